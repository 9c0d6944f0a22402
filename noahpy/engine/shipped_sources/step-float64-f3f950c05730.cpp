// From the code of digest 4a9301aabeff182381d180fa2656dbcb0a4c151deabdd240899ffc441df5320b.
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

static const Number table864[] = {
#include "stability_corrections.inc"
};
static const Number table867[] = {
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
    // calm_air.calm_exchange
    const Real x475 = x11 - state[3 * LAYERS];
    const Real x476 = at_least(x117, 0.001);
    const Real x477 = numbers[LAYERS + 1] / x476;
    const Real x478 = x477 * 9.81;
    const Real x479 = x478 * x477;
    const Real x480 = numbers[LAYERS] * forcing[1];
    const Real x481 = x479 / x480;
    const Real x482 = x481 * x475;
    // calm_air.limited_richardson
    const Mask x483 = (x482 > 0.0);
    const Real x484 = select(x483, x482, 0.0);
    const Real x485 = 1 / numbers[LAYERS + 2];
    const Real x486 = x485 * (-2.0);
    const Real x487 = x484 * x486;
    const Real x488 = expm1(x487);
    const Real x490 = x488 + 2.0;
    const Real x491 = x488 / x490;
    const Real x493 = numbers[LAYERS + 2] * x491;
    const Real x494 = -x493;
    const Real x495 = select(x483, x494, x482);
    // calm_air.calm_exchange
    const Real x496 = x495 / x481;
    const Real x497 = x11 - x496;
    // exchange.myj_exchange
    const Real x498 = 1 / forcing[3];
    const Real x499 = x498 * 100000.0;
    const Real x500 = log(x499);
    const Real x501 = x500 * 0.2857142857142857;
    const Real x502 = exp(x501);
    const Real x503 = forcing[1] * x502;
    const Real x504 = x497 * x502;
    const Real x505 = 1 / x503;
    const Real x506 = x505 * 9.81;
    const Real x507 = x503 - x504;
    const Real x508 = forcing[2] + state[3 * LAYERS + 39];
    const Real x509 = x508 * 0.3041811846689896;
    const Real x510 = x509 + 1.0;
    const Real x511 = x507 * x510;
    const Real x512 = forcing[2] - state[3 * LAYERS + 39];
    const Real x513 = x512 * 0.6083623693379792;
    const Real x514 = x503 + x504;
    const Real x515 = x514 * 0.5;
    const Real x516 = x513 * x515;
    const Real x517 = x511 + x516;
    const Real x518 = at_least(x452, 1e-06);
    const Real x519 = x506 * x517;
    const Real x520 = x519 * numbers[LAYERS + 1];
    const Real x521 = x520 * numbers[LAYERS + 1];
    const Real x522 = x521 / x518;
    const Real x523 = x522 / numbers[LAYERS];
    after[3 * LAYERS + 40] = x523;
    const Real x524 = numbers[LAYERS + 1] + state[3 * LAYERS + 35];
    const Real x525 = numbers[LAYERS] + state[3 * LAYERS + 35];
    const Real x526 = x524 / state[3 * LAYERS + 35];
    const Real x527 = log(x526);
    const Real x528 = x523 / 0.505;
    const Real x529 = at_most(x528, 1.0);
    const Mask x530 = (x517 > 0.0);
    // exchange.zilitinkevich_factor
    const Real x531 = state[3 * LAYERS + 35] * (-13.157629102823119);
    const Real x532 = exp(x531);
    const Real x533 = select(flags[2], x532, 0.1);
    const Real x534 = x533 * (-103.28);
    // exchange.myj_exchange
    const Real x535 = x529 * x529;
    const Real x536 = x535 * 10.0;
    const Real x537 = x536 + 1.0;
    const Real x538 = select(x530, x537, 1.0);
    const Real x539 = x534 * x538;
    const Real x540 = 1 / numbers[LAYERS];
    const Real x541 = x540 * 0.0001;
    // exchange.convective_factor
    const Real x542 = x519 * 1000.0;
    const Real x543 = magnitude(x542);
    const Mask x544 = (x543 > 1e-30);
    const Real x545 = at_least(x543, 1e-30);
    const Real x546 = log(x545);
    const Real x547 = x546 * 0.6666666666666666;
    const Real x548 = exp(x547);
    const Real x549 = select(x544, x548, 0.0);
    const Real x550 = x549 * 1.44;
    // exchange._convective_velocity_squared
    const Real x551 = log(state[3 * LAYERS + 37]);
    const Real x552 = x551 * 0.6666666666666666;
    const Real x553 = exp(x552);
    const Real x554 = x550 * x553;
    // exchange._friction_velocity
    const Real x555 = x518 + x554;
    const Real x556 = sqrt(x555);
    const Real x557 = state[3 * LAYERS + 38] * x556;
    const Real x558 = sqrt(x557);
    const Real x559 = at_least(x558, 1e-09);
    // exchange.myj_exchange
    const Real x560 = select(x530, 0.0, x550);
    const Real x561 = x519 * 0.4;
    const Real x562 = state[3 * LAYERS + 35] / x524;
    const Real x563 = x559 * state[3 * LAYERS + 36];
    const Real x564 = sqrt(x563);
    const Real x565 = x539 * x564;
    const Real x566 = exp(x565);
    const Real x567 = x566 * state[3 * LAYERS + 36];
    const Real x568 = at_least(x567, 1e-28);
    const Real x569 = x568 / x525;
    const Real x570 = x561 * state[3 * LAYERS + 37];
    const Real x571 = x559 * x559;
    const Real x572 = x571 * x559;
    const Real x573 = x570 / x572;
    real_25[0] = x524;
    real_25[1] = state[3 * LAYERS + 35];
    real_25[2] = x525;
    real_25[3] = x568;
    real_26[0] = real_of(1.0);
    real_26[1] = x562;
    real_26[2] = real_of(1.0);
    real_26[3] = x569;
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
        const Real a575 = x573 * real_25[l];
        const Real a577 = real_26[l] * (-5.0);
        const Mask a578 = (a575 < a577);
        const Real a579 = select(a578, a577, a575);
        const Real a580 = real_26[l] * 0.9999990000003619;
        const Mask a581 = (a579 > a580);
        const Real a582 = select(a581, a580, a579);
        const Real a583 = a582 - (-5.0);
        const Real a584 = a583 / 0.0006;
        const Real a585 = trunc(a584);
        const Index a586 = index_of_real(a585);
        const Index a587 = at_least(a586, 0);
        const Index a588 = at_most(a587, 9999);
        const Index a590 = a588 + index_27[l];
        const Real a591 = look_up(table864, a590);
        const Real a592 = a584 - a585;
        const Real a593 = look_up(table867, a590);
        const Real a594 = a592 * a593;
        const Real a595 = a591 + a594;
        real_28[l] = a435;
        real_29[l] = a595;
    }
    // exchange.myj_exchange
    const Real x596 = real_29[0] - real_29[1];
    const Real x597 = x596 + x527;
    const Real x598 = real_29[2] - real_29[3];
    const Real x599 = log(x569);
    const Real x600 = x598 - x599;
    const Real x601 = x559 * 0.4;
    const Real x602 = x601 / x597;
    const Mask x603 = (x602 < x541);
    const Real x604 = select(x603, x541, x602);
    const Real x605 = x601 / x600;
    const Mask x606 = (x605 < x541);
    const Real x607 = select(x606, x541, x605);
    // exchange._convective_velocity_squared
    const Real x608 = log(x607);
    const Real x609 = x608 * 0.6666666666666666;
    const Real x610 = exp(x609);
    const Real x611 = x560 * x610;
    // exchange._friction_velocity
    const Real x612 = x518 + x611;
    const Real x613 = sqrt(x612);
    const Real x614 = x604 * x613;
    const Real x615 = sqrt(x614);
    const Real x616 = at_least(x615, 1e-09);
    // exchange.myj_exchange
    const Real x617 = x616 * state[3 * LAYERS + 36];
    const Real x618 = sqrt(x617);
    const Real x619 = x539 * x618;
    const Real x620 = exp(x619);
    const Real x621 = x620 * state[3 * LAYERS + 36];
    const Real x622 = at_least(x621, 1e-28);
    const Real x623 = x622 / x525;
    const Real x624 = x561 * x607;
    const Real x625 = x616 * x616;
    const Real x626 = x625 * x616;
    const Real x627 = x624 / x626;
    real_29[0] = x524;
    real_29[1] = state[3 * LAYERS + 35];
    real_29[2] = x525;
    real_29[3] = x622;
    real_26[0] = real_of(1.0);
    real_26[1] = x562;
    real_26[2] = real_of(1.0);
    real_26[3] = x623;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a629 = x627 * real_29[l];
        const Real a631 = real_26[l] * (-5.0);
        const Mask a632 = (a629 < a631);
        const Real a633 = select(a632, a631, a629);
        const Real a634 = real_26[l] * 0.9999990000003619;
        const Mask a635 = (a633 > a634);
        const Real a636 = select(a635, a634, a633);
        const Real a637 = a636 - (-5.0);
        const Real a638 = a637 / 0.0006;
        const Real a639 = trunc(a638);
        const Index a640 = index_of_real(a639);
        const Index a641 = at_least(a640, 0);
        const Index a642 = at_most(a641, 9999);
        const Index a643 = a642 + index_27[l];
        const Real a644 = look_up(table864, a643);
        const Real a645 = a638 - a639;
        const Real a646 = look_up(table867, a643);
        const Real a647 = a645 * a646;
        const Real a648 = a644 + a647;
        real_25[l] = a648;
    }
    // exchange.myj_exchange
    const Real x649 = real_25[0] - real_25[1];
    const Real x650 = x649 + x527;
    const Real x651 = real_25[2] - real_25[3];
    const Real x652 = log(x623);
    const Real x653 = x651 - x652;
    const Real x654 = x616 * 0.4;
    const Real x655 = x654 / x650;
    const Mask x656 = (x655 < x541);
    const Real x657 = select(x656, x541, x655);
    const Real x658 = x654 / x653;
    const Mask x659 = (x658 < x541);
    const Real x660 = select(x659, x541, x658);
    // exchange._convective_velocity_squared
    const Real x661 = log(x660);
    const Real x662 = x661 * 0.6666666666666666;
    const Real x663 = exp(x662);
    const Real x664 = x560 * x663;
    // exchange._friction_velocity
    const Real x665 = x518 + x664;
    const Real x666 = sqrt(x665);
    const Real x667 = x657 * x666;
    const Real x668 = sqrt(x667);
    const Real x669 = at_least(x668, 1e-09);
    // exchange.myj_exchange
    const Real x670 = x669 * state[3 * LAYERS + 36];
    const Real x671 = sqrt(x670);
    const Real x672 = x539 * x671;
    const Real x673 = exp(x672);
    const Real x674 = x673 * state[3 * LAYERS + 36];
    const Real x675 = at_least(x674, 1e-28);
    const Real x676 = x675 / x525;
    const Real x677 = x561 * x660;
    const Real x678 = x669 * x669;
    const Real x679 = x678 * x669;
    const Real x680 = x677 / x679;
    real_25[0] = x524;
    real_25[1] = state[3 * LAYERS + 35];
    real_25[2] = x525;
    real_25[3] = x675;
    real_26[0] = real_of(1.0);
    real_26[1] = x562;
    real_26[2] = real_of(1.0);
    real_26[3] = x676;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a682 = x680 * real_25[l];
        const Real a684 = real_26[l] * (-5.0);
        const Mask a685 = (a682 < a684);
        const Real a686 = select(a685, a684, a682);
        const Real a687 = real_26[l] * 0.9999990000003619;
        const Mask a688 = (a686 > a687);
        const Real a689 = select(a688, a687, a686);
        const Real a690 = a689 - (-5.0);
        const Real a691 = a690 / 0.0006;
        const Real a692 = trunc(a691);
        const Index a693 = index_of_real(a692);
        const Index a694 = at_least(a693, 0);
        const Index a695 = at_most(a694, 9999);
        const Index a696 = a695 + index_27[l];
        const Real a697 = look_up(table864, a696);
        const Real a698 = a691 - a692;
        const Real a699 = look_up(table867, a696);
        const Real a700 = a698 * a699;
        const Real a701 = a697 + a700;
        real_29[l] = a701;
    }
    // exchange.myj_exchange
    const Real x702 = real_29[0] - real_29[1];
    const Real x703 = x702 + x527;
    const Real x704 = real_29[2] - real_29[3];
    const Real x705 = log(x676);
    const Real x706 = x704 - x705;
    const Real x707 = x669 * 0.4;
    const Real x708 = x707 / x703;
    const Mask x709 = (x708 < x541);
    const Real x710 = select(x709, x541, x708);
    const Real x711 = x707 / x706;
    const Mask x712 = (x711 < x541);
    const Real x713 = select(x712, x541, x711);
    // exchange._convective_velocity_squared
    const Real x714 = log(x713);
    const Real x715 = x714 * 0.6666666666666666;
    const Real x716 = exp(x715);
    const Real x717 = x560 * x716;
    // exchange._friction_velocity
    const Real x718 = x518 + x717;
    const Real x719 = sqrt(x718);
    const Real x720 = x710 * x719;
    const Real x721 = sqrt(x720);
    const Real x722 = at_least(x721, 1e-09);
    // exchange.myj_exchange
    const Real x723 = x722 * state[3 * LAYERS + 36];
    const Real x724 = sqrt(x723);
    const Real x725 = x539 * x724;
    const Real x726 = exp(x725);
    const Real x727 = x726 * state[3 * LAYERS + 36];
    const Real x728 = at_least(x727, 1e-28);
    const Real x729 = x728 / x525;
    const Real x730 = x561 * x713;
    const Real x731 = x722 * x722;
    const Real x732 = x731 * x722;
    const Real x733 = x730 / x732;
    real_29[0] = x524;
    real_29[1] = state[3 * LAYERS + 35];
    real_29[2] = x525;
    real_29[3] = x728;
    real_26[0] = real_of(1.0);
    real_26[1] = x562;
    real_26[2] = real_of(1.0);
    real_26[3] = x729;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a735 = x733 * real_29[l];
        const Real a737 = real_26[l] * (-5.0);
        const Mask a738 = (a735 < a737);
        const Real a739 = select(a738, a737, a735);
        const Real a740 = real_26[l] * 0.9999990000003619;
        const Mask a741 = (a739 > a740);
        const Real a742 = select(a741, a740, a739);
        const Real a743 = a742 - (-5.0);
        const Real a744 = a743 / 0.0006;
        const Real a745 = trunc(a744);
        const Index a746 = index_of_real(a745);
        const Index a747 = at_least(a746, 0);
        const Index a748 = at_most(a747, 9999);
        const Index a749 = a748 + index_27[l];
        const Real a750 = look_up(table864, a749);
        const Real a751 = a744 - a745;
        const Real a752 = look_up(table867, a749);
        const Real a753 = a751 * a752;
        const Real a754 = a750 + a753;
        real_25[l] = a754;
    }
    // exchange.myj_exchange
    const Real x755 = real_25[0] - real_25[1];
    const Real x756 = x755 + x527;
    const Real x757 = real_25[2] - real_25[3];
    const Real x758 = log(x729);
    const Real x759 = x757 - x758;
    const Real x760 = x722 * 0.4;
    const Real x761 = x760 / x756;
    const Mask x762 = (x761 < x541);
    const Real x763 = select(x762, x541, x761);
    const Real x764 = x760 / x759;
    const Mask x765 = (x764 < x541);
    const Real x766 = select(x765, x541, x764);
    // exchange._convective_velocity_squared
    const Real x767 = log(x766);
    const Real x768 = x767 * 0.6666666666666666;
    const Real x769 = exp(x768);
    const Real x770 = x560 * x769;
    // exchange._friction_velocity
    const Real x771 = x518 + x770;
    const Real x772 = sqrt(x771);
    const Real x773 = x763 * x772;
    const Real x774 = sqrt(x773);
    const Real x775 = at_least(x774, 1e-09);
    // exchange.myj_exchange
    const Real x776 = x775 * state[3 * LAYERS + 36];
    const Real x777 = sqrt(x776);
    const Real x778 = x539 * x777;
    const Real x779 = exp(x778);
    const Real x780 = x779 * state[3 * LAYERS + 36];
    const Real x781 = at_least(x780, 1e-28);
    const Real x782 = x781 / x525;
    const Real x783 = x561 * x766;
    const Real x784 = x775 * x775;
    const Real x785 = x784 * x775;
    const Real x786 = x783 / x785;
    real_25[0] = x524;
    real_25[1] = state[3 * LAYERS + 35];
    real_25[2] = x525;
    real_25[3] = x781;
    real_26[0] = real_of(1.0);
    real_26[1] = x562;
    real_26[2] = real_of(1.0);
    real_26[3] = x782;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a788 = x786 * real_25[l];
        const Real a790 = real_26[l] * (-5.0);
        const Mask a791 = (a788 < a790);
        const Real a792 = select(a791, a790, a788);
        const Real a793 = real_26[l] * 0.9999990000003619;
        const Mask a794 = (a792 > a793);
        const Real a795 = select(a794, a793, a792);
        const Real a796 = a795 - (-5.0);
        const Real a797 = a796 / 0.0006;
        const Real a798 = trunc(a797);
        const Index a799 = index_of_real(a798);
        const Index a800 = at_least(a799, 0);
        const Index a801 = at_most(a800, 9999);
        const Index a802 = a801 + index_27[l];
        const Real a803 = look_up(table864, a802);
        const Real a804 = a797 - a798;
        const Real a805 = look_up(table867, a802);
        const Real a806 = a804 * a805;
        const Real a807 = a803 + a806;
        real_29[l] = a807;
    }
    // exchange.myj_exchange
    const Real x808 = real_29[0] - real_29[1];
    const Real x809 = x808 + x527;
    const Real x810 = real_29[2] - real_29[3];
    const Real x811 = log(x782);
    const Real x812 = x810 - x811;
    const Real x813 = x775 * 0.4;
    const Real x814 = x813 / x809;
    const Mask x815 = (x814 < x541);
    const Real x816 = select(x815, x541, x814);
    after[3 * LAYERS + 38] = x816;
    const Real x817 = x813 / x812;
    const Mask x818 = (x817 < x541);
    const Real x819 = select(x818, x541, x817);
    // calm_air.calm_exchange
    const Real x820 = x108 * 1004.5;
    const Real x821 = numbers[LAYERS + 4] / x820;
    const Real x822 = x819 + x821;
    after[3 * LAYERS + 37] = x822;
    // vegetation.vegetated_surface
    const Real x823 = select(flags[3], 0.0, forcing[8]);
    // vegetation.greenness
    const Real x824 = x823 - numbers[LAYERS + 6];
    const Real x825 = numbers[LAYERS + 7] - numbers[LAYERS + 6];
    const Mask x826 = (x825 == 0.0);
    const Real x827 = select(x826, 1e-30, x825);
    const Real x828 = x824 / x827;
    const Real x829 = at_least(x828, 0.0);
    const Real x830 = at_most(x829, 1.0);
    const Mask x831 = (x823 >= numbers[LAYERS + 7]);
    const Real x832 = select(x831, 1.0, x830);
    // vegetation._between
    const Real x833 = 1.0 - x832;
    const Real x834 = x833 * numbers[LAYERS + 38];
    const Real x835 = x832 * numbers[LAYERS + 39];
    const Real x836 = x834 + x835;
    // vegetation.vegetated_surface
    const Real x837 = select(flags[1], forcing[10], x836);
    results[LAYERS + 22] = x837;
    // vegetation._between
    const Real x838 = x833 * numbers[LAYERS + 43];
    const Real x839 = x832 * numbers[LAYERS + 42];
    const Real x840 = x838 + x839;
    // vegetation.vegetated_surface
    const Real x841 = select(flags[0], forcing[9], x840);
    results[LAYERS + 20] = x841;
    // vegetation._between
    const Real x842 = x833 * numbers[LAYERS + 40];
    const Real x843 = x832 * numbers[LAYERS + 41];
    const Real x844 = x842 + x843;
    results[LAYERS + 21] = x844;
    const Real x845 = x833 * numbers[LAYERS + 44];
    const Real x846 = x832 * numbers[LAYERS + 45];
    const Real x847 = x845 + x846;
    after[3 * LAYERS + 35] = x847;
    after[3 * LAYERS + 36] = x847;
    // layered_snow_step.layered_snow_step
    const Real x848 = 1.0 - x841;
    const Real x849 = x848 * forcing[4];
    const Real x850 = x844 * forcing[5];
    const Real x851 = x849 + x850;
    // soil_heat.canopy_damping
    const Real x852 = x823 * (-2.0);
    const Real x853 = exp(x852);
    // layered_snow_step.layered_snow_step
    const Real x854 = real_2[0] * x853;
    const Real x855 = x27 * 4218.0;
    const Real x856 = state[3 * LAYERS] - state[0];
    const Real x857 = x854 * x856;
    const Real x858 = x857 / x0;
    // evapotranspiration.potential_evaporation
    const Real x859 = 2488.8 * x18;
    const Real x860 = x108 * 1004.6;
    const Real x861 = x860 * x822;
    const Real x862 = x21 / 5.67e-08;
    const Real x863 = x844 * x862;
    const Real x864 = x863 * 6.48e-08;
    const Real x865 = forcing[3] * x822;
    const Real x866 = x864 / x865;
    const Real x867 = x866 + 1.0;
    const Real x868 = x855 / x861;
    const Real x869 = x867 + x868;
    const Real x870 = x844 * x21;
    const Real x871 = x851 - x870;
    const Real x872 = x871 - x858;
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
    // layered_snow_step.layered_snow_step
    const Real x885 = at_least(x884, 0.0);
    // vegetation.water_stress
    const Real x887 = numbers[7 * LAYERS + 49] - numbers[7 * LAYERS + 50];
    // vegetation.canopy_resistance
    const Mask x891 = (x823 > 0.0);
    const Real x892 = at_least(x837, 1e-06);
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
        real_2[l] = a890;
    }
    // vegetation.canopy_resistance
    const Real x915 = at_least(a908_last, 0.0001);
    const Real x916 = x914 * x915;
    const Real x917 = numbers[LAYERS + 35] / x916;
    const Real x918 = x844 * 4.0;
    const Real x919 = x918 * x21;
    const Real x920 = x919 * 0.2857541065206571;
    const Real x921 = x920 / x865;
    const Real x922 = x921 + 1.0;
    const Real x923 = x18 * 2489.795918367347;
    const Real x924 = x922 + x923;
    const Real x925 = x917 * x822;
    const Real x926 = x925 + 1.0;
    const Real x927 = x922 * x926;
    const Real x928 = x927 + x923;
    const Real x929 = x924 / x928;
    const Real x930 = select(x891, x917, 0.0);
    results[LAYERS + 23] = x930;
    const Real x931 = select(x891, x929, 0.0);
    results[LAYERS + 24] = x931;
    // step_parts.evaporation_demand
    const Real x932 = x885 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x933 = state[LAYERS] - numbers[7 * LAYERS + 47];
    const Real x934 = numbers[7 * LAYERS + 48] - numbers[7 * LAYERS + 47];
    const Real x935 = x933 / x934;
    const Real x936 = at_least(x935, 0.0);
    const Real x937 = at_most(x936, 1.0);
    const Real x938 = x937 * x937;
    const Real x939 = 1.0 - x823;
    const Real x940 = x938 * x939;
    const Real x941 = x940 * x932;
    const Real x942 = state[3 * LAYERS + 1] / 0.0005;
    const Mask x943 = (x942 > 1e-30);
    const Real x944 = at_least(x942, 1e-30);
    const Real x945 = sqrt(x944);
    const Real x946 = select(x943, x945, 0.0);
    const Real x947 = x823 * x946;
    const Real x948 = x947 * x932;
    const Real x949 = state[3 * LAYERS + 1] / seconds;
    const Mask x950 = (x949 <= x948);
    const Real x951 = select(x950, x949, x948);
    const Real x952 = x823 * x931;
    const Real x953 = x952 * x932;
    const Real x954 = 1.0 - x946;
    const Real x955 = x953 * x954;
    Real a957_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a956 = real_2[l] * numbers[l + 8 * LAYERS + 51];
        a957_last = a957_last + a956;
        real_30[l] = a956;
    }
    const Real x958 = a957_last / numbers[9 * LAYERS + 51];
    Real a963_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a959 = numbers[l + 7 * LAYERS + 51] + real_30[l];
        const Real a960 = a959 - x958;
        const Real a961 = at_least(a960, 0.0);
        const Real a962 = real_30[l] * a961;
        a963_last = a963_last + a962;
        real_2[l] = a962;
    }
    const Mask x964 = (a963_last > 0.0);
    const Real x965 = select(x964, a963_last, 1.0);
    // step_parts.<genexpr>
    const Real x969 = x474 * x941;
    const Real x970 = x474 * x951;
    // layered_snow_step.layered_snow_step
    const Real x972 = -x884;
    const Real x973 = at_least(x972, 0.0);
    const Real x974 = x474 * x973;
    const Real x975 = x474 * x884;
    const Real x976 = x974 * 2501000.0;
    const Real x977 = x27 / 1000.0;
    const Real x978 = x472 * x977;
    // step_parts.dew_rate
    const Real x979 = x974 / 1000.0;
    results[LAYERS + 9] = x979;
    // layered_snow_step.layered_snow_step
    const Real x980 = x978 + x979;
    results[LAYERS + 25] = x980;
    // vegetation.intercept
    const Real x981 = x823 * x980;
    const Real x982 = x981 - x970;
    const Real x983 = seconds * x982;
    const Real x984 = state[3 * LAYERS + 1] + x983;
    const Real x985 = x984 - 0.0005;
    const Real x986 = at_least(x985, 0.0);
    results[LAYERS + 10] = x986;
    const Real x987 = state[3 * LAYERS + 1] * 8.881784197001252e-16;
    const Real x988 = at_least(x987, 1e-20);
    const Mask x989 = (x984 < x988);
    const Real x990 = at_most(x984, 0.0005);
    const Real x991 = select(x989, 0.0, x990);
    after[3 * LAYERS + 1] = x991;
    const Real x992 = x939 * x980;
    const Real x993 = x986 / seconds;
    quantities[4 * LAYERS + 13] = x993;
    const Real x994 = x992 + x993;
    // water_flow.__call__
    const Real x995 = state[3 * LAYERS + 2] / seconds;
    const Real x996 = x994 + x995;
    // water_flow.share_impedance
    const Real x1002 = numbers[LAYERS + 9] * (-2.302585092994046);
    // water_flow.__call__
    const Real x1006 = numbers[12 * LAYERS + 52] - real_1[0];
    // evapotranspiration.evaporation_components, step_parts.<genexpr>, water_flow.__call__, water_flow.share_impedance
    Real a968_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a966 = real_2[l] / x965;
        const Real a967 = x955 * a966;
        a968_last = a968_last + a967;
        const Real a971 = x474 * a967;
        const Real a997 = 0.02 - real_1[l];
        const Mask a998 = (a997 < numbers[l + 9 * LAYERS + 52]);
        const Real a999 = select(a998, numbers[l + 9 * LAYERS + 52], a997);
        const Real a1000 = at_least(a999, 0.0);
        const Real a1001 = minimum(a1000, state[l + 2 * LAYERS]);
        const Real a1003 = real_1[l] / state[l + LAYERS];
        const Real a1004 = x1002 * a1003;
        const Real a1005 = numbers[l + 2 * LAYERS + 47] - real_1[l];
        real_30[l] = a971;
        real_31[l] = a1001;
        real_32[l] = a1004;
        real_33[l] = a1005;
    }
    // water_flow.__call__
    const Mask x1007 = (x1006 < real_31[0]);
    const Real x1008 = select(x1007, real_31[0], x1006);
    const Real x1011 = seconds * x996;
    const Mask x1012 = (x1011 > numbers[LAYERS + 10]);
    const Real x1013 = select(x1012, numbers[LAYERS + 10], x1011);
    const Real x1014 = at_least(x1013, 0.0);
    // water_flow.__call__, implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a1009 = (numbers[l + 5 * LAYERS + 47] < real_31[l]);
        const Real a1010 = select(a1009, real_31[l], numbers[l + 5 * LAYERS + 47]);
        const Real a1015 = numbers[l] * 0.5;
        const Real a1016 = a1015 / numbers[l + 4 * LAYERS + 47];
        real_2[l] = a1010;
        real_34[l] = a1015;
        real_35[l] = a1016;
    }
    // implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1028 = exp(real_32[l]);
        const Real a1029 = a1028 / real_35[l];
        real_36[l] = a1029;
    }
    const Real x1030 = numbers[12 * LAYERS + 53] * real_36[LAYERS - 1];
    // retention.given_head
    const Real x1031 = -x1014;
    const Real x1032 = at_least(x1031, 1e-30);
    const Real x1033 = log(x1032);
    // retention.flowing
    const Mask x1034 = (x1031 < numbers[3 * LAYERS + 47]);
    const Real x1035 = select(x1034, numbers[3 * LAYERS + 47], x1031);
    const Mask x1036 = (x1033 < numbers[10 * LAYERS + 52]);
    const Real x1037 = select(x1036, numbers[10 * LAYERS + 52], x1033);
    const Real x1038 = x1037 - numbers[10 * LAYERS + 52];
    const Real x1040 = numbers[11 * LAYERS + 52] * x1038;
    const Real x1041 = -x1040;
    const Real x1042 = exp(x1041);
    const Real x1043 = x1035 * x1042;
    const Real x1044 = numbers[11 * LAYERS + 52] - 1.0;
    const Real x1045 = x1043 / x1044;
    const Real x1046 = x1014 + numbers[3 * LAYERS + 47];
    const Real x1047 = at_least(x1046, 0.0);
    const Real x1048 = x1045 + x1047;
    // implicit_water._problem
    const Real x1049 = real_34[0] * x1042;
    const Real x1050 = numbers[LAYERS + 5] * numbers[5 * LAYERS + 46];
    const Real x1051 = exp(real_32[LAYERS - 1]);
    const Real x1052 = x1050 * x1051;
    const Real x1053 = x1048 + x1049;
    const Real x1054 = real_36[0] * x1053;
    // retention.given_head
    const Real x1055 = -numbers[12 * LAYERS + 53];
    const Real x1056 = at_least(x1055, 1e-30);
    const Real x1057 = log(x1056);
    // retention.flowing
    const Mask x1058 = (x1055 < numbers[4 * LAYERS + 46]);
    const Real x1059 = select(x1058, numbers[4 * LAYERS + 46], x1055);
    const Mask x1060 = (x1057 < numbers[11 * LAYERS + 51]);
    const Real x1061 = select(x1060, numbers[11 * LAYERS + 51], x1057);
    const Real x1062 = x1061 - numbers[11 * LAYERS + 51];
    const Real x1064 = numbers[12 * LAYERS + 51] * x1062;
    const Real x1065 = -x1064;
    const Real x1066 = exp(x1065);
    const Real x1067 = x1059 * x1066;
    const Real x1068 = numbers[12 * LAYERS + 51] - 1.0;
    const Real x1069 = x1067 / x1068;
    const Real x1070 = numbers[12 * LAYERS + 53] + numbers[4 * LAYERS + 46];
    const Real x1071 = at_least(x1070, 0.0);
    const Real x1072 = x1069 + x1071;
    // implicit_water._problem
    const Real x1073 = x1030 * x1072;
    // retention.brim
    real_37[0] = numbers[3 * LAYERS + 47];
    for (int l = 0; l < LAYERS - 1; ++l) real_37[l + 1] = numbers[l + 3 * LAYERS + 47];
    for (int l = 0; l < LAYERS - 1; ++l) real_38[l] = numbers[l + 3 * LAYERS + 48];
    real_38[LAYERS - 1] = numbers[4 * LAYERS + 46];
    // retention.brim, implicit_water._start, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1076 = minimum(real_37[l], real_38[l]);
        const Real a1077 = minimum(numbers[l + 3 * LAYERS + 47], a1076);
        const Real a1078 = numbers[l + 3 * LAYERS + 47] / a1077;
        const Real a1079 = log(a1078);
        const Real a1080 = a1079 / numbers[l + LAYERS + 47];
        const Real a1081 = exp(a1080);
        const Real a1082 = numbers[l + 2 * LAYERS + 47] - numbers[l + 9 * LAYERS + 52];
        const Real a1083 = a1082 * a1081;
        const Real a1084 = numbers[l + 9 * LAYERS + 52] + a1083;
        const Real a1085 = minimum(state[l + 2 * LAYERS], real_33[l]);
        const Real a1086 = maximum(a1085, real_31[l]);
        const Real a1087 = minimum(a1086, a1084);
        const Real a1088 = a1084 - numbers[l + 9 * LAYERS + 52];
        const Real a1089 = a1088 / a1082;
        const Real a1090 = at_least(a1089, 1e-12);
        const Real a1091 = log(a1090);
        const Real a1092 = numbers[l + LAYERS + 47] * a1091;
        const Real a1093 = numbers[l + 10 * LAYERS + 52] - a1092;
        const Real a1094 = at_most(a1093, 16.11809565095832);
        const Real a1095 = exp(a1094);
        const Real a1096 = numbers[l + LAYERS + 47] * a1095;
        const Real a1097 = a1090 * a1082;
        const Real a1098 = a1096 / a1097;
        const Mask a1100 = (a1084 > real_33[l]);
        const Real a1101 = select(a1100, real_33[l], a1084);
        const Mask a1102 = (a1084 <= real_33[l]);
        const Real a1103 = a1101 - real_31[l];
        const Real a1104 = a1103 * 100.0;
        const Real a1105 = at_least(a1104, 0.0);
        const Real a1106 = at_most(a1105, 1.0);
        const Mask a1107 = (a1106 < 1.0);
        const Mask a1108 = (a1102 & a1107);
        const Real a1109 = select(a1108, 100.0, 0.0);
        const Mask a1110 = (a1095 < numbers[l + 3 * LAYERS + 47]);
        const Real a1111 = select(a1110, numbers[l + 3 * LAYERS + 47], a1095);
        const Mask a1112 = (a1094 < numbers[l + 10 * LAYERS + 52]);
        const Real a1113 = select(a1112, numbers[l + 10 * LAYERS + 52], a1094);
        const Real a1114 = a1113 - numbers[l + 10 * LAYERS + 52];
        const Real a1116 = numbers[l + 11 * LAYERS + 52] * a1114;
        const Real a1117 = -a1116;
        const Real a1118 = exp(a1117);
        const Real a1119 = numbers[l + 3 * LAYERS + 47] * 0.999999999;
        const Mask a1120 = (a1095 > a1119);
        const Real a1121 = numbers[l + 11 * LAYERS + 52] * a1118;
        const Real a1122 = a1121 / a1111;
        const Real a1123 = select(a1120, a1122, 0.0);
        const Real a1124 = a1111 * a1118;
        const Real a1125 = numbers[l + 11 * LAYERS + 52] - 1.0;
        const Real a1126 = a1124 / a1125;
        const Real a1127 = numbers[l + 3 * LAYERS + 47] - a1095;
        const Real a1128 = at_least(a1127, 0.0);
        const Real a1129 = a1126 + a1128;
        real_39[l] = a1082;
        real_40[l] = a1084;
        real_41[l] = a1087;
        real_42[l] = a1088;
        real_43[l] = a1094;
        real_44[l] = a1095;
        real_45[l] = a1098;
        real_46[l] = a1106;
        mask_47[l] = a1107;
        real_48[l] = a1109;
        real_49[l] = a1118;
        real_50[l] = a1119;
        real_51[l] = a1123;
        real_52[l] = a1125;
        real_53[l] = a1129;
    }
    // implicit_water._impedance, implicit_water._problem, retention.flowing, implicit_water._sent
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1017 = real_34[l] + real_34[l + 1];
        const Real a1018 = real_34[l] / a1017;
        const Real a1019 = real_32[l] - real_32[l + 1];
        const Real a1020 = a1018 * a1019;
        const Real a1021 = real_32[l + 1] + a1020;
        const Real a1022 = real_32[l] + real_32[l + 1];
        const Real a1023 = a1022 * 0.5;
        const Real a1024 = minimum(a1021, a1023);
        const Real a1025 = exp(a1024);
        const Real a1026 = real_35[l] + real_35[l + 1];
        const Real a1027 = a1025 / a1026;
        const Mask a1130 = (real_44[l + 1] < numbers[l + 3 * LAYERS + 47]);
        const Real a1131 = select(a1130, numbers[l + 3 * LAYERS + 47], real_44[l + 1]);
        const Mask a1132 = (real_43[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a1133 = select(a1132, numbers[l + 10 * LAYERS + 52], real_43[l + 1]);
        const Real a1134 = a1133 - numbers[l + 10 * LAYERS + 52];
        const Real a1136 = numbers[l + 11 * LAYERS + 52] * a1134;
        const Real a1137 = -a1136;
        const Real a1138 = exp(a1137);
        const Real a1139 = a1131 * a1138;
        const Real a1140 = numbers[l + 11 * LAYERS + 52] - 1.0;
        const Real a1141 = a1139 / a1140;
        const Real a1142 = numbers[l + 3 * LAYERS + 47] - real_44[l + 1];
        const Real a1143 = at_least(a1142, 0.0);
        const Real a1144 = a1141 + a1143;
        const Mask a1145 = (real_44[l] < numbers[l + 3 * LAYERS + 48]);
        const Real a1146 = select(a1145, numbers[l + 3 * LAYERS + 48], real_44[l]);
        const Mask a1147 = (real_43[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a1148 = select(a1147, numbers[l + 10 * LAYERS + 53], real_43[l]);
        const Real a1149 = a1148 - numbers[l + 10 * LAYERS + 53];
        const Real a1151 = numbers[l + 11 * LAYERS + 53] * a1149;
        const Real a1152 = -a1151;
        const Real a1153 = exp(a1152);
        const Real a1154 = a1146 * a1153;
        const Real a1155 = numbers[l + 11 * LAYERS + 53] - 1.0;
        const Real a1156 = a1154 / a1155;
        const Real a1157 = numbers[l + 3 * LAYERS + 48] - real_44[l];
        const Real a1158 = at_least(a1157, 0.0);
        const Real a1159 = a1156 + a1158;
        const Real a1160 = real_53[l] + a1159;
        const Real a1161 = a1160 * 0.5;
        real_38[l] = a1017;
        real_54[l] = a1027;
        real_55[l] = a1138;
        real_56[l] = a1140;
        real_57[l] = a1144;
        real_58[l] = a1153;
        real_59[l] = a1155;
        real_60[l] = a1161;
    }
    // implicit_water._downward
    real_38[LAYERS - 1] = real_34[LAYERS - 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1163 = real_38[l] * real_49[l];
        real_34[l] = a1163;
    }
    const Real x1166 = real_53[LAYERS - 1] + real_34[LAYERS - 1];
    const Real x1167 = x1030 * x1166;
    const Real x1168 = x1052 * real_49[LAYERS - 1];
    const Real x1169 = x1167 + x1168;
    // implicit_water._upward
    const Real x1173 = real_36[0] * real_53[0];
    // implicit_water._balance
    const Mask x1174 = (real_of(0.0) > 0.0);
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1175 = select(x1174, 0.0, real_51[l]);
        const Real a1178 = real_38[l] * a1175;
        real_44[l] = a1175;
        real_43[l] = a1178;
    }
    // implicit_water._downward
    const Real x1181 = real_49[LAYERS - 1] + real_43[LAYERS - 1];
    const Real x1182 = x1030 * x1181;
    const Real x1183 = x1052 * real_44[LAYERS - 1];
    const Real x1184 = x1182 + x1183;
    // implicit_water._downward, implicit_water._sent, implicit_water._upward, implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1164 = real_60[l] + real_34[l];
        const Real a1165 = real_54[l] * a1164;
        const Real a1170 = real_53[l + 1] + real_57[l];
        const Real a1171 = a1170 * 0.5;
        const Real a1172 = real_54[l] * a1171;
        const Real a1176 = real_49[l] + real_58[l];
        const Real a1177 = a1176 * 0.5;
        const Real a1179 = a1177 + real_43[l];
        const Real a1180 = real_54[l] * a1179;
        real_44[l] = a1165;
        real_51[l + 1] = a1172;
        real_35[l] = a1180;
    }
    // implicit_water._balance
    real_35[LAYERS - 1] = x1184;
    // implicit_water._upward
    const Real x1190 = real_36[0] * real_49[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1187 = real_49[l + 1] + real_55[l];
        const Real a1188 = a1187 * 0.5;
        const Real a1189 = real_54[l] * a1188;
        real_43[l + 1] = a1189;
    }
    // implicit_water._balance
    real_43[0] = x1190;
    real_44[LAYERS - 1] = x1169;
    real_51[0] = x1173;
    // implicit_water._balance, implicit_water._mobile, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1186 = real_46[l] * real_35[l];
        const Real a1192 = real_46[l] * real_43[l];
        const Real a1193 = a1186 + a1192;
        const Real a1196 = real_44[l] + real_51[l];
        const Real a1197 = real_46[l] * a1196;
        const Real a1198 = a1193 * real_45[l];
        const Real a1199 = real_48[l] * a1196;
        const Real a1200 = a1198 + a1199;
        const Real a1201 = at_least(real_42[l], 1e-09);
        const Real a1202 = a1201 * a1200;
        const Real a1203 = at_least(a1197, 1e-30);
        const Real a1204 = a1202 / a1203;
        const Real a1205 = select(mask_47[l], 60.0, INFINITE);
        const Real a1206 = seconds * a1197;
        const Real a1207 = at_least(a1204, 0.02);
        const Real a1208 = minimum(a1207, a1205);
        const Real a1209 = seconds * a1193;
        const Real a1210 = real_41[l] - numbers[l + 9 * LAYERS + 52];
        const Real a1211 = a1210 / real_39[l];
        const Real a1212 = at_least(a1211, 1e-12);
        const Real a1213 = log(a1212);
        const Real a1214 = numbers[l + LAYERS + 47] * a1213;
        const Real a1215 = numbers[l + 10 * LAYERS + 52] - a1214;
        const Real a1216 = at_most(a1215, 16.11809565095832);
        const Real a1217 = exp(a1216);
        const Real a1218 = numbers[l + LAYERS + 47] * a1217;
        const Real a1219 = a1212 * real_39[l];
        const Real a1220 = a1218 / a1219;
        const Real a1221 = -a1217;
        const Mask a1222 = (real_41[l] > real_33[l]);
        const Real a1223 = select(a1222, real_33[l], real_41[l]);
        const Mask a1224 = (real_41[l] <= real_33[l]);
        const Real a1225 = a1223 - real_31[l];
        const Real a1226 = a1225 * 100.0;
        const Real a1227 = at_least(a1226, 0.0);
        const Real a1228 = at_most(a1227, 1.0);
        const Mask a1229 = (a1228 < 1.0);
        const Mask a1230 = (a1224 & a1229);
        const Real a1231 = select(a1230, 100.0, 0.0);
        const Mask a1232 = (a1217 < numbers[l + 3 * LAYERS + 47]);
        const Real a1233 = select(a1232, numbers[l + 3 * LAYERS + 47], a1217);
        const Mask a1234 = (a1216 < numbers[l + 10 * LAYERS + 52]);
        const Real a1235 = select(a1234, numbers[l + 10 * LAYERS + 52], a1216);
        const Real a1236 = a1235 - numbers[l + 10 * LAYERS + 52];
        const Real a1237 = numbers[l + 11 * LAYERS + 52] * a1236;
        const Real a1238 = -a1237;
        const Real a1239 = exp(a1238);
        const Mask a1240 = (a1217 > real_50[l]);
        const Real a1241 = numbers[l + 11 * LAYERS + 52] * a1239;
        const Real a1242 = a1241 / a1233;
        const Real a1243 = select(a1240, a1242, 0.0);
        const Real a1244 = a1233 * a1239;
        const Real a1245 = a1244 / real_52[l];
        const Real a1246 = numbers[l + 3 * LAYERS + 47] - a1217;
        const Real a1247 = at_least(a1246, 0.0);
        const Real a1248 = a1245 + a1247;
        real_49[l] = a1206;
        real_34[l] = a1208;
        real_53[l] = a1209;
        real_32[l] = a1210;
        real_37[l] = a1216;
        real_61[l] = a1217;
        real_62[l] = a1220;
        real_63[l] = a1221;
        real_64[l] = a1223;
        mask_65[l] = a1224;
        real_66[l] = a1228;
        mask_67[l] = a1229;
        real_68[l] = a1231;
        real_69[l] = a1239;
        real_70[l] = a1243;
        real_71[l] = a1248;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1277 = real_38[l] * real_69[l];
        real_43[l] = a1277;
    }
    const Real x1280 = real_71[LAYERS - 1] + real_43[LAYERS - 1];
    const Real x1281 = x1030 * x1280;
    const Real x1282 = x1052 * real_69[LAYERS - 1];
    const Real x1283 = x1281 + x1282;
    // implicit_water._upward
    const Real x1287 = real_36[0] * real_71[0];
    // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Mask a1249 = (real_61[l + 1] < numbers[l + 3 * LAYERS + 47]);
        const Real a1250 = select(a1249, numbers[l + 3 * LAYERS + 47], real_61[l + 1]);
        const Mask a1251 = (real_37[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a1252 = select(a1251, numbers[l + 10 * LAYERS + 52], real_37[l + 1]);
        const Real a1253 = a1252 - numbers[l + 10 * LAYERS + 52];
        const Real a1254 = numbers[l + 11 * LAYERS + 52] * a1253;
        const Real a1255 = -a1254;
        const Real a1256 = exp(a1255);
        const Real a1257 = a1250 * a1256;
        const Real a1258 = a1257 / real_56[l];
        const Real a1259 = numbers[l + 3 * LAYERS + 47] - real_61[l + 1];
        const Real a1260 = at_least(a1259, 0.0);
        const Real a1261 = a1258 + a1260;
        const Mask a1262 = (real_61[l] < numbers[l + 3 * LAYERS + 48]);
        const Real a1263 = select(a1262, numbers[l + 3 * LAYERS + 48], real_61[l]);
        const Mask a1264 = (real_37[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a1265 = select(a1264, numbers[l + 10 * LAYERS + 53], real_37[l]);
        const Real a1266 = a1265 - numbers[l + 10 * LAYERS + 53];
        const Real a1267 = numbers[l + 11 * LAYERS + 53] * a1266;
        const Real a1268 = -a1267;
        const Real a1269 = exp(a1268);
        const Real a1270 = a1263 * a1269;
        const Real a1271 = a1270 / real_59[l];
        const Real a1272 = numbers[l + 3 * LAYERS + 48] - real_61[l];
        const Real a1273 = at_least(a1272, 0.0);
        const Real a1274 = a1271 + a1273;
        const Real a1275 = real_71[l] + a1274;
        const Real a1276 = a1275 * 0.5;
        const Real a1278 = a1276 + real_43[l];
        const Real a1279 = real_54[l] * a1278;
        const Real a1284 = real_71[l + 1] + a1261;
        const Real a1285 = a1284 * 0.5;
        const Real a1286 = real_54[l] * a1285;
        real_55[l] = a1256;
        real_60[l] = a1269;
        real_35[l] = a1279;
        real_51[l + 1] = a1286;
    }
    // implicit_water._flow
    real_35[LAYERS - 1] = x1283;
    real_51[0] = x1287;
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1289 = real_66[l] * real_35[l];
        const Real a1291 = real_66[l] * real_51[l];
        real_43[l] = a1289;
        real_71[l] = a1291;
    }
    const Real x1292 = x1054 - real_71[0];
    const Mask x1293 = (x1292 > x996);
    const Real x1294 = select(x1293, x996, x1292);
    // implicit_water._remaining
    const Real x1295 = real_64[0] - x1008;
    const Real x1296 = x1295 * 100.0;
    const Real x1297 = at_least(x1296, 0.0);
    const Real x1298 = at_most(x1297, 1.0);
    // implicit_water._flow
    const Real x1299 = x969 * x1298;
    const Real x1306 = real_43[LAYERS - 1] - x1073;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1305 = real_43[l] - real_71[l + 1];
        real_61[l + 1] = a1305;
    }
    // implicit_water._gain
    real_61[0] = x1294;
    for (int l = 0; l < LAYERS - 1; ++l) real_71[l] = real_61[l + 1];
    real_71[LAYERS - 1] = x1306;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1300 = real_64[l] - real_2[l];
        const Real a1301 = a1300 * 100.0;
        const Real a1302 = at_least(a1301, 0.0);
        const Real a1303 = at_most(a1302, 1.0);
        const Real a1304 = real_30[l] * a1303;
        const Real a1307 = real_41[l] - real_64[l];
        const Real a1308 = a1307 * 1e-09;
        const Real a1309 = real_64[l] + a1308;
        const Real a1310 = a1309 - state[l + 2 * LAYERS];
        const Real a1311 = numbers[l] * a1310;
        const Real a1312 = a1304 + in_row(l, 0, x1299);
        const Real a1315 = real_61[l] - real_71[l];
        const Real a1316 = a1315 - a1312;
        const Real a1317 = seconds * a1316;
        const Real a1318 = a1311 - a1317;
        const Real a1319 = select(x1174, 0.0, real_70[l]);
        const Real a1322 = real_38[l] * a1319;
        real_43[l] = a1304;
        real_37[l] = a1318;
        real_44[l] = a1319;
        real_48[l] = a1322;
    }
    // implicit_water._downward
    const Real x1325 = real_69[LAYERS - 1] + real_48[LAYERS - 1];
    const Real x1326 = x1030 * x1325;
    const Real x1327 = x1052 * real_44[LAYERS - 1];
    const Real x1328 = x1326 + x1327;
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1320 = real_69[l] + real_60[l];
        const Real a1321 = a1320 * 0.5;
        const Real a1323 = a1321 + real_48[l];
        const Real a1324 = real_54[l] * a1323;
        real_44[l] = a1324;
    }
    // implicit_water._balance
    real_44[LAYERS - 1] = x1328;
    // implicit_water._upward
    const Real x1334 = real_36[0] * real_69[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1331 = real_69[l + 1] + real_55[l];
        const Real a1332 = a1331 * 0.5;
        const Real a1333 = real_54[l] * a1332;
        real_48[l + 1] = a1333;
    }
    // implicit_water._balance
    real_48[0] = x1334;
    const Mask x1344 = (x1294 < x996);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1330 = real_66[l] * real_44[l];
        const Real a1336 = real_66[l] * real_48[l];
        const Real a1337 = select(x1174, 1.0, real_62[l]);
        const Real a1338 = a1330 * a1337;
        const Real a1339 = real_68[l] * real_35[l];
        const Real a1340 = a1338 + a1339;
        const Real a1341 = a1336 * a1337;
        const Real a1342 = real_68[l] * real_51[l];
        const Real a1343 = a1341 + a1342;
        real_69[l] = a1330;
        real_71[l] = a1336;
        real_70[l] = a1340;
        real_46[l] = a1343;
    }
    const Real x1345 = select(x1344, real_46[0], 0.0);
    real_48[0] = x1345;
    for (int l = 0; l < LAYERS - 1; ++l) real_48[l + 1] = real_46[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1346 = magnitude(real_63[l]);
        const Real a1347 = select(x1174, a1346, real_41[l]);
        const Real a1349 = real_70[l] + real_48[l];
        const Real a1350 = a1347 * a1349;
        real_44[l] = a1350;
    }
    real_48[0] = real_44[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_48[l + 1] = real_44[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_63[l] = real_44[l + 1];
    real_63[LAYERS - 1] = real_44[LAYERS - 1];
    // implicit_water._demanded
    const Mask x1365 = (real_64[0] > x1008);
    const Real x1366 = x1008 + 0.01;
    const Mask x1367 = (real_64[0] < x1366);
    const Mask x1368 = (x1365 & x1367);
    const Mask x1369 = (real_64[0] == x1008);
    // implicit_water._balance, implicit_water._demanded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1353 = maximum(real_48[l], real_63[l]);
        const Real a1354 = maximum(real_44[l], a1353);
        const Mask a1355 = (real_37[l] < 0.0);
        const Mask a1356 = (real_64[l] > real_2[l]);
        const Real a1357 = real_2[l] + 0.01;
        const Mask a1358 = (real_64[l] < a1357);
        const Mask a1359 = (a1356 & a1358);
        const Mask a1360 = (real_64[l] == real_2[l]);
        const Mask a1361 = (a1360 & a1355);
        const Mask a1362 = (a1359 | a1361);
        const Real a1363 = real_30[l] * 100.0;
        const Real a1364 = select(a1362, a1363, 0.0);
        real_45[l] = a1354;
        mask_47[l] = a1355;
        real_72[l] = a1357;
        real_73[l] = a1363;
        real_74[l] = a1364;
    }
    // implicit_water._demanded
    const Mask x1370 = (x1369 & mask_47[0]);
    const Mask x1371 = (x1368 | x1370);
    const Real x1372 = x969 * 100.0;
    const Real x1373 = select(x1371, x1372, 0.0);
    // implicit_water._balance
    const Real x1393 = select(mask_65[0], x1373, 0.0);
    // implicit_water._at
    const Mask x1403 = (real_of(0.0) < 1530.0);
    // implicit_water._balance, implicit_water._mobile, implicit_water._at
    Mask a1402_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1374 = select(mask_65[l], 1.0, 1e-09);
        const Real a1375 = select(x1174, 1e-11, a1374);
        const Real a1376 = real_69[l] + real_71[l];
        const Real a1377 = real_35[l] + real_51[l];
        const Real a1378 = real_66[l] * a1377;
        const Real a1379 = a1376 * real_62[l];
        const Real a1380 = real_68[l] * a1377;
        const Real a1381 = a1379 + a1380;
        const Real a1382 = at_least(real_32[l], 1e-09);
        const Real a1383 = a1382 * a1381;
        const Real a1384 = at_least(a1378, 1e-30);
        const Real a1385 = a1383 / a1384;
        const Real a1386 = select(mask_67[l], 60.0, INFINITE);
        const Real a1387 = seconds * real_45[l];
        const Real a1388 = numbers[l] * numbers[l + 2 * LAYERS + 47];
        const Real a1389 = a1387 + a1388;
        const Real a1390 = a1389 * 1.4210854715202004e-14;
        const Real a1391 = numbers[l] * a1375;
        const Real a1392 = select(mask_65[l], real_74[l], 0.0);
        const Real a1394 = seconds * a1378;
        const Real a1395 = at_least(a1385, 0.02);
        const Real a1396 = minimum(a1395, a1386);
        const Real a1397 = seconds * a1376;
        const Real a1398 = magnitude(real_37[l]);
        const Real a1399 = numbers[l] * 1e-09;
        const Real a1400 = maximum(a1390, a1399);
        const Mask a1401 = (a1398 > a1390);
        a1402_last = (a1402_last | a1401);
        real_63[l] = a1388;
        real_48[l] = a1391;
        real_44[l] = a1392;
        real_64[l] = a1394;
        real_75[l] = a1396;
        real_76[l] = a1397;
        real_77[l] = a1398;
        real_78[l] = a1399;
        real_79[l] = a1400;
    }
    // implicit_water._at
    const Mask x1404 = (a1402_last & x1403);
    Mask a1406_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a1405 = (real_77[l] <= real_79[l]);
        a1406_last = (a1406_last & a1405);
    }
    // implicit_water.solve_water
    for (int l = 0; l < LAYERS; ++l) real_79[l] = real_41[l];
    for (int l = 0; l < LAYERS; ++l) real_77[l] = real_of(0.0);
    real_80[0] = x1294;
    for (int l = 0; l < LAYERS - 1; ++l) real_80[l + 1] = real_61[l + 1];
    real_80[LAYERS] = x1306;
    Real w1410 = x1299;
    for (int l = 0; l < LAYERS; ++l) real_74[l] = real_43[l];
    for (int l = 0; l < LAYERS; ++l) real_45[l] = real_37[l];
    for (int l = 0; l < LAYERS; ++l) real_71[l] = real_48[l];
    for (int l = 0; l < LAYERS; ++l) real_69[l] = real_70[l];
    real_51[0] = x1345;
    for (int l = 0; l < LAYERS - 1; ++l) real_51[l + 1] = real_46[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_35[l] = real_44[l];
    Real w1417 = x1393;
    for (int l = 0; l < LAYERS; ++l) real_68[l] = real_64[l];
    for (int l = 0; l < LAYERS; ++l) real_66[l] = real_75[l];
    for (int l = 0; l < LAYERS; ++l) real_62[l] = real_76[l];
    Real w1421 = real_of(INFINITE);
    Real w1422 = real_of(1.0);
    Real w1423 = real_of(0.0);
    Mask w1424 = x1404;
    Mask w1425 = a1406_last;
    for (int pass = 0; pass < 1530; ++pass) {
        if (!any_lane(w1424)) break;
        // implicit_water._iteration
        const Mask x1428 = (w1423 == 30.0);
        const Mask x1429 = (w1423 == 330.0);
        const Mask x1430 = (x1428 | x1429);
        Real a1427_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1426 = magnitude(real_45[l]);
            a1427_last = a1427_last + a1426;
        }
        const Mask x1431 = (a1427_last < w1421);
        const Mask x1432 = (w1423 < 30.0);
        const Mask x1433 = (x1431 | x1432);
        const Mask x1434 = (w1423 < 330.0);
        const Real x1435 = select(x1434, 1.03, 1.0);
        const Real x1436 = select(x1433, x1435, 0.5);
        const Real x1437 = x1436 * w1422;
        const Real x1438 = at_least(x1437, 0.1);
        const Real x1439 = at_most(x1438, 1.0);
        const Real x1440 = select(x1430, 0.5, x1439);
        // implicit_water._change
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1447 = seconds * real_69[l];
            const Real a1448 = -a1447;
            const Real a1449 = seconds * real_51[l + 1];
            const Real a1450 = -a1449;
            real_55[l] = a1448;
            real_60[l] = a1450;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1441 = real_35[l] + in_row(l, 0, w1417);
            const Real a1442 = a1441 + real_69[l];
            const Real a1443 = a1442 + real_51[l];
            const Real a1444 = seconds * a1443;
            const Real a1445 = real_71[l] + a1444;
            const Real a1451 = -real_45[l];
            real_32[l] = a1441;
            real_81[l] = a1445;
            real_82[l] = a1451;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_55, real_81, real_60, real_82, real_83);
        // implicit_water._stopped
        const Mask x1548 = (real_79[0] > x1008);
        // implicit_water._moved, implicit_water._mobile, implicit_water._raised, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1453 = (real_77[l] > 0.0);
            const Mask a1454 = (real_79[l] <= real_33[l]);
            const Real a1455 = real_79[l] - numbers[l + 9 * LAYERS + 52];
            const Real a1456 = at_least(a1455, 1e-09);
            const Real a1457 = select(a1453, real_34[l], real_66[l]);
            const Real a1458 = select(a1453, real_49[l], real_68[l]);
            const Real a1459 = at_least(a1458, 1e-30);
            const Real a1460 = 1 / a1456;
            const Real a1461 = real_42[l] * a1460;
            const Real a1462 = at_least(a1461, 1.0);
            const Real a1463 = real_33[l] - numbers[l + 9 * LAYERS + 52];
            const Real a1464 = a1463 * a1460;
            const Mask a1465 = (a1464 > a1462);
            const Real a1466 = select(a1465, a1462, a1464);
            const Real a1467 = at_least(a1466, 1e-30);
            const Real a1468 = seconds * real_32[l];
            const Real a1469 = numbers[l] + a1468;
            const Real a1470 = a1469 * a1456;
            const Real a1471 = select(a1454, a1469, real_78[l]);
            const Real a1472 = a1457 * a1459;
            const Real a1473 = a1472 * a1460;
            const Real a1474 = a1471 + a1473;
            const Real a1475 = numbers[l] * 1e-11;
            const Real a1476 = x1440 * real_83[l];
            const Real a1477 = real_77[l] + a1476;
            const Real a1478 = a1470 * a1467;
            const Real a1479 = a1470 - a1478;
            const Real a1480 = a1479 * 1e-09;
            const Real a1481 = a1478 + a1480;
            const Real a1482 = select(a1454, a1470, a1481);
            const Real a1483 = a1482 + a1459;
            const Real a1484 = log(a1467);
            const Real a1485 = a1457 * a1484;
            const Real a1486 = at_most(a1485, 300.0);
            const Real a1487 = exp(a1486);
            const Real a1488 = a1459 * a1487;
            const Real a1489 = a1478 + a1488;
            const Real a1490 = a1470 * a1462;
            const Real a1491 = a1490 - a1478;
            const Real a1492 = a1491 * 1e-09;
            const Real a1493 = a1478 + a1492;
            const Real a1494 = maximum(real_49[l], a1459);
            const Real a1495 = a1493 + a1494;
            const Real a1496 = a1475 + real_62[l];
            const Real a1497 = a1496 * a1477;
            const Real a1498 = x1440 * a1474;
            const Real a1499 = a1498 * real_83[l];
            const Real a1500 = select(a1453, a1497, a1499);
            const Real a1501 = a1483 + a1500;
            const Real a1502 = a1501 - a1495;
            const Real a1503 = a1475 + real_53[l];
            const Real a1504 = a1502 / a1503;
            const Real a1505 = select(a1453, a1477, a1504);
            const Real a1506 = at_least(a1505, 0.0);
            const Mask a1507 = (a1477 > 0.0);
            const Mask a1508 = (a1501 > a1495);
            const Mask a1509 = select(a1453, a1507, a1508);
            const Mask a1510 = (a1501 > a1489);
            const Real a1511 = a1470 * 1e-09;
            const Real a1512 = select(a1510, a1511, a1470);
            const Real a1513 = a1478 * 0.999999999;
            const Real a1514 = select(a1510, a1513, 0.0);
            const Real a1515 = a1501 - a1514;
            const Real a1516 = at_least(a1515, 1e-30);
            const Real a1517 = a1516 / a1459;
            const Real a1518 = log(a1517);
            const Real a1519 = a1518 / a1457;
            const Real a1520 = at_most(a1519, 50.0);
            const Real a1521 = exp(a1520);
            const Real a1522 = a1515 - a1512;
            const Real a1523 = a1522 - a1459;
            const Real a1524 = a1512 + a1472;
            const Real a1525 = a1523 / a1524;
            const Real a1526 = a1525 + 1.0;
            const Real a1527 = a1516 / a1512;
            const Real a1528 = minimum(a1521, a1527);
            const Real a1529 = minimum(a1528, a1526);
            const Real a1530 = at_least(a1529, 0.05);
            const Real a1531 = select(a1510, a1467, 0.05);
            const Real a1532 = select(a1510, a1462, a1467);
            const Real a1533 = maximum(a1530, a1531);
            const Real a1534 = minimum(a1533, a1532);
            const Real a1535 = a1456 * a1534;
            const Real a1536 = numbers[l + 9 * LAYERS + 52] + a1535;
            const Real a1537 = maximum(a1536, real_31[l]);
            const Mask a1538 = (real_79[l] > real_2[l]);
            const Mask a1539 = (a1537 < real_2[l]);
            const Mask a1540 = (a1538 & a1539);
            const Mask a1541 = (real_79[l] < real_2[l]);
            const Mask a1542 = (a1537 > real_2[l]);
            const Mask a1543 = (a1541 & a1542);
            const Mask a1544 = (a1540 | a1543);
            const Mask a1545 = (real_30[l] > 0.0);
            const Mask a1546 = (a1544 & a1545);
            const Real a1547 = select(a1546, real_2[l], a1537);
            real_82[l] = a1506;
            mask_67[l] = a1509;
            real_81[l] = a1547;
        }
        // implicit_water._stopped
        const Mask x1549 = (real_81[0] < x1008);
        const Mask x1550 = (x1548 & x1549);
        const Mask x1551 = (real_79[0] < x1008);
        const Mask x1552 = (real_81[0] > x1008);
        const Mask x1553 = (x1551 & x1552);
        const Mask x1554 = (x1550 | x1553);
        const Mask x1555 = (x969 > 0.0);
        const Mask x1556 = (x1554 & x1555);
        const Real x1557 = select(x1556, x1008, real_81[0]);
        // implicit_water._moved
        real_81[0] = x1557;
        // implicit_water._iteration
        const Real x1568 = select(x1430, INFINITE, a1427_last);
        const Real x1569 = real_of_mask(w1424);
        const Real x1570 = w1423 + x1569;
        // implicit_water._moved, implicit_water._iteration, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1559 = (real_81[l] >= real_40[l]);
            const Mask a1560 = (mask_67[l] | a1559);
            const Real a1561 = select(a1560, real_40[l], real_81[l]);
            const Real a1562 = select(a1560, real_82[l], 0.0);
            const Real a1563 = select(x1429, real_40[l], real_41[l]);
            const Real a1564 = select(x1430, a1563, a1561);
            const Real a1565 = select(x1430, 0.0, a1562);
            const Real a1566 = select(w1424, a1564, real_79[l]);
            const Real a1567 = select(w1424, a1565, real_77[l]);
            const Real a1571 = a1566 - numbers[l + 9 * LAYERS + 52];
            const Real a1572 = a1571 / real_39[l];
            const Real a1573 = at_least(a1572, 1e-12);
            const Real a1574 = log(a1573);
            const Real a1575 = numbers[l + LAYERS + 47] * a1574;
            const Real a1576 = numbers[l + 10 * LAYERS + 52] - a1575;
            const Real a1577 = at_most(a1576, 16.11809565095832);
            const Real a1578 = exp(a1577);
            const Real a1579 = numbers[l + LAYERS + 47] * a1578;
            const Real a1580 = a1573 * real_39[l];
            const Real a1581 = a1579 / a1580;
            const Real a1583 = a1567 - a1578;
            const Mask a1584 = (a1566 > real_33[l]);
            const Real a1585 = select(a1584, real_33[l], a1566);
            const Mask a1586 = (a1566 <= real_33[l]);
            const Real a1587 = a1585 - real_31[l];
            const Real a1588 = a1587 * 100.0;
            const Real a1589 = at_least(a1588, 0.0);
            const Real a1590 = at_most(a1589, 1.0);
            const Mask a1591 = (a1590 < 1.0);
            const Mask a1592 = (a1586 & a1591);
            const Real a1593 = select(a1592, 100.0, 0.0);
            const Real a1594 = -a1583;
            const Mask a1595 = (a1594 < numbers[l + 3 * LAYERS + 47]);
            const Real a1596 = select(a1595, numbers[l + 3 * LAYERS + 47], a1594);
            const Mask a1597 = (a1577 < numbers[l + 10 * LAYERS + 52]);
            const Real a1598 = select(a1597, numbers[l + 10 * LAYERS + 52], a1577);
            const Real a1599 = a1598 - numbers[l + 10 * LAYERS + 52];
            const Real a1600 = numbers[l + 11 * LAYERS + 52] * a1599;
            const Real a1601 = -a1600;
            const Real a1602 = exp(a1601);
            const Mask a1603 = (a1594 > real_50[l]);
            const Real a1604 = numbers[l + 11 * LAYERS + 52] * a1602;
            const Real a1605 = a1604 / a1596;
            const Real a1606 = select(a1603, a1605, 0.0);
            const Real a1607 = a1596 * a1602;
            const Real a1608 = a1607 / real_52[l];
            const Real a1609 = a1583 + numbers[l + 3 * LAYERS + 47];
            const Real a1610 = at_least(a1609, 0.0);
            const Real a1611 = a1608 + a1610;
            real_83[l] = a1566;
            real_32[l] = a1567;
            real_84[l] = a1571;
            real_85[l] = a1577;
            real_86[l] = a1581;
            real_87[l] = a1583;
            real_88[l] = a1585;
            mask_65[l] = a1586;
            real_89[l] = a1590;
            mask_47[l] = a1591;
            real_90[l] = a1593;
            real_91[l] = a1602;
            real_92[l] = a1606;
            real_93[l] = a1611;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1642 = real_38[l] * real_91[l];
            real_81[l] = a1642;
        }
        const Real x1645 = real_93[LAYERS - 1] + real_81[LAYERS - 1];
        const Real x1646 = x1030 * x1645;
        const Real x1647 = x1052 * real_91[LAYERS - 1];
        const Real x1648 = x1646 + x1647;
        // implicit_water._upward
        const Real x1652 = real_36[0] * real_93[0];
        // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1612 = -real_87[l + 1];
            const Mask a1613 = (a1612 < numbers[l + 3 * LAYERS + 47]);
            const Real a1614 = select(a1613, numbers[l + 3 * LAYERS + 47], a1612);
            const Mask a1615 = (real_85[l + 1] < numbers[l + 10 * LAYERS + 52]);
            const Real a1616 = select(a1615, numbers[l + 10 * LAYERS + 52], real_85[l + 1]);
            const Real a1617 = a1616 - numbers[l + 10 * LAYERS + 52];
            const Real a1618 = numbers[l + 11 * LAYERS + 52] * a1617;
            const Real a1619 = -a1618;
            const Real a1620 = exp(a1619);
            const Real a1621 = a1614 * a1620;
            const Real a1622 = a1621 / real_56[l];
            const Real a1623 = real_87[l + 1] + numbers[l + 3 * LAYERS + 47];
            const Real a1624 = at_least(a1623, 0.0);
            const Real a1625 = a1622 + a1624;
            const Real a1626 = -real_87[l];
            const Mask a1627 = (a1626 < numbers[l + 3 * LAYERS + 48]);
            const Real a1628 = select(a1627, numbers[l + 3 * LAYERS + 48], a1626);
            const Mask a1629 = (real_85[l] < numbers[l + 10 * LAYERS + 53]);
            const Real a1630 = select(a1629, numbers[l + 10 * LAYERS + 53], real_85[l]);
            const Real a1631 = a1630 - numbers[l + 10 * LAYERS + 53];
            const Real a1632 = numbers[l + 11 * LAYERS + 53] * a1631;
            const Real a1633 = -a1632;
            const Real a1634 = exp(a1633);
            const Real a1635 = a1628 * a1634;
            const Real a1636 = a1635 / real_59[l];
            const Real a1637 = real_87[l] + numbers[l + 3 * LAYERS + 48];
            const Real a1638 = at_least(a1637, 0.0);
            const Real a1639 = a1636 + a1638;
            const Real a1640 = real_93[l] + a1639;
            const Real a1641 = a1640 * 0.5;
            const Real a1643 = a1641 + real_81[l];
            const Real a1644 = real_54[l] * a1643;
            const Real a1649 = real_93[l + 1] + a1625;
            const Real a1650 = a1649 * 0.5;
            const Real a1651 = real_54[l] * a1650;
            real_60[l] = a1620;
            real_55[l] = a1634;
            real_82[l] = a1644;
            real_94[l + 1] = a1651;
        }
        // implicit_water._flow
        real_82[LAYERS - 1] = x1648;
        real_94[0] = x1652;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1654 = real_89[l] * real_82[l];
            const Real a1656 = real_89[l] * real_94[l];
            real_81[l] = a1654;
            real_93[l] = a1656;
        }
        const Real x1657 = x1054 - real_93[0];
        const Mask x1658 = (x1657 > x996);
        const Real x1659 = select(x1658, x996, x1657);
        // implicit_water._remaining
        const Real x1660 = real_88[0] - x1008;
        const Real x1661 = x1660 * 100.0;
        const Real x1662 = at_least(x1661, 0.0);
        const Real x1663 = at_most(x1662, 1.0);
        // implicit_water._flow
        const Real x1664 = x969 * x1663;
        const Real x1671 = real_81[LAYERS - 1] - x1073;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1670 = real_81[l] - real_93[l + 1];
            real_58[l] = a1670;
        }
        // implicit_water._gain
        real_93[0] = x1659;
        for (int l = 0; l < LAYERS - 1; ++l) real_93[l + 1] = real_58[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_81[l] = real_58[l];
        real_81[LAYERS - 1] = x1671;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1665 = real_88[l] - real_2[l];
            const Real a1666 = a1665 * 100.0;
            const Real a1667 = at_least(a1666, 0.0);
            const Real a1668 = at_most(a1667, 1.0);
            const Real a1669 = real_30[l] * a1668;
            const Real a1672 = real_83[l] - real_88[l];
            const Real a1673 = a1672 * 1e-09;
            const Real a1674 = real_88[l] + a1673;
            const Real a1675 = real_32[l] * 1e-11;
            const Real a1676 = a1674 + a1675;
            const Real a1677 = a1676 - state[l + 2 * LAYERS];
            const Real a1678 = numbers[l] * a1677;
            const Real a1679 = a1669 + in_row(l, 0, x1664);
            const Real a1682 = real_93[l] - real_81[l];
            const Real a1683 = a1682 - a1679;
            const Real a1684 = seconds * a1683;
            const Real a1685 = a1678 - a1684;
            const Mask a1686 = (real_32[l] > 0.0);
            const Real a1687 = select(a1686, 0.0, real_92[l]);
            const Real a1690 = real_38[l] * a1687;
            real_85[l] = a1669;
            real_95[l] = a1685;
            mask_67[l] = a1686;
            real_96[l] = a1687;
            real_97[l] = a1690;
        }
        // implicit_water._downward
        const Real x1693 = real_91[LAYERS - 1] + real_97[LAYERS - 1];
        const Real x1694 = x1030 * x1693;
        const Real x1695 = x1052 * real_96[LAYERS - 1];
        const Real x1696 = x1694 + x1695;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1688 = real_91[l] + real_55[l];
            const Real a1689 = a1688 * 0.5;
            const Real a1691 = a1689 + real_97[l];
            const Real a1692 = real_54[l] * a1691;
            real_96[l] = a1692;
        }
        // implicit_water._balance
        real_96[LAYERS - 1] = x1696;
        // implicit_water._upward
        const Real x1702 = real_36[0] * real_91[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1699 = real_91[l + 1] + real_60[l];
            const Real a1700 = a1699 * 0.5;
            const Real a1701 = real_54[l] * a1700;
            real_97[l + 1] = a1701;
        }
        // implicit_water._balance
        real_97[0] = x1702;
        const Mask x1712 = (x1659 < x996);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1698 = real_89[l] * real_96[l];
            const Real a1704 = real_89[l] * real_97[l];
            const Real a1705 = select(mask_67[l], 1.0, real_86[l]);
            const Real a1706 = a1698 * a1705;
            const Real a1707 = real_90[l] * real_82[l];
            const Real a1708 = a1706 + a1707;
            const Real a1709 = a1704 * a1705;
            const Real a1710 = real_90[l] * real_94[l];
            const Real a1711 = a1709 + a1710;
            real_91[l] = a1698;
            real_81[l] = a1704;
            real_93[l] = a1708;
            real_92[l] = a1711;
        }
        const Real x1713 = select(x1712, real_92[0], 0.0);
        real_97[0] = x1713;
        for (int l = 0; l < LAYERS - 1; ++l) real_97[l + 1] = real_92[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1714 = magnitude(real_87[l]);
            const Real a1715 = select(mask_67[l], a1714, real_83[l]);
            const Real a1717 = real_93[l] + real_97[l];
            const Real a1718 = a1715 * a1717;
            real_96[l] = a1718;
        }
        real_97[0] = real_96[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_97[l + 1] = real_96[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_87[l] = real_96[l + 1];
        real_87[LAYERS - 1] = real_96[LAYERS - 1];
        // implicit_water._demanded
        const Mask x1731 = (real_88[0] > x1008);
        const Mask x1732 = (real_88[0] < x1366);
        const Mask x1733 = (x1731 & x1732);
        const Mask x1734 = (real_88[0] == x1008);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1721 = maximum(real_97[l], real_87[l]);
            const Real a1722 = maximum(real_96[l], a1721);
            const Mask a1723 = (real_95[l] < 0.0);
            const Mask a1724 = (real_88[l] > real_2[l]);
            const Mask a1725 = (real_88[l] < real_72[l]);
            const Mask a1726 = (a1724 & a1725);
            const Mask a1727 = (real_88[l] == real_2[l]);
            const Mask a1728 = (a1727 & a1723);
            const Mask a1729 = (a1726 | a1728);
            const Real a1730 = select(a1729, real_73[l], 0.0);
            real_98[l] = a1722;
            mask_99[l] = a1723;
            real_100[l] = a1730;
        }
        // implicit_water._demanded
        const Mask x1735 = (x1734 & mask_99[0]);
        const Mask x1736 = (x1733 | x1735);
        const Real x1737 = select(x1736, x1372, 0.0);
        // implicit_water._balance
        const Real x1756 = select(mask_65[0], x1737, 0.0);
        // implicit_water._at
        const Mask x1765 = (x1570 < 1530.0);
        // implicit_water._balance, implicit_water._mobile, implicit_water._at
        Mask a1764_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1738 = select(mask_65[l], 1.0, 1e-09);
            const Real a1739 = select(mask_67[l], 1e-11, a1738);
            const Real a1740 = real_91[l] + real_81[l];
            const Real a1741 = real_82[l] + real_94[l];
            const Real a1742 = real_89[l] * a1741;
            const Real a1743 = a1740 * real_86[l];
            const Real a1744 = real_90[l] * a1741;
            const Real a1745 = a1743 + a1744;
            const Real a1746 = at_least(real_84[l], 1e-09);
            const Real a1747 = a1746 * a1745;
            const Real a1748 = at_least(a1742, 1e-30);
            const Real a1749 = a1747 / a1748;
            const Real a1750 = select(mask_47[l], 60.0, INFINITE);
            const Real a1751 = seconds * real_98[l];
            const Real a1752 = a1751 + real_63[l];
            const Real a1753 = a1752 * 1.4210854715202004e-14;
            const Real a1754 = numbers[l] * a1739;
            const Real a1755 = select(mask_65[l], real_100[l], 0.0);
            const Real a1757 = seconds * a1742;
            const Real a1758 = at_least(a1749, 0.02);
            const Real a1759 = minimum(a1758, a1750);
            const Real a1760 = seconds * a1740;
            const Real a1761 = magnitude(real_95[l]);
            const Real a1762 = maximum(a1753, real_78[l]);
            const Mask a1763 = (a1761 > a1753);
            a1764_last = (a1764_last | a1763);
            real_87[l] = a1754;
            real_97[l] = a1755;
            real_96[l] = a1757;
            real_88[l] = a1759;
            real_101[l] = a1760;
            real_102[l] = a1761;
            real_103[l] = a1762;
        }
        // implicit_water._at
        const Mask x1766 = (a1764_last & x1765);
        Mask a1768_last = mask_of(true);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1767 = (real_102[l] <= real_103[l]);
            a1768_last = (a1768_last & a1767);
        }
        for (int l = 0; l < LAYERS; ++l) real_79[l] = real_83[l];
        for (int l = 0; l < LAYERS; ++l) real_77[l] = real_32[l];
        real_80[0] = x1659;
        for (int l = 0; l < LAYERS - 1; ++l) real_80[l + 1] = real_58[l];
        real_80[LAYERS] = x1671;
        for (int l = 0; l < LAYERS; ++l) real_74[l] = real_85[l];
        for (int l = 0; l < LAYERS; ++l) real_45[l] = real_95[l];
        for (int l = 0; l < LAYERS; ++l) real_71[l] = real_87[l];
        for (int l = 0; l < LAYERS; ++l) real_69[l] = real_93[l];
        real_51[0] = x1713;
        for (int l = 0; l < LAYERS - 1; ++l) real_51[l + 1] = real_92[l + 1];
        for (int l = 0; l < LAYERS; ++l) real_35[l] = real_97[l];
        for (int l = 0; l < LAYERS; ++l) real_68[l] = real_96[l];
        for (int l = 0; l < LAYERS; ++l) real_66[l] = real_88[l];
        for (int l = 0; l < LAYERS; ++l) real_62[l] = real_101[l];
        w1410 = x1664;
        w1417 = x1756;
        w1421 = x1568;
        w1422 = x1440;
        w1423 = x1570;
        w1424 = x1766;
        w1425 = a1768_last;
    }
    // implicit_water.<genexpr>
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a1769 = select(w1425, real_80[l], 0.0);
        real_104[l] = a1769;
    }
    results[LAYERS + 13] = real_104[LAYERS];
    results[LAYERS + 31] = real_104[LAYERS];
    const Real x1770 = select(w1425, w1410, 0.0);
    // water_flow.__call__
    const Real x1778 = x996 - real_104[0];
    const Real x1779 = seconds * x1778;
    const Mask x1780 = (x1779 > numbers[LAYERS + 10]);
    const Real x1781 = select(x1780, numbers[LAYERS + 10], x1779);
    const Real x1782 = at_least(x1781, 0.0);
    const Real x1784 = x1782 / seconds;
    const Real x1785 = x1778 - x1784;
    results[LAYERS + 12] = x1785;
    // implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, step_parts.from_soil_of, soil_heat.thermal_conductivity, soil_heat.blended_kersten
    Real a1786_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1771 = select(w1425, real_74[l], 0.0);
        const Real a1772 = seconds / numbers[l];
        const Real a1773 = a1771 + in_row(l, 0, x1770);
        const Real a1774 = real_104[l] - real_104[l + 1];
        const Real a1775 = a1774 - a1773;
        const Real a1776 = a1772 * a1775;
        const Real a1777 = state[l + 2 * LAYERS] + a1776;
        const Real a1783 = a1777 + real_1[l];
        after[LAYERS + l] = a1783;
        a1786_last = a1786_last + a1771;
        const Real a1787 = a1783 / numbers[l + 2 * LAYERS + 47];
        const Real a1788 = a1777 / a1783;
        const Real a1789 = a1788 * numbers[l + 2 * LAYERS + 47];
        const Real a1790 = a1789 * (-1.3505762785178115);
        const Real a1791 = numbers[l + 13 * LAYERS + 54] + a1790;
        const Real a1792 = exp(a1791);
        const Real a1793 = numbers[l + 14 * LAYERS + 54] * a1787;
        const Real a35_804 = numbers[l + 14 * LAYERS + 54] - 1.0;
        const Real a1794 = a35_804 * a1787;
        const Real a1795 = a1794 + 1.0;
        const Real a1796 = a1793 / a1795;
        const Real a1797 = a1787 * 4.6;
        const Real a1798 = a1787 * 3.6;
        const Real a1799 = a1798 + 1.0;
        const Real a1800 = a1797 / a1799;
        const Real a1801 = log10(a1787);
        const Real a1802 = a1801 + 1.0;
        const Real a1803 = at_least(a1802, 0.0);
        const Real a1804 = select(flags[l + 4], a1800, a1803);
        const Real a1805 = a1783 - a1777;
        const Real a1806 = a1805 / 0.001;
        const Real a1807 = at_least(a1806, 0.0);
        const Real a1808 = at_most(a1807, 1.0);
        const Real a1809 = a1808 * a1808;
        const Real a1810 = a1808 * 2.0;
        const Real a1811 = 3.0 - a1810;
        const Real a1812 = a1809 * a1811;
        const Real a1813 = a1796 - a1804;
        const Real a1814 = a1812 * a1813;
        const Real a1815 = a1804 + a1814;
        const Real a1816 = a1792 - numbers[l + 12 * LAYERS + 54];
        const Real a1817 = a1815 * a1816;
        const Real a1818 = a1817 + numbers[l + 12 * LAYERS + 54];
        real_62[l] = a1771;
        real_66[l] = a1772;
        real_68[l] = a1777;
        real_35[l] = a1783;
        real_51[l] = a1818;
    }
    // layered_snow_step.conduct
    const Real x1819 = real_51[0] * x853;
    // step_parts.from_ground
    const Real x1820 = x1770 + x970;
    const Real x1821 = x1820 + a1786_last;
    const Real x1822 = x1821 * 1000.0;
    // step_parts.heat
    const Real x1823 = x1822 * 2501000.0;
    const Real x1824 = x1823 - x976;
    // layered_snow_step.conduct
    const Real x1825 = select(x473, x472, 1.0);
    const Real x1826 = x1824 / x1825;
    const Real x1827 = select(x473, x1826, 0.0);
    // soil_heat.volumetric_heat_capacity
    const Real x1828 = real_68[0] * 4200000.0;
    const Real x1829 = 1.0 - numbers[2 * LAYERS + 47];
    const Real x1830 = x1829 * 2000000.0;
    const Real x1831 = x1828 + x1830;
    const Real x1832 = numbers[2 * LAYERS + 47] - real_35[0];
    const Real x1833 = x1832 * 1004.0;
    const Real x1834 = x1831 + x1833;
    const Real x1835 = real_35[0] - real_68[0];
    const Real x1836 = x1835 * 2106000.0;
    const Real x1837 = x1834 + x1836;
    // soil_heat.ground_admittance
    const Real x1838 = x1837 * 0.5;
    const Real x1839 = x1838 * numbers[0];
    const Real x1840 = x1839 / seconds;
    const Real x1841 = x1840 * x1840;
    const Real x1842 = x1837 * real_51[0];
    const Real x1843 = x1842 / seconds;
    const Real x1844 = x1841 + x1843;
    const Real x1845 = sqrt(x1844);
    const Real x1846 = x1840 + x1845;
    // snow.into_warming_ground
    const Real x1847 = x1819 / x1846;
    const Real x1848 = x0 + x1847;
    // surface_balance.around
    const Real x1849 = x918 * 5.67e-08;
    const Real x1850 = x19 * forcing[1];
    const Real x1851 = x1849 * x1850;
    const Real x1852 = x861 + x855;
    const Real x1853 = x1852 + x1851;
    // surface_balance.emitted
    const Real x1854 = 0.0 - forcing[1];
    const Real x1855 = x1851 * x1854;
    const Real x1856 = x870 + x1855;
    // surface_balance.around
    const Real x1857 = x851 - x1856;
    const Real x1858 = x1857 - x1827;
    const Real x1859 = x861 * x11;
    const Real x1860 = x1858 + x1859;
    const Real x1861 = x855 * forcing[1];
    const Real x1862 = x1860 + x1861;
    const Real x1863 = x1862 / x1853;
    // snow.conductance
    const Real x1864 = x1819 / x1848;
    // surface_balance.around
    const Real x1865 = x1864 / x1853;
    // surface_balance.skin_temperature
    const Real x1866 = x1865 * state[0];
    const Real x1867 = x1863 + x1866;
    const Real x1868 = x1865 + 1.0;
    const Real x1869 = x1867 / x1868;
    // surface_balance.around
    const Real x1870 = x1869 * x1869;
    const Real x1871 = x1870 * x1869;
    const Real x1872 = x1849 * x1871;
    const Real x1873 = x1852 + x1872;
    // air.emission
    const Real x1874 = x1870 * x1870;
    const Real x1875 = x1874 * 5.67e-08;
    // surface_balance.emitted
    const Real x1876 = x844 * x1875;
    const Real x1877 = 0.0 - x1869;
    const Real x1878 = x1872 * x1877;
    const Real x1879 = x1876 + x1878;
    // surface_balance.around
    const Real x1880 = x851 - x1879;
    const Real x1881 = x1880 - x1827;
    const Real x1882 = x1881 + x1859;
    const Real x1883 = x1882 + x1861;
    const Real x1884 = x1883 / x1873;
    const Real x1885 = x1864 / x1873;
    // surface_balance.skin_temperature
    const Real x1886 = x1885 * state[0];
    const Real x1887 = x1884 + x1886;
    const Real x1888 = x1885 + 1.0;
    const Real x1889 = x1887 / x1888;
    // surface_balance.around
    const Real x1890 = x1889 * x1889;
    const Real x1891 = x1890 * x1889;
    const Real x1892 = x1849 * x1891;
    const Real x1893 = x1852 + x1892;
    // air.emission
    const Real x1894 = x1890 * x1890;
    const Real x1895 = x1894 * 5.67e-08;
    // surface_balance.emitted
    const Real x1896 = x844 * x1895;
    const Real x1897 = 0.0 - x1889;
    const Real x1898 = x1892 * x1897;
    const Real x1899 = x1896 + x1898;
    // surface_balance.around
    const Real x1900 = x851 - x1899;
    const Real x1901 = x1900 - x1827;
    const Real x1902 = x1901 + x1859;
    const Real x1903 = x1902 + x1861;
    const Real x1904 = x1903 / x1893;
    // snow.conductance
    const Real x1905 = x1819 / x0;
    // surface_balance.around
    const Real x1906 = x1905 / x1893;
    // surface_balance.top
    const Real x1907 = x1906 + 1.0;
    const Real x1908 = x0 / x0;
    const Real x1909 = x1907 * x1908;
    // ground_heat.series_conductance
    real_74[0] = real_51[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_74[l + 1] = real_51[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1015_897 = numbers[l] * 0.5;
        const Real a1911 = a1015_897 / real_74[l];
        real_1[l] = a1911;
    }
    // soil_heat.conductance
    const Real x1914 = x0 * x1909;
    const Real x1915 = x1819 / x1914;
    // soil_heat.__call__
    const Real x1916 = state[LAYERS - 1] - numbers[LAYERS + 8];
    const Real x1917 = real_51[LAYERS - 1] * x1916;
    const Real x1918 = x1917 / numbers[LAYERS + 46];
    results[LAYERS + 42] = x1918;
    // ground_heat.series_conductance, ground_heat.ground_equations
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1912 = real_1[l] + real_1[l + 1];
        const Real a1913 = 1 / a1912;
        const Real a1930 = real_104[l + 1] * 4200000.0;
        const Real a1934 = at_least(a1930, 0.0);
        const Real a1935 = -a1930;
        const Real a1936 = at_least(a1935, 0.0);
        const Real a1939 = a1913 + a1934;
        const Real a1940 = a1913 + a1936;
        real_51[l + 1] = a1939;
        real_74[l] = a1940;
    }
    // ground_heat.ground_equations
    real_51[0] = x1915;
    real_74[LAYERS - 1] = real_of(0.0);
    const Real x1950 = x1904 - 273.15;
    // ground_heat.ground_equations, ground_heat.mixed_capacity, soil_heat.volumetric_heat_capacity, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1919 = state[l] - 273.15;
        const Real a1920 = numbers[l + 17 * LAYERS + 54] - 2000000.0;
        const Real a1921 = 1.0 - numbers[l + 2 * LAYERS + 47];
        const Real a1922 = a1921 * 2000000.0;
        const Real a1923 = numbers[l + 2 * LAYERS + 47] - real_35[l];
        const Real a1924 = a1923 * 1004.0;
        const Real a1925 = a1922 + a1924;
        const Real a1926 = real_35[l] * 2106000.0;
        const Real a1927 = a1925 + a1926;
        const Real a1928 = a1921 * a1920;
        const Real a1929 = a1927 + a1928;
        const Real a1931 = real_68[l] - state[l + 2 * LAYERS];
        const Real a1932 = a1931 * 4200000.0;
        const Real a1933 = a1929 - a1932;
        const Real a1937 = 2094000.0 * real_68[l];
        const Real a1938 = a1933 + a1937;
        results[LAYERS + 44 + l] = a1938;
        const Real a1941 = a1938 * a1919;
        const Real a1942 = real_68[l] * 333500000.0;
        const Real a1943 = a1941 + a1942;
        const Real a1944 = real_66[l] * in_row(l, LAYERS - 1, x1918);
        const Real a1945 = a1943 - a1944;
        const Real a1947 = real_66[l] * real_51[l];
        const Real a1949 = real_66[l] * real_74[l];
        const Real a1951 = (-99.99999999999997) + numbers[l + 6 * LAYERS + 47];
        const Real a1952 = a1951 / 0.008034787106446777;
        const Real a1953 = -a1952;
        const Mask a1954 = (a1953 < numbers[l + 3 * LAYERS + 47]);
        const Real a1955 = select(a1954, numbers[l + 3 * LAYERS + 47], a1953);
        const Real a1956 = numbers[l + 3 * LAYERS + 47] / a1955;
        const Real a1957 = log(a1956);
        const Real a1958 = a1957 / numbers[l + LAYERS + 47];
        const Real a1959 = exp(a1958);
        const Real a1960 = numbers[l + 2 * LAYERS + 47] - numbers[l + 15 * LAYERS + 54];
        const Real a1961 = a1960 * a1959;
        const Real a1962 = numbers[l + 15 * LAYERS + 54] + a1961;
        const Real a1963 = numbers[l + 15 * LAYERS + 54] + 0.001;
        const Mask a1964 = (a1962 < a1963);
        const Real a1965 = select(a1964, a1963, a1962);
        const Real a1966 = real_35[l] - numbers[l + 15 * LAYERS + 54];
        const Real a1967 = a1966 / a1960;
        const Real a1968 = at_least(a1967, 1e-12);
        const Real a1969 = log(a1968);
        const Real a1970 = numbers[l + LAYERS + 47] * a1969;
        const Real a1971 = numbers[l + 16 * LAYERS + 54] - a1970;
        const Real a1972 = at_most(a1971, 16.11809565095832);
        const Real a1973 = exp(a1972);
        const Real a1975 = a1973 * 0.008034787106446777;
        const Real a1977 = a1975 + numbers[l + 6 * LAYERS + 47];
        const Real a1978 = -a1977;
        const Mask a1979 = ((-99.99999999999997) >= a1978);
        const Mask a1980 = (a1965 > real_35[l]);
        const Real a1981 = select(a1980, real_35[l], a1965);
        const Real a1982 = select(a1979, real_35[l], a1981);
        real_1[l] = a1919;
        real_69[l] = a1933;
        real_71[l] = a1938;
        real_45[l] = a1945;
        real_77[l] = a1947;
        real_79[l] = a1949;
        real_78[l] = a1960;
        real_76[l] = a1977;
        real_75[l] = a1978;
        real_64[l] = a1982;
    }
    // ground_heat.with_exchange
    const Real x1983 = x472 * real_77[0];
    const Real x1984 = x472 * x1915;
    // snow_ground._equations
    const Mask x1985 = (x440 > 0.0);
    result_flags[0] = x1985;
    const Real x1986 = seconds * x437;
    const Real x1987 = select(x1985, x1986, 0.0);
    const Real x1988 = x439 * x1987;
    const Real x1990 = x1988 / numbers[0];
    const Real x1992 = x1983 * x1950;
    const Real x1994 = x1983 - x1990;
    // enthalpy.heat_problem
    const Real x1997 = magnitude(real_of(0.0));
    // snow_ground._equations, enthalpy.heat_problem
    Real a1996_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1993 = real_45[l] + in_row(l, 0, x1992);
        const Real a1995 = magnitude(real_1[l]);
        a1996_last = maximum(a1996_last, a1995);
        real_74[l] = a1993;
    }
    // enthalpy.heat_problem
    const Real x1998 = maximum(a1996_last, x1997);
    real_45[0] = x1994;
    for (int l = 0; l < LAYERS - 1; ++l) real_45[l + 1] = real_77[l + 1];
    // snow_skin.skin_flux
    const Real x2021 = 0.0 - x468;
    // calm_air.coefficient
    const Real x2023 = x2021 * x460;
    const Real x2024 = -x2023;
    // calm_air.limited_richardson
    const Mask x2025 = (x2024 > 0.0);
    const Real x2026 = select(x2025, x2023, 0.0);
    const Real x2028 = x2026 * x486;
    const Real x2029 = -x2028;
    const Real x2030 = expm1(x2029);
    const Real x2032 = x2030 + 2.0;
    const Real x2033 = x2030 / x2032;
    const Real x2035 = numbers[LAYERS + 2] * x2033;
    const Real x2037 = select(x2025, x2035, x2023);
    const Real x2038 = -x2037;
    // calm_air.coefficient
    const Mask x2039 = (x2038 > 0.0);
    const Real x2040 = select(x2039, x2037, 0.0);
    const Real x2042 = x2040 * 5.0;
    const Real x2044 = 1.0 - x2042;
    const Real x2045 = sqrt(x2044);
    const Real x2046 = x2040 * 15.0;
    const Real x2048 = x2046 * x2045;
    const Real x2050 = 1.0 - x2048;
    const Real x2051 = 1 / x2050;
    const Real x2052 = select(x2039, 0.0, x2037);
    const Mask x2053 = (x2052 > 1e-30);
    const Real x2054 = at_least(x2052, 1e-30);
    const Real x2055 = sqrt(x2054);
    const Real x2056 = select(x2053, x2055, 0.0);
    const Real x2057 = x463 * x2056;
    const Real x2058 = x2057 + 1.0;
    const Real x2059 = 1 / x2058;
    const Real x2060 = x2052 * 15.0;
    const Real x2061 = x2060 * x2059;
    const Real x2062 = x2061 + 1.0;
    const Real x2063 = select(x2039, x2051, x2062);
    const Real x2064 = x457 * x2063;
    // snow_skin.skin_flux
    const Real x2065 = x108 * x2064;
    const Real x2066 = exp(real_of(0.0));
    const Real x2067 = x2066 * 611.0;
    const Real x2068 = x2067 * 0.378;
    const Real x2069 = forcing[3] - x2068;
    const Real x2070 = x2067 * 0.622;
    const Real x2071 = x2070 / x2069;
    const Real x2072 = x2071 - forcing[2];
    const Real x2073 = x2065 * 1004.5;
    const Real x2074 = x2073 + numbers[LAYERS + 4];
    const Real x2075 = numbers[LAYERS + 19] * 5.67e-08;
    const Real x2076 = x2075 * 20379973.480874993;
    const Real x2077 = x2065 * x2072;
    const Real x2078 = x2074 * x2021;
    const Real x2079 = x2076 * 273.15;
    const Real x2080 = x467 - x2079;
    const Real x2081 = x2080 - x2078;
    const Real x2082 = 2830000.0 * x2077;
    const Real x2083 = x2081 - x2082;
    // snow_ground._equations
    const Real x2086 = select(x1985, x438, 0.0);
    // snow_ground._equations, snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a2087 = real_20[l] * 333500.0;
        const Real a2171 = real_20[l] * 2106.0;
        const Real a2172 = 1 / a2171;
        const Real a2173 = real_20[l] * 4218.0;
        const Real a2174 = 1 / a2173;
        const Real a2175 = real_23[l] + a2087;
        const Real a2176 = -a2175;
        const Mask a2177 = (real_24[l] < 0.0);
        const Mask a2178 = (a2176 > 0.0);
        const Real a2179 = real_23[l] * a2172;
        const Real a2181 = a2175 * a2174;
        const Real a2183 = select(a2178, a2181, 0.0);
        const Real a2185 = select(a2177, a2179, a2183);
        const Real a2186 = -a2185;
        real_21[l] = a2087;
        real_22[l] = a2172;
        real_18[l] = a2174;
        real_15[l] = a2185;
        real_0[l] = a2186;
    }
    // snow_skin.solve_skin
    const Real x2187 = x438 * real_15[0];
    const Real x2189 = x2083 - x2187;
    const Mask x2190 = (x2189 >= 0.0);
    const Real x2191 = at_most(x147, 0.0);
    const Real x2192 = select(x2190, 0.0, x2191);
    const Real x2193 = real_15[0] + 1.0;
    const Real x2194 = -x2193;
    const Real x2195 = at_least(x2194, (-270.0));
    const Real x2196 = at_most(x2195, (-150.0));
    const Real x2197 = maximum(x2192, x2196);
    // snow_skin.skin_flux
    const Real x2198 = x2197 + 273.15;
    const Real x2199 = x2197 - x468;
    // calm_air.coefficient
    const Real x2201 = x2199 * x460;
    const Real x2202 = -x2201;
    // calm_air.limited_richardson
    const Mask x2203 = (x2202 > 0.0);
    const Real x2204 = select(x2203, x2201, 0.0);
    const Real x2206 = x2204 * x486;
    const Real x2207 = -x2206;
    const Real x2208 = expm1(x2207);
    const Real x2210 = x2208 + 2.0;
    const Real x2211 = x2208 / x2210;
    const Real x2213 = numbers[LAYERS + 2] * x2211;
    const Real x2215 = select(x2203, x2213, x2201);
    const Real x2216 = -x2215;
    const Real x2217 = x2211 * x2211;
    const Real x2218 = 1.0 - x2217;
    const Real x2219 = select(x2203, x2218, 1.0);
    // calm_air.coefficient
    const Mask x2220 = (x2216 > 0.0);
    const Real x2221 = select(x2220, x2215, 0.0);
    const Real x2223 = x2221 * 5.0;
    const Real x2225 = 1.0 - x2223;
    const Real x2226 = sqrt(x2225);
    const Real x2227 = x2221 * 15.0;
    const Real x2229 = x2227 * x2226;
    const Real x2231 = 1.0 - x2229;
    const Real x2232 = 1 / x2231;
    const Real x2234 = x2232 * x2232;
    const Real x2236 = x2226 * 15.0;
    const Real x2237 = x2221 * 37.5;
    const Real x2239 = x2237 / x2226;
    const Real x2241 = x2236 - x2239;
    const Real x2242 = x2234 * x2241;
    const Real x2243 = -x2242;
    const Real x2244 = select(x2220, 0.0, x2215);
    const Mask x2245 = (x2244 > 1e-30);
    const Real x2246 = at_least(x2244, 1e-30);
    const Real x2247 = sqrt(x2246);
    const Real x2248 = select(x2245, x2247, 0.0);
    const Real x2249 = x463 * x2248;
    const Real x2250 = x2249 + 1.0;
    const Real x2251 = 1 / x2250;
    const Real x2252 = x2244 * 15.0;
    const Real x2253 = x2252 * x2251;
    const Real x2254 = x2253 + 1.0;
    const Real x2255 = x2251 * (-7.5);
    const Real x2256 = x2251 + 1.0;
    const Real x2257 = x2255 * x2256;
    const Real x2258 = select(x2220, x2243, x2257);
    const Real x2259 = x2258 * x2219;
    const Real x2260 = select(x2220, x2232, x2254);
    const Real x2261 = x457 * x2260;
    const Real x2263 = x457 * x460;
    const Real x2265 = x2263 * x2259;
    // snow_skin.skin_flux
    const Real x2267 = x108 * x2261;
    const Real x2268 = x108 * x2265;
    const Real x2270 = x2198 * 461.0;
    const Real x2271 = 2830000.0 / x2270;
    const Real x2272 = x2197 / 273.15;
    const Real x2273 = x2272 * x2271;
    const Real x2274 = exp(x2273);
    const Real x2275 = x2274 * 611.0;
    const Real x2276 = x2275 * 0.378;
    const Real x2277 = forcing[3] - x2276;
    const Real x2278 = x2275 * 0.622;
    const Real x2279 = x2278 / x2277;
    const Real x2280 = x2271 / x2198;
    const Real x2281 = x2279 * x2280;
    const Real x2282 = forcing[3] / x2277;
    const Real x2283 = x2281 * x2282;
    const Real x2284 = x2279 - forcing[2];
    const Real x2285 = x2267 * 1004.5;
    const Real x2286 = x2285 + numbers[LAYERS + 4];
    const Real x2287 = x2198 * x2198;
    const Real x2288 = x2287 * x2198;
    const Real x2289 = x2075 * x2288;
    const Real x2290 = x2267 * x2284;
    const Real x2291 = x2268 * x2284;
    const Real x2293 = x2267 * x2283;
    const Real x2294 = x2293 - x2291;
    const Real x2295 = x2286 * x2199;
    const Real x2296 = x2268 * 1004.5;
    const Real x2298 = x2296 * x2199;
    const Real x2300 = x2286 - x2298;
    const Real x2301 = x2289 * x2198;
    const Real x2302 = x467 - x2301;
    const Real x2303 = x2302 - x2295;
    const Real x2304 = 2830000.0 * x2290;
    const Real x2305 = x2303 - x2304;
    const Real x2306 = x2289 * (-4.0);
    const Real x2307 = x2306 - x2300;
    const Real x2308 = 2830000.0 * x2294;
    const Real x2309 = x2307 - x2308;
    // snow_skin.solve_skin
    const Mask x2310 = ~x2190;
    const Mask x2311 = (x1985 & x2310);
    Real w2312 = x2197;
    Real w2313 = x2305;
    Real w2314 = x2309;
    Real w2315 = x2295;
    Real w2316 = x2290;
    Real w2317 = x2196;
    Real w2318 = real_of(0.0);
    Real w2319 = real_of(INFINITE);
    Mask w2320 = x2311;
    for (int pass = 0; pass < 60; ++pass) {
        if (!any_lane(w2320)) break;
        // snow_skin._closer
        const Real x2321 = w2312 + real_15[0];
        const Real x2322 = x438 * x2321;
        const Real x2323 = w2313 - x2322;
        const Mask x2324 = (x2323 > 0.0);
        const Real x2325 = select(x2324, w2312, w2317);
        const Real x2326 = select(x2324, w2318, w2312);
        const Real x2327 = x438 - w2314;
        const Real x2328 = at_least(x2327, 0.001);
        const Real x2329 = x2323 / x2328;
        const Real x2330 = w2312 + x2329;
        const Mask x2331 = (x2330 < x2325);
        const Mask x2332 = (x2330 > x2326);
        const Mask x2333 = (x2331 | x2332);
        const Real x2334 = magnitude(x2329);
        const Real x2335 = w2319 * 0.5;
        const Mask x2336 = (x2334 > x2335);
        const Mask x2337 = (x2333 | x2336);
        const Real x2338 = x2325 + x2326;
        const Real x2339 = x2338 * 0.5;
        const Real x2340 = select(x2337, x2339, x2330);
        const Real x2341 = select(w2320, x2340, w2312);
        const Real x2342 = x2341 - w2312;
        const Real x2343 = magnitude(x2342);
        // snow_skin.skin_flux
        const Real x2344 = x2341 + 273.15;
        const Real x2345 = x2341 - x468;
        // calm_air.coefficient
        const Real x2347 = x2345 * x460;
        const Real x2348 = -x2347;
        // calm_air.limited_richardson
        const Mask x2349 = (x2348 > 0.0);
        const Real x2350 = select(x2349, x2347, 0.0);
        const Real x2352 = x2350 * x486;
        const Real x2353 = -x2352;
        const Real x2354 = expm1(x2353);
        const Real x2356 = x2354 + 2.0;
        const Real x2357 = x2354 / x2356;
        const Real x2359 = numbers[LAYERS + 2] * x2357;
        const Real x2361 = select(x2349, x2359, x2347);
        const Real x2362 = -x2361;
        const Real x2363 = x2357 * x2357;
        const Real x2364 = 1.0 - x2363;
        const Real x2365 = select(x2349, x2364, 1.0);
        // calm_air.coefficient
        const Mask x2366 = (x2362 > 0.0);
        const Real x2367 = select(x2366, x2361, 0.0);
        const Real x2369 = x2367 * 5.0;
        const Real x2371 = 1.0 - x2369;
        const Real x2372 = sqrt(x2371);
        const Real x2373 = x2367 * 15.0;
        const Real x2375 = x2373 * x2372;
        const Real x2377 = 1.0 - x2375;
        const Real x2378 = 1 / x2377;
        const Real x2380 = x2378 * x2378;
        const Real x2382 = x2372 * 15.0;
        const Real x2383 = x2367 * 37.5;
        const Real x2385 = x2383 / x2372;
        const Real x2387 = x2382 - x2385;
        const Real x2388 = x2380 * x2387;
        const Real x2389 = -x2388;
        const Real x2390 = select(x2366, 0.0, x2361);
        const Mask x2391 = (x2390 > 1e-30);
        const Real x2392 = at_least(x2390, 1e-30);
        const Real x2393 = sqrt(x2392);
        const Real x2394 = select(x2391, x2393, 0.0);
        const Real x2395 = x463 * x2394;
        const Real x2396 = x2395 + 1.0;
        const Real x2397 = 1 / x2396;
        const Real x2398 = x2390 * 15.0;
        const Real x2399 = x2398 * x2397;
        const Real x2400 = x2399 + 1.0;
        const Real x2401 = x2397 * (-7.5);
        const Real x2402 = x2397 + 1.0;
        const Real x2403 = x2401 * x2402;
        const Real x2404 = select(x2366, x2389, x2403);
        const Real x2405 = x2404 * x2365;
        const Real x2406 = select(x2366, x2378, x2400);
        const Real x2407 = x457 * x2406;
        const Real x2408 = x2263 * x2405;
        // snow_skin.skin_flux
        const Real x2410 = x108 * x2407;
        const Real x2411 = x108 * x2408;
        const Real x2413 = x2344 * 461.0;
        const Real x2414 = 2830000.0 / x2413;
        const Real x2415 = x2341 / 273.15;
        const Real x2416 = x2415 * x2414;
        const Real x2417 = exp(x2416);
        const Real x2418 = x2417 * 611.0;
        const Real x2419 = x2418 * 0.378;
        const Real x2420 = forcing[3] - x2419;
        const Real x2421 = x2418 * 0.622;
        const Real x2422 = x2421 / x2420;
        const Real x2423 = x2414 / x2344;
        const Real x2424 = x2422 * x2423;
        const Real x2425 = forcing[3] / x2420;
        const Real x2426 = x2424 * x2425;
        const Real x2427 = x2422 - forcing[2];
        const Real x2428 = x2410 * 1004.5;
        const Real x2429 = x2428 + numbers[LAYERS + 4];
        const Real x2430 = x2344 * x2344;
        const Real x2431 = x2430 * x2344;
        const Real x2432 = x2075 * x2431;
        const Real x2433 = x2410 * x2427;
        const Real x2434 = x2411 * x2427;
        const Real x2436 = x2410 * x2426;
        const Real x2437 = x2436 - x2434;
        const Real x2438 = x2429 * x2345;
        const Real x2439 = x2411 * 1004.5;
        const Real x2441 = x2439 * x2345;
        const Real x2443 = x2429 - x2441;
        const Real x2444 = x2432 * x2344;
        const Real x2445 = x467 - x2444;
        const Real x2446 = x2445 - x2438;
        const Real x2447 = 2830000.0 * x2433;
        const Real x2448 = x2446 - x2447;
        const Real x2449 = x2432 * (-4.0);
        const Real x2450 = x2449 - x2443;
        const Real x2451 = 2830000.0 * x2437;
        const Real x2452 = x2450 - x2451;
        // snow_skin._closer
        const Real x2453 = select(w2320, x2343, w2319);
        const Mask x2454 = (x2343 >= 1e-09);
        const Mask x2455 = (w2320 & x2454);
        w2312 = x2341;
        w2313 = x2448;
        w2314 = x2452;
        w2315 = x2438;
        w2316 = x2433;
        w2317 = x2325;
        w2318 = x2326;
        w2319 = x2453;
        w2320 = x2455;
    }
    // snow_skin.solve_skin
    const Real x2456 = x438 - w2314;
    const Real x2457 = at_least(x2456, 0.001);
    const Real x2458 = at_least(real_0[0], 0.0);
    const Real x2459 = x2458 * 20.0;
    const Mask x2460 = (x2458 > 0.0);
    const Real x2461 = select(x2460, 20.0, 0.0);
    const Real x2462 = w2312 + real_15[0];
    const Real x2463 = x438 * x2462;
    const Real x2464 = select(x2190, x2083, x2463);
    const Real x2465 = x438 / x2457;
    const Real x2466 = w2314 * x2465;
    const Real x2467 = select(x2190, 0.0, x2466);
    const Real x2468 = select(x1985, w2312, 0.0);
    const Real x2469 = x2464 - x2459;
    const Real x2470 = select(x1985, x2469, 0.0);
    const Real x2471 = x2467 - x2461;
    const Real x2472 = select(x1985, x2471, 0.0);
    // enthalpy.at, enthalpy.heat_problem, retention.at, snow_ground._solution, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.fusion_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1999 = 2094000.0 * real_35[l];
        const Real a2000 = real_69[l] + a1999;
        const Real a2002 = a2000 + real_45[l];
        const Real a2003 = a2002 + real_79[l];
        const Real a2004 = real_35[l] * 333500000.0;
        const Real a2005 = a2003 * x1998;
        const Real a2006 = a2004 + a2005;
        const Real a2007 = real_64[l] - numbers[l + 15 * LAYERS + 54];
        const Real a2008 = a2007 / real_78[l];
        const Real a2009 = at_least(a2008, 1e-12);
        const Real a2010 = log(a2009);
        const Real a2011 = numbers[l + LAYERS + 47] * a2010;
        const Real a2012 = numbers[l + 16 * LAYERS + 54] - a2011;
        const Real a2013 = at_most(a2012, 16.11809565095832);
        const Real a2014 = exp(a2013);
        const Real a2016 = a2014 * 0.008034787106446777;
        const Real a2018 = a2016 + numbers[l + 6 * LAYERS + 47];
        const Real a2020 = a2006 * 7.105427357601002e-15;
        const Real a2088 = maximum(real_68[l], real_64[l]);
        const Real a2089 = minimum(a2088, real_35[l]);
        const Real a2090 = a2089 - numbers[l + 15 * LAYERS + 54];
        const Real a2091 = a2090 / real_78[l];
        const Real a2092 = at_least(a2091, 1e-12);
        const Real a2093 = log(a2092);
        const Real a2094 = numbers[l + LAYERS + 47] * a2093;
        const Real a2095 = numbers[l + 16 * LAYERS + 54] - a2094;
        const Real a2096 = at_most(a2095, 16.11809565095832);
        const Real a2097 = exp(a2096);
        const Real a2098 = numbers[l + LAYERS + 47] * a2097;
        const Real a2099 = a2092 * real_78[l];
        const Real a2100 = a2098 / a2099;
        const Real a2102 = a2097 * 0.008034787106446777;
        const Real a2104 = a2102 + numbers[l + 6 * LAYERS + 47];
        const Real a2106 = a2100 * 0.008034787106446777;
        const Real a2107 = a2000 * real_76[l];
        const Real a2109 = a2004 - a2107;
        const Mask a2110 = (real_74[l] >= a2109);
        const Real a2111 = 2094000.0 * real_64[l];
        const Real a2112 = real_69[l] + a2111;
        const Real a2113 = a2112 * a2018;
        const Real a2115 = real_64[l] * 333500000.0;
        const Real a2116 = a2115 - a2113;
        const Mask a2117 = (real_74[l] <= a2116);
        const Mask a2118 = ~a2110;
        const Mask a2119 = (a2117 & a2118);
        const Real a2120 = real_74[l] / 333500000.0;
        const Real a2121 = maximum(a2120, real_64[l]);
        const Real a2122 = minimum(a2121, real_35[l]);
        const Real a2123 = 2094000.0 * a2089;
        const Real a2124 = real_69[l] + a2123;
        const Real a2125 = a2124 * a2104;
        const Real a2127 = a2089 * 333500000.0;
        const Real a2128 = a2127 - a2125;
        const Real a2129 = a2128 - real_74[l];
        const Real a2130 = 2094000.0 * a2104;
        const Real a2132 = 333500000.0 - a2130;
        const Real a2133 = a2124 * a2106;
        const Real a2134 = a2132 + a2133;
        const Real a2135 = a2129 / a2134;
        const Real a2136 = a2089 - a2135;
        const Mask a2137 = (a2129 > 0.0);
        const Real a2138 = maximum(a2089, a2122);
        const Real a2139 = a2122 + a2138;
        const Real a2140 = a2139 * 0.5;
        const Real a2141 = select(a2137, a2140, a2122);
        const Mask a2142 = (a2136 >= a2122);
        const Real a2143 = minimum(a2136, real_35[l]);
        const Real a2144 = select(a2142, a2143, a2141);
        const Real a2145 = select(a2119, real_64[l], a2144);
        const Real a2146 = select(a2110, real_35[l], a2145);
        const Real a2147 = a2146 * 333500000.0;
        const Real a2148 = real_74[l] - a2147;
        const Real a2149 = 2094000.0 * a2146;
        const Real a2150 = real_69[l] + a2149;
        const Real a2151 = a2148 / a2150;
        const Real a2152 = a2146 - numbers[l + 15 * LAYERS + 54];
        const Real a2153 = a2152 / real_78[l];
        const Real a2154 = at_least(a2153, 1e-12);
        const Real a2155 = log(a2154);
        const Real a2156 = numbers[l + LAYERS + 47] * a2155;
        const Real a2157 = numbers[l + 16 * LAYERS + 54] - a2156;
        const Real a2158 = at_most(a2157, 16.11809565095832);
        const Real a2159 = exp(a2158);
        const Real a2160 = numbers[l + LAYERS + 47] * a2159;
        const Real a2161 = a2154 * real_78[l];
        const Real a2162 = a2160 / a2161;
        const Real a2164 = a2159 * 0.008034787106446777;
        const Real a2166 = a2164 + numbers[l + 6 * LAYERS + 47];
        const Real a2167 = -a2166;
        const Real a2168 = a2162 * 0.008034787106446777;
        const Mask a2169 = (a2110 | a2119);
        const Real a2170 = select(a2169, a2151, a2167);
        real_1[l] = a2020;
        real_51[l] = a2109;
        real_66[l] = a2116;
        real_44[l] = a2146;
        real_48[l] = a2147;
        real_63[l] = a2150;
        real_73[l] = a2167;
        real_72[l] = a2168;
        real_80[l + 1] = a2170;
    }
    // snow_ground._residuals
    const Real x2475 = real_15[4] + real_80[1];
    const Real x2477 = x1987 * x2475;
    // snow_ground._equations, snow_ground._residuals
    for (int l = 0; l < 4; ++l) {
        const Real a2084 = seconds * real_28[l];
        const Real a2085 = select(x1985, a2084, 0.0);
        const Real a2473 = real_15[l + 1] - real_15[l];
        const Real a2474 = a2085 * a2473;
        real_29[l] = a2085;
        real_20[l] = a2474;
    }
    // snow_ground._residuals
    real_20[4] = real_of(0.0);
    real_105[0] = real_of(0.0);
    for (int l = 0; l < 4; ++l) real_105[l + 1] = real_20[l];
    const Real x2483 = seconds * x2470;
    // enthalpy._drop_from_above
    real_80[0] = real_of(0.0);
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_76[l] = real_80[l + 2];
    real_76[LAYERS - 1] = real_of(0.0);
    // snow_ground._residuals
    const Real x2498 = x1990 * real_15[4];
    // snow_ground._residuals, snow_ground._at
    Real a2501_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a2481 = real_20[l] - real_105[l];
        const Real a2482 = a2481 - in_row(l, 4, x2477);
        const Real a2484 = real_23[l] - real_23[l];
        const Real a2485 = a2484 + a2482;
        const Real a2486 = a2485 - in_row(l, 0, x2483);
        const Real a2500 = magnitude(a2486);
        a2501_last = a2501_last + a2500;
        real_15[l] = a2486;
        real_106[l] = a2500;
    }
    // snow_ground._at
    const Real x2502 = x439 * a2501_last;
    // enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
    Real a2506_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2487 = real_63[l] * real_80[l + 1];
        const Real a2488 = a2487 + real_48[l];
        const Real a2489 = a2488 - real_74[l];
        const Real a2491 = real_80[l + 1] - real_80[l];
        const Real a2492 = real_45[l] * a2491;
        const Real a2493 = a2489 + a2492;
        const Real a2495 = real_80[l + 1] - real_76[l];
        const Real a2496 = real_79[l] * a2495;
        const Real a2497 = a2493 + a2496;
        const Real a2499 = a2497 - in_row(l, 0, x2498);
        const Real a2504 = magnitude(a2499);
        const Real a2505 = numbers[l] * a2504;
        a2506_last = a2506_last + a2505;
        real_46[l] = a2499;
        real_70[l] = a2504;
    }
    // snow_ground._at
    const Real x2507 = a2506_last - x2502;
    // snow_ground._tolerance
    const Real x2510 = seconds * x438;
    const Real x2511 = magnitude(x2468);
    const Real x2512 = magnitude(real_0[0]);
    const Real x2513 = x2511 + x2512;
    const Real x2514 = x2510 * x2513;
    Real a2515_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a2515_last = a2515_last + real_29[l];
    }
    const Real x2516 = a2515_last + x1987;
    const Real x2519 = magnitude(real_75[0]);
    Real a2518_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a2517 = magnitude(real_0[l]);
        a2518_last = maximum(a2518_last, a2517);
    }
    const Real x2520 = a2518_last + x2519;
    const Real x2521 = x2520 + 30.0;
    const Real x2522 = x2516 * x2521;
    const Real x2523 = x2522 + x2514;
    // snow_ground._at
    Mask a2509_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a2508 = (real_70[l] > real_1[l]);
        a2509_last = (a2509_last | a2508);
    }
    // snow_ground._tolerance, snow_ground._at
    Mask a2527_last = mask_of(false);
    for (int l = 0; l < 5; ++l) {
        const Real a2524 = real_21[l] + x2523;
        const Real a2525 = a2524 * 7.105427357601002e-15;
        const Mask a2526 = (real_106[l] > a2525);
        a2527_last = (a2527_last | a2526);
    }
    // snow_ground._at
    const Mask x2528 = (a2509_last | a2527_last);
    // snow_ground._solution
    for (int l = 0; l < 5; ++l) real_106[l] = real_24[l];
    for (int l = 0; l < LAYERS; ++l) real_70[l] = real_80[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_75[l] = real_44[l];
    for (int l = 0; l < LAYERS; ++l) real_76[l] = real_73[l];
    for (int l = 0; l < LAYERS; ++l) real_63[l] = real_72[l];
    Real w2534 = x2468;
    Real w2535 = x2470;
    Real w2536 = x2472;
    Real w2537 = x2457;
    Mask w2538 = x2190;
    for (int l = 0; l < 5; ++l) real_0[l] = real_15[l];
    for (int l = 0; l < LAYERS; ++l) real_48[l] = real_46[l];
    Real w2541 = x2507;
    Real w2542 = real_of(1.0);
    Real w2543 = real_of(0.0);
    Mask w2544 = x2528;
    for (int pass = 0; pass < 240; ++pass) {
        if (!any_lane(w2544)) break;
        // snow_ground._is_slow
        const Mask x2561 = (w2543 >= 40.0);
        const Mask x2562 = (w2543 < 60.0);
        const Mask x2563 = (x2561 & x2562);
        const Mask x2564 = (mask_of(false) | x2563);
        const Mask x2565 = (w2543 >= 80.0);
        const Mask x2566 = (w2543 < 120.0);
        const Mask x2567 = (x2565 & x2566);
        const Mask x2568 = (x2564 | x2567);
        const Mask x2569 = (w2543 >= 160.0);
        const Mask x2570 = (w2543 < 200.0);
        const Mask x2571 = (x2569 & x2570);
        const Mask x2572 = (x2568 | x2571);
        // snow_ground._iteration
        const Real x2573 = -x2086;
        const Real x2574 = select(x2572, x2573, w2536);
        // snow_ground._direction
        for (int l = 0; l < 4; ++l) real_105[l] = real_29[l];
        real_105[4] = real_of(0.0);
        real_20[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_20[l + 1] = real_29[l];
        const Real x2579 = seconds * x2574;
        // snow_layers.warmth, snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a2556 = real_106[l] - real_21[l];
            const Mask a2557 = (real_106[l] < 0.0);
            const Mask a2558 = (a2556 > 0.0);
            const Real a2559 = select(a2558, real_18[l], 0.0);
            const Real a2560 = select(a2557, real_22[l], a2559);
            const Real a2577 = real_105[l] + real_20[l];
            const Real a2578 = a2577 + in_row(l, 4, x1987);
            const Real a2580 = a2578 - in_row(l, 0, x2579);
            real_107[l] = a2560;
            real_108[l] = a2580;
        }
        // snow_ground._direction
        const Real x2584 = x1990 * real_107[4];
        const Real x2593 = -x1987;
        for (int l = 0; l < 4; ++l) {
            const Real a2582 = real_29[l] * real_107[l];
            const Real a2583 = -a2582;
            const Real a2591 = real_29[l] * real_107[l + 1];
            const Real a2592 = -a2591;
            real_109[l] = a2583;
            real_110[l] = a2592;
        }
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2586 = -real_77[l + 1];
            const Real a2594 = -real_79[l];
            real_109[l + 5] = a2586;
            real_110[l + 5] = a2594;
        }
        // tridiagonal._solve
        real_109[4] = x2584;
        // snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a2587 = real_107[l] * real_108[l];
            const Real a2588 = a2587 + 1.0;
            const Real a2595 = -real_0[l];
            real_111[l] = a2588;
            real_112[l] = a2595;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2545 = (real_75[l] < real_35[l]);
            const Mask a2546 = (real_75[l] > real_64[l]);
            const Mask a2547 = (a2545 & a2546);
            const Real a2548 = 2094000.0 * real_70[l];
            const Real a2549 = a2548 + 333500000.0;
            const Real a2550 = select(a2547, real_63[l], 1.0);
            const Real a2551 = a2549 / a2550;
            const Real a2552 = 2094000.0 * real_75[l];
            const Real a2553 = real_69[l] + a2552;
            const Real a2554 = select(a2547, a2551, 0.0);
            const Real a2555 = a2553 + a2554;
            const Real a2589 = a2555 + real_45[l];
            const Real a2590 = a2589 + real_79[l];
            const Real a2596 = -real_48[l];
            real_37[l] = a2553;
            real_43[l] = a2555;
            real_111[l + 5] = a2590;
            real_112[l + 5] = a2596;
        }
        // tridiagonal._solve
        real_110[4] = x2593;
        solve_tridiagonal<LAYERS + 5>(real_109, real_111, real_110, real_112, real_113);
        // snow_ground._iteration, snow_ground._stopped, snow_layers.warmth
        for (int l = 0; l < 5; ++l) {
            const Real a2602 = w2542 * real_113[l];
            const Real a2603 = real_106[l] + a2602;
            const Mask a2604 = (real_106[l] <= 0.0);
            const Mask a2605 = (a2603 > 0.0);
            const Mask a2606 = (a2604 & a2605);
            const Mask a2607 = (real_106[l] >= 0.0);
            const Mask a2608 = (a2603 < 0.0);
            const Mask a2609 = (a2607 & a2608);
            const Real a2610 = select(a2606, 1e-06, a2603);
            const Real a2611 = select(a2609, (-1e-06), a2610);
            const Mask a2612 = (real_106[l] <= real_21[l]);
            const Mask a2613 = (a2611 > real_21[l]);
            const Mask a2614 = (a2612 & a2613);
            const Mask a2615 = (real_106[l] >= real_21[l]);
            const Mask a2616 = (a2611 < real_21[l]);
            const Mask a2617 = (a2615 & a2616);
            const Real a2618 = real_21[l] + 1e-06;
            const Real a2619 = select(a2614, a2618, a2611);
            const Real a2620 = real_21[l] - 1e-06;
            const Real a2621 = select(a2617, a2620, a2619);
            const Real a2678 = select(w2544, a2621, real_106[l]);
            const Real a2683 = a2678 - real_21[l];
            const Mask a2684 = (a2678 < 0.0);
            const Mask a2685 = (a2683 > 0.0);
            const Real a2686 = a2678 * real_22[l];
            const Real a2687 = a2683 * real_18[l];
            const Real a2688 = select(a2685, a2687, 0.0);
            const Real a2689 = select(a2684, a2686, a2688);
            real_108[l] = a2678;
            real_107[l] = a2689;
        }
        // snow_skin.solve_skin
        const Real x2690 = x438 * real_107[0];
        const Real x2691 = x2083 + x2690;
        const Mask x2692 = (x2691 >= 0.0);
        const Real x2693 = at_most(w2534, 0.0);
        const Real x2694 = select(x2692, 0.0, x2693);
        const Real x2695 = real_107[0] - 1.0;
        const Real x2696 = at_least(x2695, (-270.0));
        const Real x2697 = at_most(x2696, (-150.0));
        const Real x2698 = maximum(x2694, x2697);
        // snow_skin.skin_flux
        const Real x2699 = x2698 + 273.15;
        const Real x2700 = x2698 - x468;
        // calm_air.coefficient
        const Real x2702 = x2700 * x460;
        const Real x2703 = -x2702;
        // calm_air.limited_richardson
        const Mask x2704 = (x2703 > 0.0);
        const Real x2705 = select(x2704, x2702, 0.0);
        const Real x2707 = x2705 * x486;
        const Real x2708 = -x2707;
        const Real x2709 = expm1(x2708);
        const Real x2711 = x2709 + 2.0;
        const Real x2712 = x2709 / x2711;
        const Real x2714 = numbers[LAYERS + 2] * x2712;
        const Real x2716 = select(x2704, x2714, x2702);
        const Real x2717 = -x2716;
        const Real x2718 = x2712 * x2712;
        const Real x2719 = 1.0 - x2718;
        const Real x2720 = select(x2704, x2719, 1.0);
        // calm_air.coefficient
        const Mask x2721 = (x2717 > 0.0);
        const Real x2722 = select(x2721, x2716, 0.0);
        const Real x2724 = x2722 * 5.0;
        const Real x2726 = 1.0 - x2724;
        const Real x2727 = sqrt(x2726);
        const Real x2728 = x2722 * 15.0;
        const Real x2730 = x2728 * x2727;
        const Real x2732 = 1.0 - x2730;
        const Real x2733 = 1 / x2732;
        const Real x2735 = x2733 * x2733;
        const Real x2737 = x2727 * 15.0;
        const Real x2738 = x2722 * 37.5;
        const Real x2740 = x2738 / x2727;
        const Real x2742 = x2737 - x2740;
        const Real x2743 = x2735 * x2742;
        const Real x2744 = -x2743;
        const Real x2745 = select(x2721, 0.0, x2716);
        const Mask x2746 = (x2745 > 1e-30);
        const Real x2747 = at_least(x2745, 1e-30);
        const Real x2748 = sqrt(x2747);
        const Real x2749 = select(x2746, x2748, 0.0);
        const Real x2750 = x463 * x2749;
        const Real x2751 = x2750 + 1.0;
        const Real x2752 = 1 / x2751;
        const Real x2753 = x2745 * 15.0;
        const Real x2754 = x2753 * x2752;
        const Real x2755 = x2754 + 1.0;
        const Real x2756 = x2752 * (-7.5);
        const Real x2757 = x2752 + 1.0;
        const Real x2758 = x2756 * x2757;
        const Real x2759 = select(x2721, x2744, x2758);
        const Real x2760 = x2759 * x2720;
        const Real x2761 = select(x2721, x2733, x2755);
        const Real x2762 = x457 * x2761;
        const Real x2763 = x2263 * x2760;
        // snow_skin.skin_flux
        const Real x2765 = x108 * x2762;
        const Real x2766 = x108 * x2763;
        const Real x2768 = x2699 * 461.0;
        const Real x2769 = 2830000.0 / x2768;
        const Real x2770 = x2698 / 273.15;
        const Real x2771 = x2770 * x2769;
        const Real x2772 = exp(x2771);
        const Real x2773 = x2772 * 611.0;
        const Real x2774 = x2773 * 0.378;
        const Real x2775 = forcing[3] - x2774;
        const Real x2776 = x2773 * 0.622;
        const Real x2777 = x2776 / x2775;
        const Real x2778 = x2769 / x2699;
        const Real x2779 = x2777 * x2778;
        const Real x2780 = forcing[3] / x2775;
        const Real x2781 = x2779 * x2780;
        const Real x2782 = x2777 - forcing[2];
        const Real x2783 = x2765 * 1004.5;
        const Real x2784 = x2783 + numbers[LAYERS + 4];
        const Real x2785 = x2699 * x2699;
        const Real x2786 = x2785 * x2699;
        const Real x2787 = x2075 * x2786;
        const Real x2788 = x2765 * x2782;
        const Real x2789 = x2766 * x2782;
        const Real x2791 = x2765 * x2781;
        const Real x2792 = x2791 - x2789;
        const Real x2793 = x2784 * x2700;
        const Real x2794 = x2766 * 1004.5;
        const Real x2796 = x2794 * x2700;
        const Real x2798 = x2784 - x2796;
        const Real x2799 = x2787 * x2699;
        const Real x2800 = x467 - x2799;
        const Real x2801 = x2800 - x2793;
        const Real x2802 = 2830000.0 * x2788;
        const Real x2803 = x2801 - x2802;
        const Real x2804 = x2787 * (-4.0);
        const Real x2805 = x2804 - x2798;
        const Real x2806 = 2830000.0 * x2792;
        const Real x2807 = x2805 - x2806;
        // snow_skin.solve_skin
        const Mask x2808 = ~x2692;
        const Mask x2809 = (x1985 & x2808);
        Real w2810 = x2698;
        Real w2811 = x2803;
        Real w2812 = x2807;
        Real w2813 = x2793;
        Real w2814 = x2788;
        Real w2815 = x2697;
        Real w2816 = real_of(0.0);
        Real w2817 = real_of(INFINITE);
        Mask w2818 = x2809;
        for (int pass = 0; pass < 60; ++pass) {
            if (!any_lane(w2818)) break;
            // snow_skin._closer
            const Real x2819 = w2810 - real_107[0];
            const Real x2820 = x438 * x2819;
            const Real x2821 = w2811 - x2820;
            const Mask x2822 = (x2821 > 0.0);
            const Real x2823 = select(x2822, w2810, w2815);
            const Real x2824 = select(x2822, w2816, w2810);
            const Real x2825 = x438 - w2812;
            const Real x2826 = at_least(x2825, 0.001);
            const Real x2827 = x2821 / x2826;
            const Real x2828 = w2810 + x2827;
            const Mask x2829 = (x2828 < x2823);
            const Mask x2830 = (x2828 > x2824);
            const Mask x2831 = (x2829 | x2830);
            const Real x2832 = magnitude(x2827);
            const Real x2833 = w2817 * 0.5;
            const Mask x2834 = (x2832 > x2833);
            const Mask x2835 = (x2831 | x2834);
            const Real x2836 = x2823 + x2824;
            const Real x2837 = x2836 * 0.5;
            const Real x2838 = select(x2835, x2837, x2828);
            const Real x2839 = select(w2818, x2838, w2810);
            const Real x2840 = x2839 - w2810;
            const Real x2841 = magnitude(x2840);
            // snow_skin.skin_flux
            const Real x2842 = x2839 + 273.15;
            const Real x2843 = x2839 - x468;
            // calm_air.coefficient
            const Real x2845 = x2843 * x460;
            const Real x2846 = -x2845;
            // calm_air.limited_richardson
            const Mask x2847 = (x2846 > 0.0);
            const Real x2848 = select(x2847, x2845, 0.0);
            const Real x2850 = x2848 * x486;
            const Real x2851 = -x2850;
            const Real x2852 = expm1(x2851);
            const Real x2854 = x2852 + 2.0;
            const Real x2855 = x2852 / x2854;
            const Real x2857 = numbers[LAYERS + 2] * x2855;
            const Real x2859 = select(x2847, x2857, x2845);
            const Real x2860 = -x2859;
            const Real x2861 = x2855 * x2855;
            const Real x2862 = 1.0 - x2861;
            const Real x2863 = select(x2847, x2862, 1.0);
            // calm_air.coefficient
            const Mask x2864 = (x2860 > 0.0);
            const Real x2865 = select(x2864, x2859, 0.0);
            const Real x2867 = x2865 * 5.0;
            const Real x2869 = 1.0 - x2867;
            const Real x2870 = sqrt(x2869);
            const Real x2871 = x2865 * 15.0;
            const Real x2873 = x2871 * x2870;
            const Real x2875 = 1.0 - x2873;
            const Real x2876 = 1 / x2875;
            const Real x2878 = x2876 * x2876;
            const Real x2880 = x2870 * 15.0;
            const Real x2881 = x2865 * 37.5;
            const Real x2883 = x2881 / x2870;
            const Real x2885 = x2880 - x2883;
            const Real x2886 = x2878 * x2885;
            const Real x2887 = -x2886;
            const Real x2888 = select(x2864, 0.0, x2859);
            const Mask x2889 = (x2888 > 1e-30);
            const Real x2890 = at_least(x2888, 1e-30);
            const Real x2891 = sqrt(x2890);
            const Real x2892 = select(x2889, x2891, 0.0);
            const Real x2893 = x463 * x2892;
            const Real x2894 = x2893 + 1.0;
            const Real x2895 = 1 / x2894;
            const Real x2896 = x2888 * 15.0;
            const Real x2897 = x2896 * x2895;
            const Real x2898 = x2897 + 1.0;
            const Real x2899 = x2895 * (-7.5);
            const Real x2900 = x2895 + 1.0;
            const Real x2901 = x2899 * x2900;
            const Real x2902 = select(x2864, x2887, x2901);
            const Real x2903 = x2902 * x2863;
            const Real x2904 = select(x2864, x2876, x2898);
            const Real x2905 = x457 * x2904;
            const Real x2906 = x2263 * x2903;
            // snow_skin.skin_flux
            const Real x2908 = x108 * x2905;
            const Real x2909 = x108 * x2906;
            const Real x2911 = x2842 * 461.0;
            const Real x2912 = 2830000.0 / x2911;
            const Real x2913 = x2839 / 273.15;
            const Real x2914 = x2913 * x2912;
            const Real x2915 = exp(x2914);
            const Real x2916 = x2915 * 611.0;
            const Real x2917 = x2916 * 0.378;
            const Real x2918 = forcing[3] - x2917;
            const Real x2919 = x2916 * 0.622;
            const Real x2920 = x2919 / x2918;
            const Real x2921 = x2912 / x2842;
            const Real x2922 = x2920 * x2921;
            const Real x2923 = forcing[3] / x2918;
            const Real x2924 = x2922 * x2923;
            const Real x2925 = x2920 - forcing[2];
            const Real x2926 = x2908 * 1004.5;
            const Real x2927 = x2926 + numbers[LAYERS + 4];
            const Real x2928 = x2842 * x2842;
            const Real x2929 = x2928 * x2842;
            const Real x2930 = x2075 * x2929;
            const Real x2931 = x2908 * x2925;
            const Real x2932 = x2909 * x2925;
            const Real x2934 = x2908 * x2924;
            const Real x2935 = x2934 - x2932;
            const Real x2936 = x2927 * x2843;
            const Real x2937 = x2909 * 1004.5;
            const Real x2939 = x2937 * x2843;
            const Real x2941 = x2927 - x2939;
            const Real x2942 = x2930 * x2842;
            const Real x2943 = x467 - x2942;
            const Real x2944 = x2943 - x2936;
            const Real x2945 = 2830000.0 * x2931;
            const Real x2946 = x2944 - x2945;
            const Real x2947 = x2930 * (-4.0);
            const Real x2948 = x2947 - x2941;
            const Real x2949 = 2830000.0 * x2935;
            const Real x2950 = x2948 - x2949;
            // snow_skin._closer
            const Real x2951 = select(w2818, x2841, w2817);
            const Mask x2952 = (x2841 >= 1e-09);
            const Mask x2953 = (w2818 & x2952);
            w2810 = x2839;
            w2811 = x2946;
            w2812 = x2950;
            w2813 = x2936;
            w2814 = x2931;
            w2815 = x2823;
            w2816 = x2824;
            w2817 = x2951;
            w2818 = x2953;
        }
        // snow_skin.solve_skin
        const Real x2954 = x438 - w2812;
        const Real x2955 = at_least(x2954, 0.001);
        const Real x2956 = at_least(real_107[0], 0.0);
        const Real x2957 = x2956 * 20.0;
        const Mask x2958 = (x2956 > 0.0);
        const Real x2959 = select(x2958, 20.0, 0.0);
        const Real x2960 = w2810 - real_107[0];
        const Real x2961 = x438 * x2960;
        const Real x2962 = select(x2692, x2083, x2961);
        const Real x2963 = x438 / x2955;
        const Real x2964 = w2812 * x2963;
        const Real x2965 = select(x2692, 0.0, x2964);
        const Real x2966 = select(x1985, w2810, 0.0);
        const Real x2967 = x2962 - x2957;
        const Real x2968 = select(x1985, x2967, 0.0);
        const Real x2969 = x2965 - x2959;
        const Real x2970 = select(x1985, x2969, 0.0);
        // enthalpy.enthalpy, snow_ground._iteration, enthalpy.layers_with, enthalpy.fusion_heat, enthalpy.at, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2622 = real_37[l] * real_70[l];
            const Real a2623 = real_75[l] * 333500000.0;
            const Real a2624 = a2622 + a2623;
            const Real a2625 = real_43[l] * real_113[l + 5];
            const Real a2626 = w2542 * a2625;
            const Real a2627 = a2624 + a2626;
            const Mask a2628 = (a2627 >= real_51[l]);
            const Mask a2629 = (a2627 <= real_66[l]);
            const Mask a2630 = ~a2628;
            const Mask a2631 = (a2629 & a2630);
            const Real a2632 = a2627 / 333500000.0;
            const Real a2633 = maximum(a2632, real_64[l]);
            const Real a2634 = minimum(a2633, real_35[l]);
            const Real a2635 = real_37[l] * real_76[l];
            const Real a2636 = a2635 + a2623;
            const Real a2637 = a2636 - a2627;
            const Real a2638 = 2094000.0 * real_76[l];
            const Real a2639 = a2638 + 333500000.0;
            const Real a2640 = real_37[l] * real_63[l];
            const Real a2641 = a2639 + a2640;
            const Real a2642 = a2637 / a2641;
            const Real a2643 = real_75[l] - a2642;
            const Mask a2644 = (a2637 > 0.0);
            const Real a2645 = maximum(real_75[l], a2634);
            const Real a2646 = a2634 + a2645;
            const Real a2647 = a2646 * 0.5;
            const Real a2648 = select(a2644, a2647, a2634);
            const Mask a2649 = (a2643 >= a2634);
            const Real a2650 = minimum(a2643, real_35[l]);
            const Real a2651 = select(a2649, a2650, a2648);
            const Real a2652 = select(a2631, real_64[l], a2651);
            const Real a2653 = select(a2628, real_35[l], a2652);
            const Real a2654 = a2653 * 333500000.0;
            const Real a2655 = a2627 - a2654;
            const Real a2656 = 2094000.0 * a2653;
            const Real a2657 = real_69[l] + a2656;
            const Real a2658 = a2655 / a2657;
            const Real a2659 = a2653 - numbers[l + 15 * LAYERS + 54];
            const Real a2660 = a2659 / real_78[l];
            const Real a2661 = at_least(a2660, 1e-12);
            const Real a2662 = log(a2661);
            const Real a2663 = numbers[l + LAYERS + 47] * a2662;
            const Real a2664 = numbers[l + 16 * LAYERS + 54] - a2663;
            const Real a2665 = at_most(a2664, 16.11809565095832);
            const Real a2666 = exp(a2665);
            const Real a2667 = numbers[l + LAYERS + 47] * a2666;
            const Real a2668 = a2661 * real_78[l];
            const Real a2669 = a2667 / a2668;
            const Real a2671 = a2666 * 0.008034787106446777;
            const Real a2673 = a2671 + numbers[l + 6 * LAYERS + 47];
            const Real a2674 = -a2673;
            const Real a2675 = a2669 * 0.008034787106446777;
            const Mask a2676 = (a2628 | a2631);
            const Real a2677 = select(a2676, a2658, a2674);
            const Real a2679 = select(w2544, a2677, real_70[l]);
            const Real a2680 = select(w2544, a2653, real_75[l]);
            const Real a2681 = select(w2544, a2674, real_76[l]);
            const Real a2682 = select(w2544, a2675, real_63[l]);
            real_114[l + 1] = a2679;
            real_61[l] = a2680;
            real_53[l] = a2681;
            real_34[l] = a2682;
        }
        // snow_ground._residuals
        const Real x2973 = real_107[4] - real_114[1];
        const Real x2974 = x1987 * x2973;
        for (int l = 0; l < 4; ++l) {
            const Real a2971 = real_107[l] - real_107[l + 1];
            const Real a2972 = real_29[l] * a2971;
            real_20[l] = a2972;
        }
        real_20[4] = real_of(0.0);
        real_105[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_105[l + 1] = real_20[l];
        const Real x2979 = seconds * x2968;
        // enthalpy._drop_from_above
        real_114[0] = real_of(0.0);
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_43[l] = real_114[l + 2];
        real_43[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x2997 = x1990 * real_107[4];
        // snow_ground._residuals, snow_ground._at
        Real a3001_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a2977 = real_20[l] - real_105[l];
            const Real a2978 = a2977 + in_row(l, 4, x2974);
            const Real a2980 = real_108[l] + real_23[l];
            const Real a2981 = a2980 + a2978;
            const Real a2982 = a2981 - in_row(l, 0, x2979);
            const Real a3000 = magnitude(a2982);
            a3001_last = a3001_last + a3000;
            real_115[l] = a2982;
            real_116[l] = a3000;
        }
        // snow_ground._at
        const Real x3002 = x439 * a3001_last;
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
        Real a3006_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2983 = 2094000.0 * real_61[l];
            const Real a2984 = real_69[l] + a2983;
            const Real a2985 = a2984 * real_114[l + 1];
            const Real a2986 = real_61[l] * 333500000.0;
            const Real a2987 = a2985 + a2986;
            const Real a2988 = a2987 - real_74[l];
            const Real a2990 = real_114[l + 1] - real_114[l];
            const Real a2991 = real_45[l] * a2990;
            const Real a2992 = a2988 + a2991;
            const Real a2994 = real_114[l + 1] - real_43[l];
            const Real a2995 = real_79[l] * a2994;
            const Real a2996 = a2992 + a2995;
            const Real a2999 = a2996 + in_row(l, 0, x2997);
            const Real a3004 = magnitude(a2999);
            const Real a3005 = numbers[l] * a3004;
            a3006_last = a3006_last + a3005;
            real_37[l] = a2999;
            real_49[l] = a3004;
        }
        // snow_ground._at
        const Real x3007 = a3006_last - x3002;
        // snow_ground._tolerance
        const Real x3010 = magnitude(x2966);
        const Real x3011 = magnitude(real_107[0]);
        const Real x3012 = x3010 + x3011;
        const Real x3013 = x2510 * x3012;
        Real a3014_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a3014_last = a3014_last + real_29[l];
        }
        const Real x3015 = a3014_last + x1987;
        Real a3017_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a3016 = magnitude(real_107[l]);
            a3017_last = maximum(a3017_last, a3016);
        }
        const Real x3018 = a3017_last + x2519;
        const Real x3019 = x3018 + 30.0;
        const Real x3020 = x3015 * x3019;
        const Real x3021 = x3020 + x3013;
        // snow_ground._at
        Mask a3009_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a3008 = (real_49[l] > real_1[l]);
            a3009_last = (a3009_last | a3008);
        }
        // snow_ground._tolerance, snow_ground._at
        Mask a3025_last = mask_of(false);
        for (int l = 0; l < 5; ++l) {
            const Real a3022 = real_21[l] + x3021;
            const Real a3023 = a3022 * 7.105427357601002e-15;
            const Mask a3024 = (real_116[l] > a3023);
            a3025_last = (a3025_last | a3024);
        }
        // snow_ground._at
        const Mask x3026 = (a3009_last | a3025_last);
        // snow_ground._iteration
        const Real x3027 = w2542 * 0.0001;
        const Real x3028 = 1.0 - x3027;
        const Real x3029 = x3028 * w2541;
        const Mask x3030 = (x3007 < x3029);
        const Mask x3031 = (w2543 < 5.0);
        const Mask x3032 = (x3030 | x3031);
        const Mask x3033 = (w2542 <= 0.0001);
        const Mask x3034 = (x3032 | x3033);
        const Mask x3035 = (x3034 | x2572);
        const Mask x3036 = (w2544 & x3035);
        const Real x3037 = w2542 * 2.0;
        const Real x3038 = at_most(x3037, 1.0);
        const Real x3039 = w2542 * 0.5;
        const Real x3040 = select(x3036, x3038, x3039);
        const Real x3041 = w2543 + 1.0;
        // snow_ground._is_slow
        const Mask x3042 = (x3041 >= 40.0);
        const Mask x3043 = (x3041 < 60.0);
        const Mask x3044 = (x3042 & x3043);
        const Mask x3045 = (mask_of(false) | x3044);
        const Mask x3046 = (x3041 >= 80.0);
        const Mask x3047 = (x3041 < 120.0);
        const Mask x3048 = (x3046 & x3047);
        const Mask x3049 = (x3045 | x3048);
        const Mask x3050 = (x3041 >= 160.0);
        const Mask x3051 = (x3041 < 200.0);
        const Mask x3052 = (x3050 & x3051);
        const Mask x3053 = (x3049 | x3052);
        // snow_ground._iteration
        const Mask x3054 = (x2572 | x3053);
        const Real x3055 = select(x3054, 1.0, x3040);
        const Real x3061 = select(x3036, x2966, w2534);
        const Real x3062 = select(x3036, x2968, w2535);
        const Real x3063 = select(x3036, x2970, w2536);
        const Real x3064 = select(x3036, x2955, w2537);
        const Mask x3065 = select(x3036, x2692, w2538);
        const Real x3068 = select(x3036, x3007, w2541);
        const Mask x3069 = select(x3036, x3026, w2544);
        const Real x3070 = select(w2544, x3055, w2542);
        const Real x3071 = real_of_mask(w2544);
        const Real x3072 = w2543 + x3071;
        const Mask x3073 = ~x3036;
        const Mask x3074 = (x3069 | x3073);
        const Mask x3075 = (w2544 & x3074);
        for (int l = 0; l < 5; ++l) {
            const Real a3056 = select(x3036, real_108[l], real_106[l]);
            const Real a3066 = select(x3036, real_115[l], real_0[l]);
            real_116[l] = a3056;
            real_107[l] = a3066;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3057 = select(x3036, real_114[l + 1], real_70[l]);
            const Real a3058 = select(x3036, real_61[l], real_75[l]);
            const Real a3059 = select(x3036, real_53[l], real_76[l]);
            const Real a3060 = select(x3036, real_34[l], real_63[l]);
            const Real a3067 = select(x3036, real_37[l], real_48[l]);
            real_49[l] = a3057;
            real_43[l] = a3058;
            real_38[l] = a3059;
            real_52[l] = a3060;
            real_50[l] = a3067;
        }
        for (int l = 0; l < 5; ++l) real_106[l] = real_116[l];
        for (int l = 0; l < LAYERS; ++l) real_70[l] = real_49[l];
        for (int l = 0; l < LAYERS; ++l) real_75[l] = real_43[l];
        for (int l = 0; l < LAYERS; ++l) real_76[l] = real_38[l];
        for (int l = 0; l < LAYERS; ++l) real_63[l] = real_52[l];
        for (int l = 0; l < 5; ++l) real_0[l] = real_107[l];
        for (int l = 0; l < LAYERS; ++l) real_48[l] = real_50[l];
        w2534 = x3061;
        w2535 = x3062;
        w2536 = x3063;
        w2537 = x3064;
        w2538 = x3065;
        w2541 = x3068;
        w2542 = x3070;
        w2543 = x3072;
        w2544 = x3075;
    }
    // snow_ground._tolerance
    const Real x3083 = magnitude(w2534);
    // snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a3076 = real_106[l] - real_21[l];
        const Mask a3077 = (real_106[l] < 0.0);
        const Mask a3078 = (a3076 > 0.0);
        const Real a3079 = real_106[l] * real_22[l];
        const Real a3080 = a3076 * real_18[l];
        const Real a3081 = select(a3078, a3080, 0.0);
        const Real a3082 = select(a3077, a3079, a3081);
        real_15[l] = a3082;
    }
    // snow_ground._tolerance
    const Real x3084 = magnitude(real_15[0]);
    const Real x3085 = x3083 + x3084;
    const Real x3086 = x2510 * x3085;
    Real a3087_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a3087_last = a3087_last + real_29[l];
    }
    const Real x3088 = a3087_last + x1987;
    Real a3090_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a3089 = magnitude(real_15[l]);
        a3090_last = maximum(a3090_last, a3089);
    }
    const Real x3091 = a3090_last + x2519;
    const Real x3092 = x3091 + 30.0;
    const Real x3093 = x3088 * x3092;
    const Real x3094 = x3093 + x3086;
    // snow_ground._tolerance, snow_ground._solution
    Mask a3101_last = mask_of(true);
    for (int l = 0; l < 5; ++l) {
        const Real a3095 = real_21[l] + x3094;
        const Real a3096 = a3095 * 7.105427357601002e-15;
        const Real a3097 = a3096 * 8.0;
        const Real a3099 = magnitude(real_0[l]);
        const Mask a3100 = (a3099 <= a3097);
        a3101_last = (a3101_last & a3100);
    }
    // snow_ground._solution
    Mask a3104_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        after[2 * LAYERS + l] = real_75[l];
        const Real a3098 = real_1[l] * 8.0;
        const Real a3102 = magnitude(real_48[l]);
        const Mask a3103 = (a3102 <= a3098);
        a3104_last = (a3104_last & a3103);
    }
    const Mask x3105 = (a3101_last & a3104_last);
    // snow_ground.advance_snow_ground
    const Real x3107 = select(x1985, w2534, 0.0);
    const Real x3108 = select(x1985, w2535, 0.0);
    const Real x3109 = real_15[4] - real_70[0];
    const Real x3110 = x437 * x3109;
    const Real x3111 = select(x1985, x3110, 0.0);
    // snow_ground.advance_snow_ground, ground_heat.heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3106 = select(x3105, real_70[l], NOT_A_NUMBER);
        const Real a3112 = a3106 + 273.15;
        after[l] = a3112;
        real_48[l] = a3106;
        real_1[l] = a3112;
    }
    // ground_heat.heat
    const Real x3114 = x1904 - real_1[0];
    Real a3116_last = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3113 = real_48[l] - real_48[l + 1];
        const Real a1930_1154 = real_104[l + 1] * 4200000.0;
        const Real a3115 = a1930_1154 * a3113;
        a3116_last = a3116_last + a3115;
    }
    results[LAYERS + 43] = a3116_last;
    const Real x3119 = x1984 * x3114;
    // snow_skin.skin_flux
    const Real x3137 = x3107 + 273.15;
    after[3 * LAYERS + 31] = x3137;
    const Real x3138 = x3107 - x468;
    // calm_air.coefficient
    const Real x3140 = x3138 * x460;
    const Real x3141 = -x3140;
    // calm_air.limited_richardson
    const Mask x3142 = (x3141 > 0.0);
    const Real x3143 = select(x3142, x3140, 0.0);
    const Real x3145 = x3143 * x486;
    const Real x3146 = -x3145;
    const Real x3147 = expm1(x3146);
    const Real x3149 = x3147 + 2.0;
    const Real x3150 = x3147 / x3149;
    const Real x3152 = numbers[LAYERS + 2] * x3150;
    const Real x3154 = select(x3142, x3152, x3140);
    const Real x3155 = -x3154;
    // calm_air.coefficient
    const Mask x3156 = (x3155 > 0.0);
    const Real x3157 = select(x3156, x3154, 0.0);
    const Real x3159 = x3157 * 5.0;
    const Real x3161 = 1.0 - x3159;
    const Real x3162 = sqrt(x3161);
    const Real x3163 = x3157 * 15.0;
    const Real x3165 = x3163 * x3162;
    const Real x3167 = 1.0 - x3165;
    const Real x3168 = 1 / x3167;
    const Real x3169 = select(x3156, 0.0, x3154);
    const Mask x3170 = (x3169 > 1e-30);
    const Real x3171 = at_least(x3169, 1e-30);
    const Real x3172 = sqrt(x3171);
    const Real x3173 = select(x3170, x3172, 0.0);
    const Real x3174 = x463 * x3173;
    const Real x3175 = x3174 + 1.0;
    const Real x3176 = 1 / x3175;
    const Real x3177 = x3169 * 15.0;
    const Real x3178 = x3177 * x3176;
    const Real x3179 = x3178 + 1.0;
    const Real x3180 = select(x3156, x3168, x3179);
    const Real x3181 = x457 * x3180;
    // snow_skin.skin_flux
    const Real x3182 = x108 * x3181;
    const Real x3183 = x3137 * 461.0;
    const Real x3184 = 2830000.0 / x3183;
    const Real x3185 = x3107 / 273.15;
    const Real x3186 = x3185 * x3184;
    const Real x3187 = exp(x3186);
    const Real x3188 = x3187 * 611.0;
    const Real x3189 = x3188 * 0.378;
    const Real x3190 = forcing[3] - x3189;
    const Real x3191 = x3188 * 0.622;
    const Real x3192 = x3191 / x3190;
    const Real x3193 = x3192 - forcing[2];
    const Real x3194 = x3182 * 1004.5;
    const Real x3195 = x3194 + numbers[LAYERS + 4];
    const Real x3196 = x3137 * x3137;
    const Real x3197 = x3196 * x3137;
    const Real x3198 = x2075 * x3197;
    const Real x3199 = x3182 * x3193;
    const Real x3200 = x3195 * x3138;
    const Real x3201 = x3198 * x3137;
    const Real x3202 = x467 - x3201;
    const Real x3203 = x3202 - x3200;
    const Real x3204 = 2830000.0 * x3199;
    const Real x3205 = x3203 - x3204;
    // layered_snow.close_snow
    const Real x3206 = seconds * x3199;
    const Real x3207 = x439 * x3206;
    const Real x3209 = select(x1985, x3207, 0.0);
    const Real x3210 = -x3209;
    // snow_water.with_vapour_exchange
    const Real x3211 = at_least(x3210, 0.0);
    const Real x3212 = at_least(x3209, 0.0);
    const Mask x3214 = (x407 > 0.0);
    const Real x3215 = select(x3214, x407, 1.0);
    // layered_snow.close_snow, snow_layers.liquid_water
    for (int l = 0; l < 5; ++l) {
        const Real a3120 = x439 * real_106[l];
        const Real a3122 = select(x1985, a3120, 0.0);
        const Real a3124 = a3122 / 333500.0;
        const Real a3125 = -a3124;
        const Real a3126 = at_least(a3125, 0.0);
        const Mask a3127 = (a3126 > real_17[l]);
        const Real a3128 = select(a3127, real_17[l], a3126);
        const Real a3129 = real_17[l] - a3128;
        const Mask a3130 = (real_19[l] > 0.0);
        const Real a3131 = select(a3130, real_19[l], 1.0);
        const Real a3132 = a3129 / a3131;
        const Mask a3133 = (a3132 > 1.0);
        const Real a3134 = select(a3133, 1.0, a3132);
        const Real a3135 = select(a3130, a3134, 0.0);
        const Real a3136 = a3135 * real_13[l];
        real_15[l] = a3122;
        real_0[l] = a3136;
    }
    // snow_water.with_vapour_exchange
    const Real x3216 = select(x3214, real_15[0], 0.0);
    const Real x3217 = -x3216;
    // snow_layers.liquid_water
    const Real x3218 = real_15[0] / 333500.0;
    const Real x3219 = -x3218;
    const Real x3220 = at_least(x3219, 0.0);
    const Mask x3221 = (x3220 > x407);
    const Real x3222 = select(x3221, x407, x3220);
    // snow_water.with_vapour_exchange
    const Real x3223 = x407 - x3222;
    const Mask x3224 = (x3211 > x3223);
    const Real x3225 = select(x3224, x3223, x3211);
    const Real x3226 = x3225 - x3212;
    const Mask x3227 = (x3223 > 0.0);
    // snow_layers.warmth
    const Real x3228 = x3215 * 2106.0;
    const Real x3229 = 1 / x3228;
    const Real x3230 = x3215 * 4218.0;
    const Real x3231 = 1 / x3230;
    const Real x3232 = x3215 * 333500.0;
    const Real x3233 = x3216 + x3232;
    const Real x3234 = -x3233;
    const Mask x3235 = (x3217 < 0.0);
    const Mask x3236 = (x3234 > 0.0);
    const Real x3237 = x3216 * x3229;
    const Real x3239 = x3233 * x3231;
    const Real x3241 = select(x3236, x3239, 0.0);
    const Real x3243 = select(x3235, x3237, x3241);
    const Real x3244 = -x3243;
    // snow_water.with_vapour_exchange
    const Real x3245 = at_most(x3244, 0.0);
    const Real x3246 = x3245 * 2106.0;
    const Real x3247 = x3226 * x3246;
    const Real x3248 = select(x3227, x3223, 1.0);
    const Real x3249 = x3226 / x3248;
    const Real x3250 = 1.0 - x3249;
    const Real x3251 = x3211 - x3225;
    const Real x3252 = x407 - x3226;
    const Real x3253 = real_15[0] + x3247;
    const Real x3254 = -x3253;
    const Real x3255 = real_0[0] * x3250;
    const Real x3256 = select(x3227, x3255, real_0[0]);
    const Real x3257 = x3225 / x3215;
    const Real x3258 = 1.0 - x3257;
    const Real x3259 = real_16[0] * x3258;
    const Mask x3260 = (real_14[1] > 0.0);
    const Real x3261 = select(x3260, real_14[1], 1.0);
    const Real x3262 = select(x3260, real_15[1], 0.0);
    const Real x3263 = -x3262;
    // snow_layers.liquid_water
    const Real x3264 = real_15[1] / 333500.0;
    const Real x3265 = -x3264;
    const Real x3266 = at_least(x3265, 0.0);
    const Mask x3267 = (x3266 > real_14[1]);
    const Real x3268 = select(x3267, real_14[1], x3266);
    // snow_water.with_vapour_exchange
    const Real x3269 = real_14[1] - x3268;
    const Mask x3270 = (x3251 > x3269);
    const Real x3271 = select(x3270, x3269, x3251);
    const Mask x3272 = (x3269 > 0.0);
    // snow_layers.warmth
    const Real x3273 = x3261 * 2106.0;
    const Real x3274 = 1 / x3273;
    const Real x3275 = x3261 * 4218.0;
    const Real x3276 = 1 / x3275;
    const Real x3277 = x3261 * 333500.0;
    const Real x3278 = x3262 + x3277;
    const Real x3279 = -x3278;
    const Mask x3280 = (x3263 < 0.0);
    const Mask x3281 = (x3279 > 0.0);
    const Real x3282 = x3262 * x3274;
    const Real x3284 = x3278 * x3276;
    const Real x3286 = select(x3281, x3284, 0.0);
    const Real x3288 = select(x3280, x3282, x3286);
    const Real x3289 = -x3288;
    // snow_water.with_vapour_exchange
    const Real x3290 = at_most(x3289, 0.0);
    const Real x3291 = x3290 * 2106.0;
    const Real x3292 = x3271 * x3291;
    const Real x3293 = select(x3272, x3269, 1.0);
    const Real x3294 = x3271 / x3293;
    const Real x3295 = 1.0 - x3294;
    const Real x3296 = x3226 + x3271;
    const Real x3297 = x3251 - x3271;
    const Real x3298 = x3247 + x3292;
    const Real x3299 = real_14[1] - x3271;
    const Real x3300 = real_15[1] + x3292;
    const Real x3301 = -x3300;
    const Real x3302 = real_0[1] * x3295;
    const Real x3303 = select(x3272, x3302, real_0[1]);
    const Real x3304 = x3271 / x3261;
    const Real x3305 = 1.0 - x3304;
    const Real x3306 = real_16[1] * x3305;
    const Mask x3307 = (real_14[2] > 0.0);
    const Real x3308 = select(x3307, real_14[2], 1.0);
    const Real x3309 = select(x3307, real_15[2], 0.0);
    const Real x3310 = -x3309;
    // snow_layers.liquid_water
    const Real x3311 = real_15[2] / 333500.0;
    const Real x3312 = -x3311;
    const Real x3313 = at_least(x3312, 0.0);
    const Mask x3314 = (x3313 > real_14[2]);
    const Real x3315 = select(x3314, real_14[2], x3313);
    // snow_water.with_vapour_exchange
    const Real x3316 = real_14[2] - x3315;
    const Mask x3317 = (x3297 > x3316);
    const Real x3318 = select(x3317, x3316, x3297);
    const Mask x3319 = (x3316 > 0.0);
    // snow_layers.warmth
    const Real x3320 = x3308 * 2106.0;
    const Real x3321 = 1 / x3320;
    const Real x3322 = x3308 * 4218.0;
    const Real x3323 = 1 / x3322;
    const Real x3324 = x3308 * 333500.0;
    const Real x3325 = x3309 + x3324;
    const Real x3326 = -x3325;
    const Mask x3327 = (x3310 < 0.0);
    const Mask x3328 = (x3326 > 0.0);
    const Real x3329 = x3309 * x3321;
    const Real x3331 = x3325 * x3323;
    const Real x3333 = select(x3328, x3331, 0.0);
    const Real x3335 = select(x3327, x3329, x3333);
    const Real x3336 = -x3335;
    // snow_water.with_vapour_exchange
    const Real x3337 = at_most(x3336, 0.0);
    const Real x3338 = x3337 * 2106.0;
    const Real x3339 = x3318 * x3338;
    const Real x3340 = select(x3319, x3316, 1.0);
    const Real x3341 = x3318 / x3340;
    const Real x3342 = 1.0 - x3341;
    const Real x3343 = x3296 + x3318;
    const Real x3344 = x3297 - x3318;
    const Real x3345 = x3298 + x3339;
    const Real x3346 = real_14[2] - x3318;
    const Real x3347 = real_15[2] + x3339;
    const Real x3348 = -x3347;
    const Real x3349 = real_0[2] * x3342;
    const Real x3350 = select(x3319, x3349, real_0[2]);
    const Real x3351 = x3318 / x3308;
    const Real x3352 = 1.0 - x3351;
    const Real x3353 = real_16[2] * x3352;
    const Mask x3354 = (real_14[3] > 0.0);
    const Real x3355 = select(x3354, real_14[3], 1.0);
    const Real x3356 = select(x3354, real_15[3], 0.0);
    const Real x3357 = -x3356;
    // snow_layers.liquid_water
    const Real x3358 = real_15[3] / 333500.0;
    const Real x3359 = -x3358;
    const Real x3360 = at_least(x3359, 0.0);
    const Mask x3361 = (x3360 > real_14[3]);
    const Real x3362 = select(x3361, real_14[3], x3360);
    // snow_water.with_vapour_exchange
    const Real x3363 = real_14[3] - x3362;
    const Mask x3364 = (x3344 > x3363);
    const Real x3365 = select(x3364, x3363, x3344);
    const Mask x3366 = (x3363 > 0.0);
    // snow_layers.warmth
    const Real x3367 = x3355 * 2106.0;
    const Real x3368 = 1 / x3367;
    const Real x3369 = x3355 * 4218.0;
    const Real x3370 = 1 / x3369;
    const Real x3371 = x3355 * 333500.0;
    const Real x3372 = x3356 + x3371;
    const Real x3373 = -x3372;
    const Mask x3374 = (x3357 < 0.0);
    const Mask x3375 = (x3373 > 0.0);
    const Real x3376 = x3356 * x3368;
    const Real x3378 = x3372 * x3370;
    const Real x3380 = select(x3375, x3378, 0.0);
    const Real x3382 = select(x3374, x3376, x3380);
    const Real x3383 = -x3382;
    // snow_water.with_vapour_exchange
    const Real x3384 = at_most(x3383, 0.0);
    const Real x3385 = x3384 * 2106.0;
    const Real x3386 = x3365 * x3385;
    const Real x3387 = select(x3366, x3363, 1.0);
    const Real x3388 = x3365 / x3387;
    const Real x3389 = 1.0 - x3388;
    const Real x3390 = x3343 + x3365;
    const Real x3391 = x3344 - x3365;
    const Real x3392 = x3345 + x3386;
    const Real x3393 = real_14[3] - x3365;
    const Real x3394 = real_15[3] + x3386;
    const Real x3395 = -x3394;
    const Real x3396 = real_0[3] * x3389;
    const Real x3397 = select(x3366, x3396, real_0[3]);
    const Real x3398 = x3365 / x3355;
    const Real x3399 = 1.0 - x3398;
    const Real x3400 = real_16[3] * x3399;
    const Mask x3401 = (real_14[4] > 0.0);
    const Real x3402 = select(x3401, real_14[4], 1.0);
    const Real x3403 = select(x3401, real_15[4], 0.0);
    const Real x3404 = -x3403;
    // snow_layers.liquid_water
    const Real x3405 = real_15[4] / 333500.0;
    const Real x3406 = -x3405;
    const Real x3407 = at_least(x3406, 0.0);
    const Mask x3408 = (x3407 > real_14[4]);
    const Real x3409 = select(x3408, real_14[4], x3407);
    // snow_water.with_vapour_exchange
    const Real x3410 = real_14[4] - x3409;
    const Mask x3411 = (x3391 > x3410);
    const Real x3412 = select(x3411, x3410, x3391);
    const Mask x3413 = (x3410 > 0.0);
    // snow_layers.warmth
    const Real x3414 = x3402 * 2106.0;
    const Real x3415 = 1 / x3414;
    const Real x3416 = x3402 * 4218.0;
    const Real x3417 = 1 / x3416;
    const Real x3418 = x3402 * 333500.0;
    const Real x3419 = x3403 + x3418;
    const Real x3420 = -x3419;
    const Mask x3421 = (x3404 < 0.0);
    const Mask x3422 = (x3420 > 0.0);
    const Real x3423 = x3403 * x3415;
    const Real x3425 = x3419 * x3417;
    const Real x3427 = select(x3422, x3425, 0.0);
    const Real x3429 = select(x3421, x3423, x3427);
    const Real x3430 = -x3429;
    // snow_water.with_vapour_exchange
    const Real x3431 = at_most(x3430, 0.0);
    const Real x3432 = x3431 * 2106.0;
    const Real x3433 = x3412 * x3432;
    const Real x3434 = select(x3413, x3410, 1.0);
    const Real x3435 = x3412 / x3434;
    const Real x3436 = 1.0 - x3435;
    const Real x3437 = x3390 + x3412;
    const Real x3438 = x3392 + x3433;
    const Real x3439 = real_14[4] - x3412;
    const Real x3440 = real_15[4] + x3433;
    const Real x3441 = -x3440;
    const Real x3442 = real_0[4] * x3436;
    const Real x3443 = select(x3413, x3442, real_0[4]);
    const Real x3444 = x3412 / x3402;
    const Real x3445 = 1.0 - x3444;
    const Real x3446 = real_16[4] * x3445;
    // snow_water.<genexpr>
    real_16[0] = x3252;
    real_16[1] = x3299;
    real_16[2] = x3346;
    real_16[3] = x3393;
    real_16[4] = x3439;
    real_0[0] = x3254;
    real_0[1] = x3301;
    real_0[2] = x3348;
    real_0[3] = x3395;
    real_0[4] = x3441;
    real_15[0] = x3256;
    real_15[1] = x3303;
    real_15[2] = x3350;
    real_15[3] = x3397;
    real_15[4] = x3443;
    real_14[0] = x3259;
    real_14[1] = x3306;
    real_14[2] = x3353;
    real_14[3] = x3400;
    real_14[4] = x3446;
    // snow_layers.liquid_water
    const Real x3451 = real_0[0] / 333500.0;
    const Real x3452 = at_least(x3451, 0.0);
    const Mask x3453 = (x3452 > real_16[0]);
    const Real x3454 = select(x3453, real_16[0], x3452);
    // snow_water.percolated
    const Real x3455 = real_16[0] - x3454;
    const Mask x3456 = (x3455 > 0.0);
    const Real x3457 = select(x3456, x3455, 1.0);
    const Real x3458 = x3455 / x3457;
    const Real x3459 = at_most(x3458, 1.0);
    const Real x3460 = select(x3456, x3459, 0.0);
    const Real x3461 = x3460 * real_15[0];
    const Real x3462 = x3455 / 917.0;
    const Mask x3463 = (x3461 < x3462);
    const Real x3464 = select(x3463, x3462, x3461);
    // snow_properties.held_by_pores
    const Real x3465 = numbers[LAYERS + 21] * 1000.0;
    // snow_properties._pores
    const Real x3466 = x3464 - x3462;
    const Real x3467 = at_least(x3466, 0.0);
    // snow_properties.held_by_pores
    const Real x3468 = x3465 * x3467;
    // snow_water.percolated
    const Real x3469 = x3454 - x3468;
    const Real x3470 = at_least(x3469, 0.0);
    const Mask x3471 = (x3454 > 0.0);
    const Real x3472 = select(x3471, x3454, 1.0);
    const Real x3473 = x3470 / x3472;
    const Real x3474 = real_0[0] * x3473;
    const Real x3475 = select(x3471, x3474, 0.0);
    const Mask x3476 = (real_16[0] > 0.0);
    const Real x3477 = select(x3476, real_16[0], 1.0);
    const Real x3478 = x3470 / x3477;
    const Real x3479 = real_16[0] - x3470;
    const Real x3480 = real_0[0] - x3475;
    const Real x3481 = 1.0 - x3478;
    const Real x3482 = real_14[0] * x3481;
    const Real x3483 = real_16[1] + x3470;
    const Real x3484 = real_0[1] + x3475;
    // snow_layers.liquid_water
    const Real x3485 = x3484 / 333500.0;
    const Real x3486 = at_least(x3485, 0.0);
    const Mask x3487 = (x3486 > x3483);
    const Real x3488 = select(x3487, x3483, x3486);
    // snow_water.percolated
    const Real x3489 = x3483 - x3488;
    // snow_layers.liquid_water
    const Real x3490 = real_0[1] / 333500.0;
    const Real x3491 = at_least(x3490, 0.0);
    const Mask x3492 = (x3491 > real_16[1]);
    const Real x3493 = select(x3492, real_16[1], x3491);
    // snow_water.percolated
    const Real x3494 = real_16[1] - x3493;
    const Mask x3495 = (x3494 > 0.0);
    const Real x3496 = select(x3495, x3494, 1.0);
    const Real x3497 = x3489 / x3496;
    const Real x3498 = at_most(x3497, 1.0);
    const Real x3499 = select(x3495, x3498, 0.0);
    const Real x3500 = x3499 * real_15[1];
    const Real x3501 = x3489 / 917.0;
    const Mask x3502 = (x3500 < x3501);
    const Real x3503 = select(x3502, x3501, x3500);
    // snow_properties._pores
    const Real x3504 = x3503 - x3501;
    const Real x3505 = at_least(x3504, 0.0);
    // snow_properties.held_by_pores
    const Real x3506 = x3465 * x3505;
    // snow_water.percolated
    const Real x3507 = x3488 - x3506;
    const Real x3508 = at_least(x3507, 0.0);
    const Mask x3509 = (x3488 > 0.0);
    const Real x3510 = select(x3509, x3488, 1.0);
    const Real x3511 = x3508 / x3510;
    const Real x3512 = x3484 * x3511;
    const Real x3513 = select(x3509, x3512, 0.0);
    const Mask x3514 = (x3483 > 0.0);
    const Real x3515 = select(x3514, x3483, 1.0);
    const Real x3516 = x3508 / x3515;
    const Real x3517 = x3483 - x3508;
    const Real x3518 = x3484 - x3513;
    const Real x3519 = 1.0 - x3516;
    const Real x3520 = real_14[1] * x3519;
    const Real x3521 = real_16[2] + x3508;
    const Real x3522 = real_0[2] + x3513;
    // snow_layers.liquid_water
    const Real x3523 = x3522 / 333500.0;
    const Real x3524 = at_least(x3523, 0.0);
    const Mask x3525 = (x3524 > x3521);
    const Real x3526 = select(x3525, x3521, x3524);
    // snow_water.percolated
    const Real x3527 = x3521 - x3526;
    // snow_layers.liquid_water
    const Real x3528 = real_0[2] / 333500.0;
    const Real x3529 = at_least(x3528, 0.0);
    const Mask x3530 = (x3529 > real_16[2]);
    const Real x3531 = select(x3530, real_16[2], x3529);
    // snow_water.percolated
    const Real x3532 = real_16[2] - x3531;
    const Mask x3533 = (x3532 > 0.0);
    const Real x3534 = select(x3533, x3532, 1.0);
    const Real x3535 = x3527 / x3534;
    const Real x3536 = at_most(x3535, 1.0);
    const Real x3537 = select(x3533, x3536, 0.0);
    const Real x3538 = x3537 * real_15[2];
    const Real x3539 = x3527 / 917.0;
    const Mask x3540 = (x3538 < x3539);
    const Real x3541 = select(x3540, x3539, x3538);
    // snow_properties._pores
    const Real x3542 = x3541 - x3539;
    const Real x3543 = at_least(x3542, 0.0);
    // snow_properties.held_by_pores
    const Real x3544 = x3465 * x3543;
    // snow_water.percolated
    const Real x3545 = x3526 - x3544;
    const Real x3546 = at_least(x3545, 0.0);
    const Mask x3547 = (x3526 > 0.0);
    const Real x3548 = select(x3547, x3526, 1.0);
    const Real x3549 = x3546 / x3548;
    const Real x3550 = x3522 * x3549;
    const Real x3551 = select(x3547, x3550, 0.0);
    const Mask x3552 = (x3521 > 0.0);
    const Real x3553 = select(x3552, x3521, 1.0);
    const Real x3554 = x3546 / x3553;
    const Real x3555 = x3521 - x3546;
    const Real x3556 = x3522 - x3551;
    const Real x3557 = 1.0 - x3554;
    const Real x3558 = real_14[2] * x3557;
    const Real x3559 = real_16[3] + x3546;
    const Real x3560 = real_0[3] + x3551;
    // snow_layers.liquid_water
    const Real x3561 = x3560 / 333500.0;
    const Real x3562 = at_least(x3561, 0.0);
    const Mask x3563 = (x3562 > x3559);
    const Real x3564 = select(x3563, x3559, x3562);
    // snow_water.percolated
    const Real x3565 = x3559 - x3564;
    // snow_layers.liquid_water
    const Real x3566 = real_0[3] / 333500.0;
    const Real x3567 = at_least(x3566, 0.0);
    const Mask x3568 = (x3567 > real_16[3]);
    const Real x3569 = select(x3568, real_16[3], x3567);
    // snow_water.percolated
    const Real x3570 = real_16[3] - x3569;
    const Mask x3571 = (x3570 > 0.0);
    const Real x3572 = select(x3571, x3570, 1.0);
    const Real x3573 = x3565 / x3572;
    const Real x3574 = at_most(x3573, 1.0);
    const Real x3575 = select(x3571, x3574, 0.0);
    const Real x3576 = x3575 * real_15[3];
    const Real x3577 = x3565 / 917.0;
    const Mask x3578 = (x3576 < x3577);
    const Real x3579 = select(x3578, x3577, x3576);
    // snow_properties._pores
    const Real x3580 = x3579 - x3577;
    const Real x3581 = at_least(x3580, 0.0);
    // snow_properties.held_by_pores
    const Real x3582 = x3465 * x3581;
    // snow_water.percolated
    const Real x3583 = x3564 - x3582;
    const Real x3584 = at_least(x3583, 0.0);
    const Mask x3585 = (x3564 > 0.0);
    const Real x3586 = select(x3585, x3564, 1.0);
    const Real x3587 = x3584 / x3586;
    const Real x3588 = x3560 * x3587;
    const Real x3589 = select(x3585, x3588, 0.0);
    const Mask x3590 = (x3559 > 0.0);
    const Real x3591 = select(x3590, x3559, 1.0);
    const Real x3592 = x3584 / x3591;
    const Real x3593 = x3559 - x3584;
    const Real x3594 = x3560 - x3589;
    const Real x3595 = 1.0 - x3592;
    const Real x3596 = real_14[3] * x3595;
    const Real x3597 = real_16[4] + x3584;
    const Real x3598 = real_0[4] + x3589;
    // snow_layers.liquid_water
    const Real x3599 = x3598 / 333500.0;
    const Real x3600 = at_least(x3599, 0.0);
    const Mask x3601 = (x3600 > x3597);
    const Real x3602 = select(x3601, x3597, x3600);
    // snow_water.percolated
    const Real x3603 = x3597 - x3602;
    // snow_layers.liquid_water
    const Real x3604 = real_0[4] / 333500.0;
    const Real x3605 = at_least(x3604, 0.0);
    const Mask x3606 = (x3605 > real_16[4]);
    const Real x3607 = select(x3606, real_16[4], x3605);
    // snow_water.percolated
    const Real x3608 = real_16[4] - x3607;
    const Mask x3609 = (x3608 > 0.0);
    const Real x3610 = select(x3609, x3608, 1.0);
    const Real x3611 = x3603 / x3610;
    const Real x3612 = at_most(x3611, 1.0);
    const Real x3613 = select(x3609, x3612, 0.0);
    const Real x3614 = x3613 * real_15[4];
    const Real x3615 = x3603 / 917.0;
    const Mask x3616 = (x3614 < x3615);
    const Real x3617 = select(x3616, x3615, x3614);
    // snow_properties._pores
    const Real x3618 = x3617 - x3615;
    const Real x3619 = at_least(x3618, 0.0);
    // snow_properties.held_by_pores
    const Real x3620 = x3465 * x3619;
    // snow_water.percolated
    const Real x3621 = x3602 - x3620;
    const Real x3622 = at_least(x3621, 0.0);
    const Mask x3623 = (x3602 > 0.0);
    const Real x3624 = select(x3623, x3602, 1.0);
    const Real x3625 = x3622 / x3624;
    const Real x3626 = x3598 * x3625;
    const Real x3627 = select(x3623, x3626, 0.0);
    const Mask x3628 = (x3597 > 0.0);
    const Real x3629 = select(x3628, x3597, 1.0);
    const Real x3630 = x3622 / x3629;
    const Real x3631 = x3597 - x3622;
    const Real x3632 = x3598 - x3627;
    const Real x3633 = 1.0 - x3630;
    const Real x3634 = real_14[4] * x3633;
    // snow_water.<genexpr>
    real_14[0] = x3479;
    real_14[1] = x3517;
    real_14[2] = x3555;
    real_14[3] = x3593;
    real_14[4] = x3631;
    real_15[0] = x3480;
    real_15[1] = x3518;
    real_15[2] = x3556;
    real_15[3] = x3594;
    real_15[4] = x3632;
    real_16[0] = x3464;
    real_16[1] = x3503;
    real_16[2] = x3541;
    real_16[3] = x3579;
    real_16[4] = x3617;
    real_0[0] = x3482;
    real_0[1] = x3520;
    real_0[2] = x3558;
    real_0[3] = x3596;
    real_0[4] = x3634;
    // layered_snow.close_snow
    const Real x3639 = select(x1985, x440, 1.0);
    const Real x3640 = x3639 * seconds;
    const Real x3641 = x3437 / x3640;
    const Real x3642 = x3641 * 2830000.0;
    const Real x3643 = select(x1985, x3642, 0.0);
    const Real x3644 = x3205 + x3200;
    const Real x3645 = x3199 * 2830000.0;
    const Real x3646 = x3644 + x3645;
    const Real x3647 = x3646 - x3108;
    const Real x3648 = x3622 + x470;
    const Real x3649 = x3627 + x471;
    const Real x3673 = x3647 - x3643;
    const Real x3674 = select(x1985, x3673, 0.0);
    const Real x3675 = x439 * x3108;
    const Real x3677 = x439 * x3111;
    const Real x3679 = x469 - x3649;
    const Real x3680 = x3679 - x3438;
    // layered_snow_step.layered_snow_step
    const Real x3681 = x3437 / seconds;
    const Real x3682 = x941 + x951;
    const Real x3683 = x3682 + a968_last;
    const Real x3684 = x3683 * 1000.0;
    const Real x3685 = x3684 - x973;
    // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth, layered_snow_step.layered_snow_step
    Real a3686_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        after[3 * LAYERS + 20 + l] = real_16[l];
        const Mask a3650 = (real_14[l] > 0.0);
        const Real a3651 = select(a3650, real_14[l], 1.0);
        const Real a3652 = real_15[l] / 333500.0;
        const Real a3653 = at_least(a3652, 0.0);
        const Mask a3654 = (a3653 > real_14[l]);
        const Real a3655 = select(a3654, real_14[l], a3653);
        after[3 * LAYERS + 10 + l] = a3655;
        const Real a3656 = select(a3650, real_15[l], 0.0);
        const Real a3657 = a3651 * 2106.0;
        const Real a3658 = 1 / a3657;
        const Real a3659 = a3651 * 4218.0;
        const Real a3660 = 1 / a3659;
        const Real a3661 = a3651 * 333500.0;
        const Real a3662 = a3656 - a3661;
        const Mask a3663 = (a3656 < 0.0);
        const Mask a3664 = (a3662 > 0.0);
        const Real a3665 = a3656 * a3658;
        const Real a3666 = a3662 * a3660;
        const Real a3667 = select(a3664, a3666, 0.0);
        const Real a3668 = select(a3663, a3665, a3667);
        const Real a3669 = real_14[l] - a3655;
        after[3 * LAYERS + 5 + l] = a3669;
        const Real a3670 = a3668 + 273.15;
        after[3 * LAYERS + 15 + l] = a3670;
        const Real a3671 = real_0[l] / a3651;
        const Real a3672 = select(a3650, a3671, 0.0);
        after[3 * LAYERS + 25 + l] = a3672;
        a3686_last = a3686_last + a3669;
        real_106[l] = a3655;
        real_19[l] = a3669;
        real_17[l] = a3670;
    }
    // layered_snow_step.layered_snow_step
    const Mask x3687 = (a3686_last > 0.0);
    // air.emission
    const Real x3688 = x3196 * x3196;
    const Real x3689 = x3688 * 5.67e-08;
    // layered_snow_step.emitted
    const Real x3690 = numbers[LAYERS + 19] * x3689;
    // surface_balance.skin_temperature
    const Real x3691 = x1906 * real_1[0];
    const Real x3692 = x1904 + x3691;
    const Real x3693 = x3692 / x1907;
    // surface_balance.emitted
    const Real x3694 = x3693 - x1889;
    const Real x3695 = x1892 * x3694;
    const Real x3696 = x1896 + x3695;
    // layered_snow_step.of_cell
    const Real x3697 = x439 * x3690;
    const Real x3699 = x472 * x3696;
    const Real x3700 = x3699 - x3697;
    results[LAYERS + 35] = x3700;
    const Real x3701 = x439 * numbers[LAYERS + 19];
    const Real x3703 = x472 * x844;
    const Real x3704 = x3703 - x3701;
    after[3 * LAYERS + 34] = x3704;
    // layered_snow_step.skin
    const Real x3705 = x3704 * 5.67e-08;
    const Real x3706 = x3700 / x3705;
    const Real x3707 = sqrt(x3706);
    const Real x3708 = sqrt(x3707);
    after[3 * LAYERS] = x3708;
    // layered_snow_step.layered_snow_step
    const Real x3709 = x3648 / 1000.0;
    results[LAYERS + 14] = x3709;
    const Real x3710 = x1782 + x3709;
    after[3 * LAYERS + 2] = x3710;
    Real a3712_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a3711 = real_19[l] + real_106[l];
        a3712_last = a3712_last + a3711;
    }
    const Real x3713 = a3712_last / 1000.0;
    after[3 * LAYERS + 3] = x3713;
    Real a3714_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a3714_last = a3714_last + real_16[l];
    }
    after[3 * LAYERS + 4] = a3714_last;
    const Mask x3715 = (x26 > 0.0);
    // snow.snow_age
    const Real x3716 = state[3 * LAYERS + 32] + seconds;
    const Real x3717 = select(x3715, 0.0, x3716);
    const Real x3718 = select(x3687, x3717, state[3 * LAYERS + 32]);
    after[3 * LAYERS + 32] = x3718;
    // layered_snow_step.of_cell
    const Real x3719 = x439 * x189;
    const Real x3721 = x472 * x841;
    const Real x3722 = x3721 - x3719;
    after[3 * LAYERS + 33] = x3722;
    // layered_snow_step.layered_snow_step
    const Real x3723 = x3685 * 1004.5;
    const Real x3724 = x3723 / x861;
    const Real x3725 = forcing[2] + x3724;
    after[3 * LAYERS + 39] = x3725;
    // layered_snow_step._fluxes
    Real a3726_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a3726_last = a3726_last + real_106[l];
    }
    const Real x3727 = a3726_last + x3648;
    Real a3728_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a101_1705 = x74 * state[l + 3 * LAYERS + 10];
        a3728_last = a3728_last + a101_1705;
    }
    const Real x3729 = a3728_last - x400;
    const Real x3730 = x3727 - x3729;
    const Real x3731 = x975 + x3681;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x3732 = x472 * 2501000.0;
    const Real x3733 = x439 * 2830000.0;
    const Real x3735 = x3732 - x3733;
    // layered_snow_step._fluxes
    const Real x3736 = x3731 * x3735;
    results[0] = x3736;
    // layered_snow_step.latent_heat
    const Real x3737 = x439 * x3643;
    const Real x3739 = x1824 - x3737;
    results[1] = x3739;
    results[LAYERS + 40] = x3739;
    // layered_snow_step._fluxes
    const Real x3740 = x1822 - x974;
    const Real x3741 = x3740 + x3681;
    results[2] = x3741;
    // layered_snow_step.sensible_heat
    const Real x3742 = x3693 - x11;
    const Real x3743 = x861 * x3742;
    // layered_snow_step.of_cell
    const Real x3744 = x439 * x3674;
    const Real x3746 = x472 * x3743;
    const Real x3747 = x3746 - x3744;
    results[3] = x3747;
    results[LAYERS + 36] = x3747;
    // layered_snow_step.into_soil
    const Real x3748 = x3119 - x3677;
    results[4] = x3748;
    results[LAYERS + 41] = x3748;
    // layered_snow_step._fluxes
    const Real x3749 = x1770 * 2501000000.0;
    results[5] = x3749;
    const Real x3750 = x970 * 2501000000.0;
    results[6] = x3750;
    const Real x3751 = a1786_last * 2501000000.0;
    results[7] = x3751;
    const Real x3753 = x3681 * 2830000.0;
    results[LAYERS + 8] = x3753;
    const Real x3754 = x3709 / seconds;
    quantities[4 * LAYERS + 12] = x3754;
    const Real x3755 = x994 + x3754;
    results[LAYERS + 11] = x3755;
    // layered_snow_step.precipitation_heat
    const Real x3756 = x3693 - forcing[1];
    const Real x3757 = x855 * x3756;
    const Real x3758 = x472 * x3757;
    results[LAYERS + 15] = x3758;
    results[LAYERS + 37] = x3758;
    // layered_snow_step._fluxes
    const Real x3759 = x3730 * 333500.0;
    const Real x3760 = x3759 / seconds;
    results[LAYERS + 17] = x3760;
    // layered_snow_step.of_cell
    const Real x3761 = x439 * x467;
    const Real x3763 = x472 * x851;
    const Real x3764 = x3763 - x3761;
    results[LAYERS + 18] = x3764;
    // layered_snow_step._budget
    const Real x3765 = x26 * seconds;
    const Real x3766 = x3765 - x400;
    const Real x3767 = x3766 / 1000.0;
    results[LAYERS + 26] = x3767;
    const Real x3768 = x3437 / 1000.0;
    results[LAYERS + 27] = x3768;
    const Real x3769 = x3722 * forcing[4];
    results[LAYERS + 33] = x3769;
    const Real x3770 = 1.0 - x3704;
    const Real x3771 = x3770 * forcing[5];
    const Real x3772 = x3771 + x3700;
    results[LAYERS + 34] = x3772;
    const Real x3773 = x3677 - x3675;
    results[LAYERS + 38] = x3773;
    const Real x3774 = x3680 / seconds;
    results[LAYERS + 39] = x3774;
    // enthalpy.fusion_heat, layered_snow_step._fluxes, layered_snow_step._budget, diagnostics.ice_content, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a3778_last = real_of(0.0);
    Real a3782_last = real_of(1.0);
    Real a3783_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3117 = 2094000.0 * real_48[l];
        const Real a3118 = a3117 + 333500000.0;
        results[2 * LAYERS + 44 + l] = a3118;
        const Real a3752 = real_62[l] * 2501000000.0;
        results[8 + l] = a3752;
        const Real a3775 = real_75[l] - real_68[l];
        results[3 * LAYERS + 44 + l] = a3775;
        const Real a3776 = real_35[l] - real_75[l];
        quantities[l] = a3776;
        const Real a3777 = real_1[l] - 273.15;
        a3778_last = a3778_last + numbers[l];
        const Real a3778 = a3778_last;
        const Real a1015_1771 = numbers[l] * 0.5;
        const Real a3779 = a3778 - a1015_1771;
        const Mask a3780 = (a3777 >= 0.0);
        const Real a3781 = real_of_mask(a3780);
        a3782_last = a3782_last * a3781;
        const Real a3782 = a3782_last;
        a3783_last = a3783_last + a3782;
        real_70[l] = a3118;
        real_63[l] = a3775;
        real_76[l] = a3776;
        real_46[l] = a3777;
        real_72[l] = a3779;
    }
    // diagnostics.crossing_depth
    const Index x3784 = index_of_real(a3783_last);
    const Index x3785 = at_most(x3784, (LAYERS - 1));
    const Index x3786 = x3785 - 1;
    const Index x3787 = at_least(x3786, 0);
    const Real x3788 = pick(real_46, x3787);
    const Real x3789 = pick(real_46, x3785);
    const Real x3790 = pick(real_72, x3787);
    const Real x3791 = pick(real_72, x3785);
    const Mask x3792 = (x3788 > x3789);
    const Real x3793 = x3788 - x3789;
    const Real x3794 = select(x3792, x3793, 1.0);
    const Real x3795 = x3791 - x3790;
    const Real x3796 = x3795 * x3788;
    const Real x3797 = x3796 / x3794;
    const Real x3798 = x3790 + x3797;
    const Mask x3799 = (x3784 == 0);
    const Real x3800 = select(x3799, 0.0, x3798);
    const Mask x3801 = (x3784 == LAYERS);
    Real a3802_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a3802_last = a3802_last + numbers[l];
    }
    const Real x3803 = select(x3801, a3802_last, x3800);
    quantities[LAYERS] = x3803;
    // balances.column_water
    const Real x3804 = x991 + x3710;
    const Real x3805 = x3804 + x3713;
    // balances.soil_water
    Real a3807_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3806 = real_35[l] * numbers[l];
        quantities[LAYERS + 4 + l] = a3806;
        a3807_last = a3807_last + a3806;
        real_72[l] = a3806;
    }
    // balances.column_water
    const Real x3808 = a3807_last + x3805;
    quantities[LAYERS + 1] = x3808;
    // balances.soil_water
    Real a3809_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a3809_last = a3809_last + real_72[l];
    }
    quantities[LAYERS + 2] = a3809_last;
    // diagnostics.layer_ice, diagnostics.soil_ice
    Real a3811_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3810 = real_76[l] * numbers[l];
        quantities[3 * LAYERS + 4 + l] = a3810;
        a3811_last = a3811_last + a3810;
    }
    quantities[LAYERS + 3] = a3811_last;
    // air.emission
    const Real x3813 = x3708 * x3708;
    const Real x3814 = x3813 * x3813;
    const Real x3815 = x3814 * 5.67e-08;
    // diagnostics.surface_emission
    const Real x3816 = x3704 * x3815;
    // diagnostics.net_radiation
    const Real x3817 = x3764 - x3816;
    quantities[4 * LAYERS + 4] = x3817;
    // diagnostics.snowfall
    const Real x3818 = x3767 / seconds;
    quantities[4 * LAYERS + 5] = x3818;
    // balances.evaporated_water
    const Real x3819 = x3749 + x3750;
    const Real x3820 = x3819 + x3751;
    // balances._depth
    const Real x3821 = seconds / 2501000000.0;
    const Real x3822 = x3820 * x3821;
    const Real x3823 = seconds / 2830000000.0;
    const Real x3824 = x3753 * x3823;
    // balances.evaporated_water
    const Real x3825 = x3822 + x3824;
    const Real x3826 = seconds * x979;
    const Real x3827 = x3825 - x3826;
    // diagnostics.net_evaporation
    const Real x3828 = x3827 / seconds;
    quantities[4 * LAYERS + 6] = x3828;
    // diagnostics.potential_evaporation
    const Real x3829 = x3735 * 1000.0;
    const Real x3830 = x3736 / x3829;
    quantities[4 * LAYERS + 7] = x3830;
    // diagnostics._evaporated
    const Real x3831 = x3749 / 2501000000.0;
    quantities[4 * LAYERS + 8] = x3831;
    const Real x3832 = x3750 / 2501000000.0;
    quantities[4 * LAYERS + 9] = x3832;
    const Real x3833 = x3751 / 2501000000.0;
    quantities[4 * LAYERS + 10] = x3833;
    // diagnostics.snow_sublimation
    const Real x3834 = x3753 / 2830000000.0;
    quantities[4 * LAYERS + 11] = x3834;
    // diagnostics.infiltration
    const Real x3835 = x3755 - x1785;
    quantities[4 * LAYERS + 14] = x3835;
    // diagnostics.total_runoff
    const Real x3836 = x1785 + real_104[LAYERS];
    quantities[4 * LAYERS + 15] = x3836;
    // balances.water_gain
    const Real x3837 = seconds * forcing[6];
    const Real x3838 = x3837 / 1000.0;
    quantities[4 * LAYERS + 16] = x3838;
    // balances.water_loss
    const Real x3839 = seconds * x3836;
    const Real x3840 = x3827 + x3839;
    quantities[4 * LAYERS + 17] = x3840;
    // diagnostics.layer_liquid_water, balances.soil_water
    Real a3841_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3812 = real_75[l] * numbers[l];
        quantities[2 * LAYERS + 4 + l] = a3812;
        a3841_last = a3841_last + real_72[l];
    }
    // balances.column_water
    const Real x3842 = a3841_last + x3805;
    const Real x3843 = state[3 * LAYERS + 1] + state[3 * LAYERS + 2];
    const Real x3844 = x3843 + state[3 * LAYERS + 3];
    // balances.soil_water
    Real a3846_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3845 = state[l + LAYERS] * numbers[l];
        a3846_last = a3846_last + a3845;
    }
    // balances.column_water
    const Real x3847 = a3846_last + x3844;
    // balances.water_residual
    const Real x3848 = x3842 - x3847;
    const Real x3849 = x3838 - x3840;
    const Real x3850 = x3848 - x3849;
    quantities[4 * LAYERS + 18] = x3850;
    // balances.surface_energy_residual
    const Real x3851 = x3764 - x3747;
    const Real x3852 = x3851 - x3739;
    const Real x3853 = x3852 - x3748;
    const Real x3854 = x3853 - x3773;
    const Real x3855 = x3854 - x3758;
    const Real x3856 = x3855 - x3700;
    const Mask x3857 = (mask_of(false) & mask_of(false));
    const Real x3858 = select(x3857, 0.0, x3856);
    quantities[4 * LAYERS + 20] = x3858;
    // balances.soil_energy_residual
    Real a3862_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3859 = real_1[l] - state[l];
        const Real a3860 = real_71[l] * numbers[l];
        const Real a3861 = a3860 * a3859;
        a3862_last = a3862_last + a3861;
    }
    const Real x3863 = a3862_last / seconds;
    const Real x3870 = x3748 - x1918;
    // balances.phase_change_heat, balances.soil_energy_residual
    Real a3869_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3864 = real_70[l] * numbers[l];
        const Real a3865 = a3864 / seconds;
        const Real a3867 = a3865 * real_63[l];
        a3869_last = a3869_last - a3867;
    }
    // balances.soil_energy_residual
    const Real x3871 = x3870 + a3869_last;
    const Real x3872 = x3871 + a3116_last;
    const Real x3873 = x3863 - x3872;
    quantities[4 * LAYERS + 21] = x3873;
    // state.snow_layers_of
    const Real x3874 = x3713 * 1000.0;
    // snow_layers.spread
    const Mask x3875 = (x3874 > 0.0);
    const Mask x3876 = (a3714_last > 0.0);
    const Mask x3877 = (x3875 & x3876);
    Real a3878_last = real_of(0.0);
    Real a3879_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a3711_1873 = real_19[l] + real_106[l];
        a3878_last = a3878_last + a3711_1873;
        a3879_last = a3879_last + real_16[l];
    }
    const Mask x3880 = (a3878_last > 0.0);
    const Mask x3881 = (a3879_last > 0.0);
    const Mask x3882 = (x3880 & x3881);
    const Mask x3883 = (x3877 & x3882);
    const Real x3884 = select(x3882, a3878_last, 1.0);
    const Real x3885 = x3874 / x3884;
    const Real x3886 = select(x3883, x3885, 0.0);
    const Mask x3887 = ~x3882;
    const Mask x3888 = (x3877 & x3887);
    const Real x3889 = select(x3888, a3714_last, 1.0);
    // snow_layers.<listcomp>
    const Real x3890 = x3889 + 0.5;
    const Real x3891 = 1 / x3890;
    const Real x3892 = x3891 * 0.1;
    const Real x3893 = x3889 + 1.0;
    const Real x3894 = 1 / x3893;
    const Real x3895 = x3894 * 0.2;
    const Real x3896 = x3889 + 0.25;
    const Real x3897 = 1 / x3896;
    const Real x3898 = x3897 * 0.05;
    // snow_layers.layer_shares
    const Real x3899 = x3892 + x3895;
    const Real x3900 = x3899 + x3892;
    const Real x3901 = x3900 + x3898;
    const Real x3902 = 1.0 - x3901;
    real_16[0] = x3892;
    real_16[1] = x3895;
    real_16[2] = x3902;
    real_16[3] = x3892;
    real_16[4] = x3898;
    // snow_layers.spread
    const Real x3905 = at_most(x3708, 273.15);
    // snow_layers.spread, snow_layers.content_of, balances._snow_heat
    Real a3919_last = real_of(0.0);
    Real a3920_last = real_of(0.0);
    Real a3921_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a3904 = select(x3888, real_16[l], 0.0);
        const Real a3906 = select(x3883, real_17[l], 273.15);
        const Real a3907 = x3886 * real_19[l];
        const Real a3908 = a3904 * x3874;
        const Real a3909 = a3907 + a3908;
        const Real a3910 = x3886 * real_106[l];
        const Real a3911 = select(x3888, x3905, a3906);
        const Real a3912 = a3909 * 2106.0;
        const Real a3913 = a3910 * 4218.0;
        const Real a3914 = a3912 + a3913;
        const Real a3915 = a3911 - 273.15;
        const Real a3916 = a3914 * a3915;
        const Real a3917 = a3910 * 333500.0;
        const Real a3918 = a3916 + a3917;
        a3919_last = a3919_last + a3918;
        const Real a65_1899 = state[l + 3 * LAYERS + 5] + state[l + 3 * LAYERS + 10];
        a3920_last = a3920_last + a65_1899;
        a3921_last = a3921_last + state[l + 3 * LAYERS + 20];
    }
    // snow_layers.spread
    const Mask x3922 = (a3920_last > 0.0);
    const Mask x3923 = (a3921_last > 0.0);
    const Mask x3924 = (x3922 & x3923);
    const Mask x3925 = (x64 & x3924);
    const Real x3926 = select(x3924, a3920_last, 1.0);
    const Real x3927 = x61 / x3926;
    const Real x3928 = select(x3925, x3927, 0.0);
    const Mask x3929 = ~x3924;
    const Mask x3930 = (x64 & x3929);
    const Real x3931 = select(x3930, state[3 * LAYERS + 4], 1.0);
    // snow_layers.<listcomp>
    const Real x3932 = x3931 + 0.5;
    const Real x3933 = 1 / x3932;
    const Real x3934 = x3933 * 0.1;
    const Real x3935 = x3931 + 1.0;
    const Real x3936 = 1 / x3935;
    const Real x3937 = x3936 * 0.2;
    const Real x3938 = x3931 + 0.25;
    const Real x3939 = 1 / x3938;
    const Real x3940 = x3939 * 0.05;
    // snow_layers.layer_shares
    const Real x3941 = x3934 + x3937;
    const Real x3942 = x3941 + x3934;
    const Real x3943 = x3942 + x3940;
    const Real x3944 = 1.0 - x3943;
    real_16[0] = x3934;
    real_16[1] = x3937;
    real_16[2] = x3944;
    real_16[3] = x3934;
    real_16[4] = x3940;
    // snow_layers.spread, snow_layers.content_of, balances._snow_heat
    Real a3960_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a3946 = select(x3930, real_16[l], 0.0);
        const Real a3947 = select(x3925, state[l + 3 * LAYERS + 15], 273.15);
        const Real a3948 = x3928 * state[l + 3 * LAYERS + 5];
        const Real a3949 = a3946 * x61;
        const Real a3950 = a3948 + a3949;
        const Real a3951 = x3928 * state[l + 3 * LAYERS + 10];
        const Real a3952 = select(x3930, x96, a3947);
        const Real a3953 = a3950 * 2106.0;
        const Real a3954 = a3951 * 4218.0;
        const Real a3955 = a3953 + a3954;
        const Real a3956 = a3952 - 273.15;
        const Real a3957 = a3955 * a3956;
        const Real a3958 = a3951 * 333500.0;
        const Real a3959 = a3957 + a3958;
        a3960_last = a3960_last + a3959;
    }
    // balances.snow_energy_residual
    const Real x3961 = a3919_last - a3960_last;
    const Real x3962 = x3961 / seconds;
    const Real x3963 = x3773 + x3774;
    const Real x3964 = x3962 - x3963;
    quantities[4 * LAYERS + 22] = x3964;
    // balances.snow_base_mismatch
    const Real x3965 = x3748 - x3748;
    quantities[4 * LAYERS + 23] = x3965;
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
