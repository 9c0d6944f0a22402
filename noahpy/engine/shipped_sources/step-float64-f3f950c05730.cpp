// From the code of digest 779bcab796a69f56ffdb0b377be6ed435ccd4c7d9b0eaeba1655873cefe1ba88.
// The step of a strip of columns, written by noahpy.engine.
#define NUMBER double
#include "strip.h"

constexpr int STATE_ROWS = 3 * LAYERS + 41;
constexpr int FORCING_ROWS = 11;
constexpr int NUMBERS_ROWS = 18 * LAYERS + 54;
constexpr int FLAGS_ROWS = LAYERS + 4;
constexpr int WEIGHTS_ROWS = 0;
constexpr int AFTER_ROWS = 3 * LAYERS + 41;
constexpr int QUANTITIES_ROWS = 4 * LAYERS + 24;
constexpr int RESULTS_ROWS = 4 * LAYERS + 44;
constexpr int RESULT_FLAGS_ROWS = 3;

static const Number table980[] = {
#include "stability_corrections.inc"
};
static const Number table983[] = {
#include "stability_slopes.inc"
};
static const char noahpy_interface[] = R"({"state": [["state.soil_temperature", 1, 0], ["state.total_water_content", 1, 0], ["state.liquid_water_content", 1, 0], ["state.skin_temperature"], ["state.canopy_water"], ["state.ponded_water"], ["state.snow_water_equivalent"], ["state.snow_depth"], ["state.snow_layer_ice", 0, 5], ["state.snow_layer_liquid", 0, 5], ["state.snow_layer_temperature", 0, 5], ["state.snow_layer_thickness", 0, 5], ["state.snow_layer_age", 0, 5], ["state.snow_albedo"], ["state.snow_surface_temperature"], ["state.snow_age"], ["state.surface_albedo"], ["state.surface_emissivity"], ["state.roughness_length"], ["state.background_roughness_length"], ["state.exchange_coefficient_heat"], ["state.exchange_coefficient_momentum"], ["state.surface_specific_humidity"], ["state.bulk_richardson_number"]], "forcing": [["forcing.wind_speed"], ["forcing.air_temperature"], ["forcing.specific_humidity"], ["forcing.surface_pressure"], ["forcing.shortwave_down"], ["forcing.longwave_down"], ["forcing.precipitation_rate"], ["forcing.snowfall_fraction"], ["forcing.green_fraction"], ["forcing.albedo"], ["forcing.leaf_area_index"]], "numbers": [["site.layer_thickness", 1, 0], ["site.air_height"], ["site.wind_height"], ["site.richardson_limit"], ["site.wind_floor"], ["site.windless_conductance"], ["site.drainage_factor"], ["site.green_fraction_min"], ["site.green_fraction_max"], ["site.deep_soil_temperature"], ["site.ice_impedance_factor"], ["site.ponding_depth"], ["snow.fresh_snow_albedo"], ["snow.old_snow_albedo"], ["snow.cold_albedo_decay"], ["snow.melting_albedo_decay"], ["snow.melting_albedo_span"], ["snow.albedo_renewal"], ["snow.snow_roughness_length"], ["snow.snow_heat_roughness_ratio"], ["snow.snow_emissivity"], ["snow.snow_cover_depth"], ["snow.held_pore_share"], ["snow.fresh_snow_density"], ["snow.fresh_snow_density_warmth"], ["snow.fresh_snow_density_wind"], ["snow.least_fresh_snow_density"], ["snow.anderson_viscosity"], ["snow.anderson_viscosity_cold"], ["snow.anderson_viscosity_density"], ["snow.metamorphism_rate"], ["snow.metamorphism_cold"], ["snow.metamorphism_density"], ["snow.wind_packing"], ["snow.wind_packed_density"], ["snow.snow_conductivity_factor"], ["vegetation.minimum_stomatal_resistance"], ["vegetation.radiation_stress_constant"], ["vegetation.vapour_deficit_stress_constant"], ["vegetation.leaf_area_index_min"], ["vegetation.leaf_area_index_max"], ["vegetation.emissivity_min"], ["vegetation.emissivity_max"], ["vegetation.albedo_min"], ["vegetation.albedo_max"], ["vegetation.roughness_length_min"], ["vegetation.roughness_length_max"], ["geometry.bottom_distance"], ["soil.clapp_hornberger_b", 1, 0], ["soil.porosity", 1, 0], ["soil.air_entry_potential", 1, 0], ["soil.saturated_hydraulic_conductivity", 1, 0], ["soil.wilting_point_water_content", 1, 0], ["soil.freezing_point_depression", 1, 0], ["surface_soil.air_dry_water_content"], ["surface_soil.porosity"], ["surface_soil.reference_water_content"], ["surface_soil.wilting_point_water_content"], ["root_zone.root_fraction", 1, 0], ["root_zone.has_roots", 1, 0], ["root_zone.layer_count"], ["flow.curve.residual", 1, 0], ["flow.curve.log_entry", 1, 0], ["flow.curve.exponent_by_suction", 1, 0], ["flow.air_dry"], ["flow.base.head"], ["thermal.dry_conductivity", 1, 0], ["thermal.log_frozen_conductivity", 1, 0], ["thermal.frozen_kersten", 1, 0], ["freezing.retention.residual", 1, 0], ["freezing.retention.log_entry", 1, 0], ["solids_capacity", 1, 0]], "flags": [["site.use_supplied_albedo"], ["site.use_supplied_leaf_area_index"], ["site.variable_zilitinkevich"], ["vegetation.is_bare_ground"], ["soil.is_gravel", 1, 0]], "weights": [], "after": [["state.soil_temperature", 1, 0], ["state.total_water_content", 1, 0], ["state.liquid_water_content", 1, 0], ["state.skin_temperature"], ["state.canopy_water"], ["state.ponded_water"], ["state.snow_water_equivalent"], ["state.snow_depth"], ["state.snow_layer_ice", 0, 5], ["state.snow_layer_liquid", 0, 5], ["state.snow_layer_temperature", 0, 5], ["state.snow_layer_thickness", 0, 5], ["state.snow_layer_age", 0, 5], ["state.snow_albedo"], ["state.snow_surface_temperature"], ["state.snow_age"], ["state.surface_albedo"], ["state.surface_emissivity"], ["state.roughness_length"], ["state.background_roughness_length"], ["state.exchange_coefficient_heat"], ["state.exchange_coefficient_momentum"], ["state.surface_specific_humidity"], ["state.bulk_richardson_number"]], "quantities": [["ice_content", 1, 0], ["thaw_depth"], ["column_water"], ["soil_water"], ["soil_ice"], ["layer_water", 1, 0], ["layer_liquid_water", 1, 0], ["layer_ice", 1, 0], ["net_radiation"], ["snowfall"], ["net_evaporation"], ["potential_evaporation"], ["direct_evaporation"], ["canopy_evaporation"], ["transpiration"], ["snow_sublimation"], ["snowmelt"], ["throughfall_drip"], ["infiltration"], ["total_runoff"], ["water_gain"], ["water_loss"], ["water_residual"], ["water_leaked"], ["surface_energy_residual"], ["soil_energy_residual"], ["snow_energy_residual"], ["snow_base_mismatch"]], "results": [["fluxes.potential_evaporation"], ["fluxes.latent_heat_flux"], ["fluxes.evaporation_rate"], ["fluxes.sensible_heat_flux"], ["fluxes.ground_heat_flux"], ["fluxes.direct_evaporation"], ["fluxes.canopy_evaporation"], ["fluxes.transpiration"], ["fluxes.layer_transpiration", 1, 0], ["fluxes.snow_sublimation"], ["fluxes.dew_rate"], ["fluxes.throughfall_drip"], ["fluxes.soil_water_input"], ["fluxes.surface_runoff"], ["fluxes.subsurface_runoff"], ["fluxes.snowmelt"], ["fluxes.precipitation_heat_flux"], ["fluxes.freezing_rain_heat_flux"], ["fluxes.melt_heat_flux"], ["fluxes.absorbed_radiation"], ["fluxes.snow_cover_fraction"], ["fluxes.background_albedo"], ["fluxes.background_emissivity"], ["fluxes.leaf_area_index"], ["fluxes.canopy_resistance"], ["fluxes.plant_coefficient"], ["budget.liquid_input"], ["budget.snowfall"], ["budget.snow_vapour_loss"], ["budget.snow_trace"], ["budget.snow_correction"], ["budget.soil_water_created"], ["budget.bottom_drainage"], ["budget.excess_runoff"], ["budget.shortwave_up"], ["budget.longwave_up"], ["budget.emitted_longwave"], ["budget.sensible_heat"], ["budget.precipitation_heat"], ["budget.snow_heat_gain"], ["budget.snow_carried_heat"], ["budget.evaporation_heat"], ["budget.soil_heat_input"], ["budget.bottom_heat_flux"], ["budget.carried_heat"], ["budget.heat_capacity", 1, 0], ["budget.fusion_heat", 1, 0], ["budget.phase_change", 1, 0]], "result_flags": [["budget.has_snow"], ["budget.has_full_emission"], ["budget.melt_limited"]]})";


