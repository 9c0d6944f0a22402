// From the code of digest c54bf88da9eb19e9eaada76a130ba90ccbb2287241a4a76ca16603be2bf15fba.
// The step of a strip of columns, written by noahpy.engine.
#define NUMBER double
#include "strip.h"

constexpr int STATE_ROWS = 3 * LAYERS + 16;
constexpr int FORCING_ROWS = 11;
constexpr int NUMBERS_ROWS = 17 * LAYERS + 29;
constexpr int FLAGS_ROWS = LAYERS + 5;
constexpr int WEIGHTS_ROWS = 0;
constexpr int AFTER_ROWS = 3 * LAYERS + 16;
constexpr int QUANTITIES_ROWS = 4 * LAYERS + 24;
constexpr int RESULTS_ROWS = 4 * LAYERS + 44;
constexpr int RESULT_FLAGS_ROWS = 3;

static const Number table319[] = {
#include "stability_corrections.inc"
};
static const Number table322[] = {
#include "stability_slopes.inc"
};
static const char noahpy_interface[] = R"({"state": [["state.soil_temperature", 1, 0], ["state.total_water_content", 1, 0], ["state.liquid_water_content", 1, 0], ["state.skin_temperature"], ["state.canopy_water"], ["state.ponded_water"], ["state.snow_water_equivalent"], ["state.snow_depth"], ["state.snow_layer_ice", 0, 0], ["state.snow_layer_liquid", 0, 0], ["state.snow_layer_temperature", 0, 0], ["state.snow_layer_thickness", 0, 0], ["state.snow_layer_age", 0, 0], ["state.snow_albedo"], ["state.snow_surface_temperature"], ["state.snow_age"], ["state.surface_albedo"], ["state.surface_emissivity"], ["state.roughness_length"], ["state.background_roughness_length"], ["state.exchange_coefficient_heat"], ["state.exchange_coefficient_momentum"], ["state.surface_specific_humidity"], ["state.bulk_richardson_number"]], "forcing": [["forcing.wind_speed"], ["forcing.air_temperature"], ["forcing.specific_humidity"], ["forcing.surface_pressure"], ["forcing.shortwave_down"], ["forcing.longwave_down"], ["forcing.precipitation_rate"], ["forcing.snowfall_fraction"], ["forcing.green_fraction"], ["forcing.albedo"], ["forcing.leaf_area_index"]], "numbers": [["site.layer_thickness", 1, 0], ["site.air_height"], ["site.wind_height"], ["site.drainage_factor"], ["site.maximum_snow_albedo"], ["site.green_fraction_min"], ["site.green_fraction_max"], ["site.deep_soil_temperature"], ["vegetation.minimum_stomatal_resistance"], ["vegetation.radiation_stress_constant"], ["vegetation.vapour_deficit_stress_constant"], ["vegetation.full_cover_snow_water_equivalent"], ["vegetation.leaf_area_index_min"], ["vegetation.leaf_area_index_max"], ["vegetation.emissivity_min"], ["vegetation.emissivity_max"], ["vegetation.albedo_min"], ["vegetation.albedo_max"], ["vegetation.roughness_length_min"], ["vegetation.roughness_length_max"], ["geometry.node_distance", 1, -1], ["geometry.bottom_distance"], ["geometry.interface_weight", 1, -1], ["soil.porosity", 1, 0], ["soil.wilting_point_water_content", 1, 0], ["surface_soil.air_dry_water_content"], ["surface_soil.porosity"], ["surface_soil.reference_water_content"], ["surface_soil.wilting_point_water_content"], ["root_zone.root_fraction", 1, 0], ["root_zone.has_roots", 1, 0], ["root_zone.layer_count"], ["hydraulic.log_conductivity", 1, 0], ["hydraulic.log_diffusivity", 1, 0], ["hydraulic.conductivity_exponent", 1, 0], ["hydraulic.diffusivity_exponent", 1, 0], ["hydraulic.corrector_wilting_point", 1, 0], ["hydraulic.saturation_ratio_limit"], ["hydraulic.infiltration_coefficient"], ["hydraulic.frozen_infiltration_parameter"], ["surface_thermal.dry_conductivity"], ["surface_thermal.log_frozen_conductivity"], ["surface_thermal.frozen_kersten"], ["thermal.dry_conductivity", 1, 0], ["thermal.log_frozen_conductivity", 1, 0], ["thermal.frozen_kersten", 1, 0], ["freezing.level", 1, 0], ["freezing.exponent", 1, 0]], "flags": [["site.use_supplied_albedo"], ["site.use_supplied_leaf_area_index"], ["site.variable_zilitinkevich"], ["vegetation.is_bare_ground"], ["surface_thermal.is_gravel"], ["thermal.is_gravel", 1, 0]], "weights": [], "after": [["state.soil_temperature", 1, 0], ["state.total_water_content", 1, 0], ["state.liquid_water_content", 1, 0], ["state.skin_temperature"], ["state.canopy_water"], ["state.ponded_water"], ["state.snow_water_equivalent"], ["state.snow_depth"], ["state.snow_layer_ice", 0, 0], ["state.snow_layer_liquid", 0, 0], ["state.snow_layer_temperature", 0, 0], ["state.snow_layer_thickness", 0, 0], ["state.snow_layer_age", 0, 0], ["state.snow_albedo"], ["state.snow_surface_temperature"], ["state.snow_age"], ["state.surface_albedo"], ["state.surface_emissivity"], ["state.roughness_length"], ["state.background_roughness_length"], ["state.exchange_coefficient_heat"], ["state.exchange_coefficient_momentum"], ["state.surface_specific_humidity"], ["state.bulk_richardson_number"]], "quantities": [["ice_content", 1, 0], ["thaw_depth"], ["column_water"], ["soil_water"], ["soil_ice"], ["layer_water", 1, 0], ["layer_liquid_water", 1, 0], ["layer_ice", 1, 0], ["net_radiation"], ["snowfall"], ["net_evaporation"], ["potential_evaporation"], ["direct_evaporation"], ["canopy_evaporation"], ["transpiration"], ["snow_sublimation"], ["snowmelt"], ["throughfall_drip"], ["infiltration"], ["total_runoff"], ["water_gain"], ["water_loss"], ["water_residual"], ["water_leaked"], ["surface_energy_residual"], ["soil_energy_residual"], ["snow_energy_residual"], ["snow_base_mismatch"]], "results": [["fluxes.potential_evaporation"], ["fluxes.latent_heat_flux"], ["fluxes.evaporation_rate"], ["fluxes.sensible_heat_flux"], ["fluxes.ground_heat_flux"], ["fluxes.direct_evaporation"], ["fluxes.canopy_evaporation"], ["fluxes.transpiration"], ["fluxes.layer_transpiration", 1, 0], ["fluxes.snow_sublimation"], ["fluxes.dew_rate"], ["fluxes.throughfall_drip"], ["fluxes.soil_water_input"], ["fluxes.surface_runoff"], ["fluxes.subsurface_runoff"], ["fluxes.snowmelt"], ["fluxes.precipitation_heat_flux"], ["fluxes.freezing_rain_heat_flux"], ["fluxes.melt_heat_flux"], ["fluxes.absorbed_radiation"], ["fluxes.snow_cover_fraction"], ["fluxes.background_albedo"], ["fluxes.background_emissivity"], ["fluxes.leaf_area_index"], ["fluxes.canopy_resistance"], ["fluxes.plant_coefficient"], ["budget.liquid_input"], ["budget.snowfall"], ["budget.snow_vapour_loss"], ["budget.snow_trace"], ["budget.snow_correction"], ["budget.soil_water_created"], ["budget.bottom_drainage"], ["budget.excess_runoff"], ["budget.shortwave_up"], ["budget.longwave_up"], ["budget.emitted_longwave"], ["budget.sensible_heat"], ["budget.precipitation_heat"], ["budget.snow_heat_gain"], ["budget.snow_carried_heat"], ["budget.evaporation_heat"], ["budget.soil_heat_input"], ["budget.bottom_heat_flux"], ["budget.carried_heat"], ["budget.heat_capacity", 1, 0], ["budget.fusion_heat", 1, 0], ["budget.phase_change", 1, 0]], "result_flags": [["budget.has_snow"], ["budget.has_full_emission"], ["budget.melt_limited"]]})";


