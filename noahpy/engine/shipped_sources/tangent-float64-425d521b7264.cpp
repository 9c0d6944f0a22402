// From the code of digest 24255ee5d76bba04a6676dc65c510e64af6d351231a766887d62021955fce72e.
// The tangent of a strip of columns, written by noahpy.engine.
#define NUMBER double
#include "strip.h"

constexpr int STATE_ROWS = 3 * LAYERS + 16;
constexpr int FORCING_ROWS = 11;
constexpr int NUMBERS_ROWS = 17 * LAYERS + 29;
constexpr int FLAGS_ROWS = LAYERS + 5;
constexpr int WEIGHTS_ROWS = 0;
constexpr int MOVED_STATE_ROWS = 3 * LAYERS + 16;
constexpr int MOVED_FORCING_ROWS = 11;
constexpr int MOVED_NUMBERS_ROWS = 17 * LAYERS + 29;
constexpr int AFTER_ROWS = 3 * LAYERS + 16;
constexpr int MOVED_AFTER_ROWS = 3 * LAYERS + 16;
constexpr int MOVED_QUANTITIES_ROWS = 4 * LAYERS + 24;
constexpr int MOVED_RESULTS_ROWS = 4 * LAYERS + 44;

static const Number table1302[] = {
#include "stability_corrections.inc"
};
static const Number table1312[] = {
#include "stability_slopes.inc"
};
static const char noahpy_interface[] = R"({"state": [["state.soil_temperature", 1, 0], ["state.total_water_content", 1, 0], ["state.liquid_water_content", 1, 0], ["state.skin_temperature"], ["state.canopy_water"], ["state.ponded_water"], ["state.snow_water_equivalent"], ["state.snow_depth"], ["state.snow_layer_ice", 0, 0], ["state.snow_layer_liquid", 0, 0], ["state.snow_layer_temperature", 0, 0], ["state.snow_layer_thickness", 0, 0], ["state.snow_layer_age", 0, 0], ["state.snow_albedo"], ["state.snow_surface_temperature"], ["state.snow_age"], ["state.surface_albedo"], ["state.surface_emissivity"], ["state.roughness_length"], ["state.background_roughness_length"], ["state.exchange_coefficient_heat"], ["state.exchange_coefficient_momentum"], ["state.surface_specific_humidity"], ["state.bulk_richardson_number"]], "forcing": [["forcing.wind_speed"], ["forcing.air_temperature"], ["forcing.specific_humidity"], ["forcing.surface_pressure"], ["forcing.shortwave_down"], ["forcing.longwave_down"], ["forcing.precipitation_rate"], ["forcing.snowfall_fraction"], ["forcing.green_fraction"], ["forcing.albedo"], ["forcing.leaf_area_index"]], "numbers": [["site.layer_thickness", 1, 0], ["site.air_height"], ["site.wind_height"], ["site.drainage_factor"], ["site.maximum_snow_albedo"], ["site.green_fraction_min"], ["site.green_fraction_max"], ["site.deep_soil_temperature"], ["vegetation.minimum_stomatal_resistance"], ["vegetation.radiation_stress_constant"], ["vegetation.vapour_deficit_stress_constant"], ["vegetation.full_cover_snow_water_equivalent"], ["vegetation.leaf_area_index_min"], ["vegetation.leaf_area_index_max"], ["vegetation.emissivity_min"], ["vegetation.emissivity_max"], ["vegetation.albedo_min"], ["vegetation.albedo_max"], ["vegetation.roughness_length_min"], ["vegetation.roughness_length_max"], ["geometry.node_distance", 1, -1], ["geometry.bottom_distance"], ["geometry.interface_weight", 1, -1], ["soil.porosity", 1, 0], ["soil.wilting_point_water_content", 1, 0], ["surface_soil.air_dry_water_content"], ["surface_soil.porosity"], ["surface_soil.reference_water_content"], ["surface_soil.wilting_point_water_content"], ["root_zone.root_fraction", 1, 0], ["root_zone.has_roots", 1, 0], ["root_zone.layer_count"], ["hydraulic.log_conductivity", 1, 0], ["hydraulic.log_diffusivity", 1, 0], ["hydraulic.conductivity_exponent", 1, 0], ["hydraulic.diffusivity_exponent", 1, 0], ["hydraulic.corrector_wilting_point", 1, 0], ["hydraulic.saturation_ratio_limit"], ["hydraulic.infiltration_coefficient"], ["hydraulic.frozen_infiltration_parameter"], ["surface_thermal.dry_conductivity"], ["surface_thermal.log_frozen_conductivity"], ["surface_thermal.frozen_kersten"], ["thermal.dry_conductivity", 1, 0], ["thermal.log_frozen_conductivity", 1, 0], ["thermal.frozen_kersten", 1, 0], ["freezing.level", 1, 0], ["freezing.exponent", 1, 0]], "flags": [["site.use_supplied_albedo"], ["site.use_supplied_leaf_area_index"], ["site.variable_zilitinkevich"], ["vegetation.is_bare_ground"], ["surface_thermal.is_gravel"], ["thermal.is_gravel", 1, 0]], "weights": [], "moved_state": [["tangent.state.soil_temperature", 1, 0], ["tangent.state.total_water_content", 1, 0], ["tangent.state.liquid_water_content", 1, 0], ["tangent.state.skin_temperature"], ["tangent.state.canopy_water"], ["tangent.state.ponded_water"], ["tangent.state.snow_water_equivalent"], ["tangent.state.snow_depth"], ["tangent.state.snow_layer_ice", 0, 0], ["tangent.state.snow_layer_liquid", 0, 0], ["tangent.state.snow_layer_temperature", 0, 0], ["tangent.state.snow_layer_thickness", 0, 0], ["tangent.state.snow_layer_age", 0, 0], ["tangent.state.snow_albedo"], ["tangent.state.snow_surface_temperature"], ["tangent.state.snow_age"], ["tangent.state.surface_albedo"], ["tangent.state.surface_emissivity"], ["tangent.state.roughness_length"], ["tangent.state.background_roughness_length"], ["tangent.state.exchange_coefficient_heat"], ["tangent.state.exchange_coefficient_momentum"], ["tangent.state.surface_specific_humidity"], ["tangent.state.bulk_richardson_number"]], "moved_forcing": [["tangent.forcing.wind_speed"], ["tangent.forcing.air_temperature"], ["tangent.forcing.specific_humidity"], ["tangent.forcing.surface_pressure"], ["tangent.forcing.shortwave_down"], ["tangent.forcing.longwave_down"], ["tangent.forcing.precipitation_rate"], ["tangent.forcing.snowfall_fraction"], ["tangent.forcing.green_fraction"], ["tangent.forcing.albedo"], ["tangent.forcing.leaf_area_index"]], "moved_numbers": [["tangent.site.layer_thickness", 1, 0], ["tangent.site.air_height"], ["tangent.site.wind_height"], ["tangent.site.drainage_factor"], ["tangent.site.maximum_snow_albedo"], ["tangent.site.green_fraction_min"], ["tangent.site.green_fraction_max"], ["tangent.site.deep_soil_temperature"], ["tangent.vegetation.minimum_stomatal_resistance"], ["tangent.vegetation.radiation_stress_constant"], ["tangent.vegetation.vapour_deficit_stress_constant"], ["tangent.vegetation.full_cover_snow_water_equivalent"], ["tangent.vegetation.leaf_area_index_min"], ["tangent.vegetation.leaf_area_index_max"], ["tangent.vegetation.emissivity_min"], ["tangent.vegetation.emissivity_max"], ["tangent.vegetation.albedo_min"], ["tangent.vegetation.albedo_max"], ["tangent.vegetation.roughness_length_min"], ["tangent.vegetation.roughness_length_max"], ["tangent.geometry.node_distance", 1, -1], ["tangent.geometry.bottom_distance"], ["tangent.geometry.interface_weight", 1, -1], ["tangent.soil.porosity", 1, 0], ["tangent.soil.wilting_point_water_content", 1, 0], ["tangent.surface_soil.air_dry_water_content"], ["tangent.surface_soil.porosity"], ["tangent.surface_soil.reference_water_content"], ["tangent.surface_soil.wilting_point_water_content"], ["tangent.root_zone.root_fraction", 1, 0], ["tangent.root_zone.has_roots", 1, 0], ["tangent.root_zone.layer_count"], ["tangent.hydraulic.log_conductivity", 1, 0], ["tangent.hydraulic.log_diffusivity", 1, 0], ["tangent.hydraulic.conductivity_exponent", 1, 0], ["tangent.hydraulic.diffusivity_exponent", 1, 0], ["tangent.hydraulic.corrector_wilting_point", 1, 0], ["tangent.hydraulic.saturation_ratio_limit"], ["tangent.hydraulic.infiltration_coefficient"], ["tangent.hydraulic.frozen_infiltration_parameter"], ["tangent.surface_thermal.dry_conductivity"], ["tangent.surface_thermal.log_frozen_conductivity"], ["tangent.surface_thermal.frozen_kersten"], ["tangent.thermal.dry_conductivity", 1, 0], ["tangent.thermal.log_frozen_conductivity", 1, 0], ["tangent.thermal.frozen_kersten", 1, 0], ["tangent.freezing.level", 1, 0], ["tangent.freezing.exponent", 1, 0]], "after": [["state.soil_temperature", 1, 0], ["state.total_water_content", 1, 0], ["state.liquid_water_content", 1, 0], ["state.skin_temperature"], ["state.canopy_water"], ["state.ponded_water"], ["state.snow_water_equivalent"], ["state.snow_depth"], ["state.snow_layer_ice", 0, 0], ["state.snow_layer_liquid", 0, 0], ["state.snow_layer_temperature", 0, 0], ["state.snow_layer_thickness", 0, 0], ["state.snow_layer_age", 0, 0], ["state.snow_albedo"], ["state.snow_surface_temperature"], ["state.snow_age"], ["state.surface_albedo"], ["state.surface_emissivity"], ["state.roughness_length"], ["state.background_roughness_length"], ["state.exchange_coefficient_heat"], ["state.exchange_coefficient_momentum"], ["state.surface_specific_humidity"], ["state.bulk_richardson_number"]], "moved_after": [["tangent.state.soil_temperature", 1, 0], ["tangent.state.total_water_content", 1, 0], ["tangent.state.liquid_water_content", 1, 0], ["tangent.state.skin_temperature"], ["tangent.state.canopy_water"], ["tangent.state.ponded_water"], ["tangent.state.snow_water_equivalent"], ["tangent.state.snow_depth"], ["tangent.state.snow_layer_ice", 0, 0], ["tangent.state.snow_layer_liquid", 0, 0], ["tangent.state.snow_layer_temperature", 0, 0], ["tangent.state.snow_layer_thickness", 0, 0], ["tangent.state.snow_layer_age", 0, 0], ["tangent.state.snow_albedo"], ["tangent.state.snow_surface_temperature"], ["tangent.state.snow_age"], ["tangent.state.surface_albedo"], ["tangent.state.surface_emissivity"], ["tangent.state.roughness_length"], ["tangent.state.background_roughness_length"], ["tangent.state.exchange_coefficient_heat"], ["tangent.state.exchange_coefficient_momentum"], ["tangent.state.surface_specific_humidity"], ["tangent.state.bulk_richardson_number"]], "moved_quantities": [["tangent.ice_content", 1, 0], ["tangent.thaw_depth"], ["tangent.column_water"], ["tangent.soil_water"], ["tangent.soil_ice"], ["tangent.layer_water", 1, 0], ["tangent.layer_liquid_water", 1, 0], ["tangent.layer_ice", 1, 0], ["tangent.net_radiation"], ["tangent.snowfall"], ["tangent.net_evaporation"], ["tangent.potential_evaporation"], ["tangent.direct_evaporation"], ["tangent.canopy_evaporation"], ["tangent.transpiration"], ["tangent.snow_sublimation"], ["tangent.snowmelt"], ["tangent.throughfall_drip"], ["tangent.infiltration"], ["tangent.total_runoff"], ["tangent.water_gain"], ["tangent.water_loss"], ["tangent.water_residual"], ["tangent.water_leaked"], ["tangent.surface_energy_residual"], ["tangent.soil_energy_residual"], ["tangent.snow_energy_residual"], ["tangent.snow_base_mismatch"]], "moved_results": [["tangent.fluxes.potential_evaporation"], ["tangent.fluxes.latent_heat_flux"], ["tangent.fluxes.evaporation_rate"], ["tangent.fluxes.sensible_heat_flux"], ["tangent.fluxes.ground_heat_flux"], ["tangent.fluxes.direct_evaporation"], ["tangent.fluxes.canopy_evaporation"], ["tangent.fluxes.transpiration"], ["tangent.fluxes.layer_transpiration", 1, 0], ["tangent.fluxes.snow_sublimation"], ["tangent.fluxes.dew_rate"], ["tangent.fluxes.throughfall_drip"], ["tangent.fluxes.soil_water_input"], ["tangent.fluxes.surface_runoff"], ["tangent.fluxes.subsurface_runoff"], ["tangent.fluxes.snowmelt"], ["tangent.fluxes.precipitation_heat_flux"], ["tangent.fluxes.freezing_rain_heat_flux"], ["tangent.fluxes.melt_heat_flux"], ["tangent.fluxes.absorbed_radiation"], ["tangent.fluxes.snow_cover_fraction"], ["tangent.fluxes.background_albedo"], ["tangent.fluxes.background_emissivity"], ["tangent.fluxes.leaf_area_index"], ["tangent.fluxes.canopy_resistance"], ["tangent.fluxes.plant_coefficient"], ["tangent.budget.liquid_input"], ["tangent.budget.snowfall"], ["tangent.budget.snow_vapour_loss"], ["tangent.budget.snow_trace"], ["tangent.budget.snow_correction"], ["tangent.budget.soil_water_created"], ["tangent.budget.bottom_drainage"], ["tangent.budget.excess_runoff"], ["tangent.budget.shortwave_up"], ["tangent.budget.longwave_up"], ["tangent.budget.emitted_longwave"], ["tangent.budget.sensible_heat"], ["tangent.budget.precipitation_heat"], ["tangent.budget.snow_heat_gain"], ["tangent.budget.snow_carried_heat"], ["tangent.budget.evaporation_heat"], ["tangent.budget.soil_heat_input"], ["tangent.budget.bottom_heat_flux"], ["tangent.budget.carried_heat"], ["tangent.budget.heat_capacity", 1, 0], ["tangent.budget.fusion_heat", 1, 0], ["tangent.budget.phase_change", 1, 0]]})";


