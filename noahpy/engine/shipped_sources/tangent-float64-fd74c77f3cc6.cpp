// From the code of digest 24255ee5d76bba04a6676dc65c510e64af6d351231a766887d62021955fce72e.
// The tangent of a strip of columns, written by noahpy.engine.
#define NUMBER double
#include "strip.h"

constexpr int STATE_ROWS = 3 * LAYERS + 16;
constexpr int FORCING_ROWS = 11;
constexpr int NUMBERS_ROWS = 19 * LAYERS + 28;
constexpr int FLAGS_ROWS = LAYERS + 5;
constexpr int WEIGHTS_ROWS = 0;
constexpr int MOVED_STATE_ROWS = 3 * LAYERS + 16;
constexpr int MOVED_FORCING_ROWS = 11;
constexpr int MOVED_NUMBERS_ROWS = 19 * LAYERS + 28;
constexpr int AFTER_ROWS = 3 * LAYERS + 16;
constexpr int MOVED_AFTER_ROWS = 3 * LAYERS + 16;
constexpr int MOVED_QUANTITIES_ROWS = 4 * LAYERS + 24;
constexpr int MOVED_RESULTS_ROWS = 4 * LAYERS + 44;

static const Number table1301[] = {
#include "stability_corrections.inc"
};
static const Number table1311[] = {
#include "stability_slopes.inc"
};
static const char noahpy_interface[] = R"({"state": [["state.soil_temperature", 1, 0], ["state.total_water_content", 1, 0], ["state.liquid_water_content", 1, 0], ["state.skin_temperature"], ["state.canopy_water"], ["state.ponded_water"], ["state.snow_water_equivalent"], ["state.snow_depth"], ["state.snow_layer_ice", 0, 0], ["state.snow_layer_liquid", 0, 0], ["state.snow_layer_temperature", 0, 0], ["state.snow_layer_thickness", 0, 0], ["state.snow_layer_age", 0, 0], ["state.snow_albedo"], ["state.snow_surface_temperature"], ["state.snow_age"], ["state.surface_albedo"], ["state.surface_emissivity"], ["state.roughness_length"], ["state.background_roughness_length"], ["state.exchange_coefficient_heat"], ["state.exchange_coefficient_momentum"], ["state.surface_specific_humidity"], ["state.bulk_richardson_number"]], "forcing": [["forcing.wind_speed"], ["forcing.air_temperature"], ["forcing.specific_humidity"], ["forcing.surface_pressure"], ["forcing.shortwave_down"], ["forcing.longwave_down"], ["forcing.precipitation_rate"], ["forcing.snowfall_fraction"], ["forcing.green_fraction"], ["forcing.albedo"], ["forcing.leaf_area_index"]], "numbers": [["site.layer_thickness", 1, 0], ["site.air_height"], ["site.wind_height"], ["site.drainage_factor"], ["site.maximum_snow_albedo"], ["site.green_fraction_min"], ["site.green_fraction_max"], ["site.deep_soil_temperature"], ["vegetation.minimum_stomatal_resistance"], ["vegetation.radiation_stress_constant"], ["vegetation.vapour_deficit_stress_constant"], ["vegetation.full_cover_snow_water_equivalent"], ["vegetation.leaf_area_index_min"], ["vegetation.leaf_area_index_max"], ["vegetation.emissivity_min"], ["vegetation.emissivity_max"], ["vegetation.albedo_min"], ["vegetation.albedo_max"], ["vegetation.roughness_length_min"], ["vegetation.roughness_length_max"], ["geometry.node_distance", 1, -1], ["geometry.bottom_distance"], ["geometry.interface_weight", 1, -1], ["soil.porosity", 1, 0], ["soil.wilting_point_water_content", 1, 0], ["surface_soil.air_dry_water_content"], ["surface_soil.porosity"], ["surface_soil.reference_water_content"], ["surface_soil.wilting_point_water_content"], ["root_zone.root_fraction", 1, 0], ["root_zone.has_roots", 1, 0], ["root_zone.layer_count"], ["hydraulic.log_conductivity", 1, 0], ["hydraulic.log_diffusivity", 1, 0], ["hydraulic.conductivity_exponent", 1, 0], ["hydraulic.diffusivity_exponent", 1, 0], ["hydraulic.conductivity_impedance", 1, 0], ["hydraulic.diffusivity_impedance", 1, 0], ["hydraulic.corrector_wilting_point", 1, 0], ["hydraulic.saturation_ratio_limit"], ["hydraulic.infiltration_coefficient"], ["surface_thermal.dry_conductivity"], ["surface_thermal.log_frozen_conductivity"], ["surface_thermal.frozen_kersten"], ["thermal.dry_conductivity", 1, 0], ["thermal.log_frozen_conductivity", 1, 0], ["thermal.frozen_kersten", 1, 0], ["freezing.level", 1, 0], ["freezing.exponent", 1, 0]], "flags": [["site.use_supplied_albedo"], ["site.use_supplied_leaf_area_index"], ["site.variable_zilitinkevich"], ["vegetation.is_bare_ground"], ["soil.is_gravel", 1, 0], ["surface_thermal.is_gravel"]], "weights": [], "moved_state": [["tangent.state.soil_temperature", 1, 0], ["tangent.state.total_water_content", 1, 0], ["tangent.state.liquid_water_content", 1, 0], ["tangent.state.skin_temperature"], ["tangent.state.canopy_water"], ["tangent.state.ponded_water"], ["tangent.state.snow_water_equivalent"], ["tangent.state.snow_depth"], ["tangent.state.snow_layer_ice", 0, 0], ["tangent.state.snow_layer_liquid", 0, 0], ["tangent.state.snow_layer_temperature", 0, 0], ["tangent.state.snow_layer_thickness", 0, 0], ["tangent.state.snow_layer_age", 0, 0], ["tangent.state.snow_albedo"], ["tangent.state.snow_surface_temperature"], ["tangent.state.snow_age"], ["tangent.state.surface_albedo"], ["tangent.state.surface_emissivity"], ["tangent.state.roughness_length"], ["tangent.state.background_roughness_length"], ["tangent.state.exchange_coefficient_heat"], ["tangent.state.exchange_coefficient_momentum"], ["tangent.state.surface_specific_humidity"], ["tangent.state.bulk_richardson_number"]], "moved_forcing": [["tangent.forcing.wind_speed"], ["tangent.forcing.air_temperature"], ["tangent.forcing.specific_humidity"], ["tangent.forcing.surface_pressure"], ["tangent.forcing.shortwave_down"], ["tangent.forcing.longwave_down"], ["tangent.forcing.precipitation_rate"], ["tangent.forcing.snowfall_fraction"], ["tangent.forcing.green_fraction"], ["tangent.forcing.albedo"], ["tangent.forcing.leaf_area_index"]], "moved_numbers": [["tangent.site.layer_thickness", 1, 0], ["tangent.site.air_height"], ["tangent.site.wind_height"], ["tangent.site.drainage_factor"], ["tangent.site.maximum_snow_albedo"], ["tangent.site.green_fraction_min"], ["tangent.site.green_fraction_max"], ["tangent.site.deep_soil_temperature"], ["tangent.vegetation.minimum_stomatal_resistance"], ["tangent.vegetation.radiation_stress_constant"], ["tangent.vegetation.vapour_deficit_stress_constant"], ["tangent.vegetation.full_cover_snow_water_equivalent"], ["tangent.vegetation.leaf_area_index_min"], ["tangent.vegetation.leaf_area_index_max"], ["tangent.vegetation.emissivity_min"], ["tangent.vegetation.emissivity_max"], ["tangent.vegetation.albedo_min"], ["tangent.vegetation.albedo_max"], ["tangent.vegetation.roughness_length_min"], ["tangent.vegetation.roughness_length_max"], ["tangent.geometry.node_distance", 1, -1], ["tangent.geometry.bottom_distance"], ["tangent.geometry.interface_weight", 1, -1], ["tangent.soil.porosity", 1, 0], ["tangent.soil.wilting_point_water_content", 1, 0], ["tangent.surface_soil.air_dry_water_content"], ["tangent.surface_soil.porosity"], ["tangent.surface_soil.reference_water_content"], ["tangent.surface_soil.wilting_point_water_content"], ["tangent.root_zone.root_fraction", 1, 0], ["tangent.root_zone.has_roots", 1, 0], ["tangent.root_zone.layer_count"], ["tangent.hydraulic.log_conductivity", 1, 0], ["tangent.hydraulic.log_diffusivity", 1, 0], ["tangent.hydraulic.conductivity_exponent", 1, 0], ["tangent.hydraulic.diffusivity_exponent", 1, 0], ["tangent.hydraulic.conductivity_impedance", 1, 0], ["tangent.hydraulic.diffusivity_impedance", 1, 0], ["tangent.hydraulic.corrector_wilting_point", 1, 0], ["tangent.hydraulic.saturation_ratio_limit"], ["tangent.hydraulic.infiltration_coefficient"], ["tangent.surface_thermal.dry_conductivity"], ["tangent.surface_thermal.log_frozen_conductivity"], ["tangent.surface_thermal.frozen_kersten"], ["tangent.thermal.dry_conductivity", 1, 0], ["tangent.thermal.log_frozen_conductivity", 1, 0], ["tangent.thermal.frozen_kersten", 1, 0], ["tangent.freezing.level", 1, 0], ["tangent.freezing.exponent", 1, 0]], "after": [["state.soil_temperature", 1, 0], ["state.total_water_content", 1, 0], ["state.liquid_water_content", 1, 0], ["state.skin_temperature"], ["state.canopy_water"], ["state.ponded_water"], ["state.snow_water_equivalent"], ["state.snow_depth"], ["state.snow_layer_ice", 0, 0], ["state.snow_layer_liquid", 0, 0], ["state.snow_layer_temperature", 0, 0], ["state.snow_layer_thickness", 0, 0], ["state.snow_layer_age", 0, 0], ["state.snow_albedo"], ["state.snow_surface_temperature"], ["state.snow_age"], ["state.surface_albedo"], ["state.surface_emissivity"], ["state.roughness_length"], ["state.background_roughness_length"], ["state.exchange_coefficient_heat"], ["state.exchange_coefficient_momentum"], ["state.surface_specific_humidity"], ["state.bulk_richardson_number"]], "moved_after": [["tangent.state.soil_temperature", 1, 0], ["tangent.state.total_water_content", 1, 0], ["tangent.state.liquid_water_content", 1, 0], ["tangent.state.skin_temperature"], ["tangent.state.canopy_water"], ["tangent.state.ponded_water"], ["tangent.state.snow_water_equivalent"], ["tangent.state.snow_depth"], ["tangent.state.snow_layer_ice", 0, 0], ["tangent.state.snow_layer_liquid", 0, 0], ["tangent.state.snow_layer_temperature", 0, 0], ["tangent.state.snow_layer_thickness", 0, 0], ["tangent.state.snow_layer_age", 0, 0], ["tangent.state.snow_albedo"], ["tangent.state.snow_surface_temperature"], ["tangent.state.snow_age"], ["tangent.state.surface_albedo"], ["tangent.state.surface_emissivity"], ["tangent.state.roughness_length"], ["tangent.state.background_roughness_length"], ["tangent.state.exchange_coefficient_heat"], ["tangent.state.exchange_coefficient_momentum"], ["tangent.state.surface_specific_humidity"], ["tangent.state.bulk_richardson_number"]], "moved_quantities": [["tangent.ice_content", 1, 0], ["tangent.thaw_depth"], ["tangent.column_water"], ["tangent.soil_water"], ["tangent.soil_ice"], ["tangent.layer_water", 1, 0], ["tangent.layer_liquid_water", 1, 0], ["tangent.layer_ice", 1, 0], ["tangent.net_radiation"], ["tangent.snowfall"], ["tangent.net_evaporation"], ["tangent.potential_evaporation"], ["tangent.direct_evaporation"], ["tangent.canopy_evaporation"], ["tangent.transpiration"], ["tangent.snow_sublimation"], ["tangent.snowmelt"], ["tangent.throughfall_drip"], ["tangent.infiltration"], ["tangent.total_runoff"], ["tangent.water_gain"], ["tangent.water_loss"], ["tangent.water_residual"], ["tangent.water_leaked"], ["tangent.surface_energy_residual"], ["tangent.soil_energy_residual"], ["tangent.snow_energy_residual"], ["tangent.snow_base_mismatch"]], "moved_results": [["tangent.fluxes.potential_evaporation"], ["tangent.fluxes.latent_heat_flux"], ["tangent.fluxes.evaporation_rate"], ["tangent.fluxes.sensible_heat_flux"], ["tangent.fluxes.ground_heat_flux"], ["tangent.fluxes.direct_evaporation"], ["tangent.fluxes.canopy_evaporation"], ["tangent.fluxes.transpiration"], ["tangent.fluxes.layer_transpiration", 1, 0], ["tangent.fluxes.snow_sublimation"], ["tangent.fluxes.dew_rate"], ["tangent.fluxes.throughfall_drip"], ["tangent.fluxes.soil_water_input"], ["tangent.fluxes.surface_runoff"], ["tangent.fluxes.subsurface_runoff"], ["tangent.fluxes.snowmelt"], ["tangent.fluxes.precipitation_heat_flux"], ["tangent.fluxes.freezing_rain_heat_flux"], ["tangent.fluxes.melt_heat_flux"], ["tangent.fluxes.absorbed_radiation"], ["tangent.fluxes.snow_cover_fraction"], ["tangent.fluxes.background_albedo"], ["tangent.fluxes.background_emissivity"], ["tangent.fluxes.leaf_area_index"], ["tangent.fluxes.canopy_resistance"], ["tangent.fluxes.plant_coefficient"], ["tangent.budget.liquid_input"], ["tangent.budget.snowfall"], ["tangent.budget.snow_vapour_loss"], ["tangent.budget.snow_trace"], ["tangent.budget.snow_correction"], ["tangent.budget.soil_water_created"], ["tangent.budget.bottom_drainage"], ["tangent.budget.excess_runoff"], ["tangent.budget.shortwave_up"], ["tangent.budget.longwave_up"], ["tangent.budget.emitted_longwave"], ["tangent.budget.sensible_heat"], ["tangent.budget.precipitation_heat"], ["tangent.budget.snow_heat_gain"], ["tangent.budget.snow_carried_heat"], ["tangent.budget.evaporation_heat"], ["tangent.budget.soil_heat_input"], ["tangent.budget.bottom_heat_flux"], ["tangent.budget.carried_heat"], ["tangent.budget.heat_capacity", 1, 0], ["tangent.budget.fusion_heat", 1, 0], ["tangent.budget.phase_change", 1, 0]]})";


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
    Real real_63[LAYERS];
    Mask mask_64[LAYERS];
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
    Mask mask_91[LAYERS];
    Real real_92[LAYERS];
    Real real_93[LAYERS];
    Real real_94[LAYERS];
    Real real_95[LAYERS - 1];
    Real real_96[LAYERS - 1];
    Real real_97[LAYERS - 1];
    Real real_98[LAYERS - 1];
    Real real_99[LAYERS];
    Real real_100[LAYERS];
    Real real_101[LAYERS];
    Real real_102[LAYERS];
    Real real_103[LAYERS];
    Real real_104[LAYERS];
    Mask mask_105[LAYERS];
    Mask mask_106[LAYERS];
    Mask mask_107[LAYERS];
    Real real_108[LAYERS];
    Real real_109[LAYERS];
    Real real_110[LAYERS];
    Mask mask_111[LAYERS];
    Real real_112[LAYERS];
    Real real_113[LAYERS];
    Mask mask_114[LAYERS];
    Real real_115[LAYERS];
    Real real_116[LAYERS];
    Mask mask_117[LAYERS];
    Real real_118[LAYERS];
    Real real_119[LAYERS];
    Real real_120[LAYERS];
    Real real_121[LAYERS];
    Real real_122[LAYERS];
    Real real_123[LAYERS];
    Real real_124[LAYERS];
    Real real_125[LAYERS];
    Mask mask_126[LAYERS];
    Real real_127[LAYERS];
    Mask mask_128[LAYERS];
    Mask mask_129[LAYERS];
    Mask mask_130[LAYERS];
    Mask mask_131[LAYERS];
    Mask mask_132[LAYERS];
    Mask mask_133[LAYERS];
    Real real_134[LAYERS];
    Real real_135[LAYERS];
    Real real_136[LAYERS];
    Real real_137[LAYERS];
    Real real_138[LAYERS];
    Real real_139[LAYERS];
    Real real_140[LAYERS - 1];
    Real real_141[LAYERS - 1];
    Real real_142[4];
    Real real_143[LAYERS];
    Real real_144[LAYERS];
    Real real_145[LAYERS];
    Real real_146[LAYERS];
    Real real_147[LAYERS - 1];
    Real real_148[LAYERS - 1];
    Real real_149[LAYERS];
    Real real_150[LAYERS - 1];
    Real real_151[LAYERS - 1];
    Real real_152[LAYERS];
    Real real_153[LAYERS];
    Real real_154[LAYERS];
    Real real_155[LAYERS];
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
        const Real a330 = look_up(table1301, a329);
        const Real a331 = a322 - a324;
        const Real a332 = look_up(table1311, a329);
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
        const Real a452 = look_up(table1301, a451);
        const Real a453 = a445 - a447;
        const Real a454 = look_up(table1311, a451);
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
        const Real a574 = look_up(table1301, a573);
        const Real a575 = a567 - a569;
        const Real a576 = look_up(table1311, a573);
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
        const Real a696 = look_up(table1301, a695);
        const Real a697 = a689 - a691;
        const Real a698 = look_up(table1311, a695);
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
        const Real a818 = look_up(table1301, a817);
        const Real a819 = a811 - a813;
        const Real a820 = look_up(table1311, a817);
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
    const Real x1036 = numbers[14 * LAYERS + 26] + x1034;
    const Real x1038 = exp(x1036);
    const Real x1040 = numbers[14 * LAYERS + 27] * x1022;
    const Real x1044 = numbers[14 * LAYERS + 27] - 1.0;
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
    // soil_heat.switched_kersten
    const Real x1071 = state[2 * LAYERS] + 0.0005;
    const Mask x1072 = (x1071 < state[LAYERS]);
    const Real x1073 = select(x1072, x1049, x1069);
    // soil_heat.thermal_conductivity
    const Real x1075 = x1038 - numbers[14 * LAYERS + 25];
    const Real x1077 = x1073 * x1075;
    const Real x1081 = x1077 + numbers[14 * LAYERS + 25];
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
    // soil_water._solve
    const Real x1867 = x1824 * seconds;
    const Real x1869 = at_least(x1867, 0.0);
    const Mask x1870 = (x1867 >= 0.0);
    // soil_water.parent_deficit
    const Real x1872 = numbers[3 * LAYERS + 18] - numbers[4 * LAYERS + 18];
    // soil_water.infiltration_capacity
    const Real x1886 = seconds / 86400.0;
    const Real x1887 = numbers[14 * LAYERS + 24] * x1886;
    const Real x1888 = -x1887;
    const Real x1891 = expm1(x1888);
    const Real x1892 = x1891 + 1.0;
    // step_parts.<genexpr>, soil_water.update_soil_water, soil_water.impeded_hydraulics, soil_water._impeded, soil_water.parent_deficit
    Real a1882_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1606 = x1121 * real_31[l];
        const Real a1826 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a1828 = state[l + 2 * LAYERS] + a1826;
        const Real a1830 = a1828 / numbers[l + 3 * LAYERS + 18];
        const Real a1834 = at_least(a1830, 0.01);
        const Mask a1835 = (a1830 >= 0.01);
        const Real a1837 = log(a1834);
        const Real a1839 = numbers[l + 9 * LAYERS + 23] * a1837;
        const Real a1843 = numbers[l + 7 * LAYERS + 23] + a1839;
        const Real a1845 = numbers[l + 11 * LAYERS + 23] * a1826;
        const Real a1849 = a1843 - a1845;
        const Real a1851 = exp(a1849);
        const Real a1853 = numbers[l + 10 * LAYERS + 23] * a1837;
        const Real a1857 = numbers[l + 8 * LAYERS + 23] + a1853;
        const Real a1859 = numbers[l + 12 * LAYERS + 23] * a1826;
        const Real a1863 = a1857 - a1859;
        const Real a1865 = exp(a1863);
        const Real a1874 = x1872 - a1828;
        const Real a1876 = a1874 + numbers[l + 4 * LAYERS + 18];
        const Real a1878 = numbers[l] * a1876;
        a1882_last = a1882_last + a1878;
        real_29[l] = a1606;
        real_32[l] = a1826;
        real_33[l] = a1830;
        real_34[l] = a1834;
        mask_35[l] = a1835;
        real_36[l] = a1837;
        real_37[l] = a1845;
        real_38[l] = a1851;
        real_39[l] = a1859;
        real_40[l] = a1865;
        real_41[l] = a1876;
    }
    // soil_water.infiltration_capacity
    const Real x1896 = a1882_last * x1891;
    const Real x1902 = x1869 * x1896;
    const Real x1908 = x1869 - x1896;
    const Mask x1910 = (x1908 == 0.0);
    const Real x1911 = select(x1910, 1e-30, x1908);
    const Real x1913 = x1902 / x1911;
    // soil_water._solve
    const Real x1919 = x1913 / seconds;
    const Real x1920 = -x1919;
    const Mask x1922 = (x1920 < real_38[0]);
    const Real x1923 = select(x1922, real_38[0], x1920);
    const Real x1925 = x1869 / seconds;
    const Mask x1927 = (x1923 > x1925);
    const Real x1928 = select(x1927, x1925, x1923);
    const Real x1930 = x1824 - x1928;
    const Real x1932 = at_least(x1930, 0.0);
    const Mask x1933 = (x1930 >= 0.0);
    const Real x1935 = x1824 - x1932;
    const Real x1949 = numbers[LAYERS + 2] * real_38[LAYERS - 1];
    const Real x1953 = x1935 - x1594;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1937 = real_40[l] / numbers[l + LAYERS + 19];
        const Real a1941 = state[l + 2 * LAYERS] - state[l + 2 * LAYERS + 1];
        const Real a1943 = a1937 * a1941;
        const Real a1947 = a1943 + real_38[l];
        real_42[l] = a1937;
        real_43[l] = a1941;
        real_44[l + 1] = a1947;
    }
    real_44[0] = x1953;
    for (int l = 0; l < LAYERS - 1; ++l) real_45[l] = real_44[l + 1];
    real_45[LAYERS - 1] = x1949;
    // soil_water._solve, tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1957 = real_44[l] - real_45[l];
        const Real a1961 = a1957 - real_29[l];
        const Real a1963 = seconds / numbers[l];
        real_46[l] = a1961;
        real_47[l] = a1963;
    }
    // tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1969 = real_42[l] * real_47[l + 1];
        const Real a1970 = -a1969;
        const Real a1977 = real_42[l] * real_47[l];
        const Real a1978 = -a1977;
        real_48[l] = a1970;
        real_49[l] = a1978;
    }
    real_45[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_45[l + 1] = real_48[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_44[l] = real_49[l];
    real_44[LAYERS - 1] = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1986 = 1.0 - real_45[l];
        const Real a1990 = a1986 - real_44[l];
        const Real a1994 = real_46[l] * real_47[l];
        real_50[l] = a1990;
        real_51[l] = a1994;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_48, real_50, real_49, real_51, real_44);
    // soil_water._solve, soil_water.forward
    Real a2021_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2011 = state[l + 2 * LAYERS] + real_44[l];
        const Real a2013 = a2011 + real_32[l];
        const Real a2015 = a2013 - numbers[l + 3 * LAYERS + 18];
        const Real a2017 = a2015 * numbers[l];
        a2021_last = at_least(a2017 + a2021_last, Number(0));
        const Real a2021 = a2021_last;
        real_51[l] = a2013;
        real_45[l] = a2015;
        real_52[l] = a2017;
        real_53[l + 1] = a2021;
    }
    // soil_water.setup_context
    real_53[0] = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2023 = real_52[l] + real_53[l];
        const Mask a2024 = (a2023 >= 0.0);
        const Real a2025 = real_of_mask(a2024);
        real_54[l] = a2025;
    }
    // tridiagonal._solve
    for (int l = 0; l < LAYERS; ++l) real_52[l] = real_of(1.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_55[l] = real_of(0.0);
    // soil_water.update_soil_water
    const Real x2049 = numbers[0] * numbers[3 * LAYERS + 18];
    const Real x2050 = x2049 * 0.1;
    const Mask x2051 = (x1867 > x2050);
    // soil_water._solve, soil_water._limited, soil_water.update_soil_water
    Real a2053_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2031 = real_53[l] / numbers[l];
        const Real a2036 = real_51[l] + a2031;
        const Mask a2038 = (a2036 > numbers[l + 3 * LAYERS + 18]);
        const Real a2039 = select(a2038, numbers[l + 3 * LAYERS + 18], a2036);
        const Real a2041 = at_least(a2039, 0.02);
        const Mask a2042 = (a2039 >= 0.02);
        const Real a2044 = a2041 - real_32[l];
        const Real a2046 = at_least(a2044, 0.0);
        const Mask a2047 = (a2044 >= 0.0);
        const Real a2052 = state[l + 2 * LAYERS] / numbers[l + 3 * LAYERS + 18];
        a2053_last = maximum(a2053_last, a2052);
        real_56[l] = a2031;
        mask_57[l] = a2038;
        mask_58[l] = a2042;
        real_59[l] = a2046;
        mask_60[l] = a2047;
    }
    // soil_water.update_soil_water
    const Real x2055 = at_least(a2053_last, 0.0);
    const Mask x2056 = (x2055 > numbers[14 * LAYERS + 23]);
    const Mask x2057 = (x2051 | x2056);
    // soil_water.update_soil_water, soil_water.impeded_hydraulics, soil_water._impeded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2058 = state[l + 2 * LAYERS] + real_59[l];
        const Real a2060 = a2058 * 0.5;
        const Real a2062 = select(x2057, a2060, state[l + 2 * LAYERS]);
        const Real a2064 = select(x2057, numbers[l + 13 * LAYERS + 23], numbers[l + 4 * LAYERS + 18]);
        const Real a2066 = a2062 + real_32[l];
        const Real a2068 = a2066 / numbers[l + 3 * LAYERS + 18];
        const Real a2072 = at_least(a2068, 0.01);
        const Mask a2073 = (a2068 >= 0.01);
        const Real a2075 = log(a2072);
        const Real a2077 = numbers[l + 9 * LAYERS + 23] * a2075;
        const Real a2081 = numbers[l + 7 * LAYERS + 23] + a2077;
        const Real a2083 = a2081 - real_37[l];
        const Real a2085 = exp(a2083);
        const Real a2087 = numbers[l + 10 * LAYERS + 23] * a2075;
        const Real a2091 = numbers[l + 8 * LAYERS + 23] + a2087;
        const Real a2093 = a2091 - real_39[l];
        const Real a2095 = exp(a2093);
        real_51[l] = a2064;
        real_61[l] = a2066;
        real_62[l] = a2068;
        real_63[l] = a2072;
        mask_64[l] = a2073;
        real_65[l] = a2075;
        real_66[l] = a2085;
        real_67[l] = a2095;
    }
    // soil_water.parent_deficit
    const Real x2097 = numbers[3 * LAYERS + 18] - real_51[0];
    Real a2107_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2099 = x2097 - real_61[l];
        const Real a2101 = a2099 + real_51[l];
        const Real a2103 = numbers[l] * a2101;
        a2107_last = a2107_last + a2103;
        real_59[l] = a2101;
    }
    // soil_water.infiltration_capacity
    const Real x2109 = a2107_last * x1891;
    const Real x2115 = x1869 * x2109;
    const Real x2121 = x1869 - x2109;
    const Mask x2123 = (x2121 == 0.0);
    const Real x2124 = select(x2123, 1e-30, x2121);
    const Real x2126 = x2115 / x2124;
    // soil_water._solve
    const Real x2132 = x2126 / seconds;
    const Real x2133 = -x2132;
    const Mask x2135 = (x2133 < real_66[0]);
    const Real x2136 = select(x2135, real_66[0], x2133);
    const Mask x2138 = (x2136 > x1925);
    const Real x2139 = select(x2138, x1925, x2136);
    const Real x2141 = x1824 - x2139;
    const Real x2143 = at_least(x2141, 0.0);
    const Mask x2144 = (x2141 >= 0.0);
    const Real x2146 = x1824 - x2143;
    const Real x2158 = numbers[LAYERS + 2] * real_66[LAYERS - 1];
    const Real x2162 = x2146 - x1594;
    // soil_water.jvp, soil_water._solve
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2026 = -real_54[l + 1];
        const Real a2148 = real_67[l] / numbers[l + LAYERS + 19];
        const Real a2152 = a2148 * real_43[l];
        const Real a2156 = a2152 + real_66[l];
        real_68[l] = a2026;
        real_69[l] = a2148;
        real_61[l + 1] = a2156;
    }
    // soil_water._solve
    real_61[0] = x2162;
    for (int l = 0; l < LAYERS - 1; ++l) real_51[l] = real_61[l + 1];
    real_51[LAYERS - 1] = x2158;
    // tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2174 = real_69[l] * real_47[l + 1];
        const Real a2175 = -a2174;
        const Real a2182 = real_69[l] * real_47[l];
        const Real a2183 = -a2182;
        real_70[l] = a2175;
        real_71[l] = a2183;
    }
    real_39[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_39[l + 1] = real_70[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_37[l] = real_71[l];
    real_37[LAYERS - 1] = real_of(0.0);
    // soil_water._solve, tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2166 = real_61[l] - real_51[l];
        const Real a2170 = a2166 - real_29[l];
        const Real a2191 = 1.0 - real_39[l];
        const Real a2195 = a2191 - real_37[l];
        const Real a2199 = a2170 * real_47[l];
        real_72[l] = a2170;
        real_73[l] = a2195;
        real_74[l] = a2199;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_70, real_73, real_71, real_74, real_37);
    // soil_water._solve, soil_water.forward
    Real a2226_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2216 = state[l + 2 * LAYERS] + real_37[l];
        const Real a2218 = a2216 + real_32[l];
        const Real a2220 = a2218 - numbers[l + 3 * LAYERS + 18];
        const Real a2222 = a2220 * numbers[l];
        a2226_last = at_least(a2222 + a2226_last, Number(0));
        const Real a2226 = a2226_last;
        real_74[l] = a2218;
        real_39[l] = a2220;
        real_51[l] = a2222;
        real_53[l + 1] = a2226;
    }
    // soil_water.setup_context
    real_53[0] = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2228 = real_51[l] + real_53[l];
        const Mask a2229 = (a2228 >= 0.0);
        const Real a2230 = real_of_mask(a2229);
        real_61[l] = a2230;
    }
    // soil_water._solve, soil_water._limited, soil_water.update_soil_water, soil_heat.thermal_conductivity, soil_heat.switched_kersten
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2234 = real_53[l] / numbers[l];
        const Real a2239 = real_74[l] + a2234;
        const Mask a2241 = (a2239 > numbers[l + 3 * LAYERS + 18]);
        const Real a2242 = select(a2241, numbers[l + 3 * LAYERS + 18], a2239);
        const Real a2244 = at_least(a2242, 0.02);
        after[LAYERS + l] = a2244;
        const Mask a2245 = (a2242 >= 0.02);
        const Real a2247 = a2244 - real_32[l];
        const Real a2249 = at_least(a2247, 0.0);
        const Mask a2250 = (a2247 >= 0.0);
        const Real a2252 = 0.02 - a2239;
        const Real a2254 = at_least(a2252, 0.0);
        const Mask a2255 = (a2252 >= 0.0);
        const Real a2263 = a2244 / numbers[l + 3 * LAYERS + 18];
        const Real a2267 = a2249 / a2244;
        const Real a2271 = a2267 * numbers[l + 3 * LAYERS + 18];
        const Real a2275 = a2271 * (-1.3505762785178115);
        const Real a2277 = numbers[l + 15 * LAYERS + 28] + a2275;
        const Real a2279 = exp(a2277);
        const Real a2281 = numbers[l + 16 * LAYERS + 28] * a2263;
        const Real a2285 = numbers[l + 16 * LAYERS + 28] - 1.0;
        const Real a2286 = a2285 * a2263;
        const Real a2289 = a2286 + 1.0;
        const Real a2290 = a2281 / a2289;
        const Real a2294 = a2263 * 4.6;
        const Real a2296 = a2263 * 3.6;
        const Real a2298 = a2296 + 1.0;
        const Real a2299 = a2294 / a2298;
        const Real a2303 = log10(a2263);
        const Real a2304 = a2263 * 2.3025850929940455;
        const Real a2306 = a2303 + 1.0;
        const Real a2307 = at_least(a2306, 0.0);
        const Mask a2308 = (a2306 >= 0.0);
        const Real a2310 = select(flags[l + 4], a2299, a2307);
        const Real a2312 = a2249 + 0.0005;
        const Mask a2313 = (a2312 < a2244);
        const Real a2314 = select(a2313, a2290, a2310);
        const Real a2316 = a2279 - numbers[l + 14 * LAYERS + 28];
        const Real a2318 = a2314 * a2316;
        const Real a2322 = a2318 + numbers[l + 14 * LAYERS + 28];
        real_51[l] = a2234;
        mask_75[l] = a2241;
        real_29[l] = a2244;
        mask_76[l] = a2245;
        real_77[l] = a2249;
        mask_78[l] = a2250;
        real_79[l] = a2254;
        mask_80[l] = a2255;
        real_81[l] = a2263;
        real_82[l] = a2267;
        real_83[l] = a2279;
        real_84[l] = a2285;
        real_85[l] = a2289;
        real_86[l] = a2290;
        real_87[l] = a2298;
        real_88[l] = a2299;
        real_89[l] = a2304;
        mask_90[l] = a2308;
        mask_91[l] = a2313;
        real_92[l] = a2314;
        real_93[l] = a2316;
        real_94[l] = a2322;
    }
    // single_snow_step.conduct
    const Real x2324 = real_94[0] * x1085;
    // surface_balance.surface
    const Real x2328 = x1258 - x1641;
    const Real x2330 = x2328 / x1227;
    const Real x2334 = x26 - forcing[1];
    const Real x2336 = x2330 + x2334;
    const Real x2338 = x2336 / x1252;
    const Real x2342 = forcing[1] + x2338;
    const Real x2344 = x0 * x1227;
    const Real x2348 = x2344 * x1252;
    const Real x2352 = x2324 / x2348;
    // surface_balance.opened
    const Real x2356 = x1722 * x0;
    const Real x2360 = x2356 / x1126;
    const Real x2364 = state[0] + x2360;
    // surface_balance.top
    const Real x2366 = x2352 + 1.0;
    const Real x2367 = x0 / x0;
    const Real x2371 = x2366 * x2367;
    // surface_balance.opened
    const Real x2375 = select(x994, x2364, x2342);
    const Real x2377 = select(x994, 1.0, x2371);
    const Real x2379 = select(x994, x1126, x2324);
    // soil_heat.conductance
    const Real x2402 = x0 * x2377;
    const Real x2406 = x2379 / x2402;
    // soil_heat.update_soil_heat
    real_95[0] = x2379;
    for (int l = 0; l < LAYERS - 2; ++l) real_95[l + 1] = real_94[l + 1];
    const Real x2416 = x2375 - state[0];
    const Real x2418 = x2406 * x2416;
    // soil_heat.__call__
    const Real x2428 = numbers[LAYERS + 6] - state[LAYERS - 1];
    const Real x2430 = numbers[LAYERS - 1] * 0.5;
    const Real x2432 = x2430 / numbers[2 * LAYERS + 18];
    const Real x2436 = state[LAYERS - 1] - numbers[LAYERS + 6];
    const Real x2438 = real_94[LAYERS - 1] * x2436;
    const Real x2442 = x2438 / numbers[2 * LAYERS + 18];
    const Real x2446 = x2428 * x2432;
    const Real x2450 = state[LAYERS - 1] + x2446;
    // soil_water.jvp, soil_heat.update_soil_heat
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2231 = -real_61[l + 1];
        const Real a2411 = real_95[l] / numbers[l + LAYERS + 19];
        const Real a2422 = state[l] - state[l + 1];
        const Real a2424 = a2411 * a2422;
        real_96[l] = a2231;
        real_97[l] = a2411;
        real_98[l] = a2422;
        real_74[l + 1] = a2424;
    }
    // soil_heat.update_soil_heat
    real_74[0] = x2418;
    for (int l = 0; l < LAYERS - 1; ++l) real_99[l] = real_74[l + 1];
    real_99[LAYERS - 1] = x2442;
    // soil_heat.interface_temperature
    const Real x2458 = x2377 - 1.0;
    const Real x2459 = x2458 * state[0];
    const Real x2463 = x2375 + x2459;
    const Real x2465 = x2463 / x2377;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2469 = state[l + 1] - state[l];
        const Real a2471 = a2469 * numbers[l + 2 * LAYERS + 19];
        const Real a2475 = state[l] + a2471;
        real_95[l] = a2469;
        real_100[l + 1] = a2475;
    }
    // freezing.freeze_and_thaw
    real_100[0] = x2465;
    for (int l = 0; l < LAYERS - 1; ++l) real_101[l] = real_100[l + 1];
    real_101[LAYERS - 1] = x2450;
    // soil_heat.volumetric_heat_capacity, soil_heat.update_soil_heat, freezing.freeze_and_thaw, freezing.frozen_layer_temperature, freezing._frozen_mean, freezing._cold_temperature, freezing.forward, freezing._newton
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2381 = real_77[l] * 4200000.0;
        const Real a2383 = 1.0 - numbers[l + 3 * LAYERS + 18];
        const Real a2385 = a2383 * 2000000.0;
        const Real a2388 = a2381 + a2385;
        const Real a2390 = numbers[l + 3 * LAYERS + 18] - real_29[l];
        const Real a2392 = a2390 * 1004.0;
        const Real a2394 = a2388 + a2392;
        const Real a2396 = real_29[l] - real_77[l];
        const Real a2398 = a2396 * 2106000.0;
        const Real a2400 = a2394 + a2398;
        const Real a2454 = real_74[l] - real_99[l];
        const Real a2477 = a2454 * seconds;
        const Real a2479 = a2477 / numbers[l];
        const Real a2485 = minimum(real_100[l], real_101[l]);
        const Real a2486 = minimum(a2485, state[l]);
        const Mask a2487 = (real_29[l] > real_77[l]);
        const Mask a2488 = (a2486 < 273.15);
        const Mask a2489 = (a2487 | a2488);
        const Real a2490 = real_100[l] - 273.15;
        const Real a2491 = state[l] - 273.15;
        const Real a2492 = real_101[l] - 273.15;
        const Real a2493 = at_most(a2490, 0.0);
        const Mask a2494 = (a2490 <= 0.0);
        const Real a2497 = at_most(a2491, 0.0);
        const Mask a2498 = (a2491 <= 0.0);
        const Real a2500 = a2493 + a2497;
        const Real a2502 = magnitude(a2490);
        const Real a2503 = sign(a2490);
        const Real a2505 = magnitude(a2491);
        const Real a2506 = sign(a2491);
        const Real a2508 = a2502 + a2505;
        const Real a2510 = a2500 * 0.5;
        const Mask a2514 = (a2508 > 0.0);
        const Real a2515 = select(a2514, a2508, 1.0);
        const Real a2517 = a2500 / a2515;
        const Real a2523 = a2510 * a2517;
        const Real a2529 = at_most(a2492, 0.0);
        const Mask a2530 = (a2492 <= 0.0);
        const Real a2533 = a2497 + a2529;
        const Real a2535 = magnitude(a2492);
        const Real a2536 = sign(a2492);
        const Real a2538 = a2505 + a2535;
        const Real a2540 = a2533 * 0.5;
        const Mask a2544 = (a2538 > 0.0);
        const Real a2545 = select(a2544, a2538, 1.0);
        const Real a2547 = a2533 / a2545;
        const Real a2553 = a2540 * a2547;
        const Real a2559 = a2523 + a2553;
        const Real a2562 = a2559 * 0.5;
        const Real a2565 = 273.15 - a2562;
        const Real a2566 = at_most(a2565, 273.149);
        const Real a2567 = 273.15 - a2566;
        const Real a2568 = a2567 / a2566;
        const Real a2569 = log(a2568);
        const Real a2570 = numbers[l + 17 * LAYERS + 28] - a2569;
        const Real a2571 = real_29[l] - 0.02;
        const Real a2572 = minimum(a2396, a2571);
        const Real a2573 = at_least(a2572, 0.0);
        real_102[l] = a2400;
        real_103[l] = a2454;
        real_104[l] = a2479;
        mask_105[l] = a2489;
        mask_106[l] = a2494;
        mask_107[l] = a2498;
        real_108[l] = a2503;
        real_109[l] = a2506;
        real_110[l] = a2510;
        mask_111[l] = a2514;
        real_112[l] = a2515;
        real_113[l] = a2517;
        mask_114[l] = a2530;
        real_115[l] = a2536;
        real_116[l] = a2540;
        mask_117[l] = a2544;
        real_118[l] = a2545;
        real_119[l] = a2547;
        real_120[l] = a2565;
        real_121[l] = a2566;
        real_122[l] = a2567;
        real_123[l] = a2570;
        real_124[l] = a2571;
        real_125[l] = a2573;
    }
    // freezing._newton
    for (int l = 0; l < LAYERS; ++l) real_101[l] = real_125[l];
    for (int l = 0; l < LAYERS; ++l) real_100[l] = real_of(INFINITE);
    for (int pass = 0; pass < 10; ++pass) {
        // freezing.is_open, freezing._newton
        Mask a2577_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2576 = (real_100[l] > 0.005);
            a2577_last = (a2577_last | a2576);
            mask_126[l] = a2576;
        }
        if (!any_lane(a2577_last)) break;
        // freezing.iteration
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2578 = real_29[l] - real_101[l];
            const Real a2579 = real_101[l] * 8.0;
            const Real a2580 = a2579 + 1.0;
            const Real a2581 = log(a2580);
            const Real a2582 = a2581 * 2.0;
            const Real a2583 = real_123[l] + a2582;
            const Real a2584 = log(a2578);
            const Real a2585 = numbers[l + 18 * LAYERS + 28] * a2584;
            const Real a2586 = a2583 - a2585;
            const Real a2587 = numbers[l + 18 * LAYERS + 28] / a2578;
            const Real a2588 = 1 / a2580;
            const Real a2589 = a2588 * 16.0;
            const Real a2590 = a2587 + a2589;
            const Real a2591 = a2586 / a2590;
            const Real a2592 = real_101[l] - a2591;
            const Real a2593 = minimum(a2592, real_124[l]);
            const Real a2594 = at_least(a2593, 0.0);
            const Real a2595 = select(mask_126[l], a2594, real_101[l]);
            const Real a2596 = a2594 - real_101[l];
            const Real a2597 = magnitude(a2596);
            const Real a2598 = select(mask_126[l], a2597, real_100[l]);
            real_99[l] = a2595;
            real_74[l] = a2598;
        }
        for (int l = 0; l < LAYERS; ++l) real_101[l] = real_99[l];
        for (int l = 0; l < LAYERS; ++l) real_100[l] = real_74[l];
    }
    // soil_heat.update_soil_heat
    const Real x2665 = 1 / seconds;
    const Real x2666 = x2665 * 333500000.0;
    // freezing.is_open, freezing.forward, freezing._response, freezing._log_potential_slope, freezing.partials, freezing.freeze_and_thaw, freezing.phase_changed_liquid, soil_heat.update_soil_heat, tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a2599 = (real_100[l] > 0.005);
        const Real a2600 = real_123[l] / numbers[l + 18 * LAYERS + 28];
        const Real a2601 = exp(a2600);
        const Real a2602 = at_least(a2601, 0.02);
        const Real a2603 = minimum(a2602, real_29[l]);
        const Mask a2604 = (real_120[l] > 273.149);
        const Real a2605 = real_29[l] - a2603;
        const Real a2606 = select(a2599, a2605, real_101[l]);
        const Real a2607 = select(a2604, 0.0, a2606);
        const Real a2608 = real_29[l] - a2607;
        const Real a2609 = a2607 * 8.0;
        const Real a2610 = a2609 + 1.0;
        const Real a2611 = 1 / a2610;
        const Real a2612 = a2611 * 16.0;
        const Real a2613 = numbers[l + 18 * LAYERS + 28] / a2608;
        const Real a2614 = a2612 + a2613;
        const Mask a2615 = (a2607 > 0.0);
        const Mask a2616 = (a2607 < real_124[l]);
        const Mask a2617 = (a2615 & a2616);
        const Real a2618 = 1 / a2614;
        const Real a2619 = select(a2617, a2618, 0.0);
        const Real a2620 = real_121[l] * real_122[l];
        const Real a2621 = 1 / a2620;
        const Real a2622 = a2621 * 273.15;
        const Real a2623 = a2619 * a2622;
        const Real a2624 = a2619 * a2612;
        const Real a2625 = select(a2615, a2624, 1.0);
        const Real a2627 = log(a2608);
        const Real a2628 = a2619 * a2627;
        const Real a2638 = real_104[l] / 333500000.0;
        const Real a2640 = real_77[l] + a2638;
        const Mask a2642 = (a2608 > real_77[l]);
        const Real a2643 = select(a2642, real_77[l], a2608);
        const Mask a2645 = (a2640 < a2643);
        const Real a2646 = select(a2645, a2643, a2640);
        const Mask a2648 = (a2608 < real_77[l]);
        const Real a2649 = select(a2648, real_77[l], a2608);
        const Mask a2651 = (a2640 > a2649);
        const Real a2652 = select(a2651, a2649, a2640);
        const Mask a2654 = (a2638 < 0.0);
        const Real a2655 = select(a2654, a2646, a2652);
        const Real a2657 = at_least(a2655, 0.0);
        const Mask a2658 = (a2655 >= 0.0);
        const Mask a2660 = (a2657 > real_29[l]);
        const Real a2661 = select(a2660, real_29[l], a2657);
        const Real a2663 = select(mask_105[l], a2661, real_77[l]);
        after[2 * LAYERS + l] = a2663;
        const Real a2667 = x2666 * numbers[l];
        const Real a2669 = a2663 - real_77[l];
        const Real a2671 = a2667 * a2669;
        const Real a2675 = real_102[l] * numbers[l];
        const Real a2679 = real_103[l] - a2671;
        const Real a2681 = seconds / a2675;
        real_125[l] = a2619;
        real_74[l] = a2623;
        real_99[l] = a2625;
        real_127[l] = a2628;
        mask_126[l] = a2642;
        mask_128[l] = a2645;
        mask_129[l] = a2648;
        mask_130[l] = a2651;
        mask_131[l] = a2654;
        mask_132[l] = a2658;
        mask_133[l] = a2660;
        real_134[l] = a2663;
        real_135[l] = a2667;
        real_136[l] = a2669;
        real_137[l] = a2675;
        real_138[l] = a2679;
        real_139[l] = a2681;
    }
    // tridiagonal.diffusion_increment
    const Real x2703 = x2406 * real_139[0];
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2687 = real_97[l] * real_139[l + 1];
        const Real a2688 = -a2687;
        const Real a2695 = real_97[l] * real_139[l];
        const Real a2696 = -a2695;
        real_140[l] = a2688;
        real_141[l] = a2696;
    }
    real_100[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_100[l + 1] = real_140[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_101[l] = real_141[l];
    real_101[LAYERS - 1] = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2707 = in_row(l, 0, x2703) + 1.0;
        const Real a2709 = a2707 - real_100[l];
        const Real a2713 = a2709 - real_101[l];
        const Real a2716 = real_138[l] * real_139[l];
        real_124[l] = a2713;
        real_123[l] = a2716;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_140, real_124, real_141, real_123, real_101);
    // soil_heat.update_soil_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2732 = state[l] + real_101[l];
        after[l] = a2732;
        real_123[l] = a2732;
    }
    const Real x2734 = x2375 - real_123[0];
    // surface_balance.skin_temperature
    const Real x2739 = x2352 * real_123[0];
    const Real x2743 = x2342 + x2739;
    const Real x2745 = x2743 / x2366;
    // snow.conductance
    const Real x2749 = x2324 / x0;
    // surface_balance._over_soil
    const Real x2753 = x2745 - real_123[0];
    const Real x2758 = x2745 - forcing[1];
    // surface_balance.closed
    const Real x2763 = select(x994, x1714, x2745);
    after[3 * LAYERS] = x2763;
    // single_snow_step.single_snow_step
    const Real x2767 = select(x994, x1778, 0.0);
    after[3 * LAYERS + 3] = x2767;
    // snow.compacted_density
    const Real x2769 = seconds / 3600.0;
    const Real x2770 = x2763 - 273.15;
    const Real x2771 = x2364 - 273.15;
    const Real x2772 = x2767 * 100.0;
    const Real x2774 = at_least(x2772, 0.01);
    const Mask x2775 = (x2772 >= 0.01);
    const Real x2777 = x2769 * 0.01;
    const Real x2778 = x2770 + x2771;
    const Real x2780 = x2778 * 0.04;
    const Real x2782 = x992 * 21.0;
    const Real x2784 = x2780 - x2782;
    const Real x2786 = exp(x2784);
    const Real x2788 = x2777 * x2786;
    const Real x2790 = x2788 * x2774;
    const Real x2794 = x2790 / 2.0;
    const Real x2796 = x2790 / 3.0;
    const Real x2798 = x2790 / 4.0;
    const Real x2800 = x2790 / 5.0;
    const Real x2802 = x2800 + 1.0;
    const Real x2803 = x2798 * x2802;
    const Real x2807 = x2803 + 1.0;
    const Real x2808 = x2796 * x2807;
    const Real x2812 = x2808 + 1.0;
    const Real x2813 = x2794 * x2812;
    const Real x2817 = x2813 + 1.0;
    const Real x2818 = x992 * x2817;
    const Real x2822 = at_least(x2818, 0.05);
    const Real x2823 = at_most(x2822, 0.4);
    const Mask x2824 = (x2818 >= 0.05);
    const Mask x2825 = (x2818 <= 0.4);
    const Mask x2826 = (x2824 & x2825);
    const Real x2828 = x2769 * 0.13;
    const Real x2829 = x2828 / 24.0;
    const Real x2830 = 1.0 - x2829;
    const Real x2831 = x2823 * x2830;
    const Real x2833 = x2831 + x2829;
    const Real x2834 = at_most(x2833, 0.4);
    const Mask x2835 = (x2833 <= 0.4);
    const Mask x2837 = (x2770 >= 0.0);
    const Real x2838 = select(x2837, x2834, x2823);
    // single_snow_step.single_snow_step
    const Mask x2840 = (x2767 > 0.0);
    const Real x2841 = -x1353;
    const Real x2842 = select(x994, x1610, x2841);
    const Real x2844 = x1633 + x2842;
    const Real x2846 = x2767 / x2838;
    const Real x2850 = select(x2840, x2846, 0.0);
    after[3 * LAYERS + 4] = x2850;
    // snow.surface_roughness_length
    const Real x2852 = x920 * 7.0;
    const Real x2854 = x2852 - x990;
    const Mask x2856 = (x2854 <= 0.0007);
    const Real x2857 = x2854 / 7.0;
    const Real x2859 = select(x2856, 0.001, x2857);
    const Real x2861 = x1121 * x920;
    const Real x2865 = x1013 * x2859;
    const Real x2870 = x2861 + x2865;
    after[3 * LAYERS + 10] = x2870;
    // single_snow_step.single_snow_step
    const Real x2872 = x2844 * 1004.5;
    const Real x2874 = x2872 / x1227;
    const Real x2878 = forcing[2] + x2874;
    after[3 * LAYERS + 14] = x2878;
    const Real x2880 = select(x2840, x1013, 0.0);
    // evapotranspiration.snow_weighted_latent_heat
    const Real x2883 = 1.0 - x2880;
    const Real x2884 = x2883 * 2501000.0;
    const Real x2886 = x2880 * 2830000.0;
    const Real x2889 = x2884 + x2886;
    // single_snow_step._fluxes
    const Real x2891 = x1346 * x2889;
    const Mask x2895 = (x2891 > 0.0);
    const Real x2897 = x1227 * 0.999900457893689;
    const Real x2899 = x2763 - x26;
    // single_snow_step._budget
    const Real x2913 = x2763 - forcing[1];
    // air.emission
    const Real x2915 = x2763 * x2763;
    const Real x2918 = x2915 * x2915;
    const Real x2921 = x2918 * 5.67e-08;
    // single_snow_step._budget
    const Mask x2930 = (x994 & x1785);
    const Real x2941 = 1.0 - state[3 * LAYERS + 9];
    const Mask x2953 = (x994 & x1789);
    // diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a2956_last = real_of(0.0);
    Real a2964_last = real_of(1.0);
    Real a2965_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2955 = real_123[l] - 273.15;
        a2956_last = a2956_last + numbers[l];
        const Real a2956 = a2956_last;
        const Real a2958 = numbers[l] * 0.5;
        const Real a2960 = a2956 - a2958;
        const Mask a2962 = (a2955 >= 0.0);
        const Real a2963 = real_of_mask(a2962);
        a2964_last = a2964_last * a2963;
        const Real a2964 = a2964_last;
        a2965_last = a2965_last + a2964;
        real_100[l] = a2955;
        real_122[l] = a2960;
    }
    // diagnostics.crossing_depth
    const Index x2966 = index_of_real(a2965_last);
    const Index x2967 = at_most(x2966, (LAYERS - 1));
    const Index x2968 = x2967 - 1;
    const Index x2969 = at_least(x2968, 0);
    const Real x2970 = pick(real_100, x2969);
    const Real x2972 = pick(real_100, x2967);
    const Real x2974 = pick(real_122, x2969);
    const Real x2976 = pick(real_122, x2967);
    const Mask x2978 = (x2970 > x2972);
    const Real x2979 = x2970 - x2972;
    const Real x2981 = select(x2978, x2979, 1.0);
    const Real x2983 = x2976 - x2974;
    const Real x2985 = x2983 * x2970;
    const Real x2989 = x2985 / x2981;
    const Mask x2994 = (x2966 == 0);
    const Mask x2996 = (x2966 == LAYERS);
    // balances._depth
    const Real x3019 = seconds / 2501000000.0;
    const Real x3021 = seconds / 2830000000.0;
    // diagnostics.potential_evaporation
    const Real x3028 = x2889 * 1000.0;
    const Real x3030 = x2891 / x3028;
    // balances.surface_energy_residual
    const Mask x3066 = (x2930 & x2953);
    after[3 * LAYERS + 2] = state[3 * LAYERS + 2];
    after[3 * LAYERS + 5] = state[3 * LAYERS + 5];
    after[3 * LAYERS + 6] = state[3 * LAYERS + 6];
    // diagnostics.ice_content, balances.soil_energy_residual, balances.phase_change_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3007 = real_29[l] - real_134[l];
        const Real a3068 = real_123[l] - state[l];
        const Real a3075 = 333500000.0 * numbers[l];
        const Real a3077 = a3075 / seconds;
        real_122[l] = a3007;
        real_100[l] = a3068;
        real_121[l] = a3077;
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
            real_142[l] = a334;
        }
        // exchange.myj_exchange
        const Real x337 = real_142[0] - real_142[1];
        const Real x339 = x337 + x177;
        const Real x341 = real_142[2] - real_142[3];
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
        real_142[0] = x169;
        real_142[1] = moved_state[3 * LAYERS + 10];
        real_142[2] = x171;
        real_142[3] = x406;
        real_1[0] = real_of(0.0);
        real_1[1] = x263;
        real_1[2] = real_of(0.0);
        real_1[3] = x410;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a429 = x425 * real_6[l];
            const Real a430 = real_142[l] * x422;
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
            real_142[l] = a578;
        }
        // exchange.myj_exchange
        const Real x581 = real_142[0] - real_142[1];
        const Real x583 = x581 + x177;
        const Real x585 = real_142[2] - real_142[3];
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
        real_142[0] = x169;
        real_142[1] = moved_state[3 * LAYERS + 10];
        real_142[2] = x171;
        real_142[3] = x650;
        real_1[0] = real_of(0.0);
        real_1[1] = x263;
        real_1[2] = real_of(0.0);
        real_1[3] = x654;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a673 = x669 * real_14[l];
            const Real a674 = real_142[l] * x666;
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
            real_142[l] = a822;
        }
        // exchange.myj_exchange
        const Real x825 = real_142[0] - real_142[1];
        const Real x827 = x825 + x177;
        const Real x829 = real_142[2] - real_142[3];
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
        const Real x1037 = moved_numbers[14 * LAYERS + 26] + x1035;
        const Real x1039 = x1037 * x1038;
        const Real x1041 = moved_numbers[14 * LAYERS + 27] * x1022;
        const Real x1042 = x1025 * numbers[14 * LAYERS + 27];
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
        // soil_heat.switched_kersten
        const Real x1074 = select(x1072, x1052, x1070);
        // soil_heat.thermal_conductivity
        const Real x1076 = x1039 - moved_numbers[14 * LAYERS + 25];
        const Real x1078 = x1074 * x1075;
        const Real x1079 = x1076 * x1073;
        const Real x1080 = x1079 + x1078;
        const Real x1082 = x1080 + moved_numbers[14 * LAYERS + 25];
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
            real_120[l] = a1370;
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
            const Real a1559 = real_120[l] * numbers[l + 6 * LAYERS + 22];
            const Real a1560 = moved_numbers[l + 6 * LAYERS + 22] * real_24[l];
            const Real a1561 = a1560 + a1559;
            a1563_last = a1563_last + a1561;
            real_103[l] = a1561;
        }
        const Real x1566 = a1563_last - x1565;
        const Real x1567 = x1566 / numbers[7 * LAYERS + 22];
        Real a1580_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1569 = moved_numbers[l + 5 * LAYERS + 22] + real_103[l];
            const Real a1571 = a1569 - x1567;
            const Real a1574 = select(mask_28[l], a1571, 0.0);
            const Real a1576 = real_103[l] * real_27[l];
            const Real a1577 = a1574 * real_26[l];
            const Real a1578 = a1577 + a1576;
            a1580_last = a1580_last + a1578;
            real_120[l] = a1578;
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
            const Real a1586 = real_120[l] - a1585;
            const Real a1587 = a1586 / x1582;
            const Real a1589 = x1557 * real_30[l];
            const Real a1590 = a1587 * x1553;
            const Real a1591 = a1590 + a1589;
            a1593_last = a1593_last + a1591;
            real_103[l] = a1591;
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
        // soil_water._solve
        const Real x1868 = x1825 * seconds;
        const Real x1871 = select(x1870, x1868, 0.0);
        // soil_water.parent_deficit
        const Real x1873 = moved_numbers[3 * LAYERS + 18] - moved_numbers[4 * LAYERS + 18];
        // soil_water.infiltration_capacity
        const Real x1889 = moved_numbers[14 * LAYERS + 24] * x1886;
        const Real x1893 = x1889 * x1892;
        // step_parts.<genexpr>, soil_water.update_soil_water, soil_water.impeded_hydraulics, soil_water._impeded, soil_water.parent_deficit
        Real a1883_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1607 = x1015 * real_31[l];
            const Real a1608 = real_103[l] * x1121;
            const Real a1609 = a1608 + a1607;
            const Real a1827 = moved_state[l + LAYERS] - moved_state[l + 2 * LAYERS];
            const Real a1829 = moved_state[l + 2 * LAYERS] + a1827;
            const Real a1831 = moved_numbers[l + 3 * LAYERS + 18] * real_33[l];
            const Real a1832 = a1829 - a1831;
            const Real a1833 = a1832 / numbers[l + 3 * LAYERS + 18];
            const Real a1836 = select(mask_35[l], a1833, 0.0);
            const Real a1838 = a1836 / real_34[l];
            const Real a1840 = moved_numbers[l + 9 * LAYERS + 23] * real_36[l];
            const Real a1841 = a1838 * numbers[l + 9 * LAYERS + 23];
            const Real a1842 = a1841 + a1840;
            const Real a1844 = moved_numbers[l + 7 * LAYERS + 23] + a1842;
            const Real a1846 = moved_numbers[l + 11 * LAYERS + 23] * real_32[l];
            const Real a1847 = a1827 * numbers[l + 11 * LAYERS + 23];
            const Real a1848 = a1847 + a1846;
            const Real a1850 = a1844 - a1848;
            const Real a1852 = a1850 * real_38[l];
            const Real a1854 = moved_numbers[l + 10 * LAYERS + 23] * real_36[l];
            const Real a1855 = a1838 * numbers[l + 10 * LAYERS + 23];
            const Real a1856 = a1855 + a1854;
            const Real a1858 = moved_numbers[l + 8 * LAYERS + 23] + a1856;
            const Real a1860 = moved_numbers[l + 12 * LAYERS + 23] * real_32[l];
            const Real a1861 = a1827 * numbers[l + 12 * LAYERS + 23];
            const Real a1862 = a1861 + a1860;
            const Real a1864 = a1858 - a1862;
            const Real a1866 = a1864 * real_40[l];
            const Real a1875 = x1873 - a1829;
            const Real a1877 = a1875 + moved_numbers[l + 4 * LAYERS + 18];
            const Real a1879 = moved_numbers[l] * real_41[l];
            const Real a1880 = a1877 * numbers[l];
            const Real a1881 = a1880 + a1879;
            a1883_last = a1883_last + a1881;
            real_120[l] = a1609;
            real_77[l] = a1827;
            real_143[l] = a1848;
            real_144[l] = a1852;
            real_145[l] = a1862;
            real_146[l] = a1866;
        }
        // soil_water.infiltration_capacity
        const Real x1898 = a1883_last * x1891;
        const Real x1900 = x1893 * a1882_last;
        const Real x1901 = x1900 - x1898;
        const Real x1904 = x1871 * x1896;
        const Real x1906 = x1901 * x1869;
        const Real x1907 = x1906 - x1904;
        const Real x1909 = x1871 + x1901;
        const Real x1912 = select(x1910, 0.0, x1909);
        const Real x1915 = x1912 * x1913;
        const Real x1917 = x1907 + x1915;
        const Real x1918 = x1917 / x1911;
        // soil_water._solve
        const Real x1921 = x1918 / seconds;
        const Real x1924 = select(x1922, real_144[0], x1921);
        const Real x1926 = x1871 / seconds;
        const Real x1929 = select(x1927, x1926, x1924);
        const Real x1931 = x1825 - x1929;
        const Real x1934 = select(x1933, x1931, 0.0);
        const Real x1936 = x1825 - x1934;
        const Real x1950 = moved_numbers[LAYERS + 2] * real_38[LAYERS - 1];
        const Real x1951 = real_144[LAYERS - 1] * numbers[LAYERS + 2];
        const Real x1952 = x1951 + x1950;
        const Real x1954 = x1936 - x1597;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1938 = moved_numbers[l + LAYERS + 19] * real_42[l];
            const Real a1939 = real_146[l] - a1938;
            const Real a1940 = a1939 / numbers[l + LAYERS + 19];
            const Real a1942 = moved_state[l + 2 * LAYERS] - moved_state[l + 2 * LAYERS + 1];
            const Real a1944 = a1940 * real_43[l];
            const Real a1945 = a1942 * real_42[l];
            const Real a1946 = a1945 + a1944;
            const Real a1948 = a1946 + real_144[l];
            real_147[l] = a1940;
            real_148[l] = a1942;
            real_103[l + 1] = a1948;
        }
        real_103[0] = x1954;
        for (int l = 0; l < LAYERS - 1; ++l) real_146[l] = real_103[l + 1];
        real_146[LAYERS - 1] = x1952;
        // soil_water._solve, tridiagonal.diffusion_increment
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1960 = real_103[l] - real_146[l];
            const Real a1962 = a1960 - real_120[l];
            const Real a1964 = moved_numbers[l] * real_47[l];
            const Real a1965 = a1964 * (-1.0);
            const Real a1966 = a1965 / numbers[l];
            real_144[l] = a1962;
            real_149[l] = a1966;
        }
        // tridiagonal.diffusion_increment
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1971 = real_147[l] * real_47[l + 1];
            const Real a1973 = real_149[l + 1] * real_42[l];
            const Real a1975 = a1973 + a1971;
            const Real a1976 = -a1975;
            const Real a1979 = real_147[l] * real_47[l];
            const Real a1981 = real_149[l] * real_42[l];
            const Real a1983 = a1981 + a1979;
            const Real a1984 = -a1983;
            real_150[l] = a1975;
            real_146[l + 1] = a1976;
            real_151[l] = a1983;
            real_103[l] = a1984;
        }
        real_146[0] = real_of(0.0);
        real_103[LAYERS - 1] = real_of(0.0);
        // tridiagonal.jvp
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1999 = real_150[l] * real_44[l];
            const Real a2000 = -a1999;
            real_152[l + 1] = a2000;
        }
        real_152[0] = real_of(0.0);
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2005 = real_151[l] * real_44[l + 1];
            const Real a2006 = -a2005;
            real_153[l] = a2006;
        }
        real_153[LAYERS - 1] = real_of(0.0);
        // tridiagonal.diffusion_increment, tridiagonal.jvp
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1992 = real_146[l] + real_103[l];
            const Real a1995 = real_144[l] * real_47[l];
            const Real a1996 = real_149[l] * real_46[l];
            const Real a1997 = a1996 + a1995;
            const Real a2001 = a1992 * real_44[l];
            const Real a2004 = real_152[l] - a2001;
            const Real a2008 = a2004 + real_153[l];
            const Real a2009 = a1997 - a2008;
            real_154[l] = a2009;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_48, real_50, real_49, real_154, real_153);
        // soil_water._solve, soil_water.jvp
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2012 = moved_state[l + 2 * LAYERS] + real_153[l];
            const Real a2014 = a2012 + real_77[l];
            const Real a2016 = a2014 - moved_numbers[l + 3 * LAYERS + 18];
            const Real a2018 = a2016 * numbers[l];
            const Real a2019 = moved_numbers[l] * real_45[l];
            const Real a2020 = a2019 + a2018;
            const Real a2027 = real_54[l] * a2020;
            real_154[l] = a2014;
            real_152[l] = a2027;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_68, real_52, real_55, real_152, real_53 + 1);
        // soil_water._solve
        real_53[0] = real_of(0.0);
        // soil_water._solve, soil_water._limited, soil_water.update_soil_water, soil_water.impeded_hydraulics, soil_water._impeded
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2032 = moved_numbers[l] * real_56[l];
            const Real a2034 = real_53[l] - a2032;
            const Real a2035 = a2034 / numbers[l];
            const Real a2037 = real_154[l] + a2035;
            const Real a2040 = select(mask_57[l], moved_numbers[l + 3 * LAYERS + 18], a2037);
            const Real a2043 = select(mask_58[l], a2040, 0.0);
            const Real a2045 = a2043 - real_77[l];
            const Real a2048 = select(mask_60[l], a2045, 0.0);
            const Real a2059 = moved_state[l + 2 * LAYERS] + a2048;
            const Real a2061 = a2059 * 0.5;
            const Real a2063 = select(x2057, a2061, moved_state[l + 2 * LAYERS]);
            const Real a2065 = select(x2057, moved_numbers[l + 13 * LAYERS + 23], moved_numbers[l + 4 * LAYERS + 18]);
            const Real a2067 = a2063 + real_77[l];
            const Real a2069 = moved_numbers[l + 3 * LAYERS + 18] * real_62[l];
            const Real a2070 = a2067 - a2069;
            const Real a2071 = a2070 / numbers[l + 3 * LAYERS + 18];
            const Real a2074 = select(mask_64[l], a2071, 0.0);
            const Real a2076 = a2074 / real_63[l];
            const Real a2078 = moved_numbers[l + 9 * LAYERS + 23] * real_65[l];
            const Real a2079 = a2076 * numbers[l + 9 * LAYERS + 23];
            const Real a2080 = a2079 + a2078;
            const Real a2082 = moved_numbers[l + 7 * LAYERS + 23] + a2080;
            const Real a2084 = a2082 - real_143[l];
            const Real a2086 = a2084 * real_66[l];
            const Real a2088 = moved_numbers[l + 10 * LAYERS + 23] * real_65[l];
            const Real a2089 = a2076 * numbers[l + 10 * LAYERS + 23];
            const Real a2090 = a2089 + a2088;
            const Real a2092 = moved_numbers[l + 8 * LAYERS + 23] + a2090;
            const Real a2094 = a2092 - real_145[l];
            const Real a2096 = a2094 * real_67[l];
            real_152[l] = a2065;
            real_153[l] = a2067;
            real_103[l] = a2086;
            real_146[l] = a2096;
        }
        // soil_water.parent_deficit
        const Real x2098 = moved_numbers[3 * LAYERS + 18] - real_152[0];
        Real a2108_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2100 = x2098 - real_153[l];
            const Real a2102 = a2100 + real_152[l];
            const Real a2104 = moved_numbers[l] * real_59[l];
            const Real a2105 = a2102 * numbers[l];
            const Real a2106 = a2105 + a2104;
            a2108_last = a2108_last + a2106;
        }
        // soil_water.infiltration_capacity
        const Real x2111 = a2108_last * x1891;
        const Real x2113 = x1893 * a2107_last;
        const Real x2114 = x2113 - x2111;
        const Real x2117 = x1871 * x2109;
        const Real x2119 = x2114 * x1869;
        const Real x2120 = x2119 - x2117;
        const Real x2122 = x1871 + x2114;
        const Real x2125 = select(x2123, 0.0, x2122);
        const Real x2128 = x2125 * x2126;
        const Real x2130 = x2120 + x2128;
        const Real x2131 = x2130 / x2124;
        // soil_water._solve
        const Real x2134 = x2131 / seconds;
        const Real x2137 = select(x2135, real_103[0], x2134);
        const Real x2140 = select(x2138, x1926, x2137);
        const Real x2142 = x1825 - x2140;
        const Real x2145 = select(x2144, x2142, 0.0);
        moved_results[LAYERS + 12] = x2145;
        const Real x2147 = x1825 - x2145;
        moved_quantities[4 * LAYERS + 14] = x2147;
        const Real x2159 = moved_numbers[LAYERS + 2] * real_66[LAYERS - 1];
        const Real x2160 = real_103[LAYERS - 1] * numbers[LAYERS + 2];
        const Real x2161 = x2160 + x2159;
        moved_results[LAYERS + 31] = x2161;
        const Real x2163 = x2147 - x1597;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2149 = moved_numbers[l + LAYERS + 19] * real_69[l];
            const Real a2150 = real_146[l] - a2149;
            const Real a2151 = a2150 / numbers[l + LAYERS + 19];
            const Real a2153 = a2151 * real_43[l];
            const Real a2154 = real_148[l] * real_69[l];
            const Real a2155 = a2154 + a2153;
            const Real a2157 = a2155 + real_103[l];
            real_151[l] = a2151;
            real_153[l + 1] = a2157;
        }
        real_153[0] = x2163;
        for (int l = 0; l < LAYERS - 1; ++l) real_146[l] = real_153[l + 1];
        real_146[LAYERS - 1] = x2161;
        // tridiagonal.diffusion_increment
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2176 = real_151[l] * real_47[l + 1];
            const Real a2178 = real_149[l + 1] * real_69[l];
            const Real a2180 = a2178 + a2176;
            const Real a2181 = -a2180;
            const Real a2184 = real_151[l] * real_47[l];
            const Real a2186 = real_149[l] * real_69[l];
            const Real a2188 = a2186 + a2184;
            const Real a2189 = -a2188;
            real_148[l] = a2180;
            real_103[l + 1] = a2181;
            real_150[l] = a2188;
            real_152[l] = a2189;
        }
        real_103[0] = real_of(0.0);
        real_152[LAYERS - 1] = real_of(0.0);
        // tridiagonal.jvp
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2204 = real_148[l] * real_37[l];
            const Real a2205 = -a2204;
            real_154[l + 1] = a2205;
        }
        real_154[0] = real_of(0.0);
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2210 = real_150[l] * real_37[l + 1];
            const Real a2211 = -a2210;
            real_145[l] = a2211;
        }
        real_145[LAYERS - 1] = real_of(0.0);
        // soil_water._solve, tridiagonal.diffusion_increment, tridiagonal.jvp
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2169 = real_153[l] - real_146[l];
            const Real a2171 = a2169 - real_120[l];
            const Real a2197 = real_103[l] + real_152[l];
            const Real a2200 = a2171 * real_47[l];
            const Real a2201 = real_149[l] * real_72[l];
            const Real a2202 = a2201 + a2200;
            const Real a2206 = a2197 * real_37[l];
            const Real a2209 = real_154[l] - a2206;
            const Real a2213 = a2209 + real_145[l];
            const Real a2214 = a2202 - a2213;
            real_143[l] = a2214;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_70, real_73, real_71, real_143, real_145);
        // soil_water._solve, soil_water.jvp
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2217 = moved_state[l + 2 * LAYERS] + real_145[l];
            const Real a2219 = a2217 + real_77[l];
            const Real a2221 = a2219 - moved_numbers[l + 3 * LAYERS + 18];
            const Real a2223 = a2221 * numbers[l];
            const Real a2224 = moved_numbers[l] * real_39[l];
            const Real a2225 = a2224 + a2223;
            const Real a2232 = real_61[l] * a2225;
            real_143[l] = a2219;
            real_154[l] = a2232;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_96, real_52, real_55, real_154, real_53 + 1);
        moved_results[LAYERS + 32] = real_53[LAYERS];
        // soil_water._solve
        real_53[0] = real_of(0.0);
        // soil_water._solve, soil_water._limited, soil_water.update_soil_water
        Real a2262_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2235 = moved_numbers[l] * real_51[l];
            const Real a2237 = real_53[l] - a2235;
            const Real a2238 = a2237 / numbers[l];
            const Real a2240 = real_143[l] + a2238;
            const Real a2243 = select(mask_75[l], moved_numbers[l + 3 * LAYERS + 18], a2240);
            const Real a2246 = select(mask_76[l], a2243, 0.0);
            moved_after[LAYERS + l] = a2246;
            const Real a2248 = a2246 - real_77[l];
            const Real a2251 = select(mask_78[l], a2248, 0.0);
            const Real a2256 = select(mask_80[l], a2240, 0.0);
            const Real a2258 = a2256 * numbers[l];
            const Real a2260 = moved_numbers[l] * real_79[l];
            const Real a2261 = a2260 - a2258;
            a2262_last = a2262_last + a2261;
            real_154[l] = a2246;
            real_145[l] = a2251;
        }
        moved_results[LAYERS + 30] = a2262_last;
        // soil_heat.thermal_conductivity, soil_heat.switched_kersten
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2264 = moved_numbers[l + 3 * LAYERS + 18] * real_81[l];
            const Real a2265 = real_154[l] - a2264;
            const Real a2266 = a2265 / numbers[l + 3 * LAYERS + 18];
            const Real a2268 = real_154[l] * real_82[l];
            const Real a2269 = real_145[l] - a2268;
            const Real a2270 = a2269 / real_29[l];
            const Real a2272 = a2270 * numbers[l + 3 * LAYERS + 18];
            const Real a2273 = moved_numbers[l + 3 * LAYERS + 18] * real_82[l];
            const Real a2274 = a2273 + a2272;
            const Real a2276 = a2274 * (-1.3505762785178115);
            const Real a2278 = moved_numbers[l + 15 * LAYERS + 28] + a2276;
            const Real a2280 = a2278 * real_83[l];
            const Real a2282 = moved_numbers[l + 16 * LAYERS + 28] * real_81[l];
            const Real a2283 = a2266 * numbers[l + 16 * LAYERS + 28];
            const Real a2284 = a2283 + a2282;
            const Real a2287 = a2266 * real_84[l];
            const Real a2288 = a2287 + a2282;
            const Real a2291 = a2288 * real_86[l];
            const Real a2292 = a2284 - a2291;
            const Real a2293 = a2292 / real_85[l];
            const Real a2295 = a2266 * 4.6;
            const Real a2297 = a2266 * 3.6;
            const Real a2300 = a2297 * real_88[l];
            const Real a2301 = a2295 - a2300;
            const Real a2302 = a2301 / real_87[l];
            const Real a2305 = a2266 / real_89[l];
            const Real a2309 = select(mask_90[l], a2305, 0.0);
            const Real a2311 = select(flags[l + 4], a2302, a2309);
            const Real a2315 = select(mask_91[l], a2293, a2311);
            const Real a2317 = a2280 - moved_numbers[l + 14 * LAYERS + 28];
            const Real a2319 = a2315 * real_93[l];
            const Real a2320 = a2317 * real_92[l];
            const Real a2321 = a2320 + a2319;
            const Real a2323 = a2321 + moved_numbers[l + 14 * LAYERS + 28];
            real_143[l] = a2323;
        }
        // single_snow_step.conduct
        const Real x2325 = real_143[0] * x1085;
        const Real x2326 = x1086 * real_94[0];
        const Real x2327 = x2326 + x2325;
        // surface_balance.surface
        const Real x2329 = x1259 - x1642;
        const Real x2331 = x1230 * x2330;
        const Real x2332 = x2329 - x2331;
        const Real x2333 = x2332 / x1227;
        const Real x2335 = x27 - moved_forcing[1];
        const Real x2337 = x2333 + x2335;
        const Real x2339 = x1253 * x2338;
        const Real x2340 = x2337 - x2339;
        const Real x2341 = x2340 / x1252;
        const Real x2343 = moved_forcing[1] + x2341;
        const Real x2345 = x1 * x1227;
        const Real x2346 = x1230 * x0;
        const Real x2347 = x2346 + x2345;
        const Real x2349 = x2347 * x1252;
        const Real x2350 = x1253 * x2344;
        const Real x2351 = x2350 + x2349;
        const Real x2353 = x2351 * x2352;
        const Real x2354 = x2327 - x2353;
        const Real x2355 = x2354 / x2348;
        // surface_balance.opened
        const Real x2357 = x1725 * x0;
        const Real x2358 = x1 * x1722;
        const Real x2359 = x2358 + x2357;
        const Real x2361 = x1127 * x2360;
        const Real x2362 = x2359 - x2361;
        const Real x2363 = x2362 / x1126;
        const Real x2365 = moved_state[0] + x2363;
        // surface_balance.top
        const Real x2368 = x1 * x2367;
        const Real x2369 = x1 - x2368;
        const Real x2370 = x2369 / x0;
        const Real x2372 = x2355 * x2367;
        const Real x2373 = x2370 * x2366;
        const Real x2374 = x2373 + x2372;
        // surface_balance.opened
        const Real x2376 = select(x994, x2365, x2343);
        const Real x2378 = select(x994, 0.0, x2374);
        const Real x2380 = select(x994, x1127, x2327);
        // soil_heat.conductance
        const Real x2403 = x1 * x2377;
        const Real x2404 = x2378 * x0;
        const Real x2405 = x2404 + x2403;
        const Real x2407 = x2405 * x2406;
        const Real x2408 = x2380 - x2407;
        const Real x2409 = x2408 / x2402;
        // soil_heat.update_soil_heat
        real_150[0] = x2380;
        for (int l = 0; l < LAYERS - 2; ++l) real_150[l + 1] = real_143[l + 1];
        const Real x2417 = x2376 - moved_state[0];
        const Real x2419 = x2409 * x2416;
        const Real x2420 = x2417 * x2406;
        const Real x2421 = x2420 + x2419;
        // soil_heat.__call__
        const Real x2429 = moved_numbers[LAYERS + 6] - moved_state[LAYERS - 1];
        const Real x2431 = moved_numbers[LAYERS - 1] * 0.5;
        const Real x2433 = moved_numbers[2 * LAYERS + 18] * x2432;
        const Real x2434 = x2431 - x2433;
        const Real x2435 = x2434 / numbers[2 * LAYERS + 18];
        const Real x2437 = moved_state[LAYERS - 1] - moved_numbers[LAYERS + 6];
        const Real x2439 = real_143[LAYERS - 1] * x2436;
        const Real x2440 = x2437 * real_94[LAYERS - 1];
        const Real x2441 = x2440 + x2439;
        const Real x2443 = moved_numbers[2 * LAYERS + 18] * x2442;
        const Real x2444 = x2441 - x2443;
        const Real x2445 = x2444 / numbers[2 * LAYERS + 18];
        moved_results[LAYERS + 42] = x2445;
        const Real x2447 = x2429 * x2432;
        const Real x2448 = x2435 * x2428;
        const Real x2449 = x2448 + x2447;
        const Real x2451 = moved_state[LAYERS - 1] + x2449;
        // soil_heat.update_soil_heat
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2412 = moved_numbers[l + LAYERS + 19] * real_97[l];
            const Real a2414 = real_150[l] - a2412;
            const Real a2415 = a2414 / numbers[l + LAYERS + 19];
            const Real a2423 = moved_state[l] - moved_state[l + 1];
            const Real a2425 = a2415 * real_98[l];
            const Real a2426 = a2423 * real_97[l];
            const Real a2427 = a2426 + a2425;
            real_148[l] = a2415;
            real_143[l + 1] = a2427;
        }
        real_143[0] = x2421;
        for (int l = 0; l < LAYERS - 1; ++l) real_77[l] = real_143[l + 1];
        real_77[LAYERS - 1] = x2445;
        // soil_heat.interface_temperature
        const Real x2460 = x2378 * state[0];
        const Real x2461 = moved_state[0] * x2458;
        const Real x2462 = x2461 + x2460;
        const Real x2464 = x2376 + x2462;
        const Real x2466 = x2378 * x2465;
        const Real x2467 = x2464 - x2466;
        const Real x2468 = x2467 / x2377;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2470 = moved_state[l + 1] - moved_state[l];
            const Real a2472 = a2470 * numbers[l + 2 * LAYERS + 19];
            const Real a2473 = moved_numbers[l + 2 * LAYERS + 19] * real_95[l];
            const Real a2474 = a2473 + a2472;
            const Real a2476 = moved_state[l] + a2474;
            real_152[l + 1] = a2476;
        }
        // freezing._frozen_mean
        real_152[0] = x2468;
        for (int l = 0; l < LAYERS - 1; ++l) real_103[l] = real_152[l + 1];
        real_103[LAYERS - 1] = x2451;
        // soil_heat.volumetric_heat_capacity, soil_heat.update_soil_heat, freezing._frozen_mean, freezing.frozen_layer_temperature, freezing.jvp, freezing.freeze_and_thaw, freezing.phase_changed_liquid, tridiagonal.diffusion_increment
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2382 = real_145[l] * 4200000.0;
            const Real a2386 = moved_numbers[l + 3 * LAYERS + 18] * 2000000.0;
            const Real a2389 = a2382 - a2386;
            const Real a2391 = moved_numbers[l + 3 * LAYERS + 18] - real_154[l];
            const Real a2393 = a2391 * 1004.0;
            const Real a2395 = a2389 + a2393;
            const Real a2397 = real_154[l] - real_145[l];
            const Real a2399 = a2397 * 2106000.0;
            const Real a2401 = a2395 + a2399;
            moved_results[LAYERS + 44 + l] = a2401;
            const Real a2457 = real_143[l] - real_77[l];
            const Real a2478 = a2457 * seconds;
            const Real a2480 = moved_numbers[l] * real_104[l];
            const Real a2481 = a2478 - a2480;
            const Real a2482 = a2481 / numbers[l];
            const Real a2496 = select(mask_106[l], real_152[l], 0.0);
            const Real a2499 = select(mask_107[l], moved_state[l], 0.0);
            const Real a2501 = a2496 + a2499;
            const Real a2504 = real_152[l] * real_108[l];
            const Real a2507 = moved_state[l] * real_109[l];
            const Real a2509 = a2504 + a2507;
            const Real a2511 = a2501 * 0.5;
            const Real a2516 = select(mask_111[l], a2509, 0.0);
            const Real a2519 = a2516 * real_113[l];
            const Real a2521 = a2519 - a2501;
            const Real a2522 = a2521 / real_112[l];
            const Real a2525 = a2511 * real_113[l];
            const Real a2527 = a2522 * real_110[l];
            const Real a2528 = a2527 - a2525;
            const Real a2532 = select(mask_114[l], real_103[l], 0.0);
            const Real a2534 = a2499 + a2532;
            const Real a2537 = real_103[l] * real_115[l];
            const Real a2539 = a2507 + a2537;
            const Real a2541 = a2534 * 0.5;
            const Real a2546 = select(mask_117[l], a2539, 0.0);
            const Real a2549 = a2546 * real_119[l];
            const Real a2551 = a2549 - a2534;
            const Real a2552 = a2551 / real_118[l];
            const Real a2555 = a2541 * real_119[l];
            const Real a2557 = a2552 * real_116[l];
            const Real a2558 = a2557 - a2555;
            const Real a2561 = a2528 + a2558;
            const Real a2564 = a2561 * 0.5;
            const Real a2630 = real_74[l] * a2564;
            const Real a2631 = real_99[l] * real_154[l];
            const Real a2632 = a2630 + a2631;
            const Real a2633 = real_125[l] * moved_numbers[l + 17 * LAYERS + 28];
            const Real a2634 = a2632 + a2633;
            const Real a2635 = real_127[l] * moved_numbers[l + 18 * LAYERS + 28];
            const Real a2637 = a2634 - a2635;
            const Real a2639 = a2482 / 333500000.0;
            const Real a2641 = real_145[l] + a2639;
            const Real a2644 = select(mask_126[l], real_145[l], a2637);
            const Real a2647 = select(mask_128[l], a2644, a2641);
            const Real a2650 = select(mask_129[l], real_145[l], a2637);
            const Real a2653 = select(mask_130[l], a2650, a2641);
            const Real a2656 = select(mask_131[l], a2647, a2653);
            const Real a2659 = select(mask_132[l], a2656, 0.0);
            const Real a2662 = select(mask_133[l], real_154[l], a2659);
            const Real a2664 = select(mask_105[l], a2662, real_145[l]);
            moved_after[2 * LAYERS + l] = a2664;
            const Real a2668 = moved_numbers[l] * x2666;
            const Real a2670 = a2664 - real_145[l];
            moved_results[3 * LAYERS + 44 + l] = a2670;
            const Real a2672 = a2668 * real_136[l];
            const Real a2673 = a2670 * real_135[l];
            const Real a2674 = a2673 + a2672;
            const Real a2676 = a2401 * numbers[l];
            const Real a2677 = moved_numbers[l] * real_102[l];
            const Real a2678 = a2677 + a2676;
            const Real a2680 = a2457 - a2674;
            const Real a2682 = a2678 * real_139[l];
            const Real a2683 = a2682 * (-1.0);
            const Real a2684 = a2683 / real_137[l];
            real_146[l] = a2664;
            real_153[l] = a2670;
            real_149[l] = a2678;
            real_144[l] = a2680;
            real_155[l] = a2684;
        }
        // tridiagonal.diffusion_increment
        const Real x2704 = x2409 * real_139[0];
        const Real x2705 = real_155[0] * x2406;
        const Real x2706 = x2705 + x2704;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2689 = real_148[l] * real_139[l + 1];
            const Real a2691 = real_155[l + 1] * real_97[l];
            const Real a2693 = a2691 + a2689;
            const Real a2694 = -a2693;
            const Real a2697 = real_148[l] * real_139[l];
            const Real a2699 = real_155[l] * real_97[l];
            const Real a2701 = a2699 + a2697;
            const Real a2702 = -a2701;
            real_150[l] = a2693;
            real_103[l + 1] = a2694;
            real_151[l] = a2701;
            real_152[l] = a2702;
        }
        real_103[0] = real_of(0.0);
        real_152[LAYERS - 1] = real_of(0.0);
        // tridiagonal.jvp
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2721 = real_150[l] * real_101[l];
            const Real a2722 = -a2721;
            real_77[l + 1] = a2722;
        }
        real_77[0] = real_of(0.0);
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2726 = real_151[l] * real_101[l + 1];
            const Real a2727 = -a2726;
            real_143[l] = a2727;
        }
        real_143[LAYERS - 1] = real_of(0.0);
        // tridiagonal.diffusion_increment, tridiagonal.jvp
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2711 = in_row(l, 0, x2706) - real_103[l];
            const Real a2715 = a2711 - real_152[l];
            const Real a2717 = real_144[l] * real_139[l];
            const Real a2718 = real_155[l] * real_138[l];
            const Real a2719 = a2718 + a2717;
            const Real a2723 = a2715 * real_101[l];
            const Real a2725 = real_77[l] + a2723;
            const Real a2729 = a2725 + real_143[l];
            const Real a2730 = a2719 - a2729;
            real_145[l] = a2730;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_140, real_124, real_141, real_145, real_143);
        // soil_heat.update_soil_heat
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2733 = moved_state[l] + real_143[l];
            moved_after[l] = a2733;
            real_145[l] = a2733;
        }
        const Real x2735 = x2376 - real_145[0];
        const Real x2736 = x2409 * x2734;
        const Real x2737 = x2735 * x2406;
        const Real x2738 = x2737 + x2736;
        moved_results[LAYERS + 41] = x2738;
        // surface_balance.skin_temperature
        const Real x2740 = x2355 * real_123[0];
        const Real x2741 = real_145[0] * x2352;
        const Real x2742 = x2741 + x2740;
        const Real x2744 = x2343 + x2742;
        const Real x2746 = x2355 * x2745;
        const Real x2747 = x2744 - x2746;
        const Real x2748 = x2747 / x2366;
        // snow.conductance
        const Real x2750 = x1 * x2749;
        const Real x2751 = x2327 - x2750;
        const Real x2752 = x2751 / x0;
        // surface_balance._over_soil
        const Real x2754 = x2748 - real_145[0];
        const Real x2755 = x2752 * x2753;
        const Real x2756 = x2754 * x2749;
        const Real x2757 = x2756 + x2755;
        const Real x2759 = x2748 - moved_forcing[1];
        const Real x2760 = x75 * x2758;
        const Real x2761 = x2759 * x74;
        const Real x2762 = x2761 + x2760;
        // surface_balance.closed
        const Real x2764 = select(x994, x1715, x2748);
        moved_after[3 * LAYERS] = x2764;
        const Real x2765 = select(x994, x1725, x2757);
        moved_results[4] = x2765;
        const Real x2766 = select(x994, x1648, x2762);
        moved_results[LAYERS + 15] = x2766;
        // single_snow_step.single_snow_step
        const Real x2768 = select(x994, x1779, 0.0);
        moved_after[3 * LAYERS + 3] = x2768;
        // snow.compacted_density
        const Real x2773 = x2768 * 100.0;
        const Real x2776 = select(x2775, x2773, 0.0);
        const Real x2779 = x2764 + x2365;
        const Real x2781 = x2779 * 0.04;
        const Real x2783 = x993 * 21.0;
        const Real x2785 = x2781 - x2783;
        const Real x2787 = x2785 * x2786;
        const Real x2789 = x2787 * x2777;
        const Real x2791 = x2789 * x2774;
        const Real x2792 = x2776 * x2788;
        const Real x2793 = x2792 + x2791;
        const Real x2795 = x2793 / 2.0;
        const Real x2797 = x2793 / 3.0;
        const Real x2799 = x2793 / 4.0;
        const Real x2801 = x2793 / 5.0;
        const Real x2804 = x2799 * x2802;
        const Real x2805 = x2801 * x2798;
        const Real x2806 = x2805 + x2804;
        const Real x2809 = x2797 * x2807;
        const Real x2810 = x2806 * x2796;
        const Real x2811 = x2810 + x2809;
        const Real x2814 = x2795 * x2812;
        const Real x2815 = x2811 * x2794;
        const Real x2816 = x2815 + x2814;
        const Real x2819 = x993 * x2817;
        const Real x2820 = x2816 * x992;
        const Real x2821 = x2820 + x2819;
        const Real x2827 = select(x2826, x2821, 0.0);
        const Real x2832 = x2827 * x2830;
        const Real x2836 = select(x2835, x2832, 0.0);
        const Real x2839 = select(x2837, x2836, x2827);
        // single_snow_step.single_snow_step
        const Real x2843 = select(x994, x1614, x1355);
        const Real x2845 = x1634 + x2843;
        moved_results[2] = x2845;
        const Real x2847 = x2839 * x2846;
        const Real x2848 = x2768 - x2847;
        const Real x2849 = x2848 / x2838;
        const Real x2851 = select(x2840, x2849, 0.0);
        moved_after[3 * LAYERS + 4] = x2851;
        // snow.surface_roughness_length
        const Real x2853 = x921 * 7.0;
        const Real x2855 = x2853 - x991;
        const Real x2858 = x2855 / 7.0;
        const Real x2860 = select(x2856, 0.0, x2858);
        const Real x2862 = x1015 * x920;
        const Real x2863 = x921 * x1121;
        const Real x2864 = x2863 + x2862;
        const Real x2866 = x1015 * x2859;
        const Real x2868 = x2860 * x1013;
        const Real x2869 = x2868 - x2866;
        const Real x2871 = x2864 + x2869;
        moved_after[3 * LAYERS + 10] = x2871;
        // single_snow_step.single_snow_step
        const Real x2873 = x2845 * 1004.5;
        const Real x2875 = x1230 * x2874;
        const Real x2876 = x2873 - x2875;
        const Real x2877 = x2876 / x1227;
        const Real x2879 = moved_forcing[2] + x2877;
        moved_after[3 * LAYERS + 14] = x2879;
        const Real x2881 = select(x2840, x1015, 0.0);
        const Real x2882 = -x2881;
        moved_results[LAYERS + 19] = x2882;
        // evapotranspiration.snow_weighted_latent_heat
        const Real x2885 = x2881 * 2501000.0;
        const Real x2887 = x2881 * 2830000.0;
        const Real x2890 = x2885 - x2887;
        // single_snow_step._fluxes
        const Real x2892 = x1347 * x2889;
        const Real x2893 = x2890 * x1346;
        const Real x2894 = x2893 + x2892;
        moved_results[0] = x2894;
        const Real x2896 = select(x2895, x1640, x2894);
        moved_results[1] = x2896;
        const Real x2898 = x1230 * 0.999900457893689;
        const Real x2900 = x2764 - x27;
        const Real x2901 = x2898 * x2899;
        const Real x2902 = x2900 * x2897;
        const Real x2903 = x2902 + x2901;
        moved_results[3] = x2903;
        const Real x2904 = x1597 * 2501000000.0;
        moved_results[5] = x2904;
        const Real x2905 = x1601 * 2501000000.0;
        moved_results[6] = x2905;
        const Real x2906 = x1605 * 2501000000.0;
        moved_results[7] = x2906;
        const Real x2908 = real_53[LAYERS] / seconds;
        const Real x2909 = x2161 + x2908;
        moved_results[LAYERS + 13] = x2909;
        const Real x2910 = x1775 * seconds;
        const Real x2911 = select(x994, x2910, 0.0);
        moved_results[LAYERS + 14] = x2911;
        const Real x2912 = select(x994, x1781, 0.0);
        moved_results[LAYERS + 17] = x2912;
        moved_results[LAYERS + 38] = x2912;
        // single_snow_step._budget
        const Real x2914 = x2764 - moved_forcing[1];
        // air.emission
        const Real x2916 = x2764 * x2763;
        const Real x2917 = x2916 + x2916;
        const Real x2919 = x2917 * x2915;
        const Real x2920 = x2919 + x2919;
        const Real x2922 = x2920 * 5.67e-08;
        // single_snow_step._budget
        const Real x2923 = x1184 * x2921;
        const Real x2924 = x2922 * x1183;
        const Real x2925 = x2924 + x2923;
        const Real x2926 = x1312 * x2913;
        const Real x2927 = x2914 * x1309;
        const Real x2928 = x2927 + x2926;
        const Real x2929 = x1257 + x2928;
        const Real x2931 = select(x994, x1648, 0.0);
        const Real x2932 = x75 * x2913;
        const Real x2933 = x2914 * x74;
        const Real x2934 = x2933 + x2932;
        const Real x2935 = select(x2930, 0.0, x2934);
        const Real x2936 = select(x994, x1628, 0.0);
        moved_results[LAYERS + 27] = x2936;
        const Real x2937 = select(x994, x1783, 0.0);
        const Real x2938 = -x2937;
        moved_results[LAYERS + 29] = x2938;
        const Real x2939 = moved_forcing[4] * state[3 * LAYERS + 8];
        const Real x2940 = x1189 + x2939;
        moved_results[LAYERS + 33] = x2940;
        const Real x2944 = moved_forcing[5] * x2941;
        const Real x2945 = x2944 - x1193;
        const Real x2946 = x2945 + x2925;
        moved_results[LAYERS + 34] = x2946;
        const Real x2947 = select(x2930, x2925, x2929);
        moved_results[LAYERS + 35] = x2947;
        const Real x2948 = x1230 * x2899;
        const Real x2949 = x2900 * x1227;
        const Real x2950 = x2949 + x2948;
        moved_results[LAYERS + 36] = x2950;
        const Real x2951 = x2931 + x2935;
        moved_results[LAYERS + 37] = x2951;
        // diagnostics.crossing_depth
        const Real x2971 = pick(real_145, x2969);
        const Real x2973 = pick(real_145, x2967);
        // single_snow_step._fluxes, diagnostics.ice_content, geometry.node_depth
        Real a2957_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2907 = real_120[l] * 2501000000.0;
            moved_results[8 + l] = a2907;
            const Real a2954 = real_154[l] - real_146[l];
            moved_quantities[l] = a2954;
            a2957_last = a2957_last + moved_numbers[l];
            const Real a2957 = a2957_last;
            const Real a2959 = moved_numbers[l] * 0.5;
            const Real a2961 = a2957 - a2959;
            real_143[l] = a2954;
            real_77[l] = a2961;
        }
        // diagnostics.crossing_depth
        const Real x2975 = pick(real_77, x2969);
        const Real x2977 = pick(real_77, x2967);
        const Real x2980 = x2971 - x2973;
        const Real x2982 = select(x2978, x2980, 0.0);
        const Real x2984 = x2977 - x2975;
        const Real x2986 = x2984 * x2970;
        const Real x2987 = x2971 * x2983;
        const Real x2988 = x2987 + x2986;
        const Real x2990 = x2982 * x2989;
        const Real x2991 = x2988 - x2990;
        const Real x2992 = x2991 / x2981;
        const Real x2993 = x2975 + x2992;
        const Real x2995 = select(x2994, 0.0, x2993);
        Real a2997_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a2997_last = a2997_last + moved_numbers[l];
        }
        const Real x2998 = select(x2996, a2997_last, x2995);
        moved_quantities[LAYERS] = x2998;
        // balances.column_water
        const Real x2999 = x1817 + moved_state[3 * LAYERS + 2];
        const Real x3000 = x2999 + x2768;
        // balances.soil_water
        Real a3004_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3001 = real_154[l] * numbers[l];
            const Real a3002 = moved_numbers[l] * real_29[l];
            const Real a3003 = a3002 + a3001;
            moved_quantities[LAYERS + 4 + l] = a3003;
            a3004_last = a3004_last + a3003;
            real_77[l] = a3003;
        }
        // balances.column_water
        const Real x3005 = a3004_last + x3000;
        moved_quantities[LAYERS + 1] = x3005;
        // balances.soil_water
        Real a3006_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a3006_last = a3006_last + real_77[l];
        }
        moved_quantities[LAYERS + 2] = a3006_last;
        // diagnostics.layer_ice, diagnostics.soil_ice
        Real a3011_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3008 = real_143[l] * numbers[l];
            const Real a3009 = moved_numbers[l] * real_122[l];
            const Real a3010 = a3009 + a3008;
            moved_quantities[3 * LAYERS + 4 + l] = a3010;
            a3011_last = a3011_last + a3010;
        }
        moved_quantities[LAYERS + 3] = a3011_last;
        // diagnostics.net_radiation
        const Real x3015 = x1197 - x2925;
        moved_quantities[4 * LAYERS + 4] = x3015;
        // diagnostics.snowfall
        const Real x3016 = x934 / seconds;
        moved_quantities[4 * LAYERS + 5] = x3016;
        // balances.evaporated_water
        const Real x3017 = x2904 + x2905;
        const Real x3018 = x3017 + x2906;
        // balances._depth
        const Real x3020 = x3018 * x3019;
        const Real x3022 = x1638 * x3021;
        // balances.evaporated_water
        const Real x3023 = x3020 + x3022;
        const Real x3024 = x1621 * seconds;
        const Real x3026 = x3023 + x3024;
        // diagnostics.net_evaporation
        const Real x3027 = x3026 / seconds;
        moved_quantities[4 * LAYERS + 6] = x3027;
        // diagnostics.potential_evaporation
        const Real x3029 = x2890 * 1000.0;
        const Real x3031 = x3029 * x3030;
        const Real x3032 = x2894 - x3031;
        const Real x3033 = x3032 / x3028;
        moved_quantities[4 * LAYERS + 7] = x3033;
        // diagnostics._evaporated
        const Real x3034 = x2904 / 2501000000.0;
        moved_quantities[4 * LAYERS + 8] = x3034;
        const Real x3035 = x2905 / 2501000000.0;
        moved_quantities[4 * LAYERS + 9] = x3035;
        const Real x3036 = x2906 / 2501000000.0;
        moved_quantities[4 * LAYERS + 10] = x3036;
        // diagnostics.snow_sublimation
        const Real x3037 = x1638 / 2830000000.0;
        moved_quantities[4 * LAYERS + 11] = x3037;
        // diagnostics.snowmelt
        const Real x3038 = x2911 / seconds;
        moved_quantities[4 * LAYERS + 12] = x3038;
        // diagnostics.total_runoff
        const Real x3039 = x2145 + x2909;
        moved_quantities[4 * LAYERS + 15] = x3039;
        // balances.water_gain
        const Real x3040 = moved_forcing[6] * seconds;
        const Real x3041 = x3040 / 1000.0;
        moved_quantities[4 * LAYERS + 16] = x3041;
        // balances.water_loss
        const Real x3042 = x3039 * seconds;
        const Real x3043 = x3026 + x3042;
        moved_quantities[4 * LAYERS + 17] = x3043;
        // diagnostics.layer_liquid_water, balances.soil_water
        Real a3044_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3012 = real_146[l] * numbers[l];
            const Real a3013 = moved_numbers[l] * real_134[l];
            const Real a3014 = a3013 + a3012;
            moved_quantities[2 * LAYERS + 4 + l] = a3014;
            a3044_last = a3044_last + real_77[l];
        }
        // balances.column_water
        const Real x3045 = a3044_last + x3000;
        const Real x3046 = moved_state[3 * LAYERS + 1] + moved_state[3 * LAYERS + 2];
        const Real x3047 = x3046 + moved_state[3 * LAYERS + 3];
        // balances.soil_water
        Real a3051_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3048 = moved_state[l + LAYERS] * numbers[l];
            const Real a3049 = moved_numbers[l] * state[l + LAYERS];
            const Real a3050 = a3049 + a3048;
            a3051_last = a3051_last + a3050;
        }
        // balances.column_water
        const Real x3052 = a3051_last + x3047;
        // balances.water_residual
        const Real x3053 = x3045 - x3052;
        const Real x3054 = x3041 - x3043;
        // balances.water_leaked
        const Real x3055 = a2262_last - x2937;
        const Real x3056 = x3055 - x1128;
        moved_quantities[4 * LAYERS + 19] = x3056;
        // balances.water_residual
        const Real x3057 = x3054 + x3056;
        const Real x3058 = x3053 - x3057;
        moved_quantities[4 * LAYERS + 18] = x3058;
        // balances.surface_energy_residual
        const Real x3059 = x1197 + x79;
        const Real x3060 = x3059 - x2950;
        const Real x3061 = x3060 - x1642;
        const Real x3062 = x3061 - x2765;
        const Real x3063 = x3062 - x2912;
        const Real x3064 = x3063 - x2951;
        const Real x3065 = x3064 - x2947;
        const Real x3067 = select(x3066, 0.0, x3065);
        moved_quantities[4 * LAYERS + 20] = x3067;
        // balances.soil_energy_residual
        Real a3073_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3069 = real_145[l] - moved_state[l];
            const Real a3070 = real_149[l] * real_100[l];
            const Real a3071 = a3069 * real_137[l];
            const Real a3072 = a3071 + a3070;
            a3073_last = a3073_last + a3072;
        }
        const Real x3074 = a3073_last / seconds;
        const Real x3088 = x2738 - x2445;
        // balances.phase_change_heat, balances.soil_energy_residual
        Real a3087_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3076 = moved_numbers[l] * 333500000.0;
            const Real a3078 = a3076 / seconds;
            const Real a3081 = a3078 * real_136[l];
            const Real a3083 = real_153[l] * real_121[l];
            const Real a3085 = a3083 + a3081;
            a3087_last = a3087_last - a3085;
        }
        // balances.soil_energy_residual
        const Real x3089 = x3088 + a3087_last;
        const Real x3090 = x3074 - x3089;
        moved_quantities[4 * LAYERS + 21] = x3090;
        // balances.snow_base_mismatch
        const Real x3091 = x2765 - x2738;
        moved_quantities[4 * LAYERS + 23] = x3091;
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