INLINE void strip_step(const Real *__restrict state, const Real *__restrict forcing, const Real *__restrict numbers, const Mask *__restrict flags, const Number *__restrict weights, const Real seconds, Real *__restrict after, Real *__restrict quantities, Real *__restrict results, Mask *__restrict result_flags) {
    Real real_0[5];
    Real real_1[LAYERS];
    Real real_2[LAYERS];
    Real real_3[6];
    Real real_4[6];
    Real real_5[6];
    Real real_6[6];
    Real real_7[6];
    Real real_8[6];
    Real real_9[6];
    Real real_10[6];
    Real real_11[6];
    Real real_12[7];
    Real real_13[5];
    Real real_14[5];
    Real real_15[5];
    Real real_16[5];
    Real real_17[5];
    Real real_18[5];
    Real real_19[5];
    Real real_20[5];
    Real real_21[5];
    Real real_22[5];
    Real real_23[5];
    Real real_24[5];
    Real real_25[4];
    Real real_26[4];
    Index index_27[4];
    Real real_28[4];
    Real real_29[4];
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
    Real real_48[LAYERS];
    Real real_49[LAYERS];
    Real real_50[LAYERS];
    Real real_51[LAYERS];
    Real real_52[LAYERS - 1];
    Real real_53[LAYERS - 1];
    Real real_54[LAYERS - 1];
    Real real_55[LAYERS - 1];
    Real real_56[LAYERS - 1];
    Real real_57[LAYERS - 1];
    Real real_58[LAYERS - 1];
    Real real_59[LAYERS];
    Real real_60[LAYERS];
    Real real_61[LAYERS];
    Mask mask_62[LAYERS];
    Real real_63[LAYERS];
    Real real_64[LAYERS];
    Real real_65[LAYERS];
    Real real_66[LAYERS];
    Real real_67[LAYERS];
    Real real_68[LAYERS];
    Real real_69[LAYERS];
    Real real_70[LAYERS];
    Mask mask_71[LAYERS];
    Real real_72[LAYERS];
    Real real_73[LAYERS];
    Real real_74[LAYERS];
    Real real_75[LAYERS];
    Real real_76[LAYERS];
    Real real_77[LAYERS];
    Real real_78[LAYERS];
    Real real_79[LAYERS];
    Real real_80[LAYERS + 1];
    Real real_81[LAYERS];
    Real real_82[LAYERS];
    Real real_83[LAYERS];
    Real real_84[LAYERS];
    Real real_85[LAYERS];
    Real real_86[LAYERS];
    Real real_87[LAYERS];
    Real real_88[LAYERS];
    Real real_89[LAYERS];
    Real real_90[LAYERS];
    Real real_91[LAYERS];
    Real real_92[LAYERS];
    Real real_93[LAYERS];
    Real real_94[LAYERS];
    Real real_95[LAYERS];
    Real real_96[LAYERS];
    Real real_97[LAYERS];
    Real real_98[LAYERS];
    Mask mask_99[LAYERS];
    Real real_100[LAYERS];
    Real real_101[LAYERS];
    Real real_102[LAYERS];
    Real real_103[LAYERS];
    Real real_104[LAYERS + 1];
    Real real_105[LAYERS + 1];
    Real real_106[5];
    Real real_107[5];
    Real real_108[5];
    Real real_109[5];
    Real real_110[LAYERS + 4];
    Real real_111[LAYERS + 4];
    Real real_112[LAYERS + 5];
    Real real_113[LAYERS + 5];
    Real real_114[LAYERS + 5];
    Real real_115[5];
    Real real_116[5];
    // layered_snow_step.layered_snow_step
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
    // layered_snow_step.layered_snow_step
    const Mask x24 = (forcing[6] > 0.0);
    const Real x25 = select(x24, x23, 0.0);
    const Real x26 = x25 * forcing[6];
    const Real x27 = forcing[6] - x26;
    // state.snow_layers_of
    const Real x65 = state[3 * LAYERS + 3] * 1000.0;
    // snow_layers.spread
    const Mask x66 = (x65 > 0.0);
    const Mask x67 = (state[3 * LAYERS + 4] > 0.0);
    const Mask x68 = (x66 & x67);
    Real a70_last = real_of(0.0);
    Real a71_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a69 = state[l + 3 * LAYERS + 5] + state[l + 3 * LAYERS + 10];
        a70_last = a70_last + a69;
        a71_last = a71_last + state[l + 3 * LAYERS + 20];
    }
    const Mask x72 = (a70_last > 0.0);
    const Mask x73 = (a71_last > 0.0);
    const Mask x74 = (x72 & x73);
    const Mask x75 = (x68 & x74);
    const Real x76 = select(x74, a70_last, 1.0);
    const Real x77 = x65 / x76;
    const Real x78 = select(x75, x77, 0.0);
    const Real x79 = select(x74, a71_last, 1.0);
    const Real x80 = state[3 * LAYERS + 4] / x79;
    const Real x81 = select(x75, x80, 0.0);
    const Mask x82 = ~x74;
    const Mask x83 = (x68 & x82);
    const Real x84 = select(x83, state[3 * LAYERS + 4], 1.0);
    // snow_layers.<listcomp>
    const Real x85 = x84 + 0.5;
    const Real x86 = 1 / x85;
    const Real x87 = x86 * 0.1;
    const Real x88 = x84 + 1.0;
    const Real x89 = 1 / x88;
    const Real x90 = x89 * 0.2;
    const Real x91 = x84 + 0.25;
    const Real x92 = 1 / x91;
    const Real x93 = x92 * 0.05;
    // snow_layers.layer_shares
    const Real x94 = x87 + x90;
    const Real x95 = x94 + x87;
    const Real x96 = x95 + x93;
    const Real x97 = 1.0 - x96;
    real_0[0] = x87;
    real_0[1] = x90;
    real_0[2] = x97;
    real_0[3] = x87;
    real_0[4] = x93;
    // snow_layers.spread
    const Mask x100 = (state[3 * LAYERS] > 273.15);
    const Real x101 = select(x100, 273.15, state[3 * LAYERS]);
    // layered_snow_step._weather
    const Real x112 = x14 * 287.04;
    const Real x113 = forcing[3] / x112;
    // soil_heat.thermal_conductivity, soil_heat.blended_kersten
    for (int l = 0; l < LAYERS; ++l) {
        const Real a28 = state[l + LAYERS] / numbers[l + 2 * LAYERS + 47];
        const Real a29 = state[l + 2 * LAYERS] / state[l + LAYERS];
        const Real a30 = a29 * numbers[l + 2 * LAYERS + 47];
        const Real a31 = a30 * (-1.3505762785178115);
        const Real a32 = numbers[l + 13 * LAYERS + 54] + a31;
        const Real a33 = exp(a32);
        const Real a34 = numbers[l + 14 * LAYERS + 54] * a28;
        const Real a35 = numbers[l + 14 * LAYERS + 54] - 1.0;
        const Real a36 = a35 * a28;
        const Real a37 = a36 + 1.0;
        const Real a38 = a34 / a37;
        const Real a39 = a28 * 4.6;
        const Real a40 = a28 * 3.6;
        const Real a41 = a40 + 1.0;
        const Real a42 = a39 / a41;
        const Real a43 = log(a28);
        const Real a44 = a43 / 2.302585092994046;
        const Real a45 = a44 + 1.0;
        const Mask a46 = (a45 < 0.0);
        const Real a47 = select(a46, 0.0, a45);
        const Real a48 = select(flags[l + 4], a42, a47);
        const Real a49 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a50 = a49 / 0.001;
        const Mask a51 = (a50 < 0.0);
        const Real a52 = select(a51, 0.0, a50);
        const Mask a53 = (a52 > 1.0);
        const Real a54 = select(a53, 1.0, a52);
        const Real a55 = a54 * a54;
        const Real a56 = a54 * 2.0;
        const Real a57 = 3.0 - a56;
        const Real a58 = a55 * a57;
        const Real a59 = a38 - a48;
        const Real a60 = a58 * a59;
        const Real a61 = a48 + a60;
        const Real a62 = a33 - numbers[l + 12 * LAYERS + 54];
        const Real a63 = a61 * a62;
        const Real a64 = a63 + numbers[l + 12 * LAYERS + 54];
        real_1[l] = a49;
        real_2[l] = a64;
    }
    // layered_snow_step.layered_snow_step
    const Real x114 = x0 / real_2[0];
    // layered_snow.open_snow
    const Real x115 = forcing[1] - 273.15;
    // calm_air.floored_wind
    const Real x116 = forcing[0] * forcing[0];
    const Real x117 = numbers[LAYERS + 3] * numbers[LAYERS + 3];
    const Real x118 = x116 + x117;
    const Mask x119 = (x118 > 1e-30);
    const Mask x120 = (x118 < 1e-30);
    const Real x121 = select(x120, 1e-30, x118);
    const Real x122 = sqrt(x121);
    const Real x123 = select(x119, x122, 0.0);
    // layered_snow.open_snow
    const Real x124 = seconds * x26;
    const Mask x125 = (x115 > 0.0);
    const Real x126 = select(x125, 0.0, x115);
    const Real x127 = x126 * 2106.0;
    const Real x128 = x124 * x127;
    // snow_compaction.fresh_snow_density
    const Real x129 = numbers[LAYERS + 23] * x115;
    const Real x130 = numbers[LAYERS + 22] + x129;
    const Real x131 = sqrt(x123);
    const Real x132 = numbers[LAYERS + 24] * x131;
    const Real x133 = x130 + x132;
    const Real x134 = x133 - numbers[LAYERS + 25];
    const Real x135 = x134 * x134;
    const Real x136 = x135 + 25.0;
    const Real x137 = sqrt(x136);
    const Real x138 = x134 + x137;
    const Real x139 = x138 * 0.5;
    const Real x140 = numbers[LAYERS + 25] + x139;
    // layered_snow.open_snow
    const Real x152 = x124 / x140;
    const Real x154 = state[3 * LAYERS + 31] - 273.15;
    // snow_properties.aged_albedo
    const Real x155 = seconds / 86400.0;
    // snow_properties.melting_weight
    const Real x156 = x154 / numbers[LAYERS + 15];
    const Real x157 = x156 + 1.0;
    const Mask x158 = (x157 < 0.0);
    const Real x159 = select(x158, 0.0, x157);
    const Mask x160 = (x159 > 1.0);
    const Real x161 = select(x160, 1.0, x159);
    const Real x162 = x161 * x161;
    const Real x163 = x161 * 2.0;
    const Real x164 = 3.0 - x163;
    const Real x165 = x162 * x164;
    // snow_properties.aged_albedo
    const Real x166 = x165 * numbers[LAYERS + 14];
    const Real x167 = x166 * x155;
    const Real x168 = 1.0 - x165;
    const Real x169 = x168 * numbers[LAYERS + 13];
    const Real x170 = x169 * x155;
    // snow_layers.spread, snow_layers.content_of, layered_snow.open_snow
    Real a153_last = x124;
    for (int l = 0; l < 5; ++l) {
        const Real a99 = select(x83, real_0[l], 0.0);
        const Real a102 = select(x75, state[l + 3 * LAYERS + 15], 273.15);
        const Real a103 = x78 * state[l + 3 * LAYERS + 5];
        const Real a104 = a99 * x65;
        const Real a105 = a103 + a104;
        const Real a106 = x78 * state[l + 3 * LAYERS + 10];
        const Real a107 = select(x83, x101, a102);
        const Real a108 = x81 * state[l + 3 * LAYERS + 20];
        const Real a109 = a99 * state[3 * LAYERS + 4];
        const Real a110 = a108 + a109;
        const Real a111 = select(x75, state[l + 3 * LAYERS + 25], 0.0);
        const Real a141 = a105 + a106;
        const Real a142 = a105 * 2106.0;
        const Real a143 = a106 * 4218.0;
        const Real a144 = a142 + a143;
        const Real a145 = a107 - 273.15;
        const Real a146 = a144 * a145;
        const Real a147 = a106 * 333500.0;
        const Real a148 = a146 + a147;
        const Real a149 = a141 * a111;
        const Real a150 = seconds * a141;
        const Real a151 = a149 + a150;
        a153_last = a153_last + a141;
        real_3[l + 1] = a110;
        real_4[l + 1] = a141;
        real_5[l + 1] = a148;
        real_6[l + 1] = a151;
    }
    // snow_properties.aged_albedo
    const Real x171 = a153_last + numbers[LAYERS + 16];
    const Real x172 = x124 * x171;
    const Real x173 = a153_last * numbers[LAYERS + 16];
    const Mask x174 = (x173 < 1e-30);
    const Real x175 = select(x174, 1e-30, x173);
    const Real x176 = x172 / x175;
    const Mask x177 = (a153_last > 0.0);
    const Real x178 = select(x177, x176, 0.0);
    const Real x179 = x167 + x178;
    const Mask x180 = (x179 > 1e-08);
    const Real x181 = select(x180, x179, 1.0);
    const Real x182 = -x181;
    const Real x183 = expm1(x182);
    const Real x185 = x183 / x181;
    const Real x186 = -x185;
    const Real x187 = x179 * 0.5;
    const Real x188 = 1.0 - x187;
    const Real x189 = select(x180, x186, x188);
    const Real x190 = x167 * numbers[LAYERS + 12];
    const Real x191 = x178 * numbers[LAYERS + 11];
    const Real x192 = x190 + x191;
    const Real x193 = x192 - x170;
    const Real x194 = x179 * state[3 * LAYERS + 30];
    const Real x195 = x193 - x194;
    const Real x196 = x195 * x189;
    const Real x197 = state[3 * LAYERS + 30] + x196;
    const Mask x198 = (x197 < numbers[LAYERS + 12]);
    const Real x199 = select(x198, numbers[LAYERS + 12], x197);
    after[3 * LAYERS + 30] = x199;
    // snow_compaction.compacted
    real_4[0] = x124;
    real_3[0] = x152;
    real_5[0] = x128;
    Real a228_last = x124;
    for (int l = 0; l < 5; ++l) {
        a228_last = a228_last + real_4[l + 1];
        const Real a228 = a228_last;
        real_7[l + 1] = a228;
    }
    real_7[0] = x124;
    // snow_compaction.anderson_settling
    const Real x236 = numbers[LAYERS + 26] * 1000000.0;
    const Real x261 = seconds * 1e-06;
    const Real x262 = x261 * numbers[LAYERS + 29];
    // snow_compaction._wind_packed
    const Real x287 = x123 * (-0.10625000000000001);
    const Real x288 = exp(x287);
    const Real x289 = x288 * 2.868;
    // layered_snow.open_snow
    const Mask x320 = (a153_last > 1e-09);
    // layered_snow.<genexpr>
    real_6[0] = real_of(0.0);
    // snow_compaction.compacted, snow_layers.warmth, snow_layers.liquid_water, snow_compaction.anderson_settling, snow_compaction._under_weight, snow_compaction._wind_packed, layered_snow.<genexpr>, layered_snow.open_snow
    Real a295_last = real_of(0.0);
    Real a326_last = real_of(0.0);
    for (int l = 0; l < 6; ++l) {
        const Mask a201 = (real_4[l] > 0.0);
        const Mask a203 = (real_3[l] > 0.0);
        const Mask a204 = (a201 & a203);
        const Real a205 = select(a204, real_4[l], 1.0);
        const Real a206 = select(a204, real_3[l], 0.01);
        const Real a208 = select(a204, real_5[l], 0.0);
        const Real a209 = a205 * 2106.0;
        const Real a210 = 1 / a209;
        const Real a211 = a205 * 4218.0;
        const Real a212 = 1 / a211;
        const Real a213 = a205 * 333500.0;
        const Real a214 = a208 - a213;
        const Mask a215 = (a208 < 0.0);
        const Mask a216 = (a214 > 0.0);
        const Real a217 = a208 * a210;
        const Real a218 = a214 * a212;
        const Real a219 = select(a216, a218, 0.0);
        const Real a220 = select(a215, a217, a219);
        const Real a221 = -a220;
        const Real a222 = a208 / 333500.0;
        const Mask a223 = (a222 < 0.0);
        const Real a224 = select(a223, 0.0, a222);
        const Mask a225 = (a224 > a205);
        const Real a226 = select(a225, a205, a224);
        const Real a227 = a205 / a206;
        const Real a229 = real_4[l] * 0.5;
        const Real a231 = real_7[l] - a229;
        const Mask a232 = (a221 < 0.0);
        const Real a233 = select(a232, 0.0, a220);
        const Real a235 = a231 * 9.81;
        const Real a237 = numbers[LAYERS + 27] * a233;
        const Real a239 = numbers[LAYERS + 28] * a227;
        const Real a240 = a239 - a237;
        const Real a241 = exp(a240);
        const Real a242 = x236 * a241;
        const Real a243 = a227 * a235;
        const Real a244 = seconds / a242;
        const Real a245 = a243 * a244;
        const Real a246 = numbers[LAYERS + 28] * a245;
        const Real a247 = a246 + 1.0;
        const Real a248 = log(a247);
        const Real a249 = a248 / numbers[LAYERS + 28];
        const Real a250 = a227 + a249;
        const Real a251 = a250 - 150.0;
        const Real a252 = a251 / 5.0;
        const Real a253 = exp(a252);
        const Real a254 = a253 + 1.0;
        const Real a255 = log(a254);
        const Real a256 = a255 * 5.0;
        const Real a257 = numbers[LAYERS + 31] * a256;
        const Real a258 = numbers[LAYERS + 30] * a233;
        const Real a260 = a257 - a258;
        const Real a263 = -a260;
        const Real a264 = exp(a263);
        const Real a265 = x262 * a264;
        const Real a266 = -a252;
        const Real a267 = exp(a266);
        const Real a268 = a267 + 1.0;
        const Real a269 = 1 / a268;
        const Real a270 = numbers[LAYERS + 31] * a269;
        const Mask a271 = (a270 < 1e-08);
        const Real a272 = select(a271, 1e-08, a270);
        const Real a273 = a272 * a250;
        const Real a274 = a273 * a265;
        const Real a275 = log1p(a274);
        const Real a276 = a275 / a273;
        const Real a277 = exp(a276);
        const Real a278 = a250 * a277;
        const Real a279 = select(a204, a206, 0.0);
        const Real a280 = a278 - 50.0;
        const Mask a281 = (a280 < 0.0);
        const Real a282 = select(a281, 0.0, a280);
        const Real a283 = a282 * 0.00125;
        const Real a284 = a283 / 0.295;
        const Real a285 = 1.25 - a284;
        const Real a286 = a285 + 1.0;
        const Real a290 = a286 - x289;
        const Mask a291 = (a290 < 0.0);
        const Real a292 = select(a291, 0.0, a290);
        const Real a293 = 3.25 - a292;
        const Real a294 = a279 * a293;
        a295_last = a295_last + a294;
        const Real a295 = a295_last;
        const Real a296 = a294 * 0.5;
        const Real a297 = a295 - a296;
        const Real a298 = numbers[LAYERS + 32] * a292;
        const Real a299 = a297 * (-10.0);
        const Real a300 = exp(a299);
        const Real a301 = a298 * a300;
        const Real a302 = a301 / 216000.0;
        const Real a303 = numbers[LAYERS + 33] - a278;
        const Mask a304 = (a303 < 0.0);
        const Real a305 = select(a304, 0.0, a303);
        const Real a307 = a302 * seconds;
        const Real a308 = -a307;
        const Real a309 = expm1(a308);
        const Real a310 = a305 * a309;
        const Real a311 = a278 - a310;
        const Real a312 = a205 - a226;
        const Real a313 = a312 / 917.0;
        const Real a314 = a227 / a311;
        const Real a315 = a206 * a314;
        const Real a316 = minimum(a313, a206);
        const Mask a317 = (a315 < a316);
        const Real a318 = select(a317, a316, a315);
        const Real a319 = select(a204, a318, real_3[l]);
        const Real a321 = select(x320, real_4[l], 0.0);
        const Real a322 = select(x320, real_5[l], 0.0);
        const Real a323 = select(x320, a319, 0.0);
        const Real a325 = select(x320, real_6[l], 0.0);
        a326_last = a326_last + a323;
        real_8[l] = a321;
        real_9[l] = a322;
        real_10[l] = a323;
        real_11[l] = a325;
    }
    // layered_snow.open_snow
    const Real x327 = select(x320, a326_last, 1.0);
    // snow_properties.cover_fraction
    const Real x328 = x327 / numbers[LAYERS + 20];
    const Real x329 = x328 * (-2.0);
    const Real x330 = expm1(x329);
    const Real x332 = x330 + 2.0;
    const Real x333 = x330 / x332;
    // layered_snow.open_snow
    const Real x335 = x327 / x333;
    // snow_layers.<listcomp>
    const Real x337 = 0.5 - x335;
    const Real x338 = 1 / x337;
    const Real x339 = x338 * 0.1;
    const Real x340 = 1.0 - x335;
    const Real x341 = 1 / x340;
    const Real x342 = x341 * 0.2;
    const Real x343 = 0.25 - x335;
    const Real x344 = 1 / x343;
    const Real x345 = x344 * 0.05;
    // snow_layers.layer_shares
    const Real x346 = x339 + x342;
    const Real x347 = x346 + x339;
    const Real x348 = x347 + x345;
    const Real x349 = 1.0 - x348;
    real_0[0] = x339;
    real_0[1] = x342;
    real_0[2] = x349;
    real_0[3] = x339;
    real_0[4] = x345;
    // snow_layers.remapped
    Real a353_last = real_of(0.0);
    for (int l = 0; l < 6; ++l) {
        a353_last = a353_last + real_10[l];
        const Real a353 = a353_last;
        const Mask a354 = (real_10[l] > 0.0);
        const Real a355 = select(a354, real_10[l], 1.0);
        real_12[l + 1] = a353;
        real_7[l] = a355;
    }
    real_12[0] = real_of(0.0);
    // layered_snow.open_snow, snow_layers.remapped
    Real a356_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a351 = real_0[l] * x327;
        const Real a352 = select(x320, a351, 0.0);
        a356_last = a356_last + a352;
        const Real a356 = a356_last;
        real_13[l] = a352;
        real_14[l] = a356;
    }
    // snow_layers.remapped
    Real a365_last = real_of(0.0);
    Real a367_last = real_of(0.0);
    Real a369_last = real_of(0.0);
    Real a378_last = real_of(0.0);
    Real a380_last = real_of(0.0);
    Real a382_last = real_of(0.0);
    Real a391_last = real_of(0.0);
    Real a393_last = real_of(0.0);
    Real a395_last = real_of(0.0);
    Real a404_last = real_of(0.0);
    Real a406_last = real_of(0.0);
    Real a408_last = real_of(0.0);
    Real a411_last = real_of(0.0);
    Real a413_last = real_of(0.0);
    Real a415_last = real_of(0.0);
    for (int l = 0; l < 6; ++l) {
        const Real a358 = real_14[0] - real_12[l];
        const Real a359 = a358 / real_7[l];
        const Mask a360 = (a359 < 0.0);
        const Real a361 = select(a360, 0.0, a359);
        const Mask a362 = (a361 > 1.0);
        const Real a363 = select(a362, 1.0, a361);
        const Real a364 = a363 * real_8[l];
        a365_last = a365_last + a364;
        const Real a366 = a363 * real_9[l];
        a367_last = a367_last + a366;
        const Real a368 = a363 * real_11[l];
        a369_last = a369_last + a368;
        const Real a370 = real_14[1] - real_12[l];
        const Real a371 = a370 / real_7[l];
        const Mask a372 = (a371 < 0.0);
        const Real a373 = select(a372, 0.0, a371);
        const Mask a374 = (a373 > 1.0);
        const Real a375 = select(a374, 1.0, a373);
        const Real a376 = a375 - a363;
        const Real a377 = a376 * real_8[l];
        a378_last = a378_last + a377;
        const Real a379 = a376 * real_9[l];
        a380_last = a380_last + a379;
        const Real a381 = a376 * real_11[l];
        a382_last = a382_last + a381;
        const Real a383 = real_14[2] - real_12[l];
        const Real a384 = a383 / real_7[l];
        const Mask a385 = (a384 < 0.0);
        const Real a386 = select(a385, 0.0, a384);
        const Mask a387 = (a386 > 1.0);
        const Real a388 = select(a387, 1.0, a386);
        const Real a389 = a388 - a375;
        const Real a390 = a389 * real_8[l];
        a391_last = a391_last + a390;
        const Real a392 = a389 * real_9[l];
        a393_last = a393_last + a392;
        const Real a394 = a389 * real_11[l];
        a395_last = a395_last + a394;
        const Real a396 = real_14[3] - real_12[l];
        const Real a397 = a396 / real_7[l];
        const Mask a398 = (a397 < 0.0);
        const Real a399 = select(a398, 0.0, a397);
        const Mask a400 = (a399 > 1.0);
        const Real a401 = select(a400, 1.0, a399);
        const Real a402 = a401 - a388;
        const Real a403 = a402 * real_8[l];
        a404_last = a404_last + a403;
        const Real a405 = a402 * real_9[l];
        a406_last = a406_last + a405;
        const Real a407 = a402 * real_11[l];
        a408_last = a408_last + a407;
        const Real a409 = 1.0 - a401;
        const Real a410 = a409 * real_8[l];
        a411_last = a411_last + a410;
        const Real a412 = a409 * real_9[l];
        a413_last = a413_last + a412;
        const Real a414 = a409 * real_11[l];
        a415_last = a415_last + a414;
    }
    // snow_layers.<genexpr>
    real_14[0] = a365_last;
    real_14[1] = a378_last;
    real_14[2] = a391_last;
    real_14[3] = a404_last;
    real_14[4] = a411_last;
    real_15[0] = a367_last;
    real_15[1] = a380_last;
    real_15[2] = a393_last;
    real_15[3] = a406_last;
    real_15[4] = a413_last;
    real_16[0] = a369_last;
    real_16[1] = a382_last;
    real_16[2] = a395_last;
    real_16[3] = a408_last;
    real_16[4] = a415_last;
    // layered_snow.open_snow
    const Real x425 = seconds * x27;
    const Real x426 = x333 * x425;
    const Real x428 = select(x320, x426, 0.0);
    const Mask x430 = (x115 < 0.0);
    const Real x431 = select(x430, 0.0, x115);
    const Real x432 = x431 * 4218.0;
    const Real x433 = x432 + 333500.0;
    const Real x434 = x428 * x433;
    const Real x436 = real_14[0] - x428;
    const Real x437 = real_15[0] - x434;
    real_17[0] = x436;
    for (int l = 0; l < 4; ++l) real_17[l + 1] = real_14[l + 1];
    real_18[0] = x437;
    for (int l = 0; l < 4; ++l) real_18[l + 1] = real_15[l + 1];
    // snow_layers.liquid_water, layered_snow.open_snow, snow_properties.yen_conductivity
    for (int l = 0; l < 5; ++l) {
        const Real a419 = real_15[l] / 333500.0;
        const Mask a420 = (a419 < 0.0);
        const Real a421 = select(a420, 0.0, a419);
        const Mask a422 = (a421 > real_14[l]);
        const Real a423 = select(a422, real_14[l], a421);
        const Real a424 = real_14[l] - a423;
        const Real a438 = real_0[l] * x335;
        const Real a441 = real_17[l] / x333;
        const Real a442 = -a441;
        const Real a443 = select(x320, a442, 1.0);
        const Real a444 = a443 / a438;
        const Real a445 = -a444;
        const Real a446 = select(x320, a445, 100.0);
        const Real a447 = a446 / 1000.0;
        const Real a448 = log(a447);
        const Real a449 = a448 * 1.88;
        const Real a450 = exp(a449);
        const Real a451 = a450 * 2.22;
        const Real a452 = numbers[LAYERS + 34] * a451;
        const Real a453 = a438 * 0.5;
        const Real a455 = a453 / a452;
        const Real a456 = -a455;
        const Real a458 = real_18[l] / x333;
        const Real a460 = select(x320, a458, 0.0);
        const Real a461 = -a460;
        real_19[l] = a424;
        real_20[l] = a443;
        real_21[l] = a455;
        real_22[l] = a456;
        real_23[l] = a460;
        real_24[l] = a461;
    }
    // layered_snow.open_snow
    const Real x465 = x114 - real_21[4];
    const Real x466 = 1 / x465;
    const Real x467 = 1 / real_22[0];
    const Real x468 = select(x320, x333, 0.0);
    const Real x469 = -x468;
    results[LAYERS + 19] = x469;
    Real a470_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a470_last = a470_last + real_5[l + 1];
    }
    const Real x471 = a470_last + x128;
    // calm_air.louis_exchange
    const Real x472 = numbers[LAYERS + 1] / numbers[LAYERS + 17];
    const Real x473 = log(x472);
    const Real x474 = numbers[LAYERS + 18] * numbers[LAYERS + 17];
    const Real x475 = numbers[LAYERS] / x474;
    const Real x476 = log(x475);
    const Real x477 = 1 / x473;
    const Real x478 = x477 * 0.4;
    const Real x479 = x478 * x478;
    const Real x480 = numbers[LAYERS + 1] * numbers[LAYERS + 1];
    const Real x481 = x123 * x123;
    const Real x482 = x480 / x481;
    const Real x483 = x473 * x476;
    const Real x484 = 1 / x483;
    const Real x485 = x484 * 0.16000000000000003;
    const Real x486 = x485 * x123;
    const Real x487 = x482 * 9.81;
    const Real x488 = numbers[LAYERS] * x11;
    const Real x489 = x487 / x488;
    const Real x490 = x479 * 75.0;
    const Real x491 = sqrt(x472);
    const Real x492 = x490 * x491;
    // snow_skin.skin_balance
    const Real x493 = 1.0 - x199;
    const Real x494 = x493 * forcing[4];
    const Real x495 = numbers[LAYERS + 19] * forcing[5];
    const Real x496 = x494 + x495;
    const Real x497 = x11 - 273.15;
    // layered_snow.open_snow
    const Real x498 = x128 - x434;
    const Real x499 = select(x320, 0.0, a153_last);
    const Real x500 = select(x320, 0.0, x471);
    // layered_snow_step.layered_snow_step
    const Real x501 = 1.0 + x468;
    const Mask x502 = (x501 > 1e-09);
    const Real x503 = select(x502, x501, 0.0);
    // vegetation.vegetated_surface
    const Real x504 = select(flags[3], 0.0, forcing[8]);
    // vegetation.greenness
    const Real x505 = x504 - numbers[LAYERS + 6];
    const Real x506 = numbers[LAYERS + 7] - numbers[LAYERS + 6];
    const Mask x507 = (x506 == 0.0);
    const Real x508 = select(x507, 1e-30, x506);
    const Real x509 = x505 / x508;
    const Mask x510 = (x509 < 0.0);
    const Real x511 = select(x510, 0.0, x509);
    const Mask x512 = (x511 > 1.0);
    const Real x513 = select(x512, 1.0, x511);
    const Mask x514 = (x504 >= numbers[LAYERS + 7]);
    const Real x515 = select(x514, 1.0, x513);
    // vegetation._between
    const Real x516 = 1.0 - x515;
    const Real x517 = x516 * numbers[LAYERS + 38];
    const Real x518 = x515 * numbers[LAYERS + 39];
    const Real x519 = x517 + x518;
    // vegetation.vegetated_surface
    const Real x520 = select(flags[1], forcing[10], x519);
    results[LAYERS + 22] = x520;
    // vegetation._between
    const Real x521 = x516 * numbers[LAYERS + 43];
    const Real x522 = x515 * numbers[LAYERS + 42];
    const Real x523 = x521 + x522;
    // vegetation.vegetated_surface
    const Real x524 = select(flags[0], forcing[9], x523);
    results[LAYERS + 20] = x524;
    // vegetation._between
    const Real x525 = x516 * numbers[LAYERS + 40];
    const Real x526 = x515 * numbers[LAYERS + 41];
    const Real x527 = x525 + x526;
    results[LAYERS + 21] = x527;
    const Real x528 = x516 * numbers[LAYERS + 44];
    const Real x529 = x515 * numbers[LAYERS + 45];
    const Real x530 = x528 + x529;
    after[3 * LAYERS + 35] = x530;
    after[3 * LAYERS + 36] = x530;
    // soil_heat.canopy_damping
    const Real x531 = x504 * (-2.0);
    const Real x532 = exp(x531);
    // snow_free_ground.ground_conduction
    const Real x533 = real_2[0] * x532;
    // calm_air.calm_exchange
    const Real x534 = x11 - state[3 * LAYERS];
    const Mask x535 = (x123 < 0.001);
    const Real x536 = select(x535, 0.001, x123);
    const Real x537 = numbers[LAYERS + 1] / x536;
    const Real x538 = x537 * 9.81;
    const Real x539 = x538 * x537;
    const Real x540 = numbers[LAYERS] * forcing[1];
    const Real x541 = x539 / x540;
    const Real x542 = x541 * x534;
    // calm_air.limited_richardson
    const Mask x543 = (x542 > 0.0);
    const Real x544 = select(x543, x542, 0.0);
    const Real x545 = 1 / numbers[LAYERS + 2];
    const Real x546 = x545 * (-2.0);
    const Real x547 = x544 * x546;
    const Real x548 = expm1(x547);
    const Real x550 = x548 + 2.0;
    const Real x551 = x548 / x550;
    const Real x553 = numbers[LAYERS + 2] * x551;
    const Real x554 = -x553;
    const Real x555 = select(x543, x554, x542);
    // calm_air.calm_exchange
    const Real x556 = x555 / x541;
    const Real x557 = x11 - x556;
    // exchange.myj_exchange
    const Real x558 = 1 / forcing[3];
    const Real x559 = x558 * 100000.0;
    const Real x560 = log(x559);
    const Real x561 = x560 * 0.2857142857142857;
    const Real x562 = exp(x561);
    const Real x563 = forcing[1] * x562;
    const Real x564 = x557 * x562;
    const Real x565 = 1 / x563;
    const Real x566 = x565 * 9.81;
    const Real x567 = x563 - x564;
    const Real x568 = forcing[2] + state[3 * LAYERS + 39];
    const Real x569 = x568 * 0.3041811846689896;
    const Real x570 = x569 + 1.0;
    const Real x571 = x567 * x570;
    const Real x572 = forcing[2] - state[3 * LAYERS + 39];
    const Real x573 = x572 * 0.6083623693379792;
    const Real x574 = x563 + x564;
    const Real x575 = x574 * 0.5;
    const Real x576 = x573 * x575;
    const Real x577 = x571 + x576;
    const Mask x578 = (x481 < 1e-06);
    const Real x579 = select(x578, 1e-06, x481);
    const Real x580 = x566 * x577;
    const Real x581 = x580 * numbers[LAYERS + 1];
    const Real x582 = x581 * numbers[LAYERS + 1];
    const Real x583 = x582 / x579;
    const Real x584 = x583 / numbers[LAYERS];
    const Real x585 = numbers[LAYERS + 1] + state[3 * LAYERS + 35];
    const Real x586 = numbers[LAYERS] + state[3 * LAYERS + 35];
    const Real x587 = x585 / state[3 * LAYERS + 35];
    const Real x588 = log(x587);
    const Real x589 = x584 / 0.505;
    const Mask x590 = (x589 > 1.0);
    const Real x591 = select(x590, 1.0, x589);
    const Mask x592 = (x577 > 0.0);
    // exchange.zilitinkevich_factor
    const Real x593 = state[3 * LAYERS + 35] * (-13.157629102823119);
    const Real x594 = exp(x593);
    const Real x595 = select(flags[2], x594, 0.1);
    const Real x596 = x595 * (-103.28);
    // exchange.myj_exchange
    const Real x597 = x591 * x591;
    const Real x598 = x597 * 10.0;
    const Real x599 = x598 + 1.0;
    const Real x600 = select(x592, x599, 1.0);
    const Real x601 = x596 * x600;
    const Real x602 = 1 / numbers[LAYERS];
    const Real x603 = x602 * 0.0001;
    // exchange.convective_factor
    const Real x604 = x580 * 1000.0;
    const Real x605 = magnitude(x604);
    const Mask x606 = (x605 > 1e-30);
    const Mask x607 = (x605 < 1e-30);
    const Real x608 = select(x607, 1e-30, x605);
    const Real x609 = log(x608);
    const Real x610 = x609 * 0.6666666666666666;
    const Real x611 = exp(x610);
    const Real x612 = select(x606, x611, 0.0);
    const Real x613 = x612 * 1.44;
    // exchange._convective_velocity_squared
    const Real x614 = log(state[3 * LAYERS + 37]);
    const Real x615 = x614 * 0.6666666666666666;
    const Real x616 = exp(x615);
    const Real x617 = x613 * x616;
    // exchange._friction_velocity
    const Real x618 = x579 + x617;
    const Real x619 = sqrt(x618);
    const Real x620 = state[3 * LAYERS + 38] * x619;
    const Real x621 = sqrt(x620);
    const Mask x622 = (x621 < 1e-09);
    const Real x623 = select(x622, 1e-09, x621);
    // exchange.myj_exchange
    const Real x624 = select(x592, 0.0, x613);
    const Real x625 = x580 * 0.4;
    const Real x626 = state[3 * LAYERS + 35] / x585;
    const Real x627 = x623 * state[3 * LAYERS + 36];
    const Real x628 = sqrt(x627);
    const Real x629 = x601 * x628;
    const Real x630 = exp(x629);
    const Real x631 = x630 * state[3 * LAYERS + 36];
    const Mask x632 = (x631 < 1e-28);
    const Real x633 = select(x632, 1e-28, x631);
    const Real x634 = x633 / x586;
    const Real x635 = x625 * state[3 * LAYERS + 37];
    const Real x636 = x623 * x623;
    const Real x637 = x636 * x623;
    const Real x638 = x635 / x637;
    real_25[0] = x585;
    real_25[1] = state[3 * LAYERS + 35];
    real_25[2] = x586;
    real_25[3] = x633;
    real_26[0] = real_of(1.0);
    real_26[1] = x626;
    real_26[2] = real_of(1.0);
    real_26[3] = x634;
    // stability.__call__
    index_27[0] = index_of(0);
    index_27[1] = index_of(0);
    index_27[2] = index_of(10000);
    index_27[3] = index_of(10000);
    // layered_snow.open_snow, exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a462 = real_21[l] + real_21[l + 1];
        const Real a463 = -a462;
        const Real a464 = 1 / a463;
        const Real a640 = x638 * real_25[l];
        const Real a642 = real_26[l] * (-5.0);
        const Mask a643 = (a640 < a642);
        const Real a644 = select(a643, a642, a640);
        const Real a645 = real_26[l] * 0.9999990000003619;
        const Mask a646 = (a644 > a645);
        const Real a647 = select(a646, a645, a644);
        const Real a648 = a647 - (-5.0);
        const Real a649 = a648 / 0.0006;
        const Real a650 = trunc(a649);
        const Index a651 = index_of_real(a650);
        const Index a652 = at_least(a651, 0);
        const Index a653 = at_most(a652, 9999);
        const Index a655 = a653 + index_27[l];
        const Real a656 = look_up(table980, a655);
        const Real a657 = a649 - a650;
        const Real a658 = look_up(table983, a655);
        const Real a659 = a657 * a658;
        const Real a660 = a656 + a659;
        real_28[l] = a464;
        real_29[l] = a660;
    }
    // exchange.myj_exchange
    const Real x661 = real_29[0] - real_29[1];
    const Real x662 = x661 + x588;
    const Real x663 = real_29[2] - real_29[3];
    const Real x664 = log(x634);
    const Real x665 = x663 - x664;
    const Real x666 = x623 * 0.4;
    const Real x667 = x666 / x662;
    const Mask x668 = (x667 < x603);
    const Real x669 = select(x668, x603, x667);
    const Real x670 = x666 / x665;
    const Mask x671 = (x670 < x603);
    const Real x672 = select(x671, x603, x670);
    // exchange._convective_velocity_squared
    const Real x673 = log(x672);
    const Real x674 = x673 * 0.6666666666666666;
    const Real x675 = exp(x674);
    const Real x676 = x624 * x675;
    // exchange._friction_velocity
    const Real x677 = x579 + x676;
    const Real x678 = sqrt(x677);
    const Real x679 = x669 * x678;
    const Real x680 = sqrt(x679);
    const Mask x681 = (x680 < 1e-09);
    const Real x682 = select(x681, 1e-09, x680);
    // exchange.myj_exchange
    const Real x683 = x682 * state[3 * LAYERS + 36];
    const Real x684 = sqrt(x683);
    const Real x685 = x601 * x684;
    const Real x686 = exp(x685);
    const Real x687 = x686 * state[3 * LAYERS + 36];
    const Mask x688 = (x687 < 1e-28);
    const Real x689 = select(x688, 1e-28, x687);
    const Real x690 = x689 / x586;
    const Real x691 = x625 * x672;
    const Real x692 = x682 * x682;
    const Real x693 = x692 * x682;
    const Real x694 = x691 / x693;
    real_29[0] = x585;
    real_29[1] = state[3 * LAYERS + 35];
    real_29[2] = x586;
    real_29[3] = x689;
    real_26[0] = real_of(1.0);
    real_26[1] = x626;
    real_26[2] = real_of(1.0);
    real_26[3] = x690;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a696 = x694 * real_29[l];
        const Real a698 = real_26[l] * (-5.0);
        const Mask a699 = (a696 < a698);
        const Real a700 = select(a699, a698, a696);
        const Real a701 = real_26[l] * 0.9999990000003619;
        const Mask a702 = (a700 > a701);
        const Real a703 = select(a702, a701, a700);
        const Real a704 = a703 - (-5.0);
        const Real a705 = a704 / 0.0006;
        const Real a706 = trunc(a705);
        const Index a707 = index_of_real(a706);
        const Index a708 = at_least(a707, 0);
        const Index a709 = at_most(a708, 9999);
        const Index a710 = a709 + index_27[l];
        const Real a711 = look_up(table980, a710);
        const Real a712 = a705 - a706;
        const Real a713 = look_up(table983, a710);
        const Real a714 = a712 * a713;
        const Real a715 = a711 + a714;
        real_25[l] = a715;
    }
    // exchange.myj_exchange
    const Real x716 = real_25[0] - real_25[1];
    const Real x717 = x716 + x588;
    const Real x718 = real_25[2] - real_25[3];
    const Real x719 = log(x690);
    const Real x720 = x718 - x719;
    const Real x721 = x682 * 0.4;
    const Real x722 = x721 / x717;
    const Mask x723 = (x722 < x603);
    const Real x724 = select(x723, x603, x722);
    const Real x725 = x721 / x720;
    const Mask x726 = (x725 < x603);
    const Real x727 = select(x726, x603, x725);
    // exchange._convective_velocity_squared
    const Real x728 = log(x727);
    const Real x729 = x728 * 0.6666666666666666;
    const Real x730 = exp(x729);
    const Real x731 = x624 * x730;
    // exchange._friction_velocity
    const Real x732 = x579 + x731;
    const Real x733 = sqrt(x732);
    const Real x734 = x724 * x733;
    const Real x735 = sqrt(x734);
    const Mask x736 = (x735 < 1e-09);
    const Real x737 = select(x736, 1e-09, x735);
    // exchange.myj_exchange
    const Real x738 = x737 * state[3 * LAYERS + 36];
    const Real x739 = sqrt(x738);
    const Real x740 = x601 * x739;
    const Real x741 = exp(x740);
    const Real x742 = x741 * state[3 * LAYERS + 36];
    const Mask x743 = (x742 < 1e-28);
    const Real x744 = select(x743, 1e-28, x742);
    const Real x745 = x744 / x586;
    const Real x746 = x625 * x727;
    const Real x747 = x737 * x737;
    const Real x748 = x747 * x737;
    const Real x749 = x746 / x748;
    real_25[0] = x585;
    real_25[1] = state[3 * LAYERS + 35];
    real_25[2] = x586;
    real_25[3] = x744;
    real_26[0] = real_of(1.0);
    real_26[1] = x626;
    real_26[2] = real_of(1.0);
    real_26[3] = x745;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a751 = x749 * real_25[l];
        const Real a753 = real_26[l] * (-5.0);
        const Mask a754 = (a751 < a753);
        const Real a755 = select(a754, a753, a751);
        const Real a756 = real_26[l] * 0.9999990000003619;
        const Mask a757 = (a755 > a756);
        const Real a758 = select(a757, a756, a755);
        const Real a759 = a758 - (-5.0);
        const Real a760 = a759 / 0.0006;
        const Real a761 = trunc(a760);
        const Index a762 = index_of_real(a761);
        const Index a763 = at_least(a762, 0);
        const Index a764 = at_most(a763, 9999);
        const Index a765 = a764 + index_27[l];
        const Real a766 = look_up(table980, a765);
        const Real a767 = a760 - a761;
        const Real a768 = look_up(table983, a765);
        const Real a769 = a767 * a768;
        const Real a770 = a766 + a769;
        real_29[l] = a770;
    }
    // exchange.myj_exchange
    const Real x771 = real_29[0] - real_29[1];
    const Real x772 = x771 + x588;
    const Real x773 = real_29[2] - real_29[3];
    const Real x774 = log(x745);
    const Real x775 = x773 - x774;
    const Real x776 = x737 * 0.4;
    const Real x777 = x776 / x772;
    const Mask x778 = (x777 < x603);
    const Real x779 = select(x778, x603, x777);
    const Real x780 = x776 / x775;
    const Mask x781 = (x780 < x603);
    const Real x782 = select(x781, x603, x780);
    // exchange._convective_velocity_squared
    const Real x783 = log(x782);
    const Real x784 = x783 * 0.6666666666666666;
    const Real x785 = exp(x784);
    const Real x786 = x624 * x785;
    // exchange._friction_velocity
    const Real x787 = x579 + x786;
    const Real x788 = sqrt(x787);
    const Real x789 = x779 * x788;
    const Real x790 = sqrt(x789);
    const Mask x791 = (x790 < 1e-09);
    const Real x792 = select(x791, 1e-09, x790);
    // exchange.myj_exchange
    const Real x793 = x792 * state[3 * LAYERS + 36];
    const Real x794 = sqrt(x793);
    const Real x795 = x601 * x794;
    const Real x796 = exp(x795);
    const Real x797 = x796 * state[3 * LAYERS + 36];
    const Mask x798 = (x797 < 1e-28);
    const Real x799 = select(x798, 1e-28, x797);
    const Real x800 = x799 / x586;
    const Real x801 = x625 * x782;
    const Real x802 = x792 * x792;
    const Real x803 = x802 * x792;
    const Real x804 = x801 / x803;
    real_29[0] = x585;
    real_29[1] = state[3 * LAYERS + 35];
    real_29[2] = x586;
    real_29[3] = x799;
    real_26[0] = real_of(1.0);
    real_26[1] = x626;
    real_26[2] = real_of(1.0);
    real_26[3] = x800;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a806 = x804 * real_29[l];
        const Real a808 = real_26[l] * (-5.0);
        const Mask a809 = (a806 < a808);
        const Real a810 = select(a809, a808, a806);
        const Real a811 = real_26[l] * 0.9999990000003619;
        const Mask a812 = (a810 > a811);
        const Real a813 = select(a812, a811, a810);
        const Real a814 = a813 - (-5.0);
        const Real a815 = a814 / 0.0006;
        const Real a816 = trunc(a815);
        const Index a817 = index_of_real(a816);
        const Index a818 = at_least(a817, 0);
        const Index a819 = at_most(a818, 9999);
        const Index a820 = a819 + index_27[l];
        const Real a821 = look_up(table980, a820);
        const Real a822 = a815 - a816;
        const Real a823 = look_up(table983, a820);
        const Real a824 = a822 * a823;
        const Real a825 = a821 + a824;
        real_25[l] = a825;
    }
    // exchange.myj_exchange
    const Real x826 = real_25[0] - real_25[1];
    const Real x827 = x826 + x588;
    const Real x828 = real_25[2] - real_25[3];
    const Real x829 = log(x800);
    const Real x830 = x828 - x829;
    const Real x831 = x792 * 0.4;
    const Real x832 = x831 / x827;
    const Mask x833 = (x832 < x603);
    const Real x834 = select(x833, x603, x832);
    const Real x835 = x831 / x830;
    const Mask x836 = (x835 < x603);
    const Real x837 = select(x836, x603, x835);
    // exchange._convective_velocity_squared
    const Real x838 = log(x837);
    const Real x839 = x838 * 0.6666666666666666;
    const Real x840 = exp(x839);
    const Real x841 = x624 * x840;
    // exchange._friction_velocity
    const Real x842 = x579 + x841;
    const Real x843 = sqrt(x842);
    const Real x844 = x834 * x843;
    const Real x845 = sqrt(x844);
    const Mask x846 = (x845 < 1e-09);
    const Real x847 = select(x846, 1e-09, x845);
    // exchange.myj_exchange
    const Real x848 = x847 * state[3 * LAYERS + 36];
    const Real x849 = sqrt(x848);
    const Real x850 = x601 * x849;
    const Real x851 = exp(x850);
    const Real x852 = x851 * state[3 * LAYERS + 36];
    const Mask x853 = (x852 < 1e-28);
    const Real x854 = select(x853, 1e-28, x852);
    const Real x855 = x854 / x586;
    const Real x856 = x625 * x837;
    const Real x857 = x847 * x847;
    const Real x858 = x857 * x847;
    const Real x859 = x856 / x858;
    real_25[0] = x585;
    real_25[1] = state[3 * LAYERS + 35];
    real_25[2] = x586;
    real_25[3] = x854;
    real_26[0] = real_of(1.0);
    real_26[1] = x626;
    real_26[2] = real_of(1.0);
    real_26[3] = x855;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a861 = x859 * real_25[l];
        const Real a863 = real_26[l] * (-5.0);
        const Mask a864 = (a861 < a863);
        const Real a865 = select(a864, a863, a861);
        const Real a866 = real_26[l] * 0.9999990000003619;
        const Mask a867 = (a865 > a866);
        const Real a868 = select(a867, a866, a865);
        const Real a869 = a868 - (-5.0);
        const Real a870 = a869 / 0.0006;
        const Real a871 = trunc(a870);
        const Index a872 = index_of_real(a871);
        const Index a873 = at_least(a872, 0);
        const Index a874 = at_most(a873, 9999);
        const Index a875 = a874 + index_27[l];
        const Real a876 = look_up(table980, a875);
        const Real a877 = a870 - a871;
        const Real a878 = look_up(table983, a875);
        const Real a879 = a877 * a878;
        const Real a880 = a876 + a879;
        real_29[l] = a880;
    }
    // exchange.myj_exchange
    const Real x881 = real_29[0] - real_29[1];
    const Real x882 = x881 + x588;
    const Real x883 = real_29[2] - real_29[3];
    const Real x884 = log(x855);
    const Real x885 = x883 - x884;
    const Real x886 = x847 * 0.4;
    const Real x887 = x886 / x882;
    const Mask x888 = (x887 < x603);
    const Real x889 = select(x888, x603, x887);
    const Real x890 = x886 / x885;
    const Mask x891 = (x890 < x603);
    const Real x892 = select(x891, x603, x890);
    // calm_air.calm_exchange
    const Real x893 = x113 * 1004.5;
    const Real x894 = numbers[LAYERS + 4] / x893;
    const Real x895 = x892 + x894;
    // snow_free_ground.with_surface_of
    const Real x896 = 1.0 - x524;
    const Real x897 = x896 * forcing[4];
    const Real x898 = x527 * forcing[5];
    const Real x899 = x897 + x898;
    // snow.conductance
    const Real x900 = x533 / x0;
    // snow_free_ground.with_surface_of
    const Real x901 = state[3 * LAYERS] - state[0];
    const Real x902 = x900 * x901;
    const Real x903 = x27 * 4218.0;
    // evapotranspiration.potential_evaporation
    const Real x904 = 2488.8 * x18;
    const Real x905 = x113 * 1004.6;
    const Real x906 = x905 * x895;
    const Real x907 = x21 / 5.67e-08;
    const Real x908 = x527 * x907;
    const Real x909 = x908 * 6.48e-08;
    const Real x910 = forcing[3] * x895;
    const Real x911 = x909 / x910;
    const Real x912 = x911 + 1.0;
    const Real x913 = x903 / x906;
    const Real x914 = x912 + x913;
    const Real x915 = x527 * x21;
    const Real x916 = x899 - x915;
    const Real x917 = x916 - x902;
    const Real x918 = x917 / x906;
    const Real x919 = x918 + x11;
    const Real x920 = x919 - forcing[1];
    const Real x921 = x9 - forcing[2];
    const Real x922 = 2488.8 * x921;
    const Real x923 = x922 * x914;
    const Real x924 = x920 * x904;
    const Real x925 = x923 + x924;
    const Real x926 = x904 + x914;
    const Real x927 = x925 / x926;
    const Real x928 = x927 * x906;
    const Real x929 = x928 / 2501000.0;
    // snow_free_ground.with_surface_of
    const Mask x930 = (x929 < 0.0);
    const Real x931 = select(x930, 0.0, x929);
    // vegetation.water_stress
    const Real x933 = numbers[7 * LAYERS + 49] - numbers[7 * LAYERS + 50];
    // vegetation.canopy_resistance
    const Mask x939 = (x504 > 0.0);
    const Mask x940 = (x520 < 1e-06);
    const Real x941 = select(x940, 1e-06, x520);
    const Real x942 = forcing[4] * 1.1;
    const Real x943 = numbers[LAYERS + 36] * x941;
    const Real x944 = x942 / x943;
    const Real x945 = numbers[LAYERS + 35] / 5000.0;
    const Real x946 = x944 + x945;
    const Real x947 = x944 + 1.0;
    const Real x948 = x946 / x947;
    const Real x949 = 298.0 - forcing[1];
    const Real x950 = x949 * x949;
    const Real x951 = x950 * 0.0016;
    const Real x952 = 1.0 - x951;
    const Real x953 = numbers[LAYERS + 37] * x921;
    const Real x954 = x953 + 1.0;
    const Real x955 = 1 / x954;
    const Mask x958 = (x948 < 0.0001);
    const Real x959 = select(x958, 0.0001, x948);
    const Real x960 = x941 * x959;
    const Mask x961 = (x952 < 0.0001);
    const Real x962 = select(x961, 0.0001, x952);
    const Real x963 = x960 * x962;
    const Mask x964 = (x955 < 0.01);
    const Real x965 = select(x964, 0.01, x955);
    const Real x966 = x963 * x965;
    // vegetation.water_stress, vegetation.canopy_resistance
    Real a957_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a932 = state[l + 2 * LAYERS] - numbers[7 * LAYERS + 50];
        const Real a934 = a932 / x933;
        const Mask a935 = (a934 < 0.0);
        const Real a936 = select(a935, 0.0, a934);
        const Mask a937 = (a936 > 1.0);
        const Real a938 = select(a937, 1.0, a936);
        const Real a956 = numbers[l + 7 * LAYERS + 51] * a938;
        a957_last = a957_last + a956;
        real_30[l] = a938;
        real_31[l] = a956;
    }
    // vegetation.canopy_resistance
    const Mask x967 = (a957_last < 0.0001);
    const Real x968 = select(x967, 0.0001, a957_last);
    const Real x969 = x966 * x968;
    const Real x970 = numbers[LAYERS + 35] / x969;
    const Real x971 = x527 * 4.0;
    const Real x972 = x971 * x21;
    const Real x973 = x972 * 0.2857541065206571;
    const Real x974 = x973 / x910;
    const Real x975 = x974 + 1.0;
    const Real x976 = x18 * 2489.795918367347;
    const Real x977 = x975 + x976;
    const Real x978 = x970 * x895;
    const Real x979 = x978 + 1.0;
    const Real x980 = x975 * x979;
    const Real x981 = x980 + x976;
    const Real x982 = x977 / x981;
    const Real x983 = select(x939, x982, 0.0);
    // step_parts.evaporation_demand
    const Real x984 = x931 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x985 = state[LAYERS] - numbers[7 * LAYERS + 47];
    const Real x986 = numbers[7 * LAYERS + 48] - numbers[7 * LAYERS + 47];
    const Real x987 = x985 / x986;
    const Mask x988 = (x987 < 0.0);
    const Real x989 = select(x988, 0.0, x987);
    const Mask x990 = (x989 > 1.0);
    const Real x991 = select(x990, 1.0, x989);
    const Real x992 = x991 * x991;
    const Real x993 = 1.0 - x504;
    const Real x994 = x992 * x993;
    const Real x995 = x994 * x984;
    const Real x996 = state[3 * LAYERS + 1] / 0.0005;
    const Mask x997 = (x996 > 1e-30);
    const Mask x998 = (x996 < 1e-30);
    const Real x999 = select(x998, 1e-30, x996);
    const Real x1000 = sqrt(x999);
    const Real x1001 = select(x997, x1000, 0.0);
    const Real x1002 = x504 * x1001;
    const Real x1003 = x1002 * x984;
    const Real x1004 = state[3 * LAYERS + 1] / seconds;
    const Mask x1005 = (x1004 <= x1003);
    const Real x1006 = select(x1005, x1004, x1003);
    const Real x1007 = x504 * x983;
    const Real x1008 = x1007 * x984;
    const Real x1009 = 1.0 - x1001;
    const Real x1010 = x1008 * x1009;
    Real a1012_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1011 = real_30[l] * numbers[l + 8 * LAYERS + 51];
        a1012_last = a1012_last + a1011;
        real_32[l] = a1011;
    }
    const Real x1013 = a1012_last / numbers[9 * LAYERS + 51];
    Real a1019_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1014 = numbers[l + 7 * LAYERS + 51] + real_32[l];
        const Real a1015 = a1014 - x1013;
        const Mask a1016 = (a1015 < 0.0);
        const Real a1017 = select(a1016, 0.0, a1015);
        const Real a1018 = real_32[l] * a1017;
        a1019_last = a1019_last + a1018;
        real_30[l] = a1018;
    }
    const Mask x1020 = (a1019_last > 0.0);
    const Real x1021 = select(x1020, a1019_last, 1.0);
    // snow_free_ground.rate
    const Real x1025 = x995 + x1006;
    // evapotranspiration.evaporation_components
    Real a1024_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1022 = real_30[l] / x1021;
        const Real a1023 = x1010 * a1022;
        a1024_last = a1024_last + a1023;
    }
    // snow_free_ground.rate
    const Real x1026 = x1025 + a1024_last;
    const Real x1027 = x1026 * 1000.0;
    // snow_free_ground.deposition
    const Real x1028 = -x929;
    const Mask x1029 = (x1028 < 0.0);
    const Real x1030 = select(x1029, 0.0, x929);
    // snow_free_ground.rate
    const Real x1032 = x1027 + x1030;
    // snow_free_ground.with_surface_of
    const Real x1033 = x1032 - x1030;
    const Real x1034 = x1033 * 2501000.0;
    const Real x1035 = 2501000.0 * x1030;
    const Real x1037 = x1034 + x1035;
    // soil_heat.volumetric_heat_capacity
    const Real x1038 = state[2 * LAYERS] * 4200000.0;
    const Real x1039 = 1.0 - numbers[2 * LAYERS + 47];
    const Real x1040 = x1039 * 2000000.0;
    const Real x1041 = x1038 + x1040;
    const Real x1042 = numbers[2 * LAYERS + 47] - state[LAYERS];
    const Real x1043 = x1042 * 1004.0;
    const Real x1044 = x1041 + x1043;
    const Real x1045 = state[LAYERS] - state[2 * LAYERS];
    const Real x1046 = x1045 * 2106000.0;
    const Real x1047 = x1044 + x1046;
    // soil_heat.ground_admittance
    const Real x1048 = x1047 * 0.5;
    const Real x1049 = x1048 * numbers[0];
    const Real x1050 = x1049 / seconds;
    const Real x1051 = x1050 * x1050;
    const Real x1052 = x1047 * real_2[0];
    const Real x1053 = x1052 / seconds;
    const Real x1054 = x1051 + x1053;
    const Real x1055 = sqrt(x1054);
    const Real x1056 = x1050 + x1055;
    // snow.into_warming_ground
    const Real x1057 = x533 / x1056;
    const Real x1058 = x0 + x1057;
    // surface_balance.around
    const Real x1059 = x971 * 5.67e-08;
    const Real x1060 = x19 * forcing[1];
    const Real x1061 = x1059 * x1060;
    const Real x1062 = x906 + x903;
    const Real x1063 = x1062 + x1061;
    // surface_balance.emitted
    const Real x1064 = 0.0 - forcing[1];
    const Real x1065 = x1061 * x1064;
    const Real x1066 = x915 + x1065;
    // surface_balance.around
    const Real x1067 = x899 - x1066;
    const Real x1068 = x1067 - x1037;
    const Real x1069 = x906 * x11;
    const Real x1070 = x1068 + x1069;
    const Real x1071 = x903 * forcing[1];
    const Real x1072 = x1070 + x1071;
    const Real x1073 = x1072 / x1063;
    // snow.conductance
    const Real x1074 = x533 / x1058;
    // surface_balance.around
    const Real x1075 = x1074 / x1063;
    // surface_balance.skin_temperature
    const Real x1076 = x1075 * state[0];
    const Real x1077 = x1073 + x1076;
    const Real x1078 = x1075 + 1.0;
    const Real x1079 = x1077 / x1078;
    // surface_balance.around
    const Real x1080 = x1079 * x1079;
    const Real x1081 = x1080 * x1079;
    const Real x1082 = x1059 * x1081;
    const Real x1083 = x1062 + x1082;
    // air.emission
    const Real x1084 = x1080 * x1080;
    const Real x1085 = x1084 * 5.67e-08;
    // surface_balance.emitted
    const Real x1086 = x527 * x1085;
    const Real x1087 = 0.0 - x1079;
    const Real x1088 = x1082 * x1087;
    const Real x1089 = x1086 + x1088;
    // surface_balance.around
    const Real x1090 = x899 - x1089;
    const Real x1091 = x1090 - x1037;
    const Real x1092 = x1091 + x1069;
    const Real x1093 = x1092 + x1071;
    const Real x1094 = x1093 / x1083;
    const Real x1095 = x1074 / x1083;
    // surface_balance.skin_temperature
    const Real x1096 = x1095 * state[0];
    const Real x1097 = x1094 + x1096;
    const Real x1098 = x1095 + 1.0;
    const Real x1099 = x1097 / x1098;
    // snow_free_ground.specific_humidity
    const Real x1100 = 1 / x906;
    const Real x1101 = x1100 * 1004.5;
    const Real x1102 = x1032 * x1101;
    const Real x1103 = forcing[2] + x1102;
    // calm_air.calm_exchange
    const Real x1104 = x11 - x1099;
    const Real x1105 = x541 * x1104;
    // calm_air.limited_richardson
    const Mask x1106 = (x1105 > 0.0);
    const Real x1107 = select(x1106, x1105, 0.0);
    const Real x1108 = x1107 * x546;
    const Real x1109 = expm1(x1108);
    const Real x1111 = x1109 + 2.0;
    const Real x1112 = x1109 / x1111;
    const Real x1114 = numbers[LAYERS + 2] * x1112;
    const Real x1115 = -x1114;
    const Real x1116 = select(x1106, x1115, x1105);
    // calm_air.calm_exchange
    const Real x1117 = x1116 / x541;
    const Real x1118 = x11 - x1117;
    // exchange.myj_exchange
    const Real x1119 = x1118 * x562;
    const Real x1120 = x563 - x1119;
    const Real x1121 = forcing[2] + x1103;
    const Real x1122 = x1121 * 0.3041811846689896;
    const Real x1123 = x1122 + 1.0;
    const Real x1124 = x1120 * x1123;
    const Real x1125 = forcing[2] - x1103;
    const Real x1126 = x1125 * 0.6083623693379792;
    const Real x1127 = x563 + x1119;
    const Real x1128 = x1127 * 0.5;
    const Real x1129 = x1126 * x1128;
    const Real x1130 = x1124 + x1129;
    const Real x1131 = x566 * x1130;
    const Real x1132 = x1131 * numbers[LAYERS + 1];
    const Real x1133 = x1132 * numbers[LAYERS + 1];
    const Real x1134 = x1133 / x579;
    const Real x1135 = x1134 / numbers[LAYERS];
    after[3 * LAYERS + 40] = x1135;
    const Real x1136 = x1135 / 0.505;
    const Mask x1137 = (x1136 > 1.0);
    const Real x1138 = select(x1137, 1.0, x1136);
    const Mask x1139 = (x1130 > 0.0);
    const Real x1140 = x1138 * x1138;
    const Real x1141 = x1140 * 10.0;
    const Real x1142 = x1141 + 1.0;
    const Real x1143 = select(x1139, x1142, 1.0);
    const Real x1144 = x596 * x1143;
    // exchange.convective_factor
    const Real x1145 = x1131 * 1000.0;
    const Real x1146 = magnitude(x1145);
    const Mask x1147 = (x1146 > 1e-30);
    const Mask x1148 = (x1146 < 1e-30);
    const Real x1149 = select(x1148, 1e-30, x1146);
    const Real x1150 = log(x1149);
    const Real x1151 = x1150 * 0.6666666666666666;
    const Real x1152 = exp(x1151);
    const Real x1153 = select(x1147, x1152, 0.0);
    const Real x1154 = x1153 * 1.44;
    // exchange._convective_velocity_squared
    const Real x1155 = log(x895);
    const Real x1156 = x1155 * 0.6666666666666666;
    const Real x1157 = exp(x1156);
    const Real x1158 = x1154 * x1157;
    // exchange._friction_velocity
    const Real x1159 = x579 + x1158;
    const Real x1160 = sqrt(x1159);
    const Real x1161 = x889 * x1160;
    const Real x1162 = sqrt(x1161);
    const Mask x1163 = (x1162 < 1e-09);
    const Real x1164 = select(x1163, 1e-09, x1162);
    // exchange.myj_exchange
    const Real x1165 = select(x1139, 0.0, x1154);
    const Real x1166 = x1131 * 0.4;
    const Real x1167 = x1164 * state[3 * LAYERS + 36];
    const Real x1168 = sqrt(x1167);
    const Real x1169 = x1144 * x1168;
    const Real x1170 = exp(x1169);
    const Real x1171 = x1170 * state[3 * LAYERS + 36];
    const Mask x1172 = (x1171 < 1e-28);
    const Real x1173 = select(x1172, 1e-28, x1171);
    const Real x1174 = x1173 / x586;
    const Real x1175 = x1166 * x895;
    const Real x1176 = x1164 * x1164;
    const Real x1177 = x1176 * x1164;
    const Real x1178 = x1175 / x1177;
    real_29[0] = x585;
    real_29[1] = state[3 * LAYERS + 35];
    real_29[2] = x586;
    real_29[3] = x1173;
    real_26[0] = real_of(1.0);
    real_26[1] = x626;
    real_26[2] = real_of(1.0);
    real_26[3] = x1174;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1180 = x1178 * real_29[l];
        const Real a1182 = real_26[l] * (-5.0);
        const Mask a1183 = (a1180 < a1182);
        const Real a1184 = select(a1183, a1182, a1180);
        const Real a1185 = real_26[l] * 0.9999990000003619;
        const Mask a1186 = (a1184 > a1185);
        const Real a1187 = select(a1186, a1185, a1184);
        const Real a1188 = a1187 - (-5.0);
        const Real a1189 = a1188 / 0.0006;
        const Real a1190 = trunc(a1189);
        const Index a1191 = index_of_real(a1190);
        const Index a1192 = at_least(a1191, 0);
        const Index a1193 = at_most(a1192, 9999);
        const Index a1194 = a1193 + index_27[l];
        const Real a1195 = look_up(table980, a1194);
        const Real a1196 = a1189 - a1190;
        const Real a1197 = look_up(table983, a1194);
        const Real a1198 = a1196 * a1197;
        const Real a1199 = a1195 + a1198;
        real_25[l] = a1199;
    }
    // exchange.myj_exchange
    const Real x1200 = real_25[0] - real_25[1];
    const Real x1201 = x1200 + x588;
    const Real x1202 = real_25[2] - real_25[3];
    const Real x1203 = log(x1174);
    const Real x1204 = x1202 - x1203;
    const Real x1205 = x1164 * 0.4;
    const Real x1206 = x1205 / x1201;
    const Mask x1207 = (x1206 < x603);
    const Real x1208 = select(x1207, x603, x1206);
    const Real x1209 = x1205 / x1204;
    const Mask x1210 = (x1209 < x603);
    const Real x1211 = select(x1210, x603, x1209);
    // exchange._convective_velocity_squared
    const Real x1212 = log(x1211);
    const Real x1213 = x1212 * 0.6666666666666666;
    const Real x1214 = exp(x1213);
    const Real x1215 = x1165 * x1214;
    // exchange._friction_velocity
    const Real x1216 = x579 + x1215;
    const Real x1217 = sqrt(x1216);
    const Real x1218 = x1208 * x1217;
    const Real x1219 = sqrt(x1218);
    const Mask x1220 = (x1219 < 1e-09);
    const Real x1221 = select(x1220, 1e-09, x1219);
    // exchange.myj_exchange
    const Real x1222 = x1221 * state[3 * LAYERS + 36];
    const Real x1223 = sqrt(x1222);
    const Real x1224 = x1144 * x1223;
    const Real x1225 = exp(x1224);
    const Real x1226 = x1225 * state[3 * LAYERS + 36];
    const Mask x1227 = (x1226 < 1e-28);
    const Real x1228 = select(x1227, 1e-28, x1226);
    const Real x1229 = x1228 / x586;
    const Real x1230 = x1166 * x1211;
    const Real x1231 = x1221 * x1221;
    const Real x1232 = x1231 * x1221;
    const Real x1233 = x1230 / x1232;
    real_25[0] = x585;
    real_25[1] = state[3 * LAYERS + 35];
    real_25[2] = x586;
    real_25[3] = x1228;
    real_26[0] = real_of(1.0);
    real_26[1] = x626;
    real_26[2] = real_of(1.0);
    real_26[3] = x1229;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1235 = x1233 * real_25[l];
        const Real a1237 = real_26[l] * (-5.0);
        const Mask a1238 = (a1235 < a1237);
        const Real a1239 = select(a1238, a1237, a1235);
        const Real a1240 = real_26[l] * 0.9999990000003619;
        const Mask a1241 = (a1239 > a1240);
        const Real a1242 = select(a1241, a1240, a1239);
        const Real a1243 = a1242 - (-5.0);
        const Real a1244 = a1243 / 0.0006;
        const Real a1245 = trunc(a1244);
        const Index a1246 = index_of_real(a1245);
        const Index a1247 = at_least(a1246, 0);
        const Index a1248 = at_most(a1247, 9999);
        const Index a1249 = a1248 + index_27[l];
        const Real a1250 = look_up(table980, a1249);
        const Real a1251 = a1244 - a1245;
        const Real a1252 = look_up(table983, a1249);
        const Real a1253 = a1251 * a1252;
        const Real a1254 = a1250 + a1253;
        real_29[l] = a1254;
    }
    // exchange.myj_exchange
    const Real x1255 = real_29[0] - real_29[1];
    const Real x1256 = x1255 + x588;
    const Real x1257 = real_29[2] - real_29[3];
    const Real x1258 = log(x1229);
    const Real x1259 = x1257 - x1258;
    const Real x1260 = x1221 * 0.4;
    const Real x1261 = x1260 / x1256;
    const Mask x1262 = (x1261 < x603);
    const Real x1263 = select(x1262, x603, x1261);
    const Real x1264 = x1260 / x1259;
    const Mask x1265 = (x1264 < x603);
    const Real x1266 = select(x1265, x603, x1264);
    // exchange._convective_velocity_squared
    const Real x1267 = log(x1266);
    const Real x1268 = x1267 * 0.6666666666666666;
    const Real x1269 = exp(x1268);
    const Real x1270 = x1165 * x1269;
    // exchange._friction_velocity
    const Real x1271 = x579 + x1270;
    const Real x1272 = sqrt(x1271);
    const Real x1273 = x1263 * x1272;
    const Real x1274 = sqrt(x1273);
    const Mask x1275 = (x1274 < 1e-09);
    const Real x1276 = select(x1275, 1e-09, x1274);
    // exchange.myj_exchange
    const Real x1277 = x1276 * state[3 * LAYERS + 36];
    const Real x1278 = sqrt(x1277);
    const Real x1279 = x1144 * x1278;
    const Real x1280 = exp(x1279);
    const Real x1281 = x1280 * state[3 * LAYERS + 36];
    const Mask x1282 = (x1281 < 1e-28);
    const Real x1283 = select(x1282, 1e-28, x1281);
    const Real x1284 = x1283 / x586;
    const Real x1285 = x1166 * x1266;
    const Real x1286 = x1276 * x1276;
    const Real x1287 = x1286 * x1276;
    const Real x1288 = x1285 / x1287;
    real_29[0] = x585;
    real_29[1] = state[3 * LAYERS + 35];
    real_29[2] = x586;
    real_29[3] = x1283;
    real_26[0] = real_of(1.0);
    real_26[1] = x626;
    real_26[2] = real_of(1.0);
    real_26[3] = x1284;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1290 = x1288 * real_29[l];
        const Real a1292 = real_26[l] * (-5.0);
        const Mask a1293 = (a1290 < a1292);
        const Real a1294 = select(a1293, a1292, a1290);
        const Real a1295 = real_26[l] * 0.9999990000003619;
        const Mask a1296 = (a1294 > a1295);
        const Real a1297 = select(a1296, a1295, a1294);
        const Real a1298 = a1297 - (-5.0);
        const Real a1299 = a1298 / 0.0006;
        const Real a1300 = trunc(a1299);
        const Index a1301 = index_of_real(a1300);
        const Index a1302 = at_least(a1301, 0);
        const Index a1303 = at_most(a1302, 9999);
        const Index a1304 = a1303 + index_27[l];
        const Real a1305 = look_up(table980, a1304);
        const Real a1306 = a1299 - a1300;
        const Real a1307 = look_up(table983, a1304);
        const Real a1308 = a1306 * a1307;
        const Real a1309 = a1305 + a1308;
        real_25[l] = a1309;
    }
    // exchange.myj_exchange
    const Real x1310 = real_25[0] - real_25[1];
    const Real x1311 = x1310 + x588;
    const Real x1312 = real_25[2] - real_25[3];
    const Real x1313 = log(x1284);
    const Real x1314 = x1312 - x1313;
    const Real x1315 = x1276 * 0.4;
    const Real x1316 = x1315 / x1311;
    const Mask x1317 = (x1316 < x603);
    const Real x1318 = select(x1317, x603, x1316);
    const Real x1319 = x1315 / x1314;
    const Mask x1320 = (x1319 < x603);
    const Real x1321 = select(x1320, x603, x1319);
    // exchange._convective_velocity_squared
    const Real x1322 = log(x1321);
    const Real x1323 = x1322 * 0.6666666666666666;
    const Real x1324 = exp(x1323);
    const Real x1325 = x1165 * x1324;
    // exchange._friction_velocity
    const Real x1326 = x579 + x1325;
    const Real x1327 = sqrt(x1326);
    const Real x1328 = x1318 * x1327;
    const Real x1329 = sqrt(x1328);
    const Mask x1330 = (x1329 < 1e-09);
    const Real x1331 = select(x1330, 1e-09, x1329);
    // exchange.myj_exchange
    const Real x1332 = x1331 * state[3 * LAYERS + 36];
    const Real x1333 = sqrt(x1332);
    const Real x1334 = x1144 * x1333;
    const Real x1335 = exp(x1334);
    const Real x1336 = x1335 * state[3 * LAYERS + 36];
    const Mask x1337 = (x1336 < 1e-28);
    const Real x1338 = select(x1337, 1e-28, x1336);
    const Real x1339 = x1338 / x586;
    const Real x1340 = x1166 * x1321;
    const Real x1341 = x1331 * x1331;
    const Real x1342 = x1341 * x1331;
    const Real x1343 = x1340 / x1342;
    real_25[0] = x585;
    real_25[1] = state[3 * LAYERS + 35];
    real_25[2] = x586;
    real_25[3] = x1338;
    real_26[0] = real_of(1.0);
    real_26[1] = x626;
    real_26[2] = real_of(1.0);
    real_26[3] = x1339;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1345 = x1343 * real_25[l];
        const Real a1347 = real_26[l] * (-5.0);
        const Mask a1348 = (a1345 < a1347);
        const Real a1349 = select(a1348, a1347, a1345);
        const Real a1350 = real_26[l] * 0.9999990000003619;
        const Mask a1351 = (a1349 > a1350);
        const Real a1352 = select(a1351, a1350, a1349);
        const Real a1353 = a1352 - (-5.0);
        const Real a1354 = a1353 / 0.0006;
        const Real a1355 = trunc(a1354);
        const Index a1356 = index_of_real(a1355);
        const Index a1357 = at_least(a1356, 0);
        const Index a1358 = at_most(a1357, 9999);
        const Index a1359 = a1358 + index_27[l];
        const Real a1360 = look_up(table980, a1359);
        const Real a1361 = a1354 - a1355;
        const Real a1362 = look_up(table983, a1359);
        const Real a1363 = a1361 * a1362;
        const Real a1364 = a1360 + a1363;
        real_29[l] = a1364;
    }
    // exchange.myj_exchange
    const Real x1365 = real_29[0] - real_29[1];
    const Real x1366 = x1365 + x588;
    const Real x1367 = real_29[2] - real_29[3];
    const Real x1368 = log(x1339);
    const Real x1369 = x1367 - x1368;
    const Real x1370 = x1331 * 0.4;
    const Real x1371 = x1370 / x1366;
    const Mask x1372 = (x1371 < x603);
    const Real x1373 = select(x1372, x603, x1371);
    const Real x1374 = x1370 / x1369;
    const Mask x1375 = (x1374 < x603);
    const Real x1376 = select(x1375, x603, x1374);
    // exchange._convective_velocity_squared
    const Real x1377 = log(x1376);
    const Real x1378 = x1377 * 0.6666666666666666;
    const Real x1379 = exp(x1378);
    const Real x1380 = x1165 * x1379;
    // exchange._friction_velocity
    const Real x1381 = x579 + x1380;
    const Real x1382 = sqrt(x1381);
    const Real x1383 = x1373 * x1382;
    const Real x1384 = sqrt(x1383);
    const Mask x1385 = (x1384 < 1e-09);
    const Real x1386 = select(x1385, 1e-09, x1384);
    // exchange.myj_exchange
    const Real x1387 = x1386 * state[3 * LAYERS + 36];
    const Real x1388 = sqrt(x1387);
    const Real x1389 = x1144 * x1388;
    const Real x1390 = exp(x1389);
    const Real x1391 = x1390 * state[3 * LAYERS + 36];
    const Mask x1392 = (x1391 < 1e-28);
    const Real x1393 = select(x1392, 1e-28, x1391);
    const Real x1394 = x1393 / x586;
    const Real x1395 = x1166 * x1376;
    const Real x1396 = x1386 * x1386;
    const Real x1397 = x1396 * x1386;
    const Real x1398 = x1395 / x1397;
    real_29[0] = x585;
    real_29[1] = state[3 * LAYERS + 35];
    real_29[2] = x586;
    real_29[3] = x1393;
    real_26[0] = real_of(1.0);
    real_26[1] = x626;
    real_26[2] = real_of(1.0);
    real_26[3] = x1394;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1400 = x1398 * real_29[l];
        const Real a1402 = real_26[l] * (-5.0);
        const Mask a1403 = (a1400 < a1402);
        const Real a1404 = select(a1403, a1402, a1400);
        const Real a1405 = real_26[l] * 0.9999990000003619;
        const Mask a1406 = (a1404 > a1405);
        const Real a1407 = select(a1406, a1405, a1404);
        const Real a1408 = a1407 - (-5.0);
        const Real a1409 = a1408 / 0.0006;
        const Real a1410 = trunc(a1409);
        const Index a1411 = index_of_real(a1410);
        const Index a1412 = at_least(a1411, 0);
        const Index a1413 = at_most(a1412, 9999);
        const Index a1414 = a1413 + index_27[l];
        const Real a1415 = look_up(table980, a1414);
        const Real a1416 = a1409 - a1410;
        const Real a1417 = look_up(table983, a1414);
        const Real a1418 = a1416 * a1417;
        const Real a1419 = a1415 + a1418;
        real_25[l] = a1419;
    }
    // exchange.myj_exchange
    const Real x1420 = real_25[0] - real_25[1];
    const Real x1421 = x1420 + x588;
    const Real x1422 = real_25[2] - real_25[3];
    const Real x1423 = log(x1394);
    const Real x1424 = x1422 - x1423;
    const Real x1425 = x1386 * 0.4;
    const Real x1426 = x1425 / x1421;
    const Mask x1427 = (x1426 < x603);
    const Real x1428 = select(x1427, x603, x1426);
    after[3 * LAYERS + 38] = x1428;
    const Real x1429 = x1425 / x1424;
    const Mask x1430 = (x1429 < x603);
    const Real x1431 = select(x1430, x603, x1429);
    // calm_air.calm_exchange
    const Real x1432 = x1431 + x894;
    after[3 * LAYERS + 37] = x1432;
    // snow_free_ground.with_surface_of
    const Real x1433 = x1099 - state[0];
    const Real x1434 = x900 * x1433;
    // evapotranspiration.potential_evaporation
    const Real x1435 = x905 * x1432;
    const Real x1436 = forcing[3] * x1432;
    const Real x1437 = x909 / x1436;
    const Real x1438 = x1437 + 1.0;
    const Real x1439 = x903 / x1435;
    const Real x1440 = x1438 + x1439;
    const Real x1441 = x916 - x1434;
    const Real x1442 = x1441 / x1435;
    const Real x1443 = x1442 + x11;
    const Real x1444 = x1443 - forcing[1];
    const Real x1445 = x922 * x1440;
    const Real x1446 = x1444 * x904;
    const Real x1447 = x1445 + x1446;
    const Real x1448 = x904 + x1440;
    const Real x1449 = x1447 / x1448;
    const Real x1450 = x1449 * x1435;
    const Real x1451 = x1450 / 2501000.0;
    // snow_free_ground.with_surface_of
    const Mask x1452 = (x1451 < 0.0);
    const Real x1453 = select(x1452, 0.0, x1451);
    // vegetation.canopy_resistance
    Real a1454_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a1454_last = a1454_last + real_31[l];
    }
    const Mask x1455 = (a1454_last < 0.0001);
    const Real x1456 = select(x1455, 0.0001, a1454_last);
    const Real x1457 = x966 * x1456;
    const Real x1458 = numbers[LAYERS + 35] / x1457;
    const Real x1459 = x973 / x1436;
    const Real x1460 = x1459 + 1.0;
    const Real x1461 = x1460 + x976;
    const Real x1462 = x1458 * x1432;
    const Real x1463 = x1462 + 1.0;
    const Real x1464 = x1460 * x1463;
    const Real x1465 = x1464 + x976;
    const Real x1466 = x1461 / x1465;
    const Real x1467 = select(x939, x1458, 0.0);
    results[LAYERS + 23] = x1467;
    const Real x1468 = select(x939, x1466, 0.0);
    results[LAYERS + 24] = x1468;
    // step_parts.evaporation_demand
    const Real x1469 = x1453 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x1470 = x994 * x1469;
    const Real x1471 = x1002 * x1469;
    const Mask x1472 = (x1004 <= x1471);
    const Real x1473 = select(x1472, x1004, x1471);
    const Real x1474 = x504 * x1468;
    const Real x1475 = x1474 * x1469;
    const Real x1476 = x1475 * x1009;
    Real a1477_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a1477_last = a1477_last + real_32[l];
    }
    const Real x1478 = a1477_last / numbers[9 * LAYERS + 51];
    Real a1483_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1014_1019 = numbers[l + 7 * LAYERS + 51] + real_32[l];
        const Real a1479 = a1014_1019 - x1478;
        const Mask a1480 = (a1479 < 0.0);
        const Real a1481 = select(a1480, 0.0, a1479);
        const Real a1482 = real_32[l] * a1481;
        a1483_last = a1483_last + a1482;
        real_31[l] = a1482;
    }
    const Mask x1484 = (a1483_last > 0.0);
    const Real x1485 = select(x1484, a1483_last, 1.0);
    // step_parts.<genexpr>
    const Real x1489 = x503 * x1470;
    const Real x1490 = x503 * x1473;
    // snow_free_ground.deposition
    const Real x1492 = -x1451;
    const Mask x1493 = (x1492 < 0.0);
    const Real x1494 = select(x1493, 0.0, x1451);
    // layered_snow_step.layered_snow_step
    const Real x1496 = x503 * x1494;
    const Real x1498 = x503 * x1451;
    const Real x1499 = x1496 * 2501000.0;
    const Real x1501 = x27 / 1000.0;
    const Real x1502 = x501 * x1501;
    // step_parts.dew_rate
    const Real x1503 = x1496 / 1000.0;
    const Real x1504 = -x1503;
    results[LAYERS + 9] = x1504;
    // layered_snow_step.layered_snow_step
    const Real x1505 = x1502 - x1503;
    results[LAYERS + 25] = x1505;
    // vegetation.intercept
    const Real x1506 = x504 * x1505;
    const Real x1507 = x1506 - x1490;
    const Real x1508 = seconds * x1507;
    const Real x1509 = state[3 * LAYERS + 1] + x1508;
    const Real x1510 = x1509 - 0.0005;
    const Mask x1511 = (x1510 < 0.0);
    const Real x1512 = select(x1511, 0.0, x1510);
    results[LAYERS + 10] = x1512;
    const Real x1513 = state[3 * LAYERS + 1] * 8.881784197001252e-16;
    const Mask x1514 = (x1513 < 1e-20);
    const Real x1515 = select(x1514, 1e-20, x1513);
    const Mask x1516 = (x1509 < x1515);
    const Mask x1517 = (x1509 > 0.0005);
    const Real x1518 = select(x1517, 0.0005, x1509);
    const Real x1519 = select(x1516, 0.0, x1518);
    after[3 * LAYERS + 1] = x1519;
    const Real x1520 = x993 * x1505;
    const Real x1521 = x1512 / seconds;
    quantities[4 * LAYERS + 13] = x1521;
    const Real x1522 = x1520 + x1521;
    // water_flow.__call__
    const Real x1523 = state[3 * LAYERS + 2] / seconds;
    const Real x1524 = x1522 + x1523;
    // water_flow.share_impedance
    const Real x1534 = numbers[LAYERS + 9] * (-2.302585092994046);
    // water_flow.__call__
    const Real x1538 = numbers[12 * LAYERS + 52] - real_1[0];
    // evapotranspiration.evaporation_components, step_parts.<genexpr>, water_flow.__call__, water_flow.share_impedance
    Real a1488_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1486 = real_31[l] / x1485;
        const Real a1487 = x1476 * a1486;
        a1488_last = a1488_last + a1487;
        const Real a1491 = x503 * a1487;
        const Real a1525 = 0.02 - real_1[l];
        const Mask a1526 = (a1525 < numbers[l + 9 * LAYERS + 52]);
        const Real a1527 = select(a1526, numbers[l + 9 * LAYERS + 52], a1525);
        const Mask a1528 = (a1527 < 0.0);
        const Real a1529 = select(a1528, 0.0, a1527);
        const Real a1530 = minimum(a1529, state[l + 2 * LAYERS]);
        const Mask a1531 = (state[l + 2 * LAYERS] < numbers[l + 9 * LAYERS + 52]);
        const Real a1532 = state[l + 2 * LAYERS] - 1e-06;
        const Real a1533 = select(a1531, a1532, numbers[l + 9 * LAYERS + 52]);
        const Real a1535 = real_1[l] / state[l + LAYERS];
        const Real a1536 = x1534 * a1535;
        const Real a1537 = numbers[l + 2 * LAYERS + 47] - real_1[l];
        real_32[l] = a1491;
        real_2[l] = a1530;
        real_30[l] = a1533;
        real_33[l] = a1536;
        real_34[l] = a1537;
    }
    // water_flow.__call__
    const Mask x1539 = (x1538 < real_2[0]);
    const Real x1540 = select(x1539, real_2[0], x1538);
    const Real x1543 = seconds * x1524;
    const Mask x1544 = (x1543 > numbers[LAYERS + 10]);
    const Real x1545 = select(x1544, numbers[LAYERS + 10], x1543);
    const Mask x1546 = (x1545 < 0.0);
    const Real x1547 = select(x1546, 0.0, x1545);
    // water_flow.__call__, implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a1541 = (numbers[l + 5 * LAYERS + 47] < real_2[l]);
        const Real a1542 = select(a1541, real_2[l], numbers[l + 5 * LAYERS + 47]);
        const Real a1548 = numbers[l] * 0.5;
        const Real a1549 = a1548 / numbers[l + 4 * LAYERS + 47];
        real_31[l] = a1542;
        real_35[l] = a1548;
        real_36[l] = a1549;
    }
    // implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1561 = exp(real_33[l]);
        const Real a1562 = a1561 / real_36[l];
        real_37[l] = a1562;
    }
    const Real x1563 = numbers[12 * LAYERS + 53] * real_37[LAYERS - 1];
    // retention.given_head
    const Real x1564 = -x1547;
    const Mask x1565 = (x1564 < 1e-30);
    const Real x1566 = select(x1565, 1e-30, x1564);
    const Real x1567 = log(x1566);
    // retention.flowing
    const Mask x1568 = (x1564 < numbers[3 * LAYERS + 47]);
    const Real x1569 = select(x1568, numbers[3 * LAYERS + 47], x1564);
    const Mask x1570 = (x1567 < numbers[10 * LAYERS + 52]);
    const Real x1571 = select(x1570, numbers[10 * LAYERS + 52], x1567);
    const Real x1572 = x1571 - numbers[10 * LAYERS + 52];
    const Real x1574 = numbers[11 * LAYERS + 52] * x1572;
    const Real x1575 = -x1574;
    const Real x1576 = exp(x1575);
    const Real x1577 = x1569 * x1576;
    const Real x1578 = numbers[11 * LAYERS + 52] - 1.0;
    const Real x1579 = x1577 / x1578;
    const Real x1580 = x1547 + numbers[3 * LAYERS + 47];
    const Mask x1581 = (x1580 < 0.0);
    const Real x1582 = select(x1581, 0.0, x1580);
    const Real x1583 = x1579 + x1582;
    // implicit_water._problem
    const Real x1584 = real_35[0] * x1576;
    const Real x1585 = numbers[LAYERS + 5] * numbers[5 * LAYERS + 46];
    const Real x1586 = exp(real_33[LAYERS - 1]);
    const Real x1587 = x1585 * x1586;
    const Real x1588 = x1583 + x1584;
    const Real x1589 = real_37[0] * x1588;
    // retention.given_head
    const Real x1590 = -numbers[12 * LAYERS + 53];
    const Mask x1591 = (x1590 < 1e-30);
    const Real x1592 = select(x1591, 1e-30, x1590);
    const Real x1593 = log(x1592);
    // retention.flowing
    const Mask x1594 = (x1590 < numbers[4 * LAYERS + 46]);
    const Real x1595 = select(x1594, numbers[4 * LAYERS + 46], x1590);
    const Mask x1596 = (x1593 < numbers[11 * LAYERS + 51]);
    const Real x1597 = select(x1596, numbers[11 * LAYERS + 51], x1593);
    const Real x1598 = x1597 - numbers[11 * LAYERS + 51];
    const Real x1600 = numbers[12 * LAYERS + 51] * x1598;
    const Real x1601 = -x1600;
    const Real x1602 = exp(x1601);
    const Real x1603 = x1595 * x1602;
    const Real x1604 = numbers[12 * LAYERS + 51] - 1.0;
    const Real x1605 = x1603 / x1604;
    const Real x1606 = numbers[12 * LAYERS + 53] + numbers[4 * LAYERS + 46];
    const Mask x1607 = (x1606 < 0.0);
    const Real x1608 = select(x1607, 0.0, x1606);
    const Real x1609 = x1605 + x1608;
    // implicit_water._problem
    const Real x1610 = x1563 * x1609;
    // retention.brim
    real_38[0] = numbers[3 * LAYERS + 47];
    for (int l = 0; l < LAYERS - 1; ++l) real_38[l + 1] = numbers[l + 3 * LAYERS + 47];
    for (int l = 0; l < LAYERS - 1; ++l) real_39[l] = numbers[l + 3 * LAYERS + 48];
    real_39[LAYERS - 1] = numbers[4 * LAYERS + 46];
    // retention.brim, implicit_water._start, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1613 = minimum(real_38[l], real_39[l]);
        const Real a1614 = minimum(numbers[l + 3 * LAYERS + 47], a1613);
        const Real a1615 = numbers[l + 3 * LAYERS + 47] / a1614;
        const Real a1616 = log(a1615);
        const Real a1617 = a1616 / numbers[l + LAYERS + 47];
        const Real a1618 = exp(a1617);
        const Real a1619 = numbers[l + 2 * LAYERS + 47] - real_30[l];
        const Real a1620 = a1619 * a1618;
        const Real a1621 = real_30[l] + a1620;
        const Real a1622 = minimum(state[l + 2 * LAYERS], real_34[l]);
        const Real a1623 = maximum(a1622, real_2[l]);
        const Real a1624 = minimum(a1623, a1621);
        const Real a1625 = a1621 - real_30[l];
        const Real a1626 = a1625 / a1619;
        const Mask a1627 = (a1626 < 1e-12);
        const Real a1628 = select(a1627, 1e-12, a1626);
        const Real a1629 = log(a1628);
        const Real a1630 = numbers[l + LAYERS + 47] * a1629;
        const Real a1631 = numbers[l + 10 * LAYERS + 52] - a1630;
        const Mask a1632 = (a1631 > 16.11809565095832);
        const Real a1633 = select(a1632, 16.11809565095832, a1631);
        const Real a1634 = exp(a1633);
        const Mask a1636 = (a1621 > real_34[l]);
        const Real a1637 = select(a1636, real_34[l], a1621);
        const Real a1638 = a1637 - real_2[l];
        const Real a1639 = a1638 * 100.0;
        const Mask a1640 = (a1639 < 0.0);
        const Real a1641 = select(a1640, 0.0, a1639);
        const Mask a1642 = (a1641 > 1.0);
        const Real a1643 = select(a1642, 1.0, a1641);
        const Mask a1644 = (a1634 < numbers[l + 3 * LAYERS + 47]);
        const Real a1645 = select(a1644, numbers[l + 3 * LAYERS + 47], a1634);
        const Mask a1646 = (a1633 < numbers[l + 10 * LAYERS + 52]);
        const Real a1647 = select(a1646, numbers[l + 10 * LAYERS + 52], a1633);
        const Real a1648 = a1647 - numbers[l + 10 * LAYERS + 52];
        const Real a1650 = numbers[l + 11 * LAYERS + 52] * a1648;
        const Real a1651 = -a1650;
        const Real a1652 = exp(a1651);
        const Real a1653 = numbers[l + 3 * LAYERS + 47] * 0.999999999;
        const Mask a1654 = (a1634 > a1653);
        const Real a1655 = numbers[l + 11 * LAYERS + 52] * a1652;
        const Real a1656 = a1655 / a1645;
        const Real a1657 = select(a1654, a1656, 0.0);
        const Real a1658 = a1645 * a1652;
        const Real a1659 = numbers[l + 11 * LAYERS + 52] - 1.0;
        const Real a1660 = a1658 / a1659;
        const Real a1661 = numbers[l + 3 * LAYERS + 47] - a1634;
        const Mask a1662 = (a1661 < 0.0);
        const Real a1663 = select(a1662, 0.0, a1661);
        const Real a1664 = a1660 + a1663;
        real_40[l] = a1619;
        real_41[l] = a1621;
        real_42[l] = a1624;
        real_43[l] = a1625;
        real_44[l] = a1633;
        real_45[l] = a1634;
        real_46[l] = a1643;
        real_47[l] = a1652;
        real_48[l] = a1653;
        real_49[l] = a1657;
        real_50[l] = a1659;
        real_51[l] = a1664;
    }
    // implicit_water._impedance, implicit_water._problem, retention.flowing, implicit_water._sent
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1550 = real_35[l] + real_35[l + 1];
        const Real a1551 = real_35[l] / a1550;
        const Real a1552 = real_33[l] - real_33[l + 1];
        const Real a1553 = a1551 * a1552;
        const Real a1554 = real_33[l + 1] + a1553;
        const Real a1555 = real_33[l] + real_33[l + 1];
        const Real a1556 = a1555 * 0.5;
        const Real a1557 = minimum(a1554, a1556);
        const Real a1558 = exp(a1557);
        const Real a1559 = real_36[l] + real_36[l + 1];
        const Real a1560 = a1558 / a1559;
        const Mask a1665 = (real_45[l + 1] < numbers[l + 3 * LAYERS + 47]);
        const Real a1666 = select(a1665, numbers[l + 3 * LAYERS + 47], real_45[l + 1]);
        const Mask a1667 = (real_44[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a1668 = select(a1667, numbers[l + 10 * LAYERS + 52], real_44[l + 1]);
        const Real a1669 = a1668 - numbers[l + 10 * LAYERS + 52];
        const Real a1671 = numbers[l + 11 * LAYERS + 52] * a1669;
        const Real a1672 = -a1671;
        const Real a1673 = exp(a1672);
        const Real a1674 = a1666 * a1673;
        const Real a1675 = numbers[l + 11 * LAYERS + 52] - 1.0;
        const Real a1676 = a1674 / a1675;
        const Real a1677 = numbers[l + 3 * LAYERS + 47] - real_45[l + 1];
        const Mask a1678 = (a1677 < 0.0);
        const Real a1679 = select(a1678, 0.0, a1677);
        const Real a1680 = a1676 + a1679;
        const Mask a1681 = (real_45[l] < numbers[l + 3 * LAYERS + 48]);
        const Real a1682 = select(a1681, numbers[l + 3 * LAYERS + 48], real_45[l]);
        const Mask a1683 = (real_44[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a1684 = select(a1683, numbers[l + 10 * LAYERS + 53], real_44[l]);
        const Real a1685 = a1684 - numbers[l + 10 * LAYERS + 53];
        const Real a1687 = numbers[l + 11 * LAYERS + 53] * a1685;
        const Real a1688 = -a1687;
        const Real a1689 = exp(a1688);
        const Real a1690 = a1682 * a1689;
        const Real a1691 = numbers[l + 11 * LAYERS + 53] - 1.0;
        const Real a1692 = a1690 / a1691;
        const Real a1693 = numbers[l + 3 * LAYERS + 48] - real_45[l];
        const Mask a1694 = (a1693 < 0.0);
        const Real a1695 = select(a1694, 0.0, a1693);
        const Real a1696 = a1692 + a1695;
        const Real a1697 = real_51[l] + a1696;
        const Real a1698 = a1697 * 0.5;
        real_39[l] = a1550;
        real_52[l] = a1560;
        real_53[l] = a1673;
        real_54[l] = a1675;
        real_55[l] = a1680;
        real_56[l] = a1689;
        real_57[l] = a1691;
        real_58[l] = a1698;
    }
    // implicit_water._downward
    real_39[LAYERS - 1] = real_35[LAYERS - 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1700 = real_39[l] * real_47[l];
        real_35[l] = a1700;
    }
    const Real x1703 = real_51[LAYERS - 1] + real_35[LAYERS - 1];
    const Real x1704 = x1563 * x1703;
    const Real x1705 = x1587 * real_47[LAYERS - 1];
    const Real x1706 = x1704 + x1705;
    // implicit_water._upward
    const Real x1710 = real_37[0] * real_51[0];
    // implicit_water._balance
    const Mask x1711 = (real_of(0.0) > 0.0);
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1712 = select(x1711, 0.0, real_49[l]);
        const Real a1715 = real_39[l] * a1712;
        real_45[l] = a1712;
        real_44[l] = a1715;
    }
    // implicit_water._downward
    const Real x1718 = real_47[LAYERS - 1] + real_44[LAYERS - 1];
    const Real x1719 = x1563 * x1718;
    const Real x1720 = x1587 * real_45[LAYERS - 1];
    const Real x1721 = x1719 + x1720;
    // implicit_water._downward, implicit_water._sent, implicit_water._upward, implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1701 = real_58[l] + real_35[l];
        const Real a1702 = real_52[l] * a1701;
        const Real a1707 = real_51[l + 1] + real_55[l];
        const Real a1708 = a1707 * 0.5;
        const Real a1709 = real_52[l] * a1708;
        const Real a1713 = real_47[l] + real_56[l];
        const Real a1714 = a1713 * 0.5;
        const Real a1716 = a1714 + real_44[l];
        const Real a1717 = real_52[l] * a1716;
        real_45[l] = a1702;
        real_49[l + 1] = a1709;
        real_36[l] = a1717;
    }
    // implicit_water._balance
    real_36[LAYERS - 1] = x1721;
    // implicit_water._upward
    const Real x1727 = real_37[0] * real_47[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1724 = real_47[l + 1] + real_53[l];
        const Real a1725 = a1724 * 0.5;
        const Real a1726 = real_52[l] * a1725;
        real_44[l + 1] = a1726;
    }
    // implicit_water._balance
    real_44[0] = x1727;
    real_45[LAYERS - 1] = x1706;
    real_49[0] = x1710;
    // implicit_water._state
    const Mask x1754 = (real_of(0.0) == 0.0);
    // implicit_water._balance, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1723 = real_46[l] * real_36[l];
        const Real a1729 = real_46[l] * real_44[l];
        const Real a1730 = a1723 + a1729;
        const Real a1733 = real_45[l] + real_49[l];
        const Real a1734 = real_46[l] * a1733;
        const Real a1735 = seconds * a1734;
        const Real a1736 = seconds * a1730;
        const Real a1737 = real_42[l] - real_30[l];
        const Real a1738 = a1737 / real_40[l];
        const Mask a1739 = (a1738 < 1e-12);
        const Real a1740 = select(a1739, 1e-12, a1738);
        const Real a1741 = log(a1740);
        const Real a1742 = numbers[l + LAYERS + 47] * a1741;
        const Real a1743 = numbers[l + 10 * LAYERS + 52] - a1742;
        const Mask a1744 = (a1743 > 16.11809565095832);
        const Real a1745 = select(a1744, 16.11809565095832, a1743);
        const Real a1746 = exp(a1745);
        const Real a1747 = numbers[l + LAYERS + 47] * a1746;
        const Real a1748 = a1740 * real_40[l];
        const Real a1749 = a1747 / a1748;
        const Real a1750 = -a1746;
        const Mask a1751 = (real_42[l] > real_34[l]);
        const Real a1752 = select(a1751, real_34[l], real_42[l]);
        const Mask a1753 = (real_42[l] <= real_34[l]);
        const Mask a1755 = (a1753 & x1754);
        const Real a1756 = a1752 - real_2[l];
        const Real a1757 = a1756 * 100.0;
        const Mask a1758 = (a1757 < 0.0);
        const Real a1759 = select(a1758, 0.0, a1757);
        const Mask a1760 = (a1759 > 1.0);
        const Real a1761 = select(a1760, 1.0, a1759);
        const Real a1762 = real_2[l] + 0.01;
        const Mask a1763 = (a1752 <= a1762);
        const Mask a1764 = (a1755 & a1763);
        const Real a1765 = select(a1764, 100.0, 0.0);
        const Mask a1766 = (a1746 < numbers[l + 3 * LAYERS + 47]);
        const Real a1767 = select(a1766, numbers[l + 3 * LAYERS + 47], a1746);
        const Mask a1768 = (a1745 < numbers[l + 10 * LAYERS + 52]);
        const Real a1769 = select(a1768, numbers[l + 10 * LAYERS + 52], a1745);
        const Real a1770 = a1769 - numbers[l + 10 * LAYERS + 52];
        const Real a1771 = numbers[l + 11 * LAYERS + 52] * a1770;
        const Real a1772 = -a1771;
        const Real a1773 = exp(a1772);
        const Mask a1774 = (a1746 > real_48[l]);
        const Real a1775 = numbers[l + 11 * LAYERS + 52] * a1773;
        const Real a1776 = a1775 / a1767;
        const Real a1777 = select(a1774, a1776, 0.0);
        const Real a1778 = a1767 * a1773;
        const Real a1779 = a1778 / real_50[l];
        const Real a1780 = numbers[l + 3 * LAYERS + 47] - a1746;
        const Mask a1781 = (a1780 < 0.0);
        const Real a1782 = select(a1781, 0.0, a1780);
        const Real a1783 = a1779 + a1782;
        real_47[l] = a1735;
        real_35[l] = a1736;
        real_51[l] = a1737;
        real_33[l] = a1745;
        real_38[l] = a1746;
        real_59[l] = a1749;
        real_60[l] = a1750;
        real_61[l] = a1752;
        mask_62[l] = a1755;
        real_63[l] = a1761;
        real_64[l] = a1762;
        real_65[l] = a1765;
        real_66[l] = a1773;
        real_67[l] = a1777;
        real_68[l] = a1783;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1814 = real_39[l] * real_66[l];
        real_44[l] = a1814;
    }
    const Real x1817 = real_68[LAYERS - 1] + real_44[LAYERS - 1];
    const Real x1818 = x1563 * x1817;
    const Real x1819 = x1587 * real_66[LAYERS - 1];
    const Real x1820 = x1818 + x1819;
    // implicit_water._upward
    const Real x1824 = real_37[0] * real_68[0];
    // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Mask a1784 = (real_38[l + 1] < numbers[l + 3 * LAYERS + 47]);
        const Real a1785 = select(a1784, numbers[l + 3 * LAYERS + 47], real_38[l + 1]);
        const Mask a1786 = (real_33[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a1787 = select(a1786, numbers[l + 10 * LAYERS + 52], real_33[l + 1]);
        const Real a1788 = a1787 - numbers[l + 10 * LAYERS + 52];
        const Real a1789 = numbers[l + 11 * LAYERS + 52] * a1788;
        const Real a1790 = -a1789;
        const Real a1791 = exp(a1790);
        const Real a1792 = a1785 * a1791;
        const Real a1793 = a1792 / real_54[l];
        const Real a1794 = numbers[l + 3 * LAYERS + 47] - real_38[l + 1];
        const Mask a1795 = (a1794 < 0.0);
        const Real a1796 = select(a1795, 0.0, a1794);
        const Real a1797 = a1793 + a1796;
        const Mask a1798 = (real_38[l] < numbers[l + 3 * LAYERS + 48]);
        const Real a1799 = select(a1798, numbers[l + 3 * LAYERS + 48], real_38[l]);
        const Mask a1800 = (real_33[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a1801 = select(a1800, numbers[l + 10 * LAYERS + 53], real_33[l]);
        const Real a1802 = a1801 - numbers[l + 10 * LAYERS + 53];
        const Real a1803 = numbers[l + 11 * LAYERS + 53] * a1802;
        const Real a1804 = -a1803;
        const Real a1805 = exp(a1804);
        const Real a1806 = a1799 * a1805;
        const Real a1807 = a1806 / real_57[l];
        const Real a1808 = numbers[l + 3 * LAYERS + 48] - real_38[l];
        const Mask a1809 = (a1808 < 0.0);
        const Real a1810 = select(a1809, 0.0, a1808);
        const Real a1811 = a1807 + a1810;
        const Real a1812 = real_68[l] + a1811;
        const Real a1813 = a1812 * 0.5;
        const Real a1815 = a1813 + real_44[l];
        const Real a1816 = real_52[l] * a1815;
        const Real a1821 = real_68[l + 1] + a1797;
        const Real a1822 = a1821 * 0.5;
        const Real a1823 = real_52[l] * a1822;
        real_53[l] = a1791;
        real_58[l] = a1805;
        real_36[l] = a1816;
        real_49[l + 1] = a1823;
    }
    // implicit_water._flow
    real_36[LAYERS - 1] = x1820;
    real_49[0] = x1824;
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1826 = real_63[l] * real_36[l];
        const Real a1828 = real_63[l] * real_49[l];
        real_44[l] = a1826;
        real_68[l] = a1828;
    }
    const Real x1829 = x1589 - real_68[0];
    const Mask x1830 = (x1829 > x1524);
    const Real x1831 = select(x1830, x1524, x1829);
    // implicit_water._remaining
    const Real x1832 = real_61[0] - x1540;
    const Real x1833 = x1832 * 100.0;
    const Mask x1834 = (x1833 < 0.0);
    const Real x1835 = select(x1834, 0.0, x1833);
    const Mask x1836 = (x1835 > 1.0);
    const Real x1837 = select(x1836, 1.0, x1835);
    // implicit_water._flow
    const Real x1838 = x1489 * x1837;
    const Real x1847 = real_44[LAYERS - 1] - x1610;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1846 = real_44[l] - real_68[l + 1];
        real_38[l + 1] = a1846;
    }
    // implicit_water._gain
    real_38[0] = x1831;
    for (int l = 0; l < LAYERS - 1; ++l) real_68[l] = real_38[l + 1];
    real_68[LAYERS - 1] = x1847;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1839 = real_61[l] - real_31[l];
        const Real a1840 = a1839 * 100.0;
        const Mask a1841 = (a1840 < 0.0);
        const Real a1842 = select(a1841, 0.0, a1840);
        const Mask a1843 = (a1842 > 1.0);
        const Real a1844 = select(a1843, 1.0, a1842);
        const Real a1845 = real_32[l] * a1844;
        const Real a1848 = real_42[l] - real_61[l];
        const Real a1849 = a1848 * 1e-09;
        const Real a1850 = real_61[l] + a1849;
        const Real a1851 = a1850 - state[l + 2 * LAYERS];
        const Real a1852 = numbers[l] * a1851;
        const Real a1853 = a1845 + in_row(l, 0, x1838);
        const Real a1856 = real_38[l] - real_68[l];
        const Real a1857 = a1856 - a1853;
        const Real a1858 = seconds * a1857;
        const Real a1859 = a1852 - a1858;
        const Real a1860 = select(x1711, 0.0, real_67[l]);
        const Real a1863 = real_39[l] * a1860;
        real_44[l] = a1845;
        real_33[l] = a1859;
        real_45[l] = a1860;
        real_46[l] = a1863;
    }
    // implicit_water._downward
    const Real x1866 = real_66[LAYERS - 1] + real_46[LAYERS - 1];
    const Real x1867 = x1563 * x1866;
    const Real x1868 = x1587 * real_45[LAYERS - 1];
    const Real x1869 = x1867 + x1868;
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1861 = real_66[l] + real_58[l];
        const Real a1862 = a1861 * 0.5;
        const Real a1864 = a1862 + real_46[l];
        const Real a1865 = real_52[l] * a1864;
        real_45[l] = a1865;
    }
    // implicit_water._balance
    real_45[LAYERS - 1] = x1869;
    // implicit_water._upward
    const Real x1875 = real_37[0] * real_66[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1872 = real_66[l + 1] + real_53[l];
        const Real a1873 = a1872 * 0.5;
        const Real a1874 = real_52[l] * a1873;
        real_46[l + 1] = a1874;
    }
    // implicit_water._balance
    real_46[0] = x1875;
    const Mask x1885 = (x1831 < x1524);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1871 = real_63[l] * real_45[l];
        const Real a1877 = real_63[l] * real_46[l];
        const Real a1878 = select(x1711, 1.0, real_59[l]);
        const Real a1879 = a1871 * a1878;
        const Real a1880 = real_65[l] * real_36[l];
        const Real a1881 = a1879 + a1880;
        const Real a1882 = a1877 * a1878;
        const Real a1883 = real_65[l] * real_49[l];
        const Real a1884 = a1882 + a1883;
        real_66[l] = a1871;
        real_68[l] = a1877;
        real_67[l] = a1881;
        real_69[l] = a1884;
    }
    const Real x1886 = select(x1885, real_69[0], 0.0);
    real_46[0] = x1886;
    for (int l = 0; l < LAYERS - 1; ++l) real_46[l + 1] = real_69[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1887 = magnitude(real_60[l]);
        const Real a1888 = select(x1711, a1887, real_42[l]);
        const Real a1890 = real_67[l] + real_46[l];
        const Real a1891 = a1888 * a1890;
        real_45[l] = a1891;
    }
    real_46[0] = real_45[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_46[l + 1] = real_45[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_60[l] = real_45[l + 1];
    real_60[LAYERS - 1] = real_45[LAYERS - 1];
    // implicit_water._demanded
    const Mask x1906 = (real_61[0] > x1540);
    const Real x1907 = x1540 + 0.01;
    const Mask x1908 = (real_61[0] < x1907);
    const Mask x1909 = (x1906 & x1908);
    const Mask x1910 = (real_61[0] == x1540);
    // implicit_water._balance, implicit_water._demanded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1894 = maximum(real_46[l], real_60[l]);
        const Real a1895 = maximum(real_45[l], a1894);
        const Mask a1896 = (real_33[l] < 0.0);
        const Mask a1897 = (real_61[l] > real_31[l]);
        const Real a1898 = real_31[l] + 0.01;
        const Mask a1899 = (real_61[l] < a1898);
        const Mask a1900 = (a1897 & a1899);
        const Mask a1901 = (real_61[l] == real_31[l]);
        const Mask a1902 = (a1901 & a1896);
        const Mask a1903 = (a1900 | a1902);
        const Real a1904 = real_32[l] * 100.0;
        const Real a1905 = select(a1903, a1904, 0.0);
        real_70[l] = a1895;
        mask_71[l] = a1896;
        real_72[l] = a1898;
        real_73[l] = a1904;
        real_74[l] = a1905;
    }
    // implicit_water._demanded
    const Mask x1911 = (x1910 & mask_71[0]);
    const Mask x1912 = (x1909 | x1911);
    const Real x1913 = x1489 * 100.0;
    const Real x1914 = select(x1912, x1913, 0.0);
    // implicit_water._balance
    const Real x1937 = select(mask_62[0], x1914, 0.0);
    // implicit_water._at
    const Mask x1946 = (real_of(0.0) < 330.0);
    const Mask x1950 = (real_of(0.0) < 1530.0);
    // implicit_water._balance, implicit_water._mobile, implicit_water._at
    Mask a1949_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1915 = select(mask_62[l], 1.0, 1e-09);
        const Real a1916 = select(x1711, 1e-11, a1915);
        const Real a1917 = real_66[l] + real_68[l];
        const Real a1918 = real_36[l] + real_49[l];
        const Real a1919 = real_63[l] * a1918;
        const Real a1920 = a1917 * real_59[l];
        const Real a1921 = real_65[l] * a1918;
        const Real a1922 = a1920 + a1921;
        const Mask a1923 = (real_51[l] < 1e-09);
        const Real a1924 = select(a1923, 1e-09, real_51[l]);
        const Real a1925 = a1924 * a1922;
        const Mask a1926 = (a1919 < 1e-30);
        const Real a1927 = select(a1926, 1e-30, a1919);
        const Real a1928 = a1925 / a1927;
        const Mask a1929 = (real_63[l] < 1.0);
        const Real a1930 = select(a1929, 60.0, INFINITE);
        const Real a1931 = seconds * real_70[l];
        const Real a1932 = numbers[l] * numbers[l + 2 * LAYERS + 47];
        const Real a1933 = a1931 + a1932;
        const Real a1934 = a1933 * 1.4210854715202004e-14;
        const Real a1935 = numbers[l] * a1916;
        const Real a1936 = select(mask_62[l], real_74[l], 0.0);
        const Real a1938 = seconds * a1919;
        const Mask a1939 = (a1928 < 0.02);
        const Real a1940 = select(a1939, 0.02, a1928);
        const Real a1941 = minimum(a1940, a1930);
        const Real a1942 = seconds * a1917;
        const Real a1943 = magnitude(real_33[l]);
        const Real a1944 = numbers[l] * 1e-09;
        const Real a1945 = maximum(a1934, a1944);
        const Real a1947 = select(x1946, a1934, a1945);
        const Mask a1948 = (a1943 > a1947);
        a1949_last = (a1949_last | a1948);
        real_60[l] = a1932;
        real_46[l] = a1935;
        real_45[l] = a1936;
        real_61[l] = a1938;
        real_75[l] = a1941;
        real_76[l] = a1942;
        real_77[l] = a1943;
        real_78[l] = a1944;
        real_79[l] = a1945;
    }
    // implicit_water._at
    const Mask x1951 = (a1949_last & x1950);
    Mask a1953_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a1952 = (real_77[l] <= real_79[l]);
        a1953_last = (a1953_last & a1952);
    }
    // implicit_water.solve_water
    for (int l = 0; l < LAYERS; ++l) real_79[l] = real_42[l];
    for (int l = 0; l < LAYERS; ++l) real_77[l] = real_of(0.0);
    real_80[0] = x1831;
    for (int l = 0; l < LAYERS - 1; ++l) real_80[l + 1] = real_38[l + 1];
    real_80[LAYERS] = x1847;
    Real w1957 = x1838;
    for (int l = 0; l < LAYERS; ++l) real_74[l] = real_44[l];
    for (int l = 0; l < LAYERS; ++l) real_70[l] = real_33[l];
    for (int l = 0; l < LAYERS; ++l) real_68[l] = real_46[l];
    for (int l = 0; l < LAYERS; ++l) real_66[l] = real_67[l];
    real_49[0] = x1886;
    for (int l = 0; l < LAYERS - 1; ++l) real_49[l + 1] = real_69[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_36[l] = real_45[l];
    Real w1964 = x1937;
    for (int l = 0; l < LAYERS; ++l) real_65[l] = real_61[l];
    for (int l = 0; l < LAYERS; ++l) real_63[l] = real_75[l];
    for (int l = 0; l < LAYERS; ++l) real_59[l] = real_76[l];
    Real w1968 = real_of(INFINITE);
    Real w1969 = real_of(1.0);
    Real w1970 = real_of(0.0);
    Mask w1971 = x1951;
    Mask w1972 = a1953_last;
    for (int pass = 0; pass < 1530; ++pass) {
        if (!any_lane(w1971)) break;
        // implicit_water._iteration
        const Mask x1975 = (w1970 == 30.0);
        const Mask x1976 = (w1970 == 330.0);
        const Mask x1977 = (x1975 | x1976);
        Real a1974_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1973 = magnitude(real_70[l]);
            a1974_last = a1974_last + a1973;
        }
        const Mask x1978 = (a1974_last < w1968);
        const Mask x1979 = (w1970 < 30.0);
        const Mask x1980 = (x1978 | x1979);
        const Mask x1981 = (w1970 < 330.0);
        const Real x1982 = select(x1981, 1.03, 1.0);
        const Real x1983 = select(x1980, x1982, 0.5);
        const Real x1984 = x1983 * w1969;
        const Mask x1985 = (x1984 < 0.1);
        const Real x1986 = select(x1985, 0.1, x1984);
        const Mask x1987 = (x1986 > 1.0);
        const Real x1988 = select(x1987, 1.0, x1986);
        const Real x1989 = select(x1977, 0.5, x1988);
        // implicit_water._change
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1997 = seconds * real_66[l];
            const Real a1998 = -a1997;
            const Real a1999 = seconds * real_49[l + 1];
            const Real a2000 = -a1999;
            real_53[l] = a1998;
            real_58[l] = a2000;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1990 = real_36[l] + in_row(l, 0, w1964);
            const Real a1991 = a1990 + real_66[l];
            const Real a1992 = a1991 + real_49[l];
            const Real a1993 = seconds * a1992;
            const Real a1994 = real_68[l] + a1993;
            const Real a1995 = a1994 * 1.0000000000000142;
            const Real a2001 = -real_70[l];
            real_51[l] = a1990;
            real_81[l] = a1995;
            real_82[l] = a2001;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_53, real_81, real_58, real_82, real_83);
        // implicit_water._moved
        const Mask x2099 = (x1989 < 1.0);
        const Mask x2120 = (x1489 > 0.0);
        const Real x2121 = select(x2120, x1540, (-1.0));
        // implicit_water._stopped
        const Mask x2122 = (real_79[0] > x2121);
        // implicit_water._moved, implicit_water._mobile, implicit_water._raised, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2003 = (real_77[l] > 0.0);
            const Mask a2004 = (real_79[l] <= real_34[l]);
            const Real a2005 = real_79[l] - real_30[l];
            const Mask a2006 = (a2005 < 1e-09);
            const Real a2007 = select(a2006, 1e-09, a2005);
            const Mask a2008 = (real_65[l] < 1e-30);
            const Real a2009 = select(a2008, 1e-30, real_65[l]);
            const Real a2010 = 1 / a2007;
            const Real a2011 = real_43[l] * a2010;
            const Mask a2012 = (a2011 < 1.0);
            const Real a2013 = select(a2012, 1.0, a2011);
            const Real a2014 = real_34[l] - real_30[l];
            const Real a2015 = a2014 * a2010;
            const Mask a2016 = (a2015 > a2013);
            const Real a2017 = select(a2016, a2013, a2015);
            const Mask a2018 = (a2017 < 1e-30);
            const Real a2019 = select(a2018, 1e-30, a2017);
            const Real a2020 = seconds * real_51[l];
            const Real a2021 = numbers[l] + a2020;
            const Real a2022 = a2021 * a2007;
            const Real a2023 = select(a2004, a2021, real_78[l]);
            const Real a2024 = real_63[l] * a2009;
            const Real a2025 = a2024 * a2010;
            const Real a2026 = a2023 + a2025;
            const Real a2027 = numbers[l] * 1e-11;
            const Real a2028 = x1989 * real_83[l];
            const Real a2029 = real_77[l] + a2028;
            const Real a2030 = a2022 * a2019;
            const Real a2031 = a2022 - a2030;
            const Real a2032 = a2031 * 1e-09;
            const Real a2033 = a2030 + a2032;
            const Real a2034 = select(a2004, a2022, a2033);
            const Real a2035 = a2034 + a2009;
            const Real a2036 = log(a2019);
            const Real a2037 = real_63[l] * a2036;
            const Mask a2038 = (a2037 > 300.0);
            const Real a2039 = select(a2038, 300.0, a2037);
            const Real a2040 = exp(a2039);
            const Real a2041 = a2009 * a2040;
            const Real a2042 = a2030 + a2041;
            const Real a2043 = a2022 * a2013;
            const Real a2044 = a2043 - a2030;
            const Real a2045 = a2044 * 1e-09;
            const Real a2046 = a2030 + a2045;
            const Real a2047 = maximum(real_47[l], a2009);
            const Real a2048 = a2046 + a2047;
            const Real a2049 = x1989 * a2026;
            const Real a2050 = a2049 * real_83[l];
            const Real a2051 = a2035 + a2050;
            const Real a2052 = a2051 - a2048;
            const Real a2053 = a2027 + real_35[l];
            const Real a2054 = a2052 / a2053;
            const Real a2055 = select(a2003, a2029, a2054);
            const Mask a2056 = (a2055 < 0.0);
            const Real a2057 = select(a2056, 0.0, a2055);
            const Mask a2058 = (a2029 > 0.0);
            const Mask a2059 = (a2051 > a2048);
            const Mask a2060 = select(a2003, a2058, a2059);
            const Mask a2061 = (a2051 > a2042);
            const Real a2062 = a2022 * 1e-09;
            const Real a2063 = select(a2061, a2062, a2022);
            const Real a2064 = a2030 * 0.999999999;
            const Real a2065 = select(a2061, a2064, 0.0);
            const Real a2066 = a2051 - a2065;
            const Mask a2067 = (a2066 < 1e-30);
            const Real a2068 = select(a2067, 1e-30, a2066);
            const Real a2069 = a2068 / a2009;
            const Real a2070 = log(a2069);
            const Real a2071 = a2070 / real_63[l];
            const Mask a2072 = (a2071 > 50.0);
            const Real a2073 = select(a2072, 50.0, a2071);
            const Real a2074 = exp(a2073);
            const Real a2075 = a2066 - a2063;
            const Real a2076 = a2075 - a2009;
            const Real a2077 = a2063 + a2024;
            const Real a2078 = a2076 / a2077;
            const Real a2079 = a2078 + 1.0;
            const Real a2080 = a2068 / a2063;
            const Real a2081 = minimum(a2074, a2080);
            const Real a2082 = minimum(a2081, a2079);
            const Mask a2083 = (a2082 < 0.05);
            const Real a2084 = select(a2083, 0.05, a2082);
            const Real a2085 = select(a2061, a2019, 0.05);
            const Real a2086 = select(a2061, a2013, a2019);
            const Real a2087 = maximum(a2084, a2085);
            const Real a2088 = minimum(a2087, a2086);
            const Real a2089 = a2007 * a2088;
            const Real a2090 = real_30[l] + a2089;
            const Real a2091 = maximum(a2090, real_2[l]);
            const Real a2092 = select(a2003, real_41[l], a2091);
            const Mask a2093 = ~a2003;
            const Mask a2094 = (real_79[l] > real_34[l]);
            const Mask a2095 = (a2093 & a2094);
            const Real a2096 = a2092 - real_79[l];
            const Real a2097 = x1989 * a2096;
            const Real a2098 = real_79[l] + a2097;
            const Mask a2100 = (a2095 & x2099);
            const Real a2101 = select(a2100, a2098, a2092);
            const Mask a2102 = (real_79[l] > real_64[l]);
            const Mask a2103 = (a2101 < real_64[l]);
            const Mask a2104 = (a2102 & a2103);
            const Mask a2105 = (real_79[l] < real_64[l]);
            const Mask a2106 = (a2101 > real_64[l]);
            const Mask a2107 = (a2105 & a2106);
            const Mask a2108 = (a2104 | a2107);
            const Real a2109 = select(a2108, real_64[l], a2101);
            const Mask a2110 = (real_32[l] > 0.0);
            const Real a2111 = select(a2110, real_31[l], (-1.0));
            const Mask a2112 = (real_79[l] > a2111);
            const Mask a2113 = (a2109 < a2111);
            const Mask a2114 = (a2112 & a2113);
            const Mask a2115 = (real_79[l] < a2111);
            const Mask a2116 = (a2109 > a2111);
            const Mask a2117 = (a2115 & a2116);
            const Mask a2118 = (a2114 | a2117);
            const Real a2119 = select(a2118, a2111, a2109);
            real_82[l] = a2057;
            mask_62[l] = a2060;
            real_81[l] = a2119;
        }
        // implicit_water._stopped
        const Mask x2123 = (real_81[0] < x2121);
        const Mask x2124 = (x2122 & x2123);
        const Mask x2125 = (real_79[0] < x2121);
        const Mask x2126 = (real_81[0] > x2121);
        const Mask x2127 = (x2125 & x2126);
        const Mask x2128 = (x2124 | x2127);
        const Real x2129 = select(x2128, x2121, real_81[0]);
        // implicit_water._moved
        real_81[0] = x2129;
        // implicit_water._iteration
        const Real x2140 = select(x1977, INFINITE, a1974_last);
        const Real x2141 = real_of_mask(w1971);
        const Real x2142 = w1970 + x2141;
        // implicit_water._moved, implicit_water._iteration, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2131 = (real_81[l] >= real_41[l]);
            const Mask a2132 = (mask_62[l] | a2131);
            const Real a2133 = select(a2132, real_41[l], real_81[l]);
            const Real a2134 = select(a2132, real_82[l], 0.0);
            const Real a2135 = select(x1976, real_41[l], real_42[l]);
            const Real a2136 = select(x1977, a2135, a2133);
            const Real a2137 = select(x1977, 0.0, a2134);
            const Real a2138 = select(w1971, a2136, real_79[l]);
            const Real a2139 = select(w1971, a2137, real_77[l]);
            const Real a2143 = a2138 - real_30[l];
            const Real a2144 = a2143 / real_40[l];
            const Mask a2145 = (a2144 < 1e-12);
            const Real a2146 = select(a2145, 1e-12, a2144);
            const Real a2147 = log(a2146);
            const Real a2148 = numbers[l + LAYERS + 47] * a2147;
            const Real a2149 = numbers[l + 10 * LAYERS + 52] - a2148;
            const Mask a2150 = (a2149 > 16.11809565095832);
            const Real a2151 = select(a2150, 16.11809565095832, a2149);
            const Real a2152 = exp(a2151);
            const Real a2153 = numbers[l + LAYERS + 47] * a2152;
            const Real a2154 = a2146 * real_40[l];
            const Real a2155 = a2153 / a2154;
            const Real a2157 = a2139 - a2152;
            const Mask a2158 = (a2138 > real_34[l]);
            const Real a2159 = select(a2158, real_34[l], a2138);
            const Mask a2160 = (a2138 <= real_34[l]);
            const Mask a2161 = (a2139 == 0.0);
            const Mask a2162 = (a2160 & a2161);
            const Real a2163 = a2159 - real_2[l];
            const Real a2164 = a2163 * 100.0;
            const Mask a2165 = (a2164 < 0.0);
            const Real a2166 = select(a2165, 0.0, a2164);
            const Mask a2167 = (a2166 > 1.0);
            const Real a2168 = select(a2167, 1.0, a2166);
            const Mask a2169 = (a2159 <= real_64[l]);
            const Mask a2170 = (a2162 & a2169);
            const Real a2171 = select(a2170, 100.0, 0.0);
            const Real a2172 = -a2157;
            const Mask a2173 = (a2172 < numbers[l + 3 * LAYERS + 47]);
            const Real a2174 = select(a2173, numbers[l + 3 * LAYERS + 47], a2172);
            const Mask a2175 = (a2151 < numbers[l + 10 * LAYERS + 52]);
            const Real a2176 = select(a2175, numbers[l + 10 * LAYERS + 52], a2151);
            const Real a2177 = a2176 - numbers[l + 10 * LAYERS + 52];
            const Real a2178 = numbers[l + 11 * LAYERS + 52] * a2177;
            const Real a2179 = -a2178;
            const Real a2180 = exp(a2179);
            const Mask a2181 = (a2172 > real_48[l]);
            const Real a2182 = numbers[l + 11 * LAYERS + 52] * a2180;
            const Real a2183 = a2182 / a2174;
            const Real a2184 = select(a2181, a2183, 0.0);
            const Real a2185 = a2174 * a2180;
            const Real a2186 = a2185 / real_50[l];
            const Real a2187 = a2157 + numbers[l + 3 * LAYERS + 47];
            const Mask a2188 = (a2187 < 0.0);
            const Real a2189 = select(a2188, 0.0, a2187);
            const Real a2190 = a2186 + a2189;
            real_83[l] = a2138;
            real_51[l] = a2139;
            real_84[l] = a2143;
            real_85[l] = a2151;
            real_86[l] = a2155;
            real_87[l] = a2157;
            real_88[l] = a2159;
            mask_71[l] = a2162;
            real_89[l] = a2168;
            real_90[l] = a2171;
            real_91[l] = a2180;
            real_92[l] = a2184;
            real_93[l] = a2190;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2223 = real_39[l] * real_91[l];
            real_81[l] = a2223;
        }
        const Real x2226 = real_93[LAYERS - 1] + real_81[LAYERS - 1];
        const Real x2227 = x1563 * x2226;
        const Real x2228 = x1587 * real_91[LAYERS - 1];
        const Real x2229 = x2227 + x2228;
        // implicit_water._upward
        const Real x2233 = real_37[0] * real_93[0];
        // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2191 = -real_87[l + 1];
            const Mask a2192 = (a2191 < numbers[l + 3 * LAYERS + 47]);
            const Real a2193 = select(a2192, numbers[l + 3 * LAYERS + 47], a2191);
            const Mask a2194 = (real_85[l + 1] < numbers[l + 10 * LAYERS + 52]);
            const Real a2195 = select(a2194, numbers[l + 10 * LAYERS + 52], real_85[l + 1]);
            const Real a2196 = a2195 - numbers[l + 10 * LAYERS + 52];
            const Real a2197 = numbers[l + 11 * LAYERS + 52] * a2196;
            const Real a2198 = -a2197;
            const Real a2199 = exp(a2198);
            const Real a2200 = a2193 * a2199;
            const Real a2201 = a2200 / real_54[l];
            const Real a2202 = real_87[l + 1] + numbers[l + 3 * LAYERS + 47];
            const Mask a2203 = (a2202 < 0.0);
            const Real a2204 = select(a2203, 0.0, a2202);
            const Real a2205 = a2201 + a2204;
            const Real a2206 = -real_87[l];
            const Mask a2207 = (a2206 < numbers[l + 3 * LAYERS + 48]);
            const Real a2208 = select(a2207, numbers[l + 3 * LAYERS + 48], a2206);
            const Mask a2209 = (real_85[l] < numbers[l + 10 * LAYERS + 53]);
            const Real a2210 = select(a2209, numbers[l + 10 * LAYERS + 53], real_85[l]);
            const Real a2211 = a2210 - numbers[l + 10 * LAYERS + 53];
            const Real a2212 = numbers[l + 11 * LAYERS + 53] * a2211;
            const Real a2213 = -a2212;
            const Real a2214 = exp(a2213);
            const Real a2215 = a2208 * a2214;
            const Real a2216 = a2215 / real_57[l];
            const Real a2217 = real_87[l] + numbers[l + 3 * LAYERS + 48];
            const Mask a2218 = (a2217 < 0.0);
            const Real a2219 = select(a2218, 0.0, a2217);
            const Real a2220 = a2216 + a2219;
            const Real a2221 = real_93[l] + a2220;
            const Real a2222 = a2221 * 0.5;
            const Real a2224 = a2222 + real_81[l];
            const Real a2225 = real_52[l] * a2224;
            const Real a2230 = real_93[l + 1] + a2205;
            const Real a2231 = a2230 * 0.5;
            const Real a2232 = real_52[l] * a2231;
            real_58[l] = a2199;
            real_53[l] = a2214;
            real_82[l] = a2225;
            real_94[l + 1] = a2232;
        }
        // implicit_water._flow
        real_82[LAYERS - 1] = x2229;
        real_94[0] = x2233;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2235 = real_89[l] * real_82[l];
            const Real a2237 = real_89[l] * real_94[l];
            real_81[l] = a2235;
            real_93[l] = a2237;
        }
        const Real x2238 = x1589 - real_93[0];
        const Mask x2239 = (x2238 > x1524);
        const Real x2240 = select(x2239, x1524, x2238);
        // implicit_water._remaining
        const Real x2241 = real_88[0] - x1540;
        const Real x2242 = x2241 * 100.0;
        const Mask x2243 = (x2242 < 0.0);
        const Real x2244 = select(x2243, 0.0, x2242);
        const Mask x2245 = (x2244 > 1.0);
        const Real x2246 = select(x2245, 1.0, x2244);
        // implicit_water._flow
        const Real x2247 = x1489 * x2246;
        const Real x2256 = real_81[LAYERS - 1] - x1610;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2255 = real_81[l] - real_93[l + 1];
            real_56[l] = a2255;
        }
        // implicit_water._gain
        real_93[0] = x2240;
        for (int l = 0; l < LAYERS - 1; ++l) real_93[l + 1] = real_56[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_81[l] = real_56[l];
        real_81[LAYERS - 1] = x2256;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2248 = real_88[l] - real_31[l];
            const Real a2249 = a2248 * 100.0;
            const Mask a2250 = (a2249 < 0.0);
            const Real a2251 = select(a2250, 0.0, a2249);
            const Mask a2252 = (a2251 > 1.0);
            const Real a2253 = select(a2252, 1.0, a2251);
            const Real a2254 = real_32[l] * a2253;
            const Real a2257 = real_83[l] - real_88[l];
            const Real a2258 = a2257 * 1e-09;
            const Real a2259 = real_88[l] + a2258;
            const Real a2260 = real_51[l] * 1e-11;
            const Real a2261 = a2259 + a2260;
            const Real a2262 = a2261 - state[l + 2 * LAYERS];
            const Real a2263 = numbers[l] * a2262;
            const Real a2264 = a2254 + in_row(l, 0, x2247);
            const Real a2267 = real_93[l] - real_81[l];
            const Real a2268 = a2267 - a2264;
            const Real a2269 = seconds * a2268;
            const Real a2270 = a2263 - a2269;
            const Mask a2271 = (real_51[l] > 0.0);
            const Real a2272 = select(a2271, 0.0, real_92[l]);
            const Real a2275 = real_39[l] * a2272;
            real_85[l] = a2254;
            real_95[l] = a2270;
            mask_62[l] = a2271;
            real_96[l] = a2272;
            real_97[l] = a2275;
        }
        // implicit_water._downward
        const Real x2278 = real_91[LAYERS - 1] + real_97[LAYERS - 1];
        const Real x2279 = x1563 * x2278;
        const Real x2280 = x1587 * real_96[LAYERS - 1];
        const Real x2281 = x2279 + x2280;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2273 = real_91[l] + real_53[l];
            const Real a2274 = a2273 * 0.5;
            const Real a2276 = a2274 + real_97[l];
            const Real a2277 = real_52[l] * a2276;
            real_96[l] = a2277;
        }
        // implicit_water._balance
        real_96[LAYERS - 1] = x2281;
        // implicit_water._upward
        const Real x2287 = real_37[0] * real_91[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2284 = real_91[l + 1] + real_58[l];
            const Real a2285 = a2284 * 0.5;
            const Real a2286 = real_52[l] * a2285;
            real_97[l + 1] = a2286;
        }
        // implicit_water._balance
        real_97[0] = x2287;
        const Mask x2297 = (x2240 < x1524);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2283 = real_89[l] * real_96[l];
            const Real a2289 = real_89[l] * real_97[l];
            const Real a2290 = select(mask_62[l], 1.0, real_86[l]);
            const Real a2291 = a2283 * a2290;
            const Real a2292 = real_90[l] * real_82[l];
            const Real a2293 = a2291 + a2292;
            const Real a2294 = a2289 * a2290;
            const Real a2295 = real_90[l] * real_94[l];
            const Real a2296 = a2294 + a2295;
            real_91[l] = a2283;
            real_81[l] = a2289;
            real_93[l] = a2293;
            real_92[l] = a2296;
        }
        const Real x2298 = select(x2297, real_92[0], 0.0);
        real_97[0] = x2298;
        for (int l = 0; l < LAYERS - 1; ++l) real_97[l + 1] = real_92[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2299 = magnitude(real_87[l]);
            const Real a2300 = select(mask_62[l], a2299, real_83[l]);
            const Real a2302 = real_93[l] + real_97[l];
            const Real a2303 = a2300 * a2302;
            real_96[l] = a2303;
        }
        real_97[0] = real_96[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_97[l + 1] = real_96[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_87[l] = real_96[l + 1];
        real_87[LAYERS - 1] = real_96[LAYERS - 1];
        // implicit_water._demanded
        const Mask x2316 = (real_88[0] > x1540);
        const Mask x2317 = (real_88[0] < x1907);
        const Mask x2318 = (x2316 & x2317);
        const Mask x2319 = (real_88[0] == x1540);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2306 = maximum(real_97[l], real_87[l]);
            const Real a2307 = maximum(real_96[l], a2306);
            const Mask a2308 = (real_95[l] < 0.0);
            const Mask a2309 = (real_88[l] > real_31[l]);
            const Mask a2310 = (real_88[l] < real_72[l]);
            const Mask a2311 = (a2309 & a2310);
            const Mask a2312 = (real_88[l] == real_31[l]);
            const Mask a2313 = (a2312 & a2308);
            const Mask a2314 = (a2311 | a2313);
            const Real a2315 = select(a2314, real_73[l], 0.0);
            real_98[l] = a2307;
            mask_99[l] = a2308;
            real_100[l] = a2315;
        }
        // implicit_water._demanded
        const Mask x2320 = (x2319 & mask_99[0]);
        const Mask x2321 = (x2318 | x2320);
        const Real x2322 = select(x2321, x1913, 0.0);
        // implicit_water._balance
        const Real x2344 = select(mask_71[0], x2322, 0.0);
        // implicit_water._at
        const Mask x2352 = (x2142 < 330.0);
        const Mask x2356 = (x2142 < 1530.0);
        // implicit_water._balance, implicit_water._mobile, implicit_water._at
        Mask a2355_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2323 = select(mask_71[l], 1.0, 1e-09);
            const Real a2324 = select(mask_62[l], 1e-11, a2323);
            const Real a2325 = real_91[l] + real_81[l];
            const Real a2326 = real_82[l] + real_94[l];
            const Real a2327 = real_89[l] * a2326;
            const Real a2328 = a2325 * real_86[l];
            const Real a2329 = real_90[l] * a2326;
            const Real a2330 = a2328 + a2329;
            const Mask a2331 = (real_84[l] < 1e-09);
            const Real a2332 = select(a2331, 1e-09, real_84[l]);
            const Real a2333 = a2332 * a2330;
            const Mask a2334 = (a2327 < 1e-30);
            const Real a2335 = select(a2334, 1e-30, a2327);
            const Real a2336 = a2333 / a2335;
            const Mask a2337 = (real_89[l] < 1.0);
            const Real a2338 = select(a2337, 60.0, INFINITE);
            const Real a2339 = seconds * real_98[l];
            const Real a2340 = a2339 + real_60[l];
            const Real a2341 = a2340 * 1.4210854715202004e-14;
            const Real a2342 = numbers[l] * a2324;
            const Real a2343 = select(mask_71[l], real_100[l], 0.0);
            const Real a2345 = seconds * a2327;
            const Mask a2346 = (a2336 < 0.02);
            const Real a2347 = select(a2346, 0.02, a2336);
            const Real a2348 = minimum(a2347, a2338);
            const Real a2349 = seconds * a2325;
            const Real a2350 = magnitude(real_95[l]);
            const Real a2351 = maximum(a2341, real_78[l]);
            const Real a2353 = select(x2352, a2341, a2351);
            const Mask a2354 = (a2350 > a2353);
            a2355_last = (a2355_last | a2354);
            real_87[l] = a2342;
            real_97[l] = a2343;
            real_96[l] = a2345;
            real_88[l] = a2348;
            real_101[l] = a2349;
            real_102[l] = a2350;
            real_103[l] = a2351;
        }
        // implicit_water._at
        const Mask x2357 = (a2355_last & x2356);
        Mask a2359_last = mask_of(true);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2358 = (real_102[l] <= real_103[l]);
            a2359_last = (a2359_last & a2358);
        }
        for (int l = 0; l < LAYERS; ++l) real_79[l] = real_83[l];
        for (int l = 0; l < LAYERS; ++l) real_77[l] = real_51[l];
        real_80[0] = x2240;
        for (int l = 0; l < LAYERS - 1; ++l) real_80[l + 1] = real_56[l];
        real_80[LAYERS] = x2256;
        for (int l = 0; l < LAYERS; ++l) real_74[l] = real_85[l];
        for (int l = 0; l < LAYERS; ++l) real_70[l] = real_95[l];
        for (int l = 0; l < LAYERS; ++l) real_68[l] = real_87[l];
        for (int l = 0; l < LAYERS; ++l) real_66[l] = real_93[l];
        real_49[0] = x2298;
        for (int l = 0; l < LAYERS - 1; ++l) real_49[l + 1] = real_92[l + 1];
        for (int l = 0; l < LAYERS; ++l) real_36[l] = real_97[l];
        for (int l = 0; l < LAYERS; ++l) real_65[l] = real_96[l];
        for (int l = 0; l < LAYERS; ++l) real_63[l] = real_88[l];
        for (int l = 0; l < LAYERS; ++l) real_59[l] = real_101[l];
        w1957 = x2247;
        w1964 = x2344;
        w1968 = x2140;
        w1969 = x1989;
        w1970 = x2142;
        w1971 = x2357;
        w1972 = a2359_last;
    }
    // implicit_water._change
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2367 = seconds * real_66[l];
        const Real a2368 = -a2367;
        const Real a2369 = seconds * real_49[l + 1];
        const Real a2370 = -a2369;
        real_57[l] = a2368;
        real_54[l] = a2370;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2360 = real_36[l] + in_row(l, 0, w1964);
        const Real a2361 = a2360 + real_66[l];
        const Real a2362 = a2361 + real_49[l];
        const Real a2363 = seconds * a2362;
        const Real a2364 = real_68[l] + a2363;
        const Real a2365 = a2364 * 1.0000000000000142;
        const Real a2371 = -real_70[l];
        real_59[l] = a2365;
        real_63[l] = a2371;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_57, real_59, real_54, real_63, real_68);
    // implicit_water._changed
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2373 = real_66[l] * real_68[l];
        const Real a2374 = real_49[l] * real_68[l];
        real_63[l] = a2373;
        real_59[l] = a2374;
    }
    const Real x2375 = -real_59[0];
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2376 = real_63[l] - real_59[l + 1];
        real_104[l + 1] = a2376;
    }
    real_104[0] = x2375;
    real_104[LAYERS] = real_63[LAYERS - 1];
    const Real x2379 = w1964 * real_68[0];
    const Real x2380 = w1957 + x2379;
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a2378 = real_80[l] + real_104[l];
        real_105[l] = a2378;
    }
    // implicit_water._limited
    const Real x2383 = minimum(real_105[0], x1524);
    const Mask x2384 = (x2380 < 0.0);
    const Real x2385 = select(x2384, 0.0, x2380);
    const Real x2386 = minimum(x2385, x1489);
    // implicit_water.<genexpr>
    real_105[0] = x2383;
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a2391 = select(w1972, real_105[l], NOT_A_NUMBER);
        real_104[l] = a2391;
    }
    results[LAYERS + 13] = real_104[LAYERS];
    results[LAYERS + 31] = real_104[LAYERS];
    const Real x2392 = select(w1972, x2386, NOT_A_NUMBER);
    // water_flow.__call__
    const Real x2400 = x1524 - real_104[0];
    const Real x2401 = seconds * x2400;
    const Mask x2402 = (x2401 > numbers[LAYERS + 10]);
    const Real x2403 = select(x2402, numbers[LAYERS + 10], x2401);
    const Mask x2404 = (x2403 < 0.0);
    const Real x2405 = select(x2404, 0.0, x2403);
    const Real x2407 = x2405 / seconds;
    const Real x2408 = x2400 - x2407;
    results[LAYERS + 12] = x2408;
    // step_parts.from_ground
    const Real x2446 = x2392 + x1490;
    // implicit_water._changed, implicit_water._limited, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, step_parts.from_soil_of, soil_heat.thermal_conductivity, soil_heat.blended_kersten
    Real a2409_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2381 = real_36[l] * real_68[l];
        const Real a2382 = real_74[l] + a2381;
        const Mask a2387 = (a2382 < 0.0);
        const Real a2388 = select(a2387, 0.0, a2382);
        const Real a2389 = minimum(a2388, real_32[l]);
        const Real a2393 = select(w1972, a2389, NOT_A_NUMBER);
        const Real a2394 = seconds / numbers[l];
        const Real a2395 = a2393 + in_row(l, 0, x2392);
        const Real a2396 = real_104[l] - real_104[l + 1];
        const Real a2397 = a2396 - a2395;
        const Real a2398 = a2394 * a2397;
        const Real a2399 = state[l + 2 * LAYERS] + a2398;
        const Real a2406 = a2399 + real_1[l];
        after[LAYERS + l] = a2406;
        a2409_last = a2409_last + a2393;
        const Real a2410 = a2406 / numbers[l + 2 * LAYERS + 47];
        const Real a2411 = a2399 / a2406;
        const Real a2412 = a2411 * numbers[l + 2 * LAYERS + 47];
        const Real a2413 = a2412 * (-1.3505762785178115);
        const Real a2414 = numbers[l + 13 * LAYERS + 54] + a2413;
        const Real a2415 = exp(a2414);
        const Real a2416 = numbers[l + 14 * LAYERS + 54] * a2410;
        const Real a35_1230 = numbers[l + 14 * LAYERS + 54] - 1.0;
        const Real a2417 = a35_1230 * a2410;
        const Real a2418 = a2417 + 1.0;
        const Real a2419 = a2416 / a2418;
        const Real a2420 = a2410 * 4.6;
        const Real a2421 = a2410 * 3.6;
        const Real a2422 = a2421 + 1.0;
        const Real a2423 = a2420 / a2422;
        const Real a2424 = log(a2410);
        const Real a2425 = a2424 / 2.302585092994046;
        const Real a2426 = a2425 + 1.0;
        const Mask a2427 = (a2426 < 0.0);
        const Real a2428 = select(a2427, 0.0, a2426);
        const Real a2429 = select(flags[l + 4], a2423, a2428);
        const Real a2430 = a2406 - a2399;
        const Real a2431 = a2430 / 0.001;
        const Mask a2432 = (a2431 < 0.0);
        const Real a2433 = select(a2432, 0.0, a2431);
        const Mask a2434 = (a2433 > 1.0);
        const Real a2435 = select(a2434, 1.0, a2433);
        const Real a2436 = a2435 * a2435;
        const Real a2437 = a2435 * 2.0;
        const Real a2438 = 3.0 - a2437;
        const Real a2439 = a2436 * a2438;
        const Real a2440 = a2419 - a2429;
        const Real a2441 = a2439 * a2440;
        const Real a2442 = a2429 + a2441;
        const Real a2443 = a2415 - numbers[l + 12 * LAYERS + 54];
        const Real a2444 = a2442 * a2443;
        const Real a2445 = a2444 + numbers[l + 12 * LAYERS + 54];
        real_63[l] = a2393;
        real_59[l] = a2394;
        real_49[l] = a2399;
        real_66[l] = a2406;
        real_70[l] = a2445;
    }
    // step_parts.from_ground
    const Real x2447 = x2446 + a2409_last;
    const Real x2448 = x2447 * 1000.0;
    // step_parts.heat
    const Real x2449 = x2448 * 2501000.0;
    const Real x2450 = x2449 + x1499;
    // layered_snow_step.conduct
    const Real x2451 = select(x502, x501, 1.0);
    const Real x2452 = x2450 / x2451;
    const Real x2453 = select(x502, x2452, 0.0);
    // soil_heat.volumetric_heat_capacity
    const Real x2454 = real_49[0] * 4200000.0;
    const Real x2455 = x2454 + x1040;
    const Real x2456 = numbers[2 * LAYERS + 47] - real_66[0];
    const Real x2457 = x2456 * 1004.0;
    const Real x2458 = x2455 + x2457;
    const Real x2459 = real_66[0] - real_49[0];
    const Real x2460 = x2459 * 2106000.0;
    const Real x2461 = x2458 + x2460;
    // snow_free_ground.ground_conduction
    const Real x2462 = real_70[0] * x532;
    // soil_heat.ground_admittance
    const Real x2463 = x2461 * 0.5;
    const Real x2464 = x2463 * numbers[0];
    const Real x2465 = x2464 / seconds;
    const Real x2466 = x2465 * x2465;
    const Real x2467 = x2461 * real_70[0];
    const Real x2468 = x2467 / seconds;
    const Real x2469 = x2466 + x2468;
    const Real x2470 = sqrt(x2469);
    const Real x2471 = x2465 + x2470;
    // snow.into_warming_ground
    const Real x2472 = x2462 / x2471;
    const Real x2473 = x0 + x2472;
    // surface_balance.around
    const Real x2474 = x1435 + x903;
    const Real x2475 = x2474 + x1061;
    const Real x2476 = x1067 - x2453;
    const Real x2477 = x1435 * x11;
    const Real x2478 = x2476 + x2477;
    const Real x2479 = x2478 + x1071;
    const Real x2480 = x2479 / x2475;
    // snow.conductance
    const Real x2481 = x2462 / x2473;
    // surface_balance.around
    const Real x2482 = x2481 / x2475;
    // surface_balance.skin_temperature
    const Real x2483 = x2482 * state[0];
    const Real x2484 = x2480 + x2483;
    const Real x2485 = x2482 + 1.0;
    const Real x2486 = x2484 / x2485;
    // surface_balance.around
    const Real x2487 = x2486 * x2486;
    const Real x2488 = x2487 * x2486;
    const Real x2489 = x1059 * x2488;
    const Real x2490 = x2474 + x2489;
    // air.emission
    const Real x2491 = x2487 * x2487;
    const Real x2492 = x2491 * 5.67e-08;
    // surface_balance.emitted
    const Real x2493 = x527 * x2492;
    const Real x2494 = 0.0 - x2486;
    const Real x2495 = x2489 * x2494;
    const Real x2496 = x2493 + x2495;
    // surface_balance.around
    const Real x2497 = x899 - x2496;
    const Real x2498 = x2497 - x2453;
    const Real x2499 = x2498 + x2477;
    const Real x2500 = x2499 + x1071;
    const Real x2501 = x2500 / x2490;
    const Real x2502 = x2481 / x2490;
    // surface_balance.skin_temperature
    const Real x2503 = x2502 * state[0];
    const Real x2504 = x2501 + x2503;
    const Real x2505 = x2502 + 1.0;
    const Real x2506 = x2504 / x2505;
    // surface_balance.around
    const Real x2507 = x2506 * x2506;
    const Real x2508 = x2507 * x2506;
    const Real x2509 = x1059 * x2508;
    const Real x2510 = x2474 + x2509;
    // air.emission
    const Real x2511 = x2507 * x2507;
    const Real x2512 = x2511 * 5.67e-08;
    // surface_balance.emitted
    const Real x2513 = x527 * x2512;
    const Real x2514 = 0.0 - x2506;
    const Real x2515 = x2509 * x2514;
    const Real x2516 = x2513 + x2515;
    // surface_balance.around
    const Real x2517 = x899 - x2516;
    const Real x2518 = x2517 - x2453;
    const Real x2519 = x2518 + x2477;
    const Real x2520 = x2519 + x1071;
    const Real x2521 = x2520 / x2510;
    // snow.conductance
    const Real x2522 = x2462 / x0;
    // surface_balance.around
    const Real x2523 = x2522 / x2510;
    // surface_balance.top
    const Real x2524 = x2523 + 1.0;
    const Real x2525 = x0 / x0;
    const Real x2526 = x2524 * x2525;
    // ground_heat.series_conductance
    real_68[0] = real_70[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_68[l + 1] = real_70[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1548_1312 = numbers[l] * 0.5;
        const Real a2528 = a1548_1312 / real_68[l];
        real_36[l] = a2528;
    }
    // soil_heat.conductance
    const Real x2531 = x0 * x2526;
    const Real x2532 = x2462 / x2531;
    // soil_heat.__call__
    const Real x2533 = state[LAYERS - 1] - numbers[LAYERS + 8];
    const Real x2534 = real_70[LAYERS - 1] * x2533;
    const Real x2535 = x2534 / numbers[LAYERS + 46];
    results[LAYERS + 42] = x2535;
    // ground_heat.series_conductance, ground_heat.ground_equations
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2529 = real_36[l] + real_36[l + 1];
        const Real a2530 = 1 / a2529;
        const Real a2547 = real_104[l + 1] * 4200000.0;
        const Mask a2551 = (a2547 < 0.0);
        const Real a2552 = select(a2551, 0.0, a2547);
        const Real a2553 = -a2547;
        const Mask a2554 = (a2553 < 0.0);
        const Real a2555 = select(a2554, 0.0, a2547);
        const Real a2559 = a2530 + a2552;
        const Real a2560 = a2530 - a2555;
        real_70[l + 1] = a2559;
        real_68[l] = a2560;
    }
    // ground_heat.ground_equations
    real_70[0] = x2532;
    real_68[LAYERS - 1] = real_of(0.0);
    const Real x2570 = x2521 - 273.15;
    // ground_heat.ground_equations, ground_heat.mixed_capacity, soil_heat.volumetric_heat_capacity, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2536 = state[l] - 273.15;
        const Real a2537 = numbers[l + 17 * LAYERS + 54] - 2000000.0;
        const Real a2538 = 1.0 - numbers[l + 2 * LAYERS + 47];
        const Real a2539 = a2538 * 2000000.0;
        const Real a2540 = numbers[l + 2 * LAYERS + 47] - real_66[l];
        const Real a2541 = a2540 * 1004.0;
        const Real a2542 = a2539 + a2541;
        const Real a2543 = real_66[l] * 2106000.0;
        const Real a2544 = a2542 + a2543;
        const Real a2545 = a2538 * a2537;
        const Real a2546 = a2544 + a2545;
        const Real a2548 = real_49[l] - state[l + 2 * LAYERS];
        const Real a2549 = a2548 * 4200000.0;
        const Real a2550 = a2546 - a2549;
        const Real a2557 = 2094000.0 * real_49[l];
        const Real a2558 = a2550 + a2557;
        results[LAYERS + 44 + l] = a2558;
        const Real a2561 = a2558 * a2536;
        const Real a2562 = real_49[l] * 333500000.0;
        const Real a2563 = a2561 + a2562;
        const Real a2564 = real_59[l] * in_row(l, LAYERS - 1, x2535);
        const Real a2565 = a2563 - a2564;
        const Real a2567 = real_59[l] * real_70[l];
        const Real a2569 = real_59[l] * real_68[l];
        const Real a2571 = (-99.99999999999997) + numbers[l + 6 * LAYERS + 47];
        const Real a2572 = a2571 / 0.008034787106446777;
        const Real a2573 = -a2572;
        const Mask a2574 = (a2573 < numbers[l + 3 * LAYERS + 47]);
        const Real a2575 = select(a2574, numbers[l + 3 * LAYERS + 47], a2573);
        const Real a2576 = numbers[l + 3 * LAYERS + 47] / a2575;
        const Real a2577 = log(a2576);
        const Real a2578 = a2577 / numbers[l + LAYERS + 47];
        const Real a2579 = exp(a2578);
        const Real a2580 = numbers[l + 2 * LAYERS + 47] - numbers[l + 15 * LAYERS + 54];
        const Real a2581 = a2580 * a2579;
        const Real a2582 = numbers[l + 15 * LAYERS + 54] + a2581;
        const Real a2583 = numbers[l + 15 * LAYERS + 54] + 0.001;
        const Mask a2584 = (a2582 < a2583);
        const Real a2585 = select(a2584, a2583, a2582);
        const Real a2586 = real_66[l] - numbers[l + 15 * LAYERS + 54];
        const Real a2587 = a2586 / a2580;
        const Mask a2588 = (a2587 < 1e-12);
        const Real a2589 = select(a2588, 1e-12, a2587);
        const Real a2590 = log(a2589);
        const Real a2591 = numbers[l + LAYERS + 47] * a2590;
        const Real a2592 = numbers[l + 16 * LAYERS + 54] - a2591;
        const Mask a2593 = (a2592 > 16.11809565095832);
        const Real a2594 = select(a2593, 16.11809565095832, a2592);
        const Real a2595 = exp(a2594);
        const Real a2597 = a2595 * 0.008034787106446777;
        const Real a2599 = a2597 + numbers[l + 6 * LAYERS + 47];
        const Real a2600 = -a2599;
        const Mask a2601 = ((-99.99999999999997) >= a2600);
        const Mask a2602 = (a2585 > real_66[l]);
        const Real a2603 = select(a2602, real_66[l], a2585);
        const Real a2604 = select(a2601, real_66[l], a2603);
        real_36[l] = a2536;
        real_74[l] = a2550;
        real_32[l] = a2558;
        real_1[l] = a2565;
        real_65[l] = a2567;
        real_77[l] = a2569;
        real_79[l] = a2580;
        real_78[l] = a2599;
        real_76[l] = a2600;
        real_75[l] = a2604;
    }
    // ground_heat.with_exchange
    const Real x2605 = x501 * real_65[0];
    const Real x2606 = x501 * x2532;
    // snow_ground._equations
    const Mask x2607 = (x469 > 0.0);
    result_flags[0] = x2607;
    const Real x2608 = seconds * x466;
    const Real x2609 = select(x2607, x2608, 0.0);
    const Real x2610 = x468 * x2609;
    const Real x2612 = x2610 / numbers[0];
    const Real x2614 = x2605 * x2570;
    const Real x2616 = x2605 - x2612;
    // enthalpy.heat_problem
    const Real x2619 = magnitude(real_of(0.0));
    // snow_ground._equations, enthalpy.heat_problem
    Real a2618_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2615 = real_1[l] + in_row(l, 0, x2614);
        const Real a2617 = magnitude(real_36[l]);
        a2618_last = maximum(a2618_last, a2617);
        real_68[l] = a2615;
    }
    // enthalpy.heat_problem
    const Real x2620 = maximum(a2618_last, x2619);
    real_1[0] = x2616;
    for (int l = 0; l < LAYERS - 1; ++l) real_1[l + 1] = real_65[l + 1];
    // snow_skin.skin_flux
    const Real x2645 = 0.0 - x497;
    // calm_air.coefficient
    const Real x2647 = x2645 * x489;
    const Real x2648 = -x2647;
    // calm_air.limited_richardson
    const Mask x2649 = (x2648 > 0.0);
    const Real x2650 = select(x2649, x2647, 0.0);
    const Real x2652 = x2650 * x546;
    const Real x2653 = -x2652;
    const Real x2654 = expm1(x2653);
    const Real x2656 = x2654 + 2.0;
    const Real x2657 = x2654 / x2656;
    const Real x2659 = numbers[LAYERS + 2] * x2657;
    const Real x2661 = select(x2649, x2659, x2647);
    const Real x2662 = -x2661;
    // calm_air.coefficient
    const Mask x2663 = (x2662 > 0.0);
    const Real x2664 = select(x2663, x2661, 0.0);
    const Real x2666 = x2664 * 5.0;
    const Real x2668 = 1.0 - x2666;
    const Real x2669 = sqrt(x2668);
    const Real x2670 = x2664 * 15.0;
    const Real x2672 = x2670 * x2669;
    const Real x2674 = 1.0 - x2672;
    const Real x2675 = 1 / x2674;
    const Real x2676 = select(x2663, 0.0, x2661);
    const Mask x2677 = (x2676 > 1e-30);
    const Mask x2678 = (x2676 < 1e-30);
    const Real x2679 = select(x2678, 1e-30, x2676);
    const Real x2680 = sqrt(x2679);
    const Real x2681 = select(x2677, x2680, 0.0);
    const Real x2682 = x492 * x2681;
    const Real x2683 = x2682 + 1.0;
    const Real x2684 = 1 / x2683;
    const Real x2685 = x2676 * 15.0;
    const Real x2686 = x2685 * x2684;
    const Real x2687 = x2686 + 1.0;
    const Real x2688 = select(x2663, x2675, x2687);
    const Real x2689 = x486 * x2688;
    // snow_skin.skin_flux
    const Real x2690 = x113 * x2689;
    const Real x2691 = exp(real_of(0.0));
    const Real x2692 = x2691 * 611.0;
    const Real x2693 = x2692 * 0.378;
    const Real x2694 = forcing[3] - x2693;
    const Real x2695 = x2692 * 0.622;
    const Real x2696 = x2695 / x2694;
    const Real x2697 = x2696 - forcing[2];
    const Real x2698 = x2690 * 1004.5;
    const Real x2699 = x2698 + numbers[LAYERS + 4];
    const Real x2700 = numbers[LAYERS + 19] * 5.67e-08;
    const Real x2701 = x2700 * 20379973.480874993;
    const Real x2702 = x2690 * x2697;
    const Real x2703 = x2699 * x2645;
    const Real x2704 = x2701 * 273.15;
    const Real x2705 = x496 - x2704;
    const Real x2706 = x2705 - x2703;
    const Real x2707 = 2830000.0 * x2702;
    const Real x2708 = x2706 - x2707;
    // snow_ground._equations
    const Real x2711 = select(x2607, x467, 0.0);
    // snow_ground._equations, snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a2712 = real_20[l] * 333500.0;
        const Real a2800 = real_20[l] * 2106.0;
        const Real a2801 = 1 / a2800;
        const Real a2802 = real_20[l] * 4218.0;
        const Real a2803 = 1 / a2802;
        const Real a2804 = real_23[l] + a2712;
        const Real a2805 = -a2804;
        const Mask a2806 = (real_24[l] < 0.0);
        const Mask a2807 = (a2805 > 0.0);
        const Real a2808 = real_23[l] * a2801;
        const Real a2810 = a2804 * a2803;
        const Real a2812 = select(a2807, a2810, 0.0);
        const Real a2814 = select(a2806, a2808, a2812);
        const Real a2815 = -a2814;
        real_21[l] = a2712;
        real_22[l] = a2801;
        real_18[l] = a2803;
        real_15[l] = a2814;
        real_0[l] = a2815;
    }
    // snow_skin.solve_skin
    const Real x2816 = x467 * real_15[0];
    const Real x2818 = x2708 - x2816;
    const Mask x2819 = (x2818 >= 0.0);
    const Mask x2820 = (x154 > 0.0);
    const Real x2821 = select(x2820, 0.0, x154);
    const Real x2822 = select(x2819, 0.0, x2821);
    const Real x2823 = real_15[0] + 1.0;
    const Real x2824 = -x2823;
    const Mask x2825 = (x2824 < (-270.0));
    const Real x2826 = select(x2825, (-270.0), x2824);
    const Mask x2827 = (x2826 > (-150.0));
    const Real x2828 = select(x2827, (-150.0), x2826);
    const Real x2829 = maximum(x2822, x2828);
    // snow_skin.skin_flux
    const Real x2830 = x2829 + 273.15;
    const Real x2831 = x2829 - x497;
    // calm_air.coefficient
    const Real x2833 = x2831 * x489;
    const Real x2834 = -x2833;
    // calm_air.limited_richardson
    const Mask x2835 = (x2834 > 0.0);
    const Real x2836 = select(x2835, x2833, 0.0);
    const Real x2838 = x2836 * x546;
    const Real x2839 = -x2838;
    const Real x2840 = expm1(x2839);
    const Real x2842 = x2840 + 2.0;
    const Real x2843 = x2840 / x2842;
    const Real x2845 = numbers[LAYERS + 2] * x2843;
    const Real x2847 = select(x2835, x2845, x2833);
    const Real x2848 = -x2847;
    const Real x2849 = x2843 * x2843;
    const Real x2850 = 1.0 - x2849;
    const Real x2851 = select(x2835, x2850, 1.0);
    // calm_air.coefficient
    const Mask x2852 = (x2848 > 0.0);
    const Real x2853 = select(x2852, x2847, 0.0);
    const Real x2855 = x2853 * 5.0;
    const Real x2857 = 1.0 - x2855;
    const Real x2858 = sqrt(x2857);
    const Real x2859 = x2853 * 15.0;
    const Real x2861 = x2859 * x2858;
    const Real x2863 = 1.0 - x2861;
    const Real x2864 = 1 / x2863;
    const Real x2866 = x2864 * x2864;
    const Real x2868 = x2858 * 15.0;
    const Real x2869 = x2853 * 37.5;
    const Real x2871 = x2869 / x2858;
    const Real x2873 = x2868 - x2871;
    const Real x2874 = x2866 * x2873;
    const Real x2875 = -x2874;
    const Real x2876 = select(x2852, 0.0, x2847);
    const Mask x2877 = (x2876 > 1e-30);
    const Mask x2878 = (x2876 < 1e-30);
    const Real x2879 = select(x2878, 1e-30, x2876);
    const Real x2880 = sqrt(x2879);
    const Real x2881 = select(x2877, x2880, 0.0);
    const Real x2882 = x492 * x2881;
    const Real x2883 = x2882 + 1.0;
    const Real x2884 = 1 / x2883;
    const Real x2885 = x2876 * 15.0;
    const Real x2886 = x2885 * x2884;
    const Real x2887 = x2886 + 1.0;
    const Real x2888 = x2884 * (-7.5);
    const Real x2889 = x2884 + 1.0;
    const Real x2890 = x2888 * x2889;
    const Real x2891 = select(x2852, x2875, x2890);
    const Real x2892 = x2891 * x2851;
    const Real x2893 = select(x2852, x2864, x2887);
    const Real x2894 = x486 * x2893;
    const Real x2896 = x486 * x489;
    const Real x2898 = x2896 * x2892;
    // snow_skin.skin_flux
    const Real x2900 = x113 * x2894;
    const Real x2901 = x113 * x2898;
    const Real x2903 = x2830 * 461.0;
    const Real x2904 = 2830000.0 / x2903;
    const Real x2905 = x2829 / 273.15;
    const Real x2906 = x2905 * x2904;
    const Real x2907 = exp(x2906);
    const Real x2908 = x2907 * 611.0;
    const Real x2909 = x2908 * 0.378;
    const Real x2910 = forcing[3] - x2909;
    const Real x2911 = x2908 * 0.622;
    const Real x2912 = x2911 / x2910;
    const Real x2913 = x2904 / x2830;
    const Real x2914 = x2912 * x2913;
    const Real x2915 = forcing[3] / x2910;
    const Real x2916 = x2914 * x2915;
    const Real x2917 = x2912 - forcing[2];
    const Real x2918 = x2900 * 1004.5;
    const Real x2919 = x2918 + numbers[LAYERS + 4];
    const Real x2920 = x2830 * x2830;
    const Real x2921 = x2920 * x2830;
    const Real x2922 = x2700 * x2921;
    const Real x2923 = x2900 * x2917;
    const Real x2924 = x2901 * x2917;
    const Real x2926 = x2900 * x2916;
    const Real x2927 = x2926 - x2924;
    const Real x2928 = x2919 * x2831;
    const Real x2929 = x2901 * 1004.5;
    const Real x2931 = x2929 * x2831;
    const Real x2933 = x2919 - x2931;
    const Real x2934 = x2922 * x2830;
    const Real x2935 = x496 - x2934;
    const Real x2936 = x2935 - x2928;
    const Real x2937 = 2830000.0 * x2923;
    const Real x2938 = x2936 - x2937;
    const Real x2939 = x2922 * (-4.0);
    const Real x2940 = x2939 - x2933;
    const Real x2941 = 2830000.0 * x2927;
    const Real x2942 = x2940 - x2941;
    // snow_skin.solve_skin
    const Mask x2943 = ~x2819;
    const Mask x2944 = (x2607 & x2943);
    Real w2945 = x2829;
    Real w2946 = x2938;
    Real w2947 = x2942;
    Real w2948 = x2928;
    Real w2949 = x2923;
    Real w2950 = x2828;
    Real w2951 = real_of(0.0);
    Real w2952 = real_of(INFINITE);
    Mask w2953 = x2944;
    for (int pass = 0; pass < 60; ++pass) {
        if (!any_lane(w2953)) break;
        // snow_skin._closer
        const Real x2954 = w2945 + real_15[0];
        const Real x2955 = x467 * x2954;
        const Real x2956 = w2946 - x2955;
        const Mask x2957 = (x2956 > 0.0);
        const Real x2958 = select(x2957, w2945, w2950);
        const Real x2959 = select(x2957, w2951, w2945);
        const Real x2960 = x467 - w2947;
        const Mask x2961 = (x2960 < 0.001);
        const Real x2962 = select(x2961, 0.001, x2960);
        const Real x2963 = x2956 / x2962;
        const Real x2964 = w2945 + x2963;
        const Mask x2965 = (x2964 < x2958);
        const Mask x2966 = (x2964 > x2959);
        const Mask x2967 = (x2965 | x2966);
        const Real x2968 = magnitude(x2963);
        const Real x2969 = w2952 * 0.5;
        const Mask x2970 = (x2968 > x2969);
        const Mask x2971 = (x2967 | x2970);
        const Real x2972 = x2958 + x2959;
        const Real x2973 = x2972 * 0.5;
        const Real x2974 = select(x2971, x2973, x2964);
        const Real x2975 = select(w2953, x2974, w2945);
        const Real x2976 = x2975 - w2945;
        const Real x2977 = magnitude(x2976);
        // snow_skin.skin_flux
        const Real x2978 = x2975 + 273.15;
        const Real x2979 = x2975 - x497;
        // calm_air.coefficient
        const Real x2981 = x2979 * x489;
        const Real x2982 = -x2981;
        // calm_air.limited_richardson
        const Mask x2983 = (x2982 > 0.0);
        const Real x2984 = select(x2983, x2981, 0.0);
        const Real x2986 = x2984 * x546;
        const Real x2987 = -x2986;
        const Real x2988 = expm1(x2987);
        const Real x2990 = x2988 + 2.0;
        const Real x2991 = x2988 / x2990;
        const Real x2993 = numbers[LAYERS + 2] * x2991;
        const Real x2995 = select(x2983, x2993, x2981);
        const Real x2996 = -x2995;
        const Real x2997 = x2991 * x2991;
        const Real x2998 = 1.0 - x2997;
        const Real x2999 = select(x2983, x2998, 1.0);
        // calm_air.coefficient
        const Mask x3000 = (x2996 > 0.0);
        const Real x3001 = select(x3000, x2995, 0.0);
        const Real x3003 = x3001 * 5.0;
        const Real x3005 = 1.0 - x3003;
        const Real x3006 = sqrt(x3005);
        const Real x3007 = x3001 * 15.0;
        const Real x3009 = x3007 * x3006;
        const Real x3011 = 1.0 - x3009;
        const Real x3012 = 1 / x3011;
        const Real x3014 = x3012 * x3012;
        const Real x3016 = x3006 * 15.0;
        const Real x3017 = x3001 * 37.5;
        const Real x3019 = x3017 / x3006;
        const Real x3021 = x3016 - x3019;
        const Real x3022 = x3014 * x3021;
        const Real x3023 = -x3022;
        const Real x3024 = select(x3000, 0.0, x2995);
        const Mask x3025 = (x3024 > 1e-30);
        const Mask x3026 = (x3024 < 1e-30);
        const Real x3027 = select(x3026, 1e-30, x3024);
        const Real x3028 = sqrt(x3027);
        const Real x3029 = select(x3025, x3028, 0.0);
        const Real x3030 = x492 * x3029;
        const Real x3031 = x3030 + 1.0;
        const Real x3032 = 1 / x3031;
        const Real x3033 = x3024 * 15.0;
        const Real x3034 = x3033 * x3032;
        const Real x3035 = x3034 + 1.0;
        const Real x3036 = x3032 * (-7.5);
        const Real x3037 = x3032 + 1.0;
        const Real x3038 = x3036 * x3037;
        const Real x3039 = select(x3000, x3023, x3038);
        const Real x3040 = x3039 * x2999;
        const Real x3041 = select(x3000, x3012, x3035);
        const Real x3042 = x486 * x3041;
        const Real x3043 = x2896 * x3040;
        // snow_skin.skin_flux
        const Real x3045 = x113 * x3042;
        const Real x3046 = x113 * x3043;
        const Real x3048 = x2978 * 461.0;
        const Real x3049 = 2830000.0 / x3048;
        const Real x3050 = x2975 / 273.15;
        const Real x3051 = x3050 * x3049;
        const Real x3052 = exp(x3051);
        const Real x3053 = x3052 * 611.0;
        const Real x3054 = x3053 * 0.378;
        const Real x3055 = forcing[3] - x3054;
        const Real x3056 = x3053 * 0.622;
        const Real x3057 = x3056 / x3055;
        const Real x3058 = x3049 / x2978;
        const Real x3059 = x3057 * x3058;
        const Real x3060 = forcing[3] / x3055;
        const Real x3061 = x3059 * x3060;
        const Real x3062 = x3057 - forcing[2];
        const Real x3063 = x3045 * 1004.5;
        const Real x3064 = x3063 + numbers[LAYERS + 4];
        const Real x3065 = x2978 * x2978;
        const Real x3066 = x3065 * x2978;
        const Real x3067 = x2700 * x3066;
        const Real x3068 = x3045 * x3062;
        const Real x3069 = x3046 * x3062;
        const Real x3071 = x3045 * x3061;
        const Real x3072 = x3071 - x3069;
        const Real x3073 = x3064 * x2979;
        const Real x3074 = x3046 * 1004.5;
        const Real x3076 = x3074 * x2979;
        const Real x3078 = x3064 - x3076;
        const Real x3079 = x3067 * x2978;
        const Real x3080 = x496 - x3079;
        const Real x3081 = x3080 - x3073;
        const Real x3082 = 2830000.0 * x3068;
        const Real x3083 = x3081 - x3082;
        const Real x3084 = x3067 * (-4.0);
        const Real x3085 = x3084 - x3078;
        const Real x3086 = 2830000.0 * x3072;
        const Real x3087 = x3085 - x3086;
        // snow_skin._closer
        const Real x3088 = select(w2953, x2977, w2952);
        const Mask x3089 = (x2977 >= 1e-09);
        const Mask x3090 = (w2953 & x3089);
        w2945 = x2975;
        w2946 = x3083;
        w2947 = x3087;
        w2948 = x3073;
        w2949 = x3068;
        w2950 = x2958;
        w2951 = x2959;
        w2952 = x3088;
        w2953 = x3090;
    }
    // snow_skin.solve_skin
    const Real x3091 = x467 - w2947;
    const Mask x3092 = (x3091 < 0.001);
    const Real x3093 = select(x3092, 0.001, x3091);
    const Mask x3094 = (real_0[0] < 0.0);
    const Real x3095 = select(x3094, 0.0, real_15[0]);
    const Real x3096 = -x3095;
    const Real x3097 = x3095 * 20.0;
    const Mask x3099 = (x3096 > 0.0);
    const Real x3100 = select(x3099, 20.0, 0.0);
    const Real x3101 = w2945 + real_15[0];
    const Real x3102 = x467 * x3101;
    const Real x3103 = select(x2819, x2708, x3102);
    const Real x3104 = x467 / x3093;
    const Real x3105 = w2947 * x3104;
    const Real x3106 = select(x2819, 0.0, x3105);
    const Real x3107 = select(x2607, w2945, 0.0);
    const Real x3108 = x3103 + x3097;
    const Real x3109 = select(x2607, x3108, 0.0);
    const Real x3110 = x3106 - x3100;
    const Real x3111 = select(x2607, x3110, 0.0);
    // enthalpy.at, enthalpy.heat_problem, retention.at, snow_ground._solution, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.fusion_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2621 = 2094000.0 * real_66[l];
        const Real a2622 = real_74[l] + a2621;
        const Real a2624 = a2622 + real_1[l];
        const Real a2625 = a2624 + real_77[l];
        const Real a2626 = real_66[l] * 333500000.0;
        const Real a2627 = a2625 * x2620;
        const Real a2628 = a2626 + a2627;
        const Real a2629 = real_75[l] - numbers[l + 15 * LAYERS + 54];
        const Real a2630 = a2629 / real_79[l];
        const Mask a2631 = (a2630 < 1e-12);
        const Real a2632 = select(a2631, 1e-12, a2630);
        const Real a2633 = log(a2632);
        const Real a2634 = numbers[l + LAYERS + 47] * a2633;
        const Real a2635 = numbers[l + 16 * LAYERS + 54] - a2634;
        const Mask a2636 = (a2635 > 16.11809565095832);
        const Real a2637 = select(a2636, 16.11809565095832, a2635);
        const Real a2638 = exp(a2637);
        const Real a2640 = a2638 * 0.008034787106446777;
        const Real a2642 = a2640 + numbers[l + 6 * LAYERS + 47];
        const Real a2644 = a2628 * 7.105427357601002e-15;
        const Real a2713 = maximum(real_49[l], real_75[l]);
        const Real a2714 = minimum(a2713, real_66[l]);
        const Real a2715 = a2714 - numbers[l + 15 * LAYERS + 54];
        const Real a2716 = a2715 / real_79[l];
        const Mask a2717 = (a2716 < 1e-12);
        const Real a2718 = select(a2717, 1e-12, a2716);
        const Real a2719 = log(a2718);
        const Real a2720 = numbers[l + LAYERS + 47] * a2719;
        const Real a2721 = numbers[l + 16 * LAYERS + 54] - a2720;
        const Mask a2722 = (a2721 > 16.11809565095832);
        const Real a2723 = select(a2722, 16.11809565095832, a2721);
        const Real a2724 = exp(a2723);
        const Real a2725 = numbers[l + LAYERS + 47] * a2724;
        const Real a2726 = a2718 * real_79[l];
        const Real a2727 = a2725 / a2726;
        const Real a2729 = a2724 * 0.008034787106446777;
        const Real a2731 = a2729 + numbers[l + 6 * LAYERS + 47];
        const Real a2733 = a2727 * 0.008034787106446777;
        const Real a2734 = a2622 * real_78[l];
        const Real a2736 = a2626 - a2734;
        const Mask a2737 = (real_68[l] >= a2736);
        const Real a2738 = 2094000.0 * real_75[l];
        const Real a2739 = real_74[l] + a2738;
        const Real a2740 = a2739 * a2642;
        const Real a2742 = real_75[l] * 333500000.0;
        const Real a2743 = a2742 - a2740;
        const Mask a2744 = (real_68[l] <= a2743);
        const Mask a2745 = ~a2737;
        const Mask a2746 = (a2744 & a2745);
        const Real a2747 = real_68[l] / 333500000.0;
        const Real a2748 = maximum(a2747, real_75[l]);
        const Real a2749 = minimum(a2748, real_66[l]);
        const Real a2750 = 2094000.0 * a2714;
        const Real a2751 = real_74[l] + a2750;
        const Real a2752 = a2751 * a2731;
        const Real a2754 = a2714 * 333500000.0;
        const Real a2755 = a2754 - a2752;
        const Real a2756 = a2755 - real_68[l];
        const Real a2757 = 2094000.0 * a2731;
        const Real a2759 = 333500000.0 - a2757;
        const Real a2760 = a2751 * a2733;
        const Real a2761 = a2759 + a2760;
        const Real a2762 = a2756 / a2761;
        const Real a2763 = a2714 - a2762;
        const Mask a2764 = (a2756 > 0.0);
        const Real a2765 = maximum(a2714, a2749);
        const Real a2766 = a2749 + a2765;
        const Real a2767 = a2766 * 0.5;
        const Real a2768 = select(a2764, a2767, a2749);
        const Mask a2769 = (a2763 >= a2749);
        const Real a2770 = minimum(a2763, real_66[l]);
        const Real a2771 = select(a2769, a2770, a2768);
        const Real a2772 = select(a2746, real_75[l], a2771);
        const Real a2773 = select(a2737, real_66[l], a2772);
        const Real a2774 = a2773 * 333500000.0;
        const Real a2775 = real_68[l] - a2774;
        const Real a2776 = 2094000.0 * a2773;
        const Real a2777 = real_74[l] + a2776;
        const Real a2778 = a2775 / a2777;
        const Real a2779 = a2773 - numbers[l + 15 * LAYERS + 54];
        const Real a2780 = a2779 / real_79[l];
        const Mask a2781 = (a2780 < 1e-12);
        const Real a2782 = select(a2781, 1e-12, a2780);
        const Real a2783 = log(a2782);
        const Real a2784 = numbers[l + LAYERS + 47] * a2783;
        const Real a2785 = numbers[l + 16 * LAYERS + 54] - a2784;
        const Mask a2786 = (a2785 > 16.11809565095832);
        const Real a2787 = select(a2786, 16.11809565095832, a2785);
        const Real a2788 = exp(a2787);
        const Real a2789 = numbers[l + LAYERS + 47] * a2788;
        const Real a2790 = a2782 * real_79[l];
        const Real a2791 = a2789 / a2790;
        const Real a2793 = a2788 * 0.008034787106446777;
        const Real a2795 = a2793 + numbers[l + 6 * LAYERS + 47];
        const Real a2796 = -a2795;
        const Real a2797 = a2791 * 0.008034787106446777;
        const Mask a2798 = (a2737 | a2746);
        const Real a2799 = select(a2798, a2778, a2796);
        real_36[l] = a2644;
        real_70[l] = a2736;
        real_59[l] = a2743;
        real_61[l] = a2773;
        real_45[l] = a2774;
        real_46[l] = a2777;
        real_60[l] = a2796;
        real_73[l] = a2797;
        real_105[l + 1] = a2799;
    }
    // snow_ground._residuals
    const Real x3114 = real_15[4] + real_105[1];
    const Real x3116 = x2609 * x3114;
    // snow_ground._equations, snow_ground._residuals
    for (int l = 0; l < 4; ++l) {
        const Real a2709 = seconds * real_28[l];
        const Real a2710 = select(x2607, a2709, 0.0);
        const Real a3112 = real_15[l + 1] - real_15[l];
        const Real a3113 = a2710 * a3112;
        real_25[l] = a2710;
        real_20[l] = a3113;
    }
    // snow_ground._residuals
    real_20[4] = real_of(0.0);
    real_106[0] = real_of(0.0);
    for (int l = 0; l < 4; ++l) real_106[l + 1] = real_20[l];
    const Real x3122 = seconds * x3109;
    // enthalpy._drop_from_above
    real_105[0] = real_of(0.0);
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_78[l] = real_105[l + 2];
    real_78[LAYERS - 1] = real_of(0.0);
    // snow_ground._residuals
    const Real x3137 = x2612 * real_15[4];
    // snow_ground._residuals, snow_ground._at
    Real a3140_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a3120 = real_20[l] - real_106[l];
        const Real a3121 = a3120 - in_row(l, 4, x3116);
        const Real a3123 = real_23[l] - real_23[l];
        const Real a3124 = a3123 + a3121;
        const Real a3125 = a3124 - in_row(l, 0, x3122);
        const Real a3139 = magnitude(a3125);
        a3140_last = a3140_last + a3139;
        real_15[l] = a3125;
        real_107[l] = a3139;
    }
    // snow_ground._at
    const Real x3141 = x468 * a3140_last;
    // enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
    Real a3145_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3126 = real_46[l] * real_105[l + 1];
        const Real a3127 = a3126 + real_45[l];
        const Real a3128 = a3127 - real_68[l];
        const Real a3130 = real_105[l + 1] - real_105[l];
        const Real a3131 = real_1[l] * a3130;
        const Real a3132 = a3128 + a3131;
        const Real a3134 = real_105[l + 1] - real_78[l];
        const Real a3135 = real_77[l] * a3134;
        const Real a3136 = a3132 + a3135;
        const Real a3138 = a3136 - in_row(l, 0, x3137);
        const Real a3143 = magnitude(a3138);
        const Real a3144 = numbers[l] * a3143;
        a3145_last = a3145_last + a3144;
        real_72[l] = a3138;
        real_69[l] = a3143;
    }
    // snow_ground._at
    const Real x3146 = a3145_last - x3141;
    // snow_ground._tolerance
    const Real x3149 = seconds * x467;
    const Real x3150 = magnitude(x3107);
    const Real x3151 = magnitude(real_0[0]);
    const Real x3152 = x3150 + x3151;
    const Real x3153 = x3149 * x3152;
    Real a3154_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a3154_last = a3154_last + real_25[l];
    }
    const Real x3155 = a3154_last + x2609;
    const Real x3158 = magnitude(real_76[0]);
    Real a3157_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a3156 = magnitude(real_0[l]);
        a3157_last = maximum(a3157_last, a3156);
    }
    const Real x3159 = a3157_last + x3158;
    const Real x3160 = x3159 + 30.0;
    const Real x3161 = x3155 * x3160;
    const Real x3162 = x3161 + x3153;
    // snow_ground._at
    Mask a3148_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a3147 = (real_69[l] > real_36[l]);
        a3148_last = (a3148_last | a3147);
    }
    // snow_ground._tolerance, snow_ground._at
    Mask a3166_last = mask_of(false);
    for (int l = 0; l < 5; ++l) {
        const Real a3163 = real_21[l] + x3162;
        const Real a3164 = a3163 * 7.105427357601002e-15;
        const Mask a3165 = (real_107[l] > a3164);
        a3166_last = (a3166_last | a3165);
    }
    // snow_ground._at
    const Mask x3167 = (a3148_last | a3166_last);
    // snow_ground._solution
    for (int l = 0; l < 5; ++l) real_107[l] = real_24[l];
    for (int l = 0; l < LAYERS; ++l) real_69[l] = real_105[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_76[l] = real_61[l];
    for (int l = 0; l < LAYERS; ++l) real_78[l] = real_60[l];
    for (int l = 0; l < LAYERS; ++l) real_46[l] = real_73[l];
    Real w3173 = x3107;
    Real w3174 = x3109;
    Real w3175 = x3111;
    Real w3176 = x3093;
    Mask w3177 = x2819;
    for (int l = 0; l < 5; ++l) real_0[l] = real_15[l];
    for (int l = 0; l < LAYERS; ++l) real_45[l] = real_72[l];
    Real w3180 = x3146;
    Real w3181 = real_of(1.0);
    Real w3182 = real_of(0.0);
    Mask w3183 = x3167;
    for (int pass = 0; pass < 240; ++pass) {
        if (!any_lane(w3183)) break;
        // snow_ground._is_slow
        const Mask x3200 = (w3182 >= 40.0);
        const Mask x3201 = (w3182 < 60.0);
        const Mask x3202 = (x3200 & x3201);
        const Mask x3203 = (mask_of(false) | x3202);
        const Mask x3204 = (w3182 >= 80.0);
        const Mask x3205 = (w3182 < 120.0);
        const Mask x3206 = (x3204 & x3205);
        const Mask x3207 = (x3203 | x3206);
        const Mask x3208 = (w3182 >= 160.0);
        const Mask x3209 = (w3182 < 200.0);
        const Mask x3210 = (x3208 & x3209);
        const Mask x3211 = (x3207 | x3210);
        // snow_ground._iteration
        const Real x3212 = -x2711;
        const Real x3213 = select(x3211, x3212, w3175);
        // snow_ground._direction
        for (int l = 0; l < 4; ++l) real_106[l] = real_25[l];
        real_106[4] = real_of(0.0);
        real_20[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_20[l + 1] = real_25[l];
        const Real x3218 = seconds * x3213;
        // snow_layers.warmth, snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a3195 = real_107[l] - real_21[l];
            const Mask a3196 = (real_107[l] < 0.0);
            const Mask a3197 = (a3195 > 0.0);
            const Real a3198 = select(a3197, real_18[l], 0.0);
            const Real a3199 = select(a3196, real_22[l], a3198);
            const Real a3216 = real_106[l] + real_20[l];
            const Real a3217 = a3216 + in_row(l, 4, x2609);
            const Real a3219 = a3217 - in_row(l, 0, x3218);
            real_108[l] = a3199;
            real_109[l] = a3219;
        }
        // snow_ground._direction
        const Real x3223 = x2612 * real_108[4];
        const Real x3232 = -x2609;
        for (int l = 0; l < 4; ++l) {
            const Real a3221 = real_25[l] * real_108[l];
            const Real a3222 = -a3221;
            const Real a3230 = real_25[l] * real_108[l + 1];
            const Real a3231 = -a3230;
            real_110[l] = a3222;
            real_111[l] = a3231;
        }
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a3225 = -real_65[l + 1];
            const Real a3233 = -real_77[l];
            real_110[l + 5] = a3225;
            real_111[l + 5] = a3233;
        }
        // tridiagonal._solve
        real_110[4] = x3223;
        // snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a3226 = real_108[l] * real_109[l];
            const Real a3227 = a3226 + 1.0;
            const Real a3234 = -real_0[l];
            real_112[l] = a3227;
            real_113[l] = a3234;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a3184 = (real_76[l] < real_66[l]);
            const Mask a3185 = (real_76[l] > real_75[l]);
            const Mask a3186 = (a3184 & a3185);
            const Real a3187 = 2094000.0 * real_69[l];
            const Real a3188 = a3187 + 333500000.0;
            const Real a3189 = select(a3186, real_46[l], 1.0);
            const Real a3190 = a3188 / a3189;
            const Real a3191 = 2094000.0 * real_76[l];
            const Real a3192 = real_74[l] + a3191;
            const Real a3193 = select(a3186, a3190, 0.0);
            const Real a3194 = a3192 + a3193;
            const Real a3228 = a3194 + real_1[l];
            const Real a3229 = a3228 + real_77[l];
            const Real a3235 = -real_45[l];
            real_67[l] = a3192;
            real_33[l] = a3194;
            real_112[l + 5] = a3229;
            real_113[l + 5] = a3235;
        }
        // tridiagonal._solve
        real_111[4] = x3232;
        solve_tridiagonal<LAYERS + 5>(real_110, real_112, real_111, real_113, real_114);
        // snow_ground._iteration, snow_ground._stopped, snow_layers.warmth
        for (int l = 0; l < 5; ++l) {
            const Real a3241 = w3181 * real_114[l];
            const Real a3242 = real_107[l] + a3241;
            const Mask a3243 = (real_107[l] <= 0.0);
            const Mask a3244 = (a3242 > 0.0);
            const Mask a3245 = (a3243 & a3244);
            const Mask a3246 = (real_107[l] >= 0.0);
            const Mask a3247 = (a3242 < 0.0);
            const Mask a3248 = (a3246 & a3247);
            const Real a3249 = select(a3245, 1e-06, a3242);
            const Real a3250 = select(a3248, (-1e-06), a3249);
            const Mask a3251 = (real_107[l] <= real_21[l]);
            const Mask a3252 = (a3250 > real_21[l]);
            const Mask a3253 = (a3251 & a3252);
            const Mask a3254 = (real_107[l] >= real_21[l]);
            const Mask a3255 = (a3250 < real_21[l]);
            const Mask a3256 = (a3254 & a3255);
            const Real a3257 = real_21[l] + 1e-06;
            const Real a3258 = select(a3253, a3257, a3250);
            const Real a3259 = real_21[l] - 1e-06;
            const Real a3260 = select(a3256, a3259, a3258);
            const Real a3319 = select(w3183, a3260, real_107[l]);
            const Real a3324 = a3319 - real_21[l];
            const Mask a3325 = (a3319 < 0.0);
            const Mask a3326 = (a3324 > 0.0);
            const Real a3327 = a3319 * real_22[l];
            const Real a3328 = a3324 * real_18[l];
            const Real a3329 = select(a3326, a3328, 0.0);
            const Real a3330 = select(a3325, a3327, a3329);
            real_109[l] = a3319;
            real_108[l] = a3330;
        }
        // snow_skin.solve_skin
        const Real x3331 = x467 * real_108[0];
        const Real x3332 = x2708 + x3331;
        const Mask x3333 = (x3332 >= 0.0);
        const Mask x3334 = (w3173 > 0.0);
        const Real x3335 = select(x3334, 0.0, w3173);
        const Real x3336 = select(x3333, 0.0, x3335);
        const Real x3337 = real_108[0] - 1.0;
        const Mask x3338 = (x3337 < (-270.0));
        const Real x3339 = select(x3338, (-270.0), x3337);
        const Mask x3340 = (x3339 > (-150.0));
        const Real x3341 = select(x3340, (-150.0), x3339);
        const Real x3342 = maximum(x3336, x3341);
        // snow_skin.skin_flux
        const Real x3343 = x3342 + 273.15;
        const Real x3344 = x3342 - x497;
        // calm_air.coefficient
        const Real x3346 = x3344 * x489;
        const Real x3347 = -x3346;
        // calm_air.limited_richardson
        const Mask x3348 = (x3347 > 0.0);
        const Real x3349 = select(x3348, x3346, 0.0);
        const Real x3351 = x3349 * x546;
        const Real x3352 = -x3351;
        const Real x3353 = expm1(x3352);
        const Real x3355 = x3353 + 2.0;
        const Real x3356 = x3353 / x3355;
        const Real x3358 = numbers[LAYERS + 2] * x3356;
        const Real x3360 = select(x3348, x3358, x3346);
        const Real x3361 = -x3360;
        const Real x3362 = x3356 * x3356;
        const Real x3363 = 1.0 - x3362;
        const Real x3364 = select(x3348, x3363, 1.0);
        // calm_air.coefficient
        const Mask x3365 = (x3361 > 0.0);
        const Real x3366 = select(x3365, x3360, 0.0);
        const Real x3368 = x3366 * 5.0;
        const Real x3370 = 1.0 - x3368;
        const Real x3371 = sqrt(x3370);
        const Real x3372 = x3366 * 15.0;
        const Real x3374 = x3372 * x3371;
        const Real x3376 = 1.0 - x3374;
        const Real x3377 = 1 / x3376;
        const Real x3379 = x3377 * x3377;
        const Real x3381 = x3371 * 15.0;
        const Real x3382 = x3366 * 37.5;
        const Real x3384 = x3382 / x3371;
        const Real x3386 = x3381 - x3384;
        const Real x3387 = x3379 * x3386;
        const Real x3388 = -x3387;
        const Real x3389 = select(x3365, 0.0, x3360);
        const Mask x3390 = (x3389 > 1e-30);
        const Mask x3391 = (x3389 < 1e-30);
        const Real x3392 = select(x3391, 1e-30, x3389);
        const Real x3393 = sqrt(x3392);
        const Real x3394 = select(x3390, x3393, 0.0);
        const Real x3395 = x492 * x3394;
        const Real x3396 = x3395 + 1.0;
        const Real x3397 = 1 / x3396;
        const Real x3398 = x3389 * 15.0;
        const Real x3399 = x3398 * x3397;
        const Real x3400 = x3399 + 1.0;
        const Real x3401 = x3397 * (-7.5);
        const Real x3402 = x3397 + 1.0;
        const Real x3403 = x3401 * x3402;
        const Real x3404 = select(x3365, x3388, x3403);
        const Real x3405 = x3404 * x3364;
        const Real x3406 = select(x3365, x3377, x3400);
        const Real x3407 = x486 * x3406;
        const Real x3408 = x2896 * x3405;
        // snow_skin.skin_flux
        const Real x3410 = x113 * x3407;
        const Real x3411 = x113 * x3408;
        const Real x3413 = x3343 * 461.0;
        const Real x3414 = 2830000.0 / x3413;
        const Real x3415 = x3342 / 273.15;
        const Real x3416 = x3415 * x3414;
        const Real x3417 = exp(x3416);
        const Real x3418 = x3417 * 611.0;
        const Real x3419 = x3418 * 0.378;
        const Real x3420 = forcing[3] - x3419;
        const Real x3421 = x3418 * 0.622;
        const Real x3422 = x3421 / x3420;
        const Real x3423 = x3414 / x3343;
        const Real x3424 = x3422 * x3423;
        const Real x3425 = forcing[3] / x3420;
        const Real x3426 = x3424 * x3425;
        const Real x3427 = x3422 - forcing[2];
        const Real x3428 = x3410 * 1004.5;
        const Real x3429 = x3428 + numbers[LAYERS + 4];
        const Real x3430 = x3343 * x3343;
        const Real x3431 = x3430 * x3343;
        const Real x3432 = x2700 * x3431;
        const Real x3433 = x3410 * x3427;
        const Real x3434 = x3411 * x3427;
        const Real x3436 = x3410 * x3426;
        const Real x3437 = x3436 - x3434;
        const Real x3438 = x3429 * x3344;
        const Real x3439 = x3411 * 1004.5;
        const Real x3441 = x3439 * x3344;
        const Real x3443 = x3429 - x3441;
        const Real x3444 = x3432 * x3343;
        const Real x3445 = x496 - x3444;
        const Real x3446 = x3445 - x3438;
        const Real x3447 = 2830000.0 * x3433;
        const Real x3448 = x3446 - x3447;
        const Real x3449 = x3432 * (-4.0);
        const Real x3450 = x3449 - x3443;
        const Real x3451 = 2830000.0 * x3437;
        const Real x3452 = x3450 - x3451;
        // snow_skin.solve_skin
        const Mask x3453 = ~x3333;
        const Mask x3454 = (x2607 & x3453);
        Real w3455 = x3342;
        Real w3456 = x3448;
        Real w3457 = x3452;
        Real w3458 = x3438;
        Real w3459 = x3433;
        Real w3460 = x3341;
        Real w3461 = real_of(0.0);
        Real w3462 = real_of(INFINITE);
        Mask w3463 = x3454;
        for (int pass = 0; pass < 60; ++pass) {
            if (!any_lane(w3463)) break;
            // snow_skin._closer
            const Real x3464 = w3455 - real_108[0];
            const Real x3465 = x467 * x3464;
            const Real x3466 = w3456 - x3465;
            const Mask x3467 = (x3466 > 0.0);
            const Real x3468 = select(x3467, w3455, w3460);
            const Real x3469 = select(x3467, w3461, w3455);
            const Real x3470 = x467 - w3457;
            const Mask x3471 = (x3470 < 0.001);
            const Real x3472 = select(x3471, 0.001, x3470);
            const Real x3473 = x3466 / x3472;
            const Real x3474 = w3455 + x3473;
            const Mask x3475 = (x3474 < x3468);
            const Mask x3476 = (x3474 > x3469);
            const Mask x3477 = (x3475 | x3476);
            const Real x3478 = magnitude(x3473);
            const Real x3479 = w3462 * 0.5;
            const Mask x3480 = (x3478 > x3479);
            const Mask x3481 = (x3477 | x3480);
            const Real x3482 = x3468 + x3469;
            const Real x3483 = x3482 * 0.5;
            const Real x3484 = select(x3481, x3483, x3474);
            const Real x3485 = select(w3463, x3484, w3455);
            const Real x3486 = x3485 - w3455;
            const Real x3487 = magnitude(x3486);
            // snow_skin.skin_flux
            const Real x3488 = x3485 + 273.15;
            const Real x3489 = x3485 - x497;
            // calm_air.coefficient
            const Real x3491 = x3489 * x489;
            const Real x3492 = -x3491;
            // calm_air.limited_richardson
            const Mask x3493 = (x3492 > 0.0);
            const Real x3494 = select(x3493, x3491, 0.0);
            const Real x3496 = x3494 * x546;
            const Real x3497 = -x3496;
            const Real x3498 = expm1(x3497);
            const Real x3500 = x3498 + 2.0;
            const Real x3501 = x3498 / x3500;
            const Real x3503 = numbers[LAYERS + 2] * x3501;
            const Real x3505 = select(x3493, x3503, x3491);
            const Real x3506 = -x3505;
            const Real x3507 = x3501 * x3501;
            const Real x3508 = 1.0 - x3507;
            const Real x3509 = select(x3493, x3508, 1.0);
            // calm_air.coefficient
            const Mask x3510 = (x3506 > 0.0);
            const Real x3511 = select(x3510, x3505, 0.0);
            const Real x3513 = x3511 * 5.0;
            const Real x3515 = 1.0 - x3513;
            const Real x3516 = sqrt(x3515);
            const Real x3517 = x3511 * 15.0;
            const Real x3519 = x3517 * x3516;
            const Real x3521 = 1.0 - x3519;
            const Real x3522 = 1 / x3521;
            const Real x3524 = x3522 * x3522;
            const Real x3526 = x3516 * 15.0;
            const Real x3527 = x3511 * 37.5;
            const Real x3529 = x3527 / x3516;
            const Real x3531 = x3526 - x3529;
            const Real x3532 = x3524 * x3531;
            const Real x3533 = -x3532;
            const Real x3534 = select(x3510, 0.0, x3505);
            const Mask x3535 = (x3534 > 1e-30);
            const Mask x3536 = (x3534 < 1e-30);
            const Real x3537 = select(x3536, 1e-30, x3534);
            const Real x3538 = sqrt(x3537);
            const Real x3539 = select(x3535, x3538, 0.0);
            const Real x3540 = x492 * x3539;
            const Real x3541 = x3540 + 1.0;
            const Real x3542 = 1 / x3541;
            const Real x3543 = x3534 * 15.0;
            const Real x3544 = x3543 * x3542;
            const Real x3545 = x3544 + 1.0;
            const Real x3546 = x3542 * (-7.5);
            const Real x3547 = x3542 + 1.0;
            const Real x3548 = x3546 * x3547;
            const Real x3549 = select(x3510, x3533, x3548);
            const Real x3550 = x3549 * x3509;
            const Real x3551 = select(x3510, x3522, x3545);
            const Real x3552 = x486 * x3551;
            const Real x3553 = x2896 * x3550;
            // snow_skin.skin_flux
            const Real x3555 = x113 * x3552;
            const Real x3556 = x113 * x3553;
            const Real x3558 = x3488 * 461.0;
            const Real x3559 = 2830000.0 / x3558;
            const Real x3560 = x3485 / 273.15;
            const Real x3561 = x3560 * x3559;
            const Real x3562 = exp(x3561);
            const Real x3563 = x3562 * 611.0;
            const Real x3564 = x3563 * 0.378;
            const Real x3565 = forcing[3] - x3564;
            const Real x3566 = x3563 * 0.622;
            const Real x3567 = x3566 / x3565;
            const Real x3568 = x3559 / x3488;
            const Real x3569 = x3567 * x3568;
            const Real x3570 = forcing[3] / x3565;
            const Real x3571 = x3569 * x3570;
            const Real x3572 = x3567 - forcing[2];
            const Real x3573 = x3555 * 1004.5;
            const Real x3574 = x3573 + numbers[LAYERS + 4];
            const Real x3575 = x3488 * x3488;
            const Real x3576 = x3575 * x3488;
            const Real x3577 = x2700 * x3576;
            const Real x3578 = x3555 * x3572;
            const Real x3579 = x3556 * x3572;
            const Real x3581 = x3555 * x3571;
            const Real x3582 = x3581 - x3579;
            const Real x3583 = x3574 * x3489;
            const Real x3584 = x3556 * 1004.5;
            const Real x3586 = x3584 * x3489;
            const Real x3588 = x3574 - x3586;
            const Real x3589 = x3577 * x3488;
            const Real x3590 = x496 - x3589;
            const Real x3591 = x3590 - x3583;
            const Real x3592 = 2830000.0 * x3578;
            const Real x3593 = x3591 - x3592;
            const Real x3594 = x3577 * (-4.0);
            const Real x3595 = x3594 - x3588;
            const Real x3596 = 2830000.0 * x3582;
            const Real x3597 = x3595 - x3596;
            // snow_skin._closer
            const Real x3598 = select(w3463, x3487, w3462);
            const Mask x3599 = (x3487 >= 1e-09);
            const Mask x3600 = (w3463 & x3599);
            w3455 = x3485;
            w3456 = x3593;
            w3457 = x3597;
            w3458 = x3583;
            w3459 = x3578;
            w3460 = x3468;
            w3461 = x3469;
            w3462 = x3598;
            w3463 = x3600;
        }
        // snow_skin.solve_skin
        const Real x3601 = x467 - w3457;
        const Mask x3602 = (x3601 < 0.001);
        const Real x3603 = select(x3602, 0.001, x3601);
        const Mask x3604 = (real_108[0] < 0.0);
        const Real x3605 = select(x3604, 0.0, real_108[0]);
        const Real x3606 = x3605 * 20.0;
        const Mask x3607 = (x3605 > 0.0);
        const Real x3608 = select(x3607, 20.0, 0.0);
        const Real x3609 = w3455 - real_108[0];
        const Real x3610 = x467 * x3609;
        const Real x3611 = select(x3333, x2708, x3610);
        const Real x3612 = x467 / x3603;
        const Real x3613 = w3457 * x3612;
        const Real x3614 = select(x3333, 0.0, x3613);
        const Real x3615 = select(x2607, w3455, 0.0);
        const Real x3616 = x3611 - x3606;
        const Real x3617 = select(x2607, x3616, 0.0);
        const Real x3618 = x3614 - x3608;
        const Real x3619 = select(x2607, x3618, 0.0);
        // enthalpy.enthalpy, snow_ground._iteration, enthalpy.layers_with, enthalpy.fusion_heat, enthalpy.at, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3261 = real_67[l] * real_69[l];
            const Real a3262 = real_76[l] * 333500000.0;
            const Real a3263 = a3261 + a3262;
            const Real a3264 = real_33[l] * real_114[l + 5];
            const Real a3265 = w3181 * a3264;
            const Real a3266 = a3263 + a3265;
            const Mask a3267 = (a3266 >= real_70[l]);
            const Mask a3268 = (a3266 <= real_59[l]);
            const Mask a3269 = ~a3267;
            const Mask a3270 = (a3268 & a3269);
            const Real a3271 = a3266 / 333500000.0;
            const Real a3272 = maximum(a3271, real_75[l]);
            const Real a3273 = minimum(a3272, real_66[l]);
            const Real a3274 = real_67[l] * real_78[l];
            const Real a3275 = a3274 + a3262;
            const Real a3276 = a3275 - a3266;
            const Real a3277 = 2094000.0 * real_78[l];
            const Real a3278 = a3277 + 333500000.0;
            const Real a3279 = real_67[l] * real_46[l];
            const Real a3280 = a3278 + a3279;
            const Real a3281 = a3276 / a3280;
            const Real a3282 = real_76[l] - a3281;
            const Mask a3283 = (a3276 > 0.0);
            const Real a3284 = maximum(real_76[l], a3273);
            const Real a3285 = a3273 + a3284;
            const Real a3286 = a3285 * 0.5;
            const Real a3287 = select(a3283, a3286, a3273);
            const Mask a3288 = (a3282 >= a3273);
            const Real a3289 = minimum(a3282, real_66[l]);
            const Real a3290 = select(a3288, a3289, a3287);
            const Real a3291 = select(a3270, real_75[l], a3290);
            const Real a3292 = select(a3267, real_66[l], a3291);
            const Real a3293 = a3292 * 333500000.0;
            const Real a3294 = a3266 - a3293;
            const Real a3295 = 2094000.0 * a3292;
            const Real a3296 = real_74[l] + a3295;
            const Real a3297 = a3294 / a3296;
            const Real a3298 = a3292 - numbers[l + 15 * LAYERS + 54];
            const Real a3299 = a3298 / real_79[l];
            const Mask a3300 = (a3299 < 1e-12);
            const Real a3301 = select(a3300, 1e-12, a3299);
            const Real a3302 = log(a3301);
            const Real a3303 = numbers[l + LAYERS + 47] * a3302;
            const Real a3304 = numbers[l + 16 * LAYERS + 54] - a3303;
            const Mask a3305 = (a3304 > 16.11809565095832);
            const Real a3306 = select(a3305, 16.11809565095832, a3304);
            const Real a3307 = exp(a3306);
            const Real a3308 = numbers[l + LAYERS + 47] * a3307;
            const Real a3309 = a3301 * real_79[l];
            const Real a3310 = a3308 / a3309;
            const Real a3312 = a3307 * 0.008034787106446777;
            const Real a3314 = a3312 + numbers[l + 6 * LAYERS + 47];
            const Real a3315 = -a3314;
            const Real a3316 = a3310 * 0.008034787106446777;
            const Mask a3317 = (a3267 | a3270);
            const Real a3318 = select(a3317, a3297, a3315);
            const Real a3320 = select(w3183, a3318, real_69[l]);
            const Real a3321 = select(w3183, a3292, real_76[l]);
            const Real a3322 = select(w3183, a3315, real_78[l]);
            const Real a3323 = select(w3183, a3316, real_46[l]);
            real_80[l + 1] = a3320;
            real_44[l] = a3321;
            real_38[l] = a3322;
            real_64[l] = a3323;
        }
        // snow_ground._residuals
        const Real x3622 = real_108[4] - real_80[1];
        const Real x3623 = x2609 * x3622;
        for (int l = 0; l < 4; ++l) {
            const Real a3620 = real_108[l] - real_108[l + 1];
            const Real a3621 = real_25[l] * a3620;
            real_20[l] = a3621;
        }
        real_20[4] = real_of(0.0);
        real_106[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_106[l + 1] = real_20[l];
        const Real x3628 = seconds * x3617;
        // enthalpy._drop_from_above
        real_80[0] = real_of(0.0);
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_33[l] = real_80[l + 2];
        real_33[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x3646 = x2612 * real_108[4];
        // snow_ground._residuals, snow_ground._at
        Real a3650_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a3626 = real_20[l] - real_106[l];
            const Real a3627 = a3626 + in_row(l, 4, x3623);
            const Real a3629 = real_109[l] + real_23[l];
            const Real a3630 = a3629 + a3627;
            const Real a3631 = a3630 - in_row(l, 0, x3628);
            const Real a3649 = magnitude(a3631);
            a3650_last = a3650_last + a3649;
            real_115[l] = a3631;
            real_116[l] = a3649;
        }
        // snow_ground._at
        const Real x3651 = x468 * a3650_last;
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
        Real a3655_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3632 = 2094000.0 * real_44[l];
            const Real a3633 = real_74[l] + a3632;
            const Real a3634 = a3633 * real_80[l + 1];
            const Real a3635 = real_44[l] * 333500000.0;
            const Real a3636 = a3634 + a3635;
            const Real a3637 = a3636 - real_68[l];
            const Real a3639 = real_80[l + 1] - real_80[l];
            const Real a3640 = real_1[l] * a3639;
            const Real a3641 = a3637 + a3640;
            const Real a3643 = real_80[l + 1] - real_33[l];
            const Real a3644 = real_77[l] * a3643;
            const Real a3645 = a3641 + a3644;
            const Real a3648 = a3645 + in_row(l, 0, x3646);
            const Real a3653 = magnitude(a3648);
            const Real a3654 = numbers[l] * a3653;
            a3655_last = a3655_last + a3654;
            real_67[l] = a3648;
            real_35[l] = a3653;
        }
        // snow_ground._at
        const Real x3656 = a3655_last - x3651;
        // snow_ground._tolerance
        const Real x3659 = magnitude(x3615);
        const Real x3660 = magnitude(real_108[0]);
        const Real x3661 = x3659 + x3660;
        const Real x3662 = x3149 * x3661;
        Real a3663_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a3663_last = a3663_last + real_25[l];
        }
        const Real x3664 = a3663_last + x2609;
        Real a3666_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a3665 = magnitude(real_108[l]);
            a3666_last = maximum(a3666_last, a3665);
        }
        const Real x3667 = a3666_last + x3158;
        const Real x3668 = x3667 + 30.0;
        const Real x3669 = x3664 * x3668;
        const Real x3670 = x3669 + x3662;
        // snow_ground._at
        Mask a3658_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a3657 = (real_35[l] > real_36[l]);
            a3658_last = (a3658_last | a3657);
        }
        // snow_ground._tolerance, snow_ground._at
        Mask a3674_last = mask_of(false);
        for (int l = 0; l < 5; ++l) {
            const Real a3671 = real_21[l] + x3670;
            const Real a3672 = a3671 * 7.105427357601002e-15;
            const Mask a3673 = (real_116[l] > a3672);
            a3674_last = (a3674_last | a3673);
        }
        // snow_ground._at
        const Mask x3675 = (a3658_last | a3674_last);
        // snow_ground._iteration
        const Real x3676 = w3181 * 0.0001;
        const Real x3677 = 1.0 - x3676;
        const Real x3678 = x3677 * w3180;
        const Mask x3679 = (x3656 < x3678);
        const Mask x3680 = (w3182 < 5.0);
        const Mask x3681 = (x3679 | x3680);
        const Mask x3682 = (w3181 <= 0.0001);
        const Mask x3683 = (x3681 | x3682);
        const Mask x3684 = (x3683 | x3211);
        const Mask x3685 = (w3183 & x3684);
        const Real x3686 = w3181 * 2.0;
        const Mask x3687 = (x3686 > 1.0);
        const Real x3688 = select(x3687, 1.0, x3686);
        const Real x3689 = w3181 * 0.5;
        const Real x3690 = select(x3685, x3688, x3689);
        const Real x3691 = w3182 + 1.0;
        // snow_ground._is_slow
        const Mask x3692 = (x3691 >= 40.0);
        const Mask x3693 = (x3691 < 60.0);
        const Mask x3694 = (x3692 & x3693);
        const Mask x3695 = (mask_of(false) | x3694);
        const Mask x3696 = (x3691 >= 80.0);
        const Mask x3697 = (x3691 < 120.0);
        const Mask x3698 = (x3696 & x3697);
        const Mask x3699 = (x3695 | x3698);
        const Mask x3700 = (x3691 >= 160.0);
        const Mask x3701 = (x3691 < 200.0);
        const Mask x3702 = (x3700 & x3701);
        const Mask x3703 = (x3699 | x3702);
        // snow_ground._iteration
        const Mask x3704 = (x3211 | x3703);
        const Real x3705 = select(x3704, 1.0, x3690);
        const Real x3711 = select(x3685, x3615, w3173);
        const Real x3712 = select(x3685, x3617, w3174);
        const Real x3713 = select(x3685, x3619, w3175);
        const Real x3714 = select(x3685, x3603, w3176);
        const Mask x3715 = select(x3685, x3333, w3177);
        const Real x3718 = select(x3685, x3656, w3180);
        const Mask x3719 = select(x3685, x3675, w3183);
        const Real x3720 = select(w3183, x3705, w3181);
        const Real x3721 = real_of_mask(w3183);
        const Real x3722 = w3182 + x3721;
        const Mask x3723 = ~x3685;
        const Mask x3724 = (x3719 | x3723);
        const Mask x3725 = (w3183 & x3724);
        for (int l = 0; l < 5; ++l) {
            const Real a3706 = select(x3685, real_109[l], real_107[l]);
            const Real a3716 = select(x3685, real_115[l], real_0[l]);
            real_116[l] = a3706;
            real_108[l] = a3716;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3707 = select(x3685, real_80[l + 1], real_69[l]);
            const Real a3708 = select(x3685, real_44[l], real_76[l]);
            const Real a3709 = select(x3685, real_38[l], real_78[l]);
            const Real a3710 = select(x3685, real_64[l], real_46[l]);
            const Real a3717 = select(x3685, real_67[l], real_45[l]);
            real_35[l] = a3707;
            real_33[l] = a3708;
            real_47[l] = a3709;
            real_39[l] = a3710;
            real_50[l] = a3717;
        }
        for (int l = 0; l < 5; ++l) real_107[l] = real_116[l];
        for (int l = 0; l < LAYERS; ++l) real_69[l] = real_35[l];
        for (int l = 0; l < LAYERS; ++l) real_76[l] = real_33[l];
        for (int l = 0; l < LAYERS; ++l) real_78[l] = real_47[l];
        for (int l = 0; l < LAYERS; ++l) real_46[l] = real_39[l];
        for (int l = 0; l < 5; ++l) real_0[l] = real_108[l];
        for (int l = 0; l < LAYERS; ++l) real_45[l] = real_50[l];
        w3173 = x3711;
        w3174 = x3712;
        w3175 = x3713;
        w3176 = x3714;
        w3177 = x3715;
        w3180 = x3718;
        w3181 = x3720;
        w3182 = x3722;
        w3183 = x3725;
    }
    // snow_ground._tolerance
    const Real x3733 = magnitude(w3173);
    // snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a3726 = real_107[l] - real_21[l];
        const Mask a3727 = (real_107[l] < 0.0);
        const Mask a3728 = (a3726 > 0.0);
        const Real a3729 = real_107[l] * real_22[l];
        const Real a3730 = a3726 * real_18[l];
        const Real a3731 = select(a3728, a3730, 0.0);
        const Real a3732 = select(a3727, a3729, a3731);
        real_15[l] = a3732;
    }
    // snow_ground._tolerance
    const Real x3734 = magnitude(real_15[0]);
    const Real x3735 = x3733 + x3734;
    const Real x3736 = x3149 * x3735;
    Real a3737_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a3737_last = a3737_last + real_25[l];
    }
    const Real x3738 = a3737_last + x2609;
    Real a3740_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a3739 = magnitude(real_15[l]);
        a3740_last = maximum(a3740_last, a3739);
    }
    const Real x3741 = a3740_last + x3158;
    const Real x3742 = x3741 + 30.0;
    const Real x3743 = x3738 * x3742;
    const Real x3744 = x3743 + x3736;
    // snow_ground._tolerance, snow_ground._solution
    Mask a3751_last = mask_of(true);
    for (int l = 0; l < 5; ++l) {
        const Real a3745 = real_21[l] + x3744;
        const Real a3746 = a3745 * 7.105427357601002e-15;
        const Real a3747 = a3746 * 8.0;
        const Real a3749 = magnitude(real_0[l]);
        const Mask a3750 = (a3749 <= a3747);
        a3751_last = (a3751_last & a3750);
    }
    // snow_ground._solution
    Mask a3754_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        after[2 * LAYERS + l] = real_76[l];
        const Real a3748 = real_36[l] * 8.0;
        const Real a3752 = magnitude(real_45[l]);
        const Mask a3753 = (a3752 <= a3748);
        a3754_last = (a3754_last & a3753);
    }
    const Mask x3755 = (a3751_last & a3754_last);
    // snow_ground.advance_snow_ground
    const Real x3757 = select(x2607, w3173, 0.0);
    const Real x3758 = select(x2607, w3174, 0.0);
    const Real x3759 = real_15[4] - real_69[0];
    const Real x3760 = x466 * x3759;
    const Real x3761 = select(x2607, x3760, 0.0);
    // snow_ground.advance_snow_ground, ground_heat.heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3756 = select(x3755, real_69[l], NOT_A_NUMBER);
        const Real a3762 = a3756 + 273.15;
        after[l] = a3762;
        real_45[l] = a3756;
        real_36[l] = a3762;
    }
    // ground_heat.heat
    const Real x3764 = x2521 - real_36[0];
    Real a3766_last = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3763 = real_45[l] - real_45[l + 1];
        const Real a2547_1577 = real_104[l + 1] * 4200000.0;
        const Real a3765 = a2547_1577 * a3763;
        a3766_last = a3766_last + a3765;
    }
    results[LAYERS + 43] = a3766_last;
    const Real x3769 = x2606 * x3764;
    // snow_skin.skin_flux
    const Real x3789 = x3757 + 273.15;
    after[3 * LAYERS + 31] = x3789;
    const Real x3790 = x3757 - x497;
    // calm_air.coefficient
    const Real x3792 = x3790 * x489;
    const Real x3793 = -x3792;
    // calm_air.limited_richardson
    const Mask x3794 = (x3793 > 0.0);
    const Real x3795 = select(x3794, x3792, 0.0);
    const Real x3797 = x3795 * x546;
    const Real x3798 = -x3797;
    const Real x3799 = expm1(x3798);
    const Real x3801 = x3799 + 2.0;
    const Real x3802 = x3799 / x3801;
    const Real x3804 = numbers[LAYERS + 2] * x3802;
    const Real x3806 = select(x3794, x3804, x3792);
    const Real x3807 = -x3806;
    // calm_air.coefficient
    const Mask x3808 = (x3807 > 0.0);
    const Real x3809 = select(x3808, x3806, 0.0);
    const Real x3811 = x3809 * 5.0;
    const Real x3813 = 1.0 - x3811;
    const Real x3814 = sqrt(x3813);
    const Real x3815 = x3809 * 15.0;
    const Real x3817 = x3815 * x3814;
    const Real x3819 = 1.0 - x3817;
    const Real x3820 = 1 / x3819;
    const Real x3821 = select(x3808, 0.0, x3806);
    const Mask x3822 = (x3821 > 1e-30);
    const Mask x3823 = (x3821 < 1e-30);
    const Real x3824 = select(x3823, 1e-30, x3821);
    const Real x3825 = sqrt(x3824);
    const Real x3826 = select(x3822, x3825, 0.0);
    const Real x3827 = x492 * x3826;
    const Real x3828 = x3827 + 1.0;
    const Real x3829 = 1 / x3828;
    const Real x3830 = x3821 * 15.0;
    const Real x3831 = x3830 * x3829;
    const Real x3832 = x3831 + 1.0;
    const Real x3833 = select(x3808, x3820, x3832);
    const Real x3834 = x486 * x3833;
    // snow_skin.skin_flux
    const Real x3835 = x113 * x3834;
    const Real x3836 = x3789 * 461.0;
    const Real x3837 = 2830000.0 / x3836;
    const Real x3838 = x3757 / 273.15;
    const Real x3839 = x3838 * x3837;
    const Real x3840 = exp(x3839);
    const Real x3841 = x3840 * 611.0;
    const Real x3842 = x3841 * 0.378;
    const Real x3843 = forcing[3] - x3842;
    const Real x3844 = x3841 * 0.622;
    const Real x3845 = x3844 / x3843;
    const Real x3846 = x3845 - forcing[2];
    const Real x3847 = x3835 * 1004.5;
    const Real x3848 = x3847 + numbers[LAYERS + 4];
    const Real x3849 = x3789 * x3789;
    const Real x3850 = x3849 * x3789;
    const Real x3851 = x2700 * x3850;
    const Real x3852 = x3835 * x3846;
    const Real x3853 = x3848 * x3790;
    const Real x3854 = x3851 * x3789;
    const Real x3855 = x496 - x3854;
    const Real x3856 = x3855 - x3853;
    const Real x3857 = 2830000.0 * x3852;
    const Real x3858 = x3856 - x3857;
    // layered_snow.close_snow
    const Real x3859 = seconds * x3852;
    const Real x3860 = x468 * x3859;
    const Real x3862 = select(x2607, x3860, 0.0);
    const Real x3863 = -x3862;
    // snow_water.with_vapour_exchange
    const Mask x3864 = (x3863 < 0.0);
    const Real x3865 = select(x3864, 0.0, x3862);
    const Real x3866 = -x3865;
    const Mask x3867 = (x3862 < 0.0);
    const Real x3868 = select(x3867, 0.0, x3862);
    const Mask x3870 = (x436 > 0.0);
    const Real x3871 = select(x3870, x436, 1.0);
    // layered_snow.close_snow, snow_layers.liquid_water
    for (int l = 0; l < 5; ++l) {
        const Real a3770 = x468 * real_107[l];
        const Real a3772 = select(x2607, a3770, 0.0);
        const Real a3774 = a3772 / 333500.0;
        const Real a3775 = -a3774;
        const Mask a3776 = (a3775 < 0.0);
        const Real a3777 = select(a3776, 0.0, a3774);
        const Real a3778 = -a3777;
        const Mask a3779 = (a3778 > real_17[l]);
        const Real a3780 = select(a3779, real_17[l], a3778);
        const Real a3781 = real_17[l] - a3780;
        const Mask a3782 = (real_19[l] > 0.0);
        const Real a3783 = select(a3782, real_19[l], 1.0);
        const Real a3784 = a3781 / a3783;
        const Mask a3785 = (a3784 > 1.0);
        const Real a3786 = select(a3785, 1.0, a3784);
        const Real a3787 = select(a3782, a3786, 0.0);
        const Real a3788 = a3787 * real_13[l];
        real_15[l] = a3772;
        real_0[l] = a3788;
    }
    // snow_water.with_vapour_exchange
    const Real x3872 = select(x3870, real_15[0], 0.0);
    const Real x3873 = -x3872;
    // snow_layers.liquid_water
    const Real x3874 = real_15[0] / 333500.0;
    const Real x3875 = -x3874;
    const Mask x3876 = (x3875 < 0.0);
    const Real x3877 = select(x3876, 0.0, x3874);
    const Real x3878 = -x3877;
    const Mask x3879 = (x3878 > x436);
    const Real x3880 = select(x3879, x436, x3878);
    // snow_water.with_vapour_exchange
    const Real x3881 = x436 - x3880;
    const Mask x3882 = (x3866 > x3881);
    const Real x3883 = select(x3882, x3881, x3866);
    const Real x3884 = x3883 - x3868;
    const Mask x3885 = (x3881 > 0.0);
    // snow_layers.warmth
    const Real x3886 = x3871 * 2106.0;
    const Real x3887 = 1 / x3886;
    const Real x3888 = x3871 * 4218.0;
    const Real x3889 = 1 / x3888;
    const Real x3890 = x3871 * 333500.0;
    const Real x3891 = x3872 + x3890;
    const Real x3892 = -x3891;
    const Mask x3893 = (x3873 < 0.0);
    const Mask x3894 = (x3892 > 0.0);
    const Real x3895 = x3872 * x3887;
    const Real x3897 = x3891 * x3889;
    const Real x3899 = select(x3894, x3897, 0.0);
    const Real x3901 = select(x3893, x3895, x3899);
    const Real x3902 = -x3901;
    // snow_water.with_vapour_exchange
    const Mask x3903 = (x3902 > 0.0);
    const Real x3904 = select(x3903, 0.0, x3901);
    const Real x3906 = x3904 * 2106.0;
    const Real x3908 = x3884 * x3906;
    const Real x3910 = select(x3885, x3881, 1.0);
    const Real x3911 = x3884 / x3910;
    const Real x3912 = 1.0 - x3911;
    const Real x3913 = x3865 + x3883;
    const Real x3914 = -x3913;
    const Real x3915 = x436 - x3884;
    const Real x3916 = x3908 - real_15[0];
    const Real x3917 = real_0[0] * x3912;
    const Real x3918 = select(x3885, x3917, real_0[0]);
    const Real x3919 = x3883 / x3871;
    const Real x3920 = 1.0 - x3919;
    const Real x3921 = real_16[0] * x3920;
    const Mask x3922 = (real_14[1] > 0.0);
    const Real x3923 = select(x3922, real_14[1], 1.0);
    const Real x3924 = select(x3922, real_15[1], 0.0);
    const Real x3925 = -x3924;
    // snow_layers.liquid_water
    const Real x3926 = real_15[1] / 333500.0;
    const Real x3927 = -x3926;
    const Mask x3928 = (x3927 < 0.0);
    const Real x3929 = select(x3928, 0.0, x3926);
    const Real x3930 = -x3929;
    const Mask x3931 = (x3930 > real_14[1]);
    const Real x3932 = select(x3931, real_14[1], x3930);
    // snow_water.with_vapour_exchange
    const Real x3933 = real_14[1] - x3932;
    const Mask x3934 = (x3914 > x3933);
    const Real x3935 = select(x3934, x3933, x3914);
    const Mask x3936 = (x3933 > 0.0);
    // snow_layers.warmth
    const Real x3937 = x3923 * 2106.0;
    const Real x3938 = 1 / x3937;
    const Real x3939 = x3923 * 4218.0;
    const Real x3940 = 1 / x3939;
    const Real x3941 = x3923 * 333500.0;
    const Real x3942 = x3924 + x3941;
    const Real x3943 = -x3942;
    const Mask x3944 = (x3925 < 0.0);
    const Mask x3945 = (x3943 > 0.0);
    const Real x3946 = x3924 * x3938;
    const Real x3948 = x3942 * x3940;
    const Real x3950 = select(x3945, x3948, 0.0);
    const Real x3952 = select(x3944, x3946, x3950);
    const Real x3953 = -x3952;
    // snow_water.with_vapour_exchange
    const Mask x3954 = (x3953 > 0.0);
    const Real x3955 = select(x3954, 0.0, x3952);
    const Real x3957 = x3955 * 2106.0;
    const Real x3959 = x3935 * x3957;
    const Real x3961 = select(x3936, x3933, 1.0);
    const Real x3962 = x3935 / x3961;
    const Real x3963 = 1.0 - x3962;
    const Real x3964 = x3884 + x3935;
    const Real x3965 = x3913 + x3935;
    const Real x3966 = -x3965;
    const Real x3967 = x3908 + x3959;
    const Real x3969 = real_14[1] - x3935;
    const Real x3970 = x3959 - real_15[1];
    const Real x3971 = real_0[1] * x3963;
    const Real x3972 = select(x3936, x3971, real_0[1]);
    const Real x3973 = x3935 / x3923;
    const Real x3974 = 1.0 - x3973;
    const Real x3975 = real_16[1] * x3974;
    const Mask x3976 = (real_14[2] > 0.0);
    const Real x3977 = select(x3976, real_14[2], 1.0);
    const Real x3978 = select(x3976, real_15[2], 0.0);
    const Real x3979 = -x3978;
    // snow_layers.liquid_water
    const Real x3980 = real_15[2] / 333500.0;
    const Real x3981 = -x3980;
    const Mask x3982 = (x3981 < 0.0);
    const Real x3983 = select(x3982, 0.0, x3980);
    const Real x3984 = -x3983;
    const Mask x3985 = (x3984 > real_14[2]);
    const Real x3986 = select(x3985, real_14[2], x3984);
    // snow_water.with_vapour_exchange
    const Real x3987 = real_14[2] - x3986;
    const Mask x3988 = (x3966 > x3987);
    const Real x3989 = select(x3988, x3987, x3966);
    const Mask x3990 = (x3987 > 0.0);
    // snow_layers.warmth
    const Real x3991 = x3977 * 2106.0;
    const Real x3992 = 1 / x3991;
    const Real x3993 = x3977 * 4218.0;
    const Real x3994 = 1 / x3993;
    const Real x3995 = x3977 * 333500.0;
    const Real x3996 = x3978 + x3995;
    const Real x3997 = -x3996;
    const Mask x3998 = (x3979 < 0.0);
    const Mask x3999 = (x3997 > 0.0);
    const Real x4000 = x3978 * x3992;
    const Real x4002 = x3996 * x3994;
    const Real x4004 = select(x3999, x4002, 0.0);
    const Real x4006 = select(x3998, x4000, x4004);
    const Real x4007 = -x4006;
    // snow_water.with_vapour_exchange
    const Mask x4008 = (x4007 > 0.0);
    const Real x4009 = select(x4008, 0.0, x4006);
    const Real x4011 = x4009 * 2106.0;
    const Real x4013 = x3989 * x4011;
    const Real x4015 = select(x3990, x3987, 1.0);
    const Real x4016 = x3989 / x4015;
    const Real x4017 = 1.0 - x4016;
    const Real x4018 = x3964 + x3989;
    const Real x4019 = x3965 + x3989;
    const Real x4020 = -x4019;
    const Real x4021 = x3967 + x4013;
    const Real x4023 = real_14[2] - x3989;
    const Real x4024 = x4013 - real_15[2];
    const Real x4025 = real_0[2] * x4017;
    const Real x4026 = select(x3990, x4025, real_0[2]);
    const Real x4027 = x3989 / x3977;
    const Real x4028 = 1.0 - x4027;
    const Real x4029 = real_16[2] * x4028;
    const Mask x4030 = (real_14[3] > 0.0);
    const Real x4031 = select(x4030, real_14[3], 1.0);
    const Real x4032 = select(x4030, real_15[3], 0.0);
    const Real x4033 = -x4032;
    // snow_layers.liquid_water
    const Real x4034 = real_15[3] / 333500.0;
    const Real x4035 = -x4034;
    const Mask x4036 = (x4035 < 0.0);
    const Real x4037 = select(x4036, 0.0, x4034);
    const Real x4038 = -x4037;
    const Mask x4039 = (x4038 > real_14[3]);
    const Real x4040 = select(x4039, real_14[3], x4038);
    // snow_water.with_vapour_exchange
    const Real x4041 = real_14[3] - x4040;
    const Mask x4042 = (x4020 > x4041);
    const Real x4043 = select(x4042, x4041, x4020);
    const Mask x4044 = (x4041 > 0.0);
    // snow_layers.warmth
    const Real x4045 = x4031 * 2106.0;
    const Real x4046 = 1 / x4045;
    const Real x4047 = x4031 * 4218.0;
    const Real x4048 = 1 / x4047;
    const Real x4049 = x4031 * 333500.0;
    const Real x4050 = x4032 + x4049;
    const Real x4051 = -x4050;
    const Mask x4052 = (x4033 < 0.0);
    const Mask x4053 = (x4051 > 0.0);
    const Real x4054 = x4032 * x4046;
    const Real x4056 = x4050 * x4048;
    const Real x4058 = select(x4053, x4056, 0.0);
    const Real x4060 = select(x4052, x4054, x4058);
    const Real x4061 = -x4060;
    // snow_water.with_vapour_exchange
    const Mask x4062 = (x4061 > 0.0);
    const Real x4063 = select(x4062, 0.0, x4060);
    const Real x4065 = x4063 * 2106.0;
    const Real x4067 = x4043 * x4065;
    const Real x4069 = select(x4044, x4041, 1.0);
    const Real x4070 = x4043 / x4069;
    const Real x4071 = 1.0 - x4070;
    const Real x4072 = x4018 + x4043;
    const Real x4073 = x4019 + x4043;
    const Real x4074 = -x4073;
    const Real x4075 = x4021 + x4067;
    const Real x4077 = real_14[3] - x4043;
    const Real x4078 = x4067 - real_15[3];
    const Real x4079 = real_0[3] * x4071;
    const Real x4080 = select(x4044, x4079, real_0[3]);
    const Real x4081 = x4043 / x4031;
    const Real x4082 = 1.0 - x4081;
    const Real x4083 = real_16[3] * x4082;
    const Mask x4084 = (real_14[4] > 0.0);
    const Real x4085 = select(x4084, real_14[4], 1.0);
    const Real x4086 = select(x4084, real_15[4], 0.0);
    const Real x4087 = -x4086;
    // snow_layers.liquid_water
    const Real x4088 = real_15[4] / 333500.0;
    const Real x4089 = -x4088;
    const Mask x4090 = (x4089 < 0.0);
    const Real x4091 = select(x4090, 0.0, x4088);
    const Real x4092 = -x4091;
    const Mask x4093 = (x4092 > real_14[4]);
    const Real x4094 = select(x4093, real_14[4], x4092);
    // snow_water.with_vapour_exchange
    const Real x4095 = real_14[4] - x4094;
    const Mask x4096 = (x4074 > x4095);
    const Real x4097 = select(x4096, x4095, x4074);
    const Mask x4098 = (x4095 > 0.0);
    // snow_layers.warmth
    const Real x4099 = x4085 * 2106.0;
    const Real x4100 = 1 / x4099;
    const Real x4101 = x4085 * 4218.0;
    const Real x4102 = 1 / x4101;
    const Real x4103 = x4085 * 333500.0;
    const Real x4104 = x4086 + x4103;
    const Real x4105 = -x4104;
    const Mask x4106 = (x4087 < 0.0);
    const Mask x4107 = (x4105 > 0.0);
    const Real x4108 = x4086 * x4100;
    const Real x4110 = x4104 * x4102;
    const Real x4112 = select(x4107, x4110, 0.0);
    const Real x4114 = select(x4106, x4108, x4112);
    const Real x4115 = -x4114;
    // snow_water.with_vapour_exchange
    const Mask x4116 = (x4115 > 0.0);
    const Real x4117 = select(x4116, 0.0, x4114);
    const Real x4119 = x4117 * 2106.0;
    const Real x4121 = x4097 * x4119;
    const Real x4123 = select(x4098, x4095, 1.0);
    const Real x4124 = x4097 / x4123;
    const Real x4125 = 1.0 - x4124;
    const Real x4126 = x4072 + x4097;
    const Real x4127 = x4075 + x4121;
    const Real x4129 = real_14[4] - x4097;
    const Real x4130 = x4121 - real_15[4];
    const Real x4131 = real_0[4] * x4125;
    const Real x4132 = select(x4098, x4131, real_0[4]);
    const Real x4133 = x4097 / x4085;
    const Real x4134 = 1.0 - x4133;
    const Real x4135 = real_16[4] * x4134;
    // snow_water.<genexpr>
    real_16[0] = x3915;
    real_16[1] = x3969;
    real_16[2] = x4023;
    real_16[3] = x4077;
    real_16[4] = x4129;
    real_0[0] = x3916;
    real_0[1] = x3970;
    real_0[2] = x4024;
    real_0[3] = x4078;
    real_0[4] = x4130;
    real_15[0] = x3918;
    real_15[1] = x3972;
    real_15[2] = x4026;
    real_15[3] = x4080;
    real_15[4] = x4132;
    real_14[0] = x3921;
    real_14[1] = x3975;
    real_14[2] = x4029;
    real_14[3] = x4083;
    real_14[4] = x4135;
    // snow_layers.liquid_water
    const Real x4140 = real_0[0] / 333500.0;
    const Mask x4141 = (x4140 < 0.0);
    const Real x4142 = select(x4141, 0.0, x4140);
    const Mask x4143 = (x4142 > real_16[0]);
    const Real x4144 = select(x4143, real_16[0], x4142);
    // snow_water.percolated
    const Real x4145 = real_16[0] - x4144;
    const Mask x4146 = (x4145 > 0.0);
    const Real x4147 = select(x4146, x4145, 1.0);
    const Real x4148 = x4145 / x4147;
    const Mask x4149 = (x4148 > 1.0);
    const Real x4150 = select(x4149, 1.0, x4148);
    const Real x4151 = select(x4146, x4150, 0.0);
    const Real x4152 = x4151 * real_15[0];
    const Real x4153 = x4145 / 917.0;
    const Mask x4154 = (x4152 < x4153);
    const Real x4155 = select(x4154, x4153, x4152);
    // snow_properties.held_by_pores
    const Real x4156 = numbers[LAYERS + 21] * 1000.0;
    // snow_properties._pores
    const Real x4157 = x4155 - x4153;
    const Mask x4158 = (x4157 < 0.0);
    const Real x4159 = select(x4158, 0.0, x4157);
    // snow_properties.held_by_pores
    const Real x4160 = x4156 * x4159;
    // snow_water.percolated
    const Real x4161 = x4144 - x4160;
    const Mask x4162 = (x4161 < 0.0);
    const Real x4163 = select(x4162, 0.0, x4161);
    const Mask x4164 = (x4144 > 0.0);
    const Real x4165 = select(x4164, x4144, 1.0);
    const Real x4166 = x4163 / x4165;
    const Real x4167 = real_0[0] * x4166;
    const Real x4168 = select(x4164, x4167, 0.0);
    const Mask x4169 = (real_16[0] > 0.0);
    const Real x4170 = select(x4169, real_16[0], 1.0);
    const Real x4171 = x4163 / x4170;
    const Real x4172 = real_16[0] - x4163;
    const Real x4173 = real_0[0] - x4168;
    const Real x4174 = 1.0 - x4171;
    const Real x4175 = real_14[0] * x4174;
    const Real x4176 = real_16[1] + x4163;
    const Real x4177 = real_0[1] + x4168;
    // snow_layers.liquid_water
    const Real x4178 = x4177 / 333500.0;
    const Mask x4179 = (x4178 < 0.0);
    const Real x4180 = select(x4179, 0.0, x4178);
    const Mask x4181 = (x4180 > x4176);
    const Real x4182 = select(x4181, x4176, x4180);
    // snow_water.percolated
    const Real x4183 = x4176 - x4182;
    // snow_layers.liquid_water
    const Real x4184 = real_0[1] / 333500.0;
    const Mask x4185 = (x4184 < 0.0);
    const Real x4186 = select(x4185, 0.0, x4184);
    const Mask x4187 = (x4186 > real_16[1]);
    const Real x4188 = select(x4187, real_16[1], x4186);
    // snow_water.percolated
    const Real x4189 = real_16[1] - x4188;
    const Mask x4190 = (x4189 > 0.0);
    const Real x4191 = select(x4190, x4189, 1.0);
    const Real x4192 = x4183 / x4191;
    const Mask x4193 = (x4192 > 1.0);
    const Real x4194 = select(x4193, 1.0, x4192);
    const Real x4195 = select(x4190, x4194, 0.0);
    const Real x4196 = x4195 * real_15[1];
    const Real x4197 = x4183 / 917.0;
    const Mask x4198 = (x4196 < x4197);
    const Real x4199 = select(x4198, x4197, x4196);
    // snow_properties._pores
    const Real x4200 = x4199 - x4197;
    const Mask x4201 = (x4200 < 0.0);
    const Real x4202 = select(x4201, 0.0, x4200);
    // snow_properties.held_by_pores
    const Real x4203 = x4156 * x4202;
    // snow_water.percolated
    const Real x4204 = x4182 - x4203;
    const Mask x4205 = (x4204 < 0.0);
    const Real x4206 = select(x4205, 0.0, x4204);
    const Mask x4207 = (x4182 > 0.0);
    const Real x4208 = select(x4207, x4182, 1.0);
    const Real x4209 = x4206 / x4208;
    const Real x4210 = x4177 * x4209;
    const Real x4211 = select(x4207, x4210, 0.0);
    const Mask x4212 = (x4176 > 0.0);
    const Real x4213 = select(x4212, x4176, 1.0);
    const Real x4214 = x4206 / x4213;
    const Real x4215 = x4176 - x4206;
    const Real x4216 = x4177 - x4211;
    const Real x4217 = 1.0 - x4214;
    const Real x4218 = real_14[1] * x4217;
    const Real x4219 = real_16[2] + x4206;
    const Real x4220 = real_0[2] + x4211;
    // snow_layers.liquid_water
    const Real x4221 = x4220 / 333500.0;
    const Mask x4222 = (x4221 < 0.0);
    const Real x4223 = select(x4222, 0.0, x4221);
    const Mask x4224 = (x4223 > x4219);
    const Real x4225 = select(x4224, x4219, x4223);
    // snow_water.percolated
    const Real x4226 = x4219 - x4225;
    // snow_layers.liquid_water
    const Real x4227 = real_0[2] / 333500.0;
    const Mask x4228 = (x4227 < 0.0);
    const Real x4229 = select(x4228, 0.0, x4227);
    const Mask x4230 = (x4229 > real_16[2]);
    const Real x4231 = select(x4230, real_16[2], x4229);
    // snow_water.percolated
    const Real x4232 = real_16[2] - x4231;
    const Mask x4233 = (x4232 > 0.0);
    const Real x4234 = select(x4233, x4232, 1.0);
    const Real x4235 = x4226 / x4234;
    const Mask x4236 = (x4235 > 1.0);
    const Real x4237 = select(x4236, 1.0, x4235);
    const Real x4238 = select(x4233, x4237, 0.0);
    const Real x4239 = x4238 * real_15[2];
    const Real x4240 = x4226 / 917.0;
    const Mask x4241 = (x4239 < x4240);
    const Real x4242 = select(x4241, x4240, x4239);
    // snow_properties._pores
    const Real x4243 = x4242 - x4240;
    const Mask x4244 = (x4243 < 0.0);
    const Real x4245 = select(x4244, 0.0, x4243);
    // snow_properties.held_by_pores
    const Real x4246 = x4156 * x4245;
    // snow_water.percolated
    const Real x4247 = x4225 - x4246;
    const Mask x4248 = (x4247 < 0.0);
    const Real x4249 = select(x4248, 0.0, x4247);
    const Mask x4250 = (x4225 > 0.0);
    const Real x4251 = select(x4250, x4225, 1.0);
    const Real x4252 = x4249 / x4251;
    const Real x4253 = x4220 * x4252;
    const Real x4254 = select(x4250, x4253, 0.0);
    const Mask x4255 = (x4219 > 0.0);
    const Real x4256 = select(x4255, x4219, 1.0);
    const Real x4257 = x4249 / x4256;
    const Real x4258 = x4219 - x4249;
    const Real x4259 = x4220 - x4254;
    const Real x4260 = 1.0 - x4257;
    const Real x4261 = real_14[2] * x4260;
    const Real x4262 = real_16[3] + x4249;
    const Real x4263 = real_0[3] + x4254;
    // snow_layers.liquid_water
    const Real x4264 = x4263 / 333500.0;
    const Mask x4265 = (x4264 < 0.0);
    const Real x4266 = select(x4265, 0.0, x4264);
    const Mask x4267 = (x4266 > x4262);
    const Real x4268 = select(x4267, x4262, x4266);
    // snow_water.percolated
    const Real x4269 = x4262 - x4268;
    // snow_layers.liquid_water
    const Real x4270 = real_0[3] / 333500.0;
    const Mask x4271 = (x4270 < 0.0);
    const Real x4272 = select(x4271, 0.0, x4270);
    const Mask x4273 = (x4272 > real_16[3]);
    const Real x4274 = select(x4273, real_16[3], x4272);
    // snow_water.percolated
    const Real x4275 = real_16[3] - x4274;
    const Mask x4276 = (x4275 > 0.0);
    const Real x4277 = select(x4276, x4275, 1.0);
    const Real x4278 = x4269 / x4277;
    const Mask x4279 = (x4278 > 1.0);
    const Real x4280 = select(x4279, 1.0, x4278);
    const Real x4281 = select(x4276, x4280, 0.0);
    const Real x4282 = x4281 * real_15[3];
    const Real x4283 = x4269 / 917.0;
    const Mask x4284 = (x4282 < x4283);
    const Real x4285 = select(x4284, x4283, x4282);
    // snow_properties._pores
    const Real x4286 = x4285 - x4283;
    const Mask x4287 = (x4286 < 0.0);
    const Real x4288 = select(x4287, 0.0, x4286);
    // snow_properties.held_by_pores
    const Real x4289 = x4156 * x4288;
    // snow_water.percolated
    const Real x4290 = x4268 - x4289;
    const Mask x4291 = (x4290 < 0.0);
    const Real x4292 = select(x4291, 0.0, x4290);
    const Mask x4293 = (x4268 > 0.0);
    const Real x4294 = select(x4293, x4268, 1.0);
    const Real x4295 = x4292 / x4294;
    const Real x4296 = x4263 * x4295;
    const Real x4297 = select(x4293, x4296, 0.0);
    const Mask x4298 = (x4262 > 0.0);
    const Real x4299 = select(x4298, x4262, 1.0);
    const Real x4300 = x4292 / x4299;
    const Real x4301 = x4262 - x4292;
    const Real x4302 = x4263 - x4297;
    const Real x4303 = 1.0 - x4300;
    const Real x4304 = real_14[3] * x4303;
    const Real x4305 = real_16[4] + x4292;
    const Real x4306 = real_0[4] + x4297;
    // snow_layers.liquid_water
    const Real x4307 = x4306 / 333500.0;
    const Mask x4308 = (x4307 < 0.0);
    const Real x4309 = select(x4308, 0.0, x4307);
    const Mask x4310 = (x4309 > x4305);
    const Real x4311 = select(x4310, x4305, x4309);
    // snow_water.percolated
    const Real x4312 = x4305 - x4311;
    // snow_layers.liquid_water
    const Real x4313 = real_0[4] / 333500.0;
    const Mask x4314 = (x4313 < 0.0);
    const Real x4315 = select(x4314, 0.0, x4313);
    const Mask x4316 = (x4315 > real_16[4]);
    const Real x4317 = select(x4316, real_16[4], x4315);
    // snow_water.percolated
    const Real x4318 = real_16[4] - x4317;
    const Mask x4319 = (x4318 > 0.0);
    const Real x4320 = select(x4319, x4318, 1.0);
    const Real x4321 = x4312 / x4320;
    const Mask x4322 = (x4321 > 1.0);
    const Real x4323 = select(x4322, 1.0, x4321);
    const Real x4324 = select(x4319, x4323, 0.0);
    const Real x4325 = x4324 * real_15[4];
    const Real x4326 = x4312 / 917.0;
    const Mask x4327 = (x4325 < x4326);
    const Real x4328 = select(x4327, x4326, x4325);
    // snow_properties._pores
    const Real x4329 = x4328 - x4326;
    const Mask x4330 = (x4329 < 0.0);
    const Real x4331 = select(x4330, 0.0, x4329);
    // snow_properties.held_by_pores
    const Real x4332 = x4156 * x4331;
    // snow_water.percolated
    const Real x4333 = x4311 - x4332;
    const Mask x4334 = (x4333 < 0.0);
    const Real x4335 = select(x4334, 0.0, x4333);
    const Mask x4336 = (x4311 > 0.0);
    const Real x4337 = select(x4336, x4311, 1.0);
    const Real x4338 = x4335 / x4337;
    const Real x4339 = x4306 * x4338;
    const Real x4340 = select(x4336, x4339, 0.0);
    const Mask x4341 = (x4305 > 0.0);
    const Real x4342 = select(x4341, x4305, 1.0);
    const Real x4343 = x4335 / x4342;
    const Real x4344 = x4305 - x4335;
    const Real x4345 = x4306 - x4340;
    const Real x4346 = 1.0 - x4343;
    const Real x4347 = real_14[4] * x4346;
    // snow_water.<genexpr>
    real_14[0] = x4172;
    real_14[1] = x4215;
    real_14[2] = x4258;
    real_14[3] = x4301;
    real_14[4] = x4344;
    real_15[0] = x4173;
    real_15[1] = x4216;
    real_15[2] = x4259;
    real_15[3] = x4302;
    real_15[4] = x4345;
    real_16[0] = x4155;
    real_16[1] = x4199;
    real_16[2] = x4242;
    real_16[3] = x4285;
    real_16[4] = x4328;
    real_0[0] = x4175;
    real_0[1] = x4218;
    real_0[2] = x4261;
    real_0[3] = x4304;
    real_0[4] = x4347;
    // layered_snow.close_snow
    const Real x4352 = select(x2607, x469, 1.0);
    const Real x4353 = x4352 * seconds;
    const Real x4354 = x4126 / x4353;
    const Real x4355 = x4354 * 2830000.0;
    const Real x4356 = select(x2607, x4355, 0.0);
    const Real x4357 = x3858 + x3853;
    const Real x4358 = x3852 * 2830000.0;
    const Real x4359 = x4357 + x4358;
    const Real x4360 = x4359 - x3758;
    const Real x4361 = x4335 + x499;
    const Real x4362 = x4340 + x500;
    const Real x4387 = x4360 - x4356;
    const Real x4388 = select(x2607, x4387, 0.0);
    const Real x4389 = x468 * x3758;
    const Real x4391 = x468 * x3761;
    const Real x4393 = x498 - x4362;
    const Real x4394 = x4393 + x4127;
    // layered_snow_step.layered_snow_step
    const Real x4395 = x4126 / seconds;
    // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth, layered_snow_step.layered_snow_step
    Real a4396_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        after[3 * LAYERS + 20 + l] = real_16[l];
        const Mask a4363 = (real_14[l] > 0.0);
        const Real a4364 = select(a4363, real_14[l], 1.0);
        const Real a4365 = real_15[l] / 333500.0;
        const Mask a4366 = (a4365 < 0.0);
        const Real a4367 = select(a4366, 0.0, a4365);
        const Mask a4368 = (a4367 > real_14[l]);
        const Real a4369 = select(a4368, real_14[l], a4367);
        after[3 * LAYERS + 10 + l] = a4369;
        const Real a4370 = select(a4363, real_15[l], 0.0);
        const Real a4371 = a4364 * 2106.0;
        const Real a4372 = 1 / a4371;
        const Real a4373 = a4364 * 4218.0;
        const Real a4374 = 1 / a4373;
        const Real a4375 = a4364 * 333500.0;
        const Real a4376 = a4370 - a4375;
        const Mask a4377 = (a4370 < 0.0);
        const Mask a4378 = (a4376 > 0.0);
        const Real a4379 = a4370 * a4372;
        const Real a4380 = a4376 * a4374;
        const Real a4381 = select(a4378, a4380, 0.0);
        const Real a4382 = select(a4377, a4379, a4381);
        const Real a4383 = real_14[l] - a4369;
        after[3 * LAYERS + 5 + l] = a4383;
        const Real a4384 = a4382 + 273.15;
        after[3 * LAYERS + 15 + l] = a4384;
        const Real a4385 = real_0[l] / a4364;
        const Real a4386 = select(a4363, a4385, 0.0);
        after[3 * LAYERS + 25 + l] = a4386;
        a4396_last = a4396_last + a4383;
        real_107[l] = a4369;
        real_19[l] = a4383;
        real_17[l] = a4384;
    }
    // layered_snow_step.layered_snow_step
    const Mask x4397 = (a4396_last > 0.0);
    // air.emission
    const Real x4398 = x3849 * x3849;
    const Real x4399 = x4398 * 5.67e-08;
    // layered_snow_step.emitted
    const Real x4400 = numbers[LAYERS + 19] * x4399;
    // surface_balance.skin_temperature
    const Real x4401 = x2523 * real_36[0];
    const Real x4402 = x2521 + x4401;
    const Real x4403 = x4402 / x2524;
    // surface_balance.emitted
    const Real x4404 = x4403 - x2506;
    const Real x4405 = x2509 * x4404;
    const Real x4406 = x2513 + x4405;
    // layered_snow_step.of_cell
    const Real x4407 = x468 * x4400;
    const Real x4409 = x501 * x4406;
    const Real x4410 = x4409 - x4407;
    results[LAYERS + 35] = x4410;
    const Real x4411 = x468 * numbers[LAYERS + 19];
    const Real x4413 = x501 * x527;
    const Real x4414 = x4413 - x4411;
    after[3 * LAYERS + 34] = x4414;
    // layered_snow_step.skin
    const Real x4415 = x4414 * 5.67e-08;
    const Real x4416 = x4410 / x4415;
    const Real x4417 = sqrt(x4416);
    const Real x4418 = sqrt(x4417);
    after[3 * LAYERS] = x4418;
    // layered_snow_step.layered_snow_step
    const Real x4419 = x4361 / 1000.0;
    results[LAYERS + 14] = x4419;
    const Real x4420 = x2405 + x4419;
    after[3 * LAYERS + 2] = x4420;
    Real a4422_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a4421 = real_19[l] + real_107[l];
        a4422_last = a4422_last + a4421;
    }
    const Real x4423 = a4422_last / 1000.0;
    after[3 * LAYERS + 3] = x4423;
    Real a4424_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a4424_last = a4424_last + real_16[l];
    }
    after[3 * LAYERS + 4] = a4424_last;
    const Mask x4425 = (x26 > 0.0);
    // snow.snow_age
    const Real x4426 = state[3 * LAYERS + 32] + seconds;
    const Real x4427 = select(x4425, 0.0, x4426);
    const Real x4428 = select(x4397, x4427, state[3 * LAYERS + 32]);
    after[3 * LAYERS + 32] = x4428;
    // layered_snow_step.of_cell
    const Real x4429 = x468 * x199;
    const Real x4431 = x501 * x524;
    const Real x4432 = x4431 - x4429;
    after[3 * LAYERS + 33] = x4432;
    // snow_free_ground.specific_humidity
    const Real x4433 = 1 / x1435;
    const Real x4434 = x4433 * 1004.5;
    // snow_free_ground.rate
    const Real x4435 = x1470 + x1473;
    const Real x4436 = x4435 + a1488_last;
    const Real x4437 = x4436 * 1000.0;
    const Real x4438 = x4437 + x1494;
    // snow_free_ground.specific_humidity
    const Real x4439 = x4438 * x4434;
    const Real x4440 = forcing[2] + x4439;
    after[3 * LAYERS + 39] = x4440;
    // layered_snow_step._fluxes
    Real a4441_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a4441_last = a4441_last + real_107[l];
    }
    const Real x4442 = a4441_last + x4361;
    Real a4443_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a106_2171 = x78 * state[l + 3 * LAYERS + 10];
        a4443_last = a4443_last + a106_2171;
    }
    const Real x4444 = a4443_last - x428;
    const Real x4445 = x4442 - x4444;
    const Real x4446 = x1498 + x4395;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x4447 = x501 * 2501000.0;
    const Real x4448 = x468 * 2830000.0;
    const Real x4450 = x4447 - x4448;
    // layered_snow_step._fluxes
    const Real x4451 = x4446 * x4450;
    results[0] = x4451;
    // layered_snow_step.latent_heat
    const Real x4452 = x468 * x4356;
    const Real x4454 = x2450 - x4452;
    results[1] = x4454;
    results[LAYERS + 40] = x4454;
    // layered_snow_step._fluxes
    const Real x4455 = x2448 + x1496;
    const Real x4456 = x4455 + x4395;
    results[2] = x4456;
    // layered_snow_step.sensible_heat
    const Real x4457 = x4403 - x11;
    const Real x4458 = x1435 * x4457;
    // layered_snow_step.of_cell
    const Real x4459 = x468 * x4388;
    const Real x4461 = x501 * x4458;
    const Real x4462 = x4461 - x4459;
    results[3] = x4462;
    results[LAYERS + 36] = x4462;
    // layered_snow_step.into_soil
    const Real x4463 = x3769 - x4391;
    results[4] = x4463;
    results[LAYERS + 41] = x4463;
    // layered_snow_step._fluxes
    const Real x4464 = x2392 * 2501000000.0;
    results[5] = x4464;
    const Real x4465 = x1490 * 2501000000.0;
    results[6] = x4465;
    const Real x4466 = a2409_last * 2501000000.0;
    results[7] = x4466;
    const Real x4468 = x4395 * 2830000.0;
    results[LAYERS + 8] = x4468;
    const Real x4469 = x4419 / seconds;
    quantities[4 * LAYERS + 12] = x4469;
    const Real x4470 = x1522 + x4469;
    results[LAYERS + 11] = x4470;
    // layered_snow_step.precipitation_heat
    const Real x4471 = x4403 - forcing[1];
    const Real x4472 = x903 * x4471;
    const Real x4473 = x501 * x4472;
    results[LAYERS + 15] = x4473;
    results[LAYERS + 37] = x4473;
    // layered_snow_step._fluxes
    const Real x4474 = x4445 * 333500.0;
    const Real x4475 = x4474 / seconds;
    results[LAYERS + 17] = x4475;
    // layered_snow_step.of_cell
    const Real x4476 = x468 * x496;
    const Real x4478 = x501 * x899;
    const Real x4479 = x4478 - x4476;
    results[LAYERS + 18] = x4479;
    // layered_snow_step._budget
    const Real x4480 = x26 * seconds;
    const Real x4481 = x4480 - x428;
    const Real x4482 = x4481 / 1000.0;
    results[LAYERS + 26] = x4482;
    const Real x4483 = x4126 / 1000.0;
    results[LAYERS + 27] = x4483;
    const Real x4484 = x4432 * forcing[4];
    results[LAYERS + 33] = x4484;
    const Real x4485 = 1.0 - x4414;
    const Real x4486 = x4485 * forcing[5];
    const Real x4487 = x4486 + x4410;
    results[LAYERS + 34] = x4487;
    const Real x4488 = x4391 - x4389;
    results[LAYERS + 38] = x4488;
    const Real x4489 = x4394 / seconds;
    results[LAYERS + 39] = x4489;
    // enthalpy.fusion_heat, layered_snow_step._fluxes, layered_snow_step._budget, diagnostics.ice_content, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a4493_last = real_of(0.0);
    Real a4497_last = real_of(1.0);
    Real a4498_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3767 = 2094000.0 * real_45[l];
        const Real a3768 = a3767 + 333500000.0;
        results[2 * LAYERS + 44 + l] = a3768;
        const Real a4467 = real_63[l] * 2501000000.0;
        results[8 + l] = a4467;
        const Real a4490 = real_76[l] - real_49[l];
        results[3 * LAYERS + 44 + l] = a4490;
        const Real a4491 = real_66[l] - real_76[l];
        quantities[l] = a4491;
        const Real a4492 = real_36[l] - 273.15;
        a4493_last = a4493_last + numbers[l];
        const Real a4493 = a4493_last;
        const Real a1548_2237 = numbers[l] * 0.5;
        const Real a4494 = a4493 - a1548_2237;
        const Mask a4495 = (a4492 >= 0.0);
        const Real a4496 = real_of_mask(a4495);
        a4497_last = a4497_last * a4496;
        const Real a4497 = a4497_last;
        a4498_last = a4498_last + a4497;
        real_69[l] = a3768;
        real_46[l] = a4490;
        real_78[l] = a4491;
        real_72[l] = a4492;
        real_73[l] = a4494;
    }
    // diagnostics.crossing_depth
    const Index x4499 = index_of_real(a4498_last);
    const Index x4500 = at_most(x4499, (LAYERS - 1));
    const Index x4501 = x4500 - 1;
    const Index x4502 = at_least(x4501, 0);
    const Real x4503 = pick(real_72, x4502);
    const Real x4504 = pick(real_72, x4500);
    const Real x4505 = pick(real_73, x4502);
    const Real x4506 = pick(real_73, x4500);
    const Mask x4507 = (x4503 > x4504);
    const Real x4508 = x4503 - x4504;
    const Real x4509 = select(x4507, x4508, 1.0);
    const Real x4510 = x4506 - x4505;
    const Real x4511 = x4510 * x4503;
    const Real x4512 = x4511 / x4509;
    const Real x4513 = x4505 + x4512;
    const Mask x4514 = (x4499 == 0);
    const Real x4515 = select(x4514, 0.0, x4513);
    const Mask x4516 = (x4499 == LAYERS);
    Real a4517_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a4517_last = a4517_last + numbers[l];
    }
    const Real x4518 = select(x4516, a4517_last, x4515);
    quantities[LAYERS] = x4518;
    // balances.column_water
    const Real x4519 = x1519 + x4420;
    const Real x4520 = x4519 + x4423;
    // balances.soil_water
    Real a4522_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4521 = real_66[l] * numbers[l];
        quantities[LAYERS + 4 + l] = a4521;
        a4522_last = a4522_last + a4521;
        real_73[l] = a4521;
    }
    // balances.column_water
    const Real x4523 = a4522_last + x4520;
    quantities[LAYERS + 1] = x4523;
    // balances.soil_water
    Real a4524_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a4524_last = a4524_last + real_73[l];
    }
    quantities[LAYERS + 2] = a4524_last;
    // diagnostics.layer_ice, diagnostics.soil_ice
    Real a4526_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4525 = real_78[l] * numbers[l];
        quantities[3 * LAYERS + 4 + l] = a4525;
        a4526_last = a4526_last + a4525;
    }
    quantities[LAYERS + 3] = a4526_last;
    // air.emission
    const Real x4528 = x4418 * x4418;
    const Real x4529 = x4528 * x4528;
    const Real x4530 = x4529 * 5.67e-08;
    // diagnostics.surface_emission
    const Real x4531 = x4414 * x4530;
    // diagnostics.net_radiation
    const Real x4532 = x4479 - x4531;
    quantities[4 * LAYERS + 4] = x4532;
    // diagnostics.snowfall
    const Real x4533 = x4482 / seconds;
    quantities[4 * LAYERS + 5] = x4533;
    // balances.evaporated_water
    const Real x4534 = x4464 + x4465;
    const Real x4535 = x4534 + x4466;
    // balances._depth
    const Real x4536 = seconds / 2501000000.0;
    const Real x4537 = x4535 * x4536;
    const Real x4538 = seconds / 2830000000.0;
    const Real x4539 = x4468 * x4538;
    // balances.evaporated_water
    const Real x4540 = x4537 + x4539;
    const Real x4541 = seconds * x1503;
    const Real x4543 = x4540 + x4541;
    // diagnostics.net_evaporation
    const Real x4544 = x4543 / seconds;
    quantities[4 * LAYERS + 6] = x4544;
    // diagnostics.potential_evaporation
    const Real x4545 = x4450 * 1000.0;
    const Real x4546 = x4451 / x4545;
    quantities[4 * LAYERS + 7] = x4546;
    // diagnostics._evaporated
    const Real x4547 = x4464 / 2501000000.0;
    quantities[4 * LAYERS + 8] = x4547;
    const Real x4548 = x4465 / 2501000000.0;
    quantities[4 * LAYERS + 9] = x4548;
    const Real x4549 = x4466 / 2501000000.0;
    quantities[4 * LAYERS + 10] = x4549;
    // diagnostics.snow_sublimation
    const Real x4550 = x4468 / 2830000000.0;
    quantities[4 * LAYERS + 11] = x4550;
    // diagnostics.infiltration
    const Real x4551 = x4470 - x2408;
    quantities[4 * LAYERS + 14] = x4551;
    // diagnostics.total_runoff
    const Real x4552 = x2408 + real_104[LAYERS];
    quantities[4 * LAYERS + 15] = x4552;
    // balances.water_gain
    const Real x4553 = seconds * forcing[6];
    const Real x4554 = x4553 / 1000.0;
    quantities[4 * LAYERS + 16] = x4554;
    // balances.water_loss
    const Real x4555 = seconds * x4552;
    const Real x4556 = x4543 + x4555;
    quantities[4 * LAYERS + 17] = x4556;
    // diagnostics.layer_liquid_water, balances.soil_water
    Real a4557_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4527 = real_76[l] * numbers[l];
        quantities[2 * LAYERS + 4 + l] = a4527;
        a4557_last = a4557_last + real_73[l];
    }
    // balances.column_water
    const Real x4558 = a4557_last + x4520;
    const Real x4559 = state[3 * LAYERS + 1] + state[3 * LAYERS + 2];
    const Real x4560 = x4559 + state[3 * LAYERS + 3];
    // balances.soil_water
    Real a4562_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4561 = state[l + LAYERS] * numbers[l];
        a4562_last = a4562_last + a4561;
    }
    // balances.column_water
    const Real x4563 = a4562_last + x4560;
    // balances.water_residual
    const Real x4564 = x4558 - x4563;
    const Real x4565 = x4554 - x4556;
    const Real x4566 = x4564 - x4565;
    quantities[4 * LAYERS + 18] = x4566;
    // balances.surface_energy_residual
    const Real x4567 = x4479 - x4462;
    const Real x4568 = x4567 - x4454;
    const Real x4569 = x4568 - x4463;
    const Real x4570 = x4569 - x4488;
    const Real x4571 = x4570 - x4473;
    const Real x4572 = x4571 - x4410;
    const Mask x4573 = (mask_of(false) & mask_of(false));
    const Real x4574 = select(x4573, 0.0, x4572);
    quantities[4 * LAYERS + 20] = x4574;
    // balances.soil_energy_residual
    Real a4578_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4575 = real_36[l] - state[l];
        const Real a4576 = real_32[l] * numbers[l];
        const Real a4577 = a4576 * a4575;
        a4578_last = a4578_last + a4577;
    }
    const Real x4579 = a4578_last / seconds;
    const Real x4586 = x4463 - x2535;
    // balances.phase_change_heat, balances.soil_energy_residual
    Real a4585_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4580 = real_69[l] * numbers[l];
        const Real a4581 = a4580 / seconds;
        const Real a4583 = a4581 * real_46[l];
        a4585_last = a4585_last - a4583;
    }
    // balances.soil_energy_residual
    const Real x4587 = x4586 + a4585_last;
    const Real x4588 = x4587 + a3766_last;
    const Real x4589 = x4579 - x4588;
    quantities[4 * LAYERS + 21] = x4589;
    // state.snow_layers_of
    const Real x4590 = x4423 * 1000.0;
    // snow_layers.spread
    const Mask x4591 = (x4590 > 0.0);
    const Mask x4592 = (a4424_last > 0.0);
    const Mask x4593 = (x4591 & x4592);
    Real a4594_last = real_of(0.0);
    Real a4595_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a4421_2339 = real_19[l] + real_107[l];
        a4594_last = a4594_last + a4421_2339;
        a4595_last = a4595_last + real_16[l];
    }
    const Mask x4596 = (a4594_last > 0.0);
    const Mask x4597 = (a4595_last > 0.0);
    const Mask x4598 = (x4596 & x4597);
    const Mask x4599 = (x4593 & x4598);
    const Real x4600 = select(x4598, a4594_last, 1.0);
    const Real x4601 = x4590 / x4600;
    const Real x4602 = select(x4599, x4601, 0.0);
    const Mask x4603 = ~x4598;
    const Mask x4604 = (x4593 & x4603);
    const Real x4605 = select(x4604, a4424_last, 1.0);
    // snow_layers.<listcomp>
    const Real x4606 = x4605 + 0.5;
    const Real x4607 = 1 / x4606;
    const Real x4608 = x4607 * 0.1;
    const Real x4609 = x4605 + 1.0;
    const Real x4610 = 1 / x4609;
    const Real x4611 = x4610 * 0.2;
    const Real x4612 = x4605 + 0.25;
    const Real x4613 = 1 / x4612;
    const Real x4614 = x4613 * 0.05;
    // snow_layers.layer_shares
    const Real x4615 = x4608 + x4611;
    const Real x4616 = x4615 + x4608;
    const Real x4617 = x4616 + x4614;
    const Real x4618 = 1.0 - x4617;
    real_16[0] = x4608;
    real_16[1] = x4611;
    real_16[2] = x4618;
    real_16[3] = x4608;
    real_16[4] = x4614;
    // snow_layers.spread
    const Mask x4621 = (x4418 > 273.15);
    const Real x4622 = select(x4621, 273.15, x4418);
    // snow_layers.spread, snow_layers.content_of, balances._snow_heat
    Real a4636_last = real_of(0.0);
    Real a4637_last = real_of(0.0);
    Real a4638_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a4620 = select(x4604, real_16[l], 0.0);
        const Real a4623 = select(x4599, real_17[l], 273.15);
        const Real a4624 = x4602 * real_19[l];
        const Real a4625 = a4620 * x4590;
        const Real a4626 = a4624 + a4625;
        const Real a4627 = x4602 * real_107[l];
        const Real a4628 = select(x4604, x4622, a4623);
        const Real a4629 = a4626 * 2106.0;
        const Real a4630 = a4627 * 4218.0;
        const Real a4631 = a4629 + a4630;
        const Real a4632 = a4628 - 273.15;
        const Real a4633 = a4631 * a4632;
        const Real a4634 = a4627 * 333500.0;
        const Real a4635 = a4633 + a4634;
        a4636_last = a4636_last + a4635;
        const Real a69_2366 = state[l + 3 * LAYERS + 5] + state[l + 3 * LAYERS + 10];
        a4637_last = a4637_last + a69_2366;
        a4638_last = a4638_last + state[l + 3 * LAYERS + 20];
    }
    // snow_layers.spread
    const Mask x4639 = (a4637_last > 0.0);
    const Mask x4640 = (a4638_last > 0.0);
    const Mask x4641 = (x4639 & x4640);
    const Mask x4642 = (x68 & x4641);
    const Real x4643 = select(x4641, a4637_last, 1.0);
    const Real x4644 = x65 / x4643;
    const Real x4645 = select(x4642, x4644, 0.0);
    const Mask x4646 = ~x4641;
    const Mask x4647 = (x68 & x4646);
    const Real x4648 = select(x4647, state[3 * LAYERS + 4], 1.0);
    // snow_layers.<listcomp>
    const Real x4649 = x4648 + 0.5;
    const Real x4650 = 1 / x4649;
    const Real x4651 = x4650 * 0.1;
    const Real x4652 = x4648 + 1.0;
    const Real x4653 = 1 / x4652;
    const Real x4654 = x4653 * 0.2;
    const Real x4655 = x4648 + 0.25;
    const Real x4656 = 1 / x4655;
    const Real x4657 = x4656 * 0.05;
    // snow_layers.layer_shares
    const Real x4658 = x4651 + x4654;
    const Real x4659 = x4658 + x4651;
    const Real x4660 = x4659 + x4657;
    const Real x4661 = 1.0 - x4660;
    real_16[0] = x4651;
    real_16[1] = x4654;
    real_16[2] = x4661;
    real_16[3] = x4651;
    real_16[4] = x4657;
    // snow_layers.spread, snow_layers.content_of, balances._snow_heat
    Real a4677_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a4663 = select(x4647, real_16[l], 0.0);
        const Real a4664 = select(x4642, state[l + 3 * LAYERS + 15], 273.15);
        const Real a4665 = x4645 * state[l + 3 * LAYERS + 5];
        const Real a4666 = a4663 * x65;
        const Real a4667 = a4665 + a4666;
        const Real a4668 = x4645 * state[l + 3 * LAYERS + 10];
        const Real a4669 = select(x4647, x101, a4664);
        const Real a4670 = a4667 * 2106.0;
        const Real a4671 = a4668 * 4218.0;
        const Real a4672 = a4670 + a4671;
        const Real a4673 = a4669 - 273.15;
        const Real a4674 = a4672 * a4673;
        const Real a4675 = a4668 * 333500.0;
        const Real a4676 = a4674 + a4675;
        a4677_last = a4677_last + a4676;
    }
    // balances.snow_energy_residual
    const Real x4678 = a4636_last - a4677_last;
    const Real x4679 = x4678 / seconds;
    const Real x4680 = x4488 + x4489;
    const Real x4681 = x4679 - x4680;
    quantities[4 * LAYERS + 22] = x4681;
    // balances.snow_base_mismatch
    const Real x4682 = x4463 - x4463;
    quantities[4 * LAYERS + 23] = x4682;
    quantities[4 * LAYERS + 19] = real_of(0.0);
    results[LAYERS + 16] = real_of(0.0);
    results[LAYERS + 28] = real_of(0.0);
    results[LAYERS + 29] = real_of(0.0);
    results[LAYERS + 30] = real_of(0.0);
    results[LAYERS + 32] = real_of(0.0);
    result_flags[1] = mask_of(false);
    result_flags[2] = mask_of(false);
}

#include "step.h"
