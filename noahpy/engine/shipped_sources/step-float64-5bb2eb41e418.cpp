// From the code of digest 1b5ef7149fd8e76771e30bbca79a2ba1ff4ef0204a3f4e4f64f360dd507dd9ed.
// The step of a strip of columns, written by noahpy.engine.
#define NUMBER double
#include "strip.h"

constexpr int STATE_ROWS = 3 * LAYERS + 13;
constexpr int FORCING_ROWS = 11;
constexpr int NUMBERS_ROWS = 18 * LAYERS + 32;
constexpr int FLAGS_ROWS = LAYERS + 5;
constexpr int WEIGHTS_ROWS = 0;
constexpr int AFTER_ROWS = 3 * LAYERS + 13;
constexpr int QUANTITIES_ROWS = LAYERS + 24;
constexpr int RESULTS_ROWS = 4 * LAYERS + 42;
constexpr int RESULT_FLAGS_ROWS = 3;

static const Number table273[] = {
#include "stability_corrections.inc"
};
static const Number table276[] = {
#include "stability_slopes.inc"
};
static const char noahpy_interface[] = R"({"state": [["state.soil_temperature", 1, 0], ["state.total_water_content", 1, 0], ["state.liquid_water_content", 1, 0], ["state.skin_temperature"], ["state.canopy_water"], ["state.snow_water_equivalent"], ["state.snow_depth"], ["state.snow_age"], ["state.surface_albedo"], ["state.surface_emissivity"], ["state.roughness_length"], ["state.background_roughness_length"], ["state.exchange_coefficient_heat"], ["state.exchange_coefficient_momentum"], ["state.surface_specific_humidity"], ["state.bulk_richardson_number"]], "forcing": [["forcing.wind_speed"], ["forcing.air_temperature"], ["forcing.specific_humidity"], ["forcing.surface_pressure"], ["forcing.shortwave_down"], ["forcing.longwave_down"], ["forcing.precipitation_rate"], ["forcing.snowfall_fraction"], ["forcing.green_fraction"], ["forcing.albedo"], ["forcing.leaf_area_index"]], "numbers": [["site.layer_thickness", 1, 0], ["site.air_height"], ["site.wind_height"], ["site.drainage_factor"], ["site.maximum_snow_albedo"], ["site.green_fraction_min"], ["site.green_fraction_max"], ["site.deep_soil_temperature"], ["site.ice_impedance_factor"], ["site.ponding_depth"], ["vegetation.minimum_stomatal_resistance"], ["vegetation.radiation_stress_constant"], ["vegetation.vapour_deficit_stress_constant"], ["vegetation.full_cover_snow_water_equivalent"], ["vegetation.leaf_area_index_min"], ["vegetation.leaf_area_index_max"], ["vegetation.emissivity_min"], ["vegetation.emissivity_max"], ["vegetation.albedo_min"], ["vegetation.albedo_max"], ["vegetation.roughness_length_min"], ["vegetation.roughness_length_max"], ["geometry.bottom_distance"], ["soil.clapp_hornberger_b", 1, 0], ["soil.porosity", 1, 0], ["soil.air_entry_potential", 1, 0], ["soil.saturated_hydraulic_conductivity", 1, 0], ["soil.wilting_point_water_content", 1, 0], ["soil.freezing_point_depression", 1, 0], ["surface_soil.air_dry_water_content"], ["surface_soil.porosity"], ["surface_soil.reference_water_content"], ["surface_soil.wilting_point_water_content"], ["root_zone.root_fraction", 1, 0], ["root_zone.has_roots", 1, 0], ["root_zone.layer_count"], ["flow.curve.residual", 1, 0], ["flow.curve.log_entry", 1, 0], ["flow.curve.conductivity_exponent", 1, 0], ["flow.air_dry"], ["flow.base.head"], ["surface_thermal.dry_conductivity"], ["surface_thermal.log_frozen_conductivity"], ["surface_thermal.frozen_kersten"], ["thermal.dry_conductivity", 1, 0], ["thermal.log_frozen_conductivity", 1, 0], ["thermal.frozen_kersten", 1, 0], ["freezing.retention.residual", 1, 0], ["freezing.retention.log_entry", 1, 0], ["solids_capacity", 1, 0]], "flags": [["site.use_supplied_albedo"], ["site.use_supplied_leaf_area_index"], ["site.variable_zilitinkevich"], ["vegetation.is_bare_ground"], ["soil.is_gravel", 1, 0], ["surface_thermal.is_gravel"]], "weights": [], "after": [["state.soil_temperature", 1, 0], ["state.total_water_content", 1, 0], ["state.liquid_water_content", 1, 0], ["state.skin_temperature"], ["state.canopy_water"], ["state.snow_water_equivalent"], ["state.snow_depth"], ["state.snow_age"], ["state.surface_albedo"], ["state.surface_emissivity"], ["state.roughness_length"], ["state.background_roughness_length"], ["state.exchange_coefficient_heat"], ["state.exchange_coefficient_momentum"], ["state.surface_specific_humidity"], ["state.bulk_richardson_number"]], "quantities": [["ice_content", 1, 0], ["thaw_depth"], ["column_water"], ["soil_water"], ["shortwave_up"], ["longwave_up"], ["net_radiation"], ["snowfall"], ["net_evaporation"], ["potential_evaporation"], ["direct_evaporation"], ["canopy_evaporation"], ["transpiration"], ["snow_sublimation"], ["snowmelt"], ["throughfall_drip"], ["infiltration"], ["total_runoff"], ["water_gain"], ["water_loss"], ["water_residual"], ["water_leaked"], ["surface_energy_residual"], ["soil_energy_residual"], ["snow_base_mismatch"]], "results": [["fluxes.potential_evaporation"], ["fluxes.latent_heat_flux"], ["fluxes.evaporation_rate"], ["fluxes.sensible_heat_flux"], ["fluxes.ground_heat_flux"], ["fluxes.direct_evaporation"], ["fluxes.canopy_evaporation"], ["fluxes.transpiration"], ["fluxes.layer_transpiration", 1, 0], ["fluxes.snow_sublimation"], ["fluxes.dew_rate"], ["fluxes.throughfall_drip"], ["fluxes.soil_water_input"], ["fluxes.surface_runoff"], ["fluxes.subsurface_runoff"], ["fluxes.snowmelt"], ["fluxes.precipitation_heat_flux"], ["fluxes.freezing_rain_heat_flux"], ["fluxes.melt_heat_flux"], ["fluxes.absorbed_radiation"], ["fluxes.snow_cover_fraction"], ["fluxes.background_albedo"], ["fluxes.background_emissivity"], ["fluxes.leaf_area_index"], ["fluxes.canopy_resistance"], ["fluxes.plant_coefficient"], ["budget.liquid_input"], ["budget.snowfall"], ["budget.snow_vapour_loss"], ["budget.snow_trace"], ["budget.snow_correction"], ["budget.old_precipitation_heat"], ["budget.soil_water_created"], ["budget.bottom_drainage"], ["budget.excess_runoff"], ["budget.heat_conductance"], ["budget.longwave_linearization"], ["budget.precipitation_conductance"], ["budget.potential_temperature"], ["budget.evaporation_heat"], ["budget.soil_heat_input"], ["budget.bottom_heat_flux"], ["budget.carried_heat"], ["budget.heat_capacity", 1, 0], ["budget.fusion_heat", 1, 0], ["budget.phase_change", 1, 0]], "result_flags": [["budget.has_snow"], ["budget.has_full_emission"], ["budget.melt_limited"]]})";


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
        const Real a133 = look_up(table273, a132);
        const Real a134 = a126 - a127;
        const Real a135 = look_up(table276, a132);
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
        const Real a186 = look_up(table273, a185);
        const Real a187 = a180 - a181;
        const Real a188 = look_up(table276, a185);
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
        const Real a239 = look_up(table273, a238);
        const Real a240 = a233 - a234;
        const Real a241 = look_up(table276, a238);
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
        const Real a292 = look_up(table273, a291);
        const Real a293 = a286 - a287;
        const Real a294 = look_up(table276, a291);
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
        const Real a345 = look_up(table273, a344);
        const Real a346 = a339 - a340;
        const Real a347 = look_up(table276, a344);
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
    const Real x782 = numbers[12 * LAYERS + 27] - real_6[0];
    const Mask x783 = (x782 < real_7[0]);
    const Real x784 = select(x783, real_7[0], x782);
    // water_flow.__call__, implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a785 = (numbers[l + 5 * LAYERS + 22] < real_7[l]);
        const Real a786 = select(a785, real_7[l], numbers[l + 5 * LAYERS + 22]);
        const Real a787 = numbers[l] * 0.5;
        const Real a788 = a787 / numbers[l + 4 * LAYERS + 22];
        real_5[l] = a786;
        real_10[l] = a787;
        real_11[l] = a788;
    }
    // implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Real a797 = exp(real_8[l]);
        const Real a798 = a797 / real_11[l];
        real_12[l] = a798;
    }
    const Real x799 = numbers[12 * LAYERS + 28] * real_12[LAYERS - 1];
    // retention.given_head
    const Real x800 = -numbers[LAYERS + 8];
    const Real x801 = at_least(x800, 1e-30);
    const Real x802 = log(x801);
    // retention.flowing
    const Mask x803 = (x800 < numbers[3 * LAYERS + 22]);
    const Real x804 = select(x803, numbers[3 * LAYERS + 22], x800);
    const Mask x805 = (x802 < numbers[10 * LAYERS + 27]);
    const Real x806 = select(x805, numbers[10 * LAYERS + 27], x802);
    const Real x807 = x806 - numbers[10 * LAYERS + 27];
    const Real x809 = numbers[11 * LAYERS + 27] * x807;
    const Real x810 = -x809;
    const Real x811 = exp(x810);
    const Real x812 = x804 * x811;
    const Real x813 = numbers[11 * LAYERS + 27] - 1.0;
    const Real x814 = x812 / x813;
    const Real x815 = numbers[LAYERS + 8] + numbers[3 * LAYERS + 22];
    const Real x816 = at_least(x815, 0.0);
    const Real x817 = x814 + x816;
    // implicit_water._problem
    const Real x819 = real_10[0] * x811;
    const Real x820 = numbers[LAYERS + 2] * numbers[5 * LAYERS + 21];
    const Real x821 = exp(real_8[LAYERS - 1]);
    const Real x822 = x820 * x821;
    const Real x823 = x817 + x819;
    const Real x824 = real_12[0] * x823;
    // retention.given_head
    const Real x825 = -numbers[12 * LAYERS + 28];
    const Real x826 = at_least(x825, 1e-30);
    const Real x827 = log(x826);
    // retention.flowing
    const Mask x828 = (x825 < numbers[4 * LAYERS + 21]);
    const Real x829 = select(x828, numbers[4 * LAYERS + 21], x825);
    const Mask x830 = (x827 < numbers[11 * LAYERS + 26]);
    const Real x831 = select(x830, numbers[11 * LAYERS + 26], x827);
    const Real x832 = x831 - numbers[11 * LAYERS + 26];
    const Real x834 = numbers[12 * LAYERS + 26] * x832;
    const Real x835 = -x834;
    const Real x836 = exp(x835);
    const Real x837 = x829 * x836;
    const Real x838 = numbers[12 * LAYERS + 26] - 1.0;
    const Real x839 = x837 / x838;
    const Real x840 = numbers[12 * LAYERS + 28] + numbers[4 * LAYERS + 21];
    const Real x841 = at_least(x840, 0.0);
    const Real x842 = x839 + x841;
    // implicit_water._problem
    const Real x843 = x799 * x842;
    // retention.brim
    real_13[0] = numbers[3 * LAYERS + 22];
    for (int l = 0; l < LAYERS - 1; ++l) real_13[l + 1] = numbers[l + 3 * LAYERS + 22];
    for (int l = 0; l < LAYERS - 1; ++l) real_14[l] = numbers[l + 3 * LAYERS + 23];
    real_14[LAYERS - 1] = numbers[4 * LAYERS + 21];
    // retention.brim, implicit_water._start, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a846 = minimum(real_13[l], real_14[l]);
        const Real a847 = minimum(numbers[l + 3 * LAYERS + 22], a846);
        const Real a848 = numbers[l + 3 * LAYERS + 22] / a847;
        const Real a849 = log(a848);
        const Real a850 = a849 / numbers[l + LAYERS + 22];
        const Real a851 = exp(a850);
        const Real a852 = numbers[l + 2 * LAYERS + 22] - numbers[l + 9 * LAYERS + 27];
        const Real a853 = a852 * a851;
        const Real a854 = numbers[l + 9 * LAYERS + 27] + a853;
        const Real a855 = minimum(state[l + 2 * LAYERS], real_9[l]);
        const Real a856 = maximum(a855, real_7[l]);
        const Real a857 = minimum(a856, a854);
        const Real a858 = a854 - numbers[l + 9 * LAYERS + 27];
        const Real a859 = a858 / a852;
        const Real a860 = at_least(a859, 1e-12);
        const Real a861 = log(a860);
        const Real a862 = numbers[l + LAYERS + 22] * a861;
        const Real a863 = numbers[l + 10 * LAYERS + 27] - a862;
        const Real a864 = at_most(a863, 16.11809565095832);
        const Real a865 = exp(a864);
        const Real a866 = numbers[l + LAYERS + 22] * a865;
        const Real a867 = a860 * a852;
        const Real a868 = a866 / a867;
        const Mask a870 = (a854 > real_9[l]);
        const Real a871 = select(a870, real_9[l], a854);
        const Mask a872 = (a854 <= real_9[l]);
        const Real a873 = a871 - real_7[l];
        const Real a874 = a873 * 100.0;
        const Real a875 = at_least(a874, 0.0);
        const Real a876 = at_most(a875, 1.0);
        const Mask a877 = (a876 < 1.0);
        const Mask a878 = (a872 & a877);
        const Real a879 = select(a878, 100.0, 0.0);
        const Mask a880 = (a865 < numbers[l + 3 * LAYERS + 22]);
        const Real a881 = select(a880, numbers[l + 3 * LAYERS + 22], a865);
        const Mask a882 = (a864 < numbers[l + 10 * LAYERS + 27]);
        const Real a883 = select(a882, numbers[l + 10 * LAYERS + 27], a864);
        const Real a884 = a883 - numbers[l + 10 * LAYERS + 27];
        const Real a886 = numbers[l + 11 * LAYERS + 27] * a884;
        const Real a887 = -a886;
        const Real a888 = exp(a887);
        const Real a889 = numbers[l + 3 * LAYERS + 22] * 0.999999999;
        const Mask a890 = (a865 > a889);
        const Real a891 = numbers[l + 11 * LAYERS + 27] * a888;
        const Real a892 = a891 / a881;
        const Real a893 = select(a890, a892, 0.0);
        const Real a894 = a881 * a888;
        const Real a895 = numbers[l + 11 * LAYERS + 27] - 1.0;
        const Real a896 = a894 / a895;
        const Real a897 = numbers[l + 3 * LAYERS + 22] - a865;
        const Real a898 = at_least(a897, 0.0);
        const Real a899 = a896 + a898;
        real_15[l] = a852;
        real_16[l] = a854;
        real_17[l] = a857;
        real_18[l] = a858;
        real_19[l] = a864;
        real_20[l] = a865;
        real_21[l] = a868;
        real_22[l] = a876;
        mask_23[l] = a877;
        real_24[l] = a879;
        real_25[l] = a888;
        real_26[l] = a889;
        real_27[l] = a893;
        real_28[l] = a895;
        real_29[l] = a899;
    }
    // implicit_water._problem, retention.flowing, implicit_water._sent
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a789 = minimum(real_8[l], real_8[l + 1]);
        const Real a790 = maximum(real_8[l], real_8[l + 1]);
        const Real a791 = a789 - a790;
        const Real a792 = a791 * 0.72;
        const Real a793 = a790 + a792;
        const Real a794 = exp(a793);
        const Real a795 = real_11[l] + real_11[l + 1];
        const Real a796 = a794 / a795;
        const Real a818 = real_10[l] + real_10[l + 1];
        const Mask a900 = (real_20[l + 1] < numbers[l + 3 * LAYERS + 22]);
        const Real a901 = select(a900, numbers[l + 3 * LAYERS + 22], real_20[l + 1]);
        const Mask a902 = (real_19[l + 1] < numbers[l + 10 * LAYERS + 27]);
        const Real a903 = select(a902, numbers[l + 10 * LAYERS + 27], real_19[l + 1]);
        const Real a904 = a903 - numbers[l + 10 * LAYERS + 27];
        const Real a906 = numbers[l + 11 * LAYERS + 27] * a904;
        const Real a907 = -a906;
        const Real a908 = exp(a907);
        const Real a909 = a901 * a908;
        const Real a910 = numbers[l + 11 * LAYERS + 27] - 1.0;
        const Real a911 = a909 / a910;
        const Real a912 = numbers[l + 3 * LAYERS + 22] - real_20[l + 1];
        const Real a913 = at_least(a912, 0.0);
        const Real a914 = a911 + a913;
        const Mask a915 = (real_20[l] < numbers[l + 3 * LAYERS + 23]);
        const Real a916 = select(a915, numbers[l + 3 * LAYERS + 23], real_20[l]);
        const Mask a917 = (real_19[l] < numbers[l + 10 * LAYERS + 28]);
        const Real a918 = select(a917, numbers[l + 10 * LAYERS + 28], real_19[l]);
        const Real a919 = a918 - numbers[l + 10 * LAYERS + 28];
        const Real a921 = numbers[l + 11 * LAYERS + 28] * a919;
        const Real a922 = -a921;
        const Real a923 = exp(a922);
        const Real a924 = a916 * a923;
        const Real a925 = numbers[l + 11 * LAYERS + 28] - 1.0;
        const Real a926 = a924 / a925;
        const Real a927 = numbers[l + 3 * LAYERS + 23] - real_20[l];
        const Real a928 = at_least(a927, 0.0);
        const Real a929 = a926 + a928;
        const Real a930 = real_29[l] + a929;
        const Real a931 = a930 * 0.5;
        real_30[l] = a796;
        real_14[l] = a818;
        real_31[l] = a908;
        real_32[l] = a910;
        real_33[l] = a914;
        real_34[l] = a923;
        real_35[l] = a925;
        real_36[l] = a931;
    }
    // implicit_water._downward
    real_14[LAYERS - 1] = real_10[LAYERS - 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a933 = real_14[l] * real_25[l];
        real_10[l] = a933;
    }
    const Real x936 = real_29[LAYERS - 1] + real_10[LAYERS - 1];
    const Real x937 = x799 * x936;
    const Real x938 = x822 * real_25[LAYERS - 1];
    const Real x939 = x937 + x938;
    // implicit_water._upward
    const Real x943 = real_12[0] * real_29[0];
    // implicit_water._balance
    const Mask x944 = (real_of(0.0) > 0.0);
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a945 = select(x944, 0.0, real_27[l]);
        const Real a948 = real_14[l] * a945;
        real_20[l] = a945;
        real_19[l] = a948;
    }
    // implicit_water._downward
    const Real x951 = real_25[LAYERS - 1] + real_19[LAYERS - 1];
    const Real x952 = x799 * x951;
    const Real x953 = x822 * real_20[LAYERS - 1];
    const Real x954 = x952 + x953;
    // implicit_water._downward, implicit_water._sent, implicit_water._upward, implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a934 = real_36[l] + real_10[l];
        const Real a935 = real_30[l] * a934;
        const Real a940 = real_29[l + 1] + real_33[l];
        const Real a941 = a940 * 0.5;
        const Real a942 = real_30[l] * a941;
        const Real a946 = real_25[l] + real_34[l];
        const Real a947 = a946 * 0.5;
        const Real a949 = a947 + real_19[l];
        const Real a950 = real_30[l] * a949;
        real_20[l] = a935;
        real_27[l + 1] = a942;
        real_11[l] = a950;
    }
    // implicit_water._balance
    real_11[LAYERS - 1] = x954;
    // implicit_water._upward
    const Real x960 = real_12[0] * real_25[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a957 = real_25[l + 1] + real_31[l];
        const Real a958 = a957 * 0.5;
        const Real a959 = real_30[l] * a958;
        real_19[l + 1] = a959;
    }
    // implicit_water._balance
    real_19[0] = x960;
    real_20[LAYERS - 1] = x939;
    real_27[0] = x943;
    // implicit_water._balance, implicit_water._mobile, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a956 = real_22[l] * real_11[l];
        const Real a962 = real_22[l] * real_19[l];
        const Real a963 = a956 + a962;
        const Real a966 = real_20[l] + real_27[l];
        const Real a967 = real_22[l] * a966;
        const Real a968 = a963 * real_21[l];
        const Real a969 = real_24[l] * a966;
        const Real a970 = a968 + a969;
        const Real a971 = at_least(real_18[l], 1e-09);
        const Real a972 = a971 * a970;
        const Real a973 = at_least(a967, 1e-30);
        const Real a974 = a972 / a973;
        const Real a975 = select(mask_23[l], 60.0, INFINITE);
        const Real a976 = seconds * a967;
        const Real a977 = at_least(a974, 0.02);
        const Real a978 = minimum(a977, a975);
        const Real a979 = seconds * a963;
        const Real a980 = real_17[l] - numbers[l + 9 * LAYERS + 27];
        const Real a981 = a980 / real_15[l];
        const Real a982 = at_least(a981, 1e-12);
        const Real a983 = log(a982);
        const Real a984 = numbers[l + LAYERS + 22] * a983;
        const Real a985 = numbers[l + 10 * LAYERS + 27] - a984;
        const Real a986 = at_most(a985, 16.11809565095832);
        const Real a987 = exp(a986);
        const Real a988 = numbers[l + LAYERS + 22] * a987;
        const Real a989 = a982 * real_15[l];
        const Real a990 = a988 / a989;
        const Real a991 = -a987;
        const Mask a992 = (real_17[l] > real_9[l]);
        const Real a993 = select(a992, real_9[l], real_17[l]);
        const Mask a994 = (real_17[l] <= real_9[l]);
        const Real a995 = a993 - real_7[l];
        const Real a996 = a995 * 100.0;
        const Real a997 = at_least(a996, 0.0);
        const Real a998 = at_most(a997, 1.0);
        const Mask a999 = (a998 < 1.0);
        const Mask a1000 = (a994 & a999);
        const Real a1001 = select(a1000, 100.0, 0.0);
        const Mask a1002 = (a987 < numbers[l + 3 * LAYERS + 22]);
        const Real a1003 = select(a1002, numbers[l + 3 * LAYERS + 22], a987);
        const Mask a1004 = (a986 < numbers[l + 10 * LAYERS + 27]);
        const Real a1005 = select(a1004, numbers[l + 10 * LAYERS + 27], a986);
        const Real a1006 = a1005 - numbers[l + 10 * LAYERS + 27];
        const Real a1007 = numbers[l + 11 * LAYERS + 27] * a1006;
        const Real a1008 = -a1007;
        const Real a1009 = exp(a1008);
        const Mask a1010 = (a987 > real_26[l]);
        const Real a1011 = numbers[l + 11 * LAYERS + 27] * a1009;
        const Real a1012 = a1011 / a1003;
        const Real a1013 = select(a1010, a1012, 0.0);
        const Real a1014 = a1003 * a1009;
        const Real a1015 = a1014 / real_28[l];
        const Real a1016 = numbers[l + 3 * LAYERS + 22] - a987;
        const Real a1017 = at_least(a1016, 0.0);
        const Real a1018 = a1015 + a1017;
        real_25[l] = a976;
        real_10[l] = a978;
        real_29[l] = a979;
        real_8[l] = a980;
        real_13[l] = a986;
        real_37[l] = a987;
        real_38[l] = a990;
        real_39[l] = a991;
        real_40[l] = a993;
        mask_41[l] = a994;
        real_42[l] = a998;
        mask_43[l] = a999;
        real_44[l] = a1001;
        real_45[l] = a1009;
        real_46[l] = a1013;
        real_47[l] = a1018;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1047 = real_14[l] * real_45[l];
        real_19[l] = a1047;
    }
    const Real x1050 = real_47[LAYERS - 1] + real_19[LAYERS - 1];
    const Real x1051 = x799 * x1050;
    const Real x1052 = x822 * real_45[LAYERS - 1];
    const Real x1053 = x1051 + x1052;
    // implicit_water._upward
    const Real x1057 = real_12[0] * real_47[0];
    // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Mask a1019 = (real_37[l + 1] < numbers[l + 3 * LAYERS + 22]);
        const Real a1020 = select(a1019, numbers[l + 3 * LAYERS + 22], real_37[l + 1]);
        const Mask a1021 = (real_13[l + 1] < numbers[l + 10 * LAYERS + 27]);
        const Real a1022 = select(a1021, numbers[l + 10 * LAYERS + 27], real_13[l + 1]);
        const Real a1023 = a1022 - numbers[l + 10 * LAYERS + 27];
        const Real a1024 = numbers[l + 11 * LAYERS + 27] * a1023;
        const Real a1025 = -a1024;
        const Real a1026 = exp(a1025);
        const Real a1027 = a1020 * a1026;
        const Real a1028 = a1027 / real_32[l];
        const Real a1029 = numbers[l + 3 * LAYERS + 22] - real_37[l + 1];
        const Real a1030 = at_least(a1029, 0.0);
        const Real a1031 = a1028 + a1030;
        const Mask a1032 = (real_37[l] < numbers[l + 3 * LAYERS + 23]);
        const Real a1033 = select(a1032, numbers[l + 3 * LAYERS + 23], real_37[l]);
        const Mask a1034 = (real_13[l] < numbers[l + 10 * LAYERS + 28]);
        const Real a1035 = select(a1034, numbers[l + 10 * LAYERS + 28], real_13[l]);
        const Real a1036 = a1035 - numbers[l + 10 * LAYERS + 28];
        const Real a1037 = numbers[l + 11 * LAYERS + 28] * a1036;
        const Real a1038 = -a1037;
        const Real a1039 = exp(a1038);
        const Real a1040 = a1033 * a1039;
        const Real a1041 = a1040 / real_35[l];
        const Real a1042 = numbers[l + 3 * LAYERS + 23] - real_37[l];
        const Real a1043 = at_least(a1042, 0.0);
        const Real a1044 = a1041 + a1043;
        const Real a1045 = real_47[l] + a1044;
        const Real a1046 = a1045 * 0.5;
        const Real a1048 = a1046 + real_19[l];
        const Real a1049 = real_30[l] * a1048;
        const Real a1054 = real_47[l + 1] + a1031;
        const Real a1055 = a1054 * 0.5;
        const Real a1056 = real_30[l] * a1055;
        real_31[l] = a1026;
        real_36[l] = a1039;
        real_11[l] = a1049;
        real_27[l + 1] = a1056;
    }
    // implicit_water._flow
    real_11[LAYERS - 1] = x1053;
    real_27[0] = x1057;
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1059 = real_42[l] * real_11[l];
        const Real a1061 = real_42[l] * real_27[l];
        real_19[l] = a1059;
        real_47[l] = a1061;
    }
    const Real x1062 = x824 - real_47[0];
    const Mask x1063 = (x1062 > x771);
    const Real x1064 = select(x1063, x771, x1062);
    // implicit_water._remaining
    const Real x1065 = real_40[0] - x784;
    const Real x1066 = x1065 * 100.0;
    const Real x1067 = at_least(x1066, 0.0);
    const Real x1068 = at_most(x1067, 1.0);
    // implicit_water._flow
    const Real x1069 = x682 * x1068;
    const Real x1076 = real_19[LAYERS - 1] - x843;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1075 = real_19[l] - real_47[l + 1];
        real_37[l + 1] = a1075;
    }
    // implicit_water._gain
    real_37[0] = x1064;
    for (int l = 0; l < LAYERS - 1; ++l) real_47[l] = real_37[l + 1];
    real_47[LAYERS - 1] = x1076;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1070 = real_40[l] - real_5[l];
        const Real a1071 = a1070 * 100.0;
        const Real a1072 = at_least(a1071, 0.0);
        const Real a1073 = at_most(a1072, 1.0);
        const Real a1074 = real_4[l] * a1073;
        const Real a1077 = real_17[l] - real_40[l];
        const Real a1078 = a1077 * 1e-09;
        const Real a1079 = real_40[l] + a1078;
        const Real a1080 = a1079 - state[l + 2 * LAYERS];
        const Real a1081 = numbers[l] * a1080;
        const Real a1082 = a1074 + in_row(l, 0, x1069);
        const Real a1085 = real_37[l] - real_47[l];
        const Real a1086 = a1085 - a1082;
        const Real a1087 = seconds * a1086;
        const Real a1088 = a1081 - a1087;
        const Real a1089 = select(x944, 0.0, real_46[l]);
        const Real a1092 = real_14[l] * a1089;
        real_19[l] = a1074;
        real_13[l] = a1088;
        real_20[l] = a1089;
        real_24[l] = a1092;
    }
    // implicit_water._downward
    const Real x1095 = real_45[LAYERS - 1] + real_24[LAYERS - 1];
    const Real x1096 = x799 * x1095;
    const Real x1097 = x822 * real_20[LAYERS - 1];
    const Real x1098 = x1096 + x1097;
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1090 = real_45[l] + real_36[l];
        const Real a1091 = a1090 * 0.5;
        const Real a1093 = a1091 + real_24[l];
        const Real a1094 = real_30[l] * a1093;
        real_20[l] = a1094;
    }
    // implicit_water._balance
    real_20[LAYERS - 1] = x1098;
    // implicit_water._upward
    const Real x1104 = real_12[0] * real_45[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1101 = real_45[l + 1] + real_31[l];
        const Real a1102 = a1101 * 0.5;
        const Real a1103 = real_30[l] * a1102;
        real_24[l + 1] = a1103;
    }
    // implicit_water._balance
    real_24[0] = x1104;
    const Mask x1114 = (x1064 < x771);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1100 = real_42[l] * real_20[l];
        const Real a1106 = real_42[l] * real_24[l];
        const Real a1107 = select(x944, 1.0, real_38[l]);
        const Real a1108 = a1100 * a1107;
        const Real a1109 = real_44[l] * real_11[l];
        const Real a1110 = a1108 + a1109;
        const Real a1111 = a1106 * a1107;
        const Real a1112 = real_44[l] * real_27[l];
        const Real a1113 = a1111 + a1112;
        real_45[l] = a1100;
        real_47[l] = a1106;
        real_46[l] = a1110;
        real_22[l] = a1113;
    }
    const Real x1115 = select(x1114, real_22[0], 0.0);
    real_24[0] = x1115;
    for (int l = 0; l < LAYERS - 1; ++l) real_24[l + 1] = real_22[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1116 = magnitude(real_39[l]);
        const Real a1117 = select(x944, a1116, real_17[l]);
        const Real a1119 = real_46[l] + real_24[l];
        const Real a1120 = a1117 * a1119;
        real_20[l] = a1120;
    }
    real_24[0] = real_20[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_24[l + 1] = real_20[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_39[l] = real_20[l + 1];
    real_39[LAYERS - 1] = real_20[LAYERS - 1];
    // implicit_water._demanded
    const Mask x1135 = (real_40[0] > x784);
    const Real x1136 = x784 + 0.01;
    const Mask x1137 = (real_40[0] < x1136);
    const Mask x1138 = (x1135 & x1137);
    const Mask x1139 = (real_40[0] == x784);
    // implicit_water._balance, implicit_water._demanded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1123 = maximum(real_24[l], real_39[l]);
        const Real a1124 = maximum(real_20[l], a1123);
        const Mask a1125 = (real_13[l] < 0.0);
        const Mask a1126 = (real_40[l] > real_5[l]);
        const Real a1127 = real_5[l] + 0.01;
        const Mask a1128 = (real_40[l] < a1127);
        const Mask a1129 = (a1126 & a1128);
        const Mask a1130 = (real_40[l] == real_5[l]);
        const Mask a1131 = (a1130 & a1125);
        const Mask a1132 = (a1129 | a1131);
        const Real a1133 = real_4[l] * 100.0;
        const Real a1134 = select(a1132, a1133, 0.0);
        real_21[l] = a1124;
        mask_23[l] = a1125;
        real_48[l] = a1127;
        real_49[l] = a1133;
        real_50[l] = a1134;
    }
    // implicit_water._demanded
    const Mask x1140 = (x1139 & mask_23[0]);
    const Mask x1141 = (x1138 | x1140);
    const Real x1142 = x682 * 100.0;
    const Real x1143 = select(x1141, x1142, 0.0);
    // implicit_water._balance
    const Real x1163 = select(mask_41[0], x1143, 0.0);
    // implicit_water._at
    const Mask x1173 = (real_of(0.0) < 1230.0);
    // implicit_water._balance, implicit_water._mobile, implicit_water._at
    Mask a1172_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1144 = select(mask_41[l], 1.0, 1e-09);
        const Real a1145 = select(x944, 1e-11, a1144);
        const Real a1146 = real_45[l] + real_47[l];
        const Real a1147 = real_11[l] + real_27[l];
        const Real a1148 = real_42[l] * a1147;
        const Real a1149 = a1146 * real_38[l];
        const Real a1150 = real_44[l] * a1147;
        const Real a1151 = a1149 + a1150;
        const Real a1152 = at_least(real_8[l], 1e-09);
        const Real a1153 = a1152 * a1151;
        const Real a1154 = at_least(a1148, 1e-30);
        const Real a1155 = a1153 / a1154;
        const Real a1156 = select(mask_43[l], 60.0, INFINITE);
        const Real a1157 = seconds * real_21[l];
        const Real a1158 = numbers[l] * numbers[l + 2 * LAYERS + 22];
        const Real a1159 = a1157 + a1158;
        const Real a1160 = a1159 * 1.4210854715202004e-14;
        const Real a1161 = numbers[l] * a1145;
        const Real a1162 = select(mask_41[l], real_50[l], 0.0);
        const Real a1164 = seconds * a1148;
        const Real a1165 = at_least(a1155, 0.02);
        const Real a1166 = minimum(a1165, a1156);
        const Real a1167 = seconds * a1146;
        const Real a1168 = magnitude(real_13[l]);
        const Real a1169 = numbers[l] * 1e-09;
        const Real a1170 = maximum(a1160, a1169);
        const Mask a1171 = (a1168 > a1160);
        a1172_last = (a1172_last | a1171);
        real_39[l] = a1158;
        real_24[l] = a1161;
        real_20[l] = a1162;
        real_40[l] = a1164;
        real_51[l] = a1166;
        real_52[l] = a1167;
        real_53[l] = a1168;
        real_54[l] = a1169;
        real_55[l] = a1170;
    }
    // implicit_water._at
    const Mask x1174 = (a1172_last & x1173);
    Mask a1176_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a1175 = (real_53[l] <= real_55[l]);
        a1176_last = (a1176_last & a1175);
    }
    // implicit_water.solve_water
    for (int l = 0; l < LAYERS; ++l) real_55[l] = real_17[l];
    for (int l = 0; l < LAYERS; ++l) real_53[l] = real_of(0.0);
    real_56[0] = x1064;
    for (int l = 0; l < LAYERS - 1; ++l) real_56[l + 1] = real_37[l + 1];
    real_56[LAYERS] = x1076;
    Real w1180 = x1069;
    for (int l = 0; l < LAYERS; ++l) real_50[l] = real_19[l];
    for (int l = 0; l < LAYERS; ++l) real_21[l] = real_13[l];
    for (int l = 0; l < LAYERS; ++l) real_47[l] = real_24[l];
    for (int l = 0; l < LAYERS; ++l) real_45[l] = real_46[l];
    real_27[0] = x1115;
    for (int l = 0; l < LAYERS - 1; ++l) real_27[l + 1] = real_22[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_11[l] = real_20[l];
    Real w1187 = x1163;
    for (int l = 0; l < LAYERS; ++l) real_44[l] = real_40[l];
    for (int l = 0; l < LAYERS; ++l) real_42[l] = real_51[l];
    for (int l = 0; l < LAYERS; ++l) real_38[l] = real_52[l];
    Real w1191 = real_of(INFINITE);
    Real w1192 = real_of(1.0);
    Real w1193 = real_of(0.0);
    Mask w1194 = x1174;
    Mask w1195 = a1176_last;
    for (int pass = 0; pass < 1230; ++pass) {
        if (!any_lane(w1194)) break;
        // implicit_water._iteration
        const Mask x1198 = (w1193 == 30.0);
        const Mask x1199 = (w1193 == 630.0);
        const Mask x1200 = (x1198 | x1199);
        Real a1197_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1196 = magnitude(real_21[l]);
            a1197_last = a1197_last + a1196;
        }
        const Mask x1201 = (a1197_last < w1191);
        const Mask x1202 = (w1193 < 30.0);
        const Mask x1203 = (x1201 | x1202);
        const Real x1204 = w1192 * 0.5;
        const Real x1205 = select(x1203, w1192, x1204);
        const Real x1206 = at_least(x1205, 0.1);
        const Real x1207 = select(x1200, 0.5, x1206);
        // implicit_water._change
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1214 = seconds * real_45[l];
            const Real a1215 = -a1214;
            const Real a1216 = seconds * real_27[l + 1];
            const Real a1217 = -a1216;
            real_31[l] = a1215;
            real_36[l] = a1217;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1208 = real_11[l] + in_row(l, 0, w1187);
            const Real a1209 = a1208 + real_45[l];
            const Real a1210 = a1209 + real_27[l];
            const Real a1211 = seconds * a1210;
            const Real a1212 = real_47[l] + a1211;
            const Real a1218 = -real_21[l];
            real_8[l] = a1208;
            real_57[l] = a1212;
            real_58[l] = a1218;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_31, real_57, real_36, real_58, real_59);
        // implicit_water._stopped
        const Mask x1328 = (real_55[0] > x784);
        // implicit_water._moved, implicit_water._mobile, implicit_water._raised, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1220 = (real_53[l] > 0.0);
            const Mask a1221 = (real_55[l] <= real_9[l]);
            const Real a1222 = real_55[l] - numbers[l + 9 * LAYERS + 27];
            const Real a1223 = at_least(a1222, 1e-09);
            const Real a1224 = select(a1220, real_10[l], real_42[l]);
            const Real a1225 = select(a1220, real_25[l], real_44[l]);
            const Real a1226 = at_least(a1225, 1e-30);
            const Real a1227 = 1 / a1223;
            const Real a1228 = real_18[l] * a1227;
            const Real a1229 = at_least(a1228, 1.0);
            const Real a1230 = real_9[l] - numbers[l + 9 * LAYERS + 27];
            const Real a1231 = a1230 * a1227;
            const Mask a1232 = (a1231 > a1229);
            const Real a1233 = select(a1232, a1229, a1231);
            const Real a1234 = at_least(a1233, 1e-30);
            const Real a1235 = seconds * real_8[l];
            const Real a1236 = numbers[l] + a1235;
            const Real a1237 = a1236 * a1223;
            const Real a1238 = select(a1221, a1236, real_54[l]);
            const Real a1239 = a1224 * a1226;
            const Real a1240 = a1239 * a1227;
            const Real a1241 = a1238 + a1240;
            const Real a1242 = numbers[l] * 1e-11;
            const Real a1243 = x1207 * real_59[l];
            const Real a1244 = real_53[l] + a1243;
            const Real a1245 = a1237 * a1234;
            const Real a1246 = a1237 - a1245;
            const Real a1247 = a1246 * 1e-09;
            const Real a1248 = a1245 + a1247;
            const Real a1249 = select(a1221, a1237, a1248);
            const Real a1250 = a1249 + a1226;
            const Real a1251 = log(a1234);
            const Real a1252 = a1224 * a1251;
            const Real a1253 = at_most(a1252, 300.0);
            const Real a1254 = exp(a1253);
            const Real a1255 = a1226 * a1254;
            const Real a1256 = a1245 + a1255;
            const Real a1257 = a1237 * a1229;
            const Real a1258 = a1257 - a1245;
            const Real a1259 = a1258 * 1e-09;
            const Real a1260 = a1245 + a1259;
            const Real a1261 = maximum(real_25[l], a1226);
            const Real a1262 = a1260 + a1261;
            const Real a1263 = a1242 + real_38[l];
            const Real a1264 = a1263 * a1244;
            const Real a1265 = x1207 * a1241;
            const Real a1266 = a1265 * real_59[l];
            const Real a1267 = select(a1220, a1264, a1266);
            const Real a1268 = a1250 + a1267;
            const Real a1269 = a1268 - a1262;
            const Real a1270 = a1242 + real_29[l];
            const Real a1271 = a1269 / a1270;
            const Real a1272 = select(a1220, a1244, a1271);
            const Real a1273 = at_least(a1272, 0.0);
            const Mask a1274 = (a1244 > 0.0);
            const Mask a1275 = (a1268 > a1262);
            const Mask a1276 = select(a1220, a1274, a1275);
            const Mask a1277 = (a1268 > a1256);
            const Real a1278 = a1237 * 1e-09;
            const Real a1279 = select(a1277, a1278, a1237);
            const Real a1280 = a1245 * 0.999999999;
            const Real a1281 = select(a1277, a1280, 0.0);
            const Real a1282 = a1268 - a1281;
            const Real a1283 = at_least(a1282, 1e-30);
            const Real a1284 = a1283 / a1226;
            const Real a1285 = log(a1284);
            const Real a1286 = a1285 / a1224;
            const Real a1287 = at_most(a1286, 50.0);
            const Real a1288 = exp(a1287);
            const Real a1289 = a1282 - a1279;
            const Real a1290 = a1289 - a1226;
            const Real a1291 = a1279 + a1239;
            const Real a1292 = a1290 / a1291;
            const Real a1293 = a1292 + 1.0;
            const Real a1294 = a1283 / a1279;
            const Real a1295 = minimum(a1288, a1294);
            const Real a1296 = minimum(a1295, a1293);
            const Real a1297 = at_least(a1296, 0.05);
            const Real a1298 = log(a1297);
            const Real a1299 = a1224 * a1298;
            const Real a1300 = at_most(a1299, 300.0);
            const Real a1301 = exp(a1300);
            const Real a1302 = a1226 * a1301;
            const Real a1303 = a1279 * a1297;
            const Real a1304 = a1303 + a1302;
            const Real a1305 = a1304 - a1282;
            const Real a1306 = a1297 * a1305;
            const Real a1307 = a1224 * a1302;
            const Real a1308 = a1303 + a1307;
            const Real a1309 = a1306 / a1308;
            const Real a1310 = a1297 - a1309;
            const Real a1311 = select(a1277, a1234, 0.05);
            const Real a1312 = select(a1277, a1229, a1234);
            const Real a1313 = maximum(a1310, a1311);
            const Real a1314 = minimum(a1313, a1312);
            const Real a1315 = a1223 * a1314;
            const Real a1316 = numbers[l + 9 * LAYERS + 27] + a1315;
            const Real a1317 = maximum(a1316, real_7[l]);
            const Mask a1318 = (real_55[l] > real_5[l]);
            const Mask a1319 = (a1317 < real_5[l]);
            const Mask a1320 = (a1318 & a1319);
            const Mask a1321 = (real_55[l] < real_5[l]);
            const Mask a1322 = (a1317 > real_5[l]);
            const Mask a1323 = (a1321 & a1322);
            const Mask a1324 = (a1320 | a1323);
            const Mask a1325 = (real_4[l] > 0.0);
            const Mask a1326 = (a1324 & a1325);
            const Real a1327 = select(a1326, real_5[l], a1317);
            real_58[l] = a1273;
            mask_43[l] = a1276;
            real_57[l] = a1327;
        }
        // implicit_water._stopped
        const Mask x1329 = (real_57[0] < x784);
        const Mask x1330 = (x1328 & x1329);
        const Mask x1331 = (real_55[0] < x784);
        const Mask x1332 = (real_57[0] > x784);
        const Mask x1333 = (x1331 & x1332);
        const Mask x1334 = (x1330 | x1333);
        const Mask x1335 = (x682 > 0.0);
        const Mask x1336 = (x1334 & x1335);
        const Real x1337 = select(x1336, x784, real_57[0]);
        // implicit_water._moved
        real_57[0] = x1337;
        // implicit_water._iteration
        const Real x1348 = select(x1200, INFINITE, a1197_last);
        const Real x1349 = real_of_mask(w1194);
        const Real x1350 = w1193 + x1349;
        // implicit_water._moved, implicit_water._iteration, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1339 = (real_57[l] >= real_16[l]);
            const Mask a1340 = (mask_43[l] | a1339);
            const Real a1341 = select(a1340, real_16[l], real_57[l]);
            const Real a1342 = select(a1340, real_58[l], 0.0);
            const Real a1343 = select(x1199, real_16[l], real_17[l]);
            const Real a1344 = select(x1200, a1343, a1341);
            const Real a1345 = select(x1200, 0.0, a1342);
            const Real a1346 = select(w1194, a1344, real_55[l]);
            const Real a1347 = select(w1194, a1345, real_53[l]);
            const Real a1351 = a1346 - numbers[l + 9 * LAYERS + 27];
            const Real a1352 = a1351 / real_15[l];
            const Real a1353 = at_least(a1352, 1e-12);
            const Real a1354 = log(a1353);
            const Real a1355 = numbers[l + LAYERS + 22] * a1354;
            const Real a1356 = numbers[l + 10 * LAYERS + 27] - a1355;
            const Real a1357 = at_most(a1356, 16.11809565095832);
            const Real a1358 = exp(a1357);
            const Real a1359 = numbers[l + LAYERS + 22] * a1358;
            const Real a1360 = a1353 * real_15[l];
            const Real a1361 = a1359 / a1360;
            const Real a1363 = a1347 - a1358;
            const Mask a1364 = (a1346 > real_9[l]);
            const Real a1365 = select(a1364, real_9[l], a1346);
            const Mask a1366 = (a1346 <= real_9[l]);
            const Real a1367 = a1365 - real_7[l];
            const Real a1368 = a1367 * 100.0;
            const Real a1369 = at_least(a1368, 0.0);
            const Real a1370 = at_most(a1369, 1.0);
            const Mask a1371 = (a1370 < 1.0);
            const Mask a1372 = (a1366 & a1371);
            const Real a1373 = select(a1372, 100.0, 0.0);
            const Real a1374 = -a1363;
            const Mask a1375 = (a1374 < numbers[l + 3 * LAYERS + 22]);
            const Real a1376 = select(a1375, numbers[l + 3 * LAYERS + 22], a1374);
            const Mask a1377 = (a1357 < numbers[l + 10 * LAYERS + 27]);
            const Real a1378 = select(a1377, numbers[l + 10 * LAYERS + 27], a1357);
            const Real a1379 = a1378 - numbers[l + 10 * LAYERS + 27];
            const Real a1380 = numbers[l + 11 * LAYERS + 27] * a1379;
            const Real a1381 = -a1380;
            const Real a1382 = exp(a1381);
            const Mask a1383 = (a1374 > real_26[l]);
            const Real a1384 = numbers[l + 11 * LAYERS + 27] * a1382;
            const Real a1385 = a1384 / a1376;
            const Real a1386 = select(a1383, a1385, 0.0);
            const Real a1387 = a1376 * a1382;
            const Real a1388 = a1387 / real_28[l];
            const Real a1389 = a1363 + numbers[l + 3 * LAYERS + 22];
            const Real a1390 = at_least(a1389, 0.0);
            const Real a1391 = a1388 + a1390;
            real_59[l] = a1346;
            real_8[l] = a1347;
            real_60[l] = a1351;
            real_61[l] = a1357;
            real_62[l] = a1361;
            real_63[l] = a1363;
            real_64[l] = a1365;
            mask_41[l] = a1366;
            real_65[l] = a1370;
            mask_23[l] = a1371;
            real_66[l] = a1373;
            real_67[l] = a1382;
            real_68[l] = a1386;
            real_69[l] = a1391;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1422 = real_14[l] * real_67[l];
            real_57[l] = a1422;
        }
        const Real x1425 = real_69[LAYERS - 1] + real_57[LAYERS - 1];
        const Real x1426 = x799 * x1425;
        const Real x1427 = x822 * real_67[LAYERS - 1];
        const Real x1428 = x1426 + x1427;
        // implicit_water._upward
        const Real x1432 = real_12[0] * real_69[0];
        // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1392 = -real_63[l + 1];
            const Mask a1393 = (a1392 < numbers[l + 3 * LAYERS + 22]);
            const Real a1394 = select(a1393, numbers[l + 3 * LAYERS + 22], a1392);
            const Mask a1395 = (real_61[l + 1] < numbers[l + 10 * LAYERS + 27]);
            const Real a1396 = select(a1395, numbers[l + 10 * LAYERS + 27], real_61[l + 1]);
            const Real a1397 = a1396 - numbers[l + 10 * LAYERS + 27];
            const Real a1398 = numbers[l + 11 * LAYERS + 27] * a1397;
            const Real a1399 = -a1398;
            const Real a1400 = exp(a1399);
            const Real a1401 = a1394 * a1400;
            const Real a1402 = a1401 / real_32[l];
            const Real a1403 = real_63[l + 1] + numbers[l + 3 * LAYERS + 22];
            const Real a1404 = at_least(a1403, 0.0);
            const Real a1405 = a1402 + a1404;
            const Real a1406 = -real_63[l];
            const Mask a1407 = (a1406 < numbers[l + 3 * LAYERS + 23]);
            const Real a1408 = select(a1407, numbers[l + 3 * LAYERS + 23], a1406);
            const Mask a1409 = (real_61[l] < numbers[l + 10 * LAYERS + 28]);
            const Real a1410 = select(a1409, numbers[l + 10 * LAYERS + 28], real_61[l]);
            const Real a1411 = a1410 - numbers[l + 10 * LAYERS + 28];
            const Real a1412 = numbers[l + 11 * LAYERS + 28] * a1411;
            const Real a1413 = -a1412;
            const Real a1414 = exp(a1413);
            const Real a1415 = a1408 * a1414;
            const Real a1416 = a1415 / real_35[l];
            const Real a1417 = real_63[l] + numbers[l + 3 * LAYERS + 23];
            const Real a1418 = at_least(a1417, 0.0);
            const Real a1419 = a1416 + a1418;
            const Real a1420 = real_69[l] + a1419;
            const Real a1421 = a1420 * 0.5;
            const Real a1423 = a1421 + real_57[l];
            const Real a1424 = real_30[l] * a1423;
            const Real a1429 = real_69[l + 1] + a1405;
            const Real a1430 = a1429 * 0.5;
            const Real a1431 = real_30[l] * a1430;
            real_36[l] = a1400;
            real_31[l] = a1414;
            real_58[l] = a1424;
            real_70[l + 1] = a1431;
        }
        // implicit_water._flow
        real_58[LAYERS - 1] = x1428;
        real_70[0] = x1432;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1434 = real_65[l] * real_58[l];
            const Real a1436 = real_65[l] * real_70[l];
            real_57[l] = a1434;
            real_69[l] = a1436;
        }
        const Real x1437 = x824 - real_69[0];
        const Mask x1438 = (x1437 > x771);
        const Real x1439 = select(x1438, x771, x1437);
        // implicit_water._remaining
        const Real x1440 = real_64[0] - x784;
        const Real x1441 = x1440 * 100.0;
        const Real x1442 = at_least(x1441, 0.0);
        const Real x1443 = at_most(x1442, 1.0);
        // implicit_water._flow
        const Real x1444 = x682 * x1443;
        const Real x1451 = real_57[LAYERS - 1] - x843;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1450 = real_57[l] - real_69[l + 1];
            real_34[l] = a1450;
        }
        // implicit_water._gain
        real_69[0] = x1439;
        for (int l = 0; l < LAYERS - 1; ++l) real_69[l + 1] = real_34[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_57[l] = real_34[l];
        real_57[LAYERS - 1] = x1451;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1445 = real_64[l] - real_5[l];
            const Real a1446 = a1445 * 100.0;
            const Real a1447 = at_least(a1446, 0.0);
            const Real a1448 = at_most(a1447, 1.0);
            const Real a1449 = real_4[l] * a1448;
            const Real a1452 = real_59[l] - real_64[l];
            const Real a1453 = a1452 * 1e-09;
            const Real a1454 = real_64[l] + a1453;
            const Real a1455 = real_8[l] * 1e-11;
            const Real a1456 = a1454 + a1455;
            const Real a1457 = a1456 - state[l + 2 * LAYERS];
            const Real a1458 = numbers[l] * a1457;
            const Real a1459 = a1449 + in_row(l, 0, x1444);
            const Real a1462 = real_69[l] - real_57[l];
            const Real a1463 = a1462 - a1459;
            const Real a1464 = seconds * a1463;
            const Real a1465 = a1458 - a1464;
            const Mask a1466 = (real_8[l] > 0.0);
            const Real a1467 = select(a1466, 0.0, real_68[l]);
            const Real a1470 = real_14[l] * a1467;
            real_61[l] = a1449;
            real_71[l] = a1465;
            mask_43[l] = a1466;
            real_72[l] = a1467;
            real_73[l] = a1470;
        }
        // implicit_water._downward
        const Real x1473 = real_67[LAYERS - 1] + real_73[LAYERS - 1];
        const Real x1474 = x799 * x1473;
        const Real x1475 = x822 * real_72[LAYERS - 1];
        const Real x1476 = x1474 + x1475;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1468 = real_67[l] + real_31[l];
            const Real a1469 = a1468 * 0.5;
            const Real a1471 = a1469 + real_73[l];
            const Real a1472 = real_30[l] * a1471;
            real_72[l] = a1472;
        }
        // implicit_water._balance
        real_72[LAYERS - 1] = x1476;
        // implicit_water._upward
        const Real x1482 = real_12[0] * real_67[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1479 = real_67[l + 1] + real_36[l];
            const Real a1480 = a1479 * 0.5;
            const Real a1481 = real_30[l] * a1480;
            real_73[l + 1] = a1481;
        }
        // implicit_water._balance
        real_73[0] = x1482;
        const Mask x1492 = (x1439 < x771);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1478 = real_65[l] * real_72[l];
            const Real a1484 = real_65[l] * real_73[l];
            const Real a1485 = select(mask_43[l], 1.0, real_62[l]);
            const Real a1486 = a1478 * a1485;
            const Real a1487 = real_66[l] * real_58[l];
            const Real a1488 = a1486 + a1487;
            const Real a1489 = a1484 * a1485;
            const Real a1490 = real_66[l] * real_70[l];
            const Real a1491 = a1489 + a1490;
            real_67[l] = a1478;
            real_57[l] = a1484;
            real_69[l] = a1488;
            real_68[l] = a1491;
        }
        const Real x1493 = select(x1492, real_68[0], 0.0);
        real_73[0] = x1493;
        for (int l = 0; l < LAYERS - 1; ++l) real_73[l + 1] = real_68[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1494 = magnitude(real_63[l]);
            const Real a1495 = select(mask_43[l], a1494, real_59[l]);
            const Real a1497 = real_69[l] + real_73[l];
            const Real a1498 = a1495 * a1497;
            real_72[l] = a1498;
        }
        real_73[0] = real_72[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_73[l + 1] = real_72[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_63[l] = real_72[l + 1];
        real_63[LAYERS - 1] = real_72[LAYERS - 1];
        // implicit_water._demanded
        const Mask x1511 = (real_64[0] > x784);
        const Mask x1512 = (real_64[0] < x1136);
        const Mask x1513 = (x1511 & x1512);
        const Mask x1514 = (real_64[0] == x784);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1501 = maximum(real_73[l], real_63[l]);
            const Real a1502 = maximum(real_72[l], a1501);
            const Mask a1503 = (real_71[l] < 0.0);
            const Mask a1504 = (real_64[l] > real_5[l]);
            const Mask a1505 = (real_64[l] < real_48[l]);
            const Mask a1506 = (a1504 & a1505);
            const Mask a1507 = (real_64[l] == real_5[l]);
            const Mask a1508 = (a1507 & a1503);
            const Mask a1509 = (a1506 | a1508);
            const Real a1510 = select(a1509, real_49[l], 0.0);
            real_74[l] = a1502;
            mask_75[l] = a1503;
            real_76[l] = a1510;
        }
        // implicit_water._demanded
        const Mask x1515 = (x1514 & mask_75[0]);
        const Mask x1516 = (x1513 | x1515);
        const Real x1517 = select(x1516, x1142, 0.0);
        // implicit_water._balance
        const Real x1536 = select(mask_41[0], x1517, 0.0);
        // implicit_water._at
        const Mask x1545 = (x1350 < 1230.0);
        // implicit_water._balance, implicit_water._mobile, implicit_water._at
        Mask a1544_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1518 = select(mask_41[l], 1.0, 1e-09);
            const Real a1519 = select(mask_43[l], 1e-11, a1518);
            const Real a1520 = real_67[l] + real_57[l];
            const Real a1521 = real_58[l] + real_70[l];
            const Real a1522 = real_65[l] * a1521;
            const Real a1523 = a1520 * real_62[l];
            const Real a1524 = real_66[l] * a1521;
            const Real a1525 = a1523 + a1524;
            const Real a1526 = at_least(real_60[l], 1e-09);
            const Real a1527 = a1526 * a1525;
            const Real a1528 = at_least(a1522, 1e-30);
            const Real a1529 = a1527 / a1528;
            const Real a1530 = select(mask_23[l], 60.0, INFINITE);
            const Real a1531 = seconds * real_74[l];
            const Real a1532 = a1531 + real_39[l];
            const Real a1533 = a1532 * 1.4210854715202004e-14;
            const Real a1534 = numbers[l] * a1519;
            const Real a1535 = select(mask_41[l], real_76[l], 0.0);
            const Real a1537 = seconds * a1522;
            const Real a1538 = at_least(a1529, 0.02);
            const Real a1539 = minimum(a1538, a1530);
            const Real a1540 = seconds * a1520;
            const Real a1541 = magnitude(real_71[l]);
            const Real a1542 = maximum(a1533, real_54[l]);
            const Mask a1543 = (a1541 > a1533);
            a1544_last = (a1544_last | a1543);
            real_63[l] = a1534;
            real_73[l] = a1535;
            real_72[l] = a1537;
            real_64[l] = a1539;
            real_77[l] = a1540;
            real_78[l] = a1541;
            real_79[l] = a1542;
        }
        // implicit_water._at
        const Mask x1546 = (a1544_last & x1545);
        Mask a1548_last = mask_of(true);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1547 = (real_78[l] <= real_79[l]);
            a1548_last = (a1548_last & a1547);
        }
        for (int l = 0; l < LAYERS; ++l) real_55[l] = real_59[l];
        for (int l = 0; l < LAYERS; ++l) real_53[l] = real_8[l];
        real_56[0] = x1439;
        for (int l = 0; l < LAYERS - 1; ++l) real_56[l + 1] = real_34[l];
        real_56[LAYERS] = x1451;
        for (int l = 0; l < LAYERS; ++l) real_50[l] = real_61[l];
        for (int l = 0; l < LAYERS; ++l) real_21[l] = real_71[l];
        for (int l = 0; l < LAYERS; ++l) real_47[l] = real_63[l];
        for (int l = 0; l < LAYERS; ++l) real_45[l] = real_69[l];
        real_27[0] = x1493;
        for (int l = 0; l < LAYERS - 1; ++l) real_27[l + 1] = real_68[l + 1];
        for (int l = 0; l < LAYERS; ++l) real_11[l] = real_73[l];
        for (int l = 0; l < LAYERS; ++l) real_44[l] = real_72[l];
        for (int l = 0; l < LAYERS; ++l) real_42[l] = real_64[l];
        for (int l = 0; l < LAYERS; ++l) real_38[l] = real_77[l];
        w1180 = x1444;
        w1187 = x1536;
        w1191 = x1348;
        w1192 = x1207;
        w1193 = x1350;
        w1194 = x1546;
        w1195 = a1548_last;
    }
    // implicit_water.<genexpr>
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a1549 = select(w1195, real_56[l], 0.0);
        real_80[l] = a1549;
    }
    results[LAYERS + 13] = real_80[LAYERS];
    results[LAYERS + 32] = real_80[LAYERS];
    const Real x1550 = select(w1195, w1180, 0.0);
    // water_flow.__call__
    const Real x1559 = x771 - real_80[0];
    results[LAYERS + 12] = x1559;
    // time_step.from_ground
    const Real x1561 = x1550 + x683;
    // implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, time_step.from_soil_of
    Real a1560_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1551 = select(w1195, real_50[l], 0.0);
        const Real a1552 = seconds / numbers[l];
        const Real a1553 = a1551 + in_row(l, 0, x1550);
        const Real a1554 = real_80[l] - real_80[l + 1];
        const Real a1555 = a1554 - a1553;
        const Real a1556 = a1552 * a1555;
        const Real a1557 = state[l + 2 * LAYERS] + a1556;
        const Real a1558 = a1557 + real_6[l];
        after[LAYERS + l] = a1558;
        a1560_last = a1560_last + a1551;
        real_38[l] = a1551;
        real_42[l] = a1552;
        real_44[l] = a1557;
        real_11[l] = a1558;
    }
    // time_step.from_ground
    const Real x1562 = x1561 + a1560_last;
    const Real x1563 = x1562 * 1000.0;
    // time_step.heat
    const Real x1564 = x1563 * 2501000.0;
    const Real x1565 = x1564 + x692;
    const Real x1566 = x1565 - x687;
    results[LAYERS + 38] = x1566;
    // soil_heat.thermal_conductivity, soil_heat.blended_kersten
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1567 = real_11[l] / numbers[l + 2 * LAYERS + 22];
        const Real a1568 = real_44[l] / real_11[l];
        const Real a1569 = a1568 * numbers[l + 2 * LAYERS + 22];
        const Real a1570 = a1569 * (-1.3505762785178115);
        const Real a1571 = numbers[l + 13 * LAYERS + 32] + a1570;
        const Real a1572 = exp(a1571);
        const Real a1573 = numbers[l + 14 * LAYERS + 32] * a1567;
        const Real a1574 = numbers[l + 14 * LAYERS + 32] - 1.0;
        const Real a1575 = a1574 * a1567;
        const Real a1576 = a1575 + 1.0;
        const Real a1577 = a1573 / a1576;
        const Real a1578 = a1567 * 4.6;
        const Real a1579 = a1567 * 3.6;
        const Real a1580 = a1579 + 1.0;
        const Real a1581 = a1578 / a1580;
        const Real a1582 = log10(a1567);
        const Real a1583 = a1582 + 1.0;
        const Real a1584 = at_least(a1583, 0.0);
        const Real a1585 = select(flags[l + 4], a1581, a1584);
        const Real a1586 = real_11[l] - real_44[l];
        const Real a1587 = a1586 / 0.001;
        const Real a1588 = at_least(a1587, 0.0);
        const Real a1589 = at_most(a1588, 1.0);
        const Real a1590 = a1589 * a1589;
        const Real a1591 = a1589 * 2.0;
        const Real a1592 = 3.0 - a1591;
        const Real a1593 = a1590 * a1592;
        const Real a1594 = a1577 - a1585;
        const Real a1595 = a1593 * a1594;
        const Real a1596 = a1585 + a1595;
        const Real a1597 = a1572 - numbers[l + 12 * LAYERS + 32];
        const Real a1598 = a1596 * a1597;
        const Real a1599 = a1598 + numbers[l + 12 * LAYERS + 32];
        real_50[l] = a1599;
    }
    // time_step.time_step
    const Real x1600 = real_50[0] * x466;
    // surface_balance.opened
    const Real x1601 = x746 + x38;
    const Real x1602 = select(x419, x1601, 0.0);
    const Real x1603 = x1566 + x1602;
    // surface_balance.<genexpr>
    const Real x1604 = select(x419, x491, x1600);
    const Real x1605 = select(x419, x483, x0);
    // surface_balance.surface
    const Real x1606 = x561 - x1603;
    const Real x1607 = x1606 / x551;
    const Real x1608 = x11 - forcing[1];
    const Real x1609 = x1607 + x1608;
    const Real x1610 = x1609 / x559;
    const Real x1611 = forcing[1] + x1610;
    const Real x1612 = x1605 * x551;
    const Real x1613 = x1612 * x559;
    const Real x1614 = x1604 / x1613;
    // surface_balance.top
    const Real x1615 = x1614 + 1.0;
    const Real x1616 = x1605 / x0;
    const Real x1617 = x1615 * x1616;
    // ground_heat.series_conductance
    real_6[0] = real_50[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_6[l + 1] = real_50[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a787_856 = numbers[l] * 0.5;
        const Real a1619 = a787_856 / real_6[l];
        real_27[l] = a1619;
    }
    // soil_heat.conductance
    const Real x1622 = x0 * x1617;
    const Real x1623 = x1604 / x1622;
    // soil_heat.__call__
    const Real x1624 = state[LAYERS - 1] - numbers[LAYERS + 6];
    const Real x1625 = real_50[LAYERS - 1] * x1624;
    const Real x1626 = x1625 / numbers[LAYERS + 21];
    results[LAYERS + 40] = x1626;
    // ground_heat.series_conductance, ground_heat.update_ground_heat
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1620 = real_27[l] + real_27[l + 1];
        const Real a1621 = 1 / a1620;
        const Real a1638 = real_80[l + 1] * 4200000.0;
        const Real a1642 = at_least(a1638, 0.0);
        const Real a1643 = -a1638;
        const Real a1644 = at_least(a1643, 0.0);
        const Real a1647 = a1621 + a1642;
        const Real a1648 = a1621 + a1644;
        real_35[l] = a1638;
        real_50[l + 1] = a1647;
        real_6[l] = a1648;
    }
    // ground_heat.update_ground_heat
    real_50[0] = x1623;
    real_6[LAYERS - 1] = real_of(0.0);
    const Real x1658 = x1611 - 273.15;
    // enthalpy.heat_problem
    const Real x1693 = magnitude(x1658);
    // ground_heat.update_ground_heat, ground_heat.mixed_capacity, soil_heat.volumetric_heat_capacity, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content, retention.at, enthalpy.heat_problem
    Real a1692_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1627 = state[l] - 273.15;
        const Real a1628 = numbers[l + 17 * LAYERS + 32] - 2000000.0;
        const Real a1629 = 1.0 - numbers[l + 2 * LAYERS + 22];
        const Real a1630 = a1629 * 2000000.0;
        const Real a1631 = numbers[l + 2 * LAYERS + 22] - real_11[l];
        const Real a1632 = a1631 * 1004.0;
        const Real a1633 = a1630 + a1632;
        const Real a1634 = real_11[l] * 2106000.0;
        const Real a1635 = a1633 + a1634;
        const Real a1636 = a1629 * a1628;
        const Real a1637 = a1635 + a1636;
        const Real a1639 = real_44[l] - state[l + 2 * LAYERS];
        const Real a1640 = a1639 * 4200000.0;
        const Real a1641 = a1637 - a1640;
        const Real a1645 = 2094000.0 * real_44[l];
        const Real a1646 = a1641 + a1645;
        results[LAYERS + 42 + l] = a1646;
        const Real a1649 = a1646 * a1627;
        const Real a1650 = real_44[l] * 333500000.0;
        const Real a1651 = a1649 + a1650;
        const Real a1652 = real_42[l] * in_row(l, LAYERS - 1, x1626);
        const Real a1653 = a1651 - a1652;
        const Real a1655 = real_42[l] * real_50[l];
        const Real a1657 = real_42[l] * real_6[l];
        const Real a1659 = (-99.99999999999997) + numbers[l + 6 * LAYERS + 22];
        const Real a1660 = a1659 / 0.008034787106446777;
        const Real a1661 = -a1660;
        const Mask a1662 = (a1661 < numbers[l + 3 * LAYERS + 22]);
        const Real a1663 = select(a1662, numbers[l + 3 * LAYERS + 22], a1661);
        const Real a1664 = numbers[l + 3 * LAYERS + 22] / a1663;
        const Real a1665 = log(a1664);
        const Real a1666 = a1665 / numbers[l + LAYERS + 22];
        const Real a1667 = exp(a1666);
        const Real a1668 = numbers[l + 2 * LAYERS + 22] - numbers[l + 15 * LAYERS + 32];
        const Real a1669 = a1668 * a1667;
        const Real a1670 = numbers[l + 15 * LAYERS + 32] + a1669;
        const Real a1671 = numbers[l + 15 * LAYERS + 32] + 0.001;
        const Mask a1672 = (a1670 < a1671);
        const Real a1673 = select(a1672, a1671, a1670);
        const Real a1674 = real_11[l] - numbers[l + 15 * LAYERS + 32];
        const Real a1675 = a1674 / a1668;
        const Real a1676 = at_least(a1675, 1e-12);
        const Real a1677 = log(a1676);
        const Real a1678 = numbers[l + LAYERS + 22] * a1677;
        const Real a1679 = numbers[l + 16 * LAYERS + 32] - a1678;
        const Real a1680 = at_most(a1679, 16.11809565095832);
        const Real a1681 = exp(a1680);
        const Real a1683 = a1681 * 0.008034787106446777;
        const Real a1685 = a1683 + numbers[l + 6 * LAYERS + 22];
        const Real a1686 = -a1685;
        const Mask a1687 = ((-99.99999999999997) >= a1686);
        const Mask a1688 = (a1673 > real_11[l]);
        const Real a1689 = select(a1688, real_11[l], a1673);
        const Real a1690 = select(a1687, real_11[l], a1689);
        const Real a1691 = magnitude(a1627);
        a1692_last = maximum(a1692_last, a1691);
        real_27[l] = a1641;
        real_45[l] = a1646;
        real_47[l] = a1653;
        real_21[l] = a1655;
        real_53[l] = a1657;
        real_55[l] = a1668;
        real_54[l] = a1685;
        real_52[l] = a1690;
    }
    // enthalpy.heat_problem
    const Real x1694 = maximum(a1692_last, x1693);
    // enthalpy.at, enthalpy.heat_problem, retention.at, enthalpy.solve_on_curve, enthalpy.enthalpy, enthalpy._layers_with, enthalpy.fusion_heat, enthalpy.heat_residual
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1695 = 2094000.0 * real_11[l];
        const Real a1696 = real_27[l] + a1695;
        const Real a1697 = a1696 + real_21[l];
        const Real a1698 = a1697 + real_53[l];
        const Real a1699 = real_11[l] * 333500000.0;
        const Real a1700 = a1698 * x1694;
        const Real a1701 = a1699 + a1700;
        const Real a1702 = real_52[l] - numbers[l + 15 * LAYERS + 32];
        const Real a1703 = a1702 / real_55[l];
        const Real a1704 = at_least(a1703, 1e-12);
        const Real a1705 = log(a1704);
        const Real a1706 = numbers[l + LAYERS + 22] * a1705;
        const Real a1707 = numbers[l + 16 * LAYERS + 32] - a1706;
        const Real a1708 = at_most(a1707, 16.11809565095832);
        const Real a1709 = exp(a1708);
        const Real a1711 = a1709 * 0.008034787106446777;
        const Real a1713 = a1711 + numbers[l + 6 * LAYERS + 22];
        const Real a1715 = a1701 * 7.105427357601002e-15;
        const Real a1716 = maximum(real_44[l], real_52[l]);
        const Real a1717 = minimum(a1716, real_11[l]);
        const Real a1718 = a1717 - numbers[l + 15 * LAYERS + 32];
        const Real a1719 = a1718 / real_55[l];
        const Real a1720 = at_least(a1719, 1e-12);
        const Real a1721 = log(a1720);
        const Real a1722 = numbers[l + LAYERS + 22] * a1721;
        const Real a1723 = numbers[l + 16 * LAYERS + 32] - a1722;
        const Real a1724 = at_most(a1723, 16.11809565095832);
        const Real a1725 = exp(a1724);
        const Real a1726 = numbers[l + LAYERS + 22] * a1725;
        const Real a1727 = a1720 * real_55[l];
        const Real a1728 = a1726 / a1727;
        const Real a1730 = a1725 * 0.008034787106446777;
        const Real a1732 = a1730 + numbers[l + 6 * LAYERS + 22];
        const Real a1734 = a1728 * 0.008034787106446777;
        const Real a1735 = a1696 * real_54[l];
        const Real a1737 = a1699 - a1735;
        const Mask a1738 = (real_47[l] >= a1737);
        const Real a1739 = 2094000.0 * real_52[l];
        const Real a1740 = real_27[l] + a1739;
        const Real a1741 = a1740 * a1713;
        const Real a1743 = real_52[l] * 333500000.0;
        const Real a1744 = a1743 - a1741;
        const Mask a1745 = (real_47[l] <= a1744);
        const Mask a1746 = ~a1738;
        const Mask a1747 = (a1745 & a1746);
        const Real a1748 = real_47[l] / 333500000.0;
        const Real a1749 = maximum(a1748, real_52[l]);
        const Real a1750 = minimum(a1749, real_11[l]);
        const Real a1751 = 2094000.0 * a1717;
        const Real a1752 = real_27[l] + a1751;
        const Real a1753 = a1752 * a1732;
        const Real a1755 = a1717 * 333500000.0;
        const Real a1756 = a1755 - a1753;
        const Real a1757 = a1756 - real_47[l];
        const Real a1758 = 2094000.0 * a1732;
        const Real a1760 = 333500000.0 - a1758;
        const Real a1761 = a1752 * a1734;
        const Real a1762 = a1760 + a1761;
        const Real a1763 = a1757 / a1762;
        const Real a1764 = a1717 - a1763;
        const Mask a1765 = (a1757 > 0.0);
        const Real a1766 = maximum(a1717, a1750);
        const Real a1767 = a1750 + a1766;
        const Real a1768 = a1767 * 0.5;
        const Real a1769 = select(a1765, a1768, a1750);
        const Mask a1770 = (a1764 >= a1750);
        const Real a1771 = minimum(a1764, real_11[l]);
        const Real a1772 = select(a1770, a1771, a1769);
        const Real a1773 = select(a1747, real_52[l], a1772);
        const Real a1774 = select(a1738, real_11[l], a1773);
        const Real a1775 = a1774 * 333500000.0;
        const Real a1776 = real_47[l] - a1775;
        const Real a1777 = 2094000.0 * a1774;
        const Real a1778 = real_27[l] + a1777;
        const Real a1779 = a1776 / a1778;
        const Real a1780 = a1774 - numbers[l + 15 * LAYERS + 32];
        const Real a1781 = a1780 / real_55[l];
        const Real a1782 = at_least(a1781, 1e-12);
        const Real a1783 = log(a1782);
        const Real a1784 = numbers[l + LAYERS + 22] * a1783;
        const Real a1785 = numbers[l + 16 * LAYERS + 32] - a1784;
        const Real a1786 = at_most(a1785, 16.11809565095832);
        const Real a1787 = exp(a1786);
        const Real a1788 = numbers[l + LAYERS + 22] * a1787;
        const Real a1789 = a1782 * real_55[l];
        const Real a1790 = a1788 / a1789;
        const Real a1792 = a1787 * 0.008034787106446777;
        const Real a1794 = a1792 + numbers[l + 6 * LAYERS + 22];
        const Real a1795 = -a1794;
        const Real a1796 = a1790 * 0.008034787106446777;
        const Mask a1797 = (a1738 | a1747);
        const Real a1798 = select(a1797, a1779, a1795);
        const Real a1799 = a1778 * a1798;
        const Real a1800 = a1799 + a1775;
        const Real a1801 = a1800 - real_47[l];
        real_6[l] = a1695;
        real_50[l] = a1699;
        real_42[l] = a1713;
        real_51[l] = a1715;
        real_40[l] = a1737;
        real_20[l] = a1739;
        real_24[l] = a1743;
        real_39[l] = a1744;
        real_49[l] = a1774;
        real_48[l] = a1795;
        real_22[l] = a1796;
        real_56[l + 1] = a1798;
        real_46[l] = a1801;
    }
    // enthalpy._drop_from_above
    real_56[0] = x1658;
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_13[l] = real_56[l + 2];
    real_13[LAYERS - 1] = real_of(0.0);
    // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy._is_open
    Mask a1813_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1803 = real_56[l + 1] - real_56[l];
        const Real a1804 = real_21[l] * a1803;
        const Real a1805 = real_46[l] + a1804;
        const Real a1807 = real_56[l + 1] - real_13[l];
        const Real a1808 = real_53[l] * a1807;
        const Real a1809 = a1805 + a1808;
        const Real a1810 = magnitude(a1809);
        const Real a1811 = a1810 - real_51[l];
        const Mask a1812 = (a1811 > 0.0);
        a1813_last = (a1813_last | a1812);
        real_19[l] = a1809;
    }
    // enthalpy.solve_on_curve
    for (int l = 0; l < LAYERS; ++l) real_13[l] = real_56[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_46[l] = real_49[l];
    for (int l = 0; l < LAYERS; ++l) real_37[l] = real_48[l];
    for (int l = 0; l < LAYERS; ++l) real_29[l] = real_22[l];
    for (int l = 0; l < LAYERS; ++l) real_10[l] = real_19[l];
    Real w1819 = real_of(1.0);
    Real w1820 = real_of(0.0);
    Mask w1821 = a1813_last;
    for (int pass = 0; pass < 40; ++pass) {
        if (!any_lane(w1821)) break;
        // enthalpy.newton_direction
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1835 = -real_21[l + 1];
            const Real a1836 = -real_53[l];
            real_32[l] = a1835;
            real_30[l] = a1836;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, enthalpy.newton_direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1822 = (real_46[l] < real_11[l]);
            const Mask a1823 = (real_46[l] > real_52[l]);
            const Mask a1824 = (a1822 & a1823);
            const Real a1825 = 2094000.0 * real_13[l];
            const Real a1826 = a1825 + 333500000.0;
            const Real a1827 = select(a1824, real_29[l], 1.0);
            const Real a1828 = a1826 / a1827;
            const Real a1829 = 2094000.0 * real_46[l];
            const Real a1830 = real_27[l] + a1829;
            const Real a1831 = select(a1824, a1828, 0.0);
            const Real a1832 = a1830 + a1831;
            const Real a1833 = a1832 + real_21[l];
            const Real a1834 = a1833 + real_53[l];
            const Real a1837 = -real_10[l];
            real_25[l] = a1830;
            real_14[l] = a1832;
            real_28[l] = a1834;
            real_26[l] = a1837;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_32, real_28, real_30, real_26, real_18);
        // enthalpy.enthalpy, enthalpy._newton_step, enthalpy._layers_with, enthalpy.fusion_heat, enthalpy.at, retention.at, enthalpy.heat_residual
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1839 = real_25[l] * real_13[l];
            const Real a1840 = real_46[l] * 333500000.0;
            const Real a1841 = a1839 + a1840;
            const Real a1842 = real_14[l] * real_18[l];
            const Real a1843 = a1841 + a1842;
            const Mask a1844 = (a1843 >= real_40[l]);
            const Mask a1845 = (a1843 <= real_39[l]);
            const Mask a1846 = ~a1844;
            const Mask a1847 = (a1845 & a1846);
            const Real a1848 = a1843 / 333500000.0;
            const Real a1849 = maximum(a1848, real_52[l]);
            const Real a1850 = minimum(a1849, real_11[l]);
            const Real a1851 = real_25[l] * real_37[l];
            const Real a1852 = a1851 + a1840;
            const Real a1853 = a1852 - a1843;
            const Real a1854 = 2094000.0 * real_37[l];
            const Real a1855 = a1854 + 333500000.0;
            const Real a1856 = real_25[l] * real_29[l];
            const Real a1857 = a1855 + a1856;
            const Real a1858 = a1853 / a1857;
            const Real a1859 = real_46[l] - a1858;
            const Mask a1860 = (a1853 > 0.0);
            const Real a1861 = maximum(real_46[l], a1850);
            const Real a1862 = a1850 + a1861;
            const Real a1863 = a1862 * 0.5;
            const Real a1864 = select(a1860, a1863, a1850);
            const Mask a1865 = (a1859 >= a1850);
            const Real a1866 = minimum(a1859, real_11[l]);
            const Real a1867 = select(a1865, a1866, a1864);
            const Real a1868 = select(a1847, real_52[l], a1867);
            const Real a1869 = select(a1844, real_11[l], a1868);
            const Real a1870 = a1869 * 333500000.0;
            const Real a1871 = a1843 - a1870;
            const Real a1872 = 2094000.0 * a1869;
            const Real a1873 = real_27[l] + a1872;
            const Real a1874 = a1871 / a1873;
            const Real a1875 = a1869 - numbers[l + 15 * LAYERS + 32];
            const Real a1876 = a1875 / real_55[l];
            const Real a1877 = at_least(a1876, 1e-12);
            const Real a1878 = log(a1877);
            const Real a1879 = numbers[l + LAYERS + 22] * a1878;
            const Real a1880 = numbers[l + 16 * LAYERS + 32] - a1879;
            const Real a1881 = at_most(a1880, 16.11809565095832);
            const Real a1882 = exp(a1881);
            const Real a1883 = numbers[l + LAYERS + 22] * a1882;
            const Real a1884 = a1877 * real_55[l];
            const Real a1885 = a1883 / a1884;
            const Real a1887 = a1882 * 0.008034787106446777;
            const Real a1889 = a1887 + numbers[l + 6 * LAYERS + 22];
            const Real a1890 = -a1889;
            const Real a1891 = a1885 * 0.008034787106446777;
            const Mask a1892 = (a1844 | a1847);
            const Real a1893 = select(a1892, a1874, a1890);
            const Real a1894 = select(w1821, a1893, real_13[l]);
            const Real a1895 = select(w1821, a1869, real_46[l]);
            const Real a1896 = select(w1821, a1890, real_37[l]);
            const Real a1897 = select(w1821, a1891, real_29[l]);
            const Real a1898 = 2094000.0 * a1895;
            const Real a1899 = real_27[l] + a1898;
            const Real a1900 = a1899 * a1894;
            const Real a1901 = a1895 * 333500000.0;
            const Real a1902 = a1900 + a1901;
            const Real a1903 = a1902 - real_47[l];
            real_26[l] = a1894;
            real_28[l] = a1895;
            real_17[l] = a1896;
            real_16[l] = a1897;
            real_15[l] = a1903;
        }
        // enthalpy._drop_from_above
        real_18[0] = x1658;
        for (int l = 0; l < LAYERS - 1; ++l) real_18[l + 1] = real_26[l];
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_14[l] = real_26[l + 1];
        real_14[LAYERS - 1] = real_of(0.0);
        // enthalpy._newton_step
        const Real x1912 = real_of_mask(w1821);
        const Real x1913 = w1820 + x1912;
        // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy._is_open
        Mask a1917_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1905 = real_26[l] - real_18[l];
            const Real a1906 = real_21[l] * a1905;
            const Real a1907 = real_15[l] + a1906;
            const Real a1909 = real_26[l] - real_14[l];
            const Real a1910 = real_53[l] * a1909;
            const Real a1911 = a1907 + a1910;
            const Real a1914 = magnitude(a1911);
            const Real a1915 = a1914 - real_51[l];
            const Mask a1916 = (a1915 > 0.0);
            a1917_last = (a1917_last | a1916);
            real_25[l] = a1911;
        }
        // enthalpy._newton_step
        const Mask x1918 = (w1821 & a1917_last);
        for (int l = 0; l < LAYERS; ++l) real_13[l] = real_26[l];
        for (int l = 0; l < LAYERS; ++l) real_46[l] = real_28[l];
        for (int l = 0; l < LAYERS; ++l) real_37[l] = real_17[l];
        for (int l = 0; l < LAYERS; ++l) real_29[l] = real_16[l];
        for (int l = 0; l < LAYERS; ++l) real_10[l] = real_25[l];
        w1820 = x1913;
        w1821 = x1918;
    }
    // enthalpy.solve_on_curve
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1919 = real_21[l] + real_53[l];
        real_29[l] = a1919;
    }
    for (int l = 0; l < LAYERS; ++l) real_37[l] = real_56[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_39[l] = real_49[l];
    for (int l = 0; l < LAYERS; ++l) real_40[l] = real_48[l];
    for (int l = 0; l < LAYERS; ++l) real_25[l] = real_22[l];
    for (int l = 0; l < LAYERS; ++l) real_16[l] = real_19[l];
    Real w1925 = real_of(1.0);
    Real w1926 = w1820;
    Mask w1927 = w1821;
    for (int pass = 0; pass < 200; ++pass) {
        if (!any_lane(w1927)) break;
        // enthalpy.newton_direction
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1941 = -real_21[l + 1];
            const Real a1942 = -real_53[l];
            real_30[l] = a1941;
            real_32[l] = a1942;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, enthalpy.newton_direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1928 = (real_39[l] < real_11[l]);
            const Mask a1929 = (real_39[l] > real_52[l]);
            const Mask a1930 = (a1928 & a1929);
            const Real a1931 = 2094000.0 * real_37[l];
            const Real a1932 = a1931 + 333500000.0;
            const Real a1933 = select(a1930, real_25[l], 1.0);
            const Real a1934 = a1932 / a1933;
            const Real a1935 = 2094000.0 * real_39[l];
            const Real a1936 = real_27[l] + a1935;
            const Real a1937 = select(a1930, a1934, 0.0);
            const Real a1938 = a1936 + a1937;
            const Real a1939 = a1938 + real_21[l];
            const Real a1940 = a1939 + real_53[l];
            const Real a1943 = -real_16[l];
            real_17[l] = a1935;
            real_28[l] = a1936;
            real_26[l] = a1938;
            real_14[l] = a1940;
            real_18[l] = a1943;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_30, real_14, real_32, real_18, real_15);
        // enthalpy._damped_step, enthalpy.enthalpy, enthalpy._layers_with, enthalpy.at, enthalpy.fusion_heat, retention.at, enthalpy.heat_residual
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1945 = w1925 * real_15[l];
            const Real a1946 = real_28[l] + real_29[l];
            const Real a1947 = a1946 * real_37[l];
            const Real a1948 = real_39[l] * 333500000.0;
            const Real a1949 = a1947 + a1948;
            const Real a1950 = real_26[l] + real_29[l];
            const Real a1951 = a1950 * a1945;
            const Real a1952 = a1949 + a1951;
            const Real a1953 = real_27[l] + real_29[l];
            const Real a1954 = a1953 + real_6[l];
            const Real a1955 = a1954 * real_54[l];
            const Real a1957 = real_50[l] - a1955;
            const Mask a1958 = (a1952 >= a1957);
            const Real a1959 = a1953 + real_20[l];
            const Real a1960 = a1959 * real_42[l];
            const Real a1962 = real_24[l] - a1960;
            const Mask a1963 = (a1952 <= a1962);
            const Mask a1964 = ~a1958;
            const Mask a1965 = (a1963 & a1964);
            const Real a1966 = a1952 / 333500000.0;
            const Real a1967 = maximum(a1966, real_52[l]);
            const Real a1968 = minimum(a1967, real_11[l]);
            const Real a1969 = a1953 + real_17[l];
            const Real a1970 = a1969 * real_40[l];
            const Real a1971 = a1970 + a1948;
            const Real a1972 = a1971 - a1952;
            const Real a1973 = 2094000.0 * real_40[l];
            const Real a1974 = a1973 + 333500000.0;
            const Real a1975 = a1969 * real_25[l];
            const Real a1976 = a1974 + a1975;
            const Real a1977 = a1972 / a1976;
            const Real a1978 = real_39[l] - a1977;
            const Mask a1979 = (a1972 > 0.0);
            const Real a1980 = maximum(real_39[l], a1968);
            const Real a1981 = a1968 + a1980;
            const Real a1982 = a1981 * 0.5;
            const Real a1983 = select(a1979, a1982, a1968);
            const Mask a1984 = (a1978 >= a1968);
            const Real a1985 = minimum(a1978, real_11[l]);
            const Real a1986 = select(a1984, a1985, a1983);
            const Real a1987 = select(a1965, real_52[l], a1986);
            const Real a1988 = select(a1958, real_11[l], a1987);
            const Real a1989 = a1988 * 333500000.0;
            const Real a1990 = a1952 - a1989;
            const Real a1991 = 2094000.0 * a1988;
            const Real a1992 = a1953 + a1991;
            const Real a1993 = a1990 / a1992;
            const Real a1994 = a1988 - numbers[l + 15 * LAYERS + 32];
            const Real a1995 = a1994 / real_55[l];
            const Real a1996 = at_least(a1995, 1e-12);
            const Real a1997 = log(a1996);
            const Real a1998 = numbers[l + LAYERS + 22] * a1997;
            const Real a1999 = numbers[l + 16 * LAYERS + 32] - a1998;
            const Real a2000 = at_most(a1999, 16.11809565095832);
            const Real a2001 = exp(a2000);
            const Real a2002 = numbers[l + LAYERS + 22] * a2001;
            const Real a2003 = a1996 * real_55[l];
            const Real a2004 = a2002 / a2003;
            const Real a2006 = a2001 * 0.008034787106446777;
            const Real a2008 = a2006 + numbers[l + 6 * LAYERS + 22];
            const Real a2009 = -a2008;
            const Real a2010 = a2004 * 0.008034787106446777;
            const Mask a2011 = (a1958 | a1965);
            const Real a2012 = select(a2011, a1993, a2009);
            const Real a2013 = real_27[l] + a1991;
            const Real a2014 = a2013 * a2012;
            const Real a2015 = a2014 + a1989;
            const Real a2016 = a2015 - real_47[l];
            real_18[l] = a1988;
            real_14[l] = a2009;
            real_12[l] = a2010;
            real_81[l + 1] = a2012;
            real_5[l] = a2016;
        }
        // enthalpy._drop_from_above
        real_81[0] = x1658;
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_15[l] = real_81[l + 2];
        real_15[LAYERS - 1] = real_of(0.0);
        // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy._damped_step
        Real a2027_last = real_of(0.0);
        Real a2030_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2018 = real_81[l + 1] - real_81[l];
            const Real a2019 = real_21[l] * a2018;
            const Real a2020 = real_5[l] + a2019;
            const Real a2022 = real_81[l + 1] - real_15[l];
            const Real a2023 = real_53[l] * a2022;
            const Real a2024 = a2020 + a2023;
            const Real a2025 = magnitude(a2024);
            const Real a2026 = numbers[l] * a2025;
            a2027_last = a2027_last + a2026;
            const Real a2028 = magnitude(real_16[l]);
            const Real a2029 = numbers[l] * a2028;
            a2030_last = a2030_last + a2029;
            real_26[l] = a2024;
        }
        // enthalpy._damped_step
        const Mask x2031 = (a2027_last < a2030_last);
        const Real x2033 = w1925 * 2.0;
        const Real x2034 = at_most(x2033, 1.0);
        const Real x2035 = w1925 * 0.5;
        const Real x2036 = select(x2031, x2034, x2035);
        const Mask x2041 = (x2036 > 1e-06);
        // enthalpy._damped_step, enthalpy._is_open
        Mask a2040_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2032 = select(x2031, real_26[l], real_16[l]);
            const Real a2037 = magnitude(a2032);
            const Real a2038 = a2037 - real_51[l];
            const Mask a2039 = (a2038 > 0.0);
            a2040_last = (a2040_last | a2039);
            real_15[l] = a2032;
        }
        // enthalpy._damped_step
        const Mask x2042 = (a2040_last & x2041);
        const Mask x2043 = (w1927 & x2031);
        const Real x2048 = real_of_mask(w1927);
        const Real x2049 = w1926 + x2048;
        const Mask x2050 = (w1927 & x2042);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2044 = select(x2043, real_81[l + 1], real_37[l]);
            const Real a2045 = select(x2043, real_18[l], real_39[l]);
            const Real a2046 = select(x2043, real_14[l], real_40[l]);
            const Real a2047 = select(x2043, real_12[l], real_25[l]);
            real_26[l] = a2044;
            real_5[l] = a2045;
            real_28[l] = a2046;
            real_17[l] = a2047;
        }
        for (int l = 0; l < LAYERS; ++l) real_37[l] = real_26[l];
        for (int l = 0; l < LAYERS; ++l) real_39[l] = real_5[l];
        for (int l = 0; l < LAYERS; ++l) real_40[l] = real_28[l];
        for (int l = 0; l < LAYERS; ++l) real_25[l] = real_17[l];
        for (int l = 0; l < LAYERS; ++l) real_16[l] = real_15[l];
        w1925 = x2036;
        w1926 = x2049;
        w1927 = x2050;
    }
    // enthalpy.solve_on_curve
    Mask a2058_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2051 = select(w1821, real_37[l], real_13[l]);
        const Real a2052 = select(w1821, real_39[l], real_46[l]);
        const Real a2053 = real_51[l] * 8.0;
        const Real a2054 = at_least(a2053, 0.001);
        const Real a2055 = select(w1821, real_16[l], real_10[l]);
        const Real a2056 = magnitude(a2055);
        const Mask a2057 = (a2056 <= a2054);
        a2058_last = (a2058_last & a2057);
        real_25[l] = a2051;
        real_40[l] = a2052;
    }
    // ground_heat._solution, ground_heat.update_ground_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2059 = select(a2058_last, real_25[l], NOT_A_NUMBER);
        const Real a2060 = select(a2058_last, real_40[l], NOT_A_NUMBER);
        after[2 * LAYERS + l] = a2060;
        const Real a2061 = a2059 + 273.15;
        after[l] = a2061;
        real_16[l] = a2059;
        real_39[l] = a2060;
        real_37[l] = a2061;
    }
    // ground_heat.update_ground_heat
    const Real x2063 = x1611 - real_37[0];
    Real a2065_last = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2062 = real_16[l] - real_16[l + 1];
        const Real a2064 = real_35[l] * a2062;
        a2065_last = a2065_last + a2064;
    }
    results[LAYERS + 41] = a2065_last;
    const Real x2068 = x1623 * x2063;
    results[LAYERS + 39] = x2068;
    // surface_balance.skin_temperature
    const Real x2069 = x1614 * real_37[0];
    const Real x2070 = x1611 + x2069;
    const Real x2071 = x2070 / x1615;
    after[3 * LAYERS] = x2071;
    // snow.conductance
    const Real x2072 = x1604 / x1605;
    // surface_balance._over_soil
    const Real x2073 = x2071 - real_37[0];
    const Real x2074 = x2072 * x2073;
    results[4] = x2074;
    const Real x2075 = x2071 - forcing[1];
    const Real x2076 = x36 * x2075;
    results[LAYERS + 15] = x2076;
    // surface_balance.closed
    const Real x2077 = x2074 * x0;
    const Real x2078 = x2077 / x1604;
    const Real x2079 = real_37[0] + x2078;
    // time_step.time_step
    const Real x2080 = select(x419, x745, 0.0);
    after[3 * LAYERS + 2] = x2080;
    // snow.compacted_density
    const Real x2081 = seconds / 3600.0;
    const Real x2082 = x2071 - 273.15;
    const Real x2083 = x2079 - 273.15;
    const Real x2084 = x2080 * 100.0;
    const Real x2085 = at_least(x2084, 0.01);
    const Real x2086 = x2081 * 0.01;
    const Real x2087 = x2082 + x2083;
    const Real x2088 = x2087 * 0.04;
    const Real x2089 = x418 * 21.0;
    const Real x2090 = x2088 - x2089;
    const Real x2091 = exp(x2090);
    const Real x2092 = x2086 * x2091;
    const Real x2093 = x2092 * x2085;
    const Real x2094 = x2093 / 2.0;
    const Real x2095 = x2093 / 3.0;
    const Real x2096 = x2093 / 4.0;
    const Real x2097 = x2093 / 5.0;
    const Real x2098 = x2097 + 1.0;
    const Real x2099 = x2096 * x2098;
    const Real x2100 = x2099 + 1.0;
    const Real x2101 = x2095 * x2100;
    const Real x2102 = x2101 + 1.0;
    const Real x2103 = x2094 * x2102;
    const Real x2104 = x2103 + 1.0;
    const Real x2105 = x418 * x2104;
    const Real x2106 = at_least(x2105, 0.05);
    const Real x2107 = at_most(x2106, 0.4);
    const Real x2108 = x2081 * 0.13;
    const Real x2109 = x2108 / 24.0;
    const Real x2110 = 1.0 - x2109;
    const Real x2111 = x2107 * x2110;
    const Real x2112 = x2111 + x2109;
    const Real x2113 = at_most(x2112, 0.4);
    const Mask x2114 = (x2082 >= 0.0);
    const Real x2115 = select(x2114, x2113, x2107);
    // time_step.time_step
    const Mask x2116 = (x2080 > 0.0);
    const Real x2117 = -x644;
    const Real x2118 = select(x419, x686, x2117);
    const Real x2119 = x1563 + x2118;
    results[2] = x2119;
    const Real x2120 = x2080 / x2115;
    const Real x2121 = select(x2116, x2120, 0.0);
    after[3 * LAYERS + 3] = x2121;
    // snow.surface_roughness_length
    const Real x2122 = x386 * 7.0;
    const Real x2123 = x2122 - x417;
    const Mask x2124 = (x2123 <= 0.0007);
    const Real x2125 = x2123 / 7.0;
    const Real x2126 = select(x2124, 0.001, x2125);
    const Real x2127 = x489 * x386;
    const Real x2128 = x428 * x2126;
    const Real x2129 = x2127 + x2128;
    after[3 * LAYERS + 7] = x2129;
    // time_step.time_step
    const Real x2130 = x2119 * 1004.5;
    const Real x2131 = x2130 / x551;
    const Real x2132 = forcing[2] + x2131;
    after[3 * LAYERS + 11] = x2132;
    const Real x2133 = select(x2116, x428, 0.0);
    results[LAYERS + 19] = x2133;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x2134 = 1.0 - x2133;
    const Real x2135 = x2134 * 2501000.0;
    const Real x2136 = x2133 * 2830000.0;
    const Real x2137 = x2135 + x2136;
    // time_step._fluxes
    const Real x2138 = x641 * x2137;
    results[0] = x2138;
    const Mask x2139 = (x2138 > 0.0);
    const Real x2140 = select(x2139, x1565, x2138);
    results[1] = x2140;
    const Real x2141 = x551 * 0.999900457893689;
    const Real x2142 = x2071 - x11;
    const Real x2143 = x2141 * x2142;
    results[3] = x2143;
    const Real x2144 = x1550 * 2501000000.0;
    results[5] = x2144;
    const Real x2145 = x683 * 2501000000.0;
    results[6] = x2145;
    const Real x2146 = a1560_last * 2501000000.0;
    results[7] = x2146;
    const Real x2148 = x743 * seconds;
    const Real x2149 = select(x419, x2148, 0.0);
    results[LAYERS + 14] = x2149;
    const Real x2150 = select(x419, x746, 0.0);
    results[LAYERS + 17] = x2150;
    // time_step._budget
    const Real x2151 = select(x419, x698, 0.0);
    results[LAYERS + 27] = x2151;
    const Real x2152 = select(x419, x748, 0.0);
    const Real x2153 = -x2152;
    results[LAYERS + 29] = x2153;
    const Mask x2154 = (x419 & x750);
    result_flags[1] = x2154;
    const Mask x2155 = (x419 & x754);
    result_flags[2] = x2155;
    // enthalpy.fusion_heat, time_step._fluxes, time_step._budget, diagnostics.ice_content, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a2159_last = real_of(0.0);
    Real a2163_last = real_of(1.0);
    Real a2164_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2066 = 2094000.0 * real_16[l];
        const Real a2067 = a2066 + 333500000.0;
        results[2 * LAYERS + 42 + l] = a2067;
        const Real a2147 = real_38[l] * 2501000000.0;
        results[8 + l] = a2147;
        const Real a2156 = real_39[l] - real_44[l];
        results[3 * LAYERS + 42 + l] = a2156;
        const Real a2157 = real_11[l] - real_39[l];
        quantities[l] = a2157;
        const Real a2158 = real_37[l] - 273.15;
        a2159_last = a2159_last + numbers[l];
        const Real a2159 = a2159_last;
        const Real a787_991 = numbers[l] * 0.5;
        const Real a2160 = a2159 - a787_991;
        const Mask a2161 = (a2158 >= 0.0);
        const Real a2162 = real_of_mask(a2161);
        a2163_last = a2163_last * a2162;
        const Real a2163 = a2163_last;
        a2164_last = a2164_last + a2163;
        real_40[l] = a2067;
        real_25[l] = a2156;
        real_10[l] = a2158;
        real_46[l] = a2160;
    }
    // diagnostics.crossing_depth
    const Index x2165 = index_of_real(a2164_last);
    const Index x2166 = at_most(x2165, (LAYERS - 1));
    const Index x2167 = x2166 - 1;
    const Index x2168 = at_least(x2167, 0);
    const Real x2169 = pick(real_10, x2168);
    const Real x2170 = pick(real_10, x2166);
    const Real x2171 = pick(real_46, x2168);
    const Real x2172 = pick(real_46, x2166);
    const Mask x2173 = (x2169 > x2170);
    const Real x2174 = x2169 - x2170;
    const Real x2175 = select(x2173, x2174, 1.0);
    const Real x2176 = x2172 - x2171;
    const Real x2177 = x2176 * x2169;
    const Real x2178 = x2177 / x2175;
    const Real x2179 = x2171 + x2178;
    const Mask x2180 = (x2165 == 0);
    const Real x2181 = select(x2180, 0.0, x2179);
    const Mask x2182 = (x2165 == LAYERS);
    Real a2183_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a2183_last = a2183_last + numbers[l];
    }
    const Real x2184 = select(x2182, a2183_last, x2181);
    quantities[LAYERS] = x2184;
    // balances.soil_water
    Real a2186_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2185 = real_11[l] * numbers[l];
        a2186_last = a2186_last + a2185;
        real_46[l] = a2185;
    }
    // balances.column_water
    const Real x2187 = a2186_last + x768;
    const Real x2188 = x2187 + x2080;
    quantities[LAYERS + 1] = x2188;
    // balances.soil_water
    Real a2189_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a2189_last = a2189_last + real_46[l];
    }
    quantities[LAYERS + 2] = a2189_last;
    // diagnostics.shortwave_up
    const Real x2190 = forcing[4] * state[3 * LAYERS + 5];
    quantities[LAYERS + 3] = x2190;
    // diagnostics.longwave_up
    const Real x2191 = 1.0 - state[3 * LAYERS + 6];
    const Real x2192 = x2191 * forcing[5];
    // air.emission
    const Real x2193 = x2071 * x2071;
    const Real x2194 = x2193 * x2193;
    const Real x2195 = x2194 * 5.67e-08;
    // diagnostics.surface_emission
    const Real x2196 = x516 * x2195;
    // diagnostics.longwave_up
    const Real x2197 = x2192 + x2196;
    quantities[LAYERS + 4] = x2197;
    // diagnostics.net_radiation
    const Real x2198 = x540 - x2196;
    quantities[LAYERS + 5] = x2198;
    // diagnostics.snowfall
    const Real x2199 = x393 / seconds;
    quantities[LAYERS + 6] = x2199;
    // balances.evaporated_water
    const Real x2200 = x2144 + x2145;
    const Real x2201 = x2200 + x2146;
    // balances._depth
    const Real x2202 = seconds / 2501000000.0;
    const Real x2203 = x2201 * x2202;
    const Real x2204 = seconds / 2830000000.0;
    const Real x2205 = x692 * x2204;
    // balances.evaporated_water
    const Real x2206 = x2203 + x2205;
    const Real x2207 = seconds * x695;
    const Real x2208 = x2206 - x2207;
    // diagnostics.net_evaporation
    const Real x2209 = x2208 / seconds;
    quantities[LAYERS + 7] = x2209;
    // diagnostics.potential_evaporation
    const Real x2210 = x2137 * 1000.0;
    const Real x2211 = x2138 / x2210;
    quantities[LAYERS + 8] = x2211;
    // diagnostics._evaporated
    const Real x2212 = x2144 / 2501000000.0;
    quantities[LAYERS + 9] = x2212;
    const Real x2213 = x2145 / 2501000000.0;
    quantities[LAYERS + 10] = x2213;
    const Real x2214 = x2146 / 2501000000.0;
    quantities[LAYERS + 11] = x2214;
    // diagnostics.snow_sublimation
    const Real x2215 = x692 / 2830000000.0;
    quantities[LAYERS + 12] = x2215;
    // diagnostics.snowmelt
    const Real x2216 = x2149 / seconds;
    quantities[LAYERS + 13] = x2216;
    // diagnostics.infiltration
    const Real x2217 = x771 - x1559;
    quantities[LAYERS + 15] = x2217;
    // diagnostics.total_runoff
    const Real x2218 = x1559 + real_80[LAYERS];
    quantities[LAYERS + 16] = x2218;
    // balances.water_gain
    const Real x2219 = seconds * forcing[6];
    const Real x2220 = x2219 / 1000.0;
    quantities[LAYERS + 17] = x2220;
    // balances.water_loss
    const Real x2221 = seconds * x2218;
    const Real x2222 = x2208 + x2221;
    quantities[LAYERS + 18] = x2222;
    // balances.soil_water
    Real a2223_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a2223_last = a2223_last + real_46[l];
    }
    // balances.column_water
    const Real x2224 = a2223_last + x768;
    const Real x2225 = x2224 + x2080;
    // balances.soil_water
    Real a2227_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2226 = state[l + LAYERS] * numbers[l];
        a2227_last = a2227_last + a2226;
    }
    // balances.column_water
    const Real x2228 = a2227_last + state[3 * LAYERS + 1];
    const Real x2229 = x2228 + state[3 * LAYERS + 2];
    // balances.water_residual
    const Real x2230 = x2225 - x2229;
    const Real x2231 = x2220 - x2222;
    // balances.water_leaked
    const Real x2232 = x2152 + x492;
    const Real x2233 = -x2232;
    quantities[LAYERS + 20] = x2233;
    // balances.water_residual
    const Real x2234 = x2231 - x2232;
    const Real x2235 = x2230 - x2234;
    quantities[LAYERS + 19] = x2235;
    // balances.surface_energy_residual
    const Real x2236 = x551 * x2142;
    const Real x2237 = x701 - x2236;
    const Real x2238 = x2237 - x1566;
    const Real x2239 = x2238 - x2074;
    const Real x2240 = x2239 - x2150;
    const Real x2241 = x579 + x36;
    const Real x2242 = x2241 * x2075;
    const Real x2243 = x560 + x2242;
    const Real x2244 = select(x2154, x2196, x2243);
    const Real x2245 = x2240 - x2244;
    const Mask x2246 = (x2154 & x2155);
    const Real x2247 = select(x2246, 0.0, x2245);
    quantities[LAYERS + 21] = x2247;
    // balances.soil_energy_residual
    Real a2251_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2248 = real_37[l] - state[l];
        const Real a2249 = real_45[l] * numbers[l];
        const Real a2250 = a2249 * a2248;
        a2251_last = a2251_last + a2250;
    }
    const Real x2252 = a2251_last / seconds;
    const Real x2259 = x2068 - x1626;
    // balances.phase_change_heat, balances.soil_energy_residual
    Real a2258_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2253 = real_40[l] * numbers[l];
        const Real a2254 = a2253 / seconds;
        const Real a2256 = a2254 * real_25[l];
        a2258_last = a2258_last - a2256;
    }
    // balances.soil_energy_residual
    const Real x2260 = x2259 + a2258_last;
    const Real x2261 = x2260 + a2065_last;
    const Real x2262 = x2252 - x2261;
    quantities[LAYERS + 22] = x2262;
    // balances.snow_base_mismatch
    const Real x2263 = x2074 - x2068;
    quantities[LAYERS + 23] = x2263;
    results[LAYERS + 30] = real_of(0.0);
    results[LAYERS + 31] = real_of(0.0);
    results[LAYERS + 33] = real_of(0.0);
}

#include "step.h"