INLINE void strip_tangent(const Real *__restrict state, const Real *__restrict forcing, const Real *__restrict numbers, const Mask *__restrict flags, const Number *__restrict weights, const Real *__restrict moved_state, const Real *__restrict moved_forcing, const Real *__restrict moved_numbers, const Real seconds, const long directions, const long pitch, Real *__restrict after, Real *__restrict moved_after, Real *__restrict moved_quantities, Real *__restrict moved_results) {
    Real real_0[4];
    Real real_1[4];
    Index index_2[4];
    Mask mask_3[4];
    Mask mask_4[4];
    Real real_5[4];
    Real real_6[4];
    Mask mask_7[4];
    Mask mask_8[4];
    Real real_9[4];
    Real real_10[4];
    Mask mask_11[4];
    Mask mask_12[4];
    Real real_13[4];
    Real real_14[4];
    Mask mask_15[4];
    Mask mask_16[4];
    Real real_17[4];
    Real real_18[4];
    Mask mask_19[4];
    Mask mask_20[4];
    Real real_21[4];
    Real real_22[4];
    Real real_23[LAYERS];
    Real real_24[LAYERS];
    Mask mask_25[LAYERS];
    Real real_26[LAYERS];
    Real real_27[LAYERS];
    Mask mask_28[LAYERS];
    Real real_29[LAYERS];
    Real real_30[LAYERS];
    Real real_31[LAYERS];
    Real real_32[LAYERS];
    Real real_33[LAYERS];
    Real real_34[LAYERS];
    Mask mask_35[LAYERS];
    Real real_36[LAYERS];
    Real real_37[LAYERS];
    Mask mask_38[LAYERS];
    Real real_39[LAYERS];
    Real real_40[LAYERS];
    Real real_41[LAYERS];
    Real real_42[LAYERS];
    Real real_43[LAYERS];
    Real real_44[LAYERS];
    Real real_45[LAYERS];
    Real real_46[LAYERS];
    Real real_47[LAYERS];
    Real real_48[LAYERS - 1];
    Real real_49[LAYERS - 1];
    Real real_50[LAYERS];
    Real real_51[LAYERS];
    Real real_52[LAYERS];
    Real real_53[LAYERS - 1];
    Real real_54[LAYERS - 1];
    Real real_55[LAYERS];
    Real real_56[LAYERS];
    Real real_57[LAYERS];
    Real real_58[LAYERS + 1];
    Real real_59[LAYERS];
    Real real_60[LAYERS - 1];
    Real real_61[LAYERS];
    Mask mask_62[LAYERS];
    Mask mask_63[LAYERS];
    Real real_64[LAYERS];
    Mask mask_65[LAYERS];
    Real real_66[LAYERS];
    Real real_67[LAYERS];
    Real real_68[LAYERS];
    Mask mask_69[LAYERS];
    Mask mask_70[LAYERS];
    Real real_71[LAYERS];
    Real real_72[LAYERS];
    Real real_73[LAYERS];
    Real real_74[LAYERS];
    Real real_75[LAYERS];
    Real real_76[LAYERS];
    Real real_77[LAYERS - 1];
    Real real_78[LAYERS - 1];
    Real real_79[LAYERS - 1];
    Real real_80[LAYERS - 1];
    Real real_81[LAYERS];
    Real real_82[LAYERS];
    Real real_83[LAYERS];
    Mask mask_84[LAYERS];
    Mask mask_85[LAYERS];
    Real real_86[LAYERS];
    Mask mask_87[LAYERS];
    Real real_88[LAYERS];
    Mask mask_89[LAYERS];
    Real real_90[LAYERS];
    Real real_91[LAYERS];
    Real real_92[LAYERS];
    Real real_93[LAYERS];
    Real real_94[LAYERS];
    Real real_95[LAYERS];
    Real real_96[LAYERS];
    Real real_97[LAYERS];
    Real real_98[LAYERS];
    Mask mask_99[LAYERS];
    Mask mask_100[LAYERS];
    Real real_101[LAYERS];
    Real real_102[LAYERS];
    Real real_103[LAYERS];
    Real real_104[LAYERS - 1];
    Real real_105[LAYERS - 1];
    Real real_106[LAYERS - 1];
    Real real_107[LAYERS - 1];
    Real real_108[LAYERS];
    Real real_109[LAYERS];
    Real real_110[LAYERS];
    Real real_111[LAYERS];
    Real real_112[LAYERS];
    Real real_113[LAYERS];
    Mask mask_114[LAYERS];
    Mask mask_115[LAYERS];
    Mask mask_116[LAYERS];
    Real real_117[LAYERS];
    Real real_118[LAYERS];
    Real real_119[LAYERS];
    Mask mask_120[LAYERS];
    Real real_121[LAYERS];
    Real real_122[LAYERS];
    Mask mask_123[LAYERS];
    Real real_124[LAYERS];
    Real real_125[LAYERS];
    Mask mask_126[LAYERS];
    Real real_127[LAYERS];
    Real real_128[LAYERS];
    Real real_129[LAYERS];
    Real real_130[LAYERS];
    Real real_131[LAYERS];
    Real real_132[LAYERS];
    Real real_133[LAYERS];
    Real real_134[LAYERS];
    Mask mask_135[LAYERS];
    Real real_136[LAYERS];
    Mask mask_137[LAYERS];
    Mask mask_138[LAYERS];
    Mask mask_139[LAYERS];
    Mask mask_140[LAYERS];
    Mask mask_141[LAYERS];
    Mask mask_142[LAYERS];
    Real real_143[LAYERS];
    Real real_144[LAYERS];
    Real real_145[LAYERS];
    Real real_146[LAYERS];
    Real real_147[LAYERS];
    Real real_148[LAYERS];
    Real real_149[LAYERS - 1];
    Real real_150[LAYERS - 1];
    Real real_151[4];
    Real real_152[LAYERS];
    Real real_153[LAYERS];
    Real real_154[LAYERS];
    Real real_155[LAYERS];
    Real real_156[LAYERS];
    Real real_157[LAYERS - 1];
    Real real_158[LAYERS - 1];
    Real real_159[LAYERS - 1];
    Real real_160[LAYERS - 1];
    Real real_161[LAYERS];
    Real real_162[LAYERS];
    Real real_163[LAYERS];
    Real real_164[LAYERS];
    // single_snow_step.single_snow_step
    const Real x0 = numbers[0] * 0.5;
    // air.saturation_humidity
    const Real x2 = 1 / forcing[1];
    const Real x3 = x2 * x2;
    const Real x7 = 0.0036609921288669233 - x2;
    const Real x8 = x7 * 5425.1626898047725;
    const Real x10 = exp(x8);
    const Real x12 = x10 * 611.0;
    // air._mixing
    const Real x14 = x12 * 0.622;
    const Real x16 = x12 * 0.378;
    const Real x18 = forcing[3] - x16;
    const Real x20 = x14 / x18;
    // air.air_properties
    const Real x24 = numbers[LAYERS] * 0.0098;
    const Real x26 = forcing[1] + x24;
    // air.virtual_temperature
    const Real x28 = forcing[2] * 0.61;
    const Real x30 = x28 + 1.0;
    const Real x31 = forcing[1] * x30;
    // air.saturation_slope
    const Real x35 = forcing[1] - 29.65;
    const Real x36 = x20 * 4302.6449999999995;
    const Real x38 = x35 * x35;
    const Real x41 = x36 / x38;
    // air.emission
    const Real x45 = forcing[1] * forcing[1];
    const Real x48 = x45 * x45;
    const Real x51 = x48 * 5.67e-08;
    // snow.__call__
    const Mask x53 = (forcing[1] < 273.15);
    const Real x54 = real_of_mask(x53);
    // snow.precipitation_kind
    const Mask x55 = (forcing[6] > 0.0);
    const Real x56 = select(x55, x54, 0.0);
    const Real x57 = x56 * forcing[6];
    const Real x59 = forcing[6] - x57;
    const Mask x61 = (state[3 * LAYERS] <= 273.15);
    const Mask x62 = (x55 & x61);
    const Real x63 = select(x62, x59, 0.0);
    const Mask x65 = (x57 > 0.0);
    const Real x66 = x57 + x63;
    const Real x68 = x59 - x63;
    const Real x70 = x57 * 2106.0;
    const Real x72 = x59 * 4218.0;
    const Real x74 = x70 + x72;
    const Real x76 = 0.0 - x63;
    const Real x78 = x76 * 333500.0;
    // exchange.myj_exchange
    const Real x81 = 1 / forcing[3];
    const Real x82 = x81 * x81;
    const Real x86 = x81 * 100000.0;
    const Real x89 = log(x86);
    const Real x92 = x89 * 0.2857142857142857;
    const Real x95 = exp(x92);
    const Real x98 = forcing[1] * x95;
    const Real x103 = state[3 * LAYERS] * x95;
    const Real x108 = 1 / x98;
    const Real x109 = x108 * x108;
    const Real x113 = x108 * 9.81;
    const Real x116 = x98 - x103;
    const Real x118 = forcing[2] + state[3 * LAYERS + 14];
    const Real x120 = x118 * 0.3041811846689896;
    const Real x122 = x120 + 1.0;
    const Real x123 = x116 * x122;
    const Real x127 = forcing[2] - state[3 * LAYERS + 14];
    const Real x129 = x127 * 0.6083623693379792;
    const Real x131 = x98 + x103;
    const Real x133 = x131 * 0.5;
    const Real x135 = x129 * x133;
    const Real x139 = x123 + x135;
    const Real x141 = forcing[0] * forcing[0];
    const Real x144 = at_least(x141, 1e-06);
    const Mask x145 = (x141 >= 1e-06);
    const Real x147 = x113 * x139;
    const Real x152 = x147 * numbers[LAYERS + 1];
    const Real x156 = x152 * numbers[LAYERS + 1];
    const Real x160 = x156 / x144;
    const Real x164 = x160 / numbers[LAYERS];
    after[3 * LAYERS + 15] = x164;
    const Real x168 = numbers[LAYERS + 1] + state[3 * LAYERS + 10];
    const Real x170 = numbers[LAYERS] + state[3 * LAYERS + 10];
    const Real x172 = x168 / state[3 * LAYERS + 10];
    const Real x176 = log(x172);
    const Real x178 = x164 / 0.505;
    const Real x180 = at_most(x178, 1.0);
    const Mask x181 = (x178 <= 1.0);
    const Mask x183 = (x139 > 0.0);
    // exchange.zilitinkevich_factor
    const Real x184 = state[3 * LAYERS + 10] * (-13.157629102823119);
    const Real x186 = exp(x184);
    const Real x188 = select(flags[2], x186, 0.1);
    const Real x190 = x188 * (-103.28);
    // exchange.myj_exchange
    const Real x192 = x180 * x180;
    const Real x195 = x192 * 10.0;
    const Real x197 = x195 + 1.0;
    const Real x198 = select(x183, x197, 1.0);
    const Real x200 = x190 * x198;
    const Real x204 = 1 / numbers[LAYERS];
    const Real x205 = x204 * x204;
    const Real x209 = x204 * 0.0001;
    // exchange.convective_factor
    const Real x212 = x147 * 1000.0;
    const Real x214 = magnitude(x212);
    const Real x215 = sign(x212);
    const Mask x217 = (x214 > 1e-30);
    const Real x218 = at_least(x214, 1e-30);
    const Mask x219 = (x214 >= 1e-30);
    const Real x221 = log(x218);
    const Real x223 = x221 * 0.6666666666666666;
    const Real x225 = exp(x223);
    const Real x227 = select(x217, x225, 0.0);
    const Real x229 = x227 * 1.44;
    // exchange._convective_velocity_squared
    const Real x231 = log(state[3 * LAYERS + 12]);
    const Real x233 = x231 * 0.6666666666666666;
    const Real x235 = exp(x233);
    const Real x237 = x229 * x235;
    // exchange._friction_velocity
    const Real x241 = x144 + x237;
    const Real x243 = sqrt(x241);
    const Real x244 = x243 * 2.0;
    const Real x246 = state[3 * LAYERS + 13] * x243;
    const Real x250 = sqrt(x246);
    const Real x251 = x250 * 2.0;
    const Real x253 = at_least(x250, 1e-09);
    const Mask x254 = (x250 >= 1e-09);
    // exchange.myj_exchange
    const Real x256 = select(x183, 0.0, x229);
    const Real x258 = x147 * 0.4;
    const Real x260 = state[3 * LAYERS + 10] / x168;
    const Real x264 = x253 * state[3 * LAYERS + 11];
    const Real x268 = sqrt(x264);
    const Real x269 = x268 * 2.0;
    const Real x271 = x200 * x268;
    const Real x275 = exp(x271);
    const Real x277 = x275 * state[3 * LAYERS + 11];
    const Real x281 = at_least(x277, 1e-28);
    const Mask x282 = (x277 >= 1e-28);
    const Real x284 = x281 / x170;
    const Real x288 = x258 * state[3 * LAYERS + 12];
    const Real x292 = x253 * x253;
    const Real x295 = x292 * x253;
    const Real x299 = x288 / x295;
    real_0[0] = x168;
    real_0[1] = state[3 * LAYERS + 10];
    real_0[2] = x170;
    real_0[3] = x281;
    real_1[0] = real_of(1.0);
    real_1[1] = x260;
    real_1[2] = real_of(1.0);
    real_1[3] = x284;
    // stability.__call__
    index_2[0] = index_of(0);
    index_2[1] = index_of(0);
    index_2[2] = index_of(10000);
    index_2[3] = index_of(10000);
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a305 = x299 * real_0[l];
        const Real a311 = real_1[l] * (-5.0);
        const Mask a313 = (a305 < a311);
        const Real a314 = select(a313, a311, a305);
        const Real a316 = real_1[l] * 0.9999990000003619;
        const Mask a318 = (a314 > a316);
        const Real a319 = select(a318, a316, a314);
        const Real a321 = a319 - (-5.0);
        const Real a322 = a321 / 0.0006;
        const Real a324 = trunc(a322);
        const Index a325 = index_of_real(a324);
        const Index a326 = at_least(a325, 0);
        const Index a327 = at_most(a326, 9999);
        const Index a329 = a327 + index_2[l];
        const Real a330 = look_up(table1302, a329);
        const Real a331 = a322 - a324;
        const Real a332 = look_up(table1312, a329);
        const Real a333 = a331 * a332;
        const Real a335 = a330 + a333;
        mask_3[l] = a313;
        mask_4[l] = a318;
        real_5[l] = a332;
        real_6[l] = a335;
    }
    // exchange.myj_exchange
    const Real x336 = real_6[0] - real_6[1];
    const Real x338 = x336 + x176;
    const Real x340 = real_6[2] - real_6[3];
    const Real x342 = log(x284);
    const Real x344 = x340 - x342;
    const Real x346 = x253 * 0.4;
    const Real x348 = x346 / x338;
    const Mask x352 = (x348 < x209);
    const Real x353 = select(x352, x209, x348);
    const Real x355 = x346 / x344;
    const Mask x359 = (x355 < x209);
    const Real x360 = select(x359, x209, x355);
    // exchange._convective_velocity_squared
    const Real x362 = log(x360);
    const Real x364 = x362 * 0.6666666666666666;
    const Real x366 = exp(x364);
    const Real x368 = x256 * x366;
    // exchange._friction_velocity
    const Real x372 = x144 + x368;
    const Real x374 = sqrt(x372);
    const Real x375 = x374 * 2.0;
    const Real x377 = x353 * x374;
    const Real x381 = sqrt(x377);
    const Real x382 = x381 * 2.0;
    const Real x384 = at_least(x381, 1e-09);
    const Mask x385 = (x381 >= 1e-09);
    // exchange.myj_exchange
    const Real x387 = x384 * state[3 * LAYERS + 11];
    const Real x391 = sqrt(x387);
    const Real x392 = x391 * 2.0;
    const Real x394 = x200 * x391;
    const Real x398 = exp(x394);
    const Real x400 = x398 * state[3 * LAYERS + 11];
    const Real x404 = at_least(x400, 1e-28);
    const Mask x405 = (x400 >= 1e-28);
    const Real x407 = x404 / x170;
    const Real x411 = x258 * x360;
    const Real x415 = x384 * x384;
    const Real x418 = x415 * x384;
    const Real x422 = x411 / x418;
    real_6[0] = x168;
    real_6[1] = state[3 * LAYERS + 10];
    real_6[2] = x170;
    real_6[3] = x404;
    real_1[0] = real_of(1.0);
    real_1[1] = x260;
    real_1[2] = real_of(1.0);
    real_1[3] = x407;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a428 = x422 * real_6[l];
        const Real a434 = real_1[l] * (-5.0);
        const Mask a436 = (a428 < a434);
        const Real a437 = select(a436, a434, a428);
        const Real a439 = real_1[l] * 0.9999990000003619;
        const Mask a441 = (a437 > a439);
        const Real a442 = select(a441, a439, a437);
        const Real a444 = a442 - (-5.0);
        const Real a445 = a444 / 0.0006;
        const Real a447 = trunc(a445);
        const Index a448 = index_of_real(a447);
        const Index a449 = at_least(a448, 0);
        const Index a450 = at_most(a449, 9999);
        const Index a451 = a450 + index_2[l];
        const Real a452 = look_up(table1302, a451);
        const Real a453 = a445 - a447;
        const Real a454 = look_up(table1312, a451);
        const Real a455 = a453 * a454;
        const Real a457 = a452 + a455;
        mask_7[l] = a436;
        mask_8[l] = a441;
        real_9[l] = a454;
        real_10[l] = a457;
    }
    // exchange.myj_exchange
    const Real x458 = real_10[0] - real_10[1];
    const Real x460 = x458 + x176;
    const Real x462 = real_10[2] - real_10[3];
    const Real x464 = log(x407);
    const Real x466 = x462 - x464;
    const Real x468 = x384 * 0.4;
    const Real x470 = x468 / x460;
    const Mask x474 = (x470 < x209);
    const Real x475 = select(x474, x209, x470);
    const Real x477 = x468 / x466;
    const Mask x481 = (x477 < x209);
    const Real x482 = select(x481, x209, x477);
    // exchange._convective_velocity_squared
    const Real x484 = log(x482);
    const Real x486 = x484 * 0.6666666666666666;
    const Real x488 = exp(x486);
    const Real x490 = x256 * x488;
    // exchange._friction_velocity
    const Real x494 = x144 + x490;
    const Real x496 = sqrt(x494);
    const Real x497 = x496 * 2.0;
    const Real x499 = x475 * x496;
    const Real x503 = sqrt(x499);
    const Real x504 = x503 * 2.0;
    const Real x506 = at_least(x503, 1e-09);
    const Mask x507 = (x503 >= 1e-09);
    // exchange.myj_exchange
    const Real x509 = x506 * state[3 * LAYERS + 11];
    const Real x513 = sqrt(x509);
    const Real x514 = x513 * 2.0;
    const Real x516 = x200 * x513;
    const Real x520 = exp(x516);
    const Real x522 = x520 * state[3 * LAYERS + 11];
    const Real x526 = at_least(x522, 1e-28);
    const Mask x527 = (x522 >= 1e-28);
    const Real x529 = x526 / x170;
    const Real x533 = x258 * x482;
    const Real x537 = x506 * x506;
    const Real x540 = x537 * x506;
    const Real x544 = x533 / x540;
    real_10[0] = x168;
    real_10[1] = state[3 * LAYERS + 10];
    real_10[2] = x170;
    real_10[3] = x526;
    real_1[0] = real_of(1.0);
    real_1[1] = x260;
    real_1[2] = real_of(1.0);
    real_1[3] = x529;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a550 = x544 * real_10[l];
        const Real a556 = real_1[l] * (-5.0);
        const Mask a558 = (a550 < a556);
        const Real a559 = select(a558, a556, a550);
        const Real a561 = real_1[l] * 0.9999990000003619;
        const Mask a563 = (a559 > a561);
        const Real a564 = select(a563, a561, a559);
        const Real a566 = a564 - (-5.0);
        const Real a567 = a566 / 0.0006;
        const Real a569 = trunc(a567);
        const Index a570 = index_of_real(a569);
        const Index a571 = at_least(a570, 0);
        const Index a572 = at_most(a571, 9999);
        const Index a573 = a572 + index_2[l];
        const Real a574 = look_up(table1302, a573);
        const Real a575 = a567 - a569;
        const Real a576 = look_up(table1312, a573);
        const Real a577 = a575 * a576;
        const Real a579 = a574 + a577;
        mask_11[l] = a558;
        mask_12[l] = a563;
        real_13[l] = a576;
        real_14[l] = a579;
    }
    // exchange.myj_exchange
    const Real x580 = real_14[0] - real_14[1];
    const Real x582 = x580 + x176;
    const Real x584 = real_14[2] - real_14[3];
    const Real x586 = log(x529);
    const Real x588 = x584 - x586;
    const Real x590 = x506 * 0.4;
    const Real x592 = x590 / x582;
    const Mask x596 = (x592 < x209);
    const Real x597 = select(x596, x209, x592);
    const Real x599 = x590 / x588;
    const Mask x603 = (x599 < x209);
    const Real x604 = select(x603, x209, x599);
    // exchange._convective_velocity_squared
    const Real x606 = log(x604);
    const Real x608 = x606 * 0.6666666666666666;
    const Real x610 = exp(x608);
    const Real x612 = x256 * x610;
    // exchange._friction_velocity
    const Real x616 = x144 + x612;
    const Real x618 = sqrt(x616);
    const Real x619 = x618 * 2.0;
    const Real x621 = x597 * x618;
    const Real x625 = sqrt(x621);
    const Real x626 = x625 * 2.0;
    const Real x628 = at_least(x625, 1e-09);
    const Mask x629 = (x625 >= 1e-09);
    // exchange.myj_exchange
    const Real x631 = x628 * state[3 * LAYERS + 11];
    const Real x635 = sqrt(x631);
    const Real x636 = x635 * 2.0;
    const Real x638 = x200 * x635;
    const Real x642 = exp(x638);
    const Real x644 = x642 * state[3 * LAYERS + 11];
    const Real x648 = at_least(x644, 1e-28);
    const Mask x649 = (x644 >= 1e-28);
    const Real x651 = x648 / x170;
    const Real x655 = x258 * x604;
    const Real x659 = x628 * x628;
    const Real x662 = x659 * x628;
    const Real x666 = x655 / x662;
    real_14[0] = x168;
    real_14[1] = state[3 * LAYERS + 10];
    real_14[2] = x170;
    real_14[3] = x648;
    real_1[0] = real_of(1.0);
    real_1[1] = x260;
    real_1[2] = real_of(1.0);
    real_1[3] = x651;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a672 = x666 * real_14[l];
        const Real a678 = real_1[l] * (-5.0);
        const Mask a680 = (a672 < a678);
        const Real a681 = select(a680, a678, a672);
        const Real a683 = real_1[l] * 0.9999990000003619;
        const Mask a685 = (a681 > a683);
        const Real a686 = select(a685, a683, a681);
        const Real a688 = a686 - (-5.0);
        const Real a689 = a688 / 0.0006;
        const Real a691 = trunc(a689);
        const Index a692 = index_of_real(a691);
        const Index a693 = at_least(a692, 0);
        const Index a694 = at_most(a693, 9999);
        const Index a695 = a694 + index_2[l];
        const Real a696 = look_up(table1302, a695);
        const Real a697 = a689 - a691;
        const Real a698 = look_up(table1312, a695);
        const Real a699 = a697 * a698;
        const Real a701 = a696 + a699;
        mask_15[l] = a680;
        mask_16[l] = a685;
        real_17[l] = a698;
        real_18[l] = a701;
    }
    // exchange.myj_exchange
    const Real x702 = real_18[0] - real_18[1];
    const Real x704 = x702 + x176;
    const Real x706 = real_18[2] - real_18[3];
    const Real x708 = log(x651);
    const Real x710 = x706 - x708;
    const Real x712 = x628 * 0.4;
    const Real x714 = x712 / x704;
    const Mask x718 = (x714 < x209);
    const Real x719 = select(x718, x209, x714);
    const Real x721 = x712 / x710;
    const Mask x725 = (x721 < x209);
    const Real x726 = select(x725, x209, x721);
    // exchange._convective_velocity_squared
    const Real x728 = log(x726);
    const Real x730 = x728 * 0.6666666666666666;
    const Real x732 = exp(x730);
    const Real x734 = x256 * x732;
    // exchange._friction_velocity
    const Real x738 = x144 + x734;
    const Real x740 = sqrt(x738);
    const Real x741 = x740 * 2.0;
    const Real x743 = x719 * x740;
    const Real x747 = sqrt(x743);
    const Real x748 = x747 * 2.0;
    const Real x750 = at_least(x747, 1e-09);
    const Mask x751 = (x747 >= 1e-09);
    // exchange.myj_exchange
    const Real x753 = x750 * state[3 * LAYERS + 11];
    const Real x757 = sqrt(x753);
    const Real x758 = x757 * 2.0;
    const Real x760 = x200 * x757;
    const Real x764 = exp(x760);
    const Real x766 = x764 * state[3 * LAYERS + 11];
    const Real x770 = at_least(x766, 1e-28);
    const Mask x771 = (x766 >= 1e-28);
    const Real x773 = x770 / x170;
    const Real x777 = x258 * x726;
    const Real x781 = x750 * x750;
    const Real x784 = x781 * x750;
    const Real x788 = x777 / x784;
    real_18[0] = x168;
    real_18[1] = state[3 * LAYERS + 10];
    real_18[2] = x170;
    real_18[3] = x770;
    real_1[0] = real_of(1.0);
    real_1[1] = x260;
    real_1[2] = real_of(1.0);
    real_1[3] = x773;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a794 = x788 * real_18[l];
        const Real a800 = real_1[l] * (-5.0);
        const Mask a802 = (a794 < a800);
        const Real a803 = select(a802, a800, a794);
        const Real a805 = real_1[l] * 0.9999990000003619;
        const Mask a807 = (a803 > a805);
        const Real a808 = select(a807, a805, a803);
        const Real a810 = a808 - (-5.0);
        const Real a811 = a810 / 0.0006;
        const Real a813 = trunc(a811);
        const Index a814 = index_of_real(a813);
        const Index a815 = at_least(a814, 0);
        const Index a816 = at_most(a815, 9999);
        const Index a817 = a816 + index_2[l];
        const Real a818 = look_up(table1302, a817);
        const Real a819 = a811 - a813;
        const Real a820 = look_up(table1312, a817);
        const Real a821 = a819 * a820;
        const Real a823 = a818 + a821;
        mask_19[l] = a802;
        mask_20[l] = a807;
        real_21[l] = a820;
        real_22[l] = a823;
    }
    // exchange.myj_exchange
    const Real x824 = real_22[0] - real_22[1];
    const Real x826 = x824 + x176;
    const Real x828 = real_22[2] - real_22[3];
    const Real x830 = log(x773);
    const Real x832 = x828 - x830;
    const Real x834 = x750 * 0.4;
    const Real x836 = x834 / x826;
    const Mask x840 = (x836 < x209);
    const Real x841 = select(x840, x209, x836);
    after[3 * LAYERS + 13] = x841;
    const Real x843 = x834 / x832;
    const Mask x847 = (x843 < x209);
    const Real x848 = select(x847, x209, x843);
    after[3 * LAYERS + 12] = x848;
    // vegetation.vegetated_surface
    const Real x850 = select(flags[3], 0.0, forcing[8]);
    // vegetation.greenness
    const Real x852 = x850 - numbers[LAYERS + 4];
    const Real x854 = numbers[LAYERS + 5] - numbers[LAYERS + 4];
    const Mask x856 = (x854 == 0.0);
    const Real x857 = select(x856, 1e-30, x854);
    const Real x859 = x852 / x857;
    const Real x863 = at_least(x859, 0.0);
    const Real x864 = at_most(x863, 1.0);
    const Mask x865 = (x859 >= 0.0);
    const Mask x866 = (x859 <= 1.0);
    const Mask x867 = (x865 & x866);
    const Mask x869 = (x850 >= numbers[LAYERS + 5]);
    const Real x870 = select(x869, 1.0, x864);
    // vegetation._between
    const Real x872 = 1.0 - x870;
    const Real x874 = x872 * numbers[LAYERS + 11];
    const Real x879 = x870 * numbers[LAYERS + 12];
    const Real x883 = x874 + x879;
    // vegetation.vegetated_surface
    const Real x885 = select(flags[1], forcing[10], x883);
    // vegetation._between
    const Real x887 = x872 * numbers[LAYERS + 16];
    const Real x892 = x870 * numbers[LAYERS + 15];
    const Real x896 = x887 + x892;
    // vegetation.vegetated_surface
    const Real x898 = select(flags[0], forcing[9], x896);
    // vegetation._between
    const Real x900 = x872 * numbers[LAYERS + 13];
    const Real x905 = x870 * numbers[LAYERS + 14];
    const Real x909 = x900 + x905;
    const Real x911 = x872 * numbers[LAYERS + 17];
    const Real x916 = x870 * numbers[LAYERS + 18];
    const Real x920 = x911 + x916;
    after[3 * LAYERS + 11] = x920;
    // snow.existing_pack
    const Mask x922 = (state[3 * LAYERS + 3] > 1e-07);
    const Real x923 = select(x922, state[3 * LAYERS + 3], 0.0);
    const Real x925 = select(x922, state[3 * LAYERS + 4], 1.0);
    const Real x927 = x923 / x925;
    const Real x931 = select(x922, state[3 * LAYERS + 4], 0.0);
    // single_snow_step._surface
    const Real x932 = seconds / 1000.0;
    const Real x933 = x66 * x932;
    // snow.new_snow_density
    const Real x935 = forcing[1] - 273.15;
    const Real x936 = x935 + 15.0;
    const Real x937 = at_least(x936, 0.0);
    const Mask x938 = (x936 >= 0.0);
    const Mask x940 = (x937 > 1e-30);
    const Real x941 = at_least(x937, 1e-30);
    const Mask x942 = (x937 >= 1e-30);
    const Real x944 = log(x941);
    const Real x946 = x944 * 1.5;
    const Real x948 = exp(x946);
    const Real x950 = select(x940, x948, 0.0);
    const Real x952 = x950 * 0.0017;
    const Real x954 = x952 + 0.05;
    // snow.with_new_snow
    const Real x955 = x933 / x954;
    const Real x959 = x931 + x955;
    const Real x961 = x931 * x927;
    const Real x964 = x955 * x954;
    const Real x967 = x961 + x964;
    const Real x969 = at_least(x959, 1e-30);
    const Mask x970 = (x959 >= 1e-30);
    const Real x972 = x967 / x969;
    const Real x976 = maximum(x954, x927);
    const Mask x978 = (x954 > x927);
    const Real x979 = real_of_mask(x978);
    const Mask x980 = (x954 == x927);
    const Real x981 = select(x980, 0.5, x979);
    const Mask x984 = (x959 < 1e-05);
    const Real x985 = select(x984, x976, x972);
    const Mask x987 = (x933 > 0.0);
    const Real x988 = x923 + x933;
    const Real x990 = select(x987, x959, x931);
    const Real x992 = select(x987, x985, x927);
    // single_snow_step._surface
    const Mask x994 = (x988 > 0.0);
    // snow.snow_cover_fraction
    const Real x995 = x988 / numbers[LAYERS + 10];
    const Real x999 = at_most(x995, 1.0);
    const Mask x1000 = (x995 <= 1.0);
    const Real x1002 = x999 * (-2.6);
    const Real x1004 = exp(x1002);
    const Real x1006 = exp(real_of((-2.6)));
    const Real x1007 = x999 * x1006;
    const Real x1009 = x1004 - x1007;
    const Real x1011 = 1.0 - x1009;
    const Real x1013 = at_most(x1011, 0.98);
    const Mask x1014 = (x1011 <= 0.98);
    // snow.snow_age
    const Real x1017 = state[3 * LAYERS + 7] + seconds;
    const Real x1018 = select(x65, 0.0, x1017);
    const Real x1020 = select(x994, x1018, state[3 * LAYERS + 7]);
    after[3 * LAYERS + 7] = x1020;
    // soil_heat.thermal_conductivity
    const Real x1022 = state[LAYERS] / numbers[5 * LAYERS + 19];
    const Real x1026 = state[2 * LAYERS] / state[LAYERS];
    const Real x1030 = x1026 * numbers[5 * LAYERS + 19];
    const Real x1034 = x1030 * (-1.3505762785178115);
    const Real x1036 = numbers[12 * LAYERS + 27] + x1034;
    const Real x1038 = exp(x1036);
    const Real x1040 = numbers[12 * LAYERS + 28] * x1022;
    const Real x1044 = numbers[12 * LAYERS + 28] - 1.0;
    const Real x1045 = x1044 * x1022;
    const Real x1048 = x1045 + 1.0;
    const Real x1049 = x1040 / x1048;
    const Real x1053 = x1022 * 4.6;
    const Real x1055 = x1022 * 3.6;
    const Real x1057 = x1055 + 1.0;
    const Real x1058 = x1053 / x1057;
    const Real x1062 = log10(x1022);
    const Real x1063 = x1022 * 2.3025850929940455;
    const Real x1065 = x1062 + 1.0;
    const Real x1066 = at_least(x1065, 0.0);
    const Mask x1067 = (x1065 >= 0.0);
    const Real x1069 = select(flags[4], x1058, x1066);
    // soil_heat.switched_kersten
    const Real x1071 = state[2 * LAYERS] + 0.0005;
    const Mask x1072 = (x1071 < state[LAYERS]);
    const Real x1073 = select(x1072, x1049, x1069);
    // soil_heat.thermal_conductivity
    const Real x1075 = x1038 - numbers[12 * LAYERS + 26];
    const Real x1077 = x1073 * x1075;
    const Real x1081 = x1077 + numbers[12 * LAYERS + 26];
    // soil_heat.canopy_damping
    const Real x1083 = x850 * (-2.0);
    const Real x1085 = exp(x1083);
    // single_snow_step._surface
    const Real x1087 = x1081 * x1085;
    // snow.snow_conductivity
    const Real x1091 = x992 * 5.1808164592366035;
    const Real x1093 = exp(x1091);
    const Real x1095 = x1093 * 0.07629936;
    // snow.switched_snow_conduction
    const Mask x1097 = (x1013 > 0.97);
    const Real x1098 = select(x1097, x1095, x1087);
    // snow.ground_conduction
    const Real x1100 = x990 + x0;
    const Real x1102 = x990 * x1095;
    const Real x1106 = x0 * x1098;
    const Real x1110 = x1102 + x1106;
    const Real x1112 = x1110 / x1100;
    const Real x1116 = x1112 * x1013;
    const Real x1121 = 1.0 - x1013;
    const Real x1122 = x1098 * x1121;
    const Real x1126 = x1116 + x1122;
    // snow.snow_albedo
    const Real x1129 = 0.85 - numbers[LAYERS + 3];
    const Real x1131 = x1129 * 0.5;
    const Real x1134 = numbers[LAYERS + 3] + x1131;
    const Real x1136 = x1020 / 86400.0;
    const Mask x1138 = (x1136 > 1e-30);
    const Real x1139 = at_least(x1136, 1e-30);
    const Mask x1140 = (x1136 >= 1e-30);
    const Real x1142 = log(x1139);
    const Real x1144 = x1142 * 0.58;
    const Real x1146 = exp(x1144);
    const Real x1148 = select(x1138, x1146, 0.0);
    const Real x1150 = log(real_of(0.94));
    const Real x1151 = x1148 * x1150;
    const Real x1153 = exp(x1151);
    const Real x1155 = x1134 * x1153;
    // snow.surface_albedo
    const Mask x1159 = (x1155 < x898);
    const Real x1160 = select(x1159, x898, x1155);
    const Real x1162 = x1160 - x898;
    const Real x1164 = x1013 * x1162;
    const Real x1169 = x898 + x1164;
    const Mask x1171 = (x1169 > x1160);
    const Real x1172 = select(x1171, x1160, x1169);
    after[3 * LAYERS + 8] = x1172;
    // snow.surface_emissivity
    const Real x1174 = 0.95 - x909;
    const Real x1176 = x1013 * x1174;
    const Real x1183 = x909 + x1176;
    after[3 * LAYERS + 9] = x1183;
    // single_snow_step._surface
    const Real x1185 = 1.0 - state[3 * LAYERS + 8];
    const Real x1187 = forcing[4] * x1185;
    const Real x1192 = state[3 * LAYERS + 9] * forcing[5];
    const Real x1196 = x1187 + x1192;
    // single_snow_step._potential_evaporation
    const Real x1198 = state[3 * LAYERS] - state[0];
    const Real x1200 = x1126 * x1198;
    const Real x1204 = x1200 / x1100;
    // evapotranspiration.potential_evaporation
    const Real x1208 = x1013 * 1.131547381047581;
    const Real x1211 = x1121 + x1208;
    const Real x1213 = x1211 * 2488.8;
    const Real x1215 = x1213 * x41;
    const Real x1219 = x31 * 287.04;
    const Real x1221 = forcing[3] / x1219;
    const Real x1225 = x1221 * 1004.6;
    const Real x1227 = x1225 * x848;
    const Real x1231 = x51 / 5.67e-08;
    const Real x1233 = x1183 * x1231;
    const Real x1237 = x1233 * 6.48e-08;
    const Real x1239 = forcing[3] * x848;
    const Real x1243 = x1237 / x1239;
    const Real x1247 = x1243 + 1.0;
    const Real x1248 = x74 / x1227;
    const Real x1252 = x1247 + x1248;
    const Real x1254 = x1183 * x51;
    const Real x1258 = x1196 - x1254;
    const Real x1260 = x1258 - x1204;
    const Real x1262 = x1260 - x78;
    const Real x1264 = x1262 / x1227;
    const Real x1268 = x1264 + x26;
    const Real x1270 = x1268 - forcing[1];
    const Real x1272 = x20 - forcing[2];
    const Real x1274 = x1213 * x1272;
    const Real x1278 = x1274 * x1252;
    const Real x1282 = x1270 * x1215;
    const Real x1286 = x1278 + x1282;
    const Real x1288 = x1215 + x1252;
    const Real x1290 = x1286 / x1288;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x1294 = x1121 * 2501000.0;
    const Real x1296 = x1013 * 2830000.0;
    const Real x1299 = x1294 + x1296;
    // evapotranspiration.potential_evaporation
    const Real x1301 = x1290 * x1227;
    const Real x1305 = x1301 / x1299;
    const Real x1309 = x1243 * x1227;
    // snow.limited_frost
    const Real x1313 = 1.0 - x164;
    const Real x1315 = x1305 * x1313;
    const Real x1320 = at_most(x1315, 0.0);
    const Mask x1321 = (x1315 <= 0.0);
    const Real x1323 = x1320 * x1013;
    const Real x1328 = x1323 / 0.98;
    const Real x1330 = 0.98 - x1013;
    const Real x1331 = x1305 * x1330;
    const Real x1335 = x1328 + x1331;
    const Real x1337 = x1335 / 0.98;
    const Mask x1339 = (x1305 <= 0.0);
    const Mask x1340 = (x164 >= 0.1);
    const Mask x1341 = (x1339 & x1340);
    const Mask x1342 = (x1196 > 150.0);
    const Mask x1343 = (x1341 & x1342);
    const Real x1344 = select(x1343, x1337, x1305);
    // single_snow_step._evaporation
    const Real x1346 = select(x994, x1344, x1305);
    const Real x1348 = at_least(x1346, 0.0);
    const Mask x1349 = (x1346 >= 0.0);
    const Real x1351 = -x1346;
    const Real x1353 = at_least(x1351, 0.0);
    const Mask x1354 = (x1351 >= 0.0);
    // vegetation.water_stress
    const Real x1359 = numbers[5 * LAYERS + 20] - numbers[5 * LAYERS + 21];
    // vegetation.canopy_resistance
    const Mask x1371 = (x850 > 0.0);
    const Real x1372 = at_least(x885, 1e-06);
    const Mask x1373 = (x885 >= 1e-06);
    const Real x1375 = forcing[4] * 1.1;
    const Real x1377 = numbers[LAYERS + 8] * x1372;
    const Real x1381 = x1375 / x1377;
    const Real x1385 = numbers[LAYERS + 7] / 5000.0;
    const Real x1387 = x1381 + x1385;
    const Real x1389 = x1381 + 1.0;
    const Real x1390 = x1387 / x1389;
    const Real x1394 = 298.0 - forcing[1];
    const Real x1395 = x1394 * x1394;
    const Real x1400 = x1395 * 0.0016;
    const Real x1403 = 1.0 - x1400;
    const Real x1404 = numbers[LAYERS + 9] * x1272;
    const Real x1408 = x1404 + 1.0;
    const Real x1409 = 1 / x1408;
    const Real x1410 = x1409 * x1409;
    const Real x1420 = at_least(x1390, 0.0001);
    const Mask x1421 = (x1390 >= 0.0001);
    const Real x1423 = x1372 * x1420;
    const Real x1427 = at_least(x1403, 0.0001);
    const Mask x1428 = (x1403 >= 0.0001);
    const Real x1430 = x1423 * x1427;
    const Real x1434 = at_least(x1409, 0.01);
    const Mask x1435 = (x1409 >= 0.01);
    const Real x1438 = x1430 * x1434;
    // vegetation.water_stress, vegetation.canopy_resistance
    Real a1418_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1357 = state[l + 2 * LAYERS] - numbers[5 * LAYERS + 21];
        const Real a1361 = a1357 / x1359;
        const Real a1365 = at_least(a1361, 0.0);
        const Real a1366 = at_most(a1365, 1.0);
        const Mask a1367 = (a1361 >= 0.0);
        const Mask a1368 = (a1361 <= 1.0);
        const Mask a1369 = (a1367 & a1368);
        const Real a1414 = numbers[l + 5 * LAYERS + 22] * a1366;
        a1418_last = a1418_last + a1414;
        real_23[l] = a1361;
        real_24[l] = a1366;
        mask_25[l] = a1369;
    }
    // vegetation.canopy_resistance
    const Real x1443 = at_least(a1418_last, 0.0001);
    const Mask x1444 = (a1418_last >= 0.0001);
    const Real x1446 = x1438 * x1443;
    const Real x1450 = numbers[LAYERS + 7] / x1446;
    const Real x1454 = x1183 * 4.0;
    const Real x1456 = x1454 * x51;
    const Real x1460 = x1456 * 0.2857541065206571;
    const Real x1462 = x1460 / x1239;
    const Real x1466 = x1462 + 1.0;
    const Real x1467 = x41 * 2489.795918367347;
    const Real x1469 = x1466 + x1467;
    const Real x1471 = x1450 * x848;
    const Real x1475 = x1471 + 1.0;
    const Real x1476 = x1466 * x1475;
    const Real x1480 = x1476 + x1467;
    const Real x1482 = x1469 / x1480;
    const Real x1487 = select(x1371, x1482, 0.0);
    // step_parts.evaporation_demand
    const Real x1489 = x1348 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x1491 = state[LAYERS] - numbers[5 * LAYERS + 18];
    const Real x1493 = numbers[5 * LAYERS + 19] - numbers[5 * LAYERS + 18];
    const Real x1495 = x1491 / x1493;
    const Real x1499 = at_least(x1495, 0.0);
    const Real x1500 = at_most(x1499, 1.0);
    const Mask x1501 = (x1495 >= 0.0);
    const Mask x1502 = (x1495 <= 1.0);
    const Mask x1503 = (x1501 & x1502);
    const Real x1505 = x1500 * x1500;
    const Real x1508 = 1.0 - x850;
    const Real x1510 = x1505 * x1508;
    const Real x1515 = x1510 * x1489;
    const Real x1519 = state[3 * LAYERS + 1] / 0.0005;
    const Mask x1521 = (x1519 > 1e-30);
    const Real x1522 = at_least(x1519, 1e-30);
    const Mask x1523 = (x1519 >= 1e-30);
    const Real x1525 = sqrt(x1522);
    const Real x1526 = x1525 * 2.0;
    const Real x1528 = select(x1521, x1525, 0.0);
    const Real x1530 = x850 * x1528;
    const Real x1534 = x1530 * x1489;
    const Real x1538 = state[3 * LAYERS + 1] / seconds;
    const Mask x1540 = (x1538 <= x1534);
    const Real x1541 = select(x1540, x1538, x1534);
    const Real x1543 = x850 * x1487;
    const Real x1547 = x1543 * x1489;
    const Real x1551 = 1.0 - x1528;
    const Real x1553 = x1547 * x1551;
    Real a1562_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1558 = real_24[l] * numbers[l + 6 * LAYERS + 22];
        a1562_last = a1562_last + a1558;
        real_26[l] = a1558;
    }
    const Real x1564 = a1562_last / numbers[7 * LAYERS + 22];
    Real a1579_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1568 = numbers[l + 5 * LAYERS + 22] + real_26[l];
        const Real a1570 = a1568 - x1564;
        const Real a1572 = at_least(a1570, 0.0);
        const Mask a1573 = (a1570 >= 0.0);
        const Real a1575 = real_26[l] * a1572;
        a1579_last = a1579_last + a1575;
        real_27[l] = a1572;
        mask_28[l] = a1573;
        real_29[l] = a1575;
    }
    const Mask x1581 = (a1579_last > 0.0);
    const Real x1582 = select(x1581, a1579_last, 1.0);
    // step_parts.<genexpr>
    const Real x1594 = x1121 * x1515;
    const Real x1598 = x1121 * x1541;
    // evapotranspiration.evaporation_components
    Real a1592_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1584 = real_29[l] / x1582;
        const Real a1588 = x1553 * a1584;
        a1592_last = a1592_last + a1588;
        real_30[l] = a1584;
        real_31[l] = a1588;
    }
    // step_parts.<genexpr>
    const Real x1602 = x1121 * a1592_last;
    // single_snow_step._evaporation
    const Real x1610 = x1013 * x1348;
    const Real x1615 = x1353 * x1299;
    // step_parts.dew_rate
    const Real x1620 = x1353 / 1000.0;
    // single_snow_step.single_snow_step
    const Real x1623 = x1610 / 1000.0;
    const Real x1625 = x1623 - x1620;
    const Real x1627 = seconds * x1625;
    // step_parts.from_ground
    const Real x1629 = x1594 + x1598;
    const Real x1631 = x1629 + x1602;
    const Real x1633 = x1631 * 1000.0;
    // step_parts.heat
    const Real x1635 = x1633 * 2501000.0;
    const Real x1637 = x1610 * 2830000.0;
    const Real x1639 = x1635 + x1637;
    const Real x1641 = x1639 - x1615;
    // snow.snow_surface_balance
    const Real x1643 = state[3 * LAYERS] - forcing[1];
    const Real x1645 = x74 * x1643;
    const Real x1649 = x1196 - x1645;
    const Real x1651 = x1649 - x78;
    const Real x1653 = x1100 * x1252;
    const Real x1657 = x1653 * x1227;
    const Real x1661 = x1126 / x1657;
    const Real x1665 = x1651 - x1254;
    const Real x1667 = x1665 / x1227;
    const Real x1671 = x1667 + x26;
    const Real x1673 = x1671 - forcing[1];
    const Real x1675 = x1641 / x1227;
    const Real x1679 = x1673 - x1675;
    const Real x1681 = x1679 / x1252;
    const Real x1685 = forcing[1] + x1681;
    const Real x1687 = x1661 * state[0];
    const Real x1691 = x1685 + x1687;
    const Real x1693 = x1661 + 1.0;
    const Real x1694 = x1691 / x1693;
    const Mask x1698 = (x1694 > 273.15);
    const Real x1699 = x1013 * x1013;
    const Real x1704 = x1699 * 273.15;
    const Real x1707 = 1.0 - x1699;
    const Real x1708 = x1694 * x1707;
    const Real x1712 = x1704 + x1708;
    const Real x1714 = select(x1698, x1712, x1694);
    const Real x1716 = x1714 - state[0];
    const Real x1718 = x1126 * x1716;
    const Real x1722 = x1718 / x1100;
    const Real x1726 = x988 - x1627;
    const Mask x1728 = (x1726 <= 1e-06);
    const Mask x1729 = (x1726 < 0.0);
    const Mask x1730 = select(x1698, x1728, x1729);
    const Real x1731 = select(x1730, 0.0, x1726);
    const Real x1733 = x1714 - x26;
    const Real x1735 = x1227 * x1733;
    // air.emission
    const Real x1739 = x1714 * x1714;
    const Real x1742 = x1739 * x1739;
    const Real x1745 = x1742 * 5.67e-08;
    // surface_balance.melt_heat
    const Real x1747 = x1183 * x1745;
    const Real x1751 = x1651 - x1747;
    const Real x1753 = x1751 - x1722;
    const Real x1755 = x1753 - x1735;
    const Real x1757 = x1755 - x1641;
    // snow.snow_surface_balance
    const Mask x1759 = ~x1730;
    const Mask x1760 = (x1698 & x1759);
    const Real x1761 = at_least(x1757, 0.0);
    const Mask x1762 = (x1757 >= 0.0);
    const Real x1764 = select(x1760, x1761, 0.0);
    const Real x1766 = seconds / 333500000.0;
    const Real x1767 = x1764 * x1766;
    const Real x1769 = x1731 - x1767;
    const Mask x1770 = (x1769 < 1e-06);
    const Mask x1771 = (x1760 & x1770);
    const Real x1772 = select(x1771, x1731, x1767);
    const Real x1774 = x1772 / seconds;
    const Real x1776 = x1731 - x1772;
    const Real x1778 = select(x1771, 0.0, x1776);
    const Mask x1785 = (x1698 & mask_of(true));
    const Mask x1786 = (x1730 | x1771);
    const Mask x1787 = (x1757 <= 0.0);
    const Mask x1788 = (x1786 | x1787);
    const Mask x1789 = (x1698 & x1788);
    // single_snow_step.single_snow_step
    const Real x1790 = x68 / 1000.0;
    const Real x1792 = select(x994, x1774, x1620);
    const Real x1794 = x1790 + x1792;
    // vegetation.intercept
    const Real x1796 = x850 * x1794;
    const Real x1800 = x1796 - x1598;
    const Real x1802 = seconds * x1800;
    const Real x1804 = state[3 * LAYERS + 1] + x1802;
    const Real x1806 = x1804 - 0.0005;
    const Real x1807 = at_least(x1806, 0.0);
    const Mask x1808 = (x1806 >= 0.0);
    const Real x1810 = state[3 * LAYERS + 1] * 8.881784197001252e-16;
    const Real x1811 = at_least(x1810, 1e-20);
    const Mask x1812 = (x1804 < x1811);
    const Real x1813 = at_most(x1804, 0.0005);
    const Mask x1814 = (x1804 <= 0.0005);
    const Real x1816 = select(x1812, 0.0, x1813);
    after[3 * LAYERS + 1] = x1816;
    const Real x1818 = x1508 * x1794;
    const Real x1822 = x1807 / seconds;
    const Real x1824 = x1818 + x1822;
    // step_parts.<genexpr>, soil_water.update_soil_water, soil_water.weighted_hydraulics
    Real a1866_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1606 = x1121 * real_31[l];
        const Real a1826 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a1828 = state[l + 2 * LAYERS] / numbers[l + 3 * LAYERS + 18];
        const Real a1832 = at_least(a1828, 1e-30);
        const Mask a1833 = (a1828 >= 1e-30);
        const Real a1835 = 1 / numbers[l + 3 * LAYERS + 18];
        const Real a1836 = a1835 * a1835;
        const Real a1840 = a1835 * 0.05;
        const Mask a1843 = (a1840 > a1832);
        const Real a1844 = select(a1843, a1832, a1840);
        const Real a1846 = log(a1832);
        const Real a1848 = numbers[l + 10 * LAYERS + 23] * a1846;
        const Real a1852 = numbers[l + 8 * LAYERS + 23] + a1848;
        const Real a1854 = exp(a1852);
        const Real a1856 = log(a1844);
        const Real a1858 = numbers[l + 10 * LAYERS + 23] * a1856;
        const Real a1862 = numbers[l + 8 * LAYERS + 23] + a1858;
        const Real a1864 = exp(a1862);
        a1866_last = maximum(a1866_last, a1826);
        real_29[l] = a1606;
        real_32[l] = a1826;
        real_33[l] = a1828;
        real_34[l] = a1832;
        mask_35[l] = a1833;
        real_36[l] = a1836;
        real_37[l] = a1840;
        mask_38[l] = a1843;
        real_39[l] = a1844;
        real_40[l] = a1846;
        real_41[l] = a1854;
        real_42[l] = a1856;
        real_43[l] = a1864;
    }
    // soil_water.weighted_hydraulics
    const Real x1869 = at_least(a1866_last, 0.0);
    const Mask x1870 = (a1866_last >= 0.0);
    const Real x1872 = x1869 * 500.0;
    const Real x1874 = x1872 * x1872;
    const Real x1877 = x1874 * x1872;
    const Real x1881 = x1877 + 1.0;
    const Real x1882 = 1 / x1881;
    const Real x1883 = x1882 * x1882;
    const Real x1900 = 1.0 - x1882;
    // soil_water._solve
    const Real x1907 = x1824 * seconds;
    const Real x1909 = at_least(x1907, 0.0);
    const Mask x1910 = (x1907 >= 0.0);
    // soil_water.parent_deficit
    const Real x1914 = numbers[3 * LAYERS + 18] - numbers[4 * LAYERS + 18];
    // soil_water.infiltration_capacity
    const Real x1928 = seconds / 86400.0;
    const Real x1929 = numbers[12 * LAYERS + 24] * x1928;
    const Real x1930 = -x1929;
    const Real x1933 = expm1(x1930);
    const Real x1934 = x1933 + 1.0;
    // soil_water.weighted_hydraulics, soil_water._solve, soil_water.parent_deficit
    Index a1867_last = index_of((-1));
    Real a1924_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a1867_last = select((real_32[l] == a1866_last) & (a1867_last < 0), index_of(l), a1867_last);
        const Real a1887 = numbers[l + 9 * LAYERS + 23] * real_40[l];
        const Real a1891 = numbers[l + 7 * LAYERS + 23] + a1887;
        const Real a1893 = exp(a1891);
        const Real a1895 = x1882 * real_41[l];
        const Real a1901 = x1900 * real_43[l];
        const Real a1905 = a1895 + a1901;
        const Real a1912 = state[l + 2 * LAYERS] + real_32[l];
        const Real a1916 = x1914 - a1912;
        const Real a1918 = a1916 + numbers[l + 4 * LAYERS + 18];
        const Real a1920 = numbers[l] * a1918;
        a1924_last = a1924_last + a1920;
        real_44[l] = a1893;
        real_45[l] = a1905;
        real_46[l] = a1918;
    }
    // soil_water.infiltration_capacity
    const Real x1938 = a1924_last * x1933;
    const Real x1944 = x1909 * x1938;
    const Real x1950 = x1909 - x1938;
    const Mask x1952 = (x1950 == 0.0);
    const Real x1953 = select(x1952, 1e-30, x1950);
    const Real x1955 = x1944 / x1953;
    // soil_water.frozen_area_infiltration_factor
    Real a1965_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1961 = real_32[l] * numbers[l];
        a1965_last = a1965_last + a1961;
        real_47[l] = a1961;
    }
    const Real x1967 = at_least(a1965_last, 0.01);
    const Mask x1968 = (a1965_last >= 0.01);
    const Real x1970 = numbers[12 * LAYERS + 25] * 3.0;
    const Real x1972 = x1970 / x1967;
    const Real x1976 = -x1972;
    const Real x1978 = exp(x1976);
    const Real x1981 = x1972 + 1.0;
    const Real x1982 = x1972 * 0.5;
    const Real x1984 = x1982 * x1972;
    const Real x1988 = x1981 + x1984;
    const Real x1990 = x1978 * x1988;
    const Real x1995 = 1.0 - x1990;
    const Mask x1997 = (a1965_last > 0.01);
    const Real x1998 = select(x1997, x1995, 1.0);
    // soil_water._solve
    const Real x2001 = x1955 / seconds;
    const Real x2004 = x2001 * x1998;
    const Real x2005 = -x2004;
    const Mask x2009 = (x2005 < real_44[0]);
    const Real x2010 = select(x2009, real_44[0], x2005);
    const Real x2012 = x1909 / seconds;
    const Mask x2014 = (x2010 > x2012);
    const Real x2015 = select(x2014, x2012, x2010);
    const Real x2017 = x1824 - x2015;
    const Real x2019 = at_least(x2017, 0.0);
    const Mask x2020 = (x2017 >= 0.0);
    const Real x2022 = x1824 - x2019;
    const Real x2036 = numbers[LAYERS + 2] * real_44[LAYERS - 1];
    const Real x2040 = x2022 - x1594;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2024 = real_45[l] / numbers[l + LAYERS + 19];
        const Real a2028 = state[l + 2 * LAYERS] - state[l + 2 * LAYERS + 1];
        const Real a2030 = a2024 * a2028;
        const Real a2034 = a2030 + real_44[l];
        real_48[l] = a2024;
        real_49[l] = a2028;
        real_50[l + 1] = a2034;
    }
    real_50[0] = x2040;
    for (int l = 0; l < LAYERS - 1; ++l) real_45[l] = real_50[l + 1];
    real_45[LAYERS - 1] = x2036;
    // soil_water._solve, tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2044 = real_50[l] - real_45[l];
        const Real a2048 = a2044 - real_29[l];
        const Real a2050 = seconds / numbers[l];
        real_51[l] = a2048;
        real_52[l] = a2050;
    }
    // tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2056 = real_48[l] * real_52[l + 1];
        const Real a2057 = -a2056;
        const Real a2064 = real_48[l] * real_52[l];
        const Real a2065 = -a2064;
        real_53[l] = a2057;
        real_54[l] = a2065;
    }
    real_45[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_45[l + 1] = real_53[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_50[l] = real_54[l];
    real_50[LAYERS - 1] = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2073 = 1.0 - real_45[l];
        const Real a2077 = a2073 - real_50[l];
        const Real a2081 = real_51[l] * real_52[l];
        real_55[l] = a2077;
        real_56[l] = a2081;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_53, real_55, real_54, real_56, real_50);
    // soil_water._solve, soil_water.forward
    Real a2108_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2098 = state[l + 2 * LAYERS] + real_50[l];
        const Real a2100 = a2098 + real_32[l];
        const Real a2102 = a2100 - numbers[l + 3 * LAYERS + 18];
        const Real a2104 = a2102 * numbers[l];
        a2108_last = at_least(a2104 + a2108_last, Number(0));
        const Real a2108 = a2108_last;
        real_56[l] = a2100;
        real_45[l] = a2102;
        real_57[l] = a2104;
        real_58[l + 1] = a2108;
    }
    // soil_water.setup_context
    real_58[0] = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2110 = real_57[l] + real_58[l];
        const Mask a2111 = (a2110 >= 0.0);
        const Real a2112 = real_of_mask(a2111);
        real_59[l] = a2112;
    }
    // tridiagonal._solve
    for (int l = 0; l < LAYERS; ++l) real_57[l] = real_of(1.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_60[l] = real_of(0.0);
    // soil_water.update_soil_water
    const Real x2136 = numbers[0] * numbers[3 * LAYERS + 18];
    const Real x2137 = x2136 * 0.1;
    const Mask x2138 = (x1907 > x2137);
    // soil_water._solve, soil_water._limited, soil_water.update_soil_water
    Real a2139_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2118 = real_58[l] / numbers[l];
        const Real a2123 = real_56[l] + a2118;
        const Mask a2125 = (a2123 > numbers[l + 3 * LAYERS + 18]);
        const Real a2126 = select(a2125, numbers[l + 3 * LAYERS + 18], a2123);
        const Real a2128 = at_least(a2126, 0.02);
        const Mask a2129 = (a2126 >= 0.02);
        const Real a2131 = a2128 - real_32[l];
        const Real a2133 = at_least(a2131, 0.0);
        const Mask a2134 = (a2131 >= 0.0);
        a2139_last = maximum(a2139_last, real_33[l]);
        real_61[l] = a2118;
        mask_62[l] = a2125;
        mask_63[l] = a2129;
        real_64[l] = a2133;
        mask_65[l] = a2134;
    }
    // soil_water.update_soil_water
    const Real x2141 = at_least(a2139_last, 0.0);
    const Mask x2142 = (x2141 > numbers[12 * LAYERS + 23]);
    const Mask x2143 = (x2138 | x2142);
    // soil_water.update_soil_water, soil_water.weighted_hydraulics
    Real a2182_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2144 = state[l + 2 * LAYERS] + real_64[l];
        const Real a2146 = a2144 * 0.5;
        const Real a2148 = select(x2143, a2146, state[l + 2 * LAYERS]);
        const Real a2150 = select(x2143, numbers[l + 11 * LAYERS + 23], numbers[l + 4 * LAYERS + 18]);
        const Real a2152 = a2148 / numbers[l + 3 * LAYERS + 18];
        const Real a2156 = at_least(a2152, 1e-30);
        const Mask a2157 = (a2152 >= 1e-30);
        const Mask a2159 = (real_37[l] > a2156);
        const Real a2160 = select(a2159, a2156, real_37[l]);
        const Real a2162 = log(a2156);
        const Real a2164 = numbers[l + 10 * LAYERS + 23] * a2162;
        const Real a2168 = numbers[l + 8 * LAYERS + 23] + a2164;
        const Real a2170 = exp(a2168);
        const Real a2172 = log(a2160);
        const Real a2174 = numbers[l + 10 * LAYERS + 23] * a2172;
        const Real a2178 = numbers[l + 8 * LAYERS + 23] + a2174;
        const Real a2180 = exp(a2178);
        a2182_last = maximum(a2182_last, real_32[l]);
        real_56[l] = a2148;
        real_66[l] = a2150;
        real_67[l] = a2152;
        real_68[l] = a2156;
        mask_69[l] = a2157;
        mask_70[l] = a2159;
        real_71[l] = a2160;
        real_72[l] = a2162;
        real_73[l] = a2170;
        real_74[l] = a2172;
        real_75[l] = a2180;
    }
    // soil_water.weighted_hydraulics
    const Real x2185 = at_least(a2182_last, 0.0);
    const Mask x2186 = (a2182_last >= 0.0);
    const Real x2188 = x2185 * 500.0;
    const Real x2190 = x2188 * x2188;
    const Real x2193 = x2190 * x2188;
    const Real x2197 = x2193 + 1.0;
    const Real x2198 = 1 / x2197;
    const Real x2199 = x2198 * x2198;
    const Real x2216 = 1.0 - x2198;
    // soil_water.parent_deficit
    const Real x2225 = numbers[3 * LAYERS + 18] - real_66[0];
    // soil_water.weighted_hydraulics, soil_water._solve, soil_water.parent_deficit
    Index a2183_last = index_of((-1));
    Real a2235_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a2183_last = select((real_32[l] == a2182_last) & (a2183_last < 0), index_of(l), a2183_last);
        const Real a2203 = numbers[l + 9 * LAYERS + 23] * real_72[l];
        const Real a2207 = numbers[l + 7 * LAYERS + 23] + a2203;
        const Real a2209 = exp(a2207);
        const Real a2211 = x2198 * real_73[l];
        const Real a2217 = x2216 * real_75[l];
        const Real a2221 = a2211 + a2217;
        const Real a2223 = real_56[l] + real_32[l];
        const Real a2227 = x2225 - a2223;
        const Real a2229 = a2227 + real_66[l];
        const Real a2231 = numbers[l] * a2229;
        a2235_last = a2235_last + a2231;
        real_64[l] = a2209;
        real_37[l] = a2221;
        real_76[l] = a2229;
    }
    // soil_water.infiltration_capacity
    const Real x2237 = a2235_last * x1933;
    const Real x2243 = x1909 * x2237;
    const Real x2249 = x1909 - x2237;
    const Mask x2251 = (x2249 == 0.0);
    const Real x2252 = select(x2251, 1e-30, x2249);
    const Real x2254 = x2243 / x2252;
    // soil_water.frozen_area_infiltration_factor
    Real a2260_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a2260_last = a2260_last + real_47[l];
    }
    const Real x2262 = at_least(a2260_last, 0.01);
    const Mask x2263 = (a2260_last >= 0.01);
    const Real x2265 = x1970 / x2262;
    const Real x2269 = -x2265;
    const Real x2271 = exp(x2269);
    const Real x2274 = x2265 + 1.0;
    const Real x2275 = x2265 * 0.5;
    const Real x2277 = x2275 * x2265;
    const Real x2281 = x2274 + x2277;
    const Real x2283 = x2271 * x2281;
    const Real x2288 = 1.0 - x2283;
    const Mask x2290 = (a2260_last > 0.01);
    const Real x2291 = select(x2290, x2288, 1.0);
    // soil_water._solve
    const Real x2294 = x2254 / seconds;
    const Real x2297 = x2294 * x2291;
    const Real x2298 = -x2297;
    const Mask x2302 = (x2298 < real_64[0]);
    const Real x2303 = select(x2302, real_64[0], x2298);
    const Mask x2305 = (x2303 > x2012);
    const Real x2306 = select(x2305, x2012, x2303);
    const Real x2308 = x1824 - x2306;
    const Real x2310 = at_least(x2308, 0.0);
    const Mask x2311 = (x2308 >= 0.0);
    const Real x2313 = x1824 - x2310;
    const Real x2325 = numbers[LAYERS + 2] * real_64[LAYERS - 1];
    const Real x2329 = x2313 - x1594;
    // soil_water.jvp, soil_water._solve
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2113 = -real_59[l + 1];
        const Real a2315 = real_37[l] / numbers[l + LAYERS + 19];
        const Real a2319 = a2315 * real_49[l];
        const Real a2323 = a2319 + real_64[l];
        real_77[l] = a2113;
        real_78[l] = a2315;
        real_47[l + 1] = a2323;
    }
    // soil_water._solve
    real_47[0] = x2329;
    for (int l = 0; l < LAYERS - 1; ++l) real_37[l] = real_47[l + 1];
    real_37[LAYERS - 1] = x2325;
    // tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2341 = real_78[l] * real_52[l + 1];
        const Real a2342 = -a2341;
        const Real a2349 = real_78[l] * real_52[l];
        const Real a2350 = -a2349;
        real_79[l] = a2342;
        real_80[l] = a2350;
    }
    real_66[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_66[l + 1] = real_79[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_56[l] = real_80[l];
    real_56[LAYERS - 1] = real_of(0.0);
    // soil_water._solve, tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2333 = real_47[l] - real_37[l];
        const Real a2337 = a2333 - real_29[l];
        const Real a2358 = 1.0 - real_66[l];
        const Real a2362 = a2358 - real_56[l];
        const Real a2366 = a2337 * real_52[l];
        real_81[l] = a2337;
        real_82[l] = a2362;
        real_83[l] = a2366;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_79, real_82, real_80, real_83, real_56);
    // soil_water._solve, soil_water.forward
    Real a2393_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2383 = state[l + 2 * LAYERS] + real_56[l];
        const Real a2385 = a2383 + real_32[l];
        const Real a2387 = a2385 - numbers[l + 3 * LAYERS + 18];
        const Real a2389 = a2387 * numbers[l];
        a2393_last = at_least(a2389 + a2393_last, Number(0));
        const Real a2393 = a2393_last;
        real_83[l] = a2385;
        real_66[l] = a2387;
        real_37[l] = a2389;
        real_58[l + 1] = a2393;
    }
    // soil_water.setup_context
    real_58[0] = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2395 = real_37[l] + real_58[l];
        const Mask a2396 = (a2395 >= 0.0);
        const Real a2397 = real_of_mask(a2396);
        real_47[l] = a2397;
    }
    // soil_water._solve, soil_water._limited, soil_water.update_soil_water, soil_heat.thermal_conductivity, soil_heat.switched_kersten
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2401 = real_58[l] / numbers[l];
        const Real a2406 = real_83[l] + a2401;
        const Mask a2408 = (a2406 > numbers[l + 3 * LAYERS + 18]);
        const Real a2409 = select(a2408, numbers[l + 3 * LAYERS + 18], a2406);
        const Real a2411 = at_least(a2409, 0.02);
        after[LAYERS + l] = a2411;
        const Mask a2412 = (a2409 >= 0.02);
        const Real a2414 = a2411 - real_32[l];
        const Real a2416 = at_least(a2414, 0.0);
        const Mask a2417 = (a2414 >= 0.0);
        const Real a2419 = 0.02 - a2406;
        const Real a2421 = at_least(a2419, 0.0);
        const Mask a2422 = (a2419 >= 0.0);
        const Real a2430 = a2411 / numbers[l + 3 * LAYERS + 18];
        const Real a2434 = a2416 / a2411;
        const Real a2438 = a2434 * numbers[l + 3 * LAYERS + 18];
        const Real a2442 = a2438 * (-1.3505762785178115);
        const Real a2444 = numbers[l + 13 * LAYERS + 29] + a2442;
        const Real a2446 = exp(a2444);
        const Real a2448 = numbers[l + 14 * LAYERS + 29] * a2430;
        const Real a2452 = numbers[l + 14 * LAYERS + 29] - 1.0;
        const Real a2453 = a2452 * a2430;
        const Real a2456 = a2453 + 1.0;
        const Real a2457 = a2448 / a2456;
        const Real a2461 = a2430 * 4.6;
        const Real a2463 = a2430 * 3.6;
        const Real a2465 = a2463 + 1.0;
        const Real a2466 = a2461 / a2465;
        const Real a2470 = log10(a2430);
        const Real a2471 = a2430 * 2.3025850929940455;
        const Real a2473 = a2470 + 1.0;
        const Real a2474 = at_least(a2473, 0.0);
        const Mask a2475 = (a2473 >= 0.0);
        const Real a2477 = select(flags[l + 5], a2466, a2474);
        const Real a2479 = a2416 + 0.0005;
        const Mask a2480 = (a2479 < a2411);
        const Real a2481 = select(a2480, a2457, a2477);
        const Real a2483 = a2446 - numbers[l + 12 * LAYERS + 29];
        const Real a2485 = a2481 * a2483;
        const Real a2489 = a2485 + numbers[l + 12 * LAYERS + 29];
        real_37[l] = a2401;
        mask_84[l] = a2408;
        real_29[l] = a2411;
        mask_85[l] = a2412;
        real_86[l] = a2416;
        mask_87[l] = a2417;
        real_88[l] = a2421;
        mask_89[l] = a2422;
        real_90[l] = a2430;
        real_91[l] = a2434;
        real_92[l] = a2446;
        real_93[l] = a2452;
        real_94[l] = a2456;
        real_95[l] = a2457;
        real_96[l] = a2465;
        real_97[l] = a2466;
        real_98[l] = a2471;
        mask_99[l] = a2475;
        mask_100[l] = a2480;
        real_101[l] = a2481;
        real_102[l] = a2483;
        real_103[l] = a2489;
    }
    // single_snow_step.conduct
    const Real x2491 = real_103[0] * x1085;
    // surface_balance.surface
    const Real x2495 = x1258 - x1641;
    const Real x2497 = x2495 / x1227;
    const Real x2501 = x26 - forcing[1];
    const Real x2503 = x2497 + x2501;
    const Real x2505 = x2503 / x1252;
    const Real x2509 = forcing[1] + x2505;
    const Real x2511 = x0 * x1227;
    const Real x2515 = x2511 * x1252;
    const Real x2519 = x2491 / x2515;
    // surface_balance.opened
    const Real x2523 = x1722 * x0;
    const Real x2527 = x2523 / x1126;
    const Real x2531 = state[0] + x2527;
    // surface_balance.top
    const Real x2533 = x2519 + 1.0;
    const Real x2534 = x0 / x0;
    const Real x2538 = x2533 * x2534;
    // surface_balance.opened
    const Real x2542 = select(x994, x2531, x2509);
    const Real x2544 = select(x994, 1.0, x2538);
    const Real x2546 = select(x994, x1126, x2491);
    // soil_heat.conductance
    const Real x2568 = x0 * x2544;
    const Real x2572 = x2546 / x2568;
    // soil_heat.update_soil_heat
    real_104[0] = x2546;
    for (int l = 0; l < LAYERS - 2; ++l) real_104[l + 1] = real_103[l + 1];
    const Real x2582 = x2542 - state[0];
    const Real x2584 = x2572 * x2582;
    // soil_heat.__call__
    const Real x2594 = numbers[LAYERS + 6] - state[LAYERS - 1];
    const Real x2596 = numbers[LAYERS - 1] * 0.5;
    const Real x2598 = x2596 / numbers[2 * LAYERS + 18];
    const Real x2602 = state[LAYERS - 1] - numbers[LAYERS + 6];
    const Real x2604 = real_103[LAYERS - 1] * x2602;
    const Real x2608 = x2604 / numbers[2 * LAYERS + 18];
    const Real x2612 = x2594 * x2598;
    const Real x2616 = state[LAYERS - 1] + x2612;
    // soil_water.jvp, soil_heat.update_soil_heat
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2398 = -real_47[l + 1];
        const Real a2577 = real_104[l] / numbers[l + LAYERS + 19];
        const Real a2588 = state[l] - state[l + 1];
        const Real a2590 = a2577 * a2588;
        real_105[l] = a2398;
        real_106[l] = a2577;
        real_107[l] = a2588;
        real_83[l + 1] = a2590;
    }
    // soil_heat.update_soil_heat
    real_83[0] = x2584;
    for (int l = 0; l < LAYERS - 1; ++l) real_108[l] = real_83[l + 1];
    real_108[LAYERS - 1] = x2608;
    // soil_heat.interface_temperature
    const Real x2624 = x2544 - 1.0;
    const Real x2625 = x2624 * state[0];
    const Real x2629 = x2542 + x2625;
    const Real x2631 = x2629 / x2544;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2635 = state[l + 1] - state[l];
        const Real a2637 = a2635 * numbers[l + 2 * LAYERS + 19];
        const Real a2641 = state[l] + a2637;
        real_104[l] = a2635;
        real_109[l + 1] = a2641;
    }
    // freezing.freeze_and_thaw
    real_109[0] = x2631;
    for (int l = 0; l < LAYERS - 1; ++l) real_110[l] = real_109[l + 1];
    real_110[LAYERS - 1] = x2616;
    // soil_heat.volumetric_heat_capacity, soil_heat.update_soil_heat, freezing.freeze_and_thaw, freezing.frozen_layer_temperature, freezing._frozen_mean, freezing._cold_temperature, freezing.forward, freezing._newton
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2548 = real_86[l] * 4200000.0;
        const Real a2550 = 1.0 - numbers[l + 3 * LAYERS + 18];
        const Real a2551 = a2550 * 2000000.0;
        const Real a2554 = a2548 + a2551;
        const Real a2556 = numbers[l + 3 * LAYERS + 18] - real_29[l];
        const Real a2558 = a2556 * 1004.0;
        const Real a2560 = a2554 + a2558;
        const Real a2562 = real_29[l] - real_86[l];
        const Real a2564 = a2562 * 2106000.0;
        const Real a2566 = a2560 + a2564;
        const Real a2620 = real_83[l] - real_108[l];
        const Real a2643 = a2620 * seconds;
        const Real a2645 = a2643 / numbers[l];
        const Real a2651 = minimum(real_109[l], real_110[l]);
        const Real a2652 = minimum(a2651, state[l]);
        const Mask a2653 = (real_29[l] > real_86[l]);
        const Mask a2654 = (a2652 < 273.15);
        const Mask a2655 = (a2653 | a2654);
        const Real a2656 = real_109[l] - 273.15;
        const Real a2657 = state[l] - 273.15;
        const Real a2658 = real_110[l] - 273.15;
        const Real a2659 = at_most(a2656, 0.0);
        const Mask a2660 = (a2656 <= 0.0);
        const Real a2663 = at_most(a2657, 0.0);
        const Mask a2664 = (a2657 <= 0.0);
        const Real a2666 = a2659 + a2663;
        const Real a2668 = magnitude(a2656);
        const Real a2669 = sign(a2656);
        const Real a2671 = magnitude(a2657);
        const Real a2672 = sign(a2657);
        const Real a2674 = a2668 + a2671;
        const Real a2676 = a2666 * 0.5;
        const Mask a2680 = (a2674 > 0.0);
        const Real a2681 = select(a2680, a2674, 1.0);
        const Real a2683 = a2666 / a2681;
        const Real a2689 = a2676 * a2683;
        const Real a2695 = at_most(a2658, 0.0);
        const Mask a2696 = (a2658 <= 0.0);
        const Real a2699 = a2663 + a2695;
        const Real a2701 = magnitude(a2658);
        const Real a2702 = sign(a2658);
        const Real a2704 = a2671 + a2701;
        const Real a2706 = a2699 * 0.5;
        const Mask a2710 = (a2704 > 0.0);
        const Real a2711 = select(a2710, a2704, 1.0);
        const Real a2713 = a2699 / a2711;
        const Real a2719 = a2706 * a2713;
        const Real a2725 = a2689 + a2719;
        const Real a2728 = a2725 * 0.5;
        const Real a2731 = 273.15 - a2728;
        const Real a2732 = at_most(a2731, 273.149);
        const Real a2733 = 273.15 - a2732;
        const Real a2734 = a2733 / a2732;
        const Real a2735 = log(a2734);
        const Real a2736 = numbers[l + 15 * LAYERS + 29] - a2735;
        const Real a2737 = real_29[l] - 0.02;
        const Real a2738 = minimum(a2562, a2737);
        const Real a2739 = at_least(a2738, 0.0);
        real_111[l] = a2566;
        real_112[l] = a2620;
        real_113[l] = a2645;
        mask_114[l] = a2655;
        mask_115[l] = a2660;
        mask_116[l] = a2664;
        real_117[l] = a2669;
        real_118[l] = a2672;
        real_119[l] = a2676;
        mask_120[l] = a2680;
        real_121[l] = a2681;
        real_122[l] = a2683;
        mask_123[l] = a2696;
        real_124[l] = a2702;
        real_125[l] = a2706;
        mask_126[l] = a2710;
        real_127[l] = a2711;
        real_128[l] = a2713;
        real_129[l] = a2731;
        real_130[l] = a2732;
        real_131[l] = a2733;
        real_132[l] = a2736;
        real_133[l] = a2737;
        real_134[l] = a2739;
    }
    // freezing._newton
    for (int l = 0; l < LAYERS; ++l) real_110[l] = real_134[l];
    for (int l = 0; l < LAYERS; ++l) real_109[l] = real_of(INFINITE);
    for (int pass = 0; pass < 10; ++pass) {
        // freezing.is_open, freezing._newton
        Mask a2743_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2742 = (real_109[l] > 0.005);
            a2743_last = (a2743_last | a2742);
            mask_135[l] = a2742;
        }
        if (!any_lane(a2743_last)) break;
        // freezing.iteration
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2744 = real_29[l] - real_110[l];
            const Real a2745 = real_110[l] * 8.0;
            const Real a2746 = a2745 + 1.0;
            const Real a2747 = log(a2746);
            const Real a2748 = a2747 * 2.0;
            const Real a2749 = real_132[l] + a2748;
            const Real a2750 = log(a2744);
            const Real a2751 = numbers[l + 16 * LAYERS + 29] * a2750;
            const Real a2752 = a2749 - a2751;
            const Real a2753 = numbers[l + 16 * LAYERS + 29] / a2744;
            const Real a2754 = 1 / a2746;
            const Real a2755 = a2754 * 16.0;
            const Real a2756 = a2753 + a2755;
            const Real a2757 = a2752 / a2756;
            const Real a2758 = real_110[l] - a2757;
            const Real a2759 = minimum(a2758, real_133[l]);
            const Real a2760 = at_least(a2759, 0.0);
            const Real a2761 = select(mask_135[l], a2760, real_110[l]);
            const Real a2762 = a2760 - real_110[l];
            const Real a2763 = magnitude(a2762);
            const Real a2764 = select(mask_135[l], a2763, real_109[l]);
            real_108[l] = a2761;
            real_83[l] = a2764;
        }
        for (int l = 0; l < LAYERS; ++l) real_110[l] = real_108[l];
        for (int l = 0; l < LAYERS; ++l) real_109[l] = real_83[l];
    }
    // soil_heat.update_soil_heat
    const Real x2831 = 1 / seconds;
    const Real x2832 = x2831 * 333500000.0;
    // freezing.is_open, freezing.forward, freezing._response, freezing._log_potential_slope, freezing.partials, freezing.freeze_and_thaw, freezing.phase_changed_liquid, soil_heat.update_soil_heat, tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a2765 = (real_109[l] > 0.005);
        const Real a2766 = real_132[l] / numbers[l + 16 * LAYERS + 29];
        const Real a2767 = exp(a2766);
        const Real a2768 = at_least(a2767, 0.02);
        const Real a2769 = minimum(a2768, real_29[l]);
        const Mask a2770 = (real_129[l] > 273.149);
        const Real a2771 = real_29[l] - a2769;
        const Real a2772 = select(a2765, a2771, real_110[l]);
        const Real a2773 = select(a2770, 0.0, a2772);
        const Real a2774 = real_29[l] - a2773;
        const Real a2775 = a2773 * 8.0;
        const Real a2776 = a2775 + 1.0;
        const Real a2777 = 1 / a2776;
        const Real a2778 = a2777 * 16.0;
        const Real a2779 = numbers[l + 16 * LAYERS + 29] / a2774;
        const Real a2780 = a2778 + a2779;
        const Mask a2781 = (a2773 > 0.0);
        const Mask a2782 = (a2773 < real_133[l]);
        const Mask a2783 = (a2781 & a2782);
        const Real a2784 = 1 / a2780;
        const Real a2785 = select(a2783, a2784, 0.0);
        const Real a2786 = real_130[l] * real_131[l];
        const Real a2787 = 1 / a2786;
        const Real a2788 = a2787 * 273.15;
        const Real a2789 = a2785 * a2788;
        const Real a2790 = a2785 * a2778;
        const Real a2791 = select(a2781, a2790, 1.0);
        const Real a2793 = log(a2774);
        const Real a2794 = a2785 * a2793;
        const Real a2804 = real_113[l] / 333500000.0;
        const Real a2806 = real_86[l] + a2804;
        const Mask a2808 = (a2774 > real_86[l]);
        const Real a2809 = select(a2808, real_86[l], a2774);
        const Mask a2811 = (a2806 < a2809);
        const Real a2812 = select(a2811, a2809, a2806);
        const Mask a2814 = (a2774 < real_86[l]);
        const Real a2815 = select(a2814, real_86[l], a2774);
        const Mask a2817 = (a2806 > a2815);
        const Real a2818 = select(a2817, a2815, a2806);
        const Mask a2820 = (a2804 < 0.0);
        const Real a2821 = select(a2820, a2812, a2818);
        const Real a2823 = at_least(a2821, 0.0);
        const Mask a2824 = (a2821 >= 0.0);
        const Mask a2826 = (a2823 > real_29[l]);
        const Real a2827 = select(a2826, real_29[l], a2823);
        const Real a2829 = select(mask_114[l], a2827, real_86[l]);
        after[2 * LAYERS + l] = a2829;
        const Real a2833 = x2832 * numbers[l];
        const Real a2835 = a2829 - real_86[l];
        const Real a2837 = a2833 * a2835;
        const Real a2841 = real_111[l] * numbers[l];
        const Real a2845 = real_112[l] - a2837;
        const Real a2847 = seconds / a2841;
        real_134[l] = a2785;
        real_83[l] = a2789;
        real_108[l] = a2791;
        real_136[l] = a2794;
        mask_135[l] = a2808;
        mask_137[l] = a2811;
        mask_138[l] = a2814;
        mask_139[l] = a2817;
        mask_140[l] = a2820;
        mask_141[l] = a2824;
        mask_142[l] = a2826;
        real_143[l] = a2829;
        real_144[l] = a2833;
        real_145[l] = a2835;
        real_146[l] = a2841;
        real_147[l] = a2845;
        real_148[l] = a2847;
    }
    // tridiagonal.diffusion_increment
    const Real x2869 = x2572 * real_148[0];
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2853 = real_106[l] * real_148[l + 1];
        const Real a2854 = -a2853;
        const Real a2861 = real_106[l] * real_148[l];
        const Real a2862 = -a2861;
        real_149[l] = a2854;
        real_150[l] = a2862;
    }
    real_109[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_109[l + 1] = real_149[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_110[l] = real_150[l];
    real_110[LAYERS - 1] = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2873 = in_row(l, 0, x2869) + 1.0;
        const Real a2875 = a2873 - real_109[l];
        const Real a2879 = a2875 - real_110[l];
        const Real a2882 = real_147[l] * real_148[l];
        real_133[l] = a2879;
        real_132[l] = a2882;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_149, real_133, real_150, real_132, real_110);
    // soil_heat.update_soil_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2898 = state[l] + real_110[l];
        after[l] = a2898;
        real_132[l] = a2898;
    }
    const Real x2900 = x2542 - real_132[0];
    // surface_balance.skin_temperature
    const Real x2905 = x2519 * real_132[0];
    const Real x2909 = x2509 + x2905;
    const Real x2911 = x2909 / x2533;
    // snow.conductance
    const Real x2915 = x2491 / x0;
    // surface_balance._over_soil
    const Real x2919 = x2911 - real_132[0];
    const Real x2924 = x2911 - forcing[1];
    // surface_balance.closed
    const Real x2929 = select(x994, x1714, x2911);
    after[3 * LAYERS] = x2929;
    // single_snow_step.single_snow_step
    const Real x2933 = select(x994, x1778, 0.0);
    after[3 * LAYERS + 3] = x2933;
    // snow.compacted_density
    const Real x2935 = seconds / 3600.0;
    const Real x2936 = x2929 - 273.15;
    const Real x2937 = x2531 - 273.15;
    const Real x2938 = x2933 * 100.0;
    const Real x2940 = at_least(x2938, 0.01);
    const Mask x2941 = (x2938 >= 0.01);
    const Real x2943 = x2935 * 0.01;
    const Real x2944 = x2936 + x2937;
    const Real x2946 = x2944 * 0.04;
    const Real x2948 = x992 * 21.0;
    const Real x2950 = x2946 - x2948;
    const Real x2952 = exp(x2950);
    const Real x2954 = x2943 * x2952;
    const Real x2956 = x2954 * x2940;
    const Real x2960 = x2956 / 2.0;
    const Real x2962 = x2956 / 3.0;
    const Real x2964 = x2956 / 4.0;
    const Real x2966 = x2956 / 5.0;
    const Real x2968 = x2966 + 1.0;
    const Real x2969 = x2964 * x2968;
    const Real x2973 = x2969 + 1.0;
    const Real x2974 = x2962 * x2973;
    const Real x2978 = x2974 + 1.0;
    const Real x2979 = x2960 * x2978;
    const Real x2983 = x2979 + 1.0;
    const Real x2984 = x992 * x2983;
    const Real x2988 = at_least(x2984, 0.05);
    const Real x2989 = at_most(x2988, 0.4);
    const Mask x2990 = (x2984 >= 0.05);
    const Mask x2991 = (x2984 <= 0.4);
    const Mask x2992 = (x2990 & x2991);
    const Real x2994 = x2935 * 0.13;
    const Real x2995 = x2994 / 24.0;
    const Real x2996 = 1.0 - x2995;
    const Real x2997 = x2989 * x2996;
    const Real x2999 = x2997 + x2995;
    const Real x3000 = at_most(x2999, 0.4);
    const Mask x3001 = (x2999 <= 0.4);
    const Mask x3003 = (x2936 >= 0.0);
    const Real x3004 = select(x3003, x3000, x2989);
    // single_snow_step.single_snow_step
    const Mask x3006 = (x2933 > 0.0);
    const Real x3007 = -x1353;
    const Real x3008 = select(x994, x1610, x3007);
    const Real x3010 = x1633 + x3008;
    const Real x3012 = x2933 / x3004;
    const Real x3016 = select(x3006, x3012, 0.0);
    after[3 * LAYERS + 4] = x3016;
    // snow.surface_roughness_length
    const Real x3018 = x920 * 7.0;
    const Real x3020 = x3018 - x990;
    const Mask x3022 = (x3020 <= 0.0007);
    const Real x3023 = x3020 / 7.0;
    const Real x3025 = select(x3022, 0.001, x3023);
    const Real x3027 = x1121 * x920;
    const Real x3031 = x1013 * x3025;
    const Real x3036 = x3027 + x3031;
    after[3 * LAYERS + 10] = x3036;
    // single_snow_step.single_snow_step
    const Real x3038 = x3010 * 1004.5;
    const Real x3040 = x3038 / x1227;
    const Real x3044 = forcing[2] + x3040;
    after[3 * LAYERS + 14] = x3044;
    const Real x3046 = select(x3006, x1013, 0.0);
    // evapotranspiration.snow_weighted_latent_heat
    const Real x3049 = 1.0 - x3046;
    const Real x3050 = x3049 * 2501000.0;
    const Real x3052 = x3046 * 2830000.0;
    const Real x3055 = x3050 + x3052;
    // single_snow_step._fluxes
    const Real x3057 = x1346 * x3055;
    const Mask x3061 = (x3057 > 0.0);
    const Real x3063 = x1227 * 0.999900457893689;
    const Real x3065 = x2929 - x26;
    // single_snow_step._budget
    const Real x3079 = x2929 - forcing[1];
    // air.emission
    const Real x3081 = x2929 * x2929;
    const Real x3084 = x3081 * x3081;
    const Real x3087 = x3084 * 5.67e-08;
    // single_snow_step._budget
    const Mask x3096 = (x994 & x1785);
    const Real x3107 = 1.0 - state[3 * LAYERS + 9];
    const Mask x3119 = (x994 & x1789);
    // diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a3122_last = real_of(0.0);
    Real a3130_last = real_of(1.0);
    Real a3131_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3121 = real_132[l] - 273.15;
        a3122_last = a3122_last + numbers[l];
        const Real a3122 = a3122_last;
        const Real a3124 = numbers[l] * 0.5;
        const Real a3126 = a3122 - a3124;
        const Mask a3128 = (a3121 >= 0.0);
        const Real a3129 = real_of_mask(a3128);
        a3130_last = a3130_last * a3129;
        const Real a3130 = a3130_last;
        a3131_last = a3131_last + a3130;
        real_109[l] = a3121;
        real_131[l] = a3126;
    }
    // diagnostics.crossing_depth
    const Index x3132 = index_of_real(a3131_last);
    const Index x3133 = at_most(x3132, (LAYERS - 1));
    const Index x3134 = x3133 - 1;
    const Index x3135 = at_least(x3134, 0);
    const Real x3136 = pick(real_109, x3135);
    const Real x3138 = pick(real_109, x3133);
    const Real x3140 = pick(real_131, x3135);
    const Real x3142 = pick(real_131, x3133);
    const Mask x3144 = (x3136 > x3138);
    const Real x3145 = x3136 - x3138;
    const Real x3147 = select(x3144, x3145, 1.0);
    const Real x3149 = x3142 - x3140;
    const Real x3151 = x3149 * x3136;
    const Real x3155 = x3151 / x3147;
    const Mask x3160 = (x3132 == 0);
    const Mask x3162 = (x3132 == LAYERS);
    // balances._depth
    const Real x3185 = seconds / 2501000000.0;
    const Real x3187 = seconds / 2830000000.0;
    // diagnostics.potential_evaporation
    const Real x3194 = x3055 * 1000.0;
    const Real x3196 = x3057 / x3194;
    // balances.surface_energy_residual
    const Mask x3232 = (x3096 & x3119);
    after[3 * LAYERS + 2] = state[3 * LAYERS + 2];
    after[3 * LAYERS + 5] = state[3 * LAYERS + 5];
    after[3 * LAYERS + 6] = state[3 * LAYERS + 6];
    // diagnostics.ice_content, balances.soil_energy_residual, balances.phase_change_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3173 = real_29[l] - real_143[l];
        const Real a3234 = real_132[l] - state[l];
        const Real a3241 = 333500000.0 * numbers[l];
        const Real a3243 = a3241 / seconds;
        real_131[l] = a3173;
        real_109[l] = a3234;
        real_130[l] = a3243;
    }
    for (int l = 0; l < 0; ++l) {
        after[3 * LAYERS + 5 + l] = state[l + 3 * LAYERS + 5];
        after[3 * LAYERS + 5 + l] = state[l + 3 * LAYERS + 5];
        after[3 * LAYERS + 5 + l] = state[l + 3 * LAYERS + 5];
        after[3 * LAYERS + 5 + l] = state[l + 3 * LAYERS + 5];
        after[3 * LAYERS + 5 + l] = state[l + 3 * LAYERS + 5];
    }
    for (long direction = 0; direction < directions; ++direction) {
        // single_snow_step.single_snow_step
        const Real x1 = moved_numbers[0] * 0.5;
        // air.saturation_humidity
        const Real x5 = moved_forcing[1] * x3;
        const Real x9 = x5 * 5425.1626898047725;
        const Real x11 = x9 * x10;
        const Real x13 = x11 * 611.0;
        // air._mixing
        const Real x15 = x13 * 0.622;
        const Real x17 = x13 * 0.378;
        const Real x19 = moved_forcing[3] - x17;
        const Real x21 = x19 * x20;
        const Real x22 = x15 - x21;
        const Real x23 = x22 / x18;
        // air.air_properties
        const Real x25 = moved_numbers[LAYERS] * 0.0098;
        const Real x27 = moved_forcing[1] + x25;
        // air.virtual_temperature
        const Real x29 = moved_forcing[2] * 0.61;
        const Real x32 = moved_forcing[1] * x30;
        const Real x33 = x29 * forcing[1];
        const Real x34 = x33 + x32;
        // air.saturation_slope
        const Real x37 = x23 * 4302.6449999999995;
        const Real x39 = moved_forcing[1] * x35;
        const Real x40 = x39 + x39;
        const Real x42 = x40 * x41;
        const Real x43 = x37 - x42;
        const Real x44 = x43 / x38;
        // air.emission
        const Real x46 = moved_forcing[1] * forcing[1];
        const Real x47 = x46 + x46;
        const Real x49 = x47 * x45;
        const Real x50 = x49 + x49;
        const Real x52 = x50 * 5.67e-08;
        // snow.precipitation_kind
        const Real x58 = moved_forcing[6] * x56;
        const Real x60 = moved_forcing[6] - x58;
        const Real x64 = select(x62, x60, 0.0);
        const Real x67 = x58 + x64;
        const Real x69 = x60 - x64;
        const Real x71 = x58 * 2106.0;
        const Real x73 = x60 * 4218.0;
        const Real x75 = x71 + x73;
        const Real x79 = x64 * 333500.0;
        const Real x80 = -x79;
        moved_results[LAYERS + 16] = x80;
        // exchange.myj_exchange
        const Real x84 = moved_forcing[3] * x82;
        const Real x87 = x84 * 100000.0;
        const Real x90 = x87 / x86;
        const Real x93 = x90 * 0.2857142857142857;
        const Real x96 = x93 * x95;
        const Real x99 = moved_forcing[1] * x95;
        const Real x100 = x96 * forcing[1];
        const Real x102 = x99 - x100;
        const Real x104 = moved_state[3 * LAYERS] * x95;
        const Real x105 = x96 * state[3 * LAYERS];
        const Real x107 = x104 - x105;
        const Real x111 = x102 * x109;
        const Real x114 = x111 * 9.81;
        const Real x117 = x102 - x107;
        const Real x119 = moved_forcing[2] + moved_state[3 * LAYERS + 14];
        const Real x121 = x119 * 0.3041811846689896;
        const Real x124 = x117 * x122;
        const Real x125 = x121 * x116;
        const Real x126 = x125 + x124;
        const Real x128 = moved_forcing[2] - moved_state[3 * LAYERS + 14];
        const Real x130 = x128 * 0.6083623693379792;
        const Real x132 = x102 + x107;
        const Real x134 = x132 * 0.5;
        const Real x136 = x130 * x133;
        const Real x137 = x134 * x129;
        const Real x138 = x137 + x136;
        const Real x140 = x126 + x138;
        const Real x142 = moved_forcing[0] * forcing[0];
        const Real x143 = x142 + x142;
        const Real x146 = select(x145, x143, 0.0);
        const Real x148 = x114 * x139;
        const Real x150 = x140 * x113;
        const Real x151 = x150 - x148;
        const Real x153 = x151 * numbers[LAYERS + 1];
        const Real x154 = moved_numbers[LAYERS + 1] * x147;
        const Real x155 = x154 + x153;
        const Real x157 = x155 * numbers[LAYERS + 1];
        const Real x158 = moved_numbers[LAYERS + 1] * x152;
        const Real x159 = x158 + x157;
        const Real x161 = x146 * x160;
        const Real x162 = x159 - x161;
        const Real x163 = x162 / x144;
        const Real x165 = moved_numbers[LAYERS] * x164;
        const Real x166 = x163 - x165;
        const Real x167 = x166 / numbers[LAYERS];
        moved_after[3 * LAYERS + 15] = x167;
        const Real x169 = moved_numbers[LAYERS + 1] + moved_state[3 * LAYERS + 10];
        const Real x171 = moved_numbers[LAYERS] + moved_state[3 * LAYERS + 10];
        const Real x173 = moved_state[3 * LAYERS + 10] * x172;
        const Real x174 = x169 - x173;
        const Real x175 = x174 / state[3 * LAYERS + 10];
        const Real x177 = x175 / x172;
        const Real x179 = x167 / 0.505;
        const Real x182 = select(x181, x179, 0.0);
        // exchange.zilitinkevich_factor
        const Real x185 = moved_state[3 * LAYERS + 10] * (-13.157629102823119);
        const Real x187 = x185 * x186;
        const Real x189 = select(flags[2], x187, 0.0);
        const Real x191 = x189 * (-103.28);
        // exchange.myj_exchange
        const Real x193 = x182 * x180;
        const Real x194 = x193 + x193;
        const Real x196 = x194 * 10.0;
        const Real x199 = select(x183, x196, 0.0);
        const Real x201 = x191 * x198;
        const Real x202 = x199 * x190;
        const Real x203 = x202 + x201;
        const Real x207 = moved_numbers[LAYERS] * x205;
        const Real x210 = x207 * 0.0001;
        const Real x211 = -x210;
        // exchange.convective_factor
        const Real x213 = x151 * 1000.0;
        const Real x216 = x213 * x215;
        const Real x220 = select(x219, x216, 0.0);
        const Real x222 = x220 / x218;
        const Real x224 = x222 * 0.6666666666666666;
        const Real x226 = x224 * x225;
        const Real x228 = select(x217, x226, 0.0);
        const Real x230 = x228 * 1.44;
        // exchange._convective_velocity_squared
        const Real x232 = moved_state[3 * LAYERS + 12] / state[3 * LAYERS + 12];
        const Real x234 = x232 * 0.6666666666666666;
        const Real x236 = x234 * x235;
        const Real x238 = x230 * x235;
        const Real x239 = x236 * x229;
        const Real x240 = x239 + x238;
        // exchange._friction_velocity
        const Real x242 = x146 + x240;
        const Real x245 = x242 / x244;
        const Real x247 = moved_state[3 * LAYERS + 13] * x243;
        const Real x248 = x245 * state[3 * LAYERS + 13];
        const Real x249 = x248 + x247;
        const Real x252 = x249 / x251;
        const Real x255 = select(x254, x252, 0.0);
        // exchange.myj_exchange
        const Real x257 = select(x183, 0.0, x230);
        const Real x259 = x151 * 0.4;
        const Real x261 = x169 * x260;
        const Real x262 = moved_state[3 * LAYERS + 10] - x261;
        const Real x263 = x262 / x168;
        const Real x265 = x255 * state[3 * LAYERS + 11];
        const Real x266 = moved_state[3 * LAYERS + 11] * x253;
        const Real x267 = x266 + x265;
        const Real x270 = x267 / x269;
        const Real x272 = x203 * x268;
        const Real x273 = x270 * x200;
        const Real x274 = x273 + x272;
        const Real x276 = x274 * x275;
        const Real x278 = x276 * state[3 * LAYERS + 11];
        const Real x279 = moved_state[3 * LAYERS + 11] * x275;
        const Real x280 = x279 + x278;
        const Real x283 = select(x282, x280, 0.0);
        const Real x285 = x171 * x284;
        const Real x286 = x283 - x285;
        const Real x287 = x286 / x170;
        const Real x289 = x259 * state[3 * LAYERS + 12];
        const Real x290 = moved_state[3 * LAYERS + 12] * x258;
        const Real x291 = x290 + x289;
        const Real x293 = x255 * x253;
        const Real x294 = x293 + x293;
        const Real x296 = x294 * x253;
        const Real x297 = x255 * x292;
        const Real x298 = x297 + x296;
        const Real x300 = x298 * x299;
        const Real x301 = x291 - x300;
        const Real x302 = x301 / x295;
        real_22[0] = x169;
        real_22[1] = moved_state[3 * LAYERS + 10];
        real_22[2] = x171;
        real_22[3] = x283;
        real_1[0] = real_of(0.0);
        real_1[1] = x263;
        real_1[2] = real_of(0.0);
        real_1[3] = x287;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a306 = x302 * real_0[l];
            const Real a307 = real_22[l] * x299;
            const Real a308 = a307 + a306;
            const Real a312 = real_1[l] * (-5.0);
            const Real a315 = select(mask_3[l], a312, a308);
            const Real a317 = real_1[l] * 0.9999990000003619;
            const Real a320 = select(mask_4[l], a317, a315);
            const Real a323 = a320 / 0.0006;
            const Real a334 = a323 * real_5[l];
            real_151[l] = a334;
        }
        // exchange.myj_exchange
        const Real x337 = real_151[0] - real_151[1];
        const Real x339 = x337 + x177;
        const Real x341 = real_151[2] - real_151[3];
        const Real x343 = x287 / x284;
        const Real x345 = x341 - x343;
        const Real x347 = x255 * 0.4;
        const Real x349 = x339 * x348;
        const Real x350 = x347 - x349;
        const Real x351 = x350 / x338;
        const Real x354 = select(x352, x211, x351);
        const Real x356 = x345 * x355;
        const Real x357 = x347 - x356;
        const Real x358 = x357 / x344;
        const Real x361 = select(x359, x211, x358);
        // exchange._convective_velocity_squared
        const Real x363 = x361 / x360;
        const Real x365 = x363 * 0.6666666666666666;
        const Real x367 = x365 * x366;
        const Real x369 = x257 * x366;
        const Real x370 = x367 * x256;
        const Real x371 = x370 + x369;
        // exchange._friction_velocity
        const Real x373 = x146 + x371;
        const Real x376 = x373 / x375;
        const Real x378 = x354 * x374;
        const Real x379 = x376 * x353;
        const Real x380 = x379 + x378;
        const Real x383 = x380 / x382;
        const Real x386 = select(x385, x383, 0.0);
        // exchange.myj_exchange
        const Real x388 = x386 * state[3 * LAYERS + 11];
        const Real x389 = moved_state[3 * LAYERS + 11] * x384;
        const Real x390 = x389 + x388;
        const Real x393 = x390 / x392;
        const Real x395 = x203 * x391;
        const Real x396 = x393 * x200;
        const Real x397 = x396 + x395;
        const Real x399 = x397 * x398;
        const Real x401 = x399 * state[3 * LAYERS + 11];
        const Real x402 = moved_state[3 * LAYERS + 11] * x398;
        const Real x403 = x402 + x401;
        const Real x406 = select(x405, x403, 0.0);
        const Real x408 = x171 * x407;
        const Real x409 = x406 - x408;
        const Real x410 = x409 / x170;
        const Real x412 = x259 * x360;
        const Real x413 = x361 * x258;
        const Real x414 = x413 + x412;
        const Real x416 = x386 * x384;
        const Real x417 = x416 + x416;
        const Real x419 = x417 * x384;
        const Real x420 = x386 * x415;
        const Real x421 = x420 + x419;
        const Real x423 = x421 * x422;
        const Real x424 = x414 - x423;
        const Real x425 = x424 / x418;
        real_151[0] = x169;
        real_151[1] = moved_state[3 * LAYERS + 10];
        real_151[2] = x171;
        real_151[3] = x406;
        real_1[0] = real_of(0.0);
        real_1[1] = x263;
        real_1[2] = real_of(0.0);
        real_1[3] = x410;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a429 = x425 * real_6[l];
            const Real a430 = real_151[l] * x422;
            const Real a431 = a430 + a429;
            const Real a435 = real_1[l] * (-5.0);
            const Real a438 = select(mask_7[l], a435, a431);
            const Real a440 = real_1[l] * 0.9999990000003619;
            const Real a443 = select(mask_8[l], a440, a438);
            const Real a446 = a443 / 0.0006;
            const Real a456 = a446 * real_9[l];
            real_22[l] = a456;
        }
        // exchange.myj_exchange
        const Real x459 = real_22[0] - real_22[1];
        const Real x461 = x459 + x177;
        const Real x463 = real_22[2] - real_22[3];
        const Real x465 = x410 / x407;
        const Real x467 = x463 - x465;
        const Real x469 = x386 * 0.4;
        const Real x471 = x461 * x470;
        const Real x472 = x469 - x471;
        const Real x473 = x472 / x460;
        const Real x476 = select(x474, x211, x473);
        const Real x478 = x467 * x477;
        const Real x479 = x469 - x478;
        const Real x480 = x479 / x466;
        const Real x483 = select(x481, x211, x480);
        // exchange._convective_velocity_squared
        const Real x485 = x483 / x482;
        const Real x487 = x485 * 0.6666666666666666;
        const Real x489 = x487 * x488;
        const Real x491 = x257 * x488;
        const Real x492 = x489 * x256;
        const Real x493 = x492 + x491;
        // exchange._friction_velocity
        const Real x495 = x146 + x493;
        const Real x498 = x495 / x497;
        const Real x500 = x476 * x496;
        const Real x501 = x498 * x475;
        const Real x502 = x501 + x500;
        const Real x505 = x502 / x504;
        const Real x508 = select(x507, x505, 0.0);
        // exchange.myj_exchange
        const Real x510 = x508 * state[3 * LAYERS + 11];
        const Real x511 = moved_state[3 * LAYERS + 11] * x506;
        const Real x512 = x511 + x510;
        const Real x515 = x512 / x514;
        const Real x517 = x203 * x513;
        const Real x518 = x515 * x200;
        const Real x519 = x518 + x517;
        const Real x521 = x519 * x520;
        const Real x523 = x521 * state[3 * LAYERS + 11];
        const Real x524 = moved_state[3 * LAYERS + 11] * x520;
        const Real x525 = x524 + x523;
        const Real x528 = select(x527, x525, 0.0);
        const Real x530 = x171 * x529;
        const Real x531 = x528 - x530;
        const Real x532 = x531 / x170;
        const Real x534 = x259 * x482;
        const Real x535 = x483 * x258;
        const Real x536 = x535 + x534;
        const Real x538 = x508 * x506;
        const Real x539 = x538 + x538;
        const Real x541 = x539 * x506;
        const Real x542 = x508 * x537;
        const Real x543 = x542 + x541;
        const Real x545 = x543 * x544;
        const Real x546 = x536 - x545;
        const Real x547 = x546 / x540;
        real_22[0] = x169;
        real_22[1] = moved_state[3 * LAYERS + 10];
        real_22[2] = x171;
        real_22[3] = x528;
        real_1[0] = real_of(0.0);
        real_1[1] = x263;
        real_1[2] = real_of(0.0);
        real_1[3] = x532;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a551 = x547 * real_10[l];
            const Real a552 = real_22[l] * x544;
            const Real a553 = a552 + a551;
            const Real a557 = real_1[l] * (-5.0);
            const Real a560 = select(mask_11[l], a557, a553);
            const Real a562 = real_1[l] * 0.9999990000003619;
            const Real a565 = select(mask_12[l], a562, a560);
            const Real a568 = a565 / 0.0006;
            const Real a578 = a568 * real_13[l];
            real_151[l] = a578;
        }
        // exchange.myj_exchange
        const Real x581 = real_151[0] - real_151[1];
        const Real x583 = x581 + x177;
        const Real x585 = real_151[2] - real_151[3];
        const Real x587 = x532 / x529;
        const Real x589 = x585 - x587;
        const Real x591 = x508 * 0.4;
        const Real x593 = x583 * x592;
        const Real x594 = x591 - x593;
        const Real x595 = x594 / x582;
        const Real x598 = select(x596, x211, x595);
        const Real x600 = x589 * x599;
        const Real x601 = x591 - x600;
        const Real x602 = x601 / x588;
        const Real x605 = select(x603, x211, x602);
        // exchange._convective_velocity_squared
        const Real x607 = x605 / x604;
        const Real x609 = x607 * 0.6666666666666666;
        const Real x611 = x609 * x610;
        const Real x613 = x257 * x610;
        const Real x614 = x611 * x256;
        const Real x615 = x614 + x613;
        // exchange._friction_velocity
        const Real x617 = x146 + x615;
        const Real x620 = x617 / x619;
        const Real x622 = x598 * x618;
        const Real x623 = x620 * x597;
        const Real x624 = x623 + x622;
        const Real x627 = x624 / x626;
        const Real x630 = select(x629, x627, 0.0);
        // exchange.myj_exchange
        const Real x632 = x630 * state[3 * LAYERS + 11];
        const Real x633 = moved_state[3 * LAYERS + 11] * x628;
        const Real x634 = x633 + x632;
        const Real x637 = x634 / x636;
        const Real x639 = x203 * x635;
        const Real x640 = x637 * x200;
        const Real x641 = x640 + x639;
        const Real x643 = x641 * x642;
        const Real x645 = x643 * state[3 * LAYERS + 11];
        const Real x646 = moved_state[3 * LAYERS + 11] * x642;
        const Real x647 = x646 + x645;
        const Real x650 = select(x649, x647, 0.0);
        const Real x652 = x171 * x651;
        const Real x653 = x650 - x652;
        const Real x654 = x653 / x170;
        const Real x656 = x259 * x604;
        const Real x657 = x605 * x258;
        const Real x658 = x657 + x656;
        const Real x660 = x630 * x628;
        const Real x661 = x660 + x660;
        const Real x663 = x661 * x628;
        const Real x664 = x630 * x659;
        const Real x665 = x664 + x663;
        const Real x667 = x665 * x666;
        const Real x668 = x658 - x667;
        const Real x669 = x668 / x662;
        real_151[0] = x169;
        real_151[1] = moved_state[3 * LAYERS + 10];
        real_151[2] = x171;
        real_151[3] = x650;
        real_1[0] = real_of(0.0);
        real_1[1] = x263;
        real_1[2] = real_of(0.0);
        real_1[3] = x654;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a673 = x669 * real_14[l];
            const Real a674 = real_151[l] * x666;
            const Real a675 = a674 + a673;
            const Real a679 = real_1[l] * (-5.0);
            const Real a682 = select(mask_15[l], a679, a675);
            const Real a684 = real_1[l] * 0.9999990000003619;
            const Real a687 = select(mask_16[l], a684, a682);
            const Real a690 = a687 / 0.0006;
            const Real a700 = a690 * real_17[l];
            real_22[l] = a700;
        }
        // exchange.myj_exchange
        const Real x703 = real_22[0] - real_22[1];
        const Real x705 = x703 + x177;
        const Real x707 = real_22[2] - real_22[3];
        const Real x709 = x654 / x651;
        const Real x711 = x707 - x709;
        const Real x713 = x630 * 0.4;
        const Real x715 = x705 * x714;
        const Real x716 = x713 - x715;
        const Real x717 = x716 / x704;
        const Real x720 = select(x718, x211, x717);
        const Real x722 = x711 * x721;
        const Real x723 = x713 - x722;
        const Real x724 = x723 / x710;
        const Real x727 = select(x725, x211, x724);
        // exchange._convective_velocity_squared
        const Real x729 = x727 / x726;
        const Real x731 = x729 * 0.6666666666666666;
        const Real x733 = x731 * x732;
        const Real x735 = x257 * x732;
        const Real x736 = x733 * x256;
        const Real x737 = x736 + x735;
        // exchange._friction_velocity
        const Real x739 = x146 + x737;
        const Real x742 = x739 / x741;
        const Real x744 = x720 * x740;
        const Real x745 = x742 * x719;
        const Real x746 = x745 + x744;
        const Real x749 = x746 / x748;
        const Real x752 = select(x751, x749, 0.0);
        // exchange.myj_exchange
        const Real x754 = x752 * state[3 * LAYERS + 11];
        const Real x755 = moved_state[3 * LAYERS + 11] * x750;
        const Real x756 = x755 + x754;
        const Real x759 = x756 / x758;
        const Real x761 = x203 * x757;
        const Real x762 = x759 * x200;
        const Real x763 = x762 + x761;
        const Real x765 = x763 * x764;
        const Real x767 = x765 * state[3 * LAYERS + 11];
        const Real x768 = moved_state[3 * LAYERS + 11] * x764;
        const Real x769 = x768 + x767;
        const Real x772 = select(x771, x769, 0.0);
        const Real x774 = x171 * x773;
        const Real x775 = x772 - x774;
        const Real x776 = x775 / x170;
        const Real x778 = x259 * x726;
        const Real x779 = x727 * x258;
        const Real x780 = x779 + x778;
        const Real x782 = x752 * x750;
        const Real x783 = x782 + x782;
        const Real x785 = x783 * x750;
        const Real x786 = x752 * x781;
        const Real x787 = x786 + x785;
        const Real x789 = x787 * x788;
        const Real x790 = x780 - x789;
        const Real x791 = x790 / x784;
        real_22[0] = x169;
        real_22[1] = moved_state[3 * LAYERS + 10];
        real_22[2] = x171;
        real_22[3] = x772;
        real_1[0] = real_of(0.0);
        real_1[1] = x263;
        real_1[2] = real_of(0.0);
        real_1[3] = x776;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a795 = x791 * real_18[l];
            const Real a796 = real_22[l] * x788;
            const Real a797 = a796 + a795;
            const Real a801 = real_1[l] * (-5.0);
            const Real a804 = select(mask_19[l], a801, a797);
            const Real a806 = real_1[l] * 0.9999990000003619;
            const Real a809 = select(mask_20[l], a806, a804);
            const Real a812 = a809 / 0.0006;
            const Real a822 = a812 * real_21[l];
            real_151[l] = a822;
        }
        // exchange.myj_exchange
        const Real x825 = real_151[0] - real_151[1];
        const Real x827 = x825 + x177;
        const Real x829 = real_151[2] - real_151[3];
        const Real x831 = x776 / x773;
        const Real x833 = x829 - x831;
        const Real x835 = x752 * 0.4;
        const Real x837 = x827 * x836;
        const Real x838 = x835 - x837;
        const Real x839 = x838 / x826;
        const Real x842 = select(x840, x211, x839);
        moved_after[3 * LAYERS + 13] = x842;
        const Real x844 = x833 * x843;
        const Real x845 = x835 - x844;
        const Real x846 = x845 / x832;
        const Real x849 = select(x847, x211, x846);
        moved_after[3 * LAYERS + 12] = x849;
        // vegetation.vegetated_surface
        const Real x851 = select(flags[3], 0.0, moved_forcing[8]);
        // vegetation.greenness
        const Real x853 = x851 - moved_numbers[LAYERS + 4];
        const Real x855 = moved_numbers[LAYERS + 5] - moved_numbers[LAYERS + 4];
        const Real x858 = select(x856, 0.0, x855);
        const Real x860 = x858 * x859;
        const Real x861 = x853 - x860;
        const Real x862 = x861 / x857;
        const Real x868 = select(x867, x862, 0.0);
        const Real x871 = select(x869, 0.0, x868);
        // vegetation._between
        const Real x875 = x871 * numbers[LAYERS + 11];
        const Real x877 = moved_numbers[LAYERS + 11] * x872;
        const Real x878 = x877 - x875;
        const Real x880 = x871 * numbers[LAYERS + 12];
        const Real x881 = moved_numbers[LAYERS + 12] * x870;
        const Real x882 = x881 + x880;
        const Real x884 = x878 + x882;
        // vegetation.vegetated_surface
        const Real x886 = select(flags[1], moved_forcing[10], x884);
        moved_results[LAYERS + 22] = x886;
        // vegetation._between
        const Real x888 = x871 * numbers[LAYERS + 16];
        const Real x890 = moved_numbers[LAYERS + 16] * x872;
        const Real x891 = x890 - x888;
        const Real x893 = x871 * numbers[LAYERS + 15];
        const Real x894 = moved_numbers[LAYERS + 15] * x870;
        const Real x895 = x894 + x893;
        const Real x897 = x891 + x895;
        // vegetation.vegetated_surface
        const Real x899 = select(flags[0], moved_forcing[9], x897);
        moved_results[LAYERS + 20] = x899;
        // vegetation._between
        const Real x901 = x871 * numbers[LAYERS + 13];
        const Real x903 = moved_numbers[LAYERS + 13] * x872;
        const Real x904 = x903 - x901;
        const Real x906 = x871 * numbers[LAYERS + 14];
        const Real x907 = moved_numbers[LAYERS + 14] * x870;
        const Real x908 = x907 + x906;
        const Real x910 = x904 + x908;
        moved_results[LAYERS + 21] = x910;
        const Real x912 = x871 * numbers[LAYERS + 17];
        const Real x914 = moved_numbers[LAYERS + 17] * x872;
        const Real x915 = x914 - x912;
        const Real x917 = x871 * numbers[LAYERS + 18];
        const Real x918 = moved_numbers[LAYERS + 18] * x870;
        const Real x919 = x918 + x917;
        const Real x921 = x915 + x919;
        moved_after[3 * LAYERS + 11] = x921;
        // snow.existing_pack
        const Real x924 = select(x922, moved_state[3 * LAYERS + 3], 0.0);
        const Real x926 = select(x922, moved_state[3 * LAYERS + 4], 0.0);
        const Real x928 = x926 * x927;
        const Real x929 = x924 - x928;
        const Real x930 = x929 / x925;
        // single_snow_step._surface
        const Real x934 = x67 * x932;
        moved_results[LAYERS + 26] = x934;
        // snow.new_snow_density
        const Real x939 = select(x938, moved_forcing[1], 0.0);
        const Real x943 = select(x942, x939, 0.0);
        const Real x945 = x943 / x941;
        const Real x947 = x945 * 1.5;
        const Real x949 = x947 * x948;
        const Real x951 = select(x940, x949, 0.0);
        const Real x953 = x951 * 0.0017;
        // snow.with_new_snow
        const Real x956 = x953 * x955;
        const Real x957 = x934 - x956;
        const Real x958 = x957 / x954;
        const Real x960 = x926 + x958;
        const Real x962 = x930 * x931;
        const Real x963 = x962 + x928;
        const Real x965 = x958 * x954;
        const Real x966 = x956 + x965;
        const Real x968 = x963 + x966;
        const Real x971 = select(x970, x960, 0.0);
        const Real x973 = x971 * x972;
        const Real x974 = x968 - x973;
        const Real x975 = x974 / x969;
        const Real x977 = x953 - x930;
        const Real x982 = x981 * x977;
        const Real x983 = x930 + x982;
        const Real x986 = select(x984, x983, x975);
        const Real x989 = x924 + x934;
        const Real x991 = select(x987, x960, x926);
        const Real x993 = select(x987, x986, x930);
        // snow.snow_cover_fraction
        const Real x996 = moved_numbers[LAYERS + 10] * x995;
        const Real x997 = x989 - x996;
        const Real x998 = x997 / numbers[LAYERS + 10];
        const Real x1001 = select(x1000, x998, 0.0);
        const Real x1003 = x1001 * (-2.6);
        const Real x1005 = x1003 * x1004;
        const Real x1008 = x1001 * x1006;
        const Real x1010 = x1005 - x1008;
        const Real x1015 = select(x1014, x1010, 0.0);
        // snow.snow_age
        const Real x1019 = select(x65, 0.0, moved_state[3 * LAYERS + 7]);
        const Real x1021 = select(x994, x1019, moved_state[3 * LAYERS + 7]);
        moved_after[3 * LAYERS + 7] = x1021;
        // soil_heat.thermal_conductivity
        const Real x1023 = moved_numbers[5 * LAYERS + 19] * x1022;
        const Real x1024 = moved_state[LAYERS] - x1023;
        const Real x1025 = x1024 / numbers[5 * LAYERS + 19];
        const Real x1027 = moved_state[LAYERS] * x1026;
        const Real x1028 = moved_state[2 * LAYERS] - x1027;
        const Real x1029 = x1028 / state[LAYERS];
        const Real x1031 = x1029 * numbers[5 * LAYERS + 19];
        const Real x1032 = moved_numbers[5 * LAYERS + 19] * x1026;
        const Real x1033 = x1032 + x1031;
        const Real x1035 = x1033 * (-1.3505762785178115);
        const Real x1037 = moved_numbers[12 * LAYERS + 27] + x1035;
        const Real x1039 = x1037 * x1038;
        const Real x1041 = moved_numbers[12 * LAYERS + 28] * x1022;
        const Real x1042 = x1025 * numbers[12 * LAYERS + 28];
        const Real x1043 = x1042 + x1041;
        const Real x1046 = x1025 * x1044;
        const Real x1047 = x1046 + x1041;
        const Real x1050 = x1047 * x1049;
        const Real x1051 = x1043 - x1050;
        const Real x1052 = x1051 / x1048;
        const Real x1054 = x1025 * 4.6;
        const Real x1056 = x1025 * 3.6;
        const Real x1059 = x1056 * x1058;
        const Real x1060 = x1054 - x1059;
        const Real x1061 = x1060 / x1057;
        const Real x1064 = x1025 / x1063;
        const Real x1068 = select(x1067, x1064, 0.0);
        const Real x1070 = select(flags[4], x1061, x1068);
        // soil_heat.switched_kersten
        const Real x1074 = select(x1072, x1052, x1070);
        // soil_heat.thermal_conductivity
        const Real x1076 = x1039 - moved_numbers[12 * LAYERS + 26];
        const Real x1078 = x1074 * x1075;
        const Real x1079 = x1076 * x1073;
        const Real x1080 = x1079 + x1078;
        const Real x1082 = x1080 + moved_numbers[12 * LAYERS + 26];
        // soil_heat.canopy_damping
        const Real x1084 = x851 * (-2.0);
        const Real x1086 = x1084 * x1085;
        // single_snow_step._surface
        const Real x1088 = x1082 * x1085;
        const Real x1089 = x1086 * x1081;
        const Real x1090 = x1089 + x1088;
        // snow.snow_conductivity
        const Real x1092 = x993 * 5.1808164592366035;
        const Real x1094 = x1092 * x1093;
        const Real x1096 = x1094 * 0.07629936;
        // snow.switched_snow_conduction
        const Real x1099 = select(x1097, x1096, x1090);
        // snow.ground_conduction
        const Real x1101 = x991 + x1;
        const Real x1103 = x991 * x1095;
        const Real x1104 = x1096 * x990;
        const Real x1105 = x1104 + x1103;
        const Real x1107 = x1 * x1098;
        const Real x1108 = x1099 * x0;
        const Real x1109 = x1108 + x1107;
        const Real x1111 = x1105 + x1109;
        const Real x1113 = x1101 * x1112;
        const Real x1114 = x1111 - x1113;
        const Real x1115 = x1114 / x1100;
        const Real x1117 = x1115 * x1013;
        const Real x1118 = x1015 * x1112;
        const Real x1120 = x1117 - x1118;
        const Real x1123 = x1099 * x1121;
        const Real x1124 = x1015 * x1098;
        const Real x1125 = x1124 + x1123;
        const Real x1127 = x1120 + x1125;
        // single_snow_step._surface
        const Real x1128 = moved_state[3 * LAYERS + 3] - x924;
        moved_results[LAYERS + 28] = x1128;
        // snow.snow_albedo
        const Real x1132 = moved_numbers[LAYERS + 3] * 0.5;
        const Real x1135 = moved_numbers[LAYERS + 3] - x1132;
        const Real x1137 = x1021 / 86400.0;
        const Real x1141 = select(x1140, x1137, 0.0);
        const Real x1143 = x1141 / x1139;
        const Real x1145 = x1143 * 0.58;
        const Real x1147 = x1145 * x1146;
        const Real x1149 = select(x1138, x1147, 0.0);
        const Real x1152 = x1149 * x1150;
        const Real x1154 = x1152 * x1153;
        const Real x1156 = x1135 * x1153;
        const Real x1157 = x1154 * x1134;
        const Real x1158 = x1157 + x1156;
        // snow.surface_albedo
        const Real x1161 = select(x1159, x899, x1158);
        const Real x1163 = x1161 - x899;
        const Real x1165 = x1015 * x1162;
        const Real x1167 = x1163 * x1013;
        const Real x1168 = x1167 - x1165;
        const Real x1170 = x899 + x1168;
        const Real x1173 = select(x1171, x1161, x1170);
        moved_after[3 * LAYERS + 8] = x1173;
        // snow.surface_emissivity
        const Real x1177 = x1015 * x1174;
        const Real x1179 = x910 * x1013;
        const Real x1181 = x1179 + x1177;
        const Real x1184 = x910 - x1181;
        moved_after[3 * LAYERS + 9] = x1184;
        // single_snow_step._surface
        const Real x1188 = moved_forcing[4] * x1185;
        const Real x1189 = moved_state[3 * LAYERS + 8] * forcing[4];
        const Real x1191 = x1188 - x1189;
        const Real x1193 = moved_state[3 * LAYERS + 9] * forcing[5];
        const Real x1194 = moved_forcing[5] * state[3 * LAYERS + 9];
        const Real x1195 = x1194 + x1193;
        const Real x1197 = x1191 + x1195;
        moved_results[LAYERS + 18] = x1197;
        // single_snow_step._potential_evaporation
        const Real x1199 = moved_state[3 * LAYERS] - moved_state[0];
        const Real x1201 = x1127 * x1198;
        const Real x1202 = x1199 * x1126;
        const Real x1203 = x1202 + x1201;
        const Real x1205 = x1101 * x1204;
        const Real x1206 = x1203 - x1205;
        const Real x1207 = x1206 / x1100;
        // evapotranspiration.potential_evaporation
        const Real x1209 = x1015 * 1.131547381047581;
        const Real x1212 = x1015 - x1209;
        const Real x1214 = x1212 * 2488.8;
        const Real x1216 = x1214 * x41;
        const Real x1217 = x44 * x1213;
        const Real x1218 = x1217 + x1216;
        const Real x1220 = x34 * 287.04;
        const Real x1222 = x1220 * x1221;
        const Real x1223 = moved_forcing[3] - x1222;
        const Real x1224 = x1223 / x1219;
        const Real x1226 = x1224 * 1004.6;
        const Real x1228 = x1226 * x848;
        const Real x1229 = x849 * x1225;
        const Real x1230 = x1229 + x1228;
        const Real x1232 = x52 / 5.67e-08;
        const Real x1234 = x1184 * x1231;
        const Real x1235 = x1232 * x1183;
        const Real x1236 = x1235 + x1234;
        const Real x1238 = x1236 * 6.48e-08;
        const Real x1240 = moved_forcing[3] * x848;
        const Real x1241 = x849 * forcing[3];
        const Real x1242 = x1241 + x1240;
        const Real x1244 = x1242 * x1243;
        const Real x1245 = x1238 - x1244;
        const Real x1246 = x1245 / x1239;
        const Real x1249 = x1230 * x1248;
        const Real x1250 = x75 - x1249;
        const Real x1251 = x1250 / x1227;
        const Real x1253 = x1246 + x1251;
        const Real x1255 = x1184 * x51;
        const Real x1256 = x52 * x1183;
        const Real x1257 = x1256 + x1255;
        const Real x1259 = x1197 - x1257;
        const Real x1261 = x1259 - x1207;
        const Real x1263 = x1261 + x79;
        const Real x1265 = x1230 * x1264;
        const Real x1266 = x1263 - x1265;
        const Real x1267 = x1266 / x1227;
        const Real x1269 = x1267 + x27;
        const Real x1271 = x1269 - moved_forcing[1];
        const Real x1273 = x23 - moved_forcing[2];
        const Real x1275 = x1214 * x1272;
        const Real x1276 = x1273 * x1213;
        const Real x1277 = x1276 + x1275;
        const Real x1279 = x1277 * x1252;
        const Real x1280 = x1253 * x1274;
        const Real x1281 = x1280 + x1279;
        const Real x1283 = x1271 * x1215;
        const Real x1284 = x1218 * x1270;
        const Real x1285 = x1284 + x1283;
        const Real x1287 = x1281 + x1285;
        const Real x1289 = x1218 + x1253;
        const Real x1291 = x1289 * x1290;
        const Real x1292 = x1287 - x1291;
        const Real x1293 = x1292 / x1288;
        // evapotranspiration.snow_weighted_latent_heat
        const Real x1295 = x1015 * 2501000.0;
        const Real x1297 = x1015 * 2830000.0;
        const Real x1300 = x1295 - x1297;
        // evapotranspiration.potential_evaporation
        const Real x1302 = x1293 * x1227;
        const Real x1303 = x1230 * x1290;
        const Real x1304 = x1303 + x1302;
        const Real x1306 = x1300 * x1305;
        const Real x1307 = x1304 - x1306;
        const Real x1308 = x1307 / x1299;
        const Real x1310 = x1246 * x1227;
        const Real x1311 = x1230 * x1243;
        const Real x1312 = x1311 + x1310;
        // snow.limited_frost
        const Real x1316 = x1308 * x1313;
        const Real x1317 = x167 * x1305;
        const Real x1319 = x1316 - x1317;
        const Real x1322 = select(x1321, x1319, 0.0);
        const Real x1324 = x1322 * x1013;
        const Real x1325 = x1015 * x1320;
        const Real x1327 = x1324 - x1325;
        const Real x1329 = x1327 / 0.98;
        const Real x1332 = x1308 * x1330;
        const Real x1333 = x1015 * x1305;
        const Real x1334 = x1333 + x1332;
        const Real x1336 = x1329 + x1334;
        const Real x1338 = x1336 / 0.98;
        const Real x1345 = select(x1343, x1338, x1308);
        // single_snow_step._evaporation
        const Real x1347 = select(x994, x1345, x1308);
        const Real x1350 = select(x1349, x1347, 0.0);
        const Real x1355 = select(x1354, x1347, 0.0);
        // vegetation.water_stress
        const Real x1360 = moved_numbers[5 * LAYERS + 20] - moved_numbers[5 * LAYERS + 21];
        // vegetation.canopy_resistance
        const Real x1374 = select(x1373, x886, 0.0);
        const Real x1376 = moved_forcing[4] * 1.1;
        const Real x1378 = moved_numbers[LAYERS + 8] * x1372;
        const Real x1379 = x1374 * numbers[LAYERS + 8];
        const Real x1380 = x1379 + x1378;
        const Real x1382 = x1380 * x1381;
        const Real x1383 = x1376 - x1382;
        const Real x1384 = x1383 / x1377;
        const Real x1386 = moved_numbers[LAYERS + 7] / 5000.0;
        const Real x1388 = x1384 + x1386;
        const Real x1391 = x1384 * x1390;
        const Real x1392 = x1388 - x1391;
        const Real x1393 = x1392 / x1389;
        const Real x1396 = moved_forcing[1] * x1394;
        const Real x1398 = x1396 + x1396;
        const Real x1401 = x1398 * 0.0016;
        const Real x1405 = moved_numbers[LAYERS + 9] * x1272;
        const Real x1406 = x1273 * numbers[LAYERS + 9];
        const Real x1407 = x1406 + x1405;
        const Real x1412 = x1407 * x1410;
        const Real x1422 = select(x1421, x1393, 0.0);
        const Real x1424 = x1374 * x1420;
        const Real x1425 = x1422 * x1372;
        const Real x1426 = x1425 + x1424;
        const Real x1429 = select(x1428, x1401, 0.0);
        const Real x1431 = x1426 * x1427;
        const Real x1432 = x1429 * x1423;
        const Real x1433 = x1432 + x1431;
        const Real x1436 = select(x1435, x1412, 0.0);
        const Real x1439 = x1433 * x1434;
        const Real x1440 = x1436 * x1430;
        const Real x1442 = x1439 - x1440;
        // vegetation.water_stress, vegetation.canopy_resistance
        Real a1419_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1358 = moved_state[l + 2 * LAYERS] - moved_numbers[5 * LAYERS + 21];
            const Real a1362 = x1360 * real_23[l];
            const Real a1363 = a1358 - a1362;
            const Real a1364 = a1363 / x1359;
            const Real a1370 = select(mask_25[l], a1364, 0.0);
            const Real a1415 = moved_numbers[l + 5 * LAYERS + 22] * real_24[l];
            const Real a1416 = a1370 * numbers[l + 5 * LAYERS + 22];
            const Real a1417 = a1416 + a1415;
            a1419_last = a1419_last + a1417;
            real_129[l] = a1370;
        }
        // vegetation.canopy_resistance
        const Real x1445 = select(x1444, a1419_last, 0.0);
        const Real x1447 = x1442 * x1443;
        const Real x1448 = x1445 * x1438;
        const Real x1449 = x1448 + x1447;
        const Real x1451 = x1449 * x1450;
        const Real x1452 = moved_numbers[LAYERS + 7] - x1451;
        const Real x1453 = x1452 / x1446;
        const Real x1455 = x1184 * 4.0;
        const Real x1457 = x1455 * x51;
        const Real x1458 = x52 * x1454;
        const Real x1459 = x1458 + x1457;
        const Real x1461 = x1459 * 0.2857541065206571;
        const Real x1463 = x1242 * x1462;
        const Real x1464 = x1461 - x1463;
        const Real x1465 = x1464 / x1239;
        const Real x1468 = x44 * 2489.795918367347;
        const Real x1470 = x1465 + x1468;
        const Real x1472 = x1453 * x848;
        const Real x1473 = x849 * x1450;
        const Real x1474 = x1473 + x1472;
        const Real x1477 = x1465 * x1475;
        const Real x1478 = x1474 * x1466;
        const Real x1479 = x1478 + x1477;
        const Real x1481 = x1479 + x1468;
        const Real x1483 = x1481 * x1482;
        const Real x1484 = x1470 - x1483;
        const Real x1485 = x1484 / x1480;
        const Real x1486 = select(x1371, x1453, 0.0);
        moved_results[LAYERS + 23] = x1486;
        const Real x1488 = select(x1371, x1485, 0.0);
        moved_results[LAYERS + 24] = x1488;
        // step_parts.evaporation_demand
        const Real x1490 = x1350 / 1000.0;
        // evapotranspiration.evaporation_components
        const Real x1492 = moved_state[LAYERS] - moved_numbers[5 * LAYERS + 18];
        const Real x1494 = moved_numbers[5 * LAYERS + 19] - moved_numbers[5 * LAYERS + 18];
        const Real x1496 = x1494 * x1495;
        const Real x1497 = x1492 - x1496;
        const Real x1498 = x1497 / x1493;
        const Real x1504 = select(x1503, x1498, 0.0);
        const Real x1506 = x1504 * x1500;
        const Real x1507 = x1506 + x1506;
        const Real x1511 = x1507 * x1508;
        const Real x1512 = x851 * x1505;
        const Real x1514 = x1511 - x1512;
        const Real x1516 = x1514 * x1489;
        const Real x1517 = x1490 * x1510;
        const Real x1518 = x1517 + x1516;
        const Real x1520 = moved_state[3 * LAYERS + 1] / 0.0005;
        const Real x1524 = select(x1523, x1520, 0.0);
        const Real x1527 = x1524 / x1526;
        const Real x1529 = select(x1521, x1527, 0.0);
        const Real x1531 = x851 * x1528;
        const Real x1532 = x1529 * x850;
        const Real x1533 = x1532 + x1531;
        const Real x1535 = x1533 * x1489;
        const Real x1536 = x1490 * x1530;
        const Real x1537 = x1536 + x1535;
        const Real x1539 = moved_state[3 * LAYERS + 1] / seconds;
        const Real x1542 = select(x1540, x1539, x1537);
        const Real x1544 = x851 * x1487;
        const Real x1545 = x1488 * x850;
        const Real x1546 = x1545 + x1544;
        const Real x1548 = x1546 * x1489;
        const Real x1549 = x1490 * x1543;
        const Real x1550 = x1549 + x1548;
        const Real x1554 = x1550 * x1551;
        const Real x1555 = x1529 * x1547;
        const Real x1557 = x1554 - x1555;
        const Real x1565 = moved_numbers[7 * LAYERS + 22] * x1564;
        Real a1563_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1559 = real_129[l] * numbers[l + 6 * LAYERS + 22];
            const Real a1560 = moved_numbers[l + 6 * LAYERS + 22] * real_24[l];
            const Real a1561 = a1560 + a1559;
            a1563_last = a1563_last + a1561;
            real_112[l] = a1561;
        }
        const Real x1566 = a1563_last - x1565;
        const Real x1567 = x1566 / numbers[7 * LAYERS + 22];
        Real a1580_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1569 = moved_numbers[l + 5 * LAYERS + 22] + real_112[l];
            const Real a1571 = a1569 - x1567;
            const Real a1574 = select(mask_28[l], a1571, 0.0);
            const Real a1576 = real_112[l] * real_27[l];
            const Real a1577 = a1574 * real_26[l];
            const Real a1578 = a1577 + a1576;
            a1580_last = a1580_last + a1578;
            real_129[l] = a1578;
        }
        const Real x1583 = select(x1581, a1580_last, 0.0);
        // step_parts.<genexpr>
        const Real x1595 = x1015 * x1515;
        const Real x1596 = x1518 * x1121;
        const Real x1597 = x1596 + x1595;
        const Real x1599 = x1015 * x1541;
        const Real x1600 = x1542 * x1121;
        const Real x1601 = x1600 + x1599;
        const Real x1603 = x1015 * a1592_last;
        // evapotranspiration.evaporation_components
        Real a1593_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1585 = x1583 * real_30[l];
            const Real a1586 = real_129[l] - a1585;
            const Real a1587 = a1586 / x1582;
            const Real a1589 = x1557 * real_30[l];
            const Real a1590 = a1587 * x1553;
            const Real a1591 = a1590 + a1589;
            a1593_last = a1593_last + a1591;
            real_112[l] = a1591;
        }
        // step_parts.<genexpr>
        const Real x1604 = a1593_last * x1121;
        const Real x1605 = x1604 + x1603;
        // single_snow_step._evaporation
        const Real x1611 = x1015 * x1348;
        const Real x1613 = x1350 * x1013;
        const Real x1614 = x1613 - x1611;
        const Real x1616 = x1355 * x1299;
        const Real x1618 = x1300 * x1353;
        const Real x1619 = x1618 - x1616;
        // step_parts.dew_rate
        const Real x1621 = x1355 / 1000.0;
        const Real x1622 = -x1621;
        moved_results[LAYERS + 9] = x1622;
        // single_snow_step.single_snow_step
        const Real x1624 = x1614 / 1000.0;
        const Real x1626 = x1624 + x1621;
        const Real x1628 = x1626 * seconds;
        // step_parts.from_ground
        const Real x1630 = x1597 + x1601;
        const Real x1632 = x1630 + x1605;
        const Real x1634 = x1632 * 1000.0;
        // step_parts.heat
        const Real x1636 = x1634 * 2501000.0;
        const Real x1638 = x1614 * 2830000.0;
        moved_results[LAYERS + 8] = x1638;
        const Real x1640 = x1636 + x1638;
        const Real x1642 = x1640 - x1619;
        moved_results[LAYERS + 40] = x1642;
        // snow.snow_surface_balance
        const Real x1644 = moved_state[3 * LAYERS] - moved_forcing[1];
        const Real x1646 = x75 * x1643;
        const Real x1647 = x1644 * x74;
        const Real x1648 = x1647 + x1646;
        const Real x1650 = x1197 - x1648;
        const Real x1652 = x1650 + x79;
        const Real x1654 = x1101 * x1252;
        const Real x1655 = x1253 * x1100;
        const Real x1656 = x1655 + x1654;
        const Real x1658 = x1656 * x1227;
        const Real x1659 = x1230 * x1653;
        const Real x1660 = x1659 + x1658;
        const Real x1662 = x1660 * x1661;
        const Real x1663 = x1127 - x1662;
        const Real x1664 = x1663 / x1657;
        const Real x1666 = x1652 - x1257;
        const Real x1668 = x1230 * x1667;
        const Real x1669 = x1666 - x1668;
        const Real x1670 = x1669 / x1227;
        const Real x1672 = x1670 + x27;
        const Real x1674 = x1672 - moved_forcing[1];
        const Real x1676 = x1230 * x1675;
        const Real x1677 = x1642 - x1676;
        const Real x1678 = x1677 / x1227;
        const Real x1680 = x1674 - x1678;
        const Real x1682 = x1253 * x1681;
        const Real x1683 = x1680 - x1682;
        const Real x1684 = x1683 / x1252;
        const Real x1686 = moved_forcing[1] + x1684;
        const Real x1688 = x1664 * state[0];
        const Real x1689 = moved_state[0] * x1661;
        const Real x1690 = x1689 + x1688;
        const Real x1692 = x1686 + x1690;
        const Real x1695 = x1664 * x1694;
        const Real x1696 = x1692 - x1695;
        const Real x1697 = x1696 / x1693;
        const Real x1700 = x1015 * x1013;
        const Real x1702 = x1700 + x1700;
        const Real x1705 = x1702 * 273.15;
        const Real x1709 = x1697 * x1707;
        const Real x1710 = x1702 * x1694;
        const Real x1711 = x1710 + x1709;
        const Real x1713 = x1711 - x1705;
        const Real x1715 = select(x1698, x1713, x1697);
        const Real x1717 = x1715 - moved_state[0];
        const Real x1719 = x1127 * x1716;
        const Real x1720 = x1717 * x1126;
        const Real x1721 = x1720 + x1719;
        const Real x1723 = x1101 * x1722;
        const Real x1724 = x1721 - x1723;
        const Real x1725 = x1724 / x1100;
        const Real x1727 = x989 - x1628;
        const Real x1732 = select(x1730, 0.0, x1727);
        const Real x1734 = x1715 - x27;
        const Real x1736 = x1230 * x1733;
        const Real x1737 = x1734 * x1227;
        const Real x1738 = x1737 + x1736;
        // air.emission
        const Real x1740 = x1715 * x1714;
        const Real x1741 = x1740 + x1740;
        const Real x1743 = x1741 * x1739;
        const Real x1744 = x1743 + x1743;
        const Real x1746 = x1744 * 5.67e-08;
        // surface_balance.melt_heat
        const Real x1748 = x1184 * x1745;
        const Real x1749 = x1746 * x1183;
        const Real x1750 = x1749 + x1748;
        const Real x1752 = x1652 - x1750;
        const Real x1754 = x1752 - x1725;
        const Real x1756 = x1754 - x1738;
        const Real x1758 = x1756 - x1642;
        // snow.snow_surface_balance
        const Real x1763 = select(x1762, x1758, 0.0);
        const Real x1765 = select(x1760, x1763, 0.0);
        const Real x1768 = x1765 * x1766;
        const Real x1773 = select(x1771, x1732, x1768);
        const Real x1775 = x1773 / seconds;
        const Real x1777 = x1732 - x1773;
        const Real x1779 = select(x1771, 0.0, x1777);
        const Real x1781 = x1775 * 333500000.0;
        const Real x1783 = select(x1730, x1727, 0.0);
        // single_snow_step.single_snow_step
        const Real x1791 = x69 / 1000.0;
        const Real x1793 = select(x994, x1775, x1622);
        const Real x1795 = x1791 + x1793;
        moved_results[LAYERS + 25] = x1795;
        // vegetation.intercept
        const Real x1797 = x851 * x1794;
        const Real x1798 = x1795 * x850;
        const Real x1799 = x1798 + x1797;
        const Real x1801 = x1799 - x1601;
        const Real x1803 = x1801 * seconds;
        const Real x1805 = moved_state[3 * LAYERS + 1] + x1803;
        const Real x1809 = select(x1808, x1805, 0.0);
        moved_results[LAYERS + 10] = x1809;
        const Real x1815 = select(x1814, x1805, 0.0);
        const Real x1817 = select(x1812, 0.0, x1815);
        moved_after[3 * LAYERS + 1] = x1817;
        const Real x1820 = x1795 * x1508;
        const Real x1821 = x1820 - x1797;
        const Real x1823 = x1809 / seconds;
        moved_quantities[4 * LAYERS + 13] = x1823;
        const Real x1825 = x1821 + x1823;
        moved_results[LAYERS + 11] = x1825;
        // step_parts.<genexpr>, soil_water.update_soil_water, soil_water.weighted_hydraulics
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1607 = x1015 * real_31[l];
            const Real a1608 = real_112[l] * x1121;
            const Real a1609 = a1608 + a1607;
            const Real a1827 = moved_state[l + LAYERS] - moved_state[l + 2 * LAYERS];
            const Real a1829 = moved_numbers[l + 3 * LAYERS + 18] * real_33[l];
            const Real a1830 = moved_state[l + 2 * LAYERS] - a1829;
            const Real a1831 = a1830 / numbers[l + 3 * LAYERS + 18];
            const Real a1834 = select(mask_35[l], a1831, 0.0);
            const Real a1838 = moved_numbers[l + 3 * LAYERS + 18] * real_36[l];
            const Real a1841 = a1838 * 0.05;
            const Real a1842 = -a1841;
            const Real a1845 = select(mask_38[l], a1834, a1842);
            const Real a1847 = a1834 / real_34[l];
            const Real a1849 = moved_numbers[l + 10 * LAYERS + 23] * real_40[l];
            const Real a1850 = a1847 * numbers[l + 10 * LAYERS + 23];
            const Real a1851 = a1850 + a1849;
            const Real a1853 = moved_numbers[l + 8 * LAYERS + 23] + a1851;
            const Real a1855 = a1853 * real_41[l];
            const Real a1857 = a1845 / real_39[l];
            const Real a1859 = moved_numbers[l + 10 * LAYERS + 23] * real_42[l];
            const Real a1860 = a1857 * numbers[l + 10 * LAYERS + 23];
            const Real a1861 = a1860 + a1859;
            const Real a1863 = moved_numbers[l + 8 * LAYERS + 23] + a1861;
            const Real a1865 = a1863 * real_43[l];
            real_129[l] = a1609;
            real_86[l] = a1827;
            real_152[l] = a1842;
            real_153[l] = a1847;
            real_154[l] = a1855;
            real_155[l] = a1865;
        }
        // soil_water.weighted_hydraulics
        const Real x1868 = pick(real_86, a1867_last);
        const Real x1871 = select(x1870, x1868, 0.0);
        const Real x1873 = x1871 * 500.0;
        const Real x1875 = x1873 * x1872;
        const Real x1876 = x1875 + x1875;
        const Real x1878 = x1876 * x1872;
        const Real x1879 = x1873 * x1874;
        const Real x1880 = x1879 + x1878;
        const Real x1885 = x1880 * x1883;
        // soil_water._solve
        const Real x1908 = x1825 * seconds;
        const Real x1911 = select(x1910, x1908, 0.0);
        // soil_water.parent_deficit
        const Real x1915 = moved_numbers[3 * LAYERS + 18] - moved_numbers[4 * LAYERS + 18];
        // soil_water.infiltration_capacity
        const Real x1931 = moved_numbers[12 * LAYERS + 24] * x1928;
        const Real x1935 = x1931 * x1934;
        // soil_water.weighted_hydraulics, soil_water._solve, soil_water.parent_deficit
        Real a1925_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1888 = moved_numbers[l + 9 * LAYERS + 23] * real_40[l];
            const Real a1889 = real_153[l] * numbers[l + 9 * LAYERS + 23];
            const Real a1890 = a1889 + a1888;
            const Real a1892 = moved_numbers[l + 7 * LAYERS + 23] + a1890;
            const Real a1894 = a1892 * real_44[l];
            const Real a1896 = x1885 * real_41[l];
            const Real a1898 = real_154[l] * x1882;
            const Real a1899 = a1898 - a1896;
            const Real a1902 = x1885 * real_43[l];
            const Real a1903 = real_155[l] * x1900;
            const Real a1904 = a1903 + a1902;
            const Real a1906 = a1899 + a1904;
            const Real a1913 = moved_state[l + 2 * LAYERS] + real_86[l];
            const Real a1917 = x1915 - a1913;
            const Real a1919 = a1917 + moved_numbers[l + 4 * LAYERS + 18];
            const Real a1921 = moved_numbers[l] * real_46[l];
            const Real a1922 = a1919 * numbers[l];
            const Real a1923 = a1922 + a1921;
            a1925_last = a1925_last + a1923;
            real_112[l] = a1894;
            real_156[l] = a1906;
        }
        // soil_water.infiltration_capacity
        const Real x1940 = a1925_last * x1933;
        const Real x1942 = x1935 * a1924_last;
        const Real x1943 = x1942 - x1940;
        const Real x1946 = x1911 * x1938;
        const Real x1948 = x1943 * x1909;
        const Real x1949 = x1948 - x1946;
        const Real x1951 = x1911 + x1943;
        const Real x1954 = select(x1952, 0.0, x1951);
        const Real x1957 = x1954 * x1955;
        const Real x1959 = x1949 + x1957;
        const Real x1960 = x1959 / x1953;
        // soil_water.frozen_area_infiltration_factor
        Real a1966_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1962 = real_86[l] * numbers[l];
            const Real a1963 = moved_numbers[l] * real_32[l];
            const Real a1964 = a1963 + a1962;
            a1966_last = a1966_last + a1964;
            real_155[l] = a1964;
        }
        const Real x1969 = select(x1968, a1966_last, 0.0);
        const Real x1971 = moved_numbers[12 * LAYERS + 25] * 3.0;
        const Real x1973 = x1969 * x1972;
        const Real x1974 = x1971 - x1973;
        const Real x1975 = x1974 / x1967;
        const Real x1979 = x1975 * x1978;
        const Real x1983 = x1975 * 0.5;
        const Real x1985 = x1983 * x1972;
        const Real x1986 = x1975 * x1982;
        const Real x1987 = x1986 + x1985;
        const Real x1989 = x1975 + x1987;
        const Real x1991 = x1979 * x1988;
        const Real x1993 = x1989 * x1978;
        const Real x1994 = x1993 - x1991;
        const Real x1999 = select(x1997, x1994, 0.0);
        // soil_water._solve
        const Real x2003 = x1960 / seconds;
        const Real x2006 = x2003 * x1998;
        const Real x2007 = x1999 * x2001;
        const Real x2008 = x2007 + x2006;
        const Real x2011 = select(x2009, real_112[0], x2008);
        const Real x2013 = x1911 / seconds;
        const Real x2016 = select(x2014, x2013, x2011);
        const Real x2018 = x1825 - x2016;
        const Real x2021 = select(x2020, x2018, 0.0);
        const Real x2023 = x1825 - x2021;
        const Real x2037 = moved_numbers[LAYERS + 2] * real_44[LAYERS - 1];
        const Real x2038 = real_112[LAYERS - 1] * numbers[LAYERS + 2];
        const Real x2039 = x2038 + x2037;
        const Real x2041 = x2023 - x1597;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2025 = moved_numbers[l + LAYERS + 19] * real_48[l];
            const Real a2026 = real_156[l] - a2025;
            const Real a2027 = a2026 / numbers[l + LAYERS + 19];
            const Real a2029 = moved_state[l + 2 * LAYERS] - moved_state[l + 2 * LAYERS + 1];
            const Real a2031 = a2027 * real_49[l];
            const Real a2032 = a2029 * real_48[l];
            const Real a2033 = a2032 + a2031;
            const Real a2035 = a2033 + real_112[l];
            real_157[l] = a2027;
            real_158[l] = a2029;
            real_154[l + 1] = a2035;
        }
        real_154[0] = x2041;
        for (int l = 0; l < LAYERS - 1; ++l) real_156[l] = real_154[l + 1];
        real_156[LAYERS - 1] = x2039;
        // soil_water._solve, tridiagonal.diffusion_increment
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2047 = real_154[l] - real_156[l];
            const Real a2049 = a2047 - real_129[l];
            const Real a2051 = moved_numbers[l] * real_52[l];
            const Real a2052 = a2051 * (-1.0);
            const Real a2053 = a2052 / numbers[l];
            real_112[l] = a2049;
            real_153[l] = a2053;
        }
        // tridiagonal.diffusion_increment
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2058 = real_157[l] * real_52[l + 1];
            const Real a2060 = real_153[l + 1] * real_48[l];
            const Real a2062 = a2060 + a2058;
            const Real a2063 = -a2062;
            const Real a2066 = real_157[l] * real_52[l];
            const Real a2068 = real_153[l] * real_48[l];
            const Real a2070 = a2068 + a2066;
            const Real a2071 = -a2070;
            real_159[l] = a2062;
            real_156[l + 1] = a2063;
            real_160[l] = a2070;
            real_154[l] = a2071;
        }
        real_156[0] = real_of(0.0);
        real_154[LAYERS - 1] = real_of(0.0);
        // tridiagonal.jvp
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2086 = real_159[l] * real_50[l];
            const Real a2087 = -a2086;
            real_161[l + 1] = a2087;
        }
        real_161[0] = real_of(0.0);
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2092 = real_160[l] * real_50[l + 1];
            const Real a2093 = -a2092;
            real_162[l] = a2093;
        }
        real_162[LAYERS - 1] = real_of(0.0);
        // tridiagonal.diffusion_increment, tridiagonal.jvp
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2079 = real_156[l] + real_154[l];
            const Real a2082 = real_112[l] * real_52[l];
            const Real a2083 = real_153[l] * real_51[l];
            const Real a2084 = a2083 + a2082;
            const Real a2088 = a2079 * real_50[l];
            const Real a2091 = real_161[l] - a2088;
            const Real a2095 = a2091 + real_162[l];
            const Real a2096 = a2084 - a2095;
            real_163[l] = a2096;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_53, real_55, real_54, real_163, real_162);
        // soil_water._solve, soil_water.jvp
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2099 = moved_state[l + 2 * LAYERS] + real_162[l];
            const Real a2101 = a2099 + real_86[l];
            const Real a2103 = a2101 - moved_numbers[l + 3 * LAYERS + 18];
            const Real a2105 = a2103 * numbers[l];
            const Real a2106 = moved_numbers[l] * real_45[l];
            const Real a2107 = a2106 + a2105;
            const Real a2114 = real_59[l] * a2107;
            real_163[l] = a2101;
            real_161[l] = a2114;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_77, real_57, real_60, real_161, real_58 + 1);
        // soil_water._solve
        real_58[0] = real_of(0.0);
        // soil_water.weighted_hydraulics
        const Real x2184 = pick(real_86, a2183_last);
        const Real x2187 = select(x2186, x2184, 0.0);
        const Real x2189 = x2187 * 500.0;
        const Real x2191 = x2189 * x2188;
        const Real x2192 = x2191 + x2191;
        const Real x2194 = x2192 * x2188;
        const Real x2195 = x2189 * x2190;
        const Real x2196 = x2195 + x2194;
        const Real x2201 = x2196 * x2199;
        // soil_water._solve, soil_water._limited, soil_water.update_soil_water, soil_water.weighted_hydraulics
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2119 = moved_numbers[l] * real_61[l];
            const Real a2121 = real_58[l] - a2119;
            const Real a2122 = a2121 / numbers[l];
            const Real a2124 = real_163[l] + a2122;
            const Real a2127 = select(mask_62[l], moved_numbers[l + 3 * LAYERS + 18], a2124);
            const Real a2130 = select(mask_63[l], a2127, 0.0);
            const Real a2132 = a2130 - real_86[l];
            const Real a2135 = select(mask_65[l], a2132, 0.0);
            const Real a2145 = moved_state[l + 2 * LAYERS] + a2135;
            const Real a2147 = a2145 * 0.5;
            const Real a2149 = select(x2143, a2147, moved_state[l + 2 * LAYERS]);
            const Real a2151 = select(x2143, moved_numbers[l + 11 * LAYERS + 23], moved_numbers[l + 4 * LAYERS + 18]);
            const Real a2153 = moved_numbers[l + 3 * LAYERS + 18] * real_67[l];
            const Real a2154 = a2149 - a2153;
            const Real a2155 = a2154 / numbers[l + 3 * LAYERS + 18];
            const Real a2158 = select(mask_69[l], a2155, 0.0);
            const Real a2161 = select(mask_70[l], a2158, real_152[l]);
            const Real a2163 = a2158 / real_68[l];
            const Real a2165 = moved_numbers[l + 10 * LAYERS + 23] * real_72[l];
            const Real a2166 = a2163 * numbers[l + 10 * LAYERS + 23];
            const Real a2167 = a2166 + a2165;
            const Real a2169 = moved_numbers[l + 8 * LAYERS + 23] + a2167;
            const Real a2171 = a2169 * real_73[l];
            const Real a2173 = a2161 / real_71[l];
            const Real a2175 = moved_numbers[l + 10 * LAYERS + 23] * real_74[l];
            const Real a2176 = a2173 * numbers[l + 10 * LAYERS + 23];
            const Real a2177 = a2176 + a2175;
            const Real a2179 = moved_numbers[l + 8 * LAYERS + 23] + a2177;
            const Real a2181 = a2179 * real_75[l];
            const Real a2204 = moved_numbers[l + 9 * LAYERS + 23] * real_72[l];
            const Real a2205 = a2163 * numbers[l + 9 * LAYERS + 23];
            const Real a2206 = a2205 + a2204;
            const Real a2208 = moved_numbers[l + 7 * LAYERS + 23] + a2206;
            const Real a2210 = a2208 * real_64[l];
            const Real a2212 = x2201 * real_73[l];
            const Real a2214 = a2171 * x2198;
            const Real a2215 = a2214 - a2212;
            const Real a2218 = x2201 * real_75[l];
            const Real a2219 = a2181 * x2216;
            const Real a2220 = a2219 + a2218;
            const Real a2222 = a2215 + a2220;
            const Real a2224 = a2149 + real_86[l];
            real_161[l] = a2151;
            real_162[l] = a2210;
            real_154[l] = a2222;
            real_156[l] = a2224;
        }
        // soil_water.parent_deficit
        const Real x2226 = moved_numbers[3 * LAYERS + 18] - real_161[0];
        Real a2236_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2228 = x2226 - real_156[l];
            const Real a2230 = a2228 + real_161[l];
            const Real a2232 = moved_numbers[l] * real_76[l];
            const Real a2233 = a2230 * numbers[l];
            const Real a2234 = a2233 + a2232;
            a2236_last = a2236_last + a2234;
        }
        // soil_water.infiltration_capacity
        const Real x2239 = a2236_last * x1933;
        const Real x2241 = x1935 * a2235_last;
        const Real x2242 = x2241 - x2239;
        const Real x2245 = x1911 * x2237;
        const Real x2247 = x2242 * x1909;
        const Real x2248 = x2247 - x2245;
        const Real x2250 = x1911 + x2242;
        const Real x2253 = select(x2251, 0.0, x2250);
        const Real x2256 = x2253 * x2254;
        const Real x2258 = x2248 + x2256;
        const Real x2259 = x2258 / x2252;
        // soil_water.frozen_area_infiltration_factor
        Real a2261_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a2261_last = a2261_last + real_155[l];
        }
        const Real x2264 = select(x2263, a2261_last, 0.0);
        const Real x2266 = x2264 * x2265;
        const Real x2267 = x1971 - x2266;
        const Real x2268 = x2267 / x2262;
        const Real x2272 = x2268 * x2271;
        const Real x2276 = x2268 * 0.5;
        const Real x2278 = x2276 * x2265;
        const Real x2279 = x2268 * x2275;
        const Real x2280 = x2279 + x2278;
        const Real x2282 = x2268 + x2280;
        const Real x2284 = x2272 * x2281;
        const Real x2286 = x2282 * x2271;
        const Real x2287 = x2286 - x2284;
        const Real x2292 = select(x2290, x2287, 0.0);
        // soil_water._solve
        const Real x2296 = x2259 / seconds;
        const Real x2299 = x2296 * x2291;
        const Real x2300 = x2292 * x2294;
        const Real x2301 = x2300 + x2299;
        const Real x2304 = select(x2302, real_162[0], x2301);
        const Real x2307 = select(x2305, x2013, x2304);
        const Real x2309 = x1825 - x2307;
        const Real x2312 = select(x2311, x2309, 0.0);
        moved_results[LAYERS + 12] = x2312;
        const Real x2314 = x1825 - x2312;
        moved_quantities[4 * LAYERS + 14] = x2314;
        const Real x2326 = moved_numbers[LAYERS + 2] * real_64[LAYERS - 1];
        const Real x2327 = real_162[LAYERS - 1] * numbers[LAYERS + 2];
        const Real x2328 = x2327 + x2326;
        moved_results[LAYERS + 31] = x2328;
        const Real x2330 = x2314 - x1597;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2316 = moved_numbers[l + LAYERS + 19] * real_78[l];
            const Real a2317 = real_154[l] - a2316;
            const Real a2318 = a2317 / numbers[l + LAYERS + 19];
            const Real a2320 = a2318 * real_49[l];
            const Real a2321 = real_158[l] * real_78[l];
            const Real a2322 = a2321 + a2320;
            const Real a2324 = a2322 + real_162[l];
            real_160[l] = a2318;
            real_155[l + 1] = a2324;
        }
        real_155[0] = x2330;
        for (int l = 0; l < LAYERS - 1; ++l) real_154[l] = real_155[l + 1];
        real_154[LAYERS - 1] = x2328;
        // tridiagonal.diffusion_increment
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2343 = real_160[l] * real_52[l + 1];
            const Real a2345 = real_153[l + 1] * real_78[l];
            const Real a2347 = a2345 + a2343;
            const Real a2348 = -a2347;
            const Real a2351 = real_160[l] * real_52[l];
            const Real a2353 = real_153[l] * real_78[l];
            const Real a2355 = a2353 + a2351;
            const Real a2356 = -a2355;
            real_158[l] = a2347;
            real_162[l + 1] = a2348;
            real_159[l] = a2355;
            real_156[l] = a2356;
        }
        real_162[0] = real_of(0.0);
        real_156[LAYERS - 1] = real_of(0.0);
        // tridiagonal.jvp
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2371 = real_158[l] * real_56[l];
            const Real a2372 = -a2371;
            real_161[l + 1] = a2372;
        }
        real_161[0] = real_of(0.0);
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2377 = real_159[l] * real_56[l + 1];
            const Real a2378 = -a2377;
            real_163[l] = a2378;
        }
        real_163[LAYERS - 1] = real_of(0.0);
        // soil_water._solve, tridiagonal.diffusion_increment, tridiagonal.jvp
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2336 = real_155[l] - real_154[l];
            const Real a2338 = a2336 - real_129[l];
            const Real a2364 = real_162[l] + real_156[l];
            const Real a2367 = a2338 * real_52[l];
            const Real a2368 = real_153[l] * real_81[l];
            const Real a2369 = a2368 + a2367;
            const Real a2373 = a2364 * real_56[l];
            const Real a2376 = real_161[l] - a2373;
            const Real a2380 = a2376 + real_163[l];
            const Real a2381 = a2369 - a2380;
            real_152[l] = a2381;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_79, real_82, real_80, real_152, real_163);
        // soil_water._solve, soil_water.jvp
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2384 = moved_state[l + 2 * LAYERS] + real_163[l];
            const Real a2386 = a2384 + real_86[l];
            const Real a2388 = a2386 - moved_numbers[l + 3 * LAYERS + 18];
            const Real a2390 = a2388 * numbers[l];
            const Real a2391 = moved_numbers[l] * real_66[l];
            const Real a2392 = a2391 + a2390;
            const Real a2399 = real_47[l] * a2392;
            real_152[l] = a2386;
            real_161[l] = a2399;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_105, real_57, real_60, real_161, real_58 + 1);
        moved_results[LAYERS + 32] = real_58[LAYERS];
        // soil_water._solve
        real_58[0] = real_of(0.0);
        // soil_water._solve, soil_water._limited, soil_water.update_soil_water
        Real a2429_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2402 = moved_numbers[l] * real_37[l];
            const Real a2404 = real_58[l] - a2402;
            const Real a2405 = a2404 / numbers[l];
            const Real a2407 = real_152[l] + a2405;
            const Real a2410 = select(mask_84[l], moved_numbers[l + 3 * LAYERS + 18], a2407);
            const Real a2413 = select(mask_85[l], a2410, 0.0);
            moved_after[LAYERS + l] = a2413;
            const Real a2415 = a2413 - real_86[l];
            const Real a2418 = select(mask_87[l], a2415, 0.0);
            const Real a2423 = select(mask_89[l], a2407, 0.0);
            const Real a2425 = a2423 * numbers[l];
            const Real a2427 = moved_numbers[l] * real_88[l];
            const Real a2428 = a2427 - a2425;
            a2429_last = a2429_last + a2428;
            real_161[l] = a2413;
            real_163[l] = a2418;
        }
        moved_results[LAYERS + 30] = a2429_last;
        // soil_heat.thermal_conductivity, soil_heat.switched_kersten
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2431 = moved_numbers[l + 3 * LAYERS + 18] * real_90[l];
            const Real a2432 = real_161[l] - a2431;
            const Real a2433 = a2432 / numbers[l + 3 * LAYERS + 18];
            const Real a2435 = real_161[l] * real_91[l];
            const Real a2436 = real_163[l] - a2435;
            const Real a2437 = a2436 / real_29[l];
            const Real a2439 = a2437 * numbers[l + 3 * LAYERS + 18];
            const Real a2440 = moved_numbers[l + 3 * LAYERS + 18] * real_91[l];
            const Real a2441 = a2440 + a2439;
            const Real a2443 = a2441 * (-1.3505762785178115);
            const Real a2445 = moved_numbers[l + 13 * LAYERS + 29] + a2443;
            const Real a2447 = a2445 * real_92[l];
            const Real a2449 = moved_numbers[l + 14 * LAYERS + 29] * real_90[l];
            const Real a2450 = a2433 * numbers[l + 14 * LAYERS + 29];
            const Real a2451 = a2450 + a2449;
            const Real a2454 = a2433 * real_93[l];
            const Real a2455 = a2454 + a2449;
            const Real a2458 = a2455 * real_95[l];
            const Real a2459 = a2451 - a2458;
            const Real a2460 = a2459 / real_94[l];
            const Real a2462 = a2433 * 4.6;
            const Real a2464 = a2433 * 3.6;
            const Real a2467 = a2464 * real_97[l];
            const Real a2468 = a2462 - a2467;
            const Real a2469 = a2468 / real_96[l];
            const Real a2472 = a2433 / real_98[l];
            const Real a2476 = select(mask_99[l], a2472, 0.0);
            const Real a2478 = select(flags[l + 5], a2469, a2476);
            const Real a2482 = select(mask_100[l], a2460, a2478);
            const Real a2484 = a2447 - moved_numbers[l + 12 * LAYERS + 29];
            const Real a2486 = a2482 * real_102[l];
            const Real a2487 = a2484 * real_101[l];
            const Real a2488 = a2487 + a2486;
            const Real a2490 = a2488 + moved_numbers[l + 12 * LAYERS + 29];
            real_152[l] = a2490;
        }
        // single_snow_step.conduct
        const Real x2492 = real_152[0] * x1085;
        const Real x2493 = x1086 * real_103[0];
        const Real x2494 = x2493 + x2492;
        // surface_balance.surface
        const Real x2496 = x1259 - x1642;
        const Real x2498 = x1230 * x2497;
        const Real x2499 = x2496 - x2498;
        const Real x2500 = x2499 / x1227;
        const Real x2502 = x27 - moved_forcing[1];
        const Real x2504 = x2500 + x2502;
        const Real x2506 = x1253 * x2505;
        const Real x2507 = x2504 - x2506;
        const Real x2508 = x2507 / x1252;
        const Real x2510 = moved_forcing[1] + x2508;
        const Real x2512 = x1 * x1227;
        const Real x2513 = x1230 * x0;
        const Real x2514 = x2513 + x2512;
        const Real x2516 = x2514 * x1252;
        const Real x2517 = x1253 * x2511;
        const Real x2518 = x2517 + x2516;
        const Real x2520 = x2518 * x2519;
        const Real x2521 = x2494 - x2520;
        const Real x2522 = x2521 / x2515;
        // surface_balance.opened
        const Real x2524 = x1725 * x0;
        const Real x2525 = x1 * x1722;
        const Real x2526 = x2525 + x2524;
        const Real x2528 = x1127 * x2527;
        const Real x2529 = x2526 - x2528;
        const Real x2530 = x2529 / x1126;
        const Real x2532 = moved_state[0] + x2530;
        // surface_balance.top
        const Real x2535 = x1 * x2534;
        const Real x2536 = x1 - x2535;
        const Real x2537 = x2536 / x0;
        const Real x2539 = x2522 * x2534;
        const Real x2540 = x2537 * x2533;
        const Real x2541 = x2540 + x2539;
        // surface_balance.opened
        const Real x2543 = select(x994, x2532, x2510);
        const Real x2545 = select(x994, 0.0, x2541);
        const Real x2547 = select(x994, x1127, x2494);
        // soil_heat.conductance
        const Real x2569 = x1 * x2544;
        const Real x2570 = x2545 * x0;
        const Real x2571 = x2570 + x2569;
        const Real x2573 = x2571 * x2572;
        const Real x2574 = x2547 - x2573;
        const Real x2575 = x2574 / x2568;
        // soil_heat.update_soil_heat
        real_159[0] = x2547;
        for (int l = 0; l < LAYERS - 2; ++l) real_159[l + 1] = real_152[l + 1];
        const Real x2583 = x2543 - moved_state[0];
        const Real x2585 = x2575 * x2582;
        const Real x2586 = x2583 * x2572;
        const Real x2587 = x2586 + x2585;
        // soil_heat.__call__
        const Real x2595 = moved_numbers[LAYERS + 6] - moved_state[LAYERS - 1];
        const Real x2597 = moved_numbers[LAYERS - 1] * 0.5;
        const Real x2599 = moved_numbers[2 * LAYERS + 18] * x2598;
        const Real x2600 = x2597 - x2599;
        const Real x2601 = x2600 / numbers[2 * LAYERS + 18];
        const Real x2603 = moved_state[LAYERS - 1] - moved_numbers[LAYERS + 6];
        const Real x2605 = real_152[LAYERS - 1] * x2602;
        const Real x2606 = x2603 * real_103[LAYERS - 1];
        const Real x2607 = x2606 + x2605;
        const Real x2609 = moved_numbers[2 * LAYERS + 18] * x2608;
        const Real x2610 = x2607 - x2609;
        const Real x2611 = x2610 / numbers[2 * LAYERS + 18];
        moved_results[LAYERS + 42] = x2611;
        const Real x2613 = x2595 * x2598;
        const Real x2614 = x2601 * x2594;
        const Real x2615 = x2614 + x2613;
        const Real x2617 = moved_state[LAYERS - 1] + x2615;
        // soil_heat.update_soil_heat
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2578 = moved_numbers[l + LAYERS + 19] * real_106[l];
            const Real a2580 = real_159[l] - a2578;
            const Real a2581 = a2580 / numbers[l + LAYERS + 19];
            const Real a2589 = moved_state[l] - moved_state[l + 1];
            const Real a2591 = a2581 * real_107[l];
            const Real a2592 = a2589 * real_106[l];
            const Real a2593 = a2592 + a2591;
            real_158[l] = a2581;
            real_152[l + 1] = a2593;
        }
        real_152[0] = x2587;
        for (int l = 0; l < LAYERS - 1; ++l) real_86[l] = real_152[l + 1];
        real_86[LAYERS - 1] = x2611;
        // soil_heat.interface_temperature
        const Real x2626 = x2545 * state[0];
        const Real x2627 = moved_state[0] * x2624;
        const Real x2628 = x2627 + x2626;
        const Real x2630 = x2543 + x2628;
        const Real x2632 = x2545 * x2631;
        const Real x2633 = x2630 - x2632;
        const Real x2634 = x2633 / x2544;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2636 = moved_state[l + 1] - moved_state[l];
            const Real a2638 = a2636 * numbers[l + 2 * LAYERS + 19];
            const Real a2639 = moved_numbers[l + 2 * LAYERS + 19] * real_104[l];
            const Real a2640 = a2639 + a2638;
            const Real a2642 = moved_state[l] + a2640;
            real_156[l + 1] = a2642;
        }
        // freezing._frozen_mean
        real_156[0] = x2634;
        for (int l = 0; l < LAYERS - 1; ++l) real_162[l] = real_156[l + 1];
        real_162[LAYERS - 1] = x2617;
        // soil_heat.volumetric_heat_capacity, soil_heat.update_soil_heat, freezing._frozen_mean, freezing.frozen_layer_temperature, freezing.jvp, freezing.freeze_and_thaw, freezing.phase_changed_liquid, tridiagonal.diffusion_increment
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2549 = real_163[l] * 4200000.0;
            const Real a2552 = moved_numbers[l + 3 * LAYERS + 18] * 2000000.0;
            const Real a2555 = a2549 - a2552;
            const Real a2557 = moved_numbers[l + 3 * LAYERS + 18] - real_161[l];
            const Real a2559 = a2557 * 1004.0;
            const Real a2561 = a2555 + a2559;
            const Real a2563 = real_161[l] - real_163[l];
            const Real a2565 = a2563 * 2106000.0;
            const Real a2567 = a2561 + a2565;
            moved_results[LAYERS + 44 + l] = a2567;
            const Real a2623 = real_152[l] - real_86[l];
            const Real a2644 = a2623 * seconds;
            const Real a2646 = moved_numbers[l] * real_113[l];
            const Real a2647 = a2644 - a2646;
            const Real a2648 = a2647 / numbers[l];
            const Real a2662 = select(mask_115[l], real_156[l], 0.0);
            const Real a2665 = select(mask_116[l], moved_state[l], 0.0);
            const Real a2667 = a2662 + a2665;
            const Real a2670 = real_156[l] * real_117[l];
            const Real a2673 = moved_state[l] * real_118[l];
            const Real a2675 = a2670 + a2673;
            const Real a2677 = a2667 * 0.5;
            const Real a2682 = select(mask_120[l], a2675, 0.0);
            const Real a2685 = a2682 * real_122[l];
            const Real a2687 = a2685 - a2667;
            const Real a2688 = a2687 / real_121[l];
            const Real a2691 = a2677 * real_122[l];
            const Real a2693 = a2688 * real_119[l];
            const Real a2694 = a2693 - a2691;
            const Real a2698 = select(mask_123[l], real_162[l], 0.0);
            const Real a2700 = a2665 + a2698;
            const Real a2703 = real_162[l] * real_124[l];
            const Real a2705 = a2673 + a2703;
            const Real a2707 = a2700 * 0.5;
            const Real a2712 = select(mask_126[l], a2705, 0.0);
            const Real a2715 = a2712 * real_128[l];
            const Real a2717 = a2715 - a2700;
            const Real a2718 = a2717 / real_127[l];
            const Real a2721 = a2707 * real_128[l];
            const Real a2723 = a2718 * real_125[l];
            const Real a2724 = a2723 - a2721;
            const Real a2727 = a2694 + a2724;
            const Real a2730 = a2727 * 0.5;
            const Real a2796 = real_83[l] * a2730;
            const Real a2797 = real_108[l] * real_161[l];
            const Real a2798 = a2796 + a2797;
            const Real a2799 = real_134[l] * moved_numbers[l + 15 * LAYERS + 29];
            const Real a2800 = a2798 + a2799;
            const Real a2801 = real_136[l] * moved_numbers[l + 16 * LAYERS + 29];
            const Real a2803 = a2800 - a2801;
            const Real a2805 = a2648 / 333500000.0;
            const Real a2807 = real_163[l] + a2805;
            const Real a2810 = select(mask_135[l], real_163[l], a2803);
            const Real a2813 = select(mask_137[l], a2810, a2807);
            const Real a2816 = select(mask_138[l], real_163[l], a2803);
            const Real a2819 = select(mask_139[l], a2816, a2807);
            const Real a2822 = select(mask_140[l], a2813, a2819);
            const Real a2825 = select(mask_141[l], a2822, 0.0);
            const Real a2828 = select(mask_142[l], real_161[l], a2825);
            const Real a2830 = select(mask_114[l], a2828, real_163[l]);
            moved_after[2 * LAYERS + l] = a2830;
            const Real a2834 = moved_numbers[l] * x2832;
            const Real a2836 = a2830 - real_163[l];
            moved_results[3 * LAYERS + 44 + l] = a2836;
            const Real a2838 = a2834 * real_145[l];
            const Real a2839 = a2836 * real_144[l];
            const Real a2840 = a2839 + a2838;
            const Real a2842 = a2567 * numbers[l];
            const Real a2843 = moved_numbers[l] * real_111[l];
            const Real a2844 = a2843 + a2842;
            const Real a2846 = a2623 - a2840;
            const Real a2848 = a2844 * real_148[l];
            const Real a2849 = a2848 * (-1.0);
            const Real a2850 = a2849 / real_146[l];
            real_154[l] = a2830;
            real_155[l] = a2836;
            real_153[l] = a2844;
            real_112[l] = a2846;
            real_164[l] = a2850;
        }
        // tridiagonal.diffusion_increment
        const Real x2870 = x2575 * real_148[0];
        const Real x2871 = real_164[0] * x2572;
        const Real x2872 = x2871 + x2870;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2855 = real_158[l] * real_148[l + 1];
            const Real a2857 = real_164[l + 1] * real_106[l];
            const Real a2859 = a2857 + a2855;
            const Real a2860 = -a2859;
            const Real a2863 = real_158[l] * real_148[l];
            const Real a2865 = real_164[l] * real_106[l];
            const Real a2867 = a2865 + a2863;
            const Real a2868 = -a2867;
            real_159[l] = a2859;
            real_162[l + 1] = a2860;
            real_160[l] = a2867;
            real_156[l] = a2868;
        }
        real_162[0] = real_of(0.0);
        real_156[LAYERS - 1] = real_of(0.0);
        // tridiagonal.jvp
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2887 = real_159[l] * real_110[l];
            const Real a2888 = -a2887;
            real_86[l + 1] = a2888;
        }
        real_86[0] = real_of(0.0);
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2892 = real_160[l] * real_110[l + 1];
            const Real a2893 = -a2892;
            real_152[l] = a2893;
        }
        real_152[LAYERS - 1] = real_of(0.0);
        // tridiagonal.diffusion_increment, tridiagonal.jvp
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2877 = in_row(l, 0, x2872) - real_162[l];
            const Real a2881 = a2877 - real_156[l];
            const Real a2883 = real_112[l] * real_148[l];
            const Real a2884 = real_164[l] * real_147[l];
            const Real a2885 = a2884 + a2883;
            const Real a2889 = a2881 * real_110[l];
            const Real a2891 = real_86[l] + a2889;
            const Real a2895 = a2891 + real_152[l];
            const Real a2896 = a2885 - a2895;
            real_163[l] = a2896;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_149, real_133, real_150, real_163, real_152);
        // soil_heat.update_soil_heat
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2899 = moved_state[l] + real_152[l];
            moved_after[l] = a2899;
            real_163[l] = a2899;
        }
        const Real x2901 = x2543 - real_163[0];
        const Real x2902 = x2575 * x2900;
        const Real x2903 = x2901 * x2572;
        const Real x2904 = x2903 + x2902;
        moved_results[LAYERS + 41] = x2904;
        // surface_balance.skin_temperature
        const Real x2906 = x2522 * real_132[0];
        const Real x2907 = real_163[0] * x2519;
        const Real x2908 = x2907 + x2906;
        const Real x2910 = x2510 + x2908;
        const Real x2912 = x2522 * x2911;
        const Real x2913 = x2910 - x2912;
        const Real x2914 = x2913 / x2533;
        // snow.conductance
        const Real x2916 = x1 * x2915;
        const Real x2917 = x2494 - x2916;
        const Real x2918 = x2917 / x0;
        // surface_balance._over_soil
        const Real x2920 = x2914 - real_163[0];
        const Real x2921 = x2918 * x2919;
        const Real x2922 = x2920 * x2915;
        const Real x2923 = x2922 + x2921;
        const Real x2925 = x2914 - moved_forcing[1];
        const Real x2926 = x75 * x2924;
        const Real x2927 = x2925 * x74;
        const Real x2928 = x2927 + x2926;
        // surface_balance.closed
        const Real x2930 = select(x994, x1715, x2914);
        moved_after[3 * LAYERS] = x2930;
        const Real x2931 = select(x994, x1725, x2923);
        moved_results[4] = x2931;
        const Real x2932 = select(x994, x1648, x2928);
        moved_results[LAYERS + 15] = x2932;
        // single_snow_step.single_snow_step
        const Real x2934 = select(x994, x1779, 0.0);
        moved_after[3 * LAYERS + 3] = x2934;
        // snow.compacted_density
        const Real x2939 = x2934 * 100.0;
        const Real x2942 = select(x2941, x2939, 0.0);
        const Real x2945 = x2930 + x2532;
        const Real x2947 = x2945 * 0.04;
        const Real x2949 = x993 * 21.0;
        const Real x2951 = x2947 - x2949;
        const Real x2953 = x2951 * x2952;
        const Real x2955 = x2953 * x2943;
        const Real x2957 = x2955 * x2940;
        const Real x2958 = x2942 * x2954;
        const Real x2959 = x2958 + x2957;
        const Real x2961 = x2959 / 2.0;
        const Real x2963 = x2959 / 3.0;
        const Real x2965 = x2959 / 4.0;
        const Real x2967 = x2959 / 5.0;
        const Real x2970 = x2965 * x2968;
        const Real x2971 = x2967 * x2964;
        const Real x2972 = x2971 + x2970;
        const Real x2975 = x2963 * x2973;
        const Real x2976 = x2972 * x2962;
        const Real x2977 = x2976 + x2975;
        const Real x2980 = x2961 * x2978;
        const Real x2981 = x2977 * x2960;
        const Real x2982 = x2981 + x2980;
        const Real x2985 = x993 * x2983;
        const Real x2986 = x2982 * x992;
        const Real x2987 = x2986 + x2985;
        const Real x2993 = select(x2992, x2987, 0.0);
        const Real x2998 = x2993 * x2996;
        const Real x3002 = select(x3001, x2998, 0.0);
        const Real x3005 = select(x3003, x3002, x2993);
        // single_snow_step.single_snow_step
        const Real x3009 = select(x994, x1614, x1355);
        const Real x3011 = x1634 + x3009;
        moved_results[2] = x3011;
        const Real x3013 = x3005 * x3012;
        const Real x3014 = x2934 - x3013;
        const Real x3015 = x3014 / x3004;
        const Real x3017 = select(x3006, x3015, 0.0);
        moved_after[3 * LAYERS + 4] = x3017;
        // snow.surface_roughness_length
        const Real x3019 = x921 * 7.0;
        const Real x3021 = x3019 - x991;
        const Real x3024 = x3021 / 7.0;
        const Real x3026 = select(x3022, 0.0, x3024);
        const Real x3028 = x1015 * x920;
        const Real x3029 = x921 * x1121;
        const Real x3030 = x3029 + x3028;
        const Real x3032 = x1015 * x3025;
        const Real x3034 = x3026 * x1013;
        const Real x3035 = x3034 - x3032;
        const Real x3037 = x3030 + x3035;
        moved_after[3 * LAYERS + 10] = x3037;
        // single_snow_step.single_snow_step
        const Real x3039 = x3011 * 1004.5;
        const Real x3041 = x1230 * x3040;
        const Real x3042 = x3039 - x3041;
        const Real x3043 = x3042 / x1227;
        const Real x3045 = moved_forcing[2] + x3043;
        moved_after[3 * LAYERS + 14] = x3045;
        const Real x3047 = select(x3006, x1015, 0.0);
        const Real x3048 = -x3047;
        moved_results[LAYERS + 19] = x3048;
        // evapotranspiration.snow_weighted_latent_heat
        const Real x3051 = x3047 * 2501000.0;
        const Real x3053 = x3047 * 2830000.0;
        const Real x3056 = x3051 - x3053;
        // single_snow_step._fluxes
        const Real x3058 = x1347 * x3055;
        const Real x3059 = x3056 * x1346;
        const Real x3060 = x3059 + x3058;
        moved_results[0] = x3060;
        const Real x3062 = select(x3061, x1640, x3060);
        moved_results[1] = x3062;
        const Real x3064 = x1230 * 0.999900457893689;
        const Real x3066 = x2930 - x27;
        const Real x3067 = x3064 * x3065;
        const Real x3068 = x3066 * x3063;
        const Real x3069 = x3068 + x3067;
        moved_results[3] = x3069;
        const Real x3070 = x1597 * 2501000000.0;
        moved_results[5] = x3070;
        const Real x3071 = x1601 * 2501000000.0;
        moved_results[6] = x3071;
        const Real x3072 = x1605 * 2501000000.0;
        moved_results[7] = x3072;
        const Real x3074 = real_58[LAYERS] / seconds;
        const Real x3075 = x2328 + x3074;
        moved_results[LAYERS + 13] = x3075;
        const Real x3076 = x1775 * seconds;
        const Real x3077 = select(x994, x3076, 0.0);
        moved_results[LAYERS + 14] = x3077;
        const Real x3078 = select(x994, x1781, 0.0);
        moved_results[LAYERS + 17] = x3078;
        moved_results[LAYERS + 38] = x3078;
        // single_snow_step._budget
        const Real x3080 = x2930 - moved_forcing[1];
        // air.emission
        const Real x3082 = x2930 * x2929;
        const Real x3083 = x3082 + x3082;
        const Real x3085 = x3083 * x3081;
        const Real x3086 = x3085 + x3085;
        const Real x3088 = x3086 * 5.67e-08;
        // single_snow_step._budget
        const Real x3089 = x1184 * x3087;
        const Real x3090 = x3088 * x1183;
        const Real x3091 = x3090 + x3089;
        const Real x3092 = x1312 * x3079;
        const Real x3093 = x3080 * x1309;
        const Real x3094 = x3093 + x3092;
        const Real x3095 = x1257 + x3094;
        const Real x3097 = select(x994, x1648, 0.0);
        const Real x3098 = x75 * x3079;
        const Real x3099 = x3080 * x74;
        const Real x3100 = x3099 + x3098;
        const Real x3101 = select(x3096, 0.0, x3100);
        const Real x3102 = select(x994, x1628, 0.0);
        moved_results[LAYERS + 27] = x3102;
        const Real x3103 = select(x994, x1783, 0.0);
        const Real x3104 = -x3103;
        moved_results[LAYERS + 29] = x3104;
        const Real x3105 = moved_forcing[4] * state[3 * LAYERS + 8];
        const Real x3106 = x1189 + x3105;
        moved_results[LAYERS + 33] = x3106;
        const Real x3110 = moved_forcing[5] * x3107;
        const Real x3111 = x3110 - x1193;
        const Real x3112 = x3111 + x3091;
        moved_results[LAYERS + 34] = x3112;
        const Real x3113 = select(x3096, x3091, x3095);
        moved_results[LAYERS + 35] = x3113;
        const Real x3114 = x1230 * x3065;
        const Real x3115 = x3066 * x1227;
        const Real x3116 = x3115 + x3114;
        moved_results[LAYERS + 36] = x3116;
        const Real x3117 = x3097 + x3101;
        moved_results[LAYERS + 37] = x3117;
        // diagnostics.crossing_depth
        const Real x3137 = pick(real_163, x3135);
        const Real x3139 = pick(real_163, x3133);
        // single_snow_step._fluxes, diagnostics.ice_content, geometry.node_depth
        Real a3123_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3073 = real_129[l] * 2501000000.0;
            moved_results[8 + l] = a3073;
            const Real a3120 = real_161[l] - real_154[l];
            moved_quantities[l] = a3120;
            a3123_last = a3123_last + moved_numbers[l];
            const Real a3123 = a3123_last;
            const Real a3125 = moved_numbers[l] * 0.5;
            const Real a3127 = a3123 - a3125;
            real_152[l] = a3120;
            real_86[l] = a3127;
        }
        // diagnostics.crossing_depth
        const Real x3141 = pick(real_86, x3135);
        const Real x3143 = pick(real_86, x3133);
        const Real x3146 = x3137 - x3139;
        const Real x3148 = select(x3144, x3146, 0.0);
        const Real x3150 = x3143 - x3141;
        const Real x3152 = x3150 * x3136;
        const Real x3153 = x3137 * x3149;
        const Real x3154 = x3153 + x3152;
        const Real x3156 = x3148 * x3155;
        const Real x3157 = x3154 - x3156;
        const Real x3158 = x3157 / x3147;
        const Real x3159 = x3141 + x3158;
        const Real x3161 = select(x3160, 0.0, x3159);
        Real a3163_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a3163_last = a3163_last + moved_numbers[l];
        }
        const Real x3164 = select(x3162, a3163_last, x3161);
        moved_quantities[LAYERS] = x3164;
        // balances.column_water
        const Real x3165 = x1817 + moved_state[3 * LAYERS + 2];
        const Real x3166 = x3165 + x2934;
        // balances.soil_water
        Real a3170_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3167 = real_161[l] * numbers[l];
            const Real a3168 = moved_numbers[l] * real_29[l];
            const Real a3169 = a3168 + a3167;
            moved_quantities[LAYERS + 4 + l] = a3169;
            a3170_last = a3170_last + a3169;
            real_86[l] = a3169;
        }
        // balances.column_water
        const Real x3171 = a3170_last + x3166;
        moved_quantities[LAYERS + 1] = x3171;
        // balances.soil_water
        Real a3172_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a3172_last = a3172_last + real_86[l];
        }
        moved_quantities[LAYERS + 2] = a3172_last;
        // diagnostics.layer_ice, diagnostics.soil_ice
        Real a3177_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3174 = real_152[l] * numbers[l];
            const Real a3175 = moved_numbers[l] * real_131[l];
            const Real a3176 = a3175 + a3174;
            moved_quantities[3 * LAYERS + 4 + l] = a3176;
            a3177_last = a3177_last + a3176;
        }
        moved_quantities[LAYERS + 3] = a3177_last;
        // diagnostics.net_radiation
        const Real x3181 = x1197 - x3091;
        moved_quantities[4 * LAYERS + 4] = x3181;
        // diagnostics.snowfall
        const Real x3182 = x934 / seconds;
        moved_quantities[4 * LAYERS + 5] = x3182;
        // balances.evaporated_water
        const Real x3183 = x3070 + x3071;
        const Real x3184 = x3183 + x3072;
        // balances._depth
        const Real x3186 = x3184 * x3185;
        const Real x3188 = x1638 * x3187;
        // balances.evaporated_water
        const Real x3189 = x3186 + x3188;
        const Real x3190 = x1621 * seconds;
        const Real x3192 = x3189 + x3190;
        // diagnostics.net_evaporation
        const Real x3193 = x3192 / seconds;
        moved_quantities[4 * LAYERS + 6] = x3193;
        // diagnostics.potential_evaporation
        const Real x3195 = x3056 * 1000.0;
        const Real x3197 = x3195 * x3196;
        const Real x3198 = x3060 - x3197;
        const Real x3199 = x3198 / x3194;
        moved_quantities[4 * LAYERS + 7] = x3199;
        // diagnostics._evaporated
        const Real x3200 = x3070 / 2501000000.0;
        moved_quantities[4 * LAYERS + 8] = x3200;
        const Real x3201 = x3071 / 2501000000.0;
        moved_quantities[4 * LAYERS + 9] = x3201;
        const Real x3202 = x3072 / 2501000000.0;
        moved_quantities[4 * LAYERS + 10] = x3202;
        // diagnostics.snow_sublimation
        const Real x3203 = x1638 / 2830000000.0;
        moved_quantities[4 * LAYERS + 11] = x3203;
        // diagnostics.snowmelt
        const Real x3204 = x3077 / seconds;
        moved_quantities[4 * LAYERS + 12] = x3204;
        // diagnostics.total_runoff
        const Real x3205 = x2312 + x3075;
        moved_quantities[4 * LAYERS + 15] = x3205;
        // balances.water_gain
        const Real x3206 = moved_forcing[6] * seconds;
        const Real x3207 = x3206 / 1000.0;
        moved_quantities[4 * LAYERS + 16] = x3207;
        // balances.water_loss
        const Real x3208 = x3205 * seconds;
        const Real x3209 = x3192 + x3208;
        moved_quantities[4 * LAYERS + 17] = x3209;
        // diagnostics.layer_liquid_water, balances.soil_water
        Real a3210_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3178 = real_154[l] * numbers[l];
            const Real a3179 = moved_numbers[l] * real_143[l];
            const Real a3180 = a3179 + a3178;
            moved_quantities[2 * LAYERS + 4 + l] = a3180;
            a3210_last = a3210_last + real_86[l];
        }
        // balances.column_water
        const Real x3211 = a3210_last + x3166;
        const Real x3212 = moved_state[3 * LAYERS + 1] + moved_state[3 * LAYERS + 2];
        const Real x3213 = x3212 + moved_state[3 * LAYERS + 3];
        // balances.soil_water
        Real a3217_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3214 = moved_state[l + LAYERS] * numbers[l];
            const Real a3215 = moved_numbers[l] * state[l + LAYERS];
            const Real a3216 = a3215 + a3214;
            a3217_last = a3217_last + a3216;
        }
        // balances.column_water
        const Real x3218 = a3217_last + x3213;
        // balances.water_residual
        const Real x3219 = x3211 - x3218;
        const Real x3220 = x3207 - x3209;
        // balances.water_leaked
        const Real x3221 = a2429_last - x3103;
        const Real x3222 = x3221 - x1128;
        moved_quantities[4 * LAYERS + 19] = x3222;
        // balances.water_residual
        const Real x3223 = x3220 + x3222;
        const Real x3224 = x3219 - x3223;
        moved_quantities[4 * LAYERS + 18] = x3224;
        // balances.surface_energy_residual
        const Real x3225 = x1197 + x79;
        const Real x3226 = x3225 - x3116;
        const Real x3227 = x3226 - x1642;
        const Real x3228 = x3227 - x2931;
        const Real x3229 = x3228 - x3078;
        const Real x3230 = x3229 - x3117;
        const Real x3231 = x3230 - x3113;
        const Real x3233 = select(x3232, 0.0, x3231);
        moved_quantities[4 * LAYERS + 20] = x3233;
        // balances.soil_energy_residual
        Real a3239_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3235 = real_163[l] - moved_state[l];
            const Real a3236 = real_153[l] * real_109[l];
            const Real a3237 = a3235 * real_146[l];
            const Real a3238 = a3237 + a3236;
            a3239_last = a3239_last + a3238;
        }
        const Real x3240 = a3239_last / seconds;
        const Real x3254 = x2904 - x2611;
        // balances.phase_change_heat, balances.soil_energy_residual
        Real a3253_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3242 = moved_numbers[l] * 333500000.0;
            const Real a3244 = a3242 / seconds;
            const Real a3247 = a3244 * real_145[l];
            const Real a3249 = real_155[l] * real_130[l];
            const Real a3251 = a3249 + a3247;
            a3253_last = a3253_last - a3251;
        }
        // balances.soil_energy_residual
        const Real x3255 = x3254 + a3253_last;
        const Real x3256 = x3240 - x3255;
        moved_quantities[4 * LAYERS + 21] = x3256;
        // balances.snow_base_mismatch
        const Real x3257 = x2931 - x2904;
        moved_quantities[4 * LAYERS + 23] = x3257;
        moved_after[3 * LAYERS + 2] = moved_state[3 * LAYERS + 2];
        moved_after[3 * LAYERS + 5] = moved_state[3 * LAYERS + 5];
        moved_after[3 * LAYERS + 6] = moved_state[3 * LAYERS + 6];
        moved_quantities[4 * LAYERS + 22] = real_of(0.0);
        moved_results[LAYERS + 39] = real_of(0.0);
        moved_results[LAYERS + 43] = real_of(0.0);
        for (int l = 0; l < 0; ++l) {
            moved_after[3 * LAYERS + 5 + l] = moved_state[l + 3 * LAYERS + 5];
            moved_after[3 * LAYERS + 5 + l] = moved_state[l + 3 * LAYERS + 5];
            moved_after[3 * LAYERS + 5 + l] = moved_state[l + 3 * LAYERS + 5];
            moved_after[3 * LAYERS + 5 + l] = moved_state[l + 3 * LAYERS + 5];
            moved_after[3 * LAYERS + 5 + l] = moved_state[l + 3 * LAYERS + 5];
        }
        for (int l = 0; l < LAYERS; ++l) {
            moved_results[2 * LAYERS + 44 + l] = real_of(0.0);
        }
        moved_state += pitch;
        moved_forcing += pitch;
        moved_numbers += pitch;
        moved_after += pitch;
        moved_quantities += pitch;
        moved_results += pitch;
    }
}

#include "tangent.h"
