// From the code of digest 1af0f08cc969568619f1d74f2f378a592008fd638cef2de96c97cc935ca464c2.
// The step of a strip of columns, written by noahpy.engine.
#define NUMBER double
#include "strip.h"

constexpr int STATE_ROWS = 3 * LAYERS + 14;
constexpr int FORCING_ROWS = 11;
constexpr int NUMBERS_ROWS = 18 * LAYERS + 32;
constexpr int FLAGS_ROWS = LAYERS + 5;
constexpr int WEIGHTS_ROWS = 0;
constexpr int AFTER_ROWS = 3 * LAYERS + 14;
constexpr int QUANTITIES_ROWS = LAYERS + 24;
constexpr int RESULTS_ROWS = 4 * LAYERS + 42;
constexpr int RESULT_FLAGS_ROWS = 3;

static const Number table274[] = {
#include "stability_corrections.inc"
};
static const Number table277[] = {
#include "stability_slopes.inc"
};
static const char noahpy_interface[] = R"({"state": [["state.soil_temperature", 1, 0], ["state.total_water_content", 1, 0], ["state.liquid_water_content", 1, 0], ["state.skin_temperature"], ["state.canopy_water"], ["state.ponded_water"], ["state.snow_water_equivalent"], ["state.snow_depth"], ["state.snow_age"], ["state.surface_albedo"], ["state.surface_emissivity"], ["state.roughness_length"], ["state.background_roughness_length"], ["state.exchange_coefficient_heat"], ["state.exchange_coefficient_momentum"], ["state.surface_specific_humidity"], ["state.bulk_richardson_number"]], "forcing": [["forcing.wind_speed"], ["forcing.air_temperature"], ["forcing.specific_humidity"], ["forcing.surface_pressure"], ["forcing.shortwave_down"], ["forcing.longwave_down"], ["forcing.precipitation_rate"], ["forcing.snowfall_fraction"], ["forcing.green_fraction"], ["forcing.albedo"], ["forcing.leaf_area_index"]], "numbers": [["site.layer_thickness", 1, 0], ["site.air_height"], ["site.wind_height"], ["site.drainage_factor"], ["site.maximum_snow_albedo"], ["site.green_fraction_min"], ["site.green_fraction_max"], ["site.deep_soil_temperature"], ["site.ice_impedance_factor"], ["site.ponding_depth"], ["vegetation.minimum_stomatal_resistance"], ["vegetation.radiation_stress_constant"], ["vegetation.vapour_deficit_stress_constant"], ["vegetation.full_cover_snow_water_equivalent"], ["vegetation.leaf_area_index_min"], ["vegetation.leaf_area_index_max"], ["vegetation.emissivity_min"], ["vegetation.emissivity_max"], ["vegetation.albedo_min"], ["vegetation.albedo_max"], ["vegetation.roughness_length_min"], ["vegetation.roughness_length_max"], ["geometry.bottom_distance"], ["soil.clapp_hornberger_b", 1, 0], ["soil.porosity", 1, 0], ["soil.air_entry_potential", 1, 0], ["soil.saturated_hydraulic_conductivity", 1, 0], ["soil.wilting_point_water_content", 1, 0], ["soil.freezing_point_depression", 1, 0], ["surface_soil.air_dry_water_content"], ["surface_soil.porosity"], ["surface_soil.reference_water_content"], ["surface_soil.wilting_point_water_content"], ["root_zone.root_fraction", 1, 0], ["root_zone.has_roots", 1, 0], ["root_zone.layer_count"], ["flow.curve.residual", 1, 0], ["flow.curve.log_entry", 1, 0], ["flow.curve.exponent_by_suction", 1, 0], ["flow.air_dry"], ["flow.base.head"], ["surface_thermal.dry_conductivity"], ["surface_thermal.log_frozen_conductivity"], ["surface_thermal.frozen_kersten"], ["thermal.dry_conductivity", 1, 0], ["thermal.log_frozen_conductivity", 1, 0], ["thermal.frozen_kersten", 1, 0], ["freezing.retention.residual", 1, 0], ["freezing.retention.log_entry", 1, 0], ["solids_capacity", 1, 0]], "flags": [["site.use_supplied_albedo"], ["site.use_supplied_leaf_area_index"], ["site.variable_zilitinkevich"], ["vegetation.is_bare_ground"], ["soil.is_gravel", 1, 0], ["surface_thermal.is_gravel"]], "weights": [], "after": [["state.soil_temperature", 1, 0], ["state.total_water_content", 1, 0], ["state.liquid_water_content", 1, 0], ["state.skin_temperature"], ["state.canopy_water"], ["state.ponded_water"], ["state.snow_water_equivalent"], ["state.snow_depth"], ["state.snow_age"], ["state.surface_albedo"], ["state.surface_emissivity"], ["state.roughness_length"], ["state.background_roughness_length"], ["state.exchange_coefficient_heat"], ["state.exchange_coefficient_momentum"], ["state.surface_specific_humidity"], ["state.bulk_richardson_number"]], "quantities": [["ice_content", 1, 0], ["thaw_depth"], ["column_water"], ["soil_water"], ["shortwave_up"], ["longwave_up"], ["net_radiation"], ["snowfall"], ["net_evaporation"], ["potential_evaporation"], ["direct_evaporation"], ["canopy_evaporation"], ["transpiration"], ["snow_sublimation"], ["snowmelt"], ["throughfall_drip"], ["infiltration"], ["total_runoff"], ["water_gain"], ["water_loss"], ["water_residual"], ["water_leaked"], ["surface_energy_residual"], ["soil_energy_residual"], ["snow_base_mismatch"]], "results": [["fluxes.potential_evaporation"], ["fluxes.latent_heat_flux"], ["fluxes.evaporation_rate"], ["fluxes.sensible_heat_flux"], ["fluxes.ground_heat_flux"], ["fluxes.direct_evaporation"], ["fluxes.canopy_evaporation"], ["fluxes.transpiration"], ["fluxes.layer_transpiration", 1, 0], ["fluxes.snow_sublimation"], ["fluxes.dew_rate"], ["fluxes.throughfall_drip"], ["fluxes.soil_water_input"], ["fluxes.surface_runoff"], ["fluxes.subsurface_runoff"], ["fluxes.snowmelt"], ["fluxes.precipitation_heat_flux"], ["fluxes.freezing_rain_heat_flux"], ["fluxes.melt_heat_flux"], ["fluxes.absorbed_radiation"], ["fluxes.snow_cover_fraction"], ["fluxes.background_albedo"], ["fluxes.background_emissivity"], ["fluxes.leaf_area_index"], ["fluxes.canopy_resistance"], ["fluxes.plant_coefficient"], ["budget.liquid_input"], ["budget.snowfall"], ["budget.snow_vapour_loss"], ["budget.snow_trace"], ["budget.snow_correction"], ["budget.old_precipitation_heat"], ["budget.soil_water_created"], ["budget.bottom_drainage"], ["budget.excess_runoff"], ["budget.heat_conductance"], ["budget.longwave_linearization"], ["budget.precipitation_conductance"], ["budget.potential_temperature"], ["budget.evaporation_heat"], ["budget.soil_heat_input"], ["budget.bottom_heat_flux"], ["budget.carried_heat"], ["budget.heat_capacity", 1, 0], ["budget.fusion_heat", 1, 0], ["budget.phase_change", 1, 0]], "result_flags": [["budget.has_snow"], ["budget.has_full_emission"], ["budget.melt_limited"]]})";


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
    Real real_22[LAYERS];
    Mask mask_23[LAYERS];
    Real real_24[LAYERS];
    Real real_25[LAYERS];
    Real real_26[LAYERS];
    Real real_27[LAYERS];
    Real real_28[LAYERS];
    Real real_29[LAYERS];
    Real real_30[LAYERS - 1];
    Real real_31[LAYERS - 1];
    Real real_32[LAYERS - 1];
    Real real_33[LAYERS - 1];
    Real real_34[LAYERS - 1];
    Real real_35[LAYERS - 1];
    Real real_36[LAYERS - 1];
    Real real_37[LAYERS];
    Real real_38[LAYERS];
    Real real_39[LAYERS];
    Real real_40[LAYERS];
    Mask mask_41[LAYERS];
    Real real_42[LAYERS];
    Mask mask_43[LAYERS];
    Real real_44[LAYERS];
    Real real_45[LAYERS];
    Real real_46[LAYERS];
    Real real_47[LAYERS];
    Real real_48[LAYERS];
    Real real_49[LAYERS];
    Real real_50[LAYERS];
    Real real_51[LAYERS];
    Real real_52[LAYERS];
    Real real_53[LAYERS];
    Real real_54[LAYERS];
    Real real_55[LAYERS];
    Real real_56[LAYERS + 1];
    Real real_57[LAYERS];
    Real real_58[LAYERS];
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
    Real real_69[LAYERS];
    Real real_70[LAYERS];
    Real real_71[LAYERS];
    Real real_72[LAYERS];
    Real real_73[LAYERS];
    Real real_74[LAYERS];
    Mask mask_75[LAYERS];
    Real real_76[LAYERS];
    Real real_77[LAYERS];
    Real real_78[LAYERS];
    Real real_79[LAYERS];
    Real real_80[LAYERS + 1];
    Real real_81[LAYERS + 1];
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
    const Real x49 = forcing[2] + state[3 * LAYERS + 12];
    const Real x50 = x49 * 0.3041811846689896;
    const Real x51 = x50 + 1.0;
    const Real x52 = x48 * x51;
    const Real x53 = forcing[2] - state[3 * LAYERS + 12];
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
    after[3 * LAYERS + 13] = x65;
    const Real x66 = numbers[LAYERS + 1] + state[3 * LAYERS + 8];
    const Real x67 = numbers[LAYERS] + state[3 * LAYERS + 8];
    const Real x68 = x66 / state[3 * LAYERS + 8];
    const Real x69 = log(x68);
    const Real x70 = x65 / 0.505;
    const Real x71 = at_most(x70, 1.0);
    const Mask x72 = (x58 > 0.0);
    // exchange.zilitinkevich_factor
    const Real x73 = state[3 * LAYERS + 8] * (-13.157629102823119);
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
    const Real x93 = log(state[3 * LAYERS + 10]);
    const Real x94 = x93 * 0.6666666666666666;
    const Real x95 = exp(x94);
    const Real x96 = x92 * x95;
    // exchange._friction_velocity
    const Real x97 = x60 + x96;
    const Real x98 = sqrt(x97);
    const Real x99 = state[3 * LAYERS + 11] * x98;
    const Real x100 = sqrt(x99);
    const Real x101 = at_least(x100, 1e-09);
    // exchange.myj_exchange
    const Real x102 = select(x72, 0.0, x92);
    const Real x103 = x61 * 0.4;
    const Real x104 = state[3 * LAYERS + 8] / x66;
    const Real x105 = x101 * state[3 * LAYERS + 9];
    const Real x106 = sqrt(x105);
    const Real x107 = x81 * x106;
    const Real x108 = exp(x107);
    const Real x109 = x108 * state[3 * LAYERS + 9];
    const Real x110 = at_least(x109, 1e-28);
    const Real x111 = x110 / x67;
    const Real x112 = x103 * state[3 * LAYERS + 10];
    const Real x113 = x101 * x101;
    const Real x114 = x113 * x101;
    const Real x115 = x112 / x114;
    real_0[0] = x66;
    real_0[1] = state[3 * LAYERS + 8];
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
        const Real a133 = look_up(table274, a132);
        const Real a134 = a126 - a127;
        const Real a135 = look_up(table277, a132);
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
    const Real x159 = x158 * state[3 * LAYERS + 9];
    const Real x160 = sqrt(x159);
    const Real x161 = x81 * x160;
    const Real x162 = exp(x161);
    const Real x163 = x162 * state[3 * LAYERS + 9];
    const Real x164 = at_least(x163, 1e-28);
    const Real x165 = x164 / x67;
    const Real x166 = x103 * x149;
    const Real x167 = x158 * x158;
    const Real x168 = x167 * x158;
    const Real x169 = x166 / x168;
    real_3[0] = x66;
    real_3[1] = state[3 * LAYERS + 8];
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
        const Real a186 = look_up(table274, a185);
        const Real a187 = a180 - a181;
        const Real a188 = look_up(table277, a185);
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
    const Real x212 = x211 * state[3 * LAYERS + 9];
    const Real x213 = sqrt(x212);
    const Real x214 = x81 * x213;
    const Real x215 = exp(x214);
    const Real x216 = x215 * state[3 * LAYERS + 9];
    const Real x217 = at_least(x216, 1e-28);
    const Real x218 = x217 / x67;
    const Real x219 = x103 * x202;
    const Real x220 = x211 * x211;
    const Real x221 = x220 * x211;
    const Real x222 = x219 / x221;
    real_0[0] = x66;
    real_0[1] = state[3 * LAYERS + 8];
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
        const Real a239 = look_up(table274, a238);
        const Real a240 = a233 - a234;
        const Real a241 = look_up(table277, a238);
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
    const Real x265 = x264 * state[3 * LAYERS + 9];
    const Real x266 = sqrt(x265);
    const Real x267 = x81 * x266;
    const Real x268 = exp(x267);
    const Real x269 = x268 * state[3 * LAYERS + 9];
    const Real x270 = at_least(x269, 1e-28);
    const Real x271 = x270 / x67;
    const Real x272 = x103 * x255;
    const Real x273 = x264 * x264;
    const Real x274 = x273 * x264;
    const Real x275 = x272 / x274;
    real_3[0] = x66;
    real_3[1] = state[3 * LAYERS + 8];
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
        const Real a292 = look_up(table274, a291);
        const Real a293 = a286 - a287;
        const Real a294 = look_up(table277, a291);
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
    const Real x318 = x317 * state[3 * LAYERS + 9];
    const Real x319 = sqrt(x318);
    const Real x320 = x81 * x319;
    const Real x321 = exp(x320);
    const Real x322 = x321 * state[3 * LAYERS + 9];
    const Real x323 = at_least(x322, 1e-28);
    const Real x324 = x323 / x67;
    const Real x325 = x103 * x308;
    const Real x326 = x317 * x317;
    const Real x327 = x326 * x317;
    const Real x328 = x325 / x327;
    real_0[0] = x66;
    real_0[1] = state[3 * LAYERS + 8];
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
        const Real a345 = look_up(table274, a344);
        const Real a346 = a339 - a340;
        const Real a347 = look_up(table277, a344);
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
    after[3 * LAYERS + 11] = x358;
    const Real x359 = x355 / x354;
    const Mask x360 = (x359 < x83);
    const Real x361 = select(x360, x83, x359);
    after[3 * LAYERS + 10] = x361;
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
    after[3 * LAYERS + 9] = x386;
    // snow.existing_pack
    const Mask x387 = (state[3 * LAYERS + 3] > 1e-07);
    const Real x388 = select(x387, state[3 * LAYERS + 3], 0.0);
    const Real x389 = select(x387, state[3 * LAYERS + 4], 1.0);
    const Real x390 = x388 / x389;
    const Real x391 = select(x387, state[3 * LAYERS + 4], 0.0);
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
    const Real x429 = state[3 * LAYERS + 5] + seconds;
    const Real x430 = select(x31, 0.0, x429);
    const Real x431 = select(x419, x430, state[3 * LAYERS + 5]);
    after[3 * LAYERS + 5] = x431;
    // soil_heat.thermal_conductivity
    const Real x432 = state[LAYERS] / numbers[7 * LAYERS + 23];
    const Real x433 = state[2 * LAYERS] / state[LAYERS];
    const Real x434 = x433 * numbers[7 * LAYERS + 23];
    const Real x435 = x434 * (-1.3505762785178115);
    const Real x436 = numbers[12 * LAYERS + 30] + x435;
    const Real x437 = exp(x436);
    const Real x438 = numbers[12 * LAYERS + 31] * x432;
    const Real x439 = numbers[12 * LAYERS + 31] - 1.0;
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
    const Real x462 = x437 - numbers[12 * LAYERS + 29];
    const Real x463 = x461 * x462;
    const Real x464 = x463 + numbers[12 * LAYERS + 29];
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
    after[3 * LAYERS + 6] = x513;
    // snow.surface_emissivity
    const Real x514 = 0.95 - x383;
    const Real x515 = x428 * x514;
    const Real x516 = x383 + x515;
    after[3 * LAYERS + 7] = x516;
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
    const Real x537 = 1.0 - state[3 * LAYERS + 6];
    const Real x538 = forcing[4] * x537;
    const Real x539 = state[3 * LAYERS + 7] * forcing[5];
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
    // time_step.dew_rate
    const Real x688 = x644 / 1000.0;
    results[LAYERS + 9] = x688;
    // time_step.time_step
    const Real x689 = x686 / 1000.0;
    const Real x690 = x689 - x688;
    const Real x691 = seconds * x690;
    // time_step.from_ground
    const Real x692 = x682 + x683;
    const Real x693 = x692 + x684;
    const Real x694 = x693 * 1000.0;
    // time_step.heat
    const Real x695 = x694 * 2501000.0;
    const Real x696 = x686 * 2830000.0;
    results[LAYERS + 8] = x696;
    const Real x697 = x695 + x696;
    const Real x698 = x697 - x687;
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
    // time_step.time_step
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
    quantities[LAYERS + 14] = x770;
    const Real x771 = x769 + x770;
    results[LAYERS + 11] = x771;
    // water_flow.__call__
    const Real x772 = state[3 * LAYERS + 2] / seconds;
    const Real x773 = x771 + x772;
    // water_flow.share_impedance
    const Real x780 = numbers[LAYERS + 7] * (-2.302585092994046);
    // time_step._evaporation, water_flow.__call__, water_flow.share_impedance
    for (int l = 0; l < LAYERS; ++l) {
        const Real a685 = x489 * real_5[l];
        const Real a774 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a775 = 0.02 - a774;
        const Mask a776 = (a775 < numbers[l + 9 * LAYERS + 27]);
        const Real a777 = select(a776, numbers[l + 9 * LAYERS + 27], a775);
        const Real a778 = at_least(a777, 0.0);
        const Real a779 = minimum(a778, state[l + 2 * LAYERS]);
        const Real a781 = a774 / state[l + LAYERS];
        const Real a782 = x780 * a781;
        const Real a783 = numbers[l + 2 * LAYERS + 22] - a774;
        real_4[l] = a685;
        real_6[l] = a774;
        real_7[l] = a779;
        real_8[l] = a782;
        real_9[l] = a783;
    }
    // water_flow.__call__
    const Real x784 = numbers[12 * LAYERS + 27] - real_6[0];
    const Mask x785 = (x784 < real_7[0]);
    const Real x786 = select(x785, real_7[0], x784);
    const Real x789 = seconds * x773;
    const Mask x790 = (x789 > numbers[LAYERS + 8]);
    const Real x791 = select(x790, numbers[LAYERS + 8], x789);
    const Real x792 = at_least(x791, 0.0);
    // water_flow.__call__, implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a787 = (numbers[l + 5 * LAYERS + 22] < real_7[l]);
        const Real a788 = select(a787, real_7[l], numbers[l + 5 * LAYERS + 22]);
        const Real a793 = numbers[l] * 0.5;
        const Real a794 = a793 / numbers[l + 4 * LAYERS + 22];
        real_5[l] = a788;
        real_10[l] = a793;
        real_11[l] = a794;
    }
    // implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Real a806 = exp(real_8[l]);
        const Real a807 = a806 / real_11[l];
        real_12[l] = a807;
    }
    const Real x808 = numbers[12 * LAYERS + 28] * real_12[LAYERS - 1];
    // retention.given_head
    const Real x809 = -x792;
    const Real x810 = at_least(x809, 1e-30);
    const Real x811 = log(x810);
    // retention.flowing
    const Mask x812 = (x809 < numbers[3 * LAYERS + 22]);
    const Real x813 = select(x812, numbers[3 * LAYERS + 22], x809);
    const Mask x814 = (x811 < numbers[10 * LAYERS + 27]);
    const Real x815 = select(x814, numbers[10 * LAYERS + 27], x811);
    const Real x816 = x815 - numbers[10 * LAYERS + 27];
    const Real x818 = numbers[11 * LAYERS + 27] * x816;
    const Real x819 = -x818;
    const Real x820 = exp(x819);
    const Real x821 = x813 * x820;
    const Real x822 = numbers[11 * LAYERS + 27] - 1.0;
    const Real x823 = x821 / x822;
    const Real x824 = x792 + numbers[3 * LAYERS + 22];
    const Real x825 = at_least(x824, 0.0);
    const Real x826 = x823 + x825;
    // implicit_water._problem
    const Real x827 = real_10[0] * x820;
    const Real x828 = numbers[LAYERS + 2] * numbers[5 * LAYERS + 21];
    const Real x829 = exp(real_8[LAYERS - 1]);
    const Real x830 = x828 * x829;
    const Real x831 = x826 + x827;
    const Real x832 = real_12[0] * x831;
    // retention.given_head
    const Real x833 = -numbers[12 * LAYERS + 28];
    const Real x834 = at_least(x833, 1e-30);
    const Real x835 = log(x834);
    // retention.flowing
    const Mask x836 = (x833 < numbers[4 * LAYERS + 21]);
    const Real x837 = select(x836, numbers[4 * LAYERS + 21], x833);
    const Mask x838 = (x835 < numbers[11 * LAYERS + 26]);
    const Real x839 = select(x838, numbers[11 * LAYERS + 26], x835);
    const Real x840 = x839 - numbers[11 * LAYERS + 26];
    const Real x842 = numbers[12 * LAYERS + 26] * x840;
    const Real x843 = -x842;
    const Real x844 = exp(x843);
    const Real x845 = x837 * x844;
    const Real x846 = numbers[12 * LAYERS + 26] - 1.0;
    const Real x847 = x845 / x846;
    const Real x848 = numbers[12 * LAYERS + 28] + numbers[4 * LAYERS + 21];
    const Real x849 = at_least(x848, 0.0);
    const Real x850 = x847 + x849;
    // implicit_water._problem
    const Real x851 = x808 * x850;
    // retention.brim
    real_13[0] = numbers[3 * LAYERS + 22];
    for (int l = 0; l < LAYERS - 1; ++l) real_13[l + 1] = numbers[l + 3 * LAYERS + 22];
    for (int l = 0; l < LAYERS - 1; ++l) real_14[l] = numbers[l + 3 * LAYERS + 23];
    real_14[LAYERS - 1] = numbers[4 * LAYERS + 21];
    // retention.brim, implicit_water._start, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a854 = minimum(real_13[l], real_14[l]);
        const Real a855 = minimum(numbers[l + 3 * LAYERS + 22], a854);
        const Real a856 = numbers[l + 3 * LAYERS + 22] / a855;
        const Real a857 = log(a856);
        const Real a858 = a857 / numbers[l + LAYERS + 22];
        const Real a859 = exp(a858);
        const Real a860 = numbers[l + 2 * LAYERS + 22] - numbers[l + 9 * LAYERS + 27];
        const Real a861 = a860 * a859;
        const Real a862 = numbers[l + 9 * LAYERS + 27] + a861;
        const Real a863 = minimum(state[l + 2 * LAYERS], real_9[l]);
        const Real a864 = maximum(a863, real_7[l]);
        const Real a865 = minimum(a864, a862);
        const Real a866 = a862 - numbers[l + 9 * LAYERS + 27];
        const Real a867 = a866 / a860;
        const Real a868 = at_least(a867, 1e-12);
        const Real a869 = log(a868);
        const Real a870 = numbers[l + LAYERS + 22] * a869;
        const Real a871 = numbers[l + 10 * LAYERS + 27] - a870;
        const Real a872 = at_most(a871, 16.11809565095832);
        const Real a873 = exp(a872);
        const Real a874 = numbers[l + LAYERS + 22] * a873;
        const Real a875 = a868 * a860;
        const Real a876 = a874 / a875;
        const Mask a878 = (a862 > real_9[l]);
        const Real a879 = select(a878, real_9[l], a862);
        const Mask a880 = (a862 <= real_9[l]);
        const Real a881 = a879 - real_7[l];
        const Real a882 = a881 * 100.0;
        const Real a883 = at_least(a882, 0.0);
        const Real a884 = at_most(a883, 1.0);
        const Mask a885 = (a884 < 1.0);
        const Mask a886 = (a880 & a885);
        const Real a887 = select(a886, 100.0, 0.0);
        const Mask a888 = (a873 < numbers[l + 3 * LAYERS + 22]);
        const Real a889 = select(a888, numbers[l + 3 * LAYERS + 22], a873);
        const Mask a890 = (a872 < numbers[l + 10 * LAYERS + 27]);
        const Real a891 = select(a890, numbers[l + 10 * LAYERS + 27], a872);
        const Real a892 = a891 - numbers[l + 10 * LAYERS + 27];
        const Real a894 = numbers[l + 11 * LAYERS + 27] * a892;
        const Real a895 = -a894;
        const Real a896 = exp(a895);
        const Real a897 = numbers[l + 3 * LAYERS + 22] * 0.999999999;
        const Mask a898 = (a873 > a897);
        const Real a899 = numbers[l + 11 * LAYERS + 27] * a896;
        const Real a900 = a899 / a889;
        const Real a901 = select(a898, a900, 0.0);
        const Real a902 = a889 * a896;
        const Real a903 = numbers[l + 11 * LAYERS + 27] - 1.0;
        const Real a904 = a902 / a903;
        const Real a905 = numbers[l + 3 * LAYERS + 22] - a873;
        const Real a906 = at_least(a905, 0.0);
        const Real a907 = a904 + a906;
        real_15[l] = a860;
        real_16[l] = a862;
        real_17[l] = a865;
        real_18[l] = a866;
        real_19[l] = a872;
        real_20[l] = a873;
        real_21[l] = a876;
        real_22[l] = a884;
        mask_23[l] = a885;
        real_24[l] = a887;
        real_25[l] = a896;
        real_26[l] = a897;
        real_27[l] = a901;
        real_28[l] = a903;
        real_29[l] = a907;
    }
    // implicit_water._impedance, implicit_water._problem, retention.flowing, implicit_water._sent
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a795 = real_10[l] + real_10[l + 1];
        const Real a796 = real_10[l] / a795;
        const Real a797 = real_8[l] - real_8[l + 1];
        const Real a798 = a796 * a797;
        const Real a799 = real_8[l + 1] + a798;
        const Real a800 = real_8[l] + real_8[l + 1];
        const Real a801 = a800 * 0.5;
        const Real a802 = minimum(a799, a801);
        const Real a803 = exp(a802);
        const Real a804 = real_11[l] + real_11[l + 1];
        const Real a805 = a803 / a804;
        const Mask a908 = (real_20[l + 1] < numbers[l + 3 * LAYERS + 22]);
        const Real a909 = select(a908, numbers[l + 3 * LAYERS + 22], real_20[l + 1]);
        const Mask a910 = (real_19[l + 1] < numbers[l + 10 * LAYERS + 27]);
        const Real a911 = select(a910, numbers[l + 10 * LAYERS + 27], real_19[l + 1]);
        const Real a912 = a911 - numbers[l + 10 * LAYERS + 27];
        const Real a914 = numbers[l + 11 * LAYERS + 27] * a912;
        const Real a915 = -a914;
        const Real a916 = exp(a915);
        const Real a917 = a909 * a916;
        const Real a918 = numbers[l + 11 * LAYERS + 27] - 1.0;
        const Real a919 = a917 / a918;
        const Real a920 = numbers[l + 3 * LAYERS + 22] - real_20[l + 1];
        const Real a921 = at_least(a920, 0.0);
        const Real a922 = a919 + a921;
        const Mask a923 = (real_20[l] < numbers[l + 3 * LAYERS + 23]);
        const Real a924 = select(a923, numbers[l + 3 * LAYERS + 23], real_20[l]);
        const Mask a925 = (real_19[l] < numbers[l + 10 * LAYERS + 28]);
        const Real a926 = select(a925, numbers[l + 10 * LAYERS + 28], real_19[l]);
        const Real a927 = a926 - numbers[l + 10 * LAYERS + 28];
        const Real a929 = numbers[l + 11 * LAYERS + 28] * a927;
        const Real a930 = -a929;
        const Real a931 = exp(a930);
        const Real a932 = a924 * a931;
        const Real a933 = numbers[l + 11 * LAYERS + 28] - 1.0;
        const Real a934 = a932 / a933;
        const Real a935 = numbers[l + 3 * LAYERS + 23] - real_20[l];
        const Real a936 = at_least(a935, 0.0);
        const Real a937 = a934 + a936;
        const Real a938 = real_29[l] + a937;
        const Real a939 = a938 * 0.5;
        real_14[l] = a795;
        real_30[l] = a805;
        real_31[l] = a916;
        real_32[l] = a918;
        real_33[l] = a922;
        real_34[l] = a931;
        real_35[l] = a933;
        real_36[l] = a939;
    }
    // implicit_water._downward
    real_14[LAYERS - 1] = real_10[LAYERS - 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a941 = real_14[l] * real_25[l];
        real_10[l] = a941;
    }
    const Real x944 = real_29[LAYERS - 1] + real_10[LAYERS - 1];
    const Real x945 = x808 * x944;
    const Real x946 = x830 * real_25[LAYERS - 1];
    const Real x947 = x945 + x946;
    // implicit_water._upward
    const Real x951 = real_12[0] * real_29[0];
    // implicit_water._balance
    const Mask x952 = (real_of(0.0) > 0.0);
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a953 = select(x952, 0.0, real_27[l]);
        const Real a956 = real_14[l] * a953;
        real_20[l] = a953;
        real_19[l] = a956;
    }
    // implicit_water._downward
    const Real x959 = real_25[LAYERS - 1] + real_19[LAYERS - 1];
    const Real x960 = x808 * x959;
    const Real x961 = x830 * real_20[LAYERS - 1];
    const Real x962 = x960 + x961;
    // implicit_water._downward, implicit_water._sent, implicit_water._upward, implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a942 = real_36[l] + real_10[l];
        const Real a943 = real_30[l] * a942;
        const Real a948 = real_29[l + 1] + real_33[l];
        const Real a949 = a948 * 0.5;
        const Real a950 = real_30[l] * a949;
        const Real a954 = real_25[l] + real_34[l];
        const Real a955 = a954 * 0.5;
        const Real a957 = a955 + real_19[l];
        const Real a958 = real_30[l] * a957;
        real_20[l] = a943;
        real_27[l + 1] = a950;
        real_11[l] = a958;
    }
    // implicit_water._balance
    real_11[LAYERS - 1] = x962;
    // implicit_water._upward
    const Real x968 = real_12[0] * real_25[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a965 = real_25[l + 1] + real_31[l];
        const Real a966 = a965 * 0.5;
        const Real a967 = real_30[l] * a966;
        real_19[l + 1] = a967;
    }
    // implicit_water._balance
    real_19[0] = x968;
    real_20[LAYERS - 1] = x947;
    real_27[0] = x951;
    // implicit_water._balance, implicit_water._mobile, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a964 = real_22[l] * real_11[l];
        const Real a970 = real_22[l] * real_19[l];
        const Real a971 = a964 + a970;
        const Real a974 = real_20[l] + real_27[l];
        const Real a975 = real_22[l] * a974;
        const Real a976 = a971 * real_21[l];
        const Real a977 = real_24[l] * a974;
        const Real a978 = a976 + a977;
        const Real a979 = at_least(real_18[l], 1e-09);
        const Real a980 = a979 * a978;
        const Real a981 = at_least(a975, 1e-30);
        const Real a982 = a980 / a981;
        const Real a983 = select(mask_23[l], 60.0, INFINITE);
        const Real a984 = seconds * a975;
        const Real a985 = at_least(a982, 0.02);
        const Real a986 = minimum(a985, a983);
        const Real a987 = seconds * a971;
        const Real a988 = real_17[l] - numbers[l + 9 * LAYERS + 27];
        const Real a989 = a988 / real_15[l];
        const Real a990 = at_least(a989, 1e-12);
        const Real a991 = log(a990);
        const Real a992 = numbers[l + LAYERS + 22] * a991;
        const Real a993 = numbers[l + 10 * LAYERS + 27] - a992;
        const Real a994 = at_most(a993, 16.11809565095832);
        const Real a995 = exp(a994);
        const Real a996 = numbers[l + LAYERS + 22] * a995;
        const Real a997 = a990 * real_15[l];
        const Real a998 = a996 / a997;
        const Real a999 = -a995;
        const Mask a1000 = (real_17[l] > real_9[l]);
        const Real a1001 = select(a1000, real_9[l], real_17[l]);
        const Mask a1002 = (real_17[l] <= real_9[l]);
        const Real a1003 = a1001 - real_7[l];
        const Real a1004 = a1003 * 100.0;
        const Real a1005 = at_least(a1004, 0.0);
        const Real a1006 = at_most(a1005, 1.0);
        const Mask a1007 = (a1006 < 1.0);
        const Mask a1008 = (a1002 & a1007);
        const Real a1009 = select(a1008, 100.0, 0.0);
        const Mask a1010 = (a995 < numbers[l + 3 * LAYERS + 22]);
        const Real a1011 = select(a1010, numbers[l + 3 * LAYERS + 22], a995);
        const Mask a1012 = (a994 < numbers[l + 10 * LAYERS + 27]);
        const Real a1013 = select(a1012, numbers[l + 10 * LAYERS + 27], a994);
        const Real a1014 = a1013 - numbers[l + 10 * LAYERS + 27];
        const Real a1015 = numbers[l + 11 * LAYERS + 27] * a1014;
        const Real a1016 = -a1015;
        const Real a1017 = exp(a1016);
        const Mask a1018 = (a995 > real_26[l]);
        const Real a1019 = numbers[l + 11 * LAYERS + 27] * a1017;
        const Real a1020 = a1019 / a1011;
        const Real a1021 = select(a1018, a1020, 0.0);
        const Real a1022 = a1011 * a1017;
        const Real a1023 = a1022 / real_28[l];
        const Real a1024 = numbers[l + 3 * LAYERS + 22] - a995;
        const Real a1025 = at_least(a1024, 0.0);
        const Real a1026 = a1023 + a1025;
        real_25[l] = a984;
        real_10[l] = a986;
        real_29[l] = a987;
        real_8[l] = a988;
        real_13[l] = a994;
        real_37[l] = a995;
        real_38[l] = a998;
        real_39[l] = a999;
        real_40[l] = a1001;
        mask_41[l] = a1002;
        real_42[l] = a1006;
        mask_43[l] = a1007;
        real_44[l] = a1009;
        real_45[l] = a1017;
        real_46[l] = a1021;
        real_47[l] = a1026;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1055 = real_14[l] * real_45[l];
        real_19[l] = a1055;
    }
    const Real x1058 = real_47[LAYERS - 1] + real_19[LAYERS - 1];
    const Real x1059 = x808 * x1058;
    const Real x1060 = x830 * real_45[LAYERS - 1];
    const Real x1061 = x1059 + x1060;
    // implicit_water._upward
    const Real x1065 = real_12[0] * real_47[0];
    // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Mask a1027 = (real_37[l + 1] < numbers[l + 3 * LAYERS + 22]);
        const Real a1028 = select(a1027, numbers[l + 3 * LAYERS + 22], real_37[l + 1]);
        const Mask a1029 = (real_13[l + 1] < numbers[l + 10 * LAYERS + 27]);
        const Real a1030 = select(a1029, numbers[l + 10 * LAYERS + 27], real_13[l + 1]);
        const Real a1031 = a1030 - numbers[l + 10 * LAYERS + 27];
        const Real a1032 = numbers[l + 11 * LAYERS + 27] * a1031;
        const Real a1033 = -a1032;
        const Real a1034 = exp(a1033);
        const Real a1035 = a1028 * a1034;
        const Real a1036 = a1035 / real_32[l];
        const Real a1037 = numbers[l + 3 * LAYERS + 22] - real_37[l + 1];
        const Real a1038 = at_least(a1037, 0.0);
        const Real a1039 = a1036 + a1038;
        const Mask a1040 = (real_37[l] < numbers[l + 3 * LAYERS + 23]);
        const Real a1041 = select(a1040, numbers[l + 3 * LAYERS + 23], real_37[l]);
        const Mask a1042 = (real_13[l] < numbers[l + 10 * LAYERS + 28]);
        const Real a1043 = select(a1042, numbers[l + 10 * LAYERS + 28], real_13[l]);
        const Real a1044 = a1043 - numbers[l + 10 * LAYERS + 28];
        const Real a1045 = numbers[l + 11 * LAYERS + 28] * a1044;
        const Real a1046 = -a1045;
        const Real a1047 = exp(a1046);
        const Real a1048 = a1041 * a1047;
        const Real a1049 = a1048 / real_35[l];
        const Real a1050 = numbers[l + 3 * LAYERS + 23] - real_37[l];
        const Real a1051 = at_least(a1050, 0.0);
        const Real a1052 = a1049 + a1051;
        const Real a1053 = real_47[l] + a1052;
        const Real a1054 = a1053 * 0.5;
        const Real a1056 = a1054 + real_19[l];
        const Real a1057 = real_30[l] * a1056;
        const Real a1062 = real_47[l + 1] + a1039;
        const Real a1063 = a1062 * 0.5;
        const Real a1064 = real_30[l] * a1063;
        real_31[l] = a1034;
        real_36[l] = a1047;
        real_11[l] = a1057;
        real_27[l + 1] = a1064;
    }
    // implicit_water._flow
    real_11[LAYERS - 1] = x1061;
    real_27[0] = x1065;
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1067 = real_42[l] * real_11[l];
        const Real a1069 = real_42[l] * real_27[l];
        real_19[l] = a1067;
        real_47[l] = a1069;
    }
    const Real x1070 = x832 - real_47[0];
    const Mask x1071 = (x1070 > x773);
    const Real x1072 = select(x1071, x773, x1070);
    // implicit_water._remaining
    const Real x1073 = real_40[0] - x786;
    const Real x1074 = x1073 * 100.0;
    const Real x1075 = at_least(x1074, 0.0);
    const Real x1076 = at_most(x1075, 1.0);
    // implicit_water._flow
    const Real x1077 = x682 * x1076;
    const Real x1084 = real_19[LAYERS - 1] - x851;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1083 = real_19[l] - real_47[l + 1];
        real_37[l + 1] = a1083;
    }
    // implicit_water._gain
    real_37[0] = x1072;
    for (int l = 0; l < LAYERS - 1; ++l) real_47[l] = real_37[l + 1];
    real_47[LAYERS - 1] = x1084;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1078 = real_40[l] - real_5[l];
        const Real a1079 = a1078 * 100.0;
        const Real a1080 = at_least(a1079, 0.0);
        const Real a1081 = at_most(a1080, 1.0);
        const Real a1082 = real_4[l] * a1081;
        const Real a1085 = real_17[l] - real_40[l];
        const Real a1086 = a1085 * 1e-09;
        const Real a1087 = real_40[l] + a1086;
        const Real a1088 = a1087 - state[l + 2 * LAYERS];
        const Real a1089 = numbers[l] * a1088;
        const Real a1090 = a1082 + in_row(l, 0, x1077);
        const Real a1093 = real_37[l] - real_47[l];
        const Real a1094 = a1093 - a1090;
        const Real a1095 = seconds * a1094;
        const Real a1096 = a1089 - a1095;
        const Real a1097 = select(x952, 0.0, real_46[l]);
        const Real a1100 = real_14[l] * a1097;
        real_19[l] = a1082;
        real_13[l] = a1096;
        real_20[l] = a1097;
        real_24[l] = a1100;
    }
    // implicit_water._downward
    const Real x1103 = real_45[LAYERS - 1] + real_24[LAYERS - 1];
    const Real x1104 = x808 * x1103;
    const Real x1105 = x830 * real_20[LAYERS - 1];
    const Real x1106 = x1104 + x1105;
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1098 = real_45[l] + real_36[l];
        const Real a1099 = a1098 * 0.5;
        const Real a1101 = a1099 + real_24[l];
        const Real a1102 = real_30[l] * a1101;
        real_20[l] = a1102;
    }
    // implicit_water._balance
    real_20[LAYERS - 1] = x1106;
    // implicit_water._upward
    const Real x1112 = real_12[0] * real_45[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1109 = real_45[l + 1] + real_31[l];
        const Real a1110 = a1109 * 0.5;
        const Real a1111 = real_30[l] * a1110;
        real_24[l + 1] = a1111;
    }
    // implicit_water._balance
    real_24[0] = x1112;
    const Mask x1122 = (x1072 < x773);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1108 = real_42[l] * real_20[l];
        const Real a1114 = real_42[l] * real_24[l];
        const Real a1115 = select(x952, 1.0, real_38[l]);
        const Real a1116 = a1108 * a1115;
        const Real a1117 = real_44[l] * real_11[l];
        const Real a1118 = a1116 + a1117;
        const Real a1119 = a1114 * a1115;
        const Real a1120 = real_44[l] * real_27[l];
        const Real a1121 = a1119 + a1120;
        real_45[l] = a1108;
        real_47[l] = a1114;
        real_46[l] = a1118;
        real_22[l] = a1121;
    }
    const Real x1123 = select(x1122, real_22[0], 0.0);
    real_24[0] = x1123;
    for (int l = 0; l < LAYERS - 1; ++l) real_24[l + 1] = real_22[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1124 = magnitude(real_39[l]);
        const Real a1125 = select(x952, a1124, real_17[l]);
        const Real a1127 = real_46[l] + real_24[l];
        const Real a1128 = a1125 * a1127;
        real_20[l] = a1128;
    }
    real_24[0] = real_20[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_24[l + 1] = real_20[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_39[l] = real_20[l + 1];
    real_39[LAYERS - 1] = real_20[LAYERS - 1];
    // implicit_water._demanded
    const Mask x1143 = (real_40[0] > x786);
    const Real x1144 = x786 + 0.01;
    const Mask x1145 = (real_40[0] < x1144);
    const Mask x1146 = (x1143 & x1145);
    const Mask x1147 = (real_40[0] == x786);
    // implicit_water._balance, implicit_water._demanded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1131 = maximum(real_24[l], real_39[l]);
        const Real a1132 = maximum(real_20[l], a1131);
        const Mask a1133 = (real_13[l] < 0.0);
        const Mask a1134 = (real_40[l] > real_5[l]);
        const Real a1135 = real_5[l] + 0.01;
        const Mask a1136 = (real_40[l] < a1135);
        const Mask a1137 = (a1134 & a1136);
        const Mask a1138 = (real_40[l] == real_5[l]);
        const Mask a1139 = (a1138 & a1133);
        const Mask a1140 = (a1137 | a1139);
        const Real a1141 = real_4[l] * 100.0;
        const Real a1142 = select(a1140, a1141, 0.0);
        real_21[l] = a1132;
        mask_23[l] = a1133;
        real_48[l] = a1135;
        real_49[l] = a1141;
        real_50[l] = a1142;
    }
    // implicit_water._demanded
    const Mask x1148 = (x1147 & mask_23[0]);
    const Mask x1149 = (x1146 | x1148);
    const Real x1150 = x682 * 100.0;
    const Real x1151 = select(x1149, x1150, 0.0);
    // implicit_water._balance
    const Real x1171 = select(mask_41[0], x1151, 0.0);
    // implicit_water._at
    const Mask x1181 = (real_of(0.0) < 1530.0);
    // implicit_water._balance, implicit_water._mobile, implicit_water._at
    Mask a1180_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1152 = select(mask_41[l], 1.0, 1e-09);
        const Real a1153 = select(x952, 1e-11, a1152);
        const Real a1154 = real_45[l] + real_47[l];
        const Real a1155 = real_11[l] + real_27[l];
        const Real a1156 = real_42[l] * a1155;
        const Real a1157 = a1154 * real_38[l];
        const Real a1158 = real_44[l] * a1155;
        const Real a1159 = a1157 + a1158;
        const Real a1160 = at_least(real_8[l], 1e-09);
        const Real a1161 = a1160 * a1159;
        const Real a1162 = at_least(a1156, 1e-30);
        const Real a1163 = a1161 / a1162;
        const Real a1164 = select(mask_43[l], 60.0, INFINITE);
        const Real a1165 = seconds * real_21[l];
        const Real a1166 = numbers[l] * numbers[l + 2 * LAYERS + 22];
        const Real a1167 = a1165 + a1166;
        const Real a1168 = a1167 * 1.4210854715202004e-14;
        const Real a1169 = numbers[l] * a1153;
        const Real a1170 = select(mask_41[l], real_50[l], 0.0);
        const Real a1172 = seconds * a1156;
        const Real a1173 = at_least(a1163, 0.02);
        const Real a1174 = minimum(a1173, a1164);
        const Real a1175 = seconds * a1154;
        const Real a1176 = magnitude(real_13[l]);
        const Real a1177 = numbers[l] * 1e-09;
        const Real a1178 = maximum(a1168, a1177);
        const Mask a1179 = (a1176 > a1168);
        a1180_last = (a1180_last | a1179);
        real_39[l] = a1166;
        real_24[l] = a1169;
        real_20[l] = a1170;
        real_40[l] = a1172;
        real_51[l] = a1174;
        real_52[l] = a1175;
        real_53[l] = a1176;
        real_54[l] = a1177;
        real_55[l] = a1178;
    }
    // implicit_water._at
    const Mask x1182 = (a1180_last & x1181);
    Mask a1184_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a1183 = (real_53[l] <= real_55[l]);
        a1184_last = (a1184_last & a1183);
    }
    // implicit_water.solve_water
    for (int l = 0; l < LAYERS; ++l) real_55[l] = real_17[l];
    for (int l = 0; l < LAYERS; ++l) real_53[l] = real_of(0.0);
    real_56[0] = x1072;
    for (int l = 0; l < LAYERS - 1; ++l) real_56[l + 1] = real_37[l + 1];
    real_56[LAYERS] = x1084;
    Real w1188 = x1077;
    for (int l = 0; l < LAYERS; ++l) real_50[l] = real_19[l];
    for (int l = 0; l < LAYERS; ++l) real_21[l] = real_13[l];
    for (int l = 0; l < LAYERS; ++l) real_47[l] = real_24[l];
    for (int l = 0; l < LAYERS; ++l) real_45[l] = real_46[l];
    real_27[0] = x1123;
    for (int l = 0; l < LAYERS - 1; ++l) real_27[l + 1] = real_22[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_11[l] = real_20[l];
    Real w1195 = x1171;
    for (int l = 0; l < LAYERS; ++l) real_44[l] = real_40[l];
    for (int l = 0; l < LAYERS; ++l) real_42[l] = real_51[l];
    for (int l = 0; l < LAYERS; ++l) real_38[l] = real_52[l];
    Real w1199 = real_of(INFINITE);
    Real w1200 = real_of(1.0);
    Real w1201 = real_of(0.0);
    Mask w1202 = x1182;
    Mask w1203 = a1184_last;
    for (int pass = 0; pass < 1530; ++pass) {
        if (!any_lane(w1202)) break;
        // implicit_water._iteration
        const Mask x1206 = (w1201 == 30.0);
        const Mask x1207 = (w1201 == 330.0);
        const Mask x1208 = (x1206 | x1207);
        Real a1205_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1204 = magnitude(real_21[l]);
            a1205_last = a1205_last + a1204;
        }
        const Mask x1209 = (a1205_last < w1199);
        const Mask x1210 = (w1201 < 30.0);
        const Mask x1211 = (x1209 | x1210);
        const Mask x1212 = (w1201 < 330.0);
        const Real x1213 = select(x1212, 1.03, 1.0);
        const Real x1214 = select(x1211, x1213, 0.5);
        const Real x1215 = x1214 * w1200;
        const Real x1216 = at_least(x1215, 0.1);
        const Real x1217 = at_most(x1216, 1.0);
        const Real x1218 = select(x1208, 0.5, x1217);
        // implicit_water._change
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1225 = seconds * real_45[l];
            const Real a1226 = -a1225;
            const Real a1227 = seconds * real_27[l + 1];
            const Real a1228 = -a1227;
            real_31[l] = a1226;
            real_36[l] = a1228;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1219 = real_11[l] + in_row(l, 0, w1195);
            const Real a1220 = a1219 + real_45[l];
            const Real a1221 = a1220 + real_27[l];
            const Real a1222 = seconds * a1221;
            const Real a1223 = real_47[l] + a1222;
            const Real a1229 = -real_21[l];
            real_8[l] = a1219;
            real_57[l] = a1223;
            real_58[l] = a1229;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_31, real_57, real_36, real_58, real_59);
        // implicit_water._stopped
        const Mask x1326 = (real_55[0] > x786);
        // implicit_water._moved, implicit_water._mobile, implicit_water._raised, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1231 = (real_53[l] > 0.0);
            const Mask a1232 = (real_55[l] <= real_9[l]);
            const Real a1233 = real_55[l] - numbers[l + 9 * LAYERS + 27];
            const Real a1234 = at_least(a1233, 1e-09);
            const Real a1235 = select(a1231, real_10[l], real_42[l]);
            const Real a1236 = select(a1231, real_25[l], real_44[l]);
            const Real a1237 = at_least(a1236, 1e-30);
            const Real a1238 = 1 / a1234;
            const Real a1239 = real_18[l] * a1238;
            const Real a1240 = at_least(a1239, 1.0);
            const Real a1241 = real_9[l] - numbers[l + 9 * LAYERS + 27];
            const Real a1242 = a1241 * a1238;
            const Mask a1243 = (a1242 > a1240);
            const Real a1244 = select(a1243, a1240, a1242);
            const Real a1245 = at_least(a1244, 1e-30);
            const Real a1246 = seconds * real_8[l];
            const Real a1247 = numbers[l] + a1246;
            const Real a1248 = a1247 * a1234;
            const Real a1249 = select(a1232, a1247, real_54[l]);
            const Real a1250 = a1235 * a1237;
            const Real a1251 = a1250 * a1238;
            const Real a1252 = a1249 + a1251;
            const Real a1253 = numbers[l] * 1e-11;
            const Real a1254 = x1218 * real_59[l];
            const Real a1255 = real_53[l] + a1254;
            const Real a1256 = a1248 * a1245;
            const Real a1257 = a1248 - a1256;
            const Real a1258 = a1257 * 1e-09;
            const Real a1259 = a1256 + a1258;
            const Real a1260 = select(a1232, a1248, a1259);
            const Real a1261 = a1260 + a1237;
            const Real a1262 = log(a1245);
            const Real a1263 = a1235 * a1262;
            const Real a1264 = at_most(a1263, 300.0);
            const Real a1265 = exp(a1264);
            const Real a1266 = a1237 * a1265;
            const Real a1267 = a1256 + a1266;
            const Real a1268 = a1248 * a1240;
            const Real a1269 = a1268 - a1256;
            const Real a1270 = a1269 * 1e-09;
            const Real a1271 = a1256 + a1270;
            const Real a1272 = maximum(real_25[l], a1237);
            const Real a1273 = a1271 + a1272;
            const Real a1274 = a1253 + real_38[l];
            const Real a1275 = a1274 * a1255;
            const Real a1276 = x1218 * a1252;
            const Real a1277 = a1276 * real_59[l];
            const Real a1278 = select(a1231, a1275, a1277);
            const Real a1279 = a1261 + a1278;
            const Real a1280 = a1279 - a1273;
            const Real a1281 = a1253 + real_29[l];
            const Real a1282 = a1280 / a1281;
            const Real a1283 = select(a1231, a1255, a1282);
            const Real a1284 = at_least(a1283, 0.0);
            const Mask a1285 = (a1255 > 0.0);
            const Mask a1286 = (a1279 > a1273);
            const Mask a1287 = select(a1231, a1285, a1286);
            const Mask a1288 = (a1279 > a1267);
            const Real a1289 = a1248 * 1e-09;
            const Real a1290 = select(a1288, a1289, a1248);
            const Real a1291 = a1256 * 0.999999999;
            const Real a1292 = select(a1288, a1291, 0.0);
            const Real a1293 = a1279 - a1292;
            const Real a1294 = at_least(a1293, 1e-30);
            const Real a1295 = a1294 / a1237;
            const Real a1296 = log(a1295);
            const Real a1297 = a1296 / a1235;
            const Real a1298 = at_most(a1297, 50.0);
            const Real a1299 = exp(a1298);
            const Real a1300 = a1293 - a1290;
            const Real a1301 = a1300 - a1237;
            const Real a1302 = a1290 + a1250;
            const Real a1303 = a1301 / a1302;
            const Real a1304 = a1303 + 1.0;
            const Real a1305 = a1294 / a1290;
            const Real a1306 = minimum(a1299, a1305);
            const Real a1307 = minimum(a1306, a1304);
            const Real a1308 = at_least(a1307, 0.05);
            const Real a1309 = select(a1288, a1245, 0.05);
            const Real a1310 = select(a1288, a1240, a1245);
            const Real a1311 = maximum(a1308, a1309);
            const Real a1312 = minimum(a1311, a1310);
            const Real a1313 = a1234 * a1312;
            const Real a1314 = numbers[l + 9 * LAYERS + 27] + a1313;
            const Real a1315 = maximum(a1314, real_7[l]);
            const Mask a1316 = (real_55[l] > real_5[l]);
            const Mask a1317 = (a1315 < real_5[l]);
            const Mask a1318 = (a1316 & a1317);
            const Mask a1319 = (real_55[l] < real_5[l]);
            const Mask a1320 = (a1315 > real_5[l]);
            const Mask a1321 = (a1319 & a1320);
            const Mask a1322 = (a1318 | a1321);
            const Mask a1323 = (real_4[l] > 0.0);
            const Mask a1324 = (a1322 & a1323);
            const Real a1325 = select(a1324, real_5[l], a1315);
            real_58[l] = a1284;
            mask_43[l] = a1287;
            real_57[l] = a1325;
        }
        // implicit_water._stopped
        const Mask x1327 = (real_57[0] < x786);
        const Mask x1328 = (x1326 & x1327);
        const Mask x1329 = (real_55[0] < x786);
        const Mask x1330 = (real_57[0] > x786);
        const Mask x1331 = (x1329 & x1330);
        const Mask x1332 = (x1328 | x1331);
        const Mask x1333 = (x682 > 0.0);
        const Mask x1334 = (x1332 & x1333);
        const Real x1335 = select(x1334, x786, real_57[0]);
        // implicit_water._moved
        real_57[0] = x1335;
        // implicit_water._iteration
        const Real x1346 = select(x1208, INFINITE, a1205_last);
        const Real x1347 = real_of_mask(w1202);
        const Real x1348 = w1201 + x1347;
        // implicit_water._moved, implicit_water._iteration, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1337 = (real_57[l] >= real_16[l]);
            const Mask a1338 = (mask_43[l] | a1337);
            const Real a1339 = select(a1338, real_16[l], real_57[l]);
            const Real a1340 = select(a1338, real_58[l], 0.0);
            const Real a1341 = select(x1207, real_16[l], real_17[l]);
            const Real a1342 = select(x1208, a1341, a1339);
            const Real a1343 = select(x1208, 0.0, a1340);
            const Real a1344 = select(w1202, a1342, real_55[l]);
            const Real a1345 = select(w1202, a1343, real_53[l]);
            const Real a1349 = a1344 - numbers[l + 9 * LAYERS + 27];
            const Real a1350 = a1349 / real_15[l];
            const Real a1351 = at_least(a1350, 1e-12);
            const Real a1352 = log(a1351);
            const Real a1353 = numbers[l + LAYERS + 22] * a1352;
            const Real a1354 = numbers[l + 10 * LAYERS + 27] - a1353;
            const Real a1355 = at_most(a1354, 16.11809565095832);
            const Real a1356 = exp(a1355);
            const Real a1357 = numbers[l + LAYERS + 22] * a1356;
            const Real a1358 = a1351 * real_15[l];
            const Real a1359 = a1357 / a1358;
            const Real a1361 = a1345 - a1356;
            const Mask a1362 = (a1344 > real_9[l]);
            const Real a1363 = select(a1362, real_9[l], a1344);
            const Mask a1364 = (a1344 <= real_9[l]);
            const Real a1365 = a1363 - real_7[l];
            const Real a1366 = a1365 * 100.0;
            const Real a1367 = at_least(a1366, 0.0);
            const Real a1368 = at_most(a1367, 1.0);
            const Mask a1369 = (a1368 < 1.0);
            const Mask a1370 = (a1364 & a1369);
            const Real a1371 = select(a1370, 100.0, 0.0);
            const Real a1372 = -a1361;
            const Mask a1373 = (a1372 < numbers[l + 3 * LAYERS + 22]);
            const Real a1374 = select(a1373, numbers[l + 3 * LAYERS + 22], a1372);
            const Mask a1375 = (a1355 < numbers[l + 10 * LAYERS + 27]);
            const Real a1376 = select(a1375, numbers[l + 10 * LAYERS + 27], a1355);
            const Real a1377 = a1376 - numbers[l + 10 * LAYERS + 27];
            const Real a1378 = numbers[l + 11 * LAYERS + 27] * a1377;
            const Real a1379 = -a1378;
            const Real a1380 = exp(a1379);
            const Mask a1381 = (a1372 > real_26[l]);
            const Real a1382 = numbers[l + 11 * LAYERS + 27] * a1380;
            const Real a1383 = a1382 / a1374;
            const Real a1384 = select(a1381, a1383, 0.0);
            const Real a1385 = a1374 * a1380;
            const Real a1386 = a1385 / real_28[l];
            const Real a1387 = a1361 + numbers[l + 3 * LAYERS + 22];
            const Real a1388 = at_least(a1387, 0.0);
            const Real a1389 = a1386 + a1388;
            real_59[l] = a1344;
            real_8[l] = a1345;
            real_60[l] = a1349;
            real_61[l] = a1355;
            real_62[l] = a1359;
            real_63[l] = a1361;
            real_64[l] = a1363;
            mask_41[l] = a1364;
            real_65[l] = a1368;
            mask_23[l] = a1369;
            real_66[l] = a1371;
            real_67[l] = a1380;
            real_68[l] = a1384;
            real_69[l] = a1389;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1420 = real_14[l] * real_67[l];
            real_57[l] = a1420;
        }
        const Real x1423 = real_69[LAYERS - 1] + real_57[LAYERS - 1];
        const Real x1424 = x808 * x1423;
        const Real x1425 = x830 * real_67[LAYERS - 1];
        const Real x1426 = x1424 + x1425;
        // implicit_water._upward
        const Real x1430 = real_12[0] * real_69[0];
        // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1390 = -real_63[l + 1];
            const Mask a1391 = (a1390 < numbers[l + 3 * LAYERS + 22]);
            const Real a1392 = select(a1391, numbers[l + 3 * LAYERS + 22], a1390);
            const Mask a1393 = (real_61[l + 1] < numbers[l + 10 * LAYERS + 27]);
            const Real a1394 = select(a1393, numbers[l + 10 * LAYERS + 27], real_61[l + 1]);
            const Real a1395 = a1394 - numbers[l + 10 * LAYERS + 27];
            const Real a1396 = numbers[l + 11 * LAYERS + 27] * a1395;
            const Real a1397 = -a1396;
            const Real a1398 = exp(a1397);
            const Real a1399 = a1392 * a1398;
            const Real a1400 = a1399 / real_32[l];
            const Real a1401 = real_63[l + 1] + numbers[l + 3 * LAYERS + 22];
            const Real a1402 = at_least(a1401, 0.0);
            const Real a1403 = a1400 + a1402;
            const Real a1404 = -real_63[l];
            const Mask a1405 = (a1404 < numbers[l + 3 * LAYERS + 23]);
            const Real a1406 = select(a1405, numbers[l + 3 * LAYERS + 23], a1404);
            const Mask a1407 = (real_61[l] < numbers[l + 10 * LAYERS + 28]);
            const Real a1408 = select(a1407, numbers[l + 10 * LAYERS + 28], real_61[l]);
            const Real a1409 = a1408 - numbers[l + 10 * LAYERS + 28];
            const Real a1410 = numbers[l + 11 * LAYERS + 28] * a1409;
            const Real a1411 = -a1410;
            const Real a1412 = exp(a1411);
            const Real a1413 = a1406 * a1412;
            const Real a1414 = a1413 / real_35[l];
            const Real a1415 = real_63[l] + numbers[l + 3 * LAYERS + 23];
            const Real a1416 = at_least(a1415, 0.0);
            const Real a1417 = a1414 + a1416;
            const Real a1418 = real_69[l] + a1417;
            const Real a1419 = a1418 * 0.5;
            const Real a1421 = a1419 + real_57[l];
            const Real a1422 = real_30[l] * a1421;
            const Real a1427 = real_69[l + 1] + a1403;
            const Real a1428 = a1427 * 0.5;
            const Real a1429 = real_30[l] * a1428;
            real_36[l] = a1398;
            real_31[l] = a1412;
            real_58[l] = a1422;
            real_70[l + 1] = a1429;
        }
        // implicit_water._flow
        real_58[LAYERS - 1] = x1426;
        real_70[0] = x1430;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1432 = real_65[l] * real_58[l];
            const Real a1434 = real_65[l] * real_70[l];
            real_57[l] = a1432;
            real_69[l] = a1434;
        }
        const Real x1435 = x832 - real_69[0];
        const Mask x1436 = (x1435 > x773);
        const Real x1437 = select(x1436, x773, x1435);
        // implicit_water._remaining
        const Real x1438 = real_64[0] - x786;
        const Real x1439 = x1438 * 100.0;
        const Real x1440 = at_least(x1439, 0.0);
        const Real x1441 = at_most(x1440, 1.0);
        // implicit_water._flow
        const Real x1442 = x682 * x1441;
        const Real x1449 = real_57[LAYERS - 1] - x851;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1448 = real_57[l] - real_69[l + 1];
            real_34[l] = a1448;
        }
        // implicit_water._gain
        real_69[0] = x1437;
        for (int l = 0; l < LAYERS - 1; ++l) real_69[l + 1] = real_34[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_57[l] = real_34[l];
        real_57[LAYERS - 1] = x1449;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1443 = real_64[l] - real_5[l];
            const Real a1444 = a1443 * 100.0;
            const Real a1445 = at_least(a1444, 0.0);
            const Real a1446 = at_most(a1445, 1.0);
            const Real a1447 = real_4[l] * a1446;
            const Real a1450 = real_59[l] - real_64[l];
            const Real a1451 = a1450 * 1e-09;
            const Real a1452 = real_64[l] + a1451;
            const Real a1453 = real_8[l] * 1e-11;
            const Real a1454 = a1452 + a1453;
            const Real a1455 = a1454 - state[l + 2 * LAYERS];
            const Real a1456 = numbers[l] * a1455;
            const Real a1457 = a1447 + in_row(l, 0, x1442);
            const Real a1460 = real_69[l] - real_57[l];
            const Real a1461 = a1460 - a1457;
            const Real a1462 = seconds * a1461;
            const Real a1463 = a1456 - a1462;
            const Mask a1464 = (real_8[l] > 0.0);
            const Real a1465 = select(a1464, 0.0, real_68[l]);
            const Real a1468 = real_14[l] * a1465;
            real_61[l] = a1447;
            real_71[l] = a1463;
            mask_43[l] = a1464;
            real_72[l] = a1465;
            real_73[l] = a1468;
        }
        // implicit_water._downward
        const Real x1471 = real_67[LAYERS - 1] + real_73[LAYERS - 1];
        const Real x1472 = x808 * x1471;
        const Real x1473 = x830 * real_72[LAYERS - 1];
        const Real x1474 = x1472 + x1473;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1466 = real_67[l] + real_31[l];
            const Real a1467 = a1466 * 0.5;
            const Real a1469 = a1467 + real_73[l];
            const Real a1470 = real_30[l] * a1469;
            real_72[l] = a1470;
        }
        // implicit_water._balance
        real_72[LAYERS - 1] = x1474;
        // implicit_water._upward
        const Real x1480 = real_12[0] * real_67[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1477 = real_67[l + 1] + real_36[l];
            const Real a1478 = a1477 * 0.5;
            const Real a1479 = real_30[l] * a1478;
            real_73[l + 1] = a1479;
        }
        // implicit_water._balance
        real_73[0] = x1480;
        const Mask x1490 = (x1437 < x773);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1476 = real_65[l] * real_72[l];
            const Real a1482 = real_65[l] * real_73[l];
            const Real a1483 = select(mask_43[l], 1.0, real_62[l]);
            const Real a1484 = a1476 * a1483;
            const Real a1485 = real_66[l] * real_58[l];
            const Real a1486 = a1484 + a1485;
            const Real a1487 = a1482 * a1483;
            const Real a1488 = real_66[l] * real_70[l];
            const Real a1489 = a1487 + a1488;
            real_67[l] = a1476;
            real_57[l] = a1482;
            real_69[l] = a1486;
            real_68[l] = a1489;
        }
        const Real x1491 = select(x1490, real_68[0], 0.0);
        real_73[0] = x1491;
        for (int l = 0; l < LAYERS - 1; ++l) real_73[l + 1] = real_68[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1492 = magnitude(real_63[l]);
            const Real a1493 = select(mask_43[l], a1492, real_59[l]);
            const Real a1495 = real_69[l] + real_73[l];
            const Real a1496 = a1493 * a1495;
            real_72[l] = a1496;
        }
        real_73[0] = real_72[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_73[l + 1] = real_72[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_63[l] = real_72[l + 1];
        real_63[LAYERS - 1] = real_72[LAYERS - 1];
        // implicit_water._demanded
        const Mask x1509 = (real_64[0] > x786);
        const Mask x1510 = (real_64[0] < x1144);
        const Mask x1511 = (x1509 & x1510);
        const Mask x1512 = (real_64[0] == x786);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1499 = maximum(real_73[l], real_63[l]);
            const Real a1500 = maximum(real_72[l], a1499);
            const Mask a1501 = (real_71[l] < 0.0);
            const Mask a1502 = (real_64[l] > real_5[l]);
            const Mask a1503 = (real_64[l] < real_48[l]);
            const Mask a1504 = (a1502 & a1503);
            const Mask a1505 = (real_64[l] == real_5[l]);
            const Mask a1506 = (a1505 & a1501);
            const Mask a1507 = (a1504 | a1506);
            const Real a1508 = select(a1507, real_49[l], 0.0);
            real_74[l] = a1500;
            mask_75[l] = a1501;
            real_76[l] = a1508;
        }
        // implicit_water._demanded
        const Mask x1513 = (x1512 & mask_75[0]);
        const Mask x1514 = (x1511 | x1513);
        const Real x1515 = select(x1514, x1150, 0.0);
        // implicit_water._balance
        const Real x1534 = select(mask_41[0], x1515, 0.0);
        // implicit_water._at
        const Mask x1543 = (x1348 < 1530.0);
        // implicit_water._balance, implicit_water._mobile, implicit_water._at
        Mask a1542_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1516 = select(mask_41[l], 1.0, 1e-09);
            const Real a1517 = select(mask_43[l], 1e-11, a1516);
            const Real a1518 = real_67[l] + real_57[l];
            const Real a1519 = real_58[l] + real_70[l];
            const Real a1520 = real_65[l] * a1519;
            const Real a1521 = a1518 * real_62[l];
            const Real a1522 = real_66[l] * a1519;
            const Real a1523 = a1521 + a1522;
            const Real a1524 = at_least(real_60[l], 1e-09);
            const Real a1525 = a1524 * a1523;
            const Real a1526 = at_least(a1520, 1e-30);
            const Real a1527 = a1525 / a1526;
            const Real a1528 = select(mask_23[l], 60.0, INFINITE);
            const Real a1529 = seconds * real_74[l];
            const Real a1530 = a1529 + real_39[l];
            const Real a1531 = a1530 * 1.4210854715202004e-14;
            const Real a1532 = numbers[l] * a1517;
            const Real a1533 = select(mask_41[l], real_76[l], 0.0);
            const Real a1535 = seconds * a1520;
            const Real a1536 = at_least(a1527, 0.02);
            const Real a1537 = minimum(a1536, a1528);
            const Real a1538 = seconds * a1518;
            const Real a1539 = magnitude(real_71[l]);
            const Real a1540 = maximum(a1531, real_54[l]);
            const Mask a1541 = (a1539 > a1531);
            a1542_last = (a1542_last | a1541);
            real_63[l] = a1532;
            real_73[l] = a1533;
            real_72[l] = a1535;
            real_64[l] = a1537;
            real_77[l] = a1538;
            real_78[l] = a1539;
            real_79[l] = a1540;
        }
        // implicit_water._at
        const Mask x1544 = (a1542_last & x1543);
        Mask a1546_last = mask_of(true);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1545 = (real_78[l] <= real_79[l]);
            a1546_last = (a1546_last & a1545);
        }
        for (int l = 0; l < LAYERS; ++l) real_55[l] = real_59[l];
        for (int l = 0; l < LAYERS; ++l) real_53[l] = real_8[l];
        real_56[0] = x1437;
        for (int l = 0; l < LAYERS - 1; ++l) real_56[l + 1] = real_34[l];
        real_56[LAYERS] = x1449;
        for (int l = 0; l < LAYERS; ++l) real_50[l] = real_61[l];
        for (int l = 0; l < LAYERS; ++l) real_21[l] = real_71[l];
        for (int l = 0; l < LAYERS; ++l) real_47[l] = real_63[l];
        for (int l = 0; l < LAYERS; ++l) real_45[l] = real_69[l];
        real_27[0] = x1491;
        for (int l = 0; l < LAYERS - 1; ++l) real_27[l + 1] = real_68[l + 1];
        for (int l = 0; l < LAYERS; ++l) real_11[l] = real_73[l];
        for (int l = 0; l < LAYERS; ++l) real_44[l] = real_72[l];
        for (int l = 0; l < LAYERS; ++l) real_42[l] = real_64[l];
        for (int l = 0; l < LAYERS; ++l) real_38[l] = real_77[l];
        w1188 = x1442;
        w1195 = x1534;
        w1199 = x1346;
        w1200 = x1218;
        w1201 = x1348;
        w1202 = x1544;
        w1203 = a1546_last;
    }
    // implicit_water.<genexpr>
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a1547 = select(w1203, real_56[l], 0.0);
        real_80[l] = a1547;
    }
    results[LAYERS + 13] = real_80[LAYERS];
    results[LAYERS + 32] = real_80[LAYERS];
    const Real x1548 = select(w1203, w1188, 0.0);
    // water_flow.__call__
    const Real x1556 = x773 - real_80[0];
    const Real x1557 = seconds * x1556;
    const Mask x1558 = (x1557 > numbers[LAYERS + 8]);
    const Real x1559 = select(x1558, numbers[LAYERS + 8], x1557);
    const Real x1560 = at_least(x1559, 0.0);
    after[3 * LAYERS + 2] = x1560;
    const Real x1562 = x1560 / seconds;
    const Real x1563 = x1556 - x1562;
    results[LAYERS + 12] = x1563;
    // implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, time_step.from_soil_of, soil_heat.thermal_conductivity, soil_heat.blended_kersten
    Real a1564_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1549 = select(w1203, real_50[l], 0.0);
        const Real a1550 = seconds / numbers[l];
        const Real a1551 = a1549 + in_row(l, 0, x1548);
        const Real a1552 = real_80[l] - real_80[l + 1];
        const Real a1553 = a1552 - a1551;
        const Real a1554 = a1550 * a1553;
        const Real a1555 = state[l + 2 * LAYERS] + a1554;
        const Real a1561 = a1555 + real_6[l];
        after[LAYERS + l] = a1561;
        a1564_last = a1564_last + a1549;
        const Real a1565 = a1561 / numbers[l + 2 * LAYERS + 22];
        const Real a1566 = a1555 / a1561;
        const Real a1567 = a1566 * numbers[l + 2 * LAYERS + 22];
        const Real a1568 = a1567 * (-1.3505762785178115);
        const Real a1569 = numbers[l + 13 * LAYERS + 32] + a1568;
        const Real a1570 = exp(a1569);
        const Real a1571 = numbers[l + 14 * LAYERS + 32] * a1565;
        const Real a1572 = numbers[l + 14 * LAYERS + 32] - 1.0;
        const Real a1573 = a1572 * a1565;
        const Real a1574 = a1573 + 1.0;
        const Real a1575 = a1571 / a1574;
        const Real a1576 = a1565 * 4.6;
        const Real a1577 = a1565 * 3.6;
        const Real a1578 = a1577 + 1.0;
        const Real a1579 = a1576 / a1578;
        const Real a1580 = log10(a1565);
        const Real a1581 = a1580 + 1.0;
        const Real a1582 = at_least(a1581, 0.0);
        const Real a1583 = select(flags[l + 4], a1579, a1582);
        const Real a1584 = a1561 - a1555;
        const Real a1585 = a1584 / 0.001;
        const Real a1586 = at_least(a1585, 0.0);
        const Real a1587 = at_most(a1586, 1.0);
        const Real a1588 = a1587 * a1587;
        const Real a1589 = a1587 * 2.0;
        const Real a1590 = 3.0 - a1589;
        const Real a1591 = a1588 * a1590;
        const Real a1592 = a1575 - a1583;
        const Real a1593 = a1591 * a1592;
        const Real a1594 = a1583 + a1593;
        const Real a1595 = a1570 - numbers[l + 12 * LAYERS + 32];
        const Real a1596 = a1594 * a1595;
        const Real a1597 = a1596 + numbers[l + 12 * LAYERS + 32];
        real_38[l] = a1549;
        real_42[l] = a1550;
        real_44[l] = a1555;
        real_11[l] = a1561;
        real_27[l] = a1597;
    }
    // time_step.conduct
    const Real x1598 = real_27[0] * x466;
    // time_step.from_ground
    const Real x1599 = x1548 + x683;
    const Real x1600 = x1599 + a1564_last;
    const Real x1601 = x1600 * 1000.0;
    // time_step.heat
    const Real x1602 = x1601 * 2501000.0;
    const Real x1603 = x1602 + x696;
    const Real x1604 = x1603 - x687;
    results[LAYERS + 38] = x1604;
    // surface_balance.opened
    const Real x1605 = x746 + x38;
    const Real x1606 = select(x419, x1605, 0.0);
    const Real x1607 = x1604 + x1606;
    const Real x1608 = select(x419, x491, x1598);
    const Real x1609 = select(x419, x483, x0);
    // surface_balance.surface
    const Real x1610 = x561 - x1607;
    const Real x1611 = x1610 / x551;
    const Real x1612 = x11 - forcing[1];
    const Real x1613 = x1611 + x1612;
    const Real x1614 = x1613 / x559;
    const Real x1615 = forcing[1] + x1614;
    const Real x1616 = x1609 * x551;
    const Real x1617 = x1616 * x559;
    const Real x1618 = x1608 / x1617;
    // surface_balance.top
    const Real x1619 = x1618 + 1.0;
    const Real x1620 = x1609 / x0;
    const Real x1621 = x1619 * x1620;
    // ground_heat.series_conductance
    real_50[0] = real_27[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_50[l + 1] = real_27[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a793_868 = numbers[l] * 0.5;
        const Real a1623 = a793_868 / real_50[l];
        real_6[l] = a1623;
    }
    // soil_heat.conductance
    const Real x1626 = x0 * x1621;
    const Real x1627 = x1608 / x1626;
    // soil_heat.__call__
    const Real x1628 = state[LAYERS - 1] - numbers[LAYERS + 6];
    const Real x1629 = real_27[LAYERS - 1] * x1628;
    const Real x1630 = x1629 / numbers[LAYERS + 21];
    results[LAYERS + 40] = x1630;
    // ground_heat.series_conductance, ground_heat.ground_equations
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1624 = real_6[l] + real_6[l + 1];
        const Real a1625 = 1 / a1624;
        const Real a1642 = real_80[l + 1] * 4200000.0;
        const Real a1646 = at_least(a1642, 0.0);
        const Real a1647 = -a1642;
        const Real a1648 = at_least(a1647, 0.0);
        const Real a1651 = a1625 + a1646;
        const Real a1652 = a1625 + a1648;
        real_35[l] = a1642;
        real_27[l + 1] = a1651;
        real_50[l] = a1652;
    }
    // ground_heat.ground_equations
    real_27[0] = x1627;
    real_50[LAYERS - 1] = real_of(0.0);
    const Real x1662 = x1615 - 273.15;
    // enthalpy.heat_problem
    const Real x1697 = magnitude(x1662);
    // ground_heat.ground_equations, ground_heat.mixed_capacity, soil_heat.volumetric_heat_capacity, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content, retention.at, enthalpy.heat_problem
    Real a1696_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1631 = state[l] - 273.15;
        const Real a1632 = numbers[l + 17 * LAYERS + 32] - 2000000.0;
        const Real a1633 = 1.0 - numbers[l + 2 * LAYERS + 22];
        const Real a1634 = a1633 * 2000000.0;
        const Real a1635 = numbers[l + 2 * LAYERS + 22] - real_11[l];
        const Real a1636 = a1635 * 1004.0;
        const Real a1637 = a1634 + a1636;
        const Real a1638 = real_11[l] * 2106000.0;
        const Real a1639 = a1637 + a1638;
        const Real a1640 = a1633 * a1632;
        const Real a1641 = a1639 + a1640;
        const Real a1643 = real_44[l] - state[l + 2 * LAYERS];
        const Real a1644 = a1643 * 4200000.0;
        const Real a1645 = a1641 - a1644;
        const Real a1649 = 2094000.0 * real_44[l];
        const Real a1650 = a1645 + a1649;
        results[LAYERS + 42 + l] = a1650;
        const Real a1653 = a1650 * a1631;
        const Real a1654 = real_44[l] * 333500000.0;
        const Real a1655 = a1653 + a1654;
        const Real a1656 = real_42[l] * in_row(l, LAYERS - 1, x1630);
        const Real a1657 = a1655 - a1656;
        const Real a1659 = real_42[l] * real_27[l];
        const Real a1661 = real_42[l] * real_50[l];
        const Real a1663 = (-99.99999999999997) + numbers[l + 6 * LAYERS + 22];
        const Real a1664 = a1663 / 0.008034787106446777;
        const Real a1665 = -a1664;
        const Mask a1666 = (a1665 < numbers[l + 3 * LAYERS + 22]);
        const Real a1667 = select(a1666, numbers[l + 3 * LAYERS + 22], a1665);
        const Real a1668 = numbers[l + 3 * LAYERS + 22] / a1667;
        const Real a1669 = log(a1668);
        const Real a1670 = a1669 / numbers[l + LAYERS + 22];
        const Real a1671 = exp(a1670);
        const Real a1672 = numbers[l + 2 * LAYERS + 22] - numbers[l + 15 * LAYERS + 32];
        const Real a1673 = a1672 * a1671;
        const Real a1674 = numbers[l + 15 * LAYERS + 32] + a1673;
        const Real a1675 = numbers[l + 15 * LAYERS + 32] + 0.001;
        const Mask a1676 = (a1674 < a1675);
        const Real a1677 = select(a1676, a1675, a1674);
        const Real a1678 = real_11[l] - numbers[l + 15 * LAYERS + 32];
        const Real a1679 = a1678 / a1672;
        const Real a1680 = at_least(a1679, 1e-12);
        const Real a1681 = log(a1680);
        const Real a1682 = numbers[l + LAYERS + 22] * a1681;
        const Real a1683 = numbers[l + 16 * LAYERS + 32] - a1682;
        const Real a1684 = at_most(a1683, 16.11809565095832);
        const Real a1685 = exp(a1684);
        const Real a1687 = a1685 * 0.008034787106446777;
        const Real a1689 = a1687 + numbers[l + 6 * LAYERS + 22];
        const Real a1690 = -a1689;
        const Mask a1691 = ((-99.99999999999997) >= a1690);
        const Mask a1692 = (a1677 > real_11[l]);
        const Real a1693 = select(a1692, real_11[l], a1677);
        const Real a1694 = select(a1691, real_11[l], a1693);
        const Real a1695 = magnitude(a1631);
        a1696_last = maximum(a1696_last, a1695);
        real_6[l] = a1645;
        real_45[l] = a1650;
        real_47[l] = a1657;
        real_21[l] = a1659;
        real_53[l] = a1661;
        real_55[l] = a1672;
        real_54[l] = a1689;
        real_52[l] = a1694;
    }
    // enthalpy.heat_problem
    const Real x1698 = maximum(a1696_last, x1697);
    // enthalpy.at, enthalpy.heat_problem, retention.at, enthalpy.solve_on_curve, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.fusion_heat, enthalpy.heat_residual
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1699 = 2094000.0 * real_11[l];
        const Real a1700 = real_6[l] + a1699;
        const Real a1701 = a1700 + real_21[l];
        const Real a1702 = a1701 + real_53[l];
        const Real a1703 = real_11[l] * 333500000.0;
        const Real a1704 = a1702 * x1698;
        const Real a1705 = a1703 + a1704;
        const Real a1706 = real_52[l] - numbers[l + 15 * LAYERS + 32];
        const Real a1707 = a1706 / real_55[l];
        const Real a1708 = at_least(a1707, 1e-12);
        const Real a1709 = log(a1708);
        const Real a1710 = numbers[l + LAYERS + 22] * a1709;
        const Real a1711 = numbers[l + 16 * LAYERS + 32] - a1710;
        const Real a1712 = at_most(a1711, 16.11809565095832);
        const Real a1713 = exp(a1712);
        const Real a1715 = a1713 * 0.008034787106446777;
        const Real a1717 = a1715 + numbers[l + 6 * LAYERS + 22];
        const Real a1719 = a1705 * 7.105427357601002e-15;
        const Real a1720 = maximum(real_44[l], real_52[l]);
        const Real a1721 = minimum(a1720, real_11[l]);
        const Real a1722 = a1721 - numbers[l + 15 * LAYERS + 32];
        const Real a1723 = a1722 / real_55[l];
        const Real a1724 = at_least(a1723, 1e-12);
        const Real a1725 = log(a1724);
        const Real a1726 = numbers[l + LAYERS + 22] * a1725;
        const Real a1727 = numbers[l + 16 * LAYERS + 32] - a1726;
        const Real a1728 = at_most(a1727, 16.11809565095832);
        const Real a1729 = exp(a1728);
        const Real a1730 = numbers[l + LAYERS + 22] * a1729;
        const Real a1731 = a1724 * real_55[l];
        const Real a1732 = a1730 / a1731;
        const Real a1734 = a1729 * 0.008034787106446777;
        const Real a1736 = a1734 + numbers[l + 6 * LAYERS + 22];
        const Real a1738 = a1732 * 0.008034787106446777;
        const Real a1739 = a1700 * real_54[l];
        const Real a1741 = a1703 - a1739;
        const Mask a1742 = (real_47[l] >= a1741);
        const Real a1743 = 2094000.0 * real_52[l];
        const Real a1744 = real_6[l] + a1743;
        const Real a1745 = a1744 * a1717;
        const Real a1747 = real_52[l] * 333500000.0;
        const Real a1748 = a1747 - a1745;
        const Mask a1749 = (real_47[l] <= a1748);
        const Mask a1750 = ~a1742;
        const Mask a1751 = (a1749 & a1750);
        const Real a1752 = real_47[l] / 333500000.0;
        const Real a1753 = maximum(a1752, real_52[l]);
        const Real a1754 = minimum(a1753, real_11[l]);
        const Real a1755 = 2094000.0 * a1721;
        const Real a1756 = real_6[l] + a1755;
        const Real a1757 = a1756 * a1736;
        const Real a1759 = a1721 * 333500000.0;
        const Real a1760 = a1759 - a1757;
        const Real a1761 = a1760 - real_47[l];
        const Real a1762 = 2094000.0 * a1736;
        const Real a1764 = 333500000.0 - a1762;
        const Real a1765 = a1756 * a1738;
        const Real a1766 = a1764 + a1765;
        const Real a1767 = a1761 / a1766;
        const Real a1768 = a1721 - a1767;
        const Mask a1769 = (a1761 > 0.0);
        const Real a1770 = maximum(a1721, a1754);
        const Real a1771 = a1754 + a1770;
        const Real a1772 = a1771 * 0.5;
        const Real a1773 = select(a1769, a1772, a1754);
        const Mask a1774 = (a1768 >= a1754);
        const Real a1775 = minimum(a1768, real_11[l]);
        const Real a1776 = select(a1774, a1775, a1773);
        const Real a1777 = select(a1751, real_52[l], a1776);
        const Real a1778 = select(a1742, real_11[l], a1777);
        const Real a1779 = a1778 * 333500000.0;
        const Real a1780 = real_47[l] - a1779;
        const Real a1781 = 2094000.0 * a1778;
        const Real a1782 = real_6[l] + a1781;
        const Real a1783 = a1780 / a1782;
        const Real a1784 = a1778 - numbers[l + 15 * LAYERS + 32];
        const Real a1785 = a1784 / real_55[l];
        const Real a1786 = at_least(a1785, 1e-12);
        const Real a1787 = log(a1786);
        const Real a1788 = numbers[l + LAYERS + 22] * a1787;
        const Real a1789 = numbers[l + 16 * LAYERS + 32] - a1788;
        const Real a1790 = at_most(a1789, 16.11809565095832);
        const Real a1791 = exp(a1790);
        const Real a1792 = numbers[l + LAYERS + 22] * a1791;
        const Real a1793 = a1786 * real_55[l];
        const Real a1794 = a1792 / a1793;
        const Real a1796 = a1791 * 0.008034787106446777;
        const Real a1798 = a1796 + numbers[l + 6 * LAYERS + 22];
        const Real a1799 = -a1798;
        const Real a1800 = a1794 * 0.008034787106446777;
        const Mask a1801 = (a1742 | a1751);
        const Real a1802 = select(a1801, a1783, a1799);
        const Real a1803 = a1782 * a1802;
        const Real a1804 = a1803 + a1779;
        const Real a1805 = a1804 - real_47[l];
        real_50[l] = a1699;
        real_27[l] = a1703;
        real_42[l] = a1717;
        real_51[l] = a1719;
        real_40[l] = a1741;
        real_20[l] = a1743;
        real_24[l] = a1747;
        real_39[l] = a1748;
        real_49[l] = a1778;
        real_48[l] = a1799;
        real_22[l] = a1800;
        real_56[l + 1] = a1802;
        real_46[l] = a1805;
    }
    // enthalpy._drop_from_above
    real_56[0] = x1662;
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_13[l] = real_56[l + 2];
    real_13[LAYERS - 1] = real_of(0.0);
    // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy._is_open
    Mask a1817_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1807 = real_56[l + 1] - real_56[l];
        const Real a1808 = real_21[l] * a1807;
        const Real a1809 = real_46[l] + a1808;
        const Real a1811 = real_56[l + 1] - real_13[l];
        const Real a1812 = real_53[l] * a1811;
        const Real a1813 = a1809 + a1812;
        const Real a1814 = magnitude(a1813);
        const Real a1815 = a1814 - real_51[l];
        const Mask a1816 = (a1815 > 0.0);
        a1817_last = (a1817_last | a1816);
        real_19[l] = a1813;
    }
    // enthalpy.solve_on_curve
    for (int l = 0; l < LAYERS; ++l) real_13[l] = real_56[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_46[l] = real_49[l];
    for (int l = 0; l < LAYERS; ++l) real_37[l] = real_48[l];
    for (int l = 0; l < LAYERS; ++l) real_29[l] = real_22[l];
    for (int l = 0; l < LAYERS; ++l) real_10[l] = real_19[l];
    Real w1823 = real_of(1.0);
    Real w1824 = real_of(0.0);
    Mask w1825 = a1817_last;
    for (int pass = 0; pass < 40; ++pass) {
        if (!any_lane(w1825)) break;
        // enthalpy.newton_direction
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1839 = -real_21[l + 1];
            const Real a1840 = -real_53[l];
            real_32[l] = a1839;
            real_30[l] = a1840;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, enthalpy.newton_direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1826 = (real_46[l] < real_11[l]);
            const Mask a1827 = (real_46[l] > real_52[l]);
            const Mask a1828 = (a1826 & a1827);
            const Real a1829 = 2094000.0 * real_13[l];
            const Real a1830 = a1829 + 333500000.0;
            const Real a1831 = select(a1828, real_29[l], 1.0);
            const Real a1832 = a1830 / a1831;
            const Real a1833 = 2094000.0 * real_46[l];
            const Real a1834 = real_6[l] + a1833;
            const Real a1835 = select(a1828, a1832, 0.0);
            const Real a1836 = a1834 + a1835;
            const Real a1837 = a1836 + real_21[l];
            const Real a1838 = a1837 + real_53[l];
            const Real a1841 = -real_10[l];
            real_25[l] = a1834;
            real_14[l] = a1836;
            real_28[l] = a1838;
            real_26[l] = a1841;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_32, real_28, real_30, real_26, real_18);
        // enthalpy.enthalpy, enthalpy._newton_step, enthalpy.layers_with, enthalpy.fusion_heat, enthalpy.at, retention.at, enthalpy.heat_residual
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1843 = real_25[l] * real_13[l];
            const Real a1844 = real_46[l] * 333500000.0;
            const Real a1845 = a1843 + a1844;
            const Real a1846 = real_14[l] * real_18[l];
            const Real a1847 = a1845 + a1846;
            const Mask a1848 = (a1847 >= real_40[l]);
            const Mask a1849 = (a1847 <= real_39[l]);
            const Mask a1850 = ~a1848;
            const Mask a1851 = (a1849 & a1850);
            const Real a1852 = a1847 / 333500000.0;
            const Real a1853 = maximum(a1852, real_52[l]);
            const Real a1854 = minimum(a1853, real_11[l]);
            const Real a1855 = real_25[l] * real_37[l];
            const Real a1856 = a1855 + a1844;
            const Real a1857 = a1856 - a1847;
            const Real a1858 = 2094000.0 * real_37[l];
            const Real a1859 = a1858 + 333500000.0;
            const Real a1860 = real_25[l] * real_29[l];
            const Real a1861 = a1859 + a1860;
            const Real a1862 = a1857 / a1861;
            const Real a1863 = real_46[l] - a1862;
            const Mask a1864 = (a1857 > 0.0);
            const Real a1865 = maximum(real_46[l], a1854);
            const Real a1866 = a1854 + a1865;
            const Real a1867 = a1866 * 0.5;
            const Real a1868 = select(a1864, a1867, a1854);
            const Mask a1869 = (a1863 >= a1854);
            const Real a1870 = minimum(a1863, real_11[l]);
            const Real a1871 = select(a1869, a1870, a1868);
            const Real a1872 = select(a1851, real_52[l], a1871);
            const Real a1873 = select(a1848, real_11[l], a1872);
            const Real a1874 = a1873 * 333500000.0;
            const Real a1875 = a1847 - a1874;
            const Real a1876 = 2094000.0 * a1873;
            const Real a1877 = real_6[l] + a1876;
            const Real a1878 = a1875 / a1877;
            const Real a1879 = a1873 - numbers[l + 15 * LAYERS + 32];
            const Real a1880 = a1879 / real_55[l];
            const Real a1881 = at_least(a1880, 1e-12);
            const Real a1882 = log(a1881);
            const Real a1883 = numbers[l + LAYERS + 22] * a1882;
            const Real a1884 = numbers[l + 16 * LAYERS + 32] - a1883;
            const Real a1885 = at_most(a1884, 16.11809565095832);
            const Real a1886 = exp(a1885);
            const Real a1887 = numbers[l + LAYERS + 22] * a1886;
            const Real a1888 = a1881 * real_55[l];
            const Real a1889 = a1887 / a1888;
            const Real a1891 = a1886 * 0.008034787106446777;
            const Real a1893 = a1891 + numbers[l + 6 * LAYERS + 22];
            const Real a1894 = -a1893;
            const Real a1895 = a1889 * 0.008034787106446777;
            const Mask a1896 = (a1848 | a1851);
            const Real a1897 = select(a1896, a1878, a1894);
            const Real a1898 = select(w1825, a1897, real_13[l]);
            const Real a1899 = select(w1825, a1873, real_46[l]);
            const Real a1900 = select(w1825, a1894, real_37[l]);
            const Real a1901 = select(w1825, a1895, real_29[l]);
            const Real a1902 = 2094000.0 * a1899;
            const Real a1903 = real_6[l] + a1902;
            const Real a1904 = a1903 * a1898;
            const Real a1905 = a1899 * 333500000.0;
            const Real a1906 = a1904 + a1905;
            const Real a1907 = a1906 - real_47[l];
            real_26[l] = a1898;
            real_28[l] = a1899;
            real_17[l] = a1900;
            real_16[l] = a1901;
            real_15[l] = a1907;
        }
        // enthalpy._drop_from_above
        real_18[0] = x1662;
        for (int l = 0; l < LAYERS - 1; ++l) real_18[l + 1] = real_26[l];
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_14[l] = real_26[l + 1];
        real_14[LAYERS - 1] = real_of(0.0);
        // enthalpy._newton_step
        const Real x1916 = real_of_mask(w1825);
        const Real x1917 = w1824 + x1916;
        // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy._is_open
        Mask a1921_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1909 = real_26[l] - real_18[l];
            const Real a1910 = real_21[l] * a1909;
            const Real a1911 = real_15[l] + a1910;
            const Real a1913 = real_26[l] - real_14[l];
            const Real a1914 = real_53[l] * a1913;
            const Real a1915 = a1911 + a1914;
            const Real a1918 = magnitude(a1915);
            const Real a1919 = a1918 - real_51[l];
            const Mask a1920 = (a1919 > 0.0);
            a1921_last = (a1921_last | a1920);
            real_25[l] = a1915;
        }
        // enthalpy._newton_step
        const Mask x1922 = (w1825 & a1921_last);
        for (int l = 0; l < LAYERS; ++l) real_13[l] = real_26[l];
        for (int l = 0; l < LAYERS; ++l) real_46[l] = real_28[l];
        for (int l = 0; l < LAYERS; ++l) real_37[l] = real_17[l];
        for (int l = 0; l < LAYERS; ++l) real_29[l] = real_16[l];
        for (int l = 0; l < LAYERS; ++l) real_10[l] = real_25[l];
        w1824 = x1917;
        w1825 = x1922;
    }
    // enthalpy.solve_on_curve
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1923 = real_21[l] + real_53[l];
        real_29[l] = a1923;
    }
    for (int l = 0; l < LAYERS; ++l) real_37[l] = real_56[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_39[l] = real_49[l];
    for (int l = 0; l < LAYERS; ++l) real_40[l] = real_48[l];
    for (int l = 0; l < LAYERS; ++l) real_25[l] = real_22[l];
    for (int l = 0; l < LAYERS; ++l) real_16[l] = real_19[l];
    Real w1929 = real_of(1.0);
    Real w1930 = w1824;
    Mask w1931 = w1825;
    for (int pass = 0; pass < 200; ++pass) {
        if (!any_lane(w1931)) break;
        // enthalpy.newton_direction
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1945 = -real_21[l + 1];
            const Real a1946 = -real_53[l];
            real_30[l] = a1945;
            real_32[l] = a1946;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, enthalpy.newton_direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1932 = (real_39[l] < real_11[l]);
            const Mask a1933 = (real_39[l] > real_52[l]);
            const Mask a1934 = (a1932 & a1933);
            const Real a1935 = 2094000.0 * real_37[l];
            const Real a1936 = a1935 + 333500000.0;
            const Real a1937 = select(a1934, real_25[l], 1.0);
            const Real a1938 = a1936 / a1937;
            const Real a1939 = 2094000.0 * real_39[l];
            const Real a1940 = real_6[l] + a1939;
            const Real a1941 = select(a1934, a1938, 0.0);
            const Real a1942 = a1940 + a1941;
            const Real a1943 = a1942 + real_21[l];
            const Real a1944 = a1943 + real_53[l];
            const Real a1947 = -real_16[l];
            real_17[l] = a1939;
            real_28[l] = a1940;
            real_26[l] = a1942;
            real_14[l] = a1944;
            real_18[l] = a1947;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_30, real_14, real_32, real_18, real_15);
        // enthalpy._damped_step, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.at, enthalpy.fusion_heat, retention.at, enthalpy.heat_residual
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1949 = w1929 * real_15[l];
            const Real a1950 = real_28[l] + real_29[l];
            const Real a1951 = a1950 * real_37[l];
            const Real a1952 = real_39[l] * 333500000.0;
            const Real a1953 = a1951 + a1952;
            const Real a1954 = real_26[l] + real_29[l];
            const Real a1955 = a1954 * a1949;
            const Real a1956 = a1953 + a1955;
            const Real a1957 = real_6[l] + real_29[l];
            const Real a1958 = a1957 + real_50[l];
            const Real a1959 = a1958 * real_54[l];
            const Real a1961 = real_27[l] - a1959;
            const Mask a1962 = (a1956 >= a1961);
            const Real a1963 = a1957 + real_20[l];
            const Real a1964 = a1963 * real_42[l];
            const Real a1966 = real_24[l] - a1964;
            const Mask a1967 = (a1956 <= a1966);
            const Mask a1968 = ~a1962;
            const Mask a1969 = (a1967 & a1968);
            const Real a1970 = a1956 / 333500000.0;
            const Real a1971 = maximum(a1970, real_52[l]);
            const Real a1972 = minimum(a1971, real_11[l]);
            const Real a1973 = a1957 + real_17[l];
            const Real a1974 = a1973 * real_40[l];
            const Real a1975 = a1974 + a1952;
            const Real a1976 = a1975 - a1956;
            const Real a1977 = 2094000.0 * real_40[l];
            const Real a1978 = a1977 + 333500000.0;
            const Real a1979 = a1973 * real_25[l];
            const Real a1980 = a1978 + a1979;
            const Real a1981 = a1976 / a1980;
            const Real a1982 = real_39[l] - a1981;
            const Mask a1983 = (a1976 > 0.0);
            const Real a1984 = maximum(real_39[l], a1972);
            const Real a1985 = a1972 + a1984;
            const Real a1986 = a1985 * 0.5;
            const Real a1987 = select(a1983, a1986, a1972);
            const Mask a1988 = (a1982 >= a1972);
            const Real a1989 = minimum(a1982, real_11[l]);
            const Real a1990 = select(a1988, a1989, a1987);
            const Real a1991 = select(a1969, real_52[l], a1990);
            const Real a1992 = select(a1962, real_11[l], a1991);
            const Real a1993 = a1992 * 333500000.0;
            const Real a1994 = a1956 - a1993;
            const Real a1995 = 2094000.0 * a1992;
            const Real a1996 = a1957 + a1995;
            const Real a1997 = a1994 / a1996;
            const Real a1998 = a1992 - numbers[l + 15 * LAYERS + 32];
            const Real a1999 = a1998 / real_55[l];
            const Real a2000 = at_least(a1999, 1e-12);
            const Real a2001 = log(a2000);
            const Real a2002 = numbers[l + LAYERS + 22] * a2001;
            const Real a2003 = numbers[l + 16 * LAYERS + 32] - a2002;
            const Real a2004 = at_most(a2003, 16.11809565095832);
            const Real a2005 = exp(a2004);
            const Real a2006 = numbers[l + LAYERS + 22] * a2005;
            const Real a2007 = a2000 * real_55[l];
            const Real a2008 = a2006 / a2007;
            const Real a2010 = a2005 * 0.008034787106446777;
            const Real a2012 = a2010 + numbers[l + 6 * LAYERS + 22];
            const Real a2013 = -a2012;
            const Real a2014 = a2008 * 0.008034787106446777;
            const Mask a2015 = (a1962 | a1969);
            const Real a2016 = select(a2015, a1997, a2013);
            const Real a2017 = real_6[l] + a1995;
            const Real a2018 = a2017 * a2016;
            const Real a2019 = a2018 + a1993;
            const Real a2020 = a2019 - real_47[l];
            real_18[l] = a1992;
            real_14[l] = a2013;
            real_12[l] = a2014;
            real_81[l + 1] = a2016;
            real_5[l] = a2020;
        }
        // enthalpy._drop_from_above
        real_81[0] = x1662;
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_15[l] = real_81[l + 2];
        real_15[LAYERS - 1] = real_of(0.0);
        // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy._damped_step
        Real a2031_last = real_of(0.0);
        Real a2034_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2022 = real_81[l + 1] - real_81[l];
            const Real a2023 = real_21[l] * a2022;
            const Real a2024 = real_5[l] + a2023;
            const Real a2026 = real_81[l + 1] - real_15[l];
            const Real a2027 = real_53[l] * a2026;
            const Real a2028 = a2024 + a2027;
            const Real a2029 = magnitude(a2028);
            const Real a2030 = numbers[l] * a2029;
            a2031_last = a2031_last + a2030;
            const Real a2032 = magnitude(real_16[l]);
            const Real a2033 = numbers[l] * a2032;
            a2034_last = a2034_last + a2033;
            real_26[l] = a2028;
        }
        // enthalpy._damped_step
        const Mask x2035 = (a2031_last < a2034_last);
        const Real x2037 = w1929 * 2.0;
        const Real x2038 = at_most(x2037, 1.0);
        const Real x2039 = w1929 * 0.5;
        const Real x2040 = select(x2035, x2038, x2039);
        const Mask x2045 = (x2040 > 1e-06);
        // enthalpy._damped_step, enthalpy._is_open
        Mask a2044_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2036 = select(x2035, real_26[l], real_16[l]);
            const Real a2041 = magnitude(a2036);
            const Real a2042 = a2041 - real_51[l];
            const Mask a2043 = (a2042 > 0.0);
            a2044_last = (a2044_last | a2043);
            real_15[l] = a2036;
        }
        // enthalpy._damped_step
        const Mask x2046 = (a2044_last & x2045);
        const Mask x2047 = (w1931 & x2035);
        const Real x2052 = real_of_mask(w1931);
        const Real x2053 = w1930 + x2052;
        const Mask x2054 = (w1931 & x2046);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2048 = select(x2047, real_81[l + 1], real_37[l]);
            const Real a2049 = select(x2047, real_18[l], real_39[l]);
            const Real a2050 = select(x2047, real_14[l], real_40[l]);
            const Real a2051 = select(x2047, real_12[l], real_25[l]);
            real_26[l] = a2048;
            real_5[l] = a2049;
            real_28[l] = a2050;
            real_17[l] = a2051;
        }
        for (int l = 0; l < LAYERS; ++l) real_37[l] = real_26[l];
        for (int l = 0; l < LAYERS; ++l) real_39[l] = real_5[l];
        for (int l = 0; l < LAYERS; ++l) real_40[l] = real_28[l];
        for (int l = 0; l < LAYERS; ++l) real_25[l] = real_17[l];
        for (int l = 0; l < LAYERS; ++l) real_16[l] = real_15[l];
        w1929 = x2040;
        w1930 = x2053;
        w1931 = x2054;
    }
    // enthalpy.solve_on_curve
    Mask a2062_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2055 = select(w1825, real_37[l], real_13[l]);
        const Real a2056 = select(w1825, real_39[l], real_46[l]);
        const Real a2057 = real_51[l] * 8.0;
        const Real a2058 = at_least(a2057, 0.001);
        const Real a2059 = select(w1825, real_16[l], real_10[l]);
        const Real a2060 = magnitude(a2059);
        const Mask a2061 = (a2060 <= a2058);
        a2062_last = (a2062_last & a2061);
        real_25[l] = a2055;
        real_40[l] = a2056;
    }
    // ground_heat._solution, ground_heat.heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2063 = select(a2062_last, real_25[l], NOT_A_NUMBER);
        const Real a2064 = select(a2062_last, real_40[l], NOT_A_NUMBER);
        after[2 * LAYERS + l] = a2064;
        const Real a2065 = a2063 + 273.15;
        after[l] = a2065;
        real_16[l] = a2063;
        real_39[l] = a2064;
        real_37[l] = a2065;
    }
    // ground_heat.heat
    const Real x2067 = x1615 - real_37[0];
    Real a2069_last = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2066 = real_16[l] - real_16[l + 1];
        const Real a2068 = real_35[l] * a2066;
        a2069_last = a2069_last + a2068;
    }
    results[LAYERS + 41] = a2069_last;
    const Real x2072 = x1627 * x2067;
    results[LAYERS + 39] = x2072;
    // surface_balance.skin_temperature
    const Real x2073 = x1618 * real_37[0];
    const Real x2074 = x1615 + x2073;
    const Real x2075 = x2074 / x1619;
    after[3 * LAYERS] = x2075;
    // snow.conductance
    const Real x2076 = x1608 / x1609;
    // surface_balance._over_soil
    const Real x2077 = x2075 - real_37[0];
    const Real x2078 = x2076 * x2077;
    results[4] = x2078;
    const Real x2079 = x2075 - forcing[1];
    const Real x2080 = x36 * x2079;
    results[LAYERS + 15] = x2080;
    // surface_balance.closed
    const Real x2081 = x2078 * x0;
    const Real x2082 = x2081 / x1608;
    const Real x2083 = real_37[0] + x2082;
    // time_step.time_step
    const Real x2084 = select(x419, x745, 0.0);
    after[3 * LAYERS + 3] = x2084;
    // snow.compacted_density
    const Real x2085 = seconds / 3600.0;
    const Real x2086 = x2075 - 273.15;
    const Real x2087 = x2083 - 273.15;
    const Real x2088 = x2084 * 100.0;
    const Real x2089 = at_least(x2088, 0.01);
    const Real x2090 = x2085 * 0.01;
    const Real x2091 = x2086 + x2087;
    const Real x2092 = x2091 * 0.04;
    const Real x2093 = x418 * 21.0;
    const Real x2094 = x2092 - x2093;
    const Real x2095 = exp(x2094);
    const Real x2096 = x2090 * x2095;
    const Real x2097 = x2096 * x2089;
    const Real x2098 = x2097 / 2.0;
    const Real x2099 = x2097 / 3.0;
    const Real x2100 = x2097 / 4.0;
    const Real x2101 = x2097 / 5.0;
    const Real x2102 = x2101 + 1.0;
    const Real x2103 = x2100 * x2102;
    const Real x2104 = x2103 + 1.0;
    const Real x2105 = x2099 * x2104;
    const Real x2106 = x2105 + 1.0;
    const Real x2107 = x2098 * x2106;
    const Real x2108 = x2107 + 1.0;
    const Real x2109 = x418 * x2108;
    const Real x2110 = at_least(x2109, 0.05);
    const Real x2111 = at_most(x2110, 0.4);
    const Real x2112 = x2085 * 0.13;
    const Real x2113 = x2112 / 24.0;
    const Real x2114 = 1.0 - x2113;
    const Real x2115 = x2111 * x2114;
    const Real x2116 = x2115 + x2113;
    const Real x2117 = at_most(x2116, 0.4);
    const Mask x2118 = (x2086 >= 0.0);
    const Real x2119 = select(x2118, x2117, x2111);
    // time_step.time_step
    const Mask x2120 = (x2084 > 0.0);
    const Real x2121 = -x644;
    const Real x2122 = select(x419, x686, x2121);
    const Real x2123 = x1601 + x2122;
    results[2] = x2123;
    const Real x2124 = x2084 / x2119;
    const Real x2125 = select(x2120, x2124, 0.0);
    after[3 * LAYERS + 4] = x2125;
    // snow.surface_roughness_length
    const Real x2126 = x386 * 7.0;
    const Real x2127 = x2126 - x417;
    const Mask x2128 = (x2127 <= 0.0007);
    const Real x2129 = x2127 / 7.0;
    const Real x2130 = select(x2128, 0.001, x2129);
    const Real x2131 = x489 * x386;
    const Real x2132 = x428 * x2130;
    const Real x2133 = x2131 + x2132;
    after[3 * LAYERS + 8] = x2133;
    // time_step.time_step
    const Real x2134 = x2123 * 1004.5;
    const Real x2135 = x2134 / x551;
    const Real x2136 = forcing[2] + x2135;
    after[3 * LAYERS + 12] = x2136;
    const Real x2137 = select(x2120, x428, 0.0);
    results[LAYERS + 19] = x2137;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x2138 = 1.0 - x2137;
    const Real x2139 = x2138 * 2501000.0;
    const Real x2140 = x2137 * 2830000.0;
    const Real x2141 = x2139 + x2140;
    // time_step._fluxes
    const Real x2142 = x641 * x2141;
    results[0] = x2142;
    const Mask x2143 = (x2142 > 0.0);
    const Real x2144 = select(x2143, x1603, x2142);
    results[1] = x2144;
    const Real x2145 = x551 * 0.999900457893689;
    const Real x2146 = x2075 - x11;
    const Real x2147 = x2145 * x2146;
    results[3] = x2147;
    const Real x2148 = x1548 * 2501000000.0;
    results[5] = x2148;
    const Real x2149 = x683 * 2501000000.0;
    results[6] = x2149;
    const Real x2150 = a1564_last * 2501000000.0;
    results[7] = x2150;
    const Real x2152 = x743 * seconds;
    const Real x2153 = select(x419, x2152, 0.0);
    results[LAYERS + 14] = x2153;
    const Real x2154 = select(x419, x746, 0.0);
    results[LAYERS + 17] = x2154;
    // time_step._budget
    const Real x2155 = select(x419, x691, 0.0);
    results[LAYERS + 27] = x2155;
    const Real x2156 = select(x419, x748, 0.0);
    const Real x2157 = -x2156;
    results[LAYERS + 29] = x2157;
    const Mask x2158 = (x419 & x750);
    result_flags[1] = x2158;
    const Mask x2159 = (x419 & x754);
    result_flags[2] = x2159;
    // enthalpy.fusion_heat, time_step._fluxes, time_step._budget, diagnostics.ice_content, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a2163_last = real_of(0.0);
    Real a2167_last = real_of(1.0);
    Real a2168_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2070 = 2094000.0 * real_16[l];
        const Real a2071 = a2070 + 333500000.0;
        results[2 * LAYERS + 42 + l] = a2071;
        const Real a2151 = real_38[l] * 2501000000.0;
        results[8 + l] = a2151;
        const Real a2160 = real_39[l] - real_44[l];
        results[3 * LAYERS + 42 + l] = a2160;
        const Real a2161 = real_11[l] - real_39[l];
        quantities[l] = a2161;
        const Real a2162 = real_37[l] - 273.15;
        a2163_last = a2163_last + numbers[l];
        const Real a2163 = a2163_last;
        const Real a793_1003 = numbers[l] * 0.5;
        const Real a2164 = a2163 - a793_1003;
        const Mask a2165 = (a2162 >= 0.0);
        const Real a2166 = real_of_mask(a2165);
        a2167_last = a2167_last * a2166;
        const Real a2167 = a2167_last;
        a2168_last = a2168_last + a2167;
        real_40[l] = a2071;
        real_25[l] = a2160;
        real_10[l] = a2162;
        real_46[l] = a2164;
    }
    // diagnostics.crossing_depth
    const Index x2169 = index_of_real(a2168_last);
    const Index x2170 = at_most(x2169, (LAYERS - 1));
    const Index x2171 = x2170 - 1;
    const Index x2172 = at_least(x2171, 0);
    const Real x2173 = pick(real_10, x2172);
    const Real x2174 = pick(real_10, x2170);
    const Real x2175 = pick(real_46, x2172);
    const Real x2176 = pick(real_46, x2170);
    const Mask x2177 = (x2173 > x2174);
    const Real x2178 = x2173 - x2174;
    const Real x2179 = select(x2177, x2178, 1.0);
    const Real x2180 = x2176 - x2175;
    const Real x2181 = x2180 * x2173;
    const Real x2182 = x2181 / x2179;
    const Real x2183 = x2175 + x2182;
    const Mask x2184 = (x2169 == 0);
    const Real x2185 = select(x2184, 0.0, x2183);
    const Mask x2186 = (x2169 == LAYERS);
    Real a2187_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a2187_last = a2187_last + numbers[l];
    }
    const Real x2188 = select(x2186, a2187_last, x2185);
    quantities[LAYERS] = x2188;
    // balances.column_water
    const Real x2189 = x768 + x1560;
    const Real x2190 = x2189 + x2084;
    // balances.soil_water
    Real a2192_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2191 = real_11[l] * numbers[l];
        a2192_last = a2192_last + a2191;
        real_46[l] = a2191;
    }
    // balances.column_water
    const Real x2193 = a2192_last + x2190;
    quantities[LAYERS + 1] = x2193;
    // balances.soil_water
    Real a2194_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a2194_last = a2194_last + real_46[l];
    }
    quantities[LAYERS + 2] = a2194_last;
    // diagnostics.shortwave_up
    const Real x2195 = forcing[4] * state[3 * LAYERS + 6];
    quantities[LAYERS + 3] = x2195;
    // diagnostics.longwave_up
    const Real x2196 = 1.0 - state[3 * LAYERS + 7];
    const Real x2197 = x2196 * forcing[5];
    // air.emission
    const Real x2198 = x2075 * x2075;
    const Real x2199 = x2198 * x2198;
    const Real x2200 = x2199 * 5.67e-08;
    // diagnostics.surface_emission
    const Real x2201 = x516 * x2200;
    // diagnostics.longwave_up
    const Real x2202 = x2197 + x2201;
    quantities[LAYERS + 4] = x2202;
    // diagnostics.net_radiation
    const Real x2203 = x540 - x2201;
    quantities[LAYERS + 5] = x2203;
    // diagnostics.snowfall
    const Real x2204 = x393 / seconds;
    quantities[LAYERS + 6] = x2204;
    // balances.evaporated_water
    const Real x2205 = x2148 + x2149;
    const Real x2206 = x2205 + x2150;
    // balances._depth
    const Real x2207 = seconds / 2501000000.0;
    const Real x2208 = x2206 * x2207;
    const Real x2209 = seconds / 2830000000.0;
    const Real x2210 = x696 * x2209;
    // balances.evaporated_water
    const Real x2211 = x2208 + x2210;
    const Real x2212 = seconds * x688;
    const Real x2213 = x2211 - x2212;
    // diagnostics.net_evaporation
    const Real x2214 = x2213 / seconds;
    quantities[LAYERS + 7] = x2214;
    // diagnostics.potential_evaporation
    const Real x2215 = x2141 * 1000.0;
    const Real x2216 = x2142 / x2215;
    quantities[LAYERS + 8] = x2216;
    // diagnostics._evaporated
    const Real x2217 = x2148 / 2501000000.0;
    quantities[LAYERS + 9] = x2217;
    const Real x2218 = x2149 / 2501000000.0;
    quantities[LAYERS + 10] = x2218;
    const Real x2219 = x2150 / 2501000000.0;
    quantities[LAYERS + 11] = x2219;
    // diagnostics.snow_sublimation
    const Real x2220 = x696 / 2830000000.0;
    quantities[LAYERS + 12] = x2220;
    // diagnostics.snowmelt
    const Real x2221 = x2153 / seconds;
    quantities[LAYERS + 13] = x2221;
    // diagnostics.infiltration
    const Real x2222 = x771 - x1563;
    quantities[LAYERS + 15] = x2222;
    // diagnostics.total_runoff
    const Real x2223 = x1563 + real_80[LAYERS];
    quantities[LAYERS + 16] = x2223;
    // balances.water_gain
    const Real x2224 = seconds * forcing[6];
    const Real x2225 = x2224 / 1000.0;
    quantities[LAYERS + 17] = x2225;
    // balances.water_loss
    const Real x2226 = seconds * x2223;
    const Real x2227 = x2213 + x2226;
    quantities[LAYERS + 18] = x2227;
    // balances.soil_water
    Real a2228_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a2228_last = a2228_last + real_46[l];
    }
    // balances.column_water
    const Real x2229 = a2228_last + x2190;
    const Real x2230 = state[3 * LAYERS + 1] + state[3 * LAYERS + 2];
    const Real x2231 = x2230 + state[3 * LAYERS + 3];
    // balances.soil_water
    Real a2233_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2232 = state[l + LAYERS] * numbers[l];
        a2233_last = a2233_last + a2232;
    }
    // balances.column_water
    const Real x2234 = a2233_last + x2231;
    // balances.water_residual
    const Real x2235 = x2229 - x2234;
    const Real x2236 = x2225 - x2227;
    // balances.water_leaked
    const Real x2237 = x2156 + x492;
    const Real x2238 = -x2237;
    quantities[LAYERS + 20] = x2238;
    // balances.water_residual
    const Real x2239 = x2236 - x2237;
    const Real x2240 = x2235 - x2239;
    quantities[LAYERS + 19] = x2240;
    // balances.surface_energy_residual
    const Real x2241 = x551 * x2146;
    const Real x2242 = x701 - x2241;
    const Real x2243 = x2242 - x1604;
    const Real x2244 = x2243 - x2078;
    const Real x2245 = x2244 - x2154;
    const Real x2246 = x579 + x36;
    const Real x2247 = x2246 * x2079;
    const Real x2248 = x560 + x2247;
    const Real x2249 = select(x2158, x2201, x2248);
    const Real x2250 = x2245 - x2249;
    const Mask x2251 = (x2158 & x2159);
    const Real x2252 = select(x2251, 0.0, x2250);
    quantities[LAYERS + 21] = x2252;
    // balances.soil_energy_residual
    Real a2256_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2253 = real_37[l] - state[l];
        const Real a2254 = real_45[l] * numbers[l];
        const Real a2255 = a2254 * a2253;
        a2256_last = a2256_last + a2255;
    }
    const Real x2257 = a2256_last / seconds;
    const Real x2264 = x2072 - x1630;
    // balances.phase_change_heat, balances.soil_energy_residual
    Real a2263_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2258 = real_40[l] * numbers[l];
        const Real a2259 = a2258 / seconds;
        const Real a2261 = a2259 * real_25[l];
        a2263_last = a2263_last - a2261;
    }
    // balances.soil_energy_residual
    const Real x2265 = x2264 + a2263_last;
    const Real x2266 = x2265 + a2069_last;
    const Real x2267 = x2257 - x2266;
    quantities[LAYERS + 22] = x2267;
    // balances.snow_base_mismatch
    const Real x2268 = x2078 - x2072;
    quantities[LAYERS + 23] = x2268;
    results[LAYERS + 30] = real_of(0.0);
    results[LAYERS + 31] = real_of(0.0);
    results[LAYERS + 33] = real_of(0.0);
}

#include "step.h"
