// From the code of digest c54bf88da9eb19e9eaada76a130ba90ccbb2287241a4a76ca16603be2bf15fba.
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

static const Number table1347[] = {
#include "stability_corrections.inc"
};
static const Number table1357[] = {
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
    Real real_39[LAYERS];
    Real real_40[LAYERS];
    Real real_41[LAYERS];
    Real real_42[LAYERS];
    Real real_43[LAYERS];
    Real real_44[LAYERS - 1];
    Real real_45[LAYERS - 1];
    Real real_46[LAYERS];
    Real real_47[LAYERS];
    Real real_48[LAYERS];
    Real real_49[LAYERS - 1];
    Real real_50[LAYERS - 1];
    Real real_51[LAYERS];
    Real real_52[LAYERS];
    Real real_53[LAYERS];
    Real real_54[LAYERS + 1];
    Real real_55[LAYERS];
    Real real_56[LAYERS - 1];
    Real real_57[LAYERS];
    Mask mask_58[LAYERS];
    Mask mask_59[LAYERS];
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
    Real real_75[LAYERS];
    Mask mask_76[LAYERS];
    Mask mask_77[LAYERS];
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
    Real real_103[LAYERS];
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
    Real real_114[LAYERS];
    Real real_115[LAYERS];
    Mask mask_116[LAYERS];
    Mask mask_117[LAYERS];
    Real real_118[LAYERS];
    Real real_119[LAYERS];
    Real real_120[LAYERS];
    Mask mask_121[LAYERS];
    Mask mask_122[LAYERS];
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
    Mask mask_134[LAYERS];
    Real real_135[LAYERS];
    Mask mask_136[LAYERS];
    Real real_137[LAYERS];
    Real real_138[LAYERS];
    Real real_139[LAYERS];
    Real real_140[LAYERS];
    Real real_141[LAYERS];
    Real real_142[LAYERS - 1];
    Real real_143[LAYERS];
    Real real_144[LAYERS];
    Real real_145[LAYERS];
    Real real_146[LAYERS];
    Real real_147[LAYERS];
    Real real_148[LAYERS];
    Real real_149[LAYERS];
    Real real_150[LAYERS];
    Real real_151[LAYERS];
    Real real_152[LAYERS];
    Real real_153[LAYERS];
    Real real_154[LAYERS];
    Real real_155[LAYERS];
    Real real_156[LAYERS + 1];
    Mask mask_157[LAYERS];
    Real real_158[4];
    Real real_159[LAYERS - 1];
    Real real_160[LAYERS - 1];
    Real real_161[LAYERS - 1];
    Real real_162[LAYERS - 1];
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
        const Real a330 = look_up(table1347, a329);
        const Real a331 = a322 - a324;
        const Real a332 = look_up(table1357, a329);
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
        const Real a452 = look_up(table1347, a451);
        const Real a453 = a445 - a447;
        const Real a454 = look_up(table1357, a451);
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
        const Real a574 = look_up(table1347, a573);
        const Real a575 = a567 - a569;
        const Real a576 = look_up(table1357, a573);
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
        const Real a696 = look_up(table1347, a695);
        const Real a697 = a689 - a691;
        const Real a698 = look_up(table1357, a695);
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
        const Real a818 = look_up(table1347, a817);
        const Real a819 = a811 - a813;
        const Real a820 = look_up(table1357, a817);
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
    const Real x1062 = log(x1022);
    const Real x1064 = x1062 / 2.302585092994046;
    const Real x1066 = x1064 + 1.0;
    const Mask x1067 = (x1066 < 0.0);
    const Real x1068 = select(x1067, 0.0, x1066);
    const Real x1070 = select(flags[LAYERS + 4], x1058, x1068);
    // soil_heat.blended_kersten
    const Real x1072 = state[LAYERS] - state[2 * LAYERS];
    const Real x1074 = x1072 / 0.001;
    const Mask x1076 = (x1074 < 0.0);
    const Real x1077 = select(x1076, 0.0, x1074);
    const Mask x1079 = (x1077 > 1.0);
    const Real x1080 = select(x1079, 1.0, x1077);
    const Real x1082 = x1080 * x1080;
    const Real x1085 = x1080 * 2.0;
    const Real x1087 = 3.0 - x1085;
    const Real x1089 = x1082 * x1087;
    const Real x1094 = x1049 - x1070;
    const Real x1096 = x1089 * x1094;
    const Real x1100 = x1070 + x1096;
    // soil_heat.thermal_conductivity
    const Real x1102 = x1038 - numbers[13 * LAYERS + 26];
    const Real x1104 = x1100 * x1102;
    const Real x1108 = x1104 + numbers[13 * LAYERS + 26];
    // soil_heat.canopy_damping
    const Real x1110 = x850 * (-2.0);
    const Real x1112 = exp(x1110);
    // single_snow_step._surface
    const Real x1114 = x1108 * x1112;
    // snow.snow_conductivity
    const Real x1118 = x992 * 5.1808164592366035;
    const Real x1120 = exp(x1118);
    const Real x1122 = x1120 * 0.07629936;
    // snow.blended_snow_conduction
    const Real x1124 = x1014 - 0.97;
    const Real x1125 = x1124 / 0.020000000000000018;
    const Real x1128 = x1125 + 0.5;
    const Mask x1129 = (x1128 < 0.0);
    const Real x1130 = select(x1129, 0.0, x1128);
    const Mask x1133 = (x1130 > 1.0);
    const Real x1134 = select(x1133, 1.0, x1130);
    const Real x1137 = x1134 * x1134;
    const Real x1142 = x1134 * 2.0;
    const Real x1145 = 3.0 - x1142;
    const Real x1146 = x1137 * x1145;
    const Real x1151 = x1122 - x1114;
    const Real x1153 = x1146 * x1151;
    const Real x1157 = x1114 + x1153;
    // snow.ground_conduction
    const Real x1159 = x990 + x0;
    const Real x1161 = x990 * x1122;
    const Real x1165 = x0 * x1157;
    const Real x1169 = x1161 + x1165;
    const Real x1171 = x1169 / x1159;
    const Real x1175 = x1171 * x1014;
    const Real x1180 = 1.0 - x1014;
    const Real x1181 = x1157 * x1180;
    const Real x1185 = x1175 + x1181;
    // snow.snow_albedo
    const Real x1188 = 0.85 - numbers[LAYERS + 3];
    const Real x1190 = x1188 * 0.5;
    const Real x1193 = numbers[LAYERS + 3] + x1190;
    const Real x1195 = x1020 / 86400.0;
    const Mask x1197 = (x1195 > 1e-30);
    const Mask x1198 = (x1195 < 1e-30);
    const Real x1199 = select(x1198, 1e-30, x1195);
    const Real x1201 = log(x1199);
    const Real x1203 = x1201 * 0.58;
    const Real x1205 = exp(x1203);
    const Real x1207 = select(x1197, x1205, 0.0);
    const Real x1209 = log(real_of(0.94));
    const Real x1210 = x1207 * x1209;
    const Real x1212 = exp(x1210);
    const Real x1214 = x1193 * x1212;
    // snow.surface_albedo
    const Mask x1218 = (x1214 < x898);
    const Real x1219 = select(x1218, x898, x1214);
    const Real x1221 = x1219 - x898;
    const Real x1223 = x1014 * x1221;
    const Real x1228 = x898 + x1223;
    const Mask x1230 = (x1228 > x1219);
    const Real x1231 = select(x1230, x1219, x1228);
    after[3 * LAYERS + 8] = x1231;
    // snow.surface_emissivity
    const Real x1233 = 0.95 - x909;
    const Real x1235 = x1014 * x1233;
    const Real x1242 = x909 + x1235;
    after[3 * LAYERS + 9] = x1242;
    // soil_heat.volumetric_heat_capacity
    const Real x1244 = state[2 * LAYERS] * 4200000.0;
    const Real x1246 = 1.0 - numbers[2 * LAYERS + 19];
    const Real x1248 = x1246 * 2000000.0;
    const Real x1251 = x1244 + x1248;
    const Real x1253 = numbers[2 * LAYERS + 19] - state[LAYERS];
    const Real x1255 = x1253 * 1004.0;
    const Real x1257 = x1251 + x1255;
    const Real x1259 = x1072 * 2106000.0;
    const Real x1261 = x1257 + x1259;
    // soil_heat.ground_admittance
    const Real x1263 = x1261 * 0.5;
    const Real x1265 = x1263 * numbers[0];
    const Real x1269 = x1265 / seconds;
    const Real x1271 = x1269 * x1269;
    const Real x1274 = x1261 * x1114;
    const Real x1278 = x1274 / seconds;
    const Real x1280 = x1271 + x1278;
    const Real x1282 = sqrt(x1280);
    const Real x1283 = x1282 * 2.0;
    const Real x1285 = x1269 + x1282;
    // snow.into_warming_ground
    const Real x1287 = x1185 / x1285;
    const Real x1291 = x1159 + x1287;
    // single_snow_step._surface
    const Real x1293 = 1.0 - state[3 * LAYERS + 8];
    const Real x1295 = forcing[4] * x1293;
    const Real x1300 = state[3 * LAYERS + 9] * forcing[5];
    const Real x1304 = x1295 + x1300;
    // single_snow_step._potential_evaporation
    const Real x1306 = state[3 * LAYERS] - state[0];
    const Real x1308 = x1185 * x1306;
    const Real x1312 = x1308 / x1159;
    // evapotranspiration.potential_evaporation
    const Real x1316 = x1014 * 1.131547381047581;
    const Real x1319 = x1180 + x1316;
    const Real x1321 = x1319 * 2488.8;
    const Real x1323 = x1321 * x41;
    const Real x1327 = x31 * 287.04;
    const Real x1329 = forcing[3] / x1327;
    const Real x1333 = x1329 * 1004.6;
    const Real x1335 = x1333 * x848;
    const Real x1339 = x51 / 5.67e-08;
    const Real x1341 = x1242 * x1339;
    const Real x1345 = x1341 * 6.48e-08;
    const Real x1347 = forcing[3] * x848;
    const Real x1351 = x1345 / x1347;
    const Real x1355 = x1351 + 1.0;
    const Real x1356 = x74 / x1335;
    const Real x1360 = x1355 + x1356;
    const Real x1362 = x1242 * x51;
    const Real x1366 = x1304 - x1362;
    const Real x1368 = x1366 - x1312;
    const Real x1370 = x1368 - x78;
    const Real x1372 = x1370 / x1335;
    const Real x1376 = x1372 + x26;
    const Real x1378 = x1376 - forcing[1];
    const Real x1380 = x20 - forcing[2];
    const Real x1382 = x1321 * x1380;
    const Real x1386 = x1382 * x1360;
    const Real x1390 = x1378 * x1323;
    const Real x1394 = x1386 + x1390;
    const Real x1396 = x1323 + x1360;
    const Real x1398 = x1394 / x1396;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x1402 = x1180 * 2501000.0;
    const Real x1404 = x1014 * 2830000.0;
    const Real x1407 = x1402 + x1404;
    // evapotranspiration.potential_evaporation
    const Real x1409 = x1398 * x1335;
    const Real x1413 = x1409 / x1407;
    const Real x1417 = x1351 * x1335;
    // snow.limited_frost
    const Real x1421 = 1.0 - x164;
    const Real x1423 = x1413 * x1421;
    const Mask x1428 = (x1423 > 0.0);
    const Real x1429 = select(x1428, 0.0, x1423);
    const Real x1431 = x1429 * x1014;
    const Real x1436 = x1431 / 0.98;
    const Real x1438 = 0.98 - x1014;
    const Real x1439 = x1413 * x1438;
    const Real x1443 = x1436 + x1439;
    const Real x1445 = x1443 / 0.98;
    const Mask x1447 = (x1413 <= 0.0);
    const Mask x1448 = (x164 >= 0.1);
    const Mask x1449 = (x1447 & x1448);
    const Mask x1450 = (x1304 > 150.0);
    const Mask x1451 = (x1449 & x1450);
    const Real x1452 = select(x1451, x1445, x1413);
    // single_snow_step._evaporation
    const Real x1454 = select(x994, x1452, x1413);
    const Mask x1456 = (x1454 < 0.0);
    const Real x1457 = select(x1456, 0.0, x1454);
    const Real x1459 = -x1454;
    const Mask x1461 = (x1459 < 0.0);
    const Real x1462 = select(x1461, 0.0, x1454);
    // vegetation.water_stress
    const Real x1468 = numbers[4 * LAYERS + 21] - numbers[4 * LAYERS + 22];
    // vegetation.canopy_resistance
    const Mask x1480 = (x850 > 0.0);
    const Mask x1481 = (x885 < 1e-06);
    const Real x1482 = select(x1481, 1e-06, x885);
    const Real x1484 = forcing[4] * 1.1;
    const Real x1486 = numbers[LAYERS + 8] * x1482;
    const Real x1490 = x1484 / x1486;
    const Real x1494 = numbers[LAYERS + 7] / 5000.0;
    const Real x1496 = x1490 + x1494;
    const Real x1498 = x1490 + 1.0;
    const Real x1499 = x1496 / x1498;
    const Real x1503 = 298.0 - forcing[1];
    const Real x1504 = x1503 * x1503;
    const Real x1509 = x1504 * 0.0016;
    const Real x1512 = 1.0 - x1509;
    const Real x1513 = numbers[LAYERS + 9] * x1380;
    const Real x1517 = x1513 + 1.0;
    const Real x1518 = 1 / x1517;
    const Real x1519 = x1518 * x1518;
    const Mask x1529 = (x1499 < 0.0001);
    const Real x1530 = select(x1529, 0.0001, x1499);
    const Real x1532 = x1482 * x1530;
    const Mask x1536 = (x1512 < 0.0001);
    const Real x1537 = select(x1536, 0.0001, x1512);
    const Real x1539 = x1532 * x1537;
    const Mask x1543 = (x1518 < 0.01);
    const Real x1544 = select(x1543, 0.01, x1518);
    const Real x1547 = x1539 * x1544;
    // vegetation.water_stress, vegetation.canopy_resistance
    Real a1527_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1466 = state[l + 2 * LAYERS] - numbers[4 * LAYERS + 22];
        const Real a1470 = a1466 / x1468;
        const Mask a1474 = (a1470 < 0.0);
        const Real a1475 = select(a1474, 0.0, a1470);
        const Mask a1477 = (a1475 > 1.0);
        const Real a1478 = select(a1477, 1.0, a1475);
        const Real a1523 = numbers[l + 4 * LAYERS + 23] * a1478;
        a1527_last = a1527_last + a1523;
        real_23[l] = a1470;
        mask_24[l] = a1474;
        mask_25[l] = a1477;
        real_26[l] = a1478;
    }
    // vegetation.canopy_resistance
    const Mask x1552 = (a1527_last < 0.0001);
    const Real x1553 = select(x1552, 0.0001, a1527_last);
    const Real x1555 = x1547 * x1553;
    const Real x1559 = numbers[LAYERS + 7] / x1555;
    const Real x1563 = x1242 * 4.0;
    const Real x1565 = x1563 * x51;
    const Real x1569 = x1565 * 0.2857541065206571;
    const Real x1571 = x1569 / x1347;
    const Real x1575 = x1571 + 1.0;
    const Real x1576 = x41 * 2489.795918367347;
    const Real x1578 = x1575 + x1576;
    const Real x1580 = x1559 * x848;
    const Real x1584 = x1580 + 1.0;
    const Real x1585 = x1575 * x1584;
    const Real x1589 = x1585 + x1576;
    const Real x1591 = x1578 / x1589;
    const Real x1596 = select(x1480, x1591, 0.0);
    // step_parts.evaporation_demand
    const Real x1598 = x1457 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x1600 = state[LAYERS] - numbers[4 * LAYERS + 19];
    const Real x1602 = numbers[4 * LAYERS + 20] - numbers[4 * LAYERS + 19];
    const Real x1604 = x1600 / x1602;
    const Mask x1608 = (x1604 < 0.0);
    const Real x1609 = select(x1608, 0.0, x1604);
    const Mask x1611 = (x1609 > 1.0);
    const Real x1612 = select(x1611, 1.0, x1609);
    const Real x1614 = x1612 * x1612;
    const Real x1617 = 1.0 - x850;
    const Real x1619 = x1614 * x1617;
    const Real x1624 = x1619 * x1598;
    const Real x1628 = state[3 * LAYERS + 1] / 0.0005;
    const Mask x1630 = (x1628 > 1e-30);
    const Mask x1631 = (x1628 < 1e-30);
    const Real x1632 = select(x1631, 1e-30, x1628);
    const Real x1634 = sqrt(x1632);
    const Real x1635 = x1634 * 2.0;
    const Real x1637 = select(x1630, x1634, 0.0);
    const Real x1639 = x850 * x1637;
    const Real x1643 = x1639 * x1598;
    const Real x1647 = state[3 * LAYERS + 1] / seconds;
    const Mask x1649 = (x1647 <= x1643);
    const Real x1650 = select(x1649, x1647, x1643);
    const Real x1652 = x850 * x1596;
    const Real x1656 = x1652 * x1598;
    const Real x1660 = 1.0 - x1637;
    const Real x1662 = x1656 * x1660;
    Real a1671_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1667 = real_26[l] * numbers[l + 5 * LAYERS + 23];
        a1671_last = a1671_last + a1667;
        real_27[l] = a1667;
    }
    const Real x1673 = a1671_last / numbers[6 * LAYERS + 23];
    Real a1688_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1677 = numbers[l + 4 * LAYERS + 23] + real_27[l];
        const Real a1679 = a1677 - x1673;
        const Mask a1681 = (a1679 < 0.0);
        const Real a1682 = select(a1681, 0.0, a1679);
        const Real a1684 = real_27[l] * a1682;
        a1688_last = a1688_last + a1684;
        mask_28[l] = a1681;
        real_29[l] = a1682;
        real_30[l] = a1684;
    }
    const Mask x1690 = (a1688_last > 0.0);
    const Real x1691 = select(x1690, a1688_last, 1.0);
    // step_parts.<genexpr>
    const Real x1703 = x1180 * x1624;
    const Real x1707 = x1180 * x1650;
    // evapotranspiration.evaporation_components
    Real a1701_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1693 = real_30[l] / x1691;
        const Real a1697 = x1662 * a1693;
        a1701_last = a1701_last + a1697;
        real_31[l] = a1693;
        real_32[l] = a1697;
    }
    // step_parts.<genexpr>
    const Real x1711 = x1180 * a1701_last;
    // single_snow_step._evaporation
    const Real x1719 = x1014 * x1457;
    const Real x1724 = x1462 * x1407;
    // step_parts.dew_rate
    const Real x1732 = x1462 / 1000.0;
    const Real x1733 = -x1732;
    // single_snow_step.single_snow_step
    const Real x1736 = x1719 / 1000.0;
    const Real x1738 = x1736 + x1732;
    const Real x1740 = seconds * x1738;
    // step_parts.from_ground
    const Real x1742 = x1703 + x1707;
    const Real x1744 = x1742 + x1711;
    const Real x1746 = x1744 * 1000.0;
    // step_parts.heat
    const Real x1748 = x1746 * 2501000.0;
    const Real x1750 = x1719 * 2830000.0;
    const Real x1752 = x1748 + x1750;
    const Real x1754 = x1752 + x1724;
    // snow.snow_surface_balance
    const Real x1758 = x1304 - x78;
    const Real x1760 = x1291 * x1360;
    const Real x1764 = x1760 * x1335;
    const Real x1768 = x1185 / x1764;
    const Real x1772 = x1758 - x1362;
    const Real x1774 = x1772 / x1335;
    const Real x1778 = x1774 + x26;
    const Real x1780 = x1778 - forcing[1];
    const Real x1782 = x1754 / x1335;
    const Real x1786 = x1780 - x1782;
    const Real x1788 = x1786 / x1360;
    const Real x1792 = forcing[1] + x1788;
    const Real x1794 = x1768 * state[0];
    const Real x1798 = x1792 + x1794;
    const Real x1800 = x1768 + 1.0;
    const Real x1801 = x1798 / x1800;
    const Mask x1805 = (x1801 > 273.15);
    const Real x1806 = x1014 * x1014;
    const Real x1811 = x1806 * 273.15;
    const Real x1814 = 1.0 - x1806;
    const Real x1815 = x1801 * x1814;
    const Real x1819 = x1811 + x1815;
    const Real x1821 = select(x1805, x1819, x1801);
    const Real x1823 = x988 - x1740;
    const Mask x1825 = (x1823 <= 1e-06);
    const Mask x1826 = (x1823 < 0.0);
    const Mask x1827 = select(x1805, x1825, x1826);
    const Real x1828 = select(x1827, 0.0, x1823);
    const Real x1830 = x1360 * x1335;
    const Real x1834 = x1830 * x1800;
    // surface_balance.melt_heat
    const Real x1838 = x1801 - x1821;
    const Real x1840 = x1834 * x1838;
    // snow.snow_surface_balance
    const Mask x1844 = ~x1827;
    const Mask x1845 = (x1805 & x1844);
    const Mask x1846 = (x1840 < 0.0);
    const Real x1847 = select(x1846, 0.0, x1840);
    const Real x1849 = select(x1845, x1847, 0.0);
    const Real x1851 = seconds / 333500000.0;
    const Real x1852 = x1849 * x1851;
    const Real x1854 = x1828 - x1852;
    const Mask x1855 = (x1854 < 1e-06);
    const Mask x1856 = (x1845 & x1855);
    const Real x1857 = select(x1856, x1828, x1852);
    const Real x1859 = x1857 / seconds;
    const Real x1861 = x1828 - x1857;
    const Real x1863 = select(x1856, 0.0, x1861);
    const Real x1865 = x1859 * 333500000.0;
    const Mask x1870 = (x1805 & mask_of(false));
    const Mask x1871 = (x1827 | x1856);
    const Mask x1872 = (x1840 <= 0.0);
    const Mask x1873 = (x1871 | x1872);
    const Mask x1874 = (x1805 & x1873);
    // single_snow_step.single_snow_step
    const Real x1875 = x68 / 1000.0;
    const Real x1877 = select(x994, x1859, x1733);
    const Real x1879 = x1875 + x1877;
    // vegetation.intercept
    const Real x1881 = x850 * x1879;
    const Real x1885 = x1881 - x1707;
    const Real x1887 = seconds * x1885;
    const Real x1889 = state[3 * LAYERS + 1] + x1887;
    const Real x1891 = x1889 - 0.0005;
    const Mask x1892 = (x1891 < 0.0);
    const Real x1893 = select(x1892, 0.0, x1891);
    const Real x1895 = state[3 * LAYERS + 1] * 8.881784197001252e-16;
    const Mask x1896 = (x1895 < 1e-20);
    const Real x1897 = select(x1896, 1e-20, x1895);
    const Mask x1898 = (x1889 < x1897);
    const Mask x1899 = (x1889 > 0.0005);
    const Real x1900 = select(x1899, 0.0005, x1889);
    const Real x1902 = select(x1898, 0.0, x1900);
    after[3 * LAYERS + 1] = x1902;
    const Real x1904 = x1617 * x1879;
    const Real x1908 = x1893 / seconds;
    const Real x1910 = x1904 + x1908;
    // step_parts.<genexpr>, soil_water.update_soil_water, soil_water._impeded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1715 = x1180 * real_32[l];
        const Real a1912 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a1914 = state[l + 2 * LAYERS] / numbers[l + 2 * LAYERS + 19];
        const Mask a1918 = (a1914 < 0.01);
        const Real a1919 = select(a1918, 0.01, a1914);
        const Real a1921 = log(a1919);
        const Real a1923 = numbers[l + 8 * LAYERS + 24] * a1921;
        const Real a1927 = numbers[l + 6 * LAYERS + 24] + a1923;
        const Real a1929 = numbers[l + 10 * LAYERS + 24] * a1912;
        const Real a1933 = a1927 - a1929;
        real_30[l] = a1715;
        real_33[l] = a1912;
        real_34[l] = a1914;
        mask_35[l] = a1918;
        real_36[l] = a1919;
        real_37[l] = a1921;
        real_38[l] = a1929;
        real_39[l] = a1933;
    }
    // soil_water._impeded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1935 = exp(real_39[l]);
        const Real a1937 = numbers[l + 9 * LAYERS + 24] * real_37[l];
        const Real a1941 = numbers[l + 7 * LAYERS + 24] + a1937;
        const Real a1943 = numbers[l + 11 * LAYERS + 24] * real_33[l];
        const Real a1947 = a1941 - a1943;
        real_40[l] = a1935;
        real_41[l] = a1943;
        real_42[l] = a1947;
    }
    // soil_water._solve
    const Real x1951 = x1910 * seconds;
    const Mask x1953 = (x1951 < 0.0);
    const Real x1954 = select(x1953, 0.0, x1951);
    // soil_water.parent_deficit
    const Real x1958 = numbers[2 * LAYERS + 19] - numbers[3 * LAYERS + 19];
    // soil_water.infiltration_capacity
    const Real x1972 = seconds / 86400.0;
    const Real x1973 = numbers[13 * LAYERS + 25] * x1972;
    const Real x1974 = -x1973;
    const Real x1977 = expm1(x1974);
    const Real x1978 = x1977 + 1.0;
    // soil_water._impeded, soil_water._solve, soil_water.parent_deficit
    Real a1968_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1949 = exp(real_42[l]);
        const Real a1956 = state[l + 2 * LAYERS] + real_33[l];
        const Real a1960 = x1958 - a1956;
        const Real a1962 = a1960 + numbers[l + 3 * LAYERS + 19];
        const Real a1964 = numbers[l] * a1962;
        a1968_last = a1968_last + a1964;
        real_39[l] = a1949;
        real_43[l] = a1962;
    }
    // soil_water.infiltration_capacity
    const Real x1982 = a1968_last * x1977;
    const Real x1988 = x1954 * x1982;
    const Real x1994 = x1954 - x1982;
    const Mask x1996 = (x1994 == 0.0);
    const Real x1997 = select(x1996, 1e-30, x1994);
    const Real x1999 = x1988 / x1997;
    // soil_water._solve
    const Real x2005 = x1999 / seconds;
    const Real x2006 = -x2005;
    const Mask x2008 = (x2006 < real_40[0]);
    const Real x2009 = select(x2008, real_40[0], x2006);
    const Real x2011 = x1954 / seconds;
    const Mask x2013 = (x2009 > x2011);
    const Real x2014 = select(x2013, x2011, x2009);
    const Real x2016 = x1910 - x2014;
    const Mask x2018 = (x2016 < 0.0);
    const Real x2019 = select(x2018, 0.0, x2016);
    const Real x2021 = x1910 - x2019;
    const Real x2035 = numbers[LAYERS + 2] * real_40[LAYERS - 1];
    const Real x2039 = x2021 - x1703;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2023 = real_39[l] / numbers[l + LAYERS + 19];
        const Real a2027 = state[l + 2 * LAYERS] - state[l + 2 * LAYERS + 1];
        const Real a2029 = a2023 * a2027;
        const Real a2033 = a2029 + real_40[l];
        real_44[l] = a2023;
        real_45[l] = a2027;
        real_42[l + 1] = a2033;
    }
    real_42[0] = x2039;
    for (int l = 0; l < LAYERS - 1; ++l) real_46[l] = real_42[l + 1];
    real_46[LAYERS - 1] = x2035;
    // soil_water._solve, tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2043 = real_42[l] - real_46[l];
        const Real a2047 = a2043 - real_30[l];
        const Real a2049 = seconds / numbers[l];
        real_47[l] = a2047;
        real_48[l] = a2049;
    }
    // tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2055 = real_44[l] * real_48[l + 1];
        const Real a2056 = -a2055;
        const Real a2063 = real_44[l] * real_48[l];
        const Real a2064 = -a2063;
        real_49[l] = a2056;
        real_50[l] = a2064;
    }
    real_46[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_46[l + 1] = real_49[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_42[l] = real_50[l];
    real_42[LAYERS - 1] = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2072 = 1.0 - real_46[l];
        const Real a2076 = a2072 - real_42[l];
        const Real a2080 = real_47[l] * real_48[l];
        real_51[l] = a2076;
        real_52[l] = a2080;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_49, real_51, real_50, real_52, real_42);
    // soil_water._solve, soil_water.forward
    Real a2107_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2097 = state[l + 2 * LAYERS] + real_42[l];
        const Real a2099 = a2097 + real_33[l];
        const Real a2101 = a2099 - numbers[l + 2 * LAYERS + 19];
        const Real a2103 = a2101 * numbers[l];
        a2107_last = at_least(a2103 + a2107_last, Number(0));
        const Real a2107 = a2107_last;
        real_52[l] = a2099;
        real_46[l] = a2101;
        real_53[l] = a2103;
        real_54[l + 1] = a2107;
    }
    // soil_water.setup_context
    real_54[0] = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2109 = real_53[l] + real_54[l];
        const Mask a2110 = (a2109 >= 0.0);
        const Real a2111 = real_of_mask(a2110);
        real_55[l] = a2111;
    }
    // tridiagonal._solve
    for (int l = 0; l < LAYERS; ++l) real_53[l] = real_of(1.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_56[l] = real_of(0.0);
    // soil_water.update_soil_water
    const Real x2135 = numbers[0] * numbers[2 * LAYERS + 19];
    const Real x2136 = x2135 * 0.1;
    const Mask x2137 = (x1951 > x2136);
    // soil_water._solve, soil_water._limited, soil_water.update_soil_water
    Real a2138_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2117 = real_54[l] / numbers[l];
        const Real a2122 = real_52[l] + a2117;
        const Mask a2124 = (a2122 > numbers[l + 2 * LAYERS + 19]);
        const Real a2125 = select(a2124, numbers[l + 2 * LAYERS + 19], a2122);
        const Mask a2127 = (a2125 < 0.02);
        const Real a2128 = select(a2127, 0.02, a2125);
        const Real a2130 = a2128 - real_33[l];
        const Mask a2132 = (a2130 < 0.0);
        const Real a2133 = select(a2132, 0.0, a2130);
        a2138_last = maximum(a2138_last, real_34[l]);
        real_57[l] = a2117;
        mask_58[l] = a2124;
        mask_59[l] = a2127;
        mask_60[l] = a2132;
        real_61[l] = a2133;
    }
    // soil_water.update_soil_water
    const Mask x2140 = (a2138_last < 0.0);
    const Real x2141 = select(x2140, 0.0, a2138_last);
    const Mask x2142 = (x2141 > numbers[13 * LAYERS + 24]);
    const Mask x2143 = (x2137 | x2142);
    // soil_water.update_soil_water, soil_water._impeded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2144 = state[l + 2 * LAYERS] + real_61[l];
        const Real a2146 = a2144 * 0.5;
        const Real a2148 = select(x2143, a2146, state[l + 2 * LAYERS]);
        const Real a2150 = select(x2143, numbers[l + 12 * LAYERS + 24], numbers[l + 3 * LAYERS + 19]);
        const Real a2152 = a2148 / numbers[l + 2 * LAYERS + 19];
        const Mask a2156 = (a2152 < 0.01);
        const Real a2157 = select(a2156, 0.01, a2152);
        const Real a2159 = log(a2157);
        const Real a2161 = numbers[l + 8 * LAYERS + 24] * a2159;
        const Real a2165 = numbers[l + 6 * LAYERS + 24] + a2161;
        const Real a2167 = a2165 - real_38[l];
        real_52[l] = a2148;
        real_62[l] = a2150;
        real_63[l] = a2152;
        mask_64[l] = a2156;
        real_65[l] = a2157;
        real_66[l] = a2159;
        real_67[l] = a2167;
    }
    // soil_water._impeded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2169 = exp(real_67[l]);
        const Real a2171 = numbers[l + 9 * LAYERS + 24] * real_66[l];
        const Real a2175 = numbers[l + 7 * LAYERS + 24] + a2171;
        const Real a2177 = a2175 - real_41[l];
        real_61[l] = a2169;
        real_38[l] = a2177;
    }
    // soil_water.parent_deficit
    const Real x2183 = numbers[2 * LAYERS + 19] - real_62[0];
    // soil_water._impeded, soil_water._solve, soil_water.parent_deficit
    Real a2193_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2179 = exp(real_38[l]);
        const Real a2181 = real_52[l] + real_33[l];
        const Real a2185 = x2183 - a2181;
        const Real a2187 = a2185 + real_62[l];
        const Real a2189 = numbers[l] * a2187;
        a2193_last = a2193_last + a2189;
        real_67[l] = a2179;
        real_41[l] = a2187;
    }
    // soil_water.infiltration_capacity
    const Real x2195 = a2193_last * x1977;
    const Real x2201 = x1954 * x2195;
    const Real x2207 = x1954 - x2195;
    const Mask x2209 = (x2207 == 0.0);
    const Real x2210 = select(x2209, 1e-30, x2207);
    const Real x2212 = x2201 / x2210;
    // soil_water._solve
    const Real x2218 = x2212 / seconds;
    const Real x2219 = -x2218;
    const Mask x2221 = (x2219 < real_61[0]);
    const Real x2222 = select(x2221, real_61[0], x2219);
    const Mask x2224 = (x2222 > x2011);
    const Real x2225 = select(x2224, x2011, x2222);
    const Real x2227 = x1910 - x2225;
    const Mask x2229 = (x2227 < 0.0);
    const Real x2230 = select(x2229, 0.0, x2227);
    const Real x2232 = x1910 - x2230;
    const Real x2244 = numbers[LAYERS + 2] * real_61[LAYERS - 1];
    const Real x2248 = x2232 - x1703;
    // soil_water.jvp, soil_water._solve
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2112 = -real_55[l + 1];
        const Real a2234 = real_67[l] / numbers[l + LAYERS + 19];
        const Real a2238 = a2234 * real_45[l];
        const Real a2242 = a2238 + real_61[l];
        real_68[l] = a2112;
        real_69[l] = a2234;
        real_38[l + 1] = a2242;
    }
    // soil_water._solve
    real_38[0] = x2248;
    for (int l = 0; l < LAYERS - 1; ++l) real_62[l] = real_38[l + 1];
    real_62[LAYERS - 1] = x2244;
    // tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2260 = real_69[l] * real_48[l + 1];
        const Real a2261 = -a2260;
        const Real a2268 = real_69[l] * real_48[l];
        const Real a2269 = -a2268;
        real_70[l] = a2261;
        real_71[l] = a2269;
    }
    real_52[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_52[l + 1] = real_70[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_72[l] = real_71[l];
    real_72[LAYERS - 1] = real_of(0.0);
    // soil_water._solve, tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2252 = real_38[l] - real_62[l];
        const Real a2256 = a2252 - real_30[l];
        const Real a2277 = 1.0 - real_52[l];
        const Real a2281 = a2277 - real_72[l];
        const Real a2285 = a2256 * real_48[l];
        real_73[l] = a2256;
        real_74[l] = a2281;
        real_75[l] = a2285;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_70, real_74, real_71, real_75, real_72);
    // soil_water._solve, soil_water.forward
    Real a2312_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2302 = state[l + 2 * LAYERS] + real_72[l];
        const Real a2304 = a2302 + real_33[l];
        const Real a2306 = a2304 - numbers[l + 2 * LAYERS + 19];
        const Real a2308 = a2306 * numbers[l];
        a2312_last = at_least(a2308 + a2312_last, Number(0));
        const Real a2312 = a2312_last;
        real_75[l] = a2304;
        real_52[l] = a2306;
        real_62[l] = a2308;
        real_54[l + 1] = a2312;
    }
    // soil_water.setup_context
    real_54[0] = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2314 = real_62[l] + real_54[l];
        const Mask a2315 = (a2314 >= 0.0);
        const Real a2316 = real_of_mask(a2315);
        real_38[l] = a2316;
    }
    // soil_water._solve, soil_water._limited, soil_water.update_soil_water, soil_heat.thermal_conductivity
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2320 = real_54[l] / numbers[l];
        const Real a2325 = real_75[l] + a2320;
        const Mask a2327 = (a2325 > numbers[l + 2 * LAYERS + 19]);
        const Real a2328 = select(a2327, numbers[l + 2 * LAYERS + 19], a2325);
        const Mask a2330 = (a2328 < 0.02);
        const Real a2331 = select(a2330, 0.02, a2328);
        after[LAYERS + l] = a2331;
        const Real a2333 = a2331 - real_33[l];
        const Mask a2335 = (a2333 < 0.0);
        const Real a2336 = select(a2335, 0.0, a2333);
        const Real a2338 = 0.02 - a2325;
        const Mask a2340 = (a2338 < 0.0);
        const Real a2341 = select(a2340, 0.0, a2338);
        const Real a2349 = a2331 / numbers[l + 2 * LAYERS + 19];
        const Real a2353 = a2336 / a2331;
        const Real a2357 = a2353 * numbers[l + 2 * LAYERS + 19];
        const Real a2361 = a2357 * (-1.3505762785178115);
        const Real a2363 = numbers[l + 14 * LAYERS + 29] + a2361;
        const Real a2365 = exp(a2363);
        const Real a2367 = numbers[l + 15 * LAYERS + 29] * a2349;
        const Real a2371 = numbers[l + 15 * LAYERS + 29] - 1.0;
        const Real a2372 = a2371 * a2349;
        const Real a2375 = a2372 + 1.0;
        const Real a2376 = a2367 / a2375;
        const Real a2380 = a2349 * 4.6;
        const Real a2382 = a2349 * 3.6;
        const Real a2384 = a2382 + 1.0;
        const Real a2385 = a2380 / a2384;
        real_62[l] = a2320;
        mask_76[l] = a2327;
        mask_77[l] = a2330;
        real_30[l] = a2331;
        mask_78[l] = a2335;
        real_79[l] = a2336;
        mask_80[l] = a2340;
        real_81[l] = a2341;
        real_82[l] = a2349;
        real_83[l] = a2353;
        real_84[l] = a2365;
        real_85[l] = a2371;
        real_86[l] = a2375;
        real_87[l] = a2376;
        real_88[l] = a2384;
        real_89[l] = a2385;
    }
    // soil_heat.thermal_conductivity, soil_heat.blended_kersten
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2389 = log(real_82[l]);
        const Real a2391 = a2389 / 2.302585092994046;
        const Real a2393 = a2391 + 1.0;
        const Mask a2394 = (a2393 < 0.0);
        const Real a2395 = select(a2394, 0.0, a2393);
        const Real a2397 = select(flags[l + 4], real_89[l], a2395);
        const Real a2399 = real_30[l] - real_79[l];
        const Real a2401 = a2399 / 0.001;
        const Mask a2403 = (a2401 < 0.0);
        const Real a2404 = select(a2403, 0.0, a2401);
        const Mask a2406 = (a2404 > 1.0);
        const Real a2407 = select(a2406, 1.0, a2404);
        const Real a2409 = a2407 * a2407;
        const Real a2412 = a2407 * 2.0;
        const Real a2414 = 3.0 - a2412;
        const Real a2416 = a2409 * a2414;
        const Real a2421 = real_87[l] - a2397;
        const Real a2423 = a2416 * a2421;
        const Real a2427 = a2397 + a2423;
        const Real a2429 = real_84[l] - numbers[l + 13 * LAYERS + 29];
        const Real a2431 = a2427 * a2429;
        const Real a2435 = a2431 + numbers[l + 13 * LAYERS + 29];
        mask_90[l] = a2394;
        mask_91[l] = a2403;
        mask_92[l] = a2406;
        real_75[l] = a2407;
        real_93[l] = a2409;
        real_94[l] = a2414;
        real_95[l] = a2416;
        real_96[l] = a2421;
        real_97[l] = a2427;
        real_98[l] = a2429;
        real_99[l] = a2435;
    }
    // single_snow_step.conduct
    const Real x2437 = real_99[0] * x1112;
    // surface_balance.opened
    const Real x2441 = x1865 + x78;
    const Real x2443 = select(x994, x2441, 0.0);
    const Real x2445 = x1754 + x2443;
    const Real x2447 = select(x994, x1185, x2437);
    const Real x2449 = select(x994, x1159, x0);
    // surface_balance.surface
    const Real x2451 = x1366 - x2445;
    const Real x2453 = x2451 / x1335;
    const Real x2457 = x26 - forcing[1];
    const Real x2459 = x2453 + x2457;
    const Real x2461 = x2459 / x1360;
    const Real x2465 = forcing[1] + x2461;
    const Real x2467 = x2449 * x1335;
    const Real x2471 = x2467 * x1360;
    const Real x2475 = x2447 / x2471;
    // surface_balance.top
    const Real x2479 = x2475 + 1.0;
    const Real x2480 = x2449 / x0;
    const Real x2484 = x2479 * x2480;
    // ground_heat.upper_conductance
    real_100[0] = x2447;
    for (int l = 0; l < LAYERS - 2; ++l) real_100[l + 1] = real_99[l + 1];
    // soil_heat.conductance
    const Real x2494 = x0 * x2484;
    const Real x2498 = x2447 / x2494;
    // soil_heat.__call__
    const Real x2502 = state[LAYERS - 1] - numbers[LAYERS + 6];
    const Real x2504 = real_99[LAYERS - 1] * x2502;
    const Real x2508 = x2504 / numbers[2 * LAYERS + 18];
    // soil_water.jvp, ground_heat.upper_conductance
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2317 = -real_38[l + 1];
        const Real a2489 = real_100[l] / numbers[l + LAYERS + 19];
        real_101[l] = a2317;
        real_102[l] = a2489;
    }
    // ground_heat.ground_equations
    real_103[0] = x2498;
    for (int l = 0; l < LAYERS - 1; ++l) real_103[l + 1] = real_102[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_104[l] = real_102[l];
    real_104[LAYERS - 1] = real_of(0.0);
    const Real x2559 = x2465 - 273.15;
    // ground_heat.ground_equations, soil_heat.volumetric_heat_capacity, enthalpy.at, enthalpy.enthalpy, enthalpy._liquid_at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2512 = state[l] - 273.15;
        const Real a2513 = 1.0 - numbers[l + 2 * LAYERS + 19];
        const Real a2515 = a2513 * 2000000.0;
        const Real a2518 = numbers[l + 2 * LAYERS + 19] - real_30[l];
        const Real a2520 = a2518 * 1004.0;
        const Real a2522 = a2515 + a2520;
        const Real a2524 = real_30[l] * 2106000.0;
        const Real a2526 = a2522 + a2524;
        const Real a2529 = 2094000.0 * real_79[l];
        const Real a2531 = a2526 + a2529;
        const Real a2533 = a2531 * a2512;
        const Real a2537 = real_79[l] * 333500000.0;
        const Real a2539 = a2533 + a2537;
        const Real a2541 = real_48[l] * in_row(l, LAYERS - 1, x2508);
        const Real a2545 = a2539 - a2541;
        const Real a2548 = real_48[l] * real_103[l];
        const Real a2554 = real_48[l] * real_104[l];
        const Real a2560 = real_30[l] * 8.0;
        const Real a2561 = a2560 + 1.0;
        const Real a2562 = log(a2561);
        const Real a2563 = a2562 * 2.0;
        const Real a2564 = numbers[l + 16 * LAYERS + 29] + a2563;
        const Real a2565 = a2564 - (-0.5489880848603399);
        const Real a2566 = a2565 / numbers[l + 17 * LAYERS + 29];
        real_105[l] = a2512;
        real_106[l] = a2526;
        real_107[l] = a2531;
        real_108[l] = a2545;
        real_109[l] = a2548;
        real_110[l] = a2554;
        real_111[l] = a2566;
    }
    // enthalpy._liquid_at, enthalpy.bounded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2567 = exp(real_111[l]);
        const Mask a2568 = (a2567 < 0.02);
        const Real a2569 = select(a2568, 0.02, a2567);
        const Mask a2570 = (a2569 > real_30[l]);
        const Real a2571 = select(a2570, real_30[l], a2569);
        const Real a2572 = real_30[l] - a2571;
        const Real a2573 = a2572 * 8.0;
        const Real a2574 = a2573 + 1.0;
        real_112[l] = a2571;
        real_113[l] = a2574;
    }
    // enthalpy._liquid_at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2575 = log(real_113[l]);
        const Real a2576 = a2575 * 2.0;
        const Real a2577 = numbers[l + 16 * LAYERS + 29] + a2576;
        real_111[l] = a2577;
    }
    // enthalpy._liquid_at, enthalpy._swelling, enthalpy.bounded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2578 = log(real_112[l]);
        const Real a2579 = numbers[l + 17 * LAYERS + 29] * a2578;
        const Real a2580 = real_111[l] - a2579;
        const Real a2581 = a2580 - (-0.5489880848603399);
        const Real a2582 = 1 / real_113[l];
        const Real a2583 = a2582 * 16.0;
        const Real a2584 = numbers[l + 17 * LAYERS + 29] / real_112[l];
        const Real a2585 = a2583 + a2584;
        const Real a2586 = a2581 / a2585;
        const Real a2587 = real_112[l] + a2586;
        const Mask a2588 = (a2587 < 0.02);
        const Real a2589 = select(a2588, 0.02, a2587);
        const Mask a2590 = (a2589 > real_30[l]);
        const Real a2591 = select(a2590, real_30[l], a2589);
        const Real a2592 = real_30[l] - a2591;
        const Real a2593 = a2592 * 8.0;
        const Real a2594 = a2593 + 1.0;
        real_114[l] = a2591;
        real_115[l] = a2594;
    }
    // enthalpy._liquid_at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2595 = log(real_115[l]);
        const Real a2596 = a2595 * 2.0;
        const Real a2597 = numbers[l + 16 * LAYERS + 29] + a2596;
        real_111[l] = a2597;
    }
    // enthalpy._liquid_at, enthalpy._swelling, enthalpy.bounded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2598 = log(real_114[l]);
        const Real a2599 = numbers[l + 17 * LAYERS + 29] * a2598;
        const Real a2600 = real_111[l] - a2599;
        const Real a2601 = a2600 - (-0.5489880848603399);
        const Real a2602 = 1 / real_115[l];
        const Real a2603 = a2602 * 16.0;
        const Real a2604 = numbers[l + 17 * LAYERS + 29] / real_114[l];
        const Real a2605 = a2603 + a2604;
        const Real a2606 = a2601 / a2605;
        const Real a2607 = real_114[l] + a2606;
        const Mask a2608 = (a2607 < 0.02);
        const Real a2609 = select(a2608, 0.02, a2607);
        const Mask a2610 = (a2609 > real_30[l]);
        const Real a2611 = select(a2610, real_30[l], a2609);
        const Real a2612 = real_30[l] - a2611;
        const Real a2613 = a2612 * 8.0;
        const Real a2615 = a2613 + 1.0;
        real_113[l] = a2611;
        real_112[l] = a2615;
    }
    // enthalpy._liquid_at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2616 = log(real_112[l]);
        const Real a2618 = a2616 * 2.0;
        const Real a2620 = numbers[l + 16 * LAYERS + 29] + a2618;
        real_111[l] = a2620;
    }
    // enthalpy._liquid_at, enthalpy._swelling, enthalpy.bounded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2622 = log(real_113[l]);
        const Real a2623 = numbers[l + 17 * LAYERS + 29] * a2622;
        const Real a2625 = real_111[l] - a2623;
        const Real a2627 = a2625 - (-0.5489880848603399);
        const Real a2628 = 1 / real_112[l];
        const Real a2629 = a2628 * 16.0;
        const Real a2630 = numbers[l + 17 * LAYERS + 29] / real_113[l];
        const Real a2631 = a2629 + a2630;
        const Real a2632 = a2627 / a2631;
        const Real a2634 = real_113[l] + a2632;
        const Mask a2635 = (a2634 < 0.02);
        const Real a2636 = select(a2635, 0.02, a2634);
        const Mask a2638 = (a2636 > real_30[l]);
        const Real a2639 = select(a2638, real_30[l], a2636);
        const Real a2641 = real_30[l] - a2639;
        const Real a2643 = a2641 * 8.0;
        const Real a2645 = a2643 + 1.0;
        real_115[l] = a2622;
        real_114[l] = a2631;
        mask_116[l] = a2635;
        mask_117[l] = a2638;
        real_118[l] = a2639;
        real_119[l] = a2645;
    }
    // enthalpy._liquid_at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2646 = log(real_119[l]);
        const Real a2648 = a2646 * 2.0;
        const Real a2650 = numbers[l + 16 * LAYERS + 29] + a2648;
        real_111[l] = a2650;
    }
    // enthalpy.heat_problem
    const Real x2677 = magnitude(x2559);
    // enthalpy._liquid_at, enthalpy._swelling, enthalpy.bounded, enthalpy.heat_problem
    Real a2676_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2652 = log(real_118[l]);
        const Real a2654 = numbers[l + 17 * LAYERS + 29] * a2652;
        const Real a2658 = real_111[l] - a2654;
        const Real a2660 = a2658 - (-0.5489880848603399);
        const Real a2661 = 1 / real_119[l];
        const Real a2662 = a2661 * 16.0;
        const Real a2663 = numbers[l + 17 * LAYERS + 29] / real_118[l];
        const Real a2664 = a2662 + a2663;
        const Real a2665 = a2660 / a2664;
        const Real a2667 = real_118[l] + a2665;
        const Mask a2669 = (a2667 < 0.02);
        const Real a2670 = select(a2669, 0.02, a2667);
        const Mask a2672 = (a2670 > real_30[l]);
        const Real a2673 = select(a2672, real_30[l], a2670);
        const Real a2675 = magnitude(real_105[l]);
        a2676_last = maximum(a2676_last, a2675);
        real_113[l] = a2652;
        real_120[l] = a2664;
        mask_121[l] = a2669;
        mask_122[l] = a2672;
        real_123[l] = a2673;
    }
    // enthalpy.heat_problem
    const Real x2678 = maximum(a2676_last, x2677);
    // enthalpy.at, enthalpy.heat_problem, enthalpy._suction
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2679 = 2094000.0 * real_30[l];
        const Real a2680 = real_106[l] + a2679;
        const Real a2681 = a2680 + real_109[l];
        const Real a2682 = a2681 + real_110[l];
        const Real a2683 = real_30[l] * 333500000.0;
        const Real a2684 = a2682 * x2678;
        const Real a2685 = a2683 + a2684;
        const Real a2686 = real_30[l] - real_30[l];
        const Real a2687 = a2686 * 8.0;
        const Real a2688 = a2687 + 1.0;
        const Real a2689 = log(real_30[l]);
        const Real a2690 = numbers[l + 17 * LAYERS + 29] * a2689;
        const Real a2691 = numbers[l + 16 * LAYERS + 29] - a2690;
        real_111[l] = a2679;
        real_124[l] = a2680;
        real_125[l] = a2683;
        real_126[l] = a2685;
        real_127[l] = a2688;
        real_128[l] = a2691;
    }
    // enthalpy._suction, enthalpy.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2692 = exp(real_128[l]);
        const Real a2693 = real_127[l] * real_127[l];
        const Real a2694 = a2692 * a2693;
        const Real a2695 = a2694 + 1.0;
        const Real a2696 = a2694 / a2695;
        const Real a2697 = a2696 * (-273.15);
        const Real a2698 = real_30[l] - real_123[l];
        const Real a2699 = a2698 * 8.0;
        const Real a2700 = a2699 + 1.0;
        real_129[l] = a2697;
        real_130[l] = a2700;
    }
    // enthalpy._suction
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2701 = log(real_123[l]);
        const Real a2702 = numbers[l + 17 * LAYERS + 29] * a2701;
        const Real a2703 = numbers[l + 16 * LAYERS + 29] - a2702;
        real_128[l] = a2703;
    }
    // enthalpy._suction, enthalpy.at, enthalpy.heat_problem, enthalpy.solve_on_curve
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2704 = exp(real_128[l]);
        const Real a2705 = real_130[l] * real_130[l];
        const Real a2706 = a2704 * a2705;
        const Real a2707 = a2706 + 1.0;
        const Real a2708 = a2706 / a2707;
        const Real a2709 = a2708 * (-273.15);
        const Real a2710 = real_126[l] * 7.105427357601002e-15;
        const Real a2711 = maximum(real_79[l], real_123[l]);
        const Real a2712 = minimum(a2711, real_30[l]);
        const Real a2713 = real_30[l] - a2712;
        const Real a2714 = a2713 * 8.0;
        const Real a2715 = a2714 + 1.0;
        real_127[l] = a2709;
        real_131[l] = a2710;
        real_132[l] = a2712;
        real_133[l] = a2715;
    }
    // enthalpy._suction
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2716 = log(real_132[l]);
        const Real a2717 = numbers[l + 17 * LAYERS + 29] * a2716;
        const Real a2718 = numbers[l + 16 * LAYERS + 29] - a2717;
        real_128[l] = a2718;
    }
    // enthalpy._suction, enthalpy.at, enthalpy._swelling, enthalpy.slope, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.fusion_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2719 = exp(real_128[l]);
        const Real a2720 = real_133[l] * real_133[l];
        const Real a2721 = a2719 * a2720;
        const Real a2722 = a2721 + 1.0;
        const Real a2723 = a2721 / a2722;
        const Real a2724 = a2723 * (-273.15);
        const Real a2725 = 1 / real_133[l];
        const Real a2726 = a2725 * 16.0;
        const Real a2727 = numbers[l + 17 * LAYERS + 29] / real_132[l];
        const Real a2728 = a2726 + a2727;
        const Real a2730 = a2728 * a2724;
        const Real a2732 = a2724 / 273.15;
        const Real a2733 = a2732 + 1.0;
        const Real a2734 = a2730 * a2733;
        const Real a2736 = real_124[l] * real_129[l];
        const Real a2737 = a2736 + real_125[l];
        const Mask a2738 = (real_108[l] >= a2737);
        const Real a2739 = 2094000.0 * real_123[l];
        const Real a2740 = real_106[l] + a2739;
        const Real a2741 = a2740 * real_127[l];
        const Real a2742 = real_123[l] * 333500000.0;
        const Real a2743 = a2741 + a2742;
        const Mask a2744 = (real_108[l] <= a2743);
        const Mask a2745 = ~a2738;
        const Mask a2746 = (a2744 & a2745);
        const Real a2747 = real_108[l] / 333500000.0;
        const Real a2748 = maximum(a2747, real_123[l]);
        const Real a2749 = minimum(a2748, real_30[l]);
        const Real a2750 = 2094000.0 * real_132[l];
        const Real a2751 = real_106[l] + a2750;
        const Real a2752 = a2751 * a2724;
        const Real a2753 = real_132[l] * 333500000.0;
        const Real a2754 = a2752 + a2753;
        const Real a2755 = a2754 - real_108[l];
        const Real a2756 = 2094000.0 * a2724;
        const Real a2757 = a2756 + 333500000.0;
        const Real a2758 = a2751 * a2734;
        const Real a2760 = a2757 - a2758;
        const Real a2761 = a2755 / a2760;
        const Real a2762 = real_132[l] - a2761;
        const Mask a2763 = (a2755 > 0.0);
        const Real a2764 = maximum(real_132[l], a2749);
        const Real a2765 = a2749 + a2764;
        const Real a2766 = a2765 * 0.5;
        const Real a2767 = select(a2763, a2766, a2749);
        const Mask a2768 = (a2762 >= a2749);
        const Real a2769 = minimum(a2762, real_30[l]);
        const Real a2770 = select(a2768, a2769, a2767);
        const Real a2771 = select(a2746, real_123[l], a2770);
        const Real a2772 = select(a2738, real_30[l], a2771);
        const Real a2773 = a2772 * 333500000.0;
        const Real a2774 = real_108[l] - a2773;
        const Real a2775 = 2094000.0 * a2772;
        const Real a2776 = real_106[l] + a2775;
        const Real a2777 = a2774 / a2776;
        const Real a2778 = real_30[l] - a2772;
        const Real a2779 = a2778 * 8.0;
        const Real a2780 = a2779 + 1.0;
        real_130[l] = a2737;
        mask_134[l] = a2738;
        real_126[l] = a2739;
        real_79[l] = a2742;
        real_135[l] = a2743;
        mask_136[l] = a2746;
        real_137[l] = a2772;
        real_138[l] = a2773;
        real_139[l] = a2776;
        real_140[l] = a2777;
        real_141[l] = a2780;
    }
    // enthalpy._suction
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2781 = log(real_137[l]);
        const Real a2782 = numbers[l + 17 * LAYERS + 29] * a2781;
        const Real a2783 = numbers[l + 16 * LAYERS + 29] - a2782;
        real_128[l] = a2783;
    }
    // enthalpy._suction, enthalpy.at, enthalpy._swelling, enthalpy.slope, enthalpy.layers_with, enthalpy.enthalpy, enthalpy.heat_residual
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2784 = exp(real_128[l]);
        const Real a2785 = real_141[l] * real_141[l];
        const Real a2786 = a2784 * a2785;
        const Real a2787 = a2786 + 1.0;
        const Real a2788 = a2786 / a2787;
        const Real a2789 = a2788 * (-273.15);
        const Real a2790 = 1 / real_141[l];
        const Real a2791 = a2790 * 16.0;
        const Real a2792 = numbers[l + 17 * LAYERS + 29] / real_137[l];
        const Real a2793 = a2791 + a2792;
        const Real a2795 = a2793 * a2789;
        const Real a2797 = a2789 / 273.15;
        const Real a2798 = a2797 + 1.0;
        const Real a2799 = a2795 * a2798;
        const Real a2800 = -a2799;
        const Mask a2801 = (mask_134[l] | mask_136[l]);
        const Real a2802 = select(a2801, real_140[l], a2789);
        const Real a2803 = real_139[l] * a2802;
        const Real a2804 = a2803 + real_138[l];
        const Real a2805 = a2804 - real_108[l];
        real_133[l] = a2789;
        real_132[l] = a2800;
        real_54[l + 1] = a2802;
        real_124[l] = a2805;
    }
    // enthalpy._drop_from_above
    real_54[0] = x2559;
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_128[l] = real_54[l + 2];
    real_128[LAYERS - 1] = real_of(0.0);
    // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy._is_open
    Mask a2817_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2807 = real_54[l + 1] - real_54[l];
        const Real a2808 = real_109[l] * a2807;
        const Real a2809 = real_124[l] + a2808;
        const Real a2811 = real_54[l + 1] - real_128[l];
        const Real a2812 = real_110[l] * a2811;
        const Real a2813 = a2809 + a2812;
        const Real a2814 = magnitude(a2813);
        const Real a2815 = a2814 - real_131[l];
        const Mask a2816 = (a2815 > 0.0);
        a2817_last = (a2817_last | a2816);
        real_141[l] = a2813;
    }
    // enthalpy.solve_on_curve
    for (int l = 0; l < LAYERS; ++l) real_128[l] = real_54[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_124[l] = real_137[l];
    for (int l = 0; l < LAYERS; ++l) real_140[l] = real_133[l];
    for (int l = 0; l < LAYERS; ++l) real_139[l] = real_132[l];
    for (int l = 0; l < LAYERS; ++l) real_138[l] = real_141[l];
    Real w2823 = real_of(1.0);
    Real w2824 = real_of(0.0);
    Mask w2825 = a2817_last;
    for (int pass = 0; pass < 40; ++pass) {
        if (!any_lane(w2825)) break;
        // enthalpy.newton_direction
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2839 = -real_109[l + 1];
            const Real a2840 = -real_110[l];
            real_100[l] = a2839;
            real_142[l] = a2840;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, enthalpy.newton_direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2826 = (real_124[l] < real_30[l]);
            const Mask a2827 = (real_124[l] > real_123[l]);
            const Mask a2828 = (a2826 & a2827);
            const Real a2829 = 2094000.0 * real_128[l];
            const Real a2830 = a2829 + 333500000.0;
            const Real a2831 = select(a2828, real_139[l], 1.0);
            const Real a2832 = a2830 / a2831;
            const Real a2833 = 2094000.0 * real_124[l];
            const Real a2834 = real_106[l] + a2833;
            const Real a2835 = select(a2828, a2832, 0.0);
            const Real a2836 = a2834 + a2835;
            const Real a2837 = a2836 + real_109[l];
            const Real a2838 = a2837 + real_110[l];
            const Real a2841 = -real_138[l];
            real_143[l] = a2834;
            real_144[l] = a2836;
            real_145[l] = a2838;
            real_146[l] = a2841;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_100, real_145, real_142, real_146, real_147);
        // enthalpy.enthalpy, enthalpy._newton_step, enthalpy.layers_with, enthalpy.fusion_heat, enthalpy.at, enthalpy._suction
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2843 = real_143[l] * real_128[l];
            const Real a2844 = real_124[l] * 333500000.0;
            const Real a2845 = a2843 + a2844;
            const Real a2846 = real_144[l] * real_147[l];
            const Real a2847 = a2845 + a2846;
            const Mask a2848 = (a2847 >= real_130[l]);
            const Mask a2849 = (a2847 <= real_135[l]);
            const Mask a2850 = ~a2848;
            const Mask a2851 = (a2849 & a2850);
            const Real a2852 = a2847 / 333500000.0;
            const Real a2853 = maximum(a2852, real_123[l]);
            const Real a2854 = minimum(a2853, real_30[l]);
            const Real a2855 = real_143[l] * real_140[l];
            const Real a2856 = a2855 + a2844;
            const Real a2857 = a2856 - a2847;
            const Real a2858 = 2094000.0 * real_140[l];
            const Real a2859 = a2858 + 333500000.0;
            const Real a2860 = real_143[l] * real_139[l];
            const Real a2861 = a2859 + a2860;
            const Real a2862 = a2857 / a2861;
            const Real a2863 = real_124[l] - a2862;
            const Mask a2864 = (a2857 > 0.0);
            const Real a2865 = maximum(real_124[l], a2854);
            const Real a2866 = a2854 + a2865;
            const Real a2867 = a2866 * 0.5;
            const Real a2868 = select(a2864, a2867, a2854);
            const Mask a2869 = (a2863 >= a2854);
            const Real a2870 = minimum(a2863, real_30[l]);
            const Real a2871 = select(a2869, a2870, a2868);
            const Real a2872 = select(a2851, real_123[l], a2871);
            const Real a2873 = select(a2848, real_30[l], a2872);
            const Real a2874 = a2873 * 333500000.0;
            const Real a2875 = a2847 - a2874;
            const Real a2876 = 2094000.0 * a2873;
            const Real a2877 = real_106[l] + a2876;
            const Real a2878 = a2875 / a2877;
            const Real a2879 = real_30[l] - a2873;
            const Real a2880 = a2879 * 8.0;
            const Real a2881 = a2880 + 1.0;
            const Real a2882 = log(a2873);
            const Real a2883 = numbers[l + 17 * LAYERS + 29] * a2882;
            const Real a2884 = numbers[l + 16 * LAYERS + 29] - a2883;
            mask_136[l] = a2848;
            mask_134[l] = a2851;
            real_146[l] = a2873;
            real_145[l] = a2878;
            real_148[l] = a2881;
            real_149[l] = a2884;
        }
        // enthalpy._suction, enthalpy.at, enthalpy._swelling, enthalpy.slope, enthalpy.layers_with, enthalpy._newton_step, enthalpy.enthalpy, enthalpy.heat_residual
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2885 = exp(real_149[l]);
            const Real a2886 = real_148[l] * real_148[l];
            const Real a2887 = a2885 * a2886;
            const Real a2888 = a2887 + 1.0;
            const Real a2889 = a2887 / a2888;
            const Real a2890 = a2889 * (-273.15);
            const Real a2891 = 1 / real_148[l];
            const Real a2892 = a2891 * 16.0;
            const Real a2893 = numbers[l + 17 * LAYERS + 29] / real_146[l];
            const Real a2894 = a2892 + a2893;
            const Real a2896 = a2894 * a2890;
            const Real a2898 = a2890 / 273.15;
            const Real a2899 = a2898 + 1.0;
            const Real a2900 = a2896 * a2899;
            const Real a2901 = -a2900;
            const Mask a2902 = (mask_136[l] | mask_134[l]);
            const Real a2903 = select(a2902, real_145[l], a2890);
            const Real a2904 = select(w2825, a2903, real_128[l]);
            const Real a2905 = select(w2825, real_146[l], real_124[l]);
            const Real a2906 = select(w2825, a2890, real_140[l]);
            const Real a2907 = select(w2825, a2901, real_139[l]);
            const Real a2908 = 2094000.0 * a2905;
            const Real a2909 = real_106[l] + a2908;
            const Real a2910 = a2909 * a2904;
            const Real a2911 = a2905 * 333500000.0;
            const Real a2912 = a2910 + a2911;
            const Real a2913 = a2912 - real_108[l];
            real_147[l] = a2904;
            real_144[l] = a2905;
            real_143[l] = a2906;
            real_150[l] = a2907;
            real_151[l] = a2913;
        }
        // enthalpy._drop_from_above
        real_149[0] = x2559;
        for (int l = 0; l < LAYERS - 1; ++l) real_149[l + 1] = real_147[l];
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_148[l] = real_147[l + 1];
        real_148[LAYERS - 1] = real_of(0.0);
        // enthalpy._newton_step
        const Real x2922 = real_of_mask(w2825);
        const Real x2923 = w2824 + x2922;
        // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy._is_open
        Mask a2927_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2915 = real_147[l] - real_149[l];
            const Real a2916 = real_109[l] * a2915;
            const Real a2917 = real_151[l] + a2916;
            const Real a2919 = real_147[l] - real_148[l];
            const Real a2920 = real_110[l] * a2919;
            const Real a2921 = a2917 + a2920;
            const Real a2924 = magnitude(a2921);
            const Real a2925 = a2924 - real_131[l];
            const Mask a2926 = (a2925 > 0.0);
            a2927_last = (a2927_last | a2926);
            real_145[l] = a2921;
        }
        // enthalpy._newton_step
        const Mask x2928 = (w2825 & a2927_last);
        for (int l = 0; l < LAYERS; ++l) real_128[l] = real_147[l];
        for (int l = 0; l < LAYERS; ++l) real_124[l] = real_144[l];
        for (int l = 0; l < LAYERS; ++l) real_140[l] = real_143[l];
        for (int l = 0; l < LAYERS; ++l) real_139[l] = real_150[l];
        for (int l = 0; l < LAYERS; ++l) real_138[l] = real_145[l];
        w2824 = x2923;
        w2825 = x2928;
    }
    // enthalpy.solve_on_curve
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2929 = real_109[l] + real_110[l];
        real_140[l] = a2929;
    }
    for (int l = 0; l < LAYERS; ++l) real_135[l] = real_54[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_130[l] = real_137[l];
    for (int l = 0; l < LAYERS; ++l) real_145[l] = real_133[l];
    for (int l = 0; l < LAYERS; ++l) real_150[l] = real_132[l];
    for (int l = 0; l < LAYERS; ++l) real_143[l] = real_141[l];
    Real w2935 = real_of(1.0);
    Real w2936 = w2824;
    Mask w2937 = w2825;
    for (int pass = 0; pass < 200; ++pass) {
        if (!any_lane(w2937)) break;
        // enthalpy.newton_direction
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2951 = -real_109[l + 1];
            const Real a2952 = -real_110[l];
            real_142[l] = a2951;
            real_100[l] = a2952;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, enthalpy.newton_direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2938 = (real_130[l] < real_30[l]);
            const Mask a2939 = (real_130[l] > real_123[l]);
            const Mask a2940 = (a2938 & a2939);
            const Real a2941 = 2094000.0 * real_135[l];
            const Real a2942 = a2941 + 333500000.0;
            const Real a2943 = select(a2940, real_150[l], 1.0);
            const Real a2944 = a2942 / a2943;
            const Real a2945 = 2094000.0 * real_130[l];
            const Real a2946 = real_106[l] + a2945;
            const Real a2947 = select(a2940, a2944, 0.0);
            const Real a2948 = a2946 + a2947;
            const Real a2949 = a2948 + real_109[l];
            const Real a2950 = a2949 + real_110[l];
            const Real a2953 = -real_143[l];
            real_144[l] = a2945;
            real_147[l] = a2946;
            real_148[l] = a2948;
            real_149[l] = a2950;
            real_151[l] = a2953;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_142, real_149, real_100, real_151, real_146);
        // enthalpy._damped_step, enthalpy.layers_after, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.at, enthalpy.fusion_heat, enthalpy._suction
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2955 = w2935 * real_146[l];
            const Real a2956 = real_147[l] + real_140[l];
            const Real a2957 = a2956 * real_135[l];
            const Real a2958 = real_130[l] * 333500000.0;
            const Real a2959 = a2957 + a2958;
            const Real a2960 = real_148[l] + real_140[l];
            const Real a2961 = a2960 * a2955;
            const Real a2962 = a2959 + a2961;
            const Real a2963 = real_106[l] + real_140[l];
            const Real a2964 = a2963 + real_111[l];
            const Real a2965 = a2964 * real_129[l];
            const Real a2966 = a2965 + real_125[l];
            const Mask a2967 = (a2962 >= a2966);
            const Real a2968 = a2963 + real_126[l];
            const Real a2969 = a2968 * real_127[l];
            const Real a2970 = a2969 + real_79[l];
            const Mask a2971 = (a2962 <= a2970);
            const Mask a2972 = ~a2967;
            const Mask a2973 = (a2971 & a2972);
            const Real a2974 = a2962 / 333500000.0;
            const Real a2975 = maximum(a2974, real_123[l]);
            const Real a2976 = minimum(a2975, real_30[l]);
            const Real a2977 = a2963 + real_144[l];
            const Real a2978 = a2977 * real_145[l];
            const Real a2979 = a2978 + a2958;
            const Real a2980 = a2979 - a2962;
            const Real a2981 = 2094000.0 * real_145[l];
            const Real a2982 = a2981 + 333500000.0;
            const Real a2983 = a2977 * real_150[l];
            const Real a2984 = a2982 + a2983;
            const Real a2985 = a2980 / a2984;
            const Real a2986 = real_130[l] - a2985;
            const Mask a2987 = (a2980 > 0.0);
            const Real a2988 = maximum(real_130[l], a2976);
            const Real a2989 = a2976 + a2988;
            const Real a2990 = a2989 * 0.5;
            const Real a2991 = select(a2987, a2990, a2976);
            const Mask a2992 = (a2986 >= a2976);
            const Real a2993 = minimum(a2986, real_30[l]);
            const Real a2994 = select(a2992, a2993, a2991);
            const Real a2995 = select(a2973, real_123[l], a2994);
            const Real a2996 = select(a2967, real_30[l], a2995);
            const Real a2997 = a2996 * 333500000.0;
            const Real a2998 = a2962 - a2997;
            const Real a2999 = 2094000.0 * a2996;
            const Real a3000 = a2963 + a2999;
            const Real a3001 = a2998 / a3000;
            const Real a3002 = real_30[l] - a2996;
            const Real a3003 = a3002 * 8.0;
            const Real a3004 = a3003 + 1.0;
            const Real a3005 = log(a2996);
            const Real a3006 = numbers[l + 17 * LAYERS + 29] * a3005;
            const Real a3007 = numbers[l + 16 * LAYERS + 29] - a3006;
            mask_134[l] = a2967;
            mask_136[l] = a2973;
            real_151[l] = a2996;
            real_149[l] = a2997;
            real_152[l] = a2999;
            real_153[l] = a3001;
            real_154[l] = a3004;
            real_155[l] = a3007;
        }
        // enthalpy._suction, enthalpy.at, enthalpy._swelling, enthalpy.slope, enthalpy.layers_with, enthalpy.enthalpy, enthalpy.heat_residual
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3008 = exp(real_155[l]);
            const Real a3009 = real_154[l] * real_154[l];
            const Real a3010 = a3008 * a3009;
            const Real a3011 = a3010 + 1.0;
            const Real a3012 = a3010 / a3011;
            const Real a3013 = a3012 * (-273.15);
            const Real a3014 = 1 / real_154[l];
            const Real a3015 = a3014 * 16.0;
            const Real a3016 = numbers[l + 17 * LAYERS + 29] / real_151[l];
            const Real a3017 = a3015 + a3016;
            const Real a3019 = a3017 * a3013;
            const Real a3021 = a3013 / 273.15;
            const Real a3022 = a3021 + 1.0;
            const Real a3023 = a3019 * a3022;
            const Real a3024 = -a3023;
            const Mask a3025 = (mask_134[l] | mask_136[l]);
            const Real a3026 = select(a3025, real_153[l], a3013);
            const Real a3027 = real_106[l] + real_152[l];
            const Real a3028 = a3027 * a3026;
            const Real a3029 = a3028 + real_149[l];
            const Real a3030 = a3029 - real_108[l];
            real_146[l] = a3013;
            real_148[l] = a3024;
            real_156[l + 1] = a3026;
            real_147[l] = a3030;
        }
        // enthalpy._drop_from_above
        real_156[0] = x2559;
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_155[l] = real_156[l + 2];
        real_155[LAYERS - 1] = real_of(0.0);
        // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy._damped_step
        Real a3041_last = real_of(0.0);
        Real a3044_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3032 = real_156[l + 1] - real_156[l];
            const Real a3033 = real_109[l] * a3032;
            const Real a3034 = real_147[l] + a3033;
            const Real a3036 = real_156[l + 1] - real_155[l];
            const Real a3037 = real_110[l] * a3036;
            const Real a3038 = a3034 + a3037;
            const Real a3039 = magnitude(a3038);
            const Real a3040 = numbers[l] * a3039;
            a3041_last = a3041_last + a3040;
            const Real a3042 = magnitude(real_143[l]);
            const Real a3043 = numbers[l] * a3042;
            a3044_last = a3044_last + a3043;
            real_154[l] = a3038;
        }
        // enthalpy._damped_step
        const Mask x3045 = (a3041_last < a3044_last);
        const Real x3047 = w2935 * 2.0;
        const Mask x3048 = (x3047 > 1.0);
        const Real x3049 = select(x3048, 1.0, x3047);
        const Real x3050 = w2935 * 0.5;
        const Real x3051 = select(x3045, x3049, x3050);
        const Mask x3056 = (x3051 > 1e-06);
        // enthalpy._damped_step, enthalpy._is_open
        Mask a3055_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3046 = select(x3045, real_154[l], real_143[l]);
            const Real a3052 = magnitude(a3046);
            const Real a3053 = a3052 - real_131[l];
            const Mask a3054 = (a3053 > 0.0);
            a3055_last = (a3055_last | a3054);
            real_155[l] = a3046;
        }
        // enthalpy._damped_step
        const Mask x3057 = (a3055_last & x3056);
        const Mask x3058 = (w2937 & x3045);
        const Real x3063 = real_of_mask(w2937);
        const Real x3064 = w2936 + x3063;
        const Mask x3065 = (w2937 & x3057);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3059 = select(x3058, real_156[l + 1], real_135[l]);
            const Real a3060 = select(x3058, real_151[l], real_130[l]);
            const Real a3061 = select(x3058, real_146[l], real_145[l]);
            const Real a3062 = select(x3058, real_148[l], real_150[l]);
            real_154[l] = a3059;
            real_147[l] = a3060;
            real_153[l] = a3061;
            real_152[l] = a3062;
        }
        for (int l = 0; l < LAYERS; ++l) real_135[l] = real_154[l];
        for (int l = 0; l < LAYERS; ++l) real_130[l] = real_147[l];
        for (int l = 0; l < LAYERS; ++l) real_145[l] = real_153[l];
        for (int l = 0; l < LAYERS; ++l) real_150[l] = real_152[l];
        for (int l = 0; l < LAYERS; ++l) real_143[l] = real_155[l];
        w2935 = x3051;
        w2936 = x3064;
        w2937 = x3065;
    }
    // enthalpy.solve_on_curve, enthalpy.is_accepted, enthalpy.is_on_curve, ground_heat._solution
    Mask a3075_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3066 = select(w2825, real_135[l], real_128[l]);
        const Real a3067 = select(w2825, real_130[l], real_124[l]);
        const Real a3068 = select(w2825, real_150[l], real_139[l]);
        const Real a3069 = select(w2825, real_143[l], real_138[l]);
        const Real a3070 = real_131[l] * 8.0;
        const Mask a3071 = (a3070 < 0.001);
        const Real a3072 = select(a3071, 0.001, a3070);
        const Real a3073 = magnitude(a3069);
        const Mask a3074 = (a3073 <= a3072);
        a3075_last = (a3075_last & a3074);
        const Mask a3076 = (a3067 < real_30[l]);
        const Mask a3077 = (a3067 > real_123[l]);
        const Mask a3078 = (a3076 & a3077);
        const Real a3079 = select(a3078, a3068, 1.0);
        const Real a3080 = 1 / a3079;
        real_145[l] = a3066;
        real_140[l] = a3067;
        mask_136[l] = a3078;
        real_141[l] = a3079;
        real_132[l] = a3080;
    }
    // ground_heat._solution, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, enthalpy.is_on_curve, ground_heat._solved, enthalpy._suction
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3081 = select(a3075_last, real_145[l], NOT_A_NUMBER);
        const Real a3082 = select(a3075_last, real_140[l], NOT_A_NUMBER);
        after[2 * LAYERS + l] = a3082;
        const Real a3083 = 2094000.0 * real_145[l];
        const Real a3084 = a3083 + 333500000.0;
        const Real a3085 = a3084 / real_141[l];
        const Real a3086 = 2094000.0 * real_140[l];
        const Real a3087 = real_106[l] + a3086;
        const Real a3088 = select(mask_136[l], a3085, 0.0);
        const Real a3089 = a3087 + a3088;
        const Real a3090 = select(mask_136[l], real_132[l], 0.0);
        const Mask a3091 = (a3082 < real_30[l]);
        const Mask a3092 = (a3082 > real_123[l]);
        const Mask a3093 = (a3091 & a3092);
        const Mask a3094 = (a3082 >= real_30[l]);
        const Real a3095 = select(a3094, real_30[l], real_123[l]);
        const Real a3097 = select(a3093, a3082, a3095);
        const Real a3099 = real_30[l] - a3097;
        const Real a3101 = a3099 * 8.0;
        const Real a3103 = a3101 + 1.0;
        const Real a3104 = log(a3097);
        const Real a3106 = numbers[l + 17 * LAYERS + 29] * a3104;
        const Real a3110 = numbers[l + 16 * LAYERS + 29] - a3106;
        real_143[l] = a3081;
        real_150[l] = a3082;
        real_130[l] = a3089;
        real_135[l] = a3090;
        mask_134[l] = a3093;
        mask_157[l] = a3094;
        real_138[l] = a3097;
        real_139[l] = a3103;
        real_124[l] = a3104;
        real_128[l] = a3110;
    }
    // enthalpy._suction, enthalpy.at, ground_heat._solved
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3112 = exp(real_128[l]);
        const Real a3114 = real_139[l] * real_139[l];
        const Real a3117 = a3112 * a3114;
        const Real a3121 = a3117 + 1.0;
        const Real a3122 = a3117 / a3121;
        const Real a3126 = a3122 * (-273.15);
        const Real a3128 = select(mask_134[l], a3126, real_143[l]);
        const Real a3130 = 2094000.0 * real_138[l];
        const Real a3132 = real_106[l] + a3130;
        real_132[l] = a3112;
        real_141[l] = a3114;
        real_140[l] = a3121;
        real_145[l] = a3122;
        real_123[l] = a3128;
        real_131[l] = a3132;
    }
    // enthalpy._drop_from_above
    real_128[0] = x2559;
    for (int l = 0; l < LAYERS - 1; ++l) real_128[l + 1] = real_123[l];
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_106[l] = real_123[l + 1];
    real_106[LAYERS - 1] = real_of(0.0);
    // tridiagonal.jvp
    real_133[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_133[l + 1] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_137[l] = real_of(0.0);
    real_137[LAYERS - 1] = real_of(0.0);
    // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy.newton_direction, tridiagonal.jvp, ground_heat.heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3145 = real_123[l] - real_128[l];
        const Real a3155 = real_123[l] - real_106[l];
        const Real a3164 = real_130[l] + real_109[l];
        const Real a3165 = a3164 + real_110[l];
        const Real a3173 = real_133[l] + real_137[l];
        const Real a3180 = real_143[l] + 273.15;
        after[l] = a3180;
        real_79[l] = a3145;
        real_126[l] = a3155;
        real_127[l] = a3165;
        real_129[l] = a3173;
        real_125[l] = a3180;
    }
    // ground_heat.heat
    const Real x3182 = x2465 - real_125[0];
    // surface_balance.skin_temperature
    const Real x3191 = x2475 * real_125[0];
    const Real x3195 = x2465 + x3191;
    const Real x3197 = x3195 / x2479;
    after[3 * LAYERS] = x3197;
    // snow.conductance
    const Real x3201 = x2447 / x2449;
    // surface_balance._over_soil
    const Real x3205 = x3197 - real_125[0];
    const Real x3207 = x3201 * x3205;
    const Real x3211 = x3197 - forcing[1];
    // surface_balance.closed
    const Real x3216 = x3207 * x0;
    const Real x3220 = x3216 / x2447;
    const Real x3224 = real_125[0] + x3220;
    // single_snow_step.single_snow_step
    const Real x3226 = select(x994, x1863, 0.0);
    after[3 * LAYERS + 3] = x3226;
    // snow.compacted_density
    const Real x3228 = seconds / 3600.0;
    const Real x3229 = x3197 - 273.15;
    const Real x3230 = x3224 - 273.15;
    const Real x3231 = x3226 * 100.0;
    const Mask x3233 = (x3231 < 0.01);
    const Real x3234 = select(x3233, 0.01, x3231);
    const Real x3236 = x3228 * 0.01;
    const Real x3237 = x3229 + x3230;
    const Real x3239 = x3237 * 0.04;
    const Real x3241 = x992 * 21.0;
    const Real x3243 = x3239 - x3241;
    const Real x3245 = exp(x3243);
    const Real x3247 = x3236 * x3245;
    const Real x3249 = x3247 * x3234;
    const Real x3253 = x3249 / 2.0;
    const Real x3255 = x3249 / 3.0;
    const Real x3257 = x3249 / 4.0;
    const Real x3259 = x3249 / 5.0;
    const Real x3261 = x3259 + 1.0;
    const Real x3262 = x3257 * x3261;
    const Real x3266 = x3262 + 1.0;
    const Real x3267 = x3255 * x3266;
    const Real x3271 = x3267 + 1.0;
    const Real x3272 = x3253 * x3271;
    const Real x3276 = x3272 + 1.0;
    const Real x3277 = x992 * x3276;
    const Mask x3281 = (x3277 < 0.05);
    const Real x3282 = select(x3281, 0.05, x3277);
    const Mask x3284 = (x3282 > 0.4);
    const Real x3285 = select(x3284, 0.4, x3282);
    const Real x3287 = x3228 * 0.13;
    const Real x3288 = x3287 / 24.0;
    const Real x3289 = 1.0 - x3288;
    const Real x3290 = x3285 * x3289;
    const Real x3292 = x3290 + x3288;
    const Mask x3293 = (x3292 > 0.4);
    const Real x3294 = select(x3293, 0.4, x3292);
    const Mask x3296 = (x3229 >= 0.0);
    const Real x3297 = select(x3296, x3294, x3285);
    // single_snow_step.single_snow_step
    const Mask x3299 = (x3226 > 0.0);
    const Real x3300 = select(x994, x1719, x1462);
    const Real x3302 = x1746 + x3300;
    const Real x3304 = x3226 / x3297;
    const Real x3308 = select(x3299, x3304, 0.0);
    after[3 * LAYERS + 4] = x3308;
    // snow.surface_roughness_length
    const Real x3310 = x920 * 7.0;
    const Real x3312 = x3310 - x990;
    const Mask x3314 = (x3312 <= 0.0007);
    const Real x3315 = x3312 / 7.0;
    const Real x3317 = select(x3314, 0.001, x3315);
    const Real x3319 = x1180 * x920;
    const Real x3323 = x1014 * x3317;
    const Real x3328 = x3319 + x3323;
    after[3 * LAYERS + 10] = x3328;
    // single_snow_step.single_snow_step
    const Real x3330 = x3302 * 1004.5;
    const Real x3332 = x3330 / x1335;
    const Real x3336 = forcing[2] + x3332;
    after[3 * LAYERS + 14] = x3336;
    const Real x3338 = select(x3299, x1014, 0.0);
    // evapotranspiration.snow_weighted_latent_heat
    const Real x3341 = 1.0 - x3338;
    const Real x3342 = x3341 * 2501000.0;
    const Real x3344 = x3338 * 2830000.0;
    const Real x3347 = x3342 + x3344;
    // single_snow_step._fluxes
    const Real x3349 = x1454 * x3347;
    const Mask x3353 = (x3349 > 0.0);
    const Real x3355 = x1335 * 0.999900457893689;
    const Real x3357 = x3197 - x26;
    // air.emission
    const Real x3371 = x3197 * x3197;
    const Real x3374 = x3371 * x3371;
    const Real x3377 = x3374 * 5.67e-08;
    // single_snow_step._budget
    const Mask x3386 = (x994 & x1870);
    const Real x3393 = 1.0 - state[3 * LAYERS + 9];
    const Mask x3404 = (x994 & x1874);
    // enthalpy.fusion_heat, single_snow_step._budget, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a3409_last = real_of(0.0);
    Real a3417_last = real_of(1.0);
    Real a3418_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3185 = 2094000.0 * real_143[l];
        const Real a3187 = a3185 + 333500000.0;
        const Real a1912_977 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a2333_977 = real_30[l] - a1912_977;
        const Mask a2335_977 = (a2333_977 < 0.0);
        const Real a2336_977 = select(a2335_977, 0.0, a2333_977);
        const Real a3405 = real_150[l] - a2336_977;
        const Real a3408 = real_125[l] - 273.15;
        a3409_last = a3409_last + numbers[l];
        const Real a3409 = a3409_last;
        const Real a3411 = numbers[l] * 0.5;
        const Real a3413 = a3409 - a3411;
        const Mask a3415 = (a3408 >= 0.0);
        const Real a3416 = real_of_mask(a3415);
        a3417_last = a3417_last * a3416;
        const Real a3417 = a3417_last;
        a3418_last = a3418_last + a3417;
        real_137[l] = a3187;
        real_133[l] = a3405;
        real_106[l] = a3408;
        real_128[l] = a3413;
    }
    // diagnostics.crossing_depth
    const Index x3419 = index_of_real(a3418_last);
    const Index x3420 = at_most(x3419, (LAYERS - 1));
    const Index x3421 = x3420 - 1;
    const Index x3422 = at_least(x3421, 0);
    const Real x3423 = pick(real_106, x3422);
    const Real x3425 = pick(real_106, x3420);
    const Real x3427 = pick(real_128, x3422);
    const Real x3429 = pick(real_128, x3420);
    const Mask x3431 = (x3423 > x3425);
    const Real x3432 = x3423 - x3425;
    const Real x3434 = select(x3431, x3432, 1.0);
    const Real x3436 = x3429 - x3427;
    const Real x3438 = x3436 * x3423;
    const Real x3442 = x3438 / x3434;
    const Mask x3447 = (x3419 == 0);
    const Mask x3449 = (x3419 == LAYERS);
    // balances._depth
    const Real x3472 = seconds / 2501000000.0;
    const Real x3474 = seconds / 2830000000.0;
    // diagnostics.potential_evaporation
    const Real x3481 = x3347 * 1000.0;
    const Real x3483 = x3349 / x3481;
    // balances.surface_energy_residual
    const Mask x3518 = (x3386 & x3404);
    after[3 * LAYERS + 2] = state[3 * LAYERS + 2];
    after[3 * LAYERS + 5] = state[3 * LAYERS + 5];
    after[3 * LAYERS + 6] = state[3 * LAYERS + 6];
    // enthalpy.newton_direction, ground_heat.heat
    Real a3184_last = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3166 = -real_109[l + 1];
        const Real a3167 = -real_110[l];
        a3184_last = a3184_last + 0.0;
        real_100[l] = a3166;
        real_142[l] = a3167;
    }
    // diagnostics.ice_content, balances.soil_energy_residual, balances.phase_change_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3460 = real_30[l] - real_150[l];
        const Real a3520 = real_125[l] - state[l];
        const Real a3522 = real_107[l] * numbers[l];
        const Real a3531 = real_137[l] * numbers[l];
        const Real a3535 = a3531 / seconds;
        real_128[l] = a3460;
        real_106[l] = a3520;
        real_143[l] = a3522;
        real_130[l] = a3535;
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
            real_158[l] = a334;
        }
        // exchange.myj_exchange
        const Real x337 = real_158[0] - real_158[1];
        const Real x339 = x337 + x177;
        const Real x341 = real_158[2] - real_158[3];
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
        real_158[0] = x169;
        real_158[1] = moved_state[3 * LAYERS + 10];
        real_158[2] = x171;
        real_158[3] = x406;
        real_1[0] = real_of(0.0);
        real_1[1] = x263;
        real_1[2] = real_of(0.0);
        real_1[3] = x410;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a429 = x425 * real_6[l];
            const Real a430 = real_158[l] * x422;
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
            real_158[l] = a578;
        }
        // exchange.myj_exchange
        const Real x581 = real_158[0] - real_158[1];
        const Real x583 = x581 + x177;
        const Real x585 = real_158[2] - real_158[3];
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
        real_158[0] = x169;
        real_158[1] = moved_state[3 * LAYERS + 10];
        real_158[2] = x171;
        real_158[3] = x650;
        real_1[0] = real_of(0.0);
        real_1[1] = x263;
        real_1[2] = real_of(0.0);
        real_1[3] = x654;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a673 = x669 * real_14[l];
            const Real a674 = real_158[l] * x666;
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
            real_158[l] = a822;
        }
        // exchange.myj_exchange
        const Real x825 = real_158[0] - real_158[1];
        const Real x827 = x825 + x177;
        const Real x829 = real_158[2] - real_158[3];
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
        const Real x1063 = x1025 / x1022;
        const Real x1065 = x1063 / 2.302585092994046;
        const Real x1069 = select(x1067, 0.0, x1065);
        const Real x1071 = select(flags[LAYERS + 4], x1061, x1069);
        // soil_heat.blended_kersten
        const Real x1073 = moved_state[LAYERS] - moved_state[2 * LAYERS];
        const Real x1075 = x1073 / 0.001;
        const Real x1078 = select(x1076, 0.0, x1075);
        const Real x1081 = select(x1079, 0.0, x1078);
        const Real x1083 = x1081 * x1080;
        const Real x1084 = x1083 + x1083;
        const Real x1086 = x1081 * 2.0;
        const Real x1090 = x1084 * x1087;
        const Real x1091 = x1086 * x1082;
        const Real x1093 = x1090 - x1091;
        const Real x1095 = x1052 - x1071;
        const Real x1097 = x1093 * x1094;
        const Real x1098 = x1095 * x1089;
        const Real x1099 = x1098 + x1097;
        const Real x1101 = x1071 + x1099;
        // soil_heat.thermal_conductivity
        const Real x1103 = x1039 - moved_numbers[13 * LAYERS + 26];
        const Real x1105 = x1101 * x1102;
        const Real x1106 = x1103 * x1100;
        const Real x1107 = x1106 + x1105;
        const Real x1109 = x1107 + moved_numbers[13 * LAYERS + 26];
        // soil_heat.canopy_damping
        const Real x1111 = x851 * (-2.0);
        const Real x1113 = x1111 * x1112;
        // single_snow_step._surface
        const Real x1115 = x1109 * x1112;
        const Real x1116 = x1113 * x1108;
        const Real x1117 = x1116 + x1115;
        // snow.snow_conductivity
        const Real x1119 = x993 * 5.1808164592366035;
        const Real x1121 = x1119 * x1120;
        const Real x1123 = x1121 * 0.07629936;
        // snow.blended_snow_conduction
        const Real x1126 = x1015 / 0.020000000000000018;
        const Real x1131 = select(x1129, 0.0, x1126);
        const Real x1135 = select(x1133, 0.0, x1131);
        const Real x1138 = x1135 * x1134;
        const Real x1140 = x1138 + x1138;
        const Real x1143 = x1135 * 2.0;
        const Real x1147 = x1140 * x1145;
        const Real x1149 = x1143 * x1137;
        const Real x1150 = x1149 - x1147;
        const Real x1152 = x1123 - x1117;
        const Real x1154 = x1150 * x1151;
        const Real x1155 = x1152 * x1146;
        const Real x1156 = x1155 + x1154;
        const Real x1158 = x1117 + x1156;
        // snow.ground_conduction
        const Real x1160 = x991 + x1;
        const Real x1162 = x991 * x1122;
        const Real x1163 = x1123 * x990;
        const Real x1164 = x1163 + x1162;
        const Real x1166 = x1 * x1157;
        const Real x1167 = x1158 * x0;
        const Real x1168 = x1167 + x1166;
        const Real x1170 = x1164 + x1168;
        const Real x1172 = x1160 * x1171;
        const Real x1173 = x1170 - x1172;
        const Real x1174 = x1173 / x1159;
        const Real x1176 = x1174 * x1014;
        const Real x1177 = x1015 * x1171;
        const Real x1179 = x1176 - x1177;
        const Real x1182 = x1158 * x1180;
        const Real x1183 = x1015 * x1157;
        const Real x1184 = x1183 + x1182;
        const Real x1186 = x1179 + x1184;
        // single_snow_step._surface
        const Real x1187 = moved_state[3 * LAYERS + 3] - x924;
        moved_results[LAYERS + 28] = x1187;
        // snow.snow_albedo
        const Real x1191 = moved_numbers[LAYERS + 3] * 0.5;
        const Real x1194 = moved_numbers[LAYERS + 3] - x1191;
        const Real x1196 = x1021 / 86400.0;
        const Real x1200 = select(x1198, 0.0, x1196);
        const Real x1202 = x1200 / x1199;
        const Real x1204 = x1202 * 0.58;
        const Real x1206 = x1204 * x1205;
        const Real x1208 = select(x1197, x1206, 0.0);
        const Real x1211 = x1208 * x1209;
        const Real x1213 = x1211 * x1212;
        const Real x1215 = x1194 * x1212;
        const Real x1216 = x1213 * x1193;
        const Real x1217 = x1216 + x1215;
        // snow.surface_albedo
        const Real x1220 = select(x1218, x899, x1217);
        const Real x1222 = x1220 - x899;
        const Real x1224 = x1015 * x1221;
        const Real x1226 = x1222 * x1014;
        const Real x1227 = x1226 - x1224;
        const Real x1229 = x899 + x1227;
        const Real x1232 = select(x1230, x1220, x1229);
        moved_after[3 * LAYERS + 8] = x1232;
        // snow.surface_emissivity
        const Real x1236 = x1015 * x1233;
        const Real x1238 = x910 * x1014;
        const Real x1240 = x1238 + x1236;
        const Real x1243 = x910 - x1240;
        moved_after[3 * LAYERS + 9] = x1243;
        // soil_heat.volumetric_heat_capacity
        const Real x1245 = moved_state[2 * LAYERS] * 4200000.0;
        const Real x1249 = moved_numbers[2 * LAYERS + 19] * 2000000.0;
        const Real x1252 = x1245 - x1249;
        const Real x1254 = moved_numbers[2 * LAYERS + 19] - moved_state[LAYERS];
        const Real x1256 = x1254 * 1004.0;
        const Real x1258 = x1252 + x1256;
        const Real x1260 = x1073 * 2106000.0;
        const Real x1262 = x1258 + x1260;
        // soil_heat.ground_admittance
        const Real x1264 = x1262 * 0.5;
        const Real x1266 = x1264 * numbers[0];
        const Real x1267 = moved_numbers[0] * x1263;
        const Real x1268 = x1267 + x1266;
        const Real x1270 = x1268 / seconds;
        const Real x1272 = x1270 * x1269;
        const Real x1273 = x1272 + x1272;
        const Real x1275 = x1262 * x1114;
        const Real x1276 = x1117 * x1261;
        const Real x1277 = x1276 + x1275;
        const Real x1279 = x1277 / seconds;
        const Real x1281 = x1273 + x1279;
        const Real x1284 = x1281 / x1283;
        const Real x1286 = x1270 + x1284;
        // snow.into_warming_ground
        const Real x1288 = x1286 * x1287;
        const Real x1289 = x1186 - x1288;
        const Real x1290 = x1289 / x1285;
        const Real x1292 = x1160 + x1290;
        // single_snow_step._surface
        const Real x1296 = moved_forcing[4] * x1293;
        const Real x1297 = moved_state[3 * LAYERS + 8] * forcing[4];
        const Real x1299 = x1296 - x1297;
        const Real x1301 = moved_state[3 * LAYERS + 9] * forcing[5];
        const Real x1302 = moved_forcing[5] * state[3 * LAYERS + 9];
        const Real x1303 = x1302 + x1301;
        const Real x1305 = x1299 + x1303;
        moved_results[LAYERS + 18] = x1305;
        // single_snow_step._potential_evaporation
        const Real x1307 = moved_state[3 * LAYERS] - moved_state[0];
        const Real x1309 = x1186 * x1306;
        const Real x1310 = x1307 * x1185;
        const Real x1311 = x1310 + x1309;
        const Real x1313 = x1160 * x1312;
        const Real x1314 = x1311 - x1313;
        const Real x1315 = x1314 / x1159;
        // evapotranspiration.potential_evaporation
        const Real x1317 = x1015 * 1.131547381047581;
        const Real x1320 = x1015 - x1317;
        const Real x1322 = x1320 * 2488.8;
        const Real x1324 = x1322 * x41;
        const Real x1325 = x44 * x1321;
        const Real x1326 = x1325 + x1324;
        const Real x1328 = x34 * 287.04;
        const Real x1330 = x1328 * x1329;
        const Real x1331 = moved_forcing[3] - x1330;
        const Real x1332 = x1331 / x1327;
        const Real x1334 = x1332 * 1004.6;
        const Real x1336 = x1334 * x848;
        const Real x1337 = x849 * x1333;
        const Real x1338 = x1337 + x1336;
        const Real x1340 = x52 / 5.67e-08;
        const Real x1342 = x1243 * x1339;
        const Real x1343 = x1340 * x1242;
        const Real x1344 = x1343 + x1342;
        const Real x1346 = x1344 * 6.48e-08;
        const Real x1348 = moved_forcing[3] * x848;
        const Real x1349 = x849 * forcing[3];
        const Real x1350 = x1349 + x1348;
        const Real x1352 = x1350 * x1351;
        const Real x1353 = x1346 - x1352;
        const Real x1354 = x1353 / x1347;
        const Real x1357 = x1338 * x1356;
        const Real x1358 = x75 - x1357;
        const Real x1359 = x1358 / x1335;
        const Real x1361 = x1354 + x1359;
        const Real x1363 = x1243 * x51;
        const Real x1364 = x52 * x1242;
        const Real x1365 = x1364 + x1363;
        const Real x1367 = x1305 - x1365;
        const Real x1369 = x1367 - x1315;
        const Real x1371 = x1369 + x79;
        const Real x1373 = x1338 * x1372;
        const Real x1374 = x1371 - x1373;
        const Real x1375 = x1374 / x1335;
        const Real x1377 = x1375 + x27;
        const Real x1379 = x1377 - moved_forcing[1];
        const Real x1381 = x23 - moved_forcing[2];
        const Real x1383 = x1322 * x1380;
        const Real x1384 = x1381 * x1321;
        const Real x1385 = x1384 + x1383;
        const Real x1387 = x1385 * x1360;
        const Real x1388 = x1361 * x1382;
        const Real x1389 = x1388 + x1387;
        const Real x1391 = x1379 * x1323;
        const Real x1392 = x1326 * x1378;
        const Real x1393 = x1392 + x1391;
        const Real x1395 = x1389 + x1393;
        const Real x1397 = x1326 + x1361;
        const Real x1399 = x1397 * x1398;
        const Real x1400 = x1395 - x1399;
        const Real x1401 = x1400 / x1396;
        // evapotranspiration.snow_weighted_latent_heat
        const Real x1403 = x1015 * 2501000.0;
        const Real x1405 = x1015 * 2830000.0;
        const Real x1408 = x1403 - x1405;
        // evapotranspiration.potential_evaporation
        const Real x1410 = x1401 * x1335;
        const Real x1411 = x1338 * x1398;
        const Real x1412 = x1411 + x1410;
        const Real x1414 = x1408 * x1413;
        const Real x1415 = x1412 - x1414;
        const Real x1416 = x1415 / x1407;
        const Real x1418 = x1354 * x1335;
        const Real x1419 = x1338 * x1351;
        const Real x1420 = x1419 + x1418;
        // snow.limited_frost
        const Real x1424 = x1416 * x1421;
        const Real x1425 = x167 * x1413;
        const Real x1427 = x1424 - x1425;
        const Real x1430 = select(x1428, 0.0, x1427);
        const Real x1432 = x1430 * x1014;
        const Real x1433 = x1015 * x1429;
        const Real x1435 = x1432 - x1433;
        const Real x1437 = x1435 / 0.98;
        const Real x1440 = x1416 * x1438;
        const Real x1441 = x1015 * x1413;
        const Real x1442 = x1441 + x1440;
        const Real x1444 = x1437 + x1442;
        const Real x1446 = x1444 / 0.98;
        const Real x1453 = select(x1451, x1446, x1416);
        // single_snow_step._evaporation
        const Real x1455 = select(x994, x1453, x1416);
        const Real x1458 = select(x1456, 0.0, x1455);
        const Real x1464 = select(x1461, 0.0, x1455);
        // vegetation.water_stress
        const Real x1469 = moved_numbers[4 * LAYERS + 21] - moved_numbers[4 * LAYERS + 22];
        // vegetation.canopy_resistance
        const Real x1483 = select(x1481, 0.0, x886);
        const Real x1485 = moved_forcing[4] * 1.1;
        const Real x1487 = moved_numbers[LAYERS + 8] * x1482;
        const Real x1488 = x1483 * numbers[LAYERS + 8];
        const Real x1489 = x1488 + x1487;
        const Real x1491 = x1489 * x1490;
        const Real x1492 = x1485 - x1491;
        const Real x1493 = x1492 / x1486;
        const Real x1495 = moved_numbers[LAYERS + 7] / 5000.0;
        const Real x1497 = x1493 + x1495;
        const Real x1500 = x1493 * x1499;
        const Real x1501 = x1497 - x1500;
        const Real x1502 = x1501 / x1498;
        const Real x1505 = moved_forcing[1] * x1503;
        const Real x1507 = x1505 + x1505;
        const Real x1510 = x1507 * 0.0016;
        const Real x1514 = moved_numbers[LAYERS + 9] * x1380;
        const Real x1515 = x1381 * numbers[LAYERS + 9];
        const Real x1516 = x1515 + x1514;
        const Real x1521 = x1516 * x1519;
        const Real x1531 = select(x1529, 0.0, x1502);
        const Real x1533 = x1483 * x1530;
        const Real x1534 = x1531 * x1482;
        const Real x1535 = x1534 + x1533;
        const Real x1538 = select(x1536, 0.0, x1510);
        const Real x1540 = x1535 * x1537;
        const Real x1541 = x1538 * x1532;
        const Real x1542 = x1541 + x1540;
        const Real x1545 = select(x1543, 0.0, x1521);
        const Real x1548 = x1542 * x1544;
        const Real x1549 = x1545 * x1539;
        const Real x1551 = x1548 - x1549;
        // vegetation.water_stress, vegetation.canopy_resistance
        Real a1528_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1467 = moved_state[l + 2 * LAYERS] - moved_numbers[4 * LAYERS + 22];
            const Real a1471 = x1469 * real_23[l];
            const Real a1472 = a1467 - a1471;
            const Real a1473 = a1472 / x1468;
            const Real a1476 = select(mask_24[l], 0.0, a1473);
            const Real a1479 = select(mask_25[l], 0.0, a1476);
            const Real a1524 = moved_numbers[l + 4 * LAYERS + 23] * real_26[l];
            const Real a1525 = a1479 * numbers[l + 4 * LAYERS + 23];
            const Real a1526 = a1525 + a1524;
            a1528_last = a1528_last + a1526;
            real_111[l] = a1479;
        }
        // vegetation.canopy_resistance
        const Real x1554 = select(x1552, 0.0, a1528_last);
        const Real x1556 = x1551 * x1553;
        const Real x1557 = x1554 * x1547;
        const Real x1558 = x1557 + x1556;
        const Real x1560 = x1558 * x1559;
        const Real x1561 = moved_numbers[LAYERS + 7] - x1560;
        const Real x1562 = x1561 / x1555;
        const Real x1564 = x1243 * 4.0;
        const Real x1566 = x1564 * x51;
        const Real x1567 = x52 * x1563;
        const Real x1568 = x1567 + x1566;
        const Real x1570 = x1568 * 0.2857541065206571;
        const Real x1572 = x1350 * x1571;
        const Real x1573 = x1570 - x1572;
        const Real x1574 = x1573 / x1347;
        const Real x1577 = x44 * 2489.795918367347;
        const Real x1579 = x1574 + x1577;
        const Real x1581 = x1562 * x848;
        const Real x1582 = x849 * x1559;
        const Real x1583 = x1582 + x1581;
        const Real x1586 = x1574 * x1584;
        const Real x1587 = x1583 * x1575;
        const Real x1588 = x1587 + x1586;
        const Real x1590 = x1588 + x1577;
        const Real x1592 = x1590 * x1591;
        const Real x1593 = x1579 - x1592;
        const Real x1594 = x1593 / x1589;
        const Real x1595 = select(x1480, x1562, 0.0);
        moved_results[LAYERS + 23] = x1595;
        const Real x1597 = select(x1480, x1594, 0.0);
        moved_results[LAYERS + 24] = x1597;
        // step_parts.evaporation_demand
        const Real x1599 = x1458 / 1000.0;
        // evapotranspiration.evaporation_components
        const Real x1601 = moved_state[LAYERS] - moved_numbers[4 * LAYERS + 19];
        const Real x1603 = moved_numbers[4 * LAYERS + 20] - moved_numbers[4 * LAYERS + 19];
        const Real x1605 = x1603 * x1604;
        const Real x1606 = x1601 - x1605;
        const Real x1607 = x1606 / x1602;
        const Real x1610 = select(x1608, 0.0, x1607);
        const Real x1613 = select(x1611, 0.0, x1610);
        const Real x1615 = x1613 * x1612;
        const Real x1616 = x1615 + x1615;
        const Real x1620 = x1616 * x1617;
        const Real x1621 = x851 * x1614;
        const Real x1623 = x1620 - x1621;
        const Real x1625 = x1623 * x1598;
        const Real x1626 = x1599 * x1619;
        const Real x1627 = x1626 + x1625;
        const Real x1629 = moved_state[3 * LAYERS + 1] / 0.0005;
        const Real x1633 = select(x1631, 0.0, x1629);
        const Real x1636 = x1633 / x1635;
        const Real x1638 = select(x1630, x1636, 0.0);
        const Real x1640 = x851 * x1637;
        const Real x1641 = x1638 * x850;
        const Real x1642 = x1641 + x1640;
        const Real x1644 = x1642 * x1598;
        const Real x1645 = x1599 * x1639;
        const Real x1646 = x1645 + x1644;
        const Real x1648 = moved_state[3 * LAYERS + 1] / seconds;
        const Real x1651 = select(x1649, x1648, x1646);
        const Real x1653 = x851 * x1596;
        const Real x1654 = x1597 * x850;
        const Real x1655 = x1654 + x1653;
        const Real x1657 = x1655 * x1598;
        const Real x1658 = x1599 * x1652;
        const Real x1659 = x1658 + x1657;
        const Real x1663 = x1659 * x1660;
        const Real x1664 = x1638 * x1656;
        const Real x1666 = x1663 - x1664;
        const Real x1674 = moved_numbers[6 * LAYERS + 23] * x1673;
        Real a1672_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1668 = real_111[l] * numbers[l + 5 * LAYERS + 23];
            const Real a1669 = moved_numbers[l + 5 * LAYERS + 23] * real_26[l];
            const Real a1670 = a1669 + a1668;
            a1672_last = a1672_last + a1670;
            real_108[l] = a1670;
        }
        const Real x1675 = a1672_last - x1674;
        const Real x1676 = x1675 / numbers[6 * LAYERS + 23];
        Real a1689_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1678 = moved_numbers[l + 4 * LAYERS + 23] + real_108[l];
            const Real a1680 = a1678 - x1676;
            const Real a1683 = select(mask_28[l], 0.0, a1680);
            const Real a1685 = real_108[l] * real_29[l];
            const Real a1686 = a1683 * real_27[l];
            const Real a1687 = a1686 + a1685;
            a1689_last = a1689_last + a1687;
            real_111[l] = a1687;
        }
        const Real x1692 = select(x1690, a1689_last, 0.0);
        // step_parts.<genexpr>
        const Real x1704 = x1015 * x1624;
        const Real x1705 = x1627 * x1180;
        const Real x1706 = x1705 + x1704;
        const Real x1708 = x1015 * x1650;
        const Real x1709 = x1651 * x1180;
        const Real x1710 = x1709 + x1708;
        const Real x1712 = x1015 * a1701_last;
        // evapotranspiration.evaporation_components
        Real a1702_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1694 = x1692 * real_31[l];
            const Real a1695 = real_111[l] - a1694;
            const Real a1696 = a1695 / x1691;
            const Real a1698 = x1666 * real_31[l];
            const Real a1699 = a1696 * x1662;
            const Real a1700 = a1699 + a1698;
            a1702_last = a1702_last + a1700;
            real_108[l] = a1700;
        }
        // step_parts.<genexpr>
        const Real x1713 = a1702_last * x1180;
        const Real x1714 = x1713 + x1712;
        // single_snow_step._evaporation
        const Real x1720 = x1015 * x1457;
        const Real x1722 = x1458 * x1014;
        const Real x1723 = x1722 - x1720;
        const Real x1726 = x1464 * x1407;
        const Real x1728 = x1408 * x1462;
        const Real x1730 = x1728 + x1726;
        // step_parts.dew_rate
        const Real x1734 = x1464 / 1000.0;
        const Real x1735 = -x1734;
        moved_results[LAYERS + 9] = x1735;
        // single_snow_step.single_snow_step
        const Real x1737 = x1723 / 1000.0;
        const Real x1739 = x1737 + x1734;
        const Real x1741 = x1739 * seconds;
        // step_parts.from_ground
        const Real x1743 = x1706 + x1710;
        const Real x1745 = x1743 + x1714;
        const Real x1747 = x1745 * 1000.0;
        // step_parts.heat
        const Real x1749 = x1747 * 2501000.0;
        const Real x1751 = x1723 * 2830000.0;
        moved_results[LAYERS + 8] = x1751;
        const Real x1753 = x1749 + x1751;
        const Real x1755 = x1753 + x1730;
        moved_results[LAYERS + 40] = x1755;
        // snow.snow_surface_balance
        const Real x1759 = x1305 + x79;
        const Real x1761 = x1292 * x1360;
        const Real x1762 = x1361 * x1291;
        const Real x1763 = x1762 + x1761;
        const Real x1765 = x1763 * x1335;
        const Real x1766 = x1338 * x1760;
        const Real x1767 = x1766 + x1765;
        const Real x1769 = x1767 * x1768;
        const Real x1770 = x1186 - x1769;
        const Real x1771 = x1770 / x1764;
        const Real x1773 = x1759 - x1365;
        const Real x1775 = x1338 * x1774;
        const Real x1776 = x1773 - x1775;
        const Real x1777 = x1776 / x1335;
        const Real x1779 = x1777 + x27;
        const Real x1781 = x1779 - moved_forcing[1];
        const Real x1783 = x1338 * x1782;
        const Real x1784 = x1755 - x1783;
        const Real x1785 = x1784 / x1335;
        const Real x1787 = x1781 - x1785;
        const Real x1789 = x1361 * x1788;
        const Real x1790 = x1787 - x1789;
        const Real x1791 = x1790 / x1360;
        const Real x1793 = moved_forcing[1] + x1791;
        const Real x1795 = x1771 * state[0];
        const Real x1796 = moved_state[0] * x1768;
        const Real x1797 = x1796 + x1795;
        const Real x1799 = x1793 + x1797;
        const Real x1802 = x1771 * x1801;
        const Real x1803 = x1799 - x1802;
        const Real x1804 = x1803 / x1800;
        const Real x1807 = x1015 * x1014;
        const Real x1809 = x1807 + x1807;
        const Real x1812 = x1809 * 273.15;
        const Real x1816 = x1804 * x1814;
        const Real x1817 = x1809 * x1801;
        const Real x1818 = x1817 + x1816;
        const Real x1820 = x1818 - x1812;
        const Real x1822 = select(x1805, x1820, x1804);
        const Real x1824 = x989 - x1741;
        const Real x1829 = select(x1827, 0.0, x1824);
        const Real x1831 = x1361 * x1335;
        const Real x1832 = x1338 * x1360;
        const Real x1833 = x1832 + x1831;
        const Real x1835 = x1833 * x1800;
        const Real x1836 = x1771 * x1830;
        const Real x1837 = x1836 + x1835;
        // surface_balance.melt_heat
        const Real x1839 = x1804 - x1822;
        const Real x1841 = x1837 * x1838;
        const Real x1842 = x1839 * x1834;
        const Real x1843 = x1842 + x1841;
        // snow.snow_surface_balance
        const Real x1848 = select(x1846, 0.0, x1843);
        const Real x1850 = select(x1845, x1848, 0.0);
        const Real x1853 = x1850 * x1851;
        const Real x1858 = select(x1856, x1829, x1853);
        const Real x1860 = x1858 / seconds;
        const Real x1862 = x1829 - x1858;
        const Real x1864 = select(x1856, 0.0, x1862);
        const Real x1866 = x1860 * 333500000.0;
        const Real x1868 = select(x1827, x1824, 0.0);
        // single_snow_step.single_snow_step
        const Real x1876 = x69 / 1000.0;
        const Real x1878 = select(x994, x1860, x1735);
        const Real x1880 = x1876 + x1878;
        moved_results[LAYERS + 25] = x1880;
        // vegetation.intercept
        const Real x1882 = x851 * x1879;
        const Real x1883 = x1880 * x850;
        const Real x1884 = x1883 + x1882;
        const Real x1886 = x1884 - x1710;
        const Real x1888 = x1886 * seconds;
        const Real x1890 = moved_state[3 * LAYERS + 1] + x1888;
        const Real x1894 = select(x1892, 0.0, x1890);
        moved_results[LAYERS + 10] = x1894;
        const Real x1901 = select(x1899, 0.0, x1890);
        const Real x1903 = select(x1898, 0.0, x1901);
        moved_after[3 * LAYERS + 1] = x1903;
        const Real x1906 = x1880 * x1617;
        const Real x1907 = x1906 - x1882;
        const Real x1909 = x1894 / seconds;
        moved_quantities[4 * LAYERS + 13] = x1909;
        const Real x1911 = x1907 + x1909;
        moved_results[LAYERS + 11] = x1911;
        // soil_water._solve
        const Real x1952 = x1911 * seconds;
        const Real x1955 = select(x1953, 0.0, x1952);
        // soil_water.parent_deficit
        const Real x1959 = moved_numbers[2 * LAYERS + 19] - moved_numbers[3 * LAYERS + 19];
        // soil_water.infiltration_capacity
        const Real x1975 = moved_numbers[13 * LAYERS + 25] * x1972;
        const Real x1979 = x1975 * x1978;
        // step_parts.<genexpr>, soil_water.update_soil_water, soil_water._impeded, soil_water._solve, soil_water.parent_deficit
        Real a1969_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1716 = x1015 * real_32[l];
            const Real a1717 = real_108[l] * x1180;
            const Real a1718 = a1717 + a1716;
            const Real a1913 = moved_state[l + LAYERS] - moved_state[l + 2 * LAYERS];
            const Real a1915 = moved_numbers[l + 2 * LAYERS + 19] * real_34[l];
            const Real a1916 = moved_state[l + 2 * LAYERS] - a1915;
            const Real a1917 = a1916 / numbers[l + 2 * LAYERS + 19];
            const Real a1920 = select(mask_35[l], 0.0, a1917);
            const Real a1922 = a1920 / real_36[l];
            const Real a1924 = moved_numbers[l + 8 * LAYERS + 24] * real_37[l];
            const Real a1925 = a1922 * numbers[l + 8 * LAYERS + 24];
            const Real a1926 = a1925 + a1924;
            const Real a1928 = moved_numbers[l + 6 * LAYERS + 24] + a1926;
            const Real a1930 = moved_numbers[l + 10 * LAYERS + 24] * real_33[l];
            const Real a1931 = a1913 * numbers[l + 10 * LAYERS + 24];
            const Real a1932 = a1931 + a1930;
            const Real a1934 = a1928 - a1932;
            const Real a1936 = a1934 * real_40[l];
            const Real a1938 = moved_numbers[l + 9 * LAYERS + 24] * real_37[l];
            const Real a1939 = a1922 * numbers[l + 9 * LAYERS + 24];
            const Real a1940 = a1939 + a1938;
            const Real a1942 = moved_numbers[l + 7 * LAYERS + 24] + a1940;
            const Real a1944 = moved_numbers[l + 11 * LAYERS + 24] * real_33[l];
            const Real a1945 = a1913 * numbers[l + 11 * LAYERS + 24];
            const Real a1946 = a1945 + a1944;
            const Real a1948 = a1942 - a1946;
            const Real a1950 = a1948 * real_39[l];
            const Real a1957 = moved_state[l + 2 * LAYERS] + a1913;
            const Real a1961 = x1959 - a1957;
            const Real a1963 = a1961 + moved_numbers[l + 3 * LAYERS + 19];
            const Real a1965 = moved_numbers[l] * real_43[l];
            const Real a1966 = a1963 * numbers[l];
            const Real a1967 = a1966 + a1965;
            a1969_last = a1969_last + a1967;
            real_111[l] = a1718;
            real_152[l] = a1913;
            real_153[l] = a1932;
            real_147[l] = a1936;
            real_154[l] = a1946;
            real_155[l] = a1950;
        }
        // soil_water.infiltration_capacity
        const Real x1984 = a1969_last * x1977;
        const Real x1986 = x1979 * a1968_last;
        const Real x1987 = x1986 - x1984;
        const Real x1990 = x1955 * x1982;
        const Real x1992 = x1987 * x1954;
        const Real x1993 = x1992 - x1990;
        const Real x1995 = x1955 + x1987;
        const Real x1998 = select(x1996, 0.0, x1995);
        const Real x2001 = x1998 * x1999;
        const Real x2003 = x1993 + x2001;
        const Real x2004 = x2003 / x1997;
        // soil_water._solve
        const Real x2007 = x2004 / seconds;
        const Real x2010 = select(x2008, real_147[0], x2007);
        const Real x2012 = x1955 / seconds;
        const Real x2015 = select(x2013, x2012, x2010);
        const Real x2017 = x1911 - x2015;
        const Real x2020 = select(x2018, 0.0, x2017);
        const Real x2022 = x1911 - x2020;
        const Real x2036 = moved_numbers[LAYERS + 2] * real_40[LAYERS - 1];
        const Real x2037 = real_147[LAYERS - 1] * numbers[LAYERS + 2];
        const Real x2038 = x2037 + x2036;
        const Real x2040 = x2022 - x1706;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2024 = moved_numbers[l + LAYERS + 19] * real_44[l];
            const Real a2025 = real_155[l] - a2024;
            const Real a2026 = a2025 / numbers[l + LAYERS + 19];
            const Real a2028 = moved_state[l + 2 * LAYERS] - moved_state[l + 2 * LAYERS + 1];
            const Real a2030 = a2026 * real_45[l];
            const Real a2031 = a2028 * real_44[l];
            const Real a2032 = a2031 + a2030;
            const Real a2034 = a2032 + real_147[l];
            real_159[l] = a2026;
            real_160[l] = a2028;
            real_108[l + 1] = a2034;
        }
        real_108[0] = x2040;
        for (int l = 0; l < LAYERS - 1; ++l) real_155[l] = real_108[l + 1];
        real_155[LAYERS - 1] = x2038;
        // soil_water._solve, tridiagonal.diffusion_increment
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2046 = real_108[l] - real_155[l];
            const Real a2048 = a2046 - real_111[l];
            const Real a2050 = moved_numbers[l] * real_48[l];
            const Real a2051 = a2050 * (-1.0);
            const Real a2052 = a2051 / numbers[l];
            real_147[l] = a2048;
            real_148[l] = a2052;
        }
        // tridiagonal.diffusion_increment
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2057 = real_159[l] * real_48[l + 1];
            const Real a2059 = real_148[l + 1] * real_44[l];
            const Real a2061 = a2059 + a2057;
            const Real a2062 = -a2061;
            const Real a2065 = real_159[l] * real_48[l];
            const Real a2067 = real_148[l] * real_44[l];
            const Real a2069 = a2067 + a2065;
            const Real a2070 = -a2069;
            real_161[l] = a2061;
            real_155[l + 1] = a2062;
            real_162[l] = a2069;
            real_108[l] = a2070;
        }
        real_155[0] = real_of(0.0);
        real_108[LAYERS - 1] = real_of(0.0);
        // tridiagonal.jvp
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2085 = real_161[l] * real_42[l];
            const Real a2086 = -a2085;
            real_146[l + 1] = a2086;
        }
        real_146[0] = real_of(0.0);
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2091 = real_162[l] * real_42[l + 1];
            const Real a2092 = -a2091;
            real_151[l] = a2092;
        }
        real_151[LAYERS - 1] = real_of(0.0);
        // tridiagonal.diffusion_increment, tridiagonal.jvp
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2078 = real_155[l] + real_108[l];
            const Real a2081 = real_147[l] * real_48[l];
            const Real a2082 = real_148[l] * real_47[l];
            const Real a2083 = a2082 + a2081;
            const Real a2087 = a2078 * real_42[l];
            const Real a2090 = real_146[l] - a2087;
            const Real a2094 = a2090 + real_151[l];
            const Real a2095 = a2083 - a2094;
            real_149[l] = a2095;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_49, real_51, real_50, real_149, real_151);
        // soil_water._solve, soil_water.jvp
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2098 = moved_state[l + 2 * LAYERS] + real_151[l];
            const Real a2100 = a2098 + real_152[l];
            const Real a2102 = a2100 - moved_numbers[l + 2 * LAYERS + 19];
            const Real a2104 = a2102 * numbers[l];
            const Real a2105 = moved_numbers[l] * real_46[l];
            const Real a2106 = a2105 + a2104;
            const Real a2113 = real_55[l] * a2106;
            real_149[l] = a2100;
            real_146[l] = a2113;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_68, real_53, real_56, real_146, real_54 + 1);
        // soil_water._solve
        real_54[0] = real_of(0.0);
        // soil_water._solve, soil_water._limited, soil_water.update_soil_water, soil_water._impeded
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2118 = moved_numbers[l] * real_57[l];
            const Real a2120 = real_54[l] - a2118;
            const Real a2121 = a2120 / numbers[l];
            const Real a2123 = real_149[l] + a2121;
            const Real a2126 = select(mask_58[l], moved_numbers[l + 2 * LAYERS + 19], a2123);
            const Real a2129 = select(mask_59[l], 0.0, a2126);
            const Real a2131 = a2129 - real_152[l];
            const Real a2134 = select(mask_60[l], 0.0, a2131);
            const Real a2145 = moved_state[l + 2 * LAYERS] + a2134;
            const Real a2147 = a2145 * 0.5;
            const Real a2149 = select(x2143, a2147, moved_state[l + 2 * LAYERS]);
            const Real a2151 = select(x2143, moved_numbers[l + 12 * LAYERS + 24], moved_numbers[l + 3 * LAYERS + 19]);
            const Real a2153 = moved_numbers[l + 2 * LAYERS + 19] * real_63[l];
            const Real a2154 = a2149 - a2153;
            const Real a2155 = a2154 / numbers[l + 2 * LAYERS + 19];
            const Real a2158 = select(mask_64[l], 0.0, a2155);
            const Real a2160 = a2158 / real_65[l];
            const Real a2162 = moved_numbers[l + 8 * LAYERS + 24] * real_66[l];
            const Real a2163 = a2160 * numbers[l + 8 * LAYERS + 24];
            const Real a2164 = a2163 + a2162;
            const Real a2166 = moved_numbers[l + 6 * LAYERS + 24] + a2164;
            const Real a2168 = a2166 - real_153[l];
            const Real a2170 = a2168 * real_61[l];
            const Real a2172 = moved_numbers[l + 9 * LAYERS + 24] * real_66[l];
            const Real a2173 = a2160 * numbers[l + 9 * LAYERS + 24];
            const Real a2174 = a2173 + a2172;
            const Real a2176 = moved_numbers[l + 7 * LAYERS + 24] + a2174;
            const Real a2178 = a2176 - real_154[l];
            const Real a2180 = a2178 * real_67[l];
            const Real a2182 = a2149 + real_152[l];
            real_146[l] = a2151;
            real_151[l] = a2170;
            real_108[l] = a2180;
            real_155[l] = a2182;
        }
        // soil_water.parent_deficit
        const Real x2184 = moved_numbers[2 * LAYERS + 19] - real_146[0];
        Real a2194_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2186 = x2184 - real_155[l];
            const Real a2188 = a2186 + real_146[l];
            const Real a2190 = moved_numbers[l] * real_41[l];
            const Real a2191 = a2188 * numbers[l];
            const Real a2192 = a2191 + a2190;
            a2194_last = a2194_last + a2192;
        }
        // soil_water.infiltration_capacity
        const Real x2197 = a2194_last * x1977;
        const Real x2199 = x1979 * a2193_last;
        const Real x2200 = x2199 - x2197;
        const Real x2203 = x1955 * x2195;
        const Real x2205 = x2200 * x1954;
        const Real x2206 = x2205 - x2203;
        const Real x2208 = x1955 + x2200;
        const Real x2211 = select(x2209, 0.0, x2208);
        const Real x2214 = x2211 * x2212;
        const Real x2216 = x2206 + x2214;
        const Real x2217 = x2216 / x2210;
        // soil_water._solve
        const Real x2220 = x2217 / seconds;
        const Real x2223 = select(x2221, real_151[0], x2220);
        const Real x2226 = select(x2224, x2012, x2223);
        const Real x2228 = x1911 - x2226;
        const Real x2231 = select(x2229, 0.0, x2228);
        moved_results[LAYERS + 12] = x2231;
        const Real x2233 = x1911 - x2231;
        moved_quantities[4 * LAYERS + 14] = x2233;
        const Real x2245 = moved_numbers[LAYERS + 2] * real_61[LAYERS - 1];
        const Real x2246 = real_151[LAYERS - 1] * numbers[LAYERS + 2];
        const Real x2247 = x2246 + x2245;
        moved_results[LAYERS + 31] = x2247;
        const Real x2249 = x2233 - x1706;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2235 = moved_numbers[l + LAYERS + 19] * real_69[l];
            const Real a2236 = real_108[l] - a2235;
            const Real a2237 = a2236 / numbers[l + LAYERS + 19];
            const Real a2239 = a2237 * real_45[l];
            const Real a2240 = real_160[l] * real_69[l];
            const Real a2241 = a2240 + a2239;
            const Real a2243 = a2241 + real_151[l];
            real_162[l] = a2237;
            real_155[l + 1] = a2243;
        }
        real_155[0] = x2249;
        for (int l = 0; l < LAYERS - 1; ++l) real_108[l] = real_155[l + 1];
        real_108[LAYERS - 1] = x2247;
        // tridiagonal.diffusion_increment
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2262 = real_162[l] * real_48[l + 1];
            const Real a2264 = real_148[l + 1] * real_69[l];
            const Real a2266 = a2264 + a2262;
            const Real a2267 = -a2266;
            const Real a2270 = real_162[l] * real_48[l];
            const Real a2272 = real_148[l] * real_69[l];
            const Real a2274 = a2272 + a2270;
            const Real a2275 = -a2274;
            real_160[l] = a2266;
            real_151[l + 1] = a2267;
            real_161[l] = a2274;
            real_146[l] = a2275;
        }
        real_151[0] = real_of(0.0);
        real_146[LAYERS - 1] = real_of(0.0);
        // tridiagonal.jvp
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2290 = real_160[l] * real_72[l];
            const Real a2291 = -a2290;
            real_149[l + 1] = a2291;
        }
        real_149[0] = real_of(0.0);
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2296 = real_161[l] * real_72[l + 1];
            const Real a2297 = -a2296;
            real_154[l] = a2297;
        }
        real_154[LAYERS - 1] = real_of(0.0);
        // soil_water._solve, tridiagonal.diffusion_increment, tridiagonal.jvp
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2255 = real_155[l] - real_108[l];
            const Real a2257 = a2255 - real_111[l];
            const Real a2283 = real_151[l] + real_146[l];
            const Real a2286 = a2257 * real_48[l];
            const Real a2287 = real_148[l] * real_73[l];
            const Real a2288 = a2287 + a2286;
            const Real a2292 = a2283 * real_72[l];
            const Real a2295 = real_149[l] - a2292;
            const Real a2299 = a2295 + real_154[l];
            const Real a2300 = a2288 - a2299;
            real_153[l] = a2300;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_70, real_74, real_71, real_153, real_154);
        // soil_water._solve, soil_water.jvp
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2303 = moved_state[l + 2 * LAYERS] + real_154[l];
            const Real a2305 = a2303 + real_152[l];
            const Real a2307 = a2305 - moved_numbers[l + 2 * LAYERS + 19];
            const Real a2309 = a2307 * numbers[l];
            const Real a2310 = moved_numbers[l] * real_52[l];
            const Real a2311 = a2310 + a2309;
            const Real a2318 = real_38[l] * a2311;
            real_153[l] = a2305;
            real_149[l] = a2318;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_101, real_53, real_56, real_149, real_54 + 1);
        moved_results[LAYERS + 32] = real_54[LAYERS];
        // soil_water._solve
        real_54[0] = real_of(0.0);
        // soil_water._solve, soil_water._limited, soil_water.update_soil_water
        Real a2348_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2321 = moved_numbers[l] * real_62[l];
            const Real a2323 = real_54[l] - a2321;
            const Real a2324 = a2323 / numbers[l];
            const Real a2326 = real_153[l] + a2324;
            const Real a2329 = select(mask_76[l], moved_numbers[l + 2 * LAYERS + 19], a2326);
            const Real a2332 = select(mask_77[l], 0.0, a2329);
            moved_after[LAYERS + l] = a2332;
            const Real a2334 = a2332 - real_152[l];
            const Real a2337 = select(mask_78[l], 0.0, a2334);
            const Real a2342 = select(mask_80[l], 0.0, a2326);
            const Real a2344 = a2342 * numbers[l];
            const Real a2346 = moved_numbers[l] * real_81[l];
            const Real a2347 = a2346 - a2344;
            a2348_last = a2348_last + a2347;
            real_149[l] = a2332;
            real_154[l] = a2337;
        }
        moved_results[LAYERS + 30] = a2348_last;
        // soil_heat.thermal_conductivity, soil_heat.blended_kersten
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2350 = moved_numbers[l + 2 * LAYERS + 19] * real_82[l];
            const Real a2351 = real_149[l] - a2350;
            const Real a2352 = a2351 / numbers[l + 2 * LAYERS + 19];
            const Real a2354 = real_149[l] * real_83[l];
            const Real a2355 = real_154[l] - a2354;
            const Real a2356 = a2355 / real_30[l];
            const Real a2358 = a2356 * numbers[l + 2 * LAYERS + 19];
            const Real a2359 = moved_numbers[l + 2 * LAYERS + 19] * real_83[l];
            const Real a2360 = a2359 + a2358;
            const Real a2362 = a2360 * (-1.3505762785178115);
            const Real a2364 = moved_numbers[l + 14 * LAYERS + 29] + a2362;
            const Real a2366 = a2364 * real_84[l];
            const Real a2368 = moved_numbers[l + 15 * LAYERS + 29] * real_82[l];
            const Real a2369 = a2352 * numbers[l + 15 * LAYERS + 29];
            const Real a2370 = a2369 + a2368;
            const Real a2373 = a2352 * real_85[l];
            const Real a2374 = a2373 + a2368;
            const Real a2377 = a2374 * real_87[l];
            const Real a2378 = a2370 - a2377;
            const Real a2379 = a2378 / real_86[l];
            const Real a2381 = a2352 * 4.6;
            const Real a2383 = a2352 * 3.6;
            const Real a2386 = a2383 * real_89[l];
            const Real a2387 = a2381 - a2386;
            const Real a2388 = a2387 / real_88[l];
            const Real a2390 = a2352 / real_82[l];
            const Real a2392 = a2390 / 2.302585092994046;
            const Real a2396 = select(mask_90[l], 0.0, a2392);
            const Real a2398 = select(flags[l + 4], a2388, a2396);
            const Real a2400 = real_149[l] - real_154[l];
            const Real a2402 = a2400 / 0.001;
            const Real a2405 = select(mask_91[l], 0.0, a2402);
            const Real a2408 = select(mask_92[l], 0.0, a2405);
            const Real a2410 = a2408 * real_75[l];
            const Real a2411 = a2410 + a2410;
            const Real a2413 = a2408 * 2.0;
            const Real a2417 = a2411 * real_94[l];
            const Real a2418 = a2413 * real_93[l];
            const Real a2420 = a2417 - a2418;
            const Real a2422 = a2379 - a2398;
            const Real a2424 = a2420 * real_96[l];
            const Real a2425 = a2422 * real_95[l];
            const Real a2426 = a2425 + a2424;
            const Real a2428 = a2398 + a2426;
            const Real a2430 = a2366 - moved_numbers[l + 13 * LAYERS + 29];
            const Real a2432 = a2428 * real_98[l];
            const Real a2433 = a2430 * real_97[l];
            const Real a2434 = a2433 + a2432;
            const Real a2436 = a2434 + moved_numbers[l + 13 * LAYERS + 29];
            real_153[l] = a2436;
        }
        // single_snow_step.conduct
        const Real x2438 = real_153[0] * x1112;
        const Real x2439 = x1113 * real_99[0];
        const Real x2440 = x2439 + x2438;
        // surface_balance.opened
        const Real x2442 = x1866 - x79;
        const Real x2444 = select(x994, x2442, 0.0);
        const Real x2446 = x1755 + x2444;
        const Real x2448 = select(x994, x1186, x2440);
        const Real x2450 = select(x994, x1160, x1);
        // surface_balance.surface
        const Real x2452 = x1367 - x2446;
        const Real x2454 = x1338 * x2453;
        const Real x2455 = x2452 - x2454;
        const Real x2456 = x2455 / x1335;
        const Real x2458 = x27 - moved_forcing[1];
        const Real x2460 = x2456 + x2458;
        const Real x2462 = x1361 * x2461;
        const Real x2463 = x2460 - x2462;
        const Real x2464 = x2463 / x1360;
        const Real x2466 = moved_forcing[1] + x2464;
        const Real x2468 = x2450 * x1335;
        const Real x2469 = x1338 * x2449;
        const Real x2470 = x2469 + x2468;
        const Real x2472 = x2470 * x1360;
        const Real x2473 = x1361 * x2467;
        const Real x2474 = x2473 + x2472;
        const Real x2476 = x2474 * x2475;
        const Real x2477 = x2448 - x2476;
        const Real x2478 = x2477 / x2471;
        // surface_balance.top
        const Real x2481 = x1 * x2480;
        const Real x2482 = x2450 - x2481;
        const Real x2483 = x2482 / x0;
        const Real x2485 = x2478 * x2480;
        const Real x2486 = x2483 * x2479;
        const Real x2487 = x2486 + x2485;
        // ground_heat.upper_conductance
        real_161[0] = x2448;
        for (int l = 0; l < LAYERS - 2; ++l) real_161[l + 1] = real_153[l + 1];
        // soil_heat.conductance
        const Real x2495 = x1 * x2484;
        const Real x2496 = x2487 * x0;
        const Real x2497 = x2496 + x2495;
        const Real x2499 = x2497 * x2498;
        const Real x2500 = x2448 - x2499;
        const Real x2501 = x2500 / x2494;
        // soil_heat.__call__
        const Real x2503 = moved_state[LAYERS - 1] - moved_numbers[LAYERS + 6];
        const Real x2505 = real_153[LAYERS - 1] * x2502;
        const Real x2506 = x2503 * real_99[LAYERS - 1];
        const Real x2507 = x2506 + x2505;
        const Real x2509 = moved_numbers[2 * LAYERS + 18] * x2508;
        const Real x2510 = x2507 - x2509;
        const Real x2511 = x2510 / numbers[2 * LAYERS + 18];
        moved_results[LAYERS + 42] = x2511;
        // ground_heat.upper_conductance
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2490 = moved_numbers[l + LAYERS + 19] * real_102[l];
            const Real a2492 = real_161[l] - a2490;
            const Real a2493 = a2492 / numbers[l + LAYERS + 19];
            real_153[l + 1] = a2493;
        }
        // ground_heat.ground_equations
        real_153[0] = x2501;
        for (int l = 0; l < LAYERS - 1; ++l) real_152[l] = real_153[l + 1];
        real_152[LAYERS - 1] = real_of(0.0);
        // soil_heat.volumetric_heat_capacity, enthalpy.at, enthalpy.enthalpy, ground_heat.ground_equations, enthalpy._liquid_at, enthalpy.bounded, ground_heat._solved, enthalpy._suction, enthalpy.heat_residual
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2516 = moved_numbers[l + 2 * LAYERS + 19] * 2000000.0;
            const Real a2519 = moved_numbers[l + 2 * LAYERS + 19] - real_149[l];
            const Real a2521 = a2519 * 1004.0;
            const Real a2523 = a2521 - a2516;
            const Real a2525 = real_149[l] * 2106000.0;
            const Real a2527 = a2523 + a2525;
            const Real a2530 = real_154[l] * 2094000.0;
            const Real a2532 = a2527 + a2530;
            moved_results[LAYERS + 44 + l] = a2532;
            const Real a2534 = a2532 * real_105[l];
            const Real a2535 = moved_state[l] * real_107[l];
            const Real a2536 = a2535 + a2534;
            const Real a2538 = real_154[l] * 333500000.0;
            const Real a2540 = a2536 + a2538;
            const Real a2542 = real_148[l] * in_row(l, LAYERS - 1, x2508);
            const Real a2543 = in_row(l, LAYERS - 1, x2511) * real_48[l];
            const Real a2544 = a2543 + a2542;
            const Real a2546 = a2540 - a2544;
            const Real a2549 = real_148[l] * real_103[l];
            const Real a2551 = real_153[l] * real_48[l];
            const Real a2552 = a2551 + a2549;
            const Real a2555 = real_148[l] * real_104[l];
            const Real a2557 = real_152[l] * real_48[l];
            const Real a2558 = a2557 + a2555;
            const Real a2614 = real_149[l] * 8.0;
            const Real a2617 = a2614 / real_112[l];
            const Real a2619 = a2617 * 2.0;
            const Real a2621 = moved_numbers[l + 16 * LAYERS + 29] + a2619;
            const Real a2624 = moved_numbers[l + 17 * LAYERS + 29] * real_115[l];
            const Real a2626 = a2621 - a2624;
            const Real a2633 = a2626 / real_114[l];
            const Real a2637 = select(mask_116[l], 0.0, a2633);
            const Real a2640 = select(mask_117[l], real_149[l], a2637);
            const Real a2642 = real_149[l] - a2640;
            const Real a2644 = a2642 * 8.0;
            const Real a2647 = a2644 / real_119[l];
            const Real a2649 = a2647 * 2.0;
            const Real a2651 = moved_numbers[l + 16 * LAYERS + 29] + a2649;
            const Real a2653 = a2640 / real_118[l];
            const Real a2655 = moved_numbers[l + 17 * LAYERS + 29] * real_113[l];
            const Real a2656 = a2653 * numbers[l + 17 * LAYERS + 29];
            const Real a2657 = a2656 + a2655;
            const Real a2659 = a2651 - a2657;
            const Real a2666 = a2659 / real_120[l];
            const Real a2668 = a2640 + a2666;
            const Real a2671 = select(mask_121[l], 0.0, a2668);
            const Real a2674 = select(mask_122[l], real_149[l], a2671);
            const Real a3096 = select(mask_157[l], real_149[l], a2674);
            const Real a3098 = select(mask_134[l], 0.0, a3096);
            const Real a3100 = real_149[l] - a3098;
            const Real a3102 = a3100 * 8.0;
            const Real a3105 = a3098 / real_138[l];
            const Real a3107 = moved_numbers[l + 17 * LAYERS + 29] * real_124[l];
            const Real a3108 = a3105 * numbers[l + 17 * LAYERS + 29];
            const Real a3109 = a3108 + a3107;
            const Real a3111 = moved_numbers[l + 16 * LAYERS + 29] - a3109;
            const Real a3113 = a3111 * real_132[l];
            const Real a3115 = a3102 * real_139[l];
            const Real a3116 = a3115 + a3115;
            const Real a3118 = a3113 * real_141[l];
            const Real a3119 = a3116 * real_132[l];
            const Real a3120 = a3119 + a3118;
            const Real a3123 = a3120 * real_145[l];
            const Real a3124 = a3120 - a3123;
            const Real a3125 = a3124 / real_140[l];
            const Real a3127 = a3125 * (-273.15);
            const Real a3129 = select(mask_134[l], a3127, 0.0);
            const Real a3131 = a3098 * 2094000.0;
            const Real a3133 = a2527 + a3131;
            const Real a3135 = a3133 * real_123[l];
            const Real a3136 = a3129 * real_131[l];
            const Real a3137 = a3136 + a3135;
            const Real a3139 = a3098 * 333500000.0;
            const Real a3141 = a3137 + a3139;
            const Real a3143 = a3141 - a2546;
            real_146[l] = a2532;
            real_151[l] = a2552;
            real_108[l] = a2558;
            real_155[l] = a3098;
            real_156[l + 1] = a3129;
            real_147[l] = a3143;
        }
        // enthalpy._drop_from_above
        real_156[0] = x2466;
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_152[l] = real_156[l + 2];
        real_152[LAYERS - 1] = real_of(0.0);
        // enthalpy._drop_from_above, enthalpy.heat_residual, tridiagonal.jvp
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3147 = real_156[l + 1] - real_156[l];
            const Real a3149 = real_151[l] * real_79[l];
            const Real a3150 = a3147 * real_109[l];
            const Real a3151 = a3150 + a3149;
            const Real a3153 = real_147[l] + a3151;
            const Real a3157 = real_156[l + 1] - real_152[l];
            const Real a3159 = real_108[l] * real_126[l];
            const Real a3160 = a3157 * real_110[l];
            const Real a3161 = a3160 + a3159;
            const Real a3163 = a3153 + a3161;
            const Real a3174 = a3163 + real_129[l];
            const Real a3175 = -a3174;
            real_153[l] = a3175;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_100, real_127, real_142, real_153, real_152);
        // ground_heat._solved
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3177 = real_156[l + 1] + real_152[l];
            moved_after[l] = a3177;
            const Real a3178 = real_152[l] * real_135[l];
            const Real a3179 = real_155[l] + a3178;
            moved_after[2 * LAYERS + l] = a3179;
            real_153[l] = a3177;
            real_147[l] = a3179;
        }
        // ground_heat.heat
        const Real x3183 = x2466 - real_153[0];
        moved_results[LAYERS + 43] = a3184_last;
        const Real x3188 = x2501 * x3182;
        const Real x3189 = x3183 * x2498;
        const Real x3190 = x3189 + x3188;
        moved_results[LAYERS + 41] = x3190;
        // surface_balance.skin_temperature
        const Real x3192 = x2478 * real_125[0];
        const Real x3193 = real_153[0] * x2475;
        const Real x3194 = x3193 + x3192;
        const Real x3196 = x2466 + x3194;
        const Real x3198 = x2478 * x3197;
        const Real x3199 = x3196 - x3198;
        const Real x3200 = x3199 / x2479;
        moved_after[3 * LAYERS] = x3200;
        // snow.conductance
        const Real x3202 = x2450 * x3201;
        const Real x3203 = x2448 - x3202;
        const Real x3204 = x3203 / x2449;
        // surface_balance._over_soil
        const Real x3206 = x3200 - real_153[0];
        const Real x3208 = x3204 * x3205;
        const Real x3209 = x3206 * x3201;
        const Real x3210 = x3209 + x3208;
        moved_results[4] = x3210;
        const Real x3212 = x3200 - moved_forcing[1];
        const Real x3213 = x75 * x3211;
        const Real x3214 = x3212 * x74;
        const Real x3215 = x3214 + x3213;
        moved_results[LAYERS + 15] = x3215;
        // surface_balance.closed
        const Real x3217 = x3210 * x0;
        const Real x3218 = x1 * x3207;
        const Real x3219 = x3218 + x3217;
        const Real x3221 = x2448 * x3220;
        const Real x3222 = x3219 - x3221;
        const Real x3223 = x3222 / x2447;
        const Real x3225 = real_153[0] + x3223;
        // single_snow_step.single_snow_step
        const Real x3227 = select(x994, x1864, 0.0);
        moved_after[3 * LAYERS + 3] = x3227;
        // snow.compacted_density
        const Real x3232 = x3227 * 100.0;
        const Real x3235 = select(x3233, 0.0, x3232);
        const Real x3238 = x3200 + x3225;
        const Real x3240 = x3238 * 0.04;
        const Real x3242 = x993 * 21.0;
        const Real x3244 = x3240 - x3242;
        const Real x3246 = x3244 * x3245;
        const Real x3248 = x3246 * x3236;
        const Real x3250 = x3248 * x3234;
        const Real x3251 = x3235 * x3247;
        const Real x3252 = x3251 + x3250;
        const Real x3254 = x3252 / 2.0;
        const Real x3256 = x3252 / 3.0;
        const Real x3258 = x3252 / 4.0;
        const Real x3260 = x3252 / 5.0;
        const Real x3263 = x3258 * x3261;
        const Real x3264 = x3260 * x3257;
        const Real x3265 = x3264 + x3263;
        const Real x3268 = x3256 * x3266;
        const Real x3269 = x3265 * x3255;
        const Real x3270 = x3269 + x3268;
        const Real x3273 = x3254 * x3271;
        const Real x3274 = x3270 * x3253;
        const Real x3275 = x3274 + x3273;
        const Real x3278 = x993 * x3276;
        const Real x3279 = x3275 * x992;
        const Real x3280 = x3279 + x3278;
        const Real x3283 = select(x3281, 0.0, x3280);
        const Real x3286 = select(x3284, 0.0, x3283);
        const Real x3291 = x3286 * x3289;
        const Real x3295 = select(x3293, 0.0, x3291);
        const Real x3298 = select(x3296, x3295, x3286);
        // single_snow_step.single_snow_step
        const Real x3301 = select(x994, x1723, x1464);
        const Real x3303 = x1747 + x3301;
        moved_results[2] = x3303;
        const Real x3305 = x3298 * x3304;
        const Real x3306 = x3227 - x3305;
        const Real x3307 = x3306 / x3297;
        const Real x3309 = select(x3299, x3307, 0.0);
        moved_after[3 * LAYERS + 4] = x3309;
        // snow.surface_roughness_length
        const Real x3311 = x921 * 7.0;
        const Real x3313 = x3311 - x991;
        const Real x3316 = x3313 / 7.0;
        const Real x3318 = select(x3314, 0.0, x3316);
        const Real x3320 = x1015 * x920;
        const Real x3321 = x921 * x1180;
        const Real x3322 = x3321 + x3320;
        const Real x3324 = x1015 * x3317;
        const Real x3326 = x3318 * x1014;
        const Real x3327 = x3326 - x3324;
        const Real x3329 = x3322 + x3327;
        moved_after[3 * LAYERS + 10] = x3329;
        // single_snow_step.single_snow_step
        const Real x3331 = x3303 * 1004.5;
        const Real x3333 = x1338 * x3332;
        const Real x3334 = x3331 - x3333;
        const Real x3335 = x3334 / x1335;
        const Real x3337 = moved_forcing[2] + x3335;
        moved_after[3 * LAYERS + 14] = x3337;
        const Real x3339 = select(x3299, x1015, 0.0);
        const Real x3340 = -x3339;
        moved_results[LAYERS + 19] = x3340;
        // evapotranspiration.snow_weighted_latent_heat
        const Real x3343 = x3339 * 2501000.0;
        const Real x3345 = x3339 * 2830000.0;
        const Real x3348 = x3343 - x3345;
        // single_snow_step._fluxes
        const Real x3350 = x1455 * x3347;
        const Real x3351 = x3348 * x1454;
        const Real x3352 = x3351 + x3350;
        moved_results[0] = x3352;
        const Real x3354 = select(x3353, x1753, x3352);
        moved_results[1] = x3354;
        const Real x3356 = x1338 * 0.999900457893689;
        const Real x3358 = x3200 - x27;
        const Real x3359 = x3356 * x3357;
        const Real x3360 = x3358 * x3355;
        const Real x3361 = x3360 + x3359;
        moved_results[3] = x3361;
        const Real x3362 = x1706 * 2501000000.0;
        moved_results[5] = x3362;
        const Real x3363 = x1710 * 2501000000.0;
        moved_results[6] = x3363;
        const Real x3364 = x1714 * 2501000000.0;
        moved_results[7] = x3364;
        const Real x3366 = real_54[LAYERS] / seconds;
        const Real x3367 = x2247 + x3366;
        moved_results[LAYERS + 13] = x3367;
        const Real x3368 = x1860 * seconds;
        const Real x3369 = select(x994, x3368, 0.0);
        moved_results[LAYERS + 14] = x3369;
        const Real x3370 = select(x994, x1866, 0.0);
        moved_results[LAYERS + 17] = x3370;
        moved_results[LAYERS + 38] = x3370;
        // air.emission
        const Real x3372 = x3200 * x3197;
        const Real x3373 = x3372 + x3372;
        const Real x3375 = x3373 * x3371;
        const Real x3376 = x3375 + x3375;
        const Real x3378 = x3376 * 5.67e-08;
        // single_snow_step._budget
        const Real x3379 = x1243 * x3377;
        const Real x3380 = x3378 * x1242;
        const Real x3381 = x3380 + x3379;
        const Real x3382 = x1420 * x3211;
        const Real x3383 = x3212 * x1417;
        const Real x3384 = x3383 + x3382;
        const Real x3385 = x1365 + x3384;
        const Real x3387 = select(x3386, 0.0, x3215);
        moved_results[LAYERS + 37] = x3387;
        const Real x3388 = select(x994, x1741, 0.0);
        moved_results[LAYERS + 27] = x3388;
        const Real x3389 = select(x994, x1868, 0.0);
        const Real x3390 = -x3389;
        moved_results[LAYERS + 29] = x3390;
        const Real x3391 = moved_forcing[4] * state[3 * LAYERS + 8];
        const Real x3392 = x1297 + x3391;
        moved_results[LAYERS + 33] = x3392;
        const Real x3396 = moved_forcing[5] * x3393;
        const Real x3397 = x3396 - x1301;
        const Real x3398 = x3397 + x3381;
        moved_results[LAYERS + 34] = x3398;
        const Real x3399 = select(x3386, x3381, x3385);
        moved_results[LAYERS + 35] = x3399;
        const Real x3400 = x1338 * x3357;
        const Real x3401 = x3358 * x1335;
        const Real x3402 = x3401 + x3400;
        moved_results[LAYERS + 36] = x3402;
        // diagnostics.crossing_depth
        const Real x3424 = pick(real_153, x3422);
        const Real x3426 = pick(real_153, x3420);
        // enthalpy.fusion_heat, single_snow_step._fluxes, single_snow_step._budget, diagnostics.ice_content, geometry.node_depth
        Real a3410_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3186 = real_153[l] * 2094000.0;
            moved_results[2 * LAYERS + 44 + l] = a3186;
            const Real a3365 = real_111[l] * 2501000000.0;
            moved_results[8 + l] = a3365;
            const Real a1913_1262 = moved_state[l + LAYERS] - moved_state[l + 2 * LAYERS];
            const Real a2334_1262 = real_149[l] - a1913_1262;
            const Real a2337_1262 = select(mask_78[l], 0.0, a2334_1262);
            const Real a3406 = real_147[l] - a2337_1262;
            moved_results[3 * LAYERS + 44 + l] = a3406;
            const Real a3407 = real_149[l] - real_147[l];
            moved_quantities[l] = a3407;
            a3410_last = a3410_last + moved_numbers[l];
            const Real a3410 = a3410_last;
            const Real a3412 = moved_numbers[l] * 0.5;
            const Real a3414 = a3410 - a3412;
            real_152[l] = a3186;
            real_155[l] = a3406;
            real_108[l] = a3407;
            real_151[l] = a3414;
        }
        // diagnostics.crossing_depth
        const Real x3428 = pick(real_151, x3422);
        const Real x3430 = pick(real_151, x3420);
        const Real x3433 = x3424 - x3426;
        const Real x3435 = select(x3431, x3433, 0.0);
        const Real x3437 = x3430 - x3428;
        const Real x3439 = x3437 * x3423;
        const Real x3440 = x3424 * x3436;
        const Real x3441 = x3440 + x3439;
        const Real x3443 = x3435 * x3442;
        const Real x3444 = x3441 - x3443;
        const Real x3445 = x3444 / x3434;
        const Real x3446 = x3428 + x3445;
        const Real x3448 = select(x3447, 0.0, x3446);
        Real a3450_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a3450_last = a3450_last + moved_numbers[l];
        }
        const Real x3451 = select(x3449, a3450_last, x3448);
        moved_quantities[LAYERS] = x3451;
        // balances.column_water
        const Real x3452 = x1903 + moved_state[3 * LAYERS + 2];
        const Real x3453 = x3452 + x3227;
        // balances.soil_water
        Real a3457_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3454 = real_149[l] * numbers[l];
            const Real a3455 = moved_numbers[l] * real_30[l];
            const Real a3456 = a3455 + a3454;
            moved_quantities[LAYERS + 4 + l] = a3456;
            a3457_last = a3457_last + a3456;
            real_151[l] = a3456;
        }
        // balances.column_water
        const Real x3458 = a3457_last + x3453;
        moved_quantities[LAYERS + 1] = x3458;
        // balances.soil_water
        Real a3459_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a3459_last = a3459_last + real_151[l];
        }
        moved_quantities[LAYERS + 2] = a3459_last;
        // diagnostics.layer_ice, diagnostics.soil_ice
        Real a3464_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3461 = real_108[l] * numbers[l];
            const Real a3462 = moved_numbers[l] * real_128[l];
            const Real a3463 = a3462 + a3461;
            moved_quantities[3 * LAYERS + 4 + l] = a3463;
            a3464_last = a3464_last + a3463;
        }
        moved_quantities[LAYERS + 3] = a3464_last;
        // diagnostics.net_radiation
        const Real x3468 = x1305 - x3381;
        moved_quantities[4 * LAYERS + 4] = x3468;
        // diagnostics.snowfall
        const Real x3469 = x934 / seconds;
        moved_quantities[4 * LAYERS + 5] = x3469;
        // balances.evaporated_water
        const Real x3470 = x3362 + x3363;
        const Real x3471 = x3470 + x3364;
        // balances._depth
        const Real x3473 = x3471 * x3472;
        const Real x3475 = x1751 * x3474;
        // balances.evaporated_water
        const Real x3476 = x3473 + x3475;
        const Real x3477 = x1734 * seconds;
        const Real x3479 = x3476 + x3477;
        // diagnostics.net_evaporation
        const Real x3480 = x3479 / seconds;
        moved_quantities[4 * LAYERS + 6] = x3480;
        // diagnostics.potential_evaporation
        const Real x3482 = x3348 * 1000.0;
        const Real x3484 = x3482 * x3483;
        const Real x3485 = x3352 - x3484;
        const Real x3486 = x3485 / x3481;
        moved_quantities[4 * LAYERS + 7] = x3486;
        // diagnostics._evaporated
        const Real x3487 = x3362 / 2501000000.0;
        moved_quantities[4 * LAYERS + 8] = x3487;
        const Real x3488 = x3363 / 2501000000.0;
        moved_quantities[4 * LAYERS + 9] = x3488;
        const Real x3489 = x3364 / 2501000000.0;
        moved_quantities[4 * LAYERS + 10] = x3489;
        // diagnostics.snow_sublimation
        const Real x3490 = x1751 / 2830000000.0;
        moved_quantities[4 * LAYERS + 11] = x3490;
        // diagnostics.snowmelt
        const Real x3491 = x3369 / seconds;
        moved_quantities[4 * LAYERS + 12] = x3491;
        // diagnostics.total_runoff
        const Real x3492 = x2231 + x3367;
        moved_quantities[4 * LAYERS + 15] = x3492;
        // balances.water_gain
        const Real x3493 = moved_forcing[6] * seconds;
        const Real x3494 = x3493 / 1000.0;
        moved_quantities[4 * LAYERS + 16] = x3494;
        // balances.water_loss
        const Real x3495 = x3492 * seconds;
        const Real x3496 = x3479 + x3495;
        moved_quantities[4 * LAYERS + 17] = x3496;
        // diagnostics.layer_liquid_water, balances.soil_water
        Real a3497_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3465 = real_147[l] * numbers[l];
            const Real a3466 = moved_numbers[l] * real_150[l];
            const Real a3467 = a3466 + a3465;
            moved_quantities[2 * LAYERS + 4 + l] = a3467;
            a3497_last = a3497_last + real_151[l];
        }
        // balances.column_water
        const Real x3498 = a3497_last + x3453;
        const Real x3499 = moved_state[3 * LAYERS + 1] + moved_state[3 * LAYERS + 2];
        const Real x3500 = x3499 + moved_state[3 * LAYERS + 3];
        // balances.soil_water
        Real a3504_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3501 = moved_state[l + LAYERS] * numbers[l];
            const Real a3502 = moved_numbers[l] * state[l + LAYERS];
            const Real a3503 = a3502 + a3501;
            a3504_last = a3504_last + a3503;
        }
        // balances.column_water
        const Real x3505 = a3504_last + x3500;
        // balances.water_residual
        const Real x3506 = x3498 - x3505;
        const Real x3507 = x3494 - x3496;
        // balances.water_leaked
        const Real x3508 = a2348_last - x3389;
        const Real x3509 = x3508 - x1187;
        moved_quantities[4 * LAYERS + 19] = x3509;
        // balances.water_residual
        const Real x3510 = x3507 + x3509;
        const Real x3511 = x3506 - x3510;
        moved_quantities[4 * LAYERS + 18] = x3511;
        // balances.surface_energy_residual
        const Real x3512 = x1759 - x3402;
        const Real x3513 = x3512 - x1755;
        const Real x3514 = x3513 - x3210;
        const Real x3515 = x3514 - x3370;
        const Real x3516 = x3515 - x3387;
        const Real x3517 = x3516 - x3399;
        const Real x3519 = select(x3518, 0.0, x3517);
        moved_quantities[4 * LAYERS + 20] = x3519;
        // balances.soil_energy_residual
        Real a3529_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3521 = real_153[l] - moved_state[l];
            const Real a3523 = real_146[l] * numbers[l];
            const Real a3524 = moved_numbers[l] * real_107[l];
            const Real a3525 = a3524 + a3523;
            const Real a3526 = a3525 * real_106[l];
            const Real a3527 = a3521 * real_143[l];
            const Real a3528 = a3527 + a3526;
            a3529_last = a3529_last + a3528;
        }
        const Real x3530 = a3529_last / seconds;
        const Real x3546 = x3190 - x2511;
        // balances.phase_change_heat, balances.soil_energy_residual
        Real a3545_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3532 = real_152[l] * numbers[l];
            const Real a3533 = moved_numbers[l] * real_137[l];
            const Real a3534 = a3533 + a3532;
            const Real a3536 = a3534 / seconds;
            const Real a3539 = a3536 * real_133[l];
            const Real a3541 = real_155[l] * real_130[l];
            const Real a3543 = a3541 + a3539;
            a3545_last = a3545_last - a3543;
        }
        // balances.soil_energy_residual
        const Real x3547 = x3546 + a3545_last;
        const Real x3548 = x3547 + a3184_last;
        const Real x3549 = x3530 - x3548;
        moved_quantities[4 * LAYERS + 21] = x3549;
        // balances.snow_base_mismatch
        const Real x3550 = x3210 - x3190;
        moved_quantities[4 * LAYERS + 23] = x3550;
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
