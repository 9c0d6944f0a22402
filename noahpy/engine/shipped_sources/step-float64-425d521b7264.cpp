// From the code of digest 24255ee5d76bba04a6676dc65c510e64af6d351231a766887d62021955fce72e.
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

static const Number table309[] = {
#include "stability_corrections.inc"
};
static const Number table312[] = {
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
    Real real_19[LAYERS];
    Real real_20[LAYERS];
    Real real_21[LAYERS];
    Mask mask_22[LAYERS];
    Real real_23[LAYERS];
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
    const Real x60 = at_least(x59, 1e-06);
    const Real x61 = x47 * x58;
    const Real x62 = x61 * numbers[LAYERS + 1];
    const Real x63 = x62 * numbers[LAYERS + 1];
    const Real x64 = x63 / x60;
    const Real x65 = x64 / numbers[LAYERS];
    after[3 * LAYERS + 15] = x65;
    const Real x66 = numbers[LAYERS + 1] + state[3 * LAYERS + 10];
    const Real x67 = numbers[LAYERS] + state[3 * LAYERS + 10];
    const Real x68 = x66 / state[3 * LAYERS + 10];
    const Real x69 = log(x68);
    const Real x70 = x65 / 0.505;
    const Real x71 = at_most(x70, 1.0);
    const Mask x72 = (x58 > 0.0);
    // exchange.zilitinkevich_factor
    const Real x73 = state[3 * LAYERS + 10] * (-13.157629102823119);
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
    const Real x93 = log(state[3 * LAYERS + 12]);
    const Real x94 = x93 * 0.6666666666666666;
    const Real x95 = exp(x94);
    const Real x96 = x92 * x95;
    // exchange._friction_velocity
    const Real x97 = x60 + x96;
    const Real x98 = sqrt(x97);
    const Real x99 = state[3 * LAYERS + 13] * x98;
    const Real x100 = sqrt(x99);
    const Real x101 = at_least(x100, 1e-09);
    // exchange.myj_exchange
    const Real x102 = select(x72, 0.0, x92);
    const Real x103 = x61 * 0.4;
    const Real x104 = state[3 * LAYERS + 10] / x66;
    const Real x105 = x101 * state[3 * LAYERS + 11];
    const Real x106 = sqrt(x105);
    const Real x107 = x81 * x106;
    const Real x108 = exp(x107);
    const Real x109 = x108 * state[3 * LAYERS + 11];
    const Real x110 = at_least(x109, 1e-28);
    const Real x111 = x110 / x67;
    const Real x112 = x103 * state[3 * LAYERS + 12];
    const Real x113 = x101 * x101;
    const Real x114 = x113 * x101;
    const Real x115 = x112 / x114;
    real_0[0] = x66;
    real_0[1] = state[3 * LAYERS + 10];
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
        const Real a133 = look_up(table309, a132);
        const Real a134 = a126 - a127;
        const Real a135 = look_up(table312, a132);
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
    const Real x159 = x158 * state[3 * LAYERS + 11];
    const Real x160 = sqrt(x159);
    const Real x161 = x81 * x160;
    const Real x162 = exp(x161);
    const Real x163 = x162 * state[3 * LAYERS + 11];
    const Real x164 = at_least(x163, 1e-28);
    const Real x165 = x164 / x67;
    const Real x166 = x103 * x149;
    const Real x167 = x158 * x158;
    const Real x168 = x167 * x158;
    const Real x169 = x166 / x168;
    real_3[0] = x66;
    real_3[1] = state[3 * LAYERS + 10];
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
        const Real a186 = look_up(table309, a185);
        const Real a187 = a180 - a181;
        const Real a188 = look_up(table312, a185);
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
    const Real x212 = x211 * state[3 * LAYERS + 11];
    const Real x213 = sqrt(x212);
    const Real x214 = x81 * x213;
    const Real x215 = exp(x214);
    const Real x216 = x215 * state[3 * LAYERS + 11];
    const Real x217 = at_least(x216, 1e-28);
    const Real x218 = x217 / x67;
    const Real x219 = x103 * x202;
    const Real x220 = x211 * x211;
    const Real x221 = x220 * x211;
    const Real x222 = x219 / x221;
    real_0[0] = x66;
    real_0[1] = state[3 * LAYERS + 10];
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
        const Real a239 = look_up(table309, a238);
        const Real a240 = a233 - a234;
        const Real a241 = look_up(table312, a238);
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
    const Real x265 = x264 * state[3 * LAYERS + 11];
    const Real x266 = sqrt(x265);
    const Real x267 = x81 * x266;
    const Real x268 = exp(x267);
    const Real x269 = x268 * state[3 * LAYERS + 11];
    const Real x270 = at_least(x269, 1e-28);
    const Real x271 = x270 / x67;
    const Real x272 = x103 * x255;
    const Real x273 = x264 * x264;
    const Real x274 = x273 * x264;
    const Real x275 = x272 / x274;
    real_3[0] = x66;
    real_3[1] = state[3 * LAYERS + 10];
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
        const Real a292 = look_up(table309, a291);
        const Real a293 = a286 - a287;
        const Real a294 = look_up(table312, a291);
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
    const Real x318 = x317 * state[3 * LAYERS + 11];
    const Real x319 = sqrt(x318);
    const Real x320 = x81 * x319;
    const Real x321 = exp(x320);
    const Real x322 = x321 * state[3 * LAYERS + 11];
    const Real x323 = at_least(x322, 1e-28);
    const Real x324 = x323 / x67;
    const Real x325 = x103 * x308;
    const Real x326 = x317 * x317;
    const Real x327 = x326 * x317;
    const Real x328 = x325 / x327;
    real_0[0] = x66;
    real_0[1] = state[3 * LAYERS + 10];
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
        const Real a345 = look_up(table309, a344);
        const Real a346 = a339 - a340;
        const Real a347 = look_up(table312, a344);
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
    after[3 * LAYERS + 13] = x358;
    const Real x359 = x355 / x354;
    const Mask x360 = (x359 < x83);
    const Real x361 = select(x360, x83, x359);
    after[3 * LAYERS + 12] = x361;
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
    results[LAYERS + 22] = x376;
    // vegetation._between
    const Real x377 = x372 * numbers[LAYERS + 16];
    const Real x378 = x371 * numbers[LAYERS + 15];
    const Real x379 = x377 + x378;
    // vegetation.vegetated_surface
    const Real x380 = select(flags[0], forcing[9], x379);
    results[LAYERS + 20] = x380;
    // vegetation._between
    const Real x381 = x372 * numbers[LAYERS + 13];
    const Real x382 = x371 * numbers[LAYERS + 14];
    const Real x383 = x381 + x382;
    results[LAYERS + 21] = x383;
    const Real x384 = x372 * numbers[LAYERS + 17];
    const Real x385 = x371 * numbers[LAYERS + 18];
    const Real x386 = x384 + x385;
    after[3 * LAYERS + 11] = x386;
    // snow.existing_pack
    const Mask x387 = (state[3 * LAYERS + 3] > 1e-07);
    const Real x388 = select(x387, state[3 * LAYERS + 3], 0.0);
    const Real x389 = select(x387, state[3 * LAYERS + 4], 1.0);
    const Real x390 = x388 / x389;
    const Real x391 = select(x387, state[3 * LAYERS + 4], 0.0);
    // single_snow_step._surface
    const Real x392 = seconds / 1000.0;
    const Real x393 = x32 * x392;
    results[LAYERS + 26] = x393;
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
    // single_snow_step._surface
    const Mask x419 = (x416 > 0.0);
    result_flags[0] = x419;
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
    const Real x429 = state[3 * LAYERS + 7] + seconds;
    const Real x430 = select(x31, 0.0, x429);
    const Real x431 = select(x419, x430, state[3 * LAYERS + 7]);
    after[3 * LAYERS + 7] = x431;
    // soil_heat.thermal_conductivity
    const Real x432 = state[LAYERS] / numbers[5 * LAYERS + 19];
    const Real x433 = state[2 * LAYERS] / state[LAYERS];
    const Real x434 = x433 * numbers[5 * LAYERS + 19];
    const Real x435 = x434 * (-1.3505762785178115);
    const Real x436 = numbers[12 * LAYERS + 27] + x435;
    const Real x437 = exp(x436);
    const Real x438 = numbers[12 * LAYERS + 28] * x432;
    const Real x439 = numbers[12 * LAYERS + 28] - 1.0;
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
    const Real x450 = select(flags[4], x446, x449);
    // soil_heat.switched_kersten
    const Real x451 = state[2 * LAYERS] + 0.0005;
    const Mask x452 = (x451 < state[LAYERS]);
    const Real x453 = select(x452, x442, x450);
    // soil_heat.thermal_conductivity
    const Real x454 = x437 - numbers[12 * LAYERS + 26];
    const Real x455 = x453 * x454;
    const Real x456 = x455 + numbers[12 * LAYERS + 26];
    // soil_heat.canopy_damping
    const Real x457 = x362 * (-2.0);
    const Real x458 = exp(x457);
    // single_snow_step._surface
    const Real x459 = x456 * x458;
    // snow.snow_conductivity
    const Real x460 = x418 * 5.1808164592366035;
    const Real x461 = exp(x460);
    const Real x462 = x461 * 0.07629936;
    // snow.switched_snow_conduction
    const Mask x463 = (x428 > 0.97);
    const Real x464 = select(x463, x462, x459);
    // snow.ground_conduction
    const Real x465 = x417 + x0;
    const Real x466 = x417 * x462;
    const Real x467 = x0 * x464;
    const Real x468 = x466 + x467;
    const Real x469 = x468 / x465;
    const Real x470 = x469 * x428;
    const Real x471 = 1.0 - x428;
    const Real x472 = x464 * x471;
    const Real x473 = x470 + x472;
    // single_snow_step._surface
    const Real x474 = state[3 * LAYERS + 3] - x388;
    results[LAYERS + 28] = x474;
    // snow.snow_albedo
    const Real x475 = 0.85 - numbers[LAYERS + 3];
    const Real x476 = x475 * 0.5;
    const Real x477 = numbers[LAYERS + 3] + x476;
    const Real x478 = x431 / 86400.0;
    const Mask x479 = (x478 > 1e-30);
    const Real x480 = at_least(x478, 1e-30);
    const Real x481 = log(x480);
    const Real x482 = x481 * 0.58;
    const Real x483 = exp(x482);
    const Real x484 = select(x479, x483, 0.0);
    const Real x485 = log(real_of(0.94));
    const Real x486 = x484 * x485;
    const Real x487 = exp(x486);
    const Real x488 = x477 * x487;
    // snow.surface_albedo
    const Mask x489 = (x488 < x380);
    const Real x490 = select(x489, x380, x488);
    const Real x491 = x490 - x380;
    const Real x492 = x428 * x491;
    const Real x493 = x380 + x492;
    const Mask x494 = (x493 > x490);
    const Real x495 = select(x494, x490, x493);
    after[3 * LAYERS + 8] = x495;
    // snow.surface_emissivity
    const Real x496 = 0.95 - x383;
    const Real x497 = x428 * x496;
    const Real x498 = x383 + x497;
    after[3 * LAYERS + 9] = x498;
    // single_snow_step._surface
    const Real x499 = 1.0 - state[3 * LAYERS + 8];
    const Real x500 = forcing[4] * x499;
    const Real x501 = state[3 * LAYERS + 9] * forcing[5];
    const Real x502 = x500 + x501;
    results[LAYERS + 18] = x502;
    // single_snow_step._potential_evaporation
    const Real x503 = state[3 * LAYERS] - state[0];
    const Real x504 = x473 * x503;
    const Real x505 = x504 / x465;
    // evapotranspiration.potential_evaporation
    const Real x506 = x428 * 1.131547381047581;
    const Real x507 = x471 + x506;
    const Real x508 = x507 * 2488.8;
    const Real x509 = x508 * x18;
    const Real x510 = x14 * 287.04;
    const Real x511 = forcing[3] / x510;
    const Real x512 = x511 * 1004.6;
    const Real x513 = x512 * x361;
    const Real x514 = x21 / 5.67e-08;
    const Real x515 = x498 * x514;
    const Real x516 = x515 * 6.48e-08;
    const Real x517 = forcing[3] * x361;
    const Real x518 = x516 / x517;
    const Real x519 = x518 + 1.0;
    const Real x520 = x36 / x513;
    const Real x521 = x519 + x520;
    const Real x522 = x498 * x21;
    const Real x523 = x502 - x522;
    const Real x524 = x523 - x505;
    const Real x525 = x524 - x38;
    const Real x526 = x525 / x513;
    const Real x527 = x526 + x11;
    const Real x528 = x527 - forcing[1];
    const Real x529 = x9 - forcing[2];
    const Real x530 = x508 * x529;
    const Real x531 = x530 * x521;
    const Real x532 = x528 * x509;
    const Real x533 = x531 + x532;
    const Real x534 = x509 + x521;
    const Real x535 = x533 / x534;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x536 = x471 * 2501000.0;
    const Real x537 = x428 * 2830000.0;
    const Real x538 = x536 + x537;
    // evapotranspiration.potential_evaporation
    const Real x539 = x535 * x513;
    const Real x540 = x539 / x538;
    const Real x541 = x518 * x513;
    // snow.limited_frost
    const Real x542 = 1.0 - x65;
    const Real x543 = x540 * x542;
    const Real x544 = at_most(x543, 0.0);
    const Real x545 = x544 * x428;
    const Real x546 = x545 / 0.98;
    const Real x547 = 0.98 - x428;
    const Real x548 = x540 * x547;
    const Real x549 = x546 + x548;
    const Real x550 = x549 / 0.98;
    const Mask x551 = (x540 <= 0.0);
    const Mask x552 = (x65 >= 0.1);
    const Mask x553 = (x551 & x552);
    const Mask x554 = (x502 > 150.0);
    const Mask x555 = (x553 & x554);
    const Real x556 = select(x555, x550, x540);
    // single_snow_step._evaporation
    const Real x557 = select(x419, x556, x540);
    const Real x558 = at_least(x557, 0.0);
    const Real x559 = -x557;
    const Real x560 = at_least(x559, 0.0);
    // vegetation.water_stress
    const Real x562 = numbers[5 * LAYERS + 20] - numbers[5 * LAYERS + 21];
    // vegetation.canopy_resistance
    const Mask x566 = (x362 > 0.0);
    const Real x567 = at_least(x376, 1e-06);
    const Real x568 = forcing[4] * 1.1;
    const Real x569 = numbers[LAYERS + 8] * x567;
    const Real x570 = x568 / x569;
    const Real x571 = numbers[LAYERS + 7] / 5000.0;
    const Real x572 = x570 + x571;
    const Real x573 = x570 + 1.0;
    const Real x574 = x572 / x573;
    const Real x575 = 298.0 - forcing[1];
    const Real x576 = x575 * x575;
    const Real x577 = x576 * 0.0016;
    const Real x578 = 1.0 - x577;
    const Real x579 = numbers[LAYERS + 9] * x529;
    const Real x580 = x579 + 1.0;
    const Real x581 = 1 / x580;
    const Real x584 = at_least(x574, 0.0001);
    const Real x585 = x567 * x584;
    const Real x586 = at_least(x578, 0.0001);
    const Real x587 = x585 * x586;
    const Real x588 = at_least(x581, 0.01);
    const Real x589 = x587 * x588;
    // vegetation.water_stress, vegetation.canopy_resistance
    Real a583_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a561 = state[l + 2 * LAYERS] - numbers[5 * LAYERS + 21];
        const Real a563 = a561 / x562;
        const Real a564 = at_least(a563, 0.0);
        const Real a565 = at_most(a564, 1.0);
        const Real a582 = numbers[l + 5 * LAYERS + 22] * a565;
        a583_last = a583_last + a582;
        real_4[l] = a565;
    }
    // vegetation.canopy_resistance
    const Real x590 = at_least(a583_last, 0.0001);
    const Real x591 = x589 * x590;
    const Real x592 = numbers[LAYERS + 7] / x591;
    const Real x593 = x498 * 4.0;
    const Real x594 = x593 * x21;
    const Real x595 = x594 * 0.2857541065206571;
    const Real x596 = x595 / x517;
    const Real x597 = x596 + 1.0;
    const Real x598 = x18 * 2489.795918367347;
    const Real x599 = x597 + x598;
    const Real x600 = x592 * x361;
    const Real x601 = x600 + 1.0;
    const Real x602 = x597 * x601;
    const Real x603 = x602 + x598;
    const Real x604 = x599 / x603;
    const Real x605 = select(x566, x592, 0.0);
    results[LAYERS + 23] = x605;
    const Real x606 = select(x566, x604, 0.0);
    results[LAYERS + 24] = x606;
    // step_parts.evaporation_demand
    const Real x607 = x558 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x608 = state[LAYERS] - numbers[5 * LAYERS + 18];
    const Real x609 = numbers[5 * LAYERS + 19] - numbers[5 * LAYERS + 18];
    const Real x610 = x608 / x609;
    const Real x611 = at_least(x610, 0.0);
    const Real x612 = at_most(x611, 1.0);
    const Real x613 = x612 * x612;
    const Real x614 = 1.0 - x362;
    const Real x615 = x613 * x614;
    const Real x616 = x615 * x607;
    const Real x617 = state[3 * LAYERS + 1] / 0.0005;
    const Mask x618 = (x617 > 1e-30);
    const Real x619 = at_least(x617, 1e-30);
    const Real x620 = sqrt(x619);
    const Real x621 = select(x618, x620, 0.0);
    const Real x622 = x362 * x621;
    const Real x623 = x622 * x607;
    const Real x624 = state[3 * LAYERS + 1] / seconds;
    const Mask x625 = (x624 <= x623);
    const Real x626 = select(x625, x624, x623);
    const Real x627 = x362 * x606;
    const Real x628 = x627 * x607;
    const Real x629 = 1.0 - x621;
    const Real x630 = x628 * x629;
    Real a632_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a631 = real_4[l] * numbers[l + 6 * LAYERS + 22];
        a632_last = a632_last + a631;
        real_5[l] = a631;
    }
    const Real x633 = a632_last / numbers[7 * LAYERS + 22];
    Real a638_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a634 = numbers[l + 5 * LAYERS + 22] + real_5[l];
        const Real a635 = a634 - x633;
        const Real a636 = at_least(a635, 0.0);
        const Real a637 = real_5[l] * a636;
        a638_last = a638_last + a637;
        real_4[l] = a637;
    }
    const Mask x639 = (a638_last > 0.0);
    const Real x640 = select(x639, a638_last, 1.0);
    // step_parts.<genexpr>
    const Real x644 = x471 * x616;
    const Real x645 = x471 * x626;
    // evapotranspiration.evaporation_components
    Real a643_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a641 = real_4[l] / x640;
        const Real a642 = x630 * a641;
        a643_last = a643_last + a642;
        real_5[l] = a642;
    }
    // step_parts.<genexpr>
    const Real x646 = x471 * a643_last;
    // single_snow_step._evaporation
    const Real x648 = x428 * x558;
    const Real x649 = x560 * x538;
    // step_parts.dew_rate
    const Real x650 = x560 / 1000.0;
    results[LAYERS + 9] = x650;
    // single_snow_step.single_snow_step
    const Real x651 = x648 / 1000.0;
    const Real x652 = x651 - x650;
    const Real x653 = seconds * x652;
    // step_parts.from_ground
    const Real x654 = x644 + x645;
    const Real x655 = x654 + x646;
    const Real x656 = x655 * 1000.0;
    // step_parts.heat
    const Real x657 = x656 * 2501000.0;
    const Real x658 = x648 * 2830000.0;
    results[LAYERS + 8] = x658;
    const Real x659 = x657 + x658;
    const Real x660 = x659 - x649;
    results[LAYERS + 40] = x660;
    // snow.snow_surface_balance
    const Real x661 = state[3 * LAYERS] - forcing[1];
    const Real x662 = x36 * x661;
    const Real x663 = x502 - x662;
    const Real x664 = x663 - x38;
    const Real x665 = x465 * x521;
    const Real x666 = x665 * x513;
    const Real x667 = x473 / x666;
    const Real x668 = x664 - x522;
    const Real x669 = x668 / x513;
    const Real x670 = x669 + x11;
    const Real x671 = x670 - forcing[1];
    const Real x672 = x660 / x513;
    const Real x673 = x671 - x672;
    const Real x674 = x673 / x521;
    const Real x675 = forcing[1] + x674;
    const Real x676 = x667 * state[0];
    const Real x677 = x675 + x676;
    const Real x678 = x667 + 1.0;
    const Real x679 = x677 / x678;
    const Mask x680 = (x679 > 273.15);
    const Real x681 = x428 * x428;
    const Real x682 = x681 * 273.15;
    const Real x683 = 1.0 - x681;
    const Real x684 = x679 * x683;
    const Real x685 = x682 + x684;
    const Real x686 = select(x680, x685, x679);
    const Real x687 = x686 - state[0];
    const Real x688 = x473 * x687;
    const Real x689 = x688 / x465;
    const Real x690 = x416 - x653;
    const Mask x691 = (x690 <= 1e-06);
    const Mask x692 = (x690 < 0.0);
    const Mask x693 = select(x680, x691, x692);
    const Real x694 = select(x693, 0.0, x690);
    const Real x695 = x686 - x11;
    const Real x696 = x513 * x695;
    // air.emission
    const Real x697 = x686 * x686;
    const Real x698 = x697 * x697;
    const Real x699 = x698 * 5.67e-08;
    // surface_balance.melt_heat
    const Real x700 = x498 * x699;
    const Real x701 = x664 - x700;
    const Real x702 = x701 - x689;
    const Real x703 = x702 - x696;
    const Real x704 = x703 - x660;
    // snow.snow_surface_balance
    const Mask x705 = ~x693;
    const Mask x706 = (x680 & x705);
    const Real x707 = at_least(x704, 0.0);
    const Real x708 = select(x706, x707, 0.0);
    const Real x709 = seconds / 333500000.0;
    const Real x710 = x708 * x709;
    const Real x711 = x694 - x710;
    const Mask x712 = (x711 < 1e-06);
    const Mask x713 = (x706 & x712);
    const Real x714 = select(x713, x694, x710);
    const Real x715 = x714 / seconds;
    const Real x716 = x694 - x714;
    const Real x717 = select(x713, 0.0, x716);
    const Real x718 = x715 * 333500000.0;
    const Real x720 = select(x693, x690, 0.0);
    const Mask x722 = (x680 & mask_of(true));
    const Mask x723 = (x693 | x713);
    const Mask x724 = (x704 <= 0.0);
    const Mask x725 = (x723 | x724);
    const Mask x726 = (x680 & x725);
    // single_snow_step.single_snow_step
    const Real x727 = x33 / 1000.0;
    const Real x728 = select(x419, x715, x650);
    const Real x729 = x727 + x728;
    results[LAYERS + 25] = x729;
    // vegetation.intercept
    const Real x730 = x362 * x729;
    const Real x731 = x730 - x645;
    const Real x732 = seconds * x731;
    const Real x733 = state[3 * LAYERS + 1] + x732;
    const Real x734 = x733 - 0.0005;
    const Real x735 = at_least(x734, 0.0);
    results[LAYERS + 10] = x735;
    const Real x736 = state[3 * LAYERS + 1] * 8.881784197001252e-16;
    const Real x737 = at_least(x736, 1e-20);
    const Mask x738 = (x733 < x737);
    const Real x739 = at_most(x733, 0.0005);
    const Real x740 = select(x738, 0.0, x739);
    after[3 * LAYERS + 1] = x740;
    const Real x741 = x614 * x729;
    const Real x742 = x735 / seconds;
    quantities[4 * LAYERS + 13] = x742;
    const Real x743 = x741 + x742;
    results[LAYERS + 11] = x743;
    // step_parts.<genexpr>, soil_water.update_soil_water, soil_water.weighted_hydraulics
    Real a759_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a647 = x471 * real_5[l];
        const Real a744 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a745 = state[l + 2 * LAYERS] / numbers[l + 3 * LAYERS + 18];
        const Real a746 = at_least(a745, 1e-30);
        const Real a747 = 1 / numbers[l + 3 * LAYERS + 18];
        const Real a748 = a747 * 0.05;
        const Mask a749 = (a748 > a746);
        const Real a750 = select(a749, a746, a748);
        const Real a751 = log(a746);
        const Real a752 = numbers[l + 10 * LAYERS + 23] * a751;
        const Real a753 = numbers[l + 8 * LAYERS + 23] + a752;
        const Real a754 = exp(a753);
        const Real a755 = log(a750);
        const Real a756 = numbers[l + 10 * LAYERS + 23] * a755;
        const Real a757 = numbers[l + 8 * LAYERS + 23] + a756;
        const Real a758 = exp(a757);
        a759_last = maximum(a759_last, a744);
        real_4[l] = a647;
        real_6[l] = a744;
        real_7[l] = a745;
        real_8[l] = a748;
        real_9[l] = a751;
        real_10[l] = a754;
        real_11[l] = a758;
    }
    // soil_water.weighted_hydraulics
    const Real x761 = at_least(a759_last, 0.0);
    const Real x762 = x761 * 500.0;
    const Real x763 = x762 * x762;
    const Real x764 = x763 * x762;
    const Real x765 = x764 + 1.0;
    const Real x766 = 1 / x765;
    const Real x771 = 1.0 - x766;
    // soil_water._solve
    const Real x774 = x743 * seconds;
    const Real x775 = at_least(x774, 0.0);
    // soil_water.parent_deficit
    const Real x777 = numbers[3 * LAYERS + 18] - numbers[4 * LAYERS + 18];
    // soil_water.infiltration_capacity
    const Real x783 = seconds / 86400.0;
    const Real x784 = numbers[12 * LAYERS + 24] * x783;
    const Real x785 = -x784;
    const Real x786 = expm1(x785);
    // soil_water.weighted_hydraulics, soil_water._solve, soil_water.parent_deficit
    Real a781_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a767 = numbers[l + 9 * LAYERS + 23] * real_9[l];
        const Real a768 = numbers[l + 7 * LAYERS + 23] + a767;
        const Real a769 = exp(a768);
        const Real a770 = x766 * real_10[l];
        const Real a772 = x771 * real_11[l];
        const Real a773 = a770 + a772;
        const Real a776 = state[l + 2 * LAYERS] + real_6[l];
        const Real a778 = x777 - a776;
        const Real a779 = a778 + numbers[l + 4 * LAYERS + 18];
        const Real a780 = numbers[l] * a779;
        a781_last = a781_last + a780;
        real_5[l] = a769;
        real_12[l] = a773;
    }
    // soil_water.infiltration_capacity
    const Real x788 = a781_last * x786;
    const Real x790 = x775 * x788;
    const Real x792 = x775 - x788;
    const Mask x793 = (x792 == 0.0);
    const Real x794 = select(x793, 1e-30, x792);
    const Real x795 = x790 / x794;
    // soil_water.frozen_area_infiltration_factor
    Real a798_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a797 = real_6[l] * numbers[l];
        a798_last = a798_last + a797;
        real_11[l] = a797;
    }
    const Real x799 = at_least(a798_last, 0.01);
    const Real x800 = numbers[12 * LAYERS + 25] * 3.0;
    const Real x801 = x800 / x799;
    const Real x802 = -x801;
    const Real x803 = exp(x802);
    const Real x804 = x801 + 1.0;
    const Real x805 = x801 * 0.5;
    const Real x806 = x805 * x801;
    const Real x807 = x804 + x806;
    const Real x808 = x803 * x807;
    const Real x809 = 1.0 - x808;
    const Mask x810 = (a798_last > 0.01);
    const Real x811 = select(x810, x809, 1.0);
    // soil_water._solve
    const Real x812 = x795 / seconds;
    const Real x814 = x812 * x811;
    const Real x815 = -x814;
    const Mask x816 = (x815 < real_5[0]);
    const Real x817 = select(x816, real_5[0], x815);
    const Real x818 = x775 / seconds;
    const Mask x819 = (x817 > x818);
    const Real x820 = select(x819, x818, x817);
    const Real x821 = x743 - x820;
    const Real x822 = at_least(x821, 0.0);
    const Real x823 = x743 - x822;
    const Real x828 = numbers[LAYERS + 2] * real_5[LAYERS - 1];
    const Real x829 = x823 - x644;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a824 = real_12[l] / numbers[l + LAYERS + 19];
        const Real a825 = state[l + 2 * LAYERS] - state[l + 2 * LAYERS + 1];
        const Real a826 = a824 * a825;
        const Real a827 = a826 + real_5[l];
        real_13[l] = a824;
        real_14[l] = a825;
        real_10[l + 1] = a827;
    }
    real_10[0] = x829;
    for (int l = 0; l < LAYERS - 1; ++l) real_12[l] = real_10[l + 1];
    real_12[LAYERS - 1] = x828;
    // soil_water._solve, tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS; ++l) {
        const Real a832 = real_10[l] - real_12[l];
        const Real a833 = a832 - real_4[l];
        const Real a834 = seconds / numbers[l];
        real_5[l] = a833;
        real_9[l] = a834;
    }
    // tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a836 = real_13[l] * real_9[l + 1];
        const Real a837 = -a836;
        const Real a838 = real_13[l] * real_9[l];
        const Real a839 = -a838;
        real_12[l + 1] = a837;
        real_10[l] = a839;
    }
    real_12[0] = real_of(0.0);
    real_10[LAYERS - 1] = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a841 = 1.0 - real_12[l];
        const Real a843 = a841 - real_10[l];
        const Real a844 = real_5[l] * real_9[l];
        real_15[l] = a843;
        real_16[l] = a844;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_12 + 1, real_15, real_10, real_16, real_5);
    // soil_water._solve, soil_water.forward
    Real a850_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a846 = state[l + 2 * LAYERS] + real_5[l];
        const Real a847 = a846 + real_6[l];
        const Real a848 = a847 - numbers[l + 3 * LAYERS + 18];
        const Real a849 = a848 * numbers[l];
        a850_last = at_least(a849 + a850_last, Number(0));
        const Real a850 = a850_last;
        real_16[l] = a847;
        real_17[l + 1] = a850;
    }
    // soil_water._solve
    real_17[0] = real_of(0.0);
    // soil_water.update_soil_water
    const Real x859 = numbers[0] * numbers[3 * LAYERS + 18];
    const Real x860 = x859 * 0.1;
    const Mask x861 = (x774 > x860);
    // soil_water._solve, soil_water._limited, soil_water.update_soil_water
    Real a862_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a852 = real_17[l] / numbers[l];
        const Real a853 = real_16[l] + a852;
        const Mask a854 = (a853 > numbers[l + 3 * LAYERS + 18]);
        const Real a855 = select(a854, numbers[l + 3 * LAYERS + 18], a853);
        const Real a856 = at_least(a855, 0.02);
        const Real a857 = a856 - real_6[l];
        const Real a858 = at_least(a857, 0.0);
        a862_last = maximum(a862_last, real_7[l]);
        real_5[l] = a858;
    }
    // soil_water.update_soil_water
    const Real x864 = at_least(a862_last, 0.0);
    const Mask x865 = (x864 > numbers[12 * LAYERS + 23]);
    const Mask x866 = (x861 | x865);
    // soil_water.update_soil_water, soil_water.weighted_hydraulics
    Real a883_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a867 = state[l + 2 * LAYERS] + real_5[l];
        const Real a868 = a867 * 0.5;
        const Real a869 = select(x866, a868, state[l + 2 * LAYERS]);
        const Real a870 = select(x866, numbers[l + 11 * LAYERS + 23], numbers[l + 4 * LAYERS + 18]);
        const Real a871 = a869 / numbers[l + 3 * LAYERS + 18];
        const Real a872 = at_least(a871, 1e-30);
        const Mask a873 = (real_8[l] > a872);
        const Real a874 = select(a873, a872, real_8[l]);
        const Real a875 = log(a872);
        const Real a876 = numbers[l + 10 * LAYERS + 23] * a875;
        const Real a877 = numbers[l + 8 * LAYERS + 23] + a876;
        const Real a878 = exp(a877);
        const Real a879 = log(a874);
        const Real a880 = numbers[l + 10 * LAYERS + 23] * a879;
        const Real a881 = numbers[l + 8 * LAYERS + 23] + a880;
        const Real a882 = exp(a881);
        a883_last = maximum(a883_last, real_6[l]);
        real_16[l] = a869;
        real_7[l] = a870;
        real_15[l] = a875;
        real_10[l] = a878;
        real_12[l] = a882;
    }
    // soil_water.weighted_hydraulics
    const Real x885 = at_least(a883_last, 0.0);
    const Real x886 = x885 * 500.0;
    const Real x887 = x886 * x886;
    const Real x888 = x887 * x886;
    const Real x889 = x888 + 1.0;
    const Real x890 = 1 / x889;
    const Real x895 = 1.0 - x890;
    // soil_water.parent_deficit
    const Real x899 = numbers[3 * LAYERS + 18] - real_7[0];
    // soil_water.weighted_hydraulics, soil_water._solve, soil_water.parent_deficit
    Real a903_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a891 = numbers[l + 9 * LAYERS + 23] * real_15[l];
        const Real a892 = numbers[l + 7 * LAYERS + 23] + a891;
        const Real a893 = exp(a892);
        const Real a894 = x890 * real_10[l];
        const Real a896 = x895 * real_12[l];
        const Real a897 = a894 + a896;
        const Real a898 = real_16[l] + real_6[l];
        const Real a900 = x899 - a898;
        const Real a901 = a900 + real_7[l];
        const Real a902 = numbers[l] * a901;
        a903_last = a903_last + a902;
        real_5[l] = a893;
        real_8[l] = a897;
    }
    // soil_water.infiltration_capacity
    const Real x904 = a903_last * x786;
    const Real x906 = x775 * x904;
    const Real x908 = x775 - x904;
    const Mask x909 = (x908 == 0.0);
    const Real x910 = select(x909, 1e-30, x908);
    const Real x911 = x906 / x910;
    // soil_water.frozen_area_infiltration_factor
    Real a913_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a913_last = a913_last + real_11[l];
    }
    const Real x914 = at_least(a913_last, 0.01);
    const Real x915 = x800 / x914;
    const Real x916 = -x915;
    const Real x917 = exp(x916);
    const Real x918 = x915 + 1.0;
    const Real x919 = x915 * 0.5;
    const Real x920 = x919 * x915;
    const Real x921 = x918 + x920;
    const Real x922 = x917 * x921;
    const Real x923 = 1.0 - x922;
    const Mask x924 = (a913_last > 0.01);
    const Real x925 = select(x924, x923, 1.0);
    // soil_water._solve
    const Real x926 = x911 / seconds;
    const Real x928 = x926 * x925;
    const Real x929 = -x928;
    const Mask x930 = (x929 < real_5[0]);
    const Real x931 = select(x930, real_5[0], x929);
    const Mask x932 = (x931 > x818);
    const Real x933 = select(x932, x818, x931);
    const Real x934 = x743 - x933;
    const Real x935 = at_least(x934, 0.0);
    results[LAYERS + 12] = x935;
    const Real x936 = x743 - x935;
    quantities[4 * LAYERS + 14] = x936;
    const Real x940 = numbers[LAYERS + 2] * real_5[LAYERS - 1];
    results[LAYERS + 31] = x940;
    const Real x941 = x936 - x644;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a937 = real_8[l] / numbers[l + LAYERS + 19];
        const Real a938 = a937 * real_14[l];
        const Real a939 = a938 + real_5[l];
        real_13[l] = a937;
        real_11[l + 1] = a939;
    }
    real_11[0] = x941;
    for (int l = 0; l < LAYERS - 1; ++l) real_8[l] = real_11[l + 1];
    real_8[LAYERS - 1] = x940;
    // tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a947 = real_13[l] * real_9[l + 1];
        const Real a948 = -a947;
        const Real a949 = real_13[l] * real_9[l];
        const Real a950 = -a949;
        real_5[l + 1] = a948;
        real_12[l] = a950;
    }
    real_5[0] = real_of(0.0);
    real_12[LAYERS - 1] = real_of(0.0);
    // soil_water._solve, tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS; ++l) {
        const Real a944 = real_11[l] - real_8[l];
        const Real a945 = a944 - real_4[l];
        const Real a952 = 1.0 - real_5[l];
        const Real a954 = a952 - real_12[l];
        const Real a955 = a945 * real_9[l];
        real_10[l] = a954;
        real_15[l] = a955;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_5 + 1, real_10, real_12, real_15, real_8);
    // soil_water._solve, soil_water.forward
    Real a961_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a957 = state[l + 2 * LAYERS] + real_8[l];
        const Real a958 = a957 + real_6[l];
        const Real a959 = a958 - numbers[l + 3 * LAYERS + 18];
        const Real a960 = a959 * numbers[l];
        a961_last = at_least(a960 + a961_last, Number(0));
        const Real a961 = a961_last;
        real_15[l] = a958;
        real_17[l + 1] = a961;
    }
    results[LAYERS + 32] = real_17[LAYERS];
    // soil_water._solve
    real_17[0] = real_of(0.0);
    // soil_water._solve, soil_water._limited, soil_water.update_soil_water
    Real a973_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a963 = real_17[l] / numbers[l];
        const Real a964 = real_15[l] + a963;
        const Mask a965 = (a964 > numbers[l + 3 * LAYERS + 18]);
        const Real a966 = select(a965, numbers[l + 3 * LAYERS + 18], a964);
        const Real a967 = at_least(a966, 0.02);
        after[LAYERS + l] = a967;
        const Real a968 = a967 - real_6[l];
        const Real a969 = at_least(a968, 0.0);
        const Real a970 = 0.02 - a964;
        const Real a971 = at_least(a970, 0.0);
        const Real a972 = a971 * numbers[l];
        a973_last = a973_last + a972;
        real_8[l] = a967;
        real_10[l] = a969;
    }
    results[LAYERS + 30] = a973_last;
    // soil_heat.thermal_conductivity, soil_heat.switched_kersten
    for (int l = 0; l < LAYERS; ++l) {
        const Real a974 = real_8[l] / numbers[l + 3 * LAYERS + 18];
        const Real a975 = real_10[l] / real_8[l];
        const Real a976 = a975 * numbers[l + 3 * LAYERS + 18];
        const Real a977 = a976 * (-1.3505762785178115);
        const Real a978 = numbers[l + 13 * LAYERS + 29] + a977;
        const Real a979 = exp(a978);
        const Real a980 = numbers[l + 14 * LAYERS + 29] * a974;
        const Real a981 = numbers[l + 14 * LAYERS + 29] - 1.0;
        const Real a982 = a981 * a974;
        const Real a983 = a982 + 1.0;
        const Real a984 = a980 / a983;
        const Real a985 = a974 * 4.6;
        const Real a986 = a974 * 3.6;
        const Real a987 = a986 + 1.0;
        const Real a988 = a985 / a987;
        const Real a989 = log10(a974);
        const Real a990 = a989 + 1.0;
        const Real a991 = at_least(a990, 0.0);
        const Real a992 = select(flags[l + 5], a988, a991);
        const Real a993 = real_10[l] + 0.0005;
        const Mask a994 = (a993 < real_8[l]);
        const Real a995 = select(a994, a984, a992);
        const Real a996 = a979 - numbers[l + 12 * LAYERS + 29];
        const Real a997 = a995 * a996;
        const Real a998 = a997 + numbers[l + 12 * LAYERS + 29];
        real_15[l] = a998;
    }
    // single_snow_step.conduct
    const Real x999 = real_15[0] * x458;
    // surface_balance.surface
    const Real x1000 = x523 - x660;
    const Real x1001 = x1000 / x513;
    const Real x1002 = x11 - forcing[1];
    const Real x1003 = x1001 + x1002;
    const Real x1004 = x1003 / x521;
    const Real x1005 = forcing[1] + x1004;
    const Real x1006 = x0 * x513;
    const Real x1007 = x1006 * x521;
    const Real x1008 = x999 / x1007;
    // surface_balance.opened
    const Real x1009 = x689 * x0;
    const Real x1010 = x1009 / x473;
    const Real x1011 = state[0] + x1010;
    // surface_balance.top
    const Real x1012 = x1008 + 1.0;
    const Real x1013 = x0 / x0;
    const Real x1014 = x1012 * x1013;
    // surface_balance.opened
    const Real x1015 = select(x419, x1011, x1005);
    const Real x1016 = select(x419, 1.0, x1014);
    const Real x1017 = select(x419, x473, x999);
    // soil_heat.conductance
    const Real x1028 = x0 * x1016;
    const Real x1029 = x1017 / x1028;
    // soil_heat.update_soil_heat
    real_13[0] = x1017;
    for (int l = 0; l < LAYERS - 2; ++l) real_13[l + 1] = real_15[l + 1];
    const Real x1032 = x1015 - state[0];
    const Real x1033 = x1029 * x1032;
    // soil_heat.__call__
    const Real x1036 = numbers[LAYERS + 6] - state[LAYERS - 1];
    const Real x1037 = numbers[LAYERS - 1] * 0.5;
    const Real x1038 = x1037 / numbers[2 * LAYERS + 18];
    const Real x1039 = state[LAYERS - 1] - numbers[LAYERS + 6];
    const Real x1040 = real_15[LAYERS - 1] * x1039;
    const Real x1041 = x1040 / numbers[2 * LAYERS + 18];
    results[LAYERS + 42] = x1041;
    const Real x1042 = x1036 * x1038;
    const Real x1043 = state[LAYERS - 1] + x1042;
    // soil_heat.update_soil_heat
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1031 = real_13[l] / numbers[l + LAYERS + 19];
        const Real a1034 = state[l] - state[l + 1];
        const Real a1035 = a1031 * a1034;
        real_14[l] = a1031;
        real_15[l + 1] = a1035;
    }
    real_15[0] = x1033;
    for (int l = 0; l < LAYERS - 1; ++l) real_6[l] = real_15[l + 1];
    real_6[LAYERS - 1] = x1041;
    // soil_heat.interface_temperature
    const Real x1047 = x1016 - 1.0;
    const Real x1048 = x1047 * state[0];
    const Real x1049 = x1015 + x1048;
    const Real x1050 = x1049 / x1016;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1051 = state[l + 1] - state[l];
        const Real a1052 = a1051 * numbers[l + 2 * LAYERS + 19];
        const Real a1053 = state[l] + a1052;
        real_12[l + 1] = a1053;
    }
    // freezing.freeze_and_thaw
    real_12[0] = x1050;
    for (int l = 0; l < LAYERS - 1; ++l) real_5[l] = real_12[l + 1];
    real_5[LAYERS - 1] = x1043;
    // soil_heat.volumetric_heat_capacity, soil_heat.update_soil_heat, freezing.freeze_and_thaw, freezing.frozen_layer_temperature, freezing._frozen_mean, freezing._cold_temperature, freezing.forward, freezing._newton
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1018 = real_10[l] * 4200000.0;
        const Real a1019 = 1.0 - numbers[l + 3 * LAYERS + 18];
        const Real a1020 = a1019 * 2000000.0;
        const Real a1021 = a1018 + a1020;
        const Real a1022 = numbers[l + 3 * LAYERS + 18] - real_8[l];
        const Real a1023 = a1022 * 1004.0;
        const Real a1024 = a1021 + a1023;
        const Real a1025 = real_8[l] - real_10[l];
        const Real a1026 = a1025 * 2106000.0;
        const Real a1027 = a1024 + a1026;
        results[LAYERS + 44 + l] = a1027;
        const Real a1046 = real_15[l] - real_6[l];
        const Real a1054 = a1046 * seconds;
        const Real a1055 = a1054 / numbers[l];
        const Real a1058 = minimum(real_12[l], real_5[l]);
        const Real a1059 = minimum(a1058, state[l]);
        const Mask a1060 = (real_8[l] > real_10[l]);
        const Mask a1061 = (a1059 < 273.15);
        const Mask a1062 = (a1060 | a1061);
        const Real a1063 = real_12[l] - 273.15;
        const Real a1064 = state[l] - 273.15;
        const Real a1065 = real_5[l] - 273.15;
        const Real a1066 = at_most(a1063, 0.0);
        const Real a1067 = at_most(a1064, 0.0);
        const Real a1068 = a1066 + a1067;
        const Real a1069 = magnitude(a1063);
        const Real a1070 = magnitude(a1064);
        const Real a1071 = a1069 + a1070;
        const Real a1072 = a1068 * 0.5;
        const Mask a1074 = (a1071 > 0.0);
        const Real a1075 = select(a1074, a1071, 1.0);
        const Real a1076 = a1068 / a1075;
        const Real a1078 = a1072 * a1076;
        const Real a1080 = at_most(a1065, 0.0);
        const Real a1081 = a1067 + a1080;
        const Real a1082 = magnitude(a1065);
        const Real a1083 = a1070 + a1082;
        const Real a1084 = a1081 * 0.5;
        const Mask a1086 = (a1083 > 0.0);
        const Real a1087 = select(a1086, a1083, 1.0);
        const Real a1088 = a1081 / a1087;
        const Real a1090 = a1084 * a1088;
        const Real a1092 = a1078 + a1090;
        const Real a1094 = a1092 * 0.5;
        const Real a1096 = 273.15 - a1094;
        const Real a1097 = at_most(a1096, 273.149);
        const Real a1098 = 273.15 - a1097;
        const Real a1099 = a1098 / a1097;
        const Real a1100 = log(a1099);
        const Real a1101 = numbers[l + 15 * LAYERS + 29] - a1100;
        const Real a1102 = real_8[l] - 0.02;
        const Real a1103 = minimum(a1025, a1102);
        const Real a1104 = at_least(a1103, 0.0);
        real_11[l] = a1027;
        real_9[l] = a1046;
        real_7[l] = a1055;
        mask_18[l] = a1062;
        real_16[l] = a1096;
        real_19[l] = a1101;
        real_20[l] = a1102;
        real_21[l] = a1104;
    }
    // freezing._newton
    for (int l = 0; l < LAYERS; ++l) real_5[l] = real_21[l];
    for (int l = 0; l < LAYERS; ++l) real_12[l] = real_of(INFINITE);
    for (int pass = 0; pass < 10; ++pass) {
        // freezing.is_open, freezing._newton
        Mask a1108_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1107 = (real_12[l] > 0.005);
            a1108_last = (a1108_last | a1107);
            mask_22[l] = a1107;
        }
        if (!any_lane(a1108_last)) break;
        // freezing.iteration
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1109 = real_8[l] - real_5[l];
            const Real a1110 = real_5[l] * 8.0;
            const Real a1111 = a1110 + 1.0;
            const Real a1112 = log(a1111);
            const Real a1113 = a1112 * 2.0;
            const Real a1114 = real_19[l] + a1113;
            const Real a1115 = log(a1109);
            const Real a1116 = numbers[l + 16 * LAYERS + 29] * a1115;
            const Real a1117 = a1114 - a1116;
            const Real a1118 = numbers[l + 16 * LAYERS + 29] / a1109;
            const Real a1119 = 1 / a1111;
            const Real a1120 = a1119 * 16.0;
            const Real a1121 = a1118 + a1120;
            const Real a1122 = a1117 / a1121;
            const Real a1123 = real_5[l] - a1122;
            const Real a1124 = minimum(a1123, real_20[l]);
            const Real a1125 = at_least(a1124, 0.0);
            const Real a1126 = select(mask_22[l], a1125, real_5[l]);
            const Real a1127 = a1125 - real_5[l];
            const Real a1128 = magnitude(a1127);
            const Real a1129 = select(mask_22[l], a1128, real_12[l]);
            real_6[l] = a1126;
            real_15[l] = a1129;
        }
        for (int l = 0; l < LAYERS; ++l) real_5[l] = real_6[l];
        for (int l = 0; l < LAYERS; ++l) real_12[l] = real_15[l];
    }
    // soil_heat.update_soil_heat
    const Real x1156 = 1 / seconds;
    const Real x1157 = x1156 * 333500000.0;
    // freezing.is_open, freezing.forward, freezing.freeze_and_thaw, freezing.phase_changed_liquid, soil_heat.update_soil_heat, tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a1130 = (real_12[l] > 0.005);
        const Real a1131 = real_19[l] / numbers[l + 16 * LAYERS + 29];
        const Real a1132 = exp(a1131);
        const Real a1133 = at_least(a1132, 0.02);
        const Real a1134 = minimum(a1133, real_8[l]);
        const Mask a1135 = (real_16[l] > 273.149);
        const Real a1136 = real_8[l] - a1134;
        const Real a1137 = select(a1130, a1136, real_5[l]);
        const Real a1138 = select(a1135, 0.0, a1137);
        const Real a1139 = real_8[l] - a1138;
        const Real a1140 = real_7[l] / 333500000.0;
        const Real a1141 = real_10[l] + a1140;
        const Mask a1142 = (a1139 > real_10[l]);
        const Real a1143 = select(a1142, real_10[l], a1139);
        const Mask a1144 = (a1141 < a1143);
        const Real a1145 = select(a1144, a1143, a1141);
        const Mask a1146 = (a1139 < real_10[l]);
        const Real a1147 = select(a1146, real_10[l], a1139);
        const Mask a1148 = (a1141 > a1147);
        const Real a1149 = select(a1148, a1147, a1141);
        const Mask a1150 = (a1140 < 0.0);
        const Real a1151 = select(a1150, a1145, a1149);
        const Real a1152 = at_least(a1151, 0.0);
        const Mask a1153 = (a1152 > real_8[l]);
        const Real a1154 = select(a1153, real_8[l], a1152);
        const Real a1155 = select(mask_18[l], a1154, real_10[l]);
        after[2 * LAYERS + l] = a1155;
        const Real a1158 = x1157 * numbers[l];
        const Real a1159 = a1155 - real_10[l];
        results[3 * LAYERS + 44 + l] = a1159;
        const Real a1160 = a1158 * a1159;
        const Real a1161 = real_11[l] * numbers[l];
        const Real a1162 = real_9[l] - a1160;
        const Real a1163 = seconds / a1161;
        real_21[l] = a1155;
        real_20[l] = a1159;
        real_15[l] = a1161;
        real_6[l] = a1162;
        real_23[l] = a1163;
    }
    // tridiagonal.diffusion_increment
    const Real x1169 = x1029 * real_23[0];
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1165 = real_14[l] * real_23[l + 1];
        const Real a1166 = -a1165;
        const Real a1167 = real_14[l] * real_23[l];
        const Real a1168 = -a1167;
        real_12[l + 1] = a1166;
        real_5[l] = a1168;
    }
    real_12[0] = real_of(0.0);
    real_5[LAYERS - 1] = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1170 = in_row(l, 0, x1169) + 1.0;
        const Real a1172 = a1170 - real_12[l];
        const Real a1174 = a1172 - real_5[l];
        const Real a1175 = real_6[l] * real_23[l];
        real_19[l] = a1174;
        real_16[l] = a1175;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_12 + 1, real_19, real_5, real_16, real_23);
    // soil_heat.update_soil_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1177 = state[l] + real_23[l];
        after[l] = a1177;
        real_16[l] = a1177;
    }
    const Real x1178 = x1015 - real_16[0];
    const Real x1179 = x1029 * x1178;
    results[LAYERS + 41] = x1179;
    // surface_balance.skin_temperature
    const Real x1180 = x1008 * real_16[0];
    const Real x1181 = x1005 + x1180;
    const Real x1182 = x1181 / x1012;
    // snow.conductance
    const Real x1183 = x999 / x0;
    // surface_balance._over_soil
    const Real x1184 = x1182 - real_16[0];
    const Real x1185 = x1183 * x1184;
    const Real x1186 = x1182 - forcing[1];
    const Real x1187 = x36 * x1186;
    // surface_balance.closed
    const Real x1188 = select(x419, x686, x1182);
    after[3 * LAYERS] = x1188;
    const Real x1189 = select(x419, x689, x1185);
    results[4] = x1189;
    const Real x1190 = select(x419, x662, x1187);
    results[LAYERS + 15] = x1190;
    // single_snow_step.single_snow_step
    const Real x1191 = select(x419, x717, 0.0);
    after[3 * LAYERS + 3] = x1191;
    // snow.compacted_density
    const Real x1192 = seconds / 3600.0;
    const Real x1193 = x1188 - 273.15;
    const Real x1194 = x1011 - 273.15;
    const Real x1195 = x1191 * 100.0;
    const Real x1196 = at_least(x1195, 0.01);
    const Real x1197 = x1192 * 0.01;
    const Real x1198 = x1193 + x1194;
    const Real x1199 = x1198 * 0.04;
    const Real x1200 = x418 * 21.0;
    const Real x1201 = x1199 - x1200;
    const Real x1202 = exp(x1201);
    const Real x1203 = x1197 * x1202;
    const Real x1204 = x1203 * x1196;
    const Real x1205 = x1204 / 2.0;
    const Real x1206 = x1204 / 3.0;
    const Real x1207 = x1204 / 4.0;
    const Real x1208 = x1204 / 5.0;
    const Real x1209 = x1208 + 1.0;
    const Real x1210 = x1207 * x1209;
    const Real x1211 = x1210 + 1.0;
    const Real x1212 = x1206 * x1211;
    const Real x1213 = x1212 + 1.0;
    const Real x1214 = x1205 * x1213;
    const Real x1215 = x1214 + 1.0;
    const Real x1216 = x418 * x1215;
    const Real x1217 = at_least(x1216, 0.05);
    const Real x1218 = at_most(x1217, 0.4);
    const Real x1219 = x1192 * 0.13;
    const Real x1220 = x1219 / 24.0;
    const Real x1221 = 1.0 - x1220;
    const Real x1222 = x1218 * x1221;
    const Real x1223 = x1222 + x1220;
    const Real x1224 = at_most(x1223, 0.4);
    const Mask x1225 = (x1193 >= 0.0);
    const Real x1226 = select(x1225, x1224, x1218);
    // single_snow_step.single_snow_step
    const Mask x1227 = (x1191 > 0.0);
    const Real x1228 = -x560;
    const Real x1229 = select(x419, x648, x1228);
    const Real x1230 = x656 + x1229;
    results[2] = x1230;
    const Real x1231 = x1191 / x1226;
    const Real x1232 = select(x1227, x1231, 0.0);
    after[3 * LAYERS + 4] = x1232;
    // snow.surface_roughness_length
    const Real x1233 = x386 * 7.0;
    const Real x1234 = x1233 - x417;
    const Mask x1235 = (x1234 <= 0.0007);
    const Real x1236 = x1234 / 7.0;
    const Real x1237 = select(x1235, 0.001, x1236);
    const Real x1238 = x471 * x386;
    const Real x1239 = x428 * x1237;
    const Real x1240 = x1238 + x1239;
    after[3 * LAYERS + 10] = x1240;
    // single_snow_step.single_snow_step
    const Real x1241 = x1230 * 1004.5;
    const Real x1242 = x1241 / x513;
    const Real x1243 = forcing[2] + x1242;
    after[3 * LAYERS + 14] = x1243;
    const Real x1244 = select(x1227, x428, 0.0);
    results[LAYERS + 19] = x1244;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x1245 = 1.0 - x1244;
    const Real x1246 = x1245 * 2501000.0;
    const Real x1247 = x1244 * 2830000.0;
    const Real x1248 = x1246 + x1247;
    // single_snow_step._fluxes
    const Real x1249 = x557 * x1248;
    results[0] = x1249;
    const Mask x1250 = (x1249 > 0.0);
    const Real x1251 = select(x1250, x659, x1249);
    results[1] = x1251;
    const Real x1252 = x513 * 0.999900457893689;
    const Real x1253 = x1188 - x11;
    const Real x1254 = x1252 * x1253;
    results[3] = x1254;
    const Real x1255 = x644 * 2501000000.0;
    results[5] = x1255;
    const Real x1256 = x645 * 2501000000.0;
    results[6] = x1256;
    const Real x1257 = x646 * 2501000000.0;
    results[7] = x1257;
    const Real x1259 = real_17[LAYERS] / seconds;
    const Real x1260 = x940 + x1259;
    results[LAYERS + 13] = x1260;
    const Real x1261 = x715 * seconds;
    const Real x1262 = select(x419, x1261, 0.0);
    results[LAYERS + 14] = x1262;
    const Real x1263 = select(x419, x718, 0.0);
    results[LAYERS + 17] = x1263;
    results[LAYERS + 38] = x1263;
    // single_snow_step._budget
    const Real x1264 = x1188 - forcing[1];
    // air.emission
    const Real x1265 = x1188 * x1188;
    const Real x1266 = x1265 * x1265;
    const Real x1267 = x1266 * 5.67e-08;
    // single_snow_step._budget
    const Real x1268 = x498 * x1267;
    const Real x1269 = x541 * x1264;
    const Real x1270 = x522 + x1269;
    const Mask x1271 = (x419 & x722);
    result_flags[1] = x1271;
    const Real x1272 = select(x419, x662, 0.0);
    const Real x1273 = x36 * x1264;
    const Real x1274 = select(x1271, 0.0, x1273);
    const Real x1275 = select(x419, x653, 0.0);
    results[LAYERS + 27] = x1275;
    const Real x1276 = select(x419, x720, 0.0);
    const Real x1277 = -x1276;
    results[LAYERS + 29] = x1277;
    const Real x1278 = forcing[4] * state[3 * LAYERS + 8];
    results[LAYERS + 33] = x1278;
    const Real x1279 = 1.0 - state[3 * LAYERS + 9];
    const Real x1280 = x1279 * forcing[5];
    const Real x1281 = x1280 + x1268;
    results[LAYERS + 34] = x1281;
    const Real x1282 = select(x1271, x1268, x1270);
    results[LAYERS + 35] = x1282;
    const Real x1283 = x513 * x1253;
    results[LAYERS + 36] = x1283;
    const Real x1284 = x1272 + x1274;
    results[LAYERS + 37] = x1284;
    const Mask x1285 = (x419 & x726);
    result_flags[2] = x1285;
    // single_snow_step._fluxes, diagnostics.ice_content, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a1288_last = real_of(0.0);
    Real a1293_last = real_of(1.0);
    Real a1294_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1258 = real_4[l] * 2501000000.0;
        results[8 + l] = a1258;
        const Real a1286 = real_8[l] - real_21[l];
        quantities[l] = a1286;
        const Real a1287 = real_16[l] - 273.15;
        a1288_last = a1288_last + numbers[l];
        const Real a1288 = a1288_last;
        const Real a1289 = numbers[l] * 0.5;
        const Real a1290 = a1288 - a1289;
        const Mask a1291 = (a1287 >= 0.0);
        const Real a1292 = real_of_mask(a1291);
        a1293_last = a1293_last * a1292;
        const Real a1293 = a1293_last;
        a1294_last = a1294_last + a1293;
        real_23[l] = a1286;
        real_19[l] = a1287;
        real_5[l] = a1290;
    }
    // diagnostics.crossing_depth
    const Index x1295 = index_of_real(a1294_last);
    const Index x1296 = at_most(x1295, (LAYERS - 1));
    const Index x1297 = x1296 - 1;
    const Index x1298 = at_least(x1297, 0);
    const Real x1299 = pick(real_19, x1298);
    const Real x1300 = pick(real_19, x1296);
    const Real x1301 = pick(real_5, x1298);
    const Real x1302 = pick(real_5, x1296);
    const Mask x1303 = (x1299 > x1300);
    const Real x1304 = x1299 - x1300;
    const Real x1305 = select(x1303, x1304, 1.0);
    const Real x1306 = x1302 - x1301;
    const Real x1307 = x1306 * x1299;
    const Real x1308 = x1307 / x1305;
    const Real x1309 = x1301 + x1308;
    const Mask x1310 = (x1295 == 0);
    const Real x1311 = select(x1310, 0.0, x1309);
    const Mask x1312 = (x1295 == LAYERS);
    Real a1313_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a1313_last = a1313_last + numbers[l];
    }
    const Real x1314 = select(x1312, a1313_last, x1311);
    quantities[LAYERS] = x1314;
    // balances.column_water
    const Real x1315 = x740 + state[3 * LAYERS + 2];
    const Real x1316 = x1315 + x1191;
    // balances.soil_water
    Real a1318_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1317 = real_8[l] * numbers[l];
        quantities[LAYERS + 4 + l] = a1317;
        a1318_last = a1318_last + a1317;
        real_5[l] = a1317;
    }
    // balances.column_water
    const Real x1319 = a1318_last + x1316;
    quantities[LAYERS + 1] = x1319;
    // balances.soil_water
    Real a1320_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a1320_last = a1320_last + real_5[l];
    }
    quantities[LAYERS + 2] = a1320_last;
    // diagnostics.layer_ice, diagnostics.soil_ice
    Real a1322_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1321 = real_23[l] * numbers[l];
        quantities[3 * LAYERS + 4 + l] = a1321;
        a1322_last = a1322_last + a1321;
    }
    quantities[LAYERS + 3] = a1322_last;
    // diagnostics.net_radiation
    const Real x1324 = x502 - x1268;
    quantities[4 * LAYERS + 4] = x1324;
    // diagnostics.snowfall
    const Real x1325 = x393 / seconds;
    quantities[4 * LAYERS + 5] = x1325;
    // balances.evaporated_water
    const Real x1326 = x1255 + x1256;
    const Real x1327 = x1326 + x1257;
    // balances._depth
    const Real x1328 = seconds / 2501000000.0;
    const Real x1329 = x1327 * x1328;
    const Real x1330 = seconds / 2830000000.0;
    const Real x1331 = x658 * x1330;
    // balances.evaporated_water
    const Real x1332 = x1329 + x1331;
    const Real x1333 = seconds * x650;
    const Real x1334 = x1332 - x1333;
    // diagnostics.net_evaporation
    const Real x1335 = x1334 / seconds;
    quantities[4 * LAYERS + 6] = x1335;
    // diagnostics.potential_evaporation
    const Real x1336 = x1248 * 1000.0;
    const Real x1337 = x1249 / x1336;
    quantities[4 * LAYERS + 7] = x1337;
    // diagnostics._evaporated
    const Real x1338 = x1255 / 2501000000.0;
    quantities[4 * LAYERS + 8] = x1338;
    const Real x1339 = x1256 / 2501000000.0;
    quantities[4 * LAYERS + 9] = x1339;
    const Real x1340 = x1257 / 2501000000.0;
    quantities[4 * LAYERS + 10] = x1340;
    // diagnostics.snow_sublimation
    const Real x1341 = x658 / 2830000000.0;
    quantities[4 * LAYERS + 11] = x1341;
    // diagnostics.snowmelt
    const Real x1342 = x1262 / seconds;
    quantities[4 * LAYERS + 12] = x1342;
    // diagnostics.total_runoff
    const Real x1343 = x935 + x1260;
    quantities[4 * LAYERS + 15] = x1343;
    // balances.water_gain
    const Real x1344 = seconds * forcing[6];
    const Real x1345 = x1344 / 1000.0;
    quantities[4 * LAYERS + 16] = x1345;
    // balances.water_loss
    const Real x1346 = seconds * x1343;
    const Real x1347 = x1334 + x1346;
    quantities[4 * LAYERS + 17] = x1347;
    // diagnostics.layer_liquid_water, balances.soil_water
    Real a1348_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1323 = real_21[l] * numbers[l];
        quantities[2 * LAYERS + 4 + l] = a1323;
        a1348_last = a1348_last + real_5[l];
    }
    // balances.column_water
    const Real x1349 = a1348_last + x1316;
    const Real x1350 = state[3 * LAYERS + 1] + state[3 * LAYERS + 2];
    const Real x1351 = x1350 + state[3 * LAYERS + 3];
    // balances.soil_water
    Real a1353_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1352 = state[l + LAYERS] * numbers[l];
        a1353_last = a1353_last + a1352;
    }
    // balances.column_water
    const Real x1354 = a1353_last + x1351;
    // balances.water_residual
    const Real x1355 = x1349 - x1354;
    const Real x1356 = x1345 - x1347;
    // balances.water_leaked
    const Real x1357 = a973_last - x1276;
    const Real x1358 = x1357 - x474;
    quantities[4 * LAYERS + 19] = x1358;
    // balances.water_residual
    const Real x1359 = x1356 + x1358;
    const Real x1360 = x1355 - x1359;
    quantities[4 * LAYERS + 18] = x1360;
    // balances.surface_energy_residual
    const Real x1361 = x502 - x38;
    const Real x1362 = x1361 - x1283;
    const Real x1363 = x1362 - x660;
    const Real x1364 = x1363 - x1189;
    const Real x1365 = x1364 - x1263;
    const Real x1366 = x1365 - x1284;
    const Real x1367 = x1366 - x1282;
    const Mask x1368 = (x1271 & x1285);
    const Real x1369 = select(x1368, 0.0, x1367);
    quantities[4 * LAYERS + 20] = x1369;
    // balances.soil_energy_residual
    Real a1372_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1370 = real_16[l] - state[l];
        const Real a1371 = real_15[l] * a1370;
        a1372_last = a1372_last + a1371;
    }
    const Real x1373 = a1372_last / seconds;
    const Real x1380 = x1179 - x1041;
    // balances.phase_change_heat, balances.soil_energy_residual
    Real a1379_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1374 = 333500000.0 * numbers[l];
        const Real a1375 = a1374 / seconds;
        const Real a1377 = a1375 * real_20[l];
        a1379_last = a1379_last - a1377;
    }
    // balances.soil_energy_residual
    const Real x1381 = x1380 + a1379_last;
    const Real x1382 = x1373 - x1381;
    quantities[4 * LAYERS + 21] = x1382;
    // balances.snow_base_mismatch
    const Real x1383 = x1189 - x1179;
    quantities[4 * LAYERS + 23] = x1383;
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
