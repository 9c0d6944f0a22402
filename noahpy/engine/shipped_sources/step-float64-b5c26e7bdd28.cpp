// From the code of digest 24255ee5d76bba04a6676dc65c510e64af6d351231a766887d62021955fce72e.
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

static const Number table308[] = {
#include "stability_corrections.inc"
};
static const Number table311[] = {
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
    Real real_12[LAYERS - 1];
    Real real_13[LAYERS - 1];
    Real real_14[LAYERS];
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
    Real real_27[LAYERS];
    Real real_28[LAYERS + 1];
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
    Real real_43[LAYERS + 1];
    Real real_44[LAYERS];
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
        const Real a133 = look_up(table308, a132);
        const Real a134 = a126 - a127;
        const Real a135 = look_up(table311, a132);
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
        const Real a186 = look_up(table308, a185);
        const Real a187 = a180 - a181;
        const Real a188 = look_up(table311, a185);
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
        const Real a239 = look_up(table308, a238);
        const Real a240 = a233 - a234;
        const Real a241 = look_up(table311, a238);
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
        const Real a292 = look_up(table308, a291);
        const Real a293 = a286 - a287;
        const Real a294 = look_up(table311, a291);
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
        const Real a345 = look_up(table308, a344);
        const Real a346 = a339 - a340;
        const Real a347 = look_up(table311, a344);
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
    // single_snow_step._surface
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
    // single_snow_step._surface
    const Real x492 = state[3 * LAYERS + 3] - x388;
    results[LAYERS + 28] = x492;
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
    after[3 * LAYERS + 8] = x513;
    // snow.surface_emissivity
    const Real x514 = 0.95 - x383;
    const Real x515 = x428 * x514;
    const Real x516 = x383 + x515;
    after[3 * LAYERS + 9] = x516;
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
    // single_snow_step._surface
    const Real x537 = 1.0 - state[3 * LAYERS + 8];
    const Real x538 = forcing[4] * x537;
    const Real x539 = state[3 * LAYERS + 9] * forcing[5];
    const Real x540 = x538 + x539;
    results[LAYERS + 18] = x540;
    // single_snow_step._potential_evaporation
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
    // snow.limited_frost
    const Real x580 = 1.0 - x65;
    const Real x581 = x578 * x580;
    const Real x582 = at_most(x581, 0.0);
    const Real x583 = x582 * x428;
    const Real x584 = x583 / 0.98;
    const Real x585 = 0.98 - x428;
    const Real x586 = x578 * x585;
    const Real x587 = x584 + x586;
    const Real x588 = x587 / 0.98;
    const Mask x589 = (x578 <= 0.0);
    const Mask x590 = (x65 >= 0.1);
    const Mask x591 = (x589 & x590);
    const Mask x592 = (x540 > 150.0);
    const Mask x593 = (x591 & x592);
    const Real x594 = select(x593, x588, x578);
    // single_snow_step._evaporation
    const Real x595 = select(x419, x594, x578);
    const Real x596 = at_least(x595, 0.0);
    const Real x597 = -x595;
    const Real x598 = at_least(x597, 0.0);
    // vegetation.water_stress
    const Real x600 = numbers[4 * LAYERS + 21] - numbers[4 * LAYERS + 22];
    // vegetation.canopy_resistance
    const Mask x604 = (x362 > 0.0);
    const Real x605 = at_least(x376, 1e-06);
    const Real x606 = forcing[4] * 1.1;
    const Real x607 = numbers[LAYERS + 8] * x605;
    const Real x608 = x606 / x607;
    const Real x609 = numbers[LAYERS + 7] / 5000.0;
    const Real x610 = x608 + x609;
    const Real x611 = x608 + 1.0;
    const Real x612 = x610 / x611;
    const Real x613 = 298.0 - forcing[1];
    const Real x614 = x613 * x613;
    const Real x615 = x614 * 0.0016;
    const Real x616 = 1.0 - x615;
    const Real x617 = numbers[LAYERS + 9] * x567;
    const Real x618 = x617 + 1.0;
    const Real x619 = 1 / x618;
    const Real x622 = at_least(x612, 0.0001);
    const Real x623 = x605 * x622;
    const Real x624 = at_least(x616, 0.0001);
    const Real x625 = x623 * x624;
    const Real x626 = at_least(x619, 0.01);
    const Real x627 = x625 * x626;
    // vegetation.water_stress, vegetation.canopy_resistance
    Real a621_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a599 = state[l + 2 * LAYERS] - numbers[4 * LAYERS + 22];
        const Real a601 = a599 / x600;
        const Real a602 = at_least(a601, 0.0);
        const Real a603 = at_most(a602, 1.0);
        const Real a620 = numbers[l + 4 * LAYERS + 23] * a603;
        a621_last = a621_last + a620;
        real_4[l] = a603;
    }
    // vegetation.canopy_resistance
    const Real x628 = at_least(a621_last, 0.0001);
    const Real x629 = x627 * x628;
    const Real x630 = numbers[LAYERS + 7] / x629;
    const Real x631 = x516 * 4.0;
    const Real x632 = x631 * x21;
    const Real x633 = x632 * 0.2857541065206571;
    const Real x634 = x633 / x555;
    const Real x635 = x634 + 1.0;
    const Real x636 = x18 * 2489.795918367347;
    const Real x637 = x635 + x636;
    const Real x638 = x630 * x361;
    const Real x639 = x638 + 1.0;
    const Real x640 = x635 * x639;
    const Real x641 = x640 + x636;
    const Real x642 = x637 / x641;
    const Real x643 = select(x604, x630, 0.0);
    results[LAYERS + 23] = x643;
    const Real x644 = select(x604, x642, 0.0);
    results[LAYERS + 24] = x644;
    // step_parts.evaporation_demand
    const Real x645 = x596 / 1000.0;
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
    const Real x665 = x362 * x644;
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
    // step_parts.<genexpr>
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
    // step_parts.<genexpr>
    const Real x684 = x489 * a681_last;
    // single_snow_step._evaporation
    const Real x686 = x428 * x596;
    const Real x687 = x598 * x576;
    // step_parts.dew_rate
    const Real x688 = x598 / 1000.0;
    results[LAYERS + 9] = x688;
    // single_snow_step.single_snow_step
    const Real x689 = x686 / 1000.0;
    const Real x690 = x689 - x688;
    const Real x691 = seconds * x690;
    // step_parts.from_ground
    const Real x692 = x682 + x683;
    const Real x693 = x692 + x684;
    const Real x694 = x693 * 1000.0;
    // step_parts.heat
    const Real x695 = x694 * 2501000.0;
    const Real x696 = x686 * 2830000.0;
    results[LAYERS + 8] = x696;
    const Real x697 = x695 + x696;
    const Real x698 = x697 - x687;
    results[LAYERS + 40] = x698;
    // snow.snow_surface_balance
    const Real x701 = x540 - x38;
    const Real x702 = x536 * x559;
    const Real x703 = x702 * x551;
    const Real x704 = x491 / x703;
    const Real x705 = x701 - x560;
    const Real x706 = x705 / x551;
    const Real x707 = x706 + x11;
    const Real x708 = x707 - forcing[1];
    const Real x709 = x698 / x551;
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
    const Real x724 = x416 - x691;
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
    const Real x748 = select(x727, x724, 0.0);
    const Mask x750 = (x717 & mask_of(false));
    const Mask x751 = (x727 | x741);
    const Mask x752 = (x732 <= 0.0);
    const Mask x753 = (x751 | x752);
    const Mask x754 = (x717 & x753);
    // single_snow_step.single_snow_step
    const Real x755 = x33 / 1000.0;
    const Real x756 = select(x419, x743, x688);
    const Real x757 = x755 + x756;
    results[LAYERS + 25] = x757;
    // vegetation.intercept
    const Real x758 = x362 * x757;
    const Real x759 = x758 - x683;
    const Real x760 = seconds * x759;
    const Real x761 = state[3 * LAYERS + 1] + x760;
    const Real x762 = x761 - 0.0005;
    const Real x763 = at_least(x762, 0.0);
    results[LAYERS + 10] = x763;
    const Real x764 = state[3 * LAYERS + 1] * 8.881784197001252e-16;
    const Real x765 = at_least(x764, 1e-20);
    const Mask x766 = (x761 < x765);
    const Real x767 = at_most(x761, 0.0005);
    const Real x768 = select(x766, 0.0, x767);
    after[3 * LAYERS + 1] = x768;
    const Real x769 = x652 * x757;
    const Real x770 = x763 / seconds;
    quantities[4 * LAYERS + 13] = x770;
    const Real x771 = x769 + x770;
    results[LAYERS + 11] = x771;
    // soil_water._solve
    const Real x786 = x771 * seconds;
    const Real x787 = at_least(x786, 0.0);
    // soil_water.parent_deficit
    const Real x789 = numbers[2 * LAYERS + 19] - numbers[3 * LAYERS + 19];
    // soil_water.infiltration_capacity
    const Real x795 = seconds / 86400.0;
    const Real x796 = numbers[13 * LAYERS + 25] * x795;
    const Real x797 = -x796;
    const Real x798 = expm1(x797);
    // step_parts.<genexpr>, soil_water.update_soil_water, soil_water._impeded, soil_water._solve, soil_water.parent_deficit
    Real a793_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a685 = x489 * real_5[l];
        const Real a772 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a773 = state[l + 2 * LAYERS] / numbers[l + 2 * LAYERS + 19];
        const Real a774 = at_least(a773, 0.01);
        const Real a775 = log(a774);
        const Real a776 = numbers[l + 8 * LAYERS + 24] * a775;
        const Real a777 = numbers[l + 6 * LAYERS + 24] + a776;
        const Real a778 = numbers[l + 10 * LAYERS + 24] * a772;
        const Real a779 = a777 - a778;
        const Real a780 = exp(a779);
        const Real a781 = numbers[l + 9 * LAYERS + 24] * a775;
        const Real a782 = numbers[l + 7 * LAYERS + 24] + a781;
        const Real a783 = numbers[l + 11 * LAYERS + 24] * a772;
        const Real a784 = a782 - a783;
        const Real a785 = exp(a784);
        const Real a788 = state[l + 2 * LAYERS] + a772;
        const Real a790 = x789 - a788;
        const Real a791 = a790 + numbers[l + 3 * LAYERS + 19];
        const Real a792 = numbers[l] * a791;
        a793_last = a793_last + a792;
        real_4[l] = a685;
        real_6[l] = a772;
        real_7[l] = a773;
        real_8[l] = a778;
        real_9[l] = a780;
        real_10[l] = a783;
        real_11[l] = a785;
    }
    // soil_water.infiltration_capacity
    const Real x800 = a793_last * x798;
    const Real x802 = x787 * x800;
    const Real x804 = x787 - x800;
    const Mask x805 = (x804 == 0.0);
    const Real x806 = select(x805, 1e-30, x804);
    const Real x807 = x802 / x806;
    // soil_water._solve
    const Real x809 = x807 / seconds;
    const Real x810 = -x809;
    const Mask x811 = (x810 < real_9[0]);
    const Real x812 = select(x811, real_9[0], x810);
    const Real x813 = x787 / seconds;
    const Mask x814 = (x812 > x813);
    const Real x815 = select(x814, x813, x812);
    const Real x816 = x771 - x815;
    const Real x817 = at_least(x816, 0.0);
    const Real x818 = x771 - x817;
    const Real x823 = numbers[LAYERS + 2] * real_9[LAYERS - 1];
    const Real x824 = x818 - x682;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a819 = real_11[l] / numbers[l + LAYERS + 19];
        const Real a820 = state[l + 2 * LAYERS] - state[l + 2 * LAYERS + 1];
        const Real a821 = a819 * a820;
        const Real a822 = a821 + real_9[l];
        real_12[l] = a819;
        real_13[l] = a820;
        real_5[l + 1] = a822;
    }
    real_5[0] = x824;
    for (int l = 0; l < LAYERS - 1; ++l) real_11[l] = real_5[l + 1];
    real_11[LAYERS - 1] = x823;
    // soil_water._solve, tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS; ++l) {
        const Real a827 = real_5[l] - real_11[l];
        const Real a828 = a827 - real_4[l];
        const Real a829 = seconds / numbers[l];
        real_9[l] = a828;
        real_14[l] = a829;
    }
    // tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a831 = real_12[l] * real_14[l + 1];
        const Real a832 = -a831;
        const Real a833 = real_12[l] * real_14[l];
        const Real a834 = -a833;
        real_11[l + 1] = a832;
        real_5[l] = a834;
    }
    real_11[0] = real_of(0.0);
    real_5[LAYERS - 1] = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a836 = 1.0 - real_11[l];
        const Real a838 = a836 - real_5[l];
        const Real a839 = real_9[l] * real_14[l];
        real_15[l] = a838;
        real_16[l] = a839;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_11 + 1, real_15, real_5, real_16, real_9);
    // soil_water._solve, soil_water.forward
    Real a845_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a841 = state[l + 2 * LAYERS] + real_9[l];
        const Real a842 = a841 + real_6[l];
        const Real a843 = a842 - numbers[l + 2 * LAYERS + 19];
        const Real a844 = a843 * numbers[l];
        a845_last = at_least(a844 + a845_last, Number(0));
        const Real a845 = a845_last;
        real_16[l] = a842;
        real_17[l + 1] = a845;
    }
    // soil_water._solve
    real_17[0] = real_of(0.0);
    // soil_water.update_soil_water
    const Real x854 = numbers[0] * numbers[2 * LAYERS + 19];
    const Real x855 = x854 * 0.1;
    const Mask x856 = (x786 > x855);
    // soil_water._solve, soil_water._limited, soil_water.update_soil_water
    Real a857_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a847 = real_17[l] / numbers[l];
        const Real a848 = real_16[l] + a847;
        const Mask a849 = (a848 > numbers[l + 2 * LAYERS + 19]);
        const Real a850 = select(a849, numbers[l + 2 * LAYERS + 19], a848);
        const Real a851 = at_least(a850, 0.02);
        const Real a852 = a851 - real_6[l];
        const Real a853 = at_least(a852, 0.0);
        a857_last = maximum(a857_last, real_7[l]);
        real_9[l] = a853;
    }
    // soil_water.update_soil_water
    const Real x859 = at_least(a857_last, 0.0);
    const Mask x860 = (x859 > numbers[13 * LAYERS + 24]);
    const Mask x861 = (x856 | x860);
    // soil_water.update_soil_water, soil_water._impeded, soil_water._solve
    for (int l = 0; l < LAYERS; ++l) {
        const Real a862 = state[l + 2 * LAYERS] + real_9[l];
        const Real a863 = a862 * 0.5;
        const Real a864 = select(x861, a863, state[l + 2 * LAYERS]);
        const Real a865 = select(x861, numbers[l + 12 * LAYERS + 24], numbers[l + 3 * LAYERS + 19]);
        const Real a866 = a864 / numbers[l + 2 * LAYERS + 19];
        const Real a867 = at_least(a866, 0.01);
        const Real a868 = log(a867);
        const Real a869 = numbers[l + 8 * LAYERS + 24] * a868;
        const Real a870 = numbers[l + 6 * LAYERS + 24] + a869;
        const Real a871 = a870 - real_8[l];
        const Real a872 = exp(a871);
        const Real a873 = numbers[l + 9 * LAYERS + 24] * a868;
        const Real a874 = numbers[l + 7 * LAYERS + 24] + a873;
        const Real a875 = a874 - real_10[l];
        const Real a876 = exp(a875);
        const Real a877 = a864 + real_6[l];
        real_16[l] = a865;
        real_7[l] = a872;
        real_15[l] = a876;
        real_5[l] = a877;
    }
    // soil_water.parent_deficit
    const Real x878 = numbers[2 * LAYERS + 19] - real_16[0];
    Real a882_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a879 = x878 - real_5[l];
        const Real a880 = a879 + real_16[l];
        const Real a881 = numbers[l] * a880;
        a882_last = a882_last + a881;
    }
    // soil_water.infiltration_capacity
    const Real x883 = a882_last * x798;
    const Real x885 = x787 * x883;
    const Real x887 = x787 - x883;
    const Mask x888 = (x887 == 0.0);
    const Real x889 = select(x888, 1e-30, x887);
    const Real x890 = x885 / x889;
    // soil_water._solve
    const Real x892 = x890 / seconds;
    const Real x893 = -x892;
    const Mask x894 = (x893 < real_7[0]);
    const Real x895 = select(x894, real_7[0], x893);
    const Mask x896 = (x895 > x813);
    const Real x897 = select(x896, x813, x895);
    const Real x898 = x771 - x897;
    const Real x899 = at_least(x898, 0.0);
    results[LAYERS + 12] = x899;
    const Real x900 = x771 - x899;
    quantities[4 * LAYERS + 14] = x900;
    const Real x904 = numbers[LAYERS + 2] * real_7[LAYERS - 1];
    results[LAYERS + 31] = x904;
    const Real x905 = x900 - x682;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a901 = real_15[l] / numbers[l + LAYERS + 19];
        const Real a902 = a901 * real_13[l];
        const Real a903 = a902 + real_7[l];
        real_12[l] = a901;
        real_5[l + 1] = a903;
    }
    real_5[0] = x905;
    for (int l = 0; l < LAYERS - 1; ++l) real_15[l] = real_5[l + 1];
    real_15[LAYERS - 1] = x904;
    // tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a911 = real_12[l] * real_14[l + 1];
        const Real a912 = -a911;
        const Real a913 = real_12[l] * real_14[l];
        const Real a914 = -a913;
        real_7[l + 1] = a912;
        real_16[l] = a914;
    }
    real_7[0] = real_of(0.0);
    real_16[LAYERS - 1] = real_of(0.0);
    // soil_water._solve, tridiagonal.diffusion_increment
    for (int l = 0; l < LAYERS; ++l) {
        const Real a908 = real_5[l] - real_15[l];
        const Real a909 = a908 - real_4[l];
        const Real a916 = 1.0 - real_7[l];
        const Real a918 = a916 - real_16[l];
        const Real a919 = a909 * real_14[l];
        real_9[l] = a918;
        real_10[l] = a919;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_7 + 1, real_9, real_16, real_10, real_15);
    // soil_water._solve, soil_water.forward
    Real a925_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a921 = state[l + 2 * LAYERS] + real_15[l];
        const Real a922 = a921 + real_6[l];
        const Real a923 = a922 - numbers[l + 2 * LAYERS + 19];
        const Real a924 = a923 * numbers[l];
        a925_last = at_least(a924 + a925_last, Number(0));
        const Real a925 = a925_last;
        real_10[l] = a922;
        real_17[l + 1] = a925;
    }
    results[LAYERS + 32] = real_17[LAYERS];
    // soil_water._solve
    real_17[0] = real_of(0.0);
    // soil_water._solve, soil_water._limited, soil_water.update_soil_water
    Real a937_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a927 = real_17[l] / numbers[l];
        const Real a928 = real_10[l] + a927;
        const Mask a929 = (a928 > numbers[l + 2 * LAYERS + 19]);
        const Real a930 = select(a929, numbers[l + 2 * LAYERS + 19], a928);
        const Real a931 = at_least(a930, 0.02);
        after[LAYERS + l] = a931;
        const Real a932 = a931 - real_6[l];
        const Real a933 = at_least(a932, 0.0);
        const Real a934 = 0.02 - a928;
        const Real a935 = at_least(a934, 0.0);
        const Real a936 = a935 * numbers[l];
        a937_last = a937_last + a936;
        real_15[l] = a931;
        real_9[l] = a933;
    }
    results[LAYERS + 30] = a937_last;
    // soil_heat.thermal_conductivity, soil_heat.blended_kersten
    for (int l = 0; l < LAYERS; ++l) {
        const Real a938 = real_15[l] / numbers[l + 2 * LAYERS + 19];
        const Real a939 = real_9[l] / real_15[l];
        const Real a940 = a939 * numbers[l + 2 * LAYERS + 19];
        const Real a941 = a940 * (-1.3505762785178115);
        const Real a942 = numbers[l + 14 * LAYERS + 29] + a941;
        const Real a943 = exp(a942);
        const Real a944 = numbers[l + 15 * LAYERS + 29] * a938;
        const Real a945 = numbers[l + 15 * LAYERS + 29] - 1.0;
        const Real a946 = a945 * a938;
        const Real a947 = a946 + 1.0;
        const Real a948 = a944 / a947;
        const Real a949 = a938 * 4.6;
        const Real a950 = a938 * 3.6;
        const Real a951 = a950 + 1.0;
        const Real a952 = a949 / a951;
        const Real a953 = log10(a938);
        const Real a954 = a953 + 1.0;
        const Real a955 = at_least(a954, 0.0);
        const Real a956 = select(flags[l + 4], a952, a955);
        const Real a957 = real_15[l] - real_9[l];
        const Real a958 = a957 / 0.001;
        const Real a959 = at_least(a958, 0.0);
        const Real a960 = at_most(a959, 1.0);
        const Real a961 = a960 * a960;
        const Real a962 = a960 * 2.0;
        const Real a963 = 3.0 - a962;
        const Real a964 = a961 * a963;
        const Real a965 = a948 - a956;
        const Real a966 = a964 * a965;
        const Real a967 = a956 + a966;
        const Real a968 = a943 - numbers[l + 13 * LAYERS + 29];
        const Real a969 = a967 * a968;
        const Real a970 = a969 + numbers[l + 13 * LAYERS + 29];
        real_10[l] = a970;
    }
    // single_snow_step.conduct
    const Real x971 = real_10[0] * x466;
    // surface_balance.opened
    const Real x972 = x746 + x38;
    const Real x973 = select(x419, x972, 0.0);
    const Real x974 = x698 + x973;
    const Real x975 = select(x419, x491, x971);
    const Real x976 = select(x419, x483, x0);
    // surface_balance.surface
    const Real x977 = x561 - x974;
    const Real x978 = x977 / x551;
    const Real x979 = x11 - forcing[1];
    const Real x980 = x978 + x979;
    const Real x981 = x980 / x559;
    const Real x982 = forcing[1] + x981;
    const Real x983 = x976 * x551;
    const Real x984 = x983 * x559;
    const Real x985 = x975 / x984;
    // surface_balance.top
    const Real x986 = x985 + 1.0;
    const Real x987 = x976 / x0;
    const Real x988 = x986 * x987;
    // ground_heat.upper_conductance
    real_12[0] = x975;
    for (int l = 0; l < LAYERS - 2; ++l) real_12[l + 1] = real_10[l + 1];
    // soil_heat.conductance
    const Real x991 = x0 * x988;
    const Real x992 = x975 / x991;
    // soil_heat.__call__
    const Real x993 = state[LAYERS - 1] - numbers[LAYERS + 6];
    const Real x994 = real_10[LAYERS - 1] * x993;
    const Real x995 = x994 / numbers[2 * LAYERS + 18];
    results[LAYERS + 42] = x995;
    // ground_heat.ground_equations
    const Real x1004 = at_least(real_of(0.0), 0.0);
    // ground_heat.upper_conductance, ground_heat.ground_equations
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a990 = real_12[l] / numbers[l + LAYERS + 19];
        const Real a1007 = a990 + x1004;
        real_10[l + 1] = a1007;
    }
    // ground_heat.ground_equations
    real_10[0] = x992;
    for (int l = 0; l < LAYERS - 1; ++l) real_6[l] = real_10[l + 1];
    real_6[LAYERS - 1] = real_of(0.0);
    const Real x1017 = x982 - 273.15;
    // enthalpy.heat_problem
    const Real x1107 = magnitude(x1017);
    // ground_heat.ground_equations, soil_heat.volumetric_heat_capacity, enthalpy.at, enthalpy.enthalpy, enthalpy._liquid_at, enthalpy.bounded, enthalpy._swelling, enthalpy.heat_problem
    Real a1106_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a996 = state[l] - 273.15;
        const Real a997 = 1.0 - numbers[l + 2 * LAYERS + 19];
        const Real a998 = a997 * 2000000.0;
        const Real a999 = numbers[l + 2 * LAYERS + 19] - real_15[l];
        const Real a1000 = a999 * 1004.0;
        const Real a1001 = a998 + a1000;
        const Real a1002 = real_15[l] * 2106000.0;
        const Real a1003 = a1001 + a1002;
        const Real a1005 = 2094000.0 * real_9[l];
        const Real a1006 = a1003 + a1005;
        results[LAYERS + 44 + l] = a1006;
        const Real a1008 = a1006 * a996;
        const Real a1009 = real_9[l] * 333500000.0;
        const Real a1010 = a1008 + a1009;
        const Real a1011 = real_14[l] * in_row(l, LAYERS - 1, x995);
        const Real a1012 = a1010 - a1011;
        const Real a1014 = real_14[l] * real_10[l];
        const Real a1016 = real_14[l] * real_6[l];
        const Real a1018 = real_15[l] * 8.0;
        const Real a1019 = a1018 + 1.0;
        const Real a1020 = log(a1019);
        const Real a1021 = a1020 * 2.0;
        const Real a1022 = numbers[l + 16 * LAYERS + 29] + a1021;
        const Real a1023 = a1022 - (-0.5489880848603399);
        const Real a1024 = a1023 / numbers[l + 17 * LAYERS + 29];
        const Real a1025 = exp(a1024);
        const Real a1026 = at_least(a1025, 0.02);
        const Mask a1027 = (a1026 > real_15[l]);
        const Real a1028 = select(a1027, real_15[l], a1026);
        const Real a1029 = real_15[l] - a1028;
        const Real a1030 = a1029 * 8.0;
        const Real a1031 = a1030 + 1.0;
        const Real a1032 = log(a1031);
        const Real a1033 = a1032 * 2.0;
        const Real a1034 = numbers[l + 16 * LAYERS + 29] + a1033;
        const Real a1035 = log(a1028);
        const Real a1036 = numbers[l + 17 * LAYERS + 29] * a1035;
        const Real a1037 = a1034 - a1036;
        const Real a1038 = a1037 - (-0.5489880848603399);
        const Real a1039 = 1 / a1031;
        const Real a1040 = a1039 * 16.0;
        const Real a1041 = numbers[l + 17 * LAYERS + 29] / a1028;
        const Real a1042 = a1040 + a1041;
        const Real a1043 = a1038 / a1042;
        const Real a1044 = a1028 + a1043;
        const Real a1045 = at_least(a1044, 0.02);
        const Mask a1046 = (a1045 > real_15[l]);
        const Real a1047 = select(a1046, real_15[l], a1045);
        const Real a1048 = real_15[l] - a1047;
        const Real a1049 = a1048 * 8.0;
        const Real a1050 = a1049 + 1.0;
        const Real a1051 = log(a1050);
        const Real a1052 = a1051 * 2.0;
        const Real a1053 = numbers[l + 16 * LAYERS + 29] + a1052;
        const Real a1054 = log(a1047);
        const Real a1055 = numbers[l + 17 * LAYERS + 29] * a1054;
        const Real a1056 = a1053 - a1055;
        const Real a1057 = a1056 - (-0.5489880848603399);
        const Real a1058 = 1 / a1050;
        const Real a1059 = a1058 * 16.0;
        const Real a1060 = numbers[l + 17 * LAYERS + 29] / a1047;
        const Real a1061 = a1059 + a1060;
        const Real a1062 = a1057 / a1061;
        const Real a1063 = a1047 + a1062;
        const Real a1064 = at_least(a1063, 0.02);
        const Mask a1065 = (a1064 > real_15[l]);
        const Real a1066 = select(a1065, real_15[l], a1064);
        const Real a1067 = real_15[l] - a1066;
        const Real a1068 = a1067 * 8.0;
        const Real a1069 = a1068 + 1.0;
        const Real a1070 = log(a1069);
        const Real a1071 = a1070 * 2.0;
        const Real a1072 = numbers[l + 16 * LAYERS + 29] + a1071;
        const Real a1073 = log(a1066);
        const Real a1074 = numbers[l + 17 * LAYERS + 29] * a1073;
        const Real a1075 = a1072 - a1074;
        const Real a1076 = a1075 - (-0.5489880848603399);
        const Real a1077 = 1 / a1069;
        const Real a1078 = a1077 * 16.0;
        const Real a1079 = numbers[l + 17 * LAYERS + 29] / a1066;
        const Real a1080 = a1078 + a1079;
        const Real a1081 = a1076 / a1080;
        const Real a1082 = a1066 + a1081;
        const Real a1083 = at_least(a1082, 0.02);
        const Mask a1084 = (a1083 > real_15[l]);
        const Real a1085 = select(a1084, real_15[l], a1083);
        const Real a1086 = real_15[l] - a1085;
        const Real a1087 = a1086 * 8.0;
        const Real a1088 = a1087 + 1.0;
        const Real a1089 = log(a1088);
        const Real a1090 = a1089 * 2.0;
        const Real a1091 = numbers[l + 16 * LAYERS + 29] + a1090;
        const Real a1092 = log(a1085);
        const Real a1093 = numbers[l + 17 * LAYERS + 29] * a1092;
        const Real a1094 = a1091 - a1093;
        const Real a1095 = a1094 - (-0.5489880848603399);
        const Real a1096 = 1 / a1088;
        const Real a1097 = a1096 * 16.0;
        const Real a1098 = numbers[l + 17 * LAYERS + 29] / a1085;
        const Real a1099 = a1097 + a1098;
        const Real a1100 = a1095 / a1099;
        const Real a1101 = a1085 + a1100;
        const Real a1102 = at_least(a1101, 0.02);
        const Mask a1103 = (a1102 > real_15[l]);
        const Real a1104 = select(a1103, real_15[l], a1102);
        const Real a1105 = magnitude(a996);
        a1106_last = maximum(a1106_last, a1105);
        real_16[l] = a1003;
        real_7[l] = a1006;
        real_5[l] = a1012;
        real_8[l] = a1014;
        real_11[l] = a1016;
        real_18[l] = a1104;
    }
    // enthalpy.heat_problem
    const Real x1108 = maximum(a1106_last, x1107);
    // enthalpy.at, enthalpy.heat_problem, enthalpy._suction, enthalpy.solve_on_curve, enthalpy._swelling, enthalpy.slope, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.fusion_heat, enthalpy.heat_residual
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1109 = 2094000.0 * real_15[l];
        const Real a1110 = real_16[l] + a1109;
        const Real a1111 = a1110 + real_8[l];
        const Real a1112 = a1111 + real_11[l];
        const Real a1113 = real_15[l] * 333500000.0;
        const Real a1114 = a1112 * x1108;
        const Real a1115 = a1113 + a1114;
        const Real a1116 = real_15[l] - real_15[l];
        const Real a1117 = a1116 * 8.0;
        const Real a1118 = a1117 + 1.0;
        const Real a1119 = log(real_15[l]);
        const Real a1120 = numbers[l + 17 * LAYERS + 29] * a1119;
        const Real a1121 = numbers[l + 16 * LAYERS + 29] - a1120;
        const Real a1122 = exp(a1121);
        const Real a1123 = a1118 * a1118;
        const Real a1124 = a1122 * a1123;
        const Real a1125 = a1124 + 1.0;
        const Real a1126 = a1124 / a1125;
        const Real a1127 = a1126 * (-273.15);
        const Real a1128 = real_15[l] - real_18[l];
        const Real a1129 = a1128 * 8.0;
        const Real a1130 = a1129 + 1.0;
        const Real a1131 = log(real_18[l]);
        const Real a1132 = numbers[l + 17 * LAYERS + 29] * a1131;
        const Real a1133 = numbers[l + 16 * LAYERS + 29] - a1132;
        const Real a1134 = exp(a1133);
        const Real a1135 = a1130 * a1130;
        const Real a1136 = a1134 * a1135;
        const Real a1137 = a1136 + 1.0;
        const Real a1138 = a1136 / a1137;
        const Real a1139 = a1138 * (-273.15);
        const Real a1140 = a1115 * 7.105427357601002e-15;
        const Real a1141 = maximum(real_9[l], real_18[l]);
        const Real a1142 = minimum(a1141, real_15[l]);
        const Real a1143 = real_15[l] - a1142;
        const Real a1144 = a1143 * 8.0;
        const Real a1145 = a1144 + 1.0;
        const Real a1146 = log(a1142);
        const Real a1147 = numbers[l + 17 * LAYERS + 29] * a1146;
        const Real a1148 = numbers[l + 16 * LAYERS + 29] - a1147;
        const Real a1149 = exp(a1148);
        const Real a1150 = a1145 * a1145;
        const Real a1151 = a1149 * a1150;
        const Real a1152 = a1151 + 1.0;
        const Real a1153 = a1151 / a1152;
        const Real a1154 = a1153 * (-273.15);
        const Real a1155 = 1 / a1145;
        const Real a1156 = a1155 * 16.0;
        const Real a1157 = numbers[l + 17 * LAYERS + 29] / a1142;
        const Real a1158 = a1156 + a1157;
        const Real a1160 = a1158 * a1154;
        const Real a1162 = a1154 / 273.15;
        const Real a1163 = a1162 + 1.0;
        const Real a1164 = a1160 * a1163;
        const Real a1166 = a1110 * a1127;
        const Real a1167 = a1166 + a1113;
        const Mask a1168 = (real_5[l] >= a1167);
        const Real a1169 = 2094000.0 * real_18[l];
        const Real a1170 = real_16[l] + a1169;
        const Real a1171 = a1170 * a1139;
        const Real a1172 = real_18[l] * 333500000.0;
        const Real a1173 = a1171 + a1172;
        const Mask a1174 = (real_5[l] <= a1173);
        const Mask a1175 = ~a1168;
        const Mask a1176 = (a1174 & a1175);
        const Real a1177 = real_5[l] / 333500000.0;
        const Real a1178 = maximum(a1177, real_18[l]);
        const Real a1179 = minimum(a1178, real_15[l]);
        const Real a1180 = 2094000.0 * a1142;
        const Real a1181 = real_16[l] + a1180;
        const Real a1182 = a1181 * a1154;
        const Real a1183 = a1142 * 333500000.0;
        const Real a1184 = a1182 + a1183;
        const Real a1185 = a1184 - real_5[l];
        const Real a1186 = 2094000.0 * a1154;
        const Real a1187 = a1186 + 333500000.0;
        const Real a1188 = a1181 * a1164;
        const Real a1190 = a1187 - a1188;
        const Real a1191 = a1185 / a1190;
        const Real a1192 = a1142 - a1191;
        const Mask a1193 = (a1185 > 0.0);
        const Real a1194 = maximum(a1142, a1179);
        const Real a1195 = a1179 + a1194;
        const Real a1196 = a1195 * 0.5;
        const Real a1197 = select(a1193, a1196, a1179);
        const Mask a1198 = (a1192 >= a1179);
        const Real a1199 = minimum(a1192, real_15[l]);
        const Real a1200 = select(a1198, a1199, a1197);
        const Real a1201 = select(a1176, real_18[l], a1200);
        const Real a1202 = select(a1168, real_15[l], a1201);
        const Real a1203 = a1202 * 333500000.0;
        const Real a1204 = real_5[l] - a1203;
        const Real a1205 = 2094000.0 * a1202;
        const Real a1206 = real_16[l] + a1205;
        const Real a1207 = a1204 / a1206;
        const Real a1208 = real_15[l] - a1202;
        const Real a1209 = a1208 * 8.0;
        const Real a1210 = a1209 + 1.0;
        const Real a1211 = log(a1202);
        const Real a1212 = numbers[l + 17 * LAYERS + 29] * a1211;
        const Real a1213 = numbers[l + 16 * LAYERS + 29] - a1212;
        const Real a1214 = exp(a1213);
        const Real a1215 = a1210 * a1210;
        const Real a1216 = a1214 * a1215;
        const Real a1217 = a1216 + 1.0;
        const Real a1218 = a1216 / a1217;
        const Real a1219 = a1218 * (-273.15);
        const Real a1220 = 1 / a1210;
        const Real a1221 = a1220 * 16.0;
        const Real a1222 = numbers[l + 17 * LAYERS + 29] / a1202;
        const Real a1223 = a1221 + a1222;
        const Real a1225 = a1223 * a1219;
        const Real a1227 = a1219 / 273.15;
        const Real a1228 = a1227 + 1.0;
        const Real a1229 = a1225 * a1228;
        const Real a1230 = -a1229;
        const Mask a1231 = (a1168 | a1176);
        const Real a1232 = select(a1231, a1207, a1219);
        const Real a1233 = a1206 * a1232;
        const Real a1234 = a1233 + a1203;
        const Real a1235 = a1234 - real_5[l];
        real_6[l] = a1109;
        real_10[l] = a1113;
        real_14[l] = a1127;
        real_19[l] = a1139;
        real_20[l] = a1140;
        real_21[l] = a1167;
        real_22[l] = a1169;
        real_23[l] = a1172;
        real_24[l] = a1173;
        real_25[l] = a1202;
        real_26[l] = a1219;
        real_27[l] = a1230;
        real_28[l + 1] = a1232;
        real_29[l] = a1235;
    }
    // enthalpy._drop_from_above
    real_28[0] = x1017;
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_9[l] = real_28[l + 2];
    real_9[LAYERS - 1] = real_of(0.0);
    // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy._is_open
    Mask a1247_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1237 = real_28[l + 1] - real_28[l];
        const Real a1238 = real_8[l] * a1237;
        const Real a1239 = real_29[l] + a1238;
        const Real a1241 = real_28[l + 1] - real_9[l];
        const Real a1242 = real_11[l] * a1241;
        const Real a1243 = a1239 + a1242;
        const Real a1244 = magnitude(a1243);
        const Real a1245 = a1244 - real_20[l];
        const Mask a1246 = (a1245 > 0.0);
        a1247_last = (a1247_last | a1246);
        real_30[l] = a1243;
    }
    // enthalpy.solve_on_curve
    for (int l = 0; l < LAYERS; ++l) real_9[l] = real_28[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_29[l] = real_25[l];
    for (int l = 0; l < LAYERS; ++l) real_31[l] = real_26[l];
    for (int l = 0; l < LAYERS; ++l) real_32[l] = real_27[l];
    for (int l = 0; l < LAYERS; ++l) real_33[l] = real_30[l];
    Real w1253 = real_of(1.0);
    Real w1254 = real_of(0.0);
    Mask w1255 = a1247_last;
    for (int pass = 0; pass < 40; ++pass) {
        if (!any_lane(w1255)) break;
        // enthalpy.newton_direction
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1269 = -real_8[l + 1];
            const Real a1270 = -real_11[l];
            real_12[l] = a1269;
            real_13[l] = a1270;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, enthalpy.newton_direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1256 = (real_29[l] < real_15[l]);
            const Mask a1257 = (real_29[l] > real_18[l]);
            const Mask a1258 = (a1256 & a1257);
            const Real a1259 = 2094000.0 * real_9[l];
            const Real a1260 = a1259 + 333500000.0;
            const Real a1261 = select(a1258, real_32[l], 1.0);
            const Real a1262 = a1260 / a1261;
            const Real a1263 = 2094000.0 * real_29[l];
            const Real a1264 = real_16[l] + a1263;
            const Real a1265 = select(a1258, a1262, 0.0);
            const Real a1266 = a1264 + a1265;
            const Real a1267 = a1266 + real_8[l];
            const Real a1268 = a1267 + real_11[l];
            const Real a1271 = -real_33[l];
            real_34[l] = a1264;
            real_35[l] = a1266;
            real_36[l] = a1268;
            real_37[l] = a1271;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_12, real_36, real_13, real_37, real_38);
        // enthalpy.enthalpy, enthalpy._newton_step, enthalpy.layers_with, enthalpy.fusion_heat, enthalpy.at, enthalpy._suction, enthalpy._swelling, enthalpy.slope, enthalpy.heat_residual
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1273 = real_34[l] * real_9[l];
            const Real a1274 = real_29[l] * 333500000.0;
            const Real a1275 = a1273 + a1274;
            const Real a1276 = real_35[l] * real_38[l];
            const Real a1277 = a1275 + a1276;
            const Mask a1278 = (a1277 >= real_21[l]);
            const Mask a1279 = (a1277 <= real_24[l]);
            const Mask a1280 = ~a1278;
            const Mask a1281 = (a1279 & a1280);
            const Real a1282 = a1277 / 333500000.0;
            const Real a1283 = maximum(a1282, real_18[l]);
            const Real a1284 = minimum(a1283, real_15[l]);
            const Real a1285 = real_34[l] * real_31[l];
            const Real a1286 = a1285 + a1274;
            const Real a1287 = a1286 - a1277;
            const Real a1288 = 2094000.0 * real_31[l];
            const Real a1289 = a1288 + 333500000.0;
            const Real a1290 = real_34[l] * real_32[l];
            const Real a1291 = a1289 + a1290;
            const Real a1292 = a1287 / a1291;
            const Real a1293 = real_29[l] - a1292;
            const Mask a1294 = (a1287 > 0.0);
            const Real a1295 = maximum(real_29[l], a1284);
            const Real a1296 = a1284 + a1295;
            const Real a1297 = a1296 * 0.5;
            const Real a1298 = select(a1294, a1297, a1284);
            const Mask a1299 = (a1293 >= a1284);
            const Real a1300 = minimum(a1293, real_15[l]);
            const Real a1301 = select(a1299, a1300, a1298);
            const Real a1302 = select(a1281, real_18[l], a1301);
            const Real a1303 = select(a1278, real_15[l], a1302);
            const Real a1304 = a1303 * 333500000.0;
            const Real a1305 = a1277 - a1304;
            const Real a1306 = 2094000.0 * a1303;
            const Real a1307 = real_16[l] + a1306;
            const Real a1308 = a1305 / a1307;
            const Real a1309 = real_15[l] - a1303;
            const Real a1310 = a1309 * 8.0;
            const Real a1311 = a1310 + 1.0;
            const Real a1312 = log(a1303);
            const Real a1313 = numbers[l + 17 * LAYERS + 29] * a1312;
            const Real a1314 = numbers[l + 16 * LAYERS + 29] - a1313;
            const Real a1315 = exp(a1314);
            const Real a1316 = a1311 * a1311;
            const Real a1317 = a1315 * a1316;
            const Real a1318 = a1317 + 1.0;
            const Real a1319 = a1317 / a1318;
            const Real a1320 = a1319 * (-273.15);
            const Real a1321 = 1 / a1311;
            const Real a1322 = a1321 * 16.0;
            const Real a1323 = numbers[l + 17 * LAYERS + 29] / a1303;
            const Real a1324 = a1322 + a1323;
            const Real a1326 = a1324 * a1320;
            const Real a1328 = a1320 / 273.15;
            const Real a1329 = a1328 + 1.0;
            const Real a1330 = a1326 * a1329;
            const Real a1331 = -a1330;
            const Mask a1332 = (a1278 | a1281);
            const Real a1333 = select(a1332, a1308, a1320);
            const Real a1334 = select(w1255, a1333, real_9[l]);
            const Real a1335 = select(w1255, a1303, real_29[l]);
            const Real a1336 = select(w1255, a1320, real_31[l]);
            const Real a1337 = select(w1255, a1331, real_32[l]);
            const Real a1338 = 2094000.0 * a1335;
            const Real a1339 = real_16[l] + a1338;
            const Real a1340 = a1339 * a1334;
            const Real a1341 = a1335 * 333500000.0;
            const Real a1342 = a1340 + a1341;
            const Real a1343 = a1342 - real_5[l];
            real_37[l] = a1334;
            real_36[l] = a1335;
            real_39[l] = a1336;
            real_40[l] = a1337;
            real_41[l] = a1343;
        }
        // enthalpy._drop_from_above
        real_38[0] = x1017;
        for (int l = 0; l < LAYERS - 1; ++l) real_38[l + 1] = real_37[l];
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_35[l] = real_37[l + 1];
        real_35[LAYERS - 1] = real_of(0.0);
        // enthalpy._newton_step
        const Real x1352 = real_of_mask(w1255);
        const Real x1353 = w1254 + x1352;
        // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy._is_open
        Mask a1357_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1345 = real_37[l] - real_38[l];
            const Real a1346 = real_8[l] * a1345;
            const Real a1347 = real_41[l] + a1346;
            const Real a1349 = real_37[l] - real_35[l];
            const Real a1350 = real_11[l] * a1349;
            const Real a1351 = a1347 + a1350;
            const Real a1354 = magnitude(a1351);
            const Real a1355 = a1354 - real_20[l];
            const Mask a1356 = (a1355 > 0.0);
            a1357_last = (a1357_last | a1356);
            real_34[l] = a1351;
        }
        // enthalpy._newton_step
        const Mask x1358 = (w1255 & a1357_last);
        for (int l = 0; l < LAYERS; ++l) real_9[l] = real_37[l];
        for (int l = 0; l < LAYERS; ++l) real_29[l] = real_36[l];
        for (int l = 0; l < LAYERS; ++l) real_31[l] = real_39[l];
        for (int l = 0; l < LAYERS; ++l) real_32[l] = real_40[l];
        for (int l = 0; l < LAYERS; ++l) real_33[l] = real_34[l];
        w1254 = x1353;
        w1255 = x1358;
    }
    // enthalpy.solve_on_curve
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1359 = real_8[l] + real_11[l];
        real_32[l] = a1359;
    }
    for (int l = 0; l < LAYERS; ++l) real_31[l] = real_28[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_24[l] = real_25[l];
    for (int l = 0; l < LAYERS; ++l) real_21[l] = real_26[l];
    for (int l = 0; l < LAYERS; ++l) real_34[l] = real_27[l];
    for (int l = 0; l < LAYERS; ++l) real_40[l] = real_30[l];
    Real w1365 = real_of(1.0);
    Real w1366 = w1254;
    Mask w1367 = w1255;
    for (int pass = 0; pass < 200; ++pass) {
        if (!any_lane(w1367)) break;
        // enthalpy.newton_direction
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1381 = -real_8[l + 1];
            const Real a1382 = -real_11[l];
            real_13[l] = a1381;
            real_12[l] = a1382;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, enthalpy.newton_direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1368 = (real_24[l] < real_15[l]);
            const Mask a1369 = (real_24[l] > real_18[l]);
            const Mask a1370 = (a1368 & a1369);
            const Real a1371 = 2094000.0 * real_31[l];
            const Real a1372 = a1371 + 333500000.0;
            const Real a1373 = select(a1370, real_34[l], 1.0);
            const Real a1374 = a1372 / a1373;
            const Real a1375 = 2094000.0 * real_24[l];
            const Real a1376 = real_16[l] + a1375;
            const Real a1377 = select(a1370, a1374, 0.0);
            const Real a1378 = a1376 + a1377;
            const Real a1379 = a1378 + real_8[l];
            const Real a1380 = a1379 + real_11[l];
            const Real a1383 = -real_40[l];
            real_39[l] = a1375;
            real_36[l] = a1376;
            real_37[l] = a1378;
            real_35[l] = a1380;
            real_38[l] = a1383;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_13, real_35, real_12, real_38, real_41);
        // enthalpy._damped_step, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.at, enthalpy.fusion_heat, enthalpy._suction, enthalpy._swelling, enthalpy.slope, enthalpy.heat_residual
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1385 = w1365 * real_41[l];
            const Real a1386 = real_36[l] + real_32[l];
            const Real a1387 = a1386 * real_31[l];
            const Real a1388 = real_24[l] * 333500000.0;
            const Real a1389 = a1387 + a1388;
            const Real a1390 = real_37[l] + real_32[l];
            const Real a1391 = a1390 * a1385;
            const Real a1392 = a1389 + a1391;
            const Real a1393 = real_16[l] + real_32[l];
            const Real a1394 = a1393 + real_6[l];
            const Real a1395 = a1394 * real_14[l];
            const Real a1396 = a1395 + real_10[l];
            const Mask a1397 = (a1392 >= a1396);
            const Real a1398 = a1393 + real_22[l];
            const Real a1399 = a1398 * real_19[l];
            const Real a1400 = a1399 + real_23[l];
            const Mask a1401 = (a1392 <= a1400);
            const Mask a1402 = ~a1397;
            const Mask a1403 = (a1401 & a1402);
            const Real a1404 = a1392 / 333500000.0;
            const Real a1405 = maximum(a1404, real_18[l]);
            const Real a1406 = minimum(a1405, real_15[l]);
            const Real a1407 = a1393 + real_39[l];
            const Real a1408 = a1407 * real_21[l];
            const Real a1409 = a1408 + a1388;
            const Real a1410 = a1409 - a1392;
            const Real a1411 = 2094000.0 * real_21[l];
            const Real a1412 = a1411 + 333500000.0;
            const Real a1413 = a1407 * real_34[l];
            const Real a1414 = a1412 + a1413;
            const Real a1415 = a1410 / a1414;
            const Real a1416 = real_24[l] - a1415;
            const Mask a1417 = (a1410 > 0.0);
            const Real a1418 = maximum(real_24[l], a1406);
            const Real a1419 = a1406 + a1418;
            const Real a1420 = a1419 * 0.5;
            const Real a1421 = select(a1417, a1420, a1406);
            const Mask a1422 = (a1416 >= a1406);
            const Real a1423 = minimum(a1416, real_15[l]);
            const Real a1424 = select(a1422, a1423, a1421);
            const Real a1425 = select(a1403, real_18[l], a1424);
            const Real a1426 = select(a1397, real_15[l], a1425);
            const Real a1427 = a1426 * 333500000.0;
            const Real a1428 = a1392 - a1427;
            const Real a1429 = 2094000.0 * a1426;
            const Real a1430 = a1393 + a1429;
            const Real a1431 = a1428 / a1430;
            const Real a1432 = real_15[l] - a1426;
            const Real a1433 = a1432 * 8.0;
            const Real a1434 = a1433 + 1.0;
            const Real a1435 = log(a1426);
            const Real a1436 = numbers[l + 17 * LAYERS + 29] * a1435;
            const Real a1437 = numbers[l + 16 * LAYERS + 29] - a1436;
            const Real a1438 = exp(a1437);
            const Real a1439 = a1434 * a1434;
            const Real a1440 = a1438 * a1439;
            const Real a1441 = a1440 + 1.0;
            const Real a1442 = a1440 / a1441;
            const Real a1443 = a1442 * (-273.15);
            const Real a1444 = 1 / a1434;
            const Real a1445 = a1444 * 16.0;
            const Real a1446 = numbers[l + 17 * LAYERS + 29] / a1426;
            const Real a1447 = a1445 + a1446;
            const Real a1449 = a1447 * a1443;
            const Real a1451 = a1443 / 273.15;
            const Real a1452 = a1451 + 1.0;
            const Real a1453 = a1449 * a1452;
            const Real a1454 = -a1453;
            const Mask a1455 = (a1397 | a1403);
            const Real a1456 = select(a1455, a1431, a1443);
            const Real a1457 = real_16[l] + a1429;
            const Real a1458 = a1457 * a1456;
            const Real a1459 = a1458 + a1427;
            const Real a1460 = a1459 - real_5[l];
            real_38[l] = a1426;
            real_35[l] = a1443;
            real_42[l] = a1454;
            real_43[l + 1] = a1456;
            real_44[l] = a1460;
        }
        // enthalpy._drop_from_above
        real_43[0] = x1017;
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_41[l] = real_43[l + 2];
        real_41[LAYERS - 1] = real_of(0.0);
        // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy._damped_step
        Real a1471_last = real_of(0.0);
        Real a1474_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1462 = real_43[l + 1] - real_43[l];
            const Real a1463 = real_8[l] * a1462;
            const Real a1464 = real_44[l] + a1463;
            const Real a1466 = real_43[l + 1] - real_41[l];
            const Real a1467 = real_11[l] * a1466;
            const Real a1468 = a1464 + a1467;
            const Real a1469 = magnitude(a1468);
            const Real a1470 = numbers[l] * a1469;
            a1471_last = a1471_last + a1470;
            const Real a1472 = magnitude(real_40[l]);
            const Real a1473 = numbers[l] * a1472;
            a1474_last = a1474_last + a1473;
            real_37[l] = a1468;
        }
        // enthalpy._damped_step
        const Mask x1475 = (a1471_last < a1474_last);
        const Real x1477 = w1365 * 2.0;
        const Real x1478 = at_most(x1477, 1.0);
        const Real x1479 = w1365 * 0.5;
        const Real x1480 = select(x1475, x1478, x1479);
        const Mask x1485 = (x1480 > 1e-06);
        // enthalpy._damped_step, enthalpy._is_open
        Mask a1484_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1476 = select(x1475, real_37[l], real_40[l]);
            const Real a1481 = magnitude(a1476);
            const Real a1482 = a1481 - real_20[l];
            const Mask a1483 = (a1482 > 0.0);
            a1484_last = (a1484_last | a1483);
            real_41[l] = a1476;
        }
        // enthalpy._damped_step
        const Mask x1486 = (a1484_last & x1485);
        const Mask x1487 = (w1367 & x1475);
        const Real x1492 = real_of_mask(w1367);
        const Real x1493 = w1366 + x1492;
        const Mask x1494 = (w1367 & x1486);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1488 = select(x1487, real_43[l + 1], real_31[l]);
            const Real a1489 = select(x1487, real_38[l], real_24[l]);
            const Real a1490 = select(x1487, real_35[l], real_21[l]);
            const Real a1491 = select(x1487, real_42[l], real_34[l]);
            real_37[l] = a1488;
            real_44[l] = a1489;
            real_36[l] = a1490;
            real_39[l] = a1491;
        }
        for (int l = 0; l < LAYERS; ++l) real_31[l] = real_37[l];
        for (int l = 0; l < LAYERS; ++l) real_24[l] = real_44[l];
        for (int l = 0; l < LAYERS; ++l) real_21[l] = real_36[l];
        for (int l = 0; l < LAYERS; ++l) real_34[l] = real_39[l];
        for (int l = 0; l < LAYERS; ++l) real_40[l] = real_41[l];
        w1365 = x1480;
        w1366 = x1493;
        w1367 = x1494;
    }
    // enthalpy.solve_on_curve
    Mask a1502_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1495 = select(w1255, real_31[l], real_9[l]);
        const Real a1496 = select(w1255, real_24[l], real_29[l]);
        const Real a1497 = real_20[l] * 8.0;
        const Real a1498 = at_least(a1497, 0.001);
        const Real a1499 = select(w1255, real_40[l], real_33[l]);
        const Real a1500 = magnitude(a1499);
        const Mask a1501 = (a1500 <= a1498);
        a1502_last = (a1502_last & a1501);
        real_34[l] = a1495;
        real_21[l] = a1496;
    }
    // ground_heat._solution, ground_heat.heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1503 = select(a1502_last, real_34[l], NOT_A_NUMBER);
        const Real a1504 = select(a1502_last, real_21[l], NOT_A_NUMBER);
        after[2 * LAYERS + l] = a1504;
        const Real a1505 = a1503 + 273.15;
        after[l] = a1505;
        real_40[l] = a1503;
        real_24[l] = a1504;
        real_31[l] = a1505;
    }
    // ground_heat.heat
    const Real x1507 = x982 - real_31[0];
    Real a1508_last = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) {
        a1508_last = a1508_last + 0.0;
    }
    results[LAYERS + 43] = a1508_last;
    const Real x1511 = x992 * x1507;
    results[LAYERS + 41] = x1511;
    // surface_balance.skin_temperature
    const Real x1512 = x985 * real_31[0];
    const Real x1513 = x982 + x1512;
    const Real x1514 = x1513 / x986;
    after[3 * LAYERS] = x1514;
    // snow.conductance
    const Real x1515 = x975 / x976;
    // surface_balance._over_soil
    const Real x1516 = x1514 - real_31[0];
    const Real x1517 = x1515 * x1516;
    results[4] = x1517;
    const Real x1518 = x1514 - forcing[1];
    const Real x1519 = x36 * x1518;
    results[LAYERS + 15] = x1519;
    // surface_balance.closed
    const Real x1520 = x1517 * x0;
    const Real x1521 = x1520 / x975;
    const Real x1522 = real_31[0] + x1521;
    // single_snow_step.single_snow_step
    const Real x1523 = select(x419, x745, 0.0);
    after[3 * LAYERS + 3] = x1523;
    // snow.compacted_density
    const Real x1524 = seconds / 3600.0;
    const Real x1525 = x1514 - 273.15;
    const Real x1526 = x1522 - 273.15;
    const Real x1527 = x1523 * 100.0;
    const Real x1528 = at_least(x1527, 0.01);
    const Real x1529 = x1524 * 0.01;
    const Real x1530 = x1525 + x1526;
    const Real x1531 = x1530 * 0.04;
    const Real x1532 = x418 * 21.0;
    const Real x1533 = x1531 - x1532;
    const Real x1534 = exp(x1533);
    const Real x1535 = x1529 * x1534;
    const Real x1536 = x1535 * x1528;
    const Real x1537 = x1536 / 2.0;
    const Real x1538 = x1536 / 3.0;
    const Real x1539 = x1536 / 4.0;
    const Real x1540 = x1536 / 5.0;
    const Real x1541 = x1540 + 1.0;
    const Real x1542 = x1539 * x1541;
    const Real x1543 = x1542 + 1.0;
    const Real x1544 = x1538 * x1543;
    const Real x1545 = x1544 + 1.0;
    const Real x1546 = x1537 * x1545;
    const Real x1547 = x1546 + 1.0;
    const Real x1548 = x418 * x1547;
    const Real x1549 = at_least(x1548, 0.05);
    const Real x1550 = at_most(x1549, 0.4);
    const Real x1551 = x1524 * 0.13;
    const Real x1552 = x1551 / 24.0;
    const Real x1553 = 1.0 - x1552;
    const Real x1554 = x1550 * x1553;
    const Real x1555 = x1554 + x1552;
    const Real x1556 = at_most(x1555, 0.4);
    const Mask x1557 = (x1525 >= 0.0);
    const Real x1558 = select(x1557, x1556, x1550);
    // single_snow_step.single_snow_step
    const Mask x1559 = (x1523 > 0.0);
    const Real x1560 = -x598;
    const Real x1561 = select(x419, x686, x1560);
    const Real x1562 = x694 + x1561;
    results[2] = x1562;
    const Real x1563 = x1523 / x1558;
    const Real x1564 = select(x1559, x1563, 0.0);
    after[3 * LAYERS + 4] = x1564;
    // snow.surface_roughness_length
    const Real x1565 = x386 * 7.0;
    const Real x1566 = x1565 - x417;
    const Mask x1567 = (x1566 <= 0.0007);
    const Real x1568 = x1566 / 7.0;
    const Real x1569 = select(x1567, 0.001, x1568);
    const Real x1570 = x489 * x386;
    const Real x1571 = x428 * x1569;
    const Real x1572 = x1570 + x1571;
    after[3 * LAYERS + 10] = x1572;
    // single_snow_step.single_snow_step
    const Real x1573 = x1562 * 1004.5;
    const Real x1574 = x1573 / x551;
    const Real x1575 = forcing[2] + x1574;
    after[3 * LAYERS + 14] = x1575;
    const Real x1576 = select(x1559, x428, 0.0);
    results[LAYERS + 19] = x1576;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x1577 = 1.0 - x1576;
    const Real x1578 = x1577 * 2501000.0;
    const Real x1579 = x1576 * 2830000.0;
    const Real x1580 = x1578 + x1579;
    // single_snow_step._fluxes
    const Real x1581 = x595 * x1580;
    results[0] = x1581;
    const Mask x1582 = (x1581 > 0.0);
    const Real x1583 = select(x1582, x697, x1581);
    results[1] = x1583;
    const Real x1584 = x551 * 0.999900457893689;
    const Real x1585 = x1514 - x11;
    const Real x1586 = x1584 * x1585;
    results[3] = x1586;
    const Real x1587 = x682 * 2501000000.0;
    results[5] = x1587;
    const Real x1588 = x683 * 2501000000.0;
    results[6] = x1588;
    const Real x1589 = x684 * 2501000000.0;
    results[7] = x1589;
    const Real x1591 = real_17[LAYERS] / seconds;
    const Real x1592 = x904 + x1591;
    results[LAYERS + 13] = x1592;
    const Real x1593 = x743 * seconds;
    const Real x1594 = select(x419, x1593, 0.0);
    results[LAYERS + 14] = x1594;
    const Real x1595 = select(x419, x746, 0.0);
    results[LAYERS + 17] = x1595;
    results[LAYERS + 38] = x1595;
    // air.emission
    const Real x1596 = x1514 * x1514;
    const Real x1597 = x1596 * x1596;
    const Real x1598 = x1597 * 5.67e-08;
    // single_snow_step._budget
    const Real x1599 = x516 * x1598;
    const Real x1600 = x579 * x1518;
    const Real x1601 = x560 + x1600;
    const Mask x1602 = (x419 & x750);
    result_flags[1] = x1602;
    const Real x1603 = select(x1602, 0.0, x1519);
    results[LAYERS + 37] = x1603;
    const Real x1604 = select(x419, x691, 0.0);
    results[LAYERS + 27] = x1604;
    const Real x1605 = select(x419, x748, 0.0);
    const Real x1606 = -x1605;
    results[LAYERS + 29] = x1606;
    const Real x1607 = forcing[4] * state[3 * LAYERS + 8];
    results[LAYERS + 33] = x1607;
    const Real x1608 = 1.0 - state[3 * LAYERS + 9];
    const Real x1609 = x1608 * forcing[5];
    const Real x1610 = x1609 + x1599;
    results[LAYERS + 34] = x1610;
    const Real x1611 = select(x1602, x1599, x1601);
    results[LAYERS + 35] = x1611;
    const Real x1612 = x551 * x1585;
    results[LAYERS + 36] = x1612;
    const Mask x1613 = (x419 & x754);
    result_flags[2] = x1613;
    // enthalpy.fusion_heat, single_snow_step._fluxes, single_snow_step._budget, diagnostics.ice_content, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a1617_last = real_of(0.0);
    Real a1622_last = real_of(1.0);
    Real a1623_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1509 = 2094000.0 * real_40[l];
        const Real a1510 = a1509 + 333500000.0;
        results[2 * LAYERS + 44 + l] = a1510;
        const Real a1590 = real_4[l] * 2501000000.0;
        results[8 + l] = a1590;
        const Real a772_947 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a932_947 = real_15[l] - a772_947;
        const Real a933_947 = at_least(a932_947, 0.0);
        const Real a1614 = real_24[l] - a933_947;
        results[3 * LAYERS + 44 + l] = a1614;
        const Real a1615 = real_15[l] - real_24[l];
        quantities[l] = a1615;
        const Real a1616 = real_31[l] - 273.15;
        a1617_last = a1617_last + numbers[l];
        const Real a1617 = a1617_last;
        const Real a1618 = numbers[l] * 0.5;
        const Real a1619 = a1617 - a1618;
        const Mask a1620 = (a1616 >= 0.0);
        const Real a1621 = real_of_mask(a1620);
        a1622_last = a1622_last * a1621;
        const Real a1622 = a1622_last;
        a1623_last = a1623_last + a1622;
        real_21[l] = a1510;
        real_34[l] = a1614;
        real_33[l] = a1615;
        real_29[l] = a1616;
        real_9[l] = a1619;
    }
    // diagnostics.crossing_depth
    const Index x1624 = index_of_real(a1623_last);
    const Index x1625 = at_most(x1624, (LAYERS - 1));
    const Index x1626 = x1625 - 1;
    const Index x1627 = at_least(x1626, 0);
    const Real x1628 = pick(real_29, x1627);
    const Real x1629 = pick(real_29, x1625);
    const Real x1630 = pick(real_9, x1627);
    const Real x1631 = pick(real_9, x1625);
    const Mask x1632 = (x1628 > x1629);
    const Real x1633 = x1628 - x1629;
    const Real x1634 = select(x1632, x1633, 1.0);
    const Real x1635 = x1631 - x1630;
    const Real x1636 = x1635 * x1628;
    const Real x1637 = x1636 / x1634;
    const Real x1638 = x1630 + x1637;
    const Mask x1639 = (x1624 == 0);
    const Real x1640 = select(x1639, 0.0, x1638);
    const Mask x1641 = (x1624 == LAYERS);
    Real a1642_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a1642_last = a1642_last + numbers[l];
    }
    const Real x1643 = select(x1641, a1642_last, x1640);
    quantities[LAYERS] = x1643;
    // balances.column_water
    const Real x1644 = x768 + state[3 * LAYERS + 2];
    const Real x1645 = x1644 + x1523;
    // balances.soil_water
    Real a1647_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1646 = real_15[l] * numbers[l];
        quantities[LAYERS + 4 + l] = a1646;
        a1647_last = a1647_last + a1646;
        real_9[l] = a1646;
    }
    // balances.column_water
    const Real x1648 = a1647_last + x1645;
    quantities[LAYERS + 1] = x1648;
    // balances.soil_water
    Real a1649_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a1649_last = a1649_last + real_9[l];
    }
    quantities[LAYERS + 2] = a1649_last;
    // diagnostics.layer_ice, diagnostics.soil_ice
    Real a1651_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1650 = real_33[l] * numbers[l];
        quantities[3 * LAYERS + 4 + l] = a1650;
        a1651_last = a1651_last + a1650;
    }
    quantities[LAYERS + 3] = a1651_last;
    // diagnostics.net_radiation
    const Real x1653 = x540 - x1599;
    quantities[4 * LAYERS + 4] = x1653;
    // diagnostics.snowfall
    const Real x1654 = x393 / seconds;
    quantities[4 * LAYERS + 5] = x1654;
    // balances.evaporated_water
    const Real x1655 = x1587 + x1588;
    const Real x1656 = x1655 + x1589;
    // balances._depth
    const Real x1657 = seconds / 2501000000.0;
    const Real x1658 = x1656 * x1657;
    const Real x1659 = seconds / 2830000000.0;
    const Real x1660 = x696 * x1659;
    // balances.evaporated_water
    const Real x1661 = x1658 + x1660;
    const Real x1662 = seconds * x688;
    const Real x1663 = x1661 - x1662;
    // diagnostics.net_evaporation
    const Real x1664 = x1663 / seconds;
    quantities[4 * LAYERS + 6] = x1664;
    // diagnostics.potential_evaporation
    const Real x1665 = x1580 * 1000.0;
    const Real x1666 = x1581 / x1665;
    quantities[4 * LAYERS + 7] = x1666;
    // diagnostics._evaporated
    const Real x1667 = x1587 / 2501000000.0;
    quantities[4 * LAYERS + 8] = x1667;
    const Real x1668 = x1588 / 2501000000.0;
    quantities[4 * LAYERS + 9] = x1668;
    const Real x1669 = x1589 / 2501000000.0;
    quantities[4 * LAYERS + 10] = x1669;
    // diagnostics.snow_sublimation
    const Real x1670 = x696 / 2830000000.0;
    quantities[4 * LAYERS + 11] = x1670;
    // diagnostics.snowmelt
    const Real x1671 = x1594 / seconds;
    quantities[4 * LAYERS + 12] = x1671;
    // diagnostics.total_runoff
    const Real x1672 = x899 + x1592;
    quantities[4 * LAYERS + 15] = x1672;
    // balances.water_gain
    const Real x1673 = seconds * forcing[6];
    const Real x1674 = x1673 / 1000.0;
    quantities[4 * LAYERS + 16] = x1674;
    // balances.water_loss
    const Real x1675 = seconds * x1672;
    const Real x1676 = x1663 + x1675;
    quantities[4 * LAYERS + 17] = x1676;
    // diagnostics.layer_liquid_water, balances.soil_water
    Real a1677_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1652 = real_24[l] * numbers[l];
        quantities[2 * LAYERS + 4 + l] = a1652;
        a1677_last = a1677_last + real_9[l];
    }
    // balances.column_water
    const Real x1678 = a1677_last + x1645;
    const Real x1679 = state[3 * LAYERS + 1] + state[3 * LAYERS + 2];
    const Real x1680 = x1679 + state[3 * LAYERS + 3];
    // balances.soil_water
    Real a1682_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1681 = state[l + LAYERS] * numbers[l];
        a1682_last = a1682_last + a1681;
    }
    // balances.column_water
    const Real x1683 = a1682_last + x1680;
    // balances.water_residual
    const Real x1684 = x1678 - x1683;
    const Real x1685 = x1674 - x1676;
    // balances.water_leaked
    const Real x1686 = a937_last - x1605;
    const Real x1687 = x1686 - x492;
    quantities[4 * LAYERS + 19] = x1687;
    // balances.water_residual
    const Real x1688 = x1685 + x1687;
    const Real x1689 = x1684 - x1688;
    quantities[4 * LAYERS + 18] = x1689;
    // balances.surface_energy_residual
    const Real x1690 = x701 - x1612;
    const Real x1691 = x1690 - x698;
    const Real x1692 = x1691 - x1517;
    const Real x1693 = x1692 - x1595;
    const Real x1694 = x1693 - x1603;
    const Real x1695 = x1694 - x1611;
    const Mask x1696 = (x1602 & x1613);
    const Real x1697 = select(x1696, 0.0, x1695);
    quantities[4 * LAYERS + 20] = x1697;
    // balances.soil_energy_residual
    Real a1701_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1698 = real_31[l] - state[l];
        const Real a1699 = real_7[l] * numbers[l];
        const Real a1700 = a1699 * a1698;
        a1701_last = a1701_last + a1700;
    }
    const Real x1702 = a1701_last / seconds;
    const Real x1709 = x1511 - x995;
    // balances.phase_change_heat, balances.soil_energy_residual
    Real a1708_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1703 = real_21[l] * numbers[l];
        const Real a1704 = a1703 / seconds;
        const Real a1706 = a1704 * real_34[l];
        a1708_last = a1708_last - a1706;
    }
    // balances.soil_energy_residual
    const Real x1710 = x1709 + a1708_last;
    const Real x1711 = x1710 + a1508_last;
    const Real x1712 = x1702 - x1711;
    quantities[4 * LAYERS + 21] = x1712;
    // balances.snow_base_mismatch
    const Real x1713 = x1517 - x1511;
    quantities[4 * LAYERS + 23] = x1713;
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
