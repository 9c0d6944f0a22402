// From the code of digest c54bf88da9eb19e9eaada76a130ba90ccbb2287241a4a76ca16603be2bf15fba.
// The step of a strip of columns, written by noahpy.engine.
#define NUMBER double
#include "strip.h"

constexpr int STATE_ROWS = 3 * LAYERS + 16;
constexpr int FORCING_ROWS = 11;
constexpr int NUMBERS_ROWS = 19 * LAYERS + 28;
constexpr int FLAGS_ROWS = LAYERS + 5;
constexpr int WEIGHTS_ROWS = 0;
constexpr int AFTER_ROWS = 3 * LAYERS + 16;
constexpr int QUANTITIES_ROWS = 4 * LAYERS + 24;
constexpr int RESULTS_ROWS = 4 * LAYERS + 44;
constexpr int RESULT_FLAGS_ROWS = 3;

static const Number table318[] = {
#include "stability_corrections.inc"
};
static const Number table321[] = {
#include "stability_slopes.inc"
};
static const char noahpy_interface[] = R"({"state": [["state.soil_temperature", 1, 0], ["state.total_water_content", 1, 0], ["state.liquid_water_content", 1, 0], ["state.skin_temperature"], ["state.canopy_water"], ["state.ponded_water"], ["state.snow_water_equivalent"], ["state.snow_depth"], ["state.snow_layer_ice", 0, 0], ["state.snow_layer_liquid", 0, 0], ["state.snow_layer_temperature", 0, 0], ["state.snow_layer_thickness", 0, 0], ["state.snow_layer_age", 0, 0], ["state.snow_albedo"], ["state.snow_surface_temperature"], ["state.snow_age"], ["state.surface_albedo"], ["state.surface_emissivity"], ["state.roughness_length"], ["state.background_roughness_length"], ["state.exchange_coefficient_heat"], ["state.exchange_coefficient_momentum"], ["state.surface_specific_humidity"], ["state.bulk_richardson_number"]], "forcing": [["forcing.wind_speed"], ["forcing.air_temperature"], ["forcing.specific_humidity"], ["forcing.surface_pressure"], ["forcing.shortwave_down"], ["forcing.longwave_down"], ["forcing.precipitation_rate"], ["forcing.snowfall_fraction"], ["forcing.green_fraction"], ["forcing.albedo"], ["forcing.leaf_area_index"]], "numbers": [["site.layer_thickness", 1, 0], ["site.air_height"], ["site.wind_height"], ["site.drainage_factor"], ["site.maximum_snow_albedo"], ["site.green_fraction_min"], ["site.green_fraction_max"], ["site.deep_soil_temperature"], ["vegetation.minimum_stomatal_resistance"], ["vegetation.radiation_stress_constant"], ["vegetation.vapour_deficit_stress_constant"], ["vegetation.full_cover_snow_water_equivalent"], ["vegetation.leaf_area_index_min"], ["vegetation.leaf_area_index_max"], ["vegetation.emissivity_min"], ["vegetation.emissivity_max"], ["vegetation.albedo_min"], ["vegetation.albedo_max"], ["vegetation.roughness_length_min"], ["vegetation.roughness_length_max"], ["geometry.node_distance", 1, -1], ["geometry.bottom_distance"], ["geometry.interface_weight", 1, -1], ["soil.porosity", 1, 0], ["soil.wilting_point_water_content", 1, 0], ["surface_soil.air_dry_water_content"], ["surface_soil.porosity"], ["surface_soil.reference_water_content"], ["surface_soil.wilting_point_water_content"], ["root_zone.root_fraction", 1, 0], ["root_zone.has_roots", 1, 0], ["root_zone.layer_count"], ["hydraulic.log_conductivity", 1, 0], ["hydraulic.log_diffusivity", 1, 0], ["hydraulic.conductivity_exponent", 1, 0], ["hydraulic.diffusivity_exponent", 1, 0], ["hydraulic.conductivity_impedance", 1, 0], ["hydraulic.diffusivity_impedance", 1, 0], ["hydraulic.corrector_wilting_point", 1, 0], ["hydraulic.saturation_ratio_limit"], ["hydraulic.infiltration_coefficient"], ["surface_thermal.dry_conductivity"], ["surface_thermal.log_frozen_conductivity"], ["surface_thermal.frozen_kersten"], ["thermal.dry_conductivity", 1, 0], ["thermal.log_frozen_conductivity", 1, 0], ["thermal.frozen_kersten", 1, 0], ["freezing.level", 1, 0], ["freezing.exponent", 1, 0]], "flags": [["site.use_supplied_albedo"], ["site.use_supplied_leaf_area_index"], ["site.variable_zilitinkevich"], ["vegetation.is_bare_ground"], ["soil.is_gravel", 1, 0], ["surface_thermal.is_gravel"]], "weights": [], "after": [["state.soil_temperature", 1, 0], ["state.total_water_content", 1, 0], ["state.liquid_water_content", 1, 0], ["state.skin_temperature"], ["state.canopy_water"], ["state.ponded_water"], ["state.snow_water_equivalent"], ["state.snow_depth"], ["state.snow_layer_ice", 0, 0], ["state.snow_layer_liquid", 0, 0], ["state.snow_layer_temperature", 0, 0], ["state.snow_layer_thickness", 0, 0], ["state.snow_layer_age", 0, 0], ["state.snow_albedo"], ["state.snow_surface_temperature"], ["state.snow_age"], ["state.surface_albedo"], ["state.surface_emissivity"], ["state.roughness_length"], ["state.background_roughness_length"], ["state.exchange_coefficient_heat"], ["state.exchange_coefficient_momentum"], ["state.surface_specific_humidity"], ["state.bulk_richardson_number"]], "quantities": [["ice_content", 1, 0], ["thaw_depth"], ["column_water"], ["soil_water"], ["soil_ice"], ["layer_water", 1, 0], ["layer_liquid_water", 1, 0], ["layer_ice", 1, 0], ["net_radiation"], ["snowfall"], ["net_evaporation"], ["potential_evaporation"], ["direct_evaporation"], ["canopy_evaporation"], ["transpiration"], ["snow_sublimation"], ["snowmelt"], ["throughfall_drip"], ["infiltration"], ["total_runoff"], ["water_gain"], ["water_loss"], ["water_residual"], ["water_leaked"], ["surface_energy_residual"], ["soil_energy_residual"], ["snow_energy_residual"], ["snow_base_mismatch"]], "results": [["fluxes.potential_evaporation"], ["fluxes.latent_heat_flux"], ["fluxes.evaporation_rate"], ["fluxes.sensible_heat_flux"], ["fluxes.ground_heat_flux"], ["fluxes.direct_evaporation"], ["fluxes.canopy_evaporation"], ["fluxes.transpiration"], ["fluxes.layer_transpiration", 1, 0], ["fluxes.snow_sublimation"], ["fluxes.dew_rate"], ["fluxes.throughfall_drip"], ["fluxes.soil_water_input"], ["fluxes.surface_runoff"], ["fluxes.subsurface_runoff"], ["fluxes.snowmelt"], ["fluxes.precipitation_heat_flux"], ["fluxes.freezing_rain_heat_flux"], ["fluxes.melt_heat_flux"], ["fluxes.absorbed_radiation"], ["fluxes.snow_cover_fraction"], ["fluxes.background_albedo"], ["fluxes.background_emissivity"], ["fluxes.leaf_area_index"], ["fluxes.canopy_resistance"], ["fluxes.plant_coefficient"], ["budget.liquid_input"], ["budget.snowfall"], ["budget.snow_vapour_loss"], ["budget.snow_trace"], ["budget.snow_correction"], ["budget.soil_water_created"], ["budget.bottom_drainage"], ["budget.excess_runoff"], ["budget.shortwave_up"], ["budget.longwave_up"], ["budget.emitted_longwave"], ["budget.sensible_heat"], ["budget.precipitation_heat"], ["budget.snow_heat_gain"], ["budget.snow_carried_heat"], ["budget.evaporation_heat"], ["budget.soil_heat_input"], ["budget.bottom_heat_flux"], ["budget.carried_heat"], ["budget.heat_capacity", 1, 0], ["budget.fusion_heat", 1, 0], ["budget.phase_change", 1, 0]], "result_flags": [["budget.has_snow"], ["budget.has_full_emission"], ["budget.melt_limited"]]})";


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
    Real real_16[LAYERS + 1];
    Mask mask_17[LAYERS];
    Mask mask_18[LAYERS];
    Real real_19[LAYERS];
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
        const Real a138 = look_up(table318, a137);
        const Real a139 = a131 - a132;
        const Real a140 = look_up(table321, a137);
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
        const Real a193 = look_up(table318, a192);
        const Real a194 = a187 - a188;
        const Real a195 = look_up(table321, a192);
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
        const Real a248 = look_up(table318, a247);
        const Real a249 = a242 - a243;
        const Real a250 = look_up(table321, a247);
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
        const Real a303 = look_up(table318, a302);
        const Real a304 = a297 - a298;
        const Real a305 = look_up(table321, a302);
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
        const Real a358 = look_up(table318, a357);
        const Real a359 = a352 - a353;
        const Real a360 = look_up(table321, a357);
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
    const Real x456 = numbers[14 * LAYERS + 26] + x455;
    const Real x457 = exp(x456);
    const Real x458 = numbers[14 * LAYERS + 27] * x452;
    const Real x459 = numbers[14 * LAYERS + 27] - 1.0;
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
    const Real x472 = select(flags[LAYERS + 4], x466, x471);
    // soil_heat.switched_kersten
    const Real x473 = state[2 * LAYERS] + 0.0005;
    const Mask x474 = (x473 < state[LAYERS]);
    const Real x475 = select(x474, x462, x472);
    // soil_heat.thermal_conductivity
    const Real x476 = x457 - numbers[14 * LAYERS + 25];
    const Real x477 = x475 * x476;
    const Real x478 = x477 + numbers[14 * LAYERS + 25];
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
    // step_parts.<genexpr>, soil_water.update_soil_water, soil_water.impeded_hydraulics, soil_water._impeded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a685 = x493 * real_5[l];
        const Real a788 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a789 = state[l + 2 * LAYERS] + a788;
        const Real a790 = a789 / numbers[l + 3 * LAYERS + 18];
        const Mask a791 = (a790 < 0.01);
        const Real a792 = select(a791, 0.01, a790);
        const Real a793 = log(a792);
        const Real a794 = numbers[l + 9 * LAYERS + 23] * a793;
        const Real a795 = numbers[l + 7 * LAYERS + 23] + a794;
        const Real a796 = numbers[l + 11 * LAYERS + 23] * a788;
        const Real a797 = a795 - a796;
        real_4[l] = a685;
        real_6[l] = a788;
        real_7[l] = a789;
        real_8[l] = a793;
        real_9[l] = a796;
        real_10[l] = a797;
    }
    // soil_water._impeded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a798 = exp(real_10[l]);
        const Real a799 = numbers[l + 10 * LAYERS + 23] * real_8[l];
        const Real a800 = numbers[l + 8 * LAYERS + 23] + a799;
        const Real a801 = numbers[l + 12 * LAYERS + 23] * real_6[l];
        const Real a802 = a800 - a801;
        real_5[l] = a798;
        real_11[l] = a801;
        real_12[l] = a802;
    }
    // soil_water._solve
    const Real x804 = x787 * seconds;
    const Mask x805 = (x804 < 0.0);
    const Real x806 = select(x805, 0.0, x804);
    // soil_water.parent_deficit
    const Real x807 = numbers[3 * LAYERS + 18] - numbers[4 * LAYERS + 18];
    // soil_water.infiltration_capacity
    const Real x813 = seconds / 86400.0;
    const Real x814 = numbers[14 * LAYERS + 24] * x813;
    const Real x815 = -x814;
    const Real x816 = expm1(x815);
    // soil_water._impeded, soil_water.parent_deficit
    Real a811_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a803 = exp(real_12[l]);
        const Real a808 = x807 - real_7[l];
        const Real a809 = a808 + numbers[l + 4 * LAYERS + 18];
        const Real a810 = numbers[l] * a809;
        a811_last = a811_last + a810;
        real_10[l] = a803;
    }
    // soil_water.infiltration_capacity
    const Real x818 = a811_last * x816;
    const Real x820 = x806 * x818;
    const Real x822 = x806 - x818;
    const Mask x823 = (x822 == 0.0);
    const Real x824 = select(x823, 1e-30, x822);
    const Real x825 = x820 / x824;
    // soil_water._solve
    const Real x827 = x825 / seconds;
    const Real x828 = -x827;
    const Mask x829 = (x828 < real_5[0]);
    const Real x830 = select(x829, real_5[0], x828);
    const Real x831 = x806 / seconds;
    const Mask x832 = (x830 > x831);
    const Real x833 = select(x832, x831, x830);
    const Real x834 = x787 - x833;
    const Mask x835 = (x834 < 0.0);
    const Real x836 = select(x835, 0.0, x834);
    const Real x837 = x787 - x836;
    const Real x842 = numbers[LAYERS + 2] * real_5[LAYERS - 1];
    const Real x843 = x837 - x682;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a838 = real_10[l] / numbers[l + LAYERS + 19];
        const Real a839 = state[l + 2 * LAYERS] - state[l + 2 * LAYERS + 1];
        const Real a840 = a838 * a839;
        const Real a841 = a840 + real_5[l];
        real_13[l] = a838;
        real_14[l] = a839;
        real_12[l + 1] = a841;
    }
    real_12[0] = x843;
    for (int l = 0; l < LAYERS - 1; ++l) real_10[l] = real_12[l + 1];
    real_10[LAYERS - 1] = x842;
    // soil_water._solve, tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS; ++l) {
        const Real a846 = real_12[l] - real_10[l];
        const Real a847 = a846 - real_4[l];
        const Real a848 = seconds / numbers[l];
        real_5[l] = a847;
        real_7[l] = a848;
    }
    // tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a850 = real_13[l] * real_7[l + 1];
        const Real a851 = -a850;
        const Real a852 = real_13[l] * real_7[l];
        const Real a853 = -a852;
        real_10[l + 1] = a851;
        real_12[l] = a853;
    }
    real_10[0] = real_of(0.0);
    real_12[LAYERS - 1] = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a855 = 1.0 - real_10[l];
        const Real a857 = a855 - real_12[l];
        const Real a858 = real_5[l] * real_7[l];
        real_8[l] = a857;
        real_15[l] = a858;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_10 + 1, real_8, real_12, real_15, real_5);
    // soil_water._solve, soil_water.forward
    Real a864_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a860 = state[l + 2 * LAYERS] + real_5[l];
        const Real a861 = a860 + real_6[l];
        const Real a862 = a861 - numbers[l + 3 * LAYERS + 18];
        const Real a863 = a862 * numbers[l];
        a864_last = at_least(a863 + a864_last, Number(0));
        const Real a864 = a864_last;
        real_15[l] = a861;
        real_16[l + 1] = a864;
    }
    // soil_water._solve
    real_16[0] = real_of(0.0);
    // soil_water.update_soil_water
    const Real x875 = numbers[0] * numbers[3 * LAYERS + 18];
    const Real x876 = x875 * 0.1;
    const Mask x877 = (x804 > x876);
    // soil_water._solve, soil_water._limited, soil_water.update_soil_water
    Real a879_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a866 = real_16[l] / numbers[l];
        const Real a867 = real_15[l] + a866;
        const Mask a868 = (a867 > numbers[l + 3 * LAYERS + 18]);
        const Real a869 = select(a868, numbers[l + 3 * LAYERS + 18], a867);
        const Mask a870 = (a869 < 0.02);
        const Real a871 = select(a870, 0.02, a869);
        const Real a872 = a871 - real_6[l];
        const Mask a873 = (a872 < 0.0);
        const Real a874 = select(a873, 0.0, a872);
        const Real a878 = state[l + 2 * LAYERS] / numbers[l + 3 * LAYERS + 18];
        a879_last = maximum(a879_last, a878);
        real_5[l] = a874;
    }
    // soil_water.update_soil_water
    const Mask x881 = (a879_last < 0.0);
    const Real x882 = select(x881, 0.0, a879_last);
    const Mask x883 = (x882 > numbers[14 * LAYERS + 23]);
    const Mask x884 = (x877 | x883);
    // soil_water.update_soil_water, soil_water.impeded_hydraulics, soil_water._impeded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a885 = state[l + 2 * LAYERS] + real_5[l];
        const Real a886 = a885 * 0.5;
        const Real a887 = select(x884, a886, state[l + 2 * LAYERS]);
        const Real a888 = select(x884, numbers[l + 13 * LAYERS + 23], numbers[l + 4 * LAYERS + 18]);
        const Real a889 = a887 + real_6[l];
        const Real a890 = a889 / numbers[l + 3 * LAYERS + 18];
        const Mask a891 = (a890 < 0.01);
        const Real a892 = select(a891, 0.01, a890);
        const Real a893 = log(a892);
        const Real a894 = numbers[l + 9 * LAYERS + 23] * a893;
        const Real a895 = numbers[l + 7 * LAYERS + 23] + a894;
        const Real a896 = a895 - real_9[l];
        real_15[l] = a888;
        real_8[l] = a889;
        real_12[l] = a893;
        real_10[l] = a896;
    }
    // soil_water._impeded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a897 = exp(real_10[l]);
        const Real a898 = numbers[l + 10 * LAYERS + 23] * real_12[l];
        const Real a899 = numbers[l + 8 * LAYERS + 23] + a898;
        const Real a900 = a899 - real_11[l];
        real_5[l] = a897;
        real_9[l] = a900;
    }
    // soil_water.parent_deficit
    const Real x902 = numbers[3 * LAYERS + 18] - real_15[0];
    // soil_water._impeded, soil_water.parent_deficit
    Real a906_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a901 = exp(real_9[l]);
        const Real a903 = x902 - real_8[l];
        const Real a904 = a903 + real_15[l];
        const Real a905 = numbers[l] * a904;
        a906_last = a906_last + a905;
        real_10[l] = a901;
    }
    // soil_water.infiltration_capacity
    const Real x907 = a906_last * x816;
    const Real x909 = x806 * x907;
    const Real x911 = x806 - x907;
    const Mask x912 = (x911 == 0.0);
    const Real x913 = select(x912, 1e-30, x911);
    const Real x914 = x909 / x913;
    // soil_water._solve
    const Real x916 = x914 / seconds;
    const Real x917 = -x916;
    const Mask x918 = (x917 < real_5[0]);
    const Real x919 = select(x918, real_5[0], x917);
    const Mask x920 = (x919 > x831);
    const Real x921 = select(x920, x831, x919);
    const Real x922 = x787 - x921;
    const Mask x923 = (x922 < 0.0);
    const Real x924 = select(x923, 0.0, x922);
    results[LAYERS + 12] = x924;
    const Real x925 = x787 - x924;
    quantities[4 * LAYERS + 14] = x925;
    const Real x929 = numbers[LAYERS + 2] * real_5[LAYERS - 1];
    results[LAYERS + 31] = x929;
    const Real x930 = x925 - x682;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a926 = real_10[l] / numbers[l + LAYERS + 19];
        const Real a927 = a926 * real_14[l];
        const Real a928 = a927 + real_5[l];
        real_13[l] = a926;
        real_9[l + 1] = a928;
    }
    real_9[0] = x930;
    for (int l = 0; l < LAYERS - 1; ++l) real_10[l] = real_9[l + 1];
    real_10[LAYERS - 1] = x929;
    // tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a936 = real_13[l] * real_7[l + 1];
        const Real a937 = -a936;
        const Real a938 = real_13[l] * real_7[l];
        const Real a939 = -a938;
        real_5[l + 1] = a937;
        real_8[l] = a939;
    }
    real_5[0] = real_of(0.0);
    real_8[LAYERS - 1] = real_of(0.0);
    // soil_water._solve, tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS; ++l) {
        const Real a933 = real_9[l] - real_10[l];
        const Real a934 = a933 - real_4[l];
        const Real a941 = 1.0 - real_5[l];
        const Real a943 = a941 - real_8[l];
        const Real a944 = a934 * real_7[l];
        real_15[l] = a943;
        real_12[l] = a944;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_5 + 1, real_15, real_8, real_12, real_10);
    // soil_water._solve, soil_water.forward
    Real a950_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a946 = state[l + 2 * LAYERS] + real_10[l];
        const Real a947 = a946 + real_6[l];
        const Real a948 = a947 - numbers[l + 3 * LAYERS + 18];
        const Real a949 = a948 * numbers[l];
        a950_last = at_least(a949 + a950_last, Number(0));
        const Real a950 = a950_last;
        real_12[l] = a947;
        real_16[l + 1] = a950;
    }
    results[LAYERS + 32] = real_16[LAYERS];
    // soil_water._solve
    real_16[0] = real_of(0.0);
    // soil_water._solve, soil_water._limited, soil_water.update_soil_water
    Real a965_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a952 = real_16[l] / numbers[l];
        const Real a953 = real_12[l] + a952;
        const Mask a954 = (a953 > numbers[l + 3 * LAYERS + 18]);
        const Real a955 = select(a954, numbers[l + 3 * LAYERS + 18], a953);
        const Mask a956 = (a955 < 0.02);
        const Real a957 = select(a956, 0.02, a955);
        after[LAYERS + l] = a957;
        const Real a958 = a957 - real_6[l];
        const Mask a959 = (a958 < 0.0);
        const Real a960 = select(a959, 0.0, a958);
        const Real a961 = 0.02 - a953;
        const Mask a962 = (a961 < 0.0);
        const Real a963 = select(a962, 0.0, a961);
        const Real a964 = a963 * numbers[l];
        a965_last = a965_last + a964;
        real_10[l] = a957;
        real_15[l] = a960;
    }
    results[LAYERS + 30] = a965_last;
    // soil_heat.thermal_conductivity
    for (int l = 0; l < LAYERS; ++l) {
        const Real a966 = real_10[l] / numbers[l + 3 * LAYERS + 18];
        const Real a967 = real_15[l] / real_10[l];
        const Real a968 = a967 * numbers[l + 3 * LAYERS + 18];
        const Real a969 = a968 * (-1.3505762785178115);
        const Real a970 = numbers[l + 15 * LAYERS + 28] + a969;
        const Real a971 = exp(a970);
        const Real a972 = numbers[l + 16 * LAYERS + 28] * a966;
        const Real a973 = numbers[l + 16 * LAYERS + 28] - 1.0;
        const Real a974 = a973 * a966;
        const Real a975 = a974 + 1.0;
        const Real a976 = a972 / a975;
        const Real a977 = a966 * 4.6;
        const Real a978 = a966 * 3.6;
        const Real a979 = a978 + 1.0;
        const Real a980 = a977 / a979;
        real_12[l] = a966;
        real_6[l] = a971;
        real_8[l] = a976;
        real_5[l] = a980;
    }
    // soil_heat.thermal_conductivity, soil_heat.switched_kersten
    for (int l = 0; l < LAYERS; ++l) {
        const Real a981 = log(real_12[l]);
        const Real a982 = a981 / 2.302585092994046;
        const Real a983 = a982 + 1.0;
        const Mask a984 = (a983 < 0.0);
        const Real a985 = select(a984, 0.0, a983);
        const Real a986 = select(flags[l + 4], real_5[l], a985);
        const Real a987 = real_15[l] + 0.0005;
        const Mask a988 = (a987 < real_10[l]);
        const Real a989 = select(a988, real_8[l], a986);
        const Real a990 = real_6[l] - numbers[l + 14 * LAYERS + 28];
        const Real a991 = a989 * a990;
        const Real a992 = a991 + numbers[l + 14 * LAYERS + 28];
        real_9[l] = a992;
    }
    // single_snow_step.conduct
    const Real x993 = real_9[0] * x480;
    // surface_balance.surface
    const Real x994 = x546 - x700;
    const Real x995 = x994 / x536;
    const Real x996 = x11 - forcing[1];
    const Real x997 = x995 + x996;
    const Real x998 = x997 / x544;
    const Real x999 = forcing[1] + x998;
    const Real x1000 = x0 * x536;
    const Real x1001 = x1000 * x544;
    const Real x1002 = x993 / x1001;
    // surface_balance.opened
    const Real x1003 = x729 * x0;
    const Real x1004 = x1003 / x495;
    const Real x1005 = state[0] + x1004;
    // surface_balance.top
    const Real x1006 = x1002 + 1.0;
    const Real x1007 = x0 / x0;
    const Real x1008 = x1006 * x1007;
    // surface_balance.opened
    const Real x1009 = select(x437, x1005, x999);
    const Real x1010 = select(x437, 1.0, x1008);
    const Real x1011 = select(x437, x495, x993);
    // soil_heat.conductance
    const Real x1022 = x0 * x1010;
    const Real x1023 = x1011 / x1022;
    // soil_heat.update_soil_heat
    real_13[0] = x1011;
    for (int l = 0; l < LAYERS - 2; ++l) real_13[l + 1] = real_9[l + 1];
    const Real x1026 = x1009 - state[0];
    const Real x1027 = x1023 * x1026;
    // soil_heat.__call__
    const Real x1030 = numbers[LAYERS + 6] - state[LAYERS - 1];
    const Real x1031 = numbers[LAYERS - 1] * 0.5;
    const Real x1032 = x1031 / numbers[2 * LAYERS + 18];
    const Real x1033 = state[LAYERS - 1] - numbers[LAYERS + 6];
    const Real x1034 = real_9[LAYERS - 1] * x1033;
    const Real x1035 = x1034 / numbers[2 * LAYERS + 18];
    results[LAYERS + 42] = x1035;
    const Real x1036 = x1030 * x1032;
    const Real x1037 = state[LAYERS - 1] + x1036;
    // soil_heat.update_soil_heat
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1025 = real_13[l] / numbers[l + LAYERS + 19];
        const Real a1028 = state[l] - state[l + 1];
        const Real a1029 = a1025 * a1028;
        real_14[l] = a1025;
        real_9[l + 1] = a1029;
    }
    real_9[0] = x1027;
    for (int l = 0; l < LAYERS - 1; ++l) real_5[l] = real_9[l + 1];
    real_5[LAYERS - 1] = x1035;
    // soil_heat.interface_temperature
    const Real x1041 = x1010 - 1.0;
    const Real x1042 = x1041 * state[0];
    const Real x1043 = x1009 + x1042;
    const Real x1044 = x1043 / x1010;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1045 = state[l + 1] - state[l];
        const Real a1046 = a1045 * numbers[l + 2 * LAYERS + 19];
        const Real a1047 = state[l] + a1046;
        real_8[l + 1] = a1047;
    }
    // freezing.freeze_and_thaw
    real_8[0] = x1044;
    for (int l = 0; l < LAYERS - 1; ++l) real_6[l] = real_8[l + 1];
    real_6[LAYERS - 1] = x1037;
    // soil_heat.volumetric_heat_capacity, soil_heat.update_soil_heat, freezing.freeze_and_thaw, freezing.frozen_layer_temperature, freezing._frozen_mean, freezing._cold_temperature, freezing.forward, freezing._newton
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1012 = real_15[l] * 4200000.0;
        const Real a1013 = 1.0 - numbers[l + 3 * LAYERS + 18];
        const Real a1014 = a1013 * 2000000.0;
        const Real a1015 = a1012 + a1014;
        const Real a1016 = numbers[l + 3 * LAYERS + 18] - real_10[l];
        const Real a1017 = a1016 * 1004.0;
        const Real a1018 = a1015 + a1017;
        const Real a1019 = real_10[l] - real_15[l];
        const Real a1020 = a1019 * 2106000.0;
        const Real a1021 = a1018 + a1020;
        results[LAYERS + 44 + l] = a1021;
        const Real a1040 = real_9[l] - real_5[l];
        const Real a1048 = a1040 * seconds;
        const Real a1049 = a1048 / numbers[l];
        const Real a1052 = minimum(real_8[l], real_6[l]);
        const Real a1053 = minimum(a1052, state[l]);
        const Mask a1054 = (real_10[l] > real_15[l]);
        const Mask a1055 = (a1053 < 273.15);
        const Mask a1056 = (a1054 | a1055);
        const Real a1057 = real_8[l] - 273.15;
        const Real a1058 = state[l] - 273.15;
        const Real a1059 = real_6[l] - 273.15;
        const Mask a1060 = (a1057 > 0.0);
        const Real a1061 = select(a1060, 0.0, a1057);
        const Mask a1062 = (a1058 > 0.0);
        const Real a1063 = select(a1062, 0.0, a1058);
        const Real a1064 = a1061 + a1063;
        const Real a1065 = magnitude(a1057);
        const Real a1066 = magnitude(a1058);
        const Real a1067 = a1065 + a1066;
        const Real a1068 = a1064 * 0.5;
        const Mask a1070 = (a1067 > 0.0);
        const Real a1071 = select(a1070, a1067, 1.0);
        const Real a1072 = a1064 / a1071;
        const Real a1074 = a1068 * a1072;
        const Mask a1076 = (a1059 > 0.0);
        const Real a1077 = select(a1076, 0.0, a1059);
        const Real a1078 = a1063 + a1077;
        const Real a1079 = magnitude(a1059);
        const Real a1080 = a1066 + a1079;
        const Real a1081 = a1078 * 0.5;
        const Mask a1083 = (a1080 > 0.0);
        const Real a1084 = select(a1083, a1080, 1.0);
        const Real a1085 = a1078 / a1084;
        const Real a1087 = a1081 * a1085;
        const Real a1089 = a1074 + a1087;
        const Real a1091 = a1089 * 0.5;
        const Real a1093 = 273.15 - a1091;
        const Mask a1094 = (a1093 > 273.149);
        const Real a1095 = select(a1094, 273.149, a1093);
        const Real a1096 = 273.15 - a1095;
        const Real a1097 = a1096 / a1095;
        const Real a1098 = log(a1097);
        const Real a1099 = numbers[l + 17 * LAYERS + 28] - a1098;
        const Real a1100 = real_10[l] - 0.02;
        const Real a1101 = minimum(a1019, a1100);
        const Mask a1102 = (a1101 < 0.0);
        const Real a1103 = select(a1102, 0.0, a1101);
        real_12[l] = a1021;
        real_7[l] = a1040;
        real_11[l] = a1049;
        mask_17[l] = a1056;
        mask_18[l] = a1094;
        real_19[l] = a1099;
        real_20[l] = a1100;
        real_21[l] = a1103;
    }
    // freezing._newton
    for (int l = 0; l < LAYERS; ++l) real_6[l] = real_21[l];
    for (int l = 0; l < LAYERS; ++l) real_8[l] = real_of(INFINITE);
    for (int pass = 0; pass < 10; ++pass) {
        // freezing.is_open, freezing._newton
        Mask a1107_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1106 = (real_8[l] > 0.005);
            a1107_last = (a1107_last | a1106);
            mask_22[l] = a1106;
        }
        if (!any_lane(a1107_last)) break;
        // freezing.iteration
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1108 = real_10[l] - real_6[l];
            const Real a1109 = real_6[l] * 8.0;
            const Real a1110 = a1109 + 1.0;
            const Real a1111 = log(a1110);
            const Real a1112 = a1111 * 2.0;
            const Real a1113 = real_19[l] + a1112;
            real_5[l] = a1108;
            real_9[l] = a1110;
            real_23[l] = a1113;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1114 = log(real_5[l]);
            const Real a1115 = numbers[l + 18 * LAYERS + 28] * a1114;
            const Real a1116 = real_23[l] - a1115;
            const Real a1117 = numbers[l + 18 * LAYERS + 28] / real_5[l];
            const Real a1118 = 1 / real_9[l];
            const Real a1119 = a1118 * 16.0;
            const Real a1120 = a1117 + a1119;
            const Real a1121 = a1116 / a1120;
            const Real a1122 = real_6[l] - a1121;
            const Real a1123 = minimum(a1122, real_20[l]);
            const Mask a1124 = (a1123 < 0.0);
            const Real a1125 = select(a1124, 0.0, a1123);
            const Real a1126 = select(mask_22[l], a1125, real_6[l]);
            const Real a1127 = a1125 - real_6[l];
            const Real a1128 = magnitude(a1127);
            const Real a1129 = select(mask_22[l], a1128, real_8[l]);
            real_24[l] = a1126;
            real_25[l] = a1129;
        }
        for (int l = 0; l < LAYERS; ++l) real_6[l] = real_24[l];
        for (int l = 0; l < LAYERS; ++l) real_8[l] = real_25[l];
    }
    // soil_heat.update_soil_heat
    const Real x1157 = 1 / seconds;
    const Real x1158 = x1157 * 333500000.0;
    // freezing.is_open, freezing.forward, freezing.freeze_and_thaw, freezing.phase_changed_liquid, soil_heat.update_soil_heat, tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a1130 = (real_8[l] > 0.005);
        const Real a1131 = real_19[l] / numbers[l + 18 * LAYERS + 28];
        const Real a1132 = exp(a1131);
        const Mask a1133 = (a1132 < 0.02);
        const Real a1134 = select(a1133, 0.02, a1132);
        const Real a1135 = minimum(a1134, real_10[l]);
        const Real a1136 = real_10[l] - a1135;
        const Real a1137 = select(a1130, a1136, real_6[l]);
        const Real a1138 = select(mask_18[l], 0.0, a1137);
        const Real a1139 = real_10[l] - a1138;
        const Real a1140 = real_11[l] / 333500000.0;
        const Real a1141 = real_15[l] + a1140;
        const Mask a1142 = (a1139 > real_15[l]);
        const Real a1143 = select(a1142, real_15[l], a1139);
        const Mask a1144 = (a1141 < a1143);
        const Real a1145 = select(a1144, a1143, a1141);
        const Mask a1146 = (a1139 < real_15[l]);
        const Real a1147 = select(a1146, real_15[l], a1139);
        const Mask a1148 = (a1141 > a1147);
        const Real a1149 = select(a1148, a1147, a1141);
        const Mask a1150 = (a1140 < 0.0);
        const Real a1151 = select(a1150, a1145, a1149);
        const Mask a1152 = (a1151 < 0.0);
        const Real a1153 = select(a1152, 0.0, a1151);
        const Mask a1154 = (a1153 > real_10[l]);
        const Real a1155 = select(a1154, real_10[l], a1153);
        const Real a1156 = select(mask_17[l], a1155, real_15[l]);
        after[2 * LAYERS + l] = a1156;
        const Real a1159 = x1158 * numbers[l];
        const Real a1160 = a1156 - real_15[l];
        results[3 * LAYERS + 44 + l] = a1160;
        const Real a1161 = a1159 * a1160;
        const Real a1162 = real_12[l] * numbers[l];
        const Real a1163 = real_7[l] - a1161;
        const Real a1164 = seconds / a1162;
        real_21[l] = a1156;
        real_20[l] = a1160;
        real_25[l] = a1162;
        real_24[l] = a1163;
        real_23[l] = a1164;
    }
    // tridiagonal.diffusion_increment
    const Real x1170 = x1023 * real_23[0];
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1166 = real_14[l] * real_23[l + 1];
        const Real a1167 = -a1166;
        const Real a1168 = real_14[l] * real_23[l];
        const Real a1169 = -a1168;
        real_8[l + 1] = a1167;
        real_6[l] = a1169;
    }
    real_8[0] = real_of(0.0);
    real_6[LAYERS - 1] = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1171 = in_row(l, 0, x1170) + 1.0;
        const Real a1173 = a1171 - real_8[l];
        const Real a1175 = a1173 - real_6[l];
        const Real a1176 = real_24[l] * real_23[l];
        real_19[l] = a1175;
        real_11[l] = a1176;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_8 + 1, real_19, real_6, real_11, real_23);
    // soil_heat.update_soil_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1178 = state[l] + real_23[l];
        after[l] = a1178;
        real_11[l] = a1178;
    }
    const Real x1179 = x1009 - real_11[0];
    const Real x1180 = x1023 * x1179;
    results[LAYERS + 41] = x1180;
    // surface_balance.skin_temperature
    const Real x1181 = x1002 * real_11[0];
    const Real x1182 = x999 + x1181;
    const Real x1183 = x1182 / x1006;
    // snow.conductance
    const Real x1184 = x993 / x0;
    // surface_balance._over_soil
    const Real x1185 = x1183 - real_11[0];
    const Real x1186 = x1184 * x1185;
    const Real x1187 = x1183 - forcing[1];
    const Real x1188 = x36 * x1187;
    // surface_balance.closed
    const Real x1189 = select(x437, x726, x1183);
    after[3 * LAYERS] = x1189;
    const Real x1190 = select(x437, x729, x1186);
    results[4] = x1190;
    const Real x1191 = select(x437, x702, x1188);
    results[LAYERS + 15] = x1191;
    // single_snow_step.single_snow_step
    const Real x1192 = select(x437, x758, 0.0);
    after[3 * LAYERS + 3] = x1192;
    // snow.compacted_density
    const Real x1193 = seconds / 3600.0;
    const Real x1194 = x1189 - 273.15;
    const Real x1195 = x1005 - 273.15;
    const Real x1196 = x1192 * 100.0;
    const Mask x1197 = (x1196 < 0.01);
    const Real x1198 = select(x1197, 0.01, x1196);
    const Real x1199 = x1193 * 0.01;
    const Real x1200 = x1194 + x1195;
    const Real x1201 = x1200 * 0.04;
    const Real x1202 = x436 * 21.0;
    const Real x1203 = x1201 - x1202;
    const Real x1204 = exp(x1203);
    const Real x1205 = x1199 * x1204;
    const Real x1206 = x1205 * x1198;
    const Real x1207 = x1206 / 2.0;
    const Real x1208 = x1206 / 3.0;
    const Real x1209 = x1206 / 4.0;
    const Real x1210 = x1206 / 5.0;
    const Real x1211 = x1210 + 1.0;
    const Real x1212 = x1209 * x1211;
    const Real x1213 = x1212 + 1.0;
    const Real x1214 = x1208 * x1213;
    const Real x1215 = x1214 + 1.0;
    const Real x1216 = x1207 * x1215;
    const Real x1217 = x1216 + 1.0;
    const Real x1218 = x436 * x1217;
    const Mask x1219 = (x1218 < 0.05);
    const Real x1220 = select(x1219, 0.05, x1218);
    const Mask x1221 = (x1220 > 0.4);
    const Real x1222 = select(x1221, 0.4, x1220);
    const Real x1223 = x1193 * 0.13;
    const Real x1224 = x1223 / 24.0;
    const Real x1225 = 1.0 - x1224;
    const Real x1226 = x1222 * x1225;
    const Real x1227 = x1226 + x1224;
    const Mask x1228 = (x1227 > 0.4);
    const Real x1229 = select(x1228, 0.4, x1227);
    const Mask x1230 = (x1194 >= 0.0);
    const Real x1231 = select(x1230, x1229, x1222);
    // single_snow_step.single_snow_step
    const Mask x1232 = (x1192 > 0.0);
    const Real x1233 = select(x437, x686, x586);
    const Real x1234 = x696 + x1233;
    results[2] = x1234;
    const Real x1235 = x1192 / x1231;
    const Real x1236 = select(x1232, x1235, 0.0);
    after[3 * LAYERS + 4] = x1236;
    // snow.surface_roughness_length
    const Real x1237 = x401 * 7.0;
    const Real x1238 = x1237 - x435;
    const Mask x1239 = (x1238 <= 0.0007);
    const Real x1240 = x1238 / 7.0;
    const Real x1241 = select(x1239, 0.001, x1240);
    const Real x1242 = x493 * x401;
    const Real x1243 = x448 * x1241;
    const Real x1244 = x1242 + x1243;
    after[3 * LAYERS + 10] = x1244;
    // single_snow_step.single_snow_step
    const Real x1245 = x1234 * 1004.5;
    const Real x1246 = x1245 / x536;
    const Real x1247 = forcing[2] + x1246;
    after[3 * LAYERS + 14] = x1247;
    const Real x1248 = select(x1232, x448, 0.0);
    results[LAYERS + 19] = x1248;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x1249 = 1.0 - x1248;
    const Real x1250 = x1249 * 2501000.0;
    const Real x1251 = x1248 * 2830000.0;
    const Real x1252 = x1250 + x1251;
    // single_snow_step._fluxes
    const Real x1253 = x581 * x1252;
    results[0] = x1253;
    const Mask x1254 = (x1253 > 0.0);
    const Real x1255 = select(x1254, x699, x1253);
    results[1] = x1255;
    const Real x1256 = x536 * 0.999900457893689;
    const Real x1257 = x1189 - x11;
    const Real x1258 = x1256 * x1257;
    results[3] = x1258;
    const Real x1259 = x682 * 2501000000.0;
    results[5] = x1259;
    const Real x1260 = x683 * 2501000000.0;
    results[6] = x1260;
    const Real x1261 = x684 * 2501000000.0;
    results[7] = x1261;
    const Real x1263 = real_16[LAYERS] / seconds;
    const Real x1264 = x929 + x1263;
    results[LAYERS + 13] = x1264;
    const Real x1265 = x756 * seconds;
    const Real x1266 = select(x437, x1265, 0.0);
    results[LAYERS + 14] = x1266;
    const Real x1267 = select(x437, x759, 0.0);
    results[LAYERS + 17] = x1267;
    results[LAYERS + 38] = x1267;
    // single_snow_step._budget
    const Real x1268 = x1189 - forcing[1];
    // air.emission
    const Real x1269 = x1189 * x1189;
    const Real x1270 = x1269 * x1269;
    const Real x1271 = x1270 * 5.67e-08;
    // single_snow_step._budget
    const Real x1272 = x521 * x1271;
    const Real x1273 = x564 * x1268;
    const Real x1274 = x545 + x1273;
    const Mask x1275 = (x437 & x763);
    result_flags[1] = x1275;
    const Real x1276 = select(x437, x702, 0.0);
    const Real x1277 = x36 * x1268;
    const Real x1278 = select(x1275, 0.0, x1277);
    const Real x1279 = select(x437, x693, 0.0);
    results[LAYERS + 27] = x1279;
    const Real x1280 = select(x437, x761, 0.0);
    const Real x1281 = -x1280;
    results[LAYERS + 29] = x1281;
    const Real x1282 = forcing[4] * state[3 * LAYERS + 8];
    results[LAYERS + 33] = x1282;
    const Real x1283 = 1.0 - state[3 * LAYERS + 9];
    const Real x1284 = x1283 * forcing[5];
    const Real x1285 = x1284 + x1272;
    results[LAYERS + 34] = x1285;
    const Real x1286 = select(x1275, x1272, x1274);
    results[LAYERS + 35] = x1286;
    const Real x1287 = x536 * x1257;
    results[LAYERS + 36] = x1287;
    const Real x1288 = x1276 + x1278;
    results[LAYERS + 37] = x1288;
    const Mask x1289 = (x437 & x767);
    result_flags[2] = x1289;
    // single_snow_step._fluxes, diagnostics.ice_content, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a1292_last = real_of(0.0);
    Real a1297_last = real_of(1.0);
    Real a1298_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1262 = real_4[l] * 2501000000.0;
        results[8 + l] = a1262;
        const Real a1290 = real_10[l] - real_21[l];
        quantities[l] = a1290;
        const Real a1291 = real_11[l] - 273.15;
        a1292_last = a1292_last + numbers[l];
        const Real a1292 = a1292_last;
        const Real a1293 = numbers[l] * 0.5;
        const Real a1294 = a1292 - a1293;
        const Mask a1295 = (a1291 >= 0.0);
        const Real a1296 = real_of_mask(a1295);
        a1297_last = a1297_last * a1296;
        const Real a1297 = a1297_last;
        a1298_last = a1298_last + a1297;
        real_23[l] = a1290;
        real_19[l] = a1291;
        real_6[l] = a1294;
    }
    // diagnostics.crossing_depth
    const Index x1299 = index_of_real(a1298_last);
    const Index x1300 = at_most(x1299, (LAYERS - 1));
    const Index x1301 = x1300 - 1;
    const Index x1302 = at_least(x1301, 0);
    const Real x1303 = pick(real_19, x1302);
    const Real x1304 = pick(real_19, x1300);
    const Real x1305 = pick(real_6, x1302);
    const Real x1306 = pick(real_6, x1300);
    const Mask x1307 = (x1303 > x1304);
    const Real x1308 = x1303 - x1304;
    const Real x1309 = select(x1307, x1308, 1.0);
    const Real x1310 = x1306 - x1305;
    const Real x1311 = x1310 * x1303;
    const Real x1312 = x1311 / x1309;
    const Real x1313 = x1305 + x1312;
    const Mask x1314 = (x1299 == 0);
    const Real x1315 = select(x1314, 0.0, x1313);
    const Mask x1316 = (x1299 == LAYERS);
    Real a1317_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a1317_last = a1317_last + numbers[l];
    }
    const Real x1318 = select(x1316, a1317_last, x1315);
    quantities[LAYERS] = x1318;
    // balances.column_water
    const Real x1319 = x784 + state[3 * LAYERS + 2];
    const Real x1320 = x1319 + x1192;
    // balances.soil_water
    Real a1322_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1321 = real_10[l] * numbers[l];
        quantities[LAYERS + 4 + l] = a1321;
        a1322_last = a1322_last + a1321;
        real_6[l] = a1321;
    }
    // balances.column_water
    const Real x1323 = a1322_last + x1320;
    quantities[LAYERS + 1] = x1323;
    // balances.soil_water
    Real a1324_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a1324_last = a1324_last + real_6[l];
    }
    quantities[LAYERS + 2] = a1324_last;
    // diagnostics.layer_ice, diagnostics.soil_ice
    Real a1326_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1325 = real_23[l] * numbers[l];
        quantities[3 * LAYERS + 4 + l] = a1325;
        a1326_last = a1326_last + a1325;
    }
    quantities[LAYERS + 3] = a1326_last;
    // diagnostics.net_radiation
    const Real x1328 = x525 - x1272;
    quantities[4 * LAYERS + 4] = x1328;
    // diagnostics.snowfall
    const Real x1329 = x408 / seconds;
    quantities[4 * LAYERS + 5] = x1329;
    // balances.evaporated_water
    const Real x1330 = x1259 + x1260;
    const Real x1331 = x1330 + x1261;
    // balances._depth
    const Real x1332 = seconds / 2501000000.0;
    const Real x1333 = x1331 * x1332;
    const Real x1334 = seconds / 2830000000.0;
    const Real x1335 = x698 * x1334;
    // balances.evaporated_water
    const Real x1336 = x1333 + x1335;
    const Real x1337 = seconds * x689;
    const Real x1339 = x1336 + x1337;
    // diagnostics.net_evaporation
    const Real x1340 = x1339 / seconds;
    quantities[4 * LAYERS + 6] = x1340;
    // diagnostics.potential_evaporation
    const Real x1341 = x1252 * 1000.0;
    const Real x1342 = x1253 / x1341;
    quantities[4 * LAYERS + 7] = x1342;
    // diagnostics._evaporated
    const Real x1343 = x1259 / 2501000000.0;
    quantities[4 * LAYERS + 8] = x1343;
    const Real x1344 = x1260 / 2501000000.0;
    quantities[4 * LAYERS + 9] = x1344;
    const Real x1345 = x1261 / 2501000000.0;
    quantities[4 * LAYERS + 10] = x1345;
    // diagnostics.snow_sublimation
    const Real x1346 = x698 / 2830000000.0;
    quantities[4 * LAYERS + 11] = x1346;
    // diagnostics.snowmelt
    const Real x1347 = x1266 / seconds;
    quantities[4 * LAYERS + 12] = x1347;
    // diagnostics.total_runoff
    const Real x1348 = x924 + x1264;
    quantities[4 * LAYERS + 15] = x1348;
    // balances.water_gain
    const Real x1349 = seconds * forcing[6];
    const Real x1350 = x1349 / 1000.0;
    quantities[4 * LAYERS + 16] = x1350;
    // balances.water_loss
    const Real x1351 = seconds * x1348;
    const Real x1352 = x1339 + x1351;
    quantities[4 * LAYERS + 17] = x1352;
    // diagnostics.layer_liquid_water, balances.soil_water
    Real a1353_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1327 = real_21[l] * numbers[l];
        quantities[2 * LAYERS + 4 + l] = a1327;
        a1353_last = a1353_last + real_6[l];
    }
    // balances.column_water
    const Real x1354 = a1353_last + x1320;
    const Real x1355 = state[3 * LAYERS + 1] + state[3 * LAYERS + 2];
    const Real x1356 = x1355 + state[3 * LAYERS + 3];
    // balances.soil_water
    Real a1358_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1357 = state[l + LAYERS] * numbers[l];
        a1358_last = a1358_last + a1357;
    }
    // balances.column_water
    const Real x1359 = a1358_last + x1356;
    // balances.water_residual
    const Real x1360 = x1354 - x1359;
    const Real x1361 = x1350 - x1352;
    // balances.water_leaked
    const Real x1362 = a965_last - x1280;
    const Real x1363 = x1362 - x496;
    quantities[4 * LAYERS + 19] = x1363;
    // balances.water_residual
    const Real x1364 = x1361 + x1363;
    const Real x1365 = x1360 - x1364;
    quantities[4 * LAYERS + 18] = x1365;
    // balances.surface_energy_residual
    const Real x1366 = x525 - x38;
    const Real x1367 = x1366 - x1287;
    const Real x1368 = x1367 - x700;
    const Real x1369 = x1368 - x1190;
    const Real x1370 = x1369 - x1267;
    const Real x1371 = x1370 - x1288;
    const Real x1372 = x1371 - x1286;
    const Mask x1373 = (x1275 & x1289);
    const Real x1374 = select(x1373, 0.0, x1372);
    quantities[4 * LAYERS + 20] = x1374;
    // balances.soil_energy_residual
    Real a1377_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1375 = real_11[l] - state[l];
        const Real a1376 = real_25[l] * a1375;
        a1377_last = a1377_last + a1376;
    }
    const Real x1378 = a1377_last / seconds;
    const Real x1385 = x1180 - x1035;
    // balances.phase_change_heat, balances.soil_energy_residual
    Real a1384_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1379 = 333500000.0 * numbers[l];
        const Real a1380 = a1379 / seconds;
        const Real a1382 = a1380 * real_20[l];
        a1384_last = a1384_last - a1382;
    }
    // balances.soil_energy_residual
    const Real x1386 = x1385 + a1384_last;
    const Real x1387 = x1378 - x1386;
    quantities[4 * LAYERS + 21] = x1387;
    // balances.snow_base_mismatch
    const Real x1388 = x1190 - x1180;
    quantities[4 * LAYERS + 23] = x1388;
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
