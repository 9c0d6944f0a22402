// From the code of digest 0c411359bfbdbbfbdff3f9cee2da7c0b7789952b43d9103f4cffc9d64c9d2591.
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

static const Number table1019[] = {
#include "stability_corrections.inc"
};
static const Number table1022[] = {
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
    Mask mask_13[6];
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
    Real real_25[5];
    Real real_26[4];
    Real real_27[4];
    Index index_28[4];
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
    Real real_110[5];
    Real real_111[5];
    Real real_112[5];
    Real real_113[4];
    Real real_114[4];
    Real real_115[4];
    Real real_116[4];
    Real real_117[4];
    Real real_118[4];
    Mask mask_119[5];
    Real real_120[LAYERS + 4];
    Real real_121[LAYERS + 4];
    Real real_122[LAYERS + 5];
    Real real_123[LAYERS + 5];
    Real real_124[LAYERS + 5];
    Real real_125[5];
    Real real_126[5];
    Real real_127[4];
    Real real_128[4];
    Real real_129[4];
    Real real_130[5];
    Real real_131[4];
    Real real_132[4];
    Real real_133[4];
    Real real_134[4];
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
    const Real x95 = x94 + x93;
    const Real x96 = 1.0 - x95;
    const Real x97 = x96 / 2.0;
    real_0[0] = x87;
    real_0[1] = x90;
    real_0[2] = x97;
    real_0[3] = x97;
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
    const Real x347 = x346 + x345;
    const Real x348 = 1.0 - x347;
    const Real x349 = x348 / 2.0;
    real_0[0] = x339;
    real_0[1] = x342;
    real_0[2] = x349;
    real_0[3] = x349;
    real_0[4] = x345;
    // snow_layers.remapped, snow_layers._density_change
    Real a353_last = real_of(0.0);
    for (int l = 0; l < 6; ++l) {
        a353_last = a353_last + real_10[l];
        const Real a353 = a353_last;
        const Mask a354 = (real_10[l] > 0.0);
        const Real a355 = select(a354, real_10[l], 1.0);
        const Mask a357 = (real_8[l] > 0.0);
        const Mask a358 = (a354 & a357);
        const Real a359 = select(a358, real_10[l], 1.0);
        const Real a360 = select(a358, real_8[l], 1.0);
        const Real a361 = a360 / a359;
        real_12[l + 1] = a353;
        real_7[l] = a355;
        mask_13[l] = a358;
        real_6[l] = a361;
    }
    // layered_snow.open_snow, snow_layers.remapped, snow_layers._density_change
    Real a356_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a351 = real_0[l] * x327;
        const Real a352 = select(x320, a351, 0.0);
        a356_last = a356_last + a352;
        const Real a356 = a356_last;
        const Mask a362 = (mask_13[l + 1] & mask_13[l]);
        const Real a363 = real_6[l + 1] - real_6[l];
        const Real a364 = select(a362, a363, 0.0);
        real_14[l] = a352;
        real_15[l] = a356;
        real_10[l + 1] = a364;
    }
    // snow_layers._density_change
    real_10[0] = real_of(0.0);
    for (int l = 0; l < 5; ++l) real_4[l] = real_10[l + 1];
    real_4[5] = real_of(0.0);
    // snow_layers.remapped
    real_12[0] = real_of(0.0);
    // snow_layers._density_change, snow_layers.remapped
    Real a386_last = real_of(0.0);
    Real a388_last = real_of(0.0);
    Real a390_last = real_of(0.0);
    Real a403_last = real_of(0.0);
    Real a405_last = real_of(0.0);
    Real a407_last = real_of(0.0);
    Real a420_last = real_of(0.0);
    Real a422_last = real_of(0.0);
    Real a424_last = real_of(0.0);
    Real a437_last = real_of(0.0);
    Real a439_last = real_of(0.0);
    Real a441_last = real_of(0.0);
    Real a444_last = real_of(0.0);
    Real a446_last = real_of(0.0);
    Real a448_last = real_of(0.0);
    for (int l = 0; l < 6; ++l) {
        const Real a367 = real_10[l] * real_4[l];
        const Mask a368 = (a367 > 0.0);
        const Real a369 = real_10[l] + real_4[l];
        const Real a370 = select(a368, a369, 1.0);
        const Real a371 = a367 / a370;
        const Real a372 = select(a368, a371, 0.0);
        const Real a373 = a372 / real_6[l];
        const Real a375 = real_15[0] - real_12[l];
        const Real a376 = a375 / real_7[l];
        const Mask a377 = (a376 < 0.0);
        const Real a378 = select(a377, 0.0, a376);
        const Mask a379 = (a378 > 1.0);
        const Real a380 = select(a379, 1.0, a378);
        const Real a381 = 1.0 - a380;
        const Real a382 = a380 * a381;
        const Real a383 = a373 * a382;
        const Real a384 = a380 - a383;
        const Real a385 = a384 * real_8[l];
        a386_last = a386_last + a385;
        const Real a387 = a384 * real_9[l];
        a388_last = a388_last + a387;
        const Real a389 = a384 * real_11[l];
        a390_last = a390_last + a389;
        const Real a391 = real_15[1] - real_12[l];
        const Real a392 = a391 / real_7[l];
        const Mask a393 = (a392 < 0.0);
        const Real a394 = select(a393, 0.0, a392);
        const Mask a395 = (a394 > 1.0);
        const Real a396 = select(a395, 1.0, a394);
        const Real a397 = 1.0 - a396;
        const Real a398 = a396 * a397;
        const Real a399 = a373 * a398;
        const Real a400 = a396 - a399;
        const Real a401 = a400 - a384;
        const Real a402 = a401 * real_8[l];
        a403_last = a403_last + a402;
        const Real a404 = a401 * real_9[l];
        a405_last = a405_last + a404;
        const Real a406 = a401 * real_11[l];
        a407_last = a407_last + a406;
        const Real a408 = real_15[2] - real_12[l];
        const Real a409 = a408 / real_7[l];
        const Mask a410 = (a409 < 0.0);
        const Real a411 = select(a410, 0.0, a409);
        const Mask a412 = (a411 > 1.0);
        const Real a413 = select(a412, 1.0, a411);
        const Real a414 = 1.0 - a413;
        const Real a415 = a413 * a414;
        const Real a416 = a373 * a415;
        const Real a417 = a413 - a416;
        const Real a418 = a417 - a400;
        const Real a419 = a418 * real_8[l];
        a420_last = a420_last + a419;
        const Real a421 = a418 * real_9[l];
        a422_last = a422_last + a421;
        const Real a423 = a418 * real_11[l];
        a424_last = a424_last + a423;
        const Real a425 = real_15[3] - real_12[l];
        const Real a426 = a425 / real_7[l];
        const Mask a427 = (a426 < 0.0);
        const Real a428 = select(a427, 0.0, a426);
        const Mask a429 = (a428 > 1.0);
        const Real a430 = select(a429, 1.0, a428);
        const Real a431 = 1.0 - a430;
        const Real a432 = a430 * a431;
        const Real a433 = a373 * a432;
        const Real a434 = a430 - a433;
        const Real a435 = a434 - a417;
        const Real a436 = a435 * real_8[l];
        a437_last = a437_last + a436;
        const Real a438 = a435 * real_9[l];
        a439_last = a439_last + a438;
        const Real a440 = a435 * real_11[l];
        a441_last = a441_last + a440;
        const Real a442 = 1.0 - a434;
        const Real a443 = a442 * real_8[l];
        a444_last = a444_last + a443;
        const Real a445 = a442 * real_9[l];
        a446_last = a446_last + a445;
        const Real a447 = a442 * real_11[l];
        a448_last = a448_last + a447;
    }
    // snow_layers.<genexpr>
    real_15[0] = a386_last;
    real_15[1] = a403_last;
    real_15[2] = a420_last;
    real_15[3] = a437_last;
    real_15[4] = a444_last;
    real_16[0] = a388_last;
    real_16[1] = a405_last;
    real_16[2] = a422_last;
    real_16[3] = a439_last;
    real_16[4] = a446_last;
    real_17[0] = a390_last;
    real_17[1] = a407_last;
    real_17[2] = a424_last;
    real_17[3] = a441_last;
    real_17[4] = a448_last;
    // layered_snow.open_snow
    const Real x458 = seconds * x27;
    const Real x459 = x333 * x458;
    const Real x461 = select(x320, x459, 0.0);
    const Mask x463 = (x115 < 0.0);
    const Real x464 = select(x463, 0.0, x115);
    const Real x465 = x464 * 4218.0;
    const Real x466 = x465 + 333500.0;
    const Real x467 = x461 * x466;
    const Real x469 = real_15[0] - x461;
    const Real x470 = real_16[0] - x467;
    real_18[0] = x469;
    for (int l = 0; l < 4; ++l) real_18[l + 1] = real_15[l + 1];
    // snow_properties.held_by_pores
    const Real x486 = numbers[LAYERS + 21] * 1000.0;
    // layered_snow.open_snow
    real_19[0] = x470;
    for (int l = 0; l < 4; ++l) real_19[l + 1] = real_16[l + 1];
    // snow_layers.liquid_water, layered_snow.open_snow, snow_properties.yen_conductivity, snow_properties._pores, snow_properties.held_by_pores
    for (int l = 0; l < 5; ++l) {
        const Real a452 = real_16[l] / 333500.0;
        const Mask a453 = (a452 < 0.0);
        const Real a454 = select(a453, 0.0, a452);
        const Mask a455 = (a454 > real_15[l]);
        const Real a456 = select(a455, real_15[l], a454);
        const Real a457 = real_15[l] - a456;
        const Real a471 = real_0[l] * x335;
        const Real a474 = real_18[l] / x333;
        const Real a475 = -a474;
        const Real a476 = select(x320, a475, 1.0);
        const Real a477 = a476 / a471;
        const Real a478 = -a477;
        const Real a479 = select(x320, a478, 100.0);
        const Real a480 = a479 / 1000.0;
        const Real a481 = log(a480);
        const Real a482 = a481 * 1.88;
        const Real a483 = exp(a482);
        const Real a484 = a483 * 2.22;
        const Real a485 = numbers[LAYERS + 34] * a484;
        const Real a487 = a457 / 917.0;
        const Real a488 = real_14[l] - a487;
        const Mask a489 = (a488 < 0.0);
        const Real a490 = select(a489, 0.0, a488);
        const Real a491 = x486 * a490;
        const Real a492 = a471 * 0.5;
        const Real a494 = a492 / a485;
        const Real a497 = real_19[l] / x333;
        const Real a499 = select(x320, a497, 0.0);
        const Real a500 = -a499;
        const Mask a501 = (a491 > 0.0);
        const Mask a502 = (x320 & a501);
        const Real a503 = a491 / x333;
        const Real a504 = -a503;
        const Real a505 = select(a502, a504, 1.0);
        real_20[l] = a457;
        real_21[l] = a476;
        real_22[l] = a494;
        real_23[l] = a499;
        real_24[l] = a500;
        real_25[l] = a505;
    }
    // layered_snow.open_snow
    const Real x506 = x114 - real_22[4];
    const Real x507 = 1 / x506;
    const Real x508 = select(x320, x333, 0.0);
    const Real x509 = -x508;
    results[LAYERS + 19] = x509;
    Real a510_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a510_last = a510_last + real_5[l + 1];
    }
    const Real x511 = a510_last + x128;
    // calm_air.louis_exchange
    const Real x512 = numbers[LAYERS + 1] / numbers[LAYERS + 17];
    const Real x513 = log(x512);
    const Real x514 = numbers[LAYERS + 18] * numbers[LAYERS + 17];
    const Real x515 = numbers[LAYERS] / x514;
    const Real x516 = log(x515);
    const Real x517 = 1 / x513;
    const Real x518 = x517 * 0.4;
    const Real x519 = x518 * x518;
    const Real x520 = numbers[LAYERS + 1] * numbers[LAYERS + 1];
    const Real x521 = x123 * x123;
    const Real x522 = x520 / x521;
    const Real x523 = x513 * x516;
    const Real x524 = 1 / x523;
    const Real x525 = x524 * 0.16000000000000003;
    const Real x526 = x525 * x123;
    const Real x527 = x522 * 9.81;
    const Real x528 = numbers[LAYERS] * x11;
    const Real x529 = x527 / x528;
    const Real x530 = x519 * 75.0;
    const Real x531 = sqrt(x512);
    const Real x532 = x530 * x531;
    // snow_skin.skin_balance
    const Real x533 = 1.0 - x199;
    const Real x534 = x533 * forcing[4];
    const Real x535 = numbers[LAYERS + 19] * forcing[5];
    const Real x536 = x534 + x535;
    const Real x537 = x11 - 273.15;
    // layered_snow.open_snow
    const Real x538 = x128 - x467;
    const Real x539 = select(x320, 0.0, a153_last);
    const Real x540 = select(x320, 0.0, x511);
    // layered_snow_step.layered_snow_step
    const Real x541 = 1.0 + x508;
    const Mask x542 = (x541 > 1e-09);
    const Real x543 = select(x542, x541, 0.0);
    // vegetation.vegetated_surface
    const Real x544 = select(flags[3], 0.0, forcing[8]);
    // vegetation.greenness
    const Real x545 = x544 - numbers[LAYERS + 6];
    const Real x546 = numbers[LAYERS + 7] - numbers[LAYERS + 6];
    const Mask x547 = (x546 == 0.0);
    const Real x548 = select(x547, 1e-30, x546);
    const Real x549 = x545 / x548;
    const Mask x550 = (x549 < 0.0);
    const Real x551 = select(x550, 0.0, x549);
    const Mask x552 = (x551 > 1.0);
    const Real x553 = select(x552, 1.0, x551);
    const Mask x554 = (x544 >= numbers[LAYERS + 7]);
    const Real x555 = select(x554, 1.0, x553);
    // vegetation._between
    const Real x556 = 1.0 - x555;
    const Real x557 = x556 * numbers[LAYERS + 38];
    const Real x558 = x555 * numbers[LAYERS + 39];
    const Real x559 = x557 + x558;
    // vegetation.vegetated_surface
    const Real x560 = select(flags[1], forcing[10], x559);
    results[LAYERS + 22] = x560;
    // vegetation._between
    const Real x561 = x556 * numbers[LAYERS + 43];
    const Real x562 = x555 * numbers[LAYERS + 42];
    const Real x563 = x561 + x562;
    // vegetation.vegetated_surface
    const Real x564 = select(flags[0], forcing[9], x563);
    results[LAYERS + 20] = x564;
    // vegetation._between
    const Real x565 = x556 * numbers[LAYERS + 40];
    const Real x566 = x555 * numbers[LAYERS + 41];
    const Real x567 = x565 + x566;
    results[LAYERS + 21] = x567;
    const Real x568 = x556 * numbers[LAYERS + 44];
    const Real x569 = x555 * numbers[LAYERS + 45];
    const Real x570 = x568 + x569;
    after[3 * LAYERS + 35] = x570;
    after[3 * LAYERS + 36] = x570;
    // soil_heat.canopy_damping
    const Real x571 = x544 * (-2.0);
    const Real x572 = exp(x571);
    // snow_free_ground.ground_conduction
    const Real x573 = real_2[0] * x572;
    // calm_air.calm_exchange
    const Real x574 = x11 - state[3 * LAYERS];
    const Mask x575 = (x123 < 0.001);
    const Real x576 = select(x575, 0.001, x123);
    const Real x577 = numbers[LAYERS + 1] / x576;
    const Real x578 = x577 * 9.81;
    const Real x579 = x578 * x577;
    const Real x580 = numbers[LAYERS] * forcing[1];
    const Real x581 = x579 / x580;
    const Real x582 = x581 * x574;
    // calm_air.limited_richardson
    const Mask x583 = (x582 > 0.0);
    const Real x584 = select(x583, x582, 0.0);
    const Real x585 = 1 / numbers[LAYERS + 2];
    const Real x586 = x585 * (-2.0);
    const Real x587 = x584 * x586;
    const Real x588 = expm1(x587);
    const Real x590 = x588 + 2.0;
    const Real x591 = x588 / x590;
    const Real x593 = numbers[LAYERS + 2] * x591;
    const Real x594 = -x593;
    const Real x595 = select(x583, x594, x582);
    // calm_air.calm_exchange
    const Real x596 = x595 / x581;
    const Real x597 = x11 - x596;
    // exchange.myj_exchange
    const Real x598 = 1 / forcing[3];
    const Real x599 = x598 * 100000.0;
    const Real x600 = log(x599);
    const Real x601 = x600 * 0.2857142857142857;
    const Real x602 = exp(x601);
    const Real x603 = forcing[1] * x602;
    const Real x604 = x597 * x602;
    const Real x605 = 1 / x603;
    const Real x606 = x605 * 9.81;
    const Real x607 = x603 - x604;
    const Real x608 = forcing[2] + state[3 * LAYERS + 39];
    const Real x609 = x608 * 0.3041811846689896;
    const Real x610 = x609 + 1.0;
    const Real x611 = x607 * x610;
    const Real x612 = forcing[2] - state[3 * LAYERS + 39];
    const Real x613 = x612 * 0.6083623693379792;
    const Real x614 = x603 + x604;
    const Real x615 = x614 * 0.5;
    const Real x616 = x613 * x615;
    const Real x617 = x611 + x616;
    const Mask x618 = (x521 < 1e-06);
    const Real x619 = select(x618, 1e-06, x521);
    const Real x620 = x606 * x617;
    const Real x621 = x620 * numbers[LAYERS + 1];
    const Real x622 = x621 * numbers[LAYERS + 1];
    const Real x623 = x622 / x619;
    const Real x624 = x623 / numbers[LAYERS];
    const Real x625 = numbers[LAYERS + 1] + state[3 * LAYERS + 35];
    const Real x626 = numbers[LAYERS] + state[3 * LAYERS + 35];
    const Real x627 = x625 / state[3 * LAYERS + 35];
    const Real x628 = log(x627);
    const Real x629 = x624 / 0.505;
    const Mask x630 = (x629 > 1.0);
    const Real x631 = select(x630, 1.0, x629);
    const Mask x632 = (x617 > 0.0);
    // exchange.zilitinkevich_factor
    const Real x633 = state[3 * LAYERS + 35] * (-13.157629102823119);
    const Real x634 = exp(x633);
    const Real x635 = select(flags[2], x634, 0.1);
    const Real x636 = x635 * (-103.28);
    // exchange.myj_exchange
    const Real x637 = x631 * x631;
    const Real x638 = x637 * 10.0;
    const Real x639 = x638 + 1.0;
    const Real x640 = select(x632, x639, 1.0);
    const Real x641 = x636 * x640;
    const Real x642 = 1 / numbers[LAYERS];
    const Real x643 = x642 * 0.0001;
    // exchange.convective_factor
    const Real x644 = x620 * 1000.0;
    const Real x645 = magnitude(x644);
    const Mask x646 = (x645 > 1e-30);
    const Mask x647 = (x645 < 1e-30);
    const Real x648 = select(x647, 1e-30, x645);
    const Real x649 = log(x648);
    const Real x650 = x649 * 0.6666666666666666;
    const Real x651 = exp(x650);
    const Real x652 = select(x646, x651, 0.0);
    const Real x653 = x652 * 1.44;
    // exchange._convective_velocity_squared
    const Real x654 = log(state[3 * LAYERS + 37]);
    const Real x655 = x654 * 0.6666666666666666;
    const Real x656 = exp(x655);
    const Real x657 = x653 * x656;
    // exchange._friction_velocity
    const Real x658 = x619 + x657;
    const Real x659 = sqrt(x658);
    const Real x660 = state[3 * LAYERS + 38] * x659;
    const Real x661 = sqrt(x660);
    const Mask x662 = (x661 < 1e-09);
    const Real x663 = select(x662, 1e-09, x661);
    // exchange.myj_exchange
    const Real x664 = select(x632, 0.0, x653);
    const Real x665 = x620 * 0.4;
    const Real x666 = state[3 * LAYERS + 35] / x625;
    const Real x667 = x663 * state[3 * LAYERS + 36];
    const Real x668 = sqrt(x667);
    const Real x669 = x641 * x668;
    const Real x670 = exp(x669);
    const Real x671 = x670 * state[3 * LAYERS + 36];
    const Mask x672 = (x671 < 1e-28);
    const Real x673 = select(x672, 1e-28, x671);
    const Real x674 = x673 / x626;
    const Real x675 = x665 * state[3 * LAYERS + 37];
    const Real x676 = x663 * x663;
    const Real x677 = x676 * x663;
    const Real x678 = x675 / x677;
    real_26[0] = x625;
    real_26[1] = state[3 * LAYERS + 35];
    real_26[2] = x626;
    real_26[3] = x673;
    real_27[0] = real_of(1.0);
    real_27[1] = x666;
    real_27[2] = real_of(1.0);
    real_27[3] = x674;
    // stability.__call__
    index_28[0] = index_of(0);
    index_28[1] = index_of(0);
    index_28[2] = index_of(10000);
    index_28[3] = index_of(10000);
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a680 = x678 * real_26[l];
        const Real a682 = real_27[l] * (-5.0);
        const Mask a683 = (a680 < a682);
        const Real a684 = select(a683, a682, a680);
        const Real a685 = real_27[l] * 0.9999990000003619;
        const Mask a686 = (a684 > a685);
        const Real a687 = select(a686, a685, a684);
        const Real a688 = a687 - (-5.0);
        const Real a689 = a688 / 0.0006;
        const Real a690 = trunc(a689);
        const Index a691 = index_of_real(a690);
        const Index a692 = at_least(a691, 0);
        const Index a693 = at_most(a692, 9999);
        const Index a695 = a693 + index_28[l];
        const Real a696 = look_up(table1019, a695);
        const Real a697 = a689 - a690;
        const Real a698 = look_up(table1022, a695);
        const Real a699 = a697 * a698;
        const Real a700 = a696 + a699;
        real_29[l] = a700;
    }
    // exchange.myj_exchange
    const Real x701 = real_29[0] - real_29[1];
    const Real x702 = x701 + x628;
    const Real x703 = real_29[2] - real_29[3];
    const Real x704 = log(x674);
    const Real x705 = x703 - x704;
    const Real x706 = x663 * 0.4;
    const Real x707 = x706 / x702;
    const Mask x708 = (x707 < x643);
    const Real x709 = select(x708, x643, x707);
    const Real x710 = x706 / x705;
    const Mask x711 = (x710 < x643);
    const Real x712 = select(x711, x643, x710);
    // exchange._convective_velocity_squared
    const Real x713 = log(x712);
    const Real x714 = x713 * 0.6666666666666666;
    const Real x715 = exp(x714);
    const Real x716 = x664 * x715;
    // exchange._friction_velocity
    const Real x717 = x619 + x716;
    const Real x718 = sqrt(x717);
    const Real x719 = x709 * x718;
    const Real x720 = sqrt(x719);
    const Mask x721 = (x720 < 1e-09);
    const Real x722 = select(x721, 1e-09, x720);
    // exchange.myj_exchange
    const Real x723 = x722 * state[3 * LAYERS + 36];
    const Real x724 = sqrt(x723);
    const Real x725 = x641 * x724;
    const Real x726 = exp(x725);
    const Real x727 = x726 * state[3 * LAYERS + 36];
    const Mask x728 = (x727 < 1e-28);
    const Real x729 = select(x728, 1e-28, x727);
    const Real x730 = x729 / x626;
    const Real x731 = x665 * x712;
    const Real x732 = x722 * x722;
    const Real x733 = x732 * x722;
    const Real x734 = x731 / x733;
    real_29[0] = x625;
    real_29[1] = state[3 * LAYERS + 35];
    real_29[2] = x626;
    real_29[3] = x729;
    real_27[0] = real_of(1.0);
    real_27[1] = x666;
    real_27[2] = real_of(1.0);
    real_27[3] = x730;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a736 = x734 * real_29[l];
        const Real a738 = real_27[l] * (-5.0);
        const Mask a739 = (a736 < a738);
        const Real a740 = select(a739, a738, a736);
        const Real a741 = real_27[l] * 0.9999990000003619;
        const Mask a742 = (a740 > a741);
        const Real a743 = select(a742, a741, a740);
        const Real a744 = a743 - (-5.0);
        const Real a745 = a744 / 0.0006;
        const Real a746 = trunc(a745);
        const Index a747 = index_of_real(a746);
        const Index a748 = at_least(a747, 0);
        const Index a749 = at_most(a748, 9999);
        const Index a750 = a749 + index_28[l];
        const Real a751 = look_up(table1019, a750);
        const Real a752 = a745 - a746;
        const Real a753 = look_up(table1022, a750);
        const Real a754 = a752 * a753;
        const Real a755 = a751 + a754;
        real_26[l] = a755;
    }
    // exchange.myj_exchange
    const Real x756 = real_26[0] - real_26[1];
    const Real x757 = x756 + x628;
    const Real x758 = real_26[2] - real_26[3];
    const Real x759 = log(x730);
    const Real x760 = x758 - x759;
    const Real x761 = x722 * 0.4;
    const Real x762 = x761 / x757;
    const Mask x763 = (x762 < x643);
    const Real x764 = select(x763, x643, x762);
    const Real x765 = x761 / x760;
    const Mask x766 = (x765 < x643);
    const Real x767 = select(x766, x643, x765);
    // exchange._convective_velocity_squared
    const Real x768 = log(x767);
    const Real x769 = x768 * 0.6666666666666666;
    const Real x770 = exp(x769);
    const Real x771 = x664 * x770;
    // exchange._friction_velocity
    const Real x772 = x619 + x771;
    const Real x773 = sqrt(x772);
    const Real x774 = x764 * x773;
    const Real x775 = sqrt(x774);
    const Mask x776 = (x775 < 1e-09);
    const Real x777 = select(x776, 1e-09, x775);
    // exchange.myj_exchange
    const Real x778 = x777 * state[3 * LAYERS + 36];
    const Real x779 = sqrt(x778);
    const Real x780 = x641 * x779;
    const Real x781 = exp(x780);
    const Real x782 = x781 * state[3 * LAYERS + 36];
    const Mask x783 = (x782 < 1e-28);
    const Real x784 = select(x783, 1e-28, x782);
    const Real x785 = x784 / x626;
    const Real x786 = x665 * x767;
    const Real x787 = x777 * x777;
    const Real x788 = x787 * x777;
    const Real x789 = x786 / x788;
    real_26[0] = x625;
    real_26[1] = state[3 * LAYERS + 35];
    real_26[2] = x626;
    real_26[3] = x784;
    real_27[0] = real_of(1.0);
    real_27[1] = x666;
    real_27[2] = real_of(1.0);
    real_27[3] = x785;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a791 = x789 * real_26[l];
        const Real a793 = real_27[l] * (-5.0);
        const Mask a794 = (a791 < a793);
        const Real a795 = select(a794, a793, a791);
        const Real a796 = real_27[l] * 0.9999990000003619;
        const Mask a797 = (a795 > a796);
        const Real a798 = select(a797, a796, a795);
        const Real a799 = a798 - (-5.0);
        const Real a800 = a799 / 0.0006;
        const Real a801 = trunc(a800);
        const Index a802 = index_of_real(a801);
        const Index a803 = at_least(a802, 0);
        const Index a804 = at_most(a803, 9999);
        const Index a805 = a804 + index_28[l];
        const Real a806 = look_up(table1019, a805);
        const Real a807 = a800 - a801;
        const Real a808 = look_up(table1022, a805);
        const Real a809 = a807 * a808;
        const Real a810 = a806 + a809;
        real_29[l] = a810;
    }
    // exchange.myj_exchange
    const Real x811 = real_29[0] - real_29[1];
    const Real x812 = x811 + x628;
    const Real x813 = real_29[2] - real_29[3];
    const Real x814 = log(x785);
    const Real x815 = x813 - x814;
    const Real x816 = x777 * 0.4;
    const Real x817 = x816 / x812;
    const Mask x818 = (x817 < x643);
    const Real x819 = select(x818, x643, x817);
    const Real x820 = x816 / x815;
    const Mask x821 = (x820 < x643);
    const Real x822 = select(x821, x643, x820);
    // exchange._convective_velocity_squared
    const Real x823 = log(x822);
    const Real x824 = x823 * 0.6666666666666666;
    const Real x825 = exp(x824);
    const Real x826 = x664 * x825;
    // exchange._friction_velocity
    const Real x827 = x619 + x826;
    const Real x828 = sqrt(x827);
    const Real x829 = x819 * x828;
    const Real x830 = sqrt(x829);
    const Mask x831 = (x830 < 1e-09);
    const Real x832 = select(x831, 1e-09, x830);
    // exchange.myj_exchange
    const Real x833 = x832 * state[3 * LAYERS + 36];
    const Real x834 = sqrt(x833);
    const Real x835 = x641 * x834;
    const Real x836 = exp(x835);
    const Real x837 = x836 * state[3 * LAYERS + 36];
    const Mask x838 = (x837 < 1e-28);
    const Real x839 = select(x838, 1e-28, x837);
    const Real x840 = x839 / x626;
    const Real x841 = x665 * x822;
    const Real x842 = x832 * x832;
    const Real x843 = x842 * x832;
    const Real x844 = x841 / x843;
    real_29[0] = x625;
    real_29[1] = state[3 * LAYERS + 35];
    real_29[2] = x626;
    real_29[3] = x839;
    real_27[0] = real_of(1.0);
    real_27[1] = x666;
    real_27[2] = real_of(1.0);
    real_27[3] = x840;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a846 = x844 * real_29[l];
        const Real a848 = real_27[l] * (-5.0);
        const Mask a849 = (a846 < a848);
        const Real a850 = select(a849, a848, a846);
        const Real a851 = real_27[l] * 0.9999990000003619;
        const Mask a852 = (a850 > a851);
        const Real a853 = select(a852, a851, a850);
        const Real a854 = a853 - (-5.0);
        const Real a855 = a854 / 0.0006;
        const Real a856 = trunc(a855);
        const Index a857 = index_of_real(a856);
        const Index a858 = at_least(a857, 0);
        const Index a859 = at_most(a858, 9999);
        const Index a860 = a859 + index_28[l];
        const Real a861 = look_up(table1019, a860);
        const Real a862 = a855 - a856;
        const Real a863 = look_up(table1022, a860);
        const Real a864 = a862 * a863;
        const Real a865 = a861 + a864;
        real_26[l] = a865;
    }
    // exchange.myj_exchange
    const Real x866 = real_26[0] - real_26[1];
    const Real x867 = x866 + x628;
    const Real x868 = real_26[2] - real_26[3];
    const Real x869 = log(x840);
    const Real x870 = x868 - x869;
    const Real x871 = x832 * 0.4;
    const Real x872 = x871 / x867;
    const Mask x873 = (x872 < x643);
    const Real x874 = select(x873, x643, x872);
    const Real x875 = x871 / x870;
    const Mask x876 = (x875 < x643);
    const Real x877 = select(x876, x643, x875);
    // exchange._convective_velocity_squared
    const Real x878 = log(x877);
    const Real x879 = x878 * 0.6666666666666666;
    const Real x880 = exp(x879);
    const Real x881 = x664 * x880;
    // exchange._friction_velocity
    const Real x882 = x619 + x881;
    const Real x883 = sqrt(x882);
    const Real x884 = x874 * x883;
    const Real x885 = sqrt(x884);
    const Mask x886 = (x885 < 1e-09);
    const Real x887 = select(x886, 1e-09, x885);
    // exchange.myj_exchange
    const Real x888 = x887 * state[3 * LAYERS + 36];
    const Real x889 = sqrt(x888);
    const Real x890 = x641 * x889;
    const Real x891 = exp(x890);
    const Real x892 = x891 * state[3 * LAYERS + 36];
    const Mask x893 = (x892 < 1e-28);
    const Real x894 = select(x893, 1e-28, x892);
    const Real x895 = x894 / x626;
    const Real x896 = x665 * x877;
    const Real x897 = x887 * x887;
    const Real x898 = x897 * x887;
    const Real x899 = x896 / x898;
    real_26[0] = x625;
    real_26[1] = state[3 * LAYERS + 35];
    real_26[2] = x626;
    real_26[3] = x894;
    real_27[0] = real_of(1.0);
    real_27[1] = x666;
    real_27[2] = real_of(1.0);
    real_27[3] = x895;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a901 = x899 * real_26[l];
        const Real a903 = real_27[l] * (-5.0);
        const Mask a904 = (a901 < a903);
        const Real a905 = select(a904, a903, a901);
        const Real a906 = real_27[l] * 0.9999990000003619;
        const Mask a907 = (a905 > a906);
        const Real a908 = select(a907, a906, a905);
        const Real a909 = a908 - (-5.0);
        const Real a910 = a909 / 0.0006;
        const Real a911 = trunc(a910);
        const Index a912 = index_of_real(a911);
        const Index a913 = at_least(a912, 0);
        const Index a914 = at_most(a913, 9999);
        const Index a915 = a914 + index_28[l];
        const Real a916 = look_up(table1019, a915);
        const Real a917 = a910 - a911;
        const Real a918 = look_up(table1022, a915);
        const Real a919 = a917 * a918;
        const Real a920 = a916 + a919;
        real_29[l] = a920;
    }
    // exchange.myj_exchange
    const Real x921 = real_29[0] - real_29[1];
    const Real x922 = x921 + x628;
    const Real x923 = real_29[2] - real_29[3];
    const Real x924 = log(x895);
    const Real x925 = x923 - x924;
    const Real x926 = x887 * 0.4;
    const Real x927 = x926 / x922;
    const Mask x928 = (x927 < x643);
    const Real x929 = select(x928, x643, x927);
    const Real x930 = x926 / x925;
    const Mask x931 = (x930 < x643);
    const Real x932 = select(x931, x643, x930);
    // calm_air.calm_exchange
    const Real x933 = x113 * 1004.5;
    const Real x934 = numbers[LAYERS + 4] / x933;
    const Real x935 = x932 + x934;
    // snow_free_ground.with_surface_of
    const Real x936 = 1.0 - x564;
    const Real x937 = x936 * forcing[4];
    const Real x938 = x567 * forcing[5];
    const Real x939 = x937 + x938;
    // snow.conductance
    const Real x940 = x573 / x0;
    // snow_free_ground.with_surface_of
    const Real x941 = state[3 * LAYERS] - state[0];
    const Real x942 = x940 * x941;
    const Real x943 = x27 * 4218.0;
    // evapotranspiration.potential_evaporation
    const Real x944 = 2488.8 * x18;
    const Real x945 = x113 * 1004.6;
    const Real x946 = x945 * x935;
    const Real x947 = x21 / 5.67e-08;
    const Real x948 = x567 * x947;
    const Real x949 = x948 * 6.48e-08;
    const Real x950 = forcing[3] * x935;
    const Real x951 = x949 / x950;
    const Real x952 = x951 + 1.0;
    const Real x953 = x943 / x946;
    const Real x954 = x952 + x953;
    const Real x955 = x567 * x21;
    const Real x956 = x939 - x955;
    const Real x957 = x956 - x942;
    const Real x958 = x957 / x946;
    const Real x959 = x958 + x11;
    const Real x960 = x959 - forcing[1];
    const Real x961 = x9 - forcing[2];
    const Real x962 = 2488.8 * x961;
    const Real x963 = x962 * x954;
    const Real x964 = x960 * x944;
    const Real x965 = x963 + x964;
    const Real x966 = x944 + x954;
    const Real x967 = x965 / x966;
    const Real x968 = x967 * x946;
    const Real x969 = x968 / 2501000.0;
    // snow_free_ground.with_surface_of
    const Mask x970 = (x969 < 0.0);
    const Real x971 = select(x970, 0.0, x969);
    // vegetation.water_stress
    const Real x973 = numbers[7 * LAYERS + 49] - numbers[7 * LAYERS + 50];
    // vegetation.canopy_resistance
    const Mask x979 = (x544 > 0.0);
    const Mask x980 = (x560 < 1e-06);
    const Real x981 = select(x980, 1e-06, x560);
    const Real x982 = forcing[4] * 1.1;
    const Real x983 = numbers[LAYERS + 36] * x981;
    const Real x984 = x982 / x983;
    const Real x985 = numbers[LAYERS + 35] / 5000.0;
    const Real x986 = x984 + x985;
    const Real x987 = x984 + 1.0;
    const Real x988 = x986 / x987;
    const Real x989 = 298.0 - forcing[1];
    const Real x990 = x989 * x989;
    const Real x991 = x990 * 0.0016;
    const Real x992 = 1.0 - x991;
    const Real x993 = numbers[LAYERS + 37] * x961;
    const Real x994 = x993 + 1.0;
    const Real x995 = 1 / x994;
    const Mask x998 = (x988 < 0.0001);
    const Real x999 = select(x998, 0.0001, x988);
    const Real x1000 = x981 * x999;
    const Mask x1001 = (x992 < 0.0001);
    const Real x1002 = select(x1001, 0.0001, x992);
    const Real x1003 = x1000 * x1002;
    const Mask x1004 = (x995 < 0.01);
    const Real x1005 = select(x1004, 0.01, x995);
    const Real x1006 = x1003 * x1005;
    // vegetation.water_stress, vegetation.canopy_resistance
    Real a997_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a972 = state[l + 2 * LAYERS] - numbers[7 * LAYERS + 50];
        const Real a974 = a972 / x973;
        const Mask a975 = (a974 < 0.0);
        const Real a976 = select(a975, 0.0, a974);
        const Mask a977 = (a976 > 1.0);
        const Real a978 = select(a977, 1.0, a976);
        const Real a996 = numbers[l + 7 * LAYERS + 51] * a978;
        a997_last = a997_last + a996;
        real_30[l] = a978;
        real_31[l] = a996;
    }
    // vegetation.canopy_resistance
    const Mask x1007 = (a997_last < 0.0001);
    const Real x1008 = select(x1007, 0.0001, a997_last);
    const Real x1009 = x1006 * x1008;
    const Real x1010 = numbers[LAYERS + 35] / x1009;
    const Real x1011 = x567 * 4.0;
    const Real x1012 = x1011 * x21;
    const Real x1013 = x1012 * 0.2857541065206571;
    const Real x1014 = x1013 / x950;
    const Real x1015 = x1014 + 1.0;
    const Real x1016 = x18 * 2489.795918367347;
    const Real x1017 = x1015 + x1016;
    const Real x1018 = x1010 * x935;
    const Real x1019 = x1018 + 1.0;
    const Real x1020 = x1015 * x1019;
    const Real x1021 = x1020 + x1016;
    const Real x1022 = x1017 / x1021;
    const Real x1023 = select(x979, x1022, 0.0);
    // step_parts.evaporation_demand
    const Real x1024 = x971 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x1025 = state[LAYERS] - numbers[7 * LAYERS + 47];
    const Real x1026 = numbers[7 * LAYERS + 48] - numbers[7 * LAYERS + 47];
    const Real x1027 = x1025 / x1026;
    const Mask x1028 = (x1027 < 0.0);
    const Real x1029 = select(x1028, 0.0, x1027);
    const Mask x1030 = (x1029 > 1.0);
    const Real x1031 = select(x1030, 1.0, x1029);
    const Real x1032 = x1031 * x1031;
    const Real x1033 = 1.0 - x544;
    const Real x1034 = x1032 * x1033;
    const Real x1035 = x1034 * x1024;
    const Real x1036 = state[3 * LAYERS + 1] / 0.0005;
    const Mask x1037 = (x1036 > 1e-30);
    const Mask x1038 = (x1036 < 1e-30);
    const Real x1039 = select(x1038, 1e-30, x1036);
    const Real x1040 = sqrt(x1039);
    const Real x1041 = select(x1037, x1040, 0.0);
    const Real x1042 = x544 * x1041;
    const Real x1043 = x1042 * x1024;
    const Real x1044 = state[3 * LAYERS + 1] / seconds;
    const Mask x1045 = (x1044 <= x1043);
    const Real x1046 = select(x1045, x1044, x1043);
    const Real x1047 = x544 * x1023;
    const Real x1048 = x1047 * x1024;
    const Real x1049 = 1.0 - x1041;
    const Real x1050 = x1048 * x1049;
    Real a1052_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1051 = real_30[l] * numbers[l + 8 * LAYERS + 51];
        a1052_last = a1052_last + a1051;
        real_32[l] = a1051;
    }
    const Real x1053 = a1052_last / numbers[9 * LAYERS + 51];
    Real a1059_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1054 = numbers[l + 7 * LAYERS + 51] + real_32[l];
        const Real a1055 = a1054 - x1053;
        const Mask a1056 = (a1055 < 0.0);
        const Real a1057 = select(a1056, 0.0, a1055);
        const Real a1058 = real_32[l] * a1057;
        a1059_last = a1059_last + a1058;
        real_30[l] = a1058;
    }
    const Mask x1060 = (a1059_last > 0.0);
    const Real x1061 = select(x1060, a1059_last, 1.0);
    // snow_free_ground.rate
    const Real x1065 = x1035 + x1046;
    // evapotranspiration.evaporation_components
    Real a1064_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1062 = real_30[l] / x1061;
        const Real a1063 = x1050 * a1062;
        a1064_last = a1064_last + a1063;
    }
    // snow_free_ground.rate
    const Real x1066 = x1065 + a1064_last;
    const Real x1067 = x1066 * 1000.0;
    // snow_free_ground.deposition
    const Real x1068 = -x969;
    const Mask x1069 = (x1068 < 0.0);
    const Real x1070 = select(x1069, 0.0, x969);
    // snow_free_ground.rate
    const Real x1072 = x1067 + x1070;
    // snow_free_ground.with_surface_of
    const Real x1073 = x1072 - x1070;
    const Real x1074 = x1073 * 2501000.0;
    const Real x1075 = 2501000.0 * x1070;
    const Real x1077 = x1074 + x1075;
    // soil_heat.volumetric_heat_capacity
    const Real x1078 = state[2 * LAYERS] * 4200000.0;
    const Real x1079 = 1.0 - numbers[2 * LAYERS + 47];
    const Real x1080 = x1079 * 2000000.0;
    const Real x1081 = x1078 + x1080;
    const Real x1082 = numbers[2 * LAYERS + 47] - state[LAYERS];
    const Real x1083 = x1082 * 1004.0;
    const Real x1084 = x1081 + x1083;
    const Real x1085 = state[LAYERS] - state[2 * LAYERS];
    const Real x1086 = x1085 * 2106000.0;
    const Real x1087 = x1084 + x1086;
    // soil_heat.ground_admittance
    const Real x1088 = x1087 * 0.5;
    const Real x1089 = x1088 * numbers[0];
    const Real x1090 = x1089 / seconds;
    const Real x1091 = x1090 * x1090;
    const Real x1092 = x1087 * real_2[0];
    const Real x1093 = x1092 / seconds;
    const Real x1094 = x1091 + x1093;
    const Real x1095 = sqrt(x1094);
    const Real x1096 = x1090 + x1095;
    // snow.into_warming_ground
    const Real x1097 = x573 / x1096;
    const Real x1098 = x0 + x1097;
    // surface_balance.around
    const Real x1099 = x1011 * 5.67e-08;
    const Real x1100 = x19 * forcing[1];
    const Real x1101 = x1099 * x1100;
    const Real x1102 = x946 + x943;
    const Real x1103 = x1102 + x1101;
    // surface_balance.emitted
    const Real x1104 = 0.0 - forcing[1];
    const Real x1105 = x1101 * x1104;
    const Real x1106 = x955 + x1105;
    // surface_balance.around
    const Real x1107 = x939 - x1106;
    const Real x1108 = x1107 - x1077;
    const Real x1109 = x946 * x11;
    const Real x1110 = x1108 + x1109;
    const Real x1111 = x943 * forcing[1];
    const Real x1112 = x1110 + x1111;
    const Real x1113 = x1112 / x1103;
    // snow.conductance
    const Real x1114 = x573 / x1098;
    // surface_balance.around
    const Real x1115 = x1114 / x1103;
    // surface_balance.skin_temperature
    const Real x1116 = x1115 * state[0];
    const Real x1117 = x1113 + x1116;
    const Real x1118 = x1115 + 1.0;
    const Real x1119 = x1117 / x1118;
    // surface_balance.around
    const Real x1120 = x1119 * x1119;
    const Real x1121 = x1120 * x1119;
    const Real x1122 = x1099 * x1121;
    const Real x1123 = x1102 + x1122;
    // air.emission
    const Real x1124 = x1120 * x1120;
    const Real x1125 = x1124 * 5.67e-08;
    // surface_balance.emitted
    const Real x1126 = x567 * x1125;
    const Real x1127 = 0.0 - x1119;
    const Real x1128 = x1122 * x1127;
    const Real x1129 = x1126 + x1128;
    // surface_balance.around
    const Real x1130 = x939 - x1129;
    const Real x1131 = x1130 - x1077;
    const Real x1132 = x1131 + x1109;
    const Real x1133 = x1132 + x1111;
    const Real x1134 = x1133 / x1123;
    const Real x1135 = x1114 / x1123;
    // surface_balance.skin_temperature
    const Real x1136 = x1135 * state[0];
    const Real x1137 = x1134 + x1136;
    const Real x1138 = x1135 + 1.0;
    const Real x1139 = x1137 / x1138;
    // snow_free_ground.specific_humidity
    const Real x1140 = 1 / x946;
    const Real x1141 = x1140 * 1004.5;
    const Real x1142 = x1072 * x1141;
    const Real x1143 = forcing[2] + x1142;
    // calm_air.calm_exchange
    const Real x1144 = x11 - x1139;
    const Real x1145 = x581 * x1144;
    // calm_air.limited_richardson
    const Mask x1146 = (x1145 > 0.0);
    const Real x1147 = select(x1146, x1145, 0.0);
    const Real x1148 = x1147 * x586;
    const Real x1149 = expm1(x1148);
    const Real x1151 = x1149 + 2.0;
    const Real x1152 = x1149 / x1151;
    const Real x1154 = numbers[LAYERS + 2] * x1152;
    const Real x1155 = -x1154;
    const Real x1156 = select(x1146, x1155, x1145);
    // calm_air.calm_exchange
    const Real x1157 = x1156 / x581;
    const Real x1158 = x11 - x1157;
    // exchange.myj_exchange
    const Real x1159 = x1158 * x602;
    const Real x1160 = x603 - x1159;
    const Real x1161 = forcing[2] + x1143;
    const Real x1162 = x1161 * 0.3041811846689896;
    const Real x1163 = x1162 + 1.0;
    const Real x1164 = x1160 * x1163;
    const Real x1165 = forcing[2] - x1143;
    const Real x1166 = x1165 * 0.6083623693379792;
    const Real x1167 = x603 + x1159;
    const Real x1168 = x1167 * 0.5;
    const Real x1169 = x1166 * x1168;
    const Real x1170 = x1164 + x1169;
    const Real x1171 = x606 * x1170;
    const Real x1172 = x1171 * numbers[LAYERS + 1];
    const Real x1173 = x1172 * numbers[LAYERS + 1];
    const Real x1174 = x1173 / x619;
    const Real x1175 = x1174 / numbers[LAYERS];
    after[3 * LAYERS + 40] = x1175;
    const Real x1176 = x1175 / 0.505;
    const Mask x1177 = (x1176 > 1.0);
    const Real x1178 = select(x1177, 1.0, x1176);
    const Mask x1179 = (x1170 > 0.0);
    const Real x1180 = x1178 * x1178;
    const Real x1181 = x1180 * 10.0;
    const Real x1182 = x1181 + 1.0;
    const Real x1183 = select(x1179, x1182, 1.0);
    const Real x1184 = x636 * x1183;
    // exchange.convective_factor
    const Real x1185 = x1171 * 1000.0;
    const Real x1186 = magnitude(x1185);
    const Mask x1187 = (x1186 > 1e-30);
    const Mask x1188 = (x1186 < 1e-30);
    const Real x1189 = select(x1188, 1e-30, x1186);
    const Real x1190 = log(x1189);
    const Real x1191 = x1190 * 0.6666666666666666;
    const Real x1192 = exp(x1191);
    const Real x1193 = select(x1187, x1192, 0.0);
    const Real x1194 = x1193 * 1.44;
    // exchange._convective_velocity_squared
    const Real x1195 = log(x935);
    const Real x1196 = x1195 * 0.6666666666666666;
    const Real x1197 = exp(x1196);
    const Real x1198 = x1194 * x1197;
    // exchange._friction_velocity
    const Real x1199 = x619 + x1198;
    const Real x1200 = sqrt(x1199);
    const Real x1201 = x929 * x1200;
    const Real x1202 = sqrt(x1201);
    const Mask x1203 = (x1202 < 1e-09);
    const Real x1204 = select(x1203, 1e-09, x1202);
    // exchange.myj_exchange
    const Real x1205 = select(x1179, 0.0, x1194);
    const Real x1206 = x1171 * 0.4;
    const Real x1207 = x1204 * state[3 * LAYERS + 36];
    const Real x1208 = sqrt(x1207);
    const Real x1209 = x1184 * x1208;
    const Real x1210 = exp(x1209);
    const Real x1211 = x1210 * state[3 * LAYERS + 36];
    const Mask x1212 = (x1211 < 1e-28);
    const Real x1213 = select(x1212, 1e-28, x1211);
    const Real x1214 = x1213 / x626;
    const Real x1215 = x1206 * x935;
    const Real x1216 = x1204 * x1204;
    const Real x1217 = x1216 * x1204;
    const Real x1218 = x1215 / x1217;
    real_29[0] = x625;
    real_29[1] = state[3 * LAYERS + 35];
    real_29[2] = x626;
    real_29[3] = x1213;
    real_27[0] = real_of(1.0);
    real_27[1] = x666;
    real_27[2] = real_of(1.0);
    real_27[3] = x1214;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1220 = x1218 * real_29[l];
        const Real a1222 = real_27[l] * (-5.0);
        const Mask a1223 = (a1220 < a1222);
        const Real a1224 = select(a1223, a1222, a1220);
        const Real a1225 = real_27[l] * 0.9999990000003619;
        const Mask a1226 = (a1224 > a1225);
        const Real a1227 = select(a1226, a1225, a1224);
        const Real a1228 = a1227 - (-5.0);
        const Real a1229 = a1228 / 0.0006;
        const Real a1230 = trunc(a1229);
        const Index a1231 = index_of_real(a1230);
        const Index a1232 = at_least(a1231, 0);
        const Index a1233 = at_most(a1232, 9999);
        const Index a1234 = a1233 + index_28[l];
        const Real a1235 = look_up(table1019, a1234);
        const Real a1236 = a1229 - a1230;
        const Real a1237 = look_up(table1022, a1234);
        const Real a1238 = a1236 * a1237;
        const Real a1239 = a1235 + a1238;
        real_26[l] = a1239;
    }
    // exchange.myj_exchange
    const Real x1240 = real_26[0] - real_26[1];
    const Real x1241 = x1240 + x628;
    const Real x1242 = real_26[2] - real_26[3];
    const Real x1243 = log(x1214);
    const Real x1244 = x1242 - x1243;
    const Real x1245 = x1204 * 0.4;
    const Real x1246 = x1245 / x1241;
    const Mask x1247 = (x1246 < x643);
    const Real x1248 = select(x1247, x643, x1246);
    const Real x1249 = x1245 / x1244;
    const Mask x1250 = (x1249 < x643);
    const Real x1251 = select(x1250, x643, x1249);
    // exchange._convective_velocity_squared
    const Real x1252 = log(x1251);
    const Real x1253 = x1252 * 0.6666666666666666;
    const Real x1254 = exp(x1253);
    const Real x1255 = x1205 * x1254;
    // exchange._friction_velocity
    const Real x1256 = x619 + x1255;
    const Real x1257 = sqrt(x1256);
    const Real x1258 = x1248 * x1257;
    const Real x1259 = sqrt(x1258);
    const Mask x1260 = (x1259 < 1e-09);
    const Real x1261 = select(x1260, 1e-09, x1259);
    // exchange.myj_exchange
    const Real x1262 = x1261 * state[3 * LAYERS + 36];
    const Real x1263 = sqrt(x1262);
    const Real x1264 = x1184 * x1263;
    const Real x1265 = exp(x1264);
    const Real x1266 = x1265 * state[3 * LAYERS + 36];
    const Mask x1267 = (x1266 < 1e-28);
    const Real x1268 = select(x1267, 1e-28, x1266);
    const Real x1269 = x1268 / x626;
    const Real x1270 = x1206 * x1251;
    const Real x1271 = x1261 * x1261;
    const Real x1272 = x1271 * x1261;
    const Real x1273 = x1270 / x1272;
    real_26[0] = x625;
    real_26[1] = state[3 * LAYERS + 35];
    real_26[2] = x626;
    real_26[3] = x1268;
    real_27[0] = real_of(1.0);
    real_27[1] = x666;
    real_27[2] = real_of(1.0);
    real_27[3] = x1269;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1275 = x1273 * real_26[l];
        const Real a1277 = real_27[l] * (-5.0);
        const Mask a1278 = (a1275 < a1277);
        const Real a1279 = select(a1278, a1277, a1275);
        const Real a1280 = real_27[l] * 0.9999990000003619;
        const Mask a1281 = (a1279 > a1280);
        const Real a1282 = select(a1281, a1280, a1279);
        const Real a1283 = a1282 - (-5.0);
        const Real a1284 = a1283 / 0.0006;
        const Real a1285 = trunc(a1284);
        const Index a1286 = index_of_real(a1285);
        const Index a1287 = at_least(a1286, 0);
        const Index a1288 = at_most(a1287, 9999);
        const Index a1289 = a1288 + index_28[l];
        const Real a1290 = look_up(table1019, a1289);
        const Real a1291 = a1284 - a1285;
        const Real a1292 = look_up(table1022, a1289);
        const Real a1293 = a1291 * a1292;
        const Real a1294 = a1290 + a1293;
        real_29[l] = a1294;
    }
    // exchange.myj_exchange
    const Real x1295 = real_29[0] - real_29[1];
    const Real x1296 = x1295 + x628;
    const Real x1297 = real_29[2] - real_29[3];
    const Real x1298 = log(x1269);
    const Real x1299 = x1297 - x1298;
    const Real x1300 = x1261 * 0.4;
    const Real x1301 = x1300 / x1296;
    const Mask x1302 = (x1301 < x643);
    const Real x1303 = select(x1302, x643, x1301);
    const Real x1304 = x1300 / x1299;
    const Mask x1305 = (x1304 < x643);
    const Real x1306 = select(x1305, x643, x1304);
    // exchange._convective_velocity_squared
    const Real x1307 = log(x1306);
    const Real x1308 = x1307 * 0.6666666666666666;
    const Real x1309 = exp(x1308);
    const Real x1310 = x1205 * x1309;
    // exchange._friction_velocity
    const Real x1311 = x619 + x1310;
    const Real x1312 = sqrt(x1311);
    const Real x1313 = x1303 * x1312;
    const Real x1314 = sqrt(x1313);
    const Mask x1315 = (x1314 < 1e-09);
    const Real x1316 = select(x1315, 1e-09, x1314);
    // exchange.myj_exchange
    const Real x1317 = x1316 * state[3 * LAYERS + 36];
    const Real x1318 = sqrt(x1317);
    const Real x1319 = x1184 * x1318;
    const Real x1320 = exp(x1319);
    const Real x1321 = x1320 * state[3 * LAYERS + 36];
    const Mask x1322 = (x1321 < 1e-28);
    const Real x1323 = select(x1322, 1e-28, x1321);
    const Real x1324 = x1323 / x626;
    const Real x1325 = x1206 * x1306;
    const Real x1326 = x1316 * x1316;
    const Real x1327 = x1326 * x1316;
    const Real x1328 = x1325 / x1327;
    real_29[0] = x625;
    real_29[1] = state[3 * LAYERS + 35];
    real_29[2] = x626;
    real_29[3] = x1323;
    real_27[0] = real_of(1.0);
    real_27[1] = x666;
    real_27[2] = real_of(1.0);
    real_27[3] = x1324;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1330 = x1328 * real_29[l];
        const Real a1332 = real_27[l] * (-5.0);
        const Mask a1333 = (a1330 < a1332);
        const Real a1334 = select(a1333, a1332, a1330);
        const Real a1335 = real_27[l] * 0.9999990000003619;
        const Mask a1336 = (a1334 > a1335);
        const Real a1337 = select(a1336, a1335, a1334);
        const Real a1338 = a1337 - (-5.0);
        const Real a1339 = a1338 / 0.0006;
        const Real a1340 = trunc(a1339);
        const Index a1341 = index_of_real(a1340);
        const Index a1342 = at_least(a1341, 0);
        const Index a1343 = at_most(a1342, 9999);
        const Index a1344 = a1343 + index_28[l];
        const Real a1345 = look_up(table1019, a1344);
        const Real a1346 = a1339 - a1340;
        const Real a1347 = look_up(table1022, a1344);
        const Real a1348 = a1346 * a1347;
        const Real a1349 = a1345 + a1348;
        real_26[l] = a1349;
    }
    // exchange.myj_exchange
    const Real x1350 = real_26[0] - real_26[1];
    const Real x1351 = x1350 + x628;
    const Real x1352 = real_26[2] - real_26[3];
    const Real x1353 = log(x1324);
    const Real x1354 = x1352 - x1353;
    const Real x1355 = x1316 * 0.4;
    const Real x1356 = x1355 / x1351;
    const Mask x1357 = (x1356 < x643);
    const Real x1358 = select(x1357, x643, x1356);
    const Real x1359 = x1355 / x1354;
    const Mask x1360 = (x1359 < x643);
    const Real x1361 = select(x1360, x643, x1359);
    // exchange._convective_velocity_squared
    const Real x1362 = log(x1361);
    const Real x1363 = x1362 * 0.6666666666666666;
    const Real x1364 = exp(x1363);
    const Real x1365 = x1205 * x1364;
    // exchange._friction_velocity
    const Real x1366 = x619 + x1365;
    const Real x1367 = sqrt(x1366);
    const Real x1368 = x1358 * x1367;
    const Real x1369 = sqrt(x1368);
    const Mask x1370 = (x1369 < 1e-09);
    const Real x1371 = select(x1370, 1e-09, x1369);
    // exchange.myj_exchange
    const Real x1372 = x1371 * state[3 * LAYERS + 36];
    const Real x1373 = sqrt(x1372);
    const Real x1374 = x1184 * x1373;
    const Real x1375 = exp(x1374);
    const Real x1376 = x1375 * state[3 * LAYERS + 36];
    const Mask x1377 = (x1376 < 1e-28);
    const Real x1378 = select(x1377, 1e-28, x1376);
    const Real x1379 = x1378 / x626;
    const Real x1380 = x1206 * x1361;
    const Real x1381 = x1371 * x1371;
    const Real x1382 = x1381 * x1371;
    const Real x1383 = x1380 / x1382;
    real_26[0] = x625;
    real_26[1] = state[3 * LAYERS + 35];
    real_26[2] = x626;
    real_26[3] = x1378;
    real_27[0] = real_of(1.0);
    real_27[1] = x666;
    real_27[2] = real_of(1.0);
    real_27[3] = x1379;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1385 = x1383 * real_26[l];
        const Real a1387 = real_27[l] * (-5.0);
        const Mask a1388 = (a1385 < a1387);
        const Real a1389 = select(a1388, a1387, a1385);
        const Real a1390 = real_27[l] * 0.9999990000003619;
        const Mask a1391 = (a1389 > a1390);
        const Real a1392 = select(a1391, a1390, a1389);
        const Real a1393 = a1392 - (-5.0);
        const Real a1394 = a1393 / 0.0006;
        const Real a1395 = trunc(a1394);
        const Index a1396 = index_of_real(a1395);
        const Index a1397 = at_least(a1396, 0);
        const Index a1398 = at_most(a1397, 9999);
        const Index a1399 = a1398 + index_28[l];
        const Real a1400 = look_up(table1019, a1399);
        const Real a1401 = a1394 - a1395;
        const Real a1402 = look_up(table1022, a1399);
        const Real a1403 = a1401 * a1402;
        const Real a1404 = a1400 + a1403;
        real_29[l] = a1404;
    }
    // exchange.myj_exchange
    const Real x1405 = real_29[0] - real_29[1];
    const Real x1406 = x1405 + x628;
    const Real x1407 = real_29[2] - real_29[3];
    const Real x1408 = log(x1379);
    const Real x1409 = x1407 - x1408;
    const Real x1410 = x1371 * 0.4;
    const Real x1411 = x1410 / x1406;
    const Mask x1412 = (x1411 < x643);
    const Real x1413 = select(x1412, x643, x1411);
    const Real x1414 = x1410 / x1409;
    const Mask x1415 = (x1414 < x643);
    const Real x1416 = select(x1415, x643, x1414);
    // exchange._convective_velocity_squared
    const Real x1417 = log(x1416);
    const Real x1418 = x1417 * 0.6666666666666666;
    const Real x1419 = exp(x1418);
    const Real x1420 = x1205 * x1419;
    // exchange._friction_velocity
    const Real x1421 = x619 + x1420;
    const Real x1422 = sqrt(x1421);
    const Real x1423 = x1413 * x1422;
    const Real x1424 = sqrt(x1423);
    const Mask x1425 = (x1424 < 1e-09);
    const Real x1426 = select(x1425, 1e-09, x1424);
    // exchange.myj_exchange
    const Real x1427 = x1426 * state[3 * LAYERS + 36];
    const Real x1428 = sqrt(x1427);
    const Real x1429 = x1184 * x1428;
    const Real x1430 = exp(x1429);
    const Real x1431 = x1430 * state[3 * LAYERS + 36];
    const Mask x1432 = (x1431 < 1e-28);
    const Real x1433 = select(x1432, 1e-28, x1431);
    const Real x1434 = x1433 / x626;
    const Real x1435 = x1206 * x1416;
    const Real x1436 = x1426 * x1426;
    const Real x1437 = x1436 * x1426;
    const Real x1438 = x1435 / x1437;
    real_29[0] = x625;
    real_29[1] = state[3 * LAYERS + 35];
    real_29[2] = x626;
    real_29[3] = x1433;
    real_27[0] = real_of(1.0);
    real_27[1] = x666;
    real_27[2] = real_of(1.0);
    real_27[3] = x1434;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1440 = x1438 * real_29[l];
        const Real a1442 = real_27[l] * (-5.0);
        const Mask a1443 = (a1440 < a1442);
        const Real a1444 = select(a1443, a1442, a1440);
        const Real a1445 = real_27[l] * 0.9999990000003619;
        const Mask a1446 = (a1444 > a1445);
        const Real a1447 = select(a1446, a1445, a1444);
        const Real a1448 = a1447 - (-5.0);
        const Real a1449 = a1448 / 0.0006;
        const Real a1450 = trunc(a1449);
        const Index a1451 = index_of_real(a1450);
        const Index a1452 = at_least(a1451, 0);
        const Index a1453 = at_most(a1452, 9999);
        const Index a1454 = a1453 + index_28[l];
        const Real a1455 = look_up(table1019, a1454);
        const Real a1456 = a1449 - a1450;
        const Real a1457 = look_up(table1022, a1454);
        const Real a1458 = a1456 * a1457;
        const Real a1459 = a1455 + a1458;
        real_26[l] = a1459;
    }
    // exchange.myj_exchange
    const Real x1460 = real_26[0] - real_26[1];
    const Real x1461 = x1460 + x628;
    const Real x1462 = real_26[2] - real_26[3];
    const Real x1463 = log(x1434);
    const Real x1464 = x1462 - x1463;
    const Real x1465 = x1426 * 0.4;
    const Real x1466 = x1465 / x1461;
    const Mask x1467 = (x1466 < x643);
    const Real x1468 = select(x1467, x643, x1466);
    after[3 * LAYERS + 38] = x1468;
    const Real x1469 = x1465 / x1464;
    const Mask x1470 = (x1469 < x643);
    const Real x1471 = select(x1470, x643, x1469);
    // calm_air.calm_exchange
    const Real x1472 = x1471 + x934;
    after[3 * LAYERS + 37] = x1472;
    // snow_free_ground.with_surface_of
    const Real x1473 = x1139 - state[0];
    const Real x1474 = x940 * x1473;
    // evapotranspiration.potential_evaporation
    const Real x1475 = x945 * x1472;
    const Real x1476 = forcing[3] * x1472;
    const Real x1477 = x949 / x1476;
    const Real x1478 = x1477 + 1.0;
    const Real x1479 = x943 / x1475;
    const Real x1480 = x1478 + x1479;
    const Real x1481 = x956 - x1474;
    const Real x1482 = x1481 / x1475;
    const Real x1483 = x1482 + x11;
    const Real x1484 = x1483 - forcing[1];
    const Real x1485 = x962 * x1480;
    const Real x1486 = x1484 * x944;
    const Real x1487 = x1485 + x1486;
    const Real x1488 = x944 + x1480;
    const Real x1489 = x1487 / x1488;
    const Real x1490 = x1489 * x1475;
    const Real x1491 = x1490 / 2501000.0;
    // snow_free_ground.with_surface_of
    const Mask x1492 = (x1491 < 0.0);
    const Real x1493 = select(x1492, 0.0, x1491);
    // vegetation.canopy_resistance
    Real a1494_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a1494_last = a1494_last + real_31[l];
    }
    const Mask x1495 = (a1494_last < 0.0001);
    const Real x1496 = select(x1495, 0.0001, a1494_last);
    const Real x1497 = x1006 * x1496;
    const Real x1498 = numbers[LAYERS + 35] / x1497;
    const Real x1499 = x1013 / x1476;
    const Real x1500 = x1499 + 1.0;
    const Real x1501 = x1500 + x1016;
    const Real x1502 = x1498 * x1472;
    const Real x1503 = x1502 + 1.0;
    const Real x1504 = x1500 * x1503;
    const Real x1505 = x1504 + x1016;
    const Real x1506 = x1501 / x1505;
    const Real x1507 = select(x979, x1498, 0.0);
    results[LAYERS + 23] = x1507;
    const Real x1508 = select(x979, x1506, 0.0);
    results[LAYERS + 24] = x1508;
    // step_parts.evaporation_demand
    const Real x1509 = x1493 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x1510 = x1034 * x1509;
    const Real x1511 = x1042 * x1509;
    const Mask x1512 = (x1044 <= x1511);
    const Real x1513 = select(x1512, x1044, x1511);
    const Real x1514 = x544 * x1508;
    const Real x1515 = x1514 * x1509;
    const Real x1516 = x1515 * x1049;
    Real a1517_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a1517_last = a1517_last + real_32[l];
    }
    const Real x1518 = a1517_last / numbers[9 * LAYERS + 51];
    Real a1523_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1054_1021 = numbers[l + 7 * LAYERS + 51] + real_32[l];
        const Real a1519 = a1054_1021 - x1518;
        const Mask a1520 = (a1519 < 0.0);
        const Real a1521 = select(a1520, 0.0, a1519);
        const Real a1522 = real_32[l] * a1521;
        a1523_last = a1523_last + a1522;
        real_31[l] = a1522;
    }
    const Mask x1524 = (a1523_last > 0.0);
    const Real x1525 = select(x1524, a1523_last, 1.0);
    // step_parts.<genexpr>
    const Real x1529 = x543 * x1510;
    const Real x1530 = x543 * x1513;
    // snow_free_ground.deposition
    const Real x1532 = -x1491;
    const Mask x1533 = (x1532 < 0.0);
    const Real x1534 = select(x1533, 0.0, x1491);
    // layered_snow_step.layered_snow_step
    const Real x1536 = x543 * x1534;
    const Real x1538 = x543 * x1491;
    const Real x1539 = x1536 * 2501000.0;
    const Real x1541 = x27 / 1000.0;
    const Real x1542 = x541 * x1541;
    // step_parts.dew_rate
    const Real x1543 = x1536 / 1000.0;
    const Real x1544 = -x1543;
    results[LAYERS + 9] = x1544;
    // layered_snow_step.layered_snow_step
    const Real x1545 = x1542 - x1543;
    results[LAYERS + 25] = x1545;
    // vegetation.intercept
    const Real x1546 = x544 * x1545;
    const Real x1547 = x1546 - x1530;
    const Real x1548 = seconds * x1547;
    const Real x1549 = state[3 * LAYERS + 1] + x1548;
    const Real x1550 = x1549 - 0.0005;
    const Mask x1551 = (x1550 < 0.0);
    const Real x1552 = select(x1551, 0.0, x1550);
    results[LAYERS + 10] = x1552;
    const Real x1553 = state[3 * LAYERS + 1] * 8.881784197001252e-16;
    const Mask x1554 = (x1553 < 1e-20);
    const Real x1555 = select(x1554, 1e-20, x1553);
    const Mask x1556 = (x1549 < x1555);
    const Mask x1557 = (x1549 > 0.0005);
    const Real x1558 = select(x1557, 0.0005, x1549);
    const Real x1559 = select(x1556, 0.0, x1558);
    after[3 * LAYERS + 1] = x1559;
    const Real x1560 = x1033 * x1545;
    const Real x1561 = x1552 / seconds;
    quantities[4 * LAYERS + 13] = x1561;
    const Real x1562 = x1560 + x1561;
    // water_flow.__call__
    const Real x1563 = state[3 * LAYERS + 2] / seconds;
    const Real x1564 = x1562 + x1563;
    // water_flow.share_impedance
    const Real x1574 = numbers[LAYERS + 9] * (-2.302585092994046);
    // water_flow.__call__
    const Real x1578 = numbers[12 * LAYERS + 52] - real_1[0];
    // evapotranspiration.evaporation_components, step_parts.<genexpr>, water_flow.__call__, water_flow.share_impedance
    Real a1528_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1526 = real_31[l] / x1525;
        const Real a1527 = x1516 * a1526;
        a1528_last = a1528_last + a1527;
        const Real a1531 = x543 * a1527;
        const Real a1565 = 0.02 - real_1[l];
        const Mask a1566 = (a1565 < numbers[l + 9 * LAYERS + 52]);
        const Real a1567 = select(a1566, numbers[l + 9 * LAYERS + 52], a1565);
        const Mask a1568 = (a1567 < 0.0);
        const Real a1569 = select(a1568, 0.0, a1567);
        const Real a1570 = minimum(a1569, state[l + 2 * LAYERS]);
        const Mask a1571 = (state[l + 2 * LAYERS] < numbers[l + 9 * LAYERS + 52]);
        const Real a1572 = state[l + 2 * LAYERS] - 1e-06;
        const Real a1573 = select(a1571, a1572, numbers[l + 9 * LAYERS + 52]);
        const Real a1575 = real_1[l] / state[l + LAYERS];
        const Real a1576 = x1574 * a1575;
        const Real a1577 = numbers[l + 2 * LAYERS + 47] - real_1[l];
        real_32[l] = a1531;
        real_2[l] = a1570;
        real_30[l] = a1573;
        real_33[l] = a1576;
        real_34[l] = a1577;
    }
    // water_flow.__call__
    const Mask x1579 = (x1578 < real_2[0]);
    const Real x1580 = select(x1579, real_2[0], x1578);
    const Real x1583 = seconds * x1564;
    const Mask x1584 = (x1583 > numbers[LAYERS + 10]);
    const Real x1585 = select(x1584, numbers[LAYERS + 10], x1583);
    const Mask x1586 = (x1585 < 0.0);
    const Real x1587 = select(x1586, 0.0, x1585);
    // water_flow.__call__, implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a1581 = (numbers[l + 5 * LAYERS + 47] < real_2[l]);
        const Real a1582 = select(a1581, real_2[l], numbers[l + 5 * LAYERS + 47]);
        const Real a1588 = numbers[l] * 0.5;
        const Real a1589 = a1588 / numbers[l + 4 * LAYERS + 47];
        real_31[l] = a1582;
        real_35[l] = a1588;
        real_36[l] = a1589;
    }
    // implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1601 = exp(real_33[l]);
        const Real a1602 = a1601 / real_36[l];
        real_37[l] = a1602;
    }
    const Real x1603 = numbers[12 * LAYERS + 53] * real_37[LAYERS - 1];
    // retention.given_head
    const Real x1604 = -x1587;
    const Mask x1605 = (x1604 < 1e-30);
    const Real x1606 = select(x1605, 1e-30, x1604);
    const Real x1607 = log(x1606);
    // retention.flowing
    const Mask x1608 = (x1604 < numbers[3 * LAYERS + 47]);
    const Real x1609 = select(x1608, numbers[3 * LAYERS + 47], x1604);
    const Mask x1610 = (x1607 < numbers[10 * LAYERS + 52]);
    const Real x1611 = select(x1610, numbers[10 * LAYERS + 52], x1607);
    const Real x1612 = x1611 - numbers[10 * LAYERS + 52];
    const Real x1614 = numbers[11 * LAYERS + 52] * x1612;
    const Real x1615 = -x1614;
    const Real x1616 = exp(x1615);
    const Real x1617 = x1609 * x1616;
    const Real x1618 = numbers[11 * LAYERS + 52] - 1.0;
    const Real x1619 = x1617 / x1618;
    const Real x1620 = x1587 + numbers[3 * LAYERS + 47];
    const Mask x1621 = (x1620 < 0.0);
    const Real x1622 = select(x1621, 0.0, x1620);
    const Real x1623 = x1619 + x1622;
    // implicit_water._problem
    const Real x1624 = real_35[0] * x1616;
    const Real x1625 = numbers[LAYERS + 5] * numbers[5 * LAYERS + 46];
    const Real x1626 = exp(real_33[LAYERS - 1]);
    const Real x1627 = x1625 * x1626;
    const Real x1628 = x1623 + x1624;
    const Real x1629 = real_37[0] * x1628;
    // retention.given_head
    const Real x1630 = -numbers[12 * LAYERS + 53];
    const Mask x1631 = (x1630 < 1e-30);
    const Real x1632 = select(x1631, 1e-30, x1630);
    const Real x1633 = log(x1632);
    // retention.flowing
    const Mask x1634 = (x1630 < numbers[4 * LAYERS + 46]);
    const Real x1635 = select(x1634, numbers[4 * LAYERS + 46], x1630);
    const Mask x1636 = (x1633 < numbers[11 * LAYERS + 51]);
    const Real x1637 = select(x1636, numbers[11 * LAYERS + 51], x1633);
    const Real x1638 = x1637 - numbers[11 * LAYERS + 51];
    const Real x1640 = numbers[12 * LAYERS + 51] * x1638;
    const Real x1641 = -x1640;
    const Real x1642 = exp(x1641);
    const Real x1643 = x1635 * x1642;
    const Real x1644 = numbers[12 * LAYERS + 51] - 1.0;
    const Real x1645 = x1643 / x1644;
    const Real x1646 = numbers[12 * LAYERS + 53] + numbers[4 * LAYERS + 46];
    const Mask x1647 = (x1646 < 0.0);
    const Real x1648 = select(x1647, 0.0, x1646);
    const Real x1649 = x1645 + x1648;
    // implicit_water._problem
    const Real x1650 = x1603 * x1649;
    // retention.brim
    real_38[0] = numbers[3 * LAYERS + 47];
    for (int l = 0; l < LAYERS - 1; ++l) real_38[l + 1] = numbers[l + 3 * LAYERS + 47];
    for (int l = 0; l < LAYERS - 1; ++l) real_39[l] = numbers[l + 3 * LAYERS + 48];
    real_39[LAYERS - 1] = numbers[4 * LAYERS + 46];
    // retention.brim, implicit_water._start, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1653 = minimum(real_38[l], real_39[l]);
        const Real a1654 = minimum(numbers[l + 3 * LAYERS + 47], a1653);
        const Real a1655 = numbers[l + 3 * LAYERS + 47] / a1654;
        const Real a1656 = log(a1655);
        const Real a1657 = a1656 / numbers[l + LAYERS + 47];
        const Real a1658 = exp(a1657);
        const Real a1659 = numbers[l + 2 * LAYERS + 47] - real_30[l];
        const Real a1660 = a1659 * a1658;
        const Real a1661 = real_30[l] + a1660;
        const Real a1662 = minimum(state[l + 2 * LAYERS], real_34[l]);
        const Real a1663 = maximum(a1662, real_2[l]);
        const Real a1664 = minimum(a1663, a1661);
        const Real a1665 = a1661 - real_30[l];
        const Real a1666 = a1665 / a1659;
        const Mask a1667 = (a1666 < 1e-12);
        const Real a1668 = select(a1667, 1e-12, a1666);
        const Real a1669 = log(a1668);
        const Real a1670 = numbers[l + LAYERS + 47] * a1669;
        const Real a1671 = numbers[l + 10 * LAYERS + 52] - a1670;
        const Mask a1672 = (a1671 > 16.11809565095832);
        const Real a1673 = select(a1672, 16.11809565095832, a1671);
        const Real a1674 = exp(a1673);
        const Mask a1676 = (a1661 > real_34[l]);
        const Real a1677 = select(a1676, real_34[l], a1661);
        const Real a1678 = a1677 - real_2[l];
        const Real a1679 = a1678 * 100.0;
        const Mask a1680 = (a1679 < 0.0);
        const Real a1681 = select(a1680, 0.0, a1679);
        const Mask a1682 = (a1681 > 1.0);
        const Real a1683 = select(a1682, 1.0, a1681);
        const Mask a1684 = (a1674 < numbers[l + 3 * LAYERS + 47]);
        const Real a1685 = select(a1684, numbers[l + 3 * LAYERS + 47], a1674);
        const Mask a1686 = (a1673 < numbers[l + 10 * LAYERS + 52]);
        const Real a1687 = select(a1686, numbers[l + 10 * LAYERS + 52], a1673);
        const Real a1688 = a1687 - numbers[l + 10 * LAYERS + 52];
        const Real a1690 = numbers[l + 11 * LAYERS + 52] * a1688;
        const Real a1691 = -a1690;
        const Real a1692 = exp(a1691);
        const Real a1693 = numbers[l + 3 * LAYERS + 47] * 0.999999999;
        const Mask a1694 = (a1674 > a1693);
        const Real a1695 = numbers[l + 11 * LAYERS + 52] * a1692;
        const Real a1696 = a1695 / a1685;
        const Real a1697 = select(a1694, a1696, 0.0);
        const Real a1698 = a1685 * a1692;
        const Real a1699 = numbers[l + 11 * LAYERS + 52] - 1.0;
        const Real a1700 = a1698 / a1699;
        const Real a1701 = numbers[l + 3 * LAYERS + 47] - a1674;
        const Mask a1702 = (a1701 < 0.0);
        const Real a1703 = select(a1702, 0.0, a1701);
        const Real a1704 = a1700 + a1703;
        real_40[l] = a1659;
        real_41[l] = a1661;
        real_42[l] = a1664;
        real_43[l] = a1665;
        real_44[l] = a1673;
        real_45[l] = a1674;
        real_46[l] = a1683;
        real_47[l] = a1692;
        real_48[l] = a1693;
        real_49[l] = a1697;
        real_50[l] = a1699;
        real_51[l] = a1704;
    }
    // implicit_water._impedance, implicit_water._problem, retention.flowing, implicit_water._sent
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1590 = real_35[l] + real_35[l + 1];
        const Real a1591 = real_35[l] / a1590;
        const Real a1592 = real_33[l] - real_33[l + 1];
        const Real a1593 = a1591 * a1592;
        const Real a1594 = real_33[l + 1] + a1593;
        const Real a1595 = real_33[l] + real_33[l + 1];
        const Real a1596 = a1595 * 0.5;
        const Real a1597 = minimum(a1594, a1596);
        const Real a1598 = exp(a1597);
        const Real a1599 = real_36[l] + real_36[l + 1];
        const Real a1600 = a1598 / a1599;
        const Mask a1705 = (real_45[l + 1] < numbers[l + 3 * LAYERS + 47]);
        const Real a1706 = select(a1705, numbers[l + 3 * LAYERS + 47], real_45[l + 1]);
        const Mask a1707 = (real_44[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a1708 = select(a1707, numbers[l + 10 * LAYERS + 52], real_44[l + 1]);
        const Real a1709 = a1708 - numbers[l + 10 * LAYERS + 52];
        const Real a1711 = numbers[l + 11 * LAYERS + 52] * a1709;
        const Real a1712 = -a1711;
        const Real a1713 = exp(a1712);
        const Real a1714 = a1706 * a1713;
        const Real a1715 = numbers[l + 11 * LAYERS + 52] - 1.0;
        const Real a1716 = a1714 / a1715;
        const Real a1717 = numbers[l + 3 * LAYERS + 47] - real_45[l + 1];
        const Mask a1718 = (a1717 < 0.0);
        const Real a1719 = select(a1718, 0.0, a1717);
        const Real a1720 = a1716 + a1719;
        const Mask a1721 = (real_45[l] < numbers[l + 3 * LAYERS + 48]);
        const Real a1722 = select(a1721, numbers[l + 3 * LAYERS + 48], real_45[l]);
        const Mask a1723 = (real_44[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a1724 = select(a1723, numbers[l + 10 * LAYERS + 53], real_44[l]);
        const Real a1725 = a1724 - numbers[l + 10 * LAYERS + 53];
        const Real a1727 = numbers[l + 11 * LAYERS + 53] * a1725;
        const Real a1728 = -a1727;
        const Real a1729 = exp(a1728);
        const Real a1730 = a1722 * a1729;
        const Real a1731 = numbers[l + 11 * LAYERS + 53] - 1.0;
        const Real a1732 = a1730 / a1731;
        const Real a1733 = numbers[l + 3 * LAYERS + 48] - real_45[l];
        const Mask a1734 = (a1733 < 0.0);
        const Real a1735 = select(a1734, 0.0, a1733);
        const Real a1736 = a1732 + a1735;
        const Real a1737 = real_51[l] + a1736;
        const Real a1738 = a1737 * 0.5;
        real_39[l] = a1590;
        real_52[l] = a1600;
        real_53[l] = a1713;
        real_54[l] = a1715;
        real_55[l] = a1720;
        real_56[l] = a1729;
        real_57[l] = a1731;
        real_58[l] = a1738;
    }
    // implicit_water._downward
    real_39[LAYERS - 1] = real_35[LAYERS - 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1740 = real_39[l] * real_47[l];
        real_35[l] = a1740;
    }
    const Real x1743 = real_51[LAYERS - 1] + real_35[LAYERS - 1];
    const Real x1744 = x1603 * x1743;
    const Real x1745 = x1627 * real_47[LAYERS - 1];
    const Real x1746 = x1744 + x1745;
    // implicit_water._upward
    const Real x1750 = real_37[0] * real_51[0];
    // implicit_water._balance
    const Mask x1751 = (real_of(0.0) > 0.0);
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1752 = select(x1751, 0.0, real_49[l]);
        const Real a1755 = real_39[l] * a1752;
        real_45[l] = a1752;
        real_44[l] = a1755;
    }
    // implicit_water._downward
    const Real x1758 = real_47[LAYERS - 1] + real_44[LAYERS - 1];
    const Real x1759 = x1603 * x1758;
    const Real x1760 = x1627 * real_45[LAYERS - 1];
    const Real x1761 = x1759 + x1760;
    // implicit_water._downward, implicit_water._sent, implicit_water._upward, implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1741 = real_58[l] + real_35[l];
        const Real a1742 = real_52[l] * a1741;
        const Real a1747 = real_51[l + 1] + real_55[l];
        const Real a1748 = a1747 * 0.5;
        const Real a1749 = real_52[l] * a1748;
        const Real a1753 = real_47[l] + real_56[l];
        const Real a1754 = a1753 * 0.5;
        const Real a1756 = a1754 + real_44[l];
        const Real a1757 = real_52[l] * a1756;
        real_45[l] = a1742;
        real_49[l + 1] = a1749;
        real_36[l] = a1757;
    }
    // implicit_water._balance
    real_36[LAYERS - 1] = x1761;
    // implicit_water._upward
    const Real x1767 = real_37[0] * real_47[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1764 = real_47[l + 1] + real_53[l];
        const Real a1765 = a1764 * 0.5;
        const Real a1766 = real_52[l] * a1765;
        real_44[l + 1] = a1766;
    }
    // implicit_water._balance
    real_44[0] = x1767;
    real_45[LAYERS - 1] = x1746;
    real_49[0] = x1750;
    // implicit_water._state
    const Mask x1794 = (real_of(0.0) == 0.0);
    // implicit_water._balance, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1763 = real_46[l] * real_36[l];
        const Real a1769 = real_46[l] * real_44[l];
        const Real a1770 = a1763 + a1769;
        const Real a1773 = real_45[l] + real_49[l];
        const Real a1774 = real_46[l] * a1773;
        const Real a1775 = seconds * a1774;
        const Real a1776 = seconds * a1770;
        const Real a1777 = real_42[l] - real_30[l];
        const Real a1778 = a1777 / real_40[l];
        const Mask a1779 = (a1778 < 1e-12);
        const Real a1780 = select(a1779, 1e-12, a1778);
        const Real a1781 = log(a1780);
        const Real a1782 = numbers[l + LAYERS + 47] * a1781;
        const Real a1783 = numbers[l + 10 * LAYERS + 52] - a1782;
        const Mask a1784 = (a1783 > 16.11809565095832);
        const Real a1785 = select(a1784, 16.11809565095832, a1783);
        const Real a1786 = exp(a1785);
        const Real a1787 = numbers[l + LAYERS + 47] * a1786;
        const Real a1788 = a1780 * real_40[l];
        const Real a1789 = a1787 / a1788;
        const Real a1790 = -a1786;
        const Mask a1791 = (real_42[l] > real_34[l]);
        const Real a1792 = select(a1791, real_34[l], real_42[l]);
        const Mask a1793 = (real_42[l] <= real_34[l]);
        const Mask a1795 = (a1793 & x1794);
        const Real a1796 = a1792 - real_2[l];
        const Real a1797 = a1796 * 100.0;
        const Mask a1798 = (a1797 < 0.0);
        const Real a1799 = select(a1798, 0.0, a1797);
        const Mask a1800 = (a1799 > 1.0);
        const Real a1801 = select(a1800, 1.0, a1799);
        const Real a1802 = real_2[l] + 0.01;
        const Mask a1803 = (a1792 <= a1802);
        const Mask a1804 = (a1795 & a1803);
        const Real a1805 = select(a1804, 100.0, 0.0);
        const Mask a1806 = (a1786 < numbers[l + 3 * LAYERS + 47]);
        const Real a1807 = select(a1806, numbers[l + 3 * LAYERS + 47], a1786);
        const Mask a1808 = (a1785 < numbers[l + 10 * LAYERS + 52]);
        const Real a1809 = select(a1808, numbers[l + 10 * LAYERS + 52], a1785);
        const Real a1810 = a1809 - numbers[l + 10 * LAYERS + 52];
        const Real a1811 = numbers[l + 11 * LAYERS + 52] * a1810;
        const Real a1812 = -a1811;
        const Real a1813 = exp(a1812);
        const Mask a1814 = (a1786 > real_48[l]);
        const Real a1815 = numbers[l + 11 * LAYERS + 52] * a1813;
        const Real a1816 = a1815 / a1807;
        const Real a1817 = select(a1814, a1816, 0.0);
        const Real a1818 = a1807 * a1813;
        const Real a1819 = a1818 / real_50[l];
        const Real a1820 = numbers[l + 3 * LAYERS + 47] - a1786;
        const Mask a1821 = (a1820 < 0.0);
        const Real a1822 = select(a1821, 0.0, a1820);
        const Real a1823 = a1819 + a1822;
        real_47[l] = a1775;
        real_35[l] = a1776;
        real_51[l] = a1777;
        real_33[l] = a1785;
        real_38[l] = a1786;
        real_59[l] = a1789;
        real_60[l] = a1790;
        real_61[l] = a1792;
        mask_62[l] = a1795;
        real_63[l] = a1801;
        real_64[l] = a1802;
        real_65[l] = a1805;
        real_66[l] = a1813;
        real_67[l] = a1817;
        real_68[l] = a1823;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1854 = real_39[l] * real_66[l];
        real_44[l] = a1854;
    }
    const Real x1857 = real_68[LAYERS - 1] + real_44[LAYERS - 1];
    const Real x1858 = x1603 * x1857;
    const Real x1859 = x1627 * real_66[LAYERS - 1];
    const Real x1860 = x1858 + x1859;
    // implicit_water._upward
    const Real x1864 = real_37[0] * real_68[0];
    // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Mask a1824 = (real_38[l + 1] < numbers[l + 3 * LAYERS + 47]);
        const Real a1825 = select(a1824, numbers[l + 3 * LAYERS + 47], real_38[l + 1]);
        const Mask a1826 = (real_33[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a1827 = select(a1826, numbers[l + 10 * LAYERS + 52], real_33[l + 1]);
        const Real a1828 = a1827 - numbers[l + 10 * LAYERS + 52];
        const Real a1829 = numbers[l + 11 * LAYERS + 52] * a1828;
        const Real a1830 = -a1829;
        const Real a1831 = exp(a1830);
        const Real a1832 = a1825 * a1831;
        const Real a1833 = a1832 / real_54[l];
        const Real a1834 = numbers[l + 3 * LAYERS + 47] - real_38[l + 1];
        const Mask a1835 = (a1834 < 0.0);
        const Real a1836 = select(a1835, 0.0, a1834);
        const Real a1837 = a1833 + a1836;
        const Mask a1838 = (real_38[l] < numbers[l + 3 * LAYERS + 48]);
        const Real a1839 = select(a1838, numbers[l + 3 * LAYERS + 48], real_38[l]);
        const Mask a1840 = (real_33[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a1841 = select(a1840, numbers[l + 10 * LAYERS + 53], real_33[l]);
        const Real a1842 = a1841 - numbers[l + 10 * LAYERS + 53];
        const Real a1843 = numbers[l + 11 * LAYERS + 53] * a1842;
        const Real a1844 = -a1843;
        const Real a1845 = exp(a1844);
        const Real a1846 = a1839 * a1845;
        const Real a1847 = a1846 / real_57[l];
        const Real a1848 = numbers[l + 3 * LAYERS + 48] - real_38[l];
        const Mask a1849 = (a1848 < 0.0);
        const Real a1850 = select(a1849, 0.0, a1848);
        const Real a1851 = a1847 + a1850;
        const Real a1852 = real_68[l] + a1851;
        const Real a1853 = a1852 * 0.5;
        const Real a1855 = a1853 + real_44[l];
        const Real a1856 = real_52[l] * a1855;
        const Real a1861 = real_68[l + 1] + a1837;
        const Real a1862 = a1861 * 0.5;
        const Real a1863 = real_52[l] * a1862;
        real_53[l] = a1831;
        real_58[l] = a1845;
        real_36[l] = a1856;
        real_49[l + 1] = a1863;
    }
    // implicit_water._flow
    real_36[LAYERS - 1] = x1860;
    real_49[0] = x1864;
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1866 = real_63[l] * real_36[l];
        const Real a1868 = real_63[l] * real_49[l];
        real_44[l] = a1866;
        real_68[l] = a1868;
    }
    const Real x1869 = x1629 - real_68[0];
    const Mask x1870 = (x1869 > x1564);
    const Real x1871 = select(x1870, x1564, x1869);
    // implicit_water._remaining
    const Real x1872 = real_61[0] - x1580;
    const Real x1873 = x1872 * 100.0;
    const Mask x1874 = (x1873 < 0.0);
    const Real x1875 = select(x1874, 0.0, x1873);
    const Mask x1876 = (x1875 > 1.0);
    const Real x1877 = select(x1876, 1.0, x1875);
    // implicit_water._flow
    const Real x1878 = x1529 * x1877;
    const Real x1887 = real_44[LAYERS - 1] - x1650;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1886 = real_44[l] - real_68[l + 1];
        real_38[l + 1] = a1886;
    }
    // implicit_water._gain
    real_38[0] = x1871;
    for (int l = 0; l < LAYERS - 1; ++l) real_68[l] = real_38[l + 1];
    real_68[LAYERS - 1] = x1887;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1879 = real_61[l] - real_31[l];
        const Real a1880 = a1879 * 100.0;
        const Mask a1881 = (a1880 < 0.0);
        const Real a1882 = select(a1881, 0.0, a1880);
        const Mask a1883 = (a1882 > 1.0);
        const Real a1884 = select(a1883, 1.0, a1882);
        const Real a1885 = real_32[l] * a1884;
        const Real a1888 = real_42[l] - real_61[l];
        const Real a1889 = a1888 * 1e-09;
        const Real a1890 = real_61[l] + a1889;
        const Real a1891 = a1890 - state[l + 2 * LAYERS];
        const Real a1892 = numbers[l] * a1891;
        const Real a1893 = a1885 + in_row(l, 0, x1878);
        const Real a1896 = real_38[l] - real_68[l];
        const Real a1897 = a1896 - a1893;
        const Real a1898 = seconds * a1897;
        const Real a1899 = a1892 - a1898;
        const Real a1900 = select(x1751, 0.0, real_67[l]);
        const Real a1903 = real_39[l] * a1900;
        real_44[l] = a1885;
        real_33[l] = a1899;
        real_45[l] = a1900;
        real_46[l] = a1903;
    }
    // implicit_water._downward
    const Real x1906 = real_66[LAYERS - 1] + real_46[LAYERS - 1];
    const Real x1907 = x1603 * x1906;
    const Real x1908 = x1627 * real_45[LAYERS - 1];
    const Real x1909 = x1907 + x1908;
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1901 = real_66[l] + real_58[l];
        const Real a1902 = a1901 * 0.5;
        const Real a1904 = a1902 + real_46[l];
        const Real a1905 = real_52[l] * a1904;
        real_45[l] = a1905;
    }
    // implicit_water._balance
    real_45[LAYERS - 1] = x1909;
    // implicit_water._upward
    const Real x1915 = real_37[0] * real_66[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1912 = real_66[l + 1] + real_53[l];
        const Real a1913 = a1912 * 0.5;
        const Real a1914 = real_52[l] * a1913;
        real_46[l + 1] = a1914;
    }
    // implicit_water._balance
    real_46[0] = x1915;
    const Mask x1925 = (x1871 < x1564);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1911 = real_63[l] * real_45[l];
        const Real a1917 = real_63[l] * real_46[l];
        const Real a1918 = select(x1751, 1.0, real_59[l]);
        const Real a1919 = a1911 * a1918;
        const Real a1920 = real_65[l] * real_36[l];
        const Real a1921 = a1919 + a1920;
        const Real a1922 = a1917 * a1918;
        const Real a1923 = real_65[l] * real_49[l];
        const Real a1924 = a1922 + a1923;
        real_66[l] = a1911;
        real_68[l] = a1917;
        real_67[l] = a1921;
        real_69[l] = a1924;
    }
    const Real x1926 = select(x1925, real_69[0], 0.0);
    real_46[0] = x1926;
    for (int l = 0; l < LAYERS - 1; ++l) real_46[l + 1] = real_69[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1927 = magnitude(real_60[l]);
        const Real a1928 = select(x1751, a1927, real_42[l]);
        const Real a1930 = real_67[l] + real_46[l];
        const Real a1931 = a1928 * a1930;
        real_45[l] = a1931;
    }
    real_46[0] = real_45[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_46[l + 1] = real_45[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_60[l] = real_45[l + 1];
    real_60[LAYERS - 1] = real_45[LAYERS - 1];
    // implicit_water._demanded
    const Mask x1946 = (real_61[0] > x1580);
    const Real x1947 = x1580 + 0.01;
    const Mask x1948 = (real_61[0] < x1947);
    const Mask x1949 = (x1946 & x1948);
    const Mask x1950 = (real_61[0] == x1580);
    // implicit_water._balance, implicit_water._demanded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1934 = maximum(real_46[l], real_60[l]);
        const Real a1935 = maximum(real_45[l], a1934);
        const Mask a1936 = (real_33[l] < 0.0);
        const Mask a1937 = (real_61[l] > real_31[l]);
        const Real a1938 = real_31[l] + 0.01;
        const Mask a1939 = (real_61[l] < a1938);
        const Mask a1940 = (a1937 & a1939);
        const Mask a1941 = (real_61[l] == real_31[l]);
        const Mask a1942 = (a1941 & a1936);
        const Mask a1943 = (a1940 | a1942);
        const Real a1944 = real_32[l] * 100.0;
        const Real a1945 = select(a1943, a1944, 0.0);
        real_70[l] = a1935;
        mask_71[l] = a1936;
        real_72[l] = a1938;
        real_73[l] = a1944;
        real_74[l] = a1945;
    }
    // implicit_water._demanded
    const Mask x1951 = (x1950 & mask_71[0]);
    const Mask x1952 = (x1949 | x1951);
    const Real x1953 = x1529 * 100.0;
    const Real x1954 = select(x1952, x1953, 0.0);
    // implicit_water._balance
    const Real x1977 = select(mask_62[0], x1954, 0.0);
    // implicit_water._at
    const Mask x1986 = (real_of(0.0) < 360.0);
    const Mask x1990 = (real_of(0.0) < 1560.0);
    // implicit_water._balance, implicit_water._mobile, implicit_water._at
    Mask a1989_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1955 = select(mask_62[l], 1.0, 1e-09);
        const Real a1956 = select(x1751, 1e-11, a1955);
        const Real a1957 = real_66[l] + real_68[l];
        const Real a1958 = real_36[l] + real_49[l];
        const Real a1959 = real_63[l] * a1958;
        const Real a1960 = a1957 * real_59[l];
        const Real a1961 = real_65[l] * a1958;
        const Real a1962 = a1960 + a1961;
        const Mask a1963 = (real_51[l] < 1e-09);
        const Real a1964 = select(a1963, 1e-09, real_51[l]);
        const Real a1965 = a1964 * a1962;
        const Mask a1966 = (a1959 < 1e-30);
        const Real a1967 = select(a1966, 1e-30, a1959);
        const Real a1968 = a1965 / a1967;
        const Mask a1969 = (real_63[l] < 1.0);
        const Real a1970 = select(a1969, 60.0, INFINITE);
        const Real a1971 = seconds * real_70[l];
        const Real a1972 = numbers[l] * numbers[l + 2 * LAYERS + 47];
        const Real a1973 = a1971 + a1972;
        const Real a1974 = a1973 * 1.4210854715202004e-14;
        const Real a1975 = numbers[l] * a1956;
        const Real a1976 = select(mask_62[l], real_74[l], 0.0);
        const Real a1978 = seconds * a1959;
        const Mask a1979 = (a1968 < 0.02);
        const Real a1980 = select(a1979, 0.02, a1968);
        const Real a1981 = minimum(a1980, a1970);
        const Real a1982 = seconds * a1957;
        const Real a1983 = magnitude(real_33[l]);
        const Real a1984 = numbers[l] * 1e-09;
        const Real a1985 = maximum(a1974, a1984);
        const Real a1987 = select(x1986, a1974, a1985);
        const Mask a1988 = (a1983 > a1987);
        a1989_last = (a1989_last | a1988);
        real_60[l] = a1972;
        real_46[l] = a1975;
        real_45[l] = a1976;
        real_61[l] = a1978;
        real_75[l] = a1981;
        real_76[l] = a1982;
        real_77[l] = a1983;
        real_78[l] = a1984;
        real_79[l] = a1985;
    }
    // implicit_water._at
    const Mask x1991 = (a1989_last & x1990);
    Mask a1993_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a1992 = (real_77[l] <= real_79[l]);
        a1993_last = (a1993_last & a1992);
    }
    // implicit_water.solve_water
    for (int l = 0; l < LAYERS; ++l) real_79[l] = real_42[l];
    for (int l = 0; l < LAYERS; ++l) real_77[l] = real_of(0.0);
    real_80[0] = x1871;
    for (int l = 0; l < LAYERS - 1; ++l) real_80[l + 1] = real_38[l + 1];
    real_80[LAYERS] = x1887;
    Real w1997 = x1878;
    for (int l = 0; l < LAYERS; ++l) real_74[l] = real_44[l];
    for (int l = 0; l < LAYERS; ++l) real_70[l] = real_33[l];
    for (int l = 0; l < LAYERS; ++l) real_68[l] = real_46[l];
    for (int l = 0; l < LAYERS; ++l) real_66[l] = real_67[l];
    real_49[0] = x1926;
    for (int l = 0; l < LAYERS - 1; ++l) real_49[l + 1] = real_69[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_36[l] = real_45[l];
    Real w2004 = x1977;
    for (int l = 0; l < LAYERS; ++l) real_65[l] = real_61[l];
    for (int l = 0; l < LAYERS; ++l) real_63[l] = real_75[l];
    for (int l = 0; l < LAYERS; ++l) real_59[l] = real_76[l];
    Real w2008 = real_of(INFINITE);
    Real w2009 = real_of(1.0);
    Real w2010 = real_of(0.0);
    Mask w2011 = x1991;
    Mask w2012 = a1993_last;
    for (int pass = 0; pass < 1560; ++pass) {
        if (!any_lane(w2011)) break;
        // implicit_water._iteration
        const Mask x2015 = (w2010 == 60.0);
        const Mask x2016 = (w2010 == 360.0);
        const Mask x2017 = (x2015 | x2016);
        Real a2014_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2013 = magnitude(real_70[l]);
            a2014_last = a2014_last + a2013;
        }
        const Mask x2018 = (a2014_last < w2008);
        const Mask x2019 = (w2010 < 60.0);
        const Mask x2020 = (x2018 | x2019);
        const Mask x2021 = (w2010 < 360.0);
        const Real x2022 = select(x2021, 1.03, 1.0);
        const Real x2023 = select(x2020, x2022, 0.5);
        const Real x2024 = x2023 * w2009;
        const Mask x2025 = (x2024 < 0.1);
        const Real x2026 = select(x2025, 0.1, x2024);
        const Mask x2027 = (x2026 > 1.0);
        const Real x2028 = select(x2027, 1.0, x2026);
        const Real x2029 = select(x2017, 0.5, x2028);
        // implicit_water._change
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2037 = seconds * real_66[l];
            const Real a2038 = -a2037;
            const Real a2039 = seconds * real_49[l + 1];
            const Real a2040 = -a2039;
            real_53[l] = a2038;
            real_58[l] = a2040;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2030 = real_36[l] + in_row(l, 0, w2004);
            const Real a2031 = a2030 + real_66[l];
            const Real a2032 = a2031 + real_49[l];
            const Real a2033 = seconds * a2032;
            const Real a2034 = real_68[l] + a2033;
            const Real a2035 = a2034 * 1.0000000000000142;
            const Real a2041 = -real_70[l];
            real_51[l] = a2030;
            real_81[l] = a2035;
            real_82[l] = a2041;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_53, real_81, real_58, real_82, real_83);
        // implicit_water._moved
        const Mask x2139 = (x2029 < 1.0);
        const Mask x2160 = (x1529 > 0.0);
        const Real x2161 = select(x2160, x1580, (-1.0));
        // implicit_water._stopped
        const Mask x2162 = (real_79[0] > x2161);
        // implicit_water._moved, implicit_water._mobile, implicit_water._raised, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2043 = (real_77[l] > 0.0);
            const Mask a2044 = (real_79[l] <= real_34[l]);
            const Real a2045 = real_79[l] - real_30[l];
            const Mask a2046 = (a2045 < 1e-09);
            const Real a2047 = select(a2046, 1e-09, a2045);
            const Mask a2048 = (real_65[l] < 1e-30);
            const Real a2049 = select(a2048, 1e-30, real_65[l]);
            const Real a2050 = 1 / a2047;
            const Real a2051 = real_43[l] * a2050;
            const Mask a2052 = (a2051 < 1.0);
            const Real a2053 = select(a2052, 1.0, a2051);
            const Real a2054 = real_34[l] - real_30[l];
            const Real a2055 = a2054 * a2050;
            const Mask a2056 = (a2055 > a2053);
            const Real a2057 = select(a2056, a2053, a2055);
            const Mask a2058 = (a2057 < 1e-30);
            const Real a2059 = select(a2058, 1e-30, a2057);
            const Real a2060 = seconds * real_51[l];
            const Real a2061 = numbers[l] + a2060;
            const Real a2062 = a2061 * a2047;
            const Real a2063 = select(a2044, a2061, real_78[l]);
            const Real a2064 = real_63[l] * a2049;
            const Real a2065 = a2064 * a2050;
            const Real a2066 = a2063 + a2065;
            const Real a2067 = numbers[l] * 1e-11;
            const Real a2068 = x2029 * real_83[l];
            const Real a2069 = real_77[l] + a2068;
            const Real a2070 = a2062 * a2059;
            const Real a2071 = a2062 - a2070;
            const Real a2072 = a2071 * 1e-09;
            const Real a2073 = a2070 + a2072;
            const Real a2074 = select(a2044, a2062, a2073);
            const Real a2075 = a2074 + a2049;
            const Real a2076 = log(a2059);
            const Real a2077 = real_63[l] * a2076;
            const Mask a2078 = (a2077 > 300.0);
            const Real a2079 = select(a2078, 300.0, a2077);
            const Real a2080 = exp(a2079);
            const Real a2081 = a2049 * a2080;
            const Real a2082 = a2070 + a2081;
            const Real a2083 = a2062 * a2053;
            const Real a2084 = a2083 - a2070;
            const Real a2085 = a2084 * 1e-09;
            const Real a2086 = a2070 + a2085;
            const Real a2087 = maximum(real_47[l], a2049);
            const Real a2088 = a2086 + a2087;
            const Real a2089 = x2029 * a2066;
            const Real a2090 = a2089 * real_83[l];
            const Real a2091 = a2075 + a2090;
            const Real a2092 = a2091 - a2088;
            const Real a2093 = a2067 + real_35[l];
            const Real a2094 = a2092 / a2093;
            const Real a2095 = select(a2043, a2069, a2094);
            const Mask a2096 = (a2095 < 0.0);
            const Real a2097 = select(a2096, 0.0, a2095);
            const Mask a2098 = (a2069 > 0.0);
            const Mask a2099 = (a2091 > a2088);
            const Mask a2100 = select(a2043, a2098, a2099);
            const Mask a2101 = (a2091 > a2082);
            const Real a2102 = a2062 * 1e-09;
            const Real a2103 = select(a2101, a2102, a2062);
            const Real a2104 = a2070 * 0.999999999;
            const Real a2105 = select(a2101, a2104, 0.0);
            const Real a2106 = a2091 - a2105;
            const Mask a2107 = (a2106 < 1e-30);
            const Real a2108 = select(a2107, 1e-30, a2106);
            const Real a2109 = a2108 / a2049;
            const Real a2110 = log(a2109);
            const Real a2111 = a2110 / real_63[l];
            const Mask a2112 = (a2111 > 50.0);
            const Real a2113 = select(a2112, 50.0, a2111);
            const Real a2114 = exp(a2113);
            const Real a2115 = a2106 - a2103;
            const Real a2116 = a2115 - a2049;
            const Real a2117 = a2103 + a2064;
            const Real a2118 = a2116 / a2117;
            const Real a2119 = a2118 + 1.0;
            const Real a2120 = a2108 / a2103;
            const Real a2121 = minimum(a2114, a2120);
            const Real a2122 = minimum(a2121, a2119);
            const Mask a2123 = (a2122 < 0.05);
            const Real a2124 = select(a2123, 0.05, a2122);
            const Real a2125 = select(a2101, a2059, 0.05);
            const Real a2126 = select(a2101, a2053, a2059);
            const Real a2127 = maximum(a2124, a2125);
            const Real a2128 = minimum(a2127, a2126);
            const Real a2129 = a2047 * a2128;
            const Real a2130 = real_30[l] + a2129;
            const Real a2131 = maximum(a2130, real_2[l]);
            const Real a2132 = select(a2043, real_41[l], a2131);
            const Mask a2133 = ~a2043;
            const Mask a2134 = (real_79[l] > real_34[l]);
            const Mask a2135 = (a2133 & a2134);
            const Real a2136 = a2132 - real_79[l];
            const Real a2137 = x2029 * a2136;
            const Real a2138 = real_79[l] + a2137;
            const Mask a2140 = (a2135 & x2139);
            const Real a2141 = select(a2140, a2138, a2132);
            const Mask a2142 = (real_79[l] > real_64[l]);
            const Mask a2143 = (a2141 < real_64[l]);
            const Mask a2144 = (a2142 & a2143);
            const Mask a2145 = (real_79[l] < real_64[l]);
            const Mask a2146 = (a2141 > real_64[l]);
            const Mask a2147 = (a2145 & a2146);
            const Mask a2148 = (a2144 | a2147);
            const Real a2149 = select(a2148, real_64[l], a2141);
            const Mask a2150 = (real_32[l] > 0.0);
            const Real a2151 = select(a2150, real_31[l], (-1.0));
            const Mask a2152 = (real_79[l] > a2151);
            const Mask a2153 = (a2149 < a2151);
            const Mask a2154 = (a2152 & a2153);
            const Mask a2155 = (real_79[l] < a2151);
            const Mask a2156 = (a2149 > a2151);
            const Mask a2157 = (a2155 & a2156);
            const Mask a2158 = (a2154 | a2157);
            const Real a2159 = select(a2158, a2151, a2149);
            real_82[l] = a2097;
            mask_62[l] = a2100;
            real_81[l] = a2159;
        }
        // implicit_water._stopped
        const Mask x2163 = (real_81[0] < x2161);
        const Mask x2164 = (x2162 & x2163);
        const Mask x2165 = (real_79[0] < x2161);
        const Mask x2166 = (real_81[0] > x2161);
        const Mask x2167 = (x2165 & x2166);
        const Mask x2168 = (x2164 | x2167);
        const Real x2169 = select(x2168, x2161, real_81[0]);
        // implicit_water._moved
        real_81[0] = x2169;
        // implicit_water._iteration
        const Real x2180 = select(x2017, INFINITE, a2014_last);
        const Real x2181 = real_of_mask(w2011);
        const Real x2182 = w2010 + x2181;
        // implicit_water._moved, implicit_water._iteration, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2171 = (real_81[l] >= real_41[l]);
            const Mask a2172 = (mask_62[l] | a2171);
            const Real a2173 = select(a2172, real_41[l], real_81[l]);
            const Real a2174 = select(a2172, real_82[l], 0.0);
            const Real a2175 = select(x2016, real_41[l], real_42[l]);
            const Real a2176 = select(x2017, a2175, a2173);
            const Real a2177 = select(x2017, 0.0, a2174);
            const Real a2178 = select(w2011, a2176, real_79[l]);
            const Real a2179 = select(w2011, a2177, real_77[l]);
            const Real a2183 = a2178 - real_30[l];
            const Real a2184 = a2183 / real_40[l];
            const Mask a2185 = (a2184 < 1e-12);
            const Real a2186 = select(a2185, 1e-12, a2184);
            const Real a2187 = log(a2186);
            const Real a2188 = numbers[l + LAYERS + 47] * a2187;
            const Real a2189 = numbers[l + 10 * LAYERS + 52] - a2188;
            const Mask a2190 = (a2189 > 16.11809565095832);
            const Real a2191 = select(a2190, 16.11809565095832, a2189);
            const Real a2192 = exp(a2191);
            const Real a2193 = numbers[l + LAYERS + 47] * a2192;
            const Real a2194 = a2186 * real_40[l];
            const Real a2195 = a2193 / a2194;
            const Real a2197 = a2179 - a2192;
            const Mask a2198 = (a2178 > real_34[l]);
            const Real a2199 = select(a2198, real_34[l], a2178);
            const Mask a2200 = (a2178 <= real_34[l]);
            const Mask a2201 = (a2179 == 0.0);
            const Mask a2202 = (a2200 & a2201);
            const Real a2203 = a2199 - real_2[l];
            const Real a2204 = a2203 * 100.0;
            const Mask a2205 = (a2204 < 0.0);
            const Real a2206 = select(a2205, 0.0, a2204);
            const Mask a2207 = (a2206 > 1.0);
            const Real a2208 = select(a2207, 1.0, a2206);
            const Mask a2209 = (a2199 <= real_64[l]);
            const Mask a2210 = (a2202 & a2209);
            const Real a2211 = select(a2210, 100.0, 0.0);
            const Real a2212 = -a2197;
            const Mask a2213 = (a2212 < numbers[l + 3 * LAYERS + 47]);
            const Real a2214 = select(a2213, numbers[l + 3 * LAYERS + 47], a2212);
            const Mask a2215 = (a2191 < numbers[l + 10 * LAYERS + 52]);
            const Real a2216 = select(a2215, numbers[l + 10 * LAYERS + 52], a2191);
            const Real a2217 = a2216 - numbers[l + 10 * LAYERS + 52];
            const Real a2218 = numbers[l + 11 * LAYERS + 52] * a2217;
            const Real a2219 = -a2218;
            const Real a2220 = exp(a2219);
            const Mask a2221 = (a2212 > real_48[l]);
            const Real a2222 = numbers[l + 11 * LAYERS + 52] * a2220;
            const Real a2223 = a2222 / a2214;
            const Real a2224 = select(a2221, a2223, 0.0);
            const Real a2225 = a2214 * a2220;
            const Real a2226 = a2225 / real_50[l];
            const Real a2227 = a2197 + numbers[l + 3 * LAYERS + 47];
            const Mask a2228 = (a2227 < 0.0);
            const Real a2229 = select(a2228, 0.0, a2227);
            const Real a2230 = a2226 + a2229;
            real_83[l] = a2178;
            real_51[l] = a2179;
            real_84[l] = a2183;
            real_85[l] = a2191;
            real_86[l] = a2195;
            real_87[l] = a2197;
            real_88[l] = a2199;
            mask_71[l] = a2202;
            real_89[l] = a2208;
            real_90[l] = a2211;
            real_91[l] = a2220;
            real_92[l] = a2224;
            real_93[l] = a2230;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2263 = real_39[l] * real_91[l];
            real_81[l] = a2263;
        }
        const Real x2266 = real_93[LAYERS - 1] + real_81[LAYERS - 1];
        const Real x2267 = x1603 * x2266;
        const Real x2268 = x1627 * real_91[LAYERS - 1];
        const Real x2269 = x2267 + x2268;
        // implicit_water._upward
        const Real x2273 = real_37[0] * real_93[0];
        // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2231 = -real_87[l + 1];
            const Mask a2232 = (a2231 < numbers[l + 3 * LAYERS + 47]);
            const Real a2233 = select(a2232, numbers[l + 3 * LAYERS + 47], a2231);
            const Mask a2234 = (real_85[l + 1] < numbers[l + 10 * LAYERS + 52]);
            const Real a2235 = select(a2234, numbers[l + 10 * LAYERS + 52], real_85[l + 1]);
            const Real a2236 = a2235 - numbers[l + 10 * LAYERS + 52];
            const Real a2237 = numbers[l + 11 * LAYERS + 52] * a2236;
            const Real a2238 = -a2237;
            const Real a2239 = exp(a2238);
            const Real a2240 = a2233 * a2239;
            const Real a2241 = a2240 / real_54[l];
            const Real a2242 = real_87[l + 1] + numbers[l + 3 * LAYERS + 47];
            const Mask a2243 = (a2242 < 0.0);
            const Real a2244 = select(a2243, 0.0, a2242);
            const Real a2245 = a2241 + a2244;
            const Real a2246 = -real_87[l];
            const Mask a2247 = (a2246 < numbers[l + 3 * LAYERS + 48]);
            const Real a2248 = select(a2247, numbers[l + 3 * LAYERS + 48], a2246);
            const Mask a2249 = (real_85[l] < numbers[l + 10 * LAYERS + 53]);
            const Real a2250 = select(a2249, numbers[l + 10 * LAYERS + 53], real_85[l]);
            const Real a2251 = a2250 - numbers[l + 10 * LAYERS + 53];
            const Real a2252 = numbers[l + 11 * LAYERS + 53] * a2251;
            const Real a2253 = -a2252;
            const Real a2254 = exp(a2253);
            const Real a2255 = a2248 * a2254;
            const Real a2256 = a2255 / real_57[l];
            const Real a2257 = real_87[l] + numbers[l + 3 * LAYERS + 48];
            const Mask a2258 = (a2257 < 0.0);
            const Real a2259 = select(a2258, 0.0, a2257);
            const Real a2260 = a2256 + a2259;
            const Real a2261 = real_93[l] + a2260;
            const Real a2262 = a2261 * 0.5;
            const Real a2264 = a2262 + real_81[l];
            const Real a2265 = real_52[l] * a2264;
            const Real a2270 = real_93[l + 1] + a2245;
            const Real a2271 = a2270 * 0.5;
            const Real a2272 = real_52[l] * a2271;
            real_58[l] = a2239;
            real_53[l] = a2254;
            real_82[l] = a2265;
            real_94[l + 1] = a2272;
        }
        // implicit_water._flow
        real_82[LAYERS - 1] = x2269;
        real_94[0] = x2273;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2275 = real_89[l] * real_82[l];
            const Real a2277 = real_89[l] * real_94[l];
            real_81[l] = a2275;
            real_93[l] = a2277;
        }
        const Real x2278 = x1629 - real_93[0];
        const Mask x2279 = (x2278 > x1564);
        const Real x2280 = select(x2279, x1564, x2278);
        // implicit_water._remaining
        const Real x2281 = real_88[0] - x1580;
        const Real x2282 = x2281 * 100.0;
        const Mask x2283 = (x2282 < 0.0);
        const Real x2284 = select(x2283, 0.0, x2282);
        const Mask x2285 = (x2284 > 1.0);
        const Real x2286 = select(x2285, 1.0, x2284);
        // implicit_water._flow
        const Real x2287 = x1529 * x2286;
        const Real x2296 = real_81[LAYERS - 1] - x1650;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2295 = real_81[l] - real_93[l + 1];
            real_56[l] = a2295;
        }
        // implicit_water._gain
        real_93[0] = x2280;
        for (int l = 0; l < LAYERS - 1; ++l) real_93[l + 1] = real_56[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_81[l] = real_56[l];
        real_81[LAYERS - 1] = x2296;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2288 = real_88[l] - real_31[l];
            const Real a2289 = a2288 * 100.0;
            const Mask a2290 = (a2289 < 0.0);
            const Real a2291 = select(a2290, 0.0, a2289);
            const Mask a2292 = (a2291 > 1.0);
            const Real a2293 = select(a2292, 1.0, a2291);
            const Real a2294 = real_32[l] * a2293;
            const Real a2297 = real_83[l] - real_88[l];
            const Real a2298 = a2297 * 1e-09;
            const Real a2299 = real_88[l] + a2298;
            const Real a2300 = real_51[l] * 1e-11;
            const Real a2301 = a2299 + a2300;
            const Real a2302 = a2301 - state[l + 2 * LAYERS];
            const Real a2303 = numbers[l] * a2302;
            const Real a2304 = a2294 + in_row(l, 0, x2287);
            const Real a2307 = real_93[l] - real_81[l];
            const Real a2308 = a2307 - a2304;
            const Real a2309 = seconds * a2308;
            const Real a2310 = a2303 - a2309;
            const Mask a2311 = (real_51[l] > 0.0);
            const Real a2312 = select(a2311, 0.0, real_92[l]);
            const Real a2315 = real_39[l] * a2312;
            real_85[l] = a2294;
            real_95[l] = a2310;
            mask_62[l] = a2311;
            real_96[l] = a2312;
            real_97[l] = a2315;
        }
        // implicit_water._downward
        const Real x2318 = real_91[LAYERS - 1] + real_97[LAYERS - 1];
        const Real x2319 = x1603 * x2318;
        const Real x2320 = x1627 * real_96[LAYERS - 1];
        const Real x2321 = x2319 + x2320;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2313 = real_91[l] + real_53[l];
            const Real a2314 = a2313 * 0.5;
            const Real a2316 = a2314 + real_97[l];
            const Real a2317 = real_52[l] * a2316;
            real_96[l] = a2317;
        }
        // implicit_water._balance
        real_96[LAYERS - 1] = x2321;
        // implicit_water._upward
        const Real x2327 = real_37[0] * real_91[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2324 = real_91[l + 1] + real_58[l];
            const Real a2325 = a2324 * 0.5;
            const Real a2326 = real_52[l] * a2325;
            real_97[l + 1] = a2326;
        }
        // implicit_water._balance
        real_97[0] = x2327;
        const Mask x2337 = (x2280 < x1564);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2323 = real_89[l] * real_96[l];
            const Real a2329 = real_89[l] * real_97[l];
            const Real a2330 = select(mask_62[l], 1.0, real_86[l]);
            const Real a2331 = a2323 * a2330;
            const Real a2332 = real_90[l] * real_82[l];
            const Real a2333 = a2331 + a2332;
            const Real a2334 = a2329 * a2330;
            const Real a2335 = real_90[l] * real_94[l];
            const Real a2336 = a2334 + a2335;
            real_91[l] = a2323;
            real_81[l] = a2329;
            real_93[l] = a2333;
            real_92[l] = a2336;
        }
        const Real x2338 = select(x2337, real_92[0], 0.0);
        real_97[0] = x2338;
        for (int l = 0; l < LAYERS - 1; ++l) real_97[l + 1] = real_92[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2339 = magnitude(real_87[l]);
            const Real a2340 = select(mask_62[l], a2339, real_83[l]);
            const Real a2342 = real_93[l] + real_97[l];
            const Real a2343 = a2340 * a2342;
            real_96[l] = a2343;
        }
        real_97[0] = real_96[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_97[l + 1] = real_96[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_87[l] = real_96[l + 1];
        real_87[LAYERS - 1] = real_96[LAYERS - 1];
        // implicit_water._demanded
        const Mask x2356 = (real_88[0] > x1580);
        const Mask x2357 = (real_88[0] < x1947);
        const Mask x2358 = (x2356 & x2357);
        const Mask x2359 = (real_88[0] == x1580);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2346 = maximum(real_97[l], real_87[l]);
            const Real a2347 = maximum(real_96[l], a2346);
            const Mask a2348 = (real_95[l] < 0.0);
            const Mask a2349 = (real_88[l] > real_31[l]);
            const Mask a2350 = (real_88[l] < real_72[l]);
            const Mask a2351 = (a2349 & a2350);
            const Mask a2352 = (real_88[l] == real_31[l]);
            const Mask a2353 = (a2352 & a2348);
            const Mask a2354 = (a2351 | a2353);
            const Real a2355 = select(a2354, real_73[l], 0.0);
            real_98[l] = a2347;
            mask_99[l] = a2348;
            real_100[l] = a2355;
        }
        // implicit_water._demanded
        const Mask x2360 = (x2359 & mask_99[0]);
        const Mask x2361 = (x2358 | x2360);
        const Real x2362 = select(x2361, x1953, 0.0);
        // implicit_water._balance
        const Real x2384 = select(mask_71[0], x2362, 0.0);
        // implicit_water._at
        const Mask x2392 = (x2182 < 360.0);
        const Mask x2396 = (x2182 < 1560.0);
        // implicit_water._balance, implicit_water._mobile, implicit_water._at
        Mask a2395_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2363 = select(mask_71[l], 1.0, 1e-09);
            const Real a2364 = select(mask_62[l], 1e-11, a2363);
            const Real a2365 = real_91[l] + real_81[l];
            const Real a2366 = real_82[l] + real_94[l];
            const Real a2367 = real_89[l] * a2366;
            const Real a2368 = a2365 * real_86[l];
            const Real a2369 = real_90[l] * a2366;
            const Real a2370 = a2368 + a2369;
            const Mask a2371 = (real_84[l] < 1e-09);
            const Real a2372 = select(a2371, 1e-09, real_84[l]);
            const Real a2373 = a2372 * a2370;
            const Mask a2374 = (a2367 < 1e-30);
            const Real a2375 = select(a2374, 1e-30, a2367);
            const Real a2376 = a2373 / a2375;
            const Mask a2377 = (real_89[l] < 1.0);
            const Real a2378 = select(a2377, 60.0, INFINITE);
            const Real a2379 = seconds * real_98[l];
            const Real a2380 = a2379 + real_60[l];
            const Real a2381 = a2380 * 1.4210854715202004e-14;
            const Real a2382 = numbers[l] * a2364;
            const Real a2383 = select(mask_71[l], real_100[l], 0.0);
            const Real a2385 = seconds * a2367;
            const Mask a2386 = (a2376 < 0.02);
            const Real a2387 = select(a2386, 0.02, a2376);
            const Real a2388 = minimum(a2387, a2378);
            const Real a2389 = seconds * a2365;
            const Real a2390 = magnitude(real_95[l]);
            const Real a2391 = maximum(a2381, real_78[l]);
            const Real a2393 = select(x2392, a2381, a2391);
            const Mask a2394 = (a2390 > a2393);
            a2395_last = (a2395_last | a2394);
            real_87[l] = a2382;
            real_97[l] = a2383;
            real_96[l] = a2385;
            real_88[l] = a2388;
            real_101[l] = a2389;
            real_102[l] = a2390;
            real_103[l] = a2391;
        }
        // implicit_water._at
        const Mask x2397 = (a2395_last & x2396);
        Mask a2399_last = mask_of(true);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2398 = (real_102[l] <= real_103[l]);
            a2399_last = (a2399_last & a2398);
        }
        for (int l = 0; l < LAYERS; ++l) real_79[l] = real_83[l];
        for (int l = 0; l < LAYERS; ++l) real_77[l] = real_51[l];
        real_80[0] = x2280;
        for (int l = 0; l < LAYERS - 1; ++l) real_80[l + 1] = real_56[l];
        real_80[LAYERS] = x2296;
        for (int l = 0; l < LAYERS; ++l) real_74[l] = real_85[l];
        for (int l = 0; l < LAYERS; ++l) real_70[l] = real_95[l];
        for (int l = 0; l < LAYERS; ++l) real_68[l] = real_87[l];
        for (int l = 0; l < LAYERS; ++l) real_66[l] = real_93[l];
        real_49[0] = x2338;
        for (int l = 0; l < LAYERS - 1; ++l) real_49[l + 1] = real_92[l + 1];
        for (int l = 0; l < LAYERS; ++l) real_36[l] = real_97[l];
        for (int l = 0; l < LAYERS; ++l) real_65[l] = real_96[l];
        for (int l = 0; l < LAYERS; ++l) real_63[l] = real_88[l];
        for (int l = 0; l < LAYERS; ++l) real_59[l] = real_101[l];
        w1997 = x2287;
        w2004 = x2384;
        w2008 = x2180;
        w2009 = x2029;
        w2010 = x2182;
        w2011 = x2397;
        w2012 = a2399_last;
    }
    // implicit_water._change
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2407 = seconds * real_66[l];
        const Real a2408 = -a2407;
        const Real a2409 = seconds * real_49[l + 1];
        const Real a2410 = -a2409;
        real_57[l] = a2408;
        real_54[l] = a2410;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2400 = real_36[l] + in_row(l, 0, w2004);
        const Real a2401 = a2400 + real_66[l];
        const Real a2402 = a2401 + real_49[l];
        const Real a2403 = seconds * a2402;
        const Real a2404 = real_68[l] + a2403;
        const Real a2405 = a2404 * 1.0000000000000142;
        const Real a2411 = -real_70[l];
        real_59[l] = a2405;
        real_63[l] = a2411;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_57, real_59, real_54, real_63, real_68);
    // implicit_water._changed
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2413 = real_66[l] * real_68[l];
        const Real a2414 = real_49[l] * real_68[l];
        real_63[l] = a2413;
        real_59[l] = a2414;
    }
    const Real x2415 = -real_59[0];
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2416 = real_63[l] - real_59[l + 1];
        real_104[l + 1] = a2416;
    }
    real_104[0] = x2415;
    real_104[LAYERS] = real_63[LAYERS - 1];
    const Real x2419 = w2004 * real_68[0];
    const Real x2420 = w1997 + x2419;
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a2418 = real_80[l] + real_104[l];
        real_105[l] = a2418;
    }
    // implicit_water._limited
    const Real x2423 = minimum(real_105[0], x1564);
    const Mask x2424 = (x2420 < 0.0);
    const Real x2425 = select(x2424, 0.0, x2420);
    const Real x2426 = minimum(x2425, x1529);
    // implicit_water.<genexpr>
    real_105[0] = x2423;
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a2431 = select(w2012, real_105[l], NOT_A_NUMBER);
        real_104[l] = a2431;
    }
    results[LAYERS + 13] = real_104[LAYERS];
    results[LAYERS + 31] = real_104[LAYERS];
    const Real x2432 = select(w2012, x2426, NOT_A_NUMBER);
    // water_flow.__call__
    const Real x2440 = x1564 - real_104[0];
    const Real x2441 = seconds * x2440;
    const Mask x2442 = (x2441 > numbers[LAYERS + 10]);
    const Real x2443 = select(x2442, numbers[LAYERS + 10], x2441);
    const Mask x2444 = (x2443 < 0.0);
    const Real x2445 = select(x2444, 0.0, x2443);
    const Real x2447 = x2445 / seconds;
    const Real x2448 = x2440 - x2447;
    results[LAYERS + 12] = x2448;
    // step_parts.from_ground
    const Real x2486 = x2432 + x1530;
    // implicit_water._changed, implicit_water._limited, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, step_parts.from_soil_of, soil_heat.thermal_conductivity, soil_heat.blended_kersten
    Real a2449_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2421 = real_36[l] * real_68[l];
        const Real a2422 = real_74[l] + a2421;
        const Mask a2427 = (a2422 < 0.0);
        const Real a2428 = select(a2427, 0.0, a2422);
        const Real a2429 = minimum(a2428, real_32[l]);
        const Real a2433 = select(w2012, a2429, NOT_A_NUMBER);
        const Real a2434 = seconds / numbers[l];
        const Real a2435 = a2433 + in_row(l, 0, x2432);
        const Real a2436 = real_104[l] - real_104[l + 1];
        const Real a2437 = a2436 - a2435;
        const Real a2438 = a2434 * a2437;
        const Real a2439 = state[l + 2 * LAYERS] + a2438;
        const Real a2446 = a2439 + real_1[l];
        after[LAYERS + l] = a2446;
        a2449_last = a2449_last + a2433;
        const Real a2450 = a2446 / numbers[l + 2 * LAYERS + 47];
        const Real a2451 = a2439 / a2446;
        const Real a2452 = a2451 * numbers[l + 2 * LAYERS + 47];
        const Real a2453 = a2452 * (-1.3505762785178115);
        const Real a2454 = numbers[l + 13 * LAYERS + 54] + a2453;
        const Real a2455 = exp(a2454);
        const Real a2456 = numbers[l + 14 * LAYERS + 54] * a2450;
        const Real a35_1232 = numbers[l + 14 * LAYERS + 54] - 1.0;
        const Real a2457 = a35_1232 * a2450;
        const Real a2458 = a2457 + 1.0;
        const Real a2459 = a2456 / a2458;
        const Real a2460 = a2450 * 4.6;
        const Real a2461 = a2450 * 3.6;
        const Real a2462 = a2461 + 1.0;
        const Real a2463 = a2460 / a2462;
        const Real a2464 = log(a2450);
        const Real a2465 = a2464 / 2.302585092994046;
        const Real a2466 = a2465 + 1.0;
        const Mask a2467 = (a2466 < 0.0);
        const Real a2468 = select(a2467, 0.0, a2466);
        const Real a2469 = select(flags[l + 4], a2463, a2468);
        const Real a2470 = a2446 - a2439;
        const Real a2471 = a2470 / 0.001;
        const Mask a2472 = (a2471 < 0.0);
        const Real a2473 = select(a2472, 0.0, a2471);
        const Mask a2474 = (a2473 > 1.0);
        const Real a2475 = select(a2474, 1.0, a2473);
        const Real a2476 = a2475 * a2475;
        const Real a2477 = a2475 * 2.0;
        const Real a2478 = 3.0 - a2477;
        const Real a2479 = a2476 * a2478;
        const Real a2480 = a2459 - a2469;
        const Real a2481 = a2479 * a2480;
        const Real a2482 = a2469 + a2481;
        const Real a2483 = a2455 - numbers[l + 12 * LAYERS + 54];
        const Real a2484 = a2482 * a2483;
        const Real a2485 = a2484 + numbers[l + 12 * LAYERS + 54];
        real_63[l] = a2433;
        real_59[l] = a2434;
        real_49[l] = a2439;
        real_66[l] = a2446;
        real_70[l] = a2485;
    }
    // step_parts.from_ground
    const Real x2487 = x2486 + a2449_last;
    const Real x2488 = x2487 * 1000.0;
    // step_parts.heat
    const Real x2489 = x2488 * 2501000.0;
    const Real x2490 = x2489 + x1539;
    // layered_snow_step.conduct
    const Real x2491 = select(x542, x541, 1.0);
    const Real x2492 = x2490 / x2491;
    const Real x2493 = select(x542, x2492, 0.0);
    // soil_heat.volumetric_heat_capacity
    const Real x2494 = real_49[0] * 4200000.0;
    const Real x2495 = x2494 + x1080;
    const Real x2496 = numbers[2 * LAYERS + 47] - real_66[0];
    const Real x2497 = x2496 * 1004.0;
    const Real x2498 = x2495 + x2497;
    const Real x2499 = real_66[0] - real_49[0];
    const Real x2500 = x2499 * 2106000.0;
    const Real x2501 = x2498 + x2500;
    // snow_free_ground.ground_conduction
    const Real x2502 = real_70[0] * x572;
    // soil_heat.ground_admittance
    const Real x2503 = x2501 * 0.5;
    const Real x2504 = x2503 * numbers[0];
    const Real x2505 = x2504 / seconds;
    const Real x2506 = x2505 * x2505;
    const Real x2507 = x2501 * real_70[0];
    const Real x2508 = x2507 / seconds;
    const Real x2509 = x2506 + x2508;
    const Real x2510 = sqrt(x2509);
    const Real x2511 = x2505 + x2510;
    // snow.into_warming_ground
    const Real x2512 = x2502 / x2511;
    const Real x2513 = x0 + x2512;
    // surface_balance.around
    const Real x2514 = x1475 + x943;
    const Real x2515 = x2514 + x1101;
    const Real x2516 = x1107 - x2493;
    const Real x2517 = x1475 * x11;
    const Real x2518 = x2516 + x2517;
    const Real x2519 = x2518 + x1111;
    const Real x2520 = x2519 / x2515;
    // snow.conductance
    const Real x2521 = x2502 / x2513;
    // surface_balance.around
    const Real x2522 = x2521 / x2515;
    // surface_balance.skin_temperature
    const Real x2523 = x2522 * state[0];
    const Real x2524 = x2520 + x2523;
    const Real x2525 = x2522 + 1.0;
    const Real x2526 = x2524 / x2525;
    // surface_balance.around
    const Real x2527 = x2526 * x2526;
    const Real x2528 = x2527 * x2526;
    const Real x2529 = x1099 * x2528;
    const Real x2530 = x2514 + x2529;
    // air.emission
    const Real x2531 = x2527 * x2527;
    const Real x2532 = x2531 * 5.67e-08;
    // surface_balance.emitted
    const Real x2533 = x567 * x2532;
    const Real x2534 = 0.0 - x2526;
    const Real x2535 = x2529 * x2534;
    const Real x2536 = x2533 + x2535;
    // surface_balance.around
    const Real x2537 = x939 - x2536;
    const Real x2538 = x2537 - x2493;
    const Real x2539 = x2538 + x2517;
    const Real x2540 = x2539 + x1111;
    const Real x2541 = x2540 / x2530;
    const Real x2542 = x2521 / x2530;
    // surface_balance.skin_temperature
    const Real x2543 = x2542 * state[0];
    const Real x2544 = x2541 + x2543;
    const Real x2545 = x2542 + 1.0;
    const Real x2546 = x2544 / x2545;
    // surface_balance.around
    const Real x2547 = x2546 * x2546;
    const Real x2548 = x2547 * x2546;
    const Real x2549 = x1099 * x2548;
    const Real x2550 = x2514 + x2549;
    // air.emission
    const Real x2551 = x2547 * x2547;
    const Real x2552 = x2551 * 5.67e-08;
    // surface_balance.emitted
    const Real x2553 = x567 * x2552;
    const Real x2554 = 0.0 - x2546;
    const Real x2555 = x2549 * x2554;
    const Real x2556 = x2553 + x2555;
    // surface_balance.around
    const Real x2557 = x939 - x2556;
    const Real x2558 = x2557 - x2493;
    const Real x2559 = x2558 + x2517;
    const Real x2560 = x2559 + x1111;
    const Real x2561 = x2560 / x2550;
    // snow.conductance
    const Real x2562 = x2502 / x0;
    // surface_balance.around
    const Real x2563 = x2562 / x2550;
    // surface_balance.top
    const Real x2564 = x2563 + 1.0;
    const Real x2565 = x0 / x0;
    const Real x2566 = x2564 * x2565;
    // ground_heat.series_conductance
    real_68[0] = real_70[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_68[l + 1] = real_70[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1588_1314 = numbers[l] * 0.5;
        const Real a2568 = a1588_1314 / real_68[l];
        real_36[l] = a2568;
    }
    // soil_heat.conductance
    const Real x2571 = x0 * x2566;
    const Real x2572 = x2502 / x2571;
    // soil_heat.__call__
    const Real x2573 = state[LAYERS - 1] - numbers[LAYERS + 8];
    const Real x2574 = real_70[LAYERS - 1] * x2573;
    const Real x2575 = x2574 / numbers[LAYERS + 46];
    results[LAYERS + 42] = x2575;
    // ground_heat.series_conductance, ground_heat.ground_equations
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2569 = real_36[l] + real_36[l + 1];
        const Real a2570 = 1 / a2569;
        const Real a2587 = real_104[l + 1] * 4200000.0;
        const Mask a2591 = (a2587 < 0.0);
        const Real a2592 = select(a2591, 0.0, a2587);
        const Real a2593 = -a2587;
        const Mask a2594 = (a2593 < 0.0);
        const Real a2595 = select(a2594, 0.0, a2587);
        const Real a2599 = a2570 + a2592;
        const Real a2600 = a2570 - a2595;
        real_70[l + 1] = a2599;
        real_68[l] = a2600;
    }
    // ground_heat.ground_equations
    real_70[0] = x2572;
    real_68[LAYERS - 1] = real_of(0.0);
    const Real x2610 = x2561 - 273.15;
    // ground_heat.ground_equations, ground_heat.mixed_capacity, soil_heat.volumetric_heat_capacity, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2576 = state[l] - 273.15;
        const Real a2577 = numbers[l + 17 * LAYERS + 54] - 2000000.0;
        const Real a2578 = 1.0 - numbers[l + 2 * LAYERS + 47];
        const Real a2579 = a2578 * 2000000.0;
        const Real a2580 = numbers[l + 2 * LAYERS + 47] - real_66[l];
        const Real a2581 = a2580 * 1004.0;
        const Real a2582 = a2579 + a2581;
        const Real a2583 = real_66[l] * 2106000.0;
        const Real a2584 = a2582 + a2583;
        const Real a2585 = a2578 * a2577;
        const Real a2586 = a2584 + a2585;
        const Real a2588 = real_49[l] - state[l + 2 * LAYERS];
        const Real a2589 = a2588 * 4200000.0;
        const Real a2590 = a2586 - a2589;
        const Real a2597 = 2094000.0 * real_49[l];
        const Real a2598 = a2590 + a2597;
        results[LAYERS + 44 + l] = a2598;
        const Real a2601 = a2598 * a2576;
        const Real a2602 = real_49[l] * 333500000.0;
        const Real a2603 = a2601 + a2602;
        const Real a2604 = real_59[l] * in_row(l, LAYERS - 1, x2575);
        const Real a2605 = a2603 - a2604;
        const Real a2607 = real_59[l] * real_70[l];
        const Real a2609 = real_59[l] * real_68[l];
        const Real a2611 = (-99.99999999999997) + numbers[l + 6 * LAYERS + 47];
        const Real a2612 = a2611 / 0.008034787106446777;
        const Real a2613 = -a2612;
        const Mask a2614 = (a2613 < numbers[l + 3 * LAYERS + 47]);
        const Real a2615 = select(a2614, numbers[l + 3 * LAYERS + 47], a2613);
        const Real a2616 = numbers[l + 3 * LAYERS + 47] / a2615;
        const Real a2617 = log(a2616);
        const Real a2618 = a2617 / numbers[l + LAYERS + 47];
        const Real a2619 = exp(a2618);
        const Real a2620 = numbers[l + 2 * LAYERS + 47] - numbers[l + 15 * LAYERS + 54];
        const Real a2621 = a2620 * a2619;
        const Real a2622 = numbers[l + 15 * LAYERS + 54] + a2621;
        const Real a2623 = numbers[l + 15 * LAYERS + 54] + 0.001;
        const Mask a2624 = (a2622 < a2623);
        const Real a2625 = select(a2624, a2623, a2622);
        const Real a2626 = real_66[l] - numbers[l + 15 * LAYERS + 54];
        const Real a2627 = a2626 / a2620;
        const Mask a2628 = (a2627 < 1e-12);
        const Real a2629 = select(a2628, 1e-12, a2627);
        const Real a2630 = log(a2629);
        const Real a2631 = numbers[l + LAYERS + 47] * a2630;
        const Real a2632 = numbers[l + 16 * LAYERS + 54] - a2631;
        const Mask a2633 = (a2632 > 16.11809565095832);
        const Real a2634 = select(a2633, 16.11809565095832, a2632);
        const Real a2635 = exp(a2634);
        const Real a2637 = a2635 * 0.008034787106446777;
        const Real a2639 = a2637 + numbers[l + 6 * LAYERS + 47];
        const Real a2640 = -a2639;
        const Mask a2641 = ((-99.99999999999997) >= a2640);
        const Mask a2642 = (a2625 > real_66[l]);
        const Real a2643 = select(a2642, real_66[l], a2625);
        const Real a2644 = select(a2641, real_66[l], a2643);
        real_36[l] = a2576;
        real_74[l] = a2590;
        real_32[l] = a2598;
        real_1[l] = a2605;
        real_65[l] = a2607;
        real_77[l] = a2609;
        real_79[l] = a2620;
        real_78[l] = a2639;
        real_76[l] = a2640;
        real_75[l] = a2644;
    }
    // ground_heat.with_exchange
    const Real x2645 = x541 * real_65[0];
    const Real x2646 = x541 * x2572;
    // snow_ground._equations
    const Mask x2647 = (x509 > 0.0);
    result_flags[0] = x2647;
    const Real x2648 = seconds * x507;
    const Real x2649 = select(x2647, x2648, 0.0);
    const Real x2650 = x508 * x2649;
    const Real x2652 = x2650 / numbers[0];
    const Real x2654 = x2645 * x2610;
    const Real x2656 = x2645 - x2652;
    // enthalpy.heat_problem
    const Real x2659 = magnitude(real_of(0.0));
    // snow_ground._equations, enthalpy.heat_problem
    Real a2658_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2655 = real_1[l] + in_row(l, 0, x2654);
        const Real a2657 = magnitude(real_36[l]);
        a2658_last = maximum(a2658_last, a2657);
        real_68[l] = a2655;
    }
    // enthalpy.heat_problem
    const Real x2660 = maximum(a2658_last, x2659);
    real_1[0] = x2656;
    for (int l = 0; l < LAYERS - 1; ++l) real_1[l + 1] = real_65[l + 1];
    // snow_skin.skin_flux
    const Real x2685 = 0.0 - x537;
    // calm_air.coefficient
    const Real x2687 = x2685 * x529;
    const Real x2688 = -x2687;
    // calm_air.limited_richardson
    const Mask x2689 = (x2688 > 0.0);
    const Real x2690 = select(x2689, x2687, 0.0);
    const Real x2692 = x2690 * x586;
    const Real x2693 = -x2692;
    const Real x2694 = expm1(x2693);
    const Real x2696 = x2694 + 2.0;
    const Real x2697 = x2694 / x2696;
    const Real x2699 = numbers[LAYERS + 2] * x2697;
    const Real x2701 = select(x2689, x2699, x2687);
    const Real x2702 = -x2701;
    // calm_air.coefficient
    const Mask x2703 = (x2702 > 0.0);
    const Real x2704 = select(x2703, x2701, 0.0);
    const Real x2706 = x2704 * 5.0;
    const Real x2708 = 1.0 - x2706;
    const Real x2709 = sqrt(x2708);
    const Real x2710 = x2704 * 15.0;
    const Real x2712 = x2710 * x2709;
    const Real x2714 = 1.0 - x2712;
    const Real x2715 = 1 / x2714;
    const Real x2716 = select(x2703, 0.0, x2701);
    const Mask x2717 = (x2716 > 1e-30);
    const Mask x2718 = (x2716 < 1e-30);
    const Real x2719 = select(x2718, 1e-30, x2716);
    const Real x2720 = sqrt(x2719);
    const Real x2721 = select(x2717, x2720, 0.0);
    const Real x2722 = x532 * x2721;
    const Real x2723 = x2722 + 1.0;
    const Real x2724 = 1 / x2723;
    const Real x2725 = x2716 * 15.0;
    const Real x2726 = x2725 * x2724;
    const Real x2727 = x2726 + 1.0;
    const Real x2728 = select(x2703, x2715, x2727);
    const Real x2729 = x526 * x2728;
    // snow_skin.skin_flux
    const Real x2730 = x113 * x2729;
    const Real x2731 = exp(real_of(0.0));
    const Real x2732 = x2731 * 611.0;
    const Real x2733 = x2732 * 0.378;
    const Real x2734 = forcing[3] - x2733;
    const Real x2735 = x2732 * 0.622;
    const Real x2736 = x2735 / x2734;
    const Real x2737 = x2736 - forcing[2];
    const Real x2738 = x2730 * 1004.5;
    const Real x2739 = x2738 + numbers[LAYERS + 4];
    const Real x2740 = numbers[LAYERS + 19] * 5.67e-08;
    const Real x2741 = x2740 * 20379973.480874993;
    const Real x2742 = x2730 * x2737;
    const Real x2743 = x2739 * x2685;
    const Real x2744 = x2741 * 273.15;
    const Real x2745 = x536 - x2744;
    const Real x2746 = x2745 - x2743;
    const Real x2747 = 2830000.0 * x2742;
    const Real x2748 = x2746 - x2747;
    // snow_ground._equations, snow_layers.warmth, snow_ground._links
    for (int l = 0; l < 5; ++l) {
        const Real a2749 = real_21[l] * 333500.0;
        const Real a2837 = real_21[l] * 2106.0;
        const Real a2838 = 1 / a2837;
        const Real a2839 = real_21[l] * 4218.0;
        const Real a2840 = 1 / a2839;
        const Real a2841 = real_23[l] + a2749;
        const Real a2842 = -a2841;
        const Mask a2843 = (real_24[l] < 0.0);
        const Mask a2844 = (a2842 > 0.0);
        const Real a2845 = real_23[l] * a2838;
        const Real a2847 = a2841 * a2840;
        const Real a2849 = select(a2844, a2847, 0.0);
        const Real a2851 = select(a2843, a2845, a2849);
        const Real a2852 = -a2851;
        const Real a2853 = real_25[l] * 333500.0;
        const Real a2854 = real_23[l] / a2853;
        const Real a2855 = -a2854;
        const Mask a2856 = (a2855 < 0.0);
        const Real a2857 = select(a2856, 0.0, a2854);
        const Real a2858 = -a2857;
        const Mask a2859 = (a2858 > 1.0);
        const Real a2860 = select(a2859, 1.0, a2858);
        const Real a2861 = a2860 * a2860;
        const Real a2862 = a2861 * a2860;
        const Real a2863 = a2862 * 0.95;
        const Real a2864 = 1.0 - a2863;
        const Real a2865 = real_22[l] * a2864;
        const Real a2866 = -a2865;
        const Mask a2867 = (a2860 > 0.0);
        const Mask a2868 = (a2860 < 1.0);
        const Mask a2869 = (a2867 & a2868);
        const Real a2870 = real_22[l] * 2.8499999999999996;
        const Real a2872 = a2861 / a2853;
        const Real a2873 = select(a2869, a2872, 0.0);
        const Real a2874 = a2870 * a2873;
        real_19[l] = a2749;
        real_16[l] = a2838;
        real_0[l] = a2840;
        real_106[l] = a2851;
        real_107[l] = a2852;
        real_108[l] = a2853;
        real_109[l] = a2865;
        real_110[l] = a2866;
        real_111[l] = a2870;
        real_112[l] = a2874;
    }
    // snow_ground._links
    const Real x2876 = 1 / real_110[0];
    const Real x2877 = select(x2647, x2876, 0.0);
    const Real x2888 = x2877 * x2877;
    const Real x2889 = x2888 * real_112[0];
    const Real x2890 = -x2889;
    // snow_ground._at
    const Real x2897 = select(x2647, x2877, 1.0);
    // snow_skin.solve_skin
    const Real x2898 = x2897 * real_106[0];
    const Real x2900 = x2748 - x2898;
    const Mask x2901 = (x2900 >= 0.0);
    const Mask x2902 = (x154 > 0.0);
    const Real x2903 = select(x2902, 0.0, x154);
    const Real x2904 = select(x2901, 0.0, x2903);
    const Real x2905 = real_106[0] + 1.0;
    const Real x2906 = -x2905;
    const Mask x2907 = (x2906 < (-270.0));
    const Real x2908 = select(x2907, (-270.0), x2906);
    const Mask x2909 = (x2908 > (-150.0));
    const Real x2910 = select(x2909, (-150.0), x2908);
    const Real x2911 = maximum(x2904, x2910);
    // snow_skin.skin_flux
    const Real x2912 = x2911 + 273.15;
    const Real x2913 = x2911 - x537;
    // calm_air.coefficient
    const Real x2915 = x2913 * x529;
    const Real x2916 = -x2915;
    // calm_air.limited_richardson
    const Mask x2917 = (x2916 > 0.0);
    const Real x2918 = select(x2917, x2915, 0.0);
    const Real x2920 = x2918 * x586;
    const Real x2921 = -x2920;
    const Real x2922 = expm1(x2921);
    const Real x2924 = x2922 + 2.0;
    const Real x2925 = x2922 / x2924;
    const Real x2927 = numbers[LAYERS + 2] * x2925;
    const Real x2929 = select(x2917, x2927, x2915);
    const Real x2930 = -x2929;
    const Real x2931 = x2925 * x2925;
    const Real x2932 = 1.0 - x2931;
    const Real x2933 = select(x2917, x2932, 1.0);
    // calm_air.coefficient
    const Mask x2934 = (x2930 > 0.0);
    const Real x2935 = select(x2934, x2929, 0.0);
    const Real x2937 = x2935 * 5.0;
    const Real x2939 = 1.0 - x2937;
    const Real x2940 = sqrt(x2939);
    const Real x2941 = x2935 * 15.0;
    const Real x2943 = x2941 * x2940;
    const Real x2945 = 1.0 - x2943;
    const Real x2946 = 1 / x2945;
    const Real x2948 = x2946 * x2946;
    const Real x2950 = x2940 * 15.0;
    const Real x2951 = x2935 * 37.5;
    const Real x2953 = x2951 / x2940;
    const Real x2955 = x2950 - x2953;
    const Real x2956 = x2948 * x2955;
    const Real x2957 = -x2956;
    const Real x2958 = select(x2934, 0.0, x2929);
    const Mask x2959 = (x2958 > 1e-30);
    const Mask x2960 = (x2958 < 1e-30);
    const Real x2961 = select(x2960, 1e-30, x2958);
    const Real x2962 = sqrt(x2961);
    const Real x2963 = select(x2959, x2962, 0.0);
    const Real x2964 = x532 * x2963;
    const Real x2965 = x2964 + 1.0;
    const Real x2966 = 1 / x2965;
    const Real x2967 = x2958 * 15.0;
    const Real x2968 = x2967 * x2966;
    const Real x2969 = x2968 + 1.0;
    const Real x2970 = x2966 * (-7.5);
    const Real x2971 = x2966 + 1.0;
    const Real x2972 = x2970 * x2971;
    const Real x2973 = select(x2934, x2957, x2972);
    const Real x2974 = x2973 * x2933;
    const Real x2975 = select(x2934, x2946, x2969);
    const Real x2976 = x526 * x2975;
    const Real x2978 = x526 * x529;
    const Real x2980 = x2978 * x2974;
    // snow_skin.skin_flux
    const Real x2982 = x113 * x2976;
    const Real x2983 = x113 * x2980;
    const Real x2985 = x2912 * 461.0;
    const Real x2986 = 2830000.0 / x2985;
    const Real x2987 = x2911 / 273.15;
    const Real x2988 = x2987 * x2986;
    const Real x2989 = exp(x2988);
    const Real x2990 = x2989 * 611.0;
    const Real x2991 = x2990 * 0.378;
    const Real x2992 = forcing[3] - x2991;
    const Real x2993 = x2990 * 0.622;
    const Real x2994 = x2993 / x2992;
    const Real x2995 = x2986 / x2912;
    const Real x2996 = x2994 * x2995;
    const Real x2997 = forcing[3] / x2992;
    const Real x2998 = x2996 * x2997;
    const Real x2999 = x2994 - forcing[2];
    const Real x3000 = x2982 * 1004.5;
    const Real x3001 = x3000 + numbers[LAYERS + 4];
    const Real x3002 = x2912 * x2912;
    const Real x3003 = x3002 * x2912;
    const Real x3004 = x2740 * x3003;
    const Real x3005 = x2982 * x2999;
    const Real x3006 = x2983 * x2999;
    const Real x3008 = x2982 * x2998;
    const Real x3009 = x3008 - x3006;
    const Real x3010 = x3001 * x2913;
    const Real x3011 = x2983 * 1004.5;
    const Real x3013 = x3011 * x2913;
    const Real x3015 = x3001 - x3013;
    const Real x3016 = x3004 * x2912;
    const Real x3017 = x536 - x3016;
    const Real x3018 = x3017 - x3010;
    const Real x3019 = 2830000.0 * x3005;
    const Real x3020 = x3018 - x3019;
    const Real x3021 = x3004 * (-4.0);
    const Real x3022 = x3021 - x3015;
    const Real x3023 = 2830000.0 * x3009;
    const Real x3024 = x3022 - x3023;
    // snow_skin.solve_skin
    const Mask x3025 = ~x2901;
    const Mask x3026 = (x2647 & x3025);
    Real w3027 = x2911;
    Real w3028 = x3020;
    Real w3029 = x3024;
    Real w3030 = x3010;
    Real w3031 = x3005;
    Real w3032 = x2910;
    Real w3033 = real_of(0.0);
    Real w3034 = real_of(INFINITE);
    Mask w3035 = x3026;
    for (int pass = 0; pass < 60; ++pass) {
        if (!any_lane(w3035)) break;
        // snow_skin._closer
        const Real x3036 = w3027 + real_106[0];
        const Real x3037 = x2897 * x3036;
        const Real x3038 = w3028 - x3037;
        const Mask x3039 = (x3038 > 0.0);
        const Real x3040 = select(x3039, w3027, w3032);
        const Real x3041 = select(x3039, w3033, w3027);
        const Real x3042 = x2897 - w3029;
        const Mask x3043 = (x3042 < 0.001);
        const Real x3044 = select(x3043, 0.001, x3042);
        const Real x3045 = x3038 / x3044;
        const Real x3046 = w3027 + x3045;
        const Mask x3047 = (x3046 < x3040);
        const Mask x3048 = (x3046 > x3041);
        const Mask x3049 = (x3047 | x3048);
        const Real x3050 = magnitude(x3045);
        const Real x3051 = w3034 * 0.5;
        const Mask x3052 = (x3050 > x3051);
        const Mask x3053 = (x3049 | x3052);
        const Real x3054 = x3040 + x3041;
        const Real x3055 = x3054 * 0.5;
        const Real x3056 = select(x3053, x3055, x3046);
        const Real x3057 = select(w3035, x3056, w3027);
        const Real x3058 = x3057 - w3027;
        const Real x3059 = magnitude(x3058);
        // snow_skin.skin_flux
        const Real x3060 = x3057 + 273.15;
        const Real x3061 = x3057 - x537;
        // calm_air.coefficient
        const Real x3063 = x3061 * x529;
        const Real x3064 = -x3063;
        // calm_air.limited_richardson
        const Mask x3065 = (x3064 > 0.0);
        const Real x3066 = select(x3065, x3063, 0.0);
        const Real x3068 = x3066 * x586;
        const Real x3069 = -x3068;
        const Real x3070 = expm1(x3069);
        const Real x3072 = x3070 + 2.0;
        const Real x3073 = x3070 / x3072;
        const Real x3075 = numbers[LAYERS + 2] * x3073;
        const Real x3077 = select(x3065, x3075, x3063);
        const Real x3078 = -x3077;
        const Real x3079 = x3073 * x3073;
        const Real x3080 = 1.0 - x3079;
        const Real x3081 = select(x3065, x3080, 1.0);
        // calm_air.coefficient
        const Mask x3082 = (x3078 > 0.0);
        const Real x3083 = select(x3082, x3077, 0.0);
        const Real x3085 = x3083 * 5.0;
        const Real x3087 = 1.0 - x3085;
        const Real x3088 = sqrt(x3087);
        const Real x3089 = x3083 * 15.0;
        const Real x3091 = x3089 * x3088;
        const Real x3093 = 1.0 - x3091;
        const Real x3094 = 1 / x3093;
        const Real x3096 = x3094 * x3094;
        const Real x3098 = x3088 * 15.0;
        const Real x3099 = x3083 * 37.5;
        const Real x3101 = x3099 / x3088;
        const Real x3103 = x3098 - x3101;
        const Real x3104 = x3096 * x3103;
        const Real x3105 = -x3104;
        const Real x3106 = select(x3082, 0.0, x3077);
        const Mask x3107 = (x3106 > 1e-30);
        const Mask x3108 = (x3106 < 1e-30);
        const Real x3109 = select(x3108, 1e-30, x3106);
        const Real x3110 = sqrt(x3109);
        const Real x3111 = select(x3107, x3110, 0.0);
        const Real x3112 = x532 * x3111;
        const Real x3113 = x3112 + 1.0;
        const Real x3114 = 1 / x3113;
        const Real x3115 = x3106 * 15.0;
        const Real x3116 = x3115 * x3114;
        const Real x3117 = x3116 + 1.0;
        const Real x3118 = x3114 * (-7.5);
        const Real x3119 = x3114 + 1.0;
        const Real x3120 = x3118 * x3119;
        const Real x3121 = select(x3082, x3105, x3120);
        const Real x3122 = x3121 * x3081;
        const Real x3123 = select(x3082, x3094, x3117);
        const Real x3124 = x526 * x3123;
        const Real x3125 = x2978 * x3122;
        // snow_skin.skin_flux
        const Real x3127 = x113 * x3124;
        const Real x3128 = x113 * x3125;
        const Real x3130 = x3060 * 461.0;
        const Real x3131 = 2830000.0 / x3130;
        const Real x3132 = x3057 / 273.15;
        const Real x3133 = x3132 * x3131;
        const Real x3134 = exp(x3133);
        const Real x3135 = x3134 * 611.0;
        const Real x3136 = x3135 * 0.378;
        const Real x3137 = forcing[3] - x3136;
        const Real x3138 = x3135 * 0.622;
        const Real x3139 = x3138 / x3137;
        const Real x3140 = x3131 / x3060;
        const Real x3141 = x3139 * x3140;
        const Real x3142 = forcing[3] / x3137;
        const Real x3143 = x3141 * x3142;
        const Real x3144 = x3139 - forcing[2];
        const Real x3145 = x3127 * 1004.5;
        const Real x3146 = x3145 + numbers[LAYERS + 4];
        const Real x3147 = x3060 * x3060;
        const Real x3148 = x3147 * x3060;
        const Real x3149 = x2740 * x3148;
        const Real x3150 = x3127 * x3144;
        const Real x3151 = x3128 * x3144;
        const Real x3153 = x3127 * x3143;
        const Real x3154 = x3153 - x3151;
        const Real x3155 = x3146 * x3061;
        const Real x3156 = x3128 * 1004.5;
        const Real x3158 = x3156 * x3061;
        const Real x3160 = x3146 - x3158;
        const Real x3161 = x3149 * x3060;
        const Real x3162 = x536 - x3161;
        const Real x3163 = x3162 - x3155;
        const Real x3164 = 2830000.0 * x3150;
        const Real x3165 = x3163 - x3164;
        const Real x3166 = x3149 * (-4.0);
        const Real x3167 = x3166 - x3160;
        const Real x3168 = 2830000.0 * x3154;
        const Real x3169 = x3167 - x3168;
        // snow_skin._closer
        const Real x3170 = select(w3035, x3059, w3034);
        const Mask x3171 = (x3059 >= 1e-09);
        const Mask x3172 = (w3035 & x3171);
        w3027 = x3057;
        w3028 = x3165;
        w3029 = x3169;
        w3030 = x3155;
        w3031 = x3150;
        w3032 = x3040;
        w3033 = x3041;
        w3034 = x3170;
        w3035 = x3172;
    }
    // snow_skin.solve_skin
    const Real x3173 = x2897 - w3029;
    const Mask x3174 = (x3173 < 0.001);
    const Real x3175 = select(x3174, 0.001, x3173);
    const Mask x3176 = (real_107[0] < 0.0);
    const Real x3177 = select(x3176, 0.0, real_106[0]);
    const Real x3178 = -x3177;
    const Real x3179 = x3177 * 20.0;
    const Mask x3181 = (x3178 > 0.0);
    const Real x3182 = select(x3181, 20.0, 0.0);
    const Real x3183 = w3027 + real_106[0];
    const Real x3184 = x2897 * x3183;
    const Real x3185 = select(x2901, x2748, x3184);
    const Real x3186 = x2897 / x3175;
    const Real x3187 = w3029 * x3186;
    const Real x3188 = select(x2901, 0.0, x3187);
    const Real x3189 = select(x3026, x3183, 0.0);
    const Real x3190 = select(x2647, w3027, 0.0);
    const Real x3191 = x3185 + x3179;
    const Real x3192 = select(x2647, x3191, 0.0);
    const Real x3193 = x3188 - x3182;
    const Real x3194 = select(x2647, x3193, 0.0);
    const Real x3195 = w3029 / x3175;
    const Real x3197 = x3195 * x3189;
    const Real x3198 = -x3197;
    // snow_ground._flows
    for (int l = 0; l < 5; ++l) {
        const Mask a3199 = (real_107[l] > 0.0);
        const Real a3200 = select(a3199, 0.0, real_106[l]);
        const Mask a3202 = (real_107[l] < 0.0);
        const Real a3203 = select(a3202, 0.0, real_106[l]);
        real_110[l] = a3200;
        real_25[l] = a3203;
    }
    // enthalpy.at, enthalpy.heat_problem, retention.at, snow_ground._solution, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.fusion_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2661 = 2094000.0 * real_66[l];
        const Real a2662 = real_74[l] + a2661;
        const Real a2664 = a2662 + real_1[l];
        const Real a2665 = a2664 + real_77[l];
        const Real a2666 = real_66[l] * 333500000.0;
        const Real a2667 = a2665 * x2660;
        const Real a2668 = a2666 + a2667;
        const Real a2669 = real_75[l] - numbers[l + 15 * LAYERS + 54];
        const Real a2670 = a2669 / real_79[l];
        const Mask a2671 = (a2670 < 1e-12);
        const Real a2672 = select(a2671, 1e-12, a2670);
        const Real a2673 = log(a2672);
        const Real a2674 = numbers[l + LAYERS + 47] * a2673;
        const Real a2675 = numbers[l + 16 * LAYERS + 54] - a2674;
        const Mask a2676 = (a2675 > 16.11809565095832);
        const Real a2677 = select(a2676, 16.11809565095832, a2675);
        const Real a2678 = exp(a2677);
        const Real a2680 = a2678 * 0.008034787106446777;
        const Real a2682 = a2680 + numbers[l + 6 * LAYERS + 47];
        const Real a2684 = a2668 * 7.105427357601002e-15;
        const Real a2750 = maximum(real_49[l], real_75[l]);
        const Real a2751 = minimum(a2750, real_66[l]);
        const Real a2752 = a2751 - numbers[l + 15 * LAYERS + 54];
        const Real a2753 = a2752 / real_79[l];
        const Mask a2754 = (a2753 < 1e-12);
        const Real a2755 = select(a2754, 1e-12, a2753);
        const Real a2756 = log(a2755);
        const Real a2757 = numbers[l + LAYERS + 47] * a2756;
        const Real a2758 = numbers[l + 16 * LAYERS + 54] - a2757;
        const Mask a2759 = (a2758 > 16.11809565095832);
        const Real a2760 = select(a2759, 16.11809565095832, a2758);
        const Real a2761 = exp(a2760);
        const Real a2762 = numbers[l + LAYERS + 47] * a2761;
        const Real a2763 = a2755 * real_79[l];
        const Real a2764 = a2762 / a2763;
        const Real a2766 = a2761 * 0.008034787106446777;
        const Real a2768 = a2766 + numbers[l + 6 * LAYERS + 47];
        const Real a2770 = a2764 * 0.008034787106446777;
        const Real a2771 = a2662 * real_78[l];
        const Real a2773 = a2666 - a2771;
        const Mask a2774 = (real_68[l] >= a2773);
        const Real a2775 = 2094000.0 * real_75[l];
        const Real a2776 = real_74[l] + a2775;
        const Real a2777 = a2776 * a2682;
        const Real a2779 = real_75[l] * 333500000.0;
        const Real a2780 = a2779 - a2777;
        const Mask a2781 = (real_68[l] <= a2780);
        const Mask a2782 = ~a2774;
        const Mask a2783 = (a2781 & a2782);
        const Real a2784 = real_68[l] / 333500000.0;
        const Real a2785 = maximum(a2784, real_75[l]);
        const Real a2786 = minimum(a2785, real_66[l]);
        const Real a2787 = 2094000.0 * a2751;
        const Real a2788 = real_74[l] + a2787;
        const Real a2789 = a2788 * a2768;
        const Real a2791 = a2751 * 333500000.0;
        const Real a2792 = a2791 - a2789;
        const Real a2793 = a2792 - real_68[l];
        const Real a2794 = 2094000.0 * a2768;
        const Real a2796 = 333500000.0 - a2794;
        const Real a2797 = a2788 * a2770;
        const Real a2798 = a2796 + a2797;
        const Real a2799 = a2793 / a2798;
        const Real a2800 = a2751 - a2799;
        const Mask a2801 = (a2793 > 0.0);
        const Real a2802 = maximum(a2751, a2786);
        const Real a2803 = a2786 + a2802;
        const Real a2804 = a2803 * 0.5;
        const Real a2805 = select(a2801, a2804, a2786);
        const Mask a2806 = (a2800 >= a2786);
        const Real a2807 = minimum(a2800, real_66[l]);
        const Real a2808 = select(a2806, a2807, a2805);
        const Real a2809 = select(a2783, real_75[l], a2808);
        const Real a2810 = select(a2774, real_66[l], a2809);
        const Real a2811 = a2810 * 333500000.0;
        const Real a2812 = real_68[l] - a2811;
        const Real a2813 = 2094000.0 * a2810;
        const Real a2814 = real_74[l] + a2813;
        const Real a2815 = a2812 / a2814;
        const Real a2816 = a2810 - numbers[l + 15 * LAYERS + 54];
        const Real a2817 = a2816 / real_79[l];
        const Mask a2818 = (a2817 < 1e-12);
        const Real a2819 = select(a2818, 1e-12, a2817);
        const Real a2820 = log(a2819);
        const Real a2821 = numbers[l + LAYERS + 47] * a2820;
        const Real a2822 = numbers[l + 16 * LAYERS + 54] - a2821;
        const Mask a2823 = (a2822 > 16.11809565095832);
        const Real a2824 = select(a2823, 16.11809565095832, a2822);
        const Real a2825 = exp(a2824);
        const Real a2826 = numbers[l + LAYERS + 47] * a2825;
        const Real a2827 = a2819 * real_79[l];
        const Real a2828 = a2826 / a2827;
        const Real a2830 = a2825 * 0.008034787106446777;
        const Real a2832 = a2830 + numbers[l + 6 * LAYERS + 47];
        const Real a2833 = -a2832;
        const Real a2834 = a2828 * 0.008034787106446777;
        const Mask a2835 = (a2774 | a2783);
        const Real a2836 = select(a2835, a2815, a2833);
        real_36[l] = a2684;
        real_70[l] = a2773;
        real_59[l] = a2780;
        real_61[l] = a2810;
        real_45[l] = a2811;
        real_46[l] = a2814;
        real_60[l] = a2833;
        real_73[l] = a2834;
        real_105[l + 1] = a2836;
    }
    // snow_ground._residuals
    const Real x3211 = real_106[4] + real_105[1];
    const Real x3213 = x2649 * x3211;
    // snow_ground._links, snow_ground._flows
    for (int l = 0; l < 4; ++l) {
        const Real a2878 = real_109[l] + real_109[l + 1];
        const Real a2879 = -a2878;
        const Real a2880 = 1 / a2879;
        const Real a2881 = seconds * a2880;
        const Real a2882 = select(x2647, a2881, 0.0);
        const Real a2883 = a2882 * a2880;
        const Real a2884 = real_22[l] + real_22[l + 1];
        const Real a2886 = seconds / a2884;
        const Real a2891 = a2883 * real_112[l];
        const Real a2892 = -a2891;
        const Real a2893 = a2883 * real_112[l + 1];
        const Real a2894 = -a2893;
        const Real a2895 = select(x2647, a2886, 0.0);
        const Real a2896 = -a2895;
        const Real a3205 = real_110[l + 1] - real_110[l];
        const Real a3206 = a2882 * a3205;
        const Real a3207 = real_25[l + 1] - real_25[l];
        const Real a3208 = a2895 * a3207;
        const Real a3210 = a3206 - a3208;
        real_26[l] = a2882;
        real_27[l] = a2892;
        real_29[l] = a2894;
        real_113[l] = a2895;
        real_114[l] = a2896;
        real_21[l] = a3210;
    }
    // snow_ground._residuals
    real_21[4] = real_of(0.0);
    real_25[0] = real_of(0.0);
    for (int l = 0; l < 4; ++l) real_25[l + 1] = real_21[l];
    const Real x3219 = seconds * x3192;
    // enthalpy._drop_from_above
    real_105[0] = real_of(0.0);
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_78[l] = real_105[l + 2];
    real_78[LAYERS - 1] = real_of(0.0);
    // snow_ground._residuals
    const Real x3234 = x2652 * real_106[4];
    // snow_ground._residuals, snow_ground._at
    Real a3237_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a3217 = real_21[l] - real_25[l];
        const Real a3218 = a3217 - in_row(l, 4, x3213);
        const Real a3220 = real_23[l] - real_23[l];
        const Real a3221 = a3220 + a3218;
        const Real a3222 = a3221 - in_row(l, 0, x3219);
        const Real a3236 = magnitude(a3222);
        a3237_last = a3237_last + a3236;
        real_106[l] = a3222;
        real_110[l] = a3236;
    }
    // snow_ground._at
    const Real x3238 = x508 * a3237_last;
    // enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
    Real a3242_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3223 = real_46[l] * real_105[l + 1];
        const Real a3224 = a3223 + real_45[l];
        const Real a3225 = a3224 - real_68[l];
        const Real a3227 = real_105[l + 1] - real_105[l];
        const Real a3228 = real_1[l] * a3227;
        const Real a3229 = a3225 + a3228;
        const Real a3231 = real_105[l + 1] - real_78[l];
        const Real a3232 = real_77[l] * a3231;
        const Real a3233 = a3229 + a3232;
        const Real a3235 = a3233 - in_row(l, 0, x3234);
        const Real a3240 = magnitude(a3235);
        const Real a3241 = numbers[l] * a3240;
        a3242_last = a3242_last + a3241;
        real_72[l] = a3235;
        real_69[l] = a3240;
    }
    // snow_ground._at
    const Real x3243 = a3242_last - x3238;
    // snow_ground._tolerance
    const Real x3246 = seconds * x2877;
    const Real x3247 = magnitude(x3190);
    const Real x3248 = magnitude(real_107[0]);
    const Real x3249 = x3247 + x3248;
    const Real x3250 = x3246 * x3249;
    Real a3251_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a3251_last = a3251_last + real_26[l];
    }
    const Real x3252 = a3251_last + x2649;
    const Real x3255 = magnitude(real_76[0]);
    Real a3254_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a3253 = magnitude(real_107[l]);
        a3254_last = maximum(a3254_last, a3253);
    }
    const Real x3256 = a3254_last + x3255;
    const Real x3257 = x3256 + 30.0;
    const Real x3258 = x3252 * x3257;
    const Real x3259 = x3258 + x3250;
    // snow_ground._at
    Mask a3245_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a3244 = (real_69[l] > real_36[l]);
        a3245_last = (a3245_last | a3244);
    }
    // snow_ground._tolerance, snow_ground._at
    Mask a3263_last = mask_of(false);
    for (int l = 0; l < 5; ++l) {
        const Real a3260 = real_19[l] + x3259;
        const Real a3261 = a3260 * 7.105427357601002e-15;
        const Mask a3262 = (real_110[l] > a3261);
        a3263_last = (a3263_last | a3262);
    }
    // snow_ground._at
    const Mask x3264 = (a3245_last | a3263_last);
    // snow_ground._solution
    for (int l = 0; l < 5; ++l) real_110[l] = real_24[l];
    for (int l = 0; l < LAYERS; ++l) real_69[l] = real_105[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_76[l] = real_61[l];
    for (int l = 0; l < LAYERS; ++l) real_78[l] = real_60[l];
    for (int l = 0; l < LAYERS; ++l) real_46[l] = real_73[l];
    Real w3270 = x2877;
    Real w3271 = x2890;
    for (int l = 0; l < 4; ++l) real_115[l] = real_26[l];
    for (int l = 0; l < 4; ++l) real_116[l] = real_27[l];
    for (int l = 0; l < 4; ++l) real_117[l] = real_29[l];
    for (int l = 0; l < 4; ++l) real_118[l] = real_114[l];
    Real w3276 = x3190;
    Real w3277 = x3192;
    Real w3278 = x3194;
    Real w3279 = x3189;
    Real w3280 = x3198;
    Real w3281 = x3175;
    Mask w3282 = x2901;
    for (int l = 0; l < 5; ++l) real_107[l] = real_106[l];
    for (int l = 0; l < LAYERS; ++l) real_45[l] = real_72[l];
    Real w3285 = x3243;
    Real w3286 = real_of(1.0);
    Real w3287 = real_of(0.0);
    Mask w3288 = x3264;
    for (int pass = 0; pass < 240; ++pass) {
        if (!any_lane(w3288)) break;
        // snow_ground._is_slow
        const Mask x3300 = (w3287 >= 40.0);
        const Mask x3301 = (w3287 < 60.0);
        const Mask x3302 = (x3300 & x3301);
        const Mask x3303 = (mask_of(false) | x3302);
        const Mask x3304 = (w3287 >= 80.0);
        const Mask x3305 = (w3287 < 120.0);
        const Mask x3306 = (x3304 & x3305);
        const Mask x3307 = (x3303 | x3306);
        const Mask x3308 = (w3287 >= 160.0);
        const Mask x3309 = (w3287 < 200.0);
        const Mask x3310 = (x3308 & x3309);
        const Mask x3311 = (x3307 | x3310);
        // snow_layers.warmth, snow_ground._response
        for (int l = 0; l < 5; ++l) {
            const Real a3312 = real_110[l] - real_19[l];
            const Mask a3313 = (real_110[l] < 0.0);
            const Mask a3314 = (a3312 > 0.0);
            const Real a3315 = real_110[l] * real_16[l];
            const Real a3316 = a3312 * real_0[l];
            const Real a3317 = select(a3314, a3316, 0.0);
            const Real a3318 = select(a3313, a3315, a3317);
            const Real a3319 = select(a3314, real_0[l], 0.0);
            const Real a3320 = select(a3313, real_16[l], a3319);
            const Mask a3321 = (a3318 > 0.0);
            const Real a3322 = select(a3321, 0.0, a3318);
            mask_119[l] = a3313;
            real_25[l] = a3320;
            real_21[l] = a3322;
        }
        // snow_ground._response
        const Real x3324 = select(x3311, w3279, w3280);
        const Real x3325 = -w3270;
        const Real x3326 = select(x3311, x3325, w3278);
        const Real x3327 = x3326 * real_25[0];
        const Real x3328 = x3324 * w3271;
        const Real x3329 = x3327 + x3328;
        const Real x3338 = seconds * x3329;
        for (int l = 0; l < 4; ++l) {
            const Real a3323 = real_21[l] - real_21[l + 1];
            const Real a3330 = select(mask_119[l], real_115[l], real_118[l]);
            const Real a3331 = a3330 * real_25[l];
            const Real a3332 = a3323 * real_116[l];
            const Real a3333 = a3331 + a3332;
            const Real a3334 = select(mask_119[l + 1], real_115[l], real_118[l]);
            const Real a3335 = a3334 * real_25[l + 1];
            const Real a3336 = a3323 * real_117[l];
            const Real a3337 = a3335 - a3336;
            real_112[l] = a3333;
            real_109[l + 1] = a3337;
        }
        // snow_ground._direction
        real_112[4] = real_of(0.0);
        real_109[0] = real_of(0.0);
        const Real x3342 = x2649 * real_25[4];
        const Real x3346 = x2652 * real_25[4];
        const Real x3353 = -x2649;
        for (int l = 0; l < 4; ++l) {
            const Real a3345 = -real_112[l];
            const Real a3352 = -real_109[l + 1];
            real_120[l] = a3345;
            real_121[l] = a3352;
        }
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a3348 = -real_65[l + 1];
            const Real a3354 = -real_77[l];
            real_120[l + 5] = a3348;
            real_121[l + 5] = a3354;
        }
        // tridiagonal._solve
        real_120[4] = x3346;
        // snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a3341 = real_112[l] + real_109[l];
            const Real a3343 = a3341 + in_row(l, 4, x3342);
            const Real a3344 = a3343 - in_row(l, 0, x3338);
            const Real a3349 = a3344 + 1.0;
            const Real a3355 = -real_107[l];
            real_122[l] = a3349;
            real_123[l] = a3355;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a3289 = (real_76[l] < real_66[l]);
            const Mask a3290 = (real_76[l] > real_75[l]);
            const Mask a3291 = (a3289 & a3290);
            const Real a3292 = 2094000.0 * real_69[l];
            const Real a3293 = a3292 + 333500000.0;
            const Real a3294 = select(a3291, real_46[l], 1.0);
            const Real a3295 = a3293 / a3294;
            const Real a3296 = 2094000.0 * real_76[l];
            const Real a3297 = real_74[l] + a3296;
            const Real a3298 = select(a3291, a3295, 0.0);
            const Real a3299 = a3297 + a3298;
            const Real a3350 = a3299 + real_1[l];
            const Real a3351 = a3350 + real_77[l];
            const Real a3356 = -real_45[l];
            real_67[l] = a3297;
            real_33[l] = a3299;
            real_122[l + 5] = a3351;
            real_123[l + 5] = a3356;
        }
        // tridiagonal._solve
        real_121[4] = x3353;
        solve_tridiagonal<LAYERS + 5>(real_120, real_122, real_121, real_123, real_124);
        // snow_ground._iteration, snow_ground._stopped, snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a3362 = w3286 * real_124[l];
            const Real a3363 = real_110[l] + a3362;
            const Mask a3364 = (real_110[l] <= 0.0);
            const Mask a3365 = (a3363 > 0.0);
            const Mask a3366 = (a3364 & a3365);
            const Mask a3367 = (real_110[l] >= 0.0);
            const Mask a3368 = (a3363 < 0.0);
            const Mask a3369 = (a3367 & a3368);
            const Real a3370 = select(a3366, 1e-06, a3363);
            const Real a3371 = select(a3369, (-1e-06), a3370);
            const Mask a3372 = (real_110[l] <= real_108[l]);
            const Mask a3373 = (a3371 > real_108[l]);
            const Mask a3374 = (a3372 & a3373);
            const Mask a3375 = (real_110[l] >= real_108[l]);
            const Mask a3376 = (a3371 < real_108[l]);
            const Mask a3377 = (a3375 & a3376);
            const Real a3378 = real_108[l] + 1e-06;
            const Real a3379 = select(a3374, a3378, a3371);
            const Real a3380 = real_108[l] - 1e-06;
            const Real a3381 = select(a3377, a3380, a3379);
            const Mask a3382 = (real_110[l] <= real_19[l]);
            const Mask a3383 = (a3381 > real_19[l]);
            const Mask a3384 = (a3382 & a3383);
            const Mask a3385 = (real_110[l] >= real_19[l]);
            const Mask a3386 = (a3381 < real_19[l]);
            const Mask a3387 = (a3385 & a3386);
            const Real a3388 = real_19[l] + 1e-06;
            const Real a3389 = select(a3384, a3388, a3381);
            const Real a3390 = real_19[l] - 1e-06;
            const Real a3391 = select(a3387, a3390, a3389);
            const Real a3450 = select(w3288, a3391, real_110[l]);
            const Real a3455 = a3450 - real_19[l];
            const Mask a3456 = (a3450 < 0.0);
            const Mask a3457 = (a3455 > 0.0);
            const Real a3458 = a3450 * real_16[l];
            const Real a3459 = a3455 * real_0[l];
            const Real a3460 = select(a3457, a3459, 0.0);
            const Real a3461 = select(a3456, a3458, a3460);
            const Real a3462 = a3450 / real_108[l];
            const Mask a3463 = (a3462 < 0.0);
            const Real a3464 = select(a3463, 0.0, a3462);
            const Mask a3465 = (a3464 > 1.0);
            const Real a3466 = select(a3465, 1.0, a3464);
            const Real a3467 = a3466 * a3466;
            const Real a3468 = a3467 * a3466;
            const Real a3469 = a3468 * 0.95;
            const Real a3470 = 1.0 - a3469;
            const Real a3471 = real_22[l] * a3470;
            const Real a3472 = -a3471;
            const Mask a3473 = (a3466 > 0.0);
            const Mask a3474 = (a3466 < 1.0);
            const Mask a3475 = (a3473 & a3474);
            const Real a3476 = a3467 / real_108[l];
            const Real a3477 = select(a3475, a3476, 0.0);
            const Real a3478 = real_111[l] * a3477;
            real_109[l] = a3450;
            real_112[l] = a3461;
            real_25[l] = a3471;
            real_21[l] = a3472;
            real_125[l] = a3478;
        }
        // snow_ground._links
        const Real x3480 = 1 / real_21[0];
        const Real x3481 = select(x2647, x3480, 0.0);
        const Real x3488 = x3481 * x3481;
        const Real x3489 = x3488 * real_125[0];
        const Real x3490 = -x3489;
        // snow_ground._at
        const Real x3495 = select(x2647, x3481, 1.0);
        // snow_skin.solve_skin
        const Real x3496 = x3495 * real_112[0];
        const Real x3497 = x2748 + x3496;
        const Mask x3498 = (x3497 >= 0.0);
        const Mask x3499 = (w3276 > 0.0);
        const Real x3500 = select(x3499, 0.0, w3276);
        const Real x3501 = select(x3498, 0.0, x3500);
        const Real x3502 = real_112[0] - 1.0;
        const Mask x3503 = (x3502 < (-270.0));
        const Real x3504 = select(x3503, (-270.0), x3502);
        const Mask x3505 = (x3504 > (-150.0));
        const Real x3506 = select(x3505, (-150.0), x3504);
        const Real x3507 = maximum(x3501, x3506);
        // snow_skin.skin_flux
        const Real x3508 = x3507 + 273.15;
        const Real x3509 = x3507 - x537;
        // calm_air.coefficient
        const Real x3511 = x3509 * x529;
        const Real x3512 = -x3511;
        // calm_air.limited_richardson
        const Mask x3513 = (x3512 > 0.0);
        const Real x3514 = select(x3513, x3511, 0.0);
        const Real x3516 = x3514 * x586;
        const Real x3517 = -x3516;
        const Real x3518 = expm1(x3517);
        const Real x3520 = x3518 + 2.0;
        const Real x3521 = x3518 / x3520;
        const Real x3523 = numbers[LAYERS + 2] * x3521;
        const Real x3525 = select(x3513, x3523, x3511);
        const Real x3526 = -x3525;
        const Real x3527 = x3521 * x3521;
        const Real x3528 = 1.0 - x3527;
        const Real x3529 = select(x3513, x3528, 1.0);
        // calm_air.coefficient
        const Mask x3530 = (x3526 > 0.0);
        const Real x3531 = select(x3530, x3525, 0.0);
        const Real x3533 = x3531 * 5.0;
        const Real x3535 = 1.0 - x3533;
        const Real x3536 = sqrt(x3535);
        const Real x3537 = x3531 * 15.0;
        const Real x3539 = x3537 * x3536;
        const Real x3541 = 1.0 - x3539;
        const Real x3542 = 1 / x3541;
        const Real x3544 = x3542 * x3542;
        const Real x3546 = x3536 * 15.0;
        const Real x3547 = x3531 * 37.5;
        const Real x3549 = x3547 / x3536;
        const Real x3551 = x3546 - x3549;
        const Real x3552 = x3544 * x3551;
        const Real x3553 = -x3552;
        const Real x3554 = select(x3530, 0.0, x3525);
        const Mask x3555 = (x3554 > 1e-30);
        const Mask x3556 = (x3554 < 1e-30);
        const Real x3557 = select(x3556, 1e-30, x3554);
        const Real x3558 = sqrt(x3557);
        const Real x3559 = select(x3555, x3558, 0.0);
        const Real x3560 = x532 * x3559;
        const Real x3561 = x3560 + 1.0;
        const Real x3562 = 1 / x3561;
        const Real x3563 = x3554 * 15.0;
        const Real x3564 = x3563 * x3562;
        const Real x3565 = x3564 + 1.0;
        const Real x3566 = x3562 * (-7.5);
        const Real x3567 = x3562 + 1.0;
        const Real x3568 = x3566 * x3567;
        const Real x3569 = select(x3530, x3553, x3568);
        const Real x3570 = x3569 * x3529;
        const Real x3571 = select(x3530, x3542, x3565);
        const Real x3572 = x526 * x3571;
        const Real x3573 = x2978 * x3570;
        // snow_skin.skin_flux
        const Real x3575 = x113 * x3572;
        const Real x3576 = x113 * x3573;
        const Real x3578 = x3508 * 461.0;
        const Real x3579 = 2830000.0 / x3578;
        const Real x3580 = x3507 / 273.15;
        const Real x3581 = x3580 * x3579;
        const Real x3582 = exp(x3581);
        const Real x3583 = x3582 * 611.0;
        const Real x3584 = x3583 * 0.378;
        const Real x3585 = forcing[3] - x3584;
        const Real x3586 = x3583 * 0.622;
        const Real x3587 = x3586 / x3585;
        const Real x3588 = x3579 / x3508;
        const Real x3589 = x3587 * x3588;
        const Real x3590 = forcing[3] / x3585;
        const Real x3591 = x3589 * x3590;
        const Real x3592 = x3587 - forcing[2];
        const Real x3593 = x3575 * 1004.5;
        const Real x3594 = x3593 + numbers[LAYERS + 4];
        const Real x3595 = x3508 * x3508;
        const Real x3596 = x3595 * x3508;
        const Real x3597 = x2740 * x3596;
        const Real x3598 = x3575 * x3592;
        const Real x3599 = x3576 * x3592;
        const Real x3601 = x3575 * x3591;
        const Real x3602 = x3601 - x3599;
        const Real x3603 = x3594 * x3509;
        const Real x3604 = x3576 * 1004.5;
        const Real x3606 = x3604 * x3509;
        const Real x3608 = x3594 - x3606;
        const Real x3609 = x3597 * x3508;
        const Real x3610 = x536 - x3609;
        const Real x3611 = x3610 - x3603;
        const Real x3612 = 2830000.0 * x3598;
        const Real x3613 = x3611 - x3612;
        const Real x3614 = x3597 * (-4.0);
        const Real x3615 = x3614 - x3608;
        const Real x3616 = 2830000.0 * x3602;
        const Real x3617 = x3615 - x3616;
        // snow_skin.solve_skin
        const Mask x3618 = ~x3498;
        const Mask x3619 = (x2647 & x3618);
        Real w3620 = x3507;
        Real w3621 = x3613;
        Real w3622 = x3617;
        Real w3623 = x3603;
        Real w3624 = x3598;
        Real w3625 = x3506;
        Real w3626 = real_of(0.0);
        Real w3627 = real_of(INFINITE);
        Mask w3628 = x3619;
        for (int pass = 0; pass < 60; ++pass) {
            if (!any_lane(w3628)) break;
            // snow_skin._closer
            const Real x3629 = w3620 - real_112[0];
            const Real x3630 = x3495 * x3629;
            const Real x3631 = w3621 - x3630;
            const Mask x3632 = (x3631 > 0.0);
            const Real x3633 = select(x3632, w3620, w3625);
            const Real x3634 = select(x3632, w3626, w3620);
            const Real x3635 = x3495 - w3622;
            const Mask x3636 = (x3635 < 0.001);
            const Real x3637 = select(x3636, 0.001, x3635);
            const Real x3638 = x3631 / x3637;
            const Real x3639 = w3620 + x3638;
            const Mask x3640 = (x3639 < x3633);
            const Mask x3641 = (x3639 > x3634);
            const Mask x3642 = (x3640 | x3641);
            const Real x3643 = magnitude(x3638);
            const Real x3644 = w3627 * 0.5;
            const Mask x3645 = (x3643 > x3644);
            const Mask x3646 = (x3642 | x3645);
            const Real x3647 = x3633 + x3634;
            const Real x3648 = x3647 * 0.5;
            const Real x3649 = select(x3646, x3648, x3639);
            const Real x3650 = select(w3628, x3649, w3620);
            const Real x3651 = x3650 - w3620;
            const Real x3652 = magnitude(x3651);
            // snow_skin.skin_flux
            const Real x3653 = x3650 + 273.15;
            const Real x3654 = x3650 - x537;
            // calm_air.coefficient
            const Real x3656 = x3654 * x529;
            const Real x3657 = -x3656;
            // calm_air.limited_richardson
            const Mask x3658 = (x3657 > 0.0);
            const Real x3659 = select(x3658, x3656, 0.0);
            const Real x3661 = x3659 * x586;
            const Real x3662 = -x3661;
            const Real x3663 = expm1(x3662);
            const Real x3665 = x3663 + 2.0;
            const Real x3666 = x3663 / x3665;
            const Real x3668 = numbers[LAYERS + 2] * x3666;
            const Real x3670 = select(x3658, x3668, x3656);
            const Real x3671 = -x3670;
            const Real x3672 = x3666 * x3666;
            const Real x3673 = 1.0 - x3672;
            const Real x3674 = select(x3658, x3673, 1.0);
            // calm_air.coefficient
            const Mask x3675 = (x3671 > 0.0);
            const Real x3676 = select(x3675, x3670, 0.0);
            const Real x3678 = x3676 * 5.0;
            const Real x3680 = 1.0 - x3678;
            const Real x3681 = sqrt(x3680);
            const Real x3682 = x3676 * 15.0;
            const Real x3684 = x3682 * x3681;
            const Real x3686 = 1.0 - x3684;
            const Real x3687 = 1 / x3686;
            const Real x3689 = x3687 * x3687;
            const Real x3691 = x3681 * 15.0;
            const Real x3692 = x3676 * 37.5;
            const Real x3694 = x3692 / x3681;
            const Real x3696 = x3691 - x3694;
            const Real x3697 = x3689 * x3696;
            const Real x3698 = -x3697;
            const Real x3699 = select(x3675, 0.0, x3670);
            const Mask x3700 = (x3699 > 1e-30);
            const Mask x3701 = (x3699 < 1e-30);
            const Real x3702 = select(x3701, 1e-30, x3699);
            const Real x3703 = sqrt(x3702);
            const Real x3704 = select(x3700, x3703, 0.0);
            const Real x3705 = x532 * x3704;
            const Real x3706 = x3705 + 1.0;
            const Real x3707 = 1 / x3706;
            const Real x3708 = x3699 * 15.0;
            const Real x3709 = x3708 * x3707;
            const Real x3710 = x3709 + 1.0;
            const Real x3711 = x3707 * (-7.5);
            const Real x3712 = x3707 + 1.0;
            const Real x3713 = x3711 * x3712;
            const Real x3714 = select(x3675, x3698, x3713);
            const Real x3715 = x3714 * x3674;
            const Real x3716 = select(x3675, x3687, x3710);
            const Real x3717 = x526 * x3716;
            const Real x3718 = x2978 * x3715;
            // snow_skin.skin_flux
            const Real x3720 = x113 * x3717;
            const Real x3721 = x113 * x3718;
            const Real x3723 = x3653 * 461.0;
            const Real x3724 = 2830000.0 / x3723;
            const Real x3725 = x3650 / 273.15;
            const Real x3726 = x3725 * x3724;
            const Real x3727 = exp(x3726);
            const Real x3728 = x3727 * 611.0;
            const Real x3729 = x3728 * 0.378;
            const Real x3730 = forcing[3] - x3729;
            const Real x3731 = x3728 * 0.622;
            const Real x3732 = x3731 / x3730;
            const Real x3733 = x3724 / x3653;
            const Real x3734 = x3732 * x3733;
            const Real x3735 = forcing[3] / x3730;
            const Real x3736 = x3734 * x3735;
            const Real x3737 = x3732 - forcing[2];
            const Real x3738 = x3720 * 1004.5;
            const Real x3739 = x3738 + numbers[LAYERS + 4];
            const Real x3740 = x3653 * x3653;
            const Real x3741 = x3740 * x3653;
            const Real x3742 = x2740 * x3741;
            const Real x3743 = x3720 * x3737;
            const Real x3744 = x3721 * x3737;
            const Real x3746 = x3720 * x3736;
            const Real x3747 = x3746 - x3744;
            const Real x3748 = x3739 * x3654;
            const Real x3749 = x3721 * 1004.5;
            const Real x3751 = x3749 * x3654;
            const Real x3753 = x3739 - x3751;
            const Real x3754 = x3742 * x3653;
            const Real x3755 = x536 - x3754;
            const Real x3756 = x3755 - x3748;
            const Real x3757 = 2830000.0 * x3743;
            const Real x3758 = x3756 - x3757;
            const Real x3759 = x3742 * (-4.0);
            const Real x3760 = x3759 - x3753;
            const Real x3761 = 2830000.0 * x3747;
            const Real x3762 = x3760 - x3761;
            // snow_skin._closer
            const Real x3763 = select(w3628, x3652, w3627);
            const Mask x3764 = (x3652 >= 1e-09);
            const Mask x3765 = (w3628 & x3764);
            w3620 = x3650;
            w3621 = x3758;
            w3622 = x3762;
            w3623 = x3748;
            w3624 = x3743;
            w3625 = x3633;
            w3626 = x3634;
            w3627 = x3763;
            w3628 = x3765;
        }
        // snow_skin.solve_skin
        const Real x3766 = x3495 - w3622;
        const Mask x3767 = (x3766 < 0.001);
        const Real x3768 = select(x3767, 0.001, x3766);
        const Mask x3769 = (real_112[0] < 0.0);
        const Real x3770 = select(x3769, 0.0, real_112[0]);
        const Real x3771 = x3770 * 20.0;
        const Mask x3772 = (x3770 > 0.0);
        const Real x3773 = select(x3772, 20.0, 0.0);
        const Real x3774 = w3620 - real_112[0];
        const Real x3775 = x3495 * x3774;
        const Real x3776 = select(x3498, x2748, x3775);
        const Real x3777 = x3495 / x3768;
        const Real x3778 = w3622 * x3777;
        const Real x3779 = select(x3498, 0.0, x3778);
        const Real x3780 = select(x3619, x3774, 0.0);
        const Real x3781 = select(x2647, w3620, 0.0);
        const Real x3782 = x3776 - x3771;
        const Real x3783 = select(x2647, x3782, 0.0);
        const Real x3784 = x3779 - x3773;
        const Real x3785 = select(x2647, x3784, 0.0);
        const Real x3786 = w3622 / x3768;
        const Real x3788 = x3786 * x3780;
        const Real x3789 = -x3788;
        // snow_ground._flows
        for (int l = 0; l < 5; ++l) {
            const Mask a3790 = (real_112[l] > 0.0);
            const Real a3791 = select(a3790, 0.0, real_112[l]);
            const Mask a3792 = (real_112[l] < 0.0);
            const Real a3793 = select(a3792, 0.0, real_112[l]);
            real_21[l] = a3791;
            real_126[l] = a3793;
        }
        // enthalpy.enthalpy, snow_ground._iteration, enthalpy.layers_with, enthalpy.fusion_heat, enthalpy.at, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3392 = real_67[l] * real_69[l];
            const Real a3393 = real_76[l] * 333500000.0;
            const Real a3394 = a3392 + a3393;
            const Real a3395 = real_33[l] * real_124[l + 5];
            const Real a3396 = w3286 * a3395;
            const Real a3397 = a3394 + a3396;
            const Mask a3398 = (a3397 >= real_70[l]);
            const Mask a3399 = (a3397 <= real_59[l]);
            const Mask a3400 = ~a3398;
            const Mask a3401 = (a3399 & a3400);
            const Real a3402 = a3397 / 333500000.0;
            const Real a3403 = maximum(a3402, real_75[l]);
            const Real a3404 = minimum(a3403, real_66[l]);
            const Real a3405 = real_67[l] * real_78[l];
            const Real a3406 = a3405 + a3393;
            const Real a3407 = a3406 - a3397;
            const Real a3408 = 2094000.0 * real_78[l];
            const Real a3409 = a3408 + 333500000.0;
            const Real a3410 = real_67[l] * real_46[l];
            const Real a3411 = a3409 + a3410;
            const Real a3412 = a3407 / a3411;
            const Real a3413 = real_76[l] - a3412;
            const Mask a3414 = (a3407 > 0.0);
            const Real a3415 = maximum(real_76[l], a3404);
            const Real a3416 = a3404 + a3415;
            const Real a3417 = a3416 * 0.5;
            const Real a3418 = select(a3414, a3417, a3404);
            const Mask a3419 = (a3413 >= a3404);
            const Real a3420 = minimum(a3413, real_66[l]);
            const Real a3421 = select(a3419, a3420, a3418);
            const Real a3422 = select(a3401, real_75[l], a3421);
            const Real a3423 = select(a3398, real_66[l], a3422);
            const Real a3424 = a3423 * 333500000.0;
            const Real a3425 = a3397 - a3424;
            const Real a3426 = 2094000.0 * a3423;
            const Real a3427 = real_74[l] + a3426;
            const Real a3428 = a3425 / a3427;
            const Real a3429 = a3423 - numbers[l + 15 * LAYERS + 54];
            const Real a3430 = a3429 / real_79[l];
            const Mask a3431 = (a3430 < 1e-12);
            const Real a3432 = select(a3431, 1e-12, a3430);
            const Real a3433 = log(a3432);
            const Real a3434 = numbers[l + LAYERS + 47] * a3433;
            const Real a3435 = numbers[l + 16 * LAYERS + 54] - a3434;
            const Mask a3436 = (a3435 > 16.11809565095832);
            const Real a3437 = select(a3436, 16.11809565095832, a3435);
            const Real a3438 = exp(a3437);
            const Real a3439 = numbers[l + LAYERS + 47] * a3438;
            const Real a3440 = a3432 * real_79[l];
            const Real a3441 = a3439 / a3440;
            const Real a3443 = a3438 * 0.008034787106446777;
            const Real a3445 = a3443 + numbers[l + 6 * LAYERS + 47];
            const Real a3446 = -a3445;
            const Real a3447 = a3441 * 0.008034787106446777;
            const Mask a3448 = (a3398 | a3401);
            const Real a3449 = select(a3448, a3428, a3446);
            const Real a3451 = select(w3288, a3449, real_69[l]);
            const Real a3452 = select(w3288, a3423, real_76[l]);
            const Real a3453 = select(w3288, a3446, real_78[l]);
            const Real a3454 = select(w3288, a3447, real_46[l]);
            real_80[l + 1] = a3451;
            real_44[l] = a3452;
            real_38[l] = a3453;
            real_64[l] = a3454;
        }
        // snow_ground._residuals
        const Real x3800 = real_112[4] - real_80[1];
        const Real x3801 = x2649 * x3800;
        // snow_ground._links, snow_ground._flows
        for (int l = 0; l < 4; ++l) {
            const Real a3482 = real_25[l] + real_25[l + 1];
            const Real a3483 = -a3482;
            const Real a3484 = 1 / a3483;
            const Real a3485 = seconds * a3484;
            const Real a3486 = select(x2647, a3485, 0.0);
            const Real a3487 = a3486 * a3484;
            const Real a3491 = a3487 * real_125[l];
            const Real a3492 = -a3491;
            const Real a3493 = a3487 * real_125[l + 1];
            const Real a3494 = -a3493;
            const Real a3794 = real_21[l] - real_21[l + 1];
            const Real a3795 = a3486 * a3794;
            const Real a3796 = real_126[l] - real_126[l + 1];
            const Real a3797 = real_113[l] * a3796;
            const Real a3799 = a3795 - a3797;
            real_127[l] = a3486;
            real_128[l] = a3492;
            real_129[l] = a3494;
            real_130[l] = a3799;
        }
        // snow_ground._residuals
        real_130[4] = real_of(0.0);
        real_126[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_126[l + 1] = real_130[l];
        const Real x3806 = seconds * x3783;
        // enthalpy._drop_from_above
        real_80[0] = real_of(0.0);
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_33[l] = real_80[l + 2];
        real_33[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x3824 = x2652 * real_112[4];
        // snow_ground._residuals, snow_ground._at
        Real a3828_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a3804 = real_130[l] - real_126[l];
            const Real a3805 = a3804 + in_row(l, 4, x3801);
            const Real a3807 = real_109[l] + real_23[l];
            const Real a3808 = a3807 + a3805;
            const Real a3809 = a3808 - in_row(l, 0, x3806);
            const Real a3827 = magnitude(a3809);
            a3828_last = a3828_last + a3827;
            real_21[l] = a3809;
            real_125[l] = a3827;
        }
        // snow_ground._at
        const Real x3829 = x508 * a3828_last;
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
        Real a3833_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3810 = 2094000.0 * real_44[l];
            const Real a3811 = real_74[l] + a3810;
            const Real a3812 = a3811 * real_80[l + 1];
            const Real a3813 = real_44[l] * 333500000.0;
            const Real a3814 = a3812 + a3813;
            const Real a3815 = a3814 - real_68[l];
            const Real a3817 = real_80[l + 1] - real_80[l];
            const Real a3818 = real_1[l] * a3817;
            const Real a3819 = a3815 + a3818;
            const Real a3821 = real_80[l + 1] - real_33[l];
            const Real a3822 = real_77[l] * a3821;
            const Real a3823 = a3819 + a3822;
            const Real a3826 = a3823 + in_row(l, 0, x3824);
            const Real a3831 = magnitude(a3826);
            const Real a3832 = numbers[l] * a3831;
            a3833_last = a3833_last + a3832;
            real_67[l] = a3826;
            real_35[l] = a3831;
        }
        // snow_ground._at
        const Real x3834 = a3833_last - x3829;
        // snow_ground._tolerance
        const Real x3837 = seconds * x3481;
        const Real x3838 = magnitude(x3781);
        const Real x3839 = magnitude(real_112[0]);
        const Real x3840 = x3838 + x3839;
        const Real x3841 = x3837 * x3840;
        Real a3842_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a3842_last = a3842_last + real_127[l];
        }
        const Real x3843 = a3842_last + x2649;
        Real a3845_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a3844 = magnitude(real_112[l]);
            a3845_last = maximum(a3845_last, a3844);
        }
        const Real x3846 = a3845_last + x3255;
        const Real x3847 = x3846 + 30.0;
        const Real x3848 = x3843 * x3847;
        const Real x3849 = x3848 + x3841;
        // snow_ground._at
        Mask a3836_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a3835 = (real_35[l] > real_36[l]);
            a3836_last = (a3836_last | a3835);
        }
        // snow_ground._tolerance, snow_ground._at
        Mask a3853_last = mask_of(false);
        for (int l = 0; l < 5; ++l) {
            const Real a3850 = real_19[l] + x3849;
            const Real a3851 = a3850 * 7.105427357601002e-15;
            const Mask a3852 = (real_125[l] > a3851);
            a3853_last = (a3853_last | a3852);
        }
        // snow_ground._at
        const Mask x3854 = (a3836_last | a3853_last);
        // snow_ground._iteration
        const Real x3855 = w3286 * 0.0001;
        const Real x3856 = 1.0 - x3855;
        const Real x3857 = x3856 * w3285;
        const Mask x3858 = (x3834 < x3857);
        const Mask x3859 = (w3287 < 20.0);
        const Mask x3860 = (x3858 | x3859);
        const Mask x3861 = (w3286 <= 0.0001);
        const Mask x3862 = (x3860 | x3861);
        const Mask x3863 = (x3862 | x3311);
        const Mask x3864 = (w3288 & x3863);
        const Real x3865 = w3286 * 2.0;
        const Mask x3866 = (x3865 > 1.0);
        const Real x3867 = select(x3866, 1.0, x3865);
        const Real x3868 = w3286 * 0.5;
        const Real x3869 = select(x3864, x3867, x3868);
        const Real x3870 = w3287 + 1.0;
        // snow_ground._is_slow
        const Mask x3871 = (x3870 >= 40.0);
        const Mask x3872 = (x3870 < 60.0);
        const Mask x3873 = (x3871 & x3872);
        const Mask x3874 = (mask_of(false) | x3873);
        const Mask x3875 = (x3870 >= 80.0);
        const Mask x3876 = (x3870 < 120.0);
        const Mask x3877 = (x3875 & x3876);
        const Mask x3878 = (x3874 | x3877);
        const Mask x3879 = (x3870 >= 160.0);
        const Mask x3880 = (x3870 < 200.0);
        const Mask x3881 = (x3879 & x3880);
        const Mask x3882 = (x3878 | x3881);
        // snow_ground._iteration
        const Mask x3883 = (x3311 | x3882);
        const Real x3884 = select(x3883, 1.0, x3869);
        const Real x3890 = select(x3864, x3481, w3270);
        const Real x3891 = select(x3864, x3490, w3271);
        const Real x3896 = select(x3864, x3781, w3276);
        const Real x3897 = select(x3864, x3783, w3277);
        const Real x3898 = select(x3864, x3785, w3278);
        const Real x3899 = select(x3864, x3780, w3279);
        const Real x3900 = select(x3864, x3789, w3280);
        const Real x3901 = select(x3864, x3768, w3281);
        const Mask x3902 = select(x3864, x3498, w3282);
        const Real x3905 = select(x3864, x3834, w3285);
        const Mask x3906 = select(x3864, x3854, w3288);
        const Real x3907 = select(w3288, x3884, w3286);
        const Real x3908 = real_of_mask(w3288);
        const Real x3909 = w3287 + x3908;
        const Mask x3910 = ~x3864;
        const Mask x3911 = (x3906 | x3910);
        const Mask x3912 = (w3288 & x3911);
        for (int l = 0; l < 5; ++l) {
            const Real a3885 = select(x3864, real_109[l], real_110[l]);
            const Real a3903 = select(x3864, real_21[l], real_107[l]);
            real_125[l] = a3885;
            real_112[l] = a3903;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3886 = select(x3864, real_80[l + 1], real_69[l]);
            const Real a3887 = select(x3864, real_44[l], real_76[l]);
            const Real a3888 = select(x3864, real_38[l], real_78[l]);
            const Real a3889 = select(x3864, real_64[l], real_46[l]);
            const Real a3904 = select(x3864, real_67[l], real_45[l]);
            real_35[l] = a3886;
            real_33[l] = a3887;
            real_47[l] = a3888;
            real_39[l] = a3889;
            real_50[l] = a3904;
        }
        for (int l = 0; l < 4; ++l) {
            const Real a3892 = select(x3864, real_127[l], real_115[l]);
            const Real a3893 = select(x3864, real_128[l], real_116[l]);
            const Real a3894 = select(x3864, real_129[l], real_117[l]);
            const Real a3895 = select(x3864, real_114[l], real_118[l]);
            real_131[l] = a3892;
            real_132[l] = a3893;
            real_133[l] = a3894;
            real_134[l] = a3895;
        }
        for (int l = 0; l < 5; ++l) real_110[l] = real_125[l];
        for (int l = 0; l < LAYERS; ++l) real_69[l] = real_35[l];
        for (int l = 0; l < LAYERS; ++l) real_76[l] = real_33[l];
        for (int l = 0; l < LAYERS; ++l) real_78[l] = real_47[l];
        for (int l = 0; l < LAYERS; ++l) real_46[l] = real_39[l];
        for (int l = 0; l < 4; ++l) real_115[l] = real_131[l];
        for (int l = 0; l < 4; ++l) real_116[l] = real_132[l];
        for (int l = 0; l < 4; ++l) real_117[l] = real_133[l];
        for (int l = 0; l < 4; ++l) real_118[l] = real_134[l];
        for (int l = 0; l < 5; ++l) real_107[l] = real_112[l];
        for (int l = 0; l < LAYERS; ++l) real_45[l] = real_50[l];
        w3270 = x3890;
        w3271 = x3891;
        w3276 = x3896;
        w3277 = x3897;
        w3278 = x3898;
        w3279 = x3899;
        w3280 = x3900;
        w3281 = x3901;
        w3282 = x3902;
        w3285 = x3905;
        w3286 = x3907;
        w3287 = x3909;
        w3288 = x3912;
    }
    // snow_ground._tolerance
    const Real x3920 = seconds * w3270;
    const Real x3921 = magnitude(w3276);
    // snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a3913 = real_110[l] - real_19[l];
        const Mask a3914 = (real_110[l] < 0.0);
        const Mask a3915 = (a3913 > 0.0);
        const Real a3916 = real_110[l] * real_16[l];
        const Real a3917 = a3913 * real_0[l];
        const Real a3918 = select(a3915, a3917, 0.0);
        const Real a3919 = select(a3914, a3916, a3918);
        real_106[l] = a3919;
    }
    // snow_ground._tolerance
    const Real x3922 = magnitude(real_106[0]);
    const Real x3923 = x3921 + x3922;
    const Real x3924 = x3920 * x3923;
    Real a3925_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a3925_last = a3925_last + real_115[l];
    }
    const Real x3926 = a3925_last + x2649;
    Real a3928_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a3927 = magnitude(real_106[l]);
        a3928_last = maximum(a3928_last, a3927);
    }
    const Real x3929 = a3928_last + x3255;
    const Real x3930 = x3929 + 30.0;
    const Real x3931 = x3926 * x3930;
    const Real x3932 = x3931 + x3924;
    // snow_ground._tolerance, snow_ground._solution
    Mask a3939_last = mask_of(true);
    for (int l = 0; l < 5; ++l) {
        const Real a3933 = real_19[l] + x3932;
        const Real a3934 = a3933 * 7.105427357601002e-15;
        const Real a3935 = a3934 * 8.0;
        const Real a3937 = magnitude(real_107[l]);
        const Mask a3938 = (a3937 <= a3935);
        a3939_last = (a3939_last & a3938);
    }
    // snow_ground._solution
    Mask a3942_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        after[2 * LAYERS + l] = real_76[l];
        const Real a3936 = real_36[l] * 8.0;
        const Real a3940 = magnitude(real_45[l]);
        const Mask a3941 = (a3940 <= a3936);
        a3942_last = (a3942_last & a3941);
    }
    const Mask x3943 = (a3939_last & a3942_last);
    // snow_ground.advance_snow_ground
    const Real x3945 = select(x2647, w3276, 0.0);
    const Real x3946 = select(x2647, w3277, 0.0);
    const Real x3947 = real_106[4] - real_69[0];
    const Real x3948 = x507 * x3947;
    const Real x3949 = select(x2647, x3948, 0.0);
    // snow_ground.advance_snow_ground, ground_heat.heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3944 = select(x3943, real_69[l], NOT_A_NUMBER);
        const Real a3950 = a3944 + 273.15;
        after[l] = a3950;
        real_45[l] = a3944;
        real_36[l] = a3950;
    }
    // ground_heat.heat
    const Real x3952 = x2561 - real_36[0];
    Real a3954_last = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3951 = real_45[l] - real_45[l + 1];
        const Real a2587_1590 = real_104[l + 1] * 4200000.0;
        const Real a3953 = a2587_1590 * a3951;
        a3954_last = a3954_last + a3953;
    }
    results[LAYERS + 43] = a3954_last;
    const Real x3957 = x2646 * x3952;
    // snow_skin.skin_flux
    const Real x3977 = x3945 + 273.15;
    after[3 * LAYERS + 31] = x3977;
    const Real x3978 = x3945 - x537;
    // calm_air.coefficient
    const Real x3980 = x3978 * x529;
    const Real x3981 = -x3980;
    // calm_air.limited_richardson
    const Mask x3982 = (x3981 > 0.0);
    const Real x3983 = select(x3982, x3980, 0.0);
    const Real x3985 = x3983 * x586;
    const Real x3986 = -x3985;
    const Real x3987 = expm1(x3986);
    const Real x3989 = x3987 + 2.0;
    const Real x3990 = x3987 / x3989;
    const Real x3992 = numbers[LAYERS + 2] * x3990;
    const Real x3994 = select(x3982, x3992, x3980);
    const Real x3995 = -x3994;
    // calm_air.coefficient
    const Mask x3996 = (x3995 > 0.0);
    const Real x3997 = select(x3996, x3994, 0.0);
    const Real x3999 = x3997 * 5.0;
    const Real x4001 = 1.0 - x3999;
    const Real x4002 = sqrt(x4001);
    const Real x4003 = x3997 * 15.0;
    const Real x4005 = x4003 * x4002;
    const Real x4007 = 1.0 - x4005;
    const Real x4008 = 1 / x4007;
    const Real x4009 = select(x3996, 0.0, x3994);
    const Mask x4010 = (x4009 > 1e-30);
    const Mask x4011 = (x4009 < 1e-30);
    const Real x4012 = select(x4011, 1e-30, x4009);
    const Real x4013 = sqrt(x4012);
    const Real x4014 = select(x4010, x4013, 0.0);
    const Real x4015 = x532 * x4014;
    const Real x4016 = x4015 + 1.0;
    const Real x4017 = 1 / x4016;
    const Real x4018 = x4009 * 15.0;
    const Real x4019 = x4018 * x4017;
    const Real x4020 = x4019 + 1.0;
    const Real x4021 = select(x3996, x4008, x4020);
    const Real x4022 = x526 * x4021;
    // snow_skin.skin_flux
    const Real x4023 = x113 * x4022;
    const Real x4024 = x3977 * 461.0;
    const Real x4025 = 2830000.0 / x4024;
    const Real x4026 = x3945 / 273.15;
    const Real x4027 = x4026 * x4025;
    const Real x4028 = exp(x4027);
    const Real x4029 = x4028 * 611.0;
    const Real x4030 = x4029 * 0.378;
    const Real x4031 = forcing[3] - x4030;
    const Real x4032 = x4029 * 0.622;
    const Real x4033 = x4032 / x4031;
    const Real x4034 = x4033 - forcing[2];
    const Real x4035 = x4023 * 1004.5;
    const Real x4036 = x4035 + numbers[LAYERS + 4];
    const Real x4037 = x3977 * x3977;
    const Real x4038 = x4037 * x3977;
    const Real x4039 = x2740 * x4038;
    const Real x4040 = x4023 * x4034;
    const Real x4041 = x4036 * x3978;
    const Real x4042 = x4039 * x3977;
    const Real x4043 = x536 - x4042;
    const Real x4044 = x4043 - x4041;
    const Real x4045 = 2830000.0 * x4040;
    const Real x4046 = x4044 - x4045;
    // layered_snow.close_snow
    const Real x4047 = seconds * x4040;
    const Real x4048 = x508 * x4047;
    const Real x4050 = select(x2647, x4048, 0.0);
    const Real x4051 = -x4050;
    // snow_water.with_vapour_exchange
    const Mask x4052 = (x4051 < 0.0);
    const Real x4053 = select(x4052, 0.0, x4050);
    const Real x4054 = -x4053;
    const Mask x4055 = (x4050 < 0.0);
    const Real x4056 = select(x4055, 0.0, x4050);
    const Mask x4058 = (x469 > 0.0);
    const Real x4059 = select(x4058, x469, 1.0);
    // layered_snow.close_snow, snow_layers.liquid_water
    for (int l = 0; l < 5; ++l) {
        const Real a3958 = x508 * real_110[l];
        const Real a3960 = select(x2647, a3958, 0.0);
        const Real a3962 = a3960 / 333500.0;
        const Real a3963 = -a3962;
        const Mask a3964 = (a3963 < 0.0);
        const Real a3965 = select(a3964, 0.0, a3962);
        const Real a3966 = -a3965;
        const Mask a3967 = (a3966 > real_18[l]);
        const Real a3968 = select(a3967, real_18[l], a3966);
        const Real a3969 = real_18[l] - a3968;
        const Mask a3970 = (real_20[l] > 0.0);
        const Real a3971 = select(a3970, real_20[l], 1.0);
        const Real a3972 = a3969 / a3971;
        const Mask a3973 = (a3972 > 1.0);
        const Real a3974 = select(a3973, 1.0, a3972);
        const Real a3975 = select(a3970, a3974, 0.0);
        const Real a3976 = a3975 * real_14[l];
        real_106[l] = a3960;
        real_107[l] = a3976;
    }
    // snow_water.with_vapour_exchange
    const Real x4060 = select(x4058, real_106[0], 0.0);
    const Real x4061 = -x4060;
    // snow_layers.liquid_water
    const Real x4062 = real_106[0] / 333500.0;
    const Real x4063 = -x4062;
    const Mask x4064 = (x4063 < 0.0);
    const Real x4065 = select(x4064, 0.0, x4062);
    const Real x4066 = -x4065;
    const Mask x4067 = (x4066 > x469);
    const Real x4068 = select(x4067, x469, x4066);
    // snow_water.with_vapour_exchange
    const Real x4069 = x469 - x4068;
    const Mask x4070 = (x4054 > x4069);
    const Real x4071 = select(x4070, x4069, x4054);
    const Real x4072 = x4071 - x4056;
    const Mask x4073 = (x4069 > 0.0);
    // snow_layers.warmth
    const Real x4074 = x4059 * 2106.0;
    const Real x4075 = 1 / x4074;
    const Real x4076 = x4059 * 4218.0;
    const Real x4077 = 1 / x4076;
    const Real x4078 = x4059 * 333500.0;
    const Real x4079 = x4060 + x4078;
    const Real x4080 = -x4079;
    const Mask x4081 = (x4061 < 0.0);
    const Mask x4082 = (x4080 > 0.0);
    const Real x4083 = x4060 * x4075;
    const Real x4085 = x4079 * x4077;
    const Real x4087 = select(x4082, x4085, 0.0);
    const Real x4089 = select(x4081, x4083, x4087);
    const Real x4090 = -x4089;
    // snow_water.with_vapour_exchange
    const Mask x4091 = (x4090 > 0.0);
    const Real x4092 = select(x4091, 0.0, x4089);
    const Real x4094 = x4092 * 2106.0;
    const Real x4096 = x4072 * x4094;
    const Real x4098 = select(x4073, x4069, 1.0);
    const Real x4099 = x4072 / x4098;
    const Real x4100 = 1.0 - x4099;
    const Real x4101 = x4053 + x4071;
    const Real x4102 = -x4101;
    const Real x4103 = x469 - x4072;
    const Real x4104 = x4096 - real_106[0];
    const Real x4105 = real_107[0] * x4100;
    const Real x4106 = select(x4073, x4105, real_107[0]);
    const Real x4107 = x4071 / x4059;
    const Real x4108 = 1.0 - x4107;
    const Real x4109 = real_17[0] * x4108;
    const Mask x4110 = (real_15[1] > 0.0);
    const Real x4111 = select(x4110, real_15[1], 1.0);
    const Real x4112 = select(x4110, real_106[1], 0.0);
    const Real x4113 = -x4112;
    // snow_layers.liquid_water
    const Real x4114 = real_106[1] / 333500.0;
    const Real x4115 = -x4114;
    const Mask x4116 = (x4115 < 0.0);
    const Real x4117 = select(x4116, 0.0, x4114);
    const Real x4118 = -x4117;
    const Mask x4119 = (x4118 > real_15[1]);
    const Real x4120 = select(x4119, real_15[1], x4118);
    // snow_water.with_vapour_exchange
    const Real x4121 = real_15[1] - x4120;
    const Mask x4122 = (x4102 > x4121);
    const Real x4123 = select(x4122, x4121, x4102);
    const Mask x4124 = (x4121 > 0.0);
    // snow_layers.warmth
    const Real x4125 = x4111 * 2106.0;
    const Real x4126 = 1 / x4125;
    const Real x4127 = x4111 * 4218.0;
    const Real x4128 = 1 / x4127;
    const Real x4129 = x4111 * 333500.0;
    const Real x4130 = x4112 + x4129;
    const Real x4131 = -x4130;
    const Mask x4132 = (x4113 < 0.0);
    const Mask x4133 = (x4131 > 0.0);
    const Real x4134 = x4112 * x4126;
    const Real x4136 = x4130 * x4128;
    const Real x4138 = select(x4133, x4136, 0.0);
    const Real x4140 = select(x4132, x4134, x4138);
    const Real x4141 = -x4140;
    // snow_water.with_vapour_exchange
    const Mask x4142 = (x4141 > 0.0);
    const Real x4143 = select(x4142, 0.0, x4140);
    const Real x4145 = x4143 * 2106.0;
    const Real x4147 = x4123 * x4145;
    const Real x4149 = select(x4124, x4121, 1.0);
    const Real x4150 = x4123 / x4149;
    const Real x4151 = 1.0 - x4150;
    const Real x4152 = x4072 + x4123;
    const Real x4153 = x4101 + x4123;
    const Real x4154 = -x4153;
    const Real x4155 = x4096 + x4147;
    const Real x4157 = real_15[1] - x4123;
    const Real x4158 = x4147 - real_106[1];
    const Real x4159 = real_107[1] * x4151;
    const Real x4160 = select(x4124, x4159, real_107[1]);
    const Real x4161 = x4123 / x4111;
    const Real x4162 = 1.0 - x4161;
    const Real x4163 = real_17[1] * x4162;
    const Mask x4164 = (real_15[2] > 0.0);
    const Real x4165 = select(x4164, real_15[2], 1.0);
    const Real x4166 = select(x4164, real_106[2], 0.0);
    const Real x4167 = -x4166;
    // snow_layers.liquid_water
    const Real x4168 = real_106[2] / 333500.0;
    const Real x4169 = -x4168;
    const Mask x4170 = (x4169 < 0.0);
    const Real x4171 = select(x4170, 0.0, x4168);
    const Real x4172 = -x4171;
    const Mask x4173 = (x4172 > real_15[2]);
    const Real x4174 = select(x4173, real_15[2], x4172);
    // snow_water.with_vapour_exchange
    const Real x4175 = real_15[2] - x4174;
    const Mask x4176 = (x4154 > x4175);
    const Real x4177 = select(x4176, x4175, x4154);
    const Mask x4178 = (x4175 > 0.0);
    // snow_layers.warmth
    const Real x4179 = x4165 * 2106.0;
    const Real x4180 = 1 / x4179;
    const Real x4181 = x4165 * 4218.0;
    const Real x4182 = 1 / x4181;
    const Real x4183 = x4165 * 333500.0;
    const Real x4184 = x4166 + x4183;
    const Real x4185 = -x4184;
    const Mask x4186 = (x4167 < 0.0);
    const Mask x4187 = (x4185 > 0.0);
    const Real x4188 = x4166 * x4180;
    const Real x4190 = x4184 * x4182;
    const Real x4192 = select(x4187, x4190, 0.0);
    const Real x4194 = select(x4186, x4188, x4192);
    const Real x4195 = -x4194;
    // snow_water.with_vapour_exchange
    const Mask x4196 = (x4195 > 0.0);
    const Real x4197 = select(x4196, 0.0, x4194);
    const Real x4199 = x4197 * 2106.0;
    const Real x4201 = x4177 * x4199;
    const Real x4203 = select(x4178, x4175, 1.0);
    const Real x4204 = x4177 / x4203;
    const Real x4205 = 1.0 - x4204;
    const Real x4206 = x4152 + x4177;
    const Real x4207 = x4153 + x4177;
    const Real x4208 = -x4207;
    const Real x4209 = x4155 + x4201;
    const Real x4211 = real_15[2] - x4177;
    const Real x4212 = x4201 - real_106[2];
    const Real x4213 = real_107[2] * x4205;
    const Real x4214 = select(x4178, x4213, real_107[2]);
    const Real x4215 = x4177 / x4165;
    const Real x4216 = 1.0 - x4215;
    const Real x4217 = real_17[2] * x4216;
    const Mask x4218 = (real_15[3] > 0.0);
    const Real x4219 = select(x4218, real_15[3], 1.0);
    const Real x4220 = select(x4218, real_106[3], 0.0);
    const Real x4221 = -x4220;
    // snow_layers.liquid_water
    const Real x4222 = real_106[3] / 333500.0;
    const Real x4223 = -x4222;
    const Mask x4224 = (x4223 < 0.0);
    const Real x4225 = select(x4224, 0.0, x4222);
    const Real x4226 = -x4225;
    const Mask x4227 = (x4226 > real_15[3]);
    const Real x4228 = select(x4227, real_15[3], x4226);
    // snow_water.with_vapour_exchange
    const Real x4229 = real_15[3] - x4228;
    const Mask x4230 = (x4208 > x4229);
    const Real x4231 = select(x4230, x4229, x4208);
    const Mask x4232 = (x4229 > 0.0);
    // snow_layers.warmth
    const Real x4233 = x4219 * 2106.0;
    const Real x4234 = 1 / x4233;
    const Real x4235 = x4219 * 4218.0;
    const Real x4236 = 1 / x4235;
    const Real x4237 = x4219 * 333500.0;
    const Real x4238 = x4220 + x4237;
    const Real x4239 = -x4238;
    const Mask x4240 = (x4221 < 0.0);
    const Mask x4241 = (x4239 > 0.0);
    const Real x4242 = x4220 * x4234;
    const Real x4244 = x4238 * x4236;
    const Real x4246 = select(x4241, x4244, 0.0);
    const Real x4248 = select(x4240, x4242, x4246);
    const Real x4249 = -x4248;
    // snow_water.with_vapour_exchange
    const Mask x4250 = (x4249 > 0.0);
    const Real x4251 = select(x4250, 0.0, x4248);
    const Real x4253 = x4251 * 2106.0;
    const Real x4255 = x4231 * x4253;
    const Real x4257 = select(x4232, x4229, 1.0);
    const Real x4258 = x4231 / x4257;
    const Real x4259 = 1.0 - x4258;
    const Real x4260 = x4206 + x4231;
    const Real x4261 = x4207 + x4231;
    const Real x4262 = -x4261;
    const Real x4263 = x4209 + x4255;
    const Real x4265 = real_15[3] - x4231;
    const Real x4266 = x4255 - real_106[3];
    const Real x4267 = real_107[3] * x4259;
    const Real x4268 = select(x4232, x4267, real_107[3]);
    const Real x4269 = x4231 / x4219;
    const Real x4270 = 1.0 - x4269;
    const Real x4271 = real_17[3] * x4270;
    const Mask x4272 = (real_15[4] > 0.0);
    const Real x4273 = select(x4272, real_15[4], 1.0);
    const Real x4274 = select(x4272, real_106[4], 0.0);
    const Real x4275 = -x4274;
    // snow_layers.liquid_water
    const Real x4276 = real_106[4] / 333500.0;
    const Real x4277 = -x4276;
    const Mask x4278 = (x4277 < 0.0);
    const Real x4279 = select(x4278, 0.0, x4276);
    const Real x4280 = -x4279;
    const Mask x4281 = (x4280 > real_15[4]);
    const Real x4282 = select(x4281, real_15[4], x4280);
    // snow_water.with_vapour_exchange
    const Real x4283 = real_15[4] - x4282;
    const Mask x4284 = (x4262 > x4283);
    const Real x4285 = select(x4284, x4283, x4262);
    const Mask x4286 = (x4283 > 0.0);
    // snow_layers.warmth
    const Real x4287 = x4273 * 2106.0;
    const Real x4288 = 1 / x4287;
    const Real x4289 = x4273 * 4218.0;
    const Real x4290 = 1 / x4289;
    const Real x4291 = x4273 * 333500.0;
    const Real x4292 = x4274 + x4291;
    const Real x4293 = -x4292;
    const Mask x4294 = (x4275 < 0.0);
    const Mask x4295 = (x4293 > 0.0);
    const Real x4296 = x4274 * x4288;
    const Real x4298 = x4292 * x4290;
    const Real x4300 = select(x4295, x4298, 0.0);
    const Real x4302 = select(x4294, x4296, x4300);
    const Real x4303 = -x4302;
    // snow_water.with_vapour_exchange
    const Mask x4304 = (x4303 > 0.0);
    const Real x4305 = select(x4304, 0.0, x4302);
    const Real x4307 = x4305 * 2106.0;
    const Real x4309 = x4285 * x4307;
    const Real x4311 = select(x4286, x4283, 1.0);
    const Real x4312 = x4285 / x4311;
    const Real x4313 = 1.0 - x4312;
    const Real x4314 = x4260 + x4285;
    const Real x4315 = x4263 + x4309;
    const Real x4317 = real_15[4] - x4285;
    const Real x4318 = x4309 - real_106[4];
    const Real x4319 = real_107[4] * x4313;
    const Real x4320 = select(x4286, x4319, real_107[4]);
    const Real x4321 = x4285 / x4273;
    const Real x4322 = 1.0 - x4321;
    const Real x4323 = real_17[4] * x4322;
    // snow_water.<genexpr>
    real_17[0] = x4103;
    real_17[1] = x4157;
    real_17[2] = x4211;
    real_17[3] = x4265;
    real_17[4] = x4317;
    real_107[0] = x4104;
    real_107[1] = x4158;
    real_107[2] = x4212;
    real_107[3] = x4266;
    real_107[4] = x4318;
    real_106[0] = x4106;
    real_106[1] = x4160;
    real_106[2] = x4214;
    real_106[3] = x4268;
    real_106[4] = x4320;
    real_15[0] = x4109;
    real_15[1] = x4163;
    real_15[2] = x4217;
    real_15[3] = x4271;
    real_15[4] = x4323;
    // snow_layers.liquid_water
    const Real x4328 = real_107[0] / 333500.0;
    const Mask x4329 = (x4328 < 0.0);
    const Real x4330 = select(x4329, 0.0, x4328);
    const Mask x4331 = (x4330 > real_17[0]);
    const Real x4332 = select(x4331, real_17[0], x4330);
    // snow_water.percolated
    const Real x4333 = real_17[0] - x4332;
    const Mask x4334 = (x4333 > 0.0);
    const Real x4335 = select(x4334, x4333, 1.0);
    const Real x4336 = x4333 / x4335;
    const Mask x4337 = (x4336 > 1.0);
    const Real x4338 = select(x4337, 1.0, x4336);
    const Real x4339 = select(x4334, x4338, 0.0);
    const Real x4340 = x4339 * real_106[0];
    const Real x4341 = x4333 / 917.0;
    const Mask x4342 = (x4340 < x4341);
    const Real x4343 = select(x4342, x4341, x4340);
    // snow_properties._pores
    const Real x4344 = x4343 - x4341;
    const Mask x4345 = (x4344 < 0.0);
    const Real x4346 = select(x4345, 0.0, x4344);
    // snow_properties.held_by_pores
    const Real x4347 = x486 * x4346;
    // snow_water.percolated
    const Real x4348 = x4332 - x4347;
    const Mask x4349 = (x4348 < 0.0);
    const Real x4350 = select(x4349, 0.0, x4348);
    const Mask x4351 = (x4332 > 0.0);
    const Real x4352 = select(x4351, x4332, 1.0);
    const Real x4353 = x4350 / x4352;
    const Real x4354 = real_107[0] * x4353;
    const Real x4355 = select(x4351, x4354, 0.0);
    const Mask x4356 = (real_17[0] > 0.0);
    const Real x4357 = select(x4356, real_17[0], 1.0);
    const Real x4358 = x4350 / x4357;
    const Real x4359 = real_17[0] - x4350;
    const Real x4360 = real_107[0] - x4355;
    const Real x4361 = 1.0 - x4358;
    const Real x4362 = real_15[0] * x4361;
    const Real x4363 = real_17[1] + x4350;
    const Real x4364 = real_107[1] + x4355;
    // snow_layers.liquid_water
    const Real x4365 = x4364 / 333500.0;
    const Mask x4366 = (x4365 < 0.0);
    const Real x4367 = select(x4366, 0.0, x4365);
    const Mask x4368 = (x4367 > x4363);
    const Real x4369 = select(x4368, x4363, x4367);
    // snow_water.percolated
    const Real x4370 = x4363 - x4369;
    // snow_layers.liquid_water
    const Real x4371 = real_107[1] / 333500.0;
    const Mask x4372 = (x4371 < 0.0);
    const Real x4373 = select(x4372, 0.0, x4371);
    const Mask x4374 = (x4373 > real_17[1]);
    const Real x4375 = select(x4374, real_17[1], x4373);
    // snow_water.percolated
    const Real x4376 = real_17[1] - x4375;
    const Mask x4377 = (x4376 > 0.0);
    const Real x4378 = select(x4377, x4376, 1.0);
    const Real x4379 = x4370 / x4378;
    const Mask x4380 = (x4379 > 1.0);
    const Real x4381 = select(x4380, 1.0, x4379);
    const Real x4382 = select(x4377, x4381, 0.0);
    const Real x4383 = x4382 * real_106[1];
    const Real x4384 = x4370 / 917.0;
    const Mask x4385 = (x4383 < x4384);
    const Real x4386 = select(x4385, x4384, x4383);
    // snow_properties._pores
    const Real x4387 = x4386 - x4384;
    const Mask x4388 = (x4387 < 0.0);
    const Real x4389 = select(x4388, 0.0, x4387);
    // snow_properties.held_by_pores
    const Real x4390 = x486 * x4389;
    // snow_water.percolated
    const Real x4391 = x4369 - x4390;
    const Mask x4392 = (x4391 < 0.0);
    const Real x4393 = select(x4392, 0.0, x4391);
    const Mask x4394 = (x4369 > 0.0);
    const Real x4395 = select(x4394, x4369, 1.0);
    const Real x4396 = x4393 / x4395;
    const Real x4397 = x4364 * x4396;
    const Real x4398 = select(x4394, x4397, 0.0);
    const Mask x4399 = (x4363 > 0.0);
    const Real x4400 = select(x4399, x4363, 1.0);
    const Real x4401 = x4393 / x4400;
    const Real x4402 = x4363 - x4393;
    const Real x4403 = x4364 - x4398;
    const Real x4404 = 1.0 - x4401;
    const Real x4405 = real_15[1] * x4404;
    const Real x4406 = real_17[2] + x4393;
    const Real x4407 = real_107[2] + x4398;
    // snow_layers.liquid_water
    const Real x4408 = x4407 / 333500.0;
    const Mask x4409 = (x4408 < 0.0);
    const Real x4410 = select(x4409, 0.0, x4408);
    const Mask x4411 = (x4410 > x4406);
    const Real x4412 = select(x4411, x4406, x4410);
    // snow_water.percolated
    const Real x4413 = x4406 - x4412;
    // snow_layers.liquid_water
    const Real x4414 = real_107[2] / 333500.0;
    const Mask x4415 = (x4414 < 0.0);
    const Real x4416 = select(x4415, 0.0, x4414);
    const Mask x4417 = (x4416 > real_17[2]);
    const Real x4418 = select(x4417, real_17[2], x4416);
    // snow_water.percolated
    const Real x4419 = real_17[2] - x4418;
    const Mask x4420 = (x4419 > 0.0);
    const Real x4421 = select(x4420, x4419, 1.0);
    const Real x4422 = x4413 / x4421;
    const Mask x4423 = (x4422 > 1.0);
    const Real x4424 = select(x4423, 1.0, x4422);
    const Real x4425 = select(x4420, x4424, 0.0);
    const Real x4426 = x4425 * real_106[2];
    const Real x4427 = x4413 / 917.0;
    const Mask x4428 = (x4426 < x4427);
    const Real x4429 = select(x4428, x4427, x4426);
    // snow_properties._pores
    const Real x4430 = x4429 - x4427;
    const Mask x4431 = (x4430 < 0.0);
    const Real x4432 = select(x4431, 0.0, x4430);
    // snow_properties.held_by_pores
    const Real x4433 = x486 * x4432;
    // snow_water.percolated
    const Real x4434 = x4412 - x4433;
    const Mask x4435 = (x4434 < 0.0);
    const Real x4436 = select(x4435, 0.0, x4434);
    const Mask x4437 = (x4412 > 0.0);
    const Real x4438 = select(x4437, x4412, 1.0);
    const Real x4439 = x4436 / x4438;
    const Real x4440 = x4407 * x4439;
    const Real x4441 = select(x4437, x4440, 0.0);
    const Mask x4442 = (x4406 > 0.0);
    const Real x4443 = select(x4442, x4406, 1.0);
    const Real x4444 = x4436 / x4443;
    const Real x4445 = x4406 - x4436;
    const Real x4446 = x4407 - x4441;
    const Real x4447 = 1.0 - x4444;
    const Real x4448 = real_15[2] * x4447;
    const Real x4449 = real_17[3] + x4436;
    const Real x4450 = real_107[3] + x4441;
    // snow_layers.liquid_water
    const Real x4451 = x4450 / 333500.0;
    const Mask x4452 = (x4451 < 0.0);
    const Real x4453 = select(x4452, 0.0, x4451);
    const Mask x4454 = (x4453 > x4449);
    const Real x4455 = select(x4454, x4449, x4453);
    // snow_water.percolated
    const Real x4456 = x4449 - x4455;
    // snow_layers.liquid_water
    const Real x4457 = real_107[3] / 333500.0;
    const Mask x4458 = (x4457 < 0.0);
    const Real x4459 = select(x4458, 0.0, x4457);
    const Mask x4460 = (x4459 > real_17[3]);
    const Real x4461 = select(x4460, real_17[3], x4459);
    // snow_water.percolated
    const Real x4462 = real_17[3] - x4461;
    const Mask x4463 = (x4462 > 0.0);
    const Real x4464 = select(x4463, x4462, 1.0);
    const Real x4465 = x4456 / x4464;
    const Mask x4466 = (x4465 > 1.0);
    const Real x4467 = select(x4466, 1.0, x4465);
    const Real x4468 = select(x4463, x4467, 0.0);
    const Real x4469 = x4468 * real_106[3];
    const Real x4470 = x4456 / 917.0;
    const Mask x4471 = (x4469 < x4470);
    const Real x4472 = select(x4471, x4470, x4469);
    // snow_properties._pores
    const Real x4473 = x4472 - x4470;
    const Mask x4474 = (x4473 < 0.0);
    const Real x4475 = select(x4474, 0.0, x4473);
    // snow_properties.held_by_pores
    const Real x4476 = x486 * x4475;
    // snow_water.percolated
    const Real x4477 = x4455 - x4476;
    const Mask x4478 = (x4477 < 0.0);
    const Real x4479 = select(x4478, 0.0, x4477);
    const Mask x4480 = (x4455 > 0.0);
    const Real x4481 = select(x4480, x4455, 1.0);
    const Real x4482 = x4479 / x4481;
    const Real x4483 = x4450 * x4482;
    const Real x4484 = select(x4480, x4483, 0.0);
    const Mask x4485 = (x4449 > 0.0);
    const Real x4486 = select(x4485, x4449, 1.0);
    const Real x4487 = x4479 / x4486;
    const Real x4488 = x4449 - x4479;
    const Real x4489 = x4450 - x4484;
    const Real x4490 = 1.0 - x4487;
    const Real x4491 = real_15[3] * x4490;
    const Real x4492 = real_17[4] + x4479;
    const Real x4493 = real_107[4] + x4484;
    // snow_layers.liquid_water
    const Real x4494 = x4493 / 333500.0;
    const Mask x4495 = (x4494 < 0.0);
    const Real x4496 = select(x4495, 0.0, x4494);
    const Mask x4497 = (x4496 > x4492);
    const Real x4498 = select(x4497, x4492, x4496);
    // snow_water.percolated
    const Real x4499 = x4492 - x4498;
    // snow_layers.liquid_water
    const Real x4500 = real_107[4] / 333500.0;
    const Mask x4501 = (x4500 < 0.0);
    const Real x4502 = select(x4501, 0.0, x4500);
    const Mask x4503 = (x4502 > real_17[4]);
    const Real x4504 = select(x4503, real_17[4], x4502);
    // snow_water.percolated
    const Real x4505 = real_17[4] - x4504;
    const Mask x4506 = (x4505 > 0.0);
    const Real x4507 = select(x4506, x4505, 1.0);
    const Real x4508 = x4499 / x4507;
    const Mask x4509 = (x4508 > 1.0);
    const Real x4510 = select(x4509, 1.0, x4508);
    const Real x4511 = select(x4506, x4510, 0.0);
    const Real x4512 = x4511 * real_106[4];
    const Real x4513 = x4499 / 917.0;
    const Mask x4514 = (x4512 < x4513);
    const Real x4515 = select(x4514, x4513, x4512);
    // snow_properties._pores
    const Real x4516 = x4515 - x4513;
    const Mask x4517 = (x4516 < 0.0);
    const Real x4518 = select(x4517, 0.0, x4516);
    // snow_properties.held_by_pores
    const Real x4519 = x486 * x4518;
    // snow_water.percolated
    const Real x4520 = x4498 - x4519;
    const Mask x4521 = (x4520 < 0.0);
    const Real x4522 = select(x4521, 0.0, x4520);
    const Mask x4523 = (x4498 > 0.0);
    const Real x4524 = select(x4523, x4498, 1.0);
    const Real x4525 = x4522 / x4524;
    const Real x4526 = x4493 * x4525;
    const Real x4527 = select(x4523, x4526, 0.0);
    const Mask x4528 = (x4492 > 0.0);
    const Real x4529 = select(x4528, x4492, 1.0);
    const Real x4530 = x4522 / x4529;
    const Real x4531 = x4492 - x4522;
    const Real x4532 = x4493 - x4527;
    const Real x4533 = 1.0 - x4530;
    const Real x4534 = real_15[4] * x4533;
    // snow_water.<genexpr>
    real_15[0] = x4359;
    real_15[1] = x4402;
    real_15[2] = x4445;
    real_15[3] = x4488;
    real_15[4] = x4531;
    real_106[0] = x4360;
    real_106[1] = x4403;
    real_106[2] = x4446;
    real_106[3] = x4489;
    real_106[4] = x4532;
    real_17[0] = x4343;
    real_17[1] = x4386;
    real_17[2] = x4429;
    real_17[3] = x4472;
    real_17[4] = x4515;
    real_107[0] = x4362;
    real_107[1] = x4405;
    real_107[2] = x4448;
    real_107[3] = x4491;
    real_107[4] = x4534;
    // layered_snow.close_snow
    const Real x4539 = select(x2647, x509, 1.0);
    const Real x4540 = x4539 * seconds;
    const Real x4541 = x4314 / x4540;
    const Real x4542 = x4541 * 2830000.0;
    const Real x4543 = select(x2647, x4542, 0.0);
    const Real x4544 = x4046 + x4041;
    const Real x4545 = x4040 * 2830000.0;
    const Real x4546 = x4544 + x4545;
    const Real x4547 = x4546 - x3946;
    const Real x4548 = x4522 + x539;
    const Real x4549 = x4527 + x540;
    const Real x4574 = x4547 - x4543;
    const Real x4575 = select(x2647, x4574, 0.0);
    const Real x4576 = x508 * x3946;
    const Real x4578 = x508 * x3949;
    const Real x4580 = x538 - x4549;
    const Real x4581 = x4580 + x4315;
    // layered_snow_step.layered_snow_step
    const Real x4582 = x4314 / seconds;
    // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth, layered_snow_step.layered_snow_step
    Real a4583_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        after[3 * LAYERS + 20 + l] = real_17[l];
        const Mask a4550 = (real_15[l] > 0.0);
        const Real a4551 = select(a4550, real_15[l], 1.0);
        const Real a4552 = real_106[l] / 333500.0;
        const Mask a4553 = (a4552 < 0.0);
        const Real a4554 = select(a4553, 0.0, a4552);
        const Mask a4555 = (a4554 > real_15[l]);
        const Real a4556 = select(a4555, real_15[l], a4554);
        after[3 * LAYERS + 10 + l] = a4556;
        const Real a4557 = select(a4550, real_106[l], 0.0);
        const Real a4558 = a4551 * 2106.0;
        const Real a4559 = 1 / a4558;
        const Real a4560 = a4551 * 4218.0;
        const Real a4561 = 1 / a4560;
        const Real a4562 = a4551 * 333500.0;
        const Real a4563 = a4557 - a4562;
        const Mask a4564 = (a4557 < 0.0);
        const Mask a4565 = (a4563 > 0.0);
        const Real a4566 = a4557 * a4559;
        const Real a4567 = a4563 * a4561;
        const Real a4568 = select(a4565, a4567, 0.0);
        const Real a4569 = select(a4564, a4566, a4568);
        const Real a4570 = real_15[l] - a4556;
        after[3 * LAYERS + 5 + l] = a4570;
        const Real a4571 = a4569 + 273.15;
        after[3 * LAYERS + 15 + l] = a4571;
        const Real a4572 = real_107[l] / a4551;
        const Real a4573 = select(a4550, a4572, 0.0);
        after[3 * LAYERS + 25 + l] = a4573;
        a4583_last = a4583_last + a4570;
        real_110[l] = a4556;
        real_20[l] = a4570;
        real_18[l] = a4571;
    }
    // layered_snow_step.layered_snow_step
    const Mask x4584 = (a4583_last > 0.0);
    // air.emission
    const Real x4585 = x4037 * x4037;
    const Real x4586 = x4585 * 5.67e-08;
    // layered_snow_step.emitted
    const Real x4587 = numbers[LAYERS + 19] * x4586;
    // surface_balance.skin_temperature
    const Real x4588 = x2563 * real_36[0];
    const Real x4589 = x2561 + x4588;
    const Real x4590 = x4589 / x2564;
    // surface_balance.emitted
    const Real x4591 = x4590 - x2546;
    const Real x4592 = x2549 * x4591;
    const Real x4593 = x2553 + x4592;
    // layered_snow_step.of_cell
    const Real x4594 = x508 * x4587;
    const Real x4596 = x541 * x4593;
    const Real x4597 = x4596 - x4594;
    results[LAYERS + 35] = x4597;
    const Real x4598 = x508 * numbers[LAYERS + 19];
    const Real x4600 = x541 * x567;
    const Real x4601 = x4600 - x4598;
    after[3 * LAYERS + 34] = x4601;
    // layered_snow_step.skin
    const Real x4602 = x4601 * 5.67e-08;
    const Real x4603 = x4597 / x4602;
    const Real x4604 = sqrt(x4603);
    const Real x4605 = sqrt(x4604);
    after[3 * LAYERS] = x4605;
    // layered_snow_step.layered_snow_step
    const Real x4606 = x4548 / 1000.0;
    results[LAYERS + 14] = x4606;
    const Real x4607 = x2445 + x4606;
    after[3 * LAYERS + 2] = x4607;
    Real a4609_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a4608 = real_20[l] + real_110[l];
        a4609_last = a4609_last + a4608;
    }
    const Real x4610 = a4609_last / 1000.0;
    after[3 * LAYERS + 3] = x4610;
    Real a4611_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a4611_last = a4611_last + real_17[l];
    }
    after[3 * LAYERS + 4] = a4611_last;
    const Mask x4612 = (x26 > 0.0);
    // snow.snow_age
    const Real x4613 = state[3 * LAYERS + 32] + seconds;
    const Real x4614 = select(x4612, 0.0, x4613);
    const Real x4615 = select(x4584, x4614, state[3 * LAYERS + 32]);
    after[3 * LAYERS + 32] = x4615;
    // layered_snow_step.of_cell
    const Real x4616 = x508 * x199;
    const Real x4618 = x541 * x564;
    const Real x4619 = x4618 - x4616;
    after[3 * LAYERS + 33] = x4619;
    // snow_free_ground.specific_humidity
    const Real x4620 = 1 / x1475;
    const Real x4621 = x4620 * 1004.5;
    // snow_free_ground.rate
    const Real x4622 = x1510 + x1513;
    const Real x4623 = x4622 + a1528_last;
    const Real x4624 = x4623 * 1000.0;
    const Real x4625 = x4624 + x1534;
    // snow_free_ground.specific_humidity
    const Real x4626 = x4625 * x4621;
    const Real x4627 = forcing[2] + x4626;
    after[3 * LAYERS + 39] = x4627;
    // layered_snow_step._fluxes
    Real a4628_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a4628_last = a4628_last + real_110[l];
    }
    const Real x4629 = a4628_last + x4548;
    Real a4630_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a106_2183 = x78 * state[l + 3 * LAYERS + 10];
        a4630_last = a4630_last + a106_2183;
    }
    const Real x4631 = a4630_last - x461;
    const Real x4632 = x4629 - x4631;
    const Real x4633 = x1538 + x4582;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x4634 = x541 * 2501000.0;
    const Real x4635 = x508 * 2830000.0;
    const Real x4637 = x4634 - x4635;
    // layered_snow_step._fluxes
    const Real x4638 = x4633 * x4637;
    results[0] = x4638;
    // layered_snow_step.latent_heat
    const Real x4639 = x508 * x4543;
    const Real x4641 = x2490 - x4639;
    results[1] = x4641;
    results[LAYERS + 40] = x4641;
    // layered_snow_step._fluxes
    const Real x4642 = x2488 + x1536;
    const Real x4643 = x4642 + x4582;
    results[2] = x4643;
    // layered_snow_step.sensible_heat
    const Real x4644 = x4590 - x11;
    const Real x4645 = x1475 * x4644;
    // layered_snow_step.of_cell
    const Real x4646 = x508 * x4575;
    const Real x4648 = x541 * x4645;
    const Real x4649 = x4648 - x4646;
    results[3] = x4649;
    results[LAYERS + 36] = x4649;
    // layered_snow_step.into_soil
    const Real x4650 = x3957 - x4578;
    results[4] = x4650;
    results[LAYERS + 41] = x4650;
    // layered_snow_step._fluxes
    const Real x4651 = x2432 * 2501000000.0;
    results[5] = x4651;
    const Real x4652 = x1530 * 2501000000.0;
    results[6] = x4652;
    const Real x4653 = a2449_last * 2501000000.0;
    results[7] = x4653;
    const Real x4655 = x4582 * 2830000.0;
    results[LAYERS + 8] = x4655;
    const Real x4656 = x4606 / seconds;
    quantities[4 * LAYERS + 12] = x4656;
    const Real x4657 = x1562 + x4656;
    results[LAYERS + 11] = x4657;
    // layered_snow_step.precipitation_heat
    const Real x4658 = x4590 - forcing[1];
    const Real x4659 = x943 * x4658;
    const Real x4660 = x541 * x4659;
    results[LAYERS + 15] = x4660;
    results[LAYERS + 37] = x4660;
    // layered_snow_step._fluxes
    const Real x4661 = x4632 * 333500.0;
    const Real x4662 = x4661 / seconds;
    results[LAYERS + 17] = x4662;
    // layered_snow_step.of_cell
    const Real x4663 = x508 * x536;
    const Real x4665 = x541 * x939;
    const Real x4666 = x4665 - x4663;
    results[LAYERS + 18] = x4666;
    // layered_snow_step._budget
    const Real x4667 = x26 * seconds;
    const Real x4668 = x4667 - x461;
    const Real x4669 = x4668 / 1000.0;
    results[LAYERS + 26] = x4669;
    const Real x4670 = x4314 / 1000.0;
    results[LAYERS + 27] = x4670;
    const Real x4671 = x4619 * forcing[4];
    results[LAYERS + 33] = x4671;
    const Real x4672 = 1.0 - x4601;
    const Real x4673 = x4672 * forcing[5];
    const Real x4674 = x4673 + x4597;
    results[LAYERS + 34] = x4674;
    const Real x4675 = x4578 - x4576;
    results[LAYERS + 38] = x4675;
    const Real x4676 = x4581 / seconds;
    results[LAYERS + 39] = x4676;
    // enthalpy.fusion_heat, layered_snow_step._fluxes, layered_snow_step._budget, diagnostics.ice_content, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a4680_last = real_of(0.0);
    Real a4684_last = real_of(1.0);
    Real a4685_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3955 = 2094000.0 * real_45[l];
        const Real a3956 = a3955 + 333500000.0;
        results[2 * LAYERS + 44 + l] = a3956;
        const Real a4654 = real_63[l] * 2501000000.0;
        results[8 + l] = a4654;
        const Real a4677 = real_76[l] - real_49[l];
        results[3 * LAYERS + 44 + l] = a4677;
        const Real a4678 = real_66[l] - real_76[l];
        quantities[l] = a4678;
        const Real a4679 = real_36[l] - 273.15;
        a4680_last = a4680_last + numbers[l];
        const Real a4680 = a4680_last;
        const Real a1588_2249 = numbers[l] * 0.5;
        const Real a4681 = a4680 - a1588_2249;
        const Mask a4682 = (a4679 >= 0.0);
        const Real a4683 = real_of_mask(a4682);
        a4684_last = a4684_last * a4683;
        const Real a4684 = a4684_last;
        a4685_last = a4685_last + a4684;
        real_69[l] = a3956;
        real_46[l] = a4677;
        real_78[l] = a4678;
        real_72[l] = a4679;
        real_73[l] = a4681;
    }
    // diagnostics.crossing_depth
    const Index x4686 = index_of_real(a4685_last);
    const Index x4687 = at_most(x4686, (LAYERS - 1));
    const Index x4688 = x4687 - 1;
    const Index x4689 = at_least(x4688, 0);
    const Real x4690 = pick(real_72, x4689);
    const Real x4691 = pick(real_72, x4687);
    const Real x4692 = pick(real_73, x4689);
    const Real x4693 = pick(real_73, x4687);
    const Mask x4694 = (x4690 > x4691);
    const Real x4695 = x4690 - x4691;
    const Real x4696 = select(x4694, x4695, 1.0);
    const Real x4697 = x4693 - x4692;
    const Real x4698 = x4697 * x4690;
    const Real x4699 = x4698 / x4696;
    const Real x4700 = x4692 + x4699;
    const Mask x4701 = (x4686 == 0);
    const Real x4702 = select(x4701, 0.0, x4700);
    const Mask x4703 = (x4686 == LAYERS);
    Real a4704_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a4704_last = a4704_last + numbers[l];
    }
    const Real x4705 = select(x4703, a4704_last, x4702);
    quantities[LAYERS] = x4705;
    // balances.column_water
    const Real x4706 = x1559 + x4607;
    const Real x4707 = x4706 + x4610;
    // balances.soil_water
    Real a4709_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4708 = real_66[l] * numbers[l];
        quantities[LAYERS + 4 + l] = a4708;
        a4709_last = a4709_last + a4708;
        real_73[l] = a4708;
    }
    // balances.column_water
    const Real x4710 = a4709_last + x4707;
    quantities[LAYERS + 1] = x4710;
    // balances.soil_water
    Real a4711_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a4711_last = a4711_last + real_73[l];
    }
    quantities[LAYERS + 2] = a4711_last;
    // diagnostics.layer_ice, diagnostics.soil_ice
    Real a4713_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4712 = real_78[l] * numbers[l];
        quantities[3 * LAYERS + 4 + l] = a4712;
        a4713_last = a4713_last + a4712;
    }
    quantities[LAYERS + 3] = a4713_last;
    // air.emission
    const Real x4715 = x4605 * x4605;
    const Real x4716 = x4715 * x4715;
    const Real x4717 = x4716 * 5.67e-08;
    // diagnostics.surface_emission
    const Real x4718 = x4601 * x4717;
    // diagnostics.net_radiation
    const Real x4719 = x4666 - x4718;
    quantities[4 * LAYERS + 4] = x4719;
    // diagnostics.snowfall
    const Real x4720 = x4669 / seconds;
    quantities[4 * LAYERS + 5] = x4720;
    // balances.evaporated_water
    const Real x4721 = x4651 + x4652;
    const Real x4722 = x4721 + x4653;
    // balances._depth
    const Real x4723 = seconds / 2501000000.0;
    const Real x4724 = x4722 * x4723;
    const Real x4725 = seconds / 2830000000.0;
    const Real x4726 = x4655 * x4725;
    // balances.evaporated_water
    const Real x4727 = x4724 + x4726;
    const Real x4728 = seconds * x1543;
    const Real x4730 = x4727 + x4728;
    // diagnostics.net_evaporation
    const Real x4731 = x4730 / seconds;
    quantities[4 * LAYERS + 6] = x4731;
    // diagnostics.potential_evaporation
    const Real x4732 = x4637 * 1000.0;
    const Real x4733 = x4638 / x4732;
    quantities[4 * LAYERS + 7] = x4733;
    // diagnostics._evaporated
    const Real x4734 = x4651 / 2501000000.0;
    quantities[4 * LAYERS + 8] = x4734;
    const Real x4735 = x4652 / 2501000000.0;
    quantities[4 * LAYERS + 9] = x4735;
    const Real x4736 = x4653 / 2501000000.0;
    quantities[4 * LAYERS + 10] = x4736;
    // diagnostics.snow_sublimation
    const Real x4737 = x4655 / 2830000000.0;
    quantities[4 * LAYERS + 11] = x4737;
    // diagnostics.infiltration
    const Real x4738 = x4657 - x2448;
    quantities[4 * LAYERS + 14] = x4738;
    // diagnostics.total_runoff
    const Real x4739 = x2448 + real_104[LAYERS];
    quantities[4 * LAYERS + 15] = x4739;
    // balances.water_gain
    const Real x4740 = seconds * forcing[6];
    const Real x4741 = x4740 / 1000.0;
    quantities[4 * LAYERS + 16] = x4741;
    // balances.water_loss
    const Real x4742 = seconds * x4739;
    const Real x4743 = x4730 + x4742;
    quantities[4 * LAYERS + 17] = x4743;
    // diagnostics.layer_liquid_water, balances.soil_water
    Real a4744_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4714 = real_76[l] * numbers[l];
        quantities[2 * LAYERS + 4 + l] = a4714;
        a4744_last = a4744_last + real_73[l];
    }
    // balances.column_water
    const Real x4745 = a4744_last + x4707;
    const Real x4746 = state[3 * LAYERS + 1] + state[3 * LAYERS + 2];
    const Real x4747 = x4746 + state[3 * LAYERS + 3];
    // balances.soil_water
    Real a4749_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4748 = state[l + LAYERS] * numbers[l];
        a4749_last = a4749_last + a4748;
    }
    // balances.column_water
    const Real x4750 = a4749_last + x4747;
    // balances.water_residual
    const Real x4751 = x4745 - x4750;
    const Real x4752 = x4741 - x4743;
    const Real x4753 = x4751 - x4752;
    quantities[4 * LAYERS + 18] = x4753;
    // balances.surface_energy_residual
    const Real x4754 = x4666 - x4649;
    const Real x4755 = x4754 - x4641;
    const Real x4756 = x4755 - x4650;
    const Real x4757 = x4756 - x4675;
    const Real x4758 = x4757 - x4660;
    const Real x4759 = x4758 - x4597;
    const Mask x4760 = (mask_of(false) & mask_of(false));
    const Real x4761 = select(x4760, 0.0, x4759);
    quantities[4 * LAYERS + 20] = x4761;
    // balances.soil_energy_residual
    Real a4765_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4762 = real_36[l] - state[l];
        const Real a4763 = real_32[l] * numbers[l];
        const Real a4764 = a4763 * a4762;
        a4765_last = a4765_last + a4764;
    }
    const Real x4766 = a4765_last / seconds;
    const Real x4773 = x4650 - x2575;
    // balances.phase_change_heat, balances.soil_energy_residual
    Real a4772_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4767 = real_69[l] * numbers[l];
        const Real a4768 = a4767 / seconds;
        const Real a4770 = a4768 * real_46[l];
        a4772_last = a4772_last - a4770;
    }
    // balances.soil_energy_residual
    const Real x4774 = x4773 + a4772_last;
    const Real x4775 = x4774 + a3954_last;
    const Real x4776 = x4766 - x4775;
    quantities[4 * LAYERS + 21] = x4776;
    // state.snow_layers_of
    const Real x4777 = x4610 * 1000.0;
    // snow_layers.spread
    const Mask x4778 = (x4777 > 0.0);
    const Mask x4779 = (a4611_last > 0.0);
    const Mask x4780 = (x4778 & x4779);
    Real a4781_last = real_of(0.0);
    Real a4782_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a4608_2351 = real_20[l] + real_110[l];
        a4781_last = a4781_last + a4608_2351;
        a4782_last = a4782_last + real_17[l];
    }
    const Mask x4783 = (a4781_last > 0.0);
    const Mask x4784 = (a4782_last > 0.0);
    const Mask x4785 = (x4783 & x4784);
    const Mask x4786 = (x4780 & x4785);
    const Real x4787 = select(x4785, a4781_last, 1.0);
    const Real x4788 = x4777 / x4787;
    const Real x4789 = select(x4786, x4788, 0.0);
    const Mask x4790 = ~x4785;
    const Mask x4791 = (x4780 & x4790);
    const Real x4792 = select(x4791, a4611_last, 1.0);
    // snow_layers.<listcomp>
    const Real x4793 = x4792 + 0.5;
    const Real x4794 = 1 / x4793;
    const Real x4795 = x4794 * 0.1;
    const Real x4796 = x4792 + 1.0;
    const Real x4797 = 1 / x4796;
    const Real x4798 = x4797 * 0.2;
    const Real x4799 = x4792 + 0.25;
    const Real x4800 = 1 / x4799;
    const Real x4801 = x4800 * 0.05;
    // snow_layers.layer_shares
    const Real x4802 = x4795 + x4798;
    const Real x4803 = x4802 + x4801;
    const Real x4804 = 1.0 - x4803;
    const Real x4805 = x4804 / 2.0;
    real_17[0] = x4795;
    real_17[1] = x4798;
    real_17[2] = x4805;
    real_17[3] = x4805;
    real_17[4] = x4801;
    // snow_layers.spread
    const Mask x4808 = (x4605 > 273.15);
    const Real x4809 = select(x4808, 273.15, x4605);
    // snow_layers.spread, snow_layers.content_of, balances._snow_heat
    Real a4823_last = real_of(0.0);
    Real a4824_last = real_of(0.0);
    Real a4825_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a4807 = select(x4791, real_17[l], 0.0);
        const Real a4810 = select(x4786, real_18[l], 273.15);
        const Real a4811 = x4789 * real_20[l];
        const Real a4812 = a4807 * x4777;
        const Real a4813 = a4811 + a4812;
        const Real a4814 = x4789 * real_110[l];
        const Real a4815 = select(x4791, x4809, a4810);
        const Real a4816 = a4813 * 2106.0;
        const Real a4817 = a4814 * 4218.0;
        const Real a4818 = a4816 + a4817;
        const Real a4819 = a4815 - 273.15;
        const Real a4820 = a4818 * a4819;
        const Real a4821 = a4814 * 333500.0;
        const Real a4822 = a4820 + a4821;
        a4823_last = a4823_last + a4822;
        const Real a69_2378 = state[l + 3 * LAYERS + 5] + state[l + 3 * LAYERS + 10];
        a4824_last = a4824_last + a69_2378;
        a4825_last = a4825_last + state[l + 3 * LAYERS + 20];
    }
    // snow_layers.spread
    const Mask x4826 = (a4824_last > 0.0);
    const Mask x4827 = (a4825_last > 0.0);
    const Mask x4828 = (x4826 & x4827);
    const Mask x4829 = (x68 & x4828);
    const Real x4830 = select(x4828, a4824_last, 1.0);
    const Real x4831 = x65 / x4830;
    const Real x4832 = select(x4829, x4831, 0.0);
    const Mask x4833 = ~x4828;
    const Mask x4834 = (x68 & x4833);
    const Real x4835 = select(x4834, state[3 * LAYERS + 4], 1.0);
    // snow_layers.<listcomp>
    const Real x4836 = x4835 + 0.5;
    const Real x4837 = 1 / x4836;
    const Real x4838 = x4837 * 0.1;
    const Real x4839 = x4835 + 1.0;
    const Real x4840 = 1 / x4839;
    const Real x4841 = x4840 * 0.2;
    const Real x4842 = x4835 + 0.25;
    const Real x4843 = 1 / x4842;
    const Real x4844 = x4843 * 0.05;
    // snow_layers.layer_shares
    const Real x4845 = x4838 + x4841;
    const Real x4846 = x4845 + x4844;
    const Real x4847 = 1.0 - x4846;
    const Real x4848 = x4847 / 2.0;
    real_17[0] = x4838;
    real_17[1] = x4841;
    real_17[2] = x4848;
    real_17[3] = x4848;
    real_17[4] = x4844;
    // snow_layers.spread, snow_layers.content_of, balances._snow_heat
    Real a4864_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a4850 = select(x4834, real_17[l], 0.0);
        const Real a4851 = select(x4829, state[l + 3 * LAYERS + 15], 273.15);
        const Real a4852 = x4832 * state[l + 3 * LAYERS + 5];
        const Real a4853 = a4850 * x65;
        const Real a4854 = a4852 + a4853;
        const Real a4855 = x4832 * state[l + 3 * LAYERS + 10];
        const Real a4856 = select(x4834, x101, a4851);
        const Real a4857 = a4854 * 2106.0;
        const Real a4858 = a4855 * 4218.0;
        const Real a4859 = a4857 + a4858;
        const Real a4860 = a4856 - 273.15;
        const Real a4861 = a4859 * a4860;
        const Real a4862 = a4855 * 333500.0;
        const Real a4863 = a4861 + a4862;
        a4864_last = a4864_last + a4863;
    }
    // balances.snow_energy_residual
    const Real x4865 = a4823_last - a4864_last;
    const Real x4866 = x4865 / seconds;
    const Real x4867 = x4675 + x4676;
    const Real x4868 = x4866 - x4867;
    quantities[4 * LAYERS + 22] = x4868;
    // balances.snow_base_mismatch
    const Real x4869 = x4650 - x4650;
    quantities[4 * LAYERS + 23] = x4869;
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
