// From the code of digest fc9f9306f5ce88cb5a11a018ea1be7c6691fb80c57bdb0591c2a6f673a8bc5e8.
// The step of a strip of columns, written by noahpy.engine.
#define NUMBER double
#include "strip.h"

constexpr int STATE_ROWS = 3 * LAYERS + 41;
constexpr int FORCING_ROWS = 11;
constexpr int NUMBERS_ROWS = 18 * LAYERS + 52;
constexpr int FLAGS_ROWS = LAYERS + 4;
constexpr int WEIGHTS_ROWS = 0;
constexpr int AFTER_ROWS = 3 * LAYERS + 41;
constexpr int QUANTITIES_ROWS = LAYERS + 22;
constexpr int RESULTS_ROWS = 4 * LAYERS + 44;
constexpr int RESULT_FLAGS_ROWS = 3;

static const Number table839[] = {
#include "stability_corrections.inc"
};
static const Number table842[] = {
#include "stability_slopes.inc"
};
static const char noahpy_interface[] = R"({"state": [["state.soil_temperature", 1, 0], ["state.total_water_content", 1, 0], ["state.liquid_water_content", 1, 0], ["state.skin_temperature"], ["state.canopy_water"], ["state.ponded_water"], ["state.snow_water_equivalent"], ["state.snow_depth"], ["state.snow_layer_ice", 0, 5], ["state.snow_layer_liquid", 0, 5], ["state.snow_layer_temperature", 0, 5], ["state.snow_layer_thickness", 0, 5], ["state.snow_layer_age", 0, 5], ["state.snow_albedo"], ["state.snow_surface_temperature"], ["state.snow_age"], ["state.surface_albedo"], ["state.surface_emissivity"], ["state.roughness_length"], ["state.background_roughness_length"], ["state.exchange_coefficient_heat"], ["state.exchange_coefficient_momentum"], ["state.surface_specific_humidity"], ["state.bulk_richardson_number"]], "forcing": [["forcing.wind_speed"], ["forcing.air_temperature"], ["forcing.specific_humidity"], ["forcing.surface_pressure"], ["forcing.shortwave_down"], ["forcing.longwave_down"], ["forcing.precipitation_rate"], ["forcing.snowfall_fraction"], ["forcing.green_fraction"], ["forcing.albedo"], ["forcing.leaf_area_index"]], "numbers": [["site.layer_thickness", 1, 0], ["site.air_height"], ["site.wind_height"], ["site.richardson_limit"], ["site.wind_floor"], ["site.windless_conductance"], ["site.drainage_factor"], ["site.green_fraction_min"], ["site.green_fraction_max"], ["site.deep_soil_temperature"], ["site.ice_impedance_factor"], ["site.ponding_depth"], ["snow.fresh_snow_albedo"], ["snow.old_snow_albedo"], ["snow.cold_albedo_decay"], ["snow.melting_albedo_decay"], ["snow.melting_albedo_span"], ["snow.albedo_renewal"], ["snow.snow_roughness_length"], ["snow.snow_heat_roughness_ratio"], ["snow.snow_emissivity"], ["snow.snow_cover_depth"], ["snow.held_pore_share"], ["snow.fresh_snow_density"], ["snow.fresh_snow_density_warmth"], ["snow.fresh_snow_density_wind"], ["snow.least_fresh_snow_density"], ["snow.snow_viscosity"], ["snow.snow_viscosity_cold"], ["snow.snow_viscosity_density"], ["snow.snow_viscosity_wetness"], ["snow.wind_packing"], ["snow.wind_packed_density"], ["snow.snow_conductivity_factor"], ["vegetation.minimum_stomatal_resistance"], ["vegetation.radiation_stress_constant"], ["vegetation.vapour_deficit_stress_constant"], ["vegetation.leaf_area_index_min"], ["vegetation.leaf_area_index_max"], ["vegetation.emissivity_min"], ["vegetation.emissivity_max"], ["vegetation.albedo_min"], ["vegetation.albedo_max"], ["vegetation.roughness_length_min"], ["vegetation.roughness_length_max"], ["geometry.bottom_distance"], ["soil.clapp_hornberger_b", 1, 0], ["soil.porosity", 1, 0], ["soil.air_entry_potential", 1, 0], ["soil.saturated_hydraulic_conductivity", 1, 0], ["soil.wilting_point_water_content", 1, 0], ["soil.freezing_point_depression", 1, 0], ["surface_soil.air_dry_water_content"], ["surface_soil.porosity"], ["surface_soil.reference_water_content"], ["surface_soil.wilting_point_water_content"], ["root_zone.root_fraction", 1, 0], ["root_zone.has_roots", 1, 0], ["root_zone.layer_count"], ["flow.curve.residual", 1, 0], ["flow.curve.log_entry", 1, 0], ["flow.curve.exponent_by_suction", 1, 0], ["flow.air_dry"], ["flow.base.head"], ["thermal.dry_conductivity", 1, 0], ["thermal.log_frozen_conductivity", 1, 0], ["thermal.frozen_kersten", 1, 0], ["freezing.retention.residual", 1, 0], ["freezing.retention.log_entry", 1, 0], ["solids_capacity", 1, 0]], "flags": [["site.use_supplied_albedo"], ["site.use_supplied_leaf_area_index"], ["site.variable_zilitinkevich"], ["vegetation.is_bare_ground"], ["soil.is_gravel", 1, 0]], "weights": [], "after": [["state.soil_temperature", 1, 0], ["state.total_water_content", 1, 0], ["state.liquid_water_content", 1, 0], ["state.skin_temperature"], ["state.canopy_water"], ["state.ponded_water"], ["state.snow_water_equivalent"], ["state.snow_depth"], ["state.snow_layer_ice", 0, 5], ["state.snow_layer_liquid", 0, 5], ["state.snow_layer_temperature", 0, 5], ["state.snow_layer_thickness", 0, 5], ["state.snow_layer_age", 0, 5], ["state.snow_albedo"], ["state.snow_surface_temperature"], ["state.snow_age"], ["state.surface_albedo"], ["state.surface_emissivity"], ["state.roughness_length"], ["state.background_roughness_length"], ["state.exchange_coefficient_heat"], ["state.exchange_coefficient_momentum"], ["state.surface_specific_humidity"], ["state.bulk_richardson_number"]], "quantities": [["ice_content", 1, 0], ["thaw_depth"], ["column_water"], ["soil_water"], ["net_radiation"], ["snowfall"], ["net_evaporation"], ["potential_evaporation"], ["direct_evaporation"], ["canopy_evaporation"], ["transpiration"], ["snow_sublimation"], ["snowmelt"], ["throughfall_drip"], ["infiltration"], ["total_runoff"], ["water_gain"], ["water_loss"], ["water_residual"], ["water_leaked"], ["surface_energy_residual"], ["soil_energy_residual"], ["snow_base_mismatch"]], "results": [["fluxes.potential_evaporation"], ["fluxes.latent_heat_flux"], ["fluxes.evaporation_rate"], ["fluxes.sensible_heat_flux"], ["fluxes.ground_heat_flux"], ["fluxes.direct_evaporation"], ["fluxes.canopy_evaporation"], ["fluxes.transpiration"], ["fluxes.layer_transpiration", 1, 0], ["fluxes.snow_sublimation"], ["fluxes.dew_rate"], ["fluxes.throughfall_drip"], ["fluxes.soil_water_input"], ["fluxes.surface_runoff"], ["fluxes.subsurface_runoff"], ["fluxes.snowmelt"], ["fluxes.precipitation_heat_flux"], ["fluxes.freezing_rain_heat_flux"], ["fluxes.melt_heat_flux"], ["fluxes.absorbed_radiation"], ["fluxes.snow_cover_fraction"], ["fluxes.background_albedo"], ["fluxes.background_emissivity"], ["fluxes.leaf_area_index"], ["fluxes.canopy_resistance"], ["fluxes.plant_coefficient"], ["budget.liquid_input"], ["budget.snowfall"], ["budget.snow_vapour_loss"], ["budget.snow_trace"], ["budget.snow_correction"], ["budget.soil_water_created"], ["budget.bottom_drainage"], ["budget.excess_runoff"], ["budget.shortwave_up"], ["budget.longwave_up"], ["budget.emitted_longwave"], ["budget.sensible_heat"], ["budget.precipitation_heat"], ["budget.snow_heat_gain"], ["budget.snow_carried_heat"], ["budget.evaporation_heat"], ["budget.soil_heat_input"], ["budget.bottom_heat_flux"], ["budget.carried_heat"], ["budget.heat_capacity", 1, 0], ["budget.fusion_heat", 1, 0], ["budget.phase_change", 1, 0]], "result_flags": [["budget.has_snow"], ["budget.has_full_emission"], ["budget.melt_limited"]]})";


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
    // calm_air.calm_exchange
    const Real x454 = x11 - state[3 * LAYERS];
    const Real x455 = at_least(x117, 0.001);
    const Real x456 = numbers[LAYERS + 1] / x455;
    const Real x457 = x456 * 9.81;
    const Real x458 = x457 * x456;
    const Real x459 = numbers[LAYERS] * forcing[1];
    const Real x460 = x458 / x459;
    const Real x461 = x460 * x454;
    // calm_air.limited_richardson
    const Mask x462 = (x461 > 0.0);
    const Real x463 = select(x462, x461, 0.0);
    const Real x464 = 1 / numbers[LAYERS + 2];
    const Real x465 = x464 * (-2.0);
    const Real x466 = x463 * x465;
    const Real x467 = expm1(x466);
    const Real x469 = x467 + 2.0;
    const Real x470 = x467 / x469;
    const Real x472 = numbers[LAYERS + 2] * x470;
    const Real x473 = -x472;
    const Real x474 = select(x462, x473, x461);
    // calm_air.calm_exchange
    const Real x475 = x474 / x460;
    const Real x476 = x11 - x475;
    // exchange.myj_exchange
    const Real x477 = 1 / forcing[3];
    const Real x478 = x477 * 100000.0;
    const Real x479 = log(x478);
    const Real x480 = x479 * 0.2857142857142857;
    const Real x481 = exp(x480);
    const Real x482 = forcing[1] * x481;
    const Real x483 = x476 * x481;
    const Real x484 = 1 / x482;
    const Real x485 = x484 * 9.81;
    const Real x486 = x482 - x483;
    const Real x487 = forcing[2] + state[3 * LAYERS + 39];
    const Real x488 = x487 * 0.3041811846689896;
    const Real x489 = x488 + 1.0;
    const Real x490 = x486 * x489;
    const Real x491 = forcing[2] - state[3 * LAYERS + 39];
    const Real x492 = x491 * 0.6083623693379792;
    const Real x493 = x482 + x483;
    const Real x494 = x493 * 0.5;
    const Real x495 = x492 * x494;
    const Real x496 = x490 + x495;
    const Real x497 = at_least(x433, 1e-06);
    const Real x498 = x485 * x496;
    const Real x499 = x498 * numbers[LAYERS + 1];
    const Real x500 = x499 * numbers[LAYERS + 1];
    const Real x501 = x500 / x497;
    const Real x502 = x501 / numbers[LAYERS];
    after[3 * LAYERS + 40] = x502;
    const Real x503 = numbers[LAYERS + 1] + state[3 * LAYERS + 35];
    const Real x504 = numbers[LAYERS] + state[3 * LAYERS + 35];
    const Real x505 = x503 / state[3 * LAYERS + 35];
    const Real x506 = log(x505);
    const Real x507 = x502 / 0.505;
    const Real x508 = at_most(x507, 1.0);
    const Mask x509 = (x496 > 0.0);
    // exchange.zilitinkevich_factor
    const Real x510 = state[3 * LAYERS + 35] * (-13.157629102823119);
    const Real x511 = exp(x510);
    const Real x512 = select(flags[2], x511, 0.1);
    const Real x513 = x512 * (-103.28);
    // exchange.myj_exchange
    const Real x514 = x508 * x508;
    const Real x515 = x514 * 10.0;
    const Real x516 = x515 + 1.0;
    const Real x517 = select(x509, x516, 1.0);
    const Real x518 = x513 * x517;
    const Real x519 = 1 / numbers[LAYERS];
    const Real x520 = x519 * 0.0001;
    // exchange.convective_factor
    const Real x521 = x498 * 1000.0;
    const Real x522 = magnitude(x521);
    const Mask x523 = (x522 > 1e-30);
    const Real x524 = at_least(x522, 1e-30);
    const Real x525 = log(x524);
    const Real x526 = x525 * 0.6666666666666666;
    const Real x527 = exp(x526);
    const Real x528 = select(x523, x527, 0.0);
    const Real x529 = x528 * 1.44;
    // exchange._convective_velocity_squared
    const Real x530 = log(state[3 * LAYERS + 37]);
    const Real x531 = x530 * 0.6666666666666666;
    const Real x532 = exp(x531);
    const Real x533 = x529 * x532;
    // exchange._friction_velocity
    const Real x534 = x497 + x533;
    const Real x535 = sqrt(x534);
    const Real x536 = state[3 * LAYERS + 38] * x535;
    const Real x537 = sqrt(x536);
    const Real x538 = at_least(x537, 1e-09);
    // exchange.myj_exchange
    const Real x539 = select(x509, 0.0, x529);
    const Real x540 = x498 * 0.4;
    const Real x541 = state[3 * LAYERS + 35] / x503;
    const Real x542 = x538 * state[3 * LAYERS + 36];
    const Real x543 = sqrt(x542);
    const Real x544 = x518 * x543;
    const Real x545 = exp(x544);
    const Real x546 = x545 * state[3 * LAYERS + 36];
    const Real x547 = at_least(x546, 1e-28);
    const Real x548 = x547 / x504;
    const Real x549 = x540 * state[3 * LAYERS + 37];
    const Real x550 = x538 * x538;
    const Real x551 = x550 * x538;
    const Real x552 = x549 / x551;
    real_25[0] = x503;
    real_25[1] = state[3 * LAYERS + 35];
    real_25[2] = x504;
    real_25[3] = x547;
    real_26[0] = real_of(1.0);
    real_26[1] = x541;
    real_26[2] = real_of(1.0);
    real_26[3] = x548;
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
        const Real a554 = x552 * real_25[l];
        const Real a556 = real_26[l] * (-5.0);
        const Mask a557 = (a554 < a556);
        const Real a558 = select(a557, a556, a554);
        const Real a559 = real_26[l] * 0.9999990000003619;
        const Mask a560 = (a558 > a559);
        const Real a561 = select(a560, a559, a558);
        const Real a562 = a561 - (-5.0);
        const Real a563 = a562 / 0.0006;
        const Real a564 = trunc(a563);
        const Index a565 = index_of_real(a564);
        const Index a566 = at_least(a565, 0);
        const Index a567 = at_most(a566, 9999);
        const Index a569 = a567 + index_27[l];
        const Real a570 = look_up(table839, a569);
        const Real a571 = a563 - a564;
        const Real a572 = look_up(table842, a569);
        const Real a573 = a571 * a572;
        const Real a574 = a570 + a573;
        real_28[l] = a416;
        real_29[l] = a574;
    }
    // exchange.myj_exchange
    const Real x575 = real_29[0] - real_29[1];
    const Real x576 = x575 + x506;
    const Real x577 = real_29[2] - real_29[3];
    const Real x578 = log(x548);
    const Real x579 = x577 - x578;
    const Real x580 = x538 * 0.4;
    const Real x581 = x580 / x576;
    const Mask x582 = (x581 < x520);
    const Real x583 = select(x582, x520, x581);
    const Real x584 = x580 / x579;
    const Mask x585 = (x584 < x520);
    const Real x586 = select(x585, x520, x584);
    // exchange._convective_velocity_squared
    const Real x587 = log(x586);
    const Real x588 = x587 * 0.6666666666666666;
    const Real x589 = exp(x588);
    const Real x590 = x539 * x589;
    // exchange._friction_velocity
    const Real x591 = x497 + x590;
    const Real x592 = sqrt(x591);
    const Real x593 = x583 * x592;
    const Real x594 = sqrt(x593);
    const Real x595 = at_least(x594, 1e-09);
    // exchange.myj_exchange
    const Real x596 = x595 * state[3 * LAYERS + 36];
    const Real x597 = sqrt(x596);
    const Real x598 = x518 * x597;
    const Real x599 = exp(x598);
    const Real x600 = x599 * state[3 * LAYERS + 36];
    const Real x601 = at_least(x600, 1e-28);
    const Real x602 = x601 / x504;
    const Real x603 = x540 * x586;
    const Real x604 = x595 * x595;
    const Real x605 = x604 * x595;
    const Real x606 = x603 / x605;
    real_29[0] = x503;
    real_29[1] = state[3 * LAYERS + 35];
    real_29[2] = x504;
    real_29[3] = x601;
    real_26[0] = real_of(1.0);
    real_26[1] = x541;
    real_26[2] = real_of(1.0);
    real_26[3] = x602;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a608 = x606 * real_29[l];
        const Real a610 = real_26[l] * (-5.0);
        const Mask a611 = (a608 < a610);
        const Real a612 = select(a611, a610, a608);
        const Real a613 = real_26[l] * 0.9999990000003619;
        const Mask a614 = (a612 > a613);
        const Real a615 = select(a614, a613, a612);
        const Real a616 = a615 - (-5.0);
        const Real a617 = a616 / 0.0006;
        const Real a618 = trunc(a617);
        const Index a619 = index_of_real(a618);
        const Index a620 = at_least(a619, 0);
        const Index a621 = at_most(a620, 9999);
        const Index a622 = a621 + index_27[l];
        const Real a623 = look_up(table839, a622);
        const Real a624 = a617 - a618;
        const Real a625 = look_up(table842, a622);
        const Real a626 = a624 * a625;
        const Real a627 = a623 + a626;
        real_25[l] = a627;
    }
    // exchange.myj_exchange
    const Real x628 = real_25[0] - real_25[1];
    const Real x629 = x628 + x506;
    const Real x630 = real_25[2] - real_25[3];
    const Real x631 = log(x602);
    const Real x632 = x630 - x631;
    const Real x633 = x595 * 0.4;
    const Real x634 = x633 / x629;
    const Mask x635 = (x634 < x520);
    const Real x636 = select(x635, x520, x634);
    const Real x637 = x633 / x632;
    const Mask x638 = (x637 < x520);
    const Real x639 = select(x638, x520, x637);
    // exchange._convective_velocity_squared
    const Real x640 = log(x639);
    const Real x641 = x640 * 0.6666666666666666;
    const Real x642 = exp(x641);
    const Real x643 = x539 * x642;
    // exchange._friction_velocity
    const Real x644 = x497 + x643;
    const Real x645 = sqrt(x644);
    const Real x646 = x636 * x645;
    const Real x647 = sqrt(x646);
    const Real x648 = at_least(x647, 1e-09);
    // exchange.myj_exchange
    const Real x649 = x648 * state[3 * LAYERS + 36];
    const Real x650 = sqrt(x649);
    const Real x651 = x518 * x650;
    const Real x652 = exp(x651);
    const Real x653 = x652 * state[3 * LAYERS + 36];
    const Real x654 = at_least(x653, 1e-28);
    const Real x655 = x654 / x504;
    const Real x656 = x540 * x639;
    const Real x657 = x648 * x648;
    const Real x658 = x657 * x648;
    const Real x659 = x656 / x658;
    real_25[0] = x503;
    real_25[1] = state[3 * LAYERS + 35];
    real_25[2] = x504;
    real_25[3] = x654;
    real_26[0] = real_of(1.0);
    real_26[1] = x541;
    real_26[2] = real_of(1.0);
    real_26[3] = x655;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a661 = x659 * real_25[l];
        const Real a663 = real_26[l] * (-5.0);
        const Mask a664 = (a661 < a663);
        const Real a665 = select(a664, a663, a661);
        const Real a666 = real_26[l] * 0.9999990000003619;
        const Mask a667 = (a665 > a666);
        const Real a668 = select(a667, a666, a665);
        const Real a669 = a668 - (-5.0);
        const Real a670 = a669 / 0.0006;
        const Real a671 = trunc(a670);
        const Index a672 = index_of_real(a671);
        const Index a673 = at_least(a672, 0);
        const Index a674 = at_most(a673, 9999);
        const Index a675 = a674 + index_27[l];
        const Real a676 = look_up(table839, a675);
        const Real a677 = a670 - a671;
        const Real a678 = look_up(table842, a675);
        const Real a679 = a677 * a678;
        const Real a680 = a676 + a679;
        real_29[l] = a680;
    }
    // exchange.myj_exchange
    const Real x681 = real_29[0] - real_29[1];
    const Real x682 = x681 + x506;
    const Real x683 = real_29[2] - real_29[3];
    const Real x684 = log(x655);
    const Real x685 = x683 - x684;
    const Real x686 = x648 * 0.4;
    const Real x687 = x686 / x682;
    const Mask x688 = (x687 < x520);
    const Real x689 = select(x688, x520, x687);
    const Real x690 = x686 / x685;
    const Mask x691 = (x690 < x520);
    const Real x692 = select(x691, x520, x690);
    // exchange._convective_velocity_squared
    const Real x693 = log(x692);
    const Real x694 = x693 * 0.6666666666666666;
    const Real x695 = exp(x694);
    const Real x696 = x539 * x695;
    // exchange._friction_velocity
    const Real x697 = x497 + x696;
    const Real x698 = sqrt(x697);
    const Real x699 = x689 * x698;
    const Real x700 = sqrt(x699);
    const Real x701 = at_least(x700, 1e-09);
    // exchange.myj_exchange
    const Real x702 = x701 * state[3 * LAYERS + 36];
    const Real x703 = sqrt(x702);
    const Real x704 = x518 * x703;
    const Real x705 = exp(x704);
    const Real x706 = x705 * state[3 * LAYERS + 36];
    const Real x707 = at_least(x706, 1e-28);
    const Real x708 = x707 / x504;
    const Real x709 = x540 * x692;
    const Real x710 = x701 * x701;
    const Real x711 = x710 * x701;
    const Real x712 = x709 / x711;
    real_29[0] = x503;
    real_29[1] = state[3 * LAYERS + 35];
    real_29[2] = x504;
    real_29[3] = x707;
    real_26[0] = real_of(1.0);
    real_26[1] = x541;
    real_26[2] = real_of(1.0);
    real_26[3] = x708;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a714 = x712 * real_29[l];
        const Real a716 = real_26[l] * (-5.0);
        const Mask a717 = (a714 < a716);
        const Real a718 = select(a717, a716, a714);
        const Real a719 = real_26[l] * 0.9999990000003619;
        const Mask a720 = (a718 > a719);
        const Real a721 = select(a720, a719, a718);
        const Real a722 = a721 - (-5.0);
        const Real a723 = a722 / 0.0006;
        const Real a724 = trunc(a723);
        const Index a725 = index_of_real(a724);
        const Index a726 = at_least(a725, 0);
        const Index a727 = at_most(a726, 9999);
        const Index a728 = a727 + index_27[l];
        const Real a729 = look_up(table839, a728);
        const Real a730 = a723 - a724;
        const Real a731 = look_up(table842, a728);
        const Real a732 = a730 * a731;
        const Real a733 = a729 + a732;
        real_25[l] = a733;
    }
    // exchange.myj_exchange
    const Real x734 = real_25[0] - real_25[1];
    const Real x735 = x734 + x506;
    const Real x736 = real_25[2] - real_25[3];
    const Real x737 = log(x708);
    const Real x738 = x736 - x737;
    const Real x739 = x701 * 0.4;
    const Real x740 = x739 / x735;
    const Mask x741 = (x740 < x520);
    const Real x742 = select(x741, x520, x740);
    const Real x743 = x739 / x738;
    const Mask x744 = (x743 < x520);
    const Real x745 = select(x744, x520, x743);
    // exchange._convective_velocity_squared
    const Real x746 = log(x745);
    const Real x747 = x746 * 0.6666666666666666;
    const Real x748 = exp(x747);
    const Real x749 = x539 * x748;
    // exchange._friction_velocity
    const Real x750 = x497 + x749;
    const Real x751 = sqrt(x750);
    const Real x752 = x742 * x751;
    const Real x753 = sqrt(x752);
    const Real x754 = at_least(x753, 1e-09);
    // exchange.myj_exchange
    const Real x755 = x754 * state[3 * LAYERS + 36];
    const Real x756 = sqrt(x755);
    const Real x757 = x518 * x756;
    const Real x758 = exp(x757);
    const Real x759 = x758 * state[3 * LAYERS + 36];
    const Real x760 = at_least(x759, 1e-28);
    const Real x761 = x760 / x504;
    const Real x762 = x540 * x745;
    const Real x763 = x754 * x754;
    const Real x764 = x763 * x754;
    const Real x765 = x762 / x764;
    real_25[0] = x503;
    real_25[1] = state[3 * LAYERS + 35];
    real_25[2] = x504;
    real_25[3] = x760;
    real_26[0] = real_of(1.0);
    real_26[1] = x541;
    real_26[2] = real_of(1.0);
    real_26[3] = x761;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a767 = x765 * real_25[l];
        const Real a769 = real_26[l] * (-5.0);
        const Mask a770 = (a767 < a769);
        const Real a771 = select(a770, a769, a767);
        const Real a772 = real_26[l] * 0.9999990000003619;
        const Mask a773 = (a771 > a772);
        const Real a774 = select(a773, a772, a771);
        const Real a775 = a774 - (-5.0);
        const Real a776 = a775 / 0.0006;
        const Real a777 = trunc(a776);
        const Index a778 = index_of_real(a777);
        const Index a779 = at_least(a778, 0);
        const Index a780 = at_most(a779, 9999);
        const Index a781 = a780 + index_27[l];
        const Real a782 = look_up(table839, a781);
        const Real a783 = a776 - a777;
        const Real a784 = look_up(table842, a781);
        const Real a785 = a783 * a784;
        const Real a786 = a782 + a785;
        real_29[l] = a786;
    }
    // exchange.myj_exchange
    const Real x787 = real_29[0] - real_29[1];
    const Real x788 = x787 + x506;
    const Real x789 = real_29[2] - real_29[3];
    const Real x790 = log(x761);
    const Real x791 = x789 - x790;
    const Real x792 = x754 * 0.4;
    const Real x793 = x792 / x788;
    const Mask x794 = (x793 < x520);
    const Real x795 = select(x794, x520, x793);
    after[3 * LAYERS + 38] = x795;
    const Real x796 = x792 / x791;
    const Mask x797 = (x796 < x520);
    const Real x798 = select(x797, x520, x796);
    // calm_air.calm_exchange
    const Real x799 = x108 * 1004.5;
    const Real x800 = numbers[LAYERS + 4] / x799;
    const Real x801 = x798 + x800;
    after[3 * LAYERS + 37] = x801;
    // vegetation.vegetated_surface
    const Real x802 = select(flags[3], 0.0, forcing[8]);
    // vegetation.greenness
    const Real x803 = x802 - numbers[LAYERS + 6];
    const Real x804 = numbers[LAYERS + 7] - numbers[LAYERS + 6];
    const Mask x805 = (x804 == 0.0);
    const Real x806 = select(x805, 1e-30, x804);
    const Real x807 = x803 / x806;
    const Real x808 = at_least(x807, 0.0);
    const Real x809 = at_most(x808, 1.0);
    const Mask x810 = (x802 >= numbers[LAYERS + 7]);
    const Real x811 = select(x810, 1.0, x809);
    // vegetation._between
    const Real x812 = 1.0 - x811;
    const Real x813 = x812 * numbers[LAYERS + 36];
    const Real x814 = x811 * numbers[LAYERS + 37];
    const Real x815 = x813 + x814;
    // vegetation.vegetated_surface
    const Real x816 = select(flags[1], forcing[10], x815);
    results[LAYERS + 22] = x816;
    // vegetation._between
    const Real x817 = x812 * numbers[LAYERS + 41];
    const Real x818 = x811 * numbers[LAYERS + 40];
    const Real x819 = x817 + x818;
    // vegetation.vegetated_surface
    const Real x820 = select(flags[0], forcing[9], x819);
    results[LAYERS + 20] = x820;
    // vegetation._between
    const Real x821 = x812 * numbers[LAYERS + 38];
    const Real x822 = x811 * numbers[LAYERS + 39];
    const Real x823 = x821 + x822;
    results[LAYERS + 21] = x823;
    const Real x824 = x812 * numbers[LAYERS + 42];
    const Real x825 = x811 * numbers[LAYERS + 43];
    const Real x826 = x824 + x825;
    after[3 * LAYERS + 35] = x826;
    after[3 * LAYERS + 36] = x826;
    // layered_snow_step.layered_snow_step
    const Real x827 = 1.0 - x820;
    const Real x828 = x827 * forcing[4];
    const Real x829 = x823 * forcing[5];
    const Real x830 = x828 + x829;
    // soil_heat.canopy_damping
    const Real x831 = x802 * (-2.0);
    const Real x832 = exp(x831);
    // layered_snow_step.layered_snow_step
    const Real x833 = real_2[0] * x832;
    const Real x834 = x27 * 4218.0;
    const Real x835 = state[3 * LAYERS] - state[0];
    const Real x836 = x833 * x835;
    const Real x837 = x836 / x0;
    // evapotranspiration.potential_evaporation
    const Real x838 = 2488.8 * x18;
    const Real x839 = x108 * 1004.6;
    const Real x840 = x839 * x801;
    const Real x841 = x21 / 5.67e-08;
    const Real x842 = x823 * x841;
    const Real x843 = x842 * 6.48e-08;
    const Real x844 = forcing[3] * x801;
    const Real x845 = x843 / x844;
    const Real x846 = x845 + 1.0;
    const Real x847 = x834 / x840;
    const Real x848 = x846 + x847;
    const Real x849 = x823 * x21;
    const Real x850 = x830 - x849;
    const Real x851 = x850 - x837;
    const Real x852 = x851 / x840;
    const Real x853 = x852 + x11;
    const Real x854 = x853 - forcing[1];
    const Real x855 = x9 - forcing[2];
    const Real x856 = 2488.8 * x855;
    const Real x857 = x856 * x848;
    const Real x858 = x854 * x838;
    const Real x859 = x857 + x858;
    const Real x860 = x838 + x848;
    const Real x861 = x859 / x860;
    const Real x862 = x861 * x840;
    const Real x863 = x862 / 2501000.0;
    // layered_snow_step.layered_snow_step
    const Real x864 = at_least(x863, 0.0);
    // vegetation.water_stress
    const Real x866 = numbers[7 * LAYERS + 47] - numbers[7 * LAYERS + 48];
    // vegetation.canopy_resistance
    const Mask x870 = (x802 > 0.0);
    const Real x871 = at_least(x816, 1e-06);
    const Real x872 = forcing[4] * 1.1;
    const Real x873 = numbers[LAYERS + 34] * x871;
    const Real x874 = x872 / x873;
    const Real x875 = numbers[LAYERS + 33] / 5000.0;
    const Real x876 = x874 + x875;
    const Real x877 = x874 + 1.0;
    const Real x878 = x876 / x877;
    const Real x879 = 298.0 - forcing[1];
    const Real x880 = x879 * x879;
    const Real x881 = x880 * 0.0016;
    const Real x882 = 1.0 - x881;
    const Real x883 = numbers[LAYERS + 35] * x855;
    const Real x884 = x883 + 1.0;
    const Real x885 = 1 / x884;
    const Real x888 = at_least(x878, 0.0001);
    const Real x889 = x871 * x888;
    const Real x890 = at_least(x882, 0.0001);
    const Real x891 = x889 * x890;
    const Real x892 = at_least(x885, 0.01);
    const Real x893 = x891 * x892;
    // vegetation.water_stress, vegetation.canopy_resistance
    Real a887_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a865 = state[l + 2 * LAYERS] - numbers[7 * LAYERS + 48];
        const Real a867 = a865 / x866;
        const Real a868 = at_least(a867, 0.0);
        const Real a869 = at_most(a868, 1.0);
        const Real a886 = numbers[l + 7 * LAYERS + 49] * a869;
        a887_last = a887_last + a886;
        real_2[l] = a869;
    }
    // vegetation.canopy_resistance
    const Real x894 = at_least(a887_last, 0.0001);
    const Real x895 = x893 * x894;
    const Real x896 = numbers[LAYERS + 33] / x895;
    const Real x897 = x823 * 4.0;
    const Real x898 = x897 * x21;
    const Real x899 = x898 * 0.2857541065206571;
    const Real x900 = x899 / x844;
    const Real x901 = x900 + 1.0;
    const Real x902 = x18 * 2489.795918367347;
    const Real x903 = x901 + x902;
    const Real x904 = x896 * x801;
    const Real x905 = x904 + 1.0;
    const Real x906 = x901 * x905;
    const Real x907 = x906 + x902;
    const Real x908 = x903 / x907;
    const Real x909 = select(x870, x896, 0.0);
    results[LAYERS + 23] = x909;
    const Real x910 = select(x870, x908, 0.0);
    results[LAYERS + 24] = x910;
    // step_parts.evaporation_demand
    const Real x911 = x864 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x912 = state[LAYERS] - numbers[7 * LAYERS + 45];
    const Real x913 = numbers[7 * LAYERS + 46] - numbers[7 * LAYERS + 45];
    const Real x914 = x912 / x913;
    const Real x915 = at_least(x914, 0.0);
    const Real x916 = at_most(x915, 1.0);
    const Real x917 = x916 * x916;
    const Real x918 = 1.0 - x802;
    const Real x919 = x917 * x918;
    const Real x920 = x919 * x911;
    const Real x921 = state[3 * LAYERS + 1] / 0.0005;
    const Mask x922 = (x921 > 1e-30);
    const Real x923 = at_least(x921, 1e-30);
    const Real x924 = sqrt(x923);
    const Real x925 = select(x922, x924, 0.0);
    const Real x926 = x802 * x925;
    const Real x927 = x926 * x911;
    const Real x928 = state[3 * LAYERS + 1] / seconds;
    const Mask x929 = (x928 <= x927);
    const Real x930 = select(x929, x928, x927);
    const Real x931 = x802 * x910;
    const Real x932 = x931 * x911;
    const Real x933 = 1.0 - x925;
    const Real x934 = x932 * x933;
    Real a936_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a935 = real_2[l] * numbers[l + 8 * LAYERS + 49];
        a936_last = a936_last + a935;
        real_30[l] = a935;
    }
    const Real x937 = a936_last / numbers[9 * LAYERS + 49];
    Real a942_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a938 = numbers[l + 7 * LAYERS + 49] + real_30[l];
        const Real a939 = a938 - x937;
        const Real a940 = at_least(a939, 0.0);
        const Real a941 = real_30[l] * a940;
        a942_last = a942_last + a941;
        real_2[l] = a941;
    }
    const Mask x943 = (a942_last > 0.0);
    const Real x944 = select(x943, a942_last, 1.0);
    // step_parts.<genexpr>
    const Real x948 = x453 * x920;
    const Real x949 = x453 * x930;
    // layered_snow_step.layered_snow_step
    const Real x951 = -x863;
    const Real x952 = at_least(x951, 0.0);
    const Real x953 = x453 * x952;
    const Real x954 = x453 * x863;
    const Real x955 = x953 * 2501000.0;
    const Real x956 = x27 / 1000.0;
    const Real x957 = x453 * x956;
    // step_parts.dew_rate
    const Real x958 = x953 / 1000.0;
    results[LAYERS + 9] = x958;
    // layered_snow_step.layered_snow_step
    const Real x959 = x957 + x958;
    results[LAYERS + 25] = x959;
    // vegetation.intercept
    const Real x960 = x802 * x959;
    const Real x961 = x960 - x949;
    const Real x962 = seconds * x961;
    const Real x963 = state[3 * LAYERS + 1] + x962;
    const Real x964 = x963 - 0.0005;
    const Real x965 = at_least(x964, 0.0);
    results[LAYERS + 10] = x965;
    const Real x966 = state[3 * LAYERS + 1] * 8.881784197001252e-16;
    const Real x967 = at_least(x966, 1e-20);
    const Mask x968 = (x963 < x967);
    const Real x969 = at_most(x963, 0.0005);
    const Real x970 = select(x968, 0.0, x969);
    after[3 * LAYERS + 1] = x970;
    const Real x971 = x918 * x959;
    const Real x972 = x965 / seconds;
    quantities[LAYERS + 12] = x972;
    const Real x973 = x971 + x972;
    // water_flow.__call__
    const Real x974 = state[3 * LAYERS + 2] / seconds;
    const Real x975 = x973 + x974;
    // water_flow.share_impedance
    const Real x981 = numbers[LAYERS + 9] * (-2.302585092994046);
    // water_flow.__call__
    const Real x985 = numbers[12 * LAYERS + 50] - real_1[0];
    // evapotranspiration.evaporation_components, step_parts.<genexpr>, water_flow.__call__, water_flow.share_impedance
    Real a947_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a945 = real_2[l] / x944;
        const Real a946 = x934 * a945;
        a947_last = a947_last + a946;
        const Real a950 = x453 * a946;
        const Real a976 = 0.02 - real_1[l];
        const Mask a977 = (a976 < numbers[l + 9 * LAYERS + 50]);
        const Real a978 = select(a977, numbers[l + 9 * LAYERS + 50], a976);
        const Real a979 = at_least(a978, 0.0);
        const Real a980 = minimum(a979, state[l + 2 * LAYERS]);
        const Real a982 = real_1[l] / state[l + LAYERS];
        const Real a983 = x981 * a982;
        const Real a984 = numbers[l + 2 * LAYERS + 45] - real_1[l];
        real_30[l] = a950;
        real_31[l] = a980;
        real_32[l] = a983;
        real_33[l] = a984;
    }
    // water_flow.__call__
    const Mask x986 = (x985 < real_31[0]);
    const Real x987 = select(x986, real_31[0], x985);
    const Real x990 = seconds * x975;
    const Mask x991 = (x990 > numbers[LAYERS + 10]);
    const Real x992 = select(x991, numbers[LAYERS + 10], x990);
    const Real x993 = at_least(x992, 0.0);
    // water_flow.__call__, implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a988 = (numbers[l + 5 * LAYERS + 45] < real_31[l]);
        const Real a989 = select(a988, real_31[l], numbers[l + 5 * LAYERS + 45]);
        const Real a994 = numbers[l] * 0.5;
        const Real a995 = a994 / numbers[l + 4 * LAYERS + 45];
        real_2[l] = a989;
        real_34[l] = a994;
        real_35[l] = a995;
    }
    // implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1007 = exp(real_32[l]);
        const Real a1008 = a1007 / real_35[l];
        real_36[l] = a1008;
    }
    const Real x1009 = numbers[12 * LAYERS + 51] * real_36[LAYERS - 1];
    // retention.given_head
    const Real x1010 = -x993;
    const Real x1011 = at_least(x1010, 1e-30);
    const Real x1012 = log(x1011);
    // retention.flowing
    const Mask x1013 = (x1010 < numbers[3 * LAYERS + 45]);
    const Real x1014 = select(x1013, numbers[3 * LAYERS + 45], x1010);
    const Mask x1015 = (x1012 < numbers[10 * LAYERS + 50]);
    const Real x1016 = select(x1015, numbers[10 * LAYERS + 50], x1012);
    const Real x1017 = x1016 - numbers[10 * LAYERS + 50];
    const Real x1019 = numbers[11 * LAYERS + 50] * x1017;
    const Real x1020 = -x1019;
    const Real x1021 = exp(x1020);
    const Real x1022 = x1014 * x1021;
    const Real x1023 = numbers[11 * LAYERS + 50] - 1.0;
    const Real x1024 = x1022 / x1023;
    const Real x1025 = x993 + numbers[3 * LAYERS + 45];
    const Real x1026 = at_least(x1025, 0.0);
    const Real x1027 = x1024 + x1026;
    // implicit_water._problem
    const Real x1028 = real_34[0] * x1021;
    const Real x1029 = numbers[LAYERS + 5] * numbers[5 * LAYERS + 44];
    const Real x1030 = exp(real_32[LAYERS - 1]);
    const Real x1031 = x1029 * x1030;
    const Real x1032 = x1027 + x1028;
    const Real x1033 = real_36[0] * x1032;
    // retention.given_head
    const Real x1034 = -numbers[12 * LAYERS + 51];
    const Real x1035 = at_least(x1034, 1e-30);
    const Real x1036 = log(x1035);
    // retention.flowing
    const Mask x1037 = (x1034 < numbers[4 * LAYERS + 44]);
    const Real x1038 = select(x1037, numbers[4 * LAYERS + 44], x1034);
    const Mask x1039 = (x1036 < numbers[11 * LAYERS + 49]);
    const Real x1040 = select(x1039, numbers[11 * LAYERS + 49], x1036);
    const Real x1041 = x1040 - numbers[11 * LAYERS + 49];
    const Real x1043 = numbers[12 * LAYERS + 49] * x1041;
    const Real x1044 = -x1043;
    const Real x1045 = exp(x1044);
    const Real x1046 = x1038 * x1045;
    const Real x1047 = numbers[12 * LAYERS + 49] - 1.0;
    const Real x1048 = x1046 / x1047;
    const Real x1049 = numbers[12 * LAYERS + 51] + numbers[4 * LAYERS + 44];
    const Real x1050 = at_least(x1049, 0.0);
    const Real x1051 = x1048 + x1050;
    // implicit_water._problem
    const Real x1052 = x1009 * x1051;
    // retention.brim
    real_37[0] = numbers[3 * LAYERS + 45];
    for (int l = 0; l < LAYERS - 1; ++l) real_37[l + 1] = numbers[l + 3 * LAYERS + 45];
    for (int l = 0; l < LAYERS - 1; ++l) real_38[l] = numbers[l + 3 * LAYERS + 46];
    real_38[LAYERS - 1] = numbers[4 * LAYERS + 44];
    // retention.brim, implicit_water._start, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1055 = minimum(real_37[l], real_38[l]);
        const Real a1056 = minimum(numbers[l + 3 * LAYERS + 45], a1055);
        const Real a1057 = numbers[l + 3 * LAYERS + 45] / a1056;
        const Real a1058 = log(a1057);
        const Real a1059 = a1058 / numbers[l + LAYERS + 45];
        const Real a1060 = exp(a1059);
        const Real a1061 = numbers[l + 2 * LAYERS + 45] - numbers[l + 9 * LAYERS + 50];
        const Real a1062 = a1061 * a1060;
        const Real a1063 = numbers[l + 9 * LAYERS + 50] + a1062;
        const Real a1064 = minimum(state[l + 2 * LAYERS], real_33[l]);
        const Real a1065 = maximum(a1064, real_31[l]);
        const Real a1066 = minimum(a1065, a1063);
        const Real a1067 = a1063 - numbers[l + 9 * LAYERS + 50];
        const Real a1068 = a1067 / a1061;
        const Real a1069 = at_least(a1068, 1e-12);
        const Real a1070 = log(a1069);
        const Real a1071 = numbers[l + LAYERS + 45] * a1070;
        const Real a1072 = numbers[l + 10 * LAYERS + 50] - a1071;
        const Real a1073 = at_most(a1072, 16.11809565095832);
        const Real a1074 = exp(a1073);
        const Real a1075 = numbers[l + LAYERS + 45] * a1074;
        const Real a1076 = a1069 * a1061;
        const Real a1077 = a1075 / a1076;
        const Mask a1079 = (a1063 > real_33[l]);
        const Real a1080 = select(a1079, real_33[l], a1063);
        const Mask a1081 = (a1063 <= real_33[l]);
        const Real a1082 = a1080 - real_31[l];
        const Real a1083 = a1082 * 100.0;
        const Real a1084 = at_least(a1083, 0.0);
        const Real a1085 = at_most(a1084, 1.0);
        const Mask a1086 = (a1085 < 1.0);
        const Mask a1087 = (a1081 & a1086);
        const Real a1088 = select(a1087, 100.0, 0.0);
        const Mask a1089 = (a1074 < numbers[l + 3 * LAYERS + 45]);
        const Real a1090 = select(a1089, numbers[l + 3 * LAYERS + 45], a1074);
        const Mask a1091 = (a1073 < numbers[l + 10 * LAYERS + 50]);
        const Real a1092 = select(a1091, numbers[l + 10 * LAYERS + 50], a1073);
        const Real a1093 = a1092 - numbers[l + 10 * LAYERS + 50];
        const Real a1095 = numbers[l + 11 * LAYERS + 50] * a1093;
        const Real a1096 = -a1095;
        const Real a1097 = exp(a1096);
        const Real a1098 = numbers[l + 3 * LAYERS + 45] * 0.999999999;
        const Mask a1099 = (a1074 > a1098);
        const Real a1100 = numbers[l + 11 * LAYERS + 50] * a1097;
        const Real a1101 = a1100 / a1090;
        const Real a1102 = select(a1099, a1101, 0.0);
        const Real a1103 = a1090 * a1097;
        const Real a1104 = numbers[l + 11 * LAYERS + 50] - 1.0;
        const Real a1105 = a1103 / a1104;
        const Real a1106 = numbers[l + 3 * LAYERS + 45] - a1074;
        const Real a1107 = at_least(a1106, 0.0);
        const Real a1108 = a1105 + a1107;
        real_39[l] = a1061;
        real_40[l] = a1063;
        real_41[l] = a1066;
        real_42[l] = a1067;
        real_43[l] = a1073;
        real_44[l] = a1074;
        real_45[l] = a1077;
        real_46[l] = a1085;
        mask_47[l] = a1086;
        real_48[l] = a1088;
        real_49[l] = a1097;
        real_50[l] = a1098;
        real_51[l] = a1102;
        real_52[l] = a1104;
        real_53[l] = a1108;
    }
    // implicit_water._impedance, implicit_water._problem, retention.flowing, implicit_water._sent
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a996 = real_34[l] + real_34[l + 1];
        const Real a997 = real_34[l] / a996;
        const Real a998 = real_32[l] - real_32[l + 1];
        const Real a999 = a997 * a998;
        const Real a1000 = real_32[l + 1] + a999;
        const Real a1001 = real_32[l] + real_32[l + 1];
        const Real a1002 = a1001 * 0.5;
        const Real a1003 = minimum(a1000, a1002);
        const Real a1004 = exp(a1003);
        const Real a1005 = real_35[l] + real_35[l + 1];
        const Real a1006 = a1004 / a1005;
        const Mask a1109 = (real_44[l + 1] < numbers[l + 3 * LAYERS + 45]);
        const Real a1110 = select(a1109, numbers[l + 3 * LAYERS + 45], real_44[l + 1]);
        const Mask a1111 = (real_43[l + 1] < numbers[l + 10 * LAYERS + 50]);
        const Real a1112 = select(a1111, numbers[l + 10 * LAYERS + 50], real_43[l + 1]);
        const Real a1113 = a1112 - numbers[l + 10 * LAYERS + 50];
        const Real a1115 = numbers[l + 11 * LAYERS + 50] * a1113;
        const Real a1116 = -a1115;
        const Real a1117 = exp(a1116);
        const Real a1118 = a1110 * a1117;
        const Real a1119 = numbers[l + 11 * LAYERS + 50] - 1.0;
        const Real a1120 = a1118 / a1119;
        const Real a1121 = numbers[l + 3 * LAYERS + 45] - real_44[l + 1];
        const Real a1122 = at_least(a1121, 0.0);
        const Real a1123 = a1120 + a1122;
        const Mask a1124 = (real_44[l] < numbers[l + 3 * LAYERS + 46]);
        const Real a1125 = select(a1124, numbers[l + 3 * LAYERS + 46], real_44[l]);
        const Mask a1126 = (real_43[l] < numbers[l + 10 * LAYERS + 51]);
        const Real a1127 = select(a1126, numbers[l + 10 * LAYERS + 51], real_43[l]);
        const Real a1128 = a1127 - numbers[l + 10 * LAYERS + 51];
        const Real a1130 = numbers[l + 11 * LAYERS + 51] * a1128;
        const Real a1131 = -a1130;
        const Real a1132 = exp(a1131);
        const Real a1133 = a1125 * a1132;
        const Real a1134 = numbers[l + 11 * LAYERS + 51] - 1.0;
        const Real a1135 = a1133 / a1134;
        const Real a1136 = numbers[l + 3 * LAYERS + 46] - real_44[l];
        const Real a1137 = at_least(a1136, 0.0);
        const Real a1138 = a1135 + a1137;
        const Real a1139 = real_53[l] + a1138;
        const Real a1140 = a1139 * 0.5;
        real_38[l] = a996;
        real_54[l] = a1006;
        real_55[l] = a1117;
        real_56[l] = a1119;
        real_57[l] = a1123;
        real_58[l] = a1132;
        real_59[l] = a1134;
        real_60[l] = a1140;
    }
    // implicit_water._downward
    real_38[LAYERS - 1] = real_34[LAYERS - 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1142 = real_38[l] * real_49[l];
        real_34[l] = a1142;
    }
    const Real x1145 = real_53[LAYERS - 1] + real_34[LAYERS - 1];
    const Real x1146 = x1009 * x1145;
    const Real x1147 = x1031 * real_49[LAYERS - 1];
    const Real x1148 = x1146 + x1147;
    // implicit_water._upward
    const Real x1152 = real_36[0] * real_53[0];
    // implicit_water._balance
    const Mask x1153 = (real_of(0.0) > 0.0);
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1154 = select(x1153, 0.0, real_51[l]);
        const Real a1157 = real_38[l] * a1154;
        real_44[l] = a1154;
        real_43[l] = a1157;
    }
    // implicit_water._downward
    const Real x1160 = real_49[LAYERS - 1] + real_43[LAYERS - 1];
    const Real x1161 = x1009 * x1160;
    const Real x1162 = x1031 * real_44[LAYERS - 1];
    const Real x1163 = x1161 + x1162;
    // implicit_water._downward, implicit_water._sent, implicit_water._upward, implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1143 = real_60[l] + real_34[l];
        const Real a1144 = real_54[l] * a1143;
        const Real a1149 = real_53[l + 1] + real_57[l];
        const Real a1150 = a1149 * 0.5;
        const Real a1151 = real_54[l] * a1150;
        const Real a1155 = real_49[l] + real_58[l];
        const Real a1156 = a1155 * 0.5;
        const Real a1158 = a1156 + real_43[l];
        const Real a1159 = real_54[l] * a1158;
        real_44[l] = a1144;
        real_51[l + 1] = a1151;
        real_35[l] = a1159;
    }
    // implicit_water._balance
    real_35[LAYERS - 1] = x1163;
    // implicit_water._upward
    const Real x1169 = real_36[0] * real_49[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1166 = real_49[l + 1] + real_55[l];
        const Real a1167 = a1166 * 0.5;
        const Real a1168 = real_54[l] * a1167;
        real_43[l + 1] = a1168;
    }
    // implicit_water._balance
    real_43[0] = x1169;
    real_44[LAYERS - 1] = x1148;
    real_51[0] = x1152;
    // implicit_water._balance, implicit_water._mobile, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1165 = real_46[l] * real_35[l];
        const Real a1171 = real_46[l] * real_43[l];
        const Real a1172 = a1165 + a1171;
        const Real a1175 = real_44[l] + real_51[l];
        const Real a1176 = real_46[l] * a1175;
        const Real a1177 = a1172 * real_45[l];
        const Real a1178 = real_48[l] * a1175;
        const Real a1179 = a1177 + a1178;
        const Real a1180 = at_least(real_42[l], 1e-09);
        const Real a1181 = a1180 * a1179;
        const Real a1182 = at_least(a1176, 1e-30);
        const Real a1183 = a1181 / a1182;
        const Real a1184 = select(mask_47[l], 60.0, INFINITE);
        const Real a1185 = seconds * a1176;
        const Real a1186 = at_least(a1183, 0.02);
        const Real a1187 = minimum(a1186, a1184);
        const Real a1188 = seconds * a1172;
        const Real a1189 = real_41[l] - numbers[l + 9 * LAYERS + 50];
        const Real a1190 = a1189 / real_39[l];
        const Real a1191 = at_least(a1190, 1e-12);
        const Real a1192 = log(a1191);
        const Real a1193 = numbers[l + LAYERS + 45] * a1192;
        const Real a1194 = numbers[l + 10 * LAYERS + 50] - a1193;
        const Real a1195 = at_most(a1194, 16.11809565095832);
        const Real a1196 = exp(a1195);
        const Real a1197 = numbers[l + LAYERS + 45] * a1196;
        const Real a1198 = a1191 * real_39[l];
        const Real a1199 = a1197 / a1198;
        const Real a1200 = -a1196;
        const Mask a1201 = (real_41[l] > real_33[l]);
        const Real a1202 = select(a1201, real_33[l], real_41[l]);
        const Mask a1203 = (real_41[l] <= real_33[l]);
        const Real a1204 = a1202 - real_31[l];
        const Real a1205 = a1204 * 100.0;
        const Real a1206 = at_least(a1205, 0.0);
        const Real a1207 = at_most(a1206, 1.0);
        const Mask a1208 = (a1207 < 1.0);
        const Mask a1209 = (a1203 & a1208);
        const Real a1210 = select(a1209, 100.0, 0.0);
        const Mask a1211 = (a1196 < numbers[l + 3 * LAYERS + 45]);
        const Real a1212 = select(a1211, numbers[l + 3 * LAYERS + 45], a1196);
        const Mask a1213 = (a1195 < numbers[l + 10 * LAYERS + 50]);
        const Real a1214 = select(a1213, numbers[l + 10 * LAYERS + 50], a1195);
        const Real a1215 = a1214 - numbers[l + 10 * LAYERS + 50];
        const Real a1216 = numbers[l + 11 * LAYERS + 50] * a1215;
        const Real a1217 = -a1216;
        const Real a1218 = exp(a1217);
        const Mask a1219 = (a1196 > real_50[l]);
        const Real a1220 = numbers[l + 11 * LAYERS + 50] * a1218;
        const Real a1221 = a1220 / a1212;
        const Real a1222 = select(a1219, a1221, 0.0);
        const Real a1223 = a1212 * a1218;
        const Real a1224 = a1223 / real_52[l];
        const Real a1225 = numbers[l + 3 * LAYERS + 45] - a1196;
        const Real a1226 = at_least(a1225, 0.0);
        const Real a1227 = a1224 + a1226;
        real_49[l] = a1185;
        real_34[l] = a1187;
        real_53[l] = a1188;
        real_32[l] = a1189;
        real_37[l] = a1195;
        real_61[l] = a1196;
        real_62[l] = a1199;
        real_63[l] = a1200;
        real_64[l] = a1202;
        mask_65[l] = a1203;
        real_66[l] = a1207;
        mask_67[l] = a1208;
        real_68[l] = a1210;
        real_69[l] = a1218;
        real_70[l] = a1222;
        real_71[l] = a1227;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1256 = real_38[l] * real_69[l];
        real_43[l] = a1256;
    }
    const Real x1259 = real_71[LAYERS - 1] + real_43[LAYERS - 1];
    const Real x1260 = x1009 * x1259;
    const Real x1261 = x1031 * real_69[LAYERS - 1];
    const Real x1262 = x1260 + x1261;
    // implicit_water._upward
    const Real x1266 = real_36[0] * real_71[0];
    // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Mask a1228 = (real_61[l + 1] < numbers[l + 3 * LAYERS + 45]);
        const Real a1229 = select(a1228, numbers[l + 3 * LAYERS + 45], real_61[l + 1]);
        const Mask a1230 = (real_37[l + 1] < numbers[l + 10 * LAYERS + 50]);
        const Real a1231 = select(a1230, numbers[l + 10 * LAYERS + 50], real_37[l + 1]);
        const Real a1232 = a1231 - numbers[l + 10 * LAYERS + 50];
        const Real a1233 = numbers[l + 11 * LAYERS + 50] * a1232;
        const Real a1234 = -a1233;
        const Real a1235 = exp(a1234);
        const Real a1236 = a1229 * a1235;
        const Real a1237 = a1236 / real_56[l];
        const Real a1238 = numbers[l + 3 * LAYERS + 45] - real_61[l + 1];
        const Real a1239 = at_least(a1238, 0.0);
        const Real a1240 = a1237 + a1239;
        const Mask a1241 = (real_61[l] < numbers[l + 3 * LAYERS + 46]);
        const Real a1242 = select(a1241, numbers[l + 3 * LAYERS + 46], real_61[l]);
        const Mask a1243 = (real_37[l] < numbers[l + 10 * LAYERS + 51]);
        const Real a1244 = select(a1243, numbers[l + 10 * LAYERS + 51], real_37[l]);
        const Real a1245 = a1244 - numbers[l + 10 * LAYERS + 51];
        const Real a1246 = numbers[l + 11 * LAYERS + 51] * a1245;
        const Real a1247 = -a1246;
        const Real a1248 = exp(a1247);
        const Real a1249 = a1242 * a1248;
        const Real a1250 = a1249 / real_59[l];
        const Real a1251 = numbers[l + 3 * LAYERS + 46] - real_61[l];
        const Real a1252 = at_least(a1251, 0.0);
        const Real a1253 = a1250 + a1252;
        const Real a1254 = real_71[l] + a1253;
        const Real a1255 = a1254 * 0.5;
        const Real a1257 = a1255 + real_43[l];
        const Real a1258 = real_54[l] * a1257;
        const Real a1263 = real_71[l + 1] + a1240;
        const Real a1264 = a1263 * 0.5;
        const Real a1265 = real_54[l] * a1264;
        real_55[l] = a1235;
        real_60[l] = a1248;
        real_35[l] = a1258;
        real_51[l + 1] = a1265;
    }
    // implicit_water._flow
    real_35[LAYERS - 1] = x1262;
    real_51[0] = x1266;
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1268 = real_66[l] * real_35[l];
        const Real a1270 = real_66[l] * real_51[l];
        real_43[l] = a1268;
        real_71[l] = a1270;
    }
    const Real x1271 = x1033 - real_71[0];
    const Mask x1272 = (x1271 > x975);
    const Real x1273 = select(x1272, x975, x1271);
    // implicit_water._remaining
    const Real x1274 = real_64[0] - x987;
    const Real x1275 = x1274 * 100.0;
    const Real x1276 = at_least(x1275, 0.0);
    const Real x1277 = at_most(x1276, 1.0);
    // implicit_water._flow
    const Real x1278 = x948 * x1277;
    const Real x1285 = real_43[LAYERS - 1] - x1052;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1284 = real_43[l] - real_71[l + 1];
        real_61[l + 1] = a1284;
    }
    // implicit_water._gain
    real_61[0] = x1273;
    for (int l = 0; l < LAYERS - 1; ++l) real_71[l] = real_61[l + 1];
    real_71[LAYERS - 1] = x1285;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1279 = real_64[l] - real_2[l];
        const Real a1280 = a1279 * 100.0;
        const Real a1281 = at_least(a1280, 0.0);
        const Real a1282 = at_most(a1281, 1.0);
        const Real a1283 = real_30[l] * a1282;
        const Real a1286 = real_41[l] - real_64[l];
        const Real a1287 = a1286 * 1e-09;
        const Real a1288 = real_64[l] + a1287;
        const Real a1289 = a1288 - state[l + 2 * LAYERS];
        const Real a1290 = numbers[l] * a1289;
        const Real a1291 = a1283 + in_row(l, 0, x1278);
        const Real a1294 = real_61[l] - real_71[l];
        const Real a1295 = a1294 - a1291;
        const Real a1296 = seconds * a1295;
        const Real a1297 = a1290 - a1296;
        const Real a1298 = select(x1153, 0.0, real_70[l]);
        const Real a1301 = real_38[l] * a1298;
        real_43[l] = a1283;
        real_37[l] = a1297;
        real_44[l] = a1298;
        real_48[l] = a1301;
    }
    // implicit_water._downward
    const Real x1304 = real_69[LAYERS - 1] + real_48[LAYERS - 1];
    const Real x1305 = x1009 * x1304;
    const Real x1306 = x1031 * real_44[LAYERS - 1];
    const Real x1307 = x1305 + x1306;
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1299 = real_69[l] + real_60[l];
        const Real a1300 = a1299 * 0.5;
        const Real a1302 = a1300 + real_48[l];
        const Real a1303 = real_54[l] * a1302;
        real_44[l] = a1303;
    }
    // implicit_water._balance
    real_44[LAYERS - 1] = x1307;
    // implicit_water._upward
    const Real x1313 = real_36[0] * real_69[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1310 = real_69[l + 1] + real_55[l];
        const Real a1311 = a1310 * 0.5;
        const Real a1312 = real_54[l] * a1311;
        real_48[l + 1] = a1312;
    }
    // implicit_water._balance
    real_48[0] = x1313;
    const Mask x1323 = (x1273 < x975);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1309 = real_66[l] * real_44[l];
        const Real a1315 = real_66[l] * real_48[l];
        const Real a1316 = select(x1153, 1.0, real_62[l]);
        const Real a1317 = a1309 * a1316;
        const Real a1318 = real_68[l] * real_35[l];
        const Real a1319 = a1317 + a1318;
        const Real a1320 = a1315 * a1316;
        const Real a1321 = real_68[l] * real_51[l];
        const Real a1322 = a1320 + a1321;
        real_69[l] = a1309;
        real_71[l] = a1315;
        real_70[l] = a1319;
        real_46[l] = a1322;
    }
    const Real x1324 = select(x1323, real_46[0], 0.0);
    real_48[0] = x1324;
    for (int l = 0; l < LAYERS - 1; ++l) real_48[l + 1] = real_46[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1325 = magnitude(real_63[l]);
        const Real a1326 = select(x1153, a1325, real_41[l]);
        const Real a1328 = real_70[l] + real_48[l];
        const Real a1329 = a1326 * a1328;
        real_44[l] = a1329;
    }
    real_48[0] = real_44[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_48[l + 1] = real_44[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_63[l] = real_44[l + 1];
    real_63[LAYERS - 1] = real_44[LAYERS - 1];
    // implicit_water._demanded
    const Mask x1344 = (real_64[0] > x987);
    const Real x1345 = x987 + 0.01;
    const Mask x1346 = (real_64[0] < x1345);
    const Mask x1347 = (x1344 & x1346);
    const Mask x1348 = (real_64[0] == x987);
    // implicit_water._balance, implicit_water._demanded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1332 = maximum(real_48[l], real_63[l]);
        const Real a1333 = maximum(real_44[l], a1332);
        const Mask a1334 = (real_37[l] < 0.0);
        const Mask a1335 = (real_64[l] > real_2[l]);
        const Real a1336 = real_2[l] + 0.01;
        const Mask a1337 = (real_64[l] < a1336);
        const Mask a1338 = (a1335 & a1337);
        const Mask a1339 = (real_64[l] == real_2[l]);
        const Mask a1340 = (a1339 & a1334);
        const Mask a1341 = (a1338 | a1340);
        const Real a1342 = real_30[l] * 100.0;
        const Real a1343 = select(a1341, a1342, 0.0);
        real_45[l] = a1333;
        mask_47[l] = a1334;
        real_72[l] = a1336;
        real_73[l] = a1342;
        real_74[l] = a1343;
    }
    // implicit_water._demanded
    const Mask x1349 = (x1348 & mask_47[0]);
    const Mask x1350 = (x1347 | x1349);
    const Real x1351 = x948 * 100.0;
    const Real x1352 = select(x1350, x1351, 0.0);
    // implicit_water._balance
    const Real x1372 = select(mask_65[0], x1352, 0.0);
    // implicit_water._at
    const Mask x1382 = (real_of(0.0) < 1530.0);
    // implicit_water._balance, implicit_water._mobile, implicit_water._at
    Mask a1381_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1353 = select(mask_65[l], 1.0, 1e-09);
        const Real a1354 = select(x1153, 1e-11, a1353);
        const Real a1355 = real_69[l] + real_71[l];
        const Real a1356 = real_35[l] + real_51[l];
        const Real a1357 = real_66[l] * a1356;
        const Real a1358 = a1355 * real_62[l];
        const Real a1359 = real_68[l] * a1356;
        const Real a1360 = a1358 + a1359;
        const Real a1361 = at_least(real_32[l], 1e-09);
        const Real a1362 = a1361 * a1360;
        const Real a1363 = at_least(a1357, 1e-30);
        const Real a1364 = a1362 / a1363;
        const Real a1365 = select(mask_67[l], 60.0, INFINITE);
        const Real a1366 = seconds * real_45[l];
        const Real a1367 = numbers[l] * numbers[l + 2 * LAYERS + 45];
        const Real a1368 = a1366 + a1367;
        const Real a1369 = a1368 * 1.4210854715202004e-14;
        const Real a1370 = numbers[l] * a1354;
        const Real a1371 = select(mask_65[l], real_74[l], 0.0);
        const Real a1373 = seconds * a1357;
        const Real a1374 = at_least(a1364, 0.02);
        const Real a1375 = minimum(a1374, a1365);
        const Real a1376 = seconds * a1355;
        const Real a1377 = magnitude(real_37[l]);
        const Real a1378 = numbers[l] * 1e-09;
        const Real a1379 = maximum(a1369, a1378);
        const Mask a1380 = (a1377 > a1369);
        a1381_last = (a1381_last | a1380);
        real_63[l] = a1367;
        real_48[l] = a1370;
        real_44[l] = a1371;
        real_64[l] = a1373;
        real_75[l] = a1375;
        real_76[l] = a1376;
        real_77[l] = a1377;
        real_78[l] = a1378;
        real_79[l] = a1379;
    }
    // implicit_water._at
    const Mask x1383 = (a1381_last & x1382);
    Mask a1385_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a1384 = (real_77[l] <= real_79[l]);
        a1385_last = (a1385_last & a1384);
    }
    // implicit_water.solve_water
    for (int l = 0; l < LAYERS; ++l) real_79[l] = real_41[l];
    for (int l = 0; l < LAYERS; ++l) real_77[l] = real_of(0.0);
    real_80[0] = x1273;
    for (int l = 0; l < LAYERS - 1; ++l) real_80[l + 1] = real_61[l + 1];
    real_80[LAYERS] = x1285;
    Real w1389 = x1278;
    for (int l = 0; l < LAYERS; ++l) real_74[l] = real_43[l];
    for (int l = 0; l < LAYERS; ++l) real_45[l] = real_37[l];
    for (int l = 0; l < LAYERS; ++l) real_71[l] = real_48[l];
    for (int l = 0; l < LAYERS; ++l) real_69[l] = real_70[l];
    real_51[0] = x1324;
    for (int l = 0; l < LAYERS - 1; ++l) real_51[l + 1] = real_46[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_35[l] = real_44[l];
    Real w1396 = x1372;
    for (int l = 0; l < LAYERS; ++l) real_68[l] = real_64[l];
    for (int l = 0; l < LAYERS; ++l) real_66[l] = real_75[l];
    for (int l = 0; l < LAYERS; ++l) real_62[l] = real_76[l];
    Real w1400 = real_of(INFINITE);
    Real w1401 = real_of(1.0);
    Real w1402 = real_of(0.0);
    Mask w1403 = x1383;
    Mask w1404 = a1385_last;
    for (int pass = 0; pass < 1530; ++pass) {
        if (!any_lane(w1403)) break;
        // implicit_water._iteration
        const Mask x1407 = (w1402 == 30.0);
        const Mask x1408 = (w1402 == 330.0);
        const Mask x1409 = (x1407 | x1408);
        Real a1406_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1405 = magnitude(real_45[l]);
            a1406_last = a1406_last + a1405;
        }
        const Mask x1410 = (a1406_last < w1400);
        const Mask x1411 = (w1402 < 30.0);
        const Mask x1412 = (x1410 | x1411);
        const Mask x1413 = (w1402 < 330.0);
        const Real x1414 = select(x1413, 1.03, 1.0);
        const Real x1415 = select(x1412, x1414, 0.5);
        const Real x1416 = x1415 * w1401;
        const Real x1417 = at_least(x1416, 0.1);
        const Real x1418 = at_most(x1417, 1.0);
        const Real x1419 = select(x1409, 0.5, x1418);
        // implicit_water._change
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1426 = seconds * real_69[l];
            const Real a1427 = -a1426;
            const Real a1428 = seconds * real_51[l + 1];
            const Real a1429 = -a1428;
            real_55[l] = a1427;
            real_60[l] = a1429;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1420 = real_35[l] + in_row(l, 0, w1396);
            const Real a1421 = a1420 + real_69[l];
            const Real a1422 = a1421 + real_51[l];
            const Real a1423 = seconds * a1422;
            const Real a1424 = real_71[l] + a1423;
            const Real a1430 = -real_45[l];
            real_32[l] = a1420;
            real_81[l] = a1424;
            real_82[l] = a1430;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_55, real_81, real_60, real_82, real_83);
        // implicit_water._stopped
        const Mask x1527 = (real_79[0] > x987);
        // implicit_water._moved, implicit_water._mobile, implicit_water._raised, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1432 = (real_77[l] > 0.0);
            const Mask a1433 = (real_79[l] <= real_33[l]);
            const Real a1434 = real_79[l] - numbers[l + 9 * LAYERS + 50];
            const Real a1435 = at_least(a1434, 1e-09);
            const Real a1436 = select(a1432, real_34[l], real_66[l]);
            const Real a1437 = select(a1432, real_49[l], real_68[l]);
            const Real a1438 = at_least(a1437, 1e-30);
            const Real a1439 = 1 / a1435;
            const Real a1440 = real_42[l] * a1439;
            const Real a1441 = at_least(a1440, 1.0);
            const Real a1442 = real_33[l] - numbers[l + 9 * LAYERS + 50];
            const Real a1443 = a1442 * a1439;
            const Mask a1444 = (a1443 > a1441);
            const Real a1445 = select(a1444, a1441, a1443);
            const Real a1446 = at_least(a1445, 1e-30);
            const Real a1447 = seconds * real_32[l];
            const Real a1448 = numbers[l] + a1447;
            const Real a1449 = a1448 * a1435;
            const Real a1450 = select(a1433, a1448, real_78[l]);
            const Real a1451 = a1436 * a1438;
            const Real a1452 = a1451 * a1439;
            const Real a1453 = a1450 + a1452;
            const Real a1454 = numbers[l] * 1e-11;
            const Real a1455 = x1419 * real_83[l];
            const Real a1456 = real_77[l] + a1455;
            const Real a1457 = a1449 * a1446;
            const Real a1458 = a1449 - a1457;
            const Real a1459 = a1458 * 1e-09;
            const Real a1460 = a1457 + a1459;
            const Real a1461 = select(a1433, a1449, a1460);
            const Real a1462 = a1461 + a1438;
            const Real a1463 = log(a1446);
            const Real a1464 = a1436 * a1463;
            const Real a1465 = at_most(a1464, 300.0);
            const Real a1466 = exp(a1465);
            const Real a1467 = a1438 * a1466;
            const Real a1468 = a1457 + a1467;
            const Real a1469 = a1449 * a1441;
            const Real a1470 = a1469 - a1457;
            const Real a1471 = a1470 * 1e-09;
            const Real a1472 = a1457 + a1471;
            const Real a1473 = maximum(real_49[l], a1438);
            const Real a1474 = a1472 + a1473;
            const Real a1475 = a1454 + real_62[l];
            const Real a1476 = a1475 * a1456;
            const Real a1477 = x1419 * a1453;
            const Real a1478 = a1477 * real_83[l];
            const Real a1479 = select(a1432, a1476, a1478);
            const Real a1480 = a1462 + a1479;
            const Real a1481 = a1480 - a1474;
            const Real a1482 = a1454 + real_53[l];
            const Real a1483 = a1481 / a1482;
            const Real a1484 = select(a1432, a1456, a1483);
            const Real a1485 = at_least(a1484, 0.0);
            const Mask a1486 = (a1456 > 0.0);
            const Mask a1487 = (a1480 > a1474);
            const Mask a1488 = select(a1432, a1486, a1487);
            const Mask a1489 = (a1480 > a1468);
            const Real a1490 = a1449 * 1e-09;
            const Real a1491 = select(a1489, a1490, a1449);
            const Real a1492 = a1457 * 0.999999999;
            const Real a1493 = select(a1489, a1492, 0.0);
            const Real a1494 = a1480 - a1493;
            const Real a1495 = at_least(a1494, 1e-30);
            const Real a1496 = a1495 / a1438;
            const Real a1497 = log(a1496);
            const Real a1498 = a1497 / a1436;
            const Real a1499 = at_most(a1498, 50.0);
            const Real a1500 = exp(a1499);
            const Real a1501 = a1494 - a1491;
            const Real a1502 = a1501 - a1438;
            const Real a1503 = a1491 + a1451;
            const Real a1504 = a1502 / a1503;
            const Real a1505 = a1504 + 1.0;
            const Real a1506 = a1495 / a1491;
            const Real a1507 = minimum(a1500, a1506);
            const Real a1508 = minimum(a1507, a1505);
            const Real a1509 = at_least(a1508, 0.05);
            const Real a1510 = select(a1489, a1446, 0.05);
            const Real a1511 = select(a1489, a1441, a1446);
            const Real a1512 = maximum(a1509, a1510);
            const Real a1513 = minimum(a1512, a1511);
            const Real a1514 = a1435 * a1513;
            const Real a1515 = numbers[l + 9 * LAYERS + 50] + a1514;
            const Real a1516 = maximum(a1515, real_31[l]);
            const Mask a1517 = (real_79[l] > real_2[l]);
            const Mask a1518 = (a1516 < real_2[l]);
            const Mask a1519 = (a1517 & a1518);
            const Mask a1520 = (real_79[l] < real_2[l]);
            const Mask a1521 = (a1516 > real_2[l]);
            const Mask a1522 = (a1520 & a1521);
            const Mask a1523 = (a1519 | a1522);
            const Mask a1524 = (real_30[l] > 0.0);
            const Mask a1525 = (a1523 & a1524);
            const Real a1526 = select(a1525, real_2[l], a1516);
            real_82[l] = a1485;
            mask_67[l] = a1488;
            real_81[l] = a1526;
        }
        // implicit_water._stopped
        const Mask x1528 = (real_81[0] < x987);
        const Mask x1529 = (x1527 & x1528);
        const Mask x1530 = (real_79[0] < x987);
        const Mask x1531 = (real_81[0] > x987);
        const Mask x1532 = (x1530 & x1531);
        const Mask x1533 = (x1529 | x1532);
        const Mask x1534 = (x948 > 0.0);
        const Mask x1535 = (x1533 & x1534);
        const Real x1536 = select(x1535, x987, real_81[0]);
        // implicit_water._moved
        real_81[0] = x1536;
        // implicit_water._iteration
        const Real x1547 = select(x1409, INFINITE, a1406_last);
        const Real x1548 = real_of_mask(w1403);
        const Real x1549 = w1402 + x1548;
        // implicit_water._moved, implicit_water._iteration, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1538 = (real_81[l] >= real_40[l]);
            const Mask a1539 = (mask_67[l] | a1538);
            const Real a1540 = select(a1539, real_40[l], real_81[l]);
            const Real a1541 = select(a1539, real_82[l], 0.0);
            const Real a1542 = select(x1408, real_40[l], real_41[l]);
            const Real a1543 = select(x1409, a1542, a1540);
            const Real a1544 = select(x1409, 0.0, a1541);
            const Real a1545 = select(w1403, a1543, real_79[l]);
            const Real a1546 = select(w1403, a1544, real_77[l]);
            const Real a1550 = a1545 - numbers[l + 9 * LAYERS + 50];
            const Real a1551 = a1550 / real_39[l];
            const Real a1552 = at_least(a1551, 1e-12);
            const Real a1553 = log(a1552);
            const Real a1554 = numbers[l + LAYERS + 45] * a1553;
            const Real a1555 = numbers[l + 10 * LAYERS + 50] - a1554;
            const Real a1556 = at_most(a1555, 16.11809565095832);
            const Real a1557 = exp(a1556);
            const Real a1558 = numbers[l + LAYERS + 45] * a1557;
            const Real a1559 = a1552 * real_39[l];
            const Real a1560 = a1558 / a1559;
            const Real a1562 = a1546 - a1557;
            const Mask a1563 = (a1545 > real_33[l]);
            const Real a1564 = select(a1563, real_33[l], a1545);
            const Mask a1565 = (a1545 <= real_33[l]);
            const Real a1566 = a1564 - real_31[l];
            const Real a1567 = a1566 * 100.0;
            const Real a1568 = at_least(a1567, 0.0);
            const Real a1569 = at_most(a1568, 1.0);
            const Mask a1570 = (a1569 < 1.0);
            const Mask a1571 = (a1565 & a1570);
            const Real a1572 = select(a1571, 100.0, 0.0);
            const Real a1573 = -a1562;
            const Mask a1574 = (a1573 < numbers[l + 3 * LAYERS + 45]);
            const Real a1575 = select(a1574, numbers[l + 3 * LAYERS + 45], a1573);
            const Mask a1576 = (a1556 < numbers[l + 10 * LAYERS + 50]);
            const Real a1577 = select(a1576, numbers[l + 10 * LAYERS + 50], a1556);
            const Real a1578 = a1577 - numbers[l + 10 * LAYERS + 50];
            const Real a1579 = numbers[l + 11 * LAYERS + 50] * a1578;
            const Real a1580 = -a1579;
            const Real a1581 = exp(a1580);
            const Mask a1582 = (a1573 > real_50[l]);
            const Real a1583 = numbers[l + 11 * LAYERS + 50] * a1581;
            const Real a1584 = a1583 / a1575;
            const Real a1585 = select(a1582, a1584, 0.0);
            const Real a1586 = a1575 * a1581;
            const Real a1587 = a1586 / real_52[l];
            const Real a1588 = a1562 + numbers[l + 3 * LAYERS + 45];
            const Real a1589 = at_least(a1588, 0.0);
            const Real a1590 = a1587 + a1589;
            real_83[l] = a1545;
            real_32[l] = a1546;
            real_84[l] = a1550;
            real_85[l] = a1556;
            real_86[l] = a1560;
            real_87[l] = a1562;
            real_88[l] = a1564;
            mask_65[l] = a1565;
            real_89[l] = a1569;
            mask_47[l] = a1570;
            real_90[l] = a1572;
            real_91[l] = a1581;
            real_92[l] = a1585;
            real_93[l] = a1590;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1621 = real_38[l] * real_91[l];
            real_81[l] = a1621;
        }
        const Real x1624 = real_93[LAYERS - 1] + real_81[LAYERS - 1];
        const Real x1625 = x1009 * x1624;
        const Real x1626 = x1031 * real_91[LAYERS - 1];
        const Real x1627 = x1625 + x1626;
        // implicit_water._upward
        const Real x1631 = real_36[0] * real_93[0];
        // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1591 = -real_87[l + 1];
            const Mask a1592 = (a1591 < numbers[l + 3 * LAYERS + 45]);
            const Real a1593 = select(a1592, numbers[l + 3 * LAYERS + 45], a1591);
            const Mask a1594 = (real_85[l + 1] < numbers[l + 10 * LAYERS + 50]);
            const Real a1595 = select(a1594, numbers[l + 10 * LAYERS + 50], real_85[l + 1]);
            const Real a1596 = a1595 - numbers[l + 10 * LAYERS + 50];
            const Real a1597 = numbers[l + 11 * LAYERS + 50] * a1596;
            const Real a1598 = -a1597;
            const Real a1599 = exp(a1598);
            const Real a1600 = a1593 * a1599;
            const Real a1601 = a1600 / real_56[l];
            const Real a1602 = real_87[l + 1] + numbers[l + 3 * LAYERS + 45];
            const Real a1603 = at_least(a1602, 0.0);
            const Real a1604 = a1601 + a1603;
            const Real a1605 = -real_87[l];
            const Mask a1606 = (a1605 < numbers[l + 3 * LAYERS + 46]);
            const Real a1607 = select(a1606, numbers[l + 3 * LAYERS + 46], a1605);
            const Mask a1608 = (real_85[l] < numbers[l + 10 * LAYERS + 51]);
            const Real a1609 = select(a1608, numbers[l + 10 * LAYERS + 51], real_85[l]);
            const Real a1610 = a1609 - numbers[l + 10 * LAYERS + 51];
            const Real a1611 = numbers[l + 11 * LAYERS + 51] * a1610;
            const Real a1612 = -a1611;
            const Real a1613 = exp(a1612);
            const Real a1614 = a1607 * a1613;
            const Real a1615 = a1614 / real_59[l];
            const Real a1616 = real_87[l] + numbers[l + 3 * LAYERS + 46];
            const Real a1617 = at_least(a1616, 0.0);
            const Real a1618 = a1615 + a1617;
            const Real a1619 = real_93[l] + a1618;
            const Real a1620 = a1619 * 0.5;
            const Real a1622 = a1620 + real_81[l];
            const Real a1623 = real_54[l] * a1622;
            const Real a1628 = real_93[l + 1] + a1604;
            const Real a1629 = a1628 * 0.5;
            const Real a1630 = real_54[l] * a1629;
            real_60[l] = a1599;
            real_55[l] = a1613;
            real_82[l] = a1623;
            real_94[l + 1] = a1630;
        }
        // implicit_water._flow
        real_82[LAYERS - 1] = x1627;
        real_94[0] = x1631;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1633 = real_89[l] * real_82[l];
            const Real a1635 = real_89[l] * real_94[l];
            real_81[l] = a1633;
            real_93[l] = a1635;
        }
        const Real x1636 = x1033 - real_93[0];
        const Mask x1637 = (x1636 > x975);
        const Real x1638 = select(x1637, x975, x1636);
        // implicit_water._remaining
        const Real x1639 = real_88[0] - x987;
        const Real x1640 = x1639 * 100.0;
        const Real x1641 = at_least(x1640, 0.0);
        const Real x1642 = at_most(x1641, 1.0);
        // implicit_water._flow
        const Real x1643 = x948 * x1642;
        const Real x1650 = real_81[LAYERS - 1] - x1052;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1649 = real_81[l] - real_93[l + 1];
            real_58[l] = a1649;
        }
        // implicit_water._gain
        real_93[0] = x1638;
        for (int l = 0; l < LAYERS - 1; ++l) real_93[l + 1] = real_58[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_81[l] = real_58[l];
        real_81[LAYERS - 1] = x1650;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1644 = real_88[l] - real_2[l];
            const Real a1645 = a1644 * 100.0;
            const Real a1646 = at_least(a1645, 0.0);
            const Real a1647 = at_most(a1646, 1.0);
            const Real a1648 = real_30[l] * a1647;
            const Real a1651 = real_83[l] - real_88[l];
            const Real a1652 = a1651 * 1e-09;
            const Real a1653 = real_88[l] + a1652;
            const Real a1654 = real_32[l] * 1e-11;
            const Real a1655 = a1653 + a1654;
            const Real a1656 = a1655 - state[l + 2 * LAYERS];
            const Real a1657 = numbers[l] * a1656;
            const Real a1658 = a1648 + in_row(l, 0, x1643);
            const Real a1661 = real_93[l] - real_81[l];
            const Real a1662 = a1661 - a1658;
            const Real a1663 = seconds * a1662;
            const Real a1664 = a1657 - a1663;
            const Mask a1665 = (real_32[l] > 0.0);
            const Real a1666 = select(a1665, 0.0, real_92[l]);
            const Real a1669 = real_38[l] * a1666;
            real_85[l] = a1648;
            real_95[l] = a1664;
            mask_67[l] = a1665;
            real_96[l] = a1666;
            real_97[l] = a1669;
        }
        // implicit_water._downward
        const Real x1672 = real_91[LAYERS - 1] + real_97[LAYERS - 1];
        const Real x1673 = x1009 * x1672;
        const Real x1674 = x1031 * real_96[LAYERS - 1];
        const Real x1675 = x1673 + x1674;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1667 = real_91[l] + real_55[l];
            const Real a1668 = a1667 * 0.5;
            const Real a1670 = a1668 + real_97[l];
            const Real a1671 = real_54[l] * a1670;
            real_96[l] = a1671;
        }
        // implicit_water._balance
        real_96[LAYERS - 1] = x1675;
        // implicit_water._upward
        const Real x1681 = real_36[0] * real_91[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1678 = real_91[l + 1] + real_60[l];
            const Real a1679 = a1678 * 0.5;
            const Real a1680 = real_54[l] * a1679;
            real_97[l + 1] = a1680;
        }
        // implicit_water._balance
        real_97[0] = x1681;
        const Mask x1691 = (x1638 < x975);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1677 = real_89[l] * real_96[l];
            const Real a1683 = real_89[l] * real_97[l];
            const Real a1684 = select(mask_67[l], 1.0, real_86[l]);
            const Real a1685 = a1677 * a1684;
            const Real a1686 = real_90[l] * real_82[l];
            const Real a1687 = a1685 + a1686;
            const Real a1688 = a1683 * a1684;
            const Real a1689 = real_90[l] * real_94[l];
            const Real a1690 = a1688 + a1689;
            real_91[l] = a1677;
            real_81[l] = a1683;
            real_93[l] = a1687;
            real_92[l] = a1690;
        }
        const Real x1692 = select(x1691, real_92[0], 0.0);
        real_97[0] = x1692;
        for (int l = 0; l < LAYERS - 1; ++l) real_97[l + 1] = real_92[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1693 = magnitude(real_87[l]);
            const Real a1694 = select(mask_67[l], a1693, real_83[l]);
            const Real a1696 = real_93[l] + real_97[l];
            const Real a1697 = a1694 * a1696;
            real_96[l] = a1697;
        }
        real_97[0] = real_96[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_97[l + 1] = real_96[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_87[l] = real_96[l + 1];
        real_87[LAYERS - 1] = real_96[LAYERS - 1];
        // implicit_water._demanded
        const Mask x1710 = (real_88[0] > x987);
        const Mask x1711 = (real_88[0] < x1345);
        const Mask x1712 = (x1710 & x1711);
        const Mask x1713 = (real_88[0] == x987);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1700 = maximum(real_97[l], real_87[l]);
            const Real a1701 = maximum(real_96[l], a1700);
            const Mask a1702 = (real_95[l] < 0.0);
            const Mask a1703 = (real_88[l] > real_2[l]);
            const Mask a1704 = (real_88[l] < real_72[l]);
            const Mask a1705 = (a1703 & a1704);
            const Mask a1706 = (real_88[l] == real_2[l]);
            const Mask a1707 = (a1706 & a1702);
            const Mask a1708 = (a1705 | a1707);
            const Real a1709 = select(a1708, real_73[l], 0.0);
            real_98[l] = a1701;
            mask_99[l] = a1702;
            real_100[l] = a1709;
        }
        // implicit_water._demanded
        const Mask x1714 = (x1713 & mask_99[0]);
        const Mask x1715 = (x1712 | x1714);
        const Real x1716 = select(x1715, x1351, 0.0);
        // implicit_water._balance
        const Real x1735 = select(mask_65[0], x1716, 0.0);
        // implicit_water._at
        const Mask x1744 = (x1549 < 1530.0);
        // implicit_water._balance, implicit_water._mobile, implicit_water._at
        Mask a1743_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1717 = select(mask_65[l], 1.0, 1e-09);
            const Real a1718 = select(mask_67[l], 1e-11, a1717);
            const Real a1719 = real_91[l] + real_81[l];
            const Real a1720 = real_82[l] + real_94[l];
            const Real a1721 = real_89[l] * a1720;
            const Real a1722 = a1719 * real_86[l];
            const Real a1723 = real_90[l] * a1720;
            const Real a1724 = a1722 + a1723;
            const Real a1725 = at_least(real_84[l], 1e-09);
            const Real a1726 = a1725 * a1724;
            const Real a1727 = at_least(a1721, 1e-30);
            const Real a1728 = a1726 / a1727;
            const Real a1729 = select(mask_47[l], 60.0, INFINITE);
            const Real a1730 = seconds * real_98[l];
            const Real a1731 = a1730 + real_63[l];
            const Real a1732 = a1731 * 1.4210854715202004e-14;
            const Real a1733 = numbers[l] * a1718;
            const Real a1734 = select(mask_65[l], real_100[l], 0.0);
            const Real a1736 = seconds * a1721;
            const Real a1737 = at_least(a1728, 0.02);
            const Real a1738 = minimum(a1737, a1729);
            const Real a1739 = seconds * a1719;
            const Real a1740 = magnitude(real_95[l]);
            const Real a1741 = maximum(a1732, real_78[l]);
            const Mask a1742 = (a1740 > a1732);
            a1743_last = (a1743_last | a1742);
            real_87[l] = a1733;
            real_97[l] = a1734;
            real_96[l] = a1736;
            real_88[l] = a1738;
            real_101[l] = a1739;
            real_102[l] = a1740;
            real_103[l] = a1741;
        }
        // implicit_water._at
        const Mask x1745 = (a1743_last & x1744);
        Mask a1747_last = mask_of(true);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1746 = (real_102[l] <= real_103[l]);
            a1747_last = (a1747_last & a1746);
        }
        for (int l = 0; l < LAYERS; ++l) real_79[l] = real_83[l];
        for (int l = 0; l < LAYERS; ++l) real_77[l] = real_32[l];
        real_80[0] = x1638;
        for (int l = 0; l < LAYERS - 1; ++l) real_80[l + 1] = real_58[l];
        real_80[LAYERS] = x1650;
        for (int l = 0; l < LAYERS; ++l) real_74[l] = real_85[l];
        for (int l = 0; l < LAYERS; ++l) real_45[l] = real_95[l];
        for (int l = 0; l < LAYERS; ++l) real_71[l] = real_87[l];
        for (int l = 0; l < LAYERS; ++l) real_69[l] = real_93[l];
        real_51[0] = x1692;
        for (int l = 0; l < LAYERS - 1; ++l) real_51[l + 1] = real_92[l + 1];
        for (int l = 0; l < LAYERS; ++l) real_35[l] = real_97[l];
        for (int l = 0; l < LAYERS; ++l) real_68[l] = real_96[l];
        for (int l = 0; l < LAYERS; ++l) real_66[l] = real_88[l];
        for (int l = 0; l < LAYERS; ++l) real_62[l] = real_101[l];
        w1389 = x1643;
        w1396 = x1735;
        w1400 = x1547;
        w1401 = x1419;
        w1402 = x1549;
        w1403 = x1745;
        w1404 = a1747_last;
    }
    // implicit_water.<genexpr>
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a1748 = select(w1404, real_80[l], 0.0);
        real_104[l] = a1748;
    }
    results[LAYERS + 13] = real_104[LAYERS];
    results[LAYERS + 31] = real_104[LAYERS];
    const Real x1749 = select(w1404, w1389, 0.0);
    // water_flow.__call__
    const Real x1757 = x975 - real_104[0];
    const Real x1758 = seconds * x1757;
    const Mask x1759 = (x1758 > numbers[LAYERS + 10]);
    const Real x1760 = select(x1759, numbers[LAYERS + 10], x1758);
    const Real x1761 = at_least(x1760, 0.0);
    const Real x1763 = x1761 / seconds;
    const Real x1764 = x1757 - x1763;
    results[LAYERS + 12] = x1764;
    // implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, step_parts.from_soil_of, soil_heat.thermal_conductivity, soil_heat.blended_kersten
    Real a1765_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1750 = select(w1404, real_74[l], 0.0);
        const Real a1751 = seconds / numbers[l];
        const Real a1752 = a1750 + in_row(l, 0, x1749);
        const Real a1753 = real_104[l] - real_104[l + 1];
        const Real a1754 = a1753 - a1752;
        const Real a1755 = a1751 * a1754;
        const Real a1756 = state[l + 2 * LAYERS] + a1755;
        const Real a1762 = a1756 + real_1[l];
        after[LAYERS + l] = a1762;
        a1765_last = a1765_last + a1750;
        const Real a1766 = a1762 / numbers[l + 2 * LAYERS + 45];
        const Real a1767 = a1756 / a1762;
        const Real a1768 = a1767 * numbers[l + 2 * LAYERS + 45];
        const Real a1769 = a1768 * (-1.3505762785178115);
        const Real a1770 = numbers[l + 13 * LAYERS + 52] + a1769;
        const Real a1771 = exp(a1770);
        const Real a1772 = numbers[l + 14 * LAYERS + 52] * a1766;
        const Real a35_800 = numbers[l + 14 * LAYERS + 52] - 1.0;
        const Real a1773 = a35_800 * a1766;
        const Real a1774 = a1773 + 1.0;
        const Real a1775 = a1772 / a1774;
        const Real a1776 = a1766 * 4.6;
        const Real a1777 = a1766 * 3.6;
        const Real a1778 = a1777 + 1.0;
        const Real a1779 = a1776 / a1778;
        const Real a1780 = log10(a1766);
        const Real a1781 = a1780 + 1.0;
        const Real a1782 = at_least(a1781, 0.0);
        const Real a1783 = select(flags[l + 4], a1779, a1782);
        const Real a1784 = a1762 - a1756;
        const Real a1785 = a1784 / 0.001;
        const Real a1786 = at_least(a1785, 0.0);
        const Real a1787 = at_most(a1786, 1.0);
        const Real a1788 = a1787 * a1787;
        const Real a1789 = a1787 * 2.0;
        const Real a1790 = 3.0 - a1789;
        const Real a1791 = a1788 * a1790;
        const Real a1792 = a1775 - a1783;
        const Real a1793 = a1791 * a1792;
        const Real a1794 = a1783 + a1793;
        const Real a1795 = a1771 - numbers[l + 12 * LAYERS + 52];
        const Real a1796 = a1794 * a1795;
        const Real a1797 = a1796 + numbers[l + 12 * LAYERS + 52];
        real_62[l] = a1750;
        real_66[l] = a1751;
        real_68[l] = a1756;
        real_35[l] = a1762;
        real_51[l] = a1797;
    }
    // layered_snow_step.conduct
    const Real x1798 = real_51[0] * x832;
    const Mask x1799 = (x453 > 1e-09);
    // step_parts.from_ground
    const Real x1800 = x1749 + x949;
    const Real x1801 = x1800 + a1765_last;
    const Real x1802 = x1801 * 1000.0;
    // step_parts.heat
    const Real x1803 = x1802 * 2501000.0;
    const Real x1804 = x1803 - x955;
    // layered_snow_step.conduct
    const Real x1805 = select(x1799, x453, 1.0);
    const Real x1806 = x1804 / x1805;
    const Real x1807 = select(x1799, x1806, 0.0);
    // soil_heat.volumetric_heat_capacity
    const Real x1808 = real_68[0] * 4200000.0;
    const Real x1809 = 1.0 - numbers[2 * LAYERS + 45];
    const Real x1810 = x1809 * 2000000.0;
    const Real x1811 = x1808 + x1810;
    const Real x1812 = numbers[2 * LAYERS + 45] - real_35[0];
    const Real x1813 = x1812 * 1004.0;
    const Real x1814 = x1811 + x1813;
    const Real x1815 = real_35[0] - real_68[0];
    const Real x1816 = x1815 * 2106000.0;
    const Real x1817 = x1814 + x1816;
    // soil_heat.ground_admittance
    const Real x1818 = x1817 * 0.5;
    const Real x1819 = x1818 * numbers[0];
    const Real x1820 = x1819 / seconds;
    const Real x1821 = x1820 * x1820;
    const Real x1822 = x1817 * real_51[0];
    const Real x1823 = x1822 / seconds;
    const Real x1824 = x1821 + x1823;
    const Real x1825 = sqrt(x1824);
    const Real x1826 = x1820 + x1825;
    // snow.into_warming_ground
    const Real x1827 = x1798 / x1826;
    const Real x1828 = x0 + x1827;
    // surface_balance.around
    const Real x1829 = x897 * 5.67e-08;
    const Real x1830 = x19 * forcing[1];
    const Real x1831 = x1829 * x1830;
    const Real x1832 = x840 + x834;
    const Real x1833 = x1832 + x1831;
    // surface_balance.emitted
    const Real x1834 = 0.0 - forcing[1];
    const Real x1835 = x1831 * x1834;
    const Real x1836 = x849 + x1835;
    // surface_balance.around
    const Real x1837 = x830 - x1836;
    const Real x1838 = x1837 - x1807;
    const Real x1839 = x840 * x11;
    const Real x1840 = x1838 + x1839;
    const Real x1841 = x834 * forcing[1];
    const Real x1842 = x1840 + x1841;
    const Real x1843 = x1842 / x1833;
    // snow.conductance
    const Real x1844 = x1798 / x1828;
    // surface_balance.around
    const Real x1845 = x1844 / x1833;
    // surface_balance.skin_temperature
    const Real x1846 = x1845 * state[0];
    const Real x1847 = x1843 + x1846;
    const Real x1848 = x1845 + 1.0;
    const Real x1849 = x1847 / x1848;
    // surface_balance.around
    const Real x1850 = x1849 * x1849;
    const Real x1851 = x1850 * x1849;
    const Real x1852 = x1829 * x1851;
    const Real x1853 = x1832 + x1852;
    // air.emission
    const Real x1854 = x1850 * x1850;
    const Real x1855 = x1854 * 5.67e-08;
    // surface_balance.emitted
    const Real x1856 = x823 * x1855;
    const Real x1857 = 0.0 - x1849;
    const Real x1858 = x1852 * x1857;
    const Real x1859 = x1856 + x1858;
    // surface_balance.around
    const Real x1860 = x830 - x1859;
    const Real x1861 = x1860 - x1807;
    const Real x1862 = x1861 + x1839;
    const Real x1863 = x1862 + x1841;
    const Real x1864 = x1863 / x1853;
    const Real x1865 = x1844 / x1853;
    // surface_balance.skin_temperature
    const Real x1866 = x1865 * state[0];
    const Real x1867 = x1864 + x1866;
    const Real x1868 = x1865 + 1.0;
    const Real x1869 = x1867 / x1868;
    // surface_balance.around
    const Real x1870 = x1869 * x1869;
    const Real x1871 = x1870 * x1869;
    const Real x1872 = x1829 * x1871;
    const Real x1873 = x1832 + x1872;
    // air.emission
    const Real x1874 = x1870 * x1870;
    const Real x1875 = x1874 * 5.67e-08;
    // surface_balance.emitted
    const Real x1876 = x823 * x1875;
    const Real x1877 = 0.0 - x1869;
    const Real x1878 = x1872 * x1877;
    const Real x1879 = x1876 + x1878;
    // surface_balance.around
    const Real x1880 = x830 - x1879;
    const Real x1881 = x1880 - x1807;
    const Real x1882 = x1881 + x1839;
    const Real x1883 = x1882 + x1841;
    const Real x1884 = x1883 / x1873;
    // snow.conductance
    const Real x1885 = x1798 / x0;
    // surface_balance.around
    const Real x1886 = x1885 / x1873;
    // surface_balance.top
    const Real x1887 = x1886 + 1.0;
    const Real x1888 = x0 / x0;
    const Real x1889 = x1887 * x1888;
    // ground_heat.series_conductance
    real_74[0] = real_51[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_74[l + 1] = real_51[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a994_894 = numbers[l] * 0.5;
        const Real a1891 = a994_894 / real_74[l];
        real_1[l] = a1891;
    }
    // soil_heat.conductance
    const Real x1894 = x0 * x1889;
    const Real x1895 = x1798 / x1894;
    // soil_heat.__call__
    const Real x1896 = state[LAYERS - 1] - numbers[LAYERS + 8];
    const Real x1897 = real_51[LAYERS - 1] * x1896;
    const Real x1898 = x1897 / numbers[LAYERS + 44];
    results[LAYERS + 42] = x1898;
    // ground_heat.series_conductance, ground_heat.ground_equations
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1892 = real_1[l] + real_1[l + 1];
        const Real a1893 = 1 / a1892;
        const Real a1910 = real_104[l + 1] * 4200000.0;
        const Real a1914 = at_least(a1910, 0.0);
        const Real a1915 = -a1910;
        const Real a1916 = at_least(a1915, 0.0);
        const Real a1919 = a1893 + a1914;
        const Real a1920 = a1893 + a1916;
        real_51[l + 1] = a1919;
        real_74[l] = a1920;
    }
    // ground_heat.ground_equations
    real_51[0] = x1895;
    real_74[LAYERS - 1] = real_of(0.0);
    const Real x1930 = x1884 - 273.15;
    // ground_heat.ground_equations, ground_heat.mixed_capacity, soil_heat.volumetric_heat_capacity, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1899 = state[l] - 273.15;
        const Real a1900 = numbers[l + 17 * LAYERS + 52] - 2000000.0;
        const Real a1901 = 1.0 - numbers[l + 2 * LAYERS + 45];
        const Real a1902 = a1901 * 2000000.0;
        const Real a1903 = numbers[l + 2 * LAYERS + 45] - real_35[l];
        const Real a1904 = a1903 * 1004.0;
        const Real a1905 = a1902 + a1904;
        const Real a1906 = real_35[l] * 2106000.0;
        const Real a1907 = a1905 + a1906;
        const Real a1908 = a1901 * a1900;
        const Real a1909 = a1907 + a1908;
        const Real a1911 = real_68[l] - state[l + 2 * LAYERS];
        const Real a1912 = a1911 * 4200000.0;
        const Real a1913 = a1909 - a1912;
        const Real a1917 = 2094000.0 * real_68[l];
        const Real a1918 = a1913 + a1917;
        results[LAYERS + 44 + l] = a1918;
        const Real a1921 = a1918 * a1899;
        const Real a1922 = real_68[l] * 333500000.0;
        const Real a1923 = a1921 + a1922;
        const Real a1924 = real_66[l] * in_row(l, LAYERS - 1, x1898);
        const Real a1925 = a1923 - a1924;
        const Real a1927 = real_66[l] * real_51[l];
        const Real a1929 = real_66[l] * real_74[l];
        const Real a1931 = (-99.99999999999997) + numbers[l + 6 * LAYERS + 45];
        const Real a1932 = a1931 / 0.008034787106446777;
        const Real a1933 = -a1932;
        const Mask a1934 = (a1933 < numbers[l + 3 * LAYERS + 45]);
        const Real a1935 = select(a1934, numbers[l + 3 * LAYERS + 45], a1933);
        const Real a1936 = numbers[l + 3 * LAYERS + 45] / a1935;
        const Real a1937 = log(a1936);
        const Real a1938 = a1937 / numbers[l + LAYERS + 45];
        const Real a1939 = exp(a1938);
        const Real a1940 = numbers[l + 2 * LAYERS + 45] - numbers[l + 15 * LAYERS + 52];
        const Real a1941 = a1940 * a1939;
        const Real a1942 = numbers[l + 15 * LAYERS + 52] + a1941;
        const Real a1943 = numbers[l + 15 * LAYERS + 52] + 0.001;
        const Mask a1944 = (a1942 < a1943);
        const Real a1945 = select(a1944, a1943, a1942);
        const Real a1946 = real_35[l] - numbers[l + 15 * LAYERS + 52];
        const Real a1947 = a1946 / a1940;
        const Real a1948 = at_least(a1947, 1e-12);
        const Real a1949 = log(a1948);
        const Real a1950 = numbers[l + LAYERS + 45] * a1949;
        const Real a1951 = numbers[l + 16 * LAYERS + 52] - a1950;
        const Real a1952 = at_most(a1951, 16.11809565095832);
        const Real a1953 = exp(a1952);
        const Real a1955 = a1953 * 0.008034787106446777;
        const Real a1957 = a1955 + numbers[l + 6 * LAYERS + 45];
        const Real a1958 = -a1957;
        const Mask a1959 = ((-99.99999999999997) >= a1958);
        const Mask a1960 = (a1945 > real_35[l]);
        const Real a1961 = select(a1960, real_35[l], a1945);
        const Real a1962 = select(a1959, real_35[l], a1961);
        real_1[l] = a1899;
        real_69[l] = a1913;
        real_71[l] = a1918;
        real_45[l] = a1925;
        real_77[l] = a1927;
        real_79[l] = a1929;
        real_78[l] = a1940;
        real_76[l] = a1957;
        real_75[l] = a1958;
        real_64[l] = a1962;
    }
    // ground_heat.with_exchange
    const Real x1963 = x453 * real_77[0];
    const Real x1964 = x453 * x1895;
    // snow_ground._equations
    const Mask x1965 = (x421 > 0.0);
    result_flags[0] = x1965;
    const Real x1966 = seconds * x418;
    const Real x1967 = select(x1965, x1966, 0.0);
    const Real x1968 = x420 * x1967;
    const Real x1970 = x1968 / numbers[0];
    const Real x1972 = x1963 * x1930;
    const Real x1974 = x1963 - x1970;
    // enthalpy.heat_problem
    const Real x1977 = magnitude(real_of(0.0));
    // snow_ground._equations, enthalpy.heat_problem
    Real a1976_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1973 = real_45[l] + in_row(l, 0, x1972);
        const Real a1975 = magnitude(real_1[l]);
        a1976_last = maximum(a1976_last, a1975);
        real_74[l] = a1973;
    }
    // enthalpy.heat_problem
    const Real x1978 = maximum(a1976_last, x1977);
    real_45[0] = x1974;
    for (int l = 0; l < LAYERS - 1; ++l) real_45[l + 1] = real_77[l + 1];
    // snow_skin.skin_flux
    const Real x2001 = 0.0 - x449;
    // calm_air.coefficient
    const Real x2003 = x2001 * x441;
    const Real x2004 = -x2003;
    // calm_air.limited_richardson
    const Mask x2005 = (x2004 > 0.0);
    const Real x2006 = select(x2005, x2003, 0.0);
    const Real x2008 = x2006 * x465;
    const Real x2009 = -x2008;
    const Real x2010 = expm1(x2009);
    const Real x2012 = x2010 + 2.0;
    const Real x2013 = x2010 / x2012;
    const Real x2015 = numbers[LAYERS + 2] * x2013;
    const Real x2017 = select(x2005, x2015, x2003);
    const Real x2018 = -x2017;
    // calm_air.coefficient
    const Mask x2019 = (x2018 > 0.0);
    const Real x2020 = select(x2019, x2017, 0.0);
    const Real x2022 = x2020 * 5.0;
    const Real x2024 = 1.0 - x2022;
    const Real x2025 = sqrt(x2024);
    const Real x2026 = x2020 * 15.0;
    const Real x2028 = x2026 * x2025;
    const Real x2030 = 1.0 - x2028;
    const Real x2031 = 1 / x2030;
    const Real x2032 = select(x2019, 0.0, x2017);
    const Mask x2033 = (x2032 > 1e-30);
    const Real x2034 = at_least(x2032, 1e-30);
    const Real x2035 = sqrt(x2034);
    const Real x2036 = select(x2033, x2035, 0.0);
    const Real x2037 = x444 * x2036;
    const Real x2038 = x2037 + 1.0;
    const Real x2039 = 1 / x2038;
    const Real x2040 = x2032 * 15.0;
    const Real x2041 = x2040 * x2039;
    const Real x2042 = x2041 + 1.0;
    const Real x2043 = select(x2019, x2031, x2042);
    const Real x2044 = x438 * x2043;
    // snow_skin.skin_flux
    const Real x2045 = x108 * x2044;
    const Real x2046 = exp(real_of(0.0));
    const Real x2047 = x2046 * 611.0;
    const Real x2048 = x2047 * 0.378;
    const Real x2049 = forcing[3] - x2048;
    const Real x2050 = x2047 * 0.622;
    const Real x2051 = x2050 / x2049;
    const Real x2052 = x2051 - forcing[2];
    const Real x2053 = x2045 * 1004.5;
    const Real x2054 = x2053 + numbers[LAYERS + 4];
    const Real x2055 = numbers[LAYERS + 19] * 5.67e-08;
    const Real x2056 = x2055 * 20379973.480874993;
    const Real x2057 = x2045 * x2052;
    const Real x2058 = x2054 * x2001;
    const Real x2059 = x2056 * 273.15;
    const Real x2060 = x448 - x2059;
    const Real x2061 = x2060 - x2058;
    const Real x2062 = 2830000.0 * x2057;
    const Real x2063 = x2061 - x2062;
    // snow_ground._equations
    const Real x2066 = select(x1965, x419, 0.0);
    // snow_ground._equations, snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a2067 = real_20[l] * 333500.0;
        const Real a2151 = real_20[l] * 2106.0;
        const Real a2152 = 1 / a2151;
        const Real a2153 = real_20[l] * 4218.0;
        const Real a2154 = 1 / a2153;
        const Real a2155 = real_23[l] + a2067;
        const Real a2156 = -a2155;
        const Mask a2157 = (real_24[l] < 0.0);
        const Mask a2158 = (a2156 > 0.0);
        const Real a2159 = real_23[l] * a2152;
        const Real a2161 = a2155 * a2154;
        const Real a2163 = select(a2158, a2161, 0.0);
        const Real a2165 = select(a2157, a2159, a2163);
        const Real a2166 = -a2165;
        real_21[l] = a2067;
        real_22[l] = a2152;
        real_18[l] = a2154;
        real_15[l] = a2165;
        real_0[l] = a2166;
    }
    // snow_skin.solve_skin
    const Real x2167 = x419 * real_15[0];
    const Real x2169 = x2063 - x2167;
    const Mask x2170 = (x2169 >= 0.0);
    const Real x2171 = at_most(x147, 0.0);
    const Real x2172 = select(x2170, 0.0, x2171);
    const Real x2173 = real_15[0] + 1.0;
    const Real x2174 = -x2173;
    const Real x2175 = at_least(x2174, (-270.0));
    const Real x2176 = at_most(x2175, (-150.0));
    const Real x2177 = maximum(x2172, x2176);
    // snow_skin.skin_flux
    const Real x2178 = x2177 + 273.15;
    const Real x2179 = x2177 - x449;
    // calm_air.coefficient
    const Real x2181 = x2179 * x441;
    const Real x2182 = -x2181;
    // calm_air.limited_richardson
    const Mask x2183 = (x2182 > 0.0);
    const Real x2184 = select(x2183, x2181, 0.0);
    const Real x2186 = x2184 * x465;
    const Real x2187 = -x2186;
    const Real x2188 = expm1(x2187);
    const Real x2190 = x2188 + 2.0;
    const Real x2191 = x2188 / x2190;
    const Real x2193 = numbers[LAYERS + 2] * x2191;
    const Real x2195 = select(x2183, x2193, x2181);
    const Real x2196 = -x2195;
    const Real x2197 = x2191 * x2191;
    const Real x2198 = 1.0 - x2197;
    const Real x2199 = select(x2183, x2198, 1.0);
    // calm_air.coefficient
    const Mask x2200 = (x2196 > 0.0);
    const Real x2201 = select(x2200, x2195, 0.0);
    const Real x2203 = x2201 * 5.0;
    const Real x2205 = 1.0 - x2203;
    const Real x2206 = sqrt(x2205);
    const Real x2207 = x2201 * 15.0;
    const Real x2209 = x2207 * x2206;
    const Real x2211 = 1.0 - x2209;
    const Real x2212 = 1 / x2211;
    const Real x2214 = x2212 * x2212;
    const Real x2216 = x2206 * 15.0;
    const Real x2217 = x2201 * 37.5;
    const Real x2219 = x2217 / x2206;
    const Real x2221 = x2216 - x2219;
    const Real x2222 = x2214 * x2221;
    const Real x2223 = -x2222;
    const Real x2224 = select(x2200, 0.0, x2195);
    const Mask x2225 = (x2224 > 1e-30);
    const Real x2226 = at_least(x2224, 1e-30);
    const Real x2227 = sqrt(x2226);
    const Real x2228 = select(x2225, x2227, 0.0);
    const Real x2229 = x444 * x2228;
    const Real x2230 = x2229 + 1.0;
    const Real x2231 = 1 / x2230;
    const Real x2232 = x2224 * 15.0;
    const Real x2233 = x2232 * x2231;
    const Real x2234 = x2233 + 1.0;
    const Real x2235 = x2231 * (-7.5);
    const Real x2236 = x2231 + 1.0;
    const Real x2237 = x2235 * x2236;
    const Real x2238 = select(x2200, x2223, x2237);
    const Real x2239 = x2238 * x2199;
    const Real x2240 = select(x2200, x2212, x2234);
    const Real x2241 = x438 * x2240;
    const Real x2243 = x438 * x441;
    const Real x2245 = x2243 * x2239;
    // snow_skin.skin_flux
    const Real x2247 = x108 * x2241;
    const Real x2248 = x108 * x2245;
    const Real x2250 = x2178 * 461.0;
    const Real x2251 = 2830000.0 / x2250;
    const Real x2252 = x2177 / 273.15;
    const Real x2253 = x2252 * x2251;
    const Real x2254 = exp(x2253);
    const Real x2255 = x2254 * 611.0;
    const Real x2256 = x2255 * 0.378;
    const Real x2257 = forcing[3] - x2256;
    const Real x2258 = x2255 * 0.622;
    const Real x2259 = x2258 / x2257;
    const Real x2260 = x2251 / x2178;
    const Real x2261 = x2259 * x2260;
    const Real x2262 = forcing[3] / x2257;
    const Real x2263 = x2261 * x2262;
    const Real x2264 = x2259 - forcing[2];
    const Real x2265 = x2247 * 1004.5;
    const Real x2266 = x2265 + numbers[LAYERS + 4];
    const Real x2267 = x2178 * x2178;
    const Real x2268 = x2267 * x2178;
    const Real x2269 = x2055 * x2268;
    const Real x2270 = x2247 * x2264;
    const Real x2271 = x2248 * x2264;
    const Real x2273 = x2247 * x2263;
    const Real x2274 = x2273 - x2271;
    const Real x2275 = x2266 * x2179;
    const Real x2276 = x2248 * 1004.5;
    const Real x2278 = x2276 * x2179;
    const Real x2280 = x2266 - x2278;
    const Real x2281 = x2269 * x2178;
    const Real x2282 = x448 - x2281;
    const Real x2283 = x2282 - x2275;
    const Real x2284 = 2830000.0 * x2270;
    const Real x2285 = x2283 - x2284;
    const Real x2286 = x2269 * (-4.0);
    const Real x2287 = x2286 - x2280;
    const Real x2288 = 2830000.0 * x2274;
    const Real x2289 = x2287 - x2288;
    // snow_skin.solve_skin
    const Mask x2290 = ~x2170;
    const Mask x2291 = (x1965 & x2290);
    Real w2292 = x2177;
    Real w2293 = x2285;
    Real w2294 = x2289;
    Real w2295 = x2275;
    Real w2296 = x2270;
    Real w2297 = x2176;
    Real w2298 = real_of(0.0);
    Real w2299 = real_of(INFINITE);
    Mask w2300 = x2291;
    for (int pass = 0; pass < 60; ++pass) {
        if (!any_lane(w2300)) break;
        // snow_skin._closer
        const Real x2301 = w2292 + real_15[0];
        const Real x2302 = x419 * x2301;
        const Real x2303 = w2293 - x2302;
        const Mask x2304 = (x2303 > 0.0);
        const Real x2305 = select(x2304, w2292, w2297);
        const Real x2306 = select(x2304, w2298, w2292);
        const Real x2307 = x419 - w2294;
        const Real x2308 = at_least(x2307, 0.001);
        const Real x2309 = x2303 / x2308;
        const Real x2310 = w2292 + x2309;
        const Mask x2311 = (x2310 < x2305);
        const Mask x2312 = (x2310 > x2306);
        const Mask x2313 = (x2311 | x2312);
        const Real x2314 = magnitude(x2309);
        const Real x2315 = w2299 * 0.5;
        const Mask x2316 = (x2314 > x2315);
        const Mask x2317 = (x2313 | x2316);
        const Real x2318 = x2305 + x2306;
        const Real x2319 = x2318 * 0.5;
        const Real x2320 = select(x2317, x2319, x2310);
        const Real x2321 = select(w2300, x2320, w2292);
        const Real x2322 = x2321 - w2292;
        const Real x2323 = magnitude(x2322);
        // snow_skin.skin_flux
        const Real x2324 = x2321 + 273.15;
        const Real x2325 = x2321 - x449;
        // calm_air.coefficient
        const Real x2327 = x2325 * x441;
        const Real x2328 = -x2327;
        // calm_air.limited_richardson
        const Mask x2329 = (x2328 > 0.0);
        const Real x2330 = select(x2329, x2327, 0.0);
        const Real x2332 = x2330 * x465;
        const Real x2333 = -x2332;
        const Real x2334 = expm1(x2333);
        const Real x2336 = x2334 + 2.0;
        const Real x2337 = x2334 / x2336;
        const Real x2339 = numbers[LAYERS + 2] * x2337;
        const Real x2341 = select(x2329, x2339, x2327);
        const Real x2342 = -x2341;
        const Real x2343 = x2337 * x2337;
        const Real x2344 = 1.0 - x2343;
        const Real x2345 = select(x2329, x2344, 1.0);
        // calm_air.coefficient
        const Mask x2346 = (x2342 > 0.0);
        const Real x2347 = select(x2346, x2341, 0.0);
        const Real x2349 = x2347 * 5.0;
        const Real x2351 = 1.0 - x2349;
        const Real x2352 = sqrt(x2351);
        const Real x2353 = x2347 * 15.0;
        const Real x2355 = x2353 * x2352;
        const Real x2357 = 1.0 - x2355;
        const Real x2358 = 1 / x2357;
        const Real x2360 = x2358 * x2358;
        const Real x2362 = x2352 * 15.0;
        const Real x2363 = x2347 * 37.5;
        const Real x2365 = x2363 / x2352;
        const Real x2367 = x2362 - x2365;
        const Real x2368 = x2360 * x2367;
        const Real x2369 = -x2368;
        const Real x2370 = select(x2346, 0.0, x2341);
        const Mask x2371 = (x2370 > 1e-30);
        const Real x2372 = at_least(x2370, 1e-30);
        const Real x2373 = sqrt(x2372);
        const Real x2374 = select(x2371, x2373, 0.0);
        const Real x2375 = x444 * x2374;
        const Real x2376 = x2375 + 1.0;
        const Real x2377 = 1 / x2376;
        const Real x2378 = x2370 * 15.0;
        const Real x2379 = x2378 * x2377;
        const Real x2380 = x2379 + 1.0;
        const Real x2381 = x2377 * (-7.5);
        const Real x2382 = x2377 + 1.0;
        const Real x2383 = x2381 * x2382;
        const Real x2384 = select(x2346, x2369, x2383);
        const Real x2385 = x2384 * x2345;
        const Real x2386 = select(x2346, x2358, x2380);
        const Real x2387 = x438 * x2386;
        const Real x2388 = x2243 * x2385;
        // snow_skin.skin_flux
        const Real x2390 = x108 * x2387;
        const Real x2391 = x108 * x2388;
        const Real x2393 = x2324 * 461.0;
        const Real x2394 = 2830000.0 / x2393;
        const Real x2395 = x2321 / 273.15;
        const Real x2396 = x2395 * x2394;
        const Real x2397 = exp(x2396);
        const Real x2398 = x2397 * 611.0;
        const Real x2399 = x2398 * 0.378;
        const Real x2400 = forcing[3] - x2399;
        const Real x2401 = x2398 * 0.622;
        const Real x2402 = x2401 / x2400;
        const Real x2403 = x2394 / x2324;
        const Real x2404 = x2402 * x2403;
        const Real x2405 = forcing[3] / x2400;
        const Real x2406 = x2404 * x2405;
        const Real x2407 = x2402 - forcing[2];
        const Real x2408 = x2390 * 1004.5;
        const Real x2409 = x2408 + numbers[LAYERS + 4];
        const Real x2410 = x2324 * x2324;
        const Real x2411 = x2410 * x2324;
        const Real x2412 = x2055 * x2411;
        const Real x2413 = x2390 * x2407;
        const Real x2414 = x2391 * x2407;
        const Real x2416 = x2390 * x2406;
        const Real x2417 = x2416 - x2414;
        const Real x2418 = x2409 * x2325;
        const Real x2419 = x2391 * 1004.5;
        const Real x2421 = x2419 * x2325;
        const Real x2423 = x2409 - x2421;
        const Real x2424 = x2412 * x2324;
        const Real x2425 = x448 - x2424;
        const Real x2426 = x2425 - x2418;
        const Real x2427 = 2830000.0 * x2413;
        const Real x2428 = x2426 - x2427;
        const Real x2429 = x2412 * (-4.0);
        const Real x2430 = x2429 - x2423;
        const Real x2431 = 2830000.0 * x2417;
        const Real x2432 = x2430 - x2431;
        // snow_skin._closer
        const Real x2433 = select(w2300, x2323, w2299);
        const Mask x2434 = (x2323 >= 1e-09);
        const Mask x2435 = (w2300 & x2434);
        w2292 = x2321;
        w2293 = x2428;
        w2294 = x2432;
        w2295 = x2418;
        w2296 = x2413;
        w2297 = x2305;
        w2298 = x2306;
        w2299 = x2433;
        w2300 = x2435;
    }
    // snow_skin.solve_skin
    const Real x2436 = x419 - w2294;
    const Real x2437 = at_least(x2436, 0.001);
    const Real x2438 = at_least(real_0[0], 0.0);
    const Real x2439 = x2438 * 20.0;
    const Mask x2440 = (x2438 > 0.0);
    const Real x2441 = select(x2440, 20.0, 0.0);
    const Real x2442 = w2292 + real_15[0];
    const Real x2443 = x419 * x2442;
    const Real x2444 = select(x2170, x2063, x2443);
    const Real x2445 = x419 / x2437;
    const Real x2446 = w2294 * x2445;
    const Real x2447 = select(x2170, 0.0, x2446);
    const Real x2448 = select(x1965, w2292, 0.0);
    const Real x2449 = x2444 - x2439;
    const Real x2450 = select(x1965, x2449, 0.0);
    const Real x2451 = x2447 - x2441;
    const Real x2452 = select(x1965, x2451, 0.0);
    // enthalpy.at, enthalpy.heat_problem, retention.at, snow_ground._solution, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.fusion_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1979 = 2094000.0 * real_35[l];
        const Real a1980 = real_69[l] + a1979;
        const Real a1982 = a1980 + real_45[l];
        const Real a1983 = a1982 + real_79[l];
        const Real a1984 = real_35[l] * 333500000.0;
        const Real a1985 = a1983 * x1978;
        const Real a1986 = a1984 + a1985;
        const Real a1987 = real_64[l] - numbers[l + 15 * LAYERS + 52];
        const Real a1988 = a1987 / real_78[l];
        const Real a1989 = at_least(a1988, 1e-12);
        const Real a1990 = log(a1989);
        const Real a1991 = numbers[l + LAYERS + 45] * a1990;
        const Real a1992 = numbers[l + 16 * LAYERS + 52] - a1991;
        const Real a1993 = at_most(a1992, 16.11809565095832);
        const Real a1994 = exp(a1993);
        const Real a1996 = a1994 * 0.008034787106446777;
        const Real a1998 = a1996 + numbers[l + 6 * LAYERS + 45];
        const Real a2000 = a1986 * 7.105427357601002e-15;
        const Real a2068 = maximum(real_68[l], real_64[l]);
        const Real a2069 = minimum(a2068, real_35[l]);
        const Real a2070 = a2069 - numbers[l + 15 * LAYERS + 52];
        const Real a2071 = a2070 / real_78[l];
        const Real a2072 = at_least(a2071, 1e-12);
        const Real a2073 = log(a2072);
        const Real a2074 = numbers[l + LAYERS + 45] * a2073;
        const Real a2075 = numbers[l + 16 * LAYERS + 52] - a2074;
        const Real a2076 = at_most(a2075, 16.11809565095832);
        const Real a2077 = exp(a2076);
        const Real a2078 = numbers[l + LAYERS + 45] * a2077;
        const Real a2079 = a2072 * real_78[l];
        const Real a2080 = a2078 / a2079;
        const Real a2082 = a2077 * 0.008034787106446777;
        const Real a2084 = a2082 + numbers[l + 6 * LAYERS + 45];
        const Real a2086 = a2080 * 0.008034787106446777;
        const Real a2087 = a1980 * real_76[l];
        const Real a2089 = a1984 - a2087;
        const Mask a2090 = (real_74[l] >= a2089);
        const Real a2091 = 2094000.0 * real_64[l];
        const Real a2092 = real_69[l] + a2091;
        const Real a2093 = a2092 * a1998;
        const Real a2095 = real_64[l] * 333500000.0;
        const Real a2096 = a2095 - a2093;
        const Mask a2097 = (real_74[l] <= a2096);
        const Mask a2098 = ~a2090;
        const Mask a2099 = (a2097 & a2098);
        const Real a2100 = real_74[l] / 333500000.0;
        const Real a2101 = maximum(a2100, real_64[l]);
        const Real a2102 = minimum(a2101, real_35[l]);
        const Real a2103 = 2094000.0 * a2069;
        const Real a2104 = real_69[l] + a2103;
        const Real a2105 = a2104 * a2084;
        const Real a2107 = a2069 * 333500000.0;
        const Real a2108 = a2107 - a2105;
        const Real a2109 = a2108 - real_74[l];
        const Real a2110 = 2094000.0 * a2084;
        const Real a2112 = 333500000.0 - a2110;
        const Real a2113 = a2104 * a2086;
        const Real a2114 = a2112 + a2113;
        const Real a2115 = a2109 / a2114;
        const Real a2116 = a2069 - a2115;
        const Mask a2117 = (a2109 > 0.0);
        const Real a2118 = maximum(a2069, a2102);
        const Real a2119 = a2102 + a2118;
        const Real a2120 = a2119 * 0.5;
        const Real a2121 = select(a2117, a2120, a2102);
        const Mask a2122 = (a2116 >= a2102);
        const Real a2123 = minimum(a2116, real_35[l]);
        const Real a2124 = select(a2122, a2123, a2121);
        const Real a2125 = select(a2099, real_64[l], a2124);
        const Real a2126 = select(a2090, real_35[l], a2125);
        const Real a2127 = a2126 * 333500000.0;
        const Real a2128 = real_74[l] - a2127;
        const Real a2129 = 2094000.0 * a2126;
        const Real a2130 = real_69[l] + a2129;
        const Real a2131 = a2128 / a2130;
        const Real a2132 = a2126 - numbers[l + 15 * LAYERS + 52];
        const Real a2133 = a2132 / real_78[l];
        const Real a2134 = at_least(a2133, 1e-12);
        const Real a2135 = log(a2134);
        const Real a2136 = numbers[l + LAYERS + 45] * a2135;
        const Real a2137 = numbers[l + 16 * LAYERS + 52] - a2136;
        const Real a2138 = at_most(a2137, 16.11809565095832);
        const Real a2139 = exp(a2138);
        const Real a2140 = numbers[l + LAYERS + 45] * a2139;
        const Real a2141 = a2134 * real_78[l];
        const Real a2142 = a2140 / a2141;
        const Real a2144 = a2139 * 0.008034787106446777;
        const Real a2146 = a2144 + numbers[l + 6 * LAYERS + 45];
        const Real a2147 = -a2146;
        const Real a2148 = a2142 * 0.008034787106446777;
        const Mask a2149 = (a2090 | a2099);
        const Real a2150 = select(a2149, a2131, a2147);
        real_1[l] = a2000;
        real_51[l] = a2089;
        real_66[l] = a2096;
        real_44[l] = a2126;
        real_48[l] = a2127;
        real_63[l] = a2130;
        real_73[l] = a2147;
        real_72[l] = a2148;
        real_80[l + 1] = a2150;
    }
    // snow_ground._residuals
    const Real x2455 = real_15[4] + real_80[1];
    const Real x2457 = x1967 * x2455;
    // snow_ground._equations, snow_ground._residuals
    for (int l = 0; l < 4; ++l) {
        const Real a2064 = seconds * real_28[l];
        const Real a2065 = select(x1965, a2064, 0.0);
        const Real a2453 = real_15[l + 1] - real_15[l];
        const Real a2454 = a2065 * a2453;
        real_29[l] = a2065;
        real_20[l] = a2454;
    }
    // snow_ground._residuals
    real_20[4] = real_of(0.0);
    real_105[0] = real_of(0.0);
    for (int l = 0; l < 4; ++l) real_105[l + 1] = real_20[l];
    const Real x2463 = seconds * x2450;
    // enthalpy._drop_from_above
    real_80[0] = real_of(0.0);
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_76[l] = real_80[l + 2];
    real_76[LAYERS - 1] = real_of(0.0);
    // snow_ground._residuals
    const Real x2478 = x1970 * real_15[4];
    // snow_ground._residuals, snow_ground._at
    Real a2481_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a2461 = real_20[l] - real_105[l];
        const Real a2462 = a2461 - in_row(l, 4, x2457);
        const Real a2464 = real_23[l] - real_23[l];
        const Real a2465 = a2464 + a2462;
        const Real a2466 = a2465 - in_row(l, 0, x2463);
        const Real a2480 = magnitude(a2466);
        a2481_last = a2481_last + a2480;
        real_15[l] = a2466;
        real_106[l] = a2480;
    }
    // snow_ground._at
    const Real x2482 = x420 * a2481_last;
    // enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
    Real a2486_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2467 = real_63[l] * real_80[l + 1];
        const Real a2468 = a2467 + real_48[l];
        const Real a2469 = a2468 - real_74[l];
        const Real a2471 = real_80[l + 1] - real_80[l];
        const Real a2472 = real_45[l] * a2471;
        const Real a2473 = a2469 + a2472;
        const Real a2475 = real_80[l + 1] - real_76[l];
        const Real a2476 = real_79[l] * a2475;
        const Real a2477 = a2473 + a2476;
        const Real a2479 = a2477 - in_row(l, 0, x2478);
        const Real a2484 = magnitude(a2479);
        const Real a2485 = numbers[l] * a2484;
        a2486_last = a2486_last + a2485;
        real_46[l] = a2479;
        real_70[l] = a2484;
    }
    // snow_ground._at
    const Real x2487 = a2486_last - x2482;
    // snow_ground._tolerance
    const Real x2490 = seconds * x419;
    const Real x2491 = magnitude(x2448);
    const Real x2492 = magnitude(real_0[0]);
    const Real x2493 = x2491 + x2492;
    const Real x2494 = x2490 * x2493;
    Real a2495_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a2495_last = a2495_last + real_29[l];
    }
    const Real x2496 = a2495_last + x1967;
    const Real x2499 = magnitude(real_75[0]);
    Real a2498_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a2497 = magnitude(real_0[l]);
        a2498_last = maximum(a2498_last, a2497);
    }
    const Real x2500 = a2498_last + x2499;
    const Real x2501 = x2500 + 30.0;
    const Real x2502 = x2496 * x2501;
    const Real x2503 = x2502 + x2494;
    // snow_ground._at
    Mask a2489_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a2488 = (real_70[l] > real_1[l]);
        a2489_last = (a2489_last | a2488);
    }
    // snow_ground._tolerance, snow_ground._at
    Mask a2507_last = mask_of(false);
    for (int l = 0; l < 5; ++l) {
        const Real a2504 = real_21[l] + x2503;
        const Real a2505 = a2504 * 7.105427357601002e-15;
        const Mask a2506 = (real_106[l] > a2505);
        a2507_last = (a2507_last | a2506);
    }
    // snow_ground._at
    const Mask x2508 = (a2489_last | a2507_last);
    // snow_ground._solution
    for (int l = 0; l < 5; ++l) real_106[l] = real_24[l];
    for (int l = 0; l < LAYERS; ++l) real_70[l] = real_80[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_75[l] = real_44[l];
    for (int l = 0; l < LAYERS; ++l) real_76[l] = real_73[l];
    for (int l = 0; l < LAYERS; ++l) real_63[l] = real_72[l];
    Real w2514 = x2448;
    Real w2515 = x2450;
    Real w2516 = x2452;
    Real w2517 = x2437;
    Mask w2518 = x2170;
    for (int l = 0; l < 5; ++l) real_0[l] = real_15[l];
    for (int l = 0; l < LAYERS; ++l) real_48[l] = real_46[l];
    Real w2521 = x2487;
    Real w2522 = real_of(1.0);
    Real w2523 = real_of(0.0);
    Mask w2524 = x2508;
    for (int pass = 0; pass < 240; ++pass) {
        if (!any_lane(w2524)) break;
        // snow_ground._is_slow
        const Mask x2541 = (w2523 >= 40.0);
        const Mask x2542 = (w2523 < 60.0);
        const Mask x2543 = (x2541 & x2542);
        const Mask x2544 = (mask_of(false) | x2543);
        const Mask x2545 = (w2523 >= 80.0);
        const Mask x2546 = (w2523 < 120.0);
        const Mask x2547 = (x2545 & x2546);
        const Mask x2548 = (x2544 | x2547);
        const Mask x2549 = (w2523 >= 160.0);
        const Mask x2550 = (w2523 < 200.0);
        const Mask x2551 = (x2549 & x2550);
        const Mask x2552 = (x2548 | x2551);
        // snow_ground._iteration
        const Real x2553 = -x2066;
        const Real x2554 = select(x2552, x2553, w2516);
        // snow_ground._direction
        for (int l = 0; l < 4; ++l) real_105[l] = real_29[l];
        real_105[4] = real_of(0.0);
        real_20[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_20[l + 1] = real_29[l];
        const Real x2559 = seconds * x2554;
        // snow_layers.warmth, snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a2536 = real_106[l] - real_21[l];
            const Mask a2537 = (real_106[l] < 0.0);
            const Mask a2538 = (a2536 > 0.0);
            const Real a2539 = select(a2538, real_18[l], 0.0);
            const Real a2540 = select(a2537, real_22[l], a2539);
            const Real a2557 = real_105[l] + real_20[l];
            const Real a2558 = a2557 + in_row(l, 4, x1967);
            const Real a2560 = a2558 - in_row(l, 0, x2559);
            real_107[l] = a2540;
            real_108[l] = a2560;
        }
        // snow_ground._direction
        const Real x2564 = x1970 * real_107[4];
        const Real x2573 = -x1967;
        for (int l = 0; l < 4; ++l) {
            const Real a2562 = real_29[l] * real_107[l];
            const Real a2563 = -a2562;
            const Real a2571 = real_29[l] * real_107[l + 1];
            const Real a2572 = -a2571;
            real_109[l] = a2563;
            real_110[l] = a2572;
        }
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2566 = -real_77[l + 1];
            const Real a2574 = -real_79[l];
            real_109[l + 5] = a2566;
            real_110[l + 5] = a2574;
        }
        // tridiagonal._solve
        real_109[4] = x2564;
        // snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a2567 = real_107[l] * real_108[l];
            const Real a2568 = a2567 + 1.0;
            const Real a2575 = -real_0[l];
            real_111[l] = a2568;
            real_112[l] = a2575;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2525 = (real_75[l] < real_35[l]);
            const Mask a2526 = (real_75[l] > real_64[l]);
            const Mask a2527 = (a2525 & a2526);
            const Real a2528 = 2094000.0 * real_70[l];
            const Real a2529 = a2528 + 333500000.0;
            const Real a2530 = select(a2527, real_63[l], 1.0);
            const Real a2531 = a2529 / a2530;
            const Real a2532 = 2094000.0 * real_75[l];
            const Real a2533 = real_69[l] + a2532;
            const Real a2534 = select(a2527, a2531, 0.0);
            const Real a2535 = a2533 + a2534;
            const Real a2569 = a2535 + real_45[l];
            const Real a2570 = a2569 + real_79[l];
            const Real a2576 = -real_48[l];
            real_37[l] = a2533;
            real_43[l] = a2535;
            real_111[l + 5] = a2570;
            real_112[l + 5] = a2576;
        }
        // tridiagonal._solve
        real_110[4] = x2573;
        solve_tridiagonal<LAYERS + 5>(real_109, real_111, real_110, real_112, real_113);
        // snow_ground._iteration, snow_ground._stopped, snow_layers.warmth
        for (int l = 0; l < 5; ++l) {
            const Real a2582 = w2522 * real_113[l];
            const Real a2583 = real_106[l] + a2582;
            const Mask a2584 = (real_106[l] <= 0.0);
            const Mask a2585 = (a2583 > 0.0);
            const Mask a2586 = (a2584 & a2585);
            const Mask a2587 = (real_106[l] >= 0.0);
            const Mask a2588 = (a2583 < 0.0);
            const Mask a2589 = (a2587 & a2588);
            const Real a2590 = select(a2586, 1e-06, a2583);
            const Real a2591 = select(a2589, (-1e-06), a2590);
            const Mask a2592 = (real_106[l] <= real_21[l]);
            const Mask a2593 = (a2591 > real_21[l]);
            const Mask a2594 = (a2592 & a2593);
            const Mask a2595 = (real_106[l] >= real_21[l]);
            const Mask a2596 = (a2591 < real_21[l]);
            const Mask a2597 = (a2595 & a2596);
            const Real a2598 = real_21[l] + 1e-06;
            const Real a2599 = select(a2594, a2598, a2591);
            const Real a2600 = real_21[l] - 1e-06;
            const Real a2601 = select(a2597, a2600, a2599);
            const Real a2658 = select(w2524, a2601, real_106[l]);
            const Real a2663 = a2658 - real_21[l];
            const Mask a2664 = (a2658 < 0.0);
            const Mask a2665 = (a2663 > 0.0);
            const Real a2666 = a2658 * real_22[l];
            const Real a2667 = a2663 * real_18[l];
            const Real a2668 = select(a2665, a2667, 0.0);
            const Real a2669 = select(a2664, a2666, a2668);
            real_108[l] = a2658;
            real_107[l] = a2669;
        }
        // snow_skin.solve_skin
        const Real x2670 = x419 * real_107[0];
        const Real x2671 = x2063 + x2670;
        const Mask x2672 = (x2671 >= 0.0);
        const Real x2673 = at_most(w2514, 0.0);
        const Real x2674 = select(x2672, 0.0, x2673);
        const Real x2675 = real_107[0] - 1.0;
        const Real x2676 = at_least(x2675, (-270.0));
        const Real x2677 = at_most(x2676, (-150.0));
        const Real x2678 = maximum(x2674, x2677);
        // snow_skin.skin_flux
        const Real x2679 = x2678 + 273.15;
        const Real x2680 = x2678 - x449;
        // calm_air.coefficient
        const Real x2682 = x2680 * x441;
        const Real x2683 = -x2682;
        // calm_air.limited_richardson
        const Mask x2684 = (x2683 > 0.0);
        const Real x2685 = select(x2684, x2682, 0.0);
        const Real x2687 = x2685 * x465;
        const Real x2688 = -x2687;
        const Real x2689 = expm1(x2688);
        const Real x2691 = x2689 + 2.0;
        const Real x2692 = x2689 / x2691;
        const Real x2694 = numbers[LAYERS + 2] * x2692;
        const Real x2696 = select(x2684, x2694, x2682);
        const Real x2697 = -x2696;
        const Real x2698 = x2692 * x2692;
        const Real x2699 = 1.0 - x2698;
        const Real x2700 = select(x2684, x2699, 1.0);
        // calm_air.coefficient
        const Mask x2701 = (x2697 > 0.0);
        const Real x2702 = select(x2701, x2696, 0.0);
        const Real x2704 = x2702 * 5.0;
        const Real x2706 = 1.0 - x2704;
        const Real x2707 = sqrt(x2706);
        const Real x2708 = x2702 * 15.0;
        const Real x2710 = x2708 * x2707;
        const Real x2712 = 1.0 - x2710;
        const Real x2713 = 1 / x2712;
        const Real x2715 = x2713 * x2713;
        const Real x2717 = x2707 * 15.0;
        const Real x2718 = x2702 * 37.5;
        const Real x2720 = x2718 / x2707;
        const Real x2722 = x2717 - x2720;
        const Real x2723 = x2715 * x2722;
        const Real x2724 = -x2723;
        const Real x2725 = select(x2701, 0.0, x2696);
        const Mask x2726 = (x2725 > 1e-30);
        const Real x2727 = at_least(x2725, 1e-30);
        const Real x2728 = sqrt(x2727);
        const Real x2729 = select(x2726, x2728, 0.0);
        const Real x2730 = x444 * x2729;
        const Real x2731 = x2730 + 1.0;
        const Real x2732 = 1 / x2731;
        const Real x2733 = x2725 * 15.0;
        const Real x2734 = x2733 * x2732;
        const Real x2735 = x2734 + 1.0;
        const Real x2736 = x2732 * (-7.5);
        const Real x2737 = x2732 + 1.0;
        const Real x2738 = x2736 * x2737;
        const Real x2739 = select(x2701, x2724, x2738);
        const Real x2740 = x2739 * x2700;
        const Real x2741 = select(x2701, x2713, x2735);
        const Real x2742 = x438 * x2741;
        const Real x2743 = x2243 * x2740;
        // snow_skin.skin_flux
        const Real x2745 = x108 * x2742;
        const Real x2746 = x108 * x2743;
        const Real x2748 = x2679 * 461.0;
        const Real x2749 = 2830000.0 / x2748;
        const Real x2750 = x2678 / 273.15;
        const Real x2751 = x2750 * x2749;
        const Real x2752 = exp(x2751);
        const Real x2753 = x2752 * 611.0;
        const Real x2754 = x2753 * 0.378;
        const Real x2755 = forcing[3] - x2754;
        const Real x2756 = x2753 * 0.622;
        const Real x2757 = x2756 / x2755;
        const Real x2758 = x2749 / x2679;
        const Real x2759 = x2757 * x2758;
        const Real x2760 = forcing[3] / x2755;
        const Real x2761 = x2759 * x2760;
        const Real x2762 = x2757 - forcing[2];
        const Real x2763 = x2745 * 1004.5;
        const Real x2764 = x2763 + numbers[LAYERS + 4];
        const Real x2765 = x2679 * x2679;
        const Real x2766 = x2765 * x2679;
        const Real x2767 = x2055 * x2766;
        const Real x2768 = x2745 * x2762;
        const Real x2769 = x2746 * x2762;
        const Real x2771 = x2745 * x2761;
        const Real x2772 = x2771 - x2769;
        const Real x2773 = x2764 * x2680;
        const Real x2774 = x2746 * 1004.5;
        const Real x2776 = x2774 * x2680;
        const Real x2778 = x2764 - x2776;
        const Real x2779 = x2767 * x2679;
        const Real x2780 = x448 - x2779;
        const Real x2781 = x2780 - x2773;
        const Real x2782 = 2830000.0 * x2768;
        const Real x2783 = x2781 - x2782;
        const Real x2784 = x2767 * (-4.0);
        const Real x2785 = x2784 - x2778;
        const Real x2786 = 2830000.0 * x2772;
        const Real x2787 = x2785 - x2786;
        // snow_skin.solve_skin
        const Mask x2788 = ~x2672;
        const Mask x2789 = (x1965 & x2788);
        Real w2790 = x2678;
        Real w2791 = x2783;
        Real w2792 = x2787;
        Real w2793 = x2773;
        Real w2794 = x2768;
        Real w2795 = x2677;
        Real w2796 = real_of(0.0);
        Real w2797 = real_of(INFINITE);
        Mask w2798 = x2789;
        for (int pass = 0; pass < 60; ++pass) {
            if (!any_lane(w2798)) break;
            // snow_skin._closer
            const Real x2799 = w2790 - real_107[0];
            const Real x2800 = x419 * x2799;
            const Real x2801 = w2791 - x2800;
            const Mask x2802 = (x2801 > 0.0);
            const Real x2803 = select(x2802, w2790, w2795);
            const Real x2804 = select(x2802, w2796, w2790);
            const Real x2805 = x419 - w2792;
            const Real x2806 = at_least(x2805, 0.001);
            const Real x2807 = x2801 / x2806;
            const Real x2808 = w2790 + x2807;
            const Mask x2809 = (x2808 < x2803);
            const Mask x2810 = (x2808 > x2804);
            const Mask x2811 = (x2809 | x2810);
            const Real x2812 = magnitude(x2807);
            const Real x2813 = w2797 * 0.5;
            const Mask x2814 = (x2812 > x2813);
            const Mask x2815 = (x2811 | x2814);
            const Real x2816 = x2803 + x2804;
            const Real x2817 = x2816 * 0.5;
            const Real x2818 = select(x2815, x2817, x2808);
            const Real x2819 = select(w2798, x2818, w2790);
            const Real x2820 = x2819 - w2790;
            const Real x2821 = magnitude(x2820);
            // snow_skin.skin_flux
            const Real x2822 = x2819 + 273.15;
            const Real x2823 = x2819 - x449;
            // calm_air.coefficient
            const Real x2825 = x2823 * x441;
            const Real x2826 = -x2825;
            // calm_air.limited_richardson
            const Mask x2827 = (x2826 > 0.0);
            const Real x2828 = select(x2827, x2825, 0.0);
            const Real x2830 = x2828 * x465;
            const Real x2831 = -x2830;
            const Real x2832 = expm1(x2831);
            const Real x2834 = x2832 + 2.0;
            const Real x2835 = x2832 / x2834;
            const Real x2837 = numbers[LAYERS + 2] * x2835;
            const Real x2839 = select(x2827, x2837, x2825);
            const Real x2840 = -x2839;
            const Real x2841 = x2835 * x2835;
            const Real x2842 = 1.0 - x2841;
            const Real x2843 = select(x2827, x2842, 1.0);
            // calm_air.coefficient
            const Mask x2844 = (x2840 > 0.0);
            const Real x2845 = select(x2844, x2839, 0.0);
            const Real x2847 = x2845 * 5.0;
            const Real x2849 = 1.0 - x2847;
            const Real x2850 = sqrt(x2849);
            const Real x2851 = x2845 * 15.0;
            const Real x2853 = x2851 * x2850;
            const Real x2855 = 1.0 - x2853;
            const Real x2856 = 1 / x2855;
            const Real x2858 = x2856 * x2856;
            const Real x2860 = x2850 * 15.0;
            const Real x2861 = x2845 * 37.5;
            const Real x2863 = x2861 / x2850;
            const Real x2865 = x2860 - x2863;
            const Real x2866 = x2858 * x2865;
            const Real x2867 = -x2866;
            const Real x2868 = select(x2844, 0.0, x2839);
            const Mask x2869 = (x2868 > 1e-30);
            const Real x2870 = at_least(x2868, 1e-30);
            const Real x2871 = sqrt(x2870);
            const Real x2872 = select(x2869, x2871, 0.0);
            const Real x2873 = x444 * x2872;
            const Real x2874 = x2873 + 1.0;
            const Real x2875 = 1 / x2874;
            const Real x2876 = x2868 * 15.0;
            const Real x2877 = x2876 * x2875;
            const Real x2878 = x2877 + 1.0;
            const Real x2879 = x2875 * (-7.5);
            const Real x2880 = x2875 + 1.0;
            const Real x2881 = x2879 * x2880;
            const Real x2882 = select(x2844, x2867, x2881);
            const Real x2883 = x2882 * x2843;
            const Real x2884 = select(x2844, x2856, x2878);
            const Real x2885 = x438 * x2884;
            const Real x2886 = x2243 * x2883;
            // snow_skin.skin_flux
            const Real x2888 = x108 * x2885;
            const Real x2889 = x108 * x2886;
            const Real x2891 = x2822 * 461.0;
            const Real x2892 = 2830000.0 / x2891;
            const Real x2893 = x2819 / 273.15;
            const Real x2894 = x2893 * x2892;
            const Real x2895 = exp(x2894);
            const Real x2896 = x2895 * 611.0;
            const Real x2897 = x2896 * 0.378;
            const Real x2898 = forcing[3] - x2897;
            const Real x2899 = x2896 * 0.622;
            const Real x2900 = x2899 / x2898;
            const Real x2901 = x2892 / x2822;
            const Real x2902 = x2900 * x2901;
            const Real x2903 = forcing[3] / x2898;
            const Real x2904 = x2902 * x2903;
            const Real x2905 = x2900 - forcing[2];
            const Real x2906 = x2888 * 1004.5;
            const Real x2907 = x2906 + numbers[LAYERS + 4];
            const Real x2908 = x2822 * x2822;
            const Real x2909 = x2908 * x2822;
            const Real x2910 = x2055 * x2909;
            const Real x2911 = x2888 * x2905;
            const Real x2912 = x2889 * x2905;
            const Real x2914 = x2888 * x2904;
            const Real x2915 = x2914 - x2912;
            const Real x2916 = x2907 * x2823;
            const Real x2917 = x2889 * 1004.5;
            const Real x2919 = x2917 * x2823;
            const Real x2921 = x2907 - x2919;
            const Real x2922 = x2910 * x2822;
            const Real x2923 = x448 - x2922;
            const Real x2924 = x2923 - x2916;
            const Real x2925 = 2830000.0 * x2911;
            const Real x2926 = x2924 - x2925;
            const Real x2927 = x2910 * (-4.0);
            const Real x2928 = x2927 - x2921;
            const Real x2929 = 2830000.0 * x2915;
            const Real x2930 = x2928 - x2929;
            // snow_skin._closer
            const Real x2931 = select(w2798, x2821, w2797);
            const Mask x2932 = (x2821 >= 1e-09);
            const Mask x2933 = (w2798 & x2932);
            w2790 = x2819;
            w2791 = x2926;
            w2792 = x2930;
            w2793 = x2916;
            w2794 = x2911;
            w2795 = x2803;
            w2796 = x2804;
            w2797 = x2931;
            w2798 = x2933;
        }
        // snow_skin.solve_skin
        const Real x2934 = x419 - w2792;
        const Real x2935 = at_least(x2934, 0.001);
        const Real x2936 = at_least(real_107[0], 0.0);
        const Real x2937 = x2936 * 20.0;
        const Mask x2938 = (x2936 > 0.0);
        const Real x2939 = select(x2938, 20.0, 0.0);
        const Real x2940 = w2790 - real_107[0];
        const Real x2941 = x419 * x2940;
        const Real x2942 = select(x2672, x2063, x2941);
        const Real x2943 = x419 / x2935;
        const Real x2944 = w2792 * x2943;
        const Real x2945 = select(x2672, 0.0, x2944);
        const Real x2946 = select(x1965, w2790, 0.0);
        const Real x2947 = x2942 - x2937;
        const Real x2948 = select(x1965, x2947, 0.0);
        const Real x2949 = x2945 - x2939;
        const Real x2950 = select(x1965, x2949, 0.0);
        // enthalpy.enthalpy, snow_ground._iteration, enthalpy.layers_with, enthalpy.fusion_heat, enthalpy.at, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2602 = real_37[l] * real_70[l];
            const Real a2603 = real_75[l] * 333500000.0;
            const Real a2604 = a2602 + a2603;
            const Real a2605 = real_43[l] * real_113[l + 5];
            const Real a2606 = w2522 * a2605;
            const Real a2607 = a2604 + a2606;
            const Mask a2608 = (a2607 >= real_51[l]);
            const Mask a2609 = (a2607 <= real_66[l]);
            const Mask a2610 = ~a2608;
            const Mask a2611 = (a2609 & a2610);
            const Real a2612 = a2607 / 333500000.0;
            const Real a2613 = maximum(a2612, real_64[l]);
            const Real a2614 = minimum(a2613, real_35[l]);
            const Real a2615 = real_37[l] * real_76[l];
            const Real a2616 = a2615 + a2603;
            const Real a2617 = a2616 - a2607;
            const Real a2618 = 2094000.0 * real_76[l];
            const Real a2619 = a2618 + 333500000.0;
            const Real a2620 = real_37[l] * real_63[l];
            const Real a2621 = a2619 + a2620;
            const Real a2622 = a2617 / a2621;
            const Real a2623 = real_75[l] - a2622;
            const Mask a2624 = (a2617 > 0.0);
            const Real a2625 = maximum(real_75[l], a2614);
            const Real a2626 = a2614 + a2625;
            const Real a2627 = a2626 * 0.5;
            const Real a2628 = select(a2624, a2627, a2614);
            const Mask a2629 = (a2623 >= a2614);
            const Real a2630 = minimum(a2623, real_35[l]);
            const Real a2631 = select(a2629, a2630, a2628);
            const Real a2632 = select(a2611, real_64[l], a2631);
            const Real a2633 = select(a2608, real_35[l], a2632);
            const Real a2634 = a2633 * 333500000.0;
            const Real a2635 = a2607 - a2634;
            const Real a2636 = 2094000.0 * a2633;
            const Real a2637 = real_69[l] + a2636;
            const Real a2638 = a2635 / a2637;
            const Real a2639 = a2633 - numbers[l + 15 * LAYERS + 52];
            const Real a2640 = a2639 / real_78[l];
            const Real a2641 = at_least(a2640, 1e-12);
            const Real a2642 = log(a2641);
            const Real a2643 = numbers[l + LAYERS + 45] * a2642;
            const Real a2644 = numbers[l + 16 * LAYERS + 52] - a2643;
            const Real a2645 = at_most(a2644, 16.11809565095832);
            const Real a2646 = exp(a2645);
            const Real a2647 = numbers[l + LAYERS + 45] * a2646;
            const Real a2648 = a2641 * real_78[l];
            const Real a2649 = a2647 / a2648;
            const Real a2651 = a2646 * 0.008034787106446777;
            const Real a2653 = a2651 + numbers[l + 6 * LAYERS + 45];
            const Real a2654 = -a2653;
            const Real a2655 = a2649 * 0.008034787106446777;
            const Mask a2656 = (a2608 | a2611);
            const Real a2657 = select(a2656, a2638, a2654);
            const Real a2659 = select(w2524, a2657, real_70[l]);
            const Real a2660 = select(w2524, a2633, real_75[l]);
            const Real a2661 = select(w2524, a2654, real_76[l]);
            const Real a2662 = select(w2524, a2655, real_63[l]);
            real_114[l + 1] = a2659;
            real_61[l] = a2660;
            real_53[l] = a2661;
            real_34[l] = a2662;
        }
        // snow_ground._residuals
        const Real x2953 = real_107[4] - real_114[1];
        const Real x2954 = x1967 * x2953;
        for (int l = 0; l < 4; ++l) {
            const Real a2951 = real_107[l] - real_107[l + 1];
            const Real a2952 = real_29[l] * a2951;
            real_20[l] = a2952;
        }
        real_20[4] = real_of(0.0);
        real_105[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_105[l + 1] = real_20[l];
        const Real x2959 = seconds * x2948;
        // enthalpy._drop_from_above
        real_114[0] = real_of(0.0);
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_43[l] = real_114[l + 2];
        real_43[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x2977 = x1970 * real_107[4];
        // snow_ground._residuals, snow_ground._at
        Real a2981_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a2957 = real_20[l] - real_105[l];
            const Real a2958 = a2957 + in_row(l, 4, x2954);
            const Real a2960 = real_108[l] + real_23[l];
            const Real a2961 = a2960 + a2958;
            const Real a2962 = a2961 - in_row(l, 0, x2959);
            const Real a2980 = magnitude(a2962);
            a2981_last = a2981_last + a2980;
            real_115[l] = a2962;
            real_116[l] = a2980;
        }
        // snow_ground._at
        const Real x2982 = x420 * a2981_last;
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
        Real a2986_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2963 = 2094000.0 * real_61[l];
            const Real a2964 = real_69[l] + a2963;
            const Real a2965 = a2964 * real_114[l + 1];
            const Real a2966 = real_61[l] * 333500000.0;
            const Real a2967 = a2965 + a2966;
            const Real a2968 = a2967 - real_74[l];
            const Real a2970 = real_114[l + 1] - real_114[l];
            const Real a2971 = real_45[l] * a2970;
            const Real a2972 = a2968 + a2971;
            const Real a2974 = real_114[l + 1] - real_43[l];
            const Real a2975 = real_79[l] * a2974;
            const Real a2976 = a2972 + a2975;
            const Real a2979 = a2976 + in_row(l, 0, x2977);
            const Real a2984 = magnitude(a2979);
            const Real a2985 = numbers[l] * a2984;
            a2986_last = a2986_last + a2985;
            real_37[l] = a2979;
            real_49[l] = a2984;
        }
        // snow_ground._at
        const Real x2987 = a2986_last - x2982;
        // snow_ground._tolerance
        const Real x2990 = magnitude(x2946);
        const Real x2991 = magnitude(real_107[0]);
        const Real x2992 = x2990 + x2991;
        const Real x2993 = x2490 * x2992;
        Real a2994_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a2994_last = a2994_last + real_29[l];
        }
        const Real x2995 = a2994_last + x1967;
        Real a2997_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a2996 = magnitude(real_107[l]);
            a2997_last = maximum(a2997_last, a2996);
        }
        const Real x2998 = a2997_last + x2499;
        const Real x2999 = x2998 + 30.0;
        const Real x3000 = x2995 * x2999;
        const Real x3001 = x3000 + x2993;
        // snow_ground._at
        Mask a2989_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2988 = (real_49[l] > real_1[l]);
            a2989_last = (a2989_last | a2988);
        }
        // snow_ground._tolerance, snow_ground._at
        Mask a3005_last = mask_of(false);
        for (int l = 0; l < 5; ++l) {
            const Real a3002 = real_21[l] + x3001;
            const Real a3003 = a3002 * 7.105427357601002e-15;
            const Mask a3004 = (real_116[l] > a3003);
            a3005_last = (a3005_last | a3004);
        }
        // snow_ground._at
        const Mask x3006 = (a2989_last | a3005_last);
        // snow_ground._iteration
        const Real x3007 = w2522 * 0.0001;
        const Real x3008 = 1.0 - x3007;
        const Real x3009 = x3008 * w2521;
        const Mask x3010 = (x2987 < x3009);
        const Mask x3011 = (w2523 < 5.0);
        const Mask x3012 = (x3010 | x3011);
        const Mask x3013 = (w2522 <= 0.0001);
        const Mask x3014 = (x3012 | x3013);
        const Mask x3015 = (x3014 | x2552);
        const Mask x3016 = (w2524 & x3015);
        const Real x3017 = w2522 * 2.0;
        const Real x3018 = at_most(x3017, 1.0);
        const Real x3019 = w2522 * 0.5;
        const Real x3020 = select(x3016, x3018, x3019);
        const Real x3021 = w2523 + 1.0;
        // snow_ground._is_slow
        const Mask x3022 = (x3021 >= 40.0);
        const Mask x3023 = (x3021 < 60.0);
        const Mask x3024 = (x3022 & x3023);
        const Mask x3025 = (mask_of(false) | x3024);
        const Mask x3026 = (x3021 >= 80.0);
        const Mask x3027 = (x3021 < 120.0);
        const Mask x3028 = (x3026 & x3027);
        const Mask x3029 = (x3025 | x3028);
        const Mask x3030 = (x3021 >= 160.0);
        const Mask x3031 = (x3021 < 200.0);
        const Mask x3032 = (x3030 & x3031);
        const Mask x3033 = (x3029 | x3032);
        // snow_ground._iteration
        const Mask x3034 = (x2552 | x3033);
        const Real x3035 = select(x3034, 1.0, x3020);
        const Real x3041 = select(x3016, x2946, w2514);
        const Real x3042 = select(x3016, x2948, w2515);
        const Real x3043 = select(x3016, x2950, w2516);
        const Real x3044 = select(x3016, x2935, w2517);
        const Mask x3045 = select(x3016, x2672, w2518);
        const Real x3048 = select(x3016, x2987, w2521);
        const Mask x3049 = select(x3016, x3006, w2524);
        const Real x3050 = select(w2524, x3035, w2522);
        const Real x3051 = real_of_mask(w2524);
        const Real x3052 = w2523 + x3051;
        const Mask x3053 = ~x3016;
        const Mask x3054 = (x3049 | x3053);
        const Mask x3055 = (w2524 & x3054);
        for (int l = 0; l < 5; ++l) {
            const Real a3036 = select(x3016, real_108[l], real_106[l]);
            const Real a3046 = select(x3016, real_115[l], real_0[l]);
            real_116[l] = a3036;
            real_107[l] = a3046;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3037 = select(x3016, real_114[l + 1], real_70[l]);
            const Real a3038 = select(x3016, real_61[l], real_75[l]);
            const Real a3039 = select(x3016, real_53[l], real_76[l]);
            const Real a3040 = select(x3016, real_34[l], real_63[l]);
            const Real a3047 = select(x3016, real_37[l], real_48[l]);
            real_49[l] = a3037;
            real_43[l] = a3038;
            real_38[l] = a3039;
            real_52[l] = a3040;
            real_50[l] = a3047;
        }
        for (int l = 0; l < 5; ++l) real_106[l] = real_116[l];
        for (int l = 0; l < LAYERS; ++l) real_70[l] = real_49[l];
        for (int l = 0; l < LAYERS; ++l) real_75[l] = real_43[l];
        for (int l = 0; l < LAYERS; ++l) real_76[l] = real_38[l];
        for (int l = 0; l < LAYERS; ++l) real_63[l] = real_52[l];
        for (int l = 0; l < 5; ++l) real_0[l] = real_107[l];
        for (int l = 0; l < LAYERS; ++l) real_48[l] = real_50[l];
        w2514 = x3041;
        w2515 = x3042;
        w2516 = x3043;
        w2517 = x3044;
        w2518 = x3045;
        w2521 = x3048;
        w2522 = x3050;
        w2523 = x3052;
        w2524 = x3055;
    }
    // snow_ground.advance_snow_ground
    const Real x3063 = select(x1965, w2514, 0.0);
    const Real x3064 = select(x1965, w2515, 0.0);
    // snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a3056 = real_106[l] - real_21[l];
        const Mask a3057 = (real_106[l] < 0.0);
        const Mask a3058 = (a3056 > 0.0);
        const Real a3059 = real_106[l] * real_22[l];
        const Real a3060 = a3056 * real_18[l];
        const Real a3061 = select(a3058, a3060, 0.0);
        const Real a3062 = select(a3057, a3059, a3061);
        real_0[l] = a3062;
    }
    // snow_ground.advance_snow_ground
    const Real x3065 = real_0[4] - real_70[0];
    const Real x3066 = x418 * x3065;
    const Real x3067 = select(x1965, x3066, 0.0);
    // ground_heat.heat
    for (int l = 0; l < LAYERS; ++l) {
        after[2 * LAYERS + l] = real_75[l];
        const Real a3068 = real_70[l] + 273.15;
        after[l] = a3068;
        real_48[l] = a3068;
    }
    const Real x3070 = x1884 - real_48[0];
    Real a3072_last = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3069 = real_70[l] - real_70[l + 1];
        const Real a1910_1137 = real_104[l + 1] * 4200000.0;
        const Real a3071 = a1910_1137 * a3069;
        a3072_last = a3072_last + a3071;
    }
    results[LAYERS + 43] = a3072_last;
    const Real x3075 = x1964 * x3070;
    // snow_skin.skin_flux
    const Real x3093 = x3063 + 273.15;
    after[3 * LAYERS + 31] = x3093;
    const Real x3094 = x3063 - x449;
    // calm_air.coefficient
    const Real x3096 = x3094 * x441;
    const Real x3097 = -x3096;
    // calm_air.limited_richardson
    const Mask x3098 = (x3097 > 0.0);
    const Real x3099 = select(x3098, x3096, 0.0);
    const Real x3101 = x3099 * x465;
    const Real x3102 = -x3101;
    const Real x3103 = expm1(x3102);
    const Real x3105 = x3103 + 2.0;
    const Real x3106 = x3103 / x3105;
    const Real x3108 = numbers[LAYERS + 2] * x3106;
    const Real x3110 = select(x3098, x3108, x3096);
    const Real x3111 = -x3110;
    // calm_air.coefficient
    const Mask x3112 = (x3111 > 0.0);
    const Real x3113 = select(x3112, x3110, 0.0);
    const Real x3115 = x3113 * 5.0;
    const Real x3117 = 1.0 - x3115;
    const Real x3118 = sqrt(x3117);
    const Real x3119 = x3113 * 15.0;
    const Real x3121 = x3119 * x3118;
    const Real x3123 = 1.0 - x3121;
    const Real x3124 = 1 / x3123;
    const Real x3125 = select(x3112, 0.0, x3110);
    const Mask x3126 = (x3125 > 1e-30);
    const Real x3127 = at_least(x3125, 1e-30);
    const Real x3128 = sqrt(x3127);
    const Real x3129 = select(x3126, x3128, 0.0);
    const Real x3130 = x444 * x3129;
    const Real x3131 = x3130 + 1.0;
    const Real x3132 = 1 / x3131;
    const Real x3133 = x3125 * 15.0;
    const Real x3134 = x3133 * x3132;
    const Real x3135 = x3134 + 1.0;
    const Real x3136 = select(x3112, x3124, x3135);
    const Real x3137 = x438 * x3136;
    // snow_skin.skin_flux
    const Real x3138 = x108 * x3137;
    const Real x3139 = x3093 * 461.0;
    const Real x3140 = 2830000.0 / x3139;
    const Real x3141 = x3063 / 273.15;
    const Real x3142 = x3141 * x3140;
    const Real x3143 = exp(x3142);
    const Real x3144 = x3143 * 611.0;
    const Real x3145 = x3144 * 0.378;
    const Real x3146 = forcing[3] - x3145;
    const Real x3147 = x3144 * 0.622;
    const Real x3148 = x3147 / x3146;
    const Real x3149 = x3148 - forcing[2];
    const Real x3150 = x3138 * 1004.5;
    const Real x3151 = x3150 + numbers[LAYERS + 4];
    const Real x3152 = x3093 * x3093;
    const Real x3153 = x3152 * x3093;
    const Real x3154 = x2055 * x3153;
    const Real x3155 = x3138 * x3149;
    const Real x3156 = x3151 * x3094;
    const Real x3157 = x3154 * x3093;
    const Real x3158 = x448 - x3157;
    const Real x3159 = x3158 - x3156;
    const Real x3160 = 2830000.0 * x3155;
    const Real x3161 = x3159 - x3160;
    // layered_snow.close_snow
    const Real x3162 = seconds * x3155;
    const Real x3163 = x420 * x3162;
    const Real x3165 = select(x1965, x3163, 0.0);
    const Real x3166 = -x3165;
    // snow_water.with_vapour_exchange
    const Real x3167 = at_least(x3166, 0.0);
    const Real x3168 = at_least(x3165, 0.0);
    const Mask x3170 = (x388 > 0.0);
    const Real x3171 = select(x3170, x388, 1.0);
    // layered_snow.close_snow, snow_layers.liquid_water
    for (int l = 0; l < 5; ++l) {
        const Real a3076 = x420 * real_106[l];
        const Real a3078 = select(x1965, a3076, 0.0);
        const Real a3080 = a3078 / 333500.0;
        const Real a3081 = -a3080;
        const Real a3082 = at_least(a3081, 0.0);
        const Mask a3083 = (a3082 > real_17[l]);
        const Real a3084 = select(a3083, real_17[l], a3082);
        const Real a3085 = real_17[l] - a3084;
        const Mask a3086 = (real_19[l] > 0.0);
        const Real a3087 = select(a3086, real_19[l], 1.0);
        const Real a3088 = a3085 / a3087;
        const Mask a3089 = (a3088 > 1.0);
        const Real a3090 = select(a3089, 1.0, a3088);
        const Real a3091 = select(a3086, a3090, 0.0);
        const Real a3092 = a3091 * real_13[l];
        real_0[l] = a3078;
        real_18[l] = a3092;
    }
    // snow_water.with_vapour_exchange
    const Real x3172 = select(x3170, real_0[0], 0.0);
    const Real x3173 = -x3172;
    // snow_layers.liquid_water
    const Real x3174 = real_0[0] / 333500.0;
    const Real x3175 = -x3174;
    const Real x3176 = at_least(x3175, 0.0);
    const Mask x3177 = (x3176 > x388);
    const Real x3178 = select(x3177, x388, x3176);
    // snow_water.with_vapour_exchange
    const Real x3179 = x388 - x3178;
    const Mask x3180 = (x3167 > x3179);
    const Real x3181 = select(x3180, x3179, x3167);
    const Real x3182 = x3181 - x3168;
    const Mask x3183 = (x3179 > 0.0);
    // snow_layers.warmth
    const Real x3184 = x3171 * 2106.0;
    const Real x3185 = 1 / x3184;
    const Real x3186 = x3171 * 4218.0;
    const Real x3187 = 1 / x3186;
    const Real x3188 = x3171 * 333500.0;
    const Real x3189 = x3172 + x3188;
    const Real x3190 = -x3189;
    const Mask x3191 = (x3173 < 0.0);
    const Mask x3192 = (x3190 > 0.0);
    const Real x3193 = x3172 * x3185;
    const Real x3195 = x3189 * x3187;
    const Real x3197 = select(x3192, x3195, 0.0);
    const Real x3199 = select(x3191, x3193, x3197);
    const Real x3200 = -x3199;
    // snow_water.with_vapour_exchange
    const Real x3201 = at_most(x3200, 0.0);
    const Real x3202 = x3201 * 2106.0;
    const Real x3203 = x3182 * x3202;
    const Real x3204 = select(x3183, x3179, 1.0);
    const Real x3205 = x3182 / x3204;
    const Real x3206 = 1.0 - x3205;
    const Real x3207 = x3167 - x3181;
    const Real x3208 = x388 - x3182;
    const Real x3209 = real_0[0] + x3203;
    const Real x3210 = -x3209;
    const Real x3211 = real_18[0] * x3206;
    const Real x3212 = select(x3183, x3211, real_18[0]);
    const Real x3213 = x3181 / x3171;
    const Real x3214 = 1.0 - x3213;
    const Real x3215 = real_16[0] * x3214;
    const Mask x3216 = (real_14[1] > 0.0);
    const Real x3217 = select(x3216, real_14[1], 1.0);
    const Real x3218 = select(x3216, real_0[1], 0.0);
    const Real x3219 = -x3218;
    // snow_layers.liquid_water
    const Real x3220 = real_0[1] / 333500.0;
    const Real x3221 = -x3220;
    const Real x3222 = at_least(x3221, 0.0);
    const Mask x3223 = (x3222 > real_14[1]);
    const Real x3224 = select(x3223, real_14[1], x3222);
    // snow_water.with_vapour_exchange
    const Real x3225 = real_14[1] - x3224;
    const Mask x3226 = (x3207 > x3225);
    const Real x3227 = select(x3226, x3225, x3207);
    const Mask x3228 = (x3225 > 0.0);
    // snow_layers.warmth
    const Real x3229 = x3217 * 2106.0;
    const Real x3230 = 1 / x3229;
    const Real x3231 = x3217 * 4218.0;
    const Real x3232 = 1 / x3231;
    const Real x3233 = x3217 * 333500.0;
    const Real x3234 = x3218 + x3233;
    const Real x3235 = -x3234;
    const Mask x3236 = (x3219 < 0.0);
    const Mask x3237 = (x3235 > 0.0);
    const Real x3238 = x3218 * x3230;
    const Real x3240 = x3234 * x3232;
    const Real x3242 = select(x3237, x3240, 0.0);
    const Real x3244 = select(x3236, x3238, x3242);
    const Real x3245 = -x3244;
    // snow_water.with_vapour_exchange
    const Real x3246 = at_most(x3245, 0.0);
    const Real x3247 = x3246 * 2106.0;
    const Real x3248 = x3227 * x3247;
    const Real x3249 = select(x3228, x3225, 1.0);
    const Real x3250 = x3227 / x3249;
    const Real x3251 = 1.0 - x3250;
    const Real x3252 = x3182 + x3227;
    const Real x3253 = x3207 - x3227;
    const Real x3254 = x3203 + x3248;
    const Real x3255 = real_14[1] - x3227;
    const Real x3256 = real_0[1] + x3248;
    const Real x3257 = -x3256;
    const Real x3258 = real_18[1] * x3251;
    const Real x3259 = select(x3228, x3258, real_18[1]);
    const Real x3260 = x3227 / x3217;
    const Real x3261 = 1.0 - x3260;
    const Real x3262 = real_16[1] * x3261;
    const Mask x3263 = (real_14[2] > 0.0);
    const Real x3264 = select(x3263, real_14[2], 1.0);
    const Real x3265 = select(x3263, real_0[2], 0.0);
    const Real x3266 = -x3265;
    // snow_layers.liquid_water
    const Real x3267 = real_0[2] / 333500.0;
    const Real x3268 = -x3267;
    const Real x3269 = at_least(x3268, 0.0);
    const Mask x3270 = (x3269 > real_14[2]);
    const Real x3271 = select(x3270, real_14[2], x3269);
    // snow_water.with_vapour_exchange
    const Real x3272 = real_14[2] - x3271;
    const Mask x3273 = (x3253 > x3272);
    const Real x3274 = select(x3273, x3272, x3253);
    const Mask x3275 = (x3272 > 0.0);
    // snow_layers.warmth
    const Real x3276 = x3264 * 2106.0;
    const Real x3277 = 1 / x3276;
    const Real x3278 = x3264 * 4218.0;
    const Real x3279 = 1 / x3278;
    const Real x3280 = x3264 * 333500.0;
    const Real x3281 = x3265 + x3280;
    const Real x3282 = -x3281;
    const Mask x3283 = (x3266 < 0.0);
    const Mask x3284 = (x3282 > 0.0);
    const Real x3285 = x3265 * x3277;
    const Real x3287 = x3281 * x3279;
    const Real x3289 = select(x3284, x3287, 0.0);
    const Real x3291 = select(x3283, x3285, x3289);
    const Real x3292 = -x3291;
    // snow_water.with_vapour_exchange
    const Real x3293 = at_most(x3292, 0.0);
    const Real x3294 = x3293 * 2106.0;
    const Real x3295 = x3274 * x3294;
    const Real x3296 = select(x3275, x3272, 1.0);
    const Real x3297 = x3274 / x3296;
    const Real x3298 = 1.0 - x3297;
    const Real x3299 = x3252 + x3274;
    const Real x3300 = x3253 - x3274;
    const Real x3301 = x3254 + x3295;
    const Real x3302 = real_14[2] - x3274;
    const Real x3303 = real_0[2] + x3295;
    const Real x3304 = -x3303;
    const Real x3305 = real_18[2] * x3298;
    const Real x3306 = select(x3275, x3305, real_18[2]);
    const Real x3307 = x3274 / x3264;
    const Real x3308 = 1.0 - x3307;
    const Real x3309 = real_16[2] * x3308;
    const Mask x3310 = (real_14[3] > 0.0);
    const Real x3311 = select(x3310, real_14[3], 1.0);
    const Real x3312 = select(x3310, real_0[3], 0.0);
    const Real x3313 = -x3312;
    // snow_layers.liquid_water
    const Real x3314 = real_0[3] / 333500.0;
    const Real x3315 = -x3314;
    const Real x3316 = at_least(x3315, 0.0);
    const Mask x3317 = (x3316 > real_14[3]);
    const Real x3318 = select(x3317, real_14[3], x3316);
    // snow_water.with_vapour_exchange
    const Real x3319 = real_14[3] - x3318;
    const Mask x3320 = (x3300 > x3319);
    const Real x3321 = select(x3320, x3319, x3300);
    const Mask x3322 = (x3319 > 0.0);
    // snow_layers.warmth
    const Real x3323 = x3311 * 2106.0;
    const Real x3324 = 1 / x3323;
    const Real x3325 = x3311 * 4218.0;
    const Real x3326 = 1 / x3325;
    const Real x3327 = x3311 * 333500.0;
    const Real x3328 = x3312 + x3327;
    const Real x3329 = -x3328;
    const Mask x3330 = (x3313 < 0.0);
    const Mask x3331 = (x3329 > 0.0);
    const Real x3332 = x3312 * x3324;
    const Real x3334 = x3328 * x3326;
    const Real x3336 = select(x3331, x3334, 0.0);
    const Real x3338 = select(x3330, x3332, x3336);
    const Real x3339 = -x3338;
    // snow_water.with_vapour_exchange
    const Real x3340 = at_most(x3339, 0.0);
    const Real x3341 = x3340 * 2106.0;
    const Real x3342 = x3321 * x3341;
    const Real x3343 = select(x3322, x3319, 1.0);
    const Real x3344 = x3321 / x3343;
    const Real x3345 = 1.0 - x3344;
    const Real x3346 = x3299 + x3321;
    const Real x3347 = x3300 - x3321;
    const Real x3348 = x3301 + x3342;
    const Real x3349 = real_14[3] - x3321;
    const Real x3350 = real_0[3] + x3342;
    const Real x3351 = -x3350;
    const Real x3352 = real_18[3] * x3345;
    const Real x3353 = select(x3322, x3352, real_18[3]);
    const Real x3354 = x3321 / x3311;
    const Real x3355 = 1.0 - x3354;
    const Real x3356 = real_16[3] * x3355;
    const Mask x3357 = (real_14[4] > 0.0);
    const Real x3358 = select(x3357, real_14[4], 1.0);
    const Real x3359 = select(x3357, real_0[4], 0.0);
    const Real x3360 = -x3359;
    // snow_layers.liquid_water
    const Real x3361 = real_0[4] / 333500.0;
    const Real x3362 = -x3361;
    const Real x3363 = at_least(x3362, 0.0);
    const Mask x3364 = (x3363 > real_14[4]);
    const Real x3365 = select(x3364, real_14[4], x3363);
    // snow_water.with_vapour_exchange
    const Real x3366 = real_14[4] - x3365;
    const Mask x3367 = (x3347 > x3366);
    const Real x3368 = select(x3367, x3366, x3347);
    const Mask x3369 = (x3366 > 0.0);
    // snow_layers.warmth
    const Real x3370 = x3358 * 2106.0;
    const Real x3371 = 1 / x3370;
    const Real x3372 = x3358 * 4218.0;
    const Real x3373 = 1 / x3372;
    const Real x3374 = x3358 * 333500.0;
    const Real x3375 = x3359 + x3374;
    const Real x3376 = -x3375;
    const Mask x3377 = (x3360 < 0.0);
    const Mask x3378 = (x3376 > 0.0);
    const Real x3379 = x3359 * x3371;
    const Real x3381 = x3375 * x3373;
    const Real x3383 = select(x3378, x3381, 0.0);
    const Real x3385 = select(x3377, x3379, x3383);
    const Real x3386 = -x3385;
    // snow_water.with_vapour_exchange
    const Real x3387 = at_most(x3386, 0.0);
    const Real x3388 = x3387 * 2106.0;
    const Real x3389 = x3368 * x3388;
    const Real x3390 = select(x3369, x3366, 1.0);
    const Real x3391 = x3368 / x3390;
    const Real x3392 = 1.0 - x3391;
    const Real x3393 = x3346 + x3368;
    const Real x3394 = x3348 + x3389;
    const Real x3395 = real_14[4] - x3368;
    const Real x3396 = real_0[4] + x3389;
    const Real x3397 = -x3396;
    const Real x3398 = real_18[4] * x3392;
    const Real x3399 = select(x3369, x3398, real_18[4]);
    const Real x3400 = x3368 / x3358;
    const Real x3401 = 1.0 - x3400;
    const Real x3402 = real_16[4] * x3401;
    // snow_water.<genexpr>
    real_16[0] = x3208;
    real_16[1] = x3255;
    real_16[2] = x3302;
    real_16[3] = x3349;
    real_16[4] = x3395;
    real_18[0] = x3210;
    real_18[1] = x3257;
    real_18[2] = x3304;
    real_18[3] = x3351;
    real_18[4] = x3397;
    real_0[0] = x3212;
    real_0[1] = x3259;
    real_0[2] = x3306;
    real_0[3] = x3353;
    real_0[4] = x3399;
    real_14[0] = x3215;
    real_14[1] = x3262;
    real_14[2] = x3309;
    real_14[3] = x3356;
    real_14[4] = x3402;
    // snow_layers.liquid_water
    const Real x3407 = real_18[0] / 333500.0;
    const Real x3408 = at_least(x3407, 0.0);
    const Mask x3409 = (x3408 > real_16[0]);
    const Real x3410 = select(x3409, real_16[0], x3408);
    // snow_water.percolated
    const Real x3411 = real_16[0] - x3410;
    const Mask x3412 = (x3411 > 0.0);
    const Real x3413 = select(x3412, x3411, 1.0);
    const Real x3414 = x3411 / x3413;
    const Real x3415 = at_most(x3414, 1.0);
    const Real x3416 = select(x3412, x3415, 0.0);
    const Real x3417 = x3416 * real_0[0];
    const Real x3418 = x3411 / 917.0;
    const Mask x3419 = (x3417 < x3418);
    const Real x3420 = select(x3419, x3418, x3417);
    // snow_properties.held_by_pores
    const Real x3421 = numbers[LAYERS + 21] * 1000.0;
    // snow_properties._pores
    const Real x3422 = x3420 - x3418;
    const Real x3423 = at_least(x3422, 0.0);
    // snow_properties.held_by_pores
    const Real x3424 = x3421 * x3423;
    // snow_water.percolated
    const Real x3425 = x3410 - x3424;
    const Real x3426 = at_least(x3425, 0.0);
    const Mask x3427 = (x3410 > 0.0);
    const Real x3428 = select(x3427, x3410, 1.0);
    const Real x3429 = x3426 / x3428;
    const Real x3430 = real_18[0] * x3429;
    const Real x3431 = select(x3427, x3430, 0.0);
    const Mask x3432 = (real_16[0] > 0.0);
    const Real x3433 = select(x3432, real_16[0], 1.0);
    const Real x3434 = x3426 / x3433;
    const Real x3435 = real_16[0] - x3426;
    const Real x3436 = real_18[0] - x3431;
    const Real x3437 = 1.0 - x3434;
    const Real x3438 = real_14[0] * x3437;
    const Real x3439 = real_16[1] + x3426;
    const Real x3440 = real_18[1] + x3431;
    // snow_layers.liquid_water
    const Real x3441 = x3440 / 333500.0;
    const Real x3442 = at_least(x3441, 0.0);
    const Mask x3443 = (x3442 > x3439);
    const Real x3444 = select(x3443, x3439, x3442);
    // snow_water.percolated
    const Real x3445 = x3439 - x3444;
    // snow_layers.liquid_water
    const Real x3446 = real_18[1] / 333500.0;
    const Real x3447 = at_least(x3446, 0.0);
    const Mask x3448 = (x3447 > real_16[1]);
    const Real x3449 = select(x3448, real_16[1], x3447);
    // snow_water.percolated
    const Real x3450 = real_16[1] - x3449;
    const Mask x3451 = (x3450 > 0.0);
    const Real x3452 = select(x3451, x3450, 1.0);
    const Real x3453 = x3445 / x3452;
    const Real x3454 = at_most(x3453, 1.0);
    const Real x3455 = select(x3451, x3454, 0.0);
    const Real x3456 = x3455 * real_0[1];
    const Real x3457 = x3445 / 917.0;
    const Mask x3458 = (x3456 < x3457);
    const Real x3459 = select(x3458, x3457, x3456);
    // snow_properties._pores
    const Real x3460 = x3459 - x3457;
    const Real x3461 = at_least(x3460, 0.0);
    // snow_properties.held_by_pores
    const Real x3462 = x3421 * x3461;
    // snow_water.percolated
    const Real x3463 = x3444 - x3462;
    const Real x3464 = at_least(x3463, 0.0);
    const Mask x3465 = (x3444 > 0.0);
    const Real x3466 = select(x3465, x3444, 1.0);
    const Real x3467 = x3464 / x3466;
    const Real x3468 = x3440 * x3467;
    const Real x3469 = select(x3465, x3468, 0.0);
    const Mask x3470 = (x3439 > 0.0);
    const Real x3471 = select(x3470, x3439, 1.0);
    const Real x3472 = x3464 / x3471;
    const Real x3473 = x3439 - x3464;
    const Real x3474 = x3440 - x3469;
    const Real x3475 = 1.0 - x3472;
    const Real x3476 = real_14[1] * x3475;
    const Real x3477 = real_16[2] + x3464;
    const Real x3478 = real_18[2] + x3469;
    // snow_layers.liquid_water
    const Real x3479 = x3478 / 333500.0;
    const Real x3480 = at_least(x3479, 0.0);
    const Mask x3481 = (x3480 > x3477);
    const Real x3482 = select(x3481, x3477, x3480);
    // snow_water.percolated
    const Real x3483 = x3477 - x3482;
    // snow_layers.liquid_water
    const Real x3484 = real_18[2] / 333500.0;
    const Real x3485 = at_least(x3484, 0.0);
    const Mask x3486 = (x3485 > real_16[2]);
    const Real x3487 = select(x3486, real_16[2], x3485);
    // snow_water.percolated
    const Real x3488 = real_16[2] - x3487;
    const Mask x3489 = (x3488 > 0.0);
    const Real x3490 = select(x3489, x3488, 1.0);
    const Real x3491 = x3483 / x3490;
    const Real x3492 = at_most(x3491, 1.0);
    const Real x3493 = select(x3489, x3492, 0.0);
    const Real x3494 = x3493 * real_0[2];
    const Real x3495 = x3483 / 917.0;
    const Mask x3496 = (x3494 < x3495);
    const Real x3497 = select(x3496, x3495, x3494);
    // snow_properties._pores
    const Real x3498 = x3497 - x3495;
    const Real x3499 = at_least(x3498, 0.0);
    // snow_properties.held_by_pores
    const Real x3500 = x3421 * x3499;
    // snow_water.percolated
    const Real x3501 = x3482 - x3500;
    const Real x3502 = at_least(x3501, 0.0);
    const Mask x3503 = (x3482 > 0.0);
    const Real x3504 = select(x3503, x3482, 1.0);
    const Real x3505 = x3502 / x3504;
    const Real x3506 = x3478 * x3505;
    const Real x3507 = select(x3503, x3506, 0.0);
    const Mask x3508 = (x3477 > 0.0);
    const Real x3509 = select(x3508, x3477, 1.0);
    const Real x3510 = x3502 / x3509;
    const Real x3511 = x3477 - x3502;
    const Real x3512 = x3478 - x3507;
    const Real x3513 = 1.0 - x3510;
    const Real x3514 = real_14[2] * x3513;
    const Real x3515 = real_16[3] + x3502;
    const Real x3516 = real_18[3] + x3507;
    // snow_layers.liquid_water
    const Real x3517 = x3516 / 333500.0;
    const Real x3518 = at_least(x3517, 0.0);
    const Mask x3519 = (x3518 > x3515);
    const Real x3520 = select(x3519, x3515, x3518);
    // snow_water.percolated
    const Real x3521 = x3515 - x3520;
    // snow_layers.liquid_water
    const Real x3522 = real_18[3] / 333500.0;
    const Real x3523 = at_least(x3522, 0.0);
    const Mask x3524 = (x3523 > real_16[3]);
    const Real x3525 = select(x3524, real_16[3], x3523);
    // snow_water.percolated
    const Real x3526 = real_16[3] - x3525;
    const Mask x3527 = (x3526 > 0.0);
    const Real x3528 = select(x3527, x3526, 1.0);
    const Real x3529 = x3521 / x3528;
    const Real x3530 = at_most(x3529, 1.0);
    const Real x3531 = select(x3527, x3530, 0.0);
    const Real x3532 = x3531 * real_0[3];
    const Real x3533 = x3521 / 917.0;
    const Mask x3534 = (x3532 < x3533);
    const Real x3535 = select(x3534, x3533, x3532);
    // snow_properties._pores
    const Real x3536 = x3535 - x3533;
    const Real x3537 = at_least(x3536, 0.0);
    // snow_properties.held_by_pores
    const Real x3538 = x3421 * x3537;
    // snow_water.percolated
    const Real x3539 = x3520 - x3538;
    const Real x3540 = at_least(x3539, 0.0);
    const Mask x3541 = (x3520 > 0.0);
    const Real x3542 = select(x3541, x3520, 1.0);
    const Real x3543 = x3540 / x3542;
    const Real x3544 = x3516 * x3543;
    const Real x3545 = select(x3541, x3544, 0.0);
    const Mask x3546 = (x3515 > 0.0);
    const Real x3547 = select(x3546, x3515, 1.0);
    const Real x3548 = x3540 / x3547;
    const Real x3549 = x3515 - x3540;
    const Real x3550 = x3516 - x3545;
    const Real x3551 = 1.0 - x3548;
    const Real x3552 = real_14[3] * x3551;
    const Real x3553 = real_16[4] + x3540;
    const Real x3554 = real_18[4] + x3545;
    // snow_layers.liquid_water
    const Real x3555 = x3554 / 333500.0;
    const Real x3556 = at_least(x3555, 0.0);
    const Mask x3557 = (x3556 > x3553);
    const Real x3558 = select(x3557, x3553, x3556);
    // snow_water.percolated
    const Real x3559 = x3553 - x3558;
    // snow_layers.liquid_water
    const Real x3560 = real_18[4] / 333500.0;
    const Real x3561 = at_least(x3560, 0.0);
    const Mask x3562 = (x3561 > real_16[4]);
    const Real x3563 = select(x3562, real_16[4], x3561);
    // snow_water.percolated
    const Real x3564 = real_16[4] - x3563;
    const Mask x3565 = (x3564 > 0.0);
    const Real x3566 = select(x3565, x3564, 1.0);
    const Real x3567 = x3559 / x3566;
    const Real x3568 = at_most(x3567, 1.0);
    const Real x3569 = select(x3565, x3568, 0.0);
    const Real x3570 = x3569 * real_0[4];
    const Real x3571 = x3559 / 917.0;
    const Mask x3572 = (x3570 < x3571);
    const Real x3573 = select(x3572, x3571, x3570);
    // snow_properties._pores
    const Real x3574 = x3573 - x3571;
    const Real x3575 = at_least(x3574, 0.0);
    // snow_properties.held_by_pores
    const Real x3576 = x3421 * x3575;
    // snow_water.percolated
    const Real x3577 = x3558 - x3576;
    const Real x3578 = at_least(x3577, 0.0);
    const Mask x3579 = (x3558 > 0.0);
    const Real x3580 = select(x3579, x3558, 1.0);
    const Real x3581 = x3578 / x3580;
    const Real x3582 = x3554 * x3581;
    const Real x3583 = select(x3579, x3582, 0.0);
    const Mask x3584 = (x3553 > 0.0);
    const Real x3585 = select(x3584, x3553, 1.0);
    const Real x3586 = x3578 / x3585;
    const Real x3587 = x3553 - x3578;
    const Real x3588 = x3554 - x3583;
    const Real x3589 = 1.0 - x3586;
    const Real x3590 = real_14[4] * x3589;
    // snow_water.<genexpr>
    real_14[0] = x3435;
    real_14[1] = x3473;
    real_14[2] = x3511;
    real_14[3] = x3549;
    real_14[4] = x3587;
    real_0[0] = x3436;
    real_0[1] = x3474;
    real_0[2] = x3512;
    real_0[3] = x3550;
    real_0[4] = x3588;
    real_16[0] = x3420;
    real_16[1] = x3459;
    real_16[2] = x3497;
    real_16[3] = x3535;
    real_16[4] = x3573;
    real_18[0] = x3438;
    real_18[1] = x3476;
    real_18[2] = x3514;
    real_18[3] = x3552;
    real_18[4] = x3590;
    // layered_snow.close_snow
    const Real x3595 = select(x1965, x421, 1.0);
    const Real x3596 = x3595 * seconds;
    const Real x3597 = x3393 / x3596;
    const Real x3598 = x3597 * 2830000.0;
    const Real x3599 = select(x1965, x3598, 0.0);
    const Real x3600 = x3161 + x3156;
    const Real x3601 = x3155 * 2830000.0;
    const Real x3602 = x3600 + x3601;
    const Real x3603 = x3602 - x3064;
    const Real x3604 = x3578 + x451;
    const Real x3605 = x3583 + x452;
    const Real x3629 = x3603 - x3599;
    const Real x3630 = select(x1965, x3629, 0.0);
    const Real x3631 = x420 * x3064;
    const Real x3633 = x420 * x3067;
    const Real x3635 = x450 - x3605;
    const Real x3636 = x3635 - x3394;
    // layered_snow_step.layered_snow_step
    const Real x3637 = x3393 / seconds;
    const Real x3638 = x920 + x930;
    const Real x3639 = x3638 + a947_last;
    const Real x3640 = x3639 * 1000.0;
    const Real x3641 = x3640 - x952;
    // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth, layered_snow_step.layered_snow_step
    Real a3642_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        after[3 * LAYERS + 20 + l] = real_16[l];
        const Mask a3606 = (real_14[l] > 0.0);
        const Real a3607 = select(a3606, real_14[l], 1.0);
        const Real a3608 = real_0[l] / 333500.0;
        const Real a3609 = at_least(a3608, 0.0);
        const Mask a3610 = (a3609 > real_14[l]);
        const Real a3611 = select(a3610, real_14[l], a3609);
        after[3 * LAYERS + 10 + l] = a3611;
        const Real a3612 = select(a3606, real_0[l], 0.0);
        const Real a3613 = a3607 * 2106.0;
        const Real a3614 = 1 / a3613;
        const Real a3615 = a3607 * 4218.0;
        const Real a3616 = 1 / a3615;
        const Real a3617 = a3607 * 333500.0;
        const Real a3618 = a3612 - a3617;
        const Mask a3619 = (a3612 < 0.0);
        const Mask a3620 = (a3618 > 0.0);
        const Real a3621 = a3612 * a3614;
        const Real a3622 = a3618 * a3616;
        const Real a3623 = select(a3620, a3622, 0.0);
        const Real a3624 = select(a3619, a3621, a3623);
        const Real a3625 = real_14[l] - a3611;
        after[3 * LAYERS + 5 + l] = a3625;
        const Real a3626 = a3624 + 273.15;
        after[3 * LAYERS + 15 + l] = a3626;
        const Real a3627 = real_18[l] / a3607;
        const Real a3628 = select(a3606, a3627, 0.0);
        after[3 * LAYERS + 25 + l] = a3628;
        a3642_last = a3642_last + a3625;
        real_106[l] = a3611;
        real_19[l] = a3625;
    }
    // layered_snow_step.layered_snow_step
    const Mask x3643 = (a3642_last > 0.0);
    // air.emission
    const Real x3644 = x3152 * x3152;
    const Real x3645 = x3644 * 5.67e-08;
    // layered_snow_step.emitted
    const Real x3646 = numbers[LAYERS + 19] * x3645;
    // surface_balance.skin_temperature
    const Real x3647 = x1886 * real_48[0];
    const Real x3648 = x1884 + x3647;
    const Real x3649 = x3648 / x1887;
    // surface_balance.emitted
    const Real x3650 = x3649 - x1869;
    const Real x3651 = x1872 * x3650;
    const Real x3652 = x1876 + x3651;
    // layered_snow_step.of_cell
    const Real x3653 = x420 * x3646;
    const Real x3655 = x453 * x3652;
    const Real x3656 = x3655 - x3653;
    results[LAYERS + 35] = x3656;
    const Real x3657 = x420 * numbers[LAYERS + 19];
    const Real x3659 = x453 * x823;
    const Real x3660 = x3659 - x3657;
    after[3 * LAYERS + 34] = x3660;
    // layered_snow_step.skin
    const Real x3661 = x3660 * 5.67e-08;
    const Real x3662 = x3656 / x3661;
    const Real x3663 = sqrt(x3662);
    const Real x3664 = sqrt(x3663);
    after[3 * LAYERS] = x3664;
    // layered_snow_step.layered_snow_step
    const Real x3665 = x3604 / 1000.0;
    results[LAYERS + 14] = x3665;
    const Real x3666 = x1761 + x3665;
    after[3 * LAYERS + 2] = x3666;
    Real a3668_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a3667 = real_19[l] + real_106[l];
        a3668_last = a3668_last + a3667;
    }
    const Real x3669 = a3668_last / 1000.0;
    after[3 * LAYERS + 3] = x3669;
    Real a3670_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a3670_last = a3670_last + real_16[l];
    }
    after[3 * LAYERS + 4] = a3670_last;
    const Mask x3671 = (x26 > 0.0);
    // snow.snow_age
    const Real x3672 = state[3 * LAYERS + 32] + seconds;
    const Real x3673 = select(x3671, 0.0, x3672);
    const Real x3674 = select(x3643, x3673, state[3 * LAYERS + 32]);
    after[3 * LAYERS + 32] = x3674;
    // layered_snow_step.of_cell
    const Real x3675 = x420 * x189;
    const Real x3677 = x453 * x820;
    const Real x3678 = x3677 - x3675;
    after[3 * LAYERS + 33] = x3678;
    // layered_snow_step.layered_snow_step
    const Real x3679 = x3641 * 1004.5;
    const Real x3680 = x3679 / x840;
    const Real x3681 = forcing[2] + x3680;
    after[3 * LAYERS + 39] = x3681;
    // layered_snow_step._fluxes
    Real a3682_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a3682_last = a3682_last + real_106[l];
    }
    const Real x3683 = a3682_last + x3604;
    Real a3684_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a101_1688 = x74 * state[l + 3 * LAYERS + 10];
        a3684_last = a3684_last + a101_1688;
    }
    const Real x3685 = a3684_last - x381;
    const Real x3686 = x3683 - x3685;
    const Real x3687 = x954 + x3637;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x3688 = x453 * 2501000.0;
    const Real x3689 = x420 * 2830000.0;
    const Real x3691 = x3688 - x3689;
    // layered_snow_step._fluxes
    const Real x3692 = x3687 * x3691;
    results[0] = x3692;
    // layered_snow_step.latent_heat
    const Real x3693 = x420 * x3599;
    const Real x3695 = x1804 - x3693;
    results[1] = x3695;
    results[LAYERS + 40] = x3695;
    // layered_snow_step._fluxes
    const Real x3696 = x1802 - x953;
    const Real x3697 = x3696 + x3637;
    results[2] = x3697;
    // layered_snow_step.sensible_heat
    const Real x3698 = x3649 - x11;
    const Real x3699 = x840 * x3698;
    // layered_snow_step.of_cell
    const Real x3700 = x420 * x3630;
    const Real x3702 = x453 * x3699;
    const Real x3703 = x3702 - x3700;
    results[3] = x3703;
    results[LAYERS + 36] = x3703;
    // layered_snow_step.into_soil
    const Real x3704 = x3075 - x3633;
    results[4] = x3704;
    results[LAYERS + 41] = x3704;
    // layered_snow_step._fluxes
    const Real x3705 = x1749 * 2501000000.0;
    results[5] = x3705;
    const Real x3706 = x949 * 2501000000.0;
    results[6] = x3706;
    const Real x3707 = a1765_last * 2501000000.0;
    results[7] = x3707;
    const Real x3709 = x3637 * 2830000.0;
    results[LAYERS + 8] = x3709;
    const Real x3710 = x3665 / seconds;
    quantities[LAYERS + 11] = x3710;
    const Real x3711 = x973 + x3710;
    results[LAYERS + 11] = x3711;
    // layered_snow_step.precipitation_heat
    const Real x3712 = x3649 - forcing[1];
    const Real x3713 = x834 * x3712;
    const Real x3714 = x453 * x3713;
    results[LAYERS + 15] = x3714;
    results[LAYERS + 37] = x3714;
    // layered_snow_step._fluxes
    const Real x3715 = x3686 * 333500.0;
    const Real x3716 = x3715 / seconds;
    results[LAYERS + 17] = x3716;
    // layered_snow_step.of_cell
    const Real x3717 = x420 * x448;
    const Real x3719 = x453 * x830;
    const Real x3720 = x3719 - x3717;
    results[LAYERS + 18] = x3720;
    // layered_snow_step._budget
    const Real x3721 = x26 * seconds;
    const Real x3722 = x3721 - x381;
    const Real x3723 = x3722 / 1000.0;
    results[LAYERS + 26] = x3723;
    const Real x3724 = x3393 / 1000.0;
    results[LAYERS + 27] = x3724;
    const Real x3725 = x3678 * forcing[4];
    results[LAYERS + 33] = x3725;
    const Real x3726 = 1.0 - x3660;
    const Real x3727 = x3726 * forcing[5];
    const Real x3728 = x3727 + x3656;
    results[LAYERS + 34] = x3728;
    const Real x3729 = x3633 - x3631;
    results[LAYERS + 38] = x3729;
    const Real x3730 = x3636 / seconds;
    results[LAYERS + 39] = x3730;
    // enthalpy.fusion_heat, layered_snow_step._fluxes, layered_snow_step._budget, diagnostics.ice_content, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a3734_last = real_of(0.0);
    Real a3738_last = real_of(1.0);
    Real a3739_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3073 = 2094000.0 * real_70[l];
        const Real a3074 = a3073 + 333500000.0;
        results[2 * LAYERS + 44 + l] = a3074;
        const Real a3708 = real_62[l] * 2501000000.0;
        results[8 + l] = a3708;
        const Real a3731 = real_75[l] - real_68[l];
        results[3 * LAYERS + 44 + l] = a3731;
        const Real a3732 = real_35[l] - real_75[l];
        quantities[l] = a3732;
        const Real a3733 = real_48[l] - 273.15;
        a3734_last = a3734_last + numbers[l];
        const Real a3734 = a3734_last;
        const Real a994_1754 = numbers[l] * 0.5;
        const Real a3735 = a3734 - a994_1754;
        const Mask a3736 = (a3733 >= 0.0);
        const Real a3737 = real_of_mask(a3736);
        a3738_last = a3738_last * a3737;
        const Real a3738 = a3738_last;
        a3739_last = a3739_last + a3738;
        real_63[l] = a3074;
        real_76[l] = a3731;
        real_46[l] = a3733;
        real_72[l] = a3735;
    }
    // diagnostics.crossing_depth
    const Index x3740 = index_of_real(a3739_last);
    const Index x3741 = at_most(x3740, (LAYERS - 1));
    const Index x3742 = x3741 - 1;
    const Index x3743 = at_least(x3742, 0);
    const Real x3744 = pick(real_46, x3743);
    const Real x3745 = pick(real_46, x3741);
    const Real x3746 = pick(real_72, x3743);
    const Real x3747 = pick(real_72, x3741);
    const Mask x3748 = (x3744 > x3745);
    const Real x3749 = x3744 - x3745;
    const Real x3750 = select(x3748, x3749, 1.0);
    const Real x3751 = x3747 - x3746;
    const Real x3752 = x3751 * x3744;
    const Real x3753 = x3752 / x3750;
    const Real x3754 = x3746 + x3753;
    const Mask x3755 = (x3740 == 0);
    const Real x3756 = select(x3755, 0.0, x3754);
    const Mask x3757 = (x3740 == LAYERS);
    Real a3758_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a3758_last = a3758_last + numbers[l];
    }
    const Real x3759 = select(x3757, a3758_last, x3756);
    quantities[LAYERS] = x3759;
    // balances.column_water
    const Real x3760 = x970 + x3666;
    const Real x3761 = x3760 + x3669;
    // balances.soil_water
    Real a3763_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3762 = real_35[l] * numbers[l];
        a3763_last = a3763_last + a3762;
        real_72[l] = a3762;
    }
    // balances.column_water
    const Real x3764 = a3763_last + x3761;
    quantities[LAYERS + 1] = x3764;
    // balances.soil_water
    Real a3765_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a3765_last = a3765_last + real_72[l];
    }
    quantities[LAYERS + 2] = a3765_last;
    // air.emission
    const Real x3766 = x3664 * x3664;
    const Real x3767 = x3766 * x3766;
    const Real x3768 = x3767 * 5.67e-08;
    // diagnostics.surface_emission
    const Real x3769 = x3660 * x3768;
    // diagnostics.net_radiation
    const Real x3770 = x3720 - x3769;
    quantities[LAYERS + 3] = x3770;
    // diagnostics.snowfall
    const Real x3771 = x3723 / seconds;
    quantities[LAYERS + 4] = x3771;
    // balances.evaporated_water
    const Real x3772 = x3705 + x3706;
    const Real x3773 = x3772 + x3707;
    // balances._depth
    const Real x3774 = seconds / 2501000000.0;
    const Real x3775 = x3773 * x3774;
    const Real x3776 = seconds / 2830000000.0;
    const Real x3777 = x3709 * x3776;
    // balances.evaporated_water
    const Real x3778 = x3775 + x3777;
    const Real x3779 = seconds * x958;
    const Real x3780 = x3778 - x3779;
    // diagnostics.net_evaporation
    const Real x3781 = x3780 / seconds;
    quantities[LAYERS + 5] = x3781;
    // diagnostics.potential_evaporation
    const Real x3782 = x3691 * 1000.0;
    const Real x3783 = x3692 / x3782;
    quantities[LAYERS + 6] = x3783;
    // diagnostics._evaporated
    const Real x3784 = x3705 / 2501000000.0;
    quantities[LAYERS + 7] = x3784;
    const Real x3785 = x3706 / 2501000000.0;
    quantities[LAYERS + 8] = x3785;
    const Real x3786 = x3707 / 2501000000.0;
    quantities[LAYERS + 9] = x3786;
    // diagnostics.snow_sublimation
    const Real x3787 = x3709 / 2830000000.0;
    quantities[LAYERS + 10] = x3787;
    // diagnostics.infiltration
    const Real x3788 = x3711 - x1764;
    quantities[LAYERS + 13] = x3788;
    // diagnostics.total_runoff
    const Real x3789 = x1764 + real_104[LAYERS];
    quantities[LAYERS + 14] = x3789;
    // balances.water_gain
    const Real x3790 = seconds * forcing[6];
    const Real x3791 = x3790 / 1000.0;
    quantities[LAYERS + 15] = x3791;
    // balances.water_loss
    const Real x3792 = seconds * x3789;
    const Real x3793 = x3780 + x3792;
    quantities[LAYERS + 16] = x3793;
    // balances.soil_water
    Real a3794_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a3794_last = a3794_last + real_72[l];
    }
    // balances.column_water
    const Real x3795 = a3794_last + x3761;
    const Real x3796 = state[3 * LAYERS + 1] + state[3 * LAYERS + 2];
    const Real x3797 = x3796 + state[3 * LAYERS + 3];
    // balances.soil_water
    Real a3799_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3798 = state[l + LAYERS] * numbers[l];
        a3799_last = a3799_last + a3798;
    }
    // balances.column_water
    const Real x3800 = a3799_last + x3797;
    // balances.water_residual
    const Real x3801 = x3795 - x3800;
    const Real x3802 = x3791 - x3793;
    const Real x3803 = x3801 - x3802;
    quantities[LAYERS + 17] = x3803;
    // balances.surface_energy_residual
    const Real x3804 = x3720 - x3703;
    const Real x3805 = x3804 - x3695;
    const Real x3806 = x3805 - x3704;
    const Real x3807 = x3806 - x3729;
    const Real x3808 = x3807 - x3714;
    const Real x3809 = x3808 - x3656;
    const Mask x3810 = (mask_of(false) & mask_of(false));
    const Real x3811 = select(x3810, 0.0, x3809);
    quantities[LAYERS + 19] = x3811;
    // balances.soil_energy_residual
    Real a3815_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3812 = real_48[l] - state[l];
        const Real a3813 = real_71[l] * numbers[l];
        const Real a3814 = a3813 * a3812;
        a3815_last = a3815_last + a3814;
    }
    const Real x3816 = a3815_last / seconds;
    const Real x3823 = x3704 - x1898;
    // balances.phase_change_heat, balances.soil_energy_residual
    Real a3822_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3817 = real_63[l] * numbers[l];
        const Real a3818 = a3817 / seconds;
        const Real a3820 = a3818 * real_76[l];
        a3822_last = a3822_last - a3820;
    }
    // balances.soil_energy_residual
    const Real x3824 = x3823 + a3822_last;
    const Real x3825 = x3824 + a3072_last;
    const Real x3826 = x3816 - x3825;
    quantities[LAYERS + 20] = x3826;
    // balances.snow_base_mismatch
    const Real x3827 = x3704 - x3704;
    quantities[LAYERS + 21] = x3827;
    quantities[LAYERS + 18] = real_of(0.0);
    results[LAYERS + 16] = real_of(0.0);
    results[LAYERS + 28] = real_of(0.0);
    results[LAYERS + 29] = real_of(0.0);
    results[LAYERS + 30] = real_of(0.0);
    results[LAYERS + 32] = real_of(0.0);
    result_flags[1] = mask_of(false);
    result_flags[2] = mask_of(false);
}

#include "step.h"
