// From the code of digest 6f9e9cba048c5933f0bc44736140578fdd8ee758479e69cfc8b1ab5356d294ab.
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
    Real real_21[LAYERS];
    Mask mask_22[LAYERS];
    Real real_23[LAYERS];
    Real real_24[LAYERS];
    Real real_25[LAYERS];
    Real real_26[LAYERS];
    Real real_27[LAYERS];
    Real real_28[LAYERS];
    Real real_29[LAYERS];
    Real real_30[LAYERS];
    Real real_31[LAYERS - 1];
    Real real_32[LAYERS - 1];
    Real real_33[LAYERS - 1];
    Real real_34[LAYERS - 1];
    Real real_35[LAYERS - 1];
    Real real_36[LAYERS - 1];
    Real real_37[LAYERS - 1];
    Real real_38[LAYERS - 1];
    Real real_39[LAYERS - 1];
    Real real_40[LAYERS - 1];
    Real real_41[LAYERS - 1];
    Real real_42[LAYERS - 1];
    Real real_43[LAYERS];
    Real real_44[LAYERS];
    Mask mask_45[LAYERS];
    Real real_46[LAYERS];
    Real real_47[LAYERS];
    Real real_48[LAYERS];
    Real real_49[LAYERS];
    Real real_50[LAYERS];
    Real real_51[LAYERS];
    Real real_52[LAYERS];
    Real real_53[LAYERS];
    Real real_54[LAYERS];
    Mask mask_55[LAYERS];
    Real real_56[LAYERS];
    Real real_57[LAYERS];
    Mask mask_58[LAYERS];
    Real real_59[LAYERS];
    Real real_60[LAYERS];
    Real real_61[LAYERS];
    Real real_62[LAYERS];
    Real real_63[LAYERS];
    Real real_64[LAYERS];
    Real real_65[LAYERS];
    Real real_66[LAYERS];
    Real real_67[LAYERS];
    Real real_68[LAYERS];
    Real real_69[LAYERS + 1];
    Real real_70[LAYERS + 1];
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
    const Real x373 = x372 * numbers[LAYERS + 13];
    const Real x374 = x371 * numbers[LAYERS + 14];
    const Real x375 = x373 + x374;
    // vegetation.vegetated_surface
    const Real x376 = select(flags[1], forcing[10], x375);
    // vegetation._between
    const Real x377 = x372 * numbers[LAYERS + 18];
    const Real x378 = x371 * numbers[LAYERS + 17];
    const Real x379 = x377 + x378;
    // vegetation.vegetated_surface
    const Real x380 = select(flags[0], forcing[9], x379);
    // vegetation._between
    const Real x381 = x372 * numbers[LAYERS + 15];
    const Real x382 = x371 * numbers[LAYERS + 16];
    const Real x383 = x381 + x382;
    const Real x384 = x372 * numbers[LAYERS + 19];
    const Real x385 = x371 * numbers[LAYERS + 20];
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
    // water_flow.share_impedance
    const Real x777 = numbers[LAYERS + 7] * (-2.302585092994046);
    // time_step._evaporation, water_flow.__call__, water_flow.share_impedance
    for (int l = 0; l < LAYERS; ++l) {
        const Real a685 = x489 * real_5[l];
        const Real a771 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a772 = 0.02 - a771;
        const Mask a773 = (a772 < numbers[l + 9 * LAYERS + 27]);
        const Real a774 = select(a773, numbers[l + 9 * LAYERS + 27], a772);
        const Real a775 = at_least(a774, 0.0);
        const Real a776 = minimum(a775, state[l + 2 * LAYERS]);
        const Real a778 = a771 / state[l + LAYERS];
        const Real a779 = x777 * a778;
        const Real a780 = numbers[l + 2 * LAYERS + 22] - a771;
        real_4[l] = a685;
        real_6[l] = a771;
        real_7[l] = a776;
        real_8[l] = a779;
        real_9[l] = a780;
    }
    // water_flow.__call__
    const Real x781 = numbers[10 * LAYERS + 27] - real_6[0];
    const Mask x782 = (x781 < real_7[0]);
    const Real x783 = select(x782, real_7[0], x781);
    // water_flow.__call__, implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a784 = (numbers[l + 5 * LAYERS + 22] < real_7[l]);
        const Real a785 = select(a784, real_7[l], numbers[l + 5 * LAYERS + 22]);
        const Real a786 = numbers[l] * 0.5;
        const Real a787 = a786 / numbers[l + 4 * LAYERS + 22];
        real_5[l] = a785;
        real_10[l] = a786;
        real_11[l] = a787;
    }
    // implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Real a796 = exp(real_8[l]);
        const Real a797 = a796 / real_11[l];
        real_12[l] = a797;
    }
    const Real x798 = numbers[10 * LAYERS + 28] * real_12[LAYERS - 1];
    // retention.flowing
    const Real x799 = 1 / numbers[LAYERS + 22];
    const Real x800 = x799 * 3.0;
    const Real x801 = x800 + 1.0;
    const Real x802 = -numbers[LAYERS + 8];
    const Mask x803 = (x802 < numbers[3 * LAYERS + 22]);
    const Real x804 = select(x803, numbers[3 * LAYERS + 22], x802);
    const Real x805 = x804 / numbers[3 * LAYERS + 22];
    const Real x806 = log(x805);
    const Real x807 = x801 + 1.0;
    const Real x808 = -x807;
    const Real x809 = x808 * x806;
    const Real x810 = exp(x809);
    const Real x811 = x804 * x810;
    const Real x812 = x811 / x801;
    const Real x813 = numbers[LAYERS + 8] + numbers[3 * LAYERS + 22];
    const Real x814 = at_least(x813, 0.0);
    const Real x815 = x812 + x814;
    // implicit_water._problem
    const Real x817 = real_10[0] * x810;
    const Real x818 = numbers[LAYERS + 2] * numbers[5 * LAYERS + 21];
    const Real x819 = exp(real_8[LAYERS - 1]);
    const Real x820 = x818 * x819;
    const Real x821 = x815 + x817;
    const Real x822 = real_12[0] * x821;
    // retention.flowing
    const Real x823 = 1 / numbers[2 * LAYERS + 21];
    const Real x824 = x823 * 3.0;
    const Real x825 = x824 + 1.0;
    const Real x826 = -numbers[10 * LAYERS + 28];
    const Mask x827 = (x826 < numbers[4 * LAYERS + 21]);
    const Real x828 = select(x827, numbers[4 * LAYERS + 21], x826);
    const Real x829 = x828 / numbers[4 * LAYERS + 21];
    const Real x830 = log(x829);
    const Real x831 = x825 + 1.0;
    const Real x832 = -x831;
    const Real x833 = x832 * x830;
    const Real x834 = exp(x833);
    const Real x835 = x828 * x834;
    const Real x836 = x835 / x825;
    const Real x837 = numbers[10 * LAYERS + 28] + numbers[4 * LAYERS + 21];
    const Real x838 = at_least(x837, 0.0);
    const Real x839 = x836 + x838;
    // implicit_water._problem
    const Real x840 = x798 * x839;
    // retention.brim
    real_13[0] = numbers[3 * LAYERS + 22];
    for (int l = 0; l < LAYERS - 1; ++l) real_13[l + 1] = numbers[l + 3 * LAYERS + 22];
    for (int l = 0; l < LAYERS - 1; ++l) real_14[l] = numbers[l + 3 * LAYERS + 23];
    real_14[LAYERS - 1] = numbers[4 * LAYERS + 21];
    // retention.brim, retention.at, implicit_water._state, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a843 = minimum(real_13[l], real_14[l]);
        const Real a844 = minimum(numbers[l + 3 * LAYERS + 22], a843);
        const Real a845 = numbers[l + 3 * LAYERS + 22] / a844;
        const Real a846 = log(a845);
        const Real a847 = a846 / numbers[l + LAYERS + 22];
        const Real a848 = exp(a847);
        const Real a849 = numbers[l + 2 * LAYERS + 22] - numbers[l + 9 * LAYERS + 27];
        const Real a850 = a849 * a848;
        const Real a851 = numbers[l + 9 * LAYERS + 27] + a850;
        const Real a852 = a851 - numbers[l + 9 * LAYERS + 27];
        const Real a853 = a852 / a849;
        const Real a854 = at_least(a853, 1e-12);
        const Real a855 = log(numbers[l + 3 * LAYERS + 22]);
        const Real a856 = log(a854);
        const Real a857 = numbers[l + LAYERS + 22] * a856;
        const Real a858 = a855 - a857;
        const Real a859 = at_most(a858, 16.11809565095832);
        const Real a860 = exp(a859);
        const Real a861 = -a860;
        const Real a862 = numbers[l + LAYERS + 22] * a860;
        const Real a863 = a854 * a849;
        const Real a864 = a862 / a863;
        const Mask a865 = (a851 > real_9[l]);
        const Real a866 = select(a865, real_9[l], a851);
        const Mask a867 = (a851 <= real_9[l]);
        const Real a868 = a866 - real_7[l];
        const Real a869 = a868 / 0.01;
        const Real a870 = at_least(a869, 0.0);
        const Real a871 = at_most(a870, 1.0);
        const Mask a872 = (a871 < 1.0);
        const Mask a873 = (a867 & a872);
        const Real a874 = select(a873, 100.0, 0.0);
        const Real a875 = 1 / numbers[l + LAYERS + 22];
        const Real a876 = a875 * 3.0;
        const Real a877 = a876 + 1.0;
        const Real a878 = -a861;
        const Mask a879 = (a878 < numbers[l + 3 * LAYERS + 22]);
        const Real a880 = select(a879, numbers[l + 3 * LAYERS + 22], a878);
        const Real a881 = a880 / numbers[l + 3 * LAYERS + 22];
        const Real a882 = log(a881);
        const Real a883 = a877 + 1.0;
        const Real a884 = -a883;
        const Real a885 = a884 * a882;
        const Real a886 = exp(a885);
        const Real a887 = numbers[l + 3 * LAYERS + 22] * 0.999999999;
        const Mask a888 = (a878 > a887);
        const Real a889 = a883 * a886;
        const Real a890 = a889 / a880;
        const Real a891 = select(a888, a890, 0.0);
        const Real a892 = a880 * a886;
        const Real a893 = a892 / a877;
        const Real a894 = a861 + numbers[l + 3 * LAYERS + 22];
        const Real a895 = at_least(a894, 0.0);
        const Real a896 = a893 + a895;
        real_15[l] = a849;
        real_16[l] = a851;
        real_17[l] = a852;
        real_18[l] = a855;
        real_19[l] = a861;
        real_20[l] = a864;
        real_21[l] = a871;
        mask_22[l] = a872;
        real_23[l] = a874;
        real_24[l] = a877;
        real_25[l] = a883;
        real_26[l] = a884;
        real_27[l] = a886;
        real_28[l] = a887;
        real_29[l] = a891;
        real_30[l] = a896;
    }
    // implicit_water._problem, retention.flowing, implicit_water._outflow
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a788 = minimum(real_8[l], real_8[l + 1]);
        const Real a789 = maximum(real_8[l], real_8[l + 1]);
        const Real a790 = a788 - a789;
        const Real a791 = a790 * 0.72;
        const Real a792 = a789 + a791;
        const Real a793 = exp(a792);
        const Real a794 = real_11[l] + real_11[l + 1];
        const Real a795 = a793 / a794;
        const Real a816 = real_10[l] + real_10[l + 1];
        const Real a897 = 1 / numbers[l + LAYERS + 22];
        const Real a898 = a897 * 3.0;
        const Real a899 = a898 + 1.0;
        const Real a900 = -real_19[l + 1];
        const Mask a901 = (a900 < numbers[l + 3 * LAYERS + 22]);
        const Real a902 = select(a901, numbers[l + 3 * LAYERS + 22], a900);
        const Real a903 = a902 / numbers[l + 3 * LAYERS + 22];
        const Real a904 = log(a903);
        const Real a905 = a899 + 1.0;
        const Real a906 = -a905;
        const Real a907 = a906 * a904;
        const Real a908 = exp(a907);
        const Real a909 = a902 * a908;
        const Real a910 = a909 / a899;
        const Real a911 = real_19[l + 1] + numbers[l + 3 * LAYERS + 22];
        const Real a912 = at_least(a911, 0.0);
        const Real a913 = a910 + a912;
        const Real a914 = 1 / numbers[l + LAYERS + 23];
        const Real a915 = a914 * 3.0;
        const Real a916 = a915 + 1.0;
        const Real a917 = -real_19[l];
        const Mask a918 = (a917 < numbers[l + 3 * LAYERS + 23]);
        const Real a919 = select(a918, numbers[l + 3 * LAYERS + 23], a917);
        const Real a920 = a919 / numbers[l + 3 * LAYERS + 23];
        const Real a921 = log(a920);
        const Real a922 = a916 + 1.0;
        const Real a923 = -a922;
        const Real a924 = a923 * a921;
        const Real a925 = exp(a924);
        const Real a926 = a919 * a925;
        const Real a927 = a926 / a916;
        const Real a928 = real_19[l] + numbers[l + 3 * LAYERS + 23];
        const Real a929 = at_least(a928, 0.0);
        const Real a930 = a927 + a929;
        const Real a931 = real_30[l] + a930;
        const Real a932 = a931 * 0.5;
        real_31[l] = a795;
        real_32[l] = a816;
        real_33[l] = a899;
        real_34[l] = a906;
        real_35[l] = a908;
        real_36[l] = a913;
        real_37[l] = a916;
        real_38[l] = a923;
        real_39[l] = a925;
        real_40[l] = a932;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) real_19[l] = real_32[l];
    real_19[LAYERS - 1] = real_10[LAYERS - 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a934 = real_19[l] * real_27[l];
        real_11[l] = a934;
    }
    const Real x937 = real_30[LAYERS - 1] + real_11[LAYERS - 1];
    const Real x938 = x798 * x937;
    const Real x939 = x820 * real_27[LAYERS - 1];
    const Real x940 = x938 + x939;
    // implicit_water._upward
    const Real x944 = real_12[0] * real_30[0];
    // implicit_water._balance
    const Mask x945 = (real_of(0.0) > 0.0);
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a946 = select(x945, 0.0, real_29[l]);
        const Real a949 = real_19[l] * a946;
        real_8[l] = a946;
        real_14[l] = a949;
    }
    // implicit_water._downward
    const Real x952 = real_27[LAYERS - 1] + real_14[LAYERS - 1];
    const Real x953 = x798 * x952;
    const Real x954 = x820 * real_8[LAYERS - 1];
    const Real x955 = x953 + x954;
    // implicit_water._downward, implicit_water._outflow, implicit_water._upward, implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a935 = real_40[l] + real_11[l];
        const Real a936 = real_31[l] * a935;
        const Real a941 = real_30[l + 1] + real_36[l];
        const Real a942 = a941 * 0.5;
        const Real a943 = real_31[l] * a942;
        const Real a947 = real_27[l] + real_39[l];
        const Real a948 = a947 * 0.5;
        const Real a950 = a948 + real_14[l];
        const Real a951 = real_31[l] * a950;
        real_32[l] = a936;
        real_41[l] = a943;
        real_42[l] = a951;
    }
    // implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) real_14[l] = real_42[l];
    real_14[LAYERS - 1] = x955;
    // implicit_water._upward
    const Real x961 = real_12[0] * real_27[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a958 = real_27[l + 1] + real_35[l];
        const Real a959 = a958 * 0.5;
        const Real a960 = real_31[l] * a959;
        real_42[l] = a960;
    }
    // implicit_water._balance
    real_27[0] = x961;
    for (int l = 0; l < LAYERS - 1; ++l) real_27[l + 1] = real_42[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_11[l] = real_32[l];
    real_11[LAYERS - 1] = x940;
    real_30[0] = x944;
    for (int l = 0; l < LAYERS - 1; ++l) real_30[l + 1] = real_41[l];
    // implicit_water._balance, implicit_water.solve_water
    for (int l = 0; l < LAYERS; ++l) {
        const Real a957 = real_21[l] * real_14[l];
        const Real a963 = real_21[l] * real_27[l];
        const Real a964 = a957 + a963;
        const Real a967 = real_11[l] + real_30[l];
        const Real a968 = real_21[l] * a967;
        const Real a969 = a964 * real_20[l];
        const Real a970 = real_23[l] * a967;
        const Real a971 = a969 + a970;
        const Real a972 = at_least(real_17[l], 1e-09);
        const Real a973 = seconds * a968;
        const Real a974 = a972 * a971;
        const Real a975 = at_least(a968, 1e-30);
        const Real a976 = a974 / a975;
        const Real a977 = at_least(a976, 0.02);
        const Real a978 = select(mask_22[l], 60.0, INFINITE);
        const Real a979 = minimum(a977, a978);
        const Real a980 = numbers[l] * 1e-11;
        const Real a981 = seconds * a964;
        const Real a982 = a980 + a981;
        const Real a983 = minimum(state[l + 2 * LAYERS], real_9[l]);
        const Real a984 = maximum(a983, real_7[l]);
        const Real a985 = minimum(a984, real_16[l]);
        real_8[l] = a973;
        real_29[l] = a979;
        real_13[l] = a980;
        real_43[l] = a982;
        real_44[l] = a985;
    }
    // implicit_water._newton
    for (int l = 0; l < LAYERS; ++l) real_30[l] = real_44[l];
    for (int l = 0; l < LAYERS; ++l) real_11[l] = real_of(0.0);
    Real w988 = real_of(0.0);
    Mask w989 = mask_of(true);
    for (int pass = 0; pass < 30; ++pass) {
        if (!any_lane(w989)) break;
        // retention.at, implicit_water._state, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Real a990 = real_30[l] - numbers[l + 9 * LAYERS + 27];
            const Real a991 = a990 / real_15[l];
            const Real a992 = at_least(a991, 1e-12);
            const Real a993 = log(a992);
            const Real a994 = numbers[l + LAYERS + 22] * a993;
            const Real a995 = real_18[l] - a994;
            const Real a996 = at_most(a995, 16.11809565095832);
            const Real a997 = exp(a996);
            const Real a998 = -a997;
            const Real a999 = numbers[l + LAYERS + 22] * a997;
            const Real a1000 = a992 * real_15[l];
            const Real a1001 = a999 / a1000;
            const Real a1002 = a998 + real_11[l];
            const Mask a1003 = (real_30[l] > real_9[l]);
            const Real a1004 = select(a1003, real_9[l], real_30[l]);
            const Mask a1005 = (real_30[l] <= real_9[l]);
            const Real a1006 = a1004 - real_7[l];
            const Real a1007 = a1006 / 0.01;
            const Real a1008 = at_least(a1007, 0.0);
            const Real a1009 = at_most(a1008, 1.0);
            const Mask a1010 = (a1009 < 1.0);
            const Mask a1011 = (a1005 & a1010);
            const Real a1012 = select(a1011, 100.0, 0.0);
            const Real a1013 = -a1002;
            const Mask a1014 = (a1013 < numbers[l + 3 * LAYERS + 22]);
            const Real a1015 = select(a1014, numbers[l + 3 * LAYERS + 22], a1013);
            const Real a1016 = a1015 / numbers[l + 3 * LAYERS + 22];
            const Real a1017 = log(a1016);
            const Real a1018 = real_26[l] * a1017;
            const Real a1019 = exp(a1018);
            const Mask a1020 = (a1013 > real_28[l]);
            const Real a1021 = real_25[l] * a1019;
            const Real a1022 = a1021 / a1015;
            const Real a1023 = select(a1020, a1022, 0.0);
            const Real a1024 = a1015 * a1019;
            const Real a1025 = a1024 / real_24[l];
            const Real a1026 = a1002 + numbers[l + 3 * LAYERS + 22];
            const Real a1027 = at_least(a1026, 0.0);
            const Real a1028 = a1025 + a1027;
            real_27[l] = a990;
            real_14[l] = a1001;
            real_23[l] = a1002;
            real_21[l] = a1004;
            mask_22[l] = a1005;
            real_20[l] = a1009;
            mask_45[l] = a1010;
            real_46[l] = a1012;
            real_47[l] = a1019;
            real_48[l] = a1023;
            real_49[l] = a1028;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1055 = real_19[l] * real_47[l];
            real_50[l] = a1055;
        }
        const Real x1058 = real_49[LAYERS - 1] + real_50[LAYERS - 1];
        const Real x1059 = x798 * x1058;
        const Real x1060 = x820 * real_47[LAYERS - 1];
        const Real x1061 = x1059 + x1060;
        // implicit_water._upward
        const Real x1065 = real_12[0] * real_49[0];
        // retention.flowing, implicit_water._outflow, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1029 = -real_23[l + 1];
            const Mask a1030 = (a1029 < numbers[l + 3 * LAYERS + 22]);
            const Real a1031 = select(a1030, numbers[l + 3 * LAYERS + 22], a1029);
            const Real a1032 = a1031 / numbers[l + 3 * LAYERS + 22];
            const Real a1033 = log(a1032);
            const Real a1034 = real_34[l] * a1033;
            const Real a1035 = exp(a1034);
            const Real a1036 = a1031 * a1035;
            const Real a1037 = a1036 / real_33[l];
            const Real a1038 = real_23[l + 1] + numbers[l + 3 * LAYERS + 22];
            const Real a1039 = at_least(a1038, 0.0);
            const Real a1040 = a1037 + a1039;
            const Real a1041 = -real_23[l];
            const Mask a1042 = (a1041 < numbers[l + 3 * LAYERS + 23]);
            const Real a1043 = select(a1042, numbers[l + 3 * LAYERS + 23], a1041);
            const Real a1044 = a1043 / numbers[l + 3 * LAYERS + 23];
            const Real a1045 = log(a1044);
            const Real a1046 = real_38[l] * a1045;
            const Real a1047 = exp(a1046);
            const Real a1048 = a1043 * a1047;
            const Real a1049 = a1048 / real_37[l];
            const Real a1050 = real_23[l] + numbers[l + 3 * LAYERS + 23];
            const Real a1051 = at_least(a1050, 0.0);
            const Real a1052 = a1049 + a1051;
            const Real a1053 = real_49[l] + a1052;
            const Real a1054 = a1053 * 0.5;
            const Real a1056 = a1054 + real_50[l];
            const Real a1057 = real_31[l] * a1056;
            const Real a1062 = real_49[l + 1] + a1040;
            const Real a1063 = a1062 * 0.5;
            const Real a1064 = real_31[l] * a1063;
            real_41[l] = a1035;
            real_32[l] = a1047;
            real_42[l] = a1057;
            real_35[l] = a1064;
        }
        // implicit_water._flow
        for (int l = 0; l < LAYERS - 1; ++l) real_50[l] = real_42[l];
        real_50[LAYERS - 1] = x1061;
        real_49[0] = x1065;
        for (int l = 0; l < LAYERS - 1; ++l) real_49[l + 1] = real_35[l];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1067 = real_20[l] * real_50[l];
            const Real a1069 = real_20[l] * real_49[l];
            real_51[l] = a1067;
            real_52[l] = a1069;
        }
        const Real x1070 = x822 - real_52[0];
        const Mask x1071 = (x1070 > x770);
        const Real x1072 = select(x1071, x770, x1070);
        // implicit_water._remaining
        const Real x1073 = real_21[0] - x783;
        const Real x1074 = x1073 / 0.01;
        const Real x1075 = at_least(x1074, 0.0);
        const Real x1076 = at_most(x1075, 1.0);
        // implicit_water._flow
        const Real x1077 = x682 * x1076;
        const Real x1084 = real_51[LAYERS - 1] - x840;
        // implicit_water._gain
        real_53[0] = x1077;
        for (int l = 0; l < LAYERS - 1; ++l) real_53[l + 1] = real_of(0.0);
        // implicit_water._flow
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1083 = real_51[l] - real_52[l + 1];
            real_35[l] = a1083;
        }
        // implicit_water._gain
        real_52[0] = x1072;
        for (int l = 0; l < LAYERS - 1; ++l) real_52[l + 1] = real_35[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_51[l] = real_35[l];
        real_51[LAYERS - 1] = x1084;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1078 = real_21[l] - real_5[l];
            const Real a1079 = a1078 / 0.01;
            const Real a1080 = at_least(a1079, 0.0);
            const Real a1081 = at_most(a1080, 1.0);
            const Real a1082 = real_4[l] * a1081;
            const Real a1085 = real_30[l] - real_21[l];
            const Real a1086 = a1085 * 1e-09;
            const Real a1087 = real_21[l] + a1086;
            const Real a1088 = real_11[l] * 1e-11;
            const Real a1089 = a1087 + a1088;
            const Real a1090 = a1089 - state[l + 2 * LAYERS];
            const Real a1091 = numbers[l] * a1090;
            const Real a1093 = a1082 + real_53[l];
            const Real a1096 = real_52[l] - real_51[l];
            const Real a1097 = a1096 - a1093;
            const Real a1098 = seconds * a1097;
            const Real a1099 = a1091 - a1098;
            const Mask a1100 = (real_11[l] > 0.0);
            const Real a1101 = select(a1100, 0.0, real_48[l]);
            const Real a1104 = real_19[l] * a1101;
            real_54[l] = a1099;
            mask_55[l] = a1100;
            real_56[l] = a1101;
            real_57[l] = a1104;
        }
        // implicit_water._downward
        const Real x1107 = real_47[LAYERS - 1] + real_57[LAYERS - 1];
        const Real x1108 = x798 * x1107;
        const Real x1109 = x820 * real_56[LAYERS - 1];
        const Real x1110 = x1108 + x1109;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1102 = real_47[l] + real_32[l];
            const Real a1103 = a1102 * 0.5;
            const Real a1105 = a1103 + real_57[l];
            const Real a1106 = real_31[l] * a1105;
            real_35[l] = a1106;
        }
        // implicit_water._balance
        for (int l = 0; l < LAYERS - 1; ++l) real_57[l] = real_35[l];
        real_57[LAYERS - 1] = x1110;
        // implicit_water._upward
        const Real x1116 = real_12[0] * real_47[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1113 = real_47[l + 1] + real_41[l];
            const Real a1114 = a1113 * 0.5;
            const Real a1115 = real_31[l] * a1114;
            real_35[l] = a1115;
        }
        // implicit_water._balance
        real_47[0] = x1116;
        for (int l = 0; l < LAYERS - 1; ++l) real_47[l + 1] = real_35[l];
        const Mask x1126 = (x1072 < x770);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1112 = real_20[l] * real_57[l];
            const Real a1118 = real_20[l] * real_47[l];
            const Real a1119 = select(mask_55[l], 1.0, real_14[l]);
            const Real a1120 = a1112 * a1119;
            const Real a1121 = real_46[l] * real_50[l];
            const Real a1122 = a1120 + a1121;
            const Real a1123 = a1118 * a1119;
            const Real a1124 = real_46[l] * real_49[l];
            const Real a1125 = a1123 + a1124;
            real_56[l] = a1112;
            real_51[l] = a1118;
            real_52[l] = a1122;
            real_53[l] = a1125;
        }
        const Real x1127 = select(x1126, real_53[0], 0.0);
        // implicit_water._demanded
        const Mask x1138 = (real_21[0] > x783);
        const Real x1139 = x783 + 0.01;
        const Mask x1140 = (real_21[0] < x1139);
        const Mask x1141 = (x1138 & x1140);
        const Mask x1142 = (real_21[0] == x783);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1128 = (real_54[l] < 0.0);
            const Mask a1129 = (real_21[l] > real_5[l]);
            const Real a1130 = real_5[l] + 0.01;
            const Mask a1131 = (real_21[l] < a1130);
            const Mask a1132 = (a1129 & a1131);
            const Mask a1133 = (real_21[l] == real_5[l]);
            const Mask a1134 = (a1133 & a1128);
            const Mask a1135 = (a1132 | a1134);
            const Real a1136 = real_4[l] / 0.01;
            const Real a1137 = select(a1135, a1136, 0.0);
            mask_58[l] = a1128;
            real_47[l] = a1137;
        }
        // implicit_water._demanded
        const Mask x1143 = (x1142 & mask_58[0]);
        const Mask x1144 = (x1141 | x1143);
        const Real x1145 = x682 / 0.01;
        const Real x1146 = select(x1144, x1145, 0.0);
        // implicit_water._balance
        real_21[0] = x1146;
        for (int l = 0; l < LAYERS - 1; ++l) real_21[l + 1] = real_of(0.0);
        real_57[0] = x1127;
        for (int l = 0; l < LAYERS - 1; ++l) real_57[l + 1] = real_53[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1148 = real_47[l] + real_21[l];
            const Real a1149 = seconds * a1148;
            const Real a1150 = select(mask_22[l], a1149, 0.0);
            const Real a1151 = select(mask_22[l], 1.0, 1e-09);
            const Real a1152 = select(mask_55[l], 1e-11, a1151);
            const Real a1153 = numbers[l] * a1152;
            const Real a1154 = real_56[l] + real_51[l];
            const Real a1155 = real_50[l] + real_49[l];
            const Real a1156 = real_20[l] * a1155;
            const Real a1157 = a1154 * real_14[l];
            const Real a1158 = real_46[l] * a1155;
            const Real a1159 = a1157 + a1158;
            const Real a1160 = at_least(real_27[l], 1e-09);
            const Real a1161 = magnitude(real_23[l]);
            const Real a1162 = select(mask_55[l], a1161, real_30[l]);
            const Real a1164 = real_52[l] + real_57[l];
            const Real a1165 = a1162 * a1164;
            real_48[l] = a1150;
            real_59[l] = a1153;
            real_60[l] = a1154;
            real_61[l] = a1156;
            real_62[l] = a1159;
            real_63[l] = a1160;
            real_64[l] = a1164;
            real_65[l] = a1165;
        }
        real_27[0] = real_65[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_27[l + 1] = real_65[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_57[l] = real_65[l + 1];
        real_57[LAYERS - 1] = real_65[LAYERS - 1];
        const Real x1170 = -seconds;
        // implicit_water._balance, implicit_water._is_open
        Mask a1193_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1168 = maximum(real_27[l], real_57[l]);
            const Real a1169 = maximum(real_65[l], a1168);
            const Real a1172 = real_59[l] + real_48[l];
            const Real a1173 = seconds * real_64[l];
            const Real a1174 = a1172 + a1173;
            const Real a1176 = seconds * a1169;
            const Real a1177 = numbers[l] * numbers[l + 2 * LAYERS + 22];
            const Real a1178 = a1176 + a1177;
            const Real a1179 = a1178 * 1.4210854715202004e-14;
            const Real a1180 = numbers[l] + real_48[l];
            const Real a1181 = seconds * real_61[l];
            const Real a1182 = real_63[l] * real_62[l];
            const Real a1183 = at_least(real_61[l], 1e-30);
            const Real a1184 = a1182 / a1183;
            const Real a1185 = at_least(a1184, 0.02);
            const Real a1186 = select(mask_45[l], 60.0, INFINITE);
            const Real a1187 = minimum(a1185, a1186);
            const Real a1188 = seconds * real_60[l];
            const Real a1189 = real_13[l] + a1188;
            const Real a1190 = magnitude(real_54[l]);
            const Real a1191 = a1190 - a1179;
            const Mask a1192 = (a1191 > 0.0);
            a1193_last = (a1193_last | a1192);
            real_21[l] = a1174;
            real_47[l] = a1180;
            real_51[l] = a1181;
            real_56[l] = a1187;
            real_49[l] = a1189;
        }
        // implicit_water.iteration
        const Mask x1194 = (w989 & a1193_last);
        // implicit_water._balance
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1171 = x1170 * real_52[l];
            const Real a1175 = x1170 * real_53[l + 1];
            real_35[l] = a1171;
            real_41[l] = a1175;
        }
        // implicit_water._moved
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1195 = -real_54[l];
            real_53[l] = a1195;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_35, real_21, real_41, real_53, real_54);
        // implicit_water._stopped
        const Mask x1324 = (real_30[0] > x783);
        // implicit_water._moved, implicit_water._raised, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1197 = select(mask_55[l], real_29[l], real_56[l]);
            const Real a1198 = select(mask_55[l], real_8[l], real_51[l]);
            const Real a1199 = at_least(a1198, 1e-30);
            const Real a1200 = real_17[l] / real_63[l];
            const Real a1201 = at_least(a1200, 1.0);
            const Real a1202 = real_9[l] - numbers[l + 9 * LAYERS + 27];
            const Real a1203 = a1202 / real_63[l];
            const Mask a1204 = (a1203 > a1201);
            const Real a1205 = select(a1204, a1201, a1203);
            const Real a1206 = at_least(a1205, 1e-30);
            const Real a1207 = real_47[l] * real_63[l];
            const Real a1208 = numbers[l] * 1e-09;
            const Real a1209 = select(mask_22[l], real_47[l], a1208);
            const Real a1210 = a1197 * a1199;
            const Real a1211 = a1210 / real_63[l];
            const Real a1212 = a1209 + a1211;
            const Real a1213 = real_11[l] + real_54[l];
            const Real a1214 = a1207 * a1206;
            const Real a1215 = a1207 - a1214;
            const Real a1216 = a1215 * 1e-09;
            const Real a1217 = a1214 + a1216;
            const Real a1218 = select(mask_22[l], a1207, a1217);
            const Real a1219 = a1218 + a1199;
            const Real a1220 = log(a1206);
            const Real a1221 = a1197 * a1220;
            const Real a1222 = at_most(a1221, 300.0);
            const Real a1223 = exp(a1222);
            const Real a1224 = a1199 * a1223;
            const Real a1225 = a1214 + a1224;
            const Real a1226 = a1207 * a1201;
            const Real a1227 = a1226 - a1214;
            const Real a1228 = a1227 * 1e-09;
            const Real a1229 = a1214 + a1228;
            const Real a1230 = maximum(real_8[l], a1199);
            const Real a1231 = a1229 + a1230;
            const Real a1232 = real_49[l] * a1213;
            const Real a1233 = a1212 * real_54[l];
            const Real a1234 = select(mask_55[l], a1232, a1233);
            const Real a1235 = a1219 + a1234;
            const Real a1236 = a1235 - a1231;
            const Real a1237 = a1236 / real_43[l];
            const Real a1238 = select(mask_55[l], a1213, a1237);
            const Real a1239 = at_least(a1238, 0.0);
            const Mask a1240 = (a1213 > 0.0);
            const Mask a1241 = (a1235 > a1231);
            const Mask a1242 = select(mask_55[l], a1240, a1241);
            const Mask a1243 = (a1235 > a1225);
            const Real a1244 = a1207 * 1e-09;
            const Real a1245 = select(a1243, a1244, a1207);
            const Real a1246 = a1214 * 0.999999999;
            const Real a1247 = select(a1243, a1246, 0.0);
            const Real a1248 = a1235 - a1247;
            const Real a1249 = at_least(a1248, 1e-30);
            const Real a1250 = a1249 / a1245;
            const Real a1251 = log(a1250);
            const Real a1252 = a1249 / a1199;
            const Real a1253 = log(a1252);
            const Real a1254 = a1253 / a1197;
            const Real a1255 = minimum(a1251, a1254);
            const Real a1256 = a1248 - a1245;
            const Real a1257 = a1256 - a1199;
            const Real a1258 = a1245 + a1210;
            const Real a1259 = a1257 / a1258;
            const Real a1260 = a1259 + 1.0;
            const Real a1261 = at_most(a1255, 50.0);
            const Real a1262 = exp(a1261);
            const Real a1263 = minimum(a1262, a1260);
            const Real a1264 = at_least(a1263, 0.05);
            const Real a1265 = log(a1264);
            const Real a1266 = a1197 * a1265;
            const Real a1267 = at_most(a1266, 300.0);
            const Real a1268 = exp(a1267);
            const Real a1269 = a1199 * a1268;
            const Real a1270 = a1245 * a1264;
            const Real a1271 = a1270 + a1269;
            const Real a1272 = a1271 - a1248;
            const Real a1273 = a1197 * a1269;
            const Real a1274 = a1273 / a1264;
            const Real a1275 = a1245 + a1274;
            const Real a1276 = a1272 / a1275;
            const Real a1277 = a1264 - a1276;
            const Real a1278 = at_least(a1277, 0.05);
            const Real a1279 = log(a1278);
            const Real a1280 = a1197 * a1279;
            const Real a1281 = at_most(a1280, 300.0);
            const Real a1282 = exp(a1281);
            const Real a1283 = a1199 * a1282;
            const Real a1284 = a1245 * a1278;
            const Real a1285 = a1284 + a1283;
            const Real a1286 = a1285 - a1248;
            const Real a1287 = a1197 * a1283;
            const Real a1288 = a1287 / a1278;
            const Real a1289 = a1245 + a1288;
            const Real a1290 = a1286 / a1289;
            const Real a1291 = a1278 - a1290;
            const Real a1292 = at_least(a1291, 0.05);
            const Real a1293 = log(a1292);
            const Real a1294 = a1197 * a1293;
            const Real a1295 = at_most(a1294, 300.0);
            const Real a1296 = exp(a1295);
            const Real a1297 = a1199 * a1296;
            const Real a1298 = a1245 * a1292;
            const Real a1299 = a1298 + a1297;
            const Real a1300 = a1299 - a1248;
            const Real a1301 = a1197 * a1297;
            const Real a1302 = a1301 / a1292;
            const Real a1303 = a1245 + a1302;
            const Real a1304 = a1300 / a1303;
            const Real a1305 = a1292 - a1304;
            const Real a1306 = at_least(a1305, 0.05);
            const Real a1307 = select(a1243, a1206, 0.05);
            const Real a1308 = select(a1243, a1201, a1206);
            const Real a1309 = maximum(a1306, a1307);
            const Real a1310 = minimum(a1309, a1308);
            const Real a1311 = real_63[l] * a1310;
            const Real a1312 = numbers[l + 9 * LAYERS + 27] + a1311;
            const Real a1313 = maximum(a1312, real_7[l]);
            const Mask a1314 = (real_30[l] > real_5[l]);
            const Mask a1315 = (a1313 < real_5[l]);
            const Mask a1316 = (a1314 & a1315);
            const Mask a1317 = (real_30[l] < real_5[l]);
            const Mask a1318 = (a1313 > real_5[l]);
            const Mask a1319 = (a1317 & a1318);
            const Mask a1320 = (a1316 | a1319);
            const Mask a1321 = (real_4[l] > 0.0);
            const Mask a1322 = (a1320 & a1321);
            const Real a1323 = select(a1322, real_5[l], a1313);
            real_53[l] = a1239;
            mask_45[l] = a1242;
            real_21[l] = a1323;
        }
        // implicit_water._stopped
        const Mask x1325 = (real_21[0] < x783);
        const Mask x1326 = (x1324 & x1325);
        const Mask x1327 = (real_30[0] < x783);
        const Mask x1328 = (real_21[0] > x783);
        const Mask x1329 = (x1327 & x1328);
        const Mask x1330 = (x1326 | x1329);
        const Mask x1331 = (x682 > 0.0);
        const Mask x1332 = (x1330 & x1331);
        const Real x1333 = select(x1332, x783, real_21[0]);
        // implicit_water._moved
        real_54[0] = x1333;
        for (int l = 0; l < LAYERS - 1; ++l) real_54[l + 1] = real_21[l + 1];
        // implicit_water.iteration
        const Real x1341 = real_of_mask(x1194);
        const Real x1342 = w988 + x1341;
        // implicit_water._moved, implicit_water.<genexpr>
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1335 = (real_54[l] >= real_16[l]);
            const Mask a1336 = (mask_45[l] | a1335);
            const Real a1337 = select(a1336, real_16[l], real_54[l]);
            const Real a1338 = select(a1336, real_53[l], 0.0);
            const Real a1339 = select(x1194, a1337, real_30[l]);
            const Real a1340 = select(x1194, a1338, real_11[l]);
            real_21[l] = a1339;
            real_49[l] = a1340;
        }
        for (int l = 0; l < LAYERS; ++l) real_30[l] = real_21[l];
        for (int l = 0; l < LAYERS; ++l) real_11[l] = real_49[l];
        w988 = x1342;
        w989 = x1194;
    }
    // implicit_water._relaxed_newton
    for (int l = 0; l < LAYERS; ++l) real_49[l] = real_44[l];
    for (int l = 0; l < LAYERS; ++l) real_21[l] = real_of(0.0);
    Real w1345 = real_of(0.5);
    Real w1346 = real_of(INFINITE);
    Real w1347 = real_of(0.0);
    Mask w1348 = w989;
    for (int pass = 0; pass < 600; ++pass) {
        if (!any_lane(w1348)) break;
        // retention.at, implicit_water._state, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1349 = real_49[l] - numbers[l + 9 * LAYERS + 27];
            const Real a1350 = a1349 / real_15[l];
            const Real a1351 = at_least(a1350, 1e-12);
            const Real a1352 = log(a1351);
            const Real a1353 = numbers[l + LAYERS + 22] * a1352;
            const Real a1354 = real_18[l] - a1353;
            const Real a1355 = at_most(a1354, 16.11809565095832);
            const Real a1356 = exp(a1355);
            const Real a1357 = -a1356;
            const Real a1358 = numbers[l + LAYERS + 22] * a1356;
            const Real a1359 = a1351 * real_15[l];
            const Real a1360 = a1358 / a1359;
            const Real a1361 = a1357 + real_21[l];
            const Mask a1362 = (real_49[l] > real_9[l]);
            const Real a1363 = select(a1362, real_9[l], real_49[l]);
            const Mask a1364 = (real_49[l] <= real_9[l]);
            const Real a1365 = a1363 - real_7[l];
            const Real a1366 = a1365 / 0.01;
            const Real a1367 = at_least(a1366, 0.0);
            const Real a1368 = at_most(a1367, 1.0);
            const Mask a1369 = (a1368 < 1.0);
            const Mask a1370 = (a1364 & a1369);
            const Real a1371 = select(a1370, 100.0, 0.0);
            const Real a1372 = -a1361;
            const Mask a1373 = (a1372 < numbers[l + 3 * LAYERS + 22]);
            const Real a1374 = select(a1373, numbers[l + 3 * LAYERS + 22], a1372);
            const Real a1375 = a1374 / numbers[l + 3 * LAYERS + 22];
            const Real a1376 = log(a1375);
            const Real a1377 = real_26[l] * a1376;
            const Real a1378 = exp(a1377);
            const Mask a1379 = (a1372 > real_28[l]);
            const Real a1380 = real_25[l] * a1378;
            const Real a1381 = a1380 / a1374;
            const Real a1382 = select(a1379, a1381, 0.0);
            const Real a1383 = a1374 * a1378;
            const Real a1384 = a1383 / real_24[l];
            const Real a1385 = a1361 + numbers[l + 3 * LAYERS + 22];
            const Real a1386 = at_least(a1385, 0.0);
            const Real a1387 = a1384 + a1386;
            real_54[l] = a1349;
            real_53[l] = a1360;
            real_56[l] = a1361;
            real_51[l] = a1363;
            mask_45[l] = a1364;
            real_47[l] = a1368;
            mask_55[l] = a1369;
            real_63[l] = a1371;
            real_52[l] = a1378;
            real_57[l] = a1382;
            real_27[l] = a1387;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1414 = real_19[l] * real_52[l];
            real_65[l] = a1414;
        }
        const Real x1417 = real_27[LAYERS - 1] + real_65[LAYERS - 1];
        const Real x1418 = x798 * x1417;
        const Real x1419 = x820 * real_52[LAYERS - 1];
        const Real x1420 = x1418 + x1419;
        // implicit_water._upward
        const Real x1424 = real_12[0] * real_27[0];
        // retention.flowing, implicit_water._outflow, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1388 = -real_56[l + 1];
            const Mask a1389 = (a1388 < numbers[l + 3 * LAYERS + 22]);
            const Real a1390 = select(a1389, numbers[l + 3 * LAYERS + 22], a1388);
            const Real a1391 = a1390 / numbers[l + 3 * LAYERS + 22];
            const Real a1392 = log(a1391);
            const Real a1393 = real_34[l] * a1392;
            const Real a1394 = exp(a1393);
            const Real a1395 = a1390 * a1394;
            const Real a1396 = a1395 / real_33[l];
            const Real a1397 = real_56[l + 1] + numbers[l + 3 * LAYERS + 22];
            const Real a1398 = at_least(a1397, 0.0);
            const Real a1399 = a1396 + a1398;
            const Real a1400 = -real_56[l];
            const Mask a1401 = (a1400 < numbers[l + 3 * LAYERS + 23]);
            const Real a1402 = select(a1401, numbers[l + 3 * LAYERS + 23], a1400);
            const Real a1403 = a1402 / numbers[l + 3 * LAYERS + 23];
            const Real a1404 = log(a1403);
            const Real a1405 = real_38[l] * a1404;
            const Real a1406 = exp(a1405);
            const Real a1407 = a1402 * a1406;
            const Real a1408 = a1407 / real_37[l];
            const Real a1409 = real_56[l] + numbers[l + 3 * LAYERS + 23];
            const Real a1410 = at_least(a1409, 0.0);
            const Real a1411 = a1408 + a1410;
            const Real a1412 = real_27[l] + a1411;
            const Real a1413 = a1412 * 0.5;
            const Real a1415 = a1413 + real_65[l];
            const Real a1416 = real_31[l] * a1415;
            const Real a1421 = real_27[l + 1] + a1399;
            const Real a1422 = a1421 * 0.5;
            const Real a1423 = real_31[l] * a1422;
            real_41[l] = a1394;
            real_35[l] = a1406;
            real_32[l] = a1416;
            real_42[l] = a1423;
        }
        // implicit_water._flow
        for (int l = 0; l < LAYERS - 1; ++l) real_65[l] = real_32[l];
        real_65[LAYERS - 1] = x1420;
        real_27[0] = x1424;
        for (int l = 0; l < LAYERS - 1; ++l) real_27[l + 1] = real_42[l];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1426 = real_47[l] * real_65[l];
            const Real a1428 = real_47[l] * real_27[l];
            real_64[l] = a1426;
            real_62[l] = a1428;
        }
        const Real x1429 = x822 - real_62[0];
        const Mask x1430 = (x1429 > x770);
        const Real x1431 = select(x1430, x770, x1429);
        // implicit_water._remaining
        const Real x1432 = real_51[0] - x783;
        const Real x1433 = x1432 / 0.01;
        const Real x1434 = at_least(x1433, 0.0);
        const Real x1435 = at_most(x1434, 1.0);
        // implicit_water._flow
        const Real x1436 = x682 * x1435;
        const Real x1443 = real_64[LAYERS - 1] - x840;
        // implicit_water._gain
        real_61[0] = x1436;
        for (int l = 0; l < LAYERS - 1; ++l) real_61[l + 1] = real_of(0.0);
        // implicit_water._flow
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1442 = real_64[l] - real_62[l + 1];
            real_42[l] = a1442;
        }
        // implicit_water._gain
        real_62[0] = x1431;
        for (int l = 0; l < LAYERS - 1; ++l) real_62[l + 1] = real_42[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_64[l] = real_42[l];
        real_64[LAYERS - 1] = x1443;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1437 = real_51[l] - real_5[l];
            const Real a1438 = a1437 / 0.01;
            const Real a1439 = at_least(a1438, 0.0);
            const Real a1440 = at_most(a1439, 1.0);
            const Real a1441 = real_4[l] * a1440;
            const Real a1444 = real_49[l] - real_51[l];
            const Real a1445 = a1444 * 1e-09;
            const Real a1446 = real_51[l] + a1445;
            const Real a1447 = real_21[l] * 1e-11;
            const Real a1448 = a1446 + a1447;
            const Real a1449 = a1448 - state[l + 2 * LAYERS];
            const Real a1450 = numbers[l] * a1449;
            const Real a1452 = a1441 + real_61[l];
            const Real a1455 = real_62[l] - real_64[l];
            const Real a1456 = a1455 - a1452;
            const Real a1457 = seconds * a1456;
            const Real a1458 = a1450 - a1457;
            const Mask a1459 = (real_21[l] > 0.0);
            const Real a1460 = select(a1459, 0.0, real_57[l]);
            const Real a1463 = real_19[l] * a1460;
            real_60[l] = a1458;
            mask_22[l] = a1459;
            real_59[l] = a1460;
            real_48[l] = a1463;
        }
        // implicit_water._downward
        const Real x1466 = real_52[LAYERS - 1] + real_48[LAYERS - 1];
        const Real x1467 = x798 * x1466;
        const Real x1468 = x820 * real_59[LAYERS - 1];
        const Real x1469 = x1467 + x1468;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1461 = real_52[l] + real_35[l];
            const Real a1462 = a1461 * 0.5;
            const Real a1464 = a1462 + real_48[l];
            const Real a1465 = real_31[l] * a1464;
            real_42[l] = a1465;
        }
        // implicit_water._balance
        for (int l = 0; l < LAYERS - 1; ++l) real_48[l] = real_42[l];
        real_48[LAYERS - 1] = x1469;
        // implicit_water._upward
        const Real x1475 = real_12[0] * real_52[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1472 = real_52[l + 1] + real_41[l];
            const Real a1473 = a1472 * 0.5;
            const Real a1474 = real_31[l] * a1473;
            real_42[l] = a1474;
        }
        // implicit_water._balance
        real_52[0] = x1475;
        for (int l = 0; l < LAYERS - 1; ++l) real_52[l + 1] = real_42[l];
        const Mask x1485 = (x1431 < x770);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1471 = real_47[l] * real_48[l];
            const Real a1477 = real_47[l] * real_52[l];
            const Real a1478 = select(mask_22[l], 1.0, real_53[l]);
            const Real a1479 = a1471 * a1478;
            const Real a1480 = real_63[l] * real_65[l];
            const Real a1481 = a1479 + a1480;
            const Real a1482 = a1477 * a1478;
            const Real a1483 = real_63[l] * real_27[l];
            const Real a1484 = a1482 + a1483;
            real_59[l] = a1471;
            real_64[l] = a1477;
            real_62[l] = a1481;
            real_61[l] = a1484;
        }
        const Real x1486 = select(x1485, real_61[0], 0.0);
        // implicit_water._demanded
        const Mask x1497 = (real_51[0] > x783);
        const Real x1498 = x783 + 0.01;
        const Mask x1499 = (real_51[0] < x1498);
        const Mask x1500 = (x1497 & x1499);
        const Mask x1501 = (real_51[0] == x783);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1487 = (real_60[l] < 0.0);
            const Mask a1488 = (real_51[l] > real_5[l]);
            const Real a1489 = real_5[l] + 0.01;
            const Mask a1490 = (real_51[l] < a1489);
            const Mask a1491 = (a1488 & a1490);
            const Mask a1492 = (real_51[l] == real_5[l]);
            const Mask a1493 = (a1492 & a1487);
            const Mask a1494 = (a1491 | a1493);
            const Real a1495 = real_4[l] / 0.01;
            const Real a1496 = select(a1494, a1495, 0.0);
            mask_58[l] = a1487;
            real_52[l] = a1496;
        }
        // implicit_water._demanded
        const Mask x1502 = (x1501 & mask_58[0]);
        const Mask x1503 = (x1500 | x1502);
        const Real x1504 = x682 / 0.01;
        const Real x1505 = select(x1503, x1504, 0.0);
        // implicit_water._balance
        real_51[0] = x1505;
        for (int l = 0; l < LAYERS - 1; ++l) real_51[l + 1] = real_of(0.0);
        real_48[0] = x1486;
        for (int l = 0; l < LAYERS - 1; ++l) real_48[l + 1] = real_61[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1507 = real_52[l] + real_51[l];
            const Real a1508 = seconds * a1507;
            const Real a1509 = select(mask_45[l], a1508, 0.0);
            const Real a1510 = select(mask_45[l], 1.0, 1e-09);
            const Real a1511 = select(mask_22[l], 1e-11, a1510);
            const Real a1512 = numbers[l] * a1511;
            const Real a1513 = real_59[l] + real_64[l];
            const Real a1514 = real_65[l] + real_27[l];
            const Real a1515 = real_47[l] * a1514;
            const Real a1516 = a1513 * real_53[l];
            const Real a1517 = real_63[l] * a1514;
            const Real a1518 = a1516 + a1517;
            const Real a1519 = at_least(real_54[l], 1e-09);
            const Real a1520 = magnitude(real_56[l]);
            const Real a1521 = select(mask_22[l], a1520, real_49[l]);
            const Real a1523 = real_62[l] + real_48[l];
            const Real a1524 = a1521 * a1523;
            real_57[l] = a1509;
            real_50[l] = a1512;
            real_46[l] = a1513;
            real_20[l] = a1515;
            real_23[l] = a1518;
            real_14[l] = a1519;
            real_66[l] = a1523;
            real_67[l] = a1524;
        }
        real_48[0] = real_67[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_48[l + 1] = real_67[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_51[l] = real_67[l + 1];
        real_51[LAYERS - 1] = real_67[LAYERS - 1];
        const Real x1529 = -seconds;
        // implicit_water._balance, implicit_water.iteration, implicit_water._is_open
        Real a1550_last = real_of(0.0);
        Mask a1553_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1527 = maximum(real_48[l], real_51[l]);
            const Real a1528 = maximum(real_67[l], a1527);
            const Real a1531 = real_50[l] + real_57[l];
            const Real a1532 = seconds * real_66[l];
            const Real a1533 = a1531 + a1532;
            const Real a1535 = seconds * a1528;
            const Real a1536 = numbers[l] * numbers[l + 2 * LAYERS + 22];
            const Real a1537 = a1535 + a1536;
            const Real a1538 = a1537 * 1.4210854715202004e-14;
            const Real a1539 = numbers[l] + real_57[l];
            const Real a1540 = seconds * real_20[l];
            const Real a1541 = real_14[l] * real_23[l];
            const Real a1542 = at_least(real_20[l], 1e-30);
            const Real a1543 = a1541 / a1542;
            const Real a1544 = at_least(a1543, 0.02);
            const Real a1545 = select(mask_55[l], 60.0, INFINITE);
            const Real a1546 = minimum(a1544, a1545);
            const Real a1547 = seconds * real_46[l];
            const Real a1548 = real_13[l] + a1547;
            const Real a1549 = magnitude(real_60[l]);
            a1550_last = a1550_last + a1549;
            const Real a1551 = a1549 - a1538;
            const Mask a1552 = (a1551 > 0.0);
            a1553_last = (a1553_last | a1552);
            real_52[l] = a1533;
            real_64[l] = a1539;
            real_59[l] = a1540;
            real_27[l] = a1546;
            real_65[l] = a1548;
        }
        // implicit_water.iteration
        const Mask x1554 = (w1348 & a1553_last);
        const Mask x1555 = (a1550_last < w1346);
        const Real x1556 = w1345 * 0.5;
        const Real x1557 = at_least(x1556, 0.1);
        const Real x1558 = select(x1555, w1345, x1557);
        // implicit_water._balance
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1530 = x1529 * real_62[l];
            const Real a1534 = x1529 * real_61[l + 1];
            real_42[l] = a1530;
            real_41[l] = a1534;
        }
        // implicit_water._moved
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1559 = -real_60[l];
            real_61[l] = a1559;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_42, real_52, real_41, real_61, real_60);
        // implicit_water._stopped
        const Mask x1690 = (real_49[0] > x783);
        // implicit_water._moved, implicit_water._raised, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1561 = select(mask_22[l], real_29[l], real_27[l]);
            const Real a1562 = select(mask_22[l], real_8[l], real_59[l]);
            const Real a1563 = at_least(a1562, 1e-30);
            const Real a1564 = real_17[l] / real_14[l];
            const Real a1565 = at_least(a1564, 1.0);
            const Real a1566 = real_9[l] - numbers[l + 9 * LAYERS + 27];
            const Real a1567 = a1566 / real_14[l];
            const Mask a1568 = (a1567 > a1565);
            const Real a1569 = select(a1568, a1565, a1567);
            const Real a1570 = at_least(a1569, 1e-30);
            const Real a1571 = real_64[l] * real_14[l];
            const Real a1572 = numbers[l] * 1e-09;
            const Real a1573 = select(mask_45[l], real_64[l], a1572);
            const Real a1574 = a1561 * a1563;
            const Real a1575 = a1574 / real_14[l];
            const Real a1576 = a1573 + a1575;
            const Real a1577 = x1558 * real_60[l];
            const Real a1578 = real_21[l] + a1577;
            const Real a1579 = a1571 * a1570;
            const Real a1580 = a1571 - a1579;
            const Real a1581 = a1580 * 1e-09;
            const Real a1582 = a1579 + a1581;
            const Real a1583 = select(mask_45[l], a1571, a1582);
            const Real a1584 = a1583 + a1563;
            const Real a1585 = log(a1570);
            const Real a1586 = a1561 * a1585;
            const Real a1587 = at_most(a1586, 300.0);
            const Real a1588 = exp(a1587);
            const Real a1589 = a1563 * a1588;
            const Real a1590 = a1579 + a1589;
            const Real a1591 = a1571 * a1565;
            const Real a1592 = a1591 - a1579;
            const Real a1593 = a1592 * 1e-09;
            const Real a1594 = a1579 + a1593;
            const Real a1595 = maximum(real_8[l], a1563);
            const Real a1596 = a1594 + a1595;
            const Real a1597 = real_65[l] * a1578;
            const Real a1598 = x1558 * a1576;
            const Real a1599 = a1598 * real_60[l];
            const Real a1600 = select(mask_22[l], a1597, a1599);
            const Real a1601 = a1584 + a1600;
            const Real a1602 = a1601 - a1596;
            const Real a1603 = a1602 / real_43[l];
            const Real a1604 = select(mask_22[l], a1578, a1603);
            const Real a1605 = at_least(a1604, 0.0);
            const Mask a1606 = (a1578 > 0.0);
            const Mask a1607 = (a1601 > a1596);
            const Mask a1608 = select(mask_22[l], a1606, a1607);
            const Mask a1609 = (a1601 > a1590);
            const Real a1610 = a1571 * 1e-09;
            const Real a1611 = select(a1609, a1610, a1571);
            const Real a1612 = a1579 * 0.999999999;
            const Real a1613 = select(a1609, a1612, 0.0);
            const Real a1614 = a1601 - a1613;
            const Real a1615 = at_least(a1614, 1e-30);
            const Real a1616 = a1615 / a1611;
            const Real a1617 = log(a1616);
            const Real a1618 = a1615 / a1563;
            const Real a1619 = log(a1618);
            const Real a1620 = a1619 / a1561;
            const Real a1621 = minimum(a1617, a1620);
            const Real a1622 = a1614 - a1611;
            const Real a1623 = a1622 - a1563;
            const Real a1624 = a1611 + a1574;
            const Real a1625 = a1623 / a1624;
            const Real a1626 = a1625 + 1.0;
            const Real a1627 = at_most(a1621, 50.0);
            const Real a1628 = exp(a1627);
            const Real a1629 = minimum(a1628, a1626);
            const Real a1630 = at_least(a1629, 0.05);
            const Real a1631 = log(a1630);
            const Real a1632 = a1561 * a1631;
            const Real a1633 = at_most(a1632, 300.0);
            const Real a1634 = exp(a1633);
            const Real a1635 = a1563 * a1634;
            const Real a1636 = a1611 * a1630;
            const Real a1637 = a1636 + a1635;
            const Real a1638 = a1637 - a1614;
            const Real a1639 = a1561 * a1635;
            const Real a1640 = a1639 / a1630;
            const Real a1641 = a1611 + a1640;
            const Real a1642 = a1638 / a1641;
            const Real a1643 = a1630 - a1642;
            const Real a1644 = at_least(a1643, 0.05);
            const Real a1645 = log(a1644);
            const Real a1646 = a1561 * a1645;
            const Real a1647 = at_most(a1646, 300.0);
            const Real a1648 = exp(a1647);
            const Real a1649 = a1563 * a1648;
            const Real a1650 = a1611 * a1644;
            const Real a1651 = a1650 + a1649;
            const Real a1652 = a1651 - a1614;
            const Real a1653 = a1561 * a1649;
            const Real a1654 = a1653 / a1644;
            const Real a1655 = a1611 + a1654;
            const Real a1656 = a1652 / a1655;
            const Real a1657 = a1644 - a1656;
            const Real a1658 = at_least(a1657, 0.05);
            const Real a1659 = log(a1658);
            const Real a1660 = a1561 * a1659;
            const Real a1661 = at_most(a1660, 300.0);
            const Real a1662 = exp(a1661);
            const Real a1663 = a1563 * a1662;
            const Real a1664 = a1611 * a1658;
            const Real a1665 = a1664 + a1663;
            const Real a1666 = a1665 - a1614;
            const Real a1667 = a1561 * a1663;
            const Real a1668 = a1667 / a1658;
            const Real a1669 = a1611 + a1668;
            const Real a1670 = a1666 / a1669;
            const Real a1671 = a1658 - a1670;
            const Real a1672 = at_least(a1671, 0.05);
            const Real a1673 = select(a1609, a1570, 0.05);
            const Real a1674 = select(a1609, a1565, a1570);
            const Real a1675 = maximum(a1672, a1673);
            const Real a1676 = minimum(a1675, a1674);
            const Real a1677 = real_14[l] * a1676;
            const Real a1678 = numbers[l + 9 * LAYERS + 27] + a1677;
            const Real a1679 = maximum(a1678, real_7[l]);
            const Mask a1680 = (real_49[l] > real_5[l]);
            const Mask a1681 = (a1679 < real_5[l]);
            const Mask a1682 = (a1680 & a1681);
            const Mask a1683 = (real_49[l] < real_5[l]);
            const Mask a1684 = (a1679 > real_5[l]);
            const Mask a1685 = (a1683 & a1684);
            const Mask a1686 = (a1682 | a1685);
            const Mask a1687 = (real_4[l] > 0.0);
            const Mask a1688 = (a1686 & a1687);
            const Real a1689 = select(a1688, real_5[l], a1679);
            real_61[l] = a1605;
            mask_55[l] = a1608;
            real_52[l] = a1689;
        }
        // implicit_water._stopped
        const Mask x1691 = (real_52[0] < x783);
        const Mask x1692 = (x1690 & x1691);
        const Mask x1693 = (real_49[0] < x783);
        const Mask x1694 = (real_52[0] > x783);
        const Mask x1695 = (x1693 & x1694);
        const Mask x1696 = (x1692 | x1695);
        const Mask x1697 = (x682 > 0.0);
        const Mask x1698 = (x1696 & x1697);
        const Real x1699 = select(x1698, x783, real_52[0]);
        // implicit_water._moved
        real_60[0] = x1699;
        for (int l = 0; l < LAYERS - 1; ++l) real_60[l + 1] = real_52[l + 1];
        // implicit_water.iteration
        const Real x1707 = real_of_mask(x1554);
        const Real x1708 = w1347 + x1707;
        // implicit_water._moved, implicit_water.<genexpr>
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1701 = (real_60[l] >= real_16[l]);
            const Mask a1702 = (mask_55[l] | a1701);
            const Real a1703 = select(a1702, real_16[l], real_60[l]);
            const Real a1704 = select(a1702, real_61[l], 0.0);
            const Real a1705 = select(x1554, a1703, real_49[l]);
            const Real a1706 = select(x1554, a1704, real_21[l]);
            real_52[l] = a1705;
            real_65[l] = a1706;
        }
        for (int l = 0; l < LAYERS; ++l) real_49[l] = real_52[l];
        for (int l = 0; l < LAYERS; ++l) real_21[l] = real_65[l];
        w1345 = x1558;
        w1346 = a1550_last;
        w1347 = x1708;
        w1348 = x1554;
    }
    // implicit_water.<genexpr>, retention.at, implicit_water._state, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1709 = select(w989, real_49[l], real_30[l]);
        const Real a1710 = select(w989, real_21[l], real_11[l]);
        const Real a1711 = a1709 - numbers[l + 9 * LAYERS + 27];
        const Real a1712 = a1711 / real_15[l];
        const Real a1713 = at_least(a1712, 1e-12);
        const Real a1714 = log(a1713);
        const Real a1715 = numbers[l + LAYERS + 22] * a1714;
        const Real a1716 = real_18[l] - a1715;
        const Real a1717 = at_most(a1716, 16.11809565095832);
        const Real a1718 = exp(a1717);
        const Real a1719 = -a1718;
        const Real a1720 = numbers[l + LAYERS + 22] * a1718;
        const Real a1721 = a1713 * real_15[l];
        const Real a1722 = a1720 / a1721;
        const Real a1723 = a1719 + a1710;
        const Mask a1724 = (a1709 > real_9[l]);
        const Real a1725 = select(a1724, real_9[l], a1709);
        const Mask a1726 = (a1709 <= real_9[l]);
        const Real a1727 = a1725 - real_7[l];
        const Real a1728 = a1727 / 0.01;
        const Real a1729 = at_least(a1728, 0.0);
        const Real a1730 = at_most(a1729, 1.0);
        const Mask a1731 = (a1730 < 1.0);
        const Mask a1732 = (a1726 & a1731);
        const Real a1733 = select(a1732, 100.0, 0.0);
        const Real a1734 = -a1723;
        const Mask a1735 = (a1734 < numbers[l + 3 * LAYERS + 22]);
        const Real a1736 = select(a1735, numbers[l + 3 * LAYERS + 22], a1734);
        const Real a1737 = a1736 / numbers[l + 3 * LAYERS + 22];
        const Real a1738 = log(a1737);
        const Real a1739 = real_26[l] * a1738;
        const Real a1740 = exp(a1739);
        const Mask a1741 = (a1734 > real_28[l]);
        const Real a1742 = real_25[l] * a1740;
        const Real a1743 = a1742 / a1736;
        const Real a1744 = select(a1741, a1743, 0.0);
        const Real a1745 = a1736 * a1740;
        const Real a1746 = a1745 / real_24[l];
        const Real a1747 = a1723 + numbers[l + 3 * LAYERS + 22];
        const Real a1748 = at_least(a1747, 0.0);
        const Real a1749 = a1746 + a1748;
        real_65[l] = a1709;
        real_52[l] = a1710;
        real_60[l] = a1722;
        real_61[l] = a1723;
        real_27[l] = a1725;
        real_59[l] = a1730;
        real_64[l] = a1733;
        real_14[l] = a1740;
        real_62[l] = a1744;
        real_51[l] = a1749;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1776 = real_19[l] * real_14[l];
        real_11[l] = a1776;
    }
    const Real x1779 = real_51[LAYERS - 1] + real_11[LAYERS - 1];
    const Real x1780 = x798 * x1779;
    const Real x1781 = x820 * real_14[LAYERS - 1];
    const Real x1782 = x1780 + x1781;
    // implicit_water._upward
    const Real x1786 = real_12[0] * real_51[0];
    // retention.flowing, implicit_water._outflow, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1750 = -real_61[l + 1];
        const Mask a1751 = (a1750 < numbers[l + 3 * LAYERS + 22]);
        const Real a1752 = select(a1751, numbers[l + 3 * LAYERS + 22], a1750);
        const Real a1753 = a1752 / numbers[l + 3 * LAYERS + 22];
        const Real a1754 = log(a1753);
        const Real a1755 = real_34[l] * a1754;
        const Real a1756 = exp(a1755);
        const Real a1757 = a1752 * a1756;
        const Real a1758 = a1757 / real_33[l];
        const Real a1759 = real_61[l + 1] + numbers[l + 3 * LAYERS + 22];
        const Real a1760 = at_least(a1759, 0.0);
        const Real a1761 = a1758 + a1760;
        const Real a1762 = -real_61[l];
        const Mask a1763 = (a1762 < numbers[l + 3 * LAYERS + 23]);
        const Real a1764 = select(a1763, numbers[l + 3 * LAYERS + 23], a1762);
        const Real a1765 = a1764 / numbers[l + 3 * LAYERS + 23];
        const Real a1766 = log(a1765);
        const Real a1767 = real_38[l] * a1766;
        const Real a1768 = exp(a1767);
        const Real a1769 = a1764 * a1768;
        const Real a1770 = a1769 / real_37[l];
        const Real a1771 = real_61[l] + numbers[l + 3 * LAYERS + 23];
        const Real a1772 = at_least(a1771, 0.0);
        const Real a1773 = a1770 + a1772;
        const Real a1774 = real_51[l] + a1773;
        const Real a1775 = a1774 * 0.5;
        const Real a1777 = a1775 + real_11[l];
        const Real a1778 = real_31[l] * a1777;
        const Real a1783 = real_51[l + 1] + a1761;
        const Real a1784 = a1783 * 0.5;
        const Real a1785 = real_31[l] * a1784;
        real_41[l] = a1756;
        real_42[l] = a1768;
        real_35[l] = a1778;
        real_32[l] = a1785;
    }
    // implicit_water._flow
    for (int l = 0; l < LAYERS - 1; ++l) real_11[l] = real_35[l];
    real_11[LAYERS - 1] = x1782;
    real_51[0] = x1786;
    for (int l = 0; l < LAYERS - 1; ++l) real_51[l + 1] = real_32[l];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1788 = real_59[l] * real_11[l];
        const Real a1790 = real_59[l] * real_51[l];
        real_30[l] = a1788;
        real_21[l] = a1790;
    }
    const Real x1791 = x822 - real_21[0];
    const Mask x1792 = (x1791 > x770);
    const Real x1793 = select(x1792, x770, x1791);
    // implicit_water._remaining
    const Real x1794 = real_27[0] - x783;
    const Real x1795 = x1794 / 0.01;
    const Real x1796 = at_least(x1795, 0.0);
    const Real x1797 = at_most(x1796, 1.0);
    // implicit_water._flow
    const Real x1798 = x682 * x1797;
    const Real x1805 = real_30[LAYERS - 1] - x840;
    // implicit_water._gain
    real_49[0] = x1798;
    for (int l = 0; l < LAYERS - 1; ++l) real_49[l + 1] = real_of(0.0);
    // implicit_water._flow
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1804 = real_30[l] - real_21[l + 1];
        real_32[l] = a1804;
    }
    // implicit_water._gain
    real_21[0] = x1793;
    for (int l = 0; l < LAYERS - 1; ++l) real_21[l + 1] = real_32[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_30[l] = real_32[l];
    real_30[LAYERS - 1] = x1805;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1799 = real_27[l] - real_5[l];
        const Real a1800 = a1799 / 0.01;
        const Real a1801 = at_least(a1800, 0.0);
        const Real a1802 = at_most(a1801, 1.0);
        const Real a1803 = real_4[l] * a1802;
        const Real a1806 = real_65[l] - real_27[l];
        const Real a1807 = a1806 * 1e-09;
        const Real a1808 = real_27[l] + a1807;
        const Real a1809 = real_52[l] * 1e-11;
        const Real a1810 = a1808 + a1809;
        const Real a1811 = a1810 - state[l + 2 * LAYERS];
        const Real a1812 = numbers[l] * a1811;
        const Real a1814 = a1803 + real_49[l];
        const Real a1817 = real_21[l] - real_30[l];
        const Real a1818 = a1817 - a1814;
        const Real a1819 = seconds * a1818;
        const Real a1820 = a1812 - a1819;
        const Mask a1821 = (real_52[l] > 0.0);
        const Real a1822 = select(a1821, 0.0, real_62[l]);
        const Real a1825 = real_19[l] * a1822;
        real_48[l] = a1820;
        mask_55[l] = a1821;
        real_67[l] = a1822;
        real_66[l] = a1825;
    }
    // implicit_water._downward
    const Real x1828 = real_14[LAYERS - 1] + real_66[LAYERS - 1];
    const Real x1829 = x798 * x1828;
    const Real x1830 = x820 * real_67[LAYERS - 1];
    const Real x1831 = x1829 + x1830;
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1823 = real_14[l] + real_42[l];
        const Real a1824 = a1823 * 0.5;
        const Real a1826 = a1824 + real_66[l];
        const Real a1827 = real_31[l] * a1826;
        real_32[l] = a1827;
    }
    // implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) real_66[l] = real_32[l];
    real_66[LAYERS - 1] = x1831;
    // implicit_water._upward
    const Real x1837 = real_12[0] * real_14[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1834 = real_14[l + 1] + real_41[l];
        const Real a1835 = a1834 * 0.5;
        const Real a1836 = real_31[l] * a1835;
        real_32[l] = a1836;
    }
    // implicit_water._balance
    real_14[0] = x1837;
    for (int l = 0; l < LAYERS - 1; ++l) real_14[l + 1] = real_32[l];
    const Mask x1847 = (x1793 < x770);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1833 = real_59[l] * real_66[l];
        const Real a1839 = real_59[l] * real_14[l];
        const Real a1840 = select(mask_55[l], 1.0, real_60[l]);
        const Real a1841 = a1833 * a1840;
        const Real a1842 = real_64[l] * real_11[l];
        const Real a1843 = a1841 + a1842;
        const Real a1844 = a1839 * a1840;
        const Real a1845 = real_64[l] * real_51[l];
        const Real a1846 = a1844 + a1845;
        real_67[l] = a1843;
        real_30[l] = a1846;
    }
    const Real x1848 = select(x1847, real_30[0], 0.0);
    real_14[0] = x1848;
    for (int l = 0; l < LAYERS - 1; ++l) real_14[l + 1] = real_30[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1849 = magnitude(real_61[l]);
        const Real a1850 = select(mask_55[l], a1849, real_65[l]);
        const Real a1852 = real_67[l] + real_14[l];
        const Real a1853 = a1850 * a1852;
        real_30[l] = a1853;
    }
    real_14[0] = real_30[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_14[l + 1] = real_30[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_67[l] = real_30[l + 1];
    real_67[LAYERS - 1] = real_30[LAYERS - 1];
    // implicit_water._balance, implicit_water._is_open
    Mask a1865_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1856 = maximum(real_14[l], real_67[l]);
        const Real a1857 = maximum(real_30[l], a1856);
        const Real a1858 = seconds * a1857;
        const Real a1859 = numbers[l] * numbers[l + 2 * LAYERS + 22];
        const Real a1860 = a1858 + a1859;
        const Real a1861 = a1860 * 1.4210854715202004e-14;
        const Real a1862 = magnitude(real_48[l]);
        const Real a1863 = a1862 - a1861;
        const Mask a1864 = (a1863 > 0.0);
        a1865_last = (a1865_last | a1864);
        real_61[l] = a1859;
    }
    // implicit_water.solve_water
    const Mask x1866 = (w989 & a1865_last);
    // implicit_water._relaxed_newton
    for (int l = 0; l < LAYERS; ++l) real_67[l] = real_16[l];
    for (int l = 0; l < LAYERS; ++l) real_14[l] = real_of(0.0);
    Real w1869 = real_of(0.5);
    Real w1870 = real_of(INFINITE);
    Real w1871 = real_of(0.0);
    Mask w1872 = x1866;
    for (int pass = 0; pass < 600; ++pass) {
        if (!any_lane(w1872)) break;
        // retention.at, implicit_water._state, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1873 = real_67[l] - numbers[l + 9 * LAYERS + 27];
            const Real a1874 = a1873 / real_15[l];
            const Real a1875 = at_least(a1874, 1e-12);
            const Real a1876 = log(a1875);
            const Real a1877 = numbers[l + LAYERS + 22] * a1876;
            const Real a1878 = real_18[l] - a1877;
            const Real a1879 = at_most(a1878, 16.11809565095832);
            const Real a1880 = exp(a1879);
            const Real a1881 = -a1880;
            const Real a1882 = numbers[l + LAYERS + 22] * a1880;
            const Real a1883 = a1875 * real_15[l];
            const Real a1884 = a1882 / a1883;
            const Real a1885 = a1881 + real_14[l];
            const Mask a1886 = (real_67[l] > real_9[l]);
            const Real a1887 = select(a1886, real_9[l], real_67[l]);
            const Mask a1888 = (real_67[l] <= real_9[l]);
            const Real a1889 = a1887 - real_7[l];
            const Real a1890 = a1889 / 0.01;
            const Real a1891 = at_least(a1890, 0.0);
            const Real a1892 = at_most(a1891, 1.0);
            const Mask a1893 = (a1892 < 1.0);
            const Mask a1894 = (a1888 & a1893);
            const Real a1895 = select(a1894, 100.0, 0.0);
            const Real a1896 = -a1885;
            const Mask a1897 = (a1896 < numbers[l + 3 * LAYERS + 22]);
            const Real a1898 = select(a1897, numbers[l + 3 * LAYERS + 22], a1896);
            const Real a1899 = a1898 / numbers[l + 3 * LAYERS + 22];
            const Real a1900 = log(a1899);
            const Real a1901 = real_26[l] * a1900;
            const Real a1902 = exp(a1901);
            const Mask a1903 = (a1896 > real_28[l]);
            const Real a1904 = real_25[l] * a1902;
            const Real a1905 = a1904 / a1898;
            const Real a1906 = select(a1903, a1905, 0.0);
            const Real a1907 = a1898 * a1902;
            const Real a1908 = a1907 / real_24[l];
            const Real a1909 = a1885 + numbers[l + 3 * LAYERS + 22];
            const Real a1910 = at_least(a1909, 0.0);
            const Real a1911 = a1908 + a1910;
            real_30[l] = a1873;
            real_48[l] = a1884;
            real_66[l] = a1885;
            real_51[l] = a1887;
            mask_55[l] = a1888;
            real_11[l] = a1892;
            mask_22[l] = a1893;
            real_64[l] = a1895;
            real_59[l] = a1902;
            real_60[l] = a1906;
            real_21[l] = a1911;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1938 = real_19[l] * real_59[l];
            real_49[l] = a1938;
        }
        const Real x1941 = real_21[LAYERS - 1] + real_49[LAYERS - 1];
        const Real x1942 = x798 * x1941;
        const Real x1943 = x820 * real_59[LAYERS - 1];
        const Real x1944 = x1942 + x1943;
        // implicit_water._upward
        const Real x1948 = real_12[0] * real_21[0];
        // retention.flowing, implicit_water._outflow, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1912 = -real_66[l + 1];
            const Mask a1913 = (a1912 < numbers[l + 3 * LAYERS + 22]);
            const Real a1914 = select(a1913, numbers[l + 3 * LAYERS + 22], a1912);
            const Real a1915 = a1914 / numbers[l + 3 * LAYERS + 22];
            const Real a1916 = log(a1915);
            const Real a1917 = real_34[l] * a1916;
            const Real a1918 = exp(a1917);
            const Real a1919 = a1914 * a1918;
            const Real a1920 = a1919 / real_33[l];
            const Real a1921 = real_66[l + 1] + numbers[l + 3 * LAYERS + 22];
            const Real a1922 = at_least(a1921, 0.0);
            const Real a1923 = a1920 + a1922;
            const Real a1924 = -real_66[l];
            const Mask a1925 = (a1924 < numbers[l + 3 * LAYERS + 23]);
            const Real a1926 = select(a1925, numbers[l + 3 * LAYERS + 23], a1924);
            const Real a1927 = a1926 / numbers[l + 3 * LAYERS + 23];
            const Real a1928 = log(a1927);
            const Real a1929 = real_38[l] * a1928;
            const Real a1930 = exp(a1929);
            const Real a1931 = a1926 * a1930;
            const Real a1932 = a1931 / real_37[l];
            const Real a1933 = real_66[l] + numbers[l + 3 * LAYERS + 23];
            const Real a1934 = at_least(a1933, 0.0);
            const Real a1935 = a1932 + a1934;
            const Real a1936 = real_21[l] + a1935;
            const Real a1937 = a1936 * 0.5;
            const Real a1939 = a1937 + real_49[l];
            const Real a1940 = real_31[l] * a1939;
            const Real a1945 = real_21[l + 1] + a1923;
            const Real a1946 = a1945 * 0.5;
            const Real a1947 = real_31[l] * a1946;
            real_32[l] = a1918;
            real_41[l] = a1930;
            real_42[l] = a1940;
            real_35[l] = a1947;
        }
        // implicit_water._flow
        for (int l = 0; l < LAYERS - 1; ++l) real_49[l] = real_42[l];
        real_49[LAYERS - 1] = x1944;
        real_21[0] = x1948;
        for (int l = 0; l < LAYERS - 1; ++l) real_21[l + 1] = real_35[l];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1950 = real_11[l] * real_49[l];
            const Real a1952 = real_11[l] * real_21[l];
            real_62[l] = a1950;
            real_27[l] = a1952;
        }
        const Real x1953 = x822 - real_27[0];
        const Mask x1954 = (x1953 > x770);
        const Real x1955 = select(x1954, x770, x1953);
        // implicit_water._remaining
        const Real x1956 = real_51[0] - x783;
        const Real x1957 = x1956 / 0.01;
        const Real x1958 = at_least(x1957, 0.0);
        const Real x1959 = at_most(x1958, 1.0);
        // implicit_water._flow
        const Real x1960 = x682 * x1959;
        const Real x1967 = real_62[LAYERS - 1] - x840;
        // implicit_water._gain
        real_23[0] = x1960;
        for (int l = 0; l < LAYERS - 1; ++l) real_23[l + 1] = real_of(0.0);
        // implicit_water._flow
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1966 = real_62[l] - real_27[l + 1];
            real_35[l] = a1966;
        }
        // implicit_water._gain
        real_27[0] = x1955;
        for (int l = 0; l < LAYERS - 1; ++l) real_27[l + 1] = real_35[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_62[l] = real_35[l];
        real_62[LAYERS - 1] = x1967;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1961 = real_51[l] - real_5[l];
            const Real a1962 = a1961 / 0.01;
            const Real a1963 = at_least(a1962, 0.0);
            const Real a1964 = at_most(a1963, 1.0);
            const Real a1965 = real_4[l] * a1964;
            const Real a1968 = real_67[l] - real_51[l];
            const Real a1969 = a1968 * 1e-09;
            const Real a1970 = real_51[l] + a1969;
            const Real a1971 = real_14[l] * 1e-11;
            const Real a1972 = a1970 + a1971;
            const Real a1973 = a1972 - state[l + 2 * LAYERS];
            const Real a1974 = numbers[l] * a1973;
            const Real a1976 = a1965 + real_23[l];
            const Real a1979 = real_27[l] - real_62[l];
            const Real a1980 = a1979 - a1976;
            const Real a1981 = seconds * a1980;
            const Real a1982 = a1974 - a1981;
            const Mask a1983 = (real_14[l] > 0.0);
            const Real a1984 = select(a1983, 0.0, real_60[l]);
            const Real a1987 = real_19[l] * a1984;
            real_20[l] = a1982;
            mask_45[l] = a1983;
            real_46[l] = a1984;
            real_50[l] = a1987;
        }
        // implicit_water._downward
        const Real x1990 = real_59[LAYERS - 1] + real_50[LAYERS - 1];
        const Real x1991 = x798 * x1990;
        const Real x1992 = x820 * real_46[LAYERS - 1];
        const Real x1993 = x1991 + x1992;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1985 = real_59[l] + real_41[l];
            const Real a1986 = a1985 * 0.5;
            const Real a1988 = a1986 + real_50[l];
            const Real a1989 = real_31[l] * a1988;
            real_35[l] = a1989;
        }
        // implicit_water._balance
        for (int l = 0; l < LAYERS - 1; ++l) real_50[l] = real_35[l];
        real_50[LAYERS - 1] = x1993;
        // implicit_water._upward
        const Real x1999 = real_12[0] * real_59[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1996 = real_59[l + 1] + real_32[l];
            const Real a1997 = a1996 * 0.5;
            const Real a1998 = real_31[l] * a1997;
            real_35[l] = a1998;
        }
        // implicit_water._balance
        real_59[0] = x1999;
        for (int l = 0; l < LAYERS - 1; ++l) real_59[l + 1] = real_35[l];
        const Mask x2009 = (x1955 < x770);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1995 = real_11[l] * real_50[l];
            const Real a2001 = real_11[l] * real_59[l];
            const Real a2002 = select(mask_45[l], 1.0, real_48[l]);
            const Real a2003 = a1995 * a2002;
            const Real a2004 = real_64[l] * real_49[l];
            const Real a2005 = a2003 + a2004;
            const Real a2006 = a2001 * a2002;
            const Real a2007 = real_64[l] * real_21[l];
            const Real a2008 = a2006 + a2007;
            real_46[l] = a1995;
            real_62[l] = a2001;
            real_27[l] = a2005;
            real_23[l] = a2008;
        }
        const Real x2010 = select(x2009, real_23[0], 0.0);
        // implicit_water._demanded
        const Mask x2021 = (real_51[0] > x783);
        const Real x2022 = x783 + 0.01;
        const Mask x2023 = (real_51[0] < x2022);
        const Mask x2024 = (x2021 & x2023);
        const Mask x2025 = (real_51[0] == x783);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2011 = (real_20[l] < 0.0);
            const Mask a2012 = (real_51[l] > real_5[l]);
            const Real a2013 = real_5[l] + 0.01;
            const Mask a2014 = (real_51[l] < a2013);
            const Mask a2015 = (a2012 & a2014);
            const Mask a2016 = (real_51[l] == real_5[l]);
            const Mask a2017 = (a2016 & a2011);
            const Mask a2018 = (a2015 | a2017);
            const Real a2019 = real_4[l] / 0.01;
            const Real a2020 = select(a2018, a2019, 0.0);
            mask_58[l] = a2011;
            real_59[l] = a2020;
        }
        // implicit_water._demanded
        const Mask x2026 = (x2025 & mask_58[0]);
        const Mask x2027 = (x2024 | x2026);
        const Real x2028 = x682 / 0.01;
        const Real x2029 = select(x2027, x2028, 0.0);
        // implicit_water._balance
        real_51[0] = x2029;
        for (int l = 0; l < LAYERS - 1; ++l) real_51[l + 1] = real_of(0.0);
        real_50[0] = x2010;
        for (int l = 0; l < LAYERS - 1; ++l) real_50[l + 1] = real_23[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2031 = real_59[l] + real_51[l];
            const Real a2032 = seconds * a2031;
            const Real a2033 = select(mask_55[l], a2032, 0.0);
            const Real a2034 = select(mask_55[l], 1.0, 1e-09);
            const Real a2035 = select(mask_45[l], 1e-11, a2034);
            const Real a2036 = numbers[l] * a2035;
            const Real a2037 = real_46[l] + real_62[l];
            const Real a2038 = real_49[l] + real_21[l];
            const Real a2039 = real_11[l] * a2038;
            const Real a2040 = a2037 * real_48[l];
            const Real a2041 = real_64[l] * a2038;
            const Real a2042 = a2040 + a2041;
            const Real a2043 = at_least(real_30[l], 1e-09);
            const Real a2044 = magnitude(real_66[l]);
            const Real a2045 = select(mask_45[l], a2044, real_67[l]);
            const Real a2047 = real_27[l] + real_50[l];
            const Real a2048 = a2045 * a2047;
            real_60[l] = a2033;
            real_57[l] = a2036;
            real_63[l] = a2037;
            real_47[l] = a2039;
            real_56[l] = a2042;
            real_53[l] = a2043;
            real_54[l] = a2047;
            real_68[l] = a2048;
        }
        real_50[0] = real_68[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_50[l + 1] = real_68[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_51[l] = real_68[l + 1];
        real_51[LAYERS - 1] = real_68[LAYERS - 1];
        const Real x2053 = -seconds;
        // implicit_water._balance, implicit_water.iteration, implicit_water._is_open
        Real a2073_last = real_of(0.0);
        Mask a2076_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2051 = maximum(real_50[l], real_51[l]);
            const Real a2052 = maximum(real_68[l], a2051);
            const Real a2055 = real_57[l] + real_60[l];
            const Real a2056 = seconds * real_54[l];
            const Real a2057 = a2055 + a2056;
            const Real a2059 = seconds * a2052;
            const Real a2060 = a2059 + real_61[l];
            const Real a2061 = a2060 * 1.4210854715202004e-14;
            const Real a2062 = numbers[l] + real_60[l];
            const Real a2063 = seconds * real_47[l];
            const Real a2064 = real_53[l] * real_56[l];
            const Real a2065 = at_least(real_47[l], 1e-30);
            const Real a2066 = a2064 / a2065;
            const Real a2067 = at_least(a2066, 0.02);
            const Real a2068 = select(mask_22[l], 60.0, INFINITE);
            const Real a2069 = minimum(a2067, a2068);
            const Real a2070 = seconds * real_63[l];
            const Real a2071 = real_13[l] + a2070;
            const Real a2072 = magnitude(real_20[l]);
            a2073_last = a2073_last + a2072;
            const Real a2074 = a2072 - a2061;
            const Mask a2075 = (a2074 > 0.0);
            a2076_last = (a2076_last | a2075);
            real_59[l] = a2057;
            real_62[l] = a2062;
            real_46[l] = a2063;
            real_21[l] = a2069;
            real_49[l] = a2071;
        }
        // implicit_water.iteration
        const Mask x2077 = (w1872 & a2076_last);
        const Mask x2078 = (a2073_last < w1870);
        const Real x2079 = w1869 * 0.5;
        const Real x2080 = at_least(x2079, 0.1);
        const Real x2081 = select(x2078, w1869, x2080);
        // implicit_water._balance
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2054 = x2053 * real_27[l];
            const Real a2058 = x2053 * real_23[l + 1];
            real_35[l] = a2054;
            real_32[l] = a2058;
        }
        // implicit_water._moved
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2082 = -real_20[l];
            real_23[l] = a2082;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_35, real_59, real_32, real_23, real_20);
        // implicit_water._stopped
        const Mask x2213 = (real_67[0] > x783);
        // implicit_water._moved, implicit_water._raised, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2084 = select(mask_45[l], real_29[l], real_21[l]);
            const Real a2085 = select(mask_45[l], real_8[l], real_46[l]);
            const Real a2086 = at_least(a2085, 1e-30);
            const Real a2087 = real_17[l] / real_53[l];
            const Real a2088 = at_least(a2087, 1.0);
            const Real a2089 = real_9[l] - numbers[l + 9 * LAYERS + 27];
            const Real a2090 = a2089 / real_53[l];
            const Mask a2091 = (a2090 > a2088);
            const Real a2092 = select(a2091, a2088, a2090);
            const Real a2093 = at_least(a2092, 1e-30);
            const Real a2094 = real_62[l] * real_53[l];
            const Real a2095 = numbers[l] * 1e-09;
            const Real a2096 = select(mask_55[l], real_62[l], a2095);
            const Real a2097 = a2084 * a2086;
            const Real a2098 = a2097 / real_53[l];
            const Real a2099 = a2096 + a2098;
            const Real a2100 = x2081 * real_20[l];
            const Real a2101 = real_14[l] + a2100;
            const Real a2102 = a2094 * a2093;
            const Real a2103 = a2094 - a2102;
            const Real a2104 = a2103 * 1e-09;
            const Real a2105 = a2102 + a2104;
            const Real a2106 = select(mask_55[l], a2094, a2105);
            const Real a2107 = a2106 + a2086;
            const Real a2108 = log(a2093);
            const Real a2109 = a2084 * a2108;
            const Real a2110 = at_most(a2109, 300.0);
            const Real a2111 = exp(a2110);
            const Real a2112 = a2086 * a2111;
            const Real a2113 = a2102 + a2112;
            const Real a2114 = a2094 * a2088;
            const Real a2115 = a2114 - a2102;
            const Real a2116 = a2115 * 1e-09;
            const Real a2117 = a2102 + a2116;
            const Real a2118 = maximum(real_8[l], a2086);
            const Real a2119 = a2117 + a2118;
            const Real a2120 = real_49[l] * a2101;
            const Real a2121 = x2081 * a2099;
            const Real a2122 = a2121 * real_20[l];
            const Real a2123 = select(mask_45[l], a2120, a2122);
            const Real a2124 = a2107 + a2123;
            const Real a2125 = a2124 - a2119;
            const Real a2126 = a2125 / real_43[l];
            const Real a2127 = select(mask_45[l], a2101, a2126);
            const Real a2128 = at_least(a2127, 0.0);
            const Mask a2129 = (a2101 > 0.0);
            const Mask a2130 = (a2124 > a2119);
            const Mask a2131 = select(mask_45[l], a2129, a2130);
            const Mask a2132 = (a2124 > a2113);
            const Real a2133 = a2094 * 1e-09;
            const Real a2134 = select(a2132, a2133, a2094);
            const Real a2135 = a2102 * 0.999999999;
            const Real a2136 = select(a2132, a2135, 0.0);
            const Real a2137 = a2124 - a2136;
            const Real a2138 = at_least(a2137, 1e-30);
            const Real a2139 = a2138 / a2134;
            const Real a2140 = log(a2139);
            const Real a2141 = a2138 / a2086;
            const Real a2142 = log(a2141);
            const Real a2143 = a2142 / a2084;
            const Real a2144 = minimum(a2140, a2143);
            const Real a2145 = a2137 - a2134;
            const Real a2146 = a2145 - a2086;
            const Real a2147 = a2134 + a2097;
            const Real a2148 = a2146 / a2147;
            const Real a2149 = a2148 + 1.0;
            const Real a2150 = at_most(a2144, 50.0);
            const Real a2151 = exp(a2150);
            const Real a2152 = minimum(a2151, a2149);
            const Real a2153 = at_least(a2152, 0.05);
            const Real a2154 = log(a2153);
            const Real a2155 = a2084 * a2154;
            const Real a2156 = at_most(a2155, 300.0);
            const Real a2157 = exp(a2156);
            const Real a2158 = a2086 * a2157;
            const Real a2159 = a2134 * a2153;
            const Real a2160 = a2159 + a2158;
            const Real a2161 = a2160 - a2137;
            const Real a2162 = a2084 * a2158;
            const Real a2163 = a2162 / a2153;
            const Real a2164 = a2134 + a2163;
            const Real a2165 = a2161 / a2164;
            const Real a2166 = a2153 - a2165;
            const Real a2167 = at_least(a2166, 0.05);
            const Real a2168 = log(a2167);
            const Real a2169 = a2084 * a2168;
            const Real a2170 = at_most(a2169, 300.0);
            const Real a2171 = exp(a2170);
            const Real a2172 = a2086 * a2171;
            const Real a2173 = a2134 * a2167;
            const Real a2174 = a2173 + a2172;
            const Real a2175 = a2174 - a2137;
            const Real a2176 = a2084 * a2172;
            const Real a2177 = a2176 / a2167;
            const Real a2178 = a2134 + a2177;
            const Real a2179 = a2175 / a2178;
            const Real a2180 = a2167 - a2179;
            const Real a2181 = at_least(a2180, 0.05);
            const Real a2182 = log(a2181);
            const Real a2183 = a2084 * a2182;
            const Real a2184 = at_most(a2183, 300.0);
            const Real a2185 = exp(a2184);
            const Real a2186 = a2086 * a2185;
            const Real a2187 = a2134 * a2181;
            const Real a2188 = a2187 + a2186;
            const Real a2189 = a2188 - a2137;
            const Real a2190 = a2084 * a2186;
            const Real a2191 = a2190 / a2181;
            const Real a2192 = a2134 + a2191;
            const Real a2193 = a2189 / a2192;
            const Real a2194 = a2181 - a2193;
            const Real a2195 = at_least(a2194, 0.05);
            const Real a2196 = select(a2132, a2093, 0.05);
            const Real a2197 = select(a2132, a2088, a2093);
            const Real a2198 = maximum(a2195, a2196);
            const Real a2199 = minimum(a2198, a2197);
            const Real a2200 = real_53[l] * a2199;
            const Real a2201 = numbers[l + 9 * LAYERS + 27] + a2200;
            const Real a2202 = maximum(a2201, real_7[l]);
            const Mask a2203 = (real_67[l] > real_5[l]);
            const Mask a2204 = (a2202 < real_5[l]);
            const Mask a2205 = (a2203 & a2204);
            const Mask a2206 = (real_67[l] < real_5[l]);
            const Mask a2207 = (a2202 > real_5[l]);
            const Mask a2208 = (a2206 & a2207);
            const Mask a2209 = (a2205 | a2208);
            const Mask a2210 = (real_4[l] > 0.0);
            const Mask a2211 = (a2209 & a2210);
            const Real a2212 = select(a2211, real_5[l], a2202);
            real_23[l] = a2128;
            mask_22[l] = a2131;
            real_59[l] = a2212;
        }
        // implicit_water._stopped
        const Mask x2214 = (real_59[0] < x783);
        const Mask x2215 = (x2213 & x2214);
        const Mask x2216 = (real_67[0] < x783);
        const Mask x2217 = (real_59[0] > x783);
        const Mask x2218 = (x2216 & x2217);
        const Mask x2219 = (x2215 | x2218);
        const Mask x2220 = (x682 > 0.0);
        const Mask x2221 = (x2219 & x2220);
        const Real x2222 = select(x2221, x783, real_59[0]);
        // implicit_water._moved
        real_20[0] = x2222;
        for (int l = 0; l < LAYERS - 1; ++l) real_20[l + 1] = real_59[l + 1];
        // implicit_water.iteration
        const Real x2230 = real_of_mask(x2077);
        const Real x2231 = w1871 + x2230;
        // implicit_water._moved, implicit_water.<genexpr>
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2224 = (real_20[l] >= real_16[l]);
            const Mask a2225 = (mask_22[l] | a2224);
            const Real a2226 = select(a2225, real_16[l], real_20[l]);
            const Real a2227 = select(a2225, real_23[l], 0.0);
            const Real a2228 = select(x2077, a2226, real_67[l]);
            const Real a2229 = select(x2077, a2227, real_14[l]);
            real_59[l] = a2228;
            real_49[l] = a2229;
        }
        for (int l = 0; l < LAYERS; ++l) real_67[l] = real_59[l];
        for (int l = 0; l < LAYERS; ++l) real_14[l] = real_49[l];
        w1869 = x2081;
        w1870 = a2073_last;
        w1871 = x2231;
        w1872 = x2077;
    }
    // implicit_water.<genexpr>, retention.at, implicit_water._state, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2232 = select(x1866, real_67[l], real_65[l]);
        const Real a2233 = select(x1866, real_14[l], real_52[l]);
        const Real a2234 = a2232 - numbers[l + 9 * LAYERS + 27];
        const Real a2235 = a2234 / real_15[l];
        const Real a2236 = at_least(a2235, 1e-12);
        const Real a2237 = log(a2236);
        const Real a2238 = numbers[l + LAYERS + 22] * a2237;
        const Real a2239 = real_18[l] - a2238;
        const Real a2240 = at_most(a2239, 16.11809565095832);
        const Real a2241 = exp(a2240);
        const Real a2242 = -a2241;
        const Real a2243 = numbers[l + LAYERS + 22] * a2241;
        const Real a2244 = a2236 * real_15[l];
        const Real a2245 = a2243 / a2244;
        const Real a2246 = a2242 + a2233;
        const Mask a2247 = (a2232 > real_9[l]);
        const Real a2248 = select(a2247, real_9[l], a2232);
        const Mask a2249 = (a2232 <= real_9[l]);
        const Real a2250 = a2248 - real_7[l];
        const Real a2251 = a2250 / 0.01;
        const Real a2252 = at_least(a2251, 0.0);
        const Real a2253 = at_most(a2252, 1.0);
        const Mask a2254 = (a2253 < 1.0);
        const Mask a2255 = (a2249 & a2254);
        const Real a2256 = select(a2255, 100.0, 0.0);
        const Real a2257 = -a2246;
        const Mask a2258 = (a2257 < numbers[l + 3 * LAYERS + 22]);
        const Real a2259 = select(a2258, numbers[l + 3 * LAYERS + 22], a2257);
        const Real a2260 = a2259 / numbers[l + 3 * LAYERS + 22];
        const Real a2261 = log(a2260);
        const Real a2262 = real_26[l] * a2261;
        const Real a2263 = exp(a2262);
        const Mask a2264 = (a2257 > real_28[l]);
        const Real a2265 = real_25[l] * a2263;
        const Real a2266 = a2265 / a2259;
        const Real a2267 = select(a2264, a2266, 0.0);
        const Real a2268 = a2259 * a2263;
        const Real a2269 = a2268 / real_24[l];
        const Real a2270 = a2246 + numbers[l + 3 * LAYERS + 22];
        const Real a2271 = at_least(a2270, 0.0);
        const Real a2272 = a2269 + a2271;
        real_43[l] = a2232;
        real_13[l] = a2233;
        real_29[l] = a2245;
        real_8[l] = a2246;
        real_17[l] = a2248;
        real_49[l] = a2253;
        real_59[l] = a2256;
        real_20[l] = a2263;
        real_23[l] = a2267;
        real_21[l] = a2272;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2299 = real_19[l] * real_20[l];
        real_14[l] = a2299;
    }
    const Real x2302 = real_21[LAYERS - 1] + real_14[LAYERS - 1];
    const Real x2303 = x798 * x2302;
    const Real x2304 = x820 * real_20[LAYERS - 1];
    const Real x2305 = x2303 + x2304;
    // implicit_water._upward
    const Real x2309 = real_12[0] * real_21[0];
    // retention.flowing, implicit_water._outflow, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2273 = -real_8[l + 1];
        const Mask a2274 = (a2273 < numbers[l + 3 * LAYERS + 22]);
        const Real a2275 = select(a2274, numbers[l + 3 * LAYERS + 22], a2273);
        const Real a2276 = a2275 / numbers[l + 3 * LAYERS + 22];
        const Real a2277 = log(a2276);
        const Real a2278 = real_34[l] * a2277;
        const Real a2279 = exp(a2278);
        const Real a2280 = a2275 * a2279;
        const Real a2281 = a2280 / real_33[l];
        const Real a2282 = real_8[l + 1] + numbers[l + 3 * LAYERS + 22];
        const Real a2283 = at_least(a2282, 0.0);
        const Real a2284 = a2281 + a2283;
        const Real a2285 = -real_8[l];
        const Mask a2286 = (a2285 < numbers[l + 3 * LAYERS + 23]);
        const Real a2287 = select(a2286, numbers[l + 3 * LAYERS + 23], a2285);
        const Real a2288 = a2287 / numbers[l + 3 * LAYERS + 23];
        const Real a2289 = log(a2288);
        const Real a2290 = real_38[l] * a2289;
        const Real a2291 = exp(a2290);
        const Real a2292 = a2287 * a2291;
        const Real a2293 = a2292 / real_37[l];
        const Real a2294 = real_8[l] + numbers[l + 3 * LAYERS + 23];
        const Real a2295 = at_least(a2294, 0.0);
        const Real a2296 = a2293 + a2295;
        const Real a2297 = real_21[l] + a2296;
        const Real a2298 = a2297 * 0.5;
        const Real a2300 = a2298 + real_14[l];
        const Real a2301 = real_31[l] * a2300;
        const Real a2306 = real_21[l + 1] + a2284;
        const Real a2307 = a2306 * 0.5;
        const Real a2308 = real_31[l] * a2307;
        real_32[l] = a2279;
        real_35[l] = a2291;
        real_41[l] = a2301;
        real_42[l] = a2308;
    }
    // implicit_water._flow
    for (int l = 0; l < LAYERS - 1; ++l) real_14[l] = real_41[l];
    real_14[LAYERS - 1] = x2305;
    real_21[0] = x2309;
    for (int l = 0; l < LAYERS - 1; ++l) real_21[l + 1] = real_42[l];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2311 = real_49[l] * real_14[l];
        const Real a2313 = real_49[l] * real_21[l];
        real_67[l] = a2311;
        real_52[l] = a2313;
    }
    const Real x2314 = x822 - real_52[0];
    const Mask x2315 = (x2314 > x770);
    const Real x2316 = select(x2315, x770, x2314);
    // implicit_water._remaining
    const Real x2317 = real_17[0] - x783;
    const Real x2318 = x2317 / 0.01;
    const Real x2319 = at_least(x2318, 0.0);
    const Real x2320 = at_most(x2319, 1.0);
    // implicit_water._flow
    const Real x2321 = x682 * x2320;
    const Real x2328 = real_67[LAYERS - 1] - x840;
    // implicit_water._gain
    real_65[0] = x2321;
    for (int l = 0; l < LAYERS - 1; ++l) real_65[l + 1] = real_of(0.0);
    // implicit_water._flow
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2327 = real_67[l] - real_52[l + 1];
        real_42[l] = a2327;
    }
    // implicit_water._gain
    real_52[0] = x2316;
    for (int l = 0; l < LAYERS - 1; ++l) real_52[l + 1] = real_42[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_67[l] = real_42[l];
    real_67[LAYERS - 1] = x2328;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2322 = real_17[l] - real_5[l];
        const Real a2323 = a2322 / 0.01;
        const Real a2324 = at_least(a2323, 0.0);
        const Real a2325 = at_most(a2324, 1.0);
        const Real a2326 = real_4[l] * a2325;
        const Real a2329 = real_43[l] - real_17[l];
        const Real a2330 = a2329 * 1e-09;
        const Real a2331 = real_17[l] + a2330;
        const Real a2332 = real_13[l] * 1e-11;
        const Real a2333 = a2331 + a2332;
        const Real a2334 = a2333 - state[l + 2 * LAYERS];
        const Real a2335 = numbers[l] * a2334;
        const Real a2337 = a2326 + real_65[l];
        const Real a2340 = real_52[l] - real_67[l];
        const Real a2341 = a2340 - a2337;
        const Real a2342 = seconds * a2341;
        const Real a2343 = a2335 - a2342;
        const Mask a2344 = (real_13[l] > 0.0);
        const Real a2345 = select(a2344, 0.0, real_23[l]);
        const Real a2348 = real_19[l] * a2345;
        real_46[l] = a2343;
        mask_22[l] = a2344;
        real_62[l] = a2345;
        real_53[l] = a2348;
    }
    // implicit_water._downward
    const Real x2351 = real_20[LAYERS - 1] + real_53[LAYERS - 1];
    const Real x2352 = x798 * x2351;
    const Real x2353 = x820 * real_62[LAYERS - 1];
    const Real x2354 = x2352 + x2353;
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2346 = real_20[l] + real_35[l];
        const Real a2347 = a2346 * 0.5;
        const Real a2349 = a2347 + real_53[l];
        const Real a2350 = real_31[l] * a2349;
        real_42[l] = a2350;
    }
    // implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) real_53[l] = real_42[l];
    real_53[LAYERS - 1] = x2354;
    // implicit_water._upward
    const Real x2360 = real_12[0] * real_20[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2357 = real_20[l + 1] + real_32[l];
        const Real a2358 = a2357 * 0.5;
        const Real a2359 = real_31[l] * a2358;
        real_42[l] = a2359;
    }
    // implicit_water._balance
    real_20[0] = x2360;
    for (int l = 0; l < LAYERS - 1; ++l) real_20[l + 1] = real_42[l];
    const Mask x2370 = (x2316 < x770);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2356 = real_49[l] * real_53[l];
        const Real a2362 = real_49[l] * real_20[l];
        const Real a2363 = select(mask_22[l], 1.0, real_29[l]);
        const Real a2364 = a2356 * a2363;
        const Real a2365 = real_59[l] * real_14[l];
        const Real a2366 = a2364 + a2365;
        const Real a2367 = a2362 * a2363;
        const Real a2368 = real_59[l] * real_21[l];
        const Real a2369 = a2367 + a2368;
        real_62[l] = a2366;
        real_67[l] = a2369;
    }
    const Real x2371 = select(x2370, real_67[0], 0.0);
    real_20[0] = x2371;
    for (int l = 0; l < LAYERS - 1; ++l) real_20[l + 1] = real_67[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2372 = magnitude(real_8[l]);
        const Real a2373 = select(mask_22[l], a2372, real_43[l]);
        const Real a2375 = real_62[l] + real_20[l];
        const Real a2376 = a2373 * a2375;
        real_67[l] = a2376;
    }
    real_20[0] = real_67[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_20[l + 1] = real_67[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_62[l] = real_67[l + 1];
    real_62[LAYERS - 1] = real_67[LAYERS - 1];
    // implicit_water._balance, implicit_water.solve_water
    Mask a2388_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2379 = maximum(real_20[l], real_62[l]);
        const Real a2380 = maximum(real_67[l], a2379);
        const Real a2381 = seconds * a2380;
        const Real a2382 = a2381 + real_61[l];
        const Real a2383 = a2382 * 1.4210854715202004e-14;
        const Real a2384 = numbers[l] * 1e-09;
        const Real a2385 = maximum(a2383, a2384);
        const Real a2386 = magnitude(real_46[l]);
        const Mask a2387 = (a2386 <= a2385);
        a2388_last = (a2388_last & a2387);
    }
    // implicit_water.<genexpr>, implicit_water.advance_water, retention.at, implicit_water._state, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2389 = select(a2388_last, real_43[l], real_44[l]);
        const Real a2390 = select(a2388_last, real_13[l], 0.0);
        const Mask a2391 = (a2390 > 0.0);
        const Real a2392 = select(a2391, real_16[l], a2389);
        const Real a2393 = a2392 - numbers[l + 9 * LAYERS + 27];
        const Real a2394 = a2393 / real_15[l];
        const Real a2395 = at_least(a2394, 1e-12);
        const Real a2396 = log(a2395);
        const Real a2397 = numbers[l + LAYERS + 22] * a2396;
        const Real a2398 = real_18[l] - a2397;
        const Real a2399 = at_most(a2398, 16.11809565095832);
        const Real a2400 = exp(a2399);
        const Real a2401 = -a2400;
        const Real a2402 = a2401 + a2390;
        const Mask a2403 = (a2392 > real_9[l]);
        const Real a2404 = select(a2403, real_9[l], a2392);
        const Real a2405 = a2404 - real_7[l];
        const Real a2406 = a2405 / 0.01;
        const Real a2407 = at_least(a2406, 0.0);
        const Real a2408 = at_most(a2407, 1.0);
        const Real a2409 = -a2402;
        const Mask a2410 = (a2409 < numbers[l + 3 * LAYERS + 22]);
        const Real a2411 = select(a2410, numbers[l + 3 * LAYERS + 22], a2409);
        const Real a2412 = a2411 / numbers[l + 3 * LAYERS + 22];
        const Real a2413 = log(a2412);
        const Real a2414 = real_26[l] * a2413;
        const Real a2415 = exp(a2414);
        const Real a2416 = a2411 * a2415;
        const Real a2417 = a2416 / real_24[l];
        const Real a2418 = a2402 + numbers[l + 3 * LAYERS + 22];
        const Real a2419 = at_least(a2418, 0.0);
        const Real a2420 = a2417 + a2419;
        real_62[l] = a2389;
        real_20[l] = a2390;
        mask_22[l] = a2391;
        real_67[l] = a2392;
        real_46[l] = a2402;
        real_61[l] = a2404;
        real_8[l] = a2408;
        real_53[l] = a2415;
        real_21[l] = a2420;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2447 = real_19[l] * real_53[l];
        real_44[l] = a2447;
    }
    const Real x2450 = real_21[LAYERS - 1] + real_44[LAYERS - 1];
    const Real x2451 = x798 * x2450;
    const Real x2452 = x820 * real_53[LAYERS - 1];
    const Real x2453 = x2451 + x2452;
    // implicit_water._upward
    const Real x2457 = real_12[0] * real_21[0];
    // retention.flowing, implicit_water._outflow, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2421 = -real_46[l + 1];
        const Mask a2422 = (a2421 < numbers[l + 3 * LAYERS + 22]);
        const Real a2423 = select(a2422, numbers[l + 3 * LAYERS + 22], a2421);
        const Real a2424 = a2423 / numbers[l + 3 * LAYERS + 22];
        const Real a2425 = log(a2424);
        const Real a2426 = real_34[l] * a2425;
        const Real a2427 = exp(a2426);
        const Real a2428 = a2423 * a2427;
        const Real a2429 = a2428 / real_33[l];
        const Real a2430 = real_46[l + 1] + numbers[l + 3 * LAYERS + 22];
        const Real a2431 = at_least(a2430, 0.0);
        const Real a2432 = a2429 + a2431;
        const Real a2433 = -real_46[l];
        const Mask a2434 = (a2433 < numbers[l + 3 * LAYERS + 23]);
        const Real a2435 = select(a2434, numbers[l + 3 * LAYERS + 23], a2433);
        const Real a2436 = a2435 / numbers[l + 3 * LAYERS + 23];
        const Real a2437 = log(a2436);
        const Real a2438 = real_38[l] * a2437;
        const Real a2439 = exp(a2438);
        const Real a2440 = a2435 * a2439;
        const Real a2441 = a2440 / real_37[l];
        const Real a2442 = real_46[l] + numbers[l + 3 * LAYERS + 23];
        const Real a2443 = at_least(a2442, 0.0);
        const Real a2444 = a2441 + a2443;
        const Real a2445 = real_21[l] + a2444;
        const Real a2446 = a2445 * 0.5;
        const Real a2448 = a2446 + real_44[l];
        const Real a2449 = real_31[l] * a2448;
        const Real a2454 = real_21[l + 1] + a2432;
        const Real a2455 = a2454 * 0.5;
        const Real a2456 = real_31[l] * a2455;
        real_42[l] = a2449;
        real_32[l] = a2456;
    }
    // implicit_water._flow
    for (int l = 0; l < LAYERS - 1; ++l) real_44[l] = real_42[l];
    real_44[LAYERS - 1] = x2453;
    real_21[0] = x2457;
    for (int l = 0; l < LAYERS - 1; ++l) real_21[l + 1] = real_32[l];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2459 = real_8[l] * real_44[l];
        const Real a2461 = real_8[l] * real_21[l];
        real_46[l] = a2459;
        real_53[l] = a2461;
    }
    const Real x2462 = x822 - real_53[0];
    const Mask x2463 = (x2462 > x770);
    const Real x2464 = select(x2463, x770, x2462);
    // implicit_water._remaining
    const Real x2465 = real_61[0] - x783;
    const Real x2466 = x2465 / 0.01;
    const Real x2467 = at_least(x2466, 0.0);
    const Real x2468 = at_most(x2467, 1.0);
    // implicit_water._flow
    const Real x2469 = x682 * x2468;
    const Real x2476 = real_46[LAYERS - 1] - x840;
    // implicit_water._gain
    real_21[0] = x2469;
    for (int l = 0; l < LAYERS - 1; ++l) real_21[l + 1] = real_of(0.0);
    // implicit_water._flow
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2475 = real_46[l] - real_53[l + 1];
        real_32[l] = a2475;
    }
    // implicit_water._gain
    real_53[0] = x2464;
    for (int l = 0; l < LAYERS - 1; ++l) real_53[l + 1] = real_32[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_46[l] = real_32[l];
    real_46[LAYERS - 1] = x2476;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, retention.at, implicit_water._state, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2470 = real_61[l] - real_5[l];
        const Real a2471 = a2470 / 0.01;
        const Real a2472 = at_least(a2471, 0.0);
        const Real a2473 = at_most(a2472, 1.0);
        const Real a2474 = real_4[l] * a2473;
        const Real a2477 = real_67[l] - real_61[l];
        const Real a2478 = a2477 * 1e-09;
        const Real a2479 = real_61[l] + a2478;
        const Real a2480 = real_20[l] * 1e-11;
        const Real a2481 = a2479 + a2480;
        const Real a2482 = a2481 - state[l + 2 * LAYERS];
        const Real a2483 = numbers[l] * a2482;
        const Real a2485 = a2474 + real_21[l];
        const Real a2488 = real_53[l] - real_46[l];
        const Real a2489 = a2488 - a2485;
        const Real a2490 = seconds * a2489;
        const Real a2491 = a2483 - a2490;
        const Real a2492 = real_62[l] - numbers[l + 9 * LAYERS + 27];
        const Real a2493 = a2492 / real_15[l];
        const Real a2494 = at_least(a2493, 1e-12);
        const Real a2495 = log(a2494);
        const Real a2496 = numbers[l + LAYERS + 22] * a2495;
        const Real a2497 = real_18[l] - a2496;
        const Real a2498 = at_most(a2497, 16.11809565095832);
        const Real a2499 = exp(a2498);
        const Real a2500 = -a2499;
        const Real a2501 = numbers[l + LAYERS + 22] * a2499;
        const Real a2502 = a2494 * real_15[l];
        const Real a2503 = a2501 / a2502;
        const Real a2504 = a2500 + real_20[l];
        const Mask a2505 = (real_62[l] > real_9[l]);
        const Real a2506 = select(a2505, real_9[l], real_62[l]);
        const Mask a2507 = (real_62[l] <= real_9[l]);
        const Real a2508 = a2506 - real_7[l];
        const Real a2509 = a2508 / 0.01;
        const Real a2510 = at_least(a2509, 0.0);
        const Real a2511 = at_most(a2510, 1.0);
        const Mask a2512 = (a2511 < 1.0);
        const Mask a2513 = (a2507 & a2512);
        const Real a2514 = select(a2513, 100.0, 0.0);
        const Real a2515 = -a2504;
        const Mask a2516 = (a2515 < numbers[l + 3 * LAYERS + 22]);
        const Real a2517 = select(a2516, numbers[l + 3 * LAYERS + 22], a2515);
        const Real a2518 = a2517 / numbers[l + 3 * LAYERS + 22];
        const Real a2519 = log(a2518);
        const Real a2520 = real_26[l] * a2519;
        const Real a2521 = exp(a2520);
        const Mask a2522 = (a2515 > real_28[l]);
        const Real a2523 = real_25[l] * a2521;
        const Real a2524 = a2523 / a2517;
        const Real a2525 = select(a2522, a2524, 0.0);
        const Real a2526 = a2517 * a2521;
        const Real a2527 = a2526 / real_24[l];
        const Real a2528 = a2504 + numbers[l + 3 * LAYERS + 22];
        const Real a2529 = at_least(a2528, 0.0);
        const Real a2530 = a2527 + a2529;
        real_44[l] = a2480;
        real_8[l] = a2491;
        real_13[l] = a2503;
        real_43[l] = a2504;
        real_14[l] = a2506;
        mask_45[l] = a2507;
        real_59[l] = a2511;
        real_49[l] = a2514;
        real_29[l] = a2521;
        real_52[l] = a2525;
        real_65[l] = a2530;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2557 = real_19[l] * real_29[l];
        real_28[l] = a2557;
    }
    const Real x2560 = real_65[LAYERS - 1] + real_28[LAYERS - 1];
    const Real x2561 = x798 * x2560;
    const Real x2562 = x820 * real_29[LAYERS - 1];
    const Real x2563 = x2561 + x2562;
    // implicit_water._upward
    const Real x2567 = real_12[0] * real_65[0];
    // retention.flowing, implicit_water._outflow, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2531 = -real_43[l + 1];
        const Mask a2532 = (a2531 < numbers[l + 3 * LAYERS + 22]);
        const Real a2533 = select(a2532, numbers[l + 3 * LAYERS + 22], a2531);
        const Real a2534 = a2533 / numbers[l + 3 * LAYERS + 22];
        const Real a2535 = log(a2534);
        const Real a2536 = real_34[l] * a2535;
        const Real a2537 = exp(a2536);
        const Real a2538 = a2533 * a2537;
        const Real a2539 = a2538 / real_33[l];
        const Real a2540 = real_43[l + 1] + numbers[l + 3 * LAYERS + 22];
        const Real a2541 = at_least(a2540, 0.0);
        const Real a2542 = a2539 + a2541;
        const Real a2543 = -real_43[l];
        const Mask a2544 = (a2543 < numbers[l + 3 * LAYERS + 23]);
        const Real a2545 = select(a2544, numbers[l + 3 * LAYERS + 23], a2543);
        const Real a2546 = a2545 / numbers[l + 3 * LAYERS + 23];
        const Real a2547 = log(a2546);
        const Real a2548 = real_38[l] * a2547;
        const Real a2549 = exp(a2548);
        const Real a2550 = a2545 * a2549;
        const Real a2551 = a2550 / real_37[l];
        const Real a2552 = real_43[l] + numbers[l + 3 * LAYERS + 23];
        const Real a2553 = at_least(a2552, 0.0);
        const Real a2554 = a2551 + a2553;
        const Real a2555 = real_65[l] + a2554;
        const Real a2556 = a2555 * 0.5;
        const Real a2558 = a2556 + real_28[l];
        const Real a2559 = real_31[l] * a2558;
        const Real a2564 = real_65[l + 1] + a2542;
        const Real a2565 = a2564 * 0.5;
        const Real a2566 = real_31[l] * a2565;
        real_32[l] = a2537;
        real_42[l] = a2549;
        real_35[l] = a2559;
        real_41[l] = a2566;
    }
    // implicit_water._flow
    for (int l = 0; l < LAYERS - 1; ++l) real_28[l] = real_35[l];
    real_28[LAYERS - 1] = x2563;
    real_65[0] = x2567;
    for (int l = 0; l < LAYERS - 1; ++l) real_65[l + 1] = real_41[l];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2569 = real_59[l] * real_28[l];
        const Real a2571 = real_59[l] * real_65[l];
        real_43[l] = a2569;
        real_25[l] = a2571;
    }
    const Real x2572 = x822 - real_25[0];
    const Mask x2573 = (x2572 > x770);
    const Real x2574 = select(x2573, x770, x2572);
    // implicit_water._remaining
    const Real x2575 = real_14[0] - x783;
    const Real x2576 = x2575 / 0.01;
    const Real x2577 = at_least(x2576, 0.0);
    const Real x2578 = at_most(x2577, 1.0);
    // implicit_water._flow
    const Real x2579 = x682 * x2578;
    const Real x2586 = real_43[LAYERS - 1] - x840;
    // implicit_water._gain
    real_46[0] = x2579;
    for (int l = 0; l < LAYERS - 1; ++l) real_46[l + 1] = real_of(0.0);
    // implicit_water._flow
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2585 = real_43[l] - real_25[l + 1];
        real_41[l] = a2585;
    }
    // implicit_water._gain
    real_25[0] = x2574;
    for (int l = 0; l < LAYERS - 1; ++l) real_25[l + 1] = real_41[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_43[l] = real_41[l];
    real_43[LAYERS - 1] = x2586;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2580 = real_14[l] - real_5[l];
        const Real a2581 = a2580 / 0.01;
        const Real a2582 = at_least(a2581, 0.0);
        const Real a2583 = at_most(a2582, 1.0);
        const Real a2584 = real_4[l] * a2583;
        const Real a2587 = real_62[l] - real_14[l];
        const Real a2588 = a2587 * 1e-09;
        const Real a2589 = real_14[l] + a2588;
        const Real a2590 = a2589 + real_44[l];
        const Real a2591 = a2590 - state[l + 2 * LAYERS];
        const Real a2592 = numbers[l] * a2591;
        const Real a2594 = a2584 + real_46[l];
        const Real a2597 = real_25[l] - real_43[l];
        const Real a2598 = a2597 - a2594;
        const Real a2599 = seconds * a2598;
        const Real a2600 = a2592 - a2599;
        const Real a2601 = select(mask_22[l], 0.0, real_52[l]);
        const Real a2604 = real_19[l] * a2601;
        real_53[l] = a2600;
        real_21[l] = a2601;
        real_61[l] = a2604;
    }
    // implicit_water._downward
    const Real x2607 = real_29[LAYERS - 1] + real_61[LAYERS - 1];
    const Real x2608 = x798 * x2607;
    const Real x2609 = x820 * real_21[LAYERS - 1];
    const Real x2610 = x2608 + x2609;
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2602 = real_29[l] + real_42[l];
        const Real a2603 = a2602 * 0.5;
        const Real a2605 = a2603 + real_61[l];
        const Real a2606 = real_31[l] * a2605;
        real_41[l] = a2606;
    }
    // implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) real_61[l] = real_41[l];
    real_61[LAYERS - 1] = x2610;
    // implicit_water._upward
    const Real x2616 = real_12[0] * real_29[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2613 = real_29[l + 1] + real_32[l];
        const Real a2614 = a2613 * 0.5;
        const Real a2615 = real_31[l] * a2614;
        real_41[l] = a2615;
    }
    // implicit_water._balance
    real_29[0] = x2616;
    for (int l = 0; l < LAYERS - 1; ++l) real_29[l + 1] = real_41[l];
    const Mask x2626 = (x2574 < x770);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2612 = real_59[l] * real_61[l];
        const Real a2618 = real_59[l] * real_29[l];
        const Real a2619 = select(mask_22[l], 1.0, real_13[l]);
        const Real a2620 = a2612 * a2619;
        const Real a2621 = real_49[l] * real_28[l];
        const Real a2622 = a2620 + a2621;
        const Real a2623 = a2618 * a2619;
        const Real a2624 = real_49[l] * real_65[l];
        const Real a2625 = a2623 + a2624;
        real_21[l] = a2622;
        real_43[l] = a2625;
    }
    const Real x2627 = select(x2626, real_43[0], 0.0);
    // implicit_water._demanded
    const Mask x2638 = (real_14[0] > x783);
    const Real x2639 = x783 + 0.01;
    const Mask x2640 = (real_14[0] < x2639);
    const Mask x2641 = (x2638 & x2640);
    const Mask x2642 = (real_14[0] == x783);
    // implicit_water._balance, implicit_water._demanded
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a2628 = (real_53[l] < 0.0);
        const Mask a2629 = (real_14[l] > real_5[l]);
        const Real a2630 = real_5[l] + 0.01;
        const Mask a2631 = (real_14[l] < a2630);
        const Mask a2632 = (a2629 & a2631);
        const Mask a2633 = (real_14[l] == real_5[l]);
        const Mask a2634 = (a2633 & a2628);
        const Mask a2635 = (a2632 | a2634);
        const Real a2636 = real_4[l] / 0.01;
        const Real a2637 = select(a2635, a2636, 0.0);
        mask_55[l] = a2628;
        real_29[l] = a2637;
    }
    // implicit_water._demanded
    const Mask x2643 = (x2642 & mask_55[0]);
    const Mask x2644 = (x2641 | x2643);
    const Real x2645 = x682 / 0.01;
    const Real x2646 = select(x2644, x2645, 0.0);
    // implicit_water._balance
    real_53[0] = x2646;
    for (int l = 0; l < LAYERS - 1; ++l) real_53[l + 1] = real_of(0.0);
    const Real x2654 = -seconds;
    real_14[0] = x2627;
    for (int l = 0; l < LAYERS - 1; ++l) real_14[l + 1] = real_43[l + 1];
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2655 = x2654 * real_21[l];
        const Real a2661 = x2654 * real_43[l + 1];
        real_41[l] = a2655;
        real_32[l] = a2661;
    }
    // implicit_water._balance, implicit_water.advance_water
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2648 = real_29[l] + real_53[l];
        const Real a2649 = seconds * a2648;
        const Real a2650 = select(mask_45[l], a2649, 0.0);
        const Real a2651 = select(mask_45[l], 1.0, 1e-09);
        const Real a2652 = select(mask_22[l], 1e-11, a2651);
        const Real a2653 = numbers[l] * a2652;
        const Real a2656 = a2653 + a2650;
        const Real a2658 = real_21[l] + real_14[l];
        const Real a2659 = seconds * a2658;
        const Real a2660 = a2656 + a2659;
        const Real a2662 = -real_8[l];
        real_43[l] = a2660;
        real_61[l] = a2662;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_41, real_43, real_32, real_61, real_14);
    // implicit_water.advance_water, retention.at, implicit_water._state, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2664 = select(a2388_last, real_14[l], 0.0);
        const Real a2665 = real_62[l] + a2664;
        const Real a2666 = select(mask_22[l], real_16[l], a2665);
        const Real a2667 = real_20[l] + real_14[l];
        const Real a2668 = select(mask_22[l], a2667, real_20[l]);
        const Real a2669 = a2666 - numbers[l + 9 * LAYERS + 27];
        const Real a2670 = a2669 / real_15[l];
        const Real a2671 = at_least(a2670, 1e-12);
        const Real a2672 = log(a2671);
        const Real a2673 = numbers[l + LAYERS + 22] * a2672;
        const Real a2674 = real_18[l] - a2673;
        const Real a2675 = at_most(a2674, 16.11809565095832);
        const Real a2676 = exp(a2675);
        const Real a2677 = -a2676;
        const Real a2678 = a2677 + a2668;
        const Mask a2679 = (a2666 > real_9[l]);
        const Real a2680 = select(a2679, real_9[l], a2666);
        const Real a2681 = a2680 - real_7[l];
        const Real a2682 = a2681 / 0.01;
        const Real a2683 = at_least(a2682, 0.0);
        const Real a2684 = at_most(a2683, 1.0);
        const Real a2685 = -a2678;
        const Mask a2686 = (a2685 < numbers[l + 3 * LAYERS + 22]);
        const Real a2687 = select(a2686, numbers[l + 3 * LAYERS + 22], a2685);
        const Real a2688 = a2687 / numbers[l + 3 * LAYERS + 22];
        const Real a2689 = log(a2688);
        const Real a2690 = real_26[l] * a2689;
        const Real a2691 = exp(a2690);
        const Real a2692 = a2687 * a2691;
        const Real a2693 = a2692 / real_24[l];
        const Real a2694 = a2678 + numbers[l + 3 * LAYERS + 22];
        const Real a2695 = at_least(a2694, 0.0);
        const Real a2696 = a2693 + a2695;
        real_61[l] = a2678;
        real_43[l] = a2680;
        real_53[l] = a2684;
        real_29[l] = a2691;
        real_21[l] = a2696;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2723 = real_19[l] * real_29[l];
        real_26[l] = a2723;
    }
    const Real x2726 = real_21[LAYERS - 1] + real_26[LAYERS - 1];
    const Real x2727 = x798 * x2726;
    const Real x2728 = x820 * real_29[LAYERS - 1];
    const Real x2729 = x2727 + x2728;
    // implicit_water._upward
    const Real x2733 = real_12[0] * real_21[0];
    // retention.flowing, implicit_water._outflow, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2697 = -real_61[l + 1];
        const Mask a2698 = (a2697 < numbers[l + 3 * LAYERS + 22]);
        const Real a2699 = select(a2698, numbers[l + 3 * LAYERS + 22], a2697);
        const Real a2700 = a2699 / numbers[l + 3 * LAYERS + 22];
        const Real a2701 = log(a2700);
        const Real a2702 = real_34[l] * a2701;
        const Real a2703 = exp(a2702);
        const Real a2704 = a2699 * a2703;
        const Real a2705 = a2704 / real_33[l];
        const Real a2706 = real_61[l + 1] + numbers[l + 3 * LAYERS + 22];
        const Real a2707 = at_least(a2706, 0.0);
        const Real a2708 = a2705 + a2707;
        const Real a2709 = -real_61[l];
        const Mask a2710 = (a2709 < numbers[l + 3 * LAYERS + 23]);
        const Real a2711 = select(a2710, numbers[l + 3 * LAYERS + 23], a2709);
        const Real a2712 = a2711 / numbers[l + 3 * LAYERS + 23];
        const Real a2713 = log(a2712);
        const Real a2714 = real_38[l] * a2713;
        const Real a2715 = exp(a2714);
        const Real a2716 = a2711 * a2715;
        const Real a2717 = a2716 / real_37[l];
        const Real a2718 = real_61[l] + numbers[l + 3 * LAYERS + 23];
        const Real a2719 = at_least(a2718, 0.0);
        const Real a2720 = a2717 + a2719;
        const Real a2721 = real_21[l] + a2720;
        const Real a2722 = a2721 * 0.5;
        const Real a2724 = a2722 + real_26[l];
        const Real a2725 = real_31[l] * a2724;
        const Real a2730 = real_21[l + 1] + a2708;
        const Real a2731 = a2730 * 0.5;
        const Real a2732 = real_31[l] * a2731;
        real_32[l] = a2725;
        real_41[l] = a2732;
    }
    // implicit_water._flow
    for (int l = 0; l < LAYERS - 1; ++l) real_26[l] = real_32[l];
    real_26[LAYERS - 1] = x2729;
    real_21[0] = x2733;
    for (int l = 0; l < LAYERS - 1; ++l) real_21[l + 1] = real_41[l];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2735 = real_53[l] * real_26[l];
        const Real a2737 = real_53[l] * real_21[l];
        real_61[l] = a2735;
        real_12[l] = a2737;
    }
    const Real x2738 = x822 - real_12[0];
    const Mask x2739 = (x2738 > x770);
    const Real x2740 = select(x2739, x770, x2738);
    // implicit_water._remaining
    const Real x2741 = real_43[0] - x783;
    const Real x2742 = x2741 / 0.01;
    const Real x2743 = at_least(x2742, 0.0);
    const Real x2744 = at_most(x2743, 1.0);
    // implicit_water._flow
    const Real x2745 = x682 * x2744;
    const Real x2752 = real_61[LAYERS - 1] - x840;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2751 = real_61[l] - real_12[l + 1];
        real_41[l] = a2751;
    }
    // implicit_water.<genexpr>
    real_69[0] = x2740;
    for (int l = 0; l < LAYERS - 1; ++l) real_69[l + 1] = real_41[l];
    real_69[LAYERS] = x2752;
    const Real x2755 = select(a2388_last, x2745, 0.0);
    // implicit_water._gain
    real_12[0] = x2755;
    for (int l = 0; l < LAYERS - 1; ++l) real_12[l + 1] = real_of(0.0);
    // implicit_water.<genexpr>
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a2754 = select(a2388_last, real_69[l], 0.0);
        real_70[l] = a2754;
    }
    // water_flow.__call__
    const Real x2765 = x770 - real_70[0];
    // time_step.from_ground
    const Real x2767 = x2755 + x683;
    // implicit_water._remaining, implicit_water._flow, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, time_step.from_soil_of
    Real a2766_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2746 = real_43[l] - real_5[l];
        const Real a2747 = a2746 / 0.01;
        const Real a2748 = at_least(a2747, 0.0);
        const Real a2749 = at_most(a2748, 1.0);
        const Real a2750 = real_4[l] * a2749;
        const Real a2756 = select(a2388_last, a2750, 0.0);
        const Real a2757 = seconds / numbers[l];
        const Real a2759 = a2756 + real_12[l];
        const Real a2760 = real_70[l] - real_70[l + 1];
        const Real a2761 = a2760 - a2759;
        const Real a2762 = a2757 * a2761;
        const Real a2763 = state[l + 2 * LAYERS] + a2762;
        const Real a2764 = a2763 + real_6[l];
        a2766_last = a2766_last + a2756;
        real_61[l] = a2756;
        real_21[l] = a2757;
        real_26[l] = a2763;
        real_53[l] = a2764;
    }
    // time_step.from_ground
    const Real x2768 = x2767 + a2766_last;
    const Real x2769 = x2768 * 1000.0;
    // time_step.heat
    const Real x2770 = x2769 * 2501000.0;
    const Real x2771 = x2770 + x692;
    const Real x2772 = x2771 - x687;
    // soil_heat.thermal_conductivity, soil_heat.blended_kersten
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2773 = real_53[l] / numbers[l + 2 * LAYERS + 22];
        const Real a2774 = real_26[l] / real_53[l];
        const Real a2775 = a2774 * numbers[l + 2 * LAYERS + 22];
        const Real a2776 = a2775 * (-1.3505762785178115);
        const Real a2777 = numbers[l + 11 * LAYERS + 32] + a2776;
        const Real a2778 = exp(a2777);
        const Real a2779 = numbers[l + 12 * LAYERS + 32] * a2773;
        const Real a2780 = numbers[l + 12 * LAYERS + 32] - 1.0;
        const Real a2781 = a2780 * a2773;
        const Real a2782 = a2781 + 1.0;
        const Real a2783 = a2779 / a2782;
        const Real a2784 = a2773 * 4.6;
        const Real a2785 = a2773 * 3.6;
        const Real a2786 = a2785 + 1.0;
        const Real a2787 = a2784 / a2786;
        const Real a2788 = log10(a2773);
        const Real a2789 = a2788 + 1.0;
        const Real a2790 = at_least(a2789, 0.0);
        const Real a2791 = select(flags[l + 4], a2787, a2790);
        const Real a2792 = real_53[l] - real_26[l];
        const Real a2793 = a2792 / 0.001;
        const Real a2794 = at_least(a2793, 0.0);
        const Real a2795 = at_most(a2794, 1.0);
        const Real a2796 = a2795 * a2795;
        const Real a2797 = a2795 * 2.0;
        const Real a2798 = 3.0 - a2797;
        const Real a2799 = a2796 * a2798;
        const Real a2800 = a2783 - a2791;
        const Real a2801 = a2799 * a2800;
        const Real a2802 = a2791 + a2801;
        const Real a2803 = a2778 - numbers[l + 10 * LAYERS + 32];
        const Real a2804 = a2802 * a2803;
        const Real a2805 = a2804 + numbers[l + 10 * LAYERS + 32];
        real_5[l] = a2805;
    }
    // time_step.time_step
    const Real x2806 = real_5[0] * x466;
    // surface_balance.opened
    const Real x2807 = x746 + x38;
    const Real x2808 = select(x419, x2807, 0.0);
    const Real x2809 = x2772 + x2808;
    // surface_balance.<genexpr>
    const Real x2810 = select(x419, x491, x2806);
    const Real x2811 = select(x419, x483, x0);
    // surface_balance.surface
    const Real x2812 = x561 - x2809;
    const Real x2813 = x2812 / x551;
    const Real x2814 = x11 - forcing[1];
    const Real x2815 = x2813 + x2814;
    const Real x2816 = x2815 / x559;
    const Real x2817 = forcing[1] + x2816;
    const Real x2818 = x2811 * x551;
    const Real x2819 = x2818 * x559;
    const Real x2820 = x2810 / x2819;
    // surface_balance.top
    const Real x2821 = x2820 + 1.0;
    const Real x2822 = x2811 / x0;
    const Real x2823 = x2821 * x2822;
    // ground_heat.series_conductance
    real_6[0] = real_5[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_6[l + 1] = real_5[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2825 = real_10[l] / real_6[l];
        real_4[l] = a2825;
    }
    // soil_heat.conductance
    const Real x2828 = x0 * x2823;
    const Real x2829 = x2810 / x2828;
    // soil_heat.__call__
    const Real x2830 = state[LAYERS - 1] - numbers[LAYERS + 6];
    const Real x2831 = real_5[LAYERS - 1] * x2830;
    const Real x2832 = x2831 / numbers[LAYERS + 21];
    // ground_heat.update_ground_heat
    for (int l = 0; l < LAYERS - 1; ++l) real_5[l] = real_of(0.0);
    real_5[LAYERS - 1] = x2832;
    // ground_heat.series_conductance, ground_heat.update_ground_heat
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2826 = real_4[l] + real_4[l + 1];
        const Real a2827 = 1 / a2826;
        const Real a2844 = real_70[l + 1] * 4200000.0;
        const Real a2848 = at_least(a2844, 0.0);
        const Real a2849 = -a2844;
        const Real a2850 = at_least(a2849, 0.0);
        const Real a2853 = a2827 + a2848;
        const Real a2854 = a2827 + a2850;
        real_41[l] = a2844;
        real_32[l] = a2853;
        real_38[l] = a2854;
    }
    // ground_heat.update_ground_heat
    real_4[0] = x2829;
    for (int l = 0; l < LAYERS - 1; ++l) real_4[l + 1] = real_32[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_6[l] = real_38[l];
    real_6[LAYERS - 1] = real_of(0.0);
    const Real x2865 = x2817 - 273.15;
    // enthalpy.heat_problem
    const Real x2898 = magnitude(x2865);
    // ground_heat.update_ground_heat, soil_heat.volumetric_heat_capacity, enthalpy.enthalpy, enthalpy.clapeyron_liquid, retention.content, retention.at, enthalpy.curve_temperature, enthalpy.heat_problem
    Real a2897_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2833 = state[l] - 273.15;
        const Real a2834 = numbers[l + 14 * LAYERS + 32] - 2000000.0;
        const Real a2835 = 1.0 - numbers[l + 2 * LAYERS + 22];
        const Real a2836 = a2835 * 2000000.0;
        const Real a2837 = numbers[l + 2 * LAYERS + 22] - real_53[l];
        const Real a2838 = a2837 * 1004.0;
        const Real a2839 = a2836 + a2838;
        const Real a2840 = real_53[l] * 2106000.0;
        const Real a2841 = a2839 + a2840;
        const Real a2842 = a2835 * a2834;
        const Real a2843 = a2841 + a2842;
        const Real a2845 = real_26[l] - state[l + 2 * LAYERS];
        const Real a2846 = a2845 * 4200000.0;
        const Real a2847 = a2843 - a2846;
        const Real a2851 = real_26[l] * 2094000.0;
        const Real a2852 = a2847 + a2851;
        const Real a2855 = a2852 * a2833;
        const Real a2856 = real_26[l] * 333500000.0;
        const Real a2857 = a2855 + a2856;
        const Real a2859 = real_21[l] * real_5[l];
        const Real a2860 = a2857 - a2859;
        const Real a2862 = real_21[l] * real_4[l];
        const Real a2864 = real_21[l] * real_6[l];
        const Real a2866 = (-99.99999999999997) + numbers[l + 6 * LAYERS + 22];
        const Real a2867 = a2866 / 0.008034787106446777;
        const Real a2868 = -a2867;
        const Mask a2869 = (a2868 < numbers[l + 3 * LAYERS + 22]);
        const Real a2870 = select(a2869, numbers[l + 3 * LAYERS + 22], a2868);
        const Real a2871 = numbers[l + 3 * LAYERS + 22] / a2870;
        const Real a2872 = log(a2871);
        const Real a2873 = a2872 / numbers[l + LAYERS + 22];
        const Real a2874 = exp(a2873);
        const Real a2875 = numbers[l + 2 * LAYERS + 22] - numbers[l + 13 * LAYERS + 32];
        const Real a2876 = a2875 * a2874;
        const Real a2877 = numbers[l + 13 * LAYERS + 32] + a2876;
        const Real a2878 = numbers[l + 13 * LAYERS + 32] + 0.001;
        const Mask a2879 = (a2877 < a2878);
        const Real a2880 = select(a2879, a2878, a2877);
        const Real a2881 = real_53[l] - numbers[l + 13 * LAYERS + 32];
        const Real a2882 = a2881 / a2875;
        const Real a2883 = at_least(a2882, 1e-12);
        const Real a2884 = log(a2883);
        const Real a2885 = numbers[l + LAYERS + 22] * a2884;
        const Real a2886 = real_18[l] - a2885;
        const Real a2887 = at_most(a2886, 16.11809565095832);
        const Real a2888 = exp(a2887);
        const Real a2889 = -a2888;
        const Real a2890 = a2889 * 0.008034787106446777;
        const Real a2891 = a2890 - numbers[l + 6 * LAYERS + 22];
        const Mask a2892 = ((-99.99999999999997) >= a2891);
        const Mask a2893 = (a2880 > real_53[l]);
        const Real a2894 = select(a2893, real_53[l], a2880);
        const Real a2895 = select(a2892, real_53[l], a2894);
        const Real a2896 = magnitude(a2833);
        a2897_last = maximum(a2897_last, a2896);
        real_12[l] = a2847;
        real_43[l] = a2852;
        real_29[l] = a2860;
        real_19[l] = a2862;
        real_24[l] = a2864;
        real_16[l] = a2875;
        real_15[l] = a2891;
        real_9[l] = a2895;
    }
    // enthalpy.heat_problem
    const Real x2899 = maximum(a2897_last, x2898);
    // enthalpy.heat_problem, retention.at, enthalpy.curve_temperature, enthalpy.enthalpy, enthalpy._layers_with, enthalpy.of, enthalpy.fusion_heat, enthalpy._kelvin_per_liquid, enthalpy.heat_residual
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2900 = real_53[l] * 2094000.0;
        const Real a2901 = real_12[l] + a2900;
        const Real a2902 = a2901 + real_19[l];
        const Real a2903 = a2902 + real_24[l];
        const Real a2904 = real_53[l] * 333500000.0;
        const Real a2905 = a2903 * x2899;
        const Real a2906 = a2904 + a2905;
        const Real a2907 = real_9[l] - numbers[l + 13 * LAYERS + 32];
        const Real a2908 = a2907 / real_16[l];
        const Real a2909 = at_least(a2908, 1e-12);
        const Real a2910 = log(a2909);
        const Real a2911 = numbers[l + LAYERS + 22] * a2910;
        const Real a2912 = real_18[l] - a2911;
        const Real a2913 = at_most(a2912, 16.11809565095832);
        const Real a2914 = exp(a2913);
        const Real a2915 = -a2914;
        const Real a2916 = a2915 * 0.008034787106446777;
        const Real a2917 = a2916 - numbers[l + 6 * LAYERS + 22];
        const Real a2918 = a2906 * 7.105427357601002e-15;
        const Real a2919 = a2901 * real_15[l];
        const Real a2920 = a2919 + a2904;
        const Mask a2921 = (real_29[l] >= a2920);
        const Real a2922 = real_9[l] * 2094000.0;
        const Real a2923 = real_12[l] + a2922;
        const Real a2924 = a2923 * a2917;
        const Real a2925 = real_9[l] * 333500000.0;
        const Real a2926 = a2924 + a2925;
        const Mask a2927 = (real_29[l] <= a2926);
        const Mask a2928 = ~a2921;
        const Mask a2929 = (a2927 & a2928);
        const Real a2930 = real_29[l] / 333500000.0;
        const Real a2931 = maximum(a2930, real_9[l]);
        const Real a2932 = minimum(a2931, real_53[l]);
        const Real a2933 = maximum(real_53[l], a2932);
        const Real a2934 = minimum(a2933, real_53[l]);
        const Real a2935 = a2934 - numbers[l + 13 * LAYERS + 32];
        const Real a2936 = a2935 / real_16[l];
        const Real a2937 = at_least(a2936, 1e-12);
        const Real a2938 = log(a2937);
        const Real a2939 = numbers[l + LAYERS + 22] * a2938;
        const Real a2940 = real_18[l] - a2939;
        const Real a2941 = at_most(a2940, 16.11809565095832);
        const Real a2942 = exp(a2941);
        const Real a2943 = -a2942;
        const Real a2944 = a2943 * 0.008034787106446777;
        const Real a2945 = a2944 - numbers[l + 6 * LAYERS + 22];
        const Real a2946 = a2934 * 2094000.0;
        const Real a2947 = real_12[l] + a2946;
        const Real a2948 = a2947 * a2945;
        const Real a2949 = a2934 * 333500000.0;
        const Real a2950 = a2948 + a2949;
        const Real a2951 = a2950 - real_29[l];
        const Real a2952 = a2945 * 2094000.0;
        const Real a2953 = a2952 + 333500000.0;
        const Real a2954 = numbers[l + LAYERS + 22] * a2942;
        const Real a2955 = a2937 * real_16[l];
        const Real a2956 = a2954 / a2955;
        const Real a2957 = a2956 * 0.008034787106446777;
        const Real a2958 = a2947 * a2957;
        const Real a2959 = a2953 + a2958;
        const Mask a2960 = (a2951 > 0.0);
        const Real a2961 = select(a2960, a2932, a2934);
        const Real a2962 = select(a2960, a2934, real_53[l]);
        const Real a2963 = a2951 / a2959;
        const Real a2964 = a2934 - a2963;
        const Mask a2965 = (a2964 >= a2961);
        const Mask a2966 = (a2964 <= a2962);
        const Mask a2967 = (a2965 & a2966);
        const Real a2968 = a2961 + a2962;
        const Real a2969 = a2968 * 0.5;
        const Real a2970 = select(a2967, a2964, a2969);
        const Real a2971 = select(a2929, real_9[l], a2970);
        const Real a2972 = select(a2921, real_53[l], a2971);
        const Real a2973 = a2972 * 333500000.0;
        const Real a2974 = real_29[l] - a2973;
        const Real a2975 = a2972 * 2094000.0;
        const Real a2976 = real_12[l] + a2975;
        const Real a2977 = a2974 / a2976;
        const Mask a2978 = (a2921 | a2929);
        const Real a2979 = a2972 - numbers[l + 13 * LAYERS + 32];
        const Real a2980 = a2979 / real_16[l];
        const Real a2981 = at_least(a2980, 1e-12);
        const Real a2982 = log(a2981);
        const Real a2983 = numbers[l + LAYERS + 22] * a2982;
        const Real a2984 = real_18[l] - a2983;
        const Real a2985 = at_most(a2984, 16.11809565095832);
        const Real a2986 = exp(a2985);
        const Real a2987 = -a2986;
        const Real a2988 = a2987 * 0.008034787106446777;
        const Real a2989 = a2988 - numbers[l + 6 * LAYERS + 22];
        const Real a2990 = select(a2978, a2977, a2989);
        const Real a2991 = a2976 * a2990;
        const Real a2992 = a2991 + a2973;
        const Real a2993 = a2992 - real_29[l];
        real_6[l] = a2900;
        real_4[l] = a2904;
        real_5[l] = a2917;
        real_21[l] = a2918;
        real_7[l] = a2920;
        real_14[l] = a2922;
        real_20[l] = a2925;
        real_62[l] = a2926;
        real_8[l] = a2972;
        real_65[l] = a2990;
        real_28[l] = a2993;
    }
    // enthalpy._drop_from_above
    real_49[0] = x2865;
    for (int l = 0; l < LAYERS - 1; ++l) real_49[l + 1] = real_65[l];
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_59[l] = real_65[l + 1];
    real_59[LAYERS - 1] = real_of(0.0);
    // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy._is_open
    Mask a3005_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2995 = real_65[l] - real_49[l];
        const Real a2996 = real_19[l] * a2995;
        const Real a2997 = real_28[l] + a2996;
        const Real a2999 = real_65[l] - real_59[l];
        const Real a3000 = real_24[l] * a2999;
        const Real a3001 = a2997 + a3000;
        const Real a3002 = magnitude(a3001);
        const Real a3003 = a3002 - real_21[l];
        const Mask a3004 = (a3003 > 0.0);
        a3005_last = (a3005_last | a3004);
        real_13[l] = a3001;
        mask_22[l] = a3004;
    }
    // enthalpy._newton
    for (int l = 0; l < LAYERS; ++l) real_59[l] = real_65[l];
    for (int l = 0; l < LAYERS; ++l) real_49[l] = real_8[l];
    for (int l = 0; l < LAYERS; ++l) real_28[l] = real_13[l];
    Real w3009 = real_of(0.0);
    Mask w3010 = a3005_last;
    for (int pass = 0; pass < 40; ++pass) {
        if (!any_lane(w3010)) break;
        // enthalpy.newton_direction
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a3037 = -real_19[l + 1];
            const Real a3038 = -real_24[l];
            real_38[l] = a3037;
            real_32[l] = a3038;
        }
        // enthalpy.is_on_curve, enthalpy.apparent_capacity, enthalpy.fusion_heat, retention.at, enthalpy._kelvin_per_liquid, enthalpy.liquid_per_kelvin, enthalpy.newton_direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a3011 = (real_49[l] < real_53[l]);
            const Mask a3012 = (real_49[l] > real_9[l]);
            const Mask a3013 = (a3011 & a3012);
            const Real a3014 = select(a3013, real_59[l], (-1.0));
            const Real a3015 = a3014 * 2094000.0;
            const Real a3016 = a3015 + 333500000.0;
            const Real a3017 = real_49[l] - numbers[l + 13 * LAYERS + 32];
            const Real a3018 = a3017 / real_16[l];
            const Real a3019 = at_least(a3018, 1e-12);
            const Real a3020 = log(a3019);
            const Real a3021 = numbers[l + LAYERS + 22] * a3020;
            const Real a3022 = real_18[l] - a3021;
            const Real a3023 = at_most(a3022, 16.11809565095832);
            const Real a3024 = exp(a3023);
            const Real a3025 = numbers[l + LAYERS + 22] * a3024;
            const Real a3026 = a3019 * real_16[l];
            const Real a3027 = a3025 / a3026;
            const Real a3028 = a3027 * 0.008034787106446777;
            const Real a3029 = 1 / a3028;
            const Real a3030 = a3016 * a3029;
            const Real a3031 = real_49[l] * 2094000.0;
            const Real a3032 = real_12[l] + a3031;
            const Real a3033 = select(a3013, a3030, 0.0);
            const Real a3034 = a3032 + a3033;
            const Real a3035 = a3034 + real_19[l];
            const Real a3036 = a3035 + real_24[l];
            const Real a3039 = -real_28[l];
            real_25[l] = a3032;
            real_46[l] = a3034;
            real_52[l] = a3036;
            real_44[l] = a3039;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_38, real_52, real_32, real_44, real_67);
        // enthalpy.enthalpy, enthalpy.iteration, enthalpy._layers_with, retention.at, enthalpy.curve_temperature, enthalpy.of, enthalpy.fusion_heat, enthalpy._kelvin_per_liquid, enthalpy.<genexpr>, enthalpy.heat_residual
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3041 = real_25[l] * real_59[l];
            const Real a3042 = real_49[l] * 333500000.0;
            const Real a3043 = a3041 + a3042;
            const Real a3044 = real_46[l] * real_67[l];
            const Real a3045 = a3043 + a3044;
            const Mask a3046 = (a3045 >= real_7[l]);
            const Mask a3047 = (a3045 <= real_62[l]);
            const Mask a3048 = ~a3046;
            const Mask a3049 = (a3047 & a3048);
            const Real a3050 = a3045 / 333500000.0;
            const Real a3051 = maximum(a3050, real_9[l]);
            const Real a3052 = minimum(a3051, real_53[l]);
            const Real a3053 = maximum(real_49[l], a3052);
            const Real a3054 = minimum(a3053, real_53[l]);
            const Real a3055 = a3054 - numbers[l + 13 * LAYERS + 32];
            const Real a3056 = a3055 / real_16[l];
            const Real a3057 = at_least(a3056, 1e-12);
            const Real a3058 = log(a3057);
            const Real a3059 = numbers[l + LAYERS + 22] * a3058;
            const Real a3060 = real_18[l] - a3059;
            const Real a3061 = at_most(a3060, 16.11809565095832);
            const Real a3062 = exp(a3061);
            const Real a3063 = -a3062;
            const Real a3064 = a3063 * 0.008034787106446777;
            const Real a3065 = a3064 - numbers[l + 6 * LAYERS + 22];
            const Real a3066 = a3054 * 2094000.0;
            const Real a3067 = real_12[l] + a3066;
            const Real a3068 = a3067 * a3065;
            const Real a3069 = a3054 * 333500000.0;
            const Real a3070 = a3068 + a3069;
            const Real a3071 = a3070 - a3045;
            const Real a3072 = a3065 * 2094000.0;
            const Real a3073 = a3072 + 333500000.0;
            const Real a3074 = numbers[l + LAYERS + 22] * a3062;
            const Real a3075 = a3057 * real_16[l];
            const Real a3076 = a3074 / a3075;
            const Real a3077 = a3076 * 0.008034787106446777;
            const Real a3078 = a3067 * a3077;
            const Real a3079 = a3073 + a3078;
            const Mask a3080 = (a3071 > 0.0);
            const Real a3081 = select(a3080, a3052, a3054);
            const Real a3082 = select(a3080, a3054, real_53[l]);
            const Real a3083 = a3071 / a3079;
            const Real a3084 = a3054 - a3083;
            const Mask a3085 = (a3084 >= a3081);
            const Mask a3086 = (a3084 <= a3082);
            const Mask a3087 = (a3085 & a3086);
            const Real a3088 = a3081 + a3082;
            const Real a3089 = a3088 * 0.5;
            const Real a3090 = select(a3087, a3084, a3089);
            const Real a3091 = select(a3049, real_9[l], a3090);
            const Real a3092 = select(a3046, real_53[l], a3091);
            const Real a3093 = a3092 * 333500000.0;
            const Real a3094 = a3045 - a3093;
            const Real a3095 = a3092 * 2094000.0;
            const Real a3096 = real_12[l] + a3095;
            const Real a3097 = a3094 / a3096;
            const Mask a3098 = (a3046 | a3049);
            const Real a3099 = a3092 - numbers[l + 13 * LAYERS + 32];
            const Real a3100 = a3099 / real_16[l];
            const Real a3101 = at_least(a3100, 1e-12);
            const Real a3102 = log(a3101);
            const Real a3103 = numbers[l + LAYERS + 22] * a3102;
            const Real a3104 = real_18[l] - a3103;
            const Real a3105 = at_most(a3104, 16.11809565095832);
            const Real a3106 = exp(a3105);
            const Real a3107 = -a3106;
            const Real a3108 = a3107 * 0.008034787106446777;
            const Real a3109 = a3108 - numbers[l + 6 * LAYERS + 22];
            const Real a3110 = select(a3098, a3097, a3109);
            const Real a3111 = select(w3010, a3110, real_59[l]);
            const Real a3112 = select(w3010, a3092, real_49[l]);
            const Real a3113 = a3112 * 2094000.0;
            const Real a3114 = real_12[l] + a3113;
            const Real a3115 = a3114 * a3111;
            const Real a3116 = a3112 * 333500000.0;
            const Real a3117 = a3115 + a3116;
            const Real a3118 = a3117 - real_29[l];
            real_44[l] = a3111;
            real_52[l] = a3112;
            real_23[l] = a3118;
        }
        // enthalpy._drop_from_above
        real_67[0] = x2865;
        for (int l = 0; l < LAYERS - 1; ++l) real_67[l + 1] = real_44[l];
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_46[l] = real_44[l + 1];
        real_46[LAYERS - 1] = real_of(0.0);
        // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy._is_open
        Mask a3130_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3120 = real_44[l] - real_67[l];
            const Real a3121 = real_19[l] * a3120;
            const Real a3122 = real_23[l] + a3121;
            const Real a3124 = real_44[l] - real_46[l];
            const Real a3125 = real_24[l] * a3124;
            const Real a3126 = a3122 + a3125;
            const Real a3127 = magnitude(a3126);
            const Real a3128 = a3127 - real_21[l];
            const Mask a3129 = (a3128 > 0.0);
            a3130_last = (a3130_last | a3129);
            real_25[l] = a3126;
        }
        // enthalpy.iteration
        const Mask x3131 = (w3010 & a3130_last);
        const Real x3132 = real_of_mask(w3010);
        const Real x3133 = w3009 + x3132;
        for (int l = 0; l < LAYERS; ++l) real_59[l] = real_44[l];
        for (int l = 0; l < LAYERS; ++l) real_49[l] = real_52[l];
        for (int l = 0; l < LAYERS; ++l) real_28[l] = real_25[l];
        w3009 = x3133;
        w3010 = x3131;
    }
    // enthalpy._damped_newton, enthalpy._is_open
    Mask a3135_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3134 = real_19[l] + real_24[l];
        a3135_last = (a3135_last | mask_22[l]);
        real_28[l] = a3134;
    }
    // enthalpy._damped_newton
    const Mask x3136 = (w3010 & a3135_last);
    for (int l = 0; l < LAYERS; ++l) real_62[l] = real_65[l];
    for (int l = 0; l < LAYERS; ++l) real_7[l] = real_8[l];
    for (int l = 0; l < LAYERS; ++l) real_25[l] = real_13[l];
    Real w3140 = real_of(1.0);
    Real w3141 = real_of(0.0);
    Mask w3142 = x3136;
    for (int pass = 0; pass < 200; ++pass) {
        if (!any_lane(w3142)) break;
        // enthalpy.newton_direction
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a3169 = -real_19[l + 1];
            const Real a3170 = -real_24[l];
            real_32[l] = a3169;
            real_38[l] = a3170;
        }
        // enthalpy.is_on_curve, enthalpy.apparent_capacity, enthalpy.fusion_heat, retention.at, enthalpy._kelvin_per_liquid, enthalpy.liquid_per_kelvin, enthalpy.newton_direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a3143 = (real_7[l] < real_53[l]);
            const Mask a3144 = (real_7[l] > real_9[l]);
            const Mask a3145 = (a3143 & a3144);
            const Real a3146 = select(a3145, real_62[l], (-1.0));
            const Real a3147 = a3146 * 2094000.0;
            const Real a3148 = a3147 + 333500000.0;
            const Real a3149 = real_7[l] - numbers[l + 13 * LAYERS + 32];
            const Real a3150 = a3149 / real_16[l];
            const Real a3151 = at_least(a3150, 1e-12);
            const Real a3152 = log(a3151);
            const Real a3153 = numbers[l + LAYERS + 22] * a3152;
            const Real a3154 = real_18[l] - a3153;
            const Real a3155 = at_most(a3154, 16.11809565095832);
            const Real a3156 = exp(a3155);
            const Real a3157 = numbers[l + LAYERS + 22] * a3156;
            const Real a3158 = a3151 * real_16[l];
            const Real a3159 = a3157 / a3158;
            const Real a3160 = a3159 * 0.008034787106446777;
            const Real a3161 = 1 / a3160;
            const Real a3162 = a3148 * a3161;
            const Real a3163 = real_7[l] * 2094000.0;
            const Real a3164 = real_12[l] + a3163;
            const Real a3165 = select(a3145, a3162, 0.0);
            const Real a3166 = a3164 + a3165;
            const Real a3167 = a3166 + real_19[l];
            const Real a3168 = a3167 + real_24[l];
            const Real a3171 = -real_25[l];
            real_52[l] = a3164;
            real_44[l] = a3166;
            real_46[l] = a3168;
            real_67[l] = a3171;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_32, real_46, real_38, real_67, real_23);
        // enthalpy.iteration, enthalpy.enthalpy, enthalpy._layers_with, enthalpy.of, retention.at, enthalpy.curve_temperature, enthalpy.fusion_heat, enthalpy._kelvin_per_liquid, enthalpy.heat_residual
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3173 = w3140 * real_23[l];
            const Real a3174 = real_52[l] + real_28[l];
            const Real a3175 = a3174 * real_62[l];
            const Real a3176 = real_7[l] * 333500000.0;
            const Real a3177 = a3175 + a3176;
            const Real a3178 = real_44[l] + real_28[l];
            const Real a3179 = a3178 * a3173;
            const Real a3180 = a3177 + a3179;
            const Real a3181 = real_12[l] + real_28[l];
            const Real a3182 = a3181 + real_6[l];
            const Real a3183 = a3182 * real_15[l];
            const Real a3184 = a3183 + real_4[l];
            const Mask a3185 = (a3180 >= a3184);
            const Real a3186 = a3181 + real_14[l];
            const Real a3187 = a3186 * real_5[l];
            const Real a3188 = a3187 + real_20[l];
            const Mask a3189 = (a3180 <= a3188);
            const Mask a3190 = ~a3185;
            const Mask a3191 = (a3189 & a3190);
            const Real a3192 = a3180 / 333500000.0;
            const Real a3193 = maximum(a3192, real_9[l]);
            const Real a3194 = minimum(a3193, real_53[l]);
            const Real a3195 = maximum(real_7[l], a3194);
            const Real a3196 = minimum(a3195, real_53[l]);
            const Real a3197 = a3196 - numbers[l + 13 * LAYERS + 32];
            const Real a3198 = a3197 / real_16[l];
            const Real a3199 = at_least(a3198, 1e-12);
            const Real a3200 = log(a3199);
            const Real a3201 = numbers[l + LAYERS + 22] * a3200;
            const Real a3202 = real_18[l] - a3201;
            const Real a3203 = at_most(a3202, 16.11809565095832);
            const Real a3204 = exp(a3203);
            const Real a3205 = -a3204;
            const Real a3206 = a3205 * 0.008034787106446777;
            const Real a3207 = a3206 - numbers[l + 6 * LAYERS + 22];
            const Real a3208 = a3196 * 2094000.0;
            const Real a3209 = a3181 + a3208;
            const Real a3210 = a3209 * a3207;
            const Real a3211 = a3196 * 333500000.0;
            const Real a3212 = a3210 + a3211;
            const Real a3213 = a3212 - a3180;
            const Real a3214 = a3207 * 2094000.0;
            const Real a3215 = a3214 + 333500000.0;
            const Real a3216 = numbers[l + LAYERS + 22] * a3204;
            const Real a3217 = a3199 * real_16[l];
            const Real a3218 = a3216 / a3217;
            const Real a3219 = a3218 * 0.008034787106446777;
            const Real a3220 = a3209 * a3219;
            const Real a3221 = a3215 + a3220;
            const Mask a3222 = (a3213 > 0.0);
            const Real a3223 = select(a3222, a3194, a3196);
            const Real a3224 = select(a3222, a3196, real_53[l]);
            const Real a3225 = a3213 / a3221;
            const Real a3226 = a3196 - a3225;
            const Mask a3227 = (a3226 >= a3223);
            const Mask a3228 = (a3226 <= a3224);
            const Mask a3229 = (a3227 & a3228);
            const Real a3230 = a3223 + a3224;
            const Real a3231 = a3230 * 0.5;
            const Real a3232 = select(a3229, a3226, a3231);
            const Real a3233 = select(a3191, real_9[l], a3232);
            const Real a3234 = select(a3185, real_53[l], a3233);
            const Real a3235 = a3234 * 333500000.0;
            const Real a3236 = a3180 - a3235;
            const Real a3237 = a3234 * 2094000.0;
            const Real a3238 = a3181 + a3237;
            const Real a3239 = a3236 / a3238;
            const Mask a3240 = (a3185 | a3191);
            const Real a3241 = a3234 - numbers[l + 13 * LAYERS + 32];
            const Real a3242 = a3241 / real_16[l];
            const Real a3243 = at_least(a3242, 1e-12);
            const Real a3244 = log(a3243);
            const Real a3245 = numbers[l + LAYERS + 22] * a3244;
            const Real a3246 = real_18[l] - a3245;
            const Real a3247 = at_most(a3246, 16.11809565095832);
            const Real a3248 = exp(a3247);
            const Real a3249 = -a3248;
            const Real a3250 = a3249 * 0.008034787106446777;
            const Real a3251 = a3250 - numbers[l + 6 * LAYERS + 22];
            const Real a3252 = select(a3240, a3239, a3251);
            const Real a3253 = real_12[l] + a3237;
            const Real a3254 = a3253 * a3252;
            const Real a3255 = a3254 + a3235;
            const Real a3256 = a3255 - real_29[l];
            real_67[l] = a3234;
            real_46[l] = a3252;
            real_17[l] = a3256;
        }
        // enthalpy._drop_from_above
        real_23[0] = x2865;
        for (int l = 0; l < LAYERS - 1; ++l) real_23[l + 1] = real_46[l];
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_44[l] = real_46[l + 1];
        real_44[LAYERS - 1] = real_of(0.0);
        // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy.iteration
        Real a3267_last = real_of(0.0);
        Real a3270_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3258 = real_46[l] - real_23[l];
            const Real a3259 = real_19[l] * a3258;
            const Real a3260 = real_17[l] + a3259;
            const Real a3262 = real_46[l] - real_44[l];
            const Real a3263 = real_24[l] * a3262;
            const Real a3264 = a3260 + a3263;
            const Real a3265 = magnitude(a3264);
            const Real a3266 = numbers[l] * a3265;
            a3267_last = a3267_last + a3266;
            const Real a3268 = magnitude(real_25[l]);
            const Real a3269 = numbers[l] * a3268;
            a3270_last = a3270_last + a3269;
            real_52[l] = a3264;
        }
        // enthalpy.iteration
        const Mask x3271 = (a3267_last < a3270_last);
        const Mask x3272 = (w3142 & x3271);
        const Real x3276 = w3140 * 2.0;
        const Real x3277 = at_most(x3276, 1.0);
        const Real x3278 = w3140 * 0.5;
        const Real x3279 = select(x3271, x3277, x3278);
        // enthalpy.<genexpr>, enthalpy.iteration, enthalpy._is_open
        Mask a3283_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3273 = select(x3272, real_46[l], real_62[l]);
            const Real a3274 = select(x3272, real_67[l], real_7[l]);
            const Real a3275 = select(x3271, real_52[l], real_25[l]);
            const Real a3280 = magnitude(a3275);
            const Real a3281 = a3280 - real_21[l];
            const Mask a3282 = (a3281 > 0.0);
            a3283_last = (a3283_last | a3282);
            real_44[l] = a3273;
            real_23[l] = a3274;
            real_17[l] = a3275;
        }
        // enthalpy.iteration
        const Mask x3284 = (w3142 & a3283_last);
        const Mask x3285 = (x3279 > 1e-06);
        const Mask x3286 = (x3284 & x3285);
        const Real x3287 = real_of_mask(w3142);
        const Real x3288 = w3141 + x3287;
        for (int l = 0; l < LAYERS; ++l) real_62[l] = real_44[l];
        for (int l = 0; l < LAYERS; ++l) real_7[l] = real_23[l];
        for (int l = 0; l < LAYERS; ++l) real_25[l] = real_17[l];
        w3140 = x3279;
        w3141 = x3288;
        w3142 = x3286;
    }
    // enthalpy.<genexpr>, enthalpy.solve_on_curve, enthalpy.heat_residual, enthalpy.enthalpy
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3289 = select(w3010, real_62[l], real_59[l]);
        const Real a3290 = select(w3010, real_7[l], real_49[l]);
        const Real a3291 = real_21[l] * 8.0;
        const Real a3292 = at_least(a3291, 0.001);
        const Real a3293 = a3290 * 2094000.0;
        const Real a3294 = real_12[l] + a3293;
        const Real a3295 = a3294 * a3289;
        const Real a3296 = a3290 * 333500000.0;
        const Real a3297 = a3295 + a3296;
        const Real a3298 = a3297 - real_29[l];
        real_25[l] = a3289;
        real_28[l] = a3290;
        real_13[l] = a3292;
        real_65[l] = a3298;
    }
    // enthalpy._drop_from_above
    real_7[0] = x2865;
    for (int l = 0; l < LAYERS - 1; ++l) real_7[l + 1] = real_25[l];
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_62[l] = real_25[l + 1];
    real_62[LAYERS - 1] = real_of(0.0);
    // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy.solve_on_curve
    Mask a3309_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3300 = real_25[l] - real_7[l];
        const Real a3301 = real_19[l] * a3300;
        const Real a3302 = real_65[l] + a3301;
        const Real a3304 = real_25[l] - real_62[l];
        const Real a3305 = real_24[l] * a3304;
        const Real a3306 = a3302 + a3305;
        const Real a3307 = magnitude(a3306);
        const Mask a3308 = (a3307 <= real_13[l]);
        a3309_last = (a3309_last & a3308);
    }
    // ground_heat.forward, enthalpy.is_on_curve, ground_heat._solved, ground_heat.layers, retention.at, enthalpy.curve_temperature, enthalpy.apparent_capacity, enthalpy.fusion_heat, enthalpy._kelvin_per_liquid, enthalpy.liquid_per_kelvin, enthalpy.enthalpy, enthalpy.heat_residual
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3310 = select(a3309_last, real_25[l], NOT_A_NUMBER);
        const Real a3311 = select(a3309_last, real_28[l], NOT_A_NUMBER);
        const Mask a3312 = (a3311 < real_53[l]);
        const Mask a3313 = (a3311 > real_9[l]);
        const Mask a3314 = (a3312 & a3313);
        const Mask a3315 = (a3311 >= real_53[l]);
        const Real a3316 = select(a3315, real_53[l], real_9[l]);
        const Real a3317 = select(a3314, a3311, a3316);
        const Real a3318 = a3317 - numbers[l + 13 * LAYERS + 32];
        const Real a3319 = a3318 / real_16[l];
        const Real a3320 = at_least(a3319, 1e-12);
        const Real a3321 = log(a3320);
        const Real a3322 = numbers[l + LAYERS + 22] * a3321;
        const Real a3323 = real_18[l] - a3322;
        const Real a3324 = at_most(a3323, 16.11809565095832);
        const Real a3325 = exp(a3324);
        const Real a3326 = -a3325;
        const Real a3327 = a3326 * 0.008034787106446777;
        const Real a3328 = a3327 - numbers[l + 6 * LAYERS + 22];
        const Real a3329 = select(a3314, a3328, a3310);
        const Mask a3330 = (a3317 < real_53[l]);
        const Mask a3331 = (a3317 > real_9[l]);
        const Mask a3332 = (a3330 & a3331);
        const Real a3333 = select(a3332, a3329, (-1.0));
        const Real a3334 = a3333 * 2094000.0;
        const Real a3335 = a3334 + 333500000.0;
        const Real a3336 = numbers[l + LAYERS + 22] * a3325;
        const Real a3337 = a3320 * real_16[l];
        const Real a3338 = a3336 / a3337;
        const Real a3339 = a3338 * 0.008034787106446777;
        const Real a3340 = 1 / a3339;
        const Real a3341 = a3335 * a3340;
        const Real a3342 = a3317 * 2094000.0;
        const Real a3343 = real_12[l] + a3342;
        const Real a3344 = select(a3332, a3341, 0.0);
        const Real a3345 = a3343 + a3344;
        const Real a3346 = select(a3314, a3340, 0.0);
        const Real a3347 = a3343 * a3329;
        const Real a3348 = a3317 * 333500000.0;
        const Real a3349 = a3347 + a3348;
        const Real a3350 = a3349 - real_29[l];
        real_62[l] = a3310;
        real_7[l] = a3311;
        mask_22[l] = a3314;
        real_65[l] = a3316;
        real_13[l] = a3329;
        real_49[l] = a3345;
        real_59[l] = a3346;
        real_21[l] = a3350;
    }
    // enthalpy._drop_from_above
    real_28[0] = x2865;
    for (int l = 0; l < LAYERS - 1; ++l) real_28[l + 1] = real_13[l];
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_25[l] = real_13[l + 1];
    real_25[LAYERS - 1] = real_of(0.0);
    // enthalpy.newton_direction
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3361 = -real_19[l + 1];
        const Real a3362 = -real_24[l];
        real_38[l] = a3361;
        real_32[l] = a3362;
    }
    // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy.newton_direction
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3352 = real_13[l] - real_28[l];
        const Real a3353 = real_19[l] * a3352;
        const Real a3354 = real_21[l] + a3353;
        const Real a3356 = real_13[l] - real_25[l];
        const Real a3357 = real_24[l] * a3356;
        const Real a3358 = a3354 + a3357;
        const Real a3359 = real_49[l] + real_19[l];
        const Real a3360 = a3359 + real_24[l];
        const Real a3363 = -a3358;
        real_9[l] = a3360;
        real_29[l] = a3363;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_38, real_9, real_32, real_29, real_25);
    // ground_heat._solved, ground_heat.layers, retention.at, enthalpy.curve_temperature, ground_heat.update_ground_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3365 = real_62[l] + real_25[l];
        const Real a3366 = real_59[l] * real_25[l];
        const Real a3367 = real_7[l] + a3366;
        const Real a3368 = select(mask_22[l], a3367, real_65[l]);
        const Real a3369 = a3368 - numbers[l + 13 * LAYERS + 32];
        const Real a3370 = a3369 / real_16[l];
        const Real a3371 = at_least(a3370, 1e-12);
        const Real a3372 = log(a3371);
        const Real a3373 = numbers[l + LAYERS + 22] * a3372;
        const Real a3374 = real_18[l] - a3373;
        const Real a3375 = at_most(a3374, 16.11809565095832);
        const Real a3376 = exp(a3375);
        const Real a3377 = -a3376;
        const Real a3378 = a3377 * 0.008034787106446777;
        const Real a3379 = a3378 - numbers[l + 6 * LAYERS + 22];
        const Real a3380 = select(mask_22[l], a3379, a3365);
        const Real a3381 = a3380 + 273.15;
        real_29[l] = a3368;
        real_9[l] = a3380;
        real_28[l] = a3381;
    }
    // ground_heat.update_ground_heat
    const Real x3385 = x2817 - real_28[0];
    const Real x3386 = x2829 * x3385;
    // surface_balance.skin_temperature
    const Real x3389 = x2820 * real_28[0];
    const Real x3390 = x2817 + x3389;
    const Real x3391 = x3390 / x2821;
    // snow.conductance
    const Real x3392 = x2810 / x2811;
    // surface_balance._over_soil
    const Real x3393 = x3391 - real_28[0];
    const Real x3394 = x3392 * x3393;
    const Real x3395 = x3391 - forcing[1];
    const Real x3396 = x36 * x3395;
    // surface_balance.closed
    const Real x3397 = x3394 * x0;
    const Real x3398 = x3397 / x2810;
    const Real x3399 = real_28[0] + x3398;
    // time_step.time_step
    const Real x3400 = select(x419, x745, 0.0);
    // snow.compacted_density
    const Real x3401 = seconds / 3600.0;
    const Real x3402 = x3391 - 273.15;
    const Real x3403 = x3399 - 273.15;
    const Real x3404 = x3400 * 100.0;
    const Real x3405 = at_least(x3404, 0.01);
    const Real x3406 = x3401 * 0.01;
    const Real x3407 = x3402 + x3403;
    const Real x3408 = x3407 * 0.04;
    const Real x3409 = x418 * 21.0;
    const Real x3410 = x3408 - x3409;
    const Real x3411 = exp(x3410);
    const Real x3412 = x3406 * x3411;
    const Real x3413 = x3412 * x3405;
    const Real x3414 = x3413 / 2.0;
    const Real x3415 = x3413 / 3.0;
    const Real x3416 = x3413 / 4.0;
    const Real x3417 = x3413 / 5.0;
    const Real x3418 = x3417 + 1.0;
    const Real x3419 = x3416 * x3418;
    const Real x3420 = x3419 + 1.0;
    const Real x3421 = x3415 * x3420;
    const Real x3422 = x3421 + 1.0;
    const Real x3423 = x3414 * x3422;
    const Real x3424 = x3423 + 1.0;
    const Real x3425 = x418 * x3424;
    const Real x3426 = at_least(x3425, 0.05);
    const Real x3427 = at_most(x3426, 0.4);
    const Real x3428 = x3401 * 0.13;
    const Real x3429 = x3428 / 24.0;
    const Real x3430 = 1.0 - x3429;
    const Real x3431 = x3427 * x3430;
    const Real x3432 = x3431 + x3429;
    const Real x3433 = at_most(x3432, 0.4);
    const Mask x3434 = (x3402 >= 0.0);
    const Real x3435 = select(x3434, x3433, x3427);
    // time_step.time_step
    const Mask x3436 = (x3400 > 0.0);
    const Real x3437 = -x644;
    const Real x3438 = select(x419, x686, x3437);
    const Real x3439 = x2769 + x3438;
    const Real x3440 = x3400 / x3435;
    const Real x3441 = select(x3436, x3440, 0.0);
    // snow.surface_roughness_length
    const Real x3442 = x386 * 7.0;
    const Real x3443 = x3442 - x417;
    const Mask x3444 = (x3443 <= 0.0007);
    const Real x3445 = x3443 / 7.0;
    const Real x3446 = select(x3444, 0.001, x3445);
    const Real x3447 = x489 * x386;
    const Real x3448 = x428 * x3446;
    const Real x3449 = x3447 + x3448;
    // time_step.time_step
    const Real x3450 = x3439 * 1004.5;
    const Real x3451 = x3450 / x551;
    const Real x3452 = forcing[2] + x3451;
    const Real x3453 = select(x3436, x428, 0.0);
    // evapotranspiration.snow_weighted_latent_heat
    const Real x3454 = 1.0 - x3453;
    const Real x3455 = x3454 * 2501000.0;
    const Real x3456 = x3453 * 2830000.0;
    const Real x3457 = x3455 + x3456;
    // time_step._fluxes
    const Real x3458 = x641 * x3457;
    const Mask x3459 = (x3458 > 0.0);
    const Real x3460 = select(x3459, x2771, x3458);
    const Real x3461 = x551 * 0.999900457893689;
    const Real x3462 = x3391 - x11;
    const Real x3463 = x3461 * x3462;
    const Real x3464 = x2755 * 2501000000.0;
    const Real x3465 = x683 * 2501000000.0;
    const Real x3466 = a2766_last * 2501000000.0;
    const Real x3468 = x743 * seconds;
    const Real x3469 = select(x419, x3468, 0.0);
    const Real x3470 = select(x419, x746, 0.0);
    // time_step._budget
    const Real x3471 = select(x419, x698, 0.0);
    const Real x3472 = select(x419, x748, 0.0);
    const Mask x3473 = (x419 & x749);
    const Mask x3474 = (x419 & x753);
    // enthalpy.fusion_heat, time_step._fluxes, time_step._budget, diagnostics.ice_content, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a3478_last = real_of(0.0);
    Real a3482_last = real_of(1.0);
    Real a3483_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3383 = real_9[l] * 2094000.0;
        const Real a3384 = a3383 + 333500000.0;
        const Real a3467 = real_61[l] * 2501000000.0;
        const Real a3475 = real_29[l] - real_26[l];
        const Real a3476 = real_53[l] - real_29[l];
        const Real a3477 = real_28[l] - 273.15;
        a3478_last = a3478_last + numbers[l];
        const Real a3478 = a3478_last;
        const Real a3479 = a3478 - real_10[l];
        const Mask a3480 = (a3477 >= 0.0);
        const Real a3481 = real_of_mask(a3480);
        a3482_last = a3482_last * a3481;
        const Real a3482 = a3482_last;
        a3483_last = a3483_last + a3482;
        real_18[l] = a3384;
        real_25[l] = a3467;
        real_59[l] = a3475;
        real_65[l] = a3476;
        real_7[l] = a3477;
        real_62[l] = a3479;
    }
    // diagnostics.crossing_depth
    const Index x3484 = index_of_real(a3483_last);
    const Index x3485 = at_most(x3484, (LAYERS - 1));
    const Index x3486 = x3485 - 1;
    const Index x3487 = at_least(x3486, 0);
    const Real x3488 = pick(real_7, x3487);
    const Real x3489 = pick(real_7, x3485);
    const Real x3490 = pick(real_62, x3487);
    const Real x3491 = pick(real_62, x3485);
    const Mask x3492 = (x3488 > x3489);
    const Real x3493 = x3488 - x3489;
    const Real x3494 = select(x3492, x3493, 1.0);
    const Real x3495 = x3491 - x3490;
    const Real x3496 = x3495 * x3488;
    const Real x3497 = x3496 / x3494;
    const Real x3498 = x3490 + x3497;
    const Mask x3499 = (x3484 == 0);
    const Real x3500 = select(x3499, 0.0, x3498);
    const Mask x3501 = (x3484 == LAYERS);
    Real a3502_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a3502_last = a3502_last + numbers[l];
    }
    const Real x3503 = select(x3501, a3502_last, x3500);
    // balances.soil_water
    Real a3505_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3504 = real_53[l] * numbers[l];
        a3505_last = a3505_last + a3504;
        real_62[l] = a3504;
    }
    // balances.column_water
    const Real x3506 = a3505_last + x767;
    const Real x3507 = x3506 + x3400;
    // diagnostics.shortwave_up
    const Real x3509 = forcing[4] * state[3 * LAYERS + 5];
    // diagnostics.longwave_up
    const Real x3510 = 1.0 - state[3 * LAYERS + 6];
    const Real x3511 = x3510 * forcing[5];
    // air.emission
    const Real x3512 = x3391 * x3391;
    const Real x3513 = x3512 * x3512;
    const Real x3514 = x3513 * 5.67e-08;
    // diagnostics.surface_emission
    const Real x3515 = x516 * x3514;
    // diagnostics.longwave_up
    const Real x3516 = x3511 + x3515;
    // diagnostics.net_radiation
    const Real x3517 = x540 - x3515;
    // diagnostics.snowfall
    const Real x3518 = x393 / seconds;
    // balances.evaporated_water
    const Real x3519 = x3464 + x3465;
    const Real x3520 = x3519 + x3466;
    // balances._depth
    const Real x3521 = seconds / 2501000000.0;
    const Real x3522 = x3520 * x3521;
    const Real x3523 = seconds / 2830000000.0;
    const Real x3524 = x692 * x3523;
    // balances.evaporated_water
    const Real x3525 = x3522 + x3524;
    const Real x3526 = seconds * x695;
    const Real x3527 = x3525 - x3526;
    // diagnostics.net_evaporation
    const Real x3528 = x3527 / seconds;
    // diagnostics.potential_evaporation
    const Real x3529 = x3457 * 1000.0;
    const Real x3530 = x3458 / x3529;
    // diagnostics._evaporated
    const Real x3531 = x3464 / 2501000000.0;
    const Real x3532 = x3465 / 2501000000.0;
    const Real x3533 = x3466 / 2501000000.0;
    // diagnostics.snow_sublimation
    const Real x3534 = x692 / 2830000000.0;
    // diagnostics.snowmelt
    const Real x3535 = x3469 / seconds;
    // diagnostics.infiltration
    const Real x3536 = x770 - x2765;
    // diagnostics.total_runoff
    const Real x3537 = x2765 + real_70[LAYERS];
    // balances.water_gain
    const Real x3538 = seconds * forcing[6];
    const Real x3539 = x3538 / 1000.0;
    // balances.water_loss
    const Real x3540 = seconds * x3537;
    const Real x3541 = x3527 + x3540;
    // balances.soil_water
    Real a3508_last = real_of(0.0);
    Real a3542_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a3508_last = a3508_last + real_62[l];
        a3542_last = a3542_last + real_62[l];
    }
    // balances.column_water
    const Real x3543 = a3542_last + x767;
    const Real x3544 = x3543 + x3400;
    // balances.soil_water
    Real a3546_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3545 = state[l + LAYERS] * numbers[l];
        a3546_last = a3546_last + a3545;
    }
    // balances.column_water
    const Real x3547 = a3546_last + state[3 * LAYERS + 1];
    const Real x3548 = x3547 + state[3 * LAYERS + 2];
    // balances.water_residual
    const Real x3549 = x3544 - x3548;
    const Real x3550 = x3539 - x3541;
    // balances.water_leaked
    const Real x3551 = x3472 - x492;
    // balances.water_residual
    const Real x3552 = x3550 + x3551;
    const Real x3553 = x3549 - x3552;
    // balances.surface_energy_residual
    const Real x3554 = x551 * x3462;
    const Real x3555 = x701 - x3554;
    const Real x3556 = x3555 - x2772;
    const Real x3557 = x3556 - x3394;
    const Real x3558 = x3557 - x3470;
    const Real x3559 = x579 + x36;
    const Real x3560 = x3559 * x3395;
    const Real x3561 = x560 + x3560;
    const Real x3562 = select(x3473, x3515, x3561);
    const Real x3563 = x3558 - x3562;
    const Mask x3564 = (x3473 & x3474);
    const Real x3565 = select(x3564, 0.0, x3563);
    // balances.soil_energy_residual
    Real a3569_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3566 = real_28[l] - state[l];
        const Real a3567 = real_43[l] * numbers[l];
        const Real a3568 = a3567 * a3566;
        a3569_last = a3569_last + a3568;
    }
    const Real x3570 = a3569_last / seconds;
    const Real x3576 = x3386 - x2832;
    // balances.phase_change_heat, balances.soil_energy_residual
    Real a3575_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3571 = real_18[l] * numbers[l];
        const Real a3572 = a3571 / seconds;
        const Real a3573 = -a3572;
        const Real a3574 = a3573 * real_59[l];
        a3575_last = a3575_last + a3574;
    }
    // balances.soil_energy_residual
    const Real x3577 = x3576 + a3575_last;
    // ground_heat.update_ground_heat
    Real a3388_last = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3382 = real_9[l] - real_9[l + 1];
        const Real a3387 = real_41[l] * a3382;
        a3388_last = a3388_last + a3387;
    }
    // balances.soil_energy_residual
    const Real x3578 = x3577 + a3388_last;
    const Real x3579 = x3570 - x3578;
    // balances.snow_base_mismatch
    const Real x3580 = x3394 - x3386;
    after[3 * LAYERS] = x3391;
    after[3 * LAYERS + 1] = x767;
    after[3 * LAYERS + 2] = x3400;
    after[3 * LAYERS + 3] = x3441;
    after[3 * LAYERS + 4] = x431;
    after[3 * LAYERS + 5] = x513;
    after[3 * LAYERS + 6] = x516;
    after[3 * LAYERS + 7] = x3449;
    after[3 * LAYERS + 8] = x386;
    after[3 * LAYERS + 9] = x361;
    after[3 * LAYERS + 10] = x358;
    after[3 * LAYERS + 11] = x3452;
    after[3 * LAYERS + 12] = x65;
    quantities[LAYERS] = x3503;
    quantities[LAYERS + 1] = x3507;
    quantities[LAYERS + 2] = a3508_last;
    quantities[LAYERS + 3] = x3509;
    quantities[LAYERS + 4] = x3516;
    quantities[LAYERS + 5] = x3517;
    quantities[LAYERS + 6] = x3518;
    quantities[LAYERS + 7] = x3528;
    quantities[LAYERS + 8] = x3530;
    quantities[LAYERS + 9] = x3531;
    quantities[LAYERS + 10] = x3532;
    quantities[LAYERS + 11] = x3533;
    quantities[LAYERS + 12] = x3534;
    quantities[LAYERS + 13] = x3535;
    quantities[LAYERS + 14] = x769;
    quantities[LAYERS + 15] = x3536;
    quantities[LAYERS + 16] = x3537;
    quantities[LAYERS + 17] = x3539;
    quantities[LAYERS + 18] = x3541;
    quantities[LAYERS + 19] = x3553;
    quantities[LAYERS + 20] = x3551;
    quantities[LAYERS + 21] = x3565;
    quantities[LAYERS + 22] = x3579;
    quantities[LAYERS + 23] = x3580;
    results[0] = x3458;
    results[1] = x3460;
    results[2] = x3439;
    results[3] = x3463;
    results[4] = x3394;
    results[5] = x3464;
    results[6] = x3465;
    results[7] = x3466;
    results[LAYERS + 8] = x692;
    results[LAYERS + 9] = x695;
    results[LAYERS + 10] = x762;
    results[LAYERS + 11] = x770;
    results[LAYERS + 12] = x2765;
    results[LAYERS + 13] = real_70[LAYERS];
    results[LAYERS + 14] = x3469;
    results[LAYERS + 15] = x3396;
    results[LAYERS + 16] = x38;
    results[LAYERS + 17] = x3470;
    results[LAYERS + 18] = x540;
    results[LAYERS + 19] = x3453;
    results[LAYERS + 20] = x380;
    results[LAYERS + 21] = x383;
    results[LAYERS + 22] = x376;
    results[LAYERS + 23] = x624;
    results[LAYERS + 24] = x625;
    results[LAYERS + 25] = x756;
    results[LAYERS + 26] = x393;
    results[LAYERS + 27] = x3471;
    results[LAYERS + 28] = x492;
    results[LAYERS + 29] = x3472;
    results[LAYERS + 30] = real_of(0.0);
    results[LAYERS + 31] = real_of(0.0);
    results[LAYERS + 32] = real_70[LAYERS];
    results[LAYERS + 33] = real_of(0.0);
    results[LAYERS + 34] = x551;
    results[LAYERS + 35] = x579;
    results[LAYERS + 36] = x36;
    results[LAYERS + 37] = x11;
    results[LAYERS + 38] = x2772;
    results[LAYERS + 39] = x3386;
    results[LAYERS + 40] = x2832;
    results[LAYERS + 41] = a3388_last;
    result_flags[0] = x419;
    result_flags[1] = x3473;
    result_flags[2] = x3474;
    for (int l = 0; l < LAYERS; ++l) {
        after[l] = real_28[l];
        after[LAYERS + l] = real_53[l];
        after[2 * LAYERS + l] = real_29[l];
        quantities[l] = real_65[l];
        results[8 + l] = real_25[l];
        results[LAYERS + 42 + l] = real_43[l];
        results[2 * LAYERS + 42 + l] = real_18[l];
        results[3 * LAYERS + 42 + l] = real_59[l];
    }
}

#include "step.h"
