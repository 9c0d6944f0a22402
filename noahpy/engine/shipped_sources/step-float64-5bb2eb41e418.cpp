// From the code of digest e35701edf5ce7e20f61e28d0f5b9a770d2afb2e875d059c10d33ec8beac88a42.
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
static const char noahpy_interface[] = R"({"state": [["state.soil_temperature", 1, 0], ["state.total_water_content", 1, 0], ["state.liquid_water_content", 1, 0], ["state.skin_temperature"], ["state.canopy_water"], ["state.ponded_water"], ["state.snow_water_equivalent"], ["state.snow_depth"], ["state.snow_age"], ["state.surface_albedo"], ["state.surface_emissivity"], ["state.roughness_length"], ["state.background_roughness_length"], ["state.exchange_coefficient_heat"], ["state.exchange_coefficient_momentum"], ["state.surface_specific_humidity"], ["state.bulk_richardson_number"]], "forcing": [["forcing.wind_speed"], ["forcing.air_temperature"], ["forcing.specific_humidity"], ["forcing.surface_pressure"], ["forcing.shortwave_down"], ["forcing.longwave_down"], ["forcing.precipitation_rate"], ["forcing.snowfall_fraction"], ["forcing.green_fraction"], ["forcing.albedo"], ["forcing.leaf_area_index"]], "numbers": [["site.layer_thickness", 1, 0], ["site.air_height"], ["site.wind_height"], ["site.drainage_factor"], ["site.maximum_snow_albedo"], ["site.green_fraction_min"], ["site.green_fraction_max"], ["site.deep_soil_temperature"], ["site.ice_impedance_factor"], ["site.ponding_depth"], ["vegetation.minimum_stomatal_resistance"], ["vegetation.radiation_stress_constant"], ["vegetation.vapour_deficit_stress_constant"], ["vegetation.full_cover_snow_water_equivalent"], ["vegetation.leaf_area_index_min"], ["vegetation.leaf_area_index_max"], ["vegetation.emissivity_min"], ["vegetation.emissivity_max"], ["vegetation.albedo_min"], ["vegetation.albedo_max"], ["vegetation.roughness_length_min"], ["vegetation.roughness_length_max"], ["geometry.bottom_distance"], ["soil.clapp_hornberger_b", 1, 0], ["soil.porosity", 1, 0], ["soil.air_entry_potential", 1, 0], ["soil.saturated_hydraulic_conductivity", 1, 0], ["soil.wilting_point_water_content", 1, 0], ["soil.freezing_point_depression", 1, 0], ["surface_soil.air_dry_water_content"], ["surface_soil.porosity"], ["surface_soil.reference_water_content"], ["surface_soil.wilting_point_water_content"], ["root_zone.root_fraction", 1, 0], ["root_zone.has_roots", 1, 0], ["root_zone.layer_count"], ["flow.curve.residual", 1, 0], ["flow.curve.log_entry", 1, 0], ["flow.curve.conductivity_exponent", 1, 0], ["flow.air_dry"], ["flow.base.head"], ["surface_thermal.dry_conductivity"], ["surface_thermal.log_frozen_conductivity"], ["surface_thermal.frozen_kersten"], ["thermal.dry_conductivity", 1, 0], ["thermal.log_frozen_conductivity", 1, 0], ["thermal.frozen_kersten", 1, 0], ["freezing.retention.residual", 1, 0], ["freezing.retention.log_entry", 1, 0], ["solids_capacity", 1, 0]], "flags": [["site.use_supplied_albedo"], ["site.use_supplied_leaf_area_index"], ["site.variable_zilitinkevich"], ["vegetation.is_bare_ground"], ["soil.is_gravel", 1, 0], ["surface_thermal.is_gravel"]], "weights": [], "after": [["state.soil_temperature", 1, 0], ["state.total_water_content", 1, 0], ["state.liquid_water_content", 1, 0], ["state.skin_temperature"], ["state.canopy_water"], ["state.ponded_water"], ["state.snow_water_equivalent"], ["state.snow_depth"], ["state.snow_age"], ["state.surface_albedo"], ["state.surface_emissivity"], ["state.roughness_length"], ["state.background_roughness_length"], ["state.exchange_coefficient_heat"], ["state.exchange_coefficient_momentum"], ["state.surface_specific_humidity"], ["state.bulk_richardson_number"]], "quantities": [["ice_content", 1, 0], ["thaw_depth"], ["column_water"], ["soil_water"], ["shortwave_up"], ["longwave_up"], ["net_radiation"], ["snowfall"], ["net_evaporation"], ["potential_evaporation"], ["direct_evaporation"], ["canopy_evaporation"], ["transpiration"], ["snow_sublimation"], ["snowmelt"], ["throughfall_drip"], ["infiltration"], ["total_runoff"], ["water_gain"], ["water_loss"], ["water_residual"], ["water_leaked"], ["surface_energy_residual"], ["soil_energy_residual"], ["snow_base_mismatch"]], "results": [["fluxes.potential_evaporation"], ["fluxes.latent_heat_flux"], ["fluxes.evaporation_rate"], ["fluxes.sensible_heat_flux"], ["fluxes.ground_heat_flux"], ["fluxes.direct_evaporation"], ["fluxes.canopy_evaporation"], ["fluxes.transpiration"], ["fluxes.layer_transpiration", 1, 0], ["fluxes.snow_sublimation"], ["fluxes.dew_rate"], ["fluxes.throughfall_drip"], ["fluxes.soil_water_input"], ["fluxes.surface_runoff"], ["fluxes.subsurface_runoff"], ["fluxes.snowmelt"], ["fluxes.precipitation_heat_flux"], ["fluxes.freezing_rain_heat_flux"], ["fluxes.melt_heat_flux"], ["fluxes.absorbed_radiation"], ["fluxes.snow_cover_fraction"], ["fluxes.background_albedo"], ["fluxes.background_emissivity"], ["fluxes.leaf_area_index"], ["fluxes.canopy_resistance"], ["fluxes.plant_coefficient"], ["budget.liquid_input"], ["budget.snowfall"], ["budget.snow_vapour_loss"], ["budget.snow_trace"], ["budget.snow_correction"], ["budget.old_precipitation_heat"], ["budget.soil_water_created"], ["budget.bottom_drainage"], ["budget.excess_runoff"], ["budget.heat_conductance"], ["budget.longwave_linearization"], ["budget.precipitation_conductance"], ["budget.potential_temperature"], ["budget.evaporation_heat"], ["budget.soil_heat_input"], ["budget.bottom_heat_flux"], ["budget.carried_heat"], ["budget.heat_capacity", 1, 0], ["budget.fusion_heat", 1, 0], ["budget.phase_change", 1, 0]], "result_flags": [["budget.has_snow"], ["budget.has_full_emission"], ["budget.melt_limited"]]})";


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
        const Real a803 = exp(real_8[l]);
        const Real a804 = a803 / real_11[l];
        real_12[l] = a804;
    }
    const Real x805 = numbers[12 * LAYERS + 28] * real_12[LAYERS - 1];
    // retention.given_head
    const Real x806 = -x792;
    const Real x807 = at_least(x806, 1e-30);
    const Real x808 = log(x807);
    // retention.flowing
    const Mask x809 = (x806 < numbers[3 * LAYERS + 22]);
    const Real x810 = select(x809, numbers[3 * LAYERS + 22], x806);
    const Mask x811 = (x808 < numbers[10 * LAYERS + 27]);
    const Real x812 = select(x811, numbers[10 * LAYERS + 27], x808);
    const Real x813 = x812 - numbers[10 * LAYERS + 27];
    const Real x815 = numbers[11 * LAYERS + 27] * x813;
    const Real x816 = -x815;
    const Real x817 = exp(x816);
    const Real x818 = x810 * x817;
    const Real x819 = numbers[11 * LAYERS + 27] - 1.0;
    const Real x820 = x818 / x819;
    const Real x821 = x792 + numbers[3 * LAYERS + 22];
    const Real x822 = at_least(x821, 0.0);
    const Real x823 = x820 + x822;
    // implicit_water._problem
    const Real x825 = real_10[0] * x817;
    const Real x826 = numbers[LAYERS + 2] * numbers[5 * LAYERS + 21];
    const Real x827 = exp(real_8[LAYERS - 1]);
    const Real x828 = x826 * x827;
    const Real x829 = x823 + x825;
    const Real x830 = real_12[0] * x829;
    // retention.given_head
    const Real x831 = -numbers[12 * LAYERS + 28];
    const Real x832 = at_least(x831, 1e-30);
    const Real x833 = log(x832);
    // retention.flowing
    const Mask x834 = (x831 < numbers[4 * LAYERS + 21]);
    const Real x835 = select(x834, numbers[4 * LAYERS + 21], x831);
    const Mask x836 = (x833 < numbers[11 * LAYERS + 26]);
    const Real x837 = select(x836, numbers[11 * LAYERS + 26], x833);
    const Real x838 = x837 - numbers[11 * LAYERS + 26];
    const Real x840 = numbers[12 * LAYERS + 26] * x838;
    const Real x841 = -x840;
    const Real x842 = exp(x841);
    const Real x843 = x835 * x842;
    const Real x844 = numbers[12 * LAYERS + 26] - 1.0;
    const Real x845 = x843 / x844;
    const Real x846 = numbers[12 * LAYERS + 28] + numbers[4 * LAYERS + 21];
    const Real x847 = at_least(x846, 0.0);
    const Real x848 = x845 + x847;
    // implicit_water._problem
    const Real x849 = x805 * x848;
    // retention.brim
    real_13[0] = numbers[3 * LAYERS + 22];
    for (int l = 0; l < LAYERS - 1; ++l) real_13[l + 1] = numbers[l + 3 * LAYERS + 22];
    for (int l = 0; l < LAYERS - 1; ++l) real_14[l] = numbers[l + 3 * LAYERS + 23];
    real_14[LAYERS - 1] = numbers[4 * LAYERS + 21];
    // retention.brim, implicit_water._start, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a852 = minimum(real_13[l], real_14[l]);
        const Real a853 = minimum(numbers[l + 3 * LAYERS + 22], a852);
        const Real a854 = numbers[l + 3 * LAYERS + 22] / a853;
        const Real a855 = log(a854);
        const Real a856 = a855 / numbers[l + LAYERS + 22];
        const Real a857 = exp(a856);
        const Real a858 = numbers[l + 2 * LAYERS + 22] - numbers[l + 9 * LAYERS + 27];
        const Real a859 = a858 * a857;
        const Real a860 = numbers[l + 9 * LAYERS + 27] + a859;
        const Real a861 = minimum(state[l + 2 * LAYERS], real_9[l]);
        const Real a862 = maximum(a861, real_7[l]);
        const Real a863 = minimum(a862, a860);
        const Real a864 = a860 - numbers[l + 9 * LAYERS + 27];
        const Real a865 = a864 / a858;
        const Real a866 = at_least(a865, 1e-12);
        const Real a867 = log(a866);
        const Real a868 = numbers[l + LAYERS + 22] * a867;
        const Real a869 = numbers[l + 10 * LAYERS + 27] - a868;
        const Real a870 = at_most(a869, 16.11809565095832);
        const Real a871 = exp(a870);
        const Real a872 = numbers[l + LAYERS + 22] * a871;
        const Real a873 = a866 * a858;
        const Real a874 = a872 / a873;
        const Mask a876 = (a860 > real_9[l]);
        const Real a877 = select(a876, real_9[l], a860);
        const Mask a878 = (a860 <= real_9[l]);
        const Real a879 = a877 - real_7[l];
        const Real a880 = a879 * 100.0;
        const Real a881 = at_least(a880, 0.0);
        const Real a882 = at_most(a881, 1.0);
        const Mask a883 = (a882 < 1.0);
        const Mask a884 = (a878 & a883);
        const Real a885 = select(a884, 100.0, 0.0);
        const Mask a886 = (a871 < numbers[l + 3 * LAYERS + 22]);
        const Real a887 = select(a886, numbers[l + 3 * LAYERS + 22], a871);
        const Mask a888 = (a870 < numbers[l + 10 * LAYERS + 27]);
        const Real a889 = select(a888, numbers[l + 10 * LAYERS + 27], a870);
        const Real a890 = a889 - numbers[l + 10 * LAYERS + 27];
        const Real a892 = numbers[l + 11 * LAYERS + 27] * a890;
        const Real a893 = -a892;
        const Real a894 = exp(a893);
        const Real a895 = numbers[l + 3 * LAYERS + 22] * 0.999999999;
        const Mask a896 = (a871 > a895);
        const Real a897 = numbers[l + 11 * LAYERS + 27] * a894;
        const Real a898 = a897 / a887;
        const Real a899 = select(a896, a898, 0.0);
        const Real a900 = a887 * a894;
        const Real a901 = numbers[l + 11 * LAYERS + 27] - 1.0;
        const Real a902 = a900 / a901;
        const Real a903 = numbers[l + 3 * LAYERS + 22] - a871;
        const Real a904 = at_least(a903, 0.0);
        const Real a905 = a902 + a904;
        real_15[l] = a858;
        real_16[l] = a860;
        real_17[l] = a863;
        real_18[l] = a864;
        real_19[l] = a870;
        real_20[l] = a871;
        real_21[l] = a874;
        real_22[l] = a882;
        mask_23[l] = a883;
        real_24[l] = a885;
        real_25[l] = a894;
        real_26[l] = a895;
        real_27[l] = a899;
        real_28[l] = a901;
        real_29[l] = a905;
    }
    // implicit_water._problem, retention.flowing, implicit_water._sent
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a795 = minimum(real_8[l], real_8[l + 1]);
        const Real a796 = maximum(real_8[l], real_8[l + 1]);
        const Real a797 = a795 - a796;
        const Real a798 = a797 * 0.72;
        const Real a799 = a796 + a798;
        const Real a800 = exp(a799);
        const Real a801 = real_11[l] + real_11[l + 1];
        const Real a802 = a800 / a801;
        const Real a824 = real_10[l] + real_10[l + 1];
        const Mask a906 = (real_20[l + 1] < numbers[l + 3 * LAYERS + 22]);
        const Real a907 = select(a906, numbers[l + 3 * LAYERS + 22], real_20[l + 1]);
        const Mask a908 = (real_19[l + 1] < numbers[l + 10 * LAYERS + 27]);
        const Real a909 = select(a908, numbers[l + 10 * LAYERS + 27], real_19[l + 1]);
        const Real a910 = a909 - numbers[l + 10 * LAYERS + 27];
        const Real a912 = numbers[l + 11 * LAYERS + 27] * a910;
        const Real a913 = -a912;
        const Real a914 = exp(a913);
        const Real a915 = a907 * a914;
        const Real a916 = numbers[l + 11 * LAYERS + 27] - 1.0;
        const Real a917 = a915 / a916;
        const Real a918 = numbers[l + 3 * LAYERS + 22] - real_20[l + 1];
        const Real a919 = at_least(a918, 0.0);
        const Real a920 = a917 + a919;
        const Mask a921 = (real_20[l] < numbers[l + 3 * LAYERS + 23]);
        const Real a922 = select(a921, numbers[l + 3 * LAYERS + 23], real_20[l]);
        const Mask a923 = (real_19[l] < numbers[l + 10 * LAYERS + 28]);
        const Real a924 = select(a923, numbers[l + 10 * LAYERS + 28], real_19[l]);
        const Real a925 = a924 - numbers[l + 10 * LAYERS + 28];
        const Real a927 = numbers[l + 11 * LAYERS + 28] * a925;
        const Real a928 = -a927;
        const Real a929 = exp(a928);
        const Real a930 = a922 * a929;
        const Real a931 = numbers[l + 11 * LAYERS + 28] - 1.0;
        const Real a932 = a930 / a931;
        const Real a933 = numbers[l + 3 * LAYERS + 23] - real_20[l];
        const Real a934 = at_least(a933, 0.0);
        const Real a935 = a932 + a934;
        const Real a936 = real_29[l] + a935;
        const Real a937 = a936 * 0.5;
        real_30[l] = a802;
        real_14[l] = a824;
        real_31[l] = a914;
        real_32[l] = a916;
        real_33[l] = a920;
        real_34[l] = a929;
        real_35[l] = a931;
        real_36[l] = a937;
    }
    // implicit_water._downward
    real_14[LAYERS - 1] = real_10[LAYERS - 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a939 = real_14[l] * real_25[l];
        real_10[l] = a939;
    }
    const Real x942 = real_29[LAYERS - 1] + real_10[LAYERS - 1];
    const Real x943 = x805 * x942;
    const Real x944 = x828 * real_25[LAYERS - 1];
    const Real x945 = x943 + x944;
    // implicit_water._upward
    const Real x949 = real_12[0] * real_29[0];
    // implicit_water._balance
    const Mask x950 = (real_of(0.0) > 0.0);
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a951 = select(x950, 0.0, real_27[l]);
        const Real a954 = real_14[l] * a951;
        real_20[l] = a951;
        real_19[l] = a954;
    }
    // implicit_water._downward
    const Real x957 = real_25[LAYERS - 1] + real_19[LAYERS - 1];
    const Real x958 = x805 * x957;
    const Real x959 = x828 * real_20[LAYERS - 1];
    const Real x960 = x958 + x959;
    // implicit_water._downward, implicit_water._sent, implicit_water._upward, implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a940 = real_36[l] + real_10[l];
        const Real a941 = real_30[l] * a940;
        const Real a946 = real_29[l + 1] + real_33[l];
        const Real a947 = a946 * 0.5;
        const Real a948 = real_30[l] * a947;
        const Real a952 = real_25[l] + real_34[l];
        const Real a953 = a952 * 0.5;
        const Real a955 = a953 + real_19[l];
        const Real a956 = real_30[l] * a955;
        real_20[l] = a941;
        real_27[l + 1] = a948;
        real_11[l] = a956;
    }
    // implicit_water._balance
    real_11[LAYERS - 1] = x960;
    // implicit_water._upward
    const Real x966 = real_12[0] * real_25[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a963 = real_25[l + 1] + real_31[l];
        const Real a964 = a963 * 0.5;
        const Real a965 = real_30[l] * a964;
        real_19[l + 1] = a965;
    }
    // implicit_water._balance
    real_19[0] = x966;
    real_20[LAYERS - 1] = x945;
    real_27[0] = x949;
    // implicit_water._balance, implicit_water._mobile, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a962 = real_22[l] * real_11[l];
        const Real a968 = real_22[l] * real_19[l];
        const Real a969 = a962 + a968;
        const Real a972 = real_20[l] + real_27[l];
        const Real a973 = real_22[l] * a972;
        const Real a974 = a969 * real_21[l];
        const Real a975 = real_24[l] * a972;
        const Real a976 = a974 + a975;
        const Real a977 = at_least(real_18[l], 1e-09);
        const Real a978 = a977 * a976;
        const Real a979 = at_least(a973, 1e-30);
        const Real a980 = a978 / a979;
        const Real a981 = select(mask_23[l], 60.0, INFINITE);
        const Real a982 = seconds * a973;
        const Real a983 = at_least(a980, 0.02);
        const Real a984 = minimum(a983, a981);
        const Real a985 = seconds * a969;
        const Real a986 = real_17[l] - numbers[l + 9 * LAYERS + 27];
        const Real a987 = a986 / real_15[l];
        const Real a988 = at_least(a987, 1e-12);
        const Real a989 = log(a988);
        const Real a990 = numbers[l + LAYERS + 22] * a989;
        const Real a991 = numbers[l + 10 * LAYERS + 27] - a990;
        const Real a992 = at_most(a991, 16.11809565095832);
        const Real a993 = exp(a992);
        const Real a994 = numbers[l + LAYERS + 22] * a993;
        const Real a995 = a988 * real_15[l];
        const Real a996 = a994 / a995;
        const Real a997 = -a993;
        const Mask a998 = (real_17[l] > real_9[l]);
        const Real a999 = select(a998, real_9[l], real_17[l]);
        const Mask a1000 = (real_17[l] <= real_9[l]);
        const Real a1001 = a999 - real_7[l];
        const Real a1002 = a1001 * 100.0;
        const Real a1003 = at_least(a1002, 0.0);
        const Real a1004 = at_most(a1003, 1.0);
        const Mask a1005 = (a1004 < 1.0);
        const Mask a1006 = (a1000 & a1005);
        const Real a1007 = select(a1006, 100.0, 0.0);
        const Mask a1008 = (a993 < numbers[l + 3 * LAYERS + 22]);
        const Real a1009 = select(a1008, numbers[l + 3 * LAYERS + 22], a993);
        const Mask a1010 = (a992 < numbers[l + 10 * LAYERS + 27]);
        const Real a1011 = select(a1010, numbers[l + 10 * LAYERS + 27], a992);
        const Real a1012 = a1011 - numbers[l + 10 * LAYERS + 27];
        const Real a1013 = numbers[l + 11 * LAYERS + 27] * a1012;
        const Real a1014 = -a1013;
        const Real a1015 = exp(a1014);
        const Mask a1016 = (a993 > real_26[l]);
        const Real a1017 = numbers[l + 11 * LAYERS + 27] * a1015;
        const Real a1018 = a1017 / a1009;
        const Real a1019 = select(a1016, a1018, 0.0);
        const Real a1020 = a1009 * a1015;
        const Real a1021 = a1020 / real_28[l];
        const Real a1022 = numbers[l + 3 * LAYERS + 22] - a993;
        const Real a1023 = at_least(a1022, 0.0);
        const Real a1024 = a1021 + a1023;
        real_25[l] = a982;
        real_10[l] = a984;
        real_29[l] = a985;
        real_8[l] = a986;
        real_13[l] = a992;
        real_37[l] = a993;
        real_38[l] = a996;
        real_39[l] = a997;
        real_40[l] = a999;
        mask_41[l] = a1000;
        real_42[l] = a1004;
        mask_43[l] = a1005;
        real_44[l] = a1007;
        real_45[l] = a1015;
        real_46[l] = a1019;
        real_47[l] = a1024;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1053 = real_14[l] * real_45[l];
        real_19[l] = a1053;
    }
    const Real x1056 = real_47[LAYERS - 1] + real_19[LAYERS - 1];
    const Real x1057 = x805 * x1056;
    const Real x1058 = x828 * real_45[LAYERS - 1];
    const Real x1059 = x1057 + x1058;
    // implicit_water._upward
    const Real x1063 = real_12[0] * real_47[0];
    // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Mask a1025 = (real_37[l + 1] < numbers[l + 3 * LAYERS + 22]);
        const Real a1026 = select(a1025, numbers[l + 3 * LAYERS + 22], real_37[l + 1]);
        const Mask a1027 = (real_13[l + 1] < numbers[l + 10 * LAYERS + 27]);
        const Real a1028 = select(a1027, numbers[l + 10 * LAYERS + 27], real_13[l + 1]);
        const Real a1029 = a1028 - numbers[l + 10 * LAYERS + 27];
        const Real a1030 = numbers[l + 11 * LAYERS + 27] * a1029;
        const Real a1031 = -a1030;
        const Real a1032 = exp(a1031);
        const Real a1033 = a1026 * a1032;
        const Real a1034 = a1033 / real_32[l];
        const Real a1035 = numbers[l + 3 * LAYERS + 22] - real_37[l + 1];
        const Real a1036 = at_least(a1035, 0.0);
        const Real a1037 = a1034 + a1036;
        const Mask a1038 = (real_37[l] < numbers[l + 3 * LAYERS + 23]);
        const Real a1039 = select(a1038, numbers[l + 3 * LAYERS + 23], real_37[l]);
        const Mask a1040 = (real_13[l] < numbers[l + 10 * LAYERS + 28]);
        const Real a1041 = select(a1040, numbers[l + 10 * LAYERS + 28], real_13[l]);
        const Real a1042 = a1041 - numbers[l + 10 * LAYERS + 28];
        const Real a1043 = numbers[l + 11 * LAYERS + 28] * a1042;
        const Real a1044 = -a1043;
        const Real a1045 = exp(a1044);
        const Real a1046 = a1039 * a1045;
        const Real a1047 = a1046 / real_35[l];
        const Real a1048 = numbers[l + 3 * LAYERS + 23] - real_37[l];
        const Real a1049 = at_least(a1048, 0.0);
        const Real a1050 = a1047 + a1049;
        const Real a1051 = real_47[l] + a1050;
        const Real a1052 = a1051 * 0.5;
        const Real a1054 = a1052 + real_19[l];
        const Real a1055 = real_30[l] * a1054;
        const Real a1060 = real_47[l + 1] + a1037;
        const Real a1061 = a1060 * 0.5;
        const Real a1062 = real_30[l] * a1061;
        real_31[l] = a1032;
        real_36[l] = a1045;
        real_11[l] = a1055;
        real_27[l + 1] = a1062;
    }
    // implicit_water._flow
    real_11[LAYERS - 1] = x1059;
    real_27[0] = x1063;
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1065 = real_42[l] * real_11[l];
        const Real a1067 = real_42[l] * real_27[l];
        real_19[l] = a1065;
        real_47[l] = a1067;
    }
    const Real x1068 = x830 - real_47[0];
    const Mask x1069 = (x1068 > x773);
    const Real x1070 = select(x1069, x773, x1068);
    // implicit_water._remaining
    const Real x1071 = real_40[0] - x786;
    const Real x1072 = x1071 * 100.0;
    const Real x1073 = at_least(x1072, 0.0);
    const Real x1074 = at_most(x1073, 1.0);
    // implicit_water._flow
    const Real x1075 = x682 * x1074;
    const Real x1082 = real_19[LAYERS - 1] - x849;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1081 = real_19[l] - real_47[l + 1];
        real_37[l + 1] = a1081;
    }
    // implicit_water._gain
    real_37[0] = x1070;
    for (int l = 0; l < LAYERS - 1; ++l) real_47[l] = real_37[l + 1];
    real_47[LAYERS - 1] = x1082;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1076 = real_40[l] - real_5[l];
        const Real a1077 = a1076 * 100.0;
        const Real a1078 = at_least(a1077, 0.0);
        const Real a1079 = at_most(a1078, 1.0);
        const Real a1080 = real_4[l] * a1079;
        const Real a1083 = real_17[l] - real_40[l];
        const Real a1084 = a1083 * 1e-09;
        const Real a1085 = real_40[l] + a1084;
        const Real a1086 = a1085 - state[l + 2 * LAYERS];
        const Real a1087 = numbers[l] * a1086;
        const Real a1088 = a1080 + in_row(l, 0, x1075);
        const Real a1091 = real_37[l] - real_47[l];
        const Real a1092 = a1091 - a1088;
        const Real a1093 = seconds * a1092;
        const Real a1094 = a1087 - a1093;
        const Real a1095 = select(x950, 0.0, real_46[l]);
        const Real a1098 = real_14[l] * a1095;
        real_19[l] = a1080;
        real_13[l] = a1094;
        real_20[l] = a1095;
        real_24[l] = a1098;
    }
    // implicit_water._downward
    const Real x1101 = real_45[LAYERS - 1] + real_24[LAYERS - 1];
    const Real x1102 = x805 * x1101;
    const Real x1103 = x828 * real_20[LAYERS - 1];
    const Real x1104 = x1102 + x1103;
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1096 = real_45[l] + real_36[l];
        const Real a1097 = a1096 * 0.5;
        const Real a1099 = a1097 + real_24[l];
        const Real a1100 = real_30[l] * a1099;
        real_20[l] = a1100;
    }
    // implicit_water._balance
    real_20[LAYERS - 1] = x1104;
    // implicit_water._upward
    const Real x1110 = real_12[0] * real_45[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1107 = real_45[l + 1] + real_31[l];
        const Real a1108 = a1107 * 0.5;
        const Real a1109 = real_30[l] * a1108;
        real_24[l + 1] = a1109;
    }
    // implicit_water._balance
    real_24[0] = x1110;
    const Mask x1120 = (x1070 < x773);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1106 = real_42[l] * real_20[l];
        const Real a1112 = real_42[l] * real_24[l];
        const Real a1113 = select(x950, 1.0, real_38[l]);
        const Real a1114 = a1106 * a1113;
        const Real a1115 = real_44[l] * real_11[l];
        const Real a1116 = a1114 + a1115;
        const Real a1117 = a1112 * a1113;
        const Real a1118 = real_44[l] * real_27[l];
        const Real a1119 = a1117 + a1118;
        real_45[l] = a1106;
        real_47[l] = a1112;
        real_46[l] = a1116;
        real_22[l] = a1119;
    }
    const Real x1121 = select(x1120, real_22[0], 0.0);
    real_24[0] = x1121;
    for (int l = 0; l < LAYERS - 1; ++l) real_24[l + 1] = real_22[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1122 = magnitude(real_39[l]);
        const Real a1123 = select(x950, a1122, real_17[l]);
        const Real a1125 = real_46[l] + real_24[l];
        const Real a1126 = a1123 * a1125;
        real_20[l] = a1126;
    }
    real_24[0] = real_20[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_24[l + 1] = real_20[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_39[l] = real_20[l + 1];
    real_39[LAYERS - 1] = real_20[LAYERS - 1];
    // implicit_water._demanded
    const Mask x1141 = (real_40[0] > x786);
    const Real x1142 = x786 + 0.01;
    const Mask x1143 = (real_40[0] < x1142);
    const Mask x1144 = (x1141 & x1143);
    const Mask x1145 = (real_40[0] == x786);
    // implicit_water._balance, implicit_water._demanded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1129 = maximum(real_24[l], real_39[l]);
        const Real a1130 = maximum(real_20[l], a1129);
        const Mask a1131 = (real_13[l] < 0.0);
        const Mask a1132 = (real_40[l] > real_5[l]);
        const Real a1133 = real_5[l] + 0.01;
        const Mask a1134 = (real_40[l] < a1133);
        const Mask a1135 = (a1132 & a1134);
        const Mask a1136 = (real_40[l] == real_5[l]);
        const Mask a1137 = (a1136 & a1131);
        const Mask a1138 = (a1135 | a1137);
        const Real a1139 = real_4[l] * 100.0;
        const Real a1140 = select(a1138, a1139, 0.0);
        real_21[l] = a1130;
        mask_23[l] = a1131;
        real_48[l] = a1133;
        real_49[l] = a1139;
        real_50[l] = a1140;
    }
    // implicit_water._demanded
    const Mask x1146 = (x1145 & mask_23[0]);
    const Mask x1147 = (x1144 | x1146);
    const Real x1148 = x682 * 100.0;
    const Real x1149 = select(x1147, x1148, 0.0);
    // implicit_water._balance
    const Real x1169 = select(mask_41[0], x1149, 0.0);
    // implicit_water._at
    const Mask x1179 = (real_of(0.0) < 1230.0);
    // implicit_water._balance, implicit_water._mobile, implicit_water._at
    Mask a1178_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1150 = select(mask_41[l], 1.0, 1e-09);
        const Real a1151 = select(x950, 1e-11, a1150);
        const Real a1152 = real_45[l] + real_47[l];
        const Real a1153 = real_11[l] + real_27[l];
        const Real a1154 = real_42[l] * a1153;
        const Real a1155 = a1152 * real_38[l];
        const Real a1156 = real_44[l] * a1153;
        const Real a1157 = a1155 + a1156;
        const Real a1158 = at_least(real_8[l], 1e-09);
        const Real a1159 = a1158 * a1157;
        const Real a1160 = at_least(a1154, 1e-30);
        const Real a1161 = a1159 / a1160;
        const Real a1162 = select(mask_43[l], 60.0, INFINITE);
        const Real a1163 = seconds * real_21[l];
        const Real a1164 = numbers[l] * numbers[l + 2 * LAYERS + 22];
        const Real a1165 = a1163 + a1164;
        const Real a1166 = a1165 * 1.4210854715202004e-14;
        const Real a1167 = numbers[l] * a1151;
        const Real a1168 = select(mask_41[l], real_50[l], 0.0);
        const Real a1170 = seconds * a1154;
        const Real a1171 = at_least(a1161, 0.02);
        const Real a1172 = minimum(a1171, a1162);
        const Real a1173 = seconds * a1152;
        const Real a1174 = magnitude(real_13[l]);
        const Real a1175 = numbers[l] * 1e-09;
        const Real a1176 = maximum(a1166, a1175);
        const Mask a1177 = (a1174 > a1166);
        a1178_last = (a1178_last | a1177);
        real_39[l] = a1164;
        real_24[l] = a1167;
        real_20[l] = a1168;
        real_40[l] = a1170;
        real_51[l] = a1172;
        real_52[l] = a1173;
        real_53[l] = a1174;
        real_54[l] = a1175;
        real_55[l] = a1176;
    }
    // implicit_water._at
    const Mask x1180 = (a1178_last & x1179);
    Mask a1182_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a1181 = (real_53[l] <= real_55[l]);
        a1182_last = (a1182_last & a1181);
    }
    // implicit_water.solve_water
    for (int l = 0; l < LAYERS; ++l) real_55[l] = real_17[l];
    for (int l = 0; l < LAYERS; ++l) real_53[l] = real_of(0.0);
    real_56[0] = x1070;
    for (int l = 0; l < LAYERS - 1; ++l) real_56[l + 1] = real_37[l + 1];
    real_56[LAYERS] = x1082;
    Real w1186 = x1075;
    for (int l = 0; l < LAYERS; ++l) real_50[l] = real_19[l];
    for (int l = 0; l < LAYERS; ++l) real_21[l] = real_13[l];
    for (int l = 0; l < LAYERS; ++l) real_47[l] = real_24[l];
    for (int l = 0; l < LAYERS; ++l) real_45[l] = real_46[l];
    real_27[0] = x1121;
    for (int l = 0; l < LAYERS - 1; ++l) real_27[l + 1] = real_22[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_11[l] = real_20[l];
    Real w1193 = x1169;
    for (int l = 0; l < LAYERS; ++l) real_44[l] = real_40[l];
    for (int l = 0; l < LAYERS; ++l) real_42[l] = real_51[l];
    for (int l = 0; l < LAYERS; ++l) real_38[l] = real_52[l];
    Real w1197 = real_of(INFINITE);
    Real w1198 = real_of(1.0);
    Real w1199 = real_of(0.0);
    Mask w1200 = x1180;
    Mask w1201 = a1182_last;
    for (int pass = 0; pass < 1230; ++pass) {
        if (!any_lane(w1200)) break;
        // implicit_water._iteration
        const Mask x1204 = (w1199 == 30.0);
        const Mask x1205 = (w1199 == 630.0);
        const Mask x1206 = (x1204 | x1205);
        Real a1203_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1202 = magnitude(real_21[l]);
            a1203_last = a1203_last + a1202;
        }
        const Mask x1207 = (a1203_last < w1197);
        const Mask x1208 = (w1199 < 30.0);
        const Mask x1209 = (x1207 | x1208);
        const Real x1210 = w1198 * 0.5;
        const Real x1211 = select(x1209, w1198, x1210);
        const Real x1212 = at_least(x1211, 0.1);
        const Real x1213 = select(x1206, 0.5, x1212);
        // implicit_water._change
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1220 = seconds * real_45[l];
            const Real a1221 = -a1220;
            const Real a1222 = seconds * real_27[l + 1];
            const Real a1223 = -a1222;
            real_31[l] = a1221;
            real_36[l] = a1223;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1214 = real_11[l] + in_row(l, 0, w1193);
            const Real a1215 = a1214 + real_45[l];
            const Real a1216 = a1215 + real_27[l];
            const Real a1217 = seconds * a1216;
            const Real a1218 = real_47[l] + a1217;
            const Real a1224 = -real_21[l];
            real_8[l] = a1214;
            real_57[l] = a1218;
            real_58[l] = a1224;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_31, real_57, real_36, real_58, real_59);
        // implicit_water._stopped
        const Mask x1334 = (real_55[0] > x786);
        // implicit_water._moved, implicit_water._mobile, implicit_water._raised, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1226 = (real_53[l] > 0.0);
            const Mask a1227 = (real_55[l] <= real_9[l]);
            const Real a1228 = real_55[l] - numbers[l + 9 * LAYERS + 27];
            const Real a1229 = at_least(a1228, 1e-09);
            const Real a1230 = select(a1226, real_10[l], real_42[l]);
            const Real a1231 = select(a1226, real_25[l], real_44[l]);
            const Real a1232 = at_least(a1231, 1e-30);
            const Real a1233 = 1 / a1229;
            const Real a1234 = real_18[l] * a1233;
            const Real a1235 = at_least(a1234, 1.0);
            const Real a1236 = real_9[l] - numbers[l + 9 * LAYERS + 27];
            const Real a1237 = a1236 * a1233;
            const Mask a1238 = (a1237 > a1235);
            const Real a1239 = select(a1238, a1235, a1237);
            const Real a1240 = at_least(a1239, 1e-30);
            const Real a1241 = seconds * real_8[l];
            const Real a1242 = numbers[l] + a1241;
            const Real a1243 = a1242 * a1229;
            const Real a1244 = select(a1227, a1242, real_54[l]);
            const Real a1245 = a1230 * a1232;
            const Real a1246 = a1245 * a1233;
            const Real a1247 = a1244 + a1246;
            const Real a1248 = numbers[l] * 1e-11;
            const Real a1249 = x1213 * real_59[l];
            const Real a1250 = real_53[l] + a1249;
            const Real a1251 = a1243 * a1240;
            const Real a1252 = a1243 - a1251;
            const Real a1253 = a1252 * 1e-09;
            const Real a1254 = a1251 + a1253;
            const Real a1255 = select(a1227, a1243, a1254);
            const Real a1256 = a1255 + a1232;
            const Real a1257 = log(a1240);
            const Real a1258 = a1230 * a1257;
            const Real a1259 = at_most(a1258, 300.0);
            const Real a1260 = exp(a1259);
            const Real a1261 = a1232 * a1260;
            const Real a1262 = a1251 + a1261;
            const Real a1263 = a1243 * a1235;
            const Real a1264 = a1263 - a1251;
            const Real a1265 = a1264 * 1e-09;
            const Real a1266 = a1251 + a1265;
            const Real a1267 = maximum(real_25[l], a1232);
            const Real a1268 = a1266 + a1267;
            const Real a1269 = a1248 + real_38[l];
            const Real a1270 = a1269 * a1250;
            const Real a1271 = x1213 * a1247;
            const Real a1272 = a1271 * real_59[l];
            const Real a1273 = select(a1226, a1270, a1272);
            const Real a1274 = a1256 + a1273;
            const Real a1275 = a1274 - a1268;
            const Real a1276 = a1248 + real_29[l];
            const Real a1277 = a1275 / a1276;
            const Real a1278 = select(a1226, a1250, a1277);
            const Real a1279 = at_least(a1278, 0.0);
            const Mask a1280 = (a1250 > 0.0);
            const Mask a1281 = (a1274 > a1268);
            const Mask a1282 = select(a1226, a1280, a1281);
            const Mask a1283 = (a1274 > a1262);
            const Real a1284 = a1243 * 1e-09;
            const Real a1285 = select(a1283, a1284, a1243);
            const Real a1286 = a1251 * 0.999999999;
            const Real a1287 = select(a1283, a1286, 0.0);
            const Real a1288 = a1274 - a1287;
            const Real a1289 = at_least(a1288, 1e-30);
            const Real a1290 = a1289 / a1232;
            const Real a1291 = log(a1290);
            const Real a1292 = a1291 / a1230;
            const Real a1293 = at_most(a1292, 50.0);
            const Real a1294 = exp(a1293);
            const Real a1295 = a1288 - a1285;
            const Real a1296 = a1295 - a1232;
            const Real a1297 = a1285 + a1245;
            const Real a1298 = a1296 / a1297;
            const Real a1299 = a1298 + 1.0;
            const Real a1300 = a1289 / a1285;
            const Real a1301 = minimum(a1294, a1300);
            const Real a1302 = minimum(a1301, a1299);
            const Real a1303 = at_least(a1302, 0.05);
            const Real a1304 = log(a1303);
            const Real a1305 = a1230 * a1304;
            const Real a1306 = at_most(a1305, 300.0);
            const Real a1307 = exp(a1306);
            const Real a1308 = a1232 * a1307;
            const Real a1309 = a1285 * a1303;
            const Real a1310 = a1309 + a1308;
            const Real a1311 = a1310 - a1288;
            const Real a1312 = a1303 * a1311;
            const Real a1313 = a1230 * a1308;
            const Real a1314 = a1309 + a1313;
            const Real a1315 = a1312 / a1314;
            const Real a1316 = a1303 - a1315;
            const Real a1317 = select(a1283, a1240, 0.05);
            const Real a1318 = select(a1283, a1235, a1240);
            const Real a1319 = maximum(a1316, a1317);
            const Real a1320 = minimum(a1319, a1318);
            const Real a1321 = a1229 * a1320;
            const Real a1322 = numbers[l + 9 * LAYERS + 27] + a1321;
            const Real a1323 = maximum(a1322, real_7[l]);
            const Mask a1324 = (real_55[l] > real_5[l]);
            const Mask a1325 = (a1323 < real_5[l]);
            const Mask a1326 = (a1324 & a1325);
            const Mask a1327 = (real_55[l] < real_5[l]);
            const Mask a1328 = (a1323 > real_5[l]);
            const Mask a1329 = (a1327 & a1328);
            const Mask a1330 = (a1326 | a1329);
            const Mask a1331 = (real_4[l] > 0.0);
            const Mask a1332 = (a1330 & a1331);
            const Real a1333 = select(a1332, real_5[l], a1323);
            real_58[l] = a1279;
            mask_43[l] = a1282;
            real_57[l] = a1333;
        }
        // implicit_water._stopped
        const Mask x1335 = (real_57[0] < x786);
        const Mask x1336 = (x1334 & x1335);
        const Mask x1337 = (real_55[0] < x786);
        const Mask x1338 = (real_57[0] > x786);
        const Mask x1339 = (x1337 & x1338);
        const Mask x1340 = (x1336 | x1339);
        const Mask x1341 = (x682 > 0.0);
        const Mask x1342 = (x1340 & x1341);
        const Real x1343 = select(x1342, x786, real_57[0]);
        // implicit_water._moved
        real_57[0] = x1343;
        // implicit_water._iteration
        const Real x1354 = select(x1206, INFINITE, a1203_last);
        const Real x1355 = real_of_mask(w1200);
        const Real x1356 = w1199 + x1355;
        // implicit_water._moved, implicit_water._iteration, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1345 = (real_57[l] >= real_16[l]);
            const Mask a1346 = (mask_43[l] | a1345);
            const Real a1347 = select(a1346, real_16[l], real_57[l]);
            const Real a1348 = select(a1346, real_58[l], 0.0);
            const Real a1349 = select(x1205, real_16[l], real_17[l]);
            const Real a1350 = select(x1206, a1349, a1347);
            const Real a1351 = select(x1206, 0.0, a1348);
            const Real a1352 = select(w1200, a1350, real_55[l]);
            const Real a1353 = select(w1200, a1351, real_53[l]);
            const Real a1357 = a1352 - numbers[l + 9 * LAYERS + 27];
            const Real a1358 = a1357 / real_15[l];
            const Real a1359 = at_least(a1358, 1e-12);
            const Real a1360 = log(a1359);
            const Real a1361 = numbers[l + LAYERS + 22] * a1360;
            const Real a1362 = numbers[l + 10 * LAYERS + 27] - a1361;
            const Real a1363 = at_most(a1362, 16.11809565095832);
            const Real a1364 = exp(a1363);
            const Real a1365 = numbers[l + LAYERS + 22] * a1364;
            const Real a1366 = a1359 * real_15[l];
            const Real a1367 = a1365 / a1366;
            const Real a1369 = a1353 - a1364;
            const Mask a1370 = (a1352 > real_9[l]);
            const Real a1371 = select(a1370, real_9[l], a1352);
            const Mask a1372 = (a1352 <= real_9[l]);
            const Real a1373 = a1371 - real_7[l];
            const Real a1374 = a1373 * 100.0;
            const Real a1375 = at_least(a1374, 0.0);
            const Real a1376 = at_most(a1375, 1.0);
            const Mask a1377 = (a1376 < 1.0);
            const Mask a1378 = (a1372 & a1377);
            const Real a1379 = select(a1378, 100.0, 0.0);
            const Real a1380 = -a1369;
            const Mask a1381 = (a1380 < numbers[l + 3 * LAYERS + 22]);
            const Real a1382 = select(a1381, numbers[l + 3 * LAYERS + 22], a1380);
            const Mask a1383 = (a1363 < numbers[l + 10 * LAYERS + 27]);
            const Real a1384 = select(a1383, numbers[l + 10 * LAYERS + 27], a1363);
            const Real a1385 = a1384 - numbers[l + 10 * LAYERS + 27];
            const Real a1386 = numbers[l + 11 * LAYERS + 27] * a1385;
            const Real a1387 = -a1386;
            const Real a1388 = exp(a1387);
            const Mask a1389 = (a1380 > real_26[l]);
            const Real a1390 = numbers[l + 11 * LAYERS + 27] * a1388;
            const Real a1391 = a1390 / a1382;
            const Real a1392 = select(a1389, a1391, 0.0);
            const Real a1393 = a1382 * a1388;
            const Real a1394 = a1393 / real_28[l];
            const Real a1395 = a1369 + numbers[l + 3 * LAYERS + 22];
            const Real a1396 = at_least(a1395, 0.0);
            const Real a1397 = a1394 + a1396;
            real_59[l] = a1352;
            real_8[l] = a1353;
            real_60[l] = a1357;
            real_61[l] = a1363;
            real_62[l] = a1367;
            real_63[l] = a1369;
            real_64[l] = a1371;
            mask_41[l] = a1372;
            real_65[l] = a1376;
            mask_23[l] = a1377;
            real_66[l] = a1379;
            real_67[l] = a1388;
            real_68[l] = a1392;
            real_69[l] = a1397;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1428 = real_14[l] * real_67[l];
            real_57[l] = a1428;
        }
        const Real x1431 = real_69[LAYERS - 1] + real_57[LAYERS - 1];
        const Real x1432 = x805 * x1431;
        const Real x1433 = x828 * real_67[LAYERS - 1];
        const Real x1434 = x1432 + x1433;
        // implicit_water._upward
        const Real x1438 = real_12[0] * real_69[0];
        // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1398 = -real_63[l + 1];
            const Mask a1399 = (a1398 < numbers[l + 3 * LAYERS + 22]);
            const Real a1400 = select(a1399, numbers[l + 3 * LAYERS + 22], a1398);
            const Mask a1401 = (real_61[l + 1] < numbers[l + 10 * LAYERS + 27]);
            const Real a1402 = select(a1401, numbers[l + 10 * LAYERS + 27], real_61[l + 1]);
            const Real a1403 = a1402 - numbers[l + 10 * LAYERS + 27];
            const Real a1404 = numbers[l + 11 * LAYERS + 27] * a1403;
            const Real a1405 = -a1404;
            const Real a1406 = exp(a1405);
            const Real a1407 = a1400 * a1406;
            const Real a1408 = a1407 / real_32[l];
            const Real a1409 = real_63[l + 1] + numbers[l + 3 * LAYERS + 22];
            const Real a1410 = at_least(a1409, 0.0);
            const Real a1411 = a1408 + a1410;
            const Real a1412 = -real_63[l];
            const Mask a1413 = (a1412 < numbers[l + 3 * LAYERS + 23]);
            const Real a1414 = select(a1413, numbers[l + 3 * LAYERS + 23], a1412);
            const Mask a1415 = (real_61[l] < numbers[l + 10 * LAYERS + 28]);
            const Real a1416 = select(a1415, numbers[l + 10 * LAYERS + 28], real_61[l]);
            const Real a1417 = a1416 - numbers[l + 10 * LAYERS + 28];
            const Real a1418 = numbers[l + 11 * LAYERS + 28] * a1417;
            const Real a1419 = -a1418;
            const Real a1420 = exp(a1419);
            const Real a1421 = a1414 * a1420;
            const Real a1422 = a1421 / real_35[l];
            const Real a1423 = real_63[l] + numbers[l + 3 * LAYERS + 23];
            const Real a1424 = at_least(a1423, 0.0);
            const Real a1425 = a1422 + a1424;
            const Real a1426 = real_69[l] + a1425;
            const Real a1427 = a1426 * 0.5;
            const Real a1429 = a1427 + real_57[l];
            const Real a1430 = real_30[l] * a1429;
            const Real a1435 = real_69[l + 1] + a1411;
            const Real a1436 = a1435 * 0.5;
            const Real a1437 = real_30[l] * a1436;
            real_36[l] = a1406;
            real_31[l] = a1420;
            real_58[l] = a1430;
            real_70[l + 1] = a1437;
        }
        // implicit_water._flow
        real_58[LAYERS - 1] = x1434;
        real_70[0] = x1438;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1440 = real_65[l] * real_58[l];
            const Real a1442 = real_65[l] * real_70[l];
            real_57[l] = a1440;
            real_69[l] = a1442;
        }
        const Real x1443 = x830 - real_69[0];
        const Mask x1444 = (x1443 > x773);
        const Real x1445 = select(x1444, x773, x1443);
        // implicit_water._remaining
        const Real x1446 = real_64[0] - x786;
        const Real x1447 = x1446 * 100.0;
        const Real x1448 = at_least(x1447, 0.0);
        const Real x1449 = at_most(x1448, 1.0);
        // implicit_water._flow
        const Real x1450 = x682 * x1449;
        const Real x1457 = real_57[LAYERS - 1] - x849;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1456 = real_57[l] - real_69[l + 1];
            real_34[l] = a1456;
        }
        // implicit_water._gain
        real_69[0] = x1445;
        for (int l = 0; l < LAYERS - 1; ++l) real_69[l + 1] = real_34[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_57[l] = real_34[l];
        real_57[LAYERS - 1] = x1457;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1451 = real_64[l] - real_5[l];
            const Real a1452 = a1451 * 100.0;
            const Real a1453 = at_least(a1452, 0.0);
            const Real a1454 = at_most(a1453, 1.0);
            const Real a1455 = real_4[l] * a1454;
            const Real a1458 = real_59[l] - real_64[l];
            const Real a1459 = a1458 * 1e-09;
            const Real a1460 = real_64[l] + a1459;
            const Real a1461 = real_8[l] * 1e-11;
            const Real a1462 = a1460 + a1461;
            const Real a1463 = a1462 - state[l + 2 * LAYERS];
            const Real a1464 = numbers[l] * a1463;
            const Real a1465 = a1455 + in_row(l, 0, x1450);
            const Real a1468 = real_69[l] - real_57[l];
            const Real a1469 = a1468 - a1465;
            const Real a1470 = seconds * a1469;
            const Real a1471 = a1464 - a1470;
            const Mask a1472 = (real_8[l] > 0.0);
            const Real a1473 = select(a1472, 0.0, real_68[l]);
            const Real a1476 = real_14[l] * a1473;
            real_61[l] = a1455;
            real_71[l] = a1471;
            mask_43[l] = a1472;
            real_72[l] = a1473;
            real_73[l] = a1476;
        }
        // implicit_water._downward
        const Real x1479 = real_67[LAYERS - 1] + real_73[LAYERS - 1];
        const Real x1480 = x805 * x1479;
        const Real x1481 = x828 * real_72[LAYERS - 1];
        const Real x1482 = x1480 + x1481;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1474 = real_67[l] + real_31[l];
            const Real a1475 = a1474 * 0.5;
            const Real a1477 = a1475 + real_73[l];
            const Real a1478 = real_30[l] * a1477;
            real_72[l] = a1478;
        }
        // implicit_water._balance
        real_72[LAYERS - 1] = x1482;
        // implicit_water._upward
        const Real x1488 = real_12[0] * real_67[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1485 = real_67[l + 1] + real_36[l];
            const Real a1486 = a1485 * 0.5;
            const Real a1487 = real_30[l] * a1486;
            real_73[l + 1] = a1487;
        }
        // implicit_water._balance
        real_73[0] = x1488;
        const Mask x1498 = (x1445 < x773);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1484 = real_65[l] * real_72[l];
            const Real a1490 = real_65[l] * real_73[l];
            const Real a1491 = select(mask_43[l], 1.0, real_62[l]);
            const Real a1492 = a1484 * a1491;
            const Real a1493 = real_66[l] * real_58[l];
            const Real a1494 = a1492 + a1493;
            const Real a1495 = a1490 * a1491;
            const Real a1496 = real_66[l] * real_70[l];
            const Real a1497 = a1495 + a1496;
            real_67[l] = a1484;
            real_57[l] = a1490;
            real_69[l] = a1494;
            real_68[l] = a1497;
        }
        const Real x1499 = select(x1498, real_68[0], 0.0);
        real_73[0] = x1499;
        for (int l = 0; l < LAYERS - 1; ++l) real_73[l + 1] = real_68[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1500 = magnitude(real_63[l]);
            const Real a1501 = select(mask_43[l], a1500, real_59[l]);
            const Real a1503 = real_69[l] + real_73[l];
            const Real a1504 = a1501 * a1503;
            real_72[l] = a1504;
        }
        real_73[0] = real_72[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_73[l + 1] = real_72[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_63[l] = real_72[l + 1];
        real_63[LAYERS - 1] = real_72[LAYERS - 1];
        // implicit_water._demanded
        const Mask x1517 = (real_64[0] > x786);
        const Mask x1518 = (real_64[0] < x1142);
        const Mask x1519 = (x1517 & x1518);
        const Mask x1520 = (real_64[0] == x786);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1507 = maximum(real_73[l], real_63[l]);
            const Real a1508 = maximum(real_72[l], a1507);
            const Mask a1509 = (real_71[l] < 0.0);
            const Mask a1510 = (real_64[l] > real_5[l]);
            const Mask a1511 = (real_64[l] < real_48[l]);
            const Mask a1512 = (a1510 & a1511);
            const Mask a1513 = (real_64[l] == real_5[l]);
            const Mask a1514 = (a1513 & a1509);
            const Mask a1515 = (a1512 | a1514);
            const Real a1516 = select(a1515, real_49[l], 0.0);
            real_74[l] = a1508;
            mask_75[l] = a1509;
            real_76[l] = a1516;
        }
        // implicit_water._demanded
        const Mask x1521 = (x1520 & mask_75[0]);
        const Mask x1522 = (x1519 | x1521);
        const Real x1523 = select(x1522, x1148, 0.0);
        // implicit_water._balance
        const Real x1542 = select(mask_41[0], x1523, 0.0);
        // implicit_water._at
        const Mask x1551 = (x1356 < 1230.0);
        // implicit_water._balance, implicit_water._mobile, implicit_water._at
        Mask a1550_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1524 = select(mask_41[l], 1.0, 1e-09);
            const Real a1525 = select(mask_43[l], 1e-11, a1524);
            const Real a1526 = real_67[l] + real_57[l];
            const Real a1527 = real_58[l] + real_70[l];
            const Real a1528 = real_65[l] * a1527;
            const Real a1529 = a1526 * real_62[l];
            const Real a1530 = real_66[l] * a1527;
            const Real a1531 = a1529 + a1530;
            const Real a1532 = at_least(real_60[l], 1e-09);
            const Real a1533 = a1532 * a1531;
            const Real a1534 = at_least(a1528, 1e-30);
            const Real a1535 = a1533 / a1534;
            const Real a1536 = select(mask_23[l], 60.0, INFINITE);
            const Real a1537 = seconds * real_74[l];
            const Real a1538 = a1537 + real_39[l];
            const Real a1539 = a1538 * 1.4210854715202004e-14;
            const Real a1540 = numbers[l] * a1525;
            const Real a1541 = select(mask_41[l], real_76[l], 0.0);
            const Real a1543 = seconds * a1528;
            const Real a1544 = at_least(a1535, 0.02);
            const Real a1545 = minimum(a1544, a1536);
            const Real a1546 = seconds * a1526;
            const Real a1547 = magnitude(real_71[l]);
            const Real a1548 = maximum(a1539, real_54[l]);
            const Mask a1549 = (a1547 > a1539);
            a1550_last = (a1550_last | a1549);
            real_63[l] = a1540;
            real_73[l] = a1541;
            real_72[l] = a1543;
            real_64[l] = a1545;
            real_77[l] = a1546;
            real_78[l] = a1547;
            real_79[l] = a1548;
        }
        // implicit_water._at
        const Mask x1552 = (a1550_last & x1551);
        Mask a1554_last = mask_of(true);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1553 = (real_78[l] <= real_79[l]);
            a1554_last = (a1554_last & a1553);
        }
        for (int l = 0; l < LAYERS; ++l) real_55[l] = real_59[l];
        for (int l = 0; l < LAYERS; ++l) real_53[l] = real_8[l];
        real_56[0] = x1445;
        for (int l = 0; l < LAYERS - 1; ++l) real_56[l + 1] = real_34[l];
        real_56[LAYERS] = x1457;
        for (int l = 0; l < LAYERS; ++l) real_50[l] = real_61[l];
        for (int l = 0; l < LAYERS; ++l) real_21[l] = real_71[l];
        for (int l = 0; l < LAYERS; ++l) real_47[l] = real_63[l];
        for (int l = 0; l < LAYERS; ++l) real_45[l] = real_69[l];
        real_27[0] = x1499;
        for (int l = 0; l < LAYERS - 1; ++l) real_27[l + 1] = real_68[l + 1];
        for (int l = 0; l < LAYERS; ++l) real_11[l] = real_73[l];
        for (int l = 0; l < LAYERS; ++l) real_44[l] = real_72[l];
        for (int l = 0; l < LAYERS; ++l) real_42[l] = real_64[l];
        for (int l = 0; l < LAYERS; ++l) real_38[l] = real_77[l];
        w1186 = x1450;
        w1193 = x1542;
        w1197 = x1354;
        w1198 = x1213;
        w1199 = x1356;
        w1200 = x1552;
        w1201 = a1554_last;
    }
    // implicit_water.<genexpr>
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a1555 = select(w1201, real_56[l], 0.0);
        real_80[l] = a1555;
    }
    results[LAYERS + 13] = real_80[LAYERS];
    results[LAYERS + 32] = real_80[LAYERS];
    const Real x1556 = select(w1201, w1186, 0.0);
    // water_flow.__call__
    const Real x1564 = x773 - real_80[0];
    const Real x1565 = seconds * x1564;
    const Mask x1566 = (x1565 > numbers[LAYERS + 8]);
    const Real x1567 = select(x1566, numbers[LAYERS + 8], x1565);
    const Real x1568 = at_least(x1567, 0.0);
    after[3 * LAYERS + 2] = x1568;
    const Real x1570 = x1568 / seconds;
    const Real x1571 = x1564 - x1570;
    results[LAYERS + 12] = x1571;
    // time_step.from_ground
    const Real x1573 = x1556 + x683;
    // implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, time_step.from_soil_of
    Real a1572_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1557 = select(w1201, real_50[l], 0.0);
        const Real a1558 = seconds / numbers[l];
        const Real a1559 = a1557 + in_row(l, 0, x1556);
        const Real a1560 = real_80[l] - real_80[l + 1];
        const Real a1561 = a1560 - a1559;
        const Real a1562 = a1558 * a1561;
        const Real a1563 = state[l + 2 * LAYERS] + a1562;
        const Real a1569 = a1563 + real_6[l];
        after[LAYERS + l] = a1569;
        a1572_last = a1572_last + a1557;
        real_38[l] = a1557;
        real_42[l] = a1558;
        real_44[l] = a1563;
        real_11[l] = a1569;
    }
    // time_step.from_ground
    const Real x1574 = x1573 + a1572_last;
    const Real x1575 = x1574 * 1000.0;
    // time_step.heat
    const Real x1576 = x1575 * 2501000.0;
    const Real x1577 = x1576 + x692;
    const Real x1578 = x1577 - x687;
    results[LAYERS + 38] = x1578;
    // soil_heat.thermal_conductivity, soil_heat.blended_kersten
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1579 = real_11[l] / numbers[l + 2 * LAYERS + 22];
        const Real a1580 = real_44[l] / real_11[l];
        const Real a1581 = a1580 * numbers[l + 2 * LAYERS + 22];
        const Real a1582 = a1581 * (-1.3505762785178115);
        const Real a1583 = numbers[l + 13 * LAYERS + 32] + a1582;
        const Real a1584 = exp(a1583);
        const Real a1585 = numbers[l + 14 * LAYERS + 32] * a1579;
        const Real a1586 = numbers[l + 14 * LAYERS + 32] - 1.0;
        const Real a1587 = a1586 * a1579;
        const Real a1588 = a1587 + 1.0;
        const Real a1589 = a1585 / a1588;
        const Real a1590 = a1579 * 4.6;
        const Real a1591 = a1579 * 3.6;
        const Real a1592 = a1591 + 1.0;
        const Real a1593 = a1590 / a1592;
        const Real a1594 = log10(a1579);
        const Real a1595 = a1594 + 1.0;
        const Real a1596 = at_least(a1595, 0.0);
        const Real a1597 = select(flags[l + 4], a1593, a1596);
        const Real a1598 = real_11[l] - real_44[l];
        const Real a1599 = a1598 / 0.001;
        const Real a1600 = at_least(a1599, 0.0);
        const Real a1601 = at_most(a1600, 1.0);
        const Real a1602 = a1601 * a1601;
        const Real a1603 = a1601 * 2.0;
        const Real a1604 = 3.0 - a1603;
        const Real a1605 = a1602 * a1604;
        const Real a1606 = a1589 - a1597;
        const Real a1607 = a1605 * a1606;
        const Real a1608 = a1597 + a1607;
        const Real a1609 = a1584 - numbers[l + 12 * LAYERS + 32];
        const Real a1610 = a1608 * a1609;
        const Real a1611 = a1610 + numbers[l + 12 * LAYERS + 32];
        real_50[l] = a1611;
    }
    // time_step.time_step
    const Real x1612 = real_50[0] * x466;
    // surface_balance.opened
    const Real x1613 = x746 + x38;
    const Real x1614 = select(x419, x1613, 0.0);
    const Real x1615 = x1578 + x1614;
    // surface_balance.<genexpr>
    const Real x1616 = select(x419, x491, x1612);
    const Real x1617 = select(x419, x483, x0);
    // surface_balance.surface
    const Real x1618 = x561 - x1615;
    const Real x1619 = x1618 / x551;
    const Real x1620 = x11 - forcing[1];
    const Real x1621 = x1619 + x1620;
    const Real x1622 = x1621 / x559;
    const Real x1623 = forcing[1] + x1622;
    const Real x1624 = x1617 * x551;
    const Real x1625 = x1624 * x559;
    const Real x1626 = x1616 / x1625;
    // surface_balance.top
    const Real x1627 = x1626 + 1.0;
    const Real x1628 = x1617 / x0;
    const Real x1629 = x1627 * x1628;
    // ground_heat.series_conductance
    real_6[0] = real_50[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_6[l + 1] = real_50[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a793_869 = numbers[l] * 0.5;
        const Real a1631 = a793_869 / real_6[l];
        real_27[l] = a1631;
    }
    // soil_heat.conductance
    const Real x1634 = x0 * x1629;
    const Real x1635 = x1616 / x1634;
    // soil_heat.__call__
    const Real x1636 = state[LAYERS - 1] - numbers[LAYERS + 6];
    const Real x1637 = real_50[LAYERS - 1] * x1636;
    const Real x1638 = x1637 / numbers[LAYERS + 21];
    results[LAYERS + 40] = x1638;
    // ground_heat.series_conductance, ground_heat.update_ground_heat
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1632 = real_27[l] + real_27[l + 1];
        const Real a1633 = 1 / a1632;
        const Real a1650 = real_80[l + 1] * 4200000.0;
        const Real a1654 = at_least(a1650, 0.0);
        const Real a1655 = -a1650;
        const Real a1656 = at_least(a1655, 0.0);
        const Real a1659 = a1633 + a1654;
        const Real a1660 = a1633 + a1656;
        real_35[l] = a1650;
        real_50[l + 1] = a1659;
        real_6[l] = a1660;
    }
    // ground_heat.update_ground_heat
    real_50[0] = x1635;
    real_6[LAYERS - 1] = real_of(0.0);
    const Real x1670 = x1623 - 273.15;
    // enthalpy.heat_problem
    const Real x1705 = magnitude(x1670);
    // ground_heat.update_ground_heat, ground_heat.mixed_capacity, soil_heat.volumetric_heat_capacity, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content, retention.at, enthalpy.heat_problem
    Real a1704_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1639 = state[l] - 273.15;
        const Real a1640 = numbers[l + 17 * LAYERS + 32] - 2000000.0;
        const Real a1641 = 1.0 - numbers[l + 2 * LAYERS + 22];
        const Real a1642 = a1641 * 2000000.0;
        const Real a1643 = numbers[l + 2 * LAYERS + 22] - real_11[l];
        const Real a1644 = a1643 * 1004.0;
        const Real a1645 = a1642 + a1644;
        const Real a1646 = real_11[l] * 2106000.0;
        const Real a1647 = a1645 + a1646;
        const Real a1648 = a1641 * a1640;
        const Real a1649 = a1647 + a1648;
        const Real a1651 = real_44[l] - state[l + 2 * LAYERS];
        const Real a1652 = a1651 * 4200000.0;
        const Real a1653 = a1649 - a1652;
        const Real a1657 = 2094000.0 * real_44[l];
        const Real a1658 = a1653 + a1657;
        results[LAYERS + 42 + l] = a1658;
        const Real a1661 = a1658 * a1639;
        const Real a1662 = real_44[l] * 333500000.0;
        const Real a1663 = a1661 + a1662;
        const Real a1664 = real_42[l] * in_row(l, LAYERS - 1, x1638);
        const Real a1665 = a1663 - a1664;
        const Real a1667 = real_42[l] * real_50[l];
        const Real a1669 = real_42[l] * real_6[l];
        const Real a1671 = (-99.99999999999997) + numbers[l + 6 * LAYERS + 22];
        const Real a1672 = a1671 / 0.008034787106446777;
        const Real a1673 = -a1672;
        const Mask a1674 = (a1673 < numbers[l + 3 * LAYERS + 22]);
        const Real a1675 = select(a1674, numbers[l + 3 * LAYERS + 22], a1673);
        const Real a1676 = numbers[l + 3 * LAYERS + 22] / a1675;
        const Real a1677 = log(a1676);
        const Real a1678 = a1677 / numbers[l + LAYERS + 22];
        const Real a1679 = exp(a1678);
        const Real a1680 = numbers[l + 2 * LAYERS + 22] - numbers[l + 15 * LAYERS + 32];
        const Real a1681 = a1680 * a1679;
        const Real a1682 = numbers[l + 15 * LAYERS + 32] + a1681;
        const Real a1683 = numbers[l + 15 * LAYERS + 32] + 0.001;
        const Mask a1684 = (a1682 < a1683);
        const Real a1685 = select(a1684, a1683, a1682);
        const Real a1686 = real_11[l] - numbers[l + 15 * LAYERS + 32];
        const Real a1687 = a1686 / a1680;
        const Real a1688 = at_least(a1687, 1e-12);
        const Real a1689 = log(a1688);
        const Real a1690 = numbers[l + LAYERS + 22] * a1689;
        const Real a1691 = numbers[l + 16 * LAYERS + 32] - a1690;
        const Real a1692 = at_most(a1691, 16.11809565095832);
        const Real a1693 = exp(a1692);
        const Real a1695 = a1693 * 0.008034787106446777;
        const Real a1697 = a1695 + numbers[l + 6 * LAYERS + 22];
        const Real a1698 = -a1697;
        const Mask a1699 = ((-99.99999999999997) >= a1698);
        const Mask a1700 = (a1685 > real_11[l]);
        const Real a1701 = select(a1700, real_11[l], a1685);
        const Real a1702 = select(a1699, real_11[l], a1701);
        const Real a1703 = magnitude(a1639);
        a1704_last = maximum(a1704_last, a1703);
        real_27[l] = a1653;
        real_45[l] = a1658;
        real_47[l] = a1665;
        real_21[l] = a1667;
        real_53[l] = a1669;
        real_55[l] = a1680;
        real_54[l] = a1697;
        real_52[l] = a1702;
    }
    // enthalpy.heat_problem
    const Real x1706 = maximum(a1704_last, x1705);
    // enthalpy.at, enthalpy.heat_problem, retention.at, enthalpy.solve_on_curve, enthalpy.enthalpy, enthalpy._layers_with, enthalpy.fusion_heat, enthalpy.heat_residual
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1707 = 2094000.0 * real_11[l];
        const Real a1708 = real_27[l] + a1707;
        const Real a1709 = a1708 + real_21[l];
        const Real a1710 = a1709 + real_53[l];
        const Real a1711 = real_11[l] * 333500000.0;
        const Real a1712 = a1710 * x1706;
        const Real a1713 = a1711 + a1712;
        const Real a1714 = real_52[l] - numbers[l + 15 * LAYERS + 32];
        const Real a1715 = a1714 / real_55[l];
        const Real a1716 = at_least(a1715, 1e-12);
        const Real a1717 = log(a1716);
        const Real a1718 = numbers[l + LAYERS + 22] * a1717;
        const Real a1719 = numbers[l + 16 * LAYERS + 32] - a1718;
        const Real a1720 = at_most(a1719, 16.11809565095832);
        const Real a1721 = exp(a1720);
        const Real a1723 = a1721 * 0.008034787106446777;
        const Real a1725 = a1723 + numbers[l + 6 * LAYERS + 22];
        const Real a1727 = a1713 * 7.105427357601002e-15;
        const Real a1728 = maximum(real_44[l], real_52[l]);
        const Real a1729 = minimum(a1728, real_11[l]);
        const Real a1730 = a1729 - numbers[l + 15 * LAYERS + 32];
        const Real a1731 = a1730 / real_55[l];
        const Real a1732 = at_least(a1731, 1e-12);
        const Real a1733 = log(a1732);
        const Real a1734 = numbers[l + LAYERS + 22] * a1733;
        const Real a1735 = numbers[l + 16 * LAYERS + 32] - a1734;
        const Real a1736 = at_most(a1735, 16.11809565095832);
        const Real a1737 = exp(a1736);
        const Real a1738 = numbers[l + LAYERS + 22] * a1737;
        const Real a1739 = a1732 * real_55[l];
        const Real a1740 = a1738 / a1739;
        const Real a1742 = a1737 * 0.008034787106446777;
        const Real a1744 = a1742 + numbers[l + 6 * LAYERS + 22];
        const Real a1746 = a1740 * 0.008034787106446777;
        const Real a1747 = a1708 * real_54[l];
        const Real a1749 = a1711 - a1747;
        const Mask a1750 = (real_47[l] >= a1749);
        const Real a1751 = 2094000.0 * real_52[l];
        const Real a1752 = real_27[l] + a1751;
        const Real a1753 = a1752 * a1725;
        const Real a1755 = real_52[l] * 333500000.0;
        const Real a1756 = a1755 - a1753;
        const Mask a1757 = (real_47[l] <= a1756);
        const Mask a1758 = ~a1750;
        const Mask a1759 = (a1757 & a1758);
        const Real a1760 = real_47[l] / 333500000.0;
        const Real a1761 = maximum(a1760, real_52[l]);
        const Real a1762 = minimum(a1761, real_11[l]);
        const Real a1763 = 2094000.0 * a1729;
        const Real a1764 = real_27[l] + a1763;
        const Real a1765 = a1764 * a1744;
        const Real a1767 = a1729 * 333500000.0;
        const Real a1768 = a1767 - a1765;
        const Real a1769 = a1768 - real_47[l];
        const Real a1770 = 2094000.0 * a1744;
        const Real a1772 = 333500000.0 - a1770;
        const Real a1773 = a1764 * a1746;
        const Real a1774 = a1772 + a1773;
        const Real a1775 = a1769 / a1774;
        const Real a1776 = a1729 - a1775;
        const Mask a1777 = (a1769 > 0.0);
        const Real a1778 = maximum(a1729, a1762);
        const Real a1779 = a1762 + a1778;
        const Real a1780 = a1779 * 0.5;
        const Real a1781 = select(a1777, a1780, a1762);
        const Mask a1782 = (a1776 >= a1762);
        const Real a1783 = minimum(a1776, real_11[l]);
        const Real a1784 = select(a1782, a1783, a1781);
        const Real a1785 = select(a1759, real_52[l], a1784);
        const Real a1786 = select(a1750, real_11[l], a1785);
        const Real a1787 = a1786 * 333500000.0;
        const Real a1788 = real_47[l] - a1787;
        const Real a1789 = 2094000.0 * a1786;
        const Real a1790 = real_27[l] + a1789;
        const Real a1791 = a1788 / a1790;
        const Real a1792 = a1786 - numbers[l + 15 * LAYERS + 32];
        const Real a1793 = a1792 / real_55[l];
        const Real a1794 = at_least(a1793, 1e-12);
        const Real a1795 = log(a1794);
        const Real a1796 = numbers[l + LAYERS + 22] * a1795;
        const Real a1797 = numbers[l + 16 * LAYERS + 32] - a1796;
        const Real a1798 = at_most(a1797, 16.11809565095832);
        const Real a1799 = exp(a1798);
        const Real a1800 = numbers[l + LAYERS + 22] * a1799;
        const Real a1801 = a1794 * real_55[l];
        const Real a1802 = a1800 / a1801;
        const Real a1804 = a1799 * 0.008034787106446777;
        const Real a1806 = a1804 + numbers[l + 6 * LAYERS + 22];
        const Real a1807 = -a1806;
        const Real a1808 = a1802 * 0.008034787106446777;
        const Mask a1809 = (a1750 | a1759);
        const Real a1810 = select(a1809, a1791, a1807);
        const Real a1811 = a1790 * a1810;
        const Real a1812 = a1811 + a1787;
        const Real a1813 = a1812 - real_47[l];
        real_6[l] = a1707;
        real_50[l] = a1711;
        real_42[l] = a1725;
        real_51[l] = a1727;
        real_40[l] = a1749;
        real_20[l] = a1751;
        real_24[l] = a1755;
        real_39[l] = a1756;
        real_49[l] = a1786;
        real_48[l] = a1807;
        real_22[l] = a1808;
        real_56[l + 1] = a1810;
        real_46[l] = a1813;
    }
    // enthalpy._drop_from_above
    real_56[0] = x1670;
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_13[l] = real_56[l + 2];
    real_13[LAYERS - 1] = real_of(0.0);
    // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy._is_open
    Mask a1825_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1815 = real_56[l + 1] - real_56[l];
        const Real a1816 = real_21[l] * a1815;
        const Real a1817 = real_46[l] + a1816;
        const Real a1819 = real_56[l + 1] - real_13[l];
        const Real a1820 = real_53[l] * a1819;
        const Real a1821 = a1817 + a1820;
        const Real a1822 = magnitude(a1821);
        const Real a1823 = a1822 - real_51[l];
        const Mask a1824 = (a1823 > 0.0);
        a1825_last = (a1825_last | a1824);
        real_19[l] = a1821;
    }
    // enthalpy.solve_on_curve
    for (int l = 0; l < LAYERS; ++l) real_13[l] = real_56[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_46[l] = real_49[l];
    for (int l = 0; l < LAYERS; ++l) real_37[l] = real_48[l];
    for (int l = 0; l < LAYERS; ++l) real_29[l] = real_22[l];
    for (int l = 0; l < LAYERS; ++l) real_10[l] = real_19[l];
    Real w1831 = real_of(1.0);
    Real w1832 = real_of(0.0);
    Mask w1833 = a1825_last;
    for (int pass = 0; pass < 40; ++pass) {
        if (!any_lane(w1833)) break;
        // enthalpy.newton_direction
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1847 = -real_21[l + 1];
            const Real a1848 = -real_53[l];
            real_32[l] = a1847;
            real_30[l] = a1848;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, enthalpy.newton_direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1834 = (real_46[l] < real_11[l]);
            const Mask a1835 = (real_46[l] > real_52[l]);
            const Mask a1836 = (a1834 & a1835);
            const Real a1837 = 2094000.0 * real_13[l];
            const Real a1838 = a1837 + 333500000.0;
            const Real a1839 = select(a1836, real_29[l], 1.0);
            const Real a1840 = a1838 / a1839;
            const Real a1841 = 2094000.0 * real_46[l];
            const Real a1842 = real_27[l] + a1841;
            const Real a1843 = select(a1836, a1840, 0.0);
            const Real a1844 = a1842 + a1843;
            const Real a1845 = a1844 + real_21[l];
            const Real a1846 = a1845 + real_53[l];
            const Real a1849 = -real_10[l];
            real_25[l] = a1842;
            real_14[l] = a1844;
            real_28[l] = a1846;
            real_26[l] = a1849;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_32, real_28, real_30, real_26, real_18);
        // enthalpy.enthalpy, enthalpy._newton_step, enthalpy._layers_with, enthalpy.fusion_heat, enthalpy.at, retention.at, enthalpy.heat_residual
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1851 = real_25[l] * real_13[l];
            const Real a1852 = real_46[l] * 333500000.0;
            const Real a1853 = a1851 + a1852;
            const Real a1854 = real_14[l] * real_18[l];
            const Real a1855 = a1853 + a1854;
            const Mask a1856 = (a1855 >= real_40[l]);
            const Mask a1857 = (a1855 <= real_39[l]);
            const Mask a1858 = ~a1856;
            const Mask a1859 = (a1857 & a1858);
            const Real a1860 = a1855 / 333500000.0;
            const Real a1861 = maximum(a1860, real_52[l]);
            const Real a1862 = minimum(a1861, real_11[l]);
            const Real a1863 = real_25[l] * real_37[l];
            const Real a1864 = a1863 + a1852;
            const Real a1865 = a1864 - a1855;
            const Real a1866 = 2094000.0 * real_37[l];
            const Real a1867 = a1866 + 333500000.0;
            const Real a1868 = real_25[l] * real_29[l];
            const Real a1869 = a1867 + a1868;
            const Real a1870 = a1865 / a1869;
            const Real a1871 = real_46[l] - a1870;
            const Mask a1872 = (a1865 > 0.0);
            const Real a1873 = maximum(real_46[l], a1862);
            const Real a1874 = a1862 + a1873;
            const Real a1875 = a1874 * 0.5;
            const Real a1876 = select(a1872, a1875, a1862);
            const Mask a1877 = (a1871 >= a1862);
            const Real a1878 = minimum(a1871, real_11[l]);
            const Real a1879 = select(a1877, a1878, a1876);
            const Real a1880 = select(a1859, real_52[l], a1879);
            const Real a1881 = select(a1856, real_11[l], a1880);
            const Real a1882 = a1881 * 333500000.0;
            const Real a1883 = a1855 - a1882;
            const Real a1884 = 2094000.0 * a1881;
            const Real a1885 = real_27[l] + a1884;
            const Real a1886 = a1883 / a1885;
            const Real a1887 = a1881 - numbers[l + 15 * LAYERS + 32];
            const Real a1888 = a1887 / real_55[l];
            const Real a1889 = at_least(a1888, 1e-12);
            const Real a1890 = log(a1889);
            const Real a1891 = numbers[l + LAYERS + 22] * a1890;
            const Real a1892 = numbers[l + 16 * LAYERS + 32] - a1891;
            const Real a1893 = at_most(a1892, 16.11809565095832);
            const Real a1894 = exp(a1893);
            const Real a1895 = numbers[l + LAYERS + 22] * a1894;
            const Real a1896 = a1889 * real_55[l];
            const Real a1897 = a1895 / a1896;
            const Real a1899 = a1894 * 0.008034787106446777;
            const Real a1901 = a1899 + numbers[l + 6 * LAYERS + 22];
            const Real a1902 = -a1901;
            const Real a1903 = a1897 * 0.008034787106446777;
            const Mask a1904 = (a1856 | a1859);
            const Real a1905 = select(a1904, a1886, a1902);
            const Real a1906 = select(w1833, a1905, real_13[l]);
            const Real a1907 = select(w1833, a1881, real_46[l]);
            const Real a1908 = select(w1833, a1902, real_37[l]);
            const Real a1909 = select(w1833, a1903, real_29[l]);
            const Real a1910 = 2094000.0 * a1907;
            const Real a1911 = real_27[l] + a1910;
            const Real a1912 = a1911 * a1906;
            const Real a1913 = a1907 * 333500000.0;
            const Real a1914 = a1912 + a1913;
            const Real a1915 = a1914 - real_47[l];
            real_26[l] = a1906;
            real_28[l] = a1907;
            real_17[l] = a1908;
            real_16[l] = a1909;
            real_15[l] = a1915;
        }
        // enthalpy._drop_from_above
        real_18[0] = x1670;
        for (int l = 0; l < LAYERS - 1; ++l) real_18[l + 1] = real_26[l];
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_14[l] = real_26[l + 1];
        real_14[LAYERS - 1] = real_of(0.0);
        // enthalpy._newton_step
        const Real x1924 = real_of_mask(w1833);
        const Real x1925 = w1832 + x1924;
        // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy._is_open
        Mask a1929_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1917 = real_26[l] - real_18[l];
            const Real a1918 = real_21[l] * a1917;
            const Real a1919 = real_15[l] + a1918;
            const Real a1921 = real_26[l] - real_14[l];
            const Real a1922 = real_53[l] * a1921;
            const Real a1923 = a1919 + a1922;
            const Real a1926 = magnitude(a1923);
            const Real a1927 = a1926 - real_51[l];
            const Mask a1928 = (a1927 > 0.0);
            a1929_last = (a1929_last | a1928);
            real_25[l] = a1923;
        }
        // enthalpy._newton_step
        const Mask x1930 = (w1833 & a1929_last);
        for (int l = 0; l < LAYERS; ++l) real_13[l] = real_26[l];
        for (int l = 0; l < LAYERS; ++l) real_46[l] = real_28[l];
        for (int l = 0; l < LAYERS; ++l) real_37[l] = real_17[l];
        for (int l = 0; l < LAYERS; ++l) real_29[l] = real_16[l];
        for (int l = 0; l < LAYERS; ++l) real_10[l] = real_25[l];
        w1832 = x1925;
        w1833 = x1930;
    }
    // enthalpy.solve_on_curve
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1931 = real_21[l] + real_53[l];
        real_29[l] = a1931;
    }
    for (int l = 0; l < LAYERS; ++l) real_37[l] = real_56[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_39[l] = real_49[l];
    for (int l = 0; l < LAYERS; ++l) real_40[l] = real_48[l];
    for (int l = 0; l < LAYERS; ++l) real_25[l] = real_22[l];
    for (int l = 0; l < LAYERS; ++l) real_16[l] = real_19[l];
    Real w1937 = real_of(1.0);
    Real w1938 = w1832;
    Mask w1939 = w1833;
    for (int pass = 0; pass < 200; ++pass) {
        if (!any_lane(w1939)) break;
        // enthalpy.newton_direction
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1953 = -real_21[l + 1];
            const Real a1954 = -real_53[l];
            real_30[l] = a1953;
            real_32[l] = a1954;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, enthalpy.newton_direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1940 = (real_39[l] < real_11[l]);
            const Mask a1941 = (real_39[l] > real_52[l]);
            const Mask a1942 = (a1940 & a1941);
            const Real a1943 = 2094000.0 * real_37[l];
            const Real a1944 = a1943 + 333500000.0;
            const Real a1945 = select(a1942, real_25[l], 1.0);
            const Real a1946 = a1944 / a1945;
            const Real a1947 = 2094000.0 * real_39[l];
            const Real a1948 = real_27[l] + a1947;
            const Real a1949 = select(a1942, a1946, 0.0);
            const Real a1950 = a1948 + a1949;
            const Real a1951 = a1950 + real_21[l];
            const Real a1952 = a1951 + real_53[l];
            const Real a1955 = -real_16[l];
            real_17[l] = a1947;
            real_28[l] = a1948;
            real_26[l] = a1950;
            real_14[l] = a1952;
            real_18[l] = a1955;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_30, real_14, real_32, real_18, real_15);
        // enthalpy._damped_step, enthalpy.enthalpy, enthalpy._layers_with, enthalpy.at, enthalpy.fusion_heat, retention.at, enthalpy.heat_residual
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1957 = w1937 * real_15[l];
            const Real a1958 = real_28[l] + real_29[l];
            const Real a1959 = a1958 * real_37[l];
            const Real a1960 = real_39[l] * 333500000.0;
            const Real a1961 = a1959 + a1960;
            const Real a1962 = real_26[l] + real_29[l];
            const Real a1963 = a1962 * a1957;
            const Real a1964 = a1961 + a1963;
            const Real a1965 = real_27[l] + real_29[l];
            const Real a1966 = a1965 + real_6[l];
            const Real a1967 = a1966 * real_54[l];
            const Real a1969 = real_50[l] - a1967;
            const Mask a1970 = (a1964 >= a1969);
            const Real a1971 = a1965 + real_20[l];
            const Real a1972 = a1971 * real_42[l];
            const Real a1974 = real_24[l] - a1972;
            const Mask a1975 = (a1964 <= a1974);
            const Mask a1976 = ~a1970;
            const Mask a1977 = (a1975 & a1976);
            const Real a1978 = a1964 / 333500000.0;
            const Real a1979 = maximum(a1978, real_52[l]);
            const Real a1980 = minimum(a1979, real_11[l]);
            const Real a1981 = a1965 + real_17[l];
            const Real a1982 = a1981 * real_40[l];
            const Real a1983 = a1982 + a1960;
            const Real a1984 = a1983 - a1964;
            const Real a1985 = 2094000.0 * real_40[l];
            const Real a1986 = a1985 + 333500000.0;
            const Real a1987 = a1981 * real_25[l];
            const Real a1988 = a1986 + a1987;
            const Real a1989 = a1984 / a1988;
            const Real a1990 = real_39[l] - a1989;
            const Mask a1991 = (a1984 > 0.0);
            const Real a1992 = maximum(real_39[l], a1980);
            const Real a1993 = a1980 + a1992;
            const Real a1994 = a1993 * 0.5;
            const Real a1995 = select(a1991, a1994, a1980);
            const Mask a1996 = (a1990 >= a1980);
            const Real a1997 = minimum(a1990, real_11[l]);
            const Real a1998 = select(a1996, a1997, a1995);
            const Real a1999 = select(a1977, real_52[l], a1998);
            const Real a2000 = select(a1970, real_11[l], a1999);
            const Real a2001 = a2000 * 333500000.0;
            const Real a2002 = a1964 - a2001;
            const Real a2003 = 2094000.0 * a2000;
            const Real a2004 = a1965 + a2003;
            const Real a2005 = a2002 / a2004;
            const Real a2006 = a2000 - numbers[l + 15 * LAYERS + 32];
            const Real a2007 = a2006 / real_55[l];
            const Real a2008 = at_least(a2007, 1e-12);
            const Real a2009 = log(a2008);
            const Real a2010 = numbers[l + LAYERS + 22] * a2009;
            const Real a2011 = numbers[l + 16 * LAYERS + 32] - a2010;
            const Real a2012 = at_most(a2011, 16.11809565095832);
            const Real a2013 = exp(a2012);
            const Real a2014 = numbers[l + LAYERS + 22] * a2013;
            const Real a2015 = a2008 * real_55[l];
            const Real a2016 = a2014 / a2015;
            const Real a2018 = a2013 * 0.008034787106446777;
            const Real a2020 = a2018 + numbers[l + 6 * LAYERS + 22];
            const Real a2021 = -a2020;
            const Real a2022 = a2016 * 0.008034787106446777;
            const Mask a2023 = (a1970 | a1977);
            const Real a2024 = select(a2023, a2005, a2021);
            const Real a2025 = real_27[l] + a2003;
            const Real a2026 = a2025 * a2024;
            const Real a2027 = a2026 + a2001;
            const Real a2028 = a2027 - real_47[l];
            real_18[l] = a2000;
            real_14[l] = a2021;
            real_12[l] = a2022;
            real_81[l + 1] = a2024;
            real_5[l] = a2028;
        }
        // enthalpy._drop_from_above
        real_81[0] = x1670;
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_15[l] = real_81[l + 2];
        real_15[LAYERS - 1] = real_of(0.0);
        // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy._damped_step
        Real a2039_last = real_of(0.0);
        Real a2042_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2030 = real_81[l + 1] - real_81[l];
            const Real a2031 = real_21[l] * a2030;
            const Real a2032 = real_5[l] + a2031;
            const Real a2034 = real_81[l + 1] - real_15[l];
            const Real a2035 = real_53[l] * a2034;
            const Real a2036 = a2032 + a2035;
            const Real a2037 = magnitude(a2036);
            const Real a2038 = numbers[l] * a2037;
            a2039_last = a2039_last + a2038;
            const Real a2040 = magnitude(real_16[l]);
            const Real a2041 = numbers[l] * a2040;
            a2042_last = a2042_last + a2041;
            real_26[l] = a2036;
        }
        // enthalpy._damped_step
        const Mask x2043 = (a2039_last < a2042_last);
        const Real x2045 = w1937 * 2.0;
        const Real x2046 = at_most(x2045, 1.0);
        const Real x2047 = w1937 * 0.5;
        const Real x2048 = select(x2043, x2046, x2047);
        const Mask x2053 = (x2048 > 1e-06);
        // enthalpy._damped_step, enthalpy._is_open
        Mask a2052_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2044 = select(x2043, real_26[l], real_16[l]);
            const Real a2049 = magnitude(a2044);
            const Real a2050 = a2049 - real_51[l];
            const Mask a2051 = (a2050 > 0.0);
            a2052_last = (a2052_last | a2051);
            real_15[l] = a2044;
        }
        // enthalpy._damped_step
        const Mask x2054 = (a2052_last & x2053);
        const Mask x2055 = (w1939 & x2043);
        const Real x2060 = real_of_mask(w1939);
        const Real x2061 = w1938 + x2060;
        const Mask x2062 = (w1939 & x2054);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2056 = select(x2055, real_81[l + 1], real_37[l]);
            const Real a2057 = select(x2055, real_18[l], real_39[l]);
            const Real a2058 = select(x2055, real_14[l], real_40[l]);
            const Real a2059 = select(x2055, real_12[l], real_25[l]);
            real_26[l] = a2056;
            real_5[l] = a2057;
            real_28[l] = a2058;
            real_17[l] = a2059;
        }
        for (int l = 0; l < LAYERS; ++l) real_37[l] = real_26[l];
        for (int l = 0; l < LAYERS; ++l) real_39[l] = real_5[l];
        for (int l = 0; l < LAYERS; ++l) real_40[l] = real_28[l];
        for (int l = 0; l < LAYERS; ++l) real_25[l] = real_17[l];
        for (int l = 0; l < LAYERS; ++l) real_16[l] = real_15[l];
        w1937 = x2048;
        w1938 = x2061;
        w1939 = x2062;
    }
    // enthalpy.solve_on_curve
    Mask a2070_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2063 = select(w1833, real_37[l], real_13[l]);
        const Real a2064 = select(w1833, real_39[l], real_46[l]);
        const Real a2065 = real_51[l] * 8.0;
        const Real a2066 = at_least(a2065, 0.001);
        const Real a2067 = select(w1833, real_16[l], real_10[l]);
        const Real a2068 = magnitude(a2067);
        const Mask a2069 = (a2068 <= a2066);
        a2070_last = (a2070_last & a2069);
        real_25[l] = a2063;
        real_40[l] = a2064;
    }
    // ground_heat._solution, ground_heat.update_ground_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2071 = select(a2070_last, real_25[l], NOT_A_NUMBER);
        const Real a2072 = select(a2070_last, real_40[l], NOT_A_NUMBER);
        after[2 * LAYERS + l] = a2072;
        const Real a2073 = a2071 + 273.15;
        after[l] = a2073;
        real_16[l] = a2071;
        real_39[l] = a2072;
        real_37[l] = a2073;
    }
    // ground_heat.update_ground_heat
    const Real x2075 = x1623 - real_37[0];
    Real a2077_last = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2074 = real_16[l] - real_16[l + 1];
        const Real a2076 = real_35[l] * a2074;
        a2077_last = a2077_last + a2076;
    }
    results[LAYERS + 41] = a2077_last;
    const Real x2080 = x1635 * x2075;
    results[LAYERS + 39] = x2080;
    // surface_balance.skin_temperature
    const Real x2081 = x1626 * real_37[0];
    const Real x2082 = x1623 + x2081;
    const Real x2083 = x2082 / x1627;
    after[3 * LAYERS] = x2083;
    // snow.conductance
    const Real x2084 = x1616 / x1617;
    // surface_balance._over_soil
    const Real x2085 = x2083 - real_37[0];
    const Real x2086 = x2084 * x2085;
    results[4] = x2086;
    const Real x2087 = x2083 - forcing[1];
    const Real x2088 = x36 * x2087;
    results[LAYERS + 15] = x2088;
    // surface_balance.closed
    const Real x2089 = x2086 * x0;
    const Real x2090 = x2089 / x1616;
    const Real x2091 = real_37[0] + x2090;
    // time_step.time_step
    const Real x2092 = select(x419, x745, 0.0);
    after[3 * LAYERS + 3] = x2092;
    // snow.compacted_density
    const Real x2093 = seconds / 3600.0;
    const Real x2094 = x2083 - 273.15;
    const Real x2095 = x2091 - 273.15;
    const Real x2096 = x2092 * 100.0;
    const Real x2097 = at_least(x2096, 0.01);
    const Real x2098 = x2093 * 0.01;
    const Real x2099 = x2094 + x2095;
    const Real x2100 = x2099 * 0.04;
    const Real x2101 = x418 * 21.0;
    const Real x2102 = x2100 - x2101;
    const Real x2103 = exp(x2102);
    const Real x2104 = x2098 * x2103;
    const Real x2105 = x2104 * x2097;
    const Real x2106 = x2105 / 2.0;
    const Real x2107 = x2105 / 3.0;
    const Real x2108 = x2105 / 4.0;
    const Real x2109 = x2105 / 5.0;
    const Real x2110 = x2109 + 1.0;
    const Real x2111 = x2108 * x2110;
    const Real x2112 = x2111 + 1.0;
    const Real x2113 = x2107 * x2112;
    const Real x2114 = x2113 + 1.0;
    const Real x2115 = x2106 * x2114;
    const Real x2116 = x2115 + 1.0;
    const Real x2117 = x418 * x2116;
    const Real x2118 = at_least(x2117, 0.05);
    const Real x2119 = at_most(x2118, 0.4);
    const Real x2120 = x2093 * 0.13;
    const Real x2121 = x2120 / 24.0;
    const Real x2122 = 1.0 - x2121;
    const Real x2123 = x2119 * x2122;
    const Real x2124 = x2123 + x2121;
    const Real x2125 = at_most(x2124, 0.4);
    const Mask x2126 = (x2094 >= 0.0);
    const Real x2127 = select(x2126, x2125, x2119);
    // time_step.time_step
    const Mask x2128 = (x2092 > 0.0);
    const Real x2129 = -x644;
    const Real x2130 = select(x419, x686, x2129);
    const Real x2131 = x1575 + x2130;
    results[2] = x2131;
    const Real x2132 = x2092 / x2127;
    const Real x2133 = select(x2128, x2132, 0.0);
    after[3 * LAYERS + 4] = x2133;
    // snow.surface_roughness_length
    const Real x2134 = x386 * 7.0;
    const Real x2135 = x2134 - x417;
    const Mask x2136 = (x2135 <= 0.0007);
    const Real x2137 = x2135 / 7.0;
    const Real x2138 = select(x2136, 0.001, x2137);
    const Real x2139 = x489 * x386;
    const Real x2140 = x428 * x2138;
    const Real x2141 = x2139 + x2140;
    after[3 * LAYERS + 8] = x2141;
    // time_step.time_step
    const Real x2142 = x2131 * 1004.5;
    const Real x2143 = x2142 / x551;
    const Real x2144 = forcing[2] + x2143;
    after[3 * LAYERS + 12] = x2144;
    const Real x2145 = select(x2128, x428, 0.0);
    results[LAYERS + 19] = x2145;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x2146 = 1.0 - x2145;
    const Real x2147 = x2146 * 2501000.0;
    const Real x2148 = x2145 * 2830000.0;
    const Real x2149 = x2147 + x2148;
    // time_step._fluxes
    const Real x2150 = x641 * x2149;
    results[0] = x2150;
    const Mask x2151 = (x2150 > 0.0);
    const Real x2152 = select(x2151, x1577, x2150);
    results[1] = x2152;
    const Real x2153 = x551 * 0.999900457893689;
    const Real x2154 = x2083 - x11;
    const Real x2155 = x2153 * x2154;
    results[3] = x2155;
    const Real x2156 = x1556 * 2501000000.0;
    results[5] = x2156;
    const Real x2157 = x683 * 2501000000.0;
    results[6] = x2157;
    const Real x2158 = a1572_last * 2501000000.0;
    results[7] = x2158;
    const Real x2160 = x743 * seconds;
    const Real x2161 = select(x419, x2160, 0.0);
    results[LAYERS + 14] = x2161;
    const Real x2162 = select(x419, x746, 0.0);
    results[LAYERS + 17] = x2162;
    // time_step._budget
    const Real x2163 = select(x419, x698, 0.0);
    results[LAYERS + 27] = x2163;
    const Real x2164 = select(x419, x748, 0.0);
    const Real x2165 = -x2164;
    results[LAYERS + 29] = x2165;
    const Mask x2166 = (x419 & x750);
    result_flags[1] = x2166;
    const Mask x2167 = (x419 & x754);
    result_flags[2] = x2167;
    // enthalpy.fusion_heat, time_step._fluxes, time_step._budget, diagnostics.ice_content, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a2171_last = real_of(0.0);
    Real a2175_last = real_of(1.0);
    Real a2176_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2078 = 2094000.0 * real_16[l];
        const Real a2079 = a2078 + 333500000.0;
        results[2 * LAYERS + 42 + l] = a2079;
        const Real a2159 = real_38[l] * 2501000000.0;
        results[8 + l] = a2159;
        const Real a2168 = real_39[l] - real_44[l];
        results[3 * LAYERS + 42 + l] = a2168;
        const Real a2169 = real_11[l] - real_39[l];
        quantities[l] = a2169;
        const Real a2170 = real_37[l] - 273.15;
        a2171_last = a2171_last + numbers[l];
        const Real a2171 = a2171_last;
        const Real a793_1004 = numbers[l] * 0.5;
        const Real a2172 = a2171 - a793_1004;
        const Mask a2173 = (a2170 >= 0.0);
        const Real a2174 = real_of_mask(a2173);
        a2175_last = a2175_last * a2174;
        const Real a2175 = a2175_last;
        a2176_last = a2176_last + a2175;
        real_40[l] = a2079;
        real_25[l] = a2168;
        real_10[l] = a2170;
        real_46[l] = a2172;
    }
    // diagnostics.crossing_depth
    const Index x2177 = index_of_real(a2176_last);
    const Index x2178 = at_most(x2177, (LAYERS - 1));
    const Index x2179 = x2178 - 1;
    const Index x2180 = at_least(x2179, 0);
    const Real x2181 = pick(real_10, x2180);
    const Real x2182 = pick(real_10, x2178);
    const Real x2183 = pick(real_46, x2180);
    const Real x2184 = pick(real_46, x2178);
    const Mask x2185 = (x2181 > x2182);
    const Real x2186 = x2181 - x2182;
    const Real x2187 = select(x2185, x2186, 1.0);
    const Real x2188 = x2184 - x2183;
    const Real x2189 = x2188 * x2181;
    const Real x2190 = x2189 / x2187;
    const Real x2191 = x2183 + x2190;
    const Mask x2192 = (x2177 == 0);
    const Real x2193 = select(x2192, 0.0, x2191);
    const Mask x2194 = (x2177 == LAYERS);
    Real a2195_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a2195_last = a2195_last + numbers[l];
    }
    const Real x2196 = select(x2194, a2195_last, x2193);
    quantities[LAYERS] = x2196;
    // balances.column_water
    const Real x2197 = x768 + x1568;
    const Real x2198 = x2197 + x2092;
    // balances.soil_water
    Real a2200_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2199 = real_11[l] * numbers[l];
        a2200_last = a2200_last + a2199;
        real_46[l] = a2199;
    }
    // balances.column_water
    const Real x2201 = a2200_last + x2198;
    quantities[LAYERS + 1] = x2201;
    // balances.soil_water
    Real a2202_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a2202_last = a2202_last + real_46[l];
    }
    quantities[LAYERS + 2] = a2202_last;
    // diagnostics.shortwave_up
    const Real x2203 = forcing[4] * state[3 * LAYERS + 6];
    quantities[LAYERS + 3] = x2203;
    // diagnostics.longwave_up
    const Real x2204 = 1.0 - state[3 * LAYERS + 7];
    const Real x2205 = x2204 * forcing[5];
    // air.emission
    const Real x2206 = x2083 * x2083;
    const Real x2207 = x2206 * x2206;
    const Real x2208 = x2207 * 5.67e-08;
    // diagnostics.surface_emission
    const Real x2209 = x516 * x2208;
    // diagnostics.longwave_up
    const Real x2210 = x2205 + x2209;
    quantities[LAYERS + 4] = x2210;
    // diagnostics.net_radiation
    const Real x2211 = x540 - x2209;
    quantities[LAYERS + 5] = x2211;
    // diagnostics.snowfall
    const Real x2212 = x393 / seconds;
    quantities[LAYERS + 6] = x2212;
    // balances.evaporated_water
    const Real x2213 = x2156 + x2157;
    const Real x2214 = x2213 + x2158;
    // balances._depth
    const Real x2215 = seconds / 2501000000.0;
    const Real x2216 = x2214 * x2215;
    const Real x2217 = seconds / 2830000000.0;
    const Real x2218 = x692 * x2217;
    // balances.evaporated_water
    const Real x2219 = x2216 + x2218;
    const Real x2220 = seconds * x695;
    const Real x2221 = x2219 - x2220;
    // diagnostics.net_evaporation
    const Real x2222 = x2221 / seconds;
    quantities[LAYERS + 7] = x2222;
    // diagnostics.potential_evaporation
    const Real x2223 = x2149 * 1000.0;
    const Real x2224 = x2150 / x2223;
    quantities[LAYERS + 8] = x2224;
    // diagnostics._evaporated
    const Real x2225 = x2156 / 2501000000.0;
    quantities[LAYERS + 9] = x2225;
    const Real x2226 = x2157 / 2501000000.0;
    quantities[LAYERS + 10] = x2226;
    const Real x2227 = x2158 / 2501000000.0;
    quantities[LAYERS + 11] = x2227;
    // diagnostics.snow_sublimation
    const Real x2228 = x692 / 2830000000.0;
    quantities[LAYERS + 12] = x2228;
    // diagnostics.snowmelt
    const Real x2229 = x2161 / seconds;
    quantities[LAYERS + 13] = x2229;
    // diagnostics.infiltration
    const Real x2230 = x771 - x1571;
    quantities[LAYERS + 15] = x2230;
    // diagnostics.total_runoff
    const Real x2231 = x1571 + real_80[LAYERS];
    quantities[LAYERS + 16] = x2231;
    // balances.water_gain
    const Real x2232 = seconds * forcing[6];
    const Real x2233 = x2232 / 1000.0;
    quantities[LAYERS + 17] = x2233;
    // balances.water_loss
    const Real x2234 = seconds * x2231;
    const Real x2235 = x2221 + x2234;
    quantities[LAYERS + 18] = x2235;
    // balances.soil_water
    Real a2236_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a2236_last = a2236_last + real_46[l];
    }
    // balances.column_water
    const Real x2237 = a2236_last + x2198;
    const Real x2238 = state[3 * LAYERS + 1] + state[3 * LAYERS + 2];
    const Real x2239 = x2238 + state[3 * LAYERS + 3];
    // balances.soil_water
    Real a2241_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2240 = state[l + LAYERS] * numbers[l];
        a2241_last = a2241_last + a2240;
    }
    // balances.column_water
    const Real x2242 = a2241_last + x2239;
    // balances.water_residual
    const Real x2243 = x2237 - x2242;
    const Real x2244 = x2233 - x2235;
    // balances.water_leaked
    const Real x2245 = x2164 + x492;
    const Real x2246 = -x2245;
    quantities[LAYERS + 20] = x2246;
    // balances.water_residual
    const Real x2247 = x2244 - x2245;
    const Real x2248 = x2243 - x2247;
    quantities[LAYERS + 19] = x2248;
    // balances.surface_energy_residual
    const Real x2249 = x551 * x2154;
    const Real x2250 = x701 - x2249;
    const Real x2251 = x2250 - x1578;
    const Real x2252 = x2251 - x2086;
    const Real x2253 = x2252 - x2162;
    const Real x2254 = x579 + x36;
    const Real x2255 = x2254 * x2087;
    const Real x2256 = x560 + x2255;
    const Real x2257 = select(x2166, x2209, x2256);
    const Real x2258 = x2253 - x2257;
    const Mask x2259 = (x2166 & x2167);
    const Real x2260 = select(x2259, 0.0, x2258);
    quantities[LAYERS + 21] = x2260;
    // balances.soil_energy_residual
    Real a2264_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2261 = real_37[l] - state[l];
        const Real a2262 = real_45[l] * numbers[l];
        const Real a2263 = a2262 * a2261;
        a2264_last = a2264_last + a2263;
    }
    const Real x2265 = a2264_last / seconds;
    const Real x2272 = x2080 - x1638;
    // balances.phase_change_heat, balances.soil_energy_residual
    Real a2271_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2266 = real_40[l] * numbers[l];
        const Real a2267 = a2266 / seconds;
        const Real a2269 = a2267 * real_25[l];
        a2271_last = a2271_last - a2269;
    }
    // balances.soil_energy_residual
    const Real x2273 = x2272 + a2271_last;
    const Real x2274 = x2273 + a2077_last;
    const Real x2275 = x2265 - x2274;
    quantities[LAYERS + 22] = x2275;
    // balances.snow_base_mismatch
    const Real x2276 = x2086 - x2080;
    quantities[LAYERS + 23] = x2276;
    results[LAYERS + 30] = real_of(0.0);
    results[LAYERS + 31] = real_of(0.0);
    results[LAYERS + 33] = real_of(0.0);
}

#include "step.h"
