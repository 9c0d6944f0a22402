// From the code of digest a12163118bce273e4e0db87139d9bfc17a749af4a3e9bf311c37e8e46608b2f2.
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
    Real real_68[LAYERS + 1];
    Real real_69[LAYERS + 1];
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
        real_43[l] = a1709;
        real_13[l] = a1710;
        real_29[l] = a1722;
        real_8[l] = a1723;
        real_17[l] = a1725;
        real_65[l] = a1730;
        real_52[l] = a1733;
        real_60[l] = a1740;
        real_61[l] = a1744;
        real_27[l] = a1749;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1776 = real_19[l] * real_60[l];
        real_11[l] = a1776;
    }
    const Real x1779 = real_27[LAYERS - 1] + real_11[LAYERS - 1];
    const Real x1780 = x798 * x1779;
    const Real x1781 = x820 * real_60[LAYERS - 1];
    const Real x1782 = x1780 + x1781;
    // implicit_water._upward
    const Real x1786 = real_12[0] * real_27[0];
    // retention.flowing, implicit_water._outflow, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1750 = -real_8[l + 1];
        const Mask a1751 = (a1750 < numbers[l + 3 * LAYERS + 22]);
        const Real a1752 = select(a1751, numbers[l + 3 * LAYERS + 22], a1750);
        const Real a1753 = a1752 / numbers[l + 3 * LAYERS + 22];
        const Real a1754 = log(a1753);
        const Real a1755 = real_34[l] * a1754;
        const Real a1756 = exp(a1755);
        const Real a1757 = a1752 * a1756;
        const Real a1758 = a1757 / real_33[l];
        const Real a1759 = real_8[l + 1] + numbers[l + 3 * LAYERS + 22];
        const Real a1760 = at_least(a1759, 0.0);
        const Real a1761 = a1758 + a1760;
        const Real a1762 = -real_8[l];
        const Mask a1763 = (a1762 < numbers[l + 3 * LAYERS + 23]);
        const Real a1764 = select(a1763, numbers[l + 3 * LAYERS + 23], a1762);
        const Real a1765 = a1764 / numbers[l + 3 * LAYERS + 23];
        const Real a1766 = log(a1765);
        const Real a1767 = real_38[l] * a1766;
        const Real a1768 = exp(a1767);
        const Real a1769 = a1764 * a1768;
        const Real a1770 = a1769 / real_37[l];
        const Real a1771 = real_8[l] + numbers[l + 3 * LAYERS + 23];
        const Real a1772 = at_least(a1771, 0.0);
        const Real a1773 = a1770 + a1772;
        const Real a1774 = real_27[l] + a1773;
        const Real a1775 = a1774 * 0.5;
        const Real a1777 = a1775 + real_11[l];
        const Real a1778 = real_31[l] * a1777;
        const Real a1783 = real_27[l + 1] + a1761;
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
    real_27[0] = x1786;
    for (int l = 0; l < LAYERS - 1; ++l) real_27[l + 1] = real_32[l];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1788 = real_65[l] * real_11[l];
        const Real a1790 = real_65[l] * real_27[l];
        real_30[l] = a1788;
        real_21[l] = a1790;
    }
    const Real x1791 = x822 - real_21[0];
    const Mask x1792 = (x1791 > x770);
    const Real x1793 = select(x1792, x770, x1791);
    // implicit_water._remaining
    const Real x1794 = real_17[0] - x783;
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
        const Real a1799 = real_17[l] - real_5[l];
        const Real a1800 = a1799 / 0.01;
        const Real a1801 = at_least(a1800, 0.0);
        const Real a1802 = at_most(a1801, 1.0);
        const Real a1803 = real_4[l] * a1802;
        const Real a1806 = real_43[l] - real_17[l];
        const Real a1807 = a1806 * 1e-09;
        const Real a1808 = real_17[l] + a1807;
        const Real a1809 = real_13[l] * 1e-11;
        const Real a1810 = a1808 + a1809;
        const Real a1811 = a1810 - state[l + 2 * LAYERS];
        const Real a1812 = numbers[l] * a1811;
        const Real a1814 = a1803 + real_49[l];
        const Real a1817 = real_21[l] - real_30[l];
        const Real a1818 = a1817 - a1814;
        const Real a1819 = seconds * a1818;
        const Real a1820 = a1812 - a1819;
        const Mask a1821 = (real_13[l] > 0.0);
        const Real a1822 = select(a1821, 0.0, real_61[l]);
        const Real a1825 = real_19[l] * a1822;
        real_59[l] = a1820;
        mask_55[l] = a1821;
        real_64[l] = a1822;
        real_14[l] = a1825;
    }
    // implicit_water._downward
    const Real x1828 = real_60[LAYERS - 1] + real_14[LAYERS - 1];
    const Real x1829 = x798 * x1828;
    const Real x1830 = x820 * real_64[LAYERS - 1];
    const Real x1831 = x1829 + x1830;
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1823 = real_60[l] + real_42[l];
        const Real a1824 = a1823 * 0.5;
        const Real a1826 = a1824 + real_14[l];
        const Real a1827 = real_31[l] * a1826;
        real_32[l] = a1827;
    }
    // implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) real_14[l] = real_32[l];
    real_14[LAYERS - 1] = x1831;
    // implicit_water._upward
    const Real x1837 = real_12[0] * real_60[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1834 = real_60[l + 1] + real_41[l];
        const Real a1835 = a1834 * 0.5;
        const Real a1836 = real_31[l] * a1835;
        real_32[l] = a1836;
    }
    // implicit_water._balance
    real_60[0] = x1837;
    for (int l = 0; l < LAYERS - 1; ++l) real_60[l + 1] = real_32[l];
    const Mask x1847 = (x1793 < x770);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1833 = real_65[l] * real_14[l];
        const Real a1839 = real_65[l] * real_60[l];
        const Real a1840 = select(mask_55[l], 1.0, real_29[l]);
        const Real a1841 = a1833 * a1840;
        const Real a1842 = real_52[l] * real_11[l];
        const Real a1843 = a1841 + a1842;
        const Real a1844 = a1839 * a1840;
        const Real a1845 = real_52[l] * real_27[l];
        const Real a1846 = a1844 + a1845;
        real_64[l] = a1843;
        real_30[l] = a1846;
    }
    const Real x1848 = select(x1847, real_30[0], 0.0);
    real_60[0] = x1848;
    for (int l = 0; l < LAYERS - 1; ++l) real_60[l + 1] = real_30[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1849 = magnitude(real_8[l]);
        const Real a1850 = select(mask_55[l], a1849, real_43[l]);
        const Real a1852 = real_64[l] + real_60[l];
        const Real a1853 = a1850 * a1852;
        real_30[l] = a1853;
    }
    real_60[0] = real_30[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_60[l + 1] = real_30[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_64[l] = real_30[l + 1];
    real_64[LAYERS - 1] = real_30[LAYERS - 1];
    // implicit_water._balance, implicit_water.solve_water
    Mask a1866_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1856 = maximum(real_60[l], real_64[l]);
        const Real a1857 = maximum(real_30[l], a1856);
        const Real a1858 = seconds * a1857;
        const Real a1859 = numbers[l] * numbers[l + 2 * LAYERS + 22];
        const Real a1860 = a1858 + a1859;
        const Real a1861 = a1860 * 1.4210854715202004e-14;
        const Real a1862 = numbers[l] * 1e-09;
        const Real a1863 = maximum(a1861, a1862);
        const Real a1864 = magnitude(real_59[l]);
        const Mask a1865 = (a1864 <= a1863);
        a1866_last = (a1866_last & a1865);
    }
    // implicit_water.<genexpr>, implicit_water.advance_water, retention.at, implicit_water._state, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1867 = select(a1866_last, real_43[l], real_44[l]);
        const Real a1868 = select(a1866_last, real_13[l], 0.0);
        const Mask a1869 = (a1868 > 0.0);
        const Real a1870 = select(a1869, real_16[l], a1867);
        const Real a1871 = a1870 - numbers[l + 9 * LAYERS + 27];
        const Real a1872 = a1871 / real_15[l];
        const Real a1873 = at_least(a1872, 1e-12);
        const Real a1874 = log(a1873);
        const Real a1875 = numbers[l + LAYERS + 22] * a1874;
        const Real a1876 = real_18[l] - a1875;
        const Real a1877 = at_most(a1876, 16.11809565095832);
        const Real a1878 = exp(a1877);
        const Real a1879 = -a1878;
        const Real a1880 = a1879 + a1868;
        const Mask a1881 = (a1870 > real_9[l]);
        const Real a1882 = select(a1881, real_9[l], a1870);
        const Real a1883 = a1882 - real_7[l];
        const Real a1884 = a1883 / 0.01;
        const Real a1885 = at_least(a1884, 0.0);
        const Real a1886 = at_most(a1885, 1.0);
        const Real a1887 = -a1880;
        const Mask a1888 = (a1887 < numbers[l + 3 * LAYERS + 22]);
        const Real a1889 = select(a1888, numbers[l + 3 * LAYERS + 22], a1887);
        const Real a1890 = a1889 / numbers[l + 3 * LAYERS + 22];
        const Real a1891 = log(a1890);
        const Real a1892 = real_26[l] * a1891;
        const Real a1893 = exp(a1892);
        const Real a1894 = a1889 * a1893;
        const Real a1895 = a1894 / real_24[l];
        const Real a1896 = a1880 + numbers[l + 3 * LAYERS + 22];
        const Real a1897 = at_least(a1896, 0.0);
        const Real a1898 = a1895 + a1897;
        real_64[l] = a1867;
        real_60[l] = a1868;
        mask_55[l] = a1869;
        real_30[l] = a1870;
        real_59[l] = a1880;
        real_8[l] = a1882;
        real_14[l] = a1886;
        real_27[l] = a1893;
        real_11[l] = a1898;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1925 = real_19[l] * real_27[l];
        real_44[l] = a1925;
    }
    const Real x1928 = real_11[LAYERS - 1] + real_44[LAYERS - 1];
    const Real x1929 = x798 * x1928;
    const Real x1930 = x820 * real_27[LAYERS - 1];
    const Real x1931 = x1929 + x1930;
    // implicit_water._upward
    const Real x1935 = real_12[0] * real_11[0];
    // retention.flowing, implicit_water._outflow, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1899 = -real_59[l + 1];
        const Mask a1900 = (a1899 < numbers[l + 3 * LAYERS + 22]);
        const Real a1901 = select(a1900, numbers[l + 3 * LAYERS + 22], a1899);
        const Real a1902 = a1901 / numbers[l + 3 * LAYERS + 22];
        const Real a1903 = log(a1902);
        const Real a1904 = real_34[l] * a1903;
        const Real a1905 = exp(a1904);
        const Real a1906 = a1901 * a1905;
        const Real a1907 = a1906 / real_33[l];
        const Real a1908 = real_59[l + 1] + numbers[l + 3 * LAYERS + 22];
        const Real a1909 = at_least(a1908, 0.0);
        const Real a1910 = a1907 + a1909;
        const Real a1911 = -real_59[l];
        const Mask a1912 = (a1911 < numbers[l + 3 * LAYERS + 23]);
        const Real a1913 = select(a1912, numbers[l + 3 * LAYERS + 23], a1911);
        const Real a1914 = a1913 / numbers[l + 3 * LAYERS + 23];
        const Real a1915 = log(a1914);
        const Real a1916 = real_38[l] * a1915;
        const Real a1917 = exp(a1916);
        const Real a1918 = a1913 * a1917;
        const Real a1919 = a1918 / real_37[l];
        const Real a1920 = real_59[l] + numbers[l + 3 * LAYERS + 23];
        const Real a1921 = at_least(a1920, 0.0);
        const Real a1922 = a1919 + a1921;
        const Real a1923 = real_11[l] + a1922;
        const Real a1924 = a1923 * 0.5;
        const Real a1926 = a1924 + real_44[l];
        const Real a1927 = real_31[l] * a1926;
        const Real a1932 = real_11[l + 1] + a1910;
        const Real a1933 = a1932 * 0.5;
        const Real a1934 = real_31[l] * a1933;
        real_32[l] = a1927;
        real_41[l] = a1934;
    }
    // implicit_water._flow
    for (int l = 0; l < LAYERS - 1; ++l) real_44[l] = real_32[l];
    real_44[LAYERS - 1] = x1931;
    real_11[0] = x1935;
    for (int l = 0; l < LAYERS - 1; ++l) real_11[l + 1] = real_41[l];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1937 = real_14[l] * real_44[l];
        const Real a1939 = real_14[l] * real_11[l];
        real_59[l] = a1937;
        real_27[l] = a1939;
    }
    const Real x1940 = x822 - real_27[0];
    const Mask x1941 = (x1940 > x770);
    const Real x1942 = select(x1941, x770, x1940);
    // implicit_water._remaining
    const Real x1943 = real_8[0] - x783;
    const Real x1944 = x1943 / 0.01;
    const Real x1945 = at_least(x1944, 0.0);
    const Real x1946 = at_most(x1945, 1.0);
    // implicit_water._flow
    const Real x1947 = x682 * x1946;
    const Real x1954 = real_59[LAYERS - 1] - x840;
    // implicit_water._gain
    real_11[0] = x1947;
    for (int l = 0; l < LAYERS - 1; ++l) real_11[l + 1] = real_of(0.0);
    // implicit_water._flow
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1953 = real_59[l] - real_27[l + 1];
        real_41[l] = a1953;
    }
    // implicit_water._gain
    real_27[0] = x1942;
    for (int l = 0; l < LAYERS - 1; ++l) real_27[l + 1] = real_41[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_59[l] = real_41[l];
    real_59[LAYERS - 1] = x1954;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, retention.at, implicit_water._state, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1948 = real_8[l] - real_5[l];
        const Real a1949 = a1948 / 0.01;
        const Real a1950 = at_least(a1949, 0.0);
        const Real a1951 = at_most(a1950, 1.0);
        const Real a1952 = real_4[l] * a1951;
        const Real a1955 = real_30[l] - real_8[l];
        const Real a1956 = a1955 * 1e-09;
        const Real a1957 = real_8[l] + a1956;
        const Real a1958 = real_60[l] * 1e-11;
        const Real a1959 = a1957 + a1958;
        const Real a1960 = a1959 - state[l + 2 * LAYERS];
        const Real a1961 = numbers[l] * a1960;
        const Real a1963 = a1952 + real_11[l];
        const Real a1966 = real_27[l] - real_59[l];
        const Real a1967 = a1966 - a1963;
        const Real a1968 = seconds * a1967;
        const Real a1969 = a1961 - a1968;
        const Real a1970 = real_64[l] - numbers[l + 9 * LAYERS + 27];
        const Real a1971 = a1970 / real_15[l];
        const Real a1972 = at_least(a1971, 1e-12);
        const Real a1973 = log(a1972);
        const Real a1974 = numbers[l + LAYERS + 22] * a1973;
        const Real a1975 = real_18[l] - a1974;
        const Real a1976 = at_most(a1975, 16.11809565095832);
        const Real a1977 = exp(a1976);
        const Real a1978 = -a1977;
        const Real a1979 = numbers[l + LAYERS + 22] * a1977;
        const Real a1980 = a1972 * real_15[l];
        const Real a1981 = a1979 / a1980;
        const Real a1982 = a1978 + real_60[l];
        const Mask a1983 = (real_64[l] > real_9[l]);
        const Real a1984 = select(a1983, real_9[l], real_64[l]);
        const Mask a1985 = (real_64[l] <= real_9[l]);
        const Real a1986 = a1984 - real_7[l];
        const Real a1987 = a1986 / 0.01;
        const Real a1988 = at_least(a1987, 0.0);
        const Real a1989 = at_most(a1988, 1.0);
        const Mask a1990 = (a1989 < 1.0);
        const Mask a1991 = (a1985 & a1990);
        const Real a1992 = select(a1991, 100.0, 0.0);
        const Real a1993 = -a1982;
        const Mask a1994 = (a1993 < numbers[l + 3 * LAYERS + 22]);
        const Real a1995 = select(a1994, numbers[l + 3 * LAYERS + 22], a1993);
        const Real a1996 = a1995 / numbers[l + 3 * LAYERS + 22];
        const Real a1997 = log(a1996);
        const Real a1998 = real_26[l] * a1997;
        const Real a1999 = exp(a1998);
        const Mask a2000 = (a1993 > real_28[l]);
        const Real a2001 = real_25[l] * a1999;
        const Real a2002 = a2001 / a1995;
        const Real a2003 = select(a2000, a2002, 0.0);
        const Real a2004 = a1995 * a1999;
        const Real a2005 = a2004 / real_24[l];
        const Real a2006 = a1982 + numbers[l + 3 * LAYERS + 22];
        const Real a2007 = at_least(a2006, 0.0);
        const Real a2008 = a2005 + a2007;
        real_44[l] = a1958;
        real_14[l] = a1969;
        real_13[l] = a1981;
        real_43[l] = a1982;
        real_52[l] = a1984;
        mask_22[l] = a1985;
        real_65[l] = a1989;
        real_29[l] = a1992;
        real_21[l] = a1999;
        real_49[l] = a2003;
        real_61[l] = a2008;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2035 = real_19[l] * real_21[l];
        real_28[l] = a2035;
    }
    const Real x2038 = real_61[LAYERS - 1] + real_28[LAYERS - 1];
    const Real x2039 = x798 * x2038;
    const Real x2040 = x820 * real_21[LAYERS - 1];
    const Real x2041 = x2039 + x2040;
    // implicit_water._upward
    const Real x2045 = real_12[0] * real_61[0];
    // retention.flowing, implicit_water._outflow, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2009 = -real_43[l + 1];
        const Mask a2010 = (a2009 < numbers[l + 3 * LAYERS + 22]);
        const Real a2011 = select(a2010, numbers[l + 3 * LAYERS + 22], a2009);
        const Real a2012 = a2011 / numbers[l + 3 * LAYERS + 22];
        const Real a2013 = log(a2012);
        const Real a2014 = real_34[l] * a2013;
        const Real a2015 = exp(a2014);
        const Real a2016 = a2011 * a2015;
        const Real a2017 = a2016 / real_33[l];
        const Real a2018 = real_43[l + 1] + numbers[l + 3 * LAYERS + 22];
        const Real a2019 = at_least(a2018, 0.0);
        const Real a2020 = a2017 + a2019;
        const Real a2021 = -real_43[l];
        const Mask a2022 = (a2021 < numbers[l + 3 * LAYERS + 23]);
        const Real a2023 = select(a2022, numbers[l + 3 * LAYERS + 23], a2021);
        const Real a2024 = a2023 / numbers[l + 3 * LAYERS + 23];
        const Real a2025 = log(a2024);
        const Real a2026 = real_38[l] * a2025;
        const Real a2027 = exp(a2026);
        const Real a2028 = a2023 * a2027;
        const Real a2029 = a2028 / real_37[l];
        const Real a2030 = real_43[l] + numbers[l + 3 * LAYERS + 23];
        const Real a2031 = at_least(a2030, 0.0);
        const Real a2032 = a2029 + a2031;
        const Real a2033 = real_61[l] + a2032;
        const Real a2034 = a2033 * 0.5;
        const Real a2036 = a2034 + real_28[l];
        const Real a2037 = real_31[l] * a2036;
        const Real a2042 = real_61[l + 1] + a2020;
        const Real a2043 = a2042 * 0.5;
        const Real a2044 = real_31[l] * a2043;
        real_41[l] = a2015;
        real_32[l] = a2027;
        real_42[l] = a2037;
        real_35[l] = a2044;
    }
    // implicit_water._flow
    for (int l = 0; l < LAYERS - 1; ++l) real_28[l] = real_42[l];
    real_28[LAYERS - 1] = x2041;
    real_61[0] = x2045;
    for (int l = 0; l < LAYERS - 1; ++l) real_61[l + 1] = real_35[l];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2047 = real_65[l] * real_28[l];
        const Real a2049 = real_65[l] * real_61[l];
        real_43[l] = a2047;
        real_25[l] = a2049;
    }
    const Real x2050 = x822 - real_25[0];
    const Mask x2051 = (x2050 > x770);
    const Real x2052 = select(x2051, x770, x2050);
    // implicit_water._remaining
    const Real x2053 = real_52[0] - x783;
    const Real x2054 = x2053 / 0.01;
    const Real x2055 = at_least(x2054, 0.0);
    const Real x2056 = at_most(x2055, 1.0);
    // implicit_water._flow
    const Real x2057 = x682 * x2056;
    const Real x2064 = real_43[LAYERS - 1] - x840;
    // implicit_water._gain
    real_59[0] = x2057;
    for (int l = 0; l < LAYERS - 1; ++l) real_59[l + 1] = real_of(0.0);
    // implicit_water._flow
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2063 = real_43[l] - real_25[l + 1];
        real_35[l] = a2063;
    }
    // implicit_water._gain
    real_25[0] = x2052;
    for (int l = 0; l < LAYERS - 1; ++l) real_25[l + 1] = real_35[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_43[l] = real_35[l];
    real_43[LAYERS - 1] = x2064;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2058 = real_52[l] - real_5[l];
        const Real a2059 = a2058 / 0.01;
        const Real a2060 = at_least(a2059, 0.0);
        const Real a2061 = at_most(a2060, 1.0);
        const Real a2062 = real_4[l] * a2061;
        const Real a2065 = real_64[l] - real_52[l];
        const Real a2066 = a2065 * 1e-09;
        const Real a2067 = real_52[l] + a2066;
        const Real a2068 = a2067 + real_44[l];
        const Real a2069 = a2068 - state[l + 2 * LAYERS];
        const Real a2070 = numbers[l] * a2069;
        const Real a2072 = a2062 + real_59[l];
        const Real a2075 = real_25[l] - real_43[l];
        const Real a2076 = a2075 - a2072;
        const Real a2077 = seconds * a2076;
        const Real a2078 = a2070 - a2077;
        const Real a2079 = select(mask_55[l], 0.0, real_49[l]);
        const Real a2082 = real_19[l] * a2079;
        real_27[l] = a2078;
        real_11[l] = a2079;
        real_8[l] = a2082;
    }
    // implicit_water._downward
    const Real x2085 = real_21[LAYERS - 1] + real_8[LAYERS - 1];
    const Real x2086 = x798 * x2085;
    const Real x2087 = x820 * real_11[LAYERS - 1];
    const Real x2088 = x2086 + x2087;
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2080 = real_21[l] + real_32[l];
        const Real a2081 = a2080 * 0.5;
        const Real a2083 = a2081 + real_8[l];
        const Real a2084 = real_31[l] * a2083;
        real_35[l] = a2084;
    }
    // implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) real_8[l] = real_35[l];
    real_8[LAYERS - 1] = x2088;
    // implicit_water._upward
    const Real x2094 = real_12[0] * real_21[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2091 = real_21[l + 1] + real_41[l];
        const Real a2092 = a2091 * 0.5;
        const Real a2093 = real_31[l] * a2092;
        real_35[l] = a2093;
    }
    // implicit_water._balance
    real_21[0] = x2094;
    for (int l = 0; l < LAYERS - 1; ++l) real_21[l + 1] = real_35[l];
    const Mask x2104 = (x2052 < x770);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2090 = real_65[l] * real_8[l];
        const Real a2096 = real_65[l] * real_21[l];
        const Real a2097 = select(mask_55[l], 1.0, real_13[l]);
        const Real a2098 = a2090 * a2097;
        const Real a2099 = real_29[l] * real_28[l];
        const Real a2100 = a2098 + a2099;
        const Real a2101 = a2096 * a2097;
        const Real a2102 = real_29[l] * real_61[l];
        const Real a2103 = a2101 + a2102;
        real_11[l] = a2100;
        real_43[l] = a2103;
    }
    const Real x2105 = select(x2104, real_43[0], 0.0);
    // implicit_water._demanded
    const Mask x2116 = (real_52[0] > x783);
    const Real x2117 = x783 + 0.01;
    const Mask x2118 = (real_52[0] < x2117);
    const Mask x2119 = (x2116 & x2118);
    const Mask x2120 = (real_52[0] == x783);
    // implicit_water._balance, implicit_water._demanded
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a2106 = (real_27[l] < 0.0);
        const Mask a2107 = (real_52[l] > real_5[l]);
        const Real a2108 = real_5[l] + 0.01;
        const Mask a2109 = (real_52[l] < a2108);
        const Mask a2110 = (a2107 & a2109);
        const Mask a2111 = (real_52[l] == real_5[l]);
        const Mask a2112 = (a2111 & a2106);
        const Mask a2113 = (a2110 | a2112);
        const Real a2114 = real_4[l] / 0.01;
        const Real a2115 = select(a2113, a2114, 0.0);
        mask_45[l] = a2106;
        real_21[l] = a2115;
    }
    // implicit_water._demanded
    const Mask x2121 = (x2120 & mask_45[0]);
    const Mask x2122 = (x2119 | x2121);
    const Real x2123 = x682 / 0.01;
    const Real x2124 = select(x2122, x2123, 0.0);
    // implicit_water._balance
    real_27[0] = x2124;
    for (int l = 0; l < LAYERS - 1; ++l) real_27[l + 1] = real_of(0.0);
    const Real x2132 = -seconds;
    real_52[0] = x2105;
    for (int l = 0; l < LAYERS - 1; ++l) real_52[l + 1] = real_43[l + 1];
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2133 = x2132 * real_11[l];
        const Real a2139 = x2132 * real_43[l + 1];
        real_35[l] = a2133;
        real_41[l] = a2139;
    }
    // implicit_water._balance, implicit_water.advance_water
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2126 = real_21[l] + real_27[l];
        const Real a2127 = seconds * a2126;
        const Real a2128 = select(mask_22[l], a2127, 0.0);
        const Real a2129 = select(mask_22[l], 1.0, 1e-09);
        const Real a2130 = select(mask_55[l], 1e-11, a2129);
        const Real a2131 = numbers[l] * a2130;
        const Real a2134 = a2131 + a2128;
        const Real a2136 = real_11[l] + real_52[l];
        const Real a2137 = seconds * a2136;
        const Real a2138 = a2134 + a2137;
        const Real a2140 = -real_14[l];
        real_43[l] = a2138;
        real_8[l] = a2140;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_35, real_43, real_41, real_8, real_52);
    // implicit_water.advance_water, retention.at, implicit_water._state, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2142 = select(a1866_last, real_52[l], 0.0);
        const Real a2143 = real_64[l] + a2142;
        const Real a2144 = select(mask_55[l], real_16[l], a2143);
        const Real a2145 = real_60[l] + real_52[l];
        const Real a2146 = select(mask_55[l], a2145, real_60[l]);
        const Real a2147 = a2144 - numbers[l + 9 * LAYERS + 27];
        const Real a2148 = a2147 / real_15[l];
        const Real a2149 = at_least(a2148, 1e-12);
        const Real a2150 = log(a2149);
        const Real a2151 = numbers[l + LAYERS + 22] * a2150;
        const Real a2152 = real_18[l] - a2151;
        const Real a2153 = at_most(a2152, 16.11809565095832);
        const Real a2154 = exp(a2153);
        const Real a2155 = -a2154;
        const Real a2156 = a2155 + a2146;
        const Mask a2157 = (a2144 > real_9[l]);
        const Real a2158 = select(a2157, real_9[l], a2144);
        const Real a2159 = a2158 - real_7[l];
        const Real a2160 = a2159 / 0.01;
        const Real a2161 = at_least(a2160, 0.0);
        const Real a2162 = at_most(a2161, 1.0);
        const Real a2163 = -a2156;
        const Mask a2164 = (a2163 < numbers[l + 3 * LAYERS + 22]);
        const Real a2165 = select(a2164, numbers[l + 3 * LAYERS + 22], a2163);
        const Real a2166 = a2165 / numbers[l + 3 * LAYERS + 22];
        const Real a2167 = log(a2166);
        const Real a2168 = real_26[l] * a2167;
        const Real a2169 = exp(a2168);
        const Real a2170 = a2165 * a2169;
        const Real a2171 = a2170 / real_24[l];
        const Real a2172 = a2156 + numbers[l + 3 * LAYERS + 22];
        const Real a2173 = at_least(a2172, 0.0);
        const Real a2174 = a2171 + a2173;
        real_8[l] = a2156;
        real_43[l] = a2158;
        real_27[l] = a2162;
        real_21[l] = a2169;
        real_11[l] = a2174;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2201 = real_19[l] * real_21[l];
        real_26[l] = a2201;
    }
    const Real x2204 = real_11[LAYERS - 1] + real_26[LAYERS - 1];
    const Real x2205 = x798 * x2204;
    const Real x2206 = x820 * real_21[LAYERS - 1];
    const Real x2207 = x2205 + x2206;
    // implicit_water._upward
    const Real x2211 = real_12[0] * real_11[0];
    // retention.flowing, implicit_water._outflow, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2175 = -real_8[l + 1];
        const Mask a2176 = (a2175 < numbers[l + 3 * LAYERS + 22]);
        const Real a2177 = select(a2176, numbers[l + 3 * LAYERS + 22], a2175);
        const Real a2178 = a2177 / numbers[l + 3 * LAYERS + 22];
        const Real a2179 = log(a2178);
        const Real a2180 = real_34[l] * a2179;
        const Real a2181 = exp(a2180);
        const Real a2182 = a2177 * a2181;
        const Real a2183 = a2182 / real_33[l];
        const Real a2184 = real_8[l + 1] + numbers[l + 3 * LAYERS + 22];
        const Real a2185 = at_least(a2184, 0.0);
        const Real a2186 = a2183 + a2185;
        const Real a2187 = -real_8[l];
        const Mask a2188 = (a2187 < numbers[l + 3 * LAYERS + 23]);
        const Real a2189 = select(a2188, numbers[l + 3 * LAYERS + 23], a2187);
        const Real a2190 = a2189 / numbers[l + 3 * LAYERS + 23];
        const Real a2191 = log(a2190);
        const Real a2192 = real_38[l] * a2191;
        const Real a2193 = exp(a2192);
        const Real a2194 = a2189 * a2193;
        const Real a2195 = a2194 / real_37[l];
        const Real a2196 = real_8[l] + numbers[l + 3 * LAYERS + 23];
        const Real a2197 = at_least(a2196, 0.0);
        const Real a2198 = a2195 + a2197;
        const Real a2199 = real_11[l] + a2198;
        const Real a2200 = a2199 * 0.5;
        const Real a2202 = a2200 + real_26[l];
        const Real a2203 = real_31[l] * a2202;
        const Real a2208 = real_11[l + 1] + a2186;
        const Real a2209 = a2208 * 0.5;
        const Real a2210 = real_31[l] * a2209;
        real_41[l] = a2203;
        real_35[l] = a2210;
    }
    // implicit_water._flow
    for (int l = 0; l < LAYERS - 1; ++l) real_26[l] = real_41[l];
    real_26[LAYERS - 1] = x2207;
    real_11[0] = x2211;
    for (int l = 0; l < LAYERS - 1; ++l) real_11[l + 1] = real_35[l];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2213 = real_27[l] * real_26[l];
        const Real a2215 = real_27[l] * real_11[l];
        real_8[l] = a2213;
        real_12[l] = a2215;
    }
    const Real x2216 = x822 - real_12[0];
    const Mask x2217 = (x2216 > x770);
    const Real x2218 = select(x2217, x770, x2216);
    // implicit_water._remaining
    const Real x2219 = real_43[0] - x783;
    const Real x2220 = x2219 / 0.01;
    const Real x2221 = at_least(x2220, 0.0);
    const Real x2222 = at_most(x2221, 1.0);
    // implicit_water._flow
    const Real x2223 = x682 * x2222;
    const Real x2230 = real_8[LAYERS - 1] - x840;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2229 = real_8[l] - real_12[l + 1];
        real_35[l] = a2229;
    }
    // implicit_water.<genexpr>
    real_68[0] = x2218;
    for (int l = 0; l < LAYERS - 1; ++l) real_68[l + 1] = real_35[l];
    real_68[LAYERS] = x2230;
    const Real x2233 = select(a1866_last, x2223, 0.0);
    // implicit_water._gain
    real_12[0] = x2233;
    for (int l = 0; l < LAYERS - 1; ++l) real_12[l + 1] = real_of(0.0);
    // implicit_water.<genexpr>
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a2232 = select(a1866_last, real_68[l], 0.0);
        real_69[l] = a2232;
    }
    // water_flow.__call__
    const Real x2243 = x770 - real_69[0];
    // time_step.from_ground
    const Real x2245 = x2233 + x683;
    // implicit_water._remaining, implicit_water._flow, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, time_step.from_soil_of
    Real a2244_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2224 = real_43[l] - real_5[l];
        const Real a2225 = a2224 / 0.01;
        const Real a2226 = at_least(a2225, 0.0);
        const Real a2227 = at_most(a2226, 1.0);
        const Real a2228 = real_4[l] * a2227;
        const Real a2234 = select(a1866_last, a2228, 0.0);
        const Real a2235 = seconds / numbers[l];
        const Real a2237 = a2234 + real_12[l];
        const Real a2238 = real_69[l] - real_69[l + 1];
        const Real a2239 = a2238 - a2237;
        const Real a2240 = a2235 * a2239;
        const Real a2241 = state[l + 2 * LAYERS] + a2240;
        const Real a2242 = a2241 + real_6[l];
        a2244_last = a2244_last + a2234;
        real_8[l] = a2234;
        real_11[l] = a2235;
        real_26[l] = a2241;
        real_27[l] = a2242;
    }
    // time_step.from_ground
    const Real x2246 = x2245 + a2244_last;
    const Real x2247 = x2246 * 1000.0;
    // time_step.heat
    const Real x2248 = x2247 * 2501000.0;
    const Real x2249 = x2248 + x692;
    const Real x2250 = x2249 - x687;
    // soil_heat.thermal_conductivity, soil_heat.blended_kersten
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2251 = real_27[l] / numbers[l + 2 * LAYERS + 22];
        const Real a2252 = real_26[l] / real_27[l];
        const Real a2253 = a2252 * numbers[l + 2 * LAYERS + 22];
        const Real a2254 = a2253 * (-1.3505762785178115);
        const Real a2255 = numbers[l + 11 * LAYERS + 32] + a2254;
        const Real a2256 = exp(a2255);
        const Real a2257 = numbers[l + 12 * LAYERS + 32] * a2251;
        const Real a2258 = numbers[l + 12 * LAYERS + 32] - 1.0;
        const Real a2259 = a2258 * a2251;
        const Real a2260 = a2259 + 1.0;
        const Real a2261 = a2257 / a2260;
        const Real a2262 = a2251 * 4.6;
        const Real a2263 = a2251 * 3.6;
        const Real a2264 = a2263 + 1.0;
        const Real a2265 = a2262 / a2264;
        const Real a2266 = log10(a2251);
        const Real a2267 = a2266 + 1.0;
        const Real a2268 = at_least(a2267, 0.0);
        const Real a2269 = select(flags[l + 4], a2265, a2268);
        const Real a2270 = real_27[l] - real_26[l];
        const Real a2271 = a2270 / 0.001;
        const Real a2272 = at_least(a2271, 0.0);
        const Real a2273 = at_most(a2272, 1.0);
        const Real a2274 = a2273 * a2273;
        const Real a2275 = a2273 * 2.0;
        const Real a2276 = 3.0 - a2275;
        const Real a2277 = a2274 * a2276;
        const Real a2278 = a2261 - a2269;
        const Real a2279 = a2277 * a2278;
        const Real a2280 = a2269 + a2279;
        const Real a2281 = a2256 - numbers[l + 10 * LAYERS + 32];
        const Real a2282 = a2280 * a2281;
        const Real a2283 = a2282 + numbers[l + 10 * LAYERS + 32];
        real_5[l] = a2283;
    }
    // time_step.time_step
    const Real x2284 = real_5[0] * x466;
    // surface_balance.opened
    const Real x2285 = x746 + x38;
    const Real x2286 = select(x419, x2285, 0.0);
    const Real x2287 = x2250 + x2286;
    // surface_balance.<genexpr>
    const Real x2288 = select(x419, x491, x2284);
    const Real x2289 = select(x419, x483, x0);
    // surface_balance.surface
    const Real x2290 = x561 - x2287;
    const Real x2291 = x2290 / x551;
    const Real x2292 = x11 - forcing[1];
    const Real x2293 = x2291 + x2292;
    const Real x2294 = x2293 / x559;
    const Real x2295 = forcing[1] + x2294;
    const Real x2296 = x2289 * x551;
    const Real x2297 = x2296 * x559;
    const Real x2298 = x2288 / x2297;
    // surface_balance.top
    const Real x2299 = x2298 + 1.0;
    const Real x2300 = x2289 / x0;
    const Real x2301 = x2299 * x2300;
    // ground_heat.series_conductance
    real_6[0] = real_5[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_6[l + 1] = real_5[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2303 = real_10[l] / real_6[l];
        real_4[l] = a2303;
    }
    // soil_heat.conductance
    const Real x2306 = x0 * x2301;
    const Real x2307 = x2288 / x2306;
    // soil_heat.__call__
    const Real x2308 = state[LAYERS - 1] - numbers[LAYERS + 6];
    const Real x2309 = real_5[LAYERS - 1] * x2308;
    const Real x2310 = x2309 / numbers[LAYERS + 21];
    // ground_heat.update_ground_heat
    for (int l = 0; l < LAYERS - 1; ++l) real_5[l] = real_of(0.0);
    real_5[LAYERS - 1] = x2310;
    // ground_heat.series_conductance, ground_heat.update_ground_heat
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2304 = real_4[l] + real_4[l + 1];
        const Real a2305 = 1 / a2304;
        const Real a2322 = real_69[l + 1] * 4200000.0;
        const Real a2326 = at_least(a2322, 0.0);
        const Real a2327 = -a2322;
        const Real a2328 = at_least(a2327, 0.0);
        const Real a2331 = a2305 + a2326;
        const Real a2332 = a2305 + a2328;
        real_35[l] = a2322;
        real_41[l] = a2331;
        real_38[l] = a2332;
    }
    // ground_heat.update_ground_heat
    real_4[0] = x2307;
    for (int l = 0; l < LAYERS - 1; ++l) real_4[l + 1] = real_41[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_6[l] = real_38[l];
    real_6[LAYERS - 1] = real_of(0.0);
    const Real x2343 = x2295 - 273.15;
    // enthalpy.heat_problem
    const Real x2376 = magnitude(x2343);
    // ground_heat.update_ground_heat, soil_heat.volumetric_heat_capacity, enthalpy.enthalpy, enthalpy.clapeyron_liquid, retention.content, retention.at, enthalpy.curve_temperature, enthalpy.heat_problem
    Real a2375_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2311 = state[l] - 273.15;
        const Real a2312 = numbers[l + 14 * LAYERS + 32] - 2000000.0;
        const Real a2313 = 1.0 - numbers[l + 2 * LAYERS + 22];
        const Real a2314 = a2313 * 2000000.0;
        const Real a2315 = numbers[l + 2 * LAYERS + 22] - real_27[l];
        const Real a2316 = a2315 * 1004.0;
        const Real a2317 = a2314 + a2316;
        const Real a2318 = real_27[l] * 2106000.0;
        const Real a2319 = a2317 + a2318;
        const Real a2320 = a2313 * a2312;
        const Real a2321 = a2319 + a2320;
        const Real a2323 = real_26[l] - state[l + 2 * LAYERS];
        const Real a2324 = a2323 * 4200000.0;
        const Real a2325 = a2321 - a2324;
        const Real a2329 = real_26[l] * 2094000.0;
        const Real a2330 = a2325 + a2329;
        const Real a2333 = a2330 * a2311;
        const Real a2334 = real_26[l] * 333500000.0;
        const Real a2335 = a2333 + a2334;
        const Real a2337 = real_11[l] * real_5[l];
        const Real a2338 = a2335 - a2337;
        const Real a2340 = real_11[l] * real_4[l];
        const Real a2342 = real_11[l] * real_6[l];
        const Real a2344 = (-99.99999999999997) + numbers[l + 6 * LAYERS + 22];
        const Real a2345 = a2344 / 0.008034787106446777;
        const Real a2346 = -a2345;
        const Mask a2347 = (a2346 < numbers[l + 3 * LAYERS + 22]);
        const Real a2348 = select(a2347, numbers[l + 3 * LAYERS + 22], a2346);
        const Real a2349 = numbers[l + 3 * LAYERS + 22] / a2348;
        const Real a2350 = log(a2349);
        const Real a2351 = a2350 / numbers[l + LAYERS + 22];
        const Real a2352 = exp(a2351);
        const Real a2353 = numbers[l + 2 * LAYERS + 22] - numbers[l + 13 * LAYERS + 32];
        const Real a2354 = a2353 * a2352;
        const Real a2355 = numbers[l + 13 * LAYERS + 32] + a2354;
        const Real a2356 = numbers[l + 13 * LAYERS + 32] + 0.001;
        const Mask a2357 = (a2355 < a2356);
        const Real a2358 = select(a2357, a2356, a2355);
        const Real a2359 = real_27[l] - numbers[l + 13 * LAYERS + 32];
        const Real a2360 = a2359 / a2353;
        const Real a2361 = at_least(a2360, 1e-12);
        const Real a2362 = log(a2361);
        const Real a2363 = numbers[l + LAYERS + 22] * a2362;
        const Real a2364 = real_18[l] - a2363;
        const Real a2365 = at_most(a2364, 16.11809565095832);
        const Real a2366 = exp(a2365);
        const Real a2367 = -a2366;
        const Real a2368 = a2367 * 0.008034787106446777;
        const Real a2369 = a2368 - numbers[l + 6 * LAYERS + 22];
        const Mask a2370 = ((-99.99999999999997) >= a2369);
        const Mask a2371 = (a2358 > real_27[l]);
        const Real a2372 = select(a2371, real_27[l], a2358);
        const Real a2373 = select(a2370, real_27[l], a2372);
        const Real a2374 = magnitude(a2311);
        a2375_last = maximum(a2375_last, a2374);
        real_12[l] = a2325;
        real_43[l] = a2330;
        real_21[l] = a2338;
        real_19[l] = a2340;
        real_24[l] = a2342;
        real_16[l] = a2353;
        real_15[l] = a2369;
        real_9[l] = a2373;
    }
    // enthalpy.heat_problem
    const Real x2377 = maximum(a2375_last, x2376);
    // enthalpy.heat_problem, retention.at, enthalpy.curve_temperature, enthalpy.enthalpy, enthalpy._layers_with, enthalpy.of, enthalpy.fusion_heat, enthalpy._kelvin_per_liquid, enthalpy.heat_residual
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2378 = real_27[l] * 2094000.0;
        const Real a2379 = real_12[l] + a2378;
        const Real a2380 = a2379 + real_19[l];
        const Real a2381 = a2380 + real_24[l];
        const Real a2382 = real_27[l] * 333500000.0;
        const Real a2383 = a2381 * x2377;
        const Real a2384 = a2382 + a2383;
        const Real a2385 = real_9[l] - numbers[l + 13 * LAYERS + 32];
        const Real a2386 = a2385 / real_16[l];
        const Real a2387 = at_least(a2386, 1e-12);
        const Real a2388 = log(a2387);
        const Real a2389 = numbers[l + LAYERS + 22] * a2388;
        const Real a2390 = real_18[l] - a2389;
        const Real a2391 = at_most(a2390, 16.11809565095832);
        const Real a2392 = exp(a2391);
        const Real a2393 = -a2392;
        const Real a2394 = a2393 * 0.008034787106446777;
        const Real a2395 = a2394 - numbers[l + 6 * LAYERS + 22];
        const Real a2396 = a2384 * 7.105427357601002e-15;
        const Real a2397 = a2379 * real_15[l];
        const Real a2398 = a2397 + a2382;
        const Mask a2399 = (real_21[l] >= a2398);
        const Real a2400 = real_9[l] * 2094000.0;
        const Real a2401 = real_12[l] + a2400;
        const Real a2402 = a2401 * a2395;
        const Real a2403 = real_9[l] * 333500000.0;
        const Real a2404 = a2402 + a2403;
        const Mask a2405 = (real_21[l] <= a2404);
        const Mask a2406 = ~a2399;
        const Mask a2407 = (a2405 & a2406);
        const Real a2408 = real_21[l] / 333500000.0;
        const Real a2409 = maximum(a2408, real_9[l]);
        const Real a2410 = minimum(a2409, real_27[l]);
        const Real a2411 = maximum(real_27[l], a2410);
        const Real a2412 = minimum(a2411, real_27[l]);
        const Real a2413 = a2412 - numbers[l + 13 * LAYERS + 32];
        const Real a2414 = a2413 / real_16[l];
        const Real a2415 = at_least(a2414, 1e-12);
        const Real a2416 = log(a2415);
        const Real a2417 = numbers[l + LAYERS + 22] * a2416;
        const Real a2418 = real_18[l] - a2417;
        const Real a2419 = at_most(a2418, 16.11809565095832);
        const Real a2420 = exp(a2419);
        const Real a2421 = -a2420;
        const Real a2422 = a2421 * 0.008034787106446777;
        const Real a2423 = a2422 - numbers[l + 6 * LAYERS + 22];
        const Real a2424 = a2412 * 2094000.0;
        const Real a2425 = real_12[l] + a2424;
        const Real a2426 = a2425 * a2423;
        const Real a2427 = a2412 * 333500000.0;
        const Real a2428 = a2426 + a2427;
        const Real a2429 = a2428 - real_21[l];
        const Real a2430 = a2423 * 2094000.0;
        const Real a2431 = a2430 + 333500000.0;
        const Real a2432 = numbers[l + LAYERS + 22] * a2420;
        const Real a2433 = a2415 * real_16[l];
        const Real a2434 = a2432 / a2433;
        const Real a2435 = a2434 * 0.008034787106446777;
        const Real a2436 = a2425 * a2435;
        const Real a2437 = a2431 + a2436;
        const Mask a2438 = (a2429 > 0.0);
        const Real a2439 = select(a2438, a2410, a2412);
        const Real a2440 = select(a2438, a2412, real_27[l]);
        const Real a2441 = a2429 / a2437;
        const Real a2442 = a2412 - a2441;
        const Mask a2443 = (a2442 >= a2439);
        const Mask a2444 = (a2442 <= a2440);
        const Mask a2445 = (a2443 & a2444);
        const Real a2446 = a2439 + a2440;
        const Real a2447 = a2446 * 0.5;
        const Real a2448 = select(a2445, a2442, a2447);
        const Real a2449 = select(a2407, real_9[l], a2448);
        const Real a2450 = select(a2399, real_27[l], a2449);
        const Real a2451 = a2450 * 333500000.0;
        const Real a2452 = real_21[l] - a2451;
        const Real a2453 = a2450 * 2094000.0;
        const Real a2454 = real_12[l] + a2453;
        const Real a2455 = a2452 / a2454;
        const Mask a2456 = (a2399 | a2407);
        const Real a2457 = a2450 - numbers[l + 13 * LAYERS + 32];
        const Real a2458 = a2457 / real_16[l];
        const Real a2459 = at_least(a2458, 1e-12);
        const Real a2460 = log(a2459);
        const Real a2461 = numbers[l + LAYERS + 22] * a2460;
        const Real a2462 = real_18[l] - a2461;
        const Real a2463 = at_most(a2462, 16.11809565095832);
        const Real a2464 = exp(a2463);
        const Real a2465 = -a2464;
        const Real a2466 = a2465 * 0.008034787106446777;
        const Real a2467 = a2466 - numbers[l + 6 * LAYERS + 22];
        const Real a2468 = select(a2456, a2455, a2467);
        const Real a2469 = a2454 * a2468;
        const Real a2470 = a2469 + a2451;
        const Real a2471 = a2470 - real_21[l];
        real_6[l] = a2378;
        real_4[l] = a2382;
        real_5[l] = a2395;
        real_11[l] = a2396;
        real_7[l] = a2398;
        real_52[l] = a2400;
        real_60[l] = a2403;
        real_64[l] = a2404;
        real_14[l] = a2450;
        real_61[l] = a2468;
        real_28[l] = a2471;
    }
    // enthalpy._drop_from_above
    real_29[0] = x2343;
    for (int l = 0; l < LAYERS - 1; ++l) real_29[l + 1] = real_61[l];
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_65[l] = real_61[l + 1];
    real_65[LAYERS - 1] = real_of(0.0);
    // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy._is_open
    Mask a2483_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2473 = real_61[l] - real_29[l];
        const Real a2474 = real_19[l] * a2473;
        const Real a2475 = real_28[l] + a2474;
        const Real a2477 = real_61[l] - real_65[l];
        const Real a2478 = real_24[l] * a2477;
        const Real a2479 = a2475 + a2478;
        const Real a2480 = magnitude(a2479);
        const Real a2481 = a2480 - real_11[l];
        const Mask a2482 = (a2481 > 0.0);
        a2483_last = (a2483_last | a2482);
        real_13[l] = a2479;
        mask_55[l] = a2482;
    }
    // enthalpy._newton
    for (int l = 0; l < LAYERS; ++l) real_65[l] = real_61[l];
    for (int l = 0; l < LAYERS; ++l) real_29[l] = real_14[l];
    for (int l = 0; l < LAYERS; ++l) real_28[l] = real_13[l];
    Real w2487 = real_of(0.0);
    Mask w2488 = a2483_last;
    for (int pass = 0; pass < 40; ++pass) {
        if (!any_lane(w2488)) break;
        // enthalpy.newton_direction
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2515 = -real_19[l + 1];
            const Real a2516 = -real_24[l];
            real_38[l] = a2515;
            real_41[l] = a2516;
        }
        // enthalpy.is_on_curve, enthalpy.apparent_capacity, enthalpy.fusion_heat, retention.at, enthalpy._kelvin_per_liquid, enthalpy.liquid_per_kelvin, enthalpy.newton_direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2489 = (real_29[l] < real_27[l]);
            const Mask a2490 = (real_29[l] > real_9[l]);
            const Mask a2491 = (a2489 & a2490);
            const Real a2492 = select(a2491, real_65[l], (-1.0));
            const Real a2493 = a2492 * 2094000.0;
            const Real a2494 = a2493 + 333500000.0;
            const Real a2495 = real_29[l] - numbers[l + 13 * LAYERS + 32];
            const Real a2496 = a2495 / real_16[l];
            const Real a2497 = at_least(a2496, 1e-12);
            const Real a2498 = log(a2497);
            const Real a2499 = numbers[l + LAYERS + 22] * a2498;
            const Real a2500 = real_18[l] - a2499;
            const Real a2501 = at_most(a2500, 16.11809565095832);
            const Real a2502 = exp(a2501);
            const Real a2503 = numbers[l + LAYERS + 22] * a2502;
            const Real a2504 = a2497 * real_16[l];
            const Real a2505 = a2503 / a2504;
            const Real a2506 = a2505 * 0.008034787106446777;
            const Real a2507 = 1 / a2506;
            const Real a2508 = a2494 * a2507;
            const Real a2509 = real_29[l] * 2094000.0;
            const Real a2510 = real_12[l] + a2509;
            const Real a2511 = select(a2491, a2508, 0.0);
            const Real a2512 = a2510 + a2511;
            const Real a2513 = a2512 + real_19[l];
            const Real a2514 = a2513 + real_24[l];
            const Real a2517 = -real_28[l];
            real_25[l] = a2510;
            real_59[l] = a2512;
            real_49[l] = a2514;
            real_44[l] = a2517;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_38, real_49, real_41, real_44, real_30);
        // enthalpy.enthalpy, enthalpy.iteration, enthalpy._layers_with, retention.at, enthalpy.curve_temperature, enthalpy.of, enthalpy.fusion_heat, enthalpy._kelvin_per_liquid, enthalpy.<genexpr>, enthalpy.heat_residual
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2519 = real_25[l] * real_65[l];
            const Real a2520 = real_29[l] * 333500000.0;
            const Real a2521 = a2519 + a2520;
            const Real a2522 = real_59[l] * real_30[l];
            const Real a2523 = a2521 + a2522;
            const Mask a2524 = (a2523 >= real_7[l]);
            const Mask a2525 = (a2523 <= real_64[l]);
            const Mask a2526 = ~a2524;
            const Mask a2527 = (a2525 & a2526);
            const Real a2528 = a2523 / 333500000.0;
            const Real a2529 = maximum(a2528, real_9[l]);
            const Real a2530 = minimum(a2529, real_27[l]);
            const Real a2531 = maximum(real_29[l], a2530);
            const Real a2532 = minimum(a2531, real_27[l]);
            const Real a2533 = a2532 - numbers[l + 13 * LAYERS + 32];
            const Real a2534 = a2533 / real_16[l];
            const Real a2535 = at_least(a2534, 1e-12);
            const Real a2536 = log(a2535);
            const Real a2537 = numbers[l + LAYERS + 22] * a2536;
            const Real a2538 = real_18[l] - a2537;
            const Real a2539 = at_most(a2538, 16.11809565095832);
            const Real a2540 = exp(a2539);
            const Real a2541 = -a2540;
            const Real a2542 = a2541 * 0.008034787106446777;
            const Real a2543 = a2542 - numbers[l + 6 * LAYERS + 22];
            const Real a2544 = a2532 * 2094000.0;
            const Real a2545 = real_12[l] + a2544;
            const Real a2546 = a2545 * a2543;
            const Real a2547 = a2532 * 333500000.0;
            const Real a2548 = a2546 + a2547;
            const Real a2549 = a2548 - a2523;
            const Real a2550 = a2543 * 2094000.0;
            const Real a2551 = a2550 + 333500000.0;
            const Real a2552 = numbers[l + LAYERS + 22] * a2540;
            const Real a2553 = a2535 * real_16[l];
            const Real a2554 = a2552 / a2553;
            const Real a2555 = a2554 * 0.008034787106446777;
            const Real a2556 = a2545 * a2555;
            const Real a2557 = a2551 + a2556;
            const Mask a2558 = (a2549 > 0.0);
            const Real a2559 = select(a2558, a2530, a2532);
            const Real a2560 = select(a2558, a2532, real_27[l]);
            const Real a2561 = a2549 / a2557;
            const Real a2562 = a2532 - a2561;
            const Mask a2563 = (a2562 >= a2559);
            const Mask a2564 = (a2562 <= a2560);
            const Mask a2565 = (a2563 & a2564);
            const Real a2566 = a2559 + a2560;
            const Real a2567 = a2566 * 0.5;
            const Real a2568 = select(a2565, a2562, a2567);
            const Real a2569 = select(a2527, real_9[l], a2568);
            const Real a2570 = select(a2524, real_27[l], a2569);
            const Real a2571 = a2570 * 333500000.0;
            const Real a2572 = a2523 - a2571;
            const Real a2573 = a2570 * 2094000.0;
            const Real a2574 = real_12[l] + a2573;
            const Real a2575 = a2572 / a2574;
            const Mask a2576 = (a2524 | a2527);
            const Real a2577 = a2570 - numbers[l + 13 * LAYERS + 32];
            const Real a2578 = a2577 / real_16[l];
            const Real a2579 = at_least(a2578, 1e-12);
            const Real a2580 = log(a2579);
            const Real a2581 = numbers[l + LAYERS + 22] * a2580;
            const Real a2582 = real_18[l] - a2581;
            const Real a2583 = at_most(a2582, 16.11809565095832);
            const Real a2584 = exp(a2583);
            const Real a2585 = -a2584;
            const Real a2586 = a2585 * 0.008034787106446777;
            const Real a2587 = a2586 - numbers[l + 6 * LAYERS + 22];
            const Real a2588 = select(a2576, a2575, a2587);
            const Real a2589 = select(w2488, a2588, real_65[l]);
            const Real a2590 = select(w2488, a2570, real_29[l]);
            const Real a2591 = a2590 * 2094000.0;
            const Real a2592 = real_12[l] + a2591;
            const Real a2593 = a2592 * a2589;
            const Real a2594 = a2590 * 333500000.0;
            const Real a2595 = a2593 + a2594;
            const Real a2596 = a2595 - real_21[l];
            real_44[l] = a2589;
            real_49[l] = a2590;
            real_17[l] = a2596;
        }
        // enthalpy._drop_from_above
        real_30[0] = x2343;
        for (int l = 0; l < LAYERS - 1; ++l) real_30[l + 1] = real_44[l];
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_59[l] = real_44[l + 1];
        real_59[LAYERS - 1] = real_of(0.0);
        // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy._is_open
        Mask a2608_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2598 = real_44[l] - real_30[l];
            const Real a2599 = real_19[l] * a2598;
            const Real a2600 = real_17[l] + a2599;
            const Real a2602 = real_44[l] - real_59[l];
            const Real a2603 = real_24[l] * a2602;
            const Real a2604 = a2600 + a2603;
            const Real a2605 = magnitude(a2604);
            const Real a2606 = a2605 - real_11[l];
            const Mask a2607 = (a2606 > 0.0);
            a2608_last = (a2608_last | a2607);
            real_25[l] = a2604;
        }
        // enthalpy.iteration
        const Mask x2609 = (w2488 & a2608_last);
        const Real x2610 = real_of_mask(w2488);
        const Real x2611 = w2487 + x2610;
        for (int l = 0; l < LAYERS; ++l) real_65[l] = real_44[l];
        for (int l = 0; l < LAYERS; ++l) real_29[l] = real_49[l];
        for (int l = 0; l < LAYERS; ++l) real_28[l] = real_25[l];
        w2487 = x2611;
        w2488 = x2609;
    }
    // enthalpy._damped_newton, enthalpy._is_open
    Mask a2613_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2612 = real_19[l] + real_24[l];
        a2613_last = (a2613_last | mask_55[l]);
        real_28[l] = a2612;
    }
    // enthalpy._damped_newton
    const Mask x2614 = (w2488 & a2613_last);
    for (int l = 0; l < LAYERS; ++l) real_64[l] = real_61[l];
    for (int l = 0; l < LAYERS; ++l) real_7[l] = real_14[l];
    for (int l = 0; l < LAYERS; ++l) real_25[l] = real_13[l];
    Real w2618 = real_of(1.0);
    Real w2619 = real_of(0.0);
    Mask w2620 = x2614;
    for (int pass = 0; pass < 200; ++pass) {
        if (!any_lane(w2620)) break;
        // enthalpy.newton_direction
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2647 = -real_19[l + 1];
            const Real a2648 = -real_24[l];
            real_41[l] = a2647;
            real_38[l] = a2648;
        }
        // enthalpy.is_on_curve, enthalpy.apparent_capacity, enthalpy.fusion_heat, retention.at, enthalpy._kelvin_per_liquid, enthalpy.liquid_per_kelvin, enthalpy.newton_direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2621 = (real_7[l] < real_27[l]);
            const Mask a2622 = (real_7[l] > real_9[l]);
            const Mask a2623 = (a2621 & a2622);
            const Real a2624 = select(a2623, real_64[l], (-1.0));
            const Real a2625 = a2624 * 2094000.0;
            const Real a2626 = a2625 + 333500000.0;
            const Real a2627 = real_7[l] - numbers[l + 13 * LAYERS + 32];
            const Real a2628 = a2627 / real_16[l];
            const Real a2629 = at_least(a2628, 1e-12);
            const Real a2630 = log(a2629);
            const Real a2631 = numbers[l + LAYERS + 22] * a2630;
            const Real a2632 = real_18[l] - a2631;
            const Real a2633 = at_most(a2632, 16.11809565095832);
            const Real a2634 = exp(a2633);
            const Real a2635 = numbers[l + LAYERS + 22] * a2634;
            const Real a2636 = a2629 * real_16[l];
            const Real a2637 = a2635 / a2636;
            const Real a2638 = a2637 * 0.008034787106446777;
            const Real a2639 = 1 / a2638;
            const Real a2640 = a2626 * a2639;
            const Real a2641 = real_7[l] * 2094000.0;
            const Real a2642 = real_12[l] + a2641;
            const Real a2643 = select(a2623, a2640, 0.0);
            const Real a2644 = a2642 + a2643;
            const Real a2645 = a2644 + real_19[l];
            const Real a2646 = a2645 + real_24[l];
            const Real a2649 = -real_25[l];
            real_49[l] = a2642;
            real_44[l] = a2644;
            real_59[l] = a2646;
            real_30[l] = a2649;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_41, real_59, real_38, real_30, real_17);
        // enthalpy.iteration, enthalpy.enthalpy, enthalpy._layers_with, enthalpy.of, retention.at, enthalpy.curve_temperature, enthalpy.fusion_heat, enthalpy._kelvin_per_liquid, enthalpy.heat_residual
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2651 = w2618 * real_17[l];
            const Real a2652 = real_49[l] + real_28[l];
            const Real a2653 = a2652 * real_64[l];
            const Real a2654 = real_7[l] * 333500000.0;
            const Real a2655 = a2653 + a2654;
            const Real a2656 = real_44[l] + real_28[l];
            const Real a2657 = a2656 * a2651;
            const Real a2658 = a2655 + a2657;
            const Real a2659 = real_12[l] + real_28[l];
            const Real a2660 = a2659 + real_6[l];
            const Real a2661 = a2660 * real_15[l];
            const Real a2662 = a2661 + real_4[l];
            const Mask a2663 = (a2658 >= a2662);
            const Real a2664 = a2659 + real_52[l];
            const Real a2665 = a2664 * real_5[l];
            const Real a2666 = a2665 + real_60[l];
            const Mask a2667 = (a2658 <= a2666);
            const Mask a2668 = ~a2663;
            const Mask a2669 = (a2667 & a2668);
            const Real a2670 = a2658 / 333500000.0;
            const Real a2671 = maximum(a2670, real_9[l]);
            const Real a2672 = minimum(a2671, real_27[l]);
            const Real a2673 = maximum(real_7[l], a2672);
            const Real a2674 = minimum(a2673, real_27[l]);
            const Real a2675 = a2674 - numbers[l + 13 * LAYERS + 32];
            const Real a2676 = a2675 / real_16[l];
            const Real a2677 = at_least(a2676, 1e-12);
            const Real a2678 = log(a2677);
            const Real a2679 = numbers[l + LAYERS + 22] * a2678;
            const Real a2680 = real_18[l] - a2679;
            const Real a2681 = at_most(a2680, 16.11809565095832);
            const Real a2682 = exp(a2681);
            const Real a2683 = -a2682;
            const Real a2684 = a2683 * 0.008034787106446777;
            const Real a2685 = a2684 - numbers[l + 6 * LAYERS + 22];
            const Real a2686 = a2674 * 2094000.0;
            const Real a2687 = a2659 + a2686;
            const Real a2688 = a2687 * a2685;
            const Real a2689 = a2674 * 333500000.0;
            const Real a2690 = a2688 + a2689;
            const Real a2691 = a2690 - a2658;
            const Real a2692 = a2685 * 2094000.0;
            const Real a2693 = a2692 + 333500000.0;
            const Real a2694 = numbers[l + LAYERS + 22] * a2682;
            const Real a2695 = a2677 * real_16[l];
            const Real a2696 = a2694 / a2695;
            const Real a2697 = a2696 * 0.008034787106446777;
            const Real a2698 = a2687 * a2697;
            const Real a2699 = a2693 + a2698;
            const Mask a2700 = (a2691 > 0.0);
            const Real a2701 = select(a2700, a2672, a2674);
            const Real a2702 = select(a2700, a2674, real_27[l]);
            const Real a2703 = a2691 / a2699;
            const Real a2704 = a2674 - a2703;
            const Mask a2705 = (a2704 >= a2701);
            const Mask a2706 = (a2704 <= a2702);
            const Mask a2707 = (a2705 & a2706);
            const Real a2708 = a2701 + a2702;
            const Real a2709 = a2708 * 0.5;
            const Real a2710 = select(a2707, a2704, a2709);
            const Real a2711 = select(a2669, real_9[l], a2710);
            const Real a2712 = select(a2663, real_27[l], a2711);
            const Real a2713 = a2712 * 333500000.0;
            const Real a2714 = a2658 - a2713;
            const Real a2715 = a2712 * 2094000.0;
            const Real a2716 = a2659 + a2715;
            const Real a2717 = a2714 / a2716;
            const Mask a2718 = (a2663 | a2669);
            const Real a2719 = a2712 - numbers[l + 13 * LAYERS + 32];
            const Real a2720 = a2719 / real_16[l];
            const Real a2721 = at_least(a2720, 1e-12);
            const Real a2722 = log(a2721);
            const Real a2723 = numbers[l + LAYERS + 22] * a2722;
            const Real a2724 = real_18[l] - a2723;
            const Real a2725 = at_most(a2724, 16.11809565095832);
            const Real a2726 = exp(a2725);
            const Real a2727 = -a2726;
            const Real a2728 = a2727 * 0.008034787106446777;
            const Real a2729 = a2728 - numbers[l + 6 * LAYERS + 22];
            const Real a2730 = select(a2718, a2717, a2729);
            const Real a2731 = real_12[l] + a2715;
            const Real a2732 = a2731 * a2730;
            const Real a2733 = a2732 + a2713;
            const Real a2734 = a2733 - real_21[l];
            real_30[l] = a2712;
            real_59[l] = a2730;
            real_62[l] = a2734;
        }
        // enthalpy._drop_from_above
        real_17[0] = x2343;
        for (int l = 0; l < LAYERS - 1; ++l) real_17[l + 1] = real_59[l];
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_44[l] = real_59[l + 1];
        real_44[LAYERS - 1] = real_of(0.0);
        // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy.iteration
        Real a2745_last = real_of(0.0);
        Real a2748_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2736 = real_59[l] - real_17[l];
            const Real a2737 = real_19[l] * a2736;
            const Real a2738 = real_62[l] + a2737;
            const Real a2740 = real_59[l] - real_44[l];
            const Real a2741 = real_24[l] * a2740;
            const Real a2742 = a2738 + a2741;
            const Real a2743 = magnitude(a2742);
            const Real a2744 = numbers[l] * a2743;
            a2745_last = a2745_last + a2744;
            const Real a2746 = magnitude(real_25[l]);
            const Real a2747 = numbers[l] * a2746;
            a2748_last = a2748_last + a2747;
            real_49[l] = a2742;
        }
        // enthalpy.iteration
        const Mask x2749 = (a2745_last < a2748_last);
        const Mask x2750 = (w2620 & x2749);
        const Real x2754 = w2618 * 2.0;
        const Real x2755 = at_most(x2754, 1.0);
        const Real x2756 = w2618 * 0.5;
        const Real x2757 = select(x2749, x2755, x2756);
        // enthalpy.<genexpr>, enthalpy.iteration, enthalpy._is_open
        Mask a2761_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2751 = select(x2750, real_59[l], real_64[l]);
            const Real a2752 = select(x2750, real_30[l], real_7[l]);
            const Real a2753 = select(x2749, real_49[l], real_25[l]);
            const Real a2758 = magnitude(a2753);
            const Real a2759 = a2758 - real_11[l];
            const Mask a2760 = (a2759 > 0.0);
            a2761_last = (a2761_last | a2760);
            real_44[l] = a2751;
            real_17[l] = a2752;
            real_62[l] = a2753;
        }
        // enthalpy.iteration
        const Mask x2762 = (w2620 & a2761_last);
        const Mask x2763 = (x2757 > 1e-06);
        const Mask x2764 = (x2762 & x2763);
        const Real x2765 = real_of_mask(w2620);
        const Real x2766 = w2619 + x2765;
        for (int l = 0; l < LAYERS; ++l) real_64[l] = real_44[l];
        for (int l = 0; l < LAYERS; ++l) real_7[l] = real_17[l];
        for (int l = 0; l < LAYERS; ++l) real_25[l] = real_62[l];
        w2618 = x2757;
        w2619 = x2766;
        w2620 = x2764;
    }
    // enthalpy.<genexpr>, enthalpy.solve_on_curve, enthalpy.heat_residual, enthalpy.enthalpy
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2767 = select(w2488, real_64[l], real_65[l]);
        const Real a2768 = select(w2488, real_7[l], real_29[l]);
        const Real a2769 = real_11[l] * 8.0;
        const Real a2770 = at_least(a2769, 0.001);
        const Real a2771 = a2768 * 2094000.0;
        const Real a2772 = real_12[l] + a2771;
        const Real a2773 = a2772 * a2767;
        const Real a2774 = a2768 * 333500000.0;
        const Real a2775 = a2773 + a2774;
        const Real a2776 = a2775 - real_21[l];
        real_25[l] = a2767;
        real_28[l] = a2768;
        real_13[l] = a2770;
        real_61[l] = a2776;
    }
    // enthalpy._drop_from_above
    real_7[0] = x2343;
    for (int l = 0; l < LAYERS - 1; ++l) real_7[l + 1] = real_25[l];
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_64[l] = real_25[l + 1];
    real_64[LAYERS - 1] = real_of(0.0);
    // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy.solve_on_curve
    Mask a2787_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2778 = real_25[l] - real_7[l];
        const Real a2779 = real_19[l] * a2778;
        const Real a2780 = real_61[l] + a2779;
        const Real a2782 = real_25[l] - real_64[l];
        const Real a2783 = real_24[l] * a2782;
        const Real a2784 = a2780 + a2783;
        const Real a2785 = magnitude(a2784);
        const Mask a2786 = (a2785 <= real_13[l]);
        a2787_last = (a2787_last & a2786);
    }
    // ground_heat.forward, enthalpy.is_on_curve, ground_heat._solved, ground_heat.layers, retention.at, enthalpy.curve_temperature, enthalpy.apparent_capacity, enthalpy.fusion_heat, enthalpy._kelvin_per_liquid, enthalpy.liquid_per_kelvin, enthalpy.enthalpy, enthalpy.heat_residual
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2788 = select(a2787_last, real_25[l], NOT_A_NUMBER);
        const Real a2789 = select(a2787_last, real_28[l], NOT_A_NUMBER);
        const Mask a2790 = (a2789 < real_27[l]);
        const Mask a2791 = (a2789 > real_9[l]);
        const Mask a2792 = (a2790 & a2791);
        const Mask a2793 = (a2789 >= real_27[l]);
        const Real a2794 = select(a2793, real_27[l], real_9[l]);
        const Real a2795 = select(a2792, a2789, a2794);
        const Real a2796 = a2795 - numbers[l + 13 * LAYERS + 32];
        const Real a2797 = a2796 / real_16[l];
        const Real a2798 = at_least(a2797, 1e-12);
        const Real a2799 = log(a2798);
        const Real a2800 = numbers[l + LAYERS + 22] * a2799;
        const Real a2801 = real_18[l] - a2800;
        const Real a2802 = at_most(a2801, 16.11809565095832);
        const Real a2803 = exp(a2802);
        const Real a2804 = -a2803;
        const Real a2805 = a2804 * 0.008034787106446777;
        const Real a2806 = a2805 - numbers[l + 6 * LAYERS + 22];
        const Real a2807 = select(a2792, a2806, a2788);
        const Mask a2808 = (a2795 < real_27[l]);
        const Mask a2809 = (a2795 > real_9[l]);
        const Mask a2810 = (a2808 & a2809);
        const Real a2811 = select(a2810, a2807, (-1.0));
        const Real a2812 = a2811 * 2094000.0;
        const Real a2813 = a2812 + 333500000.0;
        const Real a2814 = numbers[l + LAYERS + 22] * a2803;
        const Real a2815 = a2798 * real_16[l];
        const Real a2816 = a2814 / a2815;
        const Real a2817 = a2816 * 0.008034787106446777;
        const Real a2818 = 1 / a2817;
        const Real a2819 = a2813 * a2818;
        const Real a2820 = a2795 * 2094000.0;
        const Real a2821 = real_12[l] + a2820;
        const Real a2822 = select(a2810, a2819, 0.0);
        const Real a2823 = a2821 + a2822;
        const Real a2824 = select(a2792, a2818, 0.0);
        const Real a2825 = a2821 * a2807;
        const Real a2826 = a2795 * 333500000.0;
        const Real a2827 = a2825 + a2826;
        const Real a2828 = a2827 - real_21[l];
        real_64[l] = a2788;
        real_7[l] = a2789;
        mask_55[l] = a2792;
        real_61[l] = a2794;
        real_13[l] = a2807;
        real_29[l] = a2823;
        real_65[l] = a2824;
        real_11[l] = a2828;
    }
    // enthalpy._drop_from_above
    real_28[0] = x2343;
    for (int l = 0; l < LAYERS - 1; ++l) real_28[l + 1] = real_13[l];
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_25[l] = real_13[l + 1];
    real_25[LAYERS - 1] = real_of(0.0);
    // enthalpy.newton_direction
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2839 = -real_19[l + 1];
        const Real a2840 = -real_24[l];
        real_38[l] = a2839;
        real_41[l] = a2840;
    }
    // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy.newton_direction
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2830 = real_13[l] - real_28[l];
        const Real a2831 = real_19[l] * a2830;
        const Real a2832 = real_11[l] + a2831;
        const Real a2834 = real_13[l] - real_25[l];
        const Real a2835 = real_24[l] * a2834;
        const Real a2836 = a2832 + a2835;
        const Real a2837 = real_29[l] + real_19[l];
        const Real a2838 = a2837 + real_24[l];
        const Real a2841 = -a2836;
        real_9[l] = a2838;
        real_21[l] = a2841;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_38, real_9, real_41, real_21, real_25);
    // ground_heat._solved, ground_heat.layers, retention.at, enthalpy.curve_temperature, ground_heat.update_ground_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2843 = real_64[l] + real_25[l];
        const Real a2844 = real_65[l] * real_25[l];
        const Real a2845 = real_7[l] + a2844;
        const Real a2846 = select(mask_55[l], a2845, real_61[l]);
        const Real a2847 = a2846 - numbers[l + 13 * LAYERS + 32];
        const Real a2848 = a2847 / real_16[l];
        const Real a2849 = at_least(a2848, 1e-12);
        const Real a2850 = log(a2849);
        const Real a2851 = numbers[l + LAYERS + 22] * a2850;
        const Real a2852 = real_18[l] - a2851;
        const Real a2853 = at_most(a2852, 16.11809565095832);
        const Real a2854 = exp(a2853);
        const Real a2855 = -a2854;
        const Real a2856 = a2855 * 0.008034787106446777;
        const Real a2857 = a2856 - numbers[l + 6 * LAYERS + 22];
        const Real a2858 = select(mask_55[l], a2857, a2843);
        const Real a2859 = a2858 + 273.15;
        real_21[l] = a2846;
        real_9[l] = a2858;
        real_28[l] = a2859;
    }
    // ground_heat.update_ground_heat
    const Real x2863 = x2295 - real_28[0];
    const Real x2864 = x2307 * x2863;
    // surface_balance.skin_temperature
    const Real x2867 = x2298 * real_28[0];
    const Real x2868 = x2295 + x2867;
    const Real x2869 = x2868 / x2299;
    // snow.conductance
    const Real x2870 = x2288 / x2289;
    // surface_balance._over_soil
    const Real x2871 = x2869 - real_28[0];
    const Real x2872 = x2870 * x2871;
    const Real x2873 = x2869 - forcing[1];
    const Real x2874 = x36 * x2873;
    // surface_balance.closed
    const Real x2875 = x2872 * x0;
    const Real x2876 = x2875 / x2288;
    const Real x2877 = real_28[0] + x2876;
    // time_step.time_step
    const Real x2878 = select(x419, x745, 0.0);
    // snow.compacted_density
    const Real x2879 = seconds / 3600.0;
    const Real x2880 = x2869 - 273.15;
    const Real x2881 = x2877 - 273.15;
    const Real x2882 = x2878 * 100.0;
    const Real x2883 = at_least(x2882, 0.01);
    const Real x2884 = x2879 * 0.01;
    const Real x2885 = x2880 + x2881;
    const Real x2886 = x2885 * 0.04;
    const Real x2887 = x418 * 21.0;
    const Real x2888 = x2886 - x2887;
    const Real x2889 = exp(x2888);
    const Real x2890 = x2884 * x2889;
    const Real x2891 = x2890 * x2883;
    const Real x2892 = x2891 / 2.0;
    const Real x2893 = x2891 / 3.0;
    const Real x2894 = x2891 / 4.0;
    const Real x2895 = x2891 / 5.0;
    const Real x2896 = x2895 + 1.0;
    const Real x2897 = x2894 * x2896;
    const Real x2898 = x2897 + 1.0;
    const Real x2899 = x2893 * x2898;
    const Real x2900 = x2899 + 1.0;
    const Real x2901 = x2892 * x2900;
    const Real x2902 = x2901 + 1.0;
    const Real x2903 = x418 * x2902;
    const Real x2904 = at_least(x2903, 0.05);
    const Real x2905 = at_most(x2904, 0.4);
    const Real x2906 = x2879 * 0.13;
    const Real x2907 = x2906 / 24.0;
    const Real x2908 = 1.0 - x2907;
    const Real x2909 = x2905 * x2908;
    const Real x2910 = x2909 + x2907;
    const Real x2911 = at_most(x2910, 0.4);
    const Mask x2912 = (x2880 >= 0.0);
    const Real x2913 = select(x2912, x2911, x2905);
    // time_step.time_step
    const Mask x2914 = (x2878 > 0.0);
    const Real x2915 = -x644;
    const Real x2916 = select(x419, x686, x2915);
    const Real x2917 = x2247 + x2916;
    const Real x2918 = x2878 / x2913;
    const Real x2919 = select(x2914, x2918, 0.0);
    // snow.surface_roughness_length
    const Real x2920 = x386 * 7.0;
    const Real x2921 = x2920 - x417;
    const Mask x2922 = (x2921 <= 0.0007);
    const Real x2923 = x2921 / 7.0;
    const Real x2924 = select(x2922, 0.001, x2923);
    const Real x2925 = x489 * x386;
    const Real x2926 = x428 * x2924;
    const Real x2927 = x2925 + x2926;
    // time_step.time_step
    const Real x2928 = x2917 * 1004.5;
    const Real x2929 = x2928 / x551;
    const Real x2930 = forcing[2] + x2929;
    const Real x2931 = select(x2914, x428, 0.0);
    // evapotranspiration.snow_weighted_latent_heat
    const Real x2932 = 1.0 - x2931;
    const Real x2933 = x2932 * 2501000.0;
    const Real x2934 = x2931 * 2830000.0;
    const Real x2935 = x2933 + x2934;
    // time_step._fluxes
    const Real x2936 = x641 * x2935;
    const Mask x2937 = (x2936 > 0.0);
    const Real x2938 = select(x2937, x2249, x2936);
    const Real x2939 = x551 * 0.999900457893689;
    const Real x2940 = x2869 - x11;
    const Real x2941 = x2939 * x2940;
    const Real x2942 = x2233 * 2501000000.0;
    const Real x2943 = x683 * 2501000000.0;
    const Real x2944 = a2244_last * 2501000000.0;
    const Real x2946 = x743 * seconds;
    const Real x2947 = select(x419, x2946, 0.0);
    const Real x2948 = select(x419, x746, 0.0);
    // time_step._budget
    const Real x2949 = select(x419, x698, 0.0);
    const Real x2950 = select(x419, x748, 0.0);
    const Mask x2951 = (x419 & x749);
    const Mask x2952 = (x419 & x753);
    // enthalpy.fusion_heat, time_step._fluxes, time_step._budget, diagnostics.ice_content, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a2956_last = real_of(0.0);
    Real a2960_last = real_of(1.0);
    Real a2961_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2861 = real_9[l] * 2094000.0;
        const Real a2862 = a2861 + 333500000.0;
        const Real a2945 = real_8[l] * 2501000000.0;
        const Real a2953 = real_21[l] - real_26[l];
        const Real a2954 = real_27[l] - real_21[l];
        const Real a2955 = real_28[l] - 273.15;
        a2956_last = a2956_last + numbers[l];
        const Real a2956 = a2956_last;
        const Real a2957 = a2956 - real_10[l];
        const Mask a2958 = (a2955 >= 0.0);
        const Real a2959 = real_of_mask(a2958);
        a2960_last = a2960_last * a2959;
        const Real a2960 = a2960_last;
        a2961_last = a2961_last + a2960;
        real_18[l] = a2862;
        real_25[l] = a2945;
        real_65[l] = a2953;
        real_61[l] = a2954;
        real_7[l] = a2955;
        real_64[l] = a2957;
    }
    // diagnostics.crossing_depth
    const Index x2962 = index_of_real(a2961_last);
    const Index x2963 = at_most(x2962, (LAYERS - 1));
    const Index x2964 = x2963 - 1;
    const Index x2965 = at_least(x2964, 0);
    const Real x2966 = pick(real_7, x2965);
    const Real x2967 = pick(real_7, x2963);
    const Real x2968 = pick(real_64, x2965);
    const Real x2969 = pick(real_64, x2963);
    const Mask x2970 = (x2966 > x2967);
    const Real x2971 = x2966 - x2967;
    const Real x2972 = select(x2970, x2971, 1.0);
    const Real x2973 = x2969 - x2968;
    const Real x2974 = x2973 * x2966;
    const Real x2975 = x2974 / x2972;
    const Real x2976 = x2968 + x2975;
    const Mask x2977 = (x2962 == 0);
    const Real x2978 = select(x2977, 0.0, x2976);
    const Mask x2979 = (x2962 == LAYERS);
    Real a2980_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a2980_last = a2980_last + numbers[l];
    }
    const Real x2981 = select(x2979, a2980_last, x2978);
    // balances.soil_water
    Real a2983_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2982 = real_27[l] * numbers[l];
        a2983_last = a2983_last + a2982;
        real_64[l] = a2982;
    }
    // balances.column_water
    const Real x2984 = a2983_last + x767;
    const Real x2985 = x2984 + x2878;
    // diagnostics.shortwave_up
    const Real x2987 = forcing[4] * state[3 * LAYERS + 5];
    // diagnostics.longwave_up
    const Real x2988 = 1.0 - state[3 * LAYERS + 6];
    const Real x2989 = x2988 * forcing[5];
    // air.emission
    const Real x2990 = x2869 * x2869;
    const Real x2991 = x2990 * x2990;
    const Real x2992 = x2991 * 5.67e-08;
    // diagnostics.surface_emission
    const Real x2993 = x516 * x2992;
    // diagnostics.longwave_up
    const Real x2994 = x2989 + x2993;
    // diagnostics.net_radiation
    const Real x2995 = x540 - x2993;
    // diagnostics.snowfall
    const Real x2996 = x393 / seconds;
    // balances.evaporated_water
    const Real x2997 = x2942 + x2943;
    const Real x2998 = x2997 + x2944;
    // balances._depth
    const Real x2999 = seconds / 2501000000.0;
    const Real x3000 = x2998 * x2999;
    const Real x3001 = seconds / 2830000000.0;
    const Real x3002 = x692 * x3001;
    // balances.evaporated_water
    const Real x3003 = x3000 + x3002;
    const Real x3004 = seconds * x695;
    const Real x3005 = x3003 - x3004;
    // diagnostics.net_evaporation
    const Real x3006 = x3005 / seconds;
    // diagnostics.potential_evaporation
    const Real x3007 = x2935 * 1000.0;
    const Real x3008 = x2936 / x3007;
    // diagnostics._evaporated
    const Real x3009 = x2942 / 2501000000.0;
    const Real x3010 = x2943 / 2501000000.0;
    const Real x3011 = x2944 / 2501000000.0;
    // diagnostics.snow_sublimation
    const Real x3012 = x692 / 2830000000.0;
    // diagnostics.snowmelt
    const Real x3013 = x2947 / seconds;
    // diagnostics.infiltration
    const Real x3014 = x770 - x2243;
    // diagnostics.total_runoff
    const Real x3015 = x2243 + real_69[LAYERS];
    // balances.water_gain
    const Real x3016 = seconds * forcing[6];
    const Real x3017 = x3016 / 1000.0;
    // balances.water_loss
    const Real x3018 = seconds * x3015;
    const Real x3019 = x3005 + x3018;
    // balances.soil_water
    Real a2986_last = real_of(0.0);
    Real a3020_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a2986_last = a2986_last + real_64[l];
        a3020_last = a3020_last + real_64[l];
    }
    // balances.column_water
    const Real x3021 = a3020_last + x767;
    const Real x3022 = x3021 + x2878;
    // balances.soil_water
    Real a3024_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3023 = state[l + LAYERS] * numbers[l];
        a3024_last = a3024_last + a3023;
    }
    // balances.column_water
    const Real x3025 = a3024_last + state[3 * LAYERS + 1];
    const Real x3026 = x3025 + state[3 * LAYERS + 2];
    // balances.water_residual
    const Real x3027 = x3022 - x3026;
    const Real x3028 = x3017 - x3019;
    // balances.water_leaked
    const Real x3029 = x2950 - x492;
    // balances.water_residual
    const Real x3030 = x3028 + x3029;
    const Real x3031 = x3027 - x3030;
    // balances.surface_energy_residual
    const Real x3032 = x551 * x2940;
    const Real x3033 = x701 - x3032;
    const Real x3034 = x3033 - x2250;
    const Real x3035 = x3034 - x2872;
    const Real x3036 = x3035 - x2948;
    const Real x3037 = x579 + x36;
    const Real x3038 = x3037 * x2873;
    const Real x3039 = x560 + x3038;
    const Real x3040 = select(x2951, x2993, x3039);
    const Real x3041 = x3036 - x3040;
    const Mask x3042 = (x2951 & x2952);
    const Real x3043 = select(x3042, 0.0, x3041);
    // balances.soil_energy_residual
    Real a3047_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3044 = real_28[l] - state[l];
        const Real a3045 = real_43[l] * numbers[l];
        const Real a3046 = a3045 * a3044;
        a3047_last = a3047_last + a3046;
    }
    const Real x3048 = a3047_last / seconds;
    const Real x3054 = x2864 - x2310;
    // balances.phase_change_heat, balances.soil_energy_residual
    Real a3053_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3049 = real_18[l] * numbers[l];
        const Real a3050 = a3049 / seconds;
        const Real a3051 = -a3050;
        const Real a3052 = a3051 * real_65[l];
        a3053_last = a3053_last + a3052;
    }
    // balances.soil_energy_residual
    const Real x3055 = x3054 + a3053_last;
    // ground_heat.update_ground_heat
    Real a2866_last = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2860 = real_9[l] - real_9[l + 1];
        const Real a2865 = real_35[l] * a2860;
        a2866_last = a2866_last + a2865;
    }
    // balances.soil_energy_residual
    const Real x3056 = x3055 + a2866_last;
    const Real x3057 = x3048 - x3056;
    // balances.snow_base_mismatch
    const Real x3058 = x2872 - x2864;
    after[3 * LAYERS] = x2869;
    after[3 * LAYERS + 1] = x767;
    after[3 * LAYERS + 2] = x2878;
    after[3 * LAYERS + 3] = x2919;
    after[3 * LAYERS + 4] = x431;
    after[3 * LAYERS + 5] = x513;
    after[3 * LAYERS + 6] = x516;
    after[3 * LAYERS + 7] = x2927;
    after[3 * LAYERS + 8] = x386;
    after[3 * LAYERS + 9] = x361;
    after[3 * LAYERS + 10] = x358;
    after[3 * LAYERS + 11] = x2930;
    after[3 * LAYERS + 12] = x65;
    quantities[LAYERS] = x2981;
    quantities[LAYERS + 1] = x2985;
    quantities[LAYERS + 2] = a2986_last;
    quantities[LAYERS + 3] = x2987;
    quantities[LAYERS + 4] = x2994;
    quantities[LAYERS + 5] = x2995;
    quantities[LAYERS + 6] = x2996;
    quantities[LAYERS + 7] = x3006;
    quantities[LAYERS + 8] = x3008;
    quantities[LAYERS + 9] = x3009;
    quantities[LAYERS + 10] = x3010;
    quantities[LAYERS + 11] = x3011;
    quantities[LAYERS + 12] = x3012;
    quantities[LAYERS + 13] = x3013;
    quantities[LAYERS + 14] = x769;
    quantities[LAYERS + 15] = x3014;
    quantities[LAYERS + 16] = x3015;
    quantities[LAYERS + 17] = x3017;
    quantities[LAYERS + 18] = x3019;
    quantities[LAYERS + 19] = x3031;
    quantities[LAYERS + 20] = x3029;
    quantities[LAYERS + 21] = x3043;
    quantities[LAYERS + 22] = x3057;
    quantities[LAYERS + 23] = x3058;
    results[0] = x2936;
    results[1] = x2938;
    results[2] = x2917;
    results[3] = x2941;
    results[4] = x2872;
    results[5] = x2942;
    results[6] = x2943;
    results[7] = x2944;
    results[LAYERS + 8] = x692;
    results[LAYERS + 9] = x695;
    results[LAYERS + 10] = x762;
    results[LAYERS + 11] = x770;
    results[LAYERS + 12] = x2243;
    results[LAYERS + 13] = real_69[LAYERS];
    results[LAYERS + 14] = x2947;
    results[LAYERS + 15] = x2874;
    results[LAYERS + 16] = x38;
    results[LAYERS + 17] = x2948;
    results[LAYERS + 18] = x540;
    results[LAYERS + 19] = x2931;
    results[LAYERS + 20] = x380;
    results[LAYERS + 21] = x383;
    results[LAYERS + 22] = x376;
    results[LAYERS + 23] = x624;
    results[LAYERS + 24] = x625;
    results[LAYERS + 25] = x756;
    results[LAYERS + 26] = x393;
    results[LAYERS + 27] = x2949;
    results[LAYERS + 28] = x492;
    results[LAYERS + 29] = x2950;
    results[LAYERS + 30] = real_of(0.0);
    results[LAYERS + 31] = real_of(0.0);
    results[LAYERS + 32] = real_69[LAYERS];
    results[LAYERS + 33] = real_of(0.0);
    results[LAYERS + 34] = x551;
    results[LAYERS + 35] = x579;
    results[LAYERS + 36] = x36;
    results[LAYERS + 37] = x11;
    results[LAYERS + 38] = x2250;
    results[LAYERS + 39] = x2864;
    results[LAYERS + 40] = x2310;
    results[LAYERS + 41] = a2866_last;
    result_flags[0] = x419;
    result_flags[1] = x2951;
    result_flags[2] = x2952;
    for (int l = 0; l < LAYERS; ++l) {
        after[l] = real_28[l];
        after[LAYERS + l] = real_27[l];
        after[2 * LAYERS + l] = real_21[l];
        quantities[l] = real_61[l];
        results[8 + l] = real_25[l];
        results[LAYERS + 42 + l] = real_43[l];
        results[2 * LAYERS + 42 + l] = real_18[l];
        results[3 * LAYERS + 42 + l] = real_65[l];
    }
}

#include "step.h"
