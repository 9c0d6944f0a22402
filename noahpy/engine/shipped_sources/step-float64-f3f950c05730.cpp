// From the code of digest 46e44fb5354cdf6f270d4d7d42951724fa8cea16c9c881da461c60ef20413786.
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
    const Real x1450 = numbers[LAYERS + 9] * (-2.302585092994046);
    // water_flow.__call__
    const Real x1454 = numbers[12 * LAYERS + 52] - real_1[0];
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
        const Mask a1447 = (state[l + 2 * LAYERS] < numbers[l + 9 * LAYERS + 52]);
        const Real a1448 = state[l + 2 * LAYERS] - 1e-06;
        const Real a1449 = select(a1447, a1448, numbers[l + 9 * LAYERS + 52]);
        const Real a1451 = real_1[l] / state[l + LAYERS];
        const Real a1452 = x1450 * a1451;
        const Real a1453 = numbers[l + 2 * LAYERS + 47] - real_1[l];
        real_32[l] = a1416;
        real_2[l] = a1446;
        real_30[l] = a1449;
        real_33[l] = a1452;
        real_34[l] = a1453;
    }
    // water_flow.__call__
    const Mask x1455 = (x1454 < real_2[0]);
    const Real x1456 = select(x1455, real_2[0], x1454);
    const Real x1459 = seconds * x1441;
    const Mask x1460 = (x1459 > numbers[LAYERS + 10]);
    const Real x1461 = select(x1460, numbers[LAYERS + 10], x1459);
    const Real x1462 = at_least(x1461, 0.0);
    // water_flow.__call__, implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a1457 = (numbers[l + 5 * LAYERS + 47] < real_2[l]);
        const Real a1458 = select(a1457, real_2[l], numbers[l + 5 * LAYERS + 47]);
        const Real a1463 = numbers[l] * 0.5;
        const Real a1464 = a1463 / numbers[l + 4 * LAYERS + 47];
        real_31[l] = a1458;
        real_35[l] = a1463;
        real_36[l] = a1464;
    }
    // implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1476 = exp(real_33[l]);
        const Real a1477 = a1476 / real_36[l];
        real_37[l] = a1477;
    }
    const Real x1478 = numbers[12 * LAYERS + 53] * real_37[LAYERS - 1];
    // retention.given_head
    const Real x1479 = -x1462;
    const Real x1480 = at_least(x1479, 1e-30);
    const Real x1481 = log(x1480);
    // retention.flowing
    const Mask x1482 = (x1479 < numbers[3 * LAYERS + 47]);
    const Real x1483 = select(x1482, numbers[3 * LAYERS + 47], x1479);
    const Mask x1484 = (x1481 < numbers[10 * LAYERS + 52]);
    const Real x1485 = select(x1484, numbers[10 * LAYERS + 52], x1481);
    const Real x1486 = x1485 - numbers[10 * LAYERS + 52];
    const Real x1488 = numbers[11 * LAYERS + 52] * x1486;
    const Real x1489 = -x1488;
    const Real x1490 = exp(x1489);
    const Real x1491 = x1483 * x1490;
    const Real x1492 = numbers[11 * LAYERS + 52] - 1.0;
    const Real x1493 = x1491 / x1492;
    const Real x1494 = x1462 + numbers[3 * LAYERS + 47];
    const Real x1495 = at_least(x1494, 0.0);
    const Real x1496 = x1493 + x1495;
    // implicit_water._problem
    const Real x1497 = real_35[0] * x1490;
    const Real x1498 = numbers[LAYERS + 5] * numbers[5 * LAYERS + 46];
    const Real x1499 = exp(real_33[LAYERS - 1]);
    const Real x1500 = x1498 * x1499;
    const Real x1501 = x1496 + x1497;
    const Real x1502 = real_37[0] * x1501;
    // retention.given_head
    const Real x1503 = -numbers[12 * LAYERS + 53];
    const Real x1504 = at_least(x1503, 1e-30);
    const Real x1505 = log(x1504);
    // retention.flowing
    const Mask x1506 = (x1503 < numbers[4 * LAYERS + 46]);
    const Real x1507 = select(x1506, numbers[4 * LAYERS + 46], x1503);
    const Mask x1508 = (x1505 < numbers[11 * LAYERS + 51]);
    const Real x1509 = select(x1508, numbers[11 * LAYERS + 51], x1505);
    const Real x1510 = x1509 - numbers[11 * LAYERS + 51];
    const Real x1512 = numbers[12 * LAYERS + 51] * x1510;
    const Real x1513 = -x1512;
    const Real x1514 = exp(x1513);
    const Real x1515 = x1507 * x1514;
    const Real x1516 = numbers[12 * LAYERS + 51] - 1.0;
    const Real x1517 = x1515 / x1516;
    const Real x1518 = numbers[12 * LAYERS + 53] + numbers[4 * LAYERS + 46];
    const Real x1519 = at_least(x1518, 0.0);
    const Real x1520 = x1517 + x1519;
    // implicit_water._problem
    const Real x1521 = x1478 * x1520;
    // retention.brim
    real_38[0] = numbers[3 * LAYERS + 47];
    for (int l = 0; l < LAYERS - 1; ++l) real_38[l + 1] = numbers[l + 3 * LAYERS + 47];
    for (int l = 0; l < LAYERS - 1; ++l) real_39[l] = numbers[l + 3 * LAYERS + 48];
    real_39[LAYERS - 1] = numbers[4 * LAYERS + 46];
    // retention.brim, implicit_water._start, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1524 = minimum(real_38[l], real_39[l]);
        const Real a1525 = minimum(numbers[l + 3 * LAYERS + 47], a1524);
        const Real a1526 = numbers[l + 3 * LAYERS + 47] / a1525;
        const Real a1527 = log(a1526);
        const Real a1528 = a1527 / numbers[l + LAYERS + 47];
        const Real a1529 = exp(a1528);
        const Real a1530 = numbers[l + 2 * LAYERS + 47] - real_30[l];
        const Real a1531 = a1530 * a1529;
        const Real a1532 = real_30[l] + a1531;
        const Real a1533 = minimum(state[l + 2 * LAYERS], real_34[l]);
        const Real a1534 = maximum(a1533, real_2[l]);
        const Real a1535 = minimum(a1534, a1532);
        const Real a1536 = a1532 - real_30[l];
        const Real a1537 = a1536 / a1530;
        const Real a1538 = at_least(a1537, 1e-12);
        const Real a1539 = log(a1538);
        const Real a1540 = numbers[l + LAYERS + 47] * a1539;
        const Real a1541 = numbers[l + 10 * LAYERS + 52] - a1540;
        const Real a1542 = at_most(a1541, 16.11809565095832);
        const Real a1543 = exp(a1542);
        const Mask a1545 = (a1532 > real_34[l]);
        const Real a1546 = select(a1545, real_34[l], a1532);
        const Real a1547 = a1546 - real_2[l];
        const Real a1548 = a1547 * 100.0;
        const Real a1549 = at_least(a1548, 0.0);
        const Real a1550 = at_most(a1549, 1.0);
        const Mask a1551 = (a1543 < numbers[l + 3 * LAYERS + 47]);
        const Real a1552 = select(a1551, numbers[l + 3 * LAYERS + 47], a1543);
        const Mask a1553 = (a1542 < numbers[l + 10 * LAYERS + 52]);
        const Real a1554 = select(a1553, numbers[l + 10 * LAYERS + 52], a1542);
        const Real a1555 = a1554 - numbers[l + 10 * LAYERS + 52];
        const Real a1557 = numbers[l + 11 * LAYERS + 52] * a1555;
        const Real a1558 = -a1557;
        const Real a1559 = exp(a1558);
        const Real a1560 = numbers[l + 3 * LAYERS + 47] * 0.999999999;
        const Mask a1561 = (a1543 > a1560);
        const Real a1562 = numbers[l + 11 * LAYERS + 52] * a1559;
        const Real a1563 = a1562 / a1552;
        const Real a1564 = select(a1561, a1563, 0.0);
        const Real a1565 = a1552 * a1559;
        const Real a1566 = numbers[l + 11 * LAYERS + 52] - 1.0;
        const Real a1567 = a1565 / a1566;
        const Real a1568 = numbers[l + 3 * LAYERS + 47] - a1543;
        const Real a1569 = at_least(a1568, 0.0);
        const Real a1570 = a1567 + a1569;
        real_40[l] = a1530;
        real_41[l] = a1532;
        real_42[l] = a1535;
        real_43[l] = a1536;
        real_44[l] = a1542;
        real_45[l] = a1543;
        real_46[l] = a1550;
        real_47[l] = a1559;
        real_48[l] = a1560;
        real_49[l] = a1564;
        real_50[l] = a1566;
        real_51[l] = a1570;
    }
    // implicit_water._impedance, implicit_water._problem, retention.flowing, implicit_water._sent
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1465 = real_35[l] + real_35[l + 1];
        const Real a1466 = real_35[l] / a1465;
        const Real a1467 = real_33[l] - real_33[l + 1];
        const Real a1468 = a1466 * a1467;
        const Real a1469 = real_33[l + 1] + a1468;
        const Real a1470 = real_33[l] + real_33[l + 1];
        const Real a1471 = a1470 * 0.5;
        const Real a1472 = minimum(a1469, a1471);
        const Real a1473 = exp(a1472);
        const Real a1474 = real_36[l] + real_36[l + 1];
        const Real a1475 = a1473 / a1474;
        const Mask a1571 = (real_45[l + 1] < numbers[l + 3 * LAYERS + 47]);
        const Real a1572 = select(a1571, numbers[l + 3 * LAYERS + 47], real_45[l + 1]);
        const Mask a1573 = (real_44[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a1574 = select(a1573, numbers[l + 10 * LAYERS + 52], real_44[l + 1]);
        const Real a1575 = a1574 - numbers[l + 10 * LAYERS + 52];
        const Real a1577 = numbers[l + 11 * LAYERS + 52] * a1575;
        const Real a1578 = -a1577;
        const Real a1579 = exp(a1578);
        const Real a1580 = a1572 * a1579;
        const Real a1581 = numbers[l + 11 * LAYERS + 52] - 1.0;
        const Real a1582 = a1580 / a1581;
        const Real a1583 = numbers[l + 3 * LAYERS + 47] - real_45[l + 1];
        const Real a1584 = at_least(a1583, 0.0);
        const Real a1585 = a1582 + a1584;
        const Mask a1586 = (real_45[l] < numbers[l + 3 * LAYERS + 48]);
        const Real a1587 = select(a1586, numbers[l + 3 * LAYERS + 48], real_45[l]);
        const Mask a1588 = (real_44[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a1589 = select(a1588, numbers[l + 10 * LAYERS + 53], real_44[l]);
        const Real a1590 = a1589 - numbers[l + 10 * LAYERS + 53];
        const Real a1592 = numbers[l + 11 * LAYERS + 53] * a1590;
        const Real a1593 = -a1592;
        const Real a1594 = exp(a1593);
        const Real a1595 = a1587 * a1594;
        const Real a1596 = numbers[l + 11 * LAYERS + 53] - 1.0;
        const Real a1597 = a1595 / a1596;
        const Real a1598 = numbers[l + 3 * LAYERS + 48] - real_45[l];
        const Real a1599 = at_least(a1598, 0.0);
        const Real a1600 = a1597 + a1599;
        const Real a1601 = real_51[l] + a1600;
        const Real a1602 = a1601 * 0.5;
        real_39[l] = a1465;
        real_52[l] = a1475;
        real_53[l] = a1579;
        real_54[l] = a1581;
        real_55[l] = a1585;
        real_56[l] = a1594;
        real_57[l] = a1596;
        real_58[l] = a1602;
    }
    // implicit_water._downward
    real_39[LAYERS - 1] = real_35[LAYERS - 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1604 = real_39[l] * real_47[l];
        real_35[l] = a1604;
    }
    const Real x1607 = real_51[LAYERS - 1] + real_35[LAYERS - 1];
    const Real x1608 = x1478 * x1607;
    const Real x1609 = x1500 * real_47[LAYERS - 1];
    const Real x1610 = x1608 + x1609;
    // implicit_water._upward
    const Real x1614 = real_37[0] * real_51[0];
    // implicit_water._balance
    const Mask x1615 = (real_of(0.0) > 0.0);
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1616 = select(x1615, 0.0, real_49[l]);
        const Real a1619 = real_39[l] * a1616;
        real_45[l] = a1616;
        real_44[l] = a1619;
    }
    // implicit_water._downward
    const Real x1622 = real_47[LAYERS - 1] + real_44[LAYERS - 1];
    const Real x1623 = x1478 * x1622;
    const Real x1624 = x1500 * real_45[LAYERS - 1];
    const Real x1625 = x1623 + x1624;
    // implicit_water._downward, implicit_water._sent, implicit_water._upward, implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1605 = real_58[l] + real_35[l];
        const Real a1606 = real_52[l] * a1605;
        const Real a1611 = real_51[l + 1] + real_55[l];
        const Real a1612 = a1611 * 0.5;
        const Real a1613 = real_52[l] * a1612;
        const Real a1617 = real_47[l] + real_56[l];
        const Real a1618 = a1617 * 0.5;
        const Real a1620 = a1618 + real_44[l];
        const Real a1621 = real_52[l] * a1620;
        real_45[l] = a1606;
        real_49[l + 1] = a1613;
        real_36[l] = a1621;
    }
    // implicit_water._balance
    real_36[LAYERS - 1] = x1625;
    // implicit_water._upward
    const Real x1631 = real_37[0] * real_47[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1628 = real_47[l + 1] + real_53[l];
        const Real a1629 = a1628 * 0.5;
        const Real a1630 = real_52[l] * a1629;
        real_44[l + 1] = a1630;
    }
    // implicit_water._balance
    real_44[0] = x1631;
    real_45[LAYERS - 1] = x1610;
    real_49[0] = x1614;
    // implicit_water._state
    const Mask x1656 = (real_of(0.0) == 0.0);
    // implicit_water._balance, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1627 = real_46[l] * real_36[l];
        const Real a1633 = real_46[l] * real_44[l];
        const Real a1634 = a1627 + a1633;
        const Real a1637 = real_45[l] + real_49[l];
        const Real a1638 = real_46[l] * a1637;
        const Real a1639 = seconds * a1638;
        const Real a1640 = seconds * a1634;
        const Real a1641 = real_42[l] - real_30[l];
        const Real a1642 = a1641 / real_40[l];
        const Real a1643 = at_least(a1642, 1e-12);
        const Real a1644 = log(a1643);
        const Real a1645 = numbers[l + LAYERS + 47] * a1644;
        const Real a1646 = numbers[l + 10 * LAYERS + 52] - a1645;
        const Real a1647 = at_most(a1646, 16.11809565095832);
        const Real a1648 = exp(a1647);
        const Real a1649 = numbers[l + LAYERS + 47] * a1648;
        const Real a1650 = a1643 * real_40[l];
        const Real a1651 = a1649 / a1650;
        const Real a1652 = -a1648;
        const Mask a1653 = (real_42[l] > real_34[l]);
        const Real a1654 = select(a1653, real_34[l], real_42[l]);
        const Mask a1655 = (real_42[l] <= real_34[l]);
        const Mask a1657 = (a1655 & x1656);
        const Real a1658 = a1654 - real_2[l];
        const Real a1659 = a1658 * 100.0;
        const Real a1660 = at_least(a1659, 0.0);
        const Real a1661 = at_most(a1660, 1.0);
        const Real a1662 = real_2[l] + 0.01;
        const Mask a1663 = (a1654 <= a1662);
        const Mask a1664 = (a1657 & a1663);
        const Real a1665 = select(a1664, 100.0, 0.0);
        const Mask a1666 = (a1648 < numbers[l + 3 * LAYERS + 47]);
        const Real a1667 = select(a1666, numbers[l + 3 * LAYERS + 47], a1648);
        const Mask a1668 = (a1647 < numbers[l + 10 * LAYERS + 52]);
        const Real a1669 = select(a1668, numbers[l + 10 * LAYERS + 52], a1647);
        const Real a1670 = a1669 - numbers[l + 10 * LAYERS + 52];
        const Real a1671 = numbers[l + 11 * LAYERS + 52] * a1670;
        const Real a1672 = -a1671;
        const Real a1673 = exp(a1672);
        const Mask a1674 = (a1648 > real_48[l]);
        const Real a1675 = numbers[l + 11 * LAYERS + 52] * a1673;
        const Real a1676 = a1675 / a1667;
        const Real a1677 = select(a1674, a1676, 0.0);
        const Real a1678 = a1667 * a1673;
        const Real a1679 = a1678 / real_50[l];
        const Real a1680 = numbers[l + 3 * LAYERS + 47] - a1648;
        const Real a1681 = at_least(a1680, 0.0);
        const Real a1682 = a1679 + a1681;
        real_47[l] = a1639;
        real_35[l] = a1640;
        real_51[l] = a1641;
        real_33[l] = a1647;
        real_38[l] = a1648;
        real_59[l] = a1651;
        real_60[l] = a1652;
        real_61[l] = a1654;
        mask_62[l] = a1657;
        real_63[l] = a1661;
        real_64[l] = a1662;
        real_65[l] = a1665;
        real_66[l] = a1673;
        real_67[l] = a1677;
        real_68[l] = a1682;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1711 = real_39[l] * real_66[l];
        real_44[l] = a1711;
    }
    const Real x1714 = real_68[LAYERS - 1] + real_44[LAYERS - 1];
    const Real x1715 = x1478 * x1714;
    const Real x1716 = x1500 * real_66[LAYERS - 1];
    const Real x1717 = x1715 + x1716;
    // implicit_water._upward
    const Real x1721 = real_37[0] * real_68[0];
    // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Mask a1683 = (real_38[l + 1] < numbers[l + 3 * LAYERS + 47]);
        const Real a1684 = select(a1683, numbers[l + 3 * LAYERS + 47], real_38[l + 1]);
        const Mask a1685 = (real_33[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a1686 = select(a1685, numbers[l + 10 * LAYERS + 52], real_33[l + 1]);
        const Real a1687 = a1686 - numbers[l + 10 * LAYERS + 52];
        const Real a1688 = numbers[l + 11 * LAYERS + 52] * a1687;
        const Real a1689 = -a1688;
        const Real a1690 = exp(a1689);
        const Real a1691 = a1684 * a1690;
        const Real a1692 = a1691 / real_54[l];
        const Real a1693 = numbers[l + 3 * LAYERS + 47] - real_38[l + 1];
        const Real a1694 = at_least(a1693, 0.0);
        const Real a1695 = a1692 + a1694;
        const Mask a1696 = (real_38[l] < numbers[l + 3 * LAYERS + 48]);
        const Real a1697 = select(a1696, numbers[l + 3 * LAYERS + 48], real_38[l]);
        const Mask a1698 = (real_33[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a1699 = select(a1698, numbers[l + 10 * LAYERS + 53], real_33[l]);
        const Real a1700 = a1699 - numbers[l + 10 * LAYERS + 53];
        const Real a1701 = numbers[l + 11 * LAYERS + 53] * a1700;
        const Real a1702 = -a1701;
        const Real a1703 = exp(a1702);
        const Real a1704 = a1697 * a1703;
        const Real a1705 = a1704 / real_57[l];
        const Real a1706 = numbers[l + 3 * LAYERS + 48] - real_38[l];
        const Real a1707 = at_least(a1706, 0.0);
        const Real a1708 = a1705 + a1707;
        const Real a1709 = real_68[l] + a1708;
        const Real a1710 = a1709 * 0.5;
        const Real a1712 = a1710 + real_44[l];
        const Real a1713 = real_52[l] * a1712;
        const Real a1718 = real_68[l + 1] + a1695;
        const Real a1719 = a1718 * 0.5;
        const Real a1720 = real_52[l] * a1719;
        real_53[l] = a1690;
        real_58[l] = a1703;
        real_36[l] = a1713;
        real_49[l + 1] = a1720;
    }
    // implicit_water._flow
    real_36[LAYERS - 1] = x1717;
    real_49[0] = x1721;
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1723 = real_63[l] * real_36[l];
        const Real a1725 = real_63[l] * real_49[l];
        real_44[l] = a1723;
        real_68[l] = a1725;
    }
    const Real x1726 = x1502 - real_68[0];
    const Mask x1727 = (x1726 > x1441);
    const Real x1728 = select(x1727, x1441, x1726);
    // implicit_water._remaining
    const Real x1729 = real_61[0] - x1456;
    const Real x1730 = x1729 * 100.0;
    const Real x1731 = at_least(x1730, 0.0);
    const Real x1732 = at_most(x1731, 1.0);
    // implicit_water._flow
    const Real x1733 = x1414 * x1732;
    const Real x1740 = real_44[LAYERS - 1] - x1521;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1739 = real_44[l] - real_68[l + 1];
        real_38[l + 1] = a1739;
    }
    // implicit_water._gain
    real_38[0] = x1728;
    for (int l = 0; l < LAYERS - 1; ++l) real_68[l] = real_38[l + 1];
    real_68[LAYERS - 1] = x1740;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1734 = real_61[l] - real_31[l];
        const Real a1735 = a1734 * 100.0;
        const Real a1736 = at_least(a1735, 0.0);
        const Real a1737 = at_most(a1736, 1.0);
        const Real a1738 = real_32[l] * a1737;
        const Real a1741 = real_42[l] - real_61[l];
        const Real a1742 = a1741 * 1e-09;
        const Real a1743 = real_61[l] + a1742;
        const Real a1744 = a1743 - state[l + 2 * LAYERS];
        const Real a1745 = numbers[l] * a1744;
        const Real a1746 = a1738 + in_row(l, 0, x1733);
        const Real a1749 = real_38[l] - real_68[l];
        const Real a1750 = a1749 - a1746;
        const Real a1751 = seconds * a1750;
        const Real a1752 = a1745 - a1751;
        const Real a1753 = select(x1615, 0.0, real_67[l]);
        const Real a1756 = real_39[l] * a1753;
        real_44[l] = a1738;
        real_33[l] = a1752;
        real_45[l] = a1753;
        real_46[l] = a1756;
    }
    // implicit_water._downward
    const Real x1759 = real_66[LAYERS - 1] + real_46[LAYERS - 1];
    const Real x1760 = x1478 * x1759;
    const Real x1761 = x1500 * real_45[LAYERS - 1];
    const Real x1762 = x1760 + x1761;
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1754 = real_66[l] + real_58[l];
        const Real a1755 = a1754 * 0.5;
        const Real a1757 = a1755 + real_46[l];
        const Real a1758 = real_52[l] * a1757;
        real_45[l] = a1758;
    }
    // implicit_water._balance
    real_45[LAYERS - 1] = x1762;
    // implicit_water._upward
    const Real x1768 = real_37[0] * real_66[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1765 = real_66[l + 1] + real_53[l];
        const Real a1766 = a1765 * 0.5;
        const Real a1767 = real_52[l] * a1766;
        real_46[l + 1] = a1767;
    }
    // implicit_water._balance
    real_46[0] = x1768;
    const Mask x1778 = (x1728 < x1441);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1764 = real_63[l] * real_45[l];
        const Real a1770 = real_63[l] * real_46[l];
        const Real a1771 = select(x1615, 1.0, real_59[l]);
        const Real a1772 = a1764 * a1771;
        const Real a1773 = real_65[l] * real_36[l];
        const Real a1774 = a1772 + a1773;
        const Real a1775 = a1770 * a1771;
        const Real a1776 = real_65[l] * real_49[l];
        const Real a1777 = a1775 + a1776;
        real_66[l] = a1764;
        real_68[l] = a1770;
        real_67[l] = a1774;
        real_69[l] = a1777;
    }
    const Real x1779 = select(x1778, real_69[0], 0.0);
    real_46[0] = x1779;
    for (int l = 0; l < LAYERS - 1; ++l) real_46[l + 1] = real_69[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1780 = magnitude(real_60[l]);
        const Real a1781 = select(x1615, a1780, real_42[l]);
        const Real a1783 = real_67[l] + real_46[l];
        const Real a1784 = a1781 * a1783;
        real_45[l] = a1784;
    }
    real_46[0] = real_45[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_46[l + 1] = real_45[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_60[l] = real_45[l + 1];
    real_60[LAYERS - 1] = real_45[LAYERS - 1];
    // implicit_water._demanded
    const Mask x1799 = (real_61[0] > x1456);
    const Real x1800 = x1456 + 0.01;
    const Mask x1801 = (real_61[0] < x1800);
    const Mask x1802 = (x1799 & x1801);
    const Mask x1803 = (real_61[0] == x1456);
    // implicit_water._balance, implicit_water._demanded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1787 = maximum(real_46[l], real_60[l]);
        const Real a1788 = maximum(real_45[l], a1787);
        const Mask a1789 = (real_33[l] < 0.0);
        const Mask a1790 = (real_61[l] > real_31[l]);
        const Real a1791 = real_31[l] + 0.01;
        const Mask a1792 = (real_61[l] < a1791);
        const Mask a1793 = (a1790 & a1792);
        const Mask a1794 = (real_61[l] == real_31[l]);
        const Mask a1795 = (a1794 & a1789);
        const Mask a1796 = (a1793 | a1795);
        const Real a1797 = real_32[l] * 100.0;
        const Real a1798 = select(a1796, a1797, 0.0);
        real_70[l] = a1788;
        mask_71[l] = a1789;
        real_72[l] = a1791;
        real_73[l] = a1797;
        real_74[l] = a1798;
    }
    // implicit_water._demanded
    const Mask x1804 = (x1803 & mask_71[0]);
    const Mask x1805 = (x1802 | x1804);
    const Real x1806 = x1414 * 100.0;
    const Real x1807 = select(x1805, x1806, 0.0);
    // implicit_water._balance
    const Real x1828 = select(mask_62[0], x1807, 0.0);
    // implicit_water._at
    const Mask x1836 = (real_of(0.0) < 330.0);
    const Mask x1840 = (real_of(0.0) < 1530.0);
    // implicit_water._balance, implicit_water._mobile, implicit_water._at
    Mask a1839_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1808 = select(mask_62[l], 1.0, 1e-09);
        const Real a1809 = select(x1615, 1e-11, a1808);
        const Real a1810 = real_66[l] + real_68[l];
        const Real a1811 = real_36[l] + real_49[l];
        const Real a1812 = real_63[l] * a1811;
        const Real a1813 = a1810 * real_59[l];
        const Real a1814 = real_65[l] * a1811;
        const Real a1815 = a1813 + a1814;
        const Real a1816 = at_least(real_51[l], 1e-09);
        const Real a1817 = a1816 * a1815;
        const Real a1818 = at_least(a1812, 1e-30);
        const Real a1819 = a1817 / a1818;
        const Mask a1820 = (real_63[l] < 1.0);
        const Real a1821 = select(a1820, 60.0, INFINITE);
        const Real a1822 = seconds * real_70[l];
        const Real a1823 = numbers[l] * numbers[l + 2 * LAYERS + 47];
        const Real a1824 = a1822 + a1823;
        const Real a1825 = a1824 * 1.4210854715202004e-14;
        const Real a1826 = numbers[l] * a1809;
        const Real a1827 = select(mask_62[l], real_74[l], 0.0);
        const Real a1829 = seconds * a1812;
        const Real a1830 = at_least(a1819, 0.02);
        const Real a1831 = minimum(a1830, a1821);
        const Real a1832 = seconds * a1810;
        const Real a1833 = magnitude(real_33[l]);
        const Real a1834 = numbers[l] * 1e-09;
        const Real a1835 = maximum(a1825, a1834);
        const Real a1837 = select(x1836, a1825, a1835);
        const Mask a1838 = (a1833 > a1837);
        a1839_last = (a1839_last | a1838);
        real_60[l] = a1823;
        real_46[l] = a1826;
        real_45[l] = a1827;
        real_61[l] = a1829;
        real_75[l] = a1831;
        real_76[l] = a1832;
        real_77[l] = a1833;
        real_78[l] = a1834;
        real_79[l] = a1835;
    }
    // implicit_water._at
    const Mask x1841 = (a1839_last & x1840);
    Mask a1843_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a1842 = (real_77[l] <= real_79[l]);
        a1843_last = (a1843_last & a1842);
    }
    // implicit_water.solve_water
    for (int l = 0; l < LAYERS; ++l) real_79[l] = real_42[l];
    for (int l = 0; l < LAYERS; ++l) real_77[l] = real_of(0.0);
    real_80[0] = x1728;
    for (int l = 0; l < LAYERS - 1; ++l) real_80[l + 1] = real_38[l + 1];
    real_80[LAYERS] = x1740;
    Real w1847 = x1733;
    for (int l = 0; l < LAYERS; ++l) real_74[l] = real_44[l];
    for (int l = 0; l < LAYERS; ++l) real_70[l] = real_33[l];
    for (int l = 0; l < LAYERS; ++l) real_68[l] = real_46[l];
    for (int l = 0; l < LAYERS; ++l) real_66[l] = real_67[l];
    real_49[0] = x1779;
    for (int l = 0; l < LAYERS - 1; ++l) real_49[l + 1] = real_69[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_36[l] = real_45[l];
    Real w1854 = x1828;
    for (int l = 0; l < LAYERS; ++l) real_65[l] = real_61[l];
    for (int l = 0; l < LAYERS; ++l) real_63[l] = real_75[l];
    for (int l = 0; l < LAYERS; ++l) real_59[l] = real_76[l];
    Real w1858 = real_of(INFINITE);
    Real w1859 = real_of(1.0);
    Real w1860 = real_of(0.0);
    Mask w1861 = x1841;
    Mask w1862 = a1843_last;
    for (int pass = 0; pass < 1530; ++pass) {
        if (!any_lane(w1861)) break;
        // implicit_water._iteration
        const Mask x1865 = (w1860 == 30.0);
        const Mask x1866 = (w1860 == 330.0);
        const Mask x1867 = (x1865 | x1866);
        Real a1864_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1863 = magnitude(real_70[l]);
            a1864_last = a1864_last + a1863;
        }
        const Mask x1868 = (a1864_last < w1858);
        const Mask x1869 = (w1860 < 30.0);
        const Mask x1870 = (x1868 | x1869);
        const Mask x1871 = (w1860 < 330.0);
        const Real x1872 = select(x1871, 1.03, 1.0);
        const Real x1873 = select(x1870, x1872, 0.5);
        const Real x1874 = x1873 * w1859;
        const Real x1875 = at_least(x1874, 0.1);
        const Real x1876 = at_most(x1875, 1.0);
        const Real x1877 = select(x1867, 0.5, x1876);
        // implicit_water._change
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1885 = seconds * real_66[l];
            const Real a1886 = -a1885;
            const Real a1887 = seconds * real_49[l + 1];
            const Real a1888 = -a1887;
            real_53[l] = a1886;
            real_58[l] = a1888;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1878 = real_36[l] + in_row(l, 0, w1854);
            const Real a1879 = a1878 + real_66[l];
            const Real a1880 = a1879 + real_49[l];
            const Real a1881 = seconds * a1880;
            const Real a1882 = real_68[l] + a1881;
            const Real a1883 = a1882 * 1.0000000000000142;
            const Real a1889 = -real_70[l];
            real_51[l] = a1878;
            real_81[l] = a1883;
            real_82[l] = a1889;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_53, real_81, real_58, real_82, real_83);
        // implicit_water._moved
        const Mask x1978 = (x1877 < 1.0);
        const Mask x1999 = (x1414 > 0.0);
        const Real x2000 = select(x1999, x1456, (-1.0));
        // implicit_water._stopped
        const Mask x2001 = (real_79[0] > x2000);
        // implicit_water._moved, implicit_water._mobile, implicit_water._raised, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1891 = (real_77[l] > 0.0);
            const Mask a1892 = (real_79[l] <= real_34[l]);
            const Real a1893 = real_79[l] - real_30[l];
            const Real a1894 = at_least(a1893, 1e-09);
            const Real a1895 = at_least(real_65[l], 1e-30);
            const Real a1896 = 1 / a1894;
            const Real a1897 = real_43[l] * a1896;
            const Real a1898 = at_least(a1897, 1.0);
            const Real a1899 = real_34[l] - real_30[l];
            const Real a1900 = a1899 * a1896;
            const Mask a1901 = (a1900 > a1898);
            const Real a1902 = select(a1901, a1898, a1900);
            const Real a1903 = at_least(a1902, 1e-30);
            const Real a1904 = seconds * real_51[l];
            const Real a1905 = numbers[l] + a1904;
            const Real a1906 = a1905 * a1894;
            const Real a1907 = select(a1892, a1905, real_78[l]);
            const Real a1908 = real_63[l] * a1895;
            const Real a1909 = a1908 * a1896;
            const Real a1910 = a1907 + a1909;
            const Real a1911 = numbers[l] * 1e-11;
            const Real a1912 = x1877 * real_83[l];
            const Real a1913 = real_77[l] + a1912;
            const Real a1914 = a1906 * a1903;
            const Real a1915 = a1906 - a1914;
            const Real a1916 = a1915 * 1e-09;
            const Real a1917 = a1914 + a1916;
            const Real a1918 = select(a1892, a1906, a1917);
            const Real a1919 = a1918 + a1895;
            const Real a1920 = log(a1903);
            const Real a1921 = real_63[l] * a1920;
            const Real a1922 = at_most(a1921, 300.0);
            const Real a1923 = exp(a1922);
            const Real a1924 = a1895 * a1923;
            const Real a1925 = a1914 + a1924;
            const Real a1926 = a1906 * a1898;
            const Real a1927 = a1926 - a1914;
            const Real a1928 = a1927 * 1e-09;
            const Real a1929 = a1914 + a1928;
            const Real a1930 = maximum(real_47[l], a1895);
            const Real a1931 = a1929 + a1930;
            const Real a1932 = x1877 * a1910;
            const Real a1933 = a1932 * real_83[l];
            const Real a1934 = a1919 + a1933;
            const Real a1935 = a1934 - a1931;
            const Real a1936 = a1911 + real_35[l];
            const Real a1937 = a1935 / a1936;
            const Real a1938 = select(a1891, a1913, a1937);
            const Real a1939 = at_least(a1938, 0.0);
            const Mask a1940 = (a1913 > 0.0);
            const Mask a1941 = (a1934 > a1931);
            const Mask a1942 = select(a1891, a1940, a1941);
            const Mask a1943 = (a1934 > a1925);
            const Real a1944 = a1906 * 1e-09;
            const Real a1945 = select(a1943, a1944, a1906);
            const Real a1946 = a1914 * 0.999999999;
            const Real a1947 = select(a1943, a1946, 0.0);
            const Real a1948 = a1934 - a1947;
            const Real a1949 = at_least(a1948, 1e-30);
            const Real a1950 = a1949 / a1895;
            const Real a1951 = log(a1950);
            const Real a1952 = a1951 / real_63[l];
            const Real a1953 = at_most(a1952, 50.0);
            const Real a1954 = exp(a1953);
            const Real a1955 = a1948 - a1945;
            const Real a1956 = a1955 - a1895;
            const Real a1957 = a1945 + a1908;
            const Real a1958 = a1956 / a1957;
            const Real a1959 = a1958 + 1.0;
            const Real a1960 = a1949 / a1945;
            const Real a1961 = minimum(a1954, a1960);
            const Real a1962 = minimum(a1961, a1959);
            const Real a1963 = at_least(a1962, 0.05);
            const Real a1964 = select(a1943, a1903, 0.05);
            const Real a1965 = select(a1943, a1898, a1903);
            const Real a1966 = maximum(a1963, a1964);
            const Real a1967 = minimum(a1966, a1965);
            const Real a1968 = a1894 * a1967;
            const Real a1969 = real_30[l] + a1968;
            const Real a1970 = maximum(a1969, real_2[l]);
            const Real a1971 = select(a1891, real_41[l], a1970);
            const Mask a1972 = ~a1891;
            const Mask a1973 = (real_79[l] > real_34[l]);
            const Mask a1974 = (a1972 & a1973);
            const Real a1975 = a1971 - real_79[l];
            const Real a1976 = x1877 * a1975;
            const Real a1977 = real_79[l] + a1976;
            const Mask a1979 = (a1974 & x1978);
            const Real a1980 = select(a1979, a1977, a1971);
            const Mask a1981 = (real_79[l] > real_64[l]);
            const Mask a1982 = (a1980 < real_64[l]);
            const Mask a1983 = (a1981 & a1982);
            const Mask a1984 = (real_79[l] < real_64[l]);
            const Mask a1985 = (a1980 > real_64[l]);
            const Mask a1986 = (a1984 & a1985);
            const Mask a1987 = (a1983 | a1986);
            const Real a1988 = select(a1987, real_64[l], a1980);
            const Mask a1989 = (real_32[l] > 0.0);
            const Real a1990 = select(a1989, real_31[l], (-1.0));
            const Mask a1991 = (real_79[l] > a1990);
            const Mask a1992 = (a1988 < a1990);
            const Mask a1993 = (a1991 & a1992);
            const Mask a1994 = (real_79[l] < a1990);
            const Mask a1995 = (a1988 > a1990);
            const Mask a1996 = (a1994 & a1995);
            const Mask a1997 = (a1993 | a1996);
            const Real a1998 = select(a1997, a1990, a1988);
            real_82[l] = a1939;
            mask_62[l] = a1942;
            real_81[l] = a1998;
        }
        // implicit_water._stopped
        const Mask x2002 = (real_81[0] < x2000);
        const Mask x2003 = (x2001 & x2002);
        const Mask x2004 = (real_79[0] < x2000);
        const Mask x2005 = (real_81[0] > x2000);
        const Mask x2006 = (x2004 & x2005);
        const Mask x2007 = (x2003 | x2006);
        const Real x2008 = select(x2007, x2000, real_81[0]);
        // implicit_water._moved
        real_81[0] = x2008;
        // implicit_water._iteration
        const Real x2019 = select(x1867, INFINITE, a1864_last);
        const Real x2020 = real_of_mask(w1861);
        const Real x2021 = w1860 + x2020;
        // implicit_water._moved, implicit_water._iteration, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2010 = (real_81[l] >= real_41[l]);
            const Mask a2011 = (mask_62[l] | a2010);
            const Real a2012 = select(a2011, real_41[l], real_81[l]);
            const Real a2013 = select(a2011, real_82[l], 0.0);
            const Real a2014 = select(x1866, real_41[l], real_42[l]);
            const Real a2015 = select(x1867, a2014, a2012);
            const Real a2016 = select(x1867, 0.0, a2013);
            const Real a2017 = select(w1861, a2015, real_79[l]);
            const Real a2018 = select(w1861, a2016, real_77[l]);
            const Real a2022 = a2017 - real_30[l];
            const Real a2023 = a2022 / real_40[l];
            const Real a2024 = at_least(a2023, 1e-12);
            const Real a2025 = log(a2024);
            const Real a2026 = numbers[l + LAYERS + 47] * a2025;
            const Real a2027 = numbers[l + 10 * LAYERS + 52] - a2026;
            const Real a2028 = at_most(a2027, 16.11809565095832);
            const Real a2029 = exp(a2028);
            const Real a2030 = numbers[l + LAYERS + 47] * a2029;
            const Real a2031 = a2024 * real_40[l];
            const Real a2032 = a2030 / a2031;
            const Real a2034 = a2018 - a2029;
            const Mask a2035 = (a2017 > real_34[l]);
            const Real a2036 = select(a2035, real_34[l], a2017);
            const Mask a2037 = (a2017 <= real_34[l]);
            const Mask a2038 = (a2018 == 0.0);
            const Mask a2039 = (a2037 & a2038);
            const Real a2040 = a2036 - real_2[l];
            const Real a2041 = a2040 * 100.0;
            const Real a2042 = at_least(a2041, 0.0);
            const Real a2043 = at_most(a2042, 1.0);
            const Mask a2044 = (a2036 <= real_64[l]);
            const Mask a2045 = (a2039 & a2044);
            const Real a2046 = select(a2045, 100.0, 0.0);
            const Real a2047 = -a2034;
            const Mask a2048 = (a2047 < numbers[l + 3 * LAYERS + 47]);
            const Real a2049 = select(a2048, numbers[l + 3 * LAYERS + 47], a2047);
            const Mask a2050 = (a2028 < numbers[l + 10 * LAYERS + 52]);
            const Real a2051 = select(a2050, numbers[l + 10 * LAYERS + 52], a2028);
            const Real a2052 = a2051 - numbers[l + 10 * LAYERS + 52];
            const Real a2053 = numbers[l + 11 * LAYERS + 52] * a2052;
            const Real a2054 = -a2053;
            const Real a2055 = exp(a2054);
            const Mask a2056 = (a2047 > real_48[l]);
            const Real a2057 = numbers[l + 11 * LAYERS + 52] * a2055;
            const Real a2058 = a2057 / a2049;
            const Real a2059 = select(a2056, a2058, 0.0);
            const Real a2060 = a2049 * a2055;
            const Real a2061 = a2060 / real_50[l];
            const Real a2062 = a2034 + numbers[l + 3 * LAYERS + 47];
            const Real a2063 = at_least(a2062, 0.0);
            const Real a2064 = a2061 + a2063;
            real_83[l] = a2017;
            real_51[l] = a2018;
            real_84[l] = a2022;
            real_85[l] = a2028;
            real_86[l] = a2032;
            real_87[l] = a2034;
            real_88[l] = a2036;
            mask_71[l] = a2039;
            real_89[l] = a2043;
            real_90[l] = a2046;
            real_91[l] = a2055;
            real_92[l] = a2059;
            real_93[l] = a2064;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2095 = real_39[l] * real_91[l];
            real_81[l] = a2095;
        }
        const Real x2098 = real_93[LAYERS - 1] + real_81[LAYERS - 1];
        const Real x2099 = x1478 * x2098;
        const Real x2100 = x1500 * real_91[LAYERS - 1];
        const Real x2101 = x2099 + x2100;
        // implicit_water._upward
        const Real x2105 = real_37[0] * real_93[0];
        // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2065 = -real_87[l + 1];
            const Mask a2066 = (a2065 < numbers[l + 3 * LAYERS + 47]);
            const Real a2067 = select(a2066, numbers[l + 3 * LAYERS + 47], a2065);
            const Mask a2068 = (real_85[l + 1] < numbers[l + 10 * LAYERS + 52]);
            const Real a2069 = select(a2068, numbers[l + 10 * LAYERS + 52], real_85[l + 1]);
            const Real a2070 = a2069 - numbers[l + 10 * LAYERS + 52];
            const Real a2071 = numbers[l + 11 * LAYERS + 52] * a2070;
            const Real a2072 = -a2071;
            const Real a2073 = exp(a2072);
            const Real a2074 = a2067 * a2073;
            const Real a2075 = a2074 / real_54[l];
            const Real a2076 = real_87[l + 1] + numbers[l + 3 * LAYERS + 47];
            const Real a2077 = at_least(a2076, 0.0);
            const Real a2078 = a2075 + a2077;
            const Real a2079 = -real_87[l];
            const Mask a2080 = (a2079 < numbers[l + 3 * LAYERS + 48]);
            const Real a2081 = select(a2080, numbers[l + 3 * LAYERS + 48], a2079);
            const Mask a2082 = (real_85[l] < numbers[l + 10 * LAYERS + 53]);
            const Real a2083 = select(a2082, numbers[l + 10 * LAYERS + 53], real_85[l]);
            const Real a2084 = a2083 - numbers[l + 10 * LAYERS + 53];
            const Real a2085 = numbers[l + 11 * LAYERS + 53] * a2084;
            const Real a2086 = -a2085;
            const Real a2087 = exp(a2086);
            const Real a2088 = a2081 * a2087;
            const Real a2089 = a2088 / real_57[l];
            const Real a2090 = real_87[l] + numbers[l + 3 * LAYERS + 48];
            const Real a2091 = at_least(a2090, 0.0);
            const Real a2092 = a2089 + a2091;
            const Real a2093 = real_93[l] + a2092;
            const Real a2094 = a2093 * 0.5;
            const Real a2096 = a2094 + real_81[l];
            const Real a2097 = real_52[l] * a2096;
            const Real a2102 = real_93[l + 1] + a2078;
            const Real a2103 = a2102 * 0.5;
            const Real a2104 = real_52[l] * a2103;
            real_58[l] = a2073;
            real_53[l] = a2087;
            real_82[l] = a2097;
            real_94[l + 1] = a2104;
        }
        // implicit_water._flow
        real_82[LAYERS - 1] = x2101;
        real_94[0] = x2105;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2107 = real_89[l] * real_82[l];
            const Real a2109 = real_89[l] * real_94[l];
            real_81[l] = a2107;
            real_93[l] = a2109;
        }
        const Real x2110 = x1502 - real_93[0];
        const Mask x2111 = (x2110 > x1441);
        const Real x2112 = select(x2111, x1441, x2110);
        // implicit_water._remaining
        const Real x2113 = real_88[0] - x1456;
        const Real x2114 = x2113 * 100.0;
        const Real x2115 = at_least(x2114, 0.0);
        const Real x2116 = at_most(x2115, 1.0);
        // implicit_water._flow
        const Real x2117 = x1414 * x2116;
        const Real x2124 = real_81[LAYERS - 1] - x1521;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2123 = real_81[l] - real_93[l + 1];
            real_56[l] = a2123;
        }
        // implicit_water._gain
        real_93[0] = x2112;
        for (int l = 0; l < LAYERS - 1; ++l) real_93[l + 1] = real_56[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_81[l] = real_56[l];
        real_81[LAYERS - 1] = x2124;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2118 = real_88[l] - real_31[l];
            const Real a2119 = a2118 * 100.0;
            const Real a2120 = at_least(a2119, 0.0);
            const Real a2121 = at_most(a2120, 1.0);
            const Real a2122 = real_32[l] * a2121;
            const Real a2125 = real_83[l] - real_88[l];
            const Real a2126 = a2125 * 1e-09;
            const Real a2127 = real_88[l] + a2126;
            const Real a2128 = real_51[l] * 1e-11;
            const Real a2129 = a2127 + a2128;
            const Real a2130 = a2129 - state[l + 2 * LAYERS];
            const Real a2131 = numbers[l] * a2130;
            const Real a2132 = a2122 + in_row(l, 0, x2117);
            const Real a2135 = real_93[l] - real_81[l];
            const Real a2136 = a2135 - a2132;
            const Real a2137 = seconds * a2136;
            const Real a2138 = a2131 - a2137;
            const Mask a2139 = (real_51[l] > 0.0);
            const Real a2140 = select(a2139, 0.0, real_92[l]);
            const Real a2143 = real_39[l] * a2140;
            real_85[l] = a2122;
            real_95[l] = a2138;
            mask_62[l] = a2139;
            real_96[l] = a2140;
            real_97[l] = a2143;
        }
        // implicit_water._downward
        const Real x2146 = real_91[LAYERS - 1] + real_97[LAYERS - 1];
        const Real x2147 = x1478 * x2146;
        const Real x2148 = x1500 * real_96[LAYERS - 1];
        const Real x2149 = x2147 + x2148;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2141 = real_91[l] + real_53[l];
            const Real a2142 = a2141 * 0.5;
            const Real a2144 = a2142 + real_97[l];
            const Real a2145 = real_52[l] * a2144;
            real_96[l] = a2145;
        }
        // implicit_water._balance
        real_96[LAYERS - 1] = x2149;
        // implicit_water._upward
        const Real x2155 = real_37[0] * real_91[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2152 = real_91[l + 1] + real_58[l];
            const Real a2153 = a2152 * 0.5;
            const Real a2154 = real_52[l] * a2153;
            real_97[l + 1] = a2154;
        }
        // implicit_water._balance
        real_97[0] = x2155;
        const Mask x2165 = (x2112 < x1441);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2151 = real_89[l] * real_96[l];
            const Real a2157 = real_89[l] * real_97[l];
            const Real a2158 = select(mask_62[l], 1.0, real_86[l]);
            const Real a2159 = a2151 * a2158;
            const Real a2160 = real_90[l] * real_82[l];
            const Real a2161 = a2159 + a2160;
            const Real a2162 = a2157 * a2158;
            const Real a2163 = real_90[l] * real_94[l];
            const Real a2164 = a2162 + a2163;
            real_91[l] = a2151;
            real_81[l] = a2157;
            real_93[l] = a2161;
            real_92[l] = a2164;
        }
        const Real x2166 = select(x2165, real_92[0], 0.0);
        real_97[0] = x2166;
        for (int l = 0; l < LAYERS - 1; ++l) real_97[l + 1] = real_92[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2167 = magnitude(real_87[l]);
            const Real a2168 = select(mask_62[l], a2167, real_83[l]);
            const Real a2170 = real_93[l] + real_97[l];
            const Real a2171 = a2168 * a2170;
            real_96[l] = a2171;
        }
        real_97[0] = real_96[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_97[l + 1] = real_96[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_87[l] = real_96[l + 1];
        real_87[LAYERS - 1] = real_96[LAYERS - 1];
        // implicit_water._demanded
        const Mask x2184 = (real_88[0] > x1456);
        const Mask x2185 = (real_88[0] < x1800);
        const Mask x2186 = (x2184 & x2185);
        const Mask x2187 = (real_88[0] == x1456);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2174 = maximum(real_97[l], real_87[l]);
            const Real a2175 = maximum(real_96[l], a2174);
            const Mask a2176 = (real_95[l] < 0.0);
            const Mask a2177 = (real_88[l] > real_31[l]);
            const Mask a2178 = (real_88[l] < real_72[l]);
            const Mask a2179 = (a2177 & a2178);
            const Mask a2180 = (real_88[l] == real_31[l]);
            const Mask a2181 = (a2180 & a2176);
            const Mask a2182 = (a2179 | a2181);
            const Real a2183 = select(a2182, real_73[l], 0.0);
            real_98[l] = a2175;
            mask_99[l] = a2176;
            real_100[l] = a2183;
        }
        // implicit_water._demanded
        const Mask x2188 = (x2187 & mask_99[0]);
        const Mask x2189 = (x2186 | x2188);
        const Real x2190 = select(x2189, x1806, 0.0);
        // implicit_water._balance
        const Real x2210 = select(mask_71[0], x2190, 0.0);
        // implicit_water._at
        const Mask x2217 = (x2021 < 330.0);
        const Mask x2221 = (x2021 < 1530.0);
        // implicit_water._balance, implicit_water._mobile, implicit_water._at
        Mask a2220_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2191 = select(mask_71[l], 1.0, 1e-09);
            const Real a2192 = select(mask_62[l], 1e-11, a2191);
            const Real a2193 = real_91[l] + real_81[l];
            const Real a2194 = real_82[l] + real_94[l];
            const Real a2195 = real_89[l] * a2194;
            const Real a2196 = a2193 * real_86[l];
            const Real a2197 = real_90[l] * a2194;
            const Real a2198 = a2196 + a2197;
            const Real a2199 = at_least(real_84[l], 1e-09);
            const Real a2200 = a2199 * a2198;
            const Real a2201 = at_least(a2195, 1e-30);
            const Real a2202 = a2200 / a2201;
            const Mask a2203 = (real_89[l] < 1.0);
            const Real a2204 = select(a2203, 60.0, INFINITE);
            const Real a2205 = seconds * real_98[l];
            const Real a2206 = a2205 + real_60[l];
            const Real a2207 = a2206 * 1.4210854715202004e-14;
            const Real a2208 = numbers[l] * a2192;
            const Real a2209 = select(mask_71[l], real_100[l], 0.0);
            const Real a2211 = seconds * a2195;
            const Real a2212 = at_least(a2202, 0.02);
            const Real a2213 = minimum(a2212, a2204);
            const Real a2214 = seconds * a2193;
            const Real a2215 = magnitude(real_95[l]);
            const Real a2216 = maximum(a2207, real_78[l]);
            const Real a2218 = select(x2217, a2207, a2216);
            const Mask a2219 = (a2215 > a2218);
            a2220_last = (a2220_last | a2219);
            real_87[l] = a2208;
            real_97[l] = a2209;
            real_96[l] = a2211;
            real_88[l] = a2213;
            real_101[l] = a2214;
            real_102[l] = a2215;
            real_103[l] = a2216;
        }
        // implicit_water._at
        const Mask x2222 = (a2220_last & x2221);
        Mask a2224_last = mask_of(true);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2223 = (real_102[l] <= real_103[l]);
            a2224_last = (a2224_last & a2223);
        }
        for (int l = 0; l < LAYERS; ++l) real_79[l] = real_83[l];
        for (int l = 0; l < LAYERS; ++l) real_77[l] = real_51[l];
        real_80[0] = x2112;
        for (int l = 0; l < LAYERS - 1; ++l) real_80[l + 1] = real_56[l];
        real_80[LAYERS] = x2124;
        for (int l = 0; l < LAYERS; ++l) real_74[l] = real_85[l];
        for (int l = 0; l < LAYERS; ++l) real_70[l] = real_95[l];
        for (int l = 0; l < LAYERS; ++l) real_68[l] = real_87[l];
        for (int l = 0; l < LAYERS; ++l) real_66[l] = real_93[l];
        real_49[0] = x2166;
        for (int l = 0; l < LAYERS - 1; ++l) real_49[l + 1] = real_92[l + 1];
        for (int l = 0; l < LAYERS; ++l) real_36[l] = real_97[l];
        for (int l = 0; l < LAYERS; ++l) real_65[l] = real_96[l];
        for (int l = 0; l < LAYERS; ++l) real_63[l] = real_88[l];
        for (int l = 0; l < LAYERS; ++l) real_59[l] = real_101[l];
        w1847 = x2117;
        w1854 = x2210;
        w1858 = x2019;
        w1859 = x1877;
        w1860 = x2021;
        w1861 = x2222;
        w1862 = a2224_last;
    }
    // implicit_water._change
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2232 = seconds * real_66[l];
        const Real a2233 = -a2232;
        const Real a2234 = seconds * real_49[l + 1];
        const Real a2235 = -a2234;
        real_57[l] = a2233;
        real_54[l] = a2235;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2225 = real_36[l] + in_row(l, 0, w1854);
        const Real a2226 = a2225 + real_66[l];
        const Real a2227 = a2226 + real_49[l];
        const Real a2228 = seconds * a2227;
        const Real a2229 = real_68[l] + a2228;
        const Real a2230 = a2229 * 1.0000000000000142;
        const Real a2236 = -real_70[l];
        real_59[l] = a2230;
        real_63[l] = a2236;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_57, real_59, real_54, real_63, real_68);
    // implicit_water._changed
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2238 = real_66[l] * real_68[l];
        const Real a2239 = real_49[l] * real_68[l];
        real_63[l] = a2238;
        real_59[l] = a2239;
    }
    const Real x2240 = -real_59[0];
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2241 = real_63[l] - real_59[l + 1];
        real_104[l + 1] = a2241;
    }
    real_104[0] = x2240;
    real_104[LAYERS] = real_63[LAYERS - 1];
    const Real x2244 = w1854 * real_68[0];
    const Real x2245 = w1847 + x2244;
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a2243 = real_80[l] + real_104[l];
        real_105[l] = a2243;
    }
    // implicit_water._limited
    const Real x2248 = minimum(real_105[0], x1441);
    const Real x2249 = at_least(x2245, 0.0);
    const Real x2250 = minimum(x2249, x1414);
    // implicit_water.<genexpr>
    real_105[0] = x2248;
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a2254 = select(w1862, real_105[l], NOT_A_NUMBER);
        real_104[l] = a2254;
    }
    results[LAYERS + 13] = real_104[LAYERS];
    results[LAYERS + 31] = real_104[LAYERS];
    const Real x2255 = select(w1862, x2250, NOT_A_NUMBER);
    // water_flow.__call__
    const Real x2263 = x1441 - real_104[0];
    const Real x2264 = seconds * x2263;
    const Mask x2265 = (x2264 > numbers[LAYERS + 10]);
    const Real x2266 = select(x2265, numbers[LAYERS + 10], x2264);
    const Real x2267 = at_least(x2266, 0.0);
    const Real x2269 = x2267 / seconds;
    const Real x2270 = x2263 - x2269;
    results[LAYERS + 12] = x2270;
    // step_parts.from_ground
    const Real x2304 = x2255 + x1415;
    // implicit_water._changed, implicit_water._limited, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, step_parts.from_soil_of, soil_heat.thermal_conductivity, soil_heat.blended_kersten
    Real a2271_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2246 = real_36[l] * real_68[l];
        const Real a2247 = real_74[l] + a2246;
        const Real a2251 = at_least(a2247, 0.0);
        const Real a2252 = minimum(a2251, real_32[l]);
        const Real a2256 = select(w1862, a2252, NOT_A_NUMBER);
        const Real a2257 = seconds / numbers[l];
        const Real a2258 = a2256 + in_row(l, 0, x2255);
        const Real a2259 = real_104[l] - real_104[l + 1];
        const Real a2260 = a2259 - a2258;
        const Real a2261 = a2257 * a2260;
        const Real a2262 = state[l + 2 * LAYERS] + a2261;
        const Real a2268 = a2262 + real_1[l];
        after[LAYERS + l] = a2268;
        a2271_last = a2271_last + a2256;
        const Real a2272 = a2268 / numbers[l + 2 * LAYERS + 47];
        const Real a2273 = a2262 / a2268;
        const Real a2274 = a2273 * numbers[l + 2 * LAYERS + 47];
        const Real a2275 = a2274 * (-1.3505762785178115);
        const Real a2276 = numbers[l + 13 * LAYERS + 54] + a2275;
        const Real a2277 = exp(a2276);
        const Real a2278 = numbers[l + 14 * LAYERS + 54] * a2272;
        const Real a35_1169 = numbers[l + 14 * LAYERS + 54] - 1.0;
        const Real a2279 = a35_1169 * a2272;
        const Real a2280 = a2279 + 1.0;
        const Real a2281 = a2278 / a2280;
        const Real a2282 = a2272 * 4.6;
        const Real a2283 = a2272 * 3.6;
        const Real a2284 = a2283 + 1.0;
        const Real a2285 = a2282 / a2284;
        const Real a2286 = log10(a2272);
        const Real a2287 = a2286 + 1.0;
        const Real a2288 = at_least(a2287, 0.0);
        const Real a2289 = select(flags[l + 4], a2285, a2288);
        const Real a2290 = a2268 - a2262;
        const Real a2291 = a2290 / 0.001;
        const Real a2292 = at_least(a2291, 0.0);
        const Real a2293 = at_most(a2292, 1.0);
        const Real a2294 = a2293 * a2293;
        const Real a2295 = a2293 * 2.0;
        const Real a2296 = 3.0 - a2295;
        const Real a2297 = a2294 * a2296;
        const Real a2298 = a2281 - a2289;
        const Real a2299 = a2297 * a2298;
        const Real a2300 = a2289 + a2299;
        const Real a2301 = a2277 - numbers[l + 12 * LAYERS + 54];
        const Real a2302 = a2300 * a2301;
        const Real a2303 = a2302 + numbers[l + 12 * LAYERS + 54];
        real_63[l] = a2256;
        real_59[l] = a2257;
        real_49[l] = a2262;
        real_66[l] = a2268;
        real_70[l] = a2303;
    }
    // step_parts.from_ground
    const Real x2305 = x2304 + a2271_last;
    const Real x2306 = x2305 * 1000.0;
    // step_parts.heat
    const Real x2307 = x2306 * 2501000.0;
    const Real x2308 = x2307 - x1421;
    // layered_snow_step.conduct
    const Real x2309 = select(x473, x472, 1.0);
    const Real x2310 = x2308 / x2309;
    const Real x2311 = select(x473, x2310, 0.0);
    // soil_heat.volumetric_heat_capacity
    const Real x2312 = real_49[0] * 4200000.0;
    const Real x2313 = x2312 + x980;
    const Real x2314 = numbers[2 * LAYERS + 47] - real_66[0];
    const Real x2315 = x2314 * 1004.0;
    const Real x2316 = x2313 + x2315;
    const Real x2317 = real_66[0] - real_49[0];
    const Real x2318 = x2317 * 2106000.0;
    const Real x2319 = x2316 + x2318;
    // snow_free_ground.ground_conduction
    const Real x2320 = real_70[0] * x501;
    // soil_heat.ground_admittance
    const Real x2321 = x2319 * 0.5;
    const Real x2322 = x2321 * numbers[0];
    const Real x2323 = x2322 / seconds;
    const Real x2324 = x2323 * x2323;
    const Real x2325 = x2319 * real_70[0];
    const Real x2326 = x2325 / seconds;
    const Real x2327 = x2324 + x2326;
    const Real x2328 = sqrt(x2327);
    const Real x2329 = x2323 + x2328;
    // snow.into_warming_ground
    const Real x2330 = x2320 / x2329;
    const Real x2331 = x0 + x2330;
    // surface_balance.around
    const Real x2332 = x1363 + x858;
    const Real x2333 = x2332 + x1001;
    const Real x2334 = x1007 - x2311;
    const Real x2335 = x1363 * x11;
    const Real x2336 = x2334 + x2335;
    const Real x2337 = x2336 + x1011;
    const Real x2338 = x2337 / x2333;
    // snow.conductance
    const Real x2339 = x2320 / x2331;
    // surface_balance.around
    const Real x2340 = x2339 / x2333;
    // surface_balance.skin_temperature
    const Real x2341 = x2340 * state[0];
    const Real x2342 = x2338 + x2341;
    const Real x2343 = x2340 + 1.0;
    const Real x2344 = x2342 / x2343;
    // surface_balance.around
    const Real x2345 = x2344 * x2344;
    const Real x2346 = x2345 * x2344;
    const Real x2347 = x999 * x2346;
    const Real x2348 = x2332 + x2347;
    // air.emission
    const Real x2349 = x2345 * x2345;
    const Real x2350 = x2349 * 5.67e-08;
    // surface_balance.emitted
    const Real x2351 = x496 * x2350;
    const Real x2352 = 0.0 - x2344;
    const Real x2353 = x2347 * x2352;
    const Real x2354 = x2351 + x2353;
    // surface_balance.around
    const Real x2355 = x854 - x2354;
    const Real x2356 = x2355 - x2311;
    const Real x2357 = x2356 + x2335;
    const Real x2358 = x2357 + x1011;
    const Real x2359 = x2358 / x2348;
    const Real x2360 = x2339 / x2348;
    // surface_balance.skin_temperature
    const Real x2361 = x2360 * state[0];
    const Real x2362 = x2359 + x2361;
    const Real x2363 = x2360 + 1.0;
    const Real x2364 = x2362 / x2363;
    // surface_balance.around
    const Real x2365 = x2364 * x2364;
    const Real x2366 = x2365 * x2364;
    const Real x2367 = x999 * x2366;
    const Real x2368 = x2332 + x2367;
    // air.emission
    const Real x2369 = x2365 * x2365;
    const Real x2370 = x2369 * 5.67e-08;
    // surface_balance.emitted
    const Real x2371 = x496 * x2370;
    const Real x2372 = 0.0 - x2364;
    const Real x2373 = x2367 * x2372;
    const Real x2374 = x2371 + x2373;
    // surface_balance.around
    const Real x2375 = x854 - x2374;
    const Real x2376 = x2375 - x2311;
    const Real x2377 = x2376 + x2335;
    const Real x2378 = x2377 + x1011;
    const Real x2379 = x2378 / x2368;
    // snow.conductance
    const Real x2380 = x2320 / x0;
    // surface_balance.around
    const Real x2381 = x2380 / x2368;
    // surface_balance.top
    const Real x2382 = x2381 + 1.0;
    const Real x2383 = x0 / x0;
    const Real x2384 = x2382 * x2383;
    // ground_heat.series_conductance
    real_68[0] = real_70[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_68[l + 1] = real_70[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1463_1251 = numbers[l] * 0.5;
        const Real a2386 = a1463_1251 / real_68[l];
        real_36[l] = a2386;
    }
    // soil_heat.conductance
    const Real x2389 = x0 * x2384;
    const Real x2390 = x2320 / x2389;
    // soil_heat.__call__
    const Real x2391 = state[LAYERS - 1] - numbers[LAYERS + 8];
    const Real x2392 = real_70[LAYERS - 1] * x2391;
    const Real x2393 = x2392 / numbers[LAYERS + 46];
    results[LAYERS + 42] = x2393;
    // ground_heat.series_conductance, ground_heat.ground_equations
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2387 = real_36[l] + real_36[l + 1];
        const Real a2388 = 1 / a2387;
        const Real a2405 = real_104[l + 1] * 4200000.0;
        const Real a2409 = at_least(a2405, 0.0);
        const Real a2410 = -a2405;
        const Real a2411 = at_least(a2410, 0.0);
        const Real a2414 = a2388 + a2409;
        const Real a2415 = a2388 + a2411;
        real_70[l + 1] = a2414;
        real_68[l] = a2415;
    }
    // ground_heat.ground_equations
    real_70[0] = x2390;
    real_68[LAYERS - 1] = real_of(0.0);
    const Real x2425 = x2379 - 273.15;
    // ground_heat.ground_equations, ground_heat.mixed_capacity, soil_heat.volumetric_heat_capacity, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2394 = state[l] - 273.15;
        const Real a2395 = numbers[l + 17 * LAYERS + 54] - 2000000.0;
        const Real a2396 = 1.0 - numbers[l + 2 * LAYERS + 47];
        const Real a2397 = a2396 * 2000000.0;
        const Real a2398 = numbers[l + 2 * LAYERS + 47] - real_66[l];
        const Real a2399 = a2398 * 1004.0;
        const Real a2400 = a2397 + a2399;
        const Real a2401 = real_66[l] * 2106000.0;
        const Real a2402 = a2400 + a2401;
        const Real a2403 = a2396 * a2395;
        const Real a2404 = a2402 + a2403;
        const Real a2406 = real_49[l] - state[l + 2 * LAYERS];
        const Real a2407 = a2406 * 4200000.0;
        const Real a2408 = a2404 - a2407;
        const Real a2412 = 2094000.0 * real_49[l];
        const Real a2413 = a2408 + a2412;
        results[LAYERS + 44 + l] = a2413;
        const Real a2416 = a2413 * a2394;
        const Real a2417 = real_49[l] * 333500000.0;
        const Real a2418 = a2416 + a2417;
        const Real a2419 = real_59[l] * in_row(l, LAYERS - 1, x2393);
        const Real a2420 = a2418 - a2419;
        const Real a2422 = real_59[l] * real_70[l];
        const Real a2424 = real_59[l] * real_68[l];
        const Real a2426 = (-99.99999999999997) + numbers[l + 6 * LAYERS + 47];
        const Real a2427 = a2426 / 0.008034787106446777;
        const Real a2428 = -a2427;
        const Mask a2429 = (a2428 < numbers[l + 3 * LAYERS + 47]);
        const Real a2430 = select(a2429, numbers[l + 3 * LAYERS + 47], a2428);
        const Real a2431 = numbers[l + 3 * LAYERS + 47] / a2430;
        const Real a2432 = log(a2431);
        const Real a2433 = a2432 / numbers[l + LAYERS + 47];
        const Real a2434 = exp(a2433);
        const Real a2435 = numbers[l + 2 * LAYERS + 47] - numbers[l + 15 * LAYERS + 54];
        const Real a2436 = a2435 * a2434;
        const Real a2437 = numbers[l + 15 * LAYERS + 54] + a2436;
        const Real a2438 = numbers[l + 15 * LAYERS + 54] + 0.001;
        const Mask a2439 = (a2437 < a2438);
        const Real a2440 = select(a2439, a2438, a2437);
        const Real a2441 = real_66[l] - numbers[l + 15 * LAYERS + 54];
        const Real a2442 = a2441 / a2435;
        const Real a2443 = at_least(a2442, 1e-12);
        const Real a2444 = log(a2443);
        const Real a2445 = numbers[l + LAYERS + 47] * a2444;
        const Real a2446 = numbers[l + 16 * LAYERS + 54] - a2445;
        const Real a2447 = at_most(a2446, 16.11809565095832);
        const Real a2448 = exp(a2447);
        const Real a2450 = a2448 * 0.008034787106446777;
        const Real a2452 = a2450 + numbers[l + 6 * LAYERS + 47];
        const Real a2453 = -a2452;
        const Mask a2454 = ((-99.99999999999997) >= a2453);
        const Mask a2455 = (a2440 > real_66[l]);
        const Real a2456 = select(a2455, real_66[l], a2440);
        const Real a2457 = select(a2454, real_66[l], a2456);
        real_36[l] = a2394;
        real_74[l] = a2408;
        real_32[l] = a2413;
        real_1[l] = a2420;
        real_65[l] = a2422;
        real_77[l] = a2424;
        real_79[l] = a2435;
        real_78[l] = a2452;
        real_76[l] = a2453;
        real_75[l] = a2457;
    }
    // ground_heat.with_exchange
    const Real x2458 = x472 * real_65[0];
    const Real x2459 = x472 * x2390;
    // snow_ground._equations
    const Mask x2460 = (x440 > 0.0);
    result_flags[0] = x2460;
    const Real x2461 = seconds * x437;
    const Real x2462 = select(x2460, x2461, 0.0);
    const Real x2463 = x439 * x2462;
    const Real x2465 = x2463 / numbers[0];
    const Real x2467 = x2458 * x2425;
    const Real x2469 = x2458 - x2465;
    // enthalpy.heat_problem
    const Real x2472 = magnitude(real_of(0.0));
    // snow_ground._equations, enthalpy.heat_problem
    Real a2471_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2468 = real_1[l] + in_row(l, 0, x2467);
        const Real a2470 = magnitude(real_36[l]);
        a2471_last = maximum(a2471_last, a2470);
        real_68[l] = a2468;
    }
    // enthalpy.heat_problem
    const Real x2473 = maximum(a2471_last, x2472);
    real_1[0] = x2469;
    for (int l = 0; l < LAYERS - 1; ++l) real_1[l + 1] = real_65[l + 1];
    // snow_skin.skin_flux
    const Real x2496 = 0.0 - x468;
    // calm_air.coefficient
    const Real x2498 = x2496 * x460;
    const Real x2499 = -x2498;
    // calm_air.limited_richardson
    const Mask x2500 = (x2499 > 0.0);
    const Real x2501 = select(x2500, x2498, 0.0);
    const Real x2503 = x2501 * x514;
    const Real x2504 = -x2503;
    const Real x2505 = expm1(x2504);
    const Real x2507 = x2505 + 2.0;
    const Real x2508 = x2505 / x2507;
    const Real x2510 = numbers[LAYERS + 2] * x2508;
    const Real x2512 = select(x2500, x2510, x2498);
    const Real x2513 = -x2512;
    // calm_air.coefficient
    const Mask x2514 = (x2513 > 0.0);
    const Real x2515 = select(x2514, x2512, 0.0);
    const Real x2517 = x2515 * 5.0;
    const Real x2519 = 1.0 - x2517;
    const Real x2520 = sqrt(x2519);
    const Real x2521 = x2515 * 15.0;
    const Real x2523 = x2521 * x2520;
    const Real x2525 = 1.0 - x2523;
    const Real x2526 = 1 / x2525;
    const Real x2527 = select(x2514, 0.0, x2512);
    const Mask x2528 = (x2527 > 1e-30);
    const Real x2529 = at_least(x2527, 1e-30);
    const Real x2530 = sqrt(x2529);
    const Real x2531 = select(x2528, x2530, 0.0);
    const Real x2532 = x463 * x2531;
    const Real x2533 = x2532 + 1.0;
    const Real x2534 = 1 / x2533;
    const Real x2535 = x2527 * 15.0;
    const Real x2536 = x2535 * x2534;
    const Real x2537 = x2536 + 1.0;
    const Real x2538 = select(x2514, x2526, x2537);
    const Real x2539 = x457 * x2538;
    // snow_skin.skin_flux
    const Real x2540 = x108 * x2539;
    const Real x2541 = exp(real_of(0.0));
    const Real x2542 = x2541 * 611.0;
    const Real x2543 = x2542 * 0.378;
    const Real x2544 = forcing[3] - x2543;
    const Real x2545 = x2542 * 0.622;
    const Real x2546 = x2545 / x2544;
    const Real x2547 = x2546 - forcing[2];
    const Real x2548 = x2540 * 1004.5;
    const Real x2549 = x2548 + numbers[LAYERS + 4];
    const Real x2550 = numbers[LAYERS + 19] * 5.67e-08;
    const Real x2551 = x2550 * 20379973.480874993;
    const Real x2552 = x2540 * x2547;
    const Real x2553 = x2549 * x2496;
    const Real x2554 = x2551 * 273.15;
    const Real x2555 = x467 - x2554;
    const Real x2556 = x2555 - x2553;
    const Real x2557 = 2830000.0 * x2552;
    const Real x2558 = x2556 - x2557;
    // snow_ground._equations
    const Real x2561 = select(x2460, x438, 0.0);
    // snow_ground._equations, snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a2562 = real_20[l] * 333500.0;
        const Real a2646 = real_20[l] * 2106.0;
        const Real a2647 = 1 / a2646;
        const Real a2648 = real_20[l] * 4218.0;
        const Real a2649 = 1 / a2648;
        const Real a2650 = real_23[l] + a2562;
        const Real a2651 = -a2650;
        const Mask a2652 = (real_24[l] < 0.0);
        const Mask a2653 = (a2651 > 0.0);
        const Real a2654 = real_23[l] * a2647;
        const Real a2656 = a2650 * a2649;
        const Real a2658 = select(a2653, a2656, 0.0);
        const Real a2660 = select(a2652, a2654, a2658);
        const Real a2661 = -a2660;
        real_21[l] = a2562;
        real_22[l] = a2647;
        real_18[l] = a2649;
        real_15[l] = a2660;
        real_0[l] = a2661;
    }
    // snow_skin.solve_skin
    const Real x2662 = x438 * real_15[0];
    const Real x2664 = x2558 - x2662;
    const Mask x2665 = (x2664 >= 0.0);
    const Real x2666 = at_most(x147, 0.0);
    const Real x2667 = select(x2665, 0.0, x2666);
    const Real x2668 = real_15[0] + 1.0;
    const Real x2669 = -x2668;
    const Real x2670 = at_least(x2669, (-270.0));
    const Real x2671 = at_most(x2670, (-150.0));
    const Real x2672 = maximum(x2667, x2671);
    // snow_skin.skin_flux
    const Real x2673 = x2672 + 273.15;
    const Real x2674 = x2672 - x468;
    // calm_air.coefficient
    const Real x2676 = x2674 * x460;
    const Real x2677 = -x2676;
    // calm_air.limited_richardson
    const Mask x2678 = (x2677 > 0.0);
    const Real x2679 = select(x2678, x2676, 0.0);
    const Real x2681 = x2679 * x514;
    const Real x2682 = -x2681;
    const Real x2683 = expm1(x2682);
    const Real x2685 = x2683 + 2.0;
    const Real x2686 = x2683 / x2685;
    const Real x2688 = numbers[LAYERS + 2] * x2686;
    const Real x2690 = select(x2678, x2688, x2676);
    const Real x2691 = -x2690;
    const Real x2692 = x2686 * x2686;
    const Real x2693 = 1.0 - x2692;
    const Real x2694 = select(x2678, x2693, 1.0);
    // calm_air.coefficient
    const Mask x2695 = (x2691 > 0.0);
    const Real x2696 = select(x2695, x2690, 0.0);
    const Real x2698 = x2696 * 5.0;
    const Real x2700 = 1.0 - x2698;
    const Real x2701 = sqrt(x2700);
    const Real x2702 = x2696 * 15.0;
    const Real x2704 = x2702 * x2701;
    const Real x2706 = 1.0 - x2704;
    const Real x2707 = 1 / x2706;
    const Real x2709 = x2707 * x2707;
    const Real x2711 = x2701 * 15.0;
    const Real x2712 = x2696 * 37.5;
    const Real x2714 = x2712 / x2701;
    const Real x2716 = x2711 - x2714;
    const Real x2717 = x2709 * x2716;
    const Real x2718 = -x2717;
    const Real x2719 = select(x2695, 0.0, x2690);
    const Mask x2720 = (x2719 > 1e-30);
    const Real x2721 = at_least(x2719, 1e-30);
    const Real x2722 = sqrt(x2721);
    const Real x2723 = select(x2720, x2722, 0.0);
    const Real x2724 = x463 * x2723;
    const Real x2725 = x2724 + 1.0;
    const Real x2726 = 1 / x2725;
    const Real x2727 = x2719 * 15.0;
    const Real x2728 = x2727 * x2726;
    const Real x2729 = x2728 + 1.0;
    const Real x2730 = x2726 * (-7.5);
    const Real x2731 = x2726 + 1.0;
    const Real x2732 = x2730 * x2731;
    const Real x2733 = select(x2695, x2718, x2732);
    const Real x2734 = x2733 * x2694;
    const Real x2735 = select(x2695, x2707, x2729);
    const Real x2736 = x457 * x2735;
    const Real x2738 = x457 * x460;
    const Real x2740 = x2738 * x2734;
    // snow_skin.skin_flux
    const Real x2742 = x108 * x2736;
    const Real x2743 = x108 * x2740;
    const Real x2745 = x2673 * 461.0;
    const Real x2746 = 2830000.0 / x2745;
    const Real x2747 = x2672 / 273.15;
    const Real x2748 = x2747 * x2746;
    const Real x2749 = exp(x2748);
    const Real x2750 = x2749 * 611.0;
    const Real x2751 = x2750 * 0.378;
    const Real x2752 = forcing[3] - x2751;
    const Real x2753 = x2750 * 0.622;
    const Real x2754 = x2753 / x2752;
    const Real x2755 = x2746 / x2673;
    const Real x2756 = x2754 * x2755;
    const Real x2757 = forcing[3] / x2752;
    const Real x2758 = x2756 * x2757;
    const Real x2759 = x2754 - forcing[2];
    const Real x2760 = x2742 * 1004.5;
    const Real x2761 = x2760 + numbers[LAYERS + 4];
    const Real x2762 = x2673 * x2673;
    const Real x2763 = x2762 * x2673;
    const Real x2764 = x2550 * x2763;
    const Real x2765 = x2742 * x2759;
    const Real x2766 = x2743 * x2759;
    const Real x2768 = x2742 * x2758;
    const Real x2769 = x2768 - x2766;
    const Real x2770 = x2761 * x2674;
    const Real x2771 = x2743 * 1004.5;
    const Real x2773 = x2771 * x2674;
    const Real x2775 = x2761 - x2773;
    const Real x2776 = x2764 * x2673;
    const Real x2777 = x467 - x2776;
    const Real x2778 = x2777 - x2770;
    const Real x2779 = 2830000.0 * x2765;
    const Real x2780 = x2778 - x2779;
    const Real x2781 = x2764 * (-4.0);
    const Real x2782 = x2781 - x2775;
    const Real x2783 = 2830000.0 * x2769;
    const Real x2784 = x2782 - x2783;
    // snow_skin.solve_skin
    const Mask x2785 = ~x2665;
    const Mask x2786 = (x2460 & x2785);
    Real w2787 = x2672;
    Real w2788 = x2780;
    Real w2789 = x2784;
    Real w2790 = x2770;
    Real w2791 = x2765;
    Real w2792 = x2671;
    Real w2793 = real_of(0.0);
    Real w2794 = real_of(INFINITE);
    Mask w2795 = x2786;
    for (int pass = 0; pass < 60; ++pass) {
        if (!any_lane(w2795)) break;
        // snow_skin._closer
        const Real x2796 = w2787 + real_15[0];
        const Real x2797 = x438 * x2796;
        const Real x2798 = w2788 - x2797;
        const Mask x2799 = (x2798 > 0.0);
        const Real x2800 = select(x2799, w2787, w2792);
        const Real x2801 = select(x2799, w2793, w2787);
        const Real x2802 = x438 - w2789;
        const Real x2803 = at_least(x2802, 0.001);
        const Real x2804 = x2798 / x2803;
        const Real x2805 = w2787 + x2804;
        const Mask x2806 = (x2805 < x2800);
        const Mask x2807 = (x2805 > x2801);
        const Mask x2808 = (x2806 | x2807);
        const Real x2809 = magnitude(x2804);
        const Real x2810 = w2794 * 0.5;
        const Mask x2811 = (x2809 > x2810);
        const Mask x2812 = (x2808 | x2811);
        const Real x2813 = x2800 + x2801;
        const Real x2814 = x2813 * 0.5;
        const Real x2815 = select(x2812, x2814, x2805);
        const Real x2816 = select(w2795, x2815, w2787);
        const Real x2817 = x2816 - w2787;
        const Real x2818 = magnitude(x2817);
        // snow_skin.skin_flux
        const Real x2819 = x2816 + 273.15;
        const Real x2820 = x2816 - x468;
        // calm_air.coefficient
        const Real x2822 = x2820 * x460;
        const Real x2823 = -x2822;
        // calm_air.limited_richardson
        const Mask x2824 = (x2823 > 0.0);
        const Real x2825 = select(x2824, x2822, 0.0);
        const Real x2827 = x2825 * x514;
        const Real x2828 = -x2827;
        const Real x2829 = expm1(x2828);
        const Real x2831 = x2829 + 2.0;
        const Real x2832 = x2829 / x2831;
        const Real x2834 = numbers[LAYERS + 2] * x2832;
        const Real x2836 = select(x2824, x2834, x2822);
        const Real x2837 = -x2836;
        const Real x2838 = x2832 * x2832;
        const Real x2839 = 1.0 - x2838;
        const Real x2840 = select(x2824, x2839, 1.0);
        // calm_air.coefficient
        const Mask x2841 = (x2837 > 0.0);
        const Real x2842 = select(x2841, x2836, 0.0);
        const Real x2844 = x2842 * 5.0;
        const Real x2846 = 1.0 - x2844;
        const Real x2847 = sqrt(x2846);
        const Real x2848 = x2842 * 15.0;
        const Real x2850 = x2848 * x2847;
        const Real x2852 = 1.0 - x2850;
        const Real x2853 = 1 / x2852;
        const Real x2855 = x2853 * x2853;
        const Real x2857 = x2847 * 15.0;
        const Real x2858 = x2842 * 37.5;
        const Real x2860 = x2858 / x2847;
        const Real x2862 = x2857 - x2860;
        const Real x2863 = x2855 * x2862;
        const Real x2864 = -x2863;
        const Real x2865 = select(x2841, 0.0, x2836);
        const Mask x2866 = (x2865 > 1e-30);
        const Real x2867 = at_least(x2865, 1e-30);
        const Real x2868 = sqrt(x2867);
        const Real x2869 = select(x2866, x2868, 0.0);
        const Real x2870 = x463 * x2869;
        const Real x2871 = x2870 + 1.0;
        const Real x2872 = 1 / x2871;
        const Real x2873 = x2865 * 15.0;
        const Real x2874 = x2873 * x2872;
        const Real x2875 = x2874 + 1.0;
        const Real x2876 = x2872 * (-7.5);
        const Real x2877 = x2872 + 1.0;
        const Real x2878 = x2876 * x2877;
        const Real x2879 = select(x2841, x2864, x2878);
        const Real x2880 = x2879 * x2840;
        const Real x2881 = select(x2841, x2853, x2875);
        const Real x2882 = x457 * x2881;
        const Real x2883 = x2738 * x2880;
        // snow_skin.skin_flux
        const Real x2885 = x108 * x2882;
        const Real x2886 = x108 * x2883;
        const Real x2888 = x2819 * 461.0;
        const Real x2889 = 2830000.0 / x2888;
        const Real x2890 = x2816 / 273.15;
        const Real x2891 = x2890 * x2889;
        const Real x2892 = exp(x2891);
        const Real x2893 = x2892 * 611.0;
        const Real x2894 = x2893 * 0.378;
        const Real x2895 = forcing[3] - x2894;
        const Real x2896 = x2893 * 0.622;
        const Real x2897 = x2896 / x2895;
        const Real x2898 = x2889 / x2819;
        const Real x2899 = x2897 * x2898;
        const Real x2900 = forcing[3] / x2895;
        const Real x2901 = x2899 * x2900;
        const Real x2902 = x2897 - forcing[2];
        const Real x2903 = x2885 * 1004.5;
        const Real x2904 = x2903 + numbers[LAYERS + 4];
        const Real x2905 = x2819 * x2819;
        const Real x2906 = x2905 * x2819;
        const Real x2907 = x2550 * x2906;
        const Real x2908 = x2885 * x2902;
        const Real x2909 = x2886 * x2902;
        const Real x2911 = x2885 * x2901;
        const Real x2912 = x2911 - x2909;
        const Real x2913 = x2904 * x2820;
        const Real x2914 = x2886 * 1004.5;
        const Real x2916 = x2914 * x2820;
        const Real x2918 = x2904 - x2916;
        const Real x2919 = x2907 * x2819;
        const Real x2920 = x467 - x2919;
        const Real x2921 = x2920 - x2913;
        const Real x2922 = 2830000.0 * x2908;
        const Real x2923 = x2921 - x2922;
        const Real x2924 = x2907 * (-4.0);
        const Real x2925 = x2924 - x2918;
        const Real x2926 = 2830000.0 * x2912;
        const Real x2927 = x2925 - x2926;
        // snow_skin._closer
        const Real x2928 = select(w2795, x2818, w2794);
        const Mask x2929 = (x2818 >= 1e-09);
        const Mask x2930 = (w2795 & x2929);
        w2787 = x2816;
        w2788 = x2923;
        w2789 = x2927;
        w2790 = x2913;
        w2791 = x2908;
        w2792 = x2800;
        w2793 = x2801;
        w2794 = x2928;
        w2795 = x2930;
    }
    // snow_skin.solve_skin
    const Real x2931 = x438 - w2789;
    const Real x2932 = at_least(x2931, 0.001);
    const Real x2933 = at_least(real_0[0], 0.0);
    const Real x2934 = x2933 * 20.0;
    const Mask x2935 = (x2933 > 0.0);
    const Real x2936 = select(x2935, 20.0, 0.0);
    const Real x2937 = w2787 + real_15[0];
    const Real x2938 = x438 * x2937;
    const Real x2939 = select(x2665, x2558, x2938);
    const Real x2940 = x438 / x2932;
    const Real x2941 = w2789 * x2940;
    const Real x2942 = select(x2665, 0.0, x2941);
    const Real x2943 = select(x2460, w2787, 0.0);
    const Real x2944 = x2939 - x2934;
    const Real x2945 = select(x2460, x2944, 0.0);
    const Real x2946 = x2942 - x2936;
    const Real x2947 = select(x2460, x2946, 0.0);
    // enthalpy.at, enthalpy.heat_problem, retention.at, snow_ground._solution, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.fusion_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2474 = 2094000.0 * real_66[l];
        const Real a2475 = real_74[l] + a2474;
        const Real a2477 = a2475 + real_1[l];
        const Real a2478 = a2477 + real_77[l];
        const Real a2479 = real_66[l] * 333500000.0;
        const Real a2480 = a2478 * x2473;
        const Real a2481 = a2479 + a2480;
        const Real a2482 = real_75[l] - numbers[l + 15 * LAYERS + 54];
        const Real a2483 = a2482 / real_79[l];
        const Real a2484 = at_least(a2483, 1e-12);
        const Real a2485 = log(a2484);
        const Real a2486 = numbers[l + LAYERS + 47] * a2485;
        const Real a2487 = numbers[l + 16 * LAYERS + 54] - a2486;
        const Real a2488 = at_most(a2487, 16.11809565095832);
        const Real a2489 = exp(a2488);
        const Real a2491 = a2489 * 0.008034787106446777;
        const Real a2493 = a2491 + numbers[l + 6 * LAYERS + 47];
        const Real a2495 = a2481 * 7.105427357601002e-15;
        const Real a2563 = maximum(real_49[l], real_75[l]);
        const Real a2564 = minimum(a2563, real_66[l]);
        const Real a2565 = a2564 - numbers[l + 15 * LAYERS + 54];
        const Real a2566 = a2565 / real_79[l];
        const Real a2567 = at_least(a2566, 1e-12);
        const Real a2568 = log(a2567);
        const Real a2569 = numbers[l + LAYERS + 47] * a2568;
        const Real a2570 = numbers[l + 16 * LAYERS + 54] - a2569;
        const Real a2571 = at_most(a2570, 16.11809565095832);
        const Real a2572 = exp(a2571);
        const Real a2573 = numbers[l + LAYERS + 47] * a2572;
        const Real a2574 = a2567 * real_79[l];
        const Real a2575 = a2573 / a2574;
        const Real a2577 = a2572 * 0.008034787106446777;
        const Real a2579 = a2577 + numbers[l + 6 * LAYERS + 47];
        const Real a2581 = a2575 * 0.008034787106446777;
        const Real a2582 = a2475 * real_78[l];
        const Real a2584 = a2479 - a2582;
        const Mask a2585 = (real_68[l] >= a2584);
        const Real a2586 = 2094000.0 * real_75[l];
        const Real a2587 = real_74[l] + a2586;
        const Real a2588 = a2587 * a2493;
        const Real a2590 = real_75[l] * 333500000.0;
        const Real a2591 = a2590 - a2588;
        const Mask a2592 = (real_68[l] <= a2591);
        const Mask a2593 = ~a2585;
        const Mask a2594 = (a2592 & a2593);
        const Real a2595 = real_68[l] / 333500000.0;
        const Real a2596 = maximum(a2595, real_75[l]);
        const Real a2597 = minimum(a2596, real_66[l]);
        const Real a2598 = 2094000.0 * a2564;
        const Real a2599 = real_74[l] + a2598;
        const Real a2600 = a2599 * a2579;
        const Real a2602 = a2564 * 333500000.0;
        const Real a2603 = a2602 - a2600;
        const Real a2604 = a2603 - real_68[l];
        const Real a2605 = 2094000.0 * a2579;
        const Real a2607 = 333500000.0 - a2605;
        const Real a2608 = a2599 * a2581;
        const Real a2609 = a2607 + a2608;
        const Real a2610 = a2604 / a2609;
        const Real a2611 = a2564 - a2610;
        const Mask a2612 = (a2604 > 0.0);
        const Real a2613 = maximum(a2564, a2597);
        const Real a2614 = a2597 + a2613;
        const Real a2615 = a2614 * 0.5;
        const Real a2616 = select(a2612, a2615, a2597);
        const Mask a2617 = (a2611 >= a2597);
        const Real a2618 = minimum(a2611, real_66[l]);
        const Real a2619 = select(a2617, a2618, a2616);
        const Real a2620 = select(a2594, real_75[l], a2619);
        const Real a2621 = select(a2585, real_66[l], a2620);
        const Real a2622 = a2621 * 333500000.0;
        const Real a2623 = real_68[l] - a2622;
        const Real a2624 = 2094000.0 * a2621;
        const Real a2625 = real_74[l] + a2624;
        const Real a2626 = a2623 / a2625;
        const Real a2627 = a2621 - numbers[l + 15 * LAYERS + 54];
        const Real a2628 = a2627 / real_79[l];
        const Real a2629 = at_least(a2628, 1e-12);
        const Real a2630 = log(a2629);
        const Real a2631 = numbers[l + LAYERS + 47] * a2630;
        const Real a2632 = numbers[l + 16 * LAYERS + 54] - a2631;
        const Real a2633 = at_most(a2632, 16.11809565095832);
        const Real a2634 = exp(a2633);
        const Real a2635 = numbers[l + LAYERS + 47] * a2634;
        const Real a2636 = a2629 * real_79[l];
        const Real a2637 = a2635 / a2636;
        const Real a2639 = a2634 * 0.008034787106446777;
        const Real a2641 = a2639 + numbers[l + 6 * LAYERS + 47];
        const Real a2642 = -a2641;
        const Real a2643 = a2637 * 0.008034787106446777;
        const Mask a2644 = (a2585 | a2594);
        const Real a2645 = select(a2644, a2626, a2642);
        real_36[l] = a2495;
        real_70[l] = a2584;
        real_59[l] = a2591;
        real_61[l] = a2621;
        real_45[l] = a2622;
        real_46[l] = a2625;
        real_60[l] = a2642;
        real_73[l] = a2643;
        real_105[l + 1] = a2645;
    }
    // snow_ground._residuals
    const Real x2950 = real_15[4] + real_105[1];
    const Real x2952 = x2462 * x2950;
    // snow_ground._equations, snow_ground._residuals
    for (int l = 0; l < 4; ++l) {
        const Real a2559 = seconds * real_28[l];
        const Real a2560 = select(x2460, a2559, 0.0);
        const Real a2948 = real_15[l + 1] - real_15[l];
        const Real a2949 = a2560 * a2948;
        real_25[l] = a2560;
        real_20[l] = a2949;
    }
    // snow_ground._residuals
    real_20[4] = real_of(0.0);
    real_106[0] = real_of(0.0);
    for (int l = 0; l < 4; ++l) real_106[l + 1] = real_20[l];
    const Real x2958 = seconds * x2945;
    // enthalpy._drop_from_above
    real_105[0] = real_of(0.0);
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_78[l] = real_105[l + 2];
    real_78[LAYERS - 1] = real_of(0.0);
    // snow_ground._residuals
    const Real x2973 = x2465 * real_15[4];
    // snow_ground._residuals, snow_ground._at
    Real a2976_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a2956 = real_20[l] - real_106[l];
        const Real a2957 = a2956 - in_row(l, 4, x2952);
        const Real a2959 = real_23[l] - real_23[l];
        const Real a2960 = a2959 + a2957;
        const Real a2961 = a2960 - in_row(l, 0, x2958);
        const Real a2975 = magnitude(a2961);
        a2976_last = a2976_last + a2975;
        real_15[l] = a2961;
        real_107[l] = a2975;
    }
    // snow_ground._at
    const Real x2977 = x439 * a2976_last;
    // enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
    Real a2981_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2962 = real_46[l] * real_105[l + 1];
        const Real a2963 = a2962 + real_45[l];
        const Real a2964 = a2963 - real_68[l];
        const Real a2966 = real_105[l + 1] - real_105[l];
        const Real a2967 = real_1[l] * a2966;
        const Real a2968 = a2964 + a2967;
        const Real a2970 = real_105[l + 1] - real_78[l];
        const Real a2971 = real_77[l] * a2970;
        const Real a2972 = a2968 + a2971;
        const Real a2974 = a2972 - in_row(l, 0, x2973);
        const Real a2979 = magnitude(a2974);
        const Real a2980 = numbers[l] * a2979;
        a2981_last = a2981_last + a2980;
        real_72[l] = a2974;
        real_69[l] = a2979;
    }
    // snow_ground._at
    const Real x2982 = a2981_last - x2977;
    // snow_ground._tolerance
    const Real x2985 = seconds * x438;
    const Real x2986 = magnitude(x2943);
    const Real x2987 = magnitude(real_0[0]);
    const Real x2988 = x2986 + x2987;
    const Real x2989 = x2985 * x2988;
    Real a2990_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a2990_last = a2990_last + real_25[l];
    }
    const Real x2991 = a2990_last + x2462;
    const Real x2994 = magnitude(real_76[0]);
    Real a2993_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a2992 = magnitude(real_0[l]);
        a2993_last = maximum(a2993_last, a2992);
    }
    const Real x2995 = a2993_last + x2994;
    const Real x2996 = x2995 + 30.0;
    const Real x2997 = x2991 * x2996;
    const Real x2998 = x2997 + x2989;
    // snow_ground._at
    Mask a2984_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a2983 = (real_69[l] > real_36[l]);
        a2984_last = (a2984_last | a2983);
    }
    // snow_ground._tolerance, snow_ground._at
    Mask a3002_last = mask_of(false);
    for (int l = 0; l < 5; ++l) {
        const Real a2999 = real_21[l] + x2998;
        const Real a3000 = a2999 * 7.105427357601002e-15;
        const Mask a3001 = (real_107[l] > a3000);
        a3002_last = (a3002_last | a3001);
    }
    // snow_ground._at
    const Mask x3003 = (a2984_last | a3002_last);
    // snow_ground._solution
    for (int l = 0; l < 5; ++l) real_107[l] = real_24[l];
    for (int l = 0; l < LAYERS; ++l) real_69[l] = real_105[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_76[l] = real_61[l];
    for (int l = 0; l < LAYERS; ++l) real_78[l] = real_60[l];
    for (int l = 0; l < LAYERS; ++l) real_46[l] = real_73[l];
    Real w3009 = x2943;
    Real w3010 = x2945;
    Real w3011 = x2947;
    Real w3012 = x2932;
    Mask w3013 = x2665;
    for (int l = 0; l < 5; ++l) real_0[l] = real_15[l];
    for (int l = 0; l < LAYERS; ++l) real_45[l] = real_72[l];
    Real w3016 = x2982;
    Real w3017 = real_of(1.0);
    Real w3018 = real_of(0.0);
    Mask w3019 = x3003;
    for (int pass = 0; pass < 240; ++pass) {
        if (!any_lane(w3019)) break;
        // snow_ground._is_slow
        const Mask x3036 = (w3018 >= 40.0);
        const Mask x3037 = (w3018 < 60.0);
        const Mask x3038 = (x3036 & x3037);
        const Mask x3039 = (mask_of(false) | x3038);
        const Mask x3040 = (w3018 >= 80.0);
        const Mask x3041 = (w3018 < 120.0);
        const Mask x3042 = (x3040 & x3041);
        const Mask x3043 = (x3039 | x3042);
        const Mask x3044 = (w3018 >= 160.0);
        const Mask x3045 = (w3018 < 200.0);
        const Mask x3046 = (x3044 & x3045);
        const Mask x3047 = (x3043 | x3046);
        // snow_ground._iteration
        const Real x3048 = -x2561;
        const Real x3049 = select(x3047, x3048, w3011);
        // snow_ground._direction
        for (int l = 0; l < 4; ++l) real_106[l] = real_25[l];
        real_106[4] = real_of(0.0);
        real_20[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_20[l + 1] = real_25[l];
        const Real x3054 = seconds * x3049;
        // snow_layers.warmth, snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a3031 = real_107[l] - real_21[l];
            const Mask a3032 = (real_107[l] < 0.0);
            const Mask a3033 = (a3031 > 0.0);
            const Real a3034 = select(a3033, real_18[l], 0.0);
            const Real a3035 = select(a3032, real_22[l], a3034);
            const Real a3052 = real_106[l] + real_20[l];
            const Real a3053 = a3052 + in_row(l, 4, x2462);
            const Real a3055 = a3053 - in_row(l, 0, x3054);
            real_108[l] = a3035;
            real_109[l] = a3055;
        }
        // snow_ground._direction
        const Real x3059 = x2465 * real_108[4];
        const Real x3068 = -x2462;
        for (int l = 0; l < 4; ++l) {
            const Real a3057 = real_25[l] * real_108[l];
            const Real a3058 = -a3057;
            const Real a3066 = real_25[l] * real_108[l + 1];
            const Real a3067 = -a3066;
            real_110[l] = a3058;
            real_111[l] = a3067;
        }
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a3061 = -real_65[l + 1];
            const Real a3069 = -real_77[l];
            real_110[l + 5] = a3061;
            real_111[l + 5] = a3069;
        }
        // tridiagonal._solve
        real_110[4] = x3059;
        // snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a3062 = real_108[l] * real_109[l];
            const Real a3063 = a3062 + 1.0;
            const Real a3070 = -real_0[l];
            real_112[l] = a3063;
            real_113[l] = a3070;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a3020 = (real_76[l] < real_66[l]);
            const Mask a3021 = (real_76[l] > real_75[l]);
            const Mask a3022 = (a3020 & a3021);
            const Real a3023 = 2094000.0 * real_69[l];
            const Real a3024 = a3023 + 333500000.0;
            const Real a3025 = select(a3022, real_46[l], 1.0);
            const Real a3026 = a3024 / a3025;
            const Real a3027 = 2094000.0 * real_76[l];
            const Real a3028 = real_74[l] + a3027;
            const Real a3029 = select(a3022, a3026, 0.0);
            const Real a3030 = a3028 + a3029;
            const Real a3064 = a3030 + real_1[l];
            const Real a3065 = a3064 + real_77[l];
            const Real a3071 = -real_45[l];
            real_67[l] = a3028;
            real_33[l] = a3030;
            real_112[l + 5] = a3065;
            real_113[l + 5] = a3071;
        }
        // tridiagonal._solve
        real_111[4] = x3068;
        solve_tridiagonal<LAYERS + 5>(real_110, real_112, real_111, real_113, real_114);
        // snow_ground._iteration, snow_ground._stopped, snow_layers.warmth
        for (int l = 0; l < 5; ++l) {
            const Real a3077 = w3017 * real_114[l];
            const Real a3078 = real_107[l] + a3077;
            const Mask a3079 = (real_107[l] <= 0.0);
            const Mask a3080 = (a3078 > 0.0);
            const Mask a3081 = (a3079 & a3080);
            const Mask a3082 = (real_107[l] >= 0.0);
            const Mask a3083 = (a3078 < 0.0);
            const Mask a3084 = (a3082 & a3083);
            const Real a3085 = select(a3081, 1e-06, a3078);
            const Real a3086 = select(a3084, (-1e-06), a3085);
            const Mask a3087 = (real_107[l] <= real_21[l]);
            const Mask a3088 = (a3086 > real_21[l]);
            const Mask a3089 = (a3087 & a3088);
            const Mask a3090 = (real_107[l] >= real_21[l]);
            const Mask a3091 = (a3086 < real_21[l]);
            const Mask a3092 = (a3090 & a3091);
            const Real a3093 = real_21[l] + 1e-06;
            const Real a3094 = select(a3089, a3093, a3086);
            const Real a3095 = real_21[l] - 1e-06;
            const Real a3096 = select(a3092, a3095, a3094);
            const Real a3153 = select(w3019, a3096, real_107[l]);
            const Real a3158 = a3153 - real_21[l];
            const Mask a3159 = (a3153 < 0.0);
            const Mask a3160 = (a3158 > 0.0);
            const Real a3161 = a3153 * real_22[l];
            const Real a3162 = a3158 * real_18[l];
            const Real a3163 = select(a3160, a3162, 0.0);
            const Real a3164 = select(a3159, a3161, a3163);
            real_109[l] = a3153;
            real_108[l] = a3164;
        }
        // snow_skin.solve_skin
        const Real x3165 = x438 * real_108[0];
        const Real x3166 = x2558 + x3165;
        const Mask x3167 = (x3166 >= 0.0);
        const Real x3168 = at_most(w3009, 0.0);
        const Real x3169 = select(x3167, 0.0, x3168);
        const Real x3170 = real_108[0] - 1.0;
        const Real x3171 = at_least(x3170, (-270.0));
        const Real x3172 = at_most(x3171, (-150.0));
        const Real x3173 = maximum(x3169, x3172);
        // snow_skin.skin_flux
        const Real x3174 = x3173 + 273.15;
        const Real x3175 = x3173 - x468;
        // calm_air.coefficient
        const Real x3177 = x3175 * x460;
        const Real x3178 = -x3177;
        // calm_air.limited_richardson
        const Mask x3179 = (x3178 > 0.0);
        const Real x3180 = select(x3179, x3177, 0.0);
        const Real x3182 = x3180 * x514;
        const Real x3183 = -x3182;
        const Real x3184 = expm1(x3183);
        const Real x3186 = x3184 + 2.0;
        const Real x3187 = x3184 / x3186;
        const Real x3189 = numbers[LAYERS + 2] * x3187;
        const Real x3191 = select(x3179, x3189, x3177);
        const Real x3192 = -x3191;
        const Real x3193 = x3187 * x3187;
        const Real x3194 = 1.0 - x3193;
        const Real x3195 = select(x3179, x3194, 1.0);
        // calm_air.coefficient
        const Mask x3196 = (x3192 > 0.0);
        const Real x3197 = select(x3196, x3191, 0.0);
        const Real x3199 = x3197 * 5.0;
        const Real x3201 = 1.0 - x3199;
        const Real x3202 = sqrt(x3201);
        const Real x3203 = x3197 * 15.0;
        const Real x3205 = x3203 * x3202;
        const Real x3207 = 1.0 - x3205;
        const Real x3208 = 1 / x3207;
        const Real x3210 = x3208 * x3208;
        const Real x3212 = x3202 * 15.0;
        const Real x3213 = x3197 * 37.5;
        const Real x3215 = x3213 / x3202;
        const Real x3217 = x3212 - x3215;
        const Real x3218 = x3210 * x3217;
        const Real x3219 = -x3218;
        const Real x3220 = select(x3196, 0.0, x3191);
        const Mask x3221 = (x3220 > 1e-30);
        const Real x3222 = at_least(x3220, 1e-30);
        const Real x3223 = sqrt(x3222);
        const Real x3224 = select(x3221, x3223, 0.0);
        const Real x3225 = x463 * x3224;
        const Real x3226 = x3225 + 1.0;
        const Real x3227 = 1 / x3226;
        const Real x3228 = x3220 * 15.0;
        const Real x3229 = x3228 * x3227;
        const Real x3230 = x3229 + 1.0;
        const Real x3231 = x3227 * (-7.5);
        const Real x3232 = x3227 + 1.0;
        const Real x3233 = x3231 * x3232;
        const Real x3234 = select(x3196, x3219, x3233);
        const Real x3235 = x3234 * x3195;
        const Real x3236 = select(x3196, x3208, x3230);
        const Real x3237 = x457 * x3236;
        const Real x3238 = x2738 * x3235;
        // snow_skin.skin_flux
        const Real x3240 = x108 * x3237;
        const Real x3241 = x108 * x3238;
        const Real x3243 = x3174 * 461.0;
        const Real x3244 = 2830000.0 / x3243;
        const Real x3245 = x3173 / 273.15;
        const Real x3246 = x3245 * x3244;
        const Real x3247 = exp(x3246);
        const Real x3248 = x3247 * 611.0;
        const Real x3249 = x3248 * 0.378;
        const Real x3250 = forcing[3] - x3249;
        const Real x3251 = x3248 * 0.622;
        const Real x3252 = x3251 / x3250;
        const Real x3253 = x3244 / x3174;
        const Real x3254 = x3252 * x3253;
        const Real x3255 = forcing[3] / x3250;
        const Real x3256 = x3254 * x3255;
        const Real x3257 = x3252 - forcing[2];
        const Real x3258 = x3240 * 1004.5;
        const Real x3259 = x3258 + numbers[LAYERS + 4];
        const Real x3260 = x3174 * x3174;
        const Real x3261 = x3260 * x3174;
        const Real x3262 = x2550 * x3261;
        const Real x3263 = x3240 * x3257;
        const Real x3264 = x3241 * x3257;
        const Real x3266 = x3240 * x3256;
        const Real x3267 = x3266 - x3264;
        const Real x3268 = x3259 * x3175;
        const Real x3269 = x3241 * 1004.5;
        const Real x3271 = x3269 * x3175;
        const Real x3273 = x3259 - x3271;
        const Real x3274 = x3262 * x3174;
        const Real x3275 = x467 - x3274;
        const Real x3276 = x3275 - x3268;
        const Real x3277 = 2830000.0 * x3263;
        const Real x3278 = x3276 - x3277;
        const Real x3279 = x3262 * (-4.0);
        const Real x3280 = x3279 - x3273;
        const Real x3281 = 2830000.0 * x3267;
        const Real x3282 = x3280 - x3281;
        // snow_skin.solve_skin
        const Mask x3283 = ~x3167;
        const Mask x3284 = (x2460 & x3283);
        Real w3285 = x3173;
        Real w3286 = x3278;
        Real w3287 = x3282;
        Real w3288 = x3268;
        Real w3289 = x3263;
        Real w3290 = x3172;
        Real w3291 = real_of(0.0);
        Real w3292 = real_of(INFINITE);
        Mask w3293 = x3284;
        for (int pass = 0; pass < 60; ++pass) {
            if (!any_lane(w3293)) break;
            // snow_skin._closer
            const Real x3294 = w3285 - real_108[0];
            const Real x3295 = x438 * x3294;
            const Real x3296 = w3286 - x3295;
            const Mask x3297 = (x3296 > 0.0);
            const Real x3298 = select(x3297, w3285, w3290);
            const Real x3299 = select(x3297, w3291, w3285);
            const Real x3300 = x438 - w3287;
            const Real x3301 = at_least(x3300, 0.001);
            const Real x3302 = x3296 / x3301;
            const Real x3303 = w3285 + x3302;
            const Mask x3304 = (x3303 < x3298);
            const Mask x3305 = (x3303 > x3299);
            const Mask x3306 = (x3304 | x3305);
            const Real x3307 = magnitude(x3302);
            const Real x3308 = w3292 * 0.5;
            const Mask x3309 = (x3307 > x3308);
            const Mask x3310 = (x3306 | x3309);
            const Real x3311 = x3298 + x3299;
            const Real x3312 = x3311 * 0.5;
            const Real x3313 = select(x3310, x3312, x3303);
            const Real x3314 = select(w3293, x3313, w3285);
            const Real x3315 = x3314 - w3285;
            const Real x3316 = magnitude(x3315);
            // snow_skin.skin_flux
            const Real x3317 = x3314 + 273.15;
            const Real x3318 = x3314 - x468;
            // calm_air.coefficient
            const Real x3320 = x3318 * x460;
            const Real x3321 = -x3320;
            // calm_air.limited_richardson
            const Mask x3322 = (x3321 > 0.0);
            const Real x3323 = select(x3322, x3320, 0.0);
            const Real x3325 = x3323 * x514;
            const Real x3326 = -x3325;
            const Real x3327 = expm1(x3326);
            const Real x3329 = x3327 + 2.0;
            const Real x3330 = x3327 / x3329;
            const Real x3332 = numbers[LAYERS + 2] * x3330;
            const Real x3334 = select(x3322, x3332, x3320);
            const Real x3335 = -x3334;
            const Real x3336 = x3330 * x3330;
            const Real x3337 = 1.0 - x3336;
            const Real x3338 = select(x3322, x3337, 1.0);
            // calm_air.coefficient
            const Mask x3339 = (x3335 > 0.0);
            const Real x3340 = select(x3339, x3334, 0.0);
            const Real x3342 = x3340 * 5.0;
            const Real x3344 = 1.0 - x3342;
            const Real x3345 = sqrt(x3344);
            const Real x3346 = x3340 * 15.0;
            const Real x3348 = x3346 * x3345;
            const Real x3350 = 1.0 - x3348;
            const Real x3351 = 1 / x3350;
            const Real x3353 = x3351 * x3351;
            const Real x3355 = x3345 * 15.0;
            const Real x3356 = x3340 * 37.5;
            const Real x3358 = x3356 / x3345;
            const Real x3360 = x3355 - x3358;
            const Real x3361 = x3353 * x3360;
            const Real x3362 = -x3361;
            const Real x3363 = select(x3339, 0.0, x3334);
            const Mask x3364 = (x3363 > 1e-30);
            const Real x3365 = at_least(x3363, 1e-30);
            const Real x3366 = sqrt(x3365);
            const Real x3367 = select(x3364, x3366, 0.0);
            const Real x3368 = x463 * x3367;
            const Real x3369 = x3368 + 1.0;
            const Real x3370 = 1 / x3369;
            const Real x3371 = x3363 * 15.0;
            const Real x3372 = x3371 * x3370;
            const Real x3373 = x3372 + 1.0;
            const Real x3374 = x3370 * (-7.5);
            const Real x3375 = x3370 + 1.0;
            const Real x3376 = x3374 * x3375;
            const Real x3377 = select(x3339, x3362, x3376);
            const Real x3378 = x3377 * x3338;
            const Real x3379 = select(x3339, x3351, x3373);
            const Real x3380 = x457 * x3379;
            const Real x3381 = x2738 * x3378;
            // snow_skin.skin_flux
            const Real x3383 = x108 * x3380;
            const Real x3384 = x108 * x3381;
            const Real x3386 = x3317 * 461.0;
            const Real x3387 = 2830000.0 / x3386;
            const Real x3388 = x3314 / 273.15;
            const Real x3389 = x3388 * x3387;
            const Real x3390 = exp(x3389);
            const Real x3391 = x3390 * 611.0;
            const Real x3392 = x3391 * 0.378;
            const Real x3393 = forcing[3] - x3392;
            const Real x3394 = x3391 * 0.622;
            const Real x3395 = x3394 / x3393;
            const Real x3396 = x3387 / x3317;
            const Real x3397 = x3395 * x3396;
            const Real x3398 = forcing[3] / x3393;
            const Real x3399 = x3397 * x3398;
            const Real x3400 = x3395 - forcing[2];
            const Real x3401 = x3383 * 1004.5;
            const Real x3402 = x3401 + numbers[LAYERS + 4];
            const Real x3403 = x3317 * x3317;
            const Real x3404 = x3403 * x3317;
            const Real x3405 = x2550 * x3404;
            const Real x3406 = x3383 * x3400;
            const Real x3407 = x3384 * x3400;
            const Real x3409 = x3383 * x3399;
            const Real x3410 = x3409 - x3407;
            const Real x3411 = x3402 * x3318;
            const Real x3412 = x3384 * 1004.5;
            const Real x3414 = x3412 * x3318;
            const Real x3416 = x3402 - x3414;
            const Real x3417 = x3405 * x3317;
            const Real x3418 = x467 - x3417;
            const Real x3419 = x3418 - x3411;
            const Real x3420 = 2830000.0 * x3406;
            const Real x3421 = x3419 - x3420;
            const Real x3422 = x3405 * (-4.0);
            const Real x3423 = x3422 - x3416;
            const Real x3424 = 2830000.0 * x3410;
            const Real x3425 = x3423 - x3424;
            // snow_skin._closer
            const Real x3426 = select(w3293, x3316, w3292);
            const Mask x3427 = (x3316 >= 1e-09);
            const Mask x3428 = (w3293 & x3427);
            w3285 = x3314;
            w3286 = x3421;
            w3287 = x3425;
            w3288 = x3411;
            w3289 = x3406;
            w3290 = x3298;
            w3291 = x3299;
            w3292 = x3426;
            w3293 = x3428;
        }
        // snow_skin.solve_skin
        const Real x3429 = x438 - w3287;
        const Real x3430 = at_least(x3429, 0.001);
        const Real x3431 = at_least(real_108[0], 0.0);
        const Real x3432 = x3431 * 20.0;
        const Mask x3433 = (x3431 > 0.0);
        const Real x3434 = select(x3433, 20.0, 0.0);
        const Real x3435 = w3285 - real_108[0];
        const Real x3436 = x438 * x3435;
        const Real x3437 = select(x3167, x2558, x3436);
        const Real x3438 = x438 / x3430;
        const Real x3439 = w3287 * x3438;
        const Real x3440 = select(x3167, 0.0, x3439);
        const Real x3441 = select(x2460, w3285, 0.0);
        const Real x3442 = x3437 - x3432;
        const Real x3443 = select(x2460, x3442, 0.0);
        const Real x3444 = x3440 - x3434;
        const Real x3445 = select(x2460, x3444, 0.0);
        // enthalpy.enthalpy, snow_ground._iteration, enthalpy.layers_with, enthalpy.fusion_heat, enthalpy.at, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3097 = real_67[l] * real_69[l];
            const Real a3098 = real_76[l] * 333500000.0;
            const Real a3099 = a3097 + a3098;
            const Real a3100 = real_33[l] * real_114[l + 5];
            const Real a3101 = w3017 * a3100;
            const Real a3102 = a3099 + a3101;
            const Mask a3103 = (a3102 >= real_70[l]);
            const Mask a3104 = (a3102 <= real_59[l]);
            const Mask a3105 = ~a3103;
            const Mask a3106 = (a3104 & a3105);
            const Real a3107 = a3102 / 333500000.0;
            const Real a3108 = maximum(a3107, real_75[l]);
            const Real a3109 = minimum(a3108, real_66[l]);
            const Real a3110 = real_67[l] * real_78[l];
            const Real a3111 = a3110 + a3098;
            const Real a3112 = a3111 - a3102;
            const Real a3113 = 2094000.0 * real_78[l];
            const Real a3114 = a3113 + 333500000.0;
            const Real a3115 = real_67[l] * real_46[l];
            const Real a3116 = a3114 + a3115;
            const Real a3117 = a3112 / a3116;
            const Real a3118 = real_76[l] - a3117;
            const Mask a3119 = (a3112 > 0.0);
            const Real a3120 = maximum(real_76[l], a3109);
            const Real a3121 = a3109 + a3120;
            const Real a3122 = a3121 * 0.5;
            const Real a3123 = select(a3119, a3122, a3109);
            const Mask a3124 = (a3118 >= a3109);
            const Real a3125 = minimum(a3118, real_66[l]);
            const Real a3126 = select(a3124, a3125, a3123);
            const Real a3127 = select(a3106, real_75[l], a3126);
            const Real a3128 = select(a3103, real_66[l], a3127);
            const Real a3129 = a3128 * 333500000.0;
            const Real a3130 = a3102 - a3129;
            const Real a3131 = 2094000.0 * a3128;
            const Real a3132 = real_74[l] + a3131;
            const Real a3133 = a3130 / a3132;
            const Real a3134 = a3128 - numbers[l + 15 * LAYERS + 54];
            const Real a3135 = a3134 / real_79[l];
            const Real a3136 = at_least(a3135, 1e-12);
            const Real a3137 = log(a3136);
            const Real a3138 = numbers[l + LAYERS + 47] * a3137;
            const Real a3139 = numbers[l + 16 * LAYERS + 54] - a3138;
            const Real a3140 = at_most(a3139, 16.11809565095832);
            const Real a3141 = exp(a3140);
            const Real a3142 = numbers[l + LAYERS + 47] * a3141;
            const Real a3143 = a3136 * real_79[l];
            const Real a3144 = a3142 / a3143;
            const Real a3146 = a3141 * 0.008034787106446777;
            const Real a3148 = a3146 + numbers[l + 6 * LAYERS + 47];
            const Real a3149 = -a3148;
            const Real a3150 = a3144 * 0.008034787106446777;
            const Mask a3151 = (a3103 | a3106);
            const Real a3152 = select(a3151, a3133, a3149);
            const Real a3154 = select(w3019, a3152, real_69[l]);
            const Real a3155 = select(w3019, a3128, real_76[l]);
            const Real a3156 = select(w3019, a3149, real_78[l]);
            const Real a3157 = select(w3019, a3150, real_46[l]);
            real_80[l + 1] = a3154;
            real_44[l] = a3155;
            real_38[l] = a3156;
            real_64[l] = a3157;
        }
        // snow_ground._residuals
        const Real x3448 = real_108[4] - real_80[1];
        const Real x3449 = x2462 * x3448;
        for (int l = 0; l < 4; ++l) {
            const Real a3446 = real_108[l] - real_108[l + 1];
            const Real a3447 = real_25[l] * a3446;
            real_20[l] = a3447;
        }
        real_20[4] = real_of(0.0);
        real_106[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_106[l + 1] = real_20[l];
        const Real x3454 = seconds * x3443;
        // enthalpy._drop_from_above
        real_80[0] = real_of(0.0);
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_33[l] = real_80[l + 2];
        real_33[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x3472 = x2465 * real_108[4];
        // snow_ground._residuals, snow_ground._at
        Real a3476_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a3452 = real_20[l] - real_106[l];
            const Real a3453 = a3452 + in_row(l, 4, x3449);
            const Real a3455 = real_109[l] + real_23[l];
            const Real a3456 = a3455 + a3453;
            const Real a3457 = a3456 - in_row(l, 0, x3454);
            const Real a3475 = magnitude(a3457);
            a3476_last = a3476_last + a3475;
            real_115[l] = a3457;
            real_116[l] = a3475;
        }
        // snow_ground._at
        const Real x3477 = x439 * a3476_last;
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
        Real a3481_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3458 = 2094000.0 * real_44[l];
            const Real a3459 = real_74[l] + a3458;
            const Real a3460 = a3459 * real_80[l + 1];
            const Real a3461 = real_44[l] * 333500000.0;
            const Real a3462 = a3460 + a3461;
            const Real a3463 = a3462 - real_68[l];
            const Real a3465 = real_80[l + 1] - real_80[l];
            const Real a3466 = real_1[l] * a3465;
            const Real a3467 = a3463 + a3466;
            const Real a3469 = real_80[l + 1] - real_33[l];
            const Real a3470 = real_77[l] * a3469;
            const Real a3471 = a3467 + a3470;
            const Real a3474 = a3471 + in_row(l, 0, x3472);
            const Real a3479 = magnitude(a3474);
            const Real a3480 = numbers[l] * a3479;
            a3481_last = a3481_last + a3480;
            real_67[l] = a3474;
            real_35[l] = a3479;
        }
        // snow_ground._at
        const Real x3482 = a3481_last - x3477;
        // snow_ground._tolerance
        const Real x3485 = magnitude(x3441);
        const Real x3486 = magnitude(real_108[0]);
        const Real x3487 = x3485 + x3486;
        const Real x3488 = x2985 * x3487;
        Real a3489_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a3489_last = a3489_last + real_25[l];
        }
        const Real x3490 = a3489_last + x2462;
        Real a3492_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a3491 = magnitude(real_108[l]);
            a3492_last = maximum(a3492_last, a3491);
        }
        const Real x3493 = a3492_last + x2994;
        const Real x3494 = x3493 + 30.0;
        const Real x3495 = x3490 * x3494;
        const Real x3496 = x3495 + x3488;
        // snow_ground._at
        Mask a3484_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a3483 = (real_35[l] > real_36[l]);
            a3484_last = (a3484_last | a3483);
        }
        // snow_ground._tolerance, snow_ground._at
        Mask a3500_last = mask_of(false);
        for (int l = 0; l < 5; ++l) {
            const Real a3497 = real_21[l] + x3496;
            const Real a3498 = a3497 * 7.105427357601002e-15;
            const Mask a3499 = (real_116[l] > a3498);
            a3500_last = (a3500_last | a3499);
        }
        // snow_ground._at
        const Mask x3501 = (a3484_last | a3500_last);
        // snow_ground._iteration
        const Real x3502 = w3017 * 0.0001;
        const Real x3503 = 1.0 - x3502;
        const Real x3504 = x3503 * w3016;
        const Mask x3505 = (x3482 < x3504);
        const Mask x3506 = (w3018 < 5.0);
        const Mask x3507 = (x3505 | x3506);
        const Mask x3508 = (w3017 <= 0.0001);
        const Mask x3509 = (x3507 | x3508);
        const Mask x3510 = (x3509 | x3047);
        const Mask x3511 = (w3019 & x3510);
        const Real x3512 = w3017 * 2.0;
        const Real x3513 = at_most(x3512, 1.0);
        const Real x3514 = w3017 * 0.5;
        const Real x3515 = select(x3511, x3513, x3514);
        const Real x3516 = w3018 + 1.0;
        // snow_ground._is_slow
        const Mask x3517 = (x3516 >= 40.0);
        const Mask x3518 = (x3516 < 60.0);
        const Mask x3519 = (x3517 & x3518);
        const Mask x3520 = (mask_of(false) | x3519);
        const Mask x3521 = (x3516 >= 80.0);
        const Mask x3522 = (x3516 < 120.0);
        const Mask x3523 = (x3521 & x3522);
        const Mask x3524 = (x3520 | x3523);
        const Mask x3525 = (x3516 >= 160.0);
        const Mask x3526 = (x3516 < 200.0);
        const Mask x3527 = (x3525 & x3526);
        const Mask x3528 = (x3524 | x3527);
        // snow_ground._iteration
        const Mask x3529 = (x3047 | x3528);
        const Real x3530 = select(x3529, 1.0, x3515);
        const Real x3536 = select(x3511, x3441, w3009);
        const Real x3537 = select(x3511, x3443, w3010);
        const Real x3538 = select(x3511, x3445, w3011);
        const Real x3539 = select(x3511, x3430, w3012);
        const Mask x3540 = select(x3511, x3167, w3013);
        const Real x3543 = select(x3511, x3482, w3016);
        const Mask x3544 = select(x3511, x3501, w3019);
        const Real x3545 = select(w3019, x3530, w3017);
        const Real x3546 = real_of_mask(w3019);
        const Real x3547 = w3018 + x3546;
        const Mask x3548 = ~x3511;
        const Mask x3549 = (x3544 | x3548);
        const Mask x3550 = (w3019 & x3549);
        for (int l = 0; l < 5; ++l) {
            const Real a3531 = select(x3511, real_109[l], real_107[l]);
            const Real a3541 = select(x3511, real_115[l], real_0[l]);
            real_116[l] = a3531;
            real_108[l] = a3541;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3532 = select(x3511, real_80[l + 1], real_69[l]);
            const Real a3533 = select(x3511, real_44[l], real_76[l]);
            const Real a3534 = select(x3511, real_38[l], real_78[l]);
            const Real a3535 = select(x3511, real_64[l], real_46[l]);
            const Real a3542 = select(x3511, real_67[l], real_45[l]);
            real_35[l] = a3532;
            real_33[l] = a3533;
            real_47[l] = a3534;
            real_39[l] = a3535;
            real_50[l] = a3542;
        }
        for (int l = 0; l < 5; ++l) real_107[l] = real_116[l];
        for (int l = 0; l < LAYERS; ++l) real_69[l] = real_35[l];
        for (int l = 0; l < LAYERS; ++l) real_76[l] = real_33[l];
        for (int l = 0; l < LAYERS; ++l) real_78[l] = real_47[l];
        for (int l = 0; l < LAYERS; ++l) real_46[l] = real_39[l];
        for (int l = 0; l < 5; ++l) real_0[l] = real_108[l];
        for (int l = 0; l < LAYERS; ++l) real_45[l] = real_50[l];
        w3009 = x3536;
        w3010 = x3537;
        w3011 = x3538;
        w3012 = x3539;
        w3013 = x3540;
        w3016 = x3543;
        w3017 = x3545;
        w3018 = x3547;
        w3019 = x3550;
    }
    // snow_ground._tolerance
    const Real x3558 = magnitude(w3009);
    // snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a3551 = real_107[l] - real_21[l];
        const Mask a3552 = (real_107[l] < 0.0);
        const Mask a3553 = (a3551 > 0.0);
        const Real a3554 = real_107[l] * real_22[l];
        const Real a3555 = a3551 * real_18[l];
        const Real a3556 = select(a3553, a3555, 0.0);
        const Real a3557 = select(a3552, a3554, a3556);
        real_15[l] = a3557;
    }
    // snow_ground._tolerance
    const Real x3559 = magnitude(real_15[0]);
    const Real x3560 = x3558 + x3559;
    const Real x3561 = x2985 * x3560;
    Real a3562_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a3562_last = a3562_last + real_25[l];
    }
    const Real x3563 = a3562_last + x2462;
    Real a3565_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a3564 = magnitude(real_15[l]);
        a3565_last = maximum(a3565_last, a3564);
    }
    const Real x3566 = a3565_last + x2994;
    const Real x3567 = x3566 + 30.0;
    const Real x3568 = x3563 * x3567;
    const Real x3569 = x3568 + x3561;
    // snow_ground._tolerance, snow_ground._solution
    Mask a3576_last = mask_of(true);
    for (int l = 0; l < 5; ++l) {
        const Real a3570 = real_21[l] + x3569;
        const Real a3571 = a3570 * 7.105427357601002e-15;
        const Real a3572 = a3571 * 8.0;
        const Real a3574 = magnitude(real_0[l]);
        const Mask a3575 = (a3574 <= a3572);
        a3576_last = (a3576_last & a3575);
    }
    // snow_ground._solution
    Mask a3579_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        after[2 * LAYERS + l] = real_76[l];
        const Real a3573 = real_36[l] * 8.0;
        const Real a3577 = magnitude(real_45[l]);
        const Mask a3578 = (a3577 <= a3573);
        a3579_last = (a3579_last & a3578);
    }
    const Mask x3580 = (a3576_last & a3579_last);
    // snow_ground.advance_snow_ground
    const Real x3582 = select(x2460, w3009, 0.0);
    const Real x3583 = select(x2460, w3010, 0.0);
    const Real x3584 = real_15[4] - real_69[0];
    const Real x3585 = x437 * x3584;
    const Real x3586 = select(x2460, x3585, 0.0);
    // snow_ground.advance_snow_ground, ground_heat.heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3581 = select(x3580, real_69[l], NOT_A_NUMBER);
        const Real a3587 = a3581 + 273.15;
        after[l] = a3587;
        real_45[l] = a3581;
        real_36[l] = a3587;
    }
    // ground_heat.heat
    const Real x3589 = x2379 - real_36[0];
    Real a3591_last = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3588 = real_45[l] - real_45[l + 1];
        const Real a2405_1508 = real_104[l + 1] * 4200000.0;
        const Real a3590 = a2405_1508 * a3588;
        a3591_last = a3591_last + a3590;
    }
    results[LAYERS + 43] = a3591_last;
    const Real x3594 = x2459 * x3589;
    // snow_skin.skin_flux
    const Real x3612 = x3582 + 273.15;
    after[3 * LAYERS + 31] = x3612;
    const Real x3613 = x3582 - x468;
    // calm_air.coefficient
    const Real x3615 = x3613 * x460;
    const Real x3616 = -x3615;
    // calm_air.limited_richardson
    const Mask x3617 = (x3616 > 0.0);
    const Real x3618 = select(x3617, x3615, 0.0);
    const Real x3620 = x3618 * x514;
    const Real x3621 = -x3620;
    const Real x3622 = expm1(x3621);
    const Real x3624 = x3622 + 2.0;
    const Real x3625 = x3622 / x3624;
    const Real x3627 = numbers[LAYERS + 2] * x3625;
    const Real x3629 = select(x3617, x3627, x3615);
    const Real x3630 = -x3629;
    // calm_air.coefficient
    const Mask x3631 = (x3630 > 0.0);
    const Real x3632 = select(x3631, x3629, 0.0);
    const Real x3634 = x3632 * 5.0;
    const Real x3636 = 1.0 - x3634;
    const Real x3637 = sqrt(x3636);
    const Real x3638 = x3632 * 15.0;
    const Real x3640 = x3638 * x3637;
    const Real x3642 = 1.0 - x3640;
    const Real x3643 = 1 / x3642;
    const Real x3644 = select(x3631, 0.0, x3629);
    const Mask x3645 = (x3644 > 1e-30);
    const Real x3646 = at_least(x3644, 1e-30);
    const Real x3647 = sqrt(x3646);
    const Real x3648 = select(x3645, x3647, 0.0);
    const Real x3649 = x463 * x3648;
    const Real x3650 = x3649 + 1.0;
    const Real x3651 = 1 / x3650;
    const Real x3652 = x3644 * 15.0;
    const Real x3653 = x3652 * x3651;
    const Real x3654 = x3653 + 1.0;
    const Real x3655 = select(x3631, x3643, x3654);
    const Real x3656 = x457 * x3655;
    // snow_skin.skin_flux
    const Real x3657 = x108 * x3656;
    const Real x3658 = x3612 * 461.0;
    const Real x3659 = 2830000.0 / x3658;
    const Real x3660 = x3582 / 273.15;
    const Real x3661 = x3660 * x3659;
    const Real x3662 = exp(x3661);
    const Real x3663 = x3662 * 611.0;
    const Real x3664 = x3663 * 0.378;
    const Real x3665 = forcing[3] - x3664;
    const Real x3666 = x3663 * 0.622;
    const Real x3667 = x3666 / x3665;
    const Real x3668 = x3667 - forcing[2];
    const Real x3669 = x3657 * 1004.5;
    const Real x3670 = x3669 + numbers[LAYERS + 4];
    const Real x3671 = x3612 * x3612;
    const Real x3672 = x3671 * x3612;
    const Real x3673 = x2550 * x3672;
    const Real x3674 = x3657 * x3668;
    const Real x3675 = x3670 * x3613;
    const Real x3676 = x3673 * x3612;
    const Real x3677 = x467 - x3676;
    const Real x3678 = x3677 - x3675;
    const Real x3679 = 2830000.0 * x3674;
    const Real x3680 = x3678 - x3679;
    // layered_snow.close_snow
    const Real x3681 = seconds * x3674;
    const Real x3682 = x439 * x3681;
    const Real x3684 = select(x2460, x3682, 0.0);
    const Real x3685 = -x3684;
    // snow_water.with_vapour_exchange
    const Real x3686 = at_least(x3685, 0.0);
    const Real x3687 = at_least(x3684, 0.0);
    const Mask x3689 = (x407 > 0.0);
    const Real x3690 = select(x3689, x407, 1.0);
    // layered_snow.close_snow, snow_layers.liquid_water
    for (int l = 0; l < 5; ++l) {
        const Real a3595 = x439 * real_107[l];
        const Real a3597 = select(x2460, a3595, 0.0);
        const Real a3599 = a3597 / 333500.0;
        const Real a3600 = -a3599;
        const Real a3601 = at_least(a3600, 0.0);
        const Mask a3602 = (a3601 > real_17[l]);
        const Real a3603 = select(a3602, real_17[l], a3601);
        const Real a3604 = real_17[l] - a3603;
        const Mask a3605 = (real_19[l] > 0.0);
        const Real a3606 = select(a3605, real_19[l], 1.0);
        const Real a3607 = a3604 / a3606;
        const Mask a3608 = (a3607 > 1.0);
        const Real a3609 = select(a3608, 1.0, a3607);
        const Real a3610 = select(a3605, a3609, 0.0);
        const Real a3611 = a3610 * real_13[l];
        real_15[l] = a3597;
        real_0[l] = a3611;
    }
    // snow_water.with_vapour_exchange
    const Real x3691 = select(x3689, real_15[0], 0.0);
    const Real x3692 = -x3691;
    // snow_layers.liquid_water
    const Real x3693 = real_15[0] / 333500.0;
    const Real x3694 = -x3693;
    const Real x3695 = at_least(x3694, 0.0);
    const Mask x3696 = (x3695 > x407);
    const Real x3697 = select(x3696, x407, x3695);
    // snow_water.with_vapour_exchange
    const Real x3698 = x407 - x3697;
    const Mask x3699 = (x3686 > x3698);
    const Real x3700 = select(x3699, x3698, x3686);
    const Real x3701 = x3700 - x3687;
    const Mask x3702 = (x3698 > 0.0);
    // snow_layers.warmth
    const Real x3703 = x3690 * 2106.0;
    const Real x3704 = 1 / x3703;
    const Real x3705 = x3690 * 4218.0;
    const Real x3706 = 1 / x3705;
    const Real x3707 = x3690 * 333500.0;
    const Real x3708 = x3691 + x3707;
    const Real x3709 = -x3708;
    const Mask x3710 = (x3692 < 0.0);
    const Mask x3711 = (x3709 > 0.0);
    const Real x3712 = x3691 * x3704;
    const Real x3714 = x3708 * x3706;
    const Real x3716 = select(x3711, x3714, 0.0);
    const Real x3718 = select(x3710, x3712, x3716);
    const Real x3719 = -x3718;
    // snow_water.with_vapour_exchange
    const Real x3720 = at_most(x3719, 0.0);
    const Real x3721 = x3720 * 2106.0;
    const Real x3722 = x3701 * x3721;
    const Real x3723 = select(x3702, x3698, 1.0);
    const Real x3724 = x3701 / x3723;
    const Real x3725 = 1.0 - x3724;
    const Real x3726 = x3686 - x3700;
    const Real x3727 = x407 - x3701;
    const Real x3728 = real_15[0] + x3722;
    const Real x3729 = -x3728;
    const Real x3730 = real_0[0] * x3725;
    const Real x3731 = select(x3702, x3730, real_0[0]);
    const Real x3732 = x3700 / x3690;
    const Real x3733 = 1.0 - x3732;
    const Real x3734 = real_16[0] * x3733;
    const Mask x3735 = (real_14[1] > 0.0);
    const Real x3736 = select(x3735, real_14[1], 1.0);
    const Real x3737 = select(x3735, real_15[1], 0.0);
    const Real x3738 = -x3737;
    // snow_layers.liquid_water
    const Real x3739 = real_15[1] / 333500.0;
    const Real x3740 = -x3739;
    const Real x3741 = at_least(x3740, 0.0);
    const Mask x3742 = (x3741 > real_14[1]);
    const Real x3743 = select(x3742, real_14[1], x3741);
    // snow_water.with_vapour_exchange
    const Real x3744 = real_14[1] - x3743;
    const Mask x3745 = (x3726 > x3744);
    const Real x3746 = select(x3745, x3744, x3726);
    const Mask x3747 = (x3744 > 0.0);
    // snow_layers.warmth
    const Real x3748 = x3736 * 2106.0;
    const Real x3749 = 1 / x3748;
    const Real x3750 = x3736 * 4218.0;
    const Real x3751 = 1 / x3750;
    const Real x3752 = x3736 * 333500.0;
    const Real x3753 = x3737 + x3752;
    const Real x3754 = -x3753;
    const Mask x3755 = (x3738 < 0.0);
    const Mask x3756 = (x3754 > 0.0);
    const Real x3757 = x3737 * x3749;
    const Real x3759 = x3753 * x3751;
    const Real x3761 = select(x3756, x3759, 0.0);
    const Real x3763 = select(x3755, x3757, x3761);
    const Real x3764 = -x3763;
    // snow_water.with_vapour_exchange
    const Real x3765 = at_most(x3764, 0.0);
    const Real x3766 = x3765 * 2106.0;
    const Real x3767 = x3746 * x3766;
    const Real x3768 = select(x3747, x3744, 1.0);
    const Real x3769 = x3746 / x3768;
    const Real x3770 = 1.0 - x3769;
    const Real x3771 = x3701 + x3746;
    const Real x3772 = x3726 - x3746;
    const Real x3773 = x3722 + x3767;
    const Real x3774 = real_14[1] - x3746;
    const Real x3775 = real_15[1] + x3767;
    const Real x3776 = -x3775;
    const Real x3777 = real_0[1] * x3770;
    const Real x3778 = select(x3747, x3777, real_0[1]);
    const Real x3779 = x3746 / x3736;
    const Real x3780 = 1.0 - x3779;
    const Real x3781 = real_16[1] * x3780;
    const Mask x3782 = (real_14[2] > 0.0);
    const Real x3783 = select(x3782, real_14[2], 1.0);
    const Real x3784 = select(x3782, real_15[2], 0.0);
    const Real x3785 = -x3784;
    // snow_layers.liquid_water
    const Real x3786 = real_15[2] / 333500.0;
    const Real x3787 = -x3786;
    const Real x3788 = at_least(x3787, 0.0);
    const Mask x3789 = (x3788 > real_14[2]);
    const Real x3790 = select(x3789, real_14[2], x3788);
    // snow_water.with_vapour_exchange
    const Real x3791 = real_14[2] - x3790;
    const Mask x3792 = (x3772 > x3791);
    const Real x3793 = select(x3792, x3791, x3772);
    const Mask x3794 = (x3791 > 0.0);
    // snow_layers.warmth
    const Real x3795 = x3783 * 2106.0;
    const Real x3796 = 1 / x3795;
    const Real x3797 = x3783 * 4218.0;
    const Real x3798 = 1 / x3797;
    const Real x3799 = x3783 * 333500.0;
    const Real x3800 = x3784 + x3799;
    const Real x3801 = -x3800;
    const Mask x3802 = (x3785 < 0.0);
    const Mask x3803 = (x3801 > 0.0);
    const Real x3804 = x3784 * x3796;
    const Real x3806 = x3800 * x3798;
    const Real x3808 = select(x3803, x3806, 0.0);
    const Real x3810 = select(x3802, x3804, x3808);
    const Real x3811 = -x3810;
    // snow_water.with_vapour_exchange
    const Real x3812 = at_most(x3811, 0.0);
    const Real x3813 = x3812 * 2106.0;
    const Real x3814 = x3793 * x3813;
    const Real x3815 = select(x3794, x3791, 1.0);
    const Real x3816 = x3793 / x3815;
    const Real x3817 = 1.0 - x3816;
    const Real x3818 = x3771 + x3793;
    const Real x3819 = x3772 - x3793;
    const Real x3820 = x3773 + x3814;
    const Real x3821 = real_14[2] - x3793;
    const Real x3822 = real_15[2] + x3814;
    const Real x3823 = -x3822;
    const Real x3824 = real_0[2] * x3817;
    const Real x3825 = select(x3794, x3824, real_0[2]);
    const Real x3826 = x3793 / x3783;
    const Real x3827 = 1.0 - x3826;
    const Real x3828 = real_16[2] * x3827;
    const Mask x3829 = (real_14[3] > 0.0);
    const Real x3830 = select(x3829, real_14[3], 1.0);
    const Real x3831 = select(x3829, real_15[3], 0.0);
    const Real x3832 = -x3831;
    // snow_layers.liquid_water
    const Real x3833 = real_15[3] / 333500.0;
    const Real x3834 = -x3833;
    const Real x3835 = at_least(x3834, 0.0);
    const Mask x3836 = (x3835 > real_14[3]);
    const Real x3837 = select(x3836, real_14[3], x3835);
    // snow_water.with_vapour_exchange
    const Real x3838 = real_14[3] - x3837;
    const Mask x3839 = (x3819 > x3838);
    const Real x3840 = select(x3839, x3838, x3819);
    const Mask x3841 = (x3838 > 0.0);
    // snow_layers.warmth
    const Real x3842 = x3830 * 2106.0;
    const Real x3843 = 1 / x3842;
    const Real x3844 = x3830 * 4218.0;
    const Real x3845 = 1 / x3844;
    const Real x3846 = x3830 * 333500.0;
    const Real x3847 = x3831 + x3846;
    const Real x3848 = -x3847;
    const Mask x3849 = (x3832 < 0.0);
    const Mask x3850 = (x3848 > 0.0);
    const Real x3851 = x3831 * x3843;
    const Real x3853 = x3847 * x3845;
    const Real x3855 = select(x3850, x3853, 0.0);
    const Real x3857 = select(x3849, x3851, x3855);
    const Real x3858 = -x3857;
    // snow_water.with_vapour_exchange
    const Real x3859 = at_most(x3858, 0.0);
    const Real x3860 = x3859 * 2106.0;
    const Real x3861 = x3840 * x3860;
    const Real x3862 = select(x3841, x3838, 1.0);
    const Real x3863 = x3840 / x3862;
    const Real x3864 = 1.0 - x3863;
    const Real x3865 = x3818 + x3840;
    const Real x3866 = x3819 - x3840;
    const Real x3867 = x3820 + x3861;
    const Real x3868 = real_14[3] - x3840;
    const Real x3869 = real_15[3] + x3861;
    const Real x3870 = -x3869;
    const Real x3871 = real_0[3] * x3864;
    const Real x3872 = select(x3841, x3871, real_0[3]);
    const Real x3873 = x3840 / x3830;
    const Real x3874 = 1.0 - x3873;
    const Real x3875 = real_16[3] * x3874;
    const Mask x3876 = (real_14[4] > 0.0);
    const Real x3877 = select(x3876, real_14[4], 1.0);
    const Real x3878 = select(x3876, real_15[4], 0.0);
    const Real x3879 = -x3878;
    // snow_layers.liquid_water
    const Real x3880 = real_15[4] / 333500.0;
    const Real x3881 = -x3880;
    const Real x3882 = at_least(x3881, 0.0);
    const Mask x3883 = (x3882 > real_14[4]);
    const Real x3884 = select(x3883, real_14[4], x3882);
    // snow_water.with_vapour_exchange
    const Real x3885 = real_14[4] - x3884;
    const Mask x3886 = (x3866 > x3885);
    const Real x3887 = select(x3886, x3885, x3866);
    const Mask x3888 = (x3885 > 0.0);
    // snow_layers.warmth
    const Real x3889 = x3877 * 2106.0;
    const Real x3890 = 1 / x3889;
    const Real x3891 = x3877 * 4218.0;
    const Real x3892 = 1 / x3891;
    const Real x3893 = x3877 * 333500.0;
    const Real x3894 = x3878 + x3893;
    const Real x3895 = -x3894;
    const Mask x3896 = (x3879 < 0.0);
    const Mask x3897 = (x3895 > 0.0);
    const Real x3898 = x3878 * x3890;
    const Real x3900 = x3894 * x3892;
    const Real x3902 = select(x3897, x3900, 0.0);
    const Real x3904 = select(x3896, x3898, x3902);
    const Real x3905 = -x3904;
    // snow_water.with_vapour_exchange
    const Real x3906 = at_most(x3905, 0.0);
    const Real x3907 = x3906 * 2106.0;
    const Real x3908 = x3887 * x3907;
    const Real x3909 = select(x3888, x3885, 1.0);
    const Real x3910 = x3887 / x3909;
    const Real x3911 = 1.0 - x3910;
    const Real x3912 = x3865 + x3887;
    const Real x3913 = x3867 + x3908;
    const Real x3914 = real_14[4] - x3887;
    const Real x3915 = real_15[4] + x3908;
    const Real x3916 = -x3915;
    const Real x3917 = real_0[4] * x3911;
    const Real x3918 = select(x3888, x3917, real_0[4]);
    const Real x3919 = x3887 / x3877;
    const Real x3920 = 1.0 - x3919;
    const Real x3921 = real_16[4] * x3920;
    // snow_water.<genexpr>
    real_16[0] = x3727;
    real_16[1] = x3774;
    real_16[2] = x3821;
    real_16[3] = x3868;
    real_16[4] = x3914;
    real_0[0] = x3729;
    real_0[1] = x3776;
    real_0[2] = x3823;
    real_0[3] = x3870;
    real_0[4] = x3916;
    real_15[0] = x3731;
    real_15[1] = x3778;
    real_15[2] = x3825;
    real_15[3] = x3872;
    real_15[4] = x3918;
    real_14[0] = x3734;
    real_14[1] = x3781;
    real_14[2] = x3828;
    real_14[3] = x3875;
    real_14[4] = x3921;
    // snow_layers.liquid_water
    const Real x3926 = real_0[0] / 333500.0;
    const Real x3927 = at_least(x3926, 0.0);
    const Mask x3928 = (x3927 > real_16[0]);
    const Real x3929 = select(x3928, real_16[0], x3927);
    // snow_water.percolated
    const Real x3930 = real_16[0] - x3929;
    const Mask x3931 = (x3930 > 0.0);
    const Real x3932 = select(x3931, x3930, 1.0);
    const Real x3933 = x3930 / x3932;
    const Real x3934 = at_most(x3933, 1.0);
    const Real x3935 = select(x3931, x3934, 0.0);
    const Real x3936 = x3935 * real_15[0];
    const Real x3937 = x3930 / 917.0;
    const Mask x3938 = (x3936 < x3937);
    const Real x3939 = select(x3938, x3937, x3936);
    // snow_properties.held_by_pores
    const Real x3940 = numbers[LAYERS + 21] * 1000.0;
    // snow_properties._pores
    const Real x3941 = x3939 - x3937;
    const Real x3942 = at_least(x3941, 0.0);
    // snow_properties.held_by_pores
    const Real x3943 = x3940 * x3942;
    // snow_water.percolated
    const Real x3944 = x3929 - x3943;
    const Real x3945 = at_least(x3944, 0.0);
    const Mask x3946 = (x3929 > 0.0);
    const Real x3947 = select(x3946, x3929, 1.0);
    const Real x3948 = x3945 / x3947;
    const Real x3949 = real_0[0] * x3948;
    const Real x3950 = select(x3946, x3949, 0.0);
    const Mask x3951 = (real_16[0] > 0.0);
    const Real x3952 = select(x3951, real_16[0], 1.0);
    const Real x3953 = x3945 / x3952;
    const Real x3954 = real_16[0] - x3945;
    const Real x3955 = real_0[0] - x3950;
    const Real x3956 = 1.0 - x3953;
    const Real x3957 = real_14[0] * x3956;
    const Real x3958 = real_16[1] + x3945;
    const Real x3959 = real_0[1] + x3950;
    // snow_layers.liquid_water
    const Real x3960 = x3959 / 333500.0;
    const Real x3961 = at_least(x3960, 0.0);
    const Mask x3962 = (x3961 > x3958);
    const Real x3963 = select(x3962, x3958, x3961);
    // snow_water.percolated
    const Real x3964 = x3958 - x3963;
    // snow_layers.liquid_water
    const Real x3965 = real_0[1] / 333500.0;
    const Real x3966 = at_least(x3965, 0.0);
    const Mask x3967 = (x3966 > real_16[1]);
    const Real x3968 = select(x3967, real_16[1], x3966);
    // snow_water.percolated
    const Real x3969 = real_16[1] - x3968;
    const Mask x3970 = (x3969 > 0.0);
    const Real x3971 = select(x3970, x3969, 1.0);
    const Real x3972 = x3964 / x3971;
    const Real x3973 = at_most(x3972, 1.0);
    const Real x3974 = select(x3970, x3973, 0.0);
    const Real x3975 = x3974 * real_15[1];
    const Real x3976 = x3964 / 917.0;
    const Mask x3977 = (x3975 < x3976);
    const Real x3978 = select(x3977, x3976, x3975);
    // snow_properties._pores
    const Real x3979 = x3978 - x3976;
    const Real x3980 = at_least(x3979, 0.0);
    // snow_properties.held_by_pores
    const Real x3981 = x3940 * x3980;
    // snow_water.percolated
    const Real x3982 = x3963 - x3981;
    const Real x3983 = at_least(x3982, 0.0);
    const Mask x3984 = (x3963 > 0.0);
    const Real x3985 = select(x3984, x3963, 1.0);
    const Real x3986 = x3983 / x3985;
    const Real x3987 = x3959 * x3986;
    const Real x3988 = select(x3984, x3987, 0.0);
    const Mask x3989 = (x3958 > 0.0);
    const Real x3990 = select(x3989, x3958, 1.0);
    const Real x3991 = x3983 / x3990;
    const Real x3992 = x3958 - x3983;
    const Real x3993 = x3959 - x3988;
    const Real x3994 = 1.0 - x3991;
    const Real x3995 = real_14[1] * x3994;
    const Real x3996 = real_16[2] + x3983;
    const Real x3997 = real_0[2] + x3988;
    // snow_layers.liquid_water
    const Real x3998 = x3997 / 333500.0;
    const Real x3999 = at_least(x3998, 0.0);
    const Mask x4000 = (x3999 > x3996);
    const Real x4001 = select(x4000, x3996, x3999);
    // snow_water.percolated
    const Real x4002 = x3996 - x4001;
    // snow_layers.liquid_water
    const Real x4003 = real_0[2] / 333500.0;
    const Real x4004 = at_least(x4003, 0.0);
    const Mask x4005 = (x4004 > real_16[2]);
    const Real x4006 = select(x4005, real_16[2], x4004);
    // snow_water.percolated
    const Real x4007 = real_16[2] - x4006;
    const Mask x4008 = (x4007 > 0.0);
    const Real x4009 = select(x4008, x4007, 1.0);
    const Real x4010 = x4002 / x4009;
    const Real x4011 = at_most(x4010, 1.0);
    const Real x4012 = select(x4008, x4011, 0.0);
    const Real x4013 = x4012 * real_15[2];
    const Real x4014 = x4002 / 917.0;
    const Mask x4015 = (x4013 < x4014);
    const Real x4016 = select(x4015, x4014, x4013);
    // snow_properties._pores
    const Real x4017 = x4016 - x4014;
    const Real x4018 = at_least(x4017, 0.0);
    // snow_properties.held_by_pores
    const Real x4019 = x3940 * x4018;
    // snow_water.percolated
    const Real x4020 = x4001 - x4019;
    const Real x4021 = at_least(x4020, 0.0);
    const Mask x4022 = (x4001 > 0.0);
    const Real x4023 = select(x4022, x4001, 1.0);
    const Real x4024 = x4021 / x4023;
    const Real x4025 = x3997 * x4024;
    const Real x4026 = select(x4022, x4025, 0.0);
    const Mask x4027 = (x3996 > 0.0);
    const Real x4028 = select(x4027, x3996, 1.0);
    const Real x4029 = x4021 / x4028;
    const Real x4030 = x3996 - x4021;
    const Real x4031 = x3997 - x4026;
    const Real x4032 = 1.0 - x4029;
    const Real x4033 = real_14[2] * x4032;
    const Real x4034 = real_16[3] + x4021;
    const Real x4035 = real_0[3] + x4026;
    // snow_layers.liquid_water
    const Real x4036 = x4035 / 333500.0;
    const Real x4037 = at_least(x4036, 0.0);
    const Mask x4038 = (x4037 > x4034);
    const Real x4039 = select(x4038, x4034, x4037);
    // snow_water.percolated
    const Real x4040 = x4034 - x4039;
    // snow_layers.liquid_water
    const Real x4041 = real_0[3] / 333500.0;
    const Real x4042 = at_least(x4041, 0.0);
    const Mask x4043 = (x4042 > real_16[3]);
    const Real x4044 = select(x4043, real_16[3], x4042);
    // snow_water.percolated
    const Real x4045 = real_16[3] - x4044;
    const Mask x4046 = (x4045 > 0.0);
    const Real x4047 = select(x4046, x4045, 1.0);
    const Real x4048 = x4040 / x4047;
    const Real x4049 = at_most(x4048, 1.0);
    const Real x4050 = select(x4046, x4049, 0.0);
    const Real x4051 = x4050 * real_15[3];
    const Real x4052 = x4040 / 917.0;
    const Mask x4053 = (x4051 < x4052);
    const Real x4054 = select(x4053, x4052, x4051);
    // snow_properties._pores
    const Real x4055 = x4054 - x4052;
    const Real x4056 = at_least(x4055, 0.0);
    // snow_properties.held_by_pores
    const Real x4057 = x3940 * x4056;
    // snow_water.percolated
    const Real x4058 = x4039 - x4057;
    const Real x4059 = at_least(x4058, 0.0);
    const Mask x4060 = (x4039 > 0.0);
    const Real x4061 = select(x4060, x4039, 1.0);
    const Real x4062 = x4059 / x4061;
    const Real x4063 = x4035 * x4062;
    const Real x4064 = select(x4060, x4063, 0.0);
    const Mask x4065 = (x4034 > 0.0);
    const Real x4066 = select(x4065, x4034, 1.0);
    const Real x4067 = x4059 / x4066;
    const Real x4068 = x4034 - x4059;
    const Real x4069 = x4035 - x4064;
    const Real x4070 = 1.0 - x4067;
    const Real x4071 = real_14[3] * x4070;
    const Real x4072 = real_16[4] + x4059;
    const Real x4073 = real_0[4] + x4064;
    // snow_layers.liquid_water
    const Real x4074 = x4073 / 333500.0;
    const Real x4075 = at_least(x4074, 0.0);
    const Mask x4076 = (x4075 > x4072);
    const Real x4077 = select(x4076, x4072, x4075);
    // snow_water.percolated
    const Real x4078 = x4072 - x4077;
    // snow_layers.liquid_water
    const Real x4079 = real_0[4] / 333500.0;
    const Real x4080 = at_least(x4079, 0.0);
    const Mask x4081 = (x4080 > real_16[4]);
    const Real x4082 = select(x4081, real_16[4], x4080);
    // snow_water.percolated
    const Real x4083 = real_16[4] - x4082;
    const Mask x4084 = (x4083 > 0.0);
    const Real x4085 = select(x4084, x4083, 1.0);
    const Real x4086 = x4078 / x4085;
    const Real x4087 = at_most(x4086, 1.0);
    const Real x4088 = select(x4084, x4087, 0.0);
    const Real x4089 = x4088 * real_15[4];
    const Real x4090 = x4078 / 917.0;
    const Mask x4091 = (x4089 < x4090);
    const Real x4092 = select(x4091, x4090, x4089);
    // snow_properties._pores
    const Real x4093 = x4092 - x4090;
    const Real x4094 = at_least(x4093, 0.0);
    // snow_properties.held_by_pores
    const Real x4095 = x3940 * x4094;
    // snow_water.percolated
    const Real x4096 = x4077 - x4095;
    const Real x4097 = at_least(x4096, 0.0);
    const Mask x4098 = (x4077 > 0.0);
    const Real x4099 = select(x4098, x4077, 1.0);
    const Real x4100 = x4097 / x4099;
    const Real x4101 = x4073 * x4100;
    const Real x4102 = select(x4098, x4101, 0.0);
    const Mask x4103 = (x4072 > 0.0);
    const Real x4104 = select(x4103, x4072, 1.0);
    const Real x4105 = x4097 / x4104;
    const Real x4106 = x4072 - x4097;
    const Real x4107 = x4073 - x4102;
    const Real x4108 = 1.0 - x4105;
    const Real x4109 = real_14[4] * x4108;
    // snow_water.<genexpr>
    real_14[0] = x3954;
    real_14[1] = x3992;
    real_14[2] = x4030;
    real_14[3] = x4068;
    real_14[4] = x4106;
    real_15[0] = x3955;
    real_15[1] = x3993;
    real_15[2] = x4031;
    real_15[3] = x4069;
    real_15[4] = x4107;
    real_16[0] = x3939;
    real_16[1] = x3978;
    real_16[2] = x4016;
    real_16[3] = x4054;
    real_16[4] = x4092;
    real_0[0] = x3957;
    real_0[1] = x3995;
    real_0[2] = x4033;
    real_0[3] = x4071;
    real_0[4] = x4109;
    // layered_snow.close_snow
    const Real x4114 = select(x2460, x440, 1.0);
    const Real x4115 = x4114 * seconds;
    const Real x4116 = x3912 / x4115;
    const Real x4117 = x4116 * 2830000.0;
    const Real x4118 = select(x2460, x4117, 0.0);
    const Real x4119 = x3680 + x3675;
    const Real x4120 = x3674 * 2830000.0;
    const Real x4121 = x4119 + x4120;
    const Real x4122 = x4121 - x3583;
    const Real x4123 = x4097 + x470;
    const Real x4124 = x4102 + x471;
    const Real x4148 = x4122 - x4118;
    const Real x4149 = select(x2460, x4148, 0.0);
    const Real x4150 = x439 * x3583;
    const Real x4152 = x439 * x3586;
    const Real x4154 = x469 - x4124;
    const Real x4155 = x4154 - x3913;
    // layered_snow_step.layered_snow_step
    const Real x4156 = x3912 / seconds;
    // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth, layered_snow_step.layered_snow_step
    Real a4157_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        after[3 * LAYERS + 20 + l] = real_16[l];
        const Mask a4125 = (real_14[l] > 0.0);
        const Real a4126 = select(a4125, real_14[l], 1.0);
        const Real a4127 = real_15[l] / 333500.0;
        const Real a4128 = at_least(a4127, 0.0);
        const Mask a4129 = (a4128 > real_14[l]);
        const Real a4130 = select(a4129, real_14[l], a4128);
        after[3 * LAYERS + 10 + l] = a4130;
        const Real a4131 = select(a4125, real_15[l], 0.0);
        const Real a4132 = a4126 * 2106.0;
        const Real a4133 = 1 / a4132;
        const Real a4134 = a4126 * 4218.0;
        const Real a4135 = 1 / a4134;
        const Real a4136 = a4126 * 333500.0;
        const Real a4137 = a4131 - a4136;
        const Mask a4138 = (a4131 < 0.0);
        const Mask a4139 = (a4137 > 0.0);
        const Real a4140 = a4131 * a4133;
        const Real a4141 = a4137 * a4135;
        const Real a4142 = select(a4139, a4141, 0.0);
        const Real a4143 = select(a4138, a4140, a4142);
        const Real a4144 = real_14[l] - a4130;
        after[3 * LAYERS + 5 + l] = a4144;
        const Real a4145 = a4143 + 273.15;
        after[3 * LAYERS + 15 + l] = a4145;
        const Real a4146 = real_0[l] / a4126;
        const Real a4147 = select(a4125, a4146, 0.0);
        after[3 * LAYERS + 25 + l] = a4147;
        a4157_last = a4157_last + a4144;
        real_107[l] = a4130;
        real_19[l] = a4144;
        real_17[l] = a4145;
    }
    // layered_snow_step.layered_snow_step
    const Mask x4158 = (a4157_last > 0.0);
    // air.emission
    const Real x4159 = x3671 * x3671;
    const Real x4160 = x4159 * 5.67e-08;
    // layered_snow_step.emitted
    const Real x4161 = numbers[LAYERS + 19] * x4160;
    // surface_balance.skin_temperature
    const Real x4162 = x2381 * real_36[0];
    const Real x4163 = x2379 + x4162;
    const Real x4164 = x4163 / x2382;
    // surface_balance.emitted
    const Real x4165 = x4164 - x2364;
    const Real x4166 = x2367 * x4165;
    const Real x4167 = x2371 + x4166;
    // layered_snow_step.of_cell
    const Real x4168 = x439 * x4161;
    const Real x4170 = x472 * x4167;
    const Real x4171 = x4170 - x4168;
    results[LAYERS + 35] = x4171;
    const Real x4172 = x439 * numbers[LAYERS + 19];
    const Real x4174 = x472 * x496;
    const Real x4175 = x4174 - x4172;
    after[3 * LAYERS + 34] = x4175;
    // layered_snow_step.skin
    const Real x4176 = x4175 * 5.67e-08;
    const Real x4177 = x4171 / x4176;
    const Real x4178 = sqrt(x4177);
    const Real x4179 = sqrt(x4178);
    after[3 * LAYERS] = x4179;
    // layered_snow_step.layered_snow_step
    const Real x4180 = x4123 / 1000.0;
    results[LAYERS + 14] = x4180;
    const Real x4181 = x2267 + x4180;
    after[3 * LAYERS + 2] = x4181;
    Real a4183_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a4182 = real_19[l] + real_107[l];
        a4183_last = a4183_last + a4182;
    }
    const Real x4184 = a4183_last / 1000.0;
    after[3 * LAYERS + 3] = x4184;
    Real a4185_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a4185_last = a4185_last + real_16[l];
    }
    after[3 * LAYERS + 4] = a4185_last;
    const Mask x4186 = (x26 > 0.0);
    // snow.snow_age
    const Real x4187 = state[3 * LAYERS + 32] + seconds;
    const Real x4188 = select(x4186, 0.0, x4187);
    const Real x4189 = select(x4158, x4188, state[3 * LAYERS + 32]);
    after[3 * LAYERS + 32] = x4189;
    // layered_snow_step.of_cell
    const Real x4190 = x439 * x189;
    const Real x4192 = x472 * x493;
    const Real x4193 = x4192 - x4190;
    after[3 * LAYERS + 33] = x4193;
    // snow_free_ground.specific_humidity
    const Real x4194 = 1 / x1363;
    const Real x4195 = x4194 * 1004.5;
    // snow_free_ground.rate
    const Real x4196 = x1396 + x1399;
    const Real x4197 = x4196 + a1413_last;
    const Real x4198 = x4197 * 1000.0;
    const Real x4199 = x4198 - x1418;
    // snow_free_ground.specific_humidity
    const Real x4200 = x4199 * x4195;
    const Real x4201 = forcing[2] + x4200;
    after[3 * LAYERS + 39] = x4201;
    // layered_snow_step._fluxes
    Real a4202_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a4202_last = a4202_last + real_107[l];
    }
    const Real x4203 = a4202_last + x4123;
    Real a4204_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a101_2060 = x74 * state[l + 3 * LAYERS + 10];
        a4204_last = a4204_last + a101_2060;
    }
    const Real x4205 = a4204_last - x400;
    const Real x4206 = x4203 - x4205;
    const Real x4207 = x1420 + x4156;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x4208 = x472 * 2501000.0;
    const Real x4209 = x439 * 2830000.0;
    const Real x4211 = x4208 - x4209;
    // layered_snow_step._fluxes
    const Real x4212 = x4207 * x4211;
    results[0] = x4212;
    // layered_snow_step.latent_heat
    const Real x4213 = x439 * x4118;
    const Real x4215 = x2308 - x4213;
    results[1] = x4215;
    results[LAYERS + 40] = x4215;
    // layered_snow_step._fluxes
    const Real x4216 = x2306 - x1419;
    const Real x4217 = x4216 + x4156;
    results[2] = x4217;
    // layered_snow_step.sensible_heat
    const Real x4218 = x4164 - x11;
    const Real x4219 = x1363 * x4218;
    // layered_snow_step.of_cell
    const Real x4220 = x439 * x4149;
    const Real x4222 = x472 * x4219;
    const Real x4223 = x4222 - x4220;
    results[3] = x4223;
    results[LAYERS + 36] = x4223;
    // layered_snow_step.into_soil
    const Real x4224 = x3594 - x4152;
    results[4] = x4224;
    results[LAYERS + 41] = x4224;
    // layered_snow_step._fluxes
    const Real x4225 = x2255 * 2501000000.0;
    results[5] = x4225;
    const Real x4226 = x1415 * 2501000000.0;
    results[6] = x4226;
    const Real x4227 = a2271_last * 2501000000.0;
    results[7] = x4227;
    const Real x4229 = x4156 * 2830000.0;
    results[LAYERS + 8] = x4229;
    const Real x4230 = x4180 / seconds;
    quantities[4 * LAYERS + 12] = x4230;
    const Real x4231 = x1439 + x4230;
    results[LAYERS + 11] = x4231;
    // layered_snow_step.precipitation_heat
    const Real x4232 = x4164 - forcing[1];
    const Real x4233 = x858 * x4232;
    const Real x4234 = x472 * x4233;
    results[LAYERS + 15] = x4234;
    results[LAYERS + 37] = x4234;
    // layered_snow_step._fluxes
    const Real x4235 = x4206 * 333500.0;
    const Real x4236 = x4235 / seconds;
    results[LAYERS + 17] = x4236;
    // layered_snow_step.of_cell
    const Real x4237 = x439 * x467;
    const Real x4239 = x472 * x854;
    const Real x4240 = x4239 - x4237;
    results[LAYERS + 18] = x4240;
    // layered_snow_step._budget
    const Real x4241 = x26 * seconds;
    const Real x4242 = x4241 - x400;
    const Real x4243 = x4242 / 1000.0;
    results[LAYERS + 26] = x4243;
    const Real x4244 = x3912 / 1000.0;
    results[LAYERS + 27] = x4244;
    const Real x4245 = x4193 * forcing[4];
    results[LAYERS + 33] = x4245;
    const Real x4246 = 1.0 - x4175;
    const Real x4247 = x4246 * forcing[5];
    const Real x4248 = x4247 + x4171;
    results[LAYERS + 34] = x4248;
    const Real x4249 = x4152 - x4150;
    results[LAYERS + 38] = x4249;
    const Real x4250 = x4155 / seconds;
    results[LAYERS + 39] = x4250;
    // enthalpy.fusion_heat, layered_snow_step._fluxes, layered_snow_step._budget, diagnostics.ice_content, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a4254_last = real_of(0.0);
    Real a4258_last = real_of(1.0);
    Real a4259_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3592 = 2094000.0 * real_45[l];
        const Real a3593 = a3592 + 333500000.0;
        results[2 * LAYERS + 44 + l] = a3593;
        const Real a4228 = real_63[l] * 2501000000.0;
        results[8 + l] = a4228;
        const Real a4251 = real_76[l] - real_49[l];
        results[3 * LAYERS + 44 + l] = a4251;
        const Real a4252 = real_66[l] - real_76[l];
        quantities[l] = a4252;
        const Real a4253 = real_36[l] - 273.15;
        a4254_last = a4254_last + numbers[l];
        const Real a4254 = a4254_last;
        const Real a1463_2126 = numbers[l] * 0.5;
        const Real a4255 = a4254 - a1463_2126;
        const Mask a4256 = (a4253 >= 0.0);
        const Real a4257 = real_of_mask(a4256);
        a4258_last = a4258_last * a4257;
        const Real a4258 = a4258_last;
        a4259_last = a4259_last + a4258;
        real_69[l] = a3593;
        real_46[l] = a4251;
        real_78[l] = a4252;
        real_72[l] = a4253;
        real_73[l] = a4255;
    }
    // diagnostics.crossing_depth
    const Index x4260 = index_of_real(a4259_last);
    const Index x4261 = at_most(x4260, (LAYERS - 1));
    const Index x4262 = x4261 - 1;
    const Index x4263 = at_least(x4262, 0);
    const Real x4264 = pick(real_72, x4263);
    const Real x4265 = pick(real_72, x4261);
    const Real x4266 = pick(real_73, x4263);
    const Real x4267 = pick(real_73, x4261);
    const Mask x4268 = (x4264 > x4265);
    const Real x4269 = x4264 - x4265;
    const Real x4270 = select(x4268, x4269, 1.0);
    const Real x4271 = x4267 - x4266;
    const Real x4272 = x4271 * x4264;
    const Real x4273 = x4272 / x4270;
    const Real x4274 = x4266 + x4273;
    const Mask x4275 = (x4260 == 0);
    const Real x4276 = select(x4275, 0.0, x4274);
    const Mask x4277 = (x4260 == LAYERS);
    Real a4278_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a4278_last = a4278_last + numbers[l];
    }
    const Real x4279 = select(x4277, a4278_last, x4276);
    quantities[LAYERS] = x4279;
    // balances.column_water
    const Real x4280 = x1436 + x4181;
    const Real x4281 = x4280 + x4184;
    // balances.soil_water
    Real a4283_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4282 = real_66[l] * numbers[l];
        quantities[LAYERS + 4 + l] = a4282;
        a4283_last = a4283_last + a4282;
        real_73[l] = a4282;
    }
    // balances.column_water
    const Real x4284 = a4283_last + x4281;
    quantities[LAYERS + 1] = x4284;
    // balances.soil_water
    Real a4285_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a4285_last = a4285_last + real_73[l];
    }
    quantities[LAYERS + 2] = a4285_last;
    // diagnostics.layer_ice, diagnostics.soil_ice
    Real a4287_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4286 = real_78[l] * numbers[l];
        quantities[3 * LAYERS + 4 + l] = a4286;
        a4287_last = a4287_last + a4286;
    }
    quantities[LAYERS + 3] = a4287_last;
    // air.emission
    const Real x4289 = x4179 * x4179;
    const Real x4290 = x4289 * x4289;
    const Real x4291 = x4290 * 5.67e-08;
    // diagnostics.surface_emission
    const Real x4292 = x4175 * x4291;
    // diagnostics.net_radiation
    const Real x4293 = x4240 - x4292;
    quantities[4 * LAYERS + 4] = x4293;
    // diagnostics.snowfall
    const Real x4294 = x4243 / seconds;
    quantities[4 * LAYERS + 5] = x4294;
    // balances.evaporated_water
    const Real x4295 = x4225 + x4226;
    const Real x4296 = x4295 + x4227;
    // balances._depth
    const Real x4297 = seconds / 2501000000.0;
    const Real x4298 = x4296 * x4297;
    const Real x4299 = seconds / 2830000000.0;
    const Real x4300 = x4229 * x4299;
    // balances.evaporated_water
    const Real x4301 = x4298 + x4300;
    const Real x4302 = seconds * x1424;
    const Real x4303 = x4301 - x4302;
    // diagnostics.net_evaporation
    const Real x4304 = x4303 / seconds;
    quantities[4 * LAYERS + 6] = x4304;
    // diagnostics.potential_evaporation
    const Real x4305 = x4211 * 1000.0;
    const Real x4306 = x4212 / x4305;
    quantities[4 * LAYERS + 7] = x4306;
    // diagnostics._evaporated
    const Real x4307 = x4225 / 2501000000.0;
    quantities[4 * LAYERS + 8] = x4307;
    const Real x4308 = x4226 / 2501000000.0;
    quantities[4 * LAYERS + 9] = x4308;
    const Real x4309 = x4227 / 2501000000.0;
    quantities[4 * LAYERS + 10] = x4309;
    // diagnostics.snow_sublimation
    const Real x4310 = x4229 / 2830000000.0;
    quantities[4 * LAYERS + 11] = x4310;
    // diagnostics.infiltration
    const Real x4311 = x4231 - x2270;
    quantities[4 * LAYERS + 14] = x4311;
    // diagnostics.total_runoff
    const Real x4312 = x2270 + real_104[LAYERS];
    quantities[4 * LAYERS + 15] = x4312;
    // balances.water_gain
    const Real x4313 = seconds * forcing[6];
    const Real x4314 = x4313 / 1000.0;
    quantities[4 * LAYERS + 16] = x4314;
    // balances.water_loss
    const Real x4315 = seconds * x4312;
    const Real x4316 = x4303 + x4315;
    quantities[4 * LAYERS + 17] = x4316;
    // diagnostics.layer_liquid_water, balances.soil_water
    Real a4317_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4288 = real_76[l] * numbers[l];
        quantities[2 * LAYERS + 4 + l] = a4288;
        a4317_last = a4317_last + real_73[l];
    }
    // balances.column_water
    const Real x4318 = a4317_last + x4281;
    const Real x4319 = state[3 * LAYERS + 1] + state[3 * LAYERS + 2];
    const Real x4320 = x4319 + state[3 * LAYERS + 3];
    // balances.soil_water
    Real a4322_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4321 = state[l + LAYERS] * numbers[l];
        a4322_last = a4322_last + a4321;
    }
    // balances.column_water
    const Real x4323 = a4322_last + x4320;
    // balances.water_residual
    const Real x4324 = x4318 - x4323;
    const Real x4325 = x4314 - x4316;
    const Real x4326 = x4324 - x4325;
    quantities[4 * LAYERS + 18] = x4326;
    // balances.surface_energy_residual
    const Real x4327 = x4240 - x4223;
    const Real x4328 = x4327 - x4215;
    const Real x4329 = x4328 - x4224;
    const Real x4330 = x4329 - x4249;
    const Real x4331 = x4330 - x4234;
    const Real x4332 = x4331 - x4171;
    const Mask x4333 = (mask_of(false) & mask_of(false));
    const Real x4334 = select(x4333, 0.0, x4332);
    quantities[4 * LAYERS + 20] = x4334;
    // balances.soil_energy_residual
    Real a4338_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4335 = real_36[l] - state[l];
        const Real a4336 = real_32[l] * numbers[l];
        const Real a4337 = a4336 * a4335;
        a4338_last = a4338_last + a4337;
    }
    const Real x4339 = a4338_last / seconds;
    const Real x4346 = x4224 - x2393;
    // balances.phase_change_heat, balances.soil_energy_residual
    Real a4345_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4340 = real_69[l] * numbers[l];
        const Real a4341 = a4340 / seconds;
        const Real a4343 = a4341 * real_46[l];
        a4345_last = a4345_last - a4343;
    }
    // balances.soil_energy_residual
    const Real x4347 = x4346 + a4345_last;
    const Real x4348 = x4347 + a3591_last;
    const Real x4349 = x4339 - x4348;
    quantities[4 * LAYERS + 21] = x4349;
    // state.snow_layers_of
    const Real x4350 = x4184 * 1000.0;
    // snow_layers.spread
    const Mask x4351 = (x4350 > 0.0);
    const Mask x4352 = (a4185_last > 0.0);
    const Mask x4353 = (x4351 & x4352);
    Real a4354_last = real_of(0.0);
    Real a4355_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a4182_2228 = real_19[l] + real_107[l];
        a4354_last = a4354_last + a4182_2228;
        a4355_last = a4355_last + real_16[l];
    }
    const Mask x4356 = (a4354_last > 0.0);
    const Mask x4357 = (a4355_last > 0.0);
    const Mask x4358 = (x4356 & x4357);
    const Mask x4359 = (x4353 & x4358);
    const Real x4360 = select(x4358, a4354_last, 1.0);
    const Real x4361 = x4350 / x4360;
    const Real x4362 = select(x4359, x4361, 0.0);
    const Mask x4363 = ~x4358;
    const Mask x4364 = (x4353 & x4363);
    const Real x4365 = select(x4364, a4185_last, 1.0);
    // snow_layers.<listcomp>
    const Real x4366 = x4365 + 0.5;
    const Real x4367 = 1 / x4366;
    const Real x4368 = x4367 * 0.1;
    const Real x4369 = x4365 + 1.0;
    const Real x4370 = 1 / x4369;
    const Real x4371 = x4370 * 0.2;
    const Real x4372 = x4365 + 0.25;
    const Real x4373 = 1 / x4372;
    const Real x4374 = x4373 * 0.05;
    // snow_layers.layer_shares
    const Real x4375 = x4368 + x4371;
    const Real x4376 = x4375 + x4368;
    const Real x4377 = x4376 + x4374;
    const Real x4378 = 1.0 - x4377;
    real_16[0] = x4368;
    real_16[1] = x4371;
    real_16[2] = x4378;
    real_16[3] = x4368;
    real_16[4] = x4374;
    // snow_layers.spread
    const Real x4381 = at_most(x4179, 273.15);
    // snow_layers.spread, snow_layers.content_of, balances._snow_heat
    Real a4395_last = real_of(0.0);
    Real a4396_last = real_of(0.0);
    Real a4397_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a4380 = select(x4364, real_16[l], 0.0);
        const Real a4382 = select(x4359, real_17[l], 273.15);
        const Real a4383 = x4362 * real_19[l];
        const Real a4384 = a4380 * x4350;
        const Real a4385 = a4383 + a4384;
        const Real a4386 = x4362 * real_107[l];
        const Real a4387 = select(x4364, x4381, a4382);
        const Real a4388 = a4385 * 2106.0;
        const Real a4389 = a4386 * 4218.0;
        const Real a4390 = a4388 + a4389;
        const Real a4391 = a4387 - 273.15;
        const Real a4392 = a4390 * a4391;
        const Real a4393 = a4386 * 333500.0;
        const Real a4394 = a4392 + a4393;
        a4395_last = a4395_last + a4394;
        const Real a65_2254 = state[l + 3 * LAYERS + 5] + state[l + 3 * LAYERS + 10];
        a4396_last = a4396_last + a65_2254;
        a4397_last = a4397_last + state[l + 3 * LAYERS + 20];
    }
    // snow_layers.spread
    const Mask x4398 = (a4396_last > 0.0);
    const Mask x4399 = (a4397_last > 0.0);
    const Mask x4400 = (x4398 & x4399);
    const Mask x4401 = (x64 & x4400);
    const Real x4402 = select(x4400, a4396_last, 1.0);
    const Real x4403 = x61 / x4402;
    const Real x4404 = select(x4401, x4403, 0.0);
    const Mask x4405 = ~x4400;
    const Mask x4406 = (x64 & x4405);
    const Real x4407 = select(x4406, state[3 * LAYERS + 4], 1.0);
    // snow_layers.<listcomp>
    const Real x4408 = x4407 + 0.5;
    const Real x4409 = 1 / x4408;
    const Real x4410 = x4409 * 0.1;
    const Real x4411 = x4407 + 1.0;
    const Real x4412 = 1 / x4411;
    const Real x4413 = x4412 * 0.2;
    const Real x4414 = x4407 + 0.25;
    const Real x4415 = 1 / x4414;
    const Real x4416 = x4415 * 0.05;
    // snow_layers.layer_shares
    const Real x4417 = x4410 + x4413;
    const Real x4418 = x4417 + x4410;
    const Real x4419 = x4418 + x4416;
    const Real x4420 = 1.0 - x4419;
    real_16[0] = x4410;
    real_16[1] = x4413;
    real_16[2] = x4420;
    real_16[3] = x4410;
    real_16[4] = x4416;
    // snow_layers.spread, snow_layers.content_of, balances._snow_heat
    Real a4436_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a4422 = select(x4406, real_16[l], 0.0);
        const Real a4423 = select(x4401, state[l + 3 * LAYERS + 15], 273.15);
        const Real a4424 = x4404 * state[l + 3 * LAYERS + 5];
        const Real a4425 = a4422 * x61;
        const Real a4426 = a4424 + a4425;
        const Real a4427 = x4404 * state[l + 3 * LAYERS + 10];
        const Real a4428 = select(x4406, x96, a4423);
        const Real a4429 = a4426 * 2106.0;
        const Real a4430 = a4427 * 4218.0;
        const Real a4431 = a4429 + a4430;
        const Real a4432 = a4428 - 273.15;
        const Real a4433 = a4431 * a4432;
        const Real a4434 = a4427 * 333500.0;
        const Real a4435 = a4433 + a4434;
        a4436_last = a4436_last + a4435;
    }
    // balances.snow_energy_residual
    const Real x4437 = a4395_last - a4436_last;
    const Real x4438 = x4437 / seconds;
    const Real x4439 = x4249 + x4250;
    const Real x4440 = x4438 - x4439;
    quantities[4 * LAYERS + 22] = x4440;
    // balances.snow_base_mismatch
    const Real x4441 = x4224 - x4224;
    quantities[4 * LAYERS + 23] = x4441;
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
