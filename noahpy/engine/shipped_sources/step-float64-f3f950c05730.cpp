// From the code of digest da2611aa825ddd5cebc76ea38d7bd320520d123ddc28e321426c91b4f2df1195.
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
    // implicit_water._change
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1775 = seconds * real_69[l];
        const Real a1776 = -a1775;
        const Real a1777 = seconds * real_51[l + 1];
        const Real a1778 = -a1777;
        real_59[l] = a1776;
        real_56[l] = a1778;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1769 = real_35[l] + in_row(l, 0, w1417);
        const Real a1770 = a1769 + real_69[l];
        const Real a1771 = a1770 + real_51[l];
        const Real a1772 = seconds * a1771;
        const Real a1773 = real_71[l] + a1772;
        const Real a1779 = -real_45[l];
        real_62[l] = a1773;
        real_66[l] = a1779;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_59, real_62, real_56, real_66, real_71);
    // implicit_water._changed
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1781 = real_69[l] * real_71[l];
        const Real a1782 = real_51[l] * real_71[l];
        real_66[l] = a1781;
        real_62[l] = a1782;
    }
    const Real x1783 = -real_62[0];
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1784 = real_66[l] - real_62[l + 1];
        real_104[l + 1] = a1784;
    }
    real_104[0] = x1783;
    real_104[LAYERS] = real_66[LAYERS - 1];
    const Real x1787 = w1417 * real_71[0];
    const Real x1788 = w1410 + x1787;
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a1786 = real_80[l] + real_104[l];
        real_105[l] = a1786;
    }
    // implicit_water._limited
    const Real x1791 = minimum(real_105[0], x996);
    const Real x1792 = at_least(x1788, 0.0);
    const Real x1793 = minimum(x1792, x969);
    // implicit_water.<genexpr>
    real_105[0] = x1791;
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a1797 = select(w1425, real_105[l], 0.0);
        real_104[l] = a1797;
    }
    results[LAYERS + 13] = real_104[LAYERS];
    results[LAYERS + 31] = real_104[LAYERS];
    const Real x1798 = select(w1425, x1793, 0.0);
    // water_flow.__call__
    const Real x1806 = x996 - real_104[0];
    const Real x1807 = seconds * x1806;
    const Mask x1808 = (x1807 > numbers[LAYERS + 10]);
    const Real x1809 = select(x1808, numbers[LAYERS + 10], x1807);
    const Real x1810 = at_least(x1809, 0.0);
    const Real x1812 = x1810 / seconds;
    const Real x1813 = x1806 - x1812;
    results[LAYERS + 12] = x1813;
    // implicit_water._changed, implicit_water._limited, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, step_parts.from_soil_of, soil_heat.thermal_conductivity, soil_heat.blended_kersten
    Real a1814_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1789 = real_35[l] * real_71[l];
        const Real a1790 = real_74[l] + a1789;
        const Real a1794 = at_least(a1790, 0.0);
        const Real a1795 = minimum(a1794, real_30[l]);
        const Real a1799 = select(w1425, a1795, 0.0);
        const Real a1800 = seconds / numbers[l];
        const Real a1801 = a1799 + in_row(l, 0, x1798);
        const Real a1802 = real_104[l] - real_104[l + 1];
        const Real a1803 = a1802 - a1801;
        const Real a1804 = a1800 * a1803;
        const Real a1805 = state[l + 2 * LAYERS] + a1804;
        const Real a1811 = a1805 + real_1[l];
        after[LAYERS + l] = a1811;
        a1814_last = a1814_last + a1799;
        const Real a1815 = a1811 / numbers[l + 2 * LAYERS + 47];
        const Real a1816 = a1805 / a1811;
        const Real a1817 = a1816 * numbers[l + 2 * LAYERS + 47];
        const Real a1818 = a1817 * (-1.3505762785178115);
        const Real a1819 = numbers[l + 13 * LAYERS + 54] + a1818;
        const Real a1820 = exp(a1819);
        const Real a1821 = numbers[l + 14 * LAYERS + 54] * a1815;
        const Real a35_818 = numbers[l + 14 * LAYERS + 54] - 1.0;
        const Real a1822 = a35_818 * a1815;
        const Real a1823 = a1822 + 1.0;
        const Real a1824 = a1821 / a1823;
        const Real a1825 = a1815 * 4.6;
        const Real a1826 = a1815 * 3.6;
        const Real a1827 = a1826 + 1.0;
        const Real a1828 = a1825 / a1827;
        const Real a1829 = log10(a1815);
        const Real a1830 = a1829 + 1.0;
        const Real a1831 = at_least(a1830, 0.0);
        const Real a1832 = select(flags[l + 4], a1828, a1831);
        const Real a1833 = a1811 - a1805;
        const Real a1834 = a1833 / 0.001;
        const Real a1835 = at_least(a1834, 0.0);
        const Real a1836 = at_most(a1835, 1.0);
        const Real a1837 = a1836 * a1836;
        const Real a1838 = a1836 * 2.0;
        const Real a1839 = 3.0 - a1838;
        const Real a1840 = a1837 * a1839;
        const Real a1841 = a1824 - a1832;
        const Real a1842 = a1840 * a1841;
        const Real a1843 = a1832 + a1842;
        const Real a1844 = a1820 - numbers[l + 12 * LAYERS + 54];
        const Real a1845 = a1843 * a1844;
        const Real a1846 = a1845 + numbers[l + 12 * LAYERS + 54];
        real_66[l] = a1799;
        real_62[l] = a1800;
        real_51[l] = a1805;
        real_69[l] = a1811;
        real_45[l] = a1846;
    }
    // layered_snow_step.conduct
    const Real x1847 = real_45[0] * x853;
    // step_parts.from_ground
    const Real x1848 = x1798 + x970;
    const Real x1849 = x1848 + a1814_last;
    const Real x1850 = x1849 * 1000.0;
    // step_parts.heat
    const Real x1851 = x1850 * 2501000.0;
    const Real x1852 = x1851 - x976;
    // layered_snow_step.conduct
    const Real x1853 = select(x473, x472, 1.0);
    const Real x1854 = x1852 / x1853;
    const Real x1855 = select(x473, x1854, 0.0);
    // soil_heat.volumetric_heat_capacity
    const Real x1856 = real_51[0] * 4200000.0;
    const Real x1857 = 1.0 - numbers[2 * LAYERS + 47];
    const Real x1858 = x1857 * 2000000.0;
    const Real x1859 = x1856 + x1858;
    const Real x1860 = numbers[2 * LAYERS + 47] - real_69[0];
    const Real x1861 = x1860 * 1004.0;
    const Real x1862 = x1859 + x1861;
    const Real x1863 = real_69[0] - real_51[0];
    const Real x1864 = x1863 * 2106000.0;
    const Real x1865 = x1862 + x1864;
    // soil_heat.ground_admittance
    const Real x1866 = x1865 * 0.5;
    const Real x1867 = x1866 * numbers[0];
    const Real x1868 = x1867 / seconds;
    const Real x1869 = x1868 * x1868;
    const Real x1870 = x1865 * real_45[0];
    const Real x1871 = x1870 / seconds;
    const Real x1872 = x1869 + x1871;
    const Real x1873 = sqrt(x1872);
    const Real x1874 = x1868 + x1873;
    // snow.into_warming_ground
    const Real x1875 = x1847 / x1874;
    const Real x1876 = x0 + x1875;
    // surface_balance.around
    const Real x1877 = x918 * 5.67e-08;
    const Real x1878 = x19 * forcing[1];
    const Real x1879 = x1877 * x1878;
    const Real x1880 = x861 + x855;
    const Real x1881 = x1880 + x1879;
    // surface_balance.emitted
    const Real x1882 = 0.0 - forcing[1];
    const Real x1883 = x1879 * x1882;
    const Real x1884 = x870 + x1883;
    // surface_balance.around
    const Real x1885 = x851 - x1884;
    const Real x1886 = x1885 - x1855;
    const Real x1887 = x861 * x11;
    const Real x1888 = x1886 + x1887;
    const Real x1889 = x855 * forcing[1];
    const Real x1890 = x1888 + x1889;
    const Real x1891 = x1890 / x1881;
    // snow.conductance
    const Real x1892 = x1847 / x1876;
    // surface_balance.around
    const Real x1893 = x1892 / x1881;
    // surface_balance.skin_temperature
    const Real x1894 = x1893 * state[0];
    const Real x1895 = x1891 + x1894;
    const Real x1896 = x1893 + 1.0;
    const Real x1897 = x1895 / x1896;
    // surface_balance.around
    const Real x1898 = x1897 * x1897;
    const Real x1899 = x1898 * x1897;
    const Real x1900 = x1877 * x1899;
    const Real x1901 = x1880 + x1900;
    // air.emission
    const Real x1902 = x1898 * x1898;
    const Real x1903 = x1902 * 5.67e-08;
    // surface_balance.emitted
    const Real x1904 = x844 * x1903;
    const Real x1905 = 0.0 - x1897;
    const Real x1906 = x1900 * x1905;
    const Real x1907 = x1904 + x1906;
    // surface_balance.around
    const Real x1908 = x851 - x1907;
    const Real x1909 = x1908 - x1855;
    const Real x1910 = x1909 + x1887;
    const Real x1911 = x1910 + x1889;
    const Real x1912 = x1911 / x1901;
    const Real x1913 = x1892 / x1901;
    // surface_balance.skin_temperature
    const Real x1914 = x1913 * state[0];
    const Real x1915 = x1912 + x1914;
    const Real x1916 = x1913 + 1.0;
    const Real x1917 = x1915 / x1916;
    // surface_balance.around
    const Real x1918 = x1917 * x1917;
    const Real x1919 = x1918 * x1917;
    const Real x1920 = x1877 * x1919;
    const Real x1921 = x1880 + x1920;
    // air.emission
    const Real x1922 = x1918 * x1918;
    const Real x1923 = x1922 * 5.67e-08;
    // surface_balance.emitted
    const Real x1924 = x844 * x1923;
    const Real x1925 = 0.0 - x1917;
    const Real x1926 = x1920 * x1925;
    const Real x1927 = x1924 + x1926;
    // surface_balance.around
    const Real x1928 = x851 - x1927;
    const Real x1929 = x1928 - x1855;
    const Real x1930 = x1929 + x1887;
    const Real x1931 = x1930 + x1889;
    const Real x1932 = x1931 / x1921;
    // snow.conductance
    const Real x1933 = x1847 / x0;
    // surface_balance.around
    const Real x1934 = x1933 / x1921;
    // surface_balance.top
    const Real x1935 = x1934 + 1.0;
    const Real x1936 = x0 / x0;
    const Real x1937 = x1935 * x1936;
    // ground_heat.series_conductance
    real_71[0] = real_45[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_71[l + 1] = real_45[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1015_911 = numbers[l] * 0.5;
        const Real a1939 = a1015_911 / real_71[l];
        real_35[l] = a1939;
    }
    // soil_heat.conductance
    const Real x1942 = x0 * x1937;
    const Real x1943 = x1847 / x1942;
    // soil_heat.__call__
    const Real x1944 = state[LAYERS - 1] - numbers[LAYERS + 8];
    const Real x1945 = real_45[LAYERS - 1] * x1944;
    const Real x1946 = x1945 / numbers[LAYERS + 46];
    results[LAYERS + 42] = x1946;
    // ground_heat.series_conductance, ground_heat.ground_equations
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1940 = real_35[l] + real_35[l + 1];
        const Real a1941 = 1 / a1940;
        const Real a1958 = real_104[l + 1] * 4200000.0;
        const Real a1962 = at_least(a1958, 0.0);
        const Real a1963 = -a1958;
        const Real a1964 = at_least(a1963, 0.0);
        const Real a1967 = a1941 + a1962;
        const Real a1968 = a1941 + a1964;
        real_45[l + 1] = a1967;
        real_71[l] = a1968;
    }
    // ground_heat.ground_equations
    real_45[0] = x1943;
    real_71[LAYERS - 1] = real_of(0.0);
    const Real x1978 = x1932 - 273.15;
    // ground_heat.ground_equations, ground_heat.mixed_capacity, soil_heat.volumetric_heat_capacity, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1947 = state[l] - 273.15;
        const Real a1948 = numbers[l + 17 * LAYERS + 54] - 2000000.0;
        const Real a1949 = 1.0 - numbers[l + 2 * LAYERS + 47];
        const Real a1950 = a1949 * 2000000.0;
        const Real a1951 = numbers[l + 2 * LAYERS + 47] - real_69[l];
        const Real a1952 = a1951 * 1004.0;
        const Real a1953 = a1950 + a1952;
        const Real a1954 = real_69[l] * 2106000.0;
        const Real a1955 = a1953 + a1954;
        const Real a1956 = a1949 * a1948;
        const Real a1957 = a1955 + a1956;
        const Real a1959 = real_51[l] - state[l + 2 * LAYERS];
        const Real a1960 = a1959 * 4200000.0;
        const Real a1961 = a1957 - a1960;
        const Real a1965 = 2094000.0 * real_51[l];
        const Real a1966 = a1961 + a1965;
        results[LAYERS + 44 + l] = a1966;
        const Real a1969 = a1966 * a1947;
        const Real a1970 = real_51[l] * 333500000.0;
        const Real a1971 = a1969 + a1970;
        const Real a1972 = real_62[l] * in_row(l, LAYERS - 1, x1946);
        const Real a1973 = a1971 - a1972;
        const Real a1975 = real_62[l] * real_45[l];
        const Real a1977 = real_62[l] * real_71[l];
        const Real a1979 = (-99.99999999999997) + numbers[l + 6 * LAYERS + 47];
        const Real a1980 = a1979 / 0.008034787106446777;
        const Real a1981 = -a1980;
        const Mask a1982 = (a1981 < numbers[l + 3 * LAYERS + 47]);
        const Real a1983 = select(a1982, numbers[l + 3 * LAYERS + 47], a1981);
        const Real a1984 = numbers[l + 3 * LAYERS + 47] / a1983;
        const Real a1985 = log(a1984);
        const Real a1986 = a1985 / numbers[l + LAYERS + 47];
        const Real a1987 = exp(a1986);
        const Real a1988 = numbers[l + 2 * LAYERS + 47] - numbers[l + 15 * LAYERS + 54];
        const Real a1989 = a1988 * a1987;
        const Real a1990 = numbers[l + 15 * LAYERS + 54] + a1989;
        const Real a1991 = numbers[l + 15 * LAYERS + 54] + 0.001;
        const Mask a1992 = (a1990 < a1991);
        const Real a1993 = select(a1992, a1991, a1990);
        const Real a1994 = real_69[l] - numbers[l + 15 * LAYERS + 54];
        const Real a1995 = a1994 / a1988;
        const Real a1996 = at_least(a1995, 1e-12);
        const Real a1997 = log(a1996);
        const Real a1998 = numbers[l + LAYERS + 47] * a1997;
        const Real a1999 = numbers[l + 16 * LAYERS + 54] - a1998;
        const Real a2000 = at_most(a1999, 16.11809565095832);
        const Real a2001 = exp(a2000);
        const Real a2003 = a2001 * 0.008034787106446777;
        const Real a2005 = a2003 + numbers[l + 6 * LAYERS + 47];
        const Real a2006 = -a2005;
        const Mask a2007 = ((-99.99999999999997) >= a2006);
        const Mask a2008 = (a1993 > real_69[l]);
        const Real a2009 = select(a2008, real_69[l], a1993);
        const Real a2010 = select(a2007, real_69[l], a2009);
        real_35[l] = a1947;
        real_74[l] = a1961;
        real_30[l] = a1966;
        real_1[l] = a1973;
        real_68[l] = a1975;
        real_77[l] = a1977;
        real_79[l] = a1988;
        real_78[l] = a2005;
        real_76[l] = a2006;
        real_75[l] = a2010;
    }
    // ground_heat.with_exchange
    const Real x2011 = x472 * real_68[0];
    const Real x2012 = x472 * x1943;
    // snow_ground._equations
    const Mask x2013 = (x440 > 0.0);
    result_flags[0] = x2013;
    const Real x2014 = seconds * x437;
    const Real x2015 = select(x2013, x2014, 0.0);
    const Real x2016 = x439 * x2015;
    const Real x2018 = x2016 / numbers[0];
    const Real x2020 = x2011 * x1978;
    const Real x2022 = x2011 - x2018;
    // enthalpy.heat_problem
    const Real x2025 = magnitude(real_of(0.0));
    // snow_ground._equations, enthalpy.heat_problem
    Real a2024_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2021 = real_1[l] + in_row(l, 0, x2020);
        const Real a2023 = magnitude(real_35[l]);
        a2024_last = maximum(a2024_last, a2023);
        real_71[l] = a2021;
    }
    // enthalpy.heat_problem
    const Real x2026 = maximum(a2024_last, x2025);
    real_1[0] = x2022;
    for (int l = 0; l < LAYERS - 1; ++l) real_1[l + 1] = real_68[l + 1];
    // snow_skin.skin_flux
    const Real x2049 = 0.0 - x468;
    // calm_air.coefficient
    const Real x2051 = x2049 * x460;
    const Real x2052 = -x2051;
    // calm_air.limited_richardson
    const Mask x2053 = (x2052 > 0.0);
    const Real x2054 = select(x2053, x2051, 0.0);
    const Real x2056 = x2054 * x486;
    const Real x2057 = -x2056;
    const Real x2058 = expm1(x2057);
    const Real x2060 = x2058 + 2.0;
    const Real x2061 = x2058 / x2060;
    const Real x2063 = numbers[LAYERS + 2] * x2061;
    const Real x2065 = select(x2053, x2063, x2051);
    const Real x2066 = -x2065;
    // calm_air.coefficient
    const Mask x2067 = (x2066 > 0.0);
    const Real x2068 = select(x2067, x2065, 0.0);
    const Real x2070 = x2068 * 5.0;
    const Real x2072 = 1.0 - x2070;
    const Real x2073 = sqrt(x2072);
    const Real x2074 = x2068 * 15.0;
    const Real x2076 = x2074 * x2073;
    const Real x2078 = 1.0 - x2076;
    const Real x2079 = 1 / x2078;
    const Real x2080 = select(x2067, 0.0, x2065);
    const Mask x2081 = (x2080 > 1e-30);
    const Real x2082 = at_least(x2080, 1e-30);
    const Real x2083 = sqrt(x2082);
    const Real x2084 = select(x2081, x2083, 0.0);
    const Real x2085 = x463 * x2084;
    const Real x2086 = x2085 + 1.0;
    const Real x2087 = 1 / x2086;
    const Real x2088 = x2080 * 15.0;
    const Real x2089 = x2088 * x2087;
    const Real x2090 = x2089 + 1.0;
    const Real x2091 = select(x2067, x2079, x2090);
    const Real x2092 = x457 * x2091;
    // snow_skin.skin_flux
    const Real x2093 = x108 * x2092;
    const Real x2094 = exp(real_of(0.0));
    const Real x2095 = x2094 * 611.0;
    const Real x2096 = x2095 * 0.378;
    const Real x2097 = forcing[3] - x2096;
    const Real x2098 = x2095 * 0.622;
    const Real x2099 = x2098 / x2097;
    const Real x2100 = x2099 - forcing[2];
    const Real x2101 = x2093 * 1004.5;
    const Real x2102 = x2101 + numbers[LAYERS + 4];
    const Real x2103 = numbers[LAYERS + 19] * 5.67e-08;
    const Real x2104 = x2103 * 20379973.480874993;
    const Real x2105 = x2093 * x2100;
    const Real x2106 = x2102 * x2049;
    const Real x2107 = x2104 * 273.15;
    const Real x2108 = x467 - x2107;
    const Real x2109 = x2108 - x2106;
    const Real x2110 = 2830000.0 * x2105;
    const Real x2111 = x2109 - x2110;
    // snow_ground._equations
    const Real x2114 = select(x2013, x438, 0.0);
    // snow_ground._equations, snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a2115 = real_20[l] * 333500.0;
        const Real a2199 = real_20[l] * 2106.0;
        const Real a2200 = 1 / a2199;
        const Real a2201 = real_20[l] * 4218.0;
        const Real a2202 = 1 / a2201;
        const Real a2203 = real_23[l] + a2115;
        const Real a2204 = -a2203;
        const Mask a2205 = (real_24[l] < 0.0);
        const Mask a2206 = (a2204 > 0.0);
        const Real a2207 = real_23[l] * a2200;
        const Real a2209 = a2203 * a2202;
        const Real a2211 = select(a2206, a2209, 0.0);
        const Real a2213 = select(a2205, a2207, a2211);
        const Real a2214 = -a2213;
        real_21[l] = a2115;
        real_22[l] = a2200;
        real_18[l] = a2202;
        real_15[l] = a2213;
        real_0[l] = a2214;
    }
    // snow_skin.solve_skin
    const Real x2215 = x438 * real_15[0];
    const Real x2217 = x2111 - x2215;
    const Mask x2218 = (x2217 >= 0.0);
    const Real x2219 = at_most(x147, 0.0);
    const Real x2220 = select(x2218, 0.0, x2219);
    const Real x2221 = real_15[0] + 1.0;
    const Real x2222 = -x2221;
    const Real x2223 = at_least(x2222, (-270.0));
    const Real x2224 = at_most(x2223, (-150.0));
    const Real x2225 = maximum(x2220, x2224);
    // snow_skin.skin_flux
    const Real x2226 = x2225 + 273.15;
    const Real x2227 = x2225 - x468;
    // calm_air.coefficient
    const Real x2229 = x2227 * x460;
    const Real x2230 = -x2229;
    // calm_air.limited_richardson
    const Mask x2231 = (x2230 > 0.0);
    const Real x2232 = select(x2231, x2229, 0.0);
    const Real x2234 = x2232 * x486;
    const Real x2235 = -x2234;
    const Real x2236 = expm1(x2235);
    const Real x2238 = x2236 + 2.0;
    const Real x2239 = x2236 / x2238;
    const Real x2241 = numbers[LAYERS + 2] * x2239;
    const Real x2243 = select(x2231, x2241, x2229);
    const Real x2244 = -x2243;
    const Real x2245 = x2239 * x2239;
    const Real x2246 = 1.0 - x2245;
    const Real x2247 = select(x2231, x2246, 1.0);
    // calm_air.coefficient
    const Mask x2248 = (x2244 > 0.0);
    const Real x2249 = select(x2248, x2243, 0.0);
    const Real x2251 = x2249 * 5.0;
    const Real x2253 = 1.0 - x2251;
    const Real x2254 = sqrt(x2253);
    const Real x2255 = x2249 * 15.0;
    const Real x2257 = x2255 * x2254;
    const Real x2259 = 1.0 - x2257;
    const Real x2260 = 1 / x2259;
    const Real x2262 = x2260 * x2260;
    const Real x2264 = x2254 * 15.0;
    const Real x2265 = x2249 * 37.5;
    const Real x2267 = x2265 / x2254;
    const Real x2269 = x2264 - x2267;
    const Real x2270 = x2262 * x2269;
    const Real x2271 = -x2270;
    const Real x2272 = select(x2248, 0.0, x2243);
    const Mask x2273 = (x2272 > 1e-30);
    const Real x2274 = at_least(x2272, 1e-30);
    const Real x2275 = sqrt(x2274);
    const Real x2276 = select(x2273, x2275, 0.0);
    const Real x2277 = x463 * x2276;
    const Real x2278 = x2277 + 1.0;
    const Real x2279 = 1 / x2278;
    const Real x2280 = x2272 * 15.0;
    const Real x2281 = x2280 * x2279;
    const Real x2282 = x2281 + 1.0;
    const Real x2283 = x2279 * (-7.5);
    const Real x2284 = x2279 + 1.0;
    const Real x2285 = x2283 * x2284;
    const Real x2286 = select(x2248, x2271, x2285);
    const Real x2287 = x2286 * x2247;
    const Real x2288 = select(x2248, x2260, x2282);
    const Real x2289 = x457 * x2288;
    const Real x2291 = x457 * x460;
    const Real x2293 = x2291 * x2287;
    // snow_skin.skin_flux
    const Real x2295 = x108 * x2289;
    const Real x2296 = x108 * x2293;
    const Real x2298 = x2226 * 461.0;
    const Real x2299 = 2830000.0 / x2298;
    const Real x2300 = x2225 / 273.15;
    const Real x2301 = x2300 * x2299;
    const Real x2302 = exp(x2301);
    const Real x2303 = x2302 * 611.0;
    const Real x2304 = x2303 * 0.378;
    const Real x2305 = forcing[3] - x2304;
    const Real x2306 = x2303 * 0.622;
    const Real x2307 = x2306 / x2305;
    const Real x2308 = x2299 / x2226;
    const Real x2309 = x2307 * x2308;
    const Real x2310 = forcing[3] / x2305;
    const Real x2311 = x2309 * x2310;
    const Real x2312 = x2307 - forcing[2];
    const Real x2313 = x2295 * 1004.5;
    const Real x2314 = x2313 + numbers[LAYERS + 4];
    const Real x2315 = x2226 * x2226;
    const Real x2316 = x2315 * x2226;
    const Real x2317 = x2103 * x2316;
    const Real x2318 = x2295 * x2312;
    const Real x2319 = x2296 * x2312;
    const Real x2321 = x2295 * x2311;
    const Real x2322 = x2321 - x2319;
    const Real x2323 = x2314 * x2227;
    const Real x2324 = x2296 * 1004.5;
    const Real x2326 = x2324 * x2227;
    const Real x2328 = x2314 - x2326;
    const Real x2329 = x2317 * x2226;
    const Real x2330 = x467 - x2329;
    const Real x2331 = x2330 - x2323;
    const Real x2332 = 2830000.0 * x2318;
    const Real x2333 = x2331 - x2332;
    const Real x2334 = x2317 * (-4.0);
    const Real x2335 = x2334 - x2328;
    const Real x2336 = 2830000.0 * x2322;
    const Real x2337 = x2335 - x2336;
    // snow_skin.solve_skin
    const Mask x2338 = ~x2218;
    const Mask x2339 = (x2013 & x2338);
    Real w2340 = x2225;
    Real w2341 = x2333;
    Real w2342 = x2337;
    Real w2343 = x2323;
    Real w2344 = x2318;
    Real w2345 = x2224;
    Real w2346 = real_of(0.0);
    Real w2347 = real_of(INFINITE);
    Mask w2348 = x2339;
    for (int pass = 0; pass < 60; ++pass) {
        if (!any_lane(w2348)) break;
        // snow_skin._closer
        const Real x2349 = w2340 + real_15[0];
        const Real x2350 = x438 * x2349;
        const Real x2351 = w2341 - x2350;
        const Mask x2352 = (x2351 > 0.0);
        const Real x2353 = select(x2352, w2340, w2345);
        const Real x2354 = select(x2352, w2346, w2340);
        const Real x2355 = x438 - w2342;
        const Real x2356 = at_least(x2355, 0.001);
        const Real x2357 = x2351 / x2356;
        const Real x2358 = w2340 + x2357;
        const Mask x2359 = (x2358 < x2353);
        const Mask x2360 = (x2358 > x2354);
        const Mask x2361 = (x2359 | x2360);
        const Real x2362 = magnitude(x2357);
        const Real x2363 = w2347 * 0.5;
        const Mask x2364 = (x2362 > x2363);
        const Mask x2365 = (x2361 | x2364);
        const Real x2366 = x2353 + x2354;
        const Real x2367 = x2366 * 0.5;
        const Real x2368 = select(x2365, x2367, x2358);
        const Real x2369 = select(w2348, x2368, w2340);
        const Real x2370 = x2369 - w2340;
        const Real x2371 = magnitude(x2370);
        // snow_skin.skin_flux
        const Real x2372 = x2369 + 273.15;
        const Real x2373 = x2369 - x468;
        // calm_air.coefficient
        const Real x2375 = x2373 * x460;
        const Real x2376 = -x2375;
        // calm_air.limited_richardson
        const Mask x2377 = (x2376 > 0.0);
        const Real x2378 = select(x2377, x2375, 0.0);
        const Real x2380 = x2378 * x486;
        const Real x2381 = -x2380;
        const Real x2382 = expm1(x2381);
        const Real x2384 = x2382 + 2.0;
        const Real x2385 = x2382 / x2384;
        const Real x2387 = numbers[LAYERS + 2] * x2385;
        const Real x2389 = select(x2377, x2387, x2375);
        const Real x2390 = -x2389;
        const Real x2391 = x2385 * x2385;
        const Real x2392 = 1.0 - x2391;
        const Real x2393 = select(x2377, x2392, 1.0);
        // calm_air.coefficient
        const Mask x2394 = (x2390 > 0.0);
        const Real x2395 = select(x2394, x2389, 0.0);
        const Real x2397 = x2395 * 5.0;
        const Real x2399 = 1.0 - x2397;
        const Real x2400 = sqrt(x2399);
        const Real x2401 = x2395 * 15.0;
        const Real x2403 = x2401 * x2400;
        const Real x2405 = 1.0 - x2403;
        const Real x2406 = 1 / x2405;
        const Real x2408 = x2406 * x2406;
        const Real x2410 = x2400 * 15.0;
        const Real x2411 = x2395 * 37.5;
        const Real x2413 = x2411 / x2400;
        const Real x2415 = x2410 - x2413;
        const Real x2416 = x2408 * x2415;
        const Real x2417 = -x2416;
        const Real x2418 = select(x2394, 0.0, x2389);
        const Mask x2419 = (x2418 > 1e-30);
        const Real x2420 = at_least(x2418, 1e-30);
        const Real x2421 = sqrt(x2420);
        const Real x2422 = select(x2419, x2421, 0.0);
        const Real x2423 = x463 * x2422;
        const Real x2424 = x2423 + 1.0;
        const Real x2425 = 1 / x2424;
        const Real x2426 = x2418 * 15.0;
        const Real x2427 = x2426 * x2425;
        const Real x2428 = x2427 + 1.0;
        const Real x2429 = x2425 * (-7.5);
        const Real x2430 = x2425 + 1.0;
        const Real x2431 = x2429 * x2430;
        const Real x2432 = select(x2394, x2417, x2431);
        const Real x2433 = x2432 * x2393;
        const Real x2434 = select(x2394, x2406, x2428);
        const Real x2435 = x457 * x2434;
        const Real x2436 = x2291 * x2433;
        // snow_skin.skin_flux
        const Real x2438 = x108 * x2435;
        const Real x2439 = x108 * x2436;
        const Real x2441 = x2372 * 461.0;
        const Real x2442 = 2830000.0 / x2441;
        const Real x2443 = x2369 / 273.15;
        const Real x2444 = x2443 * x2442;
        const Real x2445 = exp(x2444);
        const Real x2446 = x2445 * 611.0;
        const Real x2447 = x2446 * 0.378;
        const Real x2448 = forcing[3] - x2447;
        const Real x2449 = x2446 * 0.622;
        const Real x2450 = x2449 / x2448;
        const Real x2451 = x2442 / x2372;
        const Real x2452 = x2450 * x2451;
        const Real x2453 = forcing[3] / x2448;
        const Real x2454 = x2452 * x2453;
        const Real x2455 = x2450 - forcing[2];
        const Real x2456 = x2438 * 1004.5;
        const Real x2457 = x2456 + numbers[LAYERS + 4];
        const Real x2458 = x2372 * x2372;
        const Real x2459 = x2458 * x2372;
        const Real x2460 = x2103 * x2459;
        const Real x2461 = x2438 * x2455;
        const Real x2462 = x2439 * x2455;
        const Real x2464 = x2438 * x2454;
        const Real x2465 = x2464 - x2462;
        const Real x2466 = x2457 * x2373;
        const Real x2467 = x2439 * 1004.5;
        const Real x2469 = x2467 * x2373;
        const Real x2471 = x2457 - x2469;
        const Real x2472 = x2460 * x2372;
        const Real x2473 = x467 - x2472;
        const Real x2474 = x2473 - x2466;
        const Real x2475 = 2830000.0 * x2461;
        const Real x2476 = x2474 - x2475;
        const Real x2477 = x2460 * (-4.0);
        const Real x2478 = x2477 - x2471;
        const Real x2479 = 2830000.0 * x2465;
        const Real x2480 = x2478 - x2479;
        // snow_skin._closer
        const Real x2481 = select(w2348, x2371, w2347);
        const Mask x2482 = (x2371 >= 1e-09);
        const Mask x2483 = (w2348 & x2482);
        w2340 = x2369;
        w2341 = x2476;
        w2342 = x2480;
        w2343 = x2466;
        w2344 = x2461;
        w2345 = x2353;
        w2346 = x2354;
        w2347 = x2481;
        w2348 = x2483;
    }
    // snow_skin.solve_skin
    const Real x2484 = x438 - w2342;
    const Real x2485 = at_least(x2484, 0.001);
    const Real x2486 = at_least(real_0[0], 0.0);
    const Real x2487 = x2486 * 20.0;
    const Mask x2488 = (x2486 > 0.0);
    const Real x2489 = select(x2488, 20.0, 0.0);
    const Real x2490 = w2340 + real_15[0];
    const Real x2491 = x438 * x2490;
    const Real x2492 = select(x2218, x2111, x2491);
    const Real x2493 = x438 / x2485;
    const Real x2494 = w2342 * x2493;
    const Real x2495 = select(x2218, 0.0, x2494);
    const Real x2496 = select(x2013, w2340, 0.0);
    const Real x2497 = x2492 - x2487;
    const Real x2498 = select(x2013, x2497, 0.0);
    const Real x2499 = x2495 - x2489;
    const Real x2500 = select(x2013, x2499, 0.0);
    // enthalpy.at, enthalpy.heat_problem, retention.at, snow_ground._solution, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.fusion_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2027 = 2094000.0 * real_69[l];
        const Real a2028 = real_74[l] + a2027;
        const Real a2030 = a2028 + real_1[l];
        const Real a2031 = a2030 + real_77[l];
        const Real a2032 = real_69[l] * 333500000.0;
        const Real a2033 = a2031 * x2026;
        const Real a2034 = a2032 + a2033;
        const Real a2035 = real_75[l] - numbers[l + 15 * LAYERS + 54];
        const Real a2036 = a2035 / real_79[l];
        const Real a2037 = at_least(a2036, 1e-12);
        const Real a2038 = log(a2037);
        const Real a2039 = numbers[l + LAYERS + 47] * a2038;
        const Real a2040 = numbers[l + 16 * LAYERS + 54] - a2039;
        const Real a2041 = at_most(a2040, 16.11809565095832);
        const Real a2042 = exp(a2041);
        const Real a2044 = a2042 * 0.008034787106446777;
        const Real a2046 = a2044 + numbers[l + 6 * LAYERS + 47];
        const Real a2048 = a2034 * 7.105427357601002e-15;
        const Real a2116 = maximum(real_51[l], real_75[l]);
        const Real a2117 = minimum(a2116, real_69[l]);
        const Real a2118 = a2117 - numbers[l + 15 * LAYERS + 54];
        const Real a2119 = a2118 / real_79[l];
        const Real a2120 = at_least(a2119, 1e-12);
        const Real a2121 = log(a2120);
        const Real a2122 = numbers[l + LAYERS + 47] * a2121;
        const Real a2123 = numbers[l + 16 * LAYERS + 54] - a2122;
        const Real a2124 = at_most(a2123, 16.11809565095832);
        const Real a2125 = exp(a2124);
        const Real a2126 = numbers[l + LAYERS + 47] * a2125;
        const Real a2127 = a2120 * real_79[l];
        const Real a2128 = a2126 / a2127;
        const Real a2130 = a2125 * 0.008034787106446777;
        const Real a2132 = a2130 + numbers[l + 6 * LAYERS + 47];
        const Real a2134 = a2128 * 0.008034787106446777;
        const Real a2135 = a2028 * real_78[l];
        const Real a2137 = a2032 - a2135;
        const Mask a2138 = (real_71[l] >= a2137);
        const Real a2139 = 2094000.0 * real_75[l];
        const Real a2140 = real_74[l] + a2139;
        const Real a2141 = a2140 * a2046;
        const Real a2143 = real_75[l] * 333500000.0;
        const Real a2144 = a2143 - a2141;
        const Mask a2145 = (real_71[l] <= a2144);
        const Mask a2146 = ~a2138;
        const Mask a2147 = (a2145 & a2146);
        const Real a2148 = real_71[l] / 333500000.0;
        const Real a2149 = maximum(a2148, real_75[l]);
        const Real a2150 = minimum(a2149, real_69[l]);
        const Real a2151 = 2094000.0 * a2117;
        const Real a2152 = real_74[l] + a2151;
        const Real a2153 = a2152 * a2132;
        const Real a2155 = a2117 * 333500000.0;
        const Real a2156 = a2155 - a2153;
        const Real a2157 = a2156 - real_71[l];
        const Real a2158 = 2094000.0 * a2132;
        const Real a2160 = 333500000.0 - a2158;
        const Real a2161 = a2152 * a2134;
        const Real a2162 = a2160 + a2161;
        const Real a2163 = a2157 / a2162;
        const Real a2164 = a2117 - a2163;
        const Mask a2165 = (a2157 > 0.0);
        const Real a2166 = maximum(a2117, a2150);
        const Real a2167 = a2150 + a2166;
        const Real a2168 = a2167 * 0.5;
        const Real a2169 = select(a2165, a2168, a2150);
        const Mask a2170 = (a2164 >= a2150);
        const Real a2171 = minimum(a2164, real_69[l]);
        const Real a2172 = select(a2170, a2171, a2169);
        const Real a2173 = select(a2147, real_75[l], a2172);
        const Real a2174 = select(a2138, real_69[l], a2173);
        const Real a2175 = a2174 * 333500000.0;
        const Real a2176 = real_71[l] - a2175;
        const Real a2177 = 2094000.0 * a2174;
        const Real a2178 = real_74[l] + a2177;
        const Real a2179 = a2176 / a2178;
        const Real a2180 = a2174 - numbers[l + 15 * LAYERS + 54];
        const Real a2181 = a2180 / real_79[l];
        const Real a2182 = at_least(a2181, 1e-12);
        const Real a2183 = log(a2182);
        const Real a2184 = numbers[l + LAYERS + 47] * a2183;
        const Real a2185 = numbers[l + 16 * LAYERS + 54] - a2184;
        const Real a2186 = at_most(a2185, 16.11809565095832);
        const Real a2187 = exp(a2186);
        const Real a2188 = numbers[l + LAYERS + 47] * a2187;
        const Real a2189 = a2182 * real_79[l];
        const Real a2190 = a2188 / a2189;
        const Real a2192 = a2187 * 0.008034787106446777;
        const Real a2194 = a2192 + numbers[l + 6 * LAYERS + 47];
        const Real a2195 = -a2194;
        const Real a2196 = a2190 * 0.008034787106446777;
        const Mask a2197 = (a2138 | a2147);
        const Real a2198 = select(a2197, a2179, a2195);
        real_35[l] = a2048;
        real_45[l] = a2137;
        real_62[l] = a2144;
        real_64[l] = a2174;
        real_44[l] = a2175;
        real_48[l] = a2178;
        real_63[l] = a2195;
        real_73[l] = a2196;
        real_105[l + 1] = a2198;
    }
    // snow_ground._residuals
    const Real x2503 = real_15[4] + real_105[1];
    const Real x2505 = x2015 * x2503;
    // snow_ground._equations, snow_ground._residuals
    for (int l = 0; l < 4; ++l) {
        const Real a2112 = seconds * real_28[l];
        const Real a2113 = select(x2013, a2112, 0.0);
        const Real a2501 = real_15[l + 1] - real_15[l];
        const Real a2502 = a2113 * a2501;
        real_29[l] = a2113;
        real_20[l] = a2502;
    }
    // snow_ground._residuals
    real_20[4] = real_of(0.0);
    real_106[0] = real_of(0.0);
    for (int l = 0; l < 4; ++l) real_106[l + 1] = real_20[l];
    const Real x2511 = seconds * x2498;
    // enthalpy._drop_from_above
    real_105[0] = real_of(0.0);
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_78[l] = real_105[l + 2];
    real_78[LAYERS - 1] = real_of(0.0);
    // snow_ground._residuals
    const Real x2526 = x2018 * real_15[4];
    // snow_ground._residuals, snow_ground._at
    Real a2529_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a2509 = real_20[l] - real_106[l];
        const Real a2510 = a2509 - in_row(l, 4, x2505);
        const Real a2512 = real_23[l] - real_23[l];
        const Real a2513 = a2512 + a2510;
        const Real a2514 = a2513 - in_row(l, 0, x2511);
        const Real a2528 = magnitude(a2514);
        a2529_last = a2529_last + a2528;
        real_15[l] = a2514;
        real_107[l] = a2528;
    }
    // snow_ground._at
    const Real x2530 = x439 * a2529_last;
    // enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
    Real a2534_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2515 = real_48[l] * real_105[l + 1];
        const Real a2516 = a2515 + real_44[l];
        const Real a2517 = a2516 - real_71[l];
        const Real a2519 = real_105[l + 1] - real_105[l];
        const Real a2520 = real_1[l] * a2519;
        const Real a2521 = a2517 + a2520;
        const Real a2523 = real_105[l + 1] - real_78[l];
        const Real a2524 = real_77[l] * a2523;
        const Real a2525 = a2521 + a2524;
        const Real a2527 = a2525 - in_row(l, 0, x2526);
        const Real a2532 = magnitude(a2527);
        const Real a2533 = numbers[l] * a2532;
        a2534_last = a2534_last + a2533;
        real_72[l] = a2527;
        real_46[l] = a2532;
    }
    // snow_ground._at
    const Real x2535 = a2534_last - x2530;
    // snow_ground._tolerance
    const Real x2538 = seconds * x438;
    const Real x2539 = magnitude(x2496);
    const Real x2540 = magnitude(real_0[0]);
    const Real x2541 = x2539 + x2540;
    const Real x2542 = x2538 * x2541;
    Real a2543_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a2543_last = a2543_last + real_29[l];
    }
    const Real x2544 = a2543_last + x2015;
    const Real x2547 = magnitude(real_76[0]);
    Real a2546_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a2545 = magnitude(real_0[l]);
        a2546_last = maximum(a2546_last, a2545);
    }
    const Real x2548 = a2546_last + x2547;
    const Real x2549 = x2548 + 30.0;
    const Real x2550 = x2544 * x2549;
    const Real x2551 = x2550 + x2542;
    // snow_ground._at
    Mask a2537_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a2536 = (real_46[l] > real_35[l]);
        a2537_last = (a2537_last | a2536);
    }
    // snow_ground._tolerance, snow_ground._at
    Mask a2555_last = mask_of(false);
    for (int l = 0; l < 5; ++l) {
        const Real a2552 = real_21[l] + x2551;
        const Real a2553 = a2552 * 7.105427357601002e-15;
        const Mask a2554 = (real_107[l] > a2553);
        a2555_last = (a2555_last | a2554);
    }
    // snow_ground._at
    const Mask x2556 = (a2537_last | a2555_last);
    // snow_ground._solution
    for (int l = 0; l < 5; ++l) real_107[l] = real_24[l];
    for (int l = 0; l < LAYERS; ++l) real_46[l] = real_105[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_76[l] = real_64[l];
    for (int l = 0; l < LAYERS; ++l) real_78[l] = real_63[l];
    for (int l = 0; l < LAYERS; ++l) real_48[l] = real_73[l];
    Real w2562 = x2496;
    Real w2563 = x2498;
    Real w2564 = x2500;
    Real w2565 = x2485;
    Mask w2566 = x2218;
    for (int l = 0; l < 5; ++l) real_0[l] = real_15[l];
    for (int l = 0; l < LAYERS; ++l) real_44[l] = real_72[l];
    Real w2569 = x2535;
    Real w2570 = real_of(1.0);
    Real w2571 = real_of(0.0);
    Mask w2572 = x2556;
    for (int pass = 0; pass < 240; ++pass) {
        if (!any_lane(w2572)) break;
        // snow_ground._is_slow
        const Mask x2589 = (w2571 >= 40.0);
        const Mask x2590 = (w2571 < 60.0);
        const Mask x2591 = (x2589 & x2590);
        const Mask x2592 = (mask_of(false) | x2591);
        const Mask x2593 = (w2571 >= 80.0);
        const Mask x2594 = (w2571 < 120.0);
        const Mask x2595 = (x2593 & x2594);
        const Mask x2596 = (x2592 | x2595);
        const Mask x2597 = (w2571 >= 160.0);
        const Mask x2598 = (w2571 < 200.0);
        const Mask x2599 = (x2597 & x2598);
        const Mask x2600 = (x2596 | x2599);
        // snow_ground._iteration
        const Real x2601 = -x2114;
        const Real x2602 = select(x2600, x2601, w2564);
        // snow_ground._direction
        for (int l = 0; l < 4; ++l) real_106[l] = real_29[l];
        real_106[4] = real_of(0.0);
        real_20[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_20[l + 1] = real_29[l];
        const Real x2607 = seconds * x2602;
        // snow_layers.warmth, snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a2584 = real_107[l] - real_21[l];
            const Mask a2585 = (real_107[l] < 0.0);
            const Mask a2586 = (a2584 > 0.0);
            const Real a2587 = select(a2586, real_18[l], 0.0);
            const Real a2588 = select(a2585, real_22[l], a2587);
            const Real a2605 = real_106[l] + real_20[l];
            const Real a2606 = a2605 + in_row(l, 4, x2015);
            const Real a2608 = a2606 - in_row(l, 0, x2607);
            real_108[l] = a2588;
            real_109[l] = a2608;
        }
        // snow_ground._direction
        const Real x2612 = x2018 * real_108[4];
        const Real x2621 = -x2015;
        for (int l = 0; l < 4; ++l) {
            const Real a2610 = real_29[l] * real_108[l];
            const Real a2611 = -a2610;
            const Real a2619 = real_29[l] * real_108[l + 1];
            const Real a2620 = -a2619;
            real_110[l] = a2611;
            real_111[l] = a2620;
        }
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2614 = -real_68[l + 1];
            const Real a2622 = -real_77[l];
            real_110[l + 5] = a2614;
            real_111[l + 5] = a2622;
        }
        // tridiagonal._solve
        real_110[4] = x2612;
        // snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a2615 = real_108[l] * real_109[l];
            const Real a2616 = a2615 + 1.0;
            const Real a2623 = -real_0[l];
            real_112[l] = a2616;
            real_113[l] = a2623;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2573 = (real_76[l] < real_69[l]);
            const Mask a2574 = (real_76[l] > real_75[l]);
            const Mask a2575 = (a2573 & a2574);
            const Real a2576 = 2094000.0 * real_46[l];
            const Real a2577 = a2576 + 333500000.0;
            const Real a2578 = select(a2575, real_48[l], 1.0);
            const Real a2579 = a2577 / a2578;
            const Real a2580 = 2094000.0 * real_76[l];
            const Real a2581 = real_74[l] + a2580;
            const Real a2582 = select(a2575, a2579, 0.0);
            const Real a2583 = a2581 + a2582;
            const Real a2617 = a2583 + real_1[l];
            const Real a2618 = a2617 + real_77[l];
            const Real a2624 = -real_44[l];
            real_70[l] = a2581;
            real_37[l] = a2583;
            real_112[l + 5] = a2618;
            real_113[l + 5] = a2624;
        }
        // tridiagonal._solve
        real_111[4] = x2621;
        solve_tridiagonal<LAYERS + 5>(real_110, real_112, real_111, real_113, real_114);
        // snow_ground._iteration, snow_ground._stopped, snow_layers.warmth
        for (int l = 0; l < 5; ++l) {
            const Real a2630 = w2570 * real_114[l];
            const Real a2631 = real_107[l] + a2630;
            const Mask a2632 = (real_107[l] <= 0.0);
            const Mask a2633 = (a2631 > 0.0);
            const Mask a2634 = (a2632 & a2633);
            const Mask a2635 = (real_107[l] >= 0.0);
            const Mask a2636 = (a2631 < 0.0);
            const Mask a2637 = (a2635 & a2636);
            const Real a2638 = select(a2634, 1e-06, a2631);
            const Real a2639 = select(a2637, (-1e-06), a2638);
            const Mask a2640 = (real_107[l] <= real_21[l]);
            const Mask a2641 = (a2639 > real_21[l]);
            const Mask a2642 = (a2640 & a2641);
            const Mask a2643 = (real_107[l] >= real_21[l]);
            const Mask a2644 = (a2639 < real_21[l]);
            const Mask a2645 = (a2643 & a2644);
            const Real a2646 = real_21[l] + 1e-06;
            const Real a2647 = select(a2642, a2646, a2639);
            const Real a2648 = real_21[l] - 1e-06;
            const Real a2649 = select(a2645, a2648, a2647);
            const Real a2706 = select(w2572, a2649, real_107[l]);
            const Real a2711 = a2706 - real_21[l];
            const Mask a2712 = (a2706 < 0.0);
            const Mask a2713 = (a2711 > 0.0);
            const Real a2714 = a2706 * real_22[l];
            const Real a2715 = a2711 * real_18[l];
            const Real a2716 = select(a2713, a2715, 0.0);
            const Real a2717 = select(a2712, a2714, a2716);
            real_109[l] = a2706;
            real_108[l] = a2717;
        }
        // snow_skin.solve_skin
        const Real x2718 = x438 * real_108[0];
        const Real x2719 = x2111 + x2718;
        const Mask x2720 = (x2719 >= 0.0);
        const Real x2721 = at_most(w2562, 0.0);
        const Real x2722 = select(x2720, 0.0, x2721);
        const Real x2723 = real_108[0] - 1.0;
        const Real x2724 = at_least(x2723, (-270.0));
        const Real x2725 = at_most(x2724, (-150.0));
        const Real x2726 = maximum(x2722, x2725);
        // snow_skin.skin_flux
        const Real x2727 = x2726 + 273.15;
        const Real x2728 = x2726 - x468;
        // calm_air.coefficient
        const Real x2730 = x2728 * x460;
        const Real x2731 = -x2730;
        // calm_air.limited_richardson
        const Mask x2732 = (x2731 > 0.0);
        const Real x2733 = select(x2732, x2730, 0.0);
        const Real x2735 = x2733 * x486;
        const Real x2736 = -x2735;
        const Real x2737 = expm1(x2736);
        const Real x2739 = x2737 + 2.0;
        const Real x2740 = x2737 / x2739;
        const Real x2742 = numbers[LAYERS + 2] * x2740;
        const Real x2744 = select(x2732, x2742, x2730);
        const Real x2745 = -x2744;
        const Real x2746 = x2740 * x2740;
        const Real x2747 = 1.0 - x2746;
        const Real x2748 = select(x2732, x2747, 1.0);
        // calm_air.coefficient
        const Mask x2749 = (x2745 > 0.0);
        const Real x2750 = select(x2749, x2744, 0.0);
        const Real x2752 = x2750 * 5.0;
        const Real x2754 = 1.0 - x2752;
        const Real x2755 = sqrt(x2754);
        const Real x2756 = x2750 * 15.0;
        const Real x2758 = x2756 * x2755;
        const Real x2760 = 1.0 - x2758;
        const Real x2761 = 1 / x2760;
        const Real x2763 = x2761 * x2761;
        const Real x2765 = x2755 * 15.0;
        const Real x2766 = x2750 * 37.5;
        const Real x2768 = x2766 / x2755;
        const Real x2770 = x2765 - x2768;
        const Real x2771 = x2763 * x2770;
        const Real x2772 = -x2771;
        const Real x2773 = select(x2749, 0.0, x2744);
        const Mask x2774 = (x2773 > 1e-30);
        const Real x2775 = at_least(x2773, 1e-30);
        const Real x2776 = sqrt(x2775);
        const Real x2777 = select(x2774, x2776, 0.0);
        const Real x2778 = x463 * x2777;
        const Real x2779 = x2778 + 1.0;
        const Real x2780 = 1 / x2779;
        const Real x2781 = x2773 * 15.0;
        const Real x2782 = x2781 * x2780;
        const Real x2783 = x2782 + 1.0;
        const Real x2784 = x2780 * (-7.5);
        const Real x2785 = x2780 + 1.0;
        const Real x2786 = x2784 * x2785;
        const Real x2787 = select(x2749, x2772, x2786);
        const Real x2788 = x2787 * x2748;
        const Real x2789 = select(x2749, x2761, x2783);
        const Real x2790 = x457 * x2789;
        const Real x2791 = x2291 * x2788;
        // snow_skin.skin_flux
        const Real x2793 = x108 * x2790;
        const Real x2794 = x108 * x2791;
        const Real x2796 = x2727 * 461.0;
        const Real x2797 = 2830000.0 / x2796;
        const Real x2798 = x2726 / 273.15;
        const Real x2799 = x2798 * x2797;
        const Real x2800 = exp(x2799);
        const Real x2801 = x2800 * 611.0;
        const Real x2802 = x2801 * 0.378;
        const Real x2803 = forcing[3] - x2802;
        const Real x2804 = x2801 * 0.622;
        const Real x2805 = x2804 / x2803;
        const Real x2806 = x2797 / x2727;
        const Real x2807 = x2805 * x2806;
        const Real x2808 = forcing[3] / x2803;
        const Real x2809 = x2807 * x2808;
        const Real x2810 = x2805 - forcing[2];
        const Real x2811 = x2793 * 1004.5;
        const Real x2812 = x2811 + numbers[LAYERS + 4];
        const Real x2813 = x2727 * x2727;
        const Real x2814 = x2813 * x2727;
        const Real x2815 = x2103 * x2814;
        const Real x2816 = x2793 * x2810;
        const Real x2817 = x2794 * x2810;
        const Real x2819 = x2793 * x2809;
        const Real x2820 = x2819 - x2817;
        const Real x2821 = x2812 * x2728;
        const Real x2822 = x2794 * 1004.5;
        const Real x2824 = x2822 * x2728;
        const Real x2826 = x2812 - x2824;
        const Real x2827 = x2815 * x2727;
        const Real x2828 = x467 - x2827;
        const Real x2829 = x2828 - x2821;
        const Real x2830 = 2830000.0 * x2816;
        const Real x2831 = x2829 - x2830;
        const Real x2832 = x2815 * (-4.0);
        const Real x2833 = x2832 - x2826;
        const Real x2834 = 2830000.0 * x2820;
        const Real x2835 = x2833 - x2834;
        // snow_skin.solve_skin
        const Mask x2836 = ~x2720;
        const Mask x2837 = (x2013 & x2836);
        Real w2838 = x2726;
        Real w2839 = x2831;
        Real w2840 = x2835;
        Real w2841 = x2821;
        Real w2842 = x2816;
        Real w2843 = x2725;
        Real w2844 = real_of(0.0);
        Real w2845 = real_of(INFINITE);
        Mask w2846 = x2837;
        for (int pass = 0; pass < 60; ++pass) {
            if (!any_lane(w2846)) break;
            // snow_skin._closer
            const Real x2847 = w2838 - real_108[0];
            const Real x2848 = x438 * x2847;
            const Real x2849 = w2839 - x2848;
            const Mask x2850 = (x2849 > 0.0);
            const Real x2851 = select(x2850, w2838, w2843);
            const Real x2852 = select(x2850, w2844, w2838);
            const Real x2853 = x438 - w2840;
            const Real x2854 = at_least(x2853, 0.001);
            const Real x2855 = x2849 / x2854;
            const Real x2856 = w2838 + x2855;
            const Mask x2857 = (x2856 < x2851);
            const Mask x2858 = (x2856 > x2852);
            const Mask x2859 = (x2857 | x2858);
            const Real x2860 = magnitude(x2855);
            const Real x2861 = w2845 * 0.5;
            const Mask x2862 = (x2860 > x2861);
            const Mask x2863 = (x2859 | x2862);
            const Real x2864 = x2851 + x2852;
            const Real x2865 = x2864 * 0.5;
            const Real x2866 = select(x2863, x2865, x2856);
            const Real x2867 = select(w2846, x2866, w2838);
            const Real x2868 = x2867 - w2838;
            const Real x2869 = magnitude(x2868);
            // snow_skin.skin_flux
            const Real x2870 = x2867 + 273.15;
            const Real x2871 = x2867 - x468;
            // calm_air.coefficient
            const Real x2873 = x2871 * x460;
            const Real x2874 = -x2873;
            // calm_air.limited_richardson
            const Mask x2875 = (x2874 > 0.0);
            const Real x2876 = select(x2875, x2873, 0.0);
            const Real x2878 = x2876 * x486;
            const Real x2879 = -x2878;
            const Real x2880 = expm1(x2879);
            const Real x2882 = x2880 + 2.0;
            const Real x2883 = x2880 / x2882;
            const Real x2885 = numbers[LAYERS + 2] * x2883;
            const Real x2887 = select(x2875, x2885, x2873);
            const Real x2888 = -x2887;
            const Real x2889 = x2883 * x2883;
            const Real x2890 = 1.0 - x2889;
            const Real x2891 = select(x2875, x2890, 1.0);
            // calm_air.coefficient
            const Mask x2892 = (x2888 > 0.0);
            const Real x2893 = select(x2892, x2887, 0.0);
            const Real x2895 = x2893 * 5.0;
            const Real x2897 = 1.0 - x2895;
            const Real x2898 = sqrt(x2897);
            const Real x2899 = x2893 * 15.0;
            const Real x2901 = x2899 * x2898;
            const Real x2903 = 1.0 - x2901;
            const Real x2904 = 1 / x2903;
            const Real x2906 = x2904 * x2904;
            const Real x2908 = x2898 * 15.0;
            const Real x2909 = x2893 * 37.5;
            const Real x2911 = x2909 / x2898;
            const Real x2913 = x2908 - x2911;
            const Real x2914 = x2906 * x2913;
            const Real x2915 = -x2914;
            const Real x2916 = select(x2892, 0.0, x2887);
            const Mask x2917 = (x2916 > 1e-30);
            const Real x2918 = at_least(x2916, 1e-30);
            const Real x2919 = sqrt(x2918);
            const Real x2920 = select(x2917, x2919, 0.0);
            const Real x2921 = x463 * x2920;
            const Real x2922 = x2921 + 1.0;
            const Real x2923 = 1 / x2922;
            const Real x2924 = x2916 * 15.0;
            const Real x2925 = x2924 * x2923;
            const Real x2926 = x2925 + 1.0;
            const Real x2927 = x2923 * (-7.5);
            const Real x2928 = x2923 + 1.0;
            const Real x2929 = x2927 * x2928;
            const Real x2930 = select(x2892, x2915, x2929);
            const Real x2931 = x2930 * x2891;
            const Real x2932 = select(x2892, x2904, x2926);
            const Real x2933 = x457 * x2932;
            const Real x2934 = x2291 * x2931;
            // snow_skin.skin_flux
            const Real x2936 = x108 * x2933;
            const Real x2937 = x108 * x2934;
            const Real x2939 = x2870 * 461.0;
            const Real x2940 = 2830000.0 / x2939;
            const Real x2941 = x2867 / 273.15;
            const Real x2942 = x2941 * x2940;
            const Real x2943 = exp(x2942);
            const Real x2944 = x2943 * 611.0;
            const Real x2945 = x2944 * 0.378;
            const Real x2946 = forcing[3] - x2945;
            const Real x2947 = x2944 * 0.622;
            const Real x2948 = x2947 / x2946;
            const Real x2949 = x2940 / x2870;
            const Real x2950 = x2948 * x2949;
            const Real x2951 = forcing[3] / x2946;
            const Real x2952 = x2950 * x2951;
            const Real x2953 = x2948 - forcing[2];
            const Real x2954 = x2936 * 1004.5;
            const Real x2955 = x2954 + numbers[LAYERS + 4];
            const Real x2956 = x2870 * x2870;
            const Real x2957 = x2956 * x2870;
            const Real x2958 = x2103 * x2957;
            const Real x2959 = x2936 * x2953;
            const Real x2960 = x2937 * x2953;
            const Real x2962 = x2936 * x2952;
            const Real x2963 = x2962 - x2960;
            const Real x2964 = x2955 * x2871;
            const Real x2965 = x2937 * 1004.5;
            const Real x2967 = x2965 * x2871;
            const Real x2969 = x2955 - x2967;
            const Real x2970 = x2958 * x2870;
            const Real x2971 = x467 - x2970;
            const Real x2972 = x2971 - x2964;
            const Real x2973 = 2830000.0 * x2959;
            const Real x2974 = x2972 - x2973;
            const Real x2975 = x2958 * (-4.0);
            const Real x2976 = x2975 - x2969;
            const Real x2977 = 2830000.0 * x2963;
            const Real x2978 = x2976 - x2977;
            // snow_skin._closer
            const Real x2979 = select(w2846, x2869, w2845);
            const Mask x2980 = (x2869 >= 1e-09);
            const Mask x2981 = (w2846 & x2980);
            w2838 = x2867;
            w2839 = x2974;
            w2840 = x2978;
            w2841 = x2964;
            w2842 = x2959;
            w2843 = x2851;
            w2844 = x2852;
            w2845 = x2979;
            w2846 = x2981;
        }
        // snow_skin.solve_skin
        const Real x2982 = x438 - w2840;
        const Real x2983 = at_least(x2982, 0.001);
        const Real x2984 = at_least(real_108[0], 0.0);
        const Real x2985 = x2984 * 20.0;
        const Mask x2986 = (x2984 > 0.0);
        const Real x2987 = select(x2986, 20.0, 0.0);
        const Real x2988 = w2838 - real_108[0];
        const Real x2989 = x438 * x2988;
        const Real x2990 = select(x2720, x2111, x2989);
        const Real x2991 = x438 / x2983;
        const Real x2992 = w2840 * x2991;
        const Real x2993 = select(x2720, 0.0, x2992);
        const Real x2994 = select(x2013, w2838, 0.0);
        const Real x2995 = x2990 - x2985;
        const Real x2996 = select(x2013, x2995, 0.0);
        const Real x2997 = x2993 - x2987;
        const Real x2998 = select(x2013, x2997, 0.0);
        // enthalpy.enthalpy, snow_ground._iteration, enthalpy.layers_with, enthalpy.fusion_heat, enthalpy.at, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2650 = real_70[l] * real_46[l];
            const Real a2651 = real_76[l] * 333500000.0;
            const Real a2652 = a2650 + a2651;
            const Real a2653 = real_37[l] * real_114[l + 5];
            const Real a2654 = w2570 * a2653;
            const Real a2655 = a2652 + a2654;
            const Mask a2656 = (a2655 >= real_45[l]);
            const Mask a2657 = (a2655 <= real_62[l]);
            const Mask a2658 = ~a2656;
            const Mask a2659 = (a2657 & a2658);
            const Real a2660 = a2655 / 333500000.0;
            const Real a2661 = maximum(a2660, real_75[l]);
            const Real a2662 = minimum(a2661, real_69[l]);
            const Real a2663 = real_70[l] * real_78[l];
            const Real a2664 = a2663 + a2651;
            const Real a2665 = a2664 - a2655;
            const Real a2666 = 2094000.0 * real_78[l];
            const Real a2667 = a2666 + 333500000.0;
            const Real a2668 = real_70[l] * real_48[l];
            const Real a2669 = a2667 + a2668;
            const Real a2670 = a2665 / a2669;
            const Real a2671 = real_76[l] - a2670;
            const Mask a2672 = (a2665 > 0.0);
            const Real a2673 = maximum(real_76[l], a2662);
            const Real a2674 = a2662 + a2673;
            const Real a2675 = a2674 * 0.5;
            const Real a2676 = select(a2672, a2675, a2662);
            const Mask a2677 = (a2671 >= a2662);
            const Real a2678 = minimum(a2671, real_69[l]);
            const Real a2679 = select(a2677, a2678, a2676);
            const Real a2680 = select(a2659, real_75[l], a2679);
            const Real a2681 = select(a2656, real_69[l], a2680);
            const Real a2682 = a2681 * 333500000.0;
            const Real a2683 = a2655 - a2682;
            const Real a2684 = 2094000.0 * a2681;
            const Real a2685 = real_74[l] + a2684;
            const Real a2686 = a2683 / a2685;
            const Real a2687 = a2681 - numbers[l + 15 * LAYERS + 54];
            const Real a2688 = a2687 / real_79[l];
            const Real a2689 = at_least(a2688, 1e-12);
            const Real a2690 = log(a2689);
            const Real a2691 = numbers[l + LAYERS + 47] * a2690;
            const Real a2692 = numbers[l + 16 * LAYERS + 54] - a2691;
            const Real a2693 = at_most(a2692, 16.11809565095832);
            const Real a2694 = exp(a2693);
            const Real a2695 = numbers[l + LAYERS + 47] * a2694;
            const Real a2696 = a2689 * real_79[l];
            const Real a2697 = a2695 / a2696;
            const Real a2699 = a2694 * 0.008034787106446777;
            const Real a2701 = a2699 + numbers[l + 6 * LAYERS + 47];
            const Real a2702 = -a2701;
            const Real a2703 = a2697 * 0.008034787106446777;
            const Mask a2704 = (a2656 | a2659);
            const Real a2705 = select(a2704, a2686, a2702);
            const Real a2707 = select(w2572, a2705, real_46[l]);
            const Real a2708 = select(w2572, a2681, real_76[l]);
            const Real a2709 = select(w2572, a2702, real_78[l]);
            const Real a2710 = select(w2572, a2703, real_48[l]);
            real_80[l + 1] = a2707;
            real_43[l] = a2708;
            real_61[l] = a2709;
            real_53[l] = a2710;
        }
        // snow_ground._residuals
        const Real x3001 = real_108[4] - real_80[1];
        const Real x3002 = x2015 * x3001;
        for (int l = 0; l < 4; ++l) {
            const Real a2999 = real_108[l] - real_108[l + 1];
            const Real a3000 = real_29[l] * a2999;
            real_20[l] = a3000;
        }
        real_20[4] = real_of(0.0);
        real_106[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_106[l + 1] = real_20[l];
        const Real x3007 = seconds * x2996;
        // enthalpy._drop_from_above
        real_80[0] = real_of(0.0);
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_37[l] = real_80[l + 2];
        real_37[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x3025 = x2018 * real_108[4];
        // snow_ground._residuals, snow_ground._at
        Real a3029_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a3005 = real_20[l] - real_106[l];
            const Real a3006 = a3005 + in_row(l, 4, x3002);
            const Real a3008 = real_109[l] + real_23[l];
            const Real a3009 = a3008 + a3006;
            const Real a3010 = a3009 - in_row(l, 0, x3007);
            const Real a3028 = magnitude(a3010);
            a3029_last = a3029_last + a3028;
            real_115[l] = a3010;
            real_116[l] = a3028;
        }
        // snow_ground._at
        const Real x3030 = x439 * a3029_last;
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
        Real a3034_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3011 = 2094000.0 * real_43[l];
            const Real a3012 = real_74[l] + a3011;
            const Real a3013 = a3012 * real_80[l + 1];
            const Real a3014 = real_43[l] * 333500000.0;
            const Real a3015 = a3013 + a3014;
            const Real a3016 = a3015 - real_71[l];
            const Real a3018 = real_80[l + 1] - real_80[l];
            const Real a3019 = real_1[l] * a3018;
            const Real a3020 = a3016 + a3019;
            const Real a3022 = real_80[l + 1] - real_37[l];
            const Real a3023 = real_77[l] * a3022;
            const Real a3024 = a3020 + a3023;
            const Real a3027 = a3024 + in_row(l, 0, x3025);
            const Real a3032 = magnitude(a3027);
            const Real a3033 = numbers[l] * a3032;
            a3034_last = a3034_last + a3033;
            real_70[l] = a3027;
            real_34[l] = a3032;
        }
        // snow_ground._at
        const Real x3035 = a3034_last - x3030;
        // snow_ground._tolerance
        const Real x3038 = magnitude(x2994);
        const Real x3039 = magnitude(real_108[0]);
        const Real x3040 = x3038 + x3039;
        const Real x3041 = x2538 * x3040;
        Real a3042_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a3042_last = a3042_last + real_29[l];
        }
        const Real x3043 = a3042_last + x2015;
        Real a3045_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a3044 = magnitude(real_108[l]);
            a3045_last = maximum(a3045_last, a3044);
        }
        const Real x3046 = a3045_last + x2547;
        const Real x3047 = x3046 + 30.0;
        const Real x3048 = x3043 * x3047;
        const Real x3049 = x3048 + x3041;
        // snow_ground._at
        Mask a3037_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a3036 = (real_34[l] > real_35[l]);
            a3037_last = (a3037_last | a3036);
        }
        // snow_ground._tolerance, snow_ground._at
        Mask a3053_last = mask_of(false);
        for (int l = 0; l < 5; ++l) {
            const Real a3050 = real_21[l] + x3049;
            const Real a3051 = a3050 * 7.105427357601002e-15;
            const Mask a3052 = (real_116[l] > a3051);
            a3053_last = (a3053_last | a3052);
        }
        // snow_ground._at
        const Mask x3054 = (a3037_last | a3053_last);
        // snow_ground._iteration
        const Real x3055 = w2570 * 0.0001;
        const Real x3056 = 1.0 - x3055;
        const Real x3057 = x3056 * w2569;
        const Mask x3058 = (x3035 < x3057);
        const Mask x3059 = (w2571 < 5.0);
        const Mask x3060 = (x3058 | x3059);
        const Mask x3061 = (w2570 <= 0.0001);
        const Mask x3062 = (x3060 | x3061);
        const Mask x3063 = (x3062 | x2600);
        const Mask x3064 = (w2572 & x3063);
        const Real x3065 = w2570 * 2.0;
        const Real x3066 = at_most(x3065, 1.0);
        const Real x3067 = w2570 * 0.5;
        const Real x3068 = select(x3064, x3066, x3067);
        const Real x3069 = w2571 + 1.0;
        // snow_ground._is_slow
        const Mask x3070 = (x3069 >= 40.0);
        const Mask x3071 = (x3069 < 60.0);
        const Mask x3072 = (x3070 & x3071);
        const Mask x3073 = (mask_of(false) | x3072);
        const Mask x3074 = (x3069 >= 80.0);
        const Mask x3075 = (x3069 < 120.0);
        const Mask x3076 = (x3074 & x3075);
        const Mask x3077 = (x3073 | x3076);
        const Mask x3078 = (x3069 >= 160.0);
        const Mask x3079 = (x3069 < 200.0);
        const Mask x3080 = (x3078 & x3079);
        const Mask x3081 = (x3077 | x3080);
        // snow_ground._iteration
        const Mask x3082 = (x2600 | x3081);
        const Real x3083 = select(x3082, 1.0, x3068);
        const Real x3089 = select(x3064, x2994, w2562);
        const Real x3090 = select(x3064, x2996, w2563);
        const Real x3091 = select(x3064, x2998, w2564);
        const Real x3092 = select(x3064, x2983, w2565);
        const Mask x3093 = select(x3064, x2720, w2566);
        const Real x3096 = select(x3064, x3035, w2569);
        const Mask x3097 = select(x3064, x3054, w2572);
        const Real x3098 = select(w2572, x3083, w2570);
        const Real x3099 = real_of_mask(w2572);
        const Real x3100 = w2571 + x3099;
        const Mask x3101 = ~x3064;
        const Mask x3102 = (x3097 | x3101);
        const Mask x3103 = (w2572 & x3102);
        for (int l = 0; l < 5; ++l) {
            const Real a3084 = select(x3064, real_109[l], real_107[l]);
            const Real a3094 = select(x3064, real_115[l], real_0[l]);
            real_116[l] = a3084;
            real_108[l] = a3094;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3085 = select(x3064, real_80[l + 1], real_46[l]);
            const Real a3086 = select(x3064, real_43[l], real_76[l]);
            const Real a3087 = select(x3064, real_61[l], real_78[l]);
            const Real a3088 = select(x3064, real_53[l], real_48[l]);
            const Real a3095 = select(x3064, real_70[l], real_44[l]);
            real_34[l] = a3085;
            real_37[l] = a3086;
            real_49[l] = a3087;
            real_38[l] = a3088;
            real_52[l] = a3095;
        }
        for (int l = 0; l < 5; ++l) real_107[l] = real_116[l];
        for (int l = 0; l < LAYERS; ++l) real_46[l] = real_34[l];
        for (int l = 0; l < LAYERS; ++l) real_76[l] = real_37[l];
        for (int l = 0; l < LAYERS; ++l) real_78[l] = real_49[l];
        for (int l = 0; l < LAYERS; ++l) real_48[l] = real_38[l];
        for (int l = 0; l < 5; ++l) real_0[l] = real_108[l];
        for (int l = 0; l < LAYERS; ++l) real_44[l] = real_52[l];
        w2562 = x3089;
        w2563 = x3090;
        w2564 = x3091;
        w2565 = x3092;
        w2566 = x3093;
        w2569 = x3096;
        w2570 = x3098;
        w2571 = x3100;
        w2572 = x3103;
    }
    // snow_ground._tolerance
    const Real x3111 = magnitude(w2562);
    // snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a3104 = real_107[l] - real_21[l];
        const Mask a3105 = (real_107[l] < 0.0);
        const Mask a3106 = (a3104 > 0.0);
        const Real a3107 = real_107[l] * real_22[l];
        const Real a3108 = a3104 * real_18[l];
        const Real a3109 = select(a3106, a3108, 0.0);
        const Real a3110 = select(a3105, a3107, a3109);
        real_15[l] = a3110;
    }
    // snow_ground._tolerance
    const Real x3112 = magnitude(real_15[0]);
    const Real x3113 = x3111 + x3112;
    const Real x3114 = x2538 * x3113;
    Real a3115_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a3115_last = a3115_last + real_29[l];
    }
    const Real x3116 = a3115_last + x2015;
    Real a3118_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a3117 = magnitude(real_15[l]);
        a3118_last = maximum(a3118_last, a3117);
    }
    const Real x3119 = a3118_last + x2547;
    const Real x3120 = x3119 + 30.0;
    const Real x3121 = x3116 * x3120;
    const Real x3122 = x3121 + x3114;
    // snow_ground._tolerance, snow_ground._solution
    Mask a3129_last = mask_of(true);
    for (int l = 0; l < 5; ++l) {
        const Real a3123 = real_21[l] + x3122;
        const Real a3124 = a3123 * 7.105427357601002e-15;
        const Real a3125 = a3124 * 8.0;
        const Real a3127 = magnitude(real_0[l]);
        const Mask a3128 = (a3127 <= a3125);
        a3129_last = (a3129_last & a3128);
    }
    // snow_ground._solution
    Mask a3132_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        after[2 * LAYERS + l] = real_76[l];
        const Real a3126 = real_35[l] * 8.0;
        const Real a3130 = magnitude(real_44[l]);
        const Mask a3131 = (a3130 <= a3126);
        a3132_last = (a3132_last & a3131);
    }
    const Mask x3133 = (a3129_last & a3132_last);
    // snow_ground.advance_snow_ground
    const Real x3135 = select(x2013, w2562, 0.0);
    const Real x3136 = select(x2013, w2563, 0.0);
    const Real x3137 = real_15[4] - real_46[0];
    const Real x3138 = x437 * x3137;
    const Real x3139 = select(x2013, x3138, 0.0);
    // snow_ground.advance_snow_ground, ground_heat.heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3134 = select(x3133, real_46[l], NOT_A_NUMBER);
        const Real a3140 = a3134 + 273.15;
        after[l] = a3140;
        real_44[l] = a3134;
        real_35[l] = a3140;
    }
    // ground_heat.heat
    const Real x3142 = x1932 - real_35[0];
    Real a3144_last = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3141 = real_44[l] - real_44[l + 1];
        const Real a1958_1168 = real_104[l + 1] * 4200000.0;
        const Real a3143 = a1958_1168 * a3141;
        a3144_last = a3144_last + a3143;
    }
    results[LAYERS + 43] = a3144_last;
    const Real x3147 = x2012 * x3142;
    // snow_skin.skin_flux
    const Real x3165 = x3135 + 273.15;
    after[3 * LAYERS + 31] = x3165;
    const Real x3166 = x3135 - x468;
    // calm_air.coefficient
    const Real x3168 = x3166 * x460;
    const Real x3169 = -x3168;
    // calm_air.limited_richardson
    const Mask x3170 = (x3169 > 0.0);
    const Real x3171 = select(x3170, x3168, 0.0);
    const Real x3173 = x3171 * x486;
    const Real x3174 = -x3173;
    const Real x3175 = expm1(x3174);
    const Real x3177 = x3175 + 2.0;
    const Real x3178 = x3175 / x3177;
    const Real x3180 = numbers[LAYERS + 2] * x3178;
    const Real x3182 = select(x3170, x3180, x3168);
    const Real x3183 = -x3182;
    // calm_air.coefficient
    const Mask x3184 = (x3183 > 0.0);
    const Real x3185 = select(x3184, x3182, 0.0);
    const Real x3187 = x3185 * 5.0;
    const Real x3189 = 1.0 - x3187;
    const Real x3190 = sqrt(x3189);
    const Real x3191 = x3185 * 15.0;
    const Real x3193 = x3191 * x3190;
    const Real x3195 = 1.0 - x3193;
    const Real x3196 = 1 / x3195;
    const Real x3197 = select(x3184, 0.0, x3182);
    const Mask x3198 = (x3197 > 1e-30);
    const Real x3199 = at_least(x3197, 1e-30);
    const Real x3200 = sqrt(x3199);
    const Real x3201 = select(x3198, x3200, 0.0);
    const Real x3202 = x463 * x3201;
    const Real x3203 = x3202 + 1.0;
    const Real x3204 = 1 / x3203;
    const Real x3205 = x3197 * 15.0;
    const Real x3206 = x3205 * x3204;
    const Real x3207 = x3206 + 1.0;
    const Real x3208 = select(x3184, x3196, x3207);
    const Real x3209 = x457 * x3208;
    // snow_skin.skin_flux
    const Real x3210 = x108 * x3209;
    const Real x3211 = x3165 * 461.0;
    const Real x3212 = 2830000.0 / x3211;
    const Real x3213 = x3135 / 273.15;
    const Real x3214 = x3213 * x3212;
    const Real x3215 = exp(x3214);
    const Real x3216 = x3215 * 611.0;
    const Real x3217 = x3216 * 0.378;
    const Real x3218 = forcing[3] - x3217;
    const Real x3219 = x3216 * 0.622;
    const Real x3220 = x3219 / x3218;
    const Real x3221 = x3220 - forcing[2];
    const Real x3222 = x3210 * 1004.5;
    const Real x3223 = x3222 + numbers[LAYERS + 4];
    const Real x3224 = x3165 * x3165;
    const Real x3225 = x3224 * x3165;
    const Real x3226 = x2103 * x3225;
    const Real x3227 = x3210 * x3221;
    const Real x3228 = x3223 * x3166;
    const Real x3229 = x3226 * x3165;
    const Real x3230 = x467 - x3229;
    const Real x3231 = x3230 - x3228;
    const Real x3232 = 2830000.0 * x3227;
    const Real x3233 = x3231 - x3232;
    // layered_snow.close_snow
    const Real x3234 = seconds * x3227;
    const Real x3235 = x439 * x3234;
    const Real x3237 = select(x2013, x3235, 0.0);
    const Real x3238 = -x3237;
    // snow_water.with_vapour_exchange
    const Real x3239 = at_least(x3238, 0.0);
    const Real x3240 = at_least(x3237, 0.0);
    const Mask x3242 = (x407 > 0.0);
    const Real x3243 = select(x3242, x407, 1.0);
    // layered_snow.close_snow, snow_layers.liquid_water
    for (int l = 0; l < 5; ++l) {
        const Real a3148 = x439 * real_107[l];
        const Real a3150 = select(x2013, a3148, 0.0);
        const Real a3152 = a3150 / 333500.0;
        const Real a3153 = -a3152;
        const Real a3154 = at_least(a3153, 0.0);
        const Mask a3155 = (a3154 > real_17[l]);
        const Real a3156 = select(a3155, real_17[l], a3154);
        const Real a3157 = real_17[l] - a3156;
        const Mask a3158 = (real_19[l] > 0.0);
        const Real a3159 = select(a3158, real_19[l], 1.0);
        const Real a3160 = a3157 / a3159;
        const Mask a3161 = (a3160 > 1.0);
        const Real a3162 = select(a3161, 1.0, a3160);
        const Real a3163 = select(a3158, a3162, 0.0);
        const Real a3164 = a3163 * real_13[l];
        real_15[l] = a3150;
        real_0[l] = a3164;
    }
    // snow_water.with_vapour_exchange
    const Real x3244 = select(x3242, real_15[0], 0.0);
    const Real x3245 = -x3244;
    // snow_layers.liquid_water
    const Real x3246 = real_15[0] / 333500.0;
    const Real x3247 = -x3246;
    const Real x3248 = at_least(x3247, 0.0);
    const Mask x3249 = (x3248 > x407);
    const Real x3250 = select(x3249, x407, x3248);
    // snow_water.with_vapour_exchange
    const Real x3251 = x407 - x3250;
    const Mask x3252 = (x3239 > x3251);
    const Real x3253 = select(x3252, x3251, x3239);
    const Real x3254 = x3253 - x3240;
    const Mask x3255 = (x3251 > 0.0);
    // snow_layers.warmth
    const Real x3256 = x3243 * 2106.0;
    const Real x3257 = 1 / x3256;
    const Real x3258 = x3243 * 4218.0;
    const Real x3259 = 1 / x3258;
    const Real x3260 = x3243 * 333500.0;
    const Real x3261 = x3244 + x3260;
    const Real x3262 = -x3261;
    const Mask x3263 = (x3245 < 0.0);
    const Mask x3264 = (x3262 > 0.0);
    const Real x3265 = x3244 * x3257;
    const Real x3267 = x3261 * x3259;
    const Real x3269 = select(x3264, x3267, 0.0);
    const Real x3271 = select(x3263, x3265, x3269);
    const Real x3272 = -x3271;
    // snow_water.with_vapour_exchange
    const Real x3273 = at_most(x3272, 0.0);
    const Real x3274 = x3273 * 2106.0;
    const Real x3275 = x3254 * x3274;
    const Real x3276 = select(x3255, x3251, 1.0);
    const Real x3277 = x3254 / x3276;
    const Real x3278 = 1.0 - x3277;
    const Real x3279 = x3239 - x3253;
    const Real x3280 = x407 - x3254;
    const Real x3281 = real_15[0] + x3275;
    const Real x3282 = -x3281;
    const Real x3283 = real_0[0] * x3278;
    const Real x3284 = select(x3255, x3283, real_0[0]);
    const Real x3285 = x3253 / x3243;
    const Real x3286 = 1.0 - x3285;
    const Real x3287 = real_16[0] * x3286;
    const Mask x3288 = (real_14[1] > 0.0);
    const Real x3289 = select(x3288, real_14[1], 1.0);
    const Real x3290 = select(x3288, real_15[1], 0.0);
    const Real x3291 = -x3290;
    // snow_layers.liquid_water
    const Real x3292 = real_15[1] / 333500.0;
    const Real x3293 = -x3292;
    const Real x3294 = at_least(x3293, 0.0);
    const Mask x3295 = (x3294 > real_14[1]);
    const Real x3296 = select(x3295, real_14[1], x3294);
    // snow_water.with_vapour_exchange
    const Real x3297 = real_14[1] - x3296;
    const Mask x3298 = (x3279 > x3297);
    const Real x3299 = select(x3298, x3297, x3279);
    const Mask x3300 = (x3297 > 0.0);
    // snow_layers.warmth
    const Real x3301 = x3289 * 2106.0;
    const Real x3302 = 1 / x3301;
    const Real x3303 = x3289 * 4218.0;
    const Real x3304 = 1 / x3303;
    const Real x3305 = x3289 * 333500.0;
    const Real x3306 = x3290 + x3305;
    const Real x3307 = -x3306;
    const Mask x3308 = (x3291 < 0.0);
    const Mask x3309 = (x3307 > 0.0);
    const Real x3310 = x3290 * x3302;
    const Real x3312 = x3306 * x3304;
    const Real x3314 = select(x3309, x3312, 0.0);
    const Real x3316 = select(x3308, x3310, x3314);
    const Real x3317 = -x3316;
    // snow_water.with_vapour_exchange
    const Real x3318 = at_most(x3317, 0.0);
    const Real x3319 = x3318 * 2106.0;
    const Real x3320 = x3299 * x3319;
    const Real x3321 = select(x3300, x3297, 1.0);
    const Real x3322 = x3299 / x3321;
    const Real x3323 = 1.0 - x3322;
    const Real x3324 = x3254 + x3299;
    const Real x3325 = x3279 - x3299;
    const Real x3326 = x3275 + x3320;
    const Real x3327 = real_14[1] - x3299;
    const Real x3328 = real_15[1] + x3320;
    const Real x3329 = -x3328;
    const Real x3330 = real_0[1] * x3323;
    const Real x3331 = select(x3300, x3330, real_0[1]);
    const Real x3332 = x3299 / x3289;
    const Real x3333 = 1.0 - x3332;
    const Real x3334 = real_16[1] * x3333;
    const Mask x3335 = (real_14[2] > 0.0);
    const Real x3336 = select(x3335, real_14[2], 1.0);
    const Real x3337 = select(x3335, real_15[2], 0.0);
    const Real x3338 = -x3337;
    // snow_layers.liquid_water
    const Real x3339 = real_15[2] / 333500.0;
    const Real x3340 = -x3339;
    const Real x3341 = at_least(x3340, 0.0);
    const Mask x3342 = (x3341 > real_14[2]);
    const Real x3343 = select(x3342, real_14[2], x3341);
    // snow_water.with_vapour_exchange
    const Real x3344 = real_14[2] - x3343;
    const Mask x3345 = (x3325 > x3344);
    const Real x3346 = select(x3345, x3344, x3325);
    const Mask x3347 = (x3344 > 0.0);
    // snow_layers.warmth
    const Real x3348 = x3336 * 2106.0;
    const Real x3349 = 1 / x3348;
    const Real x3350 = x3336 * 4218.0;
    const Real x3351 = 1 / x3350;
    const Real x3352 = x3336 * 333500.0;
    const Real x3353 = x3337 + x3352;
    const Real x3354 = -x3353;
    const Mask x3355 = (x3338 < 0.0);
    const Mask x3356 = (x3354 > 0.0);
    const Real x3357 = x3337 * x3349;
    const Real x3359 = x3353 * x3351;
    const Real x3361 = select(x3356, x3359, 0.0);
    const Real x3363 = select(x3355, x3357, x3361);
    const Real x3364 = -x3363;
    // snow_water.with_vapour_exchange
    const Real x3365 = at_most(x3364, 0.0);
    const Real x3366 = x3365 * 2106.0;
    const Real x3367 = x3346 * x3366;
    const Real x3368 = select(x3347, x3344, 1.0);
    const Real x3369 = x3346 / x3368;
    const Real x3370 = 1.0 - x3369;
    const Real x3371 = x3324 + x3346;
    const Real x3372 = x3325 - x3346;
    const Real x3373 = x3326 + x3367;
    const Real x3374 = real_14[2] - x3346;
    const Real x3375 = real_15[2] + x3367;
    const Real x3376 = -x3375;
    const Real x3377 = real_0[2] * x3370;
    const Real x3378 = select(x3347, x3377, real_0[2]);
    const Real x3379 = x3346 / x3336;
    const Real x3380 = 1.0 - x3379;
    const Real x3381 = real_16[2] * x3380;
    const Mask x3382 = (real_14[3] > 0.0);
    const Real x3383 = select(x3382, real_14[3], 1.0);
    const Real x3384 = select(x3382, real_15[3], 0.0);
    const Real x3385 = -x3384;
    // snow_layers.liquid_water
    const Real x3386 = real_15[3] / 333500.0;
    const Real x3387 = -x3386;
    const Real x3388 = at_least(x3387, 0.0);
    const Mask x3389 = (x3388 > real_14[3]);
    const Real x3390 = select(x3389, real_14[3], x3388);
    // snow_water.with_vapour_exchange
    const Real x3391 = real_14[3] - x3390;
    const Mask x3392 = (x3372 > x3391);
    const Real x3393 = select(x3392, x3391, x3372);
    const Mask x3394 = (x3391 > 0.0);
    // snow_layers.warmth
    const Real x3395 = x3383 * 2106.0;
    const Real x3396 = 1 / x3395;
    const Real x3397 = x3383 * 4218.0;
    const Real x3398 = 1 / x3397;
    const Real x3399 = x3383 * 333500.0;
    const Real x3400 = x3384 + x3399;
    const Real x3401 = -x3400;
    const Mask x3402 = (x3385 < 0.0);
    const Mask x3403 = (x3401 > 0.0);
    const Real x3404 = x3384 * x3396;
    const Real x3406 = x3400 * x3398;
    const Real x3408 = select(x3403, x3406, 0.0);
    const Real x3410 = select(x3402, x3404, x3408);
    const Real x3411 = -x3410;
    // snow_water.with_vapour_exchange
    const Real x3412 = at_most(x3411, 0.0);
    const Real x3413 = x3412 * 2106.0;
    const Real x3414 = x3393 * x3413;
    const Real x3415 = select(x3394, x3391, 1.0);
    const Real x3416 = x3393 / x3415;
    const Real x3417 = 1.0 - x3416;
    const Real x3418 = x3371 + x3393;
    const Real x3419 = x3372 - x3393;
    const Real x3420 = x3373 + x3414;
    const Real x3421 = real_14[3] - x3393;
    const Real x3422 = real_15[3] + x3414;
    const Real x3423 = -x3422;
    const Real x3424 = real_0[3] * x3417;
    const Real x3425 = select(x3394, x3424, real_0[3]);
    const Real x3426 = x3393 / x3383;
    const Real x3427 = 1.0 - x3426;
    const Real x3428 = real_16[3] * x3427;
    const Mask x3429 = (real_14[4] > 0.0);
    const Real x3430 = select(x3429, real_14[4], 1.0);
    const Real x3431 = select(x3429, real_15[4], 0.0);
    const Real x3432 = -x3431;
    // snow_layers.liquid_water
    const Real x3433 = real_15[4] / 333500.0;
    const Real x3434 = -x3433;
    const Real x3435 = at_least(x3434, 0.0);
    const Mask x3436 = (x3435 > real_14[4]);
    const Real x3437 = select(x3436, real_14[4], x3435);
    // snow_water.with_vapour_exchange
    const Real x3438 = real_14[4] - x3437;
    const Mask x3439 = (x3419 > x3438);
    const Real x3440 = select(x3439, x3438, x3419);
    const Mask x3441 = (x3438 > 0.0);
    // snow_layers.warmth
    const Real x3442 = x3430 * 2106.0;
    const Real x3443 = 1 / x3442;
    const Real x3444 = x3430 * 4218.0;
    const Real x3445 = 1 / x3444;
    const Real x3446 = x3430 * 333500.0;
    const Real x3447 = x3431 + x3446;
    const Real x3448 = -x3447;
    const Mask x3449 = (x3432 < 0.0);
    const Mask x3450 = (x3448 > 0.0);
    const Real x3451 = x3431 * x3443;
    const Real x3453 = x3447 * x3445;
    const Real x3455 = select(x3450, x3453, 0.0);
    const Real x3457 = select(x3449, x3451, x3455);
    const Real x3458 = -x3457;
    // snow_water.with_vapour_exchange
    const Real x3459 = at_most(x3458, 0.0);
    const Real x3460 = x3459 * 2106.0;
    const Real x3461 = x3440 * x3460;
    const Real x3462 = select(x3441, x3438, 1.0);
    const Real x3463 = x3440 / x3462;
    const Real x3464 = 1.0 - x3463;
    const Real x3465 = x3418 + x3440;
    const Real x3466 = x3420 + x3461;
    const Real x3467 = real_14[4] - x3440;
    const Real x3468 = real_15[4] + x3461;
    const Real x3469 = -x3468;
    const Real x3470 = real_0[4] * x3464;
    const Real x3471 = select(x3441, x3470, real_0[4]);
    const Real x3472 = x3440 / x3430;
    const Real x3473 = 1.0 - x3472;
    const Real x3474 = real_16[4] * x3473;
    // snow_water.<genexpr>
    real_16[0] = x3280;
    real_16[1] = x3327;
    real_16[2] = x3374;
    real_16[3] = x3421;
    real_16[4] = x3467;
    real_0[0] = x3282;
    real_0[1] = x3329;
    real_0[2] = x3376;
    real_0[3] = x3423;
    real_0[4] = x3469;
    real_15[0] = x3284;
    real_15[1] = x3331;
    real_15[2] = x3378;
    real_15[3] = x3425;
    real_15[4] = x3471;
    real_14[0] = x3287;
    real_14[1] = x3334;
    real_14[2] = x3381;
    real_14[3] = x3428;
    real_14[4] = x3474;
    // snow_layers.liquid_water
    const Real x3479 = real_0[0] / 333500.0;
    const Real x3480 = at_least(x3479, 0.0);
    const Mask x3481 = (x3480 > real_16[0]);
    const Real x3482 = select(x3481, real_16[0], x3480);
    // snow_water.percolated
    const Real x3483 = real_16[0] - x3482;
    const Mask x3484 = (x3483 > 0.0);
    const Real x3485 = select(x3484, x3483, 1.0);
    const Real x3486 = x3483 / x3485;
    const Real x3487 = at_most(x3486, 1.0);
    const Real x3488 = select(x3484, x3487, 0.0);
    const Real x3489 = x3488 * real_15[0];
    const Real x3490 = x3483 / 917.0;
    const Mask x3491 = (x3489 < x3490);
    const Real x3492 = select(x3491, x3490, x3489);
    // snow_properties.held_by_pores
    const Real x3493 = numbers[LAYERS + 21] * 1000.0;
    // snow_properties._pores
    const Real x3494 = x3492 - x3490;
    const Real x3495 = at_least(x3494, 0.0);
    // snow_properties.held_by_pores
    const Real x3496 = x3493 * x3495;
    // snow_water.percolated
    const Real x3497 = x3482 - x3496;
    const Real x3498 = at_least(x3497, 0.0);
    const Mask x3499 = (x3482 > 0.0);
    const Real x3500 = select(x3499, x3482, 1.0);
    const Real x3501 = x3498 / x3500;
    const Real x3502 = real_0[0] * x3501;
    const Real x3503 = select(x3499, x3502, 0.0);
    const Mask x3504 = (real_16[0] > 0.0);
    const Real x3505 = select(x3504, real_16[0], 1.0);
    const Real x3506 = x3498 / x3505;
    const Real x3507 = real_16[0] - x3498;
    const Real x3508 = real_0[0] - x3503;
    const Real x3509 = 1.0 - x3506;
    const Real x3510 = real_14[0] * x3509;
    const Real x3511 = real_16[1] + x3498;
    const Real x3512 = real_0[1] + x3503;
    // snow_layers.liquid_water
    const Real x3513 = x3512 / 333500.0;
    const Real x3514 = at_least(x3513, 0.0);
    const Mask x3515 = (x3514 > x3511);
    const Real x3516 = select(x3515, x3511, x3514);
    // snow_water.percolated
    const Real x3517 = x3511 - x3516;
    // snow_layers.liquid_water
    const Real x3518 = real_0[1] / 333500.0;
    const Real x3519 = at_least(x3518, 0.0);
    const Mask x3520 = (x3519 > real_16[1]);
    const Real x3521 = select(x3520, real_16[1], x3519);
    // snow_water.percolated
    const Real x3522 = real_16[1] - x3521;
    const Mask x3523 = (x3522 > 0.0);
    const Real x3524 = select(x3523, x3522, 1.0);
    const Real x3525 = x3517 / x3524;
    const Real x3526 = at_most(x3525, 1.0);
    const Real x3527 = select(x3523, x3526, 0.0);
    const Real x3528 = x3527 * real_15[1];
    const Real x3529 = x3517 / 917.0;
    const Mask x3530 = (x3528 < x3529);
    const Real x3531 = select(x3530, x3529, x3528);
    // snow_properties._pores
    const Real x3532 = x3531 - x3529;
    const Real x3533 = at_least(x3532, 0.0);
    // snow_properties.held_by_pores
    const Real x3534 = x3493 * x3533;
    // snow_water.percolated
    const Real x3535 = x3516 - x3534;
    const Real x3536 = at_least(x3535, 0.0);
    const Mask x3537 = (x3516 > 0.0);
    const Real x3538 = select(x3537, x3516, 1.0);
    const Real x3539 = x3536 / x3538;
    const Real x3540 = x3512 * x3539;
    const Real x3541 = select(x3537, x3540, 0.0);
    const Mask x3542 = (x3511 > 0.0);
    const Real x3543 = select(x3542, x3511, 1.0);
    const Real x3544 = x3536 / x3543;
    const Real x3545 = x3511 - x3536;
    const Real x3546 = x3512 - x3541;
    const Real x3547 = 1.0 - x3544;
    const Real x3548 = real_14[1] * x3547;
    const Real x3549 = real_16[2] + x3536;
    const Real x3550 = real_0[2] + x3541;
    // snow_layers.liquid_water
    const Real x3551 = x3550 / 333500.0;
    const Real x3552 = at_least(x3551, 0.0);
    const Mask x3553 = (x3552 > x3549);
    const Real x3554 = select(x3553, x3549, x3552);
    // snow_water.percolated
    const Real x3555 = x3549 - x3554;
    // snow_layers.liquid_water
    const Real x3556 = real_0[2] / 333500.0;
    const Real x3557 = at_least(x3556, 0.0);
    const Mask x3558 = (x3557 > real_16[2]);
    const Real x3559 = select(x3558, real_16[2], x3557);
    // snow_water.percolated
    const Real x3560 = real_16[2] - x3559;
    const Mask x3561 = (x3560 > 0.0);
    const Real x3562 = select(x3561, x3560, 1.0);
    const Real x3563 = x3555 / x3562;
    const Real x3564 = at_most(x3563, 1.0);
    const Real x3565 = select(x3561, x3564, 0.0);
    const Real x3566 = x3565 * real_15[2];
    const Real x3567 = x3555 / 917.0;
    const Mask x3568 = (x3566 < x3567);
    const Real x3569 = select(x3568, x3567, x3566);
    // snow_properties._pores
    const Real x3570 = x3569 - x3567;
    const Real x3571 = at_least(x3570, 0.0);
    // snow_properties.held_by_pores
    const Real x3572 = x3493 * x3571;
    // snow_water.percolated
    const Real x3573 = x3554 - x3572;
    const Real x3574 = at_least(x3573, 0.0);
    const Mask x3575 = (x3554 > 0.0);
    const Real x3576 = select(x3575, x3554, 1.0);
    const Real x3577 = x3574 / x3576;
    const Real x3578 = x3550 * x3577;
    const Real x3579 = select(x3575, x3578, 0.0);
    const Mask x3580 = (x3549 > 0.0);
    const Real x3581 = select(x3580, x3549, 1.0);
    const Real x3582 = x3574 / x3581;
    const Real x3583 = x3549 - x3574;
    const Real x3584 = x3550 - x3579;
    const Real x3585 = 1.0 - x3582;
    const Real x3586 = real_14[2] * x3585;
    const Real x3587 = real_16[3] + x3574;
    const Real x3588 = real_0[3] + x3579;
    // snow_layers.liquid_water
    const Real x3589 = x3588 / 333500.0;
    const Real x3590 = at_least(x3589, 0.0);
    const Mask x3591 = (x3590 > x3587);
    const Real x3592 = select(x3591, x3587, x3590);
    // snow_water.percolated
    const Real x3593 = x3587 - x3592;
    // snow_layers.liquid_water
    const Real x3594 = real_0[3] / 333500.0;
    const Real x3595 = at_least(x3594, 0.0);
    const Mask x3596 = (x3595 > real_16[3]);
    const Real x3597 = select(x3596, real_16[3], x3595);
    // snow_water.percolated
    const Real x3598 = real_16[3] - x3597;
    const Mask x3599 = (x3598 > 0.0);
    const Real x3600 = select(x3599, x3598, 1.0);
    const Real x3601 = x3593 / x3600;
    const Real x3602 = at_most(x3601, 1.0);
    const Real x3603 = select(x3599, x3602, 0.0);
    const Real x3604 = x3603 * real_15[3];
    const Real x3605 = x3593 / 917.0;
    const Mask x3606 = (x3604 < x3605);
    const Real x3607 = select(x3606, x3605, x3604);
    // snow_properties._pores
    const Real x3608 = x3607 - x3605;
    const Real x3609 = at_least(x3608, 0.0);
    // snow_properties.held_by_pores
    const Real x3610 = x3493 * x3609;
    // snow_water.percolated
    const Real x3611 = x3592 - x3610;
    const Real x3612 = at_least(x3611, 0.0);
    const Mask x3613 = (x3592 > 0.0);
    const Real x3614 = select(x3613, x3592, 1.0);
    const Real x3615 = x3612 / x3614;
    const Real x3616 = x3588 * x3615;
    const Real x3617 = select(x3613, x3616, 0.0);
    const Mask x3618 = (x3587 > 0.0);
    const Real x3619 = select(x3618, x3587, 1.0);
    const Real x3620 = x3612 / x3619;
    const Real x3621 = x3587 - x3612;
    const Real x3622 = x3588 - x3617;
    const Real x3623 = 1.0 - x3620;
    const Real x3624 = real_14[3] * x3623;
    const Real x3625 = real_16[4] + x3612;
    const Real x3626 = real_0[4] + x3617;
    // snow_layers.liquid_water
    const Real x3627 = x3626 / 333500.0;
    const Real x3628 = at_least(x3627, 0.0);
    const Mask x3629 = (x3628 > x3625);
    const Real x3630 = select(x3629, x3625, x3628);
    // snow_water.percolated
    const Real x3631 = x3625 - x3630;
    // snow_layers.liquid_water
    const Real x3632 = real_0[4] / 333500.0;
    const Real x3633 = at_least(x3632, 0.0);
    const Mask x3634 = (x3633 > real_16[4]);
    const Real x3635 = select(x3634, real_16[4], x3633);
    // snow_water.percolated
    const Real x3636 = real_16[4] - x3635;
    const Mask x3637 = (x3636 > 0.0);
    const Real x3638 = select(x3637, x3636, 1.0);
    const Real x3639 = x3631 / x3638;
    const Real x3640 = at_most(x3639, 1.0);
    const Real x3641 = select(x3637, x3640, 0.0);
    const Real x3642 = x3641 * real_15[4];
    const Real x3643 = x3631 / 917.0;
    const Mask x3644 = (x3642 < x3643);
    const Real x3645 = select(x3644, x3643, x3642);
    // snow_properties._pores
    const Real x3646 = x3645 - x3643;
    const Real x3647 = at_least(x3646, 0.0);
    // snow_properties.held_by_pores
    const Real x3648 = x3493 * x3647;
    // snow_water.percolated
    const Real x3649 = x3630 - x3648;
    const Real x3650 = at_least(x3649, 0.0);
    const Mask x3651 = (x3630 > 0.0);
    const Real x3652 = select(x3651, x3630, 1.0);
    const Real x3653 = x3650 / x3652;
    const Real x3654 = x3626 * x3653;
    const Real x3655 = select(x3651, x3654, 0.0);
    const Mask x3656 = (x3625 > 0.0);
    const Real x3657 = select(x3656, x3625, 1.0);
    const Real x3658 = x3650 / x3657;
    const Real x3659 = x3625 - x3650;
    const Real x3660 = x3626 - x3655;
    const Real x3661 = 1.0 - x3658;
    const Real x3662 = real_14[4] * x3661;
    // snow_water.<genexpr>
    real_14[0] = x3507;
    real_14[1] = x3545;
    real_14[2] = x3583;
    real_14[3] = x3621;
    real_14[4] = x3659;
    real_15[0] = x3508;
    real_15[1] = x3546;
    real_15[2] = x3584;
    real_15[3] = x3622;
    real_15[4] = x3660;
    real_16[0] = x3492;
    real_16[1] = x3531;
    real_16[2] = x3569;
    real_16[3] = x3607;
    real_16[4] = x3645;
    real_0[0] = x3510;
    real_0[1] = x3548;
    real_0[2] = x3586;
    real_0[3] = x3624;
    real_0[4] = x3662;
    // layered_snow.close_snow
    const Real x3667 = select(x2013, x440, 1.0);
    const Real x3668 = x3667 * seconds;
    const Real x3669 = x3465 / x3668;
    const Real x3670 = x3669 * 2830000.0;
    const Real x3671 = select(x2013, x3670, 0.0);
    const Real x3672 = x3233 + x3228;
    const Real x3673 = x3227 * 2830000.0;
    const Real x3674 = x3672 + x3673;
    const Real x3675 = x3674 - x3136;
    const Real x3676 = x3650 + x470;
    const Real x3677 = x3655 + x471;
    const Real x3701 = x3675 - x3671;
    const Real x3702 = select(x2013, x3701, 0.0);
    const Real x3703 = x439 * x3136;
    const Real x3705 = x439 * x3139;
    const Real x3707 = x469 - x3677;
    const Real x3708 = x3707 - x3466;
    // layered_snow_step.layered_snow_step
    const Real x3709 = x3465 / seconds;
    const Real x3710 = x941 + x951;
    const Real x3711 = x3710 + a968_last;
    const Real x3712 = x3711 * 1000.0;
    const Real x3713 = x3712 - x973;
    // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth, layered_snow_step.layered_snow_step
    Real a3714_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        after[3 * LAYERS + 20 + l] = real_16[l];
        const Mask a3678 = (real_14[l] > 0.0);
        const Real a3679 = select(a3678, real_14[l], 1.0);
        const Real a3680 = real_15[l] / 333500.0;
        const Real a3681 = at_least(a3680, 0.0);
        const Mask a3682 = (a3681 > real_14[l]);
        const Real a3683 = select(a3682, real_14[l], a3681);
        after[3 * LAYERS + 10 + l] = a3683;
        const Real a3684 = select(a3678, real_15[l], 0.0);
        const Real a3685 = a3679 * 2106.0;
        const Real a3686 = 1 / a3685;
        const Real a3687 = a3679 * 4218.0;
        const Real a3688 = 1 / a3687;
        const Real a3689 = a3679 * 333500.0;
        const Real a3690 = a3684 - a3689;
        const Mask a3691 = (a3684 < 0.0);
        const Mask a3692 = (a3690 > 0.0);
        const Real a3693 = a3684 * a3686;
        const Real a3694 = a3690 * a3688;
        const Real a3695 = select(a3692, a3694, 0.0);
        const Real a3696 = select(a3691, a3693, a3695);
        const Real a3697 = real_14[l] - a3683;
        after[3 * LAYERS + 5 + l] = a3697;
        const Real a3698 = a3696 + 273.15;
        after[3 * LAYERS + 15 + l] = a3698;
        const Real a3699 = real_0[l] / a3679;
        const Real a3700 = select(a3678, a3699, 0.0);
        after[3 * LAYERS + 25 + l] = a3700;
        a3714_last = a3714_last + a3697;
        real_107[l] = a3683;
        real_19[l] = a3697;
        real_17[l] = a3698;
    }
    // layered_snow_step.layered_snow_step
    const Mask x3715 = (a3714_last > 0.0);
    // air.emission
    const Real x3716 = x3224 * x3224;
    const Real x3717 = x3716 * 5.67e-08;
    // layered_snow_step.emitted
    const Real x3718 = numbers[LAYERS + 19] * x3717;
    // surface_balance.skin_temperature
    const Real x3719 = x1934 * real_35[0];
    const Real x3720 = x1932 + x3719;
    const Real x3721 = x3720 / x1935;
    // surface_balance.emitted
    const Real x3722 = x3721 - x1917;
    const Real x3723 = x1920 * x3722;
    const Real x3724 = x1924 + x3723;
    // layered_snow_step.of_cell
    const Real x3725 = x439 * x3718;
    const Real x3727 = x472 * x3724;
    const Real x3728 = x3727 - x3725;
    results[LAYERS + 35] = x3728;
    const Real x3729 = x439 * numbers[LAYERS + 19];
    const Real x3731 = x472 * x844;
    const Real x3732 = x3731 - x3729;
    after[3 * LAYERS + 34] = x3732;
    // layered_snow_step.skin
    const Real x3733 = x3732 * 5.67e-08;
    const Real x3734 = x3728 / x3733;
    const Real x3735 = sqrt(x3734);
    const Real x3736 = sqrt(x3735);
    after[3 * LAYERS] = x3736;
    // layered_snow_step.layered_snow_step
    const Real x3737 = x3676 / 1000.0;
    results[LAYERS + 14] = x3737;
    const Real x3738 = x1810 + x3737;
    after[3 * LAYERS + 2] = x3738;
    Real a3740_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a3739 = real_19[l] + real_107[l];
        a3740_last = a3740_last + a3739;
    }
    const Real x3741 = a3740_last / 1000.0;
    after[3 * LAYERS + 3] = x3741;
    Real a3742_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a3742_last = a3742_last + real_16[l];
    }
    after[3 * LAYERS + 4] = a3742_last;
    const Mask x3743 = (x26 > 0.0);
    // snow.snow_age
    const Real x3744 = state[3 * LAYERS + 32] + seconds;
    const Real x3745 = select(x3743, 0.0, x3744);
    const Real x3746 = select(x3715, x3745, state[3 * LAYERS + 32]);
    after[3 * LAYERS + 32] = x3746;
    // layered_snow_step.of_cell
    const Real x3747 = x439 * x189;
    const Real x3749 = x472 * x841;
    const Real x3750 = x3749 - x3747;
    after[3 * LAYERS + 33] = x3750;
    // layered_snow_step.layered_snow_step
    const Real x3751 = x3713 * 1004.5;
    const Real x3752 = x3751 / x861;
    const Real x3753 = forcing[2] + x3752;
    after[3 * LAYERS + 39] = x3753;
    // layered_snow_step._fluxes
    Real a3754_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a3754_last = a3754_last + real_107[l];
    }
    const Real x3755 = a3754_last + x3676;
    Real a3756_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a101_1719 = x74 * state[l + 3 * LAYERS + 10];
        a3756_last = a3756_last + a101_1719;
    }
    const Real x3757 = a3756_last - x400;
    const Real x3758 = x3755 - x3757;
    const Real x3759 = x975 + x3709;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x3760 = x472 * 2501000.0;
    const Real x3761 = x439 * 2830000.0;
    const Real x3763 = x3760 - x3761;
    // layered_snow_step._fluxes
    const Real x3764 = x3759 * x3763;
    results[0] = x3764;
    // layered_snow_step.latent_heat
    const Real x3765 = x439 * x3671;
    const Real x3767 = x1852 - x3765;
    results[1] = x3767;
    results[LAYERS + 40] = x3767;
    // layered_snow_step._fluxes
    const Real x3768 = x1850 - x974;
    const Real x3769 = x3768 + x3709;
    results[2] = x3769;
    // layered_snow_step.sensible_heat
    const Real x3770 = x3721 - x11;
    const Real x3771 = x861 * x3770;
    // layered_snow_step.of_cell
    const Real x3772 = x439 * x3702;
    const Real x3774 = x472 * x3771;
    const Real x3775 = x3774 - x3772;
    results[3] = x3775;
    results[LAYERS + 36] = x3775;
    // layered_snow_step.into_soil
    const Real x3776 = x3147 - x3705;
    results[4] = x3776;
    results[LAYERS + 41] = x3776;
    // layered_snow_step._fluxes
    const Real x3777 = x1798 * 2501000000.0;
    results[5] = x3777;
    const Real x3778 = x970 * 2501000000.0;
    results[6] = x3778;
    const Real x3779 = a1814_last * 2501000000.0;
    results[7] = x3779;
    const Real x3781 = x3709 * 2830000.0;
    results[LAYERS + 8] = x3781;
    const Real x3782 = x3737 / seconds;
    quantities[4 * LAYERS + 12] = x3782;
    const Real x3783 = x994 + x3782;
    results[LAYERS + 11] = x3783;
    // layered_snow_step.precipitation_heat
    const Real x3784 = x3721 - forcing[1];
    const Real x3785 = x855 * x3784;
    const Real x3786 = x472 * x3785;
    results[LAYERS + 15] = x3786;
    results[LAYERS + 37] = x3786;
    // layered_snow_step._fluxes
    const Real x3787 = x3758 * 333500.0;
    const Real x3788 = x3787 / seconds;
    results[LAYERS + 17] = x3788;
    // layered_snow_step.of_cell
    const Real x3789 = x439 * x467;
    const Real x3791 = x472 * x851;
    const Real x3792 = x3791 - x3789;
    results[LAYERS + 18] = x3792;
    // layered_snow_step._budget
    const Real x3793 = x26 * seconds;
    const Real x3794 = x3793 - x400;
    const Real x3795 = x3794 / 1000.0;
    results[LAYERS + 26] = x3795;
    const Real x3796 = x3465 / 1000.0;
    results[LAYERS + 27] = x3796;
    const Real x3797 = x3750 * forcing[4];
    results[LAYERS + 33] = x3797;
    const Real x3798 = 1.0 - x3732;
    const Real x3799 = x3798 * forcing[5];
    const Real x3800 = x3799 + x3728;
    results[LAYERS + 34] = x3800;
    const Real x3801 = x3705 - x3703;
    results[LAYERS + 38] = x3801;
    const Real x3802 = x3708 / seconds;
    results[LAYERS + 39] = x3802;
    // enthalpy.fusion_heat, layered_snow_step._fluxes, layered_snow_step._budget, diagnostics.ice_content, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a3806_last = real_of(0.0);
    Real a3810_last = real_of(1.0);
    Real a3811_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3145 = 2094000.0 * real_44[l];
        const Real a3146 = a3145 + 333500000.0;
        results[2 * LAYERS + 44 + l] = a3146;
        const Real a3780 = real_66[l] * 2501000000.0;
        results[8 + l] = a3780;
        const Real a3803 = real_76[l] - real_51[l];
        results[3 * LAYERS + 44 + l] = a3803;
        const Real a3804 = real_69[l] - real_76[l];
        quantities[l] = a3804;
        const Real a3805 = real_35[l] - 273.15;
        a3806_last = a3806_last + numbers[l];
        const Real a3806 = a3806_last;
        const Real a1015_1785 = numbers[l] * 0.5;
        const Real a3807 = a3806 - a1015_1785;
        const Mask a3808 = (a3805 >= 0.0);
        const Real a3809 = real_of_mask(a3808);
        a3810_last = a3810_last * a3809;
        const Real a3810 = a3810_last;
        a3811_last = a3811_last + a3810;
        real_46[l] = a3146;
        real_48[l] = a3803;
        real_78[l] = a3804;
        real_72[l] = a3805;
        real_73[l] = a3807;
    }
    // diagnostics.crossing_depth
    const Index x3812 = index_of_real(a3811_last);
    const Index x3813 = at_most(x3812, (LAYERS - 1));
    const Index x3814 = x3813 - 1;
    const Index x3815 = at_least(x3814, 0);
    const Real x3816 = pick(real_72, x3815);
    const Real x3817 = pick(real_72, x3813);
    const Real x3818 = pick(real_73, x3815);
    const Real x3819 = pick(real_73, x3813);
    const Mask x3820 = (x3816 > x3817);
    const Real x3821 = x3816 - x3817;
    const Real x3822 = select(x3820, x3821, 1.0);
    const Real x3823 = x3819 - x3818;
    const Real x3824 = x3823 * x3816;
    const Real x3825 = x3824 / x3822;
    const Real x3826 = x3818 + x3825;
    const Mask x3827 = (x3812 == 0);
    const Real x3828 = select(x3827, 0.0, x3826);
    const Mask x3829 = (x3812 == LAYERS);
    Real a3830_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a3830_last = a3830_last + numbers[l];
    }
    const Real x3831 = select(x3829, a3830_last, x3828);
    quantities[LAYERS] = x3831;
    // balances.column_water
    const Real x3832 = x991 + x3738;
    const Real x3833 = x3832 + x3741;
    // balances.soil_water
    Real a3835_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3834 = real_69[l] * numbers[l];
        quantities[LAYERS + 4 + l] = a3834;
        a3835_last = a3835_last + a3834;
        real_73[l] = a3834;
    }
    // balances.column_water
    const Real x3836 = a3835_last + x3833;
    quantities[LAYERS + 1] = x3836;
    // balances.soil_water
    Real a3837_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a3837_last = a3837_last + real_73[l];
    }
    quantities[LAYERS + 2] = a3837_last;
    // diagnostics.layer_ice, diagnostics.soil_ice
    Real a3839_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3838 = real_78[l] * numbers[l];
        quantities[3 * LAYERS + 4 + l] = a3838;
        a3839_last = a3839_last + a3838;
    }
    quantities[LAYERS + 3] = a3839_last;
    // air.emission
    const Real x3841 = x3736 * x3736;
    const Real x3842 = x3841 * x3841;
    const Real x3843 = x3842 * 5.67e-08;
    // diagnostics.surface_emission
    const Real x3844 = x3732 * x3843;
    // diagnostics.net_radiation
    const Real x3845 = x3792 - x3844;
    quantities[4 * LAYERS + 4] = x3845;
    // diagnostics.snowfall
    const Real x3846 = x3795 / seconds;
    quantities[4 * LAYERS + 5] = x3846;
    // balances.evaporated_water
    const Real x3847 = x3777 + x3778;
    const Real x3848 = x3847 + x3779;
    // balances._depth
    const Real x3849 = seconds / 2501000000.0;
    const Real x3850 = x3848 * x3849;
    const Real x3851 = seconds / 2830000000.0;
    const Real x3852 = x3781 * x3851;
    // balances.evaporated_water
    const Real x3853 = x3850 + x3852;
    const Real x3854 = seconds * x979;
    const Real x3855 = x3853 - x3854;
    // diagnostics.net_evaporation
    const Real x3856 = x3855 / seconds;
    quantities[4 * LAYERS + 6] = x3856;
    // diagnostics.potential_evaporation
    const Real x3857 = x3763 * 1000.0;
    const Real x3858 = x3764 / x3857;
    quantities[4 * LAYERS + 7] = x3858;
    // diagnostics._evaporated
    const Real x3859 = x3777 / 2501000000.0;
    quantities[4 * LAYERS + 8] = x3859;
    const Real x3860 = x3778 / 2501000000.0;
    quantities[4 * LAYERS + 9] = x3860;
    const Real x3861 = x3779 / 2501000000.0;
    quantities[4 * LAYERS + 10] = x3861;
    // diagnostics.snow_sublimation
    const Real x3862 = x3781 / 2830000000.0;
    quantities[4 * LAYERS + 11] = x3862;
    // diagnostics.infiltration
    const Real x3863 = x3783 - x1813;
    quantities[4 * LAYERS + 14] = x3863;
    // diagnostics.total_runoff
    const Real x3864 = x1813 + real_104[LAYERS];
    quantities[4 * LAYERS + 15] = x3864;
    // balances.water_gain
    const Real x3865 = seconds * forcing[6];
    const Real x3866 = x3865 / 1000.0;
    quantities[4 * LAYERS + 16] = x3866;
    // balances.water_loss
    const Real x3867 = seconds * x3864;
    const Real x3868 = x3855 + x3867;
    quantities[4 * LAYERS + 17] = x3868;
    // diagnostics.layer_liquid_water, balances.soil_water
    Real a3869_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3840 = real_76[l] * numbers[l];
        quantities[2 * LAYERS + 4 + l] = a3840;
        a3869_last = a3869_last + real_73[l];
    }
    // balances.column_water
    const Real x3870 = a3869_last + x3833;
    const Real x3871 = state[3 * LAYERS + 1] + state[3 * LAYERS + 2];
    const Real x3872 = x3871 + state[3 * LAYERS + 3];
    // balances.soil_water
    Real a3874_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3873 = state[l + LAYERS] * numbers[l];
        a3874_last = a3874_last + a3873;
    }
    // balances.column_water
    const Real x3875 = a3874_last + x3872;
    // balances.water_residual
    const Real x3876 = x3870 - x3875;
    const Real x3877 = x3866 - x3868;
    const Real x3878 = x3876 - x3877;
    quantities[4 * LAYERS + 18] = x3878;
    // balances.surface_energy_residual
    const Real x3879 = x3792 - x3775;
    const Real x3880 = x3879 - x3767;
    const Real x3881 = x3880 - x3776;
    const Real x3882 = x3881 - x3801;
    const Real x3883 = x3882 - x3786;
    const Real x3884 = x3883 - x3728;
    const Mask x3885 = (mask_of(false) & mask_of(false));
    const Real x3886 = select(x3885, 0.0, x3884);
    quantities[4 * LAYERS + 20] = x3886;
    // balances.soil_energy_residual
    Real a3890_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3887 = real_35[l] - state[l];
        const Real a3888 = real_30[l] * numbers[l];
        const Real a3889 = a3888 * a3887;
        a3890_last = a3890_last + a3889;
    }
    const Real x3891 = a3890_last / seconds;
    const Real x3898 = x3776 - x1946;
    // balances.phase_change_heat, balances.soil_energy_residual
    Real a3897_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3892 = real_46[l] * numbers[l];
        const Real a3893 = a3892 / seconds;
        const Real a3895 = a3893 * real_48[l];
        a3897_last = a3897_last - a3895;
    }
    // balances.soil_energy_residual
    const Real x3899 = x3898 + a3897_last;
    const Real x3900 = x3899 + a3144_last;
    const Real x3901 = x3891 - x3900;
    quantities[4 * LAYERS + 21] = x3901;
    // state.snow_layers_of
    const Real x3902 = x3741 * 1000.0;
    // snow_layers.spread
    const Mask x3903 = (x3902 > 0.0);
    const Mask x3904 = (a3742_last > 0.0);
    const Mask x3905 = (x3903 & x3904);
    Real a3906_last = real_of(0.0);
    Real a3907_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a3739_1887 = real_19[l] + real_107[l];
        a3906_last = a3906_last + a3739_1887;
        a3907_last = a3907_last + real_16[l];
    }
    const Mask x3908 = (a3906_last > 0.0);
    const Mask x3909 = (a3907_last > 0.0);
    const Mask x3910 = (x3908 & x3909);
    const Mask x3911 = (x3905 & x3910);
    const Real x3912 = select(x3910, a3906_last, 1.0);
    const Real x3913 = x3902 / x3912;
    const Real x3914 = select(x3911, x3913, 0.0);
    const Mask x3915 = ~x3910;
    const Mask x3916 = (x3905 & x3915);
    const Real x3917 = select(x3916, a3742_last, 1.0);
    // snow_layers.<listcomp>
    const Real x3918 = x3917 + 0.5;
    const Real x3919 = 1 / x3918;
    const Real x3920 = x3919 * 0.1;
    const Real x3921 = x3917 + 1.0;
    const Real x3922 = 1 / x3921;
    const Real x3923 = x3922 * 0.2;
    const Real x3924 = x3917 + 0.25;
    const Real x3925 = 1 / x3924;
    const Real x3926 = x3925 * 0.05;
    // snow_layers.layer_shares
    const Real x3927 = x3920 + x3923;
    const Real x3928 = x3927 + x3920;
    const Real x3929 = x3928 + x3926;
    const Real x3930 = 1.0 - x3929;
    real_16[0] = x3920;
    real_16[1] = x3923;
    real_16[2] = x3930;
    real_16[3] = x3920;
    real_16[4] = x3926;
    // snow_layers.spread
    const Real x3933 = at_most(x3736, 273.15);
    // snow_layers.spread, snow_layers.content_of, balances._snow_heat
    Real a3947_last = real_of(0.0);
    Real a3948_last = real_of(0.0);
    Real a3949_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a3932 = select(x3916, real_16[l], 0.0);
        const Real a3934 = select(x3911, real_17[l], 273.15);
        const Real a3935 = x3914 * real_19[l];
        const Real a3936 = a3932 * x3902;
        const Real a3937 = a3935 + a3936;
        const Real a3938 = x3914 * real_107[l];
        const Real a3939 = select(x3916, x3933, a3934);
        const Real a3940 = a3937 * 2106.0;
        const Real a3941 = a3938 * 4218.0;
        const Real a3942 = a3940 + a3941;
        const Real a3943 = a3939 - 273.15;
        const Real a3944 = a3942 * a3943;
        const Real a3945 = a3938 * 333500.0;
        const Real a3946 = a3944 + a3945;
        a3947_last = a3947_last + a3946;
        const Real a65_1913 = state[l + 3 * LAYERS + 5] + state[l + 3 * LAYERS + 10];
        a3948_last = a3948_last + a65_1913;
        a3949_last = a3949_last + state[l + 3 * LAYERS + 20];
    }
    // snow_layers.spread
    const Mask x3950 = (a3948_last > 0.0);
    const Mask x3951 = (a3949_last > 0.0);
    const Mask x3952 = (x3950 & x3951);
    const Mask x3953 = (x64 & x3952);
    const Real x3954 = select(x3952, a3948_last, 1.0);
    const Real x3955 = x61 / x3954;
    const Real x3956 = select(x3953, x3955, 0.0);
    const Mask x3957 = ~x3952;
    const Mask x3958 = (x64 & x3957);
    const Real x3959 = select(x3958, state[3 * LAYERS + 4], 1.0);
    // snow_layers.<listcomp>
    const Real x3960 = x3959 + 0.5;
    const Real x3961 = 1 / x3960;
    const Real x3962 = x3961 * 0.1;
    const Real x3963 = x3959 + 1.0;
    const Real x3964 = 1 / x3963;
    const Real x3965 = x3964 * 0.2;
    const Real x3966 = x3959 + 0.25;
    const Real x3967 = 1 / x3966;
    const Real x3968 = x3967 * 0.05;
    // snow_layers.layer_shares
    const Real x3969 = x3962 + x3965;
    const Real x3970 = x3969 + x3962;
    const Real x3971 = x3970 + x3968;
    const Real x3972 = 1.0 - x3971;
    real_16[0] = x3962;
    real_16[1] = x3965;
    real_16[2] = x3972;
    real_16[3] = x3962;
    real_16[4] = x3968;
    // snow_layers.spread, snow_layers.content_of, balances._snow_heat
    Real a3988_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a3974 = select(x3958, real_16[l], 0.0);
        const Real a3975 = select(x3953, state[l + 3 * LAYERS + 15], 273.15);
        const Real a3976 = x3956 * state[l + 3 * LAYERS + 5];
        const Real a3977 = a3974 * x61;
        const Real a3978 = a3976 + a3977;
        const Real a3979 = x3956 * state[l + 3 * LAYERS + 10];
        const Real a3980 = select(x3958, x96, a3975);
        const Real a3981 = a3978 * 2106.0;
        const Real a3982 = a3979 * 4218.0;
        const Real a3983 = a3981 + a3982;
        const Real a3984 = a3980 - 273.15;
        const Real a3985 = a3983 * a3984;
        const Real a3986 = a3979 * 333500.0;
        const Real a3987 = a3985 + a3986;
        a3988_last = a3988_last + a3987;
    }
    // balances.snow_energy_residual
    const Real x3989 = a3947_last - a3988_last;
    const Real x3990 = x3989 / seconds;
    const Real x3991 = x3801 + x3802;
    const Real x3992 = x3990 - x3991;
    quantities[4 * LAYERS + 22] = x3992;
    // balances.snow_base_mismatch
    const Real x3993 = x3776 - x3776;
    quantities[4 * LAYERS + 23] = x3993;
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
