// From the code of digest 10a4cb7520d81821da8948c0b338057aa48401eafe19b9055dbd5af73ff6e844.
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
        const Mask x1990 = (x1414 > 0.0);
        const Real x1991 = select(x1990, x1456, (-1.0));
        // implicit_water._stopped
        const Mask x1992 = (real_79[0] > x1991);
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
            const Mask a1972 = (real_79[l] > real_64[l]);
            const Mask a1973 = (a1971 < real_64[l]);
            const Mask a1974 = (a1972 & a1973);
            const Mask a1975 = (real_79[l] < real_64[l]);
            const Mask a1976 = (a1971 > real_64[l]);
            const Mask a1977 = (a1975 & a1976);
            const Mask a1978 = (a1974 | a1977);
            const Real a1979 = select(a1978, real_64[l], a1971);
            const Mask a1980 = (real_32[l] > 0.0);
            const Real a1981 = select(a1980, real_31[l], (-1.0));
            const Mask a1982 = (real_79[l] > a1981);
            const Mask a1983 = (a1979 < a1981);
            const Mask a1984 = (a1982 & a1983);
            const Mask a1985 = (real_79[l] < a1981);
            const Mask a1986 = (a1979 > a1981);
            const Mask a1987 = (a1985 & a1986);
            const Mask a1988 = (a1984 | a1987);
            const Real a1989 = select(a1988, a1981, a1979);
            real_82[l] = a1939;
            mask_62[l] = a1942;
            real_81[l] = a1989;
        }
        // implicit_water._stopped
        const Mask x1993 = (real_81[0] < x1991);
        const Mask x1994 = (x1992 & x1993);
        const Mask x1995 = (real_79[0] < x1991);
        const Mask x1996 = (real_81[0] > x1991);
        const Mask x1997 = (x1995 & x1996);
        const Mask x1998 = (x1994 | x1997);
        const Real x1999 = select(x1998, x1991, real_81[0]);
        // implicit_water._moved
        real_81[0] = x1999;
        // implicit_water._iteration
        const Real x2010 = select(x1867, INFINITE, a1864_last);
        const Real x2011 = real_of_mask(w1861);
        const Real x2012 = w1860 + x2011;
        // implicit_water._moved, implicit_water._iteration, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2001 = (real_81[l] >= real_41[l]);
            const Mask a2002 = (mask_62[l] | a2001);
            const Real a2003 = select(a2002, real_41[l], real_81[l]);
            const Real a2004 = select(a2002, real_82[l], 0.0);
            const Real a2005 = select(x1866, real_41[l], real_42[l]);
            const Real a2006 = select(x1867, a2005, a2003);
            const Real a2007 = select(x1867, 0.0, a2004);
            const Real a2008 = select(w1861, a2006, real_79[l]);
            const Real a2009 = select(w1861, a2007, real_77[l]);
            const Real a2013 = a2008 - real_30[l];
            const Real a2014 = a2013 / real_40[l];
            const Real a2015 = at_least(a2014, 1e-12);
            const Real a2016 = log(a2015);
            const Real a2017 = numbers[l + LAYERS + 47] * a2016;
            const Real a2018 = numbers[l + 10 * LAYERS + 52] - a2017;
            const Real a2019 = at_most(a2018, 16.11809565095832);
            const Real a2020 = exp(a2019);
            const Real a2021 = numbers[l + LAYERS + 47] * a2020;
            const Real a2022 = a2015 * real_40[l];
            const Real a2023 = a2021 / a2022;
            const Real a2025 = a2009 - a2020;
            const Mask a2026 = (a2008 > real_34[l]);
            const Real a2027 = select(a2026, real_34[l], a2008);
            const Mask a2028 = (a2008 <= real_34[l]);
            const Mask a2029 = (a2009 == 0.0);
            const Mask a2030 = (a2028 & a2029);
            const Real a2031 = a2027 - real_2[l];
            const Real a2032 = a2031 * 100.0;
            const Real a2033 = at_least(a2032, 0.0);
            const Real a2034 = at_most(a2033, 1.0);
            const Mask a2035 = (a2027 <= real_64[l]);
            const Mask a2036 = (a2030 & a2035);
            const Real a2037 = select(a2036, 100.0, 0.0);
            const Real a2038 = -a2025;
            const Mask a2039 = (a2038 < numbers[l + 3 * LAYERS + 47]);
            const Real a2040 = select(a2039, numbers[l + 3 * LAYERS + 47], a2038);
            const Mask a2041 = (a2019 < numbers[l + 10 * LAYERS + 52]);
            const Real a2042 = select(a2041, numbers[l + 10 * LAYERS + 52], a2019);
            const Real a2043 = a2042 - numbers[l + 10 * LAYERS + 52];
            const Real a2044 = numbers[l + 11 * LAYERS + 52] * a2043;
            const Real a2045 = -a2044;
            const Real a2046 = exp(a2045);
            const Mask a2047 = (a2038 > real_48[l]);
            const Real a2048 = numbers[l + 11 * LAYERS + 52] * a2046;
            const Real a2049 = a2048 / a2040;
            const Real a2050 = select(a2047, a2049, 0.0);
            const Real a2051 = a2040 * a2046;
            const Real a2052 = a2051 / real_50[l];
            const Real a2053 = a2025 + numbers[l + 3 * LAYERS + 47];
            const Real a2054 = at_least(a2053, 0.0);
            const Real a2055 = a2052 + a2054;
            real_83[l] = a2008;
            real_51[l] = a2009;
            real_84[l] = a2013;
            real_85[l] = a2019;
            real_86[l] = a2023;
            real_87[l] = a2025;
            real_88[l] = a2027;
            mask_71[l] = a2030;
            real_89[l] = a2034;
            real_90[l] = a2037;
            real_91[l] = a2046;
            real_92[l] = a2050;
            real_93[l] = a2055;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2086 = real_39[l] * real_91[l];
            real_81[l] = a2086;
        }
        const Real x2089 = real_93[LAYERS - 1] + real_81[LAYERS - 1];
        const Real x2090 = x1478 * x2089;
        const Real x2091 = x1500 * real_91[LAYERS - 1];
        const Real x2092 = x2090 + x2091;
        // implicit_water._upward
        const Real x2096 = real_37[0] * real_93[0];
        // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2056 = -real_87[l + 1];
            const Mask a2057 = (a2056 < numbers[l + 3 * LAYERS + 47]);
            const Real a2058 = select(a2057, numbers[l + 3 * LAYERS + 47], a2056);
            const Mask a2059 = (real_85[l + 1] < numbers[l + 10 * LAYERS + 52]);
            const Real a2060 = select(a2059, numbers[l + 10 * LAYERS + 52], real_85[l + 1]);
            const Real a2061 = a2060 - numbers[l + 10 * LAYERS + 52];
            const Real a2062 = numbers[l + 11 * LAYERS + 52] * a2061;
            const Real a2063 = -a2062;
            const Real a2064 = exp(a2063);
            const Real a2065 = a2058 * a2064;
            const Real a2066 = a2065 / real_54[l];
            const Real a2067 = real_87[l + 1] + numbers[l + 3 * LAYERS + 47];
            const Real a2068 = at_least(a2067, 0.0);
            const Real a2069 = a2066 + a2068;
            const Real a2070 = -real_87[l];
            const Mask a2071 = (a2070 < numbers[l + 3 * LAYERS + 48]);
            const Real a2072 = select(a2071, numbers[l + 3 * LAYERS + 48], a2070);
            const Mask a2073 = (real_85[l] < numbers[l + 10 * LAYERS + 53]);
            const Real a2074 = select(a2073, numbers[l + 10 * LAYERS + 53], real_85[l]);
            const Real a2075 = a2074 - numbers[l + 10 * LAYERS + 53];
            const Real a2076 = numbers[l + 11 * LAYERS + 53] * a2075;
            const Real a2077 = -a2076;
            const Real a2078 = exp(a2077);
            const Real a2079 = a2072 * a2078;
            const Real a2080 = a2079 / real_57[l];
            const Real a2081 = real_87[l] + numbers[l + 3 * LAYERS + 48];
            const Real a2082 = at_least(a2081, 0.0);
            const Real a2083 = a2080 + a2082;
            const Real a2084 = real_93[l] + a2083;
            const Real a2085 = a2084 * 0.5;
            const Real a2087 = a2085 + real_81[l];
            const Real a2088 = real_52[l] * a2087;
            const Real a2093 = real_93[l + 1] + a2069;
            const Real a2094 = a2093 * 0.5;
            const Real a2095 = real_52[l] * a2094;
            real_58[l] = a2064;
            real_53[l] = a2078;
            real_82[l] = a2088;
            real_94[l + 1] = a2095;
        }
        // implicit_water._flow
        real_82[LAYERS - 1] = x2092;
        real_94[0] = x2096;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2098 = real_89[l] * real_82[l];
            const Real a2100 = real_89[l] * real_94[l];
            real_81[l] = a2098;
            real_93[l] = a2100;
        }
        const Real x2101 = x1502 - real_93[0];
        const Mask x2102 = (x2101 > x1441);
        const Real x2103 = select(x2102, x1441, x2101);
        // implicit_water._remaining
        const Real x2104 = real_88[0] - x1456;
        const Real x2105 = x2104 * 100.0;
        const Real x2106 = at_least(x2105, 0.0);
        const Real x2107 = at_most(x2106, 1.0);
        // implicit_water._flow
        const Real x2108 = x1414 * x2107;
        const Real x2115 = real_81[LAYERS - 1] - x1521;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2114 = real_81[l] - real_93[l + 1];
            real_56[l] = a2114;
        }
        // implicit_water._gain
        real_93[0] = x2103;
        for (int l = 0; l < LAYERS - 1; ++l) real_93[l + 1] = real_56[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_81[l] = real_56[l];
        real_81[LAYERS - 1] = x2115;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2109 = real_88[l] - real_31[l];
            const Real a2110 = a2109 * 100.0;
            const Real a2111 = at_least(a2110, 0.0);
            const Real a2112 = at_most(a2111, 1.0);
            const Real a2113 = real_32[l] * a2112;
            const Real a2116 = real_83[l] - real_88[l];
            const Real a2117 = a2116 * 1e-09;
            const Real a2118 = real_88[l] + a2117;
            const Real a2119 = real_51[l] * 1e-11;
            const Real a2120 = a2118 + a2119;
            const Real a2121 = a2120 - state[l + 2 * LAYERS];
            const Real a2122 = numbers[l] * a2121;
            const Real a2123 = a2113 + in_row(l, 0, x2108);
            const Real a2126 = real_93[l] - real_81[l];
            const Real a2127 = a2126 - a2123;
            const Real a2128 = seconds * a2127;
            const Real a2129 = a2122 - a2128;
            const Mask a2130 = (real_51[l] > 0.0);
            const Real a2131 = select(a2130, 0.0, real_92[l]);
            const Real a2134 = real_39[l] * a2131;
            real_85[l] = a2113;
            real_95[l] = a2129;
            mask_62[l] = a2130;
            real_96[l] = a2131;
            real_97[l] = a2134;
        }
        // implicit_water._downward
        const Real x2137 = real_91[LAYERS - 1] + real_97[LAYERS - 1];
        const Real x2138 = x1478 * x2137;
        const Real x2139 = x1500 * real_96[LAYERS - 1];
        const Real x2140 = x2138 + x2139;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2132 = real_91[l] + real_53[l];
            const Real a2133 = a2132 * 0.5;
            const Real a2135 = a2133 + real_97[l];
            const Real a2136 = real_52[l] * a2135;
            real_96[l] = a2136;
        }
        // implicit_water._balance
        real_96[LAYERS - 1] = x2140;
        // implicit_water._upward
        const Real x2146 = real_37[0] * real_91[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2143 = real_91[l + 1] + real_58[l];
            const Real a2144 = a2143 * 0.5;
            const Real a2145 = real_52[l] * a2144;
            real_97[l + 1] = a2145;
        }
        // implicit_water._balance
        real_97[0] = x2146;
        const Mask x2156 = (x2103 < x1441);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2142 = real_89[l] * real_96[l];
            const Real a2148 = real_89[l] * real_97[l];
            const Real a2149 = select(mask_62[l], 1.0, real_86[l]);
            const Real a2150 = a2142 * a2149;
            const Real a2151 = real_90[l] * real_82[l];
            const Real a2152 = a2150 + a2151;
            const Real a2153 = a2148 * a2149;
            const Real a2154 = real_90[l] * real_94[l];
            const Real a2155 = a2153 + a2154;
            real_91[l] = a2142;
            real_81[l] = a2148;
            real_93[l] = a2152;
            real_92[l] = a2155;
        }
        const Real x2157 = select(x2156, real_92[0], 0.0);
        real_97[0] = x2157;
        for (int l = 0; l < LAYERS - 1; ++l) real_97[l + 1] = real_92[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2158 = magnitude(real_87[l]);
            const Real a2159 = select(mask_62[l], a2158, real_83[l]);
            const Real a2161 = real_93[l] + real_97[l];
            const Real a2162 = a2159 * a2161;
            real_96[l] = a2162;
        }
        real_97[0] = real_96[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_97[l + 1] = real_96[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_87[l] = real_96[l + 1];
        real_87[LAYERS - 1] = real_96[LAYERS - 1];
        // implicit_water._demanded
        const Mask x2175 = (real_88[0] > x1456);
        const Mask x2176 = (real_88[0] < x1800);
        const Mask x2177 = (x2175 & x2176);
        const Mask x2178 = (real_88[0] == x1456);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2165 = maximum(real_97[l], real_87[l]);
            const Real a2166 = maximum(real_96[l], a2165);
            const Mask a2167 = (real_95[l] < 0.0);
            const Mask a2168 = (real_88[l] > real_31[l]);
            const Mask a2169 = (real_88[l] < real_72[l]);
            const Mask a2170 = (a2168 & a2169);
            const Mask a2171 = (real_88[l] == real_31[l]);
            const Mask a2172 = (a2171 & a2167);
            const Mask a2173 = (a2170 | a2172);
            const Real a2174 = select(a2173, real_73[l], 0.0);
            real_98[l] = a2166;
            mask_99[l] = a2167;
            real_100[l] = a2174;
        }
        // implicit_water._demanded
        const Mask x2179 = (x2178 & mask_99[0]);
        const Mask x2180 = (x2177 | x2179);
        const Real x2181 = select(x2180, x1806, 0.0);
        // implicit_water._balance
        const Real x2201 = select(mask_71[0], x2181, 0.0);
        // implicit_water._at
        const Mask x2208 = (x2012 < 330.0);
        const Mask x2212 = (x2012 < 1530.0);
        // implicit_water._balance, implicit_water._mobile, implicit_water._at
        Mask a2211_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2182 = select(mask_71[l], 1.0, 1e-09);
            const Real a2183 = select(mask_62[l], 1e-11, a2182);
            const Real a2184 = real_91[l] + real_81[l];
            const Real a2185 = real_82[l] + real_94[l];
            const Real a2186 = real_89[l] * a2185;
            const Real a2187 = a2184 * real_86[l];
            const Real a2188 = real_90[l] * a2185;
            const Real a2189 = a2187 + a2188;
            const Real a2190 = at_least(real_84[l], 1e-09);
            const Real a2191 = a2190 * a2189;
            const Real a2192 = at_least(a2186, 1e-30);
            const Real a2193 = a2191 / a2192;
            const Mask a2194 = (real_89[l] < 1.0);
            const Real a2195 = select(a2194, 60.0, INFINITE);
            const Real a2196 = seconds * real_98[l];
            const Real a2197 = a2196 + real_60[l];
            const Real a2198 = a2197 * 1.4210854715202004e-14;
            const Real a2199 = numbers[l] * a2183;
            const Real a2200 = select(mask_71[l], real_100[l], 0.0);
            const Real a2202 = seconds * a2186;
            const Real a2203 = at_least(a2193, 0.02);
            const Real a2204 = minimum(a2203, a2195);
            const Real a2205 = seconds * a2184;
            const Real a2206 = magnitude(real_95[l]);
            const Real a2207 = maximum(a2198, real_78[l]);
            const Real a2209 = select(x2208, a2198, a2207);
            const Mask a2210 = (a2206 > a2209);
            a2211_last = (a2211_last | a2210);
            real_87[l] = a2199;
            real_97[l] = a2200;
            real_96[l] = a2202;
            real_88[l] = a2204;
            real_101[l] = a2205;
            real_102[l] = a2206;
            real_103[l] = a2207;
        }
        // implicit_water._at
        const Mask x2213 = (a2211_last & x2212);
        Mask a2215_last = mask_of(true);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2214 = (real_102[l] <= real_103[l]);
            a2215_last = (a2215_last & a2214);
        }
        for (int l = 0; l < LAYERS; ++l) real_79[l] = real_83[l];
        for (int l = 0; l < LAYERS; ++l) real_77[l] = real_51[l];
        real_80[0] = x2103;
        for (int l = 0; l < LAYERS - 1; ++l) real_80[l + 1] = real_56[l];
        real_80[LAYERS] = x2115;
        for (int l = 0; l < LAYERS; ++l) real_74[l] = real_85[l];
        for (int l = 0; l < LAYERS; ++l) real_70[l] = real_95[l];
        for (int l = 0; l < LAYERS; ++l) real_68[l] = real_87[l];
        for (int l = 0; l < LAYERS; ++l) real_66[l] = real_93[l];
        real_49[0] = x2157;
        for (int l = 0; l < LAYERS - 1; ++l) real_49[l + 1] = real_92[l + 1];
        for (int l = 0; l < LAYERS; ++l) real_36[l] = real_97[l];
        for (int l = 0; l < LAYERS; ++l) real_65[l] = real_96[l];
        for (int l = 0; l < LAYERS; ++l) real_63[l] = real_88[l];
        for (int l = 0; l < LAYERS; ++l) real_59[l] = real_101[l];
        w1847 = x2108;
        w1854 = x2201;
        w1858 = x2010;
        w1859 = x1877;
        w1860 = x2012;
        w1861 = x2213;
        w1862 = a2215_last;
    }
    // implicit_water._change
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2223 = seconds * real_66[l];
        const Real a2224 = -a2223;
        const Real a2225 = seconds * real_49[l + 1];
        const Real a2226 = -a2225;
        real_57[l] = a2224;
        real_54[l] = a2226;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2216 = real_36[l] + in_row(l, 0, w1854);
        const Real a2217 = a2216 + real_66[l];
        const Real a2218 = a2217 + real_49[l];
        const Real a2219 = seconds * a2218;
        const Real a2220 = real_68[l] + a2219;
        const Real a2221 = a2220 * 1.0000000000000142;
        const Real a2227 = -real_70[l];
        real_59[l] = a2221;
        real_63[l] = a2227;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_57, real_59, real_54, real_63, real_68);
    // implicit_water._changed
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2229 = real_66[l] * real_68[l];
        const Real a2230 = real_49[l] * real_68[l];
        real_63[l] = a2229;
        real_59[l] = a2230;
    }
    const Real x2231 = -real_59[0];
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2232 = real_63[l] - real_59[l + 1];
        real_104[l + 1] = a2232;
    }
    real_104[0] = x2231;
    real_104[LAYERS] = real_63[LAYERS - 1];
    const Real x2235 = w1854 * real_68[0];
    const Real x2236 = w1847 + x2235;
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a2234 = real_80[l] + real_104[l];
        real_105[l] = a2234;
    }
    // implicit_water._limited
    const Real x2239 = minimum(real_105[0], x1441);
    const Real x2240 = at_least(x2236, 0.0);
    const Real x2241 = minimum(x2240, x1414);
    // implicit_water.<genexpr>
    real_105[0] = x2239;
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a2245 = select(w1862, real_105[l], NOT_A_NUMBER);
        real_104[l] = a2245;
    }
    results[LAYERS + 13] = real_104[LAYERS];
    results[LAYERS + 31] = real_104[LAYERS];
    const Real x2246 = select(w1862, x2241, NOT_A_NUMBER);
    // water_flow.__call__
    const Real x2254 = x1441 - real_104[0];
    const Real x2255 = seconds * x2254;
    const Mask x2256 = (x2255 > numbers[LAYERS + 10]);
    const Real x2257 = select(x2256, numbers[LAYERS + 10], x2255);
    const Real x2258 = at_least(x2257, 0.0);
    const Real x2260 = x2258 / seconds;
    const Real x2261 = x2254 - x2260;
    results[LAYERS + 12] = x2261;
    // step_parts.from_ground
    const Real x2295 = x2246 + x1415;
    // implicit_water._changed, implicit_water._limited, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, step_parts.from_soil_of, soil_heat.thermal_conductivity, soil_heat.blended_kersten
    Real a2262_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2237 = real_36[l] * real_68[l];
        const Real a2238 = real_74[l] + a2237;
        const Real a2242 = at_least(a2238, 0.0);
        const Real a2243 = minimum(a2242, real_32[l]);
        const Real a2247 = select(w1862, a2243, NOT_A_NUMBER);
        const Real a2248 = seconds / numbers[l];
        const Real a2249 = a2247 + in_row(l, 0, x2246);
        const Real a2250 = real_104[l] - real_104[l + 1];
        const Real a2251 = a2250 - a2249;
        const Real a2252 = a2248 * a2251;
        const Real a2253 = state[l + 2 * LAYERS] + a2252;
        const Real a2259 = a2253 + real_1[l];
        after[LAYERS + l] = a2259;
        a2262_last = a2262_last + a2247;
        const Real a2263 = a2259 / numbers[l + 2 * LAYERS + 47];
        const Real a2264 = a2253 / a2259;
        const Real a2265 = a2264 * numbers[l + 2 * LAYERS + 47];
        const Real a2266 = a2265 * (-1.3505762785178115);
        const Real a2267 = numbers[l + 13 * LAYERS + 54] + a2266;
        const Real a2268 = exp(a2267);
        const Real a2269 = numbers[l + 14 * LAYERS + 54] * a2263;
        const Real a35_1169 = numbers[l + 14 * LAYERS + 54] - 1.0;
        const Real a2270 = a35_1169 * a2263;
        const Real a2271 = a2270 + 1.0;
        const Real a2272 = a2269 / a2271;
        const Real a2273 = a2263 * 4.6;
        const Real a2274 = a2263 * 3.6;
        const Real a2275 = a2274 + 1.0;
        const Real a2276 = a2273 / a2275;
        const Real a2277 = log10(a2263);
        const Real a2278 = a2277 + 1.0;
        const Real a2279 = at_least(a2278, 0.0);
        const Real a2280 = select(flags[l + 4], a2276, a2279);
        const Real a2281 = a2259 - a2253;
        const Real a2282 = a2281 / 0.001;
        const Real a2283 = at_least(a2282, 0.0);
        const Real a2284 = at_most(a2283, 1.0);
        const Real a2285 = a2284 * a2284;
        const Real a2286 = a2284 * 2.0;
        const Real a2287 = 3.0 - a2286;
        const Real a2288 = a2285 * a2287;
        const Real a2289 = a2272 - a2280;
        const Real a2290 = a2288 * a2289;
        const Real a2291 = a2280 + a2290;
        const Real a2292 = a2268 - numbers[l + 12 * LAYERS + 54];
        const Real a2293 = a2291 * a2292;
        const Real a2294 = a2293 + numbers[l + 12 * LAYERS + 54];
        real_63[l] = a2247;
        real_59[l] = a2248;
        real_49[l] = a2253;
        real_66[l] = a2259;
        real_70[l] = a2294;
    }
    // step_parts.from_ground
    const Real x2296 = x2295 + a2262_last;
    const Real x2297 = x2296 * 1000.0;
    // step_parts.heat
    const Real x2298 = x2297 * 2501000.0;
    const Real x2299 = x2298 - x1421;
    // layered_snow_step.conduct
    const Real x2300 = select(x473, x472, 1.0);
    const Real x2301 = x2299 / x2300;
    const Real x2302 = select(x473, x2301, 0.0);
    // soil_heat.volumetric_heat_capacity
    const Real x2303 = real_49[0] * 4200000.0;
    const Real x2304 = x2303 + x980;
    const Real x2305 = numbers[2 * LAYERS + 47] - real_66[0];
    const Real x2306 = x2305 * 1004.0;
    const Real x2307 = x2304 + x2306;
    const Real x2308 = real_66[0] - real_49[0];
    const Real x2309 = x2308 * 2106000.0;
    const Real x2310 = x2307 + x2309;
    // snow_free_ground.ground_conduction
    const Real x2311 = real_70[0] * x501;
    // soil_heat.ground_admittance
    const Real x2312 = x2310 * 0.5;
    const Real x2313 = x2312 * numbers[0];
    const Real x2314 = x2313 / seconds;
    const Real x2315 = x2314 * x2314;
    const Real x2316 = x2310 * real_70[0];
    const Real x2317 = x2316 / seconds;
    const Real x2318 = x2315 + x2317;
    const Real x2319 = sqrt(x2318);
    const Real x2320 = x2314 + x2319;
    // snow.into_warming_ground
    const Real x2321 = x2311 / x2320;
    const Real x2322 = x0 + x2321;
    // surface_balance.around
    const Real x2323 = x1363 + x858;
    const Real x2324 = x2323 + x1001;
    const Real x2325 = x1007 - x2302;
    const Real x2326 = x1363 * x11;
    const Real x2327 = x2325 + x2326;
    const Real x2328 = x2327 + x1011;
    const Real x2329 = x2328 / x2324;
    // snow.conductance
    const Real x2330 = x2311 / x2322;
    // surface_balance.around
    const Real x2331 = x2330 / x2324;
    // surface_balance.skin_temperature
    const Real x2332 = x2331 * state[0];
    const Real x2333 = x2329 + x2332;
    const Real x2334 = x2331 + 1.0;
    const Real x2335 = x2333 / x2334;
    // surface_balance.around
    const Real x2336 = x2335 * x2335;
    const Real x2337 = x2336 * x2335;
    const Real x2338 = x999 * x2337;
    const Real x2339 = x2323 + x2338;
    // air.emission
    const Real x2340 = x2336 * x2336;
    const Real x2341 = x2340 * 5.67e-08;
    // surface_balance.emitted
    const Real x2342 = x496 * x2341;
    const Real x2343 = 0.0 - x2335;
    const Real x2344 = x2338 * x2343;
    const Real x2345 = x2342 + x2344;
    // surface_balance.around
    const Real x2346 = x854 - x2345;
    const Real x2347 = x2346 - x2302;
    const Real x2348 = x2347 + x2326;
    const Real x2349 = x2348 + x1011;
    const Real x2350 = x2349 / x2339;
    const Real x2351 = x2330 / x2339;
    // surface_balance.skin_temperature
    const Real x2352 = x2351 * state[0];
    const Real x2353 = x2350 + x2352;
    const Real x2354 = x2351 + 1.0;
    const Real x2355 = x2353 / x2354;
    // surface_balance.around
    const Real x2356 = x2355 * x2355;
    const Real x2357 = x2356 * x2355;
    const Real x2358 = x999 * x2357;
    const Real x2359 = x2323 + x2358;
    // air.emission
    const Real x2360 = x2356 * x2356;
    const Real x2361 = x2360 * 5.67e-08;
    // surface_balance.emitted
    const Real x2362 = x496 * x2361;
    const Real x2363 = 0.0 - x2355;
    const Real x2364 = x2358 * x2363;
    const Real x2365 = x2362 + x2364;
    // surface_balance.around
    const Real x2366 = x854 - x2365;
    const Real x2367 = x2366 - x2302;
    const Real x2368 = x2367 + x2326;
    const Real x2369 = x2368 + x1011;
    const Real x2370 = x2369 / x2359;
    // snow.conductance
    const Real x2371 = x2311 / x0;
    // surface_balance.around
    const Real x2372 = x2371 / x2359;
    // surface_balance.top
    const Real x2373 = x2372 + 1.0;
    const Real x2374 = x0 / x0;
    const Real x2375 = x2373 * x2374;
    // ground_heat.series_conductance
    real_68[0] = real_70[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_68[l + 1] = real_70[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1463_1251 = numbers[l] * 0.5;
        const Real a2377 = a1463_1251 / real_68[l];
        real_36[l] = a2377;
    }
    // soil_heat.conductance
    const Real x2380 = x0 * x2375;
    const Real x2381 = x2311 / x2380;
    // soil_heat.__call__
    const Real x2382 = state[LAYERS - 1] - numbers[LAYERS + 8];
    const Real x2383 = real_70[LAYERS - 1] * x2382;
    const Real x2384 = x2383 / numbers[LAYERS + 46];
    results[LAYERS + 42] = x2384;
    // ground_heat.series_conductance, ground_heat.ground_equations
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2378 = real_36[l] + real_36[l + 1];
        const Real a2379 = 1 / a2378;
        const Real a2396 = real_104[l + 1] * 4200000.0;
        const Real a2400 = at_least(a2396, 0.0);
        const Real a2401 = -a2396;
        const Real a2402 = at_least(a2401, 0.0);
        const Real a2405 = a2379 + a2400;
        const Real a2406 = a2379 + a2402;
        real_70[l + 1] = a2405;
        real_68[l] = a2406;
    }
    // ground_heat.ground_equations
    real_70[0] = x2381;
    real_68[LAYERS - 1] = real_of(0.0);
    const Real x2416 = x2370 - 273.15;
    // ground_heat.ground_equations, ground_heat.mixed_capacity, soil_heat.volumetric_heat_capacity, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2385 = state[l] - 273.15;
        const Real a2386 = numbers[l + 17 * LAYERS + 54] - 2000000.0;
        const Real a2387 = 1.0 - numbers[l + 2 * LAYERS + 47];
        const Real a2388 = a2387 * 2000000.0;
        const Real a2389 = numbers[l + 2 * LAYERS + 47] - real_66[l];
        const Real a2390 = a2389 * 1004.0;
        const Real a2391 = a2388 + a2390;
        const Real a2392 = real_66[l] * 2106000.0;
        const Real a2393 = a2391 + a2392;
        const Real a2394 = a2387 * a2386;
        const Real a2395 = a2393 + a2394;
        const Real a2397 = real_49[l] - state[l + 2 * LAYERS];
        const Real a2398 = a2397 * 4200000.0;
        const Real a2399 = a2395 - a2398;
        const Real a2403 = 2094000.0 * real_49[l];
        const Real a2404 = a2399 + a2403;
        results[LAYERS + 44 + l] = a2404;
        const Real a2407 = a2404 * a2385;
        const Real a2408 = real_49[l] * 333500000.0;
        const Real a2409 = a2407 + a2408;
        const Real a2410 = real_59[l] * in_row(l, LAYERS - 1, x2384);
        const Real a2411 = a2409 - a2410;
        const Real a2413 = real_59[l] * real_70[l];
        const Real a2415 = real_59[l] * real_68[l];
        const Real a2417 = (-99.99999999999997) + numbers[l + 6 * LAYERS + 47];
        const Real a2418 = a2417 / 0.008034787106446777;
        const Real a2419 = -a2418;
        const Mask a2420 = (a2419 < numbers[l + 3 * LAYERS + 47]);
        const Real a2421 = select(a2420, numbers[l + 3 * LAYERS + 47], a2419);
        const Real a2422 = numbers[l + 3 * LAYERS + 47] / a2421;
        const Real a2423 = log(a2422);
        const Real a2424 = a2423 / numbers[l + LAYERS + 47];
        const Real a2425 = exp(a2424);
        const Real a2426 = numbers[l + 2 * LAYERS + 47] - numbers[l + 15 * LAYERS + 54];
        const Real a2427 = a2426 * a2425;
        const Real a2428 = numbers[l + 15 * LAYERS + 54] + a2427;
        const Real a2429 = numbers[l + 15 * LAYERS + 54] + 0.001;
        const Mask a2430 = (a2428 < a2429);
        const Real a2431 = select(a2430, a2429, a2428);
        const Real a2432 = real_66[l] - numbers[l + 15 * LAYERS + 54];
        const Real a2433 = a2432 / a2426;
        const Real a2434 = at_least(a2433, 1e-12);
        const Real a2435 = log(a2434);
        const Real a2436 = numbers[l + LAYERS + 47] * a2435;
        const Real a2437 = numbers[l + 16 * LAYERS + 54] - a2436;
        const Real a2438 = at_most(a2437, 16.11809565095832);
        const Real a2439 = exp(a2438);
        const Real a2441 = a2439 * 0.008034787106446777;
        const Real a2443 = a2441 + numbers[l + 6 * LAYERS + 47];
        const Real a2444 = -a2443;
        const Mask a2445 = ((-99.99999999999997) >= a2444);
        const Mask a2446 = (a2431 > real_66[l]);
        const Real a2447 = select(a2446, real_66[l], a2431);
        const Real a2448 = select(a2445, real_66[l], a2447);
        real_36[l] = a2385;
        real_74[l] = a2399;
        real_32[l] = a2404;
        real_1[l] = a2411;
        real_65[l] = a2413;
        real_77[l] = a2415;
        real_79[l] = a2426;
        real_78[l] = a2443;
        real_76[l] = a2444;
        real_75[l] = a2448;
    }
    // ground_heat.with_exchange
    const Real x2449 = x472 * real_65[0];
    const Real x2450 = x472 * x2381;
    // snow_ground._equations
    const Mask x2451 = (x440 > 0.0);
    result_flags[0] = x2451;
    const Real x2452 = seconds * x437;
    const Real x2453 = select(x2451, x2452, 0.0);
    const Real x2454 = x439 * x2453;
    const Real x2456 = x2454 / numbers[0];
    const Real x2458 = x2449 * x2416;
    const Real x2460 = x2449 - x2456;
    // enthalpy.heat_problem
    const Real x2463 = magnitude(real_of(0.0));
    // snow_ground._equations, enthalpy.heat_problem
    Real a2462_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2459 = real_1[l] + in_row(l, 0, x2458);
        const Real a2461 = magnitude(real_36[l]);
        a2462_last = maximum(a2462_last, a2461);
        real_68[l] = a2459;
    }
    // enthalpy.heat_problem
    const Real x2464 = maximum(a2462_last, x2463);
    real_1[0] = x2460;
    for (int l = 0; l < LAYERS - 1; ++l) real_1[l + 1] = real_65[l + 1];
    // snow_skin.skin_flux
    const Real x2487 = 0.0 - x468;
    // calm_air.coefficient
    const Real x2489 = x2487 * x460;
    const Real x2490 = -x2489;
    // calm_air.limited_richardson
    const Mask x2491 = (x2490 > 0.0);
    const Real x2492 = select(x2491, x2489, 0.0);
    const Real x2494 = x2492 * x514;
    const Real x2495 = -x2494;
    const Real x2496 = expm1(x2495);
    const Real x2498 = x2496 + 2.0;
    const Real x2499 = x2496 / x2498;
    const Real x2501 = numbers[LAYERS + 2] * x2499;
    const Real x2503 = select(x2491, x2501, x2489);
    const Real x2504 = -x2503;
    // calm_air.coefficient
    const Mask x2505 = (x2504 > 0.0);
    const Real x2506 = select(x2505, x2503, 0.0);
    const Real x2508 = x2506 * 5.0;
    const Real x2510 = 1.0 - x2508;
    const Real x2511 = sqrt(x2510);
    const Real x2512 = x2506 * 15.0;
    const Real x2514 = x2512 * x2511;
    const Real x2516 = 1.0 - x2514;
    const Real x2517 = 1 / x2516;
    const Real x2518 = select(x2505, 0.0, x2503);
    const Mask x2519 = (x2518 > 1e-30);
    const Real x2520 = at_least(x2518, 1e-30);
    const Real x2521 = sqrt(x2520);
    const Real x2522 = select(x2519, x2521, 0.0);
    const Real x2523 = x463 * x2522;
    const Real x2524 = x2523 + 1.0;
    const Real x2525 = 1 / x2524;
    const Real x2526 = x2518 * 15.0;
    const Real x2527 = x2526 * x2525;
    const Real x2528 = x2527 + 1.0;
    const Real x2529 = select(x2505, x2517, x2528);
    const Real x2530 = x457 * x2529;
    // snow_skin.skin_flux
    const Real x2531 = x108 * x2530;
    const Real x2532 = exp(real_of(0.0));
    const Real x2533 = x2532 * 611.0;
    const Real x2534 = x2533 * 0.378;
    const Real x2535 = forcing[3] - x2534;
    const Real x2536 = x2533 * 0.622;
    const Real x2537 = x2536 / x2535;
    const Real x2538 = x2537 - forcing[2];
    const Real x2539 = x2531 * 1004.5;
    const Real x2540 = x2539 + numbers[LAYERS + 4];
    const Real x2541 = numbers[LAYERS + 19] * 5.67e-08;
    const Real x2542 = x2541 * 20379973.480874993;
    const Real x2543 = x2531 * x2538;
    const Real x2544 = x2540 * x2487;
    const Real x2545 = x2542 * 273.15;
    const Real x2546 = x467 - x2545;
    const Real x2547 = x2546 - x2544;
    const Real x2548 = 2830000.0 * x2543;
    const Real x2549 = x2547 - x2548;
    // snow_ground._equations
    const Real x2552 = select(x2451, x438, 0.0);
    // snow_ground._equations, snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a2553 = real_20[l] * 333500.0;
        const Real a2637 = real_20[l] * 2106.0;
        const Real a2638 = 1 / a2637;
        const Real a2639 = real_20[l] * 4218.0;
        const Real a2640 = 1 / a2639;
        const Real a2641 = real_23[l] + a2553;
        const Real a2642 = -a2641;
        const Mask a2643 = (real_24[l] < 0.0);
        const Mask a2644 = (a2642 > 0.0);
        const Real a2645 = real_23[l] * a2638;
        const Real a2647 = a2641 * a2640;
        const Real a2649 = select(a2644, a2647, 0.0);
        const Real a2651 = select(a2643, a2645, a2649);
        const Real a2652 = -a2651;
        real_21[l] = a2553;
        real_22[l] = a2638;
        real_18[l] = a2640;
        real_15[l] = a2651;
        real_0[l] = a2652;
    }
    // snow_skin.solve_skin
    const Real x2653 = x438 * real_15[0];
    const Real x2655 = x2549 - x2653;
    const Mask x2656 = (x2655 >= 0.0);
    const Real x2657 = at_most(x147, 0.0);
    const Real x2658 = select(x2656, 0.0, x2657);
    const Real x2659 = real_15[0] + 1.0;
    const Real x2660 = -x2659;
    const Real x2661 = at_least(x2660, (-270.0));
    const Real x2662 = at_most(x2661, (-150.0));
    const Real x2663 = maximum(x2658, x2662);
    // snow_skin.skin_flux
    const Real x2664 = x2663 + 273.15;
    const Real x2665 = x2663 - x468;
    // calm_air.coefficient
    const Real x2667 = x2665 * x460;
    const Real x2668 = -x2667;
    // calm_air.limited_richardson
    const Mask x2669 = (x2668 > 0.0);
    const Real x2670 = select(x2669, x2667, 0.0);
    const Real x2672 = x2670 * x514;
    const Real x2673 = -x2672;
    const Real x2674 = expm1(x2673);
    const Real x2676 = x2674 + 2.0;
    const Real x2677 = x2674 / x2676;
    const Real x2679 = numbers[LAYERS + 2] * x2677;
    const Real x2681 = select(x2669, x2679, x2667);
    const Real x2682 = -x2681;
    const Real x2683 = x2677 * x2677;
    const Real x2684 = 1.0 - x2683;
    const Real x2685 = select(x2669, x2684, 1.0);
    // calm_air.coefficient
    const Mask x2686 = (x2682 > 0.0);
    const Real x2687 = select(x2686, x2681, 0.0);
    const Real x2689 = x2687 * 5.0;
    const Real x2691 = 1.0 - x2689;
    const Real x2692 = sqrt(x2691);
    const Real x2693 = x2687 * 15.0;
    const Real x2695 = x2693 * x2692;
    const Real x2697 = 1.0 - x2695;
    const Real x2698 = 1 / x2697;
    const Real x2700 = x2698 * x2698;
    const Real x2702 = x2692 * 15.0;
    const Real x2703 = x2687 * 37.5;
    const Real x2705 = x2703 / x2692;
    const Real x2707 = x2702 - x2705;
    const Real x2708 = x2700 * x2707;
    const Real x2709 = -x2708;
    const Real x2710 = select(x2686, 0.0, x2681);
    const Mask x2711 = (x2710 > 1e-30);
    const Real x2712 = at_least(x2710, 1e-30);
    const Real x2713 = sqrt(x2712);
    const Real x2714 = select(x2711, x2713, 0.0);
    const Real x2715 = x463 * x2714;
    const Real x2716 = x2715 + 1.0;
    const Real x2717 = 1 / x2716;
    const Real x2718 = x2710 * 15.0;
    const Real x2719 = x2718 * x2717;
    const Real x2720 = x2719 + 1.0;
    const Real x2721 = x2717 * (-7.5);
    const Real x2722 = x2717 + 1.0;
    const Real x2723 = x2721 * x2722;
    const Real x2724 = select(x2686, x2709, x2723);
    const Real x2725 = x2724 * x2685;
    const Real x2726 = select(x2686, x2698, x2720);
    const Real x2727 = x457 * x2726;
    const Real x2729 = x457 * x460;
    const Real x2731 = x2729 * x2725;
    // snow_skin.skin_flux
    const Real x2733 = x108 * x2727;
    const Real x2734 = x108 * x2731;
    const Real x2736 = x2664 * 461.0;
    const Real x2737 = 2830000.0 / x2736;
    const Real x2738 = x2663 / 273.15;
    const Real x2739 = x2738 * x2737;
    const Real x2740 = exp(x2739);
    const Real x2741 = x2740 * 611.0;
    const Real x2742 = x2741 * 0.378;
    const Real x2743 = forcing[3] - x2742;
    const Real x2744 = x2741 * 0.622;
    const Real x2745 = x2744 / x2743;
    const Real x2746 = x2737 / x2664;
    const Real x2747 = x2745 * x2746;
    const Real x2748 = forcing[3] / x2743;
    const Real x2749 = x2747 * x2748;
    const Real x2750 = x2745 - forcing[2];
    const Real x2751 = x2733 * 1004.5;
    const Real x2752 = x2751 + numbers[LAYERS + 4];
    const Real x2753 = x2664 * x2664;
    const Real x2754 = x2753 * x2664;
    const Real x2755 = x2541 * x2754;
    const Real x2756 = x2733 * x2750;
    const Real x2757 = x2734 * x2750;
    const Real x2759 = x2733 * x2749;
    const Real x2760 = x2759 - x2757;
    const Real x2761 = x2752 * x2665;
    const Real x2762 = x2734 * 1004.5;
    const Real x2764 = x2762 * x2665;
    const Real x2766 = x2752 - x2764;
    const Real x2767 = x2755 * x2664;
    const Real x2768 = x467 - x2767;
    const Real x2769 = x2768 - x2761;
    const Real x2770 = 2830000.0 * x2756;
    const Real x2771 = x2769 - x2770;
    const Real x2772 = x2755 * (-4.0);
    const Real x2773 = x2772 - x2766;
    const Real x2774 = 2830000.0 * x2760;
    const Real x2775 = x2773 - x2774;
    // snow_skin.solve_skin
    const Mask x2776 = ~x2656;
    const Mask x2777 = (x2451 & x2776);
    Real w2778 = x2663;
    Real w2779 = x2771;
    Real w2780 = x2775;
    Real w2781 = x2761;
    Real w2782 = x2756;
    Real w2783 = x2662;
    Real w2784 = real_of(0.0);
    Real w2785 = real_of(INFINITE);
    Mask w2786 = x2777;
    for (int pass = 0; pass < 60; ++pass) {
        if (!any_lane(w2786)) break;
        // snow_skin._closer
        const Real x2787 = w2778 + real_15[0];
        const Real x2788 = x438 * x2787;
        const Real x2789 = w2779 - x2788;
        const Mask x2790 = (x2789 > 0.0);
        const Real x2791 = select(x2790, w2778, w2783);
        const Real x2792 = select(x2790, w2784, w2778);
        const Real x2793 = x438 - w2780;
        const Real x2794 = at_least(x2793, 0.001);
        const Real x2795 = x2789 / x2794;
        const Real x2796 = w2778 + x2795;
        const Mask x2797 = (x2796 < x2791);
        const Mask x2798 = (x2796 > x2792);
        const Mask x2799 = (x2797 | x2798);
        const Real x2800 = magnitude(x2795);
        const Real x2801 = w2785 * 0.5;
        const Mask x2802 = (x2800 > x2801);
        const Mask x2803 = (x2799 | x2802);
        const Real x2804 = x2791 + x2792;
        const Real x2805 = x2804 * 0.5;
        const Real x2806 = select(x2803, x2805, x2796);
        const Real x2807 = select(w2786, x2806, w2778);
        const Real x2808 = x2807 - w2778;
        const Real x2809 = magnitude(x2808);
        // snow_skin.skin_flux
        const Real x2810 = x2807 + 273.15;
        const Real x2811 = x2807 - x468;
        // calm_air.coefficient
        const Real x2813 = x2811 * x460;
        const Real x2814 = -x2813;
        // calm_air.limited_richardson
        const Mask x2815 = (x2814 > 0.0);
        const Real x2816 = select(x2815, x2813, 0.0);
        const Real x2818 = x2816 * x514;
        const Real x2819 = -x2818;
        const Real x2820 = expm1(x2819);
        const Real x2822 = x2820 + 2.0;
        const Real x2823 = x2820 / x2822;
        const Real x2825 = numbers[LAYERS + 2] * x2823;
        const Real x2827 = select(x2815, x2825, x2813);
        const Real x2828 = -x2827;
        const Real x2829 = x2823 * x2823;
        const Real x2830 = 1.0 - x2829;
        const Real x2831 = select(x2815, x2830, 1.0);
        // calm_air.coefficient
        const Mask x2832 = (x2828 > 0.0);
        const Real x2833 = select(x2832, x2827, 0.0);
        const Real x2835 = x2833 * 5.0;
        const Real x2837 = 1.0 - x2835;
        const Real x2838 = sqrt(x2837);
        const Real x2839 = x2833 * 15.0;
        const Real x2841 = x2839 * x2838;
        const Real x2843 = 1.0 - x2841;
        const Real x2844 = 1 / x2843;
        const Real x2846 = x2844 * x2844;
        const Real x2848 = x2838 * 15.0;
        const Real x2849 = x2833 * 37.5;
        const Real x2851 = x2849 / x2838;
        const Real x2853 = x2848 - x2851;
        const Real x2854 = x2846 * x2853;
        const Real x2855 = -x2854;
        const Real x2856 = select(x2832, 0.0, x2827);
        const Mask x2857 = (x2856 > 1e-30);
        const Real x2858 = at_least(x2856, 1e-30);
        const Real x2859 = sqrt(x2858);
        const Real x2860 = select(x2857, x2859, 0.0);
        const Real x2861 = x463 * x2860;
        const Real x2862 = x2861 + 1.0;
        const Real x2863 = 1 / x2862;
        const Real x2864 = x2856 * 15.0;
        const Real x2865 = x2864 * x2863;
        const Real x2866 = x2865 + 1.0;
        const Real x2867 = x2863 * (-7.5);
        const Real x2868 = x2863 + 1.0;
        const Real x2869 = x2867 * x2868;
        const Real x2870 = select(x2832, x2855, x2869);
        const Real x2871 = x2870 * x2831;
        const Real x2872 = select(x2832, x2844, x2866);
        const Real x2873 = x457 * x2872;
        const Real x2874 = x2729 * x2871;
        // snow_skin.skin_flux
        const Real x2876 = x108 * x2873;
        const Real x2877 = x108 * x2874;
        const Real x2879 = x2810 * 461.0;
        const Real x2880 = 2830000.0 / x2879;
        const Real x2881 = x2807 / 273.15;
        const Real x2882 = x2881 * x2880;
        const Real x2883 = exp(x2882);
        const Real x2884 = x2883 * 611.0;
        const Real x2885 = x2884 * 0.378;
        const Real x2886 = forcing[3] - x2885;
        const Real x2887 = x2884 * 0.622;
        const Real x2888 = x2887 / x2886;
        const Real x2889 = x2880 / x2810;
        const Real x2890 = x2888 * x2889;
        const Real x2891 = forcing[3] / x2886;
        const Real x2892 = x2890 * x2891;
        const Real x2893 = x2888 - forcing[2];
        const Real x2894 = x2876 * 1004.5;
        const Real x2895 = x2894 + numbers[LAYERS + 4];
        const Real x2896 = x2810 * x2810;
        const Real x2897 = x2896 * x2810;
        const Real x2898 = x2541 * x2897;
        const Real x2899 = x2876 * x2893;
        const Real x2900 = x2877 * x2893;
        const Real x2902 = x2876 * x2892;
        const Real x2903 = x2902 - x2900;
        const Real x2904 = x2895 * x2811;
        const Real x2905 = x2877 * 1004.5;
        const Real x2907 = x2905 * x2811;
        const Real x2909 = x2895 - x2907;
        const Real x2910 = x2898 * x2810;
        const Real x2911 = x467 - x2910;
        const Real x2912 = x2911 - x2904;
        const Real x2913 = 2830000.0 * x2899;
        const Real x2914 = x2912 - x2913;
        const Real x2915 = x2898 * (-4.0);
        const Real x2916 = x2915 - x2909;
        const Real x2917 = 2830000.0 * x2903;
        const Real x2918 = x2916 - x2917;
        // snow_skin._closer
        const Real x2919 = select(w2786, x2809, w2785);
        const Mask x2920 = (x2809 >= 1e-09);
        const Mask x2921 = (w2786 & x2920);
        w2778 = x2807;
        w2779 = x2914;
        w2780 = x2918;
        w2781 = x2904;
        w2782 = x2899;
        w2783 = x2791;
        w2784 = x2792;
        w2785 = x2919;
        w2786 = x2921;
    }
    // snow_skin.solve_skin
    const Real x2922 = x438 - w2780;
    const Real x2923 = at_least(x2922, 0.001);
    const Real x2924 = at_least(real_0[0], 0.0);
    const Real x2925 = x2924 * 20.0;
    const Mask x2926 = (x2924 > 0.0);
    const Real x2927 = select(x2926, 20.0, 0.0);
    const Real x2928 = w2778 + real_15[0];
    const Real x2929 = x438 * x2928;
    const Real x2930 = select(x2656, x2549, x2929);
    const Real x2931 = x438 / x2923;
    const Real x2932 = w2780 * x2931;
    const Real x2933 = select(x2656, 0.0, x2932);
    const Real x2934 = select(x2451, w2778, 0.0);
    const Real x2935 = x2930 - x2925;
    const Real x2936 = select(x2451, x2935, 0.0);
    const Real x2937 = x2933 - x2927;
    const Real x2938 = select(x2451, x2937, 0.0);
    // enthalpy.at, enthalpy.heat_problem, retention.at, snow_ground._solution, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.fusion_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2465 = 2094000.0 * real_66[l];
        const Real a2466 = real_74[l] + a2465;
        const Real a2468 = a2466 + real_1[l];
        const Real a2469 = a2468 + real_77[l];
        const Real a2470 = real_66[l] * 333500000.0;
        const Real a2471 = a2469 * x2464;
        const Real a2472 = a2470 + a2471;
        const Real a2473 = real_75[l] - numbers[l + 15 * LAYERS + 54];
        const Real a2474 = a2473 / real_79[l];
        const Real a2475 = at_least(a2474, 1e-12);
        const Real a2476 = log(a2475);
        const Real a2477 = numbers[l + LAYERS + 47] * a2476;
        const Real a2478 = numbers[l + 16 * LAYERS + 54] - a2477;
        const Real a2479 = at_most(a2478, 16.11809565095832);
        const Real a2480 = exp(a2479);
        const Real a2482 = a2480 * 0.008034787106446777;
        const Real a2484 = a2482 + numbers[l + 6 * LAYERS + 47];
        const Real a2486 = a2472 * 7.105427357601002e-15;
        const Real a2554 = maximum(real_49[l], real_75[l]);
        const Real a2555 = minimum(a2554, real_66[l]);
        const Real a2556 = a2555 - numbers[l + 15 * LAYERS + 54];
        const Real a2557 = a2556 / real_79[l];
        const Real a2558 = at_least(a2557, 1e-12);
        const Real a2559 = log(a2558);
        const Real a2560 = numbers[l + LAYERS + 47] * a2559;
        const Real a2561 = numbers[l + 16 * LAYERS + 54] - a2560;
        const Real a2562 = at_most(a2561, 16.11809565095832);
        const Real a2563 = exp(a2562);
        const Real a2564 = numbers[l + LAYERS + 47] * a2563;
        const Real a2565 = a2558 * real_79[l];
        const Real a2566 = a2564 / a2565;
        const Real a2568 = a2563 * 0.008034787106446777;
        const Real a2570 = a2568 + numbers[l + 6 * LAYERS + 47];
        const Real a2572 = a2566 * 0.008034787106446777;
        const Real a2573 = a2466 * real_78[l];
        const Real a2575 = a2470 - a2573;
        const Mask a2576 = (real_68[l] >= a2575);
        const Real a2577 = 2094000.0 * real_75[l];
        const Real a2578 = real_74[l] + a2577;
        const Real a2579 = a2578 * a2484;
        const Real a2581 = real_75[l] * 333500000.0;
        const Real a2582 = a2581 - a2579;
        const Mask a2583 = (real_68[l] <= a2582);
        const Mask a2584 = ~a2576;
        const Mask a2585 = (a2583 & a2584);
        const Real a2586 = real_68[l] / 333500000.0;
        const Real a2587 = maximum(a2586, real_75[l]);
        const Real a2588 = minimum(a2587, real_66[l]);
        const Real a2589 = 2094000.0 * a2555;
        const Real a2590 = real_74[l] + a2589;
        const Real a2591 = a2590 * a2570;
        const Real a2593 = a2555 * 333500000.0;
        const Real a2594 = a2593 - a2591;
        const Real a2595 = a2594 - real_68[l];
        const Real a2596 = 2094000.0 * a2570;
        const Real a2598 = 333500000.0 - a2596;
        const Real a2599 = a2590 * a2572;
        const Real a2600 = a2598 + a2599;
        const Real a2601 = a2595 / a2600;
        const Real a2602 = a2555 - a2601;
        const Mask a2603 = (a2595 > 0.0);
        const Real a2604 = maximum(a2555, a2588);
        const Real a2605 = a2588 + a2604;
        const Real a2606 = a2605 * 0.5;
        const Real a2607 = select(a2603, a2606, a2588);
        const Mask a2608 = (a2602 >= a2588);
        const Real a2609 = minimum(a2602, real_66[l]);
        const Real a2610 = select(a2608, a2609, a2607);
        const Real a2611 = select(a2585, real_75[l], a2610);
        const Real a2612 = select(a2576, real_66[l], a2611);
        const Real a2613 = a2612 * 333500000.0;
        const Real a2614 = real_68[l] - a2613;
        const Real a2615 = 2094000.0 * a2612;
        const Real a2616 = real_74[l] + a2615;
        const Real a2617 = a2614 / a2616;
        const Real a2618 = a2612 - numbers[l + 15 * LAYERS + 54];
        const Real a2619 = a2618 / real_79[l];
        const Real a2620 = at_least(a2619, 1e-12);
        const Real a2621 = log(a2620);
        const Real a2622 = numbers[l + LAYERS + 47] * a2621;
        const Real a2623 = numbers[l + 16 * LAYERS + 54] - a2622;
        const Real a2624 = at_most(a2623, 16.11809565095832);
        const Real a2625 = exp(a2624);
        const Real a2626 = numbers[l + LAYERS + 47] * a2625;
        const Real a2627 = a2620 * real_79[l];
        const Real a2628 = a2626 / a2627;
        const Real a2630 = a2625 * 0.008034787106446777;
        const Real a2632 = a2630 + numbers[l + 6 * LAYERS + 47];
        const Real a2633 = -a2632;
        const Real a2634 = a2628 * 0.008034787106446777;
        const Mask a2635 = (a2576 | a2585);
        const Real a2636 = select(a2635, a2617, a2633);
        real_36[l] = a2486;
        real_70[l] = a2575;
        real_59[l] = a2582;
        real_61[l] = a2612;
        real_45[l] = a2613;
        real_46[l] = a2616;
        real_60[l] = a2633;
        real_73[l] = a2634;
        real_105[l + 1] = a2636;
    }
    // snow_ground._residuals
    const Real x2941 = real_15[4] + real_105[1];
    const Real x2943 = x2453 * x2941;
    // snow_ground._equations, snow_ground._residuals
    for (int l = 0; l < 4; ++l) {
        const Real a2550 = seconds * real_28[l];
        const Real a2551 = select(x2451, a2550, 0.0);
        const Real a2939 = real_15[l + 1] - real_15[l];
        const Real a2940 = a2551 * a2939;
        real_25[l] = a2551;
        real_20[l] = a2940;
    }
    // snow_ground._residuals
    real_20[4] = real_of(0.0);
    real_106[0] = real_of(0.0);
    for (int l = 0; l < 4; ++l) real_106[l + 1] = real_20[l];
    const Real x2949 = seconds * x2936;
    // enthalpy._drop_from_above
    real_105[0] = real_of(0.0);
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_78[l] = real_105[l + 2];
    real_78[LAYERS - 1] = real_of(0.0);
    // snow_ground._residuals
    const Real x2964 = x2456 * real_15[4];
    // snow_ground._residuals, snow_ground._at
    Real a2967_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a2947 = real_20[l] - real_106[l];
        const Real a2948 = a2947 - in_row(l, 4, x2943);
        const Real a2950 = real_23[l] - real_23[l];
        const Real a2951 = a2950 + a2948;
        const Real a2952 = a2951 - in_row(l, 0, x2949);
        const Real a2966 = magnitude(a2952);
        a2967_last = a2967_last + a2966;
        real_15[l] = a2952;
        real_107[l] = a2966;
    }
    // snow_ground._at
    const Real x2968 = x439 * a2967_last;
    // enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
    Real a2972_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2953 = real_46[l] * real_105[l + 1];
        const Real a2954 = a2953 + real_45[l];
        const Real a2955 = a2954 - real_68[l];
        const Real a2957 = real_105[l + 1] - real_105[l];
        const Real a2958 = real_1[l] * a2957;
        const Real a2959 = a2955 + a2958;
        const Real a2961 = real_105[l + 1] - real_78[l];
        const Real a2962 = real_77[l] * a2961;
        const Real a2963 = a2959 + a2962;
        const Real a2965 = a2963 - in_row(l, 0, x2964);
        const Real a2970 = magnitude(a2965);
        const Real a2971 = numbers[l] * a2970;
        a2972_last = a2972_last + a2971;
        real_72[l] = a2965;
        real_69[l] = a2970;
    }
    // snow_ground._at
    const Real x2973 = a2972_last - x2968;
    // snow_ground._tolerance
    const Real x2976 = seconds * x438;
    const Real x2977 = magnitude(x2934);
    const Real x2978 = magnitude(real_0[0]);
    const Real x2979 = x2977 + x2978;
    const Real x2980 = x2976 * x2979;
    Real a2981_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a2981_last = a2981_last + real_25[l];
    }
    const Real x2982 = a2981_last + x2453;
    const Real x2985 = magnitude(real_76[0]);
    Real a2984_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a2983 = magnitude(real_0[l]);
        a2984_last = maximum(a2984_last, a2983);
    }
    const Real x2986 = a2984_last + x2985;
    const Real x2987 = x2986 + 30.0;
    const Real x2988 = x2982 * x2987;
    const Real x2989 = x2988 + x2980;
    // snow_ground._at
    Mask a2975_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a2974 = (real_69[l] > real_36[l]);
        a2975_last = (a2975_last | a2974);
    }
    // snow_ground._tolerance, snow_ground._at
    Mask a2993_last = mask_of(false);
    for (int l = 0; l < 5; ++l) {
        const Real a2990 = real_21[l] + x2989;
        const Real a2991 = a2990 * 7.105427357601002e-15;
        const Mask a2992 = (real_107[l] > a2991);
        a2993_last = (a2993_last | a2992);
    }
    // snow_ground._at
    const Mask x2994 = (a2975_last | a2993_last);
    // snow_ground._solution
    for (int l = 0; l < 5; ++l) real_107[l] = real_24[l];
    for (int l = 0; l < LAYERS; ++l) real_69[l] = real_105[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_76[l] = real_61[l];
    for (int l = 0; l < LAYERS; ++l) real_78[l] = real_60[l];
    for (int l = 0; l < LAYERS; ++l) real_46[l] = real_73[l];
    Real w3000 = x2934;
    Real w3001 = x2936;
    Real w3002 = x2938;
    Real w3003 = x2923;
    Mask w3004 = x2656;
    for (int l = 0; l < 5; ++l) real_0[l] = real_15[l];
    for (int l = 0; l < LAYERS; ++l) real_45[l] = real_72[l];
    Real w3007 = x2973;
    Real w3008 = real_of(1.0);
    Real w3009 = real_of(0.0);
    Mask w3010 = x2994;
    for (int pass = 0; pass < 240; ++pass) {
        if (!any_lane(w3010)) break;
        // snow_ground._is_slow
        const Mask x3027 = (w3009 >= 40.0);
        const Mask x3028 = (w3009 < 60.0);
        const Mask x3029 = (x3027 & x3028);
        const Mask x3030 = (mask_of(false) | x3029);
        const Mask x3031 = (w3009 >= 80.0);
        const Mask x3032 = (w3009 < 120.0);
        const Mask x3033 = (x3031 & x3032);
        const Mask x3034 = (x3030 | x3033);
        const Mask x3035 = (w3009 >= 160.0);
        const Mask x3036 = (w3009 < 200.0);
        const Mask x3037 = (x3035 & x3036);
        const Mask x3038 = (x3034 | x3037);
        // snow_ground._iteration
        const Real x3039 = -x2552;
        const Real x3040 = select(x3038, x3039, w3002);
        // snow_ground._direction
        for (int l = 0; l < 4; ++l) real_106[l] = real_25[l];
        real_106[4] = real_of(0.0);
        real_20[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_20[l + 1] = real_25[l];
        const Real x3045 = seconds * x3040;
        // snow_layers.warmth, snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a3022 = real_107[l] - real_21[l];
            const Mask a3023 = (real_107[l] < 0.0);
            const Mask a3024 = (a3022 > 0.0);
            const Real a3025 = select(a3024, real_18[l], 0.0);
            const Real a3026 = select(a3023, real_22[l], a3025);
            const Real a3043 = real_106[l] + real_20[l];
            const Real a3044 = a3043 + in_row(l, 4, x2453);
            const Real a3046 = a3044 - in_row(l, 0, x3045);
            real_108[l] = a3026;
            real_109[l] = a3046;
        }
        // snow_ground._direction
        const Real x3050 = x2456 * real_108[4];
        const Real x3059 = -x2453;
        for (int l = 0; l < 4; ++l) {
            const Real a3048 = real_25[l] * real_108[l];
            const Real a3049 = -a3048;
            const Real a3057 = real_25[l] * real_108[l + 1];
            const Real a3058 = -a3057;
            real_110[l] = a3049;
            real_111[l] = a3058;
        }
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a3052 = -real_65[l + 1];
            const Real a3060 = -real_77[l];
            real_110[l + 5] = a3052;
            real_111[l + 5] = a3060;
        }
        // tridiagonal._solve
        real_110[4] = x3050;
        // snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a3053 = real_108[l] * real_109[l];
            const Real a3054 = a3053 + 1.0;
            const Real a3061 = -real_0[l];
            real_112[l] = a3054;
            real_113[l] = a3061;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a3011 = (real_76[l] < real_66[l]);
            const Mask a3012 = (real_76[l] > real_75[l]);
            const Mask a3013 = (a3011 & a3012);
            const Real a3014 = 2094000.0 * real_69[l];
            const Real a3015 = a3014 + 333500000.0;
            const Real a3016 = select(a3013, real_46[l], 1.0);
            const Real a3017 = a3015 / a3016;
            const Real a3018 = 2094000.0 * real_76[l];
            const Real a3019 = real_74[l] + a3018;
            const Real a3020 = select(a3013, a3017, 0.0);
            const Real a3021 = a3019 + a3020;
            const Real a3055 = a3021 + real_1[l];
            const Real a3056 = a3055 + real_77[l];
            const Real a3062 = -real_45[l];
            real_67[l] = a3019;
            real_33[l] = a3021;
            real_112[l + 5] = a3056;
            real_113[l + 5] = a3062;
        }
        // tridiagonal._solve
        real_111[4] = x3059;
        solve_tridiagonal<LAYERS + 5>(real_110, real_112, real_111, real_113, real_114);
        // snow_ground._iteration, snow_ground._stopped, snow_layers.warmth
        for (int l = 0; l < 5; ++l) {
            const Real a3068 = w3008 * real_114[l];
            const Real a3069 = real_107[l] + a3068;
            const Mask a3070 = (real_107[l] <= 0.0);
            const Mask a3071 = (a3069 > 0.0);
            const Mask a3072 = (a3070 & a3071);
            const Mask a3073 = (real_107[l] >= 0.0);
            const Mask a3074 = (a3069 < 0.0);
            const Mask a3075 = (a3073 & a3074);
            const Real a3076 = select(a3072, 1e-06, a3069);
            const Real a3077 = select(a3075, (-1e-06), a3076);
            const Mask a3078 = (real_107[l] <= real_21[l]);
            const Mask a3079 = (a3077 > real_21[l]);
            const Mask a3080 = (a3078 & a3079);
            const Mask a3081 = (real_107[l] >= real_21[l]);
            const Mask a3082 = (a3077 < real_21[l]);
            const Mask a3083 = (a3081 & a3082);
            const Real a3084 = real_21[l] + 1e-06;
            const Real a3085 = select(a3080, a3084, a3077);
            const Real a3086 = real_21[l] - 1e-06;
            const Real a3087 = select(a3083, a3086, a3085);
            const Real a3144 = select(w3010, a3087, real_107[l]);
            const Real a3149 = a3144 - real_21[l];
            const Mask a3150 = (a3144 < 0.0);
            const Mask a3151 = (a3149 > 0.0);
            const Real a3152 = a3144 * real_22[l];
            const Real a3153 = a3149 * real_18[l];
            const Real a3154 = select(a3151, a3153, 0.0);
            const Real a3155 = select(a3150, a3152, a3154);
            real_109[l] = a3144;
            real_108[l] = a3155;
        }
        // snow_skin.solve_skin
        const Real x3156 = x438 * real_108[0];
        const Real x3157 = x2549 + x3156;
        const Mask x3158 = (x3157 >= 0.0);
        const Real x3159 = at_most(w3000, 0.0);
        const Real x3160 = select(x3158, 0.0, x3159);
        const Real x3161 = real_108[0] - 1.0;
        const Real x3162 = at_least(x3161, (-270.0));
        const Real x3163 = at_most(x3162, (-150.0));
        const Real x3164 = maximum(x3160, x3163);
        // snow_skin.skin_flux
        const Real x3165 = x3164 + 273.15;
        const Real x3166 = x3164 - x468;
        // calm_air.coefficient
        const Real x3168 = x3166 * x460;
        const Real x3169 = -x3168;
        // calm_air.limited_richardson
        const Mask x3170 = (x3169 > 0.0);
        const Real x3171 = select(x3170, x3168, 0.0);
        const Real x3173 = x3171 * x514;
        const Real x3174 = -x3173;
        const Real x3175 = expm1(x3174);
        const Real x3177 = x3175 + 2.0;
        const Real x3178 = x3175 / x3177;
        const Real x3180 = numbers[LAYERS + 2] * x3178;
        const Real x3182 = select(x3170, x3180, x3168);
        const Real x3183 = -x3182;
        const Real x3184 = x3178 * x3178;
        const Real x3185 = 1.0 - x3184;
        const Real x3186 = select(x3170, x3185, 1.0);
        // calm_air.coefficient
        const Mask x3187 = (x3183 > 0.0);
        const Real x3188 = select(x3187, x3182, 0.0);
        const Real x3190 = x3188 * 5.0;
        const Real x3192 = 1.0 - x3190;
        const Real x3193 = sqrt(x3192);
        const Real x3194 = x3188 * 15.0;
        const Real x3196 = x3194 * x3193;
        const Real x3198 = 1.0 - x3196;
        const Real x3199 = 1 / x3198;
        const Real x3201 = x3199 * x3199;
        const Real x3203 = x3193 * 15.0;
        const Real x3204 = x3188 * 37.5;
        const Real x3206 = x3204 / x3193;
        const Real x3208 = x3203 - x3206;
        const Real x3209 = x3201 * x3208;
        const Real x3210 = -x3209;
        const Real x3211 = select(x3187, 0.0, x3182);
        const Mask x3212 = (x3211 > 1e-30);
        const Real x3213 = at_least(x3211, 1e-30);
        const Real x3214 = sqrt(x3213);
        const Real x3215 = select(x3212, x3214, 0.0);
        const Real x3216 = x463 * x3215;
        const Real x3217 = x3216 + 1.0;
        const Real x3218 = 1 / x3217;
        const Real x3219 = x3211 * 15.0;
        const Real x3220 = x3219 * x3218;
        const Real x3221 = x3220 + 1.0;
        const Real x3222 = x3218 * (-7.5);
        const Real x3223 = x3218 + 1.0;
        const Real x3224 = x3222 * x3223;
        const Real x3225 = select(x3187, x3210, x3224);
        const Real x3226 = x3225 * x3186;
        const Real x3227 = select(x3187, x3199, x3221);
        const Real x3228 = x457 * x3227;
        const Real x3229 = x2729 * x3226;
        // snow_skin.skin_flux
        const Real x3231 = x108 * x3228;
        const Real x3232 = x108 * x3229;
        const Real x3234 = x3165 * 461.0;
        const Real x3235 = 2830000.0 / x3234;
        const Real x3236 = x3164 / 273.15;
        const Real x3237 = x3236 * x3235;
        const Real x3238 = exp(x3237);
        const Real x3239 = x3238 * 611.0;
        const Real x3240 = x3239 * 0.378;
        const Real x3241 = forcing[3] - x3240;
        const Real x3242 = x3239 * 0.622;
        const Real x3243 = x3242 / x3241;
        const Real x3244 = x3235 / x3165;
        const Real x3245 = x3243 * x3244;
        const Real x3246 = forcing[3] / x3241;
        const Real x3247 = x3245 * x3246;
        const Real x3248 = x3243 - forcing[2];
        const Real x3249 = x3231 * 1004.5;
        const Real x3250 = x3249 + numbers[LAYERS + 4];
        const Real x3251 = x3165 * x3165;
        const Real x3252 = x3251 * x3165;
        const Real x3253 = x2541 * x3252;
        const Real x3254 = x3231 * x3248;
        const Real x3255 = x3232 * x3248;
        const Real x3257 = x3231 * x3247;
        const Real x3258 = x3257 - x3255;
        const Real x3259 = x3250 * x3166;
        const Real x3260 = x3232 * 1004.5;
        const Real x3262 = x3260 * x3166;
        const Real x3264 = x3250 - x3262;
        const Real x3265 = x3253 * x3165;
        const Real x3266 = x467 - x3265;
        const Real x3267 = x3266 - x3259;
        const Real x3268 = 2830000.0 * x3254;
        const Real x3269 = x3267 - x3268;
        const Real x3270 = x3253 * (-4.0);
        const Real x3271 = x3270 - x3264;
        const Real x3272 = 2830000.0 * x3258;
        const Real x3273 = x3271 - x3272;
        // snow_skin.solve_skin
        const Mask x3274 = ~x3158;
        const Mask x3275 = (x2451 & x3274);
        Real w3276 = x3164;
        Real w3277 = x3269;
        Real w3278 = x3273;
        Real w3279 = x3259;
        Real w3280 = x3254;
        Real w3281 = x3163;
        Real w3282 = real_of(0.0);
        Real w3283 = real_of(INFINITE);
        Mask w3284 = x3275;
        for (int pass = 0; pass < 60; ++pass) {
            if (!any_lane(w3284)) break;
            // snow_skin._closer
            const Real x3285 = w3276 - real_108[0];
            const Real x3286 = x438 * x3285;
            const Real x3287 = w3277 - x3286;
            const Mask x3288 = (x3287 > 0.0);
            const Real x3289 = select(x3288, w3276, w3281);
            const Real x3290 = select(x3288, w3282, w3276);
            const Real x3291 = x438 - w3278;
            const Real x3292 = at_least(x3291, 0.001);
            const Real x3293 = x3287 / x3292;
            const Real x3294 = w3276 + x3293;
            const Mask x3295 = (x3294 < x3289);
            const Mask x3296 = (x3294 > x3290);
            const Mask x3297 = (x3295 | x3296);
            const Real x3298 = magnitude(x3293);
            const Real x3299 = w3283 * 0.5;
            const Mask x3300 = (x3298 > x3299);
            const Mask x3301 = (x3297 | x3300);
            const Real x3302 = x3289 + x3290;
            const Real x3303 = x3302 * 0.5;
            const Real x3304 = select(x3301, x3303, x3294);
            const Real x3305 = select(w3284, x3304, w3276);
            const Real x3306 = x3305 - w3276;
            const Real x3307 = magnitude(x3306);
            // snow_skin.skin_flux
            const Real x3308 = x3305 + 273.15;
            const Real x3309 = x3305 - x468;
            // calm_air.coefficient
            const Real x3311 = x3309 * x460;
            const Real x3312 = -x3311;
            // calm_air.limited_richardson
            const Mask x3313 = (x3312 > 0.0);
            const Real x3314 = select(x3313, x3311, 0.0);
            const Real x3316 = x3314 * x514;
            const Real x3317 = -x3316;
            const Real x3318 = expm1(x3317);
            const Real x3320 = x3318 + 2.0;
            const Real x3321 = x3318 / x3320;
            const Real x3323 = numbers[LAYERS + 2] * x3321;
            const Real x3325 = select(x3313, x3323, x3311);
            const Real x3326 = -x3325;
            const Real x3327 = x3321 * x3321;
            const Real x3328 = 1.0 - x3327;
            const Real x3329 = select(x3313, x3328, 1.0);
            // calm_air.coefficient
            const Mask x3330 = (x3326 > 0.0);
            const Real x3331 = select(x3330, x3325, 0.0);
            const Real x3333 = x3331 * 5.0;
            const Real x3335 = 1.0 - x3333;
            const Real x3336 = sqrt(x3335);
            const Real x3337 = x3331 * 15.0;
            const Real x3339 = x3337 * x3336;
            const Real x3341 = 1.0 - x3339;
            const Real x3342 = 1 / x3341;
            const Real x3344 = x3342 * x3342;
            const Real x3346 = x3336 * 15.0;
            const Real x3347 = x3331 * 37.5;
            const Real x3349 = x3347 / x3336;
            const Real x3351 = x3346 - x3349;
            const Real x3352 = x3344 * x3351;
            const Real x3353 = -x3352;
            const Real x3354 = select(x3330, 0.0, x3325);
            const Mask x3355 = (x3354 > 1e-30);
            const Real x3356 = at_least(x3354, 1e-30);
            const Real x3357 = sqrt(x3356);
            const Real x3358 = select(x3355, x3357, 0.0);
            const Real x3359 = x463 * x3358;
            const Real x3360 = x3359 + 1.0;
            const Real x3361 = 1 / x3360;
            const Real x3362 = x3354 * 15.0;
            const Real x3363 = x3362 * x3361;
            const Real x3364 = x3363 + 1.0;
            const Real x3365 = x3361 * (-7.5);
            const Real x3366 = x3361 + 1.0;
            const Real x3367 = x3365 * x3366;
            const Real x3368 = select(x3330, x3353, x3367);
            const Real x3369 = x3368 * x3329;
            const Real x3370 = select(x3330, x3342, x3364);
            const Real x3371 = x457 * x3370;
            const Real x3372 = x2729 * x3369;
            // snow_skin.skin_flux
            const Real x3374 = x108 * x3371;
            const Real x3375 = x108 * x3372;
            const Real x3377 = x3308 * 461.0;
            const Real x3378 = 2830000.0 / x3377;
            const Real x3379 = x3305 / 273.15;
            const Real x3380 = x3379 * x3378;
            const Real x3381 = exp(x3380);
            const Real x3382 = x3381 * 611.0;
            const Real x3383 = x3382 * 0.378;
            const Real x3384 = forcing[3] - x3383;
            const Real x3385 = x3382 * 0.622;
            const Real x3386 = x3385 / x3384;
            const Real x3387 = x3378 / x3308;
            const Real x3388 = x3386 * x3387;
            const Real x3389 = forcing[3] / x3384;
            const Real x3390 = x3388 * x3389;
            const Real x3391 = x3386 - forcing[2];
            const Real x3392 = x3374 * 1004.5;
            const Real x3393 = x3392 + numbers[LAYERS + 4];
            const Real x3394 = x3308 * x3308;
            const Real x3395 = x3394 * x3308;
            const Real x3396 = x2541 * x3395;
            const Real x3397 = x3374 * x3391;
            const Real x3398 = x3375 * x3391;
            const Real x3400 = x3374 * x3390;
            const Real x3401 = x3400 - x3398;
            const Real x3402 = x3393 * x3309;
            const Real x3403 = x3375 * 1004.5;
            const Real x3405 = x3403 * x3309;
            const Real x3407 = x3393 - x3405;
            const Real x3408 = x3396 * x3308;
            const Real x3409 = x467 - x3408;
            const Real x3410 = x3409 - x3402;
            const Real x3411 = 2830000.0 * x3397;
            const Real x3412 = x3410 - x3411;
            const Real x3413 = x3396 * (-4.0);
            const Real x3414 = x3413 - x3407;
            const Real x3415 = 2830000.0 * x3401;
            const Real x3416 = x3414 - x3415;
            // snow_skin._closer
            const Real x3417 = select(w3284, x3307, w3283);
            const Mask x3418 = (x3307 >= 1e-09);
            const Mask x3419 = (w3284 & x3418);
            w3276 = x3305;
            w3277 = x3412;
            w3278 = x3416;
            w3279 = x3402;
            w3280 = x3397;
            w3281 = x3289;
            w3282 = x3290;
            w3283 = x3417;
            w3284 = x3419;
        }
        // snow_skin.solve_skin
        const Real x3420 = x438 - w3278;
        const Real x3421 = at_least(x3420, 0.001);
        const Real x3422 = at_least(real_108[0], 0.0);
        const Real x3423 = x3422 * 20.0;
        const Mask x3424 = (x3422 > 0.0);
        const Real x3425 = select(x3424, 20.0, 0.0);
        const Real x3426 = w3276 - real_108[0];
        const Real x3427 = x438 * x3426;
        const Real x3428 = select(x3158, x2549, x3427);
        const Real x3429 = x438 / x3421;
        const Real x3430 = w3278 * x3429;
        const Real x3431 = select(x3158, 0.0, x3430);
        const Real x3432 = select(x2451, w3276, 0.0);
        const Real x3433 = x3428 - x3423;
        const Real x3434 = select(x2451, x3433, 0.0);
        const Real x3435 = x3431 - x3425;
        const Real x3436 = select(x2451, x3435, 0.0);
        // enthalpy.enthalpy, snow_ground._iteration, enthalpy.layers_with, enthalpy.fusion_heat, enthalpy.at, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3088 = real_67[l] * real_69[l];
            const Real a3089 = real_76[l] * 333500000.0;
            const Real a3090 = a3088 + a3089;
            const Real a3091 = real_33[l] * real_114[l + 5];
            const Real a3092 = w3008 * a3091;
            const Real a3093 = a3090 + a3092;
            const Mask a3094 = (a3093 >= real_70[l]);
            const Mask a3095 = (a3093 <= real_59[l]);
            const Mask a3096 = ~a3094;
            const Mask a3097 = (a3095 & a3096);
            const Real a3098 = a3093 / 333500000.0;
            const Real a3099 = maximum(a3098, real_75[l]);
            const Real a3100 = minimum(a3099, real_66[l]);
            const Real a3101 = real_67[l] * real_78[l];
            const Real a3102 = a3101 + a3089;
            const Real a3103 = a3102 - a3093;
            const Real a3104 = 2094000.0 * real_78[l];
            const Real a3105 = a3104 + 333500000.0;
            const Real a3106 = real_67[l] * real_46[l];
            const Real a3107 = a3105 + a3106;
            const Real a3108 = a3103 / a3107;
            const Real a3109 = real_76[l] - a3108;
            const Mask a3110 = (a3103 > 0.0);
            const Real a3111 = maximum(real_76[l], a3100);
            const Real a3112 = a3100 + a3111;
            const Real a3113 = a3112 * 0.5;
            const Real a3114 = select(a3110, a3113, a3100);
            const Mask a3115 = (a3109 >= a3100);
            const Real a3116 = minimum(a3109, real_66[l]);
            const Real a3117 = select(a3115, a3116, a3114);
            const Real a3118 = select(a3097, real_75[l], a3117);
            const Real a3119 = select(a3094, real_66[l], a3118);
            const Real a3120 = a3119 * 333500000.0;
            const Real a3121 = a3093 - a3120;
            const Real a3122 = 2094000.0 * a3119;
            const Real a3123 = real_74[l] + a3122;
            const Real a3124 = a3121 / a3123;
            const Real a3125 = a3119 - numbers[l + 15 * LAYERS + 54];
            const Real a3126 = a3125 / real_79[l];
            const Real a3127 = at_least(a3126, 1e-12);
            const Real a3128 = log(a3127);
            const Real a3129 = numbers[l + LAYERS + 47] * a3128;
            const Real a3130 = numbers[l + 16 * LAYERS + 54] - a3129;
            const Real a3131 = at_most(a3130, 16.11809565095832);
            const Real a3132 = exp(a3131);
            const Real a3133 = numbers[l + LAYERS + 47] * a3132;
            const Real a3134 = a3127 * real_79[l];
            const Real a3135 = a3133 / a3134;
            const Real a3137 = a3132 * 0.008034787106446777;
            const Real a3139 = a3137 + numbers[l + 6 * LAYERS + 47];
            const Real a3140 = -a3139;
            const Real a3141 = a3135 * 0.008034787106446777;
            const Mask a3142 = (a3094 | a3097);
            const Real a3143 = select(a3142, a3124, a3140);
            const Real a3145 = select(w3010, a3143, real_69[l]);
            const Real a3146 = select(w3010, a3119, real_76[l]);
            const Real a3147 = select(w3010, a3140, real_78[l]);
            const Real a3148 = select(w3010, a3141, real_46[l]);
            real_80[l + 1] = a3145;
            real_44[l] = a3146;
            real_38[l] = a3147;
            real_64[l] = a3148;
        }
        // snow_ground._residuals
        const Real x3439 = real_108[4] - real_80[1];
        const Real x3440 = x2453 * x3439;
        for (int l = 0; l < 4; ++l) {
            const Real a3437 = real_108[l] - real_108[l + 1];
            const Real a3438 = real_25[l] * a3437;
            real_20[l] = a3438;
        }
        real_20[4] = real_of(0.0);
        real_106[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_106[l + 1] = real_20[l];
        const Real x3445 = seconds * x3434;
        // enthalpy._drop_from_above
        real_80[0] = real_of(0.0);
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_33[l] = real_80[l + 2];
        real_33[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x3463 = x2456 * real_108[4];
        // snow_ground._residuals, snow_ground._at
        Real a3467_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a3443 = real_20[l] - real_106[l];
            const Real a3444 = a3443 + in_row(l, 4, x3440);
            const Real a3446 = real_109[l] + real_23[l];
            const Real a3447 = a3446 + a3444;
            const Real a3448 = a3447 - in_row(l, 0, x3445);
            const Real a3466 = magnitude(a3448);
            a3467_last = a3467_last + a3466;
            real_115[l] = a3448;
            real_116[l] = a3466;
        }
        // snow_ground._at
        const Real x3468 = x439 * a3467_last;
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
        Real a3472_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3449 = 2094000.0 * real_44[l];
            const Real a3450 = real_74[l] + a3449;
            const Real a3451 = a3450 * real_80[l + 1];
            const Real a3452 = real_44[l] * 333500000.0;
            const Real a3453 = a3451 + a3452;
            const Real a3454 = a3453 - real_68[l];
            const Real a3456 = real_80[l + 1] - real_80[l];
            const Real a3457 = real_1[l] * a3456;
            const Real a3458 = a3454 + a3457;
            const Real a3460 = real_80[l + 1] - real_33[l];
            const Real a3461 = real_77[l] * a3460;
            const Real a3462 = a3458 + a3461;
            const Real a3465 = a3462 + in_row(l, 0, x3463);
            const Real a3470 = magnitude(a3465);
            const Real a3471 = numbers[l] * a3470;
            a3472_last = a3472_last + a3471;
            real_67[l] = a3465;
            real_35[l] = a3470;
        }
        // snow_ground._at
        const Real x3473 = a3472_last - x3468;
        // snow_ground._tolerance
        const Real x3476 = magnitude(x3432);
        const Real x3477 = magnitude(real_108[0]);
        const Real x3478 = x3476 + x3477;
        const Real x3479 = x2976 * x3478;
        Real a3480_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a3480_last = a3480_last + real_25[l];
        }
        const Real x3481 = a3480_last + x2453;
        Real a3483_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a3482 = magnitude(real_108[l]);
            a3483_last = maximum(a3483_last, a3482);
        }
        const Real x3484 = a3483_last + x2985;
        const Real x3485 = x3484 + 30.0;
        const Real x3486 = x3481 * x3485;
        const Real x3487 = x3486 + x3479;
        // snow_ground._at
        Mask a3475_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a3474 = (real_35[l] > real_36[l]);
            a3475_last = (a3475_last | a3474);
        }
        // snow_ground._tolerance, snow_ground._at
        Mask a3491_last = mask_of(false);
        for (int l = 0; l < 5; ++l) {
            const Real a3488 = real_21[l] + x3487;
            const Real a3489 = a3488 * 7.105427357601002e-15;
            const Mask a3490 = (real_116[l] > a3489);
            a3491_last = (a3491_last | a3490);
        }
        // snow_ground._at
        const Mask x3492 = (a3475_last | a3491_last);
        // snow_ground._iteration
        const Real x3493 = w3008 * 0.0001;
        const Real x3494 = 1.0 - x3493;
        const Real x3495 = x3494 * w3007;
        const Mask x3496 = (x3473 < x3495);
        const Mask x3497 = (w3009 < 5.0);
        const Mask x3498 = (x3496 | x3497);
        const Mask x3499 = (w3008 <= 0.0001);
        const Mask x3500 = (x3498 | x3499);
        const Mask x3501 = (x3500 | x3038);
        const Mask x3502 = (w3010 & x3501);
        const Real x3503 = w3008 * 2.0;
        const Real x3504 = at_most(x3503, 1.0);
        const Real x3505 = w3008 * 0.5;
        const Real x3506 = select(x3502, x3504, x3505);
        const Real x3507 = w3009 + 1.0;
        // snow_ground._is_slow
        const Mask x3508 = (x3507 >= 40.0);
        const Mask x3509 = (x3507 < 60.0);
        const Mask x3510 = (x3508 & x3509);
        const Mask x3511 = (mask_of(false) | x3510);
        const Mask x3512 = (x3507 >= 80.0);
        const Mask x3513 = (x3507 < 120.0);
        const Mask x3514 = (x3512 & x3513);
        const Mask x3515 = (x3511 | x3514);
        const Mask x3516 = (x3507 >= 160.0);
        const Mask x3517 = (x3507 < 200.0);
        const Mask x3518 = (x3516 & x3517);
        const Mask x3519 = (x3515 | x3518);
        // snow_ground._iteration
        const Mask x3520 = (x3038 | x3519);
        const Real x3521 = select(x3520, 1.0, x3506);
        const Real x3527 = select(x3502, x3432, w3000);
        const Real x3528 = select(x3502, x3434, w3001);
        const Real x3529 = select(x3502, x3436, w3002);
        const Real x3530 = select(x3502, x3421, w3003);
        const Mask x3531 = select(x3502, x3158, w3004);
        const Real x3534 = select(x3502, x3473, w3007);
        const Mask x3535 = select(x3502, x3492, w3010);
        const Real x3536 = select(w3010, x3521, w3008);
        const Real x3537 = real_of_mask(w3010);
        const Real x3538 = w3009 + x3537;
        const Mask x3539 = ~x3502;
        const Mask x3540 = (x3535 | x3539);
        const Mask x3541 = (w3010 & x3540);
        for (int l = 0; l < 5; ++l) {
            const Real a3522 = select(x3502, real_109[l], real_107[l]);
            const Real a3532 = select(x3502, real_115[l], real_0[l]);
            real_116[l] = a3522;
            real_108[l] = a3532;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3523 = select(x3502, real_80[l + 1], real_69[l]);
            const Real a3524 = select(x3502, real_44[l], real_76[l]);
            const Real a3525 = select(x3502, real_38[l], real_78[l]);
            const Real a3526 = select(x3502, real_64[l], real_46[l]);
            const Real a3533 = select(x3502, real_67[l], real_45[l]);
            real_35[l] = a3523;
            real_33[l] = a3524;
            real_47[l] = a3525;
            real_39[l] = a3526;
            real_50[l] = a3533;
        }
        for (int l = 0; l < 5; ++l) real_107[l] = real_116[l];
        for (int l = 0; l < LAYERS; ++l) real_69[l] = real_35[l];
        for (int l = 0; l < LAYERS; ++l) real_76[l] = real_33[l];
        for (int l = 0; l < LAYERS; ++l) real_78[l] = real_47[l];
        for (int l = 0; l < LAYERS; ++l) real_46[l] = real_39[l];
        for (int l = 0; l < 5; ++l) real_0[l] = real_108[l];
        for (int l = 0; l < LAYERS; ++l) real_45[l] = real_50[l];
        w3000 = x3527;
        w3001 = x3528;
        w3002 = x3529;
        w3003 = x3530;
        w3004 = x3531;
        w3007 = x3534;
        w3008 = x3536;
        w3009 = x3538;
        w3010 = x3541;
    }
    // snow_ground._tolerance
    const Real x3549 = magnitude(w3000);
    // snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a3542 = real_107[l] - real_21[l];
        const Mask a3543 = (real_107[l] < 0.0);
        const Mask a3544 = (a3542 > 0.0);
        const Real a3545 = real_107[l] * real_22[l];
        const Real a3546 = a3542 * real_18[l];
        const Real a3547 = select(a3544, a3546, 0.0);
        const Real a3548 = select(a3543, a3545, a3547);
        real_15[l] = a3548;
    }
    // snow_ground._tolerance
    const Real x3550 = magnitude(real_15[0]);
    const Real x3551 = x3549 + x3550;
    const Real x3552 = x2976 * x3551;
    Real a3553_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a3553_last = a3553_last + real_25[l];
    }
    const Real x3554 = a3553_last + x2453;
    Real a3556_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a3555 = magnitude(real_15[l]);
        a3556_last = maximum(a3556_last, a3555);
    }
    const Real x3557 = a3556_last + x2985;
    const Real x3558 = x3557 + 30.0;
    const Real x3559 = x3554 * x3558;
    const Real x3560 = x3559 + x3552;
    // snow_ground._tolerance, snow_ground._solution
    Mask a3567_last = mask_of(true);
    for (int l = 0; l < 5; ++l) {
        const Real a3561 = real_21[l] + x3560;
        const Real a3562 = a3561 * 7.105427357601002e-15;
        const Real a3563 = a3562 * 8.0;
        const Real a3565 = magnitude(real_0[l]);
        const Mask a3566 = (a3565 <= a3563);
        a3567_last = (a3567_last & a3566);
    }
    // snow_ground._solution
    Mask a3570_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        after[2 * LAYERS + l] = real_76[l];
        const Real a3564 = real_36[l] * 8.0;
        const Real a3568 = magnitude(real_45[l]);
        const Mask a3569 = (a3568 <= a3564);
        a3570_last = (a3570_last & a3569);
    }
    const Mask x3571 = (a3567_last & a3570_last);
    // snow_ground.advance_snow_ground
    const Real x3573 = select(x2451, w3000, 0.0);
    const Real x3574 = select(x2451, w3001, 0.0);
    const Real x3575 = real_15[4] - real_69[0];
    const Real x3576 = x437 * x3575;
    const Real x3577 = select(x2451, x3576, 0.0);
    // snow_ground.advance_snow_ground, ground_heat.heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3572 = select(x3571, real_69[l], NOT_A_NUMBER);
        const Real a3578 = a3572 + 273.15;
        after[l] = a3578;
        real_45[l] = a3572;
        real_36[l] = a3578;
    }
    // ground_heat.heat
    const Real x3580 = x2370 - real_36[0];
    Real a3582_last = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3579 = real_45[l] - real_45[l + 1];
        const Real a2396_1508 = real_104[l + 1] * 4200000.0;
        const Real a3581 = a2396_1508 * a3579;
        a3582_last = a3582_last + a3581;
    }
    results[LAYERS + 43] = a3582_last;
    const Real x3585 = x2450 * x3580;
    // snow_skin.skin_flux
    const Real x3603 = x3573 + 273.15;
    after[3 * LAYERS + 31] = x3603;
    const Real x3604 = x3573 - x468;
    // calm_air.coefficient
    const Real x3606 = x3604 * x460;
    const Real x3607 = -x3606;
    // calm_air.limited_richardson
    const Mask x3608 = (x3607 > 0.0);
    const Real x3609 = select(x3608, x3606, 0.0);
    const Real x3611 = x3609 * x514;
    const Real x3612 = -x3611;
    const Real x3613 = expm1(x3612);
    const Real x3615 = x3613 + 2.0;
    const Real x3616 = x3613 / x3615;
    const Real x3618 = numbers[LAYERS + 2] * x3616;
    const Real x3620 = select(x3608, x3618, x3606);
    const Real x3621 = -x3620;
    // calm_air.coefficient
    const Mask x3622 = (x3621 > 0.0);
    const Real x3623 = select(x3622, x3620, 0.0);
    const Real x3625 = x3623 * 5.0;
    const Real x3627 = 1.0 - x3625;
    const Real x3628 = sqrt(x3627);
    const Real x3629 = x3623 * 15.0;
    const Real x3631 = x3629 * x3628;
    const Real x3633 = 1.0 - x3631;
    const Real x3634 = 1 / x3633;
    const Real x3635 = select(x3622, 0.0, x3620);
    const Mask x3636 = (x3635 > 1e-30);
    const Real x3637 = at_least(x3635, 1e-30);
    const Real x3638 = sqrt(x3637);
    const Real x3639 = select(x3636, x3638, 0.0);
    const Real x3640 = x463 * x3639;
    const Real x3641 = x3640 + 1.0;
    const Real x3642 = 1 / x3641;
    const Real x3643 = x3635 * 15.0;
    const Real x3644 = x3643 * x3642;
    const Real x3645 = x3644 + 1.0;
    const Real x3646 = select(x3622, x3634, x3645);
    const Real x3647 = x457 * x3646;
    // snow_skin.skin_flux
    const Real x3648 = x108 * x3647;
    const Real x3649 = x3603 * 461.0;
    const Real x3650 = 2830000.0 / x3649;
    const Real x3651 = x3573 / 273.15;
    const Real x3652 = x3651 * x3650;
    const Real x3653 = exp(x3652);
    const Real x3654 = x3653 * 611.0;
    const Real x3655 = x3654 * 0.378;
    const Real x3656 = forcing[3] - x3655;
    const Real x3657 = x3654 * 0.622;
    const Real x3658 = x3657 / x3656;
    const Real x3659 = x3658 - forcing[2];
    const Real x3660 = x3648 * 1004.5;
    const Real x3661 = x3660 + numbers[LAYERS + 4];
    const Real x3662 = x3603 * x3603;
    const Real x3663 = x3662 * x3603;
    const Real x3664 = x2541 * x3663;
    const Real x3665 = x3648 * x3659;
    const Real x3666 = x3661 * x3604;
    const Real x3667 = x3664 * x3603;
    const Real x3668 = x467 - x3667;
    const Real x3669 = x3668 - x3666;
    const Real x3670 = 2830000.0 * x3665;
    const Real x3671 = x3669 - x3670;
    // layered_snow.close_snow
    const Real x3672 = seconds * x3665;
    const Real x3673 = x439 * x3672;
    const Real x3675 = select(x2451, x3673, 0.0);
    const Real x3676 = -x3675;
    // snow_water.with_vapour_exchange
    const Real x3677 = at_least(x3676, 0.0);
    const Real x3678 = at_least(x3675, 0.0);
    const Mask x3680 = (x407 > 0.0);
    const Real x3681 = select(x3680, x407, 1.0);
    // layered_snow.close_snow, snow_layers.liquid_water
    for (int l = 0; l < 5; ++l) {
        const Real a3586 = x439 * real_107[l];
        const Real a3588 = select(x2451, a3586, 0.0);
        const Real a3590 = a3588 / 333500.0;
        const Real a3591 = -a3590;
        const Real a3592 = at_least(a3591, 0.0);
        const Mask a3593 = (a3592 > real_17[l]);
        const Real a3594 = select(a3593, real_17[l], a3592);
        const Real a3595 = real_17[l] - a3594;
        const Mask a3596 = (real_19[l] > 0.0);
        const Real a3597 = select(a3596, real_19[l], 1.0);
        const Real a3598 = a3595 / a3597;
        const Mask a3599 = (a3598 > 1.0);
        const Real a3600 = select(a3599, 1.0, a3598);
        const Real a3601 = select(a3596, a3600, 0.0);
        const Real a3602 = a3601 * real_13[l];
        real_15[l] = a3588;
        real_0[l] = a3602;
    }
    // snow_water.with_vapour_exchange
    const Real x3682 = select(x3680, real_15[0], 0.0);
    const Real x3683 = -x3682;
    // snow_layers.liquid_water
    const Real x3684 = real_15[0] / 333500.0;
    const Real x3685 = -x3684;
    const Real x3686 = at_least(x3685, 0.0);
    const Mask x3687 = (x3686 > x407);
    const Real x3688 = select(x3687, x407, x3686);
    // snow_water.with_vapour_exchange
    const Real x3689 = x407 - x3688;
    const Mask x3690 = (x3677 > x3689);
    const Real x3691 = select(x3690, x3689, x3677);
    const Real x3692 = x3691 - x3678;
    const Mask x3693 = (x3689 > 0.0);
    // snow_layers.warmth
    const Real x3694 = x3681 * 2106.0;
    const Real x3695 = 1 / x3694;
    const Real x3696 = x3681 * 4218.0;
    const Real x3697 = 1 / x3696;
    const Real x3698 = x3681 * 333500.0;
    const Real x3699 = x3682 + x3698;
    const Real x3700 = -x3699;
    const Mask x3701 = (x3683 < 0.0);
    const Mask x3702 = (x3700 > 0.0);
    const Real x3703 = x3682 * x3695;
    const Real x3705 = x3699 * x3697;
    const Real x3707 = select(x3702, x3705, 0.0);
    const Real x3709 = select(x3701, x3703, x3707);
    const Real x3710 = -x3709;
    // snow_water.with_vapour_exchange
    const Real x3711 = at_most(x3710, 0.0);
    const Real x3712 = x3711 * 2106.0;
    const Real x3713 = x3692 * x3712;
    const Real x3714 = select(x3693, x3689, 1.0);
    const Real x3715 = x3692 / x3714;
    const Real x3716 = 1.0 - x3715;
    const Real x3717 = x3677 - x3691;
    const Real x3718 = x407 - x3692;
    const Real x3719 = real_15[0] + x3713;
    const Real x3720 = -x3719;
    const Real x3721 = real_0[0] * x3716;
    const Real x3722 = select(x3693, x3721, real_0[0]);
    const Real x3723 = x3691 / x3681;
    const Real x3724 = 1.0 - x3723;
    const Real x3725 = real_16[0] * x3724;
    const Mask x3726 = (real_14[1] > 0.0);
    const Real x3727 = select(x3726, real_14[1], 1.0);
    const Real x3728 = select(x3726, real_15[1], 0.0);
    const Real x3729 = -x3728;
    // snow_layers.liquid_water
    const Real x3730 = real_15[1] / 333500.0;
    const Real x3731 = -x3730;
    const Real x3732 = at_least(x3731, 0.0);
    const Mask x3733 = (x3732 > real_14[1]);
    const Real x3734 = select(x3733, real_14[1], x3732);
    // snow_water.with_vapour_exchange
    const Real x3735 = real_14[1] - x3734;
    const Mask x3736 = (x3717 > x3735);
    const Real x3737 = select(x3736, x3735, x3717);
    const Mask x3738 = (x3735 > 0.0);
    // snow_layers.warmth
    const Real x3739 = x3727 * 2106.0;
    const Real x3740 = 1 / x3739;
    const Real x3741 = x3727 * 4218.0;
    const Real x3742 = 1 / x3741;
    const Real x3743 = x3727 * 333500.0;
    const Real x3744 = x3728 + x3743;
    const Real x3745 = -x3744;
    const Mask x3746 = (x3729 < 0.0);
    const Mask x3747 = (x3745 > 0.0);
    const Real x3748 = x3728 * x3740;
    const Real x3750 = x3744 * x3742;
    const Real x3752 = select(x3747, x3750, 0.0);
    const Real x3754 = select(x3746, x3748, x3752);
    const Real x3755 = -x3754;
    // snow_water.with_vapour_exchange
    const Real x3756 = at_most(x3755, 0.0);
    const Real x3757 = x3756 * 2106.0;
    const Real x3758 = x3737 * x3757;
    const Real x3759 = select(x3738, x3735, 1.0);
    const Real x3760 = x3737 / x3759;
    const Real x3761 = 1.0 - x3760;
    const Real x3762 = x3692 + x3737;
    const Real x3763 = x3717 - x3737;
    const Real x3764 = x3713 + x3758;
    const Real x3765 = real_14[1] - x3737;
    const Real x3766 = real_15[1] + x3758;
    const Real x3767 = -x3766;
    const Real x3768 = real_0[1] * x3761;
    const Real x3769 = select(x3738, x3768, real_0[1]);
    const Real x3770 = x3737 / x3727;
    const Real x3771 = 1.0 - x3770;
    const Real x3772 = real_16[1] * x3771;
    const Mask x3773 = (real_14[2] > 0.0);
    const Real x3774 = select(x3773, real_14[2], 1.0);
    const Real x3775 = select(x3773, real_15[2], 0.0);
    const Real x3776 = -x3775;
    // snow_layers.liquid_water
    const Real x3777 = real_15[2] / 333500.0;
    const Real x3778 = -x3777;
    const Real x3779 = at_least(x3778, 0.0);
    const Mask x3780 = (x3779 > real_14[2]);
    const Real x3781 = select(x3780, real_14[2], x3779);
    // snow_water.with_vapour_exchange
    const Real x3782 = real_14[2] - x3781;
    const Mask x3783 = (x3763 > x3782);
    const Real x3784 = select(x3783, x3782, x3763);
    const Mask x3785 = (x3782 > 0.0);
    // snow_layers.warmth
    const Real x3786 = x3774 * 2106.0;
    const Real x3787 = 1 / x3786;
    const Real x3788 = x3774 * 4218.0;
    const Real x3789 = 1 / x3788;
    const Real x3790 = x3774 * 333500.0;
    const Real x3791 = x3775 + x3790;
    const Real x3792 = -x3791;
    const Mask x3793 = (x3776 < 0.0);
    const Mask x3794 = (x3792 > 0.0);
    const Real x3795 = x3775 * x3787;
    const Real x3797 = x3791 * x3789;
    const Real x3799 = select(x3794, x3797, 0.0);
    const Real x3801 = select(x3793, x3795, x3799);
    const Real x3802 = -x3801;
    // snow_water.with_vapour_exchange
    const Real x3803 = at_most(x3802, 0.0);
    const Real x3804 = x3803 * 2106.0;
    const Real x3805 = x3784 * x3804;
    const Real x3806 = select(x3785, x3782, 1.0);
    const Real x3807 = x3784 / x3806;
    const Real x3808 = 1.0 - x3807;
    const Real x3809 = x3762 + x3784;
    const Real x3810 = x3763 - x3784;
    const Real x3811 = x3764 + x3805;
    const Real x3812 = real_14[2] - x3784;
    const Real x3813 = real_15[2] + x3805;
    const Real x3814 = -x3813;
    const Real x3815 = real_0[2] * x3808;
    const Real x3816 = select(x3785, x3815, real_0[2]);
    const Real x3817 = x3784 / x3774;
    const Real x3818 = 1.0 - x3817;
    const Real x3819 = real_16[2] * x3818;
    const Mask x3820 = (real_14[3] > 0.0);
    const Real x3821 = select(x3820, real_14[3], 1.0);
    const Real x3822 = select(x3820, real_15[3], 0.0);
    const Real x3823 = -x3822;
    // snow_layers.liquid_water
    const Real x3824 = real_15[3] / 333500.0;
    const Real x3825 = -x3824;
    const Real x3826 = at_least(x3825, 0.0);
    const Mask x3827 = (x3826 > real_14[3]);
    const Real x3828 = select(x3827, real_14[3], x3826);
    // snow_water.with_vapour_exchange
    const Real x3829 = real_14[3] - x3828;
    const Mask x3830 = (x3810 > x3829);
    const Real x3831 = select(x3830, x3829, x3810);
    const Mask x3832 = (x3829 > 0.0);
    // snow_layers.warmth
    const Real x3833 = x3821 * 2106.0;
    const Real x3834 = 1 / x3833;
    const Real x3835 = x3821 * 4218.0;
    const Real x3836 = 1 / x3835;
    const Real x3837 = x3821 * 333500.0;
    const Real x3838 = x3822 + x3837;
    const Real x3839 = -x3838;
    const Mask x3840 = (x3823 < 0.0);
    const Mask x3841 = (x3839 > 0.0);
    const Real x3842 = x3822 * x3834;
    const Real x3844 = x3838 * x3836;
    const Real x3846 = select(x3841, x3844, 0.0);
    const Real x3848 = select(x3840, x3842, x3846);
    const Real x3849 = -x3848;
    // snow_water.with_vapour_exchange
    const Real x3850 = at_most(x3849, 0.0);
    const Real x3851 = x3850 * 2106.0;
    const Real x3852 = x3831 * x3851;
    const Real x3853 = select(x3832, x3829, 1.0);
    const Real x3854 = x3831 / x3853;
    const Real x3855 = 1.0 - x3854;
    const Real x3856 = x3809 + x3831;
    const Real x3857 = x3810 - x3831;
    const Real x3858 = x3811 + x3852;
    const Real x3859 = real_14[3] - x3831;
    const Real x3860 = real_15[3] + x3852;
    const Real x3861 = -x3860;
    const Real x3862 = real_0[3] * x3855;
    const Real x3863 = select(x3832, x3862, real_0[3]);
    const Real x3864 = x3831 / x3821;
    const Real x3865 = 1.0 - x3864;
    const Real x3866 = real_16[3] * x3865;
    const Mask x3867 = (real_14[4] > 0.0);
    const Real x3868 = select(x3867, real_14[4], 1.0);
    const Real x3869 = select(x3867, real_15[4], 0.0);
    const Real x3870 = -x3869;
    // snow_layers.liquid_water
    const Real x3871 = real_15[4] / 333500.0;
    const Real x3872 = -x3871;
    const Real x3873 = at_least(x3872, 0.0);
    const Mask x3874 = (x3873 > real_14[4]);
    const Real x3875 = select(x3874, real_14[4], x3873);
    // snow_water.with_vapour_exchange
    const Real x3876 = real_14[4] - x3875;
    const Mask x3877 = (x3857 > x3876);
    const Real x3878 = select(x3877, x3876, x3857);
    const Mask x3879 = (x3876 > 0.0);
    // snow_layers.warmth
    const Real x3880 = x3868 * 2106.0;
    const Real x3881 = 1 / x3880;
    const Real x3882 = x3868 * 4218.0;
    const Real x3883 = 1 / x3882;
    const Real x3884 = x3868 * 333500.0;
    const Real x3885 = x3869 + x3884;
    const Real x3886 = -x3885;
    const Mask x3887 = (x3870 < 0.0);
    const Mask x3888 = (x3886 > 0.0);
    const Real x3889 = x3869 * x3881;
    const Real x3891 = x3885 * x3883;
    const Real x3893 = select(x3888, x3891, 0.0);
    const Real x3895 = select(x3887, x3889, x3893);
    const Real x3896 = -x3895;
    // snow_water.with_vapour_exchange
    const Real x3897 = at_most(x3896, 0.0);
    const Real x3898 = x3897 * 2106.0;
    const Real x3899 = x3878 * x3898;
    const Real x3900 = select(x3879, x3876, 1.0);
    const Real x3901 = x3878 / x3900;
    const Real x3902 = 1.0 - x3901;
    const Real x3903 = x3856 + x3878;
    const Real x3904 = x3858 + x3899;
    const Real x3905 = real_14[4] - x3878;
    const Real x3906 = real_15[4] + x3899;
    const Real x3907 = -x3906;
    const Real x3908 = real_0[4] * x3902;
    const Real x3909 = select(x3879, x3908, real_0[4]);
    const Real x3910 = x3878 / x3868;
    const Real x3911 = 1.0 - x3910;
    const Real x3912 = real_16[4] * x3911;
    // snow_water.<genexpr>
    real_16[0] = x3718;
    real_16[1] = x3765;
    real_16[2] = x3812;
    real_16[3] = x3859;
    real_16[4] = x3905;
    real_0[0] = x3720;
    real_0[1] = x3767;
    real_0[2] = x3814;
    real_0[3] = x3861;
    real_0[4] = x3907;
    real_15[0] = x3722;
    real_15[1] = x3769;
    real_15[2] = x3816;
    real_15[3] = x3863;
    real_15[4] = x3909;
    real_14[0] = x3725;
    real_14[1] = x3772;
    real_14[2] = x3819;
    real_14[3] = x3866;
    real_14[4] = x3912;
    // snow_layers.liquid_water
    const Real x3917 = real_0[0] / 333500.0;
    const Real x3918 = at_least(x3917, 0.0);
    const Mask x3919 = (x3918 > real_16[0]);
    const Real x3920 = select(x3919, real_16[0], x3918);
    // snow_water.percolated
    const Real x3921 = real_16[0] - x3920;
    const Mask x3922 = (x3921 > 0.0);
    const Real x3923 = select(x3922, x3921, 1.0);
    const Real x3924 = x3921 / x3923;
    const Real x3925 = at_most(x3924, 1.0);
    const Real x3926 = select(x3922, x3925, 0.0);
    const Real x3927 = x3926 * real_15[0];
    const Real x3928 = x3921 / 917.0;
    const Mask x3929 = (x3927 < x3928);
    const Real x3930 = select(x3929, x3928, x3927);
    // snow_properties.held_by_pores
    const Real x3931 = numbers[LAYERS + 21] * 1000.0;
    // snow_properties._pores
    const Real x3932 = x3930 - x3928;
    const Real x3933 = at_least(x3932, 0.0);
    // snow_properties.held_by_pores
    const Real x3934 = x3931 * x3933;
    // snow_water.percolated
    const Real x3935 = x3920 - x3934;
    const Real x3936 = at_least(x3935, 0.0);
    const Mask x3937 = (x3920 > 0.0);
    const Real x3938 = select(x3937, x3920, 1.0);
    const Real x3939 = x3936 / x3938;
    const Real x3940 = real_0[0] * x3939;
    const Real x3941 = select(x3937, x3940, 0.0);
    const Mask x3942 = (real_16[0] > 0.0);
    const Real x3943 = select(x3942, real_16[0], 1.0);
    const Real x3944 = x3936 / x3943;
    const Real x3945 = real_16[0] - x3936;
    const Real x3946 = real_0[0] - x3941;
    const Real x3947 = 1.0 - x3944;
    const Real x3948 = real_14[0] * x3947;
    const Real x3949 = real_16[1] + x3936;
    const Real x3950 = real_0[1] + x3941;
    // snow_layers.liquid_water
    const Real x3951 = x3950 / 333500.0;
    const Real x3952 = at_least(x3951, 0.0);
    const Mask x3953 = (x3952 > x3949);
    const Real x3954 = select(x3953, x3949, x3952);
    // snow_water.percolated
    const Real x3955 = x3949 - x3954;
    // snow_layers.liquid_water
    const Real x3956 = real_0[1] / 333500.0;
    const Real x3957 = at_least(x3956, 0.0);
    const Mask x3958 = (x3957 > real_16[1]);
    const Real x3959 = select(x3958, real_16[1], x3957);
    // snow_water.percolated
    const Real x3960 = real_16[1] - x3959;
    const Mask x3961 = (x3960 > 0.0);
    const Real x3962 = select(x3961, x3960, 1.0);
    const Real x3963 = x3955 / x3962;
    const Real x3964 = at_most(x3963, 1.0);
    const Real x3965 = select(x3961, x3964, 0.0);
    const Real x3966 = x3965 * real_15[1];
    const Real x3967 = x3955 / 917.0;
    const Mask x3968 = (x3966 < x3967);
    const Real x3969 = select(x3968, x3967, x3966);
    // snow_properties._pores
    const Real x3970 = x3969 - x3967;
    const Real x3971 = at_least(x3970, 0.0);
    // snow_properties.held_by_pores
    const Real x3972 = x3931 * x3971;
    // snow_water.percolated
    const Real x3973 = x3954 - x3972;
    const Real x3974 = at_least(x3973, 0.0);
    const Mask x3975 = (x3954 > 0.0);
    const Real x3976 = select(x3975, x3954, 1.0);
    const Real x3977 = x3974 / x3976;
    const Real x3978 = x3950 * x3977;
    const Real x3979 = select(x3975, x3978, 0.0);
    const Mask x3980 = (x3949 > 0.0);
    const Real x3981 = select(x3980, x3949, 1.0);
    const Real x3982 = x3974 / x3981;
    const Real x3983 = x3949 - x3974;
    const Real x3984 = x3950 - x3979;
    const Real x3985 = 1.0 - x3982;
    const Real x3986 = real_14[1] * x3985;
    const Real x3987 = real_16[2] + x3974;
    const Real x3988 = real_0[2] + x3979;
    // snow_layers.liquid_water
    const Real x3989 = x3988 / 333500.0;
    const Real x3990 = at_least(x3989, 0.0);
    const Mask x3991 = (x3990 > x3987);
    const Real x3992 = select(x3991, x3987, x3990);
    // snow_water.percolated
    const Real x3993 = x3987 - x3992;
    // snow_layers.liquid_water
    const Real x3994 = real_0[2] / 333500.0;
    const Real x3995 = at_least(x3994, 0.0);
    const Mask x3996 = (x3995 > real_16[2]);
    const Real x3997 = select(x3996, real_16[2], x3995);
    // snow_water.percolated
    const Real x3998 = real_16[2] - x3997;
    const Mask x3999 = (x3998 > 0.0);
    const Real x4000 = select(x3999, x3998, 1.0);
    const Real x4001 = x3993 / x4000;
    const Real x4002 = at_most(x4001, 1.0);
    const Real x4003 = select(x3999, x4002, 0.0);
    const Real x4004 = x4003 * real_15[2];
    const Real x4005 = x3993 / 917.0;
    const Mask x4006 = (x4004 < x4005);
    const Real x4007 = select(x4006, x4005, x4004);
    // snow_properties._pores
    const Real x4008 = x4007 - x4005;
    const Real x4009 = at_least(x4008, 0.0);
    // snow_properties.held_by_pores
    const Real x4010 = x3931 * x4009;
    // snow_water.percolated
    const Real x4011 = x3992 - x4010;
    const Real x4012 = at_least(x4011, 0.0);
    const Mask x4013 = (x3992 > 0.0);
    const Real x4014 = select(x4013, x3992, 1.0);
    const Real x4015 = x4012 / x4014;
    const Real x4016 = x3988 * x4015;
    const Real x4017 = select(x4013, x4016, 0.0);
    const Mask x4018 = (x3987 > 0.0);
    const Real x4019 = select(x4018, x3987, 1.0);
    const Real x4020 = x4012 / x4019;
    const Real x4021 = x3987 - x4012;
    const Real x4022 = x3988 - x4017;
    const Real x4023 = 1.0 - x4020;
    const Real x4024 = real_14[2] * x4023;
    const Real x4025 = real_16[3] + x4012;
    const Real x4026 = real_0[3] + x4017;
    // snow_layers.liquid_water
    const Real x4027 = x4026 / 333500.0;
    const Real x4028 = at_least(x4027, 0.0);
    const Mask x4029 = (x4028 > x4025);
    const Real x4030 = select(x4029, x4025, x4028);
    // snow_water.percolated
    const Real x4031 = x4025 - x4030;
    // snow_layers.liquid_water
    const Real x4032 = real_0[3] / 333500.0;
    const Real x4033 = at_least(x4032, 0.0);
    const Mask x4034 = (x4033 > real_16[3]);
    const Real x4035 = select(x4034, real_16[3], x4033);
    // snow_water.percolated
    const Real x4036 = real_16[3] - x4035;
    const Mask x4037 = (x4036 > 0.0);
    const Real x4038 = select(x4037, x4036, 1.0);
    const Real x4039 = x4031 / x4038;
    const Real x4040 = at_most(x4039, 1.0);
    const Real x4041 = select(x4037, x4040, 0.0);
    const Real x4042 = x4041 * real_15[3];
    const Real x4043 = x4031 / 917.0;
    const Mask x4044 = (x4042 < x4043);
    const Real x4045 = select(x4044, x4043, x4042);
    // snow_properties._pores
    const Real x4046 = x4045 - x4043;
    const Real x4047 = at_least(x4046, 0.0);
    // snow_properties.held_by_pores
    const Real x4048 = x3931 * x4047;
    // snow_water.percolated
    const Real x4049 = x4030 - x4048;
    const Real x4050 = at_least(x4049, 0.0);
    const Mask x4051 = (x4030 > 0.0);
    const Real x4052 = select(x4051, x4030, 1.0);
    const Real x4053 = x4050 / x4052;
    const Real x4054 = x4026 * x4053;
    const Real x4055 = select(x4051, x4054, 0.0);
    const Mask x4056 = (x4025 > 0.0);
    const Real x4057 = select(x4056, x4025, 1.0);
    const Real x4058 = x4050 / x4057;
    const Real x4059 = x4025 - x4050;
    const Real x4060 = x4026 - x4055;
    const Real x4061 = 1.0 - x4058;
    const Real x4062 = real_14[3] * x4061;
    const Real x4063 = real_16[4] + x4050;
    const Real x4064 = real_0[4] + x4055;
    // snow_layers.liquid_water
    const Real x4065 = x4064 / 333500.0;
    const Real x4066 = at_least(x4065, 0.0);
    const Mask x4067 = (x4066 > x4063);
    const Real x4068 = select(x4067, x4063, x4066);
    // snow_water.percolated
    const Real x4069 = x4063 - x4068;
    // snow_layers.liquid_water
    const Real x4070 = real_0[4] / 333500.0;
    const Real x4071 = at_least(x4070, 0.0);
    const Mask x4072 = (x4071 > real_16[4]);
    const Real x4073 = select(x4072, real_16[4], x4071);
    // snow_water.percolated
    const Real x4074 = real_16[4] - x4073;
    const Mask x4075 = (x4074 > 0.0);
    const Real x4076 = select(x4075, x4074, 1.0);
    const Real x4077 = x4069 / x4076;
    const Real x4078 = at_most(x4077, 1.0);
    const Real x4079 = select(x4075, x4078, 0.0);
    const Real x4080 = x4079 * real_15[4];
    const Real x4081 = x4069 / 917.0;
    const Mask x4082 = (x4080 < x4081);
    const Real x4083 = select(x4082, x4081, x4080);
    // snow_properties._pores
    const Real x4084 = x4083 - x4081;
    const Real x4085 = at_least(x4084, 0.0);
    // snow_properties.held_by_pores
    const Real x4086 = x3931 * x4085;
    // snow_water.percolated
    const Real x4087 = x4068 - x4086;
    const Real x4088 = at_least(x4087, 0.0);
    const Mask x4089 = (x4068 > 0.0);
    const Real x4090 = select(x4089, x4068, 1.0);
    const Real x4091 = x4088 / x4090;
    const Real x4092 = x4064 * x4091;
    const Real x4093 = select(x4089, x4092, 0.0);
    const Mask x4094 = (x4063 > 0.0);
    const Real x4095 = select(x4094, x4063, 1.0);
    const Real x4096 = x4088 / x4095;
    const Real x4097 = x4063 - x4088;
    const Real x4098 = x4064 - x4093;
    const Real x4099 = 1.0 - x4096;
    const Real x4100 = real_14[4] * x4099;
    // snow_water.<genexpr>
    real_14[0] = x3945;
    real_14[1] = x3983;
    real_14[2] = x4021;
    real_14[3] = x4059;
    real_14[4] = x4097;
    real_15[0] = x3946;
    real_15[1] = x3984;
    real_15[2] = x4022;
    real_15[3] = x4060;
    real_15[4] = x4098;
    real_16[0] = x3930;
    real_16[1] = x3969;
    real_16[2] = x4007;
    real_16[3] = x4045;
    real_16[4] = x4083;
    real_0[0] = x3948;
    real_0[1] = x3986;
    real_0[2] = x4024;
    real_0[3] = x4062;
    real_0[4] = x4100;
    // layered_snow.close_snow
    const Real x4105 = select(x2451, x440, 1.0);
    const Real x4106 = x4105 * seconds;
    const Real x4107 = x3903 / x4106;
    const Real x4108 = x4107 * 2830000.0;
    const Real x4109 = select(x2451, x4108, 0.0);
    const Real x4110 = x3671 + x3666;
    const Real x4111 = x3665 * 2830000.0;
    const Real x4112 = x4110 + x4111;
    const Real x4113 = x4112 - x3574;
    const Real x4114 = x4088 + x470;
    const Real x4115 = x4093 + x471;
    const Real x4139 = x4113 - x4109;
    const Real x4140 = select(x2451, x4139, 0.0);
    const Real x4141 = x439 * x3574;
    const Real x4143 = x439 * x3577;
    const Real x4145 = x469 - x4115;
    const Real x4146 = x4145 - x3904;
    // layered_snow_step.layered_snow_step
    const Real x4147 = x3903 / seconds;
    // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth, layered_snow_step.layered_snow_step
    Real a4148_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        after[3 * LAYERS + 20 + l] = real_16[l];
        const Mask a4116 = (real_14[l] > 0.0);
        const Real a4117 = select(a4116, real_14[l], 1.0);
        const Real a4118 = real_15[l] / 333500.0;
        const Real a4119 = at_least(a4118, 0.0);
        const Mask a4120 = (a4119 > real_14[l]);
        const Real a4121 = select(a4120, real_14[l], a4119);
        after[3 * LAYERS + 10 + l] = a4121;
        const Real a4122 = select(a4116, real_15[l], 0.0);
        const Real a4123 = a4117 * 2106.0;
        const Real a4124 = 1 / a4123;
        const Real a4125 = a4117 * 4218.0;
        const Real a4126 = 1 / a4125;
        const Real a4127 = a4117 * 333500.0;
        const Real a4128 = a4122 - a4127;
        const Mask a4129 = (a4122 < 0.0);
        const Mask a4130 = (a4128 > 0.0);
        const Real a4131 = a4122 * a4124;
        const Real a4132 = a4128 * a4126;
        const Real a4133 = select(a4130, a4132, 0.0);
        const Real a4134 = select(a4129, a4131, a4133);
        const Real a4135 = real_14[l] - a4121;
        after[3 * LAYERS + 5 + l] = a4135;
        const Real a4136 = a4134 + 273.15;
        after[3 * LAYERS + 15 + l] = a4136;
        const Real a4137 = real_0[l] / a4117;
        const Real a4138 = select(a4116, a4137, 0.0);
        after[3 * LAYERS + 25 + l] = a4138;
        a4148_last = a4148_last + a4135;
        real_107[l] = a4121;
        real_19[l] = a4135;
        real_17[l] = a4136;
    }
    // layered_snow_step.layered_snow_step
    const Mask x4149 = (a4148_last > 0.0);
    // air.emission
    const Real x4150 = x3662 * x3662;
    const Real x4151 = x4150 * 5.67e-08;
    // layered_snow_step.emitted
    const Real x4152 = numbers[LAYERS + 19] * x4151;
    // surface_balance.skin_temperature
    const Real x4153 = x2372 * real_36[0];
    const Real x4154 = x2370 + x4153;
    const Real x4155 = x4154 / x2373;
    // surface_balance.emitted
    const Real x4156 = x4155 - x2355;
    const Real x4157 = x2358 * x4156;
    const Real x4158 = x2362 + x4157;
    // layered_snow_step.of_cell
    const Real x4159 = x439 * x4152;
    const Real x4161 = x472 * x4158;
    const Real x4162 = x4161 - x4159;
    results[LAYERS + 35] = x4162;
    const Real x4163 = x439 * numbers[LAYERS + 19];
    const Real x4165 = x472 * x496;
    const Real x4166 = x4165 - x4163;
    after[3 * LAYERS + 34] = x4166;
    // layered_snow_step.skin
    const Real x4167 = x4166 * 5.67e-08;
    const Real x4168 = x4162 / x4167;
    const Real x4169 = sqrt(x4168);
    const Real x4170 = sqrt(x4169);
    after[3 * LAYERS] = x4170;
    // layered_snow_step.layered_snow_step
    const Real x4171 = x4114 / 1000.0;
    results[LAYERS + 14] = x4171;
    const Real x4172 = x2258 + x4171;
    after[3 * LAYERS + 2] = x4172;
    Real a4174_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a4173 = real_19[l] + real_107[l];
        a4174_last = a4174_last + a4173;
    }
    const Real x4175 = a4174_last / 1000.0;
    after[3 * LAYERS + 3] = x4175;
    Real a4176_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a4176_last = a4176_last + real_16[l];
    }
    after[3 * LAYERS + 4] = a4176_last;
    const Mask x4177 = (x26 > 0.0);
    // snow.snow_age
    const Real x4178 = state[3 * LAYERS + 32] + seconds;
    const Real x4179 = select(x4177, 0.0, x4178);
    const Real x4180 = select(x4149, x4179, state[3 * LAYERS + 32]);
    after[3 * LAYERS + 32] = x4180;
    // layered_snow_step.of_cell
    const Real x4181 = x439 * x189;
    const Real x4183 = x472 * x493;
    const Real x4184 = x4183 - x4181;
    after[3 * LAYERS + 33] = x4184;
    // snow_free_ground.specific_humidity
    const Real x4185 = 1 / x1363;
    const Real x4186 = x4185 * 1004.5;
    // snow_free_ground.rate
    const Real x4187 = x1396 + x1399;
    const Real x4188 = x4187 + a1413_last;
    const Real x4189 = x4188 * 1000.0;
    const Real x4190 = x4189 - x1418;
    // snow_free_ground.specific_humidity
    const Real x4191 = x4190 * x4186;
    const Real x4192 = forcing[2] + x4191;
    after[3 * LAYERS + 39] = x4192;
    // layered_snow_step._fluxes
    Real a4193_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a4193_last = a4193_last + real_107[l];
    }
    const Real x4194 = a4193_last + x4114;
    Real a4195_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a101_2060 = x74 * state[l + 3 * LAYERS + 10];
        a4195_last = a4195_last + a101_2060;
    }
    const Real x4196 = a4195_last - x400;
    const Real x4197 = x4194 - x4196;
    const Real x4198 = x1420 + x4147;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x4199 = x472 * 2501000.0;
    const Real x4200 = x439 * 2830000.0;
    const Real x4202 = x4199 - x4200;
    // layered_snow_step._fluxes
    const Real x4203 = x4198 * x4202;
    results[0] = x4203;
    // layered_snow_step.latent_heat
    const Real x4204 = x439 * x4109;
    const Real x4206 = x2299 - x4204;
    results[1] = x4206;
    results[LAYERS + 40] = x4206;
    // layered_snow_step._fluxes
    const Real x4207 = x2297 - x1419;
    const Real x4208 = x4207 + x4147;
    results[2] = x4208;
    // layered_snow_step.sensible_heat
    const Real x4209 = x4155 - x11;
    const Real x4210 = x1363 * x4209;
    // layered_snow_step.of_cell
    const Real x4211 = x439 * x4140;
    const Real x4213 = x472 * x4210;
    const Real x4214 = x4213 - x4211;
    results[3] = x4214;
    results[LAYERS + 36] = x4214;
    // layered_snow_step.into_soil
    const Real x4215 = x3585 - x4143;
    results[4] = x4215;
    results[LAYERS + 41] = x4215;
    // layered_snow_step._fluxes
    const Real x4216 = x2246 * 2501000000.0;
    results[5] = x4216;
    const Real x4217 = x1415 * 2501000000.0;
    results[6] = x4217;
    const Real x4218 = a2262_last * 2501000000.0;
    results[7] = x4218;
    const Real x4220 = x4147 * 2830000.0;
    results[LAYERS + 8] = x4220;
    const Real x4221 = x4171 / seconds;
    quantities[4 * LAYERS + 12] = x4221;
    const Real x4222 = x1439 + x4221;
    results[LAYERS + 11] = x4222;
    // layered_snow_step.precipitation_heat
    const Real x4223 = x4155 - forcing[1];
    const Real x4224 = x858 * x4223;
    const Real x4225 = x472 * x4224;
    results[LAYERS + 15] = x4225;
    results[LAYERS + 37] = x4225;
    // layered_snow_step._fluxes
    const Real x4226 = x4197 * 333500.0;
    const Real x4227 = x4226 / seconds;
    results[LAYERS + 17] = x4227;
    // layered_snow_step.of_cell
    const Real x4228 = x439 * x467;
    const Real x4230 = x472 * x854;
    const Real x4231 = x4230 - x4228;
    results[LAYERS + 18] = x4231;
    // layered_snow_step._budget
    const Real x4232 = x26 * seconds;
    const Real x4233 = x4232 - x400;
    const Real x4234 = x4233 / 1000.0;
    results[LAYERS + 26] = x4234;
    const Real x4235 = x3903 / 1000.0;
    results[LAYERS + 27] = x4235;
    const Real x4236 = x4184 * forcing[4];
    results[LAYERS + 33] = x4236;
    const Real x4237 = 1.0 - x4166;
    const Real x4238 = x4237 * forcing[5];
    const Real x4239 = x4238 + x4162;
    results[LAYERS + 34] = x4239;
    const Real x4240 = x4143 - x4141;
    results[LAYERS + 38] = x4240;
    const Real x4241 = x4146 / seconds;
    results[LAYERS + 39] = x4241;
    // enthalpy.fusion_heat, layered_snow_step._fluxes, layered_snow_step._budget, diagnostics.ice_content, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a4245_last = real_of(0.0);
    Real a4249_last = real_of(1.0);
    Real a4250_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3583 = 2094000.0 * real_45[l];
        const Real a3584 = a3583 + 333500000.0;
        results[2 * LAYERS + 44 + l] = a3584;
        const Real a4219 = real_63[l] * 2501000000.0;
        results[8 + l] = a4219;
        const Real a4242 = real_76[l] - real_49[l];
        results[3 * LAYERS + 44 + l] = a4242;
        const Real a4243 = real_66[l] - real_76[l];
        quantities[l] = a4243;
        const Real a4244 = real_36[l] - 273.15;
        a4245_last = a4245_last + numbers[l];
        const Real a4245 = a4245_last;
        const Real a1463_2126 = numbers[l] * 0.5;
        const Real a4246 = a4245 - a1463_2126;
        const Mask a4247 = (a4244 >= 0.0);
        const Real a4248 = real_of_mask(a4247);
        a4249_last = a4249_last * a4248;
        const Real a4249 = a4249_last;
        a4250_last = a4250_last + a4249;
        real_69[l] = a3584;
        real_46[l] = a4242;
        real_78[l] = a4243;
        real_72[l] = a4244;
        real_73[l] = a4246;
    }
    // diagnostics.crossing_depth
    const Index x4251 = index_of_real(a4250_last);
    const Index x4252 = at_most(x4251, (LAYERS - 1));
    const Index x4253 = x4252 - 1;
    const Index x4254 = at_least(x4253, 0);
    const Real x4255 = pick(real_72, x4254);
    const Real x4256 = pick(real_72, x4252);
    const Real x4257 = pick(real_73, x4254);
    const Real x4258 = pick(real_73, x4252);
    const Mask x4259 = (x4255 > x4256);
    const Real x4260 = x4255 - x4256;
    const Real x4261 = select(x4259, x4260, 1.0);
    const Real x4262 = x4258 - x4257;
    const Real x4263 = x4262 * x4255;
    const Real x4264 = x4263 / x4261;
    const Real x4265 = x4257 + x4264;
    const Mask x4266 = (x4251 == 0);
    const Real x4267 = select(x4266, 0.0, x4265);
    const Mask x4268 = (x4251 == LAYERS);
    Real a4269_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a4269_last = a4269_last + numbers[l];
    }
    const Real x4270 = select(x4268, a4269_last, x4267);
    quantities[LAYERS] = x4270;
    // balances.column_water
    const Real x4271 = x1436 + x4172;
    const Real x4272 = x4271 + x4175;
    // balances.soil_water
    Real a4274_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4273 = real_66[l] * numbers[l];
        quantities[LAYERS + 4 + l] = a4273;
        a4274_last = a4274_last + a4273;
        real_73[l] = a4273;
    }
    // balances.column_water
    const Real x4275 = a4274_last + x4272;
    quantities[LAYERS + 1] = x4275;
    // balances.soil_water
    Real a4276_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a4276_last = a4276_last + real_73[l];
    }
    quantities[LAYERS + 2] = a4276_last;
    // diagnostics.layer_ice, diagnostics.soil_ice
    Real a4278_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4277 = real_78[l] * numbers[l];
        quantities[3 * LAYERS + 4 + l] = a4277;
        a4278_last = a4278_last + a4277;
    }
    quantities[LAYERS + 3] = a4278_last;
    // air.emission
    const Real x4280 = x4170 * x4170;
    const Real x4281 = x4280 * x4280;
    const Real x4282 = x4281 * 5.67e-08;
    // diagnostics.surface_emission
    const Real x4283 = x4166 * x4282;
    // diagnostics.net_radiation
    const Real x4284 = x4231 - x4283;
    quantities[4 * LAYERS + 4] = x4284;
    // diagnostics.snowfall
    const Real x4285 = x4234 / seconds;
    quantities[4 * LAYERS + 5] = x4285;
    // balances.evaporated_water
    const Real x4286 = x4216 + x4217;
    const Real x4287 = x4286 + x4218;
    // balances._depth
    const Real x4288 = seconds / 2501000000.0;
    const Real x4289 = x4287 * x4288;
    const Real x4290 = seconds / 2830000000.0;
    const Real x4291 = x4220 * x4290;
    // balances.evaporated_water
    const Real x4292 = x4289 + x4291;
    const Real x4293 = seconds * x1424;
    const Real x4294 = x4292 - x4293;
    // diagnostics.net_evaporation
    const Real x4295 = x4294 / seconds;
    quantities[4 * LAYERS + 6] = x4295;
    // diagnostics.potential_evaporation
    const Real x4296 = x4202 * 1000.0;
    const Real x4297 = x4203 / x4296;
    quantities[4 * LAYERS + 7] = x4297;
    // diagnostics._evaporated
    const Real x4298 = x4216 / 2501000000.0;
    quantities[4 * LAYERS + 8] = x4298;
    const Real x4299 = x4217 / 2501000000.0;
    quantities[4 * LAYERS + 9] = x4299;
    const Real x4300 = x4218 / 2501000000.0;
    quantities[4 * LAYERS + 10] = x4300;
    // diagnostics.snow_sublimation
    const Real x4301 = x4220 / 2830000000.0;
    quantities[4 * LAYERS + 11] = x4301;
    // diagnostics.infiltration
    const Real x4302 = x4222 - x2261;
    quantities[4 * LAYERS + 14] = x4302;
    // diagnostics.total_runoff
    const Real x4303 = x2261 + real_104[LAYERS];
    quantities[4 * LAYERS + 15] = x4303;
    // balances.water_gain
    const Real x4304 = seconds * forcing[6];
    const Real x4305 = x4304 / 1000.0;
    quantities[4 * LAYERS + 16] = x4305;
    // balances.water_loss
    const Real x4306 = seconds * x4303;
    const Real x4307 = x4294 + x4306;
    quantities[4 * LAYERS + 17] = x4307;
    // diagnostics.layer_liquid_water, balances.soil_water
    Real a4308_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4279 = real_76[l] * numbers[l];
        quantities[2 * LAYERS + 4 + l] = a4279;
        a4308_last = a4308_last + real_73[l];
    }
    // balances.column_water
    const Real x4309 = a4308_last + x4272;
    const Real x4310 = state[3 * LAYERS + 1] + state[3 * LAYERS + 2];
    const Real x4311 = x4310 + state[3 * LAYERS + 3];
    // balances.soil_water
    Real a4313_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4312 = state[l + LAYERS] * numbers[l];
        a4313_last = a4313_last + a4312;
    }
    // balances.column_water
    const Real x4314 = a4313_last + x4311;
    // balances.water_residual
    const Real x4315 = x4309 - x4314;
    const Real x4316 = x4305 - x4307;
    const Real x4317 = x4315 - x4316;
    quantities[4 * LAYERS + 18] = x4317;
    // balances.surface_energy_residual
    const Real x4318 = x4231 - x4214;
    const Real x4319 = x4318 - x4206;
    const Real x4320 = x4319 - x4215;
    const Real x4321 = x4320 - x4240;
    const Real x4322 = x4321 - x4225;
    const Real x4323 = x4322 - x4162;
    const Mask x4324 = (mask_of(false) & mask_of(false));
    const Real x4325 = select(x4324, 0.0, x4323);
    quantities[4 * LAYERS + 20] = x4325;
    // balances.soil_energy_residual
    Real a4329_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4326 = real_36[l] - state[l];
        const Real a4327 = real_32[l] * numbers[l];
        const Real a4328 = a4327 * a4326;
        a4329_last = a4329_last + a4328;
    }
    const Real x4330 = a4329_last / seconds;
    const Real x4337 = x4215 - x2384;
    // balances.phase_change_heat, balances.soil_energy_residual
    Real a4336_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4331 = real_69[l] * numbers[l];
        const Real a4332 = a4331 / seconds;
        const Real a4334 = a4332 * real_46[l];
        a4336_last = a4336_last - a4334;
    }
    // balances.soil_energy_residual
    const Real x4338 = x4337 + a4336_last;
    const Real x4339 = x4338 + a3582_last;
    const Real x4340 = x4330 - x4339;
    quantities[4 * LAYERS + 21] = x4340;
    // state.snow_layers_of
    const Real x4341 = x4175 * 1000.0;
    // snow_layers.spread
    const Mask x4342 = (x4341 > 0.0);
    const Mask x4343 = (a4176_last > 0.0);
    const Mask x4344 = (x4342 & x4343);
    Real a4345_last = real_of(0.0);
    Real a4346_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a4173_2228 = real_19[l] + real_107[l];
        a4345_last = a4345_last + a4173_2228;
        a4346_last = a4346_last + real_16[l];
    }
    const Mask x4347 = (a4345_last > 0.0);
    const Mask x4348 = (a4346_last > 0.0);
    const Mask x4349 = (x4347 & x4348);
    const Mask x4350 = (x4344 & x4349);
    const Real x4351 = select(x4349, a4345_last, 1.0);
    const Real x4352 = x4341 / x4351;
    const Real x4353 = select(x4350, x4352, 0.0);
    const Mask x4354 = ~x4349;
    const Mask x4355 = (x4344 & x4354);
    const Real x4356 = select(x4355, a4176_last, 1.0);
    // snow_layers.<listcomp>
    const Real x4357 = x4356 + 0.5;
    const Real x4358 = 1 / x4357;
    const Real x4359 = x4358 * 0.1;
    const Real x4360 = x4356 + 1.0;
    const Real x4361 = 1 / x4360;
    const Real x4362 = x4361 * 0.2;
    const Real x4363 = x4356 + 0.25;
    const Real x4364 = 1 / x4363;
    const Real x4365 = x4364 * 0.05;
    // snow_layers.layer_shares
    const Real x4366 = x4359 + x4362;
    const Real x4367 = x4366 + x4359;
    const Real x4368 = x4367 + x4365;
    const Real x4369 = 1.0 - x4368;
    real_16[0] = x4359;
    real_16[1] = x4362;
    real_16[2] = x4369;
    real_16[3] = x4359;
    real_16[4] = x4365;
    // snow_layers.spread
    const Real x4372 = at_most(x4170, 273.15);
    // snow_layers.spread, snow_layers.content_of, balances._snow_heat
    Real a4386_last = real_of(0.0);
    Real a4387_last = real_of(0.0);
    Real a4388_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a4371 = select(x4355, real_16[l], 0.0);
        const Real a4373 = select(x4350, real_17[l], 273.15);
        const Real a4374 = x4353 * real_19[l];
        const Real a4375 = a4371 * x4341;
        const Real a4376 = a4374 + a4375;
        const Real a4377 = x4353 * real_107[l];
        const Real a4378 = select(x4355, x4372, a4373);
        const Real a4379 = a4376 * 2106.0;
        const Real a4380 = a4377 * 4218.0;
        const Real a4381 = a4379 + a4380;
        const Real a4382 = a4378 - 273.15;
        const Real a4383 = a4381 * a4382;
        const Real a4384 = a4377 * 333500.0;
        const Real a4385 = a4383 + a4384;
        a4386_last = a4386_last + a4385;
        const Real a65_2254 = state[l + 3 * LAYERS + 5] + state[l + 3 * LAYERS + 10];
        a4387_last = a4387_last + a65_2254;
        a4388_last = a4388_last + state[l + 3 * LAYERS + 20];
    }
    // snow_layers.spread
    const Mask x4389 = (a4387_last > 0.0);
    const Mask x4390 = (a4388_last > 0.0);
    const Mask x4391 = (x4389 & x4390);
    const Mask x4392 = (x64 & x4391);
    const Real x4393 = select(x4391, a4387_last, 1.0);
    const Real x4394 = x61 / x4393;
    const Real x4395 = select(x4392, x4394, 0.0);
    const Mask x4396 = ~x4391;
    const Mask x4397 = (x64 & x4396);
    const Real x4398 = select(x4397, state[3 * LAYERS + 4], 1.0);
    // snow_layers.<listcomp>
    const Real x4399 = x4398 + 0.5;
    const Real x4400 = 1 / x4399;
    const Real x4401 = x4400 * 0.1;
    const Real x4402 = x4398 + 1.0;
    const Real x4403 = 1 / x4402;
    const Real x4404 = x4403 * 0.2;
    const Real x4405 = x4398 + 0.25;
    const Real x4406 = 1 / x4405;
    const Real x4407 = x4406 * 0.05;
    // snow_layers.layer_shares
    const Real x4408 = x4401 + x4404;
    const Real x4409 = x4408 + x4401;
    const Real x4410 = x4409 + x4407;
    const Real x4411 = 1.0 - x4410;
    real_16[0] = x4401;
    real_16[1] = x4404;
    real_16[2] = x4411;
    real_16[3] = x4401;
    real_16[4] = x4407;
    // snow_layers.spread, snow_layers.content_of, balances._snow_heat
    Real a4427_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a4413 = select(x4397, real_16[l], 0.0);
        const Real a4414 = select(x4392, state[l + 3 * LAYERS + 15], 273.15);
        const Real a4415 = x4395 * state[l + 3 * LAYERS + 5];
        const Real a4416 = a4413 * x61;
        const Real a4417 = a4415 + a4416;
        const Real a4418 = x4395 * state[l + 3 * LAYERS + 10];
        const Real a4419 = select(x4397, x96, a4414);
        const Real a4420 = a4417 * 2106.0;
        const Real a4421 = a4418 * 4218.0;
        const Real a4422 = a4420 + a4421;
        const Real a4423 = a4419 - 273.15;
        const Real a4424 = a4422 * a4423;
        const Real a4425 = a4418 * 333500.0;
        const Real a4426 = a4424 + a4425;
        a4427_last = a4427_last + a4426;
    }
    // balances.snow_energy_residual
    const Real x4428 = a4386_last - a4427_last;
    const Real x4429 = x4428 / seconds;
    const Real x4430 = x4240 + x4241;
    const Real x4431 = x4429 - x4430;
    quantities[4 * LAYERS + 22] = x4431;
    // balances.snow_base_mismatch
    const Real x4432 = x4215 - x4215;
    quantities[4 * LAYERS + 23] = x4432;
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
