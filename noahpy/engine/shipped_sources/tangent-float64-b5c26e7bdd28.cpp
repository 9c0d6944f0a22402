// From the code of digest 24255ee5d76bba04a6676dc65c510e64af6d351231a766887d62021955fce72e.
// The tangent of a strip of columns, written by noahpy.engine.
#define NUMBER double
#include "strip.h"

constexpr int STATE_ROWS = 3 * LAYERS + 16;
constexpr int FORCING_ROWS = 11;
constexpr int NUMBERS_ROWS = 18 * LAYERS + 29;
constexpr int FLAGS_ROWS = LAYERS + 5;
constexpr int WEIGHTS_ROWS = 0;
constexpr int MOVED_STATE_ROWS = 3 * LAYERS + 16;
constexpr int MOVED_FORCING_ROWS = 11;
constexpr int MOVED_NUMBERS_ROWS = 18 * LAYERS + 29;
constexpr int AFTER_ROWS = 3 * LAYERS + 16;
constexpr int MOVED_AFTER_ROWS = 3 * LAYERS + 16;
constexpr int MOVED_QUANTITIES_ROWS = 4 * LAYERS + 24;
constexpr int MOVED_RESULTS_ROWS = 4 * LAYERS + 44;

static const Number table1337[] = {
#include "stability_corrections.inc"
};
static const Number table1347[] = {
#include "stability_slopes.inc"
};
static const char noahpy_interface[] = R"({"state": [["state.soil_temperature", 1, 0], ["state.total_water_content", 1, 0], ["state.liquid_water_content", 1, 0], ["state.skin_temperature"], ["state.canopy_water"], ["state.ponded_water"], ["state.snow_water_equivalent"], ["state.snow_depth"], ["state.snow_layer_ice", 0, 0], ["state.snow_layer_liquid", 0, 0], ["state.snow_layer_temperature", 0, 0], ["state.snow_layer_thickness", 0, 0], ["state.snow_layer_age", 0, 0], ["state.snow_albedo"], ["state.snow_surface_temperature"], ["state.snow_age"], ["state.surface_albedo"], ["state.surface_emissivity"], ["state.roughness_length"], ["state.background_roughness_length"], ["state.exchange_coefficient_heat"], ["state.exchange_coefficient_momentum"], ["state.surface_specific_humidity"], ["state.bulk_richardson_number"]], "forcing": [["forcing.wind_speed"], ["forcing.air_temperature"], ["forcing.specific_humidity"], ["forcing.surface_pressure"], ["forcing.shortwave_down"], ["forcing.longwave_down"], ["forcing.precipitation_rate"], ["forcing.snowfall_fraction"], ["forcing.green_fraction"], ["forcing.albedo"], ["forcing.leaf_area_index"]], "numbers": [["site.layer_thickness", 1, 0], ["site.air_height"], ["site.wind_height"], ["site.drainage_factor"], ["site.maximum_snow_albedo"], ["site.green_fraction_min"], ["site.green_fraction_max"], ["site.deep_soil_temperature"], ["vegetation.minimum_stomatal_resistance"], ["vegetation.radiation_stress_constant"], ["vegetation.vapour_deficit_stress_constant"], ["vegetation.full_cover_snow_water_equivalent"], ["vegetation.leaf_area_index_min"], ["vegetation.leaf_area_index_max"], ["vegetation.emissivity_min"], ["vegetation.emissivity_max"], ["vegetation.albedo_min"], ["vegetation.albedo_max"], ["vegetation.roughness_length_min"], ["vegetation.roughness_length_max"], ["geometry.node_distance", 1, -1], ["geometry.bottom_distance"], ["soil.porosity", 1, 0], ["soil.wilting_point_water_content", 1, 0], ["surface_soil.air_dry_water_content"], ["surface_soil.porosity"], ["surface_soil.reference_water_content"], ["surface_soil.wilting_point_water_content"], ["root_zone.root_fraction", 1, 0], ["root_zone.has_roots", 1, 0], ["root_zone.layer_count"], ["hydraulic.log_conductivity", 1, 0], ["hydraulic.log_diffusivity", 1, 0], ["hydraulic.conductivity_exponent", 1, 0], ["hydraulic.diffusivity_exponent", 1, 0], ["hydraulic.conductivity_impedance", 1, 0], ["hydraulic.diffusivity_impedance", 1, 0], ["hydraulic.corrector_wilting_point", 1, 0], ["hydraulic.saturation_ratio_limit"], ["hydraulic.infiltration_coefficient"], ["surface_thermal.dry_conductivity"], ["surface_thermal.log_frozen_conductivity"], ["surface_thermal.frozen_kersten"], ["thermal.dry_conductivity", 1, 0], ["thermal.log_frozen_conductivity", 1, 0], ["thermal.frozen_kersten", 1, 0], ["freezing.level", 1, 0], ["freezing.exponent", 1, 0]], "flags": [["site.use_supplied_albedo"], ["site.use_supplied_leaf_area_index"], ["site.variable_zilitinkevich"], ["vegetation.is_bare_ground"], ["soil.is_gravel", 1, 0], ["surface_thermal.is_gravel"]], "weights": [], "moved_state": [["tangent.state.soil_temperature", 1, 0], ["tangent.state.total_water_content", 1, 0], ["tangent.state.liquid_water_content", 1, 0], ["tangent.state.skin_temperature"], ["tangent.state.canopy_water"], ["tangent.state.ponded_water"], ["tangent.state.snow_water_equivalent"], ["tangent.state.snow_depth"], ["tangent.state.snow_layer_ice", 0, 0], ["tangent.state.snow_layer_liquid", 0, 0], ["tangent.state.snow_layer_temperature", 0, 0], ["tangent.state.snow_layer_thickness", 0, 0], ["tangent.state.snow_layer_age", 0, 0], ["tangent.state.snow_albedo"], ["tangent.state.snow_surface_temperature"], ["tangent.state.snow_age"], ["tangent.state.surface_albedo"], ["tangent.state.surface_emissivity"], ["tangent.state.roughness_length"], ["tangent.state.background_roughness_length"], ["tangent.state.exchange_coefficient_heat"], ["tangent.state.exchange_coefficient_momentum"], ["tangent.state.surface_specific_humidity"], ["tangent.state.bulk_richardson_number"]], "moved_forcing": [["tangent.forcing.wind_speed"], ["tangent.forcing.air_temperature"], ["tangent.forcing.specific_humidity"], ["tangent.forcing.surface_pressure"], ["tangent.forcing.shortwave_down"], ["tangent.forcing.longwave_down"], ["tangent.forcing.precipitation_rate"], ["tangent.forcing.snowfall_fraction"], ["tangent.forcing.green_fraction"], ["tangent.forcing.albedo"], ["tangent.forcing.leaf_area_index"]], "moved_numbers": [["tangent.site.layer_thickness", 1, 0], ["tangent.site.air_height"], ["tangent.site.wind_height"], ["tangent.site.drainage_factor"], ["tangent.site.maximum_snow_albedo"], ["tangent.site.green_fraction_min"], ["tangent.site.green_fraction_max"], ["tangent.site.deep_soil_temperature"], ["tangent.vegetation.minimum_stomatal_resistance"], ["tangent.vegetation.radiation_stress_constant"], ["tangent.vegetation.vapour_deficit_stress_constant"], ["tangent.vegetation.full_cover_snow_water_equivalent"], ["tangent.vegetation.leaf_area_index_min"], ["tangent.vegetation.leaf_area_index_max"], ["tangent.vegetation.emissivity_min"], ["tangent.vegetation.emissivity_max"], ["tangent.vegetation.albedo_min"], ["tangent.vegetation.albedo_max"], ["tangent.vegetation.roughness_length_min"], ["tangent.vegetation.roughness_length_max"], ["tangent.geometry.node_distance", 1, -1], ["tangent.geometry.bottom_distance"], ["tangent.soil.porosity", 1, 0], ["tangent.soil.wilting_point_water_content", 1, 0], ["tangent.surface_soil.air_dry_water_content"], ["tangent.surface_soil.porosity"], ["tangent.surface_soil.reference_water_content"], ["tangent.surface_soil.wilting_point_water_content"], ["tangent.root_zone.root_fraction", 1, 0], ["tangent.root_zone.has_roots", 1, 0], ["tangent.root_zone.layer_count"], ["tangent.hydraulic.log_conductivity", 1, 0], ["tangent.hydraulic.log_diffusivity", 1, 0], ["tangent.hydraulic.conductivity_exponent", 1, 0], ["tangent.hydraulic.diffusivity_exponent", 1, 0], ["tangent.hydraulic.conductivity_impedance", 1, 0], ["tangent.hydraulic.diffusivity_impedance", 1, 0], ["tangent.hydraulic.corrector_wilting_point", 1, 0], ["tangent.hydraulic.saturation_ratio_limit"], ["tangent.hydraulic.infiltration_coefficient"], ["tangent.surface_thermal.dry_conductivity"], ["tangent.surface_thermal.log_frozen_conductivity"], ["tangent.surface_thermal.frozen_kersten"], ["tangent.thermal.dry_conductivity", 1, 0], ["tangent.thermal.log_frozen_conductivity", 1, 0], ["tangent.thermal.frozen_kersten", 1, 0], ["tangent.freezing.level", 1, 0], ["tangent.freezing.exponent", 1, 0]], "after": [["state.soil_temperature", 1, 0], ["state.total_water_content", 1, 0], ["state.liquid_water_content", 1, 0], ["state.skin_temperature"], ["state.canopy_water"], ["state.ponded_water"], ["state.snow_water_equivalent"], ["state.snow_depth"], ["state.snow_layer_ice", 0, 0], ["state.snow_layer_liquid", 0, 0], ["state.snow_layer_temperature", 0, 0], ["state.snow_layer_thickness", 0, 0], ["state.snow_layer_age", 0, 0], ["state.snow_albedo"], ["state.snow_surface_temperature"], ["state.snow_age"], ["state.surface_albedo"], ["state.surface_emissivity"], ["state.roughness_length"], ["state.background_roughness_length"], ["state.exchange_coefficient_heat"], ["state.exchange_coefficient_momentum"], ["state.surface_specific_humidity"], ["state.bulk_richardson_number"]], "moved_after": [["tangent.state.soil_temperature", 1, 0], ["tangent.state.total_water_content", 1, 0], ["tangent.state.liquid_water_content", 1, 0], ["tangent.state.skin_temperature"], ["tangent.state.canopy_water"], ["tangent.state.ponded_water"], ["tangent.state.snow_water_equivalent"], ["tangent.state.snow_depth"], ["tangent.state.snow_layer_ice", 0, 0], ["tangent.state.snow_layer_liquid", 0, 0], ["tangent.state.snow_layer_temperature", 0, 0], ["tangent.state.snow_layer_thickness", 0, 0], ["tangent.state.snow_layer_age", 0, 0], ["tangent.state.snow_albedo"], ["tangent.state.snow_surface_temperature"], ["tangent.state.snow_age"], ["tangent.state.surface_albedo"], ["tangent.state.surface_emissivity"], ["tangent.state.roughness_length"], ["tangent.state.background_roughness_length"], ["tangent.state.exchange_coefficient_heat"], ["tangent.state.exchange_coefficient_momentum"], ["tangent.state.surface_specific_humidity"], ["tangent.state.bulk_richardson_number"]], "moved_quantities": [["tangent.ice_content", 1, 0], ["tangent.thaw_depth"], ["tangent.column_water"], ["tangent.soil_water"], ["tangent.soil_ice"], ["tangent.layer_water", 1, 0], ["tangent.layer_liquid_water", 1, 0], ["tangent.layer_ice", 1, 0], ["tangent.net_radiation"], ["tangent.snowfall"], ["tangent.net_evaporation"], ["tangent.potential_evaporation"], ["tangent.direct_evaporation"], ["tangent.canopy_evaporation"], ["tangent.transpiration"], ["tangent.snow_sublimation"], ["tangent.snowmelt"], ["tangent.throughfall_drip"], ["tangent.infiltration"], ["tangent.total_runoff"], ["tangent.water_gain"], ["tangent.water_loss"], ["tangent.water_residual"], ["tangent.water_leaked"], ["tangent.surface_energy_residual"], ["tangent.soil_energy_residual"], ["tangent.snow_energy_residual"], ["tangent.snow_base_mismatch"]], "moved_results": [["tangent.fluxes.potential_evaporation"], ["tangent.fluxes.latent_heat_flux"], ["tangent.fluxes.evaporation_rate"], ["tangent.fluxes.sensible_heat_flux"], ["tangent.fluxes.ground_heat_flux"], ["tangent.fluxes.direct_evaporation"], ["tangent.fluxes.canopy_evaporation"], ["tangent.fluxes.transpiration"], ["tangent.fluxes.layer_transpiration", 1, 0], ["tangent.fluxes.snow_sublimation"], ["tangent.fluxes.dew_rate"], ["tangent.fluxes.throughfall_drip"], ["tangent.fluxes.soil_water_input"], ["tangent.fluxes.surface_runoff"], ["tangent.fluxes.subsurface_runoff"], ["tangent.fluxes.snowmelt"], ["tangent.fluxes.precipitation_heat_flux"], ["tangent.fluxes.freezing_rain_heat_flux"], ["tangent.fluxes.melt_heat_flux"], ["tangent.fluxes.absorbed_radiation"], ["tangent.fluxes.snow_cover_fraction"], ["tangent.fluxes.background_albedo"], ["tangent.fluxes.background_emissivity"], ["tangent.fluxes.leaf_area_index"], ["tangent.fluxes.canopy_resistance"], ["tangent.fluxes.plant_coefficient"], ["tangent.budget.liquid_input"], ["tangent.budget.snowfall"], ["tangent.budget.snow_vapour_loss"], ["tangent.budget.snow_trace"], ["tangent.budget.snow_correction"], ["tangent.budget.soil_water_created"], ["tangent.budget.bottom_drainage"], ["tangent.budget.excess_runoff"], ["tangent.budget.shortwave_up"], ["tangent.budget.longwave_up"], ["tangent.budget.emitted_longwave"], ["tangent.budget.sensible_heat"], ["tangent.budget.precipitation_heat"], ["tangent.budget.snow_heat_gain"], ["tangent.budget.snow_carried_heat"], ["tangent.budget.evaporation_heat"], ["tangent.budget.soil_heat_input"], ["tangent.budget.bottom_heat_flux"], ["tangent.budget.carried_heat"], ["tangent.budget.heat_capacity", 1, 0], ["tangent.budget.fusion_heat", 1, 0], ["tangent.budget.phase_change", 1, 0]]})";


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
    Real real_38[LAYERS];
    Real real_39[LAYERS];
    Real real_40[LAYERS];
    Real real_41[LAYERS];
    Real real_42[LAYERS - 1];
    Real real_43[LAYERS - 1];
    Real real_44[LAYERS];
    Real real_45[LAYERS];
    Real real_46[LAYERS];
    Real real_47[LAYERS];
    Real real_48[LAYERS - 1];
    Real real_49[LAYERS - 1];
    Real real_50[LAYERS];
    Real real_51[LAYERS];
    Real real_52[LAYERS];
    Real real_53[LAYERS + 1];
    Real real_54[LAYERS];
    Real real_55[LAYERS - 1];
    Real real_56[LAYERS];
    Mask mask_57[LAYERS];
    Mask mask_58[LAYERS];
    Real real_59[LAYERS];
    Mask mask_60[LAYERS];
    Real real_61[LAYERS];
    Real real_62[LAYERS];
    Mask mask_63[LAYERS];
    Real real_64[LAYERS];
    Real real_65[LAYERS];
    Real real_66[LAYERS];
    Real real_67[LAYERS];
    Real real_68[LAYERS - 1];
    Real real_69[LAYERS - 1];
    Real real_70[LAYERS - 1];
    Real real_71[LAYERS - 1];
    Real real_72[LAYERS];
    Real real_73[LAYERS];
    Real real_74[LAYERS];
    Mask mask_75[LAYERS];
    Mask mask_76[LAYERS];
    Real real_77[LAYERS];
    Mask mask_78[LAYERS];
    Real real_79[LAYERS];
    Mask mask_80[LAYERS];
    Real real_81[LAYERS];
    Real real_82[LAYERS];
    Real real_83[LAYERS];
    Real real_84[LAYERS];
    Real real_85[LAYERS];
    Real real_86[LAYERS];
    Real real_87[LAYERS];
    Real real_88[LAYERS];
    Real real_89[LAYERS];
    Mask mask_90[LAYERS];
    Real real_91[LAYERS];
    Mask mask_92[LAYERS];
    Real real_93[LAYERS];
    Real real_94[LAYERS];
    Real real_95[LAYERS];
    Real real_96[LAYERS];
    Real real_97[LAYERS];
    Real real_98[LAYERS];
    Real real_99[LAYERS];
    Real real_100[LAYERS - 1];
    Real real_101[LAYERS - 1];
    Real real_102[LAYERS - 1];
    Real real_103[LAYERS - 1];
    Real real_104[LAYERS];
    Real real_105[LAYERS];
    Real real_106[LAYERS];
    Real real_107[LAYERS];
    Real real_108[LAYERS];
    Real real_109[LAYERS];
    Real real_110[LAYERS];
    Real real_111[LAYERS];
    Real real_112[LAYERS];
    Real real_113[LAYERS];
    Mask mask_114[LAYERS];
    Mask mask_115[LAYERS];
    Real real_116[LAYERS];
    Real real_117[LAYERS];
    Real real_118[LAYERS];
    Real real_119[LAYERS];
    Mask mask_120[LAYERS];
    Mask mask_121[LAYERS];
    Real real_122[LAYERS];
    Real real_123[LAYERS];
    Real real_124[LAYERS];
    Real real_125[LAYERS];
    Real real_126[LAYERS];
    Real real_127[LAYERS];
    Real real_128[LAYERS];
    Real real_129[LAYERS];
    Real real_130[LAYERS];
    Real real_131[LAYERS];
    Real real_132[LAYERS];
    Real real_133[LAYERS];
    Real real_134[LAYERS];
    Real real_135[LAYERS];
    Real real_136[LAYERS];
    Real real_137[LAYERS];
    Real real_138[LAYERS];
    Real real_139[LAYERS];
    Real real_140[LAYERS];
    Real real_141[LAYERS];
    Real real_142[LAYERS];
    Real real_143[LAYERS];
    Real real_144[LAYERS];
    Real real_145[LAYERS];
    Real real_146[LAYERS];
    Real real_147[LAYERS];
    Real real_148[LAYERS];
    Real real_149[LAYERS];
    Real real_150[LAYERS];
    Real real_151[LAYERS + 1];
    Real real_152[LAYERS];
    Mask mask_153[LAYERS];
    Mask mask_154[LAYERS];
    Mask mask_155[LAYERS];
    Real real_156[4];
    Real real_157[LAYERS - 1];
    Real real_158[LAYERS - 1];
    Real real_159[LAYERS - 1];
    Real real_160[LAYERS - 1];
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
        const Real a330 = look_up(table1337, a329);
        const Real a331 = a322 - a324;
        const Real a332 = look_up(table1347, a329);
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
        const Real a452 = look_up(table1337, a451);
        const Real a453 = a445 - a447;
        const Real a454 = look_up(table1347, a451);
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
        const Real a574 = look_up(table1337, a573);
        const Real a575 = a567 - a569;
        const Real a576 = look_up(table1347, a573);
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
        const Real a696 = look_up(table1337, a695);
        const Real a697 = a689 - a691;
        const Real a698 = look_up(table1347, a695);
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
        const Real a818 = look_up(table1337, a817);
        const Real a819 = a811 - a813;
        const Real a820 = look_up(table1347, a817);
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
    const Real x1022 = state[LAYERS] / numbers[4 * LAYERS + 20];
    const Real x1026 = state[2 * LAYERS] / state[LAYERS];
    const Real x1030 = x1026 * numbers[4 * LAYERS + 20];
    const Real x1034 = x1030 * (-1.3505762785178115);
    const Real x1036 = numbers[13 * LAYERS + 27] + x1034;
    const Real x1038 = exp(x1036);
    const Real x1040 = numbers[13 * LAYERS + 28] * x1022;
    const Real x1044 = numbers[13 * LAYERS + 28] - 1.0;
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
    const Real x1069 = select(flags[LAYERS + 4], x1058, x1066);
    // soil_heat.blended_kersten
    const Real x1071 = state[LAYERS] - state[2 * LAYERS];
    const Real x1073 = x1071 / 0.001;
    const Real x1075 = at_least(x1073, 0.0);
    const Real x1076 = at_most(x1075, 1.0);
    const Mask x1077 = (x1073 >= 0.0);
    const Mask x1078 = (x1073 <= 1.0);
    const Mask x1079 = (x1077 & x1078);
    const Real x1081 = x1076 * x1076;
    const Real x1084 = x1076 * 2.0;
    const Real x1086 = 3.0 - x1084;
    const Real x1088 = x1081 * x1086;
    const Real x1093 = x1049 - x1069;
    const Real x1095 = x1088 * x1093;
    const Real x1099 = x1069 + x1095;
    // soil_heat.thermal_conductivity
    const Real x1101 = x1038 - numbers[13 * LAYERS + 26];
    const Real x1103 = x1099 * x1101;
    const Real x1107 = x1103 + numbers[13 * LAYERS + 26];
    // soil_heat.canopy_damping
    const Real x1109 = x850 * (-2.0);
    const Real x1111 = exp(x1109);
    // single_snow_step._surface
    const Real x1113 = x1107 * x1111;
    // snow.snow_conductivity
    const Real x1117 = x992 * 5.1808164592366035;
    const Real x1119 = exp(x1117);
    const Real x1121 = x1119 * 0.07629936;
    // snow.blended_snow_conduction
    const Real x1123 = x1013 - 0.97;
    const Real x1124 = x1123 / 0.020000000000000018;
    const Real x1127 = x1124 + 0.5;
    const Real x1128 = at_least(x1127, 0.0);
    const Real x1129 = at_most(x1128, 1.0);
    const Mask x1130 = (x1127 >= 0.0);
    const Mask x1131 = (x1127 <= 1.0);
    const Mask x1132 = (x1130 & x1131);
    const Real x1135 = x1129 * x1129;
    const Real x1140 = x1129 * 2.0;
    const Real x1143 = 3.0 - x1140;
    const Real x1144 = x1135 * x1143;
    const Real x1149 = x1121 - x1113;
    const Real x1151 = x1144 * x1149;
    const Real x1155 = x1113 + x1151;
    // snow.ground_conduction
    const Real x1157 = x990 + x0;
    const Real x1159 = x990 * x1121;
    const Real x1163 = x0 * x1155;
    const Real x1167 = x1159 + x1163;
    const Real x1169 = x1167 / x1157;
    const Real x1173 = x1169 * x1013;
    const Real x1178 = 1.0 - x1013;
    const Real x1179 = x1155 * x1178;
    const Real x1183 = x1173 + x1179;
    // snow.snow_albedo
    const Real x1186 = 0.85 - numbers[LAYERS + 3];
    const Real x1188 = x1186 * 0.5;
    const Real x1191 = numbers[LAYERS + 3] + x1188;
    const Real x1193 = x1020 / 86400.0;
    const Mask x1195 = (x1193 > 1e-30);
    const Real x1196 = at_least(x1193, 1e-30);
    const Mask x1197 = (x1193 >= 1e-30);
    const Real x1199 = log(x1196);
    const Real x1201 = x1199 * 0.58;
    const Real x1203 = exp(x1201);
    const Real x1205 = select(x1195, x1203, 0.0);
    const Real x1207 = log(real_of(0.94));
    const Real x1208 = x1205 * x1207;
    const Real x1210 = exp(x1208);
    const Real x1212 = x1191 * x1210;
    // snow.surface_albedo
    const Mask x1216 = (x1212 < x898);
    const Real x1217 = select(x1216, x898, x1212);
    const Real x1219 = x1217 - x898;
    const Real x1221 = x1013 * x1219;
    const Real x1226 = x898 + x1221;
    const Mask x1228 = (x1226 > x1217);
    const Real x1229 = select(x1228, x1217, x1226);
    after[3 * LAYERS + 8] = x1229;
    // snow.surface_emissivity
    const Real x1231 = 0.95 - x909;
    const Real x1233 = x1013 * x1231;
    const Real x1240 = x909 + x1233;
    after[3 * LAYERS + 9] = x1240;
    // soil_heat.volumetric_heat_capacity
    const Real x1242 = state[2 * LAYERS] * 4200000.0;
    const Real x1244 = 1.0 - numbers[2 * LAYERS + 19];
    const Real x1246 = x1244 * 2000000.0;
    const Real x1249 = x1242 + x1246;
    const Real x1251 = numbers[2 * LAYERS + 19] - state[LAYERS];
    const Real x1253 = x1251 * 1004.0;
    const Real x1255 = x1249 + x1253;
    const Real x1257 = x1071 * 2106000.0;
    const Real x1259 = x1255 + x1257;
    // soil_heat.ground_admittance
    const Real x1261 = x1259 * 0.5;
    const Real x1263 = x1261 * numbers[0];
    const Real x1267 = x1263 / seconds;
    const Real x1269 = x1267 * x1267;
    const Real x1272 = x1259 * x1113;
    const Real x1276 = x1272 / seconds;
    const Real x1278 = x1269 + x1276;
    const Real x1280 = sqrt(x1278);
    const Real x1281 = x1280 * 2.0;
    const Real x1283 = x1267 + x1280;
    // snow.into_warming_ground
    const Real x1285 = x1183 / x1283;
    const Real x1289 = x1157 + x1285;
    // single_snow_step._surface
    const Real x1291 = 1.0 - state[3 * LAYERS + 8];
    const Real x1293 = forcing[4] * x1291;
    const Real x1298 = state[3 * LAYERS + 9] * forcing[5];
    const Real x1302 = x1293 + x1298;
    // single_snow_step._potential_evaporation
    const Real x1304 = state[3 * LAYERS] - state[0];
    const Real x1306 = x1183 * x1304;
    const Real x1310 = x1306 / x1157;
    // evapotranspiration.potential_evaporation
    const Real x1314 = x1013 * 1.131547381047581;
    const Real x1317 = x1178 + x1314;
    const Real x1319 = x1317 * 2488.8;
    const Real x1321 = x1319 * x41;
    const Real x1325 = x31 * 287.04;
    const Real x1327 = forcing[3] / x1325;
    const Real x1331 = x1327 * 1004.6;
    const Real x1333 = x1331 * x848;
    const Real x1337 = x51 / 5.67e-08;
    const Real x1339 = x1240 * x1337;
    const Real x1343 = x1339 * 6.48e-08;
    const Real x1345 = forcing[3] * x848;
    const Real x1349 = x1343 / x1345;
    const Real x1353 = x1349 + 1.0;
    const Real x1354 = x74 / x1333;
    const Real x1358 = x1353 + x1354;
    const Real x1360 = x1240 * x51;
    const Real x1364 = x1302 - x1360;
    const Real x1366 = x1364 - x1310;
    const Real x1368 = x1366 - x78;
    const Real x1370 = x1368 / x1333;
    const Real x1374 = x1370 + x26;
    const Real x1376 = x1374 - forcing[1];
    const Real x1378 = x20 - forcing[2];
    const Real x1380 = x1319 * x1378;
    const Real x1384 = x1380 * x1358;
    const Real x1388 = x1376 * x1321;
    const Real x1392 = x1384 + x1388;
    const Real x1394 = x1321 + x1358;
    const Real x1396 = x1392 / x1394;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x1400 = x1178 * 2501000.0;
    const Real x1402 = x1013 * 2830000.0;
    const Real x1405 = x1400 + x1402;
    // evapotranspiration.potential_evaporation
    const Real x1407 = x1396 * x1333;
    const Real x1411 = x1407 / x1405;
    const Real x1415 = x1349 * x1333;
    // snow.limited_frost
    const Real x1419 = 1.0 - x164;
    const Real x1421 = x1411 * x1419;
    const Real x1426 = at_most(x1421, 0.0);
    const Mask x1427 = (x1421 <= 0.0);
    const Real x1429 = x1426 * x1013;
    const Real x1434 = x1429 / 0.98;
    const Real x1436 = 0.98 - x1013;
    const Real x1437 = x1411 * x1436;
    const Real x1441 = x1434 + x1437;
    const Real x1443 = x1441 / 0.98;
    const Mask x1445 = (x1411 <= 0.0);
    const Mask x1446 = (x164 >= 0.1);
    const Mask x1447 = (x1445 & x1446);
    const Mask x1448 = (x1302 > 150.0);
    const Mask x1449 = (x1447 & x1448);
    const Real x1450 = select(x1449, x1443, x1411);
    // single_snow_step._evaporation
    const Real x1452 = select(x994, x1450, x1411);
    const Real x1454 = at_least(x1452, 0.0);
    const Mask x1455 = (x1452 >= 0.0);
    const Real x1457 = -x1452;
    const Real x1459 = at_least(x1457, 0.0);
    const Mask x1460 = (x1457 >= 0.0);
    // vegetation.water_stress
    const Real x1465 = numbers[4 * LAYERS + 21] - numbers[4 * LAYERS + 22];
    // vegetation.canopy_resistance
    const Mask x1477 = (x850 > 0.0);
    const Real x1478 = at_least(x885, 1e-06);
    const Mask x1479 = (x885 >= 1e-06);
    const Real x1481 = forcing[4] * 1.1;
    const Real x1483 = numbers[LAYERS + 8] * x1478;
    const Real x1487 = x1481 / x1483;
    const Real x1491 = numbers[LAYERS + 7] / 5000.0;
    const Real x1493 = x1487 + x1491;
    const Real x1495 = x1487 + 1.0;
    const Real x1496 = x1493 / x1495;
    const Real x1500 = 298.0 - forcing[1];
    const Real x1501 = x1500 * x1500;
    const Real x1506 = x1501 * 0.0016;
    const Real x1509 = 1.0 - x1506;
    const Real x1510 = numbers[LAYERS + 9] * x1378;
    const Real x1514 = x1510 + 1.0;
    const Real x1515 = 1 / x1514;
    const Real x1516 = x1515 * x1515;
    const Real x1526 = at_least(x1496, 0.0001);
    const Mask x1527 = (x1496 >= 0.0001);
    const Real x1529 = x1478 * x1526;
    const Real x1533 = at_least(x1509, 0.0001);
    const Mask x1534 = (x1509 >= 0.0001);
    const Real x1536 = x1529 * x1533;
    const Real x1540 = at_least(x1515, 0.01);
    const Mask x1541 = (x1515 >= 0.01);
    const Real x1544 = x1536 * x1540;
    // vegetation.water_stress, vegetation.canopy_resistance
    Real a1524_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1463 = state[l + 2 * LAYERS] - numbers[4 * LAYERS + 22];
        const Real a1467 = a1463 / x1465;
        const Real a1471 = at_least(a1467, 0.0);
        const Real a1472 = at_most(a1471, 1.0);
        const Mask a1473 = (a1467 >= 0.0);
        const Mask a1474 = (a1467 <= 1.0);
        const Mask a1475 = (a1473 & a1474);
        const Real a1520 = numbers[l + 4 * LAYERS + 23] * a1472;
        a1524_last = a1524_last + a1520;
        real_23[l] = a1467;
        real_24[l] = a1472;
        mask_25[l] = a1475;
    }
    // vegetation.canopy_resistance
    const Real x1549 = at_least(a1524_last, 0.0001);
    const Mask x1550 = (a1524_last >= 0.0001);
    const Real x1552 = x1544 * x1549;
    const Real x1556 = numbers[LAYERS + 7] / x1552;
    const Real x1560 = x1240 * 4.0;
    const Real x1562 = x1560 * x51;
    const Real x1566 = x1562 * 0.2857541065206571;
    const Real x1568 = x1566 / x1345;
    const Real x1572 = x1568 + 1.0;
    const Real x1573 = x41 * 2489.795918367347;
    const Real x1575 = x1572 + x1573;
    const Real x1577 = x1556 * x848;
    const Real x1581 = x1577 + 1.0;
    const Real x1582 = x1572 * x1581;
    const Real x1586 = x1582 + x1573;
    const Real x1588 = x1575 / x1586;
    const Real x1593 = select(x1477, x1588, 0.0);
    // step_parts.evaporation_demand
    const Real x1595 = x1454 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x1597 = state[LAYERS] - numbers[4 * LAYERS + 19];
    const Real x1599 = numbers[4 * LAYERS + 20] - numbers[4 * LAYERS + 19];
    const Real x1601 = x1597 / x1599;
    const Real x1605 = at_least(x1601, 0.0);
    const Real x1606 = at_most(x1605, 1.0);
    const Mask x1607 = (x1601 >= 0.0);
    const Mask x1608 = (x1601 <= 1.0);
    const Mask x1609 = (x1607 & x1608);
    const Real x1611 = x1606 * x1606;
    const Real x1614 = 1.0 - x850;
    const Real x1616 = x1611 * x1614;
    const Real x1621 = x1616 * x1595;
    const Real x1625 = state[3 * LAYERS + 1] / 0.0005;
    const Mask x1627 = (x1625 > 1e-30);
    const Real x1628 = at_least(x1625, 1e-30);
    const Mask x1629 = (x1625 >= 1e-30);
    const Real x1631 = sqrt(x1628);
    const Real x1632 = x1631 * 2.0;
    const Real x1634 = select(x1627, x1631, 0.0);
    const Real x1636 = x850 * x1634;
    const Real x1640 = x1636 * x1595;
    const Real x1644 = state[3 * LAYERS + 1] / seconds;
    const Mask x1646 = (x1644 <= x1640);
    const Real x1647 = select(x1646, x1644, x1640);
    const Real x1649 = x850 * x1593;
    const Real x1653 = x1649 * x1595;
    const Real x1657 = 1.0 - x1634;
    const Real x1659 = x1653 * x1657;
    Real a1668_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1664 = real_24[l] * numbers[l + 5 * LAYERS + 23];
        a1668_last = a1668_last + a1664;
        real_26[l] = a1664;
    }
    const Real x1670 = a1668_last / numbers[6 * LAYERS + 23];
    Real a1685_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1674 = numbers[l + 4 * LAYERS + 23] + real_26[l];
        const Real a1676 = a1674 - x1670;
        const Real a1678 = at_least(a1676, 0.0);
        const Mask a1679 = (a1676 >= 0.0);
        const Real a1681 = real_26[l] * a1678;
        a1685_last = a1685_last + a1681;
        real_27[l] = a1678;
        mask_28[l] = a1679;
        real_29[l] = a1681;
    }
    const Mask x1687 = (a1685_last > 0.0);
    const Real x1688 = select(x1687, a1685_last, 1.0);
    // step_parts.<genexpr>
    const Real x1700 = x1178 * x1621;
    const Real x1704 = x1178 * x1647;
    // evapotranspiration.evaporation_components
    Real a1698_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1690 = real_29[l] / x1688;
        const Real a1694 = x1659 * a1690;
        a1698_last = a1698_last + a1694;
        real_30[l] = a1690;
        real_31[l] = a1694;
    }
    // step_parts.<genexpr>
    const Real x1708 = x1178 * a1698_last;
    // single_snow_step._evaporation
    const Real x1716 = x1013 * x1454;
    const Real x1721 = x1459 * x1405;
    // step_parts.dew_rate
    const Real x1726 = x1459 / 1000.0;
    // single_snow_step.single_snow_step
    const Real x1729 = x1716 / 1000.0;
    const Real x1731 = x1729 - x1726;
    const Real x1733 = seconds * x1731;
    // step_parts.from_ground
    const Real x1735 = x1700 + x1704;
    const Real x1737 = x1735 + x1708;
    const Real x1739 = x1737 * 1000.0;
    // step_parts.heat
    const Real x1741 = x1739 * 2501000.0;
    const Real x1743 = x1716 * 2830000.0;
    const Real x1745 = x1741 + x1743;
    const Real x1747 = x1745 - x1721;
    // snow.snow_surface_balance
    const Real x1751 = x1302 - x78;
    const Real x1753 = x1289 * x1358;
    const Real x1757 = x1753 * x1333;
    const Real x1761 = x1183 / x1757;
    const Real x1765 = x1751 - x1360;
    const Real x1767 = x1765 / x1333;
    const Real x1771 = x1767 + x26;
    const Real x1773 = x1771 - forcing[1];
    const Real x1775 = x1747 / x1333;
    const Real x1779 = x1773 - x1775;
    const Real x1781 = x1779 / x1358;
    const Real x1785 = forcing[1] + x1781;
    const Real x1787 = x1761 * state[0];
    const Real x1791 = x1785 + x1787;
    const Real x1793 = x1761 + 1.0;
    const Real x1794 = x1791 / x1793;
    const Mask x1798 = (x1794 > 273.15);
    const Real x1799 = x1013 * x1013;
    const Real x1804 = x1799 * 273.15;
    const Real x1807 = 1.0 - x1799;
    const Real x1808 = x1794 * x1807;
    const Real x1812 = x1804 + x1808;
    const Real x1814 = select(x1798, x1812, x1794);
    const Real x1816 = x988 - x1733;
    const Mask x1818 = (x1816 <= 1e-06);
    const Mask x1819 = (x1816 < 0.0);
    const Mask x1820 = select(x1798, x1818, x1819);
    const Real x1821 = select(x1820, 0.0, x1816);
    const Real x1823 = x1358 * x1333;
    const Real x1827 = x1823 * x1793;
    // surface_balance.melt_heat
    const Real x1831 = x1794 - x1814;
    const Real x1833 = x1827 * x1831;
    // snow.snow_surface_balance
    const Mask x1837 = ~x1820;
    const Mask x1838 = (x1798 & x1837);
    const Real x1839 = at_least(x1833, 0.0);
    const Mask x1840 = (x1833 >= 0.0);
    const Real x1842 = select(x1838, x1839, 0.0);
    const Real x1844 = seconds / 333500000.0;
    const Real x1845 = x1842 * x1844;
    const Real x1847 = x1821 - x1845;
    const Mask x1848 = (x1847 < 1e-06);
    const Mask x1849 = (x1838 & x1848);
    const Real x1850 = select(x1849, x1821, x1845);
    const Real x1852 = x1850 / seconds;
    const Real x1854 = x1821 - x1850;
    const Real x1856 = select(x1849, 0.0, x1854);
    const Real x1858 = x1852 * 333500000.0;
    const Mask x1863 = (x1798 & mask_of(false));
    const Mask x1864 = (x1820 | x1849);
    const Mask x1865 = (x1833 <= 0.0);
    const Mask x1866 = (x1864 | x1865);
    const Mask x1867 = (x1798 & x1866);
    // single_snow_step.single_snow_step
    const Real x1868 = x68 / 1000.0;
    const Real x1870 = select(x994, x1852, x1726);
    const Real x1872 = x1868 + x1870;
    // vegetation.intercept
    const Real x1874 = x850 * x1872;
    const Real x1878 = x1874 - x1704;
    const Real x1880 = seconds * x1878;
    const Real x1882 = state[3 * LAYERS + 1] + x1880;
    const Real x1884 = x1882 - 0.0005;
    const Real x1885 = at_least(x1884, 0.0);
    const Mask x1886 = (x1884 >= 0.0);
    const Real x1888 = state[3 * LAYERS + 1] * 8.881784197001252e-16;
    const Real x1889 = at_least(x1888, 1e-20);
    const Mask x1890 = (x1882 < x1889);
    const Real x1891 = at_most(x1882, 0.0005);
    const Mask x1892 = (x1882 <= 0.0005);
    const Real x1894 = select(x1890, 0.0, x1891);
    after[3 * LAYERS + 1] = x1894;
    const Real x1896 = x1614 * x1872;
    const Real x1900 = x1885 / seconds;
    const Real x1902 = x1896 + x1900;
    // soil_water._solve
    const Real x1943 = x1902 * seconds;
    const Real x1945 = at_least(x1943, 0.0);
    const Mask x1946 = (x1943 >= 0.0);
    // soil_water.parent_deficit
    const Real x1950 = numbers[2 * LAYERS + 19] - numbers[3 * LAYERS + 19];
    // soil_water.infiltration_capacity
    const Real x1964 = seconds / 86400.0;
    const Real x1965 = numbers[13 * LAYERS + 25] * x1964;
    const Real x1966 = -x1965;
    const Real x1969 = expm1(x1966);
    const Real x1970 = x1969 + 1.0;
    // step_parts.<genexpr>, soil_water.update_soil_water, soil_water._impeded, soil_water._solve, soil_water.parent_deficit
    Real a1960_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1712 = x1178 * real_31[l];
        const Real a1904 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a1906 = state[l + 2 * LAYERS] / numbers[l + 2 * LAYERS + 19];
        const Real a1910 = at_least(a1906, 0.01);
        const Mask a1911 = (a1906 >= 0.01);
        const Real a1913 = log(a1910);
        const Real a1915 = numbers[l + 8 * LAYERS + 24] * a1913;
        const Real a1919 = numbers[l + 6 * LAYERS + 24] + a1915;
        const Real a1921 = numbers[l + 10 * LAYERS + 24] * a1904;
        const Real a1925 = a1919 - a1921;
        const Real a1927 = exp(a1925);
        const Real a1929 = numbers[l + 9 * LAYERS + 24] * a1913;
        const Real a1933 = numbers[l + 7 * LAYERS + 24] + a1929;
        const Real a1935 = numbers[l + 11 * LAYERS + 24] * a1904;
        const Real a1939 = a1933 - a1935;
        const Real a1941 = exp(a1939);
        const Real a1948 = state[l + 2 * LAYERS] + a1904;
        const Real a1952 = x1950 - a1948;
        const Real a1954 = a1952 + numbers[l + 3 * LAYERS + 19];
        const Real a1956 = numbers[l] * a1954;
        a1960_last = a1960_last + a1956;
        real_29[l] = a1712;
        real_32[l] = a1904;
        real_33[l] = a1906;
        real_34[l] = a1910;
        mask_35[l] = a1911;
        real_36[l] = a1913;
        real_37[l] = a1921;
        real_38[l] = a1927;
        real_39[l] = a1935;
        real_40[l] = a1941;
        real_41[l] = a1954;
    }
    // soil_water.infiltration_capacity
    const Real x1974 = a1960_last * x1969;
    const Real x1980 = x1945 * x1974;
    const Real x1986 = x1945 - x1974;
    const Mask x1988 = (x1986 == 0.0);
    const Real x1989 = select(x1988, 1e-30, x1986);
    const Real x1991 = x1980 / x1989;
    // soil_water._solve
    const Real x1997 = x1991 / seconds;
    const Real x1998 = -x1997;
    const Mask x2000 = (x1998 < real_38[0]);
    const Real x2001 = select(x2000, real_38[0], x1998);
    const Real x2003 = x1945 / seconds;
    const Mask x2005 = (x2001 > x2003);
    const Real x2006 = select(x2005, x2003, x2001);
    const Real x2008 = x1902 - x2006;
    const Real x2010 = at_least(x2008, 0.0);
    const Mask x2011 = (x2008 >= 0.0);
    const Real x2013 = x1902 - x2010;
    const Real x2027 = numbers[LAYERS + 2] * real_38[LAYERS - 1];
    const Real x2031 = x2013 - x1700;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2015 = real_40[l] / numbers[l + LAYERS + 19];
        const Real a2019 = state[l + 2 * LAYERS] - state[l + 2 * LAYERS + 1];
        const Real a2021 = a2015 * a2019;
        const Real a2025 = a2021 + real_38[l];
        real_42[l] = a2015;
        real_43[l] = a2019;
        real_44[l + 1] = a2025;
    }
    real_44[0] = x2031;
    for (int l = 0; l < LAYERS - 1; ++l) real_45[l] = real_44[l + 1];
    real_45[LAYERS - 1] = x2027;
    // soil_water._solve, tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2035 = real_44[l] - real_45[l];
        const Real a2039 = a2035 - real_29[l];
        const Real a2041 = seconds / numbers[l];
        real_46[l] = a2039;
        real_47[l] = a2041;
    }
    // tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2047 = real_42[l] * real_47[l + 1];
        const Real a2048 = -a2047;
        const Real a2055 = real_42[l] * real_47[l];
        const Real a2056 = -a2055;
        real_48[l] = a2048;
        real_49[l] = a2056;
    }
    real_45[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_45[l + 1] = real_48[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_44[l] = real_49[l];
    real_44[LAYERS - 1] = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2064 = 1.0 - real_45[l];
        const Real a2068 = a2064 - real_44[l];
        const Real a2072 = real_46[l] * real_47[l];
        real_50[l] = a2068;
        real_51[l] = a2072;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_48, real_50, real_49, real_51, real_44);
    // soil_water._solve, soil_water.forward
    Real a2099_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2089 = state[l + 2 * LAYERS] + real_44[l];
        const Real a2091 = a2089 + real_32[l];
        const Real a2093 = a2091 - numbers[l + 2 * LAYERS + 19];
        const Real a2095 = a2093 * numbers[l];
        a2099_last = at_least(a2095 + a2099_last, Number(0));
        const Real a2099 = a2099_last;
        real_51[l] = a2091;
        real_45[l] = a2093;
        real_52[l] = a2095;
        real_53[l + 1] = a2099;
    }
    // soil_water.setup_context
    real_53[0] = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2101 = real_52[l] + real_53[l];
        const Mask a2102 = (a2101 >= 0.0);
        const Real a2103 = real_of_mask(a2102);
        real_54[l] = a2103;
    }
    // tridiagonal._solve
    for (int l = 0; l < LAYERS; ++l) real_52[l] = real_of(1.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_55[l] = real_of(0.0);
    // soil_water.update_soil_water
    const Real x2127 = numbers[0] * numbers[2 * LAYERS + 19];
    const Real x2128 = x2127 * 0.1;
    const Mask x2129 = (x1943 > x2128);
    // soil_water._solve, soil_water._limited, soil_water.update_soil_water
    Real a2130_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2109 = real_53[l] / numbers[l];
        const Real a2114 = real_51[l] + a2109;
        const Mask a2116 = (a2114 > numbers[l + 2 * LAYERS + 19]);
        const Real a2117 = select(a2116, numbers[l + 2 * LAYERS + 19], a2114);
        const Real a2119 = at_least(a2117, 0.02);
        const Mask a2120 = (a2117 >= 0.02);
        const Real a2122 = a2119 - real_32[l];
        const Real a2124 = at_least(a2122, 0.0);
        const Mask a2125 = (a2122 >= 0.0);
        a2130_last = maximum(a2130_last, real_33[l]);
        real_56[l] = a2109;
        mask_57[l] = a2116;
        mask_58[l] = a2120;
        real_59[l] = a2124;
        mask_60[l] = a2125;
    }
    // soil_water.update_soil_water
    const Real x2132 = at_least(a2130_last, 0.0);
    const Mask x2133 = (x2132 > numbers[13 * LAYERS + 24]);
    const Mask x2134 = (x2129 | x2133);
    // soil_water.update_soil_water, soil_water._impeded, soil_water._solve
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2135 = state[l + 2 * LAYERS] + real_59[l];
        const Real a2137 = a2135 * 0.5;
        const Real a2139 = select(x2134, a2137, state[l + 2 * LAYERS]);
        const Real a2141 = select(x2134, numbers[l + 12 * LAYERS + 24], numbers[l + 3 * LAYERS + 19]);
        const Real a2143 = a2139 / numbers[l + 2 * LAYERS + 19];
        const Real a2147 = at_least(a2143, 0.01);
        const Mask a2148 = (a2143 >= 0.01);
        const Real a2150 = log(a2147);
        const Real a2152 = numbers[l + 8 * LAYERS + 24] * a2150;
        const Real a2156 = numbers[l + 6 * LAYERS + 24] + a2152;
        const Real a2158 = a2156 - real_37[l];
        const Real a2160 = exp(a2158);
        const Real a2162 = numbers[l + 9 * LAYERS + 24] * a2150;
        const Real a2166 = numbers[l + 7 * LAYERS + 24] + a2162;
        const Real a2168 = a2166 - real_39[l];
        const Real a2170 = exp(a2168);
        const Real a2172 = a2139 + real_32[l];
        real_51[l] = a2141;
        real_61[l] = a2143;
        real_62[l] = a2147;
        mask_63[l] = a2148;
        real_64[l] = a2150;
        real_65[l] = a2160;
        real_66[l] = a2170;
        real_67[l] = a2172;
    }
    // soil_water.parent_deficit
    const Real x2174 = numbers[2 * LAYERS + 19] - real_51[0];
    Real a2184_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2176 = x2174 - real_67[l];
        const Real a2178 = a2176 + real_51[l];
        const Real a2180 = numbers[l] * a2178;
        a2184_last = a2184_last + a2180;
        real_59[l] = a2178;
    }
    // soil_water.infiltration_capacity
    const Real x2186 = a2184_last * x1969;
    const Real x2192 = x1945 * x2186;
    const Real x2198 = x1945 - x2186;
    const Mask x2200 = (x2198 == 0.0);
    const Real x2201 = select(x2200, 1e-30, x2198);
    const Real x2203 = x2192 / x2201;
    // soil_water._solve
    const Real x2209 = x2203 / seconds;
    const Real x2210 = -x2209;
    const Mask x2212 = (x2210 < real_65[0]);
    const Real x2213 = select(x2212, real_65[0], x2210);
    const Mask x2215 = (x2213 > x2003);
    const Real x2216 = select(x2215, x2003, x2213);
    const Real x2218 = x1902 - x2216;
    const Real x2220 = at_least(x2218, 0.0);
    const Mask x2221 = (x2218 >= 0.0);
    const Real x2223 = x1902 - x2220;
    const Real x2235 = numbers[LAYERS + 2] * real_65[LAYERS - 1];
    const Real x2239 = x2223 - x1700;
    // soil_water.jvp, soil_water._solve
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2104 = -real_54[l + 1];
        const Real a2225 = real_66[l] / numbers[l + LAYERS + 19];
        const Real a2229 = a2225 * real_43[l];
        const Real a2233 = a2229 + real_65[l];
        real_68[l] = a2104;
        real_69[l] = a2225;
        real_67[l + 1] = a2233;
    }
    // soil_water._solve
    real_67[0] = x2239;
    for (int l = 0; l < LAYERS - 1; ++l) real_51[l] = real_67[l + 1];
    real_51[LAYERS - 1] = x2235;
    // tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2251 = real_69[l] * real_47[l + 1];
        const Real a2252 = -a2251;
        const Real a2259 = real_69[l] * real_47[l];
        const Real a2260 = -a2259;
        real_70[l] = a2252;
        real_71[l] = a2260;
    }
    real_39[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_39[l + 1] = real_70[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_37[l] = real_71[l];
    real_37[LAYERS - 1] = real_of(0.0);
    // soil_water._solve, tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2243 = real_67[l] - real_51[l];
        const Real a2247 = a2243 - real_29[l];
        const Real a2268 = 1.0 - real_39[l];
        const Real a2272 = a2268 - real_37[l];
        const Real a2276 = a2247 * real_47[l];
        real_72[l] = a2247;
        real_73[l] = a2272;
        real_74[l] = a2276;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_70, real_73, real_71, real_74, real_37);
    // soil_water._solve, soil_water.forward
    Real a2303_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2293 = state[l + 2 * LAYERS] + real_37[l];
        const Real a2295 = a2293 + real_32[l];
        const Real a2297 = a2295 - numbers[l + 2 * LAYERS + 19];
        const Real a2299 = a2297 * numbers[l];
        a2303_last = at_least(a2299 + a2303_last, Number(0));
        const Real a2303 = a2303_last;
        real_74[l] = a2295;
        real_39[l] = a2297;
        real_51[l] = a2299;
        real_53[l + 1] = a2303;
    }
    // soil_water.setup_context
    real_53[0] = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2305 = real_51[l] + real_53[l];
        const Mask a2306 = (a2305 >= 0.0);
        const Real a2307 = real_of_mask(a2306);
        real_67[l] = a2307;
    }
    // soil_water._solve, soil_water._limited, soil_water.update_soil_water, soil_heat.thermal_conductivity, soil_heat.blended_kersten
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2311 = real_53[l] / numbers[l];
        const Real a2316 = real_74[l] + a2311;
        const Mask a2318 = (a2316 > numbers[l + 2 * LAYERS + 19]);
        const Real a2319 = select(a2318, numbers[l + 2 * LAYERS + 19], a2316);
        const Real a2321 = at_least(a2319, 0.02);
        after[LAYERS + l] = a2321;
        const Mask a2322 = (a2319 >= 0.02);
        const Real a2324 = a2321 - real_32[l];
        const Real a2326 = at_least(a2324, 0.0);
        const Mask a2327 = (a2324 >= 0.0);
        const Real a2329 = 0.02 - a2316;
        const Real a2331 = at_least(a2329, 0.0);
        const Mask a2332 = (a2329 >= 0.0);
        const Real a2340 = a2321 / numbers[l + 2 * LAYERS + 19];
        const Real a2344 = a2326 / a2321;
        const Real a2348 = a2344 * numbers[l + 2 * LAYERS + 19];
        const Real a2352 = a2348 * (-1.3505762785178115);
        const Real a2354 = numbers[l + 14 * LAYERS + 29] + a2352;
        const Real a2356 = exp(a2354);
        const Real a2358 = numbers[l + 15 * LAYERS + 29] * a2340;
        const Real a2362 = numbers[l + 15 * LAYERS + 29] - 1.0;
        const Real a2363 = a2362 * a2340;
        const Real a2366 = a2363 + 1.0;
        const Real a2367 = a2358 / a2366;
        const Real a2371 = a2340 * 4.6;
        const Real a2373 = a2340 * 3.6;
        const Real a2375 = a2373 + 1.0;
        const Real a2376 = a2371 / a2375;
        const Real a2380 = log10(a2340);
        const Real a2381 = a2340 * 2.3025850929940455;
        const Real a2383 = a2380 + 1.0;
        const Real a2384 = at_least(a2383, 0.0);
        const Mask a2385 = (a2383 >= 0.0);
        const Real a2387 = select(flags[l + 4], a2376, a2384);
        const Real a2389 = a2321 - a2326;
        const Real a2391 = a2389 / 0.001;
        const Real a2393 = at_least(a2391, 0.0);
        const Real a2394 = at_most(a2393, 1.0);
        const Mask a2395 = (a2391 >= 0.0);
        const Mask a2396 = (a2391 <= 1.0);
        const Mask a2397 = (a2395 & a2396);
        const Real a2399 = a2394 * a2394;
        const Real a2402 = a2394 * 2.0;
        const Real a2404 = 3.0 - a2402;
        const Real a2406 = a2399 * a2404;
        const Real a2411 = a2367 - a2387;
        const Real a2413 = a2406 * a2411;
        const Real a2417 = a2387 + a2413;
        const Real a2419 = a2356 - numbers[l + 13 * LAYERS + 29];
        const Real a2421 = a2417 * a2419;
        const Real a2425 = a2421 + numbers[l + 13 * LAYERS + 29];
        real_51[l] = a2311;
        mask_75[l] = a2318;
        real_29[l] = a2321;
        mask_76[l] = a2322;
        real_77[l] = a2326;
        mask_78[l] = a2327;
        real_79[l] = a2331;
        mask_80[l] = a2332;
        real_81[l] = a2340;
        real_82[l] = a2344;
        real_83[l] = a2356;
        real_84[l] = a2362;
        real_85[l] = a2366;
        real_86[l] = a2367;
        real_87[l] = a2375;
        real_88[l] = a2376;
        real_89[l] = a2381;
        mask_90[l] = a2385;
        real_91[l] = a2394;
        mask_92[l] = a2397;
        real_93[l] = a2399;
        real_94[l] = a2404;
        real_95[l] = a2406;
        real_96[l] = a2411;
        real_97[l] = a2417;
        real_98[l] = a2419;
        real_99[l] = a2425;
    }
    // single_snow_step.conduct
    const Real x2427 = real_99[0] * x1111;
    // surface_balance.opened
    const Real x2431 = x1858 + x78;
    const Real x2433 = select(x994, x2431, 0.0);
    const Real x2435 = x1747 + x2433;
    const Real x2437 = select(x994, x1183, x2427);
    const Real x2439 = select(x994, x1157, x0);
    // surface_balance.surface
    const Real x2441 = x1364 - x2435;
    const Real x2443 = x2441 / x1333;
    const Real x2447 = x26 - forcing[1];
    const Real x2449 = x2443 + x2447;
    const Real x2451 = x2449 / x1358;
    const Real x2455 = forcing[1] + x2451;
    const Real x2457 = x2439 * x1333;
    const Real x2461 = x2457 * x1358;
    const Real x2465 = x2437 / x2461;
    // surface_balance.top
    const Real x2469 = x2465 + 1.0;
    const Real x2470 = x2439 / x0;
    const Real x2474 = x2469 * x2470;
    // ground_heat.upper_conductance
    real_100[0] = x2437;
    for (int l = 0; l < LAYERS - 2; ++l) real_100[l + 1] = real_99[l + 1];
    // soil_heat.conductance
    const Real x2484 = x0 * x2474;
    const Real x2488 = x2437 / x2484;
    // soil_heat.__call__
    const Real x2492 = state[LAYERS - 1] - numbers[LAYERS + 6];
    const Real x2494 = real_99[LAYERS - 1] * x2492;
    const Real x2498 = x2494 / numbers[2 * LAYERS + 18];
    // ground_heat.ground_equations
    const Real x2518 = at_least(real_of(0.0), 0.0);
    // soil_water.jvp, ground_heat.upper_conductance, ground_heat.ground_equations
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2308 = -real_67[l + 1];
        const Real a2479 = real_100[l] / numbers[l + LAYERS + 19];
        const Real a2523 = a2479 + x2518;
        real_101[l] = a2308;
        real_102[l] = a2479;
        real_103[l] = a2523;
    }
    // ground_heat.ground_equations
    real_74[0] = x2488;
    for (int l = 0; l < LAYERS - 1; ++l) real_74[l + 1] = real_103[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_104[l] = real_103[l];
    real_104[LAYERS - 1] = real_of(0.0);
    const Real x2550 = x2455 - 273.15;
    // enthalpy.heat_problem
    const Real x2665 = magnitude(x2550);
    // ground_heat.ground_equations, soil_heat.volumetric_heat_capacity, enthalpy.at, enthalpy.enthalpy, enthalpy._liquid_at, enthalpy.bounded, enthalpy._swelling, enthalpy.heat_problem
    Real a2664_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2502 = state[l] - 273.15;
        const Real a2503 = 1.0 - numbers[l + 2 * LAYERS + 19];
        const Real a2505 = a2503 * 2000000.0;
        const Real a2508 = numbers[l + 2 * LAYERS + 19] - real_29[l];
        const Real a2510 = a2508 * 1004.0;
        const Real a2512 = a2505 + a2510;
        const Real a2514 = real_29[l] * 2106000.0;
        const Real a2516 = a2512 + a2514;
        const Real a2519 = 2094000.0 * real_77[l];
        const Real a2521 = a2516 + a2519;
        const Real a2524 = a2521 * a2502;
        const Real a2528 = real_77[l] * 333500000.0;
        const Real a2530 = a2524 + a2528;
        const Real a2532 = real_47[l] * in_row(l, LAYERS - 1, x2498);
        const Real a2536 = a2530 - a2532;
        const Real a2539 = real_47[l] * real_74[l];
        const Real a2545 = real_47[l] * real_104[l];
        const Real a2551 = real_29[l] * 8.0;
        const Real a2552 = a2551 + 1.0;
        const Real a2553 = log(a2552);
        const Real a2554 = a2553 * 2.0;
        const Real a2555 = numbers[l + 16 * LAYERS + 29] + a2554;
        const Real a2556 = a2555 - (-0.5489880848603399);
        const Real a2557 = a2556 / numbers[l + 17 * LAYERS + 29];
        const Real a2558 = exp(a2557);
        const Real a2559 = at_least(a2558, 0.02);
        const Mask a2560 = (a2559 > real_29[l]);
        const Real a2561 = select(a2560, real_29[l], a2559);
        const Real a2562 = real_29[l] - a2561;
        const Real a2563 = a2562 * 8.0;
        const Real a2564 = a2563 + 1.0;
        const Real a2565 = log(a2564);
        const Real a2566 = a2565 * 2.0;
        const Real a2567 = numbers[l + 16 * LAYERS + 29] + a2566;
        const Real a2568 = log(a2561);
        const Real a2569 = numbers[l + 17 * LAYERS + 29] * a2568;
        const Real a2570 = a2567 - a2569;
        const Real a2571 = a2570 - (-0.5489880848603399);
        const Real a2572 = 1 / a2564;
        const Real a2573 = a2572 * 16.0;
        const Real a2574 = numbers[l + 17 * LAYERS + 29] / a2561;
        const Real a2575 = a2573 + a2574;
        const Real a2576 = a2571 / a2575;
        const Real a2577 = a2561 + a2576;
        const Real a2578 = at_least(a2577, 0.02);
        const Mask a2579 = (a2578 > real_29[l]);
        const Real a2580 = select(a2579, real_29[l], a2578);
        const Real a2581 = real_29[l] - a2580;
        const Real a2582 = a2581 * 8.0;
        const Real a2583 = a2582 + 1.0;
        const Real a2584 = log(a2583);
        const Real a2585 = a2584 * 2.0;
        const Real a2586 = numbers[l + 16 * LAYERS + 29] + a2585;
        const Real a2587 = log(a2580);
        const Real a2588 = numbers[l + 17 * LAYERS + 29] * a2587;
        const Real a2589 = a2586 - a2588;
        const Real a2590 = a2589 - (-0.5489880848603399);
        const Real a2591 = 1 / a2583;
        const Real a2592 = a2591 * 16.0;
        const Real a2593 = numbers[l + 17 * LAYERS + 29] / a2580;
        const Real a2594 = a2592 + a2593;
        const Real a2595 = a2590 / a2594;
        const Real a2596 = a2580 + a2595;
        const Real a2597 = at_least(a2596, 0.02);
        const Mask a2598 = (a2597 > real_29[l]);
        const Real a2599 = select(a2598, real_29[l], a2597);
        const Real a2600 = real_29[l] - a2599;
        const Real a2601 = a2600 * 8.0;
        const Real a2603 = a2601 + 1.0;
        const Real a2604 = log(a2603);
        const Real a2606 = a2604 * 2.0;
        const Real a2608 = numbers[l + 16 * LAYERS + 29] + a2606;
        const Real a2610 = log(a2599);
        const Real a2611 = numbers[l + 17 * LAYERS + 29] * a2610;
        const Real a2613 = a2608 - a2611;
        const Real a2615 = a2613 - (-0.5489880848603399);
        const Real a2616 = 1 / a2603;
        const Real a2617 = a2616 * 16.0;
        const Real a2618 = numbers[l + 17 * LAYERS + 29] / a2599;
        const Real a2619 = a2617 + a2618;
        const Real a2620 = a2615 / a2619;
        const Real a2622 = a2599 + a2620;
        const Real a2623 = at_least(a2622, 0.02);
        const Mask a2624 = (a2622 >= 0.02);
        const Mask a2626 = (a2623 > real_29[l]);
        const Real a2627 = select(a2626, real_29[l], a2623);
        const Real a2629 = real_29[l] - a2627;
        const Real a2631 = a2629 * 8.0;
        const Real a2633 = a2631 + 1.0;
        const Real a2634 = log(a2633);
        const Real a2636 = a2634 * 2.0;
        const Real a2638 = numbers[l + 16 * LAYERS + 29] + a2636;
        const Real a2640 = log(a2627);
        const Real a2642 = numbers[l + 17 * LAYERS + 29] * a2640;
        const Real a2646 = a2638 - a2642;
        const Real a2648 = a2646 - (-0.5489880848603399);
        const Real a2649 = 1 / a2633;
        const Real a2650 = a2649 * 16.0;
        const Real a2651 = numbers[l + 17 * LAYERS + 29] / a2627;
        const Real a2652 = a2650 + a2651;
        const Real a2653 = a2648 / a2652;
        const Real a2655 = a2627 + a2653;
        const Real a2657 = at_least(a2655, 0.02);
        const Mask a2658 = (a2655 >= 0.02);
        const Mask a2660 = (a2657 > real_29[l]);
        const Real a2661 = select(a2660, real_29[l], a2657);
        const Real a2663 = magnitude(a2502);
        a2664_last = maximum(a2664_last, a2663);
        real_105[l] = a2502;
        real_106[l] = a2516;
        real_107[l] = a2521;
        real_108[l] = a2536;
        real_109[l] = a2539;
        real_110[l] = a2545;
        real_111[l] = a2603;
        real_112[l] = a2610;
        real_113[l] = a2619;
        mask_114[l] = a2624;
        mask_115[l] = a2626;
        real_116[l] = a2627;
        real_117[l] = a2633;
        real_118[l] = a2640;
        real_119[l] = a2652;
        mask_120[l] = a2658;
        mask_121[l] = a2660;
        real_122[l] = a2661;
    }
    // enthalpy.heat_problem
    const Real x2666 = maximum(a2664_last, x2665);
    // enthalpy.at, enthalpy.heat_problem, enthalpy._suction, enthalpy.solve_on_curve, enthalpy._swelling, enthalpy.slope, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.fusion_heat, enthalpy.heat_residual
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2667 = 2094000.0 * real_29[l];
        const Real a2668 = real_106[l] + a2667;
        const Real a2669 = a2668 + real_109[l];
        const Real a2670 = a2669 + real_110[l];
        const Real a2671 = real_29[l] * 333500000.0;
        const Real a2672 = a2670 * x2666;
        const Real a2673 = a2671 + a2672;
        const Real a2674 = real_29[l] - real_29[l];
        const Real a2675 = a2674 * 8.0;
        const Real a2676 = a2675 + 1.0;
        const Real a2677 = log(real_29[l]);
        const Real a2678 = numbers[l + 17 * LAYERS + 29] * a2677;
        const Real a2679 = numbers[l + 16 * LAYERS + 29] - a2678;
        const Real a2680 = exp(a2679);
        const Real a2681 = a2676 * a2676;
        const Real a2682 = a2680 * a2681;
        const Real a2683 = a2682 + 1.0;
        const Real a2684 = a2682 / a2683;
        const Real a2685 = a2684 * (-273.15);
        const Real a2686 = real_29[l] - real_122[l];
        const Real a2687 = a2686 * 8.0;
        const Real a2688 = a2687 + 1.0;
        const Real a2689 = log(real_122[l]);
        const Real a2690 = numbers[l + 17 * LAYERS + 29] * a2689;
        const Real a2691 = numbers[l + 16 * LAYERS + 29] - a2690;
        const Real a2692 = exp(a2691);
        const Real a2693 = a2688 * a2688;
        const Real a2694 = a2692 * a2693;
        const Real a2695 = a2694 + 1.0;
        const Real a2696 = a2694 / a2695;
        const Real a2697 = a2696 * (-273.15);
        const Real a2698 = a2673 * 7.105427357601002e-15;
        const Real a2699 = maximum(real_77[l], real_122[l]);
        const Real a2700 = minimum(a2699, real_29[l]);
        const Real a2701 = real_29[l] - a2700;
        const Real a2702 = a2701 * 8.0;
        const Real a2703 = a2702 + 1.0;
        const Real a2704 = log(a2700);
        const Real a2705 = numbers[l + 17 * LAYERS + 29] * a2704;
        const Real a2706 = numbers[l + 16 * LAYERS + 29] - a2705;
        const Real a2707 = exp(a2706);
        const Real a2708 = a2703 * a2703;
        const Real a2709 = a2707 * a2708;
        const Real a2710 = a2709 + 1.0;
        const Real a2711 = a2709 / a2710;
        const Real a2712 = a2711 * (-273.15);
        const Real a2713 = 1 / a2703;
        const Real a2714 = a2713 * 16.0;
        const Real a2715 = numbers[l + 17 * LAYERS + 29] / a2700;
        const Real a2716 = a2714 + a2715;
        const Real a2718 = a2716 * a2712;
        const Real a2720 = a2712 / 273.15;
        const Real a2721 = a2720 + 1.0;
        const Real a2722 = a2718 * a2721;
        const Real a2724 = a2668 * a2685;
        const Real a2725 = a2724 + a2671;
        const Mask a2726 = (real_108[l] >= a2725);
        const Real a2727 = 2094000.0 * real_122[l];
        const Real a2728 = real_106[l] + a2727;
        const Real a2729 = a2728 * a2697;
        const Real a2730 = real_122[l] * 333500000.0;
        const Real a2731 = a2729 + a2730;
        const Mask a2732 = (real_108[l] <= a2731);
        const Mask a2733 = ~a2726;
        const Mask a2734 = (a2732 & a2733);
        const Real a2735 = real_108[l] / 333500000.0;
        const Real a2736 = maximum(a2735, real_122[l]);
        const Real a2737 = minimum(a2736, real_29[l]);
        const Real a2738 = 2094000.0 * a2700;
        const Real a2739 = real_106[l] + a2738;
        const Real a2740 = a2739 * a2712;
        const Real a2741 = a2700 * 333500000.0;
        const Real a2742 = a2740 + a2741;
        const Real a2743 = a2742 - real_108[l];
        const Real a2744 = 2094000.0 * a2712;
        const Real a2745 = a2744 + 333500000.0;
        const Real a2746 = a2739 * a2722;
        const Real a2748 = a2745 - a2746;
        const Real a2749 = a2743 / a2748;
        const Real a2750 = a2700 - a2749;
        const Mask a2751 = (a2743 > 0.0);
        const Real a2752 = maximum(a2700, a2737);
        const Real a2753 = a2737 + a2752;
        const Real a2754 = a2753 * 0.5;
        const Real a2755 = select(a2751, a2754, a2737);
        const Mask a2756 = (a2750 >= a2737);
        const Real a2757 = minimum(a2750, real_29[l]);
        const Real a2758 = select(a2756, a2757, a2755);
        const Real a2759 = select(a2734, real_122[l], a2758);
        const Real a2760 = select(a2726, real_29[l], a2759);
        const Real a2761 = a2760 * 333500000.0;
        const Real a2762 = real_108[l] - a2761;
        const Real a2763 = 2094000.0 * a2760;
        const Real a2764 = real_106[l] + a2763;
        const Real a2765 = a2762 / a2764;
        const Real a2766 = real_29[l] - a2760;
        const Real a2767 = a2766 * 8.0;
        const Real a2768 = a2767 + 1.0;
        const Real a2769 = log(a2760);
        const Real a2770 = numbers[l + 17 * LAYERS + 29] * a2769;
        const Real a2771 = numbers[l + 16 * LAYERS + 29] - a2770;
        const Real a2772 = exp(a2771);
        const Real a2773 = a2768 * a2768;
        const Real a2774 = a2772 * a2773;
        const Real a2775 = a2774 + 1.0;
        const Real a2776 = a2774 / a2775;
        const Real a2777 = a2776 * (-273.15);
        const Real a2778 = 1 / a2768;
        const Real a2779 = a2778 * 16.0;
        const Real a2780 = numbers[l + 17 * LAYERS + 29] / a2760;
        const Real a2781 = a2779 + a2780;
        const Real a2783 = a2781 * a2777;
        const Real a2785 = a2777 / 273.15;
        const Real a2786 = a2785 + 1.0;
        const Real a2787 = a2783 * a2786;
        const Real a2788 = -a2787;
        const Mask a2789 = (a2726 | a2734);
        const Real a2790 = select(a2789, a2765, a2777);
        const Real a2791 = a2764 * a2790;
        const Real a2792 = a2791 + a2761;
        const Real a2793 = a2792 - real_108[l];
        real_123[l] = a2667;
        real_124[l] = a2671;
        real_125[l] = a2685;
        real_126[l] = a2697;
        real_127[l] = a2698;
        real_128[l] = a2725;
        real_129[l] = a2727;
        real_130[l] = a2730;
        real_131[l] = a2731;
        real_132[l] = a2760;
        real_133[l] = a2777;
        real_134[l] = a2788;
        real_53[l + 1] = a2790;
        real_135[l] = a2793;
    }
    // enthalpy._drop_from_above
    real_53[0] = x2550;
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_136[l] = real_53[l + 2];
    real_136[LAYERS - 1] = real_of(0.0);
    // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy._is_open
    Mask a2805_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2795 = real_53[l + 1] - real_53[l];
        const Real a2796 = real_109[l] * a2795;
        const Real a2797 = real_135[l] + a2796;
        const Real a2799 = real_53[l + 1] - real_136[l];
        const Real a2800 = real_110[l] * a2799;
        const Real a2801 = a2797 + a2800;
        const Real a2802 = magnitude(a2801);
        const Real a2803 = a2802 - real_127[l];
        const Mask a2804 = (a2803 > 0.0);
        a2805_last = (a2805_last | a2804);
        real_137[l] = a2801;
    }
    // enthalpy.solve_on_curve
    for (int l = 0; l < LAYERS; ++l) real_136[l] = real_53[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_135[l] = real_132[l];
    for (int l = 0; l < LAYERS; ++l) real_138[l] = real_133[l];
    for (int l = 0; l < LAYERS; ++l) real_139[l] = real_134[l];
    for (int l = 0; l < LAYERS; ++l) real_140[l] = real_137[l];
    Real w2811 = real_of(1.0);
    Real w2812 = real_of(0.0);
    Mask w2813 = a2805_last;
    for (int pass = 0; pass < 40; ++pass) {
        if (!any_lane(w2813)) break;
        // enthalpy.newton_direction
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2827 = -real_109[l + 1];
            const Real a2828 = -real_110[l];
            real_103[l] = a2827;
            real_100[l] = a2828;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, enthalpy.newton_direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2814 = (real_135[l] < real_29[l]);
            const Mask a2815 = (real_135[l] > real_122[l]);
            const Mask a2816 = (a2814 & a2815);
            const Real a2817 = 2094000.0 * real_136[l];
            const Real a2818 = a2817 + 333500000.0;
            const Real a2819 = select(a2816, real_139[l], 1.0);
            const Real a2820 = a2818 / a2819;
            const Real a2821 = 2094000.0 * real_135[l];
            const Real a2822 = real_106[l] + a2821;
            const Real a2823 = select(a2816, a2820, 0.0);
            const Real a2824 = a2822 + a2823;
            const Real a2825 = a2824 + real_109[l];
            const Real a2826 = a2825 + real_110[l];
            const Real a2829 = -real_140[l];
            real_141[l] = a2822;
            real_142[l] = a2824;
            real_143[l] = a2826;
            real_144[l] = a2829;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_103, real_143, real_100, real_144, real_145);
        // enthalpy.enthalpy, enthalpy._newton_step, enthalpy.layers_with, enthalpy.fusion_heat, enthalpy.at, enthalpy._suction, enthalpy._swelling, enthalpy.slope, enthalpy.heat_residual
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2831 = real_141[l] * real_136[l];
            const Real a2832 = real_135[l] * 333500000.0;
            const Real a2833 = a2831 + a2832;
            const Real a2834 = real_142[l] * real_145[l];
            const Real a2835 = a2833 + a2834;
            const Mask a2836 = (a2835 >= real_128[l]);
            const Mask a2837 = (a2835 <= real_131[l]);
            const Mask a2838 = ~a2836;
            const Mask a2839 = (a2837 & a2838);
            const Real a2840 = a2835 / 333500000.0;
            const Real a2841 = maximum(a2840, real_122[l]);
            const Real a2842 = minimum(a2841, real_29[l]);
            const Real a2843 = real_141[l] * real_138[l];
            const Real a2844 = a2843 + a2832;
            const Real a2845 = a2844 - a2835;
            const Real a2846 = 2094000.0 * real_138[l];
            const Real a2847 = a2846 + 333500000.0;
            const Real a2848 = real_141[l] * real_139[l];
            const Real a2849 = a2847 + a2848;
            const Real a2850 = a2845 / a2849;
            const Real a2851 = real_135[l] - a2850;
            const Mask a2852 = (a2845 > 0.0);
            const Real a2853 = maximum(real_135[l], a2842);
            const Real a2854 = a2842 + a2853;
            const Real a2855 = a2854 * 0.5;
            const Real a2856 = select(a2852, a2855, a2842);
            const Mask a2857 = (a2851 >= a2842);
            const Real a2858 = minimum(a2851, real_29[l]);
            const Real a2859 = select(a2857, a2858, a2856);
            const Real a2860 = select(a2839, real_122[l], a2859);
            const Real a2861 = select(a2836, real_29[l], a2860);
            const Real a2862 = a2861 * 333500000.0;
            const Real a2863 = a2835 - a2862;
            const Real a2864 = 2094000.0 * a2861;
            const Real a2865 = real_106[l] + a2864;
            const Real a2866 = a2863 / a2865;
            const Real a2867 = real_29[l] - a2861;
            const Real a2868 = a2867 * 8.0;
            const Real a2869 = a2868 + 1.0;
            const Real a2870 = log(a2861);
            const Real a2871 = numbers[l + 17 * LAYERS + 29] * a2870;
            const Real a2872 = numbers[l + 16 * LAYERS + 29] - a2871;
            const Real a2873 = exp(a2872);
            const Real a2874 = a2869 * a2869;
            const Real a2875 = a2873 * a2874;
            const Real a2876 = a2875 + 1.0;
            const Real a2877 = a2875 / a2876;
            const Real a2878 = a2877 * (-273.15);
            const Real a2879 = 1 / a2869;
            const Real a2880 = a2879 * 16.0;
            const Real a2881 = numbers[l + 17 * LAYERS + 29] / a2861;
            const Real a2882 = a2880 + a2881;
            const Real a2884 = a2882 * a2878;
            const Real a2886 = a2878 / 273.15;
            const Real a2887 = a2886 + 1.0;
            const Real a2888 = a2884 * a2887;
            const Real a2889 = -a2888;
            const Mask a2890 = (a2836 | a2839);
            const Real a2891 = select(a2890, a2866, a2878);
            const Real a2892 = select(w2813, a2891, real_136[l]);
            const Real a2893 = select(w2813, a2861, real_135[l]);
            const Real a2894 = select(w2813, a2878, real_138[l]);
            const Real a2895 = select(w2813, a2889, real_139[l]);
            const Real a2896 = 2094000.0 * a2893;
            const Real a2897 = real_106[l] + a2896;
            const Real a2898 = a2897 * a2892;
            const Real a2899 = a2893 * 333500000.0;
            const Real a2900 = a2898 + a2899;
            const Real a2901 = a2900 - real_108[l];
            real_144[l] = a2892;
            real_143[l] = a2893;
            real_146[l] = a2894;
            real_147[l] = a2895;
            real_148[l] = a2901;
        }
        // enthalpy._drop_from_above
        real_145[0] = x2550;
        for (int l = 0; l < LAYERS - 1; ++l) real_145[l + 1] = real_144[l];
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_142[l] = real_144[l + 1];
        real_142[LAYERS - 1] = real_of(0.0);
        // enthalpy._newton_step
        const Real x2910 = real_of_mask(w2813);
        const Real x2911 = w2812 + x2910;
        // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy._is_open
        Mask a2915_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2903 = real_144[l] - real_145[l];
            const Real a2904 = real_109[l] * a2903;
            const Real a2905 = real_148[l] + a2904;
            const Real a2907 = real_144[l] - real_142[l];
            const Real a2908 = real_110[l] * a2907;
            const Real a2909 = a2905 + a2908;
            const Real a2912 = magnitude(a2909);
            const Real a2913 = a2912 - real_127[l];
            const Mask a2914 = (a2913 > 0.0);
            a2915_last = (a2915_last | a2914);
            real_141[l] = a2909;
        }
        // enthalpy._newton_step
        const Mask x2916 = (w2813 & a2915_last);
        for (int l = 0; l < LAYERS; ++l) real_136[l] = real_144[l];
        for (int l = 0; l < LAYERS; ++l) real_135[l] = real_143[l];
        for (int l = 0; l < LAYERS; ++l) real_138[l] = real_146[l];
        for (int l = 0; l < LAYERS; ++l) real_139[l] = real_147[l];
        for (int l = 0; l < LAYERS; ++l) real_140[l] = real_141[l];
        w2812 = x2911;
        w2813 = x2916;
    }
    // enthalpy.solve_on_curve
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2917 = real_109[l] + real_110[l];
        real_138[l] = a2917;
    }
    for (int l = 0; l < LAYERS; ++l) real_131[l] = real_53[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_128[l] = real_132[l];
    for (int l = 0; l < LAYERS; ++l) real_141[l] = real_133[l];
    for (int l = 0; l < LAYERS; ++l) real_147[l] = real_134[l];
    for (int l = 0; l < LAYERS; ++l) real_146[l] = real_137[l];
    Real w2923 = real_of(1.0);
    Real w2924 = w2812;
    Mask w2925 = w2813;
    for (int pass = 0; pass < 200; ++pass) {
        if (!any_lane(w2925)) break;
        // enthalpy.newton_direction
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2939 = -real_109[l + 1];
            const Real a2940 = -real_110[l];
            real_100[l] = a2939;
            real_103[l] = a2940;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, enthalpy.newton_direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2926 = (real_128[l] < real_29[l]);
            const Mask a2927 = (real_128[l] > real_122[l]);
            const Mask a2928 = (a2926 & a2927);
            const Real a2929 = 2094000.0 * real_131[l];
            const Real a2930 = a2929 + 333500000.0;
            const Real a2931 = select(a2928, real_147[l], 1.0);
            const Real a2932 = a2930 / a2931;
            const Real a2933 = 2094000.0 * real_128[l];
            const Real a2934 = real_106[l] + a2933;
            const Real a2935 = select(a2928, a2932, 0.0);
            const Real a2936 = a2934 + a2935;
            const Real a2937 = a2936 + real_109[l];
            const Real a2938 = a2937 + real_110[l];
            const Real a2941 = -real_146[l];
            real_143[l] = a2933;
            real_144[l] = a2934;
            real_142[l] = a2936;
            real_145[l] = a2938;
            real_148[l] = a2941;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_100, real_145, real_103, real_148, real_149);
        // enthalpy._damped_step, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.at, enthalpy.fusion_heat, enthalpy._suction, enthalpy._swelling, enthalpy.slope, enthalpy.heat_residual
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2943 = w2923 * real_149[l];
            const Real a2944 = real_144[l] + real_138[l];
            const Real a2945 = a2944 * real_131[l];
            const Real a2946 = real_128[l] * 333500000.0;
            const Real a2947 = a2945 + a2946;
            const Real a2948 = real_142[l] + real_138[l];
            const Real a2949 = a2948 * a2943;
            const Real a2950 = a2947 + a2949;
            const Real a2951 = real_106[l] + real_138[l];
            const Real a2952 = a2951 + real_123[l];
            const Real a2953 = a2952 * real_125[l];
            const Real a2954 = a2953 + real_124[l];
            const Mask a2955 = (a2950 >= a2954);
            const Real a2956 = a2951 + real_129[l];
            const Real a2957 = a2956 * real_126[l];
            const Real a2958 = a2957 + real_130[l];
            const Mask a2959 = (a2950 <= a2958);
            const Mask a2960 = ~a2955;
            const Mask a2961 = (a2959 & a2960);
            const Real a2962 = a2950 / 333500000.0;
            const Real a2963 = maximum(a2962, real_122[l]);
            const Real a2964 = minimum(a2963, real_29[l]);
            const Real a2965 = a2951 + real_143[l];
            const Real a2966 = a2965 * real_141[l];
            const Real a2967 = a2966 + a2946;
            const Real a2968 = a2967 - a2950;
            const Real a2969 = 2094000.0 * real_141[l];
            const Real a2970 = a2969 + 333500000.0;
            const Real a2971 = a2965 * real_147[l];
            const Real a2972 = a2970 + a2971;
            const Real a2973 = a2968 / a2972;
            const Real a2974 = real_128[l] - a2973;
            const Mask a2975 = (a2968 > 0.0);
            const Real a2976 = maximum(real_128[l], a2964);
            const Real a2977 = a2964 + a2976;
            const Real a2978 = a2977 * 0.5;
            const Real a2979 = select(a2975, a2978, a2964);
            const Mask a2980 = (a2974 >= a2964);
            const Real a2981 = minimum(a2974, real_29[l]);
            const Real a2982 = select(a2980, a2981, a2979);
            const Real a2983 = select(a2961, real_122[l], a2982);
            const Real a2984 = select(a2955, real_29[l], a2983);
            const Real a2985 = a2984 * 333500000.0;
            const Real a2986 = a2950 - a2985;
            const Real a2987 = 2094000.0 * a2984;
            const Real a2988 = a2951 + a2987;
            const Real a2989 = a2986 / a2988;
            const Real a2990 = real_29[l] - a2984;
            const Real a2991 = a2990 * 8.0;
            const Real a2992 = a2991 + 1.0;
            const Real a2993 = log(a2984);
            const Real a2994 = numbers[l + 17 * LAYERS + 29] * a2993;
            const Real a2995 = numbers[l + 16 * LAYERS + 29] - a2994;
            const Real a2996 = exp(a2995);
            const Real a2997 = a2992 * a2992;
            const Real a2998 = a2996 * a2997;
            const Real a2999 = a2998 + 1.0;
            const Real a3000 = a2998 / a2999;
            const Real a3001 = a3000 * (-273.15);
            const Real a3002 = 1 / a2992;
            const Real a3003 = a3002 * 16.0;
            const Real a3004 = numbers[l + 17 * LAYERS + 29] / a2984;
            const Real a3005 = a3003 + a3004;
            const Real a3007 = a3005 * a3001;
            const Real a3009 = a3001 / 273.15;
            const Real a3010 = a3009 + 1.0;
            const Real a3011 = a3007 * a3010;
            const Real a3012 = -a3011;
            const Mask a3013 = (a2955 | a2961);
            const Real a3014 = select(a3013, a2989, a3001);
            const Real a3015 = real_106[l] + a2987;
            const Real a3016 = a3015 * a3014;
            const Real a3017 = a3016 + a2985;
            const Real a3018 = a3017 - real_108[l];
            real_148[l] = a2984;
            real_145[l] = a3001;
            real_150[l] = a3012;
            real_151[l + 1] = a3014;
            real_152[l] = a3018;
        }
        // enthalpy._drop_from_above
        real_151[0] = x2550;
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_149[l] = real_151[l + 2];
        real_149[LAYERS - 1] = real_of(0.0);
        // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy._damped_step
        Real a3029_last = real_of(0.0);
        Real a3032_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3020 = real_151[l + 1] - real_151[l];
            const Real a3021 = real_109[l] * a3020;
            const Real a3022 = real_152[l] + a3021;
            const Real a3024 = real_151[l + 1] - real_149[l];
            const Real a3025 = real_110[l] * a3024;
            const Real a3026 = a3022 + a3025;
            const Real a3027 = magnitude(a3026);
            const Real a3028 = numbers[l] * a3027;
            a3029_last = a3029_last + a3028;
            const Real a3030 = magnitude(real_146[l]);
            const Real a3031 = numbers[l] * a3030;
            a3032_last = a3032_last + a3031;
            real_142[l] = a3026;
        }
        // enthalpy._damped_step
        const Mask x3033 = (a3029_last < a3032_last);
        const Real x3035 = w2923 * 2.0;
        const Real x3036 = at_most(x3035, 1.0);
        const Real x3037 = w2923 * 0.5;
        const Real x3038 = select(x3033, x3036, x3037);
        const Mask x3043 = (x3038 > 1e-06);
        // enthalpy._damped_step, enthalpy._is_open
        Mask a3042_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3034 = select(x3033, real_142[l], real_146[l]);
            const Real a3039 = magnitude(a3034);
            const Real a3040 = a3039 - real_127[l];
            const Mask a3041 = (a3040 > 0.0);
            a3042_last = (a3042_last | a3041);
            real_149[l] = a3034;
        }
        // enthalpy._damped_step
        const Mask x3044 = (a3042_last & x3043);
        const Mask x3045 = (w2925 & x3033);
        const Real x3050 = real_of_mask(w2925);
        const Real x3051 = w2924 + x3050;
        const Mask x3052 = (w2925 & x3044);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3046 = select(x3045, real_151[l + 1], real_131[l]);
            const Real a3047 = select(x3045, real_148[l], real_128[l]);
            const Real a3048 = select(x3045, real_145[l], real_141[l]);
            const Real a3049 = select(x3045, real_150[l], real_147[l]);
            real_142[l] = a3046;
            real_152[l] = a3047;
            real_144[l] = a3048;
            real_143[l] = a3049;
        }
        for (int l = 0; l < LAYERS; ++l) real_131[l] = real_142[l];
        for (int l = 0; l < LAYERS; ++l) real_128[l] = real_152[l];
        for (int l = 0; l < LAYERS; ++l) real_141[l] = real_144[l];
        for (int l = 0; l < LAYERS; ++l) real_147[l] = real_143[l];
        for (int l = 0; l < LAYERS; ++l) real_146[l] = real_149[l];
        w2923 = x3038;
        w2924 = x3051;
        w2925 = x3052;
    }
    // enthalpy.solve_on_curve, enthalpy.is_on_curve, ground_heat._solution
    Mask a3061_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3053 = select(w2813, real_131[l], real_136[l]);
        const Real a3054 = select(w2813, real_128[l], real_135[l]);
        const Real a3055 = select(w2813, real_147[l], real_139[l]);
        const Real a3056 = real_127[l] * 8.0;
        const Real a3057 = at_least(a3056, 0.001);
        const Real a3058 = select(w2813, real_146[l], real_140[l]);
        const Real a3059 = magnitude(a3058);
        const Mask a3060 = (a3059 <= a3057);
        a3061_last = (a3061_last & a3060);
        const Mask a3062 = (a3054 < real_29[l]);
        const Mask a3063 = (a3054 > real_122[l]);
        const Mask a3064 = (a3062 & a3063);
        const Real a3065 = select(a3064, a3055, 1.0);
        const Real a3066 = 1 / a3065;
        real_141[l] = a3053;
        real_138[l] = a3054;
        mask_153[l] = a3064;
        real_137[l] = a3065;
        real_134[l] = a3066;
    }
    // ground_heat._solution, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, enthalpy.is_on_curve, ground_heat._solved, enthalpy._suction
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3067 = select(a3061_last, real_141[l], NOT_A_NUMBER);
        const Real a3068 = select(a3061_last, real_138[l], NOT_A_NUMBER);
        after[2 * LAYERS + l] = a3068;
        const Real a3069 = 2094000.0 * real_141[l];
        const Real a3070 = a3069 + 333500000.0;
        const Real a3071 = a3070 / real_137[l];
        const Real a3072 = 2094000.0 * real_138[l];
        const Real a3073 = real_106[l] + a3072;
        const Real a3074 = select(mask_153[l], a3071, 0.0);
        const Real a3075 = a3073 + a3074;
        const Real a3076 = select(mask_153[l], real_134[l], 0.0);
        const Mask a3077 = (a3068 < real_29[l]);
        const Mask a3078 = (a3068 > real_122[l]);
        const Mask a3079 = (a3077 & a3078);
        const Mask a3080 = (a3068 >= real_29[l]);
        const Real a3081 = select(a3080, real_29[l], real_122[l]);
        const Real a3083 = select(a3079, a3068, a3081);
        const Real a3085 = real_29[l] - a3083;
        const Real a3087 = a3085 * 8.0;
        const Real a3089 = a3087 + 1.0;
        const Real a3090 = log(a3083);
        const Real a3092 = numbers[l + 17 * LAYERS + 29] * a3090;
        const Real a3096 = numbers[l + 16 * LAYERS + 29] - a3092;
        const Real a3098 = exp(a3096);
        const Real a3100 = a3089 * a3089;
        const Real a3103 = a3098 * a3100;
        const Real a3107 = a3103 + 1.0;
        const Real a3108 = a3103 / a3107;
        const Real a3112 = a3108 * (-273.15);
        const Real a3114 = select(a3079, a3112, a3067);
        const Real a3116 = 2094000.0 * a3083;
        const Real a3118 = real_106[l] + a3116;
        real_146[l] = a3067;
        real_147[l] = a3068;
        real_128[l] = a3075;
        real_131[l] = a3076;
        mask_154[l] = a3079;
        mask_155[l] = a3080;
        real_140[l] = a3083;
        real_139[l] = a3089;
        real_135[l] = a3090;
        real_136[l] = a3098;
        real_127[l] = a3100;
        real_133[l] = a3107;
        real_132[l] = a3108;
        real_130[l] = a3114;
        real_129[l] = a3118;
    }
    // enthalpy._drop_from_above
    real_134[0] = x2550;
    for (int l = 0; l < LAYERS - 1; ++l) real_134[l + 1] = real_130[l];
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_137[l] = real_130[l + 1];
    real_137[LAYERS - 1] = real_of(0.0);
    // tridiagonal.jvp
    real_138[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_138[l + 1] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_141[l] = real_of(0.0);
    real_141[LAYERS - 1] = real_of(0.0);
    // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy.newton_direction, tridiagonal.jvp, ground_heat.heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3131 = real_130[l] - real_134[l];
        const Real a3141 = real_130[l] - real_137[l];
        const Real a3150 = real_128[l] + real_109[l];
        const Real a3151 = a3150 + real_110[l];
        const Real a3159 = real_138[l] + real_141[l];
        const Real a3166 = real_146[l] + 273.15;
        after[l] = a3166;
        real_122[l] = a3131;
        real_106[l] = a3141;
        real_126[l] = a3151;
        real_125[l] = a3159;
        real_124[l] = a3166;
    }
    // ground_heat.heat
    const Real x3168 = x2455 - real_124[0];
    // surface_balance.skin_temperature
    const Real x3177 = x2465 * real_124[0];
    const Real x3181 = x2455 + x3177;
    const Real x3183 = x3181 / x2469;
    after[3 * LAYERS] = x3183;
    // snow.conductance
    const Real x3187 = x2437 / x2439;
    // surface_balance._over_soil
    const Real x3191 = x3183 - real_124[0];
    const Real x3193 = x3187 * x3191;
    const Real x3197 = x3183 - forcing[1];
    // surface_balance.closed
    const Real x3202 = x3193 * x0;
    const Real x3206 = x3202 / x2437;
    const Real x3210 = real_124[0] + x3206;
    // single_snow_step.single_snow_step
    const Real x3212 = select(x994, x1856, 0.0);
    after[3 * LAYERS + 3] = x3212;
    // snow.compacted_density
    const Real x3214 = seconds / 3600.0;
    const Real x3215 = x3183 - 273.15;
    const Real x3216 = x3210 - 273.15;
    const Real x3217 = x3212 * 100.0;
    const Real x3219 = at_least(x3217, 0.01);
    const Mask x3220 = (x3217 >= 0.01);
    const Real x3222 = x3214 * 0.01;
    const Real x3223 = x3215 + x3216;
    const Real x3225 = x3223 * 0.04;
    const Real x3227 = x992 * 21.0;
    const Real x3229 = x3225 - x3227;
    const Real x3231 = exp(x3229);
    const Real x3233 = x3222 * x3231;
    const Real x3235 = x3233 * x3219;
    const Real x3239 = x3235 / 2.0;
    const Real x3241 = x3235 / 3.0;
    const Real x3243 = x3235 / 4.0;
    const Real x3245 = x3235 / 5.0;
    const Real x3247 = x3245 + 1.0;
    const Real x3248 = x3243 * x3247;
    const Real x3252 = x3248 + 1.0;
    const Real x3253 = x3241 * x3252;
    const Real x3257 = x3253 + 1.0;
    const Real x3258 = x3239 * x3257;
    const Real x3262 = x3258 + 1.0;
    const Real x3263 = x992 * x3262;
    const Real x3267 = at_least(x3263, 0.05);
    const Real x3268 = at_most(x3267, 0.4);
    const Mask x3269 = (x3263 >= 0.05);
    const Mask x3270 = (x3263 <= 0.4);
    const Mask x3271 = (x3269 & x3270);
    const Real x3273 = x3214 * 0.13;
    const Real x3274 = x3273 / 24.0;
    const Real x3275 = 1.0 - x3274;
    const Real x3276 = x3268 * x3275;
    const Real x3278 = x3276 + x3274;
    const Real x3279 = at_most(x3278, 0.4);
    const Mask x3280 = (x3278 <= 0.4);
    const Mask x3282 = (x3215 >= 0.0);
    const Real x3283 = select(x3282, x3279, x3268);
    // single_snow_step.single_snow_step
    const Mask x3285 = (x3212 > 0.0);
    const Real x3286 = -x1459;
    const Real x3287 = select(x994, x1716, x3286);
    const Real x3289 = x1739 + x3287;
    const Real x3291 = x3212 / x3283;
    const Real x3295 = select(x3285, x3291, 0.0);
    after[3 * LAYERS + 4] = x3295;
    // snow.surface_roughness_length
    const Real x3297 = x920 * 7.0;
    const Real x3299 = x3297 - x990;
    const Mask x3301 = (x3299 <= 0.0007);
    const Real x3302 = x3299 / 7.0;
    const Real x3304 = select(x3301, 0.001, x3302);
    const Real x3306 = x1178 * x920;
    const Real x3310 = x1013 * x3304;
    const Real x3315 = x3306 + x3310;
    after[3 * LAYERS + 10] = x3315;
    // single_snow_step.single_snow_step
    const Real x3317 = x3289 * 1004.5;
    const Real x3319 = x3317 / x1333;
    const Real x3323 = forcing[2] + x3319;
    after[3 * LAYERS + 14] = x3323;
    const Real x3325 = select(x3285, x1013, 0.0);
    // evapotranspiration.snow_weighted_latent_heat
    const Real x3328 = 1.0 - x3325;
    const Real x3329 = x3328 * 2501000.0;
    const Real x3331 = x3325 * 2830000.0;
    const Real x3334 = x3329 + x3331;
    // single_snow_step._fluxes
    const Real x3336 = x1452 * x3334;
    const Mask x3340 = (x3336 > 0.0);
    const Real x3342 = x1333 * 0.999900457893689;
    const Real x3344 = x3183 - x26;
    // air.emission
    const Real x3358 = x3183 * x3183;
    const Real x3361 = x3358 * x3358;
    const Real x3364 = x3361 * 5.67e-08;
    // single_snow_step._budget
    const Mask x3373 = (x994 & x1863);
    const Real x3380 = 1.0 - state[3 * LAYERS + 9];
    const Mask x3391 = (x994 & x1867);
    // enthalpy.fusion_heat, single_snow_step._budget, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a3396_last = real_of(0.0);
    Real a3404_last = real_of(1.0);
    Real a3405_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3171 = 2094000.0 * real_146[l];
        const Real a3173 = a3171 + 333500000.0;
        const Real a3392 = real_147[l] - real_77[l];
        const Real a3395 = real_124[l] - 273.15;
        a3396_last = a3396_last + numbers[l];
        const Real a3396 = a3396_last;
        const Real a3398 = numbers[l] * 0.5;
        const Real a3400 = a3396 - a3398;
        const Mask a3402 = (a3395 >= 0.0);
        const Real a3403 = real_of_mask(a3402);
        a3404_last = a3404_last * a3403;
        const Real a3404 = a3404_last;
        a3405_last = a3405_last + a3404;
        real_141[l] = a3173;
        real_138[l] = a3392;
        real_137[l] = a3395;
        real_134[l] = a3400;
    }
    // diagnostics.crossing_depth
    const Index x3406 = index_of_real(a3405_last);
    const Index x3407 = at_most(x3406, (LAYERS - 1));
    const Index x3408 = x3407 - 1;
    const Index x3409 = at_least(x3408, 0);
    const Real x3410 = pick(real_137, x3409);
    const Real x3412 = pick(real_137, x3407);
    const Real x3414 = pick(real_134, x3409);
    const Real x3416 = pick(real_134, x3407);
    const Mask x3418 = (x3410 > x3412);
    const Real x3419 = x3410 - x3412;
    const Real x3421 = select(x3418, x3419, 1.0);
    const Real x3423 = x3416 - x3414;
    const Real x3425 = x3423 * x3410;
    const Real x3429 = x3425 / x3421;
    const Mask x3434 = (x3406 == 0);
    const Mask x3436 = (x3406 == LAYERS);
    // balances._depth
    const Real x3459 = seconds / 2501000000.0;
    const Real x3461 = seconds / 2830000000.0;
    // diagnostics.potential_evaporation
    const Real x3468 = x3334 * 1000.0;
    const Real x3470 = x3336 / x3468;
    // balances.surface_energy_residual
    const Mask x3505 = (x3373 & x3391);
    after[3 * LAYERS + 2] = state[3 * LAYERS + 2];
    after[3 * LAYERS + 5] = state[3 * LAYERS + 5];
    after[3 * LAYERS + 6] = state[3 * LAYERS + 6];
    // enthalpy.newton_direction, ground_heat.heat
    Real a3170_last = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3152 = -real_109[l + 1];
        const Real a3153 = -real_110[l];
        a3170_last = a3170_last + 0.0;
        real_103[l] = a3152;
        real_100[l] = a3153;
    }
    // diagnostics.ice_content, balances.soil_energy_residual, balances.phase_change_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3447 = real_29[l] - real_147[l];
        const Real a3507 = real_124[l] - state[l];
        const Real a3509 = real_107[l] * numbers[l];
        const Real a3518 = real_141[l] * numbers[l];
        const Real a3522 = a3518 / seconds;
        real_134[l] = a3447;
        real_137[l] = a3507;
        real_146[l] = a3509;
        real_77[l] = a3522;
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
            real_156[l] = a334;
        }
        // exchange.myj_exchange
        const Real x337 = real_156[0] - real_156[1];
        const Real x339 = x337 + x177;
        const Real x341 = real_156[2] - real_156[3];
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
        real_156[0] = x169;
        real_156[1] = moved_state[3 * LAYERS + 10];
        real_156[2] = x171;
        real_156[3] = x406;
        real_1[0] = real_of(0.0);
        real_1[1] = x263;
        real_1[2] = real_of(0.0);
        real_1[3] = x410;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a429 = x425 * real_6[l];
            const Real a430 = real_156[l] * x422;
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
            real_156[l] = a578;
        }
        // exchange.myj_exchange
        const Real x581 = real_156[0] - real_156[1];
        const Real x583 = x581 + x177;
        const Real x585 = real_156[2] - real_156[3];
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
        real_156[0] = x169;
        real_156[1] = moved_state[3 * LAYERS + 10];
        real_156[2] = x171;
        real_156[3] = x650;
        real_1[0] = real_of(0.0);
        real_1[1] = x263;
        real_1[2] = real_of(0.0);
        real_1[3] = x654;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a673 = x669 * real_14[l];
            const Real a674 = real_156[l] * x666;
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
            real_156[l] = a822;
        }
        // exchange.myj_exchange
        const Real x825 = real_156[0] - real_156[1];
        const Real x827 = x825 + x177;
        const Real x829 = real_156[2] - real_156[3];
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
        const Real x1023 = moved_numbers[4 * LAYERS + 20] * x1022;
        const Real x1024 = moved_state[LAYERS] - x1023;
        const Real x1025 = x1024 / numbers[4 * LAYERS + 20];
        const Real x1027 = moved_state[LAYERS] * x1026;
        const Real x1028 = moved_state[2 * LAYERS] - x1027;
        const Real x1029 = x1028 / state[LAYERS];
        const Real x1031 = x1029 * numbers[4 * LAYERS + 20];
        const Real x1032 = moved_numbers[4 * LAYERS + 20] * x1026;
        const Real x1033 = x1032 + x1031;
        const Real x1035 = x1033 * (-1.3505762785178115);
        const Real x1037 = moved_numbers[13 * LAYERS + 27] + x1035;
        const Real x1039 = x1037 * x1038;
        const Real x1041 = moved_numbers[13 * LAYERS + 28] * x1022;
        const Real x1042 = x1025 * numbers[13 * LAYERS + 28];
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
        const Real x1070 = select(flags[LAYERS + 4], x1061, x1068);
        // soil_heat.blended_kersten
        const Real x1072 = moved_state[LAYERS] - moved_state[2 * LAYERS];
        const Real x1074 = x1072 / 0.001;
        const Real x1080 = select(x1079, x1074, 0.0);
        const Real x1082 = x1080 * x1076;
        const Real x1083 = x1082 + x1082;
        const Real x1085 = x1080 * 2.0;
        const Real x1089 = x1083 * x1086;
        const Real x1090 = x1085 * x1081;
        const Real x1092 = x1089 - x1090;
        const Real x1094 = x1052 - x1070;
        const Real x1096 = x1092 * x1093;
        const Real x1097 = x1094 * x1088;
        const Real x1098 = x1097 + x1096;
        const Real x1100 = x1070 + x1098;
        // soil_heat.thermal_conductivity
        const Real x1102 = x1039 - moved_numbers[13 * LAYERS + 26];
        const Real x1104 = x1100 * x1101;
        const Real x1105 = x1102 * x1099;
        const Real x1106 = x1105 + x1104;
        const Real x1108 = x1106 + moved_numbers[13 * LAYERS + 26];
        // soil_heat.canopy_damping
        const Real x1110 = x851 * (-2.0);
        const Real x1112 = x1110 * x1111;
        // single_snow_step._surface
        const Real x1114 = x1108 * x1111;
        const Real x1115 = x1112 * x1107;
        const Real x1116 = x1115 + x1114;
        // snow.snow_conductivity
        const Real x1118 = x993 * 5.1808164592366035;
        const Real x1120 = x1118 * x1119;
        const Real x1122 = x1120 * 0.07629936;
        // snow.blended_snow_conduction
        const Real x1125 = x1015 / 0.020000000000000018;
        const Real x1133 = select(x1132, x1125, 0.0);
        const Real x1136 = x1133 * x1129;
        const Real x1138 = x1136 + x1136;
        const Real x1141 = x1133 * 2.0;
        const Real x1145 = x1138 * x1143;
        const Real x1147 = x1141 * x1135;
        const Real x1148 = x1147 - x1145;
        const Real x1150 = x1122 - x1116;
        const Real x1152 = x1148 * x1149;
        const Real x1153 = x1150 * x1144;
        const Real x1154 = x1153 + x1152;
        const Real x1156 = x1116 + x1154;
        // snow.ground_conduction
        const Real x1158 = x991 + x1;
        const Real x1160 = x991 * x1121;
        const Real x1161 = x1122 * x990;
        const Real x1162 = x1161 + x1160;
        const Real x1164 = x1 * x1155;
        const Real x1165 = x1156 * x0;
        const Real x1166 = x1165 + x1164;
        const Real x1168 = x1162 + x1166;
        const Real x1170 = x1158 * x1169;
        const Real x1171 = x1168 - x1170;
        const Real x1172 = x1171 / x1157;
        const Real x1174 = x1172 * x1013;
        const Real x1175 = x1015 * x1169;
        const Real x1177 = x1174 - x1175;
        const Real x1180 = x1156 * x1178;
        const Real x1181 = x1015 * x1155;
        const Real x1182 = x1181 + x1180;
        const Real x1184 = x1177 + x1182;
        // single_snow_step._surface
        const Real x1185 = moved_state[3 * LAYERS + 3] - x924;
        moved_results[LAYERS + 28] = x1185;
        // snow.snow_albedo
        const Real x1189 = moved_numbers[LAYERS + 3] * 0.5;
        const Real x1192 = moved_numbers[LAYERS + 3] - x1189;
        const Real x1194 = x1021 / 86400.0;
        const Real x1198 = select(x1197, x1194, 0.0);
        const Real x1200 = x1198 / x1196;
        const Real x1202 = x1200 * 0.58;
        const Real x1204 = x1202 * x1203;
        const Real x1206 = select(x1195, x1204, 0.0);
        const Real x1209 = x1206 * x1207;
        const Real x1211 = x1209 * x1210;
        const Real x1213 = x1192 * x1210;
        const Real x1214 = x1211 * x1191;
        const Real x1215 = x1214 + x1213;
        // snow.surface_albedo
        const Real x1218 = select(x1216, x899, x1215);
        const Real x1220 = x1218 - x899;
        const Real x1222 = x1015 * x1219;
        const Real x1224 = x1220 * x1013;
        const Real x1225 = x1224 - x1222;
        const Real x1227 = x899 + x1225;
        const Real x1230 = select(x1228, x1218, x1227);
        moved_after[3 * LAYERS + 8] = x1230;
        // snow.surface_emissivity
        const Real x1234 = x1015 * x1231;
        const Real x1236 = x910 * x1013;
        const Real x1238 = x1236 + x1234;
        const Real x1241 = x910 - x1238;
        moved_after[3 * LAYERS + 9] = x1241;
        // soil_heat.volumetric_heat_capacity
        const Real x1243 = moved_state[2 * LAYERS] * 4200000.0;
        const Real x1247 = moved_numbers[2 * LAYERS + 19] * 2000000.0;
        const Real x1250 = x1243 - x1247;
        const Real x1252 = moved_numbers[2 * LAYERS + 19] - moved_state[LAYERS];
        const Real x1254 = x1252 * 1004.0;
        const Real x1256 = x1250 + x1254;
        const Real x1258 = x1072 * 2106000.0;
        const Real x1260 = x1256 + x1258;
        // soil_heat.ground_admittance
        const Real x1262 = x1260 * 0.5;
        const Real x1264 = x1262 * numbers[0];
        const Real x1265 = moved_numbers[0] * x1261;
        const Real x1266 = x1265 + x1264;
        const Real x1268 = x1266 / seconds;
        const Real x1270 = x1268 * x1267;
        const Real x1271 = x1270 + x1270;
        const Real x1273 = x1260 * x1113;
        const Real x1274 = x1116 * x1259;
        const Real x1275 = x1274 + x1273;
        const Real x1277 = x1275 / seconds;
        const Real x1279 = x1271 + x1277;
        const Real x1282 = x1279 / x1281;
        const Real x1284 = x1268 + x1282;
        // snow.into_warming_ground
        const Real x1286 = x1284 * x1285;
        const Real x1287 = x1184 - x1286;
        const Real x1288 = x1287 / x1283;
        const Real x1290 = x1158 + x1288;
        // single_snow_step._surface
        const Real x1294 = moved_forcing[4] * x1291;
        const Real x1295 = moved_state[3 * LAYERS + 8] * forcing[4];
        const Real x1297 = x1294 - x1295;
        const Real x1299 = moved_state[3 * LAYERS + 9] * forcing[5];
        const Real x1300 = moved_forcing[5] * state[3 * LAYERS + 9];
        const Real x1301 = x1300 + x1299;
        const Real x1303 = x1297 + x1301;
        moved_results[LAYERS + 18] = x1303;
        // single_snow_step._potential_evaporation
        const Real x1305 = moved_state[3 * LAYERS] - moved_state[0];
        const Real x1307 = x1184 * x1304;
        const Real x1308 = x1305 * x1183;
        const Real x1309 = x1308 + x1307;
        const Real x1311 = x1158 * x1310;
        const Real x1312 = x1309 - x1311;
        const Real x1313 = x1312 / x1157;
        // evapotranspiration.potential_evaporation
        const Real x1315 = x1015 * 1.131547381047581;
        const Real x1318 = x1015 - x1315;
        const Real x1320 = x1318 * 2488.8;
        const Real x1322 = x1320 * x41;
        const Real x1323 = x44 * x1319;
        const Real x1324 = x1323 + x1322;
        const Real x1326 = x34 * 287.04;
        const Real x1328 = x1326 * x1327;
        const Real x1329 = moved_forcing[3] - x1328;
        const Real x1330 = x1329 / x1325;
        const Real x1332 = x1330 * 1004.6;
        const Real x1334 = x1332 * x848;
        const Real x1335 = x849 * x1331;
        const Real x1336 = x1335 + x1334;
        const Real x1338 = x52 / 5.67e-08;
        const Real x1340 = x1241 * x1337;
        const Real x1341 = x1338 * x1240;
        const Real x1342 = x1341 + x1340;
        const Real x1344 = x1342 * 6.48e-08;
        const Real x1346 = moved_forcing[3] * x848;
        const Real x1347 = x849 * forcing[3];
        const Real x1348 = x1347 + x1346;
        const Real x1350 = x1348 * x1349;
        const Real x1351 = x1344 - x1350;
        const Real x1352 = x1351 / x1345;
        const Real x1355 = x1336 * x1354;
        const Real x1356 = x75 - x1355;
        const Real x1357 = x1356 / x1333;
        const Real x1359 = x1352 + x1357;
        const Real x1361 = x1241 * x51;
        const Real x1362 = x52 * x1240;
        const Real x1363 = x1362 + x1361;
        const Real x1365 = x1303 - x1363;
        const Real x1367 = x1365 - x1313;
        const Real x1369 = x1367 + x79;
        const Real x1371 = x1336 * x1370;
        const Real x1372 = x1369 - x1371;
        const Real x1373 = x1372 / x1333;
        const Real x1375 = x1373 + x27;
        const Real x1377 = x1375 - moved_forcing[1];
        const Real x1379 = x23 - moved_forcing[2];
        const Real x1381 = x1320 * x1378;
        const Real x1382 = x1379 * x1319;
        const Real x1383 = x1382 + x1381;
        const Real x1385 = x1383 * x1358;
        const Real x1386 = x1359 * x1380;
        const Real x1387 = x1386 + x1385;
        const Real x1389 = x1377 * x1321;
        const Real x1390 = x1324 * x1376;
        const Real x1391 = x1390 + x1389;
        const Real x1393 = x1387 + x1391;
        const Real x1395 = x1324 + x1359;
        const Real x1397 = x1395 * x1396;
        const Real x1398 = x1393 - x1397;
        const Real x1399 = x1398 / x1394;
        // evapotranspiration.snow_weighted_latent_heat
        const Real x1401 = x1015 * 2501000.0;
        const Real x1403 = x1015 * 2830000.0;
        const Real x1406 = x1401 - x1403;
        // evapotranspiration.potential_evaporation
        const Real x1408 = x1399 * x1333;
        const Real x1409 = x1336 * x1396;
        const Real x1410 = x1409 + x1408;
        const Real x1412 = x1406 * x1411;
        const Real x1413 = x1410 - x1412;
        const Real x1414 = x1413 / x1405;
        const Real x1416 = x1352 * x1333;
        const Real x1417 = x1336 * x1349;
        const Real x1418 = x1417 + x1416;
        // snow.limited_frost
        const Real x1422 = x1414 * x1419;
        const Real x1423 = x167 * x1411;
        const Real x1425 = x1422 - x1423;
        const Real x1428 = select(x1427, x1425, 0.0);
        const Real x1430 = x1428 * x1013;
        const Real x1431 = x1015 * x1426;
        const Real x1433 = x1430 - x1431;
        const Real x1435 = x1433 / 0.98;
        const Real x1438 = x1414 * x1436;
        const Real x1439 = x1015 * x1411;
        const Real x1440 = x1439 + x1438;
        const Real x1442 = x1435 + x1440;
        const Real x1444 = x1442 / 0.98;
        const Real x1451 = select(x1449, x1444, x1414);
        // single_snow_step._evaporation
        const Real x1453 = select(x994, x1451, x1414);
        const Real x1456 = select(x1455, x1453, 0.0);
        const Real x1461 = select(x1460, x1453, 0.0);
        // vegetation.water_stress
        const Real x1466 = moved_numbers[4 * LAYERS + 21] - moved_numbers[4 * LAYERS + 22];
        // vegetation.canopy_resistance
        const Real x1480 = select(x1479, x886, 0.0);
        const Real x1482 = moved_forcing[4] * 1.1;
        const Real x1484 = moved_numbers[LAYERS + 8] * x1478;
        const Real x1485 = x1480 * numbers[LAYERS + 8];
        const Real x1486 = x1485 + x1484;
        const Real x1488 = x1486 * x1487;
        const Real x1489 = x1482 - x1488;
        const Real x1490 = x1489 / x1483;
        const Real x1492 = moved_numbers[LAYERS + 7] / 5000.0;
        const Real x1494 = x1490 + x1492;
        const Real x1497 = x1490 * x1496;
        const Real x1498 = x1494 - x1497;
        const Real x1499 = x1498 / x1495;
        const Real x1502 = moved_forcing[1] * x1500;
        const Real x1504 = x1502 + x1502;
        const Real x1507 = x1504 * 0.0016;
        const Real x1511 = moved_numbers[LAYERS + 9] * x1378;
        const Real x1512 = x1379 * numbers[LAYERS + 9];
        const Real x1513 = x1512 + x1511;
        const Real x1518 = x1513 * x1516;
        const Real x1528 = select(x1527, x1499, 0.0);
        const Real x1530 = x1480 * x1526;
        const Real x1531 = x1528 * x1478;
        const Real x1532 = x1531 + x1530;
        const Real x1535 = select(x1534, x1507, 0.0);
        const Real x1537 = x1532 * x1533;
        const Real x1538 = x1535 * x1529;
        const Real x1539 = x1538 + x1537;
        const Real x1542 = select(x1541, x1518, 0.0);
        const Real x1545 = x1539 * x1540;
        const Real x1546 = x1542 * x1536;
        const Real x1548 = x1545 - x1546;
        // vegetation.water_stress, vegetation.canopy_resistance
        Real a1525_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1464 = moved_state[l + 2 * LAYERS] - moved_numbers[4 * LAYERS + 22];
            const Real a1468 = x1466 * real_23[l];
            const Real a1469 = a1464 - a1468;
            const Real a1470 = a1469 / x1465;
            const Real a1476 = select(mask_25[l], a1470, 0.0);
            const Real a1521 = moved_numbers[l + 4 * LAYERS + 23] * real_24[l];
            const Real a1522 = a1476 * numbers[l + 4 * LAYERS + 23];
            const Real a1523 = a1522 + a1521;
            a1525_last = a1525_last + a1523;
            real_128[l] = a1476;
        }
        // vegetation.canopy_resistance
        const Real x1551 = select(x1550, a1525_last, 0.0);
        const Real x1553 = x1548 * x1549;
        const Real x1554 = x1551 * x1544;
        const Real x1555 = x1554 + x1553;
        const Real x1557 = x1555 * x1556;
        const Real x1558 = moved_numbers[LAYERS + 7] - x1557;
        const Real x1559 = x1558 / x1552;
        const Real x1561 = x1241 * 4.0;
        const Real x1563 = x1561 * x51;
        const Real x1564 = x52 * x1560;
        const Real x1565 = x1564 + x1563;
        const Real x1567 = x1565 * 0.2857541065206571;
        const Real x1569 = x1348 * x1568;
        const Real x1570 = x1567 - x1569;
        const Real x1571 = x1570 / x1345;
        const Real x1574 = x44 * 2489.795918367347;
        const Real x1576 = x1571 + x1574;
        const Real x1578 = x1559 * x848;
        const Real x1579 = x849 * x1556;
        const Real x1580 = x1579 + x1578;
        const Real x1583 = x1571 * x1581;
        const Real x1584 = x1580 * x1572;
        const Real x1585 = x1584 + x1583;
        const Real x1587 = x1585 + x1574;
        const Real x1589 = x1587 * x1588;
        const Real x1590 = x1576 - x1589;
        const Real x1591 = x1590 / x1586;
        const Real x1592 = select(x1477, x1559, 0.0);
        moved_results[LAYERS + 23] = x1592;
        const Real x1594 = select(x1477, x1591, 0.0);
        moved_results[LAYERS + 24] = x1594;
        // step_parts.evaporation_demand
        const Real x1596 = x1456 / 1000.0;
        // evapotranspiration.evaporation_components
        const Real x1598 = moved_state[LAYERS] - moved_numbers[4 * LAYERS + 19];
        const Real x1600 = moved_numbers[4 * LAYERS + 20] - moved_numbers[4 * LAYERS + 19];
        const Real x1602 = x1600 * x1601;
        const Real x1603 = x1598 - x1602;
        const Real x1604 = x1603 / x1599;
        const Real x1610 = select(x1609, x1604, 0.0);
        const Real x1612 = x1610 * x1606;
        const Real x1613 = x1612 + x1612;
        const Real x1617 = x1613 * x1614;
        const Real x1618 = x851 * x1611;
        const Real x1620 = x1617 - x1618;
        const Real x1622 = x1620 * x1595;
        const Real x1623 = x1596 * x1616;
        const Real x1624 = x1623 + x1622;
        const Real x1626 = moved_state[3 * LAYERS + 1] / 0.0005;
        const Real x1630 = select(x1629, x1626, 0.0);
        const Real x1633 = x1630 / x1632;
        const Real x1635 = select(x1627, x1633, 0.0);
        const Real x1637 = x851 * x1634;
        const Real x1638 = x1635 * x850;
        const Real x1639 = x1638 + x1637;
        const Real x1641 = x1639 * x1595;
        const Real x1642 = x1596 * x1636;
        const Real x1643 = x1642 + x1641;
        const Real x1645 = moved_state[3 * LAYERS + 1] / seconds;
        const Real x1648 = select(x1646, x1645, x1643);
        const Real x1650 = x851 * x1593;
        const Real x1651 = x1594 * x850;
        const Real x1652 = x1651 + x1650;
        const Real x1654 = x1652 * x1595;
        const Real x1655 = x1596 * x1649;
        const Real x1656 = x1655 + x1654;
        const Real x1660 = x1656 * x1657;
        const Real x1661 = x1635 * x1653;
        const Real x1663 = x1660 - x1661;
        const Real x1671 = moved_numbers[6 * LAYERS + 23] * x1670;
        Real a1669_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1665 = real_128[l] * numbers[l + 5 * LAYERS + 23];
            const Real a1666 = moved_numbers[l + 5 * LAYERS + 23] * real_24[l];
            const Real a1667 = a1666 + a1665;
            a1669_last = a1669_last + a1667;
            real_123[l] = a1667;
        }
        const Real x1672 = a1669_last - x1671;
        const Real x1673 = x1672 / numbers[6 * LAYERS + 23];
        Real a1686_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1675 = moved_numbers[l + 4 * LAYERS + 23] + real_123[l];
            const Real a1677 = a1675 - x1673;
            const Real a1680 = select(mask_28[l], a1677, 0.0);
            const Real a1682 = real_123[l] * real_27[l];
            const Real a1683 = a1680 * real_26[l];
            const Real a1684 = a1683 + a1682;
            a1686_last = a1686_last + a1684;
            real_128[l] = a1684;
        }
        const Real x1689 = select(x1687, a1686_last, 0.0);
        // step_parts.<genexpr>
        const Real x1701 = x1015 * x1621;
        const Real x1702 = x1624 * x1178;
        const Real x1703 = x1702 + x1701;
        const Real x1705 = x1015 * x1647;
        const Real x1706 = x1648 * x1178;
        const Real x1707 = x1706 + x1705;
        const Real x1709 = x1015 * a1698_last;
        // evapotranspiration.evaporation_components
        Real a1699_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1691 = x1689 * real_30[l];
            const Real a1692 = real_128[l] - a1691;
            const Real a1693 = a1692 / x1688;
            const Real a1695 = x1663 * real_30[l];
            const Real a1696 = a1693 * x1659;
            const Real a1697 = a1696 + a1695;
            a1699_last = a1699_last + a1697;
            real_123[l] = a1697;
        }
        // step_parts.<genexpr>
        const Real x1710 = a1699_last * x1178;
        const Real x1711 = x1710 + x1709;
        // single_snow_step._evaporation
        const Real x1717 = x1015 * x1454;
        const Real x1719 = x1456 * x1013;
        const Real x1720 = x1719 - x1717;
        const Real x1722 = x1461 * x1405;
        const Real x1724 = x1406 * x1459;
        const Real x1725 = x1724 - x1722;
        // step_parts.dew_rate
        const Real x1727 = x1461 / 1000.0;
        const Real x1728 = -x1727;
        moved_results[LAYERS + 9] = x1728;
        // single_snow_step.single_snow_step
        const Real x1730 = x1720 / 1000.0;
        const Real x1732 = x1730 + x1727;
        const Real x1734 = x1732 * seconds;
        // step_parts.from_ground
        const Real x1736 = x1703 + x1707;
        const Real x1738 = x1736 + x1711;
        const Real x1740 = x1738 * 1000.0;
        // step_parts.heat
        const Real x1742 = x1740 * 2501000.0;
        const Real x1744 = x1720 * 2830000.0;
        moved_results[LAYERS + 8] = x1744;
        const Real x1746 = x1742 + x1744;
        const Real x1748 = x1746 - x1725;
        moved_results[LAYERS + 40] = x1748;
        // snow.snow_surface_balance
        const Real x1752 = x1303 + x79;
        const Real x1754 = x1290 * x1358;
        const Real x1755 = x1359 * x1289;
        const Real x1756 = x1755 + x1754;
        const Real x1758 = x1756 * x1333;
        const Real x1759 = x1336 * x1753;
        const Real x1760 = x1759 + x1758;
        const Real x1762 = x1760 * x1761;
        const Real x1763 = x1184 - x1762;
        const Real x1764 = x1763 / x1757;
        const Real x1766 = x1752 - x1363;
        const Real x1768 = x1336 * x1767;
        const Real x1769 = x1766 - x1768;
        const Real x1770 = x1769 / x1333;
        const Real x1772 = x1770 + x27;
        const Real x1774 = x1772 - moved_forcing[1];
        const Real x1776 = x1336 * x1775;
        const Real x1777 = x1748 - x1776;
        const Real x1778 = x1777 / x1333;
        const Real x1780 = x1774 - x1778;
        const Real x1782 = x1359 * x1781;
        const Real x1783 = x1780 - x1782;
        const Real x1784 = x1783 / x1358;
        const Real x1786 = moved_forcing[1] + x1784;
        const Real x1788 = x1764 * state[0];
        const Real x1789 = moved_state[0] * x1761;
        const Real x1790 = x1789 + x1788;
        const Real x1792 = x1786 + x1790;
        const Real x1795 = x1764 * x1794;
        const Real x1796 = x1792 - x1795;
        const Real x1797 = x1796 / x1793;
        const Real x1800 = x1015 * x1013;
        const Real x1802 = x1800 + x1800;
        const Real x1805 = x1802 * 273.15;
        const Real x1809 = x1797 * x1807;
        const Real x1810 = x1802 * x1794;
        const Real x1811 = x1810 + x1809;
        const Real x1813 = x1811 - x1805;
        const Real x1815 = select(x1798, x1813, x1797);
        const Real x1817 = x989 - x1734;
        const Real x1822 = select(x1820, 0.0, x1817);
        const Real x1824 = x1359 * x1333;
        const Real x1825 = x1336 * x1358;
        const Real x1826 = x1825 + x1824;
        const Real x1828 = x1826 * x1793;
        const Real x1829 = x1764 * x1823;
        const Real x1830 = x1829 + x1828;
        // surface_balance.melt_heat
        const Real x1832 = x1797 - x1815;
        const Real x1834 = x1830 * x1831;
        const Real x1835 = x1832 * x1827;
        const Real x1836 = x1835 + x1834;
        // snow.snow_surface_balance
        const Real x1841 = select(x1840, x1836, 0.0);
        const Real x1843 = select(x1838, x1841, 0.0);
        const Real x1846 = x1843 * x1844;
        const Real x1851 = select(x1849, x1822, x1846);
        const Real x1853 = x1851 / seconds;
        const Real x1855 = x1822 - x1851;
        const Real x1857 = select(x1849, 0.0, x1855);
        const Real x1859 = x1853 * 333500000.0;
        const Real x1861 = select(x1820, x1817, 0.0);
        // single_snow_step.single_snow_step
        const Real x1869 = x69 / 1000.0;
        const Real x1871 = select(x994, x1853, x1728);
        const Real x1873 = x1869 + x1871;
        moved_results[LAYERS + 25] = x1873;
        // vegetation.intercept
        const Real x1875 = x851 * x1872;
        const Real x1876 = x1873 * x850;
        const Real x1877 = x1876 + x1875;
        const Real x1879 = x1877 - x1707;
        const Real x1881 = x1879 * seconds;
        const Real x1883 = moved_state[3 * LAYERS + 1] + x1881;
        const Real x1887 = select(x1886, x1883, 0.0);
        moved_results[LAYERS + 10] = x1887;
        const Real x1893 = select(x1892, x1883, 0.0);
        const Real x1895 = select(x1890, 0.0, x1893);
        moved_after[3 * LAYERS + 1] = x1895;
        const Real x1898 = x1873 * x1614;
        const Real x1899 = x1898 - x1875;
        const Real x1901 = x1887 / seconds;
        moved_quantities[4 * LAYERS + 13] = x1901;
        const Real x1903 = x1899 + x1901;
        moved_results[LAYERS + 11] = x1903;
        // soil_water._solve
        const Real x1944 = x1903 * seconds;
        const Real x1947 = select(x1946, x1944, 0.0);
        // soil_water.parent_deficit
        const Real x1951 = moved_numbers[2 * LAYERS + 19] - moved_numbers[3 * LAYERS + 19];
        // soil_water.infiltration_capacity
        const Real x1967 = moved_numbers[13 * LAYERS + 25] * x1964;
        const Real x1971 = x1967 * x1970;
        // step_parts.<genexpr>, soil_water.update_soil_water, soil_water._impeded, soil_water._solve, soil_water.parent_deficit
        Real a1961_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1713 = x1015 * real_31[l];
            const Real a1714 = real_123[l] * x1178;
            const Real a1715 = a1714 + a1713;
            const Real a1905 = moved_state[l + LAYERS] - moved_state[l + 2 * LAYERS];
            const Real a1907 = moved_numbers[l + 2 * LAYERS + 19] * real_33[l];
            const Real a1908 = moved_state[l + 2 * LAYERS] - a1907;
            const Real a1909 = a1908 / numbers[l + 2 * LAYERS + 19];
            const Real a1912 = select(mask_35[l], a1909, 0.0);
            const Real a1914 = a1912 / real_34[l];
            const Real a1916 = moved_numbers[l + 8 * LAYERS + 24] * real_36[l];
            const Real a1917 = a1914 * numbers[l + 8 * LAYERS + 24];
            const Real a1918 = a1917 + a1916;
            const Real a1920 = moved_numbers[l + 6 * LAYERS + 24] + a1918;
            const Real a1922 = moved_numbers[l + 10 * LAYERS + 24] * real_32[l];
            const Real a1923 = a1905 * numbers[l + 10 * LAYERS + 24];
            const Real a1924 = a1923 + a1922;
            const Real a1926 = a1920 - a1924;
            const Real a1928 = a1926 * real_38[l];
            const Real a1930 = moved_numbers[l + 9 * LAYERS + 24] * real_36[l];
            const Real a1931 = a1914 * numbers[l + 9 * LAYERS + 24];
            const Real a1932 = a1931 + a1930;
            const Real a1934 = moved_numbers[l + 7 * LAYERS + 24] + a1932;
            const Real a1936 = moved_numbers[l + 11 * LAYERS + 24] * real_32[l];
            const Real a1937 = a1905 * numbers[l + 11 * LAYERS + 24];
            const Real a1938 = a1937 + a1936;
            const Real a1940 = a1934 - a1938;
            const Real a1942 = a1940 * real_40[l];
            const Real a1949 = moved_state[l + 2 * LAYERS] + a1905;
            const Real a1953 = x1951 - a1949;
            const Real a1955 = a1953 + moved_numbers[l + 3 * LAYERS + 19];
            const Real a1957 = moved_numbers[l] * real_41[l];
            const Real a1958 = a1955 * numbers[l];
            const Real a1959 = a1958 + a1957;
            a1961_last = a1961_last + a1959;
            real_128[l] = a1715;
            real_108[l] = a1905;
            real_143[l] = a1924;
            real_144[l] = a1928;
            real_152[l] = a1938;
            real_142[l] = a1942;
        }
        // soil_water.infiltration_capacity
        const Real x1976 = a1961_last * x1969;
        const Real x1978 = x1971 * a1960_last;
        const Real x1979 = x1978 - x1976;
        const Real x1982 = x1947 * x1974;
        const Real x1984 = x1979 * x1945;
        const Real x1985 = x1984 - x1982;
        const Real x1987 = x1947 + x1979;
        const Real x1990 = select(x1988, 0.0, x1987);
        const Real x1993 = x1990 * x1991;
        const Real x1995 = x1985 + x1993;
        const Real x1996 = x1995 / x1989;
        // soil_water._solve
        const Real x1999 = x1996 / seconds;
        const Real x2002 = select(x2000, real_144[0], x1999);
        const Real x2004 = x1947 / seconds;
        const Real x2007 = select(x2005, x2004, x2002);
        const Real x2009 = x1903 - x2007;
        const Real x2012 = select(x2011, x2009, 0.0);
        const Real x2014 = x1903 - x2012;
        const Real x2028 = moved_numbers[LAYERS + 2] * real_38[LAYERS - 1];
        const Real x2029 = real_144[LAYERS - 1] * numbers[LAYERS + 2];
        const Real x2030 = x2029 + x2028;
        const Real x2032 = x2014 - x1703;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2016 = moved_numbers[l + LAYERS + 19] * real_42[l];
            const Real a2017 = real_142[l] - a2016;
            const Real a2018 = a2017 / numbers[l + LAYERS + 19];
            const Real a2020 = moved_state[l + 2 * LAYERS] - moved_state[l + 2 * LAYERS + 1];
            const Real a2022 = a2018 * real_43[l];
            const Real a2023 = a2020 * real_42[l];
            const Real a2024 = a2023 + a2022;
            const Real a2026 = a2024 + real_144[l];
            real_157[l] = a2018;
            real_158[l] = a2020;
            real_123[l + 1] = a2026;
        }
        real_123[0] = x2032;
        for (int l = 0; l < LAYERS - 1; ++l) real_142[l] = real_123[l + 1];
        real_142[LAYERS - 1] = x2030;
        // soil_water._solve, tridiagonal.diffusion_increment
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2038 = real_123[l] - real_142[l];
            const Real a2040 = a2038 - real_128[l];
            const Real a2042 = moved_numbers[l] * real_47[l];
            const Real a2043 = a2042 * (-1.0);
            const Real a2044 = a2043 / numbers[l];
            real_144[l] = a2040;
            real_149[l] = a2044;
        }
        // tridiagonal.diffusion_increment
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2049 = real_157[l] * real_47[l + 1];
            const Real a2051 = real_149[l + 1] * real_42[l];
            const Real a2053 = a2051 + a2049;
            const Real a2054 = -a2053;
            const Real a2057 = real_157[l] * real_47[l];
            const Real a2059 = real_149[l] * real_42[l];
            const Real a2061 = a2059 + a2057;
            const Real a2062 = -a2061;
            real_159[l] = a2053;
            real_142[l + 1] = a2054;
            real_160[l] = a2061;
            real_123[l] = a2062;
        }
        real_142[0] = real_of(0.0);
        real_123[LAYERS - 1] = real_of(0.0);
        // tridiagonal.jvp
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2077 = real_159[l] * real_44[l];
            const Real a2078 = -a2077;
            real_150[l + 1] = a2078;
        }
        real_150[0] = real_of(0.0);
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2083 = real_160[l] * real_44[l + 1];
            const Real a2084 = -a2083;
            real_145[l] = a2084;
        }
        real_145[LAYERS - 1] = real_of(0.0);
        // tridiagonal.diffusion_increment, tridiagonal.jvp
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2070 = real_142[l] + real_123[l];
            const Real a2073 = real_144[l] * real_47[l];
            const Real a2074 = real_149[l] * real_46[l];
            const Real a2075 = a2074 + a2073;
            const Real a2079 = a2070 * real_44[l];
            const Real a2082 = real_150[l] - a2079;
            const Real a2086 = a2082 + real_145[l];
            const Real a2087 = a2075 - a2086;
            real_148[l] = a2087;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_48, real_50, real_49, real_148, real_145);
        // soil_water._solve, soil_water.jvp
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2090 = moved_state[l + 2 * LAYERS] + real_145[l];
            const Real a2092 = a2090 + real_108[l];
            const Real a2094 = a2092 - moved_numbers[l + 2 * LAYERS + 19];
            const Real a2096 = a2094 * numbers[l];
            const Real a2097 = moved_numbers[l] * real_45[l];
            const Real a2098 = a2097 + a2096;
            const Real a2105 = real_54[l] * a2098;
            real_148[l] = a2092;
            real_150[l] = a2105;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_68, real_52, real_55, real_150, real_53 + 1);
        // soil_water._solve
        real_53[0] = real_of(0.0);
        // soil_water._solve, soil_water._limited, soil_water.update_soil_water, soil_water._impeded
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2110 = moved_numbers[l] * real_56[l];
            const Real a2112 = real_53[l] - a2110;
            const Real a2113 = a2112 / numbers[l];
            const Real a2115 = real_148[l] + a2113;
            const Real a2118 = select(mask_57[l], moved_numbers[l + 2 * LAYERS + 19], a2115);
            const Real a2121 = select(mask_58[l], a2118, 0.0);
            const Real a2123 = a2121 - real_108[l];
            const Real a2126 = select(mask_60[l], a2123, 0.0);
            const Real a2136 = moved_state[l + 2 * LAYERS] + a2126;
            const Real a2138 = a2136 * 0.5;
            const Real a2140 = select(x2134, a2138, moved_state[l + 2 * LAYERS]);
            const Real a2142 = select(x2134, moved_numbers[l + 12 * LAYERS + 24], moved_numbers[l + 3 * LAYERS + 19]);
            const Real a2144 = moved_numbers[l + 2 * LAYERS + 19] * real_61[l];
            const Real a2145 = a2140 - a2144;
            const Real a2146 = a2145 / numbers[l + 2 * LAYERS + 19];
            const Real a2149 = select(mask_63[l], a2146, 0.0);
            const Real a2151 = a2149 / real_62[l];
            const Real a2153 = moved_numbers[l + 8 * LAYERS + 24] * real_64[l];
            const Real a2154 = a2151 * numbers[l + 8 * LAYERS + 24];
            const Real a2155 = a2154 + a2153;
            const Real a2157 = moved_numbers[l + 6 * LAYERS + 24] + a2155;
            const Real a2159 = a2157 - real_143[l];
            const Real a2161 = a2159 * real_65[l];
            const Real a2163 = moved_numbers[l + 9 * LAYERS + 24] * real_64[l];
            const Real a2164 = a2151 * numbers[l + 9 * LAYERS + 24];
            const Real a2165 = a2164 + a2163;
            const Real a2167 = moved_numbers[l + 7 * LAYERS + 24] + a2165;
            const Real a2169 = a2167 - real_152[l];
            const Real a2171 = a2169 * real_66[l];
            const Real a2173 = a2140 + real_108[l];
            real_150[l] = a2142;
            real_145[l] = a2161;
            real_123[l] = a2171;
            real_142[l] = a2173;
        }
        // soil_water.parent_deficit
        const Real x2175 = moved_numbers[2 * LAYERS + 19] - real_150[0];
        Real a2185_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2177 = x2175 - real_142[l];
            const Real a2179 = a2177 + real_150[l];
            const Real a2181 = moved_numbers[l] * real_59[l];
            const Real a2182 = a2179 * numbers[l];
            const Real a2183 = a2182 + a2181;
            a2185_last = a2185_last + a2183;
        }
        // soil_water.infiltration_capacity
        const Real x2188 = a2185_last * x1969;
        const Real x2190 = x1971 * a2184_last;
        const Real x2191 = x2190 - x2188;
        const Real x2194 = x1947 * x2186;
        const Real x2196 = x2191 * x1945;
        const Real x2197 = x2196 - x2194;
        const Real x2199 = x1947 + x2191;
        const Real x2202 = select(x2200, 0.0, x2199);
        const Real x2205 = x2202 * x2203;
        const Real x2207 = x2197 + x2205;
        const Real x2208 = x2207 / x2201;
        // soil_water._solve
        const Real x2211 = x2208 / seconds;
        const Real x2214 = select(x2212, real_145[0], x2211);
        const Real x2217 = select(x2215, x2004, x2214);
        const Real x2219 = x1903 - x2217;
        const Real x2222 = select(x2221, x2219, 0.0);
        moved_results[LAYERS + 12] = x2222;
        const Real x2224 = x1903 - x2222;
        moved_quantities[4 * LAYERS + 14] = x2224;
        const Real x2236 = moved_numbers[LAYERS + 2] * real_65[LAYERS - 1];
        const Real x2237 = real_145[LAYERS - 1] * numbers[LAYERS + 2];
        const Real x2238 = x2237 + x2236;
        moved_results[LAYERS + 31] = x2238;
        const Real x2240 = x2224 - x1703;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2226 = moved_numbers[l + LAYERS + 19] * real_69[l];
            const Real a2227 = real_123[l] - a2226;
            const Real a2228 = a2227 / numbers[l + LAYERS + 19];
            const Real a2230 = a2228 * real_43[l];
            const Real a2231 = real_158[l] * real_69[l];
            const Real a2232 = a2231 + a2230;
            const Real a2234 = a2232 + real_145[l];
            real_160[l] = a2228;
            real_142[l + 1] = a2234;
        }
        real_142[0] = x2240;
        for (int l = 0; l < LAYERS - 1; ++l) real_123[l] = real_142[l + 1];
        real_123[LAYERS - 1] = x2238;
        // tridiagonal.diffusion_increment
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2253 = real_160[l] * real_47[l + 1];
            const Real a2255 = real_149[l + 1] * real_69[l];
            const Real a2257 = a2255 + a2253;
            const Real a2258 = -a2257;
            const Real a2261 = real_160[l] * real_47[l];
            const Real a2263 = real_149[l] * real_69[l];
            const Real a2265 = a2263 + a2261;
            const Real a2266 = -a2265;
            real_158[l] = a2257;
            real_145[l + 1] = a2258;
            real_159[l] = a2265;
            real_150[l] = a2266;
        }
        real_145[0] = real_of(0.0);
        real_150[LAYERS - 1] = real_of(0.0);
        // tridiagonal.jvp
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2281 = real_158[l] * real_37[l];
            const Real a2282 = -a2281;
            real_148[l + 1] = a2282;
        }
        real_148[0] = real_of(0.0);
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2287 = real_159[l] * real_37[l + 1];
            const Real a2288 = -a2287;
            real_152[l] = a2288;
        }
        real_152[LAYERS - 1] = real_of(0.0);
        // soil_water._solve, tridiagonal.diffusion_increment, tridiagonal.jvp
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2246 = real_142[l] - real_123[l];
            const Real a2248 = a2246 - real_128[l];
            const Real a2274 = real_145[l] + real_150[l];
            const Real a2277 = a2248 * real_47[l];
            const Real a2278 = real_149[l] * real_72[l];
            const Real a2279 = a2278 + a2277;
            const Real a2283 = a2274 * real_37[l];
            const Real a2286 = real_148[l] - a2283;
            const Real a2290 = a2286 + real_152[l];
            const Real a2291 = a2279 - a2290;
            real_143[l] = a2291;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_70, real_73, real_71, real_143, real_152);
        // soil_water._solve, soil_water.jvp
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2294 = moved_state[l + 2 * LAYERS] + real_152[l];
            const Real a2296 = a2294 + real_108[l];
            const Real a2298 = a2296 - moved_numbers[l + 2 * LAYERS + 19];
            const Real a2300 = a2298 * numbers[l];
            const Real a2301 = moved_numbers[l] * real_39[l];
            const Real a2302 = a2301 + a2300;
            const Real a2309 = real_67[l] * a2302;
            real_143[l] = a2296;
            real_148[l] = a2309;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_101, real_52, real_55, real_148, real_53 + 1);
        moved_results[LAYERS + 32] = real_53[LAYERS];
        // soil_water._solve
        real_53[0] = real_of(0.0);
        // soil_water._solve, soil_water._limited, soil_water.update_soil_water
        Real a2339_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2312 = moved_numbers[l] * real_51[l];
            const Real a2314 = real_53[l] - a2312;
            const Real a2315 = a2314 / numbers[l];
            const Real a2317 = real_143[l] + a2315;
            const Real a2320 = select(mask_75[l], moved_numbers[l + 2 * LAYERS + 19], a2317);
            const Real a2323 = select(mask_76[l], a2320, 0.0);
            moved_after[LAYERS + l] = a2323;
            const Real a2325 = a2323 - real_108[l];
            const Real a2328 = select(mask_78[l], a2325, 0.0);
            const Real a2333 = select(mask_80[l], a2317, 0.0);
            const Real a2335 = a2333 * numbers[l];
            const Real a2337 = moved_numbers[l] * real_79[l];
            const Real a2338 = a2337 - a2335;
            a2339_last = a2339_last + a2338;
            real_148[l] = a2323;
            real_152[l] = a2328;
        }
        moved_results[LAYERS + 30] = a2339_last;
        // soil_heat.thermal_conductivity, soil_heat.blended_kersten
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2341 = moved_numbers[l + 2 * LAYERS + 19] * real_81[l];
            const Real a2342 = real_148[l] - a2341;
            const Real a2343 = a2342 / numbers[l + 2 * LAYERS + 19];
            const Real a2345 = real_148[l] * real_82[l];
            const Real a2346 = real_152[l] - a2345;
            const Real a2347 = a2346 / real_29[l];
            const Real a2349 = a2347 * numbers[l + 2 * LAYERS + 19];
            const Real a2350 = moved_numbers[l + 2 * LAYERS + 19] * real_82[l];
            const Real a2351 = a2350 + a2349;
            const Real a2353 = a2351 * (-1.3505762785178115);
            const Real a2355 = moved_numbers[l + 14 * LAYERS + 29] + a2353;
            const Real a2357 = a2355 * real_83[l];
            const Real a2359 = moved_numbers[l + 15 * LAYERS + 29] * real_81[l];
            const Real a2360 = a2343 * numbers[l + 15 * LAYERS + 29];
            const Real a2361 = a2360 + a2359;
            const Real a2364 = a2343 * real_84[l];
            const Real a2365 = a2364 + a2359;
            const Real a2368 = a2365 * real_86[l];
            const Real a2369 = a2361 - a2368;
            const Real a2370 = a2369 / real_85[l];
            const Real a2372 = a2343 * 4.6;
            const Real a2374 = a2343 * 3.6;
            const Real a2377 = a2374 * real_88[l];
            const Real a2378 = a2372 - a2377;
            const Real a2379 = a2378 / real_87[l];
            const Real a2382 = a2343 / real_89[l];
            const Real a2386 = select(mask_90[l], a2382, 0.0);
            const Real a2388 = select(flags[l + 4], a2379, a2386);
            const Real a2390 = real_148[l] - real_152[l];
            const Real a2392 = a2390 / 0.001;
            const Real a2398 = select(mask_92[l], a2392, 0.0);
            const Real a2400 = a2398 * real_91[l];
            const Real a2401 = a2400 + a2400;
            const Real a2403 = a2398 * 2.0;
            const Real a2407 = a2401 * real_94[l];
            const Real a2408 = a2403 * real_93[l];
            const Real a2410 = a2407 - a2408;
            const Real a2412 = a2370 - a2388;
            const Real a2414 = a2410 * real_96[l];
            const Real a2415 = a2412 * real_95[l];
            const Real a2416 = a2415 + a2414;
            const Real a2418 = a2388 + a2416;
            const Real a2420 = a2357 - moved_numbers[l + 13 * LAYERS + 29];
            const Real a2422 = a2418 * real_98[l];
            const Real a2423 = a2420 * real_97[l];
            const Real a2424 = a2423 + a2422;
            const Real a2426 = a2424 + moved_numbers[l + 13 * LAYERS + 29];
            real_143[l] = a2426;
        }
        // single_snow_step.conduct
        const Real x2428 = real_143[0] * x1111;
        const Real x2429 = x1112 * real_99[0];
        const Real x2430 = x2429 + x2428;
        // surface_balance.opened
        const Real x2432 = x1859 - x79;
        const Real x2434 = select(x994, x2432, 0.0);
        const Real x2436 = x1748 + x2434;
        const Real x2438 = select(x994, x1184, x2430);
        const Real x2440 = select(x994, x1158, x1);
        // surface_balance.surface
        const Real x2442 = x1365 - x2436;
        const Real x2444 = x1336 * x2443;
        const Real x2445 = x2442 - x2444;
        const Real x2446 = x2445 / x1333;
        const Real x2448 = x27 - moved_forcing[1];
        const Real x2450 = x2446 + x2448;
        const Real x2452 = x1359 * x2451;
        const Real x2453 = x2450 - x2452;
        const Real x2454 = x2453 / x1358;
        const Real x2456 = moved_forcing[1] + x2454;
        const Real x2458 = x2440 * x1333;
        const Real x2459 = x1336 * x2439;
        const Real x2460 = x2459 + x2458;
        const Real x2462 = x2460 * x1358;
        const Real x2463 = x1359 * x2457;
        const Real x2464 = x2463 + x2462;
        const Real x2466 = x2464 * x2465;
        const Real x2467 = x2438 - x2466;
        const Real x2468 = x2467 / x2461;
        // surface_balance.top
        const Real x2471 = x1 * x2470;
        const Real x2472 = x2440 - x2471;
        const Real x2473 = x2472 / x0;
        const Real x2475 = x2468 * x2470;
        const Real x2476 = x2473 * x2469;
        const Real x2477 = x2476 + x2475;
        // ground_heat.upper_conductance
        real_159[0] = x2438;
        for (int l = 0; l < LAYERS - 2; ++l) real_159[l + 1] = real_143[l + 1];
        // soil_heat.conductance
        const Real x2485 = x1 * x2474;
        const Real x2486 = x2477 * x0;
        const Real x2487 = x2486 + x2485;
        const Real x2489 = x2487 * x2488;
        const Real x2490 = x2438 - x2489;
        const Real x2491 = x2490 / x2484;
        // soil_heat.__call__
        const Real x2493 = moved_state[LAYERS - 1] - moved_numbers[LAYERS + 6];
        const Real x2495 = real_143[LAYERS - 1] * x2492;
        const Real x2496 = x2493 * real_99[LAYERS - 1];
        const Real x2497 = x2496 + x2495;
        const Real x2499 = moved_numbers[2 * LAYERS + 18] * x2498;
        const Real x2500 = x2497 - x2499;
        const Real x2501 = x2500 / numbers[2 * LAYERS + 18];
        moved_results[LAYERS + 42] = x2501;
        // ground_heat.upper_conductance
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2480 = moved_numbers[l + LAYERS + 19] * real_102[l];
            const Real a2482 = real_159[l] - a2480;
            const Real a2483 = a2482 / numbers[l + LAYERS + 19];
            real_143[l + 1] = a2483;
        }
        // ground_heat.ground_equations
        real_143[0] = x2491;
        for (int l = 0; l < LAYERS - 1; ++l) real_108[l] = real_143[l + 1];
        real_108[LAYERS - 1] = real_of(0.0);
        // soil_heat.volumetric_heat_capacity, enthalpy.at, enthalpy.enthalpy, ground_heat.ground_equations, enthalpy._liquid_at, enthalpy.bounded, ground_heat._solved, enthalpy._suction, enthalpy.heat_residual
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2506 = moved_numbers[l + 2 * LAYERS + 19] * 2000000.0;
            const Real a2509 = moved_numbers[l + 2 * LAYERS + 19] - real_148[l];
            const Real a2511 = a2509 * 1004.0;
            const Real a2513 = a2511 - a2506;
            const Real a2515 = real_148[l] * 2106000.0;
            const Real a2517 = a2513 + a2515;
            const Real a2520 = real_152[l] * 2094000.0;
            const Real a2522 = a2517 + a2520;
            moved_results[LAYERS + 44 + l] = a2522;
            const Real a2525 = a2522 * real_105[l];
            const Real a2526 = moved_state[l] * real_107[l];
            const Real a2527 = a2526 + a2525;
            const Real a2529 = real_152[l] * 333500000.0;
            const Real a2531 = a2527 + a2529;
            const Real a2533 = real_149[l] * in_row(l, LAYERS - 1, x2498);
            const Real a2534 = in_row(l, LAYERS - 1, x2501) * real_47[l];
            const Real a2535 = a2534 + a2533;
            const Real a2537 = a2531 - a2535;
            const Real a2540 = real_149[l] * real_74[l];
            const Real a2542 = real_143[l] * real_47[l];
            const Real a2543 = a2542 + a2540;
            const Real a2546 = real_149[l] * real_104[l];
            const Real a2548 = real_108[l] * real_47[l];
            const Real a2549 = a2548 + a2546;
            const Real a2602 = real_148[l] * 8.0;
            const Real a2605 = a2602 / real_111[l];
            const Real a2607 = a2605 * 2.0;
            const Real a2609 = moved_numbers[l + 16 * LAYERS + 29] + a2607;
            const Real a2612 = moved_numbers[l + 17 * LAYERS + 29] * real_112[l];
            const Real a2614 = a2609 - a2612;
            const Real a2621 = a2614 / real_113[l];
            const Real a2625 = select(mask_114[l], a2621, 0.0);
            const Real a2628 = select(mask_115[l], real_148[l], a2625);
            const Real a2630 = real_148[l] - a2628;
            const Real a2632 = a2630 * 8.0;
            const Real a2635 = a2632 / real_117[l];
            const Real a2637 = a2635 * 2.0;
            const Real a2639 = moved_numbers[l + 16 * LAYERS + 29] + a2637;
            const Real a2641 = a2628 / real_116[l];
            const Real a2643 = moved_numbers[l + 17 * LAYERS + 29] * real_118[l];
            const Real a2644 = a2641 * numbers[l + 17 * LAYERS + 29];
            const Real a2645 = a2644 + a2643;
            const Real a2647 = a2639 - a2645;
            const Real a2654 = a2647 / real_119[l];
            const Real a2656 = a2628 + a2654;
            const Real a2659 = select(mask_120[l], a2656, 0.0);
            const Real a2662 = select(mask_121[l], real_148[l], a2659);
            const Real a3082 = select(mask_155[l], real_148[l], a2662);
            const Real a3084 = select(mask_154[l], 0.0, a3082);
            const Real a3086 = real_148[l] - a3084;
            const Real a3088 = a3086 * 8.0;
            const Real a3091 = a3084 / real_140[l];
            const Real a3093 = moved_numbers[l + 17 * LAYERS + 29] * real_135[l];
            const Real a3094 = a3091 * numbers[l + 17 * LAYERS + 29];
            const Real a3095 = a3094 + a3093;
            const Real a3097 = moved_numbers[l + 16 * LAYERS + 29] - a3095;
            const Real a3099 = a3097 * real_136[l];
            const Real a3101 = a3088 * real_139[l];
            const Real a3102 = a3101 + a3101;
            const Real a3104 = a3099 * real_127[l];
            const Real a3105 = a3102 * real_136[l];
            const Real a3106 = a3105 + a3104;
            const Real a3109 = a3106 * real_132[l];
            const Real a3110 = a3106 - a3109;
            const Real a3111 = a3110 / real_133[l];
            const Real a3113 = a3111 * (-273.15);
            const Real a3115 = select(mask_154[l], a3113, 0.0);
            const Real a3117 = a3084 * 2094000.0;
            const Real a3119 = a2517 + a3117;
            const Real a3121 = a3119 * real_130[l];
            const Real a3122 = a3115 * real_129[l];
            const Real a3123 = a3122 + a3121;
            const Real a3125 = a3084 * 333500000.0;
            const Real a3127 = a3123 + a3125;
            const Real a3129 = a3127 - a2537;
            real_150[l] = a2522;
            real_145[l] = a2543;
            real_123[l] = a2549;
            real_142[l] = a3084;
            real_151[l + 1] = a3115;
            real_144[l] = a3129;
        }
        // enthalpy._drop_from_above
        real_151[0] = x2456;
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_108[l] = real_151[l + 2];
        real_108[LAYERS - 1] = real_of(0.0);
        // enthalpy._drop_from_above, enthalpy.heat_residual, tridiagonal.jvp
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3133 = real_151[l + 1] - real_151[l];
            const Real a3135 = real_145[l] * real_122[l];
            const Real a3136 = a3133 * real_109[l];
            const Real a3137 = a3136 + a3135;
            const Real a3139 = real_144[l] + a3137;
            const Real a3143 = real_151[l + 1] - real_108[l];
            const Real a3145 = real_123[l] * real_106[l];
            const Real a3146 = a3143 * real_110[l];
            const Real a3147 = a3146 + a3145;
            const Real a3149 = a3139 + a3147;
            const Real a3160 = a3149 + real_125[l];
            const Real a3161 = -a3160;
            real_143[l] = a3161;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_103, real_126, real_100, real_143, real_108);
        // ground_heat._solved
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3163 = real_151[l + 1] + real_108[l];
            moved_after[l] = a3163;
            const Real a3164 = real_108[l] * real_131[l];
            const Real a3165 = real_142[l] + a3164;
            moved_after[2 * LAYERS + l] = a3165;
            real_143[l] = a3163;
            real_144[l] = a3165;
        }
        // ground_heat.heat
        const Real x3169 = x2456 - real_143[0];
        moved_results[LAYERS + 43] = a3170_last;
        const Real x3174 = x2491 * x3168;
        const Real x3175 = x3169 * x2488;
        const Real x3176 = x3175 + x3174;
        moved_results[LAYERS + 41] = x3176;
        // surface_balance.skin_temperature
        const Real x3178 = x2468 * real_124[0];
        const Real x3179 = real_143[0] * x2465;
        const Real x3180 = x3179 + x3178;
        const Real x3182 = x2456 + x3180;
        const Real x3184 = x2468 * x3183;
        const Real x3185 = x3182 - x3184;
        const Real x3186 = x3185 / x2469;
        moved_after[3 * LAYERS] = x3186;
        // snow.conductance
        const Real x3188 = x2440 * x3187;
        const Real x3189 = x2438 - x3188;
        const Real x3190 = x3189 / x2439;
        // surface_balance._over_soil
        const Real x3192 = x3186 - real_143[0];
        const Real x3194 = x3190 * x3191;
        const Real x3195 = x3192 * x3187;
        const Real x3196 = x3195 + x3194;
        moved_results[4] = x3196;
        const Real x3198 = x3186 - moved_forcing[1];
        const Real x3199 = x75 * x3197;
        const Real x3200 = x3198 * x74;
        const Real x3201 = x3200 + x3199;
        moved_results[LAYERS + 15] = x3201;
        // surface_balance.closed
        const Real x3203 = x3196 * x0;
        const Real x3204 = x1 * x3193;
        const Real x3205 = x3204 + x3203;
        const Real x3207 = x2438 * x3206;
        const Real x3208 = x3205 - x3207;
        const Real x3209 = x3208 / x2437;
        const Real x3211 = real_143[0] + x3209;
        // single_snow_step.single_snow_step
        const Real x3213 = select(x994, x1857, 0.0);
        moved_after[3 * LAYERS + 3] = x3213;
        // snow.compacted_density
        const Real x3218 = x3213 * 100.0;
        const Real x3221 = select(x3220, x3218, 0.0);
        const Real x3224 = x3186 + x3211;
        const Real x3226 = x3224 * 0.04;
        const Real x3228 = x993 * 21.0;
        const Real x3230 = x3226 - x3228;
        const Real x3232 = x3230 * x3231;
        const Real x3234 = x3232 * x3222;
        const Real x3236 = x3234 * x3219;
        const Real x3237 = x3221 * x3233;
        const Real x3238 = x3237 + x3236;
        const Real x3240 = x3238 / 2.0;
        const Real x3242 = x3238 / 3.0;
        const Real x3244 = x3238 / 4.0;
        const Real x3246 = x3238 / 5.0;
        const Real x3249 = x3244 * x3247;
        const Real x3250 = x3246 * x3243;
        const Real x3251 = x3250 + x3249;
        const Real x3254 = x3242 * x3252;
        const Real x3255 = x3251 * x3241;
        const Real x3256 = x3255 + x3254;
        const Real x3259 = x3240 * x3257;
        const Real x3260 = x3256 * x3239;
        const Real x3261 = x3260 + x3259;
        const Real x3264 = x993 * x3262;
        const Real x3265 = x3261 * x992;
        const Real x3266 = x3265 + x3264;
        const Real x3272 = select(x3271, x3266, 0.0);
        const Real x3277 = x3272 * x3275;
        const Real x3281 = select(x3280, x3277, 0.0);
        const Real x3284 = select(x3282, x3281, x3272);
        // single_snow_step.single_snow_step
        const Real x3288 = select(x994, x1720, x1461);
        const Real x3290 = x1740 + x3288;
        moved_results[2] = x3290;
        const Real x3292 = x3284 * x3291;
        const Real x3293 = x3213 - x3292;
        const Real x3294 = x3293 / x3283;
        const Real x3296 = select(x3285, x3294, 0.0);
        moved_after[3 * LAYERS + 4] = x3296;
        // snow.surface_roughness_length
        const Real x3298 = x921 * 7.0;
        const Real x3300 = x3298 - x991;
        const Real x3303 = x3300 / 7.0;
        const Real x3305 = select(x3301, 0.0, x3303);
        const Real x3307 = x1015 * x920;
        const Real x3308 = x921 * x1178;
        const Real x3309 = x3308 + x3307;
        const Real x3311 = x1015 * x3304;
        const Real x3313 = x3305 * x1013;
        const Real x3314 = x3313 - x3311;
        const Real x3316 = x3309 + x3314;
        moved_after[3 * LAYERS + 10] = x3316;
        // single_snow_step.single_snow_step
        const Real x3318 = x3290 * 1004.5;
        const Real x3320 = x1336 * x3319;
        const Real x3321 = x3318 - x3320;
        const Real x3322 = x3321 / x1333;
        const Real x3324 = moved_forcing[2] + x3322;
        moved_after[3 * LAYERS + 14] = x3324;
        const Real x3326 = select(x3285, x1015, 0.0);
        const Real x3327 = -x3326;
        moved_results[LAYERS + 19] = x3327;
        // evapotranspiration.snow_weighted_latent_heat
        const Real x3330 = x3326 * 2501000.0;
        const Real x3332 = x3326 * 2830000.0;
        const Real x3335 = x3330 - x3332;
        // single_snow_step._fluxes
        const Real x3337 = x1453 * x3334;
        const Real x3338 = x3335 * x1452;
        const Real x3339 = x3338 + x3337;
        moved_results[0] = x3339;
        const Real x3341 = select(x3340, x1746, x3339);
        moved_results[1] = x3341;
        const Real x3343 = x1336 * 0.999900457893689;
        const Real x3345 = x3186 - x27;
        const Real x3346 = x3343 * x3344;
        const Real x3347 = x3345 * x3342;
        const Real x3348 = x3347 + x3346;
        moved_results[3] = x3348;
        const Real x3349 = x1703 * 2501000000.0;
        moved_results[5] = x3349;
        const Real x3350 = x1707 * 2501000000.0;
        moved_results[6] = x3350;
        const Real x3351 = x1711 * 2501000000.0;
        moved_results[7] = x3351;
        const Real x3353 = real_53[LAYERS] / seconds;
        const Real x3354 = x2238 + x3353;
        moved_results[LAYERS + 13] = x3354;
        const Real x3355 = x1853 * seconds;
        const Real x3356 = select(x994, x3355, 0.0);
        moved_results[LAYERS + 14] = x3356;
        const Real x3357 = select(x994, x1859, 0.0);
        moved_results[LAYERS + 17] = x3357;
        moved_results[LAYERS + 38] = x3357;
        // air.emission
        const Real x3359 = x3186 * x3183;
        const Real x3360 = x3359 + x3359;
        const Real x3362 = x3360 * x3358;
        const Real x3363 = x3362 + x3362;
        const Real x3365 = x3363 * 5.67e-08;
        // single_snow_step._budget
        const Real x3366 = x1241 * x3364;
        const Real x3367 = x3365 * x1240;
        const Real x3368 = x3367 + x3366;
        const Real x3369 = x1418 * x3197;
        const Real x3370 = x3198 * x1415;
        const Real x3371 = x3370 + x3369;
        const Real x3372 = x1363 + x3371;
        const Real x3374 = select(x3373, 0.0, x3201);
        moved_results[LAYERS + 37] = x3374;
        const Real x3375 = select(x994, x1734, 0.0);
        moved_results[LAYERS + 27] = x3375;
        const Real x3376 = select(x994, x1861, 0.0);
        const Real x3377 = -x3376;
        moved_results[LAYERS + 29] = x3377;
        const Real x3378 = moved_forcing[4] * state[3 * LAYERS + 8];
        const Real x3379 = x1295 + x3378;
        moved_results[LAYERS + 33] = x3379;
        const Real x3383 = moved_forcing[5] * x3380;
        const Real x3384 = x3383 - x1299;
        const Real x3385 = x3384 + x3368;
        moved_results[LAYERS + 34] = x3385;
        const Real x3386 = select(x3373, x3368, x3372);
        moved_results[LAYERS + 35] = x3386;
        const Real x3387 = x1336 * x3344;
        const Real x3388 = x3345 * x1333;
        const Real x3389 = x3388 + x3387;
        moved_results[LAYERS + 36] = x3389;
        // diagnostics.crossing_depth
        const Real x3411 = pick(real_143, x3409);
        const Real x3413 = pick(real_143, x3407);
        // enthalpy.fusion_heat, single_snow_step._fluxes, single_snow_step._budget, diagnostics.ice_content, geometry.node_depth
        Real a3397_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3172 = real_143[l] * 2094000.0;
            moved_results[2 * LAYERS + 44 + l] = a3172;
            const Real a3352 = real_128[l] * 2501000000.0;
            moved_results[8 + l] = a3352;
            const Real a1905_1256 = moved_state[l + LAYERS] - moved_state[l + 2 * LAYERS];
            const Real a2325_1256 = real_148[l] - a1905_1256;
            const Real a2328_1256 = select(mask_78[l], a2325_1256, 0.0);
            const Real a3393 = real_144[l] - a2328_1256;
            moved_results[3 * LAYERS + 44 + l] = a3393;
            const Real a3394 = real_148[l] - real_144[l];
            moved_quantities[l] = a3394;
            a3397_last = a3397_last + moved_numbers[l];
            const Real a3397 = a3397_last;
            const Real a3399 = moved_numbers[l] * 0.5;
            const Real a3401 = a3397 - a3399;
            real_108[l] = a3172;
            real_142[l] = a3393;
            real_123[l] = a3394;
            real_145[l] = a3401;
        }
        // diagnostics.crossing_depth
        const Real x3415 = pick(real_145, x3409);
        const Real x3417 = pick(real_145, x3407);
        const Real x3420 = x3411 - x3413;
        const Real x3422 = select(x3418, x3420, 0.0);
        const Real x3424 = x3417 - x3415;
        const Real x3426 = x3424 * x3410;
        const Real x3427 = x3411 * x3423;
        const Real x3428 = x3427 + x3426;
        const Real x3430 = x3422 * x3429;
        const Real x3431 = x3428 - x3430;
        const Real x3432 = x3431 / x3421;
        const Real x3433 = x3415 + x3432;
        const Real x3435 = select(x3434, 0.0, x3433);
        Real a3437_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a3437_last = a3437_last + moved_numbers[l];
        }
        const Real x3438 = select(x3436, a3437_last, x3435);
        moved_quantities[LAYERS] = x3438;
        // balances.column_water
        const Real x3439 = x1895 + moved_state[3 * LAYERS + 2];
        const Real x3440 = x3439 + x3213;
        // balances.soil_water
        Real a3444_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3441 = real_148[l] * numbers[l];
            const Real a3442 = moved_numbers[l] * real_29[l];
            const Real a3443 = a3442 + a3441;
            moved_quantities[LAYERS + 4 + l] = a3443;
            a3444_last = a3444_last + a3443;
            real_145[l] = a3443;
        }
        // balances.column_water
        const Real x3445 = a3444_last + x3440;
        moved_quantities[LAYERS + 1] = x3445;
        // balances.soil_water
        Real a3446_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a3446_last = a3446_last + real_145[l];
        }
        moved_quantities[LAYERS + 2] = a3446_last;
        // diagnostics.layer_ice, diagnostics.soil_ice
        Real a3451_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3448 = real_123[l] * numbers[l];
            const Real a3449 = moved_numbers[l] * real_134[l];
            const Real a3450 = a3449 + a3448;
            moved_quantities[3 * LAYERS + 4 + l] = a3450;
            a3451_last = a3451_last + a3450;
        }
        moved_quantities[LAYERS + 3] = a3451_last;
        // diagnostics.net_radiation
        const Real x3455 = x1303 - x3368;
        moved_quantities[4 * LAYERS + 4] = x3455;
        // diagnostics.snowfall
        const Real x3456 = x934 / seconds;
        moved_quantities[4 * LAYERS + 5] = x3456;
        // balances.evaporated_water
        const Real x3457 = x3349 + x3350;
        const Real x3458 = x3457 + x3351;
        // balances._depth
        const Real x3460 = x3458 * x3459;
        const Real x3462 = x1744 * x3461;
        // balances.evaporated_water
        const Real x3463 = x3460 + x3462;
        const Real x3464 = x1727 * seconds;
        const Real x3466 = x3463 + x3464;
        // diagnostics.net_evaporation
        const Real x3467 = x3466 / seconds;
        moved_quantities[4 * LAYERS + 6] = x3467;
        // diagnostics.potential_evaporation
        const Real x3469 = x3335 * 1000.0;
        const Real x3471 = x3469 * x3470;
        const Real x3472 = x3339 - x3471;
        const Real x3473 = x3472 / x3468;
        moved_quantities[4 * LAYERS + 7] = x3473;
        // diagnostics._evaporated
        const Real x3474 = x3349 / 2501000000.0;
        moved_quantities[4 * LAYERS + 8] = x3474;
        const Real x3475 = x3350 / 2501000000.0;
        moved_quantities[4 * LAYERS + 9] = x3475;
        const Real x3476 = x3351 / 2501000000.0;
        moved_quantities[4 * LAYERS + 10] = x3476;
        // diagnostics.snow_sublimation
        const Real x3477 = x1744 / 2830000000.0;
        moved_quantities[4 * LAYERS + 11] = x3477;
        // diagnostics.snowmelt
        const Real x3478 = x3356 / seconds;
        moved_quantities[4 * LAYERS + 12] = x3478;
        // diagnostics.total_runoff
        const Real x3479 = x2222 + x3354;
        moved_quantities[4 * LAYERS + 15] = x3479;
        // balances.water_gain
        const Real x3480 = moved_forcing[6] * seconds;
        const Real x3481 = x3480 / 1000.0;
        moved_quantities[4 * LAYERS + 16] = x3481;
        // balances.water_loss
        const Real x3482 = x3479 * seconds;
        const Real x3483 = x3466 + x3482;
        moved_quantities[4 * LAYERS + 17] = x3483;
        // diagnostics.layer_liquid_water, balances.soil_water
        Real a3484_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3452 = real_144[l] * numbers[l];
            const Real a3453 = moved_numbers[l] * real_147[l];
            const Real a3454 = a3453 + a3452;
            moved_quantities[2 * LAYERS + 4 + l] = a3454;
            a3484_last = a3484_last + real_145[l];
        }
        // balances.column_water
        const Real x3485 = a3484_last + x3440;
        const Real x3486 = moved_state[3 * LAYERS + 1] + moved_state[3 * LAYERS + 2];
        const Real x3487 = x3486 + moved_state[3 * LAYERS + 3];
        // balances.soil_water
        Real a3491_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3488 = moved_state[l + LAYERS] * numbers[l];
            const Real a3489 = moved_numbers[l] * state[l + LAYERS];
            const Real a3490 = a3489 + a3488;
            a3491_last = a3491_last + a3490;
        }
        // balances.column_water
        const Real x3492 = a3491_last + x3487;
        // balances.water_residual
        const Real x3493 = x3485 - x3492;
        const Real x3494 = x3481 - x3483;
        // balances.water_leaked
        const Real x3495 = a2339_last - x3376;
        const Real x3496 = x3495 - x1185;
        moved_quantities[4 * LAYERS + 19] = x3496;
        // balances.water_residual
        const Real x3497 = x3494 + x3496;
        const Real x3498 = x3493 - x3497;
        moved_quantities[4 * LAYERS + 18] = x3498;
        // balances.surface_energy_residual
        const Real x3499 = x1752 - x3389;
        const Real x3500 = x3499 - x1748;
        const Real x3501 = x3500 - x3196;
        const Real x3502 = x3501 - x3357;
        const Real x3503 = x3502 - x3374;
        const Real x3504 = x3503 - x3386;
        const Real x3506 = select(x3505, 0.0, x3504);
        moved_quantities[4 * LAYERS + 20] = x3506;
        // balances.soil_energy_residual
        Real a3516_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3508 = real_143[l] - moved_state[l];
            const Real a3510 = real_150[l] * numbers[l];
            const Real a3511 = moved_numbers[l] * real_107[l];
            const Real a3512 = a3511 + a3510;
            const Real a3513 = a3512 * real_137[l];
            const Real a3514 = a3508 * real_146[l];
            const Real a3515 = a3514 + a3513;
            a3516_last = a3516_last + a3515;
        }
        const Real x3517 = a3516_last / seconds;
        const Real x3533 = x3176 - x2501;
        // balances.phase_change_heat, balances.soil_energy_residual
        Real a3532_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3519 = real_108[l] * numbers[l];
            const Real a3520 = moved_numbers[l] * real_141[l];
            const Real a3521 = a3520 + a3519;
            const Real a3523 = a3521 / seconds;
            const Real a3526 = a3523 * real_138[l];
            const Real a3528 = real_142[l] * real_77[l];
            const Real a3530 = a3528 + a3526;
            a3532_last = a3532_last - a3530;
        }
        // balances.soil_energy_residual
        const Real x3534 = x3533 + a3532_last;
        const Real x3535 = x3534 + a3170_last;
        const Real x3536 = x3517 - x3535;
        moved_quantities[4 * LAYERS + 21] = x3536;
        // balances.snow_base_mismatch
        const Real x3537 = x3196 - x3176;
        moved_quantities[4 * LAYERS + 23] = x3537;
        moved_after[3 * LAYERS + 2] = moved_state[3 * LAYERS + 2];
        moved_after[3 * LAYERS + 5] = moved_state[3 * LAYERS + 5];
        moved_after[3 * LAYERS + 6] = moved_state[3 * LAYERS + 6];
        moved_quantities[4 * LAYERS + 22] = real_of(0.0);
        moved_results[LAYERS + 39] = real_of(0.0);
        for (int l = 0; l < 0; ++l) {
            moved_after[3 * LAYERS + 5 + l] = moved_state[l + 3 * LAYERS + 5];
            moved_after[3 * LAYERS + 5 + l] = moved_state[l + 3 * LAYERS + 5];
            moved_after[3 * LAYERS + 5 + l] = moved_state[l + 3 * LAYERS + 5];
            moved_after[3 * LAYERS + 5 + l] = moved_state[l + 3 * LAYERS + 5];
            moved_after[3 * LAYERS + 5 + l] = moved_state[l + 3 * LAYERS + 5];
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
