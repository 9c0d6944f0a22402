// From the code of digest 456310f645cb3f35ed3703efffe73d89e022e1655b08ec918c07f8698b99542e.
// The step of a strip of columns, written by noahpy.engine.
#define NUMBER double
#include "strip.h"

constexpr int STATE_ROWS = 3 * LAYERS + 13;
constexpr int FORCING_ROWS = 11;
constexpr int NUMBERS_ROWS = 15 * LAYERS + 32;
constexpr int FLAGS_ROWS = LAYERS + 5;
constexpr int WEIGHTS_ROWS = 0;
constexpr int AFTER_ROWS = 3 * LAYERS + 13;
constexpr int QUANTITIES_ROWS = LAYERS + 24;
constexpr int RESULTS_ROWS = 4 * LAYERS + 42;
constexpr int RESULT_FLAGS_ROWS = 3;

static const Number table263[] = {
#include "stability_corrections.inc"
};
static const Number table266[] = {
#include "stability_slopes.inc"
};
static const char noahpy_interface[] = R"({"state": [["state.soil_temperature", 1, 0], ["state.total_water_content", 1, 0], ["state.liquid_water_content", 1, 0], ["state.skin_temperature"], ["state.canopy_water"], ["state.snow_water_equivalent"], ["state.snow_depth"], ["state.snow_age"], ["state.surface_albedo"], ["state.surface_emissivity"], ["state.roughness_length"], ["state.background_roughness_length"], ["state.exchange_coefficient_heat"], ["state.exchange_coefficient_momentum"], ["state.surface_specific_humidity"], ["state.bulk_richardson_number"]], "forcing": [["forcing.wind_speed"], ["forcing.air_temperature"], ["forcing.specific_humidity"], ["forcing.surface_pressure"], ["forcing.shortwave_down"], ["forcing.longwave_down"], ["forcing.precipitation_rate"], ["forcing.snowfall_fraction"], ["forcing.green_fraction"], ["forcing.albedo"], ["forcing.leaf_area_index"]], "numbers": [["site.layer_thickness", 1, 0], ["site.air_height"], ["site.wind_height"], ["site.drainage_factor"], ["site.maximum_snow_albedo"], ["site.green_fraction_min"], ["site.green_fraction_max"], ["site.deep_soil_temperature"], ["site.ice_impedance_factor"], ["site.ponding_depth"], ["vegetation.minimum_stomatal_resistance"], ["vegetation.radiation_stress_constant"], ["vegetation.vapour_deficit_stress_constant"], ["vegetation.full_cover_snow_water_equivalent"], ["vegetation.leaf_area_index_min"], ["vegetation.leaf_area_index_max"], ["vegetation.emissivity_min"], ["vegetation.emissivity_max"], ["vegetation.albedo_min"], ["vegetation.albedo_max"], ["vegetation.roughness_length_min"], ["vegetation.roughness_length_max"], ["geometry.bottom_distance"], ["soil.clapp_hornberger_b", 1, 0], ["soil.porosity", 1, 0], ["soil.air_entry_potential", 1, 0], ["soil.saturated_hydraulic_conductivity", 1, 0], ["soil.wilting_point_water_content", 1, 0], ["soil.freezing_point_depression", 1, 0], ["surface_soil.air_dry_water_content"], ["surface_soil.porosity"], ["surface_soil.reference_water_content"], ["surface_soil.wilting_point_water_content"], ["root_zone.root_fraction", 1, 0], ["root_zone.has_roots", 1, 0], ["root_zone.layer_count"], ["flow.curve.residual", 1, 0], ["flow.air_dry"], ["flow.base.head"], ["surface_thermal.dry_conductivity"], ["surface_thermal.log_frozen_conductivity"], ["surface_thermal.frozen_kersten"], ["thermal.dry_conductivity", 1, 0], ["thermal.log_frozen_conductivity", 1, 0], ["thermal.frozen_kersten", 1, 0], ["freezing.retention.residual", 1, 0], ["solids_capacity", 1, 0]], "flags": [["site.use_supplied_albedo"], ["site.use_supplied_leaf_area_index"], ["site.variable_zilitinkevich"], ["vegetation.is_bare_ground"], ["soil.is_gravel", 1, 0], ["surface_thermal.is_gravel"]], "weights": [], "after": [["state.soil_temperature", 1, 0], ["state.total_water_content", 1, 0], ["state.liquid_water_content", 1, 0], ["state.skin_temperature"], ["state.canopy_water"], ["state.snow_water_equivalent"], ["state.snow_depth"], ["state.snow_age"], ["state.surface_albedo"], ["state.surface_emissivity"], ["state.roughness_length"], ["state.background_roughness_length"], ["state.exchange_coefficient_heat"], ["state.exchange_coefficient_momentum"], ["state.surface_specific_humidity"], ["state.bulk_richardson_number"]], "quantities": [["ice_content", 1, 0], ["thaw_depth"], ["column_water"], ["soil_water"], ["shortwave_up"], ["longwave_up"], ["net_radiation"], ["snowfall"], ["net_evaporation"], ["potential_evaporation"], ["direct_evaporation"], ["canopy_evaporation"], ["transpiration"], ["snow_sublimation"], ["snowmelt"], ["throughfall_drip"], ["infiltration"], ["total_runoff"], ["water_gain"], ["water_loss"], ["water_residual"], ["water_leaked"], ["surface_energy_residual"], ["soil_energy_residual"], ["snow_base_mismatch"]], "results": [["fluxes.potential_evaporation"], ["fluxes.latent_heat_flux"], ["fluxes.evaporation_rate"], ["fluxes.sensible_heat_flux"], ["fluxes.ground_heat_flux"], ["fluxes.direct_evaporation"], ["fluxes.canopy_evaporation"], ["fluxes.transpiration"], ["fluxes.layer_transpiration", 1, 0], ["fluxes.snow_sublimation"], ["fluxes.dew_rate"], ["fluxes.throughfall_drip"], ["fluxes.soil_water_input"], ["fluxes.surface_runoff"], ["fluxes.subsurface_runoff"], ["fluxes.snowmelt"], ["fluxes.precipitation_heat_flux"], ["fluxes.freezing_rain_heat_flux"], ["fluxes.melt_heat_flux"], ["fluxes.absorbed_radiation"], ["fluxes.snow_cover_fraction"], ["fluxes.background_albedo"], ["fluxes.background_emissivity"], ["fluxes.leaf_area_index"], ["fluxes.canopy_resistance"], ["fluxes.plant_coefficient"], ["budget.liquid_input"], ["budget.snowfall"], ["budget.snow_vapour_loss"], ["budget.snow_trace"], ["budget.snow_correction"], ["budget.old_precipitation_heat"], ["budget.soil_water_created"], ["budget.bottom_drainage"], ["budget.excess_runoff"], ["budget.heat_conductance"], ["budget.longwave_linearization"], ["budget.precipitation_conductance"], ["budget.potential_temperature"], ["budget.evaporation_heat"], ["budget.soil_heat_input"], ["budget.bottom_heat_flux"], ["budget.carried_heat"], ["budget.heat_capacity", 1, 0], ["budget.fusion_heat", 1, 0], ["budget.phase_change", 1, 0]], "result_flags": [["budget.has_snow"], ["budget.has_full_emission"], ["budget.melt_limited"]]})";


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
    Real real_13[LAYERS];
    Real real_14[LAYERS];
    Real real_15[LAYERS];
    Real real_16[LAYERS];
    Real real_17[LAYERS];
    Real real_18[LAYERS];
    Real real_19[LAYERS];
    Real real_20[LAYERS];
    Mask mask_21[LAYERS];
    Real real_22[LAYERS];
    Real real_23[LAYERS];
    Real real_24[LAYERS];
    Real real_25[LAYERS];
    Real real_26[LAYERS];
    Real real_27[LAYERS];
    Real real_28[LAYERS];
    Real real_29[LAYERS - 1];
    Real real_30[LAYERS - 1];
    Real real_31[LAYERS - 1];
    Real real_32[LAYERS - 1];
    Real real_33[LAYERS - 1];
    Real real_34[LAYERS - 1];
    Real real_35[LAYERS - 1];
    Real real_36[LAYERS - 1];
    Real real_37[LAYERS - 1];
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
    Mask mask_48[LAYERS];
    Real real_49[LAYERS];
    Real real_50[LAYERS];
    Mask mask_51[LAYERS];
    Real real_52[LAYERS];
    Real real_53[LAYERS];
    Real real_54[LAYERS];
    Real real_55[LAYERS];
    Real real_56[LAYERS];
    Real real_57[LAYERS];
    Real real_58[LAYERS];
    Real real_59[LAYERS];
    Real real_60[LAYERS];
    Real real_61[LAYERS];
    Real real_62[LAYERS + 1];
    Real real_63[LAYERS + 1];
    Real real_64[LAYERS + 1];
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
    results[LAYERS + 37] = x11;
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
    results[LAYERS + 36] = x36;
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
    after[3 * LAYERS + 12] = x65;
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
        const Real a133 = look_up(table263, a132);
        const Real a134 = a126 - a127;
        const Real a135 = look_up(table266, a132);
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
        const Real a186 = look_up(table263, a185);
        const Real a187 = a180 - a181;
        const Real a188 = look_up(table266, a185);
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
        const Real a239 = look_up(table263, a238);
        const Real a240 = a233 - a234;
        const Real a241 = look_up(table266, a238);
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
        const Real a292 = look_up(table263, a291);
        const Real a293 = a286 - a287;
        const Real a294 = look_up(table266, a291);
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
        const Real a345 = look_up(table263, a344);
        const Real a346 = a339 - a340;
        const Real a347 = look_up(table266, a344);
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
    after[3 * LAYERS + 10] = x358;
    const Real x359 = x355 / x354;
    const Mask x360 = (x359 < x83);
    const Real x361 = select(x360, x83, x359);
    after[3 * LAYERS + 9] = x361;
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
    const Real x373 = x372 * numbers[LAYERS + 13];
    const Real x374 = x371 * numbers[LAYERS + 14];
    const Real x375 = x373 + x374;
    // vegetation.vegetated_surface
    const Real x376 = select(flags[1], forcing[10], x375);
    results[LAYERS + 22] = x376;
    // vegetation._between
    const Real x377 = x372 * numbers[LAYERS + 18];
    const Real x378 = x371 * numbers[LAYERS + 17];
    const Real x379 = x377 + x378;
    // vegetation.vegetated_surface
    const Real x380 = select(flags[0], forcing[9], x379);
    results[LAYERS + 20] = x380;
    // vegetation._between
    const Real x381 = x372 * numbers[LAYERS + 15];
    const Real x382 = x371 * numbers[LAYERS + 16];
    const Real x383 = x381 + x382;
    results[LAYERS + 21] = x383;
    const Real x384 = x372 * numbers[LAYERS + 19];
    const Real x385 = x371 * numbers[LAYERS + 20];
    const Real x386 = x384 + x385;
    after[3 * LAYERS + 8] = x386;
    // snow.existing_pack
    const Mask x387 = (state[3 * LAYERS + 2] > 1e-07);
    const Real x388 = select(x387, state[3 * LAYERS + 2], 0.0);
    const Real x389 = select(x387, state[3 * LAYERS + 3], 1.0);
    const Real x390 = x388 / x389;
    const Real x391 = select(x387, state[3 * LAYERS + 3], 0.0);
    // time_step._surface
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
    // time_step._surface
    const Mask x419 = (x416 > 0.0);
    result_flags[0] = x419;
    // snow.snow_cover_fraction
    const Real x420 = x416 / numbers[LAYERS + 12];
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
    after[3 * LAYERS + 4] = x431;
    // soil_heat.thermal_conductivity
    const Real x432 = state[LAYERS] / numbers[7 * LAYERS + 23];
    const Real x433 = state[2 * LAYERS] / state[LAYERS];
    const Real x434 = x433 * numbers[7 * LAYERS + 23];
    const Real x435 = x434 * (-1.3505762785178115);
    const Real x436 = numbers[10 * LAYERS + 30] + x435;
    const Real x437 = exp(x436);
    const Real x438 = numbers[10 * LAYERS + 31] * x432;
    const Real x439 = numbers[10 * LAYERS + 31] - 1.0;
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
    const Real x462 = x437 - numbers[10 * LAYERS + 29];
    const Real x463 = x461 * x462;
    const Real x464 = x463 + numbers[10 * LAYERS + 29];
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
    after[3 * LAYERS + 5] = x513;
    // snow.surface_emissivity
    const Real x514 = 0.95 - x383;
    const Real x515 = x428 * x514;
    const Real x516 = x383 + x515;
    after[3 * LAYERS + 6] = x516;
    // soil_heat.volumetric_heat_capacity
    const Real x517 = state[2 * LAYERS] * 4200000.0;
    const Real x518 = 1.0 - numbers[2 * LAYERS + 22];
    const Real x519 = x518 * 2000000.0;
    const Real x520 = x517 + x519;
    const Real x521 = numbers[2 * LAYERS + 22] - state[LAYERS];
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
    results[LAYERS + 18] = x540;
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
    results[LAYERS + 34] = x551;
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
    results[LAYERS + 35] = x579;
    // vegetation.water_stress
    const Real x581 = numbers[7 * LAYERS + 24] - numbers[7 * LAYERS + 25];
    // vegetation.canopy_resistance
    const Mask x585 = (x362 > 0.0);
    const Real x586 = at_least(x376, 1e-06);
    const Real x587 = forcing[4] * 1.1;
    const Real x588 = numbers[LAYERS + 10] * x586;
    const Real x589 = x587 / x588;
    const Real x590 = numbers[LAYERS + 9] / 5000.0;
    const Real x591 = x589 + x590;
    const Real x592 = x589 + 1.0;
    const Real x593 = x591 / x592;
    const Real x594 = 298.0 - forcing[1];
    const Real x595 = x594 * x594;
    const Real x596 = x595 * 0.0016;
    const Real x597 = 1.0 - x596;
    const Real x598 = numbers[LAYERS + 11] * x567;
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
        const Real a580 = state[l + 2 * LAYERS] - numbers[7 * LAYERS + 25];
        const Real a582 = a580 / x581;
        const Real a583 = at_least(a582, 0.0);
        const Real a584 = at_most(a583, 1.0);
        const Real a601 = numbers[l + 7 * LAYERS + 26] * a584;
        a602_last = a602_last + a601;
        real_4[l] = a584;
    }
    // vegetation.canopy_resistance
    const Real x609 = at_least(a602_last, 0.0001);
    const Real x610 = x608 * x609;
    const Real x611 = numbers[LAYERS + 9] / x610;
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
    results[LAYERS + 23] = x624;
    const Real x625 = select(x585, x623, 0.0);
    results[LAYERS + 24] = x625;
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
    const Real x646 = state[LAYERS] - numbers[7 * LAYERS + 22];
    const Real x647 = numbers[7 * LAYERS + 23] - numbers[7 * LAYERS + 22];
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
        const Real a669 = real_4[l] * numbers[l + 8 * LAYERS + 26];
        a670_last = a670_last + a669;
        real_5[l] = a669;
    }
    const Real x671 = a670_last / numbers[9 * LAYERS + 26];
    Real a676_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a672 = numbers[l + 7 * LAYERS + 26] + real_5[l];
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
    results[LAYERS + 8] = x692;
    const Real x693 = x691 + x692;
    const Real x694 = x693 - x687;
    // time_step.dew_rate
    const Real x695 = x644 / 1000.0;
    results[LAYERS + 9] = x695;
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
    const Real x748 = select(x727, x724, 0.0);
    const Mask x750 = (x717 & mask_of(false));
    const Mask x751 = (x727 | x741);
    const Mask x752 = (x732 <= 0.0);
    const Mask x753 = (x751 | x752);
    const Mask x754 = (x717 & x753);
    // time_step.time_step
    const Real x755 = x33 / 1000.0;
    const Real x756 = select(x419, x743, x695);
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
    quantities[LAYERS + 14] = x770;
    const Real x771 = x769 + x770;
    results[LAYERS + 11] = x771;
    // water_flow.share_impedance
    const Real x778 = numbers[LAYERS + 7] * (-2.302585092994046);
    // time_step._evaporation, water_flow.__call__, water_flow.share_impedance
    for (int l = 0; l < LAYERS; ++l) {
        const Real a685 = x489 * real_5[l];
        const Real a772 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a773 = 0.02 - a772;
        const Mask a774 = (a773 < numbers[l + 9 * LAYERS + 27]);
        const Real a775 = select(a774, numbers[l + 9 * LAYERS + 27], a773);
        const Real a776 = at_least(a775, 0.0);
        const Real a777 = minimum(a776, state[l + 2 * LAYERS]);
        const Real a779 = a772 / state[l + LAYERS];
        const Real a780 = x778 * a779;
        const Real a781 = numbers[l + 2 * LAYERS + 22] - a772;
        real_4[l] = a685;
        real_6[l] = a772;
        real_7[l] = a777;
        real_8[l] = a780;
        real_9[l] = a781;
    }
    // water_flow.__call__
    const Real x782 = numbers[10 * LAYERS + 27] - real_6[0];
    const Mask x783 = (x782 < real_7[0]);
    const Real x784 = select(x783, real_7[0], x782);
    // water_flow.__call__, implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a785 = (numbers[l + 5 * LAYERS + 22] < real_7[l]);
        const Real a786 = select(a785, real_7[l], numbers[l + 5 * LAYERS + 22]);
        const Real a787 = numbers[l] * 0.5;
        const Real a788 = a787 / numbers[l + 4 * LAYERS + 22];
        real_6[l] = a786;
        real_5[l] = a787;
        real_10[l] = a788;
    }
    // implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Real a797 = exp(real_8[l]);
        const Real a798 = a797 / real_10[l];
        real_11[l] = a798;
    }
    const Real x799 = numbers[10 * LAYERS + 28] * real_11[LAYERS - 1];
    // retention.flowing
    const Real x800 = 1 / numbers[LAYERS + 22];
    const Real x801 = x800 * 3.0;
    const Real x802 = x801 + 1.0;
    const Real x803 = -numbers[LAYERS + 8];
    const Mask x804 = (x803 < numbers[3 * LAYERS + 22]);
    const Real x805 = select(x804, numbers[3 * LAYERS + 22], x803);
    const Real x806 = x805 / numbers[3 * LAYERS + 22];
    const Real x807 = log(x806);
    const Real x808 = x802 + 1.0;
    const Real x810 = x808 * x807;
    const Real x811 = -x810;
    const Real x812 = exp(x811);
    const Real x813 = x805 * x812;
    const Real x814 = x813 / x802;
    const Real x815 = numbers[LAYERS + 8] + numbers[3 * LAYERS + 22];
    const Real x816 = at_least(x815, 0.0);
    const Real x817 = x814 + x816;
    // implicit_water._problem
    const Real x819 = real_5[0] * x812;
    const Real x820 = numbers[LAYERS + 2] * numbers[5 * LAYERS + 21];
    const Real x821 = exp(real_8[LAYERS - 1]);
    const Real x822 = x820 * x821;
    const Real x823 = x817 + x819;
    const Real x824 = real_11[0] * x823;
    // retention.flowing
    const Real x825 = 1 / numbers[2 * LAYERS + 21];
    const Real x826 = x825 * 3.0;
    const Real x827 = x826 + 1.0;
    const Real x828 = -numbers[10 * LAYERS + 28];
    const Mask x829 = (x828 < numbers[4 * LAYERS + 21]);
    const Real x830 = select(x829, numbers[4 * LAYERS + 21], x828);
    const Real x831 = x830 / numbers[4 * LAYERS + 21];
    const Real x832 = log(x831);
    const Real x833 = x827 + 1.0;
    const Real x835 = x833 * x832;
    const Real x836 = -x835;
    const Real x837 = exp(x836);
    const Real x838 = x830 * x837;
    const Real x839 = x838 / x827;
    const Real x840 = numbers[10 * LAYERS + 28] + numbers[4 * LAYERS + 21];
    const Real x841 = at_least(x840, 0.0);
    const Real x842 = x839 + x841;
    // implicit_water._problem
    const Real x843 = x799 * x842;
    // retention.brim
    real_12[0] = numbers[3 * LAYERS + 22];
    for (int l = 0; l < LAYERS - 1; ++l) real_12[l + 1] = numbers[l + 3 * LAYERS + 22];
    for (int l = 0; l < LAYERS - 1; ++l) real_13[l] = numbers[l + 3 * LAYERS + 23];
    real_13[LAYERS - 1] = numbers[4 * LAYERS + 21];
    // retention.brim, retention.at, implicit_water._state, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a846 = minimum(real_12[l], real_13[l]);
        const Real a847 = minimum(numbers[l + 3 * LAYERS + 22], a846);
        const Real a848 = numbers[l + 3 * LAYERS + 22] / a847;
        const Real a849 = log(a848);
        const Real a850 = a849 / numbers[l + LAYERS + 22];
        const Real a851 = exp(a850);
        const Real a852 = numbers[l + 2 * LAYERS + 22] - numbers[l + 9 * LAYERS + 27];
        const Real a853 = a852 * a851;
        const Real a854 = numbers[l + 9 * LAYERS + 27] + a853;
        const Real a855 = a854 - numbers[l + 9 * LAYERS + 27];
        const Real a856 = a855 / a852;
        const Real a857 = at_least(a856, 1e-12);
        const Real a858 = log(numbers[l + 3 * LAYERS + 22]);
        const Real a859 = log(a857);
        const Real a860 = numbers[l + LAYERS + 22] * a859;
        const Real a861 = a858 - a860;
        const Real a862 = at_most(a861, 16.11809565095832);
        const Real a863 = exp(a862);
        const Real a865 = numbers[l + LAYERS + 22] * a863;
        const Real a866 = a857 * a852;
        const Real a867 = a865 / a866;
        const Mask a868 = (a854 > real_9[l]);
        const Real a869 = select(a868, real_9[l], a854);
        const Mask a870 = (a854 <= real_9[l]);
        const Real a871 = a869 - real_7[l];
        const Real a872 = a871 / 0.01;
        const Real a873 = at_least(a872, 0.0);
        const Real a874 = at_most(a873, 1.0);
        const Mask a875 = (a874 < 1.0);
        const Mask a876 = (a870 & a875);
        const Real a877 = select(a876, 100.0, 0.0);
        const Real a878 = 1 / numbers[l + LAYERS + 22];
        const Real a879 = a878 * 3.0;
        const Real a880 = a879 + 1.0;
        const Mask a881 = (a863 < numbers[l + 3 * LAYERS + 22]);
        const Real a882 = select(a881, numbers[l + 3 * LAYERS + 22], a863);
        const Real a883 = a882 / numbers[l + 3 * LAYERS + 22];
        const Real a884 = log(a883);
        const Real a885 = a880 + 1.0;
        const Real a887 = a885 * a884;
        const Real a888 = -a887;
        const Real a889 = exp(a888);
        const Real a890 = numbers[l + 3 * LAYERS + 22] * 0.999999999;
        const Mask a891 = (a863 > a890);
        const Real a892 = a885 * a889;
        const Real a893 = a892 / a882;
        const Real a894 = select(a891, a893, 0.0);
        const Real a895 = a882 * a889;
        const Real a896 = a895 / a880;
        const Real a897 = numbers[l + 3 * LAYERS + 22] - a863;
        const Real a898 = at_least(a897, 0.0);
        const Real a899 = a896 + a898;
        real_14[l] = a852;
        real_15[l] = a854;
        real_16[l] = a855;
        real_17[l] = a858;
        real_18[l] = a863;
        real_19[l] = a867;
        real_20[l] = a874;
        mask_21[l] = a875;
        real_22[l] = a877;
        real_23[l] = a880;
        real_24[l] = a885;
        real_25[l] = a889;
        real_26[l] = a890;
        real_27[l] = a894;
        real_28[l] = a899;
    }
    // implicit_water._problem, retention.flowing, implicit_water._outflow
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a789 = minimum(real_8[l], real_8[l + 1]);
        const Real a790 = maximum(real_8[l], real_8[l + 1]);
        const Real a791 = a789 - a790;
        const Real a792 = a791 * 0.72;
        const Real a793 = a790 + a792;
        const Real a794 = exp(a793);
        const Real a795 = real_10[l] + real_10[l + 1];
        const Real a796 = a794 / a795;
        const Real a818 = real_5[l] + real_5[l + 1];
        const Real a900 = 1 / numbers[l + LAYERS + 22];
        const Real a901 = a900 * 3.0;
        const Real a902 = a901 + 1.0;
        const Mask a903 = (real_18[l + 1] < numbers[l + 3 * LAYERS + 22]);
        const Real a904 = select(a903, numbers[l + 3 * LAYERS + 22], real_18[l + 1]);
        const Real a905 = a904 / numbers[l + 3 * LAYERS + 22];
        const Real a906 = log(a905);
        const Real a907 = a902 + 1.0;
        const Real a909 = a907 * a906;
        const Real a910 = -a909;
        const Real a911 = exp(a910);
        const Real a912 = a904 * a911;
        const Real a913 = a912 / a902;
        const Real a914 = numbers[l + 3 * LAYERS + 22] - real_18[l + 1];
        const Real a915 = at_least(a914, 0.0);
        const Real a916 = a913 + a915;
        const Real a917 = 1 / numbers[l + LAYERS + 23];
        const Real a918 = a917 * 3.0;
        const Real a919 = a918 + 1.0;
        const Mask a920 = (real_18[l] < numbers[l + 3 * LAYERS + 23]);
        const Real a921 = select(a920, numbers[l + 3 * LAYERS + 23], real_18[l]);
        const Real a922 = a921 / numbers[l + 3 * LAYERS + 23];
        const Real a923 = log(a922);
        const Real a924 = a919 + 1.0;
        const Real a926 = a924 * a923;
        const Real a927 = -a926;
        const Real a928 = exp(a927);
        const Real a929 = a921 * a928;
        const Real a930 = a929 / a919;
        const Real a931 = numbers[l + 3 * LAYERS + 23] - real_18[l];
        const Real a932 = at_least(a931, 0.0);
        const Real a933 = a930 + a932;
        const Real a934 = real_28[l] + a933;
        const Real a935 = a934 * 0.5;
        real_29[l] = a796;
        real_13[l] = a818;
        real_30[l] = a902;
        real_31[l] = a907;
        real_32[l] = a911;
        real_33[l] = a916;
        real_34[l] = a919;
        real_35[l] = a924;
        real_36[l] = a928;
        real_37[l] = a935;
    }
    // implicit_water._downward
    real_13[LAYERS - 1] = real_5[LAYERS - 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a937 = real_13[l] * real_25[l];
        real_5[l] = a937;
    }
    const Real x940 = real_28[LAYERS - 1] + real_5[LAYERS - 1];
    const Real x941 = x799 * x940;
    const Real x942 = x822 * real_25[LAYERS - 1];
    const Real x943 = x941 + x942;
    // implicit_water._upward
    const Real x947 = real_11[0] * real_28[0];
    // implicit_water._balance
    const Mask x948 = (real_of(0.0) > 0.0);
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a949 = select(x948, 0.0, real_27[l]);
        const Real a952 = real_13[l] * a949;
        real_18[l] = a949;
        real_10[l] = a952;
    }
    // implicit_water._downward
    const Real x955 = real_25[LAYERS - 1] + real_10[LAYERS - 1];
    const Real x956 = x799 * x955;
    const Real x957 = x822 * real_18[LAYERS - 1];
    const Real x958 = x956 + x957;
    // implicit_water._downward, implicit_water._outflow, implicit_water._upward, implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a938 = real_37[l] + real_5[l];
        const Real a939 = real_29[l] * a938;
        const Real a944 = real_28[l + 1] + real_33[l];
        const Real a945 = a944 * 0.5;
        const Real a946 = real_29[l] * a945;
        const Real a950 = real_25[l] + real_36[l];
        const Real a951 = a950 * 0.5;
        const Real a953 = a951 + real_10[l];
        const Real a954 = real_29[l] * a953;
        real_18[l] = a939;
        real_27[l + 1] = a946;
        real_8[l] = a954;
    }
    // implicit_water._balance
    real_8[LAYERS - 1] = x958;
    // implicit_water._upward
    const Real x964 = real_11[0] * real_25[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a961 = real_25[l + 1] + real_32[l];
        const Real a962 = a961 * 0.5;
        const Real a963 = real_29[l] * a962;
        real_10[l + 1] = a963;
    }
    // implicit_water._balance
    real_10[0] = x964;
    real_18[LAYERS - 1] = x943;
    real_27[0] = x947;
    // implicit_water._balance, implicit_water.solve_water
    for (int l = 0; l < LAYERS; ++l) {
        const Real a960 = real_20[l] * real_8[l];
        const Real a966 = real_20[l] * real_10[l];
        const Real a967 = a960 + a966;
        const Real a970 = real_18[l] + real_27[l];
        const Real a971 = real_20[l] * a970;
        const Real a972 = a967 * real_19[l];
        const Real a973 = real_22[l] * a970;
        const Real a974 = a972 + a973;
        const Real a975 = at_least(real_16[l], 1e-09);
        const Real a976 = seconds * a971;
        const Real a977 = a975 * a974;
        const Real a978 = at_least(a971, 1e-30);
        const Real a979 = a977 / a978;
        const Real a980 = at_least(a979, 0.02);
        const Real a981 = select(mask_21[l], 60.0, INFINITE);
        const Real a982 = minimum(a980, a981);
        const Real a983 = numbers[l] * 1e-11;
        const Real a984 = seconds * a967;
        const Real a985 = a983 + a984;
        const Real a986 = minimum(state[l + 2 * LAYERS], real_9[l]);
        const Real a987 = maximum(a986, real_7[l]);
        const Real a988 = minimum(a987, real_15[l]);
        real_25[l] = a976;
        real_5[l] = a982;
        real_28[l] = a983;
        real_12[l] = a985;
        real_38[l] = a988;
    }
    // implicit_water._newton
    for (int l = 0; l < LAYERS; ++l) real_10[l] = real_38[l];
    for (int l = 0; l < LAYERS; ++l) real_8[l] = real_of(0.0);
    Real w991 = real_of(0.0);
    Mask w992 = mask_of(true);
    for (int pass = 0; pass < 30; ++pass) {
        if (!any_lane(w992)) break;
        // retention.at, implicit_water._state, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Real a993 = real_10[l] - numbers[l + 9 * LAYERS + 27];
            const Real a994 = a993 / real_14[l];
            const Real a995 = at_least(a994, 1e-12);
            const Real a996 = log(a995);
            const Real a997 = numbers[l + LAYERS + 22] * a996;
            const Real a998 = real_17[l] - a997;
            const Real a999 = at_most(a998, 16.11809565095832);
            const Real a1000 = exp(a999);
            const Real a1002 = numbers[l + LAYERS + 22] * a1000;
            const Real a1003 = a995 * real_14[l];
            const Real a1004 = a1002 / a1003;
            const Real a1005 = real_8[l] - a1000;
            const Mask a1006 = (real_10[l] > real_9[l]);
            const Real a1007 = select(a1006, real_9[l], real_10[l]);
            const Mask a1008 = (real_10[l] <= real_9[l]);
            const Real a1009 = a1007 - real_7[l];
            const Real a1010 = a1009 / 0.01;
            const Real a1011 = at_least(a1010, 0.0);
            const Real a1012 = at_most(a1011, 1.0);
            const Mask a1013 = (a1012 < 1.0);
            const Mask a1014 = (a1008 & a1013);
            const Real a1015 = select(a1014, 100.0, 0.0);
            const Real a1016 = -a1005;
            const Mask a1017 = (a1016 < numbers[l + 3 * LAYERS + 22]);
            const Real a1018 = select(a1017, numbers[l + 3 * LAYERS + 22], a1016);
            const Real a1019 = a1018 / numbers[l + 3 * LAYERS + 22];
            const Real a1020 = log(a1019);
            const Real a1021 = real_24[l] * a1020;
            const Real a1022 = -a1021;
            const Real a1023 = exp(a1022);
            const Mask a1024 = (a1016 > real_26[l]);
            const Real a1025 = real_24[l] * a1023;
            const Real a1026 = a1025 / a1018;
            const Real a1027 = select(a1024, a1026, 0.0);
            const Real a1028 = a1018 * a1023;
            const Real a1029 = a1028 / real_23[l];
            const Real a1030 = a1005 + numbers[l + 3 * LAYERS + 22];
            const Real a1031 = at_least(a1030, 0.0);
            const Real a1032 = a1029 + a1031;
            real_27[l] = a993;
            real_18[l] = a1004;
            real_22[l] = a1005;
            real_20[l] = a1007;
            mask_21[l] = a1008;
            real_19[l] = a1012;
            mask_39[l] = a1013;
            real_40[l] = a1015;
            real_41[l] = a1023;
            real_42[l] = a1027;
            real_43[l] = a1032;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1061 = real_13[l] * real_41[l];
            real_44[l] = a1061;
        }
        const Real x1064 = real_43[LAYERS - 1] + real_44[LAYERS - 1];
        const Real x1065 = x799 * x1064;
        const Real x1066 = x822 * real_41[LAYERS - 1];
        const Real x1067 = x1065 + x1066;
        // implicit_water._upward
        const Real x1071 = real_11[0] * real_43[0];
        // retention.flowing, implicit_water._outflow, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1033 = -real_22[l + 1];
            const Mask a1034 = (a1033 < numbers[l + 3 * LAYERS + 22]);
            const Real a1035 = select(a1034, numbers[l + 3 * LAYERS + 22], a1033);
            const Real a1036 = a1035 / numbers[l + 3 * LAYERS + 22];
            const Real a1037 = log(a1036);
            const Real a1038 = real_31[l] * a1037;
            const Real a1039 = -a1038;
            const Real a1040 = exp(a1039);
            const Real a1041 = a1035 * a1040;
            const Real a1042 = a1041 / real_30[l];
            const Real a1043 = real_22[l + 1] + numbers[l + 3 * LAYERS + 22];
            const Real a1044 = at_least(a1043, 0.0);
            const Real a1045 = a1042 + a1044;
            const Real a1046 = -real_22[l];
            const Mask a1047 = (a1046 < numbers[l + 3 * LAYERS + 23]);
            const Real a1048 = select(a1047, numbers[l + 3 * LAYERS + 23], a1046);
            const Real a1049 = a1048 / numbers[l + 3 * LAYERS + 23];
            const Real a1050 = log(a1049);
            const Real a1051 = real_35[l] * a1050;
            const Real a1052 = -a1051;
            const Real a1053 = exp(a1052);
            const Real a1054 = a1048 * a1053;
            const Real a1055 = a1054 / real_34[l];
            const Real a1056 = real_22[l] + numbers[l + 3 * LAYERS + 23];
            const Real a1057 = at_least(a1056, 0.0);
            const Real a1058 = a1055 + a1057;
            const Real a1059 = real_43[l] + a1058;
            const Real a1060 = a1059 * 0.5;
            const Real a1062 = a1060 + real_44[l];
            const Real a1063 = real_29[l] * a1062;
            const Real a1068 = real_43[l + 1] + a1045;
            const Real a1069 = a1068 * 0.5;
            const Real a1070 = real_29[l] * a1069;
            real_32[l] = a1040;
            real_37[l] = a1053;
            real_45[l] = a1063;
            real_46[l + 1] = a1070;
        }
        // implicit_water._flow
        real_45[LAYERS - 1] = x1067;
        real_46[0] = x1071;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1073 = real_19[l] * real_45[l];
            const Real a1075 = real_19[l] * real_46[l];
            real_44[l] = a1073;
            real_43[l] = a1075;
        }
        const Real x1076 = x824 - real_43[0];
        const Mask x1077 = (x1076 > x771);
        const Real x1078 = select(x1077, x771, x1076);
        // implicit_water._remaining
        const Real x1079 = real_20[0] - x784;
        const Real x1080 = x1079 / 0.01;
        const Real x1081 = at_least(x1080, 0.0);
        const Real x1082 = at_most(x1081, 1.0);
        // implicit_water._flow
        const Real x1083 = x682 * x1082;
        const Real x1090 = real_44[LAYERS - 1] - x843;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1089 = real_44[l] - real_43[l + 1];
            real_47[l + 1] = a1089;
        }
        // implicit_water._gain
        real_47[0] = x1078;
        for (int l = 0; l < LAYERS - 1; ++l) real_43[l] = real_47[l + 1];
        real_43[LAYERS - 1] = x1090;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1084 = real_20[l] - real_6[l];
            const Real a1085 = a1084 / 0.01;
            const Real a1086 = at_least(a1085, 0.0);
            const Real a1087 = at_most(a1086, 1.0);
            const Real a1088 = real_4[l] * a1087;
            const Real a1091 = real_10[l] - real_20[l];
            const Real a1092 = a1091 * 1e-09;
            const Real a1093 = real_20[l] + a1092;
            const Real a1094 = real_8[l] * 1e-11;
            const Real a1095 = a1093 + a1094;
            const Real a1096 = a1095 - state[l + 2 * LAYERS];
            const Real a1097 = numbers[l] * a1096;
            const Real a1098 = a1088 + in_row(l, 0, x1083);
            const Real a1101 = real_47[l] - real_43[l];
            const Real a1102 = a1101 - a1098;
            const Real a1103 = seconds * a1102;
            const Real a1104 = a1097 - a1103;
            const Mask a1105 = (real_8[l] > 0.0);
            const Real a1106 = select(a1105, 0.0, real_42[l]);
            const Real a1109 = real_13[l] * a1106;
            real_44[l] = a1104;
            mask_48[l] = a1105;
            real_49[l] = a1106;
            real_50[l] = a1109;
        }
        // implicit_water._downward
        const Real x1112 = real_41[LAYERS - 1] + real_50[LAYERS - 1];
        const Real x1113 = x799 * x1112;
        const Real x1114 = x822 * real_49[LAYERS - 1];
        const Real x1115 = x1113 + x1114;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1107 = real_41[l] + real_37[l];
            const Real a1108 = a1107 * 0.5;
            const Real a1110 = a1108 + real_50[l];
            const Real a1111 = real_29[l] * a1110;
            real_49[l] = a1111;
        }
        // implicit_water._balance
        real_49[LAYERS - 1] = x1115;
        // implicit_water._upward
        const Real x1121 = real_11[0] * real_41[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1118 = real_41[l + 1] + real_32[l];
            const Real a1119 = a1118 * 0.5;
            const Real a1120 = real_29[l] * a1119;
            real_50[l + 1] = a1120;
        }
        // implicit_water._balance
        real_50[0] = x1121;
        const Mask x1131 = (x1078 < x771);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1117 = real_19[l] * real_49[l];
            const Real a1123 = real_19[l] * real_50[l];
            const Real a1124 = select(mask_48[l], 1.0, real_18[l]);
            const Real a1125 = a1117 * a1124;
            const Real a1126 = real_40[l] * real_45[l];
            const Real a1127 = a1125 + a1126;
            const Real a1128 = a1123 * a1124;
            const Real a1129 = real_40[l] * real_46[l];
            const Real a1130 = a1128 + a1129;
            real_41[l] = a1117;
            real_43[l] = a1123;
            real_47[l] = a1127;
            real_42[l] = a1130;
        }
        const Real x1132 = select(x1131, real_42[0], 0.0);
        // implicit_water._demanded
        const Mask x1143 = (real_20[0] > x784);
        const Real x1144 = x784 + 0.01;
        const Mask x1145 = (real_20[0] < x1144);
        const Mask x1146 = (x1143 & x1145);
        const Mask x1147 = (real_20[0] == x784);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1133 = (real_44[l] < 0.0);
            const Mask a1134 = (real_20[l] > real_6[l]);
            const Real a1135 = real_6[l] + 0.01;
            const Mask a1136 = (real_20[l] < a1135);
            const Mask a1137 = (a1134 & a1136);
            const Mask a1138 = (real_20[l] == real_6[l]);
            const Mask a1139 = (a1138 & a1133);
            const Mask a1140 = (a1137 | a1139);
            const Real a1141 = real_4[l] / 0.01;
            const Real a1142 = select(a1140, a1141, 0.0);
            mask_51[l] = a1133;
            real_50[l] = a1142;
        }
        // implicit_water._demanded
        const Mask x1148 = (x1147 & mask_51[0]);
        const Mask x1149 = (x1146 | x1148);
        const Real x1150 = x682 / 0.01;
        const Real x1151 = select(x1149, x1150, 0.0);
        // implicit_water._balance
        real_20[0] = x1132;
        for (int l = 0; l < LAYERS - 1; ++l) real_20[l + 1] = real_42[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1152 = real_50[l] + in_row(l, 0, x1151);
            const Real a1153 = seconds * a1152;
            const Real a1154 = select(mask_21[l], a1153, 0.0);
            const Real a1155 = select(mask_21[l], 1.0, 1e-09);
            const Real a1156 = select(mask_48[l], 1e-11, a1155);
            const Real a1157 = numbers[l] * a1156;
            const Real a1158 = real_41[l] + real_43[l];
            const Real a1159 = real_45[l] + real_46[l];
            const Real a1160 = real_19[l] * a1159;
            const Real a1161 = a1158 * real_18[l];
            const Real a1162 = real_40[l] * a1159;
            const Real a1163 = a1161 + a1162;
            const Real a1164 = at_least(real_27[l], 1e-09);
            const Real a1165 = magnitude(real_22[l]);
            const Real a1166 = select(mask_48[l], a1165, real_10[l]);
            const Real a1168 = real_47[l] + real_20[l];
            const Real a1169 = a1166 * a1168;
            real_49[l] = a1154;
            real_52[l] = a1157;
            real_53[l] = a1158;
            real_54[l] = a1160;
            real_55[l] = a1163;
            real_56[l] = a1164;
            real_57[l] = a1168;
            real_58[l] = a1169;
        }
        real_20[0] = real_58[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_20[l + 1] = real_58[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_50[l] = real_58[l + 1];
        real_50[LAYERS - 1] = real_58[LAYERS - 1];
        // implicit_water._balance, implicit_water._is_open
        Mask a1199_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1172 = maximum(real_20[l], real_50[l]);
            const Real a1173 = maximum(real_58[l], a1172);
            const Real a1177 = real_52[l] + real_49[l];
            const Real a1178 = seconds * real_57[l];
            const Real a1179 = a1177 + a1178;
            const Real a1182 = seconds * a1173;
            const Real a1183 = numbers[l] * numbers[l + 2 * LAYERS + 22];
            const Real a1184 = a1182 + a1183;
            const Real a1185 = a1184 * 1.4210854715202004e-14;
            const Real a1186 = numbers[l] + real_49[l];
            const Real a1187 = seconds * real_54[l];
            const Real a1188 = real_56[l] * real_55[l];
            const Real a1189 = at_least(real_54[l], 1e-30);
            const Real a1190 = a1188 / a1189;
            const Real a1191 = at_least(a1190, 0.02);
            const Real a1192 = select(mask_39[l], 60.0, INFINITE);
            const Real a1193 = minimum(a1191, a1192);
            const Real a1194 = seconds * real_53[l];
            const Real a1195 = real_28[l] + a1194;
            const Real a1196 = magnitude(real_44[l]);
            const Real a1197 = a1196 - a1185;
            const Mask a1198 = (a1197 > 0.0);
            a1199_last = (a1199_last | a1198);
            real_43[l] = a1179;
            real_41[l] = a1186;
            real_46[l] = a1187;
            real_45[l] = a1193;
            real_40[l] = a1195;
        }
        // implicit_water.iteration
        const Mask x1200 = (w992 & a1199_last);
        // implicit_water._balance
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1175 = seconds * real_47[l];
            const Real a1176 = -a1175;
            const Real a1180 = seconds * real_42[l + 1];
            const Real a1181 = -a1180;
            real_32[l] = a1176;
            real_37[l] = a1181;
        }
        // implicit_water._moved
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1201 = -real_44[l];
            real_42[l] = a1201;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_32, real_43, real_37, real_42, real_44);
        // implicit_water._stopped
        const Mask x1330 = (real_10[0] > x784);
        // implicit_water._moved, implicit_water._raised, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1203 = select(mask_48[l], real_5[l], real_45[l]);
            const Real a1204 = select(mask_48[l], real_25[l], real_46[l]);
            const Real a1205 = at_least(a1204, 1e-30);
            const Real a1206 = real_16[l] / real_56[l];
            const Real a1207 = at_least(a1206, 1.0);
            const Real a1208 = real_9[l] - numbers[l + 9 * LAYERS + 27];
            const Real a1209 = a1208 / real_56[l];
            const Mask a1210 = (a1209 > a1207);
            const Real a1211 = select(a1210, a1207, a1209);
            const Real a1212 = at_least(a1211, 1e-30);
            const Real a1213 = real_41[l] * real_56[l];
            const Real a1214 = numbers[l] * 1e-09;
            const Real a1215 = select(mask_21[l], real_41[l], a1214);
            const Real a1216 = a1203 * a1205;
            const Real a1217 = a1216 / real_56[l];
            const Real a1218 = a1215 + a1217;
            const Real a1219 = real_8[l] + real_44[l];
            const Real a1220 = a1213 * a1212;
            const Real a1221 = a1213 - a1220;
            const Real a1222 = a1221 * 1e-09;
            const Real a1223 = a1220 + a1222;
            const Real a1224 = select(mask_21[l], a1213, a1223);
            const Real a1225 = a1224 + a1205;
            const Real a1226 = log(a1212);
            const Real a1227 = a1203 * a1226;
            const Real a1228 = at_most(a1227, 300.0);
            const Real a1229 = exp(a1228);
            const Real a1230 = a1205 * a1229;
            const Real a1231 = a1220 + a1230;
            const Real a1232 = a1213 * a1207;
            const Real a1233 = a1232 - a1220;
            const Real a1234 = a1233 * 1e-09;
            const Real a1235 = a1220 + a1234;
            const Real a1236 = maximum(real_25[l], a1205);
            const Real a1237 = a1235 + a1236;
            const Real a1238 = real_40[l] * a1219;
            const Real a1239 = a1218 * real_44[l];
            const Real a1240 = select(mask_48[l], a1238, a1239);
            const Real a1241 = a1225 + a1240;
            const Real a1242 = a1241 - a1237;
            const Real a1243 = a1242 / real_12[l];
            const Real a1244 = select(mask_48[l], a1219, a1243);
            const Real a1245 = at_least(a1244, 0.0);
            const Mask a1246 = (a1219 > 0.0);
            const Mask a1247 = (a1241 > a1237);
            const Mask a1248 = select(mask_48[l], a1246, a1247);
            const Mask a1249 = (a1241 > a1231);
            const Real a1250 = a1213 * 1e-09;
            const Real a1251 = select(a1249, a1250, a1213);
            const Real a1252 = a1220 * 0.999999999;
            const Real a1253 = select(a1249, a1252, 0.0);
            const Real a1254 = a1241 - a1253;
            const Real a1255 = at_least(a1254, 1e-30);
            const Real a1256 = a1255 / a1251;
            const Real a1257 = log(a1256);
            const Real a1258 = a1255 / a1205;
            const Real a1259 = log(a1258);
            const Real a1260 = a1259 / a1203;
            const Real a1261 = minimum(a1257, a1260);
            const Real a1262 = a1254 - a1251;
            const Real a1263 = a1262 - a1205;
            const Real a1264 = a1251 + a1216;
            const Real a1265 = a1263 / a1264;
            const Real a1266 = a1265 + 1.0;
            const Real a1267 = at_most(a1261, 50.0);
            const Real a1268 = exp(a1267);
            const Real a1269 = minimum(a1268, a1266);
            const Real a1270 = at_least(a1269, 0.05);
            const Real a1271 = log(a1270);
            const Real a1272 = a1203 * a1271;
            const Real a1273 = at_most(a1272, 300.0);
            const Real a1274 = exp(a1273);
            const Real a1275 = a1205 * a1274;
            const Real a1276 = a1251 * a1270;
            const Real a1277 = a1276 + a1275;
            const Real a1278 = a1277 - a1254;
            const Real a1279 = a1203 * a1275;
            const Real a1280 = a1279 / a1270;
            const Real a1281 = a1251 + a1280;
            const Real a1282 = a1278 / a1281;
            const Real a1283 = a1270 - a1282;
            const Real a1284 = at_least(a1283, 0.05);
            const Real a1285 = log(a1284);
            const Real a1286 = a1203 * a1285;
            const Real a1287 = at_most(a1286, 300.0);
            const Real a1288 = exp(a1287);
            const Real a1289 = a1205 * a1288;
            const Real a1290 = a1251 * a1284;
            const Real a1291 = a1290 + a1289;
            const Real a1292 = a1291 - a1254;
            const Real a1293 = a1203 * a1289;
            const Real a1294 = a1293 / a1284;
            const Real a1295 = a1251 + a1294;
            const Real a1296 = a1292 / a1295;
            const Real a1297 = a1284 - a1296;
            const Real a1298 = at_least(a1297, 0.05);
            const Real a1299 = log(a1298);
            const Real a1300 = a1203 * a1299;
            const Real a1301 = at_most(a1300, 300.0);
            const Real a1302 = exp(a1301);
            const Real a1303 = a1205 * a1302;
            const Real a1304 = a1251 * a1298;
            const Real a1305 = a1304 + a1303;
            const Real a1306 = a1305 - a1254;
            const Real a1307 = a1203 * a1303;
            const Real a1308 = a1307 / a1298;
            const Real a1309 = a1251 + a1308;
            const Real a1310 = a1306 / a1309;
            const Real a1311 = a1298 - a1310;
            const Real a1312 = at_least(a1311, 0.05);
            const Real a1313 = select(a1249, a1212, 0.05);
            const Real a1314 = select(a1249, a1207, a1212);
            const Real a1315 = maximum(a1312, a1313);
            const Real a1316 = minimum(a1315, a1314);
            const Real a1317 = real_56[l] * a1316;
            const Real a1318 = numbers[l + 9 * LAYERS + 27] + a1317;
            const Real a1319 = maximum(a1318, real_7[l]);
            const Mask a1320 = (real_10[l] > real_6[l]);
            const Mask a1321 = (a1319 < real_6[l]);
            const Mask a1322 = (a1320 & a1321);
            const Mask a1323 = (real_10[l] < real_6[l]);
            const Mask a1324 = (a1319 > real_6[l]);
            const Mask a1325 = (a1323 & a1324);
            const Mask a1326 = (a1322 | a1325);
            const Mask a1327 = (real_4[l] > 0.0);
            const Mask a1328 = (a1326 & a1327);
            const Real a1329 = select(a1328, real_6[l], a1319);
            real_42[l] = a1245;
            mask_39[l] = a1248;
            real_43[l] = a1329;
        }
        // implicit_water._stopped
        const Mask x1331 = (real_43[0] < x784);
        const Mask x1332 = (x1330 & x1331);
        const Mask x1333 = (real_10[0] < x784);
        const Mask x1334 = (real_43[0] > x784);
        const Mask x1335 = (x1333 & x1334);
        const Mask x1336 = (x1332 | x1335);
        const Mask x1337 = (x682 > 0.0);
        const Mask x1338 = (x1336 & x1337);
        const Real x1339 = select(x1338, x784, real_43[0]);
        // implicit_water._moved
        real_43[0] = x1339;
        // implicit_water.iteration
        const Real x1347 = real_of_mask(x1200);
        const Real x1348 = w991 + x1347;
        // implicit_water._moved, implicit_water.<genexpr>
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1341 = (real_43[l] >= real_15[l]);
            const Mask a1342 = (mask_39[l] | a1341);
            const Real a1343 = select(a1342, real_15[l], real_43[l]);
            const Real a1344 = select(a1342, real_42[l], 0.0);
            const Real a1345 = select(x1200, a1343, real_10[l]);
            const Real a1346 = select(x1200, a1344, real_8[l]);
            real_44[l] = a1345;
            real_40[l] = a1346;
        }
        for (int l = 0; l < LAYERS; ++l) real_10[l] = real_44[l];
        for (int l = 0; l < LAYERS; ++l) real_8[l] = real_40[l];
        w991 = x1348;
        w992 = x1200;
    }
    // implicit_water._relaxed_newton
    for (int l = 0; l < LAYERS; ++l) real_40[l] = real_38[l];
    for (int l = 0; l < LAYERS; ++l) real_44[l] = real_of(0.0);
    Real w1351 = real_of(0.5);
    Real w1352 = real_of(INFINITE);
    Real w1353 = real_of(0.0);
    Mask w1354 = w992;
    for (int pass = 0; pass < 600; ++pass) {
        if (!any_lane(w1354)) break;
        // retention.at, implicit_water._state, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1355 = real_40[l] - numbers[l + 9 * LAYERS + 27];
            const Real a1356 = a1355 / real_14[l];
            const Real a1357 = at_least(a1356, 1e-12);
            const Real a1358 = log(a1357);
            const Real a1359 = numbers[l + LAYERS + 22] * a1358;
            const Real a1360 = real_17[l] - a1359;
            const Real a1361 = at_most(a1360, 16.11809565095832);
            const Real a1362 = exp(a1361);
            const Real a1364 = numbers[l + LAYERS + 22] * a1362;
            const Real a1365 = a1357 * real_14[l];
            const Real a1366 = a1364 / a1365;
            const Real a1367 = real_44[l] - a1362;
            const Mask a1368 = (real_40[l] > real_9[l]);
            const Real a1369 = select(a1368, real_9[l], real_40[l]);
            const Mask a1370 = (real_40[l] <= real_9[l]);
            const Real a1371 = a1369 - real_7[l];
            const Real a1372 = a1371 / 0.01;
            const Real a1373 = at_least(a1372, 0.0);
            const Real a1374 = at_most(a1373, 1.0);
            const Mask a1375 = (a1374 < 1.0);
            const Mask a1376 = (a1370 & a1375);
            const Real a1377 = select(a1376, 100.0, 0.0);
            const Real a1378 = -a1367;
            const Mask a1379 = (a1378 < numbers[l + 3 * LAYERS + 22]);
            const Real a1380 = select(a1379, numbers[l + 3 * LAYERS + 22], a1378);
            const Real a1381 = a1380 / numbers[l + 3 * LAYERS + 22];
            const Real a1382 = log(a1381);
            const Real a1383 = real_24[l] * a1382;
            const Real a1384 = -a1383;
            const Real a1385 = exp(a1384);
            const Mask a1386 = (a1378 > real_26[l]);
            const Real a1387 = real_24[l] * a1385;
            const Real a1388 = a1387 / a1380;
            const Real a1389 = select(a1386, a1388, 0.0);
            const Real a1390 = a1380 * a1385;
            const Real a1391 = a1390 / real_23[l];
            const Real a1392 = a1367 + numbers[l + 3 * LAYERS + 22];
            const Real a1393 = at_least(a1392, 0.0);
            const Real a1394 = a1391 + a1393;
            real_43[l] = a1355;
            real_42[l] = a1366;
            real_45[l] = a1367;
            real_46[l] = a1369;
            mask_39[l] = a1370;
            real_41[l] = a1374;
            mask_48[l] = a1375;
            real_56[l] = a1377;
            real_47[l] = a1385;
            real_50[l] = a1389;
            real_20[l] = a1394;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1423 = real_13[l] * real_47[l];
            real_58[l] = a1423;
        }
        const Real x1426 = real_20[LAYERS - 1] + real_58[LAYERS - 1];
        const Real x1427 = x799 * x1426;
        const Real x1428 = x822 * real_47[LAYERS - 1];
        const Real x1429 = x1427 + x1428;
        // implicit_water._upward
        const Real x1433 = real_11[0] * real_20[0];
        // retention.flowing, implicit_water._outflow, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1395 = -real_45[l + 1];
            const Mask a1396 = (a1395 < numbers[l + 3 * LAYERS + 22]);
            const Real a1397 = select(a1396, numbers[l + 3 * LAYERS + 22], a1395);
            const Real a1398 = a1397 / numbers[l + 3 * LAYERS + 22];
            const Real a1399 = log(a1398);
            const Real a1400 = real_31[l] * a1399;
            const Real a1401 = -a1400;
            const Real a1402 = exp(a1401);
            const Real a1403 = a1397 * a1402;
            const Real a1404 = a1403 / real_30[l];
            const Real a1405 = real_45[l + 1] + numbers[l + 3 * LAYERS + 22];
            const Real a1406 = at_least(a1405, 0.0);
            const Real a1407 = a1404 + a1406;
            const Real a1408 = -real_45[l];
            const Mask a1409 = (a1408 < numbers[l + 3 * LAYERS + 23]);
            const Real a1410 = select(a1409, numbers[l + 3 * LAYERS + 23], a1408);
            const Real a1411 = a1410 / numbers[l + 3 * LAYERS + 23];
            const Real a1412 = log(a1411);
            const Real a1413 = real_35[l] * a1412;
            const Real a1414 = -a1413;
            const Real a1415 = exp(a1414);
            const Real a1416 = a1410 * a1415;
            const Real a1417 = a1416 / real_34[l];
            const Real a1418 = real_45[l] + numbers[l + 3 * LAYERS + 23];
            const Real a1419 = at_least(a1418, 0.0);
            const Real a1420 = a1417 + a1419;
            const Real a1421 = real_20[l] + a1420;
            const Real a1422 = a1421 * 0.5;
            const Real a1424 = a1422 + real_58[l];
            const Real a1425 = real_29[l] * a1424;
            const Real a1430 = real_20[l + 1] + a1407;
            const Real a1431 = a1430 * 0.5;
            const Real a1432 = real_29[l] * a1431;
            real_37[l] = a1402;
            real_32[l] = a1415;
            real_57[l] = a1425;
            real_55[l + 1] = a1432;
        }
        // implicit_water._flow
        real_57[LAYERS - 1] = x1429;
        real_55[0] = x1433;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1435 = real_41[l] * real_57[l];
            const Real a1437 = real_41[l] * real_55[l];
            real_58[l] = a1435;
            real_20[l] = a1437;
        }
        const Real x1438 = x824 - real_20[0];
        const Mask x1439 = (x1438 > x771);
        const Real x1440 = select(x1439, x771, x1438);
        // implicit_water._remaining
        const Real x1441 = real_46[0] - x784;
        const Real x1442 = x1441 / 0.01;
        const Real x1443 = at_least(x1442, 0.0);
        const Real x1444 = at_most(x1443, 1.0);
        // implicit_water._flow
        const Real x1445 = x682 * x1444;
        const Real x1452 = real_58[LAYERS - 1] - x843;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1451 = real_58[l] - real_20[l + 1];
            real_54[l + 1] = a1451;
        }
        // implicit_water._gain
        real_54[0] = x1440;
        for (int l = 0; l < LAYERS - 1; ++l) real_20[l] = real_54[l + 1];
        real_20[LAYERS - 1] = x1452;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1446 = real_46[l] - real_6[l];
            const Real a1447 = a1446 / 0.01;
            const Real a1448 = at_least(a1447, 0.0);
            const Real a1449 = at_most(a1448, 1.0);
            const Real a1450 = real_4[l] * a1449;
            const Real a1453 = real_40[l] - real_46[l];
            const Real a1454 = a1453 * 1e-09;
            const Real a1455 = real_46[l] + a1454;
            const Real a1456 = real_44[l] * 1e-11;
            const Real a1457 = a1455 + a1456;
            const Real a1458 = a1457 - state[l + 2 * LAYERS];
            const Real a1459 = numbers[l] * a1458;
            const Real a1460 = a1450 + in_row(l, 0, x1445);
            const Real a1463 = real_54[l] - real_20[l];
            const Real a1464 = a1463 - a1460;
            const Real a1465 = seconds * a1464;
            const Real a1466 = a1459 - a1465;
            const Mask a1467 = (real_44[l] > 0.0);
            const Real a1468 = select(a1467, 0.0, real_50[l]);
            const Real a1471 = real_13[l] * a1468;
            real_58[l] = a1466;
            mask_21[l] = a1467;
            real_53[l] = a1468;
            real_52[l] = a1471;
        }
        // implicit_water._downward
        const Real x1474 = real_47[LAYERS - 1] + real_52[LAYERS - 1];
        const Real x1475 = x799 * x1474;
        const Real x1476 = x822 * real_53[LAYERS - 1];
        const Real x1477 = x1475 + x1476;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1469 = real_47[l] + real_32[l];
            const Real a1470 = a1469 * 0.5;
            const Real a1472 = a1470 + real_52[l];
            const Real a1473 = real_29[l] * a1472;
            real_53[l] = a1473;
        }
        // implicit_water._balance
        real_53[LAYERS - 1] = x1477;
        // implicit_water._upward
        const Real x1483 = real_11[0] * real_47[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1480 = real_47[l + 1] + real_37[l];
            const Real a1481 = a1480 * 0.5;
            const Real a1482 = real_29[l] * a1481;
            real_52[l + 1] = a1482;
        }
        // implicit_water._balance
        real_52[0] = x1483;
        const Mask x1493 = (x1440 < x771);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1479 = real_41[l] * real_53[l];
            const Real a1485 = real_41[l] * real_52[l];
            const Real a1486 = select(mask_21[l], 1.0, real_42[l]);
            const Real a1487 = a1479 * a1486;
            const Real a1488 = real_56[l] * real_57[l];
            const Real a1489 = a1487 + a1488;
            const Real a1490 = a1485 * a1486;
            const Real a1491 = real_56[l] * real_55[l];
            const Real a1492 = a1490 + a1491;
            real_47[l] = a1479;
            real_20[l] = a1485;
            real_54[l] = a1489;
            real_50[l] = a1492;
        }
        const Real x1494 = select(x1493, real_50[0], 0.0);
        // implicit_water._demanded
        const Mask x1505 = (real_46[0] > x784);
        const Real x1506 = x784 + 0.01;
        const Mask x1507 = (real_46[0] < x1506);
        const Mask x1508 = (x1505 & x1507);
        const Mask x1509 = (real_46[0] == x784);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1495 = (real_58[l] < 0.0);
            const Mask a1496 = (real_46[l] > real_6[l]);
            const Real a1497 = real_6[l] + 0.01;
            const Mask a1498 = (real_46[l] < a1497);
            const Mask a1499 = (a1496 & a1498);
            const Mask a1500 = (real_46[l] == real_6[l]);
            const Mask a1501 = (a1500 & a1495);
            const Mask a1502 = (a1499 | a1501);
            const Real a1503 = real_4[l] / 0.01;
            const Real a1504 = select(a1502, a1503, 0.0);
            mask_51[l] = a1495;
            real_52[l] = a1504;
        }
        // implicit_water._demanded
        const Mask x1510 = (x1509 & mask_51[0]);
        const Mask x1511 = (x1508 | x1510);
        const Real x1512 = x682 / 0.01;
        const Real x1513 = select(x1511, x1512, 0.0);
        // implicit_water._balance
        real_46[0] = x1494;
        for (int l = 0; l < LAYERS - 1; ++l) real_46[l + 1] = real_50[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1514 = real_52[l] + in_row(l, 0, x1513);
            const Real a1515 = seconds * a1514;
            const Real a1516 = select(mask_39[l], a1515, 0.0);
            const Real a1517 = select(mask_39[l], 1.0, 1e-09);
            const Real a1518 = select(mask_21[l], 1e-11, a1517);
            const Real a1519 = numbers[l] * a1518;
            const Real a1520 = real_47[l] + real_20[l];
            const Real a1521 = real_57[l] + real_55[l];
            const Real a1522 = real_41[l] * a1521;
            const Real a1523 = a1520 * real_42[l];
            const Real a1524 = real_56[l] * a1521;
            const Real a1525 = a1523 + a1524;
            const Real a1526 = at_least(real_43[l], 1e-09);
            const Real a1527 = magnitude(real_45[l]);
            const Real a1528 = select(mask_21[l], a1527, real_40[l]);
            const Real a1530 = real_54[l] + real_46[l];
            const Real a1531 = a1528 * a1530;
            real_53[l] = a1516;
            real_49[l] = a1519;
            real_19[l] = a1520;
            real_22[l] = a1522;
            real_18[l] = a1525;
            real_27[l] = a1526;
            real_59[l] = a1530;
            real_60[l] = a1531;
        }
        real_46[0] = real_60[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_46[l + 1] = real_60[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_52[l] = real_60[l + 1];
        real_52[LAYERS - 1] = real_60[LAYERS - 1];
        // implicit_water._balance, implicit_water.iteration, implicit_water._is_open
        Real a1559_last = real_of(0.0);
        Mask a1562_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1534 = maximum(real_46[l], real_52[l]);
            const Real a1535 = maximum(real_60[l], a1534);
            const Real a1539 = real_49[l] + real_53[l];
            const Real a1540 = seconds * real_59[l];
            const Real a1541 = a1539 + a1540;
            const Real a1544 = seconds * a1535;
            const Real a1545 = numbers[l] * numbers[l + 2 * LAYERS + 22];
            const Real a1546 = a1544 + a1545;
            const Real a1547 = a1546 * 1.4210854715202004e-14;
            const Real a1548 = numbers[l] + real_53[l];
            const Real a1549 = seconds * real_22[l];
            const Real a1550 = real_27[l] * real_18[l];
            const Real a1551 = at_least(real_22[l], 1e-30);
            const Real a1552 = a1550 / a1551;
            const Real a1553 = at_least(a1552, 0.02);
            const Real a1554 = select(mask_48[l], 60.0, INFINITE);
            const Real a1555 = minimum(a1553, a1554);
            const Real a1556 = seconds * real_19[l];
            const Real a1557 = real_28[l] + a1556;
            const Real a1558 = magnitude(real_58[l]);
            a1559_last = a1559_last + a1558;
            const Real a1560 = a1558 - a1547;
            const Mask a1561 = (a1560 > 0.0);
            a1562_last = (a1562_last | a1561);
            real_20[l] = a1541;
            real_47[l] = a1548;
            real_55[l] = a1549;
            real_57[l] = a1555;
            real_56[l] = a1557;
        }
        // implicit_water.iteration
        const Mask x1563 = (w1354 & a1562_last);
        const Mask x1564 = (a1559_last < w1352);
        const Real x1565 = w1351 * 0.5;
        const Real x1566 = at_least(x1565, 0.1);
        const Real x1567 = select(x1564, w1351, x1566);
        // implicit_water._balance
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1537 = seconds * real_54[l];
            const Real a1538 = -a1537;
            const Real a1542 = seconds * real_50[l + 1];
            const Real a1543 = -a1542;
            real_37[l] = a1538;
            real_32[l] = a1543;
        }
        // implicit_water._moved
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1568 = -real_58[l];
            real_50[l] = a1568;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_37, real_20, real_32, real_50, real_58);
        // implicit_water._stopped
        const Mask x1699 = (real_40[0] > x784);
        // implicit_water._moved, implicit_water._raised, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1570 = select(mask_21[l], real_5[l], real_57[l]);
            const Real a1571 = select(mask_21[l], real_25[l], real_55[l]);
            const Real a1572 = at_least(a1571, 1e-30);
            const Real a1573 = real_16[l] / real_27[l];
            const Real a1574 = at_least(a1573, 1.0);
            const Real a1575 = real_9[l] - numbers[l + 9 * LAYERS + 27];
            const Real a1576 = a1575 / real_27[l];
            const Mask a1577 = (a1576 > a1574);
            const Real a1578 = select(a1577, a1574, a1576);
            const Real a1579 = at_least(a1578, 1e-30);
            const Real a1580 = real_47[l] * real_27[l];
            const Real a1581 = numbers[l] * 1e-09;
            const Real a1582 = select(mask_39[l], real_47[l], a1581);
            const Real a1583 = a1570 * a1572;
            const Real a1584 = a1583 / real_27[l];
            const Real a1585 = a1582 + a1584;
            const Real a1586 = x1567 * real_58[l];
            const Real a1587 = real_44[l] + a1586;
            const Real a1588 = a1580 * a1579;
            const Real a1589 = a1580 - a1588;
            const Real a1590 = a1589 * 1e-09;
            const Real a1591 = a1588 + a1590;
            const Real a1592 = select(mask_39[l], a1580, a1591);
            const Real a1593 = a1592 + a1572;
            const Real a1594 = log(a1579);
            const Real a1595 = a1570 * a1594;
            const Real a1596 = at_most(a1595, 300.0);
            const Real a1597 = exp(a1596);
            const Real a1598 = a1572 * a1597;
            const Real a1599 = a1588 + a1598;
            const Real a1600 = a1580 * a1574;
            const Real a1601 = a1600 - a1588;
            const Real a1602 = a1601 * 1e-09;
            const Real a1603 = a1588 + a1602;
            const Real a1604 = maximum(real_25[l], a1572);
            const Real a1605 = a1603 + a1604;
            const Real a1606 = real_56[l] * a1587;
            const Real a1607 = x1567 * a1585;
            const Real a1608 = a1607 * real_58[l];
            const Real a1609 = select(mask_21[l], a1606, a1608);
            const Real a1610 = a1593 + a1609;
            const Real a1611 = a1610 - a1605;
            const Real a1612 = a1611 / real_12[l];
            const Real a1613 = select(mask_21[l], a1587, a1612);
            const Real a1614 = at_least(a1613, 0.0);
            const Mask a1615 = (a1587 > 0.0);
            const Mask a1616 = (a1610 > a1605);
            const Mask a1617 = select(mask_21[l], a1615, a1616);
            const Mask a1618 = (a1610 > a1599);
            const Real a1619 = a1580 * 1e-09;
            const Real a1620 = select(a1618, a1619, a1580);
            const Real a1621 = a1588 * 0.999999999;
            const Real a1622 = select(a1618, a1621, 0.0);
            const Real a1623 = a1610 - a1622;
            const Real a1624 = at_least(a1623, 1e-30);
            const Real a1625 = a1624 / a1620;
            const Real a1626 = log(a1625);
            const Real a1627 = a1624 / a1572;
            const Real a1628 = log(a1627);
            const Real a1629 = a1628 / a1570;
            const Real a1630 = minimum(a1626, a1629);
            const Real a1631 = a1623 - a1620;
            const Real a1632 = a1631 - a1572;
            const Real a1633 = a1620 + a1583;
            const Real a1634 = a1632 / a1633;
            const Real a1635 = a1634 + 1.0;
            const Real a1636 = at_most(a1630, 50.0);
            const Real a1637 = exp(a1636);
            const Real a1638 = minimum(a1637, a1635);
            const Real a1639 = at_least(a1638, 0.05);
            const Real a1640 = log(a1639);
            const Real a1641 = a1570 * a1640;
            const Real a1642 = at_most(a1641, 300.0);
            const Real a1643 = exp(a1642);
            const Real a1644 = a1572 * a1643;
            const Real a1645 = a1620 * a1639;
            const Real a1646 = a1645 + a1644;
            const Real a1647 = a1646 - a1623;
            const Real a1648 = a1570 * a1644;
            const Real a1649 = a1648 / a1639;
            const Real a1650 = a1620 + a1649;
            const Real a1651 = a1647 / a1650;
            const Real a1652 = a1639 - a1651;
            const Real a1653 = at_least(a1652, 0.05);
            const Real a1654 = log(a1653);
            const Real a1655 = a1570 * a1654;
            const Real a1656 = at_most(a1655, 300.0);
            const Real a1657 = exp(a1656);
            const Real a1658 = a1572 * a1657;
            const Real a1659 = a1620 * a1653;
            const Real a1660 = a1659 + a1658;
            const Real a1661 = a1660 - a1623;
            const Real a1662 = a1570 * a1658;
            const Real a1663 = a1662 / a1653;
            const Real a1664 = a1620 + a1663;
            const Real a1665 = a1661 / a1664;
            const Real a1666 = a1653 - a1665;
            const Real a1667 = at_least(a1666, 0.05);
            const Real a1668 = log(a1667);
            const Real a1669 = a1570 * a1668;
            const Real a1670 = at_most(a1669, 300.0);
            const Real a1671 = exp(a1670);
            const Real a1672 = a1572 * a1671;
            const Real a1673 = a1620 * a1667;
            const Real a1674 = a1673 + a1672;
            const Real a1675 = a1674 - a1623;
            const Real a1676 = a1570 * a1672;
            const Real a1677 = a1676 / a1667;
            const Real a1678 = a1620 + a1677;
            const Real a1679 = a1675 / a1678;
            const Real a1680 = a1667 - a1679;
            const Real a1681 = at_least(a1680, 0.05);
            const Real a1682 = select(a1618, a1579, 0.05);
            const Real a1683 = select(a1618, a1574, a1579);
            const Real a1684 = maximum(a1681, a1682);
            const Real a1685 = minimum(a1684, a1683);
            const Real a1686 = real_27[l] * a1685;
            const Real a1687 = numbers[l + 9 * LAYERS + 27] + a1686;
            const Real a1688 = maximum(a1687, real_7[l]);
            const Mask a1689 = (real_40[l] > real_6[l]);
            const Mask a1690 = (a1688 < real_6[l]);
            const Mask a1691 = (a1689 & a1690);
            const Mask a1692 = (real_40[l] < real_6[l]);
            const Mask a1693 = (a1688 > real_6[l]);
            const Mask a1694 = (a1692 & a1693);
            const Mask a1695 = (a1691 | a1694);
            const Mask a1696 = (real_4[l] > 0.0);
            const Mask a1697 = (a1695 & a1696);
            const Real a1698 = select(a1697, real_6[l], a1688);
            real_50[l] = a1614;
            mask_48[l] = a1617;
            real_20[l] = a1698;
        }
        // implicit_water._stopped
        const Mask x1700 = (real_20[0] < x784);
        const Mask x1701 = (x1699 & x1700);
        const Mask x1702 = (real_40[0] < x784);
        const Mask x1703 = (real_20[0] > x784);
        const Mask x1704 = (x1702 & x1703);
        const Mask x1705 = (x1701 | x1704);
        const Mask x1706 = (x682 > 0.0);
        const Mask x1707 = (x1705 & x1706);
        const Real x1708 = select(x1707, x784, real_20[0]);
        // implicit_water._moved
        real_20[0] = x1708;
        // implicit_water.iteration
        const Real x1716 = real_of_mask(x1563);
        const Real x1717 = w1353 + x1716;
        // implicit_water._moved, implicit_water.<genexpr>
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1710 = (real_20[l] >= real_15[l]);
            const Mask a1711 = (mask_48[l] | a1710);
            const Real a1712 = select(a1711, real_15[l], real_20[l]);
            const Real a1713 = select(a1711, real_50[l], 0.0);
            const Real a1714 = select(x1563, a1712, real_40[l]);
            const Real a1715 = select(x1563, a1713, real_44[l]);
            real_58[l] = a1714;
            real_56[l] = a1715;
        }
        for (int l = 0; l < LAYERS; ++l) real_40[l] = real_58[l];
        for (int l = 0; l < LAYERS; ++l) real_44[l] = real_56[l];
        w1351 = x1567;
        w1352 = a1559_last;
        w1353 = x1717;
        w1354 = x1563;
    }
    // implicit_water.<genexpr>, retention.at, implicit_water._state, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1718 = select(w992, real_40[l], real_10[l]);
        const Real a1719 = select(w992, real_44[l], real_8[l]);
        const Real a1720 = a1718 - numbers[l + 9 * LAYERS + 27];
        const Real a1721 = a1720 / real_14[l];
        const Real a1722 = at_least(a1721, 1e-12);
        const Real a1723 = log(a1722);
        const Real a1724 = numbers[l + LAYERS + 22] * a1723;
        const Real a1725 = real_17[l] - a1724;
        const Real a1726 = at_most(a1725, 16.11809565095832);
        const Real a1727 = exp(a1726);
        const Real a1729 = numbers[l + LAYERS + 22] * a1727;
        const Real a1730 = a1722 * real_14[l];
        const Real a1731 = a1729 / a1730;
        const Real a1732 = a1719 - a1727;
        const Mask a1733 = (a1718 > real_9[l]);
        const Real a1734 = select(a1733, real_9[l], a1718);
        const Mask a1735 = (a1718 <= real_9[l]);
        const Real a1736 = a1734 - real_7[l];
        const Real a1737 = a1736 / 0.01;
        const Real a1738 = at_least(a1737, 0.0);
        const Real a1739 = at_most(a1738, 1.0);
        const Mask a1740 = (a1739 < 1.0);
        const Mask a1741 = (a1735 & a1740);
        const Real a1742 = select(a1741, 100.0, 0.0);
        const Real a1743 = -a1732;
        const Mask a1744 = (a1743 < numbers[l + 3 * LAYERS + 22]);
        const Real a1745 = select(a1744, numbers[l + 3 * LAYERS + 22], a1743);
        const Real a1746 = a1745 / numbers[l + 3 * LAYERS + 22];
        const Real a1747 = log(a1746);
        const Real a1748 = real_24[l] * a1747;
        const Real a1749 = -a1748;
        const Real a1750 = exp(a1749);
        const Mask a1751 = (a1743 > real_26[l]);
        const Real a1752 = real_24[l] * a1750;
        const Real a1753 = a1752 / a1745;
        const Real a1754 = select(a1751, a1753, 0.0);
        const Real a1755 = a1745 * a1750;
        const Real a1756 = a1755 / real_23[l];
        const Real a1757 = a1732 + numbers[l + 3 * LAYERS + 22];
        const Real a1758 = at_least(a1757, 0.0);
        const Real a1759 = a1756 + a1758;
        real_56[l] = a1718;
        real_58[l] = a1719;
        real_20[l] = a1731;
        real_50[l] = a1732;
        real_57[l] = a1734;
        real_55[l] = a1739;
        real_47[l] = a1742;
        real_27[l] = a1750;
        real_54[l] = a1754;
        real_52[l] = a1759;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1788 = real_13[l] * real_27[l];
        real_44[l] = a1788;
    }
    const Real x1791 = real_52[LAYERS - 1] + real_44[LAYERS - 1];
    const Real x1792 = x799 * x1791;
    const Real x1793 = x822 * real_27[LAYERS - 1];
    const Real x1794 = x1792 + x1793;
    // implicit_water._upward
    const Real x1798 = real_11[0] * real_52[0];
    // retention.flowing, implicit_water._outflow, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1760 = -real_50[l + 1];
        const Mask a1761 = (a1760 < numbers[l + 3 * LAYERS + 22]);
        const Real a1762 = select(a1761, numbers[l + 3 * LAYERS + 22], a1760);
        const Real a1763 = a1762 / numbers[l + 3 * LAYERS + 22];
        const Real a1764 = log(a1763);
        const Real a1765 = real_31[l] * a1764;
        const Real a1766 = -a1765;
        const Real a1767 = exp(a1766);
        const Real a1768 = a1762 * a1767;
        const Real a1769 = a1768 / real_30[l];
        const Real a1770 = real_50[l + 1] + numbers[l + 3 * LAYERS + 22];
        const Real a1771 = at_least(a1770, 0.0);
        const Real a1772 = a1769 + a1771;
        const Real a1773 = -real_50[l];
        const Mask a1774 = (a1773 < numbers[l + 3 * LAYERS + 23]);
        const Real a1775 = select(a1774, numbers[l + 3 * LAYERS + 23], a1773);
        const Real a1776 = a1775 / numbers[l + 3 * LAYERS + 23];
        const Real a1777 = log(a1776);
        const Real a1778 = real_35[l] * a1777;
        const Real a1779 = -a1778;
        const Real a1780 = exp(a1779);
        const Real a1781 = a1775 * a1780;
        const Real a1782 = a1781 / real_34[l];
        const Real a1783 = real_50[l] + numbers[l + 3 * LAYERS + 23];
        const Real a1784 = at_least(a1783, 0.0);
        const Real a1785 = a1782 + a1784;
        const Real a1786 = real_52[l] + a1785;
        const Real a1787 = a1786 * 0.5;
        const Real a1789 = a1787 + real_44[l];
        const Real a1790 = real_29[l] * a1789;
        const Real a1795 = real_52[l + 1] + a1772;
        const Real a1796 = a1795 * 0.5;
        const Real a1797 = real_29[l] * a1796;
        real_32[l] = a1767;
        real_37[l] = a1780;
        real_40[l] = a1790;
        real_8[l + 1] = a1797;
    }
    // implicit_water._flow
    real_40[LAYERS - 1] = x1794;
    real_8[0] = x1798;
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1800 = real_55[l] * real_40[l];
        const Real a1802 = real_55[l] * real_8[l];
        real_44[l] = a1800;
        real_52[l] = a1802;
    }
    const Real x1803 = x824 - real_52[0];
    const Mask x1804 = (x1803 > x771);
    const Real x1805 = select(x1804, x771, x1803);
    // implicit_water._remaining
    const Real x1806 = real_57[0] - x784;
    const Real x1807 = x1806 / 0.01;
    const Real x1808 = at_least(x1807, 0.0);
    const Real x1809 = at_most(x1808, 1.0);
    // implicit_water._flow
    const Real x1810 = x682 * x1809;
    const Real x1817 = real_44[LAYERS - 1] - x843;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1816 = real_44[l] - real_52[l + 1];
        real_10[l + 1] = a1816;
    }
    // implicit_water._gain
    real_10[0] = x1805;
    for (int l = 0; l < LAYERS - 1; ++l) real_52[l] = real_10[l + 1];
    real_52[LAYERS - 1] = x1817;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1811 = real_57[l] - real_6[l];
        const Real a1812 = a1811 / 0.01;
        const Real a1813 = at_least(a1812, 0.0);
        const Real a1814 = at_most(a1813, 1.0);
        const Real a1815 = real_4[l] * a1814;
        const Real a1818 = real_56[l] - real_57[l];
        const Real a1819 = a1818 * 1e-09;
        const Real a1820 = real_57[l] + a1819;
        const Real a1821 = real_58[l] * 1e-11;
        const Real a1822 = a1820 + a1821;
        const Real a1823 = a1822 - state[l + 2 * LAYERS];
        const Real a1824 = numbers[l] * a1823;
        const Real a1825 = a1815 + in_row(l, 0, x1810);
        const Real a1828 = real_10[l] - real_52[l];
        const Real a1829 = a1828 - a1825;
        const Real a1830 = seconds * a1829;
        const Real a1831 = a1824 - a1830;
        const Mask a1832 = (real_58[l] > 0.0);
        const Real a1833 = select(a1832, 0.0, real_54[l]);
        const Real a1836 = real_13[l] * a1833;
        real_44[l] = a1831;
        mask_48[l] = a1832;
        real_46[l] = a1833;
        real_60[l] = a1836;
    }
    // implicit_water._downward
    const Real x1839 = real_27[LAYERS - 1] + real_60[LAYERS - 1];
    const Real x1840 = x799 * x1839;
    const Real x1841 = x822 * real_46[LAYERS - 1];
    const Real x1842 = x1840 + x1841;
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1834 = real_27[l] + real_37[l];
        const Real a1835 = a1834 * 0.5;
        const Real a1837 = a1835 + real_60[l];
        const Real a1838 = real_29[l] * a1837;
        real_46[l] = a1838;
    }
    // implicit_water._balance
    real_46[LAYERS - 1] = x1842;
    // implicit_water._upward
    const Real x1848 = real_11[0] * real_27[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1845 = real_27[l + 1] + real_32[l];
        const Real a1846 = a1845 * 0.5;
        const Real a1847 = real_29[l] * a1846;
        real_60[l + 1] = a1847;
    }
    // implicit_water._balance
    real_60[0] = x1848;
    const Mask x1858 = (x1805 < x771);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1844 = real_55[l] * real_46[l];
        const Real a1850 = real_55[l] * real_60[l];
        const Real a1851 = select(mask_48[l], 1.0, real_20[l]);
        const Real a1852 = a1844 * a1851;
        const Real a1853 = real_47[l] * real_40[l];
        const Real a1854 = a1852 + a1853;
        const Real a1855 = a1850 * a1851;
        const Real a1856 = real_47[l] * real_8[l];
        const Real a1857 = a1855 + a1856;
        real_27[l] = a1854;
        real_52[l] = a1857;
    }
    const Real x1859 = select(x1858, real_52[0], 0.0);
    real_52[0] = x1859;
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1860 = magnitude(real_50[l]);
        const Real a1861 = select(mask_48[l], a1860, real_56[l]);
        const Real a1863 = real_27[l] + real_52[l];
        const Real a1864 = a1861 * a1863;
        real_60[l] = a1864;
    }
    real_52[0] = real_60[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_52[l + 1] = real_60[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_27[l] = real_60[l + 1];
    real_27[LAYERS - 1] = real_60[LAYERS - 1];
    // implicit_water._balance, implicit_water._is_open
    Mask a1876_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1867 = maximum(real_52[l], real_27[l]);
        const Real a1868 = maximum(real_60[l], a1867);
        const Real a1869 = seconds * a1868;
        const Real a1870 = numbers[l] * numbers[l + 2 * LAYERS + 22];
        const Real a1871 = a1869 + a1870;
        const Real a1872 = a1871 * 1.4210854715202004e-14;
        const Real a1873 = magnitude(real_44[l]);
        const Real a1874 = a1873 - a1872;
        const Mask a1875 = (a1874 > 0.0);
        a1876_last = (a1876_last | a1875);
        real_50[l] = a1870;
    }
    // implicit_water.solve_water
    const Mask x1877 = (w992 & a1876_last);
    // implicit_water._relaxed_newton
    for (int l = 0; l < LAYERS; ++l) real_27[l] = real_15[l];
    for (int l = 0; l < LAYERS; ++l) real_52[l] = real_of(0.0);
    Real w1880 = real_of(0.5);
    Real w1881 = real_of(INFINITE);
    Real w1882 = real_of(0.0);
    Mask w1883 = x1877;
    for (int pass = 0; pass < 600; ++pass) {
        if (!any_lane(w1883)) break;
        // retention.at, implicit_water._state, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1884 = real_27[l] - numbers[l + 9 * LAYERS + 27];
            const Real a1885 = a1884 / real_14[l];
            const Real a1886 = at_least(a1885, 1e-12);
            const Real a1887 = log(a1886);
            const Real a1888 = numbers[l + LAYERS + 22] * a1887;
            const Real a1889 = real_17[l] - a1888;
            const Real a1890 = at_most(a1889, 16.11809565095832);
            const Real a1891 = exp(a1890);
            const Real a1893 = numbers[l + LAYERS + 22] * a1891;
            const Real a1894 = a1886 * real_14[l];
            const Real a1895 = a1893 / a1894;
            const Real a1896 = real_52[l] - a1891;
            const Mask a1897 = (real_27[l] > real_9[l]);
            const Real a1898 = select(a1897, real_9[l], real_27[l]);
            const Mask a1899 = (real_27[l] <= real_9[l]);
            const Real a1900 = a1898 - real_7[l];
            const Real a1901 = a1900 / 0.01;
            const Real a1902 = at_least(a1901, 0.0);
            const Real a1903 = at_most(a1902, 1.0);
            const Mask a1904 = (a1903 < 1.0);
            const Mask a1905 = (a1899 & a1904);
            const Real a1906 = select(a1905, 100.0, 0.0);
            const Real a1907 = -a1896;
            const Mask a1908 = (a1907 < numbers[l + 3 * LAYERS + 22]);
            const Real a1909 = select(a1908, numbers[l + 3 * LAYERS + 22], a1907);
            const Real a1910 = a1909 / numbers[l + 3 * LAYERS + 22];
            const Real a1911 = log(a1910);
            const Real a1912 = real_24[l] * a1911;
            const Real a1913 = -a1912;
            const Real a1914 = exp(a1913);
            const Mask a1915 = (a1907 > real_26[l]);
            const Real a1916 = real_24[l] * a1914;
            const Real a1917 = a1916 / a1909;
            const Real a1918 = select(a1915, a1917, 0.0);
            const Real a1919 = a1909 * a1914;
            const Real a1920 = a1919 / real_23[l];
            const Real a1921 = a1896 + numbers[l + 3 * LAYERS + 22];
            const Real a1922 = at_least(a1921, 0.0);
            const Real a1923 = a1920 + a1922;
            real_60[l] = a1884;
            real_44[l] = a1895;
            real_46[l] = a1896;
            real_8[l] = a1898;
            mask_48[l] = a1899;
            real_40[l] = a1903;
            mask_21[l] = a1904;
            real_47[l] = a1906;
            real_55[l] = a1914;
            real_20[l] = a1918;
            real_10[l] = a1923;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1952 = real_13[l] * real_55[l];
            real_54[l] = a1952;
        }
        const Real x1955 = real_10[LAYERS - 1] + real_54[LAYERS - 1];
        const Real x1956 = x799 * x1955;
        const Real x1957 = x822 * real_55[LAYERS - 1];
        const Real x1958 = x1956 + x1957;
        // implicit_water._upward
        const Real x1962 = real_11[0] * real_10[0];
        // retention.flowing, implicit_water._outflow, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1924 = -real_46[l + 1];
            const Mask a1925 = (a1924 < numbers[l + 3 * LAYERS + 22]);
            const Real a1926 = select(a1925, numbers[l + 3 * LAYERS + 22], a1924);
            const Real a1927 = a1926 / numbers[l + 3 * LAYERS + 22];
            const Real a1928 = log(a1927);
            const Real a1929 = real_31[l] * a1928;
            const Real a1930 = -a1929;
            const Real a1931 = exp(a1930);
            const Real a1932 = a1926 * a1931;
            const Real a1933 = a1932 / real_30[l];
            const Real a1934 = real_46[l + 1] + numbers[l + 3 * LAYERS + 22];
            const Real a1935 = at_least(a1934, 0.0);
            const Real a1936 = a1933 + a1935;
            const Real a1937 = -real_46[l];
            const Mask a1938 = (a1937 < numbers[l + 3 * LAYERS + 23]);
            const Real a1939 = select(a1938, numbers[l + 3 * LAYERS + 23], a1937);
            const Real a1940 = a1939 / numbers[l + 3 * LAYERS + 23];
            const Real a1941 = log(a1940);
            const Real a1942 = real_35[l] * a1941;
            const Real a1943 = -a1942;
            const Real a1944 = exp(a1943);
            const Real a1945 = a1939 * a1944;
            const Real a1946 = a1945 / real_34[l];
            const Real a1947 = real_46[l] + numbers[l + 3 * LAYERS + 23];
            const Real a1948 = at_least(a1947, 0.0);
            const Real a1949 = a1946 + a1948;
            const Real a1950 = real_10[l] + a1949;
            const Real a1951 = a1950 * 0.5;
            const Real a1953 = a1951 + real_54[l];
            const Real a1954 = real_29[l] * a1953;
            const Real a1959 = real_10[l + 1] + a1936;
            const Real a1960 = a1959 * 0.5;
            const Real a1961 = real_29[l] * a1960;
            real_32[l] = a1931;
            real_37[l] = a1944;
            real_57[l] = a1954;
            real_59[l + 1] = a1961;
        }
        // implicit_water._flow
        real_57[LAYERS - 1] = x1958;
        real_59[0] = x1962;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1964 = real_40[l] * real_57[l];
            const Real a1966 = real_40[l] * real_59[l];
            real_54[l] = a1964;
            real_10[l] = a1966;
        }
        const Real x1967 = x824 - real_10[0];
        const Mask x1968 = (x1967 > x771);
        const Real x1969 = select(x1968, x771, x1967);
        // implicit_water._remaining
        const Real x1970 = real_8[0] - x784;
        const Real x1971 = x1970 / 0.01;
        const Real x1972 = at_least(x1971, 0.0);
        const Real x1973 = at_most(x1972, 1.0);
        // implicit_water._flow
        const Real x1974 = x682 * x1973;
        const Real x1981 = real_54[LAYERS - 1] - x843;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1980 = real_54[l] - real_10[l + 1];
            real_18[l + 1] = a1980;
        }
        // implicit_water._gain
        real_18[0] = x1969;
        for (int l = 0; l < LAYERS - 1; ++l) real_10[l] = real_18[l + 1];
        real_10[LAYERS - 1] = x1981;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1975 = real_8[l] - real_6[l];
            const Real a1976 = a1975 / 0.01;
            const Real a1977 = at_least(a1976, 0.0);
            const Real a1978 = at_most(a1977, 1.0);
            const Real a1979 = real_4[l] * a1978;
            const Real a1982 = real_27[l] - real_8[l];
            const Real a1983 = a1982 * 1e-09;
            const Real a1984 = real_8[l] + a1983;
            const Real a1985 = real_52[l] * 1e-11;
            const Real a1986 = a1984 + a1985;
            const Real a1987 = a1986 - state[l + 2 * LAYERS];
            const Real a1988 = numbers[l] * a1987;
            const Real a1989 = a1979 + in_row(l, 0, x1974);
            const Real a1992 = real_18[l] - real_10[l];
            const Real a1993 = a1992 - a1989;
            const Real a1994 = seconds * a1993;
            const Real a1995 = a1988 - a1994;
            const Mask a1996 = (real_52[l] > 0.0);
            const Real a1997 = select(a1996, 0.0, real_20[l]);
            const Real a2000 = real_13[l] * a1997;
            real_54[l] = a1995;
            mask_39[l] = a1996;
            real_22[l] = a1997;
            real_19[l] = a2000;
        }
        // implicit_water._downward
        const Real x2003 = real_55[LAYERS - 1] + real_19[LAYERS - 1];
        const Real x2004 = x799 * x2003;
        const Real x2005 = x822 * real_22[LAYERS - 1];
        const Real x2006 = x2004 + x2005;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1998 = real_55[l] + real_37[l];
            const Real a1999 = a1998 * 0.5;
            const Real a2001 = a1999 + real_19[l];
            const Real a2002 = real_29[l] * a2001;
            real_22[l] = a2002;
        }
        // implicit_water._balance
        real_22[LAYERS - 1] = x2006;
        // implicit_water._upward
        const Real x2012 = real_11[0] * real_55[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2009 = real_55[l + 1] + real_32[l];
            const Real a2010 = a2009 * 0.5;
            const Real a2011 = real_29[l] * a2010;
            real_19[l + 1] = a2011;
        }
        // implicit_water._balance
        real_19[0] = x2012;
        const Mask x2022 = (x1969 < x771);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2008 = real_40[l] * real_22[l];
            const Real a2014 = real_40[l] * real_19[l];
            const Real a2015 = select(mask_39[l], 1.0, real_44[l]);
            const Real a2016 = a2008 * a2015;
            const Real a2017 = real_47[l] * real_57[l];
            const Real a2018 = a2016 + a2017;
            const Real a2019 = a2014 * a2015;
            const Real a2020 = real_47[l] * real_59[l];
            const Real a2021 = a2019 + a2020;
            real_55[l] = a2008;
            real_10[l] = a2014;
            real_18[l] = a2018;
            real_20[l] = a2021;
        }
        const Real x2023 = select(x2022, real_20[0], 0.0);
        // implicit_water._demanded
        const Mask x2034 = (real_8[0] > x784);
        const Real x2035 = x784 + 0.01;
        const Mask x2036 = (real_8[0] < x2035);
        const Mask x2037 = (x2034 & x2036);
        const Mask x2038 = (real_8[0] == x784);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2024 = (real_54[l] < 0.0);
            const Mask a2025 = (real_8[l] > real_6[l]);
            const Real a2026 = real_6[l] + 0.01;
            const Mask a2027 = (real_8[l] < a2026);
            const Mask a2028 = (a2025 & a2027);
            const Mask a2029 = (real_8[l] == real_6[l]);
            const Mask a2030 = (a2029 & a2024);
            const Mask a2031 = (a2028 | a2030);
            const Real a2032 = real_4[l] / 0.01;
            const Real a2033 = select(a2031, a2032, 0.0);
            mask_51[l] = a2024;
            real_19[l] = a2033;
        }
        // implicit_water._demanded
        const Mask x2039 = (x2038 & mask_51[0]);
        const Mask x2040 = (x2037 | x2039);
        const Real x2041 = x682 / 0.01;
        const Real x2042 = select(x2040, x2041, 0.0);
        // implicit_water._balance
        real_8[0] = x2023;
        for (int l = 0; l < LAYERS - 1; ++l) real_8[l + 1] = real_20[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2043 = real_19[l] + in_row(l, 0, x2042);
            const Real a2044 = seconds * a2043;
            const Real a2045 = select(mask_48[l], a2044, 0.0);
            const Real a2046 = select(mask_48[l], 1.0, 1e-09);
            const Real a2047 = select(mask_39[l], 1e-11, a2046);
            const Real a2048 = numbers[l] * a2047;
            const Real a2049 = real_55[l] + real_10[l];
            const Real a2050 = real_57[l] + real_59[l];
            const Real a2051 = real_40[l] * a2050;
            const Real a2052 = a2049 * real_44[l];
            const Real a2053 = real_47[l] * a2050;
            const Real a2054 = a2052 + a2053;
            const Real a2055 = at_least(real_60[l], 1e-09);
            const Real a2056 = magnitude(real_46[l]);
            const Real a2057 = select(mask_39[l], a2056, real_27[l]);
            const Real a2059 = real_18[l] + real_8[l];
            const Real a2060 = a2057 * a2059;
            real_22[l] = a2045;
            real_49[l] = a2048;
            real_53[l] = a2049;
            real_41[l] = a2051;
            real_45[l] = a2054;
            real_42[l] = a2055;
            real_43[l] = a2059;
            real_61[l] = a2060;
        }
        real_8[0] = real_61[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_8[l + 1] = real_61[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_19[l] = real_61[l + 1];
        real_19[LAYERS - 1] = real_61[LAYERS - 1];
        // implicit_water._balance, implicit_water.iteration, implicit_water._is_open
        Real a2087_last = real_of(0.0);
        Mask a2090_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2063 = maximum(real_8[l], real_19[l]);
            const Real a2064 = maximum(real_61[l], a2063);
            const Real a2068 = real_49[l] + real_22[l];
            const Real a2069 = seconds * real_43[l];
            const Real a2070 = a2068 + a2069;
            const Real a2073 = seconds * a2064;
            const Real a2074 = a2073 + real_50[l];
            const Real a2075 = a2074 * 1.4210854715202004e-14;
            const Real a2076 = numbers[l] + real_22[l];
            const Real a2077 = seconds * real_41[l];
            const Real a2078 = real_42[l] * real_45[l];
            const Real a2079 = at_least(real_41[l], 1e-30);
            const Real a2080 = a2078 / a2079;
            const Real a2081 = at_least(a2080, 0.02);
            const Real a2082 = select(mask_21[l], 60.0, INFINITE);
            const Real a2083 = minimum(a2081, a2082);
            const Real a2084 = seconds * real_53[l];
            const Real a2085 = real_28[l] + a2084;
            const Real a2086 = magnitude(real_54[l]);
            a2087_last = a2087_last + a2086;
            const Real a2088 = a2086 - a2075;
            const Mask a2089 = (a2088 > 0.0);
            a2090_last = (a2090_last | a2089);
            real_10[l] = a2070;
            real_55[l] = a2076;
            real_59[l] = a2077;
            real_57[l] = a2083;
            real_47[l] = a2085;
        }
        // implicit_water.iteration
        const Mask x2091 = (w1883 & a2090_last);
        const Mask x2092 = (a2087_last < w1881);
        const Real x2093 = w1880 * 0.5;
        const Real x2094 = at_least(x2093, 0.1);
        const Real x2095 = select(x2092, w1880, x2094);
        // implicit_water._balance
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2066 = seconds * real_18[l];
            const Real a2067 = -a2066;
            const Real a2071 = seconds * real_20[l + 1];
            const Real a2072 = -a2071;
            real_32[l] = a2067;
            real_37[l] = a2072;
        }
        // implicit_water._moved
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2096 = -real_54[l];
            real_20[l] = a2096;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_32, real_10, real_37, real_20, real_54);
        // implicit_water._stopped
        const Mask x2227 = (real_27[0] > x784);
        // implicit_water._moved, implicit_water._raised, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2098 = select(mask_39[l], real_5[l], real_57[l]);
            const Real a2099 = select(mask_39[l], real_25[l], real_59[l]);
            const Real a2100 = at_least(a2099, 1e-30);
            const Real a2101 = real_16[l] / real_42[l];
            const Real a2102 = at_least(a2101, 1.0);
            const Real a2103 = real_9[l] - numbers[l + 9 * LAYERS + 27];
            const Real a2104 = a2103 / real_42[l];
            const Mask a2105 = (a2104 > a2102);
            const Real a2106 = select(a2105, a2102, a2104);
            const Real a2107 = at_least(a2106, 1e-30);
            const Real a2108 = real_55[l] * real_42[l];
            const Real a2109 = numbers[l] * 1e-09;
            const Real a2110 = select(mask_48[l], real_55[l], a2109);
            const Real a2111 = a2098 * a2100;
            const Real a2112 = a2111 / real_42[l];
            const Real a2113 = a2110 + a2112;
            const Real a2114 = x2095 * real_54[l];
            const Real a2115 = real_52[l] + a2114;
            const Real a2116 = a2108 * a2107;
            const Real a2117 = a2108 - a2116;
            const Real a2118 = a2117 * 1e-09;
            const Real a2119 = a2116 + a2118;
            const Real a2120 = select(mask_48[l], a2108, a2119);
            const Real a2121 = a2120 + a2100;
            const Real a2122 = log(a2107);
            const Real a2123 = a2098 * a2122;
            const Real a2124 = at_most(a2123, 300.0);
            const Real a2125 = exp(a2124);
            const Real a2126 = a2100 * a2125;
            const Real a2127 = a2116 + a2126;
            const Real a2128 = a2108 * a2102;
            const Real a2129 = a2128 - a2116;
            const Real a2130 = a2129 * 1e-09;
            const Real a2131 = a2116 + a2130;
            const Real a2132 = maximum(real_25[l], a2100);
            const Real a2133 = a2131 + a2132;
            const Real a2134 = real_47[l] * a2115;
            const Real a2135 = x2095 * a2113;
            const Real a2136 = a2135 * real_54[l];
            const Real a2137 = select(mask_39[l], a2134, a2136);
            const Real a2138 = a2121 + a2137;
            const Real a2139 = a2138 - a2133;
            const Real a2140 = a2139 / real_12[l];
            const Real a2141 = select(mask_39[l], a2115, a2140);
            const Real a2142 = at_least(a2141, 0.0);
            const Mask a2143 = (a2115 > 0.0);
            const Mask a2144 = (a2138 > a2133);
            const Mask a2145 = select(mask_39[l], a2143, a2144);
            const Mask a2146 = (a2138 > a2127);
            const Real a2147 = a2108 * 1e-09;
            const Real a2148 = select(a2146, a2147, a2108);
            const Real a2149 = a2116 * 0.999999999;
            const Real a2150 = select(a2146, a2149, 0.0);
            const Real a2151 = a2138 - a2150;
            const Real a2152 = at_least(a2151, 1e-30);
            const Real a2153 = a2152 / a2148;
            const Real a2154 = log(a2153);
            const Real a2155 = a2152 / a2100;
            const Real a2156 = log(a2155);
            const Real a2157 = a2156 / a2098;
            const Real a2158 = minimum(a2154, a2157);
            const Real a2159 = a2151 - a2148;
            const Real a2160 = a2159 - a2100;
            const Real a2161 = a2148 + a2111;
            const Real a2162 = a2160 / a2161;
            const Real a2163 = a2162 + 1.0;
            const Real a2164 = at_most(a2158, 50.0);
            const Real a2165 = exp(a2164);
            const Real a2166 = minimum(a2165, a2163);
            const Real a2167 = at_least(a2166, 0.05);
            const Real a2168 = log(a2167);
            const Real a2169 = a2098 * a2168;
            const Real a2170 = at_most(a2169, 300.0);
            const Real a2171 = exp(a2170);
            const Real a2172 = a2100 * a2171;
            const Real a2173 = a2148 * a2167;
            const Real a2174 = a2173 + a2172;
            const Real a2175 = a2174 - a2151;
            const Real a2176 = a2098 * a2172;
            const Real a2177 = a2176 / a2167;
            const Real a2178 = a2148 + a2177;
            const Real a2179 = a2175 / a2178;
            const Real a2180 = a2167 - a2179;
            const Real a2181 = at_least(a2180, 0.05);
            const Real a2182 = log(a2181);
            const Real a2183 = a2098 * a2182;
            const Real a2184 = at_most(a2183, 300.0);
            const Real a2185 = exp(a2184);
            const Real a2186 = a2100 * a2185;
            const Real a2187 = a2148 * a2181;
            const Real a2188 = a2187 + a2186;
            const Real a2189 = a2188 - a2151;
            const Real a2190 = a2098 * a2186;
            const Real a2191 = a2190 / a2181;
            const Real a2192 = a2148 + a2191;
            const Real a2193 = a2189 / a2192;
            const Real a2194 = a2181 - a2193;
            const Real a2195 = at_least(a2194, 0.05);
            const Real a2196 = log(a2195);
            const Real a2197 = a2098 * a2196;
            const Real a2198 = at_most(a2197, 300.0);
            const Real a2199 = exp(a2198);
            const Real a2200 = a2100 * a2199;
            const Real a2201 = a2148 * a2195;
            const Real a2202 = a2201 + a2200;
            const Real a2203 = a2202 - a2151;
            const Real a2204 = a2098 * a2200;
            const Real a2205 = a2204 / a2195;
            const Real a2206 = a2148 + a2205;
            const Real a2207 = a2203 / a2206;
            const Real a2208 = a2195 - a2207;
            const Real a2209 = at_least(a2208, 0.05);
            const Real a2210 = select(a2146, a2107, 0.05);
            const Real a2211 = select(a2146, a2102, a2107);
            const Real a2212 = maximum(a2209, a2210);
            const Real a2213 = minimum(a2212, a2211);
            const Real a2214 = real_42[l] * a2213;
            const Real a2215 = numbers[l + 9 * LAYERS + 27] + a2214;
            const Real a2216 = maximum(a2215, real_7[l]);
            const Mask a2217 = (real_27[l] > real_6[l]);
            const Mask a2218 = (a2216 < real_6[l]);
            const Mask a2219 = (a2217 & a2218);
            const Mask a2220 = (real_27[l] < real_6[l]);
            const Mask a2221 = (a2216 > real_6[l]);
            const Mask a2222 = (a2220 & a2221);
            const Mask a2223 = (a2219 | a2222);
            const Mask a2224 = (real_4[l] > 0.0);
            const Mask a2225 = (a2223 & a2224);
            const Real a2226 = select(a2225, real_6[l], a2216);
            real_20[l] = a2142;
            mask_21[l] = a2145;
            real_10[l] = a2226;
        }
        // implicit_water._stopped
        const Mask x2228 = (real_10[0] < x784);
        const Mask x2229 = (x2227 & x2228);
        const Mask x2230 = (real_27[0] < x784);
        const Mask x2231 = (real_10[0] > x784);
        const Mask x2232 = (x2230 & x2231);
        const Mask x2233 = (x2229 | x2232);
        const Mask x2234 = (x682 > 0.0);
        const Mask x2235 = (x2233 & x2234);
        const Real x2236 = select(x2235, x784, real_10[0]);
        // implicit_water._moved
        real_10[0] = x2236;
        // implicit_water.iteration
        const Real x2244 = real_of_mask(x2091);
        const Real x2245 = w1882 + x2244;
        // implicit_water._moved, implicit_water.<genexpr>
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2238 = (real_10[l] >= real_15[l]);
            const Mask a2239 = (mask_21[l] | a2238);
            const Real a2240 = select(a2239, real_15[l], real_10[l]);
            const Real a2241 = select(a2239, real_20[l], 0.0);
            const Real a2242 = select(x2091, a2240, real_27[l]);
            const Real a2243 = select(x2091, a2241, real_52[l]);
            real_54[l] = a2242;
            real_47[l] = a2243;
        }
        for (int l = 0; l < LAYERS; ++l) real_27[l] = real_54[l];
        for (int l = 0; l < LAYERS; ++l) real_52[l] = real_47[l];
        w1880 = x2095;
        w1881 = a2087_last;
        w1882 = x2245;
        w1883 = x2091;
    }
    // implicit_water.<genexpr>, retention.at, implicit_water._state, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2246 = select(x1877, real_27[l], real_56[l]);
        const Real a2247 = select(x1877, real_52[l], real_58[l]);
        const Real a2248 = a2246 - numbers[l + 9 * LAYERS + 27];
        const Real a2249 = a2248 / real_14[l];
        const Real a2250 = at_least(a2249, 1e-12);
        const Real a2251 = log(a2250);
        const Real a2252 = numbers[l + LAYERS + 22] * a2251;
        const Real a2253 = real_17[l] - a2252;
        const Real a2254 = at_most(a2253, 16.11809565095832);
        const Real a2255 = exp(a2254);
        const Real a2257 = numbers[l + LAYERS + 22] * a2255;
        const Real a2258 = a2250 * real_14[l];
        const Real a2259 = a2257 / a2258;
        const Real a2260 = a2247 - a2255;
        const Mask a2261 = (a2246 > real_9[l]);
        const Real a2262 = select(a2261, real_9[l], a2246);
        const Mask a2263 = (a2246 <= real_9[l]);
        const Real a2264 = a2262 - real_7[l];
        const Real a2265 = a2264 / 0.01;
        const Real a2266 = at_least(a2265, 0.0);
        const Real a2267 = at_most(a2266, 1.0);
        const Mask a2268 = (a2267 < 1.0);
        const Mask a2269 = (a2263 & a2268);
        const Real a2270 = select(a2269, 100.0, 0.0);
        const Real a2271 = -a2260;
        const Mask a2272 = (a2271 < numbers[l + 3 * LAYERS + 22]);
        const Real a2273 = select(a2272, numbers[l + 3 * LAYERS + 22], a2271);
        const Real a2274 = a2273 / numbers[l + 3 * LAYERS + 22];
        const Real a2275 = log(a2274);
        const Real a2276 = real_24[l] * a2275;
        const Real a2277 = -a2276;
        const Real a2278 = exp(a2277);
        const Mask a2279 = (a2271 > real_26[l]);
        const Real a2280 = real_24[l] * a2278;
        const Real a2281 = a2280 / a2273;
        const Real a2282 = select(a2279, a2281, 0.0);
        const Real a2283 = a2273 * a2278;
        const Real a2284 = a2283 / real_23[l];
        const Real a2285 = a2260 + numbers[l + 3 * LAYERS + 22];
        const Real a2286 = at_least(a2285, 0.0);
        const Real a2287 = a2284 + a2286;
        real_12[l] = a2246;
        real_28[l] = a2247;
        real_5[l] = a2259;
        real_25[l] = a2260;
        real_16[l] = a2262;
        real_47[l] = a2267;
        real_54[l] = a2270;
        real_10[l] = a2278;
        real_20[l] = a2282;
        real_57[l] = a2287;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2316 = real_13[l] * real_10[l];
        real_52[l] = a2316;
    }
    const Real x2319 = real_57[LAYERS - 1] + real_52[LAYERS - 1];
    const Real x2320 = x799 * x2319;
    const Real x2321 = x822 * real_10[LAYERS - 1];
    const Real x2322 = x2320 + x2321;
    // implicit_water._upward
    const Real x2326 = real_11[0] * real_57[0];
    // retention.flowing, implicit_water._outflow, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2288 = -real_25[l + 1];
        const Mask a2289 = (a2288 < numbers[l + 3 * LAYERS + 22]);
        const Real a2290 = select(a2289, numbers[l + 3 * LAYERS + 22], a2288);
        const Real a2291 = a2290 / numbers[l + 3 * LAYERS + 22];
        const Real a2292 = log(a2291);
        const Real a2293 = real_31[l] * a2292;
        const Real a2294 = -a2293;
        const Real a2295 = exp(a2294);
        const Real a2296 = a2290 * a2295;
        const Real a2297 = a2296 / real_30[l];
        const Real a2298 = real_25[l + 1] + numbers[l + 3 * LAYERS + 22];
        const Real a2299 = at_least(a2298, 0.0);
        const Real a2300 = a2297 + a2299;
        const Real a2301 = -real_25[l];
        const Mask a2302 = (a2301 < numbers[l + 3 * LAYERS + 23]);
        const Real a2303 = select(a2302, numbers[l + 3 * LAYERS + 23], a2301);
        const Real a2304 = a2303 / numbers[l + 3 * LAYERS + 23];
        const Real a2305 = log(a2304);
        const Real a2306 = real_35[l] * a2305;
        const Real a2307 = -a2306;
        const Real a2308 = exp(a2307);
        const Real a2309 = a2303 * a2308;
        const Real a2310 = a2309 / real_34[l];
        const Real a2311 = real_25[l] + numbers[l + 3 * LAYERS + 23];
        const Real a2312 = at_least(a2311, 0.0);
        const Real a2313 = a2310 + a2312;
        const Real a2314 = real_57[l] + a2313;
        const Real a2315 = a2314 * 0.5;
        const Real a2317 = a2315 + real_52[l];
        const Real a2318 = real_29[l] * a2317;
        const Real a2323 = real_57[l + 1] + a2300;
        const Real a2324 = a2323 * 0.5;
        const Real a2325 = real_29[l] * a2324;
        real_37[l] = a2295;
        real_32[l] = a2308;
        real_27[l] = a2318;
        real_58[l + 1] = a2325;
    }
    // implicit_water._flow
    real_27[LAYERS - 1] = x2322;
    real_58[0] = x2326;
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2328 = real_47[l] * real_27[l];
        const Real a2330 = real_47[l] * real_58[l];
        real_52[l] = a2328;
        real_57[l] = a2330;
    }
    const Real x2331 = x824 - real_57[0];
    const Mask x2332 = (x2331 > x771);
    const Real x2333 = select(x2332, x771, x2331);
    // implicit_water._remaining
    const Real x2334 = real_16[0] - x784;
    const Real x2335 = x2334 / 0.01;
    const Real x2336 = at_least(x2335, 0.0);
    const Real x2337 = at_most(x2336, 1.0);
    // implicit_water._flow
    const Real x2338 = x682 * x2337;
    const Real x2345 = real_52[LAYERS - 1] - x843;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2344 = real_52[l] - real_57[l + 1];
        real_56[l + 1] = a2344;
    }
    // implicit_water._gain
    real_56[0] = x2333;
    for (int l = 0; l < LAYERS - 1; ++l) real_57[l] = real_56[l + 1];
    real_57[LAYERS - 1] = x2345;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2339 = real_16[l] - real_6[l];
        const Real a2340 = a2339 / 0.01;
        const Real a2341 = at_least(a2340, 0.0);
        const Real a2342 = at_most(a2341, 1.0);
        const Real a2343 = real_4[l] * a2342;
        const Real a2346 = real_12[l] - real_16[l];
        const Real a2347 = a2346 * 1e-09;
        const Real a2348 = real_16[l] + a2347;
        const Real a2349 = real_28[l] * 1e-11;
        const Real a2350 = a2348 + a2349;
        const Real a2351 = a2350 - state[l + 2 * LAYERS];
        const Real a2352 = numbers[l] * a2351;
        const Real a2353 = a2343 + in_row(l, 0, x2338);
        const Real a2356 = real_56[l] - real_57[l];
        const Real a2357 = a2356 - a2353;
        const Real a2358 = seconds * a2357;
        const Real a2359 = a2352 - a2358;
        const Mask a2360 = (real_28[l] > 0.0);
        const Real a2361 = select(a2360, 0.0, real_20[l]);
        const Real a2364 = real_13[l] * a2361;
        real_52[l] = a2359;
        mask_21[l] = a2360;
        real_9[l] = a2361;
        real_59[l] = a2364;
    }
    // implicit_water._downward
    const Real x2367 = real_10[LAYERS - 1] + real_59[LAYERS - 1];
    const Real x2368 = x799 * x2367;
    const Real x2369 = x822 * real_9[LAYERS - 1];
    const Real x2370 = x2368 + x2369;
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2362 = real_10[l] + real_32[l];
        const Real a2363 = a2362 * 0.5;
        const Real a2365 = a2363 + real_59[l];
        const Real a2366 = real_29[l] * a2365;
        real_9[l] = a2366;
    }
    // implicit_water._balance
    real_9[LAYERS - 1] = x2370;
    // implicit_water._upward
    const Real x2376 = real_11[0] * real_10[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2373 = real_10[l + 1] + real_37[l];
        const Real a2374 = a2373 * 0.5;
        const Real a2375 = real_29[l] * a2374;
        real_59[l + 1] = a2375;
    }
    // implicit_water._balance
    real_59[0] = x2376;
    const Mask x2386 = (x2333 < x771);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2372 = real_47[l] * real_9[l];
        const Real a2378 = real_47[l] * real_59[l];
        const Real a2379 = select(mask_21[l], 1.0, real_5[l]);
        const Real a2380 = a2372 * a2379;
        const Real a2381 = real_54[l] * real_27[l];
        const Real a2382 = a2380 + a2381;
        const Real a2383 = a2378 * a2379;
        const Real a2384 = real_54[l] * real_58[l];
        const Real a2385 = a2383 + a2384;
        real_10[l] = a2382;
        real_57[l] = a2385;
    }
    const Real x2387 = select(x2386, real_57[0], 0.0);
    real_57[0] = x2387;
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2388 = magnitude(real_25[l]);
        const Real a2389 = select(mask_21[l], a2388, real_12[l]);
        const Real a2391 = real_10[l] + real_57[l];
        const Real a2392 = a2389 * a2391;
        real_59[l] = a2392;
    }
    real_57[0] = real_59[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_57[l + 1] = real_59[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_10[l] = real_59[l + 1];
    real_10[LAYERS - 1] = real_59[LAYERS - 1];
    // implicit_water._balance, implicit_water.solve_water
    Mask a2404_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2395 = maximum(real_57[l], real_10[l]);
        const Real a2396 = maximum(real_59[l], a2395);
        const Real a2397 = seconds * a2396;
        const Real a2398 = a2397 + real_50[l];
        const Real a2399 = a2398 * 1.4210854715202004e-14;
        const Real a2400 = numbers[l] * 1e-09;
        const Real a2401 = maximum(a2399, a2400);
        const Real a2402 = magnitude(real_52[l]);
        const Mask a2403 = (a2402 <= a2401);
        a2404_last = (a2404_last & a2403);
    }
    // implicit_water.<genexpr>, implicit_water.advance_water, retention.at, implicit_water._state, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2405 = select(a2404_last, real_12[l], real_38[l]);
        const Real a2406 = select(a2404_last, real_28[l], 0.0);
        const Mask a2407 = (a2406 > 0.0);
        const Real a2408 = select(a2407, real_15[l], a2405);
        const Real a2409 = a2408 - numbers[l + 9 * LAYERS + 27];
        const Real a2410 = a2409 / real_14[l];
        const Real a2411 = at_least(a2410, 1e-12);
        const Real a2412 = log(a2411);
        const Real a2413 = numbers[l + LAYERS + 22] * a2412;
        const Real a2414 = real_17[l] - a2413;
        const Real a2415 = at_most(a2414, 16.11809565095832);
        const Real a2416 = exp(a2415);
        const Real a2418 = a2406 - a2416;
        const Real a772_853 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a781_853 = numbers[l + 2 * LAYERS + 22] - a772_853;
        const Mask a2419 = (a2408 > a781_853);
        const Real a2420 = select(a2419, a781_853, a2408);
        const Real a2421 = a2420 - real_7[l];
        const Real a2422 = a2421 / 0.01;
        const Real a2423 = at_least(a2422, 0.0);
        const Real a2424 = at_most(a2423, 1.0);
        const Real a2425 = -a2418;
        const Mask a2426 = (a2425 < numbers[l + 3 * LAYERS + 22]);
        const Real a2427 = select(a2426, numbers[l + 3 * LAYERS + 22], a2425);
        const Real a2428 = a2427 / numbers[l + 3 * LAYERS + 22];
        const Real a2429 = log(a2428);
        const Real a2430 = real_24[l] * a2429;
        const Real a2431 = -a2430;
        const Real a2432 = exp(a2431);
        const Real a2433 = a2427 * a2432;
        const Real a2434 = a2433 / real_23[l];
        const Real a2435 = a2418 + numbers[l + 3 * LAYERS + 22];
        const Real a2436 = at_least(a2435, 0.0);
        const Real a2437 = a2434 + a2436;
        real_10[l] = a2405;
        real_57[l] = a2406;
        mask_21[l] = a2407;
        real_59[l] = a2408;
        real_52[l] = a2418;
        real_50[l] = a2420;
        real_25[l] = a2424;
        real_9[l] = a2432;
        real_58[l] = a2437;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2466 = real_13[l] * real_9[l];
        real_28[l] = a2466;
    }
    const Real x2469 = real_58[LAYERS - 1] + real_28[LAYERS - 1];
    const Real x2470 = x799 * x2469;
    const Real x2471 = x822 * real_9[LAYERS - 1];
    const Real x2472 = x2470 + x2471;
    // implicit_water._upward
    const Real x2476 = real_11[0] * real_58[0];
    // retention.flowing, implicit_water._outflow, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2438 = -real_52[l + 1];
        const Mask a2439 = (a2438 < numbers[l + 3 * LAYERS + 22]);
        const Real a2440 = select(a2439, numbers[l + 3 * LAYERS + 22], a2438);
        const Real a2441 = a2440 / numbers[l + 3 * LAYERS + 22];
        const Real a2442 = log(a2441);
        const Real a2443 = real_31[l] * a2442;
        const Real a2444 = -a2443;
        const Real a2445 = exp(a2444);
        const Real a2446 = a2440 * a2445;
        const Real a2447 = a2446 / real_30[l];
        const Real a2448 = real_52[l + 1] + numbers[l + 3 * LAYERS + 22];
        const Real a2449 = at_least(a2448, 0.0);
        const Real a2450 = a2447 + a2449;
        const Real a2451 = -real_52[l];
        const Mask a2452 = (a2451 < numbers[l + 3 * LAYERS + 23]);
        const Real a2453 = select(a2452, numbers[l + 3 * LAYERS + 23], a2451);
        const Real a2454 = a2453 / numbers[l + 3 * LAYERS + 23];
        const Real a2455 = log(a2454);
        const Real a2456 = real_35[l] * a2455;
        const Real a2457 = -a2456;
        const Real a2458 = exp(a2457);
        const Real a2459 = a2453 * a2458;
        const Real a2460 = a2459 / real_34[l];
        const Real a2461 = real_52[l] + numbers[l + 3 * LAYERS + 23];
        const Real a2462 = at_least(a2461, 0.0);
        const Real a2463 = a2460 + a2462;
        const Real a2464 = real_58[l] + a2463;
        const Real a2465 = a2464 * 0.5;
        const Real a2467 = a2465 + real_28[l];
        const Real a2468 = real_29[l] * a2467;
        const Real a2473 = real_58[l + 1] + a2450;
        const Real a2474 = a2473 * 0.5;
        const Real a2475 = real_29[l] * a2474;
        real_9[l] = a2468;
        real_12[l + 1] = a2475;
    }
    // implicit_water._flow
    real_9[LAYERS - 1] = x2472;
    real_12[0] = x2476;
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2478 = real_25[l] * real_9[l];
        const Real a2480 = real_25[l] * real_12[l];
        real_28[l] = a2478;
        real_58[l] = a2480;
    }
    const Real x2481 = x824 - real_58[0];
    const Mask x2482 = (x2481 > x771);
    const Real x2483 = select(x2482, x771, x2481);
    // implicit_water._remaining
    const Real x2484 = real_50[0] - x784;
    const Real x2485 = x2484 / 0.01;
    const Real x2486 = at_least(x2485, 0.0);
    const Real x2487 = at_most(x2486, 1.0);
    // implicit_water._flow
    const Real x2488 = x682 * x2487;
    const Real x2495 = real_28[LAYERS - 1] - x843;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2494 = real_28[l] - real_58[l + 1];
        real_12[l + 1] = a2494;
    }
    // implicit_water._gain
    real_12[0] = x2483;
    for (int l = 0; l < LAYERS - 1; ++l) real_58[l] = real_12[l + 1];
    real_58[LAYERS - 1] = x2495;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, retention.at, implicit_water._state, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2489 = real_50[l] - real_6[l];
        const Real a2490 = a2489 / 0.01;
        const Real a2491 = at_least(a2490, 0.0);
        const Real a2492 = at_most(a2491, 1.0);
        const Real a2493 = real_4[l] * a2492;
        const Real a2496 = real_59[l] - real_50[l];
        const Real a2497 = a2496 * 1e-09;
        const Real a2498 = real_50[l] + a2497;
        const Real a2499 = real_57[l] * 1e-11;
        const Real a2500 = a2498 + a2499;
        const Real a2501 = a2500 - state[l + 2 * LAYERS];
        const Real a2502 = numbers[l] * a2501;
        const Real a2503 = a2493 + in_row(l, 0, x2488);
        const Real a2506 = real_12[l] - real_58[l];
        const Real a2507 = a2506 - a2503;
        const Real a2508 = seconds * a2507;
        const Real a2509 = a2502 - a2508;
        const Real a2510 = real_10[l] - numbers[l + 9 * LAYERS + 27];
        const Real a2511 = a2510 / real_14[l];
        const Real a2512 = at_least(a2511, 1e-12);
        const Real a2513 = log(a2512);
        const Real a2514 = numbers[l + LAYERS + 22] * a2513;
        const Real a2515 = real_17[l] - a2514;
        const Real a2516 = at_most(a2515, 16.11809565095832);
        const Real a2517 = exp(a2516);
        const Real a2519 = numbers[l + LAYERS + 22] * a2517;
        const Real a2520 = a2512 * real_14[l];
        const Real a2521 = a2519 / a2520;
        const Real a2522 = real_57[l] - a2517;
        const Real a772_876 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a781_876 = numbers[l + 2 * LAYERS + 22] - a772_876;
        const Mask a2523 = (real_10[l] > a781_876);
        const Real a2524 = select(a2523, a781_876, real_10[l]);
        const Mask a2525 = (real_10[l] <= a781_876);
        const Real a2526 = a2524 - real_7[l];
        const Real a2527 = a2526 / 0.01;
        const Real a2528 = at_least(a2527, 0.0);
        const Real a2529 = at_most(a2528, 1.0);
        const Mask a2530 = (a2529 < 1.0);
        const Mask a2531 = (a2525 & a2530);
        const Real a2532 = select(a2531, 100.0, 0.0);
        const Real a2533 = -a2522;
        const Mask a2534 = (a2533 < numbers[l + 3 * LAYERS + 22]);
        const Real a2535 = select(a2534, numbers[l + 3 * LAYERS + 22], a2533);
        const Real a2536 = a2535 / numbers[l + 3 * LAYERS + 22];
        const Real a2537 = log(a2536);
        const Real a2538 = real_24[l] * a2537;
        const Real a2539 = -a2538;
        const Real a2540 = exp(a2539);
        const Mask a2541 = (a2533 > real_26[l]);
        const Real a2542 = real_24[l] * a2540;
        const Real a2543 = a2542 / a2535;
        const Real a2544 = select(a2541, a2543, 0.0);
        const Real a2545 = a2535 * a2540;
        const Real a2546 = a2545 / real_23[l];
        const Real a2547 = a2522 + numbers[l + 3 * LAYERS + 22];
        const Real a2548 = at_least(a2547, 0.0);
        const Real a2549 = a2546 + a2548;
        real_28[l] = a2499;
        real_9[l] = a2509;
        real_25[l] = a2521;
        real_52[l] = a2522;
        real_38[l] = a2524;
        mask_39[l] = a2525;
        real_27[l] = a2529;
        real_54[l] = a2532;
        real_47[l] = a2540;
        real_5[l] = a2544;
        real_56[l] = a2549;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2578 = real_13[l] * real_47[l];
        real_58[l] = a2578;
    }
    const Real x2581 = real_56[LAYERS - 1] + real_58[LAYERS - 1];
    const Real x2582 = x799 * x2581;
    const Real x2583 = x822 * real_47[LAYERS - 1];
    const Real x2584 = x2582 + x2583;
    // implicit_water._upward
    const Real x2588 = real_11[0] * real_56[0];
    // retention.flowing, implicit_water._outflow, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2550 = -real_52[l + 1];
        const Mask a2551 = (a2550 < numbers[l + 3 * LAYERS + 22]);
        const Real a2552 = select(a2551, numbers[l + 3 * LAYERS + 22], a2550);
        const Real a2553 = a2552 / numbers[l + 3 * LAYERS + 22];
        const Real a2554 = log(a2553);
        const Real a2555 = real_31[l] * a2554;
        const Real a2556 = -a2555;
        const Real a2557 = exp(a2556);
        const Real a2558 = a2552 * a2557;
        const Real a2559 = a2558 / real_30[l];
        const Real a2560 = real_52[l + 1] + numbers[l + 3 * LAYERS + 22];
        const Real a2561 = at_least(a2560, 0.0);
        const Real a2562 = a2559 + a2561;
        const Real a2563 = -real_52[l];
        const Mask a2564 = (a2563 < numbers[l + 3 * LAYERS + 23]);
        const Real a2565 = select(a2564, numbers[l + 3 * LAYERS + 23], a2563);
        const Real a2566 = a2565 / numbers[l + 3 * LAYERS + 23];
        const Real a2567 = log(a2566);
        const Real a2568 = real_35[l] * a2567;
        const Real a2569 = -a2568;
        const Real a2570 = exp(a2569);
        const Real a2571 = a2565 * a2570;
        const Real a2572 = a2571 / real_34[l];
        const Real a2573 = real_52[l] + numbers[l + 3 * LAYERS + 23];
        const Real a2574 = at_least(a2573, 0.0);
        const Real a2575 = a2572 + a2574;
        const Real a2576 = real_56[l] + a2575;
        const Real a2577 = a2576 * 0.5;
        const Real a2579 = a2577 + real_58[l];
        const Real a2580 = real_29[l] * a2579;
        const Real a2585 = real_56[l + 1] + a2562;
        const Real a2586 = a2585 * 0.5;
        const Real a2587 = real_29[l] * a2586;
        real_37[l] = a2557;
        real_32[l] = a2570;
        real_12[l] = a2580;
        real_50[l + 1] = a2587;
    }
    // implicit_water._flow
    real_12[LAYERS - 1] = x2584;
    real_50[0] = x2588;
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2590 = real_27[l] * real_12[l];
        const Real a2592 = real_27[l] * real_50[l];
        real_58[l] = a2590;
        real_56[l] = a2592;
    }
    const Real x2593 = x824 - real_56[0];
    const Mask x2594 = (x2593 > x771);
    const Real x2595 = select(x2594, x771, x2593);
    // implicit_water._remaining
    const Real x2596 = real_38[0] - x784;
    const Real x2597 = x2596 / 0.01;
    const Real x2598 = at_least(x2597, 0.0);
    const Real x2599 = at_most(x2598, 1.0);
    // implicit_water._flow
    const Real x2600 = x682 * x2599;
    const Real x2607 = real_58[LAYERS - 1] - x843;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2606 = real_58[l] - real_56[l + 1];
        real_52[l + 1] = a2606;
    }
    // implicit_water._gain
    real_52[0] = x2595;
    for (int l = 0; l < LAYERS - 1; ++l) real_56[l] = real_52[l + 1];
    real_56[LAYERS - 1] = x2607;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2601 = real_38[l] - real_6[l];
        const Real a2602 = a2601 / 0.01;
        const Real a2603 = at_least(a2602, 0.0);
        const Real a2604 = at_most(a2603, 1.0);
        const Real a2605 = real_4[l] * a2604;
        const Real a2608 = real_10[l] - real_38[l];
        const Real a2609 = a2608 * 1e-09;
        const Real a2610 = real_38[l] + a2609;
        const Real a2611 = a2610 + real_28[l];
        const Real a2612 = a2611 - state[l + 2 * LAYERS];
        const Real a2613 = numbers[l] * a2612;
        const Real a2614 = a2605 + in_row(l, 0, x2600);
        const Real a2617 = real_52[l] - real_56[l];
        const Real a2618 = a2617 - a2614;
        const Real a2619 = seconds * a2618;
        const Real a2620 = a2613 - a2619;
        const Real a2621 = select(mask_21[l], 0.0, real_5[l]);
        const Real a2624 = real_13[l] * a2621;
        real_58[l] = a2620;
        real_59[l] = a2621;
        real_26[l] = a2624;
    }
    // implicit_water._downward
    const Real x2627 = real_47[LAYERS - 1] + real_26[LAYERS - 1];
    const Real x2628 = x799 * x2627;
    const Real x2629 = x822 * real_59[LAYERS - 1];
    const Real x2630 = x2628 + x2629;
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2622 = real_47[l] + real_32[l];
        const Real a2623 = a2622 * 0.5;
        const Real a2625 = a2623 + real_26[l];
        const Real a2626 = real_29[l] * a2625;
        real_59[l] = a2626;
    }
    // implicit_water._balance
    real_59[LAYERS - 1] = x2630;
    // implicit_water._upward
    const Real x2636 = real_11[0] * real_47[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2633 = real_47[l + 1] + real_37[l];
        const Real a2634 = a2633 * 0.5;
        const Real a2635 = real_29[l] * a2634;
        real_26[l + 1] = a2635;
    }
    // implicit_water._balance
    real_26[0] = x2636;
    const Mask x2646 = (x2595 < x771);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2632 = real_27[l] * real_59[l];
        const Real a2638 = real_27[l] * real_26[l];
        const Real a2639 = select(mask_21[l], 1.0, real_25[l]);
        const Real a2640 = a2632 * a2639;
        const Real a2641 = real_54[l] * real_12[l];
        const Real a2642 = a2640 + a2641;
        const Real a2643 = a2638 * a2639;
        const Real a2644 = real_54[l] * real_50[l];
        const Real a2645 = a2643 + a2644;
        real_47[l] = a2642;
        real_56[l] = a2645;
    }
    const Real x2647 = select(x2646, real_56[0], 0.0);
    // implicit_water._demanded
    const Mask x2658 = (real_38[0] > x784);
    const Real x2659 = x784 + 0.01;
    const Mask x2660 = (real_38[0] < x2659);
    const Mask x2661 = (x2658 & x2660);
    const Mask x2662 = (real_38[0] == x784);
    // implicit_water._balance, implicit_water._demanded
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a2648 = (real_58[l] < 0.0);
        const Mask a2649 = (real_38[l] > real_6[l]);
        const Real a2650 = real_6[l] + 0.01;
        const Mask a2651 = (real_38[l] < a2650);
        const Mask a2652 = (a2649 & a2651);
        const Mask a2653 = (real_38[l] == real_6[l]);
        const Mask a2654 = (a2653 & a2648);
        const Mask a2655 = (a2652 | a2654);
        const Real a2656 = real_4[l] / 0.01;
        const Real a2657 = select(a2655, a2656, 0.0);
        mask_48[l] = a2648;
        real_26[l] = a2657;
    }
    // implicit_water._demanded
    const Mask x2663 = (x2662 & mask_48[0]);
    const Mask x2664 = (x2661 | x2663);
    const Real x2665 = x682 / 0.01;
    const Real x2666 = select(x2664, x2665, 0.0);
    // implicit_water._balance
    real_58[0] = x2647;
    for (int l = 0; l < LAYERS - 1; ++l) real_58[l + 1] = real_56[l + 1];
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2674 = seconds * real_47[l];
        const Real a2675 = -a2674;
        const Real a2681 = seconds * real_56[l + 1];
        const Real a2682 = -a2681;
        real_37[l] = a2675;
        real_32[l] = a2682;
    }
    // implicit_water._balance, implicit_water.advance_water
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2667 = real_26[l] + in_row(l, 0, x2666);
        const Real a2668 = seconds * a2667;
        const Real a2669 = select(mask_39[l], a2668, 0.0);
        const Real a2670 = select(mask_39[l], 1.0, 1e-09);
        const Real a2671 = select(mask_21[l], 1e-11, a2670);
        const Real a2672 = numbers[l] * a2671;
        const Real a2676 = a2672 + a2669;
        const Real a2678 = real_47[l] + real_58[l];
        const Real a2679 = seconds * a2678;
        const Real a2680 = a2676 + a2679;
        const Real a2683 = -real_9[l];
        real_56[l] = a2680;
        real_38[l] = a2683;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_37, real_56, real_32, real_38, real_58);
    // implicit_water.advance_water, retention.at, implicit_water._state, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2685 = select(a2404_last, real_58[l], 0.0);
        const Real a2686 = real_10[l] + a2685;
        const Real a2687 = select(mask_21[l], real_15[l], a2686);
        const Real a2688 = real_57[l] + real_58[l];
        const Real a2689 = select(mask_21[l], a2688, real_57[l]);
        const Real a2690 = a2687 - numbers[l + 9 * LAYERS + 27];
        const Real a852_926 = numbers[l + 2 * LAYERS + 22] - numbers[l + 9 * LAYERS + 27];
        const Real a2691 = a2690 / a852_926;
        const Real a2692 = at_least(a2691, 1e-12);
        const Real a2693 = log(a2692);
        const Real a2694 = numbers[l + LAYERS + 22] * a2693;
        const Real a2695 = real_17[l] - a2694;
        const Real a2696 = at_most(a2695, 16.11809565095832);
        const Real a2697 = exp(a2696);
        const Real a2699 = a2689 - a2697;
        const Real a772_926 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a781_926 = numbers[l + 2 * LAYERS + 22] - a772_926;
        const Mask a2700 = (a2687 > a781_926);
        const Real a2701 = select(a2700, a781_926, a2687);
        const Real a2702 = a2701 - real_7[l];
        const Real a2703 = a2702 / 0.01;
        const Real a2704 = at_least(a2703, 0.0);
        const Real a2705 = at_most(a2704, 1.0);
        const Real a2706 = -a2699;
        const Mask a2707 = (a2706 < numbers[l + 3 * LAYERS + 22]);
        const Real a2708 = select(a2707, numbers[l + 3 * LAYERS + 22], a2706);
        const Real a2709 = a2708 / numbers[l + 3 * LAYERS + 22];
        const Real a2710 = log(a2709);
        const Real a885_926 = real_23[l] + 1.0;
        const Real a2711 = a885_926 * a2710;
        const Real a2712 = -a2711;
        const Real a2713 = exp(a2712);
        const Real a2714 = a2708 * a2713;
        const Real a2715 = a2714 / real_23[l];
        const Real a2716 = a2699 + numbers[l + 3 * LAYERS + 22];
        const Real a2717 = at_least(a2716, 0.0);
        const Real a2718 = a2715 + a2717;
        real_38[l] = a2699;
        real_56[l] = a2701;
        real_26[l] = a2705;
        real_47[l] = a2713;
        real_9[l] = a2718;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2747 = real_13[l] * real_47[l];
        real_58[l] = a2747;
    }
    const Real x2750 = real_9[LAYERS - 1] + real_58[LAYERS - 1];
    const Real x2751 = x799 * x2750;
    const Real x2752 = x822 * real_47[LAYERS - 1];
    const Real x2753 = x2751 + x2752;
    // implicit_water._upward
    const Real x2757 = real_11[0] * real_9[0];
    // retention.flowing, implicit_water._outflow, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2719 = -real_38[l + 1];
        const Mask a2720 = (a2719 < numbers[l + 3 * LAYERS + 22]);
        const Real a2721 = select(a2720, numbers[l + 3 * LAYERS + 22], a2719);
        const Real a2722 = a2721 / numbers[l + 3 * LAYERS + 22];
        const Real a2723 = log(a2722);
        const Real a907_933 = real_30[l] + 1.0;
        const Real a2724 = a907_933 * a2723;
        const Real a2725 = -a2724;
        const Real a2726 = exp(a2725);
        const Real a2727 = a2721 * a2726;
        const Real a2728 = a2727 / real_30[l];
        const Real a2729 = real_38[l + 1] + numbers[l + 3 * LAYERS + 22];
        const Real a2730 = at_least(a2729, 0.0);
        const Real a2731 = a2728 + a2730;
        const Real a2732 = -real_38[l];
        const Mask a2733 = (a2732 < numbers[l + 3 * LAYERS + 23]);
        const Real a2734 = select(a2733, numbers[l + 3 * LAYERS + 23], a2732);
        const Real a2735 = a2734 / numbers[l + 3 * LAYERS + 23];
        const Real a2736 = log(a2735);
        const Real a924_933 = real_34[l] + 1.0;
        const Real a2737 = a924_933 * a2736;
        const Real a2738 = -a2737;
        const Real a2739 = exp(a2738);
        const Real a2740 = a2734 * a2739;
        const Real a2741 = a2740 / real_34[l];
        const Real a2742 = real_38[l] + numbers[l + 3 * LAYERS + 23];
        const Real a2743 = at_least(a2742, 0.0);
        const Real a2744 = a2741 + a2743;
        const Real a2745 = real_9[l] + a2744;
        const Real a2746 = a2745 * 0.5;
        const Real a2748 = a2746 + real_58[l];
        const Real a2749 = real_29[l] * a2748;
        const Real a2754 = real_9[l + 1] + a2731;
        const Real a2755 = a2754 * 0.5;
        const Real a2756 = real_29[l] * a2755;
        real_11[l] = a2749;
        real_47[l + 1] = a2756;
    }
    // implicit_water._flow
    real_11[LAYERS - 1] = x2753;
    real_47[0] = x2757;
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2759 = real_26[l] * real_11[l];
        const Real a2761 = real_26[l] * real_47[l];
        real_58[l] = a2759;
        real_9[l] = a2761;
    }
    const Real x2762 = x824 - real_9[0];
    const Mask x2763 = (x2762 > x771);
    const Real x2764 = select(x2763, x771, x2762);
    // implicit_water._remaining
    const Real x2765 = real_56[0] - x784;
    const Real x2766 = x2765 / 0.01;
    const Real x2767 = at_least(x2766, 0.0);
    const Real x2768 = at_most(x2767, 1.0);
    // implicit_water._flow
    const Real x2769 = x682 * x2768;
    const Real x2776 = real_58[LAYERS - 1] - x843;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2775 = real_58[l] - real_9[l + 1];
        real_62[l + 1] = a2775;
    }
    // implicit_water.<genexpr>
    real_62[0] = x2764;
    real_62[LAYERS] = x2776;
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a2778 = select(a2404_last, real_62[l], 0.0);
        real_63[l] = a2778;
    }
    results[LAYERS + 13] = real_63[LAYERS];
    results[LAYERS + 32] = real_63[LAYERS];
    const Real x2779 = select(a2404_last, x2769, 0.0);
    // water_flow.__call__
    const Real x2788 = x771 - real_63[0];
    results[LAYERS + 12] = x2788;
    // time_step.from_ground
    const Real x2790 = x2779 + x683;
    // implicit_water._remaining, implicit_water._flow, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, time_step.from_soil_of
    Real a2789_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2770 = real_56[l] - real_6[l];
        const Real a2771 = a2770 / 0.01;
        const Real a2772 = at_least(a2771, 0.0);
        const Real a2773 = at_most(a2772, 1.0);
        const Real a2774 = real_4[l] * a2773;
        const Real a2780 = select(a2404_last, a2774, 0.0);
        const Real a2781 = seconds / numbers[l];
        const Real a2782 = a2780 + in_row(l, 0, x2779);
        const Real a2783 = real_63[l] - real_63[l + 1];
        const Real a2784 = a2783 - a2782;
        const Real a2785 = a2781 * a2784;
        const Real a2786 = state[l + 2 * LAYERS] + a2785;
        const Real a772_955 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a2787 = a2786 + a772_955;
        after[LAYERS + l] = a2787;
        a2789_last = a2789_last + a2780;
        real_9[l] = a2780;
        real_58[l] = a2781;
        real_47[l] = a2786;
        real_11[l] = a2787;
    }
    // time_step.from_ground
    const Real x2791 = x2790 + a2789_last;
    const Real x2792 = x2791 * 1000.0;
    // time_step.heat
    const Real x2793 = x2792 * 2501000.0;
    const Real x2794 = x2793 + x692;
    const Real x2795 = x2794 - x687;
    results[LAYERS + 38] = x2795;
    // soil_heat.thermal_conductivity, soil_heat.blended_kersten
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2796 = real_11[l] / numbers[l + 2 * LAYERS + 22];
        const Real a2797 = real_47[l] / real_11[l];
        const Real a2798 = a2797 * numbers[l + 2 * LAYERS + 22];
        const Real a2799 = a2798 * (-1.3505762785178115);
        const Real a2800 = numbers[l + 11 * LAYERS + 32] + a2799;
        const Real a2801 = exp(a2800);
        const Real a2802 = numbers[l + 12 * LAYERS + 32] * a2796;
        const Real a2803 = numbers[l + 12 * LAYERS + 32] - 1.0;
        const Real a2804 = a2803 * a2796;
        const Real a2805 = a2804 + 1.0;
        const Real a2806 = a2802 / a2805;
        const Real a2807 = a2796 * 4.6;
        const Real a2808 = a2796 * 3.6;
        const Real a2809 = a2808 + 1.0;
        const Real a2810 = a2807 / a2809;
        const Real a2811 = log10(a2796);
        const Real a2812 = a2811 + 1.0;
        const Real a2813 = at_least(a2812, 0.0);
        const Real a2814 = select(flags[l + 4], a2810, a2813);
        const Real a2815 = real_11[l] - real_47[l];
        const Real a2816 = a2815 / 0.001;
        const Real a2817 = at_least(a2816, 0.0);
        const Real a2818 = at_most(a2817, 1.0);
        const Real a2819 = a2818 * a2818;
        const Real a2820 = a2818 * 2.0;
        const Real a2821 = 3.0 - a2820;
        const Real a2822 = a2819 * a2821;
        const Real a2823 = a2806 - a2814;
        const Real a2824 = a2822 * a2823;
        const Real a2825 = a2814 + a2824;
        const Real a2826 = a2801 - numbers[l + 10 * LAYERS + 32];
        const Real a2827 = a2825 * a2826;
        const Real a2828 = a2827 + numbers[l + 10 * LAYERS + 32];
        real_56[l] = a2828;
    }
    // time_step.time_step
    const Real x2829 = real_56[0] * x466;
    // surface_balance.opened
    const Real x2830 = x746 + x38;
    const Real x2831 = select(x419, x2830, 0.0);
    const Real x2832 = x2795 + x2831;
    // surface_balance.<genexpr>
    const Real x2833 = select(x419, x491, x2829);
    const Real x2834 = select(x419, x483, x0);
    // surface_balance.surface
    const Real x2835 = x561 - x2832;
    const Real x2836 = x2835 / x551;
    const Real x2837 = x11 - forcing[1];
    const Real x2838 = x2836 + x2837;
    const Real x2839 = x2838 / x559;
    const Real x2840 = forcing[1] + x2839;
    const Real x2841 = x2834 * x551;
    const Real x2842 = x2841 * x559;
    const Real x2843 = x2833 / x2842;
    // surface_balance.top
    const Real x2844 = x2843 + 1.0;
    const Real x2845 = x2834 / x0;
    const Real x2846 = x2844 * x2845;
    // ground_heat.series_conductance
    real_6[0] = real_56[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_6[l + 1] = real_56[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a787_982 = numbers[l] * 0.5;
        const Real a2848 = a787_982 / real_6[l];
        real_4[l] = a2848;
    }
    // soil_heat.conductance
    const Real x2851 = x0 * x2846;
    const Real x2852 = x2833 / x2851;
    // soil_heat.__call__
    const Real x2853 = state[LAYERS - 1] - numbers[LAYERS + 6];
    const Real x2854 = real_56[LAYERS - 1] * x2853;
    const Real x2855 = x2854 / numbers[LAYERS + 21];
    results[LAYERS + 40] = x2855;
    // ground_heat.series_conductance, ground_heat.update_ground_heat
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2849 = real_4[l] + real_4[l + 1];
        const Real a2850 = 1 / a2849;
        const Real a2867 = real_63[l + 1] * 4200000.0;
        const Real a2871 = at_least(a2867, 0.0);
        const Real a2872 = -a2867;
        const Real a2873 = at_least(a2872, 0.0);
        const Real a2876 = a2850 + a2871;
        const Real a2877 = a2850 + a2873;
        real_34[l] = a2867;
        real_56[l + 1] = a2876;
        real_6[l] = a2877;
    }
    // ground_heat.update_ground_heat
    real_56[0] = x2852;
    real_6[LAYERS - 1] = real_of(0.0);
    const Real x2887 = x2840 - 273.15;
    // enthalpy.heat_problem
    const Real x2922 = magnitude(x2887);
    // ground_heat.update_ground_heat, soil_heat.volumetric_heat_capacity, enthalpy.enthalpy, enthalpy.clapeyron_liquid, retention.content, retention.at, enthalpy.curve_temperature, enthalpy.heat_problem
    Real a2921_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2856 = state[l] - 273.15;
        const Real a2857 = numbers[l + 14 * LAYERS + 32] - 2000000.0;
        const Real a2858 = 1.0 - numbers[l + 2 * LAYERS + 22];
        const Real a2859 = a2858 * 2000000.0;
        const Real a2860 = numbers[l + 2 * LAYERS + 22] - real_11[l];
        const Real a2861 = a2860 * 1004.0;
        const Real a2862 = a2859 + a2861;
        const Real a2863 = real_11[l] * 2106000.0;
        const Real a2864 = a2862 + a2863;
        const Real a2865 = a2858 * a2857;
        const Real a2866 = a2864 + a2865;
        const Real a2868 = real_47[l] - state[l + 2 * LAYERS];
        const Real a2869 = a2868 * 4200000.0;
        const Real a2870 = a2866 - a2869;
        const Real a2874 = real_47[l] * 2094000.0;
        const Real a2875 = a2870 + a2874;
        results[LAYERS + 42 + l] = a2875;
        const Real a2878 = a2875 * a2856;
        const Real a2879 = real_47[l] * 333500000.0;
        const Real a2880 = a2878 + a2879;
        const Real a2881 = real_58[l] * in_row(l, LAYERS - 1, x2855);
        const Real a2882 = a2880 - a2881;
        const Real a2884 = real_58[l] * real_56[l];
        const Real a2886 = real_58[l] * real_6[l];
        const Real a2888 = (-99.99999999999997) + numbers[l + 6 * LAYERS + 22];
        const Real a2889 = a2888 / 0.008034787106446777;
        const Real a2890 = -a2889;
        const Mask a2891 = (a2890 < numbers[l + 3 * LAYERS + 22]);
        const Real a2892 = select(a2891, numbers[l + 3 * LAYERS + 22], a2890);
        const Real a2893 = numbers[l + 3 * LAYERS + 22] / a2892;
        const Real a2894 = log(a2893);
        const Real a2895 = a2894 / numbers[l + LAYERS + 22];
        const Real a2896 = exp(a2895);
        const Real a2897 = numbers[l + 2 * LAYERS + 22] - numbers[l + 13 * LAYERS + 32];
        const Real a2898 = a2897 * a2896;
        const Real a2899 = numbers[l + 13 * LAYERS + 32] + a2898;
        const Real a2900 = numbers[l + 13 * LAYERS + 32] + 0.001;
        const Mask a2901 = (a2899 < a2900);
        const Real a2902 = select(a2901, a2900, a2899);
        const Real a2903 = real_11[l] - numbers[l + 13 * LAYERS + 32];
        const Real a2904 = a2903 / a2897;
        const Real a2905 = at_least(a2904, 1e-12);
        const Real a2906 = log(a2905);
        const Real a2907 = numbers[l + LAYERS + 22] * a2906;
        const Real a2908 = real_17[l] - a2907;
        const Real a2909 = at_most(a2908, 16.11809565095832);
        const Real a2910 = exp(a2909);
        const Real a2912 = a2910 * 0.008034787106446777;
        const Real a2914 = a2912 + numbers[l + 6 * LAYERS + 22];
        const Real a2915 = -a2914;
        const Mask a2916 = ((-99.99999999999997) >= a2915);
        const Mask a2917 = (a2902 > real_11[l]);
        const Real a2918 = select(a2917, real_11[l], a2902);
        const Real a2919 = select(a2916, real_11[l], a2918);
        const Real a2920 = magnitude(a2856);
        a2921_last = maximum(a2921_last, a2920);
        real_4[l] = a2870;
        real_26[l] = a2875;
        real_38[l] = a2882;
        real_13[l] = a2884;
        real_57[l] = a2886;
        real_10[l] = a2897;
        real_23[l] = a2914;
        real_15[l] = a2919;
    }
    // enthalpy.heat_problem
    const Real x2923 = maximum(a2921_last, x2922);
    // enthalpy.heat_problem, retention.at, enthalpy.curve_temperature, enthalpy.enthalpy, enthalpy._layers_with, enthalpy.of, enthalpy.fusion_heat, enthalpy._kelvin_per_liquid, enthalpy.heat_residual
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2924 = real_11[l] * 2094000.0;
        const Real a2925 = real_4[l] + a2924;
        const Real a2926 = a2925 + real_13[l];
        const Real a2927 = a2926 + real_57[l];
        const Real a2928 = real_11[l] * 333500000.0;
        const Real a2929 = a2927 * x2923;
        const Real a2930 = a2928 + a2929;
        const Real a2931 = real_15[l] - numbers[l + 13 * LAYERS + 32];
        const Real a2932 = a2931 / real_10[l];
        const Real a2933 = at_least(a2932, 1e-12);
        const Real a2934 = log(a2933);
        const Real a2935 = numbers[l + LAYERS + 22] * a2934;
        const Real a2936 = real_17[l] - a2935;
        const Real a2937 = at_most(a2936, 16.11809565095832);
        const Real a2938 = exp(a2937);
        const Real a2940 = a2938 * 0.008034787106446777;
        const Real a2942 = a2940 + numbers[l + 6 * LAYERS + 22];
        const Real a2944 = a2930 * 7.105427357601002e-15;
        const Real a2945 = a2925 * real_23[l];
        const Real a2947 = a2928 - a2945;
        const Mask a2948 = (real_38[l] >= a2947);
        const Real a2949 = real_15[l] * 2094000.0;
        const Real a2950 = real_4[l] + a2949;
        const Real a2951 = a2950 * a2942;
        const Real a2953 = real_15[l] * 333500000.0;
        const Real a2954 = a2953 - a2951;
        const Mask a2955 = (real_38[l] <= a2954);
        const Mask a2956 = ~a2948;
        const Mask a2957 = (a2955 & a2956);
        const Real a2958 = real_38[l] / 333500000.0;
        const Real a2959 = maximum(a2958, real_15[l]);
        const Real a2960 = minimum(a2959, real_11[l]);
        const Real a2961 = maximum(real_11[l], a2960);
        const Real a2962 = minimum(a2961, real_11[l]);
        const Real a2963 = a2962 - numbers[l + 13 * LAYERS + 32];
        const Real a2964 = a2963 / real_10[l];
        const Real a2965 = at_least(a2964, 1e-12);
        const Real a2966 = log(a2965);
        const Real a2967 = numbers[l + LAYERS + 22] * a2966;
        const Real a2968 = real_17[l] - a2967;
        const Real a2969 = at_most(a2968, 16.11809565095832);
        const Real a2970 = exp(a2969);
        const Real a2972 = a2970 * 0.008034787106446777;
        const Real a2974 = a2972 + numbers[l + 6 * LAYERS + 22];
        const Real a2976 = a2962 * 2094000.0;
        const Real a2977 = real_4[l] + a2976;
        const Real a2978 = a2977 * a2974;
        const Real a2980 = a2962 * 333500000.0;
        const Real a2981 = a2980 - a2978;
        const Real a2982 = a2981 - real_38[l];
        const Real a2983 = a2974 * 2094000.0;
        const Real a2985 = 333500000.0 - a2983;
        const Real a2986 = numbers[l + LAYERS + 22] * a2970;
        const Real a2987 = a2965 * real_10[l];
        const Real a2988 = a2986 / a2987;
        const Real a2989 = a2988 * 0.008034787106446777;
        const Real a2990 = a2977 * a2989;
        const Real a2991 = a2985 + a2990;
        const Mask a2992 = (a2982 > 0.0);
        const Real a2993 = select(a2992, a2960, a2962);
        const Real a2994 = select(a2992, a2962, real_11[l]);
        const Real a2995 = a2982 / a2991;
        const Real a2996 = a2962 - a2995;
        const Mask a2997 = (a2996 >= a2993);
        const Mask a2998 = (a2996 <= a2994);
        const Mask a2999 = (a2997 & a2998);
        const Real a3000 = a2993 + a2994;
        const Real a3001 = a3000 * 0.5;
        const Real a3002 = select(a2999, a2996, a3001);
        const Real a3003 = select(a2957, real_15[l], a3002);
        const Real a3004 = select(a2948, real_11[l], a3003);
        const Real a3005 = a3004 * 333500000.0;
        const Real a3006 = real_38[l] - a3005;
        const Real a3007 = a3004 * 2094000.0;
        const Real a3008 = real_4[l] + a3007;
        const Real a3009 = a3006 / a3008;
        const Mask a3010 = (a2948 | a2957);
        const Real a3011 = a3004 - numbers[l + 13 * LAYERS + 32];
        const Real a3012 = a3011 / real_10[l];
        const Real a3013 = at_least(a3012, 1e-12);
        const Real a3014 = log(a3013);
        const Real a3015 = numbers[l + LAYERS + 22] * a3014;
        const Real a3016 = real_17[l] - a3015;
        const Real a3017 = at_most(a3016, 16.11809565095832);
        const Real a3018 = exp(a3017);
        const Real a3020 = a3018 * 0.008034787106446777;
        const Real a3022 = a3020 + numbers[l + 6 * LAYERS + 22];
        const Real a3023 = -a3022;
        const Real a3024 = select(a3010, a3009, a3023);
        const Real a3025 = a3008 * a3024;
        const Real a3026 = a3025 + a3005;
        const Real a3027 = a3026 - real_38[l];
        real_6[l] = a2924;
        real_56[l] = a2928;
        real_58[l] = a2942;
        real_7[l] = a2944;
        real_59[l] = a2947;
        real_50[l] = a2949;
        real_12[l] = a2953;
        real_54[l] = a2954;
        real_27[l] = a3004;
        real_62[l + 1] = a3024;
        real_25[l] = a3027;
    }
    // enthalpy._drop_from_above
    real_62[0] = x2887;
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_52[l] = real_62[l + 2];
    real_52[LAYERS - 1] = real_of(0.0);
    // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy._is_open
    Mask a3039_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3029 = real_62[l + 1] - real_62[l];
        const Real a3030 = real_13[l] * a3029;
        const Real a3031 = real_25[l] + a3030;
        const Real a3033 = real_62[l + 1] - real_52[l];
        const Real a3034 = real_57[l] * a3033;
        const Real a3035 = a3031 + a3034;
        const Real a3036 = magnitude(a3035);
        const Real a3037 = a3036 - real_7[l];
        const Mask a3038 = (a3037 > 0.0);
        a3039_last = (a3039_last | a3038);
        real_5[l] = a3035;
        mask_21[l] = a3038;
    }
    // enthalpy._newton
    for (int l = 0; l < LAYERS; ++l) real_52[l] = real_62[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_25[l] = real_27[l];
    for (int l = 0; l < LAYERS; ++l) real_28[l] = real_5[l];
    Real w3043 = real_of(0.0);
    Mask w3044 = a3039_last;
    for (int pass = 0; pass < 40; ++pass) {
        if (!any_lane(w3044)) break;
        // enthalpy.newton_direction
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a3071 = -real_13[l + 1];
            const Real a3072 = -real_57[l];
            real_30[l] = a3071;
            real_29[l] = a3072;
        }
        // enthalpy.is_on_curve, enthalpy.apparent_capacity, enthalpy.fusion_heat, retention.at, enthalpy._kelvin_per_liquid, enthalpy.liquid_per_kelvin, enthalpy.newton_direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a3045 = (real_25[l] < real_11[l]);
            const Mask a3046 = (real_25[l] > real_15[l]);
            const Mask a3047 = (a3045 & a3046);
            const Real a3048 = select(a3047, real_52[l], (-1.0));
            const Real a3049 = a3048 * 2094000.0;
            const Real a3050 = a3049 + 333500000.0;
            const Real a3051 = real_25[l] - numbers[l + 13 * LAYERS + 32];
            const Real a3052 = a3051 / real_10[l];
            const Real a3053 = at_least(a3052, 1e-12);
            const Real a3054 = log(a3053);
            const Real a3055 = numbers[l + LAYERS + 22] * a3054;
            const Real a3056 = real_17[l] - a3055;
            const Real a3057 = at_most(a3056, 16.11809565095832);
            const Real a3058 = exp(a3057);
            const Real a3059 = numbers[l + LAYERS + 22] * a3058;
            const Real a3060 = a3053 * real_10[l];
            const Real a3061 = a3059 / a3060;
            const Real a3062 = a3061 * 0.008034787106446777;
            const Real a3063 = 1 / a3062;
            const Real a3064 = a3050 * a3063;
            const Real a3065 = real_25[l] * 2094000.0;
            const Real a3066 = real_4[l] + a3065;
            const Real a3067 = select(a3047, a3064, 0.0);
            const Real a3068 = a3066 + a3067;
            const Real a3069 = a3068 + real_13[l];
            const Real a3070 = a3069 + real_57[l];
            const Real a3073 = -real_28[l];
            real_24[l] = a3066;
            real_14[l] = a3068;
            real_20[l] = a3070;
            real_16[l] = a3073;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_30, real_20, real_29, real_16, real_55);
        // enthalpy.enthalpy, enthalpy.iteration, enthalpy._layers_with, retention.at, enthalpy.curve_temperature, enthalpy.of, enthalpy.fusion_heat, enthalpy._kelvin_per_liquid, enthalpy.<genexpr>, enthalpy.heat_residual
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3075 = real_24[l] * real_52[l];
            const Real a3076 = real_25[l] * 333500000.0;
            const Real a3077 = a3075 + a3076;
            const Real a3078 = real_14[l] * real_55[l];
            const Real a3079 = a3077 + a3078;
            const Mask a3080 = (a3079 >= real_59[l]);
            const Mask a3081 = (a3079 <= real_54[l]);
            const Mask a3082 = ~a3080;
            const Mask a3083 = (a3081 & a3082);
            const Real a3084 = a3079 / 333500000.0;
            const Real a3085 = maximum(a3084, real_15[l]);
            const Real a3086 = minimum(a3085, real_11[l]);
            const Real a3087 = maximum(real_25[l], a3086);
            const Real a3088 = minimum(a3087, real_11[l]);
            const Real a3089 = a3088 - numbers[l + 13 * LAYERS + 32];
            const Real a3090 = a3089 / real_10[l];
            const Real a3091 = at_least(a3090, 1e-12);
            const Real a3092 = log(a3091);
            const Real a3093 = numbers[l + LAYERS + 22] * a3092;
            const Real a3094 = real_17[l] - a3093;
            const Real a3095 = at_most(a3094, 16.11809565095832);
            const Real a3096 = exp(a3095);
            const Real a3098 = a3096 * 0.008034787106446777;
            const Real a3100 = a3098 + numbers[l + 6 * LAYERS + 22];
            const Real a3102 = a3088 * 2094000.0;
            const Real a3103 = real_4[l] + a3102;
            const Real a3104 = a3103 * a3100;
            const Real a3106 = a3088 * 333500000.0;
            const Real a3107 = a3106 - a3104;
            const Real a3108 = a3107 - a3079;
            const Real a3109 = a3100 * 2094000.0;
            const Real a3111 = 333500000.0 - a3109;
            const Real a3112 = numbers[l + LAYERS + 22] * a3096;
            const Real a3113 = a3091 * real_10[l];
            const Real a3114 = a3112 / a3113;
            const Real a3115 = a3114 * 0.008034787106446777;
            const Real a3116 = a3103 * a3115;
            const Real a3117 = a3111 + a3116;
            const Mask a3118 = (a3108 > 0.0);
            const Real a3119 = select(a3118, a3086, a3088);
            const Real a3120 = select(a3118, a3088, real_11[l]);
            const Real a3121 = a3108 / a3117;
            const Real a3122 = a3088 - a3121;
            const Mask a3123 = (a3122 >= a3119);
            const Mask a3124 = (a3122 <= a3120);
            const Mask a3125 = (a3123 & a3124);
            const Real a3126 = a3119 + a3120;
            const Real a3127 = a3126 * 0.5;
            const Real a3128 = select(a3125, a3122, a3127);
            const Real a3129 = select(a3083, real_15[l], a3128);
            const Real a3130 = select(a3080, real_11[l], a3129);
            const Real a3131 = a3130 * 333500000.0;
            const Real a3132 = a3079 - a3131;
            const Real a3133 = a3130 * 2094000.0;
            const Real a3134 = real_4[l] + a3133;
            const Real a3135 = a3132 / a3134;
            const Mask a3136 = (a3080 | a3083);
            const Real a3137 = a3130 - numbers[l + 13 * LAYERS + 32];
            const Real a3138 = a3137 / real_10[l];
            const Real a3139 = at_least(a3138, 1e-12);
            const Real a3140 = log(a3139);
            const Real a3141 = numbers[l + LAYERS + 22] * a3140;
            const Real a3142 = real_17[l] - a3141;
            const Real a3143 = at_most(a3142, 16.11809565095832);
            const Real a3144 = exp(a3143);
            const Real a3146 = a3144 * 0.008034787106446777;
            const Real a3148 = a3146 + numbers[l + 6 * LAYERS + 22];
            const Real a3149 = -a3148;
            const Real a3150 = select(a3136, a3135, a3149);
            const Real a3151 = select(w3044, a3150, real_52[l]);
            const Real a3152 = select(w3044, a3130, real_25[l]);
            const Real a3153 = a3152 * 2094000.0;
            const Real a3154 = real_4[l] + a3153;
            const Real a3155 = a3154 * a3151;
            const Real a3156 = a3152 * 333500000.0;
            const Real a3157 = a3155 + a3156;
            const Real a3158 = a3157 - real_38[l];
            real_16[l] = a3151;
            real_20[l] = a3152;
            real_42[l] = a3158;
        }
        // enthalpy._drop_from_above
        real_55[0] = x2887;
        for (int l = 0; l < LAYERS - 1; ++l) real_55[l + 1] = real_16[l];
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_14[l] = real_16[l + 1];
        real_14[LAYERS - 1] = real_of(0.0);
        // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy._is_open
        Mask a3170_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3160 = real_16[l] - real_55[l];
            const Real a3161 = real_13[l] * a3160;
            const Real a3162 = real_42[l] + a3161;
            const Real a3164 = real_16[l] - real_14[l];
            const Real a3165 = real_57[l] * a3164;
            const Real a3166 = a3162 + a3165;
            const Real a3167 = magnitude(a3166);
            const Real a3168 = a3167 - real_7[l];
            const Mask a3169 = (a3168 > 0.0);
            a3170_last = (a3170_last | a3169);
            real_24[l] = a3166;
        }
        // enthalpy.iteration
        const Mask x3171 = (w3044 & a3170_last);
        const Real x3172 = real_of_mask(w3044);
        const Real x3173 = w3043 + x3172;
        for (int l = 0; l < LAYERS; ++l) real_52[l] = real_16[l];
        for (int l = 0; l < LAYERS; ++l) real_25[l] = real_20[l];
        for (int l = 0; l < LAYERS; ++l) real_28[l] = real_24[l];
        w3043 = x3173;
        w3044 = x3171;
    }
    // enthalpy._damped_newton, enthalpy._is_open
    Mask a3175_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3174 = real_13[l] + real_57[l];
        a3175_last = (a3175_last | mask_21[l]);
        real_28[l] = a3174;
    }
    // enthalpy._damped_newton
    const Mask x3176 = (w3044 & a3175_last);
    for (int l = 0; l < LAYERS; ++l) real_54[l] = real_62[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_59[l] = real_27[l];
    for (int l = 0; l < LAYERS; ++l) real_24[l] = real_5[l];
    Real w3180 = real_of(1.0);
    Real w3181 = real_of(0.0);
    Mask w3182 = x3176;
    for (int pass = 0; pass < 200; ++pass) {
        if (!any_lane(w3182)) break;
        // enthalpy.newton_direction
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a3209 = -real_13[l + 1];
            const Real a3210 = -real_57[l];
            real_29[l] = a3209;
            real_30[l] = a3210;
        }
        // enthalpy.is_on_curve, enthalpy.apparent_capacity, enthalpy.fusion_heat, retention.at, enthalpy._kelvin_per_liquid, enthalpy.liquid_per_kelvin, enthalpy.newton_direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a3183 = (real_59[l] < real_11[l]);
            const Mask a3184 = (real_59[l] > real_15[l]);
            const Mask a3185 = (a3183 & a3184);
            const Real a3186 = select(a3185, real_54[l], (-1.0));
            const Real a3187 = a3186 * 2094000.0;
            const Real a3188 = a3187 + 333500000.0;
            const Real a3189 = real_59[l] - numbers[l + 13 * LAYERS + 32];
            const Real a3190 = a3189 / real_10[l];
            const Real a3191 = at_least(a3190, 1e-12);
            const Real a3192 = log(a3191);
            const Real a3193 = numbers[l + LAYERS + 22] * a3192;
            const Real a3194 = real_17[l] - a3193;
            const Real a3195 = at_most(a3194, 16.11809565095832);
            const Real a3196 = exp(a3195);
            const Real a3197 = numbers[l + LAYERS + 22] * a3196;
            const Real a3198 = a3191 * real_10[l];
            const Real a3199 = a3197 / a3198;
            const Real a3200 = a3199 * 0.008034787106446777;
            const Real a3201 = 1 / a3200;
            const Real a3202 = a3188 * a3201;
            const Real a3203 = real_59[l] * 2094000.0;
            const Real a3204 = real_4[l] + a3203;
            const Real a3205 = select(a3185, a3202, 0.0);
            const Real a3206 = a3204 + a3205;
            const Real a3207 = a3206 + real_13[l];
            const Real a3208 = a3207 + real_57[l];
            const Real a3211 = -real_24[l];
            real_20[l] = a3204;
            real_16[l] = a3206;
            real_14[l] = a3208;
            real_55[l] = a3211;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_29, real_14, real_30, real_55, real_42);
        // enthalpy.iteration, enthalpy.enthalpy, enthalpy._layers_with, enthalpy.of, retention.at, enthalpy.curve_temperature, enthalpy.fusion_heat, enthalpy._kelvin_per_liquid, enthalpy.heat_residual
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3213 = w3180 * real_42[l];
            const Real a3214 = real_20[l] + real_28[l];
            const Real a3215 = a3214 * real_54[l];
            const Real a3216 = real_59[l] * 333500000.0;
            const Real a3217 = a3215 + a3216;
            const Real a3218 = real_16[l] + real_28[l];
            const Real a3219 = a3218 * a3213;
            const Real a3220 = a3217 + a3219;
            const Real a3221 = real_4[l] + real_28[l];
            const Real a3222 = a3221 + real_6[l];
            const Real a3223 = a3222 * real_23[l];
            const Real a3225 = real_56[l] - a3223;
            const Mask a3226 = (a3220 >= a3225);
            const Real a3227 = a3221 + real_50[l];
            const Real a3228 = a3227 * real_58[l];
            const Real a3230 = real_12[l] - a3228;
            const Mask a3231 = (a3220 <= a3230);
            const Mask a3232 = ~a3226;
            const Mask a3233 = (a3231 & a3232);
            const Real a3234 = a3220 / 333500000.0;
            const Real a3235 = maximum(a3234, real_15[l]);
            const Real a3236 = minimum(a3235, real_11[l]);
            const Real a3237 = maximum(real_59[l], a3236);
            const Real a3238 = minimum(a3237, real_11[l]);
            const Real a3239 = a3238 - numbers[l + 13 * LAYERS + 32];
            const Real a3240 = a3239 / real_10[l];
            const Real a3241 = at_least(a3240, 1e-12);
            const Real a3242 = log(a3241);
            const Real a3243 = numbers[l + LAYERS + 22] * a3242;
            const Real a3244 = real_17[l] - a3243;
            const Real a3245 = at_most(a3244, 16.11809565095832);
            const Real a3246 = exp(a3245);
            const Real a3248 = a3246 * 0.008034787106446777;
            const Real a3250 = a3248 + numbers[l + 6 * LAYERS + 22];
            const Real a3252 = a3238 * 2094000.0;
            const Real a3253 = a3221 + a3252;
            const Real a3254 = a3253 * a3250;
            const Real a3256 = a3238 * 333500000.0;
            const Real a3257 = a3256 - a3254;
            const Real a3258 = a3257 - a3220;
            const Real a3259 = a3250 * 2094000.0;
            const Real a3261 = 333500000.0 - a3259;
            const Real a3262 = numbers[l + LAYERS + 22] * a3246;
            const Real a3263 = a3241 * real_10[l];
            const Real a3264 = a3262 / a3263;
            const Real a3265 = a3264 * 0.008034787106446777;
            const Real a3266 = a3253 * a3265;
            const Real a3267 = a3261 + a3266;
            const Mask a3268 = (a3258 > 0.0);
            const Real a3269 = select(a3268, a3236, a3238);
            const Real a3270 = select(a3268, a3238, real_11[l]);
            const Real a3271 = a3258 / a3267;
            const Real a3272 = a3238 - a3271;
            const Mask a3273 = (a3272 >= a3269);
            const Mask a3274 = (a3272 <= a3270);
            const Mask a3275 = (a3273 & a3274);
            const Real a3276 = a3269 + a3270;
            const Real a3277 = a3276 * 0.5;
            const Real a3278 = select(a3275, a3272, a3277);
            const Real a3279 = select(a3233, real_15[l], a3278);
            const Real a3280 = select(a3226, real_11[l], a3279);
            const Real a3281 = a3280 * 333500000.0;
            const Real a3282 = a3220 - a3281;
            const Real a3283 = a3280 * 2094000.0;
            const Real a3284 = a3221 + a3283;
            const Real a3285 = a3282 / a3284;
            const Mask a3286 = (a3226 | a3233);
            const Real a3287 = a3280 - numbers[l + 13 * LAYERS + 32];
            const Real a3288 = a3287 / real_10[l];
            const Real a3289 = at_least(a3288, 1e-12);
            const Real a3290 = log(a3289);
            const Real a3291 = numbers[l + LAYERS + 22] * a3290;
            const Real a3292 = real_17[l] - a3291;
            const Real a3293 = at_most(a3292, 16.11809565095832);
            const Real a3294 = exp(a3293);
            const Real a3296 = a3294 * 0.008034787106446777;
            const Real a3298 = a3296 + numbers[l + 6 * LAYERS + 22];
            const Real a3299 = -a3298;
            const Real a3300 = select(a3286, a3285, a3299);
            const Real a3301 = real_4[l] + a3283;
            const Real a3302 = a3301 * a3300;
            const Real a3303 = a3302 + a3281;
            const Real a3304 = a3303 - real_38[l];
            real_55[l] = a3280;
            real_64[l + 1] = a3300;
            real_14[l] = a3304;
        }
        // enthalpy._drop_from_above
        real_64[0] = x2887;
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_42[l] = real_64[l + 2];
        real_42[LAYERS - 1] = real_of(0.0);
        // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy.iteration
        Real a3315_last = real_of(0.0);
        Real a3318_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3306 = real_64[l + 1] - real_64[l];
            const Real a3307 = real_13[l] * a3306;
            const Real a3308 = real_14[l] + a3307;
            const Real a3310 = real_64[l + 1] - real_42[l];
            const Real a3311 = real_57[l] * a3310;
            const Real a3312 = a3308 + a3311;
            const Real a3313 = magnitude(a3312);
            const Real a3314 = numbers[l] * a3313;
            a3315_last = a3315_last + a3314;
            const Real a3316 = magnitude(real_24[l]);
            const Real a3317 = numbers[l] * a3316;
            a3318_last = a3318_last + a3317;
            real_16[l] = a3312;
        }
        // enthalpy.iteration
        const Mask x3319 = (a3315_last < a3318_last);
        const Mask x3320 = (w3182 & x3319);
        const Real x3324 = w3180 * 2.0;
        const Real x3325 = at_most(x3324, 1.0);
        const Real x3326 = w3180 * 0.5;
        const Real x3327 = select(x3319, x3325, x3326);
        // enthalpy.<genexpr>, enthalpy.iteration, enthalpy._is_open
        Mask a3331_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3321 = select(x3320, real_64[l + 1], real_54[l]);
            const Real a3322 = select(x3320, real_55[l], real_59[l]);
            const Real a3323 = select(x3319, real_16[l], real_24[l]);
            const Real a3328 = magnitude(a3323);
            const Real a3329 = a3328 - real_7[l];
            const Mask a3330 = (a3329 > 0.0);
            a3331_last = (a3331_last | a3330);
            real_42[l] = a3321;
            real_14[l] = a3322;
            real_20[l] = a3323;
        }
        // enthalpy.iteration
        const Mask x3332 = (w3182 & a3331_last);
        const Mask x3333 = (x3327 > 1e-06);
        const Mask x3334 = (x3332 & x3333);
        const Real x3335 = real_of_mask(w3182);
        const Real x3336 = w3181 + x3335;
        for (int l = 0; l < LAYERS; ++l) real_54[l] = real_42[l];
        for (int l = 0; l < LAYERS; ++l) real_59[l] = real_14[l];
        for (int l = 0; l < LAYERS; ++l) real_24[l] = real_20[l];
        w3180 = x3327;
        w3181 = x3336;
        w3182 = x3334;
    }
    // enthalpy.<genexpr>, enthalpy.solve_on_curve, enthalpy.heat_residual, enthalpy.enthalpy
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3337 = select(w3044, real_54[l], real_52[l]);
        const Real a3338 = select(w3044, real_59[l], real_25[l]);
        const Real a3339 = real_7[l] * 8.0;
        const Real a3340 = at_least(a3339, 0.001);
        const Real a3341 = a3338 * 2094000.0;
        const Real a3342 = real_4[l] + a3341;
        const Real a3343 = a3342 * a3337;
        const Real a3344 = a3338 * 333500000.0;
        const Real a3345 = a3343 + a3344;
        const Real a3346 = a3345 - real_38[l];
        real_62[l + 1] = a3337;
        real_24[l] = a3338;
        real_28[l] = a3340;
        real_5[l] = a3346;
    }
    // enthalpy._drop_from_above
    real_62[0] = x2887;
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_59[l] = real_62[l + 2];
    real_59[LAYERS - 1] = real_of(0.0);
    // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy.solve_on_curve
    Mask a3357_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3348 = real_62[l + 1] - real_62[l];
        const Real a3349 = real_13[l] * a3348;
        const Real a3350 = real_5[l] + a3349;
        const Real a3352 = real_62[l + 1] - real_59[l];
        const Real a3353 = real_57[l] * a3352;
        const Real a3354 = a3350 + a3353;
        const Real a3355 = magnitude(a3354);
        const Mask a3356 = (a3355 <= real_28[l]);
        a3357_last = (a3357_last & a3356);
    }
    // ground_heat.forward, enthalpy.is_on_curve, ground_heat._solved, ground_heat.layers, retention.at, enthalpy.curve_temperature, enthalpy.apparent_capacity, enthalpy.fusion_heat, enthalpy._kelvin_per_liquid, enthalpy.liquid_per_kelvin, enthalpy.enthalpy, enthalpy.heat_residual
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3358 = select(a3357_last, real_62[l + 1], NOT_A_NUMBER);
        const Real a3359 = select(a3357_last, real_24[l], NOT_A_NUMBER);
        const Mask a3360 = (a3359 < real_11[l]);
        const Mask a3361 = (a3359 > real_15[l]);
        const Mask a3362 = (a3360 & a3361);
        const Mask a3363 = (a3359 >= real_11[l]);
        const Real a3364 = select(a3363, real_11[l], real_15[l]);
        const Real a3365 = select(a3362, a3359, a3364);
        const Real a3366 = a3365 - numbers[l + 13 * LAYERS + 32];
        const Real a3367 = a3366 / real_10[l];
        const Real a3368 = at_least(a3367, 1e-12);
        const Real a3369 = log(a3368);
        const Real a3370 = numbers[l + LAYERS + 22] * a3369;
        const Real a3371 = real_17[l] - a3370;
        const Real a3372 = at_most(a3371, 16.11809565095832);
        const Real a3373 = exp(a3372);
        const Real a3375 = a3373 * 0.008034787106446777;
        const Real a3377 = a3375 + numbers[l + 6 * LAYERS + 22];
        const Real a3378 = -a3377;
        const Real a3379 = select(a3362, a3378, a3358);
        const Mask a3380 = (a3365 < real_11[l]);
        const Mask a3381 = (a3365 > real_15[l]);
        const Mask a3382 = (a3380 & a3381);
        const Real a3383 = select(a3382, a3379, (-1.0));
        const Real a3384 = a3383 * 2094000.0;
        const Real a3385 = a3384 + 333500000.0;
        const Real a3386 = numbers[l + LAYERS + 22] * a3373;
        const Real a3387 = a3368 * real_10[l];
        const Real a3388 = a3386 / a3387;
        const Real a3389 = a3388 * 0.008034787106446777;
        const Real a3390 = 1 / a3389;
        const Real a3391 = a3385 * a3390;
        const Real a3392 = a3365 * 2094000.0;
        const Real a3393 = real_4[l] + a3392;
        const Real a3394 = select(a3382, a3391, 0.0);
        const Real a3395 = a3393 + a3394;
        const Real a3396 = select(a3362, a3390, 0.0);
        const Real a3397 = a3393 * a3379;
        const Real a3398 = a3365 * 333500000.0;
        const Real a3399 = a3397 + a3398;
        const Real a3400 = a3399 - real_38[l];
        real_59[l] = a3358;
        real_5[l] = a3359;
        mask_21[l] = a3362;
        real_28[l] = a3364;
        real_64[l + 1] = a3379;
        real_54[l] = a3395;
        real_25[l] = a3396;
        real_52[l] = a3400;
    }
    // enthalpy._drop_from_above
    real_64[0] = x2887;
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_24[l] = real_64[l + 2];
    real_24[LAYERS - 1] = real_of(0.0);
    // enthalpy.newton_direction
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3411 = -real_13[l + 1];
        const Real a3412 = -real_57[l];
        real_30[l] = a3411;
        real_29[l] = a3412;
    }
    // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy.newton_direction
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3402 = real_64[l + 1] - real_64[l];
        const Real a3403 = real_13[l] * a3402;
        const Real a3404 = real_52[l] + a3403;
        const Real a3406 = real_64[l + 1] - real_24[l];
        const Real a3407 = real_57[l] * a3406;
        const Real a3408 = a3404 + a3407;
        const Real a3409 = real_54[l] + real_13[l];
        const Real a3410 = a3409 + real_57[l];
        const Real a3413 = -a3408;
        real_15[l] = a3410;
        real_38[l] = a3413;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_30, real_15, real_29, real_38, real_24);
    // ground_heat._solved, ground_heat.layers, retention.at, enthalpy.curve_temperature, ground_heat.update_ground_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3415 = real_59[l] + real_24[l];
        const Real a3416 = real_25[l] * real_24[l];
        const Real a3417 = real_5[l] + a3416;
        const Real a3418 = select(mask_21[l], a3417, real_28[l]);
        after[2 * LAYERS + l] = a3418;
        const Real a3419 = a3418 - numbers[l + 13 * LAYERS + 32];
        const Real a3420 = a3419 / real_10[l];
        const Real a3421 = at_least(a3420, 1e-12);
        const Real a3422 = log(a3421);
        const Real a3423 = numbers[l + LAYERS + 22] * a3422;
        const Real a3424 = real_17[l] - a3423;
        const Real a3425 = at_most(a3424, 16.11809565095832);
        const Real a3426 = exp(a3425);
        const Real a3428 = a3426 * 0.008034787106446777;
        const Real a3430 = a3428 + numbers[l + 6 * LAYERS + 22];
        const Real a3431 = -a3430;
        const Real a3432 = select(mask_21[l], a3431, a3415);
        const Real a3433 = a3432 + 273.15;
        after[l] = a3433;
        real_38[l] = a3418;
        real_15[l] = a3432;
        real_52[l] = a3433;
    }
    // ground_heat.update_ground_heat
    const Real x3437 = x2840 - real_52[0];
    const Real x3438 = x2852 * x3437;
    results[LAYERS + 39] = x3438;
    Real a3440_last = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3434 = real_15[l] - real_15[l + 1];
        const Real a3439 = real_34[l] * a3434;
        a3440_last = a3440_last + a3439;
    }
    results[LAYERS + 41] = a3440_last;
    // surface_balance.skin_temperature
    const Real x3441 = x2843 * real_52[0];
    const Real x3442 = x2840 + x3441;
    const Real x3443 = x3442 / x2844;
    after[3 * LAYERS] = x3443;
    // snow.conductance
    const Real x3444 = x2833 / x2834;
    // surface_balance._over_soil
    const Real x3445 = x3443 - real_52[0];
    const Real x3446 = x3444 * x3445;
    results[4] = x3446;
    const Real x3447 = x3443 - forcing[1];
    const Real x3448 = x36 * x3447;
    results[LAYERS + 15] = x3448;
    // surface_balance.closed
    const Real x3449 = x3446 * x0;
    const Real x3450 = x3449 / x2833;
    const Real x3451 = real_52[0] + x3450;
    // time_step.time_step
    const Real x3452 = select(x419, x745, 0.0);
    after[3 * LAYERS + 2] = x3452;
    // snow.compacted_density
    const Real x3453 = seconds / 3600.0;
    const Real x3454 = x3443 - 273.15;
    const Real x3455 = x3451 - 273.15;
    const Real x3456 = x3452 * 100.0;
    const Real x3457 = at_least(x3456, 0.01);
    const Real x3458 = x3453 * 0.01;
    const Real x3459 = x3454 + x3455;
    const Real x3460 = x3459 * 0.04;
    const Real x3461 = x418 * 21.0;
    const Real x3462 = x3460 - x3461;
    const Real x3463 = exp(x3462);
    const Real x3464 = x3458 * x3463;
    const Real x3465 = x3464 * x3457;
    const Real x3466 = x3465 / 2.0;
    const Real x3467 = x3465 / 3.0;
    const Real x3468 = x3465 / 4.0;
    const Real x3469 = x3465 / 5.0;
    const Real x3470 = x3469 + 1.0;
    const Real x3471 = x3468 * x3470;
    const Real x3472 = x3471 + 1.0;
    const Real x3473 = x3467 * x3472;
    const Real x3474 = x3473 + 1.0;
    const Real x3475 = x3466 * x3474;
    const Real x3476 = x3475 + 1.0;
    const Real x3477 = x418 * x3476;
    const Real x3478 = at_least(x3477, 0.05);
    const Real x3479 = at_most(x3478, 0.4);
    const Real x3480 = x3453 * 0.13;
    const Real x3481 = x3480 / 24.0;
    const Real x3482 = 1.0 - x3481;
    const Real x3483 = x3479 * x3482;
    const Real x3484 = x3483 + x3481;
    const Real x3485 = at_most(x3484, 0.4);
    const Mask x3486 = (x3454 >= 0.0);
    const Real x3487 = select(x3486, x3485, x3479);
    // time_step.time_step
    const Mask x3488 = (x3452 > 0.0);
    const Real x3489 = -x644;
    const Real x3490 = select(x419, x686, x3489);
    const Real x3491 = x2792 + x3490;
    results[2] = x3491;
    const Real x3492 = x3452 / x3487;
    const Real x3493 = select(x3488, x3492, 0.0);
    after[3 * LAYERS + 3] = x3493;
    // snow.surface_roughness_length
    const Real x3494 = x386 * 7.0;
    const Real x3495 = x3494 - x417;
    const Mask x3496 = (x3495 <= 0.0007);
    const Real x3497 = x3495 / 7.0;
    const Real x3498 = select(x3496, 0.001, x3497);
    const Real x3499 = x489 * x386;
    const Real x3500 = x428 * x3498;
    const Real x3501 = x3499 + x3500;
    after[3 * LAYERS + 7] = x3501;
    // time_step.time_step
    const Real x3502 = x3491 * 1004.5;
    const Real x3503 = x3502 / x551;
    const Real x3504 = forcing[2] + x3503;
    after[3 * LAYERS + 11] = x3504;
    const Real x3505 = select(x3488, x428, 0.0);
    results[LAYERS + 19] = x3505;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x3506 = 1.0 - x3505;
    const Real x3507 = x3506 * 2501000.0;
    const Real x3508 = x3505 * 2830000.0;
    const Real x3509 = x3507 + x3508;
    // time_step._fluxes
    const Real x3510 = x641 * x3509;
    results[0] = x3510;
    const Mask x3511 = (x3510 > 0.0);
    const Real x3512 = select(x3511, x2794, x3510);
    results[1] = x3512;
    const Real x3513 = x551 * 0.999900457893689;
    const Real x3514 = x3443 - x11;
    const Real x3515 = x3513 * x3514;
    results[3] = x3515;
    const Real x3516 = x2779 * 2501000000.0;
    results[5] = x3516;
    const Real x3517 = x683 * 2501000000.0;
    results[6] = x3517;
    const Real x3518 = a2789_last * 2501000000.0;
    results[7] = x3518;
    const Real x3520 = x743 * seconds;
    const Real x3521 = select(x419, x3520, 0.0);
    results[LAYERS + 14] = x3521;
    const Real x3522 = select(x419, x746, 0.0);
    results[LAYERS + 17] = x3522;
    // time_step._budget
    const Real x3523 = select(x419, x698, 0.0);
    results[LAYERS + 27] = x3523;
    const Real x3524 = select(x419, x748, 0.0);
    const Real x3525 = -x3524;
    results[LAYERS + 29] = x3525;
    const Mask x3526 = (x419 & x750);
    result_flags[1] = x3526;
    const Mask x3527 = (x419 & x754);
    result_flags[2] = x3527;
    // enthalpy.fusion_heat, time_step._fluxes, time_step._budget, diagnostics.ice_content, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a3531_last = real_of(0.0);
    Real a3535_last = real_of(1.0);
    Real a3536_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3435 = real_15[l] * 2094000.0;
        const Real a3436 = a3435 + 333500000.0;
        results[2 * LAYERS + 42 + l] = a3436;
        const Real a3519 = real_9[l] * 2501000000.0;
        results[8 + l] = a3519;
        const Real a3528 = real_38[l] - real_47[l];
        results[3 * LAYERS + 42 + l] = a3528;
        const Real a3529 = real_11[l] - real_38[l];
        quantities[l] = a3529;
        const Real a3530 = real_52[l] - 273.15;
        a3531_last = a3531_last + numbers[l];
        const Real a3531 = a3531_last;
        const Real a787_1127 = numbers[l] * 0.5;
        const Real a3532 = a3531 - a787_1127;
        const Mask a3533 = (a3530 >= 0.0);
        const Real a3534 = real_of_mask(a3533);
        a3535_last = a3535_last * a3534;
        const Real a3535 = a3535_last;
        a3536_last = a3536_last + a3535;
        real_24[l] = a3436;
        real_25[l] = a3528;
        real_28[l] = a3530;
        real_5[l] = a3532;
    }
    // diagnostics.crossing_depth
    const Index x3537 = index_of_real(a3536_last);
    const Index x3538 = at_most(x3537, (LAYERS - 1));
    const Index x3539 = x3538 - 1;
    const Index x3540 = at_least(x3539, 0);
    const Real x3541 = pick(real_28, x3540);
    const Real x3542 = pick(real_28, x3538);
    const Real x3543 = pick(real_5, x3540);
    const Real x3544 = pick(real_5, x3538);
    const Mask x3545 = (x3541 > x3542);
    const Real x3546 = x3541 - x3542;
    const Real x3547 = select(x3545, x3546, 1.0);
    const Real x3548 = x3544 - x3543;
    const Real x3549 = x3548 * x3541;
    const Real x3550 = x3549 / x3547;
    const Real x3551 = x3543 + x3550;
    const Mask x3552 = (x3537 == 0);
    const Real x3553 = select(x3552, 0.0, x3551);
    const Mask x3554 = (x3537 == LAYERS);
    Real a3555_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a3555_last = a3555_last + numbers[l];
    }
    const Real x3556 = select(x3554, a3555_last, x3553);
    quantities[LAYERS] = x3556;
    // balances.soil_water
    Real a3558_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3557 = real_11[l] * numbers[l];
        a3558_last = a3558_last + a3557;
        real_5[l] = a3557;
    }
    // balances.column_water
    const Real x3559 = a3558_last + x768;
    const Real x3560 = x3559 + x3452;
    quantities[LAYERS + 1] = x3560;
    // balances.soil_water
    Real a3561_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a3561_last = a3561_last + real_5[l];
    }
    quantities[LAYERS + 2] = a3561_last;
    // diagnostics.shortwave_up
    const Real x3562 = forcing[4] * state[3 * LAYERS + 5];
    quantities[LAYERS + 3] = x3562;
    // diagnostics.longwave_up
    const Real x3563 = 1.0 - state[3 * LAYERS + 6];
    const Real x3564 = x3563 * forcing[5];
    // air.emission
    const Real x3565 = x3443 * x3443;
    const Real x3566 = x3565 * x3565;
    const Real x3567 = x3566 * 5.67e-08;
    // diagnostics.surface_emission
    const Real x3568 = x516 * x3567;
    // diagnostics.longwave_up
    const Real x3569 = x3564 + x3568;
    quantities[LAYERS + 4] = x3569;
    // diagnostics.net_radiation
    const Real x3570 = x540 - x3568;
    quantities[LAYERS + 5] = x3570;
    // diagnostics.snowfall
    const Real x3571 = x393 / seconds;
    quantities[LAYERS + 6] = x3571;
    // balances.evaporated_water
    const Real x3572 = x3516 + x3517;
    const Real x3573 = x3572 + x3518;
    // balances._depth
    const Real x3574 = seconds / 2501000000.0;
    const Real x3575 = x3573 * x3574;
    const Real x3576 = seconds / 2830000000.0;
    const Real x3577 = x692 * x3576;
    // balances.evaporated_water
    const Real x3578 = x3575 + x3577;
    const Real x3579 = seconds * x695;
    const Real x3580 = x3578 - x3579;
    // diagnostics.net_evaporation
    const Real x3581 = x3580 / seconds;
    quantities[LAYERS + 7] = x3581;
    // diagnostics.potential_evaporation
    const Real x3582 = x3509 * 1000.0;
    const Real x3583 = x3510 / x3582;
    quantities[LAYERS + 8] = x3583;
    // diagnostics._evaporated
    const Real x3584 = x3516 / 2501000000.0;
    quantities[LAYERS + 9] = x3584;
    const Real x3585 = x3517 / 2501000000.0;
    quantities[LAYERS + 10] = x3585;
    const Real x3586 = x3518 / 2501000000.0;
    quantities[LAYERS + 11] = x3586;
    // diagnostics.snow_sublimation
    const Real x3587 = x692 / 2830000000.0;
    quantities[LAYERS + 12] = x3587;
    // diagnostics.snowmelt
    const Real x3588 = x3521 / seconds;
    quantities[LAYERS + 13] = x3588;
    // diagnostics.infiltration
    const Real x3589 = x771 - x2788;
    quantities[LAYERS + 15] = x3589;
    // diagnostics.total_runoff
    const Real x3590 = x2788 + real_63[LAYERS];
    quantities[LAYERS + 16] = x3590;
    // balances.water_gain
    const Real x3591 = seconds * forcing[6];
    const Real x3592 = x3591 / 1000.0;
    quantities[LAYERS + 17] = x3592;
    // balances.water_loss
    const Real x3593 = seconds * x3590;
    const Real x3594 = x3580 + x3593;
    quantities[LAYERS + 18] = x3594;
    // balances.soil_water
    Real a3595_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a3595_last = a3595_last + real_5[l];
    }
    // balances.column_water
    const Real x3596 = a3595_last + x768;
    const Real x3597 = x3596 + x3452;
    // balances.soil_water
    Real a3599_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3598 = state[l + LAYERS] * numbers[l];
        a3599_last = a3599_last + a3598;
    }
    // balances.column_water
    const Real x3600 = a3599_last + state[3 * LAYERS + 1];
    const Real x3601 = x3600 + state[3 * LAYERS + 2];
    // balances.water_residual
    const Real x3602 = x3597 - x3601;
    const Real x3603 = x3592 - x3594;
    // balances.water_leaked
    const Real x3604 = x3524 + x492;
    const Real x3605 = -x3604;
    quantities[LAYERS + 20] = x3605;
    // balances.water_residual
    const Real x3606 = x3603 - x3604;
    const Real x3607 = x3602 - x3606;
    quantities[LAYERS + 19] = x3607;
    // balances.surface_energy_residual
    const Real x3608 = x551 * x3514;
    const Real x3609 = x701 - x3608;
    const Real x3610 = x3609 - x2795;
    const Real x3611 = x3610 - x3446;
    const Real x3612 = x3611 - x3522;
    const Real x3613 = x579 + x36;
    const Real x3614 = x3613 * x3447;
    const Real x3615 = x560 + x3614;
    const Real x3616 = select(x3526, x3568, x3615);
    const Real x3617 = x3612 - x3616;
    const Mask x3618 = (x3526 & x3527);
    const Real x3619 = select(x3618, 0.0, x3617);
    quantities[LAYERS + 21] = x3619;
    // balances.soil_energy_residual
    Real a3623_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3620 = real_52[l] - state[l];
        const Real a3621 = real_26[l] * numbers[l];
        const Real a3622 = a3621 * a3620;
        a3623_last = a3623_last + a3622;
    }
    const Real x3624 = a3623_last / seconds;
    const Real x3631 = x3438 - x2855;
    // balances.phase_change_heat, balances.soil_energy_residual
    Real a3630_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3625 = real_24[l] * numbers[l];
        const Real a3626 = a3625 / seconds;
        const Real a3628 = a3626 * real_25[l];
        a3630_last = a3630_last - a3628;
    }
    // balances.soil_energy_residual
    const Real x3632 = x3631 + a3630_last;
    const Real x3633 = x3632 + a3440_last;
    const Real x3634 = x3624 - x3633;
    quantities[LAYERS + 22] = x3634;
    // balances.snow_base_mismatch
    const Real x3635 = x3446 - x3438;
    quantities[LAYERS + 23] = x3635;
    results[LAYERS + 30] = real_of(0.0);
    results[LAYERS + 31] = real_of(0.0);
    results[LAYERS + 33] = real_of(0.0);
}

#include "step.h"
