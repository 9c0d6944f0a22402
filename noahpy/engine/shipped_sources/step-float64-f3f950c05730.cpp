// From the code of digest cc433113a7f2840abedb45cd9a08e62f005e138b3ca2724e7c7873a820a03036.
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

static const Number table902[] = {
#include "stability_corrections.inc"
};
static const Number table905[] = {
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
        const Real a58 = a33 - numbers[l + 12 * LAYERS + 54];
        const Real a59 = a57 * a58;
        const Real a60 = a59 + numbers[l + 12 * LAYERS + 54];
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
    // snow_compaction.anderson_settling
    const Real x223 = numbers[LAYERS + 26] * 1000000.0;
    const Real x246 = seconds * 1e-06;
    const Real x247 = x246 * numbers[LAYERS + 29];
    // snow_compaction._wind_packed
    const Real x270 = x117 * (-0.10625000000000001);
    const Real x271 = exp(x270);
    const Real x272 = x271 * 2.868;
    // layered_snow.open_snow
    const Mask x301 = (a146_last > 1e-09);
    // layered_snow.<genexpr>
    real_6[0] = real_of(0.0);
    // snow_compaction.compacted, snow_layers.warmth, snow_layers.liquid_water, snow_compaction.anderson_settling, snow_compaction._under_weight, snow_compaction._wind_packed, layered_snow.<genexpr>, layered_snow.open_snow
    Real a277_last = real_of(0.0);
    Real a307_last = real_of(0.0);
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
        const Real a222 = a220 * 9.81;
        const Real a224 = numbers[LAYERS + 27] * a221;
        const Real a225 = numbers[LAYERS + 28] * a216;
        const Real a226 = a224 + a225;
        const Real a227 = exp(a226);
        const Real a228 = x223 * a227;
        const Real a229 = a216 * a222;
        const Real a230 = seconds / a228;
        const Real a231 = a229 * a230;
        const Real a232 = numbers[LAYERS + 28] * a231;
        const Real a233 = a232 + 1.0;
        const Real a234 = log(a233);
        const Real a235 = a234 / numbers[LAYERS + 28];
        const Real a236 = a216 + a235;
        const Real a237 = a236 - 150.0;
        const Real a238 = a237 / 5.0;
        const Real a239 = exp(a238);
        const Real a240 = a239 + 1.0;
        const Real a241 = log(a240);
        const Real a242 = a241 * 5.0;
        const Real a243 = numbers[LAYERS + 31] * a242;
        const Real a244 = numbers[LAYERS + 30] * a221;
        const Real a245 = a243 + a244;
        const Real a248 = -a245;
        const Real a249 = exp(a248);
        const Real a250 = x247 * a249;
        const Real a251 = -a238;
        const Real a252 = exp(a251);
        const Real a253 = a252 + 1.0;
        const Real a254 = 1 / a253;
        const Real a255 = numbers[LAYERS + 31] * a254;
        const Real a256 = at_least(a255, 1e-08);
        const Real a257 = a256 * a236;
        const Real a258 = a257 * a250;
        const Real a259 = log1p(a258);
        const Real a260 = a259 / a257;
        const Real a261 = exp(a260);
        const Real a262 = a236 * a261;
        const Real a263 = select(a194, a196, 0.0);
        const Real a264 = a262 - 50.0;
        const Real a265 = at_least(a264, 0.0);
        const Real a266 = a265 * 0.00125;
        const Real a267 = a266 / 0.295;
        const Real a268 = 1.25 - a267;
        const Real a269 = a268 + 1.0;
        const Real a273 = a269 - x272;
        const Real a274 = at_least(a273, 0.0);
        const Real a275 = 3.25 - a274;
        const Real a276 = a263 * a275;
        a277_last = a277_last + a276;
        const Real a277 = a277_last;
        const Real a278 = a276 * 0.5;
        const Real a279 = a277 - a278;
        const Real a280 = numbers[LAYERS + 32] * a274;
        const Real a281 = a279 * (-10.0);
        const Real a282 = exp(a281);
        const Real a283 = a280 * a282;
        const Real a284 = a283 / 216000.0;
        const Real a285 = numbers[LAYERS + 33] - a262;
        const Real a286 = at_least(a285, 0.0);
        const Real a288 = a284 * seconds;
        const Real a289 = -a288;
        const Real a290 = expm1(a289);
        const Real a291 = a286 * a290;
        const Real a292 = a262 - a291;
        const Real a293 = a195 - a215;
        const Real a294 = a293 / 917.0;
        const Real a295 = a216 / a292;
        const Real a296 = a196 * a295;
        const Real a297 = minimum(a294, a196);
        const Mask a298 = (a296 < a297);
        const Real a299 = select(a298, a297, a296);
        const Real a300 = select(a194, a299, real_3[l]);
        const Real a302 = select(x301, real_4[l], 0.0);
        const Real a303 = select(x301, real_5[l], 0.0);
        const Real a304 = select(x301, a300, 0.0);
        const Real a306 = select(x301, real_6[l], 0.0);
        a307_last = a307_last + a304;
        real_8[l] = a302;
        real_9[l] = a303;
        real_10[l] = a304;
        real_11[l] = a306;
    }
    // layered_snow.open_snow
    const Real x308 = select(x301, a307_last, 1.0);
    // snow_properties.cover_fraction
    const Real x309 = x308 / numbers[LAYERS + 20];
    const Real x310 = x309 * (-2.0);
    const Real x311 = expm1(x310);
    const Real x313 = x311 + 2.0;
    const Real x314 = x311 / x313;
    // layered_snow.open_snow
    const Real x316 = x308 / x314;
    // snow_layers.<listcomp>
    const Real x318 = 0.5 - x316;
    const Real x319 = 1 / x318;
    const Real x320 = x319 * 0.1;
    const Real x321 = 1.0 - x316;
    const Real x322 = 1 / x321;
    const Real x323 = x322 * 0.2;
    const Real x324 = 0.25 - x316;
    const Real x325 = 1 / x324;
    const Real x326 = x325 * 0.05;
    // snow_layers.layer_shares
    const Real x327 = x320 + x323;
    const Real x328 = x327 + x320;
    const Real x329 = x328 + x326;
    const Real x330 = 1.0 - x329;
    real_0[0] = x320;
    real_0[1] = x323;
    real_0[2] = x330;
    real_0[3] = x320;
    real_0[4] = x326;
    // snow_layers.remapped
    Real a334_last = real_of(0.0);
    for (int l = 0; l < 6; ++l) {
        a334_last = a334_last + real_10[l];
        const Real a334 = a334_last;
        const Mask a335 = (real_10[l] > 0.0);
        const Real a336 = select(a335, real_10[l], 1.0);
        real_12[l + 1] = a334;
        real_7[l] = a336;
    }
    real_12[0] = real_of(0.0);
    // layered_snow.open_snow, snow_layers.remapped
    Real a337_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a332 = real_0[l] * x308;
        const Real a333 = select(x301, a332, 0.0);
        a337_last = a337_last + a333;
        const Real a337 = a337_last;
        real_13[l] = a333;
        real_14[l] = a337;
    }
    // snow_layers.remapped
    Real a344_last = real_of(0.0);
    Real a346_last = real_of(0.0);
    Real a348_last = real_of(0.0);
    Real a355_last = real_of(0.0);
    Real a357_last = real_of(0.0);
    Real a359_last = real_of(0.0);
    Real a366_last = real_of(0.0);
    Real a368_last = real_of(0.0);
    Real a370_last = real_of(0.0);
    Real a377_last = real_of(0.0);
    Real a379_last = real_of(0.0);
    Real a381_last = real_of(0.0);
    Real a384_last = real_of(0.0);
    Real a386_last = real_of(0.0);
    Real a388_last = real_of(0.0);
    for (int l = 0; l < 6; ++l) {
        const Real a339 = real_14[0] - real_12[l];
        const Real a340 = a339 / real_7[l];
        const Real a341 = at_least(a340, 0.0);
        const Real a342 = at_most(a341, 1.0);
        const Real a343 = a342 * real_8[l];
        a344_last = a344_last + a343;
        const Real a345 = a342 * real_9[l];
        a346_last = a346_last + a345;
        const Real a347 = a342 * real_11[l];
        a348_last = a348_last + a347;
        const Real a349 = real_14[1] - real_12[l];
        const Real a350 = a349 / real_7[l];
        const Real a351 = at_least(a350, 0.0);
        const Real a352 = at_most(a351, 1.0);
        const Real a353 = a352 - a342;
        const Real a354 = a353 * real_8[l];
        a355_last = a355_last + a354;
        const Real a356 = a353 * real_9[l];
        a357_last = a357_last + a356;
        const Real a358 = a353 * real_11[l];
        a359_last = a359_last + a358;
        const Real a360 = real_14[2] - real_12[l];
        const Real a361 = a360 / real_7[l];
        const Real a362 = at_least(a361, 0.0);
        const Real a363 = at_most(a362, 1.0);
        const Real a364 = a363 - a352;
        const Real a365 = a364 * real_8[l];
        a366_last = a366_last + a365;
        const Real a367 = a364 * real_9[l];
        a368_last = a368_last + a367;
        const Real a369 = a364 * real_11[l];
        a370_last = a370_last + a369;
        const Real a371 = real_14[3] - real_12[l];
        const Real a372 = a371 / real_7[l];
        const Real a373 = at_least(a372, 0.0);
        const Real a374 = at_most(a373, 1.0);
        const Real a375 = a374 - a363;
        const Real a376 = a375 * real_8[l];
        a377_last = a377_last + a376;
        const Real a378 = a375 * real_9[l];
        a379_last = a379_last + a378;
        const Real a380 = a375 * real_11[l];
        a381_last = a381_last + a380;
        const Real a382 = 1.0 - a374;
        const Real a383 = a382 * real_8[l];
        a384_last = a384_last + a383;
        const Real a385 = a382 * real_9[l];
        a386_last = a386_last + a385;
        const Real a387 = a382 * real_11[l];
        a388_last = a388_last + a387;
    }
    // snow_layers.<genexpr>
    real_14[0] = a344_last;
    real_14[1] = a355_last;
    real_14[2] = a366_last;
    real_14[3] = a377_last;
    real_14[4] = a384_last;
    real_15[0] = a346_last;
    real_15[1] = a357_last;
    real_15[2] = a368_last;
    real_15[3] = a379_last;
    real_15[4] = a386_last;
    real_16[0] = a348_last;
    real_16[1] = a359_last;
    real_16[2] = a370_last;
    real_16[3] = a381_last;
    real_16[4] = a388_last;
    // layered_snow.open_snow
    const Real x397 = seconds * x27;
    const Real x398 = x314 * x397;
    const Real x400 = select(x301, x398, 0.0);
    const Real x402 = at_least(x110, 0.0);
    const Real x403 = x402 * 4218.0;
    const Real x404 = x403 + 333500.0;
    const Real x405 = x400 * x404;
    const Real x407 = real_14[0] - x400;
    const Real x408 = real_15[0] - x405;
    real_17[0] = x407;
    for (int l = 0; l < 4; ++l) real_17[l + 1] = real_14[l + 1];
    real_18[0] = x408;
    for (int l = 0; l < 4; ++l) real_18[l + 1] = real_15[l + 1];
    // snow_layers.liquid_water, layered_snow.open_snow, snow_properties.yen_conductivity
    for (int l = 0; l < 5; ++l) {
        const Real a392 = real_15[l] / 333500.0;
        const Real a393 = at_least(a392, 0.0);
        const Mask a394 = (a393 > real_14[l]);
        const Real a395 = select(a394, real_14[l], a393);
        const Real a396 = real_14[l] - a395;
        const Real a409 = real_0[l] * x316;
        const Real a412 = real_17[l] / x314;
        const Real a413 = -a412;
        const Real a414 = select(x301, a413, 1.0);
        const Real a415 = a414 / a409;
        const Real a416 = -a415;
        const Real a417 = select(x301, a416, 100.0);
        const Real a418 = a417 / 1000.0;
        const Real a419 = log(a418);
        const Real a420 = a419 * 1.88;
        const Real a421 = exp(a420);
        const Real a422 = a421 * 2.22;
        const Real a423 = numbers[LAYERS + 34] * a422;
        const Real a424 = a409 * 0.5;
        const Real a426 = a424 / a423;
        const Real a427 = -a426;
        const Real a429 = real_18[l] / x314;
        const Real a431 = select(x301, a429, 0.0);
        const Real a432 = -a431;
        real_19[l] = a396;
        real_20[l] = a414;
        real_21[l] = a426;
        real_22[l] = a427;
        real_23[l] = a431;
        real_24[l] = a432;
    }
    // layered_snow.open_snow
    const Real x436 = x109 - real_21[4];
    const Real x437 = 1 / x436;
    const Real x438 = 1 / real_22[0];
    const Real x439 = select(x301, x314, 0.0);
    const Real x440 = -x439;
    results[LAYERS + 19] = x440;
    Real a441_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a441_last = a441_last + real_5[l + 1];
    }
    const Real x442 = a441_last + x121;
    // calm_air.louis_exchange
    const Real x443 = numbers[LAYERS + 1] / numbers[LAYERS + 17];
    const Real x444 = log(x443);
    const Real x445 = numbers[LAYERS + 18] * numbers[LAYERS + 17];
    const Real x446 = numbers[LAYERS] / x445;
    const Real x447 = log(x446);
    const Real x448 = 1 / x444;
    const Real x449 = x448 * 0.4;
    const Real x450 = x449 * x449;
    const Real x451 = numbers[LAYERS + 1] * numbers[LAYERS + 1];
    const Real x452 = x117 * x117;
    const Real x453 = x451 / x452;
    const Real x454 = x444 * x447;
    const Real x455 = 1 / x454;
    const Real x456 = x455 * 0.16000000000000003;
    const Real x457 = x456 * x117;
    const Real x458 = x453 * 9.81;
    const Real x459 = numbers[LAYERS] * x11;
    const Real x460 = x458 / x459;
    const Real x461 = x450 * 75.0;
    const Real x462 = sqrt(x443);
    const Real x463 = x461 * x462;
    // snow_skin.skin_balance
    const Real x464 = 1.0 - x189;
    const Real x465 = x464 * forcing[4];
    const Real x466 = numbers[LAYERS + 19] * forcing[5];
    const Real x467 = x465 + x466;
    const Real x468 = x11 - 273.15;
    // layered_snow.open_snow
    const Real x469 = x121 - x405;
    const Real x470 = select(x301, 0.0, a146_last);
    const Real x471 = select(x301, 0.0, x442);
    // layered_snow_step.layered_snow_step
    const Real x472 = 1.0 + x439;
    const Mask x473 = (x472 > 1e-09);
    const Real x474 = select(x473, x472, 0.0);
    // vegetation.vegetated_surface
    const Real x475 = select(flags[3], 0.0, forcing[8]);
    // vegetation.greenness
    const Real x476 = x475 - numbers[LAYERS + 6];
    const Real x477 = numbers[LAYERS + 7] - numbers[LAYERS + 6];
    const Mask x478 = (x477 == 0.0);
    const Real x479 = select(x478, 1e-30, x477);
    const Real x480 = x476 / x479;
    const Real x481 = at_least(x480, 0.0);
    const Real x482 = at_most(x481, 1.0);
    const Mask x483 = (x475 >= numbers[LAYERS + 7]);
    const Real x484 = select(x483, 1.0, x482);
    // vegetation._between
    const Real x485 = 1.0 - x484;
    const Real x486 = x485 * numbers[LAYERS + 38];
    const Real x487 = x484 * numbers[LAYERS + 39];
    const Real x488 = x486 + x487;
    // vegetation.vegetated_surface
    const Real x489 = select(flags[1], forcing[10], x488);
    results[LAYERS + 22] = x489;
    // vegetation._between
    const Real x490 = x485 * numbers[LAYERS + 43];
    const Real x491 = x484 * numbers[LAYERS + 42];
    const Real x492 = x490 + x491;
    // vegetation.vegetated_surface
    const Real x493 = select(flags[0], forcing[9], x492);
    results[LAYERS + 20] = x493;
    // vegetation._between
    const Real x494 = x485 * numbers[LAYERS + 40];
    const Real x495 = x484 * numbers[LAYERS + 41];
    const Real x496 = x494 + x495;
    results[LAYERS + 21] = x496;
    const Real x497 = x485 * numbers[LAYERS + 44];
    const Real x498 = x484 * numbers[LAYERS + 45];
    const Real x499 = x497 + x498;
    after[3 * LAYERS + 35] = x499;
    after[3 * LAYERS + 36] = x499;
    // soil_heat.canopy_damping
    const Real x500 = x475 * (-2.0);
    const Real x501 = exp(x500);
    // snow_free_ground.ground_conduction
    const Real x502 = real_2[0] * x501;
    // calm_air.calm_exchange
    const Real x503 = x11 - state[3 * LAYERS];
    const Real x504 = at_least(x117, 0.001);
    const Real x505 = numbers[LAYERS + 1] / x504;
    const Real x506 = x505 * 9.81;
    const Real x507 = x506 * x505;
    const Real x508 = numbers[LAYERS] * forcing[1];
    const Real x509 = x507 / x508;
    const Real x510 = x509 * x503;
    // calm_air.limited_richardson
    const Mask x511 = (x510 > 0.0);
    const Real x512 = select(x511, x510, 0.0);
    const Real x513 = 1 / numbers[LAYERS + 2];
    const Real x514 = x513 * (-2.0);
    const Real x515 = x512 * x514;
    const Real x516 = expm1(x515);
    const Real x518 = x516 + 2.0;
    const Real x519 = x516 / x518;
    const Real x521 = numbers[LAYERS + 2] * x519;
    const Real x522 = -x521;
    const Real x523 = select(x511, x522, x510);
    // calm_air.calm_exchange
    const Real x524 = x523 / x509;
    const Real x525 = x11 - x524;
    // exchange.myj_exchange
    const Real x526 = 1 / forcing[3];
    const Real x527 = x526 * 100000.0;
    const Real x528 = log(x527);
    const Real x529 = x528 * 0.2857142857142857;
    const Real x530 = exp(x529);
    const Real x531 = forcing[1] * x530;
    const Real x532 = x525 * x530;
    const Real x533 = 1 / x531;
    const Real x534 = x533 * 9.81;
    const Real x535 = x531 - x532;
    const Real x536 = forcing[2] + state[3 * LAYERS + 39];
    const Real x537 = x536 * 0.3041811846689896;
    const Real x538 = x537 + 1.0;
    const Real x539 = x535 * x538;
    const Real x540 = forcing[2] - state[3 * LAYERS + 39];
    const Real x541 = x540 * 0.6083623693379792;
    const Real x542 = x531 + x532;
    const Real x543 = x542 * 0.5;
    const Real x544 = x541 * x543;
    const Real x545 = x539 + x544;
    const Real x546 = at_least(x452, 1e-06);
    const Real x547 = x534 * x545;
    const Real x548 = x547 * numbers[LAYERS + 1];
    const Real x549 = x548 * numbers[LAYERS + 1];
    const Real x550 = x549 / x546;
    const Real x551 = x550 / numbers[LAYERS];
    const Real x552 = numbers[LAYERS + 1] + state[3 * LAYERS + 35];
    const Real x553 = numbers[LAYERS] + state[3 * LAYERS + 35];
    const Real x554 = x552 / state[3 * LAYERS + 35];
    const Real x555 = log(x554);
    const Real x556 = x551 / 0.505;
    const Real x557 = at_most(x556, 1.0);
    const Mask x558 = (x545 > 0.0);
    // exchange.zilitinkevich_factor
    const Real x559 = state[3 * LAYERS + 35] * (-13.157629102823119);
    const Real x560 = exp(x559);
    const Real x561 = select(flags[2], x560, 0.1);
    const Real x562 = x561 * (-103.28);
    // exchange.myj_exchange
    const Real x563 = x557 * x557;
    const Real x564 = x563 * 10.0;
    const Real x565 = x564 + 1.0;
    const Real x566 = select(x558, x565, 1.0);
    const Real x567 = x562 * x566;
    const Real x568 = 1 / numbers[LAYERS];
    const Real x569 = x568 * 0.0001;
    // exchange.convective_factor
    const Real x570 = x547 * 1000.0;
    const Real x571 = magnitude(x570);
    const Mask x572 = (x571 > 1e-30);
    const Real x573 = at_least(x571, 1e-30);
    const Real x574 = log(x573);
    const Real x575 = x574 * 0.6666666666666666;
    const Real x576 = exp(x575);
    const Real x577 = select(x572, x576, 0.0);
    const Real x578 = x577 * 1.44;
    // exchange._convective_velocity_squared
    const Real x579 = log(state[3 * LAYERS + 37]);
    const Real x580 = x579 * 0.6666666666666666;
    const Real x581 = exp(x580);
    const Real x582 = x578 * x581;
    // exchange._friction_velocity
    const Real x583 = x546 + x582;
    const Real x584 = sqrt(x583);
    const Real x585 = state[3 * LAYERS + 38] * x584;
    const Real x586 = sqrt(x585);
    const Real x587 = at_least(x586, 1e-09);
    // exchange.myj_exchange
    const Real x588 = select(x558, 0.0, x578);
    const Real x589 = x547 * 0.4;
    const Real x590 = state[3 * LAYERS + 35] / x552;
    const Real x591 = x587 * state[3 * LAYERS + 36];
    const Real x592 = sqrt(x591);
    const Real x593 = x567 * x592;
    const Real x594 = exp(x593);
    const Real x595 = x594 * state[3 * LAYERS + 36];
    const Real x596 = at_least(x595, 1e-28);
    const Real x597 = x596 / x553;
    const Real x598 = x589 * state[3 * LAYERS + 37];
    const Real x599 = x587 * x587;
    const Real x600 = x599 * x587;
    const Real x601 = x598 / x600;
    real_25[0] = x552;
    real_25[1] = state[3 * LAYERS + 35];
    real_25[2] = x553;
    real_25[3] = x596;
    real_26[0] = real_of(1.0);
    real_26[1] = x590;
    real_26[2] = real_of(1.0);
    real_26[3] = x597;
    // stability.__call__
    index_27[0] = index_of(0);
    index_27[1] = index_of(0);
    index_27[2] = index_of(10000);
    index_27[3] = index_of(10000);
    // layered_snow.open_snow, exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a433 = real_21[l] + real_21[l + 1];
        const Real a434 = -a433;
        const Real a435 = 1 / a434;
        const Real a603 = x601 * real_25[l];
        const Real a605 = real_26[l] * (-5.0);
        const Mask a606 = (a603 < a605);
        const Real a607 = select(a606, a605, a603);
        const Real a608 = real_26[l] * 0.9999990000003619;
        const Mask a609 = (a607 > a608);
        const Real a610 = select(a609, a608, a607);
        const Real a611 = a610 - (-5.0);
        const Real a612 = a611 / 0.0006;
        const Real a613 = trunc(a612);
        const Index a614 = index_of_real(a613);
        const Index a615 = at_least(a614, 0);
        const Index a616 = at_most(a615, 9999);
        const Index a618 = a616 + index_27[l];
        const Real a619 = look_up(table902, a618);
        const Real a620 = a612 - a613;
        const Real a621 = look_up(table905, a618);
        const Real a622 = a620 * a621;
        const Real a623 = a619 + a622;
        real_28[l] = a435;
        real_29[l] = a623;
    }
    // exchange.myj_exchange
    const Real x624 = real_29[0] - real_29[1];
    const Real x625 = x624 + x555;
    const Real x626 = real_29[2] - real_29[3];
    const Real x627 = log(x597);
    const Real x628 = x626 - x627;
    const Real x629 = x587 * 0.4;
    const Real x630 = x629 / x625;
    const Mask x631 = (x630 < x569);
    const Real x632 = select(x631, x569, x630);
    const Real x633 = x629 / x628;
    const Mask x634 = (x633 < x569);
    const Real x635 = select(x634, x569, x633);
    // exchange._convective_velocity_squared
    const Real x636 = log(x635);
    const Real x637 = x636 * 0.6666666666666666;
    const Real x638 = exp(x637);
    const Real x639 = x588 * x638;
    // exchange._friction_velocity
    const Real x640 = x546 + x639;
    const Real x641 = sqrt(x640);
    const Real x642 = x632 * x641;
    const Real x643 = sqrt(x642);
    const Real x644 = at_least(x643, 1e-09);
    // exchange.myj_exchange
    const Real x645 = x644 * state[3 * LAYERS + 36];
    const Real x646 = sqrt(x645);
    const Real x647 = x567 * x646;
    const Real x648 = exp(x647);
    const Real x649 = x648 * state[3 * LAYERS + 36];
    const Real x650 = at_least(x649, 1e-28);
    const Real x651 = x650 / x553;
    const Real x652 = x589 * x635;
    const Real x653 = x644 * x644;
    const Real x654 = x653 * x644;
    const Real x655 = x652 / x654;
    real_29[0] = x552;
    real_29[1] = state[3 * LAYERS + 35];
    real_29[2] = x553;
    real_29[3] = x650;
    real_26[0] = real_of(1.0);
    real_26[1] = x590;
    real_26[2] = real_of(1.0);
    real_26[3] = x651;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a657 = x655 * real_29[l];
        const Real a659 = real_26[l] * (-5.0);
        const Mask a660 = (a657 < a659);
        const Real a661 = select(a660, a659, a657);
        const Real a662 = real_26[l] * 0.9999990000003619;
        const Mask a663 = (a661 > a662);
        const Real a664 = select(a663, a662, a661);
        const Real a665 = a664 - (-5.0);
        const Real a666 = a665 / 0.0006;
        const Real a667 = trunc(a666);
        const Index a668 = index_of_real(a667);
        const Index a669 = at_least(a668, 0);
        const Index a670 = at_most(a669, 9999);
        const Index a671 = a670 + index_27[l];
        const Real a672 = look_up(table902, a671);
        const Real a673 = a666 - a667;
        const Real a674 = look_up(table905, a671);
        const Real a675 = a673 * a674;
        const Real a676 = a672 + a675;
        real_25[l] = a676;
    }
    // exchange.myj_exchange
    const Real x677 = real_25[0] - real_25[1];
    const Real x678 = x677 + x555;
    const Real x679 = real_25[2] - real_25[3];
    const Real x680 = log(x651);
    const Real x681 = x679 - x680;
    const Real x682 = x644 * 0.4;
    const Real x683 = x682 / x678;
    const Mask x684 = (x683 < x569);
    const Real x685 = select(x684, x569, x683);
    const Real x686 = x682 / x681;
    const Mask x687 = (x686 < x569);
    const Real x688 = select(x687, x569, x686);
    // exchange._convective_velocity_squared
    const Real x689 = log(x688);
    const Real x690 = x689 * 0.6666666666666666;
    const Real x691 = exp(x690);
    const Real x692 = x588 * x691;
    // exchange._friction_velocity
    const Real x693 = x546 + x692;
    const Real x694 = sqrt(x693);
    const Real x695 = x685 * x694;
    const Real x696 = sqrt(x695);
    const Real x697 = at_least(x696, 1e-09);
    // exchange.myj_exchange
    const Real x698 = x697 * state[3 * LAYERS + 36];
    const Real x699 = sqrt(x698);
    const Real x700 = x567 * x699;
    const Real x701 = exp(x700);
    const Real x702 = x701 * state[3 * LAYERS + 36];
    const Real x703 = at_least(x702, 1e-28);
    const Real x704 = x703 / x553;
    const Real x705 = x589 * x688;
    const Real x706 = x697 * x697;
    const Real x707 = x706 * x697;
    const Real x708 = x705 / x707;
    real_25[0] = x552;
    real_25[1] = state[3 * LAYERS + 35];
    real_25[2] = x553;
    real_25[3] = x703;
    real_26[0] = real_of(1.0);
    real_26[1] = x590;
    real_26[2] = real_of(1.0);
    real_26[3] = x704;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a710 = x708 * real_25[l];
        const Real a712 = real_26[l] * (-5.0);
        const Mask a713 = (a710 < a712);
        const Real a714 = select(a713, a712, a710);
        const Real a715 = real_26[l] * 0.9999990000003619;
        const Mask a716 = (a714 > a715);
        const Real a717 = select(a716, a715, a714);
        const Real a718 = a717 - (-5.0);
        const Real a719 = a718 / 0.0006;
        const Real a720 = trunc(a719);
        const Index a721 = index_of_real(a720);
        const Index a722 = at_least(a721, 0);
        const Index a723 = at_most(a722, 9999);
        const Index a724 = a723 + index_27[l];
        const Real a725 = look_up(table902, a724);
        const Real a726 = a719 - a720;
        const Real a727 = look_up(table905, a724);
        const Real a728 = a726 * a727;
        const Real a729 = a725 + a728;
        real_29[l] = a729;
    }
    // exchange.myj_exchange
    const Real x730 = real_29[0] - real_29[1];
    const Real x731 = x730 + x555;
    const Real x732 = real_29[2] - real_29[3];
    const Real x733 = log(x704);
    const Real x734 = x732 - x733;
    const Real x735 = x697 * 0.4;
    const Real x736 = x735 / x731;
    const Mask x737 = (x736 < x569);
    const Real x738 = select(x737, x569, x736);
    const Real x739 = x735 / x734;
    const Mask x740 = (x739 < x569);
    const Real x741 = select(x740, x569, x739);
    // exchange._convective_velocity_squared
    const Real x742 = log(x741);
    const Real x743 = x742 * 0.6666666666666666;
    const Real x744 = exp(x743);
    const Real x745 = x588 * x744;
    // exchange._friction_velocity
    const Real x746 = x546 + x745;
    const Real x747 = sqrt(x746);
    const Real x748 = x738 * x747;
    const Real x749 = sqrt(x748);
    const Real x750 = at_least(x749, 1e-09);
    // exchange.myj_exchange
    const Real x751 = x750 * state[3 * LAYERS + 36];
    const Real x752 = sqrt(x751);
    const Real x753 = x567 * x752;
    const Real x754 = exp(x753);
    const Real x755 = x754 * state[3 * LAYERS + 36];
    const Real x756 = at_least(x755, 1e-28);
    const Real x757 = x756 / x553;
    const Real x758 = x589 * x741;
    const Real x759 = x750 * x750;
    const Real x760 = x759 * x750;
    const Real x761 = x758 / x760;
    real_29[0] = x552;
    real_29[1] = state[3 * LAYERS + 35];
    real_29[2] = x553;
    real_29[3] = x756;
    real_26[0] = real_of(1.0);
    real_26[1] = x590;
    real_26[2] = real_of(1.0);
    real_26[3] = x757;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a763 = x761 * real_29[l];
        const Real a765 = real_26[l] * (-5.0);
        const Mask a766 = (a763 < a765);
        const Real a767 = select(a766, a765, a763);
        const Real a768 = real_26[l] * 0.9999990000003619;
        const Mask a769 = (a767 > a768);
        const Real a770 = select(a769, a768, a767);
        const Real a771 = a770 - (-5.0);
        const Real a772 = a771 / 0.0006;
        const Real a773 = trunc(a772);
        const Index a774 = index_of_real(a773);
        const Index a775 = at_least(a774, 0);
        const Index a776 = at_most(a775, 9999);
        const Index a777 = a776 + index_27[l];
        const Real a778 = look_up(table902, a777);
        const Real a779 = a772 - a773;
        const Real a780 = look_up(table905, a777);
        const Real a781 = a779 * a780;
        const Real a782 = a778 + a781;
        real_25[l] = a782;
    }
    // exchange.myj_exchange
    const Real x783 = real_25[0] - real_25[1];
    const Real x784 = x783 + x555;
    const Real x785 = real_25[2] - real_25[3];
    const Real x786 = log(x757);
    const Real x787 = x785 - x786;
    const Real x788 = x750 * 0.4;
    const Real x789 = x788 / x784;
    const Mask x790 = (x789 < x569);
    const Real x791 = select(x790, x569, x789);
    const Real x792 = x788 / x787;
    const Mask x793 = (x792 < x569);
    const Real x794 = select(x793, x569, x792);
    // exchange._convective_velocity_squared
    const Real x795 = log(x794);
    const Real x796 = x795 * 0.6666666666666666;
    const Real x797 = exp(x796);
    const Real x798 = x588 * x797;
    // exchange._friction_velocity
    const Real x799 = x546 + x798;
    const Real x800 = sqrt(x799);
    const Real x801 = x791 * x800;
    const Real x802 = sqrt(x801);
    const Real x803 = at_least(x802, 1e-09);
    // exchange.myj_exchange
    const Real x804 = x803 * state[3 * LAYERS + 36];
    const Real x805 = sqrt(x804);
    const Real x806 = x567 * x805;
    const Real x807 = exp(x806);
    const Real x808 = x807 * state[3 * LAYERS + 36];
    const Real x809 = at_least(x808, 1e-28);
    const Real x810 = x809 / x553;
    const Real x811 = x589 * x794;
    const Real x812 = x803 * x803;
    const Real x813 = x812 * x803;
    const Real x814 = x811 / x813;
    real_25[0] = x552;
    real_25[1] = state[3 * LAYERS + 35];
    real_25[2] = x553;
    real_25[3] = x809;
    real_26[0] = real_of(1.0);
    real_26[1] = x590;
    real_26[2] = real_of(1.0);
    real_26[3] = x810;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a816 = x814 * real_25[l];
        const Real a818 = real_26[l] * (-5.0);
        const Mask a819 = (a816 < a818);
        const Real a820 = select(a819, a818, a816);
        const Real a821 = real_26[l] * 0.9999990000003619;
        const Mask a822 = (a820 > a821);
        const Real a823 = select(a822, a821, a820);
        const Real a824 = a823 - (-5.0);
        const Real a825 = a824 / 0.0006;
        const Real a826 = trunc(a825);
        const Index a827 = index_of_real(a826);
        const Index a828 = at_least(a827, 0);
        const Index a829 = at_most(a828, 9999);
        const Index a830 = a829 + index_27[l];
        const Real a831 = look_up(table902, a830);
        const Real a832 = a825 - a826;
        const Real a833 = look_up(table905, a830);
        const Real a834 = a832 * a833;
        const Real a835 = a831 + a834;
        real_29[l] = a835;
    }
    // exchange.myj_exchange
    const Real x836 = real_29[0] - real_29[1];
    const Real x837 = x836 + x555;
    const Real x838 = real_29[2] - real_29[3];
    const Real x839 = log(x810);
    const Real x840 = x838 - x839;
    const Real x841 = x803 * 0.4;
    const Real x842 = x841 / x837;
    const Mask x843 = (x842 < x569);
    const Real x844 = select(x843, x569, x842);
    const Real x845 = x841 / x840;
    const Mask x846 = (x845 < x569);
    const Real x847 = select(x846, x569, x845);
    // calm_air.calm_exchange
    const Real x848 = x108 * 1004.5;
    const Real x849 = numbers[LAYERS + 4] / x848;
    const Real x850 = x847 + x849;
    // snow_free_ground.with_surface_of
    const Real x851 = 1.0 - x493;
    const Real x852 = x851 * forcing[4];
    const Real x853 = x496 * forcing[5];
    const Real x854 = x852 + x853;
    // snow.conductance
    const Real x855 = x502 / x0;
    // snow_free_ground.with_surface_of
    const Real x856 = state[3 * LAYERS] - state[0];
    const Real x857 = x855 * x856;
    const Real x858 = x27 * 4218.0;
    // evapotranspiration.potential_evaporation
    const Real x859 = 2488.8 * x18;
    const Real x860 = x108 * 1004.6;
    const Real x861 = x860 * x850;
    const Real x862 = x21 / 5.67e-08;
    const Real x863 = x496 * x862;
    const Real x864 = x863 * 6.48e-08;
    const Real x865 = forcing[3] * x850;
    const Real x866 = x864 / x865;
    const Real x867 = x866 + 1.0;
    const Real x868 = x858 / x861;
    const Real x869 = x867 + x868;
    const Real x870 = x496 * x21;
    const Real x871 = x854 - x870;
    const Real x872 = x871 - x857;
    const Real x873 = x872 / x861;
    const Real x874 = x873 + x11;
    const Real x875 = x874 - forcing[1];
    const Real x876 = x9 - forcing[2];
    const Real x877 = 2488.8 * x876;
    const Real x878 = x877 * x869;
    const Real x879 = x875 * x859;
    const Real x880 = x878 + x879;
    const Real x881 = x859 + x869;
    const Real x882 = x880 / x881;
    const Real x883 = x882 * x861;
    const Real x884 = x883 / 2501000.0;
    // snow_free_ground.with_surface_of
    const Real x885 = at_least(x884, 0.0);
    // vegetation.water_stress
    const Real x887 = numbers[7 * LAYERS + 49] - numbers[7 * LAYERS + 50];
    // vegetation.canopy_resistance
    const Mask x891 = (x475 > 0.0);
    const Real x892 = at_least(x489, 1e-06);
    const Real x893 = forcing[4] * 1.1;
    const Real x894 = numbers[LAYERS + 36] * x892;
    const Real x895 = x893 / x894;
    const Real x896 = numbers[LAYERS + 35] / 5000.0;
    const Real x897 = x895 + x896;
    const Real x898 = x895 + 1.0;
    const Real x899 = x897 / x898;
    const Real x900 = 298.0 - forcing[1];
    const Real x901 = x900 * x900;
    const Real x902 = x901 * 0.0016;
    const Real x903 = 1.0 - x902;
    const Real x904 = numbers[LAYERS + 37] * x876;
    const Real x905 = x904 + 1.0;
    const Real x906 = 1 / x905;
    const Real x909 = at_least(x899, 0.0001);
    const Real x910 = x892 * x909;
    const Real x911 = at_least(x903, 0.0001);
    const Real x912 = x910 * x911;
    const Real x913 = at_least(x906, 0.01);
    const Real x914 = x912 * x913;
    // vegetation.water_stress, vegetation.canopy_resistance
    Real a908_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a886 = state[l + 2 * LAYERS] - numbers[7 * LAYERS + 50];
        const Real a888 = a886 / x887;
        const Real a889 = at_least(a888, 0.0);
        const Real a890 = at_most(a889, 1.0);
        const Real a907 = numbers[l + 7 * LAYERS + 51] * a890;
        a908_last = a908_last + a907;
        real_30[l] = a890;
        real_31[l] = a907;
    }
    // vegetation.canopy_resistance
    const Real x915 = at_least(a908_last, 0.0001);
    const Real x916 = x914 * x915;
    const Real x917 = numbers[LAYERS + 35] / x916;
    const Real x918 = x496 * 4.0;
    const Real x919 = x918 * x21;
    const Real x920 = x919 * 0.2857541065206571;
    const Real x921 = x920 / x865;
    const Real x922 = x921 + 1.0;
    const Real x923 = x18 * 2489.795918367347;
    const Real x924 = x922 + x923;
    const Real x925 = x917 * x850;
    const Real x926 = x925 + 1.0;
    const Real x927 = x922 * x926;
    const Real x928 = x927 + x923;
    const Real x929 = x924 / x928;
    const Real x930 = select(x891, x929, 0.0);
    // step_parts.evaporation_demand
    const Real x931 = x885 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x932 = state[LAYERS] - numbers[7 * LAYERS + 47];
    const Real x933 = numbers[7 * LAYERS + 48] - numbers[7 * LAYERS + 47];
    const Real x934 = x932 / x933;
    const Real x935 = at_least(x934, 0.0);
    const Real x936 = at_most(x935, 1.0);
    const Real x937 = x936 * x936;
    const Real x938 = 1.0 - x475;
    const Real x939 = x937 * x938;
    const Real x940 = x939 * x931;
    const Real x941 = state[3 * LAYERS + 1] / 0.0005;
    const Mask x942 = (x941 > 1e-30);
    const Real x943 = at_least(x941, 1e-30);
    const Real x944 = sqrt(x943);
    const Real x945 = select(x942, x944, 0.0);
    const Real x946 = x475 * x945;
    const Real x947 = x946 * x931;
    const Real x948 = state[3 * LAYERS + 1] / seconds;
    const Mask x949 = (x948 <= x947);
    const Real x950 = select(x949, x948, x947);
    const Real x951 = x475 * x930;
    const Real x952 = x951 * x931;
    const Real x953 = 1.0 - x945;
    const Real x954 = x952 * x953;
    Real a956_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a955 = real_30[l] * numbers[l + 8 * LAYERS + 51];
        a956_last = a956_last + a955;
        real_32[l] = a955;
    }
    const Real x957 = a956_last / numbers[9 * LAYERS + 51];
    Real a962_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a958 = numbers[l + 7 * LAYERS + 51] + real_32[l];
        const Real a959 = a958 - x957;
        const Real a960 = at_least(a959, 0.0);
        const Real a961 = real_32[l] * a960;
        a962_last = a962_last + a961;
        real_30[l] = a961;
    }
    const Mask x963 = (a962_last > 0.0);
    const Real x964 = select(x963, a962_last, 1.0);
    // snow_free_ground.rate
    const Real x968 = x940 + x950;
    // evapotranspiration.evaporation_components
    Real a967_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a965 = real_30[l] / x964;
        const Real a966 = x954 * a965;
        a967_last = a967_last + a966;
    }
    // snow_free_ground.rate
    const Real x969 = x968 + a967_last;
    const Real x970 = x969 * 1000.0;
    // snow_free_ground.deposition
    const Real x971 = -x884;
    const Real x972 = at_least(x971, 0.0);
    // snow_free_ground.rate
    const Real x973 = x970 - x972;
    // snow_free_ground.with_surface_of
    const Real x974 = x973 + x972;
    const Real x975 = x974 * 2501000.0;
    const Real x976 = 2501000.0 * x972;
    const Real x977 = x975 - x976;
    // soil_heat.volumetric_heat_capacity
    const Real x978 = state[2 * LAYERS] * 4200000.0;
    const Real x979 = 1.0 - numbers[2 * LAYERS + 47];
    const Real x980 = x979 * 2000000.0;
    const Real x981 = x978 + x980;
    const Real x982 = numbers[2 * LAYERS + 47] - state[LAYERS];
    const Real x983 = x982 * 1004.0;
    const Real x984 = x981 + x983;
    const Real x985 = state[LAYERS] - state[2 * LAYERS];
    const Real x986 = x985 * 2106000.0;
    const Real x987 = x984 + x986;
    // soil_heat.ground_admittance
    const Real x988 = x987 * 0.5;
    const Real x989 = x988 * numbers[0];
    const Real x990 = x989 / seconds;
    const Real x991 = x990 * x990;
    const Real x992 = x987 * real_2[0];
    const Real x993 = x992 / seconds;
    const Real x994 = x991 + x993;
    const Real x995 = sqrt(x994);
    const Real x996 = x990 + x995;
    // snow.into_warming_ground
    const Real x997 = x502 / x996;
    const Real x998 = x0 + x997;
    // surface_balance.around
    const Real x999 = x918 * 5.67e-08;
    const Real x1000 = x19 * forcing[1];
    const Real x1001 = x999 * x1000;
    const Real x1002 = x861 + x858;
    const Real x1003 = x1002 + x1001;
    // surface_balance.emitted
    const Real x1004 = 0.0 - forcing[1];
    const Real x1005 = x1001 * x1004;
    const Real x1006 = x870 + x1005;
    // surface_balance.around
    const Real x1007 = x854 - x1006;
    const Real x1008 = x1007 - x977;
    const Real x1009 = x861 * x11;
    const Real x1010 = x1008 + x1009;
    const Real x1011 = x858 * forcing[1];
    const Real x1012 = x1010 + x1011;
    const Real x1013 = x1012 / x1003;
    // snow.conductance
    const Real x1014 = x502 / x998;
    // surface_balance.around
    const Real x1015 = x1014 / x1003;
    // surface_balance.skin_temperature
    const Real x1016 = x1015 * state[0];
    const Real x1017 = x1013 + x1016;
    const Real x1018 = x1015 + 1.0;
    const Real x1019 = x1017 / x1018;
    // surface_balance.around
    const Real x1020 = x1019 * x1019;
    const Real x1021 = x1020 * x1019;
    const Real x1022 = x999 * x1021;
    const Real x1023 = x1002 + x1022;
    // air.emission
    const Real x1024 = x1020 * x1020;
    const Real x1025 = x1024 * 5.67e-08;
    // surface_balance.emitted
    const Real x1026 = x496 * x1025;
    const Real x1027 = 0.0 - x1019;
    const Real x1028 = x1022 * x1027;
    const Real x1029 = x1026 + x1028;
    // surface_balance.around
    const Real x1030 = x854 - x1029;
    const Real x1031 = x1030 - x977;
    const Real x1032 = x1031 + x1009;
    const Real x1033 = x1032 + x1011;
    const Real x1034 = x1033 / x1023;
    const Real x1035 = x1014 / x1023;
    // surface_balance.skin_temperature
    const Real x1036 = x1035 * state[0];
    const Real x1037 = x1034 + x1036;
    const Real x1038 = x1035 + 1.0;
    const Real x1039 = x1037 / x1038;
    // snow_free_ground.specific_humidity
    const Real x1040 = 1 / x861;
    const Real x1041 = x1040 * 1004.5;
    const Real x1042 = x973 * x1041;
    const Real x1043 = forcing[2] + x1042;
    // calm_air.calm_exchange
    const Real x1044 = x11 - x1039;
    const Real x1045 = x509 * x1044;
    // calm_air.limited_richardson
    const Mask x1046 = (x1045 > 0.0);
    const Real x1047 = select(x1046, x1045, 0.0);
    const Real x1048 = x1047 * x514;
    const Real x1049 = expm1(x1048);
    const Real x1051 = x1049 + 2.0;
    const Real x1052 = x1049 / x1051;
    const Real x1054 = numbers[LAYERS + 2] * x1052;
    const Real x1055 = -x1054;
    const Real x1056 = select(x1046, x1055, x1045);
    // calm_air.calm_exchange
    const Real x1057 = x1056 / x509;
    const Real x1058 = x11 - x1057;
    // exchange.myj_exchange
    const Real x1059 = x1058 * x530;
    const Real x1060 = x531 - x1059;
    const Real x1061 = forcing[2] + x1043;
    const Real x1062 = x1061 * 0.3041811846689896;
    const Real x1063 = x1062 + 1.0;
    const Real x1064 = x1060 * x1063;
    const Real x1065 = forcing[2] - x1043;
    const Real x1066 = x1065 * 0.6083623693379792;
    const Real x1067 = x531 + x1059;
    const Real x1068 = x1067 * 0.5;
    const Real x1069 = x1066 * x1068;
    const Real x1070 = x1064 + x1069;
    const Real x1071 = x534 * x1070;
    const Real x1072 = x1071 * numbers[LAYERS + 1];
    const Real x1073 = x1072 * numbers[LAYERS + 1];
    const Real x1074 = x1073 / x546;
    const Real x1075 = x1074 / numbers[LAYERS];
    after[3 * LAYERS + 40] = x1075;
    const Real x1076 = x1075 / 0.505;
    const Real x1077 = at_most(x1076, 1.0);
    const Mask x1078 = (x1070 > 0.0);
    const Real x1079 = x1077 * x1077;
    const Real x1080 = x1079 * 10.0;
    const Real x1081 = x1080 + 1.0;
    const Real x1082 = select(x1078, x1081, 1.0);
    const Real x1083 = x562 * x1082;
    // exchange.convective_factor
    const Real x1084 = x1071 * 1000.0;
    const Real x1085 = magnitude(x1084);
    const Mask x1086 = (x1085 > 1e-30);
    const Real x1087 = at_least(x1085, 1e-30);
    const Real x1088 = log(x1087);
    const Real x1089 = x1088 * 0.6666666666666666;
    const Real x1090 = exp(x1089);
    const Real x1091 = select(x1086, x1090, 0.0);
    const Real x1092 = x1091 * 1.44;
    // exchange._convective_velocity_squared
    const Real x1093 = log(x850);
    const Real x1094 = x1093 * 0.6666666666666666;
    const Real x1095 = exp(x1094);
    const Real x1096 = x1092 * x1095;
    // exchange._friction_velocity
    const Real x1097 = x546 + x1096;
    const Real x1098 = sqrt(x1097);
    const Real x1099 = x844 * x1098;
    const Real x1100 = sqrt(x1099);
    const Real x1101 = at_least(x1100, 1e-09);
    // exchange.myj_exchange
    const Real x1102 = select(x1078, 0.0, x1092);
    const Real x1103 = x1071 * 0.4;
    const Real x1104 = x1101 * state[3 * LAYERS + 36];
    const Real x1105 = sqrt(x1104);
    const Real x1106 = x1083 * x1105;
    const Real x1107 = exp(x1106);
    const Real x1108 = x1107 * state[3 * LAYERS + 36];
    const Real x1109 = at_least(x1108, 1e-28);
    const Real x1110 = x1109 / x553;
    const Real x1111 = x1103 * x850;
    const Real x1112 = x1101 * x1101;
    const Real x1113 = x1112 * x1101;
    const Real x1114 = x1111 / x1113;
    real_29[0] = x552;
    real_29[1] = state[3 * LAYERS + 35];
    real_29[2] = x553;
    real_29[3] = x1109;
    real_26[0] = real_of(1.0);
    real_26[1] = x590;
    real_26[2] = real_of(1.0);
    real_26[3] = x1110;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1116 = x1114 * real_29[l];
        const Real a1118 = real_26[l] * (-5.0);
        const Mask a1119 = (a1116 < a1118);
        const Real a1120 = select(a1119, a1118, a1116);
        const Real a1121 = real_26[l] * 0.9999990000003619;
        const Mask a1122 = (a1120 > a1121);
        const Real a1123 = select(a1122, a1121, a1120);
        const Real a1124 = a1123 - (-5.0);
        const Real a1125 = a1124 / 0.0006;
        const Real a1126 = trunc(a1125);
        const Index a1127 = index_of_real(a1126);
        const Index a1128 = at_least(a1127, 0);
        const Index a1129 = at_most(a1128, 9999);
        const Index a1130 = a1129 + index_27[l];
        const Real a1131 = look_up(table902, a1130);
        const Real a1132 = a1125 - a1126;
        const Real a1133 = look_up(table905, a1130);
        const Real a1134 = a1132 * a1133;
        const Real a1135 = a1131 + a1134;
        real_25[l] = a1135;
    }
    // exchange.myj_exchange
    const Real x1136 = real_25[0] - real_25[1];
    const Real x1137 = x1136 + x555;
    const Real x1138 = real_25[2] - real_25[3];
    const Real x1139 = log(x1110);
    const Real x1140 = x1138 - x1139;
    const Real x1141 = x1101 * 0.4;
    const Real x1142 = x1141 / x1137;
    const Mask x1143 = (x1142 < x569);
    const Real x1144 = select(x1143, x569, x1142);
    const Real x1145 = x1141 / x1140;
    const Mask x1146 = (x1145 < x569);
    const Real x1147 = select(x1146, x569, x1145);
    // exchange._convective_velocity_squared
    const Real x1148 = log(x1147);
    const Real x1149 = x1148 * 0.6666666666666666;
    const Real x1150 = exp(x1149);
    const Real x1151 = x1102 * x1150;
    // exchange._friction_velocity
    const Real x1152 = x546 + x1151;
    const Real x1153 = sqrt(x1152);
    const Real x1154 = x1144 * x1153;
    const Real x1155 = sqrt(x1154);
    const Real x1156 = at_least(x1155, 1e-09);
    // exchange.myj_exchange
    const Real x1157 = x1156 * state[3 * LAYERS + 36];
    const Real x1158 = sqrt(x1157);
    const Real x1159 = x1083 * x1158;
    const Real x1160 = exp(x1159);
    const Real x1161 = x1160 * state[3 * LAYERS + 36];
    const Real x1162 = at_least(x1161, 1e-28);
    const Real x1163 = x1162 / x553;
    const Real x1164 = x1103 * x1147;
    const Real x1165 = x1156 * x1156;
    const Real x1166 = x1165 * x1156;
    const Real x1167 = x1164 / x1166;
    real_25[0] = x552;
    real_25[1] = state[3 * LAYERS + 35];
    real_25[2] = x553;
    real_25[3] = x1162;
    real_26[0] = real_of(1.0);
    real_26[1] = x590;
    real_26[2] = real_of(1.0);
    real_26[3] = x1163;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1169 = x1167 * real_25[l];
        const Real a1171 = real_26[l] * (-5.0);
        const Mask a1172 = (a1169 < a1171);
        const Real a1173 = select(a1172, a1171, a1169);
        const Real a1174 = real_26[l] * 0.9999990000003619;
        const Mask a1175 = (a1173 > a1174);
        const Real a1176 = select(a1175, a1174, a1173);
        const Real a1177 = a1176 - (-5.0);
        const Real a1178 = a1177 / 0.0006;
        const Real a1179 = trunc(a1178);
        const Index a1180 = index_of_real(a1179);
        const Index a1181 = at_least(a1180, 0);
        const Index a1182 = at_most(a1181, 9999);
        const Index a1183 = a1182 + index_27[l];
        const Real a1184 = look_up(table902, a1183);
        const Real a1185 = a1178 - a1179;
        const Real a1186 = look_up(table905, a1183);
        const Real a1187 = a1185 * a1186;
        const Real a1188 = a1184 + a1187;
        real_29[l] = a1188;
    }
    // exchange.myj_exchange
    const Real x1189 = real_29[0] - real_29[1];
    const Real x1190 = x1189 + x555;
    const Real x1191 = real_29[2] - real_29[3];
    const Real x1192 = log(x1163);
    const Real x1193 = x1191 - x1192;
    const Real x1194 = x1156 * 0.4;
    const Real x1195 = x1194 / x1190;
    const Mask x1196 = (x1195 < x569);
    const Real x1197 = select(x1196, x569, x1195);
    const Real x1198 = x1194 / x1193;
    const Mask x1199 = (x1198 < x569);
    const Real x1200 = select(x1199, x569, x1198);
    // exchange._convective_velocity_squared
    const Real x1201 = log(x1200);
    const Real x1202 = x1201 * 0.6666666666666666;
    const Real x1203 = exp(x1202);
    const Real x1204 = x1102 * x1203;
    // exchange._friction_velocity
    const Real x1205 = x546 + x1204;
    const Real x1206 = sqrt(x1205);
    const Real x1207 = x1197 * x1206;
    const Real x1208 = sqrt(x1207);
    const Real x1209 = at_least(x1208, 1e-09);
    // exchange.myj_exchange
    const Real x1210 = x1209 * state[3 * LAYERS + 36];
    const Real x1211 = sqrt(x1210);
    const Real x1212 = x1083 * x1211;
    const Real x1213 = exp(x1212);
    const Real x1214 = x1213 * state[3 * LAYERS + 36];
    const Real x1215 = at_least(x1214, 1e-28);
    const Real x1216 = x1215 / x553;
    const Real x1217 = x1103 * x1200;
    const Real x1218 = x1209 * x1209;
    const Real x1219 = x1218 * x1209;
    const Real x1220 = x1217 / x1219;
    real_29[0] = x552;
    real_29[1] = state[3 * LAYERS + 35];
    real_29[2] = x553;
    real_29[3] = x1215;
    real_26[0] = real_of(1.0);
    real_26[1] = x590;
    real_26[2] = real_of(1.0);
    real_26[3] = x1216;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1222 = x1220 * real_29[l];
        const Real a1224 = real_26[l] * (-5.0);
        const Mask a1225 = (a1222 < a1224);
        const Real a1226 = select(a1225, a1224, a1222);
        const Real a1227 = real_26[l] * 0.9999990000003619;
        const Mask a1228 = (a1226 > a1227);
        const Real a1229 = select(a1228, a1227, a1226);
        const Real a1230 = a1229 - (-5.0);
        const Real a1231 = a1230 / 0.0006;
        const Real a1232 = trunc(a1231);
        const Index a1233 = index_of_real(a1232);
        const Index a1234 = at_least(a1233, 0);
        const Index a1235 = at_most(a1234, 9999);
        const Index a1236 = a1235 + index_27[l];
        const Real a1237 = look_up(table902, a1236);
        const Real a1238 = a1231 - a1232;
        const Real a1239 = look_up(table905, a1236);
        const Real a1240 = a1238 * a1239;
        const Real a1241 = a1237 + a1240;
        real_25[l] = a1241;
    }
    // exchange.myj_exchange
    const Real x1242 = real_25[0] - real_25[1];
    const Real x1243 = x1242 + x555;
    const Real x1244 = real_25[2] - real_25[3];
    const Real x1245 = log(x1216);
    const Real x1246 = x1244 - x1245;
    const Real x1247 = x1209 * 0.4;
    const Real x1248 = x1247 / x1243;
    const Mask x1249 = (x1248 < x569);
    const Real x1250 = select(x1249, x569, x1248);
    const Real x1251 = x1247 / x1246;
    const Mask x1252 = (x1251 < x569);
    const Real x1253 = select(x1252, x569, x1251);
    // exchange._convective_velocity_squared
    const Real x1254 = log(x1253);
    const Real x1255 = x1254 * 0.6666666666666666;
    const Real x1256 = exp(x1255);
    const Real x1257 = x1102 * x1256;
    // exchange._friction_velocity
    const Real x1258 = x546 + x1257;
    const Real x1259 = sqrt(x1258);
    const Real x1260 = x1250 * x1259;
    const Real x1261 = sqrt(x1260);
    const Real x1262 = at_least(x1261, 1e-09);
    // exchange.myj_exchange
    const Real x1263 = x1262 * state[3 * LAYERS + 36];
    const Real x1264 = sqrt(x1263);
    const Real x1265 = x1083 * x1264;
    const Real x1266 = exp(x1265);
    const Real x1267 = x1266 * state[3 * LAYERS + 36];
    const Real x1268 = at_least(x1267, 1e-28);
    const Real x1269 = x1268 / x553;
    const Real x1270 = x1103 * x1253;
    const Real x1271 = x1262 * x1262;
    const Real x1272 = x1271 * x1262;
    const Real x1273 = x1270 / x1272;
    real_25[0] = x552;
    real_25[1] = state[3 * LAYERS + 35];
    real_25[2] = x553;
    real_25[3] = x1268;
    real_26[0] = real_of(1.0);
    real_26[1] = x590;
    real_26[2] = real_of(1.0);
    real_26[3] = x1269;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1275 = x1273 * real_25[l];
        const Real a1277 = real_26[l] * (-5.0);
        const Mask a1278 = (a1275 < a1277);
        const Real a1279 = select(a1278, a1277, a1275);
        const Real a1280 = real_26[l] * 0.9999990000003619;
        const Mask a1281 = (a1279 > a1280);
        const Real a1282 = select(a1281, a1280, a1279);
        const Real a1283 = a1282 - (-5.0);
        const Real a1284 = a1283 / 0.0006;
        const Real a1285 = trunc(a1284);
        const Index a1286 = index_of_real(a1285);
        const Index a1287 = at_least(a1286, 0);
        const Index a1288 = at_most(a1287, 9999);
        const Index a1289 = a1288 + index_27[l];
        const Real a1290 = look_up(table902, a1289);
        const Real a1291 = a1284 - a1285;
        const Real a1292 = look_up(table905, a1289);
        const Real a1293 = a1291 * a1292;
        const Real a1294 = a1290 + a1293;
        real_29[l] = a1294;
    }
    // exchange.myj_exchange
    const Real x1295 = real_29[0] - real_29[1];
    const Real x1296 = x1295 + x555;
    const Real x1297 = real_29[2] - real_29[3];
    const Real x1298 = log(x1269);
    const Real x1299 = x1297 - x1298;
    const Real x1300 = x1262 * 0.4;
    const Real x1301 = x1300 / x1296;
    const Mask x1302 = (x1301 < x569);
    const Real x1303 = select(x1302, x569, x1301);
    const Real x1304 = x1300 / x1299;
    const Mask x1305 = (x1304 < x569);
    const Real x1306 = select(x1305, x569, x1304);
    // exchange._convective_velocity_squared
    const Real x1307 = log(x1306);
    const Real x1308 = x1307 * 0.6666666666666666;
    const Real x1309 = exp(x1308);
    const Real x1310 = x1102 * x1309;
    // exchange._friction_velocity
    const Real x1311 = x546 + x1310;
    const Real x1312 = sqrt(x1311);
    const Real x1313 = x1303 * x1312;
    const Real x1314 = sqrt(x1313);
    const Real x1315 = at_least(x1314, 1e-09);
    // exchange.myj_exchange
    const Real x1316 = x1315 * state[3 * LAYERS + 36];
    const Real x1317 = sqrt(x1316);
    const Real x1318 = x1083 * x1317;
    const Real x1319 = exp(x1318);
    const Real x1320 = x1319 * state[3 * LAYERS + 36];
    const Real x1321 = at_least(x1320, 1e-28);
    const Real x1322 = x1321 / x553;
    const Real x1323 = x1103 * x1306;
    const Real x1324 = x1315 * x1315;
    const Real x1325 = x1324 * x1315;
    const Real x1326 = x1323 / x1325;
    real_29[0] = x552;
    real_29[1] = state[3 * LAYERS + 35];
    real_29[2] = x553;
    real_29[3] = x1321;
    real_26[0] = real_of(1.0);
    real_26[1] = x590;
    real_26[2] = real_of(1.0);
    real_26[3] = x1322;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1328 = x1326 * real_29[l];
        const Real a1330 = real_26[l] * (-5.0);
        const Mask a1331 = (a1328 < a1330);
        const Real a1332 = select(a1331, a1330, a1328);
        const Real a1333 = real_26[l] * 0.9999990000003619;
        const Mask a1334 = (a1332 > a1333);
        const Real a1335 = select(a1334, a1333, a1332);
        const Real a1336 = a1335 - (-5.0);
        const Real a1337 = a1336 / 0.0006;
        const Real a1338 = trunc(a1337);
        const Index a1339 = index_of_real(a1338);
        const Index a1340 = at_least(a1339, 0);
        const Index a1341 = at_most(a1340, 9999);
        const Index a1342 = a1341 + index_27[l];
        const Real a1343 = look_up(table902, a1342);
        const Real a1344 = a1337 - a1338;
        const Real a1345 = look_up(table905, a1342);
        const Real a1346 = a1344 * a1345;
        const Real a1347 = a1343 + a1346;
        real_25[l] = a1347;
    }
    // exchange.myj_exchange
    const Real x1348 = real_25[0] - real_25[1];
    const Real x1349 = x1348 + x555;
    const Real x1350 = real_25[2] - real_25[3];
    const Real x1351 = log(x1322);
    const Real x1352 = x1350 - x1351;
    const Real x1353 = x1315 * 0.4;
    const Real x1354 = x1353 / x1349;
    const Mask x1355 = (x1354 < x569);
    const Real x1356 = select(x1355, x569, x1354);
    after[3 * LAYERS + 38] = x1356;
    const Real x1357 = x1353 / x1352;
    const Mask x1358 = (x1357 < x569);
    const Real x1359 = select(x1358, x569, x1357);
    // calm_air.calm_exchange
    const Real x1360 = x1359 + x849;
    after[3 * LAYERS + 37] = x1360;
    // snow_free_ground.with_surface_of
    const Real x1361 = x1039 - state[0];
    const Real x1362 = x855 * x1361;
    // evapotranspiration.potential_evaporation
    const Real x1363 = x860 * x1360;
    const Real x1364 = forcing[3] * x1360;
    const Real x1365 = x864 / x1364;
    const Real x1366 = x1365 + 1.0;
    const Real x1367 = x858 / x1363;
    const Real x1368 = x1366 + x1367;
    const Real x1369 = x871 - x1362;
    const Real x1370 = x1369 / x1363;
    const Real x1371 = x1370 + x11;
    const Real x1372 = x1371 - forcing[1];
    const Real x1373 = x877 * x1368;
    const Real x1374 = x1372 * x859;
    const Real x1375 = x1373 + x1374;
    const Real x1376 = x859 + x1368;
    const Real x1377 = x1375 / x1376;
    const Real x1378 = x1377 * x1363;
    const Real x1379 = x1378 / 2501000.0;
    // snow_free_ground.with_surface_of
    const Real x1380 = at_least(x1379, 0.0);
    // vegetation.canopy_resistance
    Real a1381_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a1381_last = a1381_last + real_31[l];
    }
    const Real x1382 = at_least(a1381_last, 0.0001);
    const Real x1383 = x914 * x1382;
    const Real x1384 = numbers[LAYERS + 35] / x1383;
    const Real x1385 = x920 / x1364;
    const Real x1386 = x1385 + 1.0;
    const Real x1387 = x1386 + x923;
    const Real x1388 = x1384 * x1360;
    const Real x1389 = x1388 + 1.0;
    const Real x1390 = x1386 * x1389;
    const Real x1391 = x1390 + x923;
    const Real x1392 = x1387 / x1391;
    const Real x1393 = select(x891, x1384, 0.0);
    results[LAYERS + 23] = x1393;
    const Real x1394 = select(x891, x1392, 0.0);
    results[LAYERS + 24] = x1394;
    // step_parts.evaporation_demand
    const Real x1395 = x1380 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x1396 = x939 * x1395;
    const Real x1397 = x946 * x1395;
    const Mask x1398 = (x948 <= x1397);
    const Real x1399 = select(x1398, x948, x1397);
    const Real x1400 = x475 * x1394;
    const Real x1401 = x1400 * x1395;
    const Real x1402 = x1401 * x953;
    Real a1403_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a1403_last = a1403_last + real_32[l];
    }
    const Real x1404 = a1403_last / numbers[9 * LAYERS + 51];
    Real a1408_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a958_972 = numbers[l + 7 * LAYERS + 51] + real_32[l];
        const Real a1405 = a958_972 - x1404;
        const Real a1406 = at_least(a1405, 0.0);
        const Real a1407 = real_32[l] * a1406;
        a1408_last = a1408_last + a1407;
        real_31[l] = a1407;
    }
    const Mask x1409 = (a1408_last > 0.0);
    const Real x1410 = select(x1409, a1408_last, 1.0);
    // step_parts.<genexpr>
    const Real x1414 = x474 * x1396;
    const Real x1415 = x474 * x1399;
    // snow_free_ground.deposition
    const Real x1417 = -x1379;
    const Real x1418 = at_least(x1417, 0.0);
    // layered_snow_step.layered_snow_step
    const Real x1419 = x474 * x1418;
    const Real x1420 = x474 * x1379;
    const Real x1421 = x1419 * 2501000.0;
    const Real x1422 = x27 / 1000.0;
    const Real x1423 = x472 * x1422;
    // step_parts.dew_rate
    const Real x1424 = x1419 / 1000.0;
    results[LAYERS + 9] = x1424;
    // layered_snow_step.layered_snow_step
    const Real x1425 = x1423 + x1424;
    results[LAYERS + 25] = x1425;
    // vegetation.intercept
    const Real x1426 = x475 * x1425;
    const Real x1427 = x1426 - x1415;
    const Real x1428 = seconds * x1427;
    const Real x1429 = state[3 * LAYERS + 1] + x1428;
    const Real x1430 = x1429 - 0.0005;
    const Real x1431 = at_least(x1430, 0.0);
    results[LAYERS + 10] = x1431;
    const Real x1432 = state[3 * LAYERS + 1] * 8.881784197001252e-16;
    const Real x1433 = at_least(x1432, 1e-20);
    const Mask x1434 = (x1429 < x1433);
    const Real x1435 = at_most(x1429, 0.0005);
    const Real x1436 = select(x1434, 0.0, x1435);
    after[3 * LAYERS + 1] = x1436;
    const Real x1437 = x938 * x1425;
    const Real x1438 = x1431 / seconds;
    quantities[4 * LAYERS + 13] = x1438;
    const Real x1439 = x1437 + x1438;
    // water_flow.__call__
    const Real x1440 = state[3 * LAYERS + 2] / seconds;
    const Real x1441 = x1439 + x1440;
    // water_flow.share_impedance
    const Real x1447 = numbers[LAYERS + 9] * (-2.302585092994046);
    // water_flow.__call__
    const Real x1451 = numbers[12 * LAYERS + 52] - real_1[0];
    // evapotranspiration.evaporation_components, step_parts.<genexpr>, water_flow.__call__, water_flow.share_impedance
    Real a1413_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1411 = real_31[l] / x1410;
        const Real a1412 = x1402 * a1411;
        a1413_last = a1413_last + a1412;
        const Real a1416 = x474 * a1412;
        const Real a1442 = 0.02 - real_1[l];
        const Mask a1443 = (a1442 < numbers[l + 9 * LAYERS + 52]);
        const Real a1444 = select(a1443, numbers[l + 9 * LAYERS + 52], a1442);
        const Real a1445 = at_least(a1444, 0.0);
        const Real a1446 = minimum(a1445, state[l + 2 * LAYERS]);
        const Real a1448 = real_1[l] / state[l + LAYERS];
        const Real a1449 = x1447 * a1448;
        const Real a1450 = numbers[l + 2 * LAYERS + 47] - real_1[l];
        real_32[l] = a1416;
        real_2[l] = a1446;
        real_30[l] = a1449;
        real_33[l] = a1450;
    }
    // water_flow.__call__
    const Mask x1452 = (x1451 < real_2[0]);
    const Real x1453 = select(x1452, real_2[0], x1451);
    const Real x1456 = seconds * x1441;
    const Mask x1457 = (x1456 > numbers[LAYERS + 10]);
    const Real x1458 = select(x1457, numbers[LAYERS + 10], x1456);
    const Real x1459 = at_least(x1458, 0.0);
    // water_flow.__call__, implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a1454 = (numbers[l + 5 * LAYERS + 47] < real_2[l]);
        const Real a1455 = select(a1454, real_2[l], numbers[l + 5 * LAYERS + 47]);
        const Real a1460 = numbers[l] * 0.5;
        const Real a1461 = a1460 / numbers[l + 4 * LAYERS + 47];
        real_31[l] = a1455;
        real_34[l] = a1460;
        real_35[l] = a1461;
    }
    // implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1473 = exp(real_30[l]);
        const Real a1474 = a1473 / real_35[l];
        real_36[l] = a1474;
    }
    const Real x1475 = numbers[12 * LAYERS + 53] * real_36[LAYERS - 1];
    // retention.given_head
    const Real x1476 = -x1459;
    const Real x1477 = at_least(x1476, 1e-30);
    const Real x1478 = log(x1477);
    // retention.flowing
    const Mask x1479 = (x1476 < numbers[3 * LAYERS + 47]);
    const Real x1480 = select(x1479, numbers[3 * LAYERS + 47], x1476);
    const Mask x1481 = (x1478 < numbers[10 * LAYERS + 52]);
    const Real x1482 = select(x1481, numbers[10 * LAYERS + 52], x1478);
    const Real x1483 = x1482 - numbers[10 * LAYERS + 52];
    const Real x1485 = numbers[11 * LAYERS + 52] * x1483;
    const Real x1486 = -x1485;
    const Real x1487 = exp(x1486);
    const Real x1488 = x1480 * x1487;
    const Real x1489 = numbers[11 * LAYERS + 52] - 1.0;
    const Real x1490 = x1488 / x1489;
    const Real x1491 = x1459 + numbers[3 * LAYERS + 47];
    const Real x1492 = at_least(x1491, 0.0);
    const Real x1493 = x1490 + x1492;
    // implicit_water._problem
    const Real x1494 = real_34[0] * x1487;
    const Real x1495 = numbers[LAYERS + 5] * numbers[5 * LAYERS + 46];
    const Real x1496 = exp(real_30[LAYERS - 1]);
    const Real x1497 = x1495 * x1496;
    const Real x1498 = x1493 + x1494;
    const Real x1499 = real_36[0] * x1498;
    // retention.given_head
    const Real x1500 = -numbers[12 * LAYERS + 53];
    const Real x1501 = at_least(x1500, 1e-30);
    const Real x1502 = log(x1501);
    // retention.flowing
    const Mask x1503 = (x1500 < numbers[4 * LAYERS + 46]);
    const Real x1504 = select(x1503, numbers[4 * LAYERS + 46], x1500);
    const Mask x1505 = (x1502 < numbers[11 * LAYERS + 51]);
    const Real x1506 = select(x1505, numbers[11 * LAYERS + 51], x1502);
    const Real x1507 = x1506 - numbers[11 * LAYERS + 51];
    const Real x1509 = numbers[12 * LAYERS + 51] * x1507;
    const Real x1510 = -x1509;
    const Real x1511 = exp(x1510);
    const Real x1512 = x1504 * x1511;
    const Real x1513 = numbers[12 * LAYERS + 51] - 1.0;
    const Real x1514 = x1512 / x1513;
    const Real x1515 = numbers[12 * LAYERS + 53] + numbers[4 * LAYERS + 46];
    const Real x1516 = at_least(x1515, 0.0);
    const Real x1517 = x1514 + x1516;
    // implicit_water._problem
    const Real x1518 = x1475 * x1517;
    // retention.brim
    real_37[0] = numbers[3 * LAYERS + 47];
    for (int l = 0; l < LAYERS - 1; ++l) real_37[l + 1] = numbers[l + 3 * LAYERS + 47];
    for (int l = 0; l < LAYERS - 1; ++l) real_38[l] = numbers[l + 3 * LAYERS + 48];
    real_38[LAYERS - 1] = numbers[4 * LAYERS + 46];
    // retention.brim, implicit_water._start, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1521 = minimum(real_37[l], real_38[l]);
        const Real a1522 = minimum(numbers[l + 3 * LAYERS + 47], a1521);
        const Real a1523 = numbers[l + 3 * LAYERS + 47] / a1522;
        const Real a1524 = log(a1523);
        const Real a1525 = a1524 / numbers[l + LAYERS + 47];
        const Real a1526 = exp(a1525);
        const Real a1527 = numbers[l + 2 * LAYERS + 47] - numbers[l + 9 * LAYERS + 52];
        const Real a1528 = a1527 * a1526;
        const Real a1529 = numbers[l + 9 * LAYERS + 52] + a1528;
        const Real a1530 = minimum(state[l + 2 * LAYERS], real_33[l]);
        const Real a1531 = maximum(a1530, real_2[l]);
        const Real a1532 = minimum(a1531, a1529);
        const Real a1533 = a1529 - numbers[l + 9 * LAYERS + 52];
        const Real a1534 = a1533 / a1527;
        const Real a1535 = at_least(a1534, 1e-12);
        const Real a1536 = log(a1535);
        const Real a1537 = numbers[l + LAYERS + 47] * a1536;
        const Real a1538 = numbers[l + 10 * LAYERS + 52] - a1537;
        const Real a1539 = at_most(a1538, 16.11809565095832);
        const Real a1540 = exp(a1539);
        const Real a1541 = numbers[l + LAYERS + 47] * a1540;
        const Real a1542 = a1535 * a1527;
        const Real a1543 = a1541 / a1542;
        const Mask a1545 = (a1529 > real_33[l]);
        const Real a1546 = select(a1545, real_33[l], a1529);
        const Mask a1547 = (a1529 <= real_33[l]);
        const Real a1548 = a1546 - real_2[l];
        const Real a1549 = a1548 * 100.0;
        const Real a1550 = at_least(a1549, 0.0);
        const Real a1551 = at_most(a1550, 1.0);
        const Mask a1552 = (a1551 < 1.0);
        const Mask a1553 = (a1547 & a1552);
        const Real a1554 = select(a1553, 100.0, 0.0);
        const Mask a1555 = (a1540 < numbers[l + 3 * LAYERS + 47]);
        const Real a1556 = select(a1555, numbers[l + 3 * LAYERS + 47], a1540);
        const Mask a1557 = (a1539 < numbers[l + 10 * LAYERS + 52]);
        const Real a1558 = select(a1557, numbers[l + 10 * LAYERS + 52], a1539);
        const Real a1559 = a1558 - numbers[l + 10 * LAYERS + 52];
        const Real a1561 = numbers[l + 11 * LAYERS + 52] * a1559;
        const Real a1562 = -a1561;
        const Real a1563 = exp(a1562);
        const Real a1564 = numbers[l + 3 * LAYERS + 47] * 0.999999999;
        const Mask a1565 = (a1540 > a1564);
        const Real a1566 = numbers[l + 11 * LAYERS + 52] * a1563;
        const Real a1567 = a1566 / a1556;
        const Real a1568 = select(a1565, a1567, 0.0);
        const Real a1569 = a1556 * a1563;
        const Real a1570 = numbers[l + 11 * LAYERS + 52] - 1.0;
        const Real a1571 = a1569 / a1570;
        const Real a1572 = numbers[l + 3 * LAYERS + 47] - a1540;
        const Real a1573 = at_least(a1572, 0.0);
        const Real a1574 = a1571 + a1573;
        real_39[l] = a1527;
        real_40[l] = a1529;
        real_41[l] = a1532;
        real_42[l] = a1533;
        real_43[l] = a1539;
        real_44[l] = a1540;
        real_45[l] = a1543;
        real_46[l] = a1551;
        mask_47[l] = a1552;
        real_48[l] = a1554;
        real_49[l] = a1563;
        real_50[l] = a1564;
        real_51[l] = a1568;
        real_52[l] = a1570;
        real_53[l] = a1574;
    }
    // implicit_water._impedance, implicit_water._problem, retention.flowing, implicit_water._sent
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1462 = real_34[l] + real_34[l + 1];
        const Real a1463 = real_34[l] / a1462;
        const Real a1464 = real_30[l] - real_30[l + 1];
        const Real a1465 = a1463 * a1464;
        const Real a1466 = real_30[l + 1] + a1465;
        const Real a1467 = real_30[l] + real_30[l + 1];
        const Real a1468 = a1467 * 0.5;
        const Real a1469 = minimum(a1466, a1468);
        const Real a1470 = exp(a1469);
        const Real a1471 = real_35[l] + real_35[l + 1];
        const Real a1472 = a1470 / a1471;
        const Mask a1575 = (real_44[l + 1] < numbers[l + 3 * LAYERS + 47]);
        const Real a1576 = select(a1575, numbers[l + 3 * LAYERS + 47], real_44[l + 1]);
        const Mask a1577 = (real_43[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a1578 = select(a1577, numbers[l + 10 * LAYERS + 52], real_43[l + 1]);
        const Real a1579 = a1578 - numbers[l + 10 * LAYERS + 52];
        const Real a1581 = numbers[l + 11 * LAYERS + 52] * a1579;
        const Real a1582 = -a1581;
        const Real a1583 = exp(a1582);
        const Real a1584 = a1576 * a1583;
        const Real a1585 = numbers[l + 11 * LAYERS + 52] - 1.0;
        const Real a1586 = a1584 / a1585;
        const Real a1587 = numbers[l + 3 * LAYERS + 47] - real_44[l + 1];
        const Real a1588 = at_least(a1587, 0.0);
        const Real a1589 = a1586 + a1588;
        const Mask a1590 = (real_44[l] < numbers[l + 3 * LAYERS + 48]);
        const Real a1591 = select(a1590, numbers[l + 3 * LAYERS + 48], real_44[l]);
        const Mask a1592 = (real_43[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a1593 = select(a1592, numbers[l + 10 * LAYERS + 53], real_43[l]);
        const Real a1594 = a1593 - numbers[l + 10 * LAYERS + 53];
        const Real a1596 = numbers[l + 11 * LAYERS + 53] * a1594;
        const Real a1597 = -a1596;
        const Real a1598 = exp(a1597);
        const Real a1599 = a1591 * a1598;
        const Real a1600 = numbers[l + 11 * LAYERS + 53] - 1.0;
        const Real a1601 = a1599 / a1600;
        const Real a1602 = numbers[l + 3 * LAYERS + 48] - real_44[l];
        const Real a1603 = at_least(a1602, 0.0);
        const Real a1604 = a1601 + a1603;
        const Real a1605 = real_53[l] + a1604;
        const Real a1606 = a1605 * 0.5;
        real_38[l] = a1462;
        real_54[l] = a1472;
        real_55[l] = a1583;
        real_56[l] = a1585;
        real_57[l] = a1589;
        real_58[l] = a1598;
        real_59[l] = a1600;
        real_60[l] = a1606;
    }
    // implicit_water._downward
    real_38[LAYERS - 1] = real_34[LAYERS - 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1608 = real_38[l] * real_49[l];
        real_34[l] = a1608;
    }
    const Real x1611 = real_53[LAYERS - 1] + real_34[LAYERS - 1];
    const Real x1612 = x1475 * x1611;
    const Real x1613 = x1497 * real_49[LAYERS - 1];
    const Real x1614 = x1612 + x1613;
    // implicit_water._upward
    const Real x1618 = real_36[0] * real_53[0];
    // implicit_water._balance
    const Mask x1619 = (real_of(0.0) > 0.0);
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1620 = select(x1619, 0.0, real_51[l]);
        const Real a1623 = real_38[l] * a1620;
        real_44[l] = a1620;
        real_43[l] = a1623;
    }
    // implicit_water._downward
    const Real x1626 = real_49[LAYERS - 1] + real_43[LAYERS - 1];
    const Real x1627 = x1475 * x1626;
    const Real x1628 = x1497 * real_44[LAYERS - 1];
    const Real x1629 = x1627 + x1628;
    // implicit_water._downward, implicit_water._sent, implicit_water._upward, implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1609 = real_60[l] + real_34[l];
        const Real a1610 = real_54[l] * a1609;
        const Real a1615 = real_53[l + 1] + real_57[l];
        const Real a1616 = a1615 * 0.5;
        const Real a1617 = real_54[l] * a1616;
        const Real a1621 = real_49[l] + real_58[l];
        const Real a1622 = a1621 * 0.5;
        const Real a1624 = a1622 + real_43[l];
        const Real a1625 = real_54[l] * a1624;
        real_44[l] = a1610;
        real_51[l + 1] = a1617;
        real_35[l] = a1625;
    }
    // implicit_water._balance
    real_35[LAYERS - 1] = x1629;
    // implicit_water._upward
    const Real x1635 = real_36[0] * real_49[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1632 = real_49[l + 1] + real_55[l];
        const Real a1633 = a1632 * 0.5;
        const Real a1634 = real_54[l] * a1633;
        real_43[l + 1] = a1634;
    }
    // implicit_water._balance
    real_43[0] = x1635;
    real_44[LAYERS - 1] = x1614;
    real_51[0] = x1618;
    // implicit_water._balance, implicit_water._mobile, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1631 = real_46[l] * real_35[l];
        const Real a1637 = real_46[l] * real_43[l];
        const Real a1638 = a1631 + a1637;
        const Real a1641 = real_44[l] + real_51[l];
        const Real a1642 = real_46[l] * a1641;
        const Real a1643 = a1638 * real_45[l];
        const Real a1644 = real_48[l] * a1641;
        const Real a1645 = a1643 + a1644;
        const Real a1646 = at_least(real_42[l], 1e-09);
        const Real a1647 = a1646 * a1645;
        const Real a1648 = at_least(a1642, 1e-30);
        const Real a1649 = a1647 / a1648;
        const Real a1650 = select(mask_47[l], 60.0, INFINITE);
        const Real a1651 = seconds * a1642;
        const Real a1652 = at_least(a1649, 0.02);
        const Real a1653 = minimum(a1652, a1650);
        const Real a1654 = seconds * a1638;
        const Real a1655 = real_41[l] - numbers[l + 9 * LAYERS + 52];
        const Real a1656 = a1655 / real_39[l];
        const Real a1657 = at_least(a1656, 1e-12);
        const Real a1658 = log(a1657);
        const Real a1659 = numbers[l + LAYERS + 47] * a1658;
        const Real a1660 = numbers[l + 10 * LAYERS + 52] - a1659;
        const Real a1661 = at_most(a1660, 16.11809565095832);
        const Real a1662 = exp(a1661);
        const Real a1663 = numbers[l + LAYERS + 47] * a1662;
        const Real a1664 = a1657 * real_39[l];
        const Real a1665 = a1663 / a1664;
        const Real a1666 = -a1662;
        const Mask a1667 = (real_41[l] > real_33[l]);
        const Real a1668 = select(a1667, real_33[l], real_41[l]);
        const Mask a1669 = (real_41[l] <= real_33[l]);
        const Real a1670 = a1668 - real_2[l];
        const Real a1671 = a1670 * 100.0;
        const Real a1672 = at_least(a1671, 0.0);
        const Real a1673 = at_most(a1672, 1.0);
        const Mask a1674 = (a1673 < 1.0);
        const Mask a1675 = (a1669 & a1674);
        const Real a1676 = select(a1675, 100.0, 0.0);
        const Mask a1677 = (a1662 < numbers[l + 3 * LAYERS + 47]);
        const Real a1678 = select(a1677, numbers[l + 3 * LAYERS + 47], a1662);
        const Mask a1679 = (a1661 < numbers[l + 10 * LAYERS + 52]);
        const Real a1680 = select(a1679, numbers[l + 10 * LAYERS + 52], a1661);
        const Real a1681 = a1680 - numbers[l + 10 * LAYERS + 52];
        const Real a1682 = numbers[l + 11 * LAYERS + 52] * a1681;
        const Real a1683 = -a1682;
        const Real a1684 = exp(a1683);
        const Mask a1685 = (a1662 > real_50[l]);
        const Real a1686 = numbers[l + 11 * LAYERS + 52] * a1684;
        const Real a1687 = a1686 / a1678;
        const Real a1688 = select(a1685, a1687, 0.0);
        const Real a1689 = a1678 * a1684;
        const Real a1690 = a1689 / real_52[l];
        const Real a1691 = numbers[l + 3 * LAYERS + 47] - a1662;
        const Real a1692 = at_least(a1691, 0.0);
        const Real a1693 = a1690 + a1692;
        real_49[l] = a1651;
        real_34[l] = a1653;
        real_53[l] = a1654;
        real_30[l] = a1655;
        real_37[l] = a1661;
        real_61[l] = a1662;
        real_62[l] = a1665;
        real_63[l] = a1666;
        real_64[l] = a1668;
        mask_65[l] = a1669;
        real_66[l] = a1673;
        mask_67[l] = a1674;
        real_68[l] = a1676;
        real_69[l] = a1684;
        real_70[l] = a1688;
        real_71[l] = a1693;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1722 = real_38[l] * real_69[l];
        real_43[l] = a1722;
    }
    const Real x1725 = real_71[LAYERS - 1] + real_43[LAYERS - 1];
    const Real x1726 = x1475 * x1725;
    const Real x1727 = x1497 * real_69[LAYERS - 1];
    const Real x1728 = x1726 + x1727;
    // implicit_water._upward
    const Real x1732 = real_36[0] * real_71[0];
    // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Mask a1694 = (real_61[l + 1] < numbers[l + 3 * LAYERS + 47]);
        const Real a1695 = select(a1694, numbers[l + 3 * LAYERS + 47], real_61[l + 1]);
        const Mask a1696 = (real_37[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a1697 = select(a1696, numbers[l + 10 * LAYERS + 52], real_37[l + 1]);
        const Real a1698 = a1697 - numbers[l + 10 * LAYERS + 52];
        const Real a1699 = numbers[l + 11 * LAYERS + 52] * a1698;
        const Real a1700 = -a1699;
        const Real a1701 = exp(a1700);
        const Real a1702 = a1695 * a1701;
        const Real a1703 = a1702 / real_56[l];
        const Real a1704 = numbers[l + 3 * LAYERS + 47] - real_61[l + 1];
        const Real a1705 = at_least(a1704, 0.0);
        const Real a1706 = a1703 + a1705;
        const Mask a1707 = (real_61[l] < numbers[l + 3 * LAYERS + 48]);
        const Real a1708 = select(a1707, numbers[l + 3 * LAYERS + 48], real_61[l]);
        const Mask a1709 = (real_37[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a1710 = select(a1709, numbers[l + 10 * LAYERS + 53], real_37[l]);
        const Real a1711 = a1710 - numbers[l + 10 * LAYERS + 53];
        const Real a1712 = numbers[l + 11 * LAYERS + 53] * a1711;
        const Real a1713 = -a1712;
        const Real a1714 = exp(a1713);
        const Real a1715 = a1708 * a1714;
        const Real a1716 = a1715 / real_59[l];
        const Real a1717 = numbers[l + 3 * LAYERS + 48] - real_61[l];
        const Real a1718 = at_least(a1717, 0.0);
        const Real a1719 = a1716 + a1718;
        const Real a1720 = real_71[l] + a1719;
        const Real a1721 = a1720 * 0.5;
        const Real a1723 = a1721 + real_43[l];
        const Real a1724 = real_54[l] * a1723;
        const Real a1729 = real_71[l + 1] + a1706;
        const Real a1730 = a1729 * 0.5;
        const Real a1731 = real_54[l] * a1730;
        real_55[l] = a1701;
        real_60[l] = a1714;
        real_35[l] = a1724;
        real_51[l + 1] = a1731;
    }
    // implicit_water._flow
    real_35[LAYERS - 1] = x1728;
    real_51[0] = x1732;
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1734 = real_66[l] * real_35[l];
        const Real a1736 = real_66[l] * real_51[l];
        real_43[l] = a1734;
        real_71[l] = a1736;
    }
    const Real x1737 = x1499 - real_71[0];
    const Mask x1738 = (x1737 > x1441);
    const Real x1739 = select(x1738, x1441, x1737);
    // implicit_water._remaining
    const Real x1740 = real_64[0] - x1453;
    const Real x1741 = x1740 * 100.0;
    const Real x1742 = at_least(x1741, 0.0);
    const Real x1743 = at_most(x1742, 1.0);
    // implicit_water._flow
    const Real x1744 = x1414 * x1743;
    const Real x1751 = real_43[LAYERS - 1] - x1518;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1750 = real_43[l] - real_71[l + 1];
        real_61[l + 1] = a1750;
    }
    // implicit_water._gain
    real_61[0] = x1739;
    for (int l = 0; l < LAYERS - 1; ++l) real_71[l] = real_61[l + 1];
    real_71[LAYERS - 1] = x1751;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1745 = real_64[l] - real_31[l];
        const Real a1746 = a1745 * 100.0;
        const Real a1747 = at_least(a1746, 0.0);
        const Real a1748 = at_most(a1747, 1.0);
        const Real a1749 = real_32[l] * a1748;
        const Real a1752 = real_41[l] - real_64[l];
        const Real a1753 = a1752 * 1e-09;
        const Real a1754 = real_64[l] + a1753;
        const Real a1755 = a1754 - state[l + 2 * LAYERS];
        const Real a1756 = numbers[l] * a1755;
        const Real a1757 = a1749 + in_row(l, 0, x1744);
        const Real a1760 = real_61[l] - real_71[l];
        const Real a1761 = a1760 - a1757;
        const Real a1762 = seconds * a1761;
        const Real a1763 = a1756 - a1762;
        const Real a1764 = select(x1619, 0.0, real_70[l]);
        const Real a1767 = real_38[l] * a1764;
        real_43[l] = a1749;
        real_37[l] = a1763;
        real_44[l] = a1764;
        real_48[l] = a1767;
    }
    // implicit_water._downward
    const Real x1770 = real_69[LAYERS - 1] + real_48[LAYERS - 1];
    const Real x1771 = x1475 * x1770;
    const Real x1772 = x1497 * real_44[LAYERS - 1];
    const Real x1773 = x1771 + x1772;
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1765 = real_69[l] + real_60[l];
        const Real a1766 = a1765 * 0.5;
        const Real a1768 = a1766 + real_48[l];
        const Real a1769 = real_54[l] * a1768;
        real_44[l] = a1769;
    }
    // implicit_water._balance
    real_44[LAYERS - 1] = x1773;
    // implicit_water._upward
    const Real x1779 = real_36[0] * real_69[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1776 = real_69[l + 1] + real_55[l];
        const Real a1777 = a1776 * 0.5;
        const Real a1778 = real_54[l] * a1777;
        real_48[l + 1] = a1778;
    }
    // implicit_water._balance
    real_48[0] = x1779;
    const Mask x1789 = (x1739 < x1441);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1775 = real_66[l] * real_44[l];
        const Real a1781 = real_66[l] * real_48[l];
        const Real a1782 = select(x1619, 1.0, real_62[l]);
        const Real a1783 = a1775 * a1782;
        const Real a1784 = real_68[l] * real_35[l];
        const Real a1785 = a1783 + a1784;
        const Real a1786 = a1781 * a1782;
        const Real a1787 = real_68[l] * real_51[l];
        const Real a1788 = a1786 + a1787;
        real_69[l] = a1775;
        real_71[l] = a1781;
        real_70[l] = a1785;
        real_46[l] = a1788;
    }
    const Real x1790 = select(x1789, real_46[0], 0.0);
    real_48[0] = x1790;
    for (int l = 0; l < LAYERS - 1; ++l) real_48[l + 1] = real_46[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1791 = magnitude(real_63[l]);
        const Real a1792 = select(x1619, a1791, real_41[l]);
        const Real a1794 = real_70[l] + real_48[l];
        const Real a1795 = a1792 * a1794;
        real_44[l] = a1795;
    }
    real_48[0] = real_44[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_48[l + 1] = real_44[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_63[l] = real_44[l + 1];
    real_63[LAYERS - 1] = real_44[LAYERS - 1];
    // implicit_water._demanded
    const Mask x1810 = (real_64[0] > x1453);
    const Real x1811 = x1453 + 0.01;
    const Mask x1812 = (real_64[0] < x1811);
    const Mask x1813 = (x1810 & x1812);
    const Mask x1814 = (real_64[0] == x1453);
    // implicit_water._balance, implicit_water._demanded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1798 = maximum(real_48[l], real_63[l]);
        const Real a1799 = maximum(real_44[l], a1798);
        const Mask a1800 = (real_37[l] < 0.0);
        const Mask a1801 = (real_64[l] > real_31[l]);
        const Real a1802 = real_31[l] + 0.01;
        const Mask a1803 = (real_64[l] < a1802);
        const Mask a1804 = (a1801 & a1803);
        const Mask a1805 = (real_64[l] == real_31[l]);
        const Mask a1806 = (a1805 & a1800);
        const Mask a1807 = (a1804 | a1806);
        const Real a1808 = real_32[l] * 100.0;
        const Real a1809 = select(a1807, a1808, 0.0);
        real_45[l] = a1799;
        mask_47[l] = a1800;
        real_72[l] = a1802;
        real_73[l] = a1808;
        real_74[l] = a1809;
    }
    // implicit_water._demanded
    const Mask x1815 = (x1814 & mask_47[0]);
    const Mask x1816 = (x1813 | x1815);
    const Real x1817 = x1414 * 100.0;
    const Real x1818 = select(x1816, x1817, 0.0);
    // implicit_water._balance
    const Real x1838 = select(mask_65[0], x1818, 0.0);
    // implicit_water._at
    const Mask x1848 = (real_of(0.0) < 1530.0);
    // implicit_water._balance, implicit_water._mobile, implicit_water._at
    Mask a1847_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1819 = select(mask_65[l], 1.0, 1e-09);
        const Real a1820 = select(x1619, 1e-11, a1819);
        const Real a1821 = real_69[l] + real_71[l];
        const Real a1822 = real_35[l] + real_51[l];
        const Real a1823 = real_66[l] * a1822;
        const Real a1824 = a1821 * real_62[l];
        const Real a1825 = real_68[l] * a1822;
        const Real a1826 = a1824 + a1825;
        const Real a1827 = at_least(real_30[l], 1e-09);
        const Real a1828 = a1827 * a1826;
        const Real a1829 = at_least(a1823, 1e-30);
        const Real a1830 = a1828 / a1829;
        const Real a1831 = select(mask_67[l], 60.0, INFINITE);
        const Real a1832 = seconds * real_45[l];
        const Real a1833 = numbers[l] * numbers[l + 2 * LAYERS + 47];
        const Real a1834 = a1832 + a1833;
        const Real a1835 = a1834 * 1.4210854715202004e-14;
        const Real a1836 = numbers[l] * a1820;
        const Real a1837 = select(mask_65[l], real_74[l], 0.0);
        const Real a1839 = seconds * a1823;
        const Real a1840 = at_least(a1830, 0.02);
        const Real a1841 = minimum(a1840, a1831);
        const Real a1842 = seconds * a1821;
        const Real a1843 = magnitude(real_37[l]);
        const Real a1844 = numbers[l] * 1e-09;
        const Real a1845 = maximum(a1835, a1844);
        const Mask a1846 = (a1843 > a1835);
        a1847_last = (a1847_last | a1846);
        real_63[l] = a1833;
        real_48[l] = a1836;
        real_44[l] = a1837;
        real_64[l] = a1839;
        real_75[l] = a1841;
        real_76[l] = a1842;
        real_77[l] = a1843;
        real_78[l] = a1844;
        real_79[l] = a1845;
    }
    // implicit_water._at
    const Mask x1849 = (a1847_last & x1848);
    Mask a1851_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a1850 = (real_77[l] <= real_79[l]);
        a1851_last = (a1851_last & a1850);
    }
    // implicit_water.solve_water
    for (int l = 0; l < LAYERS; ++l) real_79[l] = real_41[l];
    for (int l = 0; l < LAYERS; ++l) real_77[l] = real_of(0.0);
    real_80[0] = x1739;
    for (int l = 0; l < LAYERS - 1; ++l) real_80[l + 1] = real_61[l + 1];
    real_80[LAYERS] = x1751;
    Real w1855 = x1744;
    for (int l = 0; l < LAYERS; ++l) real_74[l] = real_43[l];
    for (int l = 0; l < LAYERS; ++l) real_45[l] = real_37[l];
    for (int l = 0; l < LAYERS; ++l) real_71[l] = real_48[l];
    for (int l = 0; l < LAYERS; ++l) real_69[l] = real_70[l];
    real_51[0] = x1790;
    for (int l = 0; l < LAYERS - 1; ++l) real_51[l + 1] = real_46[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_35[l] = real_44[l];
    Real w1862 = x1838;
    for (int l = 0; l < LAYERS; ++l) real_68[l] = real_64[l];
    for (int l = 0; l < LAYERS; ++l) real_66[l] = real_75[l];
    for (int l = 0; l < LAYERS; ++l) real_62[l] = real_76[l];
    Real w1866 = real_of(INFINITE);
    Real w1867 = real_of(1.0);
    Real w1868 = real_of(0.0);
    Mask w1869 = x1849;
    Mask w1870 = a1851_last;
    for (int pass = 0; pass < 1530; ++pass) {
        if (!any_lane(w1869)) break;
        // implicit_water._iteration
        const Mask x1873 = (w1868 == 30.0);
        const Mask x1874 = (w1868 == 330.0);
        const Mask x1875 = (x1873 | x1874);
        Real a1872_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1871 = magnitude(real_45[l]);
            a1872_last = a1872_last + a1871;
        }
        const Mask x1876 = (a1872_last < w1866);
        const Mask x1877 = (w1868 < 30.0);
        const Mask x1878 = (x1876 | x1877);
        const Mask x1879 = (w1868 < 330.0);
        const Real x1880 = select(x1879, 1.03, 1.0);
        const Real x1881 = select(x1878, x1880, 0.5);
        const Real x1882 = x1881 * w1867;
        const Real x1883 = at_least(x1882, 0.1);
        const Real x1884 = at_most(x1883, 1.0);
        const Real x1885 = select(x1875, 0.5, x1884);
        // implicit_water._change
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1892 = seconds * real_69[l];
            const Real a1893 = -a1892;
            const Real a1894 = seconds * real_51[l + 1];
            const Real a1895 = -a1894;
            real_55[l] = a1893;
            real_60[l] = a1895;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1886 = real_35[l] + in_row(l, 0, w1862);
            const Real a1887 = a1886 + real_69[l];
            const Real a1888 = a1887 + real_51[l];
            const Real a1889 = seconds * a1888;
            const Real a1890 = real_71[l] + a1889;
            const Real a1896 = -real_45[l];
            real_30[l] = a1886;
            real_81[l] = a1890;
            real_82[l] = a1896;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_55, real_81, real_60, real_82, real_83);
        // implicit_water._stopped
        const Mask x1993 = (real_79[0] > x1453);
        // implicit_water._moved, implicit_water._mobile, implicit_water._raised, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1898 = (real_77[l] > 0.0);
            const Mask a1899 = (real_79[l] <= real_33[l]);
            const Real a1900 = real_79[l] - numbers[l + 9 * LAYERS + 52];
            const Real a1901 = at_least(a1900, 1e-09);
            const Real a1902 = select(a1898, real_34[l], real_66[l]);
            const Real a1903 = select(a1898, real_49[l], real_68[l]);
            const Real a1904 = at_least(a1903, 1e-30);
            const Real a1905 = 1 / a1901;
            const Real a1906 = real_42[l] * a1905;
            const Real a1907 = at_least(a1906, 1.0);
            const Real a1908 = real_33[l] - numbers[l + 9 * LAYERS + 52];
            const Real a1909 = a1908 * a1905;
            const Mask a1910 = (a1909 > a1907);
            const Real a1911 = select(a1910, a1907, a1909);
            const Real a1912 = at_least(a1911, 1e-30);
            const Real a1913 = seconds * real_30[l];
            const Real a1914 = numbers[l] + a1913;
            const Real a1915 = a1914 * a1901;
            const Real a1916 = select(a1899, a1914, real_78[l]);
            const Real a1917 = a1902 * a1904;
            const Real a1918 = a1917 * a1905;
            const Real a1919 = a1916 + a1918;
            const Real a1920 = numbers[l] * 1e-11;
            const Real a1921 = x1885 * real_83[l];
            const Real a1922 = real_77[l] + a1921;
            const Real a1923 = a1915 * a1912;
            const Real a1924 = a1915 - a1923;
            const Real a1925 = a1924 * 1e-09;
            const Real a1926 = a1923 + a1925;
            const Real a1927 = select(a1899, a1915, a1926);
            const Real a1928 = a1927 + a1904;
            const Real a1929 = log(a1912);
            const Real a1930 = a1902 * a1929;
            const Real a1931 = at_most(a1930, 300.0);
            const Real a1932 = exp(a1931);
            const Real a1933 = a1904 * a1932;
            const Real a1934 = a1923 + a1933;
            const Real a1935 = a1915 * a1907;
            const Real a1936 = a1935 - a1923;
            const Real a1937 = a1936 * 1e-09;
            const Real a1938 = a1923 + a1937;
            const Real a1939 = maximum(real_49[l], a1904);
            const Real a1940 = a1938 + a1939;
            const Real a1941 = a1920 + real_62[l];
            const Real a1942 = a1941 * a1922;
            const Real a1943 = x1885 * a1919;
            const Real a1944 = a1943 * real_83[l];
            const Real a1945 = select(a1898, a1942, a1944);
            const Real a1946 = a1928 + a1945;
            const Real a1947 = a1946 - a1940;
            const Real a1948 = a1920 + real_53[l];
            const Real a1949 = a1947 / a1948;
            const Real a1950 = select(a1898, a1922, a1949);
            const Real a1951 = at_least(a1950, 0.0);
            const Mask a1952 = (a1922 > 0.0);
            const Mask a1953 = (a1946 > a1940);
            const Mask a1954 = select(a1898, a1952, a1953);
            const Mask a1955 = (a1946 > a1934);
            const Real a1956 = a1915 * 1e-09;
            const Real a1957 = select(a1955, a1956, a1915);
            const Real a1958 = a1923 * 0.999999999;
            const Real a1959 = select(a1955, a1958, 0.0);
            const Real a1960 = a1946 - a1959;
            const Real a1961 = at_least(a1960, 1e-30);
            const Real a1962 = a1961 / a1904;
            const Real a1963 = log(a1962);
            const Real a1964 = a1963 / a1902;
            const Real a1965 = at_most(a1964, 50.0);
            const Real a1966 = exp(a1965);
            const Real a1967 = a1960 - a1957;
            const Real a1968 = a1967 - a1904;
            const Real a1969 = a1957 + a1917;
            const Real a1970 = a1968 / a1969;
            const Real a1971 = a1970 + 1.0;
            const Real a1972 = a1961 / a1957;
            const Real a1973 = minimum(a1966, a1972);
            const Real a1974 = minimum(a1973, a1971);
            const Real a1975 = at_least(a1974, 0.05);
            const Real a1976 = select(a1955, a1912, 0.05);
            const Real a1977 = select(a1955, a1907, a1912);
            const Real a1978 = maximum(a1975, a1976);
            const Real a1979 = minimum(a1978, a1977);
            const Real a1980 = a1901 * a1979;
            const Real a1981 = numbers[l + 9 * LAYERS + 52] + a1980;
            const Real a1982 = maximum(a1981, real_2[l]);
            const Mask a1983 = (real_79[l] > real_31[l]);
            const Mask a1984 = (a1982 < real_31[l]);
            const Mask a1985 = (a1983 & a1984);
            const Mask a1986 = (real_79[l] < real_31[l]);
            const Mask a1987 = (a1982 > real_31[l]);
            const Mask a1988 = (a1986 & a1987);
            const Mask a1989 = (a1985 | a1988);
            const Mask a1990 = (real_32[l] > 0.0);
            const Mask a1991 = (a1989 & a1990);
            const Real a1992 = select(a1991, real_31[l], a1982);
            real_82[l] = a1951;
            mask_67[l] = a1954;
            real_81[l] = a1992;
        }
        // implicit_water._stopped
        const Mask x1994 = (real_81[0] < x1453);
        const Mask x1995 = (x1993 & x1994);
        const Mask x1996 = (real_79[0] < x1453);
        const Mask x1997 = (real_81[0] > x1453);
        const Mask x1998 = (x1996 & x1997);
        const Mask x1999 = (x1995 | x1998);
        const Mask x2000 = (x1414 > 0.0);
        const Mask x2001 = (x1999 & x2000);
        const Real x2002 = select(x2001, x1453, real_81[0]);
        // implicit_water._moved
        real_81[0] = x2002;
        // implicit_water._iteration
        const Real x2013 = select(x1875, INFINITE, a1872_last);
        const Real x2014 = real_of_mask(w1869);
        const Real x2015 = w1868 + x2014;
        // implicit_water._moved, implicit_water._iteration, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2004 = (real_81[l] >= real_40[l]);
            const Mask a2005 = (mask_67[l] | a2004);
            const Real a2006 = select(a2005, real_40[l], real_81[l]);
            const Real a2007 = select(a2005, real_82[l], 0.0);
            const Real a2008 = select(x1874, real_40[l], real_41[l]);
            const Real a2009 = select(x1875, a2008, a2006);
            const Real a2010 = select(x1875, 0.0, a2007);
            const Real a2011 = select(w1869, a2009, real_79[l]);
            const Real a2012 = select(w1869, a2010, real_77[l]);
            const Real a2016 = a2011 - numbers[l + 9 * LAYERS + 52];
            const Real a2017 = a2016 / real_39[l];
            const Real a2018 = at_least(a2017, 1e-12);
            const Real a2019 = log(a2018);
            const Real a2020 = numbers[l + LAYERS + 47] * a2019;
            const Real a2021 = numbers[l + 10 * LAYERS + 52] - a2020;
            const Real a2022 = at_most(a2021, 16.11809565095832);
            const Real a2023 = exp(a2022);
            const Real a2024 = numbers[l + LAYERS + 47] * a2023;
            const Real a2025 = a2018 * real_39[l];
            const Real a2026 = a2024 / a2025;
            const Real a2028 = a2012 - a2023;
            const Mask a2029 = (a2011 > real_33[l]);
            const Real a2030 = select(a2029, real_33[l], a2011);
            const Mask a2031 = (a2011 <= real_33[l]);
            const Real a2032 = a2030 - real_2[l];
            const Real a2033 = a2032 * 100.0;
            const Real a2034 = at_least(a2033, 0.0);
            const Real a2035 = at_most(a2034, 1.0);
            const Mask a2036 = (a2035 < 1.0);
            const Mask a2037 = (a2031 & a2036);
            const Real a2038 = select(a2037, 100.0, 0.0);
            const Real a2039 = -a2028;
            const Mask a2040 = (a2039 < numbers[l + 3 * LAYERS + 47]);
            const Real a2041 = select(a2040, numbers[l + 3 * LAYERS + 47], a2039);
            const Mask a2042 = (a2022 < numbers[l + 10 * LAYERS + 52]);
            const Real a2043 = select(a2042, numbers[l + 10 * LAYERS + 52], a2022);
            const Real a2044 = a2043 - numbers[l + 10 * LAYERS + 52];
            const Real a2045 = numbers[l + 11 * LAYERS + 52] * a2044;
            const Real a2046 = -a2045;
            const Real a2047 = exp(a2046);
            const Mask a2048 = (a2039 > real_50[l]);
            const Real a2049 = numbers[l + 11 * LAYERS + 52] * a2047;
            const Real a2050 = a2049 / a2041;
            const Real a2051 = select(a2048, a2050, 0.0);
            const Real a2052 = a2041 * a2047;
            const Real a2053 = a2052 / real_52[l];
            const Real a2054 = a2028 + numbers[l + 3 * LAYERS + 47];
            const Real a2055 = at_least(a2054, 0.0);
            const Real a2056 = a2053 + a2055;
            real_83[l] = a2011;
            real_30[l] = a2012;
            real_84[l] = a2016;
            real_85[l] = a2022;
            real_86[l] = a2026;
            real_87[l] = a2028;
            real_88[l] = a2030;
            mask_65[l] = a2031;
            real_89[l] = a2035;
            mask_47[l] = a2036;
            real_90[l] = a2038;
            real_91[l] = a2047;
            real_92[l] = a2051;
            real_93[l] = a2056;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2087 = real_38[l] * real_91[l];
            real_81[l] = a2087;
        }
        const Real x2090 = real_93[LAYERS - 1] + real_81[LAYERS - 1];
        const Real x2091 = x1475 * x2090;
        const Real x2092 = x1497 * real_91[LAYERS - 1];
        const Real x2093 = x2091 + x2092;
        // implicit_water._upward
        const Real x2097 = real_36[0] * real_93[0];
        // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2057 = -real_87[l + 1];
            const Mask a2058 = (a2057 < numbers[l + 3 * LAYERS + 47]);
            const Real a2059 = select(a2058, numbers[l + 3 * LAYERS + 47], a2057);
            const Mask a2060 = (real_85[l + 1] < numbers[l + 10 * LAYERS + 52]);
            const Real a2061 = select(a2060, numbers[l + 10 * LAYERS + 52], real_85[l + 1]);
            const Real a2062 = a2061 - numbers[l + 10 * LAYERS + 52];
            const Real a2063 = numbers[l + 11 * LAYERS + 52] * a2062;
            const Real a2064 = -a2063;
            const Real a2065 = exp(a2064);
            const Real a2066 = a2059 * a2065;
            const Real a2067 = a2066 / real_56[l];
            const Real a2068 = real_87[l + 1] + numbers[l + 3 * LAYERS + 47];
            const Real a2069 = at_least(a2068, 0.0);
            const Real a2070 = a2067 + a2069;
            const Real a2071 = -real_87[l];
            const Mask a2072 = (a2071 < numbers[l + 3 * LAYERS + 48]);
            const Real a2073 = select(a2072, numbers[l + 3 * LAYERS + 48], a2071);
            const Mask a2074 = (real_85[l] < numbers[l + 10 * LAYERS + 53]);
            const Real a2075 = select(a2074, numbers[l + 10 * LAYERS + 53], real_85[l]);
            const Real a2076 = a2075 - numbers[l + 10 * LAYERS + 53];
            const Real a2077 = numbers[l + 11 * LAYERS + 53] * a2076;
            const Real a2078 = -a2077;
            const Real a2079 = exp(a2078);
            const Real a2080 = a2073 * a2079;
            const Real a2081 = a2080 / real_59[l];
            const Real a2082 = real_87[l] + numbers[l + 3 * LAYERS + 48];
            const Real a2083 = at_least(a2082, 0.0);
            const Real a2084 = a2081 + a2083;
            const Real a2085 = real_93[l] + a2084;
            const Real a2086 = a2085 * 0.5;
            const Real a2088 = a2086 + real_81[l];
            const Real a2089 = real_54[l] * a2088;
            const Real a2094 = real_93[l + 1] + a2070;
            const Real a2095 = a2094 * 0.5;
            const Real a2096 = real_54[l] * a2095;
            real_60[l] = a2065;
            real_55[l] = a2079;
            real_82[l] = a2089;
            real_94[l + 1] = a2096;
        }
        // implicit_water._flow
        real_82[LAYERS - 1] = x2093;
        real_94[0] = x2097;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2099 = real_89[l] * real_82[l];
            const Real a2101 = real_89[l] * real_94[l];
            real_81[l] = a2099;
            real_93[l] = a2101;
        }
        const Real x2102 = x1499 - real_93[0];
        const Mask x2103 = (x2102 > x1441);
        const Real x2104 = select(x2103, x1441, x2102);
        // implicit_water._remaining
        const Real x2105 = real_88[0] - x1453;
        const Real x2106 = x2105 * 100.0;
        const Real x2107 = at_least(x2106, 0.0);
        const Real x2108 = at_most(x2107, 1.0);
        // implicit_water._flow
        const Real x2109 = x1414 * x2108;
        const Real x2116 = real_81[LAYERS - 1] - x1518;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2115 = real_81[l] - real_93[l + 1];
            real_58[l] = a2115;
        }
        // implicit_water._gain
        real_93[0] = x2104;
        for (int l = 0; l < LAYERS - 1; ++l) real_93[l + 1] = real_58[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_81[l] = real_58[l];
        real_81[LAYERS - 1] = x2116;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2110 = real_88[l] - real_31[l];
            const Real a2111 = a2110 * 100.0;
            const Real a2112 = at_least(a2111, 0.0);
            const Real a2113 = at_most(a2112, 1.0);
            const Real a2114 = real_32[l] * a2113;
            const Real a2117 = real_83[l] - real_88[l];
            const Real a2118 = a2117 * 1e-09;
            const Real a2119 = real_88[l] + a2118;
            const Real a2120 = real_30[l] * 1e-11;
            const Real a2121 = a2119 + a2120;
            const Real a2122 = a2121 - state[l + 2 * LAYERS];
            const Real a2123 = numbers[l] * a2122;
            const Real a2124 = a2114 + in_row(l, 0, x2109);
            const Real a2127 = real_93[l] - real_81[l];
            const Real a2128 = a2127 - a2124;
            const Real a2129 = seconds * a2128;
            const Real a2130 = a2123 - a2129;
            const Mask a2131 = (real_30[l] > 0.0);
            const Real a2132 = select(a2131, 0.0, real_92[l]);
            const Real a2135 = real_38[l] * a2132;
            real_85[l] = a2114;
            real_95[l] = a2130;
            mask_67[l] = a2131;
            real_96[l] = a2132;
            real_97[l] = a2135;
        }
        // implicit_water._downward
        const Real x2138 = real_91[LAYERS - 1] + real_97[LAYERS - 1];
        const Real x2139 = x1475 * x2138;
        const Real x2140 = x1497 * real_96[LAYERS - 1];
        const Real x2141 = x2139 + x2140;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2133 = real_91[l] + real_55[l];
            const Real a2134 = a2133 * 0.5;
            const Real a2136 = a2134 + real_97[l];
            const Real a2137 = real_54[l] * a2136;
            real_96[l] = a2137;
        }
        // implicit_water._balance
        real_96[LAYERS - 1] = x2141;
        // implicit_water._upward
        const Real x2147 = real_36[0] * real_91[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2144 = real_91[l + 1] + real_60[l];
            const Real a2145 = a2144 * 0.5;
            const Real a2146 = real_54[l] * a2145;
            real_97[l + 1] = a2146;
        }
        // implicit_water._balance
        real_97[0] = x2147;
        const Mask x2157 = (x2104 < x1441);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2143 = real_89[l] * real_96[l];
            const Real a2149 = real_89[l] * real_97[l];
            const Real a2150 = select(mask_67[l], 1.0, real_86[l]);
            const Real a2151 = a2143 * a2150;
            const Real a2152 = real_90[l] * real_82[l];
            const Real a2153 = a2151 + a2152;
            const Real a2154 = a2149 * a2150;
            const Real a2155 = real_90[l] * real_94[l];
            const Real a2156 = a2154 + a2155;
            real_91[l] = a2143;
            real_81[l] = a2149;
            real_93[l] = a2153;
            real_92[l] = a2156;
        }
        const Real x2158 = select(x2157, real_92[0], 0.0);
        real_97[0] = x2158;
        for (int l = 0; l < LAYERS - 1; ++l) real_97[l + 1] = real_92[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2159 = magnitude(real_87[l]);
            const Real a2160 = select(mask_67[l], a2159, real_83[l]);
            const Real a2162 = real_93[l] + real_97[l];
            const Real a2163 = a2160 * a2162;
            real_96[l] = a2163;
        }
        real_97[0] = real_96[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_97[l + 1] = real_96[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_87[l] = real_96[l + 1];
        real_87[LAYERS - 1] = real_96[LAYERS - 1];
        // implicit_water._demanded
        const Mask x2176 = (real_88[0] > x1453);
        const Mask x2177 = (real_88[0] < x1811);
        const Mask x2178 = (x2176 & x2177);
        const Mask x2179 = (real_88[0] == x1453);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2166 = maximum(real_97[l], real_87[l]);
            const Real a2167 = maximum(real_96[l], a2166);
            const Mask a2168 = (real_95[l] < 0.0);
            const Mask a2169 = (real_88[l] > real_31[l]);
            const Mask a2170 = (real_88[l] < real_72[l]);
            const Mask a2171 = (a2169 & a2170);
            const Mask a2172 = (real_88[l] == real_31[l]);
            const Mask a2173 = (a2172 & a2168);
            const Mask a2174 = (a2171 | a2173);
            const Real a2175 = select(a2174, real_73[l], 0.0);
            real_98[l] = a2167;
            mask_99[l] = a2168;
            real_100[l] = a2175;
        }
        // implicit_water._demanded
        const Mask x2180 = (x2179 & mask_99[0]);
        const Mask x2181 = (x2178 | x2180);
        const Real x2182 = select(x2181, x1817, 0.0);
        // implicit_water._balance
        const Real x2201 = select(mask_65[0], x2182, 0.0);
        // implicit_water._at
        const Mask x2210 = (x2015 < 1530.0);
        // implicit_water._balance, implicit_water._mobile, implicit_water._at
        Mask a2209_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2183 = select(mask_65[l], 1.0, 1e-09);
            const Real a2184 = select(mask_67[l], 1e-11, a2183);
            const Real a2185 = real_91[l] + real_81[l];
            const Real a2186 = real_82[l] + real_94[l];
            const Real a2187 = real_89[l] * a2186;
            const Real a2188 = a2185 * real_86[l];
            const Real a2189 = real_90[l] * a2186;
            const Real a2190 = a2188 + a2189;
            const Real a2191 = at_least(real_84[l], 1e-09);
            const Real a2192 = a2191 * a2190;
            const Real a2193 = at_least(a2187, 1e-30);
            const Real a2194 = a2192 / a2193;
            const Real a2195 = select(mask_47[l], 60.0, INFINITE);
            const Real a2196 = seconds * real_98[l];
            const Real a2197 = a2196 + real_63[l];
            const Real a2198 = a2197 * 1.4210854715202004e-14;
            const Real a2199 = numbers[l] * a2184;
            const Real a2200 = select(mask_65[l], real_100[l], 0.0);
            const Real a2202 = seconds * a2187;
            const Real a2203 = at_least(a2194, 0.02);
            const Real a2204 = minimum(a2203, a2195);
            const Real a2205 = seconds * a2185;
            const Real a2206 = magnitude(real_95[l]);
            const Real a2207 = maximum(a2198, real_78[l]);
            const Mask a2208 = (a2206 > a2198);
            a2209_last = (a2209_last | a2208);
            real_87[l] = a2199;
            real_97[l] = a2200;
            real_96[l] = a2202;
            real_88[l] = a2204;
            real_101[l] = a2205;
            real_102[l] = a2206;
            real_103[l] = a2207;
        }
        // implicit_water._at
        const Mask x2211 = (a2209_last & x2210);
        Mask a2213_last = mask_of(true);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2212 = (real_102[l] <= real_103[l]);
            a2213_last = (a2213_last & a2212);
        }
        for (int l = 0; l < LAYERS; ++l) real_79[l] = real_83[l];
        for (int l = 0; l < LAYERS; ++l) real_77[l] = real_30[l];
        real_80[0] = x2104;
        for (int l = 0; l < LAYERS - 1; ++l) real_80[l + 1] = real_58[l];
        real_80[LAYERS] = x2116;
        for (int l = 0; l < LAYERS; ++l) real_74[l] = real_85[l];
        for (int l = 0; l < LAYERS; ++l) real_45[l] = real_95[l];
        for (int l = 0; l < LAYERS; ++l) real_71[l] = real_87[l];
        for (int l = 0; l < LAYERS; ++l) real_69[l] = real_93[l];
        real_51[0] = x2158;
        for (int l = 0; l < LAYERS - 1; ++l) real_51[l + 1] = real_92[l + 1];
        for (int l = 0; l < LAYERS; ++l) real_35[l] = real_97[l];
        for (int l = 0; l < LAYERS; ++l) real_68[l] = real_96[l];
        for (int l = 0; l < LAYERS; ++l) real_66[l] = real_88[l];
        for (int l = 0; l < LAYERS; ++l) real_62[l] = real_101[l];
        w1855 = x2109;
        w1862 = x2201;
        w1866 = x2013;
        w1867 = x1885;
        w1868 = x2015;
        w1869 = x2211;
        w1870 = a2213_last;
    }
    // implicit_water._change
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2220 = seconds * real_69[l];
        const Real a2221 = -a2220;
        const Real a2222 = seconds * real_51[l + 1];
        const Real a2223 = -a2222;
        real_59[l] = a2221;
        real_56[l] = a2223;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2214 = real_35[l] + in_row(l, 0, w1862);
        const Real a2215 = a2214 + real_69[l];
        const Real a2216 = a2215 + real_51[l];
        const Real a2217 = seconds * a2216;
        const Real a2218 = real_71[l] + a2217;
        const Real a2224 = -real_45[l];
        real_62[l] = a2218;
        real_66[l] = a2224;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_59, real_62, real_56, real_66, real_71);
    // implicit_water._changed
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2226 = real_69[l] * real_71[l];
        const Real a2227 = real_51[l] * real_71[l];
        real_66[l] = a2226;
        real_62[l] = a2227;
    }
    const Real x2228 = -real_62[0];
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2229 = real_66[l] - real_62[l + 1];
        real_104[l + 1] = a2229;
    }
    real_104[0] = x2228;
    real_104[LAYERS] = real_66[LAYERS - 1];
    const Real x2232 = w1862 * real_71[0];
    const Real x2233 = w1855 + x2232;
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a2231 = real_80[l] + real_104[l];
        real_105[l] = a2231;
    }
    // implicit_water._limited
    const Real x2236 = minimum(real_105[0], x1441);
    const Real x2237 = at_least(x2233, 0.0);
    const Real x2238 = minimum(x2237, x1414);
    // implicit_water.<genexpr>
    real_105[0] = x2236;
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a2242 = select(w1870, real_105[l], 0.0);
        real_104[l] = a2242;
    }
    results[LAYERS + 13] = real_104[LAYERS];
    results[LAYERS + 31] = real_104[LAYERS];
    const Real x2243 = select(w1870, x2238, 0.0);
    // water_flow.__call__
    const Real x2251 = x1441 - real_104[0];
    const Real x2252 = seconds * x2251;
    const Mask x2253 = (x2252 > numbers[LAYERS + 10]);
    const Real x2254 = select(x2253, numbers[LAYERS + 10], x2252);
    const Real x2255 = at_least(x2254, 0.0);
    const Real x2257 = x2255 / seconds;
    const Real x2258 = x2251 - x2257;
    results[LAYERS + 12] = x2258;
    // step_parts.from_ground
    const Real x2292 = x2243 + x1415;
    // implicit_water._changed, implicit_water._limited, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, step_parts.from_soil_of, soil_heat.thermal_conductivity, soil_heat.blended_kersten
    Real a2259_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2234 = real_35[l] * real_71[l];
        const Real a2235 = real_74[l] + a2234;
        const Real a2239 = at_least(a2235, 0.0);
        const Real a2240 = minimum(a2239, real_32[l]);
        const Real a2244 = select(w1870, a2240, 0.0);
        const Real a2245 = seconds / numbers[l];
        const Real a2246 = a2244 + in_row(l, 0, x2243);
        const Real a2247 = real_104[l] - real_104[l + 1];
        const Real a2248 = a2247 - a2246;
        const Real a2249 = a2245 * a2248;
        const Real a2250 = state[l + 2 * LAYERS] + a2249;
        const Real a2256 = a2250 + real_1[l];
        after[LAYERS + l] = a2256;
        a2259_last = a2259_last + a2244;
        const Real a2260 = a2256 / numbers[l + 2 * LAYERS + 47];
        const Real a2261 = a2250 / a2256;
        const Real a2262 = a2261 * numbers[l + 2 * LAYERS + 47];
        const Real a2263 = a2262 * (-1.3505762785178115);
        const Real a2264 = numbers[l + 13 * LAYERS + 54] + a2263;
        const Real a2265 = exp(a2264);
        const Real a2266 = numbers[l + 14 * LAYERS + 54] * a2260;
        const Real a35_1167 = numbers[l + 14 * LAYERS + 54] - 1.0;
        const Real a2267 = a35_1167 * a2260;
        const Real a2268 = a2267 + 1.0;
        const Real a2269 = a2266 / a2268;
        const Real a2270 = a2260 * 4.6;
        const Real a2271 = a2260 * 3.6;
        const Real a2272 = a2271 + 1.0;
        const Real a2273 = a2270 / a2272;
        const Real a2274 = log10(a2260);
        const Real a2275 = a2274 + 1.0;
        const Real a2276 = at_least(a2275, 0.0);
        const Real a2277 = select(flags[l + 4], a2273, a2276);
        const Real a2278 = a2256 - a2250;
        const Real a2279 = a2278 / 0.001;
        const Real a2280 = at_least(a2279, 0.0);
        const Real a2281 = at_most(a2280, 1.0);
        const Real a2282 = a2281 * a2281;
        const Real a2283 = a2281 * 2.0;
        const Real a2284 = 3.0 - a2283;
        const Real a2285 = a2282 * a2284;
        const Real a2286 = a2269 - a2277;
        const Real a2287 = a2285 * a2286;
        const Real a2288 = a2277 + a2287;
        const Real a2289 = a2265 - numbers[l + 12 * LAYERS + 54];
        const Real a2290 = a2288 * a2289;
        const Real a2291 = a2290 + numbers[l + 12 * LAYERS + 54];
        real_66[l] = a2244;
        real_62[l] = a2245;
        real_51[l] = a2250;
        real_69[l] = a2256;
        real_45[l] = a2291;
    }
    // step_parts.from_ground
    const Real x2293 = x2292 + a2259_last;
    const Real x2294 = x2293 * 1000.0;
    // step_parts.heat
    const Real x2295 = x2294 * 2501000.0;
    const Real x2296 = x2295 - x1421;
    // layered_snow_step.conduct
    const Real x2297 = select(x473, x472, 1.0);
    const Real x2298 = x2296 / x2297;
    const Real x2299 = select(x473, x2298, 0.0);
    // soil_heat.volumetric_heat_capacity
    const Real x2300 = real_51[0] * 4200000.0;
    const Real x2301 = x2300 + x980;
    const Real x2302 = numbers[2 * LAYERS + 47] - real_69[0];
    const Real x2303 = x2302 * 1004.0;
    const Real x2304 = x2301 + x2303;
    const Real x2305 = real_69[0] - real_51[0];
    const Real x2306 = x2305 * 2106000.0;
    const Real x2307 = x2304 + x2306;
    // snow_free_ground.ground_conduction
    const Real x2308 = real_45[0] * x501;
    // soil_heat.ground_admittance
    const Real x2309 = x2307 * 0.5;
    const Real x2310 = x2309 * numbers[0];
    const Real x2311 = x2310 / seconds;
    const Real x2312 = x2311 * x2311;
    const Real x2313 = x2307 * real_45[0];
    const Real x2314 = x2313 / seconds;
    const Real x2315 = x2312 + x2314;
    const Real x2316 = sqrt(x2315);
    const Real x2317 = x2311 + x2316;
    // snow.into_warming_ground
    const Real x2318 = x2308 / x2317;
    const Real x2319 = x0 + x2318;
    // surface_balance.around
    const Real x2320 = x1363 + x858;
    const Real x2321 = x2320 + x1001;
    const Real x2322 = x1007 - x2299;
    const Real x2323 = x1363 * x11;
    const Real x2324 = x2322 + x2323;
    const Real x2325 = x2324 + x1011;
    const Real x2326 = x2325 / x2321;
    // snow.conductance
    const Real x2327 = x2308 / x2319;
    // surface_balance.around
    const Real x2328 = x2327 / x2321;
    // surface_balance.skin_temperature
    const Real x2329 = x2328 * state[0];
    const Real x2330 = x2326 + x2329;
    const Real x2331 = x2328 + 1.0;
    const Real x2332 = x2330 / x2331;
    // surface_balance.around
    const Real x2333 = x2332 * x2332;
    const Real x2334 = x2333 * x2332;
    const Real x2335 = x999 * x2334;
    const Real x2336 = x2320 + x2335;
    // air.emission
    const Real x2337 = x2333 * x2333;
    const Real x2338 = x2337 * 5.67e-08;
    // surface_balance.emitted
    const Real x2339 = x496 * x2338;
    const Real x2340 = 0.0 - x2332;
    const Real x2341 = x2335 * x2340;
    const Real x2342 = x2339 + x2341;
    // surface_balance.around
    const Real x2343 = x854 - x2342;
    const Real x2344 = x2343 - x2299;
    const Real x2345 = x2344 + x2323;
    const Real x2346 = x2345 + x1011;
    const Real x2347 = x2346 / x2336;
    const Real x2348 = x2327 / x2336;
    // surface_balance.skin_temperature
    const Real x2349 = x2348 * state[0];
    const Real x2350 = x2347 + x2349;
    const Real x2351 = x2348 + 1.0;
    const Real x2352 = x2350 / x2351;
    // surface_balance.around
    const Real x2353 = x2352 * x2352;
    const Real x2354 = x2353 * x2352;
    const Real x2355 = x999 * x2354;
    const Real x2356 = x2320 + x2355;
    // air.emission
    const Real x2357 = x2353 * x2353;
    const Real x2358 = x2357 * 5.67e-08;
    // surface_balance.emitted
    const Real x2359 = x496 * x2358;
    const Real x2360 = 0.0 - x2352;
    const Real x2361 = x2355 * x2360;
    const Real x2362 = x2359 + x2361;
    // surface_balance.around
    const Real x2363 = x854 - x2362;
    const Real x2364 = x2363 - x2299;
    const Real x2365 = x2364 + x2323;
    const Real x2366 = x2365 + x1011;
    const Real x2367 = x2366 / x2356;
    // snow.conductance
    const Real x2368 = x2308 / x0;
    // surface_balance.around
    const Real x2369 = x2368 / x2356;
    // surface_balance.top
    const Real x2370 = x2369 + 1.0;
    const Real x2371 = x0 / x0;
    const Real x2372 = x2370 * x2371;
    // ground_heat.series_conductance
    real_71[0] = real_45[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_71[l + 1] = real_45[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1460_1249 = numbers[l] * 0.5;
        const Real a2374 = a1460_1249 / real_71[l];
        real_35[l] = a2374;
    }
    // soil_heat.conductance
    const Real x2377 = x0 * x2372;
    const Real x2378 = x2308 / x2377;
    // soil_heat.__call__
    const Real x2379 = state[LAYERS - 1] - numbers[LAYERS + 8];
    const Real x2380 = real_45[LAYERS - 1] * x2379;
    const Real x2381 = x2380 / numbers[LAYERS + 46];
    results[LAYERS + 42] = x2381;
    // ground_heat.series_conductance, ground_heat.ground_equations
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2375 = real_35[l] + real_35[l + 1];
        const Real a2376 = 1 / a2375;
        const Real a2393 = real_104[l + 1] * 4200000.0;
        const Real a2397 = at_least(a2393, 0.0);
        const Real a2398 = -a2393;
        const Real a2399 = at_least(a2398, 0.0);
        const Real a2402 = a2376 + a2397;
        const Real a2403 = a2376 + a2399;
        real_45[l + 1] = a2402;
        real_71[l] = a2403;
    }
    // ground_heat.ground_equations
    real_45[0] = x2378;
    real_71[LAYERS - 1] = real_of(0.0);
    const Real x2413 = x2367 - 273.15;
    // ground_heat.ground_equations, ground_heat.mixed_capacity, soil_heat.volumetric_heat_capacity, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2382 = state[l] - 273.15;
        const Real a2383 = numbers[l + 17 * LAYERS + 54] - 2000000.0;
        const Real a2384 = 1.0 - numbers[l + 2 * LAYERS + 47];
        const Real a2385 = a2384 * 2000000.0;
        const Real a2386 = numbers[l + 2 * LAYERS + 47] - real_69[l];
        const Real a2387 = a2386 * 1004.0;
        const Real a2388 = a2385 + a2387;
        const Real a2389 = real_69[l] * 2106000.0;
        const Real a2390 = a2388 + a2389;
        const Real a2391 = a2384 * a2383;
        const Real a2392 = a2390 + a2391;
        const Real a2394 = real_51[l] - state[l + 2 * LAYERS];
        const Real a2395 = a2394 * 4200000.0;
        const Real a2396 = a2392 - a2395;
        const Real a2400 = 2094000.0 * real_51[l];
        const Real a2401 = a2396 + a2400;
        results[LAYERS + 44 + l] = a2401;
        const Real a2404 = a2401 * a2382;
        const Real a2405 = real_51[l] * 333500000.0;
        const Real a2406 = a2404 + a2405;
        const Real a2407 = real_62[l] * in_row(l, LAYERS - 1, x2381);
        const Real a2408 = a2406 - a2407;
        const Real a2410 = real_62[l] * real_45[l];
        const Real a2412 = real_62[l] * real_71[l];
        const Real a2414 = (-99.99999999999997) + numbers[l + 6 * LAYERS + 47];
        const Real a2415 = a2414 / 0.008034787106446777;
        const Real a2416 = -a2415;
        const Mask a2417 = (a2416 < numbers[l + 3 * LAYERS + 47]);
        const Real a2418 = select(a2417, numbers[l + 3 * LAYERS + 47], a2416);
        const Real a2419 = numbers[l + 3 * LAYERS + 47] / a2418;
        const Real a2420 = log(a2419);
        const Real a2421 = a2420 / numbers[l + LAYERS + 47];
        const Real a2422 = exp(a2421);
        const Real a2423 = numbers[l + 2 * LAYERS + 47] - numbers[l + 15 * LAYERS + 54];
        const Real a2424 = a2423 * a2422;
        const Real a2425 = numbers[l + 15 * LAYERS + 54] + a2424;
        const Real a2426 = numbers[l + 15 * LAYERS + 54] + 0.001;
        const Mask a2427 = (a2425 < a2426);
        const Real a2428 = select(a2427, a2426, a2425);
        const Real a2429 = real_69[l] - numbers[l + 15 * LAYERS + 54];
        const Real a2430 = a2429 / a2423;
        const Real a2431 = at_least(a2430, 1e-12);
        const Real a2432 = log(a2431);
        const Real a2433 = numbers[l + LAYERS + 47] * a2432;
        const Real a2434 = numbers[l + 16 * LAYERS + 54] - a2433;
        const Real a2435 = at_most(a2434, 16.11809565095832);
        const Real a2436 = exp(a2435);
        const Real a2438 = a2436 * 0.008034787106446777;
        const Real a2440 = a2438 + numbers[l + 6 * LAYERS + 47];
        const Real a2441 = -a2440;
        const Mask a2442 = ((-99.99999999999997) >= a2441);
        const Mask a2443 = (a2428 > real_69[l]);
        const Real a2444 = select(a2443, real_69[l], a2428);
        const Real a2445 = select(a2442, real_69[l], a2444);
        real_35[l] = a2382;
        real_74[l] = a2396;
        real_32[l] = a2401;
        real_1[l] = a2408;
        real_68[l] = a2410;
        real_77[l] = a2412;
        real_79[l] = a2423;
        real_78[l] = a2440;
        real_76[l] = a2441;
        real_75[l] = a2445;
    }
    // ground_heat.with_exchange
    const Real x2446 = x472 * real_68[0];
    const Real x2447 = x472 * x2378;
    // snow_ground._equations
    const Mask x2448 = (x440 > 0.0);
    result_flags[0] = x2448;
    const Real x2449 = seconds * x437;
    const Real x2450 = select(x2448, x2449, 0.0);
    const Real x2451 = x439 * x2450;
    const Real x2453 = x2451 / numbers[0];
    const Real x2455 = x2446 * x2413;
    const Real x2457 = x2446 - x2453;
    // enthalpy.heat_problem
    const Real x2460 = magnitude(real_of(0.0));
    // snow_ground._equations, enthalpy.heat_problem
    Real a2459_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2456 = real_1[l] + in_row(l, 0, x2455);
        const Real a2458 = magnitude(real_35[l]);
        a2459_last = maximum(a2459_last, a2458);
        real_71[l] = a2456;
    }
    // enthalpy.heat_problem
    const Real x2461 = maximum(a2459_last, x2460);
    real_1[0] = x2457;
    for (int l = 0; l < LAYERS - 1; ++l) real_1[l + 1] = real_68[l + 1];
    // snow_skin.skin_flux
    const Real x2484 = 0.0 - x468;
    // calm_air.coefficient
    const Real x2486 = x2484 * x460;
    const Real x2487 = -x2486;
    // calm_air.limited_richardson
    const Mask x2488 = (x2487 > 0.0);
    const Real x2489 = select(x2488, x2486, 0.0);
    const Real x2491 = x2489 * x514;
    const Real x2492 = -x2491;
    const Real x2493 = expm1(x2492);
    const Real x2495 = x2493 + 2.0;
    const Real x2496 = x2493 / x2495;
    const Real x2498 = numbers[LAYERS + 2] * x2496;
    const Real x2500 = select(x2488, x2498, x2486);
    const Real x2501 = -x2500;
    // calm_air.coefficient
    const Mask x2502 = (x2501 > 0.0);
    const Real x2503 = select(x2502, x2500, 0.0);
    const Real x2505 = x2503 * 5.0;
    const Real x2507 = 1.0 - x2505;
    const Real x2508 = sqrt(x2507);
    const Real x2509 = x2503 * 15.0;
    const Real x2511 = x2509 * x2508;
    const Real x2513 = 1.0 - x2511;
    const Real x2514 = 1 / x2513;
    const Real x2515 = select(x2502, 0.0, x2500);
    const Mask x2516 = (x2515 > 1e-30);
    const Real x2517 = at_least(x2515, 1e-30);
    const Real x2518 = sqrt(x2517);
    const Real x2519 = select(x2516, x2518, 0.0);
    const Real x2520 = x463 * x2519;
    const Real x2521 = x2520 + 1.0;
    const Real x2522 = 1 / x2521;
    const Real x2523 = x2515 * 15.0;
    const Real x2524 = x2523 * x2522;
    const Real x2525 = x2524 + 1.0;
    const Real x2526 = select(x2502, x2514, x2525);
    const Real x2527 = x457 * x2526;
    // snow_skin.skin_flux
    const Real x2528 = x108 * x2527;
    const Real x2529 = exp(real_of(0.0));
    const Real x2530 = x2529 * 611.0;
    const Real x2531 = x2530 * 0.378;
    const Real x2532 = forcing[3] - x2531;
    const Real x2533 = x2530 * 0.622;
    const Real x2534 = x2533 / x2532;
    const Real x2535 = x2534 - forcing[2];
    const Real x2536 = x2528 * 1004.5;
    const Real x2537 = x2536 + numbers[LAYERS + 4];
    const Real x2538 = numbers[LAYERS + 19] * 5.67e-08;
    const Real x2539 = x2538 * 20379973.480874993;
    const Real x2540 = x2528 * x2535;
    const Real x2541 = x2537 * x2484;
    const Real x2542 = x2539 * 273.15;
    const Real x2543 = x467 - x2542;
    const Real x2544 = x2543 - x2541;
    const Real x2545 = 2830000.0 * x2540;
    const Real x2546 = x2544 - x2545;
    // snow_ground._equations
    const Real x2549 = select(x2448, x438, 0.0);
    // snow_ground._equations, snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a2550 = real_20[l] * 333500.0;
        const Real a2634 = real_20[l] * 2106.0;
        const Real a2635 = 1 / a2634;
        const Real a2636 = real_20[l] * 4218.0;
        const Real a2637 = 1 / a2636;
        const Real a2638 = real_23[l] + a2550;
        const Real a2639 = -a2638;
        const Mask a2640 = (real_24[l] < 0.0);
        const Mask a2641 = (a2639 > 0.0);
        const Real a2642 = real_23[l] * a2635;
        const Real a2644 = a2638 * a2637;
        const Real a2646 = select(a2641, a2644, 0.0);
        const Real a2648 = select(a2640, a2642, a2646);
        const Real a2649 = -a2648;
        real_21[l] = a2550;
        real_22[l] = a2635;
        real_18[l] = a2637;
        real_15[l] = a2648;
        real_0[l] = a2649;
    }
    // snow_skin.solve_skin
    const Real x2650 = x438 * real_15[0];
    const Real x2652 = x2546 - x2650;
    const Mask x2653 = (x2652 >= 0.0);
    const Real x2654 = at_most(x147, 0.0);
    const Real x2655 = select(x2653, 0.0, x2654);
    const Real x2656 = real_15[0] + 1.0;
    const Real x2657 = -x2656;
    const Real x2658 = at_least(x2657, (-270.0));
    const Real x2659 = at_most(x2658, (-150.0));
    const Real x2660 = maximum(x2655, x2659);
    // snow_skin.skin_flux
    const Real x2661 = x2660 + 273.15;
    const Real x2662 = x2660 - x468;
    // calm_air.coefficient
    const Real x2664 = x2662 * x460;
    const Real x2665 = -x2664;
    // calm_air.limited_richardson
    const Mask x2666 = (x2665 > 0.0);
    const Real x2667 = select(x2666, x2664, 0.0);
    const Real x2669 = x2667 * x514;
    const Real x2670 = -x2669;
    const Real x2671 = expm1(x2670);
    const Real x2673 = x2671 + 2.0;
    const Real x2674 = x2671 / x2673;
    const Real x2676 = numbers[LAYERS + 2] * x2674;
    const Real x2678 = select(x2666, x2676, x2664);
    const Real x2679 = -x2678;
    const Real x2680 = x2674 * x2674;
    const Real x2681 = 1.0 - x2680;
    const Real x2682 = select(x2666, x2681, 1.0);
    // calm_air.coefficient
    const Mask x2683 = (x2679 > 0.0);
    const Real x2684 = select(x2683, x2678, 0.0);
    const Real x2686 = x2684 * 5.0;
    const Real x2688 = 1.0 - x2686;
    const Real x2689 = sqrt(x2688);
    const Real x2690 = x2684 * 15.0;
    const Real x2692 = x2690 * x2689;
    const Real x2694 = 1.0 - x2692;
    const Real x2695 = 1 / x2694;
    const Real x2697 = x2695 * x2695;
    const Real x2699 = x2689 * 15.0;
    const Real x2700 = x2684 * 37.5;
    const Real x2702 = x2700 / x2689;
    const Real x2704 = x2699 - x2702;
    const Real x2705 = x2697 * x2704;
    const Real x2706 = -x2705;
    const Real x2707 = select(x2683, 0.0, x2678);
    const Mask x2708 = (x2707 > 1e-30);
    const Real x2709 = at_least(x2707, 1e-30);
    const Real x2710 = sqrt(x2709);
    const Real x2711 = select(x2708, x2710, 0.0);
    const Real x2712 = x463 * x2711;
    const Real x2713 = x2712 + 1.0;
    const Real x2714 = 1 / x2713;
    const Real x2715 = x2707 * 15.0;
    const Real x2716 = x2715 * x2714;
    const Real x2717 = x2716 + 1.0;
    const Real x2718 = x2714 * (-7.5);
    const Real x2719 = x2714 + 1.0;
    const Real x2720 = x2718 * x2719;
    const Real x2721 = select(x2683, x2706, x2720);
    const Real x2722 = x2721 * x2682;
    const Real x2723 = select(x2683, x2695, x2717);
    const Real x2724 = x457 * x2723;
    const Real x2726 = x457 * x460;
    const Real x2728 = x2726 * x2722;
    // snow_skin.skin_flux
    const Real x2730 = x108 * x2724;
    const Real x2731 = x108 * x2728;
    const Real x2733 = x2661 * 461.0;
    const Real x2734 = 2830000.0 / x2733;
    const Real x2735 = x2660 / 273.15;
    const Real x2736 = x2735 * x2734;
    const Real x2737 = exp(x2736);
    const Real x2738 = x2737 * 611.0;
    const Real x2739 = x2738 * 0.378;
    const Real x2740 = forcing[3] - x2739;
    const Real x2741 = x2738 * 0.622;
    const Real x2742 = x2741 / x2740;
    const Real x2743 = x2734 / x2661;
    const Real x2744 = x2742 * x2743;
    const Real x2745 = forcing[3] / x2740;
    const Real x2746 = x2744 * x2745;
    const Real x2747 = x2742 - forcing[2];
    const Real x2748 = x2730 * 1004.5;
    const Real x2749 = x2748 + numbers[LAYERS + 4];
    const Real x2750 = x2661 * x2661;
    const Real x2751 = x2750 * x2661;
    const Real x2752 = x2538 * x2751;
    const Real x2753 = x2730 * x2747;
    const Real x2754 = x2731 * x2747;
    const Real x2756 = x2730 * x2746;
    const Real x2757 = x2756 - x2754;
    const Real x2758 = x2749 * x2662;
    const Real x2759 = x2731 * 1004.5;
    const Real x2761 = x2759 * x2662;
    const Real x2763 = x2749 - x2761;
    const Real x2764 = x2752 * x2661;
    const Real x2765 = x467 - x2764;
    const Real x2766 = x2765 - x2758;
    const Real x2767 = 2830000.0 * x2753;
    const Real x2768 = x2766 - x2767;
    const Real x2769 = x2752 * (-4.0);
    const Real x2770 = x2769 - x2763;
    const Real x2771 = 2830000.0 * x2757;
    const Real x2772 = x2770 - x2771;
    // snow_skin.solve_skin
    const Mask x2773 = ~x2653;
    const Mask x2774 = (x2448 & x2773);
    Real w2775 = x2660;
    Real w2776 = x2768;
    Real w2777 = x2772;
    Real w2778 = x2758;
    Real w2779 = x2753;
    Real w2780 = x2659;
    Real w2781 = real_of(0.0);
    Real w2782 = real_of(INFINITE);
    Mask w2783 = x2774;
    for (int pass = 0; pass < 60; ++pass) {
        if (!any_lane(w2783)) break;
        // snow_skin._closer
        const Real x2784 = w2775 + real_15[0];
        const Real x2785 = x438 * x2784;
        const Real x2786 = w2776 - x2785;
        const Mask x2787 = (x2786 > 0.0);
        const Real x2788 = select(x2787, w2775, w2780);
        const Real x2789 = select(x2787, w2781, w2775);
        const Real x2790 = x438 - w2777;
        const Real x2791 = at_least(x2790, 0.001);
        const Real x2792 = x2786 / x2791;
        const Real x2793 = w2775 + x2792;
        const Mask x2794 = (x2793 < x2788);
        const Mask x2795 = (x2793 > x2789);
        const Mask x2796 = (x2794 | x2795);
        const Real x2797 = magnitude(x2792);
        const Real x2798 = w2782 * 0.5;
        const Mask x2799 = (x2797 > x2798);
        const Mask x2800 = (x2796 | x2799);
        const Real x2801 = x2788 + x2789;
        const Real x2802 = x2801 * 0.5;
        const Real x2803 = select(x2800, x2802, x2793);
        const Real x2804 = select(w2783, x2803, w2775);
        const Real x2805 = x2804 - w2775;
        const Real x2806 = magnitude(x2805);
        // snow_skin.skin_flux
        const Real x2807 = x2804 + 273.15;
        const Real x2808 = x2804 - x468;
        // calm_air.coefficient
        const Real x2810 = x2808 * x460;
        const Real x2811 = -x2810;
        // calm_air.limited_richardson
        const Mask x2812 = (x2811 > 0.0);
        const Real x2813 = select(x2812, x2810, 0.0);
        const Real x2815 = x2813 * x514;
        const Real x2816 = -x2815;
        const Real x2817 = expm1(x2816);
        const Real x2819 = x2817 + 2.0;
        const Real x2820 = x2817 / x2819;
        const Real x2822 = numbers[LAYERS + 2] * x2820;
        const Real x2824 = select(x2812, x2822, x2810);
        const Real x2825 = -x2824;
        const Real x2826 = x2820 * x2820;
        const Real x2827 = 1.0 - x2826;
        const Real x2828 = select(x2812, x2827, 1.0);
        // calm_air.coefficient
        const Mask x2829 = (x2825 > 0.0);
        const Real x2830 = select(x2829, x2824, 0.0);
        const Real x2832 = x2830 * 5.0;
        const Real x2834 = 1.0 - x2832;
        const Real x2835 = sqrt(x2834);
        const Real x2836 = x2830 * 15.0;
        const Real x2838 = x2836 * x2835;
        const Real x2840 = 1.0 - x2838;
        const Real x2841 = 1 / x2840;
        const Real x2843 = x2841 * x2841;
        const Real x2845 = x2835 * 15.0;
        const Real x2846 = x2830 * 37.5;
        const Real x2848 = x2846 / x2835;
        const Real x2850 = x2845 - x2848;
        const Real x2851 = x2843 * x2850;
        const Real x2852 = -x2851;
        const Real x2853 = select(x2829, 0.0, x2824);
        const Mask x2854 = (x2853 > 1e-30);
        const Real x2855 = at_least(x2853, 1e-30);
        const Real x2856 = sqrt(x2855);
        const Real x2857 = select(x2854, x2856, 0.0);
        const Real x2858 = x463 * x2857;
        const Real x2859 = x2858 + 1.0;
        const Real x2860 = 1 / x2859;
        const Real x2861 = x2853 * 15.0;
        const Real x2862 = x2861 * x2860;
        const Real x2863 = x2862 + 1.0;
        const Real x2864 = x2860 * (-7.5);
        const Real x2865 = x2860 + 1.0;
        const Real x2866 = x2864 * x2865;
        const Real x2867 = select(x2829, x2852, x2866);
        const Real x2868 = x2867 * x2828;
        const Real x2869 = select(x2829, x2841, x2863);
        const Real x2870 = x457 * x2869;
        const Real x2871 = x2726 * x2868;
        // snow_skin.skin_flux
        const Real x2873 = x108 * x2870;
        const Real x2874 = x108 * x2871;
        const Real x2876 = x2807 * 461.0;
        const Real x2877 = 2830000.0 / x2876;
        const Real x2878 = x2804 / 273.15;
        const Real x2879 = x2878 * x2877;
        const Real x2880 = exp(x2879);
        const Real x2881 = x2880 * 611.0;
        const Real x2882 = x2881 * 0.378;
        const Real x2883 = forcing[3] - x2882;
        const Real x2884 = x2881 * 0.622;
        const Real x2885 = x2884 / x2883;
        const Real x2886 = x2877 / x2807;
        const Real x2887 = x2885 * x2886;
        const Real x2888 = forcing[3] / x2883;
        const Real x2889 = x2887 * x2888;
        const Real x2890 = x2885 - forcing[2];
        const Real x2891 = x2873 * 1004.5;
        const Real x2892 = x2891 + numbers[LAYERS + 4];
        const Real x2893 = x2807 * x2807;
        const Real x2894 = x2893 * x2807;
        const Real x2895 = x2538 * x2894;
        const Real x2896 = x2873 * x2890;
        const Real x2897 = x2874 * x2890;
        const Real x2899 = x2873 * x2889;
        const Real x2900 = x2899 - x2897;
        const Real x2901 = x2892 * x2808;
        const Real x2902 = x2874 * 1004.5;
        const Real x2904 = x2902 * x2808;
        const Real x2906 = x2892 - x2904;
        const Real x2907 = x2895 * x2807;
        const Real x2908 = x467 - x2907;
        const Real x2909 = x2908 - x2901;
        const Real x2910 = 2830000.0 * x2896;
        const Real x2911 = x2909 - x2910;
        const Real x2912 = x2895 * (-4.0);
        const Real x2913 = x2912 - x2906;
        const Real x2914 = 2830000.0 * x2900;
        const Real x2915 = x2913 - x2914;
        // snow_skin._closer
        const Real x2916 = select(w2783, x2806, w2782);
        const Mask x2917 = (x2806 >= 1e-09);
        const Mask x2918 = (w2783 & x2917);
        w2775 = x2804;
        w2776 = x2911;
        w2777 = x2915;
        w2778 = x2901;
        w2779 = x2896;
        w2780 = x2788;
        w2781 = x2789;
        w2782 = x2916;
        w2783 = x2918;
    }
    // snow_skin.solve_skin
    const Real x2919 = x438 - w2777;
    const Real x2920 = at_least(x2919, 0.001);
    const Real x2921 = at_least(real_0[0], 0.0);
    const Real x2922 = x2921 * 20.0;
    const Mask x2923 = (x2921 > 0.0);
    const Real x2924 = select(x2923, 20.0, 0.0);
    const Real x2925 = w2775 + real_15[0];
    const Real x2926 = x438 * x2925;
    const Real x2927 = select(x2653, x2546, x2926);
    const Real x2928 = x438 / x2920;
    const Real x2929 = w2777 * x2928;
    const Real x2930 = select(x2653, 0.0, x2929);
    const Real x2931 = select(x2448, w2775, 0.0);
    const Real x2932 = x2927 - x2922;
    const Real x2933 = select(x2448, x2932, 0.0);
    const Real x2934 = x2930 - x2924;
    const Real x2935 = select(x2448, x2934, 0.0);
    // enthalpy.at, enthalpy.heat_problem, retention.at, snow_ground._solution, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.fusion_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2462 = 2094000.0 * real_69[l];
        const Real a2463 = real_74[l] + a2462;
        const Real a2465 = a2463 + real_1[l];
        const Real a2466 = a2465 + real_77[l];
        const Real a2467 = real_69[l] * 333500000.0;
        const Real a2468 = a2466 * x2461;
        const Real a2469 = a2467 + a2468;
        const Real a2470 = real_75[l] - numbers[l + 15 * LAYERS + 54];
        const Real a2471 = a2470 / real_79[l];
        const Real a2472 = at_least(a2471, 1e-12);
        const Real a2473 = log(a2472);
        const Real a2474 = numbers[l + LAYERS + 47] * a2473;
        const Real a2475 = numbers[l + 16 * LAYERS + 54] - a2474;
        const Real a2476 = at_most(a2475, 16.11809565095832);
        const Real a2477 = exp(a2476);
        const Real a2479 = a2477 * 0.008034787106446777;
        const Real a2481 = a2479 + numbers[l + 6 * LAYERS + 47];
        const Real a2483 = a2469 * 7.105427357601002e-15;
        const Real a2551 = maximum(real_51[l], real_75[l]);
        const Real a2552 = minimum(a2551, real_69[l]);
        const Real a2553 = a2552 - numbers[l + 15 * LAYERS + 54];
        const Real a2554 = a2553 / real_79[l];
        const Real a2555 = at_least(a2554, 1e-12);
        const Real a2556 = log(a2555);
        const Real a2557 = numbers[l + LAYERS + 47] * a2556;
        const Real a2558 = numbers[l + 16 * LAYERS + 54] - a2557;
        const Real a2559 = at_most(a2558, 16.11809565095832);
        const Real a2560 = exp(a2559);
        const Real a2561 = numbers[l + LAYERS + 47] * a2560;
        const Real a2562 = a2555 * real_79[l];
        const Real a2563 = a2561 / a2562;
        const Real a2565 = a2560 * 0.008034787106446777;
        const Real a2567 = a2565 + numbers[l + 6 * LAYERS + 47];
        const Real a2569 = a2563 * 0.008034787106446777;
        const Real a2570 = a2463 * real_78[l];
        const Real a2572 = a2467 - a2570;
        const Mask a2573 = (real_71[l] >= a2572);
        const Real a2574 = 2094000.0 * real_75[l];
        const Real a2575 = real_74[l] + a2574;
        const Real a2576 = a2575 * a2481;
        const Real a2578 = real_75[l] * 333500000.0;
        const Real a2579 = a2578 - a2576;
        const Mask a2580 = (real_71[l] <= a2579);
        const Mask a2581 = ~a2573;
        const Mask a2582 = (a2580 & a2581);
        const Real a2583 = real_71[l] / 333500000.0;
        const Real a2584 = maximum(a2583, real_75[l]);
        const Real a2585 = minimum(a2584, real_69[l]);
        const Real a2586 = 2094000.0 * a2552;
        const Real a2587 = real_74[l] + a2586;
        const Real a2588 = a2587 * a2567;
        const Real a2590 = a2552 * 333500000.0;
        const Real a2591 = a2590 - a2588;
        const Real a2592 = a2591 - real_71[l];
        const Real a2593 = 2094000.0 * a2567;
        const Real a2595 = 333500000.0 - a2593;
        const Real a2596 = a2587 * a2569;
        const Real a2597 = a2595 + a2596;
        const Real a2598 = a2592 / a2597;
        const Real a2599 = a2552 - a2598;
        const Mask a2600 = (a2592 > 0.0);
        const Real a2601 = maximum(a2552, a2585);
        const Real a2602 = a2585 + a2601;
        const Real a2603 = a2602 * 0.5;
        const Real a2604 = select(a2600, a2603, a2585);
        const Mask a2605 = (a2599 >= a2585);
        const Real a2606 = minimum(a2599, real_69[l]);
        const Real a2607 = select(a2605, a2606, a2604);
        const Real a2608 = select(a2582, real_75[l], a2607);
        const Real a2609 = select(a2573, real_69[l], a2608);
        const Real a2610 = a2609 * 333500000.0;
        const Real a2611 = real_71[l] - a2610;
        const Real a2612 = 2094000.0 * a2609;
        const Real a2613 = real_74[l] + a2612;
        const Real a2614 = a2611 / a2613;
        const Real a2615 = a2609 - numbers[l + 15 * LAYERS + 54];
        const Real a2616 = a2615 / real_79[l];
        const Real a2617 = at_least(a2616, 1e-12);
        const Real a2618 = log(a2617);
        const Real a2619 = numbers[l + LAYERS + 47] * a2618;
        const Real a2620 = numbers[l + 16 * LAYERS + 54] - a2619;
        const Real a2621 = at_most(a2620, 16.11809565095832);
        const Real a2622 = exp(a2621);
        const Real a2623 = numbers[l + LAYERS + 47] * a2622;
        const Real a2624 = a2617 * real_79[l];
        const Real a2625 = a2623 / a2624;
        const Real a2627 = a2622 * 0.008034787106446777;
        const Real a2629 = a2627 + numbers[l + 6 * LAYERS + 47];
        const Real a2630 = -a2629;
        const Real a2631 = a2625 * 0.008034787106446777;
        const Mask a2632 = (a2573 | a2582);
        const Real a2633 = select(a2632, a2614, a2630);
        real_35[l] = a2483;
        real_45[l] = a2572;
        real_62[l] = a2579;
        real_64[l] = a2609;
        real_44[l] = a2610;
        real_48[l] = a2613;
        real_63[l] = a2630;
        real_73[l] = a2631;
        real_105[l + 1] = a2633;
    }
    // snow_ground._residuals
    const Real x2938 = real_15[4] + real_105[1];
    const Real x2940 = x2450 * x2938;
    // snow_ground._equations, snow_ground._residuals
    for (int l = 0; l < 4; ++l) {
        const Real a2547 = seconds * real_28[l];
        const Real a2548 = select(x2448, a2547, 0.0);
        const Real a2936 = real_15[l + 1] - real_15[l];
        const Real a2937 = a2548 * a2936;
        real_25[l] = a2548;
        real_20[l] = a2937;
    }
    // snow_ground._residuals
    real_20[4] = real_of(0.0);
    real_106[0] = real_of(0.0);
    for (int l = 0; l < 4; ++l) real_106[l + 1] = real_20[l];
    const Real x2946 = seconds * x2933;
    // enthalpy._drop_from_above
    real_105[0] = real_of(0.0);
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_78[l] = real_105[l + 2];
    real_78[LAYERS - 1] = real_of(0.0);
    // snow_ground._residuals
    const Real x2961 = x2453 * real_15[4];
    // snow_ground._residuals, snow_ground._at
    Real a2964_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a2944 = real_20[l] - real_106[l];
        const Real a2945 = a2944 - in_row(l, 4, x2940);
        const Real a2947 = real_23[l] - real_23[l];
        const Real a2948 = a2947 + a2945;
        const Real a2949 = a2948 - in_row(l, 0, x2946);
        const Real a2963 = magnitude(a2949);
        a2964_last = a2964_last + a2963;
        real_15[l] = a2949;
        real_107[l] = a2963;
    }
    // snow_ground._at
    const Real x2965 = x439 * a2964_last;
    // enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
    Real a2969_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2950 = real_48[l] * real_105[l + 1];
        const Real a2951 = a2950 + real_44[l];
        const Real a2952 = a2951 - real_71[l];
        const Real a2954 = real_105[l + 1] - real_105[l];
        const Real a2955 = real_1[l] * a2954;
        const Real a2956 = a2952 + a2955;
        const Real a2958 = real_105[l + 1] - real_78[l];
        const Real a2959 = real_77[l] * a2958;
        const Real a2960 = a2956 + a2959;
        const Real a2962 = a2960 - in_row(l, 0, x2961);
        const Real a2967 = magnitude(a2962);
        const Real a2968 = numbers[l] * a2967;
        a2969_last = a2969_last + a2968;
        real_72[l] = a2962;
        real_46[l] = a2967;
    }
    // snow_ground._at
    const Real x2970 = a2969_last - x2965;
    // snow_ground._tolerance
    const Real x2973 = seconds * x438;
    const Real x2974 = magnitude(x2931);
    const Real x2975 = magnitude(real_0[0]);
    const Real x2976 = x2974 + x2975;
    const Real x2977 = x2973 * x2976;
    Real a2978_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a2978_last = a2978_last + real_25[l];
    }
    const Real x2979 = a2978_last + x2450;
    const Real x2982 = magnitude(real_76[0]);
    Real a2981_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a2980 = magnitude(real_0[l]);
        a2981_last = maximum(a2981_last, a2980);
    }
    const Real x2983 = a2981_last + x2982;
    const Real x2984 = x2983 + 30.0;
    const Real x2985 = x2979 * x2984;
    const Real x2986 = x2985 + x2977;
    // snow_ground._at
    Mask a2972_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a2971 = (real_46[l] > real_35[l]);
        a2972_last = (a2972_last | a2971);
    }
    // snow_ground._tolerance, snow_ground._at
    Mask a2990_last = mask_of(false);
    for (int l = 0; l < 5; ++l) {
        const Real a2987 = real_21[l] + x2986;
        const Real a2988 = a2987 * 7.105427357601002e-15;
        const Mask a2989 = (real_107[l] > a2988);
        a2990_last = (a2990_last | a2989);
    }
    // snow_ground._at
    const Mask x2991 = (a2972_last | a2990_last);
    // snow_ground._solution
    for (int l = 0; l < 5; ++l) real_107[l] = real_24[l];
    for (int l = 0; l < LAYERS; ++l) real_46[l] = real_105[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_76[l] = real_64[l];
    for (int l = 0; l < LAYERS; ++l) real_78[l] = real_63[l];
    for (int l = 0; l < LAYERS; ++l) real_48[l] = real_73[l];
    Real w2997 = x2931;
    Real w2998 = x2933;
    Real w2999 = x2935;
    Real w3000 = x2920;
    Mask w3001 = x2653;
    for (int l = 0; l < 5; ++l) real_0[l] = real_15[l];
    for (int l = 0; l < LAYERS; ++l) real_44[l] = real_72[l];
    Real w3004 = x2970;
    Real w3005 = real_of(1.0);
    Real w3006 = real_of(0.0);
    Mask w3007 = x2991;
    for (int pass = 0; pass < 240; ++pass) {
        if (!any_lane(w3007)) break;
        // snow_ground._is_slow
        const Mask x3024 = (w3006 >= 40.0);
        const Mask x3025 = (w3006 < 60.0);
        const Mask x3026 = (x3024 & x3025);
        const Mask x3027 = (mask_of(false) | x3026);
        const Mask x3028 = (w3006 >= 80.0);
        const Mask x3029 = (w3006 < 120.0);
        const Mask x3030 = (x3028 & x3029);
        const Mask x3031 = (x3027 | x3030);
        const Mask x3032 = (w3006 >= 160.0);
        const Mask x3033 = (w3006 < 200.0);
        const Mask x3034 = (x3032 & x3033);
        const Mask x3035 = (x3031 | x3034);
        // snow_ground._iteration
        const Real x3036 = -x2549;
        const Real x3037 = select(x3035, x3036, w2999);
        // snow_ground._direction
        for (int l = 0; l < 4; ++l) real_106[l] = real_25[l];
        real_106[4] = real_of(0.0);
        real_20[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_20[l + 1] = real_25[l];
        const Real x3042 = seconds * x3037;
        // snow_layers.warmth, snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a3019 = real_107[l] - real_21[l];
            const Mask a3020 = (real_107[l] < 0.0);
            const Mask a3021 = (a3019 > 0.0);
            const Real a3022 = select(a3021, real_18[l], 0.0);
            const Real a3023 = select(a3020, real_22[l], a3022);
            const Real a3040 = real_106[l] + real_20[l];
            const Real a3041 = a3040 + in_row(l, 4, x2450);
            const Real a3043 = a3041 - in_row(l, 0, x3042);
            real_108[l] = a3023;
            real_109[l] = a3043;
        }
        // snow_ground._direction
        const Real x3047 = x2453 * real_108[4];
        const Real x3056 = -x2450;
        for (int l = 0; l < 4; ++l) {
            const Real a3045 = real_25[l] * real_108[l];
            const Real a3046 = -a3045;
            const Real a3054 = real_25[l] * real_108[l + 1];
            const Real a3055 = -a3054;
            real_110[l] = a3046;
            real_111[l] = a3055;
        }
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a3049 = -real_68[l + 1];
            const Real a3057 = -real_77[l];
            real_110[l + 5] = a3049;
            real_111[l + 5] = a3057;
        }
        // tridiagonal._solve
        real_110[4] = x3047;
        // snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a3050 = real_108[l] * real_109[l];
            const Real a3051 = a3050 + 1.0;
            const Real a3058 = -real_0[l];
            real_112[l] = a3051;
            real_113[l] = a3058;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a3008 = (real_76[l] < real_69[l]);
            const Mask a3009 = (real_76[l] > real_75[l]);
            const Mask a3010 = (a3008 & a3009);
            const Real a3011 = 2094000.0 * real_46[l];
            const Real a3012 = a3011 + 333500000.0;
            const Real a3013 = select(a3010, real_48[l], 1.0);
            const Real a3014 = a3012 / a3013;
            const Real a3015 = 2094000.0 * real_76[l];
            const Real a3016 = real_74[l] + a3015;
            const Real a3017 = select(a3010, a3014, 0.0);
            const Real a3018 = a3016 + a3017;
            const Real a3052 = a3018 + real_1[l];
            const Real a3053 = a3052 + real_77[l];
            const Real a3059 = -real_44[l];
            real_70[l] = a3016;
            real_37[l] = a3018;
            real_112[l + 5] = a3053;
            real_113[l + 5] = a3059;
        }
        // tridiagonal._solve
        real_111[4] = x3056;
        solve_tridiagonal<LAYERS + 5>(real_110, real_112, real_111, real_113, real_114);
        // snow_ground._iteration, snow_ground._stopped, snow_layers.warmth
        for (int l = 0; l < 5; ++l) {
            const Real a3065 = w3005 * real_114[l];
            const Real a3066 = real_107[l] + a3065;
            const Mask a3067 = (real_107[l] <= 0.0);
            const Mask a3068 = (a3066 > 0.0);
            const Mask a3069 = (a3067 & a3068);
            const Mask a3070 = (real_107[l] >= 0.0);
            const Mask a3071 = (a3066 < 0.0);
            const Mask a3072 = (a3070 & a3071);
            const Real a3073 = select(a3069, 1e-06, a3066);
            const Real a3074 = select(a3072, (-1e-06), a3073);
            const Mask a3075 = (real_107[l] <= real_21[l]);
            const Mask a3076 = (a3074 > real_21[l]);
            const Mask a3077 = (a3075 & a3076);
            const Mask a3078 = (real_107[l] >= real_21[l]);
            const Mask a3079 = (a3074 < real_21[l]);
            const Mask a3080 = (a3078 & a3079);
            const Real a3081 = real_21[l] + 1e-06;
            const Real a3082 = select(a3077, a3081, a3074);
            const Real a3083 = real_21[l] - 1e-06;
            const Real a3084 = select(a3080, a3083, a3082);
            const Real a3141 = select(w3007, a3084, real_107[l]);
            const Real a3146 = a3141 - real_21[l];
            const Mask a3147 = (a3141 < 0.0);
            const Mask a3148 = (a3146 > 0.0);
            const Real a3149 = a3141 * real_22[l];
            const Real a3150 = a3146 * real_18[l];
            const Real a3151 = select(a3148, a3150, 0.0);
            const Real a3152 = select(a3147, a3149, a3151);
            real_109[l] = a3141;
            real_108[l] = a3152;
        }
        // snow_skin.solve_skin
        const Real x3153 = x438 * real_108[0];
        const Real x3154 = x2546 + x3153;
        const Mask x3155 = (x3154 >= 0.0);
        const Real x3156 = at_most(w2997, 0.0);
        const Real x3157 = select(x3155, 0.0, x3156);
        const Real x3158 = real_108[0] - 1.0;
        const Real x3159 = at_least(x3158, (-270.0));
        const Real x3160 = at_most(x3159, (-150.0));
        const Real x3161 = maximum(x3157, x3160);
        // snow_skin.skin_flux
        const Real x3162 = x3161 + 273.15;
        const Real x3163 = x3161 - x468;
        // calm_air.coefficient
        const Real x3165 = x3163 * x460;
        const Real x3166 = -x3165;
        // calm_air.limited_richardson
        const Mask x3167 = (x3166 > 0.0);
        const Real x3168 = select(x3167, x3165, 0.0);
        const Real x3170 = x3168 * x514;
        const Real x3171 = -x3170;
        const Real x3172 = expm1(x3171);
        const Real x3174 = x3172 + 2.0;
        const Real x3175 = x3172 / x3174;
        const Real x3177 = numbers[LAYERS + 2] * x3175;
        const Real x3179 = select(x3167, x3177, x3165);
        const Real x3180 = -x3179;
        const Real x3181 = x3175 * x3175;
        const Real x3182 = 1.0 - x3181;
        const Real x3183 = select(x3167, x3182, 1.0);
        // calm_air.coefficient
        const Mask x3184 = (x3180 > 0.0);
        const Real x3185 = select(x3184, x3179, 0.0);
        const Real x3187 = x3185 * 5.0;
        const Real x3189 = 1.0 - x3187;
        const Real x3190 = sqrt(x3189);
        const Real x3191 = x3185 * 15.0;
        const Real x3193 = x3191 * x3190;
        const Real x3195 = 1.0 - x3193;
        const Real x3196 = 1 / x3195;
        const Real x3198 = x3196 * x3196;
        const Real x3200 = x3190 * 15.0;
        const Real x3201 = x3185 * 37.5;
        const Real x3203 = x3201 / x3190;
        const Real x3205 = x3200 - x3203;
        const Real x3206 = x3198 * x3205;
        const Real x3207 = -x3206;
        const Real x3208 = select(x3184, 0.0, x3179);
        const Mask x3209 = (x3208 > 1e-30);
        const Real x3210 = at_least(x3208, 1e-30);
        const Real x3211 = sqrt(x3210);
        const Real x3212 = select(x3209, x3211, 0.0);
        const Real x3213 = x463 * x3212;
        const Real x3214 = x3213 + 1.0;
        const Real x3215 = 1 / x3214;
        const Real x3216 = x3208 * 15.0;
        const Real x3217 = x3216 * x3215;
        const Real x3218 = x3217 + 1.0;
        const Real x3219 = x3215 * (-7.5);
        const Real x3220 = x3215 + 1.0;
        const Real x3221 = x3219 * x3220;
        const Real x3222 = select(x3184, x3207, x3221);
        const Real x3223 = x3222 * x3183;
        const Real x3224 = select(x3184, x3196, x3218);
        const Real x3225 = x457 * x3224;
        const Real x3226 = x2726 * x3223;
        // snow_skin.skin_flux
        const Real x3228 = x108 * x3225;
        const Real x3229 = x108 * x3226;
        const Real x3231 = x3162 * 461.0;
        const Real x3232 = 2830000.0 / x3231;
        const Real x3233 = x3161 / 273.15;
        const Real x3234 = x3233 * x3232;
        const Real x3235 = exp(x3234);
        const Real x3236 = x3235 * 611.0;
        const Real x3237 = x3236 * 0.378;
        const Real x3238 = forcing[3] - x3237;
        const Real x3239 = x3236 * 0.622;
        const Real x3240 = x3239 / x3238;
        const Real x3241 = x3232 / x3162;
        const Real x3242 = x3240 * x3241;
        const Real x3243 = forcing[3] / x3238;
        const Real x3244 = x3242 * x3243;
        const Real x3245 = x3240 - forcing[2];
        const Real x3246 = x3228 * 1004.5;
        const Real x3247 = x3246 + numbers[LAYERS + 4];
        const Real x3248 = x3162 * x3162;
        const Real x3249 = x3248 * x3162;
        const Real x3250 = x2538 * x3249;
        const Real x3251 = x3228 * x3245;
        const Real x3252 = x3229 * x3245;
        const Real x3254 = x3228 * x3244;
        const Real x3255 = x3254 - x3252;
        const Real x3256 = x3247 * x3163;
        const Real x3257 = x3229 * 1004.5;
        const Real x3259 = x3257 * x3163;
        const Real x3261 = x3247 - x3259;
        const Real x3262 = x3250 * x3162;
        const Real x3263 = x467 - x3262;
        const Real x3264 = x3263 - x3256;
        const Real x3265 = 2830000.0 * x3251;
        const Real x3266 = x3264 - x3265;
        const Real x3267 = x3250 * (-4.0);
        const Real x3268 = x3267 - x3261;
        const Real x3269 = 2830000.0 * x3255;
        const Real x3270 = x3268 - x3269;
        // snow_skin.solve_skin
        const Mask x3271 = ~x3155;
        const Mask x3272 = (x2448 & x3271);
        Real w3273 = x3161;
        Real w3274 = x3266;
        Real w3275 = x3270;
        Real w3276 = x3256;
        Real w3277 = x3251;
        Real w3278 = x3160;
        Real w3279 = real_of(0.0);
        Real w3280 = real_of(INFINITE);
        Mask w3281 = x3272;
        for (int pass = 0; pass < 60; ++pass) {
            if (!any_lane(w3281)) break;
            // snow_skin._closer
            const Real x3282 = w3273 - real_108[0];
            const Real x3283 = x438 * x3282;
            const Real x3284 = w3274 - x3283;
            const Mask x3285 = (x3284 > 0.0);
            const Real x3286 = select(x3285, w3273, w3278);
            const Real x3287 = select(x3285, w3279, w3273);
            const Real x3288 = x438 - w3275;
            const Real x3289 = at_least(x3288, 0.001);
            const Real x3290 = x3284 / x3289;
            const Real x3291 = w3273 + x3290;
            const Mask x3292 = (x3291 < x3286);
            const Mask x3293 = (x3291 > x3287);
            const Mask x3294 = (x3292 | x3293);
            const Real x3295 = magnitude(x3290);
            const Real x3296 = w3280 * 0.5;
            const Mask x3297 = (x3295 > x3296);
            const Mask x3298 = (x3294 | x3297);
            const Real x3299 = x3286 + x3287;
            const Real x3300 = x3299 * 0.5;
            const Real x3301 = select(x3298, x3300, x3291);
            const Real x3302 = select(w3281, x3301, w3273);
            const Real x3303 = x3302 - w3273;
            const Real x3304 = magnitude(x3303);
            // snow_skin.skin_flux
            const Real x3305 = x3302 + 273.15;
            const Real x3306 = x3302 - x468;
            // calm_air.coefficient
            const Real x3308 = x3306 * x460;
            const Real x3309 = -x3308;
            // calm_air.limited_richardson
            const Mask x3310 = (x3309 > 0.0);
            const Real x3311 = select(x3310, x3308, 0.0);
            const Real x3313 = x3311 * x514;
            const Real x3314 = -x3313;
            const Real x3315 = expm1(x3314);
            const Real x3317 = x3315 + 2.0;
            const Real x3318 = x3315 / x3317;
            const Real x3320 = numbers[LAYERS + 2] * x3318;
            const Real x3322 = select(x3310, x3320, x3308);
            const Real x3323 = -x3322;
            const Real x3324 = x3318 * x3318;
            const Real x3325 = 1.0 - x3324;
            const Real x3326 = select(x3310, x3325, 1.0);
            // calm_air.coefficient
            const Mask x3327 = (x3323 > 0.0);
            const Real x3328 = select(x3327, x3322, 0.0);
            const Real x3330 = x3328 * 5.0;
            const Real x3332 = 1.0 - x3330;
            const Real x3333 = sqrt(x3332);
            const Real x3334 = x3328 * 15.0;
            const Real x3336 = x3334 * x3333;
            const Real x3338 = 1.0 - x3336;
            const Real x3339 = 1 / x3338;
            const Real x3341 = x3339 * x3339;
            const Real x3343 = x3333 * 15.0;
            const Real x3344 = x3328 * 37.5;
            const Real x3346 = x3344 / x3333;
            const Real x3348 = x3343 - x3346;
            const Real x3349 = x3341 * x3348;
            const Real x3350 = -x3349;
            const Real x3351 = select(x3327, 0.0, x3322);
            const Mask x3352 = (x3351 > 1e-30);
            const Real x3353 = at_least(x3351, 1e-30);
            const Real x3354 = sqrt(x3353);
            const Real x3355 = select(x3352, x3354, 0.0);
            const Real x3356 = x463 * x3355;
            const Real x3357 = x3356 + 1.0;
            const Real x3358 = 1 / x3357;
            const Real x3359 = x3351 * 15.0;
            const Real x3360 = x3359 * x3358;
            const Real x3361 = x3360 + 1.0;
            const Real x3362 = x3358 * (-7.5);
            const Real x3363 = x3358 + 1.0;
            const Real x3364 = x3362 * x3363;
            const Real x3365 = select(x3327, x3350, x3364);
            const Real x3366 = x3365 * x3326;
            const Real x3367 = select(x3327, x3339, x3361);
            const Real x3368 = x457 * x3367;
            const Real x3369 = x2726 * x3366;
            // snow_skin.skin_flux
            const Real x3371 = x108 * x3368;
            const Real x3372 = x108 * x3369;
            const Real x3374 = x3305 * 461.0;
            const Real x3375 = 2830000.0 / x3374;
            const Real x3376 = x3302 / 273.15;
            const Real x3377 = x3376 * x3375;
            const Real x3378 = exp(x3377);
            const Real x3379 = x3378 * 611.0;
            const Real x3380 = x3379 * 0.378;
            const Real x3381 = forcing[3] - x3380;
            const Real x3382 = x3379 * 0.622;
            const Real x3383 = x3382 / x3381;
            const Real x3384 = x3375 / x3305;
            const Real x3385 = x3383 * x3384;
            const Real x3386 = forcing[3] / x3381;
            const Real x3387 = x3385 * x3386;
            const Real x3388 = x3383 - forcing[2];
            const Real x3389 = x3371 * 1004.5;
            const Real x3390 = x3389 + numbers[LAYERS + 4];
            const Real x3391 = x3305 * x3305;
            const Real x3392 = x3391 * x3305;
            const Real x3393 = x2538 * x3392;
            const Real x3394 = x3371 * x3388;
            const Real x3395 = x3372 * x3388;
            const Real x3397 = x3371 * x3387;
            const Real x3398 = x3397 - x3395;
            const Real x3399 = x3390 * x3306;
            const Real x3400 = x3372 * 1004.5;
            const Real x3402 = x3400 * x3306;
            const Real x3404 = x3390 - x3402;
            const Real x3405 = x3393 * x3305;
            const Real x3406 = x467 - x3405;
            const Real x3407 = x3406 - x3399;
            const Real x3408 = 2830000.0 * x3394;
            const Real x3409 = x3407 - x3408;
            const Real x3410 = x3393 * (-4.0);
            const Real x3411 = x3410 - x3404;
            const Real x3412 = 2830000.0 * x3398;
            const Real x3413 = x3411 - x3412;
            // snow_skin._closer
            const Real x3414 = select(w3281, x3304, w3280);
            const Mask x3415 = (x3304 >= 1e-09);
            const Mask x3416 = (w3281 & x3415);
            w3273 = x3302;
            w3274 = x3409;
            w3275 = x3413;
            w3276 = x3399;
            w3277 = x3394;
            w3278 = x3286;
            w3279 = x3287;
            w3280 = x3414;
            w3281 = x3416;
        }
        // snow_skin.solve_skin
        const Real x3417 = x438 - w3275;
        const Real x3418 = at_least(x3417, 0.001);
        const Real x3419 = at_least(real_108[0], 0.0);
        const Real x3420 = x3419 * 20.0;
        const Mask x3421 = (x3419 > 0.0);
        const Real x3422 = select(x3421, 20.0, 0.0);
        const Real x3423 = w3273 - real_108[0];
        const Real x3424 = x438 * x3423;
        const Real x3425 = select(x3155, x2546, x3424);
        const Real x3426 = x438 / x3418;
        const Real x3427 = w3275 * x3426;
        const Real x3428 = select(x3155, 0.0, x3427);
        const Real x3429 = select(x2448, w3273, 0.0);
        const Real x3430 = x3425 - x3420;
        const Real x3431 = select(x2448, x3430, 0.0);
        const Real x3432 = x3428 - x3422;
        const Real x3433 = select(x2448, x3432, 0.0);
        // enthalpy.enthalpy, snow_ground._iteration, enthalpy.layers_with, enthalpy.fusion_heat, enthalpy.at, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3085 = real_70[l] * real_46[l];
            const Real a3086 = real_76[l] * 333500000.0;
            const Real a3087 = a3085 + a3086;
            const Real a3088 = real_37[l] * real_114[l + 5];
            const Real a3089 = w3005 * a3088;
            const Real a3090 = a3087 + a3089;
            const Mask a3091 = (a3090 >= real_45[l]);
            const Mask a3092 = (a3090 <= real_62[l]);
            const Mask a3093 = ~a3091;
            const Mask a3094 = (a3092 & a3093);
            const Real a3095 = a3090 / 333500000.0;
            const Real a3096 = maximum(a3095, real_75[l]);
            const Real a3097 = minimum(a3096, real_69[l]);
            const Real a3098 = real_70[l] * real_78[l];
            const Real a3099 = a3098 + a3086;
            const Real a3100 = a3099 - a3090;
            const Real a3101 = 2094000.0 * real_78[l];
            const Real a3102 = a3101 + 333500000.0;
            const Real a3103 = real_70[l] * real_48[l];
            const Real a3104 = a3102 + a3103;
            const Real a3105 = a3100 / a3104;
            const Real a3106 = real_76[l] - a3105;
            const Mask a3107 = (a3100 > 0.0);
            const Real a3108 = maximum(real_76[l], a3097);
            const Real a3109 = a3097 + a3108;
            const Real a3110 = a3109 * 0.5;
            const Real a3111 = select(a3107, a3110, a3097);
            const Mask a3112 = (a3106 >= a3097);
            const Real a3113 = minimum(a3106, real_69[l]);
            const Real a3114 = select(a3112, a3113, a3111);
            const Real a3115 = select(a3094, real_75[l], a3114);
            const Real a3116 = select(a3091, real_69[l], a3115);
            const Real a3117 = a3116 * 333500000.0;
            const Real a3118 = a3090 - a3117;
            const Real a3119 = 2094000.0 * a3116;
            const Real a3120 = real_74[l] + a3119;
            const Real a3121 = a3118 / a3120;
            const Real a3122 = a3116 - numbers[l + 15 * LAYERS + 54];
            const Real a3123 = a3122 / real_79[l];
            const Real a3124 = at_least(a3123, 1e-12);
            const Real a3125 = log(a3124);
            const Real a3126 = numbers[l + LAYERS + 47] * a3125;
            const Real a3127 = numbers[l + 16 * LAYERS + 54] - a3126;
            const Real a3128 = at_most(a3127, 16.11809565095832);
            const Real a3129 = exp(a3128);
            const Real a3130 = numbers[l + LAYERS + 47] * a3129;
            const Real a3131 = a3124 * real_79[l];
            const Real a3132 = a3130 / a3131;
            const Real a3134 = a3129 * 0.008034787106446777;
            const Real a3136 = a3134 + numbers[l + 6 * LAYERS + 47];
            const Real a3137 = -a3136;
            const Real a3138 = a3132 * 0.008034787106446777;
            const Mask a3139 = (a3091 | a3094);
            const Real a3140 = select(a3139, a3121, a3137);
            const Real a3142 = select(w3007, a3140, real_46[l]);
            const Real a3143 = select(w3007, a3116, real_76[l]);
            const Real a3144 = select(w3007, a3137, real_78[l]);
            const Real a3145 = select(w3007, a3138, real_48[l]);
            real_80[l + 1] = a3142;
            real_43[l] = a3143;
            real_61[l] = a3144;
            real_53[l] = a3145;
        }
        // snow_ground._residuals
        const Real x3436 = real_108[4] - real_80[1];
        const Real x3437 = x2450 * x3436;
        for (int l = 0; l < 4; ++l) {
            const Real a3434 = real_108[l] - real_108[l + 1];
            const Real a3435 = real_25[l] * a3434;
            real_20[l] = a3435;
        }
        real_20[4] = real_of(0.0);
        real_106[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_106[l + 1] = real_20[l];
        const Real x3442 = seconds * x3431;
        // enthalpy._drop_from_above
        real_80[0] = real_of(0.0);
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_37[l] = real_80[l + 2];
        real_37[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x3460 = x2453 * real_108[4];
        // snow_ground._residuals, snow_ground._at
        Real a3464_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a3440 = real_20[l] - real_106[l];
            const Real a3441 = a3440 + in_row(l, 4, x3437);
            const Real a3443 = real_109[l] + real_23[l];
            const Real a3444 = a3443 + a3441;
            const Real a3445 = a3444 - in_row(l, 0, x3442);
            const Real a3463 = magnitude(a3445);
            a3464_last = a3464_last + a3463;
            real_115[l] = a3445;
            real_116[l] = a3463;
        }
        // snow_ground._at
        const Real x3465 = x439 * a3464_last;
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
        Real a3469_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3446 = 2094000.0 * real_43[l];
            const Real a3447 = real_74[l] + a3446;
            const Real a3448 = a3447 * real_80[l + 1];
            const Real a3449 = real_43[l] * 333500000.0;
            const Real a3450 = a3448 + a3449;
            const Real a3451 = a3450 - real_71[l];
            const Real a3453 = real_80[l + 1] - real_80[l];
            const Real a3454 = real_1[l] * a3453;
            const Real a3455 = a3451 + a3454;
            const Real a3457 = real_80[l + 1] - real_37[l];
            const Real a3458 = real_77[l] * a3457;
            const Real a3459 = a3455 + a3458;
            const Real a3462 = a3459 + in_row(l, 0, x3460);
            const Real a3467 = magnitude(a3462);
            const Real a3468 = numbers[l] * a3467;
            a3469_last = a3469_last + a3468;
            real_70[l] = a3462;
            real_34[l] = a3467;
        }
        // snow_ground._at
        const Real x3470 = a3469_last - x3465;
        // snow_ground._tolerance
        const Real x3473 = magnitude(x3429);
        const Real x3474 = magnitude(real_108[0]);
        const Real x3475 = x3473 + x3474;
        const Real x3476 = x2973 * x3475;
        Real a3477_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a3477_last = a3477_last + real_25[l];
        }
        const Real x3478 = a3477_last + x2450;
        Real a3480_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a3479 = magnitude(real_108[l]);
            a3480_last = maximum(a3480_last, a3479);
        }
        const Real x3481 = a3480_last + x2982;
        const Real x3482 = x3481 + 30.0;
        const Real x3483 = x3478 * x3482;
        const Real x3484 = x3483 + x3476;
        // snow_ground._at
        Mask a3472_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a3471 = (real_34[l] > real_35[l]);
            a3472_last = (a3472_last | a3471);
        }
        // snow_ground._tolerance, snow_ground._at
        Mask a3488_last = mask_of(false);
        for (int l = 0; l < 5; ++l) {
            const Real a3485 = real_21[l] + x3484;
            const Real a3486 = a3485 * 7.105427357601002e-15;
            const Mask a3487 = (real_116[l] > a3486);
            a3488_last = (a3488_last | a3487);
        }
        // snow_ground._at
        const Mask x3489 = (a3472_last | a3488_last);
        // snow_ground._iteration
        const Real x3490 = w3005 * 0.0001;
        const Real x3491 = 1.0 - x3490;
        const Real x3492 = x3491 * w3004;
        const Mask x3493 = (x3470 < x3492);
        const Mask x3494 = (w3006 < 5.0);
        const Mask x3495 = (x3493 | x3494);
        const Mask x3496 = (w3005 <= 0.0001);
        const Mask x3497 = (x3495 | x3496);
        const Mask x3498 = (x3497 | x3035);
        const Mask x3499 = (w3007 & x3498);
        const Real x3500 = w3005 * 2.0;
        const Real x3501 = at_most(x3500, 1.0);
        const Real x3502 = w3005 * 0.5;
        const Real x3503 = select(x3499, x3501, x3502);
        const Real x3504 = w3006 + 1.0;
        // snow_ground._is_slow
        const Mask x3505 = (x3504 >= 40.0);
        const Mask x3506 = (x3504 < 60.0);
        const Mask x3507 = (x3505 & x3506);
        const Mask x3508 = (mask_of(false) | x3507);
        const Mask x3509 = (x3504 >= 80.0);
        const Mask x3510 = (x3504 < 120.0);
        const Mask x3511 = (x3509 & x3510);
        const Mask x3512 = (x3508 | x3511);
        const Mask x3513 = (x3504 >= 160.0);
        const Mask x3514 = (x3504 < 200.0);
        const Mask x3515 = (x3513 & x3514);
        const Mask x3516 = (x3512 | x3515);
        // snow_ground._iteration
        const Mask x3517 = (x3035 | x3516);
        const Real x3518 = select(x3517, 1.0, x3503);
        const Real x3524 = select(x3499, x3429, w2997);
        const Real x3525 = select(x3499, x3431, w2998);
        const Real x3526 = select(x3499, x3433, w2999);
        const Real x3527 = select(x3499, x3418, w3000);
        const Mask x3528 = select(x3499, x3155, w3001);
        const Real x3531 = select(x3499, x3470, w3004);
        const Mask x3532 = select(x3499, x3489, w3007);
        const Real x3533 = select(w3007, x3518, w3005);
        const Real x3534 = real_of_mask(w3007);
        const Real x3535 = w3006 + x3534;
        const Mask x3536 = ~x3499;
        const Mask x3537 = (x3532 | x3536);
        const Mask x3538 = (w3007 & x3537);
        for (int l = 0; l < 5; ++l) {
            const Real a3519 = select(x3499, real_109[l], real_107[l]);
            const Real a3529 = select(x3499, real_115[l], real_0[l]);
            real_116[l] = a3519;
            real_108[l] = a3529;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3520 = select(x3499, real_80[l + 1], real_46[l]);
            const Real a3521 = select(x3499, real_43[l], real_76[l]);
            const Real a3522 = select(x3499, real_61[l], real_78[l]);
            const Real a3523 = select(x3499, real_53[l], real_48[l]);
            const Real a3530 = select(x3499, real_70[l], real_44[l]);
            real_34[l] = a3520;
            real_37[l] = a3521;
            real_49[l] = a3522;
            real_38[l] = a3523;
            real_52[l] = a3530;
        }
        for (int l = 0; l < 5; ++l) real_107[l] = real_116[l];
        for (int l = 0; l < LAYERS; ++l) real_46[l] = real_34[l];
        for (int l = 0; l < LAYERS; ++l) real_76[l] = real_37[l];
        for (int l = 0; l < LAYERS; ++l) real_78[l] = real_49[l];
        for (int l = 0; l < LAYERS; ++l) real_48[l] = real_38[l];
        for (int l = 0; l < 5; ++l) real_0[l] = real_108[l];
        for (int l = 0; l < LAYERS; ++l) real_44[l] = real_52[l];
        w2997 = x3524;
        w2998 = x3525;
        w2999 = x3526;
        w3000 = x3527;
        w3001 = x3528;
        w3004 = x3531;
        w3005 = x3533;
        w3006 = x3535;
        w3007 = x3538;
    }
    // snow_ground._tolerance
    const Real x3546 = magnitude(w2997);
    // snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a3539 = real_107[l] - real_21[l];
        const Mask a3540 = (real_107[l] < 0.0);
        const Mask a3541 = (a3539 > 0.0);
        const Real a3542 = real_107[l] * real_22[l];
        const Real a3543 = a3539 * real_18[l];
        const Real a3544 = select(a3541, a3543, 0.0);
        const Real a3545 = select(a3540, a3542, a3544);
        real_15[l] = a3545;
    }
    // snow_ground._tolerance
    const Real x3547 = magnitude(real_15[0]);
    const Real x3548 = x3546 + x3547;
    const Real x3549 = x2973 * x3548;
    Real a3550_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a3550_last = a3550_last + real_25[l];
    }
    const Real x3551 = a3550_last + x2450;
    Real a3553_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a3552 = magnitude(real_15[l]);
        a3553_last = maximum(a3553_last, a3552);
    }
    const Real x3554 = a3553_last + x2982;
    const Real x3555 = x3554 + 30.0;
    const Real x3556 = x3551 * x3555;
    const Real x3557 = x3556 + x3549;
    // snow_ground._tolerance, snow_ground._solution
    Mask a3564_last = mask_of(true);
    for (int l = 0; l < 5; ++l) {
        const Real a3558 = real_21[l] + x3557;
        const Real a3559 = a3558 * 7.105427357601002e-15;
        const Real a3560 = a3559 * 8.0;
        const Real a3562 = magnitude(real_0[l]);
        const Mask a3563 = (a3562 <= a3560);
        a3564_last = (a3564_last & a3563);
    }
    // snow_ground._solution
    Mask a3567_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        after[2 * LAYERS + l] = real_76[l];
        const Real a3561 = real_35[l] * 8.0;
        const Real a3565 = magnitude(real_44[l]);
        const Mask a3566 = (a3565 <= a3561);
        a3567_last = (a3567_last & a3566);
    }
    const Mask x3568 = (a3564_last & a3567_last);
    // snow_ground.advance_snow_ground
    const Real x3570 = select(x2448, w2997, 0.0);
    const Real x3571 = select(x2448, w2998, 0.0);
    const Real x3572 = real_15[4] - real_46[0];
    const Real x3573 = x437 * x3572;
    const Real x3574 = select(x2448, x3573, 0.0);
    // snow_ground.advance_snow_ground, ground_heat.heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3569 = select(x3568, real_46[l], NOT_A_NUMBER);
        const Real a3575 = a3569 + 273.15;
        after[l] = a3575;
        real_44[l] = a3569;
        real_35[l] = a3575;
    }
    // ground_heat.heat
    const Real x3577 = x2367 - real_35[0];
    Real a3579_last = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3576 = real_44[l] - real_44[l + 1];
        const Real a2393_1506 = real_104[l + 1] * 4200000.0;
        const Real a3578 = a2393_1506 * a3576;
        a3579_last = a3579_last + a3578;
    }
    results[LAYERS + 43] = a3579_last;
    const Real x3582 = x2447 * x3577;
    // snow_skin.skin_flux
    const Real x3600 = x3570 + 273.15;
    after[3 * LAYERS + 31] = x3600;
    const Real x3601 = x3570 - x468;
    // calm_air.coefficient
    const Real x3603 = x3601 * x460;
    const Real x3604 = -x3603;
    // calm_air.limited_richardson
    const Mask x3605 = (x3604 > 0.0);
    const Real x3606 = select(x3605, x3603, 0.0);
    const Real x3608 = x3606 * x514;
    const Real x3609 = -x3608;
    const Real x3610 = expm1(x3609);
    const Real x3612 = x3610 + 2.0;
    const Real x3613 = x3610 / x3612;
    const Real x3615 = numbers[LAYERS + 2] * x3613;
    const Real x3617 = select(x3605, x3615, x3603);
    const Real x3618 = -x3617;
    // calm_air.coefficient
    const Mask x3619 = (x3618 > 0.0);
    const Real x3620 = select(x3619, x3617, 0.0);
    const Real x3622 = x3620 * 5.0;
    const Real x3624 = 1.0 - x3622;
    const Real x3625 = sqrt(x3624);
    const Real x3626 = x3620 * 15.0;
    const Real x3628 = x3626 * x3625;
    const Real x3630 = 1.0 - x3628;
    const Real x3631 = 1 / x3630;
    const Real x3632 = select(x3619, 0.0, x3617);
    const Mask x3633 = (x3632 > 1e-30);
    const Real x3634 = at_least(x3632, 1e-30);
    const Real x3635 = sqrt(x3634);
    const Real x3636 = select(x3633, x3635, 0.0);
    const Real x3637 = x463 * x3636;
    const Real x3638 = x3637 + 1.0;
    const Real x3639 = 1 / x3638;
    const Real x3640 = x3632 * 15.0;
    const Real x3641 = x3640 * x3639;
    const Real x3642 = x3641 + 1.0;
    const Real x3643 = select(x3619, x3631, x3642);
    const Real x3644 = x457 * x3643;
    // snow_skin.skin_flux
    const Real x3645 = x108 * x3644;
    const Real x3646 = x3600 * 461.0;
    const Real x3647 = 2830000.0 / x3646;
    const Real x3648 = x3570 / 273.15;
    const Real x3649 = x3648 * x3647;
    const Real x3650 = exp(x3649);
    const Real x3651 = x3650 * 611.0;
    const Real x3652 = x3651 * 0.378;
    const Real x3653 = forcing[3] - x3652;
    const Real x3654 = x3651 * 0.622;
    const Real x3655 = x3654 / x3653;
    const Real x3656 = x3655 - forcing[2];
    const Real x3657 = x3645 * 1004.5;
    const Real x3658 = x3657 + numbers[LAYERS + 4];
    const Real x3659 = x3600 * x3600;
    const Real x3660 = x3659 * x3600;
    const Real x3661 = x2538 * x3660;
    const Real x3662 = x3645 * x3656;
    const Real x3663 = x3658 * x3601;
    const Real x3664 = x3661 * x3600;
    const Real x3665 = x467 - x3664;
    const Real x3666 = x3665 - x3663;
    const Real x3667 = 2830000.0 * x3662;
    const Real x3668 = x3666 - x3667;
    // layered_snow.close_snow
    const Real x3669 = seconds * x3662;
    const Real x3670 = x439 * x3669;
    const Real x3672 = select(x2448, x3670, 0.0);
    const Real x3673 = -x3672;
    // snow_water.with_vapour_exchange
    const Real x3674 = at_least(x3673, 0.0);
    const Real x3675 = at_least(x3672, 0.0);
    const Mask x3677 = (x407 > 0.0);
    const Real x3678 = select(x3677, x407, 1.0);
    // layered_snow.close_snow, snow_layers.liquid_water
    for (int l = 0; l < 5; ++l) {
        const Real a3583 = x439 * real_107[l];
        const Real a3585 = select(x2448, a3583, 0.0);
        const Real a3587 = a3585 / 333500.0;
        const Real a3588 = -a3587;
        const Real a3589 = at_least(a3588, 0.0);
        const Mask a3590 = (a3589 > real_17[l]);
        const Real a3591 = select(a3590, real_17[l], a3589);
        const Real a3592 = real_17[l] - a3591;
        const Mask a3593 = (real_19[l] > 0.0);
        const Real a3594 = select(a3593, real_19[l], 1.0);
        const Real a3595 = a3592 / a3594;
        const Mask a3596 = (a3595 > 1.0);
        const Real a3597 = select(a3596, 1.0, a3595);
        const Real a3598 = select(a3593, a3597, 0.0);
        const Real a3599 = a3598 * real_13[l];
        real_15[l] = a3585;
        real_0[l] = a3599;
    }
    // snow_water.with_vapour_exchange
    const Real x3679 = select(x3677, real_15[0], 0.0);
    const Real x3680 = -x3679;
    // snow_layers.liquid_water
    const Real x3681 = real_15[0] / 333500.0;
    const Real x3682 = -x3681;
    const Real x3683 = at_least(x3682, 0.0);
    const Mask x3684 = (x3683 > x407);
    const Real x3685 = select(x3684, x407, x3683);
    // snow_water.with_vapour_exchange
    const Real x3686 = x407 - x3685;
    const Mask x3687 = (x3674 > x3686);
    const Real x3688 = select(x3687, x3686, x3674);
    const Real x3689 = x3688 - x3675;
    const Mask x3690 = (x3686 > 0.0);
    // snow_layers.warmth
    const Real x3691 = x3678 * 2106.0;
    const Real x3692 = 1 / x3691;
    const Real x3693 = x3678 * 4218.0;
    const Real x3694 = 1 / x3693;
    const Real x3695 = x3678 * 333500.0;
    const Real x3696 = x3679 + x3695;
    const Real x3697 = -x3696;
    const Mask x3698 = (x3680 < 0.0);
    const Mask x3699 = (x3697 > 0.0);
    const Real x3700 = x3679 * x3692;
    const Real x3702 = x3696 * x3694;
    const Real x3704 = select(x3699, x3702, 0.0);
    const Real x3706 = select(x3698, x3700, x3704);
    const Real x3707 = -x3706;
    // snow_water.with_vapour_exchange
    const Real x3708 = at_most(x3707, 0.0);
    const Real x3709 = x3708 * 2106.0;
    const Real x3710 = x3689 * x3709;
    const Real x3711 = select(x3690, x3686, 1.0);
    const Real x3712 = x3689 / x3711;
    const Real x3713 = 1.0 - x3712;
    const Real x3714 = x3674 - x3688;
    const Real x3715 = x407 - x3689;
    const Real x3716 = real_15[0] + x3710;
    const Real x3717 = -x3716;
    const Real x3718 = real_0[0] * x3713;
    const Real x3719 = select(x3690, x3718, real_0[0]);
    const Real x3720 = x3688 / x3678;
    const Real x3721 = 1.0 - x3720;
    const Real x3722 = real_16[0] * x3721;
    const Mask x3723 = (real_14[1] > 0.0);
    const Real x3724 = select(x3723, real_14[1], 1.0);
    const Real x3725 = select(x3723, real_15[1], 0.0);
    const Real x3726 = -x3725;
    // snow_layers.liquid_water
    const Real x3727 = real_15[1] / 333500.0;
    const Real x3728 = -x3727;
    const Real x3729 = at_least(x3728, 0.0);
    const Mask x3730 = (x3729 > real_14[1]);
    const Real x3731 = select(x3730, real_14[1], x3729);
    // snow_water.with_vapour_exchange
    const Real x3732 = real_14[1] - x3731;
    const Mask x3733 = (x3714 > x3732);
    const Real x3734 = select(x3733, x3732, x3714);
    const Mask x3735 = (x3732 > 0.0);
    // snow_layers.warmth
    const Real x3736 = x3724 * 2106.0;
    const Real x3737 = 1 / x3736;
    const Real x3738 = x3724 * 4218.0;
    const Real x3739 = 1 / x3738;
    const Real x3740 = x3724 * 333500.0;
    const Real x3741 = x3725 + x3740;
    const Real x3742 = -x3741;
    const Mask x3743 = (x3726 < 0.0);
    const Mask x3744 = (x3742 > 0.0);
    const Real x3745 = x3725 * x3737;
    const Real x3747 = x3741 * x3739;
    const Real x3749 = select(x3744, x3747, 0.0);
    const Real x3751 = select(x3743, x3745, x3749);
    const Real x3752 = -x3751;
    // snow_water.with_vapour_exchange
    const Real x3753 = at_most(x3752, 0.0);
    const Real x3754 = x3753 * 2106.0;
    const Real x3755 = x3734 * x3754;
    const Real x3756 = select(x3735, x3732, 1.0);
    const Real x3757 = x3734 / x3756;
    const Real x3758 = 1.0 - x3757;
    const Real x3759 = x3689 + x3734;
    const Real x3760 = x3714 - x3734;
    const Real x3761 = x3710 + x3755;
    const Real x3762 = real_14[1] - x3734;
    const Real x3763 = real_15[1] + x3755;
    const Real x3764 = -x3763;
    const Real x3765 = real_0[1] * x3758;
    const Real x3766 = select(x3735, x3765, real_0[1]);
    const Real x3767 = x3734 / x3724;
    const Real x3768 = 1.0 - x3767;
    const Real x3769 = real_16[1] * x3768;
    const Mask x3770 = (real_14[2] > 0.0);
    const Real x3771 = select(x3770, real_14[2], 1.0);
    const Real x3772 = select(x3770, real_15[2], 0.0);
    const Real x3773 = -x3772;
    // snow_layers.liquid_water
    const Real x3774 = real_15[2] / 333500.0;
    const Real x3775 = -x3774;
    const Real x3776 = at_least(x3775, 0.0);
    const Mask x3777 = (x3776 > real_14[2]);
    const Real x3778 = select(x3777, real_14[2], x3776);
    // snow_water.with_vapour_exchange
    const Real x3779 = real_14[2] - x3778;
    const Mask x3780 = (x3760 > x3779);
    const Real x3781 = select(x3780, x3779, x3760);
    const Mask x3782 = (x3779 > 0.0);
    // snow_layers.warmth
    const Real x3783 = x3771 * 2106.0;
    const Real x3784 = 1 / x3783;
    const Real x3785 = x3771 * 4218.0;
    const Real x3786 = 1 / x3785;
    const Real x3787 = x3771 * 333500.0;
    const Real x3788 = x3772 + x3787;
    const Real x3789 = -x3788;
    const Mask x3790 = (x3773 < 0.0);
    const Mask x3791 = (x3789 > 0.0);
    const Real x3792 = x3772 * x3784;
    const Real x3794 = x3788 * x3786;
    const Real x3796 = select(x3791, x3794, 0.0);
    const Real x3798 = select(x3790, x3792, x3796);
    const Real x3799 = -x3798;
    // snow_water.with_vapour_exchange
    const Real x3800 = at_most(x3799, 0.0);
    const Real x3801 = x3800 * 2106.0;
    const Real x3802 = x3781 * x3801;
    const Real x3803 = select(x3782, x3779, 1.0);
    const Real x3804 = x3781 / x3803;
    const Real x3805 = 1.0 - x3804;
    const Real x3806 = x3759 + x3781;
    const Real x3807 = x3760 - x3781;
    const Real x3808 = x3761 + x3802;
    const Real x3809 = real_14[2] - x3781;
    const Real x3810 = real_15[2] + x3802;
    const Real x3811 = -x3810;
    const Real x3812 = real_0[2] * x3805;
    const Real x3813 = select(x3782, x3812, real_0[2]);
    const Real x3814 = x3781 / x3771;
    const Real x3815 = 1.0 - x3814;
    const Real x3816 = real_16[2] * x3815;
    const Mask x3817 = (real_14[3] > 0.0);
    const Real x3818 = select(x3817, real_14[3], 1.0);
    const Real x3819 = select(x3817, real_15[3], 0.0);
    const Real x3820 = -x3819;
    // snow_layers.liquid_water
    const Real x3821 = real_15[3] / 333500.0;
    const Real x3822 = -x3821;
    const Real x3823 = at_least(x3822, 0.0);
    const Mask x3824 = (x3823 > real_14[3]);
    const Real x3825 = select(x3824, real_14[3], x3823);
    // snow_water.with_vapour_exchange
    const Real x3826 = real_14[3] - x3825;
    const Mask x3827 = (x3807 > x3826);
    const Real x3828 = select(x3827, x3826, x3807);
    const Mask x3829 = (x3826 > 0.0);
    // snow_layers.warmth
    const Real x3830 = x3818 * 2106.0;
    const Real x3831 = 1 / x3830;
    const Real x3832 = x3818 * 4218.0;
    const Real x3833 = 1 / x3832;
    const Real x3834 = x3818 * 333500.0;
    const Real x3835 = x3819 + x3834;
    const Real x3836 = -x3835;
    const Mask x3837 = (x3820 < 0.0);
    const Mask x3838 = (x3836 > 0.0);
    const Real x3839 = x3819 * x3831;
    const Real x3841 = x3835 * x3833;
    const Real x3843 = select(x3838, x3841, 0.0);
    const Real x3845 = select(x3837, x3839, x3843);
    const Real x3846 = -x3845;
    // snow_water.with_vapour_exchange
    const Real x3847 = at_most(x3846, 0.0);
    const Real x3848 = x3847 * 2106.0;
    const Real x3849 = x3828 * x3848;
    const Real x3850 = select(x3829, x3826, 1.0);
    const Real x3851 = x3828 / x3850;
    const Real x3852 = 1.0 - x3851;
    const Real x3853 = x3806 + x3828;
    const Real x3854 = x3807 - x3828;
    const Real x3855 = x3808 + x3849;
    const Real x3856 = real_14[3] - x3828;
    const Real x3857 = real_15[3] + x3849;
    const Real x3858 = -x3857;
    const Real x3859 = real_0[3] * x3852;
    const Real x3860 = select(x3829, x3859, real_0[3]);
    const Real x3861 = x3828 / x3818;
    const Real x3862 = 1.0 - x3861;
    const Real x3863 = real_16[3] * x3862;
    const Mask x3864 = (real_14[4] > 0.0);
    const Real x3865 = select(x3864, real_14[4], 1.0);
    const Real x3866 = select(x3864, real_15[4], 0.0);
    const Real x3867 = -x3866;
    // snow_layers.liquid_water
    const Real x3868 = real_15[4] / 333500.0;
    const Real x3869 = -x3868;
    const Real x3870 = at_least(x3869, 0.0);
    const Mask x3871 = (x3870 > real_14[4]);
    const Real x3872 = select(x3871, real_14[4], x3870);
    // snow_water.with_vapour_exchange
    const Real x3873 = real_14[4] - x3872;
    const Mask x3874 = (x3854 > x3873);
    const Real x3875 = select(x3874, x3873, x3854);
    const Mask x3876 = (x3873 > 0.0);
    // snow_layers.warmth
    const Real x3877 = x3865 * 2106.0;
    const Real x3878 = 1 / x3877;
    const Real x3879 = x3865 * 4218.0;
    const Real x3880 = 1 / x3879;
    const Real x3881 = x3865 * 333500.0;
    const Real x3882 = x3866 + x3881;
    const Real x3883 = -x3882;
    const Mask x3884 = (x3867 < 0.0);
    const Mask x3885 = (x3883 > 0.0);
    const Real x3886 = x3866 * x3878;
    const Real x3888 = x3882 * x3880;
    const Real x3890 = select(x3885, x3888, 0.0);
    const Real x3892 = select(x3884, x3886, x3890);
    const Real x3893 = -x3892;
    // snow_water.with_vapour_exchange
    const Real x3894 = at_most(x3893, 0.0);
    const Real x3895 = x3894 * 2106.0;
    const Real x3896 = x3875 * x3895;
    const Real x3897 = select(x3876, x3873, 1.0);
    const Real x3898 = x3875 / x3897;
    const Real x3899 = 1.0 - x3898;
    const Real x3900 = x3853 + x3875;
    const Real x3901 = x3855 + x3896;
    const Real x3902 = real_14[4] - x3875;
    const Real x3903 = real_15[4] + x3896;
    const Real x3904 = -x3903;
    const Real x3905 = real_0[4] * x3899;
    const Real x3906 = select(x3876, x3905, real_0[4]);
    const Real x3907 = x3875 / x3865;
    const Real x3908 = 1.0 - x3907;
    const Real x3909 = real_16[4] * x3908;
    // snow_water.<genexpr>
    real_16[0] = x3715;
    real_16[1] = x3762;
    real_16[2] = x3809;
    real_16[3] = x3856;
    real_16[4] = x3902;
    real_0[0] = x3717;
    real_0[1] = x3764;
    real_0[2] = x3811;
    real_0[3] = x3858;
    real_0[4] = x3904;
    real_15[0] = x3719;
    real_15[1] = x3766;
    real_15[2] = x3813;
    real_15[3] = x3860;
    real_15[4] = x3906;
    real_14[0] = x3722;
    real_14[1] = x3769;
    real_14[2] = x3816;
    real_14[3] = x3863;
    real_14[4] = x3909;
    // snow_layers.liquid_water
    const Real x3914 = real_0[0] / 333500.0;
    const Real x3915 = at_least(x3914, 0.0);
    const Mask x3916 = (x3915 > real_16[0]);
    const Real x3917 = select(x3916, real_16[0], x3915);
    // snow_water.percolated
    const Real x3918 = real_16[0] - x3917;
    const Mask x3919 = (x3918 > 0.0);
    const Real x3920 = select(x3919, x3918, 1.0);
    const Real x3921 = x3918 / x3920;
    const Real x3922 = at_most(x3921, 1.0);
    const Real x3923 = select(x3919, x3922, 0.0);
    const Real x3924 = x3923 * real_15[0];
    const Real x3925 = x3918 / 917.0;
    const Mask x3926 = (x3924 < x3925);
    const Real x3927 = select(x3926, x3925, x3924);
    // snow_properties.held_by_pores
    const Real x3928 = numbers[LAYERS + 21] * 1000.0;
    // snow_properties._pores
    const Real x3929 = x3927 - x3925;
    const Real x3930 = at_least(x3929, 0.0);
    // snow_properties.held_by_pores
    const Real x3931 = x3928 * x3930;
    // snow_water.percolated
    const Real x3932 = x3917 - x3931;
    const Real x3933 = at_least(x3932, 0.0);
    const Mask x3934 = (x3917 > 0.0);
    const Real x3935 = select(x3934, x3917, 1.0);
    const Real x3936 = x3933 / x3935;
    const Real x3937 = real_0[0] * x3936;
    const Real x3938 = select(x3934, x3937, 0.0);
    const Mask x3939 = (real_16[0] > 0.0);
    const Real x3940 = select(x3939, real_16[0], 1.0);
    const Real x3941 = x3933 / x3940;
    const Real x3942 = real_16[0] - x3933;
    const Real x3943 = real_0[0] - x3938;
    const Real x3944 = 1.0 - x3941;
    const Real x3945 = real_14[0] * x3944;
    const Real x3946 = real_16[1] + x3933;
    const Real x3947 = real_0[1] + x3938;
    // snow_layers.liquid_water
    const Real x3948 = x3947 / 333500.0;
    const Real x3949 = at_least(x3948, 0.0);
    const Mask x3950 = (x3949 > x3946);
    const Real x3951 = select(x3950, x3946, x3949);
    // snow_water.percolated
    const Real x3952 = x3946 - x3951;
    // snow_layers.liquid_water
    const Real x3953 = real_0[1] / 333500.0;
    const Real x3954 = at_least(x3953, 0.0);
    const Mask x3955 = (x3954 > real_16[1]);
    const Real x3956 = select(x3955, real_16[1], x3954);
    // snow_water.percolated
    const Real x3957 = real_16[1] - x3956;
    const Mask x3958 = (x3957 > 0.0);
    const Real x3959 = select(x3958, x3957, 1.0);
    const Real x3960 = x3952 / x3959;
    const Real x3961 = at_most(x3960, 1.0);
    const Real x3962 = select(x3958, x3961, 0.0);
    const Real x3963 = x3962 * real_15[1];
    const Real x3964 = x3952 / 917.0;
    const Mask x3965 = (x3963 < x3964);
    const Real x3966 = select(x3965, x3964, x3963);
    // snow_properties._pores
    const Real x3967 = x3966 - x3964;
    const Real x3968 = at_least(x3967, 0.0);
    // snow_properties.held_by_pores
    const Real x3969 = x3928 * x3968;
    // snow_water.percolated
    const Real x3970 = x3951 - x3969;
    const Real x3971 = at_least(x3970, 0.0);
    const Mask x3972 = (x3951 > 0.0);
    const Real x3973 = select(x3972, x3951, 1.0);
    const Real x3974 = x3971 / x3973;
    const Real x3975 = x3947 * x3974;
    const Real x3976 = select(x3972, x3975, 0.0);
    const Mask x3977 = (x3946 > 0.0);
    const Real x3978 = select(x3977, x3946, 1.0);
    const Real x3979 = x3971 / x3978;
    const Real x3980 = x3946 - x3971;
    const Real x3981 = x3947 - x3976;
    const Real x3982 = 1.0 - x3979;
    const Real x3983 = real_14[1] * x3982;
    const Real x3984 = real_16[2] + x3971;
    const Real x3985 = real_0[2] + x3976;
    // snow_layers.liquid_water
    const Real x3986 = x3985 / 333500.0;
    const Real x3987 = at_least(x3986, 0.0);
    const Mask x3988 = (x3987 > x3984);
    const Real x3989 = select(x3988, x3984, x3987);
    // snow_water.percolated
    const Real x3990 = x3984 - x3989;
    // snow_layers.liquid_water
    const Real x3991 = real_0[2] / 333500.0;
    const Real x3992 = at_least(x3991, 0.0);
    const Mask x3993 = (x3992 > real_16[2]);
    const Real x3994 = select(x3993, real_16[2], x3992);
    // snow_water.percolated
    const Real x3995 = real_16[2] - x3994;
    const Mask x3996 = (x3995 > 0.0);
    const Real x3997 = select(x3996, x3995, 1.0);
    const Real x3998 = x3990 / x3997;
    const Real x3999 = at_most(x3998, 1.0);
    const Real x4000 = select(x3996, x3999, 0.0);
    const Real x4001 = x4000 * real_15[2];
    const Real x4002 = x3990 / 917.0;
    const Mask x4003 = (x4001 < x4002);
    const Real x4004 = select(x4003, x4002, x4001);
    // snow_properties._pores
    const Real x4005 = x4004 - x4002;
    const Real x4006 = at_least(x4005, 0.0);
    // snow_properties.held_by_pores
    const Real x4007 = x3928 * x4006;
    // snow_water.percolated
    const Real x4008 = x3989 - x4007;
    const Real x4009 = at_least(x4008, 0.0);
    const Mask x4010 = (x3989 > 0.0);
    const Real x4011 = select(x4010, x3989, 1.0);
    const Real x4012 = x4009 / x4011;
    const Real x4013 = x3985 * x4012;
    const Real x4014 = select(x4010, x4013, 0.0);
    const Mask x4015 = (x3984 > 0.0);
    const Real x4016 = select(x4015, x3984, 1.0);
    const Real x4017 = x4009 / x4016;
    const Real x4018 = x3984 - x4009;
    const Real x4019 = x3985 - x4014;
    const Real x4020 = 1.0 - x4017;
    const Real x4021 = real_14[2] * x4020;
    const Real x4022 = real_16[3] + x4009;
    const Real x4023 = real_0[3] + x4014;
    // snow_layers.liquid_water
    const Real x4024 = x4023 / 333500.0;
    const Real x4025 = at_least(x4024, 0.0);
    const Mask x4026 = (x4025 > x4022);
    const Real x4027 = select(x4026, x4022, x4025);
    // snow_water.percolated
    const Real x4028 = x4022 - x4027;
    // snow_layers.liquid_water
    const Real x4029 = real_0[3] / 333500.0;
    const Real x4030 = at_least(x4029, 0.0);
    const Mask x4031 = (x4030 > real_16[3]);
    const Real x4032 = select(x4031, real_16[3], x4030);
    // snow_water.percolated
    const Real x4033 = real_16[3] - x4032;
    const Mask x4034 = (x4033 > 0.0);
    const Real x4035 = select(x4034, x4033, 1.0);
    const Real x4036 = x4028 / x4035;
    const Real x4037 = at_most(x4036, 1.0);
    const Real x4038 = select(x4034, x4037, 0.0);
    const Real x4039 = x4038 * real_15[3];
    const Real x4040 = x4028 / 917.0;
    const Mask x4041 = (x4039 < x4040);
    const Real x4042 = select(x4041, x4040, x4039);
    // snow_properties._pores
    const Real x4043 = x4042 - x4040;
    const Real x4044 = at_least(x4043, 0.0);
    // snow_properties.held_by_pores
    const Real x4045 = x3928 * x4044;
    // snow_water.percolated
    const Real x4046 = x4027 - x4045;
    const Real x4047 = at_least(x4046, 0.0);
    const Mask x4048 = (x4027 > 0.0);
    const Real x4049 = select(x4048, x4027, 1.0);
    const Real x4050 = x4047 / x4049;
    const Real x4051 = x4023 * x4050;
    const Real x4052 = select(x4048, x4051, 0.0);
    const Mask x4053 = (x4022 > 0.0);
    const Real x4054 = select(x4053, x4022, 1.0);
    const Real x4055 = x4047 / x4054;
    const Real x4056 = x4022 - x4047;
    const Real x4057 = x4023 - x4052;
    const Real x4058 = 1.0 - x4055;
    const Real x4059 = real_14[3] * x4058;
    const Real x4060 = real_16[4] + x4047;
    const Real x4061 = real_0[4] + x4052;
    // snow_layers.liquid_water
    const Real x4062 = x4061 / 333500.0;
    const Real x4063 = at_least(x4062, 0.0);
    const Mask x4064 = (x4063 > x4060);
    const Real x4065 = select(x4064, x4060, x4063);
    // snow_water.percolated
    const Real x4066 = x4060 - x4065;
    // snow_layers.liquid_water
    const Real x4067 = real_0[4] / 333500.0;
    const Real x4068 = at_least(x4067, 0.0);
    const Mask x4069 = (x4068 > real_16[4]);
    const Real x4070 = select(x4069, real_16[4], x4068);
    // snow_water.percolated
    const Real x4071 = real_16[4] - x4070;
    const Mask x4072 = (x4071 > 0.0);
    const Real x4073 = select(x4072, x4071, 1.0);
    const Real x4074 = x4066 / x4073;
    const Real x4075 = at_most(x4074, 1.0);
    const Real x4076 = select(x4072, x4075, 0.0);
    const Real x4077 = x4076 * real_15[4];
    const Real x4078 = x4066 / 917.0;
    const Mask x4079 = (x4077 < x4078);
    const Real x4080 = select(x4079, x4078, x4077);
    // snow_properties._pores
    const Real x4081 = x4080 - x4078;
    const Real x4082 = at_least(x4081, 0.0);
    // snow_properties.held_by_pores
    const Real x4083 = x3928 * x4082;
    // snow_water.percolated
    const Real x4084 = x4065 - x4083;
    const Real x4085 = at_least(x4084, 0.0);
    const Mask x4086 = (x4065 > 0.0);
    const Real x4087 = select(x4086, x4065, 1.0);
    const Real x4088 = x4085 / x4087;
    const Real x4089 = x4061 * x4088;
    const Real x4090 = select(x4086, x4089, 0.0);
    const Mask x4091 = (x4060 > 0.0);
    const Real x4092 = select(x4091, x4060, 1.0);
    const Real x4093 = x4085 / x4092;
    const Real x4094 = x4060 - x4085;
    const Real x4095 = x4061 - x4090;
    const Real x4096 = 1.0 - x4093;
    const Real x4097 = real_14[4] * x4096;
    // snow_water.<genexpr>
    real_14[0] = x3942;
    real_14[1] = x3980;
    real_14[2] = x4018;
    real_14[3] = x4056;
    real_14[4] = x4094;
    real_15[0] = x3943;
    real_15[1] = x3981;
    real_15[2] = x4019;
    real_15[3] = x4057;
    real_15[4] = x4095;
    real_16[0] = x3927;
    real_16[1] = x3966;
    real_16[2] = x4004;
    real_16[3] = x4042;
    real_16[4] = x4080;
    real_0[0] = x3945;
    real_0[1] = x3983;
    real_0[2] = x4021;
    real_0[3] = x4059;
    real_0[4] = x4097;
    // layered_snow.close_snow
    const Real x4102 = select(x2448, x440, 1.0);
    const Real x4103 = x4102 * seconds;
    const Real x4104 = x3900 / x4103;
    const Real x4105 = x4104 * 2830000.0;
    const Real x4106 = select(x2448, x4105, 0.0);
    const Real x4107 = x3668 + x3663;
    const Real x4108 = x3662 * 2830000.0;
    const Real x4109 = x4107 + x4108;
    const Real x4110 = x4109 - x3571;
    const Real x4111 = x4085 + x470;
    const Real x4112 = x4090 + x471;
    const Real x4136 = x4110 - x4106;
    const Real x4137 = select(x2448, x4136, 0.0);
    const Real x4138 = x439 * x3571;
    const Real x4140 = x439 * x3574;
    const Real x4142 = x469 - x4112;
    const Real x4143 = x4142 - x3901;
    // layered_snow_step.layered_snow_step
    const Real x4144 = x3900 / seconds;
    // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth, layered_snow_step.layered_snow_step
    Real a4145_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        after[3 * LAYERS + 20 + l] = real_16[l];
        const Mask a4113 = (real_14[l] > 0.0);
        const Real a4114 = select(a4113, real_14[l], 1.0);
        const Real a4115 = real_15[l] / 333500.0;
        const Real a4116 = at_least(a4115, 0.0);
        const Mask a4117 = (a4116 > real_14[l]);
        const Real a4118 = select(a4117, real_14[l], a4116);
        after[3 * LAYERS + 10 + l] = a4118;
        const Real a4119 = select(a4113, real_15[l], 0.0);
        const Real a4120 = a4114 * 2106.0;
        const Real a4121 = 1 / a4120;
        const Real a4122 = a4114 * 4218.0;
        const Real a4123 = 1 / a4122;
        const Real a4124 = a4114 * 333500.0;
        const Real a4125 = a4119 - a4124;
        const Mask a4126 = (a4119 < 0.0);
        const Mask a4127 = (a4125 > 0.0);
        const Real a4128 = a4119 * a4121;
        const Real a4129 = a4125 * a4123;
        const Real a4130 = select(a4127, a4129, 0.0);
        const Real a4131 = select(a4126, a4128, a4130);
        const Real a4132 = real_14[l] - a4118;
        after[3 * LAYERS + 5 + l] = a4132;
        const Real a4133 = a4131 + 273.15;
        after[3 * LAYERS + 15 + l] = a4133;
        const Real a4134 = real_0[l] / a4114;
        const Real a4135 = select(a4113, a4134, 0.0);
        after[3 * LAYERS + 25 + l] = a4135;
        a4145_last = a4145_last + a4132;
        real_107[l] = a4118;
        real_19[l] = a4132;
        real_17[l] = a4133;
    }
    // layered_snow_step.layered_snow_step
    const Mask x4146 = (a4145_last > 0.0);
    // air.emission
    const Real x4147 = x3659 * x3659;
    const Real x4148 = x4147 * 5.67e-08;
    // layered_snow_step.emitted
    const Real x4149 = numbers[LAYERS + 19] * x4148;
    // surface_balance.skin_temperature
    const Real x4150 = x2369 * real_35[0];
    const Real x4151 = x2367 + x4150;
    const Real x4152 = x4151 / x2370;
    // surface_balance.emitted
    const Real x4153 = x4152 - x2352;
    const Real x4154 = x2355 * x4153;
    const Real x4155 = x2359 + x4154;
    // layered_snow_step.of_cell
    const Real x4156 = x439 * x4149;
    const Real x4158 = x472 * x4155;
    const Real x4159 = x4158 - x4156;
    results[LAYERS + 35] = x4159;
    const Real x4160 = x439 * numbers[LAYERS + 19];
    const Real x4162 = x472 * x496;
    const Real x4163 = x4162 - x4160;
    after[3 * LAYERS + 34] = x4163;
    // layered_snow_step.skin
    const Real x4164 = x4163 * 5.67e-08;
    const Real x4165 = x4159 / x4164;
    const Real x4166 = sqrt(x4165);
    const Real x4167 = sqrt(x4166);
    after[3 * LAYERS] = x4167;
    // layered_snow_step.layered_snow_step
    const Real x4168 = x4111 / 1000.0;
    results[LAYERS + 14] = x4168;
    const Real x4169 = x2255 + x4168;
    after[3 * LAYERS + 2] = x4169;
    Real a4171_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a4170 = real_19[l] + real_107[l];
        a4171_last = a4171_last + a4170;
    }
    const Real x4172 = a4171_last / 1000.0;
    after[3 * LAYERS + 3] = x4172;
    Real a4173_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a4173_last = a4173_last + real_16[l];
    }
    after[3 * LAYERS + 4] = a4173_last;
    const Mask x4174 = (x26 > 0.0);
    // snow.snow_age
    const Real x4175 = state[3 * LAYERS + 32] + seconds;
    const Real x4176 = select(x4174, 0.0, x4175);
    const Real x4177 = select(x4146, x4176, state[3 * LAYERS + 32]);
    after[3 * LAYERS + 32] = x4177;
    // layered_snow_step.of_cell
    const Real x4178 = x439 * x189;
    const Real x4180 = x472 * x493;
    const Real x4181 = x4180 - x4178;
    after[3 * LAYERS + 33] = x4181;
    // snow_free_ground.specific_humidity
    const Real x4182 = 1 / x1363;
    const Real x4183 = x4182 * 1004.5;
    // snow_free_ground.rate
    const Real x4184 = x1396 + x1399;
    const Real x4185 = x4184 + a1413_last;
    const Real x4186 = x4185 * 1000.0;
    const Real x4187 = x4186 - x1418;
    // snow_free_ground.specific_humidity
    const Real x4188 = x4187 * x4183;
    const Real x4189 = forcing[2] + x4188;
    after[3 * LAYERS + 39] = x4189;
    // layered_snow_step._fluxes
    Real a4190_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a4190_last = a4190_last + real_107[l];
    }
    const Real x4191 = a4190_last + x4111;
    Real a4192_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a101_2058 = x74 * state[l + 3 * LAYERS + 10];
        a4192_last = a4192_last + a101_2058;
    }
    const Real x4193 = a4192_last - x400;
    const Real x4194 = x4191 - x4193;
    const Real x4195 = x1420 + x4144;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x4196 = x472 * 2501000.0;
    const Real x4197 = x439 * 2830000.0;
    const Real x4199 = x4196 - x4197;
    // layered_snow_step._fluxes
    const Real x4200 = x4195 * x4199;
    results[0] = x4200;
    // layered_snow_step.latent_heat
    const Real x4201 = x439 * x4106;
    const Real x4203 = x2296 - x4201;
    results[1] = x4203;
    results[LAYERS + 40] = x4203;
    // layered_snow_step._fluxes
    const Real x4204 = x2294 - x1419;
    const Real x4205 = x4204 + x4144;
    results[2] = x4205;
    // layered_snow_step.sensible_heat
    const Real x4206 = x4152 - x11;
    const Real x4207 = x1363 * x4206;
    // layered_snow_step.of_cell
    const Real x4208 = x439 * x4137;
    const Real x4210 = x472 * x4207;
    const Real x4211 = x4210 - x4208;
    results[3] = x4211;
    results[LAYERS + 36] = x4211;
    // layered_snow_step.into_soil
    const Real x4212 = x3582 - x4140;
    results[4] = x4212;
    results[LAYERS + 41] = x4212;
    // layered_snow_step._fluxes
    const Real x4213 = x2243 * 2501000000.0;
    results[5] = x4213;
    const Real x4214 = x1415 * 2501000000.0;
    results[6] = x4214;
    const Real x4215 = a2259_last * 2501000000.0;
    results[7] = x4215;
    const Real x4217 = x4144 * 2830000.0;
    results[LAYERS + 8] = x4217;
    const Real x4218 = x4168 / seconds;
    quantities[4 * LAYERS + 12] = x4218;
    const Real x4219 = x1439 + x4218;
    results[LAYERS + 11] = x4219;
    // layered_snow_step.precipitation_heat
    const Real x4220 = x4152 - forcing[1];
    const Real x4221 = x858 * x4220;
    const Real x4222 = x472 * x4221;
    results[LAYERS + 15] = x4222;
    results[LAYERS + 37] = x4222;
    // layered_snow_step._fluxes
    const Real x4223 = x4194 * 333500.0;
    const Real x4224 = x4223 / seconds;
    results[LAYERS + 17] = x4224;
    // layered_snow_step.of_cell
    const Real x4225 = x439 * x467;
    const Real x4227 = x472 * x854;
    const Real x4228 = x4227 - x4225;
    results[LAYERS + 18] = x4228;
    // layered_snow_step._budget
    const Real x4229 = x26 * seconds;
    const Real x4230 = x4229 - x400;
    const Real x4231 = x4230 / 1000.0;
    results[LAYERS + 26] = x4231;
    const Real x4232 = x3900 / 1000.0;
    results[LAYERS + 27] = x4232;
    const Real x4233 = x4181 * forcing[4];
    results[LAYERS + 33] = x4233;
    const Real x4234 = 1.0 - x4163;
    const Real x4235 = x4234 * forcing[5];
    const Real x4236 = x4235 + x4159;
    results[LAYERS + 34] = x4236;
    const Real x4237 = x4140 - x4138;
    results[LAYERS + 38] = x4237;
    const Real x4238 = x4143 / seconds;
    results[LAYERS + 39] = x4238;
    // enthalpy.fusion_heat, layered_snow_step._fluxes, layered_snow_step._budget, diagnostics.ice_content, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a4242_last = real_of(0.0);
    Real a4246_last = real_of(1.0);
    Real a4247_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3580 = 2094000.0 * real_44[l];
        const Real a3581 = a3580 + 333500000.0;
        results[2 * LAYERS + 44 + l] = a3581;
        const Real a4216 = real_66[l] * 2501000000.0;
        results[8 + l] = a4216;
        const Real a4239 = real_76[l] - real_51[l];
        results[3 * LAYERS + 44 + l] = a4239;
        const Real a4240 = real_69[l] - real_76[l];
        quantities[l] = a4240;
        const Real a4241 = real_35[l] - 273.15;
        a4242_last = a4242_last + numbers[l];
        const Real a4242 = a4242_last;
        const Real a1460_2124 = numbers[l] * 0.5;
        const Real a4243 = a4242 - a1460_2124;
        const Mask a4244 = (a4241 >= 0.0);
        const Real a4245 = real_of_mask(a4244);
        a4246_last = a4246_last * a4245;
        const Real a4246 = a4246_last;
        a4247_last = a4247_last + a4246;
        real_46[l] = a3581;
        real_48[l] = a4239;
        real_78[l] = a4240;
        real_72[l] = a4241;
        real_73[l] = a4243;
    }
    // diagnostics.crossing_depth
    const Index x4248 = index_of_real(a4247_last);
    const Index x4249 = at_most(x4248, (LAYERS - 1));
    const Index x4250 = x4249 - 1;
    const Index x4251 = at_least(x4250, 0);
    const Real x4252 = pick(real_72, x4251);
    const Real x4253 = pick(real_72, x4249);
    const Real x4254 = pick(real_73, x4251);
    const Real x4255 = pick(real_73, x4249);
    const Mask x4256 = (x4252 > x4253);
    const Real x4257 = x4252 - x4253;
    const Real x4258 = select(x4256, x4257, 1.0);
    const Real x4259 = x4255 - x4254;
    const Real x4260 = x4259 * x4252;
    const Real x4261 = x4260 / x4258;
    const Real x4262 = x4254 + x4261;
    const Mask x4263 = (x4248 == 0);
    const Real x4264 = select(x4263, 0.0, x4262);
    const Mask x4265 = (x4248 == LAYERS);
    Real a4266_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a4266_last = a4266_last + numbers[l];
    }
    const Real x4267 = select(x4265, a4266_last, x4264);
    quantities[LAYERS] = x4267;
    // balances.column_water
    const Real x4268 = x1436 + x4169;
    const Real x4269 = x4268 + x4172;
    // balances.soil_water
    Real a4271_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4270 = real_69[l] * numbers[l];
        quantities[LAYERS + 4 + l] = a4270;
        a4271_last = a4271_last + a4270;
        real_73[l] = a4270;
    }
    // balances.column_water
    const Real x4272 = a4271_last + x4269;
    quantities[LAYERS + 1] = x4272;
    // balances.soil_water
    Real a4273_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a4273_last = a4273_last + real_73[l];
    }
    quantities[LAYERS + 2] = a4273_last;
    // diagnostics.layer_ice, diagnostics.soil_ice
    Real a4275_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4274 = real_78[l] * numbers[l];
        quantities[3 * LAYERS + 4 + l] = a4274;
        a4275_last = a4275_last + a4274;
    }
    quantities[LAYERS + 3] = a4275_last;
    // air.emission
    const Real x4277 = x4167 * x4167;
    const Real x4278 = x4277 * x4277;
    const Real x4279 = x4278 * 5.67e-08;
    // diagnostics.surface_emission
    const Real x4280 = x4163 * x4279;
    // diagnostics.net_radiation
    const Real x4281 = x4228 - x4280;
    quantities[4 * LAYERS + 4] = x4281;
    // diagnostics.snowfall
    const Real x4282 = x4231 / seconds;
    quantities[4 * LAYERS + 5] = x4282;
    // balances.evaporated_water
    const Real x4283 = x4213 + x4214;
    const Real x4284 = x4283 + x4215;
    // balances._depth
    const Real x4285 = seconds / 2501000000.0;
    const Real x4286 = x4284 * x4285;
    const Real x4287 = seconds / 2830000000.0;
    const Real x4288 = x4217 * x4287;
    // balances.evaporated_water
    const Real x4289 = x4286 + x4288;
    const Real x4290 = seconds * x1424;
    const Real x4291 = x4289 - x4290;
    // diagnostics.net_evaporation
    const Real x4292 = x4291 / seconds;
    quantities[4 * LAYERS + 6] = x4292;
    // diagnostics.potential_evaporation
    const Real x4293 = x4199 * 1000.0;
    const Real x4294 = x4200 / x4293;
    quantities[4 * LAYERS + 7] = x4294;
    // diagnostics._evaporated
    const Real x4295 = x4213 / 2501000000.0;
    quantities[4 * LAYERS + 8] = x4295;
    const Real x4296 = x4214 / 2501000000.0;
    quantities[4 * LAYERS + 9] = x4296;
    const Real x4297 = x4215 / 2501000000.0;
    quantities[4 * LAYERS + 10] = x4297;
    // diagnostics.snow_sublimation
    const Real x4298 = x4217 / 2830000000.0;
    quantities[4 * LAYERS + 11] = x4298;
    // diagnostics.infiltration
    const Real x4299 = x4219 - x2258;
    quantities[4 * LAYERS + 14] = x4299;
    // diagnostics.total_runoff
    const Real x4300 = x2258 + real_104[LAYERS];
    quantities[4 * LAYERS + 15] = x4300;
    // balances.water_gain
    const Real x4301 = seconds * forcing[6];
    const Real x4302 = x4301 / 1000.0;
    quantities[4 * LAYERS + 16] = x4302;
    // balances.water_loss
    const Real x4303 = seconds * x4300;
    const Real x4304 = x4291 + x4303;
    quantities[4 * LAYERS + 17] = x4304;
    // diagnostics.layer_liquid_water, balances.soil_water
    Real a4305_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4276 = real_76[l] * numbers[l];
        quantities[2 * LAYERS + 4 + l] = a4276;
        a4305_last = a4305_last + real_73[l];
    }
    // balances.column_water
    const Real x4306 = a4305_last + x4269;
    const Real x4307 = state[3 * LAYERS + 1] + state[3 * LAYERS + 2];
    const Real x4308 = x4307 + state[3 * LAYERS + 3];
    // balances.soil_water
    Real a4310_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4309 = state[l + LAYERS] * numbers[l];
        a4310_last = a4310_last + a4309;
    }
    // balances.column_water
    const Real x4311 = a4310_last + x4308;
    // balances.water_residual
    const Real x4312 = x4306 - x4311;
    const Real x4313 = x4302 - x4304;
    const Real x4314 = x4312 - x4313;
    quantities[4 * LAYERS + 18] = x4314;
    // balances.surface_energy_residual
    const Real x4315 = x4228 - x4211;
    const Real x4316 = x4315 - x4203;
    const Real x4317 = x4316 - x4212;
    const Real x4318 = x4317 - x4237;
    const Real x4319 = x4318 - x4222;
    const Real x4320 = x4319 - x4159;
    const Mask x4321 = (mask_of(false) & mask_of(false));
    const Real x4322 = select(x4321, 0.0, x4320);
    quantities[4 * LAYERS + 20] = x4322;
    // balances.soil_energy_residual
    Real a4326_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4323 = real_35[l] - state[l];
        const Real a4324 = real_32[l] * numbers[l];
        const Real a4325 = a4324 * a4323;
        a4326_last = a4326_last + a4325;
    }
    const Real x4327 = a4326_last / seconds;
    const Real x4334 = x4212 - x2381;
    // balances.phase_change_heat, balances.soil_energy_residual
    Real a4333_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4328 = real_46[l] * numbers[l];
        const Real a4329 = a4328 / seconds;
        const Real a4331 = a4329 * real_48[l];
        a4333_last = a4333_last - a4331;
    }
    // balances.soil_energy_residual
    const Real x4335 = x4334 + a4333_last;
    const Real x4336 = x4335 + a3579_last;
    const Real x4337 = x4327 - x4336;
    quantities[4 * LAYERS + 21] = x4337;
    // state.snow_layers_of
    const Real x4338 = x4172 * 1000.0;
    // snow_layers.spread
    const Mask x4339 = (x4338 > 0.0);
    const Mask x4340 = (a4173_last > 0.0);
    const Mask x4341 = (x4339 & x4340);
    Real a4342_last = real_of(0.0);
    Real a4343_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a4170_2226 = real_19[l] + real_107[l];
        a4342_last = a4342_last + a4170_2226;
        a4343_last = a4343_last + real_16[l];
    }
    const Mask x4344 = (a4342_last > 0.0);
    const Mask x4345 = (a4343_last > 0.0);
    const Mask x4346 = (x4344 & x4345);
    const Mask x4347 = (x4341 & x4346);
    const Real x4348 = select(x4346, a4342_last, 1.0);
    const Real x4349 = x4338 / x4348;
    const Real x4350 = select(x4347, x4349, 0.0);
    const Mask x4351 = ~x4346;
    const Mask x4352 = (x4341 & x4351);
    const Real x4353 = select(x4352, a4173_last, 1.0);
    // snow_layers.<listcomp>
    const Real x4354 = x4353 + 0.5;
    const Real x4355 = 1 / x4354;
    const Real x4356 = x4355 * 0.1;
    const Real x4357 = x4353 + 1.0;
    const Real x4358 = 1 / x4357;
    const Real x4359 = x4358 * 0.2;
    const Real x4360 = x4353 + 0.25;
    const Real x4361 = 1 / x4360;
    const Real x4362 = x4361 * 0.05;
    // snow_layers.layer_shares
    const Real x4363 = x4356 + x4359;
    const Real x4364 = x4363 + x4356;
    const Real x4365 = x4364 + x4362;
    const Real x4366 = 1.0 - x4365;
    real_16[0] = x4356;
    real_16[1] = x4359;
    real_16[2] = x4366;
    real_16[3] = x4356;
    real_16[4] = x4362;
    // snow_layers.spread
    const Real x4369 = at_most(x4167, 273.15);
    // snow_layers.spread, snow_layers.content_of, balances._snow_heat
    Real a4383_last = real_of(0.0);
    Real a4384_last = real_of(0.0);
    Real a4385_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a4368 = select(x4352, real_16[l], 0.0);
        const Real a4370 = select(x4347, real_17[l], 273.15);
        const Real a4371 = x4350 * real_19[l];
        const Real a4372 = a4368 * x4338;
        const Real a4373 = a4371 + a4372;
        const Real a4374 = x4350 * real_107[l];
        const Real a4375 = select(x4352, x4369, a4370);
        const Real a4376 = a4373 * 2106.0;
        const Real a4377 = a4374 * 4218.0;
        const Real a4378 = a4376 + a4377;
        const Real a4379 = a4375 - 273.15;
        const Real a4380 = a4378 * a4379;
        const Real a4381 = a4374 * 333500.0;
        const Real a4382 = a4380 + a4381;
        a4383_last = a4383_last + a4382;
        const Real a65_2252 = state[l + 3 * LAYERS + 5] + state[l + 3 * LAYERS + 10];
        a4384_last = a4384_last + a65_2252;
        a4385_last = a4385_last + state[l + 3 * LAYERS + 20];
    }
    // snow_layers.spread
    const Mask x4386 = (a4384_last > 0.0);
    const Mask x4387 = (a4385_last > 0.0);
    const Mask x4388 = (x4386 & x4387);
    const Mask x4389 = (x64 & x4388);
    const Real x4390 = select(x4388, a4384_last, 1.0);
    const Real x4391 = x61 / x4390;
    const Real x4392 = select(x4389, x4391, 0.0);
    const Mask x4393 = ~x4388;
    const Mask x4394 = (x64 & x4393);
    const Real x4395 = select(x4394, state[3 * LAYERS + 4], 1.0);
    // snow_layers.<listcomp>
    const Real x4396 = x4395 + 0.5;
    const Real x4397 = 1 / x4396;
    const Real x4398 = x4397 * 0.1;
    const Real x4399 = x4395 + 1.0;
    const Real x4400 = 1 / x4399;
    const Real x4401 = x4400 * 0.2;
    const Real x4402 = x4395 + 0.25;
    const Real x4403 = 1 / x4402;
    const Real x4404 = x4403 * 0.05;
    // snow_layers.layer_shares
    const Real x4405 = x4398 + x4401;
    const Real x4406 = x4405 + x4398;
    const Real x4407 = x4406 + x4404;
    const Real x4408 = 1.0 - x4407;
    real_16[0] = x4398;
    real_16[1] = x4401;
    real_16[2] = x4408;
    real_16[3] = x4398;
    real_16[4] = x4404;
    // snow_layers.spread, snow_layers.content_of, balances._snow_heat
    Real a4424_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a4410 = select(x4394, real_16[l], 0.0);
        const Real a4411 = select(x4389, state[l + 3 * LAYERS + 15], 273.15);
        const Real a4412 = x4392 * state[l + 3 * LAYERS + 5];
        const Real a4413 = a4410 * x61;
        const Real a4414 = a4412 + a4413;
        const Real a4415 = x4392 * state[l + 3 * LAYERS + 10];
        const Real a4416 = select(x4394, x96, a4411);
        const Real a4417 = a4414 * 2106.0;
        const Real a4418 = a4415 * 4218.0;
        const Real a4419 = a4417 + a4418;
        const Real a4420 = a4416 - 273.15;
        const Real a4421 = a4419 * a4420;
        const Real a4422 = a4415 * 333500.0;
        const Real a4423 = a4421 + a4422;
        a4424_last = a4424_last + a4423;
    }
    // balances.snow_energy_residual
    const Real x4425 = a4383_last - a4424_last;
    const Real x4426 = x4425 / seconds;
    const Real x4427 = x4237 + x4238;
    const Real x4428 = x4426 - x4427;
    quantities[4 * LAYERS + 22] = x4428;
    // balances.snow_base_mismatch
    const Real x4429 = x4212 - x4212;
    quantities[4 * LAYERS + 23] = x4429;
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
