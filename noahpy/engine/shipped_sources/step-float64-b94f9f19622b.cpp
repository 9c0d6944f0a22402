// From the code of digest 5d55400296e492771b155ccda0ea047cd59192f50fb4ca54c2af30225ad4d5a1.
// The step of a strip of columns, written by noahpy.engine.
#define NUMBER double
#include "strip.h"

constexpr int STATE_ROWS = 3 * LAYERS + 13;
constexpr int FORCING_ROWS = 11;
constexpr int NUMBERS_ROWS = 18 * LAYERS + 29;
constexpr int FLAGS_ROWS = LAYERS + 5;
constexpr int WEIGHTS_ROWS = 0;
constexpr int AFTER_ROWS = 3 * LAYERS + 13;
constexpr int QUANTITIES_ROWS = LAYERS + 24;
constexpr int RESULTS_ROWS = 4 * LAYERS + 42;
constexpr int RESULT_FLAGS_ROWS = 3;

static const Number table261[] = {
#include "stability_corrections.inc"
};
static const Number table264[] = {
#include "stability_slopes.inc"
};
static const char noahpy_interface[] = R"({"state": [["state.soil_temperature", 1, 0], ["state.total_water_content", 1, 0], ["state.liquid_water_content", 1, 0], ["state.skin_temperature"], ["state.canopy_water"], ["state.snow_water_equivalent"], ["state.snow_depth"], ["state.snow_age"], ["state.surface_albedo"], ["state.surface_emissivity"], ["state.roughness_length"], ["state.background_roughness_length"], ["state.exchange_coefficient_heat"], ["state.exchange_coefficient_momentum"], ["state.surface_specific_humidity"], ["state.bulk_richardson_number"]], "forcing": [["forcing.wind_speed"], ["forcing.air_temperature"], ["forcing.specific_humidity"], ["forcing.surface_pressure"], ["forcing.shortwave_down"], ["forcing.longwave_down"], ["forcing.precipitation_rate"], ["forcing.snowfall_fraction"], ["forcing.green_fraction"], ["forcing.albedo"], ["forcing.leaf_area_index"]], "numbers": [["site.layer_thickness", 1, 0], ["site.air_height"], ["site.wind_height"], ["site.drainage_factor"], ["site.maximum_snow_albedo"], ["site.green_fraction_min"], ["site.green_fraction_max"], ["site.deep_soil_temperature"], ["vegetation.minimum_stomatal_resistance"], ["vegetation.radiation_stress_constant"], ["vegetation.vapour_deficit_stress_constant"], ["vegetation.full_cover_snow_water_equivalent"], ["vegetation.leaf_area_index_min"], ["vegetation.leaf_area_index_max"], ["vegetation.emissivity_min"], ["vegetation.emissivity_max"], ["vegetation.albedo_min"], ["vegetation.albedo_max"], ["vegetation.roughness_length_min"], ["vegetation.roughness_length_max"], ["geometry.node_distance", 1, -1], ["geometry.bottom_distance"], ["soil.porosity", 1, 0], ["soil.wilting_point_water_content", 1, 0], ["surface_soil.air_dry_water_content"], ["surface_soil.porosity"], ["surface_soil.reference_water_content"], ["surface_soil.wilting_point_water_content"], ["root_zone.root_fraction", 1, 0], ["root_zone.has_roots", 1, 0], ["root_zone.layer_count"], ["hydraulic.log_conductivity", 1, 0], ["hydraulic.log_diffusivity", 1, 0], ["hydraulic.conductivity_exponent", 1, 0], ["hydraulic.diffusivity_exponent", 1, 0], ["hydraulic.conductivity_impedance", 1, 0], ["hydraulic.diffusivity_impedance", 1, 0], ["hydraulic.corrector_wilting_point", 1, 0], ["hydraulic.saturation_ratio_limit"], ["hydraulic.infiltration_coefficient"], ["surface_thermal.dry_conductivity"], ["surface_thermal.log_frozen_conductivity"], ["surface_thermal.frozen_kersten"], ["thermal.dry_conductivity", 1, 0], ["thermal.log_frozen_conductivity", 1, 0], ["thermal.frozen_kersten", 1, 0], ["freezing.level", 1, 0], ["freezing.exponent", 1, 0]], "flags": [["site.use_supplied_albedo"], ["site.use_supplied_leaf_area_index"], ["site.variable_zilitinkevich"], ["vegetation.is_bare_ground"], ["soil.is_gravel", 1, 0], ["surface_thermal.is_gravel"]], "weights": [], "after": [["state.soil_temperature", 1, 0], ["state.total_water_content", 1, 0], ["state.liquid_water_content", 1, 0], ["state.skin_temperature"], ["state.canopy_water"], ["state.snow_water_equivalent"], ["state.snow_depth"], ["state.snow_age"], ["state.surface_albedo"], ["state.surface_emissivity"], ["state.roughness_length"], ["state.background_roughness_length"], ["state.exchange_coefficient_heat"], ["state.exchange_coefficient_momentum"], ["state.surface_specific_humidity"], ["state.bulk_richardson_number"]], "quantities": [["ice_content", 1, 0], ["thaw_depth"], ["column_water"], ["soil_water"], ["shortwave_up"], ["longwave_up"], ["net_radiation"], ["snowfall"], ["net_evaporation"], ["potential_evaporation"], ["direct_evaporation"], ["canopy_evaporation"], ["transpiration"], ["snow_sublimation"], ["snowmelt"], ["throughfall_drip"], ["infiltration"], ["total_runoff"], ["water_gain"], ["water_loss"], ["water_residual"], ["water_leaked"], ["surface_energy_residual"], ["soil_energy_residual"], ["snow_base_mismatch"]], "results": [["fluxes.potential_evaporation"], ["fluxes.latent_heat_flux"], ["fluxes.evaporation_rate"], ["fluxes.sensible_heat_flux"], ["fluxes.ground_heat_flux"], ["fluxes.direct_evaporation"], ["fluxes.canopy_evaporation"], ["fluxes.transpiration"], ["fluxes.layer_transpiration", 1, 0], ["fluxes.snow_sublimation"], ["fluxes.dew_rate"], ["fluxes.throughfall_drip"], ["fluxes.soil_water_input"], ["fluxes.surface_runoff"], ["fluxes.subsurface_runoff"], ["fluxes.snowmelt"], ["fluxes.precipitation_heat_flux"], ["fluxes.freezing_rain_heat_flux"], ["fluxes.melt_heat_flux"], ["fluxes.absorbed_radiation"], ["fluxes.snow_cover_fraction"], ["fluxes.background_albedo"], ["fluxes.background_emissivity"], ["fluxes.leaf_area_index"], ["fluxes.canopy_resistance"], ["fluxes.plant_coefficient"], ["budget.liquid_input"], ["budget.snowfall"], ["budget.snow_vapour_loss"], ["budget.snow_trace"], ["budget.snow_correction"], ["budget.old_precipitation_heat"], ["budget.soil_water_created"], ["budget.bottom_drainage"], ["budget.excess_runoff"], ["budget.heat_conductance"], ["budget.longwave_linearization"], ["budget.precipitation_conductance"], ["budget.potential_temperature"], ["budget.evaporation_heat"], ["budget.soil_heat_input"], ["budget.bottom_heat_flux"], ["budget.carried_heat"], ["budget.heat_capacity", 1, 0], ["budget.fusion_heat", 1, 0], ["budget.phase_change", 1, 0]], "result_flags": [["budget.has_snow"], ["budget.has_full_emission"], ["budget.melt_limited"]]})";


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
    Real real_12[LAYERS - 1];
    Real real_13[LAYERS - 1];
    Real real_14[LAYERS - 1];
    Real real_15[LAYERS];
    Real real_16[LAYERS - 1];
    Real real_17[LAYERS];
    Real real_18[LAYERS];
    Real real_19[LAYERS];
    Real real_20[LAYERS];
    Real real_21[LAYERS];
    Real real_22[LAYERS];
    Real real_23[LAYERS];
    Real real_24[LAYERS];
    Real real_25[LAYERS];
    Real real_26[LAYERS];
    Real real_27[LAYERS];
    Real real_28[LAYERS];
    Real real_29[LAYERS];
    Real real_30[LAYERS];
    Real real_31[LAYERS];
    Real real_32[LAYERS];
    Real real_33[LAYERS];
    Real real_34[LAYERS];
    Real real_35[LAYERS];
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
    // time_step.time_step
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
    const Real x49 = forcing[2] + state[3 * LAYERS + 11];
    const Real x50 = x49 * 0.3041811846689896;
    const Real x51 = x50 + 1.0;
    const Real x52 = x48 * x51;
    const Real x53 = forcing[2] - state[3 * LAYERS + 11];
    const Real x54 = x53 * 0.6083623693379792;
    const Real x55 = x44 + x45;
    const Real x56 = x55 * 0.5;
    const Real x57 = x54 * x56;
    const Real x58 = x52 + x57;
    const Real x59 = forcing[0] * forcing[0];
    const Real x60 = at_least(x59, 1e-06);
    const Real x61 = x47 * x58;
    const Real x62 = x61 * numbers[LAYERS + 1];
    const Real x63 = x62 * numbers[LAYERS + 1];
    const Real x64 = x63 / x60;
    const Real x65 = x64 / numbers[LAYERS];
    const Real x66 = numbers[LAYERS + 1] + state[3 * LAYERS + 7];
    const Real x67 = numbers[LAYERS] + state[3 * LAYERS + 7];
    const Real x68 = x66 / state[3 * LAYERS + 7];
    const Real x69 = log(x68);
    const Real x70 = x65 / 0.505;
    const Real x71 = at_most(x70, 1.0);
    const Mask x72 = (x58 > 0.0);
    // exchange.zilitinkevich_factor
    const Real x73 = state[3 * LAYERS + 7] * (-13.157629102823119);
    const Real x74 = exp(x73);
    const Real x75 = select(flags[2], x74, 0.1);
    const Real x76 = x75 * (-103.28);
    // exchange.myj_exchange
    const Real x77 = x71 * x71;
    const Real x78 = x77 * 10.0;
    const Real x79 = x78 + 1.0;
    const Real x80 = select(x72, x79, 1.0);
    const Real x81 = x76 * x80;
    const Real x82 = 1 / numbers[LAYERS];
    const Real x83 = x82 * 0.0001;
    // exchange.convective_factor
    const Real x84 = x61 * 1000.0;
    const Real x85 = magnitude(x84);
    const Mask x86 = (x85 > 1e-30);
    const Real x87 = at_least(x85, 1e-30);
    const Real x88 = log(x87);
    const Real x89 = x88 * 0.6666666666666666;
    const Real x90 = exp(x89);
    const Real x91 = select(x86, x90, 0.0);
    const Real x92 = x91 * 1.44;
    // exchange._convective_velocity_squared
    const Real x93 = log(state[3 * LAYERS + 9]);
    const Real x94 = x93 * 0.6666666666666666;
    const Real x95 = exp(x94);
    const Real x96 = x92 * x95;
    // exchange._friction_velocity
    const Real x97 = x60 + x96;
    const Real x98 = sqrt(x97);
    const Real x99 = state[3 * LAYERS + 10] * x98;
    const Real x100 = sqrt(x99);
    const Real x101 = at_least(x100, 1e-09);
    // exchange.myj_exchange
    const Real x102 = select(x72, 0.0, x92);
    const Real x103 = x61 * 0.4;
    const Real x104 = state[3 * LAYERS + 7] / x66;
    const Real x105 = x101 * state[3 * LAYERS + 8];
    const Real x106 = sqrt(x105);
    const Real x107 = x81 * x106;
    const Real x108 = exp(x107);
    const Real x109 = x108 * state[3 * LAYERS + 8];
    const Real x110 = at_least(x109, 1e-28);
    const Real x111 = x110 / x67;
    const Real x112 = x103 * state[3 * LAYERS + 9];
    const Real x113 = x101 * x101;
    const Real x114 = x113 * x101;
    const Real x115 = x112 / x114;
    real_0[0] = x66;
    real_0[1] = state[3 * LAYERS + 7];
    real_0[2] = x67;
    real_0[3] = x110;
    real_1[0] = real_of(1.0);
    real_1[1] = x104;
    real_1[2] = real_of(1.0);
    real_1[3] = x111;
    // stability.__call__
    index_2[0] = index_of(0);
    index_2[1] = index_of(0);
    index_2[2] = index_of(10000);
    index_2[3] = index_of(10000);
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a117 = x115 * real_0[l];
        const Real a119 = real_1[l] * (-5.0);
        const Mask a120 = (a117 < a119);
        const Real a121 = select(a120, a119, a117);
        const Real a122 = real_1[l] * 0.9999990000003619;
        const Mask a123 = (a121 > a122);
        const Real a124 = select(a123, a122, a121);
        const Real a125 = a124 - (-5.0);
        const Real a126 = a125 / 0.0006;
        const Real a127 = trunc(a126);
        const Index a128 = index_of_real(a127);
        const Index a129 = at_least(a128, 0);
        const Index a130 = at_most(a129, 9999);
        const Index a132 = a130 + index_2[l];
        const Real a133 = look_up(table261, a132);
        const Real a134 = a126 - a127;
        const Real a135 = look_up(table264, a132);
        const Real a136 = a134 * a135;
        const Real a137 = a133 + a136;
        real_3[l] = a137;
    }
    // exchange.myj_exchange
    const Real x138 = real_3[0] - real_3[1];
    const Real x139 = x138 + x69;
    const Real x140 = real_3[2] - real_3[3];
    const Real x141 = log(x111);
    const Real x142 = x140 - x141;
    const Real x143 = x101 * 0.4;
    const Real x144 = x143 / x139;
    const Mask x145 = (x144 < x83);
    const Real x146 = select(x145, x83, x144);
    const Real x147 = x143 / x142;
    const Mask x148 = (x147 < x83);
    const Real x149 = select(x148, x83, x147);
    // exchange._convective_velocity_squared
    const Real x150 = log(x149);
    const Real x151 = x150 * 0.6666666666666666;
    const Real x152 = exp(x151);
    const Real x153 = x102 * x152;
    // exchange._friction_velocity
    const Real x154 = x60 + x153;
    const Real x155 = sqrt(x154);
    const Real x156 = x146 * x155;
    const Real x157 = sqrt(x156);
    const Real x158 = at_least(x157, 1e-09);
    // exchange.myj_exchange
    const Real x159 = x158 * state[3 * LAYERS + 8];
    const Real x160 = sqrt(x159);
    const Real x161 = x81 * x160;
    const Real x162 = exp(x161);
    const Real x163 = x162 * state[3 * LAYERS + 8];
    const Real x164 = at_least(x163, 1e-28);
    const Real x165 = x164 / x67;
    const Real x166 = x103 * x149;
    const Real x167 = x158 * x158;
    const Real x168 = x167 * x158;
    const Real x169 = x166 / x168;
    real_3[0] = x66;
    real_3[1] = state[3 * LAYERS + 7];
    real_3[2] = x67;
    real_3[3] = x164;
    real_1[0] = real_of(1.0);
    real_1[1] = x104;
    real_1[2] = real_of(1.0);
    real_1[3] = x165;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a171 = x169 * real_3[l];
        const Real a173 = real_1[l] * (-5.0);
        const Mask a174 = (a171 < a173);
        const Real a175 = select(a174, a173, a171);
        const Real a176 = real_1[l] * 0.9999990000003619;
        const Mask a177 = (a175 > a176);
        const Real a178 = select(a177, a176, a175);
        const Real a179 = a178 - (-5.0);
        const Real a180 = a179 / 0.0006;
        const Real a181 = trunc(a180);
        const Index a182 = index_of_real(a181);
        const Index a183 = at_least(a182, 0);
        const Index a184 = at_most(a183, 9999);
        const Index a185 = a184 + index_2[l];
        const Real a186 = look_up(table261, a185);
        const Real a187 = a180 - a181;
        const Real a188 = look_up(table264, a185);
        const Real a189 = a187 * a188;
        const Real a190 = a186 + a189;
        real_0[l] = a190;
    }
    // exchange.myj_exchange
    const Real x191 = real_0[0] - real_0[1];
    const Real x192 = x191 + x69;
    const Real x193 = real_0[2] - real_0[3];
    const Real x194 = log(x165);
    const Real x195 = x193 - x194;
    const Real x196 = x158 * 0.4;
    const Real x197 = x196 / x192;
    const Mask x198 = (x197 < x83);
    const Real x199 = select(x198, x83, x197);
    const Real x200 = x196 / x195;
    const Mask x201 = (x200 < x83);
    const Real x202 = select(x201, x83, x200);
    // exchange._convective_velocity_squared
    const Real x203 = log(x202);
    const Real x204 = x203 * 0.6666666666666666;
    const Real x205 = exp(x204);
    const Real x206 = x102 * x205;
    // exchange._friction_velocity
    const Real x207 = x60 + x206;
    const Real x208 = sqrt(x207);
    const Real x209 = x199 * x208;
    const Real x210 = sqrt(x209);
    const Real x211 = at_least(x210, 1e-09);
    // exchange.myj_exchange
    const Real x212 = x211 * state[3 * LAYERS + 8];
    const Real x213 = sqrt(x212);
    const Real x214 = x81 * x213;
    const Real x215 = exp(x214);
    const Real x216 = x215 * state[3 * LAYERS + 8];
    const Real x217 = at_least(x216, 1e-28);
    const Real x218 = x217 / x67;
    const Real x219 = x103 * x202;
    const Real x220 = x211 * x211;
    const Real x221 = x220 * x211;
    const Real x222 = x219 / x221;
    real_0[0] = x66;
    real_0[1] = state[3 * LAYERS + 7];
    real_0[2] = x67;
    real_0[3] = x217;
    real_1[0] = real_of(1.0);
    real_1[1] = x104;
    real_1[2] = real_of(1.0);
    real_1[3] = x218;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a224 = x222 * real_0[l];
        const Real a226 = real_1[l] * (-5.0);
        const Mask a227 = (a224 < a226);
        const Real a228 = select(a227, a226, a224);
        const Real a229 = real_1[l] * 0.9999990000003619;
        const Mask a230 = (a228 > a229);
        const Real a231 = select(a230, a229, a228);
        const Real a232 = a231 - (-5.0);
        const Real a233 = a232 / 0.0006;
        const Real a234 = trunc(a233);
        const Index a235 = index_of_real(a234);
        const Index a236 = at_least(a235, 0);
        const Index a237 = at_most(a236, 9999);
        const Index a238 = a237 + index_2[l];
        const Real a239 = look_up(table261, a238);
        const Real a240 = a233 - a234;
        const Real a241 = look_up(table264, a238);
        const Real a242 = a240 * a241;
        const Real a243 = a239 + a242;
        real_3[l] = a243;
    }
    // exchange.myj_exchange
    const Real x244 = real_3[0] - real_3[1];
    const Real x245 = x244 + x69;
    const Real x246 = real_3[2] - real_3[3];
    const Real x247 = log(x218);
    const Real x248 = x246 - x247;
    const Real x249 = x211 * 0.4;
    const Real x250 = x249 / x245;
    const Mask x251 = (x250 < x83);
    const Real x252 = select(x251, x83, x250);
    const Real x253 = x249 / x248;
    const Mask x254 = (x253 < x83);
    const Real x255 = select(x254, x83, x253);
    // exchange._convective_velocity_squared
    const Real x256 = log(x255);
    const Real x257 = x256 * 0.6666666666666666;
    const Real x258 = exp(x257);
    const Real x259 = x102 * x258;
    // exchange._friction_velocity
    const Real x260 = x60 + x259;
    const Real x261 = sqrt(x260);
    const Real x262 = x252 * x261;
    const Real x263 = sqrt(x262);
    const Real x264 = at_least(x263, 1e-09);
    // exchange.myj_exchange
    const Real x265 = x264 * state[3 * LAYERS + 8];
    const Real x266 = sqrt(x265);
    const Real x267 = x81 * x266;
    const Real x268 = exp(x267);
    const Real x269 = x268 * state[3 * LAYERS + 8];
    const Real x270 = at_least(x269, 1e-28);
    const Real x271 = x270 / x67;
    const Real x272 = x103 * x255;
    const Real x273 = x264 * x264;
    const Real x274 = x273 * x264;
    const Real x275 = x272 / x274;
    real_3[0] = x66;
    real_3[1] = state[3 * LAYERS + 7];
    real_3[2] = x67;
    real_3[3] = x270;
    real_1[0] = real_of(1.0);
    real_1[1] = x104;
    real_1[2] = real_of(1.0);
    real_1[3] = x271;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a277 = x275 * real_3[l];
        const Real a279 = real_1[l] * (-5.0);
        const Mask a280 = (a277 < a279);
        const Real a281 = select(a280, a279, a277);
        const Real a282 = real_1[l] * 0.9999990000003619;
        const Mask a283 = (a281 > a282);
        const Real a284 = select(a283, a282, a281);
        const Real a285 = a284 - (-5.0);
        const Real a286 = a285 / 0.0006;
        const Real a287 = trunc(a286);
        const Index a288 = index_of_real(a287);
        const Index a289 = at_least(a288, 0);
        const Index a290 = at_most(a289, 9999);
        const Index a291 = a290 + index_2[l];
        const Real a292 = look_up(table261, a291);
        const Real a293 = a286 - a287;
        const Real a294 = look_up(table264, a291);
        const Real a295 = a293 * a294;
        const Real a296 = a292 + a295;
        real_0[l] = a296;
    }
    // exchange.myj_exchange
    const Real x297 = real_0[0] - real_0[1];
    const Real x298 = x297 + x69;
    const Real x299 = real_0[2] - real_0[3];
    const Real x300 = log(x271);
    const Real x301 = x299 - x300;
    const Real x302 = x264 * 0.4;
    const Real x303 = x302 / x298;
    const Mask x304 = (x303 < x83);
    const Real x305 = select(x304, x83, x303);
    const Real x306 = x302 / x301;
    const Mask x307 = (x306 < x83);
    const Real x308 = select(x307, x83, x306);
    // exchange._convective_velocity_squared
    const Real x309 = log(x308);
    const Real x310 = x309 * 0.6666666666666666;
    const Real x311 = exp(x310);
    const Real x312 = x102 * x311;
    // exchange._friction_velocity
    const Real x313 = x60 + x312;
    const Real x314 = sqrt(x313);
    const Real x315 = x305 * x314;
    const Real x316 = sqrt(x315);
    const Real x317 = at_least(x316, 1e-09);
    // exchange.myj_exchange
    const Real x318 = x317 * state[3 * LAYERS + 8];
    const Real x319 = sqrt(x318);
    const Real x320 = x81 * x319;
    const Real x321 = exp(x320);
    const Real x322 = x321 * state[3 * LAYERS + 8];
    const Real x323 = at_least(x322, 1e-28);
    const Real x324 = x323 / x67;
    const Real x325 = x103 * x308;
    const Real x326 = x317 * x317;
    const Real x327 = x326 * x317;
    const Real x328 = x325 / x327;
    real_0[0] = x66;
    real_0[1] = state[3 * LAYERS + 7];
    real_0[2] = x67;
    real_0[3] = x323;
    real_1[0] = real_of(1.0);
    real_1[1] = x104;
    real_1[2] = real_of(1.0);
    real_1[3] = x324;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a330 = x328 * real_0[l];
        const Real a332 = real_1[l] * (-5.0);
        const Mask a333 = (a330 < a332);
        const Real a334 = select(a333, a332, a330);
        const Real a335 = real_1[l] * 0.9999990000003619;
        const Mask a336 = (a334 > a335);
        const Real a337 = select(a336, a335, a334);
        const Real a338 = a337 - (-5.0);
        const Real a339 = a338 / 0.0006;
        const Real a340 = trunc(a339);
        const Index a341 = index_of_real(a340);
        const Index a342 = at_least(a341, 0);
        const Index a343 = at_most(a342, 9999);
        const Index a344 = a343 + index_2[l];
        const Real a345 = look_up(table261, a344);
        const Real a346 = a339 - a340;
        const Real a347 = look_up(table264, a344);
        const Real a348 = a346 * a347;
        const Real a349 = a345 + a348;
        real_3[l] = a349;
    }
    // exchange.myj_exchange
    const Real x350 = real_3[0] - real_3[1];
    const Real x351 = x350 + x69;
    const Real x352 = real_3[2] - real_3[3];
    const Real x353 = log(x324);
    const Real x354 = x352 - x353;
    const Real x355 = x317 * 0.4;
    const Real x356 = x355 / x351;
    const Mask x357 = (x356 < x83);
    const Real x358 = select(x357, x83, x356);
    const Real x359 = x355 / x354;
    const Mask x360 = (x359 < x83);
    const Real x361 = select(x360, x83, x359);
    // vegetation.vegetated_surface
    const Real x362 = select(flags[3], 0.0, forcing[8]);
    // vegetation.greenness
    const Real x363 = x362 - numbers[LAYERS + 4];
    const Real x364 = numbers[LAYERS + 5] - numbers[LAYERS + 4];
    const Mask x365 = (x364 == 0.0);
    const Real x366 = select(x365, 1e-30, x364);
    const Real x367 = x363 / x366;
    const Real x368 = at_least(x367, 0.0);
    const Real x369 = at_most(x368, 1.0);
    const Mask x370 = (x362 >= numbers[LAYERS + 5]);
    const Real x371 = select(x370, 1.0, x369);
    // vegetation._between
    const Real x372 = 1.0 - x371;
    const Real x373 = x372 * numbers[LAYERS + 11];
    const Real x374 = x371 * numbers[LAYERS + 12];
    const Real x375 = x373 + x374;
    // vegetation.vegetated_surface
    const Real x376 = select(flags[1], forcing[10], x375);
    // vegetation._between
    const Real x377 = x372 * numbers[LAYERS + 16];
    const Real x378 = x371 * numbers[LAYERS + 15];
    const Real x379 = x377 + x378;
    // vegetation.vegetated_surface
    const Real x380 = select(flags[0], forcing[9], x379);
    // vegetation._between
    const Real x381 = x372 * numbers[LAYERS + 13];
    const Real x382 = x371 * numbers[LAYERS + 14];
    const Real x383 = x381 + x382;
    const Real x384 = x372 * numbers[LAYERS + 17];
    const Real x385 = x371 * numbers[LAYERS + 18];
    const Real x386 = x384 + x385;
    // snow.existing_pack
    const Mask x387 = (state[3 * LAYERS + 2] > 1e-07);
    const Real x388 = select(x387, state[3 * LAYERS + 2], 0.0);
    const Real x389 = select(x387, state[3 * LAYERS + 3], 1.0);
    const Real x390 = x388 / x389;
    const Real x391 = select(x387, state[3 * LAYERS + 3], 0.0);
    // time_step._surface
    const Real x392 = seconds / 1000.0;
    const Real x393 = x32 * x392;
    // snow.new_snow_density
    const Real x394 = forcing[1] - 273.15;
    const Real x395 = x394 + 15.0;
    const Real x396 = at_least(x395, 0.0);
    const Mask x397 = (x396 > 1e-30);
    const Real x398 = at_least(x396, 1e-30);
    const Real x399 = log(x398);
    const Real x400 = x399 * 1.5;
    const Real x401 = exp(x400);
    const Real x402 = select(x397, x401, 0.0);
    const Real x403 = x402 * 0.0017;
    const Real x404 = x403 + 0.05;
    // snow.with_new_snow
    const Real x405 = x393 / x404;
    const Real x406 = x391 + x405;
    const Real x407 = x391 * x390;
    const Real x408 = x405 * x404;
    const Real x409 = x407 + x408;
    const Real x410 = at_least(x406, 1e-30);
    const Real x411 = x409 / x410;
    const Real x412 = maximum(x404, x390);
    const Mask x413 = (x406 < 1e-05);
    const Real x414 = select(x413, x412, x411);
    const Mask x415 = (x393 > 0.0);
    const Real x416 = x388 + x393;
    const Real x417 = select(x415, x406, x391);
    const Real x418 = select(x415, x414, x390);
    // time_step._surface
    const Mask x419 = (x416 > 0.0);
    // snow.snow_cover_fraction
    const Real x420 = x416 / numbers[LAYERS + 10];
    const Real x421 = at_most(x420, 1.0);
    const Real x422 = x421 * (-2.6);
    const Real x423 = exp(x422);
    const Real x424 = exp(real_of((-2.6)));
    const Real x425 = x421 * x424;
    const Real x426 = x423 - x425;
    const Real x427 = 1.0 - x426;
    const Real x428 = at_most(x427, 0.98);
    // snow.snow_age
    const Real x429 = state[3 * LAYERS + 4] + seconds;
    const Real x430 = select(x31, 0.0, x429);
    const Real x431 = select(x419, x430, state[3 * LAYERS + 4]);
    // soil_heat.thermal_conductivity
    const Real x432 = state[LAYERS] / numbers[4 * LAYERS + 20];
    const Real x433 = state[2 * LAYERS] / state[LAYERS];
    const Real x434 = x433 * numbers[4 * LAYERS + 20];
    const Real x435 = x434 * (-1.3505762785178115);
    const Real x436 = numbers[13 * LAYERS + 27] + x435;
    const Real x437 = exp(x436);
    const Real x438 = numbers[13 * LAYERS + 28] * x432;
    const Real x439 = numbers[13 * LAYERS + 28] - 1.0;
    const Real x440 = x439 * x432;
    const Real x441 = x440 + 1.0;
    const Real x442 = x438 / x441;
    const Real x443 = x432 * 4.6;
    const Real x444 = x432 * 3.6;
    const Real x445 = x444 + 1.0;
    const Real x446 = x443 / x445;
    const Real x447 = log10(x432);
    const Real x448 = x447 + 1.0;
    const Real x449 = at_least(x448, 0.0);
    const Real x450 = select(flags[LAYERS + 4], x446, x449);
    // soil_heat.blended_kersten
    const Real x451 = state[LAYERS] - state[2 * LAYERS];
    const Real x452 = x451 / 0.001;
    const Real x453 = at_least(x452, 0.0);
    const Real x454 = at_most(x453, 1.0);
    const Real x455 = x454 * x454;
    const Real x456 = x454 * 2.0;
    const Real x457 = 3.0 - x456;
    const Real x458 = x455 * x457;
    const Real x459 = x442 - x450;
    const Real x460 = x458 * x459;
    const Real x461 = x450 + x460;
    // soil_heat.thermal_conductivity
    const Real x462 = x437 - numbers[13 * LAYERS + 26];
    const Real x463 = x461 * x462;
    const Real x464 = x463 + numbers[13 * LAYERS + 26];
    // soil_heat.canopy_damping
    const Real x465 = x362 * (-2.0);
    const Real x466 = exp(x465);
    // time_step._surface
    const Real x467 = x464 * x466;
    // snow.snow_conductivity
    const Real x468 = x418 * 5.1808164592366035;
    const Real x469 = exp(x468);
    const Real x470 = x469 * 0.07629936;
    // snow.blended_snow_conduction
    const Real x471 = x428 - 0.97;
    const Real x472 = x471 / 0.020000000000000018;
    const Real x473 = x472 + 0.5;
    const Real x474 = at_least(x473, 0.0);
    const Real x475 = at_most(x474, 1.0);
    const Real x476 = x475 * x475;
    const Real x477 = x475 * 2.0;
    const Real x478 = 3.0 - x477;
    const Real x479 = x476 * x478;
    const Real x480 = x470 - x467;
    const Real x481 = x479 * x480;
    const Real x482 = x467 + x481;
    // snow.ground_conduction
    const Real x483 = x417 + x0;
    const Real x484 = x417 * x470;
    const Real x485 = x0 * x482;
    const Real x486 = x484 + x485;
    const Real x487 = x486 / x483;
    const Real x488 = x487 * x428;
    const Real x489 = 1.0 - x428;
    const Real x490 = x482 * x489;
    const Real x491 = x488 + x490;
    // time_step._surface
    const Real x492 = state[3 * LAYERS + 2] - x388;
    // snow.snow_albedo
    const Real x493 = 0.85 - numbers[LAYERS + 3];
    const Real x494 = x493 * 0.5;
    const Real x495 = numbers[LAYERS + 3] + x494;
    const Real x496 = x431 / 86400.0;
    const Mask x497 = (x496 > 1e-30);
    const Real x498 = at_least(x496, 1e-30);
    const Real x499 = log(x498);
    const Real x500 = x499 * 0.58;
    const Real x501 = exp(x500);
    const Real x502 = select(x497, x501, 0.0);
    const Real x503 = log(real_of(0.94));
    const Real x504 = x502 * x503;
    const Real x505 = exp(x504);
    const Real x506 = x495 * x505;
    // snow.surface_albedo
    const Mask x507 = (x506 < x380);
    const Real x508 = select(x507, x380, x506);
    const Real x509 = x508 - x380;
    const Real x510 = x428 * x509;
    const Real x511 = x380 + x510;
    const Mask x512 = (x511 > x508);
    const Real x513 = select(x512, x508, x511);
    // snow.surface_emissivity
    const Real x514 = 0.95 - x383;
    const Real x515 = x428 * x514;
    const Real x516 = x383 + x515;
    // soil_heat.volumetric_heat_capacity
    const Real x517 = state[2 * LAYERS] * 4200000.0;
    const Real x518 = 1.0 - numbers[2 * LAYERS + 19];
    const Real x519 = x518 * 2000000.0;
    const Real x520 = x517 + x519;
    const Real x521 = numbers[2 * LAYERS + 19] - state[LAYERS];
    const Real x522 = x521 * 1004.0;
    const Real x523 = x520 + x522;
    const Real x524 = x451 * 2106000.0;
    const Real x525 = x523 + x524;
    // soil_heat.ground_admittance
    const Real x526 = x525 * 0.5;
    const Real x527 = x526 * numbers[0];
    const Real x528 = x527 / seconds;
    const Real x529 = x528 * x528;
    const Real x530 = x525 * x467;
    const Real x531 = x530 / seconds;
    const Real x532 = x529 + x531;
    const Real x533 = sqrt(x532);
    const Real x534 = x528 + x533;
    // snow.into_warming_ground
    const Real x535 = x491 / x534;
    const Real x536 = x483 + x535;
    // time_step._surface
    const Real x537 = 1.0 - state[3 * LAYERS + 5];
    const Real x538 = forcing[4] * x537;
    const Real x539 = state[3 * LAYERS + 6] * forcing[5];
    const Real x540 = x538 + x539;
    // time_step._potential_evaporation
    const Real x541 = state[3 * LAYERS] - state[0];
    const Real x542 = x491 * x541;
    const Real x543 = x542 / x483;
    // evapotranspiration.potential_evaporation
    const Real x544 = x428 * 1.131547381047581;
    const Real x545 = x489 + x544;
    const Real x546 = x545 * 2488.8;
    const Real x547 = x546 * x18;
    const Real x548 = x14 * 287.04;
    const Real x549 = forcing[3] / x548;
    const Real x550 = x549 * 1004.6;
    const Real x551 = x550 * x361;
    const Real x552 = x21 / 5.67e-08;
    const Real x553 = x516 * x552;
    const Real x554 = x553 * 6.48e-08;
    const Real x555 = forcing[3] * x361;
    const Real x556 = x554 / x555;
    const Real x557 = x556 + 1.0;
    const Real x558 = x36 / x551;
    const Real x559 = x557 + x558;
    const Real x560 = x516 * x21;
    const Real x561 = x540 - x560;
    const Real x562 = x561 - x543;
    const Real x563 = x562 - x38;
    const Real x564 = x563 / x551;
    const Real x565 = x564 + x11;
    const Real x566 = x565 - forcing[1];
    const Real x567 = x9 - forcing[2];
    const Real x568 = x546 * x567;
    const Real x569 = x568 * x559;
    const Real x570 = x566 * x547;
    const Real x571 = x569 + x570;
    const Real x572 = x547 + x559;
    const Real x573 = x571 / x572;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x574 = x489 * 2501000.0;
    const Real x575 = x428 * 2830000.0;
    const Real x576 = x574 + x575;
    // evapotranspiration.potential_evaporation
    const Real x577 = x573 * x551;
    const Real x578 = x577 / x576;
    const Real x579 = x556 * x551;
    // vegetation.water_stress
    const Real x581 = numbers[4 * LAYERS + 21] - numbers[4 * LAYERS + 22];
    // vegetation.canopy_resistance
    const Mask x585 = (x362 > 0.0);
    const Real x586 = at_least(x376, 1e-06);
    const Real x587 = forcing[4] * 1.1;
    const Real x588 = numbers[LAYERS + 8] * x586;
    const Real x589 = x587 / x588;
    const Real x590 = numbers[LAYERS + 7] / 5000.0;
    const Real x591 = x589 + x590;
    const Real x592 = x589 + 1.0;
    const Real x593 = x591 / x592;
    const Real x594 = 298.0 - forcing[1];
    const Real x595 = x594 * x594;
    const Real x596 = x595 * 0.0016;
    const Real x597 = 1.0 - x596;
    const Real x598 = numbers[LAYERS + 9] * x567;
    const Real x599 = x598 + 1.0;
    const Real x600 = 1 / x599;
    const Real x603 = at_least(x593, 0.0001);
    const Real x604 = x586 * x603;
    const Real x605 = at_least(x597, 0.0001);
    const Real x606 = x604 * x605;
    const Real x607 = at_least(x600, 0.01);
    const Real x608 = x606 * x607;
    // vegetation.water_stress, vegetation.canopy_resistance
    Real a602_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a580 = state[l + 2 * LAYERS] - numbers[4 * LAYERS + 22];
        const Real a582 = a580 / x581;
        const Real a583 = at_least(a582, 0.0);
        const Real a584 = at_most(a583, 1.0);
        const Real a601 = numbers[l + 4 * LAYERS + 23] * a584;
        a602_last = a602_last + a601;
        real_4[l] = a584;
    }
    // vegetation.canopy_resistance
    const Real x609 = at_least(a602_last, 0.0001);
    const Real x610 = x608 * x609;
    const Real x611 = numbers[LAYERS + 7] / x610;
    const Real x612 = x516 * 4.0;
    const Real x613 = x612 * x21;
    const Real x614 = x613 * 0.2857541065206571;
    const Real x615 = x614 / x555;
    const Real x616 = x615 + 1.0;
    const Real x617 = x18 * 2489.795918367347;
    const Real x618 = x616 + x617;
    const Real x619 = x611 * x361;
    const Real x620 = x619 + 1.0;
    const Real x621 = x616 * x620;
    const Real x622 = x621 + x617;
    const Real x623 = x618 / x622;
    const Real x624 = select(x585, x611, 0.0);
    const Real x625 = select(x585, x623, 0.0);
    // snow.limited_frost
    const Real x626 = 1.0 - x65;
    const Real x627 = x578 * x626;
    const Real x628 = at_most(x627, 0.0);
    const Real x629 = x628 * x428;
    const Real x630 = x629 / 0.98;
    const Real x631 = 0.98 - x428;
    const Real x632 = x578 * x631;
    const Real x633 = x630 + x632;
    const Real x634 = x633 / 0.98;
    const Mask x635 = (x578 <= 0.0);
    const Mask x636 = (x65 >= 0.1);
    const Mask x637 = (x635 & x636);
    const Mask x638 = (x540 > 150.0);
    const Mask x639 = (x637 & x638);
    const Real x640 = select(x639, x634, x578);
    // time_step._evaporation
    const Real x641 = select(x419, x640, x578);
    const Real x642 = at_least(x641, 0.0);
    const Real x643 = -x641;
    const Real x644 = at_least(x643, 0.0);
    const Real x645 = x642 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x646 = state[LAYERS] - numbers[4 * LAYERS + 19];
    const Real x647 = numbers[4 * LAYERS + 20] - numbers[4 * LAYERS + 19];
    const Real x648 = x646 / x647;
    const Real x649 = at_least(x648, 0.0);
    const Real x650 = at_most(x649, 1.0);
    const Real x651 = x650 * x650;
    const Real x652 = 1.0 - x362;
    const Real x653 = x651 * x652;
    const Real x654 = x653 * x645;
    const Real x655 = state[3 * LAYERS + 1] / 0.0005;
    const Mask x656 = (x655 > 1e-30);
    const Real x657 = at_least(x655, 1e-30);
    const Real x658 = sqrt(x657);
    const Real x659 = select(x656, x658, 0.0);
    const Real x660 = x362 * x659;
    const Real x661 = x660 * x645;
    const Real x662 = state[3 * LAYERS + 1] / seconds;
    const Mask x663 = (x662 <= x661);
    const Real x664 = select(x663, x662, x661);
    const Real x665 = x362 * x625;
    const Real x666 = x665 * x645;
    const Real x667 = 1.0 - x659;
    const Real x668 = x666 * x667;
    Real a670_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a669 = real_4[l] * numbers[l + 5 * LAYERS + 23];
        a670_last = a670_last + a669;
        real_5[l] = a669;
    }
    const Real x671 = a670_last / numbers[6 * LAYERS + 23];
    Real a676_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a672 = numbers[l + 4 * LAYERS + 23] + real_5[l];
        const Real a673 = a672 - x671;
        const Real a674 = at_least(a673, 0.0);
        const Real a675 = real_5[l] * a674;
        a676_last = a676_last + a675;
        real_4[l] = a675;
    }
    const Mask x677 = (a676_last > 0.0);
    const Real x678 = select(x677, a676_last, 1.0);
    // time_step._evaporation
    const Real x682 = x489 * x654;
    const Real x683 = x489 * x664;
    // evapotranspiration.evaporation_components
    Real a681_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a679 = real_4[l] / x678;
        const Real a680 = x668 * a679;
        a681_last = a681_last + a680;
        real_5[l] = a680;
    }
    // time_step._evaporation
    const Real x684 = x489 * a681_last;
    const Real x686 = x428 * x642;
    const Real x687 = x644 * x576;
    // time_step.from_ground
    const Real x688 = x682 + x683;
    const Real x689 = x688 + x684;
    const Real x690 = x689 * 1000.0;
    // time_step.heat
    const Real x691 = x690 * 2501000.0;
    const Real x692 = x686 * 2830000.0;
    const Real x693 = x691 + x692;
    const Real x694 = x693 - x687;
    // time_step.dew_rate
    const Real x695 = x644 / 1000.0;
    // time_step.time_step
    const Real x696 = x686 / 1000.0;
    const Real x697 = x696 - x695;
    const Real x698 = seconds * x697;
    // snow.snow_surface_balance
    const Real x701 = x540 - x38;
    const Real x702 = x536 * x559;
    const Real x703 = x702 * x551;
    const Real x704 = x491 / x703;
    const Real x705 = x701 - x560;
    const Real x706 = x705 / x551;
    const Real x707 = x706 + x11;
    const Real x708 = x707 - forcing[1];
    const Real x709 = x694 / x551;
    const Real x710 = x708 - x709;
    const Real x711 = x710 / x559;
    const Real x712 = forcing[1] + x711;
    const Real x713 = x704 * state[0];
    const Real x714 = x712 + x713;
    const Real x715 = x704 + 1.0;
    const Real x716 = x714 / x715;
    const Mask x717 = (x716 > 273.15);
    const Real x718 = x428 * x428;
    const Real x719 = x718 * 273.15;
    const Real x720 = 1.0 - x718;
    const Real x721 = x716 * x720;
    const Real x722 = x719 + x721;
    const Real x723 = select(x717, x722, x716);
    const Real x724 = x416 - x698;
    const Mask x725 = (x724 <= 1e-06);
    const Mask x726 = (x724 < 0.0);
    const Mask x727 = select(x717, x725, x726);
    const Real x728 = select(x727, 0.0, x724);
    const Real x729 = x559 * x551;
    const Real x730 = x729 * x715;
    // surface_balance.melt_heat
    const Real x731 = x716 - x723;
    const Real x732 = x730 * x731;
    // snow.snow_surface_balance
    const Mask x733 = ~x727;
    const Mask x734 = (x717 & x733);
    const Real x735 = at_least(x732, 0.0);
    const Real x736 = select(x734, x735, 0.0);
    const Real x737 = seconds / 333500000.0;
    const Real x738 = x736 * x737;
    const Real x739 = x728 - x738;
    const Mask x740 = (x739 < 1e-06);
    const Mask x741 = (x734 & x740);
    const Real x742 = select(x741, x728, x738);
    const Real x743 = x742 / seconds;
    const Real x744 = x728 - x742;
    const Real x745 = select(x741, 0.0, x744);
    const Real x746 = x743 * 333500000.0;
    const Real x747 = -x724;
    const Real x748 = select(x727, x747, 0.0);
    const Mask x749 = (x717 & mask_of(false));
    const Mask x750 = (x727 | x741);
    const Mask x751 = (x732 <= 0.0);
    const Mask x752 = (x750 | x751);
    const Mask x753 = (x717 & x752);
    // time_step.time_step
    const Real x754 = x33 / 1000.0;
    const Real x755 = select(x419, x743, x695);
    const Real x756 = x754 + x755;
    // vegetation.intercept
    const Real x757 = x362 * x756;
    const Real x758 = x757 - x683;
    const Real x759 = seconds * x758;
    const Real x760 = state[3 * LAYERS + 1] + x759;
    const Real x761 = x760 - 0.0005;
    const Real x762 = at_least(x761, 0.0);
    const Real x763 = state[3 * LAYERS + 1] * 8.881784197001252e-16;
    const Real x764 = at_least(x763, 1e-20);
    const Mask x765 = (x760 < x764);
    const Real x766 = at_most(x760, 0.0005);
    const Real x767 = select(x765, 0.0, x766);
    const Real x768 = x652 * x756;
    const Real x769 = x762 / seconds;
    const Real x770 = x768 + x769;
    // soil_water._solve
    const Real x785 = x770 * seconds;
    const Real x786 = at_least(x785, 0.0);
    // soil_water.infiltration_capacity
    const Real x788 = numbers[2 * LAYERS + 19] - numbers[3 * LAYERS + 19];
    const Real x793 = -numbers[13 * LAYERS + 25];
    const Real x794 = seconds / 86400.0;
    const Real x795 = x793 * x794;
    const Real x796 = expm1(x795);
    const Real x797 = -x796;
    // time_step._evaporation, soil_water.update_soil_water, soil_water._impeded, soil_water._solve, soil_water.infiltration_capacity
    Real a792_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a685 = x489 * real_5[l];
        const Real a771 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a772 = state[l + 2 * LAYERS] / numbers[l + 2 * LAYERS + 19];
        const Real a773 = at_least(a772, 0.01);
        const Real a774 = log(a773);
        const Real a775 = numbers[l + 8 * LAYERS + 24] * a774;
        const Real a776 = numbers[l + 6 * LAYERS + 24] + a775;
        const Real a777 = numbers[l + 10 * LAYERS + 24] * a771;
        const Real a778 = a776 - a777;
        const Real a779 = exp(a778);
        const Real a780 = numbers[l + 9 * LAYERS + 24] * a774;
        const Real a781 = numbers[l + 7 * LAYERS + 24] + a780;
        const Real a782 = numbers[l + 11 * LAYERS + 24] * a771;
        const Real a783 = a781 - a782;
        const Real a784 = exp(a783);
        const Real a787 = state[l + 2 * LAYERS] + a771;
        const Real a789 = x788 - a787;
        const Real a790 = a789 + numbers[l + 3 * LAYERS + 19];
        const Real a791 = numbers[l] * a790;
        a792_last = a792_last + a791;
        real_4[l] = a685;
        real_6[l] = a771;
        real_7[l] = a772;
        real_8[l] = a777;
        real_9[l] = a779;
        real_10[l] = a782;
        real_11[l] = a784;
    }
    // soil_water.infiltration_capacity
    const Real x798 = a792_last * x797;
    const Real x799 = x786 * x798;
    const Real x800 = x786 + x798;
    const Mask x801 = (x800 == 0.0);
    const Real x802 = select(x801, 1e-30, x800);
    const Real x803 = x799 / x802;
    // soil_water._solve
    const Real x804 = x803 / seconds;
    const Mask x805 = (x804 < real_9[0]);
    const Real x806 = select(x805, real_9[0], x804);
    const Real x807 = x786 / seconds;
    const Mask x808 = (x806 > x807);
    const Real x809 = select(x808, x807, x806);
    const Real x810 = x770 - x809;
    const Real x811 = at_least(x810, 0.0);
    const Real x812 = x770 - x811;
    const Real x817 = numbers[LAYERS + 2] * real_9[LAYERS - 1];
    const Real x818 = x812 - x682;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a813 = real_11[l] / numbers[l + LAYERS + 19];
        const Real a814 = state[l + 2 * LAYERS] - state[l + 2 * LAYERS + 1];
        const Real a815 = a813 * a814;
        const Real a816 = a815 + real_9[l];
        real_12[l] = a813;
        real_13[l] = a814;
        real_14[l] = a816;
    }
    real_11[0] = x818;
    for (int l = 0; l < LAYERS - 1; ++l) real_11[l + 1] = real_14[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_9[l] = real_14[l];
    real_9[LAYERS - 1] = x817;
    // soil_water._solve, tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS; ++l) {
        const Real a821 = real_11[l] - real_9[l];
        const Real a822 = a821 - real_4[l];
        const Real a823 = seconds / numbers[l];
        real_5[l] = a822;
        real_15[l] = a823;
    }
    // tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a824 = -real_12[l];
        const Real a825 = a824 * real_15[l + 1];
        const Real a826 = a824 * real_15[l];
        real_14[l] = a825;
        real_16[l] = a826;
    }
    real_9[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_9[l + 1] = real_14[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_11[l] = real_16[l];
    real_11[LAYERS - 1] = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a828 = 1.0 - real_9[l];
        const Real a830 = a828 - real_11[l];
        const Real a831 = real_5[l] * real_15[l];
        real_17[l] = a830;
        real_18[l] = a831;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_14, real_17, real_16, real_18, real_11);
    // soil_water._solve, soil_water.forward
    Real a837_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a833 = state[l + 2 * LAYERS] + real_11[l];
        const Real a834 = a833 + real_6[l];
        const Real a835 = a834 - numbers[l + 2 * LAYERS + 19];
        const Real a836 = a835 * numbers[l];
        a837_last = at_least(a836 + a837_last, Number(0));
        const Real a837 = a837_last;
        real_18[l] = a834;
        real_17[l] = a837;
    }
    // soil_water._solve
    real_11[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_11[l + 1] = real_17[l];
    // soil_water.update_soil_water
    const Real x846 = numbers[0] * numbers[2 * LAYERS + 19];
    const Real x847 = x846 * 0.1;
    const Mask x848 = (x785 > x847);
    // soil_water._solve, soil_water._limited, soil_water.update_soil_water
    Real a849_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a839 = real_11[l] / numbers[l];
        const Real a840 = real_18[l] + a839;
        const Mask a841 = (a840 > numbers[l + 2 * LAYERS + 19]);
        const Real a842 = select(a841, numbers[l + 2 * LAYERS + 19], a840);
        const Real a843 = at_least(a842, 0.02);
        const Real a844 = a843 - real_6[l];
        const Real a845 = at_least(a844, 0.0);
        a849_last = maximum(a849_last, real_7[l]);
        real_17[l] = a845;
    }
    // soil_water.update_soil_water
    const Real x851 = at_least(a849_last, 0.0);
    const Mask x852 = (x851 > numbers[13 * LAYERS + 24]);
    const Mask x853 = (x848 | x852);
    // soil_water.update_soil_water, soil_water._impeded, soil_water._solve
    for (int l = 0; l < LAYERS; ++l) {
        const Real a854 = state[l + 2 * LAYERS] + real_17[l];
        const Real a855 = a854 * 0.5;
        const Real a856 = select(x853, a855, state[l + 2 * LAYERS]);
        const Real a857 = select(x853, numbers[l + 12 * LAYERS + 24], numbers[l + 3 * LAYERS + 19]);
        const Real a858 = a856 / numbers[l + 2 * LAYERS + 19];
        const Real a859 = at_least(a858, 0.01);
        const Real a860 = log(a859);
        const Real a861 = numbers[l + 8 * LAYERS + 24] * a860;
        const Real a862 = numbers[l + 6 * LAYERS + 24] + a861;
        const Real a863 = a862 - real_8[l];
        const Real a864 = exp(a863);
        const Real a865 = numbers[l + 9 * LAYERS + 24] * a860;
        const Real a866 = numbers[l + 7 * LAYERS + 24] + a865;
        const Real a867 = a866 - real_10[l];
        const Real a868 = exp(a867);
        const Real a869 = a856 + real_6[l];
        real_11[l] = a857;
        real_18[l] = a864;
        real_7[l] = a868;
        real_9[l] = a869;
    }
    // soil_water.infiltration_capacity
    const Real x870 = numbers[2 * LAYERS + 19] - real_11[0];
    Real a874_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a871 = x870 - real_9[l];
        const Real a872 = a871 + real_11[l];
        const Real a873 = numbers[l] * a872;
        a874_last = a874_last + a873;
    }
    const Real x875 = a874_last * x797;
    const Real x876 = x786 * x875;
    const Real x877 = x786 + x875;
    const Mask x878 = (x877 == 0.0);
    const Real x879 = select(x878, 1e-30, x877);
    const Real x880 = x876 / x879;
    // soil_water._solve
    const Real x881 = x880 / seconds;
    const Mask x882 = (x881 < real_18[0]);
    const Real x883 = select(x882, real_18[0], x881);
    const Mask x884 = (x883 > x807);
    const Real x885 = select(x884, x807, x883);
    const Real x886 = x770 - x885;
    const Real x887 = at_least(x886, 0.0);
    const Real x888 = x770 - x887;
    const Real x892 = numbers[LAYERS + 2] * real_18[LAYERS - 1];
    const Real x893 = x888 - x682;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a889 = real_7[l] / numbers[l + LAYERS + 19];
        const Real a890 = a889 * real_13[l];
        const Real a891 = a890 + real_18[l];
        real_16[l] = a889;
        real_14[l] = a891;
    }
    real_7[0] = x893;
    for (int l = 0; l < LAYERS - 1; ++l) real_7[l + 1] = real_14[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_18[l] = real_14[l];
    real_18[LAYERS - 1] = x892;
    // tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a898 = -real_16[l];
        const Real a899 = a898 * real_15[l + 1];
        const Real a900 = a898 * real_15[l];
        real_14[l] = a899;
        real_13[l] = a900;
    }
    real_9[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_9[l + 1] = real_14[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_11[l] = real_13[l];
    real_11[LAYERS - 1] = real_of(0.0);
    // soil_water._solve, tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS; ++l) {
        const Real a896 = real_7[l] - real_18[l];
        const Real a897 = a896 - real_4[l];
        const Real a902 = 1.0 - real_9[l];
        const Real a904 = a902 - real_11[l];
        const Real a905 = a897 * real_15[l];
        real_17[l] = a904;
        real_10[l] = a905;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_14, real_17, real_13, real_10, real_11);
    // soil_water._solve, soil_water.forward
    Real a911_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a907 = state[l + 2 * LAYERS] + real_11[l];
        const Real a908 = a907 + real_6[l];
        const Real a909 = a908 - numbers[l + 2 * LAYERS + 19];
        const Real a910 = a909 * numbers[l];
        a911_last = at_least(a910 + a911_last, Number(0));
        const Real a911 = a911_last;
        real_10[l] = a908;
        real_17[l] = a911;
    }
    // soil_water._solve
    real_11[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_11[l + 1] = real_17[l];
    // soil_water._solve, soil_water._limited, soil_water.update_soil_water, soil_heat.thermal_conductivity, soil_heat.blended_kersten
    Real a923_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a913 = real_11[l] / numbers[l];
        const Real a914 = real_10[l] + a913;
        const Mask a915 = (a914 > numbers[l + 2 * LAYERS + 19]);
        const Real a916 = select(a915, numbers[l + 2 * LAYERS + 19], a914);
        const Real a917 = at_least(a916, 0.02);
        const Real a918 = a917 - real_6[l];
        const Real a919 = at_least(a918, 0.0);
        const Real a920 = 0.02 - a914;
        const Real a921 = at_least(a920, 0.0);
        const Real a922 = a921 * numbers[l];
        a923_last = a923_last + a922;
        const Real a924 = a917 / numbers[l + 2 * LAYERS + 19];
        const Real a925 = a919 / a917;
        const Real a926 = a925 * numbers[l + 2 * LAYERS + 19];
        const Real a927 = a926 * (-1.3505762785178115);
        const Real a928 = numbers[l + 14 * LAYERS + 29] + a927;
        const Real a929 = exp(a928);
        const Real a930 = numbers[l + 15 * LAYERS + 29] * a924;
        const Real a931 = numbers[l + 15 * LAYERS + 29] - 1.0;
        const Real a932 = a931 * a924;
        const Real a933 = a932 + 1.0;
        const Real a934 = a930 / a933;
        const Real a935 = a924 * 4.6;
        const Real a936 = a924 * 3.6;
        const Real a937 = a936 + 1.0;
        const Real a938 = a935 / a937;
        const Real a939 = log10(a924);
        const Real a940 = a939 + 1.0;
        const Real a941 = at_least(a940, 0.0);
        const Real a942 = select(flags[l + 4], a938, a941);
        const Real a943 = a917 - a919;
        const Real a944 = a943 / 0.001;
        const Real a945 = at_least(a944, 0.0);
        const Real a946 = at_most(a945, 1.0);
        const Real a947 = a946 * a946;
        const Real a948 = a946 * 2.0;
        const Real a949 = 3.0 - a948;
        const Real a950 = a947 * a949;
        const Real a951 = a934 - a942;
        const Real a952 = a950 * a951;
        const Real a953 = a942 + a952;
        const Real a954 = a929 - numbers[l + 13 * LAYERS + 29];
        const Real a955 = a953 * a954;
        const Real a956 = a955 + numbers[l + 13 * LAYERS + 29];
        real_9[l] = a917;
        real_18[l] = a919;
        real_7[l] = a943;
        real_8[l] = a956;
    }
    // time_step.time_step
    const Real x957 = real_8[0] * x466;
    // surface_balance.opened
    const Real x958 = x746 + x38;
    const Real x959 = select(x419, x958, 0.0);
    const Real x960 = x694 + x959;
    // surface_balance.<genexpr>
    const Real x961 = select(x419, x491, x957);
    const Real x962 = select(x419, x483, x0);
    // surface_balance.surface
    const Real x963 = x561 - x960;
    const Real x964 = x963 / x551;
    const Real x965 = x11 - forcing[1];
    const Real x966 = x964 + x965;
    const Real x967 = x966 / x559;
    const Real x968 = forcing[1] + x967;
    const Real x969 = x962 * x551;
    const Real x970 = x969 * x559;
    const Real x971 = x961 / x970;
    // surface_balance.top
    const Real x972 = x971 + 1.0;
    const Real x973 = x962 / x0;
    const Real x974 = x972 * x973;
    // soil_heat.conductance
    const Real x975 = x0 * x974;
    const Real x976 = x961 / x975;
    // enthalpy.update_soil_enthalpy
    real_13[0] = x961;
    for (int l = 0; l < LAYERS - 2; ++l) real_13[l + 1] = real_8[l + 1];
    // soil_heat.__call__
    const Real x979 = state[LAYERS - 1] - numbers[LAYERS + 6];
    const Real x980 = real_8[LAYERS - 1] * x979;
    const Real x981 = x980 / numbers[2 * LAYERS + 18];
    // enthalpy.update_soil_enthalpy
    for (int l = 0; l < LAYERS - 1; ++l) real_8[l] = real_of(0.0);
    real_8[LAYERS - 1] = x981;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a978 = real_13[l] / numbers[l + LAYERS + 19];
        real_14[l] = a978;
    }
    real_11[0] = x976;
    for (int l = 0; l < LAYERS - 1; ++l) real_11[l + 1] = real_14[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_10[l] = real_14[l];
    real_10[LAYERS - 1] = real_of(0.0);
    const Real x1002 = x968 - 273.15;
    // enthalpy.heat_problem
    const Real x1095 = magnitude(x1002);
    // enthalpy.update_soil_enthalpy, soil_heat.volumetric_heat_capacity, enthalpy.enthalpy, enthalpy._liquid_at, enthalpy.bounded, enthalpy._swelling, enthalpy.heat_problem
    Real a1094_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a982 = state[l] - 273.15;
        const Real a983 = real_18[l] * 4200000.0;
        const Real a984 = 1.0 - numbers[l + 2 * LAYERS + 19];
        const Real a985 = a984 * 2000000.0;
        const Real a986 = a983 + a985;
        const Real a987 = numbers[l + 2 * LAYERS + 19] - real_9[l];
        const Real a988 = a987 * 1004.0;
        const Real a989 = a986 + a988;
        const Real a990 = real_7[l] * 2106000.0;
        const Real a991 = a989 + a990;
        const Real a992 = a991 * a982;
        const Real a993 = real_18[l] * 333500000.0;
        const Real a994 = a992 + a993;
        const Real a996 = real_15[l] * real_8[l];
        const Real a997 = a994 - a996;
        const Real a999 = real_15[l] * real_11[l];
        const Real a1001 = real_15[l] * real_10[l];
        const Real a1003 = real_9[l] * 8.0;
        const Real a1004 = a1003 + 1.0;
        const Real a1005 = log(a1004);
        const Real a1006 = a1005 * 2.0;
        const Real a1007 = numbers[l + 16 * LAYERS + 29] + a1006;
        const Real a1008 = a1007 - (-0.5489880848603399);
        const Real a1009 = a1008 / numbers[l + 17 * LAYERS + 29];
        const Real a1010 = exp(a1009);
        const Real a1011 = at_least(a1010, 0.02);
        const Mask a1012 = (a1011 > real_9[l]);
        const Real a1013 = select(a1012, real_9[l], a1011);
        const Real a1014 = real_9[l] - a1013;
        const Real a1015 = a1014 * 8.0;
        const Real a1016 = a1015 + 1.0;
        const Real a1017 = log(a1016);
        const Real a1018 = a1017 * 2.0;
        const Real a1019 = numbers[l + 16 * LAYERS + 29] + a1018;
        const Real a1020 = log(a1013);
        const Real a1021 = numbers[l + 17 * LAYERS + 29] * a1020;
        const Real a1022 = a1019 - a1021;
        const Real a1023 = a1022 - (-0.5489880848603399);
        const Real a1024 = 1 / a1016;
        const Real a1025 = a1024 * 16.0;
        const Real a1026 = numbers[l + 17 * LAYERS + 29] / a1013;
        const Real a1027 = a1025 + a1026;
        const Real a1028 = a1023 / a1027;
        const Real a1029 = a1013 + a1028;
        const Real a1030 = at_least(a1029, 0.02);
        const Mask a1031 = (a1030 > real_9[l]);
        const Real a1032 = select(a1031, real_9[l], a1030);
        const Real a1033 = real_9[l] - a1032;
        const Real a1034 = a1033 * 8.0;
        const Real a1035 = a1034 + 1.0;
        const Real a1036 = log(a1035);
        const Real a1037 = a1036 * 2.0;
        const Real a1038 = numbers[l + 16 * LAYERS + 29] + a1037;
        const Real a1039 = log(a1032);
        const Real a1040 = numbers[l + 17 * LAYERS + 29] * a1039;
        const Real a1041 = a1038 - a1040;
        const Real a1042 = a1041 - (-0.5489880848603399);
        const Real a1043 = 1 / a1035;
        const Real a1044 = a1043 * 16.0;
        const Real a1045 = numbers[l + 17 * LAYERS + 29] / a1032;
        const Real a1046 = a1044 + a1045;
        const Real a1047 = a1042 / a1046;
        const Real a1048 = a1032 + a1047;
        const Real a1049 = at_least(a1048, 0.02);
        const Mask a1050 = (a1049 > real_9[l]);
        const Real a1051 = select(a1050, real_9[l], a1049);
        const Real a1052 = real_9[l] - a1051;
        const Real a1053 = a1052 * 8.0;
        const Real a1054 = a1053 + 1.0;
        const Real a1055 = log(a1054);
        const Real a1056 = a1055 * 2.0;
        const Real a1057 = numbers[l + 16 * LAYERS + 29] + a1056;
        const Real a1058 = log(a1051);
        const Real a1059 = numbers[l + 17 * LAYERS + 29] * a1058;
        const Real a1060 = a1057 - a1059;
        const Real a1061 = a1060 - (-0.5489880848603399);
        const Real a1062 = 1 / a1054;
        const Real a1063 = a1062 * 16.0;
        const Real a1064 = numbers[l + 17 * LAYERS + 29] / a1051;
        const Real a1065 = a1063 + a1064;
        const Real a1066 = a1061 / a1065;
        const Real a1067 = a1051 + a1066;
        const Real a1068 = at_least(a1067, 0.02);
        const Mask a1069 = (a1068 > real_9[l]);
        const Real a1070 = select(a1069, real_9[l], a1068);
        const Real a1071 = real_9[l] - a1070;
        const Real a1072 = a1071 * 8.0;
        const Real a1073 = a1072 + 1.0;
        const Real a1074 = log(a1073);
        const Real a1075 = a1074 * 2.0;
        const Real a1076 = numbers[l + 16 * LAYERS + 29] + a1075;
        const Real a1077 = log(a1070);
        const Real a1078 = numbers[l + 17 * LAYERS + 29] * a1077;
        const Real a1079 = a1076 - a1078;
        const Real a1080 = a1079 - (-0.5489880848603399);
        const Real a1081 = 1 / a1073;
        const Real a1082 = a1081 * 16.0;
        const Real a1083 = numbers[l + 17 * LAYERS + 29] / a1070;
        const Real a1084 = a1082 + a1083;
        const Real a1085 = a1080 / a1084;
        const Real a1086 = a1070 + a1085;
        const Real a1087 = at_least(a1086, 0.02);
        const Mask a1088 = (a1087 > real_9[l]);
        const Real a1089 = select(a1088, real_9[l], a1087);
        const Real a1090 = a985 + a988;
        const Real a1091 = real_9[l] * 2106000.0;
        const Real a1092 = a1090 + a1091;
        const Real a1093 = magnitude(a982);
        a1094_last = maximum(a1094_last, a1093);
        real_6[l] = a991;
        real_5[l] = a997;
        real_19[l] = a999;
        real_20[l] = a1001;
        real_21[l] = a1089;
        real_22[l] = a1092;
    }
    // enthalpy.heat_problem
    const Real x1096 = maximum(a1094_last, x1095);
    // enthalpy.at, enthalpy.heat_problem, enthalpy._suction, enthalpy.solve_on_curve, enthalpy._swelling, enthalpy.slope, enthalpy.enthalpy, enthalpy._layers_with, enthalpy.fusion_heat, enthalpy.heat_residual
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1097 = 2094000.0 * real_9[l];
        const Real a1098 = real_22[l] + a1097;
        const Real a1099 = a1098 + real_19[l];
        const Real a1100 = a1099 + real_20[l];
        const Real a1101 = real_9[l] * 333500000.0;
        const Real a1102 = a1100 * x1096;
        const Real a1103 = a1101 + a1102;
        const Real a1104 = real_9[l] - real_9[l];
        const Real a1105 = a1104 * 8.0;
        const Real a1106 = a1105 + 1.0;
        const Real a1107 = log(real_9[l]);
        const Real a1108 = numbers[l + 17 * LAYERS + 29] * a1107;
        const Real a1109 = numbers[l + 16 * LAYERS + 29] - a1108;
        const Real a1110 = exp(a1109);
        const Real a1111 = a1106 * a1106;
        const Real a1112 = a1110 * a1111;
        const Real a1113 = a1112 + 1.0;
        const Real a1114 = a1112 / a1113;
        const Real a1115 = a1114 * (-273.15);
        const Real a1116 = real_9[l] - real_21[l];
        const Real a1117 = a1116 * 8.0;
        const Real a1118 = a1117 + 1.0;
        const Real a1119 = log(real_21[l]);
        const Real a1120 = numbers[l + 17 * LAYERS + 29] * a1119;
        const Real a1121 = numbers[l + 16 * LAYERS + 29] - a1120;
        const Real a1122 = exp(a1121);
        const Real a1123 = a1118 * a1118;
        const Real a1124 = a1122 * a1123;
        const Real a1125 = a1124 + 1.0;
        const Real a1126 = a1124 / a1125;
        const Real a1127 = a1126 * (-273.15);
        const Real a1128 = a1103 * 7.105427357601002e-15;
        const Real a1129 = maximum(real_18[l], real_21[l]);
        const Real a1130 = minimum(a1129, real_9[l]);
        const Real a1131 = real_9[l] - a1130;
        const Real a1132 = a1131 * 8.0;
        const Real a1133 = a1132 + 1.0;
        const Real a1134 = log(a1130);
        const Real a1135 = numbers[l + 17 * LAYERS + 29] * a1134;
        const Real a1136 = numbers[l + 16 * LAYERS + 29] - a1135;
        const Real a1137 = exp(a1136);
        const Real a1138 = a1133 * a1133;
        const Real a1139 = a1137 * a1138;
        const Real a1140 = a1139 + 1.0;
        const Real a1141 = a1139 / a1140;
        const Real a1142 = a1141 * (-273.15);
        const Real a1143 = 1 / a1133;
        const Real a1144 = a1143 * 16.0;
        const Real a1145 = numbers[l + 17 * LAYERS + 29] / a1130;
        const Real a1146 = a1144 + a1145;
        const Real a1147 = -a1142;
        const Real a1148 = a1146 * a1147;
        const Real a1149 = a1142 / 273.15;
        const Real a1150 = a1149 + 1.0;
        const Real a1151 = a1148 * a1150;
        const Real a1152 = a1098 * a1115;
        const Real a1153 = a1152 + a1101;
        const Mask a1154 = (real_5[l] >= a1153);
        const Real a1155 = 2094000.0 * real_21[l];
        const Real a1156 = real_22[l] + a1155;
        const Real a1157 = a1156 * a1127;
        const Real a1158 = real_21[l] * 333500000.0;
        const Real a1159 = a1157 + a1158;
        const Mask a1160 = (real_5[l] <= a1159);
        const Mask a1161 = ~a1154;
        const Mask a1162 = (a1160 & a1161);
        const Real a1163 = real_5[l] / 333500000.0;
        const Real a1164 = maximum(a1163, real_21[l]);
        const Real a1165 = minimum(a1164, real_9[l]);
        const Real a1166 = 2094000.0 * a1130;
        const Real a1167 = real_22[l] + a1166;
        const Real a1168 = a1167 * a1142;
        const Real a1169 = a1130 * 333500000.0;
        const Real a1170 = a1168 + a1169;
        const Real a1171 = a1170 - real_5[l];
        const Real a1172 = 2094000.0 * a1142;
        const Real a1173 = a1172 + 333500000.0;
        const Real a1174 = a1167 * a1151;
        const Real a1175 = a1173 + a1174;
        const Real a1176 = a1171 / a1175;
        const Real a1177 = a1130 - a1176;
        const Mask a1178 = (a1171 > 0.0);
        const Real a1179 = maximum(a1130, a1165);
        const Real a1180 = a1165 + a1179;
        const Real a1181 = a1180 * 0.5;
        const Real a1182 = select(a1178, a1181, a1165);
        const Mask a1183 = (a1177 >= a1165);
        const Real a1184 = minimum(a1177, real_9[l]);
        const Real a1185 = select(a1183, a1184, a1182);
        const Real a1186 = select(a1162, real_21[l], a1185);
        const Real a1187 = select(a1154, real_9[l], a1186);
        const Real a1188 = a1187 * 333500000.0;
        const Real a1189 = real_5[l] - a1188;
        const Real a1190 = 2094000.0 * a1187;
        const Real a1191 = real_22[l] + a1190;
        const Real a1192 = a1189 / a1191;
        const Real a1193 = real_9[l] - a1187;
        const Real a1194 = a1193 * 8.0;
        const Real a1195 = a1194 + 1.0;
        const Real a1196 = log(a1187);
        const Real a1197 = numbers[l + 17 * LAYERS + 29] * a1196;
        const Real a1198 = numbers[l + 16 * LAYERS + 29] - a1197;
        const Real a1199 = exp(a1198);
        const Real a1200 = a1195 * a1195;
        const Real a1201 = a1199 * a1200;
        const Real a1202 = a1201 + 1.0;
        const Real a1203 = a1201 / a1202;
        const Real a1204 = a1203 * (-273.15);
        const Real a1205 = 1 / a1195;
        const Real a1206 = a1205 * 16.0;
        const Real a1207 = numbers[l + 17 * LAYERS + 29] / a1187;
        const Real a1208 = a1206 + a1207;
        const Real a1209 = -a1204;
        const Real a1210 = a1208 * a1209;
        const Real a1211 = a1204 / 273.15;
        const Real a1212 = a1211 + 1.0;
        const Real a1213 = a1210 * a1212;
        const Mask a1214 = (a1154 | a1162);
        const Real a1215 = select(a1214, a1192, a1204);
        const Real a1216 = a1191 * a1215;
        const Real a1217 = a1216 + a1188;
        const Real a1218 = a1217 - real_5[l];
        real_11[l] = a1097;
        real_8[l] = a1101;
        real_7[l] = a1115;
        real_15[l] = a1127;
        real_10[l] = a1128;
        real_23[l] = a1153;
        real_24[l] = a1155;
        real_25[l] = a1158;
        real_26[l] = a1159;
        real_27[l] = a1187;
        real_28[l] = a1204;
        real_29[l] = a1213;
        real_30[l] = a1215;
        real_31[l] = a1218;
    }
    // enthalpy._drop_from_above
    real_32[0] = x1002;
    for (int l = 0; l < LAYERS - 1; ++l) real_32[l + 1] = real_30[l];
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_33[l] = real_30[l + 1];
    real_33[LAYERS - 1] = real_of(0.0);
    // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy._is_open
    Mask a1230_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1220 = real_30[l] - real_32[l];
        const Real a1221 = real_19[l] * a1220;
        const Real a1222 = real_31[l] + a1221;
        const Real a1224 = real_30[l] - real_33[l];
        const Real a1225 = real_20[l] * a1224;
        const Real a1226 = a1222 + a1225;
        const Real a1227 = magnitude(a1226);
        const Real a1228 = a1227 - real_10[l];
        const Mask a1229 = (a1228 > 0.0);
        a1230_last = (a1230_last | a1229);
        real_34[l] = a1226;
    }
    // enthalpy.solve_on_curve
    for (int l = 0; l < LAYERS; ++l) real_33[l] = real_30[l];
    for (int l = 0; l < LAYERS; ++l) real_32[l] = real_27[l];
    for (int l = 0; l < LAYERS; ++l) real_31[l] = real_28[l];
    for (int l = 0; l < LAYERS; ++l) real_35[l] = real_29[l];
    for (int l = 0; l < LAYERS; ++l) real_36[l] = real_34[l];
    Real w1236 = real_of(1.0);
    Real w1237 = real_of(0.0);
    Mask w1238 = a1230_last;
    for (int pass = 0; pass < 40; ++pass) {
        if (!any_lane(w1238)) break;
        // enthalpy.newton_direction
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1252 = -real_19[l + 1];
            const Real a1253 = -real_20[l];
            real_14[l] = a1252;
            real_13[l] = a1253;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, enthalpy.newton_direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1239 = (real_32[l] < real_9[l]);
            const Mask a1240 = (real_32[l] > real_21[l]);
            const Mask a1241 = (a1239 & a1240);
            const Real a1242 = 2094000.0 * real_33[l];
            const Real a1243 = a1242 + 333500000.0;
            const Real a1244 = select(a1241, real_35[l], 1.0);
            const Real a1245 = a1243 / a1244;
            const Real a1246 = 2094000.0 * real_32[l];
            const Real a1247 = real_22[l] + a1246;
            const Real a1248 = select(a1241, a1245, 0.0);
            const Real a1249 = a1247 + a1248;
            const Real a1250 = a1249 + real_19[l];
            const Real a1251 = a1250 + real_20[l];
            const Real a1254 = -real_36[l];
            real_37[l] = a1247;
            real_38[l] = a1249;
            real_39[l] = a1251;
            real_40[l] = a1254;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_14, real_39, real_13, real_40, real_41);
        // enthalpy.enthalpy, enthalpy._newton_step, enthalpy._layers_with, enthalpy.fusion_heat, enthalpy.at, enthalpy._suction, enthalpy._swelling, enthalpy.slope, enthalpy.heat_residual
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1256 = real_37[l] * real_33[l];
            const Real a1257 = real_32[l] * 333500000.0;
            const Real a1258 = a1256 + a1257;
            const Real a1259 = real_38[l] * real_41[l];
            const Real a1260 = a1258 + a1259;
            const Mask a1261 = (a1260 >= real_23[l]);
            const Mask a1262 = (a1260 <= real_26[l]);
            const Mask a1263 = ~a1261;
            const Mask a1264 = (a1262 & a1263);
            const Real a1265 = a1260 / 333500000.0;
            const Real a1266 = maximum(a1265, real_21[l]);
            const Real a1267 = minimum(a1266, real_9[l]);
            const Real a1268 = real_37[l] * real_31[l];
            const Real a1269 = a1268 + a1257;
            const Real a1270 = a1269 - a1260;
            const Real a1271 = 2094000.0 * real_31[l];
            const Real a1272 = a1271 + 333500000.0;
            const Real a1273 = real_37[l] * real_35[l];
            const Real a1274 = a1272 + a1273;
            const Real a1275 = a1270 / a1274;
            const Real a1276 = real_32[l] - a1275;
            const Mask a1277 = (a1270 > 0.0);
            const Real a1278 = maximum(real_32[l], a1267);
            const Real a1279 = a1267 + a1278;
            const Real a1280 = a1279 * 0.5;
            const Real a1281 = select(a1277, a1280, a1267);
            const Mask a1282 = (a1276 >= a1267);
            const Real a1283 = minimum(a1276, real_9[l]);
            const Real a1284 = select(a1282, a1283, a1281);
            const Real a1285 = select(a1264, real_21[l], a1284);
            const Real a1286 = select(a1261, real_9[l], a1285);
            const Real a1287 = a1286 * 333500000.0;
            const Real a1288 = a1260 - a1287;
            const Real a1289 = 2094000.0 * a1286;
            const Real a1290 = real_22[l] + a1289;
            const Real a1291 = a1288 / a1290;
            const Real a1292 = real_9[l] - a1286;
            const Real a1293 = a1292 * 8.0;
            const Real a1294 = a1293 + 1.0;
            const Real a1295 = log(a1286);
            const Real a1296 = numbers[l + 17 * LAYERS + 29] * a1295;
            const Real a1297 = numbers[l + 16 * LAYERS + 29] - a1296;
            const Real a1298 = exp(a1297);
            const Real a1299 = a1294 * a1294;
            const Real a1300 = a1298 * a1299;
            const Real a1301 = a1300 + 1.0;
            const Real a1302 = a1300 / a1301;
            const Real a1303 = a1302 * (-273.15);
            const Real a1304 = 1 / a1294;
            const Real a1305 = a1304 * 16.0;
            const Real a1306 = numbers[l + 17 * LAYERS + 29] / a1286;
            const Real a1307 = a1305 + a1306;
            const Real a1308 = -a1303;
            const Real a1309 = a1307 * a1308;
            const Real a1310 = a1303 / 273.15;
            const Real a1311 = a1310 + 1.0;
            const Real a1312 = a1309 * a1311;
            const Mask a1313 = (a1261 | a1264);
            const Real a1314 = select(a1313, a1291, a1303);
            const Real a1315 = select(w1238, a1314, real_33[l]);
            const Real a1316 = select(w1238, a1286, real_32[l]);
            const Real a1317 = select(w1238, a1303, real_31[l]);
            const Real a1318 = select(w1238, a1312, real_35[l]);
            const Real a1319 = 2094000.0 * a1316;
            const Real a1320 = real_22[l] + a1319;
            const Real a1321 = a1320 * a1315;
            const Real a1322 = a1316 * 333500000.0;
            const Real a1323 = a1321 + a1322;
            const Real a1324 = a1323 - real_5[l];
            real_40[l] = a1315;
            real_39[l] = a1316;
            real_42[l] = a1317;
            real_43[l] = a1318;
            real_44[l] = a1324;
        }
        // enthalpy._drop_from_above
        real_41[0] = x1002;
        for (int l = 0; l < LAYERS - 1; ++l) real_41[l + 1] = real_40[l];
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_38[l] = real_40[l + 1];
        real_38[LAYERS - 1] = real_of(0.0);
        // enthalpy._newton_step
        const Real x1333 = real_of_mask(w1238);
        const Real x1334 = w1237 + x1333;
        // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy._is_open
        Mask a1338_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1326 = real_40[l] - real_41[l];
            const Real a1327 = real_19[l] * a1326;
            const Real a1328 = real_44[l] + a1327;
            const Real a1330 = real_40[l] - real_38[l];
            const Real a1331 = real_20[l] * a1330;
            const Real a1332 = a1328 + a1331;
            const Real a1335 = magnitude(a1332);
            const Real a1336 = a1335 - real_10[l];
            const Mask a1337 = (a1336 > 0.0);
            a1338_last = (a1338_last | a1337);
            real_37[l] = a1332;
        }
        // enthalpy._newton_step
        const Mask x1339 = (w1238 & a1338_last);
        for (int l = 0; l < LAYERS; ++l) real_33[l] = real_40[l];
        for (int l = 0; l < LAYERS; ++l) real_32[l] = real_39[l];
        for (int l = 0; l < LAYERS; ++l) real_31[l] = real_42[l];
        for (int l = 0; l < LAYERS; ++l) real_35[l] = real_43[l];
        for (int l = 0; l < LAYERS; ++l) real_36[l] = real_37[l];
        w1237 = x1334;
        w1238 = x1339;
    }
    // enthalpy.solve_on_curve
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1340 = real_19[l] + real_20[l];
        real_35[l] = a1340;
    }
    for (int l = 0; l < LAYERS; ++l) real_31[l] = real_30[l];
    for (int l = 0; l < LAYERS; ++l) real_26[l] = real_27[l];
    for (int l = 0; l < LAYERS; ++l) real_23[l] = real_28[l];
    for (int l = 0; l < LAYERS; ++l) real_37[l] = real_29[l];
    for (int l = 0; l < LAYERS; ++l) real_43[l] = real_34[l];
    Real w1346 = real_of(1.0);
    Real w1347 = w1237;
    Mask w1348 = w1238;
    for (int pass = 0; pass < 200; ++pass) {
        if (!any_lane(w1348)) break;
        // enthalpy.newton_direction
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1362 = -real_19[l + 1];
            const Real a1363 = -real_20[l];
            real_13[l] = a1362;
            real_14[l] = a1363;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, enthalpy.newton_direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1349 = (real_26[l] < real_9[l]);
            const Mask a1350 = (real_26[l] > real_21[l]);
            const Mask a1351 = (a1349 & a1350);
            const Real a1352 = 2094000.0 * real_31[l];
            const Real a1353 = a1352 + 333500000.0;
            const Real a1354 = select(a1351, real_37[l], 1.0);
            const Real a1355 = a1353 / a1354;
            const Real a1356 = 2094000.0 * real_26[l];
            const Real a1357 = real_22[l] + a1356;
            const Real a1358 = select(a1351, a1355, 0.0);
            const Real a1359 = a1357 + a1358;
            const Real a1360 = a1359 + real_19[l];
            const Real a1361 = a1360 + real_20[l];
            const Real a1364 = -real_43[l];
            real_42[l] = a1356;
            real_39[l] = a1357;
            real_40[l] = a1359;
            real_38[l] = a1361;
            real_41[l] = a1364;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_13, real_38, real_14, real_41, real_44);
        // enthalpy._damped_step, enthalpy.enthalpy, enthalpy._layers_with, enthalpy.at, enthalpy.fusion_heat, enthalpy._suction, enthalpy._swelling, enthalpy.slope, enthalpy.heat_residual
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1366 = w1346 * real_44[l];
            const Real a1367 = real_39[l] + real_35[l];
            const Real a1368 = a1367 * real_31[l];
            const Real a1369 = real_26[l] * 333500000.0;
            const Real a1370 = a1368 + a1369;
            const Real a1371 = real_40[l] + real_35[l];
            const Real a1372 = a1371 * a1366;
            const Real a1373 = a1370 + a1372;
            const Real a1374 = real_22[l] + real_35[l];
            const Real a1375 = a1374 + real_11[l];
            const Real a1376 = a1375 * real_7[l];
            const Real a1377 = a1376 + real_8[l];
            const Mask a1378 = (a1373 >= a1377);
            const Real a1379 = a1374 + real_24[l];
            const Real a1380 = a1379 * real_15[l];
            const Real a1381 = a1380 + real_25[l];
            const Mask a1382 = (a1373 <= a1381);
            const Mask a1383 = ~a1378;
            const Mask a1384 = (a1382 & a1383);
            const Real a1385 = a1373 / 333500000.0;
            const Real a1386 = maximum(a1385, real_21[l]);
            const Real a1387 = minimum(a1386, real_9[l]);
            const Real a1388 = a1374 + real_42[l];
            const Real a1389 = a1388 * real_23[l];
            const Real a1390 = a1389 + a1369;
            const Real a1391 = a1390 - a1373;
            const Real a1392 = 2094000.0 * real_23[l];
            const Real a1393 = a1392 + 333500000.0;
            const Real a1394 = a1388 * real_37[l];
            const Real a1395 = a1393 + a1394;
            const Real a1396 = a1391 / a1395;
            const Real a1397 = real_26[l] - a1396;
            const Mask a1398 = (a1391 > 0.0);
            const Real a1399 = maximum(real_26[l], a1387);
            const Real a1400 = a1387 + a1399;
            const Real a1401 = a1400 * 0.5;
            const Real a1402 = select(a1398, a1401, a1387);
            const Mask a1403 = (a1397 >= a1387);
            const Real a1404 = minimum(a1397, real_9[l]);
            const Real a1405 = select(a1403, a1404, a1402);
            const Real a1406 = select(a1384, real_21[l], a1405);
            const Real a1407 = select(a1378, real_9[l], a1406);
            const Real a1408 = a1407 * 333500000.0;
            const Real a1409 = a1373 - a1408;
            const Real a1410 = 2094000.0 * a1407;
            const Real a1411 = a1374 + a1410;
            const Real a1412 = a1409 / a1411;
            const Real a1413 = real_9[l] - a1407;
            const Real a1414 = a1413 * 8.0;
            const Real a1415 = a1414 + 1.0;
            const Real a1416 = log(a1407);
            const Real a1417 = numbers[l + 17 * LAYERS + 29] * a1416;
            const Real a1418 = numbers[l + 16 * LAYERS + 29] - a1417;
            const Real a1419 = exp(a1418);
            const Real a1420 = a1415 * a1415;
            const Real a1421 = a1419 * a1420;
            const Real a1422 = a1421 + 1.0;
            const Real a1423 = a1421 / a1422;
            const Real a1424 = a1423 * (-273.15);
            const Real a1425 = 1 / a1415;
            const Real a1426 = a1425 * 16.0;
            const Real a1427 = numbers[l + 17 * LAYERS + 29] / a1407;
            const Real a1428 = a1426 + a1427;
            const Real a1429 = -a1424;
            const Real a1430 = a1428 * a1429;
            const Real a1431 = a1424 / 273.15;
            const Real a1432 = a1431 + 1.0;
            const Real a1433 = a1430 * a1432;
            const Mask a1434 = (a1378 | a1384);
            const Real a1435 = select(a1434, a1412, a1424);
            const Real a1436 = real_22[l] + a1410;
            const Real a1437 = a1436 * a1435;
            const Real a1438 = a1437 + a1408;
            const Real a1439 = a1438 - real_5[l];
            real_41[l] = a1407;
            real_38[l] = a1424;
            real_45[l] = a1433;
            real_46[l] = a1435;
            real_47[l] = a1439;
        }
        // enthalpy._drop_from_above
        real_44[0] = x1002;
        for (int l = 0; l < LAYERS - 1; ++l) real_44[l + 1] = real_46[l];
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_40[l] = real_46[l + 1];
        real_40[LAYERS - 1] = real_of(0.0);
        // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy._damped_step
        Real a1450_last = real_of(0.0);
        Real a1453_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1441 = real_46[l] - real_44[l];
            const Real a1442 = real_19[l] * a1441;
            const Real a1443 = real_47[l] + a1442;
            const Real a1445 = real_46[l] - real_40[l];
            const Real a1446 = real_20[l] * a1445;
            const Real a1447 = a1443 + a1446;
            const Real a1448 = magnitude(a1447);
            const Real a1449 = numbers[l] * a1448;
            a1450_last = a1450_last + a1449;
            const Real a1451 = magnitude(real_43[l]);
            const Real a1452 = numbers[l] * a1451;
            a1453_last = a1453_last + a1452;
            real_39[l] = a1447;
        }
        // enthalpy._damped_step
        const Mask x1454 = (a1450_last < a1453_last);
        const Real x1456 = w1346 * 2.0;
        const Real x1457 = at_most(x1456, 1.0);
        const Real x1458 = w1346 * 0.5;
        const Real x1459 = select(x1454, x1457, x1458);
        const Mask x1464 = (x1459 > 1e-06);
        // enthalpy._damped_step, enthalpy._is_open
        Mask a1463_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1455 = select(x1454, real_39[l], real_43[l]);
            const Real a1460 = magnitude(a1455);
            const Real a1461 = a1460 - real_10[l];
            const Mask a1462 = (a1461 > 0.0);
            a1463_last = (a1463_last | a1462);
            real_40[l] = a1455;
        }
        // enthalpy._damped_step
        const Mask x1465 = (a1463_last & x1464);
        const Mask x1466 = (w1348 & x1454);
        const Real x1471 = real_of_mask(w1348);
        const Real x1472 = w1347 + x1471;
        const Mask x1473 = (w1348 & x1465);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1467 = select(x1466, real_46[l], real_31[l]);
            const Real a1468 = select(x1466, real_41[l], real_26[l]);
            const Real a1469 = select(x1466, real_38[l], real_23[l]);
            const Real a1470 = select(x1466, real_45[l], real_37[l]);
            real_39[l] = a1467;
            real_44[l] = a1468;
            real_47[l] = a1469;
            real_42[l] = a1470;
        }
        for (int l = 0; l < LAYERS; ++l) real_31[l] = real_39[l];
        for (int l = 0; l < LAYERS; ++l) real_26[l] = real_44[l];
        for (int l = 0; l < LAYERS; ++l) real_23[l] = real_47[l];
        for (int l = 0; l < LAYERS; ++l) real_37[l] = real_42[l];
        for (int l = 0; l < LAYERS; ++l) real_43[l] = real_40[l];
        w1346 = x1459;
        w1347 = x1472;
        w1348 = x1473;
    }
    // enthalpy.solve_on_curve
    Mask a1481_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1474 = select(w1238, real_31[l], real_33[l]);
        const Real a1475 = select(w1238, real_26[l], real_32[l]);
        const Real a1476 = real_10[l] * 8.0;
        const Real a1477 = at_least(a1476, 0.001);
        const Real a1478 = select(w1238, real_43[l], real_36[l]);
        const Real a1479 = magnitude(a1478);
        const Mask a1480 = (a1479 <= a1477);
        a1481_last = (a1481_last & a1480);
        real_37[l] = a1474;
        real_23[l] = a1475;
    }
    // enthalpy.forward, enthalpy.update_soil_enthalpy, enthalpy.fusion_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1482 = select(a1481_last, real_37[l], NOT_A_NUMBER);
        const Real a1483 = select(a1481_last, real_23[l], NOT_A_NUMBER);
        const Real a1484 = a1482 + 273.15;
        const Real a1485 = a1482 * 2094000.0;
        const Real a1486 = a1485 + 333500000.0;
        real_43[l] = a1483;
        real_26[l] = a1484;
        real_31[l] = a1486;
    }
    // enthalpy.update_soil_enthalpy
    const Real x1487 = x968 - real_26[0];
    const Real x1488 = x976 * x1487;
    // surface_balance.skin_temperature
    const Real x1489 = x971 * real_26[0];
    const Real x1490 = x968 + x1489;
    const Real x1491 = x1490 / x972;
    // snow.conductance
    const Real x1492 = x961 / x962;
    // surface_balance._over_soil
    const Real x1493 = x1491 - real_26[0];
    const Real x1494 = x1492 * x1493;
    const Real x1495 = x1491 - forcing[1];
    const Real x1496 = x36 * x1495;
    // surface_balance.closed
    const Real x1497 = x1494 * x0;
    const Real x1498 = x1497 / x961;
    const Real x1499 = real_26[0] + x1498;
    // time_step.time_step
    const Real x1500 = select(x419, x745, 0.0);
    // snow.compacted_density
    const Real x1501 = seconds / 3600.0;
    const Real x1502 = x1491 - 273.15;
    const Real x1503 = x1499 - 273.15;
    const Real x1504 = x1500 * 100.0;
    const Real x1505 = at_least(x1504, 0.01);
    const Real x1506 = x1501 * 0.01;
    const Real x1507 = x1502 + x1503;
    const Real x1508 = x1507 * 0.04;
    const Real x1509 = x418 * 21.0;
    const Real x1510 = x1508 - x1509;
    const Real x1511 = exp(x1510);
    const Real x1512 = x1506 * x1511;
    const Real x1513 = x1512 * x1505;
    const Real x1514 = x1513 / 2.0;
    const Real x1515 = x1513 / 3.0;
    const Real x1516 = x1513 / 4.0;
    const Real x1517 = x1513 / 5.0;
    const Real x1518 = x1517 + 1.0;
    const Real x1519 = x1516 * x1518;
    const Real x1520 = x1519 + 1.0;
    const Real x1521 = x1515 * x1520;
    const Real x1522 = x1521 + 1.0;
    const Real x1523 = x1514 * x1522;
    const Real x1524 = x1523 + 1.0;
    const Real x1525 = x418 * x1524;
    const Real x1526 = at_least(x1525, 0.05);
    const Real x1527 = at_most(x1526, 0.4);
    const Real x1528 = x1501 * 0.13;
    const Real x1529 = x1528 / 24.0;
    const Real x1530 = 1.0 - x1529;
    const Real x1531 = x1527 * x1530;
    const Real x1532 = x1531 + x1529;
    const Real x1533 = at_most(x1532, 0.4);
    const Mask x1534 = (x1502 >= 0.0);
    const Real x1535 = select(x1534, x1533, x1527);
    // time_step.time_step
    const Mask x1536 = (x1500 > 0.0);
    const Real x1537 = -x644;
    const Real x1538 = select(x419, x686, x1537);
    const Real x1539 = x690 + x1538;
    const Real x1540 = x1500 / x1535;
    const Real x1541 = select(x1536, x1540, 0.0);
    // snow.surface_roughness_length
    const Real x1542 = x386 * 7.0;
    const Real x1543 = x1542 - x417;
    const Mask x1544 = (x1543 <= 0.0007);
    const Real x1545 = x1543 / 7.0;
    const Real x1546 = select(x1544, 0.001, x1545);
    const Real x1547 = x489 * x386;
    const Real x1548 = x428 * x1546;
    const Real x1549 = x1547 + x1548;
    // time_step.time_step
    const Real x1550 = x1539 * 1004.5;
    const Real x1551 = x1550 / x551;
    const Real x1552 = forcing[2] + x1551;
    const Real x1553 = select(x1536, x428, 0.0);
    // evapotranspiration.snow_weighted_latent_heat
    const Real x1554 = 1.0 - x1553;
    const Real x1555 = x1554 * 2501000.0;
    const Real x1556 = x1553 * 2830000.0;
    const Real x1557 = x1555 + x1556;
    // time_step._fluxes
    const Real x1558 = x641 * x1557;
    const Mask x1559 = (x1558 > 0.0);
    const Real x1560 = select(x1559, x693, x1558);
    const Real x1561 = x551 * 0.999900457893689;
    const Real x1562 = x1491 - x11;
    const Real x1563 = x1561 * x1562;
    const Real x1564 = x682 * 2501000000.0;
    const Real x1565 = x683 * 2501000000.0;
    const Real x1566 = x684 * 2501000000.0;
    const Real x1568 = real_17[LAYERS - 1] / seconds;
    const Real x1569 = x892 + x1568;
    const Real x1570 = x743 * seconds;
    const Real x1571 = select(x419, x1570, 0.0);
    const Real x1572 = select(x419, x746, 0.0);
    // time_step._budget
    const Real x1573 = select(x419, x698, 0.0);
    const Real x1574 = select(x419, x748, 0.0);
    const Mask x1575 = (x419 & x749);
    const Mask x1576 = (x419 & x753);
    // time_step._fluxes, time_step._budget, diagnostics.ice_content, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a1580_last = real_of(0.0);
    Real a1585_last = real_of(1.0);
    Real a1586_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1567 = real_4[l] * 2501000000.0;
        const Real a1577 = real_43[l] - real_18[l];
        const Real a1578 = real_9[l] - real_43[l];
        const Real a1579 = real_26[l] - 273.15;
        a1580_last = a1580_last + numbers[l];
        const Real a1580 = a1580_last;
        const Real a1581 = numbers[l] * 0.5;
        const Real a1582 = a1580 - a1581;
        const Mask a1583 = (a1579 >= 0.0);
        const Real a1584 = real_of_mask(a1583);
        a1585_last = a1585_last * a1584;
        const Real a1585 = a1585_last;
        a1586_last = a1586_last + a1585;
        real_23[l] = a1567;
        real_37[l] = a1577;
        real_36[l] = a1578;
        real_32[l] = a1579;
        real_33[l] = a1582;
    }
    // diagnostics.crossing_depth
    const Index x1587 = index_of_real(a1586_last);
    const Index x1588 = at_most(x1587, (LAYERS - 1));
    const Index x1589 = x1588 - 1;
    const Index x1590 = at_least(x1589, 0);
    const Real x1591 = pick(real_32, x1590);
    const Real x1592 = pick(real_32, x1588);
    const Real x1593 = pick(real_33, x1590);
    const Real x1594 = pick(real_33, x1588);
    const Mask x1595 = (x1591 > x1592);
    const Real x1596 = x1591 - x1592;
    const Real x1597 = select(x1595, x1596, 1.0);
    const Real x1598 = x1594 - x1593;
    const Real x1599 = x1598 * x1591;
    const Real x1600 = x1599 / x1597;
    const Real x1601 = x1593 + x1600;
    const Mask x1602 = (x1587 == 0);
    const Real x1603 = select(x1602, 0.0, x1601);
    const Mask x1604 = (x1587 == LAYERS);
    Real a1605_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a1605_last = a1605_last + numbers[l];
    }
    const Real x1606 = select(x1604, a1605_last, x1603);
    // balances.soil_water
    Real a1608_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1607 = real_9[l] * numbers[l];
        a1608_last = a1608_last + a1607;
        real_33[l] = a1607;
    }
    // balances.column_water
    const Real x1609 = a1608_last + x767;
    const Real x1610 = x1609 + x1500;
    // diagnostics.shortwave_up
    const Real x1612 = forcing[4] * state[3 * LAYERS + 5];
    // diagnostics.longwave_up
    const Real x1613 = 1.0 - state[3 * LAYERS + 6];
    const Real x1614 = x1613 * forcing[5];
    // air.emission
    const Real x1615 = x1491 * x1491;
    const Real x1616 = x1615 * x1615;
    const Real x1617 = x1616 * 5.67e-08;
    // diagnostics.surface_emission
    const Real x1618 = x516 * x1617;
    // diagnostics.longwave_up
    const Real x1619 = x1614 + x1618;
    // diagnostics.net_radiation
    const Real x1620 = x540 - x1618;
    // diagnostics.snowfall
    const Real x1621 = x393 / seconds;
    // balances.evaporated_water
    const Real x1622 = x1564 + x1565;
    const Real x1623 = x1622 + x1566;
    // balances._depth
    const Real x1624 = seconds / 2501000000.0;
    const Real x1625 = x1623 * x1624;
    const Real x1626 = seconds / 2830000000.0;
    const Real x1627 = x692 * x1626;
    // balances.evaporated_water
    const Real x1628 = x1625 + x1627;
    const Real x1629 = seconds * x695;
    const Real x1630 = x1628 - x1629;
    // diagnostics.net_evaporation
    const Real x1631 = x1630 / seconds;
    // diagnostics.potential_evaporation
    const Real x1632 = x1557 * 1000.0;
    const Real x1633 = x1558 / x1632;
    // diagnostics._evaporated
    const Real x1634 = x1564 / 2501000000.0;
    const Real x1635 = x1565 / 2501000000.0;
    const Real x1636 = x1566 / 2501000000.0;
    // diagnostics.snow_sublimation
    const Real x1637 = x692 / 2830000000.0;
    // diagnostics.snowmelt
    const Real x1638 = x1571 / seconds;
    // diagnostics.total_runoff
    const Real x1639 = x887 + x1569;
    // balances.water_gain
    const Real x1640 = seconds * forcing[6];
    const Real x1641 = x1640 / 1000.0;
    // balances.water_loss
    const Real x1642 = seconds * x1639;
    const Real x1643 = x1630 + x1642;
    // balances.soil_water
    Real a1611_last = real_of(0.0);
    Real a1644_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a1611_last = a1611_last + real_33[l];
        a1644_last = a1644_last + real_33[l];
    }
    // balances.column_water
    const Real x1645 = a1644_last + x767;
    const Real x1646 = x1645 + x1500;
    // balances.soil_water
    Real a1648_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1647 = state[l + LAYERS] * numbers[l];
        a1648_last = a1648_last + a1647;
    }
    // balances.column_water
    const Real x1649 = a1648_last + state[3 * LAYERS + 1];
    const Real x1650 = x1649 + state[3 * LAYERS + 2];
    // balances.water_residual
    const Real x1651 = x1646 - x1650;
    const Real x1652 = x1641 - x1643;
    // balances.water_leaked
    const Real x1653 = x1574 + a923_last;
    const Real x1654 = x1653 - x492;
    // balances.water_residual
    const Real x1655 = x1652 + x1654;
    const Real x1656 = x1651 - x1655;
    // balances.surface_energy_residual
    const Real x1657 = x551 * x1562;
    const Real x1658 = x701 - x1657;
    const Real x1659 = x1658 - x694;
    const Real x1660 = x1659 - x1494;
    const Real x1661 = x1660 - x1572;
    const Real x1662 = x579 + x36;
    const Real x1663 = x1662 * x1495;
    const Real x1664 = x560 + x1663;
    const Real x1665 = select(x1575, x1618, x1664);
    const Real x1666 = x1661 - x1665;
    const Mask x1667 = (x1575 & x1576);
    const Real x1668 = select(x1667, 0.0, x1666);
    // balances.soil_energy_residual
    Real a1672_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1669 = real_26[l] - state[l];
        const Real a1670 = real_6[l] * numbers[l];
        const Real a1671 = a1670 * a1669;
        a1672_last = a1672_last + a1671;
    }
    const Real x1673 = a1672_last / seconds;
    const Real x1679 = x1488 - x981;
    // balances.phase_change_heat, balances.soil_energy_residual
    Real a1678_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1674 = real_31[l] * numbers[l];
        const Real a1675 = a1674 / seconds;
        const Real a1676 = -a1675;
        const Real a1677 = a1676 * real_37[l];
        a1678_last = a1678_last + a1677;
    }
    // balances.soil_energy_residual
    const Real x1680 = x1679 + a1678_last;
    const Real x1681 = x1673 - x1680;
    // balances.snow_base_mismatch
    const Real x1682 = x1494 - x1488;
    after[3 * LAYERS] = x1491;
    after[3 * LAYERS + 1] = x767;
    after[3 * LAYERS + 2] = x1500;
    after[3 * LAYERS + 3] = x1541;
    after[3 * LAYERS + 4] = x431;
    after[3 * LAYERS + 5] = x513;
    after[3 * LAYERS + 6] = x516;
    after[3 * LAYERS + 7] = x1549;
    after[3 * LAYERS + 8] = x386;
    after[3 * LAYERS + 9] = x361;
    after[3 * LAYERS + 10] = x358;
    after[3 * LAYERS + 11] = x1552;
    after[3 * LAYERS + 12] = x65;
    quantities[LAYERS] = x1606;
    quantities[LAYERS + 1] = x1610;
    quantities[LAYERS + 2] = a1611_last;
    quantities[LAYERS + 3] = x1612;
    quantities[LAYERS + 4] = x1619;
    quantities[LAYERS + 5] = x1620;
    quantities[LAYERS + 6] = x1621;
    quantities[LAYERS + 7] = x1631;
    quantities[LAYERS + 8] = x1633;
    quantities[LAYERS + 9] = x1634;
    quantities[LAYERS + 10] = x1635;
    quantities[LAYERS + 11] = x1636;
    quantities[LAYERS + 12] = x1637;
    quantities[LAYERS + 13] = x1638;
    quantities[LAYERS + 14] = x769;
    quantities[LAYERS + 15] = x888;
    quantities[LAYERS + 16] = x1639;
    quantities[LAYERS + 17] = x1641;
    quantities[LAYERS + 18] = x1643;
    quantities[LAYERS + 19] = x1656;
    quantities[LAYERS + 20] = x1654;
    quantities[LAYERS + 21] = x1668;
    quantities[LAYERS + 22] = x1681;
    quantities[LAYERS + 23] = x1682;
    results[0] = x1558;
    results[1] = x1560;
    results[2] = x1539;
    results[3] = x1563;
    results[4] = x1494;
    results[5] = x1564;
    results[6] = x1565;
    results[7] = x1566;
    results[LAYERS + 8] = x692;
    results[LAYERS + 9] = x695;
    results[LAYERS + 10] = x762;
    results[LAYERS + 11] = x770;
    results[LAYERS + 12] = x887;
    results[LAYERS + 13] = x1569;
    results[LAYERS + 14] = x1571;
    results[LAYERS + 15] = x1496;
    results[LAYERS + 16] = x38;
    results[LAYERS + 17] = x1572;
    results[LAYERS + 18] = x540;
    results[LAYERS + 19] = x1553;
    results[LAYERS + 20] = x380;
    results[LAYERS + 21] = x383;
    results[LAYERS + 22] = x376;
    results[LAYERS + 23] = x624;
    results[LAYERS + 24] = x625;
    results[LAYERS + 25] = x756;
    results[LAYERS + 26] = x393;
    results[LAYERS + 27] = x1573;
    results[LAYERS + 28] = x492;
    results[LAYERS + 29] = x1574;
    results[LAYERS + 30] = real_of(0.0);
    results[LAYERS + 31] = a923_last;
    results[LAYERS + 32] = x892;
    results[LAYERS + 33] = real_17[LAYERS - 1];
    results[LAYERS + 34] = x551;
    results[LAYERS + 35] = x579;
    results[LAYERS + 36] = x36;
    results[LAYERS + 37] = x11;
    results[LAYERS + 38] = x694;
    results[LAYERS + 39] = x1488;
    results[LAYERS + 40] = x981;
    results[LAYERS + 41] = real_of(0.0);
    result_flags[0] = x419;
    result_flags[1] = x1575;
    result_flags[2] = x1576;
    for (int l = 0; l < LAYERS; ++l) {
        after[l] = real_26[l];
        after[LAYERS + l] = real_9[l];
        after[2 * LAYERS + l] = real_43[l];
        quantities[l] = real_36[l];
        results[8 + l] = real_23[l];
        results[LAYERS + 42 + l] = real_6[l];
        results[2 * LAYERS + 42 + l] = real_31[l];
        results[3 * LAYERS + 42 + l] = real_37[l];
    }
}

#include "step.h"
