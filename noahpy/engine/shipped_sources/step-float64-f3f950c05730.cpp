// From the code of digest 252e4930bfbf5a2b346fb32e1e4aa13093855a624adc7c27d98f8e7205764b6c.
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

static const Number table1126[] = {
#include "stability_corrections.inc"
};
static const Number table1129[] = {
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
    Real real_16[6];
    Real real_17[6];
    Real real_18[5];
    Real real_19[5];
    Real real_20[5];
    Real real_21[5];
    Real real_22[5];
    Real real_23[5];
    Real real_24[5];
    Mask mask_25[5];
    Real real_26[5];
    Real real_27[5];
    Real real_28[5];
    Real real_29[5];
    Real real_30[5];
    Real real_31[5];
    Real real_32[5];
    Real real_33[5];
    Real real_34[5];
    Real real_35[5];
    Real real_36[5];
    Real real_37[5];
    Real real_38[4];
    Real real_39[4];
    Index index_40[4];
    Real real_41[4];
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
    Real real_52[LAYERS];
    Real real_53[LAYERS];
    Real real_54[LAYERS];
    Real real_55[LAYERS];
    Real real_56[LAYERS];
    Real real_57[LAYERS];
    Real real_58[LAYERS];
    Real real_59[LAYERS];
    Real real_60[LAYERS];
    Real real_61[LAYERS];
    Real real_62[LAYERS];
    Real real_63[LAYERS];
    Real real_64[LAYERS - 1];
    Real real_65[LAYERS - 1];
    Real real_66[LAYERS - 1];
    Real real_67[LAYERS - 1];
    Real real_68[LAYERS - 1];
    Real real_69[LAYERS - 1];
    Real real_70[LAYERS - 1];
    Real real_71[LAYERS];
    Real real_72[LAYERS];
    Real real_73[LAYERS];
    Mask mask_74[LAYERS];
    Real real_75[LAYERS];
    Real real_76[LAYERS];
    Real real_77[LAYERS];
    Real real_78[LAYERS];
    Real real_79[LAYERS];
    Real real_80[LAYERS];
    Real real_81[LAYERS];
    Real real_82[LAYERS];
    Mask mask_83[LAYERS];
    Real real_84[LAYERS];
    Real real_85[LAYERS];
    Real real_86[LAYERS];
    Real real_87[LAYERS];
    Real real_88[LAYERS];
    Real real_89[LAYERS];
    Real real_90[LAYERS + 1];
    Real real_91[LAYERS];
    Real real_92[LAYERS];
    Real real_93[LAYERS];
    Real real_94[LAYERS];
    Real real_95[LAYERS];
    Real real_96[LAYERS];
    Real real_97[LAYERS];
    Real real_98[LAYERS];
    Real real_99[LAYERS];
    Real real_100[LAYERS];
    Real real_101[LAYERS];
    Real real_102[LAYERS];
    Real real_103[LAYERS];
    Real real_104[LAYERS];
    Real real_105[LAYERS];
    Real real_106[LAYERS];
    Real real_107[LAYERS];
    Real real_108[LAYERS];
    Real real_109[LAYERS];
    Real real_110[LAYERS];
    Real real_111[LAYERS];
    Real real_112[LAYERS];
    Real real_113[LAYERS];
    Real real_114[LAYERS];
    Mask mask_115[LAYERS];
    Real real_116[LAYERS];
    Real real_117[LAYERS];
    Real real_118[LAYERS + 1];
    Real real_119[LAYERS + 1];
    Real real_120[5];
    Real real_121[5];
    Real real_122[5];
    Real real_123[5];
    Real real_124[5];
    Real real_125[4];
    Real real_126[4];
    Real real_127[4];
    Real real_128[4];
    Real real_129[4];
    Real real_130[4];
    Real real_131[LAYERS + 4];
    Real real_132[LAYERS + 4];
    Real real_133[LAYERS + 5];
    Real real_134[LAYERS + 5];
    Real real_135[LAYERS + 5];
    Real real_136[5];
    Real real_137[4];
    Real real_138[4];
    Real real_139[4];
    Real real_140[5];
    Real real_141[4];
    Real real_142[4];
    Real real_143[4];
    Real real_144[4];
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
    const Real x285 = x123 * (-0.10625000000000001);
    const Real x286 = exp(x285);
    const Real x287 = x286 * 2.868;
    // layered_snow.open_snow
    const Mask x318 = (a153_last > 1e-09);
    // layered_snow.<genexpr>
    real_6[0] = real_of(0.0);
    // snow_compaction.compacted, snow_layers.warmth, snow_layers.liquid_water, snow_compaction.anderson_settling, snow_compaction._under_weight, snow_compaction._wind_packed, layered_snow.<genexpr>, layered_snow.open_snow
    Real a293_last = real_of(0.0);
    Real a324_last = real_of(0.0);
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
        const Real a266 = 1 / a254;
        const Real a267 = 1.0 - a266;
        const Real a268 = numbers[LAYERS + 31] * a267;
        const Mask a269 = (a268 < 1e-08);
        const Real a270 = select(a269, 1e-08, a268);
        const Real a271 = a270 * a250;
        const Real a272 = a271 * a265;
        const Real a273 = log1p(a272);
        const Real a274 = a273 / a271;
        const Real a275 = exp(a274);
        const Real a276 = a250 * a275;
        const Real a277 = select(a204, a206, 0.0);
        const Real a278 = a276 - 50.0;
        const Mask a279 = (a278 < 0.0);
        const Real a280 = select(a279, 0.0, a278);
        const Real a281 = a280 * 0.00125;
        const Real a282 = a281 / 0.295;
        const Real a283 = 1.25 - a282;
        const Real a284 = a283 + 1.0;
        const Real a288 = a284 - x287;
        const Mask a289 = (a288 < 0.0);
        const Real a290 = select(a289, 0.0, a288);
        const Real a291 = 3.25 - a290;
        const Real a292 = a277 * a291;
        a293_last = a293_last + a292;
        const Real a293 = a293_last;
        const Real a294 = a292 * 0.5;
        const Real a295 = a293 - a294;
        const Real a296 = numbers[LAYERS + 32] * a290;
        const Real a297 = a295 * (-10.0);
        const Real a298 = exp(a297);
        const Real a299 = a296 * a298;
        const Real a300 = a299 / 216000.0;
        const Real a301 = numbers[LAYERS + 33] - a276;
        const Mask a302 = (a301 < 0.0);
        const Real a303 = select(a302, 0.0, a301);
        const Real a305 = a300 * seconds;
        const Real a306 = -a305;
        const Real a307 = expm1(a306);
        const Real a308 = a303 * a307;
        const Real a309 = a276 - a308;
        const Real a310 = a205 - a226;
        const Real a311 = a310 / 917.0;
        const Real a312 = a227 / a309;
        const Real a313 = a206 * a312;
        const Real a314 = minimum(a311, a206);
        const Mask a315 = (a313 < a314);
        const Real a316 = select(a315, a314, a313);
        const Real a317 = select(a204, a316, real_3[l]);
        const Real a319 = select(x318, real_4[l], 0.0);
        const Real a320 = select(x318, real_5[l], 0.0);
        const Real a321 = select(x318, a317, 0.0);
        const Real a323 = select(x318, real_6[l], 0.0);
        a324_last = a324_last + a321;
        real_8[l] = a319;
        real_9[l] = a320;
        real_10[l] = a321;
        real_11[l] = a323;
    }
    // layered_snow.open_snow
    const Real x325 = select(x318, a324_last, 1.0);
    // snow_properties.cover_fraction
    const Real x326 = x325 / numbers[LAYERS + 20];
    const Real x327 = x326 * (-2.0);
    const Real x328 = expm1(x327);
    const Real x330 = x328 + 2.0;
    const Real x331 = x328 / x330;
    // layered_snow.open_snow
    const Real x333 = x325 / x331;
    // snow_layers.<listcomp>
    const Real x335 = 0.5 - x333;
    const Real x336 = 1 / x335;
    const Real x337 = x336 * 0.1;
    const Real x338 = 1.0 - x333;
    const Real x339 = 1 / x338;
    const Real x340 = x339 * 0.2;
    const Real x341 = 0.25 - x333;
    const Real x342 = 1 / x341;
    const Real x343 = x342 * 0.05;
    // snow_layers.layer_shares
    const Real x344 = x337 + x340;
    const Real x345 = x344 + x343;
    const Real x346 = 1.0 - x345;
    const Real x347 = x346 / 2.0;
    real_0[0] = x337;
    real_0[1] = x340;
    real_0[2] = x347;
    real_0[3] = x347;
    real_0[4] = x343;
    // snow_layers.remapped, snow_layers.density_change
    Real a351_last = real_of(0.0);
    for (int l = 0; l < 6; ++l) {
        a351_last = a351_last + real_10[l];
        const Real a351 = a351_last;
        const Mask a352 = (real_10[l] > 0.0);
        const Real a353 = select(a352, real_10[l], 1.0);
        const Mask a355 = (real_8[l] > 0.0);
        const Mask a356 = (a352 & a355);
        const Real a357 = select(a356, real_10[l], 1.0);
        const Real a358 = select(a356, real_8[l], 1.0);
        const Real a359 = a358 / a357;
        real_12[l + 1] = a351;
        real_7[l] = a353;
        mask_13[l] = a356;
        real_6[l] = a357;
        real_4[l] = a359;
    }
    // layered_snow.open_snow, snow_layers.remapped, snow_layers.density_change
    Real a354_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a349 = real_0[l] * x325;
        const Real a350 = select(x318, a349, 0.0);
        a354_last = a354_last + a350;
        const Real a354 = a354_last;
        const Mask a360 = (mask_13[l + 1] & mask_13[l]);
        const Real a361 = real_4[l + 1] - real_4[l];
        const Real a362 = select(a360, a361, 0.0);
        const Real a363 = real_6[l + 1] + real_6[l];
        const Real a364 = a363 * 0.5;
        const Real a365 = a362 / a364;
        const Real a366 = magnitude(a362);
        real_14[l] = a350;
        real_15[l] = a354;
        real_10[l + 1] = a365;
        real_3[l + 1] = a366;
    }
    // snow_layers.density_change
    real_10[0] = real_of(0.0);
    for (int l = 0; l < 5; ++l) real_16[l] = real_10[l + 1];
    real_16[5] = real_of(0.0);
    real_3[0] = real_of(0.0);
    for (int l = 0; l < 5; ++l) real_17[l] = real_3[l + 1];
    real_17[5] = real_of(0.0);
    // snow_layers.remapped
    real_12[0] = real_of(0.0);
    // snow_layers.density_change, snow_layers.remapped
    Real a398_last = real_of(0.0);
    Real a400_last = real_of(0.0);
    Real a402_last = real_of(0.0);
    Real a415_last = real_of(0.0);
    Real a417_last = real_of(0.0);
    Real a419_last = real_of(0.0);
    Real a432_last = real_of(0.0);
    Real a434_last = real_of(0.0);
    Real a436_last = real_of(0.0);
    Real a449_last = real_of(0.0);
    Real a451_last = real_of(0.0);
    Real a453_last = real_of(0.0);
    Real a456_last = real_of(0.0);
    Real a458_last = real_of(0.0);
    Real a460_last = real_of(0.0);
    for (int l = 0; l < 6; ++l) {
        const Real a369 = real_10[l] * real_16[l];
        const Mask a370 = (a369 > 0.0);
        const Real a371 = real_10[l] + real_16[l];
        const Real a372 = select(a370, a371, 1.0);
        const Real a373 = a369 / a372;
        const Real a374 = real_6[l] * a373;
        const Mask a377 = (real_3[l] > real_17[l]);
        const Real a378 = select(a377, real_17[l], real_3[l]);
        const Real a379 = -a378;
        const Mask a380 = (a374 < a379);
        const Real a381 = select(a380, a379, a374);
        const Mask a382 = (a381 > a378);
        const Real a383 = select(a382, a378, a381);
        const Real a384 = select(a370, a383, 0.0);
        const Real a385 = a384 / real_4[l];
        const Real a387 = real_15[0] - real_12[l];
        const Real a388 = a387 / real_7[l];
        const Mask a389 = (a388 < 0.0);
        const Real a390 = select(a389, 0.0, a388);
        const Mask a391 = (a390 > 1.0);
        const Real a392 = select(a391, 1.0, a390);
        const Real a393 = 1.0 - a392;
        const Real a394 = a392 * a393;
        const Real a395 = a385 * a394;
        const Real a396 = a392 - a395;
        const Real a397 = a396 * real_8[l];
        a398_last = a398_last + a397;
        const Real a399 = a396 * real_9[l];
        a400_last = a400_last + a399;
        const Real a401 = a396 * real_11[l];
        a402_last = a402_last + a401;
        const Real a403 = real_15[1] - real_12[l];
        const Real a404 = a403 / real_7[l];
        const Mask a405 = (a404 < 0.0);
        const Real a406 = select(a405, 0.0, a404);
        const Mask a407 = (a406 > 1.0);
        const Real a408 = select(a407, 1.0, a406);
        const Real a409 = 1.0 - a408;
        const Real a410 = a408 * a409;
        const Real a411 = a385 * a410;
        const Real a412 = a408 - a411;
        const Real a413 = a412 - a396;
        const Real a414 = a413 * real_8[l];
        a415_last = a415_last + a414;
        const Real a416 = a413 * real_9[l];
        a417_last = a417_last + a416;
        const Real a418 = a413 * real_11[l];
        a419_last = a419_last + a418;
        const Real a420 = real_15[2] - real_12[l];
        const Real a421 = a420 / real_7[l];
        const Mask a422 = (a421 < 0.0);
        const Real a423 = select(a422, 0.0, a421);
        const Mask a424 = (a423 > 1.0);
        const Real a425 = select(a424, 1.0, a423);
        const Real a426 = 1.0 - a425;
        const Real a427 = a425 * a426;
        const Real a428 = a385 * a427;
        const Real a429 = a425 - a428;
        const Real a430 = a429 - a412;
        const Real a431 = a430 * real_8[l];
        a432_last = a432_last + a431;
        const Real a433 = a430 * real_9[l];
        a434_last = a434_last + a433;
        const Real a435 = a430 * real_11[l];
        a436_last = a436_last + a435;
        const Real a437 = real_15[3] - real_12[l];
        const Real a438 = a437 / real_7[l];
        const Mask a439 = (a438 < 0.0);
        const Real a440 = select(a439, 0.0, a438);
        const Mask a441 = (a440 > 1.0);
        const Real a442 = select(a441, 1.0, a440);
        const Real a443 = 1.0 - a442;
        const Real a444 = a442 * a443;
        const Real a445 = a385 * a444;
        const Real a446 = a442 - a445;
        const Real a447 = a446 - a429;
        const Real a448 = a447 * real_8[l];
        a449_last = a449_last + a448;
        const Real a450 = a447 * real_9[l];
        a451_last = a451_last + a450;
        const Real a452 = a447 * real_11[l];
        a453_last = a453_last + a452;
        const Real a454 = 1.0 - a446;
        const Real a455 = a454 * real_8[l];
        a456_last = a456_last + a455;
        const Real a457 = a454 * real_9[l];
        a458_last = a458_last + a457;
        const Real a459 = a454 * real_11[l];
        a460_last = a460_last + a459;
    }
    // snow_layers.<genexpr>
    real_15[0] = a398_last;
    real_15[1] = a415_last;
    real_15[2] = a432_last;
    real_15[3] = a449_last;
    real_15[4] = a456_last;
    real_18[0] = a400_last;
    real_18[1] = a417_last;
    real_18[2] = a434_last;
    real_18[3] = a451_last;
    real_18[4] = a458_last;
    real_19[0] = a402_last;
    real_19[1] = a419_last;
    real_19[2] = a436_last;
    real_19[3] = a453_last;
    real_19[4] = a460_last;
    // layered_snow.open_snow
    const Real x470 = seconds * x27;
    const Real x471 = x331 * x470;
    const Real x473 = select(x318, x471, 0.0);
    const Mask x475 = (x115 < 0.0);
    const Real x476 = select(x475, 0.0, x115);
    const Real x477 = x476 * 4218.0;
    const Real x478 = x477 + 333500.0;
    const Real x479 = x473 * x478;
    const Real x481 = real_15[0] - x473;
    const Real x482 = real_18[0] - x479;
    real_20[0] = x481;
    for (int l = 0; l < 4; ++l) real_20[l + 1] = real_15[l + 1];
    // snow_layers.liquid_water, layered_snow.open_snow, snow_layers.density_change
    for (int l = 0; l < 5; ++l) {
        const Real a464 = real_18[l] / 333500.0;
        const Mask a465 = (a464 < 0.0);
        const Real a466 = select(a465, 0.0, a464);
        const Mask a467 = (a466 > real_15[l]);
        const Real a468 = select(a467, real_15[l], a466);
        const Real a469 = real_15[l] - a468;
        const Real a483 = real_0[l] * x333;
        const Real a486 = real_20[l] / x331;
        const Real a487 = -a486;
        const Real a488 = select(x318, a487, 1.0);
        const Real a489 = a488 / a483;
        const Real a490 = -a489;
        const Real a491 = select(x318, a490, 100.0);
        const Mask a492 = (real_14[l] > 0.0);
        const Mask a493 = (real_20[l] > 0.0);
        const Mask a494 = (a492 & a493);
        const Real a495 = select(a494, real_14[l], 1.0);
        const Real a496 = select(a494, real_20[l], 1.0);
        const Real a497 = a496 / a495;
        real_21[l] = a469;
        real_22[l] = a483;
        real_23[l] = a488;
        real_24[l] = a491;
        mask_25[l] = a494;
        real_26[l] = a495;
        real_27[l] = a497;
    }
    // snow_layers.density_change
    for (int l = 0; l < 4; ++l) {
        const Mask a498 = (mask_25[l + 1] & mask_25[l]);
        const Real a499 = real_27[l + 1] - real_27[l];
        const Real a500 = select(a498, a499, 0.0);
        const Real a501 = real_26[l + 1] + real_26[l];
        const Real a502 = a501 * 0.5;
        const Real a503 = a500 / a502;
        const Real a504 = magnitude(a500);
        real_0[l + 1] = a503;
        real_28[l + 1] = a504;
    }
    real_0[0] = real_of(0.0);
    for (int l = 0; l < 4; ++l) real_29[l] = real_0[l + 1];
    real_29[4] = real_of(0.0);
    real_28[0] = real_of(0.0);
    for (int l = 0; l < 4; ++l) real_30[l] = real_28[l + 1];
    real_30[4] = real_of(0.0);
    // snow_properties.held_by_pores
    const Real x547 = numbers[LAYERS + 21] * 1000.0;
    // layered_snow.open_snow
    real_18[0] = x482;
    // snow_layers.density_change, layered_snow.open_snow, snow_properties.yen_conductivity, snow_properties._pores, snow_properties.held_by_pores
    for (int l = 0; l < 5; ++l) {
        const Real a507 = real_0[l] * real_29[l];
        const Mask a508 = (a507 > 0.0);
        const Real a509 = real_0[l] + real_29[l];
        const Real a510 = select(a508, a509, 1.0);
        const Real a511 = a507 / a510;
        const Real a512 = real_26[l] * a511;
        const Mask a515 = (real_28[l] > real_30[l]);
        const Real a516 = select(a515, real_30[l], real_28[l]);
        const Real a517 = -a516;
        const Mask a518 = (a512 < a517);
        const Real a519 = select(a518, a517, a512);
        const Mask a520 = (a519 > a516);
        const Real a521 = select(a520, a516, a519);
        const Real a522 = select(a508, a521, 0.0);
        const Real a523 = a522 / real_27[l];
        const Real a524 = a523 * 0.5;
        const Real a525 = real_22[l] * 0.5;
        const Real a526 = -a525;
        const Real a527 = 1.0 - a524;
        const Real a528 = real_24[l] * a527;
        const Real a529 = a528 / 1000.0;
        const Real a530 = log(a529);
        const Real a531 = a530 * 1.88;
        const Real a532 = exp(a531);
        const Real a533 = a532 * 2.22;
        const Real a534 = numbers[LAYERS + 34] * a533;
        const Real a535 = a525 / a534;
        const Real a537 = a524 + 1.0;
        const Real a538 = real_24[l] * a537;
        const Real a539 = a538 / 1000.0;
        const Real a540 = log(a539);
        const Real a541 = a540 * 1.88;
        const Real a542 = exp(a541);
        const Real a543 = a542 * 2.22;
        const Real a544 = numbers[LAYERS + 34] * a543;
        const Real a545 = a525 / a544;
        const Real a548 = real_21[l] / 917.0;
        const Real a549 = real_14[l] - a548;
        const Mask a550 = (a549 < 0.0);
        const Real a551 = select(a550, 0.0, a549);
        const Real a552 = x547 * a551;
        const Real a554 = real_18[l] / x331;
        const Real a556 = select(x318, a554, 0.0);
        const Real a557 = -a556;
        const Mask a558 = (a552 > 0.0);
        const Mask a559 = (x318 & a558);
        const Real a560 = a552 / x331;
        const Real a561 = -a560;
        const Real a562 = select(a559, a561, 1.0);
        const Real a563 = 1 / a526;
        const Real a564 = a563 * 0.002;
        const Mask a565 = (a564 > 1.0);
        const Real a566 = select(a565, 1.0, a564);
        const Real a567 = a563 * 0.23;
        const Mask a568 = (a567 > 1.0);
        const Real a569 = select(a568, 1.0, a567);
        const Real a570 = a535 * a569;
        real_31[l] = a535;
        real_32[l] = a545;
        real_33[l] = a556;
        real_34[l] = a557;
        real_35[l] = a562;
        real_36[l] = a566;
        real_37[l] = a570;
    }
    // layered_snow.open_snow
    const Real x572 = x114 - real_32[4];
    const Real x573 = 1 / x572;
    const Real x574 = select(x318, x331, 0.0);
    const Real x575 = -x574;
    results[LAYERS + 19] = x575;
    Real a576_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a576_last = a576_last + real_5[l + 1];
    }
    const Real x577 = a576_last + x128;
    // calm_air.louis_exchange
    const Real x578 = numbers[LAYERS + 1] / numbers[LAYERS + 17];
    const Real x579 = log(x578);
    const Real x580 = numbers[LAYERS + 18] * numbers[LAYERS + 17];
    const Real x581 = numbers[LAYERS] / x580;
    const Real x582 = log(x581);
    const Real x583 = 1 / x579;
    const Real x584 = x583 * 0.4;
    const Real x585 = x584 * x584;
    const Real x586 = numbers[LAYERS + 1] * numbers[LAYERS + 1];
    const Real x587 = x123 * x123;
    const Real x588 = x586 / x587;
    const Real x589 = x579 * x582;
    const Real x590 = 1 / x589;
    const Real x591 = x590 * 0.16000000000000003;
    const Real x592 = x591 * x123;
    const Real x593 = x588 * 9.81;
    const Real x594 = numbers[LAYERS] * x11;
    const Real x595 = x593 / x594;
    const Real x596 = x585 * 75.0;
    const Real x597 = sqrt(x578);
    const Real x598 = x596 * x597;
    // snow_skin.skin_balance
    const Real x599 = 1.0 - x199;
    const Real x600 = x599 * forcing[4];
    const Real x601 = numbers[LAYERS + 19] * forcing[5];
    const Real x602 = x600 + x601;
    const Real x603 = x11 - 273.15;
    // layered_snow.open_snow
    const Real x604 = x128 - x479;
    const Real x605 = select(x318, 0.0, a153_last);
    const Real x606 = select(x318, 0.0, x577);
    // layered_snow_step.layered_snow_step
    const Real x607 = 1.0 + x574;
    const Mask x608 = (x607 > 1e-09);
    const Real x609 = select(x608, x607, 0.0);
    // vegetation.vegetated_surface
    const Real x610 = select(flags[3], 0.0, forcing[8]);
    // vegetation.greenness
    const Real x611 = x610 - numbers[LAYERS + 6];
    const Real x612 = numbers[LAYERS + 7] - numbers[LAYERS + 6];
    const Mask x613 = (x612 == 0.0);
    const Real x614 = select(x613, 1e-30, x612);
    const Real x615 = x611 / x614;
    const Mask x616 = (x615 < 0.0);
    const Real x617 = select(x616, 0.0, x615);
    const Mask x618 = (x617 > 1.0);
    const Real x619 = select(x618, 1.0, x617);
    const Mask x620 = (x610 >= numbers[LAYERS + 7]);
    const Real x621 = select(x620, 1.0, x619);
    // vegetation._between
    const Real x622 = 1.0 - x621;
    const Real x623 = x622 * numbers[LAYERS + 38];
    const Real x624 = x621 * numbers[LAYERS + 39];
    const Real x625 = x623 + x624;
    // vegetation.vegetated_surface
    const Real x626 = select(flags[1], forcing[10], x625);
    results[LAYERS + 22] = x626;
    // vegetation._between
    const Real x627 = x622 * numbers[LAYERS + 43];
    const Real x628 = x621 * numbers[LAYERS + 42];
    const Real x629 = x627 + x628;
    // vegetation.vegetated_surface
    const Real x630 = select(flags[0], forcing[9], x629);
    results[LAYERS + 20] = x630;
    // vegetation._between
    const Real x631 = x622 * numbers[LAYERS + 40];
    const Real x632 = x621 * numbers[LAYERS + 41];
    const Real x633 = x631 + x632;
    results[LAYERS + 21] = x633;
    const Real x634 = x622 * numbers[LAYERS + 44];
    const Real x635 = x621 * numbers[LAYERS + 45];
    const Real x636 = x634 + x635;
    after[3 * LAYERS + 35] = x636;
    after[3 * LAYERS + 36] = x636;
    // soil_heat.canopy_damping
    const Real x637 = x610 * (-2.0);
    const Real x638 = exp(x637);
    // snow_free_ground.ground_conduction
    const Real x639 = real_2[0] * x638;
    // soil_heat.volumetric_heat_capacity
    const Real x640 = state[2 * LAYERS] * 4200000.0;
    const Real x641 = 1.0 - numbers[2 * LAYERS + 47];
    const Real x642 = x641 * 2000000.0;
    const Real x643 = x640 + x642;
    const Real x644 = numbers[2 * LAYERS + 47] - state[LAYERS];
    const Real x645 = x644 * 1004.0;
    const Real x646 = x643 + x645;
    const Real x647 = state[LAYERS] - state[2 * LAYERS];
    const Real x648 = x647 * 2106000.0;
    const Real x649 = x646 + x648;
    // soil_heat.ground_admittance
    const Real x650 = x649 * 0.5;
    const Real x651 = x650 * numbers[0];
    const Real x652 = x651 / seconds;
    const Real x653 = x652 * x652;
    const Real x654 = x649 * real_2[0];
    const Real x655 = x654 / seconds;
    const Real x656 = x653 + x655;
    const Real x657 = sqrt(x656);
    const Real x658 = x652 + x657;
    // snow.into_warming_ground
    const Real x659 = x639 / x658;
    const Real x660 = x0 + x659;
    // calm_air.calm_exchange
    const Real x661 = x11 - state[3 * LAYERS];
    const Mask x662 = (x123 < 0.001);
    const Real x663 = select(x662, 0.001, x123);
    const Real x664 = numbers[LAYERS + 1] / x663;
    const Real x665 = x664 * 9.81;
    const Real x666 = x665 * x664;
    const Real x667 = numbers[LAYERS] * forcing[1];
    const Real x668 = x666 / x667;
    const Real x669 = x668 * x661;
    // calm_air.limited_richardson
    const Mask x670 = (x669 > 0.0);
    const Real x671 = select(x670, x669, 0.0);
    const Real x672 = 1 / numbers[LAYERS + 2];
    const Real x673 = x672 * (-2.0);
    const Real x674 = x671 * x673;
    const Real x675 = expm1(x674);
    const Real x677 = x675 + 2.0;
    const Real x678 = x675 / x677;
    const Real x680 = numbers[LAYERS + 2] * x678;
    const Real x681 = -x680;
    const Real x682 = select(x670, x681, x669);
    // calm_air.calm_exchange
    const Real x683 = x682 / x668;
    const Real x684 = x11 - x683;
    // exchange.myj_exchange
    const Real x685 = 1 / forcing[3];
    const Real x686 = x685 * 100000.0;
    const Real x687 = log(x686);
    const Real x688 = x687 * 0.2857142857142857;
    const Real x689 = exp(x688);
    const Real x690 = forcing[1] * x689;
    const Real x691 = x684 * x689;
    const Real x692 = 1 / x690;
    const Real x693 = x692 * 9.81;
    const Real x694 = x690 - x691;
    const Real x695 = forcing[2] + state[3 * LAYERS + 39];
    const Real x696 = x695 * 0.3041811846689896;
    const Real x697 = x696 + 1.0;
    const Real x698 = x694 * x697;
    const Real x699 = forcing[2] - state[3 * LAYERS + 39];
    const Real x700 = x699 * 0.6083623693379792;
    const Real x701 = x690 + x691;
    const Real x702 = x701 * 0.5;
    const Real x703 = x700 * x702;
    const Real x704 = x698 + x703;
    const Mask x705 = (x587 < 1e-06);
    const Real x706 = select(x705, 1e-06, x587);
    const Real x707 = x693 * x704;
    const Real x708 = x707 * numbers[LAYERS + 1];
    const Real x709 = x708 * numbers[LAYERS + 1];
    const Real x710 = x709 / x706;
    const Real x711 = x710 / numbers[LAYERS];
    const Real x712 = numbers[LAYERS + 1] + state[3 * LAYERS + 35];
    const Real x713 = numbers[LAYERS] + state[3 * LAYERS + 35];
    const Real x714 = x712 / state[3 * LAYERS + 35];
    const Real x715 = log(x714);
    const Real x716 = x711 / 0.505;
    const Mask x717 = (x716 > 1.0);
    const Real x718 = select(x717, 1.0, x716);
    const Mask x719 = (x704 > 0.0);
    // exchange.zilitinkevich_factor
    const Real x720 = state[3 * LAYERS + 35] * (-13.157629102823119);
    const Real x721 = exp(x720);
    const Real x722 = select(flags[2], x721, 0.1);
    const Real x723 = x722 * (-103.28);
    // exchange.myj_exchange
    const Real x724 = x718 * x718;
    const Real x725 = x724 * 10.0;
    const Real x726 = x725 + 1.0;
    const Real x727 = select(x719, x726, 1.0);
    const Real x728 = x723 * x727;
    const Real x729 = 1 / numbers[LAYERS];
    const Real x730 = x729 * 0.0001;
    // exchange.convective_factor
    const Real x731 = x707 * 1000.0;
    const Real x732 = magnitude(x731);
    const Mask x733 = (x732 > 1e-30);
    const Mask x734 = (x732 < 1e-30);
    const Real x735 = select(x734, 1e-30, x732);
    const Real x736 = log(x735);
    const Real x737 = x736 * 0.6666666666666666;
    const Real x738 = exp(x737);
    const Real x739 = select(x733, x738, 0.0);
    const Real x740 = x739 * 1.44;
    // exchange._convective_velocity_squared
    const Real x741 = log(state[3 * LAYERS + 37]);
    const Real x742 = x741 * 0.6666666666666666;
    const Real x743 = exp(x742);
    const Real x744 = x740 * x743;
    // exchange._friction_velocity
    const Real x745 = x706 + x744;
    const Real x746 = sqrt(x745);
    const Real x747 = state[3 * LAYERS + 38] * x746;
    const Real x748 = sqrt(x747);
    const Mask x749 = (x748 < 1e-09);
    const Real x750 = select(x749, 1e-09, x748);
    // exchange.myj_exchange
    const Real x751 = select(x719, 0.0, x740);
    const Real x752 = x707 * 0.4;
    const Real x753 = state[3 * LAYERS + 35] / x712;
    const Real x754 = x750 * state[3 * LAYERS + 36];
    const Real x755 = sqrt(x754);
    const Real x756 = x728 * x755;
    const Real x757 = exp(x756);
    const Real x758 = x757 * state[3 * LAYERS + 36];
    const Mask x759 = (x758 < 1e-28);
    const Real x760 = select(x759, 1e-28, x758);
    const Real x761 = x760 / x713;
    const Real x762 = x752 * state[3 * LAYERS + 37];
    const Real x763 = x750 * x750;
    const Real x764 = x763 * x750;
    const Real x765 = x762 / x764;
    real_38[0] = x712;
    real_38[1] = state[3 * LAYERS + 35];
    real_38[2] = x713;
    real_38[3] = x760;
    real_39[0] = real_of(1.0);
    real_39[1] = x753;
    real_39[2] = real_of(1.0);
    real_39[3] = x761;
    // stability.__call__
    index_40[0] = index_of(0);
    index_40[1] = index_of(0);
    index_40[2] = index_of(10000);
    index_40[3] = index_of(10000);
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a767 = x765 * real_38[l];
        const Real a769 = real_39[l] * (-5.0);
        const Mask a770 = (a767 < a769);
        const Real a771 = select(a770, a769, a767);
        const Real a772 = real_39[l] * 0.9999990000003619;
        const Mask a773 = (a771 > a772);
        const Real a774 = select(a773, a772, a771);
        const Real a775 = a774 - (-5.0);
        const Real a776 = a775 / 0.0006;
        const Real a777 = trunc(a776);
        const Index a778 = index_of_real(a777);
        const Index a779 = at_least(a778, 0);
        const Index a780 = at_most(a779, 9999);
        const Index a782 = a780 + index_40[l];
        const Real a783 = look_up(table1126, a782);
        const Real a784 = a776 - a777;
        const Real a785 = look_up(table1129, a782);
        const Real a786 = a784 * a785;
        const Real a787 = a783 + a786;
        real_41[l] = a787;
    }
    // exchange.myj_exchange
    const Real x788 = real_41[0] - real_41[1];
    const Real x789 = x788 + x715;
    const Real x790 = real_41[2] - real_41[3];
    const Real x791 = log(x761);
    const Real x792 = x790 - x791;
    const Real x793 = x750 * 0.4;
    const Real x794 = x793 / x789;
    const Mask x795 = (x794 < x730);
    const Real x796 = select(x795, x730, x794);
    const Real x797 = x793 / x792;
    const Mask x798 = (x797 < x730);
    const Real x799 = select(x798, x730, x797);
    // exchange._convective_velocity_squared
    const Real x800 = log(x799);
    const Real x801 = x800 * 0.6666666666666666;
    const Real x802 = exp(x801);
    const Real x803 = x751 * x802;
    // exchange._friction_velocity
    const Real x804 = x706 + x803;
    const Real x805 = sqrt(x804);
    const Real x806 = x796 * x805;
    const Real x807 = sqrt(x806);
    const Mask x808 = (x807 < 1e-09);
    const Real x809 = select(x808, 1e-09, x807);
    // exchange.myj_exchange
    const Real x810 = x809 * state[3 * LAYERS + 36];
    const Real x811 = sqrt(x810);
    const Real x812 = x728 * x811;
    const Real x813 = exp(x812);
    const Real x814 = x813 * state[3 * LAYERS + 36];
    const Mask x815 = (x814 < 1e-28);
    const Real x816 = select(x815, 1e-28, x814);
    const Real x817 = x816 / x713;
    const Real x818 = x752 * x799;
    const Real x819 = x809 * x809;
    const Real x820 = x819 * x809;
    const Real x821 = x818 / x820;
    real_41[0] = x712;
    real_41[1] = state[3 * LAYERS + 35];
    real_41[2] = x713;
    real_41[3] = x816;
    real_39[0] = real_of(1.0);
    real_39[1] = x753;
    real_39[2] = real_of(1.0);
    real_39[3] = x817;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a823 = x821 * real_41[l];
        const Real a825 = real_39[l] * (-5.0);
        const Mask a826 = (a823 < a825);
        const Real a827 = select(a826, a825, a823);
        const Real a828 = real_39[l] * 0.9999990000003619;
        const Mask a829 = (a827 > a828);
        const Real a830 = select(a829, a828, a827);
        const Real a831 = a830 - (-5.0);
        const Real a832 = a831 / 0.0006;
        const Real a833 = trunc(a832);
        const Index a834 = index_of_real(a833);
        const Index a835 = at_least(a834, 0);
        const Index a836 = at_most(a835, 9999);
        const Index a837 = a836 + index_40[l];
        const Real a838 = look_up(table1126, a837);
        const Real a839 = a832 - a833;
        const Real a840 = look_up(table1129, a837);
        const Real a841 = a839 * a840;
        const Real a842 = a838 + a841;
        real_38[l] = a842;
    }
    // exchange.myj_exchange
    const Real x843 = real_38[0] - real_38[1];
    const Real x844 = x843 + x715;
    const Real x845 = real_38[2] - real_38[3];
    const Real x846 = log(x817);
    const Real x847 = x845 - x846;
    const Real x848 = x809 * 0.4;
    const Real x849 = x848 / x844;
    const Mask x850 = (x849 < x730);
    const Real x851 = select(x850, x730, x849);
    const Real x852 = x848 / x847;
    const Mask x853 = (x852 < x730);
    const Real x854 = select(x853, x730, x852);
    // exchange._convective_velocity_squared
    const Real x855 = log(x854);
    const Real x856 = x855 * 0.6666666666666666;
    const Real x857 = exp(x856);
    const Real x858 = x751 * x857;
    // exchange._friction_velocity
    const Real x859 = x706 + x858;
    const Real x860 = sqrt(x859);
    const Real x861 = x851 * x860;
    const Real x862 = sqrt(x861);
    const Mask x863 = (x862 < 1e-09);
    const Real x864 = select(x863, 1e-09, x862);
    // exchange.myj_exchange
    const Real x865 = x864 * state[3 * LAYERS + 36];
    const Real x866 = sqrt(x865);
    const Real x867 = x728 * x866;
    const Real x868 = exp(x867);
    const Real x869 = x868 * state[3 * LAYERS + 36];
    const Mask x870 = (x869 < 1e-28);
    const Real x871 = select(x870, 1e-28, x869);
    const Real x872 = x871 / x713;
    const Real x873 = x752 * x854;
    const Real x874 = x864 * x864;
    const Real x875 = x874 * x864;
    const Real x876 = x873 / x875;
    real_38[0] = x712;
    real_38[1] = state[3 * LAYERS + 35];
    real_38[2] = x713;
    real_38[3] = x871;
    real_39[0] = real_of(1.0);
    real_39[1] = x753;
    real_39[2] = real_of(1.0);
    real_39[3] = x872;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a878 = x876 * real_38[l];
        const Real a880 = real_39[l] * (-5.0);
        const Mask a881 = (a878 < a880);
        const Real a882 = select(a881, a880, a878);
        const Real a883 = real_39[l] * 0.9999990000003619;
        const Mask a884 = (a882 > a883);
        const Real a885 = select(a884, a883, a882);
        const Real a886 = a885 - (-5.0);
        const Real a887 = a886 / 0.0006;
        const Real a888 = trunc(a887);
        const Index a889 = index_of_real(a888);
        const Index a890 = at_least(a889, 0);
        const Index a891 = at_most(a890, 9999);
        const Index a892 = a891 + index_40[l];
        const Real a893 = look_up(table1126, a892);
        const Real a894 = a887 - a888;
        const Real a895 = look_up(table1129, a892);
        const Real a896 = a894 * a895;
        const Real a897 = a893 + a896;
        real_41[l] = a897;
    }
    // exchange.myj_exchange
    const Real x898 = real_41[0] - real_41[1];
    const Real x899 = x898 + x715;
    const Real x900 = real_41[2] - real_41[3];
    const Real x901 = log(x872);
    const Real x902 = x900 - x901;
    const Real x903 = x864 * 0.4;
    const Real x904 = x903 / x899;
    const Mask x905 = (x904 < x730);
    const Real x906 = select(x905, x730, x904);
    const Real x907 = x903 / x902;
    const Mask x908 = (x907 < x730);
    const Real x909 = select(x908, x730, x907);
    // exchange._convective_velocity_squared
    const Real x910 = log(x909);
    const Real x911 = x910 * 0.6666666666666666;
    const Real x912 = exp(x911);
    const Real x913 = x751 * x912;
    // exchange._friction_velocity
    const Real x914 = x706 + x913;
    const Real x915 = sqrt(x914);
    const Real x916 = x906 * x915;
    const Real x917 = sqrt(x916);
    const Mask x918 = (x917 < 1e-09);
    const Real x919 = select(x918, 1e-09, x917);
    // exchange.myj_exchange
    const Real x920 = x919 * state[3 * LAYERS + 36];
    const Real x921 = sqrt(x920);
    const Real x922 = x728 * x921;
    const Real x923 = exp(x922);
    const Real x924 = x923 * state[3 * LAYERS + 36];
    const Mask x925 = (x924 < 1e-28);
    const Real x926 = select(x925, 1e-28, x924);
    const Real x927 = x926 / x713;
    const Real x928 = x752 * x909;
    const Real x929 = x919 * x919;
    const Real x930 = x929 * x919;
    const Real x931 = x928 / x930;
    real_41[0] = x712;
    real_41[1] = state[3 * LAYERS + 35];
    real_41[2] = x713;
    real_41[3] = x926;
    real_39[0] = real_of(1.0);
    real_39[1] = x753;
    real_39[2] = real_of(1.0);
    real_39[3] = x927;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a933 = x931 * real_41[l];
        const Real a935 = real_39[l] * (-5.0);
        const Mask a936 = (a933 < a935);
        const Real a937 = select(a936, a935, a933);
        const Real a938 = real_39[l] * 0.9999990000003619;
        const Mask a939 = (a937 > a938);
        const Real a940 = select(a939, a938, a937);
        const Real a941 = a940 - (-5.0);
        const Real a942 = a941 / 0.0006;
        const Real a943 = trunc(a942);
        const Index a944 = index_of_real(a943);
        const Index a945 = at_least(a944, 0);
        const Index a946 = at_most(a945, 9999);
        const Index a947 = a946 + index_40[l];
        const Real a948 = look_up(table1126, a947);
        const Real a949 = a942 - a943;
        const Real a950 = look_up(table1129, a947);
        const Real a951 = a949 * a950;
        const Real a952 = a948 + a951;
        real_38[l] = a952;
    }
    // exchange.myj_exchange
    const Real x953 = real_38[0] - real_38[1];
    const Real x954 = x953 + x715;
    const Real x955 = real_38[2] - real_38[3];
    const Real x956 = log(x927);
    const Real x957 = x955 - x956;
    const Real x958 = x919 * 0.4;
    const Real x959 = x958 / x954;
    const Mask x960 = (x959 < x730);
    const Real x961 = select(x960, x730, x959);
    const Real x962 = x958 / x957;
    const Mask x963 = (x962 < x730);
    const Real x964 = select(x963, x730, x962);
    // exchange._convective_velocity_squared
    const Real x965 = log(x964);
    const Real x966 = x965 * 0.6666666666666666;
    const Real x967 = exp(x966);
    const Real x968 = x751 * x967;
    // exchange._friction_velocity
    const Real x969 = x706 + x968;
    const Real x970 = sqrt(x969);
    const Real x971 = x961 * x970;
    const Real x972 = sqrt(x971);
    const Mask x973 = (x972 < 1e-09);
    const Real x974 = select(x973, 1e-09, x972);
    // exchange.myj_exchange
    const Real x975 = x974 * state[3 * LAYERS + 36];
    const Real x976 = sqrt(x975);
    const Real x977 = x728 * x976;
    const Real x978 = exp(x977);
    const Real x979 = x978 * state[3 * LAYERS + 36];
    const Mask x980 = (x979 < 1e-28);
    const Real x981 = select(x980, 1e-28, x979);
    const Real x982 = x981 / x713;
    const Real x983 = x752 * x964;
    const Real x984 = x974 * x974;
    const Real x985 = x984 * x974;
    const Real x986 = x983 / x985;
    real_38[0] = x712;
    real_38[1] = state[3 * LAYERS + 35];
    real_38[2] = x713;
    real_38[3] = x981;
    real_39[0] = real_of(1.0);
    real_39[1] = x753;
    real_39[2] = real_of(1.0);
    real_39[3] = x982;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a988 = x986 * real_38[l];
        const Real a990 = real_39[l] * (-5.0);
        const Mask a991 = (a988 < a990);
        const Real a992 = select(a991, a990, a988);
        const Real a993 = real_39[l] * 0.9999990000003619;
        const Mask a994 = (a992 > a993);
        const Real a995 = select(a994, a993, a992);
        const Real a996 = a995 - (-5.0);
        const Real a997 = a996 / 0.0006;
        const Real a998 = trunc(a997);
        const Index a999 = index_of_real(a998);
        const Index a1000 = at_least(a999, 0);
        const Index a1001 = at_most(a1000, 9999);
        const Index a1002 = a1001 + index_40[l];
        const Real a1003 = look_up(table1126, a1002);
        const Real a1004 = a997 - a998;
        const Real a1005 = look_up(table1129, a1002);
        const Real a1006 = a1004 * a1005;
        const Real a1007 = a1003 + a1006;
        real_41[l] = a1007;
    }
    // exchange.myj_exchange
    const Real x1008 = real_41[0] - real_41[1];
    const Real x1009 = x1008 + x715;
    const Real x1010 = real_41[2] - real_41[3];
    const Real x1011 = log(x982);
    const Real x1012 = x1010 - x1011;
    const Real x1013 = x974 * 0.4;
    const Real x1014 = x1013 / x1009;
    const Mask x1015 = (x1014 < x730);
    const Real x1016 = select(x1015, x730, x1014);
    const Real x1017 = x1013 / x1012;
    const Mask x1018 = (x1017 < x730);
    const Real x1019 = select(x1018, x730, x1017);
    // calm_air.calm_exchange
    const Real x1020 = x113 * 1004.5;
    const Real x1021 = numbers[LAYERS + 4] / x1020;
    const Real x1022 = x1019 + x1021;
    // snow_free_ground.with_surface_of
    const Real x1023 = 1.0 - x630;
    const Real x1024 = x1023 * forcing[4];
    const Real x1025 = x633 * forcing[5];
    const Real x1026 = x1024 + x1025;
    // snow.conductance
    const Real x1027 = x639 / x0;
    // snow_free_ground.with_surface_of
    const Real x1028 = state[3 * LAYERS] - state[0];
    const Real x1029 = x1027 * x1028;
    const Real x1030 = x27 * 4218.0;
    // evapotranspiration.potential_evaporation
    const Real x1031 = 2488.8 * x18;
    const Real x1032 = x113 * 1004.6;
    const Real x1033 = x1032 * x1022;
    const Real x1034 = x21 / 5.67e-08;
    const Real x1035 = x633 * x1034;
    const Real x1036 = x1035 * 6.48e-08;
    const Real x1037 = forcing[3] * x1022;
    const Real x1038 = x1036 / x1037;
    const Real x1039 = x1038 + 1.0;
    const Real x1040 = x1030 / x1033;
    const Real x1041 = x1039 + x1040;
    const Real x1042 = x633 * x21;
    const Real x1043 = x1026 - x1042;
    const Real x1044 = x1043 - x1029;
    const Real x1045 = x1044 / x1033;
    const Real x1046 = x1045 + x11;
    const Real x1047 = x1046 - forcing[1];
    const Real x1048 = x9 - forcing[2];
    const Real x1049 = 2488.8 * x1048;
    const Real x1050 = x1049 * x1041;
    const Real x1051 = x1047 * x1031;
    const Real x1052 = x1050 + x1051;
    const Real x1053 = x1031 + x1041;
    const Real x1054 = x1052 / x1053;
    const Real x1055 = x1054 * x1033;
    const Real x1056 = x1055 / 2501000.0;
    // snow_free_ground.with_surface_of
    const Mask x1057 = (x1056 < 0.0);
    const Real x1058 = select(x1057, 0.0, x1056);
    // vegetation.water_stress
    const Real x1060 = numbers[7 * LAYERS + 49] - numbers[7 * LAYERS + 50];
    // vegetation.canopy_resistance
    const Mask x1066 = (x610 > 0.0);
    const Mask x1067 = (x626 < 1e-06);
    const Real x1068 = select(x1067, 1e-06, x626);
    const Real x1069 = forcing[4] * 1.1;
    const Real x1070 = numbers[LAYERS + 36] * x1068;
    const Real x1071 = x1069 / x1070;
    const Real x1072 = numbers[LAYERS + 35] / 5000.0;
    const Real x1073 = x1071 + x1072;
    const Real x1074 = x1071 + 1.0;
    const Real x1075 = x1073 / x1074;
    const Real x1076 = 298.0 - forcing[1];
    const Real x1077 = x1076 * x1076;
    const Real x1078 = x1077 * 0.0016;
    const Real x1079 = 1.0 - x1078;
    const Real x1080 = numbers[LAYERS + 37] * x1048;
    const Real x1081 = x1080 + 1.0;
    const Real x1082 = 1 / x1081;
    const Mask x1085 = (x1075 < 0.0001);
    const Real x1086 = select(x1085, 0.0001, x1075);
    const Real x1087 = x1068 * x1086;
    const Mask x1088 = (x1079 < 0.0001);
    const Real x1089 = select(x1088, 0.0001, x1079);
    const Real x1090 = x1087 * x1089;
    const Mask x1091 = (x1082 < 0.01);
    const Real x1092 = select(x1091, 0.01, x1082);
    const Real x1093 = x1090 * x1092;
    // vegetation.water_stress, vegetation.canopy_resistance
    Real a1084_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1059 = state[l + 2 * LAYERS] - numbers[7 * LAYERS + 50];
        const Real a1061 = a1059 / x1060;
        const Mask a1062 = (a1061 < 0.0);
        const Real a1063 = select(a1062, 0.0, a1061);
        const Mask a1064 = (a1063 > 1.0);
        const Real a1065 = select(a1064, 1.0, a1063);
        const Real a1083 = numbers[l + 7 * LAYERS + 51] * a1065;
        a1084_last = a1084_last + a1083;
        real_2[l] = a1065;
        real_42[l] = a1083;
    }
    // vegetation.canopy_resistance
    const Mask x1094 = (a1084_last < 0.0001);
    const Real x1095 = select(x1094, 0.0001, a1084_last);
    const Real x1096 = x1093 * x1095;
    const Real x1097 = numbers[LAYERS + 35] / x1096;
    const Real x1098 = x633 * 4.0;
    const Real x1099 = x1098 * x21;
    const Real x1100 = x1099 * 0.2857541065206571;
    const Real x1101 = x1100 / x1037;
    const Real x1102 = x1101 + 1.0;
    const Real x1103 = x18 * 2489.795918367347;
    const Real x1104 = x1102 + x1103;
    const Real x1105 = x1097 * x1022;
    const Real x1106 = x1105 + 1.0;
    const Real x1107 = x1102 * x1106;
    const Real x1108 = x1107 + x1103;
    const Real x1109 = x1104 / x1108;
    const Real x1110 = select(x1066, x1109, 0.0);
    // step_parts.evaporation_demand
    const Real x1111 = x1058 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x1112 = state[LAYERS] - numbers[7 * LAYERS + 47];
    const Real x1113 = numbers[7 * LAYERS + 48] - numbers[7 * LAYERS + 47];
    const Real x1114 = x1112 / x1113;
    const Mask x1115 = (x1114 < 0.0);
    const Real x1116 = select(x1115, 0.0, x1114);
    const Mask x1117 = (x1116 > 1.0);
    const Real x1118 = select(x1117, 1.0, x1116);
    const Real x1119 = x1118 * x1118;
    const Real x1120 = 1.0 - x610;
    const Real x1121 = x1119 * x1120;
    const Real x1122 = x1121 * x1111;
    const Real x1123 = state[3 * LAYERS + 1] / 0.0005;
    const Mask x1124 = (x1123 > 1e-30);
    const Mask x1125 = (x1123 < 1e-30);
    const Real x1126 = select(x1125, 1e-30, x1123);
    const Real x1127 = sqrt(x1126);
    const Real x1128 = select(x1124, x1127, 0.0);
    const Real x1129 = x610 * x1128;
    const Real x1130 = x1129 * x1111;
    const Real x1131 = state[3 * LAYERS + 1] / seconds;
    const Mask x1132 = (x1131 <= x1130);
    const Real x1133 = select(x1132, x1131, x1130);
    const Real x1134 = x610 * x1110;
    const Real x1135 = x1134 * x1111;
    const Real x1136 = 1.0 - x1128;
    const Real x1137 = x1135 * x1136;
    Real a1139_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1138 = real_2[l] * numbers[l + 8 * LAYERS + 51];
        a1139_last = a1139_last + a1138;
        real_43[l] = a1138;
    }
    const Real x1140 = a1139_last / numbers[9 * LAYERS + 51];
    Real a1146_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1141 = numbers[l + 7 * LAYERS + 51] + real_43[l];
        const Real a1142 = a1141 - x1140;
        const Mask a1143 = (a1142 < 0.0);
        const Real a1144 = select(a1143, 0.0, a1142);
        const Real a1145 = real_43[l] * a1144;
        a1146_last = a1146_last + a1145;
        real_2[l] = a1145;
    }
    const Mask x1147 = (a1146_last > 0.0);
    const Real x1148 = select(x1147, a1146_last, 1.0);
    // snow_free_ground.rate
    const Real x1152 = x1122 + x1133;
    // evapotranspiration.evaporation_components
    Real a1151_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1149 = real_2[l] / x1148;
        const Real a1150 = x1137 * a1149;
        a1151_last = a1151_last + a1150;
    }
    // snow_free_ground.rate
    const Real x1153 = x1152 + a1151_last;
    const Real x1154 = x1153 * 1000.0;
    // snow_free_ground.deposition
    const Real x1155 = -x1056;
    const Mask x1156 = (x1155 < 0.0);
    const Real x1157 = select(x1156, 0.0, x1056);
    // snow_free_ground.rate
    const Real x1159 = x1154 + x1157;
    // snow_free_ground.with_surface_of
    const Real x1160 = x1159 - x1157;
    const Real x1161 = x1160 * 2501000.0;
    const Real x1162 = 2501000.0 * x1157;
    const Real x1164 = x1161 + x1162;
    // surface_balance.around
    const Real x1165 = x1098 * 5.67e-08;
    const Real x1166 = x19 * forcing[1];
    const Real x1167 = x1165 * x1166;
    const Real x1168 = x1033 + x1030;
    const Real x1169 = x1168 + x1167;
    // surface_balance.emitted
    const Real x1170 = 0.0 - forcing[1];
    const Real x1171 = x1167 * x1170;
    const Real x1172 = x1042 + x1171;
    // surface_balance.around
    const Real x1173 = x1026 - x1172;
    const Real x1174 = x1173 - x1164;
    const Real x1175 = x1033 * x11;
    const Real x1176 = x1174 + x1175;
    const Real x1177 = x1030 * forcing[1];
    const Real x1178 = x1176 + x1177;
    const Real x1179 = x1178 / x1169;
    // snow.conductance
    const Real x1180 = x639 / x660;
    // surface_balance.around
    const Real x1181 = x1180 / x1169;
    // surface_balance.skin_temperature
    const Real x1182 = x1181 * state[0];
    const Real x1183 = x1179 + x1182;
    const Real x1184 = x1181 + 1.0;
    const Real x1185 = x1183 / x1184;
    // surface_balance.around
    const Real x1186 = x1185 * x1185;
    const Real x1187 = x1186 * x1185;
    const Real x1188 = x1165 * x1187;
    const Real x1189 = x1168 + x1188;
    // air.emission
    const Real x1190 = x1186 * x1186;
    const Real x1191 = x1190 * 5.67e-08;
    // surface_balance.emitted
    const Real x1192 = x633 * x1191;
    const Real x1193 = 0.0 - x1185;
    const Real x1194 = x1188 * x1193;
    const Real x1195 = x1192 + x1194;
    // surface_balance.around
    const Real x1196 = x1026 - x1195;
    const Real x1197 = x1196 - x1164;
    const Real x1198 = x1197 + x1175;
    const Real x1199 = x1198 + x1177;
    const Real x1200 = x1199 / x1189;
    const Real x1201 = x1180 / x1189;
    // surface_balance.skin_temperature
    const Real x1202 = x1201 * state[0];
    const Real x1203 = x1200 + x1202;
    const Real x1204 = x1201 + 1.0;
    const Real x1205 = x1203 / x1204;
    // snow_free_ground.specific_humidity
    const Real x1206 = 1 / x1033;
    const Real x1207 = x1206 * 1004.5;
    const Real x1208 = x1159 * x1207;
    const Real x1209 = forcing[2] + x1208;
    // calm_air.calm_exchange
    const Real x1210 = x11 - x1205;
    const Real x1211 = x668 * x1210;
    // calm_air.limited_richardson
    const Mask x1212 = (x1211 > 0.0);
    const Real x1213 = select(x1212, x1211, 0.0);
    const Real x1214 = x1213 * x673;
    const Real x1215 = expm1(x1214);
    const Real x1217 = x1215 + 2.0;
    const Real x1218 = x1215 / x1217;
    const Real x1220 = numbers[LAYERS + 2] * x1218;
    const Real x1221 = -x1220;
    const Real x1222 = select(x1212, x1221, x1211);
    // calm_air.calm_exchange
    const Real x1223 = x1222 / x668;
    const Real x1224 = x11 - x1223;
    // exchange.myj_exchange
    const Real x1225 = x1224 * x689;
    const Real x1226 = x690 - x1225;
    const Real x1227 = forcing[2] + x1209;
    const Real x1228 = x1227 * 0.3041811846689896;
    const Real x1229 = x1228 + 1.0;
    const Real x1230 = x1226 * x1229;
    const Real x1231 = forcing[2] - x1209;
    const Real x1232 = x1231 * 0.6083623693379792;
    const Real x1233 = x690 + x1225;
    const Real x1234 = x1233 * 0.5;
    const Real x1235 = x1232 * x1234;
    const Real x1236 = x1230 + x1235;
    const Real x1237 = x693 * x1236;
    const Real x1238 = x1237 * numbers[LAYERS + 1];
    const Real x1239 = x1238 * numbers[LAYERS + 1];
    const Real x1240 = x1239 / x706;
    const Real x1241 = x1240 / numbers[LAYERS];
    after[3 * LAYERS + 40] = x1241;
    const Real x1242 = x1241 / 0.505;
    const Mask x1243 = (x1242 > 1.0);
    const Real x1244 = select(x1243, 1.0, x1242);
    const Mask x1245 = (x1236 > 0.0);
    const Real x1246 = x1244 * x1244;
    const Real x1247 = x1246 * 10.0;
    const Real x1248 = x1247 + 1.0;
    const Real x1249 = select(x1245, x1248, 1.0);
    const Real x1250 = x723 * x1249;
    // exchange.convective_factor
    const Real x1251 = x1237 * 1000.0;
    const Real x1252 = magnitude(x1251);
    const Mask x1253 = (x1252 > 1e-30);
    const Mask x1254 = (x1252 < 1e-30);
    const Real x1255 = select(x1254, 1e-30, x1252);
    const Real x1256 = log(x1255);
    const Real x1257 = x1256 * 0.6666666666666666;
    const Real x1258 = exp(x1257);
    const Real x1259 = select(x1253, x1258, 0.0);
    const Real x1260 = x1259 * 1.44;
    // exchange._convective_velocity_squared
    const Real x1261 = log(x1022);
    const Real x1262 = x1261 * 0.6666666666666666;
    const Real x1263 = exp(x1262);
    const Real x1264 = x1260 * x1263;
    // exchange._friction_velocity
    const Real x1265 = x706 + x1264;
    const Real x1266 = sqrt(x1265);
    const Real x1267 = x1016 * x1266;
    const Real x1268 = sqrt(x1267);
    const Mask x1269 = (x1268 < 1e-09);
    const Real x1270 = select(x1269, 1e-09, x1268);
    // exchange.myj_exchange
    const Real x1271 = select(x1245, 0.0, x1260);
    const Real x1272 = x1237 * 0.4;
    const Real x1273 = x1270 * state[3 * LAYERS + 36];
    const Real x1274 = sqrt(x1273);
    const Real x1275 = x1250 * x1274;
    const Real x1276 = exp(x1275);
    const Real x1277 = x1276 * state[3 * LAYERS + 36];
    const Mask x1278 = (x1277 < 1e-28);
    const Real x1279 = select(x1278, 1e-28, x1277);
    const Real x1280 = x1279 / x713;
    const Real x1281 = x1272 * x1022;
    const Real x1282 = x1270 * x1270;
    const Real x1283 = x1282 * x1270;
    const Real x1284 = x1281 / x1283;
    real_41[0] = x712;
    real_41[1] = state[3 * LAYERS + 35];
    real_41[2] = x713;
    real_41[3] = x1279;
    real_39[0] = real_of(1.0);
    real_39[1] = x753;
    real_39[2] = real_of(1.0);
    real_39[3] = x1280;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1286 = x1284 * real_41[l];
        const Real a1288 = real_39[l] * (-5.0);
        const Mask a1289 = (a1286 < a1288);
        const Real a1290 = select(a1289, a1288, a1286);
        const Real a1291 = real_39[l] * 0.9999990000003619;
        const Mask a1292 = (a1290 > a1291);
        const Real a1293 = select(a1292, a1291, a1290);
        const Real a1294 = a1293 - (-5.0);
        const Real a1295 = a1294 / 0.0006;
        const Real a1296 = trunc(a1295);
        const Index a1297 = index_of_real(a1296);
        const Index a1298 = at_least(a1297, 0);
        const Index a1299 = at_most(a1298, 9999);
        const Index a1300 = a1299 + index_40[l];
        const Real a1301 = look_up(table1126, a1300);
        const Real a1302 = a1295 - a1296;
        const Real a1303 = look_up(table1129, a1300);
        const Real a1304 = a1302 * a1303;
        const Real a1305 = a1301 + a1304;
        real_38[l] = a1305;
    }
    // exchange.myj_exchange
    const Real x1306 = real_38[0] - real_38[1];
    const Real x1307 = x1306 + x715;
    const Real x1308 = real_38[2] - real_38[3];
    const Real x1309 = log(x1280);
    const Real x1310 = x1308 - x1309;
    const Real x1311 = x1270 * 0.4;
    const Real x1312 = x1311 / x1307;
    const Mask x1313 = (x1312 < x730);
    const Real x1314 = select(x1313, x730, x1312);
    const Real x1315 = x1311 / x1310;
    const Mask x1316 = (x1315 < x730);
    const Real x1317 = select(x1316, x730, x1315);
    // exchange._convective_velocity_squared
    const Real x1318 = log(x1317);
    const Real x1319 = x1318 * 0.6666666666666666;
    const Real x1320 = exp(x1319);
    const Real x1321 = x1271 * x1320;
    // exchange._friction_velocity
    const Real x1322 = x706 + x1321;
    const Real x1323 = sqrt(x1322);
    const Real x1324 = x1314 * x1323;
    const Real x1325 = sqrt(x1324);
    const Mask x1326 = (x1325 < 1e-09);
    const Real x1327 = select(x1326, 1e-09, x1325);
    // exchange.myj_exchange
    const Real x1328 = x1327 * state[3 * LAYERS + 36];
    const Real x1329 = sqrt(x1328);
    const Real x1330 = x1250 * x1329;
    const Real x1331 = exp(x1330);
    const Real x1332 = x1331 * state[3 * LAYERS + 36];
    const Mask x1333 = (x1332 < 1e-28);
    const Real x1334 = select(x1333, 1e-28, x1332);
    const Real x1335 = x1334 / x713;
    const Real x1336 = x1272 * x1317;
    const Real x1337 = x1327 * x1327;
    const Real x1338 = x1337 * x1327;
    const Real x1339 = x1336 / x1338;
    real_38[0] = x712;
    real_38[1] = state[3 * LAYERS + 35];
    real_38[2] = x713;
    real_38[3] = x1334;
    real_39[0] = real_of(1.0);
    real_39[1] = x753;
    real_39[2] = real_of(1.0);
    real_39[3] = x1335;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1341 = x1339 * real_38[l];
        const Real a1343 = real_39[l] * (-5.0);
        const Mask a1344 = (a1341 < a1343);
        const Real a1345 = select(a1344, a1343, a1341);
        const Real a1346 = real_39[l] * 0.9999990000003619;
        const Mask a1347 = (a1345 > a1346);
        const Real a1348 = select(a1347, a1346, a1345);
        const Real a1349 = a1348 - (-5.0);
        const Real a1350 = a1349 / 0.0006;
        const Real a1351 = trunc(a1350);
        const Index a1352 = index_of_real(a1351);
        const Index a1353 = at_least(a1352, 0);
        const Index a1354 = at_most(a1353, 9999);
        const Index a1355 = a1354 + index_40[l];
        const Real a1356 = look_up(table1126, a1355);
        const Real a1357 = a1350 - a1351;
        const Real a1358 = look_up(table1129, a1355);
        const Real a1359 = a1357 * a1358;
        const Real a1360 = a1356 + a1359;
        real_41[l] = a1360;
    }
    // exchange.myj_exchange
    const Real x1361 = real_41[0] - real_41[1];
    const Real x1362 = x1361 + x715;
    const Real x1363 = real_41[2] - real_41[3];
    const Real x1364 = log(x1335);
    const Real x1365 = x1363 - x1364;
    const Real x1366 = x1327 * 0.4;
    const Real x1367 = x1366 / x1362;
    const Mask x1368 = (x1367 < x730);
    const Real x1369 = select(x1368, x730, x1367);
    const Real x1370 = x1366 / x1365;
    const Mask x1371 = (x1370 < x730);
    const Real x1372 = select(x1371, x730, x1370);
    // exchange._convective_velocity_squared
    const Real x1373 = log(x1372);
    const Real x1374 = x1373 * 0.6666666666666666;
    const Real x1375 = exp(x1374);
    const Real x1376 = x1271 * x1375;
    // exchange._friction_velocity
    const Real x1377 = x706 + x1376;
    const Real x1378 = sqrt(x1377);
    const Real x1379 = x1369 * x1378;
    const Real x1380 = sqrt(x1379);
    const Mask x1381 = (x1380 < 1e-09);
    const Real x1382 = select(x1381, 1e-09, x1380);
    // exchange.myj_exchange
    const Real x1383 = x1382 * state[3 * LAYERS + 36];
    const Real x1384 = sqrt(x1383);
    const Real x1385 = x1250 * x1384;
    const Real x1386 = exp(x1385);
    const Real x1387 = x1386 * state[3 * LAYERS + 36];
    const Mask x1388 = (x1387 < 1e-28);
    const Real x1389 = select(x1388, 1e-28, x1387);
    const Real x1390 = x1389 / x713;
    const Real x1391 = x1272 * x1372;
    const Real x1392 = x1382 * x1382;
    const Real x1393 = x1392 * x1382;
    const Real x1394 = x1391 / x1393;
    real_41[0] = x712;
    real_41[1] = state[3 * LAYERS + 35];
    real_41[2] = x713;
    real_41[3] = x1389;
    real_39[0] = real_of(1.0);
    real_39[1] = x753;
    real_39[2] = real_of(1.0);
    real_39[3] = x1390;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1396 = x1394 * real_41[l];
        const Real a1398 = real_39[l] * (-5.0);
        const Mask a1399 = (a1396 < a1398);
        const Real a1400 = select(a1399, a1398, a1396);
        const Real a1401 = real_39[l] * 0.9999990000003619;
        const Mask a1402 = (a1400 > a1401);
        const Real a1403 = select(a1402, a1401, a1400);
        const Real a1404 = a1403 - (-5.0);
        const Real a1405 = a1404 / 0.0006;
        const Real a1406 = trunc(a1405);
        const Index a1407 = index_of_real(a1406);
        const Index a1408 = at_least(a1407, 0);
        const Index a1409 = at_most(a1408, 9999);
        const Index a1410 = a1409 + index_40[l];
        const Real a1411 = look_up(table1126, a1410);
        const Real a1412 = a1405 - a1406;
        const Real a1413 = look_up(table1129, a1410);
        const Real a1414 = a1412 * a1413;
        const Real a1415 = a1411 + a1414;
        real_38[l] = a1415;
    }
    // exchange.myj_exchange
    const Real x1416 = real_38[0] - real_38[1];
    const Real x1417 = x1416 + x715;
    const Real x1418 = real_38[2] - real_38[3];
    const Real x1419 = log(x1390);
    const Real x1420 = x1418 - x1419;
    const Real x1421 = x1382 * 0.4;
    const Real x1422 = x1421 / x1417;
    const Mask x1423 = (x1422 < x730);
    const Real x1424 = select(x1423, x730, x1422);
    const Real x1425 = x1421 / x1420;
    const Mask x1426 = (x1425 < x730);
    const Real x1427 = select(x1426, x730, x1425);
    // exchange._convective_velocity_squared
    const Real x1428 = log(x1427);
    const Real x1429 = x1428 * 0.6666666666666666;
    const Real x1430 = exp(x1429);
    const Real x1431 = x1271 * x1430;
    // exchange._friction_velocity
    const Real x1432 = x706 + x1431;
    const Real x1433 = sqrt(x1432);
    const Real x1434 = x1424 * x1433;
    const Real x1435 = sqrt(x1434);
    const Mask x1436 = (x1435 < 1e-09);
    const Real x1437 = select(x1436, 1e-09, x1435);
    // exchange.myj_exchange
    const Real x1438 = x1437 * state[3 * LAYERS + 36];
    const Real x1439 = sqrt(x1438);
    const Real x1440 = x1250 * x1439;
    const Real x1441 = exp(x1440);
    const Real x1442 = x1441 * state[3 * LAYERS + 36];
    const Mask x1443 = (x1442 < 1e-28);
    const Real x1444 = select(x1443, 1e-28, x1442);
    const Real x1445 = x1444 / x713;
    const Real x1446 = x1272 * x1427;
    const Real x1447 = x1437 * x1437;
    const Real x1448 = x1447 * x1437;
    const Real x1449 = x1446 / x1448;
    real_38[0] = x712;
    real_38[1] = state[3 * LAYERS + 35];
    real_38[2] = x713;
    real_38[3] = x1444;
    real_39[0] = real_of(1.0);
    real_39[1] = x753;
    real_39[2] = real_of(1.0);
    real_39[3] = x1445;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1451 = x1449 * real_38[l];
        const Real a1453 = real_39[l] * (-5.0);
        const Mask a1454 = (a1451 < a1453);
        const Real a1455 = select(a1454, a1453, a1451);
        const Real a1456 = real_39[l] * 0.9999990000003619;
        const Mask a1457 = (a1455 > a1456);
        const Real a1458 = select(a1457, a1456, a1455);
        const Real a1459 = a1458 - (-5.0);
        const Real a1460 = a1459 / 0.0006;
        const Real a1461 = trunc(a1460);
        const Index a1462 = index_of_real(a1461);
        const Index a1463 = at_least(a1462, 0);
        const Index a1464 = at_most(a1463, 9999);
        const Index a1465 = a1464 + index_40[l];
        const Real a1466 = look_up(table1126, a1465);
        const Real a1467 = a1460 - a1461;
        const Real a1468 = look_up(table1129, a1465);
        const Real a1469 = a1467 * a1468;
        const Real a1470 = a1466 + a1469;
        real_41[l] = a1470;
    }
    // exchange.myj_exchange
    const Real x1471 = real_41[0] - real_41[1];
    const Real x1472 = x1471 + x715;
    const Real x1473 = real_41[2] - real_41[3];
    const Real x1474 = log(x1445);
    const Real x1475 = x1473 - x1474;
    const Real x1476 = x1437 * 0.4;
    const Real x1477 = x1476 / x1472;
    const Mask x1478 = (x1477 < x730);
    const Real x1479 = select(x1478, x730, x1477);
    const Real x1480 = x1476 / x1475;
    const Mask x1481 = (x1480 < x730);
    const Real x1482 = select(x1481, x730, x1480);
    // exchange._convective_velocity_squared
    const Real x1483 = log(x1482);
    const Real x1484 = x1483 * 0.6666666666666666;
    const Real x1485 = exp(x1484);
    const Real x1486 = x1271 * x1485;
    // exchange._friction_velocity
    const Real x1487 = x706 + x1486;
    const Real x1488 = sqrt(x1487);
    const Real x1489 = x1479 * x1488;
    const Real x1490 = sqrt(x1489);
    const Mask x1491 = (x1490 < 1e-09);
    const Real x1492 = select(x1491, 1e-09, x1490);
    // exchange.myj_exchange
    const Real x1493 = x1492 * state[3 * LAYERS + 36];
    const Real x1494 = sqrt(x1493);
    const Real x1495 = x1250 * x1494;
    const Real x1496 = exp(x1495);
    const Real x1497 = x1496 * state[3 * LAYERS + 36];
    const Mask x1498 = (x1497 < 1e-28);
    const Real x1499 = select(x1498, 1e-28, x1497);
    const Real x1500 = x1499 / x713;
    const Real x1501 = x1272 * x1482;
    const Real x1502 = x1492 * x1492;
    const Real x1503 = x1502 * x1492;
    const Real x1504 = x1501 / x1503;
    real_41[0] = x712;
    real_41[1] = state[3 * LAYERS + 35];
    real_41[2] = x713;
    real_41[3] = x1499;
    real_39[0] = real_of(1.0);
    real_39[1] = x753;
    real_39[2] = real_of(1.0);
    real_39[3] = x1500;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1506 = x1504 * real_41[l];
        const Real a1508 = real_39[l] * (-5.0);
        const Mask a1509 = (a1506 < a1508);
        const Real a1510 = select(a1509, a1508, a1506);
        const Real a1511 = real_39[l] * 0.9999990000003619;
        const Mask a1512 = (a1510 > a1511);
        const Real a1513 = select(a1512, a1511, a1510);
        const Real a1514 = a1513 - (-5.0);
        const Real a1515 = a1514 / 0.0006;
        const Real a1516 = trunc(a1515);
        const Index a1517 = index_of_real(a1516);
        const Index a1518 = at_least(a1517, 0);
        const Index a1519 = at_most(a1518, 9999);
        const Index a1520 = a1519 + index_40[l];
        const Real a1521 = look_up(table1126, a1520);
        const Real a1522 = a1515 - a1516;
        const Real a1523 = look_up(table1129, a1520);
        const Real a1524 = a1522 * a1523;
        const Real a1525 = a1521 + a1524;
        real_38[l] = a1525;
    }
    // exchange.myj_exchange
    const Real x1526 = real_38[0] - real_38[1];
    const Real x1527 = x1526 + x715;
    const Real x1528 = real_38[2] - real_38[3];
    const Real x1529 = log(x1500);
    const Real x1530 = x1528 - x1529;
    const Real x1531 = x1492 * 0.4;
    const Real x1532 = x1531 / x1527;
    const Mask x1533 = (x1532 < x730);
    const Real x1534 = select(x1533, x730, x1532);
    after[3 * LAYERS + 38] = x1534;
    const Real x1535 = x1531 / x1530;
    const Mask x1536 = (x1535 < x730);
    const Real x1537 = select(x1536, x730, x1535);
    // calm_air.calm_exchange
    const Real x1538 = x1537 + x1021;
    after[3 * LAYERS + 37] = x1538;
    // snow_free_ground.with_surface_of
    const Real x1539 = x1205 - state[0];
    const Real x1540 = x1180 * x1539;
    // evapotranspiration.potential_evaporation
    const Real x1541 = x1032 * x1538;
    const Real x1542 = forcing[3] * x1538;
    const Real x1543 = x1036 / x1542;
    const Real x1544 = x1543 + 1.0;
    const Real x1545 = x1030 / x1541;
    const Real x1546 = x1544 + x1545;
    const Real x1547 = x1043 - x1540;
    const Real x1548 = x1547 / x1541;
    const Real x1549 = x1548 + x11;
    const Real x1550 = x1549 - forcing[1];
    const Real x1551 = x1049 * x1546;
    const Real x1552 = x1550 * x1031;
    const Real x1553 = x1551 + x1552;
    const Real x1554 = x1031 + x1546;
    const Real x1555 = x1553 / x1554;
    const Real x1556 = x1555 * x1541;
    const Real x1557 = x1556 / 2501000.0;
    // snow_free_ground.with_surface_of
    const Mask x1558 = (x1557 < 0.0);
    const Real x1559 = select(x1558, 0.0, x1557);
    // vegetation.canopy_resistance
    Real a1560_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a1560_last = a1560_last + real_42[l];
    }
    const Mask x1561 = (a1560_last < 0.0001);
    const Real x1562 = select(x1561, 0.0001, a1560_last);
    const Real x1563 = x1093 * x1562;
    const Real x1564 = numbers[LAYERS + 35] / x1563;
    const Real x1565 = x1100 / x1542;
    const Real x1566 = x1565 + 1.0;
    const Real x1567 = x1566 + x1103;
    const Real x1568 = x1564 * x1538;
    const Real x1569 = x1568 + 1.0;
    const Real x1570 = x1566 * x1569;
    const Real x1571 = x1570 + x1103;
    const Real x1572 = x1567 / x1571;
    const Real x1573 = select(x1066, x1564, 0.0);
    results[LAYERS + 23] = x1573;
    const Real x1574 = select(x1066, x1572, 0.0);
    results[LAYERS + 24] = x1574;
    // step_parts.evaporation_demand
    const Real x1575 = x1559 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x1576 = x1121 * x1575;
    const Real x1577 = x1129 * x1575;
    const Mask x1578 = (x1131 <= x1577);
    const Real x1579 = select(x1578, x1131, x1577);
    const Real x1580 = x610 * x1574;
    const Real x1581 = x1580 * x1575;
    const Real x1582 = x1581 * x1136;
    Real a1583_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a1583_last = a1583_last + real_43[l];
    }
    const Real x1584 = a1583_last / numbers[9 * LAYERS + 51];
    Real a1589_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1141_1029 = numbers[l + 7 * LAYERS + 51] + real_43[l];
        const Real a1585 = a1141_1029 - x1584;
        const Mask a1586 = (a1585 < 0.0);
        const Real a1587 = select(a1586, 0.0, a1585);
        const Real a1588 = real_43[l] * a1587;
        a1589_last = a1589_last + a1588;
        real_42[l] = a1588;
    }
    const Mask x1590 = (a1589_last > 0.0);
    const Real x1591 = select(x1590, a1589_last, 1.0);
    // step_parts.<genexpr>
    const Real x1595 = x609 * x1576;
    const Real x1596 = x609 * x1579;
    // snow_free_ground.deposition
    const Real x1598 = -x1557;
    const Mask x1599 = (x1598 < 0.0);
    const Real x1600 = select(x1599, 0.0, x1557);
    // layered_snow_step.layered_snow_step
    const Real x1602 = x609 * x1600;
    const Real x1604 = x609 * x1557;
    const Real x1605 = x1602 * 2501000.0;
    const Real x1607 = x27 / 1000.0;
    const Real x1608 = x607 * x1607;
    // step_parts.dew_rate
    const Real x1609 = x1602 / 1000.0;
    const Real x1610 = -x1609;
    results[LAYERS + 9] = x1610;
    // layered_snow_step.layered_snow_step
    const Real x1611 = x1608 - x1609;
    results[LAYERS + 25] = x1611;
    // vegetation.intercept
    const Real x1612 = x610 * x1611;
    const Real x1613 = x1612 - x1596;
    const Real x1614 = seconds * x1613;
    const Real x1615 = state[3 * LAYERS + 1] + x1614;
    const Real x1616 = x1615 - 0.0005;
    const Mask x1617 = (x1616 < 0.0);
    const Real x1618 = select(x1617, 0.0, x1616);
    results[LAYERS + 10] = x1618;
    const Real x1619 = state[3 * LAYERS + 1] * 8.881784197001252e-16;
    const Mask x1620 = (x1619 < 1e-20);
    const Real x1621 = select(x1620, 1e-20, x1619);
    const Mask x1622 = (x1615 < x1621);
    const Mask x1623 = (x1615 > 0.0005);
    const Real x1624 = select(x1623, 0.0005, x1615);
    const Real x1625 = select(x1622, 0.0, x1624);
    after[3 * LAYERS + 1] = x1625;
    const Real x1626 = x1120 * x1611;
    const Real x1627 = x1618 / seconds;
    quantities[4 * LAYERS + 13] = x1627;
    const Real x1628 = x1626 + x1627;
    // water_flow.__call__
    const Real x1629 = state[3 * LAYERS + 2] / seconds;
    const Real x1630 = x1628 + x1629;
    // water_flow.share_impedance
    const Real x1640 = numbers[LAYERS + 9] * (-2.302585092994046);
    // water_flow.__call__
    const Real x1644 = numbers[12 * LAYERS + 52] - real_1[0];
    // evapotranspiration.evaporation_components, step_parts.<genexpr>, water_flow.__call__, water_flow.share_impedance
    Real a1594_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1592 = real_42[l] / x1591;
        const Real a1593 = x1582 * a1592;
        a1594_last = a1594_last + a1593;
        const Real a1597 = x609 * a1593;
        const Real a1631 = 0.02 - real_1[l];
        const Mask a1632 = (a1631 < numbers[l + 9 * LAYERS + 52]);
        const Real a1633 = select(a1632, numbers[l + 9 * LAYERS + 52], a1631);
        const Mask a1634 = (a1633 < 0.0);
        const Real a1635 = select(a1634, 0.0, a1633);
        const Real a1636 = minimum(a1635, state[l + 2 * LAYERS]);
        const Mask a1637 = (state[l + 2 * LAYERS] < numbers[l + 9 * LAYERS + 52]);
        const Real a1638 = state[l + 2 * LAYERS] - 1e-06;
        const Real a1639 = select(a1637, a1638, numbers[l + 9 * LAYERS + 52]);
        const Real a1641 = real_1[l] / state[l + LAYERS];
        const Real a1642 = x1640 * a1641;
        const Real a1643 = numbers[l + 2 * LAYERS + 47] - real_1[l];
        real_43[l] = a1597;
        real_2[l] = a1636;
        real_44[l] = a1639;
        real_45[l] = a1642;
        real_46[l] = a1643;
    }
    // water_flow.__call__
    const Mask x1645 = (x1644 < real_2[0]);
    const Real x1646 = select(x1645, real_2[0], x1644);
    const Real x1649 = seconds * x1630;
    const Mask x1650 = (x1649 > numbers[LAYERS + 10]);
    const Real x1651 = select(x1650, numbers[LAYERS + 10], x1649);
    const Mask x1652 = (x1651 < 0.0);
    const Real x1653 = select(x1652, 0.0, x1651);
    // water_flow.__call__, implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a1647 = (numbers[l + 5 * LAYERS + 47] < real_2[l]);
        const Real a1648 = select(a1647, real_2[l], numbers[l + 5 * LAYERS + 47]);
        const Real a1654 = numbers[l] * 0.5;
        const Real a1655 = a1654 / numbers[l + 4 * LAYERS + 47];
        real_42[l] = a1648;
        real_47[l] = a1654;
        real_48[l] = a1655;
    }
    // implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1667 = exp(real_45[l]);
        const Real a1668 = a1667 / real_48[l];
        real_49[l] = a1668;
    }
    const Real x1669 = numbers[12 * LAYERS + 53] * real_49[LAYERS - 1];
    // retention.given_head
    const Real x1670 = -x1653;
    const Mask x1671 = (x1670 < 1e-30);
    const Real x1672 = select(x1671, 1e-30, x1670);
    const Real x1673 = log(x1672);
    // retention.flowing
    const Mask x1674 = (x1670 < numbers[3 * LAYERS + 47]);
    const Real x1675 = select(x1674, numbers[3 * LAYERS + 47], x1670);
    const Mask x1676 = (x1673 < numbers[10 * LAYERS + 52]);
    const Real x1677 = select(x1676, numbers[10 * LAYERS + 52], x1673);
    const Real x1678 = x1677 - numbers[10 * LAYERS + 52];
    const Real x1680 = numbers[11 * LAYERS + 52] * x1678;
    const Real x1681 = -x1680;
    const Real x1682 = exp(x1681);
    const Real x1683 = x1675 * x1682;
    const Real x1684 = numbers[11 * LAYERS + 52] - 1.0;
    const Real x1685 = x1683 / x1684;
    const Real x1686 = x1653 + numbers[3 * LAYERS + 47];
    const Mask x1687 = (x1686 < 0.0);
    const Real x1688 = select(x1687, 0.0, x1686);
    const Real x1689 = x1685 + x1688;
    // implicit_water._problem
    const Real x1690 = real_47[0] * x1682;
    const Real x1691 = numbers[LAYERS + 5] * numbers[5 * LAYERS + 46];
    const Real x1692 = exp(real_45[LAYERS - 1]);
    const Real x1693 = x1691 * x1692;
    const Real x1694 = x1689 + x1690;
    const Real x1695 = real_49[0] * x1694;
    // retention.given_head
    const Real x1696 = -numbers[12 * LAYERS + 53];
    const Mask x1697 = (x1696 < 1e-30);
    const Real x1698 = select(x1697, 1e-30, x1696);
    const Real x1699 = log(x1698);
    // retention.flowing
    const Mask x1700 = (x1696 < numbers[4 * LAYERS + 46]);
    const Real x1701 = select(x1700, numbers[4 * LAYERS + 46], x1696);
    const Mask x1702 = (x1699 < numbers[11 * LAYERS + 51]);
    const Real x1703 = select(x1702, numbers[11 * LAYERS + 51], x1699);
    const Real x1704 = x1703 - numbers[11 * LAYERS + 51];
    const Real x1706 = numbers[12 * LAYERS + 51] * x1704;
    const Real x1707 = -x1706;
    const Real x1708 = exp(x1707);
    const Real x1709 = x1701 * x1708;
    const Real x1710 = numbers[12 * LAYERS + 51] - 1.0;
    const Real x1711 = x1709 / x1710;
    const Real x1712 = numbers[12 * LAYERS + 53] + numbers[4 * LAYERS + 46];
    const Mask x1713 = (x1712 < 0.0);
    const Real x1714 = select(x1713, 0.0, x1712);
    const Real x1715 = x1711 + x1714;
    // implicit_water._problem
    const Real x1716 = x1669 * x1715;
    // retention.brim
    real_50[0] = numbers[3 * LAYERS + 47];
    for (int l = 0; l < LAYERS - 1; ++l) real_50[l + 1] = numbers[l + 3 * LAYERS + 47];
    for (int l = 0; l < LAYERS - 1; ++l) real_51[l] = numbers[l + 3 * LAYERS + 48];
    real_51[LAYERS - 1] = numbers[4 * LAYERS + 46];
    // retention.brim, implicit_water._start, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1719 = minimum(real_50[l], real_51[l]);
        const Real a1720 = minimum(numbers[l + 3 * LAYERS + 47], a1719);
        const Real a1721 = numbers[l + 3 * LAYERS + 47] / a1720;
        const Real a1722 = log(a1721);
        const Real a1723 = a1722 / numbers[l + LAYERS + 47];
        const Real a1724 = exp(a1723);
        const Real a1725 = numbers[l + 2 * LAYERS + 47] - real_44[l];
        const Real a1726 = a1725 * a1724;
        const Real a1727 = real_44[l] + a1726;
        const Real a1728 = minimum(state[l + 2 * LAYERS], real_46[l]);
        const Real a1729 = maximum(a1728, real_2[l]);
        const Real a1730 = minimum(a1729, a1727);
        const Real a1731 = a1727 - real_44[l];
        const Real a1732 = a1731 / a1725;
        const Mask a1733 = (a1732 < 1e-12);
        const Real a1734 = select(a1733, 1e-12, a1732);
        const Real a1735 = log(a1734);
        const Real a1736 = numbers[l + LAYERS + 47] * a1735;
        const Real a1737 = numbers[l + 10 * LAYERS + 52] - a1736;
        const Mask a1738 = (a1737 > 16.11809565095832);
        const Real a1739 = select(a1738, 16.11809565095832, a1737);
        const Real a1740 = exp(a1739);
        const Mask a1742 = (a1727 > real_46[l]);
        const Real a1743 = select(a1742, real_46[l], a1727);
        const Real a1744 = a1743 - real_2[l];
        const Real a1745 = a1744 * 100.0;
        const Mask a1746 = (a1745 < 0.0);
        const Real a1747 = select(a1746, 0.0, a1745);
        const Mask a1748 = (a1747 > 1.0);
        const Real a1749 = select(a1748, 1.0, a1747);
        const Mask a1750 = (a1740 < numbers[l + 3 * LAYERS + 47]);
        const Real a1751 = select(a1750, numbers[l + 3 * LAYERS + 47], a1740);
        const Mask a1752 = (a1739 < numbers[l + 10 * LAYERS + 52]);
        const Real a1753 = select(a1752, numbers[l + 10 * LAYERS + 52], a1739);
        const Real a1754 = a1753 - numbers[l + 10 * LAYERS + 52];
        const Real a1756 = numbers[l + 11 * LAYERS + 52] * a1754;
        const Real a1757 = -a1756;
        const Real a1758 = exp(a1757);
        const Real a1759 = numbers[l + 3 * LAYERS + 47] * 0.999999999;
        const Mask a1760 = (a1740 > a1759);
        const Real a1761 = numbers[l + 11 * LAYERS + 52] * a1758;
        const Real a1762 = a1761 / a1751;
        const Real a1763 = select(a1760, a1762, 0.0);
        const Real a1764 = a1751 * a1758;
        const Real a1765 = numbers[l + 11 * LAYERS + 52] - 1.0;
        const Real a1766 = a1764 / a1765;
        const Real a1767 = numbers[l + 3 * LAYERS + 47] - a1740;
        const Mask a1768 = (a1767 < 0.0);
        const Real a1769 = select(a1768, 0.0, a1767);
        const Real a1770 = a1766 + a1769;
        real_52[l] = a1725;
        real_53[l] = a1727;
        real_54[l] = a1730;
        real_55[l] = a1731;
        real_56[l] = a1739;
        real_57[l] = a1740;
        real_58[l] = a1749;
        real_59[l] = a1758;
        real_60[l] = a1759;
        real_61[l] = a1763;
        real_62[l] = a1765;
        real_63[l] = a1770;
    }
    // implicit_water._impedance, implicit_water._problem, retention.flowing, implicit_water._sent
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1656 = real_47[l] + real_47[l + 1];
        const Real a1657 = real_47[l] / a1656;
        const Real a1658 = real_45[l] - real_45[l + 1];
        const Real a1659 = a1657 * a1658;
        const Real a1660 = real_45[l + 1] + a1659;
        const Real a1661 = real_45[l] + real_45[l + 1];
        const Real a1662 = a1661 * 0.5;
        const Real a1663 = minimum(a1660, a1662);
        const Real a1664 = exp(a1663);
        const Real a1665 = real_48[l] + real_48[l + 1];
        const Real a1666 = a1664 / a1665;
        const Mask a1771 = (real_57[l + 1] < numbers[l + 3 * LAYERS + 47]);
        const Real a1772 = select(a1771, numbers[l + 3 * LAYERS + 47], real_57[l + 1]);
        const Mask a1773 = (real_56[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a1774 = select(a1773, numbers[l + 10 * LAYERS + 52], real_56[l + 1]);
        const Real a1775 = a1774 - numbers[l + 10 * LAYERS + 52];
        const Real a1777 = numbers[l + 11 * LAYERS + 52] * a1775;
        const Real a1778 = -a1777;
        const Real a1779 = exp(a1778);
        const Real a1780 = a1772 * a1779;
        const Real a1781 = numbers[l + 11 * LAYERS + 52] - 1.0;
        const Real a1782 = a1780 / a1781;
        const Real a1783 = numbers[l + 3 * LAYERS + 47] - real_57[l + 1];
        const Mask a1784 = (a1783 < 0.0);
        const Real a1785 = select(a1784, 0.0, a1783);
        const Real a1786 = a1782 + a1785;
        const Mask a1787 = (real_57[l] < numbers[l + 3 * LAYERS + 48]);
        const Real a1788 = select(a1787, numbers[l + 3 * LAYERS + 48], real_57[l]);
        const Mask a1789 = (real_56[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a1790 = select(a1789, numbers[l + 10 * LAYERS + 53], real_56[l]);
        const Real a1791 = a1790 - numbers[l + 10 * LAYERS + 53];
        const Real a1793 = numbers[l + 11 * LAYERS + 53] * a1791;
        const Real a1794 = -a1793;
        const Real a1795 = exp(a1794);
        const Real a1796 = a1788 * a1795;
        const Real a1797 = numbers[l + 11 * LAYERS + 53] - 1.0;
        const Real a1798 = a1796 / a1797;
        const Real a1799 = numbers[l + 3 * LAYERS + 48] - real_57[l];
        const Mask a1800 = (a1799 < 0.0);
        const Real a1801 = select(a1800, 0.0, a1799);
        const Real a1802 = a1798 + a1801;
        const Real a1803 = real_63[l] + a1802;
        const Real a1804 = a1803 * 0.5;
        real_51[l] = a1656;
        real_64[l] = a1666;
        real_65[l] = a1779;
        real_66[l] = a1781;
        real_67[l] = a1786;
        real_68[l] = a1795;
        real_69[l] = a1797;
        real_70[l] = a1804;
    }
    // implicit_water._downward
    real_51[LAYERS - 1] = real_47[LAYERS - 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1806 = real_51[l] * real_59[l];
        real_47[l] = a1806;
    }
    const Real x1809 = real_63[LAYERS - 1] + real_47[LAYERS - 1];
    const Real x1810 = x1669 * x1809;
    const Real x1811 = x1693 * real_59[LAYERS - 1];
    const Real x1812 = x1810 + x1811;
    // implicit_water._upward
    const Real x1816 = real_49[0] * real_63[0];
    // implicit_water._balance
    const Mask x1817 = (real_of(0.0) > 0.0);
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1818 = select(x1817, 0.0, real_61[l]);
        const Real a1821 = real_51[l] * a1818;
        real_57[l] = a1818;
        real_56[l] = a1821;
    }
    // implicit_water._downward
    const Real x1824 = real_59[LAYERS - 1] + real_56[LAYERS - 1];
    const Real x1825 = x1669 * x1824;
    const Real x1826 = x1693 * real_57[LAYERS - 1];
    const Real x1827 = x1825 + x1826;
    // implicit_water._downward, implicit_water._sent, implicit_water._upward, implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1807 = real_70[l] + real_47[l];
        const Real a1808 = real_64[l] * a1807;
        const Real a1813 = real_63[l + 1] + real_67[l];
        const Real a1814 = a1813 * 0.5;
        const Real a1815 = real_64[l] * a1814;
        const Real a1819 = real_59[l] + real_68[l];
        const Real a1820 = a1819 * 0.5;
        const Real a1822 = a1820 + real_56[l];
        const Real a1823 = real_64[l] * a1822;
        real_57[l] = a1808;
        real_61[l + 1] = a1815;
        real_48[l] = a1823;
    }
    // implicit_water._balance
    real_48[LAYERS - 1] = x1827;
    // implicit_water._upward
    const Real x1833 = real_49[0] * real_59[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1830 = real_59[l + 1] + real_65[l];
        const Real a1831 = a1830 * 0.5;
        const Real a1832 = real_64[l] * a1831;
        real_56[l + 1] = a1832;
    }
    // implicit_water._balance
    real_56[0] = x1833;
    real_57[LAYERS - 1] = x1812;
    real_61[0] = x1816;
    // implicit_water._state
    const Mask x1860 = (real_of(0.0) == 0.0);
    // implicit_water._balance, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1829 = real_58[l] * real_48[l];
        const Real a1835 = real_58[l] * real_56[l];
        const Real a1836 = a1829 + a1835;
        const Real a1839 = real_57[l] + real_61[l];
        const Real a1840 = real_58[l] * a1839;
        const Real a1841 = seconds * a1840;
        const Real a1842 = seconds * a1836;
        const Real a1843 = real_54[l] - real_44[l];
        const Real a1844 = a1843 / real_52[l];
        const Mask a1845 = (a1844 < 1e-12);
        const Real a1846 = select(a1845, 1e-12, a1844);
        const Real a1847 = log(a1846);
        const Real a1848 = numbers[l + LAYERS + 47] * a1847;
        const Real a1849 = numbers[l + 10 * LAYERS + 52] - a1848;
        const Mask a1850 = (a1849 > 16.11809565095832);
        const Real a1851 = select(a1850, 16.11809565095832, a1849);
        const Real a1852 = exp(a1851);
        const Real a1853 = numbers[l + LAYERS + 47] * a1852;
        const Real a1854 = a1846 * real_52[l];
        const Real a1855 = a1853 / a1854;
        const Real a1856 = -a1852;
        const Mask a1857 = (real_54[l] > real_46[l]);
        const Real a1858 = select(a1857, real_46[l], real_54[l]);
        const Mask a1859 = (real_54[l] <= real_46[l]);
        const Mask a1861 = (a1859 & x1860);
        const Real a1862 = a1858 - real_2[l];
        const Real a1863 = a1862 * 100.0;
        const Mask a1864 = (a1863 < 0.0);
        const Real a1865 = select(a1864, 0.0, a1863);
        const Mask a1866 = (a1865 > 1.0);
        const Real a1867 = select(a1866, 1.0, a1865);
        const Real a1868 = real_2[l] + 0.01;
        const Mask a1869 = (a1858 <= a1868);
        const Mask a1870 = (a1861 & a1869);
        const Real a1871 = select(a1870, 100.0, 0.0);
        const Mask a1872 = (a1852 < numbers[l + 3 * LAYERS + 47]);
        const Real a1873 = select(a1872, numbers[l + 3 * LAYERS + 47], a1852);
        const Mask a1874 = (a1851 < numbers[l + 10 * LAYERS + 52]);
        const Real a1875 = select(a1874, numbers[l + 10 * LAYERS + 52], a1851);
        const Real a1876 = a1875 - numbers[l + 10 * LAYERS + 52];
        const Real a1877 = numbers[l + 11 * LAYERS + 52] * a1876;
        const Real a1878 = -a1877;
        const Real a1879 = exp(a1878);
        const Mask a1880 = (a1852 > real_60[l]);
        const Real a1881 = numbers[l + 11 * LAYERS + 52] * a1879;
        const Real a1882 = a1881 / a1873;
        const Real a1883 = select(a1880, a1882, 0.0);
        const Real a1884 = a1873 * a1879;
        const Real a1885 = a1884 / real_62[l];
        const Real a1886 = numbers[l + 3 * LAYERS + 47] - a1852;
        const Mask a1887 = (a1886 < 0.0);
        const Real a1888 = select(a1887, 0.0, a1886);
        const Real a1889 = a1885 + a1888;
        real_59[l] = a1841;
        real_47[l] = a1842;
        real_63[l] = a1843;
        real_45[l] = a1851;
        real_50[l] = a1852;
        real_71[l] = a1855;
        real_72[l] = a1856;
        real_73[l] = a1858;
        mask_74[l] = a1861;
        real_75[l] = a1867;
        real_76[l] = a1868;
        real_77[l] = a1871;
        real_78[l] = a1879;
        real_79[l] = a1883;
        real_80[l] = a1889;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1920 = real_51[l] * real_78[l];
        real_56[l] = a1920;
    }
    const Real x1923 = real_80[LAYERS - 1] + real_56[LAYERS - 1];
    const Real x1924 = x1669 * x1923;
    const Real x1925 = x1693 * real_78[LAYERS - 1];
    const Real x1926 = x1924 + x1925;
    // implicit_water._upward
    const Real x1930 = real_49[0] * real_80[0];
    // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Mask a1890 = (real_50[l + 1] < numbers[l + 3 * LAYERS + 47]);
        const Real a1891 = select(a1890, numbers[l + 3 * LAYERS + 47], real_50[l + 1]);
        const Mask a1892 = (real_45[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a1893 = select(a1892, numbers[l + 10 * LAYERS + 52], real_45[l + 1]);
        const Real a1894 = a1893 - numbers[l + 10 * LAYERS + 52];
        const Real a1895 = numbers[l + 11 * LAYERS + 52] * a1894;
        const Real a1896 = -a1895;
        const Real a1897 = exp(a1896);
        const Real a1898 = a1891 * a1897;
        const Real a1899 = a1898 / real_66[l];
        const Real a1900 = numbers[l + 3 * LAYERS + 47] - real_50[l + 1];
        const Mask a1901 = (a1900 < 0.0);
        const Real a1902 = select(a1901, 0.0, a1900);
        const Real a1903 = a1899 + a1902;
        const Mask a1904 = (real_50[l] < numbers[l + 3 * LAYERS + 48]);
        const Real a1905 = select(a1904, numbers[l + 3 * LAYERS + 48], real_50[l]);
        const Mask a1906 = (real_45[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a1907 = select(a1906, numbers[l + 10 * LAYERS + 53], real_45[l]);
        const Real a1908 = a1907 - numbers[l + 10 * LAYERS + 53];
        const Real a1909 = numbers[l + 11 * LAYERS + 53] * a1908;
        const Real a1910 = -a1909;
        const Real a1911 = exp(a1910);
        const Real a1912 = a1905 * a1911;
        const Real a1913 = a1912 / real_69[l];
        const Real a1914 = numbers[l + 3 * LAYERS + 48] - real_50[l];
        const Mask a1915 = (a1914 < 0.0);
        const Real a1916 = select(a1915, 0.0, a1914);
        const Real a1917 = a1913 + a1916;
        const Real a1918 = real_80[l] + a1917;
        const Real a1919 = a1918 * 0.5;
        const Real a1921 = a1919 + real_56[l];
        const Real a1922 = real_64[l] * a1921;
        const Real a1927 = real_80[l + 1] + a1903;
        const Real a1928 = a1927 * 0.5;
        const Real a1929 = real_64[l] * a1928;
        real_65[l] = a1897;
        real_70[l] = a1911;
        real_48[l] = a1922;
        real_61[l + 1] = a1929;
    }
    // implicit_water._flow
    real_48[LAYERS - 1] = x1926;
    real_61[0] = x1930;
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1932 = real_75[l] * real_48[l];
        const Real a1934 = real_75[l] * real_61[l];
        real_56[l] = a1932;
        real_80[l] = a1934;
    }
    const Real x1935 = x1695 - real_80[0];
    const Mask x1936 = (x1935 > x1630);
    const Real x1937 = select(x1936, x1630, x1935);
    // implicit_water._remaining
    const Real x1938 = real_73[0] - x1646;
    const Real x1939 = x1938 * 100.0;
    const Mask x1940 = (x1939 < 0.0);
    const Real x1941 = select(x1940, 0.0, x1939);
    const Mask x1942 = (x1941 > 1.0);
    const Real x1943 = select(x1942, 1.0, x1941);
    // implicit_water._flow
    const Real x1944 = x1595 * x1943;
    const Real x1953 = real_56[LAYERS - 1] - x1716;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1952 = real_56[l] - real_80[l + 1];
        real_50[l + 1] = a1952;
    }
    // implicit_water._gain
    real_50[0] = x1937;
    for (int l = 0; l < LAYERS - 1; ++l) real_80[l] = real_50[l + 1];
    real_80[LAYERS - 1] = x1953;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1945 = real_73[l] - real_42[l];
        const Real a1946 = a1945 * 100.0;
        const Mask a1947 = (a1946 < 0.0);
        const Real a1948 = select(a1947, 0.0, a1946);
        const Mask a1949 = (a1948 > 1.0);
        const Real a1950 = select(a1949, 1.0, a1948);
        const Real a1951 = real_43[l] * a1950;
        const Real a1954 = real_54[l] - real_73[l];
        const Real a1955 = a1954 * 1e-09;
        const Real a1956 = real_73[l] + a1955;
        const Real a1957 = a1956 - state[l + 2 * LAYERS];
        const Real a1958 = numbers[l] * a1957;
        const Real a1959 = a1951 + in_row(l, 0, x1944);
        const Real a1962 = real_50[l] - real_80[l];
        const Real a1963 = a1962 - a1959;
        const Real a1964 = seconds * a1963;
        const Real a1965 = a1958 - a1964;
        const Real a1966 = select(x1817, 0.0, real_79[l]);
        const Real a1969 = real_51[l] * a1966;
        real_56[l] = a1951;
        real_45[l] = a1965;
        real_57[l] = a1966;
        real_58[l] = a1969;
    }
    // implicit_water._downward
    const Real x1972 = real_78[LAYERS - 1] + real_58[LAYERS - 1];
    const Real x1973 = x1669 * x1972;
    const Real x1974 = x1693 * real_57[LAYERS - 1];
    const Real x1975 = x1973 + x1974;
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1967 = real_78[l] + real_70[l];
        const Real a1968 = a1967 * 0.5;
        const Real a1970 = a1968 + real_58[l];
        const Real a1971 = real_64[l] * a1970;
        real_57[l] = a1971;
    }
    // implicit_water._balance
    real_57[LAYERS - 1] = x1975;
    // implicit_water._upward
    const Real x1981 = real_49[0] * real_78[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1978 = real_78[l + 1] + real_65[l];
        const Real a1979 = a1978 * 0.5;
        const Real a1980 = real_64[l] * a1979;
        real_58[l + 1] = a1980;
    }
    // implicit_water._balance
    real_58[0] = x1981;
    const Mask x1991 = (x1937 < x1630);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1977 = real_75[l] * real_57[l];
        const Real a1983 = real_75[l] * real_58[l];
        const Real a1984 = select(x1817, 1.0, real_71[l]);
        const Real a1985 = a1977 * a1984;
        const Real a1986 = real_77[l] * real_48[l];
        const Real a1987 = a1985 + a1986;
        const Real a1988 = a1983 * a1984;
        const Real a1989 = real_77[l] * real_61[l];
        const Real a1990 = a1988 + a1989;
        real_78[l] = a1977;
        real_80[l] = a1983;
        real_79[l] = a1987;
        real_81[l] = a1990;
    }
    const Real x1992 = select(x1991, real_81[0], 0.0);
    real_58[0] = x1992;
    for (int l = 0; l < LAYERS - 1; ++l) real_58[l + 1] = real_81[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1993 = magnitude(real_72[l]);
        const Real a1994 = select(x1817, a1993, real_54[l]);
        const Real a1996 = real_79[l] + real_58[l];
        const Real a1997 = a1994 * a1996;
        real_57[l] = a1997;
    }
    real_58[0] = real_57[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_58[l + 1] = real_57[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_72[l] = real_57[l + 1];
    real_72[LAYERS - 1] = real_57[LAYERS - 1];
    // implicit_water._demanded
    const Mask x2012 = (real_73[0] > x1646);
    const Real x2013 = x1646 + 0.01;
    const Mask x2014 = (real_73[0] < x2013);
    const Mask x2015 = (x2012 & x2014);
    const Mask x2016 = (real_73[0] == x1646);
    // implicit_water._balance, implicit_water._demanded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2000 = maximum(real_58[l], real_72[l]);
        const Real a2001 = maximum(real_57[l], a2000);
        const Mask a2002 = (real_45[l] < 0.0);
        const Mask a2003 = (real_73[l] > real_42[l]);
        const Real a2004 = real_42[l] + 0.01;
        const Mask a2005 = (real_73[l] < a2004);
        const Mask a2006 = (a2003 & a2005);
        const Mask a2007 = (real_73[l] == real_42[l]);
        const Mask a2008 = (a2007 & a2002);
        const Mask a2009 = (a2006 | a2008);
        const Real a2010 = real_43[l] * 100.0;
        const Real a2011 = select(a2009, a2010, 0.0);
        real_82[l] = a2001;
        mask_83[l] = a2002;
        real_84[l] = a2004;
        real_85[l] = a2010;
        real_86[l] = a2011;
    }
    // implicit_water._demanded
    const Mask x2017 = (x2016 & mask_83[0]);
    const Mask x2018 = (x2015 | x2017);
    const Real x2019 = x1595 * 100.0;
    const Real x2020 = select(x2018, x2019, 0.0);
    // implicit_water._balance
    const Real x2043 = select(mask_74[0], x2020, 0.0);
    // implicit_water._at
    const Mask x2052 = (real_of(0.0) < 60.0);
    const Mask x2058 = (real_of(1.0) < 1.0);
    // implicit_water._balance, implicit_water._mobile, implicit_water._at
    Mask a2055_last = mask_of(true);
    Mask a2057_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2021 = select(mask_74[l], 1.0, 1e-09);
        const Real a2022 = select(x1817, 1e-11, a2021);
        const Real a2023 = real_78[l] + real_80[l];
        const Real a2024 = real_48[l] + real_61[l];
        const Real a2025 = real_75[l] * a2024;
        const Real a2026 = a2023 * real_71[l];
        const Real a2027 = real_77[l] * a2024;
        const Real a2028 = a2026 + a2027;
        const Mask a2029 = (real_63[l] < 1e-09);
        const Real a2030 = select(a2029, 1e-09, real_63[l]);
        const Real a2031 = a2030 * a2028;
        const Mask a2032 = (a2025 < 1e-30);
        const Real a2033 = select(a2032, 1e-30, a2025);
        const Real a2034 = a2031 / a2033;
        const Mask a2035 = (real_75[l] < 1.0);
        const Real a2036 = select(a2035, 60.0, INFINITE);
        const Real a2037 = seconds * real_82[l];
        const Real a2038 = numbers[l] * numbers[l + 2 * LAYERS + 47];
        const Real a2039 = a2037 + a2038;
        const Real a2040 = a2039 * 1.4210854715202004e-14;
        const Real a2041 = numbers[l] * a2022;
        const Real a2042 = select(mask_74[l], real_86[l], 0.0);
        const Real a2044 = seconds * a2025;
        const Mask a2045 = (a2034 < 0.02);
        const Real a2046 = select(a2045, 0.02, a2034);
        const Real a2047 = minimum(a2046, a2036);
        const Real a2048 = seconds * a2023;
        const Real a2049 = magnitude(real_45[l]);
        const Real a2050 = numbers[l] * 1e-09;
        const Real a2051 = maximum(a2040, a2050);
        const Real a2053 = select(x2052, a2040, a2051);
        const Mask a2054 = (a2049 <= a2053);
        a2055_last = (a2055_last & a2054);
        const Mask a2056 = (a2049 > a2053);
        a2057_last = (a2057_last | a2056);
        real_72[l] = a2038;
        real_58[l] = a2041;
        real_57[l] = a2042;
        real_73[l] = a2044;
        real_87[l] = a2047;
        real_88[l] = a2048;
        real_89[l] = a2050;
    }
    // implicit_water._at
    const Mask x2059 = (a2055_last & x2058);
    const Mask x2060 = (a2057_last | x2059);
    const Mask x2061 = (real_of(0.0) < 3000.0);
    const Mask x2062 = (x2060 & x2061);
    // implicit_water.solve_water
    for (int l = 0; l < LAYERS; ++l) real_86[l] = real_54[l];
    for (int l = 0; l < LAYERS; ++l) real_82[l] = real_of(0.0);
    real_90[0] = x1937;
    for (int l = 0; l < LAYERS - 1; ++l) real_90[l + 1] = real_50[l + 1];
    real_90[LAYERS] = x1953;
    Real w2066 = x1944;
    for (int l = 0; l < LAYERS; ++l) real_80[l] = real_56[l];
    for (int l = 0; l < LAYERS; ++l) real_78[l] = real_45[l];
    for (int l = 0; l < LAYERS; ++l) real_61[l] = real_58[l];
    for (int l = 0; l < LAYERS; ++l) real_48[l] = real_79[l];
    real_77[0] = x1992;
    for (int l = 0; l < LAYERS - 1; ++l) real_77[l + 1] = real_81[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_75[l] = real_57[l];
    Real w2073 = x2043;
    for (int l = 0; l < LAYERS; ++l) real_71[l] = real_73[l];
    for (int l = 0; l < LAYERS; ++l) real_63[l] = real_87[l];
    for (int l = 0; l < LAYERS; ++l) real_91[l] = real_88[l];
    Real w2077 = real_of(1.0);
    for (int l = 0; l < LAYERS; ++l) real_92[l] = real_54[l];
    for (int l = 0; l < LAYERS; ++l) real_93[l] = real_of(0.0);
    Real w2080 = real_of(0.0);
    Real w2081 = real_of(INFINITE);
    Real w2082 = real_of(1.0);
    Real w2083 = real_of(0.0);
    Real w2084 = real_of(0.0);
    Mask w2085 = a2055_last;
    Mask w2086 = x2062;
    for (int pass = 0; pass < 3000; ++pass) {
        if (!any_lane(w2086)) break;
        // implicit_water._iteration
        const Real x2089 = select(w2085, w2077, w2080);
        const Real x2090 = w2077 * 2.0;
        const Mask x2091 = (x2090 > 1.0);
        const Real x2092 = select(x2091, 1.0, x2090);
        const Real x2093 = w2077 - x2089;
        const Real x2094 = x2093 * 0.125;
        const Real x2095 = x2089 + x2094;
        const Mask x2096 = (w2083 >= 300.0);
        const Mask x2097 = (w2085 | x2096);
        const Mask x2098 = (w2084 == 60.0);
        const Mask x2099 = (x2097 | x2098);
        Real a2101_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2087 = select(w2085, real_86[l], real_92[l]);
            const Real a2088 = select(w2085, real_82[l], real_93[l]);
            const Real a2100 = magnitude(real_78[l]);
            a2101_last = a2101_last + a2100;
            real_94[l] = a2087;
            real_95[l] = a2088;
        }
        const Mask x2102 = (a2101_last < w2081);
        const Mask x2103 = (w2084 < 60.0);
        const Mask x2104 = (x2102 | x2103);
        const Real x2105 = select(x2104, 1.03, 0.5);
        const Real x2106 = x2105 * w2082;
        const Mask x2107 = (x2106 < 0.1);
        const Real x2108 = select(x2107, 0.1, x2106);
        const Mask x2109 = (x2108 > 1.0);
        const Real x2110 = select(x2109, 1.0, x2108);
        const Real x2111 = w2077 * seconds;
        // implicit_water._change
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2119 = x2111 * real_48[l];
            const Real a2120 = -a2119;
            const Real a2121 = x2111 * real_77[l + 1];
            const Real a2122 = -a2121;
            real_65[l] = a2120;
            real_70[l] = a2122;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2112 = real_75[l] + in_row(l, 0, w2073);
            const Real a2113 = a2112 + real_48[l];
            const Real a2114 = a2113 + real_77[l];
            const Real a2115 = x2111 * a2114;
            const Real a2116 = real_61[l] + a2115;
            const Real a2117 = a2116 * 1.0000000000000142;
            const Real a2123 = -real_78[l];
            real_96[l] = a2112;
            real_97[l] = a2117;
            real_98[l] = a2123;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_65, real_97, real_70, real_98, real_99);
        // implicit_water._moved
        const Mask x2223 = (x2110 < 1.0);
        const Mask x2244 = (x1595 > 0.0);
        const Real x2245 = select(x2244, x1646, (-1.0));
        // implicit_water._stopped
        const Mask x2246 = (real_86[0] > x2245);
        // implicit_water._moved, implicit_water._mobile, implicit_water._raised, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2125 = (real_82[l] > 0.0);
            const Mask a2126 = (real_86[l] <= real_46[l]);
            const Real a2127 = real_86[l] - real_44[l];
            const Mask a2128 = (a2127 < 1e-09);
            const Real a2129 = select(a2128, 1e-09, a2127);
            const Mask a2130 = (real_71[l] < 1e-30);
            const Real a2131 = select(a2130, 1e-30, real_71[l]);
            const Real a2132 = 1 / a2129;
            const Real a2133 = real_55[l] * a2132;
            const Mask a2134 = (a2133 < 1.0);
            const Real a2135 = select(a2134, 1.0, a2133);
            const Real a2136 = real_46[l] - real_44[l];
            const Real a2137 = a2136 * a2132;
            const Mask a2138 = (a2137 > a2135);
            const Real a2139 = select(a2138, a2135, a2137);
            const Mask a2140 = (a2139 < 1e-30);
            const Real a2141 = select(a2140, 1e-30, a2139);
            const Real a2142 = x2111 * real_96[l];
            const Real a2143 = numbers[l] + a2142;
            const Real a2144 = a2143 * a2129;
            const Real a2145 = select(a2126, a2143, real_89[l]);
            const Real a2146 = real_63[l] * a2131;
            const Real a2147 = a2146 * a2132;
            const Real a2148 = a2145 + a2147;
            const Real a2149 = numbers[l] * 1e-11;
            const Real a2150 = x2110 * real_99[l];
            const Real a2151 = real_82[l] + a2150;
            const Real a2152 = a2144 * a2141;
            const Real a2153 = a2144 - a2152;
            const Real a2154 = a2153 * 1e-09;
            const Real a2155 = a2152 + a2154;
            const Real a2156 = select(a2126, a2144, a2155);
            const Real a2157 = a2156 + a2131;
            const Real a2158 = log(a2141);
            const Real a2159 = real_63[l] * a2158;
            const Mask a2160 = (a2159 > 300.0);
            const Real a2161 = select(a2160, 300.0, a2159);
            const Real a2162 = exp(a2161);
            const Real a2163 = a2131 * a2162;
            const Real a2164 = a2152 + a2163;
            const Real a2165 = w2077 * real_59[l];
            const Real a2166 = maximum(a2165, a2131);
            const Real a2167 = a2144 * a2135;
            const Real a2168 = a2167 - a2152;
            const Real a2169 = a2168 * 1e-09;
            const Real a2170 = a2152 + a2169;
            const Real a2171 = a2170 + a2166;
            const Real a2172 = x2110 * a2148;
            const Real a2173 = a2172 * real_99[l];
            const Real a2174 = a2157 + a2173;
            const Real a2175 = a2174 - a2171;
            const Real a2176 = w2077 * real_47[l];
            const Real a2177 = a2149 + a2176;
            const Real a2178 = a2175 / a2177;
            const Real a2179 = select(a2125, a2151, a2178);
            const Mask a2180 = (a2179 < 0.0);
            const Real a2181 = select(a2180, 0.0, a2179);
            const Mask a2182 = (a2151 > 0.0);
            const Mask a2183 = (a2174 > a2171);
            const Mask a2184 = select(a2125, a2182, a2183);
            const Mask a2185 = (a2174 > a2164);
            const Real a2186 = a2144 * 1e-09;
            const Real a2187 = select(a2185, a2186, a2144);
            const Real a2188 = a2152 * 0.999999999;
            const Real a2189 = select(a2185, a2188, 0.0);
            const Real a2190 = a2174 - a2189;
            const Mask a2191 = (a2190 < 1e-30);
            const Real a2192 = select(a2191, 1e-30, a2190);
            const Real a2193 = a2192 / a2131;
            const Real a2194 = log(a2193);
            const Real a2195 = a2194 / real_63[l];
            const Mask a2196 = (a2195 > 50.0);
            const Real a2197 = select(a2196, 50.0, a2195);
            const Real a2198 = exp(a2197);
            const Real a2199 = a2190 - a2187;
            const Real a2200 = a2199 - a2131;
            const Real a2201 = a2187 + a2146;
            const Real a2202 = a2200 / a2201;
            const Real a2203 = a2202 + 1.0;
            const Real a2204 = a2192 / a2187;
            const Real a2205 = minimum(a2198, a2204);
            const Real a2206 = minimum(a2205, a2203);
            const Mask a2207 = (a2206 < 0.05);
            const Real a2208 = select(a2207, 0.05, a2206);
            const Real a2209 = select(a2185, a2141, 0.05);
            const Real a2210 = select(a2185, a2135, a2141);
            const Real a2211 = maximum(a2208, a2209);
            const Real a2212 = minimum(a2211, a2210);
            const Real a2213 = a2129 * a2212;
            const Real a2214 = real_44[l] + a2213;
            const Real a2215 = maximum(a2214, real_2[l]);
            const Real a2216 = select(a2125, real_53[l], a2215);
            const Mask a2217 = ~a2125;
            const Mask a2218 = (real_86[l] > real_46[l]);
            const Mask a2219 = (a2217 & a2218);
            const Real a2220 = a2216 - real_86[l];
            const Real a2221 = x2110 * a2220;
            const Real a2222 = real_86[l] + a2221;
            const Mask a2224 = (a2219 & x2223);
            const Real a2225 = select(a2224, a2222, a2216);
            const Mask a2226 = (real_86[l] > real_76[l]);
            const Mask a2227 = (a2225 < real_76[l]);
            const Mask a2228 = (a2226 & a2227);
            const Mask a2229 = (real_86[l] < real_76[l]);
            const Mask a2230 = (a2225 > real_76[l]);
            const Mask a2231 = (a2229 & a2230);
            const Mask a2232 = (a2228 | a2231);
            const Real a2233 = select(a2232, real_76[l], a2225);
            const Mask a2234 = (real_43[l] > 0.0);
            const Real a2235 = select(a2234, real_42[l], (-1.0));
            const Mask a2236 = (real_86[l] > a2235);
            const Mask a2237 = (a2233 < a2235);
            const Mask a2238 = (a2236 & a2237);
            const Mask a2239 = (real_86[l] < a2235);
            const Mask a2240 = (a2233 > a2235);
            const Mask a2241 = (a2239 & a2240);
            const Mask a2242 = (a2238 | a2241);
            const Real a2243 = select(a2242, a2235, a2233);
            real_98[l] = a2181;
            mask_74[l] = a2184;
            real_97[l] = a2243;
        }
        // implicit_water._stopped
        const Mask x2247 = (real_97[0] < x2245);
        const Mask x2248 = (x2246 & x2247);
        const Mask x2249 = (real_86[0] < x2245);
        const Mask x2250 = (real_97[0] > x2245);
        const Mask x2251 = (x2249 & x2250);
        const Mask x2252 = (x2248 | x2251);
        const Real x2253 = select(x2252, x2245, real_97[0]);
        // implicit_water._moved
        real_97[0] = x2253;
        // implicit_water._iteration
        const Real x2263 = select(x2099, x2095, w2077);
        const Real x2264 = select(w2085, x2092, x2263);
        const Real x2265 = select(w2086, x2264, w2077);
        const Real x2266 = select(x2099, INFINITE, a2101_last);
        const Real x2267 = select(x2099, 1.0, x2110);
        const Real x2268 = w2083 + 1.0;
        const Real x2269 = select(x2099, 0.0, x2268);
        const Real x2270 = real_of_mask(w2086);
        const Real x2271 = w2084 + x2270;
        // implicit_water._at
        const Real x2272 = x2265 * seconds;
        // implicit_water._moved, implicit_water._iteration, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2255 = (real_97[l] >= real_53[l]);
            const Mask a2256 = (mask_74[l] | a2255);
            const Real a2257 = select(a2256, real_53[l], real_97[l]);
            const Real a2258 = select(a2256, real_98[l], 0.0);
            const Real a2259 = select(x2099, real_94[l], a2257);
            const Real a2260 = select(x2099, real_95[l], a2258);
            const Real a2261 = select(w2086, a2259, real_86[l]);
            const Real a2262 = select(w2086, a2260, real_82[l]);
            const Real a2273 = a2261 - real_44[l];
            const Real a2274 = a2273 / real_52[l];
            const Mask a2275 = (a2274 < 1e-12);
            const Real a2276 = select(a2275, 1e-12, a2274);
            const Real a2277 = log(a2276);
            const Real a2278 = numbers[l + LAYERS + 47] * a2277;
            const Real a2279 = numbers[l + 10 * LAYERS + 52] - a2278;
            const Mask a2280 = (a2279 > 16.11809565095832);
            const Real a2281 = select(a2280, 16.11809565095832, a2279);
            const Real a2282 = exp(a2281);
            const Real a2283 = numbers[l + LAYERS + 47] * a2282;
            const Real a2284 = a2276 * real_52[l];
            const Real a2285 = a2283 / a2284;
            const Real a2287 = a2262 - a2282;
            const Mask a2288 = (a2261 > real_46[l]);
            const Real a2289 = select(a2288, real_46[l], a2261);
            const Mask a2290 = (a2261 <= real_46[l]);
            const Mask a2291 = (a2262 == 0.0);
            const Mask a2292 = (a2290 & a2291);
            const Real a2293 = a2289 - real_2[l];
            const Real a2294 = a2293 * 100.0;
            const Mask a2295 = (a2294 < 0.0);
            const Real a2296 = select(a2295, 0.0, a2294);
            const Mask a2297 = (a2296 > 1.0);
            const Real a2298 = select(a2297, 1.0, a2296);
            const Mask a2299 = (a2289 <= real_76[l]);
            const Mask a2300 = (a2292 & a2299);
            const Real a2301 = select(a2300, 100.0, 0.0);
            const Real a2302 = -a2287;
            const Mask a2303 = (a2302 < numbers[l + 3 * LAYERS + 47]);
            const Real a2304 = select(a2303, numbers[l + 3 * LAYERS + 47], a2302);
            const Mask a2305 = (a2281 < numbers[l + 10 * LAYERS + 52]);
            const Real a2306 = select(a2305, numbers[l + 10 * LAYERS + 52], a2281);
            const Real a2307 = a2306 - numbers[l + 10 * LAYERS + 52];
            const Real a2308 = numbers[l + 11 * LAYERS + 52] * a2307;
            const Real a2309 = -a2308;
            const Real a2310 = exp(a2309);
            const Mask a2311 = (a2302 > real_60[l]);
            const Real a2312 = numbers[l + 11 * LAYERS + 52] * a2310;
            const Real a2313 = a2312 / a2304;
            const Real a2314 = select(a2311, a2313, 0.0);
            const Real a2315 = a2304 * a2310;
            const Real a2316 = a2315 / real_62[l];
            const Real a2317 = a2287 + numbers[l + 3 * LAYERS + 47];
            const Mask a2318 = (a2317 < 0.0);
            const Real a2319 = select(a2318, 0.0, a2317);
            const Real a2320 = a2316 + a2319;
            real_99[l] = a2261;
            real_96[l] = a2262;
            real_100[l] = a2273;
            real_101[l] = a2281;
            real_102[l] = a2285;
            real_103[l] = a2287;
            real_104[l] = a2289;
            mask_83[l] = a2292;
            real_105[l] = a2298;
            real_106[l] = a2301;
            real_107[l] = a2310;
            real_108[l] = a2314;
            real_109[l] = a2320;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2353 = real_51[l] * real_107[l];
            real_97[l] = a2353;
        }
        const Real x2356 = real_109[LAYERS - 1] + real_97[LAYERS - 1];
        const Real x2357 = x1669 * x2356;
        const Real x2358 = x1693 * real_107[LAYERS - 1];
        const Real x2359 = x2357 + x2358;
        // implicit_water._upward
        const Real x2363 = real_49[0] * real_109[0];
        // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2321 = -real_103[l + 1];
            const Mask a2322 = (a2321 < numbers[l + 3 * LAYERS + 47]);
            const Real a2323 = select(a2322, numbers[l + 3 * LAYERS + 47], a2321);
            const Mask a2324 = (real_101[l + 1] < numbers[l + 10 * LAYERS + 52]);
            const Real a2325 = select(a2324, numbers[l + 10 * LAYERS + 52], real_101[l + 1]);
            const Real a2326 = a2325 - numbers[l + 10 * LAYERS + 52];
            const Real a2327 = numbers[l + 11 * LAYERS + 52] * a2326;
            const Real a2328 = -a2327;
            const Real a2329 = exp(a2328);
            const Real a2330 = a2323 * a2329;
            const Real a2331 = a2330 / real_66[l];
            const Real a2332 = real_103[l + 1] + numbers[l + 3 * LAYERS + 47];
            const Mask a2333 = (a2332 < 0.0);
            const Real a2334 = select(a2333, 0.0, a2332);
            const Real a2335 = a2331 + a2334;
            const Real a2336 = -real_103[l];
            const Mask a2337 = (a2336 < numbers[l + 3 * LAYERS + 48]);
            const Real a2338 = select(a2337, numbers[l + 3 * LAYERS + 48], a2336);
            const Mask a2339 = (real_101[l] < numbers[l + 10 * LAYERS + 53]);
            const Real a2340 = select(a2339, numbers[l + 10 * LAYERS + 53], real_101[l]);
            const Real a2341 = a2340 - numbers[l + 10 * LAYERS + 53];
            const Real a2342 = numbers[l + 11 * LAYERS + 53] * a2341;
            const Real a2343 = -a2342;
            const Real a2344 = exp(a2343);
            const Real a2345 = a2338 * a2344;
            const Real a2346 = a2345 / real_69[l];
            const Real a2347 = real_103[l] + numbers[l + 3 * LAYERS + 48];
            const Mask a2348 = (a2347 < 0.0);
            const Real a2349 = select(a2348, 0.0, a2347);
            const Real a2350 = a2346 + a2349;
            const Real a2351 = real_109[l] + a2350;
            const Real a2352 = a2351 * 0.5;
            const Real a2354 = a2352 + real_97[l];
            const Real a2355 = real_64[l] * a2354;
            const Real a2360 = real_109[l + 1] + a2335;
            const Real a2361 = a2360 * 0.5;
            const Real a2362 = real_64[l] * a2361;
            real_70[l] = a2329;
            real_65[l] = a2344;
            real_98[l] = a2355;
            real_110[l + 1] = a2362;
        }
        // implicit_water._flow
        real_98[LAYERS - 1] = x2359;
        real_110[0] = x2363;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2365 = real_105[l] * real_98[l];
            const Real a2367 = real_105[l] * real_110[l];
            real_97[l] = a2365;
            real_109[l] = a2367;
        }
        const Real x2368 = x1695 - real_109[0];
        const Mask x2369 = (x2368 > x1630);
        const Real x2370 = select(x2369, x1630, x2368);
        // implicit_water._remaining
        const Real x2371 = real_104[0] - x1646;
        const Real x2372 = x2371 * 100.0;
        const Mask x2373 = (x2372 < 0.0);
        const Real x2374 = select(x2373, 0.0, x2372);
        const Mask x2375 = (x2374 > 1.0);
        const Real x2376 = select(x2375, 1.0, x2374);
        // implicit_water._flow
        const Real x2377 = x1595 * x2376;
        const Real x2386 = real_97[LAYERS - 1] - x1716;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2385 = real_97[l] - real_109[l + 1];
            real_68[l] = a2385;
        }
        // implicit_water._gain
        real_109[0] = x2370;
        for (int l = 0; l < LAYERS - 1; ++l) real_109[l + 1] = real_68[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_97[l] = real_68[l];
        real_97[LAYERS - 1] = x2386;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2378 = real_104[l] - real_42[l];
            const Real a2379 = a2378 * 100.0;
            const Mask a2380 = (a2379 < 0.0);
            const Real a2381 = select(a2380, 0.0, a2379);
            const Mask a2382 = (a2381 > 1.0);
            const Real a2383 = select(a2382, 1.0, a2381);
            const Real a2384 = real_43[l] * a2383;
            const Real a2387 = real_99[l] - real_104[l];
            const Real a2388 = a2387 * 1e-09;
            const Real a2389 = real_104[l] + a2388;
            const Real a2390 = real_96[l] * 1e-11;
            const Real a2391 = a2389 + a2390;
            const Real a2392 = a2391 - state[l + 2 * LAYERS];
            const Real a2393 = numbers[l] * a2392;
            const Real a2394 = a2384 + in_row(l, 0, x2377);
            const Real a2397 = real_109[l] - real_97[l];
            const Real a2398 = a2397 - a2394;
            const Real a2399 = x2272 * a2398;
            const Real a2400 = a2393 - a2399;
            const Mask a2401 = (real_96[l] > 0.0);
            const Real a2402 = select(a2401, 0.0, real_108[l]);
            const Real a2405 = real_51[l] * a2402;
            real_101[l] = a2384;
            real_111[l] = a2400;
            mask_74[l] = a2401;
            real_112[l] = a2402;
            real_113[l] = a2405;
        }
        // implicit_water._downward
        const Real x2408 = real_107[LAYERS - 1] + real_113[LAYERS - 1];
        const Real x2409 = x1669 * x2408;
        const Real x2410 = x1693 * real_112[LAYERS - 1];
        const Real x2411 = x2409 + x2410;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2403 = real_107[l] + real_65[l];
            const Real a2404 = a2403 * 0.5;
            const Real a2406 = a2404 + real_113[l];
            const Real a2407 = real_64[l] * a2406;
            real_112[l] = a2407;
        }
        // implicit_water._balance
        real_112[LAYERS - 1] = x2411;
        // implicit_water._upward
        const Real x2417 = real_49[0] * real_107[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2414 = real_107[l + 1] + real_70[l];
            const Real a2415 = a2414 * 0.5;
            const Real a2416 = real_64[l] * a2415;
            real_113[l + 1] = a2416;
        }
        // implicit_water._balance
        real_113[0] = x2417;
        const Mask x2427 = (x2370 < x1630);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2413 = real_105[l] * real_112[l];
            const Real a2419 = real_105[l] * real_113[l];
            const Real a2420 = select(mask_74[l], 1.0, real_102[l]);
            const Real a2421 = a2413 * a2420;
            const Real a2422 = real_106[l] * real_98[l];
            const Real a2423 = a2421 + a2422;
            const Real a2424 = a2419 * a2420;
            const Real a2425 = real_106[l] * real_110[l];
            const Real a2426 = a2424 + a2425;
            real_107[l] = a2413;
            real_97[l] = a2419;
            real_109[l] = a2423;
            real_108[l] = a2426;
        }
        const Real x2428 = select(x2427, real_108[0], 0.0);
        real_113[0] = x2428;
        for (int l = 0; l < LAYERS - 1; ++l) real_113[l + 1] = real_108[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2429 = magnitude(real_103[l]);
            const Real a2430 = select(mask_74[l], a2429, real_99[l]);
            const Real a2432 = real_109[l] + real_113[l];
            const Real a2433 = a2430 * a2432;
            real_112[l] = a2433;
        }
        real_113[0] = real_112[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_113[l + 1] = real_112[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_103[l] = real_112[l + 1];
        real_103[LAYERS - 1] = real_112[LAYERS - 1];
        // implicit_water._demanded
        const Mask x2446 = (real_104[0] > x1646);
        const Mask x2447 = (real_104[0] < x2013);
        const Mask x2448 = (x2446 & x2447);
        const Mask x2449 = (real_104[0] == x1646);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2436 = maximum(real_113[l], real_103[l]);
            const Real a2437 = maximum(real_112[l], a2436);
            const Mask a2438 = (real_111[l] < 0.0);
            const Mask a2439 = (real_104[l] > real_42[l]);
            const Mask a2440 = (real_104[l] < real_84[l]);
            const Mask a2441 = (a2439 & a2440);
            const Mask a2442 = (real_104[l] == real_42[l]);
            const Mask a2443 = (a2442 & a2438);
            const Mask a2444 = (a2441 | a2443);
            const Real a2445 = select(a2444, real_85[l], 0.0);
            real_114[l] = a2437;
            mask_115[l] = a2438;
            real_116[l] = a2445;
        }
        // implicit_water._demanded
        const Mask x2450 = (x2449 & mask_115[0]);
        const Mask x2451 = (x2448 | x2450);
        const Real x2452 = select(x2451, x2019, 0.0);
        // implicit_water._balance
        const Real x2474 = select(mask_83[0], x2452, 0.0);
        // implicit_water._at
        const Mask x2482 = (x2269 < 60.0);
        const Mask x2488 = (x2265 < 1.0);
        // implicit_water._balance, implicit_water._mobile, implicit_water._at
        Mask a2485_last = mask_of(true);
        Mask a2487_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2453 = select(mask_83[l], 1.0, 1e-09);
            const Real a2454 = select(mask_74[l], 1e-11, a2453);
            const Real a2455 = real_107[l] + real_97[l];
            const Real a2456 = real_98[l] + real_110[l];
            const Real a2457 = real_105[l] * a2456;
            const Real a2458 = a2455 * real_102[l];
            const Real a2459 = real_106[l] * a2456;
            const Real a2460 = a2458 + a2459;
            const Mask a2461 = (real_100[l] < 1e-09);
            const Real a2462 = select(a2461, 1e-09, real_100[l]);
            const Real a2463 = a2462 * a2460;
            const Mask a2464 = (a2457 < 1e-30);
            const Real a2465 = select(a2464, 1e-30, a2457);
            const Real a2466 = a2463 / a2465;
            const Mask a2467 = (real_105[l] < 1.0);
            const Real a2468 = select(a2467, 60.0, INFINITE);
            const Real a2469 = x2272 * real_114[l];
            const Real a2470 = a2469 + real_72[l];
            const Real a2471 = a2470 * 1.4210854715202004e-14;
            const Real a2472 = numbers[l] * a2454;
            const Real a2473 = select(mask_83[l], real_116[l], 0.0);
            const Real a2475 = x2272 * a2457;
            const Mask a2476 = (a2466 < 0.02);
            const Real a2477 = select(a2476, 0.02, a2466);
            const Real a2478 = minimum(a2477, a2468);
            const Real a2479 = x2272 * a2455;
            const Real a2480 = magnitude(real_111[l]);
            const Real a2481 = maximum(a2471, real_89[l]);
            const Real a2483 = select(x2482, a2471, a2481);
            const Mask a2484 = (a2480 <= a2483);
            a2485_last = (a2485_last & a2484);
            const Mask a2486 = (a2480 > a2483);
            a2487_last = (a2487_last | a2486);
            real_103[l] = a2472;
            real_113[l] = a2473;
            real_112[l] = a2475;
            real_104[l] = a2478;
            real_117[l] = a2479;
        }
        // implicit_water._at
        const Mask x2489 = (a2485_last & x2488);
        const Mask x2490 = (a2487_last | x2489);
        const Mask x2491 = (x2271 < 3000.0);
        const Mask x2492 = (x2490 & x2491);
        for (int l = 0; l < LAYERS; ++l) real_86[l] = real_99[l];
        for (int l = 0; l < LAYERS; ++l) real_82[l] = real_96[l];
        real_90[0] = x2370;
        for (int l = 0; l < LAYERS - 1; ++l) real_90[l + 1] = real_68[l];
        real_90[LAYERS] = x2386;
        for (int l = 0; l < LAYERS; ++l) real_80[l] = real_101[l];
        for (int l = 0; l < LAYERS; ++l) real_78[l] = real_111[l];
        for (int l = 0; l < LAYERS; ++l) real_61[l] = real_103[l];
        for (int l = 0; l < LAYERS; ++l) real_48[l] = real_109[l];
        real_77[0] = x2428;
        for (int l = 0; l < LAYERS - 1; ++l) real_77[l + 1] = real_108[l + 1];
        for (int l = 0; l < LAYERS; ++l) real_75[l] = real_113[l];
        for (int l = 0; l < LAYERS; ++l) real_71[l] = real_112[l];
        for (int l = 0; l < LAYERS; ++l) real_63[l] = real_104[l];
        for (int l = 0; l < LAYERS; ++l) real_91[l] = real_117[l];
        for (int l = 0; l < LAYERS; ++l) real_92[l] = real_94[l];
        for (int l = 0; l < LAYERS; ++l) real_93[l] = real_95[l];
        w2066 = x2377;
        w2073 = x2474;
        w2077 = x2265;
        w2080 = x2089;
        w2081 = x2266;
        w2082 = x2267;
        w2083 = x2269;
        w2084 = x2271;
        w2085 = a2485_last;
        w2086 = x2492;
    }
    // implicit_water._change
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2500 = seconds * real_48[l];
        const Real a2501 = -a2500;
        const Real a2502 = seconds * real_77[l + 1];
        const Real a2503 = -a2502;
        real_69[l] = a2501;
        real_66[l] = a2503;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2493 = real_75[l] + in_row(l, 0, w2073);
        const Real a2494 = a2493 + real_48[l];
        const Real a2495 = a2494 + real_77[l];
        const Real a2496 = seconds * a2495;
        const Real a2497 = real_61[l] + a2496;
        const Real a2498 = a2497 * 1.0000000000000142;
        const Real a2504 = -real_78[l];
        real_93[l] = a2498;
        real_92[l] = a2504;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_69, real_93, real_66, real_92, real_61);
    // implicit_water._changed
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2506 = real_48[l] * real_61[l];
        const Real a2507 = real_77[l] * real_61[l];
        real_92[l] = a2506;
        real_93[l] = a2507;
    }
    const Real x2508 = -real_93[0];
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2509 = real_92[l] - real_93[l + 1];
        real_118[l + 1] = a2509;
    }
    real_118[0] = x2508;
    real_118[LAYERS] = real_92[LAYERS - 1];
    const Real x2512 = w2073 * real_61[0];
    const Real x2513 = w2066 + x2512;
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a2511 = real_90[l] + real_118[l];
        real_119[l] = a2511;
    }
    // implicit_water._limited
    const Real x2516 = minimum(real_119[0], x1630);
    const Mask x2517 = (x2513 < 0.0);
    const Real x2518 = select(x2517, 0.0, x2513);
    const Real x2519 = minimum(x2518, x1595);
    // implicit_water.solve_water
    const Mask x2523 = (w2077 == 1.0);
    const Mask x2524 = (w2085 & x2523);
    // implicit_water.<genexpr>
    real_119[0] = x2516;
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a2526 = select(x2524, real_119[l], NOT_A_NUMBER);
        real_118[l] = a2526;
    }
    results[LAYERS + 13] = real_118[LAYERS];
    results[LAYERS + 31] = real_118[LAYERS];
    const Real x2527 = select(x2524, x2519, NOT_A_NUMBER);
    // water_flow.__call__
    const Real x2535 = x1630 - real_118[0];
    const Real x2536 = seconds * x2535;
    const Mask x2537 = (x2536 > numbers[LAYERS + 10]);
    const Real x2538 = select(x2537, numbers[LAYERS + 10], x2536);
    const Mask x2539 = (x2538 < 0.0);
    const Real x2540 = select(x2539, 0.0, x2538);
    const Real x2542 = x2540 / seconds;
    const Real x2543 = x2535 - x2542;
    results[LAYERS + 12] = x2543;
    // step_parts.from_ground
    const Real x2581 = x2527 + x1596;
    // implicit_water._changed, implicit_water._limited, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, step_parts.from_soil_of, soil_heat.thermal_conductivity, soil_heat.blended_kersten
    Real a2544_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2514 = real_75[l] * real_61[l];
        const Real a2515 = real_80[l] + a2514;
        const Mask a2520 = (a2515 < 0.0);
        const Real a2521 = select(a2520, 0.0, a2515);
        const Real a2522 = minimum(a2521, real_43[l]);
        const Real a2528 = select(x2524, a2522, NOT_A_NUMBER);
        const Real a2529 = seconds / numbers[l];
        const Real a2530 = a2528 + in_row(l, 0, x2527);
        const Real a2531 = real_118[l] - real_118[l + 1];
        const Real a2532 = a2531 - a2530;
        const Real a2533 = a2529 * a2532;
        const Real a2534 = state[l + 2 * LAYERS] + a2533;
        const Real a2541 = a2534 + real_1[l];
        after[LAYERS + l] = a2541;
        a2544_last = a2544_last + a2528;
        const Real a2545 = a2541 / numbers[l + 2 * LAYERS + 47];
        const Real a2546 = a2534 / a2541;
        const Real a2547 = a2546 * numbers[l + 2 * LAYERS + 47];
        const Real a2548 = a2547 * (-1.3505762785178115);
        const Real a2549 = numbers[l + 13 * LAYERS + 54] + a2548;
        const Real a2550 = exp(a2549);
        const Real a2551 = numbers[l + 14 * LAYERS + 54] * a2545;
        const Real a35_1244 = numbers[l + 14 * LAYERS + 54] - 1.0;
        const Real a2552 = a35_1244 * a2545;
        const Real a2553 = a2552 + 1.0;
        const Real a2554 = a2551 / a2553;
        const Real a2555 = a2545 * 4.6;
        const Real a2556 = a2545 * 3.6;
        const Real a2557 = a2556 + 1.0;
        const Real a2558 = a2555 / a2557;
        const Real a2559 = log(a2545);
        const Real a2560 = a2559 / 2.302585092994046;
        const Real a2561 = a2560 + 1.0;
        const Mask a2562 = (a2561 < 0.0);
        const Real a2563 = select(a2562, 0.0, a2561);
        const Real a2564 = select(flags[l + 4], a2558, a2563);
        const Real a2565 = a2541 - a2534;
        const Real a2566 = a2565 / 0.001;
        const Mask a2567 = (a2566 < 0.0);
        const Real a2568 = select(a2567, 0.0, a2566);
        const Mask a2569 = (a2568 > 1.0);
        const Real a2570 = select(a2569, 1.0, a2568);
        const Real a2571 = a2570 * a2570;
        const Real a2572 = a2570 * 2.0;
        const Real a2573 = 3.0 - a2572;
        const Real a2574 = a2571 * a2573;
        const Real a2575 = a2554 - a2564;
        const Real a2576 = a2574 * a2575;
        const Real a2577 = a2564 + a2576;
        const Real a2578 = a2550 - numbers[l + 12 * LAYERS + 54];
        const Real a2579 = a2577 * a2578;
        const Real a2580 = a2579 + numbers[l + 12 * LAYERS + 54];
        real_92[l] = a2528;
        real_93[l] = a2529;
        real_77[l] = a2534;
        real_48[l] = a2541;
        real_78[l] = a2580;
    }
    // step_parts.from_ground
    const Real x2582 = x2581 + a2544_last;
    const Real x2583 = x2582 * 1000.0;
    // step_parts.heat
    const Real x2584 = x2583 * 2501000.0;
    const Real x2585 = x2584 + x1605;
    // layered_snow_step.conduct
    const Real x2586 = select(x608, x607, 1.0);
    const Real x2587 = x2585 / x2586;
    const Real x2588 = select(x608, x2587, 0.0);
    // soil_heat.volumetric_heat_capacity
    const Real x2589 = real_77[0] * 4200000.0;
    const Real x2590 = x2589 + x642;
    const Real x2591 = numbers[2 * LAYERS + 47] - real_48[0];
    const Real x2592 = x2591 * 1004.0;
    const Real x2593 = x2590 + x2592;
    const Real x2594 = real_48[0] - real_77[0];
    const Real x2595 = x2594 * 2106000.0;
    const Real x2596 = x2593 + x2595;
    // snow_free_ground.ground_conduction
    const Real x2597 = real_78[0] * x638;
    // soil_heat.ground_admittance
    const Real x2598 = x2596 * 0.5;
    const Real x2599 = x2598 * numbers[0];
    const Real x2600 = x2599 / seconds;
    const Real x2601 = x2600 * x2600;
    const Real x2602 = x2596 * real_78[0];
    const Real x2603 = x2602 / seconds;
    const Real x2604 = x2601 + x2603;
    const Real x2605 = sqrt(x2604);
    const Real x2606 = x2600 + x2605;
    // snow.into_warming_ground
    const Real x2607 = x2597 / x2606;
    const Real x2608 = x0 + x2607;
    // surface_balance.around
    const Real x2609 = x1541 + x1030;
    const Real x2610 = x2609 + x1167;
    const Real x2611 = x1173 - x2588;
    const Real x2612 = x1541 * x11;
    const Real x2613 = x2611 + x2612;
    const Real x2614 = x2613 + x1177;
    const Real x2615 = x2614 / x2610;
    // snow.conductance
    const Real x2616 = x2597 / x2608;
    // surface_balance.around
    const Real x2617 = x2616 / x2610;
    // surface_balance.skin_temperature
    const Real x2618 = x2617 * state[0];
    const Real x2619 = x2615 + x2618;
    const Real x2620 = x2617 + 1.0;
    const Real x2621 = x2619 / x2620;
    // surface_balance.around
    const Real x2622 = x2621 * x2621;
    const Real x2623 = x2622 * x2621;
    const Real x2624 = x1165 * x2623;
    const Real x2625 = x2609 + x2624;
    // air.emission
    const Real x2626 = x2622 * x2622;
    const Real x2627 = x2626 * 5.67e-08;
    // surface_balance.emitted
    const Real x2628 = x633 * x2627;
    const Real x2629 = 0.0 - x2621;
    const Real x2630 = x2624 * x2629;
    const Real x2631 = x2628 + x2630;
    // surface_balance.around
    const Real x2632 = x1026 - x2631;
    const Real x2633 = x2632 - x2588;
    const Real x2634 = x2633 + x2612;
    const Real x2635 = x2634 + x1177;
    const Real x2636 = x2635 / x2625;
    const Real x2637 = x2616 / x2625;
    // surface_balance.skin_temperature
    const Real x2638 = x2637 * state[0];
    const Real x2639 = x2636 + x2638;
    const Real x2640 = x2637 + 1.0;
    const Real x2641 = x2639 / x2640;
    // surface_balance.around
    const Real x2642 = x2641 * x2641;
    const Real x2643 = x2642 * x2641;
    const Real x2644 = x1165 * x2643;
    const Real x2645 = x2609 + x2644;
    // air.emission
    const Real x2646 = x2642 * x2642;
    const Real x2647 = x2646 * 5.67e-08;
    // surface_balance.emitted
    const Real x2648 = x633 * x2647;
    const Real x2649 = 0.0 - x2641;
    const Real x2650 = x2644 * x2649;
    const Real x2651 = x2648 + x2650;
    // surface_balance.around
    const Real x2652 = x1026 - x2651;
    const Real x2653 = x2652 - x2588;
    const Real x2654 = x2653 + x2612;
    const Real x2655 = x2654 + x1177;
    const Real x2656 = x2655 / x2645;
    // snow.conductance
    const Real x2657 = x2597 / x0;
    // surface_balance.around
    const Real x2658 = x2657 / x2645;
    // surface_balance.top
    const Real x2659 = x2658 + 1.0;
    const Real x2660 = x0 / x0;
    const Real x2661 = x2659 * x2660;
    // ground_heat.series_conductance
    real_61[0] = real_78[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_61[l + 1] = real_78[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1654_1326 = numbers[l] * 0.5;
        const Real a2663 = a1654_1326 / real_61[l];
        real_75[l] = a2663;
    }
    // soil_heat.conductance
    const Real x2666 = x0 * x2661;
    const Real x2667 = x2597 / x2666;
    // soil_heat.__call__
    const Real x2668 = state[LAYERS - 1] - numbers[LAYERS + 8];
    const Real x2669 = real_78[LAYERS - 1] * x2668;
    const Real x2670 = x2669 / numbers[LAYERS + 46];
    results[LAYERS + 42] = x2670;
    // ground_heat.series_conductance, ground_heat.ground_equations
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2664 = real_75[l] + real_75[l + 1];
        const Real a2665 = 1 / a2664;
        const Real a2682 = real_118[l + 1] * 4200000.0;
        const Mask a2686 = (a2682 < 0.0);
        const Real a2687 = select(a2686, 0.0, a2682);
        const Real a2688 = -a2682;
        const Mask a2689 = (a2688 < 0.0);
        const Real a2690 = select(a2689, 0.0, a2682);
        const Real a2694 = a2665 + a2687;
        const Real a2695 = a2665 - a2690;
        real_78[l + 1] = a2694;
        real_61[l] = a2695;
    }
    // ground_heat.ground_equations
    real_78[0] = x2667;
    real_61[LAYERS - 1] = real_of(0.0);
    const Real x2705 = x2656 - 273.15;
    // ground_heat.ground_equations, ground_heat.mixed_capacity, soil_heat.volumetric_heat_capacity, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2671 = state[l] - 273.15;
        const Real a2672 = numbers[l + 17 * LAYERS + 54] - 2000000.0;
        const Real a2673 = 1.0 - numbers[l + 2 * LAYERS + 47];
        const Real a2674 = a2673 * 2000000.0;
        const Real a2675 = numbers[l + 2 * LAYERS + 47] - real_48[l];
        const Real a2676 = a2675 * 1004.0;
        const Real a2677 = a2674 + a2676;
        const Real a2678 = real_48[l] * 2106000.0;
        const Real a2679 = a2677 + a2678;
        const Real a2680 = a2673 * a2672;
        const Real a2681 = a2679 + a2680;
        const Real a2683 = real_77[l] - state[l + 2 * LAYERS];
        const Real a2684 = a2683 * 4200000.0;
        const Real a2685 = a2681 - a2684;
        const Real a2692 = 2094000.0 * real_77[l];
        const Real a2693 = a2685 + a2692;
        results[LAYERS + 44 + l] = a2693;
        const Real a2696 = a2693 * a2671;
        const Real a2697 = real_77[l] * 333500000.0;
        const Real a2698 = a2696 + a2697;
        const Real a2699 = real_93[l] * in_row(l, LAYERS - 1, x2670);
        const Real a2700 = a2698 - a2699;
        const Real a2702 = real_93[l] * real_78[l];
        const Real a2704 = real_93[l] * real_61[l];
        const Real a2706 = (-99.99999999999997) + numbers[l + 6 * LAYERS + 47];
        const Real a2707 = a2706 / 0.008034787106446777;
        const Real a2708 = -a2707;
        const Mask a2709 = (a2708 < numbers[l + 3 * LAYERS + 47]);
        const Real a2710 = select(a2709, numbers[l + 3 * LAYERS + 47], a2708);
        const Real a2711 = numbers[l + 3 * LAYERS + 47] / a2710;
        const Real a2712 = log(a2711);
        const Real a2713 = a2712 / numbers[l + LAYERS + 47];
        const Real a2714 = exp(a2713);
        const Real a2715 = numbers[l + 2 * LAYERS + 47] - numbers[l + 15 * LAYERS + 54];
        const Real a2716 = a2715 * a2714;
        const Real a2717 = numbers[l + 15 * LAYERS + 54] + a2716;
        const Real a2718 = numbers[l + 15 * LAYERS + 54] + 0.001;
        const Mask a2719 = (a2717 < a2718);
        const Real a2720 = select(a2719, a2718, a2717);
        const Real a2721 = real_48[l] - numbers[l + 15 * LAYERS + 54];
        const Real a2722 = a2721 / a2715;
        const Mask a2723 = (a2722 < 1e-12);
        const Real a2724 = select(a2723, 1e-12, a2722);
        const Real a2725 = log(a2724);
        const Real a2726 = numbers[l + LAYERS + 47] * a2725;
        const Real a2727 = numbers[l + 16 * LAYERS + 54] - a2726;
        const Mask a2728 = (a2727 > 16.11809565095832);
        const Real a2729 = select(a2728, 16.11809565095832, a2727);
        const Real a2730 = exp(a2729);
        const Real a2732 = a2730 * 0.008034787106446777;
        const Real a2734 = a2732 + numbers[l + 6 * LAYERS + 47];
        const Real a2735 = -a2734;
        const Mask a2736 = ((-99.99999999999997) >= a2735);
        const Mask a2737 = (a2720 > real_48[l]);
        const Real a2738 = select(a2737, real_48[l], a2720);
        const Real a2739 = select(a2736, real_48[l], a2738);
        real_75[l] = a2671;
        real_80[l] = a2685;
        real_43[l] = a2693;
        real_1[l] = a2700;
        real_91[l] = a2702;
        real_63[l] = a2704;
        real_71[l] = a2715;
        real_82[l] = a2734;
        real_86[l] = a2735;
        real_89[l] = a2739;
    }
    // ground_heat.with_exchange
    const Real x2740 = x607 * real_91[0];
    const Real x2741 = x607 * x2667;
    // snow_ground._equations
    const Mask x2742 = (x575 > 0.0);
    result_flags[0] = x2742;
    const Real x2743 = seconds * x573;
    const Real x2744 = select(x2742, x2743, 0.0);
    const Real x2745 = x574 * x2744;
    const Real x2747 = x2745 / numbers[0];
    const Real x2749 = x2740 * x2705;
    const Real x2751 = x2740 - x2747;
    // enthalpy.heat_problem
    const Real x2754 = magnitude(real_of(0.0));
    // snow_ground._equations, enthalpy.heat_problem
    Real a2753_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2750 = real_1[l] + in_row(l, 0, x2749);
        const Real a2752 = magnitude(real_75[l]);
        a2753_last = maximum(a2753_last, a2752);
        real_61[l] = a2750;
    }
    // enthalpy.heat_problem
    const Real x2755 = maximum(a2753_last, x2754);
    real_1[0] = x2751;
    for (int l = 0; l < LAYERS - 1; ++l) real_1[l + 1] = real_91[l + 1];
    // snow_skin.skin_flux
    const Real x2780 = 0.0 - x603;
    // calm_air.coefficient
    const Real x2782 = x2780 * x595;
    const Real x2783 = -x2782;
    // calm_air.limited_richardson
    const Mask x2784 = (x2783 > 0.0);
    const Real x2785 = select(x2784, x2782, 0.0);
    const Real x2787 = x2785 * x673;
    const Real x2788 = -x2787;
    const Real x2789 = expm1(x2788);
    const Real x2791 = x2789 + 2.0;
    const Real x2792 = x2789 / x2791;
    const Real x2794 = numbers[LAYERS + 2] * x2792;
    const Real x2796 = select(x2784, x2794, x2782);
    const Real x2797 = -x2796;
    // calm_air.coefficient
    const Mask x2798 = (x2797 > 0.0);
    const Real x2799 = select(x2798, x2796, 0.0);
    const Real x2801 = x2799 * 5.0;
    const Real x2803 = 1.0 - x2801;
    const Real x2804 = sqrt(x2803);
    const Real x2805 = x2799 * 15.0;
    const Real x2807 = x2805 * x2804;
    const Real x2809 = 1.0 - x2807;
    const Real x2810 = 1 / x2809;
    const Real x2811 = select(x2798, 0.0, x2796);
    const Mask x2812 = (x2811 > 1e-30);
    const Mask x2813 = (x2811 < 1e-30);
    const Real x2814 = select(x2813, 1e-30, x2811);
    const Real x2815 = sqrt(x2814);
    const Real x2816 = select(x2812, x2815, 0.0);
    const Real x2817 = x598 * x2816;
    const Real x2818 = x2817 + 1.0;
    const Real x2819 = 1 / x2818;
    const Real x2820 = x2811 * 15.0;
    const Real x2821 = x2820 * x2819;
    const Real x2822 = x2821 + 1.0;
    const Real x2823 = select(x2798, x2810, x2822);
    const Real x2824 = x592 * x2823;
    // snow_skin.skin_flux
    const Real x2825 = x113 * x2824;
    const Real x2826 = exp(real_of(0.0));
    const Real x2827 = x2826 * 611.0;
    const Real x2828 = x2827 * 0.378;
    const Real x2829 = forcing[3] - x2828;
    const Real x2830 = x2827 * 0.622;
    const Real x2831 = x2830 / x2829;
    const Real x2832 = x2831 - forcing[2];
    const Real x2833 = x2825 * 1004.5;
    const Real x2834 = x2833 + numbers[LAYERS + 4];
    const Real x2835 = numbers[LAYERS + 19] * 5.67e-08;
    const Real x2836 = x2835 * 20379973.480874993;
    const Real x2837 = x2825 * x2832;
    const Real x2838 = x2834 * x2780;
    const Real x2839 = x2836 * 273.15;
    const Real x2840 = x602 - x2839;
    const Real x2841 = x2840 - x2838;
    const Real x2842 = 2830000.0 * x2837;
    const Real x2843 = x2841 - x2842;
    // snow_ground._equations, snow_layers.warmth, snow_ground._links
    for (int l = 0; l < 5; ++l) {
        const Real a2844 = real_23[l] * 333500.0;
        const Real a2932 = real_23[l] * 2106.0;
        const Real a2933 = 1 / a2932;
        const Real a2934 = real_23[l] * 4218.0;
        const Real a2935 = 1 / a2934;
        const Real a2936 = real_33[l] + a2844;
        const Real a2937 = -a2936;
        const Mask a2938 = (real_34[l] < 0.0);
        const Mask a2939 = (a2937 > 0.0);
        const Real a2940 = real_33[l] * a2933;
        const Real a2942 = a2936 * a2935;
        const Real a2944 = select(a2939, a2942, 0.0);
        const Real a2946 = select(a2938, a2940, a2944);
        const Real a2947 = -a2946;
        const Real a2948 = real_35[l] * 333500.0;
        const Real a2949 = real_33[l] / a2948;
        const Real a2950 = -a2949;
        const Mask a2951 = (a2950 < 0.0);
        const Real a2952 = select(a2951, 0.0, a2949);
        const Real a2953 = -a2952;
        const Mask a2954 = (a2953 > 1.0);
        const Real a2955 = select(a2954, 1.0, a2953);
        const Mask a2956 = (a2955 > 0.0);
        const Mask a2957 = (a2955 < 1.0);
        const Mask a2958 = (a2956 & a2957);
        const Real a2959 = 1 / a2948;
        const Real a2960 = select(a2958, a2959, 0.0);
        const Real a2961 = 1.0 - real_36[l];
        const Real a2962 = a2955 * a2955;
        const Real a2963 = a2961 * a2962;
        const Real a2964 = 1.0 - a2963;
        const Real a2965 = a2961 * 2.0;
        const Real a2966 = a2955 * a2960;
        const Real a2967 = a2965 * a2966;
        const Real a2968 = a2964 * real_32[l];
        const Real a2970 = a2964 * real_31[l];
        const Real a2972 = real_37[l] - a2970;
        const Mask a2973 = (a2972 < 0.0);
        const Real a2974 = select(a2973, 0.0, a2972);
        const Real a2975 = a2955 / 0.1;
        const Mask a2976 = (a2975 > 1.0);
        const Real a2977 = select(a2976, 1.0, a2975);
        const Real a2978 = a2977 * a2974;
        const Real a2979 = a2970 + a2978;
        const Real a2980 = -a2979;
        const Mask a2981 = (a2974 > 0.0);
        const Real a2982 = 1.0 - a2977;
        const Real a2983 = select(a2981, a2982, 1.0);
        const Mask a2984 = (a2955 < 0.1);
        const Real a2985 = a2960 / 0.1;
        const Real a2986 = select(a2984, a2985, 0.0);
        const Real a2987 = a2967 * real_31[l];
        const Real a2989 = a2983 * a2987;
        const Real a2991 = a2974 * a2986;
        const Real a2992 = a2991 - a2989;
        const Real a2993 = a2967 * real_32[l];
        real_30[l] = a2844;
        real_29[l] = a2933;
        real_28[l] = a2935;
        real_0[l] = a2946;
        real_27[l] = a2947;
        real_26[l] = a2948;
        real_24[l] = a2959;
        real_22[l] = a2961;
        real_18[l] = a2965;
        real_120[l] = a2968;
        real_121[l] = a2979;
        real_122[l] = a2980;
        real_123[l] = a2992;
        real_124[l] = a2993;
    }
    // snow_ground._links
    const Real x2995 = 1 / real_122[0];
    const Real x2996 = select(x2742, x2995, 0.0);
    const Real x3007 = x2996 * x2996;
    const Real x3008 = x3007 * real_123[0];
    // snow_ground._at
    const Real x3014 = select(x2742, x2996, 1.0);
    // snow_skin.solve_skin
    const Real x3015 = x3014 * real_0[0];
    const Real x3017 = x2843 - x3015;
    const Mask x3018 = (x3017 >= 0.0);
    const Mask x3019 = (x154 > 0.0);
    const Real x3020 = select(x3019, 0.0, x154);
    const Real x3021 = select(x3018, 0.0, x3020);
    const Real x3022 = real_0[0] + 1.0;
    const Real x3023 = -x3022;
    const Mask x3024 = (x3023 < (-270.0));
    const Real x3025 = select(x3024, (-270.0), x3023);
    const Mask x3026 = (x3025 > (-150.0));
    const Real x3027 = select(x3026, (-150.0), x3025);
    const Real x3028 = maximum(x3021, x3027);
    // snow_skin.skin_flux
    const Real x3029 = x3028 + 273.15;
    const Real x3030 = x3028 - x603;
    // calm_air.coefficient
    const Real x3032 = x3030 * x595;
    const Real x3033 = -x3032;
    // calm_air.limited_richardson
    const Mask x3034 = (x3033 > 0.0);
    const Real x3035 = select(x3034, x3032, 0.0);
    const Real x3037 = x3035 * x673;
    const Real x3038 = -x3037;
    const Real x3039 = expm1(x3038);
    const Real x3041 = x3039 + 2.0;
    const Real x3042 = x3039 / x3041;
    const Real x3044 = numbers[LAYERS + 2] * x3042;
    const Real x3046 = select(x3034, x3044, x3032);
    const Real x3047 = -x3046;
    const Real x3048 = x3042 * x3042;
    const Real x3049 = 1.0 - x3048;
    const Real x3050 = select(x3034, x3049, 1.0);
    // calm_air.coefficient
    const Mask x3051 = (x3047 > 0.0);
    const Real x3052 = select(x3051, x3046, 0.0);
    const Real x3054 = x3052 * 5.0;
    const Real x3056 = 1.0 - x3054;
    const Real x3057 = sqrt(x3056);
    const Real x3058 = x3052 * 15.0;
    const Real x3060 = x3058 * x3057;
    const Real x3062 = 1.0 - x3060;
    const Real x3063 = 1 / x3062;
    const Real x3065 = x3063 * x3063;
    const Real x3067 = x3057 * 15.0;
    const Real x3068 = x3052 * 37.5;
    const Real x3070 = x3068 / x3057;
    const Real x3072 = x3067 - x3070;
    const Real x3073 = x3065 * x3072;
    const Real x3074 = -x3073;
    const Real x3075 = select(x3051, 0.0, x3046);
    const Mask x3076 = (x3075 > 1e-30);
    const Mask x3077 = (x3075 < 1e-30);
    const Real x3078 = select(x3077, 1e-30, x3075);
    const Real x3079 = sqrt(x3078);
    const Real x3080 = select(x3076, x3079, 0.0);
    const Real x3081 = x598 * x3080;
    const Real x3082 = x3081 + 1.0;
    const Real x3083 = 1 / x3082;
    const Real x3084 = x3075 * 15.0;
    const Real x3085 = x3084 * x3083;
    const Real x3086 = x3085 + 1.0;
    const Real x3087 = x3083 * (-7.5);
    const Real x3088 = x3083 + 1.0;
    const Real x3089 = x3087 * x3088;
    const Real x3090 = select(x3051, x3074, x3089);
    const Real x3091 = x3090 * x3050;
    const Real x3092 = select(x3051, x3063, x3086);
    const Real x3093 = x592 * x3092;
    const Real x3095 = x592 * x595;
    const Real x3097 = x3095 * x3091;
    // snow_skin.skin_flux
    const Real x3099 = x113 * x3093;
    const Real x3100 = x113 * x3097;
    const Real x3102 = x3029 * 461.0;
    const Real x3103 = 2830000.0 / x3102;
    const Real x3104 = x3028 / 273.15;
    const Real x3105 = x3104 * x3103;
    const Real x3106 = exp(x3105);
    const Real x3107 = x3106 * 611.0;
    const Real x3108 = x3107 * 0.378;
    const Real x3109 = forcing[3] - x3108;
    const Real x3110 = x3107 * 0.622;
    const Real x3111 = x3110 / x3109;
    const Real x3112 = x3103 / x3029;
    const Real x3113 = x3111 * x3112;
    const Real x3114 = forcing[3] / x3109;
    const Real x3115 = x3113 * x3114;
    const Real x3116 = x3111 - forcing[2];
    const Real x3117 = x3099 * 1004.5;
    const Real x3118 = x3117 + numbers[LAYERS + 4];
    const Real x3119 = x3029 * x3029;
    const Real x3120 = x3119 * x3029;
    const Real x3121 = x2835 * x3120;
    const Real x3122 = x3099 * x3116;
    const Real x3123 = x3100 * x3116;
    const Real x3125 = x3099 * x3115;
    const Real x3126 = x3125 - x3123;
    const Real x3127 = x3118 * x3030;
    const Real x3128 = x3100 * 1004.5;
    const Real x3130 = x3128 * x3030;
    const Real x3132 = x3118 - x3130;
    const Real x3133 = x3121 * x3029;
    const Real x3134 = x602 - x3133;
    const Real x3135 = x3134 - x3127;
    const Real x3136 = 2830000.0 * x3122;
    const Real x3137 = x3135 - x3136;
    const Real x3138 = x3121 * (-4.0);
    const Real x3139 = x3138 - x3132;
    const Real x3140 = 2830000.0 * x3126;
    const Real x3141 = x3139 - x3140;
    // snow_skin.solve_skin
    const Mask x3142 = ~x3018;
    const Mask x3143 = (x2742 & x3142);
    Real w3144 = x3028;
    Real w3145 = x3137;
    Real w3146 = x3141;
    Real w3147 = x3127;
    Real w3148 = x3122;
    Real w3149 = x3027;
    Real w3150 = real_of(0.0);
    Real w3151 = real_of(INFINITE);
    Mask w3152 = x3143;
    for (int pass = 0; pass < 60; ++pass) {
        if (!any_lane(w3152)) break;
        // snow_skin._closer
        const Real x3153 = w3144 + real_0[0];
        const Real x3154 = x3014 * x3153;
        const Real x3155 = w3145 - x3154;
        const Mask x3156 = (x3155 > 0.0);
        const Real x3157 = select(x3156, w3144, w3149);
        const Real x3158 = select(x3156, w3150, w3144);
        const Real x3159 = x3014 - w3146;
        const Mask x3160 = (x3159 < 0.001);
        const Real x3161 = select(x3160, 0.001, x3159);
        const Real x3162 = x3155 / x3161;
        const Real x3163 = w3144 + x3162;
        const Mask x3164 = (x3163 < x3157);
        const Mask x3165 = (x3163 > x3158);
        const Mask x3166 = (x3164 | x3165);
        const Real x3167 = magnitude(x3162);
        const Real x3168 = w3151 * 0.5;
        const Mask x3169 = (x3167 > x3168);
        const Mask x3170 = (x3166 | x3169);
        const Real x3171 = x3157 + x3158;
        const Real x3172 = x3171 * 0.5;
        const Real x3173 = select(x3170, x3172, x3163);
        const Real x3174 = select(w3152, x3173, w3144);
        const Real x3175 = x3174 - w3144;
        const Real x3176 = magnitude(x3175);
        // snow_skin.skin_flux
        const Real x3177 = x3174 + 273.15;
        const Real x3178 = x3174 - x603;
        // calm_air.coefficient
        const Real x3180 = x3178 * x595;
        const Real x3181 = -x3180;
        // calm_air.limited_richardson
        const Mask x3182 = (x3181 > 0.0);
        const Real x3183 = select(x3182, x3180, 0.0);
        const Real x3185 = x3183 * x673;
        const Real x3186 = -x3185;
        const Real x3187 = expm1(x3186);
        const Real x3189 = x3187 + 2.0;
        const Real x3190 = x3187 / x3189;
        const Real x3192 = numbers[LAYERS + 2] * x3190;
        const Real x3194 = select(x3182, x3192, x3180);
        const Real x3195 = -x3194;
        const Real x3196 = x3190 * x3190;
        const Real x3197 = 1.0 - x3196;
        const Real x3198 = select(x3182, x3197, 1.0);
        // calm_air.coefficient
        const Mask x3199 = (x3195 > 0.0);
        const Real x3200 = select(x3199, x3194, 0.0);
        const Real x3202 = x3200 * 5.0;
        const Real x3204 = 1.0 - x3202;
        const Real x3205 = sqrt(x3204);
        const Real x3206 = x3200 * 15.0;
        const Real x3208 = x3206 * x3205;
        const Real x3210 = 1.0 - x3208;
        const Real x3211 = 1 / x3210;
        const Real x3213 = x3211 * x3211;
        const Real x3215 = x3205 * 15.0;
        const Real x3216 = x3200 * 37.5;
        const Real x3218 = x3216 / x3205;
        const Real x3220 = x3215 - x3218;
        const Real x3221 = x3213 * x3220;
        const Real x3222 = -x3221;
        const Real x3223 = select(x3199, 0.0, x3194);
        const Mask x3224 = (x3223 > 1e-30);
        const Mask x3225 = (x3223 < 1e-30);
        const Real x3226 = select(x3225, 1e-30, x3223);
        const Real x3227 = sqrt(x3226);
        const Real x3228 = select(x3224, x3227, 0.0);
        const Real x3229 = x598 * x3228;
        const Real x3230 = x3229 + 1.0;
        const Real x3231 = 1 / x3230;
        const Real x3232 = x3223 * 15.0;
        const Real x3233 = x3232 * x3231;
        const Real x3234 = x3233 + 1.0;
        const Real x3235 = x3231 * (-7.5);
        const Real x3236 = x3231 + 1.0;
        const Real x3237 = x3235 * x3236;
        const Real x3238 = select(x3199, x3222, x3237);
        const Real x3239 = x3238 * x3198;
        const Real x3240 = select(x3199, x3211, x3234);
        const Real x3241 = x592 * x3240;
        const Real x3242 = x3095 * x3239;
        // snow_skin.skin_flux
        const Real x3244 = x113 * x3241;
        const Real x3245 = x113 * x3242;
        const Real x3247 = x3177 * 461.0;
        const Real x3248 = 2830000.0 / x3247;
        const Real x3249 = x3174 / 273.15;
        const Real x3250 = x3249 * x3248;
        const Real x3251 = exp(x3250);
        const Real x3252 = x3251 * 611.0;
        const Real x3253 = x3252 * 0.378;
        const Real x3254 = forcing[3] - x3253;
        const Real x3255 = x3252 * 0.622;
        const Real x3256 = x3255 / x3254;
        const Real x3257 = x3248 / x3177;
        const Real x3258 = x3256 * x3257;
        const Real x3259 = forcing[3] / x3254;
        const Real x3260 = x3258 * x3259;
        const Real x3261 = x3256 - forcing[2];
        const Real x3262 = x3244 * 1004.5;
        const Real x3263 = x3262 + numbers[LAYERS + 4];
        const Real x3264 = x3177 * x3177;
        const Real x3265 = x3264 * x3177;
        const Real x3266 = x2835 * x3265;
        const Real x3267 = x3244 * x3261;
        const Real x3268 = x3245 * x3261;
        const Real x3270 = x3244 * x3260;
        const Real x3271 = x3270 - x3268;
        const Real x3272 = x3263 * x3178;
        const Real x3273 = x3245 * 1004.5;
        const Real x3275 = x3273 * x3178;
        const Real x3277 = x3263 - x3275;
        const Real x3278 = x3266 * x3177;
        const Real x3279 = x602 - x3278;
        const Real x3280 = x3279 - x3272;
        const Real x3281 = 2830000.0 * x3267;
        const Real x3282 = x3280 - x3281;
        const Real x3283 = x3266 * (-4.0);
        const Real x3284 = x3283 - x3277;
        const Real x3285 = 2830000.0 * x3271;
        const Real x3286 = x3284 - x3285;
        // snow_skin._closer
        const Real x3287 = select(w3152, x3176, w3151);
        const Mask x3288 = (x3176 >= 1e-07);
        const Mask x3289 = (w3152 & x3288);
        w3144 = x3174;
        w3145 = x3282;
        w3146 = x3286;
        w3147 = x3272;
        w3148 = x3267;
        w3149 = x3157;
        w3150 = x3158;
        w3151 = x3287;
        w3152 = x3289;
    }
    // snow_skin.solve_skin
    const Real x3290 = x3014 - w3146;
    const Mask x3291 = (x3290 < 0.001);
    const Real x3292 = select(x3291, 0.001, x3290);
    const Mask x3293 = (real_27[0] < 0.0);
    const Real x3294 = select(x3293, 0.0, real_0[0]);
    const Real x3295 = -x3294;
    const Real x3296 = x3294 * 20.0;
    const Mask x3298 = (x3295 > 0.0);
    const Real x3299 = select(x3298, 20.0, 0.0);
    const Real x3300 = w3144 + real_0[0];
    const Real x3301 = x3014 * x3300;
    const Real x3302 = select(x3018, x2843, x3301);
    const Real x3303 = x3014 / x3292;
    const Real x3304 = w3146 * x3303;
    const Real x3305 = select(x3018, 0.0, x3304);
    const Real x3306 = select(x3143, x3300, 0.0);
    const Real x3307 = select(x2742, w3144, 0.0);
    const Real x3308 = x3302 + x3296;
    const Real x3309 = select(x2742, x3308, 0.0);
    const Real x3310 = x3305 - x3299;
    const Real x3311 = select(x2742, x3310, 0.0);
    const Real x3312 = w3146 / x3292;
    const Real x3314 = x3312 * x3306;
    const Real x3315 = -x3314;
    // snow_ground._flows
    for (int l = 0; l < 5; ++l) {
        const Mask a3316 = (real_27[l] > 0.0);
        const Real a3317 = select(a3316, 0.0, real_0[l]);
        const Mask a3319 = (real_27[l] < 0.0);
        const Real a3320 = select(a3319, 0.0, real_0[l]);
        real_122[l] = a3317;
        real_36[l] = a3320;
    }
    // enthalpy.at, enthalpy.heat_problem, retention.at, snow_ground._solution, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.fusion_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2756 = 2094000.0 * real_48[l];
        const Real a2757 = real_80[l] + a2756;
        const Real a2759 = a2757 + real_1[l];
        const Real a2760 = a2759 + real_63[l];
        const Real a2761 = real_48[l] * 333500000.0;
        const Real a2762 = a2760 * x2755;
        const Real a2763 = a2761 + a2762;
        const Real a2764 = real_89[l] - numbers[l + 15 * LAYERS + 54];
        const Real a2765 = a2764 / real_71[l];
        const Mask a2766 = (a2765 < 1e-12);
        const Real a2767 = select(a2766, 1e-12, a2765);
        const Real a2768 = log(a2767);
        const Real a2769 = numbers[l + LAYERS + 47] * a2768;
        const Real a2770 = numbers[l + 16 * LAYERS + 54] - a2769;
        const Mask a2771 = (a2770 > 16.11809565095832);
        const Real a2772 = select(a2771, 16.11809565095832, a2770);
        const Real a2773 = exp(a2772);
        const Real a2775 = a2773 * 0.008034787106446777;
        const Real a2777 = a2775 + numbers[l + 6 * LAYERS + 47];
        const Real a2779 = a2763 * 7.105427357601002e-15;
        const Real a2845 = maximum(real_77[l], real_89[l]);
        const Real a2846 = minimum(a2845, real_48[l]);
        const Real a2847 = a2846 - numbers[l + 15 * LAYERS + 54];
        const Real a2848 = a2847 / real_71[l];
        const Mask a2849 = (a2848 < 1e-12);
        const Real a2850 = select(a2849, 1e-12, a2848);
        const Real a2851 = log(a2850);
        const Real a2852 = numbers[l + LAYERS + 47] * a2851;
        const Real a2853 = numbers[l + 16 * LAYERS + 54] - a2852;
        const Mask a2854 = (a2853 > 16.11809565095832);
        const Real a2855 = select(a2854, 16.11809565095832, a2853);
        const Real a2856 = exp(a2855);
        const Real a2857 = numbers[l + LAYERS + 47] * a2856;
        const Real a2858 = a2850 * real_71[l];
        const Real a2859 = a2857 / a2858;
        const Real a2861 = a2856 * 0.008034787106446777;
        const Real a2863 = a2861 + numbers[l + 6 * LAYERS + 47];
        const Real a2865 = a2859 * 0.008034787106446777;
        const Real a2866 = a2757 * real_82[l];
        const Real a2868 = a2761 - a2866;
        const Mask a2869 = (real_61[l] >= a2868);
        const Real a2870 = 2094000.0 * real_89[l];
        const Real a2871 = real_80[l] + a2870;
        const Real a2872 = a2871 * a2777;
        const Real a2874 = real_89[l] * 333500000.0;
        const Real a2875 = a2874 - a2872;
        const Mask a2876 = (real_61[l] <= a2875);
        const Mask a2877 = ~a2869;
        const Mask a2878 = (a2876 & a2877);
        const Real a2879 = real_61[l] / 333500000.0;
        const Real a2880 = maximum(a2879, real_89[l]);
        const Real a2881 = minimum(a2880, real_48[l]);
        const Real a2882 = 2094000.0 * a2846;
        const Real a2883 = real_80[l] + a2882;
        const Real a2884 = a2883 * a2863;
        const Real a2886 = a2846 * 333500000.0;
        const Real a2887 = a2886 - a2884;
        const Real a2888 = a2887 - real_61[l];
        const Real a2889 = 2094000.0 * a2863;
        const Real a2891 = 333500000.0 - a2889;
        const Real a2892 = a2883 * a2865;
        const Real a2893 = a2891 + a2892;
        const Real a2894 = a2888 / a2893;
        const Real a2895 = a2846 - a2894;
        const Mask a2896 = (a2888 > 0.0);
        const Real a2897 = maximum(a2846, a2881);
        const Real a2898 = a2881 + a2897;
        const Real a2899 = a2898 * 0.5;
        const Real a2900 = select(a2896, a2899, a2881);
        const Mask a2901 = (a2895 >= a2881);
        const Real a2902 = minimum(a2895, real_48[l]);
        const Real a2903 = select(a2901, a2902, a2900);
        const Real a2904 = select(a2878, real_89[l], a2903);
        const Real a2905 = select(a2869, real_48[l], a2904);
        const Real a2906 = a2905 * 333500000.0;
        const Real a2907 = real_61[l] - a2906;
        const Real a2908 = 2094000.0 * a2905;
        const Real a2909 = real_80[l] + a2908;
        const Real a2910 = a2907 / a2909;
        const Real a2911 = a2905 - numbers[l + 15 * LAYERS + 54];
        const Real a2912 = a2911 / real_71[l];
        const Mask a2913 = (a2912 < 1e-12);
        const Real a2914 = select(a2913, 1e-12, a2912);
        const Real a2915 = log(a2914);
        const Real a2916 = numbers[l + LAYERS + 47] * a2915;
        const Real a2917 = numbers[l + 16 * LAYERS + 54] - a2916;
        const Mask a2918 = (a2917 > 16.11809565095832);
        const Real a2919 = select(a2918, 16.11809565095832, a2917);
        const Real a2920 = exp(a2919);
        const Real a2921 = numbers[l + LAYERS + 47] * a2920;
        const Real a2922 = a2914 * real_71[l];
        const Real a2923 = a2921 / a2922;
        const Real a2925 = a2920 * 0.008034787106446777;
        const Real a2927 = a2925 + numbers[l + 6 * LAYERS + 47];
        const Real a2928 = -a2927;
        const Real a2929 = a2923 * 0.008034787106446777;
        const Mask a2930 = (a2869 | a2878);
        const Real a2931 = select(a2930, a2910, a2928);
        real_75[l] = a2779;
        real_78[l] = a2868;
        real_93[l] = a2875;
        real_88[l] = a2905;
        real_87[l] = a2906;
        real_73[l] = a2909;
        real_57[l] = a2928;
        real_58[l] = a2929;
        real_119[l + 1] = a2931;
    }
    // snow_ground._residuals
    const Real x3328 = real_0[4] + real_119[1];
    const Real x3330 = x2744 * x3328;
    // snow_ground._links, snow_ground._flows
    for (int l = 0; l < 4; ++l) {
        const Real a2997 = real_120[l] + real_121[l + 1];
        const Real a2998 = -a2997;
        const Real a2999 = 1 / a2998;
        const Real a3000 = seconds * a2999;
        const Real a3001 = select(x2742, a3000, 0.0);
        const Real a3002 = a3001 * a2999;
        const Real a3003 = real_32[l] + real_31[l + 1];
        const Real a3005 = seconds / a3003;
        const Real a3009 = a3002 * real_124[l];
        const Real a3010 = -a3009;
        const Real a3011 = a3002 * real_123[l + 1];
        const Real a3012 = select(x2742, a3005, 0.0);
        const Real a3013 = -a3012;
        const Real a3322 = real_122[l + 1] - real_122[l];
        const Real a3323 = a3001 * a3322;
        const Real a3324 = real_36[l + 1] - real_36[l];
        const Real a3325 = a3012 * a3324;
        const Real a3327 = a3323 - a3325;
        real_38[l] = a3001;
        real_39[l] = a3010;
        real_41[l] = a3011;
        real_125[l] = a3012;
        real_126[l] = a3013;
        real_35[l] = a3327;
    }
    // snow_ground._residuals
    real_35[4] = real_of(0.0);
    real_36[0] = real_of(0.0);
    for (int l = 0; l < 4; ++l) real_36[l + 1] = real_35[l];
    const Real x3336 = seconds * x3309;
    // enthalpy._drop_from_above
    real_119[0] = real_of(0.0);
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_82[l] = real_119[l + 2];
    real_82[LAYERS - 1] = real_of(0.0);
    // snow_ground._residuals
    const Real x3351 = x2747 * real_0[4];
    // snow_ground._residuals, snow_ground._at
    Real a3354_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a3334 = real_35[l] - real_36[l];
        const Real a3335 = a3334 - in_row(l, 4, x3330);
        const Real a3337 = real_33[l] - real_33[l];
        const Real a3338 = a3337 + a3335;
        const Real a3339 = a3338 - in_row(l, 0, x3336);
        const Real a3353 = magnitude(a3339);
        a3354_last = a3354_last + a3353;
        real_0[l] = a3339;
        real_122[l] = a3353;
    }
    // snow_ground._at
    const Real x3355 = x574 * a3354_last;
    // enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
    Real a3359_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3340 = real_73[l] * real_119[l + 1];
        const Real a3341 = a3340 + real_87[l];
        const Real a3342 = a3341 - real_61[l];
        const Real a3344 = real_119[l + 1] - real_119[l];
        const Real a3345 = real_1[l] * a3344;
        const Real a3346 = a3342 + a3345;
        const Real a3348 = real_119[l + 1] - real_82[l];
        const Real a3349 = real_63[l] * a3348;
        const Real a3350 = a3346 + a3349;
        const Real a3352 = a3350 - in_row(l, 0, x3351);
        const Real a3357 = magnitude(a3352);
        const Real a3358 = numbers[l] * a3357;
        a3359_last = a3359_last + a3358;
        real_72[l] = a3352;
        real_85[l] = a3357;
    }
    // snow_ground._at
    const Real x3360 = a3359_last - x3355;
    // snow_ground._tolerance
    const Real x3363 = seconds * x2996;
    const Real x3364 = magnitude(x3307);
    const Real x3365 = magnitude(real_27[0]);
    const Real x3366 = x3364 + x3365;
    const Real x3367 = x3363 * x3366;
    Real a3368_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a3368_last = a3368_last + real_38[l];
    }
    const Real x3369 = a3368_last + x2744;
    const Real x3372 = magnitude(real_86[0]);
    Real a3371_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a3370 = magnitude(real_27[l]);
        a3371_last = maximum(a3371_last, a3370);
    }
    const Real x3373 = a3371_last + x3372;
    const Real x3374 = x3373 + 30.0;
    const Real x3375 = x3369 * x3374;
    const Real x3376 = x3375 + x3367;
    // snow_ground._at
    Mask a3362_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a3361 = (real_85[l] > real_75[l]);
        a3362_last = (a3362_last | a3361);
    }
    // snow_ground._tolerance, snow_ground._at
    Mask a3380_last = mask_of(false);
    for (int l = 0; l < 5; ++l) {
        const Real a3377 = real_30[l] + x3376;
        const Real a3378 = a3377 * 7.105427357601002e-15;
        const Mask a3379 = (real_122[l] > a3378);
        a3380_last = (a3380_last | a3379);
    }
    // snow_ground._at
    const Mask x3381 = (a3362_last | a3380_last);
    // snow_ground._solution
    for (int l = 0; l < 5; ++l) real_122[l] = real_34[l];
    for (int l = 0; l < LAYERS; ++l) real_85[l] = real_119[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_86[l] = real_88[l];
    for (int l = 0; l < LAYERS; ++l) real_82[l] = real_57[l];
    for (int l = 0; l < LAYERS; ++l) real_73[l] = real_58[l];
    Real w3387 = x2996;
    Real w3388 = x3008;
    for (int l = 0; l < 4; ++l) real_127[l] = real_38[l];
    for (int l = 0; l < 4; ++l) real_128[l] = real_39[l];
    for (int l = 0; l < 4; ++l) real_129[l] = real_41[l];
    for (int l = 0; l < 4; ++l) real_130[l] = real_126[l];
    Real w3393 = x3307;
    Real w3394 = x3309;
    Real w3395 = x3311;
    Real w3396 = x3306;
    Real w3397 = x3315;
    Real w3398 = x3292;
    Mask w3399 = x3018;
    for (int l = 0; l < 5; ++l) real_27[l] = real_0[l];
    for (int l = 0; l < LAYERS; ++l) real_87[l] = real_72[l];
    Real w3402 = x3360;
    Real w3403 = real_of(1.0);
    Real w3404 = real_of(0.0);
    Mask w3405 = x3381;
    for (int pass = 0; pass < 240; ++pass) {
        if (!any_lane(w3405)) break;
        // snow_ground._is_slow
        const Mask x3417 = (w3404 >= 40.0);
        const Mask x3418 = (w3404 < 60.0);
        const Mask x3419 = (x3417 & x3418);
        const Mask x3420 = (mask_of(false) | x3419);
        const Mask x3421 = (w3404 >= 80.0);
        const Mask x3422 = (w3404 < 120.0);
        const Mask x3423 = (x3421 & x3422);
        const Mask x3424 = (x3420 | x3423);
        const Mask x3425 = (w3404 >= 160.0);
        const Mask x3426 = (w3404 < 200.0);
        const Mask x3427 = (x3425 & x3426);
        const Mask x3428 = (x3424 | x3427);
        // snow_layers.warmth, snow_ground._response
        for (int l = 0; l < 5; ++l) {
            const Real a3429 = real_122[l] - real_30[l];
            const Mask a3430 = (real_122[l] < 0.0);
            const Mask a3431 = (a3429 > 0.0);
            const Real a3432 = real_122[l] * real_29[l];
            const Real a3433 = a3429 * real_28[l];
            const Real a3434 = select(a3431, a3433, 0.0);
            const Real a3435 = select(a3430, a3432, a3434);
            const Real a3436 = select(a3431, real_28[l], 0.0);
            const Real a3437 = select(a3430, real_29[l], a3436);
            const Mask a3438 = (a3435 > 0.0);
            const Real a3439 = select(a3438, 0.0, a3435);
            mask_25[l] = a3430;
            real_36[l] = a3437;
            real_35[l] = a3439;
        }
        // snow_ground._response
        const Real x3441 = select(x3428, w3396, w3397);
        const Real x3442 = -w3387;
        const Real x3443 = select(x3428, x3442, w3395);
        const Real x3444 = x3443 * real_36[0];
        const Real x3445 = x3441 * w3388;
        const Real x3446 = x3444 + x3445;
        const Real x3455 = seconds * x3446;
        for (int l = 0; l < 4; ++l) {
            const Real a3440 = real_35[l] - real_35[l + 1];
            const Real a3447 = select(mask_25[l], real_127[l], real_130[l]);
            const Real a3448 = a3447 * real_36[l];
            const Real a3449 = a3440 * real_128[l];
            const Real a3450 = a3448 + a3449;
            const Real a3451 = select(mask_25[l + 1], real_127[l], real_130[l]);
            const Real a3452 = a3451 * real_36[l + 1];
            const Real a3453 = a3440 * real_129[l];
            const Real a3454 = a3452 - a3453;
            real_124[l] = a3450;
            real_123[l + 1] = a3454;
        }
        // snow_ground._direction
        real_124[4] = real_of(0.0);
        real_123[0] = real_of(0.0);
        const Real x3459 = x2744 * real_36[4];
        const Real x3463 = x2747 * real_36[4];
        const Real x3470 = -x2744;
        for (int l = 0; l < 4; ++l) {
            const Real a3462 = -real_124[l];
            const Real a3469 = -real_123[l + 1];
            real_131[l] = a3462;
            real_132[l] = a3469;
        }
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a3465 = -real_91[l + 1];
            const Real a3471 = -real_63[l];
            real_131[l + 5] = a3465;
            real_132[l + 5] = a3471;
        }
        // tridiagonal._solve
        real_131[4] = x3463;
        // snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a3458 = real_124[l] + real_123[l];
            const Real a3460 = a3458 + in_row(l, 4, x3459);
            const Real a3461 = a3460 - in_row(l, 0, x3455);
            const Real a3466 = a3461 + 1.0;
            const Real a3472 = -real_27[l];
            real_133[l] = a3466;
            real_134[l] = a3472;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a3406 = (real_86[l] < real_48[l]);
            const Mask a3407 = (real_86[l] > real_89[l]);
            const Mask a3408 = (a3406 & a3407);
            const Real a3409 = 2094000.0 * real_85[l];
            const Real a3410 = a3409 + 333500000.0;
            const Real a3411 = select(a3408, real_73[l], 1.0);
            const Real a3412 = a3410 / a3411;
            const Real a3413 = 2094000.0 * real_86[l];
            const Real a3414 = real_80[l] + a3413;
            const Real a3415 = select(a3408, a3412, 0.0);
            const Real a3416 = a3414 + a3415;
            const Real a3467 = a3416 + real_1[l];
            const Real a3468 = a3467 + real_63[l];
            const Real a3473 = -real_87[l];
            real_84[l] = a3414;
            real_81[l] = a3416;
            real_133[l + 5] = a3468;
            real_134[l + 5] = a3473;
        }
        // tridiagonal._solve
        real_132[4] = x3470;
        solve_tridiagonal<LAYERS + 5>(real_131, real_133, real_132, real_134, real_135);
        // snow_ground._iteration, snow_ground._stopped, snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a3479 = w3403 * real_135[l];
            const Real a3480 = real_122[l] + a3479;
            const Mask a3481 = (real_122[l] <= 0.0);
            const Mask a3482 = (a3480 > 0.0);
            const Mask a3483 = (a3481 & a3482);
            const Mask a3484 = (real_122[l] >= 0.0);
            const Mask a3485 = (a3480 < 0.0);
            const Mask a3486 = (a3484 & a3485);
            const Real a3487 = select(a3483, 1e-06, a3480);
            const Real a3488 = select(a3486, (-1e-06), a3487);
            const Mask a3489 = (real_122[l] <= real_26[l]);
            const Mask a3490 = (a3488 > real_26[l]);
            const Mask a3491 = (a3489 & a3490);
            const Mask a3492 = (real_122[l] >= real_26[l]);
            const Mask a3493 = (a3488 < real_26[l]);
            const Mask a3494 = (a3492 & a3493);
            const Real a3495 = real_26[l] + 1e-06;
            const Real a3496 = select(a3491, a3495, a3488);
            const Real a3497 = real_26[l] - 1e-06;
            const Real a3498 = select(a3494, a3497, a3496);
            const Mask a3499 = (real_122[l] <= real_30[l]);
            const Mask a3500 = (a3498 > real_30[l]);
            const Mask a3501 = (a3499 & a3500);
            const Mask a3502 = (real_122[l] >= real_30[l]);
            const Mask a3503 = (a3498 < real_30[l]);
            const Mask a3504 = (a3502 & a3503);
            const Real a3505 = real_30[l] + 1e-06;
            const Real a3506 = select(a3501, a3505, a3498);
            const Real a3507 = real_30[l] - 1e-06;
            const Real a3508 = select(a3504, a3507, a3506);
            const Real a3567 = select(w3405, a3508, real_122[l]);
            const Real a3572 = a3567 - real_30[l];
            const Mask a3573 = (a3567 < 0.0);
            const Mask a3574 = (a3572 > 0.0);
            const Real a3575 = a3567 * real_29[l];
            const Real a3576 = a3572 * real_28[l];
            const Real a3577 = select(a3574, a3576, 0.0);
            const Real a3578 = select(a3573, a3575, a3577);
            const Real a3579 = a3567 / real_26[l];
            const Mask a3580 = (a3579 < 0.0);
            const Real a3581 = select(a3580, 0.0, a3579);
            const Mask a3582 = (a3581 > 1.0);
            const Real a3583 = select(a3582, 1.0, a3581);
            const Mask a3584 = (a3583 > 0.0);
            const Mask a3585 = (a3583 < 1.0);
            const Mask a3586 = (a3584 & a3585);
            const Real a3587 = select(a3586, real_24[l], 0.0);
            const Real a3588 = a3583 * a3583;
            const Real a3589 = real_22[l] * a3588;
            const Real a3590 = 1.0 - a3589;
            const Real a3591 = a3583 * a3587;
            const Real a3592 = real_18[l] * a3591;
            const Real a3593 = a3590 * real_32[l];
            const Real a3595 = a3590 * real_31[l];
            const Real a3597 = real_37[l] - a3595;
            const Mask a3598 = (a3597 < 0.0);
            const Real a3599 = select(a3598, 0.0, a3597);
            const Real a3600 = a3583 / 0.1;
            const Mask a3601 = (a3600 > 1.0);
            const Real a3602 = select(a3601, 1.0, a3600);
            const Real a3603 = a3602 * a3599;
            const Real a3604 = a3595 + a3603;
            const Real a3605 = -a3604;
            const Mask a3606 = (a3599 > 0.0);
            const Real a3607 = 1.0 - a3602;
            const Real a3608 = select(a3606, a3607, 1.0);
            const Mask a3609 = (a3583 < 0.1);
            const Real a3610 = a3587 / 0.1;
            const Real a3611 = select(a3609, a3610, 0.0);
            const Real a3612 = a3592 * real_31[l];
            const Real a3614 = a3608 * a3612;
            const Real a3616 = a3599 * a3611;
            const Real a3617 = a3616 - a3614;
            const Real a3618 = a3592 * real_32[l];
            real_123[l] = a3567;
            real_124[l] = a3578;
            real_36[l] = a3593;
            real_35[l] = a3604;
            real_121[l] = a3605;
            real_120[l] = a3617;
            real_23[l] = a3618;
        }
        // snow_ground._links
        const Real x3620 = 1 / real_121[0];
        const Real x3621 = select(x2742, x3620, 0.0);
        const Real x3628 = x3621 * x3621;
        const Real x3629 = x3628 * real_120[0];
        // snow_ground._at
        const Real x3633 = select(x2742, x3621, 1.0);
        // snow_skin.solve_skin
        const Real x3634 = x3633 * real_124[0];
        const Real x3635 = x2843 + x3634;
        const Mask x3636 = (x3635 >= 0.0);
        const Mask x3637 = (w3393 > 0.0);
        const Real x3638 = select(x3637, 0.0, w3393);
        const Real x3639 = select(x3636, 0.0, x3638);
        const Real x3640 = real_124[0] - 1.0;
        const Mask x3641 = (x3640 < (-270.0));
        const Real x3642 = select(x3641, (-270.0), x3640);
        const Mask x3643 = (x3642 > (-150.0));
        const Real x3644 = select(x3643, (-150.0), x3642);
        const Real x3645 = maximum(x3639, x3644);
        // snow_skin.skin_flux
        const Real x3646 = x3645 + 273.15;
        const Real x3647 = x3645 - x603;
        // calm_air.coefficient
        const Real x3649 = x3647 * x595;
        const Real x3650 = -x3649;
        // calm_air.limited_richardson
        const Mask x3651 = (x3650 > 0.0);
        const Real x3652 = select(x3651, x3649, 0.0);
        const Real x3654 = x3652 * x673;
        const Real x3655 = -x3654;
        const Real x3656 = expm1(x3655);
        const Real x3658 = x3656 + 2.0;
        const Real x3659 = x3656 / x3658;
        const Real x3661 = numbers[LAYERS + 2] * x3659;
        const Real x3663 = select(x3651, x3661, x3649);
        const Real x3664 = -x3663;
        const Real x3665 = x3659 * x3659;
        const Real x3666 = 1.0 - x3665;
        const Real x3667 = select(x3651, x3666, 1.0);
        // calm_air.coefficient
        const Mask x3668 = (x3664 > 0.0);
        const Real x3669 = select(x3668, x3663, 0.0);
        const Real x3671 = x3669 * 5.0;
        const Real x3673 = 1.0 - x3671;
        const Real x3674 = sqrt(x3673);
        const Real x3675 = x3669 * 15.0;
        const Real x3677 = x3675 * x3674;
        const Real x3679 = 1.0 - x3677;
        const Real x3680 = 1 / x3679;
        const Real x3682 = x3680 * x3680;
        const Real x3684 = x3674 * 15.0;
        const Real x3685 = x3669 * 37.5;
        const Real x3687 = x3685 / x3674;
        const Real x3689 = x3684 - x3687;
        const Real x3690 = x3682 * x3689;
        const Real x3691 = -x3690;
        const Real x3692 = select(x3668, 0.0, x3663);
        const Mask x3693 = (x3692 > 1e-30);
        const Mask x3694 = (x3692 < 1e-30);
        const Real x3695 = select(x3694, 1e-30, x3692);
        const Real x3696 = sqrt(x3695);
        const Real x3697 = select(x3693, x3696, 0.0);
        const Real x3698 = x598 * x3697;
        const Real x3699 = x3698 + 1.0;
        const Real x3700 = 1 / x3699;
        const Real x3701 = x3692 * 15.0;
        const Real x3702 = x3701 * x3700;
        const Real x3703 = x3702 + 1.0;
        const Real x3704 = x3700 * (-7.5);
        const Real x3705 = x3700 + 1.0;
        const Real x3706 = x3704 * x3705;
        const Real x3707 = select(x3668, x3691, x3706);
        const Real x3708 = x3707 * x3667;
        const Real x3709 = select(x3668, x3680, x3703);
        const Real x3710 = x592 * x3709;
        const Real x3711 = x3095 * x3708;
        // snow_skin.skin_flux
        const Real x3713 = x113 * x3710;
        const Real x3714 = x113 * x3711;
        const Real x3716 = x3646 * 461.0;
        const Real x3717 = 2830000.0 / x3716;
        const Real x3718 = x3645 / 273.15;
        const Real x3719 = x3718 * x3717;
        const Real x3720 = exp(x3719);
        const Real x3721 = x3720 * 611.0;
        const Real x3722 = x3721 * 0.378;
        const Real x3723 = forcing[3] - x3722;
        const Real x3724 = x3721 * 0.622;
        const Real x3725 = x3724 / x3723;
        const Real x3726 = x3717 / x3646;
        const Real x3727 = x3725 * x3726;
        const Real x3728 = forcing[3] / x3723;
        const Real x3729 = x3727 * x3728;
        const Real x3730 = x3725 - forcing[2];
        const Real x3731 = x3713 * 1004.5;
        const Real x3732 = x3731 + numbers[LAYERS + 4];
        const Real x3733 = x3646 * x3646;
        const Real x3734 = x3733 * x3646;
        const Real x3735 = x2835 * x3734;
        const Real x3736 = x3713 * x3730;
        const Real x3737 = x3714 * x3730;
        const Real x3739 = x3713 * x3729;
        const Real x3740 = x3739 - x3737;
        const Real x3741 = x3732 * x3647;
        const Real x3742 = x3714 * 1004.5;
        const Real x3744 = x3742 * x3647;
        const Real x3746 = x3732 - x3744;
        const Real x3747 = x3735 * x3646;
        const Real x3748 = x602 - x3747;
        const Real x3749 = x3748 - x3741;
        const Real x3750 = 2830000.0 * x3736;
        const Real x3751 = x3749 - x3750;
        const Real x3752 = x3735 * (-4.0);
        const Real x3753 = x3752 - x3746;
        const Real x3754 = 2830000.0 * x3740;
        const Real x3755 = x3753 - x3754;
        // snow_skin.solve_skin
        const Mask x3756 = ~x3636;
        const Mask x3757 = (x2742 & x3756);
        Real w3758 = x3645;
        Real w3759 = x3751;
        Real w3760 = x3755;
        Real w3761 = x3741;
        Real w3762 = x3736;
        Real w3763 = x3644;
        Real w3764 = real_of(0.0);
        Real w3765 = real_of(INFINITE);
        Mask w3766 = x3757;
        for (int pass = 0; pass < 60; ++pass) {
            if (!any_lane(w3766)) break;
            // snow_skin._closer
            const Real x3767 = w3758 - real_124[0];
            const Real x3768 = x3633 * x3767;
            const Real x3769 = w3759 - x3768;
            const Mask x3770 = (x3769 > 0.0);
            const Real x3771 = select(x3770, w3758, w3763);
            const Real x3772 = select(x3770, w3764, w3758);
            const Real x3773 = x3633 - w3760;
            const Mask x3774 = (x3773 < 0.001);
            const Real x3775 = select(x3774, 0.001, x3773);
            const Real x3776 = x3769 / x3775;
            const Real x3777 = w3758 + x3776;
            const Mask x3778 = (x3777 < x3771);
            const Mask x3779 = (x3777 > x3772);
            const Mask x3780 = (x3778 | x3779);
            const Real x3781 = magnitude(x3776);
            const Real x3782 = w3765 * 0.5;
            const Mask x3783 = (x3781 > x3782);
            const Mask x3784 = (x3780 | x3783);
            const Real x3785 = x3771 + x3772;
            const Real x3786 = x3785 * 0.5;
            const Real x3787 = select(x3784, x3786, x3777);
            const Real x3788 = select(w3766, x3787, w3758);
            const Real x3789 = x3788 - w3758;
            const Real x3790 = magnitude(x3789);
            // snow_skin.skin_flux
            const Real x3791 = x3788 + 273.15;
            const Real x3792 = x3788 - x603;
            // calm_air.coefficient
            const Real x3794 = x3792 * x595;
            const Real x3795 = -x3794;
            // calm_air.limited_richardson
            const Mask x3796 = (x3795 > 0.0);
            const Real x3797 = select(x3796, x3794, 0.0);
            const Real x3799 = x3797 * x673;
            const Real x3800 = -x3799;
            const Real x3801 = expm1(x3800);
            const Real x3803 = x3801 + 2.0;
            const Real x3804 = x3801 / x3803;
            const Real x3806 = numbers[LAYERS + 2] * x3804;
            const Real x3808 = select(x3796, x3806, x3794);
            const Real x3809 = -x3808;
            const Real x3810 = x3804 * x3804;
            const Real x3811 = 1.0 - x3810;
            const Real x3812 = select(x3796, x3811, 1.0);
            // calm_air.coefficient
            const Mask x3813 = (x3809 > 0.0);
            const Real x3814 = select(x3813, x3808, 0.0);
            const Real x3816 = x3814 * 5.0;
            const Real x3818 = 1.0 - x3816;
            const Real x3819 = sqrt(x3818);
            const Real x3820 = x3814 * 15.0;
            const Real x3822 = x3820 * x3819;
            const Real x3824 = 1.0 - x3822;
            const Real x3825 = 1 / x3824;
            const Real x3827 = x3825 * x3825;
            const Real x3829 = x3819 * 15.0;
            const Real x3830 = x3814 * 37.5;
            const Real x3832 = x3830 / x3819;
            const Real x3834 = x3829 - x3832;
            const Real x3835 = x3827 * x3834;
            const Real x3836 = -x3835;
            const Real x3837 = select(x3813, 0.0, x3808);
            const Mask x3838 = (x3837 > 1e-30);
            const Mask x3839 = (x3837 < 1e-30);
            const Real x3840 = select(x3839, 1e-30, x3837);
            const Real x3841 = sqrt(x3840);
            const Real x3842 = select(x3838, x3841, 0.0);
            const Real x3843 = x598 * x3842;
            const Real x3844 = x3843 + 1.0;
            const Real x3845 = 1 / x3844;
            const Real x3846 = x3837 * 15.0;
            const Real x3847 = x3846 * x3845;
            const Real x3848 = x3847 + 1.0;
            const Real x3849 = x3845 * (-7.5);
            const Real x3850 = x3845 + 1.0;
            const Real x3851 = x3849 * x3850;
            const Real x3852 = select(x3813, x3836, x3851);
            const Real x3853 = x3852 * x3812;
            const Real x3854 = select(x3813, x3825, x3848);
            const Real x3855 = x592 * x3854;
            const Real x3856 = x3095 * x3853;
            // snow_skin.skin_flux
            const Real x3858 = x113 * x3855;
            const Real x3859 = x113 * x3856;
            const Real x3861 = x3791 * 461.0;
            const Real x3862 = 2830000.0 / x3861;
            const Real x3863 = x3788 / 273.15;
            const Real x3864 = x3863 * x3862;
            const Real x3865 = exp(x3864);
            const Real x3866 = x3865 * 611.0;
            const Real x3867 = x3866 * 0.378;
            const Real x3868 = forcing[3] - x3867;
            const Real x3869 = x3866 * 0.622;
            const Real x3870 = x3869 / x3868;
            const Real x3871 = x3862 / x3791;
            const Real x3872 = x3870 * x3871;
            const Real x3873 = forcing[3] / x3868;
            const Real x3874 = x3872 * x3873;
            const Real x3875 = x3870 - forcing[2];
            const Real x3876 = x3858 * 1004.5;
            const Real x3877 = x3876 + numbers[LAYERS + 4];
            const Real x3878 = x3791 * x3791;
            const Real x3879 = x3878 * x3791;
            const Real x3880 = x2835 * x3879;
            const Real x3881 = x3858 * x3875;
            const Real x3882 = x3859 * x3875;
            const Real x3884 = x3858 * x3874;
            const Real x3885 = x3884 - x3882;
            const Real x3886 = x3877 * x3792;
            const Real x3887 = x3859 * 1004.5;
            const Real x3889 = x3887 * x3792;
            const Real x3891 = x3877 - x3889;
            const Real x3892 = x3880 * x3791;
            const Real x3893 = x602 - x3892;
            const Real x3894 = x3893 - x3886;
            const Real x3895 = 2830000.0 * x3881;
            const Real x3896 = x3894 - x3895;
            const Real x3897 = x3880 * (-4.0);
            const Real x3898 = x3897 - x3891;
            const Real x3899 = 2830000.0 * x3885;
            const Real x3900 = x3898 - x3899;
            // snow_skin._closer
            const Real x3901 = select(w3766, x3790, w3765);
            const Mask x3902 = (x3790 >= 1e-07);
            const Mask x3903 = (w3766 & x3902);
            w3758 = x3788;
            w3759 = x3896;
            w3760 = x3900;
            w3761 = x3886;
            w3762 = x3881;
            w3763 = x3771;
            w3764 = x3772;
            w3765 = x3901;
            w3766 = x3903;
        }
        // snow_skin.solve_skin
        const Real x3904 = x3633 - w3760;
        const Mask x3905 = (x3904 < 0.001);
        const Real x3906 = select(x3905, 0.001, x3904);
        const Mask x3907 = (real_124[0] < 0.0);
        const Real x3908 = select(x3907, 0.0, real_124[0]);
        const Real x3909 = x3908 * 20.0;
        const Mask x3910 = (x3908 > 0.0);
        const Real x3911 = select(x3910, 20.0, 0.0);
        const Real x3912 = w3758 - real_124[0];
        const Real x3913 = x3633 * x3912;
        const Real x3914 = select(x3636, x2843, x3913);
        const Real x3915 = x3633 / x3906;
        const Real x3916 = w3760 * x3915;
        const Real x3917 = select(x3636, 0.0, x3916);
        const Real x3918 = select(x3757, x3912, 0.0);
        const Real x3919 = select(x2742, w3758, 0.0);
        const Real x3920 = x3914 - x3909;
        const Real x3921 = select(x2742, x3920, 0.0);
        const Real x3922 = x3917 - x3911;
        const Real x3923 = select(x2742, x3922, 0.0);
        const Real x3924 = w3760 / x3906;
        const Real x3926 = x3924 * x3918;
        const Real x3927 = -x3926;
        // snow_ground._flows
        for (int l = 0; l < 5; ++l) {
            const Mask a3928 = (real_124[l] > 0.0);
            const Real a3929 = select(a3928, 0.0, real_124[l]);
            const Mask a3930 = (real_124[l] < 0.0);
            const Real a3931 = select(a3930, 0.0, real_124[l]);
            real_121[l] = a3929;
            real_136[l] = a3931;
        }
        // enthalpy.enthalpy, snow_ground._iteration, enthalpy.layers_with, enthalpy.fusion_heat, enthalpy.at, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3509 = real_84[l] * real_85[l];
            const Real a3510 = real_86[l] * 333500000.0;
            const Real a3511 = a3509 + a3510;
            const Real a3512 = real_81[l] * real_135[l + 5];
            const Real a3513 = w3403 * a3512;
            const Real a3514 = a3511 + a3513;
            const Mask a3515 = (a3514 >= real_78[l]);
            const Mask a3516 = (a3514 <= real_93[l]);
            const Mask a3517 = ~a3515;
            const Mask a3518 = (a3516 & a3517);
            const Real a3519 = a3514 / 333500000.0;
            const Real a3520 = maximum(a3519, real_89[l]);
            const Real a3521 = minimum(a3520, real_48[l]);
            const Real a3522 = real_84[l] * real_82[l];
            const Real a3523 = a3522 + a3510;
            const Real a3524 = a3523 - a3514;
            const Real a3525 = 2094000.0 * real_82[l];
            const Real a3526 = a3525 + 333500000.0;
            const Real a3527 = real_84[l] * real_73[l];
            const Real a3528 = a3526 + a3527;
            const Real a3529 = a3524 / a3528;
            const Real a3530 = real_86[l] - a3529;
            const Mask a3531 = (a3524 > 0.0);
            const Real a3532 = maximum(real_86[l], a3521);
            const Real a3533 = a3521 + a3532;
            const Real a3534 = a3533 * 0.5;
            const Real a3535 = select(a3531, a3534, a3521);
            const Mask a3536 = (a3530 >= a3521);
            const Real a3537 = minimum(a3530, real_48[l]);
            const Real a3538 = select(a3536, a3537, a3535);
            const Real a3539 = select(a3518, real_89[l], a3538);
            const Real a3540 = select(a3515, real_48[l], a3539);
            const Real a3541 = a3540 * 333500000.0;
            const Real a3542 = a3514 - a3541;
            const Real a3543 = 2094000.0 * a3540;
            const Real a3544 = real_80[l] + a3543;
            const Real a3545 = a3542 / a3544;
            const Real a3546 = a3540 - numbers[l + 15 * LAYERS + 54];
            const Real a3547 = a3546 / real_71[l];
            const Mask a3548 = (a3547 < 1e-12);
            const Real a3549 = select(a3548, 1e-12, a3547);
            const Real a3550 = log(a3549);
            const Real a3551 = numbers[l + LAYERS + 47] * a3550;
            const Real a3552 = numbers[l + 16 * LAYERS + 54] - a3551;
            const Mask a3553 = (a3552 > 16.11809565095832);
            const Real a3554 = select(a3553, 16.11809565095832, a3552);
            const Real a3555 = exp(a3554);
            const Real a3556 = numbers[l + LAYERS + 47] * a3555;
            const Real a3557 = a3549 * real_71[l];
            const Real a3558 = a3556 / a3557;
            const Real a3560 = a3555 * 0.008034787106446777;
            const Real a3562 = a3560 + numbers[l + 6 * LAYERS + 47];
            const Real a3563 = -a3562;
            const Real a3564 = a3558 * 0.008034787106446777;
            const Mask a3565 = (a3515 | a3518);
            const Real a3566 = select(a3565, a3545, a3563);
            const Real a3568 = select(w3405, a3566, real_85[l]);
            const Real a3569 = select(w3405, a3540, real_86[l]);
            const Real a3570 = select(w3405, a3563, real_82[l]);
            const Real a3571 = select(w3405, a3564, real_73[l]);
            real_90[l + 1] = a3568;
            real_79[l] = a3569;
            real_45[l] = a3570;
            real_56[l] = a3571;
        }
        // snow_ground._residuals
        const Real x3938 = real_124[4] - real_90[1];
        const Real x3939 = x2744 * x3938;
        // snow_ground._links, snow_ground._flows
        for (int l = 0; l < 4; ++l) {
            const Real a3622 = real_36[l] + real_35[l + 1];
            const Real a3623 = -a3622;
            const Real a3624 = 1 / a3623;
            const Real a3625 = seconds * a3624;
            const Real a3626 = select(x2742, a3625, 0.0);
            const Real a3627 = a3626 * a3624;
            const Real a3630 = a3627 * real_23[l];
            const Real a3631 = -a3630;
            const Real a3632 = a3627 * real_120[l + 1];
            const Real a3932 = real_121[l] - real_121[l + 1];
            const Real a3933 = a3626 * a3932;
            const Real a3934 = real_136[l] - real_136[l + 1];
            const Real a3935 = real_125[l] * a3934;
            const Real a3937 = a3933 - a3935;
            real_137[l] = a3626;
            real_138[l] = a3631;
            real_139[l] = a3632;
            real_140[l] = a3937;
        }
        // snow_ground._residuals
        real_140[4] = real_of(0.0);
        real_136[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_136[l + 1] = real_140[l];
        const Real x3944 = seconds * x3921;
        // enthalpy._drop_from_above
        real_90[0] = real_of(0.0);
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_81[l] = real_90[l + 2];
        real_81[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x3962 = x2747 * real_124[4];
        // snow_ground._residuals, snow_ground._at
        Real a3966_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a3942 = real_140[l] - real_136[l];
            const Real a3943 = a3942 + in_row(l, 4, x3939);
            const Real a3945 = real_123[l] + real_33[l];
            const Real a3946 = a3945 + a3943;
            const Real a3947 = a3946 - in_row(l, 0, x3944);
            const Real a3965 = magnitude(a3947);
            a3966_last = a3966_last + a3965;
            real_121[l] = a3947;
            real_23[l] = a3965;
        }
        // snow_ground._at
        const Real x3967 = x574 * a3966_last;
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
        Real a3971_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3948 = 2094000.0 * real_79[l];
            const Real a3949 = real_80[l] + a3948;
            const Real a3950 = a3949 * real_90[l + 1];
            const Real a3951 = real_79[l] * 333500000.0;
            const Real a3952 = a3950 + a3951;
            const Real a3953 = a3952 - real_61[l];
            const Real a3955 = real_90[l + 1] - real_90[l];
            const Real a3956 = real_1[l] * a3955;
            const Real a3957 = a3953 + a3956;
            const Real a3959 = real_90[l + 1] - real_81[l];
            const Real a3960 = real_63[l] * a3959;
            const Real a3961 = a3957 + a3960;
            const Real a3964 = a3961 + in_row(l, 0, x3962);
            const Real a3969 = magnitude(a3964);
            const Real a3970 = numbers[l] * a3969;
            a3971_last = a3971_last + a3970;
            real_84[l] = a3964;
            real_50[l] = a3969;
        }
        // snow_ground._at
        const Real x3972 = a3971_last - x3967;
        // snow_ground._tolerance
        const Real x3975 = seconds * x3621;
        const Real x3976 = magnitude(x3919);
        const Real x3977 = magnitude(real_124[0]);
        const Real x3978 = x3976 + x3977;
        const Real x3979 = x3975 * x3978;
        Real a3980_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a3980_last = a3980_last + real_137[l];
        }
        const Real x3981 = a3980_last + x2744;
        Real a3983_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a3982 = magnitude(real_124[l]);
            a3983_last = maximum(a3983_last, a3982);
        }
        const Real x3984 = a3983_last + x3372;
        const Real x3985 = x3984 + 30.0;
        const Real x3986 = x3981 * x3985;
        const Real x3987 = x3986 + x3979;
        // snow_ground._at
        Mask a3974_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a3973 = (real_50[l] > real_75[l]);
            a3974_last = (a3974_last | a3973);
        }
        // snow_ground._tolerance, snow_ground._at
        Mask a3991_last = mask_of(false);
        for (int l = 0; l < 5; ++l) {
            const Real a3988 = real_30[l] + x3987;
            const Real a3989 = a3988 * 7.105427357601002e-15;
            const Mask a3990 = (real_23[l] > a3989);
            a3991_last = (a3991_last | a3990);
        }
        // snow_ground._at
        const Mask x3992 = (a3974_last | a3991_last);
        // snow_ground._iteration
        const Real x3993 = w3403 * 0.0001;
        const Real x3994 = 1.0 - x3993;
        const Real x3995 = x3994 * w3402;
        const Mask x3996 = (x3972 < x3995);
        const Mask x3997 = (w3404 < 20.0);
        const Mask x3998 = (x3996 | x3997);
        const Mask x3999 = (w3403 <= 0.0001);
        const Mask x4000 = (x3998 | x3999);
        const Mask x4001 = (x4000 | x3428);
        const Mask x4002 = (w3405 & x4001);
        const Real x4003 = w3403 * 2.0;
        const Mask x4004 = (x4003 > 1.0);
        const Real x4005 = select(x4004, 1.0, x4003);
        const Real x4006 = w3403 * 0.5;
        const Real x4007 = select(x4002, x4005, x4006);
        const Real x4008 = w3404 + 1.0;
        // snow_ground._is_slow
        const Mask x4009 = (x4008 >= 40.0);
        const Mask x4010 = (x4008 < 60.0);
        const Mask x4011 = (x4009 & x4010);
        const Mask x4012 = (mask_of(false) | x4011);
        const Mask x4013 = (x4008 >= 80.0);
        const Mask x4014 = (x4008 < 120.0);
        const Mask x4015 = (x4013 & x4014);
        const Mask x4016 = (x4012 | x4015);
        const Mask x4017 = (x4008 >= 160.0);
        const Mask x4018 = (x4008 < 200.0);
        const Mask x4019 = (x4017 & x4018);
        const Mask x4020 = (x4016 | x4019);
        // snow_ground._iteration
        const Mask x4021 = (x3428 | x4020);
        const Real x4022 = select(x4021, 1.0, x4007);
        const Real x4028 = select(x4002, x3621, w3387);
        const Real x4029 = select(x4002, x3629, w3388);
        const Real x4034 = select(x4002, x3919, w3393);
        const Real x4035 = select(x4002, x3921, w3394);
        const Real x4036 = select(x4002, x3923, w3395);
        const Real x4037 = select(x4002, x3918, w3396);
        const Real x4038 = select(x4002, x3927, w3397);
        const Real x4039 = select(x4002, x3906, w3398);
        const Mask x4040 = select(x4002, x3636, w3399);
        const Real x4043 = select(x4002, x3972, w3402);
        const Mask x4044 = select(x4002, x3992, w3405);
        const Real x4045 = select(w3405, x4022, w3403);
        const Real x4046 = real_of_mask(w3405);
        const Real x4047 = w3404 + x4046;
        const Mask x4048 = ~x4002;
        const Mask x4049 = (x4044 | x4048);
        const Mask x4050 = (w3405 & x4049);
        for (int l = 0; l < 5; ++l) {
            const Real a4023 = select(x4002, real_123[l], real_122[l]);
            const Real a4041 = select(x4002, real_121[l], real_27[l]);
            real_23[l] = a4023;
            real_124[l] = a4041;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4024 = select(x4002, real_90[l + 1], real_85[l]);
            const Real a4025 = select(x4002, real_79[l], real_86[l]);
            const Real a4026 = select(x4002, real_45[l], real_82[l]);
            const Real a4027 = select(x4002, real_56[l], real_73[l]);
            const Real a4042 = select(x4002, real_84[l], real_87[l]);
            real_50[l] = a4024;
            real_81[l] = a4025;
            real_76[l] = a4026;
            real_47[l] = a4027;
            real_59[l] = a4042;
        }
        for (int l = 0; l < 4; ++l) {
            const Real a4030 = select(x4002, real_137[l], real_127[l]);
            const Real a4031 = select(x4002, real_138[l], real_128[l]);
            const Real a4032 = select(x4002, real_139[l], real_129[l]);
            const Real a4033 = select(x4002, real_126[l], real_130[l]);
            real_141[l] = a4030;
            real_142[l] = a4031;
            real_143[l] = a4032;
            real_144[l] = a4033;
        }
        for (int l = 0; l < 5; ++l) real_122[l] = real_23[l];
        for (int l = 0; l < LAYERS; ++l) real_85[l] = real_50[l];
        for (int l = 0; l < LAYERS; ++l) real_86[l] = real_81[l];
        for (int l = 0; l < LAYERS; ++l) real_82[l] = real_76[l];
        for (int l = 0; l < LAYERS; ++l) real_73[l] = real_47[l];
        for (int l = 0; l < 4; ++l) real_127[l] = real_141[l];
        for (int l = 0; l < 4; ++l) real_128[l] = real_142[l];
        for (int l = 0; l < 4; ++l) real_129[l] = real_143[l];
        for (int l = 0; l < 4; ++l) real_130[l] = real_144[l];
        for (int l = 0; l < 5; ++l) real_27[l] = real_124[l];
        for (int l = 0; l < LAYERS; ++l) real_87[l] = real_59[l];
        w3387 = x4028;
        w3388 = x4029;
        w3393 = x4034;
        w3394 = x4035;
        w3395 = x4036;
        w3396 = x4037;
        w3397 = x4038;
        w3398 = x4039;
        w3399 = x4040;
        w3402 = x4043;
        w3403 = x4045;
        w3404 = x4047;
        w3405 = x4050;
    }
    // snow_ground._tolerance
    const Real x4058 = seconds * w3387;
    const Real x4059 = magnitude(w3393);
    // snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a4051 = real_122[l] - real_30[l];
        const Mask a4052 = (real_122[l] < 0.0);
        const Mask a4053 = (a4051 > 0.0);
        const Real a4054 = real_122[l] * real_29[l];
        const Real a4055 = a4051 * real_28[l];
        const Real a4056 = select(a4053, a4055, 0.0);
        const Real a4057 = select(a4052, a4054, a4056);
        real_0[l] = a4057;
    }
    // snow_ground._tolerance
    const Real x4060 = magnitude(real_0[0]);
    const Real x4061 = x4059 + x4060;
    const Real x4062 = x4058 * x4061;
    Real a4063_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a4063_last = a4063_last + real_127[l];
    }
    const Real x4064 = a4063_last + x2744;
    Real a4066_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a4065 = magnitude(real_0[l]);
        a4066_last = maximum(a4066_last, a4065);
    }
    const Real x4067 = a4066_last + x3372;
    const Real x4068 = x4067 + 30.0;
    const Real x4069 = x4064 * x4068;
    const Real x4070 = x4069 + x4062;
    // snow_ground._tolerance, snow_ground._solution
    Mask a4077_last = mask_of(true);
    for (int l = 0; l < 5; ++l) {
        const Real a4071 = real_30[l] + x4070;
        const Real a4072 = a4071 * 7.105427357601002e-15;
        const Real a4073 = a4072 * 8.0;
        const Real a4075 = magnitude(real_27[l]);
        const Mask a4076 = (a4075 <= a4073);
        a4077_last = (a4077_last & a4076);
    }
    // snow_ground._solution
    Mask a4080_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        after[2 * LAYERS + l] = real_86[l];
        const Real a4074 = real_75[l] * 8.0;
        const Real a4078 = magnitude(real_87[l]);
        const Mask a4079 = (a4078 <= a4074);
        a4080_last = (a4080_last & a4079);
    }
    const Mask x4081 = (a4077_last & a4080_last);
    // snow_ground.advance_snow_ground
    const Real x4083 = select(x2742, w3393, 0.0);
    const Real x4084 = select(x2742, w3394, 0.0);
    const Real x4085 = real_0[4] - real_85[0];
    const Real x4086 = x573 * x4085;
    const Real x4087 = select(x2742, x4086, 0.0);
    // snow_ground.advance_snow_ground, ground_heat.heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4082 = select(x4081, real_85[l], NOT_A_NUMBER);
        const Real a4088 = a4082 + 273.15;
        after[l] = a4088;
        real_87[l] = a4082;
        real_75[l] = a4088;
    }
    // ground_heat.heat
    const Real x4090 = x2656 - real_75[0];
    Real a4092_last = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4089 = real_87[l] - real_87[l + 1];
        const Real a2682_1601 = real_118[l + 1] * 4200000.0;
        const Real a4091 = a2682_1601 * a4089;
        a4092_last = a4092_last + a4091;
    }
    results[LAYERS + 43] = a4092_last;
    const Real x4095 = x2741 * x4090;
    // snow_skin.skin_flux
    const Real x4115 = x4083 + 273.15;
    after[3 * LAYERS + 31] = x4115;
    const Real x4116 = x4083 - x603;
    // calm_air.coefficient
    const Real x4118 = x4116 * x595;
    const Real x4119 = -x4118;
    // calm_air.limited_richardson
    const Mask x4120 = (x4119 > 0.0);
    const Real x4121 = select(x4120, x4118, 0.0);
    const Real x4123 = x4121 * x673;
    const Real x4124 = -x4123;
    const Real x4125 = expm1(x4124);
    const Real x4127 = x4125 + 2.0;
    const Real x4128 = x4125 / x4127;
    const Real x4130 = numbers[LAYERS + 2] * x4128;
    const Real x4132 = select(x4120, x4130, x4118);
    const Real x4133 = -x4132;
    // calm_air.coefficient
    const Mask x4134 = (x4133 > 0.0);
    const Real x4135 = select(x4134, x4132, 0.0);
    const Real x4137 = x4135 * 5.0;
    const Real x4139 = 1.0 - x4137;
    const Real x4140 = sqrt(x4139);
    const Real x4141 = x4135 * 15.0;
    const Real x4143 = x4141 * x4140;
    const Real x4145 = 1.0 - x4143;
    const Real x4146 = 1 / x4145;
    const Real x4147 = select(x4134, 0.0, x4132);
    const Mask x4148 = (x4147 > 1e-30);
    const Mask x4149 = (x4147 < 1e-30);
    const Real x4150 = select(x4149, 1e-30, x4147);
    const Real x4151 = sqrt(x4150);
    const Real x4152 = select(x4148, x4151, 0.0);
    const Real x4153 = x598 * x4152;
    const Real x4154 = x4153 + 1.0;
    const Real x4155 = 1 / x4154;
    const Real x4156 = x4147 * 15.0;
    const Real x4157 = x4156 * x4155;
    const Real x4158 = x4157 + 1.0;
    const Real x4159 = select(x4134, x4146, x4158);
    const Real x4160 = x592 * x4159;
    // snow_skin.skin_flux
    const Real x4161 = x113 * x4160;
    const Real x4162 = x4115 * 461.0;
    const Real x4163 = 2830000.0 / x4162;
    const Real x4164 = x4083 / 273.15;
    const Real x4165 = x4164 * x4163;
    const Real x4166 = exp(x4165);
    const Real x4167 = x4166 * 611.0;
    const Real x4168 = x4167 * 0.378;
    const Real x4169 = forcing[3] - x4168;
    const Real x4170 = x4167 * 0.622;
    const Real x4171 = x4170 / x4169;
    const Real x4172 = x4171 - forcing[2];
    const Real x4173 = x4161 * 1004.5;
    const Real x4174 = x4173 + numbers[LAYERS + 4];
    const Real x4175 = x4115 * x4115;
    const Real x4176 = x4175 * x4115;
    const Real x4177 = x2835 * x4176;
    const Real x4178 = x4161 * x4172;
    const Real x4179 = x4174 * x4116;
    const Real x4180 = x4177 * x4115;
    const Real x4181 = x602 - x4180;
    const Real x4182 = x4181 - x4179;
    const Real x4183 = 2830000.0 * x4178;
    const Real x4184 = x4182 - x4183;
    // layered_snow.close_snow
    const Real x4185 = seconds * x4178;
    const Real x4186 = x574 * x4185;
    const Real x4188 = select(x2742, x4186, 0.0);
    const Real x4189 = -x4188;
    // snow_water.with_vapour_exchange
    const Mask x4190 = (x4189 < 0.0);
    const Real x4191 = select(x4190, 0.0, x4188);
    const Real x4192 = -x4191;
    const Mask x4193 = (x4188 < 0.0);
    const Real x4194 = select(x4193, 0.0, x4188);
    const Mask x4196 = (x481 > 0.0);
    const Real x4197 = select(x4196, x481, 1.0);
    // layered_snow.close_snow, snow_layers.liquid_water
    for (int l = 0; l < 5; ++l) {
        const Real a4096 = x574 * real_122[l];
        const Real a4098 = select(x2742, a4096, 0.0);
        const Real a4100 = a4098 / 333500.0;
        const Real a4101 = -a4100;
        const Mask a4102 = (a4101 < 0.0);
        const Real a4103 = select(a4102, 0.0, a4100);
        const Real a4104 = -a4103;
        const Mask a4105 = (a4104 > real_20[l]);
        const Real a4106 = select(a4105, real_20[l], a4104);
        const Real a4107 = real_20[l] - a4106;
        const Mask a4108 = (real_21[l] > 0.0);
        const Real a4109 = select(a4108, real_21[l], 1.0);
        const Real a4110 = a4107 / a4109;
        const Mask a4111 = (a4110 > 1.0);
        const Real a4112 = select(a4111, 1.0, a4110);
        const Real a4113 = select(a4108, a4112, 0.0);
        const Real a4114 = a4113 * real_14[l];
        real_0[l] = a4098;
        real_27[l] = a4114;
    }
    // snow_water.with_vapour_exchange
    const Real x4198 = select(x4196, real_0[0], 0.0);
    const Real x4199 = -x4198;
    // snow_layers.liquid_water
    const Real x4200 = real_0[0] / 333500.0;
    const Real x4201 = -x4200;
    const Mask x4202 = (x4201 < 0.0);
    const Real x4203 = select(x4202, 0.0, x4200);
    const Real x4204 = -x4203;
    const Mask x4205 = (x4204 > x481);
    const Real x4206 = select(x4205, x481, x4204);
    // snow_water.with_vapour_exchange
    const Real x4207 = x481 - x4206;
    const Mask x4208 = (x4192 > x4207);
    const Real x4209 = select(x4208, x4207, x4192);
    const Real x4210 = x4209 - x4194;
    const Mask x4211 = (x4207 > 0.0);
    // snow_layers.warmth
    const Real x4212 = x4197 * 2106.0;
    const Real x4213 = 1 / x4212;
    const Real x4214 = x4197 * 4218.0;
    const Real x4215 = 1 / x4214;
    const Real x4216 = x4197 * 333500.0;
    const Real x4217 = x4198 + x4216;
    const Real x4218 = -x4217;
    const Mask x4219 = (x4199 < 0.0);
    const Mask x4220 = (x4218 > 0.0);
    const Real x4221 = x4198 * x4213;
    const Real x4223 = x4217 * x4215;
    const Real x4225 = select(x4220, x4223, 0.0);
    const Real x4227 = select(x4219, x4221, x4225);
    const Real x4228 = -x4227;
    // snow_water.with_vapour_exchange
    const Mask x4229 = (x4228 > 0.0);
    const Real x4230 = select(x4229, 0.0, x4227);
    const Real x4232 = x4230 * 2106.0;
    const Real x4234 = x4210 * x4232;
    const Real x4236 = select(x4211, x4207, 1.0);
    const Real x4237 = x4210 / x4236;
    const Real x4238 = 1.0 - x4237;
    const Real x4239 = x4191 + x4209;
    const Real x4240 = -x4239;
    const Real x4241 = x481 - x4210;
    const Real x4242 = x4234 - real_0[0];
    const Real x4243 = real_27[0] * x4238;
    const Real x4244 = select(x4211, x4243, real_27[0]);
    const Real x4245 = x4209 / x4197;
    const Real x4246 = 1.0 - x4245;
    const Real x4247 = real_19[0] * x4246;
    const Mask x4248 = (real_15[1] > 0.0);
    const Real x4249 = select(x4248, real_15[1], 1.0);
    const Real x4250 = select(x4248, real_0[1], 0.0);
    const Real x4251 = -x4250;
    // snow_layers.liquid_water
    const Real x4252 = real_0[1] / 333500.0;
    const Real x4253 = -x4252;
    const Mask x4254 = (x4253 < 0.0);
    const Real x4255 = select(x4254, 0.0, x4252);
    const Real x4256 = -x4255;
    const Mask x4257 = (x4256 > real_15[1]);
    const Real x4258 = select(x4257, real_15[1], x4256);
    // snow_water.with_vapour_exchange
    const Real x4259 = real_15[1] - x4258;
    const Mask x4260 = (x4240 > x4259);
    const Real x4261 = select(x4260, x4259, x4240);
    const Mask x4262 = (x4259 > 0.0);
    // snow_layers.warmth
    const Real x4263 = x4249 * 2106.0;
    const Real x4264 = 1 / x4263;
    const Real x4265 = x4249 * 4218.0;
    const Real x4266 = 1 / x4265;
    const Real x4267 = x4249 * 333500.0;
    const Real x4268 = x4250 + x4267;
    const Real x4269 = -x4268;
    const Mask x4270 = (x4251 < 0.0);
    const Mask x4271 = (x4269 > 0.0);
    const Real x4272 = x4250 * x4264;
    const Real x4274 = x4268 * x4266;
    const Real x4276 = select(x4271, x4274, 0.0);
    const Real x4278 = select(x4270, x4272, x4276);
    const Real x4279 = -x4278;
    // snow_water.with_vapour_exchange
    const Mask x4280 = (x4279 > 0.0);
    const Real x4281 = select(x4280, 0.0, x4278);
    const Real x4283 = x4281 * 2106.0;
    const Real x4285 = x4261 * x4283;
    const Real x4287 = select(x4262, x4259, 1.0);
    const Real x4288 = x4261 / x4287;
    const Real x4289 = 1.0 - x4288;
    const Real x4290 = x4210 + x4261;
    const Real x4291 = x4239 + x4261;
    const Real x4292 = -x4291;
    const Real x4293 = x4234 + x4285;
    const Real x4295 = real_15[1] - x4261;
    const Real x4296 = x4285 - real_0[1];
    const Real x4297 = real_27[1] * x4289;
    const Real x4298 = select(x4262, x4297, real_27[1]);
    const Real x4299 = x4261 / x4249;
    const Real x4300 = 1.0 - x4299;
    const Real x4301 = real_19[1] * x4300;
    const Mask x4302 = (real_15[2] > 0.0);
    const Real x4303 = select(x4302, real_15[2], 1.0);
    const Real x4304 = select(x4302, real_0[2], 0.0);
    const Real x4305 = -x4304;
    // snow_layers.liquid_water
    const Real x4306 = real_0[2] / 333500.0;
    const Real x4307 = -x4306;
    const Mask x4308 = (x4307 < 0.0);
    const Real x4309 = select(x4308, 0.0, x4306);
    const Real x4310 = -x4309;
    const Mask x4311 = (x4310 > real_15[2]);
    const Real x4312 = select(x4311, real_15[2], x4310);
    // snow_water.with_vapour_exchange
    const Real x4313 = real_15[2] - x4312;
    const Mask x4314 = (x4292 > x4313);
    const Real x4315 = select(x4314, x4313, x4292);
    const Mask x4316 = (x4313 > 0.0);
    // snow_layers.warmth
    const Real x4317 = x4303 * 2106.0;
    const Real x4318 = 1 / x4317;
    const Real x4319 = x4303 * 4218.0;
    const Real x4320 = 1 / x4319;
    const Real x4321 = x4303 * 333500.0;
    const Real x4322 = x4304 + x4321;
    const Real x4323 = -x4322;
    const Mask x4324 = (x4305 < 0.0);
    const Mask x4325 = (x4323 > 0.0);
    const Real x4326 = x4304 * x4318;
    const Real x4328 = x4322 * x4320;
    const Real x4330 = select(x4325, x4328, 0.0);
    const Real x4332 = select(x4324, x4326, x4330);
    const Real x4333 = -x4332;
    // snow_water.with_vapour_exchange
    const Mask x4334 = (x4333 > 0.0);
    const Real x4335 = select(x4334, 0.0, x4332);
    const Real x4337 = x4335 * 2106.0;
    const Real x4339 = x4315 * x4337;
    const Real x4341 = select(x4316, x4313, 1.0);
    const Real x4342 = x4315 / x4341;
    const Real x4343 = 1.0 - x4342;
    const Real x4344 = x4290 + x4315;
    const Real x4345 = x4291 + x4315;
    const Real x4346 = -x4345;
    const Real x4347 = x4293 + x4339;
    const Real x4349 = real_15[2] - x4315;
    const Real x4350 = x4339 - real_0[2];
    const Real x4351 = real_27[2] * x4343;
    const Real x4352 = select(x4316, x4351, real_27[2]);
    const Real x4353 = x4315 / x4303;
    const Real x4354 = 1.0 - x4353;
    const Real x4355 = real_19[2] * x4354;
    const Mask x4356 = (real_15[3] > 0.0);
    const Real x4357 = select(x4356, real_15[3], 1.0);
    const Real x4358 = select(x4356, real_0[3], 0.0);
    const Real x4359 = -x4358;
    // snow_layers.liquid_water
    const Real x4360 = real_0[3] / 333500.0;
    const Real x4361 = -x4360;
    const Mask x4362 = (x4361 < 0.0);
    const Real x4363 = select(x4362, 0.0, x4360);
    const Real x4364 = -x4363;
    const Mask x4365 = (x4364 > real_15[3]);
    const Real x4366 = select(x4365, real_15[3], x4364);
    // snow_water.with_vapour_exchange
    const Real x4367 = real_15[3] - x4366;
    const Mask x4368 = (x4346 > x4367);
    const Real x4369 = select(x4368, x4367, x4346);
    const Mask x4370 = (x4367 > 0.0);
    // snow_layers.warmth
    const Real x4371 = x4357 * 2106.0;
    const Real x4372 = 1 / x4371;
    const Real x4373 = x4357 * 4218.0;
    const Real x4374 = 1 / x4373;
    const Real x4375 = x4357 * 333500.0;
    const Real x4376 = x4358 + x4375;
    const Real x4377 = -x4376;
    const Mask x4378 = (x4359 < 0.0);
    const Mask x4379 = (x4377 > 0.0);
    const Real x4380 = x4358 * x4372;
    const Real x4382 = x4376 * x4374;
    const Real x4384 = select(x4379, x4382, 0.0);
    const Real x4386 = select(x4378, x4380, x4384);
    const Real x4387 = -x4386;
    // snow_water.with_vapour_exchange
    const Mask x4388 = (x4387 > 0.0);
    const Real x4389 = select(x4388, 0.0, x4386);
    const Real x4391 = x4389 * 2106.0;
    const Real x4393 = x4369 * x4391;
    const Real x4395 = select(x4370, x4367, 1.0);
    const Real x4396 = x4369 / x4395;
    const Real x4397 = 1.0 - x4396;
    const Real x4398 = x4344 + x4369;
    const Real x4399 = x4345 + x4369;
    const Real x4400 = -x4399;
    const Real x4401 = x4347 + x4393;
    const Real x4403 = real_15[3] - x4369;
    const Real x4404 = x4393 - real_0[3];
    const Real x4405 = real_27[3] * x4397;
    const Real x4406 = select(x4370, x4405, real_27[3]);
    const Real x4407 = x4369 / x4357;
    const Real x4408 = 1.0 - x4407;
    const Real x4409 = real_19[3] * x4408;
    const Mask x4410 = (real_15[4] > 0.0);
    const Real x4411 = select(x4410, real_15[4], 1.0);
    const Real x4412 = select(x4410, real_0[4], 0.0);
    const Real x4413 = -x4412;
    // snow_layers.liquid_water
    const Real x4414 = real_0[4] / 333500.0;
    const Real x4415 = -x4414;
    const Mask x4416 = (x4415 < 0.0);
    const Real x4417 = select(x4416, 0.0, x4414);
    const Real x4418 = -x4417;
    const Mask x4419 = (x4418 > real_15[4]);
    const Real x4420 = select(x4419, real_15[4], x4418);
    // snow_water.with_vapour_exchange
    const Real x4421 = real_15[4] - x4420;
    const Mask x4422 = (x4400 > x4421);
    const Real x4423 = select(x4422, x4421, x4400);
    const Mask x4424 = (x4421 > 0.0);
    // snow_layers.warmth
    const Real x4425 = x4411 * 2106.0;
    const Real x4426 = 1 / x4425;
    const Real x4427 = x4411 * 4218.0;
    const Real x4428 = 1 / x4427;
    const Real x4429 = x4411 * 333500.0;
    const Real x4430 = x4412 + x4429;
    const Real x4431 = -x4430;
    const Mask x4432 = (x4413 < 0.0);
    const Mask x4433 = (x4431 > 0.0);
    const Real x4434 = x4412 * x4426;
    const Real x4436 = x4430 * x4428;
    const Real x4438 = select(x4433, x4436, 0.0);
    const Real x4440 = select(x4432, x4434, x4438);
    const Real x4441 = -x4440;
    // snow_water.with_vapour_exchange
    const Mask x4442 = (x4441 > 0.0);
    const Real x4443 = select(x4442, 0.0, x4440);
    const Real x4445 = x4443 * 2106.0;
    const Real x4447 = x4423 * x4445;
    const Real x4449 = select(x4424, x4421, 1.0);
    const Real x4450 = x4423 / x4449;
    const Real x4451 = 1.0 - x4450;
    const Real x4452 = x4398 + x4423;
    const Real x4453 = x4401 + x4447;
    const Real x4455 = real_15[4] - x4423;
    const Real x4456 = x4447 - real_0[4];
    const Real x4457 = real_27[4] * x4451;
    const Real x4458 = select(x4424, x4457, real_27[4]);
    const Real x4459 = x4423 / x4411;
    const Real x4460 = 1.0 - x4459;
    const Real x4461 = real_19[4] * x4460;
    // snow_water.<genexpr>
    real_19[0] = x4241;
    real_19[1] = x4295;
    real_19[2] = x4349;
    real_19[3] = x4403;
    real_19[4] = x4455;
    real_27[0] = x4242;
    real_27[1] = x4296;
    real_27[2] = x4350;
    real_27[3] = x4404;
    real_27[4] = x4456;
    real_0[0] = x4244;
    real_0[1] = x4298;
    real_0[2] = x4352;
    real_0[3] = x4406;
    real_0[4] = x4458;
    real_15[0] = x4247;
    real_15[1] = x4301;
    real_15[2] = x4355;
    real_15[3] = x4409;
    real_15[4] = x4461;
    // snow_layers.liquid_water
    const Real x4466 = real_27[0] / 333500.0;
    const Mask x4467 = (x4466 < 0.0);
    const Real x4468 = select(x4467, 0.0, x4466);
    const Mask x4469 = (x4468 > real_19[0]);
    const Real x4470 = select(x4469, real_19[0], x4468);
    // snow_water.percolated
    const Real x4471 = real_19[0] - x4470;
    const Mask x4472 = (x4471 > 0.0);
    const Real x4473 = select(x4472, x4471, 1.0);
    const Real x4474 = x4471 / x4473;
    const Mask x4475 = (x4474 > 1.0);
    const Real x4476 = select(x4475, 1.0, x4474);
    const Real x4477 = select(x4472, x4476, 0.0);
    const Real x4478 = x4477 * real_0[0];
    const Real x4479 = x4471 / 917.0;
    const Mask x4480 = (x4478 < x4479);
    const Real x4481 = select(x4480, x4479, x4478);
    // snow_properties._pores
    const Real x4482 = x4481 - x4479;
    const Mask x4483 = (x4482 < 0.0);
    const Real x4484 = select(x4483, 0.0, x4482);
    // snow_properties.held_by_pores
    const Real x4485 = x547 * x4484;
    // snow_water.percolated
    const Real x4486 = x4470 - x4485;
    const Mask x4487 = (x4486 < 0.0);
    const Real x4488 = select(x4487, 0.0, x4486);
    const Mask x4489 = (x4470 > 0.0);
    const Real x4490 = select(x4489, x4470, 1.0);
    const Real x4491 = x4488 / x4490;
    const Real x4492 = real_27[0] * x4491;
    const Real x4493 = select(x4489, x4492, 0.0);
    const Mask x4494 = (real_19[0] > 0.0);
    const Real x4495 = select(x4494, real_19[0], 1.0);
    const Real x4496 = x4488 / x4495;
    const Real x4497 = real_19[0] - x4488;
    const Real x4498 = real_27[0] - x4493;
    const Real x4499 = 1.0 - x4496;
    const Real x4500 = real_15[0] * x4499;
    const Real x4501 = real_19[1] + x4488;
    const Real x4502 = real_27[1] + x4493;
    // snow_layers.liquid_water
    const Real x4503 = x4502 / 333500.0;
    const Mask x4504 = (x4503 < 0.0);
    const Real x4505 = select(x4504, 0.0, x4503);
    const Mask x4506 = (x4505 > x4501);
    const Real x4507 = select(x4506, x4501, x4505);
    // snow_water.percolated
    const Real x4508 = x4501 - x4507;
    // snow_layers.liquid_water
    const Real x4509 = real_27[1] / 333500.0;
    const Mask x4510 = (x4509 < 0.0);
    const Real x4511 = select(x4510, 0.0, x4509);
    const Mask x4512 = (x4511 > real_19[1]);
    const Real x4513 = select(x4512, real_19[1], x4511);
    // snow_water.percolated
    const Real x4514 = real_19[1] - x4513;
    const Mask x4515 = (x4514 > 0.0);
    const Real x4516 = select(x4515, x4514, 1.0);
    const Real x4517 = x4508 / x4516;
    const Mask x4518 = (x4517 > 1.0);
    const Real x4519 = select(x4518, 1.0, x4517);
    const Real x4520 = select(x4515, x4519, 0.0);
    const Real x4521 = x4520 * real_0[1];
    const Real x4522 = x4508 / 917.0;
    const Mask x4523 = (x4521 < x4522);
    const Real x4524 = select(x4523, x4522, x4521);
    // snow_properties._pores
    const Real x4525 = x4524 - x4522;
    const Mask x4526 = (x4525 < 0.0);
    const Real x4527 = select(x4526, 0.0, x4525);
    // snow_properties.held_by_pores
    const Real x4528 = x547 * x4527;
    // snow_water.percolated
    const Real x4529 = x4507 - x4528;
    const Mask x4530 = (x4529 < 0.0);
    const Real x4531 = select(x4530, 0.0, x4529);
    const Mask x4532 = (x4507 > 0.0);
    const Real x4533 = select(x4532, x4507, 1.0);
    const Real x4534 = x4531 / x4533;
    const Real x4535 = x4502 * x4534;
    const Real x4536 = select(x4532, x4535, 0.0);
    const Mask x4537 = (x4501 > 0.0);
    const Real x4538 = select(x4537, x4501, 1.0);
    const Real x4539 = x4531 / x4538;
    const Real x4540 = x4501 - x4531;
    const Real x4541 = x4502 - x4536;
    const Real x4542 = 1.0 - x4539;
    const Real x4543 = real_15[1] * x4542;
    const Real x4544 = real_19[2] + x4531;
    const Real x4545 = real_27[2] + x4536;
    // snow_layers.liquid_water
    const Real x4546 = x4545 / 333500.0;
    const Mask x4547 = (x4546 < 0.0);
    const Real x4548 = select(x4547, 0.0, x4546);
    const Mask x4549 = (x4548 > x4544);
    const Real x4550 = select(x4549, x4544, x4548);
    // snow_water.percolated
    const Real x4551 = x4544 - x4550;
    // snow_layers.liquid_water
    const Real x4552 = real_27[2] / 333500.0;
    const Mask x4553 = (x4552 < 0.0);
    const Real x4554 = select(x4553, 0.0, x4552);
    const Mask x4555 = (x4554 > real_19[2]);
    const Real x4556 = select(x4555, real_19[2], x4554);
    // snow_water.percolated
    const Real x4557 = real_19[2] - x4556;
    const Mask x4558 = (x4557 > 0.0);
    const Real x4559 = select(x4558, x4557, 1.0);
    const Real x4560 = x4551 / x4559;
    const Mask x4561 = (x4560 > 1.0);
    const Real x4562 = select(x4561, 1.0, x4560);
    const Real x4563 = select(x4558, x4562, 0.0);
    const Real x4564 = x4563 * real_0[2];
    const Real x4565 = x4551 / 917.0;
    const Mask x4566 = (x4564 < x4565);
    const Real x4567 = select(x4566, x4565, x4564);
    // snow_properties._pores
    const Real x4568 = x4567 - x4565;
    const Mask x4569 = (x4568 < 0.0);
    const Real x4570 = select(x4569, 0.0, x4568);
    // snow_properties.held_by_pores
    const Real x4571 = x547 * x4570;
    // snow_water.percolated
    const Real x4572 = x4550 - x4571;
    const Mask x4573 = (x4572 < 0.0);
    const Real x4574 = select(x4573, 0.0, x4572);
    const Mask x4575 = (x4550 > 0.0);
    const Real x4576 = select(x4575, x4550, 1.0);
    const Real x4577 = x4574 / x4576;
    const Real x4578 = x4545 * x4577;
    const Real x4579 = select(x4575, x4578, 0.0);
    const Mask x4580 = (x4544 > 0.0);
    const Real x4581 = select(x4580, x4544, 1.0);
    const Real x4582 = x4574 / x4581;
    const Real x4583 = x4544 - x4574;
    const Real x4584 = x4545 - x4579;
    const Real x4585 = 1.0 - x4582;
    const Real x4586 = real_15[2] * x4585;
    const Real x4587 = real_19[3] + x4574;
    const Real x4588 = real_27[3] + x4579;
    // snow_layers.liquid_water
    const Real x4589 = x4588 / 333500.0;
    const Mask x4590 = (x4589 < 0.0);
    const Real x4591 = select(x4590, 0.0, x4589);
    const Mask x4592 = (x4591 > x4587);
    const Real x4593 = select(x4592, x4587, x4591);
    // snow_water.percolated
    const Real x4594 = x4587 - x4593;
    // snow_layers.liquid_water
    const Real x4595 = real_27[3] / 333500.0;
    const Mask x4596 = (x4595 < 0.0);
    const Real x4597 = select(x4596, 0.0, x4595);
    const Mask x4598 = (x4597 > real_19[3]);
    const Real x4599 = select(x4598, real_19[3], x4597);
    // snow_water.percolated
    const Real x4600 = real_19[3] - x4599;
    const Mask x4601 = (x4600 > 0.0);
    const Real x4602 = select(x4601, x4600, 1.0);
    const Real x4603 = x4594 / x4602;
    const Mask x4604 = (x4603 > 1.0);
    const Real x4605 = select(x4604, 1.0, x4603);
    const Real x4606 = select(x4601, x4605, 0.0);
    const Real x4607 = x4606 * real_0[3];
    const Real x4608 = x4594 / 917.0;
    const Mask x4609 = (x4607 < x4608);
    const Real x4610 = select(x4609, x4608, x4607);
    // snow_properties._pores
    const Real x4611 = x4610 - x4608;
    const Mask x4612 = (x4611 < 0.0);
    const Real x4613 = select(x4612, 0.0, x4611);
    // snow_properties.held_by_pores
    const Real x4614 = x547 * x4613;
    // snow_water.percolated
    const Real x4615 = x4593 - x4614;
    const Mask x4616 = (x4615 < 0.0);
    const Real x4617 = select(x4616, 0.0, x4615);
    const Mask x4618 = (x4593 > 0.0);
    const Real x4619 = select(x4618, x4593, 1.0);
    const Real x4620 = x4617 / x4619;
    const Real x4621 = x4588 * x4620;
    const Real x4622 = select(x4618, x4621, 0.0);
    const Mask x4623 = (x4587 > 0.0);
    const Real x4624 = select(x4623, x4587, 1.0);
    const Real x4625 = x4617 / x4624;
    const Real x4626 = x4587 - x4617;
    const Real x4627 = x4588 - x4622;
    const Real x4628 = 1.0 - x4625;
    const Real x4629 = real_15[3] * x4628;
    const Real x4630 = real_19[4] + x4617;
    const Real x4631 = real_27[4] + x4622;
    // snow_layers.liquid_water
    const Real x4632 = x4631 / 333500.0;
    const Mask x4633 = (x4632 < 0.0);
    const Real x4634 = select(x4633, 0.0, x4632);
    const Mask x4635 = (x4634 > x4630);
    const Real x4636 = select(x4635, x4630, x4634);
    // snow_water.percolated
    const Real x4637 = x4630 - x4636;
    // snow_layers.liquid_water
    const Real x4638 = real_27[4] / 333500.0;
    const Mask x4639 = (x4638 < 0.0);
    const Real x4640 = select(x4639, 0.0, x4638);
    const Mask x4641 = (x4640 > real_19[4]);
    const Real x4642 = select(x4641, real_19[4], x4640);
    // snow_water.percolated
    const Real x4643 = real_19[4] - x4642;
    const Mask x4644 = (x4643 > 0.0);
    const Real x4645 = select(x4644, x4643, 1.0);
    const Real x4646 = x4637 / x4645;
    const Mask x4647 = (x4646 > 1.0);
    const Real x4648 = select(x4647, 1.0, x4646);
    const Real x4649 = select(x4644, x4648, 0.0);
    const Real x4650 = x4649 * real_0[4];
    const Real x4651 = x4637 / 917.0;
    const Mask x4652 = (x4650 < x4651);
    const Real x4653 = select(x4652, x4651, x4650);
    // snow_properties._pores
    const Real x4654 = x4653 - x4651;
    const Mask x4655 = (x4654 < 0.0);
    const Real x4656 = select(x4655, 0.0, x4654);
    // snow_properties.held_by_pores
    const Real x4657 = x547 * x4656;
    // snow_water.percolated
    const Real x4658 = x4636 - x4657;
    const Mask x4659 = (x4658 < 0.0);
    const Real x4660 = select(x4659, 0.0, x4658);
    const Mask x4661 = (x4636 > 0.0);
    const Real x4662 = select(x4661, x4636, 1.0);
    const Real x4663 = x4660 / x4662;
    const Real x4664 = x4631 * x4663;
    const Real x4665 = select(x4661, x4664, 0.0);
    const Mask x4666 = (x4630 > 0.0);
    const Real x4667 = select(x4666, x4630, 1.0);
    const Real x4668 = x4660 / x4667;
    const Real x4669 = x4630 - x4660;
    const Real x4670 = x4631 - x4665;
    const Real x4671 = 1.0 - x4668;
    const Real x4672 = real_15[4] * x4671;
    // snow_water.<genexpr>
    real_15[0] = x4497;
    real_15[1] = x4540;
    real_15[2] = x4583;
    real_15[3] = x4626;
    real_15[4] = x4669;
    real_0[0] = x4498;
    real_0[1] = x4541;
    real_0[2] = x4584;
    real_0[3] = x4627;
    real_0[4] = x4670;
    real_19[0] = x4481;
    real_19[1] = x4524;
    real_19[2] = x4567;
    real_19[3] = x4610;
    real_19[4] = x4653;
    real_27[0] = x4500;
    real_27[1] = x4543;
    real_27[2] = x4586;
    real_27[3] = x4629;
    real_27[4] = x4672;
    // layered_snow.close_snow
    const Real x4677 = select(x2742, x575, 1.0);
    const Real x4678 = x4677 * seconds;
    const Real x4679 = x4452 / x4678;
    const Real x4680 = x4679 * 2830000.0;
    const Real x4681 = select(x2742, x4680, 0.0);
    const Real x4682 = x4184 + x4179;
    const Real x4683 = x4178 * 2830000.0;
    const Real x4684 = x4682 + x4683;
    const Real x4685 = x4684 - x4084;
    const Real x4686 = x4660 + x605;
    const Real x4687 = x4665 + x606;
    const Real x4712 = x4685 - x4681;
    const Real x4713 = select(x2742, x4712, 0.0);
    const Real x4714 = x574 * x4084;
    const Real x4716 = x574 * x4087;
    const Real x4718 = x604 - x4687;
    const Real x4719 = x4718 + x4453;
    // layered_snow_step.layered_snow_step
    const Real x4720 = x4452 / seconds;
    // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth, layered_snow_step.layered_snow_step
    Real a4721_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        after[3 * LAYERS + 20 + l] = real_19[l];
        const Mask a4688 = (real_15[l] > 0.0);
        const Real a4689 = select(a4688, real_15[l], 1.0);
        const Real a4690 = real_0[l] / 333500.0;
        const Mask a4691 = (a4690 < 0.0);
        const Real a4692 = select(a4691, 0.0, a4690);
        const Mask a4693 = (a4692 > real_15[l]);
        const Real a4694 = select(a4693, real_15[l], a4692);
        after[3 * LAYERS + 10 + l] = a4694;
        const Real a4695 = select(a4688, real_0[l], 0.0);
        const Real a4696 = a4689 * 2106.0;
        const Real a4697 = 1 / a4696;
        const Real a4698 = a4689 * 4218.0;
        const Real a4699 = 1 / a4698;
        const Real a4700 = a4689 * 333500.0;
        const Real a4701 = a4695 - a4700;
        const Mask a4702 = (a4695 < 0.0);
        const Mask a4703 = (a4701 > 0.0);
        const Real a4704 = a4695 * a4697;
        const Real a4705 = a4701 * a4699;
        const Real a4706 = select(a4703, a4705, 0.0);
        const Real a4707 = select(a4702, a4704, a4706);
        const Real a4708 = real_15[l] - a4694;
        after[3 * LAYERS + 5 + l] = a4708;
        const Real a4709 = a4707 + 273.15;
        after[3 * LAYERS + 15 + l] = a4709;
        const Real a4710 = real_27[l] / a4689;
        const Real a4711 = select(a4688, a4710, 0.0);
        after[3 * LAYERS + 25 + l] = a4711;
        a4721_last = a4721_last + a4708;
        real_122[l] = a4694;
        real_21[l] = a4708;
        real_20[l] = a4709;
    }
    // layered_snow_step.layered_snow_step
    const Mask x4722 = (a4721_last > 0.0);
    // air.emission
    const Real x4723 = x4175 * x4175;
    const Real x4724 = x4723 * 5.67e-08;
    // layered_snow_step.emitted
    const Real x4725 = numbers[LAYERS + 19] * x4724;
    // surface_balance.skin_temperature
    const Real x4726 = x2658 * real_75[0];
    const Real x4727 = x2656 + x4726;
    const Real x4728 = x4727 / x2659;
    // surface_balance.emitted
    const Real x4729 = x4728 - x2641;
    const Real x4730 = x2644 * x4729;
    const Real x4731 = x2648 + x4730;
    // layered_snow_step.of_cell
    const Real x4732 = x574 * x4725;
    const Real x4734 = x607 * x4731;
    const Real x4735 = x4734 - x4732;
    results[LAYERS + 35] = x4735;
    const Real x4736 = x574 * numbers[LAYERS + 19];
    const Real x4738 = x607 * x633;
    const Real x4739 = x4738 - x4736;
    after[3 * LAYERS + 34] = x4739;
    // layered_snow_step.skin
    const Real x4740 = x4739 * 5.67e-08;
    const Real x4741 = x4735 / x4740;
    const Real x4742 = sqrt(x4741);
    const Real x4743 = sqrt(x4742);
    after[3 * LAYERS] = x4743;
    // layered_snow_step.layered_snow_step
    const Real x4744 = x4686 / 1000.0;
    results[LAYERS + 14] = x4744;
    const Real x4745 = x2540 + x4744;
    after[3 * LAYERS + 2] = x4745;
    Real a4747_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a4746 = real_21[l] + real_122[l];
        a4747_last = a4747_last + a4746;
    }
    const Real x4748 = a4747_last / 1000.0;
    after[3 * LAYERS + 3] = x4748;
    Real a4749_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a4749_last = a4749_last + real_19[l];
    }
    after[3 * LAYERS + 4] = a4749_last;
    const Mask x4750 = (x26 > 0.0);
    // snow.snow_age
    const Real x4751 = state[3 * LAYERS + 32] + seconds;
    const Real x4752 = select(x4750, 0.0, x4751);
    const Real x4753 = select(x4722, x4752, state[3 * LAYERS + 32]);
    after[3 * LAYERS + 32] = x4753;
    // layered_snow_step.of_cell
    const Real x4754 = x574 * x199;
    const Real x4756 = x607 * x630;
    const Real x4757 = x4756 - x4754;
    after[3 * LAYERS + 33] = x4757;
    // snow_free_ground.specific_humidity
    const Real x4758 = 1 / x1541;
    const Real x4759 = x4758 * 1004.5;
    // snow_free_ground.rate
    const Real x4760 = x1576 + x1579;
    const Real x4761 = x4760 + a1594_last;
    const Real x4762 = x4761 * 1000.0;
    const Real x4763 = x4762 + x1600;
    // snow_free_ground.specific_humidity
    const Real x4764 = x4763 * x4759;
    const Real x4765 = forcing[2] + x4764;
    after[3 * LAYERS + 39] = x4765;
    // layered_snow_step._fluxes
    Real a4766_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a4766_last = a4766_last + real_122[l];
    }
    const Real x4767 = a4766_last + x4686;
    Real a4768_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a106_2194 = x78 * state[l + 3 * LAYERS + 10];
        a4768_last = a4768_last + a106_2194;
    }
    const Real x4769 = a4768_last - x473;
    const Real x4770 = x4767 - x4769;
    const Real x4771 = x1604 + x4720;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x4772 = x607 * 2501000.0;
    const Real x4773 = x574 * 2830000.0;
    const Real x4775 = x4772 - x4773;
    // layered_snow_step._fluxes
    const Real x4776 = x4771 * x4775;
    results[0] = x4776;
    // layered_snow_step.latent_heat
    const Real x4777 = x574 * x4681;
    const Real x4779 = x2585 - x4777;
    results[1] = x4779;
    results[LAYERS + 40] = x4779;
    // layered_snow_step._fluxes
    const Real x4780 = x2583 + x1602;
    const Real x4781 = x4780 + x4720;
    results[2] = x4781;
    // layered_snow_step.sensible_heat
    const Real x4782 = x4728 - x11;
    const Real x4783 = x1541 * x4782;
    // layered_snow_step.of_cell
    const Real x4784 = x574 * x4713;
    const Real x4786 = x607 * x4783;
    const Real x4787 = x4786 - x4784;
    results[3] = x4787;
    results[LAYERS + 36] = x4787;
    // layered_snow_step.into_soil
    const Real x4788 = x4095 - x4716;
    results[4] = x4788;
    results[LAYERS + 41] = x4788;
    // layered_snow_step._fluxes
    const Real x4789 = x2527 * 2501000000.0;
    results[5] = x4789;
    const Real x4790 = x1596 * 2501000000.0;
    results[6] = x4790;
    const Real x4791 = a2544_last * 2501000000.0;
    results[7] = x4791;
    const Real x4793 = x4720 * 2830000.0;
    results[LAYERS + 8] = x4793;
    const Real x4794 = x4744 / seconds;
    quantities[4 * LAYERS + 12] = x4794;
    const Real x4795 = x1628 + x4794;
    results[LAYERS + 11] = x4795;
    // layered_snow_step.precipitation_heat
    const Real x4796 = x4728 - forcing[1];
    const Real x4797 = x1030 * x4796;
    const Real x4798 = x607 * x4797;
    results[LAYERS + 15] = x4798;
    results[LAYERS + 37] = x4798;
    // layered_snow_step._fluxes
    const Real x4799 = x4770 * 333500.0;
    const Real x4800 = x4799 / seconds;
    results[LAYERS + 17] = x4800;
    // layered_snow_step.of_cell
    const Real x4801 = x574 * x602;
    const Real x4803 = x607 * x1026;
    const Real x4804 = x4803 - x4801;
    results[LAYERS + 18] = x4804;
    // layered_snow_step._budget
    const Real x4805 = x26 * seconds;
    const Real x4806 = x4805 - x473;
    const Real x4807 = x4806 / 1000.0;
    results[LAYERS + 26] = x4807;
    const Real x4808 = x4452 / 1000.0;
    results[LAYERS + 27] = x4808;
    const Real x4809 = x4757 * forcing[4];
    results[LAYERS + 33] = x4809;
    const Real x4810 = 1.0 - x4739;
    const Real x4811 = x4810 * forcing[5];
    const Real x4812 = x4811 + x4735;
    results[LAYERS + 34] = x4812;
    const Real x4813 = x4716 - x4714;
    results[LAYERS + 38] = x4813;
    const Real x4814 = x4719 / seconds;
    results[LAYERS + 39] = x4814;
    // enthalpy.fusion_heat, layered_snow_step._fluxes, layered_snow_step._budget, diagnostics.ice_content, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a4818_last = real_of(0.0);
    Real a4822_last = real_of(1.0);
    Real a4823_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4093 = 2094000.0 * real_87[l];
        const Real a4094 = a4093 + 333500000.0;
        results[2 * LAYERS + 44 + l] = a4094;
        const Real a4792 = real_92[l] * 2501000000.0;
        results[8 + l] = a4792;
        const Real a4815 = real_86[l] - real_77[l];
        results[3 * LAYERS + 44 + l] = a4815;
        const Real a4816 = real_48[l] - real_86[l];
        quantities[l] = a4816;
        const Real a4817 = real_75[l] - 273.15;
        a4818_last = a4818_last + numbers[l];
        const Real a4818 = a4818_last;
        const Real a1654_2260 = numbers[l] * 0.5;
        const Real a4819 = a4818 - a1654_2260;
        const Mask a4820 = (a4817 >= 0.0);
        const Real a4821 = real_of_mask(a4820);
        a4822_last = a4822_last * a4821;
        const Real a4822 = a4822_last;
        a4823_last = a4823_last + a4822;
        real_85[l] = a4094;
        real_73[l] = a4815;
        real_82[l] = a4816;
        real_72[l] = a4817;
        real_58[l] = a4819;
    }
    // diagnostics.crossing_depth
    const Index x4824 = index_of_real(a4823_last);
    const Index x4825 = at_most(x4824, (LAYERS - 1));
    const Index x4826 = x4825 - 1;
    const Index x4827 = at_least(x4826, 0);
    const Real x4828 = pick(real_72, x4827);
    const Real x4829 = pick(real_72, x4825);
    const Real x4830 = pick(real_58, x4827);
    const Real x4831 = pick(real_58, x4825);
    const Mask x4832 = (x4828 > x4829);
    const Real x4833 = x4828 - x4829;
    const Real x4834 = select(x4832, x4833, 1.0);
    const Real x4835 = x4831 - x4830;
    const Real x4836 = x4835 * x4828;
    const Real x4837 = x4836 / x4834;
    const Real x4838 = x4830 + x4837;
    const Mask x4839 = (x4824 == 0);
    const Real x4840 = select(x4839, 0.0, x4838);
    const Mask x4841 = (x4824 == LAYERS);
    Real a4842_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a4842_last = a4842_last + numbers[l];
    }
    const Real x4843 = select(x4841, a4842_last, x4840);
    quantities[LAYERS] = x4843;
    // balances.column_water
    const Real x4844 = x1625 + x4745;
    const Real x4845 = x4844 + x4748;
    // balances.soil_water
    Real a4847_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4846 = real_48[l] * numbers[l];
        quantities[LAYERS + 4 + l] = a4846;
        a4847_last = a4847_last + a4846;
        real_58[l] = a4846;
    }
    // balances.column_water
    const Real x4848 = a4847_last + x4845;
    quantities[LAYERS + 1] = x4848;
    // balances.soil_water
    Real a4849_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a4849_last = a4849_last + real_58[l];
    }
    quantities[LAYERS + 2] = a4849_last;
    // diagnostics.layer_ice, diagnostics.soil_ice
    Real a4851_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4850 = real_82[l] * numbers[l];
        quantities[3 * LAYERS + 4 + l] = a4850;
        a4851_last = a4851_last + a4850;
    }
    quantities[LAYERS + 3] = a4851_last;
    // air.emission
    const Real x4853 = x4743 * x4743;
    const Real x4854 = x4853 * x4853;
    const Real x4855 = x4854 * 5.67e-08;
    // diagnostics.surface_emission
    const Real x4856 = x4739 * x4855;
    // diagnostics.net_radiation
    const Real x4857 = x4804 - x4856;
    quantities[4 * LAYERS + 4] = x4857;
    // diagnostics.snowfall
    const Real x4858 = x4807 / seconds;
    quantities[4 * LAYERS + 5] = x4858;
    // balances.evaporated_water
    const Real x4859 = x4789 + x4790;
    const Real x4860 = x4859 + x4791;
    // balances._depth
    const Real x4861 = seconds / 2501000000.0;
    const Real x4862 = x4860 * x4861;
    const Real x4863 = seconds / 2830000000.0;
    const Real x4864 = x4793 * x4863;
    // balances.evaporated_water
    const Real x4865 = x4862 + x4864;
    const Real x4866 = seconds * x1609;
    const Real x4868 = x4865 + x4866;
    // diagnostics.net_evaporation
    const Real x4869 = x4868 / seconds;
    quantities[4 * LAYERS + 6] = x4869;
    // diagnostics.potential_evaporation
    const Real x4870 = x4775 * 1000.0;
    const Real x4871 = x4776 / x4870;
    quantities[4 * LAYERS + 7] = x4871;
    // diagnostics._evaporated
    const Real x4872 = x4789 / 2501000000.0;
    quantities[4 * LAYERS + 8] = x4872;
    const Real x4873 = x4790 / 2501000000.0;
    quantities[4 * LAYERS + 9] = x4873;
    const Real x4874 = x4791 / 2501000000.0;
    quantities[4 * LAYERS + 10] = x4874;
    // diagnostics.snow_sublimation
    const Real x4875 = x4793 / 2830000000.0;
    quantities[4 * LAYERS + 11] = x4875;
    // diagnostics.infiltration
    const Real x4876 = x4795 - x2543;
    quantities[4 * LAYERS + 14] = x4876;
    // diagnostics.total_runoff
    const Real x4877 = x2543 + real_118[LAYERS];
    quantities[4 * LAYERS + 15] = x4877;
    // balances.water_gain
    const Real x4878 = seconds * forcing[6];
    const Real x4879 = x4878 / 1000.0;
    quantities[4 * LAYERS + 16] = x4879;
    // balances.water_loss
    const Real x4880 = seconds * x4877;
    const Real x4881 = x4868 + x4880;
    quantities[4 * LAYERS + 17] = x4881;
    // diagnostics.layer_liquid_water, balances.soil_water
    Real a4882_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4852 = real_86[l] * numbers[l];
        quantities[2 * LAYERS + 4 + l] = a4852;
        a4882_last = a4882_last + real_58[l];
    }
    // balances.column_water
    const Real x4883 = a4882_last + x4845;
    const Real x4884 = state[3 * LAYERS + 1] + state[3 * LAYERS + 2];
    const Real x4885 = x4884 + state[3 * LAYERS + 3];
    // balances.soil_water
    Real a4887_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4886 = state[l + LAYERS] * numbers[l];
        a4887_last = a4887_last + a4886;
    }
    // balances.column_water
    const Real x4888 = a4887_last + x4885;
    // balances.water_residual
    const Real x4889 = x4883 - x4888;
    const Real x4890 = x4879 - x4881;
    const Real x4891 = x4889 - x4890;
    quantities[4 * LAYERS + 18] = x4891;
    // balances.surface_energy_residual
    const Real x4892 = x4804 - x4787;
    const Real x4893 = x4892 - x4779;
    const Real x4894 = x4893 - x4788;
    const Real x4895 = x4894 - x4813;
    const Real x4896 = x4895 - x4798;
    const Real x4897 = x4896 - x4735;
    const Mask x4898 = (mask_of(false) & mask_of(false));
    const Real x4899 = select(x4898, 0.0, x4897);
    quantities[4 * LAYERS + 20] = x4899;
    // balances.soil_energy_residual
    Real a4903_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4900 = real_75[l] - state[l];
        const Real a4901 = real_43[l] * numbers[l];
        const Real a4902 = a4901 * a4900;
        a4903_last = a4903_last + a4902;
    }
    const Real x4904 = a4903_last / seconds;
    const Real x4911 = x4788 - x2670;
    // balances.phase_change_heat, balances.soil_energy_residual
    Real a4910_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4905 = real_85[l] * numbers[l];
        const Real a4906 = a4905 / seconds;
        const Real a4908 = a4906 * real_73[l];
        a4910_last = a4910_last - a4908;
    }
    // balances.soil_energy_residual
    const Real x4912 = x4911 + a4910_last;
    const Real x4913 = x4912 + a4092_last;
    const Real x4914 = x4904 - x4913;
    quantities[4 * LAYERS + 21] = x4914;
    // state.snow_layers_of
    const Real x4915 = x4748 * 1000.0;
    // snow_layers.spread
    const Mask x4916 = (x4915 > 0.0);
    const Mask x4917 = (a4749_last > 0.0);
    const Mask x4918 = (x4916 & x4917);
    Real a4919_last = real_of(0.0);
    Real a4920_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a4746_2362 = real_21[l] + real_122[l];
        a4919_last = a4919_last + a4746_2362;
        a4920_last = a4920_last + real_19[l];
    }
    const Mask x4921 = (a4919_last > 0.0);
    const Mask x4922 = (a4920_last > 0.0);
    const Mask x4923 = (x4921 & x4922);
    const Mask x4924 = (x4918 & x4923);
    const Real x4925 = select(x4923, a4919_last, 1.0);
    const Real x4926 = x4915 / x4925;
    const Real x4927 = select(x4924, x4926, 0.0);
    const Mask x4928 = ~x4923;
    const Mask x4929 = (x4918 & x4928);
    const Real x4930 = select(x4929, a4749_last, 1.0);
    // snow_layers.<listcomp>
    const Real x4931 = x4930 + 0.5;
    const Real x4932 = 1 / x4931;
    const Real x4933 = x4932 * 0.1;
    const Real x4934 = x4930 + 1.0;
    const Real x4935 = 1 / x4934;
    const Real x4936 = x4935 * 0.2;
    const Real x4937 = x4930 + 0.25;
    const Real x4938 = 1 / x4937;
    const Real x4939 = x4938 * 0.05;
    // snow_layers.layer_shares
    const Real x4940 = x4933 + x4936;
    const Real x4941 = x4940 + x4939;
    const Real x4942 = 1.0 - x4941;
    const Real x4943 = x4942 / 2.0;
    real_19[0] = x4933;
    real_19[1] = x4936;
    real_19[2] = x4943;
    real_19[3] = x4943;
    real_19[4] = x4939;
    // snow_layers.spread
    const Mask x4946 = (x4743 > 273.15);
    const Real x4947 = select(x4946, 273.15, x4743);
    // snow_layers.spread, snow_layers.content_of, balances._snow_heat
    Real a4961_last = real_of(0.0);
    Real a4962_last = real_of(0.0);
    Real a4963_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a4945 = select(x4929, real_19[l], 0.0);
        const Real a4948 = select(x4924, real_20[l], 273.15);
        const Real a4949 = x4927 * real_21[l];
        const Real a4950 = a4945 * x4915;
        const Real a4951 = a4949 + a4950;
        const Real a4952 = x4927 * real_122[l];
        const Real a4953 = select(x4929, x4947, a4948);
        const Real a4954 = a4951 * 2106.0;
        const Real a4955 = a4952 * 4218.0;
        const Real a4956 = a4954 + a4955;
        const Real a4957 = a4953 - 273.15;
        const Real a4958 = a4956 * a4957;
        const Real a4959 = a4952 * 333500.0;
        const Real a4960 = a4958 + a4959;
        a4961_last = a4961_last + a4960;
        const Real a69_2389 = state[l + 3 * LAYERS + 5] + state[l + 3 * LAYERS + 10];
        a4962_last = a4962_last + a69_2389;
        a4963_last = a4963_last + state[l + 3 * LAYERS + 20];
    }
    // snow_layers.spread
    const Mask x4964 = (a4962_last > 0.0);
    const Mask x4965 = (a4963_last > 0.0);
    const Mask x4966 = (x4964 & x4965);
    const Mask x4967 = (x68 & x4966);
    const Real x4968 = select(x4966, a4962_last, 1.0);
    const Real x4969 = x65 / x4968;
    const Real x4970 = select(x4967, x4969, 0.0);
    const Mask x4971 = ~x4966;
    const Mask x4972 = (x68 & x4971);
    const Real x4973 = select(x4972, state[3 * LAYERS + 4], 1.0);
    // snow_layers.<listcomp>
    const Real x4974 = x4973 + 0.5;
    const Real x4975 = 1 / x4974;
    const Real x4976 = x4975 * 0.1;
    const Real x4977 = x4973 + 1.0;
    const Real x4978 = 1 / x4977;
    const Real x4979 = x4978 * 0.2;
    const Real x4980 = x4973 + 0.25;
    const Real x4981 = 1 / x4980;
    const Real x4982 = x4981 * 0.05;
    // snow_layers.layer_shares
    const Real x4983 = x4976 + x4979;
    const Real x4984 = x4983 + x4982;
    const Real x4985 = 1.0 - x4984;
    const Real x4986 = x4985 / 2.0;
    real_19[0] = x4976;
    real_19[1] = x4979;
    real_19[2] = x4986;
    real_19[3] = x4986;
    real_19[4] = x4982;
    // snow_layers.spread, snow_layers.content_of, balances._snow_heat
    Real a5002_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a4988 = select(x4972, real_19[l], 0.0);
        const Real a4989 = select(x4967, state[l + 3 * LAYERS + 15], 273.15);
        const Real a4990 = x4970 * state[l + 3 * LAYERS + 5];
        const Real a4991 = a4988 * x65;
        const Real a4992 = a4990 + a4991;
        const Real a4993 = x4970 * state[l + 3 * LAYERS + 10];
        const Real a4994 = select(x4972, x101, a4989);
        const Real a4995 = a4992 * 2106.0;
        const Real a4996 = a4993 * 4218.0;
        const Real a4997 = a4995 + a4996;
        const Real a4998 = a4994 - 273.15;
        const Real a4999 = a4997 * a4998;
        const Real a5000 = a4993 * 333500.0;
        const Real a5001 = a4999 + a5000;
        a5002_last = a5002_last + a5001;
    }
    // balances.snow_energy_residual
    const Real x5003 = a4961_last - a5002_last;
    const Real x5004 = x5003 / seconds;
    const Real x5005 = x4813 + x4814;
    const Real x5006 = x5004 - x5005;
    quantities[4 * LAYERS + 22] = x5006;
    // balances.snow_base_mismatch
    const Real x5007 = x4788 - x4788;
    quantities[4 * LAYERS + 23] = x5007;
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
