// From the code of digest 5d55400296e492771b155ccda0ea047cd59192f50fb4ca54c2af30225ad4d5a1.
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

static const Number table267[] = {
#include "stability_corrections.inc"
};
static const Number table270[] = {
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
    Real real_45[LAYERS];
    Real real_46[LAYERS];
    Mask mask_47[LAYERS];
    Real real_48[LAYERS];
    Mask mask_49[LAYERS];
    Real real_50[LAYERS];
    Real real_51[LAYERS];
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
    Real real_75[LAYERS];
    Real real_76[LAYERS];
    Real real_77[LAYERS];
    Real real_78[LAYERS];
    Real real_79[LAYERS];
    Real real_80[LAYERS];
    Mask mask_81[LAYERS];
    Real real_82[LAYERS];
    Real real_83[LAYERS];
    Real real_84[LAYERS];
    Real real_85[LAYERS];
    Real real_86[LAYERS + 1];
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
        const Real a133 = look_up(table267, a132);
        const Real a134 = a126 - a127;
        const Real a135 = look_up(table270, a132);
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
        const Real a186 = look_up(table267, a185);
        const Real a187 = a180 - a181;
        const Real a188 = look_up(table270, a185);
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
        const Real a239 = look_up(table267, a238);
        const Real a240 = a233 - a234;
        const Real a241 = look_up(table270, a238);
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
        const Real a292 = look_up(table267, a291);
        const Real a293 = a286 - a287;
        const Real a294 = look_up(table270, a291);
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
        const Real a345 = look_up(table267, a344);
        const Real a346 = a339 - a340;
        const Real a347 = look_up(table270, a344);
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
    const Real x781 = numbers[12 * LAYERS + 27] - real_6[0];
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
    const Real x798 = numbers[12 * LAYERS + 28] * real_12[LAYERS - 1];
    // retention.given_head
    const Real x799 = -numbers[LAYERS + 8];
    const Real x800 = at_least(x799, 1e-30);
    const Real x801 = log(x800);
    // retention.flowing
    const Mask x802 = (x799 < numbers[3 * LAYERS + 22]);
    const Real x803 = select(x802, numbers[3 * LAYERS + 22], x799);
    const Mask x804 = (x801 < numbers[10 * LAYERS + 27]);
    const Real x805 = select(x804, numbers[10 * LAYERS + 27], x801);
    const Real x806 = x805 - numbers[10 * LAYERS + 27];
    const Real x807 = -numbers[11 * LAYERS + 27];
    const Real x808 = x807 * x806;
    const Real x809 = exp(x808);
    const Real x810 = x803 * x809;
    const Real x811 = numbers[11 * LAYERS + 27] - 1.0;
    const Real x812 = x810 / x811;
    const Real x813 = numbers[LAYERS + 8] + numbers[3 * LAYERS + 22];
    const Real x814 = at_least(x813, 0.0);
    const Real x815 = x812 + x814;
    // implicit_water._problem
    const Real x817 = real_10[0] * x809;
    const Real x818 = numbers[LAYERS + 2] * numbers[5 * LAYERS + 21];
    const Real x819 = exp(real_8[LAYERS - 1]);
    const Real x820 = x818 * x819;
    const Real x821 = x815 + x817;
    const Real x822 = real_12[0] * x821;
    // retention.given_head
    const Real x823 = -numbers[12 * LAYERS + 28];
    const Real x824 = at_least(x823, 1e-30);
    const Real x825 = log(x824);
    // retention.flowing
    const Mask x826 = (x823 < numbers[4 * LAYERS + 21]);
    const Real x827 = select(x826, numbers[4 * LAYERS + 21], x823);
    const Mask x828 = (x825 < numbers[11 * LAYERS + 26]);
    const Real x829 = select(x828, numbers[11 * LAYERS + 26], x825);
    const Real x830 = x829 - numbers[11 * LAYERS + 26];
    const Real x831 = -numbers[12 * LAYERS + 26];
    const Real x832 = x831 * x830;
    const Real x833 = exp(x832);
    const Real x834 = x827 * x833;
    const Real x835 = numbers[12 * LAYERS + 26] - 1.0;
    const Real x836 = x834 / x835;
    const Real x837 = numbers[12 * LAYERS + 28] + numbers[4 * LAYERS + 21];
    const Real x838 = at_least(x837, 0.0);
    const Real x839 = x836 + x838;
    // implicit_water._problem
    const Real x840 = x798 * x839;
    // retention.brim
    real_13[0] = numbers[3 * LAYERS + 22];
    for (int l = 0; l < LAYERS - 1; ++l) real_13[l + 1] = numbers[l + 3 * LAYERS + 22];
    for (int l = 0; l < LAYERS - 1; ++l) real_14[l] = numbers[l + 3 * LAYERS + 23];
    real_14[LAYERS - 1] = numbers[4 * LAYERS + 21];
    // retention.brim, implicit_water._start, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
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
        const Real a852 = minimum(state[l + 2 * LAYERS], real_9[l]);
        const Real a853 = maximum(a852, real_7[l]);
        const Real a854 = minimum(a853, a851);
        const Real a855 = a851 - numbers[l + 9 * LAYERS + 27];
        const Real a856 = a855 / a849;
        const Real a857 = at_least(a856, 1e-12);
        const Real a858 = log(a857);
        const Real a859 = numbers[l + LAYERS + 22] * a858;
        const Real a860 = numbers[l + 10 * LAYERS + 27] - a859;
        const Real a861 = at_most(a860, 16.11809565095832);
        const Real a862 = exp(a861);
        const Real a863 = numbers[l + LAYERS + 22] * a862;
        const Real a864 = a857 * a849;
        const Real a865 = a863 / a864;
        const Real a866 = -a862;
        const Mask a867 = (a851 > real_9[l]);
        const Real a868 = select(a867, real_9[l], a851);
        const Mask a869 = (a851 <= real_9[l]);
        const Real a870 = a868 - real_7[l];
        const Real a871 = a870 * 100.0;
        const Real a872 = at_least(a871, 0.0);
        const Real a873 = at_most(a872, 1.0);
        const Mask a874 = (a873 < 1.0);
        const Mask a875 = (a869 & a874);
        const Real a876 = select(a875, 100.0, 0.0);
        const Real a877 = -a866;
        const Mask a878 = (a877 < numbers[l + 3 * LAYERS + 22]);
        const Real a879 = select(a878, numbers[l + 3 * LAYERS + 22], a877);
        const Mask a880 = (a861 < numbers[l + 10 * LAYERS + 27]);
        const Real a881 = select(a880, numbers[l + 10 * LAYERS + 27], a861);
        const Real a882 = a881 - numbers[l + 10 * LAYERS + 27];
        const Real a883 = -numbers[l + 11 * LAYERS + 27];
        const Real a884 = a883 * a882;
        const Real a885 = exp(a884);
        const Real a886 = numbers[l + 3 * LAYERS + 22] * 0.999999999;
        const Mask a887 = (a877 > a886);
        const Real a888 = numbers[l + 11 * LAYERS + 27] * a885;
        const Real a889 = a888 / a879;
        const Real a890 = select(a887, a889, 0.0);
        const Real a891 = a879 * a885;
        const Real a892 = numbers[l + 11 * LAYERS + 27] - 1.0;
        const Real a893 = a891 / a892;
        const Real a894 = a866 + numbers[l + 3 * LAYERS + 22];
        const Real a895 = at_least(a894, 0.0);
        const Real a896 = a893 + a895;
        real_15[l] = a849;
        real_16[l] = a851;
        real_17[l] = a854;
        real_18[l] = a855;
        real_19[l] = a861;
        real_20[l] = a865;
        real_21[l] = a866;
        real_22[l] = a873;
        mask_23[l] = a874;
        real_24[l] = a876;
        real_25[l] = a883;
        real_26[l] = a885;
        real_27[l] = a886;
        real_28[l] = a890;
        real_29[l] = a892;
        real_30[l] = a896;
    }
    // implicit_water._problem, retention.flowing, implicit_water._sent
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
        const Real a897 = -real_21[l + 1];
        const Mask a898 = (a897 < numbers[l + 3 * LAYERS + 22]);
        const Real a899 = select(a898, numbers[l + 3 * LAYERS + 22], a897);
        const Mask a900 = (real_19[l + 1] < numbers[l + 10 * LAYERS + 27]);
        const Real a901 = select(a900, numbers[l + 10 * LAYERS + 27], real_19[l + 1]);
        const Real a902 = a901 - numbers[l + 10 * LAYERS + 27];
        const Real a903 = -numbers[l + 11 * LAYERS + 27];
        const Real a904 = a903 * a902;
        const Real a905 = exp(a904);
        const Real a906 = a899 * a905;
        const Real a907 = numbers[l + 11 * LAYERS + 27] - 1.0;
        const Real a908 = a906 / a907;
        const Real a909 = real_21[l + 1] + numbers[l + 3 * LAYERS + 22];
        const Real a910 = at_least(a909, 0.0);
        const Real a911 = a908 + a910;
        const Real a912 = -real_21[l];
        const Mask a913 = (a912 < numbers[l + 3 * LAYERS + 23]);
        const Real a914 = select(a913, numbers[l + 3 * LAYERS + 23], a912);
        const Mask a915 = (real_19[l] < numbers[l + 10 * LAYERS + 28]);
        const Real a916 = select(a915, numbers[l + 10 * LAYERS + 28], real_19[l]);
        const Real a917 = a916 - numbers[l + 10 * LAYERS + 28];
        const Real a918 = -numbers[l + 11 * LAYERS + 28];
        const Real a919 = a918 * a917;
        const Real a920 = exp(a919);
        const Real a921 = a914 * a920;
        const Real a922 = numbers[l + 11 * LAYERS + 28] - 1.0;
        const Real a923 = a921 / a922;
        const Real a924 = real_21[l] + numbers[l + 3 * LAYERS + 23];
        const Real a925 = at_least(a924, 0.0);
        const Real a926 = a923 + a925;
        const Real a927 = real_30[l] + a926;
        const Real a928 = a927 * 0.5;
        real_31[l] = a795;
        real_32[l] = a816;
        real_33[l] = a903;
        real_34[l] = a905;
        real_35[l] = a907;
        real_36[l] = a911;
        real_37[l] = a918;
        real_38[l] = a920;
        real_39[l] = a922;
        real_40[l] = a928;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) real_21[l] = real_32[l];
    real_21[LAYERS - 1] = real_10[LAYERS - 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a930 = real_21[l] * real_26[l];
        real_19[l] = a930;
    }
    const Real x933 = real_30[LAYERS - 1] + real_19[LAYERS - 1];
    const Real x934 = x798 * x933;
    const Real x935 = x820 * real_26[LAYERS - 1];
    const Real x936 = x934 + x935;
    // implicit_water._upward
    const Real x940 = real_12[0] * real_30[0];
    // implicit_water._balance
    const Mask x941 = (real_of(0.0) > 0.0);
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a942 = select(x941, 0.0, real_28[l]);
        const Real a945 = real_21[l] * a942;
        real_11[l] = a942;
        real_8[l] = a945;
    }
    // implicit_water._downward
    const Real x948 = real_26[LAYERS - 1] + real_8[LAYERS - 1];
    const Real x949 = x798 * x948;
    const Real x950 = x820 * real_11[LAYERS - 1];
    const Real x951 = x949 + x950;
    // implicit_water._downward, implicit_water._sent, implicit_water._upward, implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a931 = real_40[l] + real_19[l];
        const Real a932 = real_31[l] * a931;
        const Real a937 = real_30[l + 1] + real_36[l];
        const Real a938 = a937 * 0.5;
        const Real a939 = real_31[l] * a938;
        const Real a943 = real_26[l] + real_38[l];
        const Real a944 = a943 * 0.5;
        const Real a946 = a944 + real_8[l];
        const Real a947 = real_31[l] * a946;
        real_32[l] = a932;
        real_41[l] = a939;
        real_42[l] = a947;
    }
    // implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) real_8[l] = real_42[l];
    real_8[LAYERS - 1] = x951;
    // implicit_water._upward
    const Real x957 = real_12[0] * real_26[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a954 = real_26[l + 1] + real_34[l];
        const Real a955 = a954 * 0.5;
        const Real a956 = real_31[l] * a955;
        real_42[l] = a956;
    }
    // implicit_water._balance
    real_26[0] = x957;
    for (int l = 0; l < LAYERS - 1; ++l) real_26[l + 1] = real_42[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_19[l] = real_32[l];
    real_19[LAYERS - 1] = x936;
    real_30[0] = x940;
    for (int l = 0; l < LAYERS - 1; ++l) real_30[l + 1] = real_41[l];
    // implicit_water._balance, implicit_water._mobile, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a953 = real_22[l] * real_8[l];
        const Real a959 = real_22[l] * real_26[l];
        const Real a960 = a953 + a959;
        const Real a963 = real_19[l] + real_30[l];
        const Real a964 = real_22[l] * a963;
        const Real a965 = a960 * real_20[l];
        const Real a966 = real_24[l] * a963;
        const Real a967 = a965 + a966;
        const Real a968 = at_least(real_18[l], 1e-09);
        const Real a969 = a968 * a967;
        const Real a970 = at_least(a964, 1e-30);
        const Real a971 = a969 / a970;
        const Real a972 = select(mask_23[l], 60.0, INFINITE);
        const Real a973 = seconds * a964;
        const Real a974 = at_least(a971, 0.02);
        const Real a975 = minimum(a974, a972);
        const Real a976 = seconds * a960;
        const Real a977 = real_17[l] - numbers[l + 9 * LAYERS + 27];
        const Real a978 = a977 / real_15[l];
        const Real a979 = at_least(a978, 1e-12);
        const Real a980 = log(a979);
        const Real a981 = numbers[l + LAYERS + 22] * a980;
        const Real a982 = numbers[l + 10 * LAYERS + 27] - a981;
        const Real a983 = at_most(a982, 16.11809565095832);
        const Real a984 = exp(a983);
        const Real a985 = numbers[l + LAYERS + 22] * a984;
        const Real a986 = a979 * real_15[l];
        const Real a987 = a985 / a986;
        const Real a988 = -a984;
        const Mask a989 = (real_17[l] > real_9[l]);
        const Real a990 = select(a989, real_9[l], real_17[l]);
        const Mask a991 = (real_17[l] <= real_9[l]);
        const Real a992 = a990 - real_7[l];
        const Real a993 = a992 * 100.0;
        const Real a994 = at_least(a993, 0.0);
        const Real a995 = at_most(a994, 1.0);
        const Mask a996 = (a995 < 1.0);
        const Mask a997 = (a991 & a996);
        const Real a998 = select(a997, 100.0, 0.0);
        const Real a999 = -a988;
        const Mask a1000 = (a999 < numbers[l + 3 * LAYERS + 22]);
        const Real a1001 = select(a1000, numbers[l + 3 * LAYERS + 22], a999);
        const Mask a1002 = (a983 < numbers[l + 10 * LAYERS + 27]);
        const Real a1003 = select(a1002, numbers[l + 10 * LAYERS + 27], a983);
        const Real a1004 = a1003 - numbers[l + 10 * LAYERS + 27];
        const Real a1005 = real_25[l] * a1004;
        const Real a1006 = exp(a1005);
        const Mask a1007 = (a999 > real_27[l]);
        const Real a1008 = numbers[l + 11 * LAYERS + 27] * a1006;
        const Real a1009 = a1008 / a1001;
        const Real a1010 = select(a1007, a1009, 0.0);
        const Real a1011 = a1001 * a1006;
        const Real a1012 = a1011 / real_29[l];
        const Real a1013 = a988 + numbers[l + 3 * LAYERS + 22];
        const Real a1014 = at_least(a1013, 0.0);
        const Real a1015 = a1012 + a1014;
        real_11[l] = a973;
        real_28[l] = a975;
        real_14[l] = a976;
        real_13[l] = a977;
        real_43[l] = a983;
        real_44[l] = a987;
        real_45[l] = a988;
        real_46[l] = a990;
        mask_47[l] = a991;
        real_48[l] = a995;
        mask_49[l] = a996;
        real_50[l] = a998;
        real_51[l] = a1006;
        real_52[l] = a1010;
        real_53[l] = a1015;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1044 = real_21[l] * real_51[l];
        real_30[l] = a1044;
    }
    const Real x1047 = real_53[LAYERS - 1] + real_30[LAYERS - 1];
    const Real x1048 = x798 * x1047;
    const Real x1049 = x820 * real_51[LAYERS - 1];
    const Real x1050 = x1048 + x1049;
    // implicit_water._upward
    const Real x1054 = real_12[0] * real_53[0];
    // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1016 = -real_45[l + 1];
        const Mask a1017 = (a1016 < numbers[l + 3 * LAYERS + 22]);
        const Real a1018 = select(a1017, numbers[l + 3 * LAYERS + 22], a1016);
        const Mask a1019 = (real_43[l + 1] < numbers[l + 10 * LAYERS + 27]);
        const Real a1020 = select(a1019, numbers[l + 10 * LAYERS + 27], real_43[l + 1]);
        const Real a1021 = a1020 - numbers[l + 10 * LAYERS + 27];
        const Real a1022 = real_33[l] * a1021;
        const Real a1023 = exp(a1022);
        const Real a1024 = a1018 * a1023;
        const Real a1025 = a1024 / real_35[l];
        const Real a1026 = real_45[l + 1] + numbers[l + 3 * LAYERS + 22];
        const Real a1027 = at_least(a1026, 0.0);
        const Real a1028 = a1025 + a1027;
        const Real a1029 = -real_45[l];
        const Mask a1030 = (a1029 < numbers[l + 3 * LAYERS + 23]);
        const Real a1031 = select(a1030, numbers[l + 3 * LAYERS + 23], a1029);
        const Mask a1032 = (real_43[l] < numbers[l + 10 * LAYERS + 28]);
        const Real a1033 = select(a1032, numbers[l + 10 * LAYERS + 28], real_43[l]);
        const Real a1034 = a1033 - numbers[l + 10 * LAYERS + 28];
        const Real a1035 = real_37[l] * a1034;
        const Real a1036 = exp(a1035);
        const Real a1037 = a1031 * a1036;
        const Real a1038 = a1037 / real_39[l];
        const Real a1039 = real_45[l] + numbers[l + 3 * LAYERS + 23];
        const Real a1040 = at_least(a1039, 0.0);
        const Real a1041 = a1038 + a1040;
        const Real a1042 = real_53[l] + a1041;
        const Real a1043 = a1042 * 0.5;
        const Real a1045 = a1043 + real_30[l];
        const Real a1046 = real_31[l] * a1045;
        const Real a1051 = real_53[l + 1] + a1028;
        const Real a1052 = a1051 * 0.5;
        const Real a1053 = real_31[l] * a1052;
        real_41[l] = a1023;
        real_32[l] = a1036;
        real_42[l] = a1046;
        real_34[l] = a1053;
    }
    // implicit_water._flow
    for (int l = 0; l < LAYERS - 1; ++l) real_43[l] = real_42[l];
    real_43[LAYERS - 1] = x1050;
    real_30[0] = x1054;
    for (int l = 0; l < LAYERS - 1; ++l) real_30[l + 1] = real_34[l];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1056 = real_48[l] * real_43[l];
        const Real a1058 = real_48[l] * real_30[l];
        real_53[l] = a1056;
        real_19[l] = a1058;
    }
    const Real x1059 = x822 - real_19[0];
    const Mask x1060 = (x1059 > x770);
    const Real x1061 = select(x1060, x770, x1059);
    // implicit_water._remaining
    const Real x1062 = real_46[0] - x783;
    const Real x1063 = x1062 * 100.0;
    const Real x1064 = at_least(x1063, 0.0);
    const Real x1065 = at_most(x1064, 1.0);
    // implicit_water._flow
    const Real x1066 = x682 * x1065;
    const Real x1073 = real_53[LAYERS - 1] - x840;
    // implicit_water._gain
    real_26[0] = x1066;
    for (int l = 0; l < LAYERS - 1; ++l) real_26[l + 1] = real_of(0.0);
    // implicit_water._flow
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1072 = real_53[l] - real_19[l + 1];
        real_34[l] = a1072;
    }
    // implicit_water._gain
    real_19[0] = x1061;
    for (int l = 0; l < LAYERS - 1; ++l) real_19[l + 1] = real_34[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_53[l] = real_34[l];
    real_53[LAYERS - 1] = x1073;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1067 = real_46[l] - real_5[l];
        const Real a1068 = a1067 * 100.0;
        const Real a1069 = at_least(a1068, 0.0);
        const Real a1070 = at_most(a1069, 1.0);
        const Real a1071 = real_4[l] * a1070;
        const Real a1074 = real_17[l] - real_46[l];
        const Real a1075 = a1074 * 1e-09;
        const Real a1076 = real_46[l] + a1075;
        const Real a1077 = a1076 - state[l + 2 * LAYERS];
        const Real a1078 = numbers[l] * a1077;
        const Real a1080 = a1071 + real_26[l];
        const Real a1083 = real_19[l] - real_53[l];
        const Real a1084 = a1083 - a1080;
        const Real a1085 = seconds * a1084;
        const Real a1086 = a1078 - a1085;
        const Real a1087 = select(x941, 0.0, real_52[l]);
        const Real a1090 = real_21[l] * a1087;
        real_8[l] = a1071;
        real_24[l] = a1086;
        real_22[l] = a1087;
        real_20[l] = a1090;
    }
    // implicit_water._downward
    const Real x1093 = real_51[LAYERS - 1] + real_20[LAYERS - 1];
    const Real x1094 = x798 * x1093;
    const Real x1095 = x820 * real_22[LAYERS - 1];
    const Real x1096 = x1094 + x1095;
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1088 = real_51[l] + real_32[l];
        const Real a1089 = a1088 * 0.5;
        const Real a1091 = a1089 + real_20[l];
        const Real a1092 = real_31[l] * a1091;
        real_42[l] = a1092;
    }
    // implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) real_20[l] = real_42[l];
    real_20[LAYERS - 1] = x1096;
    // implicit_water._upward
    const Real x1102 = real_12[0] * real_51[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1099 = real_51[l + 1] + real_41[l];
        const Real a1100 = a1099 * 0.5;
        const Real a1101 = real_31[l] * a1100;
        real_42[l] = a1101;
    }
    // implicit_water._balance
    real_51[0] = x1102;
    for (int l = 0; l < LAYERS - 1; ++l) real_51[l + 1] = real_42[l];
    const Mask x1112 = (x1061 < x770);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1098 = real_48[l] * real_20[l];
        const Real a1104 = real_48[l] * real_51[l];
        const Real a1105 = select(x941, 1.0, real_44[l]);
        const Real a1106 = a1098 * a1105;
        const Real a1107 = real_50[l] * real_43[l];
        const Real a1108 = a1106 + a1107;
        const Real a1109 = a1104 * a1105;
        const Real a1110 = real_50[l] * real_30[l];
        const Real a1111 = a1109 + a1110;
        real_22[l] = a1098;
        real_53[l] = a1104;
        real_19[l] = a1108;
        real_26[l] = a1111;
    }
    const Real x1113 = select(x1112, real_26[0], 0.0);
    real_51[0] = x1113;
    for (int l = 0; l < LAYERS - 1; ++l) real_51[l + 1] = real_26[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1114 = magnitude(real_45[l]);
        const Real a1115 = select(x941, a1114, real_17[l]);
        const Real a1117 = real_19[l] + real_51[l];
        const Real a1118 = a1115 * a1117;
        real_20[l] = a1118;
    }
    real_45[0] = real_20[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_45[l + 1] = real_20[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_51[l] = real_20[l + 1];
    real_51[LAYERS - 1] = real_20[LAYERS - 1];
    // implicit_water._demanded
    const Mask x1133 = (real_46[0] > x783);
    const Real x1134 = x783 + 0.01;
    const Mask x1135 = (real_46[0] < x1134);
    const Mask x1136 = (x1133 & x1135);
    const Mask x1137 = (real_46[0] == x783);
    // implicit_water._balance, implicit_water._demanded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1121 = maximum(real_45[l], real_51[l]);
        const Real a1122 = maximum(real_20[l], a1121);
        const Mask a1123 = (real_24[l] < 0.0);
        const Mask a1124 = (real_46[l] > real_5[l]);
        const Real a1125 = real_5[l] + 0.01;
        const Mask a1126 = (real_46[l] < a1125);
        const Mask a1127 = (a1124 & a1126);
        const Mask a1128 = (real_46[l] == real_5[l]);
        const Mask a1129 = (a1128 & a1123);
        const Mask a1130 = (a1127 | a1129);
        const Real a1131 = real_4[l] * 100.0;
        const Real a1132 = select(a1130, a1131, 0.0);
        real_52[l] = a1122;
        mask_23[l] = a1123;
        real_54[l] = a1125;
        real_55[l] = a1131;
        real_56[l] = a1132;
    }
    // implicit_water._demanded
    const Mask x1138 = (x1137 & mask_23[0]);
    const Mask x1139 = (x1136 | x1138);
    const Real x1140 = x682 * 100.0;
    const Real x1141 = select(x1139, x1140, 0.0);
    // implicit_water._balance
    const Real x1161 = select(mask_47[0], x1141, 0.0);
    // implicit_water._at
    const Mask x1171 = (real_of(0.0) < 1230.0);
    // implicit_water._balance, implicit_water._mobile, implicit_water._at
    Mask a1170_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1142 = select(mask_47[l], 1.0, 1e-09);
        const Real a1143 = select(x941, 1e-11, a1142);
        const Real a1144 = real_22[l] + real_53[l];
        const Real a1145 = real_43[l] + real_30[l];
        const Real a1146 = real_48[l] * a1145;
        const Real a1147 = a1144 * real_44[l];
        const Real a1148 = real_50[l] * a1145;
        const Real a1149 = a1147 + a1148;
        const Real a1150 = at_least(real_13[l], 1e-09);
        const Real a1151 = a1150 * a1149;
        const Real a1152 = at_least(a1146, 1e-30);
        const Real a1153 = a1151 / a1152;
        const Real a1154 = select(mask_49[l], 60.0, INFINITE);
        const Real a1155 = seconds * real_52[l];
        const Real a1156 = numbers[l] * numbers[l + 2 * LAYERS + 22];
        const Real a1157 = a1155 + a1156;
        const Real a1158 = a1157 * 1.4210854715202004e-14;
        const Real a1159 = numbers[l] * a1143;
        const Real a1160 = select(mask_47[l], real_56[l], 0.0);
        const Real a1162 = seconds * a1146;
        const Real a1163 = at_least(a1153, 0.02);
        const Real a1164 = minimum(a1163, a1154);
        const Real a1165 = seconds * a1144;
        const Real a1166 = magnitude(real_24[l]);
        const Real a1167 = numbers[l] * 1e-09;
        const Real a1168 = maximum(a1158, a1167);
        const Mask a1169 = (a1166 > a1158);
        a1170_last = (a1170_last | a1169);
        real_46[l] = a1156;
        real_51[l] = a1159;
        real_45[l] = a1160;
        real_20[l] = a1162;
        real_57[l] = a1164;
        real_58[l] = a1165;
        real_59[l] = a1166;
        real_60[l] = a1167;
        real_61[l] = a1168;
    }
    // implicit_water._at
    const Mask x1172 = (a1170_last & x1171);
    Mask a1174_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a1173 = (real_59[l] <= real_61[l]);
        a1174_last = (a1174_last & a1173);
    }
    // implicit_water.solve_water
    for (int l = 0; l < LAYERS; ++l) real_61[l] = real_17[l];
    for (int l = 0; l < LAYERS; ++l) real_59[l] = real_of(0.0);
    real_62[0] = x1061;
    for (int l = 0; l < LAYERS - 1; ++l) real_62[l + 1] = real_34[l];
    real_62[LAYERS] = x1073;
    Real w1178 = x1066;
    for (int l = 0; l < LAYERS; ++l) real_50[l] = real_8[l];
    for (int l = 0; l < LAYERS; ++l) real_48[l] = real_24[l];
    for (int l = 0; l < LAYERS; ++l) real_44[l] = real_51[l];
    for (int l = 0; l < LAYERS; ++l) real_13[l] = real_19[l];
    real_56[0] = x1113;
    for (int l = 0; l < LAYERS - 1; ++l) real_56[l + 1] = real_26[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_52[l] = real_45[l];
    Real w1185 = x1161;
    for (int l = 0; l < LAYERS; ++l) real_53[l] = real_20[l];
    for (int l = 0; l < LAYERS; ++l) real_22[l] = real_57[l];
    for (int l = 0; l < LAYERS; ++l) real_30[l] = real_58[l];
    Real w1189 = real_of(INFINITE);
    Real w1190 = real_of(1.0);
    Real w1191 = real_of(0.0);
    Mask w1192 = x1172;
    Mask w1193 = a1174_last;
    for (int pass = 0; pass < 1230; ++pass) {
        if (!any_lane(w1192)) break;
        // implicit_water._iteration
        const Mask x1196 = (w1191 == 30.0);
        const Mask x1197 = (w1191 == 630.0);
        const Mask x1198 = (x1196 | x1197);
        Real a1195_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1194 = magnitude(real_48[l]);
            a1195_last = a1195_last + a1194;
        }
        const Mask x1199 = (a1195_last < w1189);
        const Mask x1200 = (w1191 < 30.0);
        const Mask x1201 = (x1199 | x1200);
        const Real x1202 = w1190 * 0.5;
        const Real x1203 = select(x1201, w1190, x1202);
        const Real x1204 = at_least(x1203, 0.1);
        const Real x1205 = select(x1198, 0.5, x1204);
        // implicit_water._change
        real_43[0] = w1185;
        for (int l = 0; l < LAYERS - 1; ++l) real_43[l + 1] = real_of(0.0);
        const Real x1212 = -seconds;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1213 = x1212 * real_13[l];
            const Real a1214 = x1212 * real_56[l + 1];
            real_42[l] = a1213;
            real_41[l] = a1214;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1207 = real_52[l] + real_43[l];
            const Real a1208 = a1207 + real_13[l];
            const Real a1209 = a1208 + real_56[l];
            const Real a1210 = seconds * a1209;
            const Real a1211 = real_44[l] + a1210;
            const Real a1215 = -real_48[l];
            real_63[l] = a1207;
            real_64[l] = a1211;
            real_65[l] = a1215;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_42, real_64, real_41, real_65, real_43);
        // implicit_water._stopped
        const Mask x1325 = (real_61[0] > x783);
        // implicit_water._moved, implicit_water._mobile, implicit_water._raised, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1217 = (real_59[l] > 0.0);
            const Mask a1218 = (real_61[l] <= real_9[l]);
            const Real a1219 = real_61[l] - numbers[l + 9 * LAYERS + 27];
            const Real a1220 = at_least(a1219, 1e-09);
            const Real a1221 = select(a1217, real_28[l], real_22[l]);
            const Real a1222 = select(a1217, real_11[l], real_53[l]);
            const Real a1223 = at_least(a1222, 1e-30);
            const Real a1224 = 1 / a1220;
            const Real a1225 = real_18[l] * a1224;
            const Real a1226 = at_least(a1225, 1.0);
            const Real a1227 = real_9[l] - numbers[l + 9 * LAYERS + 27];
            const Real a1228 = a1227 * a1224;
            const Mask a1229 = (a1228 > a1226);
            const Real a1230 = select(a1229, a1226, a1228);
            const Real a1231 = at_least(a1230, 1e-30);
            const Real a1232 = seconds * real_63[l];
            const Real a1233 = numbers[l] + a1232;
            const Real a1234 = a1233 * a1220;
            const Real a1235 = select(a1218, a1233, real_60[l]);
            const Real a1236 = a1221 * a1223;
            const Real a1237 = a1236 * a1224;
            const Real a1238 = a1235 + a1237;
            const Real a1239 = numbers[l] * 1e-11;
            const Real a1240 = x1205 * real_43[l];
            const Real a1241 = real_59[l] + a1240;
            const Real a1242 = a1234 * a1231;
            const Real a1243 = a1234 - a1242;
            const Real a1244 = a1243 * 1e-09;
            const Real a1245 = a1242 + a1244;
            const Real a1246 = select(a1218, a1234, a1245);
            const Real a1247 = a1246 + a1223;
            const Real a1248 = log(a1231);
            const Real a1249 = a1221 * a1248;
            const Real a1250 = at_most(a1249, 300.0);
            const Real a1251 = exp(a1250);
            const Real a1252 = a1223 * a1251;
            const Real a1253 = a1242 + a1252;
            const Real a1254 = a1234 * a1226;
            const Real a1255 = a1254 - a1242;
            const Real a1256 = a1255 * 1e-09;
            const Real a1257 = a1242 + a1256;
            const Real a1258 = maximum(real_11[l], a1223);
            const Real a1259 = a1257 + a1258;
            const Real a1260 = a1239 + real_30[l];
            const Real a1261 = a1260 * a1241;
            const Real a1262 = x1205 * a1238;
            const Real a1263 = a1262 * real_43[l];
            const Real a1264 = select(a1217, a1261, a1263);
            const Real a1265 = a1247 + a1264;
            const Real a1266 = a1265 - a1259;
            const Real a1267 = a1239 + real_14[l];
            const Real a1268 = a1266 / a1267;
            const Real a1269 = select(a1217, a1241, a1268);
            const Real a1270 = at_least(a1269, 0.0);
            const Mask a1271 = (a1241 > 0.0);
            const Mask a1272 = (a1265 > a1259);
            const Mask a1273 = select(a1217, a1271, a1272);
            const Mask a1274 = (a1265 > a1253);
            const Real a1275 = a1234 * 1e-09;
            const Real a1276 = select(a1274, a1275, a1234);
            const Real a1277 = a1242 * 0.999999999;
            const Real a1278 = select(a1274, a1277, 0.0);
            const Real a1279 = a1265 - a1278;
            const Real a1280 = at_least(a1279, 1e-30);
            const Real a1281 = a1280 / a1223;
            const Real a1282 = log(a1281);
            const Real a1283 = a1282 / a1221;
            const Real a1284 = at_most(a1283, 50.0);
            const Real a1285 = exp(a1284);
            const Real a1286 = a1279 - a1276;
            const Real a1287 = a1286 - a1223;
            const Real a1288 = a1276 + a1236;
            const Real a1289 = a1287 / a1288;
            const Real a1290 = a1289 + 1.0;
            const Real a1291 = a1280 / a1276;
            const Real a1292 = minimum(a1285, a1291);
            const Real a1293 = minimum(a1292, a1290);
            const Real a1294 = at_least(a1293, 0.05);
            const Real a1295 = log(a1294);
            const Real a1296 = a1221 * a1295;
            const Real a1297 = at_most(a1296, 300.0);
            const Real a1298 = exp(a1297);
            const Real a1299 = a1223 * a1298;
            const Real a1300 = a1276 * a1294;
            const Real a1301 = a1300 + a1299;
            const Real a1302 = a1301 - a1279;
            const Real a1303 = a1294 * a1302;
            const Real a1304 = a1221 * a1299;
            const Real a1305 = a1300 + a1304;
            const Real a1306 = a1303 / a1305;
            const Real a1307 = a1294 - a1306;
            const Real a1308 = select(a1274, a1231, 0.05);
            const Real a1309 = select(a1274, a1226, a1231);
            const Real a1310 = maximum(a1307, a1308);
            const Real a1311 = minimum(a1310, a1309);
            const Real a1312 = a1220 * a1311;
            const Real a1313 = numbers[l + 9 * LAYERS + 27] + a1312;
            const Real a1314 = maximum(a1313, real_7[l]);
            const Mask a1315 = (real_61[l] > real_5[l]);
            const Mask a1316 = (a1314 < real_5[l]);
            const Mask a1317 = (a1315 & a1316);
            const Mask a1318 = (real_61[l] < real_5[l]);
            const Mask a1319 = (a1314 > real_5[l]);
            const Mask a1320 = (a1318 & a1319);
            const Mask a1321 = (a1317 | a1320);
            const Mask a1322 = (real_4[l] > 0.0);
            const Mask a1323 = (a1321 & a1322);
            const Real a1324 = select(a1323, real_5[l], a1314);
            real_65[l] = a1270;
            mask_49[l] = a1273;
            real_64[l] = a1324;
        }
        // implicit_water._stopped
        const Mask x1326 = (real_64[0] < x783);
        const Mask x1327 = (x1325 & x1326);
        const Mask x1328 = (real_61[0] < x783);
        const Mask x1329 = (real_64[0] > x783);
        const Mask x1330 = (x1328 & x1329);
        const Mask x1331 = (x1327 | x1330);
        const Mask x1332 = (x682 > 0.0);
        const Mask x1333 = (x1331 & x1332);
        const Real x1334 = select(x1333, x783, real_64[0]);
        // implicit_water._moved
        real_43[0] = x1334;
        for (int l = 0; l < LAYERS - 1; ++l) real_43[l + 1] = real_64[l + 1];
        // implicit_water._iteration
        const Real x1345 = select(x1198, INFINITE, a1195_last);
        const Real x1346 = real_of_mask(w1192);
        const Real x1347 = w1191 + x1346;
        // implicit_water._moved, implicit_water._iteration, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1336 = (real_43[l] >= real_16[l]);
            const Mask a1337 = (mask_49[l] | a1336);
            const Real a1338 = select(a1337, real_16[l], real_43[l]);
            const Real a1339 = select(a1337, real_65[l], 0.0);
            const Real a1340 = select(x1197, real_16[l], real_17[l]);
            const Real a1341 = select(x1198, a1340, a1338);
            const Real a1342 = select(x1198, 0.0, a1339);
            const Real a1343 = select(w1192, a1341, real_61[l]);
            const Real a1344 = select(w1192, a1342, real_59[l]);
            const Real a1348 = a1343 - numbers[l + 9 * LAYERS + 27];
            const Real a1349 = a1348 / real_15[l];
            const Real a1350 = at_least(a1349, 1e-12);
            const Real a1351 = log(a1350);
            const Real a1352 = numbers[l + LAYERS + 22] * a1351;
            const Real a1353 = numbers[l + 10 * LAYERS + 27] - a1352;
            const Real a1354 = at_most(a1353, 16.11809565095832);
            const Real a1355 = exp(a1354);
            const Real a1356 = numbers[l + LAYERS + 22] * a1355;
            const Real a1357 = a1350 * real_15[l];
            const Real a1358 = a1356 / a1357;
            const Real a1359 = -a1355;
            const Real a1360 = a1359 + a1344;
            const Mask a1361 = (a1343 > real_9[l]);
            const Real a1362 = select(a1361, real_9[l], a1343);
            const Mask a1363 = (a1343 <= real_9[l]);
            const Real a1364 = a1362 - real_7[l];
            const Real a1365 = a1364 * 100.0;
            const Real a1366 = at_least(a1365, 0.0);
            const Real a1367 = at_most(a1366, 1.0);
            const Mask a1368 = (a1367 < 1.0);
            const Mask a1369 = (a1363 & a1368);
            const Real a1370 = select(a1369, 100.0, 0.0);
            const Real a1371 = -a1360;
            const Mask a1372 = (a1371 < numbers[l + 3 * LAYERS + 22]);
            const Real a1373 = select(a1372, numbers[l + 3 * LAYERS + 22], a1371);
            const Mask a1374 = (a1354 < numbers[l + 10 * LAYERS + 27]);
            const Real a1375 = select(a1374, numbers[l + 10 * LAYERS + 27], a1354);
            const Real a1376 = a1375 - numbers[l + 10 * LAYERS + 27];
            const Real a1377 = real_25[l] * a1376;
            const Real a1378 = exp(a1377);
            const Mask a1379 = (a1371 > real_27[l]);
            const Real a1380 = numbers[l + 11 * LAYERS + 27] * a1378;
            const Real a1381 = a1380 / a1373;
            const Real a1382 = select(a1379, a1381, 0.0);
            const Real a1383 = a1373 * a1378;
            const Real a1384 = a1383 / real_29[l];
            const Real a1385 = a1360 + numbers[l + 3 * LAYERS + 22];
            const Real a1386 = at_least(a1385, 0.0);
            const Real a1387 = a1384 + a1386;
            real_64[l] = a1343;
            real_63[l] = a1344;
            real_66[l] = a1348;
            real_67[l] = a1354;
            real_68[l] = a1358;
            real_69[l] = a1360;
            real_70[l] = a1362;
            mask_47[l] = a1363;
            real_71[l] = a1367;
            mask_23[l] = a1368;
            real_72[l] = a1370;
            real_73[l] = a1378;
            real_74[l] = a1382;
            real_75[l] = a1387;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1416 = real_21[l] * real_73[l];
            real_43[l] = a1416;
        }
        const Real x1419 = real_75[LAYERS - 1] + real_43[LAYERS - 1];
        const Real x1420 = x798 * x1419;
        const Real x1421 = x820 * real_73[LAYERS - 1];
        const Real x1422 = x1420 + x1421;
        // implicit_water._upward
        const Real x1426 = real_12[0] * real_75[0];
        // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1388 = -real_69[l + 1];
            const Mask a1389 = (a1388 < numbers[l + 3 * LAYERS + 22]);
            const Real a1390 = select(a1389, numbers[l + 3 * LAYERS + 22], a1388);
            const Mask a1391 = (real_67[l + 1] < numbers[l + 10 * LAYERS + 27]);
            const Real a1392 = select(a1391, numbers[l + 10 * LAYERS + 27], real_67[l + 1]);
            const Real a1393 = a1392 - numbers[l + 10 * LAYERS + 27];
            const Real a1394 = real_33[l] * a1393;
            const Real a1395 = exp(a1394);
            const Real a1396 = a1390 * a1395;
            const Real a1397 = a1396 / real_35[l];
            const Real a1398 = real_69[l + 1] + numbers[l + 3 * LAYERS + 22];
            const Real a1399 = at_least(a1398, 0.0);
            const Real a1400 = a1397 + a1399;
            const Real a1401 = -real_69[l];
            const Mask a1402 = (a1401 < numbers[l + 3 * LAYERS + 23]);
            const Real a1403 = select(a1402, numbers[l + 3 * LAYERS + 23], a1401);
            const Mask a1404 = (real_67[l] < numbers[l + 10 * LAYERS + 28]);
            const Real a1405 = select(a1404, numbers[l + 10 * LAYERS + 28], real_67[l]);
            const Real a1406 = a1405 - numbers[l + 10 * LAYERS + 28];
            const Real a1407 = real_37[l] * a1406;
            const Real a1408 = exp(a1407);
            const Real a1409 = a1403 * a1408;
            const Real a1410 = a1409 / real_39[l];
            const Real a1411 = real_69[l] + numbers[l + 3 * LAYERS + 23];
            const Real a1412 = at_least(a1411, 0.0);
            const Real a1413 = a1410 + a1412;
            const Real a1414 = real_75[l] + a1413;
            const Real a1415 = a1414 * 0.5;
            const Real a1417 = a1415 + real_43[l];
            const Real a1418 = real_31[l] * a1417;
            const Real a1423 = real_75[l + 1] + a1400;
            const Real a1424 = a1423 * 0.5;
            const Real a1425 = real_31[l] * a1424;
            real_41[l] = a1395;
            real_42[l] = a1408;
            real_32[l] = a1418;
            real_40[l] = a1425;
        }
        // implicit_water._flow
        for (int l = 0; l < LAYERS - 1; ++l) real_43[l] = real_32[l];
        real_43[LAYERS - 1] = x1422;
        real_75[0] = x1426;
        for (int l = 0; l < LAYERS - 1; ++l) real_75[l + 1] = real_40[l];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1428 = real_71[l] * real_43[l];
            const Real a1430 = real_71[l] * real_75[l];
            real_67[l] = a1428;
            real_65[l] = a1430;
        }
        const Real x1431 = x822 - real_65[0];
        const Mask x1432 = (x1431 > x770);
        const Real x1433 = select(x1432, x770, x1431);
        // implicit_water._remaining
        const Real x1434 = real_70[0] - x783;
        const Real x1435 = x1434 * 100.0;
        const Real x1436 = at_least(x1435, 0.0);
        const Real x1437 = at_most(x1436, 1.0);
        // implicit_water._flow
        const Real x1438 = x682 * x1437;
        const Real x1445 = real_67[LAYERS - 1] - x840;
        // implicit_water._gain
        real_76[0] = x1438;
        for (int l = 0; l < LAYERS - 1; ++l) real_76[l + 1] = real_of(0.0);
        // implicit_water._flow
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1444 = real_67[l] - real_65[l + 1];
            real_40[l] = a1444;
        }
        // implicit_water._gain
        real_65[0] = x1433;
        for (int l = 0; l < LAYERS - 1; ++l) real_65[l + 1] = real_40[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_67[l] = real_40[l];
        real_67[LAYERS - 1] = x1445;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1439 = real_70[l] - real_5[l];
            const Real a1440 = a1439 * 100.0;
            const Real a1441 = at_least(a1440, 0.0);
            const Real a1442 = at_most(a1441, 1.0);
            const Real a1443 = real_4[l] * a1442;
            const Real a1446 = real_64[l] - real_70[l];
            const Real a1447 = a1446 * 1e-09;
            const Real a1448 = real_70[l] + a1447;
            const Real a1449 = real_63[l] * 1e-11;
            const Real a1450 = a1448 + a1449;
            const Real a1451 = a1450 - state[l + 2 * LAYERS];
            const Real a1452 = numbers[l] * a1451;
            const Real a1454 = a1443 + real_76[l];
            const Real a1457 = real_65[l] - real_67[l];
            const Real a1458 = a1457 - a1454;
            const Real a1459 = seconds * a1458;
            const Real a1460 = a1452 - a1459;
            const Mask a1461 = (real_63[l] > 0.0);
            const Real a1462 = select(a1461, 0.0, real_74[l]);
            const Real a1465 = real_21[l] * a1462;
            real_77[l] = a1443;
            real_78[l] = a1460;
            mask_49[l] = a1461;
            real_79[l] = a1462;
            real_80[l] = a1465;
        }
        // implicit_water._downward
        const Real x1468 = real_73[LAYERS - 1] + real_80[LAYERS - 1];
        const Real x1469 = x798 * x1468;
        const Real x1470 = x820 * real_79[LAYERS - 1];
        const Real x1471 = x1469 + x1470;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1463 = real_73[l] + real_42[l];
            const Real a1464 = a1463 * 0.5;
            const Real a1466 = a1464 + real_80[l];
            const Real a1467 = real_31[l] * a1466;
            real_32[l] = a1467;
        }
        // implicit_water._balance
        for (int l = 0; l < LAYERS - 1; ++l) real_80[l] = real_32[l];
        real_80[LAYERS - 1] = x1471;
        // implicit_water._upward
        const Real x1477 = real_12[0] * real_73[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1474 = real_73[l + 1] + real_41[l];
            const Real a1475 = a1474 * 0.5;
            const Real a1476 = real_31[l] * a1475;
            real_32[l] = a1476;
        }
        // implicit_water._balance
        real_73[0] = x1477;
        for (int l = 0; l < LAYERS - 1; ++l) real_73[l + 1] = real_32[l];
        const Mask x1487 = (x1433 < x770);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1473 = real_71[l] * real_80[l];
            const Real a1479 = real_71[l] * real_73[l];
            const Real a1480 = select(mask_49[l], 1.0, real_68[l]);
            const Real a1481 = a1473 * a1480;
            const Real a1482 = real_72[l] * real_43[l];
            const Real a1483 = a1481 + a1482;
            const Real a1484 = a1479 * a1480;
            const Real a1485 = real_72[l] * real_75[l];
            const Real a1486 = a1484 + a1485;
            real_79[l] = a1473;
            real_67[l] = a1479;
            real_65[l] = a1483;
            real_76[l] = a1486;
        }
        const Real x1488 = select(x1487, real_76[0], 0.0);
        real_73[0] = x1488;
        for (int l = 0; l < LAYERS - 1; ++l) real_73[l + 1] = real_76[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1489 = magnitude(real_69[l]);
            const Real a1490 = select(mask_49[l], a1489, real_64[l]);
            const Real a1492 = real_65[l] + real_73[l];
            const Real a1493 = a1490 * a1492;
            real_80[l] = a1493;
        }
        real_73[0] = real_80[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_73[l + 1] = real_80[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_69[l] = real_80[l + 1];
        real_69[LAYERS - 1] = real_80[LAYERS - 1];
        // implicit_water._demanded
        const Mask x1506 = (real_70[0] > x783);
        const Mask x1507 = (real_70[0] < x1134);
        const Mask x1508 = (x1506 & x1507);
        const Mask x1509 = (real_70[0] == x783);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1496 = maximum(real_73[l], real_69[l]);
            const Real a1497 = maximum(real_80[l], a1496);
            const Mask a1498 = (real_78[l] < 0.0);
            const Mask a1499 = (real_70[l] > real_5[l]);
            const Mask a1500 = (real_70[l] < real_54[l]);
            const Mask a1501 = (a1499 & a1500);
            const Mask a1502 = (real_70[l] == real_5[l]);
            const Mask a1503 = (a1502 & a1498);
            const Mask a1504 = (a1501 | a1503);
            const Real a1505 = select(a1504, real_55[l], 0.0);
            real_74[l] = a1497;
            mask_81[l] = a1498;
            real_82[l] = a1505;
        }
        // implicit_water._demanded
        const Mask x1510 = (x1509 & mask_81[0]);
        const Mask x1511 = (x1508 | x1510);
        const Real x1512 = select(x1511, x1140, 0.0);
        // implicit_water._balance
        const Real x1531 = select(mask_47[0], x1512, 0.0);
        // implicit_water._at
        const Mask x1540 = (x1347 < 1230.0);
        // implicit_water._balance, implicit_water._mobile, implicit_water._at
        Mask a1539_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1513 = select(mask_47[l], 1.0, 1e-09);
            const Real a1514 = select(mask_49[l], 1e-11, a1513);
            const Real a1515 = real_79[l] + real_67[l];
            const Real a1516 = real_43[l] + real_75[l];
            const Real a1517 = real_71[l] * a1516;
            const Real a1518 = a1515 * real_68[l];
            const Real a1519 = real_72[l] * a1516;
            const Real a1520 = a1518 + a1519;
            const Real a1521 = at_least(real_66[l], 1e-09);
            const Real a1522 = a1521 * a1520;
            const Real a1523 = at_least(a1517, 1e-30);
            const Real a1524 = a1522 / a1523;
            const Real a1525 = select(mask_23[l], 60.0, INFINITE);
            const Real a1526 = seconds * real_74[l];
            const Real a1527 = a1526 + real_46[l];
            const Real a1528 = a1527 * 1.4210854715202004e-14;
            const Real a1529 = numbers[l] * a1514;
            const Real a1530 = select(mask_47[l], real_82[l], 0.0);
            const Real a1532 = seconds * a1517;
            const Real a1533 = at_least(a1524, 0.02);
            const Real a1534 = minimum(a1533, a1525);
            const Real a1535 = seconds * a1515;
            const Real a1536 = magnitude(real_78[l]);
            const Real a1537 = maximum(a1528, real_60[l]);
            const Mask a1538 = (a1536 > a1528);
            a1539_last = (a1539_last | a1538);
            real_69[l] = a1529;
            real_73[l] = a1530;
            real_80[l] = a1532;
            real_70[l] = a1534;
            real_83[l] = a1535;
            real_84[l] = a1536;
            real_85[l] = a1537;
        }
        // implicit_water._at
        const Mask x1541 = (a1539_last & x1540);
        Mask a1543_last = mask_of(true);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1542 = (real_84[l] <= real_85[l]);
            a1543_last = (a1543_last & a1542);
        }
        for (int l = 0; l < LAYERS; ++l) real_61[l] = real_64[l];
        for (int l = 0; l < LAYERS; ++l) real_59[l] = real_63[l];
        real_62[0] = x1433;
        for (int l = 0; l < LAYERS - 1; ++l) real_62[l + 1] = real_40[l];
        real_62[LAYERS] = x1445;
        for (int l = 0; l < LAYERS; ++l) real_50[l] = real_77[l];
        for (int l = 0; l < LAYERS; ++l) real_48[l] = real_78[l];
        for (int l = 0; l < LAYERS; ++l) real_44[l] = real_69[l];
        for (int l = 0; l < LAYERS; ++l) real_13[l] = real_65[l];
        real_56[0] = x1488;
        for (int l = 0; l < LAYERS - 1; ++l) real_56[l + 1] = real_76[l + 1];
        for (int l = 0; l < LAYERS; ++l) real_52[l] = real_73[l];
        for (int l = 0; l < LAYERS; ++l) real_53[l] = real_80[l];
        for (int l = 0; l < LAYERS; ++l) real_22[l] = real_70[l];
        for (int l = 0; l < LAYERS; ++l) real_30[l] = real_83[l];
        w1178 = x1438;
        w1185 = x1531;
        w1189 = x1345;
        w1190 = x1205;
        w1191 = x1347;
        w1192 = x1541;
        w1193 = a1543_last;
    }
    // implicit_water.<genexpr>
    const Real x1545 = select(w1193, w1178, 0.0);
    // implicit_water._gain
    real_30[0] = x1545;
    for (int l = 0; l < LAYERS - 1; ++l) real_30[l + 1] = real_of(0.0);
    // implicit_water.<genexpr>
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a1544 = select(w1193, real_62[l], 0.0);
        real_86[l] = a1544;
    }
    // water_flow.__call__
    const Real x1555 = x770 - real_86[0];
    // time_step.from_ground
    const Real x1557 = x1545 + x683;
    // implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, time_step.from_soil_of
    Real a1556_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1546 = select(w1193, real_50[l], 0.0);
        const Real a1547 = seconds / numbers[l];
        const Real a1549 = a1546 + real_30[l];
        const Real a1550 = real_86[l] - real_86[l + 1];
        const Real a1551 = a1550 - a1549;
        const Real a1552 = a1547 * a1551;
        const Real a1553 = state[l + 2 * LAYERS] + a1552;
        const Real a1554 = a1553 + real_6[l];
        a1556_last = a1556_last + a1546;
        real_22[l] = a1546;
        real_53[l] = a1547;
        real_52[l] = a1553;
        real_56[l] = a1554;
    }
    // time_step.from_ground
    const Real x1558 = x1557 + a1556_last;
    const Real x1559 = x1558 * 1000.0;
    // time_step.heat
    const Real x1560 = x1559 * 2501000.0;
    const Real x1561 = x1560 + x692;
    const Real x1562 = x1561 - x687;
    // soil_heat.thermal_conductivity, soil_heat.blended_kersten
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1563 = real_56[l] / numbers[l + 2 * LAYERS + 22];
        const Real a1564 = real_52[l] / real_56[l];
        const Real a1565 = a1564 * numbers[l + 2 * LAYERS + 22];
        const Real a1566 = a1565 * (-1.3505762785178115);
        const Real a1567 = numbers[l + 13 * LAYERS + 32] + a1566;
        const Real a1568 = exp(a1567);
        const Real a1569 = numbers[l + 14 * LAYERS + 32] * a1563;
        const Real a1570 = numbers[l + 14 * LAYERS + 32] - 1.0;
        const Real a1571 = a1570 * a1563;
        const Real a1572 = a1571 + 1.0;
        const Real a1573 = a1569 / a1572;
        const Real a1574 = a1563 * 4.6;
        const Real a1575 = a1563 * 3.6;
        const Real a1576 = a1575 + 1.0;
        const Real a1577 = a1574 / a1576;
        const Real a1578 = log10(a1563);
        const Real a1579 = a1578 + 1.0;
        const Real a1580 = at_least(a1579, 0.0);
        const Real a1581 = select(flags[l + 4], a1577, a1580);
        const Real a1582 = real_56[l] - real_52[l];
        const Real a1583 = a1582 / 0.001;
        const Real a1584 = at_least(a1583, 0.0);
        const Real a1585 = at_most(a1584, 1.0);
        const Real a1586 = a1585 * a1585;
        const Real a1587 = a1585 * 2.0;
        const Real a1588 = 3.0 - a1587;
        const Real a1589 = a1586 * a1588;
        const Real a1590 = a1573 - a1581;
        const Real a1591 = a1589 * a1590;
        const Real a1592 = a1581 + a1591;
        const Real a1593 = a1568 - numbers[l + 12 * LAYERS + 32];
        const Real a1594 = a1592 * a1593;
        const Real a1595 = a1594 + numbers[l + 12 * LAYERS + 32];
        real_50[l] = a1595;
    }
    // time_step.time_step
    const Real x1596 = real_50[0] * x466;
    // surface_balance.opened
    const Real x1597 = x746 + x38;
    const Real x1598 = select(x419, x1597, 0.0);
    const Real x1599 = x1562 + x1598;
    // surface_balance.<genexpr>
    const Real x1600 = select(x419, x491, x1596);
    const Real x1601 = select(x419, x483, x0);
    // surface_balance.surface
    const Real x1602 = x561 - x1599;
    const Real x1603 = x1602 / x551;
    const Real x1604 = x11 - forcing[1];
    const Real x1605 = x1603 + x1604;
    const Real x1606 = x1605 / x559;
    const Real x1607 = forcing[1] + x1606;
    const Real x1608 = x1601 * x551;
    const Real x1609 = x1608 * x559;
    const Real x1610 = x1600 / x1609;
    // surface_balance.top
    const Real x1611 = x1610 + 1.0;
    const Real x1612 = x1601 / x0;
    const Real x1613 = x1611 * x1612;
    // ground_heat.series_conductance
    real_6[0] = real_50[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_6[l + 1] = real_50[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1615 = real_10[l] / real_6[l];
        real_30[l] = a1615;
    }
    // soil_heat.conductance
    const Real x1618 = x0 * x1613;
    const Real x1619 = x1600 / x1618;
    // soil_heat.__call__
    const Real x1620 = state[LAYERS - 1] - numbers[LAYERS + 6];
    const Real x1621 = real_50[LAYERS - 1] * x1620;
    const Real x1622 = x1621 / numbers[LAYERS + 21];
    // ground_heat.update_ground_heat
    for (int l = 0; l < LAYERS - 1; ++l) real_50[l] = real_of(0.0);
    real_50[LAYERS - 1] = x1622;
    // ground_heat.series_conductance, ground_heat.update_ground_heat
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1616 = real_30[l] + real_30[l + 1];
        const Real a1617 = 1 / a1616;
        const Real a1634 = real_86[l + 1] * 4200000.0;
        const Real a1638 = at_least(a1634, 0.0);
        const Real a1639 = -a1634;
        const Real a1640 = at_least(a1639, 0.0);
        const Real a1643 = a1617 + a1638;
        const Real a1644 = a1617 + a1640;
        real_39[l] = a1634;
        real_37[l] = a1643;
        real_35[l] = a1644;
    }
    // ground_heat.update_ground_heat
    real_30[0] = x1619;
    for (int l = 0; l < LAYERS - 1; ++l) real_30[l + 1] = real_37[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_6[l] = real_35[l];
    real_6[LAYERS - 1] = real_of(0.0);
    const Real x1655 = x1607 - 273.15;
    // enthalpy.heat_problem
    const Real x1688 = magnitude(x1655);
    // ground_heat.update_ground_heat, ground_heat.mixed_capacity, soil_heat.volumetric_heat_capacity, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content, retention.at, enthalpy.heat_problem
    Real a1687_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1623 = state[l] - 273.15;
        const Real a1624 = numbers[l + 17 * LAYERS + 32] - 2000000.0;
        const Real a1625 = 1.0 - numbers[l + 2 * LAYERS + 22];
        const Real a1626 = a1625 * 2000000.0;
        const Real a1627 = numbers[l + 2 * LAYERS + 22] - real_56[l];
        const Real a1628 = a1627 * 1004.0;
        const Real a1629 = a1626 + a1628;
        const Real a1630 = real_56[l] * 2106000.0;
        const Real a1631 = a1629 + a1630;
        const Real a1632 = a1625 * a1624;
        const Real a1633 = a1631 + a1632;
        const Real a1635 = real_52[l] - state[l + 2 * LAYERS];
        const Real a1636 = a1635 * 4200000.0;
        const Real a1637 = a1633 - a1636;
        const Real a1641 = 2094000.0 * real_52[l];
        const Real a1642 = a1637 + a1641;
        const Real a1645 = a1642 * a1623;
        const Real a1646 = real_52[l] * 333500000.0;
        const Real a1647 = a1645 + a1646;
        const Real a1649 = real_53[l] * real_50[l];
        const Real a1650 = a1647 - a1649;
        const Real a1652 = real_53[l] * real_30[l];
        const Real a1654 = real_53[l] * real_6[l];
        const Real a1656 = (-99.99999999999997) + numbers[l + 6 * LAYERS + 22];
        const Real a1657 = a1656 / 0.008034787106446777;
        const Real a1658 = -a1657;
        const Mask a1659 = (a1658 < numbers[l + 3 * LAYERS + 22]);
        const Real a1660 = select(a1659, numbers[l + 3 * LAYERS + 22], a1658);
        const Real a1661 = numbers[l + 3 * LAYERS + 22] / a1660;
        const Real a1662 = log(a1661);
        const Real a1663 = a1662 / numbers[l + LAYERS + 22];
        const Real a1664 = exp(a1663);
        const Real a1665 = numbers[l + 2 * LAYERS + 22] - numbers[l + 15 * LAYERS + 32];
        const Real a1666 = a1665 * a1664;
        const Real a1667 = numbers[l + 15 * LAYERS + 32] + a1666;
        const Real a1668 = numbers[l + 15 * LAYERS + 32] + 0.001;
        const Mask a1669 = (a1667 < a1668);
        const Real a1670 = select(a1669, a1668, a1667);
        const Real a1671 = real_56[l] - numbers[l + 15 * LAYERS + 32];
        const Real a1672 = a1671 / a1665;
        const Real a1673 = at_least(a1672, 1e-12);
        const Real a1674 = log(a1673);
        const Real a1675 = numbers[l + LAYERS + 22] * a1674;
        const Real a1676 = numbers[l + 16 * LAYERS + 32] - a1675;
        const Real a1677 = at_most(a1676, 16.11809565095832);
        const Real a1678 = exp(a1677);
        const Real a1679 = -a1678;
        const Real a1680 = a1679 * 0.008034787106446777;
        const Real a1681 = a1680 - numbers[l + 6 * LAYERS + 22];
        const Mask a1682 = ((-99.99999999999997) >= a1681);
        const Mask a1683 = (a1670 > real_56[l]);
        const Real a1684 = select(a1683, real_56[l], a1670);
        const Real a1685 = select(a1682, real_56[l], a1684);
        const Real a1686 = magnitude(a1623);
        a1687_last = maximum(a1687_last, a1686);
        real_13[l] = a1637;
        real_44[l] = a1642;
        real_48[l] = a1650;
        real_59[l] = a1652;
        real_61[l] = a1654;
        real_14[l] = a1665;
        real_28[l] = a1681;
        real_11[l] = a1685;
    }
    // enthalpy.heat_problem
    const Real x1689 = maximum(a1687_last, x1688);
    // enthalpy.at, enthalpy.heat_problem, retention.at, enthalpy.solve_on_curve, enthalpy.enthalpy, enthalpy._layers_with, enthalpy.fusion_heat, enthalpy.heat_residual
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1690 = 2094000.0 * real_56[l];
        const Real a1691 = real_13[l] + a1690;
        const Real a1692 = a1691 + real_59[l];
        const Real a1693 = a1692 + real_61[l];
        const Real a1694 = real_56[l] * 333500000.0;
        const Real a1695 = a1693 * x1689;
        const Real a1696 = a1694 + a1695;
        const Real a1697 = real_11[l] - numbers[l + 15 * LAYERS + 32];
        const Real a1698 = a1697 / real_14[l];
        const Real a1699 = at_least(a1698, 1e-12);
        const Real a1700 = log(a1699);
        const Real a1701 = numbers[l + LAYERS + 22] * a1700;
        const Real a1702 = numbers[l + 16 * LAYERS + 32] - a1701;
        const Real a1703 = at_most(a1702, 16.11809565095832);
        const Real a1704 = exp(a1703);
        const Real a1705 = -a1704;
        const Real a1706 = a1705 * 0.008034787106446777;
        const Real a1707 = a1706 - numbers[l + 6 * LAYERS + 22];
        const Real a1708 = a1696 * 7.105427357601002e-15;
        const Real a1709 = maximum(real_52[l], real_11[l]);
        const Real a1710 = minimum(a1709, real_56[l]);
        const Real a1711 = a1710 - numbers[l + 15 * LAYERS + 32];
        const Real a1712 = a1711 / real_14[l];
        const Real a1713 = at_least(a1712, 1e-12);
        const Real a1714 = log(a1713);
        const Real a1715 = numbers[l + LAYERS + 22] * a1714;
        const Real a1716 = numbers[l + 16 * LAYERS + 32] - a1715;
        const Real a1717 = at_most(a1716, 16.11809565095832);
        const Real a1718 = exp(a1717);
        const Real a1719 = numbers[l + LAYERS + 22] * a1718;
        const Real a1720 = a1713 * real_14[l];
        const Real a1721 = a1719 / a1720;
        const Real a1722 = -a1718;
        const Real a1723 = a1722 * 0.008034787106446777;
        const Real a1724 = a1723 - numbers[l + 6 * LAYERS + 22];
        const Real a1725 = a1721 * 0.008034787106446777;
        const Real a1726 = a1691 * real_28[l];
        const Real a1727 = a1726 + a1694;
        const Mask a1728 = (real_48[l] >= a1727);
        const Real a1729 = 2094000.0 * real_11[l];
        const Real a1730 = real_13[l] + a1729;
        const Real a1731 = a1730 * a1707;
        const Real a1732 = real_11[l] * 333500000.0;
        const Real a1733 = a1731 + a1732;
        const Mask a1734 = (real_48[l] <= a1733);
        const Mask a1735 = ~a1728;
        const Mask a1736 = (a1734 & a1735);
        const Real a1737 = real_48[l] / 333500000.0;
        const Real a1738 = maximum(a1737, real_11[l]);
        const Real a1739 = minimum(a1738, real_56[l]);
        const Real a1740 = 2094000.0 * a1710;
        const Real a1741 = real_13[l] + a1740;
        const Real a1742 = a1741 * a1724;
        const Real a1743 = a1710 * 333500000.0;
        const Real a1744 = a1742 + a1743;
        const Real a1745 = a1744 - real_48[l];
        const Real a1746 = 2094000.0 * a1724;
        const Real a1747 = a1746 + 333500000.0;
        const Real a1748 = a1741 * a1725;
        const Real a1749 = a1747 + a1748;
        const Real a1750 = a1745 / a1749;
        const Real a1751 = a1710 - a1750;
        const Mask a1752 = (a1745 > 0.0);
        const Real a1753 = maximum(a1710, a1739);
        const Real a1754 = a1739 + a1753;
        const Real a1755 = a1754 * 0.5;
        const Real a1756 = select(a1752, a1755, a1739);
        const Mask a1757 = (a1751 >= a1739);
        const Real a1758 = minimum(a1751, real_56[l]);
        const Real a1759 = select(a1757, a1758, a1756);
        const Real a1760 = select(a1736, real_11[l], a1759);
        const Real a1761 = select(a1728, real_56[l], a1760);
        const Real a1762 = a1761 * 333500000.0;
        const Real a1763 = real_48[l] - a1762;
        const Real a1764 = 2094000.0 * a1761;
        const Real a1765 = real_13[l] + a1764;
        const Real a1766 = a1763 / a1765;
        const Real a1767 = a1761 - numbers[l + 15 * LAYERS + 32];
        const Real a1768 = a1767 / real_14[l];
        const Real a1769 = at_least(a1768, 1e-12);
        const Real a1770 = log(a1769);
        const Real a1771 = numbers[l + LAYERS + 22] * a1770;
        const Real a1772 = numbers[l + 16 * LAYERS + 32] - a1771;
        const Real a1773 = at_most(a1772, 16.11809565095832);
        const Real a1774 = exp(a1773);
        const Real a1775 = numbers[l + LAYERS + 22] * a1774;
        const Real a1776 = a1769 * real_14[l];
        const Real a1777 = a1775 / a1776;
        const Real a1778 = -a1774;
        const Real a1779 = a1778 * 0.008034787106446777;
        const Real a1780 = a1779 - numbers[l + 6 * LAYERS + 22];
        const Real a1781 = a1777 * 0.008034787106446777;
        const Mask a1782 = (a1728 | a1736);
        const Real a1783 = select(a1782, a1766, a1780);
        const Real a1784 = a1765 * a1783;
        const Real a1785 = a1784 + a1762;
        const Real a1786 = a1785 - real_48[l];
        real_6[l] = a1690;
        real_30[l] = a1694;
        real_50[l] = a1707;
        real_53[l] = a1708;
        real_21[l] = a1727;
        real_29[l] = a1729;
        real_27[l] = a1732;
        real_25[l] = a1733;
        real_18[l] = a1761;
        real_17[l] = a1780;
        real_16[l] = a1781;
        real_15[l] = a1783;
        real_12[l] = a1786;
    }
    // enthalpy._drop_from_above
    real_5[0] = x1655;
    for (int l = 0; l < LAYERS - 1; ++l) real_5[l + 1] = real_15[l];
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_9[l] = real_15[l + 1];
    real_9[LAYERS - 1] = real_of(0.0);
    // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy._is_open
    Mask a1798_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1788 = real_15[l] - real_5[l];
        const Real a1789 = real_59[l] * a1788;
        const Real a1790 = real_12[l] + a1789;
        const Real a1792 = real_15[l] - real_9[l];
        const Real a1793 = real_61[l] * a1792;
        const Real a1794 = a1790 + a1793;
        const Real a1795 = magnitude(a1794);
        const Real a1796 = a1795 - real_53[l];
        const Mask a1797 = (a1796 > 0.0);
        a1798_last = (a1798_last | a1797);
        real_7[l] = a1794;
    }
    // enthalpy.solve_on_curve
    for (int l = 0; l < LAYERS; ++l) real_9[l] = real_15[l];
    for (int l = 0; l < LAYERS; ++l) real_5[l] = real_18[l];
    for (int l = 0; l < LAYERS; ++l) real_12[l] = real_17[l];
    for (int l = 0; l < LAYERS; ++l) real_4[l] = real_16[l];
    for (int l = 0; l < LAYERS; ++l) real_60[l] = real_7[l];
    Real w1804 = real_of(1.0);
    Real w1805 = real_of(0.0);
    Mask w1806 = a1798_last;
    for (int pass = 0; pass < 40; ++pass) {
        if (!any_lane(w1806)) break;
        // enthalpy.newton_direction
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1820 = -real_59[l + 1];
            const Real a1821 = -real_61[l];
            real_35[l] = a1820;
            real_37[l] = a1821;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, enthalpy.newton_direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1807 = (real_5[l] < real_56[l]);
            const Mask a1808 = (real_5[l] > real_11[l]);
            const Mask a1809 = (a1807 & a1808);
            const Real a1810 = 2094000.0 * real_9[l];
            const Real a1811 = a1810 + 333500000.0;
            const Real a1812 = select(a1809, real_4[l], 1.0);
            const Real a1813 = a1811 / a1812;
            const Real a1814 = 2094000.0 * real_5[l];
            const Real a1815 = real_13[l] + a1814;
            const Real a1816 = select(a1809, a1813, 0.0);
            const Real a1817 = a1815 + a1816;
            const Real a1818 = a1817 + real_59[l];
            const Real a1819 = a1818 + real_61[l];
            const Real a1822 = -real_60[l];
            real_58[l] = a1815;
            real_57[l] = a1817;
            real_20[l] = a1819;
            real_45[l] = a1822;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_35, real_20, real_37, real_45, real_51);
        // enthalpy.enthalpy, enthalpy._newton_step, enthalpy._layers_with, enthalpy.fusion_heat, enthalpy.at, retention.at, enthalpy.heat_residual
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1824 = real_58[l] * real_9[l];
            const Real a1825 = real_5[l] * 333500000.0;
            const Real a1826 = a1824 + a1825;
            const Real a1827 = real_57[l] * real_51[l];
            const Real a1828 = a1826 + a1827;
            const Mask a1829 = (a1828 >= real_21[l]);
            const Mask a1830 = (a1828 <= real_25[l]);
            const Mask a1831 = ~a1829;
            const Mask a1832 = (a1830 & a1831);
            const Real a1833 = a1828 / 333500000.0;
            const Real a1834 = maximum(a1833, real_11[l]);
            const Real a1835 = minimum(a1834, real_56[l]);
            const Real a1836 = real_58[l] * real_12[l];
            const Real a1837 = a1836 + a1825;
            const Real a1838 = a1837 - a1828;
            const Real a1839 = 2094000.0 * real_12[l];
            const Real a1840 = a1839 + 333500000.0;
            const Real a1841 = real_58[l] * real_4[l];
            const Real a1842 = a1840 + a1841;
            const Real a1843 = a1838 / a1842;
            const Real a1844 = real_5[l] - a1843;
            const Mask a1845 = (a1838 > 0.0);
            const Real a1846 = maximum(real_5[l], a1835);
            const Real a1847 = a1835 + a1846;
            const Real a1848 = a1847 * 0.5;
            const Real a1849 = select(a1845, a1848, a1835);
            const Mask a1850 = (a1844 >= a1835);
            const Real a1851 = minimum(a1844, real_56[l]);
            const Real a1852 = select(a1850, a1851, a1849);
            const Real a1853 = select(a1832, real_11[l], a1852);
            const Real a1854 = select(a1829, real_56[l], a1853);
            const Real a1855 = a1854 * 333500000.0;
            const Real a1856 = a1828 - a1855;
            const Real a1857 = 2094000.0 * a1854;
            const Real a1858 = real_13[l] + a1857;
            const Real a1859 = a1856 / a1858;
            const Real a1860 = a1854 - numbers[l + 15 * LAYERS + 32];
            const Real a1861 = a1860 / real_14[l];
            const Real a1862 = at_least(a1861, 1e-12);
            const Real a1863 = log(a1862);
            const Real a1864 = numbers[l + LAYERS + 22] * a1863;
            const Real a1865 = numbers[l + 16 * LAYERS + 32] - a1864;
            const Real a1866 = at_most(a1865, 16.11809565095832);
            const Real a1867 = exp(a1866);
            const Real a1868 = numbers[l + LAYERS + 22] * a1867;
            const Real a1869 = a1862 * real_14[l];
            const Real a1870 = a1868 / a1869;
            const Real a1871 = -a1867;
            const Real a1872 = a1871 * 0.008034787106446777;
            const Real a1873 = a1872 - numbers[l + 6 * LAYERS + 22];
            const Real a1874 = a1870 * 0.008034787106446777;
            const Mask a1875 = (a1829 | a1832);
            const Real a1876 = select(a1875, a1859, a1873);
            const Real a1877 = select(w1806, a1876, real_9[l]);
            const Real a1878 = select(w1806, a1854, real_5[l]);
            const Real a1879 = select(w1806, a1873, real_12[l]);
            const Real a1880 = select(w1806, a1874, real_4[l]);
            const Real a1881 = 2094000.0 * a1878;
            const Real a1882 = real_13[l] + a1881;
            const Real a1883 = a1882 * a1877;
            const Real a1884 = a1878 * 333500000.0;
            const Real a1885 = a1883 + a1884;
            const Real a1886 = a1885 - real_48[l];
            real_45[l] = a1877;
            real_20[l] = a1878;
            real_46[l] = a1879;
            real_55[l] = a1880;
            real_54[l] = a1886;
        }
        // enthalpy._drop_from_above
        real_51[0] = x1655;
        for (int l = 0; l < LAYERS - 1; ++l) real_51[l + 1] = real_45[l];
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_57[l] = real_45[l + 1];
        real_57[LAYERS - 1] = real_of(0.0);
        // enthalpy._newton_step
        const Real x1895 = real_of_mask(w1806);
        const Real x1896 = w1805 + x1895;
        // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy._is_open
        Mask a1900_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1888 = real_45[l] - real_51[l];
            const Real a1889 = real_59[l] * a1888;
            const Real a1890 = real_54[l] + a1889;
            const Real a1892 = real_45[l] - real_57[l];
            const Real a1893 = real_61[l] * a1892;
            const Real a1894 = a1890 + a1893;
            const Real a1897 = magnitude(a1894);
            const Real a1898 = a1897 - real_53[l];
            const Mask a1899 = (a1898 > 0.0);
            a1900_last = (a1900_last | a1899);
            real_58[l] = a1894;
        }
        // enthalpy._newton_step
        const Mask x1901 = (w1806 & a1900_last);
        for (int l = 0; l < LAYERS; ++l) real_9[l] = real_45[l];
        for (int l = 0; l < LAYERS; ++l) real_5[l] = real_20[l];
        for (int l = 0; l < LAYERS; ++l) real_12[l] = real_46[l];
        for (int l = 0; l < LAYERS; ++l) real_4[l] = real_55[l];
        for (int l = 0; l < LAYERS; ++l) real_60[l] = real_58[l];
        w1805 = x1896;
        w1806 = x1901;
    }
    // enthalpy.solve_on_curve
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1902 = real_59[l] + real_61[l];
        real_4[l] = a1902;
    }
    for (int l = 0; l < LAYERS; ++l) real_12[l] = real_15[l];
    for (int l = 0; l < LAYERS; ++l) real_25[l] = real_18[l];
    for (int l = 0; l < LAYERS; ++l) real_21[l] = real_17[l];
    for (int l = 0; l < LAYERS; ++l) real_58[l] = real_16[l];
    for (int l = 0; l < LAYERS; ++l) real_55[l] = real_7[l];
    Real w1908 = real_of(1.0);
    Real w1909 = w1805;
    Mask w1910 = w1806;
    for (int pass = 0; pass < 200; ++pass) {
        if (!any_lane(w1910)) break;
        // enthalpy.newton_direction
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1924 = -real_59[l + 1];
            const Real a1925 = -real_61[l];
            real_37[l] = a1924;
            real_35[l] = a1925;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, enthalpy.newton_direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1911 = (real_25[l] < real_56[l]);
            const Mask a1912 = (real_25[l] > real_11[l]);
            const Mask a1913 = (a1911 & a1912);
            const Real a1914 = 2094000.0 * real_12[l];
            const Real a1915 = a1914 + 333500000.0;
            const Real a1916 = select(a1913, real_58[l], 1.0);
            const Real a1917 = a1915 / a1916;
            const Real a1918 = 2094000.0 * real_25[l];
            const Real a1919 = real_13[l] + a1918;
            const Real a1920 = select(a1913, a1917, 0.0);
            const Real a1921 = a1919 + a1920;
            const Real a1922 = a1921 + real_59[l];
            const Real a1923 = a1922 + real_61[l];
            const Real a1926 = -real_55[l];
            real_46[l] = a1918;
            real_20[l] = a1919;
            real_45[l] = a1921;
            real_57[l] = a1923;
            real_51[l] = a1926;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_37, real_57, real_35, real_51, real_54);
        // enthalpy._damped_step, enthalpy.enthalpy, enthalpy._layers_with, enthalpy.at, enthalpy.fusion_heat, retention.at, enthalpy.heat_residual
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1928 = w1908 * real_54[l];
            const Real a1929 = real_20[l] + real_4[l];
            const Real a1930 = a1929 * real_12[l];
            const Real a1931 = real_25[l] * 333500000.0;
            const Real a1932 = a1930 + a1931;
            const Real a1933 = real_45[l] + real_4[l];
            const Real a1934 = a1933 * a1928;
            const Real a1935 = a1932 + a1934;
            const Real a1936 = real_13[l] + real_4[l];
            const Real a1937 = a1936 + real_6[l];
            const Real a1938 = a1937 * real_28[l];
            const Real a1939 = a1938 + real_30[l];
            const Mask a1940 = (a1935 >= a1939);
            const Real a1941 = a1936 + real_29[l];
            const Real a1942 = a1941 * real_50[l];
            const Real a1943 = a1942 + real_27[l];
            const Mask a1944 = (a1935 <= a1943);
            const Mask a1945 = ~a1940;
            const Mask a1946 = (a1944 & a1945);
            const Real a1947 = a1935 / 333500000.0;
            const Real a1948 = maximum(a1947, real_11[l]);
            const Real a1949 = minimum(a1948, real_56[l]);
            const Real a1950 = a1936 + real_46[l];
            const Real a1951 = a1950 * real_21[l];
            const Real a1952 = a1951 + a1931;
            const Real a1953 = a1952 - a1935;
            const Real a1954 = 2094000.0 * real_21[l];
            const Real a1955 = a1954 + 333500000.0;
            const Real a1956 = a1950 * real_58[l];
            const Real a1957 = a1955 + a1956;
            const Real a1958 = a1953 / a1957;
            const Real a1959 = real_25[l] - a1958;
            const Mask a1960 = (a1953 > 0.0);
            const Real a1961 = maximum(real_25[l], a1949);
            const Real a1962 = a1949 + a1961;
            const Real a1963 = a1962 * 0.5;
            const Real a1964 = select(a1960, a1963, a1949);
            const Mask a1965 = (a1959 >= a1949);
            const Real a1966 = minimum(a1959, real_56[l]);
            const Real a1967 = select(a1965, a1966, a1964);
            const Real a1968 = select(a1946, real_11[l], a1967);
            const Real a1969 = select(a1940, real_56[l], a1968);
            const Real a1970 = a1969 * 333500000.0;
            const Real a1971 = a1935 - a1970;
            const Real a1972 = 2094000.0 * a1969;
            const Real a1973 = a1936 + a1972;
            const Real a1974 = a1971 / a1973;
            const Real a1975 = a1969 - numbers[l + 15 * LAYERS + 32];
            const Real a1976 = a1975 / real_14[l];
            const Real a1977 = at_least(a1976, 1e-12);
            const Real a1978 = log(a1977);
            const Real a1979 = numbers[l + LAYERS + 22] * a1978;
            const Real a1980 = numbers[l + 16 * LAYERS + 32] - a1979;
            const Real a1981 = at_most(a1980, 16.11809565095832);
            const Real a1982 = exp(a1981);
            const Real a1983 = numbers[l + LAYERS + 22] * a1982;
            const Real a1984 = a1977 * real_14[l];
            const Real a1985 = a1983 / a1984;
            const Real a1986 = -a1982;
            const Real a1987 = a1986 * 0.008034787106446777;
            const Real a1988 = a1987 - numbers[l + 6 * LAYERS + 22];
            const Real a1989 = a1985 * 0.008034787106446777;
            const Mask a1990 = (a1940 | a1946);
            const Real a1991 = select(a1990, a1974, a1988);
            const Real a1992 = real_13[l] + a1972;
            const Real a1993 = a1992 * a1991;
            const Real a1994 = a1993 + a1970;
            const Real a1995 = a1994 - real_48[l];
            real_51[l] = a1969;
            real_57[l] = a1988;
            real_26[l] = a1989;
            real_19[l] = a1991;
            real_24[l] = a1995;
        }
        // enthalpy._drop_from_above
        real_54[0] = x1655;
        for (int l = 0; l < LAYERS - 1; ++l) real_54[l + 1] = real_19[l];
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_45[l] = real_19[l + 1];
        real_45[LAYERS - 1] = real_of(0.0);
        // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy._damped_step
        Real a2006_last = real_of(0.0);
        Real a2009_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1997 = real_19[l] - real_54[l];
            const Real a1998 = real_59[l] * a1997;
            const Real a1999 = real_24[l] + a1998;
            const Real a2001 = real_19[l] - real_45[l];
            const Real a2002 = real_61[l] * a2001;
            const Real a2003 = a1999 + a2002;
            const Real a2004 = magnitude(a2003);
            const Real a2005 = numbers[l] * a2004;
            a2006_last = a2006_last + a2005;
            const Real a2007 = magnitude(real_55[l]);
            const Real a2008 = numbers[l] * a2007;
            a2009_last = a2009_last + a2008;
            real_20[l] = a2003;
        }
        // enthalpy._damped_step
        const Mask x2010 = (a2006_last < a2009_last);
        const Real x2012 = w1908 * 2.0;
        const Real x2013 = at_most(x2012, 1.0);
        const Real x2014 = w1908 * 0.5;
        const Real x2015 = select(x2010, x2013, x2014);
        const Mask x2020 = (x2015 > 1e-06);
        // enthalpy._damped_step, enthalpy._is_open
        Mask a2019_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2011 = select(x2010, real_20[l], real_55[l]);
            const Real a2016 = magnitude(a2011);
            const Real a2017 = a2016 - real_53[l];
            const Mask a2018 = (a2017 > 0.0);
            a2019_last = (a2019_last | a2018);
            real_45[l] = a2011;
        }
        // enthalpy._damped_step
        const Mask x2021 = (a2019_last & x2020);
        const Mask x2022 = (w1910 & x2010);
        const Real x2027 = real_of_mask(w1910);
        const Real x2028 = w1909 + x2027;
        const Mask x2029 = (w1910 & x2021);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2023 = select(x2022, real_19[l], real_12[l]);
            const Real a2024 = select(x2022, real_51[l], real_25[l]);
            const Real a2025 = select(x2022, real_57[l], real_21[l]);
            const Real a2026 = select(x2022, real_26[l], real_58[l]);
            real_20[l] = a2023;
            real_54[l] = a2024;
            real_24[l] = a2025;
            real_46[l] = a2026;
        }
        for (int l = 0; l < LAYERS; ++l) real_12[l] = real_20[l];
        for (int l = 0; l < LAYERS; ++l) real_25[l] = real_54[l];
        for (int l = 0; l < LAYERS; ++l) real_21[l] = real_24[l];
        for (int l = 0; l < LAYERS; ++l) real_58[l] = real_46[l];
        for (int l = 0; l < LAYERS; ++l) real_55[l] = real_45[l];
        w1908 = x2015;
        w1909 = x2028;
        w1910 = x2029;
    }
    // enthalpy.solve_on_curve
    Mask a2037_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2030 = select(w1806, real_12[l], real_9[l]);
        const Real a2031 = select(w1806, real_25[l], real_5[l]);
        const Real a2032 = real_53[l] * 8.0;
        const Real a2033 = at_least(a2032, 0.001);
        const Real a2034 = select(w1806, real_55[l], real_60[l]);
        const Real a2035 = magnitude(a2034);
        const Mask a2036 = (a2035 <= a2033);
        a2037_last = (a2037_last & a2036);
        real_58[l] = a2030;
        real_21[l] = a2031;
    }
    // ground_heat._solution, ground_heat.update_ground_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2038 = select(a2037_last, real_58[l], NOT_A_NUMBER);
        const Real a2039 = select(a2037_last, real_21[l], NOT_A_NUMBER);
        const Real a2040 = a2038 + 273.15;
        real_55[l] = a2038;
        real_25[l] = a2039;
        real_12[l] = a2040;
    }
    // ground_heat.update_ground_heat
    const Real x2044 = x1607 - real_12[0];
    const Real x2045 = x1619 * x2044;
    // surface_balance.skin_temperature
    const Real x2048 = x1610 * real_12[0];
    const Real x2049 = x1607 + x2048;
    const Real x2050 = x2049 / x1611;
    // snow.conductance
    const Real x2051 = x1600 / x1601;
    // surface_balance._over_soil
    const Real x2052 = x2050 - real_12[0];
    const Real x2053 = x2051 * x2052;
    const Real x2054 = x2050 - forcing[1];
    const Real x2055 = x36 * x2054;
    // surface_balance.closed
    const Real x2056 = x2053 * x0;
    const Real x2057 = x2056 / x1600;
    const Real x2058 = real_12[0] + x2057;
    // time_step.time_step
    const Real x2059 = select(x419, x745, 0.0);
    // snow.compacted_density
    const Real x2060 = seconds / 3600.0;
    const Real x2061 = x2050 - 273.15;
    const Real x2062 = x2058 - 273.15;
    const Real x2063 = x2059 * 100.0;
    const Real x2064 = at_least(x2063, 0.01);
    const Real x2065 = x2060 * 0.01;
    const Real x2066 = x2061 + x2062;
    const Real x2067 = x2066 * 0.04;
    const Real x2068 = x418 * 21.0;
    const Real x2069 = x2067 - x2068;
    const Real x2070 = exp(x2069);
    const Real x2071 = x2065 * x2070;
    const Real x2072 = x2071 * x2064;
    const Real x2073 = x2072 / 2.0;
    const Real x2074 = x2072 / 3.0;
    const Real x2075 = x2072 / 4.0;
    const Real x2076 = x2072 / 5.0;
    const Real x2077 = x2076 + 1.0;
    const Real x2078 = x2075 * x2077;
    const Real x2079 = x2078 + 1.0;
    const Real x2080 = x2074 * x2079;
    const Real x2081 = x2080 + 1.0;
    const Real x2082 = x2073 * x2081;
    const Real x2083 = x2082 + 1.0;
    const Real x2084 = x418 * x2083;
    const Real x2085 = at_least(x2084, 0.05);
    const Real x2086 = at_most(x2085, 0.4);
    const Real x2087 = x2060 * 0.13;
    const Real x2088 = x2087 / 24.0;
    const Real x2089 = 1.0 - x2088;
    const Real x2090 = x2086 * x2089;
    const Real x2091 = x2090 + x2088;
    const Real x2092 = at_most(x2091, 0.4);
    const Mask x2093 = (x2061 >= 0.0);
    const Real x2094 = select(x2093, x2092, x2086);
    // time_step.time_step
    const Mask x2095 = (x2059 > 0.0);
    const Real x2096 = -x644;
    const Real x2097 = select(x419, x686, x2096);
    const Real x2098 = x1559 + x2097;
    const Real x2099 = x2059 / x2094;
    const Real x2100 = select(x2095, x2099, 0.0);
    // snow.surface_roughness_length
    const Real x2101 = x386 * 7.0;
    const Real x2102 = x2101 - x417;
    const Mask x2103 = (x2102 <= 0.0007);
    const Real x2104 = x2102 / 7.0;
    const Real x2105 = select(x2103, 0.001, x2104);
    const Real x2106 = x489 * x386;
    const Real x2107 = x428 * x2105;
    const Real x2108 = x2106 + x2107;
    // time_step.time_step
    const Real x2109 = x2098 * 1004.5;
    const Real x2110 = x2109 / x551;
    const Real x2111 = forcing[2] + x2110;
    const Real x2112 = select(x2095, x428, 0.0);
    // evapotranspiration.snow_weighted_latent_heat
    const Real x2113 = 1.0 - x2112;
    const Real x2114 = x2113 * 2501000.0;
    const Real x2115 = x2112 * 2830000.0;
    const Real x2116 = x2114 + x2115;
    // time_step._fluxes
    const Real x2117 = x641 * x2116;
    const Mask x2118 = (x2117 > 0.0);
    const Real x2119 = select(x2118, x1561, x2117);
    const Real x2120 = x551 * 0.999900457893689;
    const Real x2121 = x2050 - x11;
    const Real x2122 = x2120 * x2121;
    const Real x2123 = x1545 * 2501000000.0;
    const Real x2124 = x683 * 2501000000.0;
    const Real x2125 = a1556_last * 2501000000.0;
    const Real x2127 = x743 * seconds;
    const Real x2128 = select(x419, x2127, 0.0);
    const Real x2129 = select(x419, x746, 0.0);
    // time_step._budget
    const Real x2130 = select(x419, x698, 0.0);
    const Real x2131 = select(x419, x748, 0.0);
    const Mask x2132 = (x419 & x749);
    const Mask x2133 = (x419 & x753);
    // enthalpy.fusion_heat, time_step._fluxes, time_step._budget, diagnostics.ice_content, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a2137_last = real_of(0.0);
    Real a2141_last = real_of(1.0);
    Real a2142_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2042 = 2094000.0 * real_55[l];
        const Real a2043 = a2042 + 333500000.0;
        const Real a2126 = real_22[l] * 2501000000.0;
        const Real a2134 = real_25[l] - real_52[l];
        const Real a2135 = real_56[l] - real_25[l];
        const Real a2136 = real_12[l] - 273.15;
        a2137_last = a2137_last + numbers[l];
        const Real a2137 = a2137_last;
        const Real a2138 = a2137 - real_10[l];
        const Mask a2139 = (a2136 >= 0.0);
        const Real a2140 = real_of_mask(a2139);
        a2141_last = a2141_last * a2140;
        const Real a2141 = a2141_last;
        a2142_last = a2142_last + a2141;
        real_21[l] = a2043;
        real_58[l] = a2126;
        real_60[l] = a2134;
        real_5[l] = a2135;
        real_9[l] = a2136;
        real_53[l] = a2138;
    }
    // diagnostics.crossing_depth
    const Index x2143 = index_of_real(a2142_last);
    const Index x2144 = at_most(x2143, (LAYERS - 1));
    const Index x2145 = x2144 - 1;
    const Index x2146 = at_least(x2145, 0);
    const Real x2147 = pick(real_9, x2146);
    const Real x2148 = pick(real_9, x2144);
    const Real x2149 = pick(real_53, x2146);
    const Real x2150 = pick(real_53, x2144);
    const Mask x2151 = (x2147 > x2148);
    const Real x2152 = x2147 - x2148;
    const Real x2153 = select(x2151, x2152, 1.0);
    const Real x2154 = x2150 - x2149;
    const Real x2155 = x2154 * x2147;
    const Real x2156 = x2155 / x2153;
    const Real x2157 = x2149 + x2156;
    const Mask x2158 = (x2143 == 0);
    const Real x2159 = select(x2158, 0.0, x2157);
    const Mask x2160 = (x2143 == LAYERS);
    Real a2161_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a2161_last = a2161_last + numbers[l];
    }
    const Real x2162 = select(x2160, a2161_last, x2159);
    // balances.soil_water
    Real a2164_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2163 = real_56[l] * numbers[l];
        a2164_last = a2164_last + a2163;
        real_53[l] = a2163;
    }
    // balances.column_water
    const Real x2165 = a2164_last + x767;
    const Real x2166 = x2165 + x2059;
    // diagnostics.shortwave_up
    const Real x2168 = forcing[4] * state[3 * LAYERS + 5];
    // diagnostics.longwave_up
    const Real x2169 = 1.0 - state[3 * LAYERS + 6];
    const Real x2170 = x2169 * forcing[5];
    // air.emission
    const Real x2171 = x2050 * x2050;
    const Real x2172 = x2171 * x2171;
    const Real x2173 = x2172 * 5.67e-08;
    // diagnostics.surface_emission
    const Real x2174 = x516 * x2173;
    // diagnostics.longwave_up
    const Real x2175 = x2170 + x2174;
    // diagnostics.net_radiation
    const Real x2176 = x540 - x2174;
    // diagnostics.snowfall
    const Real x2177 = x393 / seconds;
    // balances.evaporated_water
    const Real x2178 = x2123 + x2124;
    const Real x2179 = x2178 + x2125;
    // balances._depth
    const Real x2180 = seconds / 2501000000.0;
    const Real x2181 = x2179 * x2180;
    const Real x2182 = seconds / 2830000000.0;
    const Real x2183 = x692 * x2182;
    // balances.evaporated_water
    const Real x2184 = x2181 + x2183;
    const Real x2185 = seconds * x695;
    const Real x2186 = x2184 - x2185;
    // diagnostics.net_evaporation
    const Real x2187 = x2186 / seconds;
    // diagnostics.potential_evaporation
    const Real x2188 = x2116 * 1000.0;
    const Real x2189 = x2117 / x2188;
    // diagnostics._evaporated
    const Real x2190 = x2123 / 2501000000.0;
    const Real x2191 = x2124 / 2501000000.0;
    const Real x2192 = x2125 / 2501000000.0;
    // diagnostics.snow_sublimation
    const Real x2193 = x692 / 2830000000.0;
    // diagnostics.snowmelt
    const Real x2194 = x2128 / seconds;
    // diagnostics.infiltration
    const Real x2195 = x770 - x1555;
    // diagnostics.total_runoff
    const Real x2196 = x1555 + real_86[LAYERS];
    // balances.water_gain
    const Real x2197 = seconds * forcing[6];
    const Real x2198 = x2197 / 1000.0;
    // balances.water_loss
    const Real x2199 = seconds * x2196;
    const Real x2200 = x2186 + x2199;
    // balances.soil_water
    Real a2167_last = real_of(0.0);
    Real a2201_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a2167_last = a2167_last + real_53[l];
        a2201_last = a2201_last + real_53[l];
    }
    // balances.column_water
    const Real x2202 = a2201_last + x767;
    const Real x2203 = x2202 + x2059;
    // balances.soil_water
    Real a2205_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2204 = state[l + LAYERS] * numbers[l];
        a2205_last = a2205_last + a2204;
    }
    // balances.column_water
    const Real x2206 = a2205_last + state[3 * LAYERS + 1];
    const Real x2207 = x2206 + state[3 * LAYERS + 2];
    // balances.water_residual
    const Real x2208 = x2203 - x2207;
    const Real x2209 = x2198 - x2200;
    // balances.water_leaked
    const Real x2210 = x2131 - x492;
    // balances.water_residual
    const Real x2211 = x2209 + x2210;
    const Real x2212 = x2208 - x2211;
    // balances.surface_energy_residual
    const Real x2213 = x551 * x2121;
    const Real x2214 = x701 - x2213;
    const Real x2215 = x2214 - x1562;
    const Real x2216 = x2215 - x2053;
    const Real x2217 = x2216 - x2129;
    const Real x2218 = x579 + x36;
    const Real x2219 = x2218 * x2054;
    const Real x2220 = x560 + x2219;
    const Real x2221 = select(x2132, x2174, x2220);
    const Real x2222 = x2217 - x2221;
    const Mask x2223 = (x2132 & x2133);
    const Real x2224 = select(x2223, 0.0, x2222);
    // balances.soil_energy_residual
    Real a2228_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2225 = real_12[l] - state[l];
        const Real a2226 = real_44[l] * numbers[l];
        const Real a2227 = a2226 * a2225;
        a2228_last = a2228_last + a2227;
    }
    const Real x2229 = a2228_last / seconds;
    const Real x2235 = x2045 - x1622;
    // balances.phase_change_heat, balances.soil_energy_residual
    Real a2234_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2230 = real_21[l] * numbers[l];
        const Real a2231 = a2230 / seconds;
        const Real a2232 = -a2231;
        const Real a2233 = a2232 * real_60[l];
        a2234_last = a2234_last + a2233;
    }
    // balances.soil_energy_residual
    const Real x2236 = x2235 + a2234_last;
    // ground_heat.update_ground_heat
    Real a2047_last = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2041 = real_55[l] - real_55[l + 1];
        const Real a2046 = real_39[l] * a2041;
        a2047_last = a2047_last + a2046;
    }
    // balances.soil_energy_residual
    const Real x2237 = x2236 + a2047_last;
    const Real x2238 = x2229 - x2237;
    // balances.snow_base_mismatch
    const Real x2239 = x2053 - x2045;
    after[3 * LAYERS] = x2050;
    after[3 * LAYERS + 1] = x767;
    after[3 * LAYERS + 2] = x2059;
    after[3 * LAYERS + 3] = x2100;
    after[3 * LAYERS + 4] = x431;
    after[3 * LAYERS + 5] = x513;
    after[3 * LAYERS + 6] = x516;
    after[3 * LAYERS + 7] = x2108;
    after[3 * LAYERS + 8] = x386;
    after[3 * LAYERS + 9] = x361;
    after[3 * LAYERS + 10] = x358;
    after[3 * LAYERS + 11] = x2111;
    after[3 * LAYERS + 12] = x65;
    quantities[LAYERS] = x2162;
    quantities[LAYERS + 1] = x2166;
    quantities[LAYERS + 2] = a2167_last;
    quantities[LAYERS + 3] = x2168;
    quantities[LAYERS + 4] = x2175;
    quantities[LAYERS + 5] = x2176;
    quantities[LAYERS + 6] = x2177;
    quantities[LAYERS + 7] = x2187;
    quantities[LAYERS + 8] = x2189;
    quantities[LAYERS + 9] = x2190;
    quantities[LAYERS + 10] = x2191;
    quantities[LAYERS + 11] = x2192;
    quantities[LAYERS + 12] = x2193;
    quantities[LAYERS + 13] = x2194;
    quantities[LAYERS + 14] = x769;
    quantities[LAYERS + 15] = x2195;
    quantities[LAYERS + 16] = x2196;
    quantities[LAYERS + 17] = x2198;
    quantities[LAYERS + 18] = x2200;
    quantities[LAYERS + 19] = x2212;
    quantities[LAYERS + 20] = x2210;
    quantities[LAYERS + 21] = x2224;
    quantities[LAYERS + 22] = x2238;
    quantities[LAYERS + 23] = x2239;
    results[0] = x2117;
    results[1] = x2119;
    results[2] = x2098;
    results[3] = x2122;
    results[4] = x2053;
    results[5] = x2123;
    results[6] = x2124;
    results[7] = x2125;
    results[LAYERS + 8] = x692;
    results[LAYERS + 9] = x695;
    results[LAYERS + 10] = x762;
    results[LAYERS + 11] = x770;
    results[LAYERS + 12] = x1555;
    results[LAYERS + 13] = real_86[LAYERS];
    results[LAYERS + 14] = x2128;
    results[LAYERS + 15] = x2055;
    results[LAYERS + 16] = x38;
    results[LAYERS + 17] = x2129;
    results[LAYERS + 18] = x540;
    results[LAYERS + 19] = x2112;
    results[LAYERS + 20] = x380;
    results[LAYERS + 21] = x383;
    results[LAYERS + 22] = x376;
    results[LAYERS + 23] = x624;
    results[LAYERS + 24] = x625;
    results[LAYERS + 25] = x756;
    results[LAYERS + 26] = x393;
    results[LAYERS + 27] = x2130;
    results[LAYERS + 28] = x492;
    results[LAYERS + 29] = x2131;
    results[LAYERS + 30] = real_of(0.0);
    results[LAYERS + 31] = real_of(0.0);
    results[LAYERS + 32] = real_86[LAYERS];
    results[LAYERS + 33] = real_of(0.0);
    results[LAYERS + 34] = x551;
    results[LAYERS + 35] = x579;
    results[LAYERS + 36] = x36;
    results[LAYERS + 37] = x11;
    results[LAYERS + 38] = x1562;
    results[LAYERS + 39] = x2045;
    results[LAYERS + 40] = x1622;
    results[LAYERS + 41] = a2047_last;
    result_flags[0] = x419;
    result_flags[1] = x2132;
    result_flags[2] = x2133;
    for (int l = 0; l < LAYERS; ++l) {
        after[l] = real_12[l];
        after[LAYERS + l] = real_56[l];
        after[2 * LAYERS + l] = real_25[l];
        quantities[l] = real_5[l];
        results[8 + l] = real_58[l];
        results[LAYERS + 42 + l] = real_44[l];
        results[2 * LAYERS + 42 + l] = real_21[l];
        results[3 * LAYERS + 42 + l] = real_60[l];
    }
}

#include "step.h"
