// From the code of digest 24255ee5d76bba04a6676dc65c510e64af6d351231a766887d62021955fce72e.
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

static const Number table939[] = {
#include "stability_corrections.inc"
};
static const Number table942[] = {
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
    const Real x91 = x90 + x89;
    const Real x92 = 1.0 - x91;
    const Real x93 = x92 / 2.0;
    real_0[0] = x83;
    real_0[1] = x86;
    real_0[2] = x93;
    real_0[3] = x93;
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
    const Real x328 = x327 + x326;
    const Real x329 = 1.0 - x328;
    const Real x330 = x329 / 2.0;
    real_0[0] = x320;
    real_0[1] = x323;
    real_0[2] = x330;
    real_0[3] = x330;
    real_0[4] = x326;
    // snow_layers.remapped, snow_layers._density_change
    Real a334_last = real_of(0.0);
    for (int l = 0; l < 6; ++l) {
        a334_last = a334_last + real_10[l];
        const Real a334 = a334_last;
        const Mask a335 = (real_10[l] > 0.0);
        const Real a336 = select(a335, real_10[l], 1.0);
        const Mask a338 = (real_8[l] > 0.0);
        const Mask a339 = (a335 & a338);
        const Real a340 = select(a339, real_10[l], 1.0);
        const Real a341 = select(a339, real_8[l], 1.0);
        const Real a342 = a341 / a340;
        real_12[l + 1] = a334;
        real_7[l] = a336;
        mask_13[l] = a339;
        real_6[l] = a342;
    }
    // layered_snow.open_snow, snow_layers.remapped, snow_layers._density_change
    Real a337_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a332 = real_0[l] * x308;
        const Real a333 = select(x301, a332, 0.0);
        a337_last = a337_last + a333;
        const Real a337 = a337_last;
        const Mask a343 = (mask_13[l + 1] & mask_13[l]);
        const Real a344 = real_6[l + 1] - real_6[l];
        const Real a345 = select(a343, a344, 0.0);
        real_14[l] = a333;
        real_15[l] = a337;
        real_10[l + 1] = a345;
    }
    // snow_layers._density_change
    real_10[0] = real_of(0.0);
    for (int l = 0; l < 5; ++l) real_4[l] = real_10[l + 1];
    real_4[5] = real_of(0.0);
    // snow_layers.remapped
    real_12[0] = real_of(0.0);
    // snow_layers._density_change, snow_layers.remapped
    Real a365_last = real_of(0.0);
    Real a367_last = real_of(0.0);
    Real a369_last = real_of(0.0);
    Real a380_last = real_of(0.0);
    Real a382_last = real_of(0.0);
    Real a384_last = real_of(0.0);
    Real a395_last = real_of(0.0);
    Real a397_last = real_of(0.0);
    Real a399_last = real_of(0.0);
    Real a410_last = real_of(0.0);
    Real a412_last = real_of(0.0);
    Real a414_last = real_of(0.0);
    Real a417_last = real_of(0.0);
    Real a419_last = real_of(0.0);
    Real a421_last = real_of(0.0);
    for (int l = 0; l < 6; ++l) {
        const Real a348 = real_10[l] * real_4[l];
        const Mask a349 = (a348 > 0.0);
        const Real a350 = real_10[l] + real_4[l];
        const Real a351 = select(a349, a350, 1.0);
        const Real a352 = a348 / a351;
        const Real a353 = select(a349, a352, 0.0);
        const Real a354 = a353 / real_6[l];
        const Real a356 = real_15[0] - real_12[l];
        const Real a357 = a356 / real_7[l];
        const Real a358 = at_least(a357, 0.0);
        const Real a359 = at_most(a358, 1.0);
        const Real a360 = 1.0 - a359;
        const Real a361 = a359 * a360;
        const Real a362 = a354 * a361;
        const Real a363 = a359 - a362;
        const Real a364 = a363 * real_8[l];
        a365_last = a365_last + a364;
        const Real a366 = a363 * real_9[l];
        a367_last = a367_last + a366;
        const Real a368 = a363 * real_11[l];
        a369_last = a369_last + a368;
        const Real a370 = real_15[1] - real_12[l];
        const Real a371 = a370 / real_7[l];
        const Real a372 = at_least(a371, 0.0);
        const Real a373 = at_most(a372, 1.0);
        const Real a374 = 1.0 - a373;
        const Real a375 = a373 * a374;
        const Real a376 = a354 * a375;
        const Real a377 = a373 - a376;
        const Real a378 = a377 - a363;
        const Real a379 = a378 * real_8[l];
        a380_last = a380_last + a379;
        const Real a381 = a378 * real_9[l];
        a382_last = a382_last + a381;
        const Real a383 = a378 * real_11[l];
        a384_last = a384_last + a383;
        const Real a385 = real_15[2] - real_12[l];
        const Real a386 = a385 / real_7[l];
        const Real a387 = at_least(a386, 0.0);
        const Real a388 = at_most(a387, 1.0);
        const Real a389 = 1.0 - a388;
        const Real a390 = a388 * a389;
        const Real a391 = a354 * a390;
        const Real a392 = a388 - a391;
        const Real a393 = a392 - a377;
        const Real a394 = a393 * real_8[l];
        a395_last = a395_last + a394;
        const Real a396 = a393 * real_9[l];
        a397_last = a397_last + a396;
        const Real a398 = a393 * real_11[l];
        a399_last = a399_last + a398;
        const Real a400 = real_15[3] - real_12[l];
        const Real a401 = a400 / real_7[l];
        const Real a402 = at_least(a401, 0.0);
        const Real a403 = at_most(a402, 1.0);
        const Real a404 = 1.0 - a403;
        const Real a405 = a403 * a404;
        const Real a406 = a354 * a405;
        const Real a407 = a403 - a406;
        const Real a408 = a407 - a392;
        const Real a409 = a408 * real_8[l];
        a410_last = a410_last + a409;
        const Real a411 = a408 * real_9[l];
        a412_last = a412_last + a411;
        const Real a413 = a408 * real_11[l];
        a414_last = a414_last + a413;
        const Real a415 = 1.0 - a407;
        const Real a416 = a415 * real_8[l];
        a417_last = a417_last + a416;
        const Real a418 = a415 * real_9[l];
        a419_last = a419_last + a418;
        const Real a420 = a415 * real_11[l];
        a421_last = a421_last + a420;
    }
    // snow_layers.<genexpr>
    real_15[0] = a365_last;
    real_15[1] = a380_last;
    real_15[2] = a395_last;
    real_15[3] = a410_last;
    real_15[4] = a417_last;
    real_16[0] = a367_last;
    real_16[1] = a382_last;
    real_16[2] = a397_last;
    real_16[3] = a412_last;
    real_16[4] = a419_last;
    real_17[0] = a369_last;
    real_17[1] = a384_last;
    real_17[2] = a399_last;
    real_17[3] = a414_last;
    real_17[4] = a421_last;
    // layered_snow.open_snow
    const Real x430 = seconds * x27;
    const Real x431 = x314 * x430;
    const Real x433 = select(x301, x431, 0.0);
    const Real x435 = at_least(x110, 0.0);
    const Real x436 = x435 * 4218.0;
    const Real x437 = x436 + 333500.0;
    const Real x438 = x433 * x437;
    const Real x440 = real_15[0] - x433;
    const Real x441 = real_16[0] - x438;
    real_18[0] = x440;
    for (int l = 0; l < 4; ++l) real_18[l + 1] = real_15[l + 1];
    // snow_properties.held_by_pores
    const Real x457 = numbers[LAYERS + 21] * 1000.0;
    // layered_snow.open_snow
    real_19[0] = x441;
    for (int l = 0; l < 4; ++l) real_19[l + 1] = real_16[l + 1];
    // snow_layers.liquid_water, layered_snow.open_snow, snow_properties.yen_conductivity, snow_properties._pores, snow_properties.held_by_pores
    for (int l = 0; l < 5; ++l) {
        const Real a425 = real_16[l] / 333500.0;
        const Real a426 = at_least(a425, 0.0);
        const Mask a427 = (a426 > real_15[l]);
        const Real a428 = select(a427, real_15[l], a426);
        const Real a429 = real_15[l] - a428;
        const Real a442 = real_0[l] * x316;
        const Real a445 = real_18[l] / x314;
        const Real a446 = -a445;
        const Real a447 = select(x301, a446, 1.0);
        const Real a448 = a447 / a442;
        const Real a449 = -a448;
        const Real a450 = select(x301, a449, 100.0);
        const Real a451 = a450 / 1000.0;
        const Real a452 = log(a451);
        const Real a453 = a452 * 1.88;
        const Real a454 = exp(a453);
        const Real a455 = a454 * 2.22;
        const Real a456 = numbers[LAYERS + 34] * a455;
        const Real a458 = a429 / 917.0;
        const Real a459 = real_14[l] - a458;
        const Real a460 = at_least(a459, 0.0);
        const Real a461 = x457 * a460;
        const Real a462 = a442 * 0.5;
        const Real a464 = a462 / a456;
        const Real a467 = real_19[l] / x314;
        const Real a469 = select(x301, a467, 0.0);
        const Real a470 = -a469;
        const Mask a471 = (a461 > 0.0);
        const Mask a472 = (x301 & a471);
        const Real a473 = a461 / x314;
        const Real a474 = -a473;
        const Real a475 = select(a472, a474, 1.0);
        real_20[l] = a429;
        real_21[l] = a447;
        real_22[l] = a464;
        real_23[l] = a469;
        real_24[l] = a470;
        real_25[l] = a475;
    }
    // layered_snow.open_snow
    const Real x476 = x109 - real_22[4];
    const Real x477 = 1 / x476;
    const Real x478 = select(x301, x314, 0.0);
    const Real x479 = -x478;
    results[LAYERS + 19] = x479;
    Real a480_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a480_last = a480_last + real_5[l + 1];
    }
    const Real x481 = a480_last + x121;
    // calm_air.louis_exchange
    const Real x482 = numbers[LAYERS + 1] / numbers[LAYERS + 17];
    const Real x483 = log(x482);
    const Real x484 = numbers[LAYERS + 18] * numbers[LAYERS + 17];
    const Real x485 = numbers[LAYERS] / x484;
    const Real x486 = log(x485);
    const Real x487 = 1 / x483;
    const Real x488 = x487 * 0.4;
    const Real x489 = x488 * x488;
    const Real x490 = numbers[LAYERS + 1] * numbers[LAYERS + 1];
    const Real x491 = x117 * x117;
    const Real x492 = x490 / x491;
    const Real x493 = x483 * x486;
    const Real x494 = 1 / x493;
    const Real x495 = x494 * 0.16000000000000003;
    const Real x496 = x495 * x117;
    const Real x497 = x492 * 9.81;
    const Real x498 = numbers[LAYERS] * x11;
    const Real x499 = x497 / x498;
    const Real x500 = x489 * 75.0;
    const Real x501 = sqrt(x482);
    const Real x502 = x500 * x501;
    // snow_skin.skin_balance
    const Real x503 = 1.0 - x189;
    const Real x504 = x503 * forcing[4];
    const Real x505 = numbers[LAYERS + 19] * forcing[5];
    const Real x506 = x504 + x505;
    const Real x507 = x11 - 273.15;
    // layered_snow.open_snow
    const Real x508 = x121 - x438;
    const Real x509 = select(x301, 0.0, a146_last);
    const Real x510 = select(x301, 0.0, x481);
    // layered_snow_step.layered_snow_step
    const Real x511 = 1.0 + x478;
    const Mask x512 = (x511 > 1e-09);
    const Real x513 = select(x512, x511, 0.0);
    // vegetation.vegetated_surface
    const Real x514 = select(flags[3], 0.0, forcing[8]);
    // vegetation.greenness
    const Real x515 = x514 - numbers[LAYERS + 6];
    const Real x516 = numbers[LAYERS + 7] - numbers[LAYERS + 6];
    const Mask x517 = (x516 == 0.0);
    const Real x518 = select(x517, 1e-30, x516);
    const Real x519 = x515 / x518;
    const Real x520 = at_least(x519, 0.0);
    const Real x521 = at_most(x520, 1.0);
    const Mask x522 = (x514 >= numbers[LAYERS + 7]);
    const Real x523 = select(x522, 1.0, x521);
    // vegetation._between
    const Real x524 = 1.0 - x523;
    const Real x525 = x524 * numbers[LAYERS + 38];
    const Real x526 = x523 * numbers[LAYERS + 39];
    const Real x527 = x525 + x526;
    // vegetation.vegetated_surface
    const Real x528 = select(flags[1], forcing[10], x527);
    results[LAYERS + 22] = x528;
    // vegetation._between
    const Real x529 = x524 * numbers[LAYERS + 43];
    const Real x530 = x523 * numbers[LAYERS + 42];
    const Real x531 = x529 + x530;
    // vegetation.vegetated_surface
    const Real x532 = select(flags[0], forcing[9], x531);
    results[LAYERS + 20] = x532;
    // vegetation._between
    const Real x533 = x524 * numbers[LAYERS + 40];
    const Real x534 = x523 * numbers[LAYERS + 41];
    const Real x535 = x533 + x534;
    results[LAYERS + 21] = x535;
    const Real x536 = x524 * numbers[LAYERS + 44];
    const Real x537 = x523 * numbers[LAYERS + 45];
    const Real x538 = x536 + x537;
    after[3 * LAYERS + 35] = x538;
    after[3 * LAYERS + 36] = x538;
    // soil_heat.canopy_damping
    const Real x539 = x514 * (-2.0);
    const Real x540 = exp(x539);
    // snow_free_ground.ground_conduction
    const Real x541 = real_2[0] * x540;
    // calm_air.calm_exchange
    const Real x542 = x11 - state[3 * LAYERS];
    const Real x543 = at_least(x117, 0.001);
    const Real x544 = numbers[LAYERS + 1] / x543;
    const Real x545 = x544 * 9.81;
    const Real x546 = x545 * x544;
    const Real x547 = numbers[LAYERS] * forcing[1];
    const Real x548 = x546 / x547;
    const Real x549 = x548 * x542;
    // calm_air.limited_richardson
    const Mask x550 = (x549 > 0.0);
    const Real x551 = select(x550, x549, 0.0);
    const Real x552 = 1 / numbers[LAYERS + 2];
    const Real x553 = x552 * (-2.0);
    const Real x554 = x551 * x553;
    const Real x555 = expm1(x554);
    const Real x557 = x555 + 2.0;
    const Real x558 = x555 / x557;
    const Real x560 = numbers[LAYERS + 2] * x558;
    const Real x561 = -x560;
    const Real x562 = select(x550, x561, x549);
    // calm_air.calm_exchange
    const Real x563 = x562 / x548;
    const Real x564 = x11 - x563;
    // exchange.myj_exchange
    const Real x565 = 1 / forcing[3];
    const Real x566 = x565 * 100000.0;
    const Real x567 = log(x566);
    const Real x568 = x567 * 0.2857142857142857;
    const Real x569 = exp(x568);
    const Real x570 = forcing[1] * x569;
    const Real x571 = x564 * x569;
    const Real x572 = 1 / x570;
    const Real x573 = x572 * 9.81;
    const Real x574 = x570 - x571;
    const Real x575 = forcing[2] + state[3 * LAYERS + 39];
    const Real x576 = x575 * 0.3041811846689896;
    const Real x577 = x576 + 1.0;
    const Real x578 = x574 * x577;
    const Real x579 = forcing[2] - state[3 * LAYERS + 39];
    const Real x580 = x579 * 0.6083623693379792;
    const Real x581 = x570 + x571;
    const Real x582 = x581 * 0.5;
    const Real x583 = x580 * x582;
    const Real x584 = x578 + x583;
    const Real x585 = at_least(x491, 1e-06);
    const Real x586 = x573 * x584;
    const Real x587 = x586 * numbers[LAYERS + 1];
    const Real x588 = x587 * numbers[LAYERS + 1];
    const Real x589 = x588 / x585;
    const Real x590 = x589 / numbers[LAYERS];
    const Real x591 = numbers[LAYERS + 1] + state[3 * LAYERS + 35];
    const Real x592 = numbers[LAYERS] + state[3 * LAYERS + 35];
    const Real x593 = x591 / state[3 * LAYERS + 35];
    const Real x594 = log(x593);
    const Real x595 = x590 / 0.505;
    const Real x596 = at_most(x595, 1.0);
    const Mask x597 = (x584 > 0.0);
    // exchange.zilitinkevich_factor
    const Real x598 = state[3 * LAYERS + 35] * (-13.157629102823119);
    const Real x599 = exp(x598);
    const Real x600 = select(flags[2], x599, 0.1);
    const Real x601 = x600 * (-103.28);
    // exchange.myj_exchange
    const Real x602 = x596 * x596;
    const Real x603 = x602 * 10.0;
    const Real x604 = x603 + 1.0;
    const Real x605 = select(x597, x604, 1.0);
    const Real x606 = x601 * x605;
    const Real x607 = 1 / numbers[LAYERS];
    const Real x608 = x607 * 0.0001;
    // exchange.convective_factor
    const Real x609 = x586 * 1000.0;
    const Real x610 = magnitude(x609);
    const Mask x611 = (x610 > 1e-30);
    const Real x612 = at_least(x610, 1e-30);
    const Real x613 = log(x612);
    const Real x614 = x613 * 0.6666666666666666;
    const Real x615 = exp(x614);
    const Real x616 = select(x611, x615, 0.0);
    const Real x617 = x616 * 1.44;
    // exchange._convective_velocity_squared
    const Real x618 = log(state[3 * LAYERS + 37]);
    const Real x619 = x618 * 0.6666666666666666;
    const Real x620 = exp(x619);
    const Real x621 = x617 * x620;
    // exchange._friction_velocity
    const Real x622 = x585 + x621;
    const Real x623 = sqrt(x622);
    const Real x624 = state[3 * LAYERS + 38] * x623;
    const Real x625 = sqrt(x624);
    const Real x626 = at_least(x625, 1e-09);
    // exchange.myj_exchange
    const Real x627 = select(x597, 0.0, x617);
    const Real x628 = x586 * 0.4;
    const Real x629 = state[3 * LAYERS + 35] / x591;
    const Real x630 = x626 * state[3 * LAYERS + 36];
    const Real x631 = sqrt(x630);
    const Real x632 = x606 * x631;
    const Real x633 = exp(x632);
    const Real x634 = x633 * state[3 * LAYERS + 36];
    const Real x635 = at_least(x634, 1e-28);
    const Real x636 = x635 / x592;
    const Real x637 = x628 * state[3 * LAYERS + 37];
    const Real x638 = x626 * x626;
    const Real x639 = x638 * x626;
    const Real x640 = x637 / x639;
    real_26[0] = x591;
    real_26[1] = state[3 * LAYERS + 35];
    real_26[2] = x592;
    real_26[3] = x635;
    real_27[0] = real_of(1.0);
    real_27[1] = x629;
    real_27[2] = real_of(1.0);
    real_27[3] = x636;
    // stability.__call__
    index_28[0] = index_of(0);
    index_28[1] = index_of(0);
    index_28[2] = index_of(10000);
    index_28[3] = index_of(10000);
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a642 = x640 * real_26[l];
        const Real a644 = real_27[l] * (-5.0);
        const Mask a645 = (a642 < a644);
        const Real a646 = select(a645, a644, a642);
        const Real a647 = real_27[l] * 0.9999990000003619;
        const Mask a648 = (a646 > a647);
        const Real a649 = select(a648, a647, a646);
        const Real a650 = a649 - (-5.0);
        const Real a651 = a650 / 0.0006;
        const Real a652 = trunc(a651);
        const Index a653 = index_of_real(a652);
        const Index a654 = at_least(a653, 0);
        const Index a655 = at_most(a654, 9999);
        const Index a657 = a655 + index_28[l];
        const Real a658 = look_up(table939, a657);
        const Real a659 = a651 - a652;
        const Real a660 = look_up(table942, a657);
        const Real a661 = a659 * a660;
        const Real a662 = a658 + a661;
        real_29[l] = a662;
    }
    // exchange.myj_exchange
    const Real x663 = real_29[0] - real_29[1];
    const Real x664 = x663 + x594;
    const Real x665 = real_29[2] - real_29[3];
    const Real x666 = log(x636);
    const Real x667 = x665 - x666;
    const Real x668 = x626 * 0.4;
    const Real x669 = x668 / x664;
    const Mask x670 = (x669 < x608);
    const Real x671 = select(x670, x608, x669);
    const Real x672 = x668 / x667;
    const Mask x673 = (x672 < x608);
    const Real x674 = select(x673, x608, x672);
    // exchange._convective_velocity_squared
    const Real x675 = log(x674);
    const Real x676 = x675 * 0.6666666666666666;
    const Real x677 = exp(x676);
    const Real x678 = x627 * x677;
    // exchange._friction_velocity
    const Real x679 = x585 + x678;
    const Real x680 = sqrt(x679);
    const Real x681 = x671 * x680;
    const Real x682 = sqrt(x681);
    const Real x683 = at_least(x682, 1e-09);
    // exchange.myj_exchange
    const Real x684 = x683 * state[3 * LAYERS + 36];
    const Real x685 = sqrt(x684);
    const Real x686 = x606 * x685;
    const Real x687 = exp(x686);
    const Real x688 = x687 * state[3 * LAYERS + 36];
    const Real x689 = at_least(x688, 1e-28);
    const Real x690 = x689 / x592;
    const Real x691 = x628 * x674;
    const Real x692 = x683 * x683;
    const Real x693 = x692 * x683;
    const Real x694 = x691 / x693;
    real_29[0] = x591;
    real_29[1] = state[3 * LAYERS + 35];
    real_29[2] = x592;
    real_29[3] = x689;
    real_27[0] = real_of(1.0);
    real_27[1] = x629;
    real_27[2] = real_of(1.0);
    real_27[3] = x690;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a696 = x694 * real_29[l];
        const Real a698 = real_27[l] * (-5.0);
        const Mask a699 = (a696 < a698);
        const Real a700 = select(a699, a698, a696);
        const Real a701 = real_27[l] * 0.9999990000003619;
        const Mask a702 = (a700 > a701);
        const Real a703 = select(a702, a701, a700);
        const Real a704 = a703 - (-5.0);
        const Real a705 = a704 / 0.0006;
        const Real a706 = trunc(a705);
        const Index a707 = index_of_real(a706);
        const Index a708 = at_least(a707, 0);
        const Index a709 = at_most(a708, 9999);
        const Index a710 = a709 + index_28[l];
        const Real a711 = look_up(table939, a710);
        const Real a712 = a705 - a706;
        const Real a713 = look_up(table942, a710);
        const Real a714 = a712 * a713;
        const Real a715 = a711 + a714;
        real_26[l] = a715;
    }
    // exchange.myj_exchange
    const Real x716 = real_26[0] - real_26[1];
    const Real x717 = x716 + x594;
    const Real x718 = real_26[2] - real_26[3];
    const Real x719 = log(x690);
    const Real x720 = x718 - x719;
    const Real x721 = x683 * 0.4;
    const Real x722 = x721 / x717;
    const Mask x723 = (x722 < x608);
    const Real x724 = select(x723, x608, x722);
    const Real x725 = x721 / x720;
    const Mask x726 = (x725 < x608);
    const Real x727 = select(x726, x608, x725);
    // exchange._convective_velocity_squared
    const Real x728 = log(x727);
    const Real x729 = x728 * 0.6666666666666666;
    const Real x730 = exp(x729);
    const Real x731 = x627 * x730;
    // exchange._friction_velocity
    const Real x732 = x585 + x731;
    const Real x733 = sqrt(x732);
    const Real x734 = x724 * x733;
    const Real x735 = sqrt(x734);
    const Real x736 = at_least(x735, 1e-09);
    // exchange.myj_exchange
    const Real x737 = x736 * state[3 * LAYERS + 36];
    const Real x738 = sqrt(x737);
    const Real x739 = x606 * x738;
    const Real x740 = exp(x739);
    const Real x741 = x740 * state[3 * LAYERS + 36];
    const Real x742 = at_least(x741, 1e-28);
    const Real x743 = x742 / x592;
    const Real x744 = x628 * x727;
    const Real x745 = x736 * x736;
    const Real x746 = x745 * x736;
    const Real x747 = x744 / x746;
    real_26[0] = x591;
    real_26[1] = state[3 * LAYERS + 35];
    real_26[2] = x592;
    real_26[3] = x742;
    real_27[0] = real_of(1.0);
    real_27[1] = x629;
    real_27[2] = real_of(1.0);
    real_27[3] = x743;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a749 = x747 * real_26[l];
        const Real a751 = real_27[l] * (-5.0);
        const Mask a752 = (a749 < a751);
        const Real a753 = select(a752, a751, a749);
        const Real a754 = real_27[l] * 0.9999990000003619;
        const Mask a755 = (a753 > a754);
        const Real a756 = select(a755, a754, a753);
        const Real a757 = a756 - (-5.0);
        const Real a758 = a757 / 0.0006;
        const Real a759 = trunc(a758);
        const Index a760 = index_of_real(a759);
        const Index a761 = at_least(a760, 0);
        const Index a762 = at_most(a761, 9999);
        const Index a763 = a762 + index_28[l];
        const Real a764 = look_up(table939, a763);
        const Real a765 = a758 - a759;
        const Real a766 = look_up(table942, a763);
        const Real a767 = a765 * a766;
        const Real a768 = a764 + a767;
        real_29[l] = a768;
    }
    // exchange.myj_exchange
    const Real x769 = real_29[0] - real_29[1];
    const Real x770 = x769 + x594;
    const Real x771 = real_29[2] - real_29[3];
    const Real x772 = log(x743);
    const Real x773 = x771 - x772;
    const Real x774 = x736 * 0.4;
    const Real x775 = x774 / x770;
    const Mask x776 = (x775 < x608);
    const Real x777 = select(x776, x608, x775);
    const Real x778 = x774 / x773;
    const Mask x779 = (x778 < x608);
    const Real x780 = select(x779, x608, x778);
    // exchange._convective_velocity_squared
    const Real x781 = log(x780);
    const Real x782 = x781 * 0.6666666666666666;
    const Real x783 = exp(x782);
    const Real x784 = x627 * x783;
    // exchange._friction_velocity
    const Real x785 = x585 + x784;
    const Real x786 = sqrt(x785);
    const Real x787 = x777 * x786;
    const Real x788 = sqrt(x787);
    const Real x789 = at_least(x788, 1e-09);
    // exchange.myj_exchange
    const Real x790 = x789 * state[3 * LAYERS + 36];
    const Real x791 = sqrt(x790);
    const Real x792 = x606 * x791;
    const Real x793 = exp(x792);
    const Real x794 = x793 * state[3 * LAYERS + 36];
    const Real x795 = at_least(x794, 1e-28);
    const Real x796 = x795 / x592;
    const Real x797 = x628 * x780;
    const Real x798 = x789 * x789;
    const Real x799 = x798 * x789;
    const Real x800 = x797 / x799;
    real_29[0] = x591;
    real_29[1] = state[3 * LAYERS + 35];
    real_29[2] = x592;
    real_29[3] = x795;
    real_27[0] = real_of(1.0);
    real_27[1] = x629;
    real_27[2] = real_of(1.0);
    real_27[3] = x796;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a802 = x800 * real_29[l];
        const Real a804 = real_27[l] * (-5.0);
        const Mask a805 = (a802 < a804);
        const Real a806 = select(a805, a804, a802);
        const Real a807 = real_27[l] * 0.9999990000003619;
        const Mask a808 = (a806 > a807);
        const Real a809 = select(a808, a807, a806);
        const Real a810 = a809 - (-5.0);
        const Real a811 = a810 / 0.0006;
        const Real a812 = trunc(a811);
        const Index a813 = index_of_real(a812);
        const Index a814 = at_least(a813, 0);
        const Index a815 = at_most(a814, 9999);
        const Index a816 = a815 + index_28[l];
        const Real a817 = look_up(table939, a816);
        const Real a818 = a811 - a812;
        const Real a819 = look_up(table942, a816);
        const Real a820 = a818 * a819;
        const Real a821 = a817 + a820;
        real_26[l] = a821;
    }
    // exchange.myj_exchange
    const Real x822 = real_26[0] - real_26[1];
    const Real x823 = x822 + x594;
    const Real x824 = real_26[2] - real_26[3];
    const Real x825 = log(x796);
    const Real x826 = x824 - x825;
    const Real x827 = x789 * 0.4;
    const Real x828 = x827 / x823;
    const Mask x829 = (x828 < x608);
    const Real x830 = select(x829, x608, x828);
    const Real x831 = x827 / x826;
    const Mask x832 = (x831 < x608);
    const Real x833 = select(x832, x608, x831);
    // exchange._convective_velocity_squared
    const Real x834 = log(x833);
    const Real x835 = x834 * 0.6666666666666666;
    const Real x836 = exp(x835);
    const Real x837 = x627 * x836;
    // exchange._friction_velocity
    const Real x838 = x585 + x837;
    const Real x839 = sqrt(x838);
    const Real x840 = x830 * x839;
    const Real x841 = sqrt(x840);
    const Real x842 = at_least(x841, 1e-09);
    // exchange.myj_exchange
    const Real x843 = x842 * state[3 * LAYERS + 36];
    const Real x844 = sqrt(x843);
    const Real x845 = x606 * x844;
    const Real x846 = exp(x845);
    const Real x847 = x846 * state[3 * LAYERS + 36];
    const Real x848 = at_least(x847, 1e-28);
    const Real x849 = x848 / x592;
    const Real x850 = x628 * x833;
    const Real x851 = x842 * x842;
    const Real x852 = x851 * x842;
    const Real x853 = x850 / x852;
    real_26[0] = x591;
    real_26[1] = state[3 * LAYERS + 35];
    real_26[2] = x592;
    real_26[3] = x848;
    real_27[0] = real_of(1.0);
    real_27[1] = x629;
    real_27[2] = real_of(1.0);
    real_27[3] = x849;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a855 = x853 * real_26[l];
        const Real a857 = real_27[l] * (-5.0);
        const Mask a858 = (a855 < a857);
        const Real a859 = select(a858, a857, a855);
        const Real a860 = real_27[l] * 0.9999990000003619;
        const Mask a861 = (a859 > a860);
        const Real a862 = select(a861, a860, a859);
        const Real a863 = a862 - (-5.0);
        const Real a864 = a863 / 0.0006;
        const Real a865 = trunc(a864);
        const Index a866 = index_of_real(a865);
        const Index a867 = at_least(a866, 0);
        const Index a868 = at_most(a867, 9999);
        const Index a869 = a868 + index_28[l];
        const Real a870 = look_up(table939, a869);
        const Real a871 = a864 - a865;
        const Real a872 = look_up(table942, a869);
        const Real a873 = a871 * a872;
        const Real a874 = a870 + a873;
        real_29[l] = a874;
    }
    // exchange.myj_exchange
    const Real x875 = real_29[0] - real_29[1];
    const Real x876 = x875 + x594;
    const Real x877 = real_29[2] - real_29[3];
    const Real x878 = log(x849);
    const Real x879 = x877 - x878;
    const Real x880 = x842 * 0.4;
    const Real x881 = x880 / x876;
    const Mask x882 = (x881 < x608);
    const Real x883 = select(x882, x608, x881);
    const Real x884 = x880 / x879;
    const Mask x885 = (x884 < x608);
    const Real x886 = select(x885, x608, x884);
    // calm_air.calm_exchange
    const Real x887 = x108 * 1004.5;
    const Real x888 = numbers[LAYERS + 4] / x887;
    const Real x889 = x886 + x888;
    // snow_free_ground.with_surface_of
    const Real x890 = 1.0 - x532;
    const Real x891 = x890 * forcing[4];
    const Real x892 = x535 * forcing[5];
    const Real x893 = x891 + x892;
    // snow.conductance
    const Real x894 = x541 / x0;
    // snow_free_ground.with_surface_of
    const Real x895 = state[3 * LAYERS] - state[0];
    const Real x896 = x894 * x895;
    const Real x897 = x27 * 4218.0;
    // evapotranspiration.potential_evaporation
    const Real x898 = 2488.8 * x18;
    const Real x899 = x108 * 1004.6;
    const Real x900 = x899 * x889;
    const Real x901 = x21 / 5.67e-08;
    const Real x902 = x535 * x901;
    const Real x903 = x902 * 6.48e-08;
    const Real x904 = forcing[3] * x889;
    const Real x905 = x903 / x904;
    const Real x906 = x905 + 1.0;
    const Real x907 = x897 / x900;
    const Real x908 = x906 + x907;
    const Real x909 = x535 * x21;
    const Real x910 = x893 - x909;
    const Real x911 = x910 - x896;
    const Real x912 = x911 / x900;
    const Real x913 = x912 + x11;
    const Real x914 = x913 - forcing[1];
    const Real x915 = x9 - forcing[2];
    const Real x916 = 2488.8 * x915;
    const Real x917 = x916 * x908;
    const Real x918 = x914 * x898;
    const Real x919 = x917 + x918;
    const Real x920 = x898 + x908;
    const Real x921 = x919 / x920;
    const Real x922 = x921 * x900;
    const Real x923 = x922 / 2501000.0;
    // snow_free_ground.with_surface_of
    const Real x924 = at_least(x923, 0.0);
    // vegetation.water_stress
    const Real x926 = numbers[7 * LAYERS + 49] - numbers[7 * LAYERS + 50];
    // vegetation.canopy_resistance
    const Mask x930 = (x514 > 0.0);
    const Real x931 = at_least(x528, 1e-06);
    const Real x932 = forcing[4] * 1.1;
    const Real x933 = numbers[LAYERS + 36] * x931;
    const Real x934 = x932 / x933;
    const Real x935 = numbers[LAYERS + 35] / 5000.0;
    const Real x936 = x934 + x935;
    const Real x937 = x934 + 1.0;
    const Real x938 = x936 / x937;
    const Real x939 = 298.0 - forcing[1];
    const Real x940 = x939 * x939;
    const Real x941 = x940 * 0.0016;
    const Real x942 = 1.0 - x941;
    const Real x943 = numbers[LAYERS + 37] * x915;
    const Real x944 = x943 + 1.0;
    const Real x945 = 1 / x944;
    const Real x948 = at_least(x938, 0.0001);
    const Real x949 = x931 * x948;
    const Real x950 = at_least(x942, 0.0001);
    const Real x951 = x949 * x950;
    const Real x952 = at_least(x945, 0.01);
    const Real x953 = x951 * x952;
    // vegetation.water_stress, vegetation.canopy_resistance
    Real a947_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a925 = state[l + 2 * LAYERS] - numbers[7 * LAYERS + 50];
        const Real a927 = a925 / x926;
        const Real a928 = at_least(a927, 0.0);
        const Real a929 = at_most(a928, 1.0);
        const Real a946 = numbers[l + 7 * LAYERS + 51] * a929;
        a947_last = a947_last + a946;
        real_30[l] = a929;
        real_31[l] = a946;
    }
    // vegetation.canopy_resistance
    const Real x954 = at_least(a947_last, 0.0001);
    const Real x955 = x953 * x954;
    const Real x956 = numbers[LAYERS + 35] / x955;
    const Real x957 = x535 * 4.0;
    const Real x958 = x957 * x21;
    const Real x959 = x958 * 0.2857541065206571;
    const Real x960 = x959 / x904;
    const Real x961 = x960 + 1.0;
    const Real x962 = x18 * 2489.795918367347;
    const Real x963 = x961 + x962;
    const Real x964 = x956 * x889;
    const Real x965 = x964 + 1.0;
    const Real x966 = x961 * x965;
    const Real x967 = x966 + x962;
    const Real x968 = x963 / x967;
    const Real x969 = select(x930, x968, 0.0);
    // step_parts.evaporation_demand
    const Real x970 = x924 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x971 = state[LAYERS] - numbers[7 * LAYERS + 47];
    const Real x972 = numbers[7 * LAYERS + 48] - numbers[7 * LAYERS + 47];
    const Real x973 = x971 / x972;
    const Real x974 = at_least(x973, 0.0);
    const Real x975 = at_most(x974, 1.0);
    const Real x976 = x975 * x975;
    const Real x977 = 1.0 - x514;
    const Real x978 = x976 * x977;
    const Real x979 = x978 * x970;
    const Real x980 = state[3 * LAYERS + 1] / 0.0005;
    const Mask x981 = (x980 > 1e-30);
    const Real x982 = at_least(x980, 1e-30);
    const Real x983 = sqrt(x982);
    const Real x984 = select(x981, x983, 0.0);
    const Real x985 = x514 * x984;
    const Real x986 = x985 * x970;
    const Real x987 = state[3 * LAYERS + 1] / seconds;
    const Mask x988 = (x987 <= x986);
    const Real x989 = select(x988, x987, x986);
    const Real x990 = x514 * x969;
    const Real x991 = x990 * x970;
    const Real x992 = 1.0 - x984;
    const Real x993 = x991 * x992;
    Real a995_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a994 = real_30[l] * numbers[l + 8 * LAYERS + 51];
        a995_last = a995_last + a994;
        real_32[l] = a994;
    }
    const Real x996 = a995_last / numbers[9 * LAYERS + 51];
    Real a1001_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a997 = numbers[l + 7 * LAYERS + 51] + real_32[l];
        const Real a998 = a997 - x996;
        const Real a999 = at_least(a998, 0.0);
        const Real a1000 = real_32[l] * a999;
        a1001_last = a1001_last + a1000;
        real_30[l] = a1000;
    }
    const Mask x1002 = (a1001_last > 0.0);
    const Real x1003 = select(x1002, a1001_last, 1.0);
    // snow_free_ground.rate
    const Real x1007 = x979 + x989;
    // evapotranspiration.evaporation_components
    Real a1006_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1004 = real_30[l] / x1003;
        const Real a1005 = x993 * a1004;
        a1006_last = a1006_last + a1005;
    }
    // snow_free_ground.rate
    const Real x1008 = x1007 + a1006_last;
    const Real x1009 = x1008 * 1000.0;
    // snow_free_ground.deposition
    const Real x1010 = -x923;
    const Real x1011 = at_least(x1010, 0.0);
    // snow_free_ground.rate
    const Real x1012 = x1009 - x1011;
    // snow_free_ground.with_surface_of
    const Real x1013 = x1012 + x1011;
    const Real x1014 = x1013 * 2501000.0;
    const Real x1015 = 2501000.0 * x1011;
    const Real x1016 = x1014 - x1015;
    // soil_heat.volumetric_heat_capacity
    const Real x1017 = state[2 * LAYERS] * 4200000.0;
    const Real x1018 = 1.0 - numbers[2 * LAYERS + 47];
    const Real x1019 = x1018 * 2000000.0;
    const Real x1020 = x1017 + x1019;
    const Real x1021 = numbers[2 * LAYERS + 47] - state[LAYERS];
    const Real x1022 = x1021 * 1004.0;
    const Real x1023 = x1020 + x1022;
    const Real x1024 = state[LAYERS] - state[2 * LAYERS];
    const Real x1025 = x1024 * 2106000.0;
    const Real x1026 = x1023 + x1025;
    // soil_heat.ground_admittance
    const Real x1027 = x1026 * 0.5;
    const Real x1028 = x1027 * numbers[0];
    const Real x1029 = x1028 / seconds;
    const Real x1030 = x1029 * x1029;
    const Real x1031 = x1026 * real_2[0];
    const Real x1032 = x1031 / seconds;
    const Real x1033 = x1030 + x1032;
    const Real x1034 = sqrt(x1033);
    const Real x1035 = x1029 + x1034;
    // snow.into_warming_ground
    const Real x1036 = x541 / x1035;
    const Real x1037 = x0 + x1036;
    // surface_balance.around
    const Real x1038 = x957 * 5.67e-08;
    const Real x1039 = x19 * forcing[1];
    const Real x1040 = x1038 * x1039;
    const Real x1041 = x900 + x897;
    const Real x1042 = x1041 + x1040;
    // surface_balance.emitted
    const Real x1043 = 0.0 - forcing[1];
    const Real x1044 = x1040 * x1043;
    const Real x1045 = x909 + x1044;
    // surface_balance.around
    const Real x1046 = x893 - x1045;
    const Real x1047 = x1046 - x1016;
    const Real x1048 = x900 * x11;
    const Real x1049 = x1047 + x1048;
    const Real x1050 = x897 * forcing[1];
    const Real x1051 = x1049 + x1050;
    const Real x1052 = x1051 / x1042;
    // snow.conductance
    const Real x1053 = x541 / x1037;
    // surface_balance.around
    const Real x1054 = x1053 / x1042;
    // surface_balance.skin_temperature
    const Real x1055 = x1054 * state[0];
    const Real x1056 = x1052 + x1055;
    const Real x1057 = x1054 + 1.0;
    const Real x1058 = x1056 / x1057;
    // surface_balance.around
    const Real x1059 = x1058 * x1058;
    const Real x1060 = x1059 * x1058;
    const Real x1061 = x1038 * x1060;
    const Real x1062 = x1041 + x1061;
    // air.emission
    const Real x1063 = x1059 * x1059;
    const Real x1064 = x1063 * 5.67e-08;
    // surface_balance.emitted
    const Real x1065 = x535 * x1064;
    const Real x1066 = 0.0 - x1058;
    const Real x1067 = x1061 * x1066;
    const Real x1068 = x1065 + x1067;
    // surface_balance.around
    const Real x1069 = x893 - x1068;
    const Real x1070 = x1069 - x1016;
    const Real x1071 = x1070 + x1048;
    const Real x1072 = x1071 + x1050;
    const Real x1073 = x1072 / x1062;
    const Real x1074 = x1053 / x1062;
    // surface_balance.skin_temperature
    const Real x1075 = x1074 * state[0];
    const Real x1076 = x1073 + x1075;
    const Real x1077 = x1074 + 1.0;
    const Real x1078 = x1076 / x1077;
    // snow_free_ground.specific_humidity
    const Real x1079 = 1 / x900;
    const Real x1080 = x1079 * 1004.5;
    const Real x1081 = x1012 * x1080;
    const Real x1082 = forcing[2] + x1081;
    // calm_air.calm_exchange
    const Real x1083 = x11 - x1078;
    const Real x1084 = x548 * x1083;
    // calm_air.limited_richardson
    const Mask x1085 = (x1084 > 0.0);
    const Real x1086 = select(x1085, x1084, 0.0);
    const Real x1087 = x1086 * x553;
    const Real x1088 = expm1(x1087);
    const Real x1090 = x1088 + 2.0;
    const Real x1091 = x1088 / x1090;
    const Real x1093 = numbers[LAYERS + 2] * x1091;
    const Real x1094 = -x1093;
    const Real x1095 = select(x1085, x1094, x1084);
    // calm_air.calm_exchange
    const Real x1096 = x1095 / x548;
    const Real x1097 = x11 - x1096;
    // exchange.myj_exchange
    const Real x1098 = x1097 * x569;
    const Real x1099 = x570 - x1098;
    const Real x1100 = forcing[2] + x1082;
    const Real x1101 = x1100 * 0.3041811846689896;
    const Real x1102 = x1101 + 1.0;
    const Real x1103 = x1099 * x1102;
    const Real x1104 = forcing[2] - x1082;
    const Real x1105 = x1104 * 0.6083623693379792;
    const Real x1106 = x570 + x1098;
    const Real x1107 = x1106 * 0.5;
    const Real x1108 = x1105 * x1107;
    const Real x1109 = x1103 + x1108;
    const Real x1110 = x573 * x1109;
    const Real x1111 = x1110 * numbers[LAYERS + 1];
    const Real x1112 = x1111 * numbers[LAYERS + 1];
    const Real x1113 = x1112 / x585;
    const Real x1114 = x1113 / numbers[LAYERS];
    after[3 * LAYERS + 40] = x1114;
    const Real x1115 = x1114 / 0.505;
    const Real x1116 = at_most(x1115, 1.0);
    const Mask x1117 = (x1109 > 0.0);
    const Real x1118 = x1116 * x1116;
    const Real x1119 = x1118 * 10.0;
    const Real x1120 = x1119 + 1.0;
    const Real x1121 = select(x1117, x1120, 1.0);
    const Real x1122 = x601 * x1121;
    // exchange.convective_factor
    const Real x1123 = x1110 * 1000.0;
    const Real x1124 = magnitude(x1123);
    const Mask x1125 = (x1124 > 1e-30);
    const Real x1126 = at_least(x1124, 1e-30);
    const Real x1127 = log(x1126);
    const Real x1128 = x1127 * 0.6666666666666666;
    const Real x1129 = exp(x1128);
    const Real x1130 = select(x1125, x1129, 0.0);
    const Real x1131 = x1130 * 1.44;
    // exchange._convective_velocity_squared
    const Real x1132 = log(x889);
    const Real x1133 = x1132 * 0.6666666666666666;
    const Real x1134 = exp(x1133);
    const Real x1135 = x1131 * x1134;
    // exchange._friction_velocity
    const Real x1136 = x585 + x1135;
    const Real x1137 = sqrt(x1136);
    const Real x1138 = x883 * x1137;
    const Real x1139 = sqrt(x1138);
    const Real x1140 = at_least(x1139, 1e-09);
    // exchange.myj_exchange
    const Real x1141 = select(x1117, 0.0, x1131);
    const Real x1142 = x1110 * 0.4;
    const Real x1143 = x1140 * state[3 * LAYERS + 36];
    const Real x1144 = sqrt(x1143);
    const Real x1145 = x1122 * x1144;
    const Real x1146 = exp(x1145);
    const Real x1147 = x1146 * state[3 * LAYERS + 36];
    const Real x1148 = at_least(x1147, 1e-28);
    const Real x1149 = x1148 / x592;
    const Real x1150 = x1142 * x889;
    const Real x1151 = x1140 * x1140;
    const Real x1152 = x1151 * x1140;
    const Real x1153 = x1150 / x1152;
    real_29[0] = x591;
    real_29[1] = state[3 * LAYERS + 35];
    real_29[2] = x592;
    real_29[3] = x1148;
    real_27[0] = real_of(1.0);
    real_27[1] = x629;
    real_27[2] = real_of(1.0);
    real_27[3] = x1149;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1155 = x1153 * real_29[l];
        const Real a1157 = real_27[l] * (-5.0);
        const Mask a1158 = (a1155 < a1157);
        const Real a1159 = select(a1158, a1157, a1155);
        const Real a1160 = real_27[l] * 0.9999990000003619;
        const Mask a1161 = (a1159 > a1160);
        const Real a1162 = select(a1161, a1160, a1159);
        const Real a1163 = a1162 - (-5.0);
        const Real a1164 = a1163 / 0.0006;
        const Real a1165 = trunc(a1164);
        const Index a1166 = index_of_real(a1165);
        const Index a1167 = at_least(a1166, 0);
        const Index a1168 = at_most(a1167, 9999);
        const Index a1169 = a1168 + index_28[l];
        const Real a1170 = look_up(table939, a1169);
        const Real a1171 = a1164 - a1165;
        const Real a1172 = look_up(table942, a1169);
        const Real a1173 = a1171 * a1172;
        const Real a1174 = a1170 + a1173;
        real_26[l] = a1174;
    }
    // exchange.myj_exchange
    const Real x1175 = real_26[0] - real_26[1];
    const Real x1176 = x1175 + x594;
    const Real x1177 = real_26[2] - real_26[3];
    const Real x1178 = log(x1149);
    const Real x1179 = x1177 - x1178;
    const Real x1180 = x1140 * 0.4;
    const Real x1181 = x1180 / x1176;
    const Mask x1182 = (x1181 < x608);
    const Real x1183 = select(x1182, x608, x1181);
    const Real x1184 = x1180 / x1179;
    const Mask x1185 = (x1184 < x608);
    const Real x1186 = select(x1185, x608, x1184);
    // exchange._convective_velocity_squared
    const Real x1187 = log(x1186);
    const Real x1188 = x1187 * 0.6666666666666666;
    const Real x1189 = exp(x1188);
    const Real x1190 = x1141 * x1189;
    // exchange._friction_velocity
    const Real x1191 = x585 + x1190;
    const Real x1192 = sqrt(x1191);
    const Real x1193 = x1183 * x1192;
    const Real x1194 = sqrt(x1193);
    const Real x1195 = at_least(x1194, 1e-09);
    // exchange.myj_exchange
    const Real x1196 = x1195 * state[3 * LAYERS + 36];
    const Real x1197 = sqrt(x1196);
    const Real x1198 = x1122 * x1197;
    const Real x1199 = exp(x1198);
    const Real x1200 = x1199 * state[3 * LAYERS + 36];
    const Real x1201 = at_least(x1200, 1e-28);
    const Real x1202 = x1201 / x592;
    const Real x1203 = x1142 * x1186;
    const Real x1204 = x1195 * x1195;
    const Real x1205 = x1204 * x1195;
    const Real x1206 = x1203 / x1205;
    real_26[0] = x591;
    real_26[1] = state[3 * LAYERS + 35];
    real_26[2] = x592;
    real_26[3] = x1201;
    real_27[0] = real_of(1.0);
    real_27[1] = x629;
    real_27[2] = real_of(1.0);
    real_27[3] = x1202;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1208 = x1206 * real_26[l];
        const Real a1210 = real_27[l] * (-5.0);
        const Mask a1211 = (a1208 < a1210);
        const Real a1212 = select(a1211, a1210, a1208);
        const Real a1213 = real_27[l] * 0.9999990000003619;
        const Mask a1214 = (a1212 > a1213);
        const Real a1215 = select(a1214, a1213, a1212);
        const Real a1216 = a1215 - (-5.0);
        const Real a1217 = a1216 / 0.0006;
        const Real a1218 = trunc(a1217);
        const Index a1219 = index_of_real(a1218);
        const Index a1220 = at_least(a1219, 0);
        const Index a1221 = at_most(a1220, 9999);
        const Index a1222 = a1221 + index_28[l];
        const Real a1223 = look_up(table939, a1222);
        const Real a1224 = a1217 - a1218;
        const Real a1225 = look_up(table942, a1222);
        const Real a1226 = a1224 * a1225;
        const Real a1227 = a1223 + a1226;
        real_29[l] = a1227;
    }
    // exchange.myj_exchange
    const Real x1228 = real_29[0] - real_29[1];
    const Real x1229 = x1228 + x594;
    const Real x1230 = real_29[2] - real_29[3];
    const Real x1231 = log(x1202);
    const Real x1232 = x1230 - x1231;
    const Real x1233 = x1195 * 0.4;
    const Real x1234 = x1233 / x1229;
    const Mask x1235 = (x1234 < x608);
    const Real x1236 = select(x1235, x608, x1234);
    const Real x1237 = x1233 / x1232;
    const Mask x1238 = (x1237 < x608);
    const Real x1239 = select(x1238, x608, x1237);
    // exchange._convective_velocity_squared
    const Real x1240 = log(x1239);
    const Real x1241 = x1240 * 0.6666666666666666;
    const Real x1242 = exp(x1241);
    const Real x1243 = x1141 * x1242;
    // exchange._friction_velocity
    const Real x1244 = x585 + x1243;
    const Real x1245 = sqrt(x1244);
    const Real x1246 = x1236 * x1245;
    const Real x1247 = sqrt(x1246);
    const Real x1248 = at_least(x1247, 1e-09);
    // exchange.myj_exchange
    const Real x1249 = x1248 * state[3 * LAYERS + 36];
    const Real x1250 = sqrt(x1249);
    const Real x1251 = x1122 * x1250;
    const Real x1252 = exp(x1251);
    const Real x1253 = x1252 * state[3 * LAYERS + 36];
    const Real x1254 = at_least(x1253, 1e-28);
    const Real x1255 = x1254 / x592;
    const Real x1256 = x1142 * x1239;
    const Real x1257 = x1248 * x1248;
    const Real x1258 = x1257 * x1248;
    const Real x1259 = x1256 / x1258;
    real_29[0] = x591;
    real_29[1] = state[3 * LAYERS + 35];
    real_29[2] = x592;
    real_29[3] = x1254;
    real_27[0] = real_of(1.0);
    real_27[1] = x629;
    real_27[2] = real_of(1.0);
    real_27[3] = x1255;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1261 = x1259 * real_29[l];
        const Real a1263 = real_27[l] * (-5.0);
        const Mask a1264 = (a1261 < a1263);
        const Real a1265 = select(a1264, a1263, a1261);
        const Real a1266 = real_27[l] * 0.9999990000003619;
        const Mask a1267 = (a1265 > a1266);
        const Real a1268 = select(a1267, a1266, a1265);
        const Real a1269 = a1268 - (-5.0);
        const Real a1270 = a1269 / 0.0006;
        const Real a1271 = trunc(a1270);
        const Index a1272 = index_of_real(a1271);
        const Index a1273 = at_least(a1272, 0);
        const Index a1274 = at_most(a1273, 9999);
        const Index a1275 = a1274 + index_28[l];
        const Real a1276 = look_up(table939, a1275);
        const Real a1277 = a1270 - a1271;
        const Real a1278 = look_up(table942, a1275);
        const Real a1279 = a1277 * a1278;
        const Real a1280 = a1276 + a1279;
        real_26[l] = a1280;
    }
    // exchange.myj_exchange
    const Real x1281 = real_26[0] - real_26[1];
    const Real x1282 = x1281 + x594;
    const Real x1283 = real_26[2] - real_26[3];
    const Real x1284 = log(x1255);
    const Real x1285 = x1283 - x1284;
    const Real x1286 = x1248 * 0.4;
    const Real x1287 = x1286 / x1282;
    const Mask x1288 = (x1287 < x608);
    const Real x1289 = select(x1288, x608, x1287);
    const Real x1290 = x1286 / x1285;
    const Mask x1291 = (x1290 < x608);
    const Real x1292 = select(x1291, x608, x1290);
    // exchange._convective_velocity_squared
    const Real x1293 = log(x1292);
    const Real x1294 = x1293 * 0.6666666666666666;
    const Real x1295 = exp(x1294);
    const Real x1296 = x1141 * x1295;
    // exchange._friction_velocity
    const Real x1297 = x585 + x1296;
    const Real x1298 = sqrt(x1297);
    const Real x1299 = x1289 * x1298;
    const Real x1300 = sqrt(x1299);
    const Real x1301 = at_least(x1300, 1e-09);
    // exchange.myj_exchange
    const Real x1302 = x1301 * state[3 * LAYERS + 36];
    const Real x1303 = sqrt(x1302);
    const Real x1304 = x1122 * x1303;
    const Real x1305 = exp(x1304);
    const Real x1306 = x1305 * state[3 * LAYERS + 36];
    const Real x1307 = at_least(x1306, 1e-28);
    const Real x1308 = x1307 / x592;
    const Real x1309 = x1142 * x1292;
    const Real x1310 = x1301 * x1301;
    const Real x1311 = x1310 * x1301;
    const Real x1312 = x1309 / x1311;
    real_26[0] = x591;
    real_26[1] = state[3 * LAYERS + 35];
    real_26[2] = x592;
    real_26[3] = x1307;
    real_27[0] = real_of(1.0);
    real_27[1] = x629;
    real_27[2] = real_of(1.0);
    real_27[3] = x1308;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1314 = x1312 * real_26[l];
        const Real a1316 = real_27[l] * (-5.0);
        const Mask a1317 = (a1314 < a1316);
        const Real a1318 = select(a1317, a1316, a1314);
        const Real a1319 = real_27[l] * 0.9999990000003619;
        const Mask a1320 = (a1318 > a1319);
        const Real a1321 = select(a1320, a1319, a1318);
        const Real a1322 = a1321 - (-5.0);
        const Real a1323 = a1322 / 0.0006;
        const Real a1324 = trunc(a1323);
        const Index a1325 = index_of_real(a1324);
        const Index a1326 = at_least(a1325, 0);
        const Index a1327 = at_most(a1326, 9999);
        const Index a1328 = a1327 + index_28[l];
        const Real a1329 = look_up(table939, a1328);
        const Real a1330 = a1323 - a1324;
        const Real a1331 = look_up(table942, a1328);
        const Real a1332 = a1330 * a1331;
        const Real a1333 = a1329 + a1332;
        real_29[l] = a1333;
    }
    // exchange.myj_exchange
    const Real x1334 = real_29[0] - real_29[1];
    const Real x1335 = x1334 + x594;
    const Real x1336 = real_29[2] - real_29[3];
    const Real x1337 = log(x1308);
    const Real x1338 = x1336 - x1337;
    const Real x1339 = x1301 * 0.4;
    const Real x1340 = x1339 / x1335;
    const Mask x1341 = (x1340 < x608);
    const Real x1342 = select(x1341, x608, x1340);
    const Real x1343 = x1339 / x1338;
    const Mask x1344 = (x1343 < x608);
    const Real x1345 = select(x1344, x608, x1343);
    // exchange._convective_velocity_squared
    const Real x1346 = log(x1345);
    const Real x1347 = x1346 * 0.6666666666666666;
    const Real x1348 = exp(x1347);
    const Real x1349 = x1141 * x1348;
    // exchange._friction_velocity
    const Real x1350 = x585 + x1349;
    const Real x1351 = sqrt(x1350);
    const Real x1352 = x1342 * x1351;
    const Real x1353 = sqrt(x1352);
    const Real x1354 = at_least(x1353, 1e-09);
    // exchange.myj_exchange
    const Real x1355 = x1354 * state[3 * LAYERS + 36];
    const Real x1356 = sqrt(x1355);
    const Real x1357 = x1122 * x1356;
    const Real x1358 = exp(x1357);
    const Real x1359 = x1358 * state[3 * LAYERS + 36];
    const Real x1360 = at_least(x1359, 1e-28);
    const Real x1361 = x1360 / x592;
    const Real x1362 = x1142 * x1345;
    const Real x1363 = x1354 * x1354;
    const Real x1364 = x1363 * x1354;
    const Real x1365 = x1362 / x1364;
    real_29[0] = x591;
    real_29[1] = state[3 * LAYERS + 35];
    real_29[2] = x592;
    real_29[3] = x1360;
    real_27[0] = real_of(1.0);
    real_27[1] = x629;
    real_27[2] = real_of(1.0);
    real_27[3] = x1361;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1367 = x1365 * real_29[l];
        const Real a1369 = real_27[l] * (-5.0);
        const Mask a1370 = (a1367 < a1369);
        const Real a1371 = select(a1370, a1369, a1367);
        const Real a1372 = real_27[l] * 0.9999990000003619;
        const Mask a1373 = (a1371 > a1372);
        const Real a1374 = select(a1373, a1372, a1371);
        const Real a1375 = a1374 - (-5.0);
        const Real a1376 = a1375 / 0.0006;
        const Real a1377 = trunc(a1376);
        const Index a1378 = index_of_real(a1377);
        const Index a1379 = at_least(a1378, 0);
        const Index a1380 = at_most(a1379, 9999);
        const Index a1381 = a1380 + index_28[l];
        const Real a1382 = look_up(table939, a1381);
        const Real a1383 = a1376 - a1377;
        const Real a1384 = look_up(table942, a1381);
        const Real a1385 = a1383 * a1384;
        const Real a1386 = a1382 + a1385;
        real_26[l] = a1386;
    }
    // exchange.myj_exchange
    const Real x1387 = real_26[0] - real_26[1];
    const Real x1388 = x1387 + x594;
    const Real x1389 = real_26[2] - real_26[3];
    const Real x1390 = log(x1361);
    const Real x1391 = x1389 - x1390;
    const Real x1392 = x1354 * 0.4;
    const Real x1393 = x1392 / x1388;
    const Mask x1394 = (x1393 < x608);
    const Real x1395 = select(x1394, x608, x1393);
    after[3 * LAYERS + 38] = x1395;
    const Real x1396 = x1392 / x1391;
    const Mask x1397 = (x1396 < x608);
    const Real x1398 = select(x1397, x608, x1396);
    // calm_air.calm_exchange
    const Real x1399 = x1398 + x888;
    after[3 * LAYERS + 37] = x1399;
    // snow_free_ground.with_surface_of
    const Real x1400 = x1078 - state[0];
    const Real x1401 = x894 * x1400;
    // evapotranspiration.potential_evaporation
    const Real x1402 = x899 * x1399;
    const Real x1403 = forcing[3] * x1399;
    const Real x1404 = x903 / x1403;
    const Real x1405 = x1404 + 1.0;
    const Real x1406 = x897 / x1402;
    const Real x1407 = x1405 + x1406;
    const Real x1408 = x910 - x1401;
    const Real x1409 = x1408 / x1402;
    const Real x1410 = x1409 + x11;
    const Real x1411 = x1410 - forcing[1];
    const Real x1412 = x916 * x1407;
    const Real x1413 = x1411 * x898;
    const Real x1414 = x1412 + x1413;
    const Real x1415 = x898 + x1407;
    const Real x1416 = x1414 / x1415;
    const Real x1417 = x1416 * x1402;
    const Real x1418 = x1417 / 2501000.0;
    // snow_free_ground.with_surface_of
    const Real x1419 = at_least(x1418, 0.0);
    // vegetation.canopy_resistance
    Real a1420_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a1420_last = a1420_last + real_31[l];
    }
    const Real x1421 = at_least(a1420_last, 0.0001);
    const Real x1422 = x953 * x1421;
    const Real x1423 = numbers[LAYERS + 35] / x1422;
    const Real x1424 = x959 / x1403;
    const Real x1425 = x1424 + 1.0;
    const Real x1426 = x1425 + x962;
    const Real x1427 = x1423 * x1399;
    const Real x1428 = x1427 + 1.0;
    const Real x1429 = x1425 * x1428;
    const Real x1430 = x1429 + x962;
    const Real x1431 = x1426 / x1430;
    const Real x1432 = select(x930, x1423, 0.0);
    results[LAYERS + 23] = x1432;
    const Real x1433 = select(x930, x1431, 0.0);
    results[LAYERS + 24] = x1433;
    // step_parts.evaporation_demand
    const Real x1434 = x1419 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x1435 = x978 * x1434;
    const Real x1436 = x985 * x1434;
    const Mask x1437 = (x987 <= x1436);
    const Real x1438 = select(x1437, x987, x1436);
    const Real x1439 = x514 * x1433;
    const Real x1440 = x1439 * x1434;
    const Real x1441 = x1440 * x992;
    Real a1442_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a1442_last = a1442_last + real_32[l];
    }
    const Real x1443 = a1442_last / numbers[9 * LAYERS + 51];
    Real a1447_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a997_974 = numbers[l + 7 * LAYERS + 51] + real_32[l];
        const Real a1444 = a997_974 - x1443;
        const Real a1445 = at_least(a1444, 0.0);
        const Real a1446 = real_32[l] * a1445;
        a1447_last = a1447_last + a1446;
        real_31[l] = a1446;
    }
    const Mask x1448 = (a1447_last > 0.0);
    const Real x1449 = select(x1448, a1447_last, 1.0);
    // step_parts.<genexpr>
    const Real x1453 = x513 * x1435;
    const Real x1454 = x513 * x1438;
    // snow_free_ground.deposition
    const Real x1456 = -x1418;
    const Real x1457 = at_least(x1456, 0.0);
    // layered_snow_step.layered_snow_step
    const Real x1458 = x513 * x1457;
    const Real x1459 = x513 * x1418;
    const Real x1460 = x1458 * 2501000.0;
    const Real x1461 = x27 / 1000.0;
    const Real x1462 = x511 * x1461;
    // step_parts.dew_rate
    const Real x1463 = x1458 / 1000.0;
    results[LAYERS + 9] = x1463;
    // layered_snow_step.layered_snow_step
    const Real x1464 = x1462 + x1463;
    results[LAYERS + 25] = x1464;
    // vegetation.intercept
    const Real x1465 = x514 * x1464;
    const Real x1466 = x1465 - x1454;
    const Real x1467 = seconds * x1466;
    const Real x1468 = state[3 * LAYERS + 1] + x1467;
    const Real x1469 = x1468 - 0.0005;
    const Real x1470 = at_least(x1469, 0.0);
    results[LAYERS + 10] = x1470;
    const Real x1471 = state[3 * LAYERS + 1] * 8.881784197001252e-16;
    const Real x1472 = at_least(x1471, 1e-20);
    const Mask x1473 = (x1468 < x1472);
    const Real x1474 = at_most(x1468, 0.0005);
    const Real x1475 = select(x1473, 0.0, x1474);
    after[3 * LAYERS + 1] = x1475;
    const Real x1476 = x977 * x1464;
    const Real x1477 = x1470 / seconds;
    quantities[4 * LAYERS + 13] = x1477;
    const Real x1478 = x1476 + x1477;
    // water_flow.__call__
    const Real x1479 = state[3 * LAYERS + 2] / seconds;
    const Real x1480 = x1478 + x1479;
    // water_flow.share_impedance
    const Real x1489 = numbers[LAYERS + 9] * (-2.302585092994046);
    // water_flow.__call__
    const Real x1493 = numbers[12 * LAYERS + 52] - real_1[0];
    // evapotranspiration.evaporation_components, step_parts.<genexpr>, water_flow.__call__, water_flow.share_impedance
    Real a1452_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1450 = real_31[l] / x1449;
        const Real a1451 = x1441 * a1450;
        a1452_last = a1452_last + a1451;
        const Real a1455 = x513 * a1451;
        const Real a1481 = 0.02 - real_1[l];
        const Mask a1482 = (a1481 < numbers[l + 9 * LAYERS + 52]);
        const Real a1483 = select(a1482, numbers[l + 9 * LAYERS + 52], a1481);
        const Real a1484 = at_least(a1483, 0.0);
        const Real a1485 = minimum(a1484, state[l + 2 * LAYERS]);
        const Mask a1486 = (state[l + 2 * LAYERS] < numbers[l + 9 * LAYERS + 52]);
        const Real a1487 = state[l + 2 * LAYERS] - 1e-06;
        const Real a1488 = select(a1486, a1487, numbers[l + 9 * LAYERS + 52]);
        const Real a1490 = real_1[l] / state[l + LAYERS];
        const Real a1491 = x1489 * a1490;
        const Real a1492 = numbers[l + 2 * LAYERS + 47] - real_1[l];
        real_32[l] = a1455;
        real_2[l] = a1485;
        real_30[l] = a1488;
        real_33[l] = a1491;
        real_34[l] = a1492;
    }
    // water_flow.__call__
    const Mask x1494 = (x1493 < real_2[0]);
    const Real x1495 = select(x1494, real_2[0], x1493);
    const Real x1498 = seconds * x1480;
    const Mask x1499 = (x1498 > numbers[LAYERS + 10]);
    const Real x1500 = select(x1499, numbers[LAYERS + 10], x1498);
    const Real x1501 = at_least(x1500, 0.0);
    // water_flow.__call__, implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a1496 = (numbers[l + 5 * LAYERS + 47] < real_2[l]);
        const Real a1497 = select(a1496, real_2[l], numbers[l + 5 * LAYERS + 47]);
        const Real a1502 = numbers[l] * 0.5;
        const Real a1503 = a1502 / numbers[l + 4 * LAYERS + 47];
        real_31[l] = a1497;
        real_35[l] = a1502;
        real_36[l] = a1503;
    }
    // implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1515 = exp(real_33[l]);
        const Real a1516 = a1515 / real_36[l];
        real_37[l] = a1516;
    }
    const Real x1517 = numbers[12 * LAYERS + 53] * real_37[LAYERS - 1];
    // retention.given_head
    const Real x1518 = -x1501;
    const Real x1519 = at_least(x1518, 1e-30);
    const Real x1520 = log(x1519);
    // retention.flowing
    const Mask x1521 = (x1518 < numbers[3 * LAYERS + 47]);
    const Real x1522 = select(x1521, numbers[3 * LAYERS + 47], x1518);
    const Mask x1523 = (x1520 < numbers[10 * LAYERS + 52]);
    const Real x1524 = select(x1523, numbers[10 * LAYERS + 52], x1520);
    const Real x1525 = x1524 - numbers[10 * LAYERS + 52];
    const Real x1527 = numbers[11 * LAYERS + 52] * x1525;
    const Real x1528 = -x1527;
    const Real x1529 = exp(x1528);
    const Real x1530 = x1522 * x1529;
    const Real x1531 = numbers[11 * LAYERS + 52] - 1.0;
    const Real x1532 = x1530 / x1531;
    const Real x1533 = x1501 + numbers[3 * LAYERS + 47];
    const Real x1534 = at_least(x1533, 0.0);
    const Real x1535 = x1532 + x1534;
    // implicit_water._problem
    const Real x1536 = real_35[0] * x1529;
    const Real x1537 = numbers[LAYERS + 5] * numbers[5 * LAYERS + 46];
    const Real x1538 = exp(real_33[LAYERS - 1]);
    const Real x1539 = x1537 * x1538;
    const Real x1540 = x1535 + x1536;
    const Real x1541 = real_37[0] * x1540;
    // retention.given_head
    const Real x1542 = -numbers[12 * LAYERS + 53];
    const Real x1543 = at_least(x1542, 1e-30);
    const Real x1544 = log(x1543);
    // retention.flowing
    const Mask x1545 = (x1542 < numbers[4 * LAYERS + 46]);
    const Real x1546 = select(x1545, numbers[4 * LAYERS + 46], x1542);
    const Mask x1547 = (x1544 < numbers[11 * LAYERS + 51]);
    const Real x1548 = select(x1547, numbers[11 * LAYERS + 51], x1544);
    const Real x1549 = x1548 - numbers[11 * LAYERS + 51];
    const Real x1551 = numbers[12 * LAYERS + 51] * x1549;
    const Real x1552 = -x1551;
    const Real x1553 = exp(x1552);
    const Real x1554 = x1546 * x1553;
    const Real x1555 = numbers[12 * LAYERS + 51] - 1.0;
    const Real x1556 = x1554 / x1555;
    const Real x1557 = numbers[12 * LAYERS + 53] + numbers[4 * LAYERS + 46];
    const Real x1558 = at_least(x1557, 0.0);
    const Real x1559 = x1556 + x1558;
    // implicit_water._problem
    const Real x1560 = x1517 * x1559;
    // retention.brim
    real_38[0] = numbers[3 * LAYERS + 47];
    for (int l = 0; l < LAYERS - 1; ++l) real_38[l + 1] = numbers[l + 3 * LAYERS + 47];
    for (int l = 0; l < LAYERS - 1; ++l) real_39[l] = numbers[l + 3 * LAYERS + 48];
    real_39[LAYERS - 1] = numbers[4 * LAYERS + 46];
    // retention.brim, implicit_water._start, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1563 = minimum(real_38[l], real_39[l]);
        const Real a1564 = minimum(numbers[l + 3 * LAYERS + 47], a1563);
        const Real a1565 = numbers[l + 3 * LAYERS + 47] / a1564;
        const Real a1566 = log(a1565);
        const Real a1567 = a1566 / numbers[l + LAYERS + 47];
        const Real a1568 = exp(a1567);
        const Real a1569 = numbers[l + 2 * LAYERS + 47] - real_30[l];
        const Real a1570 = a1569 * a1568;
        const Real a1571 = real_30[l] + a1570;
        const Real a1572 = minimum(state[l + 2 * LAYERS], real_34[l]);
        const Real a1573 = maximum(a1572, real_2[l]);
        const Real a1574 = minimum(a1573, a1571);
        const Real a1575 = a1571 - real_30[l];
        const Real a1576 = a1575 / a1569;
        const Real a1577 = at_least(a1576, 1e-12);
        const Real a1578 = log(a1577);
        const Real a1579 = numbers[l + LAYERS + 47] * a1578;
        const Real a1580 = numbers[l + 10 * LAYERS + 52] - a1579;
        const Real a1581 = at_most(a1580, 16.11809565095832);
        const Real a1582 = exp(a1581);
        const Mask a1584 = (a1571 > real_34[l]);
        const Real a1585 = select(a1584, real_34[l], a1571);
        const Real a1586 = a1585 - real_2[l];
        const Real a1587 = a1586 * 100.0;
        const Real a1588 = at_least(a1587, 0.0);
        const Real a1589 = at_most(a1588, 1.0);
        const Mask a1590 = (a1582 < numbers[l + 3 * LAYERS + 47]);
        const Real a1591 = select(a1590, numbers[l + 3 * LAYERS + 47], a1582);
        const Mask a1592 = (a1581 < numbers[l + 10 * LAYERS + 52]);
        const Real a1593 = select(a1592, numbers[l + 10 * LAYERS + 52], a1581);
        const Real a1594 = a1593 - numbers[l + 10 * LAYERS + 52];
        const Real a1596 = numbers[l + 11 * LAYERS + 52] * a1594;
        const Real a1597 = -a1596;
        const Real a1598 = exp(a1597);
        const Real a1599 = numbers[l + 3 * LAYERS + 47] * 0.999999999;
        const Mask a1600 = (a1582 > a1599);
        const Real a1601 = numbers[l + 11 * LAYERS + 52] * a1598;
        const Real a1602 = a1601 / a1591;
        const Real a1603 = select(a1600, a1602, 0.0);
        const Real a1604 = a1591 * a1598;
        const Real a1605 = numbers[l + 11 * LAYERS + 52] - 1.0;
        const Real a1606 = a1604 / a1605;
        const Real a1607 = numbers[l + 3 * LAYERS + 47] - a1582;
        const Real a1608 = at_least(a1607, 0.0);
        const Real a1609 = a1606 + a1608;
        real_40[l] = a1569;
        real_41[l] = a1571;
        real_42[l] = a1574;
        real_43[l] = a1575;
        real_44[l] = a1581;
        real_45[l] = a1582;
        real_46[l] = a1589;
        real_47[l] = a1598;
        real_48[l] = a1599;
        real_49[l] = a1603;
        real_50[l] = a1605;
        real_51[l] = a1609;
    }
    // implicit_water._impedance, implicit_water._problem, retention.flowing, implicit_water._sent
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1504 = real_35[l] + real_35[l + 1];
        const Real a1505 = real_35[l] / a1504;
        const Real a1506 = real_33[l] - real_33[l + 1];
        const Real a1507 = a1505 * a1506;
        const Real a1508 = real_33[l + 1] + a1507;
        const Real a1509 = real_33[l] + real_33[l + 1];
        const Real a1510 = a1509 * 0.5;
        const Real a1511 = minimum(a1508, a1510);
        const Real a1512 = exp(a1511);
        const Real a1513 = real_36[l] + real_36[l + 1];
        const Real a1514 = a1512 / a1513;
        const Mask a1610 = (real_45[l + 1] < numbers[l + 3 * LAYERS + 47]);
        const Real a1611 = select(a1610, numbers[l + 3 * LAYERS + 47], real_45[l + 1]);
        const Mask a1612 = (real_44[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a1613 = select(a1612, numbers[l + 10 * LAYERS + 52], real_44[l + 1]);
        const Real a1614 = a1613 - numbers[l + 10 * LAYERS + 52];
        const Real a1616 = numbers[l + 11 * LAYERS + 52] * a1614;
        const Real a1617 = -a1616;
        const Real a1618 = exp(a1617);
        const Real a1619 = a1611 * a1618;
        const Real a1620 = numbers[l + 11 * LAYERS + 52] - 1.0;
        const Real a1621 = a1619 / a1620;
        const Real a1622 = numbers[l + 3 * LAYERS + 47] - real_45[l + 1];
        const Real a1623 = at_least(a1622, 0.0);
        const Real a1624 = a1621 + a1623;
        const Mask a1625 = (real_45[l] < numbers[l + 3 * LAYERS + 48]);
        const Real a1626 = select(a1625, numbers[l + 3 * LAYERS + 48], real_45[l]);
        const Mask a1627 = (real_44[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a1628 = select(a1627, numbers[l + 10 * LAYERS + 53], real_44[l]);
        const Real a1629 = a1628 - numbers[l + 10 * LAYERS + 53];
        const Real a1631 = numbers[l + 11 * LAYERS + 53] * a1629;
        const Real a1632 = -a1631;
        const Real a1633 = exp(a1632);
        const Real a1634 = a1626 * a1633;
        const Real a1635 = numbers[l + 11 * LAYERS + 53] - 1.0;
        const Real a1636 = a1634 / a1635;
        const Real a1637 = numbers[l + 3 * LAYERS + 48] - real_45[l];
        const Real a1638 = at_least(a1637, 0.0);
        const Real a1639 = a1636 + a1638;
        const Real a1640 = real_51[l] + a1639;
        const Real a1641 = a1640 * 0.5;
        real_39[l] = a1504;
        real_52[l] = a1514;
        real_53[l] = a1618;
        real_54[l] = a1620;
        real_55[l] = a1624;
        real_56[l] = a1633;
        real_57[l] = a1635;
        real_58[l] = a1641;
    }
    // implicit_water._downward
    real_39[LAYERS - 1] = real_35[LAYERS - 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1643 = real_39[l] * real_47[l];
        real_35[l] = a1643;
    }
    const Real x1646 = real_51[LAYERS - 1] + real_35[LAYERS - 1];
    const Real x1647 = x1517 * x1646;
    const Real x1648 = x1539 * real_47[LAYERS - 1];
    const Real x1649 = x1647 + x1648;
    // implicit_water._upward
    const Real x1653 = real_37[0] * real_51[0];
    // implicit_water._balance
    const Mask x1654 = (real_of(0.0) > 0.0);
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1655 = select(x1654, 0.0, real_49[l]);
        const Real a1658 = real_39[l] * a1655;
        real_45[l] = a1655;
        real_44[l] = a1658;
    }
    // implicit_water._downward
    const Real x1661 = real_47[LAYERS - 1] + real_44[LAYERS - 1];
    const Real x1662 = x1517 * x1661;
    const Real x1663 = x1539 * real_45[LAYERS - 1];
    const Real x1664 = x1662 + x1663;
    // implicit_water._downward, implicit_water._sent, implicit_water._upward, implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1644 = real_58[l] + real_35[l];
        const Real a1645 = real_52[l] * a1644;
        const Real a1650 = real_51[l + 1] + real_55[l];
        const Real a1651 = a1650 * 0.5;
        const Real a1652 = real_52[l] * a1651;
        const Real a1656 = real_47[l] + real_56[l];
        const Real a1657 = a1656 * 0.5;
        const Real a1659 = a1657 + real_44[l];
        const Real a1660 = real_52[l] * a1659;
        real_45[l] = a1645;
        real_49[l + 1] = a1652;
        real_36[l] = a1660;
    }
    // implicit_water._balance
    real_36[LAYERS - 1] = x1664;
    // implicit_water._upward
    const Real x1670 = real_37[0] * real_47[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1667 = real_47[l + 1] + real_53[l];
        const Real a1668 = a1667 * 0.5;
        const Real a1669 = real_52[l] * a1668;
        real_44[l + 1] = a1669;
    }
    // implicit_water._balance
    real_44[0] = x1670;
    real_45[LAYERS - 1] = x1649;
    real_49[0] = x1653;
    // implicit_water._state
    const Mask x1695 = (real_of(0.0) == 0.0);
    // implicit_water._balance, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1666 = real_46[l] * real_36[l];
        const Real a1672 = real_46[l] * real_44[l];
        const Real a1673 = a1666 + a1672;
        const Real a1676 = real_45[l] + real_49[l];
        const Real a1677 = real_46[l] * a1676;
        const Real a1678 = seconds * a1677;
        const Real a1679 = seconds * a1673;
        const Real a1680 = real_42[l] - real_30[l];
        const Real a1681 = a1680 / real_40[l];
        const Real a1682 = at_least(a1681, 1e-12);
        const Real a1683 = log(a1682);
        const Real a1684 = numbers[l + LAYERS + 47] * a1683;
        const Real a1685 = numbers[l + 10 * LAYERS + 52] - a1684;
        const Real a1686 = at_most(a1685, 16.11809565095832);
        const Real a1687 = exp(a1686);
        const Real a1688 = numbers[l + LAYERS + 47] * a1687;
        const Real a1689 = a1682 * real_40[l];
        const Real a1690 = a1688 / a1689;
        const Real a1691 = -a1687;
        const Mask a1692 = (real_42[l] > real_34[l]);
        const Real a1693 = select(a1692, real_34[l], real_42[l]);
        const Mask a1694 = (real_42[l] <= real_34[l]);
        const Mask a1696 = (a1694 & x1695);
        const Real a1697 = a1693 - real_2[l];
        const Real a1698 = a1697 * 100.0;
        const Real a1699 = at_least(a1698, 0.0);
        const Real a1700 = at_most(a1699, 1.0);
        const Real a1701 = real_2[l] + 0.01;
        const Mask a1702 = (a1693 <= a1701);
        const Mask a1703 = (a1696 & a1702);
        const Real a1704 = select(a1703, 100.0, 0.0);
        const Mask a1705 = (a1687 < numbers[l + 3 * LAYERS + 47]);
        const Real a1706 = select(a1705, numbers[l + 3 * LAYERS + 47], a1687);
        const Mask a1707 = (a1686 < numbers[l + 10 * LAYERS + 52]);
        const Real a1708 = select(a1707, numbers[l + 10 * LAYERS + 52], a1686);
        const Real a1709 = a1708 - numbers[l + 10 * LAYERS + 52];
        const Real a1710 = numbers[l + 11 * LAYERS + 52] * a1709;
        const Real a1711 = -a1710;
        const Real a1712 = exp(a1711);
        const Mask a1713 = (a1687 > real_48[l]);
        const Real a1714 = numbers[l + 11 * LAYERS + 52] * a1712;
        const Real a1715 = a1714 / a1706;
        const Real a1716 = select(a1713, a1715, 0.0);
        const Real a1717 = a1706 * a1712;
        const Real a1718 = a1717 / real_50[l];
        const Real a1719 = numbers[l + 3 * LAYERS + 47] - a1687;
        const Real a1720 = at_least(a1719, 0.0);
        const Real a1721 = a1718 + a1720;
        real_47[l] = a1678;
        real_35[l] = a1679;
        real_51[l] = a1680;
        real_33[l] = a1686;
        real_38[l] = a1687;
        real_59[l] = a1690;
        real_60[l] = a1691;
        real_61[l] = a1693;
        mask_62[l] = a1696;
        real_63[l] = a1700;
        real_64[l] = a1701;
        real_65[l] = a1704;
        real_66[l] = a1712;
        real_67[l] = a1716;
        real_68[l] = a1721;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1750 = real_39[l] * real_66[l];
        real_44[l] = a1750;
    }
    const Real x1753 = real_68[LAYERS - 1] + real_44[LAYERS - 1];
    const Real x1754 = x1517 * x1753;
    const Real x1755 = x1539 * real_66[LAYERS - 1];
    const Real x1756 = x1754 + x1755;
    // implicit_water._upward
    const Real x1760 = real_37[0] * real_68[0];
    // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Mask a1722 = (real_38[l + 1] < numbers[l + 3 * LAYERS + 47]);
        const Real a1723 = select(a1722, numbers[l + 3 * LAYERS + 47], real_38[l + 1]);
        const Mask a1724 = (real_33[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a1725 = select(a1724, numbers[l + 10 * LAYERS + 52], real_33[l + 1]);
        const Real a1726 = a1725 - numbers[l + 10 * LAYERS + 52];
        const Real a1727 = numbers[l + 11 * LAYERS + 52] * a1726;
        const Real a1728 = -a1727;
        const Real a1729 = exp(a1728);
        const Real a1730 = a1723 * a1729;
        const Real a1731 = a1730 / real_54[l];
        const Real a1732 = numbers[l + 3 * LAYERS + 47] - real_38[l + 1];
        const Real a1733 = at_least(a1732, 0.0);
        const Real a1734 = a1731 + a1733;
        const Mask a1735 = (real_38[l] < numbers[l + 3 * LAYERS + 48]);
        const Real a1736 = select(a1735, numbers[l + 3 * LAYERS + 48], real_38[l]);
        const Mask a1737 = (real_33[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a1738 = select(a1737, numbers[l + 10 * LAYERS + 53], real_33[l]);
        const Real a1739 = a1738 - numbers[l + 10 * LAYERS + 53];
        const Real a1740 = numbers[l + 11 * LAYERS + 53] * a1739;
        const Real a1741 = -a1740;
        const Real a1742 = exp(a1741);
        const Real a1743 = a1736 * a1742;
        const Real a1744 = a1743 / real_57[l];
        const Real a1745 = numbers[l + 3 * LAYERS + 48] - real_38[l];
        const Real a1746 = at_least(a1745, 0.0);
        const Real a1747 = a1744 + a1746;
        const Real a1748 = real_68[l] + a1747;
        const Real a1749 = a1748 * 0.5;
        const Real a1751 = a1749 + real_44[l];
        const Real a1752 = real_52[l] * a1751;
        const Real a1757 = real_68[l + 1] + a1734;
        const Real a1758 = a1757 * 0.5;
        const Real a1759 = real_52[l] * a1758;
        real_53[l] = a1729;
        real_58[l] = a1742;
        real_36[l] = a1752;
        real_49[l + 1] = a1759;
    }
    // implicit_water._flow
    real_36[LAYERS - 1] = x1756;
    real_49[0] = x1760;
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1762 = real_63[l] * real_36[l];
        const Real a1764 = real_63[l] * real_49[l];
        real_44[l] = a1762;
        real_68[l] = a1764;
    }
    const Real x1765 = x1541 - real_68[0];
    const Mask x1766 = (x1765 > x1480);
    const Real x1767 = select(x1766, x1480, x1765);
    // implicit_water._remaining
    const Real x1768 = real_61[0] - x1495;
    const Real x1769 = x1768 * 100.0;
    const Real x1770 = at_least(x1769, 0.0);
    const Real x1771 = at_most(x1770, 1.0);
    // implicit_water._flow
    const Real x1772 = x1453 * x1771;
    const Real x1779 = real_44[LAYERS - 1] - x1560;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1778 = real_44[l] - real_68[l + 1];
        real_38[l + 1] = a1778;
    }
    // implicit_water._gain
    real_38[0] = x1767;
    for (int l = 0; l < LAYERS - 1; ++l) real_68[l] = real_38[l + 1];
    real_68[LAYERS - 1] = x1779;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1773 = real_61[l] - real_31[l];
        const Real a1774 = a1773 * 100.0;
        const Real a1775 = at_least(a1774, 0.0);
        const Real a1776 = at_most(a1775, 1.0);
        const Real a1777 = real_32[l] * a1776;
        const Real a1780 = real_42[l] - real_61[l];
        const Real a1781 = a1780 * 1e-09;
        const Real a1782 = real_61[l] + a1781;
        const Real a1783 = a1782 - state[l + 2 * LAYERS];
        const Real a1784 = numbers[l] * a1783;
        const Real a1785 = a1777 + in_row(l, 0, x1772);
        const Real a1788 = real_38[l] - real_68[l];
        const Real a1789 = a1788 - a1785;
        const Real a1790 = seconds * a1789;
        const Real a1791 = a1784 - a1790;
        const Real a1792 = select(x1654, 0.0, real_67[l]);
        const Real a1795 = real_39[l] * a1792;
        real_44[l] = a1777;
        real_33[l] = a1791;
        real_45[l] = a1792;
        real_46[l] = a1795;
    }
    // implicit_water._downward
    const Real x1798 = real_66[LAYERS - 1] + real_46[LAYERS - 1];
    const Real x1799 = x1517 * x1798;
    const Real x1800 = x1539 * real_45[LAYERS - 1];
    const Real x1801 = x1799 + x1800;
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1793 = real_66[l] + real_58[l];
        const Real a1794 = a1793 * 0.5;
        const Real a1796 = a1794 + real_46[l];
        const Real a1797 = real_52[l] * a1796;
        real_45[l] = a1797;
    }
    // implicit_water._balance
    real_45[LAYERS - 1] = x1801;
    // implicit_water._upward
    const Real x1807 = real_37[0] * real_66[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1804 = real_66[l + 1] + real_53[l];
        const Real a1805 = a1804 * 0.5;
        const Real a1806 = real_52[l] * a1805;
        real_46[l + 1] = a1806;
    }
    // implicit_water._balance
    real_46[0] = x1807;
    const Mask x1817 = (x1767 < x1480);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1803 = real_63[l] * real_45[l];
        const Real a1809 = real_63[l] * real_46[l];
        const Real a1810 = select(x1654, 1.0, real_59[l]);
        const Real a1811 = a1803 * a1810;
        const Real a1812 = real_65[l] * real_36[l];
        const Real a1813 = a1811 + a1812;
        const Real a1814 = a1809 * a1810;
        const Real a1815 = real_65[l] * real_49[l];
        const Real a1816 = a1814 + a1815;
        real_66[l] = a1803;
        real_68[l] = a1809;
        real_67[l] = a1813;
        real_69[l] = a1816;
    }
    const Real x1818 = select(x1817, real_69[0], 0.0);
    real_46[0] = x1818;
    for (int l = 0; l < LAYERS - 1; ++l) real_46[l + 1] = real_69[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1819 = magnitude(real_60[l]);
        const Real a1820 = select(x1654, a1819, real_42[l]);
        const Real a1822 = real_67[l] + real_46[l];
        const Real a1823 = a1820 * a1822;
        real_45[l] = a1823;
    }
    real_46[0] = real_45[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_46[l + 1] = real_45[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_60[l] = real_45[l + 1];
    real_60[LAYERS - 1] = real_45[LAYERS - 1];
    // implicit_water._demanded
    const Mask x1838 = (real_61[0] > x1495);
    const Real x1839 = x1495 + 0.01;
    const Mask x1840 = (real_61[0] < x1839);
    const Mask x1841 = (x1838 & x1840);
    const Mask x1842 = (real_61[0] == x1495);
    // implicit_water._balance, implicit_water._demanded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1826 = maximum(real_46[l], real_60[l]);
        const Real a1827 = maximum(real_45[l], a1826);
        const Mask a1828 = (real_33[l] < 0.0);
        const Mask a1829 = (real_61[l] > real_31[l]);
        const Real a1830 = real_31[l] + 0.01;
        const Mask a1831 = (real_61[l] < a1830);
        const Mask a1832 = (a1829 & a1831);
        const Mask a1833 = (real_61[l] == real_31[l]);
        const Mask a1834 = (a1833 & a1828);
        const Mask a1835 = (a1832 | a1834);
        const Real a1836 = real_32[l] * 100.0;
        const Real a1837 = select(a1835, a1836, 0.0);
        real_70[l] = a1827;
        mask_71[l] = a1828;
        real_72[l] = a1830;
        real_73[l] = a1836;
        real_74[l] = a1837;
    }
    // implicit_water._demanded
    const Mask x1843 = (x1842 & mask_71[0]);
    const Mask x1844 = (x1841 | x1843);
    const Real x1845 = x1453 * 100.0;
    const Real x1846 = select(x1844, x1845, 0.0);
    // implicit_water._balance
    const Real x1867 = select(mask_62[0], x1846, 0.0);
    // implicit_water._at
    const Mask x1875 = (real_of(0.0) < 330.0);
    const Mask x1879 = (real_of(0.0) < 1530.0);
    // implicit_water._balance, implicit_water._mobile, implicit_water._at
    Mask a1878_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1847 = select(mask_62[l], 1.0, 1e-09);
        const Real a1848 = select(x1654, 1e-11, a1847);
        const Real a1849 = real_66[l] + real_68[l];
        const Real a1850 = real_36[l] + real_49[l];
        const Real a1851 = real_63[l] * a1850;
        const Real a1852 = a1849 * real_59[l];
        const Real a1853 = real_65[l] * a1850;
        const Real a1854 = a1852 + a1853;
        const Real a1855 = at_least(real_51[l], 1e-09);
        const Real a1856 = a1855 * a1854;
        const Real a1857 = at_least(a1851, 1e-30);
        const Real a1858 = a1856 / a1857;
        const Mask a1859 = (real_63[l] < 1.0);
        const Real a1860 = select(a1859, 60.0, INFINITE);
        const Real a1861 = seconds * real_70[l];
        const Real a1862 = numbers[l] * numbers[l + 2 * LAYERS + 47];
        const Real a1863 = a1861 + a1862;
        const Real a1864 = a1863 * 1.4210854715202004e-14;
        const Real a1865 = numbers[l] * a1848;
        const Real a1866 = select(mask_62[l], real_74[l], 0.0);
        const Real a1868 = seconds * a1851;
        const Real a1869 = at_least(a1858, 0.02);
        const Real a1870 = minimum(a1869, a1860);
        const Real a1871 = seconds * a1849;
        const Real a1872 = magnitude(real_33[l]);
        const Real a1873 = numbers[l] * 1e-09;
        const Real a1874 = maximum(a1864, a1873);
        const Real a1876 = select(x1875, a1864, a1874);
        const Mask a1877 = (a1872 > a1876);
        a1878_last = (a1878_last | a1877);
        real_60[l] = a1862;
        real_46[l] = a1865;
        real_45[l] = a1866;
        real_61[l] = a1868;
        real_75[l] = a1870;
        real_76[l] = a1871;
        real_77[l] = a1872;
        real_78[l] = a1873;
        real_79[l] = a1874;
    }
    // implicit_water._at
    const Mask x1880 = (a1878_last & x1879);
    Mask a1882_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a1881 = (real_77[l] <= real_79[l]);
        a1882_last = (a1882_last & a1881);
    }
    // implicit_water.solve_water
    for (int l = 0; l < LAYERS; ++l) real_79[l] = real_42[l];
    for (int l = 0; l < LAYERS; ++l) real_77[l] = real_of(0.0);
    real_80[0] = x1767;
    for (int l = 0; l < LAYERS - 1; ++l) real_80[l + 1] = real_38[l + 1];
    real_80[LAYERS] = x1779;
    Real w1886 = x1772;
    for (int l = 0; l < LAYERS; ++l) real_74[l] = real_44[l];
    for (int l = 0; l < LAYERS; ++l) real_70[l] = real_33[l];
    for (int l = 0; l < LAYERS; ++l) real_68[l] = real_46[l];
    for (int l = 0; l < LAYERS; ++l) real_66[l] = real_67[l];
    real_49[0] = x1818;
    for (int l = 0; l < LAYERS - 1; ++l) real_49[l + 1] = real_69[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_36[l] = real_45[l];
    Real w1893 = x1867;
    for (int l = 0; l < LAYERS; ++l) real_65[l] = real_61[l];
    for (int l = 0; l < LAYERS; ++l) real_63[l] = real_75[l];
    for (int l = 0; l < LAYERS; ++l) real_59[l] = real_76[l];
    Real w1897 = real_of(INFINITE);
    Real w1898 = real_of(1.0);
    Real w1899 = real_of(0.0);
    Mask w1900 = x1880;
    Mask w1901 = a1882_last;
    for (int pass = 0; pass < 1530; ++pass) {
        if (!any_lane(w1900)) break;
        // implicit_water._iteration
        const Mask x1904 = (w1899 == 30.0);
        const Mask x1905 = (w1899 == 330.0);
        const Mask x1906 = (x1904 | x1905);
        Real a1903_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1902 = magnitude(real_70[l]);
            a1903_last = a1903_last + a1902;
        }
        const Mask x1907 = (a1903_last < w1897);
        const Mask x1908 = (w1899 < 30.0);
        const Mask x1909 = (x1907 | x1908);
        const Mask x1910 = (w1899 < 330.0);
        const Real x1911 = select(x1910, 1.03, 1.0);
        const Real x1912 = select(x1909, x1911, 0.5);
        const Real x1913 = x1912 * w1898;
        const Real x1914 = at_least(x1913, 0.1);
        const Real x1915 = at_most(x1914, 1.0);
        const Real x1916 = select(x1906, 0.5, x1915);
        // implicit_water._change
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1924 = seconds * real_66[l];
            const Real a1925 = -a1924;
            const Real a1926 = seconds * real_49[l + 1];
            const Real a1927 = -a1926;
            real_53[l] = a1925;
            real_58[l] = a1927;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1917 = real_36[l] + in_row(l, 0, w1893);
            const Real a1918 = a1917 + real_66[l];
            const Real a1919 = a1918 + real_49[l];
            const Real a1920 = seconds * a1919;
            const Real a1921 = real_68[l] + a1920;
            const Real a1922 = a1921 * 1.0000000000000142;
            const Real a1928 = -real_70[l];
            real_51[l] = a1917;
            real_81[l] = a1922;
            real_82[l] = a1928;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_53, real_81, real_58, real_82, real_83);
        // implicit_water._moved
        const Mask x2017 = (x1916 < 1.0);
        const Mask x2038 = (x1453 > 0.0);
        const Real x2039 = select(x2038, x1495, (-1.0));
        // implicit_water._stopped
        const Mask x2040 = (real_79[0] > x2039);
        // implicit_water._moved, implicit_water._mobile, implicit_water._raised, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1930 = (real_77[l] > 0.0);
            const Mask a1931 = (real_79[l] <= real_34[l]);
            const Real a1932 = real_79[l] - real_30[l];
            const Real a1933 = at_least(a1932, 1e-09);
            const Real a1934 = at_least(real_65[l], 1e-30);
            const Real a1935 = 1 / a1933;
            const Real a1936 = real_43[l] * a1935;
            const Real a1937 = at_least(a1936, 1.0);
            const Real a1938 = real_34[l] - real_30[l];
            const Real a1939 = a1938 * a1935;
            const Mask a1940 = (a1939 > a1937);
            const Real a1941 = select(a1940, a1937, a1939);
            const Real a1942 = at_least(a1941, 1e-30);
            const Real a1943 = seconds * real_51[l];
            const Real a1944 = numbers[l] + a1943;
            const Real a1945 = a1944 * a1933;
            const Real a1946 = select(a1931, a1944, real_78[l]);
            const Real a1947 = real_63[l] * a1934;
            const Real a1948 = a1947 * a1935;
            const Real a1949 = a1946 + a1948;
            const Real a1950 = numbers[l] * 1e-11;
            const Real a1951 = x1916 * real_83[l];
            const Real a1952 = real_77[l] + a1951;
            const Real a1953 = a1945 * a1942;
            const Real a1954 = a1945 - a1953;
            const Real a1955 = a1954 * 1e-09;
            const Real a1956 = a1953 + a1955;
            const Real a1957 = select(a1931, a1945, a1956);
            const Real a1958 = a1957 + a1934;
            const Real a1959 = log(a1942);
            const Real a1960 = real_63[l] * a1959;
            const Real a1961 = at_most(a1960, 300.0);
            const Real a1962 = exp(a1961);
            const Real a1963 = a1934 * a1962;
            const Real a1964 = a1953 + a1963;
            const Real a1965 = a1945 * a1937;
            const Real a1966 = a1965 - a1953;
            const Real a1967 = a1966 * 1e-09;
            const Real a1968 = a1953 + a1967;
            const Real a1969 = maximum(real_47[l], a1934);
            const Real a1970 = a1968 + a1969;
            const Real a1971 = x1916 * a1949;
            const Real a1972 = a1971 * real_83[l];
            const Real a1973 = a1958 + a1972;
            const Real a1974 = a1973 - a1970;
            const Real a1975 = a1950 + real_35[l];
            const Real a1976 = a1974 / a1975;
            const Real a1977 = select(a1930, a1952, a1976);
            const Real a1978 = at_least(a1977, 0.0);
            const Mask a1979 = (a1952 > 0.0);
            const Mask a1980 = (a1973 > a1970);
            const Mask a1981 = select(a1930, a1979, a1980);
            const Mask a1982 = (a1973 > a1964);
            const Real a1983 = a1945 * 1e-09;
            const Real a1984 = select(a1982, a1983, a1945);
            const Real a1985 = a1953 * 0.999999999;
            const Real a1986 = select(a1982, a1985, 0.0);
            const Real a1987 = a1973 - a1986;
            const Real a1988 = at_least(a1987, 1e-30);
            const Real a1989 = a1988 / a1934;
            const Real a1990 = log(a1989);
            const Real a1991 = a1990 / real_63[l];
            const Real a1992 = at_most(a1991, 50.0);
            const Real a1993 = exp(a1992);
            const Real a1994 = a1987 - a1984;
            const Real a1995 = a1994 - a1934;
            const Real a1996 = a1984 + a1947;
            const Real a1997 = a1995 / a1996;
            const Real a1998 = a1997 + 1.0;
            const Real a1999 = a1988 / a1984;
            const Real a2000 = minimum(a1993, a1999);
            const Real a2001 = minimum(a2000, a1998);
            const Real a2002 = at_least(a2001, 0.05);
            const Real a2003 = select(a1982, a1942, 0.05);
            const Real a2004 = select(a1982, a1937, a1942);
            const Real a2005 = maximum(a2002, a2003);
            const Real a2006 = minimum(a2005, a2004);
            const Real a2007 = a1933 * a2006;
            const Real a2008 = real_30[l] + a2007;
            const Real a2009 = maximum(a2008, real_2[l]);
            const Real a2010 = select(a1930, real_41[l], a2009);
            const Mask a2011 = ~a1930;
            const Mask a2012 = (real_79[l] > real_34[l]);
            const Mask a2013 = (a2011 & a2012);
            const Real a2014 = a2010 - real_79[l];
            const Real a2015 = x1916 * a2014;
            const Real a2016 = real_79[l] + a2015;
            const Mask a2018 = (a2013 & x2017);
            const Real a2019 = select(a2018, a2016, a2010);
            const Mask a2020 = (real_79[l] > real_64[l]);
            const Mask a2021 = (a2019 < real_64[l]);
            const Mask a2022 = (a2020 & a2021);
            const Mask a2023 = (real_79[l] < real_64[l]);
            const Mask a2024 = (a2019 > real_64[l]);
            const Mask a2025 = (a2023 & a2024);
            const Mask a2026 = (a2022 | a2025);
            const Real a2027 = select(a2026, real_64[l], a2019);
            const Mask a2028 = (real_32[l] > 0.0);
            const Real a2029 = select(a2028, real_31[l], (-1.0));
            const Mask a2030 = (real_79[l] > a2029);
            const Mask a2031 = (a2027 < a2029);
            const Mask a2032 = (a2030 & a2031);
            const Mask a2033 = (real_79[l] < a2029);
            const Mask a2034 = (a2027 > a2029);
            const Mask a2035 = (a2033 & a2034);
            const Mask a2036 = (a2032 | a2035);
            const Real a2037 = select(a2036, a2029, a2027);
            real_82[l] = a1978;
            mask_62[l] = a1981;
            real_81[l] = a2037;
        }
        // implicit_water._stopped
        const Mask x2041 = (real_81[0] < x2039);
        const Mask x2042 = (x2040 & x2041);
        const Mask x2043 = (real_79[0] < x2039);
        const Mask x2044 = (real_81[0] > x2039);
        const Mask x2045 = (x2043 & x2044);
        const Mask x2046 = (x2042 | x2045);
        const Real x2047 = select(x2046, x2039, real_81[0]);
        // implicit_water._moved
        real_81[0] = x2047;
        // implicit_water._iteration
        const Real x2058 = select(x1906, INFINITE, a1903_last);
        const Real x2059 = real_of_mask(w1900);
        const Real x2060 = w1899 + x2059;
        // implicit_water._moved, implicit_water._iteration, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2049 = (real_81[l] >= real_41[l]);
            const Mask a2050 = (mask_62[l] | a2049);
            const Real a2051 = select(a2050, real_41[l], real_81[l]);
            const Real a2052 = select(a2050, real_82[l], 0.0);
            const Real a2053 = select(x1905, real_41[l], real_42[l]);
            const Real a2054 = select(x1906, a2053, a2051);
            const Real a2055 = select(x1906, 0.0, a2052);
            const Real a2056 = select(w1900, a2054, real_79[l]);
            const Real a2057 = select(w1900, a2055, real_77[l]);
            const Real a2061 = a2056 - real_30[l];
            const Real a2062 = a2061 / real_40[l];
            const Real a2063 = at_least(a2062, 1e-12);
            const Real a2064 = log(a2063);
            const Real a2065 = numbers[l + LAYERS + 47] * a2064;
            const Real a2066 = numbers[l + 10 * LAYERS + 52] - a2065;
            const Real a2067 = at_most(a2066, 16.11809565095832);
            const Real a2068 = exp(a2067);
            const Real a2069 = numbers[l + LAYERS + 47] * a2068;
            const Real a2070 = a2063 * real_40[l];
            const Real a2071 = a2069 / a2070;
            const Real a2073 = a2057 - a2068;
            const Mask a2074 = (a2056 > real_34[l]);
            const Real a2075 = select(a2074, real_34[l], a2056);
            const Mask a2076 = (a2056 <= real_34[l]);
            const Mask a2077 = (a2057 == 0.0);
            const Mask a2078 = (a2076 & a2077);
            const Real a2079 = a2075 - real_2[l];
            const Real a2080 = a2079 * 100.0;
            const Real a2081 = at_least(a2080, 0.0);
            const Real a2082 = at_most(a2081, 1.0);
            const Mask a2083 = (a2075 <= real_64[l]);
            const Mask a2084 = (a2078 & a2083);
            const Real a2085 = select(a2084, 100.0, 0.0);
            const Real a2086 = -a2073;
            const Mask a2087 = (a2086 < numbers[l + 3 * LAYERS + 47]);
            const Real a2088 = select(a2087, numbers[l + 3 * LAYERS + 47], a2086);
            const Mask a2089 = (a2067 < numbers[l + 10 * LAYERS + 52]);
            const Real a2090 = select(a2089, numbers[l + 10 * LAYERS + 52], a2067);
            const Real a2091 = a2090 - numbers[l + 10 * LAYERS + 52];
            const Real a2092 = numbers[l + 11 * LAYERS + 52] * a2091;
            const Real a2093 = -a2092;
            const Real a2094 = exp(a2093);
            const Mask a2095 = (a2086 > real_48[l]);
            const Real a2096 = numbers[l + 11 * LAYERS + 52] * a2094;
            const Real a2097 = a2096 / a2088;
            const Real a2098 = select(a2095, a2097, 0.0);
            const Real a2099 = a2088 * a2094;
            const Real a2100 = a2099 / real_50[l];
            const Real a2101 = a2073 + numbers[l + 3 * LAYERS + 47];
            const Real a2102 = at_least(a2101, 0.0);
            const Real a2103 = a2100 + a2102;
            real_83[l] = a2056;
            real_51[l] = a2057;
            real_84[l] = a2061;
            real_85[l] = a2067;
            real_86[l] = a2071;
            real_87[l] = a2073;
            real_88[l] = a2075;
            mask_71[l] = a2078;
            real_89[l] = a2082;
            real_90[l] = a2085;
            real_91[l] = a2094;
            real_92[l] = a2098;
            real_93[l] = a2103;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2134 = real_39[l] * real_91[l];
            real_81[l] = a2134;
        }
        const Real x2137 = real_93[LAYERS - 1] + real_81[LAYERS - 1];
        const Real x2138 = x1517 * x2137;
        const Real x2139 = x1539 * real_91[LAYERS - 1];
        const Real x2140 = x2138 + x2139;
        // implicit_water._upward
        const Real x2144 = real_37[0] * real_93[0];
        // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2104 = -real_87[l + 1];
            const Mask a2105 = (a2104 < numbers[l + 3 * LAYERS + 47]);
            const Real a2106 = select(a2105, numbers[l + 3 * LAYERS + 47], a2104);
            const Mask a2107 = (real_85[l + 1] < numbers[l + 10 * LAYERS + 52]);
            const Real a2108 = select(a2107, numbers[l + 10 * LAYERS + 52], real_85[l + 1]);
            const Real a2109 = a2108 - numbers[l + 10 * LAYERS + 52];
            const Real a2110 = numbers[l + 11 * LAYERS + 52] * a2109;
            const Real a2111 = -a2110;
            const Real a2112 = exp(a2111);
            const Real a2113 = a2106 * a2112;
            const Real a2114 = a2113 / real_54[l];
            const Real a2115 = real_87[l + 1] + numbers[l + 3 * LAYERS + 47];
            const Real a2116 = at_least(a2115, 0.0);
            const Real a2117 = a2114 + a2116;
            const Real a2118 = -real_87[l];
            const Mask a2119 = (a2118 < numbers[l + 3 * LAYERS + 48]);
            const Real a2120 = select(a2119, numbers[l + 3 * LAYERS + 48], a2118);
            const Mask a2121 = (real_85[l] < numbers[l + 10 * LAYERS + 53]);
            const Real a2122 = select(a2121, numbers[l + 10 * LAYERS + 53], real_85[l]);
            const Real a2123 = a2122 - numbers[l + 10 * LAYERS + 53];
            const Real a2124 = numbers[l + 11 * LAYERS + 53] * a2123;
            const Real a2125 = -a2124;
            const Real a2126 = exp(a2125);
            const Real a2127 = a2120 * a2126;
            const Real a2128 = a2127 / real_57[l];
            const Real a2129 = real_87[l] + numbers[l + 3 * LAYERS + 48];
            const Real a2130 = at_least(a2129, 0.0);
            const Real a2131 = a2128 + a2130;
            const Real a2132 = real_93[l] + a2131;
            const Real a2133 = a2132 * 0.5;
            const Real a2135 = a2133 + real_81[l];
            const Real a2136 = real_52[l] * a2135;
            const Real a2141 = real_93[l + 1] + a2117;
            const Real a2142 = a2141 * 0.5;
            const Real a2143 = real_52[l] * a2142;
            real_58[l] = a2112;
            real_53[l] = a2126;
            real_82[l] = a2136;
            real_94[l + 1] = a2143;
        }
        // implicit_water._flow
        real_82[LAYERS - 1] = x2140;
        real_94[0] = x2144;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2146 = real_89[l] * real_82[l];
            const Real a2148 = real_89[l] * real_94[l];
            real_81[l] = a2146;
            real_93[l] = a2148;
        }
        const Real x2149 = x1541 - real_93[0];
        const Mask x2150 = (x2149 > x1480);
        const Real x2151 = select(x2150, x1480, x2149);
        // implicit_water._remaining
        const Real x2152 = real_88[0] - x1495;
        const Real x2153 = x2152 * 100.0;
        const Real x2154 = at_least(x2153, 0.0);
        const Real x2155 = at_most(x2154, 1.0);
        // implicit_water._flow
        const Real x2156 = x1453 * x2155;
        const Real x2163 = real_81[LAYERS - 1] - x1560;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2162 = real_81[l] - real_93[l + 1];
            real_56[l] = a2162;
        }
        // implicit_water._gain
        real_93[0] = x2151;
        for (int l = 0; l < LAYERS - 1; ++l) real_93[l + 1] = real_56[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_81[l] = real_56[l];
        real_81[LAYERS - 1] = x2163;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2157 = real_88[l] - real_31[l];
            const Real a2158 = a2157 * 100.0;
            const Real a2159 = at_least(a2158, 0.0);
            const Real a2160 = at_most(a2159, 1.0);
            const Real a2161 = real_32[l] * a2160;
            const Real a2164 = real_83[l] - real_88[l];
            const Real a2165 = a2164 * 1e-09;
            const Real a2166 = real_88[l] + a2165;
            const Real a2167 = real_51[l] * 1e-11;
            const Real a2168 = a2166 + a2167;
            const Real a2169 = a2168 - state[l + 2 * LAYERS];
            const Real a2170 = numbers[l] * a2169;
            const Real a2171 = a2161 + in_row(l, 0, x2156);
            const Real a2174 = real_93[l] - real_81[l];
            const Real a2175 = a2174 - a2171;
            const Real a2176 = seconds * a2175;
            const Real a2177 = a2170 - a2176;
            const Mask a2178 = (real_51[l] > 0.0);
            const Real a2179 = select(a2178, 0.0, real_92[l]);
            const Real a2182 = real_39[l] * a2179;
            real_85[l] = a2161;
            real_95[l] = a2177;
            mask_62[l] = a2178;
            real_96[l] = a2179;
            real_97[l] = a2182;
        }
        // implicit_water._downward
        const Real x2185 = real_91[LAYERS - 1] + real_97[LAYERS - 1];
        const Real x2186 = x1517 * x2185;
        const Real x2187 = x1539 * real_96[LAYERS - 1];
        const Real x2188 = x2186 + x2187;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2180 = real_91[l] + real_53[l];
            const Real a2181 = a2180 * 0.5;
            const Real a2183 = a2181 + real_97[l];
            const Real a2184 = real_52[l] * a2183;
            real_96[l] = a2184;
        }
        // implicit_water._balance
        real_96[LAYERS - 1] = x2188;
        // implicit_water._upward
        const Real x2194 = real_37[0] * real_91[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2191 = real_91[l + 1] + real_58[l];
            const Real a2192 = a2191 * 0.5;
            const Real a2193 = real_52[l] * a2192;
            real_97[l + 1] = a2193;
        }
        // implicit_water._balance
        real_97[0] = x2194;
        const Mask x2204 = (x2151 < x1480);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2190 = real_89[l] * real_96[l];
            const Real a2196 = real_89[l] * real_97[l];
            const Real a2197 = select(mask_62[l], 1.0, real_86[l]);
            const Real a2198 = a2190 * a2197;
            const Real a2199 = real_90[l] * real_82[l];
            const Real a2200 = a2198 + a2199;
            const Real a2201 = a2196 * a2197;
            const Real a2202 = real_90[l] * real_94[l];
            const Real a2203 = a2201 + a2202;
            real_91[l] = a2190;
            real_81[l] = a2196;
            real_93[l] = a2200;
            real_92[l] = a2203;
        }
        const Real x2205 = select(x2204, real_92[0], 0.0);
        real_97[0] = x2205;
        for (int l = 0; l < LAYERS - 1; ++l) real_97[l + 1] = real_92[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2206 = magnitude(real_87[l]);
            const Real a2207 = select(mask_62[l], a2206, real_83[l]);
            const Real a2209 = real_93[l] + real_97[l];
            const Real a2210 = a2207 * a2209;
            real_96[l] = a2210;
        }
        real_97[0] = real_96[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_97[l + 1] = real_96[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_87[l] = real_96[l + 1];
        real_87[LAYERS - 1] = real_96[LAYERS - 1];
        // implicit_water._demanded
        const Mask x2223 = (real_88[0] > x1495);
        const Mask x2224 = (real_88[0] < x1839);
        const Mask x2225 = (x2223 & x2224);
        const Mask x2226 = (real_88[0] == x1495);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2213 = maximum(real_97[l], real_87[l]);
            const Real a2214 = maximum(real_96[l], a2213);
            const Mask a2215 = (real_95[l] < 0.0);
            const Mask a2216 = (real_88[l] > real_31[l]);
            const Mask a2217 = (real_88[l] < real_72[l]);
            const Mask a2218 = (a2216 & a2217);
            const Mask a2219 = (real_88[l] == real_31[l]);
            const Mask a2220 = (a2219 & a2215);
            const Mask a2221 = (a2218 | a2220);
            const Real a2222 = select(a2221, real_73[l], 0.0);
            real_98[l] = a2214;
            mask_99[l] = a2215;
            real_100[l] = a2222;
        }
        // implicit_water._demanded
        const Mask x2227 = (x2226 & mask_99[0]);
        const Mask x2228 = (x2225 | x2227);
        const Real x2229 = select(x2228, x1845, 0.0);
        // implicit_water._balance
        const Real x2249 = select(mask_71[0], x2229, 0.0);
        // implicit_water._at
        const Mask x2256 = (x2060 < 330.0);
        const Mask x2260 = (x2060 < 1530.0);
        // implicit_water._balance, implicit_water._mobile, implicit_water._at
        Mask a2259_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2230 = select(mask_71[l], 1.0, 1e-09);
            const Real a2231 = select(mask_62[l], 1e-11, a2230);
            const Real a2232 = real_91[l] + real_81[l];
            const Real a2233 = real_82[l] + real_94[l];
            const Real a2234 = real_89[l] * a2233;
            const Real a2235 = a2232 * real_86[l];
            const Real a2236 = real_90[l] * a2233;
            const Real a2237 = a2235 + a2236;
            const Real a2238 = at_least(real_84[l], 1e-09);
            const Real a2239 = a2238 * a2237;
            const Real a2240 = at_least(a2234, 1e-30);
            const Real a2241 = a2239 / a2240;
            const Mask a2242 = (real_89[l] < 1.0);
            const Real a2243 = select(a2242, 60.0, INFINITE);
            const Real a2244 = seconds * real_98[l];
            const Real a2245 = a2244 + real_60[l];
            const Real a2246 = a2245 * 1.4210854715202004e-14;
            const Real a2247 = numbers[l] * a2231;
            const Real a2248 = select(mask_71[l], real_100[l], 0.0);
            const Real a2250 = seconds * a2234;
            const Real a2251 = at_least(a2241, 0.02);
            const Real a2252 = minimum(a2251, a2243);
            const Real a2253 = seconds * a2232;
            const Real a2254 = magnitude(real_95[l]);
            const Real a2255 = maximum(a2246, real_78[l]);
            const Real a2257 = select(x2256, a2246, a2255);
            const Mask a2258 = (a2254 > a2257);
            a2259_last = (a2259_last | a2258);
            real_87[l] = a2247;
            real_97[l] = a2248;
            real_96[l] = a2250;
            real_88[l] = a2252;
            real_101[l] = a2253;
            real_102[l] = a2254;
            real_103[l] = a2255;
        }
        // implicit_water._at
        const Mask x2261 = (a2259_last & x2260);
        Mask a2263_last = mask_of(true);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2262 = (real_102[l] <= real_103[l]);
            a2263_last = (a2263_last & a2262);
        }
        for (int l = 0; l < LAYERS; ++l) real_79[l] = real_83[l];
        for (int l = 0; l < LAYERS; ++l) real_77[l] = real_51[l];
        real_80[0] = x2151;
        for (int l = 0; l < LAYERS - 1; ++l) real_80[l + 1] = real_56[l];
        real_80[LAYERS] = x2163;
        for (int l = 0; l < LAYERS; ++l) real_74[l] = real_85[l];
        for (int l = 0; l < LAYERS; ++l) real_70[l] = real_95[l];
        for (int l = 0; l < LAYERS; ++l) real_68[l] = real_87[l];
        for (int l = 0; l < LAYERS; ++l) real_66[l] = real_93[l];
        real_49[0] = x2205;
        for (int l = 0; l < LAYERS - 1; ++l) real_49[l + 1] = real_92[l + 1];
        for (int l = 0; l < LAYERS; ++l) real_36[l] = real_97[l];
        for (int l = 0; l < LAYERS; ++l) real_65[l] = real_96[l];
        for (int l = 0; l < LAYERS; ++l) real_63[l] = real_88[l];
        for (int l = 0; l < LAYERS; ++l) real_59[l] = real_101[l];
        w1886 = x2156;
        w1893 = x2249;
        w1897 = x2058;
        w1898 = x1916;
        w1899 = x2060;
        w1900 = x2261;
        w1901 = a2263_last;
    }
    // implicit_water._change
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2271 = seconds * real_66[l];
        const Real a2272 = -a2271;
        const Real a2273 = seconds * real_49[l + 1];
        const Real a2274 = -a2273;
        real_57[l] = a2272;
        real_54[l] = a2274;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2264 = real_36[l] + in_row(l, 0, w1893);
        const Real a2265 = a2264 + real_66[l];
        const Real a2266 = a2265 + real_49[l];
        const Real a2267 = seconds * a2266;
        const Real a2268 = real_68[l] + a2267;
        const Real a2269 = a2268 * 1.0000000000000142;
        const Real a2275 = -real_70[l];
        real_59[l] = a2269;
        real_63[l] = a2275;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_57, real_59, real_54, real_63, real_68);
    // implicit_water._changed
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2277 = real_66[l] * real_68[l];
        const Real a2278 = real_49[l] * real_68[l];
        real_63[l] = a2277;
        real_59[l] = a2278;
    }
    const Real x2279 = -real_59[0];
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2280 = real_63[l] - real_59[l + 1];
        real_104[l + 1] = a2280;
    }
    real_104[0] = x2279;
    real_104[LAYERS] = real_63[LAYERS - 1];
    const Real x2283 = w1893 * real_68[0];
    const Real x2284 = w1886 + x2283;
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a2282 = real_80[l] + real_104[l];
        real_105[l] = a2282;
    }
    // implicit_water._limited
    const Real x2287 = minimum(real_105[0], x1480);
    const Real x2288 = at_least(x2284, 0.0);
    const Real x2289 = minimum(x2288, x1453);
    // implicit_water.<genexpr>
    real_105[0] = x2287;
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a2293 = select(w1901, real_105[l], NOT_A_NUMBER);
        real_104[l] = a2293;
    }
    results[LAYERS + 13] = real_104[LAYERS];
    results[LAYERS + 31] = real_104[LAYERS];
    const Real x2294 = select(w1901, x2289, NOT_A_NUMBER);
    // water_flow.__call__
    const Real x2302 = x1480 - real_104[0];
    const Real x2303 = seconds * x2302;
    const Mask x2304 = (x2303 > numbers[LAYERS + 10]);
    const Real x2305 = select(x2304, numbers[LAYERS + 10], x2303);
    const Real x2306 = at_least(x2305, 0.0);
    const Real x2308 = x2306 / seconds;
    const Real x2309 = x2302 - x2308;
    results[LAYERS + 12] = x2309;
    // step_parts.from_ground
    const Real x2343 = x2294 + x1454;
    // implicit_water._changed, implicit_water._limited, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, step_parts.from_soil_of, soil_heat.thermal_conductivity, soil_heat.blended_kersten
    Real a2310_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2285 = real_36[l] * real_68[l];
        const Real a2286 = real_74[l] + a2285;
        const Real a2290 = at_least(a2286, 0.0);
        const Real a2291 = minimum(a2290, real_32[l]);
        const Real a2295 = select(w1901, a2291, NOT_A_NUMBER);
        const Real a2296 = seconds / numbers[l];
        const Real a2297 = a2295 + in_row(l, 0, x2294);
        const Real a2298 = real_104[l] - real_104[l + 1];
        const Real a2299 = a2298 - a2297;
        const Real a2300 = a2296 * a2299;
        const Real a2301 = state[l + 2 * LAYERS] + a2300;
        const Real a2307 = a2301 + real_1[l];
        after[LAYERS + l] = a2307;
        a2310_last = a2310_last + a2295;
        const Real a2311 = a2307 / numbers[l + 2 * LAYERS + 47];
        const Real a2312 = a2301 / a2307;
        const Real a2313 = a2312 * numbers[l + 2 * LAYERS + 47];
        const Real a2314 = a2313 * (-1.3505762785178115);
        const Real a2315 = numbers[l + 13 * LAYERS + 54] + a2314;
        const Real a2316 = exp(a2315);
        const Real a2317 = numbers[l + 14 * LAYERS + 54] * a2311;
        const Real a35_1171 = numbers[l + 14 * LAYERS + 54] - 1.0;
        const Real a2318 = a35_1171 * a2311;
        const Real a2319 = a2318 + 1.0;
        const Real a2320 = a2317 / a2319;
        const Real a2321 = a2311 * 4.6;
        const Real a2322 = a2311 * 3.6;
        const Real a2323 = a2322 + 1.0;
        const Real a2324 = a2321 / a2323;
        const Real a2325 = log10(a2311);
        const Real a2326 = a2325 + 1.0;
        const Real a2327 = at_least(a2326, 0.0);
        const Real a2328 = select(flags[l + 4], a2324, a2327);
        const Real a2329 = a2307 - a2301;
        const Real a2330 = a2329 / 0.001;
        const Real a2331 = at_least(a2330, 0.0);
        const Real a2332 = at_most(a2331, 1.0);
        const Real a2333 = a2332 * a2332;
        const Real a2334 = a2332 * 2.0;
        const Real a2335 = 3.0 - a2334;
        const Real a2336 = a2333 * a2335;
        const Real a2337 = a2320 - a2328;
        const Real a2338 = a2336 * a2337;
        const Real a2339 = a2328 + a2338;
        const Real a2340 = a2316 - numbers[l + 12 * LAYERS + 54];
        const Real a2341 = a2339 * a2340;
        const Real a2342 = a2341 + numbers[l + 12 * LAYERS + 54];
        real_63[l] = a2295;
        real_59[l] = a2296;
        real_49[l] = a2301;
        real_66[l] = a2307;
        real_70[l] = a2342;
    }
    // step_parts.from_ground
    const Real x2344 = x2343 + a2310_last;
    const Real x2345 = x2344 * 1000.0;
    // step_parts.heat
    const Real x2346 = x2345 * 2501000.0;
    const Real x2347 = x2346 - x1460;
    // layered_snow_step.conduct
    const Real x2348 = select(x512, x511, 1.0);
    const Real x2349 = x2347 / x2348;
    const Real x2350 = select(x512, x2349, 0.0);
    // soil_heat.volumetric_heat_capacity
    const Real x2351 = real_49[0] * 4200000.0;
    const Real x2352 = x2351 + x1019;
    const Real x2353 = numbers[2 * LAYERS + 47] - real_66[0];
    const Real x2354 = x2353 * 1004.0;
    const Real x2355 = x2352 + x2354;
    const Real x2356 = real_66[0] - real_49[0];
    const Real x2357 = x2356 * 2106000.0;
    const Real x2358 = x2355 + x2357;
    // snow_free_ground.ground_conduction
    const Real x2359 = real_70[0] * x540;
    // soil_heat.ground_admittance
    const Real x2360 = x2358 * 0.5;
    const Real x2361 = x2360 * numbers[0];
    const Real x2362 = x2361 / seconds;
    const Real x2363 = x2362 * x2362;
    const Real x2364 = x2358 * real_70[0];
    const Real x2365 = x2364 / seconds;
    const Real x2366 = x2363 + x2365;
    const Real x2367 = sqrt(x2366);
    const Real x2368 = x2362 + x2367;
    // snow.into_warming_ground
    const Real x2369 = x2359 / x2368;
    const Real x2370 = x0 + x2369;
    // surface_balance.around
    const Real x2371 = x1402 + x897;
    const Real x2372 = x2371 + x1040;
    const Real x2373 = x1046 - x2350;
    const Real x2374 = x1402 * x11;
    const Real x2375 = x2373 + x2374;
    const Real x2376 = x2375 + x1050;
    const Real x2377 = x2376 / x2372;
    // snow.conductance
    const Real x2378 = x2359 / x2370;
    // surface_balance.around
    const Real x2379 = x2378 / x2372;
    // surface_balance.skin_temperature
    const Real x2380 = x2379 * state[0];
    const Real x2381 = x2377 + x2380;
    const Real x2382 = x2379 + 1.0;
    const Real x2383 = x2381 / x2382;
    // surface_balance.around
    const Real x2384 = x2383 * x2383;
    const Real x2385 = x2384 * x2383;
    const Real x2386 = x1038 * x2385;
    const Real x2387 = x2371 + x2386;
    // air.emission
    const Real x2388 = x2384 * x2384;
    const Real x2389 = x2388 * 5.67e-08;
    // surface_balance.emitted
    const Real x2390 = x535 * x2389;
    const Real x2391 = 0.0 - x2383;
    const Real x2392 = x2386 * x2391;
    const Real x2393 = x2390 + x2392;
    // surface_balance.around
    const Real x2394 = x893 - x2393;
    const Real x2395 = x2394 - x2350;
    const Real x2396 = x2395 + x2374;
    const Real x2397 = x2396 + x1050;
    const Real x2398 = x2397 / x2387;
    const Real x2399 = x2378 / x2387;
    // surface_balance.skin_temperature
    const Real x2400 = x2399 * state[0];
    const Real x2401 = x2398 + x2400;
    const Real x2402 = x2399 + 1.0;
    const Real x2403 = x2401 / x2402;
    // surface_balance.around
    const Real x2404 = x2403 * x2403;
    const Real x2405 = x2404 * x2403;
    const Real x2406 = x1038 * x2405;
    const Real x2407 = x2371 + x2406;
    // air.emission
    const Real x2408 = x2404 * x2404;
    const Real x2409 = x2408 * 5.67e-08;
    // surface_balance.emitted
    const Real x2410 = x535 * x2409;
    const Real x2411 = 0.0 - x2403;
    const Real x2412 = x2406 * x2411;
    const Real x2413 = x2410 + x2412;
    // surface_balance.around
    const Real x2414 = x893 - x2413;
    const Real x2415 = x2414 - x2350;
    const Real x2416 = x2415 + x2374;
    const Real x2417 = x2416 + x1050;
    const Real x2418 = x2417 / x2407;
    // snow.conductance
    const Real x2419 = x2359 / x0;
    // surface_balance.around
    const Real x2420 = x2419 / x2407;
    // surface_balance.top
    const Real x2421 = x2420 + 1.0;
    const Real x2422 = x0 / x0;
    const Real x2423 = x2421 * x2422;
    // ground_heat.series_conductance
    real_68[0] = real_70[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_68[l + 1] = real_70[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1502_1253 = numbers[l] * 0.5;
        const Real a2425 = a1502_1253 / real_68[l];
        real_36[l] = a2425;
    }
    // soil_heat.conductance
    const Real x2428 = x0 * x2423;
    const Real x2429 = x2359 / x2428;
    // soil_heat.__call__
    const Real x2430 = state[LAYERS - 1] - numbers[LAYERS + 8];
    const Real x2431 = real_70[LAYERS - 1] * x2430;
    const Real x2432 = x2431 / numbers[LAYERS + 46];
    results[LAYERS + 42] = x2432;
    // ground_heat.series_conductance, ground_heat.ground_equations
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2426 = real_36[l] + real_36[l + 1];
        const Real a2427 = 1 / a2426;
        const Real a2444 = real_104[l + 1] * 4200000.0;
        const Real a2448 = at_least(a2444, 0.0);
        const Real a2449 = -a2444;
        const Real a2450 = at_least(a2449, 0.0);
        const Real a2453 = a2427 + a2448;
        const Real a2454 = a2427 + a2450;
        real_70[l + 1] = a2453;
        real_68[l] = a2454;
    }
    // ground_heat.ground_equations
    real_70[0] = x2429;
    real_68[LAYERS - 1] = real_of(0.0);
    const Real x2464 = x2418 - 273.15;
    // ground_heat.ground_equations, ground_heat.mixed_capacity, soil_heat.volumetric_heat_capacity, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2433 = state[l] - 273.15;
        const Real a2434 = numbers[l + 17 * LAYERS + 54] - 2000000.0;
        const Real a2435 = 1.0 - numbers[l + 2 * LAYERS + 47];
        const Real a2436 = a2435 * 2000000.0;
        const Real a2437 = numbers[l + 2 * LAYERS + 47] - real_66[l];
        const Real a2438 = a2437 * 1004.0;
        const Real a2439 = a2436 + a2438;
        const Real a2440 = real_66[l] * 2106000.0;
        const Real a2441 = a2439 + a2440;
        const Real a2442 = a2435 * a2434;
        const Real a2443 = a2441 + a2442;
        const Real a2445 = real_49[l] - state[l + 2 * LAYERS];
        const Real a2446 = a2445 * 4200000.0;
        const Real a2447 = a2443 - a2446;
        const Real a2451 = 2094000.0 * real_49[l];
        const Real a2452 = a2447 + a2451;
        results[LAYERS + 44 + l] = a2452;
        const Real a2455 = a2452 * a2433;
        const Real a2456 = real_49[l] * 333500000.0;
        const Real a2457 = a2455 + a2456;
        const Real a2458 = real_59[l] * in_row(l, LAYERS - 1, x2432);
        const Real a2459 = a2457 - a2458;
        const Real a2461 = real_59[l] * real_70[l];
        const Real a2463 = real_59[l] * real_68[l];
        const Real a2465 = (-99.99999999999997) + numbers[l + 6 * LAYERS + 47];
        const Real a2466 = a2465 / 0.008034787106446777;
        const Real a2467 = -a2466;
        const Mask a2468 = (a2467 < numbers[l + 3 * LAYERS + 47]);
        const Real a2469 = select(a2468, numbers[l + 3 * LAYERS + 47], a2467);
        const Real a2470 = numbers[l + 3 * LAYERS + 47] / a2469;
        const Real a2471 = log(a2470);
        const Real a2472 = a2471 / numbers[l + LAYERS + 47];
        const Real a2473 = exp(a2472);
        const Real a2474 = numbers[l + 2 * LAYERS + 47] - numbers[l + 15 * LAYERS + 54];
        const Real a2475 = a2474 * a2473;
        const Real a2476 = numbers[l + 15 * LAYERS + 54] + a2475;
        const Real a2477 = numbers[l + 15 * LAYERS + 54] + 0.001;
        const Mask a2478 = (a2476 < a2477);
        const Real a2479 = select(a2478, a2477, a2476);
        const Real a2480 = real_66[l] - numbers[l + 15 * LAYERS + 54];
        const Real a2481 = a2480 / a2474;
        const Real a2482 = at_least(a2481, 1e-12);
        const Real a2483 = log(a2482);
        const Real a2484 = numbers[l + LAYERS + 47] * a2483;
        const Real a2485 = numbers[l + 16 * LAYERS + 54] - a2484;
        const Real a2486 = at_most(a2485, 16.11809565095832);
        const Real a2487 = exp(a2486);
        const Real a2489 = a2487 * 0.008034787106446777;
        const Real a2491 = a2489 + numbers[l + 6 * LAYERS + 47];
        const Real a2492 = -a2491;
        const Mask a2493 = ((-99.99999999999997) >= a2492);
        const Mask a2494 = (a2479 > real_66[l]);
        const Real a2495 = select(a2494, real_66[l], a2479);
        const Real a2496 = select(a2493, real_66[l], a2495);
        real_36[l] = a2433;
        real_74[l] = a2447;
        real_32[l] = a2452;
        real_1[l] = a2459;
        real_65[l] = a2461;
        real_77[l] = a2463;
        real_79[l] = a2474;
        real_78[l] = a2491;
        real_76[l] = a2492;
        real_75[l] = a2496;
    }
    // ground_heat.with_exchange
    const Real x2497 = x511 * real_65[0];
    const Real x2498 = x511 * x2429;
    // snow_ground._equations
    const Mask x2499 = (x479 > 0.0);
    result_flags[0] = x2499;
    const Real x2500 = seconds * x477;
    const Real x2501 = select(x2499, x2500, 0.0);
    const Real x2502 = x478 * x2501;
    const Real x2504 = x2502 / numbers[0];
    const Real x2506 = x2497 * x2464;
    const Real x2508 = x2497 - x2504;
    // enthalpy.heat_problem
    const Real x2511 = magnitude(real_of(0.0));
    // snow_ground._equations, enthalpy.heat_problem
    Real a2510_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2507 = real_1[l] + in_row(l, 0, x2506);
        const Real a2509 = magnitude(real_36[l]);
        a2510_last = maximum(a2510_last, a2509);
        real_68[l] = a2507;
    }
    // enthalpy.heat_problem
    const Real x2512 = maximum(a2510_last, x2511);
    real_1[0] = x2508;
    for (int l = 0; l < LAYERS - 1; ++l) real_1[l + 1] = real_65[l + 1];
    // snow_skin.skin_flux
    const Real x2535 = 0.0 - x507;
    // calm_air.coefficient
    const Real x2537 = x2535 * x499;
    const Real x2538 = -x2537;
    // calm_air.limited_richardson
    const Mask x2539 = (x2538 > 0.0);
    const Real x2540 = select(x2539, x2537, 0.0);
    const Real x2542 = x2540 * x553;
    const Real x2543 = -x2542;
    const Real x2544 = expm1(x2543);
    const Real x2546 = x2544 + 2.0;
    const Real x2547 = x2544 / x2546;
    const Real x2549 = numbers[LAYERS + 2] * x2547;
    const Real x2551 = select(x2539, x2549, x2537);
    const Real x2552 = -x2551;
    // calm_air.coefficient
    const Mask x2553 = (x2552 > 0.0);
    const Real x2554 = select(x2553, x2551, 0.0);
    const Real x2556 = x2554 * 5.0;
    const Real x2558 = 1.0 - x2556;
    const Real x2559 = sqrt(x2558);
    const Real x2560 = x2554 * 15.0;
    const Real x2562 = x2560 * x2559;
    const Real x2564 = 1.0 - x2562;
    const Real x2565 = 1 / x2564;
    const Real x2566 = select(x2553, 0.0, x2551);
    const Mask x2567 = (x2566 > 1e-30);
    const Real x2568 = at_least(x2566, 1e-30);
    const Real x2569 = sqrt(x2568);
    const Real x2570 = select(x2567, x2569, 0.0);
    const Real x2571 = x502 * x2570;
    const Real x2572 = x2571 + 1.0;
    const Real x2573 = 1 / x2572;
    const Real x2574 = x2566 * 15.0;
    const Real x2575 = x2574 * x2573;
    const Real x2576 = x2575 + 1.0;
    const Real x2577 = select(x2553, x2565, x2576);
    const Real x2578 = x496 * x2577;
    // snow_skin.skin_flux
    const Real x2579 = x108 * x2578;
    const Real x2580 = exp(real_of(0.0));
    const Real x2581 = x2580 * 611.0;
    const Real x2582 = x2581 * 0.378;
    const Real x2583 = forcing[3] - x2582;
    const Real x2584 = x2581 * 0.622;
    const Real x2585 = x2584 / x2583;
    const Real x2586 = x2585 - forcing[2];
    const Real x2587 = x2579 * 1004.5;
    const Real x2588 = x2587 + numbers[LAYERS + 4];
    const Real x2589 = numbers[LAYERS + 19] * 5.67e-08;
    const Real x2590 = x2589 * 20379973.480874993;
    const Real x2591 = x2579 * x2586;
    const Real x2592 = x2588 * x2535;
    const Real x2593 = x2590 * 273.15;
    const Real x2594 = x506 - x2593;
    const Real x2595 = x2594 - x2592;
    const Real x2596 = 2830000.0 * x2591;
    const Real x2597 = x2595 - x2596;
    // snow_ground._equations, snow_layers.warmth, snow_ground._links
    for (int l = 0; l < 5; ++l) {
        const Real a2598 = real_21[l] * 333500.0;
        const Real a2682 = real_21[l] * 2106.0;
        const Real a2683 = 1 / a2682;
        const Real a2684 = real_21[l] * 4218.0;
        const Real a2685 = 1 / a2684;
        const Real a2686 = real_23[l] + a2598;
        const Real a2687 = -a2686;
        const Mask a2688 = (real_24[l] < 0.0);
        const Mask a2689 = (a2687 > 0.0);
        const Real a2690 = real_23[l] * a2683;
        const Real a2692 = a2686 * a2685;
        const Real a2694 = select(a2689, a2692, 0.0);
        const Real a2696 = select(a2688, a2690, a2694);
        const Real a2697 = -a2696;
        const Real a2698 = real_25[l] * 333500.0;
        const Real a2699 = real_23[l] / a2698;
        const Real a2700 = -a2699;
        const Real a2701 = at_least(a2700, 0.0);
        const Real a2702 = at_most(a2701, 1.0);
        const Real a2703 = a2702 * a2702;
        const Real a2704 = a2703 * a2702;
        const Real a2705 = a2704 * 0.95;
        const Real a2706 = 1.0 - a2705;
        const Real a2707 = real_22[l] * a2706;
        const Real a2708 = -a2707;
        const Mask a2709 = (a2702 > 0.0);
        const Mask a2710 = (a2702 < 1.0);
        const Mask a2711 = (a2709 & a2710);
        const Real a2712 = real_22[l] * 2.8499999999999996;
        const Real a2714 = a2703 / a2698;
        const Real a2715 = select(a2711, a2714, 0.0);
        const Real a2716 = a2712 * a2715;
        real_19[l] = a2598;
        real_16[l] = a2683;
        real_0[l] = a2685;
        real_106[l] = a2696;
        real_107[l] = a2697;
        real_108[l] = a2698;
        real_109[l] = a2707;
        real_110[l] = a2708;
        real_111[l] = a2712;
        real_112[l] = a2716;
    }
    // snow_ground._links
    const Real x2718 = 1 / real_110[0];
    const Real x2719 = select(x2499, x2718, 0.0);
    const Real x2730 = x2719 * x2719;
    const Real x2731 = x2730 * real_112[0];
    const Real x2732 = -x2731;
    // snow_ground._at
    const Real x2739 = select(x2499, x2719, 1.0);
    // snow_skin.solve_skin
    const Real x2740 = x2739 * real_106[0];
    const Real x2742 = x2597 - x2740;
    const Mask x2743 = (x2742 >= 0.0);
    const Real x2744 = at_most(x147, 0.0);
    const Real x2745 = select(x2743, 0.0, x2744);
    const Real x2746 = real_106[0] + 1.0;
    const Real x2747 = -x2746;
    const Real x2748 = at_least(x2747, (-270.0));
    const Real x2749 = at_most(x2748, (-150.0));
    const Real x2750 = maximum(x2745, x2749);
    // snow_skin.skin_flux
    const Real x2751 = x2750 + 273.15;
    const Real x2752 = x2750 - x507;
    // calm_air.coefficient
    const Real x2754 = x2752 * x499;
    const Real x2755 = -x2754;
    // calm_air.limited_richardson
    const Mask x2756 = (x2755 > 0.0);
    const Real x2757 = select(x2756, x2754, 0.0);
    const Real x2759 = x2757 * x553;
    const Real x2760 = -x2759;
    const Real x2761 = expm1(x2760);
    const Real x2763 = x2761 + 2.0;
    const Real x2764 = x2761 / x2763;
    const Real x2766 = numbers[LAYERS + 2] * x2764;
    const Real x2768 = select(x2756, x2766, x2754);
    const Real x2769 = -x2768;
    const Real x2770 = x2764 * x2764;
    const Real x2771 = 1.0 - x2770;
    const Real x2772 = select(x2756, x2771, 1.0);
    // calm_air.coefficient
    const Mask x2773 = (x2769 > 0.0);
    const Real x2774 = select(x2773, x2768, 0.0);
    const Real x2776 = x2774 * 5.0;
    const Real x2778 = 1.0 - x2776;
    const Real x2779 = sqrt(x2778);
    const Real x2780 = x2774 * 15.0;
    const Real x2782 = x2780 * x2779;
    const Real x2784 = 1.0 - x2782;
    const Real x2785 = 1 / x2784;
    const Real x2787 = x2785 * x2785;
    const Real x2789 = x2779 * 15.0;
    const Real x2790 = x2774 * 37.5;
    const Real x2792 = x2790 / x2779;
    const Real x2794 = x2789 - x2792;
    const Real x2795 = x2787 * x2794;
    const Real x2796 = -x2795;
    const Real x2797 = select(x2773, 0.0, x2768);
    const Mask x2798 = (x2797 > 1e-30);
    const Real x2799 = at_least(x2797, 1e-30);
    const Real x2800 = sqrt(x2799);
    const Real x2801 = select(x2798, x2800, 0.0);
    const Real x2802 = x502 * x2801;
    const Real x2803 = x2802 + 1.0;
    const Real x2804 = 1 / x2803;
    const Real x2805 = x2797 * 15.0;
    const Real x2806 = x2805 * x2804;
    const Real x2807 = x2806 + 1.0;
    const Real x2808 = x2804 * (-7.5);
    const Real x2809 = x2804 + 1.0;
    const Real x2810 = x2808 * x2809;
    const Real x2811 = select(x2773, x2796, x2810);
    const Real x2812 = x2811 * x2772;
    const Real x2813 = select(x2773, x2785, x2807);
    const Real x2814 = x496 * x2813;
    const Real x2816 = x496 * x499;
    const Real x2818 = x2816 * x2812;
    // snow_skin.skin_flux
    const Real x2820 = x108 * x2814;
    const Real x2821 = x108 * x2818;
    const Real x2823 = x2751 * 461.0;
    const Real x2824 = 2830000.0 / x2823;
    const Real x2825 = x2750 / 273.15;
    const Real x2826 = x2825 * x2824;
    const Real x2827 = exp(x2826);
    const Real x2828 = x2827 * 611.0;
    const Real x2829 = x2828 * 0.378;
    const Real x2830 = forcing[3] - x2829;
    const Real x2831 = x2828 * 0.622;
    const Real x2832 = x2831 / x2830;
    const Real x2833 = x2824 / x2751;
    const Real x2834 = x2832 * x2833;
    const Real x2835 = forcing[3] / x2830;
    const Real x2836 = x2834 * x2835;
    const Real x2837 = x2832 - forcing[2];
    const Real x2838 = x2820 * 1004.5;
    const Real x2839 = x2838 + numbers[LAYERS + 4];
    const Real x2840 = x2751 * x2751;
    const Real x2841 = x2840 * x2751;
    const Real x2842 = x2589 * x2841;
    const Real x2843 = x2820 * x2837;
    const Real x2844 = x2821 * x2837;
    const Real x2846 = x2820 * x2836;
    const Real x2847 = x2846 - x2844;
    const Real x2848 = x2839 * x2752;
    const Real x2849 = x2821 * 1004.5;
    const Real x2851 = x2849 * x2752;
    const Real x2853 = x2839 - x2851;
    const Real x2854 = x2842 * x2751;
    const Real x2855 = x506 - x2854;
    const Real x2856 = x2855 - x2848;
    const Real x2857 = 2830000.0 * x2843;
    const Real x2858 = x2856 - x2857;
    const Real x2859 = x2842 * (-4.0);
    const Real x2860 = x2859 - x2853;
    const Real x2861 = 2830000.0 * x2847;
    const Real x2862 = x2860 - x2861;
    // snow_skin.solve_skin
    const Mask x2863 = ~x2743;
    const Mask x2864 = (x2499 & x2863);
    Real w2865 = x2750;
    Real w2866 = x2858;
    Real w2867 = x2862;
    Real w2868 = x2848;
    Real w2869 = x2843;
    Real w2870 = x2749;
    Real w2871 = real_of(0.0);
    Real w2872 = real_of(INFINITE);
    Mask w2873 = x2864;
    for (int pass = 0; pass < 60; ++pass) {
        if (!any_lane(w2873)) break;
        // snow_skin._closer
        const Real x2874 = w2865 + real_106[0];
        const Real x2875 = x2739 * x2874;
        const Real x2876 = w2866 - x2875;
        const Mask x2877 = (x2876 > 0.0);
        const Real x2878 = select(x2877, w2865, w2870);
        const Real x2879 = select(x2877, w2871, w2865);
        const Real x2880 = x2739 - w2867;
        const Real x2881 = at_least(x2880, 0.001);
        const Real x2882 = x2876 / x2881;
        const Real x2883 = w2865 + x2882;
        const Mask x2884 = (x2883 < x2878);
        const Mask x2885 = (x2883 > x2879);
        const Mask x2886 = (x2884 | x2885);
        const Real x2887 = magnitude(x2882);
        const Real x2888 = w2872 * 0.5;
        const Mask x2889 = (x2887 > x2888);
        const Mask x2890 = (x2886 | x2889);
        const Real x2891 = x2878 + x2879;
        const Real x2892 = x2891 * 0.5;
        const Real x2893 = select(x2890, x2892, x2883);
        const Real x2894 = select(w2873, x2893, w2865);
        const Real x2895 = x2894 - w2865;
        const Real x2896 = magnitude(x2895);
        // snow_skin.skin_flux
        const Real x2897 = x2894 + 273.15;
        const Real x2898 = x2894 - x507;
        // calm_air.coefficient
        const Real x2900 = x2898 * x499;
        const Real x2901 = -x2900;
        // calm_air.limited_richardson
        const Mask x2902 = (x2901 > 0.0);
        const Real x2903 = select(x2902, x2900, 0.0);
        const Real x2905 = x2903 * x553;
        const Real x2906 = -x2905;
        const Real x2907 = expm1(x2906);
        const Real x2909 = x2907 + 2.0;
        const Real x2910 = x2907 / x2909;
        const Real x2912 = numbers[LAYERS + 2] * x2910;
        const Real x2914 = select(x2902, x2912, x2900);
        const Real x2915 = -x2914;
        const Real x2916 = x2910 * x2910;
        const Real x2917 = 1.0 - x2916;
        const Real x2918 = select(x2902, x2917, 1.0);
        // calm_air.coefficient
        const Mask x2919 = (x2915 > 0.0);
        const Real x2920 = select(x2919, x2914, 0.0);
        const Real x2922 = x2920 * 5.0;
        const Real x2924 = 1.0 - x2922;
        const Real x2925 = sqrt(x2924);
        const Real x2926 = x2920 * 15.0;
        const Real x2928 = x2926 * x2925;
        const Real x2930 = 1.0 - x2928;
        const Real x2931 = 1 / x2930;
        const Real x2933 = x2931 * x2931;
        const Real x2935 = x2925 * 15.0;
        const Real x2936 = x2920 * 37.5;
        const Real x2938 = x2936 / x2925;
        const Real x2940 = x2935 - x2938;
        const Real x2941 = x2933 * x2940;
        const Real x2942 = -x2941;
        const Real x2943 = select(x2919, 0.0, x2914);
        const Mask x2944 = (x2943 > 1e-30);
        const Real x2945 = at_least(x2943, 1e-30);
        const Real x2946 = sqrt(x2945);
        const Real x2947 = select(x2944, x2946, 0.0);
        const Real x2948 = x502 * x2947;
        const Real x2949 = x2948 + 1.0;
        const Real x2950 = 1 / x2949;
        const Real x2951 = x2943 * 15.0;
        const Real x2952 = x2951 * x2950;
        const Real x2953 = x2952 + 1.0;
        const Real x2954 = x2950 * (-7.5);
        const Real x2955 = x2950 + 1.0;
        const Real x2956 = x2954 * x2955;
        const Real x2957 = select(x2919, x2942, x2956);
        const Real x2958 = x2957 * x2918;
        const Real x2959 = select(x2919, x2931, x2953);
        const Real x2960 = x496 * x2959;
        const Real x2961 = x2816 * x2958;
        // snow_skin.skin_flux
        const Real x2963 = x108 * x2960;
        const Real x2964 = x108 * x2961;
        const Real x2966 = x2897 * 461.0;
        const Real x2967 = 2830000.0 / x2966;
        const Real x2968 = x2894 / 273.15;
        const Real x2969 = x2968 * x2967;
        const Real x2970 = exp(x2969);
        const Real x2971 = x2970 * 611.0;
        const Real x2972 = x2971 * 0.378;
        const Real x2973 = forcing[3] - x2972;
        const Real x2974 = x2971 * 0.622;
        const Real x2975 = x2974 / x2973;
        const Real x2976 = x2967 / x2897;
        const Real x2977 = x2975 * x2976;
        const Real x2978 = forcing[3] / x2973;
        const Real x2979 = x2977 * x2978;
        const Real x2980 = x2975 - forcing[2];
        const Real x2981 = x2963 * 1004.5;
        const Real x2982 = x2981 + numbers[LAYERS + 4];
        const Real x2983 = x2897 * x2897;
        const Real x2984 = x2983 * x2897;
        const Real x2985 = x2589 * x2984;
        const Real x2986 = x2963 * x2980;
        const Real x2987 = x2964 * x2980;
        const Real x2989 = x2963 * x2979;
        const Real x2990 = x2989 - x2987;
        const Real x2991 = x2982 * x2898;
        const Real x2992 = x2964 * 1004.5;
        const Real x2994 = x2992 * x2898;
        const Real x2996 = x2982 - x2994;
        const Real x2997 = x2985 * x2897;
        const Real x2998 = x506 - x2997;
        const Real x2999 = x2998 - x2991;
        const Real x3000 = 2830000.0 * x2986;
        const Real x3001 = x2999 - x3000;
        const Real x3002 = x2985 * (-4.0);
        const Real x3003 = x3002 - x2996;
        const Real x3004 = 2830000.0 * x2990;
        const Real x3005 = x3003 - x3004;
        // snow_skin._closer
        const Real x3006 = select(w2873, x2896, w2872);
        const Mask x3007 = (x2896 >= 1e-09);
        const Mask x3008 = (w2873 & x3007);
        w2865 = x2894;
        w2866 = x3001;
        w2867 = x3005;
        w2868 = x2991;
        w2869 = x2986;
        w2870 = x2878;
        w2871 = x2879;
        w2872 = x3006;
        w2873 = x3008;
    }
    // snow_skin.solve_skin
    const Real x3009 = x2739 - w2867;
    const Real x3010 = at_least(x3009, 0.001);
    const Real x3011 = at_least(real_107[0], 0.0);
    const Real x3012 = x3011 * 20.0;
    const Mask x3013 = (x3011 > 0.0);
    const Real x3014 = select(x3013, 20.0, 0.0);
    const Real x3015 = w2865 + real_106[0];
    const Real x3016 = x2739 * x3015;
    const Real x3017 = select(x2743, x2597, x3016);
    const Real x3018 = x2739 / x3010;
    const Real x3019 = w2867 * x3018;
    const Real x3020 = select(x2743, 0.0, x3019);
    const Real x3021 = select(x2864, x3015, 0.0);
    const Real x3022 = select(x2499, w2865, 0.0);
    const Real x3023 = x3017 - x3012;
    const Real x3024 = select(x2499, x3023, 0.0);
    const Real x3025 = x3020 - x3014;
    const Real x3026 = select(x2499, x3025, 0.0);
    const Real x3027 = w2867 / x3010;
    const Real x3029 = x3027 * x3021;
    const Real x3030 = -x3029;
    // snow_ground._flows
    for (int l = 0; l < 5; ++l) {
        const Real a3031 = at_most(real_107[l], 0.0);
        const Real a3032 = at_least(real_107[l], 0.0);
        real_110[l] = a3031;
        real_25[l] = a3032;
    }
    // enthalpy.at, enthalpy.heat_problem, retention.at, snow_ground._solution, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.fusion_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2513 = 2094000.0 * real_66[l];
        const Real a2514 = real_74[l] + a2513;
        const Real a2516 = a2514 + real_1[l];
        const Real a2517 = a2516 + real_77[l];
        const Real a2518 = real_66[l] * 333500000.0;
        const Real a2519 = a2517 * x2512;
        const Real a2520 = a2518 + a2519;
        const Real a2521 = real_75[l] - numbers[l + 15 * LAYERS + 54];
        const Real a2522 = a2521 / real_79[l];
        const Real a2523 = at_least(a2522, 1e-12);
        const Real a2524 = log(a2523);
        const Real a2525 = numbers[l + LAYERS + 47] * a2524;
        const Real a2526 = numbers[l + 16 * LAYERS + 54] - a2525;
        const Real a2527 = at_most(a2526, 16.11809565095832);
        const Real a2528 = exp(a2527);
        const Real a2530 = a2528 * 0.008034787106446777;
        const Real a2532 = a2530 + numbers[l + 6 * LAYERS + 47];
        const Real a2534 = a2520 * 7.105427357601002e-15;
        const Real a2599 = maximum(real_49[l], real_75[l]);
        const Real a2600 = minimum(a2599, real_66[l]);
        const Real a2601 = a2600 - numbers[l + 15 * LAYERS + 54];
        const Real a2602 = a2601 / real_79[l];
        const Real a2603 = at_least(a2602, 1e-12);
        const Real a2604 = log(a2603);
        const Real a2605 = numbers[l + LAYERS + 47] * a2604;
        const Real a2606 = numbers[l + 16 * LAYERS + 54] - a2605;
        const Real a2607 = at_most(a2606, 16.11809565095832);
        const Real a2608 = exp(a2607);
        const Real a2609 = numbers[l + LAYERS + 47] * a2608;
        const Real a2610 = a2603 * real_79[l];
        const Real a2611 = a2609 / a2610;
        const Real a2613 = a2608 * 0.008034787106446777;
        const Real a2615 = a2613 + numbers[l + 6 * LAYERS + 47];
        const Real a2617 = a2611 * 0.008034787106446777;
        const Real a2618 = a2514 * real_78[l];
        const Real a2620 = a2518 - a2618;
        const Mask a2621 = (real_68[l] >= a2620);
        const Real a2622 = 2094000.0 * real_75[l];
        const Real a2623 = real_74[l] + a2622;
        const Real a2624 = a2623 * a2532;
        const Real a2626 = real_75[l] * 333500000.0;
        const Real a2627 = a2626 - a2624;
        const Mask a2628 = (real_68[l] <= a2627);
        const Mask a2629 = ~a2621;
        const Mask a2630 = (a2628 & a2629);
        const Real a2631 = real_68[l] / 333500000.0;
        const Real a2632 = maximum(a2631, real_75[l]);
        const Real a2633 = minimum(a2632, real_66[l]);
        const Real a2634 = 2094000.0 * a2600;
        const Real a2635 = real_74[l] + a2634;
        const Real a2636 = a2635 * a2615;
        const Real a2638 = a2600 * 333500000.0;
        const Real a2639 = a2638 - a2636;
        const Real a2640 = a2639 - real_68[l];
        const Real a2641 = 2094000.0 * a2615;
        const Real a2643 = 333500000.0 - a2641;
        const Real a2644 = a2635 * a2617;
        const Real a2645 = a2643 + a2644;
        const Real a2646 = a2640 / a2645;
        const Real a2647 = a2600 - a2646;
        const Mask a2648 = (a2640 > 0.0);
        const Real a2649 = maximum(a2600, a2633);
        const Real a2650 = a2633 + a2649;
        const Real a2651 = a2650 * 0.5;
        const Real a2652 = select(a2648, a2651, a2633);
        const Mask a2653 = (a2647 >= a2633);
        const Real a2654 = minimum(a2647, real_66[l]);
        const Real a2655 = select(a2653, a2654, a2652);
        const Real a2656 = select(a2630, real_75[l], a2655);
        const Real a2657 = select(a2621, real_66[l], a2656);
        const Real a2658 = a2657 * 333500000.0;
        const Real a2659 = real_68[l] - a2658;
        const Real a2660 = 2094000.0 * a2657;
        const Real a2661 = real_74[l] + a2660;
        const Real a2662 = a2659 / a2661;
        const Real a2663 = a2657 - numbers[l + 15 * LAYERS + 54];
        const Real a2664 = a2663 / real_79[l];
        const Real a2665 = at_least(a2664, 1e-12);
        const Real a2666 = log(a2665);
        const Real a2667 = numbers[l + LAYERS + 47] * a2666;
        const Real a2668 = numbers[l + 16 * LAYERS + 54] - a2667;
        const Real a2669 = at_most(a2668, 16.11809565095832);
        const Real a2670 = exp(a2669);
        const Real a2671 = numbers[l + LAYERS + 47] * a2670;
        const Real a2672 = a2665 * real_79[l];
        const Real a2673 = a2671 / a2672;
        const Real a2675 = a2670 * 0.008034787106446777;
        const Real a2677 = a2675 + numbers[l + 6 * LAYERS + 47];
        const Real a2678 = -a2677;
        const Real a2679 = a2673 * 0.008034787106446777;
        const Mask a2680 = (a2621 | a2630);
        const Real a2681 = select(a2680, a2662, a2678);
        real_36[l] = a2534;
        real_70[l] = a2620;
        real_59[l] = a2627;
        real_61[l] = a2657;
        real_45[l] = a2658;
        real_46[l] = a2661;
        real_60[l] = a2678;
        real_73[l] = a2679;
        real_105[l + 1] = a2681;
    }
    // snow_ground._residuals
    const Real x3039 = real_106[4] + real_105[1];
    const Real x3041 = x2501 * x3039;
    // snow_ground._links, snow_ground._flows
    for (int l = 0; l < 4; ++l) {
        const Real a2720 = real_109[l] + real_109[l + 1];
        const Real a2721 = -a2720;
        const Real a2722 = 1 / a2721;
        const Real a2723 = seconds * a2722;
        const Real a2724 = select(x2499, a2723, 0.0);
        const Real a2725 = a2724 * a2722;
        const Real a2726 = real_22[l] + real_22[l + 1];
        const Real a2728 = seconds / a2726;
        const Real a2733 = a2725 * real_112[l];
        const Real a2734 = -a2733;
        const Real a2735 = a2725 * real_112[l + 1];
        const Real a2736 = -a2735;
        const Real a2737 = select(x2499, a2728, 0.0);
        const Real a2738 = -a2737;
        const Real a3033 = real_110[l] - real_110[l + 1];
        const Real a3034 = a2724 * a3033;
        const Real a3035 = real_25[l] - real_25[l + 1];
        const Real a3036 = a2737 * a3035;
        const Real a3038 = a3034 - a3036;
        real_26[l] = a2724;
        real_27[l] = a2734;
        real_29[l] = a2736;
        real_113[l] = a2737;
        real_114[l] = a2738;
        real_21[l] = a3038;
    }
    // snow_ground._residuals
    real_21[4] = real_of(0.0);
    real_25[0] = real_of(0.0);
    for (int l = 0; l < 4; ++l) real_25[l + 1] = real_21[l];
    const Real x3047 = seconds * x3024;
    // enthalpy._drop_from_above
    real_105[0] = real_of(0.0);
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_78[l] = real_105[l + 2];
    real_78[LAYERS - 1] = real_of(0.0);
    // snow_ground._residuals
    const Real x3062 = x2504 * real_106[4];
    // snow_ground._residuals, snow_ground._at
    Real a3065_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a3045 = real_21[l] - real_25[l];
        const Real a3046 = a3045 - in_row(l, 4, x3041);
        const Real a3048 = real_23[l] - real_23[l];
        const Real a3049 = a3048 + a3046;
        const Real a3050 = a3049 - in_row(l, 0, x3047);
        const Real a3064 = magnitude(a3050);
        a3065_last = a3065_last + a3064;
        real_106[l] = a3050;
        real_110[l] = a3064;
    }
    // snow_ground._at
    const Real x3066 = x478 * a3065_last;
    // enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
    Real a3070_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3051 = real_46[l] * real_105[l + 1];
        const Real a3052 = a3051 + real_45[l];
        const Real a3053 = a3052 - real_68[l];
        const Real a3055 = real_105[l + 1] - real_105[l];
        const Real a3056 = real_1[l] * a3055;
        const Real a3057 = a3053 + a3056;
        const Real a3059 = real_105[l + 1] - real_78[l];
        const Real a3060 = real_77[l] * a3059;
        const Real a3061 = a3057 + a3060;
        const Real a3063 = a3061 - in_row(l, 0, x3062);
        const Real a3068 = magnitude(a3063);
        const Real a3069 = numbers[l] * a3068;
        a3070_last = a3070_last + a3069;
        real_72[l] = a3063;
        real_69[l] = a3068;
    }
    // snow_ground._at
    const Real x3071 = a3070_last - x3066;
    // snow_ground._tolerance
    const Real x3074 = seconds * x2719;
    const Real x3075 = magnitude(x3022);
    const Real x3076 = magnitude(real_107[0]);
    const Real x3077 = x3075 + x3076;
    const Real x3078 = x3074 * x3077;
    Real a3079_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a3079_last = a3079_last + real_26[l];
    }
    const Real x3080 = a3079_last + x2501;
    const Real x3083 = magnitude(real_76[0]);
    Real a3082_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a3081 = magnitude(real_107[l]);
        a3082_last = maximum(a3082_last, a3081);
    }
    const Real x3084 = a3082_last + x3083;
    const Real x3085 = x3084 + 30.0;
    const Real x3086 = x3080 * x3085;
    const Real x3087 = x3086 + x3078;
    // snow_ground._at
    Mask a3073_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a3072 = (real_69[l] > real_36[l]);
        a3073_last = (a3073_last | a3072);
    }
    // snow_ground._tolerance, snow_ground._at
    Mask a3091_last = mask_of(false);
    for (int l = 0; l < 5; ++l) {
        const Real a3088 = real_19[l] + x3087;
        const Real a3089 = a3088 * 7.105427357601002e-15;
        const Mask a3090 = (real_110[l] > a3089);
        a3091_last = (a3091_last | a3090);
    }
    // snow_ground._at
    const Mask x3092 = (a3073_last | a3091_last);
    // snow_ground._solution
    for (int l = 0; l < 5; ++l) real_110[l] = real_24[l];
    for (int l = 0; l < LAYERS; ++l) real_69[l] = real_105[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_76[l] = real_61[l];
    for (int l = 0; l < LAYERS; ++l) real_78[l] = real_60[l];
    for (int l = 0; l < LAYERS; ++l) real_46[l] = real_73[l];
    Real w3098 = x2719;
    Real w3099 = x2732;
    for (int l = 0; l < 4; ++l) real_115[l] = real_26[l];
    for (int l = 0; l < 4; ++l) real_116[l] = real_27[l];
    for (int l = 0; l < 4; ++l) real_117[l] = real_29[l];
    for (int l = 0; l < 4; ++l) real_118[l] = real_114[l];
    Real w3104 = x3022;
    Real w3105 = x3024;
    Real w3106 = x3026;
    Real w3107 = x3021;
    Real w3108 = x3030;
    Real w3109 = x3010;
    Mask w3110 = x2743;
    for (int l = 0; l < 5; ++l) real_107[l] = real_106[l];
    for (int l = 0; l < LAYERS; ++l) real_45[l] = real_72[l];
    Real w3113 = x3071;
    Real w3114 = real_of(1.0);
    Real w3115 = real_of(0.0);
    Mask w3116 = x3092;
    for (int pass = 0; pass < 240; ++pass) {
        if (!any_lane(w3116)) break;
        // snow_ground._is_slow
        const Mask x3128 = (w3115 >= 40.0);
        const Mask x3129 = (w3115 < 60.0);
        const Mask x3130 = (x3128 & x3129);
        const Mask x3131 = (mask_of(false) | x3130);
        const Mask x3132 = (w3115 >= 80.0);
        const Mask x3133 = (w3115 < 120.0);
        const Mask x3134 = (x3132 & x3133);
        const Mask x3135 = (x3131 | x3134);
        const Mask x3136 = (w3115 >= 160.0);
        const Mask x3137 = (w3115 < 200.0);
        const Mask x3138 = (x3136 & x3137);
        const Mask x3139 = (x3135 | x3138);
        // snow_layers.warmth, snow_ground._response
        for (int l = 0; l < 5; ++l) {
            const Real a3140 = real_110[l] - real_19[l];
            const Mask a3141 = (real_110[l] < 0.0);
            const Mask a3142 = (a3140 > 0.0);
            const Real a3143 = real_110[l] * real_16[l];
            const Real a3144 = a3140 * real_0[l];
            const Real a3145 = select(a3142, a3144, 0.0);
            const Real a3146 = select(a3141, a3143, a3145);
            const Real a3147 = select(a3142, real_0[l], 0.0);
            const Real a3148 = select(a3141, real_16[l], a3147);
            const Real a3149 = at_most(a3146, 0.0);
            mask_119[l] = a3141;
            real_25[l] = a3148;
            real_21[l] = a3149;
        }
        // snow_ground._response
        const Real x3151 = select(x3139, w3107, w3108);
        const Real x3152 = -w3098;
        const Real x3153 = select(x3139, x3152, w3106);
        const Real x3154 = x3153 * real_25[0];
        const Real x3155 = x3151 * w3099;
        const Real x3156 = x3154 + x3155;
        const Real x3165 = seconds * x3156;
        for (int l = 0; l < 4; ++l) {
            const Real a3150 = real_21[l] - real_21[l + 1];
            const Real a3157 = select(mask_119[l], real_115[l], real_118[l]);
            const Real a3158 = a3157 * real_25[l];
            const Real a3159 = a3150 * real_116[l];
            const Real a3160 = a3158 + a3159;
            const Real a3161 = select(mask_119[l + 1], real_115[l], real_118[l]);
            const Real a3162 = a3161 * real_25[l + 1];
            const Real a3163 = a3150 * real_117[l];
            const Real a3164 = a3162 - a3163;
            real_112[l] = a3160;
            real_109[l + 1] = a3164;
        }
        // snow_ground._direction
        real_112[4] = real_of(0.0);
        real_109[0] = real_of(0.0);
        const Real x3169 = x2501 * real_25[4];
        const Real x3173 = x2504 * real_25[4];
        const Real x3180 = -x2501;
        for (int l = 0; l < 4; ++l) {
            const Real a3172 = -real_112[l];
            const Real a3179 = -real_109[l + 1];
            real_120[l] = a3172;
            real_121[l] = a3179;
        }
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a3175 = -real_65[l + 1];
            const Real a3181 = -real_77[l];
            real_120[l + 5] = a3175;
            real_121[l + 5] = a3181;
        }
        // tridiagonal._solve
        real_120[4] = x3173;
        // snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a3168 = real_112[l] + real_109[l];
            const Real a3170 = a3168 + in_row(l, 4, x3169);
            const Real a3171 = a3170 - in_row(l, 0, x3165);
            const Real a3176 = a3171 + 1.0;
            const Real a3182 = -real_107[l];
            real_122[l] = a3176;
            real_123[l] = a3182;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a3117 = (real_76[l] < real_66[l]);
            const Mask a3118 = (real_76[l] > real_75[l]);
            const Mask a3119 = (a3117 & a3118);
            const Real a3120 = 2094000.0 * real_69[l];
            const Real a3121 = a3120 + 333500000.0;
            const Real a3122 = select(a3119, real_46[l], 1.0);
            const Real a3123 = a3121 / a3122;
            const Real a3124 = 2094000.0 * real_76[l];
            const Real a3125 = real_74[l] + a3124;
            const Real a3126 = select(a3119, a3123, 0.0);
            const Real a3127 = a3125 + a3126;
            const Real a3177 = a3127 + real_1[l];
            const Real a3178 = a3177 + real_77[l];
            const Real a3183 = -real_45[l];
            real_67[l] = a3125;
            real_33[l] = a3127;
            real_122[l + 5] = a3178;
            real_123[l + 5] = a3183;
        }
        // tridiagonal._solve
        real_121[4] = x3180;
        solve_tridiagonal<LAYERS + 5>(real_120, real_122, real_121, real_123, real_124);
        // snow_ground._iteration, snow_ground._stopped, snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a3189 = w3114 * real_124[l];
            const Real a3190 = real_110[l] + a3189;
            const Mask a3191 = (real_110[l] <= 0.0);
            const Mask a3192 = (a3190 > 0.0);
            const Mask a3193 = (a3191 & a3192);
            const Mask a3194 = (real_110[l] >= 0.0);
            const Mask a3195 = (a3190 < 0.0);
            const Mask a3196 = (a3194 & a3195);
            const Real a3197 = select(a3193, 1e-06, a3190);
            const Real a3198 = select(a3196, (-1e-06), a3197);
            const Mask a3199 = (real_110[l] <= real_108[l]);
            const Mask a3200 = (a3198 > real_108[l]);
            const Mask a3201 = (a3199 & a3200);
            const Mask a3202 = (real_110[l] >= real_108[l]);
            const Mask a3203 = (a3198 < real_108[l]);
            const Mask a3204 = (a3202 & a3203);
            const Real a3205 = real_108[l] + 1e-06;
            const Real a3206 = select(a3201, a3205, a3198);
            const Real a3207 = real_108[l] - 1e-06;
            const Real a3208 = select(a3204, a3207, a3206);
            const Mask a3209 = (real_110[l] <= real_19[l]);
            const Mask a3210 = (a3208 > real_19[l]);
            const Mask a3211 = (a3209 & a3210);
            const Mask a3212 = (real_110[l] >= real_19[l]);
            const Mask a3213 = (a3208 < real_19[l]);
            const Mask a3214 = (a3212 & a3213);
            const Real a3215 = real_19[l] + 1e-06;
            const Real a3216 = select(a3211, a3215, a3208);
            const Real a3217 = real_19[l] - 1e-06;
            const Real a3218 = select(a3214, a3217, a3216);
            const Real a3275 = select(w3116, a3218, real_110[l]);
            const Real a3280 = a3275 - real_19[l];
            const Mask a3281 = (a3275 < 0.0);
            const Mask a3282 = (a3280 > 0.0);
            const Real a3283 = a3275 * real_16[l];
            const Real a3284 = a3280 * real_0[l];
            const Real a3285 = select(a3282, a3284, 0.0);
            const Real a3286 = select(a3281, a3283, a3285);
            const Real a3287 = a3275 / real_108[l];
            const Real a3288 = at_least(a3287, 0.0);
            const Real a3289 = at_most(a3288, 1.0);
            const Real a3290 = a3289 * a3289;
            const Real a3291 = a3290 * a3289;
            const Real a3292 = a3291 * 0.95;
            const Real a3293 = 1.0 - a3292;
            const Real a3294 = real_22[l] * a3293;
            const Real a3295 = -a3294;
            const Mask a3296 = (a3289 > 0.0);
            const Mask a3297 = (a3289 < 1.0);
            const Mask a3298 = (a3296 & a3297);
            const Real a3299 = a3290 / real_108[l];
            const Real a3300 = select(a3298, a3299, 0.0);
            const Real a3301 = real_111[l] * a3300;
            real_109[l] = a3275;
            real_112[l] = a3286;
            real_25[l] = a3294;
            real_21[l] = a3295;
            real_125[l] = a3301;
        }
        // snow_ground._links
        const Real x3303 = 1 / real_21[0];
        const Real x3304 = select(x2499, x3303, 0.0);
        const Real x3311 = x3304 * x3304;
        const Real x3312 = x3311 * real_125[0];
        const Real x3313 = -x3312;
        // snow_ground._at
        const Real x3318 = select(x2499, x3304, 1.0);
        // snow_skin.solve_skin
        const Real x3319 = x3318 * real_112[0];
        const Real x3320 = x2597 + x3319;
        const Mask x3321 = (x3320 >= 0.0);
        const Real x3322 = at_most(w3104, 0.0);
        const Real x3323 = select(x3321, 0.0, x3322);
        const Real x3324 = real_112[0] - 1.0;
        const Real x3325 = at_least(x3324, (-270.0));
        const Real x3326 = at_most(x3325, (-150.0));
        const Real x3327 = maximum(x3323, x3326);
        // snow_skin.skin_flux
        const Real x3328 = x3327 + 273.15;
        const Real x3329 = x3327 - x507;
        // calm_air.coefficient
        const Real x3331 = x3329 * x499;
        const Real x3332 = -x3331;
        // calm_air.limited_richardson
        const Mask x3333 = (x3332 > 0.0);
        const Real x3334 = select(x3333, x3331, 0.0);
        const Real x3336 = x3334 * x553;
        const Real x3337 = -x3336;
        const Real x3338 = expm1(x3337);
        const Real x3340 = x3338 + 2.0;
        const Real x3341 = x3338 / x3340;
        const Real x3343 = numbers[LAYERS + 2] * x3341;
        const Real x3345 = select(x3333, x3343, x3331);
        const Real x3346 = -x3345;
        const Real x3347 = x3341 * x3341;
        const Real x3348 = 1.0 - x3347;
        const Real x3349 = select(x3333, x3348, 1.0);
        // calm_air.coefficient
        const Mask x3350 = (x3346 > 0.0);
        const Real x3351 = select(x3350, x3345, 0.0);
        const Real x3353 = x3351 * 5.0;
        const Real x3355 = 1.0 - x3353;
        const Real x3356 = sqrt(x3355);
        const Real x3357 = x3351 * 15.0;
        const Real x3359 = x3357 * x3356;
        const Real x3361 = 1.0 - x3359;
        const Real x3362 = 1 / x3361;
        const Real x3364 = x3362 * x3362;
        const Real x3366 = x3356 * 15.0;
        const Real x3367 = x3351 * 37.5;
        const Real x3369 = x3367 / x3356;
        const Real x3371 = x3366 - x3369;
        const Real x3372 = x3364 * x3371;
        const Real x3373 = -x3372;
        const Real x3374 = select(x3350, 0.0, x3345);
        const Mask x3375 = (x3374 > 1e-30);
        const Real x3376 = at_least(x3374, 1e-30);
        const Real x3377 = sqrt(x3376);
        const Real x3378 = select(x3375, x3377, 0.0);
        const Real x3379 = x502 * x3378;
        const Real x3380 = x3379 + 1.0;
        const Real x3381 = 1 / x3380;
        const Real x3382 = x3374 * 15.0;
        const Real x3383 = x3382 * x3381;
        const Real x3384 = x3383 + 1.0;
        const Real x3385 = x3381 * (-7.5);
        const Real x3386 = x3381 + 1.0;
        const Real x3387 = x3385 * x3386;
        const Real x3388 = select(x3350, x3373, x3387);
        const Real x3389 = x3388 * x3349;
        const Real x3390 = select(x3350, x3362, x3384);
        const Real x3391 = x496 * x3390;
        const Real x3392 = x2816 * x3389;
        // snow_skin.skin_flux
        const Real x3394 = x108 * x3391;
        const Real x3395 = x108 * x3392;
        const Real x3397 = x3328 * 461.0;
        const Real x3398 = 2830000.0 / x3397;
        const Real x3399 = x3327 / 273.15;
        const Real x3400 = x3399 * x3398;
        const Real x3401 = exp(x3400);
        const Real x3402 = x3401 * 611.0;
        const Real x3403 = x3402 * 0.378;
        const Real x3404 = forcing[3] - x3403;
        const Real x3405 = x3402 * 0.622;
        const Real x3406 = x3405 / x3404;
        const Real x3407 = x3398 / x3328;
        const Real x3408 = x3406 * x3407;
        const Real x3409 = forcing[3] / x3404;
        const Real x3410 = x3408 * x3409;
        const Real x3411 = x3406 - forcing[2];
        const Real x3412 = x3394 * 1004.5;
        const Real x3413 = x3412 + numbers[LAYERS + 4];
        const Real x3414 = x3328 * x3328;
        const Real x3415 = x3414 * x3328;
        const Real x3416 = x2589 * x3415;
        const Real x3417 = x3394 * x3411;
        const Real x3418 = x3395 * x3411;
        const Real x3420 = x3394 * x3410;
        const Real x3421 = x3420 - x3418;
        const Real x3422 = x3413 * x3329;
        const Real x3423 = x3395 * 1004.5;
        const Real x3425 = x3423 * x3329;
        const Real x3427 = x3413 - x3425;
        const Real x3428 = x3416 * x3328;
        const Real x3429 = x506 - x3428;
        const Real x3430 = x3429 - x3422;
        const Real x3431 = 2830000.0 * x3417;
        const Real x3432 = x3430 - x3431;
        const Real x3433 = x3416 * (-4.0);
        const Real x3434 = x3433 - x3427;
        const Real x3435 = 2830000.0 * x3421;
        const Real x3436 = x3434 - x3435;
        // snow_skin.solve_skin
        const Mask x3437 = ~x3321;
        const Mask x3438 = (x2499 & x3437);
        Real w3439 = x3327;
        Real w3440 = x3432;
        Real w3441 = x3436;
        Real w3442 = x3422;
        Real w3443 = x3417;
        Real w3444 = x3326;
        Real w3445 = real_of(0.0);
        Real w3446 = real_of(INFINITE);
        Mask w3447 = x3438;
        for (int pass = 0; pass < 60; ++pass) {
            if (!any_lane(w3447)) break;
            // snow_skin._closer
            const Real x3448 = w3439 - real_112[0];
            const Real x3449 = x3318 * x3448;
            const Real x3450 = w3440 - x3449;
            const Mask x3451 = (x3450 > 0.0);
            const Real x3452 = select(x3451, w3439, w3444);
            const Real x3453 = select(x3451, w3445, w3439);
            const Real x3454 = x3318 - w3441;
            const Real x3455 = at_least(x3454, 0.001);
            const Real x3456 = x3450 / x3455;
            const Real x3457 = w3439 + x3456;
            const Mask x3458 = (x3457 < x3452);
            const Mask x3459 = (x3457 > x3453);
            const Mask x3460 = (x3458 | x3459);
            const Real x3461 = magnitude(x3456);
            const Real x3462 = w3446 * 0.5;
            const Mask x3463 = (x3461 > x3462);
            const Mask x3464 = (x3460 | x3463);
            const Real x3465 = x3452 + x3453;
            const Real x3466 = x3465 * 0.5;
            const Real x3467 = select(x3464, x3466, x3457);
            const Real x3468 = select(w3447, x3467, w3439);
            const Real x3469 = x3468 - w3439;
            const Real x3470 = magnitude(x3469);
            // snow_skin.skin_flux
            const Real x3471 = x3468 + 273.15;
            const Real x3472 = x3468 - x507;
            // calm_air.coefficient
            const Real x3474 = x3472 * x499;
            const Real x3475 = -x3474;
            // calm_air.limited_richardson
            const Mask x3476 = (x3475 > 0.0);
            const Real x3477 = select(x3476, x3474, 0.0);
            const Real x3479 = x3477 * x553;
            const Real x3480 = -x3479;
            const Real x3481 = expm1(x3480);
            const Real x3483 = x3481 + 2.0;
            const Real x3484 = x3481 / x3483;
            const Real x3486 = numbers[LAYERS + 2] * x3484;
            const Real x3488 = select(x3476, x3486, x3474);
            const Real x3489 = -x3488;
            const Real x3490 = x3484 * x3484;
            const Real x3491 = 1.0 - x3490;
            const Real x3492 = select(x3476, x3491, 1.0);
            // calm_air.coefficient
            const Mask x3493 = (x3489 > 0.0);
            const Real x3494 = select(x3493, x3488, 0.0);
            const Real x3496 = x3494 * 5.0;
            const Real x3498 = 1.0 - x3496;
            const Real x3499 = sqrt(x3498);
            const Real x3500 = x3494 * 15.0;
            const Real x3502 = x3500 * x3499;
            const Real x3504 = 1.0 - x3502;
            const Real x3505 = 1 / x3504;
            const Real x3507 = x3505 * x3505;
            const Real x3509 = x3499 * 15.0;
            const Real x3510 = x3494 * 37.5;
            const Real x3512 = x3510 / x3499;
            const Real x3514 = x3509 - x3512;
            const Real x3515 = x3507 * x3514;
            const Real x3516 = -x3515;
            const Real x3517 = select(x3493, 0.0, x3488);
            const Mask x3518 = (x3517 > 1e-30);
            const Real x3519 = at_least(x3517, 1e-30);
            const Real x3520 = sqrt(x3519);
            const Real x3521 = select(x3518, x3520, 0.0);
            const Real x3522 = x502 * x3521;
            const Real x3523 = x3522 + 1.0;
            const Real x3524 = 1 / x3523;
            const Real x3525 = x3517 * 15.0;
            const Real x3526 = x3525 * x3524;
            const Real x3527 = x3526 + 1.0;
            const Real x3528 = x3524 * (-7.5);
            const Real x3529 = x3524 + 1.0;
            const Real x3530 = x3528 * x3529;
            const Real x3531 = select(x3493, x3516, x3530);
            const Real x3532 = x3531 * x3492;
            const Real x3533 = select(x3493, x3505, x3527);
            const Real x3534 = x496 * x3533;
            const Real x3535 = x2816 * x3532;
            // snow_skin.skin_flux
            const Real x3537 = x108 * x3534;
            const Real x3538 = x108 * x3535;
            const Real x3540 = x3471 * 461.0;
            const Real x3541 = 2830000.0 / x3540;
            const Real x3542 = x3468 / 273.15;
            const Real x3543 = x3542 * x3541;
            const Real x3544 = exp(x3543);
            const Real x3545 = x3544 * 611.0;
            const Real x3546 = x3545 * 0.378;
            const Real x3547 = forcing[3] - x3546;
            const Real x3548 = x3545 * 0.622;
            const Real x3549 = x3548 / x3547;
            const Real x3550 = x3541 / x3471;
            const Real x3551 = x3549 * x3550;
            const Real x3552 = forcing[3] / x3547;
            const Real x3553 = x3551 * x3552;
            const Real x3554 = x3549 - forcing[2];
            const Real x3555 = x3537 * 1004.5;
            const Real x3556 = x3555 + numbers[LAYERS + 4];
            const Real x3557 = x3471 * x3471;
            const Real x3558 = x3557 * x3471;
            const Real x3559 = x2589 * x3558;
            const Real x3560 = x3537 * x3554;
            const Real x3561 = x3538 * x3554;
            const Real x3563 = x3537 * x3553;
            const Real x3564 = x3563 - x3561;
            const Real x3565 = x3556 * x3472;
            const Real x3566 = x3538 * 1004.5;
            const Real x3568 = x3566 * x3472;
            const Real x3570 = x3556 - x3568;
            const Real x3571 = x3559 * x3471;
            const Real x3572 = x506 - x3571;
            const Real x3573 = x3572 - x3565;
            const Real x3574 = 2830000.0 * x3560;
            const Real x3575 = x3573 - x3574;
            const Real x3576 = x3559 * (-4.0);
            const Real x3577 = x3576 - x3570;
            const Real x3578 = 2830000.0 * x3564;
            const Real x3579 = x3577 - x3578;
            // snow_skin._closer
            const Real x3580 = select(w3447, x3470, w3446);
            const Mask x3581 = (x3470 >= 1e-09);
            const Mask x3582 = (w3447 & x3581);
            w3439 = x3468;
            w3440 = x3575;
            w3441 = x3579;
            w3442 = x3565;
            w3443 = x3560;
            w3444 = x3452;
            w3445 = x3453;
            w3446 = x3580;
            w3447 = x3582;
        }
        // snow_skin.solve_skin
        const Real x3583 = x3318 - w3441;
        const Real x3584 = at_least(x3583, 0.001);
        const Real x3585 = at_least(real_112[0], 0.0);
        const Real x3586 = x3585 * 20.0;
        const Mask x3587 = (x3585 > 0.0);
        const Real x3588 = select(x3587, 20.0, 0.0);
        const Real x3589 = w3439 - real_112[0];
        const Real x3590 = x3318 * x3589;
        const Real x3591 = select(x3321, x2597, x3590);
        const Real x3592 = x3318 / x3584;
        const Real x3593 = w3441 * x3592;
        const Real x3594 = select(x3321, 0.0, x3593);
        const Real x3595 = select(x3438, x3589, 0.0);
        const Real x3596 = select(x2499, w3439, 0.0);
        const Real x3597 = x3591 - x3586;
        const Real x3598 = select(x2499, x3597, 0.0);
        const Real x3599 = x3594 - x3588;
        const Real x3600 = select(x2499, x3599, 0.0);
        const Real x3601 = w3441 / x3584;
        const Real x3603 = x3601 * x3595;
        const Real x3604 = -x3603;
        // snow_ground._flows
        for (int l = 0; l < 5; ++l) {
            const Real a3605 = at_most(real_112[l], 0.0);
            const Real a3606 = at_least(real_112[l], 0.0);
            real_21[l] = a3605;
            real_126[l] = a3606;
        }
        // enthalpy.enthalpy, snow_ground._iteration, enthalpy.layers_with, enthalpy.fusion_heat, enthalpy.at, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3219 = real_67[l] * real_69[l];
            const Real a3220 = real_76[l] * 333500000.0;
            const Real a3221 = a3219 + a3220;
            const Real a3222 = real_33[l] * real_124[l + 5];
            const Real a3223 = w3114 * a3222;
            const Real a3224 = a3221 + a3223;
            const Mask a3225 = (a3224 >= real_70[l]);
            const Mask a3226 = (a3224 <= real_59[l]);
            const Mask a3227 = ~a3225;
            const Mask a3228 = (a3226 & a3227);
            const Real a3229 = a3224 / 333500000.0;
            const Real a3230 = maximum(a3229, real_75[l]);
            const Real a3231 = minimum(a3230, real_66[l]);
            const Real a3232 = real_67[l] * real_78[l];
            const Real a3233 = a3232 + a3220;
            const Real a3234 = a3233 - a3224;
            const Real a3235 = 2094000.0 * real_78[l];
            const Real a3236 = a3235 + 333500000.0;
            const Real a3237 = real_67[l] * real_46[l];
            const Real a3238 = a3236 + a3237;
            const Real a3239 = a3234 / a3238;
            const Real a3240 = real_76[l] - a3239;
            const Mask a3241 = (a3234 > 0.0);
            const Real a3242 = maximum(real_76[l], a3231);
            const Real a3243 = a3231 + a3242;
            const Real a3244 = a3243 * 0.5;
            const Real a3245 = select(a3241, a3244, a3231);
            const Mask a3246 = (a3240 >= a3231);
            const Real a3247 = minimum(a3240, real_66[l]);
            const Real a3248 = select(a3246, a3247, a3245);
            const Real a3249 = select(a3228, real_75[l], a3248);
            const Real a3250 = select(a3225, real_66[l], a3249);
            const Real a3251 = a3250 * 333500000.0;
            const Real a3252 = a3224 - a3251;
            const Real a3253 = 2094000.0 * a3250;
            const Real a3254 = real_74[l] + a3253;
            const Real a3255 = a3252 / a3254;
            const Real a3256 = a3250 - numbers[l + 15 * LAYERS + 54];
            const Real a3257 = a3256 / real_79[l];
            const Real a3258 = at_least(a3257, 1e-12);
            const Real a3259 = log(a3258);
            const Real a3260 = numbers[l + LAYERS + 47] * a3259;
            const Real a3261 = numbers[l + 16 * LAYERS + 54] - a3260;
            const Real a3262 = at_most(a3261, 16.11809565095832);
            const Real a3263 = exp(a3262);
            const Real a3264 = numbers[l + LAYERS + 47] * a3263;
            const Real a3265 = a3258 * real_79[l];
            const Real a3266 = a3264 / a3265;
            const Real a3268 = a3263 * 0.008034787106446777;
            const Real a3270 = a3268 + numbers[l + 6 * LAYERS + 47];
            const Real a3271 = -a3270;
            const Real a3272 = a3266 * 0.008034787106446777;
            const Mask a3273 = (a3225 | a3228);
            const Real a3274 = select(a3273, a3255, a3271);
            const Real a3276 = select(w3116, a3274, real_69[l]);
            const Real a3277 = select(w3116, a3250, real_76[l]);
            const Real a3278 = select(w3116, a3271, real_78[l]);
            const Real a3279 = select(w3116, a3272, real_46[l]);
            real_80[l + 1] = a3276;
            real_44[l] = a3277;
            real_38[l] = a3278;
            real_64[l] = a3279;
        }
        // snow_ground._residuals
        const Real x3613 = real_112[4] - real_80[1];
        const Real x3614 = x2501 * x3613;
        // snow_ground._links, snow_ground._flows
        for (int l = 0; l < 4; ++l) {
            const Real a3305 = real_25[l] + real_25[l + 1];
            const Real a3306 = -a3305;
            const Real a3307 = 1 / a3306;
            const Real a3308 = seconds * a3307;
            const Real a3309 = select(x2499, a3308, 0.0);
            const Real a3310 = a3309 * a3307;
            const Real a3314 = a3310 * real_125[l];
            const Real a3315 = -a3314;
            const Real a3316 = a3310 * real_125[l + 1];
            const Real a3317 = -a3316;
            const Real a3607 = real_21[l] - real_21[l + 1];
            const Real a3608 = a3309 * a3607;
            const Real a3609 = real_126[l] - real_126[l + 1];
            const Real a3610 = real_113[l] * a3609;
            const Real a3612 = a3608 - a3610;
            real_127[l] = a3309;
            real_128[l] = a3315;
            real_129[l] = a3317;
            real_130[l] = a3612;
        }
        // snow_ground._residuals
        real_130[4] = real_of(0.0);
        real_126[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_126[l + 1] = real_130[l];
        const Real x3619 = seconds * x3598;
        // enthalpy._drop_from_above
        real_80[0] = real_of(0.0);
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_33[l] = real_80[l + 2];
        real_33[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x3637 = x2504 * real_112[4];
        // snow_ground._residuals, snow_ground._at
        Real a3641_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a3617 = real_130[l] - real_126[l];
            const Real a3618 = a3617 + in_row(l, 4, x3614);
            const Real a3620 = real_109[l] + real_23[l];
            const Real a3621 = a3620 + a3618;
            const Real a3622 = a3621 - in_row(l, 0, x3619);
            const Real a3640 = magnitude(a3622);
            a3641_last = a3641_last + a3640;
            real_21[l] = a3622;
            real_125[l] = a3640;
        }
        // snow_ground._at
        const Real x3642 = x478 * a3641_last;
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
        Real a3646_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3623 = 2094000.0 * real_44[l];
            const Real a3624 = real_74[l] + a3623;
            const Real a3625 = a3624 * real_80[l + 1];
            const Real a3626 = real_44[l] * 333500000.0;
            const Real a3627 = a3625 + a3626;
            const Real a3628 = a3627 - real_68[l];
            const Real a3630 = real_80[l + 1] - real_80[l];
            const Real a3631 = real_1[l] * a3630;
            const Real a3632 = a3628 + a3631;
            const Real a3634 = real_80[l + 1] - real_33[l];
            const Real a3635 = real_77[l] * a3634;
            const Real a3636 = a3632 + a3635;
            const Real a3639 = a3636 + in_row(l, 0, x3637);
            const Real a3644 = magnitude(a3639);
            const Real a3645 = numbers[l] * a3644;
            a3646_last = a3646_last + a3645;
            real_67[l] = a3639;
            real_35[l] = a3644;
        }
        // snow_ground._at
        const Real x3647 = a3646_last - x3642;
        // snow_ground._tolerance
        const Real x3650 = seconds * x3304;
        const Real x3651 = magnitude(x3596);
        const Real x3652 = magnitude(real_112[0]);
        const Real x3653 = x3651 + x3652;
        const Real x3654 = x3650 * x3653;
        Real a3655_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a3655_last = a3655_last + real_127[l];
        }
        const Real x3656 = a3655_last + x2501;
        Real a3658_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a3657 = magnitude(real_112[l]);
            a3658_last = maximum(a3658_last, a3657);
        }
        const Real x3659 = a3658_last + x3083;
        const Real x3660 = x3659 + 30.0;
        const Real x3661 = x3656 * x3660;
        const Real x3662 = x3661 + x3654;
        // snow_ground._at
        Mask a3649_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a3648 = (real_35[l] > real_36[l]);
            a3649_last = (a3649_last | a3648);
        }
        // snow_ground._tolerance, snow_ground._at
        Mask a3666_last = mask_of(false);
        for (int l = 0; l < 5; ++l) {
            const Real a3663 = real_19[l] + x3662;
            const Real a3664 = a3663 * 7.105427357601002e-15;
            const Mask a3665 = (real_125[l] > a3664);
            a3666_last = (a3666_last | a3665);
        }
        // snow_ground._at
        const Mask x3667 = (a3649_last | a3666_last);
        // snow_ground._iteration
        const Real x3668 = w3114 * 0.0001;
        const Real x3669 = 1.0 - x3668;
        const Real x3670 = x3669 * w3113;
        const Mask x3671 = (x3647 < x3670);
        const Mask x3672 = (w3115 < 20.0);
        const Mask x3673 = (x3671 | x3672);
        const Mask x3674 = (w3114 <= 0.0001);
        const Mask x3675 = (x3673 | x3674);
        const Mask x3676 = (x3675 | x3139);
        const Mask x3677 = (w3116 & x3676);
        const Real x3678 = w3114 * 2.0;
        const Real x3679 = at_most(x3678, 1.0);
        const Real x3680 = w3114 * 0.5;
        const Real x3681 = select(x3677, x3679, x3680);
        const Real x3682 = w3115 + 1.0;
        // snow_ground._is_slow
        const Mask x3683 = (x3682 >= 40.0);
        const Mask x3684 = (x3682 < 60.0);
        const Mask x3685 = (x3683 & x3684);
        const Mask x3686 = (mask_of(false) | x3685);
        const Mask x3687 = (x3682 >= 80.0);
        const Mask x3688 = (x3682 < 120.0);
        const Mask x3689 = (x3687 & x3688);
        const Mask x3690 = (x3686 | x3689);
        const Mask x3691 = (x3682 >= 160.0);
        const Mask x3692 = (x3682 < 200.0);
        const Mask x3693 = (x3691 & x3692);
        const Mask x3694 = (x3690 | x3693);
        // snow_ground._iteration
        const Mask x3695 = (x3139 | x3694);
        const Real x3696 = select(x3695, 1.0, x3681);
        const Real x3702 = select(x3677, x3304, w3098);
        const Real x3703 = select(x3677, x3313, w3099);
        const Real x3708 = select(x3677, x3596, w3104);
        const Real x3709 = select(x3677, x3598, w3105);
        const Real x3710 = select(x3677, x3600, w3106);
        const Real x3711 = select(x3677, x3595, w3107);
        const Real x3712 = select(x3677, x3604, w3108);
        const Real x3713 = select(x3677, x3584, w3109);
        const Mask x3714 = select(x3677, x3321, w3110);
        const Real x3717 = select(x3677, x3647, w3113);
        const Mask x3718 = select(x3677, x3667, w3116);
        const Real x3719 = select(w3116, x3696, w3114);
        const Real x3720 = real_of_mask(w3116);
        const Real x3721 = w3115 + x3720;
        const Mask x3722 = ~x3677;
        const Mask x3723 = (x3718 | x3722);
        const Mask x3724 = (w3116 & x3723);
        for (int l = 0; l < 5; ++l) {
            const Real a3697 = select(x3677, real_109[l], real_110[l]);
            const Real a3715 = select(x3677, real_21[l], real_107[l]);
            real_125[l] = a3697;
            real_112[l] = a3715;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3698 = select(x3677, real_80[l + 1], real_69[l]);
            const Real a3699 = select(x3677, real_44[l], real_76[l]);
            const Real a3700 = select(x3677, real_38[l], real_78[l]);
            const Real a3701 = select(x3677, real_64[l], real_46[l]);
            const Real a3716 = select(x3677, real_67[l], real_45[l]);
            real_35[l] = a3698;
            real_33[l] = a3699;
            real_47[l] = a3700;
            real_39[l] = a3701;
            real_50[l] = a3716;
        }
        for (int l = 0; l < 4; ++l) {
            const Real a3704 = select(x3677, real_127[l], real_115[l]);
            const Real a3705 = select(x3677, real_128[l], real_116[l]);
            const Real a3706 = select(x3677, real_129[l], real_117[l]);
            const Real a3707 = select(x3677, real_114[l], real_118[l]);
            real_131[l] = a3704;
            real_132[l] = a3705;
            real_133[l] = a3706;
            real_134[l] = a3707;
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
        w3098 = x3702;
        w3099 = x3703;
        w3104 = x3708;
        w3105 = x3709;
        w3106 = x3710;
        w3107 = x3711;
        w3108 = x3712;
        w3109 = x3713;
        w3110 = x3714;
        w3113 = x3717;
        w3114 = x3719;
        w3115 = x3721;
        w3116 = x3724;
    }
    // snow_ground._tolerance
    const Real x3732 = seconds * w3098;
    const Real x3733 = magnitude(w3104);
    // snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a3725 = real_110[l] - real_19[l];
        const Mask a3726 = (real_110[l] < 0.0);
        const Mask a3727 = (a3725 > 0.0);
        const Real a3728 = real_110[l] * real_16[l];
        const Real a3729 = a3725 * real_0[l];
        const Real a3730 = select(a3727, a3729, 0.0);
        const Real a3731 = select(a3726, a3728, a3730);
        real_106[l] = a3731;
    }
    // snow_ground._tolerance
    const Real x3734 = magnitude(real_106[0]);
    const Real x3735 = x3733 + x3734;
    const Real x3736 = x3732 * x3735;
    Real a3737_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a3737_last = a3737_last + real_115[l];
    }
    const Real x3738 = a3737_last + x2501;
    Real a3740_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a3739 = magnitude(real_106[l]);
        a3740_last = maximum(a3740_last, a3739);
    }
    const Real x3741 = a3740_last + x3083;
    const Real x3742 = x3741 + 30.0;
    const Real x3743 = x3738 * x3742;
    const Real x3744 = x3743 + x3736;
    // snow_ground._tolerance, snow_ground._solution
    Mask a3751_last = mask_of(true);
    for (int l = 0; l < 5; ++l) {
        const Real a3745 = real_19[l] + x3744;
        const Real a3746 = a3745 * 7.105427357601002e-15;
        const Real a3747 = a3746 * 8.0;
        const Real a3749 = magnitude(real_107[l]);
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
    const Real x3757 = select(x2499, w3104, 0.0);
    const Real x3758 = select(x2499, w3105, 0.0);
    const Real x3759 = real_106[4] - real_69[0];
    const Real x3760 = x477 * x3759;
    const Real x3761 = select(x2499, x3760, 0.0);
    // snow_ground.advance_snow_ground, ground_heat.heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3756 = select(x3755, real_69[l], NOT_A_NUMBER);
        const Real a3762 = a3756 + 273.15;
        after[l] = a3762;
        real_45[l] = a3756;
        real_36[l] = a3762;
    }
    // ground_heat.heat
    const Real x3764 = x2418 - real_36[0];
    Real a3766_last = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3763 = real_45[l] - real_45[l + 1];
        const Real a2444_1521 = real_104[l + 1] * 4200000.0;
        const Real a3765 = a2444_1521 * a3763;
        a3766_last = a3766_last + a3765;
    }
    results[LAYERS + 43] = a3766_last;
    const Real x3769 = x2498 * x3764;
    // snow_skin.skin_flux
    const Real x3787 = x3757 + 273.15;
    after[3 * LAYERS + 31] = x3787;
    const Real x3788 = x3757 - x507;
    // calm_air.coefficient
    const Real x3790 = x3788 * x499;
    const Real x3791 = -x3790;
    // calm_air.limited_richardson
    const Mask x3792 = (x3791 > 0.0);
    const Real x3793 = select(x3792, x3790, 0.0);
    const Real x3795 = x3793 * x553;
    const Real x3796 = -x3795;
    const Real x3797 = expm1(x3796);
    const Real x3799 = x3797 + 2.0;
    const Real x3800 = x3797 / x3799;
    const Real x3802 = numbers[LAYERS + 2] * x3800;
    const Real x3804 = select(x3792, x3802, x3790);
    const Real x3805 = -x3804;
    // calm_air.coefficient
    const Mask x3806 = (x3805 > 0.0);
    const Real x3807 = select(x3806, x3804, 0.0);
    const Real x3809 = x3807 * 5.0;
    const Real x3811 = 1.0 - x3809;
    const Real x3812 = sqrt(x3811);
    const Real x3813 = x3807 * 15.0;
    const Real x3815 = x3813 * x3812;
    const Real x3817 = 1.0 - x3815;
    const Real x3818 = 1 / x3817;
    const Real x3819 = select(x3806, 0.0, x3804);
    const Mask x3820 = (x3819 > 1e-30);
    const Real x3821 = at_least(x3819, 1e-30);
    const Real x3822 = sqrt(x3821);
    const Real x3823 = select(x3820, x3822, 0.0);
    const Real x3824 = x502 * x3823;
    const Real x3825 = x3824 + 1.0;
    const Real x3826 = 1 / x3825;
    const Real x3827 = x3819 * 15.0;
    const Real x3828 = x3827 * x3826;
    const Real x3829 = x3828 + 1.0;
    const Real x3830 = select(x3806, x3818, x3829);
    const Real x3831 = x496 * x3830;
    // snow_skin.skin_flux
    const Real x3832 = x108 * x3831;
    const Real x3833 = x3787 * 461.0;
    const Real x3834 = 2830000.0 / x3833;
    const Real x3835 = x3757 / 273.15;
    const Real x3836 = x3835 * x3834;
    const Real x3837 = exp(x3836);
    const Real x3838 = x3837 * 611.0;
    const Real x3839 = x3838 * 0.378;
    const Real x3840 = forcing[3] - x3839;
    const Real x3841 = x3838 * 0.622;
    const Real x3842 = x3841 / x3840;
    const Real x3843 = x3842 - forcing[2];
    const Real x3844 = x3832 * 1004.5;
    const Real x3845 = x3844 + numbers[LAYERS + 4];
    const Real x3846 = x3787 * x3787;
    const Real x3847 = x3846 * x3787;
    const Real x3848 = x2589 * x3847;
    const Real x3849 = x3832 * x3843;
    const Real x3850 = x3845 * x3788;
    const Real x3851 = x3848 * x3787;
    const Real x3852 = x506 - x3851;
    const Real x3853 = x3852 - x3850;
    const Real x3854 = 2830000.0 * x3849;
    const Real x3855 = x3853 - x3854;
    // layered_snow.close_snow
    const Real x3856 = seconds * x3849;
    const Real x3857 = x478 * x3856;
    const Real x3859 = select(x2499, x3857, 0.0);
    const Real x3860 = -x3859;
    // snow_water.with_vapour_exchange
    const Real x3861 = at_least(x3860, 0.0);
    const Real x3862 = at_least(x3859, 0.0);
    const Mask x3864 = (x440 > 0.0);
    const Real x3865 = select(x3864, x440, 1.0);
    // layered_snow.close_snow, snow_layers.liquid_water
    for (int l = 0; l < 5; ++l) {
        const Real a3770 = x478 * real_110[l];
        const Real a3772 = select(x2499, a3770, 0.0);
        const Real a3774 = a3772 / 333500.0;
        const Real a3775 = -a3774;
        const Real a3776 = at_least(a3775, 0.0);
        const Mask a3777 = (a3776 > real_18[l]);
        const Real a3778 = select(a3777, real_18[l], a3776);
        const Real a3779 = real_18[l] - a3778;
        const Mask a3780 = (real_20[l] > 0.0);
        const Real a3781 = select(a3780, real_20[l], 1.0);
        const Real a3782 = a3779 / a3781;
        const Mask a3783 = (a3782 > 1.0);
        const Real a3784 = select(a3783, 1.0, a3782);
        const Real a3785 = select(a3780, a3784, 0.0);
        const Real a3786 = a3785 * real_14[l];
        real_106[l] = a3772;
        real_107[l] = a3786;
    }
    // snow_water.with_vapour_exchange
    const Real x3866 = select(x3864, real_106[0], 0.0);
    const Real x3867 = -x3866;
    // snow_layers.liquid_water
    const Real x3868 = real_106[0] / 333500.0;
    const Real x3869 = -x3868;
    const Real x3870 = at_least(x3869, 0.0);
    const Mask x3871 = (x3870 > x440);
    const Real x3872 = select(x3871, x440, x3870);
    // snow_water.with_vapour_exchange
    const Real x3873 = x440 - x3872;
    const Mask x3874 = (x3861 > x3873);
    const Real x3875 = select(x3874, x3873, x3861);
    const Real x3876 = x3875 - x3862;
    const Mask x3877 = (x3873 > 0.0);
    // snow_layers.warmth
    const Real x3878 = x3865 * 2106.0;
    const Real x3879 = 1 / x3878;
    const Real x3880 = x3865 * 4218.0;
    const Real x3881 = 1 / x3880;
    const Real x3882 = x3865 * 333500.0;
    const Real x3883 = x3866 + x3882;
    const Real x3884 = -x3883;
    const Mask x3885 = (x3867 < 0.0);
    const Mask x3886 = (x3884 > 0.0);
    const Real x3887 = x3866 * x3879;
    const Real x3889 = x3883 * x3881;
    const Real x3891 = select(x3886, x3889, 0.0);
    const Real x3893 = select(x3885, x3887, x3891);
    const Real x3894 = -x3893;
    // snow_water.with_vapour_exchange
    const Real x3895 = at_most(x3894, 0.0);
    const Real x3896 = x3895 * 2106.0;
    const Real x3897 = x3876 * x3896;
    const Real x3898 = select(x3877, x3873, 1.0);
    const Real x3899 = x3876 / x3898;
    const Real x3900 = 1.0 - x3899;
    const Real x3901 = x3861 - x3875;
    const Real x3902 = x440 - x3876;
    const Real x3903 = real_106[0] + x3897;
    const Real x3904 = -x3903;
    const Real x3905 = real_107[0] * x3900;
    const Real x3906 = select(x3877, x3905, real_107[0]);
    const Real x3907 = x3875 / x3865;
    const Real x3908 = 1.0 - x3907;
    const Real x3909 = real_17[0] * x3908;
    const Mask x3910 = (real_15[1] > 0.0);
    const Real x3911 = select(x3910, real_15[1], 1.0);
    const Real x3912 = select(x3910, real_106[1], 0.0);
    const Real x3913 = -x3912;
    // snow_layers.liquid_water
    const Real x3914 = real_106[1] / 333500.0;
    const Real x3915 = -x3914;
    const Real x3916 = at_least(x3915, 0.0);
    const Mask x3917 = (x3916 > real_15[1]);
    const Real x3918 = select(x3917, real_15[1], x3916);
    // snow_water.with_vapour_exchange
    const Real x3919 = real_15[1] - x3918;
    const Mask x3920 = (x3901 > x3919);
    const Real x3921 = select(x3920, x3919, x3901);
    const Mask x3922 = (x3919 > 0.0);
    // snow_layers.warmth
    const Real x3923 = x3911 * 2106.0;
    const Real x3924 = 1 / x3923;
    const Real x3925 = x3911 * 4218.0;
    const Real x3926 = 1 / x3925;
    const Real x3927 = x3911 * 333500.0;
    const Real x3928 = x3912 + x3927;
    const Real x3929 = -x3928;
    const Mask x3930 = (x3913 < 0.0);
    const Mask x3931 = (x3929 > 0.0);
    const Real x3932 = x3912 * x3924;
    const Real x3934 = x3928 * x3926;
    const Real x3936 = select(x3931, x3934, 0.0);
    const Real x3938 = select(x3930, x3932, x3936);
    const Real x3939 = -x3938;
    // snow_water.with_vapour_exchange
    const Real x3940 = at_most(x3939, 0.0);
    const Real x3941 = x3940 * 2106.0;
    const Real x3942 = x3921 * x3941;
    const Real x3943 = select(x3922, x3919, 1.0);
    const Real x3944 = x3921 / x3943;
    const Real x3945 = 1.0 - x3944;
    const Real x3946 = x3876 + x3921;
    const Real x3947 = x3901 - x3921;
    const Real x3948 = x3897 + x3942;
    const Real x3949 = real_15[1] - x3921;
    const Real x3950 = real_106[1] + x3942;
    const Real x3951 = -x3950;
    const Real x3952 = real_107[1] * x3945;
    const Real x3953 = select(x3922, x3952, real_107[1]);
    const Real x3954 = x3921 / x3911;
    const Real x3955 = 1.0 - x3954;
    const Real x3956 = real_17[1] * x3955;
    const Mask x3957 = (real_15[2] > 0.0);
    const Real x3958 = select(x3957, real_15[2], 1.0);
    const Real x3959 = select(x3957, real_106[2], 0.0);
    const Real x3960 = -x3959;
    // snow_layers.liquid_water
    const Real x3961 = real_106[2] / 333500.0;
    const Real x3962 = -x3961;
    const Real x3963 = at_least(x3962, 0.0);
    const Mask x3964 = (x3963 > real_15[2]);
    const Real x3965 = select(x3964, real_15[2], x3963);
    // snow_water.with_vapour_exchange
    const Real x3966 = real_15[2] - x3965;
    const Mask x3967 = (x3947 > x3966);
    const Real x3968 = select(x3967, x3966, x3947);
    const Mask x3969 = (x3966 > 0.0);
    // snow_layers.warmth
    const Real x3970 = x3958 * 2106.0;
    const Real x3971 = 1 / x3970;
    const Real x3972 = x3958 * 4218.0;
    const Real x3973 = 1 / x3972;
    const Real x3974 = x3958 * 333500.0;
    const Real x3975 = x3959 + x3974;
    const Real x3976 = -x3975;
    const Mask x3977 = (x3960 < 0.0);
    const Mask x3978 = (x3976 > 0.0);
    const Real x3979 = x3959 * x3971;
    const Real x3981 = x3975 * x3973;
    const Real x3983 = select(x3978, x3981, 0.0);
    const Real x3985 = select(x3977, x3979, x3983);
    const Real x3986 = -x3985;
    // snow_water.with_vapour_exchange
    const Real x3987 = at_most(x3986, 0.0);
    const Real x3988 = x3987 * 2106.0;
    const Real x3989 = x3968 * x3988;
    const Real x3990 = select(x3969, x3966, 1.0);
    const Real x3991 = x3968 / x3990;
    const Real x3992 = 1.0 - x3991;
    const Real x3993 = x3946 + x3968;
    const Real x3994 = x3947 - x3968;
    const Real x3995 = x3948 + x3989;
    const Real x3996 = real_15[2] - x3968;
    const Real x3997 = real_106[2] + x3989;
    const Real x3998 = -x3997;
    const Real x3999 = real_107[2] * x3992;
    const Real x4000 = select(x3969, x3999, real_107[2]);
    const Real x4001 = x3968 / x3958;
    const Real x4002 = 1.0 - x4001;
    const Real x4003 = real_17[2] * x4002;
    const Mask x4004 = (real_15[3] > 0.0);
    const Real x4005 = select(x4004, real_15[3], 1.0);
    const Real x4006 = select(x4004, real_106[3], 0.0);
    const Real x4007 = -x4006;
    // snow_layers.liquid_water
    const Real x4008 = real_106[3] / 333500.0;
    const Real x4009 = -x4008;
    const Real x4010 = at_least(x4009, 0.0);
    const Mask x4011 = (x4010 > real_15[3]);
    const Real x4012 = select(x4011, real_15[3], x4010);
    // snow_water.with_vapour_exchange
    const Real x4013 = real_15[3] - x4012;
    const Mask x4014 = (x3994 > x4013);
    const Real x4015 = select(x4014, x4013, x3994);
    const Mask x4016 = (x4013 > 0.0);
    // snow_layers.warmth
    const Real x4017 = x4005 * 2106.0;
    const Real x4018 = 1 / x4017;
    const Real x4019 = x4005 * 4218.0;
    const Real x4020 = 1 / x4019;
    const Real x4021 = x4005 * 333500.0;
    const Real x4022 = x4006 + x4021;
    const Real x4023 = -x4022;
    const Mask x4024 = (x4007 < 0.0);
    const Mask x4025 = (x4023 > 0.0);
    const Real x4026 = x4006 * x4018;
    const Real x4028 = x4022 * x4020;
    const Real x4030 = select(x4025, x4028, 0.0);
    const Real x4032 = select(x4024, x4026, x4030);
    const Real x4033 = -x4032;
    // snow_water.with_vapour_exchange
    const Real x4034 = at_most(x4033, 0.0);
    const Real x4035 = x4034 * 2106.0;
    const Real x4036 = x4015 * x4035;
    const Real x4037 = select(x4016, x4013, 1.0);
    const Real x4038 = x4015 / x4037;
    const Real x4039 = 1.0 - x4038;
    const Real x4040 = x3993 + x4015;
    const Real x4041 = x3994 - x4015;
    const Real x4042 = x3995 + x4036;
    const Real x4043 = real_15[3] - x4015;
    const Real x4044 = real_106[3] + x4036;
    const Real x4045 = -x4044;
    const Real x4046 = real_107[3] * x4039;
    const Real x4047 = select(x4016, x4046, real_107[3]);
    const Real x4048 = x4015 / x4005;
    const Real x4049 = 1.0 - x4048;
    const Real x4050 = real_17[3] * x4049;
    const Mask x4051 = (real_15[4] > 0.0);
    const Real x4052 = select(x4051, real_15[4], 1.0);
    const Real x4053 = select(x4051, real_106[4], 0.0);
    const Real x4054 = -x4053;
    // snow_layers.liquid_water
    const Real x4055 = real_106[4] / 333500.0;
    const Real x4056 = -x4055;
    const Real x4057 = at_least(x4056, 0.0);
    const Mask x4058 = (x4057 > real_15[4]);
    const Real x4059 = select(x4058, real_15[4], x4057);
    // snow_water.with_vapour_exchange
    const Real x4060 = real_15[4] - x4059;
    const Mask x4061 = (x4041 > x4060);
    const Real x4062 = select(x4061, x4060, x4041);
    const Mask x4063 = (x4060 > 0.0);
    // snow_layers.warmth
    const Real x4064 = x4052 * 2106.0;
    const Real x4065 = 1 / x4064;
    const Real x4066 = x4052 * 4218.0;
    const Real x4067 = 1 / x4066;
    const Real x4068 = x4052 * 333500.0;
    const Real x4069 = x4053 + x4068;
    const Real x4070 = -x4069;
    const Mask x4071 = (x4054 < 0.0);
    const Mask x4072 = (x4070 > 0.0);
    const Real x4073 = x4053 * x4065;
    const Real x4075 = x4069 * x4067;
    const Real x4077 = select(x4072, x4075, 0.0);
    const Real x4079 = select(x4071, x4073, x4077);
    const Real x4080 = -x4079;
    // snow_water.with_vapour_exchange
    const Real x4081 = at_most(x4080, 0.0);
    const Real x4082 = x4081 * 2106.0;
    const Real x4083 = x4062 * x4082;
    const Real x4084 = select(x4063, x4060, 1.0);
    const Real x4085 = x4062 / x4084;
    const Real x4086 = 1.0 - x4085;
    const Real x4087 = x4040 + x4062;
    const Real x4088 = x4042 + x4083;
    const Real x4089 = real_15[4] - x4062;
    const Real x4090 = real_106[4] + x4083;
    const Real x4091 = -x4090;
    const Real x4092 = real_107[4] * x4086;
    const Real x4093 = select(x4063, x4092, real_107[4]);
    const Real x4094 = x4062 / x4052;
    const Real x4095 = 1.0 - x4094;
    const Real x4096 = real_17[4] * x4095;
    // snow_water.<genexpr>
    real_17[0] = x3902;
    real_17[1] = x3949;
    real_17[2] = x3996;
    real_17[3] = x4043;
    real_17[4] = x4089;
    real_107[0] = x3904;
    real_107[1] = x3951;
    real_107[2] = x3998;
    real_107[3] = x4045;
    real_107[4] = x4091;
    real_106[0] = x3906;
    real_106[1] = x3953;
    real_106[2] = x4000;
    real_106[3] = x4047;
    real_106[4] = x4093;
    real_15[0] = x3909;
    real_15[1] = x3956;
    real_15[2] = x4003;
    real_15[3] = x4050;
    real_15[4] = x4096;
    // snow_layers.liquid_water
    const Real x4101 = real_107[0] / 333500.0;
    const Real x4102 = at_least(x4101, 0.0);
    const Mask x4103 = (x4102 > real_17[0]);
    const Real x4104 = select(x4103, real_17[0], x4102);
    // snow_water.percolated
    const Real x4105 = real_17[0] - x4104;
    const Mask x4106 = (x4105 > 0.0);
    const Real x4107 = select(x4106, x4105, 1.0);
    const Real x4108 = x4105 / x4107;
    const Real x4109 = at_most(x4108, 1.0);
    const Real x4110 = select(x4106, x4109, 0.0);
    const Real x4111 = x4110 * real_106[0];
    const Real x4112 = x4105 / 917.0;
    const Mask x4113 = (x4111 < x4112);
    const Real x4114 = select(x4113, x4112, x4111);
    // snow_properties._pores
    const Real x4115 = x4114 - x4112;
    const Real x4116 = at_least(x4115, 0.0);
    // snow_properties.held_by_pores
    const Real x4117 = x457 * x4116;
    // snow_water.percolated
    const Real x4118 = x4104 - x4117;
    const Real x4119 = at_least(x4118, 0.0);
    const Mask x4120 = (x4104 > 0.0);
    const Real x4121 = select(x4120, x4104, 1.0);
    const Real x4122 = x4119 / x4121;
    const Real x4123 = real_107[0] * x4122;
    const Real x4124 = select(x4120, x4123, 0.0);
    const Mask x4125 = (real_17[0] > 0.0);
    const Real x4126 = select(x4125, real_17[0], 1.0);
    const Real x4127 = x4119 / x4126;
    const Real x4128 = real_17[0] - x4119;
    const Real x4129 = real_107[0] - x4124;
    const Real x4130 = 1.0 - x4127;
    const Real x4131 = real_15[0] * x4130;
    const Real x4132 = real_17[1] + x4119;
    const Real x4133 = real_107[1] + x4124;
    // snow_layers.liquid_water
    const Real x4134 = x4133 / 333500.0;
    const Real x4135 = at_least(x4134, 0.0);
    const Mask x4136 = (x4135 > x4132);
    const Real x4137 = select(x4136, x4132, x4135);
    // snow_water.percolated
    const Real x4138 = x4132 - x4137;
    // snow_layers.liquid_water
    const Real x4139 = real_107[1] / 333500.0;
    const Real x4140 = at_least(x4139, 0.0);
    const Mask x4141 = (x4140 > real_17[1]);
    const Real x4142 = select(x4141, real_17[1], x4140);
    // snow_water.percolated
    const Real x4143 = real_17[1] - x4142;
    const Mask x4144 = (x4143 > 0.0);
    const Real x4145 = select(x4144, x4143, 1.0);
    const Real x4146 = x4138 / x4145;
    const Real x4147 = at_most(x4146, 1.0);
    const Real x4148 = select(x4144, x4147, 0.0);
    const Real x4149 = x4148 * real_106[1];
    const Real x4150 = x4138 / 917.0;
    const Mask x4151 = (x4149 < x4150);
    const Real x4152 = select(x4151, x4150, x4149);
    // snow_properties._pores
    const Real x4153 = x4152 - x4150;
    const Real x4154 = at_least(x4153, 0.0);
    // snow_properties.held_by_pores
    const Real x4155 = x457 * x4154;
    // snow_water.percolated
    const Real x4156 = x4137 - x4155;
    const Real x4157 = at_least(x4156, 0.0);
    const Mask x4158 = (x4137 > 0.0);
    const Real x4159 = select(x4158, x4137, 1.0);
    const Real x4160 = x4157 / x4159;
    const Real x4161 = x4133 * x4160;
    const Real x4162 = select(x4158, x4161, 0.0);
    const Mask x4163 = (x4132 > 0.0);
    const Real x4164 = select(x4163, x4132, 1.0);
    const Real x4165 = x4157 / x4164;
    const Real x4166 = x4132 - x4157;
    const Real x4167 = x4133 - x4162;
    const Real x4168 = 1.0 - x4165;
    const Real x4169 = real_15[1] * x4168;
    const Real x4170 = real_17[2] + x4157;
    const Real x4171 = real_107[2] + x4162;
    // snow_layers.liquid_water
    const Real x4172 = x4171 / 333500.0;
    const Real x4173 = at_least(x4172, 0.0);
    const Mask x4174 = (x4173 > x4170);
    const Real x4175 = select(x4174, x4170, x4173);
    // snow_water.percolated
    const Real x4176 = x4170 - x4175;
    // snow_layers.liquid_water
    const Real x4177 = real_107[2] / 333500.0;
    const Real x4178 = at_least(x4177, 0.0);
    const Mask x4179 = (x4178 > real_17[2]);
    const Real x4180 = select(x4179, real_17[2], x4178);
    // snow_water.percolated
    const Real x4181 = real_17[2] - x4180;
    const Mask x4182 = (x4181 > 0.0);
    const Real x4183 = select(x4182, x4181, 1.0);
    const Real x4184 = x4176 / x4183;
    const Real x4185 = at_most(x4184, 1.0);
    const Real x4186 = select(x4182, x4185, 0.0);
    const Real x4187 = x4186 * real_106[2];
    const Real x4188 = x4176 / 917.0;
    const Mask x4189 = (x4187 < x4188);
    const Real x4190 = select(x4189, x4188, x4187);
    // snow_properties._pores
    const Real x4191 = x4190 - x4188;
    const Real x4192 = at_least(x4191, 0.0);
    // snow_properties.held_by_pores
    const Real x4193 = x457 * x4192;
    // snow_water.percolated
    const Real x4194 = x4175 - x4193;
    const Real x4195 = at_least(x4194, 0.0);
    const Mask x4196 = (x4175 > 0.0);
    const Real x4197 = select(x4196, x4175, 1.0);
    const Real x4198 = x4195 / x4197;
    const Real x4199 = x4171 * x4198;
    const Real x4200 = select(x4196, x4199, 0.0);
    const Mask x4201 = (x4170 > 0.0);
    const Real x4202 = select(x4201, x4170, 1.0);
    const Real x4203 = x4195 / x4202;
    const Real x4204 = x4170 - x4195;
    const Real x4205 = x4171 - x4200;
    const Real x4206 = 1.0 - x4203;
    const Real x4207 = real_15[2] * x4206;
    const Real x4208 = real_17[3] + x4195;
    const Real x4209 = real_107[3] + x4200;
    // snow_layers.liquid_water
    const Real x4210 = x4209 / 333500.0;
    const Real x4211 = at_least(x4210, 0.0);
    const Mask x4212 = (x4211 > x4208);
    const Real x4213 = select(x4212, x4208, x4211);
    // snow_water.percolated
    const Real x4214 = x4208 - x4213;
    // snow_layers.liquid_water
    const Real x4215 = real_107[3] / 333500.0;
    const Real x4216 = at_least(x4215, 0.0);
    const Mask x4217 = (x4216 > real_17[3]);
    const Real x4218 = select(x4217, real_17[3], x4216);
    // snow_water.percolated
    const Real x4219 = real_17[3] - x4218;
    const Mask x4220 = (x4219 > 0.0);
    const Real x4221 = select(x4220, x4219, 1.0);
    const Real x4222 = x4214 / x4221;
    const Real x4223 = at_most(x4222, 1.0);
    const Real x4224 = select(x4220, x4223, 0.0);
    const Real x4225 = x4224 * real_106[3];
    const Real x4226 = x4214 / 917.0;
    const Mask x4227 = (x4225 < x4226);
    const Real x4228 = select(x4227, x4226, x4225);
    // snow_properties._pores
    const Real x4229 = x4228 - x4226;
    const Real x4230 = at_least(x4229, 0.0);
    // snow_properties.held_by_pores
    const Real x4231 = x457 * x4230;
    // snow_water.percolated
    const Real x4232 = x4213 - x4231;
    const Real x4233 = at_least(x4232, 0.0);
    const Mask x4234 = (x4213 > 0.0);
    const Real x4235 = select(x4234, x4213, 1.0);
    const Real x4236 = x4233 / x4235;
    const Real x4237 = x4209 * x4236;
    const Real x4238 = select(x4234, x4237, 0.0);
    const Mask x4239 = (x4208 > 0.0);
    const Real x4240 = select(x4239, x4208, 1.0);
    const Real x4241 = x4233 / x4240;
    const Real x4242 = x4208 - x4233;
    const Real x4243 = x4209 - x4238;
    const Real x4244 = 1.0 - x4241;
    const Real x4245 = real_15[3] * x4244;
    const Real x4246 = real_17[4] + x4233;
    const Real x4247 = real_107[4] + x4238;
    // snow_layers.liquid_water
    const Real x4248 = x4247 / 333500.0;
    const Real x4249 = at_least(x4248, 0.0);
    const Mask x4250 = (x4249 > x4246);
    const Real x4251 = select(x4250, x4246, x4249);
    // snow_water.percolated
    const Real x4252 = x4246 - x4251;
    // snow_layers.liquid_water
    const Real x4253 = real_107[4] / 333500.0;
    const Real x4254 = at_least(x4253, 0.0);
    const Mask x4255 = (x4254 > real_17[4]);
    const Real x4256 = select(x4255, real_17[4], x4254);
    // snow_water.percolated
    const Real x4257 = real_17[4] - x4256;
    const Mask x4258 = (x4257 > 0.0);
    const Real x4259 = select(x4258, x4257, 1.0);
    const Real x4260 = x4252 / x4259;
    const Real x4261 = at_most(x4260, 1.0);
    const Real x4262 = select(x4258, x4261, 0.0);
    const Real x4263 = x4262 * real_106[4];
    const Real x4264 = x4252 / 917.0;
    const Mask x4265 = (x4263 < x4264);
    const Real x4266 = select(x4265, x4264, x4263);
    // snow_properties._pores
    const Real x4267 = x4266 - x4264;
    const Real x4268 = at_least(x4267, 0.0);
    // snow_properties.held_by_pores
    const Real x4269 = x457 * x4268;
    // snow_water.percolated
    const Real x4270 = x4251 - x4269;
    const Real x4271 = at_least(x4270, 0.0);
    const Mask x4272 = (x4251 > 0.0);
    const Real x4273 = select(x4272, x4251, 1.0);
    const Real x4274 = x4271 / x4273;
    const Real x4275 = x4247 * x4274;
    const Real x4276 = select(x4272, x4275, 0.0);
    const Mask x4277 = (x4246 > 0.0);
    const Real x4278 = select(x4277, x4246, 1.0);
    const Real x4279 = x4271 / x4278;
    const Real x4280 = x4246 - x4271;
    const Real x4281 = x4247 - x4276;
    const Real x4282 = 1.0 - x4279;
    const Real x4283 = real_15[4] * x4282;
    // snow_water.<genexpr>
    real_15[0] = x4128;
    real_15[1] = x4166;
    real_15[2] = x4204;
    real_15[3] = x4242;
    real_15[4] = x4280;
    real_106[0] = x4129;
    real_106[1] = x4167;
    real_106[2] = x4205;
    real_106[3] = x4243;
    real_106[4] = x4281;
    real_17[0] = x4114;
    real_17[1] = x4152;
    real_17[2] = x4190;
    real_17[3] = x4228;
    real_17[4] = x4266;
    real_107[0] = x4131;
    real_107[1] = x4169;
    real_107[2] = x4207;
    real_107[3] = x4245;
    real_107[4] = x4283;
    // layered_snow.close_snow
    const Real x4288 = select(x2499, x479, 1.0);
    const Real x4289 = x4288 * seconds;
    const Real x4290 = x4087 / x4289;
    const Real x4291 = x4290 * 2830000.0;
    const Real x4292 = select(x2499, x4291, 0.0);
    const Real x4293 = x3855 + x3850;
    const Real x4294 = x3849 * 2830000.0;
    const Real x4295 = x4293 + x4294;
    const Real x4296 = x4295 - x3758;
    const Real x4297 = x4271 + x509;
    const Real x4298 = x4276 + x510;
    const Real x4322 = x4296 - x4292;
    const Real x4323 = select(x2499, x4322, 0.0);
    const Real x4324 = x478 * x3758;
    const Real x4326 = x478 * x3761;
    const Real x4328 = x508 - x4298;
    const Real x4329 = x4328 - x4088;
    // layered_snow_step.layered_snow_step
    const Real x4330 = x4087 / seconds;
    // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth, layered_snow_step.layered_snow_step
    Real a4331_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        after[3 * LAYERS + 20 + l] = real_17[l];
        const Mask a4299 = (real_15[l] > 0.0);
        const Real a4300 = select(a4299, real_15[l], 1.0);
        const Real a4301 = real_106[l] / 333500.0;
        const Real a4302 = at_least(a4301, 0.0);
        const Mask a4303 = (a4302 > real_15[l]);
        const Real a4304 = select(a4303, real_15[l], a4302);
        after[3 * LAYERS + 10 + l] = a4304;
        const Real a4305 = select(a4299, real_106[l], 0.0);
        const Real a4306 = a4300 * 2106.0;
        const Real a4307 = 1 / a4306;
        const Real a4308 = a4300 * 4218.0;
        const Real a4309 = 1 / a4308;
        const Real a4310 = a4300 * 333500.0;
        const Real a4311 = a4305 - a4310;
        const Mask a4312 = (a4305 < 0.0);
        const Mask a4313 = (a4311 > 0.0);
        const Real a4314 = a4305 * a4307;
        const Real a4315 = a4311 * a4309;
        const Real a4316 = select(a4313, a4315, 0.0);
        const Real a4317 = select(a4312, a4314, a4316);
        const Real a4318 = real_15[l] - a4304;
        after[3 * LAYERS + 5 + l] = a4318;
        const Real a4319 = a4317 + 273.15;
        after[3 * LAYERS + 15 + l] = a4319;
        const Real a4320 = real_107[l] / a4300;
        const Real a4321 = select(a4299, a4320, 0.0);
        after[3 * LAYERS + 25 + l] = a4321;
        a4331_last = a4331_last + a4318;
        real_110[l] = a4304;
        real_20[l] = a4318;
        real_18[l] = a4319;
    }
    // layered_snow_step.layered_snow_step
    const Mask x4332 = (a4331_last > 0.0);
    // air.emission
    const Real x4333 = x3846 * x3846;
    const Real x4334 = x4333 * 5.67e-08;
    // layered_snow_step.emitted
    const Real x4335 = numbers[LAYERS + 19] * x4334;
    // surface_balance.skin_temperature
    const Real x4336 = x2420 * real_36[0];
    const Real x4337 = x2418 + x4336;
    const Real x4338 = x4337 / x2421;
    // surface_balance.emitted
    const Real x4339 = x4338 - x2403;
    const Real x4340 = x2406 * x4339;
    const Real x4341 = x2410 + x4340;
    // layered_snow_step.of_cell
    const Real x4342 = x478 * x4335;
    const Real x4344 = x511 * x4341;
    const Real x4345 = x4344 - x4342;
    results[LAYERS + 35] = x4345;
    const Real x4346 = x478 * numbers[LAYERS + 19];
    const Real x4348 = x511 * x535;
    const Real x4349 = x4348 - x4346;
    after[3 * LAYERS + 34] = x4349;
    // layered_snow_step.skin
    const Real x4350 = x4349 * 5.67e-08;
    const Real x4351 = x4345 / x4350;
    const Real x4352 = sqrt(x4351);
    const Real x4353 = sqrt(x4352);
    after[3 * LAYERS] = x4353;
    // layered_snow_step.layered_snow_step
    const Real x4354 = x4297 / 1000.0;
    results[LAYERS + 14] = x4354;
    const Real x4355 = x2306 + x4354;
    after[3 * LAYERS + 2] = x4355;
    Real a4357_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a4356 = real_20[l] + real_110[l];
        a4357_last = a4357_last + a4356;
    }
    const Real x4358 = a4357_last / 1000.0;
    after[3 * LAYERS + 3] = x4358;
    Real a4359_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a4359_last = a4359_last + real_17[l];
    }
    after[3 * LAYERS + 4] = a4359_last;
    const Mask x4360 = (x26 > 0.0);
    // snow.snow_age
    const Real x4361 = state[3 * LAYERS + 32] + seconds;
    const Real x4362 = select(x4360, 0.0, x4361);
    const Real x4363 = select(x4332, x4362, state[3 * LAYERS + 32]);
    after[3 * LAYERS + 32] = x4363;
    // layered_snow_step.of_cell
    const Real x4364 = x478 * x189;
    const Real x4366 = x511 * x532;
    const Real x4367 = x4366 - x4364;
    after[3 * LAYERS + 33] = x4367;
    // snow_free_ground.specific_humidity
    const Real x4368 = 1 / x1402;
    const Real x4369 = x4368 * 1004.5;
    // snow_free_ground.rate
    const Real x4370 = x1435 + x1438;
    const Real x4371 = x4370 + a1452_last;
    const Real x4372 = x4371 * 1000.0;
    const Real x4373 = x4372 - x1457;
    // snow_free_ground.specific_humidity
    const Real x4374 = x4373 * x4369;
    const Real x4375 = forcing[2] + x4374;
    after[3 * LAYERS + 39] = x4375;
    // layered_snow_step._fluxes
    Real a4376_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a4376_last = a4376_last + real_110[l];
    }
    const Real x4377 = a4376_last + x4297;
    Real a4378_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a101_2072 = x74 * state[l + 3 * LAYERS + 10];
        a4378_last = a4378_last + a101_2072;
    }
    const Real x4379 = a4378_last - x433;
    const Real x4380 = x4377 - x4379;
    const Real x4381 = x1459 + x4330;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x4382 = x511 * 2501000.0;
    const Real x4383 = x478 * 2830000.0;
    const Real x4385 = x4382 - x4383;
    // layered_snow_step._fluxes
    const Real x4386 = x4381 * x4385;
    results[0] = x4386;
    // layered_snow_step.latent_heat
    const Real x4387 = x478 * x4292;
    const Real x4389 = x2347 - x4387;
    results[1] = x4389;
    results[LAYERS + 40] = x4389;
    // layered_snow_step._fluxes
    const Real x4390 = x2345 - x1458;
    const Real x4391 = x4390 + x4330;
    results[2] = x4391;
    // layered_snow_step.sensible_heat
    const Real x4392 = x4338 - x11;
    const Real x4393 = x1402 * x4392;
    // layered_snow_step.of_cell
    const Real x4394 = x478 * x4323;
    const Real x4396 = x511 * x4393;
    const Real x4397 = x4396 - x4394;
    results[3] = x4397;
    results[LAYERS + 36] = x4397;
    // layered_snow_step.into_soil
    const Real x4398 = x3769 - x4326;
    results[4] = x4398;
    results[LAYERS + 41] = x4398;
    // layered_snow_step._fluxes
    const Real x4399 = x2294 * 2501000000.0;
    results[5] = x4399;
    const Real x4400 = x1454 * 2501000000.0;
    results[6] = x4400;
    const Real x4401 = a2310_last * 2501000000.0;
    results[7] = x4401;
    const Real x4403 = x4330 * 2830000.0;
    results[LAYERS + 8] = x4403;
    const Real x4404 = x4354 / seconds;
    quantities[4 * LAYERS + 12] = x4404;
    const Real x4405 = x1478 + x4404;
    results[LAYERS + 11] = x4405;
    // layered_snow_step.precipitation_heat
    const Real x4406 = x4338 - forcing[1];
    const Real x4407 = x897 * x4406;
    const Real x4408 = x511 * x4407;
    results[LAYERS + 15] = x4408;
    results[LAYERS + 37] = x4408;
    // layered_snow_step._fluxes
    const Real x4409 = x4380 * 333500.0;
    const Real x4410 = x4409 / seconds;
    results[LAYERS + 17] = x4410;
    // layered_snow_step.of_cell
    const Real x4411 = x478 * x506;
    const Real x4413 = x511 * x893;
    const Real x4414 = x4413 - x4411;
    results[LAYERS + 18] = x4414;
    // layered_snow_step._budget
    const Real x4415 = x26 * seconds;
    const Real x4416 = x4415 - x433;
    const Real x4417 = x4416 / 1000.0;
    results[LAYERS + 26] = x4417;
    const Real x4418 = x4087 / 1000.0;
    results[LAYERS + 27] = x4418;
    const Real x4419 = x4367 * forcing[4];
    results[LAYERS + 33] = x4419;
    const Real x4420 = 1.0 - x4349;
    const Real x4421 = x4420 * forcing[5];
    const Real x4422 = x4421 + x4345;
    results[LAYERS + 34] = x4422;
    const Real x4423 = x4326 - x4324;
    results[LAYERS + 38] = x4423;
    const Real x4424 = x4329 / seconds;
    results[LAYERS + 39] = x4424;
    // enthalpy.fusion_heat, layered_snow_step._fluxes, layered_snow_step._budget, diagnostics.ice_content, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a4428_last = real_of(0.0);
    Real a4432_last = real_of(1.0);
    Real a4433_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3767 = 2094000.0 * real_45[l];
        const Real a3768 = a3767 + 333500000.0;
        results[2 * LAYERS + 44 + l] = a3768;
        const Real a4402 = real_63[l] * 2501000000.0;
        results[8 + l] = a4402;
        const Real a4425 = real_76[l] - real_49[l];
        results[3 * LAYERS + 44 + l] = a4425;
        const Real a4426 = real_66[l] - real_76[l];
        quantities[l] = a4426;
        const Real a4427 = real_36[l] - 273.15;
        a4428_last = a4428_last + numbers[l];
        const Real a4428 = a4428_last;
        const Real a1502_2138 = numbers[l] * 0.5;
        const Real a4429 = a4428 - a1502_2138;
        const Mask a4430 = (a4427 >= 0.0);
        const Real a4431 = real_of_mask(a4430);
        a4432_last = a4432_last * a4431;
        const Real a4432 = a4432_last;
        a4433_last = a4433_last + a4432;
        real_69[l] = a3768;
        real_46[l] = a4425;
        real_78[l] = a4426;
        real_72[l] = a4427;
        real_73[l] = a4429;
    }
    // diagnostics.crossing_depth
    const Index x4434 = index_of_real(a4433_last);
    const Index x4435 = at_most(x4434, (LAYERS - 1));
    const Index x4436 = x4435 - 1;
    const Index x4437 = at_least(x4436, 0);
    const Real x4438 = pick(real_72, x4437);
    const Real x4439 = pick(real_72, x4435);
    const Real x4440 = pick(real_73, x4437);
    const Real x4441 = pick(real_73, x4435);
    const Mask x4442 = (x4438 > x4439);
    const Real x4443 = x4438 - x4439;
    const Real x4444 = select(x4442, x4443, 1.0);
    const Real x4445 = x4441 - x4440;
    const Real x4446 = x4445 * x4438;
    const Real x4447 = x4446 / x4444;
    const Real x4448 = x4440 + x4447;
    const Mask x4449 = (x4434 == 0);
    const Real x4450 = select(x4449, 0.0, x4448);
    const Mask x4451 = (x4434 == LAYERS);
    Real a4452_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a4452_last = a4452_last + numbers[l];
    }
    const Real x4453 = select(x4451, a4452_last, x4450);
    quantities[LAYERS] = x4453;
    // balances.column_water
    const Real x4454 = x1475 + x4355;
    const Real x4455 = x4454 + x4358;
    // balances.soil_water
    Real a4457_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4456 = real_66[l] * numbers[l];
        quantities[LAYERS + 4 + l] = a4456;
        a4457_last = a4457_last + a4456;
        real_73[l] = a4456;
    }
    // balances.column_water
    const Real x4458 = a4457_last + x4455;
    quantities[LAYERS + 1] = x4458;
    // balances.soil_water
    Real a4459_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a4459_last = a4459_last + real_73[l];
    }
    quantities[LAYERS + 2] = a4459_last;
    // diagnostics.layer_ice, diagnostics.soil_ice
    Real a4461_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4460 = real_78[l] * numbers[l];
        quantities[3 * LAYERS + 4 + l] = a4460;
        a4461_last = a4461_last + a4460;
    }
    quantities[LAYERS + 3] = a4461_last;
    // air.emission
    const Real x4463 = x4353 * x4353;
    const Real x4464 = x4463 * x4463;
    const Real x4465 = x4464 * 5.67e-08;
    // diagnostics.surface_emission
    const Real x4466 = x4349 * x4465;
    // diagnostics.net_radiation
    const Real x4467 = x4414 - x4466;
    quantities[4 * LAYERS + 4] = x4467;
    // diagnostics.snowfall
    const Real x4468 = x4417 / seconds;
    quantities[4 * LAYERS + 5] = x4468;
    // balances.evaporated_water
    const Real x4469 = x4399 + x4400;
    const Real x4470 = x4469 + x4401;
    // balances._depth
    const Real x4471 = seconds / 2501000000.0;
    const Real x4472 = x4470 * x4471;
    const Real x4473 = seconds / 2830000000.0;
    const Real x4474 = x4403 * x4473;
    // balances.evaporated_water
    const Real x4475 = x4472 + x4474;
    const Real x4476 = seconds * x1463;
    const Real x4477 = x4475 - x4476;
    // diagnostics.net_evaporation
    const Real x4478 = x4477 / seconds;
    quantities[4 * LAYERS + 6] = x4478;
    // diagnostics.potential_evaporation
    const Real x4479 = x4385 * 1000.0;
    const Real x4480 = x4386 / x4479;
    quantities[4 * LAYERS + 7] = x4480;
    // diagnostics._evaporated
    const Real x4481 = x4399 / 2501000000.0;
    quantities[4 * LAYERS + 8] = x4481;
    const Real x4482 = x4400 / 2501000000.0;
    quantities[4 * LAYERS + 9] = x4482;
    const Real x4483 = x4401 / 2501000000.0;
    quantities[4 * LAYERS + 10] = x4483;
    // diagnostics.snow_sublimation
    const Real x4484 = x4403 / 2830000000.0;
    quantities[4 * LAYERS + 11] = x4484;
    // diagnostics.infiltration
    const Real x4485 = x4405 - x2309;
    quantities[4 * LAYERS + 14] = x4485;
    // diagnostics.total_runoff
    const Real x4486 = x2309 + real_104[LAYERS];
    quantities[4 * LAYERS + 15] = x4486;
    // balances.water_gain
    const Real x4487 = seconds * forcing[6];
    const Real x4488 = x4487 / 1000.0;
    quantities[4 * LAYERS + 16] = x4488;
    // balances.water_loss
    const Real x4489 = seconds * x4486;
    const Real x4490 = x4477 + x4489;
    quantities[4 * LAYERS + 17] = x4490;
    // diagnostics.layer_liquid_water, balances.soil_water
    Real a4491_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4462 = real_76[l] * numbers[l];
        quantities[2 * LAYERS + 4 + l] = a4462;
        a4491_last = a4491_last + real_73[l];
    }
    // balances.column_water
    const Real x4492 = a4491_last + x4455;
    const Real x4493 = state[3 * LAYERS + 1] + state[3 * LAYERS + 2];
    const Real x4494 = x4493 + state[3 * LAYERS + 3];
    // balances.soil_water
    Real a4496_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4495 = state[l + LAYERS] * numbers[l];
        a4496_last = a4496_last + a4495;
    }
    // balances.column_water
    const Real x4497 = a4496_last + x4494;
    // balances.water_residual
    const Real x4498 = x4492 - x4497;
    const Real x4499 = x4488 - x4490;
    const Real x4500 = x4498 - x4499;
    quantities[4 * LAYERS + 18] = x4500;
    // balances.surface_energy_residual
    const Real x4501 = x4414 - x4397;
    const Real x4502 = x4501 - x4389;
    const Real x4503 = x4502 - x4398;
    const Real x4504 = x4503 - x4423;
    const Real x4505 = x4504 - x4408;
    const Real x4506 = x4505 - x4345;
    const Mask x4507 = (mask_of(false) & mask_of(false));
    const Real x4508 = select(x4507, 0.0, x4506);
    quantities[4 * LAYERS + 20] = x4508;
    // balances.soil_energy_residual
    Real a4512_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4509 = real_36[l] - state[l];
        const Real a4510 = real_32[l] * numbers[l];
        const Real a4511 = a4510 * a4509;
        a4512_last = a4512_last + a4511;
    }
    const Real x4513 = a4512_last / seconds;
    const Real x4520 = x4398 - x2432;
    // balances.phase_change_heat, balances.soil_energy_residual
    Real a4519_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4514 = real_69[l] * numbers[l];
        const Real a4515 = a4514 / seconds;
        const Real a4517 = a4515 * real_46[l];
        a4519_last = a4519_last - a4517;
    }
    // balances.soil_energy_residual
    const Real x4521 = x4520 + a4519_last;
    const Real x4522 = x4521 + a3766_last;
    const Real x4523 = x4513 - x4522;
    quantities[4 * LAYERS + 21] = x4523;
    // state.snow_layers_of
    const Real x4524 = x4358 * 1000.0;
    // snow_layers.spread
    const Mask x4525 = (x4524 > 0.0);
    const Mask x4526 = (a4359_last > 0.0);
    const Mask x4527 = (x4525 & x4526);
    Real a4528_last = real_of(0.0);
    Real a4529_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a4356_2240 = real_20[l] + real_110[l];
        a4528_last = a4528_last + a4356_2240;
        a4529_last = a4529_last + real_17[l];
    }
    const Mask x4530 = (a4528_last > 0.0);
    const Mask x4531 = (a4529_last > 0.0);
    const Mask x4532 = (x4530 & x4531);
    const Mask x4533 = (x4527 & x4532);
    const Real x4534 = select(x4532, a4528_last, 1.0);
    const Real x4535 = x4524 / x4534;
    const Real x4536 = select(x4533, x4535, 0.0);
    const Mask x4537 = ~x4532;
    const Mask x4538 = (x4527 & x4537);
    const Real x4539 = select(x4538, a4359_last, 1.0);
    // snow_layers.<listcomp>
    const Real x4540 = x4539 + 0.5;
    const Real x4541 = 1 / x4540;
    const Real x4542 = x4541 * 0.1;
    const Real x4543 = x4539 + 1.0;
    const Real x4544 = 1 / x4543;
    const Real x4545 = x4544 * 0.2;
    const Real x4546 = x4539 + 0.25;
    const Real x4547 = 1 / x4546;
    const Real x4548 = x4547 * 0.05;
    // snow_layers.layer_shares
    const Real x4549 = x4542 + x4545;
    const Real x4550 = x4549 + x4548;
    const Real x4551 = 1.0 - x4550;
    const Real x4552 = x4551 / 2.0;
    real_17[0] = x4542;
    real_17[1] = x4545;
    real_17[2] = x4552;
    real_17[3] = x4552;
    real_17[4] = x4548;
    // snow_layers.spread
    const Real x4555 = at_most(x4353, 273.15);
    // snow_layers.spread, snow_layers.content_of, balances._snow_heat
    Real a4569_last = real_of(0.0);
    Real a4570_last = real_of(0.0);
    Real a4571_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a4554 = select(x4538, real_17[l], 0.0);
        const Real a4556 = select(x4533, real_18[l], 273.15);
        const Real a4557 = x4536 * real_20[l];
        const Real a4558 = a4554 * x4524;
        const Real a4559 = a4557 + a4558;
        const Real a4560 = x4536 * real_110[l];
        const Real a4561 = select(x4538, x4555, a4556);
        const Real a4562 = a4559 * 2106.0;
        const Real a4563 = a4560 * 4218.0;
        const Real a4564 = a4562 + a4563;
        const Real a4565 = a4561 - 273.15;
        const Real a4566 = a4564 * a4565;
        const Real a4567 = a4560 * 333500.0;
        const Real a4568 = a4566 + a4567;
        a4569_last = a4569_last + a4568;
        const Real a65_2266 = state[l + 3 * LAYERS + 5] + state[l + 3 * LAYERS + 10];
        a4570_last = a4570_last + a65_2266;
        a4571_last = a4571_last + state[l + 3 * LAYERS + 20];
    }
    // snow_layers.spread
    const Mask x4572 = (a4570_last > 0.0);
    const Mask x4573 = (a4571_last > 0.0);
    const Mask x4574 = (x4572 & x4573);
    const Mask x4575 = (x64 & x4574);
    const Real x4576 = select(x4574, a4570_last, 1.0);
    const Real x4577 = x61 / x4576;
    const Real x4578 = select(x4575, x4577, 0.0);
    const Mask x4579 = ~x4574;
    const Mask x4580 = (x64 & x4579);
    const Real x4581 = select(x4580, state[3 * LAYERS + 4], 1.0);
    // snow_layers.<listcomp>
    const Real x4582 = x4581 + 0.5;
    const Real x4583 = 1 / x4582;
    const Real x4584 = x4583 * 0.1;
    const Real x4585 = x4581 + 1.0;
    const Real x4586 = 1 / x4585;
    const Real x4587 = x4586 * 0.2;
    const Real x4588 = x4581 + 0.25;
    const Real x4589 = 1 / x4588;
    const Real x4590 = x4589 * 0.05;
    // snow_layers.layer_shares
    const Real x4591 = x4584 + x4587;
    const Real x4592 = x4591 + x4590;
    const Real x4593 = 1.0 - x4592;
    const Real x4594 = x4593 / 2.0;
    real_17[0] = x4584;
    real_17[1] = x4587;
    real_17[2] = x4594;
    real_17[3] = x4594;
    real_17[4] = x4590;
    // snow_layers.spread, snow_layers.content_of, balances._snow_heat
    Real a4610_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a4596 = select(x4580, real_17[l], 0.0);
        const Real a4597 = select(x4575, state[l + 3 * LAYERS + 15], 273.15);
        const Real a4598 = x4578 * state[l + 3 * LAYERS + 5];
        const Real a4599 = a4596 * x61;
        const Real a4600 = a4598 + a4599;
        const Real a4601 = x4578 * state[l + 3 * LAYERS + 10];
        const Real a4602 = select(x4580, x96, a4597);
        const Real a4603 = a4600 * 2106.0;
        const Real a4604 = a4601 * 4218.0;
        const Real a4605 = a4603 + a4604;
        const Real a4606 = a4602 - 273.15;
        const Real a4607 = a4605 * a4606;
        const Real a4608 = a4601 * 333500.0;
        const Real a4609 = a4607 + a4608;
        a4610_last = a4610_last + a4609;
    }
    // balances.snow_energy_residual
    const Real x4611 = a4569_last - a4610_last;
    const Real x4612 = x4611 / seconds;
    const Real x4613 = x4423 + x4424;
    const Real x4614 = x4612 - x4613;
    quantities[4 * LAYERS + 22] = x4614;
    // balances.snow_base_mismatch
    const Real x4615 = x4398 - x4398;
    quantities[4 * LAYERS + 23] = x4615;
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
