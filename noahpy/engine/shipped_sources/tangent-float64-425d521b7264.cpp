// From the code of digest c54bf88da9eb19e9eaada76a130ba90ccbb2287241a4a76ca16603be2bf15fba.
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

static const Number table1312[] = {
#include "stability_corrections.inc"
};
static const Number table1322[] = {
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
    Mask mask_24[LAYERS];
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
    Mask mask_39[LAYERS];
    Real real_40[LAYERS];
    Real real_41[LAYERS];
    Real real_42[LAYERS];
    Real real_43[LAYERS];
    Real real_44[LAYERS];
    Real real_45[LAYERS];
    Real real_46[LAYERS];
    Real real_47[LAYERS];
    Real real_48[LAYERS];
    Real real_49[LAYERS - 1];
    Real real_50[LAYERS - 1];
    Real real_51[LAYERS];
    Real real_52[LAYERS];
    Real real_53[LAYERS];
    Real real_54[LAYERS - 1];
    Real real_55[LAYERS - 1];
    Real real_56[LAYERS];
    Real real_57[LAYERS];
    Real real_58[LAYERS];
    Real real_59[LAYERS + 1];
    Real real_60[LAYERS];
    Real real_61[LAYERS - 1];
    Real real_62[LAYERS];
    Mask mask_63[LAYERS];
    Mask mask_64[LAYERS];
    Mask mask_65[LAYERS];
    Real real_66[LAYERS];
    Real real_67[LAYERS];
    Real real_68[LAYERS];
    Mask mask_69[LAYERS];
    Real real_70[LAYERS];
    Mask mask_71[LAYERS];
    Real real_72[LAYERS];
    Real real_73[LAYERS];
    Real real_74[LAYERS];
    Real real_75[LAYERS];
    Real real_76[LAYERS];
    Real real_77[LAYERS];
    Real real_78[LAYERS - 1];
    Real real_79[LAYERS - 1];
    Real real_80[LAYERS - 1];
    Real real_81[LAYERS - 1];
    Real real_82[LAYERS];
    Real real_83[LAYERS];
    Real real_84[LAYERS];
    Mask mask_85[LAYERS];
    Mask mask_86[LAYERS];
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
    Real real_103[LAYERS - 1];
    Real real_104[LAYERS - 1];
    Real real_105[LAYERS - 1];
    Real real_106[LAYERS - 1];
    Real real_107[LAYERS];
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
    Mask mask_129[LAYERS];
    Real real_130[LAYERS];
    Real real_131[LAYERS];
    Real real_132[LAYERS];
    Real real_133[LAYERS];
    Real real_134[LAYERS];
    Mask mask_135[LAYERS];
    Real real_136[LAYERS];
    Real real_137[LAYERS];
    Real real_138[LAYERS];
    Mask mask_139[LAYERS];
    Mask mask_140[LAYERS];
    Mask mask_141[LAYERS];
    Mask mask_142[LAYERS];
    Mask mask_143[LAYERS];
    Real real_144[LAYERS - 1];
    Real real_145[LAYERS - 1];
    Real real_146[LAYERS];
    Real real_147[LAYERS];
    Real real_148[4];
    Real real_149[LAYERS];
    Real real_150[LAYERS];
    Real real_151[LAYERS];
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
    const Mask x144 = (x141 < 1e-06);
    const Real x145 = select(x144, 1e-06, x141);
    const Real x147 = x113 * x139;
    const Real x152 = x147 * numbers[LAYERS + 1];
    const Real x156 = x152 * numbers[LAYERS + 1];
    const Real x160 = x156 / x145;
    const Real x164 = x160 / numbers[LAYERS];
    after[3 * LAYERS + 15] = x164;
    const Real x168 = numbers[LAYERS + 1] + state[3 * LAYERS + 10];
    const Real x170 = numbers[LAYERS] + state[3 * LAYERS + 10];
    const Real x172 = x168 / state[3 * LAYERS + 10];
    const Real x176 = log(x172);
    const Real x178 = x164 / 0.505;
    const Mask x180 = (x178 > 1.0);
    const Real x181 = select(x180, 1.0, x178);
    const Mask x183 = (x139 > 0.0);
    // exchange.zilitinkevich_factor
    const Real x184 = state[3 * LAYERS + 10] * (-13.157629102823119);
    const Real x186 = exp(x184);
    const Real x188 = select(flags[2], x186, 0.1);
    const Real x190 = x188 * (-103.28);
    // exchange.myj_exchange
    const Real x192 = x181 * x181;
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
    const Mask x218 = (x214 < 1e-30);
    const Real x219 = select(x218, 1e-30, x214);
    const Real x221 = log(x219);
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
    const Real x241 = x145 + x237;
    const Real x243 = sqrt(x241);
    const Real x244 = x243 * 2.0;
    const Real x246 = state[3 * LAYERS + 13] * x243;
    const Real x250 = sqrt(x246);
    const Real x251 = x250 * 2.0;
    const Mask x253 = (x250 < 1e-09);
    const Real x254 = select(x253, 1e-09, x250);
    // exchange.myj_exchange
    const Real x256 = select(x183, 0.0, x229);
    const Real x258 = x147 * 0.4;
    const Real x260 = state[3 * LAYERS + 10] / x168;
    const Real x264 = x254 * state[3 * LAYERS + 11];
    const Real x268 = sqrt(x264);
    const Real x269 = x268 * 2.0;
    const Real x271 = x200 * x268;
    const Real x275 = exp(x271);
    const Real x277 = x275 * state[3 * LAYERS + 11];
    const Mask x281 = (x277 < 1e-28);
    const Real x282 = select(x281, 1e-28, x277);
    const Real x284 = x282 / x170;
    const Real x288 = x258 * state[3 * LAYERS + 12];
    const Real x292 = x254 * x254;
    const Real x295 = x292 * x254;
    const Real x299 = x288 / x295;
    real_0[0] = x168;
    real_0[1] = state[3 * LAYERS + 10];
    real_0[2] = x170;
    real_0[3] = x282;
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
        const Real a330 = look_up(table1312, a329);
        const Real a331 = a322 - a324;
        const Real a332 = look_up(table1322, a329);
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
    const Real x346 = x254 * 0.4;
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
    const Real x372 = x145 + x368;
    const Real x374 = sqrt(x372);
    const Real x375 = x374 * 2.0;
    const Real x377 = x353 * x374;
    const Real x381 = sqrt(x377);
    const Real x382 = x381 * 2.0;
    const Mask x384 = (x381 < 1e-09);
    const Real x385 = select(x384, 1e-09, x381);
    // exchange.myj_exchange
    const Real x387 = x385 * state[3 * LAYERS + 11];
    const Real x391 = sqrt(x387);
    const Real x392 = x391 * 2.0;
    const Real x394 = x200 * x391;
    const Real x398 = exp(x394);
    const Real x400 = x398 * state[3 * LAYERS + 11];
    const Mask x404 = (x400 < 1e-28);
    const Real x405 = select(x404, 1e-28, x400);
    const Real x407 = x405 / x170;
    const Real x411 = x258 * x360;
    const Real x415 = x385 * x385;
    const Real x418 = x415 * x385;
    const Real x422 = x411 / x418;
    real_6[0] = x168;
    real_6[1] = state[3 * LAYERS + 10];
    real_6[2] = x170;
    real_6[3] = x405;
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
        const Real a452 = look_up(table1312, a451);
        const Real a453 = a445 - a447;
        const Real a454 = look_up(table1322, a451);
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
    const Real x468 = x385 * 0.4;
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
    const Real x494 = x145 + x490;
    const Real x496 = sqrt(x494);
    const Real x497 = x496 * 2.0;
    const Real x499 = x475 * x496;
    const Real x503 = sqrt(x499);
    const Real x504 = x503 * 2.0;
    const Mask x506 = (x503 < 1e-09);
    const Real x507 = select(x506, 1e-09, x503);
    // exchange.myj_exchange
    const Real x509 = x507 * state[3 * LAYERS + 11];
    const Real x513 = sqrt(x509);
    const Real x514 = x513 * 2.0;
    const Real x516 = x200 * x513;
    const Real x520 = exp(x516);
    const Real x522 = x520 * state[3 * LAYERS + 11];
    const Mask x526 = (x522 < 1e-28);
    const Real x527 = select(x526, 1e-28, x522);
    const Real x529 = x527 / x170;
    const Real x533 = x258 * x482;
    const Real x537 = x507 * x507;
    const Real x540 = x537 * x507;
    const Real x544 = x533 / x540;
    real_10[0] = x168;
    real_10[1] = state[3 * LAYERS + 10];
    real_10[2] = x170;
    real_10[3] = x527;
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
        const Real a574 = look_up(table1312, a573);
        const Real a575 = a567 - a569;
        const Real a576 = look_up(table1322, a573);
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
    const Real x590 = x507 * 0.4;
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
    const Real x616 = x145 + x612;
    const Real x618 = sqrt(x616);
    const Real x619 = x618 * 2.0;
    const Real x621 = x597 * x618;
    const Real x625 = sqrt(x621);
    const Real x626 = x625 * 2.0;
    const Mask x628 = (x625 < 1e-09);
    const Real x629 = select(x628, 1e-09, x625);
    // exchange.myj_exchange
    const Real x631 = x629 * state[3 * LAYERS + 11];
    const Real x635 = sqrt(x631);
    const Real x636 = x635 * 2.0;
    const Real x638 = x200 * x635;
    const Real x642 = exp(x638);
    const Real x644 = x642 * state[3 * LAYERS + 11];
    const Mask x648 = (x644 < 1e-28);
    const Real x649 = select(x648, 1e-28, x644);
    const Real x651 = x649 / x170;
    const Real x655 = x258 * x604;
    const Real x659 = x629 * x629;
    const Real x662 = x659 * x629;
    const Real x666 = x655 / x662;
    real_14[0] = x168;
    real_14[1] = state[3 * LAYERS + 10];
    real_14[2] = x170;
    real_14[3] = x649;
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
        const Real a696 = look_up(table1312, a695);
        const Real a697 = a689 - a691;
        const Real a698 = look_up(table1322, a695);
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
    const Real x712 = x629 * 0.4;
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
    const Real x738 = x145 + x734;
    const Real x740 = sqrt(x738);
    const Real x741 = x740 * 2.0;
    const Real x743 = x719 * x740;
    const Real x747 = sqrt(x743);
    const Real x748 = x747 * 2.0;
    const Mask x750 = (x747 < 1e-09);
    const Real x751 = select(x750, 1e-09, x747);
    // exchange.myj_exchange
    const Real x753 = x751 * state[3 * LAYERS + 11];
    const Real x757 = sqrt(x753);
    const Real x758 = x757 * 2.0;
    const Real x760 = x200 * x757;
    const Real x764 = exp(x760);
    const Real x766 = x764 * state[3 * LAYERS + 11];
    const Mask x770 = (x766 < 1e-28);
    const Real x771 = select(x770, 1e-28, x766);
    const Real x773 = x771 / x170;
    const Real x777 = x258 * x726;
    const Real x781 = x751 * x751;
    const Real x784 = x781 * x751;
    const Real x788 = x777 / x784;
    real_18[0] = x168;
    real_18[1] = state[3 * LAYERS + 10];
    real_18[2] = x170;
    real_18[3] = x771;
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
        const Real a818 = look_up(table1312, a817);
        const Real a819 = a811 - a813;
        const Real a820 = look_up(table1322, a817);
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
    const Real x834 = x751 * 0.4;
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
    const Mask x863 = (x859 < 0.0);
    const Real x864 = select(x863, 0.0, x859);
    const Mask x866 = (x864 > 1.0);
    const Real x867 = select(x866, 1.0, x864);
    const Mask x869 = (x850 >= numbers[LAYERS + 5]);
    const Real x870 = select(x869, 1.0, x867);
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
    const Mask x937 = (x936 < 0.0);
    const Real x938 = select(x937, 0.0, x936);
    const Mask x940 = (x938 > 1e-30);
    const Mask x941 = (x938 < 1e-30);
    const Real x942 = select(x941, 1e-30, x938);
    const Real x944 = log(x942);
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
    const Mask x969 = (x959 < 1e-30);
    const Real x970 = select(x969, 1e-30, x959);
    const Real x972 = x967 / x970;
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
    const Mask x999 = (x995 > 1.0);
    const Real x1000 = select(x999, 1.0, x995);
    const Real x1002 = x1000 * (-2.6);
    const Real x1004 = exp(x1002);
    const Real x1006 = exp(real_of((-2.6)));
    const Real x1007 = x1000 * x1006;
    const Real x1009 = x1004 - x1007;
    const Real x1011 = 1.0 - x1009;
    const Mask x1013 = (x1011 > 0.98);
    const Real x1014 = select(x1013, 0.98, x1011);
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
    const Real x1062 = log(x1022);
    const Real x1064 = x1062 / 2.302585092994046;
    const Real x1066 = x1064 + 1.0;
    const Mask x1067 = (x1066 < 0.0);
    const Real x1068 = select(x1067, 0.0, x1066);
    const Real x1070 = select(flags[4], x1058, x1068);
    // soil_heat.switched_kersten
    const Real x1072 = state[2 * LAYERS] + 0.0005;
    const Mask x1073 = (x1072 < state[LAYERS]);
    const Real x1074 = select(x1073, x1049, x1070);
    // soil_heat.thermal_conductivity
    const Real x1076 = x1038 - numbers[12 * LAYERS + 26];
    const Real x1078 = x1074 * x1076;
    const Real x1082 = x1078 + numbers[12 * LAYERS + 26];
    // soil_heat.canopy_damping
    const Real x1084 = x850 * (-2.0);
    const Real x1086 = exp(x1084);
    // single_snow_step._surface
    const Real x1088 = x1082 * x1086;
    // snow.snow_conductivity
    const Real x1092 = x992 * 5.1808164592366035;
    const Real x1094 = exp(x1092);
    const Real x1096 = x1094 * 0.07629936;
    // snow.switched_snow_conduction
    const Mask x1098 = (x1014 > 0.97);
    const Real x1099 = select(x1098, x1096, x1088);
    // snow.ground_conduction
    const Real x1101 = x990 + x0;
    const Real x1103 = x990 * x1096;
    const Real x1107 = x0 * x1099;
    const Real x1111 = x1103 + x1107;
    const Real x1113 = x1111 / x1101;
    const Real x1117 = x1113 * x1014;
    const Real x1122 = 1.0 - x1014;
    const Real x1123 = x1099 * x1122;
    const Real x1127 = x1117 + x1123;
    // snow.snow_albedo
    const Real x1130 = 0.85 - numbers[LAYERS + 3];
    const Real x1132 = x1130 * 0.5;
    const Real x1135 = numbers[LAYERS + 3] + x1132;
    const Real x1137 = x1020 / 86400.0;
    const Mask x1139 = (x1137 > 1e-30);
    const Mask x1140 = (x1137 < 1e-30);
    const Real x1141 = select(x1140, 1e-30, x1137);
    const Real x1143 = log(x1141);
    const Real x1145 = x1143 * 0.58;
    const Real x1147 = exp(x1145);
    const Real x1149 = select(x1139, x1147, 0.0);
    const Real x1151 = log(real_of(0.94));
    const Real x1152 = x1149 * x1151;
    const Real x1154 = exp(x1152);
    const Real x1156 = x1135 * x1154;
    // snow.surface_albedo
    const Mask x1160 = (x1156 < x898);
    const Real x1161 = select(x1160, x898, x1156);
    const Real x1163 = x1161 - x898;
    const Real x1165 = x1014 * x1163;
    const Real x1170 = x898 + x1165;
    const Mask x1172 = (x1170 > x1161);
    const Real x1173 = select(x1172, x1161, x1170);
    after[3 * LAYERS + 8] = x1173;
    // snow.surface_emissivity
    const Real x1175 = 0.95 - x909;
    const Real x1177 = x1014 * x1175;
    const Real x1184 = x909 + x1177;
    after[3 * LAYERS + 9] = x1184;
    // single_snow_step._surface
    const Real x1186 = 1.0 - state[3 * LAYERS + 8];
    const Real x1188 = forcing[4] * x1186;
    const Real x1193 = state[3 * LAYERS + 9] * forcing[5];
    const Real x1197 = x1188 + x1193;
    // single_snow_step._potential_evaporation
    const Real x1199 = state[3 * LAYERS] - state[0];
    const Real x1201 = x1127 * x1199;
    const Real x1205 = x1201 / x1101;
    // evapotranspiration.potential_evaporation
    const Real x1209 = x1014 * 1.131547381047581;
    const Real x1212 = x1122 + x1209;
    const Real x1214 = x1212 * 2488.8;
    const Real x1216 = x1214 * x41;
    const Real x1220 = x31 * 287.04;
    const Real x1222 = forcing[3] / x1220;
    const Real x1226 = x1222 * 1004.6;
    const Real x1228 = x1226 * x848;
    const Real x1232 = x51 / 5.67e-08;
    const Real x1234 = x1184 * x1232;
    const Real x1238 = x1234 * 6.48e-08;
    const Real x1240 = forcing[3] * x848;
    const Real x1244 = x1238 / x1240;
    const Real x1248 = x1244 + 1.0;
    const Real x1249 = x74 / x1228;
    const Real x1253 = x1248 + x1249;
    const Real x1255 = x1184 * x51;
    const Real x1259 = x1197 - x1255;
    const Real x1261 = x1259 - x1205;
    const Real x1263 = x1261 - x78;
    const Real x1265 = x1263 / x1228;
    const Real x1269 = x1265 + x26;
    const Real x1271 = x1269 - forcing[1];
    const Real x1273 = x20 - forcing[2];
    const Real x1275 = x1214 * x1273;
    const Real x1279 = x1275 * x1253;
    const Real x1283 = x1271 * x1216;
    const Real x1287 = x1279 + x1283;
    const Real x1289 = x1216 + x1253;
    const Real x1291 = x1287 / x1289;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x1295 = x1122 * 2501000.0;
    const Real x1297 = x1014 * 2830000.0;
    const Real x1300 = x1295 + x1297;
    // evapotranspiration.potential_evaporation
    const Real x1302 = x1291 * x1228;
    const Real x1306 = x1302 / x1300;
    const Real x1310 = x1244 * x1228;
    // snow.limited_frost
    const Real x1314 = 1.0 - x164;
    const Real x1316 = x1306 * x1314;
    const Mask x1321 = (x1316 > 0.0);
    const Real x1322 = select(x1321, 0.0, x1316);
    const Real x1324 = x1322 * x1014;
    const Real x1329 = x1324 / 0.98;
    const Real x1331 = 0.98 - x1014;
    const Real x1332 = x1306 * x1331;
    const Real x1336 = x1329 + x1332;
    const Real x1338 = x1336 / 0.98;
    const Mask x1340 = (x1306 <= 0.0);
    const Mask x1341 = (x164 >= 0.1);
    const Mask x1342 = (x1340 & x1341);
    const Mask x1343 = (x1197 > 150.0);
    const Mask x1344 = (x1342 & x1343);
    const Real x1345 = select(x1344, x1338, x1306);
    // single_snow_step._evaporation
    const Real x1347 = select(x994, x1345, x1306);
    const Mask x1349 = (x1347 < 0.0);
    const Real x1350 = select(x1349, 0.0, x1347);
    const Real x1352 = -x1347;
    const Mask x1354 = (x1352 < 0.0);
    const Real x1355 = select(x1354, 0.0, x1347);
    // vegetation.water_stress
    const Real x1361 = numbers[5 * LAYERS + 20] - numbers[5 * LAYERS + 21];
    // vegetation.canopy_resistance
    const Mask x1373 = (x850 > 0.0);
    const Mask x1374 = (x885 < 1e-06);
    const Real x1375 = select(x1374, 1e-06, x885);
    const Real x1377 = forcing[4] * 1.1;
    const Real x1379 = numbers[LAYERS + 8] * x1375;
    const Real x1383 = x1377 / x1379;
    const Real x1387 = numbers[LAYERS + 7] / 5000.0;
    const Real x1389 = x1383 + x1387;
    const Real x1391 = x1383 + 1.0;
    const Real x1392 = x1389 / x1391;
    const Real x1396 = 298.0 - forcing[1];
    const Real x1397 = x1396 * x1396;
    const Real x1402 = x1397 * 0.0016;
    const Real x1405 = 1.0 - x1402;
    const Real x1406 = numbers[LAYERS + 9] * x1273;
    const Real x1410 = x1406 + 1.0;
    const Real x1411 = 1 / x1410;
    const Real x1412 = x1411 * x1411;
    const Mask x1422 = (x1392 < 0.0001);
    const Real x1423 = select(x1422, 0.0001, x1392);
    const Real x1425 = x1375 * x1423;
    const Mask x1429 = (x1405 < 0.0001);
    const Real x1430 = select(x1429, 0.0001, x1405);
    const Real x1432 = x1425 * x1430;
    const Mask x1436 = (x1411 < 0.01);
    const Real x1437 = select(x1436, 0.01, x1411);
    const Real x1440 = x1432 * x1437;
    // vegetation.water_stress, vegetation.canopy_resistance
    Real a1420_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1359 = state[l + 2 * LAYERS] - numbers[5 * LAYERS + 21];
        const Real a1363 = a1359 / x1361;
        const Mask a1367 = (a1363 < 0.0);
        const Real a1368 = select(a1367, 0.0, a1363);
        const Mask a1370 = (a1368 > 1.0);
        const Real a1371 = select(a1370, 1.0, a1368);
        const Real a1416 = numbers[l + 5 * LAYERS + 22] * a1371;
        a1420_last = a1420_last + a1416;
        real_23[l] = a1363;
        mask_24[l] = a1367;
        mask_25[l] = a1370;
        real_26[l] = a1371;
    }
    // vegetation.canopy_resistance
    const Mask x1445 = (a1420_last < 0.0001);
    const Real x1446 = select(x1445, 0.0001, a1420_last);
    const Real x1448 = x1440 * x1446;
    const Real x1452 = numbers[LAYERS + 7] / x1448;
    const Real x1456 = x1184 * 4.0;
    const Real x1458 = x1456 * x51;
    const Real x1462 = x1458 * 0.2857541065206571;
    const Real x1464 = x1462 / x1240;
    const Real x1468 = x1464 + 1.0;
    const Real x1469 = x41 * 2489.795918367347;
    const Real x1471 = x1468 + x1469;
    const Real x1473 = x1452 * x848;
    const Real x1477 = x1473 + 1.0;
    const Real x1478 = x1468 * x1477;
    const Real x1482 = x1478 + x1469;
    const Real x1484 = x1471 / x1482;
    const Real x1489 = select(x1373, x1484, 0.0);
    // step_parts.evaporation_demand
    const Real x1491 = x1350 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x1493 = state[LAYERS] - numbers[5 * LAYERS + 18];
    const Real x1495 = numbers[5 * LAYERS + 19] - numbers[5 * LAYERS + 18];
    const Real x1497 = x1493 / x1495;
    const Mask x1501 = (x1497 < 0.0);
    const Real x1502 = select(x1501, 0.0, x1497);
    const Mask x1504 = (x1502 > 1.0);
    const Real x1505 = select(x1504, 1.0, x1502);
    const Real x1507 = x1505 * x1505;
    const Real x1510 = 1.0 - x850;
    const Real x1512 = x1507 * x1510;
    const Real x1517 = x1512 * x1491;
    const Real x1521 = state[3 * LAYERS + 1] / 0.0005;
    const Mask x1523 = (x1521 > 1e-30);
    const Mask x1524 = (x1521 < 1e-30);
    const Real x1525 = select(x1524, 1e-30, x1521);
    const Real x1527 = sqrt(x1525);
    const Real x1528 = x1527 * 2.0;
    const Real x1530 = select(x1523, x1527, 0.0);
    const Real x1532 = x850 * x1530;
    const Real x1536 = x1532 * x1491;
    const Real x1540 = state[3 * LAYERS + 1] / seconds;
    const Mask x1542 = (x1540 <= x1536);
    const Real x1543 = select(x1542, x1540, x1536);
    const Real x1545 = x850 * x1489;
    const Real x1549 = x1545 * x1491;
    const Real x1553 = 1.0 - x1530;
    const Real x1555 = x1549 * x1553;
    Real a1564_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1560 = real_26[l] * numbers[l + 6 * LAYERS + 22];
        a1564_last = a1564_last + a1560;
        real_27[l] = a1560;
    }
    const Real x1566 = a1564_last / numbers[7 * LAYERS + 22];
    Real a1581_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1570 = numbers[l + 5 * LAYERS + 22] + real_27[l];
        const Real a1572 = a1570 - x1566;
        const Mask a1574 = (a1572 < 0.0);
        const Real a1575 = select(a1574, 0.0, a1572);
        const Real a1577 = real_27[l] * a1575;
        a1581_last = a1581_last + a1577;
        mask_28[l] = a1574;
        real_29[l] = a1575;
        real_30[l] = a1577;
    }
    const Mask x1583 = (a1581_last > 0.0);
    const Real x1584 = select(x1583, a1581_last, 1.0);
    // step_parts.<genexpr>
    const Real x1596 = x1122 * x1517;
    const Real x1600 = x1122 * x1543;
    // evapotranspiration.evaporation_components
    Real a1594_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1586 = real_30[l] / x1584;
        const Real a1590 = x1555 * a1586;
        a1594_last = a1594_last + a1590;
        real_31[l] = a1586;
        real_32[l] = a1590;
    }
    // step_parts.<genexpr>
    const Real x1604 = x1122 * a1594_last;
    // single_snow_step._evaporation
    const Real x1612 = x1014 * x1350;
    const Real x1617 = x1355 * x1300;
    // step_parts.dew_rate
    const Real x1625 = x1355 / 1000.0;
    const Real x1626 = -x1625;
    // single_snow_step.single_snow_step
    const Real x1629 = x1612 / 1000.0;
    const Real x1631 = x1629 + x1625;
    const Real x1633 = seconds * x1631;
    // step_parts.from_ground
    const Real x1635 = x1596 + x1600;
    const Real x1637 = x1635 + x1604;
    const Real x1639 = x1637 * 1000.0;
    // step_parts.heat
    const Real x1641 = x1639 * 2501000.0;
    const Real x1643 = x1612 * 2830000.0;
    const Real x1645 = x1641 + x1643;
    const Real x1647 = x1645 + x1617;
    // snow.snow_surface_balance
    const Real x1649 = state[3 * LAYERS] - forcing[1];
    const Real x1651 = x74 * x1649;
    const Real x1655 = x1197 - x1651;
    const Real x1657 = x1655 - x78;
    const Real x1659 = x1101 * x1253;
    const Real x1663 = x1659 * x1228;
    const Real x1667 = x1127 / x1663;
    const Real x1671 = x1657 - x1255;
    const Real x1673 = x1671 / x1228;
    const Real x1677 = x1673 + x26;
    const Real x1679 = x1677 - forcing[1];
    const Real x1681 = x1647 / x1228;
    const Real x1685 = x1679 - x1681;
    const Real x1687 = x1685 / x1253;
    const Real x1691 = forcing[1] + x1687;
    const Real x1693 = x1667 * state[0];
    const Real x1697 = x1691 + x1693;
    const Real x1699 = x1667 + 1.0;
    const Real x1700 = x1697 / x1699;
    const Mask x1704 = (x1700 > 273.15);
    const Real x1705 = x1014 * x1014;
    const Real x1710 = x1705 * 273.15;
    const Real x1713 = 1.0 - x1705;
    const Real x1714 = x1700 * x1713;
    const Real x1718 = x1710 + x1714;
    const Real x1720 = select(x1704, x1718, x1700);
    const Real x1722 = x1720 - state[0];
    const Real x1724 = x1127 * x1722;
    const Real x1728 = x1724 / x1101;
    const Real x1732 = x988 - x1633;
    const Mask x1734 = (x1732 <= 1e-06);
    const Mask x1735 = (x1732 < 0.0);
    const Mask x1736 = select(x1704, x1734, x1735);
    const Real x1737 = select(x1736, 0.0, x1732);
    const Real x1739 = x1720 - x26;
    const Real x1741 = x1228 * x1739;
    // air.emission
    const Real x1745 = x1720 * x1720;
    const Real x1748 = x1745 * x1745;
    const Real x1751 = x1748 * 5.67e-08;
    // surface_balance.melt_heat
    const Real x1753 = x1184 * x1751;
    const Real x1757 = x1657 - x1753;
    const Real x1759 = x1757 - x1728;
    const Real x1761 = x1759 - x1741;
    const Real x1763 = x1761 - x1647;
    // snow.snow_surface_balance
    const Mask x1765 = ~x1736;
    const Mask x1766 = (x1704 & x1765);
    const Mask x1767 = (x1763 < 0.0);
    const Real x1768 = select(x1767, 0.0, x1763);
    const Real x1770 = select(x1766, x1768, 0.0);
    const Real x1772 = seconds / 333500000.0;
    const Real x1773 = x1770 * x1772;
    const Real x1775 = x1737 - x1773;
    const Mask x1776 = (x1775 < 1e-06);
    const Mask x1777 = (x1766 & x1776);
    const Real x1778 = select(x1777, x1737, x1773);
    const Real x1780 = x1778 / seconds;
    const Real x1782 = x1737 - x1778;
    const Real x1784 = select(x1777, 0.0, x1782);
    const Mask x1791 = (x1704 & mask_of(true));
    const Mask x1792 = (x1736 | x1777);
    const Mask x1793 = (x1763 <= 0.0);
    const Mask x1794 = (x1792 | x1793);
    const Mask x1795 = (x1704 & x1794);
    // single_snow_step.single_snow_step
    const Real x1796 = x68 / 1000.0;
    const Real x1798 = select(x994, x1780, x1626);
    const Real x1800 = x1796 + x1798;
    // vegetation.intercept
    const Real x1802 = x850 * x1800;
    const Real x1806 = x1802 - x1600;
    const Real x1808 = seconds * x1806;
    const Real x1810 = state[3 * LAYERS + 1] + x1808;
    const Real x1812 = x1810 - 0.0005;
    const Mask x1813 = (x1812 < 0.0);
    const Real x1814 = select(x1813, 0.0, x1812);
    const Real x1816 = state[3 * LAYERS + 1] * 8.881784197001252e-16;
    const Mask x1817 = (x1816 < 1e-20);
    const Real x1818 = select(x1817, 1e-20, x1816);
    const Mask x1819 = (x1810 < x1818);
    const Mask x1820 = (x1810 > 0.0005);
    const Real x1821 = select(x1820, 0.0005, x1810);
    const Real x1823 = select(x1819, 0.0, x1821);
    after[3 * LAYERS + 1] = x1823;
    const Real x1825 = x1510 * x1800;
    const Real x1829 = x1814 / seconds;
    const Real x1831 = x1825 + x1829;
    // step_parts.<genexpr>, soil_water.update_soil_water, soil_water.weighted_hydraulics
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1608 = x1122 * real_32[l];
        const Real a1833 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a1835 = state[l + 2 * LAYERS] / numbers[l + 3 * LAYERS + 18];
        const Mask a1839 = (a1835 < 1e-30);
        const Real a1840 = select(a1839, 1e-30, a1835);
        const Real a1842 = 1 / numbers[l + 3 * LAYERS + 18];
        const Real a1843 = a1842 * a1842;
        const Real a1847 = a1842 * 0.05;
        const Mask a1850 = (a1847 > a1840);
        const Real a1851 = select(a1850, a1840, a1847);
        const Real a1853 = log(a1840);
        const Real a1855 = numbers[l + 10 * LAYERS + 23] * a1853;
        const Real a1859 = numbers[l + 8 * LAYERS + 23] + a1855;
        real_30[l] = a1608;
        real_33[l] = a1833;
        real_34[l] = a1835;
        mask_35[l] = a1839;
        real_36[l] = a1840;
        real_37[l] = a1843;
        real_38[l] = a1847;
        mask_39[l] = a1850;
        real_40[l] = a1851;
        real_41[l] = a1853;
        real_42[l] = a1859;
    }
    // soil_water.weighted_hydraulics
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1861 = exp(real_42[l]);
        real_43[l] = a1861;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1863 = log(real_40[l]);
        const Real a1865 = numbers[l + 10 * LAYERS + 23] * a1863;
        const Real a1869 = numbers[l + 8 * LAYERS + 23] + a1865;
        real_42[l] = a1863;
        real_44[l] = a1869;
    }
    Real a1873_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1871 = exp(real_44[l]);
        a1873_last = maximum(a1873_last, real_33[l]);
        real_45[l] = a1871;
    }
    const Mask x1876 = (a1873_last < 0.0);
    const Real x1877 = select(x1876, 0.0, a1873_last);
    const Real x1879 = x1877 * 500.0;
    const Real x1881 = x1879 * x1879;
    const Real x1884 = x1881 * x1879;
    const Real x1888 = x1884 + 1.0;
    const Real x1889 = 1 / x1888;
    const Real x1890 = x1889 * x1889;
    const Real x1907 = 1.0 - x1889;
    // soil_water._solve
    const Real x1914 = x1831 * seconds;
    const Mask x1916 = (x1914 < 0.0);
    const Real x1917 = select(x1916, 0.0, x1914);
    // soil_water.parent_deficit
    const Real x1921 = numbers[3 * LAYERS + 18] - numbers[4 * LAYERS + 18];
    // soil_water.infiltration_capacity
    const Real x1935 = seconds / 86400.0;
    const Real x1936 = numbers[12 * LAYERS + 24] * x1935;
    const Real x1937 = -x1936;
    const Real x1940 = expm1(x1937);
    const Real x1941 = x1940 + 1.0;
    // soil_water.weighted_hydraulics, soil_water._solve, soil_water.parent_deficit
    Index a1874_last = index_of((-1));
    Real a1931_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a1874_last = select((real_33[l] == a1873_last) & (a1874_last < 0), index_of(l), a1874_last);
        const Real a1894 = numbers[l + 9 * LAYERS + 23] * real_41[l];
        const Real a1898 = numbers[l + 7 * LAYERS + 23] + a1894;
        const Real a1900 = exp(a1898);
        const Real a1902 = x1889 * real_43[l];
        const Real a1908 = x1907 * real_45[l];
        const Real a1912 = a1902 + a1908;
        const Real a1919 = state[l + 2 * LAYERS] + real_33[l];
        const Real a1923 = x1921 - a1919;
        const Real a1925 = a1923 + numbers[l + 4 * LAYERS + 18];
        const Real a1927 = numbers[l] * a1925;
        a1931_last = a1931_last + a1927;
        real_44[l] = a1900;
        real_46[l] = a1912;
        real_47[l] = a1925;
    }
    // soil_water.infiltration_capacity
    const Real x1945 = a1931_last * x1940;
    const Real x1951 = x1917 * x1945;
    const Real x1957 = x1917 - x1945;
    const Mask x1959 = (x1957 == 0.0);
    const Real x1960 = select(x1959, 1e-30, x1957);
    const Real x1962 = x1951 / x1960;
    // soil_water.frozen_area_infiltration_factor
    Real a1972_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1968 = real_33[l] * numbers[l];
        a1972_last = a1972_last + a1968;
        real_48[l] = a1968;
    }
    const Mask x1974 = (a1972_last < 0.01);
    const Real x1975 = select(x1974, 0.01, a1972_last);
    const Real x1977 = numbers[12 * LAYERS + 25] * 3.0;
    const Real x1979 = x1977 / x1975;
    const Real x1983 = -x1979;
    const Real x1985 = exp(x1983);
    const Real x1988 = x1979 + 1.0;
    const Real x1989 = x1979 * 0.5;
    const Real x1991 = x1989 * x1979;
    const Real x1995 = x1988 + x1991;
    const Real x1997 = x1985 * x1995;
    const Real x2002 = 1.0 - x1997;
    const Mask x2004 = (a1972_last > 0.01);
    const Real x2005 = select(x2004, x2002, 1.0);
    // soil_water._solve
    const Real x2008 = x1962 / seconds;
    const Real x2011 = x2008 * x2005;
    const Real x2012 = -x2011;
    const Mask x2016 = (x2012 < real_44[0]);
    const Real x2017 = select(x2016, real_44[0], x2012);
    const Real x2019 = x1917 / seconds;
    const Mask x2021 = (x2017 > x2019);
    const Real x2022 = select(x2021, x2019, x2017);
    const Real x2024 = x1831 - x2022;
    const Mask x2026 = (x2024 < 0.0);
    const Real x2027 = select(x2026, 0.0, x2024);
    const Real x2029 = x1831 - x2027;
    const Real x2043 = numbers[LAYERS + 2] * real_44[LAYERS - 1];
    const Real x2047 = x2029 - x1596;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2031 = real_46[l] / numbers[l + LAYERS + 19];
        const Real a2035 = state[l + 2 * LAYERS] - state[l + 2 * LAYERS + 1];
        const Real a2037 = a2031 * a2035;
        const Real a2041 = a2037 + real_44[l];
        real_49[l] = a2031;
        real_50[l] = a2035;
        real_51[l + 1] = a2041;
    }
    real_51[0] = x2047;
    for (int l = 0; l < LAYERS - 1; ++l) real_46[l] = real_51[l + 1];
    real_46[LAYERS - 1] = x2043;
    // soil_water._solve, tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2051 = real_51[l] - real_46[l];
        const Real a2055 = a2051 - real_30[l];
        const Real a2057 = seconds / numbers[l];
        real_52[l] = a2055;
        real_53[l] = a2057;
    }
    // tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2063 = real_49[l] * real_53[l + 1];
        const Real a2064 = -a2063;
        const Real a2071 = real_49[l] * real_53[l];
        const Real a2072 = -a2071;
        real_54[l] = a2064;
        real_55[l] = a2072;
    }
    real_46[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_46[l + 1] = real_54[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_51[l] = real_55[l];
    real_51[LAYERS - 1] = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2080 = 1.0 - real_46[l];
        const Real a2084 = a2080 - real_51[l];
        const Real a2088 = real_52[l] * real_53[l];
        real_56[l] = a2084;
        real_57[l] = a2088;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_54, real_56, real_55, real_57, real_51);
    // soil_water._solve, soil_water.forward
    Real a2115_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2105 = state[l + 2 * LAYERS] + real_51[l];
        const Real a2107 = a2105 + real_33[l];
        const Real a2109 = a2107 - numbers[l + 3 * LAYERS + 18];
        const Real a2111 = a2109 * numbers[l];
        a2115_last = at_least(a2111 + a2115_last, Number(0));
        const Real a2115 = a2115_last;
        real_57[l] = a2107;
        real_46[l] = a2109;
        real_58[l] = a2111;
        real_59[l + 1] = a2115;
    }
    // soil_water.setup_context
    real_59[0] = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2117 = real_58[l] + real_59[l];
        const Mask a2118 = (a2117 >= 0.0);
        const Real a2119 = real_of_mask(a2118);
        real_60[l] = a2119;
    }
    // tridiagonal._solve
    for (int l = 0; l < LAYERS; ++l) real_58[l] = real_of(1.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_61[l] = real_of(0.0);
    // soil_water.update_soil_water
    const Real x2143 = numbers[0] * numbers[3 * LAYERS + 18];
    const Real x2144 = x2143 * 0.1;
    const Mask x2145 = (x1914 > x2144);
    // soil_water._solve, soil_water._limited, soil_water.update_soil_water
    Real a2146_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2125 = real_59[l] / numbers[l];
        const Real a2130 = real_57[l] + a2125;
        const Mask a2132 = (a2130 > numbers[l + 3 * LAYERS + 18]);
        const Real a2133 = select(a2132, numbers[l + 3 * LAYERS + 18], a2130);
        const Mask a2135 = (a2133 < 0.02);
        const Real a2136 = select(a2135, 0.02, a2133);
        const Real a2138 = a2136 - real_33[l];
        const Mask a2140 = (a2138 < 0.0);
        const Real a2141 = select(a2140, 0.0, a2138);
        a2146_last = maximum(a2146_last, real_34[l]);
        real_62[l] = a2125;
        mask_63[l] = a2132;
        mask_64[l] = a2135;
        mask_65[l] = a2140;
        real_66[l] = a2141;
    }
    // soil_water.update_soil_water
    const Mask x2148 = (a2146_last < 0.0);
    const Real x2149 = select(x2148, 0.0, a2146_last);
    const Mask x2150 = (x2149 > numbers[12 * LAYERS + 23]);
    const Mask x2151 = (x2145 | x2150);
    // soil_water.update_soil_water, soil_water.weighted_hydraulics
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2152 = state[l + 2 * LAYERS] + real_66[l];
        const Real a2154 = a2152 * 0.5;
        const Real a2156 = select(x2151, a2154, state[l + 2 * LAYERS]);
        const Real a2158 = select(x2151, numbers[l + 11 * LAYERS + 23], numbers[l + 4 * LAYERS + 18]);
        const Real a2160 = a2156 / numbers[l + 3 * LAYERS + 18];
        const Mask a2164 = (a2160 < 1e-30);
        const Real a2165 = select(a2164, 1e-30, a2160);
        const Mask a2167 = (real_38[l] > a2165);
        const Real a2168 = select(a2167, a2165, real_38[l]);
        const Real a2170 = log(a2165);
        const Real a2172 = numbers[l + 10 * LAYERS + 23] * a2170;
        const Real a2176 = numbers[l + 8 * LAYERS + 23] + a2172;
        real_57[l] = a2156;
        real_67[l] = a2158;
        real_68[l] = a2160;
        mask_69[l] = a2164;
        real_70[l] = a2165;
        mask_71[l] = a2167;
        real_72[l] = a2168;
        real_73[l] = a2170;
        real_74[l] = a2176;
    }
    // soil_water.weighted_hydraulics
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2178 = exp(real_74[l]);
        real_66[l] = a2178;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2180 = log(real_72[l]);
        const Real a2182 = numbers[l + 10 * LAYERS + 23] * a2180;
        const Real a2186 = numbers[l + 8 * LAYERS + 23] + a2182;
        real_74[l] = a2180;
        real_38[l] = a2186;
    }
    Real a2190_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2188 = exp(real_38[l]);
        a2190_last = maximum(a2190_last, real_33[l]);
        real_75[l] = a2188;
    }
    const Mask x2193 = (a2190_last < 0.0);
    const Real x2194 = select(x2193, 0.0, a2190_last);
    const Real x2196 = x2194 * 500.0;
    const Real x2198 = x2196 * x2196;
    const Real x2201 = x2198 * x2196;
    const Real x2205 = x2201 + 1.0;
    const Real x2206 = 1 / x2205;
    const Real x2207 = x2206 * x2206;
    const Real x2224 = 1.0 - x2206;
    // soil_water.parent_deficit
    const Real x2233 = numbers[3 * LAYERS + 18] - real_67[0];
    // soil_water.weighted_hydraulics, soil_water._solve, soil_water.parent_deficit
    Index a2191_last = index_of((-1));
    Real a2243_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a2191_last = select((real_33[l] == a2190_last) & (a2191_last < 0), index_of(l), a2191_last);
        const Real a2211 = numbers[l + 9 * LAYERS + 23] * real_73[l];
        const Real a2215 = numbers[l + 7 * LAYERS + 23] + a2211;
        const Real a2217 = exp(a2215);
        const Real a2219 = x2206 * real_66[l];
        const Real a2225 = x2224 * real_75[l];
        const Real a2229 = a2219 + a2225;
        const Real a2231 = real_57[l] + real_33[l];
        const Real a2235 = x2233 - a2231;
        const Real a2237 = a2235 + real_67[l];
        const Real a2239 = numbers[l] * a2237;
        a2243_last = a2243_last + a2239;
        real_38[l] = a2217;
        real_76[l] = a2229;
        real_77[l] = a2237;
    }
    // soil_water.infiltration_capacity
    const Real x2245 = a2243_last * x1940;
    const Real x2251 = x1917 * x2245;
    const Real x2257 = x1917 - x2245;
    const Mask x2259 = (x2257 == 0.0);
    const Real x2260 = select(x2259, 1e-30, x2257);
    const Real x2262 = x2251 / x2260;
    // soil_water.frozen_area_infiltration_factor
    Real a2268_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a2268_last = a2268_last + real_48[l];
    }
    const Mask x2270 = (a2268_last < 0.01);
    const Real x2271 = select(x2270, 0.01, a2268_last);
    const Real x2273 = x1977 / x2271;
    const Real x2277 = -x2273;
    const Real x2279 = exp(x2277);
    const Real x2282 = x2273 + 1.0;
    const Real x2283 = x2273 * 0.5;
    const Real x2285 = x2283 * x2273;
    const Real x2289 = x2282 + x2285;
    const Real x2291 = x2279 * x2289;
    const Real x2296 = 1.0 - x2291;
    const Mask x2298 = (a2268_last > 0.01);
    const Real x2299 = select(x2298, x2296, 1.0);
    // soil_water._solve
    const Real x2302 = x2262 / seconds;
    const Real x2305 = x2302 * x2299;
    const Real x2306 = -x2305;
    const Mask x2310 = (x2306 < real_38[0]);
    const Real x2311 = select(x2310, real_38[0], x2306);
    const Mask x2313 = (x2311 > x2019);
    const Real x2314 = select(x2313, x2019, x2311);
    const Real x2316 = x1831 - x2314;
    const Mask x2318 = (x2316 < 0.0);
    const Real x2319 = select(x2318, 0.0, x2316);
    const Real x2321 = x1831 - x2319;
    const Real x2333 = numbers[LAYERS + 2] * real_38[LAYERS - 1];
    const Real x2337 = x2321 - x1596;
    // soil_water.jvp, soil_water._solve
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2120 = -real_60[l + 1];
        const Real a2323 = real_76[l] / numbers[l + LAYERS + 19];
        const Real a2327 = a2323 * real_50[l];
        const Real a2331 = a2327 + real_38[l];
        real_78[l] = a2120;
        real_79[l] = a2323;
        real_48[l + 1] = a2331;
    }
    // soil_water._solve
    real_48[0] = x2337;
    for (int l = 0; l < LAYERS - 1; ++l) real_76[l] = real_48[l + 1];
    real_76[LAYERS - 1] = x2333;
    // tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2349 = real_79[l] * real_53[l + 1];
        const Real a2350 = -a2349;
        const Real a2357 = real_79[l] * real_53[l];
        const Real a2358 = -a2357;
        real_80[l] = a2350;
        real_81[l] = a2358;
    }
    real_67[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_67[l + 1] = real_80[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_57[l] = real_81[l];
    real_57[LAYERS - 1] = real_of(0.0);
    // soil_water._solve, tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2341 = real_48[l] - real_76[l];
        const Real a2345 = a2341 - real_30[l];
        const Real a2366 = 1.0 - real_67[l];
        const Real a2370 = a2366 - real_57[l];
        const Real a2374 = a2345 * real_53[l];
        real_82[l] = a2345;
        real_83[l] = a2370;
        real_84[l] = a2374;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_80, real_83, real_81, real_84, real_57);
    // soil_water._solve, soil_water.forward
    Real a2401_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2391 = state[l + 2 * LAYERS] + real_57[l];
        const Real a2393 = a2391 + real_33[l];
        const Real a2395 = a2393 - numbers[l + 3 * LAYERS + 18];
        const Real a2397 = a2395 * numbers[l];
        a2401_last = at_least(a2397 + a2401_last, Number(0));
        const Real a2401 = a2401_last;
        real_84[l] = a2393;
        real_67[l] = a2395;
        real_76[l] = a2397;
        real_59[l + 1] = a2401;
    }
    // soil_water.setup_context
    real_59[0] = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2403 = real_76[l] + real_59[l];
        const Mask a2404 = (a2403 >= 0.0);
        const Real a2405 = real_of_mask(a2404);
        real_48[l] = a2405;
    }
    // soil_water._solve, soil_water._limited, soil_water.update_soil_water, soil_heat.thermal_conductivity
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2409 = real_59[l] / numbers[l];
        const Real a2414 = real_84[l] + a2409;
        const Mask a2416 = (a2414 > numbers[l + 3 * LAYERS + 18]);
        const Real a2417 = select(a2416, numbers[l + 3 * LAYERS + 18], a2414);
        const Mask a2419 = (a2417 < 0.02);
        const Real a2420 = select(a2419, 0.02, a2417);
        after[LAYERS + l] = a2420;
        const Real a2422 = a2420 - real_33[l];
        const Mask a2424 = (a2422 < 0.0);
        const Real a2425 = select(a2424, 0.0, a2422);
        const Real a2427 = 0.02 - a2414;
        const Mask a2429 = (a2427 < 0.0);
        const Real a2430 = select(a2429, 0.0, a2427);
        const Real a2438 = a2420 / numbers[l + 3 * LAYERS + 18];
        const Real a2442 = a2425 / a2420;
        const Real a2446 = a2442 * numbers[l + 3 * LAYERS + 18];
        const Real a2450 = a2446 * (-1.3505762785178115);
        const Real a2452 = numbers[l + 13 * LAYERS + 29] + a2450;
        const Real a2454 = exp(a2452);
        const Real a2456 = numbers[l + 14 * LAYERS + 29] * a2438;
        const Real a2460 = numbers[l + 14 * LAYERS + 29] - 1.0;
        const Real a2461 = a2460 * a2438;
        const Real a2464 = a2461 + 1.0;
        const Real a2465 = a2456 / a2464;
        const Real a2469 = a2438 * 4.6;
        const Real a2471 = a2438 * 3.6;
        const Real a2473 = a2471 + 1.0;
        const Real a2474 = a2469 / a2473;
        real_76[l] = a2409;
        mask_85[l] = a2416;
        mask_86[l] = a2419;
        real_30[l] = a2420;
        mask_87[l] = a2424;
        real_88[l] = a2425;
        mask_89[l] = a2429;
        real_90[l] = a2430;
        real_91[l] = a2438;
        real_92[l] = a2442;
        real_93[l] = a2454;
        real_94[l] = a2460;
        real_95[l] = a2464;
        real_96[l] = a2465;
        real_97[l] = a2473;
        real_98[l] = a2474;
    }
    // soil_heat.thermal_conductivity, soil_heat.switched_kersten
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2478 = log(real_91[l]);
        const Real a2480 = a2478 / 2.302585092994046;
        const Real a2482 = a2480 + 1.0;
        const Mask a2483 = (a2482 < 0.0);
        const Real a2484 = select(a2483, 0.0, a2482);
        const Real a2486 = select(flags[l + 5], real_98[l], a2484);
        const Real a2488 = real_88[l] + 0.0005;
        const Mask a2489 = (a2488 < real_30[l]);
        const Real a2490 = select(a2489, real_96[l], a2486);
        const Real a2492 = real_93[l] - numbers[l + 12 * LAYERS + 29];
        const Real a2494 = a2490 * a2492;
        const Real a2498 = a2494 + numbers[l + 12 * LAYERS + 29];
        mask_99[l] = a2483;
        mask_100[l] = a2489;
        real_84[l] = a2490;
        real_101[l] = a2492;
        real_102[l] = a2498;
    }
    // single_snow_step.conduct
    const Real x2500 = real_102[0] * x1086;
    // surface_balance.surface
    const Real x2504 = x1259 - x1647;
    const Real x2506 = x2504 / x1228;
    const Real x2510 = x26 - forcing[1];
    const Real x2512 = x2506 + x2510;
    const Real x2514 = x2512 / x1253;
    const Real x2518 = forcing[1] + x2514;
    const Real x2520 = x0 * x1228;
    const Real x2524 = x2520 * x1253;
    const Real x2528 = x2500 / x2524;
    // surface_balance.opened
    const Real x2532 = x1728 * x0;
    const Real x2536 = x2532 / x1127;
    const Real x2540 = state[0] + x2536;
    // surface_balance.top
    const Real x2542 = x2528 + 1.0;
    const Real x2543 = x0 / x0;
    const Real x2547 = x2542 * x2543;
    // surface_balance.opened
    const Real x2551 = select(x994, x2540, x2518);
    const Real x2553 = select(x994, 1.0, x2547);
    const Real x2555 = select(x994, x1127, x2500);
    // soil_heat.conductance
    const Real x2577 = x0 * x2553;
    const Real x2581 = x2555 / x2577;
    // soil_heat.update_soil_heat
    real_103[0] = x2555;
    for (int l = 0; l < LAYERS - 2; ++l) real_103[l + 1] = real_102[l + 1];
    const Real x2591 = x2551 - state[0];
    const Real x2593 = x2581 * x2591;
    // soil_heat.__call__
    const Real x2603 = numbers[LAYERS + 6] - state[LAYERS - 1];
    const Real x2605 = numbers[LAYERS - 1] * 0.5;
    const Real x2607 = x2605 / numbers[2 * LAYERS + 18];
    const Real x2611 = state[LAYERS - 1] - numbers[LAYERS + 6];
    const Real x2613 = real_102[LAYERS - 1] * x2611;
    const Real x2617 = x2613 / numbers[2 * LAYERS + 18];
    const Real x2621 = x2603 * x2607;
    const Real x2625 = state[LAYERS - 1] + x2621;
    // soil_water.jvp, soil_heat.update_soil_heat
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2406 = -real_48[l + 1];
        const Real a2586 = real_103[l] / numbers[l + LAYERS + 19];
        const Real a2597 = state[l] - state[l + 1];
        const Real a2599 = a2586 * a2597;
        real_104[l] = a2406;
        real_105[l] = a2586;
        real_106[l] = a2597;
        real_107[l + 1] = a2599;
    }
    // soil_heat.update_soil_heat
    real_107[0] = x2593;
    for (int l = 0; l < LAYERS - 1; ++l) real_108[l] = real_107[l + 1];
    real_108[LAYERS - 1] = x2617;
    // soil_heat.interface_temperature
    const Real x2633 = x2553 - 1.0;
    const Real x2634 = x2633 * state[0];
    const Real x2638 = x2551 + x2634;
    const Real x2640 = x2638 / x2553;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2644 = state[l + 1] - state[l];
        const Real a2646 = a2644 * numbers[l + 2 * LAYERS + 19];
        const Real a2650 = state[l] + a2646;
        real_103[l] = a2644;
        real_109[l + 1] = a2650;
    }
    // freezing.freeze_and_thaw
    real_109[0] = x2640;
    for (int l = 0; l < LAYERS - 1; ++l) real_110[l] = real_109[l + 1];
    real_110[LAYERS - 1] = x2625;
    // soil_heat.volumetric_heat_capacity, soil_heat.update_soil_heat, freezing.freeze_and_thaw, freezing.frozen_layer_temperature, freezing._frozen_mean, freezing._cold_temperature, freezing.forward, freezing._newton
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2557 = real_88[l] * 4200000.0;
        const Real a2559 = 1.0 - numbers[l + 3 * LAYERS + 18];
        const Real a2560 = a2559 * 2000000.0;
        const Real a2563 = a2557 + a2560;
        const Real a2565 = numbers[l + 3 * LAYERS + 18] - real_30[l];
        const Real a2567 = a2565 * 1004.0;
        const Real a2569 = a2563 + a2567;
        const Real a2571 = real_30[l] - real_88[l];
        const Real a2573 = a2571 * 2106000.0;
        const Real a2575 = a2569 + a2573;
        const Real a2629 = real_107[l] - real_108[l];
        const Real a2652 = a2629 * seconds;
        const Real a2654 = a2652 / numbers[l];
        const Real a2660 = minimum(real_109[l], real_110[l]);
        const Real a2661 = minimum(a2660, state[l]);
        const Mask a2662 = (real_30[l] > real_88[l]);
        const Mask a2663 = (a2661 < 273.15);
        const Mask a2664 = (a2662 | a2663);
        const Real a2665 = real_109[l] - 273.15;
        const Real a2666 = state[l] - 273.15;
        const Real a2667 = real_110[l] - 273.15;
        const Mask a2668 = (a2665 > 0.0);
        const Real a2669 = select(a2668, 0.0, a2665);
        const Mask a2672 = (a2666 > 0.0);
        const Real a2673 = select(a2672, 0.0, a2666);
        const Real a2675 = a2669 + a2673;
        const Real a2677 = magnitude(a2665);
        const Real a2678 = sign(a2665);
        const Real a2680 = magnitude(a2666);
        const Real a2681 = sign(a2666);
        const Real a2683 = a2677 + a2680;
        const Real a2685 = a2675 * 0.5;
        const Mask a2689 = (a2683 > 0.0);
        const Real a2690 = select(a2689, a2683, 1.0);
        const Real a2692 = a2675 / a2690;
        const Real a2698 = a2685 * a2692;
        const Mask a2704 = (a2667 > 0.0);
        const Real a2705 = select(a2704, 0.0, a2667);
        const Real a2708 = a2673 + a2705;
        const Real a2710 = magnitude(a2667);
        const Real a2711 = sign(a2667);
        const Real a2713 = a2680 + a2710;
        const Real a2715 = a2708 * 0.5;
        const Mask a2719 = (a2713 > 0.0);
        const Real a2720 = select(a2719, a2713, 1.0);
        const Real a2722 = a2708 / a2720;
        const Real a2728 = a2715 * a2722;
        const Real a2734 = a2698 + a2728;
        const Real a2737 = a2734 * 0.5;
        const Real a2740 = 273.15 - a2737;
        const Mask a2741 = (a2740 > 273.149);
        const Real a2742 = select(a2741, 273.149, a2740);
        const Real a2743 = 273.15 - a2742;
        const Real a2744 = a2743 / a2742;
        const Real a2745 = log(a2744);
        const Real a2746 = numbers[l + 15 * LAYERS + 29] - a2745;
        const Real a2747 = real_30[l] - 0.02;
        const Real a2748 = minimum(a2571, a2747);
        const Mask a2749 = (a2748 < 0.0);
        const Real a2750 = select(a2749, 0.0, a2748);
        real_111[l] = a2575;
        real_112[l] = a2629;
        real_113[l] = a2654;
        mask_114[l] = a2664;
        mask_115[l] = a2668;
        mask_116[l] = a2672;
        real_117[l] = a2678;
        real_118[l] = a2681;
        real_119[l] = a2685;
        mask_120[l] = a2689;
        real_121[l] = a2690;
        real_122[l] = a2692;
        mask_123[l] = a2704;
        real_124[l] = a2711;
        real_125[l] = a2715;
        mask_126[l] = a2719;
        real_127[l] = a2720;
        real_128[l] = a2722;
        mask_129[l] = a2741;
        real_130[l] = a2742;
        real_131[l] = a2743;
        real_132[l] = a2746;
        real_133[l] = a2747;
        real_134[l] = a2750;
    }
    // freezing._newton
    for (int l = 0; l < LAYERS; ++l) real_110[l] = real_134[l];
    for (int l = 0; l < LAYERS; ++l) real_109[l] = real_of(INFINITE);
    for (int pass = 0; pass < 10; ++pass) {
        // freezing.is_open, freezing._newton
        Mask a2754_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2753 = (real_109[l] > 0.005);
            a2754_last = (a2754_last | a2753);
            mask_135[l] = a2753;
        }
        if (!any_lane(a2754_last)) break;
        // freezing.iteration
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2755 = real_30[l] - real_110[l];
            const Real a2756 = real_110[l] * 8.0;
            const Real a2757 = a2756 + 1.0;
            const Real a2758 = log(a2757);
            const Real a2759 = a2758 * 2.0;
            const Real a2760 = real_132[l] + a2759;
            real_108[l] = a2755;
            real_107[l] = a2757;
            real_136[l] = a2760;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2761 = log(real_108[l]);
            const Real a2762 = numbers[l + 16 * LAYERS + 29] * a2761;
            const Real a2763 = real_136[l] - a2762;
            const Real a2764 = numbers[l + 16 * LAYERS + 29] / real_108[l];
            const Real a2765 = 1 / real_107[l];
            const Real a2766 = a2765 * 16.0;
            const Real a2767 = a2764 + a2766;
            const Real a2768 = a2763 / a2767;
            const Real a2769 = real_110[l] - a2768;
            const Real a2770 = minimum(a2769, real_133[l]);
            const Mask a2771 = (a2770 < 0.0);
            const Real a2772 = select(a2771, 0.0, a2770);
            const Real a2773 = select(mask_135[l], a2772, real_110[l]);
            const Real a2774 = a2772 - real_110[l];
            const Real a2775 = magnitude(a2774);
            const Real a2776 = select(mask_135[l], a2775, real_109[l]);
            real_137[l] = a2773;
            real_138[l] = a2776;
        }
        for (int l = 0; l < LAYERS; ++l) real_110[l] = real_137[l];
        for (int l = 0; l < LAYERS; ++l) real_109[l] = real_138[l];
    }
    // freezing.is_open, freezing.forward, freezing._response, freezing._log_potential_slope, freezing.partials
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a2777 = (real_109[l] > 0.005);
        const Real a2778 = real_132[l] / numbers[l + 16 * LAYERS + 29];
        const Real a2779 = exp(a2778);
        const Mask a2780 = (a2779 < 0.02);
        const Real a2781 = select(a2780, 0.02, a2779);
        const Real a2782 = minimum(a2781, real_30[l]);
        const Real a2783 = real_30[l] - a2782;
        const Real a2784 = select(a2777, a2783, real_110[l]);
        const Real a2785 = select(mask_129[l], 0.0, a2784);
        const Real a2786 = real_30[l] - a2785;
        const Real a2787 = a2785 * 8.0;
        const Real a2788 = a2787 + 1.0;
        const Real a2789 = 1 / a2788;
        const Real a2790 = a2789 * 16.0;
        const Real a2791 = numbers[l + 16 * LAYERS + 29] / a2786;
        const Real a2792 = a2790 + a2791;
        const Mask a2793 = (a2785 > 0.0);
        const Mask a2794 = (a2785 < real_133[l]);
        const Mask a2795 = (a2793 & a2794);
        const Real a2796 = 1 / a2792;
        const Real a2797 = select(a2795, a2796, 0.0);
        const Real a2798 = real_130[l] * real_131[l];
        const Real a2799 = 1 / a2798;
        const Real a2800 = a2799 * 273.15;
        const Real a2801 = a2797 * a2800;
        const Real a2802 = a2797 * a2790;
        const Real a2803 = select(a2793, a2802, 1.0);
        real_134[l] = a2786;
        real_138[l] = a2797;
        real_137[l] = a2801;
        real_136[l] = a2803;
    }
    // soil_heat.update_soil_heat
    const Real x2843 = 1 / seconds;
    const Real x2844 = x2843 * 333500000.0;
    // freezing.partials, freezing.freeze_and_thaw, freezing.phase_changed_liquid, soil_heat.update_soil_heat, tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2805 = log(real_134[l]);
        const Real a2806 = real_138[l] * a2805;
        const Real a2816 = real_113[l] / 333500000.0;
        const Real a2818 = real_88[l] + a2816;
        const Mask a2820 = (real_134[l] > real_88[l]);
        const Real a2821 = select(a2820, real_88[l], real_134[l]);
        const Mask a2823 = (a2818 < a2821);
        const Real a2824 = select(a2823, a2821, a2818);
        const Mask a2826 = (real_134[l] < real_88[l]);
        const Real a2827 = select(a2826, real_88[l], real_134[l]);
        const Mask a2829 = (a2818 > a2827);
        const Real a2830 = select(a2829, a2827, a2818);
        const Mask a2832 = (a2816 < 0.0);
        const Real a2833 = select(a2832, a2824, a2830);
        const Mask a2835 = (a2833 < 0.0);
        const Real a2836 = select(a2835, 0.0, a2833);
        const Mask a2838 = (a2836 > real_30[l]);
        const Real a2839 = select(a2838, real_30[l], a2836);
        const Real a2841 = select(mask_114[l], a2839, real_88[l]);
        after[2 * LAYERS + l] = a2841;
        const Real a2845 = x2844 * numbers[l];
        const Real a2847 = a2841 - real_88[l];
        const Real a2849 = a2845 * a2847;
        const Real a2853 = real_111[l] * numbers[l];
        const Real a2857 = real_112[l] - a2849;
        const Real a2859 = seconds / a2853;
        real_109[l] = a2806;
        mask_129[l] = a2820;
        mask_135[l] = a2823;
        mask_139[l] = a2826;
        mask_140[l] = a2829;
        mask_141[l] = a2832;
        mask_142[l] = a2835;
        mask_143[l] = a2838;
        real_110[l] = a2841;
        real_133[l] = a2845;
        real_132[l] = a2847;
        real_131[l] = a2853;
        real_130[l] = a2857;
        real_107[l] = a2859;
    }
    // tridiagonal.diffusion_increment
    const Real x2881 = x2581 * real_107[0];
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2865 = real_105[l] * real_107[l + 1];
        const Real a2866 = -a2865;
        const Real a2873 = real_105[l] * real_107[l];
        const Real a2874 = -a2873;
        real_144[l] = a2866;
        real_145[l] = a2874;
    }
    real_134[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_134[l + 1] = real_144[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_112[l] = real_145[l];
    real_112[LAYERS - 1] = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2885 = in_row(l, 0, x2881) + 1.0;
        const Real a2887 = a2885 - real_134[l];
        const Real a2891 = a2887 - real_112[l];
        const Real a2894 = real_130[l] * real_107[l];
        real_88[l] = a2891;
        real_108[l] = a2894;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_144, real_88, real_145, real_108, real_112);
    // soil_heat.update_soil_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2910 = state[l] + real_112[l];
        after[l] = a2910;
        real_108[l] = a2910;
    }
    const Real x2912 = x2551 - real_108[0];
    // surface_balance.skin_temperature
    const Real x2917 = x2528 * real_108[0];
    const Real x2921 = x2518 + x2917;
    const Real x2923 = x2921 / x2542;
    // snow.conductance
    const Real x2927 = x2500 / x0;
    // surface_balance._over_soil
    const Real x2931 = x2923 - real_108[0];
    const Real x2936 = x2923 - forcing[1];
    // surface_balance.closed
    const Real x2941 = select(x994, x1720, x2923);
    after[3 * LAYERS] = x2941;
    // single_snow_step.single_snow_step
    const Real x2945 = select(x994, x1784, 0.0);
    after[3 * LAYERS + 3] = x2945;
    // snow.compacted_density
    const Real x2947 = seconds / 3600.0;
    const Real x2948 = x2941 - 273.15;
    const Real x2949 = x2540 - 273.15;
    const Real x2950 = x2945 * 100.0;
    const Mask x2952 = (x2950 < 0.01);
    const Real x2953 = select(x2952, 0.01, x2950);
    const Real x2955 = x2947 * 0.01;
    const Real x2956 = x2948 + x2949;
    const Real x2958 = x2956 * 0.04;
    const Real x2960 = x992 * 21.0;
    const Real x2962 = x2958 - x2960;
    const Real x2964 = exp(x2962);
    const Real x2966 = x2955 * x2964;
    const Real x2968 = x2966 * x2953;
    const Real x2972 = x2968 / 2.0;
    const Real x2974 = x2968 / 3.0;
    const Real x2976 = x2968 / 4.0;
    const Real x2978 = x2968 / 5.0;
    const Real x2980 = x2978 + 1.0;
    const Real x2981 = x2976 * x2980;
    const Real x2985 = x2981 + 1.0;
    const Real x2986 = x2974 * x2985;
    const Real x2990 = x2986 + 1.0;
    const Real x2991 = x2972 * x2990;
    const Real x2995 = x2991 + 1.0;
    const Real x2996 = x992 * x2995;
    const Mask x3000 = (x2996 < 0.05);
    const Real x3001 = select(x3000, 0.05, x2996);
    const Mask x3003 = (x3001 > 0.4);
    const Real x3004 = select(x3003, 0.4, x3001);
    const Real x3006 = x2947 * 0.13;
    const Real x3007 = x3006 / 24.0;
    const Real x3008 = 1.0 - x3007;
    const Real x3009 = x3004 * x3008;
    const Real x3011 = x3009 + x3007;
    const Mask x3012 = (x3011 > 0.4);
    const Real x3013 = select(x3012, 0.4, x3011);
    const Mask x3015 = (x2948 >= 0.0);
    const Real x3016 = select(x3015, x3013, x3004);
    // single_snow_step.single_snow_step
    const Mask x3018 = (x2945 > 0.0);
    const Real x3019 = select(x994, x1612, x1355);
    const Real x3021 = x1639 + x3019;
    const Real x3023 = x2945 / x3016;
    const Real x3027 = select(x3018, x3023, 0.0);
    after[3 * LAYERS + 4] = x3027;
    // snow.surface_roughness_length
    const Real x3029 = x920 * 7.0;
    const Real x3031 = x3029 - x990;
    const Mask x3033 = (x3031 <= 0.0007);
    const Real x3034 = x3031 / 7.0;
    const Real x3036 = select(x3033, 0.001, x3034);
    const Real x3038 = x1122 * x920;
    const Real x3042 = x1014 * x3036;
    const Real x3047 = x3038 + x3042;
    after[3 * LAYERS + 10] = x3047;
    // single_snow_step.single_snow_step
    const Real x3049 = x3021 * 1004.5;
    const Real x3051 = x3049 / x1228;
    const Real x3055 = forcing[2] + x3051;
    after[3 * LAYERS + 14] = x3055;
    const Real x3057 = select(x3018, x1014, 0.0);
    // evapotranspiration.snow_weighted_latent_heat
    const Real x3060 = 1.0 - x3057;
    const Real x3061 = x3060 * 2501000.0;
    const Real x3063 = x3057 * 2830000.0;
    const Real x3066 = x3061 + x3063;
    // single_snow_step._fluxes
    const Real x3068 = x1347 * x3066;
    const Mask x3072 = (x3068 > 0.0);
    const Real x3074 = x1228 * 0.999900457893689;
    const Real x3076 = x2941 - x26;
    // single_snow_step._budget
    const Real x3090 = x2941 - forcing[1];
    // air.emission
    const Real x3092 = x2941 * x2941;
    const Real x3095 = x3092 * x3092;
    const Real x3098 = x3095 * 5.67e-08;
    // single_snow_step._budget
    const Mask x3107 = (x994 & x1791);
    const Real x3118 = 1.0 - state[3 * LAYERS + 9];
    const Mask x3130 = (x994 & x1795);
    // diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a3133_last = real_of(0.0);
    Real a3141_last = real_of(1.0);
    Real a3142_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3132 = real_108[l] - 273.15;
        a3133_last = a3133_last + numbers[l];
        const Real a3133 = a3133_last;
        const Real a3135 = numbers[l] * 0.5;
        const Real a3137 = a3133 - a3135;
        const Mask a3139 = (a3132 >= 0.0);
        const Real a3140 = real_of_mask(a3139);
        a3141_last = a3141_last * a3140;
        const Real a3141 = a3141_last;
        a3142_last = a3142_last + a3141;
        real_134[l] = a3132;
        real_146[l] = a3137;
    }
    // diagnostics.crossing_depth
    const Index x3143 = index_of_real(a3142_last);
    const Index x3144 = at_most(x3143, (LAYERS - 1));
    const Index x3145 = x3144 - 1;
    const Index x3146 = at_least(x3145, 0);
    const Real x3147 = pick(real_134, x3146);
    const Real x3149 = pick(real_134, x3144);
    const Real x3151 = pick(real_146, x3146);
    const Real x3153 = pick(real_146, x3144);
    const Mask x3155 = (x3147 > x3149);
    const Real x3156 = x3147 - x3149;
    const Real x3158 = select(x3155, x3156, 1.0);
    const Real x3160 = x3153 - x3151;
    const Real x3162 = x3160 * x3147;
    const Real x3166 = x3162 / x3158;
    const Mask x3171 = (x3143 == 0);
    const Mask x3173 = (x3143 == LAYERS);
    // balances._depth
    const Real x3196 = seconds / 2501000000.0;
    const Real x3198 = seconds / 2830000000.0;
    // diagnostics.potential_evaporation
    const Real x3205 = x3066 * 1000.0;
    const Real x3207 = x3068 / x3205;
    // balances.surface_energy_residual
    const Mask x3243 = (x3107 & x3130);
    after[3 * LAYERS + 2] = state[3 * LAYERS + 2];
    after[3 * LAYERS + 5] = state[3 * LAYERS + 5];
    after[3 * LAYERS + 6] = state[3 * LAYERS + 6];
    // diagnostics.ice_content, balances.soil_energy_residual, balances.phase_change_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3184 = real_30[l] - real_110[l];
        const Real a3245 = real_108[l] - state[l];
        const Real a3252 = 333500000.0 * numbers[l];
        const Real a3254 = a3252 / seconds;
        real_146[l] = a3184;
        real_134[l] = a3245;
        real_147[l] = a3254;
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
        const Real x146 = select(x144, 0.0, x143);
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
        const Real x163 = x162 / x145;
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
        const Real x182 = select(x180, 0.0, x179);
        // exchange.zilitinkevich_factor
        const Real x185 = moved_state[3 * LAYERS + 10] * (-13.157629102823119);
        const Real x187 = x185 * x186;
        const Real x189 = select(flags[2], x187, 0.0);
        const Real x191 = x189 * (-103.28);
        // exchange.myj_exchange
        const Real x193 = x182 * x181;
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
        const Real x220 = select(x218, 0.0, x216);
        const Real x222 = x220 / x219;
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
        const Real x255 = select(x253, 0.0, x252);
        // exchange.myj_exchange
        const Real x257 = select(x183, 0.0, x230);
        const Real x259 = x151 * 0.4;
        const Real x261 = x169 * x260;
        const Real x262 = moved_state[3 * LAYERS + 10] - x261;
        const Real x263 = x262 / x168;
        const Real x265 = x255 * state[3 * LAYERS + 11];
        const Real x266 = moved_state[3 * LAYERS + 11] * x254;
        const Real x267 = x266 + x265;
        const Real x270 = x267 / x269;
        const Real x272 = x203 * x268;
        const Real x273 = x270 * x200;
        const Real x274 = x273 + x272;
        const Real x276 = x274 * x275;
        const Real x278 = x276 * state[3 * LAYERS + 11];
        const Real x279 = moved_state[3 * LAYERS + 11] * x275;
        const Real x280 = x279 + x278;
        const Real x283 = select(x281, 0.0, x280);
        const Real x285 = x171 * x284;
        const Real x286 = x283 - x285;
        const Real x287 = x286 / x170;
        const Real x289 = x259 * state[3 * LAYERS + 12];
        const Real x290 = moved_state[3 * LAYERS + 12] * x258;
        const Real x291 = x290 + x289;
        const Real x293 = x255 * x254;
        const Real x294 = x293 + x293;
        const Real x296 = x294 * x254;
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
            real_148[l] = a334;
        }
        // exchange.myj_exchange
        const Real x337 = real_148[0] - real_148[1];
        const Real x339 = x337 + x177;
        const Real x341 = real_148[2] - real_148[3];
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
        const Real x386 = select(x384, 0.0, x383);
        // exchange.myj_exchange
        const Real x388 = x386 * state[3 * LAYERS + 11];
        const Real x389 = moved_state[3 * LAYERS + 11] * x385;
        const Real x390 = x389 + x388;
        const Real x393 = x390 / x392;
        const Real x395 = x203 * x391;
        const Real x396 = x393 * x200;
        const Real x397 = x396 + x395;
        const Real x399 = x397 * x398;
        const Real x401 = x399 * state[3 * LAYERS + 11];
        const Real x402 = moved_state[3 * LAYERS + 11] * x398;
        const Real x403 = x402 + x401;
        const Real x406 = select(x404, 0.0, x403);
        const Real x408 = x171 * x407;
        const Real x409 = x406 - x408;
        const Real x410 = x409 / x170;
        const Real x412 = x259 * x360;
        const Real x413 = x361 * x258;
        const Real x414 = x413 + x412;
        const Real x416 = x386 * x385;
        const Real x417 = x416 + x416;
        const Real x419 = x417 * x385;
        const Real x420 = x386 * x415;
        const Real x421 = x420 + x419;
        const Real x423 = x421 * x422;
        const Real x424 = x414 - x423;
        const Real x425 = x424 / x418;
        real_148[0] = x169;
        real_148[1] = moved_state[3 * LAYERS + 10];
        real_148[2] = x171;
        real_148[3] = x406;
        real_1[0] = real_of(0.0);
        real_1[1] = x263;
        real_1[2] = real_of(0.0);
        real_1[3] = x410;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a429 = x425 * real_6[l];
            const Real a430 = real_148[l] * x422;
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
        const Real x508 = select(x506, 0.0, x505);
        // exchange.myj_exchange
        const Real x510 = x508 * state[3 * LAYERS + 11];
        const Real x511 = moved_state[3 * LAYERS + 11] * x507;
        const Real x512 = x511 + x510;
        const Real x515 = x512 / x514;
        const Real x517 = x203 * x513;
        const Real x518 = x515 * x200;
        const Real x519 = x518 + x517;
        const Real x521 = x519 * x520;
        const Real x523 = x521 * state[3 * LAYERS + 11];
        const Real x524 = moved_state[3 * LAYERS + 11] * x520;
        const Real x525 = x524 + x523;
        const Real x528 = select(x526, 0.0, x525);
        const Real x530 = x171 * x529;
        const Real x531 = x528 - x530;
        const Real x532 = x531 / x170;
        const Real x534 = x259 * x482;
        const Real x535 = x483 * x258;
        const Real x536 = x535 + x534;
        const Real x538 = x508 * x507;
        const Real x539 = x538 + x538;
        const Real x541 = x539 * x507;
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
            real_148[l] = a578;
        }
        // exchange.myj_exchange
        const Real x581 = real_148[0] - real_148[1];
        const Real x583 = x581 + x177;
        const Real x585 = real_148[2] - real_148[3];
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
        const Real x630 = select(x628, 0.0, x627);
        // exchange.myj_exchange
        const Real x632 = x630 * state[3 * LAYERS + 11];
        const Real x633 = moved_state[3 * LAYERS + 11] * x629;
        const Real x634 = x633 + x632;
        const Real x637 = x634 / x636;
        const Real x639 = x203 * x635;
        const Real x640 = x637 * x200;
        const Real x641 = x640 + x639;
        const Real x643 = x641 * x642;
        const Real x645 = x643 * state[3 * LAYERS + 11];
        const Real x646 = moved_state[3 * LAYERS + 11] * x642;
        const Real x647 = x646 + x645;
        const Real x650 = select(x648, 0.0, x647);
        const Real x652 = x171 * x651;
        const Real x653 = x650 - x652;
        const Real x654 = x653 / x170;
        const Real x656 = x259 * x604;
        const Real x657 = x605 * x258;
        const Real x658 = x657 + x656;
        const Real x660 = x630 * x629;
        const Real x661 = x660 + x660;
        const Real x663 = x661 * x629;
        const Real x664 = x630 * x659;
        const Real x665 = x664 + x663;
        const Real x667 = x665 * x666;
        const Real x668 = x658 - x667;
        const Real x669 = x668 / x662;
        real_148[0] = x169;
        real_148[1] = moved_state[3 * LAYERS + 10];
        real_148[2] = x171;
        real_148[3] = x650;
        real_1[0] = real_of(0.0);
        real_1[1] = x263;
        real_1[2] = real_of(0.0);
        real_1[3] = x654;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a673 = x669 * real_14[l];
            const Real a674 = real_148[l] * x666;
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
        const Real x752 = select(x750, 0.0, x749);
        // exchange.myj_exchange
        const Real x754 = x752 * state[3 * LAYERS + 11];
        const Real x755 = moved_state[3 * LAYERS + 11] * x751;
        const Real x756 = x755 + x754;
        const Real x759 = x756 / x758;
        const Real x761 = x203 * x757;
        const Real x762 = x759 * x200;
        const Real x763 = x762 + x761;
        const Real x765 = x763 * x764;
        const Real x767 = x765 * state[3 * LAYERS + 11];
        const Real x768 = moved_state[3 * LAYERS + 11] * x764;
        const Real x769 = x768 + x767;
        const Real x772 = select(x770, 0.0, x769);
        const Real x774 = x171 * x773;
        const Real x775 = x772 - x774;
        const Real x776 = x775 / x170;
        const Real x778 = x259 * x726;
        const Real x779 = x727 * x258;
        const Real x780 = x779 + x778;
        const Real x782 = x752 * x751;
        const Real x783 = x782 + x782;
        const Real x785 = x783 * x751;
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
            real_148[l] = a822;
        }
        // exchange.myj_exchange
        const Real x825 = real_148[0] - real_148[1];
        const Real x827 = x825 + x177;
        const Real x829 = real_148[2] - real_148[3];
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
        const Real x865 = select(x863, 0.0, x862);
        const Real x868 = select(x866, 0.0, x865);
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
        const Real x939 = select(x937, 0.0, moved_forcing[1]);
        const Real x943 = select(x941, 0.0, x939);
        const Real x945 = x943 / x942;
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
        const Real x971 = select(x969, 0.0, x960);
        const Real x973 = x971 * x972;
        const Real x974 = x968 - x973;
        const Real x975 = x974 / x970;
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
        const Real x1001 = select(x999, 0.0, x998);
        const Real x1003 = x1001 * (-2.6);
        const Real x1005 = x1003 * x1004;
        const Real x1008 = x1001 * x1006;
        const Real x1010 = x1005 - x1008;
        const Real x1015 = select(x1013, 0.0, x1010);
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
        const Real x1063 = x1025 / x1022;
        const Real x1065 = x1063 / 2.302585092994046;
        const Real x1069 = select(x1067, 0.0, x1065);
        const Real x1071 = select(flags[4], x1061, x1069);
        // soil_heat.switched_kersten
        const Real x1075 = select(x1073, x1052, x1071);
        // soil_heat.thermal_conductivity
        const Real x1077 = x1039 - moved_numbers[12 * LAYERS + 26];
        const Real x1079 = x1075 * x1076;
        const Real x1080 = x1077 * x1074;
        const Real x1081 = x1080 + x1079;
        const Real x1083 = x1081 + moved_numbers[12 * LAYERS + 26];
        // soil_heat.canopy_damping
        const Real x1085 = x851 * (-2.0);
        const Real x1087 = x1085 * x1086;
        // single_snow_step._surface
        const Real x1089 = x1083 * x1086;
        const Real x1090 = x1087 * x1082;
        const Real x1091 = x1090 + x1089;
        // snow.snow_conductivity
        const Real x1093 = x993 * 5.1808164592366035;
        const Real x1095 = x1093 * x1094;
        const Real x1097 = x1095 * 0.07629936;
        // snow.switched_snow_conduction
        const Real x1100 = select(x1098, x1097, x1091);
        // snow.ground_conduction
        const Real x1102 = x991 + x1;
        const Real x1104 = x991 * x1096;
        const Real x1105 = x1097 * x990;
        const Real x1106 = x1105 + x1104;
        const Real x1108 = x1 * x1099;
        const Real x1109 = x1100 * x0;
        const Real x1110 = x1109 + x1108;
        const Real x1112 = x1106 + x1110;
        const Real x1114 = x1102 * x1113;
        const Real x1115 = x1112 - x1114;
        const Real x1116 = x1115 / x1101;
        const Real x1118 = x1116 * x1014;
        const Real x1119 = x1015 * x1113;
        const Real x1121 = x1118 - x1119;
        const Real x1124 = x1100 * x1122;
        const Real x1125 = x1015 * x1099;
        const Real x1126 = x1125 + x1124;
        const Real x1128 = x1121 + x1126;
        // single_snow_step._surface
        const Real x1129 = moved_state[3 * LAYERS + 3] - x924;
        moved_results[LAYERS + 28] = x1129;
        // snow.snow_albedo
        const Real x1133 = moved_numbers[LAYERS + 3] * 0.5;
        const Real x1136 = moved_numbers[LAYERS + 3] - x1133;
        const Real x1138 = x1021 / 86400.0;
        const Real x1142 = select(x1140, 0.0, x1138);
        const Real x1144 = x1142 / x1141;
        const Real x1146 = x1144 * 0.58;
        const Real x1148 = x1146 * x1147;
        const Real x1150 = select(x1139, x1148, 0.0);
        const Real x1153 = x1150 * x1151;
        const Real x1155 = x1153 * x1154;
        const Real x1157 = x1136 * x1154;
        const Real x1158 = x1155 * x1135;
        const Real x1159 = x1158 + x1157;
        // snow.surface_albedo
        const Real x1162 = select(x1160, x899, x1159);
        const Real x1164 = x1162 - x899;
        const Real x1166 = x1015 * x1163;
        const Real x1168 = x1164 * x1014;
        const Real x1169 = x1168 - x1166;
        const Real x1171 = x899 + x1169;
        const Real x1174 = select(x1172, x1162, x1171);
        moved_after[3 * LAYERS + 8] = x1174;
        // snow.surface_emissivity
        const Real x1178 = x1015 * x1175;
        const Real x1180 = x910 * x1014;
        const Real x1182 = x1180 + x1178;
        const Real x1185 = x910 - x1182;
        moved_after[3 * LAYERS + 9] = x1185;
        // single_snow_step._surface
        const Real x1189 = moved_forcing[4] * x1186;
        const Real x1190 = moved_state[3 * LAYERS + 8] * forcing[4];
        const Real x1192 = x1189 - x1190;
        const Real x1194 = moved_state[3 * LAYERS + 9] * forcing[5];
        const Real x1195 = moved_forcing[5] * state[3 * LAYERS + 9];
        const Real x1196 = x1195 + x1194;
        const Real x1198 = x1192 + x1196;
        moved_results[LAYERS + 18] = x1198;
        // single_snow_step._potential_evaporation
        const Real x1200 = moved_state[3 * LAYERS] - moved_state[0];
        const Real x1202 = x1128 * x1199;
        const Real x1203 = x1200 * x1127;
        const Real x1204 = x1203 + x1202;
        const Real x1206 = x1102 * x1205;
        const Real x1207 = x1204 - x1206;
        const Real x1208 = x1207 / x1101;
        // evapotranspiration.potential_evaporation
        const Real x1210 = x1015 * 1.131547381047581;
        const Real x1213 = x1015 - x1210;
        const Real x1215 = x1213 * 2488.8;
        const Real x1217 = x1215 * x41;
        const Real x1218 = x44 * x1214;
        const Real x1219 = x1218 + x1217;
        const Real x1221 = x34 * 287.04;
        const Real x1223 = x1221 * x1222;
        const Real x1224 = moved_forcing[3] - x1223;
        const Real x1225 = x1224 / x1220;
        const Real x1227 = x1225 * 1004.6;
        const Real x1229 = x1227 * x848;
        const Real x1230 = x849 * x1226;
        const Real x1231 = x1230 + x1229;
        const Real x1233 = x52 / 5.67e-08;
        const Real x1235 = x1185 * x1232;
        const Real x1236 = x1233 * x1184;
        const Real x1237 = x1236 + x1235;
        const Real x1239 = x1237 * 6.48e-08;
        const Real x1241 = moved_forcing[3] * x848;
        const Real x1242 = x849 * forcing[3];
        const Real x1243 = x1242 + x1241;
        const Real x1245 = x1243 * x1244;
        const Real x1246 = x1239 - x1245;
        const Real x1247 = x1246 / x1240;
        const Real x1250 = x1231 * x1249;
        const Real x1251 = x75 - x1250;
        const Real x1252 = x1251 / x1228;
        const Real x1254 = x1247 + x1252;
        const Real x1256 = x1185 * x51;
        const Real x1257 = x52 * x1184;
        const Real x1258 = x1257 + x1256;
        const Real x1260 = x1198 - x1258;
        const Real x1262 = x1260 - x1208;
        const Real x1264 = x1262 + x79;
        const Real x1266 = x1231 * x1265;
        const Real x1267 = x1264 - x1266;
        const Real x1268 = x1267 / x1228;
        const Real x1270 = x1268 + x27;
        const Real x1272 = x1270 - moved_forcing[1];
        const Real x1274 = x23 - moved_forcing[2];
        const Real x1276 = x1215 * x1273;
        const Real x1277 = x1274 * x1214;
        const Real x1278 = x1277 + x1276;
        const Real x1280 = x1278 * x1253;
        const Real x1281 = x1254 * x1275;
        const Real x1282 = x1281 + x1280;
        const Real x1284 = x1272 * x1216;
        const Real x1285 = x1219 * x1271;
        const Real x1286 = x1285 + x1284;
        const Real x1288 = x1282 + x1286;
        const Real x1290 = x1219 + x1254;
        const Real x1292 = x1290 * x1291;
        const Real x1293 = x1288 - x1292;
        const Real x1294 = x1293 / x1289;
        // evapotranspiration.snow_weighted_latent_heat
        const Real x1296 = x1015 * 2501000.0;
        const Real x1298 = x1015 * 2830000.0;
        const Real x1301 = x1296 - x1298;
        // evapotranspiration.potential_evaporation
        const Real x1303 = x1294 * x1228;
        const Real x1304 = x1231 * x1291;
        const Real x1305 = x1304 + x1303;
        const Real x1307 = x1301 * x1306;
        const Real x1308 = x1305 - x1307;
        const Real x1309 = x1308 / x1300;
        const Real x1311 = x1247 * x1228;
        const Real x1312 = x1231 * x1244;
        const Real x1313 = x1312 + x1311;
        // snow.limited_frost
        const Real x1317 = x1309 * x1314;
        const Real x1318 = x167 * x1306;
        const Real x1320 = x1317 - x1318;
        const Real x1323 = select(x1321, 0.0, x1320);
        const Real x1325 = x1323 * x1014;
        const Real x1326 = x1015 * x1322;
        const Real x1328 = x1325 - x1326;
        const Real x1330 = x1328 / 0.98;
        const Real x1333 = x1309 * x1331;
        const Real x1334 = x1015 * x1306;
        const Real x1335 = x1334 + x1333;
        const Real x1337 = x1330 + x1335;
        const Real x1339 = x1337 / 0.98;
        const Real x1346 = select(x1344, x1339, x1309);
        // single_snow_step._evaporation
        const Real x1348 = select(x994, x1346, x1309);
        const Real x1351 = select(x1349, 0.0, x1348);
        const Real x1357 = select(x1354, 0.0, x1348);
        // vegetation.water_stress
        const Real x1362 = moved_numbers[5 * LAYERS + 20] - moved_numbers[5 * LAYERS + 21];
        // vegetation.canopy_resistance
        const Real x1376 = select(x1374, 0.0, x886);
        const Real x1378 = moved_forcing[4] * 1.1;
        const Real x1380 = moved_numbers[LAYERS + 8] * x1375;
        const Real x1381 = x1376 * numbers[LAYERS + 8];
        const Real x1382 = x1381 + x1380;
        const Real x1384 = x1382 * x1383;
        const Real x1385 = x1378 - x1384;
        const Real x1386 = x1385 / x1379;
        const Real x1388 = moved_numbers[LAYERS + 7] / 5000.0;
        const Real x1390 = x1386 + x1388;
        const Real x1393 = x1386 * x1392;
        const Real x1394 = x1390 - x1393;
        const Real x1395 = x1394 / x1391;
        const Real x1398 = moved_forcing[1] * x1396;
        const Real x1400 = x1398 + x1398;
        const Real x1403 = x1400 * 0.0016;
        const Real x1407 = moved_numbers[LAYERS + 9] * x1273;
        const Real x1408 = x1274 * numbers[LAYERS + 9];
        const Real x1409 = x1408 + x1407;
        const Real x1414 = x1409 * x1412;
        const Real x1424 = select(x1422, 0.0, x1395);
        const Real x1426 = x1376 * x1423;
        const Real x1427 = x1424 * x1375;
        const Real x1428 = x1427 + x1426;
        const Real x1431 = select(x1429, 0.0, x1403);
        const Real x1433 = x1428 * x1430;
        const Real x1434 = x1431 * x1425;
        const Real x1435 = x1434 + x1433;
        const Real x1438 = select(x1436, 0.0, x1414);
        const Real x1441 = x1435 * x1437;
        const Real x1442 = x1438 * x1432;
        const Real x1444 = x1441 - x1442;
        // vegetation.water_stress, vegetation.canopy_resistance
        Real a1421_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1360 = moved_state[l + 2 * LAYERS] - moved_numbers[5 * LAYERS + 21];
            const Real a1364 = x1362 * real_23[l];
            const Real a1365 = a1360 - a1364;
            const Real a1366 = a1365 / x1361;
            const Real a1369 = select(mask_24[l], 0.0, a1366);
            const Real a1372 = select(mask_25[l], 0.0, a1369);
            const Real a1417 = moved_numbers[l + 5 * LAYERS + 22] * real_26[l];
            const Real a1418 = a1372 * numbers[l + 5 * LAYERS + 22];
            const Real a1419 = a1418 + a1417;
            a1421_last = a1421_last + a1419;
            real_149[l] = a1372;
        }
        // vegetation.canopy_resistance
        const Real x1447 = select(x1445, 0.0, a1421_last);
        const Real x1449 = x1444 * x1446;
        const Real x1450 = x1447 * x1440;
        const Real x1451 = x1450 + x1449;
        const Real x1453 = x1451 * x1452;
        const Real x1454 = moved_numbers[LAYERS + 7] - x1453;
        const Real x1455 = x1454 / x1448;
        const Real x1457 = x1185 * 4.0;
        const Real x1459 = x1457 * x51;
        const Real x1460 = x52 * x1456;
        const Real x1461 = x1460 + x1459;
        const Real x1463 = x1461 * 0.2857541065206571;
        const Real x1465 = x1243 * x1464;
        const Real x1466 = x1463 - x1465;
        const Real x1467 = x1466 / x1240;
        const Real x1470 = x44 * 2489.795918367347;
        const Real x1472 = x1467 + x1470;
        const Real x1474 = x1455 * x848;
        const Real x1475 = x849 * x1452;
        const Real x1476 = x1475 + x1474;
        const Real x1479 = x1467 * x1477;
        const Real x1480 = x1476 * x1468;
        const Real x1481 = x1480 + x1479;
        const Real x1483 = x1481 + x1470;
        const Real x1485 = x1483 * x1484;
        const Real x1486 = x1472 - x1485;
        const Real x1487 = x1486 / x1482;
        const Real x1488 = select(x1373, x1455, 0.0);
        moved_results[LAYERS + 23] = x1488;
        const Real x1490 = select(x1373, x1487, 0.0);
        moved_results[LAYERS + 24] = x1490;
        // step_parts.evaporation_demand
        const Real x1492 = x1351 / 1000.0;
        // evapotranspiration.evaporation_components
        const Real x1494 = moved_state[LAYERS] - moved_numbers[5 * LAYERS + 18];
        const Real x1496 = moved_numbers[5 * LAYERS + 19] - moved_numbers[5 * LAYERS + 18];
        const Real x1498 = x1496 * x1497;
        const Real x1499 = x1494 - x1498;
        const Real x1500 = x1499 / x1495;
        const Real x1503 = select(x1501, 0.0, x1500);
        const Real x1506 = select(x1504, 0.0, x1503);
        const Real x1508 = x1506 * x1505;
        const Real x1509 = x1508 + x1508;
        const Real x1513 = x1509 * x1510;
        const Real x1514 = x851 * x1507;
        const Real x1516 = x1513 - x1514;
        const Real x1518 = x1516 * x1491;
        const Real x1519 = x1492 * x1512;
        const Real x1520 = x1519 + x1518;
        const Real x1522 = moved_state[3 * LAYERS + 1] / 0.0005;
        const Real x1526 = select(x1524, 0.0, x1522);
        const Real x1529 = x1526 / x1528;
        const Real x1531 = select(x1523, x1529, 0.0);
        const Real x1533 = x851 * x1530;
        const Real x1534 = x1531 * x850;
        const Real x1535 = x1534 + x1533;
        const Real x1537 = x1535 * x1491;
        const Real x1538 = x1492 * x1532;
        const Real x1539 = x1538 + x1537;
        const Real x1541 = moved_state[3 * LAYERS + 1] / seconds;
        const Real x1544 = select(x1542, x1541, x1539);
        const Real x1546 = x851 * x1489;
        const Real x1547 = x1490 * x850;
        const Real x1548 = x1547 + x1546;
        const Real x1550 = x1548 * x1491;
        const Real x1551 = x1492 * x1545;
        const Real x1552 = x1551 + x1550;
        const Real x1556 = x1552 * x1553;
        const Real x1557 = x1531 * x1549;
        const Real x1559 = x1556 - x1557;
        const Real x1567 = moved_numbers[7 * LAYERS + 22] * x1566;
        Real a1565_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1561 = real_149[l] * numbers[l + 6 * LAYERS + 22];
            const Real a1562 = moved_numbers[l + 6 * LAYERS + 22] * real_26[l];
            const Real a1563 = a1562 + a1561;
            a1565_last = a1565_last + a1563;
            real_150[l] = a1563;
        }
        const Real x1568 = a1565_last - x1567;
        const Real x1569 = x1568 / numbers[7 * LAYERS + 22];
        Real a1582_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1571 = moved_numbers[l + 5 * LAYERS + 22] + real_150[l];
            const Real a1573 = a1571 - x1569;
            const Real a1576 = select(mask_28[l], 0.0, a1573);
            const Real a1578 = real_150[l] * real_29[l];
            const Real a1579 = a1576 * real_27[l];
            const Real a1580 = a1579 + a1578;
            a1582_last = a1582_last + a1580;
            real_149[l] = a1580;
        }
        const Real x1585 = select(x1583, a1582_last, 0.0);
        // step_parts.<genexpr>
        const Real x1597 = x1015 * x1517;
        const Real x1598 = x1520 * x1122;
        const Real x1599 = x1598 + x1597;
        const Real x1601 = x1015 * x1543;
        const Real x1602 = x1544 * x1122;
        const Real x1603 = x1602 + x1601;
        const Real x1605 = x1015 * a1594_last;
        // evapotranspiration.evaporation_components
        Real a1595_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1587 = x1585 * real_31[l];
            const Real a1588 = real_149[l] - a1587;
            const Real a1589 = a1588 / x1584;
            const Real a1591 = x1559 * real_31[l];
            const Real a1592 = a1589 * x1555;
            const Real a1593 = a1592 + a1591;
            a1595_last = a1595_last + a1593;
            real_150[l] = a1593;
        }
        // step_parts.<genexpr>
        const Real x1606 = a1595_last * x1122;
        const Real x1607 = x1606 + x1605;
        // single_snow_step._evaporation
        const Real x1613 = x1015 * x1350;
        const Real x1615 = x1351 * x1014;
        const Real x1616 = x1615 - x1613;
        const Real x1619 = x1357 * x1300;
        const Real x1621 = x1301 * x1355;
        const Real x1623 = x1621 + x1619;
        // step_parts.dew_rate
        const Real x1627 = x1357 / 1000.0;
        const Real x1628 = -x1627;
        moved_results[LAYERS + 9] = x1628;
        // single_snow_step.single_snow_step
        const Real x1630 = x1616 / 1000.0;
        const Real x1632 = x1630 + x1627;
        const Real x1634 = x1632 * seconds;
        // step_parts.from_ground
        const Real x1636 = x1599 + x1603;
        const Real x1638 = x1636 + x1607;
        const Real x1640 = x1638 * 1000.0;
        // step_parts.heat
        const Real x1642 = x1640 * 2501000.0;
        const Real x1644 = x1616 * 2830000.0;
        moved_results[LAYERS + 8] = x1644;
        const Real x1646 = x1642 + x1644;
        const Real x1648 = x1646 + x1623;
        moved_results[LAYERS + 40] = x1648;
        // snow.snow_surface_balance
        const Real x1650 = moved_state[3 * LAYERS] - moved_forcing[1];
        const Real x1652 = x75 * x1649;
        const Real x1653 = x1650 * x74;
        const Real x1654 = x1653 + x1652;
        const Real x1656 = x1198 - x1654;
        const Real x1658 = x1656 + x79;
        const Real x1660 = x1102 * x1253;
        const Real x1661 = x1254 * x1101;
        const Real x1662 = x1661 + x1660;
        const Real x1664 = x1662 * x1228;
        const Real x1665 = x1231 * x1659;
        const Real x1666 = x1665 + x1664;
        const Real x1668 = x1666 * x1667;
        const Real x1669 = x1128 - x1668;
        const Real x1670 = x1669 / x1663;
        const Real x1672 = x1658 - x1258;
        const Real x1674 = x1231 * x1673;
        const Real x1675 = x1672 - x1674;
        const Real x1676 = x1675 / x1228;
        const Real x1678 = x1676 + x27;
        const Real x1680 = x1678 - moved_forcing[1];
        const Real x1682 = x1231 * x1681;
        const Real x1683 = x1648 - x1682;
        const Real x1684 = x1683 / x1228;
        const Real x1686 = x1680 - x1684;
        const Real x1688 = x1254 * x1687;
        const Real x1689 = x1686 - x1688;
        const Real x1690 = x1689 / x1253;
        const Real x1692 = moved_forcing[1] + x1690;
        const Real x1694 = x1670 * state[0];
        const Real x1695 = moved_state[0] * x1667;
        const Real x1696 = x1695 + x1694;
        const Real x1698 = x1692 + x1696;
        const Real x1701 = x1670 * x1700;
        const Real x1702 = x1698 - x1701;
        const Real x1703 = x1702 / x1699;
        const Real x1706 = x1015 * x1014;
        const Real x1708 = x1706 + x1706;
        const Real x1711 = x1708 * 273.15;
        const Real x1715 = x1703 * x1713;
        const Real x1716 = x1708 * x1700;
        const Real x1717 = x1716 + x1715;
        const Real x1719 = x1717 - x1711;
        const Real x1721 = select(x1704, x1719, x1703);
        const Real x1723 = x1721 - moved_state[0];
        const Real x1725 = x1128 * x1722;
        const Real x1726 = x1723 * x1127;
        const Real x1727 = x1726 + x1725;
        const Real x1729 = x1102 * x1728;
        const Real x1730 = x1727 - x1729;
        const Real x1731 = x1730 / x1101;
        const Real x1733 = x989 - x1634;
        const Real x1738 = select(x1736, 0.0, x1733);
        const Real x1740 = x1721 - x27;
        const Real x1742 = x1231 * x1739;
        const Real x1743 = x1740 * x1228;
        const Real x1744 = x1743 + x1742;
        // air.emission
        const Real x1746 = x1721 * x1720;
        const Real x1747 = x1746 + x1746;
        const Real x1749 = x1747 * x1745;
        const Real x1750 = x1749 + x1749;
        const Real x1752 = x1750 * 5.67e-08;
        // surface_balance.melt_heat
        const Real x1754 = x1185 * x1751;
        const Real x1755 = x1752 * x1184;
        const Real x1756 = x1755 + x1754;
        const Real x1758 = x1658 - x1756;
        const Real x1760 = x1758 - x1731;
        const Real x1762 = x1760 - x1744;
        const Real x1764 = x1762 - x1648;
        // snow.snow_surface_balance
        const Real x1769 = select(x1767, 0.0, x1764);
        const Real x1771 = select(x1766, x1769, 0.0);
        const Real x1774 = x1771 * x1772;
        const Real x1779 = select(x1777, x1738, x1774);
        const Real x1781 = x1779 / seconds;
        const Real x1783 = x1738 - x1779;
        const Real x1785 = select(x1777, 0.0, x1783);
        const Real x1787 = x1781 * 333500000.0;
        const Real x1789 = select(x1736, x1733, 0.0);
        // single_snow_step.single_snow_step
        const Real x1797 = x69 / 1000.0;
        const Real x1799 = select(x994, x1781, x1628);
        const Real x1801 = x1797 + x1799;
        moved_results[LAYERS + 25] = x1801;
        // vegetation.intercept
        const Real x1803 = x851 * x1800;
        const Real x1804 = x1801 * x850;
        const Real x1805 = x1804 + x1803;
        const Real x1807 = x1805 - x1603;
        const Real x1809 = x1807 * seconds;
        const Real x1811 = moved_state[3 * LAYERS + 1] + x1809;
        const Real x1815 = select(x1813, 0.0, x1811);
        moved_results[LAYERS + 10] = x1815;
        const Real x1822 = select(x1820, 0.0, x1811);
        const Real x1824 = select(x1819, 0.0, x1822);
        moved_after[3 * LAYERS + 1] = x1824;
        const Real x1827 = x1801 * x1510;
        const Real x1828 = x1827 - x1803;
        const Real x1830 = x1815 / seconds;
        moved_quantities[4 * LAYERS + 13] = x1830;
        const Real x1832 = x1828 + x1830;
        moved_results[LAYERS + 11] = x1832;
        // step_parts.<genexpr>, soil_water.update_soil_water, soil_water.weighted_hydraulics
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1609 = x1015 * real_32[l];
            const Real a1610 = real_150[l] * x1122;
            const Real a1611 = a1610 + a1609;
            const Real a1834 = moved_state[l + LAYERS] - moved_state[l + 2 * LAYERS];
            const Real a1836 = moved_numbers[l + 3 * LAYERS + 18] * real_34[l];
            const Real a1837 = moved_state[l + 2 * LAYERS] - a1836;
            const Real a1838 = a1837 / numbers[l + 3 * LAYERS + 18];
            const Real a1841 = select(mask_35[l], 0.0, a1838);
            const Real a1845 = moved_numbers[l + 3 * LAYERS + 18] * real_37[l];
            const Real a1848 = a1845 * 0.05;
            const Real a1849 = -a1848;
            const Real a1852 = select(mask_39[l], a1841, a1849);
            const Real a1854 = a1841 / real_36[l];
            const Real a1856 = moved_numbers[l + 10 * LAYERS + 23] * real_41[l];
            const Real a1857 = a1854 * numbers[l + 10 * LAYERS + 23];
            const Real a1858 = a1857 + a1856;
            const Real a1860 = moved_numbers[l + 8 * LAYERS + 23] + a1858;
            const Real a1862 = a1860 * real_43[l];
            const Real a1864 = a1852 / real_40[l];
            const Real a1866 = moved_numbers[l + 10 * LAYERS + 23] * real_42[l];
            const Real a1867 = a1864 * numbers[l + 10 * LAYERS + 23];
            const Real a1868 = a1867 + a1866;
            const Real a1870 = moved_numbers[l + 8 * LAYERS + 23] + a1868;
            const Real a1872 = a1870 * real_45[l];
            real_149[l] = a1611;
            real_151[l] = a1834;
            real_152[l] = a1849;
            real_153[l] = a1854;
            real_154[l] = a1862;
            real_155[l] = a1872;
        }
        // soil_water.weighted_hydraulics
        const Real x1875 = pick(real_151, a1874_last);
        const Real x1878 = select(x1876, 0.0, x1875);
        const Real x1880 = x1878 * 500.0;
        const Real x1882 = x1880 * x1879;
        const Real x1883 = x1882 + x1882;
        const Real x1885 = x1883 * x1879;
        const Real x1886 = x1880 * x1881;
        const Real x1887 = x1886 + x1885;
        const Real x1892 = x1887 * x1890;
        // soil_water._solve
        const Real x1915 = x1832 * seconds;
        const Real x1918 = select(x1916, 0.0, x1915);
        // soil_water.parent_deficit
        const Real x1922 = moved_numbers[3 * LAYERS + 18] - moved_numbers[4 * LAYERS + 18];
        // soil_water.infiltration_capacity
        const Real x1938 = moved_numbers[12 * LAYERS + 24] * x1935;
        const Real x1942 = x1938 * x1941;
        // soil_water.weighted_hydraulics, soil_water._solve, soil_water.parent_deficit
        Real a1932_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1895 = moved_numbers[l + 9 * LAYERS + 23] * real_41[l];
            const Real a1896 = real_153[l] * numbers[l + 9 * LAYERS + 23];
            const Real a1897 = a1896 + a1895;
            const Real a1899 = moved_numbers[l + 7 * LAYERS + 23] + a1897;
            const Real a1901 = a1899 * real_44[l];
            const Real a1903 = x1892 * real_43[l];
            const Real a1905 = real_154[l] * x1889;
            const Real a1906 = a1905 - a1903;
            const Real a1909 = x1892 * real_45[l];
            const Real a1910 = real_155[l] * x1907;
            const Real a1911 = a1910 + a1909;
            const Real a1913 = a1906 + a1911;
            const Real a1920 = moved_state[l + 2 * LAYERS] + real_151[l];
            const Real a1924 = x1922 - a1920;
            const Real a1926 = a1924 + moved_numbers[l + 4 * LAYERS + 18];
            const Real a1928 = moved_numbers[l] * real_47[l];
            const Real a1929 = a1926 * numbers[l];
            const Real a1930 = a1929 + a1928;
            a1932_last = a1932_last + a1930;
            real_150[l] = a1901;
            real_156[l] = a1913;
        }
        // soil_water.infiltration_capacity
        const Real x1947 = a1932_last * x1940;
        const Real x1949 = x1942 * a1931_last;
        const Real x1950 = x1949 - x1947;
        const Real x1953 = x1918 * x1945;
        const Real x1955 = x1950 * x1917;
        const Real x1956 = x1955 - x1953;
        const Real x1958 = x1918 + x1950;
        const Real x1961 = select(x1959, 0.0, x1958);
        const Real x1964 = x1961 * x1962;
        const Real x1966 = x1956 + x1964;
        const Real x1967 = x1966 / x1960;
        // soil_water.frozen_area_infiltration_factor
        Real a1973_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1969 = real_151[l] * numbers[l];
            const Real a1970 = moved_numbers[l] * real_33[l];
            const Real a1971 = a1970 + a1969;
            a1973_last = a1973_last + a1971;
            real_155[l] = a1971;
        }
        const Real x1976 = select(x1974, 0.0, a1973_last);
        const Real x1978 = moved_numbers[12 * LAYERS + 25] * 3.0;
        const Real x1980 = x1976 * x1979;
        const Real x1981 = x1978 - x1980;
        const Real x1982 = x1981 / x1975;
        const Real x1986 = x1982 * x1985;
        const Real x1990 = x1982 * 0.5;
        const Real x1992 = x1990 * x1979;
        const Real x1993 = x1982 * x1989;
        const Real x1994 = x1993 + x1992;
        const Real x1996 = x1982 + x1994;
        const Real x1998 = x1986 * x1995;
        const Real x2000 = x1996 * x1985;
        const Real x2001 = x2000 - x1998;
        const Real x2006 = select(x2004, x2001, 0.0);
        // soil_water._solve
        const Real x2010 = x1967 / seconds;
        const Real x2013 = x2010 * x2005;
        const Real x2014 = x2006 * x2008;
        const Real x2015 = x2014 + x2013;
        const Real x2018 = select(x2016, real_150[0], x2015);
        const Real x2020 = x1918 / seconds;
        const Real x2023 = select(x2021, x2020, x2018);
        const Real x2025 = x1832 - x2023;
        const Real x2028 = select(x2026, 0.0, x2025);
        const Real x2030 = x1832 - x2028;
        const Real x2044 = moved_numbers[LAYERS + 2] * real_44[LAYERS - 1];
        const Real x2045 = real_150[LAYERS - 1] * numbers[LAYERS + 2];
        const Real x2046 = x2045 + x2044;
        const Real x2048 = x2030 - x1599;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2032 = moved_numbers[l + LAYERS + 19] * real_49[l];
            const Real a2033 = real_156[l] - a2032;
            const Real a2034 = a2033 / numbers[l + LAYERS + 19];
            const Real a2036 = moved_state[l + 2 * LAYERS] - moved_state[l + 2 * LAYERS + 1];
            const Real a2038 = a2034 * real_50[l];
            const Real a2039 = a2036 * real_49[l];
            const Real a2040 = a2039 + a2038;
            const Real a2042 = a2040 + real_150[l];
            real_157[l] = a2034;
            real_158[l] = a2036;
            real_154[l + 1] = a2042;
        }
        real_154[0] = x2048;
        for (int l = 0; l < LAYERS - 1; ++l) real_156[l] = real_154[l + 1];
        real_156[LAYERS - 1] = x2046;
        // soil_water._solve, tridiagonal.diffusion_increment
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2054 = real_154[l] - real_156[l];
            const Real a2056 = a2054 - real_149[l];
            const Real a2058 = moved_numbers[l] * real_53[l];
            const Real a2059 = a2058 * (-1.0);
            const Real a2060 = a2059 / numbers[l];
            real_150[l] = a2056;
            real_153[l] = a2060;
        }
        // tridiagonal.diffusion_increment
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2065 = real_157[l] * real_53[l + 1];
            const Real a2067 = real_153[l + 1] * real_49[l];
            const Real a2069 = a2067 + a2065;
            const Real a2070 = -a2069;
            const Real a2073 = real_157[l] * real_53[l];
            const Real a2075 = real_153[l] * real_49[l];
            const Real a2077 = a2075 + a2073;
            const Real a2078 = -a2077;
            real_159[l] = a2069;
            real_156[l + 1] = a2070;
            real_160[l] = a2077;
            real_154[l] = a2078;
        }
        real_156[0] = real_of(0.0);
        real_154[LAYERS - 1] = real_of(0.0);
        // tridiagonal.jvp
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2093 = real_159[l] * real_51[l];
            const Real a2094 = -a2093;
            real_161[l + 1] = a2094;
        }
        real_161[0] = real_of(0.0);
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2099 = real_160[l] * real_51[l + 1];
            const Real a2100 = -a2099;
            real_162[l] = a2100;
        }
        real_162[LAYERS - 1] = real_of(0.0);
        // tridiagonal.diffusion_increment, tridiagonal.jvp
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2086 = real_156[l] + real_154[l];
            const Real a2089 = real_150[l] * real_53[l];
            const Real a2090 = real_153[l] * real_52[l];
            const Real a2091 = a2090 + a2089;
            const Real a2095 = a2086 * real_51[l];
            const Real a2098 = real_161[l] - a2095;
            const Real a2102 = a2098 + real_162[l];
            const Real a2103 = a2091 - a2102;
            real_163[l] = a2103;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_54, real_56, real_55, real_163, real_162);
        // soil_water._solve, soil_water.jvp
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2106 = moved_state[l + 2 * LAYERS] + real_162[l];
            const Real a2108 = a2106 + real_151[l];
            const Real a2110 = a2108 - moved_numbers[l + 3 * LAYERS + 18];
            const Real a2112 = a2110 * numbers[l];
            const Real a2113 = moved_numbers[l] * real_46[l];
            const Real a2114 = a2113 + a2112;
            const Real a2121 = real_60[l] * a2114;
            real_163[l] = a2108;
            real_161[l] = a2121;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_78, real_58, real_61, real_161, real_59 + 1);
        // soil_water._solve
        real_59[0] = real_of(0.0);
        // soil_water.weighted_hydraulics
        const Real x2192 = pick(real_151, a2191_last);
        const Real x2195 = select(x2193, 0.0, x2192);
        const Real x2197 = x2195 * 500.0;
        const Real x2199 = x2197 * x2196;
        const Real x2200 = x2199 + x2199;
        const Real x2202 = x2200 * x2196;
        const Real x2203 = x2197 * x2198;
        const Real x2204 = x2203 + x2202;
        const Real x2209 = x2204 * x2207;
        // soil_water._solve, soil_water._limited, soil_water.update_soil_water, soil_water.weighted_hydraulics
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2126 = moved_numbers[l] * real_62[l];
            const Real a2128 = real_59[l] - a2126;
            const Real a2129 = a2128 / numbers[l];
            const Real a2131 = real_163[l] + a2129;
            const Real a2134 = select(mask_63[l], moved_numbers[l + 3 * LAYERS + 18], a2131);
            const Real a2137 = select(mask_64[l], 0.0, a2134);
            const Real a2139 = a2137 - real_151[l];
            const Real a2142 = select(mask_65[l], 0.0, a2139);
            const Real a2153 = moved_state[l + 2 * LAYERS] + a2142;
            const Real a2155 = a2153 * 0.5;
            const Real a2157 = select(x2151, a2155, moved_state[l + 2 * LAYERS]);
            const Real a2159 = select(x2151, moved_numbers[l + 11 * LAYERS + 23], moved_numbers[l + 4 * LAYERS + 18]);
            const Real a2161 = moved_numbers[l + 3 * LAYERS + 18] * real_68[l];
            const Real a2162 = a2157 - a2161;
            const Real a2163 = a2162 / numbers[l + 3 * LAYERS + 18];
            const Real a2166 = select(mask_69[l], 0.0, a2163);
            const Real a2169 = select(mask_71[l], a2166, real_152[l]);
            const Real a2171 = a2166 / real_70[l];
            const Real a2173 = moved_numbers[l + 10 * LAYERS + 23] * real_73[l];
            const Real a2174 = a2171 * numbers[l + 10 * LAYERS + 23];
            const Real a2175 = a2174 + a2173;
            const Real a2177 = moved_numbers[l + 8 * LAYERS + 23] + a2175;
            const Real a2179 = a2177 * real_66[l];
            const Real a2181 = a2169 / real_72[l];
            const Real a2183 = moved_numbers[l + 10 * LAYERS + 23] * real_74[l];
            const Real a2184 = a2181 * numbers[l + 10 * LAYERS + 23];
            const Real a2185 = a2184 + a2183;
            const Real a2187 = moved_numbers[l + 8 * LAYERS + 23] + a2185;
            const Real a2189 = a2187 * real_75[l];
            const Real a2212 = moved_numbers[l + 9 * LAYERS + 23] * real_73[l];
            const Real a2213 = a2171 * numbers[l + 9 * LAYERS + 23];
            const Real a2214 = a2213 + a2212;
            const Real a2216 = moved_numbers[l + 7 * LAYERS + 23] + a2214;
            const Real a2218 = a2216 * real_38[l];
            const Real a2220 = x2209 * real_66[l];
            const Real a2222 = a2179 * x2206;
            const Real a2223 = a2222 - a2220;
            const Real a2226 = x2209 * real_75[l];
            const Real a2227 = a2189 * x2224;
            const Real a2228 = a2227 + a2226;
            const Real a2230 = a2223 + a2228;
            const Real a2232 = a2157 + real_151[l];
            real_161[l] = a2159;
            real_162[l] = a2218;
            real_154[l] = a2230;
            real_156[l] = a2232;
        }
        // soil_water.parent_deficit
        const Real x2234 = moved_numbers[3 * LAYERS + 18] - real_161[0];
        Real a2244_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2236 = x2234 - real_156[l];
            const Real a2238 = a2236 + real_161[l];
            const Real a2240 = moved_numbers[l] * real_77[l];
            const Real a2241 = a2238 * numbers[l];
            const Real a2242 = a2241 + a2240;
            a2244_last = a2244_last + a2242;
        }
        // soil_water.infiltration_capacity
        const Real x2247 = a2244_last * x1940;
        const Real x2249 = x1942 * a2243_last;
        const Real x2250 = x2249 - x2247;
        const Real x2253 = x1918 * x2245;
        const Real x2255 = x2250 * x1917;
        const Real x2256 = x2255 - x2253;
        const Real x2258 = x1918 + x2250;
        const Real x2261 = select(x2259, 0.0, x2258);
        const Real x2264 = x2261 * x2262;
        const Real x2266 = x2256 + x2264;
        const Real x2267 = x2266 / x2260;
        // soil_water.frozen_area_infiltration_factor
        Real a2269_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a2269_last = a2269_last + real_155[l];
        }
        const Real x2272 = select(x2270, 0.0, a2269_last);
        const Real x2274 = x2272 * x2273;
        const Real x2275 = x1978 - x2274;
        const Real x2276 = x2275 / x2271;
        const Real x2280 = x2276 * x2279;
        const Real x2284 = x2276 * 0.5;
        const Real x2286 = x2284 * x2273;
        const Real x2287 = x2276 * x2283;
        const Real x2288 = x2287 + x2286;
        const Real x2290 = x2276 + x2288;
        const Real x2292 = x2280 * x2289;
        const Real x2294 = x2290 * x2279;
        const Real x2295 = x2294 - x2292;
        const Real x2300 = select(x2298, x2295, 0.0);
        // soil_water._solve
        const Real x2304 = x2267 / seconds;
        const Real x2307 = x2304 * x2299;
        const Real x2308 = x2300 * x2302;
        const Real x2309 = x2308 + x2307;
        const Real x2312 = select(x2310, real_162[0], x2309);
        const Real x2315 = select(x2313, x2020, x2312);
        const Real x2317 = x1832 - x2315;
        const Real x2320 = select(x2318, 0.0, x2317);
        moved_results[LAYERS + 12] = x2320;
        const Real x2322 = x1832 - x2320;
        moved_quantities[4 * LAYERS + 14] = x2322;
        const Real x2334 = moved_numbers[LAYERS + 2] * real_38[LAYERS - 1];
        const Real x2335 = real_162[LAYERS - 1] * numbers[LAYERS + 2];
        const Real x2336 = x2335 + x2334;
        moved_results[LAYERS + 31] = x2336;
        const Real x2338 = x2322 - x1599;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2324 = moved_numbers[l + LAYERS + 19] * real_79[l];
            const Real a2325 = real_154[l] - a2324;
            const Real a2326 = a2325 / numbers[l + LAYERS + 19];
            const Real a2328 = a2326 * real_50[l];
            const Real a2329 = real_158[l] * real_79[l];
            const Real a2330 = a2329 + a2328;
            const Real a2332 = a2330 + real_162[l];
            real_160[l] = a2326;
            real_155[l + 1] = a2332;
        }
        real_155[0] = x2338;
        for (int l = 0; l < LAYERS - 1; ++l) real_154[l] = real_155[l + 1];
        real_154[LAYERS - 1] = x2336;
        // tridiagonal.diffusion_increment
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2351 = real_160[l] * real_53[l + 1];
            const Real a2353 = real_153[l + 1] * real_79[l];
            const Real a2355 = a2353 + a2351;
            const Real a2356 = -a2355;
            const Real a2359 = real_160[l] * real_53[l];
            const Real a2361 = real_153[l] * real_79[l];
            const Real a2363 = a2361 + a2359;
            const Real a2364 = -a2363;
            real_158[l] = a2355;
            real_162[l + 1] = a2356;
            real_159[l] = a2363;
            real_156[l] = a2364;
        }
        real_162[0] = real_of(0.0);
        real_156[LAYERS - 1] = real_of(0.0);
        // tridiagonal.jvp
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2379 = real_158[l] * real_57[l];
            const Real a2380 = -a2379;
            real_161[l + 1] = a2380;
        }
        real_161[0] = real_of(0.0);
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2385 = real_159[l] * real_57[l + 1];
            const Real a2386 = -a2385;
            real_163[l] = a2386;
        }
        real_163[LAYERS - 1] = real_of(0.0);
        // soil_water._solve, tridiagonal.diffusion_increment, tridiagonal.jvp
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2344 = real_155[l] - real_154[l];
            const Real a2346 = a2344 - real_149[l];
            const Real a2372 = real_162[l] + real_156[l];
            const Real a2375 = a2346 * real_53[l];
            const Real a2376 = real_153[l] * real_82[l];
            const Real a2377 = a2376 + a2375;
            const Real a2381 = a2372 * real_57[l];
            const Real a2384 = real_161[l] - a2381;
            const Real a2388 = a2384 + real_163[l];
            const Real a2389 = a2377 - a2388;
            real_152[l] = a2389;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_80, real_83, real_81, real_152, real_163);
        // soil_water._solve, soil_water.jvp
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2392 = moved_state[l + 2 * LAYERS] + real_163[l];
            const Real a2394 = a2392 + real_151[l];
            const Real a2396 = a2394 - moved_numbers[l + 3 * LAYERS + 18];
            const Real a2398 = a2396 * numbers[l];
            const Real a2399 = moved_numbers[l] * real_67[l];
            const Real a2400 = a2399 + a2398;
            const Real a2407 = real_48[l] * a2400;
            real_152[l] = a2394;
            real_161[l] = a2407;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_104, real_58, real_61, real_161, real_59 + 1);
        moved_results[LAYERS + 32] = real_59[LAYERS];
        // soil_water._solve
        real_59[0] = real_of(0.0);
        // soil_water._solve, soil_water._limited, soil_water.update_soil_water
        Real a2437_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2410 = moved_numbers[l] * real_76[l];
            const Real a2412 = real_59[l] - a2410;
            const Real a2413 = a2412 / numbers[l];
            const Real a2415 = real_152[l] + a2413;
            const Real a2418 = select(mask_85[l], moved_numbers[l + 3 * LAYERS + 18], a2415);
            const Real a2421 = select(mask_86[l], 0.0, a2418);
            moved_after[LAYERS + l] = a2421;
            const Real a2423 = a2421 - real_151[l];
            const Real a2426 = select(mask_87[l], 0.0, a2423);
            const Real a2431 = select(mask_89[l], 0.0, a2415);
            const Real a2433 = a2431 * numbers[l];
            const Real a2435 = moved_numbers[l] * real_90[l];
            const Real a2436 = a2435 - a2433;
            a2437_last = a2437_last + a2436;
            real_161[l] = a2421;
            real_163[l] = a2426;
        }
        moved_results[LAYERS + 30] = a2437_last;
        // soil_heat.thermal_conductivity, soil_heat.switched_kersten
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2439 = moved_numbers[l + 3 * LAYERS + 18] * real_91[l];
            const Real a2440 = real_161[l] - a2439;
            const Real a2441 = a2440 / numbers[l + 3 * LAYERS + 18];
            const Real a2443 = real_161[l] * real_92[l];
            const Real a2444 = real_163[l] - a2443;
            const Real a2445 = a2444 / real_30[l];
            const Real a2447 = a2445 * numbers[l + 3 * LAYERS + 18];
            const Real a2448 = moved_numbers[l + 3 * LAYERS + 18] * real_92[l];
            const Real a2449 = a2448 + a2447;
            const Real a2451 = a2449 * (-1.3505762785178115);
            const Real a2453 = moved_numbers[l + 13 * LAYERS + 29] + a2451;
            const Real a2455 = a2453 * real_93[l];
            const Real a2457 = moved_numbers[l + 14 * LAYERS + 29] * real_91[l];
            const Real a2458 = a2441 * numbers[l + 14 * LAYERS + 29];
            const Real a2459 = a2458 + a2457;
            const Real a2462 = a2441 * real_94[l];
            const Real a2463 = a2462 + a2457;
            const Real a2466 = a2463 * real_96[l];
            const Real a2467 = a2459 - a2466;
            const Real a2468 = a2467 / real_95[l];
            const Real a2470 = a2441 * 4.6;
            const Real a2472 = a2441 * 3.6;
            const Real a2475 = a2472 * real_98[l];
            const Real a2476 = a2470 - a2475;
            const Real a2477 = a2476 / real_97[l];
            const Real a2479 = a2441 / real_91[l];
            const Real a2481 = a2479 / 2.302585092994046;
            const Real a2485 = select(mask_99[l], 0.0, a2481);
            const Real a2487 = select(flags[l + 5], a2477, a2485);
            const Real a2491 = select(mask_100[l], a2468, a2487);
            const Real a2493 = a2455 - moved_numbers[l + 12 * LAYERS + 29];
            const Real a2495 = a2491 * real_101[l];
            const Real a2496 = a2493 * real_84[l];
            const Real a2497 = a2496 + a2495;
            const Real a2499 = a2497 + moved_numbers[l + 12 * LAYERS + 29];
            real_152[l] = a2499;
        }
        // single_snow_step.conduct
        const Real x2501 = real_152[0] * x1086;
        const Real x2502 = x1087 * real_102[0];
        const Real x2503 = x2502 + x2501;
        // surface_balance.surface
        const Real x2505 = x1260 - x1648;
        const Real x2507 = x1231 * x2506;
        const Real x2508 = x2505 - x2507;
        const Real x2509 = x2508 / x1228;
        const Real x2511 = x27 - moved_forcing[1];
        const Real x2513 = x2509 + x2511;
        const Real x2515 = x1254 * x2514;
        const Real x2516 = x2513 - x2515;
        const Real x2517 = x2516 / x1253;
        const Real x2519 = moved_forcing[1] + x2517;
        const Real x2521 = x1 * x1228;
        const Real x2522 = x1231 * x0;
        const Real x2523 = x2522 + x2521;
        const Real x2525 = x2523 * x1253;
        const Real x2526 = x1254 * x2520;
        const Real x2527 = x2526 + x2525;
        const Real x2529 = x2527 * x2528;
        const Real x2530 = x2503 - x2529;
        const Real x2531 = x2530 / x2524;
        // surface_balance.opened
        const Real x2533 = x1731 * x0;
        const Real x2534 = x1 * x1728;
        const Real x2535 = x2534 + x2533;
        const Real x2537 = x1128 * x2536;
        const Real x2538 = x2535 - x2537;
        const Real x2539 = x2538 / x1127;
        const Real x2541 = moved_state[0] + x2539;
        // surface_balance.top
        const Real x2544 = x1 * x2543;
        const Real x2545 = x1 - x2544;
        const Real x2546 = x2545 / x0;
        const Real x2548 = x2531 * x2543;
        const Real x2549 = x2546 * x2542;
        const Real x2550 = x2549 + x2548;
        // surface_balance.opened
        const Real x2552 = select(x994, x2541, x2519);
        const Real x2554 = select(x994, 0.0, x2550);
        const Real x2556 = select(x994, x1128, x2503);
        // soil_heat.conductance
        const Real x2578 = x1 * x2553;
        const Real x2579 = x2554 * x0;
        const Real x2580 = x2579 + x2578;
        const Real x2582 = x2580 * x2581;
        const Real x2583 = x2556 - x2582;
        const Real x2584 = x2583 / x2577;
        // soil_heat.update_soil_heat
        real_159[0] = x2556;
        for (int l = 0; l < LAYERS - 2; ++l) real_159[l + 1] = real_152[l + 1];
        const Real x2592 = x2552 - moved_state[0];
        const Real x2594 = x2584 * x2591;
        const Real x2595 = x2592 * x2581;
        const Real x2596 = x2595 + x2594;
        // soil_heat.__call__
        const Real x2604 = moved_numbers[LAYERS + 6] - moved_state[LAYERS - 1];
        const Real x2606 = moved_numbers[LAYERS - 1] * 0.5;
        const Real x2608 = moved_numbers[2 * LAYERS + 18] * x2607;
        const Real x2609 = x2606 - x2608;
        const Real x2610 = x2609 / numbers[2 * LAYERS + 18];
        const Real x2612 = moved_state[LAYERS - 1] - moved_numbers[LAYERS + 6];
        const Real x2614 = real_152[LAYERS - 1] * x2611;
        const Real x2615 = x2612 * real_102[LAYERS - 1];
        const Real x2616 = x2615 + x2614;
        const Real x2618 = moved_numbers[2 * LAYERS + 18] * x2617;
        const Real x2619 = x2616 - x2618;
        const Real x2620 = x2619 / numbers[2 * LAYERS + 18];
        moved_results[LAYERS + 42] = x2620;
        const Real x2622 = x2604 * x2607;
        const Real x2623 = x2610 * x2603;
        const Real x2624 = x2623 + x2622;
        const Real x2626 = moved_state[LAYERS - 1] + x2624;
        // soil_heat.update_soil_heat
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2587 = moved_numbers[l + LAYERS + 19] * real_105[l];
            const Real a2589 = real_159[l] - a2587;
            const Real a2590 = a2589 / numbers[l + LAYERS + 19];
            const Real a2598 = moved_state[l] - moved_state[l + 1];
            const Real a2600 = a2590 * real_106[l];
            const Real a2601 = a2598 * real_105[l];
            const Real a2602 = a2601 + a2600;
            real_158[l] = a2590;
            real_152[l + 1] = a2602;
        }
        real_152[0] = x2596;
        for (int l = 0; l < LAYERS - 1; ++l) real_151[l] = real_152[l + 1];
        real_151[LAYERS - 1] = x2620;
        // soil_heat.interface_temperature
        const Real x2635 = x2554 * state[0];
        const Real x2636 = moved_state[0] * x2633;
        const Real x2637 = x2636 + x2635;
        const Real x2639 = x2552 + x2637;
        const Real x2641 = x2554 * x2640;
        const Real x2642 = x2639 - x2641;
        const Real x2643 = x2642 / x2553;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2645 = moved_state[l + 1] - moved_state[l];
            const Real a2647 = a2645 * numbers[l + 2 * LAYERS + 19];
            const Real a2648 = moved_numbers[l + 2 * LAYERS + 19] * real_103[l];
            const Real a2649 = a2648 + a2647;
            const Real a2651 = moved_state[l] + a2649;
            real_156[l + 1] = a2651;
        }
        // freezing._frozen_mean
        real_156[0] = x2643;
        for (int l = 0; l < LAYERS - 1; ++l) real_162[l] = real_156[l + 1];
        real_162[LAYERS - 1] = x2626;
        // soil_heat.volumetric_heat_capacity, soil_heat.update_soil_heat, freezing._frozen_mean, freezing.frozen_layer_temperature, freezing.jvp, freezing.freeze_and_thaw, freezing.phase_changed_liquid, tridiagonal.diffusion_increment
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2558 = real_163[l] * 4200000.0;
            const Real a2561 = moved_numbers[l + 3 * LAYERS + 18] * 2000000.0;
            const Real a2564 = a2558 - a2561;
            const Real a2566 = moved_numbers[l + 3 * LAYERS + 18] - real_161[l];
            const Real a2568 = a2566 * 1004.0;
            const Real a2570 = a2564 + a2568;
            const Real a2572 = real_161[l] - real_163[l];
            const Real a2574 = a2572 * 2106000.0;
            const Real a2576 = a2570 + a2574;
            moved_results[LAYERS + 44 + l] = a2576;
            const Real a2632 = real_152[l] - real_151[l];
            const Real a2653 = a2632 * seconds;
            const Real a2655 = moved_numbers[l] * real_113[l];
            const Real a2656 = a2653 - a2655;
            const Real a2657 = a2656 / numbers[l];
            const Real a2671 = select(mask_115[l], 0.0, real_156[l]);
            const Real a2674 = select(mask_116[l], 0.0, moved_state[l]);
            const Real a2676 = a2671 + a2674;
            const Real a2679 = real_156[l] * real_117[l];
            const Real a2682 = moved_state[l] * real_118[l];
            const Real a2684 = a2679 + a2682;
            const Real a2686 = a2676 * 0.5;
            const Real a2691 = select(mask_120[l], a2684, 0.0);
            const Real a2694 = a2691 * real_122[l];
            const Real a2696 = a2694 - a2676;
            const Real a2697 = a2696 / real_121[l];
            const Real a2700 = a2686 * real_122[l];
            const Real a2702 = a2697 * real_119[l];
            const Real a2703 = a2702 - a2700;
            const Real a2707 = select(mask_123[l], 0.0, real_162[l]);
            const Real a2709 = a2674 + a2707;
            const Real a2712 = real_162[l] * real_124[l];
            const Real a2714 = a2682 + a2712;
            const Real a2716 = a2709 * 0.5;
            const Real a2721 = select(mask_126[l], a2714, 0.0);
            const Real a2724 = a2721 * real_128[l];
            const Real a2726 = a2724 - a2709;
            const Real a2727 = a2726 / real_127[l];
            const Real a2730 = a2716 * real_128[l];
            const Real a2732 = a2727 * real_125[l];
            const Real a2733 = a2732 - a2730;
            const Real a2736 = a2703 + a2733;
            const Real a2739 = a2736 * 0.5;
            const Real a2808 = real_137[l] * a2739;
            const Real a2809 = real_136[l] * real_161[l];
            const Real a2810 = a2808 + a2809;
            const Real a2811 = real_138[l] * moved_numbers[l + 15 * LAYERS + 29];
            const Real a2812 = a2810 + a2811;
            const Real a2813 = real_109[l] * moved_numbers[l + 16 * LAYERS + 29];
            const Real a2815 = a2812 - a2813;
            const Real a2817 = a2657 / 333500000.0;
            const Real a2819 = real_163[l] + a2817;
            const Real a2822 = select(mask_129[l], real_163[l], a2815);
            const Real a2825 = select(mask_135[l], a2822, a2819);
            const Real a2828 = select(mask_139[l], real_163[l], a2815);
            const Real a2831 = select(mask_140[l], a2828, a2819);
            const Real a2834 = select(mask_141[l], a2825, a2831);
            const Real a2837 = select(mask_142[l], 0.0, a2834);
            const Real a2840 = select(mask_143[l], real_161[l], a2837);
            const Real a2842 = select(mask_114[l], a2840, real_163[l]);
            moved_after[2 * LAYERS + l] = a2842;
            const Real a2846 = moved_numbers[l] * x2844;
            const Real a2848 = a2842 - real_163[l];
            moved_results[3 * LAYERS + 44 + l] = a2848;
            const Real a2850 = a2846 * real_132[l];
            const Real a2851 = a2848 * real_133[l];
            const Real a2852 = a2851 + a2850;
            const Real a2854 = a2576 * numbers[l];
            const Real a2855 = moved_numbers[l] * real_111[l];
            const Real a2856 = a2855 + a2854;
            const Real a2858 = a2632 - a2852;
            const Real a2860 = a2856 * real_107[l];
            const Real a2861 = a2860 * (-1.0);
            const Real a2862 = a2861 / real_131[l];
            real_154[l] = a2842;
            real_155[l] = a2848;
            real_153[l] = a2856;
            real_150[l] = a2858;
            real_164[l] = a2862;
        }
        // tridiagonal.diffusion_increment
        const Real x2882 = x2584 * real_107[0];
        const Real x2883 = real_164[0] * x2581;
        const Real x2884 = x2883 + x2882;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2867 = real_158[l] * real_107[l + 1];
            const Real a2869 = real_164[l + 1] * real_105[l];
            const Real a2871 = a2869 + a2867;
            const Real a2872 = -a2871;
            const Real a2875 = real_158[l] * real_107[l];
            const Real a2877 = real_164[l] * real_105[l];
            const Real a2879 = a2877 + a2875;
            const Real a2880 = -a2879;
            real_159[l] = a2871;
            real_162[l + 1] = a2872;
            real_160[l] = a2879;
            real_156[l] = a2880;
        }
        real_162[0] = real_of(0.0);
        real_156[LAYERS - 1] = real_of(0.0);
        // tridiagonal.jvp
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2899 = real_159[l] * real_112[l];
            const Real a2900 = -a2899;
            real_151[l + 1] = a2900;
        }
        real_151[0] = real_of(0.0);
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2904 = real_160[l] * real_112[l + 1];
            const Real a2905 = -a2904;
            real_152[l] = a2905;
        }
        real_152[LAYERS - 1] = real_of(0.0);
        // tridiagonal.diffusion_increment, tridiagonal.jvp
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2889 = in_row(l, 0, x2884) - real_162[l];
            const Real a2893 = a2889 - real_156[l];
            const Real a2895 = real_150[l] * real_107[l];
            const Real a2896 = real_164[l] * real_130[l];
            const Real a2897 = a2896 + a2895;
            const Real a2901 = a2893 * real_112[l];
            const Real a2903 = real_151[l] + a2901;
            const Real a2907 = a2903 + real_152[l];
            const Real a2908 = a2897 - a2907;
            real_163[l] = a2908;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_144, real_88, real_145, real_163, real_152);
        // soil_heat.update_soil_heat
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2911 = moved_state[l] + real_152[l];
            moved_after[l] = a2911;
            real_163[l] = a2911;
        }
        const Real x2913 = x2552 - real_163[0];
        const Real x2914 = x2584 * x2912;
        const Real x2915 = x2913 * x2581;
        const Real x2916 = x2915 + x2914;
        moved_results[LAYERS + 41] = x2916;
        // surface_balance.skin_temperature
        const Real x2918 = x2531 * real_108[0];
        const Real x2919 = real_163[0] * x2528;
        const Real x2920 = x2919 + x2918;
        const Real x2922 = x2519 + x2920;
        const Real x2924 = x2531 * x2923;
        const Real x2925 = x2922 - x2924;
        const Real x2926 = x2925 / x2542;
        // snow.conductance
        const Real x2928 = x1 * x2927;
        const Real x2929 = x2503 - x2928;
        const Real x2930 = x2929 / x0;
        // surface_balance._over_soil
        const Real x2932 = x2926 - real_163[0];
        const Real x2933 = x2930 * x2931;
        const Real x2934 = x2932 * x2927;
        const Real x2935 = x2934 + x2933;
        const Real x2937 = x2926 - moved_forcing[1];
        const Real x2938 = x75 * x2936;
        const Real x2939 = x2937 * x74;
        const Real x2940 = x2939 + x2938;
        // surface_balance.closed
        const Real x2942 = select(x994, x1721, x2926);
        moved_after[3 * LAYERS] = x2942;
        const Real x2943 = select(x994, x1731, x2935);
        moved_results[4] = x2943;
        const Real x2944 = select(x994, x1654, x2940);
        moved_results[LAYERS + 15] = x2944;
        // single_snow_step.single_snow_step
        const Real x2946 = select(x994, x1785, 0.0);
        moved_after[3 * LAYERS + 3] = x2946;
        // snow.compacted_density
        const Real x2951 = x2946 * 100.0;
        const Real x2954 = select(x2952, 0.0, x2951);
        const Real x2957 = x2942 + x2541;
        const Real x2959 = x2957 * 0.04;
        const Real x2961 = x993 * 21.0;
        const Real x2963 = x2959 - x2961;
        const Real x2965 = x2963 * x2964;
        const Real x2967 = x2965 * x2955;
        const Real x2969 = x2967 * x2953;
        const Real x2970 = x2954 * x2966;
        const Real x2971 = x2970 + x2969;
        const Real x2973 = x2971 / 2.0;
        const Real x2975 = x2971 / 3.0;
        const Real x2977 = x2971 / 4.0;
        const Real x2979 = x2971 / 5.0;
        const Real x2982 = x2977 * x2980;
        const Real x2983 = x2979 * x2976;
        const Real x2984 = x2983 + x2982;
        const Real x2987 = x2975 * x2985;
        const Real x2988 = x2984 * x2974;
        const Real x2989 = x2988 + x2987;
        const Real x2992 = x2973 * x2990;
        const Real x2993 = x2989 * x2972;
        const Real x2994 = x2993 + x2992;
        const Real x2997 = x993 * x2995;
        const Real x2998 = x2994 * x992;
        const Real x2999 = x2998 + x2997;
        const Real x3002 = select(x3000, 0.0, x2999);
        const Real x3005 = select(x3003, 0.0, x3002);
        const Real x3010 = x3005 * x3008;
        const Real x3014 = select(x3012, 0.0, x3010);
        const Real x3017 = select(x3015, x3014, x3005);
        // single_snow_step.single_snow_step
        const Real x3020 = select(x994, x1616, x1357);
        const Real x3022 = x1640 + x3020;
        moved_results[2] = x3022;
        const Real x3024 = x3017 * x3023;
        const Real x3025 = x2946 - x3024;
        const Real x3026 = x3025 / x3016;
        const Real x3028 = select(x3018, x3026, 0.0);
        moved_after[3 * LAYERS + 4] = x3028;
        // snow.surface_roughness_length
        const Real x3030 = x921 * 7.0;
        const Real x3032 = x3030 - x991;
        const Real x3035 = x3032 / 7.0;
        const Real x3037 = select(x3033, 0.0, x3035);
        const Real x3039 = x1015 * x920;
        const Real x3040 = x921 * x1122;
        const Real x3041 = x3040 + x3039;
        const Real x3043 = x1015 * x3036;
        const Real x3045 = x3037 * x1014;
        const Real x3046 = x3045 - x3043;
        const Real x3048 = x3041 + x3046;
        moved_after[3 * LAYERS + 10] = x3048;
        // single_snow_step.single_snow_step
        const Real x3050 = x3022 * 1004.5;
        const Real x3052 = x1231 * x3051;
        const Real x3053 = x3050 - x3052;
        const Real x3054 = x3053 / x1228;
        const Real x3056 = moved_forcing[2] + x3054;
        moved_after[3 * LAYERS + 14] = x3056;
        const Real x3058 = select(x3018, x1015, 0.0);
        const Real x3059 = -x3058;
        moved_results[LAYERS + 19] = x3059;
        // evapotranspiration.snow_weighted_latent_heat
        const Real x3062 = x3058 * 2501000.0;
        const Real x3064 = x3058 * 2830000.0;
        const Real x3067 = x3062 - x3064;
        // single_snow_step._fluxes
        const Real x3069 = x1348 * x3066;
        const Real x3070 = x3067 * x1347;
        const Real x3071 = x3070 + x3069;
        moved_results[0] = x3071;
        const Real x3073 = select(x3072, x1646, x3071);
        moved_results[1] = x3073;
        const Real x3075 = x1231 * 0.999900457893689;
        const Real x3077 = x2942 - x27;
        const Real x3078 = x3075 * x3076;
        const Real x3079 = x3077 * x3074;
        const Real x3080 = x3079 + x3078;
        moved_results[3] = x3080;
        const Real x3081 = x1599 * 2501000000.0;
        moved_results[5] = x3081;
        const Real x3082 = x1603 * 2501000000.0;
        moved_results[6] = x3082;
        const Real x3083 = x1607 * 2501000000.0;
        moved_results[7] = x3083;
        const Real x3085 = real_59[LAYERS] / seconds;
        const Real x3086 = x2336 + x3085;
        moved_results[LAYERS + 13] = x3086;
        const Real x3087 = x1781 * seconds;
        const Real x3088 = select(x994, x3087, 0.0);
        moved_results[LAYERS + 14] = x3088;
        const Real x3089 = select(x994, x1787, 0.0);
        moved_results[LAYERS + 17] = x3089;
        moved_results[LAYERS + 38] = x3089;
        // single_snow_step._budget
        const Real x3091 = x2942 - moved_forcing[1];
        // air.emission
        const Real x3093 = x2942 * x2941;
        const Real x3094 = x3093 + x3093;
        const Real x3096 = x3094 * x3092;
        const Real x3097 = x3096 + x3096;
        const Real x3099 = x3097 * 5.67e-08;
        // single_snow_step._budget
        const Real x3100 = x1185 * x3098;
        const Real x3101 = x3099 * x1184;
        const Real x3102 = x3101 + x3100;
        const Real x3103 = x1313 * x3090;
        const Real x3104 = x3091 * x1310;
        const Real x3105 = x3104 + x3103;
        const Real x3106 = x1258 + x3105;
        const Real x3108 = select(x994, x1654, 0.0);
        const Real x3109 = x75 * x3090;
        const Real x3110 = x3091 * x74;
        const Real x3111 = x3110 + x3109;
        const Real x3112 = select(x3107, 0.0, x3111);
        const Real x3113 = select(x994, x1634, 0.0);
        moved_results[LAYERS + 27] = x3113;
        const Real x3114 = select(x994, x1789, 0.0);
        const Real x3115 = -x3114;
        moved_results[LAYERS + 29] = x3115;
        const Real x3116 = moved_forcing[4] * state[3 * LAYERS + 8];
        const Real x3117 = x1190 + x3116;
        moved_results[LAYERS + 33] = x3117;
        const Real x3121 = moved_forcing[5] * x3118;
        const Real x3122 = x3121 - x1194;
        const Real x3123 = x3122 + x3102;
        moved_results[LAYERS + 34] = x3123;
        const Real x3124 = select(x3107, x3102, x3106);
        moved_results[LAYERS + 35] = x3124;
        const Real x3125 = x1231 * x3076;
        const Real x3126 = x3077 * x1228;
        const Real x3127 = x3126 + x3125;
        moved_results[LAYERS + 36] = x3127;
        const Real x3128 = x3108 + x3112;
        moved_results[LAYERS + 37] = x3128;
        // diagnostics.crossing_depth
        const Real x3148 = pick(real_163, x3146);
        const Real x3150 = pick(real_163, x3144);
        // single_snow_step._fluxes, diagnostics.ice_content, geometry.node_depth
        Real a3134_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3084 = real_149[l] * 2501000000.0;
            moved_results[8 + l] = a3084;
            const Real a3131 = real_161[l] - real_154[l];
            moved_quantities[l] = a3131;
            a3134_last = a3134_last + moved_numbers[l];
            const Real a3134 = a3134_last;
            const Real a3136 = moved_numbers[l] * 0.5;
            const Real a3138 = a3134 - a3136;
            real_152[l] = a3131;
            real_151[l] = a3138;
        }
        // diagnostics.crossing_depth
        const Real x3152 = pick(real_151, x3146);
        const Real x3154 = pick(real_151, x3144);
        const Real x3157 = x3148 - x3150;
        const Real x3159 = select(x3155, x3157, 0.0);
        const Real x3161 = x3154 - x3152;
        const Real x3163 = x3161 * x3147;
        const Real x3164 = x3148 * x3160;
        const Real x3165 = x3164 + x3163;
        const Real x3167 = x3159 * x3166;
        const Real x3168 = x3165 - x3167;
        const Real x3169 = x3168 / x3158;
        const Real x3170 = x3152 + x3169;
        const Real x3172 = select(x3171, 0.0, x3170);
        Real a3174_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a3174_last = a3174_last + moved_numbers[l];
        }
        const Real x3175 = select(x3173, a3174_last, x3172);
        moved_quantities[LAYERS] = x3175;
        // balances.column_water
        const Real x3176 = x1824 + moved_state[3 * LAYERS + 2];
        const Real x3177 = x3176 + x2946;
        // balances.soil_water
        Real a3181_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3178 = real_161[l] * numbers[l];
            const Real a3179 = moved_numbers[l] * real_30[l];
            const Real a3180 = a3179 + a3178;
            moved_quantities[LAYERS + 4 + l] = a3180;
            a3181_last = a3181_last + a3180;
            real_151[l] = a3180;
        }
        // balances.column_water
        const Real x3182 = a3181_last + x3177;
        moved_quantities[LAYERS + 1] = x3182;
        // balances.soil_water
        Real a3183_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a3183_last = a3183_last + real_151[l];
        }
        moved_quantities[LAYERS + 2] = a3183_last;
        // diagnostics.layer_ice, diagnostics.soil_ice
        Real a3188_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3185 = real_152[l] * numbers[l];
            const Real a3186 = moved_numbers[l] * real_146[l];
            const Real a3187 = a3186 + a3185;
            moved_quantities[3 * LAYERS + 4 + l] = a3187;
            a3188_last = a3188_last + a3187;
        }
        moved_quantities[LAYERS + 3] = a3188_last;
        // diagnostics.net_radiation
        const Real x3192 = x1198 - x3102;
        moved_quantities[4 * LAYERS + 4] = x3192;
        // diagnostics.snowfall
        const Real x3193 = x934 / seconds;
        moved_quantities[4 * LAYERS + 5] = x3193;
        // balances.evaporated_water
        const Real x3194 = x3081 + x3082;
        const Real x3195 = x3194 + x3083;
        // balances._depth
        const Real x3197 = x3195 * x3196;
        const Real x3199 = x1644 * x3198;
        // balances.evaporated_water
        const Real x3200 = x3197 + x3199;
        const Real x3201 = x1627 * seconds;
        const Real x3203 = x3200 + x3201;
        // diagnostics.net_evaporation
        const Real x3204 = x3203 / seconds;
        moved_quantities[4 * LAYERS + 6] = x3204;
        // diagnostics.potential_evaporation
        const Real x3206 = x3067 * 1000.0;
        const Real x3208 = x3206 * x3207;
        const Real x3209 = x3071 - x3208;
        const Real x3210 = x3209 / x3205;
        moved_quantities[4 * LAYERS + 7] = x3210;
        // diagnostics._evaporated
        const Real x3211 = x3081 / 2501000000.0;
        moved_quantities[4 * LAYERS + 8] = x3211;
        const Real x3212 = x3082 / 2501000000.0;
        moved_quantities[4 * LAYERS + 9] = x3212;
        const Real x3213 = x3083 / 2501000000.0;
        moved_quantities[4 * LAYERS + 10] = x3213;
        // diagnostics.snow_sublimation
        const Real x3214 = x1644 / 2830000000.0;
        moved_quantities[4 * LAYERS + 11] = x3214;
        // diagnostics.snowmelt
        const Real x3215 = x3088 / seconds;
        moved_quantities[4 * LAYERS + 12] = x3215;
        // diagnostics.total_runoff
        const Real x3216 = x2320 + x3086;
        moved_quantities[4 * LAYERS + 15] = x3216;
        // balances.water_gain
        const Real x3217 = moved_forcing[6] * seconds;
        const Real x3218 = x3217 / 1000.0;
        moved_quantities[4 * LAYERS + 16] = x3218;
        // balances.water_loss
        const Real x3219 = x3216 * seconds;
        const Real x3220 = x3203 + x3219;
        moved_quantities[4 * LAYERS + 17] = x3220;
        // diagnostics.layer_liquid_water, balances.soil_water
        Real a3221_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3189 = real_154[l] * numbers[l];
            const Real a3190 = moved_numbers[l] * real_110[l];
            const Real a3191 = a3190 + a3189;
            moved_quantities[2 * LAYERS + 4 + l] = a3191;
            a3221_last = a3221_last + real_151[l];
        }
        // balances.column_water
        const Real x3222 = a3221_last + x3177;
        const Real x3223 = moved_state[3 * LAYERS + 1] + moved_state[3 * LAYERS + 2];
        const Real x3224 = x3223 + moved_state[3 * LAYERS + 3];
        // balances.soil_water
        Real a3228_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3225 = moved_state[l + LAYERS] * numbers[l];
            const Real a3226 = moved_numbers[l] * state[l + LAYERS];
            const Real a3227 = a3226 + a3225;
            a3228_last = a3228_last + a3227;
        }
        // balances.column_water
        const Real x3229 = a3228_last + x3224;
        // balances.water_residual
        const Real x3230 = x3222 - x3229;
        const Real x3231 = x3218 - x3220;
        // balances.water_leaked
        const Real x3232 = a2437_last - x3114;
        const Real x3233 = x3232 - x1129;
        moved_quantities[4 * LAYERS + 19] = x3233;
        // balances.water_residual
        const Real x3234 = x3231 + x3233;
        const Real x3235 = x3230 - x3234;
        moved_quantities[4 * LAYERS + 18] = x3235;
        // balances.surface_energy_residual
        const Real x3236 = x1198 + x79;
        const Real x3237 = x3236 - x3127;
        const Real x3238 = x3237 - x1648;
        const Real x3239 = x3238 - x2943;
        const Real x3240 = x3239 - x3089;
        const Real x3241 = x3240 - x3128;
        const Real x3242 = x3241 - x3124;
        const Real x3244 = select(x3243, 0.0, x3242);
        moved_quantities[4 * LAYERS + 20] = x3244;
        // balances.soil_energy_residual
        Real a3250_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3246 = real_163[l] - moved_state[l];
            const Real a3247 = real_153[l] * real_134[l];
            const Real a3248 = a3246 * real_131[l];
            const Real a3249 = a3248 + a3247;
            a3250_last = a3250_last + a3249;
        }
        const Real x3251 = a3250_last / seconds;
        const Real x3265 = x2916 - x2620;
        // balances.phase_change_heat, balances.soil_energy_residual
        Real a3264_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3253 = moved_numbers[l] * 333500000.0;
            const Real a3255 = a3253 / seconds;
            const Real a3258 = a3255 * real_132[l];
            const Real a3260 = real_155[l] * real_147[l];
            const Real a3262 = a3260 + a3258;
            a3264_last = a3264_last - a3262;
        }
        // balances.soil_energy_residual
        const Real x3266 = x3265 + a3264_last;
        const Real x3267 = x3251 - x3266;
        moved_quantities[4 * LAYERS + 21] = x3267;
        // balances.snow_base_mismatch
        const Real x3268 = x2943 - x2916;
        moved_quantities[4 * LAYERS + 23] = x3268;
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
