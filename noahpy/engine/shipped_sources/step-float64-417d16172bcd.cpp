// From the code of digest c679758830cd59c9c6340282d5fb8d31def02762d96d2fc243016f900085fb90.
// The step of a strip of columns, written by noahpy.engine.
#define NUMBER double
#include "strip.h"

constexpr int STATE_ROWS = 3 * LAYERS + 41;
constexpr int FORCING_ROWS = 11;
constexpr int NUMBERS_ROWS = 18 * LAYERS + 52;
constexpr int FLAGS_ROWS = LAYERS + 4;
constexpr int WEIGHTS_ROWS = 0;
constexpr int AFTER_ROWS = 3 * LAYERS + 41;
constexpr int QUANTITIES_ROWS = 4 * LAYERS + 23;
constexpr int RESULTS_ROWS = 4 * LAYERS + 44;
constexpr int RESULT_FLAGS_ROWS = 3;

static const Number table842[] = {
#include "stability_corrections.inc"
};
static const Number table845[] = {
#include "stability_slopes.inc"
};
static const char noahpy_interface[] = R"({"state": [["state.soil_temperature", 1, 0], ["state.total_water_content", 1, 0], ["state.liquid_water_content", 1, 0], ["state.skin_temperature"], ["state.canopy_water"], ["state.ponded_water"], ["state.snow_water_equivalent"], ["state.snow_depth"], ["state.snow_layer_ice", 0, 5], ["state.snow_layer_liquid", 0, 5], ["state.snow_layer_temperature", 0, 5], ["state.snow_layer_thickness", 0, 5], ["state.snow_layer_age", 0, 5], ["state.snow_albedo"], ["state.snow_surface_temperature"], ["state.snow_age"], ["state.surface_albedo"], ["state.surface_emissivity"], ["state.roughness_length"], ["state.background_roughness_length"], ["state.exchange_coefficient_heat"], ["state.exchange_coefficient_momentum"], ["state.surface_specific_humidity"], ["state.bulk_richardson_number"]], "forcing": [["forcing.wind_speed"], ["forcing.air_temperature"], ["forcing.specific_humidity"], ["forcing.surface_pressure"], ["forcing.shortwave_down"], ["forcing.longwave_down"], ["forcing.precipitation_rate"], ["forcing.snowfall_fraction"], ["forcing.green_fraction"], ["forcing.albedo"], ["forcing.leaf_area_index"]], "numbers": [["site.layer_thickness", 1, 0], ["site.air_height"], ["site.wind_height"], ["site.richardson_limit"], ["site.wind_floor"], ["site.windless_conductance"], ["site.drainage_factor"], ["site.green_fraction_min"], ["site.green_fraction_max"], ["site.deep_soil_temperature"], ["site.ice_impedance_factor"], ["site.ponding_depth"], ["snow.fresh_snow_albedo"], ["snow.old_snow_albedo"], ["snow.cold_albedo_decay"], ["snow.melting_albedo_decay"], ["snow.melting_albedo_span"], ["snow.albedo_renewal"], ["snow.snow_roughness_length"], ["snow.snow_heat_roughness_ratio"], ["snow.snow_emissivity"], ["snow.snow_cover_depth"], ["snow.held_pore_share"], ["snow.fresh_snow_density"], ["snow.fresh_snow_density_warmth"], ["snow.fresh_snow_density_wind"], ["snow.least_fresh_snow_density"], ["snow.snow_viscosity"], ["snow.snow_viscosity_cold"], ["snow.snow_viscosity_density"], ["snow.snow_viscosity_wetness"], ["snow.wind_packing"], ["snow.wind_packed_density"], ["snow.snow_conductivity_factor"], ["vegetation.minimum_stomatal_resistance"], ["vegetation.radiation_stress_constant"], ["vegetation.vapour_deficit_stress_constant"], ["vegetation.leaf_area_index_min"], ["vegetation.leaf_area_index_max"], ["vegetation.emissivity_min"], ["vegetation.emissivity_max"], ["vegetation.albedo_min"], ["vegetation.albedo_max"], ["vegetation.roughness_length_min"], ["vegetation.roughness_length_max"], ["geometry.bottom_distance"], ["soil.clapp_hornberger_b", 1, 0], ["soil.porosity", 1, 0], ["soil.air_entry_potential", 1, 0], ["soil.saturated_hydraulic_conductivity", 1, 0], ["soil.wilting_point_water_content", 1, 0], ["soil.freezing_point_depression", 1, 0], ["surface_soil.air_dry_water_content"], ["surface_soil.porosity"], ["surface_soil.reference_water_content"], ["surface_soil.wilting_point_water_content"], ["root_zone.root_fraction", 1, 0], ["root_zone.has_roots", 1, 0], ["root_zone.layer_count"], ["flow.curve.residual", 1, 0], ["flow.curve.log_entry", 1, 0], ["flow.curve.exponent_by_suction", 1, 0], ["flow.air_dry"], ["flow.base.head"], ["thermal.dry_conductivity", 1, 0], ["thermal.log_frozen_conductivity", 1, 0], ["thermal.frozen_kersten", 1, 0], ["freezing.retention.residual", 1, 0], ["freezing.retention.log_entry", 1, 0], ["solids_capacity", 1, 0]], "flags": [["site.use_supplied_albedo"], ["site.use_supplied_leaf_area_index"], ["site.variable_zilitinkevich"], ["vegetation.is_bare_ground"], ["soil.is_gravel", 1, 0]], "weights": [], "after": [["state.soil_temperature", 1, 0], ["state.total_water_content", 1, 0], ["state.liquid_water_content", 1, 0], ["state.skin_temperature"], ["state.canopy_water"], ["state.ponded_water"], ["state.snow_water_equivalent"], ["state.snow_depth"], ["state.snow_layer_ice", 0, 5], ["state.snow_layer_liquid", 0, 5], ["state.snow_layer_temperature", 0, 5], ["state.snow_layer_thickness", 0, 5], ["state.snow_layer_age", 0, 5], ["state.snow_albedo"], ["state.snow_surface_temperature"], ["state.snow_age"], ["state.surface_albedo"], ["state.surface_emissivity"], ["state.roughness_length"], ["state.background_roughness_length"], ["state.exchange_coefficient_heat"], ["state.exchange_coefficient_momentum"], ["state.surface_specific_humidity"], ["state.bulk_richardson_number"]], "quantities": [["ice_content", 1, 0], ["thaw_depth"], ["column_water"], ["soil_water"], ["soil_ice"], ["layer_water", 1, 0], ["layer_liquid_water", 1, 0], ["layer_ice", 1, 0], ["net_radiation"], ["snowfall"], ["net_evaporation"], ["potential_evaporation"], ["direct_evaporation"], ["canopy_evaporation"], ["transpiration"], ["snow_sublimation"], ["snowmelt"], ["throughfall_drip"], ["infiltration"], ["total_runoff"], ["water_gain"], ["water_loss"], ["water_residual"], ["water_leaked"], ["surface_energy_residual"], ["soil_energy_residual"], ["snow_base_mismatch"]], "results": [["fluxes.potential_evaporation"], ["fluxes.latent_heat_flux"], ["fluxes.evaporation_rate"], ["fluxes.sensible_heat_flux"], ["fluxes.ground_heat_flux"], ["fluxes.direct_evaporation"], ["fluxes.canopy_evaporation"], ["fluxes.transpiration"], ["fluxes.layer_transpiration", 1, 0], ["fluxes.snow_sublimation"], ["fluxes.dew_rate"], ["fluxes.throughfall_drip"], ["fluxes.soil_water_input"], ["fluxes.surface_runoff"], ["fluxes.subsurface_runoff"], ["fluxes.snowmelt"], ["fluxes.precipitation_heat_flux"], ["fluxes.freezing_rain_heat_flux"], ["fluxes.melt_heat_flux"], ["fluxes.absorbed_radiation"], ["fluxes.snow_cover_fraction"], ["fluxes.background_albedo"], ["fluxes.background_emissivity"], ["fluxes.leaf_area_index"], ["fluxes.canopy_resistance"], ["fluxes.plant_coefficient"], ["budget.liquid_input"], ["budget.snowfall"], ["budget.snow_vapour_loss"], ["budget.snow_trace"], ["budget.snow_correction"], ["budget.soil_water_created"], ["budget.bottom_drainage"], ["budget.excess_runoff"], ["budget.shortwave_up"], ["budget.longwave_up"], ["budget.emitted_longwave"], ["budget.sensible_heat"], ["budget.precipitation_heat"], ["budget.snow_heat_gain"], ["budget.snow_carried_heat"], ["budget.evaporation_heat"], ["budget.soil_heat_input"], ["budget.bottom_heat_flux"], ["budget.carried_heat"], ["budget.heat_capacity", 1, 0], ["budget.fusion_heat", 1, 0], ["budget.phase_change", 1, 0]], "result_flags": [["budget.has_snow"], ["budget.has_full_emission"], ["budget.melt_limited"]]})";


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
    Mask mask_47[LAYERS];
    Real real_48[LAYERS];
    Real real_49[LAYERS];
    Real real_50[LAYERS];
    Real real_51[LAYERS];
    Real real_52[LAYERS];
    Real real_53[LAYERS];
    Real real_54[LAYERS - 1];
    Real real_55[LAYERS - 1];
    Real real_56[LAYERS - 1];
    Real real_57[LAYERS - 1];
    Real real_58[LAYERS - 1];
    Real real_59[LAYERS - 1];
    Real real_60[LAYERS - 1];
    Real real_61[LAYERS];
    Real real_62[LAYERS];
    Real real_63[LAYERS];
    Real real_64[LAYERS];
    Mask mask_65[LAYERS];
    Real real_66[LAYERS];
    Mask mask_67[LAYERS];
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
    Real real_105[5];
    Real real_106[5];
    Real real_107[5];
    Real real_108[5];
    Real real_109[LAYERS + 4];
    Real real_110[LAYERS + 4];
    Real real_111[LAYERS + 5];
    Real real_112[LAYERS + 5];
    Real real_113[LAYERS + 5];
    Real real_114[LAYERS + 1];
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
    // layered_snow_step._layers
    const Real x61 = state[3 * LAYERS + 3] * 1000.0;
    // snow_layers.spread
    const Mask x62 = (x61 > 0.0);
    const Mask x63 = (state[3 * LAYERS + 4] > 0.0);
    const Mask x64 = (x62 & x63);
    Real a66_last = real_of(0.0);
    Real a67_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a65 = state[l + 3 * LAYERS + 5] + state[l + 3 * LAYERS + 10];
        a66_last = a66_last + a65;
        a67_last = a67_last + state[l + 3 * LAYERS + 20];
    }
    const Mask x68 = (a66_last > 0.0);
    const Mask x69 = (a67_last > 0.0);
    const Mask x70 = (x68 & x69);
    const Mask x71 = (x64 & x70);
    const Real x72 = select(x70, a66_last, 1.0);
    const Real x73 = x61 / x72;
    const Real x74 = select(x71, x73, 0.0);
    const Real x75 = select(x70, a67_last, 1.0);
    const Real x76 = state[3 * LAYERS + 4] / x75;
    const Real x77 = select(x71, x76, 0.0);
    const Mask x78 = ~x70;
    const Mask x79 = (x64 & x78);
    const Real x80 = select(x79, state[3 * LAYERS + 4], 1.0);
    // snow_layers.<listcomp>
    const Real x81 = x80 + 0.5;
    const Real x82 = 1 / x81;
    const Real x83 = x82 * 0.1;
    const Real x84 = x80 + 1.0;
    const Real x85 = 1 / x84;
    const Real x86 = x85 * 0.2;
    const Real x87 = x80 + 0.25;
    const Real x88 = 1 / x87;
    const Real x89 = x88 * 0.05;
    // snow_layers.layer_shares
    const Real x90 = x83 + x86;
    const Real x91 = x90 + x83;
    const Real x92 = x91 + x89;
    const Real x93 = 1.0 - x92;
    real_0[0] = x83;
    real_0[1] = x86;
    real_0[2] = x93;
    real_0[3] = x83;
    real_0[4] = x89;
    // snow_layers.spread
    const Real x96 = at_most(state[3 * LAYERS], 273.15);
    // layered_snow_step._weather
    const Real x107 = x14 * 287.04;
    const Real x108 = forcing[3] / x107;
    // soil_heat.thermal_conductivity, soil_heat.blended_kersten
    for (int l = 0; l < LAYERS; ++l) {
        const Real a28 = state[l + LAYERS] / numbers[l + 2 * LAYERS + 45];
        const Real a29 = state[l + 2 * LAYERS] / state[l + LAYERS];
        const Real a30 = a29 * numbers[l + 2 * LAYERS + 45];
        const Real a31 = a30 * (-1.3505762785178115);
        const Real a32 = numbers[l + 13 * LAYERS + 52] + a31;
        const Real a33 = exp(a32);
        const Real a34 = numbers[l + 14 * LAYERS + 52] * a28;
        const Real a35 = numbers[l + 14 * LAYERS + 52] - 1.0;
        const Real a36 = a35 * a28;
        const Real a37 = a36 + 1.0;
        const Real a38 = a34 / a37;
        const Real a39 = a28 * 4.6;
        const Real a40 = a28 * 3.6;
        const Real a41 = a40 + 1.0;
        const Real a42 = a39 / a41;
        const Real a43 = log10(a28);
        const Real a44 = a43 + 1.0;
        const Real a45 = at_least(a44, 0.0);
        const Real a46 = select(flags[l + 4], a42, a45);
        const Real a47 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a48 = a47 / 0.001;
        const Real a49 = at_least(a48, 0.0);
        const Real a50 = at_most(a49, 1.0);
        const Real a51 = a50 * a50;
        const Real a52 = a50 * 2.0;
        const Real a53 = 3.0 - a52;
        const Real a54 = a51 * a53;
        const Real a55 = a38 - a46;
        const Real a56 = a54 * a55;
        const Real a57 = a46 + a56;
        const Real a58 = a33 - numbers[l + 12 * LAYERS + 52];
        const Real a59 = a57 * a58;
        const Real a60 = a59 + numbers[l + 12 * LAYERS + 52];
        real_1[l] = a47;
        real_2[l] = a60;
    }
    // layered_snow_step.layered_snow_step
    const Real x109 = x0 / real_2[0];
    // layered_snow.open_snow
    const Real x110 = forcing[1] - 273.15;
    // calm_air.floored_wind
    const Real x111 = forcing[0] * forcing[0];
    const Real x112 = numbers[LAYERS + 3] * numbers[LAYERS + 3];
    const Real x113 = x111 + x112;
    const Mask x114 = (x113 > 1e-30);
    const Real x115 = at_least(x113, 1e-30);
    const Real x116 = sqrt(x115);
    const Real x117 = select(x114, x116, 0.0);
    // layered_snow.open_snow
    const Real x118 = seconds * x26;
    const Real x119 = at_most(x110, 0.0);
    const Real x120 = x119 * 2106.0;
    const Real x121 = x118 * x120;
    // snow_compaction.fresh_snow_density
    const Real x122 = numbers[LAYERS + 23] * x110;
    const Real x123 = numbers[LAYERS + 22] + x122;
    const Real x124 = sqrt(x117);
    const Real x125 = numbers[LAYERS + 24] * x124;
    const Real x126 = x123 + x125;
    const Real x127 = x126 - numbers[LAYERS + 25];
    const Real x128 = x127 * x127;
    const Real x129 = x128 + 25.0;
    const Real x130 = sqrt(x129);
    const Real x131 = x127 + x130;
    const Real x132 = x131 * 0.5;
    const Real x133 = numbers[LAYERS + 25] + x132;
    // layered_snow.open_snow
    const Real x145 = x118 / x133;
    const Real x147 = state[3 * LAYERS + 31] - 273.15;
    // snow_properties.aged_albedo
    const Real x148 = seconds / 86400.0;
    // snow_properties.melting_weight
    const Real x149 = x147 / numbers[LAYERS + 15];
    const Real x150 = x149 + 1.0;
    const Real x151 = at_least(x150, 0.0);
    const Real x152 = at_most(x151, 1.0);
    const Real x153 = x152 * x152;
    const Real x154 = x152 * 2.0;
    const Real x155 = 3.0 - x154;
    const Real x156 = x153 * x155;
    // snow_properties.aged_albedo
    const Real x157 = x156 * numbers[LAYERS + 14];
    const Real x158 = x157 * x148;
    const Real x159 = 1.0 - x156;
    const Real x160 = x159 * numbers[LAYERS + 13];
    const Real x161 = x160 * x148;
    // snow_layers.spread, snow_layers.content_of, layered_snow.open_snow
    Real a146_last = x118;
    for (int l = 0; l < 5; ++l) {
        const Real a95 = select(x79, real_0[l], 0.0);
        const Real a97 = select(x71, state[l + 3 * LAYERS + 15], 273.15);
        const Real a98 = x74 * state[l + 3 * LAYERS + 5];
        const Real a99 = a95 * x61;
        const Real a100 = a98 + a99;
        const Real a101 = x74 * state[l + 3 * LAYERS + 10];
        const Real a102 = select(x79, x96, a97);
        const Real a103 = x77 * state[l + 3 * LAYERS + 20];
        const Real a104 = a95 * state[3 * LAYERS + 4];
        const Real a105 = a103 + a104;
        const Real a106 = select(x71, state[l + 3 * LAYERS + 25], 0.0);
        const Real a134 = a100 + a101;
        const Real a135 = a100 * 2106.0;
        const Real a136 = a101 * 4218.0;
        const Real a137 = a135 + a136;
        const Real a138 = a102 - 273.15;
        const Real a139 = a137 * a138;
        const Real a140 = a101 * 333500.0;
        const Real a141 = a139 + a140;
        const Real a142 = a134 * a106;
        const Real a143 = seconds * a134;
        const Real a144 = a142 + a143;
        a146_last = a146_last + a134;
        real_3[l + 1] = a105;
        real_4[l + 1] = a134;
        real_5[l + 1] = a141;
        real_6[l + 1] = a144;
    }
    // snow_properties.aged_albedo
    const Real x162 = a146_last + numbers[LAYERS + 16];
    const Real x163 = x118 * x162;
    const Real x164 = a146_last * numbers[LAYERS + 16];
    const Real x165 = at_least(x164, 1e-30);
    const Real x166 = x163 / x165;
    const Mask x167 = (a146_last > 0.0);
    const Real x168 = select(x167, x166, 0.0);
    const Real x169 = x158 + x168;
    const Mask x170 = (x169 > 1e-08);
    const Real x171 = select(x170, x169, 1.0);
    const Real x172 = -x171;
    const Real x173 = expm1(x172);
    const Real x175 = x173 / x171;
    const Real x176 = -x175;
    const Real x177 = x169 * 0.5;
    const Real x178 = 1.0 - x177;
    const Real x179 = select(x170, x176, x178);
    const Real x180 = x158 * numbers[LAYERS + 12];
    const Real x181 = x168 * numbers[LAYERS + 11];
    const Real x182 = x180 + x181;
    const Real x183 = x182 - x161;
    const Real x184 = x169 * state[3 * LAYERS + 30];
    const Real x185 = x183 - x184;
    const Real x186 = x185 * x179;
    const Real x187 = state[3 * LAYERS + 30] + x186;
    const Mask x188 = (x187 < numbers[LAYERS + 12]);
    const Real x189 = select(x188, numbers[LAYERS + 12], x187);
    after[3 * LAYERS + 30] = x189;
    // snow_compaction.compacted
    real_4[0] = x118;
    real_3[0] = x145;
    real_5[0] = x121;
    Real a217_last = x118;
    for (int l = 0; l < 5; ++l) {
        a217_last = a217_last + real_4[l + 1];
        const Real a217 = a217_last;
        real_7[l + 1] = a217;
    }
    real_7[0] = x118;
    // snow_compaction.vionnet_settling
    const Real x225 = numbers[LAYERS + 26] * 1000000.0;
    // snow_compaction._wind_packed
    const Real x251 = x117 * (-0.10625000000000001);
    const Real x252 = exp(x251);
    const Real x253 = x252 * 2.868;
    // layered_snow.open_snow
    const Mask x282 = (a146_last > 1e-09);
    // layered_snow.<genexpr>
    real_6[0] = real_of(0.0);
    // snow_compaction.compacted, snow_layers.warmth, snow_layers.liquid_water, snow_compaction.vionnet_settling, snow_compaction._under_weight, snow_compaction._wind_packed, layered_snow.<genexpr>, layered_snow.open_snow
    Real a258_last = real_of(0.0);
    Real a288_last = real_of(0.0);
    for (int l = 0; l < 6; ++l) {
        const Mask a191 = (real_4[l] > 0.0);
        const Mask a193 = (real_3[l] > 0.0);
        const Mask a194 = (a191 & a193);
        const Real a195 = select(a194, real_4[l], 1.0);
        const Real a196 = select(a194, real_3[l], 0.01);
        const Real a198 = select(a194, real_5[l], 0.0);
        const Real a199 = a195 * 2106.0;
        const Real a200 = 1 / a199;
        const Real a201 = a195 * 4218.0;
        const Real a202 = 1 / a201;
        const Real a203 = a195 * 333500.0;
        const Real a204 = a198 - a203;
        const Mask a205 = (a198 < 0.0);
        const Mask a206 = (a204 > 0.0);
        const Real a207 = a198 * a200;
        const Real a208 = a204 * a202;
        const Real a209 = select(a206, a208, 0.0);
        const Real a210 = select(a205, a207, a209);
        const Real a211 = -a210;
        const Real a212 = a198 / 333500.0;
        const Real a213 = at_least(a212, 0.0);
        const Mask a214 = (a213 > a195);
        const Real a215 = select(a214, a195, a213);
        const Real a216 = a195 / a196;
        const Real a218 = real_4[l] * 0.5;
        const Real a220 = real_7[l] - a218;
        const Real a221 = at_least(a211, 0.0);
        const Real a222 = a196 * 1000.0;
        const Real a223 = a215 / a222;
        const Real a224 = a220 * 9.81;
        const Real a226 = a216 / 250.0;
        const Real a227 = x225 * a226;
        const Real a228 = numbers[LAYERS + 27] * a221;
        const Real a229 = numbers[LAYERS + 28] * a216;
        const Real a230 = a228 + a229;
        const Real a231 = exp(a230);
        const Real a232 = a227 * a231;
        const Real a233 = numbers[LAYERS + 29] * a223;
        const Real a234 = a233 + 1.0;
        const Real a235 = a232 / a234;
        const Real a236 = a216 * a224;
        const Real a237 = seconds / a235;
        const Real a238 = a236 * a237;
        const Real a239 = numbers[LAYERS + 28] * a238;
        const Real a240 = a239 + 1.0;
        const Real a241 = log(a240);
        const Real a242 = a241 / numbers[LAYERS + 28];
        const Real a243 = a216 + a242;
        const Real a244 = select(a194, a196, 0.0);
        const Real a245 = a243 - 50.0;
        const Real a246 = at_least(a245, 0.0);
        const Real a247 = a246 * 0.00125;
        const Real a248 = a247 / 0.295;
        const Real a249 = 1.25 - a248;
        const Real a250 = a249 + 1.0;
        const Real a254 = a250 - x253;
        const Real a255 = at_least(a254, 0.0);
        const Real a256 = 3.25 - a255;
        const Real a257 = a244 * a256;
        a258_last = a258_last + a257;
        const Real a258 = a258_last;
        const Real a259 = a257 * 0.5;
        const Real a260 = a258 - a259;
        const Real a261 = numbers[LAYERS + 30] * a255;
        const Real a262 = a260 * (-10.0);
        const Real a263 = exp(a262);
        const Real a264 = a261 * a263;
        const Real a265 = a264 / 216000.0;
        const Real a266 = numbers[LAYERS + 31] - a243;
        const Real a267 = at_least(a266, 0.0);
        const Real a269 = a265 * seconds;
        const Real a270 = -a269;
        const Real a271 = expm1(a270);
        const Real a272 = a267 * a271;
        const Real a273 = a243 - a272;
        const Real a274 = a195 - a215;
        const Real a275 = a274 / 917.0;
        const Real a276 = a216 / a273;
        const Real a277 = a196 * a276;
        const Real a278 = minimum(a275, a196);
        const Mask a279 = (a277 < a278);
        const Real a280 = select(a279, a278, a277);
        const Real a281 = select(a194, a280, real_3[l]);
        const Real a283 = select(x282, real_4[l], 0.0);
        const Real a284 = select(x282, real_5[l], 0.0);
        const Real a285 = select(x282, a281, 0.0);
        const Real a287 = select(x282, real_6[l], 0.0);
        a288_last = a288_last + a285;
        real_8[l] = a283;
        real_9[l] = a284;
        real_10[l] = a285;
        real_11[l] = a287;
    }
    // layered_snow.open_snow
    const Real x289 = select(x282, a288_last, 1.0);
    // snow_properties.cover_fraction
    const Real x290 = x289 / numbers[LAYERS + 20];
    const Real x291 = x290 * (-2.0);
    const Real x292 = expm1(x291);
    const Real x294 = x292 + 2.0;
    const Real x295 = x292 / x294;
    // layered_snow.open_snow
    const Real x297 = x289 / x295;
    // snow_layers.<listcomp>
    const Real x299 = 0.5 - x297;
    const Real x300 = 1 / x299;
    const Real x301 = x300 * 0.1;
    const Real x302 = 1.0 - x297;
    const Real x303 = 1 / x302;
    const Real x304 = x303 * 0.2;
    const Real x305 = 0.25 - x297;
    const Real x306 = 1 / x305;
    const Real x307 = x306 * 0.05;
    // snow_layers.layer_shares
    const Real x308 = x301 + x304;
    const Real x309 = x308 + x301;
    const Real x310 = x309 + x307;
    const Real x311 = 1.0 - x310;
    real_0[0] = x301;
    real_0[1] = x304;
    real_0[2] = x311;
    real_0[3] = x301;
    real_0[4] = x307;
    // snow_layers.remapped
    Real a315_last = real_of(0.0);
    for (int l = 0; l < 6; ++l) {
        a315_last = a315_last + real_10[l];
        const Real a315 = a315_last;
        const Mask a316 = (real_10[l] > 0.0);
        const Real a317 = select(a316, real_10[l], 1.0);
        real_12[l + 1] = a315;
        real_7[l] = a317;
    }
    real_12[0] = real_of(0.0);
    // layered_snow.open_snow, snow_layers.remapped
    Real a318_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a313 = real_0[l] * x289;
        const Real a314 = select(x282, a313, 0.0);
        a318_last = a318_last + a314;
        const Real a318 = a318_last;
        real_13[l] = a314;
        real_14[l] = a318;
    }
    // snow_layers.remapped
    Real a325_last = real_of(0.0);
    Real a327_last = real_of(0.0);
    Real a329_last = real_of(0.0);
    Real a336_last = real_of(0.0);
    Real a338_last = real_of(0.0);
    Real a340_last = real_of(0.0);
    Real a347_last = real_of(0.0);
    Real a349_last = real_of(0.0);
    Real a351_last = real_of(0.0);
    Real a358_last = real_of(0.0);
    Real a360_last = real_of(0.0);
    Real a362_last = real_of(0.0);
    Real a365_last = real_of(0.0);
    Real a367_last = real_of(0.0);
    Real a369_last = real_of(0.0);
    for (int l = 0; l < 6; ++l) {
        const Real a320 = real_14[0] - real_12[l];
        const Real a321 = a320 / real_7[l];
        const Real a322 = at_least(a321, 0.0);
        const Real a323 = at_most(a322, 1.0);
        const Real a324 = a323 * real_8[l];
        a325_last = a325_last + a324;
        const Real a326 = a323 * real_9[l];
        a327_last = a327_last + a326;
        const Real a328 = a323 * real_11[l];
        a329_last = a329_last + a328;
        const Real a330 = real_14[1] - real_12[l];
        const Real a331 = a330 / real_7[l];
        const Real a332 = at_least(a331, 0.0);
        const Real a333 = at_most(a332, 1.0);
        const Real a334 = a333 - a323;
        const Real a335 = a334 * real_8[l];
        a336_last = a336_last + a335;
        const Real a337 = a334 * real_9[l];
        a338_last = a338_last + a337;
        const Real a339 = a334 * real_11[l];
        a340_last = a340_last + a339;
        const Real a341 = real_14[2] - real_12[l];
        const Real a342 = a341 / real_7[l];
        const Real a343 = at_least(a342, 0.0);
        const Real a344 = at_most(a343, 1.0);
        const Real a345 = a344 - a333;
        const Real a346 = a345 * real_8[l];
        a347_last = a347_last + a346;
        const Real a348 = a345 * real_9[l];
        a349_last = a349_last + a348;
        const Real a350 = a345 * real_11[l];
        a351_last = a351_last + a350;
        const Real a352 = real_14[3] - real_12[l];
        const Real a353 = a352 / real_7[l];
        const Real a354 = at_least(a353, 0.0);
        const Real a355 = at_most(a354, 1.0);
        const Real a356 = a355 - a344;
        const Real a357 = a356 * real_8[l];
        a358_last = a358_last + a357;
        const Real a359 = a356 * real_9[l];
        a360_last = a360_last + a359;
        const Real a361 = a356 * real_11[l];
        a362_last = a362_last + a361;
        const Real a363 = 1.0 - a355;
        const Real a364 = a363 * real_8[l];
        a365_last = a365_last + a364;
        const Real a366 = a363 * real_9[l];
        a367_last = a367_last + a366;
        const Real a368 = a363 * real_11[l];
        a369_last = a369_last + a368;
    }
    // snow_layers.<genexpr>
    real_14[0] = a325_last;
    real_14[1] = a336_last;
    real_14[2] = a347_last;
    real_14[3] = a358_last;
    real_14[4] = a365_last;
    real_15[0] = a327_last;
    real_15[1] = a338_last;
    real_15[2] = a349_last;
    real_15[3] = a360_last;
    real_15[4] = a367_last;
    real_16[0] = a329_last;
    real_16[1] = a340_last;
    real_16[2] = a351_last;
    real_16[3] = a362_last;
    real_16[4] = a369_last;
    // layered_snow.open_snow
    const Real x378 = seconds * x27;
    const Real x379 = x295 * x378;
    const Real x381 = select(x282, x379, 0.0);
    const Real x383 = at_least(x110, 0.0);
    const Real x384 = x383 * 4218.0;
    const Real x385 = x384 + 333500.0;
    const Real x386 = x381 * x385;
    const Real x388 = real_14[0] - x381;
    const Real x389 = real_15[0] - x386;
    real_17[0] = x388;
    for (int l = 0; l < 4; ++l) real_17[l + 1] = real_14[l + 1];
    real_18[0] = x389;
    for (int l = 0; l < 4; ++l) real_18[l + 1] = real_15[l + 1];
    // snow_layers.liquid_water, layered_snow.open_snow, snow_properties.yen_conductivity
    for (int l = 0; l < 5; ++l) {
        const Real a373 = real_15[l] / 333500.0;
        const Real a374 = at_least(a373, 0.0);
        const Mask a375 = (a374 > real_14[l]);
        const Real a376 = select(a375, real_14[l], a374);
        const Real a377 = real_14[l] - a376;
        const Real a390 = real_0[l] * x297;
        const Real a393 = real_17[l] / x295;
        const Real a394 = -a393;
        const Real a395 = select(x282, a394, 1.0);
        const Real a396 = a395 / a390;
        const Real a397 = -a396;
        const Real a398 = select(x282, a397, 100.0);
        const Real a399 = a398 / 1000.0;
        const Real a400 = log(a399);
        const Real a401 = a400 * 1.88;
        const Real a402 = exp(a401);
        const Real a403 = a402 * 2.22;
        const Real a404 = numbers[LAYERS + 32] * a403;
        const Real a405 = a390 * 0.5;
        const Real a407 = a405 / a404;
        const Real a408 = -a407;
        const Real a410 = real_18[l] / x295;
        const Real a412 = select(x282, a410, 0.0);
        const Real a413 = -a412;
        real_19[l] = a377;
        real_20[l] = a395;
        real_21[l] = a407;
        real_22[l] = a408;
        real_23[l] = a412;
        real_24[l] = a413;
    }
    // layered_snow.open_snow
    const Real x417 = x109 - real_21[4];
    const Real x418 = 1 / x417;
    const Real x419 = 1 / real_22[0];
    const Real x420 = select(x282, x295, 0.0);
    const Real x421 = -x420;
    results[LAYERS + 19] = x421;
    Real a422_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a422_last = a422_last + real_5[l + 1];
    }
    const Real x423 = a422_last + x121;
    // calm_air.louis_exchange
    const Real x424 = numbers[LAYERS + 1] / numbers[LAYERS + 17];
    const Real x425 = log(x424);
    const Real x426 = numbers[LAYERS + 18] * numbers[LAYERS + 17];
    const Real x427 = numbers[LAYERS] / x426;
    const Real x428 = log(x427);
    const Real x429 = 1 / x425;
    const Real x430 = x429 * 0.4;
    const Real x431 = x430 * x430;
    const Real x432 = numbers[LAYERS + 1] * numbers[LAYERS + 1];
    const Real x433 = x117 * x117;
    const Real x434 = x432 / x433;
    const Real x435 = x425 * x428;
    const Real x436 = 1 / x435;
    const Real x437 = x436 * 0.16000000000000003;
    const Real x438 = x437 * x117;
    const Real x439 = x434 * 9.81;
    const Real x440 = numbers[LAYERS] * x11;
    const Real x441 = x439 / x440;
    const Real x442 = x431 * 75.0;
    const Real x443 = sqrt(x424);
    const Real x444 = x442 * x443;
    // snow_skin.skin_balance
    const Real x445 = 1.0 - x189;
    const Real x446 = x445 * forcing[4];
    const Real x447 = numbers[LAYERS + 19] * forcing[5];
    const Real x448 = x446 + x447;
    const Real x449 = x11 - 273.15;
    // layered_snow.open_snow
    const Real x450 = x121 - x386;
    const Real x451 = select(x282, 0.0, a146_last);
    const Real x452 = select(x282, 0.0, x423);
    // layered_snow_step.layered_snow_step
    const Real x453 = 1.0 + x420;
    const Mask x454 = (x453 > 1e-09);
    const Real x455 = select(x454, x453, 0.0);
    // calm_air.calm_exchange
    const Real x456 = x11 - state[3 * LAYERS];
    const Real x457 = at_least(x117, 0.001);
    const Real x458 = numbers[LAYERS + 1] / x457;
    const Real x459 = x458 * 9.81;
    const Real x460 = x459 * x458;
    const Real x461 = numbers[LAYERS] * forcing[1];
    const Real x462 = x460 / x461;
    const Real x463 = x462 * x456;
    // calm_air.limited_richardson
    const Mask x464 = (x463 > 0.0);
    const Real x465 = select(x464, x463, 0.0);
    const Real x466 = 1 / numbers[LAYERS + 2];
    const Real x467 = x466 * (-2.0);
    const Real x468 = x465 * x467;
    const Real x469 = expm1(x468);
    const Real x471 = x469 + 2.0;
    const Real x472 = x469 / x471;
    const Real x474 = numbers[LAYERS + 2] * x472;
    const Real x475 = -x474;
    const Real x476 = select(x464, x475, x463);
    // calm_air.calm_exchange
    const Real x477 = x476 / x462;
    const Real x478 = x11 - x477;
    // exchange.myj_exchange
    const Real x479 = 1 / forcing[3];
    const Real x480 = x479 * 100000.0;
    const Real x481 = log(x480);
    const Real x482 = x481 * 0.2857142857142857;
    const Real x483 = exp(x482);
    const Real x484 = forcing[1] * x483;
    const Real x485 = x478 * x483;
    const Real x486 = 1 / x484;
    const Real x487 = x486 * 9.81;
    const Real x488 = x484 - x485;
    const Real x489 = forcing[2] + state[3 * LAYERS + 39];
    const Real x490 = x489 * 0.3041811846689896;
    const Real x491 = x490 + 1.0;
    const Real x492 = x488 * x491;
    const Real x493 = forcing[2] - state[3 * LAYERS + 39];
    const Real x494 = x493 * 0.6083623693379792;
    const Real x495 = x484 + x485;
    const Real x496 = x495 * 0.5;
    const Real x497 = x494 * x496;
    const Real x498 = x492 + x497;
    const Real x499 = at_least(x433, 1e-06);
    const Real x500 = x487 * x498;
    const Real x501 = x500 * numbers[LAYERS + 1];
    const Real x502 = x501 * numbers[LAYERS + 1];
    const Real x503 = x502 / x499;
    const Real x504 = x503 / numbers[LAYERS];
    after[3 * LAYERS + 40] = x504;
    const Real x505 = numbers[LAYERS + 1] + state[3 * LAYERS + 35];
    const Real x506 = numbers[LAYERS] + state[3 * LAYERS + 35];
    const Real x507 = x505 / state[3 * LAYERS + 35];
    const Real x508 = log(x507);
    const Real x509 = x504 / 0.505;
    const Real x510 = at_most(x509, 1.0);
    const Mask x511 = (x498 > 0.0);
    // exchange.zilitinkevich_factor
    const Real x512 = state[3 * LAYERS + 35] * (-13.157629102823119);
    const Real x513 = exp(x512);
    const Real x514 = select(flags[2], x513, 0.1);
    const Real x515 = x514 * (-103.28);
    // exchange.myj_exchange
    const Real x516 = x510 * x510;
    const Real x517 = x516 * 10.0;
    const Real x518 = x517 + 1.0;
    const Real x519 = select(x511, x518, 1.0);
    const Real x520 = x515 * x519;
    const Real x521 = 1 / numbers[LAYERS];
    const Real x522 = x521 * 0.0001;
    // exchange.convective_factor
    const Real x523 = x500 * 1000.0;
    const Real x524 = magnitude(x523);
    const Mask x525 = (x524 > 1e-30);
    const Real x526 = at_least(x524, 1e-30);
    const Real x527 = log(x526);
    const Real x528 = x527 * 0.6666666666666666;
    const Real x529 = exp(x528);
    const Real x530 = select(x525, x529, 0.0);
    const Real x531 = x530 * 1.44;
    // exchange._convective_velocity_squared
    const Real x532 = log(state[3 * LAYERS + 37]);
    const Real x533 = x532 * 0.6666666666666666;
    const Real x534 = exp(x533);
    const Real x535 = x531 * x534;
    // exchange._friction_velocity
    const Real x536 = x499 + x535;
    const Real x537 = sqrt(x536);
    const Real x538 = state[3 * LAYERS + 38] * x537;
    const Real x539 = sqrt(x538);
    const Real x540 = at_least(x539, 1e-09);
    // exchange.myj_exchange
    const Real x541 = select(x511, 0.0, x531);
    const Real x542 = x500 * 0.4;
    const Real x543 = state[3 * LAYERS + 35] / x505;
    const Real x544 = x540 * state[3 * LAYERS + 36];
    const Real x545 = sqrt(x544);
    const Real x546 = x520 * x545;
    const Real x547 = exp(x546);
    const Real x548 = x547 * state[3 * LAYERS + 36];
    const Real x549 = at_least(x548, 1e-28);
    const Real x550 = x549 / x506;
    const Real x551 = x542 * state[3 * LAYERS + 37];
    const Real x552 = x540 * x540;
    const Real x553 = x552 * x540;
    const Real x554 = x551 / x553;
    real_25[0] = x505;
    real_25[1] = state[3 * LAYERS + 35];
    real_25[2] = x506;
    real_25[3] = x549;
    real_26[0] = real_of(1.0);
    real_26[1] = x543;
    real_26[2] = real_of(1.0);
    real_26[3] = x550;
    // stability.__call__
    index_27[0] = index_of(0);
    index_27[1] = index_of(0);
    index_27[2] = index_of(10000);
    index_27[3] = index_of(10000);
    // layered_snow.open_snow, exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a414 = real_21[l] + real_21[l + 1];
        const Real a415 = -a414;
        const Real a416 = 1 / a415;
        const Real a556 = x554 * real_25[l];
        const Real a558 = real_26[l] * (-5.0);
        const Mask a559 = (a556 < a558);
        const Real a560 = select(a559, a558, a556);
        const Real a561 = real_26[l] * 0.9999990000003619;
        const Mask a562 = (a560 > a561);
        const Real a563 = select(a562, a561, a560);
        const Real a564 = a563 - (-5.0);
        const Real a565 = a564 / 0.0006;
        const Real a566 = trunc(a565);
        const Index a567 = index_of_real(a566);
        const Index a568 = at_least(a567, 0);
        const Index a569 = at_most(a568, 9999);
        const Index a571 = a569 + index_27[l];
        const Real a572 = look_up(table842, a571);
        const Real a573 = a565 - a566;
        const Real a574 = look_up(table845, a571);
        const Real a575 = a573 * a574;
        const Real a576 = a572 + a575;
        real_28[l] = a416;
        real_29[l] = a576;
    }
    // exchange.myj_exchange
    const Real x577 = real_29[0] - real_29[1];
    const Real x578 = x577 + x508;
    const Real x579 = real_29[2] - real_29[3];
    const Real x580 = log(x550);
    const Real x581 = x579 - x580;
    const Real x582 = x540 * 0.4;
    const Real x583 = x582 / x578;
    const Mask x584 = (x583 < x522);
    const Real x585 = select(x584, x522, x583);
    const Real x586 = x582 / x581;
    const Mask x587 = (x586 < x522);
    const Real x588 = select(x587, x522, x586);
    // exchange._convective_velocity_squared
    const Real x589 = log(x588);
    const Real x590 = x589 * 0.6666666666666666;
    const Real x591 = exp(x590);
    const Real x592 = x541 * x591;
    // exchange._friction_velocity
    const Real x593 = x499 + x592;
    const Real x594 = sqrt(x593);
    const Real x595 = x585 * x594;
    const Real x596 = sqrt(x595);
    const Real x597 = at_least(x596, 1e-09);
    // exchange.myj_exchange
    const Real x598 = x597 * state[3 * LAYERS + 36];
    const Real x599 = sqrt(x598);
    const Real x600 = x520 * x599;
    const Real x601 = exp(x600);
    const Real x602 = x601 * state[3 * LAYERS + 36];
    const Real x603 = at_least(x602, 1e-28);
    const Real x604 = x603 / x506;
    const Real x605 = x542 * x588;
    const Real x606 = x597 * x597;
    const Real x607 = x606 * x597;
    const Real x608 = x605 / x607;
    real_29[0] = x505;
    real_29[1] = state[3 * LAYERS + 35];
    real_29[2] = x506;
    real_29[3] = x603;
    real_26[0] = real_of(1.0);
    real_26[1] = x543;
    real_26[2] = real_of(1.0);
    real_26[3] = x604;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a610 = x608 * real_29[l];
        const Real a612 = real_26[l] * (-5.0);
        const Mask a613 = (a610 < a612);
        const Real a614 = select(a613, a612, a610);
        const Real a615 = real_26[l] * 0.9999990000003619;
        const Mask a616 = (a614 > a615);
        const Real a617 = select(a616, a615, a614);
        const Real a618 = a617 - (-5.0);
        const Real a619 = a618 / 0.0006;
        const Real a620 = trunc(a619);
        const Index a621 = index_of_real(a620);
        const Index a622 = at_least(a621, 0);
        const Index a623 = at_most(a622, 9999);
        const Index a624 = a623 + index_27[l];
        const Real a625 = look_up(table842, a624);
        const Real a626 = a619 - a620;
        const Real a627 = look_up(table845, a624);
        const Real a628 = a626 * a627;
        const Real a629 = a625 + a628;
        real_25[l] = a629;
    }
    // exchange.myj_exchange
    const Real x630 = real_25[0] - real_25[1];
    const Real x631 = x630 + x508;
    const Real x632 = real_25[2] - real_25[3];
    const Real x633 = log(x604);
    const Real x634 = x632 - x633;
    const Real x635 = x597 * 0.4;
    const Real x636 = x635 / x631;
    const Mask x637 = (x636 < x522);
    const Real x638 = select(x637, x522, x636);
    const Real x639 = x635 / x634;
    const Mask x640 = (x639 < x522);
    const Real x641 = select(x640, x522, x639);
    // exchange._convective_velocity_squared
    const Real x642 = log(x641);
    const Real x643 = x642 * 0.6666666666666666;
    const Real x644 = exp(x643);
    const Real x645 = x541 * x644;
    // exchange._friction_velocity
    const Real x646 = x499 + x645;
    const Real x647 = sqrt(x646);
    const Real x648 = x638 * x647;
    const Real x649 = sqrt(x648);
    const Real x650 = at_least(x649, 1e-09);
    // exchange.myj_exchange
    const Real x651 = x650 * state[3 * LAYERS + 36];
    const Real x652 = sqrt(x651);
    const Real x653 = x520 * x652;
    const Real x654 = exp(x653);
    const Real x655 = x654 * state[3 * LAYERS + 36];
    const Real x656 = at_least(x655, 1e-28);
    const Real x657 = x656 / x506;
    const Real x658 = x542 * x641;
    const Real x659 = x650 * x650;
    const Real x660 = x659 * x650;
    const Real x661 = x658 / x660;
    real_25[0] = x505;
    real_25[1] = state[3 * LAYERS + 35];
    real_25[2] = x506;
    real_25[3] = x656;
    real_26[0] = real_of(1.0);
    real_26[1] = x543;
    real_26[2] = real_of(1.0);
    real_26[3] = x657;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a663 = x661 * real_25[l];
        const Real a665 = real_26[l] * (-5.0);
        const Mask a666 = (a663 < a665);
        const Real a667 = select(a666, a665, a663);
        const Real a668 = real_26[l] * 0.9999990000003619;
        const Mask a669 = (a667 > a668);
        const Real a670 = select(a669, a668, a667);
        const Real a671 = a670 - (-5.0);
        const Real a672 = a671 / 0.0006;
        const Real a673 = trunc(a672);
        const Index a674 = index_of_real(a673);
        const Index a675 = at_least(a674, 0);
        const Index a676 = at_most(a675, 9999);
        const Index a677 = a676 + index_27[l];
        const Real a678 = look_up(table842, a677);
        const Real a679 = a672 - a673;
        const Real a680 = look_up(table845, a677);
        const Real a681 = a679 * a680;
        const Real a682 = a678 + a681;
        real_29[l] = a682;
    }
    // exchange.myj_exchange
    const Real x683 = real_29[0] - real_29[1];
    const Real x684 = x683 + x508;
    const Real x685 = real_29[2] - real_29[3];
    const Real x686 = log(x657);
    const Real x687 = x685 - x686;
    const Real x688 = x650 * 0.4;
    const Real x689 = x688 / x684;
    const Mask x690 = (x689 < x522);
    const Real x691 = select(x690, x522, x689);
    const Real x692 = x688 / x687;
    const Mask x693 = (x692 < x522);
    const Real x694 = select(x693, x522, x692);
    // exchange._convective_velocity_squared
    const Real x695 = log(x694);
    const Real x696 = x695 * 0.6666666666666666;
    const Real x697 = exp(x696);
    const Real x698 = x541 * x697;
    // exchange._friction_velocity
    const Real x699 = x499 + x698;
    const Real x700 = sqrt(x699);
    const Real x701 = x691 * x700;
    const Real x702 = sqrt(x701);
    const Real x703 = at_least(x702, 1e-09);
    // exchange.myj_exchange
    const Real x704 = x703 * state[3 * LAYERS + 36];
    const Real x705 = sqrt(x704);
    const Real x706 = x520 * x705;
    const Real x707 = exp(x706);
    const Real x708 = x707 * state[3 * LAYERS + 36];
    const Real x709 = at_least(x708, 1e-28);
    const Real x710 = x709 / x506;
    const Real x711 = x542 * x694;
    const Real x712 = x703 * x703;
    const Real x713 = x712 * x703;
    const Real x714 = x711 / x713;
    real_29[0] = x505;
    real_29[1] = state[3 * LAYERS + 35];
    real_29[2] = x506;
    real_29[3] = x709;
    real_26[0] = real_of(1.0);
    real_26[1] = x543;
    real_26[2] = real_of(1.0);
    real_26[3] = x710;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a716 = x714 * real_29[l];
        const Real a718 = real_26[l] * (-5.0);
        const Mask a719 = (a716 < a718);
        const Real a720 = select(a719, a718, a716);
        const Real a721 = real_26[l] * 0.9999990000003619;
        const Mask a722 = (a720 > a721);
        const Real a723 = select(a722, a721, a720);
        const Real a724 = a723 - (-5.0);
        const Real a725 = a724 / 0.0006;
        const Real a726 = trunc(a725);
        const Index a727 = index_of_real(a726);
        const Index a728 = at_least(a727, 0);
        const Index a729 = at_most(a728, 9999);
        const Index a730 = a729 + index_27[l];
        const Real a731 = look_up(table842, a730);
        const Real a732 = a725 - a726;
        const Real a733 = look_up(table845, a730);
        const Real a734 = a732 * a733;
        const Real a735 = a731 + a734;
        real_25[l] = a735;
    }
    // exchange.myj_exchange
    const Real x736 = real_25[0] - real_25[1];
    const Real x737 = x736 + x508;
    const Real x738 = real_25[2] - real_25[3];
    const Real x739 = log(x710);
    const Real x740 = x738 - x739;
    const Real x741 = x703 * 0.4;
    const Real x742 = x741 / x737;
    const Mask x743 = (x742 < x522);
    const Real x744 = select(x743, x522, x742);
    const Real x745 = x741 / x740;
    const Mask x746 = (x745 < x522);
    const Real x747 = select(x746, x522, x745);
    // exchange._convective_velocity_squared
    const Real x748 = log(x747);
    const Real x749 = x748 * 0.6666666666666666;
    const Real x750 = exp(x749);
    const Real x751 = x541 * x750;
    // exchange._friction_velocity
    const Real x752 = x499 + x751;
    const Real x753 = sqrt(x752);
    const Real x754 = x744 * x753;
    const Real x755 = sqrt(x754);
    const Real x756 = at_least(x755, 1e-09);
    // exchange.myj_exchange
    const Real x757 = x756 * state[3 * LAYERS + 36];
    const Real x758 = sqrt(x757);
    const Real x759 = x520 * x758;
    const Real x760 = exp(x759);
    const Real x761 = x760 * state[3 * LAYERS + 36];
    const Real x762 = at_least(x761, 1e-28);
    const Real x763 = x762 / x506;
    const Real x764 = x542 * x747;
    const Real x765 = x756 * x756;
    const Real x766 = x765 * x756;
    const Real x767 = x764 / x766;
    real_25[0] = x505;
    real_25[1] = state[3 * LAYERS + 35];
    real_25[2] = x506;
    real_25[3] = x762;
    real_26[0] = real_of(1.0);
    real_26[1] = x543;
    real_26[2] = real_of(1.0);
    real_26[3] = x763;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a769 = x767 * real_25[l];
        const Real a771 = real_26[l] * (-5.0);
        const Mask a772 = (a769 < a771);
        const Real a773 = select(a772, a771, a769);
        const Real a774 = real_26[l] * 0.9999990000003619;
        const Mask a775 = (a773 > a774);
        const Real a776 = select(a775, a774, a773);
        const Real a777 = a776 - (-5.0);
        const Real a778 = a777 / 0.0006;
        const Real a779 = trunc(a778);
        const Index a780 = index_of_real(a779);
        const Index a781 = at_least(a780, 0);
        const Index a782 = at_most(a781, 9999);
        const Index a783 = a782 + index_27[l];
        const Real a784 = look_up(table842, a783);
        const Real a785 = a778 - a779;
        const Real a786 = look_up(table845, a783);
        const Real a787 = a785 * a786;
        const Real a788 = a784 + a787;
        real_29[l] = a788;
    }
    // exchange.myj_exchange
    const Real x789 = real_29[0] - real_29[1];
    const Real x790 = x789 + x508;
    const Real x791 = real_29[2] - real_29[3];
    const Real x792 = log(x763);
    const Real x793 = x791 - x792;
    const Real x794 = x756 * 0.4;
    const Real x795 = x794 / x790;
    const Mask x796 = (x795 < x522);
    const Real x797 = select(x796, x522, x795);
    after[3 * LAYERS + 38] = x797;
    const Real x798 = x794 / x793;
    const Mask x799 = (x798 < x522);
    const Real x800 = select(x799, x522, x798);
    // calm_air.calm_exchange
    const Real x801 = x108 * 1004.5;
    const Real x802 = numbers[LAYERS + 4] / x801;
    const Real x803 = x800 + x802;
    after[3 * LAYERS + 37] = x803;
    // vegetation.vegetated_surface
    const Real x804 = select(flags[3], 0.0, forcing[8]);
    // vegetation.greenness
    const Real x805 = x804 - numbers[LAYERS + 6];
    const Real x806 = numbers[LAYERS + 7] - numbers[LAYERS + 6];
    const Mask x807 = (x806 == 0.0);
    const Real x808 = select(x807, 1e-30, x806);
    const Real x809 = x805 / x808;
    const Real x810 = at_least(x809, 0.0);
    const Real x811 = at_most(x810, 1.0);
    const Mask x812 = (x804 >= numbers[LAYERS + 7]);
    const Real x813 = select(x812, 1.0, x811);
    // vegetation._between
    const Real x814 = 1.0 - x813;
    const Real x815 = x814 * numbers[LAYERS + 36];
    const Real x816 = x813 * numbers[LAYERS + 37];
    const Real x817 = x815 + x816;
    // vegetation.vegetated_surface
    const Real x818 = select(flags[1], forcing[10], x817);
    results[LAYERS + 22] = x818;
    // vegetation._between
    const Real x819 = x814 * numbers[LAYERS + 41];
    const Real x820 = x813 * numbers[LAYERS + 40];
    const Real x821 = x819 + x820;
    // vegetation.vegetated_surface
    const Real x822 = select(flags[0], forcing[9], x821);
    results[LAYERS + 20] = x822;
    // vegetation._between
    const Real x823 = x814 * numbers[LAYERS + 38];
    const Real x824 = x813 * numbers[LAYERS + 39];
    const Real x825 = x823 + x824;
    results[LAYERS + 21] = x825;
    const Real x826 = x814 * numbers[LAYERS + 42];
    const Real x827 = x813 * numbers[LAYERS + 43];
    const Real x828 = x826 + x827;
    after[3 * LAYERS + 35] = x828;
    after[3 * LAYERS + 36] = x828;
    // layered_snow_step.layered_snow_step
    const Real x829 = 1.0 - x822;
    const Real x830 = x829 * forcing[4];
    const Real x831 = x825 * forcing[5];
    const Real x832 = x830 + x831;
    // soil_heat.canopy_damping
    const Real x833 = x804 * (-2.0);
    const Real x834 = exp(x833);
    // layered_snow_step.layered_snow_step
    const Real x835 = real_2[0] * x834;
    const Real x836 = x27 * 4218.0;
    const Real x837 = state[3 * LAYERS] - state[0];
    const Real x838 = x835 * x837;
    const Real x839 = x838 / x0;
    // evapotranspiration.potential_evaporation
    const Real x840 = 2488.8 * x18;
    const Real x841 = x108 * 1004.6;
    const Real x842 = x841 * x803;
    const Real x843 = x21 / 5.67e-08;
    const Real x844 = x825 * x843;
    const Real x845 = x844 * 6.48e-08;
    const Real x846 = forcing[3] * x803;
    const Real x847 = x845 / x846;
    const Real x848 = x847 + 1.0;
    const Real x849 = x836 / x842;
    const Real x850 = x848 + x849;
    const Real x851 = x825 * x21;
    const Real x852 = x832 - x851;
    const Real x853 = x852 - x839;
    const Real x854 = x853 / x842;
    const Real x855 = x854 + x11;
    const Real x856 = x855 - forcing[1];
    const Real x857 = x9 - forcing[2];
    const Real x858 = 2488.8 * x857;
    const Real x859 = x858 * x850;
    const Real x860 = x856 * x840;
    const Real x861 = x859 + x860;
    const Real x862 = x840 + x850;
    const Real x863 = x861 / x862;
    const Real x864 = x863 * x842;
    const Real x865 = x864 / 2501000.0;
    // layered_snow_step.layered_snow_step
    const Real x866 = at_least(x865, 0.0);
    // vegetation.water_stress
    const Real x868 = numbers[7 * LAYERS + 47] - numbers[7 * LAYERS + 48];
    // vegetation.canopy_resistance
    const Mask x872 = (x804 > 0.0);
    const Real x873 = at_least(x818, 1e-06);
    const Real x874 = forcing[4] * 1.1;
    const Real x875 = numbers[LAYERS + 34] * x873;
    const Real x876 = x874 / x875;
    const Real x877 = numbers[LAYERS + 33] / 5000.0;
    const Real x878 = x876 + x877;
    const Real x879 = x876 + 1.0;
    const Real x880 = x878 / x879;
    const Real x881 = 298.0 - forcing[1];
    const Real x882 = x881 * x881;
    const Real x883 = x882 * 0.0016;
    const Real x884 = 1.0 - x883;
    const Real x885 = numbers[LAYERS + 35] * x857;
    const Real x886 = x885 + 1.0;
    const Real x887 = 1 / x886;
    const Real x890 = at_least(x880, 0.0001);
    const Real x891 = x873 * x890;
    const Real x892 = at_least(x884, 0.0001);
    const Real x893 = x891 * x892;
    const Real x894 = at_least(x887, 0.01);
    const Real x895 = x893 * x894;
    // vegetation.water_stress, vegetation.canopy_resistance
    Real a889_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a867 = state[l + 2 * LAYERS] - numbers[7 * LAYERS + 48];
        const Real a869 = a867 / x868;
        const Real a870 = at_least(a869, 0.0);
        const Real a871 = at_most(a870, 1.0);
        const Real a888 = numbers[l + 7 * LAYERS + 49] * a871;
        a889_last = a889_last + a888;
        real_2[l] = a871;
    }
    // vegetation.canopy_resistance
    const Real x896 = at_least(a889_last, 0.0001);
    const Real x897 = x895 * x896;
    const Real x898 = numbers[LAYERS + 33] / x897;
    const Real x899 = x825 * 4.0;
    const Real x900 = x899 * x21;
    const Real x901 = x900 * 0.2857541065206571;
    const Real x902 = x901 / x846;
    const Real x903 = x902 + 1.0;
    const Real x904 = x18 * 2489.795918367347;
    const Real x905 = x903 + x904;
    const Real x906 = x898 * x803;
    const Real x907 = x906 + 1.0;
    const Real x908 = x903 * x907;
    const Real x909 = x908 + x904;
    const Real x910 = x905 / x909;
    const Real x911 = select(x872, x898, 0.0);
    results[LAYERS + 23] = x911;
    const Real x912 = select(x872, x910, 0.0);
    results[LAYERS + 24] = x912;
    // step_parts.evaporation_demand
    const Real x913 = x866 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x914 = state[LAYERS] - numbers[7 * LAYERS + 45];
    const Real x915 = numbers[7 * LAYERS + 46] - numbers[7 * LAYERS + 45];
    const Real x916 = x914 / x915;
    const Real x917 = at_least(x916, 0.0);
    const Real x918 = at_most(x917, 1.0);
    const Real x919 = x918 * x918;
    const Real x920 = 1.0 - x804;
    const Real x921 = x919 * x920;
    const Real x922 = x921 * x913;
    const Real x923 = state[3 * LAYERS + 1] / 0.0005;
    const Mask x924 = (x923 > 1e-30);
    const Real x925 = at_least(x923, 1e-30);
    const Real x926 = sqrt(x925);
    const Real x927 = select(x924, x926, 0.0);
    const Real x928 = x804 * x927;
    const Real x929 = x928 * x913;
    const Real x930 = state[3 * LAYERS + 1] / seconds;
    const Mask x931 = (x930 <= x929);
    const Real x932 = select(x931, x930, x929);
    const Real x933 = x804 * x912;
    const Real x934 = x933 * x913;
    const Real x935 = 1.0 - x927;
    const Real x936 = x934 * x935;
    Real a938_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a937 = real_2[l] * numbers[l + 8 * LAYERS + 49];
        a938_last = a938_last + a937;
        real_30[l] = a937;
    }
    const Real x939 = a938_last / numbers[9 * LAYERS + 49];
    Real a944_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a940 = numbers[l + 7 * LAYERS + 49] + real_30[l];
        const Real a941 = a940 - x939;
        const Real a942 = at_least(a941, 0.0);
        const Real a943 = real_30[l] * a942;
        a944_last = a944_last + a943;
        real_2[l] = a943;
    }
    const Mask x945 = (a944_last > 0.0);
    const Real x946 = select(x945, a944_last, 1.0);
    // step_parts.<genexpr>
    const Real x950 = x455 * x922;
    const Real x951 = x455 * x932;
    // layered_snow_step.layered_snow_step
    const Real x953 = -x865;
    const Real x954 = at_least(x953, 0.0);
    const Real x955 = x455 * x954;
    const Real x956 = x455 * x865;
    const Real x957 = x955 * 2501000.0;
    const Real x958 = x27 / 1000.0;
    const Real x959 = x453 * x958;
    // step_parts.dew_rate
    const Real x960 = x955 / 1000.0;
    results[LAYERS + 9] = x960;
    // layered_snow_step.layered_snow_step
    const Real x961 = x959 + x960;
    results[LAYERS + 25] = x961;
    // vegetation.intercept
    const Real x962 = x804 * x961;
    const Real x963 = x962 - x951;
    const Real x964 = seconds * x963;
    const Real x965 = state[3 * LAYERS + 1] + x964;
    const Real x966 = x965 - 0.0005;
    const Real x967 = at_least(x966, 0.0);
    results[LAYERS + 10] = x967;
    const Real x968 = state[3 * LAYERS + 1] * 8.881784197001252e-16;
    const Real x969 = at_least(x968, 1e-20);
    const Mask x970 = (x965 < x969);
    const Real x971 = at_most(x965, 0.0005);
    const Real x972 = select(x970, 0.0, x971);
    after[3 * LAYERS + 1] = x972;
    const Real x973 = x920 * x961;
    const Real x974 = x967 / seconds;
    quantities[4 * LAYERS + 13] = x974;
    const Real x975 = x973 + x974;
    // water_flow.__call__
    const Real x976 = state[3 * LAYERS + 2] / seconds;
    const Real x977 = x975 + x976;
    // water_flow.share_impedance
    const Real x983 = numbers[LAYERS + 9] * (-2.302585092994046);
    // water_flow.__call__
    const Real x987 = numbers[12 * LAYERS + 50] - real_1[0];
    // evapotranspiration.evaporation_components, step_parts.<genexpr>, water_flow.__call__, water_flow.share_impedance
    Real a949_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a947 = real_2[l] / x946;
        const Real a948 = x936 * a947;
        a949_last = a949_last + a948;
        const Real a952 = x455 * a948;
        const Real a978 = 0.02 - real_1[l];
        const Mask a979 = (a978 < numbers[l + 9 * LAYERS + 50]);
        const Real a980 = select(a979, numbers[l + 9 * LAYERS + 50], a978);
        const Real a981 = at_least(a980, 0.0);
        const Real a982 = minimum(a981, state[l + 2 * LAYERS]);
        const Real a984 = real_1[l] / state[l + LAYERS];
        const Real a985 = x983 * a984;
        const Real a986 = numbers[l + 2 * LAYERS + 45] - real_1[l];
        real_30[l] = a952;
        real_31[l] = a982;
        real_32[l] = a985;
        real_33[l] = a986;
    }
    // water_flow.__call__
    const Mask x988 = (x987 < real_31[0]);
    const Real x989 = select(x988, real_31[0], x987);
    const Real x992 = seconds * x977;
    const Mask x993 = (x992 > numbers[LAYERS + 10]);
    const Real x994 = select(x993, numbers[LAYERS + 10], x992);
    const Real x995 = at_least(x994, 0.0);
    // water_flow.__call__, implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a990 = (numbers[l + 5 * LAYERS + 45] < real_31[l]);
        const Real a991 = select(a990, real_31[l], numbers[l + 5 * LAYERS + 45]);
        const Real a996 = numbers[l] * 0.5;
        const Real a997 = a996 / numbers[l + 4 * LAYERS + 45];
        real_2[l] = a991;
        real_34[l] = a996;
        real_35[l] = a997;
    }
    // implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1009 = exp(real_32[l]);
        const Real a1010 = a1009 / real_35[l];
        real_36[l] = a1010;
    }
    const Real x1011 = numbers[12 * LAYERS + 51] * real_36[LAYERS - 1];
    // retention.given_head
    const Real x1012 = -x995;
    const Real x1013 = at_least(x1012, 1e-30);
    const Real x1014 = log(x1013);
    // retention.flowing
    const Mask x1015 = (x1012 < numbers[3 * LAYERS + 45]);
    const Real x1016 = select(x1015, numbers[3 * LAYERS + 45], x1012);
    const Mask x1017 = (x1014 < numbers[10 * LAYERS + 50]);
    const Real x1018 = select(x1017, numbers[10 * LAYERS + 50], x1014);
    const Real x1019 = x1018 - numbers[10 * LAYERS + 50];
    const Real x1021 = numbers[11 * LAYERS + 50] * x1019;
    const Real x1022 = -x1021;
    const Real x1023 = exp(x1022);
    const Real x1024 = x1016 * x1023;
    const Real x1025 = numbers[11 * LAYERS + 50] - 1.0;
    const Real x1026 = x1024 / x1025;
    const Real x1027 = x995 + numbers[3 * LAYERS + 45];
    const Real x1028 = at_least(x1027, 0.0);
    const Real x1029 = x1026 + x1028;
    // implicit_water._problem
    const Real x1030 = real_34[0] * x1023;
    const Real x1031 = numbers[LAYERS + 5] * numbers[5 * LAYERS + 44];
    const Real x1032 = exp(real_32[LAYERS - 1]);
    const Real x1033 = x1031 * x1032;
    const Real x1034 = x1029 + x1030;
    const Real x1035 = real_36[0] * x1034;
    // retention.given_head
    const Real x1036 = -numbers[12 * LAYERS + 51];
    const Real x1037 = at_least(x1036, 1e-30);
    const Real x1038 = log(x1037);
    // retention.flowing
    const Mask x1039 = (x1036 < numbers[4 * LAYERS + 44]);
    const Real x1040 = select(x1039, numbers[4 * LAYERS + 44], x1036);
    const Mask x1041 = (x1038 < numbers[11 * LAYERS + 49]);
    const Real x1042 = select(x1041, numbers[11 * LAYERS + 49], x1038);
    const Real x1043 = x1042 - numbers[11 * LAYERS + 49];
    const Real x1045 = numbers[12 * LAYERS + 49] * x1043;
    const Real x1046 = -x1045;
    const Real x1047 = exp(x1046);
    const Real x1048 = x1040 * x1047;
    const Real x1049 = numbers[12 * LAYERS + 49] - 1.0;
    const Real x1050 = x1048 / x1049;
    const Real x1051 = numbers[12 * LAYERS + 51] + numbers[4 * LAYERS + 44];
    const Real x1052 = at_least(x1051, 0.0);
    const Real x1053 = x1050 + x1052;
    // implicit_water._problem
    const Real x1054 = x1011 * x1053;
    // retention.brim
    real_37[0] = numbers[3 * LAYERS + 45];
    for (int l = 0; l < LAYERS - 1; ++l) real_37[l + 1] = numbers[l + 3 * LAYERS + 45];
    for (int l = 0; l < LAYERS - 1; ++l) real_38[l] = numbers[l + 3 * LAYERS + 46];
    real_38[LAYERS - 1] = numbers[4 * LAYERS + 44];
    // retention.brim, implicit_water._start, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1057 = minimum(real_37[l], real_38[l]);
        const Real a1058 = minimum(numbers[l + 3 * LAYERS + 45], a1057);
        const Real a1059 = numbers[l + 3 * LAYERS + 45] / a1058;
        const Real a1060 = log(a1059);
        const Real a1061 = a1060 / numbers[l + LAYERS + 45];
        const Real a1062 = exp(a1061);
        const Real a1063 = numbers[l + 2 * LAYERS + 45] - numbers[l + 9 * LAYERS + 50];
        const Real a1064 = a1063 * a1062;
        const Real a1065 = numbers[l + 9 * LAYERS + 50] + a1064;
        const Real a1066 = minimum(state[l + 2 * LAYERS], real_33[l]);
        const Real a1067 = maximum(a1066, real_31[l]);
        const Real a1068 = minimum(a1067, a1065);
        const Real a1069 = a1065 - numbers[l + 9 * LAYERS + 50];
        const Real a1070 = a1069 / a1063;
        const Real a1071 = at_least(a1070, 1e-12);
        const Real a1072 = log(a1071);
        const Real a1073 = numbers[l + LAYERS + 45] * a1072;
        const Real a1074 = numbers[l + 10 * LAYERS + 50] - a1073;
        const Real a1075 = at_most(a1074, 16.11809565095832);
        const Real a1076 = exp(a1075);
        const Real a1077 = numbers[l + LAYERS + 45] * a1076;
        const Real a1078 = a1071 * a1063;
        const Real a1079 = a1077 / a1078;
        const Mask a1081 = (a1065 > real_33[l]);
        const Real a1082 = select(a1081, real_33[l], a1065);
        const Mask a1083 = (a1065 <= real_33[l]);
        const Real a1084 = a1082 - real_31[l];
        const Real a1085 = a1084 * 100.0;
        const Real a1086 = at_least(a1085, 0.0);
        const Real a1087 = at_most(a1086, 1.0);
        const Mask a1088 = (a1087 < 1.0);
        const Mask a1089 = (a1083 & a1088);
        const Real a1090 = select(a1089, 100.0, 0.0);
        const Mask a1091 = (a1076 < numbers[l + 3 * LAYERS + 45]);
        const Real a1092 = select(a1091, numbers[l + 3 * LAYERS + 45], a1076);
        const Mask a1093 = (a1075 < numbers[l + 10 * LAYERS + 50]);
        const Real a1094 = select(a1093, numbers[l + 10 * LAYERS + 50], a1075);
        const Real a1095 = a1094 - numbers[l + 10 * LAYERS + 50];
        const Real a1097 = numbers[l + 11 * LAYERS + 50] * a1095;
        const Real a1098 = -a1097;
        const Real a1099 = exp(a1098);
        const Real a1100 = numbers[l + 3 * LAYERS + 45] * 0.999999999;
        const Mask a1101 = (a1076 > a1100);
        const Real a1102 = numbers[l + 11 * LAYERS + 50] * a1099;
        const Real a1103 = a1102 / a1092;
        const Real a1104 = select(a1101, a1103, 0.0);
        const Real a1105 = a1092 * a1099;
        const Real a1106 = numbers[l + 11 * LAYERS + 50] - 1.0;
        const Real a1107 = a1105 / a1106;
        const Real a1108 = numbers[l + 3 * LAYERS + 45] - a1076;
        const Real a1109 = at_least(a1108, 0.0);
        const Real a1110 = a1107 + a1109;
        real_39[l] = a1063;
        real_40[l] = a1065;
        real_41[l] = a1068;
        real_42[l] = a1069;
        real_43[l] = a1075;
        real_44[l] = a1076;
        real_45[l] = a1079;
        real_46[l] = a1087;
        mask_47[l] = a1088;
        real_48[l] = a1090;
        real_49[l] = a1099;
        real_50[l] = a1100;
        real_51[l] = a1104;
        real_52[l] = a1106;
        real_53[l] = a1110;
    }
    // implicit_water._impedance, implicit_water._problem, retention.flowing, implicit_water._sent
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a998 = real_34[l] + real_34[l + 1];
        const Real a999 = real_34[l] / a998;
        const Real a1000 = real_32[l] - real_32[l + 1];
        const Real a1001 = a999 * a1000;
        const Real a1002 = real_32[l + 1] + a1001;
        const Real a1003 = real_32[l] + real_32[l + 1];
        const Real a1004 = a1003 * 0.5;
        const Real a1005 = minimum(a1002, a1004);
        const Real a1006 = exp(a1005);
        const Real a1007 = real_35[l] + real_35[l + 1];
        const Real a1008 = a1006 / a1007;
        const Mask a1111 = (real_44[l + 1] < numbers[l + 3 * LAYERS + 45]);
        const Real a1112 = select(a1111, numbers[l + 3 * LAYERS + 45], real_44[l + 1]);
        const Mask a1113 = (real_43[l + 1] < numbers[l + 10 * LAYERS + 50]);
        const Real a1114 = select(a1113, numbers[l + 10 * LAYERS + 50], real_43[l + 1]);
        const Real a1115 = a1114 - numbers[l + 10 * LAYERS + 50];
        const Real a1117 = numbers[l + 11 * LAYERS + 50] * a1115;
        const Real a1118 = -a1117;
        const Real a1119 = exp(a1118);
        const Real a1120 = a1112 * a1119;
        const Real a1121 = numbers[l + 11 * LAYERS + 50] - 1.0;
        const Real a1122 = a1120 / a1121;
        const Real a1123 = numbers[l + 3 * LAYERS + 45] - real_44[l + 1];
        const Real a1124 = at_least(a1123, 0.0);
        const Real a1125 = a1122 + a1124;
        const Mask a1126 = (real_44[l] < numbers[l + 3 * LAYERS + 46]);
        const Real a1127 = select(a1126, numbers[l + 3 * LAYERS + 46], real_44[l]);
        const Mask a1128 = (real_43[l] < numbers[l + 10 * LAYERS + 51]);
        const Real a1129 = select(a1128, numbers[l + 10 * LAYERS + 51], real_43[l]);
        const Real a1130 = a1129 - numbers[l + 10 * LAYERS + 51];
        const Real a1132 = numbers[l + 11 * LAYERS + 51] * a1130;
        const Real a1133 = -a1132;
        const Real a1134 = exp(a1133);
        const Real a1135 = a1127 * a1134;
        const Real a1136 = numbers[l + 11 * LAYERS + 51] - 1.0;
        const Real a1137 = a1135 / a1136;
        const Real a1138 = numbers[l + 3 * LAYERS + 46] - real_44[l];
        const Real a1139 = at_least(a1138, 0.0);
        const Real a1140 = a1137 + a1139;
        const Real a1141 = real_53[l] + a1140;
        const Real a1142 = a1141 * 0.5;
        real_38[l] = a998;
        real_54[l] = a1008;
        real_55[l] = a1119;
        real_56[l] = a1121;
        real_57[l] = a1125;
        real_58[l] = a1134;
        real_59[l] = a1136;
        real_60[l] = a1142;
    }
    // implicit_water._downward
    real_38[LAYERS - 1] = real_34[LAYERS - 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1144 = real_38[l] * real_49[l];
        real_34[l] = a1144;
    }
    const Real x1147 = real_53[LAYERS - 1] + real_34[LAYERS - 1];
    const Real x1148 = x1011 * x1147;
    const Real x1149 = x1033 * real_49[LAYERS - 1];
    const Real x1150 = x1148 + x1149;
    // implicit_water._upward
    const Real x1154 = real_36[0] * real_53[0];
    // implicit_water._balance
    const Mask x1155 = (real_of(0.0) > 0.0);
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1156 = select(x1155, 0.0, real_51[l]);
        const Real a1159 = real_38[l] * a1156;
        real_44[l] = a1156;
        real_43[l] = a1159;
    }
    // implicit_water._downward
    const Real x1162 = real_49[LAYERS - 1] + real_43[LAYERS - 1];
    const Real x1163 = x1011 * x1162;
    const Real x1164 = x1033 * real_44[LAYERS - 1];
    const Real x1165 = x1163 + x1164;
    // implicit_water._downward, implicit_water._sent, implicit_water._upward, implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1145 = real_60[l] + real_34[l];
        const Real a1146 = real_54[l] * a1145;
        const Real a1151 = real_53[l + 1] + real_57[l];
        const Real a1152 = a1151 * 0.5;
        const Real a1153 = real_54[l] * a1152;
        const Real a1157 = real_49[l] + real_58[l];
        const Real a1158 = a1157 * 0.5;
        const Real a1160 = a1158 + real_43[l];
        const Real a1161 = real_54[l] * a1160;
        real_44[l] = a1146;
        real_51[l + 1] = a1153;
        real_35[l] = a1161;
    }
    // implicit_water._balance
    real_35[LAYERS - 1] = x1165;
    // implicit_water._upward
    const Real x1171 = real_36[0] * real_49[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1168 = real_49[l + 1] + real_55[l];
        const Real a1169 = a1168 * 0.5;
        const Real a1170 = real_54[l] * a1169;
        real_43[l + 1] = a1170;
    }
    // implicit_water._balance
    real_43[0] = x1171;
    real_44[LAYERS - 1] = x1150;
    real_51[0] = x1154;
    // implicit_water._balance, implicit_water._mobile, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1167 = real_46[l] * real_35[l];
        const Real a1173 = real_46[l] * real_43[l];
        const Real a1174 = a1167 + a1173;
        const Real a1177 = real_44[l] + real_51[l];
        const Real a1178 = real_46[l] * a1177;
        const Real a1179 = a1174 * real_45[l];
        const Real a1180 = real_48[l] * a1177;
        const Real a1181 = a1179 + a1180;
        const Real a1182 = at_least(real_42[l], 1e-09);
        const Real a1183 = a1182 * a1181;
        const Real a1184 = at_least(a1178, 1e-30);
        const Real a1185 = a1183 / a1184;
        const Real a1186 = select(mask_47[l], 60.0, INFINITE);
        const Real a1187 = seconds * a1178;
        const Real a1188 = at_least(a1185, 0.02);
        const Real a1189 = minimum(a1188, a1186);
        const Real a1190 = seconds * a1174;
        const Real a1191 = real_41[l] - numbers[l + 9 * LAYERS + 50];
        const Real a1192 = a1191 / real_39[l];
        const Real a1193 = at_least(a1192, 1e-12);
        const Real a1194 = log(a1193);
        const Real a1195 = numbers[l + LAYERS + 45] * a1194;
        const Real a1196 = numbers[l + 10 * LAYERS + 50] - a1195;
        const Real a1197 = at_most(a1196, 16.11809565095832);
        const Real a1198 = exp(a1197);
        const Real a1199 = numbers[l + LAYERS + 45] * a1198;
        const Real a1200 = a1193 * real_39[l];
        const Real a1201 = a1199 / a1200;
        const Real a1202 = -a1198;
        const Mask a1203 = (real_41[l] > real_33[l]);
        const Real a1204 = select(a1203, real_33[l], real_41[l]);
        const Mask a1205 = (real_41[l] <= real_33[l]);
        const Real a1206 = a1204 - real_31[l];
        const Real a1207 = a1206 * 100.0;
        const Real a1208 = at_least(a1207, 0.0);
        const Real a1209 = at_most(a1208, 1.0);
        const Mask a1210 = (a1209 < 1.0);
        const Mask a1211 = (a1205 & a1210);
        const Real a1212 = select(a1211, 100.0, 0.0);
        const Mask a1213 = (a1198 < numbers[l + 3 * LAYERS + 45]);
        const Real a1214 = select(a1213, numbers[l + 3 * LAYERS + 45], a1198);
        const Mask a1215 = (a1197 < numbers[l + 10 * LAYERS + 50]);
        const Real a1216 = select(a1215, numbers[l + 10 * LAYERS + 50], a1197);
        const Real a1217 = a1216 - numbers[l + 10 * LAYERS + 50];
        const Real a1218 = numbers[l + 11 * LAYERS + 50] * a1217;
        const Real a1219 = -a1218;
        const Real a1220 = exp(a1219);
        const Mask a1221 = (a1198 > real_50[l]);
        const Real a1222 = numbers[l + 11 * LAYERS + 50] * a1220;
        const Real a1223 = a1222 / a1214;
        const Real a1224 = select(a1221, a1223, 0.0);
        const Real a1225 = a1214 * a1220;
        const Real a1226 = a1225 / real_52[l];
        const Real a1227 = numbers[l + 3 * LAYERS + 45] - a1198;
        const Real a1228 = at_least(a1227, 0.0);
        const Real a1229 = a1226 + a1228;
        real_49[l] = a1187;
        real_34[l] = a1189;
        real_53[l] = a1190;
        real_32[l] = a1191;
        real_37[l] = a1197;
        real_61[l] = a1198;
        real_62[l] = a1201;
        real_63[l] = a1202;
        real_64[l] = a1204;
        mask_65[l] = a1205;
        real_66[l] = a1209;
        mask_67[l] = a1210;
        real_68[l] = a1212;
        real_69[l] = a1220;
        real_70[l] = a1224;
        real_71[l] = a1229;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1258 = real_38[l] * real_69[l];
        real_43[l] = a1258;
    }
    const Real x1261 = real_71[LAYERS - 1] + real_43[LAYERS - 1];
    const Real x1262 = x1011 * x1261;
    const Real x1263 = x1033 * real_69[LAYERS - 1];
    const Real x1264 = x1262 + x1263;
    // implicit_water._upward
    const Real x1268 = real_36[0] * real_71[0];
    // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Mask a1230 = (real_61[l + 1] < numbers[l + 3 * LAYERS + 45]);
        const Real a1231 = select(a1230, numbers[l + 3 * LAYERS + 45], real_61[l + 1]);
        const Mask a1232 = (real_37[l + 1] < numbers[l + 10 * LAYERS + 50]);
        const Real a1233 = select(a1232, numbers[l + 10 * LAYERS + 50], real_37[l + 1]);
        const Real a1234 = a1233 - numbers[l + 10 * LAYERS + 50];
        const Real a1235 = numbers[l + 11 * LAYERS + 50] * a1234;
        const Real a1236 = -a1235;
        const Real a1237 = exp(a1236);
        const Real a1238 = a1231 * a1237;
        const Real a1239 = a1238 / real_56[l];
        const Real a1240 = numbers[l + 3 * LAYERS + 45] - real_61[l + 1];
        const Real a1241 = at_least(a1240, 0.0);
        const Real a1242 = a1239 + a1241;
        const Mask a1243 = (real_61[l] < numbers[l + 3 * LAYERS + 46]);
        const Real a1244 = select(a1243, numbers[l + 3 * LAYERS + 46], real_61[l]);
        const Mask a1245 = (real_37[l] < numbers[l + 10 * LAYERS + 51]);
        const Real a1246 = select(a1245, numbers[l + 10 * LAYERS + 51], real_37[l]);
        const Real a1247 = a1246 - numbers[l + 10 * LAYERS + 51];
        const Real a1248 = numbers[l + 11 * LAYERS + 51] * a1247;
        const Real a1249 = -a1248;
        const Real a1250 = exp(a1249);
        const Real a1251 = a1244 * a1250;
        const Real a1252 = a1251 / real_59[l];
        const Real a1253 = numbers[l + 3 * LAYERS + 46] - real_61[l];
        const Real a1254 = at_least(a1253, 0.0);
        const Real a1255 = a1252 + a1254;
        const Real a1256 = real_71[l] + a1255;
        const Real a1257 = a1256 * 0.5;
        const Real a1259 = a1257 + real_43[l];
        const Real a1260 = real_54[l] * a1259;
        const Real a1265 = real_71[l + 1] + a1242;
        const Real a1266 = a1265 * 0.5;
        const Real a1267 = real_54[l] * a1266;
        real_55[l] = a1237;
        real_60[l] = a1250;
        real_35[l] = a1260;
        real_51[l + 1] = a1267;
    }
    // implicit_water._flow
    real_35[LAYERS - 1] = x1264;
    real_51[0] = x1268;
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1270 = real_66[l] * real_35[l];
        const Real a1272 = real_66[l] * real_51[l];
        real_43[l] = a1270;
        real_71[l] = a1272;
    }
    const Real x1273 = x1035 - real_71[0];
    const Mask x1274 = (x1273 > x977);
    const Real x1275 = select(x1274, x977, x1273);
    // implicit_water._remaining
    const Real x1276 = real_64[0] - x989;
    const Real x1277 = x1276 * 100.0;
    const Real x1278 = at_least(x1277, 0.0);
    const Real x1279 = at_most(x1278, 1.0);
    // implicit_water._flow
    const Real x1280 = x950 * x1279;
    const Real x1287 = real_43[LAYERS - 1] - x1054;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1286 = real_43[l] - real_71[l + 1];
        real_61[l + 1] = a1286;
    }
    // implicit_water._gain
    real_61[0] = x1275;
    for (int l = 0; l < LAYERS - 1; ++l) real_71[l] = real_61[l + 1];
    real_71[LAYERS - 1] = x1287;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1281 = real_64[l] - real_2[l];
        const Real a1282 = a1281 * 100.0;
        const Real a1283 = at_least(a1282, 0.0);
        const Real a1284 = at_most(a1283, 1.0);
        const Real a1285 = real_30[l] * a1284;
        const Real a1288 = real_41[l] - real_64[l];
        const Real a1289 = a1288 * 1e-09;
        const Real a1290 = real_64[l] + a1289;
        const Real a1291 = a1290 - state[l + 2 * LAYERS];
        const Real a1292 = numbers[l] * a1291;
        const Real a1293 = a1285 + in_row(l, 0, x1280);
        const Real a1296 = real_61[l] - real_71[l];
        const Real a1297 = a1296 - a1293;
        const Real a1298 = seconds * a1297;
        const Real a1299 = a1292 - a1298;
        const Real a1300 = select(x1155, 0.0, real_70[l]);
        const Real a1303 = real_38[l] * a1300;
        real_43[l] = a1285;
        real_37[l] = a1299;
        real_44[l] = a1300;
        real_48[l] = a1303;
    }
    // implicit_water._downward
    const Real x1306 = real_69[LAYERS - 1] + real_48[LAYERS - 1];
    const Real x1307 = x1011 * x1306;
    const Real x1308 = x1033 * real_44[LAYERS - 1];
    const Real x1309 = x1307 + x1308;
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1301 = real_69[l] + real_60[l];
        const Real a1302 = a1301 * 0.5;
        const Real a1304 = a1302 + real_48[l];
        const Real a1305 = real_54[l] * a1304;
        real_44[l] = a1305;
    }
    // implicit_water._balance
    real_44[LAYERS - 1] = x1309;
    // implicit_water._upward
    const Real x1315 = real_36[0] * real_69[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1312 = real_69[l + 1] + real_55[l];
        const Real a1313 = a1312 * 0.5;
        const Real a1314 = real_54[l] * a1313;
        real_48[l + 1] = a1314;
    }
    // implicit_water._balance
    real_48[0] = x1315;
    const Mask x1325 = (x1275 < x977);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1311 = real_66[l] * real_44[l];
        const Real a1317 = real_66[l] * real_48[l];
        const Real a1318 = select(x1155, 1.0, real_62[l]);
        const Real a1319 = a1311 * a1318;
        const Real a1320 = real_68[l] * real_35[l];
        const Real a1321 = a1319 + a1320;
        const Real a1322 = a1317 * a1318;
        const Real a1323 = real_68[l] * real_51[l];
        const Real a1324 = a1322 + a1323;
        real_69[l] = a1311;
        real_71[l] = a1317;
        real_70[l] = a1321;
        real_46[l] = a1324;
    }
    const Real x1326 = select(x1325, real_46[0], 0.0);
    real_48[0] = x1326;
    for (int l = 0; l < LAYERS - 1; ++l) real_48[l + 1] = real_46[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1327 = magnitude(real_63[l]);
        const Real a1328 = select(x1155, a1327, real_41[l]);
        const Real a1330 = real_70[l] + real_48[l];
        const Real a1331 = a1328 * a1330;
        real_44[l] = a1331;
    }
    real_48[0] = real_44[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_48[l + 1] = real_44[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_63[l] = real_44[l + 1];
    real_63[LAYERS - 1] = real_44[LAYERS - 1];
    // implicit_water._demanded
    const Mask x1346 = (real_64[0] > x989);
    const Real x1347 = x989 + 0.01;
    const Mask x1348 = (real_64[0] < x1347);
    const Mask x1349 = (x1346 & x1348);
    const Mask x1350 = (real_64[0] == x989);
    // implicit_water._balance, implicit_water._demanded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1334 = maximum(real_48[l], real_63[l]);
        const Real a1335 = maximum(real_44[l], a1334);
        const Mask a1336 = (real_37[l] < 0.0);
        const Mask a1337 = (real_64[l] > real_2[l]);
        const Real a1338 = real_2[l] + 0.01;
        const Mask a1339 = (real_64[l] < a1338);
        const Mask a1340 = (a1337 & a1339);
        const Mask a1341 = (real_64[l] == real_2[l]);
        const Mask a1342 = (a1341 & a1336);
        const Mask a1343 = (a1340 | a1342);
        const Real a1344 = real_30[l] * 100.0;
        const Real a1345 = select(a1343, a1344, 0.0);
        real_45[l] = a1335;
        mask_47[l] = a1336;
        real_72[l] = a1338;
        real_73[l] = a1344;
        real_74[l] = a1345;
    }
    // implicit_water._demanded
    const Mask x1351 = (x1350 & mask_47[0]);
    const Mask x1352 = (x1349 | x1351);
    const Real x1353 = x950 * 100.0;
    const Real x1354 = select(x1352, x1353, 0.0);
    // implicit_water._balance
    const Real x1374 = select(mask_65[0], x1354, 0.0);
    // implicit_water._at
    const Mask x1384 = (real_of(0.0) < 1530.0);
    // implicit_water._balance, implicit_water._mobile, implicit_water._at
    Mask a1383_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1355 = select(mask_65[l], 1.0, 1e-09);
        const Real a1356 = select(x1155, 1e-11, a1355);
        const Real a1357 = real_69[l] + real_71[l];
        const Real a1358 = real_35[l] + real_51[l];
        const Real a1359 = real_66[l] * a1358;
        const Real a1360 = a1357 * real_62[l];
        const Real a1361 = real_68[l] * a1358;
        const Real a1362 = a1360 + a1361;
        const Real a1363 = at_least(real_32[l], 1e-09);
        const Real a1364 = a1363 * a1362;
        const Real a1365 = at_least(a1359, 1e-30);
        const Real a1366 = a1364 / a1365;
        const Real a1367 = select(mask_67[l], 60.0, INFINITE);
        const Real a1368 = seconds * real_45[l];
        const Real a1369 = numbers[l] * numbers[l + 2 * LAYERS + 45];
        const Real a1370 = a1368 + a1369;
        const Real a1371 = a1370 * 1.4210854715202004e-14;
        const Real a1372 = numbers[l] * a1356;
        const Real a1373 = select(mask_65[l], real_74[l], 0.0);
        const Real a1375 = seconds * a1359;
        const Real a1376 = at_least(a1366, 0.02);
        const Real a1377 = minimum(a1376, a1367);
        const Real a1378 = seconds * a1357;
        const Real a1379 = magnitude(real_37[l]);
        const Real a1380 = numbers[l] * 1e-09;
        const Real a1381 = maximum(a1371, a1380);
        const Mask a1382 = (a1379 > a1371);
        a1383_last = (a1383_last | a1382);
        real_63[l] = a1369;
        real_48[l] = a1372;
        real_44[l] = a1373;
        real_64[l] = a1375;
        real_75[l] = a1377;
        real_76[l] = a1378;
        real_77[l] = a1379;
        real_78[l] = a1380;
        real_79[l] = a1381;
    }
    // implicit_water._at
    const Mask x1385 = (a1383_last & x1384);
    Mask a1387_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a1386 = (real_77[l] <= real_79[l]);
        a1387_last = (a1387_last & a1386);
    }
    // implicit_water.solve_water
    for (int l = 0; l < LAYERS; ++l) real_79[l] = real_41[l];
    for (int l = 0; l < LAYERS; ++l) real_77[l] = real_of(0.0);
    real_80[0] = x1275;
    for (int l = 0; l < LAYERS - 1; ++l) real_80[l + 1] = real_61[l + 1];
    real_80[LAYERS] = x1287;
    Real w1391 = x1280;
    for (int l = 0; l < LAYERS; ++l) real_74[l] = real_43[l];
    for (int l = 0; l < LAYERS; ++l) real_45[l] = real_37[l];
    for (int l = 0; l < LAYERS; ++l) real_71[l] = real_48[l];
    for (int l = 0; l < LAYERS; ++l) real_69[l] = real_70[l];
    real_51[0] = x1326;
    for (int l = 0; l < LAYERS - 1; ++l) real_51[l + 1] = real_46[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_35[l] = real_44[l];
    Real w1398 = x1374;
    for (int l = 0; l < LAYERS; ++l) real_68[l] = real_64[l];
    for (int l = 0; l < LAYERS; ++l) real_66[l] = real_75[l];
    for (int l = 0; l < LAYERS; ++l) real_62[l] = real_76[l];
    Real w1402 = real_of(INFINITE);
    Real w1403 = real_of(1.0);
    Real w1404 = real_of(0.0);
    Mask w1405 = x1385;
    Mask w1406 = a1387_last;
    for (int pass = 0; pass < 1530; ++pass) {
        if (!any_lane(w1405)) break;
        // implicit_water._iteration
        const Mask x1409 = (w1404 == 30.0);
        const Mask x1410 = (w1404 == 330.0);
        const Mask x1411 = (x1409 | x1410);
        Real a1408_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1407 = magnitude(real_45[l]);
            a1408_last = a1408_last + a1407;
        }
        const Mask x1412 = (a1408_last < w1402);
        const Mask x1413 = (w1404 < 30.0);
        const Mask x1414 = (x1412 | x1413);
        const Mask x1415 = (w1404 < 330.0);
        const Real x1416 = select(x1415, 1.03, 1.0);
        const Real x1417 = select(x1414, x1416, 0.5);
        const Real x1418 = x1417 * w1403;
        const Real x1419 = at_least(x1418, 0.1);
        const Real x1420 = at_most(x1419, 1.0);
        const Real x1421 = select(x1411, 0.5, x1420);
        // implicit_water._change
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1428 = seconds * real_69[l];
            const Real a1429 = -a1428;
            const Real a1430 = seconds * real_51[l + 1];
            const Real a1431 = -a1430;
            real_55[l] = a1429;
            real_60[l] = a1431;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1422 = real_35[l] + in_row(l, 0, w1398);
            const Real a1423 = a1422 + real_69[l];
            const Real a1424 = a1423 + real_51[l];
            const Real a1425 = seconds * a1424;
            const Real a1426 = real_71[l] + a1425;
            const Real a1432 = -real_45[l];
            real_32[l] = a1422;
            real_81[l] = a1426;
            real_82[l] = a1432;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_55, real_81, real_60, real_82, real_83);
        // implicit_water._stopped
        const Mask x1529 = (real_79[0] > x989);
        // implicit_water._moved, implicit_water._mobile, implicit_water._raised, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1434 = (real_77[l] > 0.0);
            const Mask a1435 = (real_79[l] <= real_33[l]);
            const Real a1436 = real_79[l] - numbers[l + 9 * LAYERS + 50];
            const Real a1437 = at_least(a1436, 1e-09);
            const Real a1438 = select(a1434, real_34[l], real_66[l]);
            const Real a1439 = select(a1434, real_49[l], real_68[l]);
            const Real a1440 = at_least(a1439, 1e-30);
            const Real a1441 = 1 / a1437;
            const Real a1442 = real_42[l] * a1441;
            const Real a1443 = at_least(a1442, 1.0);
            const Real a1444 = real_33[l] - numbers[l + 9 * LAYERS + 50];
            const Real a1445 = a1444 * a1441;
            const Mask a1446 = (a1445 > a1443);
            const Real a1447 = select(a1446, a1443, a1445);
            const Real a1448 = at_least(a1447, 1e-30);
            const Real a1449 = seconds * real_32[l];
            const Real a1450 = numbers[l] + a1449;
            const Real a1451 = a1450 * a1437;
            const Real a1452 = select(a1435, a1450, real_78[l]);
            const Real a1453 = a1438 * a1440;
            const Real a1454 = a1453 * a1441;
            const Real a1455 = a1452 + a1454;
            const Real a1456 = numbers[l] * 1e-11;
            const Real a1457 = x1421 * real_83[l];
            const Real a1458 = real_77[l] + a1457;
            const Real a1459 = a1451 * a1448;
            const Real a1460 = a1451 - a1459;
            const Real a1461 = a1460 * 1e-09;
            const Real a1462 = a1459 + a1461;
            const Real a1463 = select(a1435, a1451, a1462);
            const Real a1464 = a1463 + a1440;
            const Real a1465 = log(a1448);
            const Real a1466 = a1438 * a1465;
            const Real a1467 = at_most(a1466, 300.0);
            const Real a1468 = exp(a1467);
            const Real a1469 = a1440 * a1468;
            const Real a1470 = a1459 + a1469;
            const Real a1471 = a1451 * a1443;
            const Real a1472 = a1471 - a1459;
            const Real a1473 = a1472 * 1e-09;
            const Real a1474 = a1459 + a1473;
            const Real a1475 = maximum(real_49[l], a1440);
            const Real a1476 = a1474 + a1475;
            const Real a1477 = a1456 + real_62[l];
            const Real a1478 = a1477 * a1458;
            const Real a1479 = x1421 * a1455;
            const Real a1480 = a1479 * real_83[l];
            const Real a1481 = select(a1434, a1478, a1480);
            const Real a1482 = a1464 + a1481;
            const Real a1483 = a1482 - a1476;
            const Real a1484 = a1456 + real_53[l];
            const Real a1485 = a1483 / a1484;
            const Real a1486 = select(a1434, a1458, a1485);
            const Real a1487 = at_least(a1486, 0.0);
            const Mask a1488 = (a1458 > 0.0);
            const Mask a1489 = (a1482 > a1476);
            const Mask a1490 = select(a1434, a1488, a1489);
            const Mask a1491 = (a1482 > a1470);
            const Real a1492 = a1451 * 1e-09;
            const Real a1493 = select(a1491, a1492, a1451);
            const Real a1494 = a1459 * 0.999999999;
            const Real a1495 = select(a1491, a1494, 0.0);
            const Real a1496 = a1482 - a1495;
            const Real a1497 = at_least(a1496, 1e-30);
            const Real a1498 = a1497 / a1440;
            const Real a1499 = log(a1498);
            const Real a1500 = a1499 / a1438;
            const Real a1501 = at_most(a1500, 50.0);
            const Real a1502 = exp(a1501);
            const Real a1503 = a1496 - a1493;
            const Real a1504 = a1503 - a1440;
            const Real a1505 = a1493 + a1453;
            const Real a1506 = a1504 / a1505;
            const Real a1507 = a1506 + 1.0;
            const Real a1508 = a1497 / a1493;
            const Real a1509 = minimum(a1502, a1508);
            const Real a1510 = minimum(a1509, a1507);
            const Real a1511 = at_least(a1510, 0.05);
            const Real a1512 = select(a1491, a1448, 0.05);
            const Real a1513 = select(a1491, a1443, a1448);
            const Real a1514 = maximum(a1511, a1512);
            const Real a1515 = minimum(a1514, a1513);
            const Real a1516 = a1437 * a1515;
            const Real a1517 = numbers[l + 9 * LAYERS + 50] + a1516;
            const Real a1518 = maximum(a1517, real_31[l]);
            const Mask a1519 = (real_79[l] > real_2[l]);
            const Mask a1520 = (a1518 < real_2[l]);
            const Mask a1521 = (a1519 & a1520);
            const Mask a1522 = (real_79[l] < real_2[l]);
            const Mask a1523 = (a1518 > real_2[l]);
            const Mask a1524 = (a1522 & a1523);
            const Mask a1525 = (a1521 | a1524);
            const Mask a1526 = (real_30[l] > 0.0);
            const Mask a1527 = (a1525 & a1526);
            const Real a1528 = select(a1527, real_2[l], a1518);
            real_82[l] = a1487;
            mask_67[l] = a1490;
            real_81[l] = a1528;
        }
        // implicit_water._stopped
        const Mask x1530 = (real_81[0] < x989);
        const Mask x1531 = (x1529 & x1530);
        const Mask x1532 = (real_79[0] < x989);
        const Mask x1533 = (real_81[0] > x989);
        const Mask x1534 = (x1532 & x1533);
        const Mask x1535 = (x1531 | x1534);
        const Mask x1536 = (x950 > 0.0);
        const Mask x1537 = (x1535 & x1536);
        const Real x1538 = select(x1537, x989, real_81[0]);
        // implicit_water._moved
        real_81[0] = x1538;
        // implicit_water._iteration
        const Real x1549 = select(x1411, INFINITE, a1408_last);
        const Real x1550 = real_of_mask(w1405);
        const Real x1551 = w1404 + x1550;
        // implicit_water._moved, implicit_water._iteration, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1540 = (real_81[l] >= real_40[l]);
            const Mask a1541 = (mask_67[l] | a1540);
            const Real a1542 = select(a1541, real_40[l], real_81[l]);
            const Real a1543 = select(a1541, real_82[l], 0.0);
            const Real a1544 = select(x1410, real_40[l], real_41[l]);
            const Real a1545 = select(x1411, a1544, a1542);
            const Real a1546 = select(x1411, 0.0, a1543);
            const Real a1547 = select(w1405, a1545, real_79[l]);
            const Real a1548 = select(w1405, a1546, real_77[l]);
            const Real a1552 = a1547 - numbers[l + 9 * LAYERS + 50];
            const Real a1553 = a1552 / real_39[l];
            const Real a1554 = at_least(a1553, 1e-12);
            const Real a1555 = log(a1554);
            const Real a1556 = numbers[l + LAYERS + 45] * a1555;
            const Real a1557 = numbers[l + 10 * LAYERS + 50] - a1556;
            const Real a1558 = at_most(a1557, 16.11809565095832);
            const Real a1559 = exp(a1558);
            const Real a1560 = numbers[l + LAYERS + 45] * a1559;
            const Real a1561 = a1554 * real_39[l];
            const Real a1562 = a1560 / a1561;
            const Real a1564 = a1548 - a1559;
            const Mask a1565 = (a1547 > real_33[l]);
            const Real a1566 = select(a1565, real_33[l], a1547);
            const Mask a1567 = (a1547 <= real_33[l]);
            const Real a1568 = a1566 - real_31[l];
            const Real a1569 = a1568 * 100.0;
            const Real a1570 = at_least(a1569, 0.0);
            const Real a1571 = at_most(a1570, 1.0);
            const Mask a1572 = (a1571 < 1.0);
            const Mask a1573 = (a1567 & a1572);
            const Real a1574 = select(a1573, 100.0, 0.0);
            const Real a1575 = -a1564;
            const Mask a1576 = (a1575 < numbers[l + 3 * LAYERS + 45]);
            const Real a1577 = select(a1576, numbers[l + 3 * LAYERS + 45], a1575);
            const Mask a1578 = (a1558 < numbers[l + 10 * LAYERS + 50]);
            const Real a1579 = select(a1578, numbers[l + 10 * LAYERS + 50], a1558);
            const Real a1580 = a1579 - numbers[l + 10 * LAYERS + 50];
            const Real a1581 = numbers[l + 11 * LAYERS + 50] * a1580;
            const Real a1582 = -a1581;
            const Real a1583 = exp(a1582);
            const Mask a1584 = (a1575 > real_50[l]);
            const Real a1585 = numbers[l + 11 * LAYERS + 50] * a1583;
            const Real a1586 = a1585 / a1577;
            const Real a1587 = select(a1584, a1586, 0.0);
            const Real a1588 = a1577 * a1583;
            const Real a1589 = a1588 / real_52[l];
            const Real a1590 = a1564 + numbers[l + 3 * LAYERS + 45];
            const Real a1591 = at_least(a1590, 0.0);
            const Real a1592 = a1589 + a1591;
            real_83[l] = a1547;
            real_32[l] = a1548;
            real_84[l] = a1552;
            real_85[l] = a1558;
            real_86[l] = a1562;
            real_87[l] = a1564;
            real_88[l] = a1566;
            mask_65[l] = a1567;
            real_89[l] = a1571;
            mask_47[l] = a1572;
            real_90[l] = a1574;
            real_91[l] = a1583;
            real_92[l] = a1587;
            real_93[l] = a1592;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1623 = real_38[l] * real_91[l];
            real_81[l] = a1623;
        }
        const Real x1626 = real_93[LAYERS - 1] + real_81[LAYERS - 1];
        const Real x1627 = x1011 * x1626;
        const Real x1628 = x1033 * real_91[LAYERS - 1];
        const Real x1629 = x1627 + x1628;
        // implicit_water._upward
        const Real x1633 = real_36[0] * real_93[0];
        // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1593 = -real_87[l + 1];
            const Mask a1594 = (a1593 < numbers[l + 3 * LAYERS + 45]);
            const Real a1595 = select(a1594, numbers[l + 3 * LAYERS + 45], a1593);
            const Mask a1596 = (real_85[l + 1] < numbers[l + 10 * LAYERS + 50]);
            const Real a1597 = select(a1596, numbers[l + 10 * LAYERS + 50], real_85[l + 1]);
            const Real a1598 = a1597 - numbers[l + 10 * LAYERS + 50];
            const Real a1599 = numbers[l + 11 * LAYERS + 50] * a1598;
            const Real a1600 = -a1599;
            const Real a1601 = exp(a1600);
            const Real a1602 = a1595 * a1601;
            const Real a1603 = a1602 / real_56[l];
            const Real a1604 = real_87[l + 1] + numbers[l + 3 * LAYERS + 45];
            const Real a1605 = at_least(a1604, 0.0);
            const Real a1606 = a1603 + a1605;
            const Real a1607 = -real_87[l];
            const Mask a1608 = (a1607 < numbers[l + 3 * LAYERS + 46]);
            const Real a1609 = select(a1608, numbers[l + 3 * LAYERS + 46], a1607);
            const Mask a1610 = (real_85[l] < numbers[l + 10 * LAYERS + 51]);
            const Real a1611 = select(a1610, numbers[l + 10 * LAYERS + 51], real_85[l]);
            const Real a1612 = a1611 - numbers[l + 10 * LAYERS + 51];
            const Real a1613 = numbers[l + 11 * LAYERS + 51] * a1612;
            const Real a1614 = -a1613;
            const Real a1615 = exp(a1614);
            const Real a1616 = a1609 * a1615;
            const Real a1617 = a1616 / real_59[l];
            const Real a1618 = real_87[l] + numbers[l + 3 * LAYERS + 46];
            const Real a1619 = at_least(a1618, 0.0);
            const Real a1620 = a1617 + a1619;
            const Real a1621 = real_93[l] + a1620;
            const Real a1622 = a1621 * 0.5;
            const Real a1624 = a1622 + real_81[l];
            const Real a1625 = real_54[l] * a1624;
            const Real a1630 = real_93[l + 1] + a1606;
            const Real a1631 = a1630 * 0.5;
            const Real a1632 = real_54[l] * a1631;
            real_60[l] = a1601;
            real_55[l] = a1615;
            real_82[l] = a1625;
            real_94[l + 1] = a1632;
        }
        // implicit_water._flow
        real_82[LAYERS - 1] = x1629;
        real_94[0] = x1633;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1635 = real_89[l] * real_82[l];
            const Real a1637 = real_89[l] * real_94[l];
            real_81[l] = a1635;
            real_93[l] = a1637;
        }
        const Real x1638 = x1035 - real_93[0];
        const Mask x1639 = (x1638 > x977);
        const Real x1640 = select(x1639, x977, x1638);
        // implicit_water._remaining
        const Real x1641 = real_88[0] - x989;
        const Real x1642 = x1641 * 100.0;
        const Real x1643 = at_least(x1642, 0.0);
        const Real x1644 = at_most(x1643, 1.0);
        // implicit_water._flow
        const Real x1645 = x950 * x1644;
        const Real x1652 = real_81[LAYERS - 1] - x1054;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1651 = real_81[l] - real_93[l + 1];
            real_58[l] = a1651;
        }
        // implicit_water._gain
        real_93[0] = x1640;
        for (int l = 0; l < LAYERS - 1; ++l) real_93[l + 1] = real_58[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_81[l] = real_58[l];
        real_81[LAYERS - 1] = x1652;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1646 = real_88[l] - real_2[l];
            const Real a1647 = a1646 * 100.0;
            const Real a1648 = at_least(a1647, 0.0);
            const Real a1649 = at_most(a1648, 1.0);
            const Real a1650 = real_30[l] * a1649;
            const Real a1653 = real_83[l] - real_88[l];
            const Real a1654 = a1653 * 1e-09;
            const Real a1655 = real_88[l] + a1654;
            const Real a1656 = real_32[l] * 1e-11;
            const Real a1657 = a1655 + a1656;
            const Real a1658 = a1657 - state[l + 2 * LAYERS];
            const Real a1659 = numbers[l] * a1658;
            const Real a1660 = a1650 + in_row(l, 0, x1645);
            const Real a1663 = real_93[l] - real_81[l];
            const Real a1664 = a1663 - a1660;
            const Real a1665 = seconds * a1664;
            const Real a1666 = a1659 - a1665;
            const Mask a1667 = (real_32[l] > 0.0);
            const Real a1668 = select(a1667, 0.0, real_92[l]);
            const Real a1671 = real_38[l] * a1668;
            real_85[l] = a1650;
            real_95[l] = a1666;
            mask_67[l] = a1667;
            real_96[l] = a1668;
            real_97[l] = a1671;
        }
        // implicit_water._downward
        const Real x1674 = real_91[LAYERS - 1] + real_97[LAYERS - 1];
        const Real x1675 = x1011 * x1674;
        const Real x1676 = x1033 * real_96[LAYERS - 1];
        const Real x1677 = x1675 + x1676;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1669 = real_91[l] + real_55[l];
            const Real a1670 = a1669 * 0.5;
            const Real a1672 = a1670 + real_97[l];
            const Real a1673 = real_54[l] * a1672;
            real_96[l] = a1673;
        }
        // implicit_water._balance
        real_96[LAYERS - 1] = x1677;
        // implicit_water._upward
        const Real x1683 = real_36[0] * real_91[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1680 = real_91[l + 1] + real_60[l];
            const Real a1681 = a1680 * 0.5;
            const Real a1682 = real_54[l] * a1681;
            real_97[l + 1] = a1682;
        }
        // implicit_water._balance
        real_97[0] = x1683;
        const Mask x1693 = (x1640 < x977);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1679 = real_89[l] * real_96[l];
            const Real a1685 = real_89[l] * real_97[l];
            const Real a1686 = select(mask_67[l], 1.0, real_86[l]);
            const Real a1687 = a1679 * a1686;
            const Real a1688 = real_90[l] * real_82[l];
            const Real a1689 = a1687 + a1688;
            const Real a1690 = a1685 * a1686;
            const Real a1691 = real_90[l] * real_94[l];
            const Real a1692 = a1690 + a1691;
            real_91[l] = a1679;
            real_81[l] = a1685;
            real_93[l] = a1689;
            real_92[l] = a1692;
        }
        const Real x1694 = select(x1693, real_92[0], 0.0);
        real_97[0] = x1694;
        for (int l = 0; l < LAYERS - 1; ++l) real_97[l + 1] = real_92[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1695 = magnitude(real_87[l]);
            const Real a1696 = select(mask_67[l], a1695, real_83[l]);
            const Real a1698 = real_93[l] + real_97[l];
            const Real a1699 = a1696 * a1698;
            real_96[l] = a1699;
        }
        real_97[0] = real_96[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_97[l + 1] = real_96[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_87[l] = real_96[l + 1];
        real_87[LAYERS - 1] = real_96[LAYERS - 1];
        // implicit_water._demanded
        const Mask x1712 = (real_88[0] > x989);
        const Mask x1713 = (real_88[0] < x1347);
        const Mask x1714 = (x1712 & x1713);
        const Mask x1715 = (real_88[0] == x989);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1702 = maximum(real_97[l], real_87[l]);
            const Real a1703 = maximum(real_96[l], a1702);
            const Mask a1704 = (real_95[l] < 0.0);
            const Mask a1705 = (real_88[l] > real_2[l]);
            const Mask a1706 = (real_88[l] < real_72[l]);
            const Mask a1707 = (a1705 & a1706);
            const Mask a1708 = (real_88[l] == real_2[l]);
            const Mask a1709 = (a1708 & a1704);
            const Mask a1710 = (a1707 | a1709);
            const Real a1711 = select(a1710, real_73[l], 0.0);
            real_98[l] = a1703;
            mask_99[l] = a1704;
            real_100[l] = a1711;
        }
        // implicit_water._demanded
        const Mask x1716 = (x1715 & mask_99[0]);
        const Mask x1717 = (x1714 | x1716);
        const Real x1718 = select(x1717, x1353, 0.0);
        // implicit_water._balance
        const Real x1737 = select(mask_65[0], x1718, 0.0);
        // implicit_water._at
        const Mask x1746 = (x1551 < 1530.0);
        // implicit_water._balance, implicit_water._mobile, implicit_water._at
        Mask a1745_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1719 = select(mask_65[l], 1.0, 1e-09);
            const Real a1720 = select(mask_67[l], 1e-11, a1719);
            const Real a1721 = real_91[l] + real_81[l];
            const Real a1722 = real_82[l] + real_94[l];
            const Real a1723 = real_89[l] * a1722;
            const Real a1724 = a1721 * real_86[l];
            const Real a1725 = real_90[l] * a1722;
            const Real a1726 = a1724 + a1725;
            const Real a1727 = at_least(real_84[l], 1e-09);
            const Real a1728 = a1727 * a1726;
            const Real a1729 = at_least(a1723, 1e-30);
            const Real a1730 = a1728 / a1729;
            const Real a1731 = select(mask_47[l], 60.0, INFINITE);
            const Real a1732 = seconds * real_98[l];
            const Real a1733 = a1732 + real_63[l];
            const Real a1734 = a1733 * 1.4210854715202004e-14;
            const Real a1735 = numbers[l] * a1720;
            const Real a1736 = select(mask_65[l], real_100[l], 0.0);
            const Real a1738 = seconds * a1723;
            const Real a1739 = at_least(a1730, 0.02);
            const Real a1740 = minimum(a1739, a1731);
            const Real a1741 = seconds * a1721;
            const Real a1742 = magnitude(real_95[l]);
            const Real a1743 = maximum(a1734, real_78[l]);
            const Mask a1744 = (a1742 > a1734);
            a1745_last = (a1745_last | a1744);
            real_87[l] = a1735;
            real_97[l] = a1736;
            real_96[l] = a1738;
            real_88[l] = a1740;
            real_101[l] = a1741;
            real_102[l] = a1742;
            real_103[l] = a1743;
        }
        // implicit_water._at
        const Mask x1747 = (a1745_last & x1746);
        Mask a1749_last = mask_of(true);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1748 = (real_102[l] <= real_103[l]);
            a1749_last = (a1749_last & a1748);
        }
        for (int l = 0; l < LAYERS; ++l) real_79[l] = real_83[l];
        for (int l = 0; l < LAYERS; ++l) real_77[l] = real_32[l];
        real_80[0] = x1640;
        for (int l = 0; l < LAYERS - 1; ++l) real_80[l + 1] = real_58[l];
        real_80[LAYERS] = x1652;
        for (int l = 0; l < LAYERS; ++l) real_74[l] = real_85[l];
        for (int l = 0; l < LAYERS; ++l) real_45[l] = real_95[l];
        for (int l = 0; l < LAYERS; ++l) real_71[l] = real_87[l];
        for (int l = 0; l < LAYERS; ++l) real_69[l] = real_93[l];
        real_51[0] = x1694;
        for (int l = 0; l < LAYERS - 1; ++l) real_51[l + 1] = real_92[l + 1];
        for (int l = 0; l < LAYERS; ++l) real_35[l] = real_97[l];
        for (int l = 0; l < LAYERS; ++l) real_68[l] = real_96[l];
        for (int l = 0; l < LAYERS; ++l) real_66[l] = real_88[l];
        for (int l = 0; l < LAYERS; ++l) real_62[l] = real_101[l];
        w1391 = x1645;
        w1398 = x1737;
        w1402 = x1549;
        w1403 = x1421;
        w1404 = x1551;
        w1405 = x1747;
        w1406 = a1749_last;
    }
    // implicit_water.<genexpr>
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a1750 = select(w1406, real_80[l], 0.0);
        real_104[l] = a1750;
    }
    results[LAYERS + 13] = real_104[LAYERS];
    results[LAYERS + 31] = real_104[LAYERS];
    const Real x1751 = select(w1406, w1391, 0.0);
    // water_flow.__call__
    const Real x1759 = x977 - real_104[0];
    const Real x1760 = seconds * x1759;
    const Mask x1761 = (x1760 > numbers[LAYERS + 10]);
    const Real x1762 = select(x1761, numbers[LAYERS + 10], x1760);
    const Real x1763 = at_least(x1762, 0.0);
    const Real x1765 = x1763 / seconds;
    const Real x1766 = x1759 - x1765;
    results[LAYERS + 12] = x1766;
    // implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, step_parts.from_soil_of, soil_heat.thermal_conductivity, soil_heat.blended_kersten
    Real a1767_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1752 = select(w1406, real_74[l], 0.0);
        const Real a1753 = seconds / numbers[l];
        const Real a1754 = a1752 + in_row(l, 0, x1751);
        const Real a1755 = real_104[l] - real_104[l + 1];
        const Real a1756 = a1755 - a1754;
        const Real a1757 = a1753 * a1756;
        const Real a1758 = state[l + 2 * LAYERS] + a1757;
        const Real a1764 = a1758 + real_1[l];
        after[LAYERS + l] = a1764;
        a1767_last = a1767_last + a1752;
        const Real a1768 = a1764 / numbers[l + 2 * LAYERS + 45];
        const Real a1769 = a1758 / a1764;
        const Real a1770 = a1769 * numbers[l + 2 * LAYERS + 45];
        const Real a1771 = a1770 * (-1.3505762785178115);
        const Real a1772 = numbers[l + 13 * LAYERS + 52] + a1771;
        const Real a1773 = exp(a1772);
        const Real a1774 = numbers[l + 14 * LAYERS + 52] * a1768;
        const Real a35_802 = numbers[l + 14 * LAYERS + 52] - 1.0;
        const Real a1775 = a35_802 * a1768;
        const Real a1776 = a1775 + 1.0;
        const Real a1777 = a1774 / a1776;
        const Real a1778 = a1768 * 4.6;
        const Real a1779 = a1768 * 3.6;
        const Real a1780 = a1779 + 1.0;
        const Real a1781 = a1778 / a1780;
        const Real a1782 = log10(a1768);
        const Real a1783 = a1782 + 1.0;
        const Real a1784 = at_least(a1783, 0.0);
        const Real a1785 = select(flags[l + 4], a1781, a1784);
        const Real a1786 = a1764 - a1758;
        const Real a1787 = a1786 / 0.001;
        const Real a1788 = at_least(a1787, 0.0);
        const Real a1789 = at_most(a1788, 1.0);
        const Real a1790 = a1789 * a1789;
        const Real a1791 = a1789 * 2.0;
        const Real a1792 = 3.0 - a1791;
        const Real a1793 = a1790 * a1792;
        const Real a1794 = a1777 - a1785;
        const Real a1795 = a1793 * a1794;
        const Real a1796 = a1785 + a1795;
        const Real a1797 = a1773 - numbers[l + 12 * LAYERS + 52];
        const Real a1798 = a1796 * a1797;
        const Real a1799 = a1798 + numbers[l + 12 * LAYERS + 52];
        real_62[l] = a1752;
        real_66[l] = a1753;
        real_68[l] = a1758;
        real_35[l] = a1764;
        real_51[l] = a1799;
    }
    // layered_snow_step.conduct
    const Real x1800 = real_51[0] * x834;
    // step_parts.from_ground
    const Real x1801 = x1751 + x951;
    const Real x1802 = x1801 + a1767_last;
    const Real x1803 = x1802 * 1000.0;
    // step_parts.heat
    const Real x1804 = x1803 * 2501000.0;
    const Real x1805 = x1804 - x957;
    // layered_snow_step.conduct
    const Real x1806 = select(x454, x453, 1.0);
    const Real x1807 = x1805 / x1806;
    const Real x1808 = select(x454, x1807, 0.0);
    // soil_heat.volumetric_heat_capacity
    const Real x1809 = real_68[0] * 4200000.0;
    const Real x1810 = 1.0 - numbers[2 * LAYERS + 45];
    const Real x1811 = x1810 * 2000000.0;
    const Real x1812 = x1809 + x1811;
    const Real x1813 = numbers[2 * LAYERS + 45] - real_35[0];
    const Real x1814 = x1813 * 1004.0;
    const Real x1815 = x1812 + x1814;
    const Real x1816 = real_35[0] - real_68[0];
    const Real x1817 = x1816 * 2106000.0;
    const Real x1818 = x1815 + x1817;
    // soil_heat.ground_admittance
    const Real x1819 = x1818 * 0.5;
    const Real x1820 = x1819 * numbers[0];
    const Real x1821 = x1820 / seconds;
    const Real x1822 = x1821 * x1821;
    const Real x1823 = x1818 * real_51[0];
    const Real x1824 = x1823 / seconds;
    const Real x1825 = x1822 + x1824;
    const Real x1826 = sqrt(x1825);
    const Real x1827 = x1821 + x1826;
    // snow.into_warming_ground
    const Real x1828 = x1800 / x1827;
    const Real x1829 = x0 + x1828;
    // surface_balance.around
    const Real x1830 = x899 * 5.67e-08;
    const Real x1831 = x19 * forcing[1];
    const Real x1832 = x1830 * x1831;
    const Real x1833 = x842 + x836;
    const Real x1834 = x1833 + x1832;
    // surface_balance.emitted
    const Real x1835 = 0.0 - forcing[1];
    const Real x1836 = x1832 * x1835;
    const Real x1837 = x851 + x1836;
    // surface_balance.around
    const Real x1838 = x832 - x1837;
    const Real x1839 = x1838 - x1808;
    const Real x1840 = x842 * x11;
    const Real x1841 = x1839 + x1840;
    const Real x1842 = x836 * forcing[1];
    const Real x1843 = x1841 + x1842;
    const Real x1844 = x1843 / x1834;
    // snow.conductance
    const Real x1845 = x1800 / x1829;
    // surface_balance.around
    const Real x1846 = x1845 / x1834;
    // surface_balance.skin_temperature
    const Real x1847 = x1846 * state[0];
    const Real x1848 = x1844 + x1847;
    const Real x1849 = x1846 + 1.0;
    const Real x1850 = x1848 / x1849;
    // surface_balance.around
    const Real x1851 = x1850 * x1850;
    const Real x1852 = x1851 * x1850;
    const Real x1853 = x1830 * x1852;
    const Real x1854 = x1833 + x1853;
    // air.emission
    const Real x1855 = x1851 * x1851;
    const Real x1856 = x1855 * 5.67e-08;
    // surface_balance.emitted
    const Real x1857 = x825 * x1856;
    const Real x1858 = 0.0 - x1850;
    const Real x1859 = x1853 * x1858;
    const Real x1860 = x1857 + x1859;
    // surface_balance.around
    const Real x1861 = x832 - x1860;
    const Real x1862 = x1861 - x1808;
    const Real x1863 = x1862 + x1840;
    const Real x1864 = x1863 + x1842;
    const Real x1865 = x1864 / x1854;
    const Real x1866 = x1845 / x1854;
    // surface_balance.skin_temperature
    const Real x1867 = x1866 * state[0];
    const Real x1868 = x1865 + x1867;
    const Real x1869 = x1866 + 1.0;
    const Real x1870 = x1868 / x1869;
    // surface_balance.around
    const Real x1871 = x1870 * x1870;
    const Real x1872 = x1871 * x1870;
    const Real x1873 = x1830 * x1872;
    const Real x1874 = x1833 + x1873;
    // air.emission
    const Real x1875 = x1871 * x1871;
    const Real x1876 = x1875 * 5.67e-08;
    // surface_balance.emitted
    const Real x1877 = x825 * x1876;
    const Real x1878 = 0.0 - x1870;
    const Real x1879 = x1873 * x1878;
    const Real x1880 = x1877 + x1879;
    // surface_balance.around
    const Real x1881 = x832 - x1880;
    const Real x1882 = x1881 - x1808;
    const Real x1883 = x1882 + x1840;
    const Real x1884 = x1883 + x1842;
    const Real x1885 = x1884 / x1874;
    // snow.conductance
    const Real x1886 = x1800 / x0;
    // surface_balance.around
    const Real x1887 = x1886 / x1874;
    // surface_balance.top
    const Real x1888 = x1887 + 1.0;
    const Real x1889 = x0 / x0;
    const Real x1890 = x1888 * x1889;
    // ground_heat.series_conductance
    real_74[0] = real_51[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_74[l + 1] = real_51[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a996_895 = numbers[l] * 0.5;
        const Real a1892 = a996_895 / real_74[l];
        real_1[l] = a1892;
    }
    // soil_heat.conductance
    const Real x1895 = x0 * x1890;
    const Real x1896 = x1800 / x1895;
    // soil_heat.__call__
    const Real x1897 = state[LAYERS - 1] - numbers[LAYERS + 8];
    const Real x1898 = real_51[LAYERS - 1] * x1897;
    const Real x1899 = x1898 / numbers[LAYERS + 44];
    results[LAYERS + 42] = x1899;
    // ground_heat.series_conductance, ground_heat.ground_equations
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1893 = real_1[l] + real_1[l + 1];
        const Real a1894 = 1 / a1893;
        const Real a1911 = real_104[l + 1] * 4200000.0;
        const Real a1915 = at_least(a1911, 0.0);
        const Real a1916 = -a1911;
        const Real a1917 = at_least(a1916, 0.0);
        const Real a1920 = a1894 + a1915;
        const Real a1921 = a1894 + a1917;
        real_51[l + 1] = a1920;
        real_74[l] = a1921;
    }
    // ground_heat.ground_equations
    real_51[0] = x1896;
    real_74[LAYERS - 1] = real_of(0.0);
    const Real x1931 = x1885 - 273.15;
    // ground_heat.ground_equations, ground_heat.mixed_capacity, soil_heat.volumetric_heat_capacity, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1900 = state[l] - 273.15;
        const Real a1901 = numbers[l + 17 * LAYERS + 52] - 2000000.0;
        const Real a1902 = 1.0 - numbers[l + 2 * LAYERS + 45];
        const Real a1903 = a1902 * 2000000.0;
        const Real a1904 = numbers[l + 2 * LAYERS + 45] - real_35[l];
        const Real a1905 = a1904 * 1004.0;
        const Real a1906 = a1903 + a1905;
        const Real a1907 = real_35[l] * 2106000.0;
        const Real a1908 = a1906 + a1907;
        const Real a1909 = a1902 * a1901;
        const Real a1910 = a1908 + a1909;
        const Real a1912 = real_68[l] - state[l + 2 * LAYERS];
        const Real a1913 = a1912 * 4200000.0;
        const Real a1914 = a1910 - a1913;
        const Real a1918 = 2094000.0 * real_68[l];
        const Real a1919 = a1914 + a1918;
        results[LAYERS + 44 + l] = a1919;
        const Real a1922 = a1919 * a1900;
        const Real a1923 = real_68[l] * 333500000.0;
        const Real a1924 = a1922 + a1923;
        const Real a1925 = real_66[l] * in_row(l, LAYERS - 1, x1899);
        const Real a1926 = a1924 - a1925;
        const Real a1928 = real_66[l] * real_51[l];
        const Real a1930 = real_66[l] * real_74[l];
        const Real a1932 = (-99.99999999999997) + numbers[l + 6 * LAYERS + 45];
        const Real a1933 = a1932 / 0.008034787106446777;
        const Real a1934 = -a1933;
        const Mask a1935 = (a1934 < numbers[l + 3 * LAYERS + 45]);
        const Real a1936 = select(a1935, numbers[l + 3 * LAYERS + 45], a1934);
        const Real a1937 = numbers[l + 3 * LAYERS + 45] / a1936;
        const Real a1938 = log(a1937);
        const Real a1939 = a1938 / numbers[l + LAYERS + 45];
        const Real a1940 = exp(a1939);
        const Real a1941 = numbers[l + 2 * LAYERS + 45] - numbers[l + 15 * LAYERS + 52];
        const Real a1942 = a1941 * a1940;
        const Real a1943 = numbers[l + 15 * LAYERS + 52] + a1942;
        const Real a1944 = numbers[l + 15 * LAYERS + 52] + 0.001;
        const Mask a1945 = (a1943 < a1944);
        const Real a1946 = select(a1945, a1944, a1943);
        const Real a1947 = real_35[l] - numbers[l + 15 * LAYERS + 52];
        const Real a1948 = a1947 / a1941;
        const Real a1949 = at_least(a1948, 1e-12);
        const Real a1950 = log(a1949);
        const Real a1951 = numbers[l + LAYERS + 45] * a1950;
        const Real a1952 = numbers[l + 16 * LAYERS + 52] - a1951;
        const Real a1953 = at_most(a1952, 16.11809565095832);
        const Real a1954 = exp(a1953);
        const Real a1956 = a1954 * 0.008034787106446777;
        const Real a1958 = a1956 + numbers[l + 6 * LAYERS + 45];
        const Real a1959 = -a1958;
        const Mask a1960 = ((-99.99999999999997) >= a1959);
        const Mask a1961 = (a1946 > real_35[l]);
        const Real a1962 = select(a1961, real_35[l], a1946);
        const Real a1963 = select(a1960, real_35[l], a1962);
        real_1[l] = a1900;
        real_69[l] = a1914;
        real_71[l] = a1919;
        real_45[l] = a1926;
        real_77[l] = a1928;
        real_79[l] = a1930;
        real_78[l] = a1941;
        real_76[l] = a1958;
        real_75[l] = a1959;
        real_64[l] = a1963;
    }
    // ground_heat.with_exchange
    const Real x1964 = x453 * real_77[0];
    const Real x1965 = x453 * x1896;
    // snow_ground._equations
    const Mask x1966 = (x421 > 0.0);
    result_flags[0] = x1966;
    const Real x1967 = seconds * x418;
    const Real x1968 = select(x1966, x1967, 0.0);
    const Real x1969 = x420 * x1968;
    const Real x1971 = x1969 / numbers[0];
    const Real x1973 = x1964 * x1931;
    const Real x1975 = x1964 - x1971;
    // enthalpy.heat_problem
    const Real x1978 = magnitude(real_of(0.0));
    // snow_ground._equations, enthalpy.heat_problem
    Real a1977_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1974 = real_45[l] + in_row(l, 0, x1973);
        const Real a1976 = magnitude(real_1[l]);
        a1977_last = maximum(a1977_last, a1976);
        real_74[l] = a1974;
    }
    // enthalpy.heat_problem
    const Real x1979 = maximum(a1977_last, x1978);
    real_45[0] = x1975;
    for (int l = 0; l < LAYERS - 1; ++l) real_45[l + 1] = real_77[l + 1];
    // snow_skin.skin_flux
    const Real x2002 = 0.0 - x449;
    // calm_air.coefficient
    const Real x2004 = x2002 * x441;
    const Real x2005 = -x2004;
    // calm_air.limited_richardson
    const Mask x2006 = (x2005 > 0.0);
    const Real x2007 = select(x2006, x2004, 0.0);
    const Real x2009 = x2007 * x467;
    const Real x2010 = -x2009;
    const Real x2011 = expm1(x2010);
    const Real x2013 = x2011 + 2.0;
    const Real x2014 = x2011 / x2013;
    const Real x2016 = numbers[LAYERS + 2] * x2014;
    const Real x2018 = select(x2006, x2016, x2004);
    const Real x2019 = -x2018;
    // calm_air.coefficient
    const Mask x2020 = (x2019 > 0.0);
    const Real x2021 = select(x2020, x2018, 0.0);
    const Real x2023 = x2021 * 5.0;
    const Real x2025 = 1.0 - x2023;
    const Real x2026 = sqrt(x2025);
    const Real x2027 = x2021 * 15.0;
    const Real x2029 = x2027 * x2026;
    const Real x2031 = 1.0 - x2029;
    const Real x2032 = 1 / x2031;
    const Real x2033 = select(x2020, 0.0, x2018);
    const Mask x2034 = (x2033 > 1e-30);
    const Real x2035 = at_least(x2033, 1e-30);
    const Real x2036 = sqrt(x2035);
    const Real x2037 = select(x2034, x2036, 0.0);
    const Real x2038 = x444 * x2037;
    const Real x2039 = x2038 + 1.0;
    const Real x2040 = 1 / x2039;
    const Real x2041 = x2033 * 15.0;
    const Real x2042 = x2041 * x2040;
    const Real x2043 = x2042 + 1.0;
    const Real x2044 = select(x2020, x2032, x2043);
    const Real x2045 = x438 * x2044;
    // snow_skin.skin_flux
    const Real x2046 = x108 * x2045;
    const Real x2047 = exp(real_of(0.0));
    const Real x2048 = x2047 * 611.0;
    const Real x2049 = x2048 * 0.378;
    const Real x2050 = forcing[3] - x2049;
    const Real x2051 = x2048 * 0.622;
    const Real x2052 = x2051 / x2050;
    const Real x2053 = x2052 - forcing[2];
    const Real x2054 = x2046 * 1004.5;
    const Real x2055 = x2054 + numbers[LAYERS + 4];
    const Real x2056 = numbers[LAYERS + 19] * 5.67e-08;
    const Real x2057 = x2056 * 20379973.480874993;
    const Real x2058 = x2046 * x2053;
    const Real x2059 = x2055 * x2002;
    const Real x2060 = x2057 * 273.15;
    const Real x2061 = x448 - x2060;
    const Real x2062 = x2061 - x2059;
    const Real x2063 = 2830000.0 * x2058;
    const Real x2064 = x2062 - x2063;
    // snow_ground._equations
    const Real x2067 = select(x1966, x419, 0.0);
    // snow_ground._equations, snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a2068 = real_20[l] * 333500.0;
        const Real a2152 = real_20[l] * 2106.0;
        const Real a2153 = 1 / a2152;
        const Real a2154 = real_20[l] * 4218.0;
        const Real a2155 = 1 / a2154;
        const Real a2156 = real_23[l] + a2068;
        const Real a2157 = -a2156;
        const Mask a2158 = (real_24[l] < 0.0);
        const Mask a2159 = (a2157 > 0.0);
        const Real a2160 = real_23[l] * a2153;
        const Real a2162 = a2156 * a2155;
        const Real a2164 = select(a2159, a2162, 0.0);
        const Real a2166 = select(a2158, a2160, a2164);
        const Real a2167 = -a2166;
        real_21[l] = a2068;
        real_22[l] = a2153;
        real_18[l] = a2155;
        real_15[l] = a2166;
        real_0[l] = a2167;
    }
    // snow_skin.solve_skin
    const Real x2168 = x419 * real_15[0];
    const Real x2170 = x2064 - x2168;
    const Mask x2171 = (x2170 >= 0.0);
    const Real x2172 = at_most(x147, 0.0);
    const Real x2173 = select(x2171, 0.0, x2172);
    const Real x2174 = real_15[0] + 1.0;
    const Real x2175 = -x2174;
    const Real x2176 = at_least(x2175, (-270.0));
    const Real x2177 = at_most(x2176, (-150.0));
    const Real x2178 = maximum(x2173, x2177);
    // snow_skin.skin_flux
    const Real x2179 = x2178 + 273.15;
    const Real x2180 = x2178 - x449;
    // calm_air.coefficient
    const Real x2182 = x2180 * x441;
    const Real x2183 = -x2182;
    // calm_air.limited_richardson
    const Mask x2184 = (x2183 > 0.0);
    const Real x2185 = select(x2184, x2182, 0.0);
    const Real x2187 = x2185 * x467;
    const Real x2188 = -x2187;
    const Real x2189 = expm1(x2188);
    const Real x2191 = x2189 + 2.0;
    const Real x2192 = x2189 / x2191;
    const Real x2194 = numbers[LAYERS + 2] * x2192;
    const Real x2196 = select(x2184, x2194, x2182);
    const Real x2197 = -x2196;
    const Real x2198 = x2192 * x2192;
    const Real x2199 = 1.0 - x2198;
    const Real x2200 = select(x2184, x2199, 1.0);
    // calm_air.coefficient
    const Mask x2201 = (x2197 > 0.0);
    const Real x2202 = select(x2201, x2196, 0.0);
    const Real x2204 = x2202 * 5.0;
    const Real x2206 = 1.0 - x2204;
    const Real x2207 = sqrt(x2206);
    const Real x2208 = x2202 * 15.0;
    const Real x2210 = x2208 * x2207;
    const Real x2212 = 1.0 - x2210;
    const Real x2213 = 1 / x2212;
    const Real x2215 = x2213 * x2213;
    const Real x2217 = x2207 * 15.0;
    const Real x2218 = x2202 * 37.5;
    const Real x2220 = x2218 / x2207;
    const Real x2222 = x2217 - x2220;
    const Real x2223 = x2215 * x2222;
    const Real x2224 = -x2223;
    const Real x2225 = select(x2201, 0.0, x2196);
    const Mask x2226 = (x2225 > 1e-30);
    const Real x2227 = at_least(x2225, 1e-30);
    const Real x2228 = sqrt(x2227);
    const Real x2229 = select(x2226, x2228, 0.0);
    const Real x2230 = x444 * x2229;
    const Real x2231 = x2230 + 1.0;
    const Real x2232 = 1 / x2231;
    const Real x2233 = x2225 * 15.0;
    const Real x2234 = x2233 * x2232;
    const Real x2235 = x2234 + 1.0;
    const Real x2236 = x2232 * (-7.5);
    const Real x2237 = x2232 + 1.0;
    const Real x2238 = x2236 * x2237;
    const Real x2239 = select(x2201, x2224, x2238);
    const Real x2240 = x2239 * x2200;
    const Real x2241 = select(x2201, x2213, x2235);
    const Real x2242 = x438 * x2241;
    const Real x2244 = x438 * x441;
    const Real x2246 = x2244 * x2240;
    // snow_skin.skin_flux
    const Real x2248 = x108 * x2242;
    const Real x2249 = x108 * x2246;
    const Real x2251 = x2179 * 461.0;
    const Real x2252 = 2830000.0 / x2251;
    const Real x2253 = x2178 / 273.15;
    const Real x2254 = x2253 * x2252;
    const Real x2255 = exp(x2254);
    const Real x2256 = x2255 * 611.0;
    const Real x2257 = x2256 * 0.378;
    const Real x2258 = forcing[3] - x2257;
    const Real x2259 = x2256 * 0.622;
    const Real x2260 = x2259 / x2258;
    const Real x2261 = x2252 / x2179;
    const Real x2262 = x2260 * x2261;
    const Real x2263 = forcing[3] / x2258;
    const Real x2264 = x2262 * x2263;
    const Real x2265 = x2260 - forcing[2];
    const Real x2266 = x2248 * 1004.5;
    const Real x2267 = x2266 + numbers[LAYERS + 4];
    const Real x2268 = x2179 * x2179;
    const Real x2269 = x2268 * x2179;
    const Real x2270 = x2056 * x2269;
    const Real x2271 = x2248 * x2265;
    const Real x2272 = x2249 * x2265;
    const Real x2274 = x2248 * x2264;
    const Real x2275 = x2274 - x2272;
    const Real x2276 = x2267 * x2180;
    const Real x2277 = x2249 * 1004.5;
    const Real x2279 = x2277 * x2180;
    const Real x2281 = x2267 - x2279;
    const Real x2282 = x2270 * x2179;
    const Real x2283 = x448 - x2282;
    const Real x2284 = x2283 - x2276;
    const Real x2285 = 2830000.0 * x2271;
    const Real x2286 = x2284 - x2285;
    const Real x2287 = x2270 * (-4.0);
    const Real x2288 = x2287 - x2281;
    const Real x2289 = 2830000.0 * x2275;
    const Real x2290 = x2288 - x2289;
    // snow_skin.solve_skin
    const Mask x2291 = ~x2171;
    const Mask x2292 = (x1966 & x2291);
    Real w2293 = x2178;
    Real w2294 = x2286;
    Real w2295 = x2290;
    Real w2296 = x2276;
    Real w2297 = x2271;
    Real w2298 = x2177;
    Real w2299 = real_of(0.0);
    Real w2300 = real_of(INFINITE);
    Mask w2301 = x2292;
    for (int pass = 0; pass < 60; ++pass) {
        if (!any_lane(w2301)) break;
        // snow_skin._closer
        const Real x2302 = w2293 + real_15[0];
        const Real x2303 = x419 * x2302;
        const Real x2304 = w2294 - x2303;
        const Mask x2305 = (x2304 > 0.0);
        const Real x2306 = select(x2305, w2293, w2298);
        const Real x2307 = select(x2305, w2299, w2293);
        const Real x2308 = x419 - w2295;
        const Real x2309 = at_least(x2308, 0.001);
        const Real x2310 = x2304 / x2309;
        const Real x2311 = w2293 + x2310;
        const Mask x2312 = (x2311 < x2306);
        const Mask x2313 = (x2311 > x2307);
        const Mask x2314 = (x2312 | x2313);
        const Real x2315 = magnitude(x2310);
        const Real x2316 = w2300 * 0.5;
        const Mask x2317 = (x2315 > x2316);
        const Mask x2318 = (x2314 | x2317);
        const Real x2319 = x2306 + x2307;
        const Real x2320 = x2319 * 0.5;
        const Real x2321 = select(x2318, x2320, x2311);
        const Real x2322 = select(w2301, x2321, w2293);
        const Real x2323 = x2322 - w2293;
        const Real x2324 = magnitude(x2323);
        // snow_skin.skin_flux
        const Real x2325 = x2322 + 273.15;
        const Real x2326 = x2322 - x449;
        // calm_air.coefficient
        const Real x2328 = x2326 * x441;
        const Real x2329 = -x2328;
        // calm_air.limited_richardson
        const Mask x2330 = (x2329 > 0.0);
        const Real x2331 = select(x2330, x2328, 0.0);
        const Real x2333 = x2331 * x467;
        const Real x2334 = -x2333;
        const Real x2335 = expm1(x2334);
        const Real x2337 = x2335 + 2.0;
        const Real x2338 = x2335 / x2337;
        const Real x2340 = numbers[LAYERS + 2] * x2338;
        const Real x2342 = select(x2330, x2340, x2328);
        const Real x2343 = -x2342;
        const Real x2344 = x2338 * x2338;
        const Real x2345 = 1.0 - x2344;
        const Real x2346 = select(x2330, x2345, 1.0);
        // calm_air.coefficient
        const Mask x2347 = (x2343 > 0.0);
        const Real x2348 = select(x2347, x2342, 0.0);
        const Real x2350 = x2348 * 5.0;
        const Real x2352 = 1.0 - x2350;
        const Real x2353 = sqrt(x2352);
        const Real x2354 = x2348 * 15.0;
        const Real x2356 = x2354 * x2353;
        const Real x2358 = 1.0 - x2356;
        const Real x2359 = 1 / x2358;
        const Real x2361 = x2359 * x2359;
        const Real x2363 = x2353 * 15.0;
        const Real x2364 = x2348 * 37.5;
        const Real x2366 = x2364 / x2353;
        const Real x2368 = x2363 - x2366;
        const Real x2369 = x2361 * x2368;
        const Real x2370 = -x2369;
        const Real x2371 = select(x2347, 0.0, x2342);
        const Mask x2372 = (x2371 > 1e-30);
        const Real x2373 = at_least(x2371, 1e-30);
        const Real x2374 = sqrt(x2373);
        const Real x2375 = select(x2372, x2374, 0.0);
        const Real x2376 = x444 * x2375;
        const Real x2377 = x2376 + 1.0;
        const Real x2378 = 1 / x2377;
        const Real x2379 = x2371 * 15.0;
        const Real x2380 = x2379 * x2378;
        const Real x2381 = x2380 + 1.0;
        const Real x2382 = x2378 * (-7.5);
        const Real x2383 = x2378 + 1.0;
        const Real x2384 = x2382 * x2383;
        const Real x2385 = select(x2347, x2370, x2384);
        const Real x2386 = x2385 * x2346;
        const Real x2387 = select(x2347, x2359, x2381);
        const Real x2388 = x438 * x2387;
        const Real x2389 = x2244 * x2386;
        // snow_skin.skin_flux
        const Real x2391 = x108 * x2388;
        const Real x2392 = x108 * x2389;
        const Real x2394 = x2325 * 461.0;
        const Real x2395 = 2830000.0 / x2394;
        const Real x2396 = x2322 / 273.15;
        const Real x2397 = x2396 * x2395;
        const Real x2398 = exp(x2397);
        const Real x2399 = x2398 * 611.0;
        const Real x2400 = x2399 * 0.378;
        const Real x2401 = forcing[3] - x2400;
        const Real x2402 = x2399 * 0.622;
        const Real x2403 = x2402 / x2401;
        const Real x2404 = x2395 / x2325;
        const Real x2405 = x2403 * x2404;
        const Real x2406 = forcing[3] / x2401;
        const Real x2407 = x2405 * x2406;
        const Real x2408 = x2403 - forcing[2];
        const Real x2409 = x2391 * 1004.5;
        const Real x2410 = x2409 + numbers[LAYERS + 4];
        const Real x2411 = x2325 * x2325;
        const Real x2412 = x2411 * x2325;
        const Real x2413 = x2056 * x2412;
        const Real x2414 = x2391 * x2408;
        const Real x2415 = x2392 * x2408;
        const Real x2417 = x2391 * x2407;
        const Real x2418 = x2417 - x2415;
        const Real x2419 = x2410 * x2326;
        const Real x2420 = x2392 * 1004.5;
        const Real x2422 = x2420 * x2326;
        const Real x2424 = x2410 - x2422;
        const Real x2425 = x2413 * x2325;
        const Real x2426 = x448 - x2425;
        const Real x2427 = x2426 - x2419;
        const Real x2428 = 2830000.0 * x2414;
        const Real x2429 = x2427 - x2428;
        const Real x2430 = x2413 * (-4.0);
        const Real x2431 = x2430 - x2424;
        const Real x2432 = 2830000.0 * x2418;
        const Real x2433 = x2431 - x2432;
        // snow_skin._closer
        const Real x2434 = select(w2301, x2324, w2300);
        const Mask x2435 = (x2324 >= 1e-09);
        const Mask x2436 = (w2301 & x2435);
        w2293 = x2322;
        w2294 = x2429;
        w2295 = x2433;
        w2296 = x2419;
        w2297 = x2414;
        w2298 = x2306;
        w2299 = x2307;
        w2300 = x2434;
        w2301 = x2436;
    }
    // snow_skin.solve_skin
    const Real x2437 = x419 - w2295;
    const Real x2438 = at_least(x2437, 0.001);
    const Real x2439 = at_least(real_0[0], 0.0);
    const Real x2440 = x2439 * 20.0;
    const Mask x2441 = (x2439 > 0.0);
    const Real x2442 = select(x2441, 20.0, 0.0);
    const Real x2443 = w2293 + real_15[0];
    const Real x2444 = x419 * x2443;
    const Real x2445 = select(x2171, x2064, x2444);
    const Real x2446 = x419 / x2438;
    const Real x2447 = w2295 * x2446;
    const Real x2448 = select(x2171, 0.0, x2447);
    const Real x2449 = select(x1966, w2293, 0.0);
    const Real x2450 = x2445 - x2440;
    const Real x2451 = select(x1966, x2450, 0.0);
    const Real x2452 = x2448 - x2442;
    const Real x2453 = select(x1966, x2452, 0.0);
    // enthalpy.at, enthalpy.heat_problem, retention.at, snow_ground._solution, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.fusion_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1980 = 2094000.0 * real_35[l];
        const Real a1981 = real_69[l] + a1980;
        const Real a1983 = a1981 + real_45[l];
        const Real a1984 = a1983 + real_79[l];
        const Real a1985 = real_35[l] * 333500000.0;
        const Real a1986 = a1984 * x1979;
        const Real a1987 = a1985 + a1986;
        const Real a1988 = real_64[l] - numbers[l + 15 * LAYERS + 52];
        const Real a1989 = a1988 / real_78[l];
        const Real a1990 = at_least(a1989, 1e-12);
        const Real a1991 = log(a1990);
        const Real a1992 = numbers[l + LAYERS + 45] * a1991;
        const Real a1993 = numbers[l + 16 * LAYERS + 52] - a1992;
        const Real a1994 = at_most(a1993, 16.11809565095832);
        const Real a1995 = exp(a1994);
        const Real a1997 = a1995 * 0.008034787106446777;
        const Real a1999 = a1997 + numbers[l + 6 * LAYERS + 45];
        const Real a2001 = a1987 * 7.105427357601002e-15;
        const Real a2069 = maximum(real_68[l], real_64[l]);
        const Real a2070 = minimum(a2069, real_35[l]);
        const Real a2071 = a2070 - numbers[l + 15 * LAYERS + 52];
        const Real a2072 = a2071 / real_78[l];
        const Real a2073 = at_least(a2072, 1e-12);
        const Real a2074 = log(a2073);
        const Real a2075 = numbers[l + LAYERS + 45] * a2074;
        const Real a2076 = numbers[l + 16 * LAYERS + 52] - a2075;
        const Real a2077 = at_most(a2076, 16.11809565095832);
        const Real a2078 = exp(a2077);
        const Real a2079 = numbers[l + LAYERS + 45] * a2078;
        const Real a2080 = a2073 * real_78[l];
        const Real a2081 = a2079 / a2080;
        const Real a2083 = a2078 * 0.008034787106446777;
        const Real a2085 = a2083 + numbers[l + 6 * LAYERS + 45];
        const Real a2087 = a2081 * 0.008034787106446777;
        const Real a2088 = a1981 * real_76[l];
        const Real a2090 = a1985 - a2088;
        const Mask a2091 = (real_74[l] >= a2090);
        const Real a2092 = 2094000.0 * real_64[l];
        const Real a2093 = real_69[l] + a2092;
        const Real a2094 = a2093 * a1999;
        const Real a2096 = real_64[l] * 333500000.0;
        const Real a2097 = a2096 - a2094;
        const Mask a2098 = (real_74[l] <= a2097);
        const Mask a2099 = ~a2091;
        const Mask a2100 = (a2098 & a2099);
        const Real a2101 = real_74[l] / 333500000.0;
        const Real a2102 = maximum(a2101, real_64[l]);
        const Real a2103 = minimum(a2102, real_35[l]);
        const Real a2104 = 2094000.0 * a2070;
        const Real a2105 = real_69[l] + a2104;
        const Real a2106 = a2105 * a2085;
        const Real a2108 = a2070 * 333500000.0;
        const Real a2109 = a2108 - a2106;
        const Real a2110 = a2109 - real_74[l];
        const Real a2111 = 2094000.0 * a2085;
        const Real a2113 = 333500000.0 - a2111;
        const Real a2114 = a2105 * a2087;
        const Real a2115 = a2113 + a2114;
        const Real a2116 = a2110 / a2115;
        const Real a2117 = a2070 - a2116;
        const Mask a2118 = (a2110 > 0.0);
        const Real a2119 = maximum(a2070, a2103);
        const Real a2120 = a2103 + a2119;
        const Real a2121 = a2120 * 0.5;
        const Real a2122 = select(a2118, a2121, a2103);
        const Mask a2123 = (a2117 >= a2103);
        const Real a2124 = minimum(a2117, real_35[l]);
        const Real a2125 = select(a2123, a2124, a2122);
        const Real a2126 = select(a2100, real_64[l], a2125);
        const Real a2127 = select(a2091, real_35[l], a2126);
        const Real a2128 = a2127 * 333500000.0;
        const Real a2129 = real_74[l] - a2128;
        const Real a2130 = 2094000.0 * a2127;
        const Real a2131 = real_69[l] + a2130;
        const Real a2132 = a2129 / a2131;
        const Real a2133 = a2127 - numbers[l + 15 * LAYERS + 52];
        const Real a2134 = a2133 / real_78[l];
        const Real a2135 = at_least(a2134, 1e-12);
        const Real a2136 = log(a2135);
        const Real a2137 = numbers[l + LAYERS + 45] * a2136;
        const Real a2138 = numbers[l + 16 * LAYERS + 52] - a2137;
        const Real a2139 = at_most(a2138, 16.11809565095832);
        const Real a2140 = exp(a2139);
        const Real a2141 = numbers[l + LAYERS + 45] * a2140;
        const Real a2142 = a2135 * real_78[l];
        const Real a2143 = a2141 / a2142;
        const Real a2145 = a2140 * 0.008034787106446777;
        const Real a2147 = a2145 + numbers[l + 6 * LAYERS + 45];
        const Real a2148 = -a2147;
        const Real a2149 = a2143 * 0.008034787106446777;
        const Mask a2150 = (a2091 | a2100);
        const Real a2151 = select(a2150, a2132, a2148);
        real_1[l] = a2001;
        real_51[l] = a2090;
        real_66[l] = a2097;
        real_44[l] = a2127;
        real_48[l] = a2128;
        real_63[l] = a2131;
        real_73[l] = a2148;
        real_72[l] = a2149;
        real_80[l + 1] = a2151;
    }
    // snow_ground._residuals
    const Real x2456 = real_15[4] + real_80[1];
    const Real x2458 = x1968 * x2456;
    // snow_ground._equations, snow_ground._residuals
    for (int l = 0; l < 4; ++l) {
        const Real a2065 = seconds * real_28[l];
        const Real a2066 = select(x1966, a2065, 0.0);
        const Real a2454 = real_15[l + 1] - real_15[l];
        const Real a2455 = a2066 * a2454;
        real_29[l] = a2066;
        real_20[l] = a2455;
    }
    // snow_ground._residuals
    real_20[4] = real_of(0.0);
    real_105[0] = real_of(0.0);
    for (int l = 0; l < 4; ++l) real_105[l + 1] = real_20[l];
    const Real x2464 = seconds * x2451;
    // enthalpy._drop_from_above
    real_80[0] = real_of(0.0);
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_76[l] = real_80[l + 2];
    real_76[LAYERS - 1] = real_of(0.0);
    // snow_ground._residuals
    const Real x2479 = x1971 * real_15[4];
    // snow_ground._residuals, snow_ground._at
    Real a2482_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a2462 = real_20[l] - real_105[l];
        const Real a2463 = a2462 - in_row(l, 4, x2458);
        const Real a2465 = real_23[l] - real_23[l];
        const Real a2466 = a2465 + a2463;
        const Real a2467 = a2466 - in_row(l, 0, x2464);
        const Real a2481 = magnitude(a2467);
        a2482_last = a2482_last + a2481;
        real_15[l] = a2467;
        real_106[l] = a2481;
    }
    // snow_ground._at
    const Real x2483 = x420 * a2482_last;
    // enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
    Real a2487_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2468 = real_63[l] * real_80[l + 1];
        const Real a2469 = a2468 + real_48[l];
        const Real a2470 = a2469 - real_74[l];
        const Real a2472 = real_80[l + 1] - real_80[l];
        const Real a2473 = real_45[l] * a2472;
        const Real a2474 = a2470 + a2473;
        const Real a2476 = real_80[l + 1] - real_76[l];
        const Real a2477 = real_79[l] * a2476;
        const Real a2478 = a2474 + a2477;
        const Real a2480 = a2478 - in_row(l, 0, x2479);
        const Real a2485 = magnitude(a2480);
        const Real a2486 = numbers[l] * a2485;
        a2487_last = a2487_last + a2486;
        real_46[l] = a2480;
        real_70[l] = a2485;
    }
    // snow_ground._at
    const Real x2488 = a2487_last - x2483;
    // snow_ground._tolerance
    const Real x2491 = seconds * x419;
    const Real x2492 = magnitude(x2449);
    const Real x2493 = magnitude(real_0[0]);
    const Real x2494 = x2492 + x2493;
    const Real x2495 = x2491 * x2494;
    Real a2496_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a2496_last = a2496_last + real_29[l];
    }
    const Real x2497 = a2496_last + x1968;
    const Real x2500 = magnitude(real_75[0]);
    Real a2499_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a2498 = magnitude(real_0[l]);
        a2499_last = maximum(a2499_last, a2498);
    }
    const Real x2501 = a2499_last + x2500;
    const Real x2502 = x2501 + 30.0;
    const Real x2503 = x2497 * x2502;
    const Real x2504 = x2503 + x2495;
    // snow_ground._at
    Mask a2490_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a2489 = (real_70[l] > real_1[l]);
        a2490_last = (a2490_last | a2489);
    }
    // snow_ground._tolerance, snow_ground._at
    Mask a2508_last = mask_of(false);
    for (int l = 0; l < 5; ++l) {
        const Real a2505 = real_21[l] + x2504;
        const Real a2506 = a2505 * 7.105427357601002e-15;
        const Mask a2507 = (real_106[l] > a2506);
        a2508_last = (a2508_last | a2507);
    }
    // snow_ground._at
    const Mask x2509 = (a2490_last | a2508_last);
    // snow_ground._solution
    for (int l = 0; l < 5; ++l) real_106[l] = real_24[l];
    for (int l = 0; l < LAYERS; ++l) real_70[l] = real_80[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_75[l] = real_44[l];
    for (int l = 0; l < LAYERS; ++l) real_76[l] = real_73[l];
    for (int l = 0; l < LAYERS; ++l) real_63[l] = real_72[l];
    Real w2515 = x2449;
    Real w2516 = x2451;
    Real w2517 = x2453;
    Real w2518 = x2438;
    Mask w2519 = x2171;
    for (int l = 0; l < 5; ++l) real_0[l] = real_15[l];
    for (int l = 0; l < LAYERS; ++l) real_48[l] = real_46[l];
    Real w2522 = x2488;
    Real w2523 = real_of(1.0);
    Real w2524 = real_of(0.0);
    Mask w2525 = x2509;
    for (int pass = 0; pass < 240; ++pass) {
        if (!any_lane(w2525)) break;
        // snow_ground._is_slow
        const Mask x2542 = (w2524 >= 40.0);
        const Mask x2543 = (w2524 < 60.0);
        const Mask x2544 = (x2542 & x2543);
        const Mask x2545 = (mask_of(false) | x2544);
        const Mask x2546 = (w2524 >= 80.0);
        const Mask x2547 = (w2524 < 120.0);
        const Mask x2548 = (x2546 & x2547);
        const Mask x2549 = (x2545 | x2548);
        const Mask x2550 = (w2524 >= 160.0);
        const Mask x2551 = (w2524 < 200.0);
        const Mask x2552 = (x2550 & x2551);
        const Mask x2553 = (x2549 | x2552);
        // snow_ground._iteration
        const Real x2554 = -x2067;
        const Real x2555 = select(x2553, x2554, w2517);
        // snow_ground._direction
        for (int l = 0; l < 4; ++l) real_105[l] = real_29[l];
        real_105[4] = real_of(0.0);
        real_20[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_20[l + 1] = real_29[l];
        const Real x2560 = seconds * x2555;
        // snow_layers.warmth, snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a2537 = real_106[l] - real_21[l];
            const Mask a2538 = (real_106[l] < 0.0);
            const Mask a2539 = (a2537 > 0.0);
            const Real a2540 = select(a2539, real_18[l], 0.0);
            const Real a2541 = select(a2538, real_22[l], a2540);
            const Real a2558 = real_105[l] + real_20[l];
            const Real a2559 = a2558 + in_row(l, 4, x1968);
            const Real a2561 = a2559 - in_row(l, 0, x2560);
            real_107[l] = a2541;
            real_108[l] = a2561;
        }
        // snow_ground._direction
        const Real x2565 = x1971 * real_107[4];
        const Real x2574 = -x1968;
        for (int l = 0; l < 4; ++l) {
            const Real a2563 = real_29[l] * real_107[l];
            const Real a2564 = -a2563;
            const Real a2572 = real_29[l] * real_107[l + 1];
            const Real a2573 = -a2572;
            real_109[l] = a2564;
            real_110[l] = a2573;
        }
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2567 = -real_77[l + 1];
            const Real a2575 = -real_79[l];
            real_109[l + 5] = a2567;
            real_110[l + 5] = a2575;
        }
        // tridiagonal._solve
        real_109[4] = x2565;
        // snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a2568 = real_107[l] * real_108[l];
            const Real a2569 = a2568 + 1.0;
            const Real a2576 = -real_0[l];
            real_111[l] = a2569;
            real_112[l] = a2576;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2526 = (real_75[l] < real_35[l]);
            const Mask a2527 = (real_75[l] > real_64[l]);
            const Mask a2528 = (a2526 & a2527);
            const Real a2529 = 2094000.0 * real_70[l];
            const Real a2530 = a2529 + 333500000.0;
            const Real a2531 = select(a2528, real_63[l], 1.0);
            const Real a2532 = a2530 / a2531;
            const Real a2533 = 2094000.0 * real_75[l];
            const Real a2534 = real_69[l] + a2533;
            const Real a2535 = select(a2528, a2532, 0.0);
            const Real a2536 = a2534 + a2535;
            const Real a2570 = a2536 + real_45[l];
            const Real a2571 = a2570 + real_79[l];
            const Real a2577 = -real_48[l];
            real_37[l] = a2534;
            real_43[l] = a2536;
            real_111[l + 5] = a2571;
            real_112[l + 5] = a2577;
        }
        // tridiagonal._solve
        real_110[4] = x2574;
        solve_tridiagonal<LAYERS + 5>(real_109, real_111, real_110, real_112, real_113);
        // snow_ground._iteration, snow_ground._stopped, snow_layers.warmth
        for (int l = 0; l < 5; ++l) {
            const Real a2583 = w2523 * real_113[l];
            const Real a2584 = real_106[l] + a2583;
            const Mask a2585 = (real_106[l] <= 0.0);
            const Mask a2586 = (a2584 > 0.0);
            const Mask a2587 = (a2585 & a2586);
            const Mask a2588 = (real_106[l] >= 0.0);
            const Mask a2589 = (a2584 < 0.0);
            const Mask a2590 = (a2588 & a2589);
            const Real a2591 = select(a2587, 1e-06, a2584);
            const Real a2592 = select(a2590, (-1e-06), a2591);
            const Mask a2593 = (real_106[l] <= real_21[l]);
            const Mask a2594 = (a2592 > real_21[l]);
            const Mask a2595 = (a2593 & a2594);
            const Mask a2596 = (real_106[l] >= real_21[l]);
            const Mask a2597 = (a2592 < real_21[l]);
            const Mask a2598 = (a2596 & a2597);
            const Real a2599 = real_21[l] + 1e-06;
            const Real a2600 = select(a2595, a2599, a2592);
            const Real a2601 = real_21[l] - 1e-06;
            const Real a2602 = select(a2598, a2601, a2600);
            const Real a2659 = select(w2525, a2602, real_106[l]);
            const Real a2664 = a2659 - real_21[l];
            const Mask a2665 = (a2659 < 0.0);
            const Mask a2666 = (a2664 > 0.0);
            const Real a2667 = a2659 * real_22[l];
            const Real a2668 = a2664 * real_18[l];
            const Real a2669 = select(a2666, a2668, 0.0);
            const Real a2670 = select(a2665, a2667, a2669);
            real_108[l] = a2659;
            real_107[l] = a2670;
        }
        // snow_skin.solve_skin
        const Real x2671 = x419 * real_107[0];
        const Real x2672 = x2064 + x2671;
        const Mask x2673 = (x2672 >= 0.0);
        const Real x2674 = at_most(w2515, 0.0);
        const Real x2675 = select(x2673, 0.0, x2674);
        const Real x2676 = real_107[0] - 1.0;
        const Real x2677 = at_least(x2676, (-270.0));
        const Real x2678 = at_most(x2677, (-150.0));
        const Real x2679 = maximum(x2675, x2678);
        // snow_skin.skin_flux
        const Real x2680 = x2679 + 273.15;
        const Real x2681 = x2679 - x449;
        // calm_air.coefficient
        const Real x2683 = x2681 * x441;
        const Real x2684 = -x2683;
        // calm_air.limited_richardson
        const Mask x2685 = (x2684 > 0.0);
        const Real x2686 = select(x2685, x2683, 0.0);
        const Real x2688 = x2686 * x467;
        const Real x2689 = -x2688;
        const Real x2690 = expm1(x2689);
        const Real x2692 = x2690 + 2.0;
        const Real x2693 = x2690 / x2692;
        const Real x2695 = numbers[LAYERS + 2] * x2693;
        const Real x2697 = select(x2685, x2695, x2683);
        const Real x2698 = -x2697;
        const Real x2699 = x2693 * x2693;
        const Real x2700 = 1.0 - x2699;
        const Real x2701 = select(x2685, x2700, 1.0);
        // calm_air.coefficient
        const Mask x2702 = (x2698 > 0.0);
        const Real x2703 = select(x2702, x2697, 0.0);
        const Real x2705 = x2703 * 5.0;
        const Real x2707 = 1.0 - x2705;
        const Real x2708 = sqrt(x2707);
        const Real x2709 = x2703 * 15.0;
        const Real x2711 = x2709 * x2708;
        const Real x2713 = 1.0 - x2711;
        const Real x2714 = 1 / x2713;
        const Real x2716 = x2714 * x2714;
        const Real x2718 = x2708 * 15.0;
        const Real x2719 = x2703 * 37.5;
        const Real x2721 = x2719 / x2708;
        const Real x2723 = x2718 - x2721;
        const Real x2724 = x2716 * x2723;
        const Real x2725 = -x2724;
        const Real x2726 = select(x2702, 0.0, x2697);
        const Mask x2727 = (x2726 > 1e-30);
        const Real x2728 = at_least(x2726, 1e-30);
        const Real x2729 = sqrt(x2728);
        const Real x2730 = select(x2727, x2729, 0.0);
        const Real x2731 = x444 * x2730;
        const Real x2732 = x2731 + 1.0;
        const Real x2733 = 1 / x2732;
        const Real x2734 = x2726 * 15.0;
        const Real x2735 = x2734 * x2733;
        const Real x2736 = x2735 + 1.0;
        const Real x2737 = x2733 * (-7.5);
        const Real x2738 = x2733 + 1.0;
        const Real x2739 = x2737 * x2738;
        const Real x2740 = select(x2702, x2725, x2739);
        const Real x2741 = x2740 * x2701;
        const Real x2742 = select(x2702, x2714, x2736);
        const Real x2743 = x438 * x2742;
        const Real x2744 = x2244 * x2741;
        // snow_skin.skin_flux
        const Real x2746 = x108 * x2743;
        const Real x2747 = x108 * x2744;
        const Real x2749 = x2680 * 461.0;
        const Real x2750 = 2830000.0 / x2749;
        const Real x2751 = x2679 / 273.15;
        const Real x2752 = x2751 * x2750;
        const Real x2753 = exp(x2752);
        const Real x2754 = x2753 * 611.0;
        const Real x2755 = x2754 * 0.378;
        const Real x2756 = forcing[3] - x2755;
        const Real x2757 = x2754 * 0.622;
        const Real x2758 = x2757 / x2756;
        const Real x2759 = x2750 / x2680;
        const Real x2760 = x2758 * x2759;
        const Real x2761 = forcing[3] / x2756;
        const Real x2762 = x2760 * x2761;
        const Real x2763 = x2758 - forcing[2];
        const Real x2764 = x2746 * 1004.5;
        const Real x2765 = x2764 + numbers[LAYERS + 4];
        const Real x2766 = x2680 * x2680;
        const Real x2767 = x2766 * x2680;
        const Real x2768 = x2056 * x2767;
        const Real x2769 = x2746 * x2763;
        const Real x2770 = x2747 * x2763;
        const Real x2772 = x2746 * x2762;
        const Real x2773 = x2772 - x2770;
        const Real x2774 = x2765 * x2681;
        const Real x2775 = x2747 * 1004.5;
        const Real x2777 = x2775 * x2681;
        const Real x2779 = x2765 - x2777;
        const Real x2780 = x2768 * x2680;
        const Real x2781 = x448 - x2780;
        const Real x2782 = x2781 - x2774;
        const Real x2783 = 2830000.0 * x2769;
        const Real x2784 = x2782 - x2783;
        const Real x2785 = x2768 * (-4.0);
        const Real x2786 = x2785 - x2779;
        const Real x2787 = 2830000.0 * x2773;
        const Real x2788 = x2786 - x2787;
        // snow_skin.solve_skin
        const Mask x2789 = ~x2673;
        const Mask x2790 = (x1966 & x2789);
        Real w2791 = x2679;
        Real w2792 = x2784;
        Real w2793 = x2788;
        Real w2794 = x2774;
        Real w2795 = x2769;
        Real w2796 = x2678;
        Real w2797 = real_of(0.0);
        Real w2798 = real_of(INFINITE);
        Mask w2799 = x2790;
        for (int pass = 0; pass < 60; ++pass) {
            if (!any_lane(w2799)) break;
            // snow_skin._closer
            const Real x2800 = w2791 - real_107[0];
            const Real x2801 = x419 * x2800;
            const Real x2802 = w2792 - x2801;
            const Mask x2803 = (x2802 > 0.0);
            const Real x2804 = select(x2803, w2791, w2796);
            const Real x2805 = select(x2803, w2797, w2791);
            const Real x2806 = x419 - w2793;
            const Real x2807 = at_least(x2806, 0.001);
            const Real x2808 = x2802 / x2807;
            const Real x2809 = w2791 + x2808;
            const Mask x2810 = (x2809 < x2804);
            const Mask x2811 = (x2809 > x2805);
            const Mask x2812 = (x2810 | x2811);
            const Real x2813 = magnitude(x2808);
            const Real x2814 = w2798 * 0.5;
            const Mask x2815 = (x2813 > x2814);
            const Mask x2816 = (x2812 | x2815);
            const Real x2817 = x2804 + x2805;
            const Real x2818 = x2817 * 0.5;
            const Real x2819 = select(x2816, x2818, x2809);
            const Real x2820 = select(w2799, x2819, w2791);
            const Real x2821 = x2820 - w2791;
            const Real x2822 = magnitude(x2821);
            // snow_skin.skin_flux
            const Real x2823 = x2820 + 273.15;
            const Real x2824 = x2820 - x449;
            // calm_air.coefficient
            const Real x2826 = x2824 * x441;
            const Real x2827 = -x2826;
            // calm_air.limited_richardson
            const Mask x2828 = (x2827 > 0.0);
            const Real x2829 = select(x2828, x2826, 0.0);
            const Real x2831 = x2829 * x467;
            const Real x2832 = -x2831;
            const Real x2833 = expm1(x2832);
            const Real x2835 = x2833 + 2.0;
            const Real x2836 = x2833 / x2835;
            const Real x2838 = numbers[LAYERS + 2] * x2836;
            const Real x2840 = select(x2828, x2838, x2826);
            const Real x2841 = -x2840;
            const Real x2842 = x2836 * x2836;
            const Real x2843 = 1.0 - x2842;
            const Real x2844 = select(x2828, x2843, 1.0);
            // calm_air.coefficient
            const Mask x2845 = (x2841 > 0.0);
            const Real x2846 = select(x2845, x2840, 0.0);
            const Real x2848 = x2846 * 5.0;
            const Real x2850 = 1.0 - x2848;
            const Real x2851 = sqrt(x2850);
            const Real x2852 = x2846 * 15.0;
            const Real x2854 = x2852 * x2851;
            const Real x2856 = 1.0 - x2854;
            const Real x2857 = 1 / x2856;
            const Real x2859 = x2857 * x2857;
            const Real x2861 = x2851 * 15.0;
            const Real x2862 = x2846 * 37.5;
            const Real x2864 = x2862 / x2851;
            const Real x2866 = x2861 - x2864;
            const Real x2867 = x2859 * x2866;
            const Real x2868 = -x2867;
            const Real x2869 = select(x2845, 0.0, x2840);
            const Mask x2870 = (x2869 > 1e-30);
            const Real x2871 = at_least(x2869, 1e-30);
            const Real x2872 = sqrt(x2871);
            const Real x2873 = select(x2870, x2872, 0.0);
            const Real x2874 = x444 * x2873;
            const Real x2875 = x2874 + 1.0;
            const Real x2876 = 1 / x2875;
            const Real x2877 = x2869 * 15.0;
            const Real x2878 = x2877 * x2876;
            const Real x2879 = x2878 + 1.0;
            const Real x2880 = x2876 * (-7.5);
            const Real x2881 = x2876 + 1.0;
            const Real x2882 = x2880 * x2881;
            const Real x2883 = select(x2845, x2868, x2882);
            const Real x2884 = x2883 * x2844;
            const Real x2885 = select(x2845, x2857, x2879);
            const Real x2886 = x438 * x2885;
            const Real x2887 = x2244 * x2884;
            // snow_skin.skin_flux
            const Real x2889 = x108 * x2886;
            const Real x2890 = x108 * x2887;
            const Real x2892 = x2823 * 461.0;
            const Real x2893 = 2830000.0 / x2892;
            const Real x2894 = x2820 / 273.15;
            const Real x2895 = x2894 * x2893;
            const Real x2896 = exp(x2895);
            const Real x2897 = x2896 * 611.0;
            const Real x2898 = x2897 * 0.378;
            const Real x2899 = forcing[3] - x2898;
            const Real x2900 = x2897 * 0.622;
            const Real x2901 = x2900 / x2899;
            const Real x2902 = x2893 / x2823;
            const Real x2903 = x2901 * x2902;
            const Real x2904 = forcing[3] / x2899;
            const Real x2905 = x2903 * x2904;
            const Real x2906 = x2901 - forcing[2];
            const Real x2907 = x2889 * 1004.5;
            const Real x2908 = x2907 + numbers[LAYERS + 4];
            const Real x2909 = x2823 * x2823;
            const Real x2910 = x2909 * x2823;
            const Real x2911 = x2056 * x2910;
            const Real x2912 = x2889 * x2906;
            const Real x2913 = x2890 * x2906;
            const Real x2915 = x2889 * x2905;
            const Real x2916 = x2915 - x2913;
            const Real x2917 = x2908 * x2824;
            const Real x2918 = x2890 * 1004.5;
            const Real x2920 = x2918 * x2824;
            const Real x2922 = x2908 - x2920;
            const Real x2923 = x2911 * x2823;
            const Real x2924 = x448 - x2923;
            const Real x2925 = x2924 - x2917;
            const Real x2926 = 2830000.0 * x2912;
            const Real x2927 = x2925 - x2926;
            const Real x2928 = x2911 * (-4.0);
            const Real x2929 = x2928 - x2922;
            const Real x2930 = 2830000.0 * x2916;
            const Real x2931 = x2929 - x2930;
            // snow_skin._closer
            const Real x2932 = select(w2799, x2822, w2798);
            const Mask x2933 = (x2822 >= 1e-09);
            const Mask x2934 = (w2799 & x2933);
            w2791 = x2820;
            w2792 = x2927;
            w2793 = x2931;
            w2794 = x2917;
            w2795 = x2912;
            w2796 = x2804;
            w2797 = x2805;
            w2798 = x2932;
            w2799 = x2934;
        }
        // snow_skin.solve_skin
        const Real x2935 = x419 - w2793;
        const Real x2936 = at_least(x2935, 0.001);
        const Real x2937 = at_least(real_107[0], 0.0);
        const Real x2938 = x2937 * 20.0;
        const Mask x2939 = (x2937 > 0.0);
        const Real x2940 = select(x2939, 20.0, 0.0);
        const Real x2941 = w2791 - real_107[0];
        const Real x2942 = x419 * x2941;
        const Real x2943 = select(x2673, x2064, x2942);
        const Real x2944 = x419 / x2936;
        const Real x2945 = w2793 * x2944;
        const Real x2946 = select(x2673, 0.0, x2945);
        const Real x2947 = select(x1966, w2791, 0.0);
        const Real x2948 = x2943 - x2938;
        const Real x2949 = select(x1966, x2948, 0.0);
        const Real x2950 = x2946 - x2940;
        const Real x2951 = select(x1966, x2950, 0.0);
        // enthalpy.enthalpy, snow_ground._iteration, enthalpy.layers_with, enthalpy.fusion_heat, enthalpy.at, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2603 = real_37[l] * real_70[l];
            const Real a2604 = real_75[l] * 333500000.0;
            const Real a2605 = a2603 + a2604;
            const Real a2606 = real_43[l] * real_113[l + 5];
            const Real a2607 = w2523 * a2606;
            const Real a2608 = a2605 + a2607;
            const Mask a2609 = (a2608 >= real_51[l]);
            const Mask a2610 = (a2608 <= real_66[l]);
            const Mask a2611 = ~a2609;
            const Mask a2612 = (a2610 & a2611);
            const Real a2613 = a2608 / 333500000.0;
            const Real a2614 = maximum(a2613, real_64[l]);
            const Real a2615 = minimum(a2614, real_35[l]);
            const Real a2616 = real_37[l] * real_76[l];
            const Real a2617 = a2616 + a2604;
            const Real a2618 = a2617 - a2608;
            const Real a2619 = 2094000.0 * real_76[l];
            const Real a2620 = a2619 + 333500000.0;
            const Real a2621 = real_37[l] * real_63[l];
            const Real a2622 = a2620 + a2621;
            const Real a2623 = a2618 / a2622;
            const Real a2624 = real_75[l] - a2623;
            const Mask a2625 = (a2618 > 0.0);
            const Real a2626 = maximum(real_75[l], a2615);
            const Real a2627 = a2615 + a2626;
            const Real a2628 = a2627 * 0.5;
            const Real a2629 = select(a2625, a2628, a2615);
            const Mask a2630 = (a2624 >= a2615);
            const Real a2631 = minimum(a2624, real_35[l]);
            const Real a2632 = select(a2630, a2631, a2629);
            const Real a2633 = select(a2612, real_64[l], a2632);
            const Real a2634 = select(a2609, real_35[l], a2633);
            const Real a2635 = a2634 * 333500000.0;
            const Real a2636 = a2608 - a2635;
            const Real a2637 = 2094000.0 * a2634;
            const Real a2638 = real_69[l] + a2637;
            const Real a2639 = a2636 / a2638;
            const Real a2640 = a2634 - numbers[l + 15 * LAYERS + 52];
            const Real a2641 = a2640 / real_78[l];
            const Real a2642 = at_least(a2641, 1e-12);
            const Real a2643 = log(a2642);
            const Real a2644 = numbers[l + LAYERS + 45] * a2643;
            const Real a2645 = numbers[l + 16 * LAYERS + 52] - a2644;
            const Real a2646 = at_most(a2645, 16.11809565095832);
            const Real a2647 = exp(a2646);
            const Real a2648 = numbers[l + LAYERS + 45] * a2647;
            const Real a2649 = a2642 * real_78[l];
            const Real a2650 = a2648 / a2649;
            const Real a2652 = a2647 * 0.008034787106446777;
            const Real a2654 = a2652 + numbers[l + 6 * LAYERS + 45];
            const Real a2655 = -a2654;
            const Real a2656 = a2650 * 0.008034787106446777;
            const Mask a2657 = (a2609 | a2612);
            const Real a2658 = select(a2657, a2639, a2655);
            const Real a2660 = select(w2525, a2658, real_70[l]);
            const Real a2661 = select(w2525, a2634, real_75[l]);
            const Real a2662 = select(w2525, a2655, real_76[l]);
            const Real a2663 = select(w2525, a2656, real_63[l]);
            real_114[l + 1] = a2660;
            real_61[l] = a2661;
            real_53[l] = a2662;
            real_34[l] = a2663;
        }
        // snow_ground._residuals
        const Real x2954 = real_107[4] - real_114[1];
        const Real x2955 = x1968 * x2954;
        for (int l = 0; l < 4; ++l) {
            const Real a2952 = real_107[l] - real_107[l + 1];
            const Real a2953 = real_29[l] * a2952;
            real_20[l] = a2953;
        }
        real_20[4] = real_of(0.0);
        real_105[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_105[l + 1] = real_20[l];
        const Real x2960 = seconds * x2949;
        // enthalpy._drop_from_above
        real_114[0] = real_of(0.0);
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_43[l] = real_114[l + 2];
        real_43[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x2978 = x1971 * real_107[4];
        // snow_ground._residuals, snow_ground._at
        Real a2982_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a2958 = real_20[l] - real_105[l];
            const Real a2959 = a2958 + in_row(l, 4, x2955);
            const Real a2961 = real_108[l] + real_23[l];
            const Real a2962 = a2961 + a2959;
            const Real a2963 = a2962 - in_row(l, 0, x2960);
            const Real a2981 = magnitude(a2963);
            a2982_last = a2982_last + a2981;
            real_115[l] = a2963;
            real_116[l] = a2981;
        }
        // snow_ground._at
        const Real x2983 = x420 * a2982_last;
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
        Real a2987_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2964 = 2094000.0 * real_61[l];
            const Real a2965 = real_69[l] + a2964;
            const Real a2966 = a2965 * real_114[l + 1];
            const Real a2967 = real_61[l] * 333500000.0;
            const Real a2968 = a2966 + a2967;
            const Real a2969 = a2968 - real_74[l];
            const Real a2971 = real_114[l + 1] - real_114[l];
            const Real a2972 = real_45[l] * a2971;
            const Real a2973 = a2969 + a2972;
            const Real a2975 = real_114[l + 1] - real_43[l];
            const Real a2976 = real_79[l] * a2975;
            const Real a2977 = a2973 + a2976;
            const Real a2980 = a2977 + in_row(l, 0, x2978);
            const Real a2985 = magnitude(a2980);
            const Real a2986 = numbers[l] * a2985;
            a2987_last = a2987_last + a2986;
            real_37[l] = a2980;
            real_49[l] = a2985;
        }
        // snow_ground._at
        const Real x2988 = a2987_last - x2983;
        // snow_ground._tolerance
        const Real x2991 = magnitude(x2947);
        const Real x2992 = magnitude(real_107[0]);
        const Real x2993 = x2991 + x2992;
        const Real x2994 = x2491 * x2993;
        Real a2995_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a2995_last = a2995_last + real_29[l];
        }
        const Real x2996 = a2995_last + x1968;
        Real a2998_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a2997 = magnitude(real_107[l]);
            a2998_last = maximum(a2998_last, a2997);
        }
        const Real x2999 = a2998_last + x2500;
        const Real x3000 = x2999 + 30.0;
        const Real x3001 = x2996 * x3000;
        const Real x3002 = x3001 + x2994;
        // snow_ground._at
        Mask a2990_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2989 = (real_49[l] > real_1[l]);
            a2990_last = (a2990_last | a2989);
        }
        // snow_ground._tolerance, snow_ground._at
        Mask a3006_last = mask_of(false);
        for (int l = 0; l < 5; ++l) {
            const Real a3003 = real_21[l] + x3002;
            const Real a3004 = a3003 * 7.105427357601002e-15;
            const Mask a3005 = (real_116[l] > a3004);
            a3006_last = (a3006_last | a3005);
        }
        // snow_ground._at
        const Mask x3007 = (a2990_last | a3006_last);
        // snow_ground._iteration
        const Real x3008 = w2523 * 0.0001;
        const Real x3009 = 1.0 - x3008;
        const Real x3010 = x3009 * w2522;
        const Mask x3011 = (x2988 < x3010);
        const Mask x3012 = (w2524 < 5.0);
        const Mask x3013 = (x3011 | x3012);
        const Mask x3014 = (w2523 <= 0.0001);
        const Mask x3015 = (x3013 | x3014);
        const Mask x3016 = (x3015 | x2553);
        const Mask x3017 = (w2525 & x3016);
        const Real x3018 = w2523 * 2.0;
        const Real x3019 = at_most(x3018, 1.0);
        const Real x3020 = w2523 * 0.5;
        const Real x3021 = select(x3017, x3019, x3020);
        const Real x3022 = w2524 + 1.0;
        // snow_ground._is_slow
        const Mask x3023 = (x3022 >= 40.0);
        const Mask x3024 = (x3022 < 60.0);
        const Mask x3025 = (x3023 & x3024);
        const Mask x3026 = (mask_of(false) | x3025);
        const Mask x3027 = (x3022 >= 80.0);
        const Mask x3028 = (x3022 < 120.0);
        const Mask x3029 = (x3027 & x3028);
        const Mask x3030 = (x3026 | x3029);
        const Mask x3031 = (x3022 >= 160.0);
        const Mask x3032 = (x3022 < 200.0);
        const Mask x3033 = (x3031 & x3032);
        const Mask x3034 = (x3030 | x3033);
        // snow_ground._iteration
        const Mask x3035 = (x2553 | x3034);
        const Real x3036 = select(x3035, 1.0, x3021);
        const Real x3042 = select(x3017, x2947, w2515);
        const Real x3043 = select(x3017, x2949, w2516);
        const Real x3044 = select(x3017, x2951, w2517);
        const Real x3045 = select(x3017, x2936, w2518);
        const Mask x3046 = select(x3017, x2673, w2519);
        const Real x3049 = select(x3017, x2988, w2522);
        const Mask x3050 = select(x3017, x3007, w2525);
        const Real x3051 = select(w2525, x3036, w2523);
        const Real x3052 = real_of_mask(w2525);
        const Real x3053 = w2524 + x3052;
        const Mask x3054 = ~x3017;
        const Mask x3055 = (x3050 | x3054);
        const Mask x3056 = (w2525 & x3055);
        for (int l = 0; l < 5; ++l) {
            const Real a3037 = select(x3017, real_108[l], real_106[l]);
            const Real a3047 = select(x3017, real_115[l], real_0[l]);
            real_116[l] = a3037;
            real_107[l] = a3047;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3038 = select(x3017, real_114[l + 1], real_70[l]);
            const Real a3039 = select(x3017, real_61[l], real_75[l]);
            const Real a3040 = select(x3017, real_53[l], real_76[l]);
            const Real a3041 = select(x3017, real_34[l], real_63[l]);
            const Real a3048 = select(x3017, real_37[l], real_48[l]);
            real_49[l] = a3038;
            real_43[l] = a3039;
            real_38[l] = a3040;
            real_52[l] = a3041;
            real_50[l] = a3048;
        }
        for (int l = 0; l < 5; ++l) real_106[l] = real_116[l];
        for (int l = 0; l < LAYERS; ++l) real_70[l] = real_49[l];
        for (int l = 0; l < LAYERS; ++l) real_75[l] = real_43[l];
        for (int l = 0; l < LAYERS; ++l) real_76[l] = real_38[l];
        for (int l = 0; l < LAYERS; ++l) real_63[l] = real_52[l];
        for (int l = 0; l < 5; ++l) real_0[l] = real_107[l];
        for (int l = 0; l < LAYERS; ++l) real_48[l] = real_50[l];
        w2515 = x3042;
        w2516 = x3043;
        w2517 = x3044;
        w2518 = x3045;
        w2519 = x3046;
        w2522 = x3049;
        w2523 = x3051;
        w2524 = x3053;
        w2525 = x3056;
    }
    // snow_ground.advance_snow_ground
    const Real x3064 = select(x1966, w2515, 0.0);
    const Real x3065 = select(x1966, w2516, 0.0);
    // snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a3057 = real_106[l] - real_21[l];
        const Mask a3058 = (real_106[l] < 0.0);
        const Mask a3059 = (a3057 > 0.0);
        const Real a3060 = real_106[l] * real_22[l];
        const Real a3061 = a3057 * real_18[l];
        const Real a3062 = select(a3059, a3061, 0.0);
        const Real a3063 = select(a3058, a3060, a3062);
        real_0[l] = a3063;
    }
    // snow_ground.advance_snow_ground
    const Real x3066 = real_0[4] - real_70[0];
    const Real x3067 = x418 * x3066;
    const Real x3068 = select(x1966, x3067, 0.0);
    // ground_heat.heat
    for (int l = 0; l < LAYERS; ++l) {
        after[2 * LAYERS + l] = real_75[l];
        const Real a3069 = real_70[l] + 273.15;
        after[l] = a3069;
        real_48[l] = a3069;
    }
    const Real x3071 = x1885 - real_48[0];
    Real a3073_last = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3070 = real_70[l] - real_70[l + 1];
        const Real a1911_1138 = real_104[l + 1] * 4200000.0;
        const Real a3072 = a1911_1138 * a3070;
        a3073_last = a3073_last + a3072;
    }
    results[LAYERS + 43] = a3073_last;
    const Real x3076 = x1965 * x3071;
    // snow_skin.skin_flux
    const Real x3094 = x3064 + 273.15;
    after[3 * LAYERS + 31] = x3094;
    const Real x3095 = x3064 - x449;
    // calm_air.coefficient
    const Real x3097 = x3095 * x441;
    const Real x3098 = -x3097;
    // calm_air.limited_richardson
    const Mask x3099 = (x3098 > 0.0);
    const Real x3100 = select(x3099, x3097, 0.0);
    const Real x3102 = x3100 * x467;
    const Real x3103 = -x3102;
    const Real x3104 = expm1(x3103);
    const Real x3106 = x3104 + 2.0;
    const Real x3107 = x3104 / x3106;
    const Real x3109 = numbers[LAYERS + 2] * x3107;
    const Real x3111 = select(x3099, x3109, x3097);
    const Real x3112 = -x3111;
    // calm_air.coefficient
    const Mask x3113 = (x3112 > 0.0);
    const Real x3114 = select(x3113, x3111, 0.0);
    const Real x3116 = x3114 * 5.0;
    const Real x3118 = 1.0 - x3116;
    const Real x3119 = sqrt(x3118);
    const Real x3120 = x3114 * 15.0;
    const Real x3122 = x3120 * x3119;
    const Real x3124 = 1.0 - x3122;
    const Real x3125 = 1 / x3124;
    const Real x3126 = select(x3113, 0.0, x3111);
    const Mask x3127 = (x3126 > 1e-30);
    const Real x3128 = at_least(x3126, 1e-30);
    const Real x3129 = sqrt(x3128);
    const Real x3130 = select(x3127, x3129, 0.0);
    const Real x3131 = x444 * x3130;
    const Real x3132 = x3131 + 1.0;
    const Real x3133 = 1 / x3132;
    const Real x3134 = x3126 * 15.0;
    const Real x3135 = x3134 * x3133;
    const Real x3136 = x3135 + 1.0;
    const Real x3137 = select(x3113, x3125, x3136);
    const Real x3138 = x438 * x3137;
    // snow_skin.skin_flux
    const Real x3139 = x108 * x3138;
    const Real x3140 = x3094 * 461.0;
    const Real x3141 = 2830000.0 / x3140;
    const Real x3142 = x3064 / 273.15;
    const Real x3143 = x3142 * x3141;
    const Real x3144 = exp(x3143);
    const Real x3145 = x3144 * 611.0;
    const Real x3146 = x3145 * 0.378;
    const Real x3147 = forcing[3] - x3146;
    const Real x3148 = x3145 * 0.622;
    const Real x3149 = x3148 / x3147;
    const Real x3150 = x3149 - forcing[2];
    const Real x3151 = x3139 * 1004.5;
    const Real x3152 = x3151 + numbers[LAYERS + 4];
    const Real x3153 = x3094 * x3094;
    const Real x3154 = x3153 * x3094;
    const Real x3155 = x2056 * x3154;
    const Real x3156 = x3139 * x3150;
    const Real x3157 = x3152 * x3095;
    const Real x3158 = x3155 * x3094;
    const Real x3159 = x448 - x3158;
    const Real x3160 = x3159 - x3157;
    const Real x3161 = 2830000.0 * x3156;
    const Real x3162 = x3160 - x3161;
    // layered_snow.close_snow
    const Real x3163 = seconds * x3156;
    const Real x3164 = x420 * x3163;
    const Real x3166 = select(x1966, x3164, 0.0);
    const Real x3167 = -x3166;
    // snow_water.with_vapour_exchange
    const Real x3168 = at_least(x3167, 0.0);
    const Real x3169 = at_least(x3166, 0.0);
    const Mask x3171 = (x388 > 0.0);
    const Real x3172 = select(x3171, x388, 1.0);
    // layered_snow.close_snow, snow_layers.liquid_water
    for (int l = 0; l < 5; ++l) {
        const Real a3077 = x420 * real_106[l];
        const Real a3079 = select(x1966, a3077, 0.0);
        const Real a3081 = a3079 / 333500.0;
        const Real a3082 = -a3081;
        const Real a3083 = at_least(a3082, 0.0);
        const Mask a3084 = (a3083 > real_17[l]);
        const Real a3085 = select(a3084, real_17[l], a3083);
        const Real a3086 = real_17[l] - a3085;
        const Mask a3087 = (real_19[l] > 0.0);
        const Real a3088 = select(a3087, real_19[l], 1.0);
        const Real a3089 = a3086 / a3088;
        const Mask a3090 = (a3089 > 1.0);
        const Real a3091 = select(a3090, 1.0, a3089);
        const Real a3092 = select(a3087, a3091, 0.0);
        const Real a3093 = a3092 * real_13[l];
        real_0[l] = a3079;
        real_18[l] = a3093;
    }
    // snow_water.with_vapour_exchange
    const Real x3173 = select(x3171, real_0[0], 0.0);
    const Real x3174 = -x3173;
    // snow_layers.liquid_water
    const Real x3175 = real_0[0] / 333500.0;
    const Real x3176 = -x3175;
    const Real x3177 = at_least(x3176, 0.0);
    const Mask x3178 = (x3177 > x388);
    const Real x3179 = select(x3178, x388, x3177);
    // snow_water.with_vapour_exchange
    const Real x3180 = x388 - x3179;
    const Mask x3181 = (x3168 > x3180);
    const Real x3182 = select(x3181, x3180, x3168);
    const Real x3183 = x3182 - x3169;
    const Mask x3184 = (x3180 > 0.0);
    // snow_layers.warmth
    const Real x3185 = x3172 * 2106.0;
    const Real x3186 = 1 / x3185;
    const Real x3187 = x3172 * 4218.0;
    const Real x3188 = 1 / x3187;
    const Real x3189 = x3172 * 333500.0;
    const Real x3190 = x3173 + x3189;
    const Real x3191 = -x3190;
    const Mask x3192 = (x3174 < 0.0);
    const Mask x3193 = (x3191 > 0.0);
    const Real x3194 = x3173 * x3186;
    const Real x3196 = x3190 * x3188;
    const Real x3198 = select(x3193, x3196, 0.0);
    const Real x3200 = select(x3192, x3194, x3198);
    const Real x3201 = -x3200;
    // snow_water.with_vapour_exchange
    const Real x3202 = at_most(x3201, 0.0);
    const Real x3203 = x3202 * 2106.0;
    const Real x3204 = x3183 * x3203;
    const Real x3205 = select(x3184, x3180, 1.0);
    const Real x3206 = x3183 / x3205;
    const Real x3207 = 1.0 - x3206;
    const Real x3208 = x3168 - x3182;
    const Real x3209 = x388 - x3183;
    const Real x3210 = real_0[0] + x3204;
    const Real x3211 = -x3210;
    const Real x3212 = real_18[0] * x3207;
    const Real x3213 = select(x3184, x3212, real_18[0]);
    const Real x3214 = x3182 / x3172;
    const Real x3215 = 1.0 - x3214;
    const Real x3216 = real_16[0] * x3215;
    const Mask x3217 = (real_14[1] > 0.0);
    const Real x3218 = select(x3217, real_14[1], 1.0);
    const Real x3219 = select(x3217, real_0[1], 0.0);
    const Real x3220 = -x3219;
    // snow_layers.liquid_water
    const Real x3221 = real_0[1] / 333500.0;
    const Real x3222 = -x3221;
    const Real x3223 = at_least(x3222, 0.0);
    const Mask x3224 = (x3223 > real_14[1]);
    const Real x3225 = select(x3224, real_14[1], x3223);
    // snow_water.with_vapour_exchange
    const Real x3226 = real_14[1] - x3225;
    const Mask x3227 = (x3208 > x3226);
    const Real x3228 = select(x3227, x3226, x3208);
    const Mask x3229 = (x3226 > 0.0);
    // snow_layers.warmth
    const Real x3230 = x3218 * 2106.0;
    const Real x3231 = 1 / x3230;
    const Real x3232 = x3218 * 4218.0;
    const Real x3233 = 1 / x3232;
    const Real x3234 = x3218 * 333500.0;
    const Real x3235 = x3219 + x3234;
    const Real x3236 = -x3235;
    const Mask x3237 = (x3220 < 0.0);
    const Mask x3238 = (x3236 > 0.0);
    const Real x3239 = x3219 * x3231;
    const Real x3241 = x3235 * x3233;
    const Real x3243 = select(x3238, x3241, 0.0);
    const Real x3245 = select(x3237, x3239, x3243);
    const Real x3246 = -x3245;
    // snow_water.with_vapour_exchange
    const Real x3247 = at_most(x3246, 0.0);
    const Real x3248 = x3247 * 2106.0;
    const Real x3249 = x3228 * x3248;
    const Real x3250 = select(x3229, x3226, 1.0);
    const Real x3251 = x3228 / x3250;
    const Real x3252 = 1.0 - x3251;
    const Real x3253 = x3183 + x3228;
    const Real x3254 = x3208 - x3228;
    const Real x3255 = x3204 + x3249;
    const Real x3256 = real_14[1] - x3228;
    const Real x3257 = real_0[1] + x3249;
    const Real x3258 = -x3257;
    const Real x3259 = real_18[1] * x3252;
    const Real x3260 = select(x3229, x3259, real_18[1]);
    const Real x3261 = x3228 / x3218;
    const Real x3262 = 1.0 - x3261;
    const Real x3263 = real_16[1] * x3262;
    const Mask x3264 = (real_14[2] > 0.0);
    const Real x3265 = select(x3264, real_14[2], 1.0);
    const Real x3266 = select(x3264, real_0[2], 0.0);
    const Real x3267 = -x3266;
    // snow_layers.liquid_water
    const Real x3268 = real_0[2] / 333500.0;
    const Real x3269 = -x3268;
    const Real x3270 = at_least(x3269, 0.0);
    const Mask x3271 = (x3270 > real_14[2]);
    const Real x3272 = select(x3271, real_14[2], x3270);
    // snow_water.with_vapour_exchange
    const Real x3273 = real_14[2] - x3272;
    const Mask x3274 = (x3254 > x3273);
    const Real x3275 = select(x3274, x3273, x3254);
    const Mask x3276 = (x3273 > 0.0);
    // snow_layers.warmth
    const Real x3277 = x3265 * 2106.0;
    const Real x3278 = 1 / x3277;
    const Real x3279 = x3265 * 4218.0;
    const Real x3280 = 1 / x3279;
    const Real x3281 = x3265 * 333500.0;
    const Real x3282 = x3266 + x3281;
    const Real x3283 = -x3282;
    const Mask x3284 = (x3267 < 0.0);
    const Mask x3285 = (x3283 > 0.0);
    const Real x3286 = x3266 * x3278;
    const Real x3288 = x3282 * x3280;
    const Real x3290 = select(x3285, x3288, 0.0);
    const Real x3292 = select(x3284, x3286, x3290);
    const Real x3293 = -x3292;
    // snow_water.with_vapour_exchange
    const Real x3294 = at_most(x3293, 0.0);
    const Real x3295 = x3294 * 2106.0;
    const Real x3296 = x3275 * x3295;
    const Real x3297 = select(x3276, x3273, 1.0);
    const Real x3298 = x3275 / x3297;
    const Real x3299 = 1.0 - x3298;
    const Real x3300 = x3253 + x3275;
    const Real x3301 = x3254 - x3275;
    const Real x3302 = x3255 + x3296;
    const Real x3303 = real_14[2] - x3275;
    const Real x3304 = real_0[2] + x3296;
    const Real x3305 = -x3304;
    const Real x3306 = real_18[2] * x3299;
    const Real x3307 = select(x3276, x3306, real_18[2]);
    const Real x3308 = x3275 / x3265;
    const Real x3309 = 1.0 - x3308;
    const Real x3310 = real_16[2] * x3309;
    const Mask x3311 = (real_14[3] > 0.0);
    const Real x3312 = select(x3311, real_14[3], 1.0);
    const Real x3313 = select(x3311, real_0[3], 0.0);
    const Real x3314 = -x3313;
    // snow_layers.liquid_water
    const Real x3315 = real_0[3] / 333500.0;
    const Real x3316 = -x3315;
    const Real x3317 = at_least(x3316, 0.0);
    const Mask x3318 = (x3317 > real_14[3]);
    const Real x3319 = select(x3318, real_14[3], x3317);
    // snow_water.with_vapour_exchange
    const Real x3320 = real_14[3] - x3319;
    const Mask x3321 = (x3301 > x3320);
    const Real x3322 = select(x3321, x3320, x3301);
    const Mask x3323 = (x3320 > 0.0);
    // snow_layers.warmth
    const Real x3324 = x3312 * 2106.0;
    const Real x3325 = 1 / x3324;
    const Real x3326 = x3312 * 4218.0;
    const Real x3327 = 1 / x3326;
    const Real x3328 = x3312 * 333500.0;
    const Real x3329 = x3313 + x3328;
    const Real x3330 = -x3329;
    const Mask x3331 = (x3314 < 0.0);
    const Mask x3332 = (x3330 > 0.0);
    const Real x3333 = x3313 * x3325;
    const Real x3335 = x3329 * x3327;
    const Real x3337 = select(x3332, x3335, 0.0);
    const Real x3339 = select(x3331, x3333, x3337);
    const Real x3340 = -x3339;
    // snow_water.with_vapour_exchange
    const Real x3341 = at_most(x3340, 0.0);
    const Real x3342 = x3341 * 2106.0;
    const Real x3343 = x3322 * x3342;
    const Real x3344 = select(x3323, x3320, 1.0);
    const Real x3345 = x3322 / x3344;
    const Real x3346 = 1.0 - x3345;
    const Real x3347 = x3300 + x3322;
    const Real x3348 = x3301 - x3322;
    const Real x3349 = x3302 + x3343;
    const Real x3350 = real_14[3] - x3322;
    const Real x3351 = real_0[3] + x3343;
    const Real x3352 = -x3351;
    const Real x3353 = real_18[3] * x3346;
    const Real x3354 = select(x3323, x3353, real_18[3]);
    const Real x3355 = x3322 / x3312;
    const Real x3356 = 1.0 - x3355;
    const Real x3357 = real_16[3] * x3356;
    const Mask x3358 = (real_14[4] > 0.0);
    const Real x3359 = select(x3358, real_14[4], 1.0);
    const Real x3360 = select(x3358, real_0[4], 0.0);
    const Real x3361 = -x3360;
    // snow_layers.liquid_water
    const Real x3362 = real_0[4] / 333500.0;
    const Real x3363 = -x3362;
    const Real x3364 = at_least(x3363, 0.0);
    const Mask x3365 = (x3364 > real_14[4]);
    const Real x3366 = select(x3365, real_14[4], x3364);
    // snow_water.with_vapour_exchange
    const Real x3367 = real_14[4] - x3366;
    const Mask x3368 = (x3348 > x3367);
    const Real x3369 = select(x3368, x3367, x3348);
    const Mask x3370 = (x3367 > 0.0);
    // snow_layers.warmth
    const Real x3371 = x3359 * 2106.0;
    const Real x3372 = 1 / x3371;
    const Real x3373 = x3359 * 4218.0;
    const Real x3374 = 1 / x3373;
    const Real x3375 = x3359 * 333500.0;
    const Real x3376 = x3360 + x3375;
    const Real x3377 = -x3376;
    const Mask x3378 = (x3361 < 0.0);
    const Mask x3379 = (x3377 > 0.0);
    const Real x3380 = x3360 * x3372;
    const Real x3382 = x3376 * x3374;
    const Real x3384 = select(x3379, x3382, 0.0);
    const Real x3386 = select(x3378, x3380, x3384);
    const Real x3387 = -x3386;
    // snow_water.with_vapour_exchange
    const Real x3388 = at_most(x3387, 0.0);
    const Real x3389 = x3388 * 2106.0;
    const Real x3390 = x3369 * x3389;
    const Real x3391 = select(x3370, x3367, 1.0);
    const Real x3392 = x3369 / x3391;
    const Real x3393 = 1.0 - x3392;
    const Real x3394 = x3347 + x3369;
    const Real x3395 = x3349 + x3390;
    const Real x3396 = real_14[4] - x3369;
    const Real x3397 = real_0[4] + x3390;
    const Real x3398 = -x3397;
    const Real x3399 = real_18[4] * x3393;
    const Real x3400 = select(x3370, x3399, real_18[4]);
    const Real x3401 = x3369 / x3359;
    const Real x3402 = 1.0 - x3401;
    const Real x3403 = real_16[4] * x3402;
    // snow_water.<genexpr>
    real_16[0] = x3209;
    real_16[1] = x3256;
    real_16[2] = x3303;
    real_16[3] = x3350;
    real_16[4] = x3396;
    real_18[0] = x3211;
    real_18[1] = x3258;
    real_18[2] = x3305;
    real_18[3] = x3352;
    real_18[4] = x3398;
    real_0[0] = x3213;
    real_0[1] = x3260;
    real_0[2] = x3307;
    real_0[3] = x3354;
    real_0[4] = x3400;
    real_14[0] = x3216;
    real_14[1] = x3263;
    real_14[2] = x3310;
    real_14[3] = x3357;
    real_14[4] = x3403;
    // snow_layers.liquid_water
    const Real x3408 = real_18[0] / 333500.0;
    const Real x3409 = at_least(x3408, 0.0);
    const Mask x3410 = (x3409 > real_16[0]);
    const Real x3411 = select(x3410, real_16[0], x3409);
    // snow_water.percolated
    const Real x3412 = real_16[0] - x3411;
    const Mask x3413 = (x3412 > 0.0);
    const Real x3414 = select(x3413, x3412, 1.0);
    const Real x3415 = x3412 / x3414;
    const Real x3416 = at_most(x3415, 1.0);
    const Real x3417 = select(x3413, x3416, 0.0);
    const Real x3418 = x3417 * real_0[0];
    const Real x3419 = x3412 / 917.0;
    const Mask x3420 = (x3418 < x3419);
    const Real x3421 = select(x3420, x3419, x3418);
    // snow_properties.held_by_pores
    const Real x3422 = numbers[LAYERS + 21] * 1000.0;
    // snow_properties._pores
    const Real x3423 = x3421 - x3419;
    const Real x3424 = at_least(x3423, 0.0);
    // snow_properties.held_by_pores
    const Real x3425 = x3422 * x3424;
    // snow_water.percolated
    const Real x3426 = x3411 - x3425;
    const Real x3427 = at_least(x3426, 0.0);
    const Mask x3428 = (x3411 > 0.0);
    const Real x3429 = select(x3428, x3411, 1.0);
    const Real x3430 = x3427 / x3429;
    const Real x3431 = real_18[0] * x3430;
    const Real x3432 = select(x3428, x3431, 0.0);
    const Mask x3433 = (real_16[0] > 0.0);
    const Real x3434 = select(x3433, real_16[0], 1.0);
    const Real x3435 = x3427 / x3434;
    const Real x3436 = real_16[0] - x3427;
    const Real x3437 = real_18[0] - x3432;
    const Real x3438 = 1.0 - x3435;
    const Real x3439 = real_14[0] * x3438;
    const Real x3440 = real_16[1] + x3427;
    const Real x3441 = real_18[1] + x3432;
    // snow_layers.liquid_water
    const Real x3442 = x3441 / 333500.0;
    const Real x3443 = at_least(x3442, 0.0);
    const Mask x3444 = (x3443 > x3440);
    const Real x3445 = select(x3444, x3440, x3443);
    // snow_water.percolated
    const Real x3446 = x3440 - x3445;
    // snow_layers.liquid_water
    const Real x3447 = real_18[1] / 333500.0;
    const Real x3448 = at_least(x3447, 0.0);
    const Mask x3449 = (x3448 > real_16[1]);
    const Real x3450 = select(x3449, real_16[1], x3448);
    // snow_water.percolated
    const Real x3451 = real_16[1] - x3450;
    const Mask x3452 = (x3451 > 0.0);
    const Real x3453 = select(x3452, x3451, 1.0);
    const Real x3454 = x3446 / x3453;
    const Real x3455 = at_most(x3454, 1.0);
    const Real x3456 = select(x3452, x3455, 0.0);
    const Real x3457 = x3456 * real_0[1];
    const Real x3458 = x3446 / 917.0;
    const Mask x3459 = (x3457 < x3458);
    const Real x3460 = select(x3459, x3458, x3457);
    // snow_properties._pores
    const Real x3461 = x3460 - x3458;
    const Real x3462 = at_least(x3461, 0.0);
    // snow_properties.held_by_pores
    const Real x3463 = x3422 * x3462;
    // snow_water.percolated
    const Real x3464 = x3445 - x3463;
    const Real x3465 = at_least(x3464, 0.0);
    const Mask x3466 = (x3445 > 0.0);
    const Real x3467 = select(x3466, x3445, 1.0);
    const Real x3468 = x3465 / x3467;
    const Real x3469 = x3441 * x3468;
    const Real x3470 = select(x3466, x3469, 0.0);
    const Mask x3471 = (x3440 > 0.0);
    const Real x3472 = select(x3471, x3440, 1.0);
    const Real x3473 = x3465 / x3472;
    const Real x3474 = x3440 - x3465;
    const Real x3475 = x3441 - x3470;
    const Real x3476 = 1.0 - x3473;
    const Real x3477 = real_14[1] * x3476;
    const Real x3478 = real_16[2] + x3465;
    const Real x3479 = real_18[2] + x3470;
    // snow_layers.liquid_water
    const Real x3480 = x3479 / 333500.0;
    const Real x3481 = at_least(x3480, 0.0);
    const Mask x3482 = (x3481 > x3478);
    const Real x3483 = select(x3482, x3478, x3481);
    // snow_water.percolated
    const Real x3484 = x3478 - x3483;
    // snow_layers.liquid_water
    const Real x3485 = real_18[2] / 333500.0;
    const Real x3486 = at_least(x3485, 0.0);
    const Mask x3487 = (x3486 > real_16[2]);
    const Real x3488 = select(x3487, real_16[2], x3486);
    // snow_water.percolated
    const Real x3489 = real_16[2] - x3488;
    const Mask x3490 = (x3489 > 0.0);
    const Real x3491 = select(x3490, x3489, 1.0);
    const Real x3492 = x3484 / x3491;
    const Real x3493 = at_most(x3492, 1.0);
    const Real x3494 = select(x3490, x3493, 0.0);
    const Real x3495 = x3494 * real_0[2];
    const Real x3496 = x3484 / 917.0;
    const Mask x3497 = (x3495 < x3496);
    const Real x3498 = select(x3497, x3496, x3495);
    // snow_properties._pores
    const Real x3499 = x3498 - x3496;
    const Real x3500 = at_least(x3499, 0.0);
    // snow_properties.held_by_pores
    const Real x3501 = x3422 * x3500;
    // snow_water.percolated
    const Real x3502 = x3483 - x3501;
    const Real x3503 = at_least(x3502, 0.0);
    const Mask x3504 = (x3483 > 0.0);
    const Real x3505 = select(x3504, x3483, 1.0);
    const Real x3506 = x3503 / x3505;
    const Real x3507 = x3479 * x3506;
    const Real x3508 = select(x3504, x3507, 0.0);
    const Mask x3509 = (x3478 > 0.0);
    const Real x3510 = select(x3509, x3478, 1.0);
    const Real x3511 = x3503 / x3510;
    const Real x3512 = x3478 - x3503;
    const Real x3513 = x3479 - x3508;
    const Real x3514 = 1.0 - x3511;
    const Real x3515 = real_14[2] * x3514;
    const Real x3516 = real_16[3] + x3503;
    const Real x3517 = real_18[3] + x3508;
    // snow_layers.liquid_water
    const Real x3518 = x3517 / 333500.0;
    const Real x3519 = at_least(x3518, 0.0);
    const Mask x3520 = (x3519 > x3516);
    const Real x3521 = select(x3520, x3516, x3519);
    // snow_water.percolated
    const Real x3522 = x3516 - x3521;
    // snow_layers.liquid_water
    const Real x3523 = real_18[3] / 333500.0;
    const Real x3524 = at_least(x3523, 0.0);
    const Mask x3525 = (x3524 > real_16[3]);
    const Real x3526 = select(x3525, real_16[3], x3524);
    // snow_water.percolated
    const Real x3527 = real_16[3] - x3526;
    const Mask x3528 = (x3527 > 0.0);
    const Real x3529 = select(x3528, x3527, 1.0);
    const Real x3530 = x3522 / x3529;
    const Real x3531 = at_most(x3530, 1.0);
    const Real x3532 = select(x3528, x3531, 0.0);
    const Real x3533 = x3532 * real_0[3];
    const Real x3534 = x3522 / 917.0;
    const Mask x3535 = (x3533 < x3534);
    const Real x3536 = select(x3535, x3534, x3533);
    // snow_properties._pores
    const Real x3537 = x3536 - x3534;
    const Real x3538 = at_least(x3537, 0.0);
    // snow_properties.held_by_pores
    const Real x3539 = x3422 * x3538;
    // snow_water.percolated
    const Real x3540 = x3521 - x3539;
    const Real x3541 = at_least(x3540, 0.0);
    const Mask x3542 = (x3521 > 0.0);
    const Real x3543 = select(x3542, x3521, 1.0);
    const Real x3544 = x3541 / x3543;
    const Real x3545 = x3517 * x3544;
    const Real x3546 = select(x3542, x3545, 0.0);
    const Mask x3547 = (x3516 > 0.0);
    const Real x3548 = select(x3547, x3516, 1.0);
    const Real x3549 = x3541 / x3548;
    const Real x3550 = x3516 - x3541;
    const Real x3551 = x3517 - x3546;
    const Real x3552 = 1.0 - x3549;
    const Real x3553 = real_14[3] * x3552;
    const Real x3554 = real_16[4] + x3541;
    const Real x3555 = real_18[4] + x3546;
    // snow_layers.liquid_water
    const Real x3556 = x3555 / 333500.0;
    const Real x3557 = at_least(x3556, 0.0);
    const Mask x3558 = (x3557 > x3554);
    const Real x3559 = select(x3558, x3554, x3557);
    // snow_water.percolated
    const Real x3560 = x3554 - x3559;
    // snow_layers.liquid_water
    const Real x3561 = real_18[4] / 333500.0;
    const Real x3562 = at_least(x3561, 0.0);
    const Mask x3563 = (x3562 > real_16[4]);
    const Real x3564 = select(x3563, real_16[4], x3562);
    // snow_water.percolated
    const Real x3565 = real_16[4] - x3564;
    const Mask x3566 = (x3565 > 0.0);
    const Real x3567 = select(x3566, x3565, 1.0);
    const Real x3568 = x3560 / x3567;
    const Real x3569 = at_most(x3568, 1.0);
    const Real x3570 = select(x3566, x3569, 0.0);
    const Real x3571 = x3570 * real_0[4];
    const Real x3572 = x3560 / 917.0;
    const Mask x3573 = (x3571 < x3572);
    const Real x3574 = select(x3573, x3572, x3571);
    // snow_properties._pores
    const Real x3575 = x3574 - x3572;
    const Real x3576 = at_least(x3575, 0.0);
    // snow_properties.held_by_pores
    const Real x3577 = x3422 * x3576;
    // snow_water.percolated
    const Real x3578 = x3559 - x3577;
    const Real x3579 = at_least(x3578, 0.0);
    const Mask x3580 = (x3559 > 0.0);
    const Real x3581 = select(x3580, x3559, 1.0);
    const Real x3582 = x3579 / x3581;
    const Real x3583 = x3555 * x3582;
    const Real x3584 = select(x3580, x3583, 0.0);
    const Mask x3585 = (x3554 > 0.0);
    const Real x3586 = select(x3585, x3554, 1.0);
    const Real x3587 = x3579 / x3586;
    const Real x3588 = x3554 - x3579;
    const Real x3589 = x3555 - x3584;
    const Real x3590 = 1.0 - x3587;
    const Real x3591 = real_14[4] * x3590;
    // snow_water.<genexpr>
    real_14[0] = x3436;
    real_14[1] = x3474;
    real_14[2] = x3512;
    real_14[3] = x3550;
    real_14[4] = x3588;
    real_0[0] = x3437;
    real_0[1] = x3475;
    real_0[2] = x3513;
    real_0[3] = x3551;
    real_0[4] = x3589;
    real_16[0] = x3421;
    real_16[1] = x3460;
    real_16[2] = x3498;
    real_16[3] = x3536;
    real_16[4] = x3574;
    real_18[0] = x3439;
    real_18[1] = x3477;
    real_18[2] = x3515;
    real_18[3] = x3553;
    real_18[4] = x3591;
    // layered_snow.close_snow
    const Real x3596 = select(x1966, x421, 1.0);
    const Real x3597 = x3596 * seconds;
    const Real x3598 = x3394 / x3597;
    const Real x3599 = x3598 * 2830000.0;
    const Real x3600 = select(x1966, x3599, 0.0);
    const Real x3601 = x3162 + x3157;
    const Real x3602 = x3156 * 2830000.0;
    const Real x3603 = x3601 + x3602;
    const Real x3604 = x3603 - x3065;
    const Real x3605 = x3579 + x451;
    const Real x3606 = x3584 + x452;
    const Real x3630 = x3604 - x3600;
    const Real x3631 = select(x1966, x3630, 0.0);
    const Real x3632 = x420 * x3065;
    const Real x3634 = x420 * x3068;
    const Real x3636 = x450 - x3606;
    const Real x3637 = x3636 - x3395;
    // layered_snow_step.layered_snow_step
    const Real x3638 = x3394 / seconds;
    const Real x3639 = x922 + x932;
    const Real x3640 = x3639 + a949_last;
    const Real x3641 = x3640 * 1000.0;
    const Real x3642 = x3641 - x954;
    // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth, layered_snow_step.layered_snow_step
    Real a3643_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        after[3 * LAYERS + 20 + l] = real_16[l];
        const Mask a3607 = (real_14[l] > 0.0);
        const Real a3608 = select(a3607, real_14[l], 1.0);
        const Real a3609 = real_0[l] / 333500.0;
        const Real a3610 = at_least(a3609, 0.0);
        const Mask a3611 = (a3610 > real_14[l]);
        const Real a3612 = select(a3611, real_14[l], a3610);
        after[3 * LAYERS + 10 + l] = a3612;
        const Real a3613 = select(a3607, real_0[l], 0.0);
        const Real a3614 = a3608 * 2106.0;
        const Real a3615 = 1 / a3614;
        const Real a3616 = a3608 * 4218.0;
        const Real a3617 = 1 / a3616;
        const Real a3618 = a3608 * 333500.0;
        const Real a3619 = a3613 - a3618;
        const Mask a3620 = (a3613 < 0.0);
        const Mask a3621 = (a3619 > 0.0);
        const Real a3622 = a3613 * a3615;
        const Real a3623 = a3619 * a3617;
        const Real a3624 = select(a3621, a3623, 0.0);
        const Real a3625 = select(a3620, a3622, a3624);
        const Real a3626 = real_14[l] - a3612;
        after[3 * LAYERS + 5 + l] = a3626;
        const Real a3627 = a3625 + 273.15;
        after[3 * LAYERS + 15 + l] = a3627;
        const Real a3628 = real_18[l] / a3608;
        const Real a3629 = select(a3607, a3628, 0.0);
        after[3 * LAYERS + 25 + l] = a3629;
        a3643_last = a3643_last + a3626;
        real_106[l] = a3612;
        real_19[l] = a3626;
    }
    // layered_snow_step.layered_snow_step
    const Mask x3644 = (a3643_last > 0.0);
    // air.emission
    const Real x3645 = x3153 * x3153;
    const Real x3646 = x3645 * 5.67e-08;
    // layered_snow_step.emitted
    const Real x3647 = numbers[LAYERS + 19] * x3646;
    // surface_balance.skin_temperature
    const Real x3648 = x1887 * real_48[0];
    const Real x3649 = x1885 + x3648;
    const Real x3650 = x3649 / x1888;
    // surface_balance.emitted
    const Real x3651 = x3650 - x1870;
    const Real x3652 = x1873 * x3651;
    const Real x3653 = x1877 + x3652;
    // layered_snow_step.of_cell
    const Real x3654 = x420 * x3647;
    const Real x3656 = x453 * x3653;
    const Real x3657 = x3656 - x3654;
    results[LAYERS + 35] = x3657;
    const Real x3658 = x420 * numbers[LAYERS + 19];
    const Real x3660 = x453 * x825;
    const Real x3661 = x3660 - x3658;
    after[3 * LAYERS + 34] = x3661;
    // layered_snow_step.skin
    const Real x3662 = x3661 * 5.67e-08;
    const Real x3663 = x3657 / x3662;
    const Real x3664 = sqrt(x3663);
    const Real x3665 = sqrt(x3664);
    after[3 * LAYERS] = x3665;
    // layered_snow_step.layered_snow_step
    const Real x3666 = x3605 / 1000.0;
    results[LAYERS + 14] = x3666;
    const Real x3667 = x1763 + x3666;
    after[3 * LAYERS + 2] = x3667;
    Real a3669_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a3668 = real_19[l] + real_106[l];
        a3669_last = a3669_last + a3668;
    }
    const Real x3670 = a3669_last / 1000.0;
    after[3 * LAYERS + 3] = x3670;
    Real a3671_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a3671_last = a3671_last + real_16[l];
    }
    after[3 * LAYERS + 4] = a3671_last;
    const Mask x3672 = (x26 > 0.0);
    // snow.snow_age
    const Real x3673 = state[3 * LAYERS + 32] + seconds;
    const Real x3674 = select(x3672, 0.0, x3673);
    const Real x3675 = select(x3644, x3674, state[3 * LAYERS + 32]);
    after[3 * LAYERS + 32] = x3675;
    // layered_snow_step.of_cell
    const Real x3676 = x420 * x189;
    const Real x3678 = x453 * x822;
    const Real x3679 = x3678 - x3676;
    after[3 * LAYERS + 33] = x3679;
    // layered_snow_step.layered_snow_step
    const Real x3680 = x3642 * 1004.5;
    const Real x3681 = x3680 / x842;
    const Real x3682 = forcing[2] + x3681;
    after[3 * LAYERS + 39] = x3682;
    // layered_snow_step._fluxes
    Real a3683_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a3683_last = a3683_last + real_106[l];
    }
    const Real x3684 = a3683_last + x3605;
    Real a3685_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a101_1689 = x74 * state[l + 3 * LAYERS + 10];
        a3685_last = a3685_last + a101_1689;
    }
    const Real x3686 = a3685_last - x381;
    const Real x3687 = x3684 - x3686;
    const Real x3688 = x956 + x3638;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x3689 = x453 * 2501000.0;
    const Real x3690 = x420 * 2830000.0;
    const Real x3692 = x3689 - x3690;
    // layered_snow_step._fluxes
    const Real x3693 = x3688 * x3692;
    results[0] = x3693;
    // layered_snow_step.latent_heat
    const Real x3694 = x420 * x3600;
    const Real x3696 = x1805 - x3694;
    results[1] = x3696;
    results[LAYERS + 40] = x3696;
    // layered_snow_step._fluxes
    const Real x3697 = x1803 - x955;
    const Real x3698 = x3697 + x3638;
    results[2] = x3698;
    // layered_snow_step.sensible_heat
    const Real x3699 = x3650 - x11;
    const Real x3700 = x842 * x3699;
    // layered_snow_step.of_cell
    const Real x3701 = x420 * x3631;
    const Real x3703 = x453 * x3700;
    const Real x3704 = x3703 - x3701;
    results[3] = x3704;
    results[LAYERS + 36] = x3704;
    // layered_snow_step.into_soil
    const Real x3705 = x3076 - x3634;
    results[4] = x3705;
    results[LAYERS + 41] = x3705;
    // layered_snow_step._fluxes
    const Real x3706 = x1751 * 2501000000.0;
    results[5] = x3706;
    const Real x3707 = x951 * 2501000000.0;
    results[6] = x3707;
    const Real x3708 = a1767_last * 2501000000.0;
    results[7] = x3708;
    const Real x3710 = x3638 * 2830000.0;
    results[LAYERS + 8] = x3710;
    const Real x3711 = x3666 / seconds;
    quantities[4 * LAYERS + 12] = x3711;
    const Real x3712 = x975 + x3711;
    results[LAYERS + 11] = x3712;
    // layered_snow_step.precipitation_heat
    const Real x3713 = x3650 - forcing[1];
    const Real x3714 = x836 * x3713;
    const Real x3715 = x453 * x3714;
    results[LAYERS + 15] = x3715;
    results[LAYERS + 37] = x3715;
    // layered_snow_step._fluxes
    const Real x3716 = x3687 * 333500.0;
    const Real x3717 = x3716 / seconds;
    results[LAYERS + 17] = x3717;
    // layered_snow_step.of_cell
    const Real x3718 = x420 * x448;
    const Real x3720 = x453 * x832;
    const Real x3721 = x3720 - x3718;
    results[LAYERS + 18] = x3721;
    // layered_snow_step._budget
    const Real x3722 = x26 * seconds;
    const Real x3723 = x3722 - x381;
    const Real x3724 = x3723 / 1000.0;
    results[LAYERS + 26] = x3724;
    const Real x3725 = x3394 / 1000.0;
    results[LAYERS + 27] = x3725;
    const Real x3726 = x3679 * forcing[4];
    results[LAYERS + 33] = x3726;
    const Real x3727 = 1.0 - x3661;
    const Real x3728 = x3727 * forcing[5];
    const Real x3729 = x3728 + x3657;
    results[LAYERS + 34] = x3729;
    const Real x3730 = x3634 - x3632;
    results[LAYERS + 38] = x3730;
    const Real x3731 = x3637 / seconds;
    results[LAYERS + 39] = x3731;
    // enthalpy.fusion_heat, layered_snow_step._fluxes, layered_snow_step._budget, diagnostics.ice_content, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a3735_last = real_of(0.0);
    Real a3739_last = real_of(1.0);
    Real a3740_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3074 = 2094000.0 * real_70[l];
        const Real a3075 = a3074 + 333500000.0;
        results[2 * LAYERS + 44 + l] = a3075;
        const Real a3709 = real_62[l] * 2501000000.0;
        results[8 + l] = a3709;
        const Real a3732 = real_75[l] - real_68[l];
        results[3 * LAYERS + 44 + l] = a3732;
        const Real a3733 = real_35[l] - real_75[l];
        quantities[l] = a3733;
        const Real a3734 = real_48[l] - 273.15;
        a3735_last = a3735_last + numbers[l];
        const Real a3735 = a3735_last;
        const Real a996_1755 = numbers[l] * 0.5;
        const Real a3736 = a3735 - a996_1755;
        const Mask a3737 = (a3734 >= 0.0);
        const Real a3738 = real_of_mask(a3737);
        a3739_last = a3739_last * a3738;
        const Real a3739 = a3739_last;
        a3740_last = a3740_last + a3739;
        real_63[l] = a3075;
        real_76[l] = a3732;
        real_46[l] = a3733;
        real_72[l] = a3734;
        real_73[l] = a3736;
    }
    // diagnostics.crossing_depth
    const Index x3741 = index_of_real(a3740_last);
    const Index x3742 = at_most(x3741, (LAYERS - 1));
    const Index x3743 = x3742 - 1;
    const Index x3744 = at_least(x3743, 0);
    const Real x3745 = pick(real_72, x3744);
    const Real x3746 = pick(real_72, x3742);
    const Real x3747 = pick(real_73, x3744);
    const Real x3748 = pick(real_73, x3742);
    const Mask x3749 = (x3745 > x3746);
    const Real x3750 = x3745 - x3746;
    const Real x3751 = select(x3749, x3750, 1.0);
    const Real x3752 = x3748 - x3747;
    const Real x3753 = x3752 * x3745;
    const Real x3754 = x3753 / x3751;
    const Real x3755 = x3747 + x3754;
    const Mask x3756 = (x3741 == 0);
    const Real x3757 = select(x3756, 0.0, x3755);
    const Mask x3758 = (x3741 == LAYERS);
    Real a3759_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a3759_last = a3759_last + numbers[l];
    }
    const Real x3760 = select(x3758, a3759_last, x3757);
    quantities[LAYERS] = x3760;
    // balances.column_water
    const Real x3761 = x972 + x3667;
    const Real x3762 = x3761 + x3670;
    // balances.soil_water
    Real a3764_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3763 = real_35[l] * numbers[l];
        quantities[LAYERS + 4 + l] = a3763;
        a3764_last = a3764_last + a3763;
        real_73[l] = a3763;
    }
    // balances.column_water
    const Real x3765 = a3764_last + x3762;
    quantities[LAYERS + 1] = x3765;
    // balances.soil_water
    Real a3766_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a3766_last = a3766_last + real_73[l];
    }
    quantities[LAYERS + 2] = a3766_last;
    // diagnostics.layer_ice, diagnostics.soil_ice
    Real a3768_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3767 = real_46[l] * numbers[l];
        quantities[3 * LAYERS + 4 + l] = a3767;
        a3768_last = a3768_last + a3767;
    }
    quantities[LAYERS + 3] = a3768_last;
    // air.emission
    const Real x3770 = x3665 * x3665;
    const Real x3771 = x3770 * x3770;
    const Real x3772 = x3771 * 5.67e-08;
    // diagnostics.surface_emission
    const Real x3773 = x3661 * x3772;
    // diagnostics.net_radiation
    const Real x3774 = x3721 - x3773;
    quantities[4 * LAYERS + 4] = x3774;
    // diagnostics.snowfall
    const Real x3775 = x3724 / seconds;
    quantities[4 * LAYERS + 5] = x3775;
    // balances.evaporated_water
    const Real x3776 = x3706 + x3707;
    const Real x3777 = x3776 + x3708;
    // balances._depth
    const Real x3778 = seconds / 2501000000.0;
    const Real x3779 = x3777 * x3778;
    const Real x3780 = seconds / 2830000000.0;
    const Real x3781 = x3710 * x3780;
    // balances.evaporated_water
    const Real x3782 = x3779 + x3781;
    const Real x3783 = seconds * x960;
    const Real x3784 = x3782 - x3783;
    // diagnostics.net_evaporation
    const Real x3785 = x3784 / seconds;
    quantities[4 * LAYERS + 6] = x3785;
    // diagnostics.potential_evaporation
    const Real x3786 = x3692 * 1000.0;
    const Real x3787 = x3693 / x3786;
    quantities[4 * LAYERS + 7] = x3787;
    // diagnostics._evaporated
    const Real x3788 = x3706 / 2501000000.0;
    quantities[4 * LAYERS + 8] = x3788;
    const Real x3789 = x3707 / 2501000000.0;
    quantities[4 * LAYERS + 9] = x3789;
    const Real x3790 = x3708 / 2501000000.0;
    quantities[4 * LAYERS + 10] = x3790;
    // diagnostics.snow_sublimation
    const Real x3791 = x3710 / 2830000000.0;
    quantities[4 * LAYERS + 11] = x3791;
    // diagnostics.infiltration
    const Real x3792 = x3712 - x1766;
    quantities[4 * LAYERS + 14] = x3792;
    // diagnostics.total_runoff
    const Real x3793 = x1766 + real_104[LAYERS];
    quantities[4 * LAYERS + 15] = x3793;
    // balances.water_gain
    const Real x3794 = seconds * forcing[6];
    const Real x3795 = x3794 / 1000.0;
    quantities[4 * LAYERS + 16] = x3795;
    // balances.water_loss
    const Real x3796 = seconds * x3793;
    const Real x3797 = x3784 + x3796;
    quantities[4 * LAYERS + 17] = x3797;
    // diagnostics.layer_liquid_water, balances.soil_water
    Real a3798_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3769 = real_75[l] * numbers[l];
        quantities[2 * LAYERS + 4 + l] = a3769;
        a3798_last = a3798_last + real_73[l];
    }
    // balances.column_water
    const Real x3799 = a3798_last + x3762;
    const Real x3800 = state[3 * LAYERS + 1] + state[3 * LAYERS + 2];
    const Real x3801 = x3800 + state[3 * LAYERS + 3];
    // balances.soil_water
    Real a3803_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3802 = state[l + LAYERS] * numbers[l];
        a3803_last = a3803_last + a3802;
    }
    // balances.column_water
    const Real x3804 = a3803_last + x3801;
    // balances.water_residual
    const Real x3805 = x3799 - x3804;
    const Real x3806 = x3795 - x3797;
    const Real x3807 = x3805 - x3806;
    quantities[4 * LAYERS + 18] = x3807;
    // balances.surface_energy_residual
    const Real x3808 = x3721 - x3704;
    const Real x3809 = x3808 - x3696;
    const Real x3810 = x3809 - x3705;
    const Real x3811 = x3810 - x3730;
    const Real x3812 = x3811 - x3715;
    const Real x3813 = x3812 - x3657;
    const Mask x3814 = (mask_of(false) & mask_of(false));
    const Real x3815 = select(x3814, 0.0, x3813);
    quantities[4 * LAYERS + 20] = x3815;
    // balances.soil_energy_residual
    Real a3819_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3816 = real_48[l] - state[l];
        const Real a3817 = real_71[l] * numbers[l];
        const Real a3818 = a3817 * a3816;
        a3819_last = a3819_last + a3818;
    }
    const Real x3820 = a3819_last / seconds;
    const Real x3827 = x3705 - x1899;
    // balances.phase_change_heat, balances.soil_energy_residual
    Real a3826_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3821 = real_63[l] * numbers[l];
        const Real a3822 = a3821 / seconds;
        const Real a3824 = a3822 * real_76[l];
        a3826_last = a3826_last - a3824;
    }
    // balances.soil_energy_residual
    const Real x3828 = x3827 + a3826_last;
    const Real x3829 = x3828 + a3073_last;
    const Real x3830 = x3820 - x3829;
    quantities[4 * LAYERS + 21] = x3830;
    // balances.snow_base_mismatch
    const Real x3831 = x3705 - x3705;
    quantities[4 * LAYERS + 22] = x3831;
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