INLINE void strip_step(const Real *__restrict state, const Real *__restrict forcing, const Real *__restrict numbers, const Mask *__restrict flags, const Number *__restrict weights, const Real seconds, Real *__restrict after, Real *__restrict quantities, Real *__restrict results, Mask *__restrict result_flags) {
    Real real_0[4];
    Real real_1[4];
    Index index_2[4];
    Real real_3[4];
    Real real_4[LAYERS];
    Real real_5[LAYERS];
    Real real_6[LAYERS];
    Real real_7[LAYERS];
    Real real_8[LAYERS];
    Real real_9[LAYERS];
    Real real_10[LAYERS];
    Real real_11[LAYERS];
    Real real_12[LAYERS];
    Real real_13[LAYERS - 1];
    Real real_14[LAYERS - 1];
    Real real_15[LAYERS];
    Real real_16[LAYERS];
    Real real_17[LAYERS + 1];
    Mask mask_18[LAYERS];
    Mask mask_19[LAYERS];
    Real real_20[LAYERS];
    Real real_21[LAYERS];
    Mask mask_22[LAYERS];
    Real real_23[LAYERS];
    Real real_24[LAYERS];
    Real real_25[LAYERS];
    // single_snow_step.single_snow_step
    const Real x0 = numbers[0] * 0.5;
    // air.saturation_humidity
    const Real x1 = 1 / forcing[1];
    const Real x2 = 0.0036609921288669233 - x1;
    const Real x3 = x2 * 5425.1626898047725;
    const Real x4 = exp(x3);
    const Real x5 = x4 * 611.0;
    // air._mixing
    const Real x6 = x5 * 0.622;
    const Real x7 = x5 * 0.378;
    const Real x8 = forcing[3] - x7;
    const Real x9 = x6 / x8;
    // air.air_properties
    const Real x10 = numbers[LAYERS] * 0.0098;
    const Real x11 = forcing[1] + x10;
    // air.virtual_temperature
    const Real x12 = forcing[2] * 0.61;
    const Real x13 = x12 + 1.0;
    const Real x14 = forcing[1] * x13;
    // air.saturation_slope
    const Real x15 = forcing[1] - 29.65;
    const Real x16 = x9 * 4302.6449999999995;
    const Real x17 = x15 * x15;
    const Real x18 = x16 / x17;
    // air.emission
    const Real x19 = forcing[1] * forcing[1];
    const Real x20 = x19 * x19;
    const Real x21 = x20 * 5.67e-08;
    // snow.__call__
    const Mask x22 = (forcing[1] < 273.15);
    const Real x23 = real_of_mask(x22);
    // snow.precipitation_kind
    const Mask x24 = (forcing[6] > 0.0);
    const Real x25 = select(x24, x23, 0.0);
    const Real x26 = x25 * forcing[6];
    const Real x27 = forcing[6] - x26;
    const Mask x28 = (state[3 * LAYERS] <= 273.15);
    const Mask x29 = (x24 & x28);
    const Real x30 = select(x29, x27, 0.0);
    const Mask x31 = (x26 > 0.0);
    const Real x32 = x26 + x30;
    const Real x33 = x27 - x30;
    const Real x34 = x26 * 2106.0;
    const Real x35 = x27 * 4218.0;
    const Real x36 = x34 + x35;
    const Real x37 = 0.0 - x30;
    const Real x38 = x37 * 333500.0;
    results[LAYERS + 16] = x38;
    // exchange.myj_exchange
    const Real x39 = 1 / forcing[3];
    const Real x40 = x39 * 100000.0;
    const Real x41 = log(x40);
    const Real x42 = x41 * 0.2857142857142857;
    const Real x43 = exp(x42);
    const Real x44 = forcing[1] * x43;
    const Real x45 = state[3 * LAYERS] * x43;
    const Real x46 = 1 / x44;
    const Real x47 = x46 * 9.81;
    const Real x48 = x44 - x45;
    const Real x49 = forcing[2] + state[3 * LAYERS + 14];
    const Real x50 = x49 * 0.3041811846689896;
    const Real x51 = x50 + 1.0;
    const Real x52 = x48 * x51;
    const Real x53 = forcing[2] - state[3 * LAYERS + 14];
    const Real x54 = x53 * 0.6083623693379792;
    const Real x55 = x44 + x45;
    const Real x56 = x55 * 0.5;
    const Real x57 = x54 * x56;
    const Real x58 = x52 + x57;
    const Real x59 = forcing[0] * forcing[0];
    const Mask x60 = (x59 < 1e-06);
    const Real x61 = select(x60, 1e-06, x59);
    const Real x62 = x47 * x58;
    const Real x63 = x62 * numbers[LAYERS + 1];
    const Real x64 = x63 * numbers[LAYERS + 1];
    const Real x65 = x64 / x61;
    const Real x66 = x65 / numbers[LAYERS];
    after[3 * LAYERS + 15] = x66;
    const Real x67 = numbers[LAYERS + 1] + state[3 * LAYERS + 10];
    const Real x68 = numbers[LAYERS] + state[3 * LAYERS + 10];
    const Real x69 = x67 / state[3 * LAYERS + 10];
    const Real x70 = log(x69);
    const Real x71 = x66 / 0.505;
    const Mask x72 = (x71 > 1.0);
    const Real x73 = select(x72, 1.0, x71);
    const Mask x74 = (x58 > 0.0);
    // exchange.zilitinkevich_factor
    const Real x75 = state[3 * LAYERS + 10] * (-13.157629102823119);
    const Real x76 = exp(x75);
    const Real x77 = select(flags[2], x76, 0.1);
    const Real x78 = x77 * (-103.28);
    // exchange.myj_exchange
    const Real x79 = x73 * x73;
    const Real x80 = x79 * 10.0;
    const Real x81 = x80 + 1.0;
    const Real x82 = select(x74, x81, 1.0);
    const Real x83 = x78 * x82;
    const Real x84 = 1 / numbers[LAYERS];
    const Real x85 = x84 * 0.0001;
    // exchange.convective_factor
    const Real x86 = x62 * 1000.0;
    const Real x87 = magnitude(x86);
    const Mask x88 = (x87 > 1e-30);
    const Mask x89 = (x87 < 1e-30);
    const Real x90 = select(x89, 1e-30, x87);
    const Real x91 = log(x90);
    const Real x92 = x91 * 0.6666666666666666;
    const Real x93 = exp(x92);
    const Real x94 = select(x88, x93, 0.0);
    const Real x95 = x94 * 1.44;
    // exchange._convective_velocity_squared
    const Real x96 = log(state[3 * LAYERS + 12]);
    const Real x97 = x96 * 0.6666666666666666;
    const Real x98 = exp(x97);
    const Real x99 = x95 * x98;
    // exchange._friction_velocity
    const Real x100 = x61 + x99;
    const Real x101 = sqrt(x100);
    const Real x102 = state[3 * LAYERS + 13] * x101;
    const Real x103 = sqrt(x102);
    const Mask x104 = (x103 < 1e-09);
    const Real x105 = select(x104, 1e-09, x103);
    // exchange.myj_exchange
    const Real x106 = select(x74, 0.0, x95);
    const Real x107 = x62 * 0.4;
    const Real x108 = state[3 * LAYERS + 10] / x67;
    const Real x109 = x105 * state[3 * LAYERS + 11];
    const Real x110 = sqrt(x109);
    const Real x111 = x83 * x110;
    const Real x112 = exp(x111);
    const Real x113 = x112 * state[3 * LAYERS + 11];
    const Mask x114 = (x113 < 1e-28);
    const Real x115 = select(x114, 1e-28, x113);
    const Real x116 = x115 / x68;
    const Real x117 = x107 * state[3 * LAYERS + 12];
    const Real x118 = x105 * x105;
    const Real x119 = x118 * x105;
    const Real x120 = x117 / x119;
    real_0[0] = x67;
    real_0[1] = state[3 * LAYERS + 10];
    real_0[2] = x68;
    real_0[3] = x115;
    real_1[0] = real_of(1.0);
    real_1[1] = x108;
    real_1[2] = real_of(1.0);
    real_1[3] = x116;
    // stability.__call__
    index_2[0] = index_of(0);
    index_2[1] = index_of(0);
    index_2[2] = index_of(10000);
    index_2[3] = index_of(10000);
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a122 = x120 * real_0[l];
        const Real a124 = real_1[l] * (-5.0);
        const Mask a125 = (a122 < a124);
        const Real a126 = select(a125, a124, a122);
        const Real a127 = real_1[l] * 0.9999990000003619;
        const Mask a128 = (a126 > a127);
        const Real a129 = select(a128, a127, a126);
        const Real a130 = a129 - (-5.0);
        const Real a131 = a130 / 0.0006;
        const Real a132 = trunc(a131);
        const Index a133 = index_of_real(a132);
        const Index a134 = at_least(a133, 0);
        const Index a135 = at_most(a134, 9999);
        const Index a137 = a135 + index_2[l];
        const Real a138 = look_up(table319, a137);
        const Real a139 = a131 - a132;
        const Real a140 = look_up(table322, a137);
        const Real a141 = a139 * a140;
        const Real a142 = a138 + a141;
        real_3[l] = a142;
    }
    // exchange.myj_exchange
    const Real x143 = real_3[0] - real_3[1];
    const Real x144 = x143 + x70;
    const Real x145 = real_3[2] - real_3[3];
    const Real x146 = log(x116);
    const Real x147 = x145 - x146;
    const Real x148 = x105 * 0.4;
    const Real x149 = x148 / x144;
    const Mask x150 = (x149 < x85);
    const Real x151 = select(x150, x85, x149);
    const Real x152 = x148 / x147;
    const Mask x153 = (x152 < x85);
    const Real x154 = select(x153, x85, x152);
    // exchange._convective_velocity_squared
    const Real x155 = log(x154);
    const Real x156 = x155 * 0.6666666666666666;
    const Real x157 = exp(x156);
    const Real x158 = x106 * x157;
    // exchange._friction_velocity
    const Real x159 = x61 + x158;
    const Real x160 = sqrt(x159);
    const Real x161 = x151 * x160;
    const Real x162 = sqrt(x161);
    const Mask x163 = (x162 < 1e-09);
    const Real x164 = select(x163, 1e-09, x162);
    // exchange.myj_exchange
    const Real x165 = x164 * state[3 * LAYERS + 11];
    const Real x166 = sqrt(x165);
    const Real x167 = x83 * x166;
    const Real x168 = exp(x167);
    const Real x169 = x168 * state[3 * LAYERS + 11];
    const Mask x170 = (x169 < 1e-28);
    const Real x171 = select(x170, 1e-28, x169);
    const Real x172 = x171 / x68;
    const Real x173 = x107 * x154;
    const Real x174 = x164 * x164;
    const Real x175 = x174 * x164;
    const Real x176 = x173 / x175;
    real_3[0] = x67;
    real_3[1] = state[3 * LAYERS + 10];
    real_3[2] = x68;
    real_3[3] = x171;
    real_1[0] = real_of(1.0);
    real_1[1] = x108;
    real_1[2] = real_of(1.0);
    real_1[3] = x172;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a178 = x176 * real_3[l];
        const Real a180 = real_1[l] * (-5.0);
        const Mask a181 = (a178 < a180);
        const Real a182 = select(a181, a180, a178);
        const Real a183 = real_1[l] * 0.9999990000003619;
        const Mask a184 = (a182 > a183);
        const Real a185 = select(a184, a183, a182);
        const Real a186 = a185 - (-5.0);
        const Real a187 = a186 / 0.0006;
        const Real a188 = trunc(a187);
        const Index a189 = index_of_real(a188);
        const Index a190 = at_least(a189, 0);
        const Index a191 = at_most(a190, 9999);
        const Index a192 = a191 + index_2[l];
        const Real a193 = look_up(table319, a192);
        const Real a194 = a187 - a188;
        const Real a195 = look_up(table322, a192);
        const Real a196 = a194 * a195;
        const Real a197 = a193 + a196;
        real_0[l] = a197;
    }
    // exchange.myj_exchange
    const Real x198 = real_0[0] - real_0[1];
    const Real x199 = x198 + x70;
    const Real x200 = real_0[2] - real_0[3];
    const Real x201 = log(x172);
    const Real x202 = x200 - x201;
    const Real x203 = x164 * 0.4;
    const Real x204 = x203 / x199;
    const Mask x205 = (x204 < x85);
    const Real x206 = select(x205, x85, x204);
    const Real x207 = x203 / x202;
    const Mask x208 = (x207 < x85);
    const Real x209 = select(x208, x85, x207);
    // exchange._convective_velocity_squared
    const Real x210 = log(x209);
    const Real x211 = x210 * 0.6666666666666666;
    const Real x212 = exp(x211);
    const Real x213 = x106 * x212;
    // exchange._friction_velocity
    const Real x214 = x61 + x213;
    const Real x215 = sqrt(x214);
    const Real x216 = x206 * x215;
    const Real x217 = sqrt(x216);
    const Mask x218 = (x217 < 1e-09);
    const Real x219 = select(x218, 1e-09, x217);
    // exchange.myj_exchange
    const Real x220 = x219 * state[3 * LAYERS + 11];
    const Real x221 = sqrt(x220);
    const Real x222 = x83 * x221;
    const Real x223 = exp(x222);
    const Real x224 = x223 * state[3 * LAYERS + 11];
    const Mask x225 = (x224 < 1e-28);
    const Real x226 = select(x225, 1e-28, x224);
    const Real x227 = x226 / x68;
    const Real x228 = x107 * x209;
    const Real x229 = x219 * x219;
    const Real x230 = x229 * x219;
    const Real x231 = x228 / x230;
    real_0[0] = x67;
    real_0[1] = state[3 * LAYERS + 10];
    real_0[2] = x68;
    real_0[3] = x226;
    real_1[0] = real_of(1.0);
    real_1[1] = x108;
    real_1[2] = real_of(1.0);
    real_1[3] = x227;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a233 = x231 * real_0[l];
        const Real a235 = real_1[l] * (-5.0);
        const Mask a236 = (a233 < a235);
        const Real a237 = select(a236, a235, a233);
        const Real a238 = real_1[l] * 0.9999990000003619;
        const Mask a239 = (a237 > a238);
        const Real a240 = select(a239, a238, a237);
        const Real a241 = a240 - (-5.0);
        const Real a242 = a241 / 0.0006;
        const Real a243 = trunc(a242);
        const Index a244 = index_of_real(a243);
        const Index a245 = at_least(a244, 0);
        const Index a246 = at_most(a245, 9999);
        const Index a247 = a246 + index_2[l];
        const Real a248 = look_up(table319, a247);
        const Real a249 = a242 - a243;
        const Real a250 = look_up(table322, a247);
        const Real a251 = a249 * a250;
        const Real a252 = a248 + a251;
        real_3[l] = a252;
    }
    // exchange.myj_exchange
    const Real x253 = real_3[0] - real_3[1];
    const Real x254 = x253 + x70;
    const Real x255 = real_3[2] - real_3[3];
    const Real x256 = log(x227);
    const Real x257 = x255 - x256;
    const Real x258 = x219 * 0.4;
    const Real x259 = x258 / x254;
    const Mask x260 = (x259 < x85);
    const Real x261 = select(x260, x85, x259);
    const Real x262 = x258 / x257;
    const Mask x263 = (x262 < x85);
    const Real x264 = select(x263, x85, x262);
    // exchange._convective_velocity_squared
    const Real x265 = log(x264);
    const Real x266 = x265 * 0.6666666666666666;
    const Real x267 = exp(x266);
    const Real x268 = x106 * x267;
    // exchange._friction_velocity
    const Real x269 = x61 + x268;
    const Real x270 = sqrt(x269);
    const Real x271 = x261 * x270;
    const Real x272 = sqrt(x271);
    const Mask x273 = (x272 < 1e-09);
    const Real x274 = select(x273, 1e-09, x272);
    // exchange.myj_exchange
    const Real x275 = x274 * state[3 * LAYERS + 11];
    const Real x276 = sqrt(x275);
    const Real x277 = x83 * x276;
    const Real x278 = exp(x277);
    const Real x279 = x278 * state[3 * LAYERS + 11];
    const Mask x280 = (x279 < 1e-28);
    const Real x281 = select(x280, 1e-28, x279);
    const Real x282 = x281 / x68;
    const Real x283 = x107 * x264;
    const Real x284 = x274 * x274;
    const Real x285 = x284 * x274;
    const Real x286 = x283 / x285;
    real_3[0] = x67;
    real_3[1] = state[3 * LAYERS + 10];
    real_3[2] = x68;
    real_3[3] = x281;
    real_1[0] = real_of(1.0);
    real_1[1] = x108;
    real_1[2] = real_of(1.0);
    real_1[3] = x282;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a288 = x286 * real_3[l];
        const Real a290 = real_1[l] * (-5.0);
        const Mask a291 = (a288 < a290);
        const Real a292 = select(a291, a290, a288);
        const Real a293 = real_1[l] * 0.9999990000003619;
        const Mask a294 = (a292 > a293);
        const Real a295 = select(a294, a293, a292);
        const Real a296 = a295 - (-5.0);
        const Real a297 = a296 / 0.0006;
        const Real a298 = trunc(a297);
        const Index a299 = index_of_real(a298);
        const Index a300 = at_least(a299, 0);
        const Index a301 = at_most(a300, 9999);
        const Index a302 = a301 + index_2[l];
        const Real a303 = look_up(table319, a302);
        const Real a304 = a297 - a298;
        const Real a305 = look_up(table322, a302);
        const Real a306 = a304 * a305;
        const Real a307 = a303 + a306;
        real_0[l] = a307;
    }
    // exchange.myj_exchange
    const Real x308 = real_0[0] - real_0[1];
    const Real x309 = x308 + x70;
    const Real x310 = real_0[2] - real_0[3];
    const Real x311 = log(x282);
    const Real x312 = x310 - x311;
    const Real x313 = x274 * 0.4;
    const Real x314 = x313 / x309;
    const Mask x315 = (x314 < x85);
    const Real x316 = select(x315, x85, x314);
    const Real x317 = x313 / x312;
    const Mask x318 = (x317 < x85);
    const Real x319 = select(x318, x85, x317);
    // exchange._convective_velocity_squared
    const Real x320 = log(x319);
    const Real x321 = x320 * 0.6666666666666666;
    const Real x322 = exp(x321);
    const Real x323 = x106 * x322;
    // exchange._friction_velocity
    const Real x324 = x61 + x323;
    const Real x325 = sqrt(x324);
    const Real x326 = x316 * x325;
    const Real x327 = sqrt(x326);
    const Mask x328 = (x327 < 1e-09);
    const Real x329 = select(x328, 1e-09, x327);
    // exchange.myj_exchange
    const Real x330 = x329 * state[3 * LAYERS + 11];
    const Real x331 = sqrt(x330);
    const Real x332 = x83 * x331;
    const Real x333 = exp(x332);
    const Real x334 = x333 * state[3 * LAYERS + 11];
    const Mask x335 = (x334 < 1e-28);
    const Real x336 = select(x335, 1e-28, x334);
    const Real x337 = x336 / x68;
    const Real x338 = x107 * x319;
    const Real x339 = x329 * x329;
    const Real x340 = x339 * x329;
    const Real x341 = x338 / x340;
    real_0[0] = x67;
    real_0[1] = state[3 * LAYERS + 10];
    real_0[2] = x68;
    real_0[3] = x336;
    real_1[0] = real_of(1.0);
    real_1[1] = x108;
    real_1[2] = real_of(1.0);
    real_1[3] = x337;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a343 = x341 * real_0[l];
        const Real a345 = real_1[l] * (-5.0);
        const Mask a346 = (a343 < a345);
        const Real a347 = select(a346, a345, a343);
        const Real a348 = real_1[l] * 0.9999990000003619;
        const Mask a349 = (a347 > a348);
        const Real a350 = select(a349, a348, a347);
        const Real a351 = a350 - (-5.0);
        const Real a352 = a351 / 0.0006;
        const Real a353 = trunc(a352);
        const Index a354 = index_of_real(a353);
        const Index a355 = at_least(a354, 0);
        const Index a356 = at_most(a355, 9999);
        const Index a357 = a356 + index_2[l];
        const Real a358 = look_up(table319, a357);
        const Real a359 = a352 - a353;
        const Real a360 = look_up(table322, a357);
        const Real a361 = a359 * a360;
        const Real a362 = a358 + a361;
        real_3[l] = a362;
    }
    // exchange.myj_exchange
    const Real x363 = real_3[0] - real_3[1];
    const Real x364 = x363 + x70;
    const Real x365 = real_3[2] - real_3[3];
    const Real x366 = log(x337);
    const Real x367 = x365 - x366;
    const Real x368 = x329 * 0.4;
    const Real x369 = x368 / x364;
    const Mask x370 = (x369 < x85);
    const Real x371 = select(x370, x85, x369);
    after[3 * LAYERS + 13] = x371;
    const Real x372 = x368 / x367;
    const Mask x373 = (x372 < x85);
    const Real x374 = select(x373, x85, x372);
    after[3 * LAYERS + 12] = x374;
    // vegetation.vegetated_surface
    const Real x375 = select(flags[3], 0.0, forcing[8]);
    // vegetation.greenness
    const Real x376 = x375 - numbers[LAYERS + 4];
    const Real x377 = numbers[LAYERS + 5] - numbers[LAYERS + 4];
    const Mask x378 = (x377 == 0.0);
    const Real x379 = select(x378, 1e-30, x377);
    const Real x380 = x376 / x379;
    const Mask x381 = (x380 < 0.0);
    const Real x382 = select(x381, 0.0, x380);
    const Mask x383 = (x382 > 1.0);
    const Real x384 = select(x383, 1.0, x382);
    const Mask x385 = (x375 >= numbers[LAYERS + 5]);
    const Real x386 = select(x385, 1.0, x384);
    // vegetation._between
    const Real x387 = 1.0 - x386;
    const Real x388 = x387 * numbers[LAYERS + 11];
    const Real x389 = x386 * numbers[LAYERS + 12];
    const Real x390 = x388 + x389;
    // vegetation.vegetated_surface
    const Real x391 = select(flags[1], forcing[10], x390);
    results[LAYERS + 22] = x391;
    // vegetation._between
    const Real x392 = x387 * numbers[LAYERS + 16];
    const Real x393 = x386 * numbers[LAYERS + 15];
    const Real x394 = x392 + x393;
    // vegetation.vegetated_surface
    const Real x395 = select(flags[0], forcing[9], x394);
    results[LAYERS + 20] = x395;
    // vegetation._between
    const Real x396 = x387 * numbers[LAYERS + 13];
    const Real x397 = x386 * numbers[LAYERS + 14];
    const Real x398 = x396 + x397;
    results[LAYERS + 21] = x398;
    const Real x399 = x387 * numbers[LAYERS + 17];
    const Real x400 = x386 * numbers[LAYERS + 18];
    const Real x401 = x399 + x400;
    after[3 * LAYERS + 11] = x401;
    // snow.existing_pack
    const Mask x402 = (state[3 * LAYERS + 3] > 1e-07);
    const Real x403 = select(x402, state[3 * LAYERS + 3], 0.0);
    const Real x404 = select(x402, state[3 * LAYERS + 4], 1.0);
    const Real x405 = x403 / x404;
    const Real x406 = select(x402, state[3 * LAYERS + 4], 0.0);
    // single_snow_step._surface
    const Real x407 = seconds / 1000.0;
    const Real x408 = x32 * x407;
    results[LAYERS + 26] = x408;
    // snow.new_snow_density
    const Real x409 = forcing[1] - 273.15;
    const Real x410 = x409 + 15.0;
    const Mask x411 = (x410 < 0.0);
    const Real x412 = select(x411, 0.0, x410);
    const Mask x413 = (x412 > 1e-30);
    const Mask x414 = (x412 < 1e-30);
    const Real x415 = select(x414, 1e-30, x412);
    const Real x416 = log(x415);
    const Real x417 = x416 * 1.5;
    const Real x418 = exp(x417);
    const Real x419 = select(x413, x418, 0.0);
    const Real x420 = x419 * 0.0017;
    const Real x421 = x420 + 0.05;
    // snow.with_new_snow
    const Real x422 = x408 / x421;
    const Real x423 = x406 + x422;
    const Real x424 = x406 * x405;
    const Real x425 = x422 * x421;
    const Real x426 = x424 + x425;
    const Mask x427 = (x423 < 1e-30);
    const Real x428 = select(x427, 1e-30, x423);
    const Real x429 = x426 / x428;
    const Real x430 = maximum(x421, x405);
    const Mask x431 = (x423 < 1e-05);
    const Real x432 = select(x431, x430, x429);
    const Mask x433 = (x408 > 0.0);
    const Real x434 = x403 + x408;
    const Real x435 = select(x433, x423, x406);
    const Real x436 = select(x433, x432, x405);
    // single_snow_step._surface
    const Mask x437 = (x434 > 0.0);
    result_flags[0] = x437;
    // snow.snow_cover_fraction
    const Real x438 = x434 / numbers[LAYERS + 10];
    const Mask x439 = (x438 > 1.0);
    const Real x440 = select(x439, 1.0, x438);
    const Real x441 = x440 * (-2.6);
    const Real x442 = exp(x441);
    const Real x443 = exp(real_of((-2.6)));
    const Real x444 = x440 * x443;
    const Real x445 = x442 - x444;
    const Real x446 = 1.0 - x445;
    const Mask x447 = (x446 > 0.98);
    const Real x448 = select(x447, 0.98, x446);
    // snow.snow_age
    const Real x449 = state[3 * LAYERS + 7] + seconds;
    const Real x450 = select(x31, 0.0, x449);
    const Real x451 = select(x437, x450, state[3 * LAYERS + 7]);
    after[3 * LAYERS + 7] = x451;
    // soil_heat.thermal_conductivity
    const Real x452 = state[LAYERS] / numbers[5 * LAYERS + 19];
    const Real x453 = state[2 * LAYERS] / state[LAYERS];
    const Real x454 = x453 * numbers[5 * LAYERS + 19];
    const Real x455 = x454 * (-1.3505762785178115);
    const Real x456 = numbers[12 * LAYERS + 27] + x455;
    const Real x457 = exp(x456);
    const Real x458 = numbers[12 * LAYERS + 28] * x452;
    const Real x459 = numbers[12 * LAYERS + 28] - 1.0;
    const Real x460 = x459 * x452;
    const Real x461 = x460 + 1.0;
    const Real x462 = x458 / x461;
    const Real x463 = x452 * 4.6;
    const Real x464 = x452 * 3.6;
    const Real x465 = x464 + 1.0;
    const Real x466 = x463 / x465;
    const Real x467 = log(x452);
    const Real x468 = x467 / 2.302585092994046;
    const Real x469 = x468 + 1.0;
    const Mask x470 = (x469 < 0.0);
    const Real x471 = select(x470, 0.0, x469);
    const Real x472 = select(flags[4], x466, x471);
    // soil_heat.switched_kersten
    const Real x473 = state[2 * LAYERS] + 0.0005;
    const Mask x474 = (x473 < state[LAYERS]);
    const Real x475 = select(x474, x462, x472);
    // soil_heat.thermal_conductivity
    const Real x476 = x457 - numbers[12 * LAYERS + 26];
    const Real x477 = x475 * x476;
    const Real x478 = x477 + numbers[12 * LAYERS + 26];
    // soil_heat.canopy_damping
    const Real x479 = x375 * (-2.0);
    const Real x480 = exp(x479);
    // single_snow_step._surface
    const Real x481 = x478 * x480;
    // snow.snow_conductivity
    const Real x482 = x436 * 5.1808164592366035;
    const Real x483 = exp(x482);
    const Real x484 = x483 * 0.07629936;
    // snow.switched_snow_conduction
    const Mask x485 = (x448 > 0.97);
    const Real x486 = select(x485, x484, x481);
    // snow.ground_conduction
    const Real x487 = x435 + x0;
    const Real x488 = x435 * x484;
    const Real x489 = x0 * x486;
    const Real x490 = x488 + x489;
    const Real x491 = x490 / x487;
    const Real x492 = x491 * x448;
    const Real x493 = 1.0 - x448;
    const Real x494 = x486 * x493;
    const Real x495 = x492 + x494;
    // single_snow_step._surface
    const Real x496 = state[3 * LAYERS + 3] - x403;
    results[LAYERS + 28] = x496;
    // snow.snow_albedo
    const Real x497 = 0.85 - numbers[LAYERS + 3];
    const Real x498 = x497 * 0.5;
    const Real x499 = numbers[LAYERS + 3] + x498;
    const Real x500 = x451 / 86400.0;
    const Mask x501 = (x500 > 1e-30);
    const Mask x502 = (x500 < 1e-30);
    const Real x503 = select(x502, 1e-30, x500);
    const Real x504 = log(x503);
    const Real x505 = x504 * 0.58;
    const Real x506 = exp(x505);
    const Real x507 = select(x501, x506, 0.0);
    const Real x508 = log(real_of(0.94));
    const Real x509 = x507 * x508;
    const Real x510 = exp(x509);
    const Real x511 = x499 * x510;
    // snow.surface_albedo
    const Mask x512 = (x511 < x395);
    const Real x513 = select(x512, x395, x511);
    const Real x514 = x513 - x395;
    const Real x515 = x448 * x514;
    const Real x516 = x395 + x515;
    const Mask x517 = (x516 > x513);
    const Real x518 = select(x517, x513, x516);
    after[3 * LAYERS + 8] = x518;
    // snow.surface_emissivity
    const Real x519 = 0.95 - x398;
    const Real x520 = x448 * x519;
    const Real x521 = x398 + x520;
    after[3 * LAYERS + 9] = x521;
    // single_snow_step._surface
    const Real x522 = 1.0 - state[3 * LAYERS + 8];
    const Real x523 = forcing[4] * x522;
    const Real x524 = state[3 * LAYERS + 9] * forcing[5];
    const Real x525 = x523 + x524;
    results[LAYERS + 18] = x525;
    // single_snow_step._potential_evaporation
    const Real x526 = state[3 * LAYERS] - state[0];
    const Real x527 = x495 * x526;
    const Real x528 = x527 / x487;
    // evapotranspiration.potential_evaporation
    const Real x529 = x448 * 1.131547381047581;
    const Real x530 = x493 + x529;
    const Real x531 = x530 * 2488.8;
    const Real x532 = x531 * x18;
    const Real x533 = x14 * 287.04;
    const Real x534 = forcing[3] / x533;
    const Real x535 = x534 * 1004.6;
    const Real x536 = x535 * x374;
    const Real x537 = x21 / 5.67e-08;
    const Real x538 = x521 * x537;
    const Real x539 = x538 * 6.48e-08;
    const Real x540 = forcing[3] * x374;
    const Real x541 = x539 / x540;
    const Real x542 = x541 + 1.0;
    const Real x543 = x36 / x536;
    const Real x544 = x542 + x543;
    const Real x545 = x521 * x21;
    const Real x546 = x525 - x545;
    const Real x547 = x546 - x528;
    const Real x548 = x547 - x38;
    const Real x549 = x548 / x536;
    const Real x550 = x549 + x11;
    const Real x551 = x550 - forcing[1];
    const Real x552 = x9 - forcing[2];
    const Real x553 = x531 * x552;
    const Real x554 = x553 * x544;
    const Real x555 = x551 * x532;
    const Real x556 = x554 + x555;
    const Real x557 = x532 + x544;
    const Real x558 = x556 / x557;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x559 = x493 * 2501000.0;
    const Real x560 = x448 * 2830000.0;
    const Real x561 = x559 + x560;
    // evapotranspiration.potential_evaporation
    const Real x562 = x558 * x536;
    const Real x563 = x562 / x561;
    const Real x564 = x541 * x536;
    // snow.limited_frost
    const Real x565 = 1.0 - x66;
    const Real x566 = x563 * x565;
    const Mask x567 = (x566 > 0.0);
    const Real x568 = select(x567, 0.0, x566);
    const Real x569 = x568 * x448;
    const Real x570 = x569 / 0.98;
    const Real x571 = 0.98 - x448;
    const Real x572 = x563 * x571;
    const Real x573 = x570 + x572;
    const Real x574 = x573 / 0.98;
    const Mask x575 = (x563 <= 0.0);
    const Mask x576 = (x66 >= 0.1);
    const Mask x577 = (x575 & x576);
    const Mask x578 = (x525 > 150.0);
    const Mask x579 = (x577 & x578);
    const Real x580 = select(x579, x574, x563);
    // single_snow_step._evaporation
    const Real x581 = select(x437, x580, x563);
    const Mask x582 = (x581 < 0.0);
    const Real x583 = select(x582, 0.0, x581);
    const Real x584 = -x581;
    const Mask x585 = (x584 < 0.0);
    const Real x586 = select(x585, 0.0, x581);
    // vegetation.water_stress
    const Real x589 = numbers[5 * LAYERS + 20] - numbers[5 * LAYERS + 21];
    // vegetation.canopy_resistance
    const Mask x595 = (x375 > 0.0);
    const Mask x596 = (x391 < 1e-06);
    const Real x597 = select(x596, 1e-06, x391);
    const Real x598 = forcing[4] * 1.1;
    const Real x599 = numbers[LAYERS + 8] * x597;
    const Real x600 = x598 / x599;
    const Real x601 = numbers[LAYERS + 7] / 5000.0;
    const Real x602 = x600 + x601;
    const Real x603 = x600 + 1.0;
    const Real x604 = x602 / x603;
    const Real x605 = 298.0 - forcing[1];
    const Real x606 = x605 * x605;
    const Real x607 = x606 * 0.0016;
    const Real x608 = 1.0 - x607;
    const Real x609 = numbers[LAYERS + 9] * x552;
    const Real x610 = x609 + 1.0;
    const Real x611 = 1 / x610;
    const Mask x614 = (x604 < 0.0001);
    const Real x615 = select(x614, 0.0001, x604);
    const Real x616 = x597 * x615;
    const Mask x617 = (x608 < 0.0001);
    const Real x618 = select(x617, 0.0001, x608);
    const Real x619 = x616 * x618;
    const Mask x620 = (x611 < 0.01);
    const Real x621 = select(x620, 0.01, x611);
    const Real x622 = x619 * x621;
    // vegetation.water_stress, vegetation.canopy_resistance
    Real a613_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a588 = state[l + 2 * LAYERS] - numbers[5 * LAYERS + 21];
        const Real a590 = a588 / x589;
        const Mask a591 = (a590 < 0.0);
        const Real a592 = select(a591, 0.0, a590);
        const Mask a593 = (a592 > 1.0);
        const Real a594 = select(a593, 1.0, a592);
        const Real a612 = numbers[l + 5 * LAYERS + 22] * a594;
        a613_last = a613_last + a612;
        real_4[l] = a594;
    }
    // vegetation.canopy_resistance
    const Mask x623 = (a613_last < 0.0001);
    const Real x624 = select(x623, 0.0001, a613_last);
    const Real x625 = x622 * x624;
    const Real x626 = numbers[LAYERS + 7] / x625;
    const Real x627 = x521 * 4.0;
    const Real x628 = x627 * x21;
    const Real x629 = x628 * 0.2857541065206571;
    const Real x630 = x629 / x540;
    const Real x631 = x630 + 1.0;
    const Real x632 = x18 * 2489.795918367347;
    const Real x633 = x631 + x632;
    const Real x634 = x626 * x374;
    const Real x635 = x634 + 1.0;
    const Real x636 = x631 * x635;
    const Real x637 = x636 + x632;
    const Real x638 = x633 / x637;
    const Real x639 = select(x595, x626, 0.0);
    results[LAYERS + 23] = x639;
    const Real x640 = select(x595, x638, 0.0);
    results[LAYERS + 24] = x640;
    // step_parts.evaporation_demand
    const Real x641 = x583 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x642 = state[LAYERS] - numbers[5 * LAYERS + 18];
    const Real x643 = numbers[5 * LAYERS + 19] - numbers[5 * LAYERS + 18];
    const Real x644 = x642 / x643;
    const Mask x645 = (x644 < 0.0);
    const Real x646 = select(x645, 0.0, x644);
    const Mask x647 = (x646 > 1.0);
    const Real x648 = select(x647, 1.0, x646);
    const Real x649 = x648 * x648;
    const Real x650 = 1.0 - x375;
    const Real x651 = x649 * x650;
    const Real x652 = x651 * x641;
    const Real x653 = state[3 * LAYERS + 1] / 0.0005;
    const Mask x654 = (x653 > 1e-30);
    const Mask x655 = (x653 < 1e-30);
    const Real x656 = select(x655, 1e-30, x653);
    const Real x657 = sqrt(x656);
    const Real x658 = select(x654, x657, 0.0);
    const Real x659 = x375 * x658;
    const Real x660 = x659 * x641;
    const Real x661 = state[3 * LAYERS + 1] / seconds;
    const Mask x662 = (x661 <= x660);
    const Real x663 = select(x662, x661, x660);
    const Real x664 = x375 * x640;
    const Real x665 = x664 * x641;
    const Real x666 = 1.0 - x658;
    const Real x667 = x665 * x666;
    Real a669_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a668 = real_4[l] * numbers[l + 6 * LAYERS + 22];
        a669_last = a669_last + a668;
        real_5[l] = a668;
    }
    const Real x670 = a669_last / numbers[7 * LAYERS + 22];
    Real a676_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a671 = numbers[l + 5 * LAYERS + 22] + real_5[l];
        const Real a672 = a671 - x670;
        const Mask a673 = (a672 < 0.0);
        const Real a674 = select(a673, 0.0, a672);
        const Real a675 = real_5[l] * a674;
        a676_last = a676_last + a675;
        real_4[l] = a675;
    }
    const Mask x677 = (a676_last > 0.0);
    const Real x678 = select(x677, a676_last, 1.0);
    // step_parts.<genexpr>
    const Real x682 = x493 * x652;
    const Real x683 = x493 * x663;
    // evapotranspiration.evaporation_components
    Real a681_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a679 = real_4[l] / x678;
        const Real a680 = x667 * a679;
        a681_last = a681_last + a680;
        real_5[l] = a680;
    }
    // step_parts.<genexpr>
    const Real x684 = x493 * a681_last;
    // single_snow_step._evaporation
    const Real x686 = x448 * x583;
    const Real x687 = x586 * x561;
    // step_parts.dew_rate
    const Real x689 = x586 / 1000.0;
    const Real x690 = -x689;
    results[LAYERS + 9] = x690;
    // single_snow_step.single_snow_step
    const Real x691 = x686 / 1000.0;
    const Real x692 = x691 + x689;
    const Real x693 = seconds * x692;
    // step_parts.from_ground
    const Real x694 = x682 + x683;
    const Real x695 = x694 + x684;
    const Real x696 = x695 * 1000.0;
    // step_parts.heat
    const Real x697 = x696 * 2501000.0;
    const Real x698 = x686 * 2830000.0;
    results[LAYERS + 8] = x698;
    const Real x699 = x697 + x698;
    const Real x700 = x699 + x687;
    results[LAYERS + 40] = x700;
    // snow.snow_surface_balance
    const Real x701 = state[3 * LAYERS] - forcing[1];
    const Real x702 = x36 * x701;
    const Real x703 = x525 - x702;
    const Real x704 = x703 - x38;
    const Real x705 = x487 * x544;
    const Real x706 = x705 * x536;
    const Real x707 = x495 / x706;
    const Real x708 = x704 - x545;
    const Real x709 = x708 / x536;
    const Real x710 = x709 + x11;
    const Real x711 = x710 - forcing[1];
    const Real x712 = x700 / x536;
    const Real x713 = x711 - x712;
    const Real x714 = x713 / x544;
    const Real x715 = forcing[1] + x714;
    const Real x716 = x707 * state[0];
    const Real x717 = x715 + x716;
    const Real x718 = x707 + 1.0;
    const Real x719 = x717 / x718;
    const Mask x720 = (x719 > 273.15);
    const Real x721 = x448 * x448;
    const Real x722 = x721 * 273.15;
    const Real x723 = 1.0 - x721;
    const Real x724 = x719 * x723;
    const Real x725 = x722 + x724;
    const Real x726 = select(x720, x725, x719);
    const Real x727 = x726 - state[0];
    const Real x728 = x495 * x727;
    const Real x729 = x728 / x487;
    const Real x730 = x434 - x693;
    const Mask x731 = (x730 <= 1e-06);
    const Mask x732 = (x730 < 0.0);
    const Mask x733 = select(x720, x731, x732);
    const Real x734 = select(x733, 0.0, x730);
    const Real x735 = x726 - x11;
    const Real x736 = x536 * x735;
    // air.emission
    const Real x737 = x726 * x726;
    const Real x738 = x737 * x737;
    const Real x739 = x738 * 5.67e-08;
    // surface_balance.melt_heat
    const Real x740 = x521 * x739;
    const Real x741 = x704 - x740;
    const Real x742 = x741 - x729;
    const Real x743 = x742 - x736;
    const Real x744 = x743 - x700;
    // snow.snow_surface_balance
    const Mask x745 = ~x733;
    const Mask x746 = (x720 & x745);
    const Mask x747 = (x744 < 0.0);
    const Real x748 = select(x747, 0.0, x744);
    const Real x749 = select(x746, x748, 0.0);
    const Real x750 = seconds / 333500000.0;
    const Real x751 = x749 * x750;
    const Real x752 = x734 - x751;
    const Mask x753 = (x752 < 1e-06);
    const Mask x754 = (x746 & x753);
    const Real x755 = select(x754, x734, x751);
    const Real x756 = x755 / seconds;
    const Real x757 = x734 - x755;
    const Real x758 = select(x754, 0.0, x757);
    const Real x759 = x756 * 333500000.0;
    const Real x761 = select(x733, x730, 0.0);
    const Mask x763 = (x720 & mask_of(true));
    const Mask x764 = (x733 | x754);
    const Mask x765 = (x744 <= 0.0);
    const Mask x766 = (x764 | x765);
    const Mask x767 = (x720 & x766);
    // single_snow_step.single_snow_step
    const Real x768 = x33 / 1000.0;
    const Real x769 = select(x437, x756, x690);
    const Real x770 = x768 + x769;
    results[LAYERS + 25] = x770;
    // vegetation.intercept
    const Real x771 = x375 * x770;
    const Real x772 = x771 - x683;
    const Real x773 = seconds * x772;
    const Real x774 = state[3 * LAYERS + 1] + x773;
    const Real x775 = x774 - 0.0005;
    const Mask x776 = (x775 < 0.0);
    const Real x777 = select(x776, 0.0, x775);
    results[LAYERS + 10] = x777;
    const Real x778 = state[3 * LAYERS + 1] * 8.881784197001252e-16;
    const Mask x779 = (x778 < 1e-20);
    const Real x780 = select(x779, 1e-20, x778);
    const Mask x781 = (x774 < x780);
    const Mask x782 = (x774 > 0.0005);
    const Real x783 = select(x782, 0.0005, x774);
    const Real x784 = select(x781, 0.0, x783);
    after[3 * LAYERS + 1] = x784;
    const Real x785 = x650 * x770;
    const Real x786 = x777 / seconds;
    quantities[4 * LAYERS + 13] = x786;
    const Real x787 = x785 + x786;
    results[LAYERS + 11] = x787;
    // step_parts.<genexpr>, soil_water.update_soil_water, soil_water.weighted_hydraulics
    for (int l = 0; l < LAYERS; ++l) {
        const Real a685 = x493 * real_5[l];
        const Real a788 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a789 = state[l + 2 * LAYERS] / numbers[l + 3 * LAYERS + 18];
        const Mask a790 = (a789 < 1e-30);
        const Real a791 = select(a790, 1e-30, a789);
        const Real a792 = 1 / numbers[l + 3 * LAYERS + 18];
        const Real a793 = a792 * 0.05;
        const Mask a794 = (a793 > a791);
        const Real a795 = select(a794, a791, a793);
        const Real a796 = log(a791);
        const Real a797 = numbers[l + 10 * LAYERS + 23] * a796;
        const Real a798 = numbers[l + 8 * LAYERS + 23] + a797;
        real_4[l] = a685;
        real_6[l] = a788;
        real_7[l] = a789;
        real_8[l] = a793;
        real_9[l] = a795;
        real_10[l] = a796;
        real_11[l] = a798;
    }
    // soil_water.weighted_hydraulics
    for (int l = 0; l < LAYERS; ++l) {
        const Real a799 = exp(real_11[l]);
        real_5[l] = a799;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a800 = log(real_9[l]);
        const Real a801 = numbers[l + 10 * LAYERS + 23] * a800;
        const Real a802 = numbers[l + 8 * LAYERS + 23] + a801;
        real_11[l] = a802;
    }
    Real a804_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a803 = exp(real_11[l]);
        a804_last = maximum(a804_last, real_6[l]);
        real_9[l] = a803;
    }
    const Mask x806 = (a804_last < 0.0);
    const Real x807 = select(x806, 0.0, a804_last);
    const Real x808 = x807 * 500.0;
    const Real x809 = x808 * x808;
    const Real x810 = x809 * x808;
    const Real x811 = x810 + 1.0;
    const Real x812 = 1 / x811;
    const Real x817 = 1.0 - x812;
    // soil_water._solve
    const Real x820 = x787 * seconds;
    const Mask x821 = (x820 < 0.0);
    const Real x822 = select(x821, 0.0, x820);
    // soil_water.parent_deficit
    const Real x824 = numbers[3 * LAYERS + 18] - numbers[4 * LAYERS + 18];
    // soil_water.infiltration_capacity
    const Real x830 = seconds / 86400.0;
    const Real x831 = numbers[12 * LAYERS + 24] * x830;
    const Real x832 = -x831;
    const Real x833 = expm1(x832);
    // soil_water.weighted_hydraulics, soil_water._solve, soil_water.parent_deficit
    Real a828_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a813 = numbers[l + 9 * LAYERS + 23] * real_10[l];
        const Real a814 = numbers[l + 7 * LAYERS + 23] + a813;
        const Real a815 = exp(a814);
        const Real a816 = x812 * real_5[l];
        const Real a818 = x817 * real_9[l];
        const Real a819 = a816 + a818;
        const Real a823 = state[l + 2 * LAYERS] + real_6[l];
        const Real a825 = x824 - a823;
        const Real a826 = a825 + numbers[l + 4 * LAYERS + 18];
        const Real a827 = numbers[l] * a826;
        a828_last = a828_last + a827;
        real_11[l] = a815;
        real_12[l] = a819;
    }
    // soil_water.infiltration_capacity
    const Real x835 = a828_last * x833;
    const Real x837 = x822 * x835;
    const Real x839 = x822 - x835;
    const Mask x840 = (x839 == 0.0);
    const Real x841 = select(x840, 1e-30, x839);
    const Real x842 = x837 / x841;
    // soil_water.frozen_area_infiltration_factor
    Real a845_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a844 = real_6[l] * numbers[l];
        a845_last = a845_last + a844;
        real_9[l] = a844;
    }
    const Mask x846 = (a845_last < 0.01);
    const Real x847 = select(x846, 0.01, a845_last);
    const Real x848 = numbers[12 * LAYERS + 25] * 3.0;
    const Real x849 = x848 / x847;
    const Real x850 = -x849;
    const Real x851 = exp(x850);
    const Real x852 = x849 + 1.0;
    const Real x853 = x849 * 0.5;
    const Real x854 = x853 * x849;
    const Real x855 = x852 + x854;
    const Real x856 = x851 * x855;
    const Real x857 = 1.0 - x856;
    const Mask x858 = (a845_last > 0.01);
    const Real x859 = select(x858, x857, 1.0);
    // soil_water._solve
    const Real x860 = x842 / seconds;
    const Real x862 = x860 * x859;
    const Real x863 = -x862;
    const Mask x864 = (x863 < real_11[0]);
    const Real x865 = select(x864, real_11[0], x863);
    const Real x866 = x822 / seconds;
    const Mask x867 = (x865 > x866);
    const Real x868 = select(x867, x866, x865);
    const Real x869 = x787 - x868;
    const Mask x870 = (x869 < 0.0);
    const Real x871 = select(x870, 0.0, x869);
    const Real x872 = x787 - x871;
    const Real x877 = numbers[LAYERS + 2] * real_11[LAYERS - 1];
    const Real x878 = x872 - x682;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a873 = real_12[l] / numbers[l + LAYERS + 19];
        const Real a874 = state[l + 2 * LAYERS] - state[l + 2 * LAYERS + 1];
        const Real a875 = a873 * a874;
        const Real a876 = a875 + real_11[l];
        real_13[l] = a873;
        real_14[l] = a874;
        real_5[l + 1] = a876;
    }
    real_5[0] = x878;
    for (int l = 0; l < LAYERS - 1; ++l) real_12[l] = real_5[l + 1];
    real_12[LAYERS - 1] = x877;
    // soil_water._solve, tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS; ++l) {
        const Real a881 = real_5[l] - real_12[l];
        const Real a882 = a881 - real_4[l];
        const Real a883 = seconds / numbers[l];
        real_11[l] = a882;
        real_10[l] = a883;
    }
    // tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a885 = real_13[l] * real_10[l + 1];
        const Real a886 = -a885;
        const Real a887 = real_13[l] * real_10[l];
        const Real a888 = -a887;
        real_12[l + 1] = a886;
        real_5[l] = a888;
    }
    real_12[0] = real_of(0.0);
    real_5[LAYERS - 1] = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a890 = 1.0 - real_12[l];
        const Real a892 = a890 - real_5[l];
        const Real a893 = real_11[l] * real_10[l];
        real_15[l] = a892;
        real_16[l] = a893;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_12 + 1, real_15, real_5, real_16, real_11);
    // soil_water._solve, soil_water.forward
    Real a899_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a895 = state[l + 2 * LAYERS] + real_11[l];
        const Real a896 = a895 + real_6[l];
        const Real a897 = a896 - numbers[l + 3 * LAYERS + 18];
        const Real a898 = a897 * numbers[l];
        a899_last = at_least(a898 + a899_last, Number(0));
        const Real a899 = a899_last;
        real_16[l] = a896;
        real_17[l + 1] = a899;
    }
    // soil_water._solve
    real_17[0] = real_of(0.0);
    // soil_water.update_soil_water
    const Real x910 = numbers[0] * numbers[3 * LAYERS + 18];
    const Real x911 = x910 * 0.1;
    const Mask x912 = (x820 > x911);
    // soil_water._solve, soil_water._limited, soil_water.update_soil_water
    Real a913_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a901 = real_17[l] / numbers[l];
        const Real a902 = real_16[l] + a901;
        const Mask a903 = (a902 > numbers[l + 3 * LAYERS + 18]);
        const Real a904 = select(a903, numbers[l + 3 * LAYERS + 18], a902);
        const Mask a905 = (a904 < 0.02);
        const Real a906 = select(a905, 0.02, a904);
        const Real a907 = a906 - real_6[l];
        const Mask a908 = (a907 < 0.0);
        const Real a909 = select(a908, 0.0, a907);
        a913_last = maximum(a913_last, real_7[l]);
        real_11[l] = a909;
    }
    // soil_water.update_soil_water
    const Mask x915 = (a913_last < 0.0);
    const Real x916 = select(x915, 0.0, a913_last);
    const Mask x917 = (x916 > numbers[12 * LAYERS + 23]);
    const Mask x918 = (x912 | x917);
    // soil_water.update_soil_water, soil_water.weighted_hydraulics
    for (int l = 0; l < LAYERS; ++l) {
        const Real a919 = state[l + 2 * LAYERS] + real_11[l];
        const Real a920 = a919 * 0.5;
        const Real a921 = select(x918, a920, state[l + 2 * LAYERS]);
        const Real a922 = select(x918, numbers[l + 11 * LAYERS + 23], numbers[l + 4 * LAYERS + 18]);
        const Real a923 = a921 / numbers[l + 3 * LAYERS + 18];
        const Mask a924 = (a923 < 1e-30);
        const Real a925 = select(a924, 1e-30, a923);
        const Mask a926 = (real_8[l] > a925);
        const Real a927 = select(a926, a925, real_8[l]);
        const Real a928 = log(a925);
        const Real a929 = numbers[l + 10 * LAYERS + 23] * a928;
        const Real a930 = numbers[l + 8 * LAYERS + 23] + a929;
        real_16[l] = a921;
        real_7[l] = a922;
        real_15[l] = a927;
        real_5[l] = a928;
        real_12[l] = a930;
    }
    // soil_water.weighted_hydraulics
    for (int l = 0; l < LAYERS; ++l) {
        const Real a931 = exp(real_12[l]);
        real_11[l] = a931;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a932 = log(real_15[l]);
        const Real a933 = numbers[l + 10 * LAYERS + 23] * a932;
        const Real a934 = numbers[l + 8 * LAYERS + 23] + a933;
        real_12[l] = a934;
    }
    Real a936_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a935 = exp(real_12[l]);
        a936_last = maximum(a936_last, real_6[l]);
        real_15[l] = a935;
    }
    const Mask x938 = (a936_last < 0.0);
    const Real x939 = select(x938, 0.0, a936_last);
    const Real x940 = x939 * 500.0;
    const Real x941 = x940 * x940;
    const Real x942 = x941 * x940;
    const Real x943 = x942 + 1.0;
    const Real x944 = 1 / x943;
    const Real x949 = 1.0 - x944;
    // soil_water.parent_deficit
    const Real x953 = numbers[3 * LAYERS + 18] - real_7[0];
    // soil_water.weighted_hydraulics, soil_water._solve, soil_water.parent_deficit
    Real a957_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a945 = numbers[l + 9 * LAYERS + 23] * real_5[l];
        const Real a946 = numbers[l + 7 * LAYERS + 23] + a945;
        const Real a947 = exp(a946);
        const Real a948 = x944 * real_11[l];
        const Real a950 = x949 * real_15[l];
        const Real a951 = a948 + a950;
        const Real a952 = real_16[l] + real_6[l];
        const Real a954 = x953 - a952;
        const Real a955 = a954 + real_7[l];
        const Real a956 = numbers[l] * a955;
        a957_last = a957_last + a956;
        real_12[l] = a947;
        real_8[l] = a951;
    }
    // soil_water.infiltration_capacity
    const Real x958 = a957_last * x833;
    const Real x960 = x822 * x958;
    const Real x962 = x822 - x958;
    const Mask x963 = (x962 == 0.0);
    const Real x964 = select(x963, 1e-30, x962);
    const Real x965 = x960 / x964;
    // soil_water.frozen_area_infiltration_factor
    Real a967_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a967_last = a967_last + real_9[l];
    }
    const Mask x968 = (a967_last < 0.01);
    const Real x969 = select(x968, 0.01, a967_last);
    const Real x970 = x848 / x969;
    const Real x971 = -x970;
    const Real x972 = exp(x971);
    const Real x973 = x970 + 1.0;
    const Real x974 = x970 * 0.5;
    const Real x975 = x974 * x970;
    const Real x976 = x973 + x975;
    const Real x977 = x972 * x976;
    const Real x978 = 1.0 - x977;
    const Mask x979 = (a967_last > 0.01);
    const Real x980 = select(x979, x978, 1.0);
    // soil_water._solve
    const Real x981 = x965 / seconds;
    const Real x983 = x981 * x980;
    const Real x984 = -x983;
    const Mask x985 = (x984 < real_12[0]);
    const Real x986 = select(x985, real_12[0], x984);
    const Mask x987 = (x986 > x866);
    const Real x988 = select(x987, x866, x986);
    const Real x989 = x787 - x988;
    const Mask x990 = (x989 < 0.0);
    const Real x991 = select(x990, 0.0, x989);
    results[LAYERS + 12] = x991;
    const Real x992 = x787 - x991;
    quantities[4 * LAYERS + 14] = x992;
    const Real x996 = numbers[LAYERS + 2] * real_12[LAYERS - 1];
    results[LAYERS + 31] = x996;
    const Real x997 = x992 - x682;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a993 = real_8[l] / numbers[l + LAYERS + 19];
        const Real a994 = a993 * real_14[l];
        const Real a995 = a994 + real_12[l];
        real_13[l] = a993;
        real_9[l + 1] = a995;
    }
    real_9[0] = x997;
    for (int l = 0; l < LAYERS - 1; ++l) real_8[l] = real_9[l + 1];
    real_8[LAYERS - 1] = x996;
    // tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1003 = real_13[l] * real_10[l + 1];
        const Real a1004 = -a1003;
        const Real a1005 = real_13[l] * real_10[l];
        const Real a1006 = -a1005;
        real_12[l + 1] = a1004;
        real_15[l] = a1006;
    }
    real_12[0] = real_of(0.0);
    real_15[LAYERS - 1] = real_of(0.0);
    // soil_water._solve, tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1000 = real_9[l] - real_8[l];
        const Real a1001 = a1000 - real_4[l];
        const Real a1008 = 1.0 - real_12[l];
        const Real a1010 = a1008 - real_15[l];
        const Real a1011 = a1001 * real_10[l];
        real_11[l] = a1010;
        real_5[l] = a1011;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_12 + 1, real_11, real_15, real_5, real_8);
    // soil_water._solve, soil_water.forward
    Real a1017_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1013 = state[l + 2 * LAYERS] + real_8[l];
        const Real a1014 = a1013 + real_6[l];
        const Real a1015 = a1014 - numbers[l + 3 * LAYERS + 18];
        const Real a1016 = a1015 * numbers[l];
        a1017_last = at_least(a1016 + a1017_last, Number(0));
        const Real a1017 = a1017_last;
        real_5[l] = a1014;
        real_17[l + 1] = a1017;
    }
    results[LAYERS + 32] = real_17[LAYERS];
    // soil_water._solve
    real_17[0] = real_of(0.0);
    // soil_water._solve, soil_water._limited, soil_water.update_soil_water
    Real a1032_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1019 = real_17[l] / numbers[l];
        const Real a1020 = real_5[l] + a1019;
        const Mask a1021 = (a1020 > numbers[l + 3 * LAYERS + 18]);
        const Real a1022 = select(a1021, numbers[l + 3 * LAYERS + 18], a1020);
        const Mask a1023 = (a1022 < 0.02);
        const Real a1024 = select(a1023, 0.02, a1022);
        after[LAYERS + l] = a1024;
        const Real a1025 = a1024 - real_6[l];
        const Mask a1026 = (a1025 < 0.0);
        const Real a1027 = select(a1026, 0.0, a1025);
        const Real a1028 = 0.02 - a1020;
        const Mask a1029 = (a1028 < 0.0);
        const Real a1030 = select(a1029, 0.0, a1028);
        const Real a1031 = a1030 * numbers[l];
        a1032_last = a1032_last + a1031;
        real_8[l] = a1024;
        real_11[l] = a1027;
    }
    results[LAYERS + 30] = a1032_last;
    // soil_heat.thermal_conductivity
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1033 = real_8[l] / numbers[l + 3 * LAYERS + 18];
        const Real a1034 = real_11[l] / real_8[l];
        const Real a1035 = a1034 * numbers[l + 3 * LAYERS + 18];
        const Real a1036 = a1035 * (-1.3505762785178115);
        const Real a1037 = numbers[l + 13 * LAYERS + 29] + a1036;
        const Real a1038 = exp(a1037);
        const Real a1039 = numbers[l + 14 * LAYERS + 29] * a1033;
        const Real a1040 = numbers[l + 14 * LAYERS + 29] - 1.0;
        const Real a1041 = a1040 * a1033;
        const Real a1042 = a1041 + 1.0;
        const Real a1043 = a1039 / a1042;
        const Real a1044 = a1033 * 4.6;
        const Real a1045 = a1033 * 3.6;
        const Real a1046 = a1045 + 1.0;
        const Real a1047 = a1044 / a1046;
        real_5[l] = a1033;
        real_6[l] = a1038;
        real_15[l] = a1043;
        real_12[l] = a1047;
    }
    // soil_heat.thermal_conductivity, soil_heat.switched_kersten
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1048 = log(real_5[l]);
        const Real a1049 = a1048 / 2.302585092994046;
        const Real a1050 = a1049 + 1.0;
        const Mask a1051 = (a1050 < 0.0);
        const Real a1052 = select(a1051, 0.0, a1050);
        const Real a1053 = select(flags[l + 5], real_12[l], a1052);
        const Real a1054 = real_11[l] + 0.0005;
        const Mask a1055 = (a1054 < real_8[l]);
        const Real a1056 = select(a1055, real_15[l], a1053);
        const Real a1057 = real_6[l] - numbers[l + 12 * LAYERS + 29];
        const Real a1058 = a1056 * a1057;
        const Real a1059 = a1058 + numbers[l + 12 * LAYERS + 29];
        real_9[l] = a1059;
    }
    // single_snow_step.conduct
    const Real x1060 = real_9[0] * x480;
    // surface_balance.surface
    const Real x1061 = x546 - x700;
    const Real x1062 = x1061 / x536;
    const Real x1063 = x11 - forcing[1];
    const Real x1064 = x1062 + x1063;
    const Real x1065 = x1064 / x544;
    const Real x1066 = forcing[1] + x1065;
    const Real x1067 = x0 * x536;
    const Real x1068 = x1067 * x544;
    const Real x1069 = x1060 / x1068;
    // surface_balance.opened
    const Real x1070 = x729 * x0;
    const Real x1071 = x1070 / x495;
    const Real x1072 = state[0] + x1071;
    // surface_balance.top
    const Real x1073 = x1069 + 1.0;
    const Real x1074 = x0 / x0;
    const Real x1075 = x1073 * x1074;
    // surface_balance.opened
    const Real x1076 = select(x437, x1072, x1066);
    const Real x1077 = select(x437, 1.0, x1075);
    const Real x1078 = select(x437, x495, x1060);
    // soil_heat.conductance
    const Real x1089 = x0 * x1077;
    const Real x1090 = x1078 / x1089;
    // soil_heat.update_soil_heat
    real_13[0] = x1078;
    for (int l = 0; l < LAYERS - 2; ++l) real_13[l + 1] = real_9[l + 1];
    const Real x1093 = x1076 - state[0];
    const Real x1094 = x1090 * x1093;
    // soil_heat.__call__
    const Real x1097 = numbers[LAYERS + 6] - state[LAYERS - 1];
    const Real x1098 = numbers[LAYERS - 1] * 0.5;
    const Real x1099 = x1098 / numbers[2 * LAYERS + 18];
    const Real x1100 = state[LAYERS - 1] - numbers[LAYERS + 6];
    const Real x1101 = real_9[LAYERS - 1] * x1100;
    const Real x1102 = x1101 / numbers[2 * LAYERS + 18];
    results[LAYERS + 42] = x1102;
    const Real x1103 = x1097 * x1099;
    const Real x1104 = state[LAYERS - 1] + x1103;
    // soil_heat.update_soil_heat
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1092 = real_13[l] / numbers[l + LAYERS + 19];
        const Real a1095 = state[l] - state[l + 1];
        const Real a1096 = a1092 * a1095;
        real_14[l] = a1092;
        real_9[l + 1] = a1096;
    }
    real_9[0] = x1094;
    for (int l = 0; l < LAYERS - 1; ++l) real_12[l] = real_9[l + 1];
    real_12[LAYERS - 1] = x1102;
    // soil_heat.interface_temperature
    const Real x1108 = x1077 - 1.0;
    const Real x1109 = x1108 * state[0];
    const Real x1110 = x1076 + x1109;
    const Real x1111 = x1110 / x1077;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1112 = state[l + 1] - state[l];
        const Real a1113 = a1112 * numbers[l + 2 * LAYERS + 19];
        const Real a1114 = state[l] + a1113;
        real_15[l + 1] = a1114;
    }
    // freezing.freeze_and_thaw
    real_15[0] = x1111;
    for (int l = 0; l < LAYERS - 1; ++l) real_6[l] = real_15[l + 1];
    real_6[LAYERS - 1] = x1104;
    // soil_heat.volumetric_heat_capacity, soil_heat.update_soil_heat, freezing.freeze_and_thaw, freezing.frozen_layer_temperature, freezing._frozen_mean, freezing._cold_temperature, freezing.forward, freezing._newton
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1079 = real_11[l] * 4200000.0;
        const Real a1080 = 1.0 - numbers[l + 3 * LAYERS + 18];
        const Real a1081 = a1080 * 2000000.0;
        const Real a1082 = a1079 + a1081;
        const Real a1083 = numbers[l + 3 * LAYERS + 18] - real_8[l];
        const Real a1084 = a1083 * 1004.0;
        const Real a1085 = a1082 + a1084;
        const Real a1086 = real_8[l] - real_11[l];
        const Real a1087 = a1086 * 2106000.0;
        const Real a1088 = a1085 + a1087;
        results[LAYERS + 44 + l] = a1088;
        const Real a1107 = real_9[l] - real_12[l];
        const Real a1115 = a1107 * seconds;
        const Real a1116 = a1115 / numbers[l];
        const Real a1119 = minimum(real_15[l], real_6[l]);
        const Real a1120 = minimum(a1119, state[l]);
        const Mask a1121 = (real_8[l] > real_11[l]);
        const Mask a1122 = (a1120 < 273.15);
        const Mask a1123 = (a1121 | a1122);
        const Real a1124 = real_15[l] - 273.15;
        const Real a1125 = state[l] - 273.15;
        const Real a1126 = real_6[l] - 273.15;
        const Mask a1127 = (a1124 > 0.0);
        const Real a1128 = select(a1127, 0.0, a1124);
        const Mask a1129 = (a1125 > 0.0);
        const Real a1130 = select(a1129, 0.0, a1125);
        const Real a1131 = a1128 + a1130;
        const Real a1132 = magnitude(a1124);
        const Real a1133 = magnitude(a1125);
        const Real a1134 = a1132 + a1133;
        const Real a1135 = a1131 * 0.5;
        const Mask a1137 = (a1134 > 0.0);
        const Real a1138 = select(a1137, a1134, 1.0);
        const Real a1139 = a1131 / a1138;
        const Real a1141 = a1135 * a1139;
        const Mask a1143 = (a1126 > 0.0);
        const Real a1144 = select(a1143, 0.0, a1126);
        const Real a1145 = a1130 + a1144;
        const Real a1146 = magnitude(a1126);
        const Real a1147 = a1133 + a1146;
        const Real a1148 = a1145 * 0.5;
        const Mask a1150 = (a1147 > 0.0);
        const Real a1151 = select(a1150, a1147, 1.0);
        const Real a1152 = a1145 / a1151;
        const Real a1154 = a1148 * a1152;
        const Real a1156 = a1141 + a1154;
        const Real a1158 = a1156 * 0.5;
        const Real a1160 = 273.15 - a1158;
        const Mask a1161 = (a1160 > 273.149);
        const Real a1162 = select(a1161, 273.149, a1160);
        const Real a1163 = 273.15 - a1162;
        const Real a1164 = a1163 / a1162;
        const Real a1165 = log(a1164);
        const Real a1166 = numbers[l + 15 * LAYERS + 29] - a1165;
        const Real a1167 = real_8[l] - 0.02;
        const Real a1168 = minimum(a1086, a1167);
        const Mask a1169 = (a1168 < 0.0);
        const Real a1170 = select(a1169, 0.0, a1168);
        real_5[l] = a1088;
        real_10[l] = a1107;
        real_7[l] = a1116;
        mask_18[l] = a1123;
        mask_19[l] = a1161;
        real_16[l] = a1166;
        real_20[l] = a1167;
        real_21[l] = a1170;
    }
    // freezing._newton
    for (int l = 0; l < LAYERS; ++l) real_6[l] = real_21[l];
    for (int l = 0; l < LAYERS; ++l) real_15[l] = real_of(INFINITE);
    for (int pass = 0; pass < 10; ++pass) {
        // freezing.is_open, freezing._newton
        Mask a1174_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1173 = (real_15[l] > 0.005);
            a1174_last = (a1174_last | a1173);
            mask_22[l] = a1173;
        }
        if (!any_lane(a1174_last)) break;
        // freezing.iteration
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1175 = real_8[l] - real_6[l];
            const Real a1176 = real_6[l] * 8.0;
            const Real a1177 = a1176 + 1.0;
            const Real a1178 = log(a1177);
            const Real a1179 = a1178 * 2.0;
            const Real a1180 = real_16[l] + a1179;
            real_12[l] = a1175;
            real_9[l] = a1177;
            real_23[l] = a1180;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1181 = log(real_12[l]);
            const Real a1182 = numbers[l + 16 * LAYERS + 29] * a1181;
            const Real a1183 = real_23[l] - a1182;
            const Real a1184 = numbers[l + 16 * LAYERS + 29] / real_12[l];
            const Real a1185 = 1 / real_9[l];
            const Real a1186 = a1185 * 16.0;
            const Real a1187 = a1184 + a1186;
            const Real a1188 = a1183 / a1187;
            const Real a1189 = real_6[l] - a1188;
            const Real a1190 = minimum(a1189, real_20[l]);
            const Mask a1191 = (a1190 < 0.0);
            const Real a1192 = select(a1191, 0.0, a1190);
            const Real a1193 = select(mask_22[l], a1192, real_6[l]);
            const Real a1194 = a1192 - real_6[l];
            const Real a1195 = magnitude(a1194);
            const Real a1196 = select(mask_22[l], a1195, real_15[l]);
            real_24[l] = a1193;
            real_25[l] = a1196;
        }
        for (int l = 0; l < LAYERS; ++l) real_6[l] = real_24[l];
        for (int l = 0; l < LAYERS; ++l) real_15[l] = real_25[l];
    }
    // soil_heat.update_soil_heat
    const Real x1224 = 1 / seconds;
    const Real x1225 = x1224 * 333500000.0;
    // freezing.is_open, freezing.forward, freezing.freeze_and_thaw, freezing.phase_changed_liquid, soil_heat.update_soil_heat, tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a1197 = (real_15[l] > 0.005);
        const Real a1198 = real_16[l] / numbers[l + 16 * LAYERS + 29];
        const Real a1199 = exp(a1198);
        const Mask a1200 = (a1199 < 0.02);
        const Real a1201 = select(a1200, 0.02, a1199);
        const Real a1202 = minimum(a1201, real_8[l]);
        const Real a1203 = real_8[l] - a1202;
        const Real a1204 = select(a1197, a1203, real_6[l]);
        const Real a1205 = select(mask_19[l], 0.0, a1204);
        const Real a1206 = real_8[l] - a1205;
        const Real a1207 = real_7[l] / 333500000.0;
        const Real a1208 = real_11[l] + a1207;
        const Mask a1209 = (a1206 > real_11[l]);
        const Real a1210 = select(a1209, real_11[l], a1206);
        const Mask a1211 = (a1208 < a1210);
        const Real a1212 = select(a1211, a1210, a1208);
        const Mask a1213 = (a1206 < real_11[l]);
        const Real a1214 = select(a1213, real_11[l], a1206);
        const Mask a1215 = (a1208 > a1214);
        const Real a1216 = select(a1215, a1214, a1208);
        const Mask a1217 = (a1207 < 0.0);
        const Real a1218 = select(a1217, a1212, a1216);
        const Mask a1219 = (a1218 < 0.0);
        const Real a1220 = select(a1219, 0.0, a1218);
        const Mask a1221 = (a1220 > real_8[l]);
        const Real a1222 = select(a1221, real_8[l], a1220);
        const Real a1223 = select(mask_18[l], a1222, real_11[l]);
        after[2 * LAYERS + l] = a1223;
        const Real a1226 = x1225 * numbers[l];
        const Real a1227 = a1223 - real_11[l];
        results[3 * LAYERS + 44 + l] = a1227;
        const Real a1228 = a1226 * a1227;
        const Real a1229 = real_5[l] * numbers[l];
        const Real a1230 = real_10[l] - a1228;
        const Real a1231 = seconds / a1229;
        real_21[l] = a1223;
        real_20[l] = a1227;
        real_25[l] = a1229;
        real_24[l] = a1230;
        real_23[l] = a1231;
    }
    // tridiagonal.diffusion_increment
    const Real x1237 = x1090 * real_23[0];
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1233 = real_14[l] * real_23[l + 1];
        const Real a1234 = -a1233;
        const Real a1235 = real_14[l] * real_23[l];
        const Real a1236 = -a1235;
        real_15[l + 1] = a1234;
        real_6[l] = a1236;
    }
    real_15[0] = real_of(0.0);
    real_6[LAYERS - 1] = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1238 = in_row(l, 0, x1237) + 1.0;
        const Real a1240 = a1238 - real_15[l];
        const Real a1242 = a1240 - real_6[l];
        const Real a1243 = real_24[l] * real_23[l];
        real_16[l] = a1242;
        real_7[l] = a1243;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_15 + 1, real_16, real_6, real_7, real_23);
    // soil_heat.update_soil_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1245 = state[l] + real_23[l];
        after[l] = a1245;
        real_7[l] = a1245;
    }
    const Real x1246 = x1076 - real_7[0];
    const Real x1247 = x1090 * x1246;
    results[LAYERS + 41] = x1247;
    // surface_balance.skin_temperature
    const Real x1248 = x1069 * real_7[0];
    const Real x1249 = x1066 + x1248;
    const Real x1250 = x1249 / x1073;
    // snow.conductance
    const Real x1251 = x1060 / x0;
    // surface_balance._over_soil
    const Real x1252 = x1250 - real_7[0];
    const Real x1253 = x1251 * x1252;
    const Real x1254 = x1250 - forcing[1];
    const Real x1255 = x36 * x1254;
    // surface_balance.closed
    const Real x1256 = select(x437, x726, x1250);
    after[3 * LAYERS] = x1256;
    const Real x1257 = select(x437, x729, x1253);
    results[4] = x1257;
    const Real x1258 = select(x437, x702, x1255);
    results[LAYERS + 15] = x1258;
    // single_snow_step.single_snow_step
    const Real x1259 = select(x437, x758, 0.0);
    after[3 * LAYERS + 3] = x1259;
    // snow.compacted_density
    const Real x1260 = seconds / 3600.0;
    const Real x1261 = x1256 - 273.15;
    const Real x1262 = x1072 - 273.15;
    const Real x1263 = x1259 * 100.0;
    const Mask x1264 = (x1263 < 0.01);
    const Real x1265 = select(x1264, 0.01, x1263);
    const Real x1266 = x1260 * 0.01;
    const Real x1267 = x1261 + x1262;
    const Real x1268 = x1267 * 0.04;
    const Real x1269 = x436 * 21.0;
    const Real x1270 = x1268 - x1269;
    const Real x1271 = exp(x1270);
    const Real x1272 = x1266 * x1271;
    const Real x1273 = x1272 * x1265;
    const Real x1274 = x1273 / 2.0;
    const Real x1275 = x1273 / 3.0;
    const Real x1276 = x1273 / 4.0;
    const Real x1277 = x1273 / 5.0;
    const Real x1278 = x1277 + 1.0;
    const Real x1279 = x1276 * x1278;
    const Real x1280 = x1279 + 1.0;
    const Real x1281 = x1275 * x1280;
    const Real x1282 = x1281 + 1.0;
    const Real x1283 = x1274 * x1282;
    const Real x1284 = x1283 + 1.0;
    const Real x1285 = x436 * x1284;
    const Mask x1286 = (x1285 < 0.05);
    const Real x1287 = select(x1286, 0.05, x1285);
    const Mask x1288 = (x1287 > 0.4);
    const Real x1289 = select(x1288, 0.4, x1287);
    const Real x1290 = x1260 * 0.13;
    const Real x1291 = x1290 / 24.0;
    const Real x1292 = 1.0 - x1291;
    const Real x1293 = x1289 * x1292;
    const Real x1294 = x1293 + x1291;
    const Mask x1295 = (x1294 > 0.4);
    const Real x1296 = select(x1295, 0.4, x1294);
    const Mask x1297 = (x1261 >= 0.0);
    const Real x1298 = select(x1297, x1296, x1289);
    // single_snow_step.single_snow_step
    const Mask x1299 = (x1259 > 0.0);
    const Real x1300 = select(x437, x686, x586);
    const Real x1301 = x696 + x1300;
    results[2] = x1301;
    const Real x1302 = x1259 / x1298;
    const Real x1303 = select(x1299, x1302, 0.0);
    after[3 * LAYERS + 4] = x1303;
    // snow.surface_roughness_length
    const Real x1304 = x401 * 7.0;
    const Real x1305 = x1304 - x435;
    const Mask x1306 = (x1305 <= 0.0007);
    const Real x1307 = x1305 / 7.0;
    const Real x1308 = select(x1306, 0.001, x1307);
    const Real x1309 = x493 * x401;
    const Real x1310 = x448 * x1308;
    const Real x1311 = x1309 + x1310;
    after[3 * LAYERS + 10] = x1311;
    // single_snow_step.single_snow_step
    const Real x1312 = x1301 * 1004.5;
    const Real x1313 = x1312 / x536;
    const Real x1314 = forcing[2] + x1313;
    after[3 * LAYERS + 14] = x1314;
    const Real x1315 = select(x1299, x448, 0.0);
    results[LAYERS + 19] = x1315;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x1316 = 1.0 - x1315;
    const Real x1317 = x1316 * 2501000.0;
    const Real x1318 = x1315 * 2830000.0;
    const Real x1319 = x1317 + x1318;
    // single_snow_step._fluxes
    const Real x1320 = x581 * x1319;
    results[0] = x1320;
    const Mask x1321 = (x1320 > 0.0);
    const Real x1322 = select(x1321, x699, x1320);
    results[1] = x1322;
    const Real x1323 = x536 * 0.999900457893689;
    const Real x1324 = x1256 - x11;
    const Real x1325 = x1323 * x1324;
    results[3] = x1325;
    const Real x1326 = x682 * 2501000000.0;
    results[5] = x1326;
    const Real x1327 = x683 * 2501000000.0;
    results[6] = x1327;
    const Real x1328 = x684 * 2501000000.0;
    results[7] = x1328;
    const Real x1330 = real_17[LAYERS] / seconds;
    const Real x1331 = x996 + x1330;
    results[LAYERS + 13] = x1331;
    const Real x1332 = x756 * seconds;
    const Real x1333 = select(x437, x1332, 0.0);
    results[LAYERS + 14] = x1333;
    const Real x1334 = select(x437, x759, 0.0);
    results[LAYERS + 17] = x1334;
    results[LAYERS + 38] = x1334;
    // single_snow_step._budget
    const Real x1335 = x1256 - forcing[1];
    // air.emission
    const Real x1336 = x1256 * x1256;
    const Real x1337 = x1336 * x1336;
    const Real x1338 = x1337 * 5.67e-08;
    // single_snow_step._budget
    const Real x1339 = x521 * x1338;
    const Real x1340 = x564 * x1335;
    const Real x1341 = x545 + x1340;
    const Mask x1342 = (x437 & x763);
    result_flags[1] = x1342;
    const Real x1343 = select(x437, x702, 0.0);
    const Real x1344 = x36 * x1335;
    const Real x1345 = select(x1342, 0.0, x1344);
    const Real x1346 = select(x437, x693, 0.0);
    results[LAYERS + 27] = x1346;
    const Real x1347 = select(x437, x761, 0.0);
    const Real x1348 = -x1347;
    results[LAYERS + 29] = x1348;
    const Real x1349 = forcing[4] * state[3 * LAYERS + 8];
    results[LAYERS + 33] = x1349;
    const Real x1350 = 1.0 - state[3 * LAYERS + 9];
    const Real x1351 = x1350 * forcing[5];
    const Real x1352 = x1351 + x1339;
    results[LAYERS + 34] = x1352;
    const Real x1353 = select(x1342, x1339, x1341);
    results[LAYERS + 35] = x1353;
    const Real x1354 = x536 * x1324;
    results[LAYERS + 36] = x1354;
    const Real x1355 = x1343 + x1345;
    results[LAYERS + 37] = x1355;
    const Mask x1356 = (x437 & x767);
    result_flags[2] = x1356;
    // single_snow_step._fluxes, diagnostics.ice_content, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a1359_last = real_of(0.0);
    Real a1364_last = real_of(1.0);
    Real a1365_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1329 = real_4[l] * 2501000000.0;
        results[8 + l] = a1329;
        const Real a1357 = real_8[l] - real_21[l];
        quantities[l] = a1357;
        const Real a1358 = real_7[l] - 273.15;
        a1359_last = a1359_last + numbers[l];
        const Real a1359 = a1359_last;
        const Real a1360 = numbers[l] * 0.5;
        const Real a1361 = a1359 - a1360;
        const Mask a1362 = (a1358 >= 0.0);
        const Real a1363 = real_of_mask(a1362);
        a1364_last = a1364_last * a1363;
        const Real a1364 = a1364_last;
        a1365_last = a1365_last + a1364;
        real_23[l] = a1357;
        real_16[l] = a1358;
        real_6[l] = a1361;
    }
    // diagnostics.crossing_depth
    const Index x1366 = index_of_real(a1365_last);
    const Index x1367 = at_most(x1366, (LAYERS - 1));
    const Index x1368 = x1367 - 1;
    const Index x1369 = at_least(x1368, 0);
    const Real x1370 = pick(real_16, x1369);
    const Real x1371 = pick(real_16, x1367);
    const Real x1372 = pick(real_6, x1369);
    const Real x1373 = pick(real_6, x1367);
    const Mask x1374 = (x1370 > x1371);
    const Real x1375 = x1370 - x1371;
    const Real x1376 = select(x1374, x1375, 1.0);
    const Real x1377 = x1373 - x1372;
    const Real x1378 = x1377 * x1370;
    const Real x1379 = x1378 / x1376;
    const Real x1380 = x1372 + x1379;
    const Mask x1381 = (x1366 == 0);
    const Real x1382 = select(x1381, 0.0, x1380);
    const Mask x1383 = (x1366 == LAYERS);
    Real a1384_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a1384_last = a1384_last + numbers[l];
    }
    const Real x1385 = select(x1383, a1384_last, x1382);
    quantities[LAYERS] = x1385;
    // balances.column_water
    const Real x1386 = x784 + state[3 * LAYERS + 2];
    const Real x1387 = x1386 + x1259;
    // balances.soil_water
    Real a1389_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1388 = real_8[l] * numbers[l];
        quantities[LAYERS + 4 + l] = a1388;
        a1389_last = a1389_last + a1388;
        real_6[l] = a1388;
    }
    // balances.column_water
    const Real x1390 = a1389_last + x1387;
    quantities[LAYERS + 1] = x1390;
    // balances.soil_water
    Real a1391_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a1391_last = a1391_last + real_6[l];
    }
    quantities[LAYERS + 2] = a1391_last;
    // diagnostics.layer_ice, diagnostics.soil_ice
    Real a1393_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1392 = real_23[l] * numbers[l];
        quantities[3 * LAYERS + 4 + l] = a1392;
        a1393_last = a1393_last + a1392;
    }
    quantities[LAYERS + 3] = a1393_last;
    // diagnostics.net_radiation
    const Real x1395 = x525 - x1339;
    quantities[4 * LAYERS + 4] = x1395;
    // diagnostics.snowfall
    const Real x1396 = x408 / seconds;
    quantities[4 * LAYERS + 5] = x1396;
    // balances.evaporated_water
    const Real x1397 = x1326 + x1327;
    const Real x1398 = x1397 + x1328;
    // balances._depth
    const Real x1399 = seconds / 2501000000.0;
    const Real x1400 = x1398 * x1399;
    const Real x1401 = seconds / 2830000000.0;
    const Real x1402 = x698 * x1401;
    // balances.evaporated_water
    const Real x1403 = x1400 + x1402;
    const Real x1404 = seconds * x689;
    const Real x1406 = x1403 + x1404;
    // diagnostics.net_evaporation
    const Real x1407 = x1406 / seconds;
    quantities[4 * LAYERS + 6] = x1407;
    // diagnostics.potential_evaporation
    const Real x1408 = x1319 * 1000.0;
    const Real x1409 = x1320 / x1408;
    quantities[4 * LAYERS + 7] = x1409;
    // diagnostics._evaporated
    const Real x1410 = x1326 / 2501000000.0;
    quantities[4 * LAYERS + 8] = x1410;
    const Real x1411 = x1327 / 2501000000.0;
    quantities[4 * LAYERS + 9] = x1411;
    const Real x1412 = x1328 / 2501000000.0;
    quantities[4 * LAYERS + 10] = x1412;
    // diagnostics.snow_sublimation
    const Real x1413 = x698 / 2830000000.0;
    quantities[4 * LAYERS + 11] = x1413;
    // diagnostics.snowmelt
    const Real x1414 = x1333 / seconds;
    quantities[4 * LAYERS + 12] = x1414;
    // diagnostics.total_runoff
    const Real x1415 = x991 + x1331;
    quantities[4 * LAYERS + 15] = x1415;
    // balances.water_gain
    const Real x1416 = seconds * forcing[6];
    const Real x1417 = x1416 / 1000.0;
    quantities[4 * LAYERS + 16] = x1417;
    // balances.water_loss
    const Real x1418 = seconds * x1415;
    const Real x1419 = x1406 + x1418;
    quantities[4 * LAYERS + 17] = x1419;
    // diagnostics.layer_liquid_water, balances.soil_water
    Real a1420_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1394 = real_21[l] * numbers[l];
        quantities[2 * LAYERS + 4 + l] = a1394;
        a1420_last = a1420_last + real_6[l];
    }
    // balances.column_water
    const Real x1421 = a1420_last + x1387;
    const Real x1422 = state[3 * LAYERS + 1] + state[3 * LAYERS + 2];
    const Real x1423 = x1422 + state[3 * LAYERS + 3];
    // balances.soil_water
    Real a1425_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1424 = state[l + LAYERS] * numbers[l];
        a1425_last = a1425_last + a1424;
    }
    // balances.column_water
    const Real x1426 = a1425_last + x1423;
    // balances.water_residual
    const Real x1427 = x1421 - x1426;
    const Real x1428 = x1417 - x1419;
    // balances.water_leaked
    const Real x1429 = a1032_last - x1347;
    const Real x1430 = x1429 - x496;
    quantities[4 * LAYERS + 19] = x1430;
    // balances.water_residual
    const Real x1431 = x1428 + x1430;
    const Real x1432 = x1427 - x1431;
    quantities[4 * LAYERS + 18] = x1432;
    // balances.surface_energy_residual
    const Real x1433 = x525 - x38;
    const Real x1434 = x1433 - x1354;
    const Real x1435 = x1434 - x700;
    const Real x1436 = x1435 - x1257;
    const Real x1437 = x1436 - x1334;
    const Real x1438 = x1437 - x1355;
    const Real x1439 = x1438 - x1353;
    const Mask x1440 = (x1342 & x1356);
    const Real x1441 = select(x1440, 0.0, x1439);
    quantities[4 * LAYERS + 20] = x1441;
    // balances.soil_energy_residual
    Real a1444_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1442 = real_7[l] - state[l];
        const Real a1443 = real_25[l] * a1442;
        a1444_last = a1444_last + a1443;
    }
    const Real x1445 = a1444_last / seconds;
    const Real x1452 = x1247 - x1102;
    // balances.phase_change_heat, balances.soil_energy_residual
    Real a1451_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1446 = 333500000.0 * numbers[l];
        const Real a1447 = a1446 / seconds;
        const Real a1449 = a1447 * real_20[l];
        a1451_last = a1451_last - a1449;
    }
    // balances.soil_energy_residual
    const Real x1453 = x1452 + a1451_last;
    const Real x1454 = x1445 - x1453;
    quantities[4 * LAYERS + 21] = x1454;
    // balances.snow_base_mismatch
    const Real x1455 = x1257 - x1247;
    quantities[4 * LAYERS + 23] = x1455;
    after[3 * LAYERS + 2] = state[3 * LAYERS + 2];
    after[3 * LAYERS + 5] = state[3 * LAYERS + 5];
    after[3 * LAYERS + 6] = state[3 * LAYERS + 6];
    quantities[4 * LAYERS + 22] = real_of(0.0);
    results[LAYERS + 39] = real_of(0.0);
    results[LAYERS + 43] = real_of(0.0);
    for (int l = 0; l < 0; ++l) {
        after[3 * LAYERS + 5 + l] = state[l + 3 * LAYERS + 5];
        after[3 * LAYERS + 5 + l] = state[l + 3 * LAYERS + 5];
        after[3 * LAYERS + 5 + l] = state[l + 3 * LAYERS + 5];
        after[3 * LAYERS + 5 + l] = state[l + 3 * LAYERS + 5];
        after[3 * LAYERS + 5 + l] = state[l + 3 * LAYERS + 5];
    }
    for (int l = 0; l < LAYERS; ++l) {
        results[2 * LAYERS + 44 + l] = real_of(333500000.0);
    }
}

#include "step.h"
