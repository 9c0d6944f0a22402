// From the code of digest c54bf88da9eb19e9eaada76a130ba90ccbb2287241a4a76ca16603be2bf15fba.
// The step of a strip of columns, written by noahpy.engine.
#define NUMBER double
#include "strip.h"

constexpr int STATE_ROWS = 3 * LAYERS + 16;
constexpr int FORCING_ROWS = 11;
constexpr int NUMBERS_ROWS = 18 * LAYERS + 29;
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
static const char noahpy_interface[] = R"({"state": [["state.soil_temperature", 1, 0], ["state.total_water_content", 1, 0], ["state.liquid_water_content", 1, 0], ["state.skin_temperature"], ["state.canopy_water"], ["state.ponded_water"], ["state.snow_water_equivalent"], ["state.snow_depth"], ["state.snow_layer_ice", 0, 0], ["state.snow_layer_liquid", 0, 0], ["state.snow_layer_temperature", 0, 0], ["state.snow_layer_thickness", 0, 0], ["state.snow_layer_age", 0, 0], ["state.snow_albedo"], ["state.snow_surface_temperature"], ["state.snow_age"], ["state.surface_albedo"], ["state.surface_emissivity"], ["state.roughness_length"], ["state.background_roughness_length"], ["state.exchange_coefficient_heat"], ["state.exchange_coefficient_momentum"], ["state.surface_specific_humidity"], ["state.bulk_richardson_number"]], "forcing": [["forcing.wind_speed"], ["forcing.air_temperature"], ["forcing.specific_humidity"], ["forcing.surface_pressure"], ["forcing.shortwave_down"], ["forcing.longwave_down"], ["forcing.precipitation_rate"], ["forcing.snowfall_fraction"], ["forcing.green_fraction"], ["forcing.albedo"], ["forcing.leaf_area_index"]], "numbers": [["site.layer_thickness", 1, 0], ["site.air_height"], ["site.wind_height"], ["site.drainage_factor"], ["site.maximum_snow_albedo"], ["site.green_fraction_min"], ["site.green_fraction_max"], ["site.deep_soil_temperature"], ["vegetation.minimum_stomatal_resistance"], ["vegetation.radiation_stress_constant"], ["vegetation.vapour_deficit_stress_constant"], ["vegetation.full_cover_snow_water_equivalent"], ["vegetation.leaf_area_index_min"], ["vegetation.leaf_area_index_max"], ["vegetation.emissivity_min"], ["vegetation.emissivity_max"], ["vegetation.albedo_min"], ["vegetation.albedo_max"], ["vegetation.roughness_length_min"], ["vegetation.roughness_length_max"], ["geometry.node_distance", 1, -1], ["geometry.bottom_distance"], ["soil.porosity", 1, 0], ["soil.wilting_point_water_content", 1, 0], ["surface_soil.air_dry_water_content"], ["surface_soil.porosity"], ["surface_soil.reference_water_content"], ["surface_soil.wilting_point_water_content"], ["root_zone.root_fraction", 1, 0], ["root_zone.has_roots", 1, 0], ["root_zone.layer_count"], ["hydraulic.log_conductivity", 1, 0], ["hydraulic.log_diffusivity", 1, 0], ["hydraulic.conductivity_exponent", 1, 0], ["hydraulic.diffusivity_exponent", 1, 0], ["hydraulic.conductivity_impedance", 1, 0], ["hydraulic.diffusivity_impedance", 1, 0], ["hydraulic.corrector_wilting_point", 1, 0], ["hydraulic.saturation_ratio_limit"], ["hydraulic.infiltration_coefficient"], ["surface_thermal.dry_conductivity"], ["surface_thermal.log_frozen_conductivity"], ["surface_thermal.frozen_kersten"], ["thermal.dry_conductivity", 1, 0], ["thermal.log_frozen_conductivity", 1, 0], ["thermal.frozen_kersten", 1, 0], ["freezing.level", 1, 0], ["freezing.exponent", 1, 0]], "flags": [["site.use_supplied_albedo"], ["site.use_supplied_leaf_area_index"], ["site.variable_zilitinkevich"], ["vegetation.is_bare_ground"], ["soil.is_gravel", 1, 0], ["surface_thermal.is_gravel"]], "weights": [], "after": [["state.soil_temperature", 1, 0], ["state.total_water_content", 1, 0], ["state.liquid_water_content", 1, 0], ["state.skin_temperature"], ["state.canopy_water"], ["state.ponded_water"], ["state.snow_water_equivalent"], ["state.snow_depth"], ["state.snow_layer_ice", 0, 0], ["state.snow_layer_liquid", 0, 0], ["state.snow_layer_temperature", 0, 0], ["state.snow_layer_thickness", 0, 0], ["state.snow_layer_age", 0, 0], ["state.snow_albedo"], ["state.snow_surface_temperature"], ["state.snow_age"], ["state.surface_albedo"], ["state.surface_emissivity"], ["state.roughness_length"], ["state.background_roughness_length"], ["state.exchange_coefficient_heat"], ["state.exchange_coefficient_momentum"], ["state.surface_specific_humidity"], ["state.bulk_richardson_number"]], "quantities": [["ice_content", 1, 0], ["thaw_depth"], ["column_water"], ["soil_water"], ["soil_ice"], ["layer_water", 1, 0], ["layer_liquid_water", 1, 0], ["layer_ice", 1, 0], ["net_radiation"], ["snowfall"], ["net_evaporation"], ["potential_evaporation"], ["direct_evaporation"], ["canopy_evaporation"], ["transpiration"], ["snow_sublimation"], ["snowmelt"], ["throughfall_drip"], ["infiltration"], ["total_runoff"], ["water_gain"], ["water_loss"], ["water_residual"], ["water_leaked"], ["surface_energy_residual"], ["soil_energy_residual"], ["snow_energy_residual"], ["snow_base_mismatch"]], "results": [["fluxes.potential_evaporation"], ["fluxes.latent_heat_flux"], ["fluxes.evaporation_rate"], ["fluxes.sensible_heat_flux"], ["fluxes.ground_heat_flux"], ["fluxes.direct_evaporation"], ["fluxes.canopy_evaporation"], ["fluxes.transpiration"], ["fluxes.layer_transpiration", 1, 0], ["fluxes.snow_sublimation"], ["fluxes.dew_rate"], ["fluxes.throughfall_drip"], ["fluxes.soil_water_input"], ["fluxes.surface_runoff"], ["fluxes.subsurface_runoff"], ["fluxes.snowmelt"], ["fluxes.precipitation_heat_flux"], ["fluxes.freezing_rain_heat_flux"], ["fluxes.melt_heat_flux"], ["fluxes.absorbed_radiation"], ["fluxes.snow_cover_fraction"], ["fluxes.background_albedo"], ["fluxes.background_emissivity"], ["fluxes.leaf_area_index"], ["fluxes.canopy_resistance"], ["fluxes.plant_coefficient"], ["budget.liquid_input"], ["budget.snowfall"], ["budget.snow_vapour_loss"], ["budget.snow_trace"], ["budget.snow_correction"], ["budget.soil_water_created"], ["budget.bottom_drainage"], ["budget.excess_runoff"], ["budget.shortwave_up"], ["budget.longwave_up"], ["budget.emitted_longwave"], ["budget.sensible_heat"], ["budget.precipitation_heat"], ["budget.snow_heat_gain"], ["budget.snow_carried_heat"], ["budget.evaporation_heat"], ["budget.soil_heat_input"], ["budget.bottom_heat_flux"], ["budget.carried_heat"], ["budget.heat_capacity", 1, 0], ["budget.fusion_heat", 1, 0], ["budget.phase_change", 1, 0]], "result_flags": [["budget.has_snow"], ["budget.has_full_emission"], ["budget.melt_limited"]]})";


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
    Real real_18[LAYERS];
    Real real_19[LAYERS];
    Real real_20[LAYERS];
    Real real_21[LAYERS];
    Real real_22[LAYERS];
    Real real_23[LAYERS];
    Real real_24[LAYERS];
    Real real_25[LAYERS];
    Real real_26[LAYERS];
    Mask mask_27[LAYERS];
    Real real_28[LAYERS];
    Mask mask_29[LAYERS];
    Real real_30[LAYERS];
    Real real_31[LAYERS];
    Real real_32[LAYERS];
    Real real_33[LAYERS];
    Real real_34[LAYERS];
    Real real_35[LAYERS + 1];
    Real real_36[LAYERS];
    Real real_37[LAYERS];
    Real real_38[LAYERS];
    Real real_39[LAYERS];
    Real real_40[LAYERS];
    Real real_41[LAYERS];
    Real real_42[LAYERS];
    Real real_43[LAYERS];
    Real real_44[LAYERS];
    Real real_45[LAYERS];
    Real real_46[LAYERS];
    Real real_47[LAYERS];
    Real real_48[LAYERS + 1];
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
    const Real x452 = state[LAYERS] / numbers[4 * LAYERS + 20];
    const Real x453 = state[2 * LAYERS] / state[LAYERS];
    const Real x454 = x453 * numbers[4 * LAYERS + 20];
    const Real x455 = x454 * (-1.3505762785178115);
    const Real x456 = numbers[13 * LAYERS + 27] + x455;
    const Real x457 = exp(x456);
    const Real x458 = numbers[13 * LAYERS + 28] * x452;
    const Real x459 = numbers[13 * LAYERS + 28] - 1.0;
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
    // soil_heat.blended_kersten
    const Real x473 = state[LAYERS] - state[2 * LAYERS];
    const Real x474 = x473 / 0.001;
    const Mask x475 = (x474 < 0.0);
    const Real x476 = select(x475, 0.0, x474);
    const Mask x477 = (x476 > 1.0);
    const Real x478 = select(x477, 1.0, x476);
    const Real x479 = x478 * x478;
    const Real x480 = x478 * 2.0;
    const Real x481 = 3.0 - x480;
    const Real x482 = x479 * x481;
    const Real x483 = x462 - x472;
    const Real x484 = x482 * x483;
    const Real x485 = x472 + x484;
    // soil_heat.thermal_conductivity
    const Real x486 = x457 - numbers[13 * LAYERS + 26];
    const Real x487 = x485 * x486;
    const Real x488 = x487 + numbers[13 * LAYERS + 26];
    // soil_heat.canopy_damping
    const Real x489 = x375 * (-2.0);
    const Real x490 = exp(x489);
    // single_snow_step._surface
    const Real x491 = x488 * x490;
    // snow.snow_conductivity
    const Real x492 = x436 * 5.1808164592366035;
    const Real x493 = exp(x492);
    const Real x494 = x493 * 0.07629936;
    // snow.blended_snow_conduction
    const Real x495 = x448 - 0.97;
    const Real x496 = x495 / 0.020000000000000018;
    const Real x497 = x496 + 0.5;
    const Mask x498 = (x497 < 0.0);
    const Real x499 = select(x498, 0.0, x497);
    const Mask x500 = (x499 > 1.0);
    const Real x501 = select(x500, 1.0, x499);
    const Real x502 = x501 * x501;
    const Real x503 = x501 * 2.0;
    const Real x504 = 3.0 - x503;
    const Real x505 = x502 * x504;
    const Real x506 = x494 - x491;
    const Real x507 = x505 * x506;
    const Real x508 = x491 + x507;
    // snow.ground_conduction
    const Real x509 = x435 + x0;
    const Real x510 = x435 * x494;
    const Real x511 = x0 * x508;
    const Real x512 = x510 + x511;
    const Real x513 = x512 / x509;
    const Real x514 = x513 * x448;
    const Real x515 = 1.0 - x448;
    const Real x516 = x508 * x515;
    const Real x517 = x514 + x516;
    // single_snow_step._surface
    const Real x518 = state[3 * LAYERS + 3] - x403;
    results[LAYERS + 28] = x518;
    // snow.snow_albedo
    const Real x519 = 0.85 - numbers[LAYERS + 3];
    const Real x520 = x519 * 0.5;
    const Real x521 = numbers[LAYERS + 3] + x520;
    const Real x522 = x451 / 86400.0;
    const Mask x523 = (x522 > 1e-30);
    const Mask x524 = (x522 < 1e-30);
    const Real x525 = select(x524, 1e-30, x522);
    const Real x526 = log(x525);
    const Real x527 = x526 * 0.58;
    const Real x528 = exp(x527);
    const Real x529 = select(x523, x528, 0.0);
    const Real x530 = log(real_of(0.94));
    const Real x531 = x529 * x530;
    const Real x532 = exp(x531);
    const Real x533 = x521 * x532;
    // snow.surface_albedo
    const Mask x534 = (x533 < x395);
    const Real x535 = select(x534, x395, x533);
    const Real x536 = x535 - x395;
    const Real x537 = x448 * x536;
    const Real x538 = x395 + x537;
    const Mask x539 = (x538 > x535);
    const Real x540 = select(x539, x535, x538);
    after[3 * LAYERS + 8] = x540;
    // snow.surface_emissivity
    const Real x541 = 0.95 - x398;
    const Real x542 = x448 * x541;
    const Real x543 = x398 + x542;
    after[3 * LAYERS + 9] = x543;
    // soil_heat.volumetric_heat_capacity
    const Real x544 = state[2 * LAYERS] * 4200000.0;
    const Real x545 = 1.0 - numbers[2 * LAYERS + 19];
    const Real x546 = x545 * 2000000.0;
    const Real x547 = x544 + x546;
    const Real x548 = numbers[2 * LAYERS + 19] - state[LAYERS];
    const Real x549 = x548 * 1004.0;
    const Real x550 = x547 + x549;
    const Real x551 = x473 * 2106000.0;
    const Real x552 = x550 + x551;
    // soil_heat.ground_admittance
    const Real x553 = x552 * 0.5;
    const Real x554 = x553 * numbers[0];
    const Real x555 = x554 / seconds;
    const Real x556 = x555 * x555;
    const Real x557 = x552 * x491;
    const Real x558 = x557 / seconds;
    const Real x559 = x556 + x558;
    const Real x560 = sqrt(x559);
    const Real x561 = x555 + x560;
    // snow.into_warming_ground
    const Real x562 = x517 / x561;
    const Real x563 = x509 + x562;
    // single_snow_step._surface
    const Real x564 = 1.0 - state[3 * LAYERS + 8];
    const Real x565 = forcing[4] * x564;
    const Real x566 = state[3 * LAYERS + 9] * forcing[5];
    const Real x567 = x565 + x566;
    results[LAYERS + 18] = x567;
    // single_snow_step._potential_evaporation
    const Real x568 = state[3 * LAYERS] - state[0];
    const Real x569 = x517 * x568;
    const Real x570 = x569 / x509;
    // evapotranspiration.potential_evaporation
    const Real x571 = x448 * 1.131547381047581;
    const Real x572 = x515 + x571;
    const Real x573 = x572 * 2488.8;
    const Real x574 = x573 * x18;
    const Real x575 = x14 * 287.04;
    const Real x576 = forcing[3] / x575;
    const Real x577 = x576 * 1004.6;
    const Real x578 = x577 * x374;
    const Real x579 = x21 / 5.67e-08;
    const Real x580 = x543 * x579;
    const Real x581 = x580 * 6.48e-08;
    const Real x582 = forcing[3] * x374;
    const Real x583 = x581 / x582;
    const Real x584 = x583 + 1.0;
    const Real x585 = x36 / x578;
    const Real x586 = x584 + x585;
    const Real x587 = x543 * x21;
    const Real x588 = x567 - x587;
    const Real x589 = x588 - x570;
    const Real x590 = x589 - x38;
    const Real x591 = x590 / x578;
    const Real x592 = x591 + x11;
    const Real x593 = x592 - forcing[1];
    const Real x594 = x9 - forcing[2];
    const Real x595 = x573 * x594;
    const Real x596 = x595 * x586;
    const Real x597 = x593 * x574;
    const Real x598 = x596 + x597;
    const Real x599 = x574 + x586;
    const Real x600 = x598 / x599;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x601 = x515 * 2501000.0;
    const Real x602 = x448 * 2830000.0;
    const Real x603 = x601 + x602;
    // evapotranspiration.potential_evaporation
    const Real x604 = x600 * x578;
    const Real x605 = x604 / x603;
    const Real x606 = x583 * x578;
    // snow.limited_frost
    const Real x607 = 1.0 - x66;
    const Real x608 = x605 * x607;
    const Mask x609 = (x608 > 0.0);
    const Real x610 = select(x609, 0.0, x608);
    const Real x611 = x610 * x448;
    const Real x612 = x611 / 0.98;
    const Real x613 = 0.98 - x448;
    const Real x614 = x605 * x613;
    const Real x615 = x612 + x614;
    const Real x616 = x615 / 0.98;
    const Mask x617 = (x605 <= 0.0);
    const Mask x618 = (x66 >= 0.1);
    const Mask x619 = (x617 & x618);
    const Mask x620 = (x567 > 150.0);
    const Mask x621 = (x619 & x620);
    const Real x622 = select(x621, x616, x605);
    // single_snow_step._evaporation
    const Real x623 = select(x437, x622, x605);
    const Mask x624 = (x623 < 0.0);
    const Real x625 = select(x624, 0.0, x623);
    const Real x626 = -x623;
    const Mask x627 = (x626 < 0.0);
    const Real x628 = select(x627, 0.0, x623);
    // vegetation.water_stress
    const Real x631 = numbers[4 * LAYERS + 21] - numbers[4 * LAYERS + 22];
    // vegetation.canopy_resistance
    const Mask x637 = (x375 > 0.0);
    const Mask x638 = (x391 < 1e-06);
    const Real x639 = select(x638, 1e-06, x391);
    const Real x640 = forcing[4] * 1.1;
    const Real x641 = numbers[LAYERS + 8] * x639;
    const Real x642 = x640 / x641;
    const Real x643 = numbers[LAYERS + 7] / 5000.0;
    const Real x644 = x642 + x643;
    const Real x645 = x642 + 1.0;
    const Real x646 = x644 / x645;
    const Real x647 = 298.0 - forcing[1];
    const Real x648 = x647 * x647;
    const Real x649 = x648 * 0.0016;
    const Real x650 = 1.0 - x649;
    const Real x651 = numbers[LAYERS + 9] * x594;
    const Real x652 = x651 + 1.0;
    const Real x653 = 1 / x652;
    const Mask x656 = (x646 < 0.0001);
    const Real x657 = select(x656, 0.0001, x646);
    const Real x658 = x639 * x657;
    const Mask x659 = (x650 < 0.0001);
    const Real x660 = select(x659, 0.0001, x650);
    const Real x661 = x658 * x660;
    const Mask x662 = (x653 < 0.01);
    const Real x663 = select(x662, 0.01, x653);
    const Real x664 = x661 * x663;
    // vegetation.water_stress, vegetation.canopy_resistance
    Real a655_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a630 = state[l + 2 * LAYERS] - numbers[4 * LAYERS + 22];
        const Real a632 = a630 / x631;
        const Mask a633 = (a632 < 0.0);
        const Real a634 = select(a633, 0.0, a632);
        const Mask a635 = (a634 > 1.0);
        const Real a636 = select(a635, 1.0, a634);
        const Real a654 = numbers[l + 4 * LAYERS + 23] * a636;
        a655_last = a655_last + a654;
        real_4[l] = a636;
    }
    // vegetation.canopy_resistance
    const Mask x665 = (a655_last < 0.0001);
    const Real x666 = select(x665, 0.0001, a655_last);
    const Real x667 = x664 * x666;
    const Real x668 = numbers[LAYERS + 7] / x667;
    const Real x669 = x543 * 4.0;
    const Real x670 = x669 * x21;
    const Real x671 = x670 * 0.2857541065206571;
    const Real x672 = x671 / x582;
    const Real x673 = x672 + 1.0;
    const Real x674 = x18 * 2489.795918367347;
    const Real x675 = x673 + x674;
    const Real x676 = x668 * x374;
    const Real x677 = x676 + 1.0;
    const Real x678 = x673 * x677;
    const Real x679 = x678 + x674;
    const Real x680 = x675 / x679;
    const Real x681 = select(x637, x668, 0.0);
    results[LAYERS + 23] = x681;
    const Real x682 = select(x637, x680, 0.0);
    results[LAYERS + 24] = x682;
    // step_parts.evaporation_demand
    const Real x683 = x625 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x684 = state[LAYERS] - numbers[4 * LAYERS + 19];
    const Real x685 = numbers[4 * LAYERS + 20] - numbers[4 * LAYERS + 19];
    const Real x686 = x684 / x685;
    const Mask x687 = (x686 < 0.0);
    const Real x688 = select(x687, 0.0, x686);
    const Mask x689 = (x688 > 1.0);
    const Real x690 = select(x689, 1.0, x688);
    const Real x691 = x690 * x690;
    const Real x692 = 1.0 - x375;
    const Real x693 = x691 * x692;
    const Real x694 = x693 * x683;
    const Real x695 = state[3 * LAYERS + 1] / 0.0005;
    const Mask x696 = (x695 > 1e-30);
    const Mask x697 = (x695 < 1e-30);
    const Real x698 = select(x697, 1e-30, x695);
    const Real x699 = sqrt(x698);
    const Real x700 = select(x696, x699, 0.0);
    const Real x701 = x375 * x700;
    const Real x702 = x701 * x683;
    const Real x703 = state[3 * LAYERS + 1] / seconds;
    const Mask x704 = (x703 <= x702);
    const Real x705 = select(x704, x703, x702);
    const Real x706 = x375 * x682;
    const Real x707 = x706 * x683;
    const Real x708 = 1.0 - x700;
    const Real x709 = x707 * x708;
    Real a711_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a710 = real_4[l] * numbers[l + 5 * LAYERS + 23];
        a711_last = a711_last + a710;
        real_5[l] = a710;
    }
    const Real x712 = a711_last / numbers[6 * LAYERS + 23];
    Real a718_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a713 = numbers[l + 4 * LAYERS + 23] + real_5[l];
        const Real a714 = a713 - x712;
        const Mask a715 = (a714 < 0.0);
        const Real a716 = select(a715, 0.0, a714);
        const Real a717 = real_5[l] * a716;
        a718_last = a718_last + a717;
        real_4[l] = a717;
    }
    const Mask x719 = (a718_last > 0.0);
    const Real x720 = select(x719, a718_last, 1.0);
    // step_parts.<genexpr>
    const Real x724 = x515 * x694;
    const Real x725 = x515 * x705;
    // evapotranspiration.evaporation_components
    Real a723_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a721 = real_4[l] / x720;
        const Real a722 = x709 * a721;
        a723_last = a723_last + a722;
        real_5[l] = a722;
    }
    // step_parts.<genexpr>
    const Real x726 = x515 * a723_last;
    // single_snow_step._evaporation
    const Real x728 = x448 * x625;
    const Real x729 = x628 * x603;
    // step_parts.dew_rate
    const Real x731 = x628 / 1000.0;
    const Real x732 = -x731;
    results[LAYERS + 9] = x732;
    // single_snow_step.single_snow_step
    const Real x733 = x728 / 1000.0;
    const Real x734 = x733 + x731;
    const Real x735 = seconds * x734;
    // step_parts.from_ground
    const Real x736 = x724 + x725;
    const Real x737 = x736 + x726;
    const Real x738 = x737 * 1000.0;
    // step_parts.heat
    const Real x739 = x738 * 2501000.0;
    const Real x740 = x728 * 2830000.0;
    results[LAYERS + 8] = x740;
    const Real x741 = x739 + x740;
    const Real x742 = x741 + x729;
    results[LAYERS + 40] = x742;
    // snow.snow_surface_balance
    const Real x745 = x567 - x38;
    const Real x746 = x563 * x586;
    const Real x747 = x746 * x578;
    const Real x748 = x517 / x747;
    const Real x749 = x745 - x587;
    const Real x750 = x749 / x578;
    const Real x751 = x750 + x11;
    const Real x752 = x751 - forcing[1];
    const Real x753 = x742 / x578;
    const Real x754 = x752 - x753;
    const Real x755 = x754 / x586;
    const Real x756 = forcing[1] + x755;
    const Real x757 = x748 * state[0];
    const Real x758 = x756 + x757;
    const Real x759 = x748 + 1.0;
    const Real x760 = x758 / x759;
    const Mask x761 = (x760 > 273.15);
    const Real x762 = x448 * x448;
    const Real x763 = x762 * 273.15;
    const Real x764 = 1.0 - x762;
    const Real x765 = x760 * x764;
    const Real x766 = x763 + x765;
    const Real x767 = select(x761, x766, x760);
    const Real x768 = x434 - x735;
    const Mask x769 = (x768 <= 1e-06);
    const Mask x770 = (x768 < 0.0);
    const Mask x771 = select(x761, x769, x770);
    const Real x772 = select(x771, 0.0, x768);
    const Real x773 = x586 * x578;
    const Real x774 = x773 * x759;
    // surface_balance.melt_heat
    const Real x775 = x760 - x767;
    const Real x776 = x774 * x775;
    // snow.snow_surface_balance
    const Mask x777 = ~x771;
    const Mask x778 = (x761 & x777);
    const Mask x779 = (x776 < 0.0);
    const Real x780 = select(x779, 0.0, x776);
    const Real x781 = select(x778, x780, 0.0);
    const Real x782 = seconds / 333500000.0;
    const Real x783 = x781 * x782;
    const Real x784 = x772 - x783;
    const Mask x785 = (x784 < 1e-06);
    const Mask x786 = (x778 & x785);
    const Real x787 = select(x786, x772, x783);
    const Real x788 = x787 / seconds;
    const Real x789 = x772 - x787;
    const Real x790 = select(x786, 0.0, x789);
    const Real x791 = x788 * 333500000.0;
    const Real x793 = select(x771, x768, 0.0);
    const Mask x795 = (x761 & mask_of(false));
    const Mask x796 = (x771 | x786);
    const Mask x797 = (x776 <= 0.0);
    const Mask x798 = (x796 | x797);
    const Mask x799 = (x761 & x798);
    // single_snow_step.single_snow_step
    const Real x800 = x33 / 1000.0;
    const Real x801 = select(x437, x788, x732);
    const Real x802 = x800 + x801;
    results[LAYERS + 25] = x802;
    // vegetation.intercept
    const Real x803 = x375 * x802;
    const Real x804 = x803 - x725;
    const Real x805 = seconds * x804;
    const Real x806 = state[3 * LAYERS + 1] + x805;
    const Real x807 = x806 - 0.0005;
    const Mask x808 = (x807 < 0.0);
    const Real x809 = select(x808, 0.0, x807);
    results[LAYERS + 10] = x809;
    const Real x810 = state[3 * LAYERS + 1] * 8.881784197001252e-16;
    const Mask x811 = (x810 < 1e-20);
    const Real x812 = select(x811, 1e-20, x810);
    const Mask x813 = (x806 < x812);
    const Mask x814 = (x806 > 0.0005);
    const Real x815 = select(x814, 0.0005, x806);
    const Real x816 = select(x813, 0.0, x815);
    after[3 * LAYERS + 1] = x816;
    const Real x817 = x692 * x802;
    const Real x818 = x809 / seconds;
    quantities[4 * LAYERS + 13] = x818;
    const Real x819 = x817 + x818;
    results[LAYERS + 11] = x819;
    // step_parts.<genexpr>, soil_water.update_soil_water, soil_water._impeded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a727 = x515 * real_5[l];
        const Real a820 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a821 = state[l + 2 * LAYERS] / numbers[l + 2 * LAYERS + 19];
        const Mask a822 = (a821 < 0.01);
        const Real a823 = select(a822, 0.01, a821);
        const Real a824 = log(a823);
        const Real a825 = numbers[l + 8 * LAYERS + 24] * a824;
        const Real a826 = numbers[l + 6 * LAYERS + 24] + a825;
        const Real a827 = numbers[l + 10 * LAYERS + 24] * a820;
        const Real a828 = a826 - a827;
        real_4[l] = a727;
        real_6[l] = a820;
        real_7[l] = a821;
        real_8[l] = a824;
        real_9[l] = a827;
        real_10[l] = a828;
    }
    // soil_water._impeded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a829 = exp(real_10[l]);
        const Real a830 = numbers[l + 9 * LAYERS + 24] * real_8[l];
        const Real a831 = numbers[l + 7 * LAYERS + 24] + a830;
        const Real a832 = numbers[l + 11 * LAYERS + 24] * real_6[l];
        const Real a833 = a831 - a832;
        real_5[l] = a829;
        real_11[l] = a832;
        real_12[l] = a833;
    }
    // soil_water._solve
    const Real x835 = x819 * seconds;
    const Mask x836 = (x835 < 0.0);
    const Real x837 = select(x836, 0.0, x835);
    // soil_water.parent_deficit
    const Real x839 = numbers[2 * LAYERS + 19] - numbers[3 * LAYERS + 19];
    // soil_water.infiltration_capacity
    const Real x845 = seconds / 86400.0;
    const Real x846 = numbers[13 * LAYERS + 25] * x845;
    const Real x847 = -x846;
    const Real x848 = expm1(x847);
    // soil_water._impeded, soil_water._solve, soil_water.parent_deficit
    Real a843_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a834 = exp(real_12[l]);
        const Real a838 = state[l + 2 * LAYERS] + real_6[l];
        const Real a840 = x839 - a838;
        const Real a841 = a840 + numbers[l + 3 * LAYERS + 19];
        const Real a842 = numbers[l] * a841;
        a843_last = a843_last + a842;
        real_10[l] = a834;
    }
    // soil_water.infiltration_capacity
    const Real x850 = a843_last * x848;
    const Real x852 = x837 * x850;
    const Real x854 = x837 - x850;
    const Mask x855 = (x854 == 0.0);
    const Real x856 = select(x855, 1e-30, x854);
    const Real x857 = x852 / x856;
    // soil_water._solve
    const Real x859 = x857 / seconds;
    const Real x860 = -x859;
    const Mask x861 = (x860 < real_5[0]);
    const Real x862 = select(x861, real_5[0], x860);
    const Real x863 = x837 / seconds;
    const Mask x864 = (x862 > x863);
    const Real x865 = select(x864, x863, x862);
    const Real x866 = x819 - x865;
    const Mask x867 = (x866 < 0.0);
    const Real x868 = select(x867, 0.0, x866);
    const Real x869 = x819 - x868;
    const Real x874 = numbers[LAYERS + 2] * real_5[LAYERS - 1];
    const Real x875 = x869 - x724;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a870 = real_10[l] / numbers[l + LAYERS + 19];
        const Real a871 = state[l + 2 * LAYERS] - state[l + 2 * LAYERS + 1];
        const Real a872 = a870 * a871;
        const Real a873 = a872 + real_5[l];
        real_13[l] = a870;
        real_14[l] = a871;
        real_12[l + 1] = a873;
    }
    real_12[0] = x875;
    for (int l = 0; l < LAYERS - 1; ++l) real_10[l] = real_12[l + 1];
    real_10[LAYERS - 1] = x874;
    // soil_water._solve, tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS; ++l) {
        const Real a878 = real_12[l] - real_10[l];
        const Real a879 = a878 - real_4[l];
        const Real a880 = seconds / numbers[l];
        real_5[l] = a879;
        real_8[l] = a880;
    }
    // tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a882 = real_13[l] * real_8[l + 1];
        const Real a883 = -a882;
        const Real a884 = real_13[l] * real_8[l];
        const Real a885 = -a884;
        real_10[l + 1] = a883;
        real_12[l] = a885;
    }
    real_10[0] = real_of(0.0);
    real_12[LAYERS - 1] = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a887 = 1.0 - real_10[l];
        const Real a889 = a887 - real_12[l];
        const Real a890 = real_5[l] * real_8[l];
        real_15[l] = a889;
        real_16[l] = a890;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_10 + 1, real_15, real_12, real_16, real_5);
    // soil_water._solve, soil_water.forward
    Real a896_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a892 = state[l + 2 * LAYERS] + real_5[l];
        const Real a893 = a892 + real_6[l];
        const Real a894 = a893 - numbers[l + 2 * LAYERS + 19];
        const Real a895 = a894 * numbers[l];
        a896_last = at_least(a895 + a896_last, Number(0));
        const Real a896 = a896_last;
        real_16[l] = a893;
        real_17[l + 1] = a896;
    }
    // soil_water._solve
    real_17[0] = real_of(0.0);
    // soil_water.update_soil_water
    const Real x907 = numbers[0] * numbers[2 * LAYERS + 19];
    const Real x908 = x907 * 0.1;
    const Mask x909 = (x835 > x908);
    // soil_water._solve, soil_water._limited, soil_water.update_soil_water
    Real a910_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a898 = real_17[l] / numbers[l];
        const Real a899 = real_16[l] + a898;
        const Mask a900 = (a899 > numbers[l + 2 * LAYERS + 19]);
        const Real a901 = select(a900, numbers[l + 2 * LAYERS + 19], a899);
        const Mask a902 = (a901 < 0.02);
        const Real a903 = select(a902, 0.02, a901);
        const Real a904 = a903 - real_6[l];
        const Mask a905 = (a904 < 0.0);
        const Real a906 = select(a905, 0.0, a904);
        a910_last = maximum(a910_last, real_7[l]);
        real_5[l] = a906;
    }
    // soil_water.update_soil_water
    const Mask x912 = (a910_last < 0.0);
    const Real x913 = select(x912, 0.0, a910_last);
    const Mask x914 = (x913 > numbers[13 * LAYERS + 24]);
    const Mask x915 = (x909 | x914);
    // soil_water.update_soil_water, soil_water._impeded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a916 = state[l + 2 * LAYERS] + real_5[l];
        const Real a917 = a916 * 0.5;
        const Real a918 = select(x915, a917, state[l + 2 * LAYERS]);
        const Real a919 = select(x915, numbers[l + 12 * LAYERS + 24], numbers[l + 3 * LAYERS + 19]);
        const Real a920 = a918 / numbers[l + 2 * LAYERS + 19];
        const Mask a921 = (a920 < 0.01);
        const Real a922 = select(a921, 0.01, a920);
        const Real a923 = log(a922);
        const Real a924 = numbers[l + 8 * LAYERS + 24] * a923;
        const Real a925 = numbers[l + 6 * LAYERS + 24] + a924;
        const Real a926 = a925 - real_9[l];
        real_16[l] = a918;
        real_7[l] = a919;
        real_15[l] = a923;
        real_12[l] = a926;
    }
    // soil_water._impeded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a927 = exp(real_12[l]);
        const Real a928 = numbers[l + 9 * LAYERS + 24] * real_15[l];
        const Real a929 = numbers[l + 7 * LAYERS + 24] + a928;
        const Real a930 = a929 - real_11[l];
        real_5[l] = a927;
        real_9[l] = a930;
    }
    // soil_water.parent_deficit
    const Real x933 = numbers[2 * LAYERS + 19] - real_7[0];
    // soil_water._impeded, soil_water._solve, soil_water.parent_deficit
    Real a937_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a931 = exp(real_9[l]);
        const Real a932 = real_16[l] + real_6[l];
        const Real a934 = x933 - a932;
        const Real a935 = a934 + real_7[l];
        const Real a936 = numbers[l] * a935;
        a937_last = a937_last + a936;
        real_12[l] = a931;
    }
    // soil_water.infiltration_capacity
    const Real x938 = a937_last * x848;
    const Real x940 = x837 * x938;
    const Real x942 = x837 - x938;
    const Mask x943 = (x942 == 0.0);
    const Real x944 = select(x943, 1e-30, x942);
    const Real x945 = x940 / x944;
    // soil_water._solve
    const Real x947 = x945 / seconds;
    const Real x948 = -x947;
    const Mask x949 = (x948 < real_5[0]);
    const Real x950 = select(x949, real_5[0], x948);
    const Mask x951 = (x950 > x863);
    const Real x952 = select(x951, x863, x950);
    const Real x953 = x819 - x952;
    const Mask x954 = (x953 < 0.0);
    const Real x955 = select(x954, 0.0, x953);
    results[LAYERS + 12] = x955;
    const Real x956 = x819 - x955;
    quantities[4 * LAYERS + 14] = x956;
    const Real x960 = numbers[LAYERS + 2] * real_5[LAYERS - 1];
    results[LAYERS + 31] = x960;
    const Real x961 = x956 - x724;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a957 = real_12[l] / numbers[l + LAYERS + 19];
        const Real a958 = a957 * real_14[l];
        const Real a959 = a958 + real_5[l];
        real_13[l] = a957;
        real_9[l + 1] = a959;
    }
    real_9[0] = x961;
    for (int l = 0; l < LAYERS - 1; ++l) real_12[l] = real_9[l + 1];
    real_12[LAYERS - 1] = x960;
    // tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a967 = real_13[l] * real_8[l + 1];
        const Real a968 = -a967;
        const Real a969 = real_13[l] * real_8[l];
        const Real a970 = -a969;
        real_5[l + 1] = a968;
        real_7[l] = a970;
    }
    real_5[0] = real_of(0.0);
    real_7[LAYERS - 1] = real_of(0.0);
    // soil_water._solve, tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS; ++l) {
        const Real a964 = real_9[l] - real_12[l];
        const Real a965 = a964 - real_4[l];
        const Real a972 = 1.0 - real_5[l];
        const Real a974 = a972 - real_7[l];
        const Real a975 = a965 * real_8[l];
        real_16[l] = a974;
        real_15[l] = a975;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_5 + 1, real_16, real_7, real_15, real_12);
    // soil_water._solve, soil_water.forward
    Real a981_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a977 = state[l + 2 * LAYERS] + real_12[l];
        const Real a978 = a977 + real_6[l];
        const Real a979 = a978 - numbers[l + 2 * LAYERS + 19];
        const Real a980 = a979 * numbers[l];
        a981_last = at_least(a980 + a981_last, Number(0));
        const Real a981 = a981_last;
        real_15[l] = a978;
        real_17[l + 1] = a981;
    }
    results[LAYERS + 32] = real_17[LAYERS];
    // soil_water._solve
    real_17[0] = real_of(0.0);
    // soil_water._solve, soil_water._limited, soil_water.update_soil_water
    Real a996_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a983 = real_17[l] / numbers[l];
        const Real a984 = real_15[l] + a983;
        const Mask a985 = (a984 > numbers[l + 2 * LAYERS + 19]);
        const Real a986 = select(a985, numbers[l + 2 * LAYERS + 19], a984);
        const Mask a987 = (a986 < 0.02);
        const Real a988 = select(a987, 0.02, a986);
        after[LAYERS + l] = a988;
        const Real a989 = a988 - real_6[l];
        const Mask a990 = (a989 < 0.0);
        const Real a991 = select(a990, 0.0, a989);
        const Real a992 = 0.02 - a984;
        const Mask a993 = (a992 < 0.0);
        const Real a994 = select(a993, 0.0, a992);
        const Real a995 = a994 * numbers[l];
        a996_last = a996_last + a995;
        real_12[l] = a988;
        real_16[l] = a991;
    }
    results[LAYERS + 30] = a996_last;
    // soil_heat.thermal_conductivity
    for (int l = 0; l < LAYERS; ++l) {
        const Real a997 = real_12[l] / numbers[l + 2 * LAYERS + 19];
        const Real a998 = real_16[l] / real_12[l];
        const Real a999 = a998 * numbers[l + 2 * LAYERS + 19];
        const Real a1000 = a999 * (-1.3505762785178115);
        const Real a1001 = numbers[l + 14 * LAYERS + 29] + a1000;
        const Real a1002 = exp(a1001);
        const Real a1003 = numbers[l + 15 * LAYERS + 29] * a997;
        const Real a1004 = numbers[l + 15 * LAYERS + 29] - 1.0;
        const Real a1005 = a1004 * a997;
        const Real a1006 = a1005 + 1.0;
        const Real a1007 = a1003 / a1006;
        const Real a1008 = a997 * 4.6;
        const Real a1009 = a997 * 3.6;
        const Real a1010 = a1009 + 1.0;
        const Real a1011 = a1008 / a1010;
        real_15[l] = a997;
        real_6[l] = a1002;
        real_7[l] = a1007;
        real_5[l] = a1011;
    }
    // soil_heat.thermal_conductivity, soil_heat.blended_kersten
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1012 = log(real_15[l]);
        const Real a1013 = a1012 / 2.302585092994046;
        const Real a1014 = a1013 + 1.0;
        const Mask a1015 = (a1014 < 0.0);
        const Real a1016 = select(a1015, 0.0, a1014);
        const Real a1017 = select(flags[l + 4], real_5[l], a1016);
        const Real a1018 = real_12[l] - real_16[l];
        const Real a1019 = a1018 / 0.001;
        const Mask a1020 = (a1019 < 0.0);
        const Real a1021 = select(a1020, 0.0, a1019);
        const Mask a1022 = (a1021 > 1.0);
        const Real a1023 = select(a1022, 1.0, a1021);
        const Real a1024 = a1023 * a1023;
        const Real a1025 = a1023 * 2.0;
        const Real a1026 = 3.0 - a1025;
        const Real a1027 = a1024 * a1026;
        const Real a1028 = real_7[l] - a1017;
        const Real a1029 = a1027 * a1028;
        const Real a1030 = a1017 + a1029;
        const Real a1031 = real_6[l] - numbers[l + 13 * LAYERS + 29];
        const Real a1032 = a1030 * a1031;
        const Real a1033 = a1032 + numbers[l + 13 * LAYERS + 29];
        real_9[l] = a1033;
    }
    // single_snow_step.conduct
    const Real x1034 = real_9[0] * x490;
    // surface_balance.opened
    const Real x1035 = x791 + x38;
    const Real x1036 = select(x437, x1035, 0.0);
    const Real x1037 = x742 + x1036;
    const Real x1038 = select(x437, x517, x1034);
    const Real x1039 = select(x437, x509, x0);
    // surface_balance.surface
    const Real x1040 = x588 - x1037;
    const Real x1041 = x1040 / x578;
    const Real x1042 = x11 - forcing[1];
    const Real x1043 = x1041 + x1042;
    const Real x1044 = x1043 / x586;
    const Real x1045 = forcing[1] + x1044;
    const Real x1046 = x1039 * x578;
    const Real x1047 = x1046 * x586;
    const Real x1048 = x1038 / x1047;
    // surface_balance.top
    const Real x1049 = x1048 + 1.0;
    const Real x1050 = x1039 / x0;
    const Real x1051 = x1049 * x1050;
    // ground_heat.upper_conductance
    real_13[0] = x1038;
    for (int l = 0; l < LAYERS - 2; ++l) real_13[l + 1] = real_9[l + 1];
    // soil_heat.conductance
    const Real x1054 = x0 * x1051;
    const Real x1055 = x1038 / x1054;
    // soil_heat.__call__
    const Real x1056 = state[LAYERS - 1] - numbers[LAYERS + 6];
    const Real x1057 = real_9[LAYERS - 1] * x1056;
    const Real x1058 = x1057 / numbers[2 * LAYERS + 18];
    results[LAYERS + 42] = x1058;
    // ground_heat.upper_conductance
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1053 = real_13[l] / numbers[l + LAYERS + 19];
        real_9[l + 1] = a1053;
    }
    // ground_heat.ground_equations
    real_9[0] = x1055;
    for (int l = 0; l < LAYERS - 1; ++l) real_5[l] = real_9[l + 1];
    real_5[LAYERS - 1] = real_of(0.0);
    const Real x1079 = x1045 - 273.15;
    // ground_heat.ground_equations, soil_heat.volumetric_heat_capacity, enthalpy.at, enthalpy.enthalpy, enthalpy._liquid_at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1059 = state[l] - 273.15;
        const Real a1060 = 1.0 - numbers[l + 2 * LAYERS + 19];
        const Real a1061 = a1060 * 2000000.0;
        const Real a1062 = numbers[l + 2 * LAYERS + 19] - real_12[l];
        const Real a1063 = a1062 * 1004.0;
        const Real a1064 = a1061 + a1063;
        const Real a1065 = real_12[l] * 2106000.0;
        const Real a1066 = a1064 + a1065;
        const Real a1068 = 2094000.0 * real_16[l];
        const Real a1069 = a1066 + a1068;
        results[LAYERS + 44 + l] = a1069;
        const Real a1070 = a1069 * a1059;
        const Real a1071 = real_16[l] * 333500000.0;
        const Real a1072 = a1070 + a1071;
        const Real a1073 = real_8[l] * in_row(l, LAYERS - 1, x1058);
        const Real a1074 = a1072 - a1073;
        const Real a1076 = real_8[l] * real_9[l];
        const Real a1078 = real_8[l] * real_5[l];
        const Real a1080 = real_12[l] * 8.0;
        const Real a1081 = a1080 + 1.0;
        const Real a1082 = log(a1081);
        const Real a1083 = a1082 * 2.0;
        const Real a1084 = numbers[l + 16 * LAYERS + 29] + a1083;
        const Real a1085 = a1084 - (-0.5489880848603399);
        const Real a1086 = a1085 / numbers[l + 17 * LAYERS + 29];
        real_7[l] = a1059;
        real_6[l] = a1066;
        real_15[l] = a1069;
        real_11[l] = a1074;
        real_10[l] = a1076;
        real_18[l] = a1078;
        real_19[l] = a1086;
    }
    // enthalpy._liquid_at, enthalpy.bounded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1087 = exp(real_19[l]);
        const Mask a1088 = (a1087 < 0.02);
        const Real a1089 = select(a1088, 0.02, a1087);
        const Mask a1090 = (a1089 > real_12[l]);
        const Real a1091 = select(a1090, real_12[l], a1089);
        const Real a1092 = real_12[l] - a1091;
        const Real a1093 = a1092 * 8.0;
        const Real a1094 = a1093 + 1.0;
        real_5[l] = a1091;
        real_9[l] = a1094;
    }
    // enthalpy._liquid_at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1095 = log(real_9[l]);
        const Real a1096 = a1095 * 2.0;
        const Real a1097 = numbers[l + 16 * LAYERS + 29] + a1096;
        real_19[l] = a1097;
    }
    // enthalpy._liquid_at, enthalpy._swelling, enthalpy.bounded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1098 = log(real_5[l]);
        const Real a1099 = numbers[l + 17 * LAYERS + 29] * a1098;
        const Real a1100 = real_19[l] - a1099;
        const Real a1101 = a1100 - (-0.5489880848603399);
        const Real a1102 = 1 / real_9[l];
        const Real a1103 = a1102 * 16.0;
        const Real a1104 = numbers[l + 17 * LAYERS + 29] / real_5[l];
        const Real a1105 = a1103 + a1104;
        const Real a1106 = a1101 / a1105;
        const Real a1107 = real_5[l] + a1106;
        const Mask a1108 = (a1107 < 0.02);
        const Real a1109 = select(a1108, 0.02, a1107);
        const Mask a1110 = (a1109 > real_12[l]);
        const Real a1111 = select(a1110, real_12[l], a1109);
        const Real a1112 = real_12[l] - a1111;
        const Real a1113 = a1112 * 8.0;
        const Real a1114 = a1113 + 1.0;
        real_8[l] = a1111;
        real_20[l] = a1114;
    }
    // enthalpy._liquid_at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1115 = log(real_20[l]);
        const Real a1116 = a1115 * 2.0;
        const Real a1117 = numbers[l + 16 * LAYERS + 29] + a1116;
        real_19[l] = a1117;
    }
    // enthalpy._liquid_at, enthalpy._swelling, enthalpy.bounded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1118 = log(real_8[l]);
        const Real a1119 = numbers[l + 17 * LAYERS + 29] * a1118;
        const Real a1120 = real_19[l] - a1119;
        const Real a1121 = a1120 - (-0.5489880848603399);
        const Real a1122 = 1 / real_20[l];
        const Real a1123 = a1122 * 16.0;
        const Real a1124 = numbers[l + 17 * LAYERS + 29] / real_8[l];
        const Real a1125 = a1123 + a1124;
        const Real a1126 = a1121 / a1125;
        const Real a1127 = real_8[l] + a1126;
        const Mask a1128 = (a1127 < 0.02);
        const Real a1129 = select(a1128, 0.02, a1127);
        const Mask a1130 = (a1129 > real_12[l]);
        const Real a1131 = select(a1130, real_12[l], a1129);
        const Real a1132 = real_12[l] - a1131;
        const Real a1133 = a1132 * 8.0;
        const Real a1134 = a1133 + 1.0;
        real_9[l] = a1131;
        real_5[l] = a1134;
    }
    // enthalpy._liquid_at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1135 = log(real_5[l]);
        const Real a1136 = a1135 * 2.0;
        const Real a1137 = numbers[l + 16 * LAYERS + 29] + a1136;
        real_19[l] = a1137;
    }
    // enthalpy._liquid_at, enthalpy._swelling, enthalpy.bounded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1138 = log(real_9[l]);
        const Real a1139 = numbers[l + 17 * LAYERS + 29] * a1138;
        const Real a1140 = real_19[l] - a1139;
        const Real a1141 = a1140 - (-0.5489880848603399);
        const Real a1142 = 1 / real_5[l];
        const Real a1143 = a1142 * 16.0;
        const Real a1144 = numbers[l + 17 * LAYERS + 29] / real_9[l];
        const Real a1145 = a1143 + a1144;
        const Real a1146 = a1141 / a1145;
        const Real a1147 = real_9[l] + a1146;
        const Mask a1148 = (a1147 < 0.02);
        const Real a1149 = select(a1148, 0.02, a1147);
        const Mask a1150 = (a1149 > real_12[l]);
        const Real a1151 = select(a1150, real_12[l], a1149);
        const Real a1152 = real_12[l] - a1151;
        const Real a1153 = a1152 * 8.0;
        const Real a1154 = a1153 + 1.0;
        real_20[l] = a1151;
        real_8[l] = a1154;
    }
    // enthalpy._liquid_at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1155 = log(real_8[l]);
        const Real a1156 = a1155 * 2.0;
        const Real a1157 = numbers[l + 16 * LAYERS + 29] + a1156;
        real_19[l] = a1157;
    }
    // enthalpy.heat_problem
    const Real x1174 = magnitude(x1079);
    // enthalpy._liquid_at, enthalpy._swelling, enthalpy.bounded, enthalpy.heat_problem
    Real a1173_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1158 = log(real_20[l]);
        const Real a1159 = numbers[l + 17 * LAYERS + 29] * a1158;
        const Real a1160 = real_19[l] - a1159;
        const Real a1161 = a1160 - (-0.5489880848603399);
        const Real a1162 = 1 / real_8[l];
        const Real a1163 = a1162 * 16.0;
        const Real a1164 = numbers[l + 17 * LAYERS + 29] / real_20[l];
        const Real a1165 = a1163 + a1164;
        const Real a1166 = a1161 / a1165;
        const Real a1167 = real_20[l] + a1166;
        const Mask a1168 = (a1167 < 0.02);
        const Real a1169 = select(a1168, 0.02, a1167);
        const Mask a1170 = (a1169 > real_12[l]);
        const Real a1171 = select(a1170, real_12[l], a1169);
        const Real a1172 = magnitude(real_7[l]);
        a1173_last = maximum(a1173_last, a1172);
        real_5[l] = a1171;
    }
    // enthalpy.heat_problem
    const Real x1175 = maximum(a1173_last, x1174);
    // enthalpy.at, enthalpy.heat_problem, enthalpy._suction
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1176 = 2094000.0 * real_12[l];
        const Real a1177 = real_6[l] + a1176;
        const Real a1178 = a1177 + real_10[l];
        const Real a1179 = a1178 + real_18[l];
        const Real a1180 = real_12[l] * 333500000.0;
        const Real a1181 = a1179 * x1175;
        const Real a1182 = a1180 + a1181;
        const Real a1183 = real_12[l] - real_12[l];
        const Real a1184 = a1183 * 8.0;
        const Real a1185 = a1184 + 1.0;
        const Real a1186 = log(real_12[l]);
        const Real a1187 = numbers[l + 17 * LAYERS + 29] * a1186;
        const Real a1188 = numbers[l + 16 * LAYERS + 29] - a1187;
        real_19[l] = a1176;
        real_8[l] = a1177;
        real_20[l] = a1180;
        real_7[l] = a1182;
        real_9[l] = a1185;
        real_21[l] = a1188;
    }
    // enthalpy._suction, enthalpy.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1189 = exp(real_21[l]);
        const Real a1190 = real_9[l] * real_9[l];
        const Real a1191 = a1189 * a1190;
        const Real a1192 = a1191 + 1.0;
        const Real a1193 = a1191 / a1192;
        const Real a1194 = a1193 * (-273.15);
        const Real a1195 = real_12[l] - real_5[l];
        const Real a1196 = a1195 * 8.0;
        const Real a1197 = a1196 + 1.0;
        real_22[l] = a1194;
        real_23[l] = a1197;
    }
    // enthalpy._suction
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1198 = log(real_5[l]);
        const Real a1199 = numbers[l + 17 * LAYERS + 29] * a1198;
        const Real a1200 = numbers[l + 16 * LAYERS + 29] - a1199;
        real_21[l] = a1200;
    }
    // enthalpy._suction, enthalpy.at, enthalpy.heat_problem, enthalpy.solve_on_curve
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1201 = exp(real_21[l]);
        const Real a1202 = real_23[l] * real_23[l];
        const Real a1203 = a1201 * a1202;
        const Real a1204 = a1203 + 1.0;
        const Real a1205 = a1203 / a1204;
        const Real a1206 = a1205 * (-273.15);
        const Real a1207 = real_7[l] * 7.105427357601002e-15;
        const Real a1208 = maximum(real_16[l], real_5[l]);
        const Real a1209 = minimum(a1208, real_12[l]);
        const Real a1210 = real_12[l] - a1209;
        const Real a1211 = a1210 * 8.0;
        const Real a1212 = a1211 + 1.0;
        real_9[l] = a1206;
        real_24[l] = a1207;
        real_25[l] = a1209;
        real_26[l] = a1212;
    }
    // enthalpy._suction
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1213 = log(real_25[l]);
        const Real a1214 = numbers[l + 17 * LAYERS + 29] * a1213;
        const Real a1215 = numbers[l + 16 * LAYERS + 29] - a1214;
        real_21[l] = a1215;
    }
    // enthalpy._suction, enthalpy.at, enthalpy._swelling, enthalpy.slope, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.fusion_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1216 = exp(real_21[l]);
        const Real a1217 = real_26[l] * real_26[l];
        const Real a1218 = a1216 * a1217;
        const Real a1219 = a1218 + 1.0;
        const Real a1220 = a1218 / a1219;
        const Real a1221 = a1220 * (-273.15);
        const Real a1222 = 1 / real_26[l];
        const Real a1223 = a1222 * 16.0;
        const Real a1224 = numbers[l + 17 * LAYERS + 29] / real_25[l];
        const Real a1225 = a1223 + a1224;
        const Real a1227 = a1225 * a1221;
        const Real a1229 = a1221 / 273.15;
        const Real a1230 = a1229 + 1.0;
        const Real a1231 = a1227 * a1230;
        const Real a1233 = real_8[l] * real_22[l];
        const Real a1234 = a1233 + real_20[l];
        const Mask a1235 = (real_11[l] >= a1234);
        const Real a1236 = 2094000.0 * real_5[l];
        const Real a1237 = real_6[l] + a1236;
        const Real a1238 = a1237 * real_9[l];
        const Real a1239 = real_5[l] * 333500000.0;
        const Real a1240 = a1238 + a1239;
        const Mask a1241 = (real_11[l] <= a1240);
        const Mask a1242 = ~a1235;
        const Mask a1243 = (a1241 & a1242);
        const Real a1244 = real_11[l] / 333500000.0;
        const Real a1245 = maximum(a1244, real_5[l]);
        const Real a1246 = minimum(a1245, real_12[l]);
        const Real a1247 = 2094000.0 * real_25[l];
        const Real a1248 = real_6[l] + a1247;
        const Real a1249 = a1248 * a1221;
        const Real a1250 = real_25[l] * 333500000.0;
        const Real a1251 = a1249 + a1250;
        const Real a1252 = a1251 - real_11[l];
        const Real a1253 = 2094000.0 * a1221;
        const Real a1254 = a1253 + 333500000.0;
        const Real a1255 = a1248 * a1231;
        const Real a1257 = a1254 - a1255;
        const Real a1258 = a1252 / a1257;
        const Real a1259 = real_25[l] - a1258;
        const Mask a1260 = (a1252 > 0.0);
        const Real a1261 = maximum(real_25[l], a1246);
        const Real a1262 = a1246 + a1261;
        const Real a1263 = a1262 * 0.5;
        const Real a1264 = select(a1260, a1263, a1246);
        const Mask a1265 = (a1259 >= a1246);
        const Real a1266 = minimum(a1259, real_12[l]);
        const Real a1267 = select(a1265, a1266, a1264);
        const Real a1268 = select(a1243, real_5[l], a1267);
        const Real a1269 = select(a1235, real_12[l], a1268);
        const Real a1270 = a1269 * 333500000.0;
        const Real a1271 = real_11[l] - a1270;
        const Real a1272 = 2094000.0 * a1269;
        const Real a1273 = real_6[l] + a1272;
        const Real a1274 = a1271 / a1273;
        const Real a1275 = real_12[l] - a1269;
        const Real a1276 = a1275 * 8.0;
        const Real a1277 = a1276 + 1.0;
        real_23[l] = a1234;
        mask_27[l] = a1235;
        real_7[l] = a1236;
        real_16[l] = a1239;
        real_28[l] = a1240;
        mask_29[l] = a1243;
        real_30[l] = a1269;
        real_31[l] = a1270;
        real_32[l] = a1273;
        real_33[l] = a1274;
        real_34[l] = a1277;
    }
    // enthalpy._suction
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1278 = log(real_30[l]);
        const Real a1279 = numbers[l + 17 * LAYERS + 29] * a1278;
        const Real a1280 = numbers[l + 16 * LAYERS + 29] - a1279;
        real_21[l] = a1280;
    }
    // enthalpy._suction, enthalpy.at, enthalpy._swelling, enthalpy.slope, enthalpy.layers_with, enthalpy.enthalpy, enthalpy.heat_residual
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1281 = exp(real_21[l]);
        const Real a1282 = real_34[l] * real_34[l];
        const Real a1283 = a1281 * a1282;
        const Real a1284 = a1283 + 1.0;
        const Real a1285 = a1283 / a1284;
        const Real a1286 = a1285 * (-273.15);
        const Real a1287 = 1 / real_34[l];
        const Real a1288 = a1287 * 16.0;
        const Real a1289 = numbers[l + 17 * LAYERS + 29] / real_30[l];
        const Real a1290 = a1288 + a1289;
        const Real a1292 = a1290 * a1286;
        const Real a1294 = a1286 / 273.15;
        const Real a1295 = a1294 + 1.0;
        const Real a1296 = a1292 * a1295;
        const Real a1297 = -a1296;
        const Mask a1298 = (mask_27[l] | mask_29[l]);
        const Real a1299 = select(a1298, real_33[l], a1286);
        const Real a1300 = real_32[l] * a1299;
        const Real a1301 = a1300 + real_31[l];
        const Real a1302 = a1301 - real_11[l];
        real_26[l] = a1286;
        real_25[l] = a1297;
        real_35[l + 1] = a1299;
        real_8[l] = a1302;
    }
    // enthalpy._drop_from_above
    real_35[0] = x1079;
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_21[l] = real_35[l + 2];
    real_21[LAYERS - 1] = real_of(0.0);
    // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy._is_open
    Mask a1314_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1304 = real_35[l + 1] - real_35[l];
        const Real a1305 = real_10[l] * a1304;
        const Real a1306 = real_8[l] + a1305;
        const Real a1308 = real_35[l + 1] - real_21[l];
        const Real a1309 = real_18[l] * a1308;
        const Real a1310 = a1306 + a1309;
        const Real a1311 = magnitude(a1310);
        const Real a1312 = a1311 - real_24[l];
        const Mask a1313 = (a1312 > 0.0);
        a1314_last = (a1314_last | a1313);
        real_34[l] = a1310;
    }
    // enthalpy.solve_on_curve
    for (int l = 0; l < LAYERS; ++l) real_21[l] = real_35[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_8[l] = real_30[l];
    for (int l = 0; l < LAYERS; ++l) real_33[l] = real_26[l];
    for (int l = 0; l < LAYERS; ++l) real_32[l] = real_25[l];
    for (int l = 0; l < LAYERS; ++l) real_31[l] = real_34[l];
    Real w1320 = real_of(1.0);
    Real w1321 = real_of(0.0);
    Mask w1322 = a1314_last;
    for (int pass = 0; pass < 40; ++pass) {
        if (!any_lane(w1322)) break;
        // enthalpy.newton_direction
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1336 = -real_10[l + 1];
            const Real a1337 = -real_18[l];
            real_13[l] = a1336;
            real_14[l] = a1337;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, enthalpy.newton_direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1323 = (real_8[l] < real_12[l]);
            const Mask a1324 = (real_8[l] > real_5[l]);
            const Mask a1325 = (a1323 & a1324);
            const Real a1326 = 2094000.0 * real_21[l];
            const Real a1327 = a1326 + 333500000.0;
            const Real a1328 = select(a1325, real_32[l], 1.0);
            const Real a1329 = a1327 / a1328;
            const Real a1330 = 2094000.0 * real_8[l];
            const Real a1331 = real_6[l] + a1330;
            const Real a1332 = select(a1325, a1329, 0.0);
            const Real a1333 = a1331 + a1332;
            const Real a1334 = a1333 + real_10[l];
            const Real a1335 = a1334 + real_18[l];
            const Real a1338 = -real_31[l];
            real_36[l] = a1331;
            real_37[l] = a1333;
            real_38[l] = a1335;
            real_39[l] = a1338;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_13, real_38, real_14, real_39, real_40);
        // enthalpy.enthalpy, enthalpy._newton_step, enthalpy.layers_with, enthalpy.fusion_heat, enthalpy.at, enthalpy._suction
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1340 = real_36[l] * real_21[l];
            const Real a1341 = real_8[l] * 333500000.0;
            const Real a1342 = a1340 + a1341;
            const Real a1343 = real_37[l] * real_40[l];
            const Real a1344 = a1342 + a1343;
            const Mask a1345 = (a1344 >= real_23[l]);
            const Mask a1346 = (a1344 <= real_28[l]);
            const Mask a1347 = ~a1345;
            const Mask a1348 = (a1346 & a1347);
            const Real a1349 = a1344 / 333500000.0;
            const Real a1350 = maximum(a1349, real_5[l]);
            const Real a1351 = minimum(a1350, real_12[l]);
            const Real a1352 = real_36[l] * real_33[l];
            const Real a1353 = a1352 + a1341;
            const Real a1354 = a1353 - a1344;
            const Real a1355 = 2094000.0 * real_33[l];
            const Real a1356 = a1355 + 333500000.0;
            const Real a1357 = real_36[l] * real_32[l];
            const Real a1358 = a1356 + a1357;
            const Real a1359 = a1354 / a1358;
            const Real a1360 = real_8[l] - a1359;
            const Mask a1361 = (a1354 > 0.0);
            const Real a1362 = maximum(real_8[l], a1351);
            const Real a1363 = a1351 + a1362;
            const Real a1364 = a1363 * 0.5;
            const Real a1365 = select(a1361, a1364, a1351);
            const Mask a1366 = (a1360 >= a1351);
            const Real a1367 = minimum(a1360, real_12[l]);
            const Real a1368 = select(a1366, a1367, a1365);
            const Real a1369 = select(a1348, real_5[l], a1368);
            const Real a1370 = select(a1345, real_12[l], a1369);
            const Real a1371 = a1370 * 333500000.0;
            const Real a1372 = a1344 - a1371;
            const Real a1373 = 2094000.0 * a1370;
            const Real a1374 = real_6[l] + a1373;
            const Real a1375 = a1372 / a1374;
            const Real a1376 = real_12[l] - a1370;
            const Real a1377 = a1376 * 8.0;
            const Real a1378 = a1377 + 1.0;
            const Real a1379 = log(a1370);
            const Real a1380 = numbers[l + 17 * LAYERS + 29] * a1379;
            const Real a1381 = numbers[l + 16 * LAYERS + 29] - a1380;
            mask_29[l] = a1345;
            mask_27[l] = a1348;
            real_39[l] = a1370;
            real_38[l] = a1375;
            real_41[l] = a1378;
            real_42[l] = a1381;
        }
        // enthalpy._suction, enthalpy.at, enthalpy._swelling, enthalpy.slope, enthalpy.layers_with, enthalpy._newton_step, enthalpy.enthalpy, enthalpy.heat_residual
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1382 = exp(real_42[l]);
            const Real a1383 = real_41[l] * real_41[l];
            const Real a1384 = a1382 * a1383;
            const Real a1385 = a1384 + 1.0;
            const Real a1386 = a1384 / a1385;
            const Real a1387 = a1386 * (-273.15);
            const Real a1388 = 1 / real_41[l];
            const Real a1389 = a1388 * 16.0;
            const Real a1390 = numbers[l + 17 * LAYERS + 29] / real_39[l];
            const Real a1391 = a1389 + a1390;
            const Real a1393 = a1391 * a1387;
            const Real a1395 = a1387 / 273.15;
            const Real a1396 = a1395 + 1.0;
            const Real a1397 = a1393 * a1396;
            const Real a1398 = -a1397;
            const Mask a1399 = (mask_29[l] | mask_27[l]);
            const Real a1400 = select(a1399, real_38[l], a1387);
            const Real a1401 = select(w1322, a1400, real_21[l]);
            const Real a1402 = select(w1322, real_39[l], real_8[l]);
            const Real a1403 = select(w1322, a1387, real_33[l]);
            const Real a1404 = select(w1322, a1398, real_32[l]);
            const Real a1405 = 2094000.0 * a1402;
            const Real a1406 = real_6[l] + a1405;
            const Real a1407 = a1406 * a1401;
            const Real a1408 = a1402 * 333500000.0;
            const Real a1409 = a1407 + a1408;
            const Real a1410 = a1409 - real_11[l];
            real_40[l] = a1401;
            real_37[l] = a1402;
            real_36[l] = a1403;
            real_43[l] = a1404;
            real_44[l] = a1410;
        }
        // enthalpy._drop_from_above
        real_42[0] = x1079;
        for (int l = 0; l < LAYERS - 1; ++l) real_42[l + 1] = real_40[l];
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_41[l] = real_40[l + 1];
        real_41[LAYERS - 1] = real_of(0.0);
        // enthalpy._newton_step
        const Real x1419 = real_of_mask(w1322);
        const Real x1420 = w1321 + x1419;
        // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy._is_open
        Mask a1424_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1412 = real_40[l] - real_42[l];
            const Real a1413 = real_10[l] * a1412;
            const Real a1414 = real_44[l] + a1413;
            const Real a1416 = real_40[l] - real_41[l];
            const Real a1417 = real_18[l] * a1416;
            const Real a1418 = a1414 + a1417;
            const Real a1421 = magnitude(a1418);
            const Real a1422 = a1421 - real_24[l];
            const Mask a1423 = (a1422 > 0.0);
            a1424_last = (a1424_last | a1423);
            real_38[l] = a1418;
        }
        // enthalpy._newton_step
        const Mask x1425 = (w1322 & a1424_last);
        for (int l = 0; l < LAYERS; ++l) real_21[l] = real_40[l];
        for (int l = 0; l < LAYERS; ++l) real_8[l] = real_37[l];
        for (int l = 0; l < LAYERS; ++l) real_33[l] = real_36[l];
        for (int l = 0; l < LAYERS; ++l) real_32[l] = real_43[l];
        for (int l = 0; l < LAYERS; ++l) real_31[l] = real_38[l];
        w1321 = x1420;
        w1322 = x1425;
    }
    // enthalpy.solve_on_curve
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1426 = real_10[l] + real_18[l];
        real_32[l] = a1426;
    }
    for (int l = 0; l < LAYERS; ++l) real_33[l] = real_35[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_28[l] = real_30[l];
    for (int l = 0; l < LAYERS; ++l) real_23[l] = real_26[l];
    for (int l = 0; l < LAYERS; ++l) real_38[l] = real_25[l];
    for (int l = 0; l < LAYERS; ++l) real_43[l] = real_34[l];
    Real w1432 = real_of(1.0);
    Real w1433 = w1321;
    Mask w1434 = w1322;
    for (int pass = 0; pass < 200; ++pass) {
        if (!any_lane(w1434)) break;
        // enthalpy.newton_direction
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1448 = -real_10[l + 1];
            const Real a1449 = -real_18[l];
            real_14[l] = a1448;
            real_13[l] = a1449;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, enthalpy.newton_direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1435 = (real_28[l] < real_12[l]);
            const Mask a1436 = (real_28[l] > real_5[l]);
            const Mask a1437 = (a1435 & a1436);
            const Real a1438 = 2094000.0 * real_33[l];
            const Real a1439 = a1438 + 333500000.0;
            const Real a1440 = select(a1437, real_38[l], 1.0);
            const Real a1441 = a1439 / a1440;
            const Real a1442 = 2094000.0 * real_28[l];
            const Real a1443 = real_6[l] + a1442;
            const Real a1444 = select(a1437, a1441, 0.0);
            const Real a1445 = a1443 + a1444;
            const Real a1446 = a1445 + real_10[l];
            const Real a1447 = a1446 + real_18[l];
            const Real a1450 = -real_43[l];
            real_36[l] = a1442;
            real_37[l] = a1443;
            real_40[l] = a1445;
            real_41[l] = a1447;
            real_42[l] = a1450;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_14, real_41, real_13, real_42, real_44);
        // enthalpy._damped_step, enthalpy.layers_after, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.at, enthalpy.fusion_heat, enthalpy._suction
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1452 = w1432 * real_44[l];
            const Real a1453 = real_37[l] + real_32[l];
            const Real a1454 = a1453 * real_33[l];
            const Real a1455 = real_28[l] * 333500000.0;
            const Real a1456 = a1454 + a1455;
            const Real a1457 = real_40[l] + real_32[l];
            const Real a1458 = a1457 * a1452;
            const Real a1459 = a1456 + a1458;
            const Real a1460 = real_6[l] + real_32[l];
            const Real a1461 = a1460 + real_19[l];
            const Real a1462 = a1461 * real_22[l];
            const Real a1463 = a1462 + real_20[l];
            const Mask a1464 = (a1459 >= a1463);
            const Real a1465 = a1460 + real_7[l];
            const Real a1466 = a1465 * real_9[l];
            const Real a1467 = a1466 + real_16[l];
            const Mask a1468 = (a1459 <= a1467);
            const Mask a1469 = ~a1464;
            const Mask a1470 = (a1468 & a1469);
            const Real a1471 = a1459 / 333500000.0;
            const Real a1472 = maximum(a1471, real_5[l]);
            const Real a1473 = minimum(a1472, real_12[l]);
            const Real a1474 = a1460 + real_36[l];
            const Real a1475 = a1474 * real_23[l];
            const Real a1476 = a1475 + a1455;
            const Real a1477 = a1476 - a1459;
            const Real a1478 = 2094000.0 * real_23[l];
            const Real a1479 = a1478 + 333500000.0;
            const Real a1480 = a1474 * real_38[l];
            const Real a1481 = a1479 + a1480;
            const Real a1482 = a1477 / a1481;
            const Real a1483 = real_28[l] - a1482;
            const Mask a1484 = (a1477 > 0.0);
            const Real a1485 = maximum(real_28[l], a1473);
            const Real a1486 = a1473 + a1485;
            const Real a1487 = a1486 * 0.5;
            const Real a1488 = select(a1484, a1487, a1473);
            const Mask a1489 = (a1483 >= a1473);
            const Real a1490 = minimum(a1483, real_12[l]);
            const Real a1491 = select(a1489, a1490, a1488);
            const Real a1492 = select(a1470, real_5[l], a1491);
            const Real a1493 = select(a1464, real_12[l], a1492);
            const Real a1494 = a1493 * 333500000.0;
            const Real a1495 = a1459 - a1494;
            const Real a1496 = 2094000.0 * a1493;
            const Real a1497 = a1460 + a1496;
            const Real a1498 = a1495 / a1497;
            const Real a1499 = real_12[l] - a1493;
            const Real a1500 = a1499 * 8.0;
            const Real a1501 = a1500 + 1.0;
            const Real a1502 = log(a1493);
            const Real a1503 = numbers[l + 17 * LAYERS + 29] * a1502;
            const Real a1504 = numbers[l + 16 * LAYERS + 29] - a1503;
            mask_27[l] = a1464;
            mask_29[l] = a1470;
            real_42[l] = a1493;
            real_41[l] = a1494;
            real_39[l] = a1496;
            real_45[l] = a1498;
            real_46[l] = a1501;
            real_47[l] = a1504;
        }
        // enthalpy._suction, enthalpy.at, enthalpy._swelling, enthalpy.slope, enthalpy.layers_with, enthalpy.enthalpy, enthalpy.heat_residual
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1505 = exp(real_47[l]);
            const Real a1506 = real_46[l] * real_46[l];
            const Real a1507 = a1505 * a1506;
            const Real a1508 = a1507 + 1.0;
            const Real a1509 = a1507 / a1508;
            const Real a1510 = a1509 * (-273.15);
            const Real a1511 = 1 / real_46[l];
            const Real a1512 = a1511 * 16.0;
            const Real a1513 = numbers[l + 17 * LAYERS + 29] / real_42[l];
            const Real a1514 = a1512 + a1513;
            const Real a1516 = a1514 * a1510;
            const Real a1518 = a1510 / 273.15;
            const Real a1519 = a1518 + 1.0;
            const Real a1520 = a1516 * a1519;
            const Real a1521 = -a1520;
            const Mask a1522 = (mask_27[l] | mask_29[l]);
            const Real a1523 = select(a1522, real_45[l], a1510);
            const Real a1524 = real_6[l] + real_39[l];
            const Real a1525 = a1524 * a1523;
            const Real a1526 = a1525 + real_41[l];
            const Real a1527 = a1526 - real_11[l];
            real_44[l] = a1510;
            real_40[l] = a1521;
            real_48[l + 1] = a1523;
            real_37[l] = a1527;
        }
        // enthalpy._drop_from_above
        real_48[0] = x1079;
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_47[l] = real_48[l + 2];
        real_47[LAYERS - 1] = real_of(0.0);
        // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy._damped_step
        Real a1538_last = real_of(0.0);
        Real a1541_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1529 = real_48[l + 1] - real_48[l];
            const Real a1530 = real_10[l] * a1529;
            const Real a1531 = real_37[l] + a1530;
            const Real a1533 = real_48[l + 1] - real_47[l];
            const Real a1534 = real_18[l] * a1533;
            const Real a1535 = a1531 + a1534;
            const Real a1536 = magnitude(a1535);
            const Real a1537 = numbers[l] * a1536;
            a1538_last = a1538_last + a1537;
            const Real a1539 = magnitude(real_43[l]);
            const Real a1540 = numbers[l] * a1539;
            a1541_last = a1541_last + a1540;
            real_46[l] = a1535;
        }
        // enthalpy._damped_step
        const Mask x1542 = (a1538_last < a1541_last);
        const Real x1544 = w1432 * 2.0;
        const Mask x1545 = (x1544 > 1.0);
        const Real x1546 = select(x1545, 1.0, x1544);
        const Real x1547 = w1432 * 0.5;
        const Real x1548 = select(x1542, x1546, x1547);
        const Mask x1553 = (x1548 > 1e-06);
        // enthalpy._damped_step, enthalpy._is_open
        Mask a1552_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1543 = select(x1542, real_46[l], real_43[l]);
            const Real a1549 = magnitude(a1543);
            const Real a1550 = a1549 - real_24[l];
            const Mask a1551 = (a1550 > 0.0);
            a1552_last = (a1552_last | a1551);
            real_47[l] = a1543;
        }
        // enthalpy._damped_step
        const Mask x1554 = (a1552_last & x1553);
        const Mask x1555 = (w1434 & x1542);
        const Real x1560 = real_of_mask(w1434);
        const Real x1561 = w1433 + x1560;
        const Mask x1562 = (w1434 & x1554);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1556 = select(x1555, real_48[l + 1], real_33[l]);
            const Real a1557 = select(x1555, real_42[l], real_28[l]);
            const Real a1558 = select(x1555, real_44[l], real_23[l]);
            const Real a1559 = select(x1555, real_40[l], real_38[l]);
            real_46[l] = a1556;
            real_37[l] = a1557;
            real_45[l] = a1558;
            real_39[l] = a1559;
        }
        for (int l = 0; l < LAYERS; ++l) real_33[l] = real_46[l];
        for (int l = 0; l < LAYERS; ++l) real_28[l] = real_37[l];
        for (int l = 0; l < LAYERS; ++l) real_23[l] = real_45[l];
        for (int l = 0; l < LAYERS; ++l) real_38[l] = real_39[l];
        for (int l = 0; l < LAYERS; ++l) real_43[l] = real_47[l];
        w1432 = x1548;
        w1433 = x1561;
        w1434 = x1562;
    }
    // enthalpy.solve_on_curve, enthalpy.is_accepted
    Mask a1571_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1563 = select(w1322, real_33[l], real_21[l]);
        const Real a1564 = select(w1322, real_28[l], real_8[l]);
        const Real a1565 = select(w1322, real_43[l], real_31[l]);
        const Real a1566 = real_24[l] * 8.0;
        const Mask a1567 = (a1566 < 0.001);
        const Real a1568 = select(a1567, 0.001, a1566);
        const Real a1569 = magnitude(a1565);
        const Mask a1570 = (a1569 <= a1568);
        a1571_last = (a1571_last & a1570);
        real_38[l] = a1563;
        real_23[l] = a1564;
    }
    // ground_heat._solution, ground_heat.heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1572 = select(a1571_last, real_38[l], NOT_A_NUMBER);
        const Real a1573 = select(a1571_last, real_23[l], NOT_A_NUMBER);
        after[2 * LAYERS + l] = a1573;
        const Real a1574 = a1572 + 273.15;
        after[l] = a1574;
        real_43[l] = a1572;
        real_28[l] = a1573;
        real_33[l] = a1574;
    }
    // ground_heat.heat
    const Real x1576 = x1045 - real_33[0];
    Real a1577_last = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) {
        a1577_last = a1577_last + 0.0;
    }
    results[LAYERS + 43] = a1577_last;
    const Real x1580 = x1055 * x1576;
    results[LAYERS + 41] = x1580;
    // surface_balance.skin_temperature
    const Real x1581 = x1048 * real_33[0];
    const Real x1582 = x1045 + x1581;
    const Real x1583 = x1582 / x1049;
    after[3 * LAYERS] = x1583;
    // snow.conductance
    const Real x1584 = x1038 / x1039;
    // surface_balance._over_soil
    const Real x1585 = x1583 - real_33[0];
    const Real x1586 = x1584 * x1585;
    results[4] = x1586;
    const Real x1587 = x1583 - forcing[1];
    const Real x1588 = x36 * x1587;
    results[LAYERS + 15] = x1588;
    // surface_balance.closed
    const Real x1589 = x1586 * x0;
    const Real x1590 = x1589 / x1038;
    const Real x1591 = real_33[0] + x1590;
    // single_snow_step.single_snow_step
    const Real x1592 = select(x437, x790, 0.0);
    after[3 * LAYERS + 3] = x1592;
    // snow.compacted_density
    const Real x1593 = seconds / 3600.0;
    const Real x1594 = x1583 - 273.15;
    const Real x1595 = x1591 - 273.15;
    const Real x1596 = x1592 * 100.0;
    const Mask x1597 = (x1596 < 0.01);
    const Real x1598 = select(x1597, 0.01, x1596);
    const Real x1599 = x1593 * 0.01;
    const Real x1600 = x1594 + x1595;
    const Real x1601 = x1600 * 0.04;
    const Real x1602 = x436 * 21.0;
    const Real x1603 = x1601 - x1602;
    const Real x1604 = exp(x1603);
    const Real x1605 = x1599 * x1604;
    const Real x1606 = x1605 * x1598;
    const Real x1607 = x1606 / 2.0;
    const Real x1608 = x1606 / 3.0;
    const Real x1609 = x1606 / 4.0;
    const Real x1610 = x1606 / 5.0;
    const Real x1611 = x1610 + 1.0;
    const Real x1612 = x1609 * x1611;
    const Real x1613 = x1612 + 1.0;
    const Real x1614 = x1608 * x1613;
    const Real x1615 = x1614 + 1.0;
    const Real x1616 = x1607 * x1615;
    const Real x1617 = x1616 + 1.0;
    const Real x1618 = x436 * x1617;
    const Mask x1619 = (x1618 < 0.05);
    const Real x1620 = select(x1619, 0.05, x1618);
    const Mask x1621 = (x1620 > 0.4);
    const Real x1622 = select(x1621, 0.4, x1620);
    const Real x1623 = x1593 * 0.13;
    const Real x1624 = x1623 / 24.0;
    const Real x1625 = 1.0 - x1624;
    const Real x1626 = x1622 * x1625;
    const Real x1627 = x1626 + x1624;
    const Mask x1628 = (x1627 > 0.4);
    const Real x1629 = select(x1628, 0.4, x1627);
    const Mask x1630 = (x1594 >= 0.0);
    const Real x1631 = select(x1630, x1629, x1622);
    // single_snow_step.single_snow_step
    const Mask x1632 = (x1592 > 0.0);
    const Real x1633 = select(x437, x728, x628);
    const Real x1634 = x738 + x1633;
    results[2] = x1634;
    const Real x1635 = x1592 / x1631;
    const Real x1636 = select(x1632, x1635, 0.0);
    after[3 * LAYERS + 4] = x1636;
    // snow.surface_roughness_length
    const Real x1637 = x401 * 7.0;
    const Real x1638 = x1637 - x435;
    const Mask x1639 = (x1638 <= 0.0007);
    const Real x1640 = x1638 / 7.0;
    const Real x1641 = select(x1639, 0.001, x1640);
    const Real x1642 = x515 * x401;
    const Real x1643 = x448 * x1641;
    const Real x1644 = x1642 + x1643;
    after[3 * LAYERS + 10] = x1644;
    // single_snow_step.single_snow_step
    const Real x1645 = x1634 * 1004.5;
    const Real x1646 = x1645 / x578;
    const Real x1647 = forcing[2] + x1646;
    after[3 * LAYERS + 14] = x1647;
    const Real x1648 = select(x1632, x448, 0.0);
    results[LAYERS + 19] = x1648;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x1649 = 1.0 - x1648;
    const Real x1650 = x1649 * 2501000.0;
    const Real x1651 = x1648 * 2830000.0;
    const Real x1652 = x1650 + x1651;
    // single_snow_step._fluxes
    const Real x1653 = x623 * x1652;
    results[0] = x1653;
    const Mask x1654 = (x1653 > 0.0);
    const Real x1655 = select(x1654, x741, x1653);
    results[1] = x1655;
    const Real x1656 = x578 * 0.999900457893689;
    const Real x1657 = x1583 - x11;
    const Real x1658 = x1656 * x1657;
    results[3] = x1658;
    const Real x1659 = x724 * 2501000000.0;
    results[5] = x1659;
    const Real x1660 = x725 * 2501000000.0;
    results[6] = x1660;
    const Real x1661 = x726 * 2501000000.0;
    results[7] = x1661;
    const Real x1663 = real_17[LAYERS] / seconds;
    const Real x1664 = x960 + x1663;
    results[LAYERS + 13] = x1664;
    const Real x1665 = x788 * seconds;
    const Real x1666 = select(x437, x1665, 0.0);
    results[LAYERS + 14] = x1666;
    const Real x1667 = select(x437, x791, 0.0);
    results[LAYERS + 17] = x1667;
    results[LAYERS + 38] = x1667;
    // air.emission
    const Real x1668 = x1583 * x1583;
    const Real x1669 = x1668 * x1668;
    const Real x1670 = x1669 * 5.67e-08;
    // single_snow_step._budget
    const Real x1671 = x543 * x1670;
    const Real x1672 = x606 * x1587;
    const Real x1673 = x587 + x1672;
    const Mask x1674 = (x437 & x795);
    result_flags[1] = x1674;
    const Real x1675 = select(x1674, 0.0, x1588);
    results[LAYERS + 37] = x1675;
    const Real x1676 = select(x437, x735, 0.0);
    results[LAYERS + 27] = x1676;
    const Real x1677 = select(x437, x793, 0.0);
    const Real x1678 = -x1677;
    results[LAYERS + 29] = x1678;
    const Real x1679 = forcing[4] * state[3 * LAYERS + 8];
    results[LAYERS + 33] = x1679;
    const Real x1680 = 1.0 - state[3 * LAYERS + 9];
    const Real x1681 = x1680 * forcing[5];
    const Real x1682 = x1681 + x1671;
    results[LAYERS + 34] = x1682;
    const Real x1683 = select(x1674, x1671, x1673);
    results[LAYERS + 35] = x1683;
    const Real x1684 = x578 * x1657;
    results[LAYERS + 36] = x1684;
    const Mask x1685 = (x437 & x799);
    result_flags[2] = x1685;
    // enthalpy.fusion_heat, single_snow_step._fluxes, single_snow_step._budget, diagnostics.ice_content, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a1689_last = real_of(0.0);
    Real a1694_last = real_of(1.0);
    Real a1695_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1578 = 2094000.0 * real_43[l];
        const Real a1579 = a1578 + 333500000.0;
        results[2 * LAYERS + 44 + l] = a1579;
        const Real a1662 = real_4[l] * 2501000000.0;
        results[8 + l] = a1662;
        const Real a820_1016 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a989_1016 = real_12[l] - a820_1016;
        const Mask a990_1016 = (a989_1016 < 0.0);
        const Real a991_1016 = select(a990_1016, 0.0, a989_1016);
        const Real a1686 = real_28[l] - a991_1016;
        results[3 * LAYERS + 44 + l] = a1686;
        const Real a1687 = real_12[l] - real_28[l];
        quantities[l] = a1687;
        const Real a1688 = real_33[l] - 273.15;
        a1689_last = a1689_last + numbers[l];
        const Real a1689 = a1689_last;
        const Real a1690 = numbers[l] * 0.5;
        const Real a1691 = a1689 - a1690;
        const Mask a1692 = (a1688 >= 0.0);
        const Real a1693 = real_of_mask(a1692);
        a1694_last = a1694_last * a1693;
        const Real a1694 = a1694_last;
        a1695_last = a1695_last + a1694;
        real_23[l] = a1579;
        real_38[l] = a1686;
        real_31[l] = a1687;
        real_8[l] = a1688;
        real_21[l] = a1691;
    }
    // diagnostics.crossing_depth
    const Index x1696 = index_of_real(a1695_last);
    const Index x1697 = at_most(x1696, (LAYERS - 1));
    const Index x1698 = x1697 - 1;
    const Index x1699 = at_least(x1698, 0);
    const Real x1700 = pick(real_8, x1699);
    const Real x1701 = pick(real_8, x1697);
    const Real x1702 = pick(real_21, x1699);
    const Real x1703 = pick(real_21, x1697);
    const Mask x1704 = (x1700 > x1701);
    const Real x1705 = x1700 - x1701;
    const Real x1706 = select(x1704, x1705, 1.0);
    const Real x1707 = x1703 - x1702;
    const Real x1708 = x1707 * x1700;
    const Real x1709 = x1708 / x1706;
    const Real x1710 = x1702 + x1709;
    const Mask x1711 = (x1696 == 0);
    const Real x1712 = select(x1711, 0.0, x1710);
    const Mask x1713 = (x1696 == LAYERS);
    Real a1714_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a1714_last = a1714_last + numbers[l];
    }
    const Real x1715 = select(x1713, a1714_last, x1712);
    quantities[LAYERS] = x1715;
    // balances.column_water
    const Real x1716 = x816 + state[3 * LAYERS + 2];
    const Real x1717 = x1716 + x1592;
    // balances.soil_water
    Real a1719_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1718 = real_12[l] * numbers[l];
        quantities[LAYERS + 4 + l] = a1718;
        a1719_last = a1719_last + a1718;
        real_21[l] = a1718;
    }
    // balances.column_water
    const Real x1720 = a1719_last + x1717;
    quantities[LAYERS + 1] = x1720;
    // balances.soil_water
    Real a1721_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a1721_last = a1721_last + real_21[l];
    }
    quantities[LAYERS + 2] = a1721_last;
    // diagnostics.layer_ice, diagnostics.soil_ice
    Real a1723_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1722 = real_31[l] * numbers[l];
        quantities[3 * LAYERS + 4 + l] = a1722;
        a1723_last = a1723_last + a1722;
    }
    quantities[LAYERS + 3] = a1723_last;
    // diagnostics.net_radiation
    const Real x1725 = x567 - x1671;
    quantities[4 * LAYERS + 4] = x1725;
    // diagnostics.snowfall
    const Real x1726 = x408 / seconds;
    quantities[4 * LAYERS + 5] = x1726;
    // balances.evaporated_water
    const Real x1727 = x1659 + x1660;
    const Real x1728 = x1727 + x1661;
    // balances._depth
    const Real x1729 = seconds / 2501000000.0;
    const Real x1730 = x1728 * x1729;
    const Real x1731 = seconds / 2830000000.0;
    const Real x1732 = x740 * x1731;
    // balances.evaporated_water
    const Real x1733 = x1730 + x1732;
    const Real x1734 = seconds * x731;
    const Real x1736 = x1733 + x1734;
    // diagnostics.net_evaporation
    const Real x1737 = x1736 / seconds;
    quantities[4 * LAYERS + 6] = x1737;
    // diagnostics.potential_evaporation
    const Real x1738 = x1652 * 1000.0;
    const Real x1739 = x1653 / x1738;
    quantities[4 * LAYERS + 7] = x1739;
    // diagnostics._evaporated
    const Real x1740 = x1659 / 2501000000.0;
    quantities[4 * LAYERS + 8] = x1740;
    const Real x1741 = x1660 / 2501000000.0;
    quantities[4 * LAYERS + 9] = x1741;
    const Real x1742 = x1661 / 2501000000.0;
    quantities[4 * LAYERS + 10] = x1742;
    // diagnostics.snow_sublimation
    const Real x1743 = x740 / 2830000000.0;
    quantities[4 * LAYERS + 11] = x1743;
    // diagnostics.snowmelt
    const Real x1744 = x1666 / seconds;
    quantities[4 * LAYERS + 12] = x1744;
    // diagnostics.total_runoff
    const Real x1745 = x955 + x1664;
    quantities[4 * LAYERS + 15] = x1745;
    // balances.water_gain
    const Real x1746 = seconds * forcing[6];
    const Real x1747 = x1746 / 1000.0;
    quantities[4 * LAYERS + 16] = x1747;
    // balances.water_loss
    const Real x1748 = seconds * x1745;
    const Real x1749 = x1736 + x1748;
    quantities[4 * LAYERS + 17] = x1749;
    // diagnostics.layer_liquid_water, balances.soil_water
    Real a1750_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1724 = real_28[l] * numbers[l];
        quantities[2 * LAYERS + 4 + l] = a1724;
        a1750_last = a1750_last + real_21[l];
    }
    // balances.column_water
    const Real x1751 = a1750_last + x1717;
    const Real x1752 = state[3 * LAYERS + 1] + state[3 * LAYERS + 2];
    const Real x1753 = x1752 + state[3 * LAYERS + 3];
    // balances.soil_water
    Real a1755_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1754 = state[l + LAYERS] * numbers[l];
        a1755_last = a1755_last + a1754;
    }
    // balances.column_water
    const Real x1756 = a1755_last + x1753;
    // balances.water_residual
    const Real x1757 = x1751 - x1756;
    const Real x1758 = x1747 - x1749;
    // balances.water_leaked
    const Real x1759 = a996_last - x1677;
    const Real x1760 = x1759 - x518;
    quantities[4 * LAYERS + 19] = x1760;
    // balances.water_residual
    const Real x1761 = x1758 + x1760;
    const Real x1762 = x1757 - x1761;
    quantities[4 * LAYERS + 18] = x1762;
    // balances.surface_energy_residual
    const Real x1763 = x745 - x1684;
    const Real x1764 = x1763 - x742;
    const Real x1765 = x1764 - x1586;
    const Real x1766 = x1765 - x1667;
    const Real x1767 = x1766 - x1675;
    const Real x1768 = x1767 - x1683;
    const Mask x1769 = (x1674 & x1685);
    const Real x1770 = select(x1769, 0.0, x1768);
    quantities[4 * LAYERS + 20] = x1770;
    // balances.soil_energy_residual
    Real a1774_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1771 = real_33[l] - state[l];
        const Real a1772 = real_15[l] * numbers[l];
        const Real a1773 = a1772 * a1771;
        a1774_last = a1774_last + a1773;
    }
    const Real x1775 = a1774_last / seconds;
    const Real x1782 = x1580 - x1058;
    // balances.phase_change_heat, balances.soil_energy_residual
    Real a1781_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1776 = real_23[l] * numbers[l];
        const Real a1777 = a1776 / seconds;
        const Real a1779 = a1777 * real_38[l];
        a1781_last = a1781_last - a1779;
    }
    // balances.soil_energy_residual
    const Real x1783 = x1782 + a1781_last;
    const Real x1784 = x1783 + a1577_last;
    const Real x1785 = x1775 - x1784;
    quantities[4 * LAYERS + 21] = x1785;
    // balances.snow_base_mismatch
    const Real x1786 = x1586 - x1580;
    quantities[4 * LAYERS + 23] = x1786;
    after[3 * LAYERS + 2] = state[3 * LAYERS + 2];
    after[3 * LAYERS + 5] = state[3 * LAYERS + 5];
    after[3 * LAYERS + 6] = state[3 * LAYERS + 6];
    quantities[4 * LAYERS + 22] = real_of(0.0);
    results[LAYERS + 39] = real_of(0.0);
    for (int l = 0; l < 0; ++l) {
        after[3 * LAYERS + 5 + l] = state[l + 3 * LAYERS + 5];
        after[3 * LAYERS + 5 + l] = state[l + 3 * LAYERS + 5];
        after[3 * LAYERS + 5 + l] = state[l + 3 * LAYERS + 5];
        after[3 * LAYERS + 5 + l] = state[l + 3 * LAYERS + 5];
        after[3 * LAYERS + 5 + l] = state[l + 3 * LAYERS + 5];
    }
}

#include "step.h"
