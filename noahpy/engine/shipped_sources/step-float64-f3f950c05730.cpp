// From the code of digest 8511d2c09eb14f2fbc0abbe4a4c3574d6abdace1ffecd17588de3f61d05c844f.
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
    Real real_90[LAYERS];
    Real real_91[LAYERS];
    Real real_92[LAYERS + 1];
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
    Mask mask_111[LAYERS];
    Real real_112[LAYERS];
    Real real_113[LAYERS];
    Real real_114[LAYERS];
    Real real_115[LAYERS];
    Real real_116[LAYERS + 1];
    Real real_117[LAYERS + 1];
    Real real_118[5];
    Real real_119[5];
    Real real_120[5];
    Real real_121[5];
    Real real_122[5];
    Real real_123[4];
    Real real_124[4];
    Real real_125[4];
    Real real_126[4];
    Real real_127[4];
    Real real_128[4];
    Real real_129[LAYERS + 4];
    Real real_130[LAYERS + 4];
    Real real_131[LAYERS + 5];
    Real real_132[LAYERS + 5];
    Real real_133[LAYERS + 5];
    Real real_134[5];
    Real real_135[4];
    Real real_136[4];
    Real real_137[4];
    Real real_138[5];
    Real real_139[4];
    Real real_140[4];
    Real real_141[4];
    Real real_142[4];
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
    const Mask x2052 = (real_of(0.0) < 360.0);
    const Mask x2056 = (real_of(0.0) < 1560.0);
    // implicit_water._balance, implicit_water._mobile, implicit_water._at
    Mask a2055_last = mask_of(false);
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
        const Mask a2054 = (a2049 > a2053);
        a2055_last = (a2055_last | a2054);
        real_72[l] = a2038;
        real_58[l] = a2041;
        real_57[l] = a2042;
        real_73[l] = a2044;
        real_87[l] = a2047;
        real_88[l] = a2048;
        real_89[l] = a2049;
        real_90[l] = a2050;
        real_91[l] = a2051;
    }
    // implicit_water._at
    const Mask x2057 = (a2055_last & x2056);
    Mask a2059_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a2058 = (real_89[l] <= real_91[l]);
        a2059_last = (a2059_last & a2058);
    }
    // implicit_water.solve_water
    for (int l = 0; l < LAYERS; ++l) real_91[l] = real_54[l];
    for (int l = 0; l < LAYERS; ++l) real_89[l] = real_of(0.0);
    real_92[0] = x1937;
    for (int l = 0; l < LAYERS - 1; ++l) real_92[l + 1] = real_50[l + 1];
    real_92[LAYERS] = x1953;
    Real w2063 = x1944;
    for (int l = 0; l < LAYERS; ++l) real_86[l] = real_56[l];
    for (int l = 0; l < LAYERS; ++l) real_82[l] = real_45[l];
    for (int l = 0; l < LAYERS; ++l) real_80[l] = real_58[l];
    for (int l = 0; l < LAYERS; ++l) real_78[l] = real_79[l];
    real_61[0] = x1992;
    for (int l = 0; l < LAYERS - 1; ++l) real_61[l + 1] = real_81[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_48[l] = real_57[l];
    Real w2070 = x2043;
    for (int l = 0; l < LAYERS; ++l) real_77[l] = real_73[l];
    for (int l = 0; l < LAYERS; ++l) real_75[l] = real_87[l];
    for (int l = 0; l < LAYERS; ++l) real_71[l] = real_88[l];
    Real w2074 = real_of(INFINITE);
    Real w2075 = real_of(1.0);
    Real w2076 = real_of(0.0);
    Mask w2077 = x2057;
    Mask w2078 = a2059_last;
    for (int pass = 0; pass < 1560; ++pass) {
        if (!any_lane(w2077)) break;
        // implicit_water._iteration
        const Mask x2081 = (w2076 == 60.0);
        const Mask x2082 = (w2076 == 360.0);
        const Mask x2083 = (x2081 | x2082);
        Real a2080_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2079 = magnitude(real_82[l]);
            a2080_last = a2080_last + a2079;
        }
        const Mask x2084 = (a2080_last < w2074);
        const Mask x2085 = (w2076 < 60.0);
        const Mask x2086 = (x2084 | x2085);
        const Mask x2087 = (w2076 < 360.0);
        const Real x2088 = select(x2087, 1.03, 1.0);
        const Real x2089 = select(x2086, x2088, 0.5);
        const Real x2090 = x2089 * w2075;
        const Mask x2091 = (x2090 < 0.1);
        const Real x2092 = select(x2091, 0.1, x2090);
        const Mask x2093 = (x2092 > 1.0);
        const Real x2094 = select(x2093, 1.0, x2092);
        const Real x2095 = select(x2083, 0.5, x2094);
        // implicit_water._change
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2103 = seconds * real_78[l];
            const Real a2104 = -a2103;
            const Real a2105 = seconds * real_61[l + 1];
            const Real a2106 = -a2105;
            real_65[l] = a2104;
            real_70[l] = a2106;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2096 = real_48[l] + in_row(l, 0, w2070);
            const Real a2097 = a2096 + real_78[l];
            const Real a2098 = a2097 + real_61[l];
            const Real a2099 = seconds * a2098;
            const Real a2100 = real_80[l] + a2099;
            const Real a2101 = a2100 * 1.0000000000000142;
            const Real a2107 = -real_82[l];
            real_63[l] = a2096;
            real_93[l] = a2101;
            real_94[l] = a2107;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_65, real_93, real_70, real_94, real_95);
        // implicit_water._moved
        const Mask x2205 = (x2095 < 1.0);
        const Mask x2226 = (x1595 > 0.0);
        const Real x2227 = select(x2226, x1646, (-1.0));
        // implicit_water._stopped
        const Mask x2228 = (real_91[0] > x2227);
        // implicit_water._moved, implicit_water._mobile, implicit_water._raised, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2109 = (real_89[l] > 0.0);
            const Mask a2110 = (real_91[l] <= real_46[l]);
            const Real a2111 = real_91[l] - real_44[l];
            const Mask a2112 = (a2111 < 1e-09);
            const Real a2113 = select(a2112, 1e-09, a2111);
            const Mask a2114 = (real_77[l] < 1e-30);
            const Real a2115 = select(a2114, 1e-30, real_77[l]);
            const Real a2116 = 1 / a2113;
            const Real a2117 = real_55[l] * a2116;
            const Mask a2118 = (a2117 < 1.0);
            const Real a2119 = select(a2118, 1.0, a2117);
            const Real a2120 = real_46[l] - real_44[l];
            const Real a2121 = a2120 * a2116;
            const Mask a2122 = (a2121 > a2119);
            const Real a2123 = select(a2122, a2119, a2121);
            const Mask a2124 = (a2123 < 1e-30);
            const Real a2125 = select(a2124, 1e-30, a2123);
            const Real a2126 = seconds * real_63[l];
            const Real a2127 = numbers[l] + a2126;
            const Real a2128 = a2127 * a2113;
            const Real a2129 = select(a2110, a2127, real_90[l]);
            const Real a2130 = real_75[l] * a2115;
            const Real a2131 = a2130 * a2116;
            const Real a2132 = a2129 + a2131;
            const Real a2133 = numbers[l] * 1e-11;
            const Real a2134 = x2095 * real_95[l];
            const Real a2135 = real_89[l] + a2134;
            const Real a2136 = a2128 * a2125;
            const Real a2137 = a2128 - a2136;
            const Real a2138 = a2137 * 1e-09;
            const Real a2139 = a2136 + a2138;
            const Real a2140 = select(a2110, a2128, a2139);
            const Real a2141 = a2140 + a2115;
            const Real a2142 = log(a2125);
            const Real a2143 = real_75[l] * a2142;
            const Mask a2144 = (a2143 > 300.0);
            const Real a2145 = select(a2144, 300.0, a2143);
            const Real a2146 = exp(a2145);
            const Real a2147 = a2115 * a2146;
            const Real a2148 = a2136 + a2147;
            const Real a2149 = a2128 * a2119;
            const Real a2150 = a2149 - a2136;
            const Real a2151 = a2150 * 1e-09;
            const Real a2152 = a2136 + a2151;
            const Real a2153 = maximum(real_59[l], a2115);
            const Real a2154 = a2152 + a2153;
            const Real a2155 = x2095 * a2132;
            const Real a2156 = a2155 * real_95[l];
            const Real a2157 = a2141 + a2156;
            const Real a2158 = a2157 - a2154;
            const Real a2159 = a2133 + real_47[l];
            const Real a2160 = a2158 / a2159;
            const Real a2161 = select(a2109, a2135, a2160);
            const Mask a2162 = (a2161 < 0.0);
            const Real a2163 = select(a2162, 0.0, a2161);
            const Mask a2164 = (a2135 > 0.0);
            const Mask a2165 = (a2157 > a2154);
            const Mask a2166 = select(a2109, a2164, a2165);
            const Mask a2167 = (a2157 > a2148);
            const Real a2168 = a2128 * 1e-09;
            const Real a2169 = select(a2167, a2168, a2128);
            const Real a2170 = a2136 * 0.999999999;
            const Real a2171 = select(a2167, a2170, 0.0);
            const Real a2172 = a2157 - a2171;
            const Mask a2173 = (a2172 < 1e-30);
            const Real a2174 = select(a2173, 1e-30, a2172);
            const Real a2175 = a2174 / a2115;
            const Real a2176 = log(a2175);
            const Real a2177 = a2176 / real_75[l];
            const Mask a2178 = (a2177 > 50.0);
            const Real a2179 = select(a2178, 50.0, a2177);
            const Real a2180 = exp(a2179);
            const Real a2181 = a2172 - a2169;
            const Real a2182 = a2181 - a2115;
            const Real a2183 = a2169 + a2130;
            const Real a2184 = a2182 / a2183;
            const Real a2185 = a2184 + 1.0;
            const Real a2186 = a2174 / a2169;
            const Real a2187 = minimum(a2180, a2186);
            const Real a2188 = minimum(a2187, a2185);
            const Mask a2189 = (a2188 < 0.05);
            const Real a2190 = select(a2189, 0.05, a2188);
            const Real a2191 = select(a2167, a2125, 0.05);
            const Real a2192 = select(a2167, a2119, a2125);
            const Real a2193 = maximum(a2190, a2191);
            const Real a2194 = minimum(a2193, a2192);
            const Real a2195 = a2113 * a2194;
            const Real a2196 = real_44[l] + a2195;
            const Real a2197 = maximum(a2196, real_2[l]);
            const Real a2198 = select(a2109, real_53[l], a2197);
            const Mask a2199 = ~a2109;
            const Mask a2200 = (real_91[l] > real_46[l]);
            const Mask a2201 = (a2199 & a2200);
            const Real a2202 = a2198 - real_91[l];
            const Real a2203 = x2095 * a2202;
            const Real a2204 = real_91[l] + a2203;
            const Mask a2206 = (a2201 & x2205);
            const Real a2207 = select(a2206, a2204, a2198);
            const Mask a2208 = (real_91[l] > real_76[l]);
            const Mask a2209 = (a2207 < real_76[l]);
            const Mask a2210 = (a2208 & a2209);
            const Mask a2211 = (real_91[l] < real_76[l]);
            const Mask a2212 = (a2207 > real_76[l]);
            const Mask a2213 = (a2211 & a2212);
            const Mask a2214 = (a2210 | a2213);
            const Real a2215 = select(a2214, real_76[l], a2207);
            const Mask a2216 = (real_43[l] > 0.0);
            const Real a2217 = select(a2216, real_42[l], (-1.0));
            const Mask a2218 = (real_91[l] > a2217);
            const Mask a2219 = (a2215 < a2217);
            const Mask a2220 = (a2218 & a2219);
            const Mask a2221 = (real_91[l] < a2217);
            const Mask a2222 = (a2215 > a2217);
            const Mask a2223 = (a2221 & a2222);
            const Mask a2224 = (a2220 | a2223);
            const Real a2225 = select(a2224, a2217, a2215);
            real_94[l] = a2163;
            mask_74[l] = a2166;
            real_93[l] = a2225;
        }
        // implicit_water._stopped
        const Mask x2229 = (real_93[0] < x2227);
        const Mask x2230 = (x2228 & x2229);
        const Mask x2231 = (real_91[0] < x2227);
        const Mask x2232 = (real_93[0] > x2227);
        const Mask x2233 = (x2231 & x2232);
        const Mask x2234 = (x2230 | x2233);
        const Real x2235 = select(x2234, x2227, real_93[0]);
        // implicit_water._moved
        real_93[0] = x2235;
        // implicit_water._iteration
        const Real x2246 = select(x2083, INFINITE, a2080_last);
        const Real x2247 = real_of_mask(w2077);
        const Real x2248 = w2076 + x2247;
        // implicit_water._moved, implicit_water._iteration, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2237 = (real_93[l] >= real_53[l]);
            const Mask a2238 = (mask_74[l] | a2237);
            const Real a2239 = select(a2238, real_53[l], real_93[l]);
            const Real a2240 = select(a2238, real_94[l], 0.0);
            const Real a2241 = select(x2082, real_53[l], real_54[l]);
            const Real a2242 = select(x2083, a2241, a2239);
            const Real a2243 = select(x2083, 0.0, a2240);
            const Real a2244 = select(w2077, a2242, real_91[l]);
            const Real a2245 = select(w2077, a2243, real_89[l]);
            const Real a2249 = a2244 - real_44[l];
            const Real a2250 = a2249 / real_52[l];
            const Mask a2251 = (a2250 < 1e-12);
            const Real a2252 = select(a2251, 1e-12, a2250);
            const Real a2253 = log(a2252);
            const Real a2254 = numbers[l + LAYERS + 47] * a2253;
            const Real a2255 = numbers[l + 10 * LAYERS + 52] - a2254;
            const Mask a2256 = (a2255 > 16.11809565095832);
            const Real a2257 = select(a2256, 16.11809565095832, a2255);
            const Real a2258 = exp(a2257);
            const Real a2259 = numbers[l + LAYERS + 47] * a2258;
            const Real a2260 = a2252 * real_52[l];
            const Real a2261 = a2259 / a2260;
            const Real a2263 = a2245 - a2258;
            const Mask a2264 = (a2244 > real_46[l]);
            const Real a2265 = select(a2264, real_46[l], a2244);
            const Mask a2266 = (a2244 <= real_46[l]);
            const Mask a2267 = (a2245 == 0.0);
            const Mask a2268 = (a2266 & a2267);
            const Real a2269 = a2265 - real_2[l];
            const Real a2270 = a2269 * 100.0;
            const Mask a2271 = (a2270 < 0.0);
            const Real a2272 = select(a2271, 0.0, a2270);
            const Mask a2273 = (a2272 > 1.0);
            const Real a2274 = select(a2273, 1.0, a2272);
            const Mask a2275 = (a2265 <= real_76[l]);
            const Mask a2276 = (a2268 & a2275);
            const Real a2277 = select(a2276, 100.0, 0.0);
            const Real a2278 = -a2263;
            const Mask a2279 = (a2278 < numbers[l + 3 * LAYERS + 47]);
            const Real a2280 = select(a2279, numbers[l + 3 * LAYERS + 47], a2278);
            const Mask a2281 = (a2257 < numbers[l + 10 * LAYERS + 52]);
            const Real a2282 = select(a2281, numbers[l + 10 * LAYERS + 52], a2257);
            const Real a2283 = a2282 - numbers[l + 10 * LAYERS + 52];
            const Real a2284 = numbers[l + 11 * LAYERS + 52] * a2283;
            const Real a2285 = -a2284;
            const Real a2286 = exp(a2285);
            const Mask a2287 = (a2278 > real_60[l]);
            const Real a2288 = numbers[l + 11 * LAYERS + 52] * a2286;
            const Real a2289 = a2288 / a2280;
            const Real a2290 = select(a2287, a2289, 0.0);
            const Real a2291 = a2280 * a2286;
            const Real a2292 = a2291 / real_62[l];
            const Real a2293 = a2263 + numbers[l + 3 * LAYERS + 47];
            const Mask a2294 = (a2293 < 0.0);
            const Real a2295 = select(a2294, 0.0, a2293);
            const Real a2296 = a2292 + a2295;
            real_95[l] = a2244;
            real_63[l] = a2245;
            real_96[l] = a2249;
            real_97[l] = a2257;
            real_98[l] = a2261;
            real_99[l] = a2263;
            real_100[l] = a2265;
            mask_83[l] = a2268;
            real_101[l] = a2274;
            real_102[l] = a2277;
            real_103[l] = a2286;
            real_104[l] = a2290;
            real_105[l] = a2296;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2329 = real_51[l] * real_103[l];
            real_93[l] = a2329;
        }
        const Real x2332 = real_105[LAYERS - 1] + real_93[LAYERS - 1];
        const Real x2333 = x1669 * x2332;
        const Real x2334 = x1693 * real_103[LAYERS - 1];
        const Real x2335 = x2333 + x2334;
        // implicit_water._upward
        const Real x2339 = real_49[0] * real_105[0];
        // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2297 = -real_99[l + 1];
            const Mask a2298 = (a2297 < numbers[l + 3 * LAYERS + 47]);
            const Real a2299 = select(a2298, numbers[l + 3 * LAYERS + 47], a2297);
            const Mask a2300 = (real_97[l + 1] < numbers[l + 10 * LAYERS + 52]);
            const Real a2301 = select(a2300, numbers[l + 10 * LAYERS + 52], real_97[l + 1]);
            const Real a2302 = a2301 - numbers[l + 10 * LAYERS + 52];
            const Real a2303 = numbers[l + 11 * LAYERS + 52] * a2302;
            const Real a2304 = -a2303;
            const Real a2305 = exp(a2304);
            const Real a2306 = a2299 * a2305;
            const Real a2307 = a2306 / real_66[l];
            const Real a2308 = real_99[l + 1] + numbers[l + 3 * LAYERS + 47];
            const Mask a2309 = (a2308 < 0.0);
            const Real a2310 = select(a2309, 0.0, a2308);
            const Real a2311 = a2307 + a2310;
            const Real a2312 = -real_99[l];
            const Mask a2313 = (a2312 < numbers[l + 3 * LAYERS + 48]);
            const Real a2314 = select(a2313, numbers[l + 3 * LAYERS + 48], a2312);
            const Mask a2315 = (real_97[l] < numbers[l + 10 * LAYERS + 53]);
            const Real a2316 = select(a2315, numbers[l + 10 * LAYERS + 53], real_97[l]);
            const Real a2317 = a2316 - numbers[l + 10 * LAYERS + 53];
            const Real a2318 = numbers[l + 11 * LAYERS + 53] * a2317;
            const Real a2319 = -a2318;
            const Real a2320 = exp(a2319);
            const Real a2321 = a2314 * a2320;
            const Real a2322 = a2321 / real_69[l];
            const Real a2323 = real_99[l] + numbers[l + 3 * LAYERS + 48];
            const Mask a2324 = (a2323 < 0.0);
            const Real a2325 = select(a2324, 0.0, a2323);
            const Real a2326 = a2322 + a2325;
            const Real a2327 = real_105[l] + a2326;
            const Real a2328 = a2327 * 0.5;
            const Real a2330 = a2328 + real_93[l];
            const Real a2331 = real_64[l] * a2330;
            const Real a2336 = real_105[l + 1] + a2311;
            const Real a2337 = a2336 * 0.5;
            const Real a2338 = real_64[l] * a2337;
            real_70[l] = a2305;
            real_65[l] = a2320;
            real_94[l] = a2331;
            real_106[l + 1] = a2338;
        }
        // implicit_water._flow
        real_94[LAYERS - 1] = x2335;
        real_106[0] = x2339;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2341 = real_101[l] * real_94[l];
            const Real a2343 = real_101[l] * real_106[l];
            real_93[l] = a2341;
            real_105[l] = a2343;
        }
        const Real x2344 = x1695 - real_105[0];
        const Mask x2345 = (x2344 > x1630);
        const Real x2346 = select(x2345, x1630, x2344);
        // implicit_water._remaining
        const Real x2347 = real_100[0] - x1646;
        const Real x2348 = x2347 * 100.0;
        const Mask x2349 = (x2348 < 0.0);
        const Real x2350 = select(x2349, 0.0, x2348);
        const Mask x2351 = (x2350 > 1.0);
        const Real x2352 = select(x2351, 1.0, x2350);
        // implicit_water._flow
        const Real x2353 = x1595 * x2352;
        const Real x2362 = real_93[LAYERS - 1] - x1716;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2361 = real_93[l] - real_105[l + 1];
            real_68[l] = a2361;
        }
        // implicit_water._gain
        real_105[0] = x2346;
        for (int l = 0; l < LAYERS - 1; ++l) real_105[l + 1] = real_68[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_93[l] = real_68[l];
        real_93[LAYERS - 1] = x2362;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2354 = real_100[l] - real_42[l];
            const Real a2355 = a2354 * 100.0;
            const Mask a2356 = (a2355 < 0.0);
            const Real a2357 = select(a2356, 0.0, a2355);
            const Mask a2358 = (a2357 > 1.0);
            const Real a2359 = select(a2358, 1.0, a2357);
            const Real a2360 = real_43[l] * a2359;
            const Real a2363 = real_95[l] - real_100[l];
            const Real a2364 = a2363 * 1e-09;
            const Real a2365 = real_100[l] + a2364;
            const Real a2366 = real_63[l] * 1e-11;
            const Real a2367 = a2365 + a2366;
            const Real a2368 = a2367 - state[l + 2 * LAYERS];
            const Real a2369 = numbers[l] * a2368;
            const Real a2370 = a2360 + in_row(l, 0, x2353);
            const Real a2373 = real_105[l] - real_93[l];
            const Real a2374 = a2373 - a2370;
            const Real a2375 = seconds * a2374;
            const Real a2376 = a2369 - a2375;
            const Mask a2377 = (real_63[l] > 0.0);
            const Real a2378 = select(a2377, 0.0, real_104[l]);
            const Real a2381 = real_51[l] * a2378;
            real_97[l] = a2360;
            real_107[l] = a2376;
            mask_74[l] = a2377;
            real_108[l] = a2378;
            real_109[l] = a2381;
        }
        // implicit_water._downward
        const Real x2384 = real_103[LAYERS - 1] + real_109[LAYERS - 1];
        const Real x2385 = x1669 * x2384;
        const Real x2386 = x1693 * real_108[LAYERS - 1];
        const Real x2387 = x2385 + x2386;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2379 = real_103[l] + real_65[l];
            const Real a2380 = a2379 * 0.5;
            const Real a2382 = a2380 + real_109[l];
            const Real a2383 = real_64[l] * a2382;
            real_108[l] = a2383;
        }
        // implicit_water._balance
        real_108[LAYERS - 1] = x2387;
        // implicit_water._upward
        const Real x2393 = real_49[0] * real_103[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2390 = real_103[l + 1] + real_70[l];
            const Real a2391 = a2390 * 0.5;
            const Real a2392 = real_64[l] * a2391;
            real_109[l + 1] = a2392;
        }
        // implicit_water._balance
        real_109[0] = x2393;
        const Mask x2403 = (x2346 < x1630);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2389 = real_101[l] * real_108[l];
            const Real a2395 = real_101[l] * real_109[l];
            const Real a2396 = select(mask_74[l], 1.0, real_98[l]);
            const Real a2397 = a2389 * a2396;
            const Real a2398 = real_102[l] * real_94[l];
            const Real a2399 = a2397 + a2398;
            const Real a2400 = a2395 * a2396;
            const Real a2401 = real_102[l] * real_106[l];
            const Real a2402 = a2400 + a2401;
            real_103[l] = a2389;
            real_93[l] = a2395;
            real_105[l] = a2399;
            real_104[l] = a2402;
        }
        const Real x2404 = select(x2403, real_104[0], 0.0);
        real_109[0] = x2404;
        for (int l = 0; l < LAYERS - 1; ++l) real_109[l + 1] = real_104[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2405 = magnitude(real_99[l]);
            const Real a2406 = select(mask_74[l], a2405, real_95[l]);
            const Real a2408 = real_105[l] + real_109[l];
            const Real a2409 = a2406 * a2408;
            real_108[l] = a2409;
        }
        real_109[0] = real_108[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_109[l + 1] = real_108[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_99[l] = real_108[l + 1];
        real_99[LAYERS - 1] = real_108[LAYERS - 1];
        // implicit_water._demanded
        const Mask x2422 = (real_100[0] > x1646);
        const Mask x2423 = (real_100[0] < x2013);
        const Mask x2424 = (x2422 & x2423);
        const Mask x2425 = (real_100[0] == x1646);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2412 = maximum(real_109[l], real_99[l]);
            const Real a2413 = maximum(real_108[l], a2412);
            const Mask a2414 = (real_107[l] < 0.0);
            const Mask a2415 = (real_100[l] > real_42[l]);
            const Mask a2416 = (real_100[l] < real_84[l]);
            const Mask a2417 = (a2415 & a2416);
            const Mask a2418 = (real_100[l] == real_42[l]);
            const Mask a2419 = (a2418 & a2414);
            const Mask a2420 = (a2417 | a2419);
            const Real a2421 = select(a2420, real_85[l], 0.0);
            real_110[l] = a2413;
            mask_111[l] = a2414;
            real_112[l] = a2421;
        }
        // implicit_water._demanded
        const Mask x2426 = (x2425 & mask_111[0]);
        const Mask x2427 = (x2424 | x2426);
        const Real x2428 = select(x2427, x2019, 0.0);
        // implicit_water._balance
        const Real x2450 = select(mask_83[0], x2428, 0.0);
        // implicit_water._at
        const Mask x2458 = (x2248 < 360.0);
        const Mask x2462 = (x2248 < 1560.0);
        // implicit_water._balance, implicit_water._mobile, implicit_water._at
        Mask a2461_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2429 = select(mask_83[l], 1.0, 1e-09);
            const Real a2430 = select(mask_74[l], 1e-11, a2429);
            const Real a2431 = real_103[l] + real_93[l];
            const Real a2432 = real_94[l] + real_106[l];
            const Real a2433 = real_101[l] * a2432;
            const Real a2434 = a2431 * real_98[l];
            const Real a2435 = real_102[l] * a2432;
            const Real a2436 = a2434 + a2435;
            const Mask a2437 = (real_96[l] < 1e-09);
            const Real a2438 = select(a2437, 1e-09, real_96[l]);
            const Real a2439 = a2438 * a2436;
            const Mask a2440 = (a2433 < 1e-30);
            const Real a2441 = select(a2440, 1e-30, a2433);
            const Real a2442 = a2439 / a2441;
            const Mask a2443 = (real_101[l] < 1.0);
            const Real a2444 = select(a2443, 60.0, INFINITE);
            const Real a2445 = seconds * real_110[l];
            const Real a2446 = a2445 + real_72[l];
            const Real a2447 = a2446 * 1.4210854715202004e-14;
            const Real a2448 = numbers[l] * a2430;
            const Real a2449 = select(mask_83[l], real_112[l], 0.0);
            const Real a2451 = seconds * a2433;
            const Mask a2452 = (a2442 < 0.02);
            const Real a2453 = select(a2452, 0.02, a2442);
            const Real a2454 = minimum(a2453, a2444);
            const Real a2455 = seconds * a2431;
            const Real a2456 = magnitude(real_107[l]);
            const Real a2457 = maximum(a2447, real_90[l]);
            const Real a2459 = select(x2458, a2447, a2457);
            const Mask a2460 = (a2456 > a2459);
            a2461_last = (a2461_last | a2460);
            real_99[l] = a2448;
            real_109[l] = a2449;
            real_108[l] = a2451;
            real_100[l] = a2454;
            real_113[l] = a2455;
            real_114[l] = a2456;
            real_115[l] = a2457;
        }
        // implicit_water._at
        const Mask x2463 = (a2461_last & x2462);
        Mask a2465_last = mask_of(true);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2464 = (real_114[l] <= real_115[l]);
            a2465_last = (a2465_last & a2464);
        }
        for (int l = 0; l < LAYERS; ++l) real_91[l] = real_95[l];
        for (int l = 0; l < LAYERS; ++l) real_89[l] = real_63[l];
        real_92[0] = x2346;
        for (int l = 0; l < LAYERS - 1; ++l) real_92[l + 1] = real_68[l];
        real_92[LAYERS] = x2362;
        for (int l = 0; l < LAYERS; ++l) real_86[l] = real_97[l];
        for (int l = 0; l < LAYERS; ++l) real_82[l] = real_107[l];
        for (int l = 0; l < LAYERS; ++l) real_80[l] = real_99[l];
        for (int l = 0; l < LAYERS; ++l) real_78[l] = real_105[l];
        real_61[0] = x2404;
        for (int l = 0; l < LAYERS - 1; ++l) real_61[l + 1] = real_104[l + 1];
        for (int l = 0; l < LAYERS; ++l) real_48[l] = real_109[l];
        for (int l = 0; l < LAYERS; ++l) real_77[l] = real_108[l];
        for (int l = 0; l < LAYERS; ++l) real_75[l] = real_100[l];
        for (int l = 0; l < LAYERS; ++l) real_71[l] = real_113[l];
        w2063 = x2353;
        w2070 = x2450;
        w2074 = x2246;
        w2075 = x2095;
        w2076 = x2248;
        w2077 = x2463;
        w2078 = a2465_last;
    }
    // implicit_water._change
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2473 = seconds * real_78[l];
        const Real a2474 = -a2473;
        const Real a2475 = seconds * real_61[l + 1];
        const Real a2476 = -a2475;
        real_69[l] = a2474;
        real_66[l] = a2476;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2466 = real_48[l] + in_row(l, 0, w2070);
        const Real a2467 = a2466 + real_78[l];
        const Real a2468 = a2467 + real_61[l];
        const Real a2469 = seconds * a2468;
        const Real a2470 = real_80[l] + a2469;
        const Real a2471 = a2470 * 1.0000000000000142;
        const Real a2477 = -real_82[l];
        real_71[l] = a2471;
        real_75[l] = a2477;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_69, real_71, real_66, real_75, real_80);
    // implicit_water._changed
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2479 = real_78[l] * real_80[l];
        const Real a2480 = real_61[l] * real_80[l];
        real_75[l] = a2479;
        real_71[l] = a2480;
    }
    const Real x2481 = -real_71[0];
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2482 = real_75[l] - real_71[l + 1];
        real_116[l + 1] = a2482;
    }
    real_116[0] = x2481;
    real_116[LAYERS] = real_75[LAYERS - 1];
    const Real x2485 = w2070 * real_80[0];
    const Real x2486 = w2063 + x2485;
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a2484 = real_92[l] + real_116[l];
        real_117[l] = a2484;
    }
    // implicit_water._limited
    const Real x2489 = minimum(real_117[0], x1630);
    const Mask x2490 = (x2486 < 0.0);
    const Real x2491 = select(x2490, 0.0, x2486);
    const Real x2492 = minimum(x2491, x1595);
    // implicit_water.<genexpr>
    real_117[0] = x2489;
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a2497 = select(w2078, real_117[l], NOT_A_NUMBER);
        real_116[l] = a2497;
    }
    results[LAYERS + 13] = real_116[LAYERS];
    results[LAYERS + 31] = real_116[LAYERS];
    const Real x2498 = select(w2078, x2492, NOT_A_NUMBER);
    // water_flow.__call__
    const Real x2506 = x1630 - real_116[0];
    const Real x2507 = seconds * x2506;
    const Mask x2508 = (x2507 > numbers[LAYERS + 10]);
    const Real x2509 = select(x2508, numbers[LAYERS + 10], x2507);
    const Mask x2510 = (x2509 < 0.0);
    const Real x2511 = select(x2510, 0.0, x2509);
    const Real x2513 = x2511 / seconds;
    const Real x2514 = x2506 - x2513;
    results[LAYERS + 12] = x2514;
    // step_parts.from_ground
    const Real x2552 = x2498 + x1596;
    // implicit_water._changed, implicit_water._limited, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, step_parts.from_soil_of, soil_heat.thermal_conductivity, soil_heat.blended_kersten
    Real a2515_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2487 = real_48[l] * real_80[l];
        const Real a2488 = real_86[l] + a2487;
        const Mask a2493 = (a2488 < 0.0);
        const Real a2494 = select(a2493, 0.0, a2488);
        const Real a2495 = minimum(a2494, real_43[l]);
        const Real a2499 = select(w2078, a2495, NOT_A_NUMBER);
        const Real a2500 = seconds / numbers[l];
        const Real a2501 = a2499 + in_row(l, 0, x2498);
        const Real a2502 = real_116[l] - real_116[l + 1];
        const Real a2503 = a2502 - a2501;
        const Real a2504 = a2500 * a2503;
        const Real a2505 = state[l + 2 * LAYERS] + a2504;
        const Real a2512 = a2505 + real_1[l];
        after[LAYERS + l] = a2512;
        a2515_last = a2515_last + a2499;
        const Real a2516 = a2512 / numbers[l + 2 * LAYERS + 47];
        const Real a2517 = a2505 / a2512;
        const Real a2518 = a2517 * numbers[l + 2 * LAYERS + 47];
        const Real a2519 = a2518 * (-1.3505762785178115);
        const Real a2520 = numbers[l + 13 * LAYERS + 54] + a2519;
        const Real a2521 = exp(a2520);
        const Real a2522 = numbers[l + 14 * LAYERS + 54] * a2516;
        const Real a35_1240 = numbers[l + 14 * LAYERS + 54] - 1.0;
        const Real a2523 = a35_1240 * a2516;
        const Real a2524 = a2523 + 1.0;
        const Real a2525 = a2522 / a2524;
        const Real a2526 = a2516 * 4.6;
        const Real a2527 = a2516 * 3.6;
        const Real a2528 = a2527 + 1.0;
        const Real a2529 = a2526 / a2528;
        const Real a2530 = log(a2516);
        const Real a2531 = a2530 / 2.302585092994046;
        const Real a2532 = a2531 + 1.0;
        const Mask a2533 = (a2532 < 0.0);
        const Real a2534 = select(a2533, 0.0, a2532);
        const Real a2535 = select(flags[l + 4], a2529, a2534);
        const Real a2536 = a2512 - a2505;
        const Real a2537 = a2536 / 0.001;
        const Mask a2538 = (a2537 < 0.0);
        const Real a2539 = select(a2538, 0.0, a2537);
        const Mask a2540 = (a2539 > 1.0);
        const Real a2541 = select(a2540, 1.0, a2539);
        const Real a2542 = a2541 * a2541;
        const Real a2543 = a2541 * 2.0;
        const Real a2544 = 3.0 - a2543;
        const Real a2545 = a2542 * a2544;
        const Real a2546 = a2525 - a2535;
        const Real a2547 = a2545 * a2546;
        const Real a2548 = a2535 + a2547;
        const Real a2549 = a2521 - numbers[l + 12 * LAYERS + 54];
        const Real a2550 = a2548 * a2549;
        const Real a2551 = a2550 + numbers[l + 12 * LAYERS + 54];
        real_75[l] = a2499;
        real_71[l] = a2500;
        real_61[l] = a2505;
        real_78[l] = a2512;
        real_82[l] = a2551;
    }
    // step_parts.from_ground
    const Real x2553 = x2552 + a2515_last;
    const Real x2554 = x2553 * 1000.0;
    // step_parts.heat
    const Real x2555 = x2554 * 2501000.0;
    const Real x2556 = x2555 + x1605;
    // layered_snow_step.conduct
    const Real x2557 = select(x608, x607, 1.0);
    const Real x2558 = x2556 / x2557;
    const Real x2559 = select(x608, x2558, 0.0);
    // soil_heat.volumetric_heat_capacity
    const Real x2560 = real_61[0] * 4200000.0;
    const Real x2561 = x2560 + x642;
    const Real x2562 = numbers[2 * LAYERS + 47] - real_78[0];
    const Real x2563 = x2562 * 1004.0;
    const Real x2564 = x2561 + x2563;
    const Real x2565 = real_78[0] - real_61[0];
    const Real x2566 = x2565 * 2106000.0;
    const Real x2567 = x2564 + x2566;
    // snow_free_ground.ground_conduction
    const Real x2568 = real_82[0] * x638;
    // soil_heat.ground_admittance
    const Real x2569 = x2567 * 0.5;
    const Real x2570 = x2569 * numbers[0];
    const Real x2571 = x2570 / seconds;
    const Real x2572 = x2571 * x2571;
    const Real x2573 = x2567 * real_82[0];
    const Real x2574 = x2573 / seconds;
    const Real x2575 = x2572 + x2574;
    const Real x2576 = sqrt(x2575);
    const Real x2577 = x2571 + x2576;
    // snow.into_warming_ground
    const Real x2578 = x2568 / x2577;
    const Real x2579 = x0 + x2578;
    // surface_balance.around
    const Real x2580 = x1541 + x1030;
    const Real x2581 = x2580 + x1167;
    const Real x2582 = x1173 - x2559;
    const Real x2583 = x1541 * x11;
    const Real x2584 = x2582 + x2583;
    const Real x2585 = x2584 + x1177;
    const Real x2586 = x2585 / x2581;
    // snow.conductance
    const Real x2587 = x2568 / x2579;
    // surface_balance.around
    const Real x2588 = x2587 / x2581;
    // surface_balance.skin_temperature
    const Real x2589 = x2588 * state[0];
    const Real x2590 = x2586 + x2589;
    const Real x2591 = x2588 + 1.0;
    const Real x2592 = x2590 / x2591;
    // surface_balance.around
    const Real x2593 = x2592 * x2592;
    const Real x2594 = x2593 * x2592;
    const Real x2595 = x1165 * x2594;
    const Real x2596 = x2580 + x2595;
    // air.emission
    const Real x2597 = x2593 * x2593;
    const Real x2598 = x2597 * 5.67e-08;
    // surface_balance.emitted
    const Real x2599 = x633 * x2598;
    const Real x2600 = 0.0 - x2592;
    const Real x2601 = x2595 * x2600;
    const Real x2602 = x2599 + x2601;
    // surface_balance.around
    const Real x2603 = x1026 - x2602;
    const Real x2604 = x2603 - x2559;
    const Real x2605 = x2604 + x2583;
    const Real x2606 = x2605 + x1177;
    const Real x2607 = x2606 / x2596;
    const Real x2608 = x2587 / x2596;
    // surface_balance.skin_temperature
    const Real x2609 = x2608 * state[0];
    const Real x2610 = x2607 + x2609;
    const Real x2611 = x2608 + 1.0;
    const Real x2612 = x2610 / x2611;
    // surface_balance.around
    const Real x2613 = x2612 * x2612;
    const Real x2614 = x2613 * x2612;
    const Real x2615 = x1165 * x2614;
    const Real x2616 = x2580 + x2615;
    // air.emission
    const Real x2617 = x2613 * x2613;
    const Real x2618 = x2617 * 5.67e-08;
    // surface_balance.emitted
    const Real x2619 = x633 * x2618;
    const Real x2620 = 0.0 - x2612;
    const Real x2621 = x2615 * x2620;
    const Real x2622 = x2619 + x2621;
    // surface_balance.around
    const Real x2623 = x1026 - x2622;
    const Real x2624 = x2623 - x2559;
    const Real x2625 = x2624 + x2583;
    const Real x2626 = x2625 + x1177;
    const Real x2627 = x2626 / x2616;
    // snow.conductance
    const Real x2628 = x2568 / x0;
    // surface_balance.around
    const Real x2629 = x2628 / x2616;
    // surface_balance.top
    const Real x2630 = x2629 + 1.0;
    const Real x2631 = x0 / x0;
    const Real x2632 = x2630 * x2631;
    // ground_heat.series_conductance
    real_80[0] = real_82[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_80[l + 1] = real_82[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1654_1322 = numbers[l] * 0.5;
        const Real a2634 = a1654_1322 / real_80[l];
        real_48[l] = a2634;
    }
    // soil_heat.conductance
    const Real x2637 = x0 * x2632;
    const Real x2638 = x2568 / x2637;
    // soil_heat.__call__
    const Real x2639 = state[LAYERS - 1] - numbers[LAYERS + 8];
    const Real x2640 = real_82[LAYERS - 1] * x2639;
    const Real x2641 = x2640 / numbers[LAYERS + 46];
    results[LAYERS + 42] = x2641;
    // ground_heat.series_conductance, ground_heat.ground_equations
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2635 = real_48[l] + real_48[l + 1];
        const Real a2636 = 1 / a2635;
        const Real a2653 = real_116[l + 1] * 4200000.0;
        const Mask a2657 = (a2653 < 0.0);
        const Real a2658 = select(a2657, 0.0, a2653);
        const Real a2659 = -a2653;
        const Mask a2660 = (a2659 < 0.0);
        const Real a2661 = select(a2660, 0.0, a2653);
        const Real a2665 = a2636 + a2658;
        const Real a2666 = a2636 - a2661;
        real_82[l + 1] = a2665;
        real_80[l] = a2666;
    }
    // ground_heat.ground_equations
    real_82[0] = x2638;
    real_80[LAYERS - 1] = real_of(0.0);
    const Real x2676 = x2627 - 273.15;
    // ground_heat.ground_equations, ground_heat.mixed_capacity, soil_heat.volumetric_heat_capacity, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2642 = state[l] - 273.15;
        const Real a2643 = numbers[l + 17 * LAYERS + 54] - 2000000.0;
        const Real a2644 = 1.0 - numbers[l + 2 * LAYERS + 47];
        const Real a2645 = a2644 * 2000000.0;
        const Real a2646 = numbers[l + 2 * LAYERS + 47] - real_78[l];
        const Real a2647 = a2646 * 1004.0;
        const Real a2648 = a2645 + a2647;
        const Real a2649 = real_78[l] * 2106000.0;
        const Real a2650 = a2648 + a2649;
        const Real a2651 = a2644 * a2643;
        const Real a2652 = a2650 + a2651;
        const Real a2654 = real_61[l] - state[l + 2 * LAYERS];
        const Real a2655 = a2654 * 4200000.0;
        const Real a2656 = a2652 - a2655;
        const Real a2663 = 2094000.0 * real_61[l];
        const Real a2664 = a2656 + a2663;
        results[LAYERS + 44 + l] = a2664;
        const Real a2667 = a2664 * a2642;
        const Real a2668 = real_61[l] * 333500000.0;
        const Real a2669 = a2667 + a2668;
        const Real a2670 = real_71[l] * in_row(l, LAYERS - 1, x2641);
        const Real a2671 = a2669 - a2670;
        const Real a2673 = real_71[l] * real_82[l];
        const Real a2675 = real_71[l] * real_80[l];
        const Real a2677 = (-99.99999999999997) + numbers[l + 6 * LAYERS + 47];
        const Real a2678 = a2677 / 0.008034787106446777;
        const Real a2679 = -a2678;
        const Mask a2680 = (a2679 < numbers[l + 3 * LAYERS + 47]);
        const Real a2681 = select(a2680, numbers[l + 3 * LAYERS + 47], a2679);
        const Real a2682 = numbers[l + 3 * LAYERS + 47] / a2681;
        const Real a2683 = log(a2682);
        const Real a2684 = a2683 / numbers[l + LAYERS + 47];
        const Real a2685 = exp(a2684);
        const Real a2686 = numbers[l + 2 * LAYERS + 47] - numbers[l + 15 * LAYERS + 54];
        const Real a2687 = a2686 * a2685;
        const Real a2688 = numbers[l + 15 * LAYERS + 54] + a2687;
        const Real a2689 = numbers[l + 15 * LAYERS + 54] + 0.001;
        const Mask a2690 = (a2688 < a2689);
        const Real a2691 = select(a2690, a2689, a2688);
        const Real a2692 = real_78[l] - numbers[l + 15 * LAYERS + 54];
        const Real a2693 = a2692 / a2686;
        const Mask a2694 = (a2693 < 1e-12);
        const Real a2695 = select(a2694, 1e-12, a2693);
        const Real a2696 = log(a2695);
        const Real a2697 = numbers[l + LAYERS + 47] * a2696;
        const Real a2698 = numbers[l + 16 * LAYERS + 54] - a2697;
        const Mask a2699 = (a2698 > 16.11809565095832);
        const Real a2700 = select(a2699, 16.11809565095832, a2698);
        const Real a2701 = exp(a2700);
        const Real a2703 = a2701 * 0.008034787106446777;
        const Real a2705 = a2703 + numbers[l + 6 * LAYERS + 47];
        const Real a2706 = -a2705;
        const Mask a2707 = ((-99.99999999999997) >= a2706);
        const Mask a2708 = (a2691 > real_78[l]);
        const Real a2709 = select(a2708, real_78[l], a2691);
        const Real a2710 = select(a2707, real_78[l], a2709);
        real_48[l] = a2642;
        real_86[l] = a2656;
        real_43[l] = a2664;
        real_1[l] = a2671;
        real_77[l] = a2673;
        real_89[l] = a2675;
        real_91[l] = a2686;
        real_90[l] = a2705;
        real_88[l] = a2706;
        real_87[l] = a2710;
    }
    // ground_heat.with_exchange
    const Real x2711 = x607 * real_77[0];
    const Real x2712 = x607 * x2638;
    // snow_ground._equations
    const Mask x2713 = (x575 > 0.0);
    result_flags[0] = x2713;
    const Real x2714 = seconds * x573;
    const Real x2715 = select(x2713, x2714, 0.0);
    const Real x2716 = x574 * x2715;
    const Real x2718 = x2716 / numbers[0];
    const Real x2720 = x2711 * x2676;
    const Real x2722 = x2711 - x2718;
    // enthalpy.heat_problem
    const Real x2725 = magnitude(real_of(0.0));
    // snow_ground._equations, enthalpy.heat_problem
    Real a2724_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2721 = real_1[l] + in_row(l, 0, x2720);
        const Real a2723 = magnitude(real_48[l]);
        a2724_last = maximum(a2724_last, a2723);
        real_80[l] = a2721;
    }
    // enthalpy.heat_problem
    const Real x2726 = maximum(a2724_last, x2725);
    real_1[0] = x2722;
    for (int l = 0; l < LAYERS - 1; ++l) real_1[l + 1] = real_77[l + 1];
    // snow_skin.skin_flux
    const Real x2751 = 0.0 - x603;
    // calm_air.coefficient
    const Real x2753 = x2751 * x595;
    const Real x2754 = -x2753;
    // calm_air.limited_richardson
    const Mask x2755 = (x2754 > 0.0);
    const Real x2756 = select(x2755, x2753, 0.0);
    const Real x2758 = x2756 * x673;
    const Real x2759 = -x2758;
    const Real x2760 = expm1(x2759);
    const Real x2762 = x2760 + 2.0;
    const Real x2763 = x2760 / x2762;
    const Real x2765 = numbers[LAYERS + 2] * x2763;
    const Real x2767 = select(x2755, x2765, x2753);
    const Real x2768 = -x2767;
    // calm_air.coefficient
    const Mask x2769 = (x2768 > 0.0);
    const Real x2770 = select(x2769, x2767, 0.0);
    const Real x2772 = x2770 * 5.0;
    const Real x2774 = 1.0 - x2772;
    const Real x2775 = sqrt(x2774);
    const Real x2776 = x2770 * 15.0;
    const Real x2778 = x2776 * x2775;
    const Real x2780 = 1.0 - x2778;
    const Real x2781 = 1 / x2780;
    const Real x2782 = select(x2769, 0.0, x2767);
    const Mask x2783 = (x2782 > 1e-30);
    const Mask x2784 = (x2782 < 1e-30);
    const Real x2785 = select(x2784, 1e-30, x2782);
    const Real x2786 = sqrt(x2785);
    const Real x2787 = select(x2783, x2786, 0.0);
    const Real x2788 = x598 * x2787;
    const Real x2789 = x2788 + 1.0;
    const Real x2790 = 1 / x2789;
    const Real x2791 = x2782 * 15.0;
    const Real x2792 = x2791 * x2790;
    const Real x2793 = x2792 + 1.0;
    const Real x2794 = select(x2769, x2781, x2793);
    const Real x2795 = x592 * x2794;
    // snow_skin.skin_flux
    const Real x2796 = x113 * x2795;
    const Real x2797 = exp(real_of(0.0));
    const Real x2798 = x2797 * 611.0;
    const Real x2799 = x2798 * 0.378;
    const Real x2800 = forcing[3] - x2799;
    const Real x2801 = x2798 * 0.622;
    const Real x2802 = x2801 / x2800;
    const Real x2803 = x2802 - forcing[2];
    const Real x2804 = x2796 * 1004.5;
    const Real x2805 = x2804 + numbers[LAYERS + 4];
    const Real x2806 = numbers[LAYERS + 19] * 5.67e-08;
    const Real x2807 = x2806 * 20379973.480874993;
    const Real x2808 = x2796 * x2803;
    const Real x2809 = x2805 * x2751;
    const Real x2810 = x2807 * 273.15;
    const Real x2811 = x602 - x2810;
    const Real x2812 = x2811 - x2809;
    const Real x2813 = 2830000.0 * x2808;
    const Real x2814 = x2812 - x2813;
    // snow_ground._equations, snow_layers.warmth, snow_ground._links
    for (int l = 0; l < 5; ++l) {
        const Real a2815 = real_23[l] * 333500.0;
        const Real a2903 = real_23[l] * 2106.0;
        const Real a2904 = 1 / a2903;
        const Real a2905 = real_23[l] * 4218.0;
        const Real a2906 = 1 / a2905;
        const Real a2907 = real_33[l] + a2815;
        const Real a2908 = -a2907;
        const Mask a2909 = (real_34[l] < 0.0);
        const Mask a2910 = (a2908 > 0.0);
        const Real a2911 = real_33[l] * a2904;
        const Real a2913 = a2907 * a2906;
        const Real a2915 = select(a2910, a2913, 0.0);
        const Real a2917 = select(a2909, a2911, a2915);
        const Real a2918 = -a2917;
        const Real a2919 = real_35[l] * 333500.0;
        const Real a2920 = real_33[l] / a2919;
        const Real a2921 = -a2920;
        const Mask a2922 = (a2921 < 0.0);
        const Real a2923 = select(a2922, 0.0, a2920);
        const Real a2924 = -a2923;
        const Mask a2925 = (a2924 > 1.0);
        const Real a2926 = select(a2925, 1.0, a2924);
        const Mask a2927 = (a2926 > 0.0);
        const Mask a2928 = (a2926 < 1.0);
        const Mask a2929 = (a2927 & a2928);
        const Real a2930 = 1 / a2919;
        const Real a2931 = select(a2929, a2930, 0.0);
        const Real a2932 = 1.0 - real_36[l];
        const Real a2933 = a2926 * a2926;
        const Real a2934 = a2932 * a2933;
        const Real a2935 = 1.0 - a2934;
        const Real a2936 = a2932 * 2.0;
        const Real a2937 = a2926 * a2931;
        const Real a2938 = a2936 * a2937;
        const Real a2939 = a2935 * real_32[l];
        const Real a2941 = a2935 * real_31[l];
        const Real a2943 = real_37[l] - a2941;
        const Mask a2944 = (a2943 < 0.0);
        const Real a2945 = select(a2944, 0.0, a2943);
        const Real a2946 = a2926 / 0.1;
        const Mask a2947 = (a2946 > 1.0);
        const Real a2948 = select(a2947, 1.0, a2946);
        const Real a2949 = a2948 * a2945;
        const Real a2950 = a2941 + a2949;
        const Real a2951 = -a2950;
        const Mask a2952 = (a2945 > 0.0);
        const Real a2953 = 1.0 - a2948;
        const Real a2954 = select(a2952, a2953, 1.0);
        const Mask a2955 = (a2926 < 0.1);
        const Real a2956 = a2931 / 0.1;
        const Real a2957 = select(a2955, a2956, 0.0);
        const Real a2958 = a2938 * real_31[l];
        const Real a2960 = a2954 * a2958;
        const Real a2962 = a2945 * a2957;
        const Real a2963 = a2962 - a2960;
        const Real a2964 = a2938 * real_32[l];
        real_30[l] = a2815;
        real_29[l] = a2904;
        real_28[l] = a2906;
        real_0[l] = a2917;
        real_27[l] = a2918;
        real_26[l] = a2919;
        real_24[l] = a2930;
        real_22[l] = a2932;
        real_18[l] = a2936;
        real_118[l] = a2939;
        real_119[l] = a2950;
        real_120[l] = a2951;
        real_121[l] = a2963;
        real_122[l] = a2964;
    }
    // snow_ground._links
    const Real x2966 = 1 / real_120[0];
    const Real x2967 = select(x2713, x2966, 0.0);
    const Real x2978 = x2967 * x2967;
    const Real x2979 = x2978 * real_121[0];
    // snow_ground._at
    const Real x2985 = select(x2713, x2967, 1.0);
    // snow_skin.solve_skin
    const Real x2986 = x2985 * real_0[0];
    const Real x2988 = x2814 - x2986;
    const Mask x2989 = (x2988 >= 0.0);
    const Mask x2990 = (x154 > 0.0);
    const Real x2991 = select(x2990, 0.0, x154);
    const Real x2992 = select(x2989, 0.0, x2991);
    const Real x2993 = real_0[0] + 1.0;
    const Real x2994 = -x2993;
    const Mask x2995 = (x2994 < (-270.0));
    const Real x2996 = select(x2995, (-270.0), x2994);
    const Mask x2997 = (x2996 > (-150.0));
    const Real x2998 = select(x2997, (-150.0), x2996);
    const Real x2999 = maximum(x2992, x2998);
    // snow_skin.skin_flux
    const Real x3000 = x2999 + 273.15;
    const Real x3001 = x2999 - x603;
    // calm_air.coefficient
    const Real x3003 = x3001 * x595;
    const Real x3004 = -x3003;
    // calm_air.limited_richardson
    const Mask x3005 = (x3004 > 0.0);
    const Real x3006 = select(x3005, x3003, 0.0);
    const Real x3008 = x3006 * x673;
    const Real x3009 = -x3008;
    const Real x3010 = expm1(x3009);
    const Real x3012 = x3010 + 2.0;
    const Real x3013 = x3010 / x3012;
    const Real x3015 = numbers[LAYERS + 2] * x3013;
    const Real x3017 = select(x3005, x3015, x3003);
    const Real x3018 = -x3017;
    const Real x3019 = x3013 * x3013;
    const Real x3020 = 1.0 - x3019;
    const Real x3021 = select(x3005, x3020, 1.0);
    // calm_air.coefficient
    const Mask x3022 = (x3018 > 0.0);
    const Real x3023 = select(x3022, x3017, 0.0);
    const Real x3025 = x3023 * 5.0;
    const Real x3027 = 1.0 - x3025;
    const Real x3028 = sqrt(x3027);
    const Real x3029 = x3023 * 15.0;
    const Real x3031 = x3029 * x3028;
    const Real x3033 = 1.0 - x3031;
    const Real x3034 = 1 / x3033;
    const Real x3036 = x3034 * x3034;
    const Real x3038 = x3028 * 15.0;
    const Real x3039 = x3023 * 37.5;
    const Real x3041 = x3039 / x3028;
    const Real x3043 = x3038 - x3041;
    const Real x3044 = x3036 * x3043;
    const Real x3045 = -x3044;
    const Real x3046 = select(x3022, 0.0, x3017);
    const Mask x3047 = (x3046 > 1e-30);
    const Mask x3048 = (x3046 < 1e-30);
    const Real x3049 = select(x3048, 1e-30, x3046);
    const Real x3050 = sqrt(x3049);
    const Real x3051 = select(x3047, x3050, 0.0);
    const Real x3052 = x598 * x3051;
    const Real x3053 = x3052 + 1.0;
    const Real x3054 = 1 / x3053;
    const Real x3055 = x3046 * 15.0;
    const Real x3056 = x3055 * x3054;
    const Real x3057 = x3056 + 1.0;
    const Real x3058 = x3054 * (-7.5);
    const Real x3059 = x3054 + 1.0;
    const Real x3060 = x3058 * x3059;
    const Real x3061 = select(x3022, x3045, x3060);
    const Real x3062 = x3061 * x3021;
    const Real x3063 = select(x3022, x3034, x3057);
    const Real x3064 = x592 * x3063;
    const Real x3066 = x592 * x595;
    const Real x3068 = x3066 * x3062;
    // snow_skin.skin_flux
    const Real x3070 = x113 * x3064;
    const Real x3071 = x113 * x3068;
    const Real x3073 = x3000 * 461.0;
    const Real x3074 = 2830000.0 / x3073;
    const Real x3075 = x2999 / 273.15;
    const Real x3076 = x3075 * x3074;
    const Real x3077 = exp(x3076);
    const Real x3078 = x3077 * 611.0;
    const Real x3079 = x3078 * 0.378;
    const Real x3080 = forcing[3] - x3079;
    const Real x3081 = x3078 * 0.622;
    const Real x3082 = x3081 / x3080;
    const Real x3083 = x3074 / x3000;
    const Real x3084 = x3082 * x3083;
    const Real x3085 = forcing[3] / x3080;
    const Real x3086 = x3084 * x3085;
    const Real x3087 = x3082 - forcing[2];
    const Real x3088 = x3070 * 1004.5;
    const Real x3089 = x3088 + numbers[LAYERS + 4];
    const Real x3090 = x3000 * x3000;
    const Real x3091 = x3090 * x3000;
    const Real x3092 = x2806 * x3091;
    const Real x3093 = x3070 * x3087;
    const Real x3094 = x3071 * x3087;
    const Real x3096 = x3070 * x3086;
    const Real x3097 = x3096 - x3094;
    const Real x3098 = x3089 * x3001;
    const Real x3099 = x3071 * 1004.5;
    const Real x3101 = x3099 * x3001;
    const Real x3103 = x3089 - x3101;
    const Real x3104 = x3092 * x3000;
    const Real x3105 = x602 - x3104;
    const Real x3106 = x3105 - x3098;
    const Real x3107 = 2830000.0 * x3093;
    const Real x3108 = x3106 - x3107;
    const Real x3109 = x3092 * (-4.0);
    const Real x3110 = x3109 - x3103;
    const Real x3111 = 2830000.0 * x3097;
    const Real x3112 = x3110 - x3111;
    // snow_skin.solve_skin
    const Mask x3113 = ~x2989;
    const Mask x3114 = (x2713 & x3113);
    Real w3115 = x2999;
    Real w3116 = x3108;
    Real w3117 = x3112;
    Real w3118 = x3098;
    Real w3119 = x3093;
    Real w3120 = x2998;
    Real w3121 = real_of(0.0);
    Real w3122 = real_of(INFINITE);
    Mask w3123 = x3114;
    for (int pass = 0; pass < 60; ++pass) {
        if (!any_lane(w3123)) break;
        // snow_skin._closer
        const Real x3124 = w3115 + real_0[0];
        const Real x3125 = x2985 * x3124;
        const Real x3126 = w3116 - x3125;
        const Mask x3127 = (x3126 > 0.0);
        const Real x3128 = select(x3127, w3115, w3120);
        const Real x3129 = select(x3127, w3121, w3115);
        const Real x3130 = x2985 - w3117;
        const Mask x3131 = (x3130 < 0.001);
        const Real x3132 = select(x3131, 0.001, x3130);
        const Real x3133 = x3126 / x3132;
        const Real x3134 = w3115 + x3133;
        const Mask x3135 = (x3134 < x3128);
        const Mask x3136 = (x3134 > x3129);
        const Mask x3137 = (x3135 | x3136);
        const Real x3138 = magnitude(x3133);
        const Real x3139 = w3122 * 0.5;
        const Mask x3140 = (x3138 > x3139);
        const Mask x3141 = (x3137 | x3140);
        const Real x3142 = x3128 + x3129;
        const Real x3143 = x3142 * 0.5;
        const Real x3144 = select(x3141, x3143, x3134);
        const Real x3145 = select(w3123, x3144, w3115);
        const Real x3146 = x3145 - w3115;
        const Real x3147 = magnitude(x3146);
        // snow_skin.skin_flux
        const Real x3148 = x3145 + 273.15;
        const Real x3149 = x3145 - x603;
        // calm_air.coefficient
        const Real x3151 = x3149 * x595;
        const Real x3152 = -x3151;
        // calm_air.limited_richardson
        const Mask x3153 = (x3152 > 0.0);
        const Real x3154 = select(x3153, x3151, 0.0);
        const Real x3156 = x3154 * x673;
        const Real x3157 = -x3156;
        const Real x3158 = expm1(x3157);
        const Real x3160 = x3158 + 2.0;
        const Real x3161 = x3158 / x3160;
        const Real x3163 = numbers[LAYERS + 2] * x3161;
        const Real x3165 = select(x3153, x3163, x3151);
        const Real x3166 = -x3165;
        const Real x3167 = x3161 * x3161;
        const Real x3168 = 1.0 - x3167;
        const Real x3169 = select(x3153, x3168, 1.0);
        // calm_air.coefficient
        const Mask x3170 = (x3166 > 0.0);
        const Real x3171 = select(x3170, x3165, 0.0);
        const Real x3173 = x3171 * 5.0;
        const Real x3175 = 1.0 - x3173;
        const Real x3176 = sqrt(x3175);
        const Real x3177 = x3171 * 15.0;
        const Real x3179 = x3177 * x3176;
        const Real x3181 = 1.0 - x3179;
        const Real x3182 = 1 / x3181;
        const Real x3184 = x3182 * x3182;
        const Real x3186 = x3176 * 15.0;
        const Real x3187 = x3171 * 37.5;
        const Real x3189 = x3187 / x3176;
        const Real x3191 = x3186 - x3189;
        const Real x3192 = x3184 * x3191;
        const Real x3193 = -x3192;
        const Real x3194 = select(x3170, 0.0, x3165);
        const Mask x3195 = (x3194 > 1e-30);
        const Mask x3196 = (x3194 < 1e-30);
        const Real x3197 = select(x3196, 1e-30, x3194);
        const Real x3198 = sqrt(x3197);
        const Real x3199 = select(x3195, x3198, 0.0);
        const Real x3200 = x598 * x3199;
        const Real x3201 = x3200 + 1.0;
        const Real x3202 = 1 / x3201;
        const Real x3203 = x3194 * 15.0;
        const Real x3204 = x3203 * x3202;
        const Real x3205 = x3204 + 1.0;
        const Real x3206 = x3202 * (-7.5);
        const Real x3207 = x3202 + 1.0;
        const Real x3208 = x3206 * x3207;
        const Real x3209 = select(x3170, x3193, x3208);
        const Real x3210 = x3209 * x3169;
        const Real x3211 = select(x3170, x3182, x3205);
        const Real x3212 = x592 * x3211;
        const Real x3213 = x3066 * x3210;
        // snow_skin.skin_flux
        const Real x3215 = x113 * x3212;
        const Real x3216 = x113 * x3213;
        const Real x3218 = x3148 * 461.0;
        const Real x3219 = 2830000.0 / x3218;
        const Real x3220 = x3145 / 273.15;
        const Real x3221 = x3220 * x3219;
        const Real x3222 = exp(x3221);
        const Real x3223 = x3222 * 611.0;
        const Real x3224 = x3223 * 0.378;
        const Real x3225 = forcing[3] - x3224;
        const Real x3226 = x3223 * 0.622;
        const Real x3227 = x3226 / x3225;
        const Real x3228 = x3219 / x3148;
        const Real x3229 = x3227 * x3228;
        const Real x3230 = forcing[3] / x3225;
        const Real x3231 = x3229 * x3230;
        const Real x3232 = x3227 - forcing[2];
        const Real x3233 = x3215 * 1004.5;
        const Real x3234 = x3233 + numbers[LAYERS + 4];
        const Real x3235 = x3148 * x3148;
        const Real x3236 = x3235 * x3148;
        const Real x3237 = x2806 * x3236;
        const Real x3238 = x3215 * x3232;
        const Real x3239 = x3216 * x3232;
        const Real x3241 = x3215 * x3231;
        const Real x3242 = x3241 - x3239;
        const Real x3243 = x3234 * x3149;
        const Real x3244 = x3216 * 1004.5;
        const Real x3246 = x3244 * x3149;
        const Real x3248 = x3234 - x3246;
        const Real x3249 = x3237 * x3148;
        const Real x3250 = x602 - x3249;
        const Real x3251 = x3250 - x3243;
        const Real x3252 = 2830000.0 * x3238;
        const Real x3253 = x3251 - x3252;
        const Real x3254 = x3237 * (-4.0);
        const Real x3255 = x3254 - x3248;
        const Real x3256 = 2830000.0 * x3242;
        const Real x3257 = x3255 - x3256;
        // snow_skin._closer
        const Real x3258 = select(w3123, x3147, w3122);
        const Mask x3259 = (x3147 >= 1e-07);
        const Mask x3260 = (w3123 & x3259);
        w3115 = x3145;
        w3116 = x3253;
        w3117 = x3257;
        w3118 = x3243;
        w3119 = x3238;
        w3120 = x3128;
        w3121 = x3129;
        w3122 = x3258;
        w3123 = x3260;
    }
    // snow_skin.solve_skin
    const Real x3261 = x2985 - w3117;
    const Mask x3262 = (x3261 < 0.001);
    const Real x3263 = select(x3262, 0.001, x3261);
    const Mask x3264 = (real_27[0] < 0.0);
    const Real x3265 = select(x3264, 0.0, real_0[0]);
    const Real x3266 = -x3265;
    const Real x3267 = x3265 * 20.0;
    const Mask x3269 = (x3266 > 0.0);
    const Real x3270 = select(x3269, 20.0, 0.0);
    const Real x3271 = w3115 + real_0[0];
    const Real x3272 = x2985 * x3271;
    const Real x3273 = select(x2989, x2814, x3272);
    const Real x3274 = x2985 / x3263;
    const Real x3275 = w3117 * x3274;
    const Real x3276 = select(x2989, 0.0, x3275);
    const Real x3277 = select(x3114, x3271, 0.0);
    const Real x3278 = select(x2713, w3115, 0.0);
    const Real x3279 = x3273 + x3267;
    const Real x3280 = select(x2713, x3279, 0.0);
    const Real x3281 = x3276 - x3270;
    const Real x3282 = select(x2713, x3281, 0.0);
    const Real x3283 = w3117 / x3263;
    const Real x3285 = x3283 * x3277;
    const Real x3286 = -x3285;
    // snow_ground._flows
    for (int l = 0; l < 5; ++l) {
        const Mask a3287 = (real_27[l] > 0.0);
        const Real a3288 = select(a3287, 0.0, real_0[l]);
        const Mask a3290 = (real_27[l] < 0.0);
        const Real a3291 = select(a3290, 0.0, real_0[l]);
        real_120[l] = a3288;
        real_36[l] = a3291;
    }
    // enthalpy.at, enthalpy.heat_problem, retention.at, snow_ground._solution, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.fusion_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2727 = 2094000.0 * real_78[l];
        const Real a2728 = real_86[l] + a2727;
        const Real a2730 = a2728 + real_1[l];
        const Real a2731 = a2730 + real_89[l];
        const Real a2732 = real_78[l] * 333500000.0;
        const Real a2733 = a2731 * x2726;
        const Real a2734 = a2732 + a2733;
        const Real a2735 = real_87[l] - numbers[l + 15 * LAYERS + 54];
        const Real a2736 = a2735 / real_91[l];
        const Mask a2737 = (a2736 < 1e-12);
        const Real a2738 = select(a2737, 1e-12, a2736);
        const Real a2739 = log(a2738);
        const Real a2740 = numbers[l + LAYERS + 47] * a2739;
        const Real a2741 = numbers[l + 16 * LAYERS + 54] - a2740;
        const Mask a2742 = (a2741 > 16.11809565095832);
        const Real a2743 = select(a2742, 16.11809565095832, a2741);
        const Real a2744 = exp(a2743);
        const Real a2746 = a2744 * 0.008034787106446777;
        const Real a2748 = a2746 + numbers[l + 6 * LAYERS + 47];
        const Real a2750 = a2734 * 7.105427357601002e-15;
        const Real a2816 = maximum(real_61[l], real_87[l]);
        const Real a2817 = minimum(a2816, real_78[l]);
        const Real a2818 = a2817 - numbers[l + 15 * LAYERS + 54];
        const Real a2819 = a2818 / real_91[l];
        const Mask a2820 = (a2819 < 1e-12);
        const Real a2821 = select(a2820, 1e-12, a2819);
        const Real a2822 = log(a2821);
        const Real a2823 = numbers[l + LAYERS + 47] * a2822;
        const Real a2824 = numbers[l + 16 * LAYERS + 54] - a2823;
        const Mask a2825 = (a2824 > 16.11809565095832);
        const Real a2826 = select(a2825, 16.11809565095832, a2824);
        const Real a2827 = exp(a2826);
        const Real a2828 = numbers[l + LAYERS + 47] * a2827;
        const Real a2829 = a2821 * real_91[l];
        const Real a2830 = a2828 / a2829;
        const Real a2832 = a2827 * 0.008034787106446777;
        const Real a2834 = a2832 + numbers[l + 6 * LAYERS + 47];
        const Real a2836 = a2830 * 0.008034787106446777;
        const Real a2837 = a2728 * real_90[l];
        const Real a2839 = a2732 - a2837;
        const Mask a2840 = (real_80[l] >= a2839);
        const Real a2841 = 2094000.0 * real_87[l];
        const Real a2842 = real_86[l] + a2841;
        const Real a2843 = a2842 * a2748;
        const Real a2845 = real_87[l] * 333500000.0;
        const Real a2846 = a2845 - a2843;
        const Mask a2847 = (real_80[l] <= a2846);
        const Mask a2848 = ~a2840;
        const Mask a2849 = (a2847 & a2848);
        const Real a2850 = real_80[l] / 333500000.0;
        const Real a2851 = maximum(a2850, real_87[l]);
        const Real a2852 = minimum(a2851, real_78[l]);
        const Real a2853 = 2094000.0 * a2817;
        const Real a2854 = real_86[l] + a2853;
        const Real a2855 = a2854 * a2834;
        const Real a2857 = a2817 * 333500000.0;
        const Real a2858 = a2857 - a2855;
        const Real a2859 = a2858 - real_80[l];
        const Real a2860 = 2094000.0 * a2834;
        const Real a2862 = 333500000.0 - a2860;
        const Real a2863 = a2854 * a2836;
        const Real a2864 = a2862 + a2863;
        const Real a2865 = a2859 / a2864;
        const Real a2866 = a2817 - a2865;
        const Mask a2867 = (a2859 > 0.0);
        const Real a2868 = maximum(a2817, a2852);
        const Real a2869 = a2852 + a2868;
        const Real a2870 = a2869 * 0.5;
        const Real a2871 = select(a2867, a2870, a2852);
        const Mask a2872 = (a2866 >= a2852);
        const Real a2873 = minimum(a2866, real_78[l]);
        const Real a2874 = select(a2872, a2873, a2871);
        const Real a2875 = select(a2849, real_87[l], a2874);
        const Real a2876 = select(a2840, real_78[l], a2875);
        const Real a2877 = a2876 * 333500000.0;
        const Real a2878 = real_80[l] - a2877;
        const Real a2879 = 2094000.0 * a2876;
        const Real a2880 = real_86[l] + a2879;
        const Real a2881 = a2878 / a2880;
        const Real a2882 = a2876 - numbers[l + 15 * LAYERS + 54];
        const Real a2883 = a2882 / real_91[l];
        const Mask a2884 = (a2883 < 1e-12);
        const Real a2885 = select(a2884, 1e-12, a2883);
        const Real a2886 = log(a2885);
        const Real a2887 = numbers[l + LAYERS + 47] * a2886;
        const Real a2888 = numbers[l + 16 * LAYERS + 54] - a2887;
        const Mask a2889 = (a2888 > 16.11809565095832);
        const Real a2890 = select(a2889, 16.11809565095832, a2888);
        const Real a2891 = exp(a2890);
        const Real a2892 = numbers[l + LAYERS + 47] * a2891;
        const Real a2893 = a2885 * real_91[l];
        const Real a2894 = a2892 / a2893;
        const Real a2896 = a2891 * 0.008034787106446777;
        const Real a2898 = a2896 + numbers[l + 6 * LAYERS + 47];
        const Real a2899 = -a2898;
        const Real a2900 = a2894 * 0.008034787106446777;
        const Mask a2901 = (a2840 | a2849);
        const Real a2902 = select(a2901, a2881, a2899);
        real_48[l] = a2750;
        real_82[l] = a2839;
        real_71[l] = a2846;
        real_73[l] = a2876;
        real_57[l] = a2877;
        real_58[l] = a2880;
        real_72[l] = a2899;
        real_85[l] = a2900;
        real_117[l + 1] = a2902;
    }
    // snow_ground._residuals
    const Real x3299 = real_0[4] + real_117[1];
    const Real x3301 = x2715 * x3299;
    // snow_ground._links, snow_ground._flows
    for (int l = 0; l < 4; ++l) {
        const Real a2968 = real_118[l] + real_119[l + 1];
        const Real a2969 = -a2968;
        const Real a2970 = 1 / a2969;
        const Real a2971 = seconds * a2970;
        const Real a2972 = select(x2713, a2971, 0.0);
        const Real a2973 = a2972 * a2970;
        const Real a2974 = real_32[l] + real_31[l + 1];
        const Real a2976 = seconds / a2974;
        const Real a2980 = a2973 * real_122[l];
        const Real a2981 = -a2980;
        const Real a2982 = a2973 * real_121[l + 1];
        const Real a2983 = select(x2713, a2976, 0.0);
        const Real a2984 = -a2983;
        const Real a3293 = real_120[l + 1] - real_120[l];
        const Real a3294 = a2972 * a3293;
        const Real a3295 = real_36[l + 1] - real_36[l];
        const Real a3296 = a2983 * a3295;
        const Real a3298 = a3294 - a3296;
        real_38[l] = a2972;
        real_39[l] = a2981;
        real_41[l] = a2982;
        real_123[l] = a2983;
        real_124[l] = a2984;
        real_35[l] = a3298;
    }
    // snow_ground._residuals
    real_35[4] = real_of(0.0);
    real_36[0] = real_of(0.0);
    for (int l = 0; l < 4; ++l) real_36[l + 1] = real_35[l];
    const Real x3307 = seconds * x3280;
    // enthalpy._drop_from_above
    real_117[0] = real_of(0.0);
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_90[l] = real_117[l + 2];
    real_90[LAYERS - 1] = real_of(0.0);
    // snow_ground._residuals
    const Real x3322 = x2718 * real_0[4];
    // snow_ground._residuals, snow_ground._at
    Real a3325_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a3305 = real_35[l] - real_36[l];
        const Real a3306 = a3305 - in_row(l, 4, x3301);
        const Real a3308 = real_33[l] - real_33[l];
        const Real a3309 = a3308 + a3306;
        const Real a3310 = a3309 - in_row(l, 0, x3307);
        const Real a3324 = magnitude(a3310);
        a3325_last = a3325_last + a3324;
        real_0[l] = a3310;
        real_120[l] = a3324;
    }
    // snow_ground._at
    const Real x3326 = x574 * a3325_last;
    // enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
    Real a3330_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3311 = real_58[l] * real_117[l + 1];
        const Real a3312 = a3311 + real_57[l];
        const Real a3313 = a3312 - real_80[l];
        const Real a3315 = real_117[l + 1] - real_117[l];
        const Real a3316 = real_1[l] * a3315;
        const Real a3317 = a3313 + a3316;
        const Real a3319 = real_117[l + 1] - real_90[l];
        const Real a3320 = real_89[l] * a3319;
        const Real a3321 = a3317 + a3320;
        const Real a3323 = a3321 - in_row(l, 0, x3322);
        const Real a3328 = magnitude(a3323);
        const Real a3329 = numbers[l] * a3328;
        a3330_last = a3330_last + a3329;
        real_84[l] = a3323;
        real_81[l] = a3328;
    }
    // snow_ground._at
    const Real x3331 = a3330_last - x3326;
    // snow_ground._tolerance
    const Real x3334 = seconds * x2967;
    const Real x3335 = magnitude(x3278);
    const Real x3336 = magnitude(real_27[0]);
    const Real x3337 = x3335 + x3336;
    const Real x3338 = x3334 * x3337;
    Real a3339_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a3339_last = a3339_last + real_38[l];
    }
    const Real x3340 = a3339_last + x2715;
    const Real x3343 = magnitude(real_88[0]);
    Real a3342_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a3341 = magnitude(real_27[l]);
        a3342_last = maximum(a3342_last, a3341);
    }
    const Real x3344 = a3342_last + x3343;
    const Real x3345 = x3344 + 30.0;
    const Real x3346 = x3340 * x3345;
    const Real x3347 = x3346 + x3338;
    // snow_ground._at
    Mask a3333_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a3332 = (real_81[l] > real_48[l]);
        a3333_last = (a3333_last | a3332);
    }
    // snow_ground._tolerance, snow_ground._at
    Mask a3351_last = mask_of(false);
    for (int l = 0; l < 5; ++l) {
        const Real a3348 = real_30[l] + x3347;
        const Real a3349 = a3348 * 7.105427357601002e-15;
        const Mask a3350 = (real_120[l] > a3349);
        a3351_last = (a3351_last | a3350);
    }
    // snow_ground._at
    const Mask x3352 = (a3333_last | a3351_last);
    // snow_ground._solution
    for (int l = 0; l < 5; ++l) real_120[l] = real_34[l];
    for (int l = 0; l < LAYERS; ++l) real_81[l] = real_117[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_88[l] = real_73[l];
    for (int l = 0; l < LAYERS; ++l) real_90[l] = real_72[l];
    for (int l = 0; l < LAYERS; ++l) real_58[l] = real_85[l];
    Real w3358 = x2967;
    Real w3359 = x2979;
    for (int l = 0; l < 4; ++l) real_125[l] = real_38[l];
    for (int l = 0; l < 4; ++l) real_126[l] = real_39[l];
    for (int l = 0; l < 4; ++l) real_127[l] = real_41[l];
    for (int l = 0; l < 4; ++l) real_128[l] = real_124[l];
    Real w3364 = x3278;
    Real w3365 = x3280;
    Real w3366 = x3282;
    Real w3367 = x3277;
    Real w3368 = x3286;
    Real w3369 = x3263;
    Mask w3370 = x2989;
    for (int l = 0; l < 5; ++l) real_27[l] = real_0[l];
    for (int l = 0; l < LAYERS; ++l) real_57[l] = real_84[l];
    Real w3373 = x3331;
    Real w3374 = real_of(1.0);
    Real w3375 = real_of(0.0);
    Mask w3376 = x3352;
    for (int pass = 0; pass < 240; ++pass) {
        if (!any_lane(w3376)) break;
        // snow_ground._is_slow
        const Mask x3388 = (w3375 >= 40.0);
        const Mask x3389 = (w3375 < 60.0);
        const Mask x3390 = (x3388 & x3389);
        const Mask x3391 = (mask_of(false) | x3390);
        const Mask x3392 = (w3375 >= 80.0);
        const Mask x3393 = (w3375 < 120.0);
        const Mask x3394 = (x3392 & x3393);
        const Mask x3395 = (x3391 | x3394);
        const Mask x3396 = (w3375 >= 160.0);
        const Mask x3397 = (w3375 < 200.0);
        const Mask x3398 = (x3396 & x3397);
        const Mask x3399 = (x3395 | x3398);
        // snow_layers.warmth, snow_ground._response
        for (int l = 0; l < 5; ++l) {
            const Real a3400 = real_120[l] - real_30[l];
            const Mask a3401 = (real_120[l] < 0.0);
            const Mask a3402 = (a3400 > 0.0);
            const Real a3403 = real_120[l] * real_29[l];
            const Real a3404 = a3400 * real_28[l];
            const Real a3405 = select(a3402, a3404, 0.0);
            const Real a3406 = select(a3401, a3403, a3405);
            const Real a3407 = select(a3402, real_28[l], 0.0);
            const Real a3408 = select(a3401, real_29[l], a3407);
            const Mask a3409 = (a3406 > 0.0);
            const Real a3410 = select(a3409, 0.0, a3406);
            mask_25[l] = a3401;
            real_36[l] = a3408;
            real_35[l] = a3410;
        }
        // snow_ground._response
        const Real x3412 = select(x3399, w3367, w3368);
        const Real x3413 = -w3358;
        const Real x3414 = select(x3399, x3413, w3366);
        const Real x3415 = x3414 * real_36[0];
        const Real x3416 = x3412 * w3359;
        const Real x3417 = x3415 + x3416;
        const Real x3426 = seconds * x3417;
        for (int l = 0; l < 4; ++l) {
            const Real a3411 = real_35[l] - real_35[l + 1];
            const Real a3418 = select(mask_25[l], real_125[l], real_128[l]);
            const Real a3419 = a3418 * real_36[l];
            const Real a3420 = a3411 * real_126[l];
            const Real a3421 = a3419 + a3420;
            const Real a3422 = select(mask_25[l + 1], real_125[l], real_128[l]);
            const Real a3423 = a3422 * real_36[l + 1];
            const Real a3424 = a3411 * real_127[l];
            const Real a3425 = a3423 - a3424;
            real_122[l] = a3421;
            real_121[l + 1] = a3425;
        }
        // snow_ground._direction
        real_122[4] = real_of(0.0);
        real_121[0] = real_of(0.0);
        const Real x3430 = x2715 * real_36[4];
        const Real x3434 = x2718 * real_36[4];
        const Real x3441 = -x2715;
        for (int l = 0; l < 4; ++l) {
            const Real a3433 = -real_122[l];
            const Real a3440 = -real_121[l + 1];
            real_129[l] = a3433;
            real_130[l] = a3440;
        }
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a3436 = -real_77[l + 1];
            const Real a3442 = -real_89[l];
            real_129[l + 5] = a3436;
            real_130[l + 5] = a3442;
        }
        // tridiagonal._solve
        real_129[4] = x3434;
        // snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a3429 = real_122[l] + real_121[l];
            const Real a3431 = a3429 + in_row(l, 4, x3430);
            const Real a3432 = a3431 - in_row(l, 0, x3426);
            const Real a3437 = a3432 + 1.0;
            const Real a3443 = -real_27[l];
            real_131[l] = a3437;
            real_132[l] = a3443;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a3377 = (real_88[l] < real_78[l]);
            const Mask a3378 = (real_88[l] > real_87[l]);
            const Mask a3379 = (a3377 & a3378);
            const Real a3380 = 2094000.0 * real_81[l];
            const Real a3381 = a3380 + 333500000.0;
            const Real a3382 = select(a3379, real_58[l], 1.0);
            const Real a3383 = a3381 / a3382;
            const Real a3384 = 2094000.0 * real_88[l];
            const Real a3385 = real_86[l] + a3384;
            const Real a3386 = select(a3379, a3383, 0.0);
            const Real a3387 = a3385 + a3386;
            const Real a3438 = a3387 + real_1[l];
            const Real a3439 = a3438 + real_89[l];
            const Real a3444 = -real_57[l];
            real_79[l] = a3385;
            real_45[l] = a3387;
            real_131[l + 5] = a3439;
            real_132[l + 5] = a3444;
        }
        // tridiagonal._solve
        real_130[4] = x3441;
        solve_tridiagonal<LAYERS + 5>(real_129, real_131, real_130, real_132, real_133);
        // snow_ground._iteration, snow_ground._stopped, snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a3450 = w3374 * real_133[l];
            const Real a3451 = real_120[l] + a3450;
            const Mask a3452 = (real_120[l] <= 0.0);
            const Mask a3453 = (a3451 > 0.0);
            const Mask a3454 = (a3452 & a3453);
            const Mask a3455 = (real_120[l] >= 0.0);
            const Mask a3456 = (a3451 < 0.0);
            const Mask a3457 = (a3455 & a3456);
            const Real a3458 = select(a3454, 1e-06, a3451);
            const Real a3459 = select(a3457, (-1e-06), a3458);
            const Mask a3460 = (real_120[l] <= real_26[l]);
            const Mask a3461 = (a3459 > real_26[l]);
            const Mask a3462 = (a3460 & a3461);
            const Mask a3463 = (real_120[l] >= real_26[l]);
            const Mask a3464 = (a3459 < real_26[l]);
            const Mask a3465 = (a3463 & a3464);
            const Real a3466 = real_26[l] + 1e-06;
            const Real a3467 = select(a3462, a3466, a3459);
            const Real a3468 = real_26[l] - 1e-06;
            const Real a3469 = select(a3465, a3468, a3467);
            const Mask a3470 = (real_120[l] <= real_30[l]);
            const Mask a3471 = (a3469 > real_30[l]);
            const Mask a3472 = (a3470 & a3471);
            const Mask a3473 = (real_120[l] >= real_30[l]);
            const Mask a3474 = (a3469 < real_30[l]);
            const Mask a3475 = (a3473 & a3474);
            const Real a3476 = real_30[l] + 1e-06;
            const Real a3477 = select(a3472, a3476, a3469);
            const Real a3478 = real_30[l] - 1e-06;
            const Real a3479 = select(a3475, a3478, a3477);
            const Real a3538 = select(w3376, a3479, real_120[l]);
            const Real a3543 = a3538 - real_30[l];
            const Mask a3544 = (a3538 < 0.0);
            const Mask a3545 = (a3543 > 0.0);
            const Real a3546 = a3538 * real_29[l];
            const Real a3547 = a3543 * real_28[l];
            const Real a3548 = select(a3545, a3547, 0.0);
            const Real a3549 = select(a3544, a3546, a3548);
            const Real a3550 = a3538 / real_26[l];
            const Mask a3551 = (a3550 < 0.0);
            const Real a3552 = select(a3551, 0.0, a3550);
            const Mask a3553 = (a3552 > 1.0);
            const Real a3554 = select(a3553, 1.0, a3552);
            const Mask a3555 = (a3554 > 0.0);
            const Mask a3556 = (a3554 < 1.0);
            const Mask a3557 = (a3555 & a3556);
            const Real a3558 = select(a3557, real_24[l], 0.0);
            const Real a3559 = a3554 * a3554;
            const Real a3560 = real_22[l] * a3559;
            const Real a3561 = 1.0 - a3560;
            const Real a3562 = a3554 * a3558;
            const Real a3563 = real_18[l] * a3562;
            const Real a3564 = a3561 * real_32[l];
            const Real a3566 = a3561 * real_31[l];
            const Real a3568 = real_37[l] - a3566;
            const Mask a3569 = (a3568 < 0.0);
            const Real a3570 = select(a3569, 0.0, a3568);
            const Real a3571 = a3554 / 0.1;
            const Mask a3572 = (a3571 > 1.0);
            const Real a3573 = select(a3572, 1.0, a3571);
            const Real a3574 = a3573 * a3570;
            const Real a3575 = a3566 + a3574;
            const Real a3576 = -a3575;
            const Mask a3577 = (a3570 > 0.0);
            const Real a3578 = 1.0 - a3573;
            const Real a3579 = select(a3577, a3578, 1.0);
            const Mask a3580 = (a3554 < 0.1);
            const Real a3581 = a3558 / 0.1;
            const Real a3582 = select(a3580, a3581, 0.0);
            const Real a3583 = a3563 * real_31[l];
            const Real a3585 = a3579 * a3583;
            const Real a3587 = a3570 * a3582;
            const Real a3588 = a3587 - a3585;
            const Real a3589 = a3563 * real_32[l];
            real_121[l] = a3538;
            real_122[l] = a3549;
            real_36[l] = a3564;
            real_35[l] = a3575;
            real_119[l] = a3576;
            real_118[l] = a3588;
            real_23[l] = a3589;
        }
        // snow_ground._links
        const Real x3591 = 1 / real_119[0];
        const Real x3592 = select(x2713, x3591, 0.0);
        const Real x3599 = x3592 * x3592;
        const Real x3600 = x3599 * real_118[0];
        // snow_ground._at
        const Real x3604 = select(x2713, x3592, 1.0);
        // snow_skin.solve_skin
        const Real x3605 = x3604 * real_122[0];
        const Real x3606 = x2814 + x3605;
        const Mask x3607 = (x3606 >= 0.0);
        const Mask x3608 = (w3364 > 0.0);
        const Real x3609 = select(x3608, 0.0, w3364);
        const Real x3610 = select(x3607, 0.0, x3609);
        const Real x3611 = real_122[0] - 1.0;
        const Mask x3612 = (x3611 < (-270.0));
        const Real x3613 = select(x3612, (-270.0), x3611);
        const Mask x3614 = (x3613 > (-150.0));
        const Real x3615 = select(x3614, (-150.0), x3613);
        const Real x3616 = maximum(x3610, x3615);
        // snow_skin.skin_flux
        const Real x3617 = x3616 + 273.15;
        const Real x3618 = x3616 - x603;
        // calm_air.coefficient
        const Real x3620 = x3618 * x595;
        const Real x3621 = -x3620;
        // calm_air.limited_richardson
        const Mask x3622 = (x3621 > 0.0);
        const Real x3623 = select(x3622, x3620, 0.0);
        const Real x3625 = x3623 * x673;
        const Real x3626 = -x3625;
        const Real x3627 = expm1(x3626);
        const Real x3629 = x3627 + 2.0;
        const Real x3630 = x3627 / x3629;
        const Real x3632 = numbers[LAYERS + 2] * x3630;
        const Real x3634 = select(x3622, x3632, x3620);
        const Real x3635 = -x3634;
        const Real x3636 = x3630 * x3630;
        const Real x3637 = 1.0 - x3636;
        const Real x3638 = select(x3622, x3637, 1.0);
        // calm_air.coefficient
        const Mask x3639 = (x3635 > 0.0);
        const Real x3640 = select(x3639, x3634, 0.0);
        const Real x3642 = x3640 * 5.0;
        const Real x3644 = 1.0 - x3642;
        const Real x3645 = sqrt(x3644);
        const Real x3646 = x3640 * 15.0;
        const Real x3648 = x3646 * x3645;
        const Real x3650 = 1.0 - x3648;
        const Real x3651 = 1 / x3650;
        const Real x3653 = x3651 * x3651;
        const Real x3655 = x3645 * 15.0;
        const Real x3656 = x3640 * 37.5;
        const Real x3658 = x3656 / x3645;
        const Real x3660 = x3655 - x3658;
        const Real x3661 = x3653 * x3660;
        const Real x3662 = -x3661;
        const Real x3663 = select(x3639, 0.0, x3634);
        const Mask x3664 = (x3663 > 1e-30);
        const Mask x3665 = (x3663 < 1e-30);
        const Real x3666 = select(x3665, 1e-30, x3663);
        const Real x3667 = sqrt(x3666);
        const Real x3668 = select(x3664, x3667, 0.0);
        const Real x3669 = x598 * x3668;
        const Real x3670 = x3669 + 1.0;
        const Real x3671 = 1 / x3670;
        const Real x3672 = x3663 * 15.0;
        const Real x3673 = x3672 * x3671;
        const Real x3674 = x3673 + 1.0;
        const Real x3675 = x3671 * (-7.5);
        const Real x3676 = x3671 + 1.0;
        const Real x3677 = x3675 * x3676;
        const Real x3678 = select(x3639, x3662, x3677);
        const Real x3679 = x3678 * x3638;
        const Real x3680 = select(x3639, x3651, x3674);
        const Real x3681 = x592 * x3680;
        const Real x3682 = x3066 * x3679;
        // snow_skin.skin_flux
        const Real x3684 = x113 * x3681;
        const Real x3685 = x113 * x3682;
        const Real x3687 = x3617 * 461.0;
        const Real x3688 = 2830000.0 / x3687;
        const Real x3689 = x3616 / 273.15;
        const Real x3690 = x3689 * x3688;
        const Real x3691 = exp(x3690);
        const Real x3692 = x3691 * 611.0;
        const Real x3693 = x3692 * 0.378;
        const Real x3694 = forcing[3] - x3693;
        const Real x3695 = x3692 * 0.622;
        const Real x3696 = x3695 / x3694;
        const Real x3697 = x3688 / x3617;
        const Real x3698 = x3696 * x3697;
        const Real x3699 = forcing[3] / x3694;
        const Real x3700 = x3698 * x3699;
        const Real x3701 = x3696 - forcing[2];
        const Real x3702 = x3684 * 1004.5;
        const Real x3703 = x3702 + numbers[LAYERS + 4];
        const Real x3704 = x3617 * x3617;
        const Real x3705 = x3704 * x3617;
        const Real x3706 = x2806 * x3705;
        const Real x3707 = x3684 * x3701;
        const Real x3708 = x3685 * x3701;
        const Real x3710 = x3684 * x3700;
        const Real x3711 = x3710 - x3708;
        const Real x3712 = x3703 * x3618;
        const Real x3713 = x3685 * 1004.5;
        const Real x3715 = x3713 * x3618;
        const Real x3717 = x3703 - x3715;
        const Real x3718 = x3706 * x3617;
        const Real x3719 = x602 - x3718;
        const Real x3720 = x3719 - x3712;
        const Real x3721 = 2830000.0 * x3707;
        const Real x3722 = x3720 - x3721;
        const Real x3723 = x3706 * (-4.0);
        const Real x3724 = x3723 - x3717;
        const Real x3725 = 2830000.0 * x3711;
        const Real x3726 = x3724 - x3725;
        // snow_skin.solve_skin
        const Mask x3727 = ~x3607;
        const Mask x3728 = (x2713 & x3727);
        Real w3729 = x3616;
        Real w3730 = x3722;
        Real w3731 = x3726;
        Real w3732 = x3712;
        Real w3733 = x3707;
        Real w3734 = x3615;
        Real w3735 = real_of(0.0);
        Real w3736 = real_of(INFINITE);
        Mask w3737 = x3728;
        for (int pass = 0; pass < 60; ++pass) {
            if (!any_lane(w3737)) break;
            // snow_skin._closer
            const Real x3738 = w3729 - real_122[0];
            const Real x3739 = x3604 * x3738;
            const Real x3740 = w3730 - x3739;
            const Mask x3741 = (x3740 > 0.0);
            const Real x3742 = select(x3741, w3729, w3734);
            const Real x3743 = select(x3741, w3735, w3729);
            const Real x3744 = x3604 - w3731;
            const Mask x3745 = (x3744 < 0.001);
            const Real x3746 = select(x3745, 0.001, x3744);
            const Real x3747 = x3740 / x3746;
            const Real x3748 = w3729 + x3747;
            const Mask x3749 = (x3748 < x3742);
            const Mask x3750 = (x3748 > x3743);
            const Mask x3751 = (x3749 | x3750);
            const Real x3752 = magnitude(x3747);
            const Real x3753 = w3736 * 0.5;
            const Mask x3754 = (x3752 > x3753);
            const Mask x3755 = (x3751 | x3754);
            const Real x3756 = x3742 + x3743;
            const Real x3757 = x3756 * 0.5;
            const Real x3758 = select(x3755, x3757, x3748);
            const Real x3759 = select(w3737, x3758, w3729);
            const Real x3760 = x3759 - w3729;
            const Real x3761 = magnitude(x3760);
            // snow_skin.skin_flux
            const Real x3762 = x3759 + 273.15;
            const Real x3763 = x3759 - x603;
            // calm_air.coefficient
            const Real x3765 = x3763 * x595;
            const Real x3766 = -x3765;
            // calm_air.limited_richardson
            const Mask x3767 = (x3766 > 0.0);
            const Real x3768 = select(x3767, x3765, 0.0);
            const Real x3770 = x3768 * x673;
            const Real x3771 = -x3770;
            const Real x3772 = expm1(x3771);
            const Real x3774 = x3772 + 2.0;
            const Real x3775 = x3772 / x3774;
            const Real x3777 = numbers[LAYERS + 2] * x3775;
            const Real x3779 = select(x3767, x3777, x3765);
            const Real x3780 = -x3779;
            const Real x3781 = x3775 * x3775;
            const Real x3782 = 1.0 - x3781;
            const Real x3783 = select(x3767, x3782, 1.0);
            // calm_air.coefficient
            const Mask x3784 = (x3780 > 0.0);
            const Real x3785 = select(x3784, x3779, 0.0);
            const Real x3787 = x3785 * 5.0;
            const Real x3789 = 1.0 - x3787;
            const Real x3790 = sqrt(x3789);
            const Real x3791 = x3785 * 15.0;
            const Real x3793 = x3791 * x3790;
            const Real x3795 = 1.0 - x3793;
            const Real x3796 = 1 / x3795;
            const Real x3798 = x3796 * x3796;
            const Real x3800 = x3790 * 15.0;
            const Real x3801 = x3785 * 37.5;
            const Real x3803 = x3801 / x3790;
            const Real x3805 = x3800 - x3803;
            const Real x3806 = x3798 * x3805;
            const Real x3807 = -x3806;
            const Real x3808 = select(x3784, 0.0, x3779);
            const Mask x3809 = (x3808 > 1e-30);
            const Mask x3810 = (x3808 < 1e-30);
            const Real x3811 = select(x3810, 1e-30, x3808);
            const Real x3812 = sqrt(x3811);
            const Real x3813 = select(x3809, x3812, 0.0);
            const Real x3814 = x598 * x3813;
            const Real x3815 = x3814 + 1.0;
            const Real x3816 = 1 / x3815;
            const Real x3817 = x3808 * 15.0;
            const Real x3818 = x3817 * x3816;
            const Real x3819 = x3818 + 1.0;
            const Real x3820 = x3816 * (-7.5);
            const Real x3821 = x3816 + 1.0;
            const Real x3822 = x3820 * x3821;
            const Real x3823 = select(x3784, x3807, x3822);
            const Real x3824 = x3823 * x3783;
            const Real x3825 = select(x3784, x3796, x3819);
            const Real x3826 = x592 * x3825;
            const Real x3827 = x3066 * x3824;
            // snow_skin.skin_flux
            const Real x3829 = x113 * x3826;
            const Real x3830 = x113 * x3827;
            const Real x3832 = x3762 * 461.0;
            const Real x3833 = 2830000.0 / x3832;
            const Real x3834 = x3759 / 273.15;
            const Real x3835 = x3834 * x3833;
            const Real x3836 = exp(x3835);
            const Real x3837 = x3836 * 611.0;
            const Real x3838 = x3837 * 0.378;
            const Real x3839 = forcing[3] - x3838;
            const Real x3840 = x3837 * 0.622;
            const Real x3841 = x3840 / x3839;
            const Real x3842 = x3833 / x3762;
            const Real x3843 = x3841 * x3842;
            const Real x3844 = forcing[3] / x3839;
            const Real x3845 = x3843 * x3844;
            const Real x3846 = x3841 - forcing[2];
            const Real x3847 = x3829 * 1004.5;
            const Real x3848 = x3847 + numbers[LAYERS + 4];
            const Real x3849 = x3762 * x3762;
            const Real x3850 = x3849 * x3762;
            const Real x3851 = x2806 * x3850;
            const Real x3852 = x3829 * x3846;
            const Real x3853 = x3830 * x3846;
            const Real x3855 = x3829 * x3845;
            const Real x3856 = x3855 - x3853;
            const Real x3857 = x3848 * x3763;
            const Real x3858 = x3830 * 1004.5;
            const Real x3860 = x3858 * x3763;
            const Real x3862 = x3848 - x3860;
            const Real x3863 = x3851 * x3762;
            const Real x3864 = x602 - x3863;
            const Real x3865 = x3864 - x3857;
            const Real x3866 = 2830000.0 * x3852;
            const Real x3867 = x3865 - x3866;
            const Real x3868 = x3851 * (-4.0);
            const Real x3869 = x3868 - x3862;
            const Real x3870 = 2830000.0 * x3856;
            const Real x3871 = x3869 - x3870;
            // snow_skin._closer
            const Real x3872 = select(w3737, x3761, w3736);
            const Mask x3873 = (x3761 >= 1e-07);
            const Mask x3874 = (w3737 & x3873);
            w3729 = x3759;
            w3730 = x3867;
            w3731 = x3871;
            w3732 = x3857;
            w3733 = x3852;
            w3734 = x3742;
            w3735 = x3743;
            w3736 = x3872;
            w3737 = x3874;
        }
        // snow_skin.solve_skin
        const Real x3875 = x3604 - w3731;
        const Mask x3876 = (x3875 < 0.001);
        const Real x3877 = select(x3876, 0.001, x3875);
        const Mask x3878 = (real_122[0] < 0.0);
        const Real x3879 = select(x3878, 0.0, real_122[0]);
        const Real x3880 = x3879 * 20.0;
        const Mask x3881 = (x3879 > 0.0);
        const Real x3882 = select(x3881, 20.0, 0.0);
        const Real x3883 = w3729 - real_122[0];
        const Real x3884 = x3604 * x3883;
        const Real x3885 = select(x3607, x2814, x3884);
        const Real x3886 = x3604 / x3877;
        const Real x3887 = w3731 * x3886;
        const Real x3888 = select(x3607, 0.0, x3887);
        const Real x3889 = select(x3728, x3883, 0.0);
        const Real x3890 = select(x2713, w3729, 0.0);
        const Real x3891 = x3885 - x3880;
        const Real x3892 = select(x2713, x3891, 0.0);
        const Real x3893 = x3888 - x3882;
        const Real x3894 = select(x2713, x3893, 0.0);
        const Real x3895 = w3731 / x3877;
        const Real x3897 = x3895 * x3889;
        const Real x3898 = -x3897;
        // snow_ground._flows
        for (int l = 0; l < 5; ++l) {
            const Mask a3899 = (real_122[l] > 0.0);
            const Real a3900 = select(a3899, 0.0, real_122[l]);
            const Mask a3901 = (real_122[l] < 0.0);
            const Real a3902 = select(a3901, 0.0, real_122[l]);
            real_119[l] = a3900;
            real_134[l] = a3902;
        }
        // enthalpy.enthalpy, snow_ground._iteration, enthalpy.layers_with, enthalpy.fusion_heat, enthalpy.at, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3480 = real_79[l] * real_81[l];
            const Real a3481 = real_88[l] * 333500000.0;
            const Real a3482 = a3480 + a3481;
            const Real a3483 = real_45[l] * real_133[l + 5];
            const Real a3484 = w3374 * a3483;
            const Real a3485 = a3482 + a3484;
            const Mask a3486 = (a3485 >= real_82[l]);
            const Mask a3487 = (a3485 <= real_71[l]);
            const Mask a3488 = ~a3486;
            const Mask a3489 = (a3487 & a3488);
            const Real a3490 = a3485 / 333500000.0;
            const Real a3491 = maximum(a3490, real_87[l]);
            const Real a3492 = minimum(a3491, real_78[l]);
            const Real a3493 = real_79[l] * real_90[l];
            const Real a3494 = a3493 + a3481;
            const Real a3495 = a3494 - a3485;
            const Real a3496 = 2094000.0 * real_90[l];
            const Real a3497 = a3496 + 333500000.0;
            const Real a3498 = real_79[l] * real_58[l];
            const Real a3499 = a3497 + a3498;
            const Real a3500 = a3495 / a3499;
            const Real a3501 = real_88[l] - a3500;
            const Mask a3502 = (a3495 > 0.0);
            const Real a3503 = maximum(real_88[l], a3492);
            const Real a3504 = a3492 + a3503;
            const Real a3505 = a3504 * 0.5;
            const Real a3506 = select(a3502, a3505, a3492);
            const Mask a3507 = (a3501 >= a3492);
            const Real a3508 = minimum(a3501, real_78[l]);
            const Real a3509 = select(a3507, a3508, a3506);
            const Real a3510 = select(a3489, real_87[l], a3509);
            const Real a3511 = select(a3486, real_78[l], a3510);
            const Real a3512 = a3511 * 333500000.0;
            const Real a3513 = a3485 - a3512;
            const Real a3514 = 2094000.0 * a3511;
            const Real a3515 = real_86[l] + a3514;
            const Real a3516 = a3513 / a3515;
            const Real a3517 = a3511 - numbers[l + 15 * LAYERS + 54];
            const Real a3518 = a3517 / real_91[l];
            const Mask a3519 = (a3518 < 1e-12);
            const Real a3520 = select(a3519, 1e-12, a3518);
            const Real a3521 = log(a3520);
            const Real a3522 = numbers[l + LAYERS + 47] * a3521;
            const Real a3523 = numbers[l + 16 * LAYERS + 54] - a3522;
            const Mask a3524 = (a3523 > 16.11809565095832);
            const Real a3525 = select(a3524, 16.11809565095832, a3523);
            const Real a3526 = exp(a3525);
            const Real a3527 = numbers[l + LAYERS + 47] * a3526;
            const Real a3528 = a3520 * real_91[l];
            const Real a3529 = a3527 / a3528;
            const Real a3531 = a3526 * 0.008034787106446777;
            const Real a3533 = a3531 + numbers[l + 6 * LAYERS + 47];
            const Real a3534 = -a3533;
            const Real a3535 = a3529 * 0.008034787106446777;
            const Mask a3536 = (a3486 | a3489);
            const Real a3537 = select(a3536, a3516, a3534);
            const Real a3539 = select(w3376, a3537, real_81[l]);
            const Real a3540 = select(w3376, a3511, real_88[l]);
            const Real a3541 = select(w3376, a3534, real_90[l]);
            const Real a3542 = select(w3376, a3535, real_58[l]);
            real_92[l + 1] = a3539;
            real_56[l] = a3540;
            real_50[l] = a3541;
            real_76[l] = a3542;
        }
        // snow_ground._residuals
        const Real x3909 = real_122[4] - real_92[1];
        const Real x3910 = x2715 * x3909;
        // snow_ground._links, snow_ground._flows
        for (int l = 0; l < 4; ++l) {
            const Real a3593 = real_36[l] + real_35[l + 1];
            const Real a3594 = -a3593;
            const Real a3595 = 1 / a3594;
            const Real a3596 = seconds * a3595;
            const Real a3597 = select(x2713, a3596, 0.0);
            const Real a3598 = a3597 * a3595;
            const Real a3601 = a3598 * real_23[l];
            const Real a3602 = -a3601;
            const Real a3603 = a3598 * real_118[l + 1];
            const Real a3903 = real_119[l] - real_119[l + 1];
            const Real a3904 = a3597 * a3903;
            const Real a3905 = real_134[l] - real_134[l + 1];
            const Real a3906 = real_123[l] * a3905;
            const Real a3908 = a3904 - a3906;
            real_135[l] = a3597;
            real_136[l] = a3602;
            real_137[l] = a3603;
            real_138[l] = a3908;
        }
        // snow_ground._residuals
        real_138[4] = real_of(0.0);
        real_134[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_134[l + 1] = real_138[l];
        const Real x3915 = seconds * x3892;
        // enthalpy._drop_from_above
        real_92[0] = real_of(0.0);
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_45[l] = real_92[l + 2];
        real_45[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x3933 = x2718 * real_122[4];
        // snow_ground._residuals, snow_ground._at
        Real a3937_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a3913 = real_138[l] - real_134[l];
            const Real a3914 = a3913 + in_row(l, 4, x3910);
            const Real a3916 = real_121[l] + real_33[l];
            const Real a3917 = a3916 + a3914;
            const Real a3918 = a3917 - in_row(l, 0, x3915);
            const Real a3936 = magnitude(a3918);
            a3937_last = a3937_last + a3936;
            real_119[l] = a3918;
            real_23[l] = a3936;
        }
        // snow_ground._at
        const Real x3938 = x574 * a3937_last;
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
        Real a3942_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3919 = 2094000.0 * real_56[l];
            const Real a3920 = real_86[l] + a3919;
            const Real a3921 = a3920 * real_92[l + 1];
            const Real a3922 = real_56[l] * 333500000.0;
            const Real a3923 = a3921 + a3922;
            const Real a3924 = a3923 - real_80[l];
            const Real a3926 = real_92[l + 1] - real_92[l];
            const Real a3927 = real_1[l] * a3926;
            const Real a3928 = a3924 + a3927;
            const Real a3930 = real_92[l + 1] - real_45[l];
            const Real a3931 = real_89[l] * a3930;
            const Real a3932 = a3928 + a3931;
            const Real a3935 = a3932 + in_row(l, 0, x3933);
            const Real a3940 = magnitude(a3935);
            const Real a3941 = numbers[l] * a3940;
            a3942_last = a3942_last + a3941;
            real_79[l] = a3935;
            real_47[l] = a3940;
        }
        // snow_ground._at
        const Real x3943 = a3942_last - x3938;
        // snow_ground._tolerance
        const Real x3946 = seconds * x3592;
        const Real x3947 = magnitude(x3890);
        const Real x3948 = magnitude(real_122[0]);
        const Real x3949 = x3947 + x3948;
        const Real x3950 = x3946 * x3949;
        Real a3951_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a3951_last = a3951_last + real_135[l];
        }
        const Real x3952 = a3951_last + x2715;
        Real a3954_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a3953 = magnitude(real_122[l]);
            a3954_last = maximum(a3954_last, a3953);
        }
        const Real x3955 = a3954_last + x3343;
        const Real x3956 = x3955 + 30.0;
        const Real x3957 = x3952 * x3956;
        const Real x3958 = x3957 + x3950;
        // snow_ground._at
        Mask a3945_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a3944 = (real_47[l] > real_48[l]);
            a3945_last = (a3945_last | a3944);
        }
        // snow_ground._tolerance, snow_ground._at
        Mask a3962_last = mask_of(false);
        for (int l = 0; l < 5; ++l) {
            const Real a3959 = real_30[l] + x3958;
            const Real a3960 = a3959 * 7.105427357601002e-15;
            const Mask a3961 = (real_23[l] > a3960);
            a3962_last = (a3962_last | a3961);
        }
        // snow_ground._at
        const Mask x3963 = (a3945_last | a3962_last);
        // snow_ground._iteration
        const Real x3964 = w3374 * 0.0001;
        const Real x3965 = 1.0 - x3964;
        const Real x3966 = x3965 * w3373;
        const Mask x3967 = (x3943 < x3966);
        const Mask x3968 = (w3375 < 20.0);
        const Mask x3969 = (x3967 | x3968);
        const Mask x3970 = (w3374 <= 0.0001);
        const Mask x3971 = (x3969 | x3970);
        const Mask x3972 = (x3971 | x3399);
        const Mask x3973 = (w3376 & x3972);
        const Real x3974 = w3374 * 2.0;
        const Mask x3975 = (x3974 > 1.0);
        const Real x3976 = select(x3975, 1.0, x3974);
        const Real x3977 = w3374 * 0.5;
        const Real x3978 = select(x3973, x3976, x3977);
        const Real x3979 = w3375 + 1.0;
        // snow_ground._is_slow
        const Mask x3980 = (x3979 >= 40.0);
        const Mask x3981 = (x3979 < 60.0);
        const Mask x3982 = (x3980 & x3981);
        const Mask x3983 = (mask_of(false) | x3982);
        const Mask x3984 = (x3979 >= 80.0);
        const Mask x3985 = (x3979 < 120.0);
        const Mask x3986 = (x3984 & x3985);
        const Mask x3987 = (x3983 | x3986);
        const Mask x3988 = (x3979 >= 160.0);
        const Mask x3989 = (x3979 < 200.0);
        const Mask x3990 = (x3988 & x3989);
        const Mask x3991 = (x3987 | x3990);
        // snow_ground._iteration
        const Mask x3992 = (x3399 | x3991);
        const Real x3993 = select(x3992, 1.0, x3978);
        const Real x3999 = select(x3973, x3592, w3358);
        const Real x4000 = select(x3973, x3600, w3359);
        const Real x4005 = select(x3973, x3890, w3364);
        const Real x4006 = select(x3973, x3892, w3365);
        const Real x4007 = select(x3973, x3894, w3366);
        const Real x4008 = select(x3973, x3889, w3367);
        const Real x4009 = select(x3973, x3898, w3368);
        const Real x4010 = select(x3973, x3877, w3369);
        const Mask x4011 = select(x3973, x3607, w3370);
        const Real x4014 = select(x3973, x3943, w3373);
        const Mask x4015 = select(x3973, x3963, w3376);
        const Real x4016 = select(w3376, x3993, w3374);
        const Real x4017 = real_of_mask(w3376);
        const Real x4018 = w3375 + x4017;
        const Mask x4019 = ~x3973;
        const Mask x4020 = (x4015 | x4019);
        const Mask x4021 = (w3376 & x4020);
        for (int l = 0; l < 5; ++l) {
            const Real a3994 = select(x3973, real_121[l], real_120[l]);
            const Real a4012 = select(x3973, real_119[l], real_27[l]);
            real_23[l] = a3994;
            real_122[l] = a4012;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3995 = select(x3973, real_92[l + 1], real_81[l]);
            const Real a3996 = select(x3973, real_56[l], real_88[l]);
            const Real a3997 = select(x3973, real_50[l], real_90[l]);
            const Real a3998 = select(x3973, real_76[l], real_58[l]);
            const Real a4013 = select(x3973, real_79[l], real_57[l]);
            real_47[l] = a3995;
            real_45[l] = a3996;
            real_59[l] = a3997;
            real_51[l] = a3998;
            real_62[l] = a4013;
        }
        for (int l = 0; l < 4; ++l) {
            const Real a4001 = select(x3973, real_135[l], real_125[l]);
            const Real a4002 = select(x3973, real_136[l], real_126[l]);
            const Real a4003 = select(x3973, real_137[l], real_127[l]);
            const Real a4004 = select(x3973, real_124[l], real_128[l]);
            real_139[l] = a4001;
            real_140[l] = a4002;
            real_141[l] = a4003;
            real_142[l] = a4004;
        }
        for (int l = 0; l < 5; ++l) real_120[l] = real_23[l];
        for (int l = 0; l < LAYERS; ++l) real_81[l] = real_47[l];
        for (int l = 0; l < LAYERS; ++l) real_88[l] = real_45[l];
        for (int l = 0; l < LAYERS; ++l) real_90[l] = real_59[l];
        for (int l = 0; l < LAYERS; ++l) real_58[l] = real_51[l];
        for (int l = 0; l < 4; ++l) real_125[l] = real_139[l];
        for (int l = 0; l < 4; ++l) real_126[l] = real_140[l];
        for (int l = 0; l < 4; ++l) real_127[l] = real_141[l];
        for (int l = 0; l < 4; ++l) real_128[l] = real_142[l];
        for (int l = 0; l < 5; ++l) real_27[l] = real_122[l];
        for (int l = 0; l < LAYERS; ++l) real_57[l] = real_62[l];
        w3358 = x3999;
        w3359 = x4000;
        w3364 = x4005;
        w3365 = x4006;
        w3366 = x4007;
        w3367 = x4008;
        w3368 = x4009;
        w3369 = x4010;
        w3370 = x4011;
        w3373 = x4014;
        w3374 = x4016;
        w3375 = x4018;
        w3376 = x4021;
    }
    // snow_ground._tolerance
    const Real x4029 = seconds * w3358;
    const Real x4030 = magnitude(w3364);
    // snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a4022 = real_120[l] - real_30[l];
        const Mask a4023 = (real_120[l] < 0.0);
        const Mask a4024 = (a4022 > 0.0);
        const Real a4025 = real_120[l] * real_29[l];
        const Real a4026 = a4022 * real_28[l];
        const Real a4027 = select(a4024, a4026, 0.0);
        const Real a4028 = select(a4023, a4025, a4027);
        real_0[l] = a4028;
    }
    // snow_ground._tolerance
    const Real x4031 = magnitude(real_0[0]);
    const Real x4032 = x4030 + x4031;
    const Real x4033 = x4029 * x4032;
    Real a4034_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a4034_last = a4034_last + real_125[l];
    }
    const Real x4035 = a4034_last + x2715;
    Real a4037_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a4036 = magnitude(real_0[l]);
        a4037_last = maximum(a4037_last, a4036);
    }
    const Real x4038 = a4037_last + x3343;
    const Real x4039 = x4038 + 30.0;
    const Real x4040 = x4035 * x4039;
    const Real x4041 = x4040 + x4033;
    // snow_ground._tolerance, snow_ground._solution
    Mask a4048_last = mask_of(true);
    for (int l = 0; l < 5; ++l) {
        const Real a4042 = real_30[l] + x4041;
        const Real a4043 = a4042 * 7.105427357601002e-15;
        const Real a4044 = a4043 * 8.0;
        const Real a4046 = magnitude(real_27[l]);
        const Mask a4047 = (a4046 <= a4044);
        a4048_last = (a4048_last & a4047);
    }
    // snow_ground._solution
    Mask a4051_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        after[2 * LAYERS + l] = real_88[l];
        const Real a4045 = real_48[l] * 8.0;
        const Real a4049 = magnitude(real_57[l]);
        const Mask a4050 = (a4049 <= a4045);
        a4051_last = (a4051_last & a4050);
    }
    const Mask x4052 = (a4048_last & a4051_last);
    // snow_ground.advance_snow_ground
    const Real x4054 = select(x2713, w3364, 0.0);
    const Real x4055 = select(x2713, w3365, 0.0);
    const Real x4056 = real_0[4] - real_81[0];
    const Real x4057 = x573 * x4056;
    const Real x4058 = select(x2713, x4057, 0.0);
    // snow_ground.advance_snow_ground, ground_heat.heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4053 = select(x4052, real_81[l], NOT_A_NUMBER);
        const Real a4059 = a4053 + 273.15;
        after[l] = a4059;
        real_57[l] = a4053;
        real_48[l] = a4059;
    }
    // ground_heat.heat
    const Real x4061 = x2627 - real_48[0];
    Real a4063_last = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4060 = real_57[l] - real_57[l + 1];
        const Real a2653_1597 = real_116[l + 1] * 4200000.0;
        const Real a4062 = a2653_1597 * a4060;
        a4063_last = a4063_last + a4062;
    }
    results[LAYERS + 43] = a4063_last;
    const Real x4066 = x2712 * x4061;
    // snow_skin.skin_flux
    const Real x4086 = x4054 + 273.15;
    after[3 * LAYERS + 31] = x4086;
    const Real x4087 = x4054 - x603;
    // calm_air.coefficient
    const Real x4089 = x4087 * x595;
    const Real x4090 = -x4089;
    // calm_air.limited_richardson
    const Mask x4091 = (x4090 > 0.0);
    const Real x4092 = select(x4091, x4089, 0.0);
    const Real x4094 = x4092 * x673;
    const Real x4095 = -x4094;
    const Real x4096 = expm1(x4095);
    const Real x4098 = x4096 + 2.0;
    const Real x4099 = x4096 / x4098;
    const Real x4101 = numbers[LAYERS + 2] * x4099;
    const Real x4103 = select(x4091, x4101, x4089);
    const Real x4104 = -x4103;
    // calm_air.coefficient
    const Mask x4105 = (x4104 > 0.0);
    const Real x4106 = select(x4105, x4103, 0.0);
    const Real x4108 = x4106 * 5.0;
    const Real x4110 = 1.0 - x4108;
    const Real x4111 = sqrt(x4110);
    const Real x4112 = x4106 * 15.0;
    const Real x4114 = x4112 * x4111;
    const Real x4116 = 1.0 - x4114;
    const Real x4117 = 1 / x4116;
    const Real x4118 = select(x4105, 0.0, x4103);
    const Mask x4119 = (x4118 > 1e-30);
    const Mask x4120 = (x4118 < 1e-30);
    const Real x4121 = select(x4120, 1e-30, x4118);
    const Real x4122 = sqrt(x4121);
    const Real x4123 = select(x4119, x4122, 0.0);
    const Real x4124 = x598 * x4123;
    const Real x4125 = x4124 + 1.0;
    const Real x4126 = 1 / x4125;
    const Real x4127 = x4118 * 15.0;
    const Real x4128 = x4127 * x4126;
    const Real x4129 = x4128 + 1.0;
    const Real x4130 = select(x4105, x4117, x4129);
    const Real x4131 = x592 * x4130;
    // snow_skin.skin_flux
    const Real x4132 = x113 * x4131;
    const Real x4133 = x4086 * 461.0;
    const Real x4134 = 2830000.0 / x4133;
    const Real x4135 = x4054 / 273.15;
    const Real x4136 = x4135 * x4134;
    const Real x4137 = exp(x4136);
    const Real x4138 = x4137 * 611.0;
    const Real x4139 = x4138 * 0.378;
    const Real x4140 = forcing[3] - x4139;
    const Real x4141 = x4138 * 0.622;
    const Real x4142 = x4141 / x4140;
    const Real x4143 = x4142 - forcing[2];
    const Real x4144 = x4132 * 1004.5;
    const Real x4145 = x4144 + numbers[LAYERS + 4];
    const Real x4146 = x4086 * x4086;
    const Real x4147 = x4146 * x4086;
    const Real x4148 = x2806 * x4147;
    const Real x4149 = x4132 * x4143;
    const Real x4150 = x4145 * x4087;
    const Real x4151 = x4148 * x4086;
    const Real x4152 = x602 - x4151;
    const Real x4153 = x4152 - x4150;
    const Real x4154 = 2830000.0 * x4149;
    const Real x4155 = x4153 - x4154;
    // layered_snow.close_snow
    const Real x4156 = seconds * x4149;
    const Real x4157 = x574 * x4156;
    const Real x4159 = select(x2713, x4157, 0.0);
    const Real x4160 = -x4159;
    // snow_water.with_vapour_exchange
    const Mask x4161 = (x4160 < 0.0);
    const Real x4162 = select(x4161, 0.0, x4159);
    const Real x4163 = -x4162;
    const Mask x4164 = (x4159 < 0.0);
    const Real x4165 = select(x4164, 0.0, x4159);
    const Mask x4167 = (x481 > 0.0);
    const Real x4168 = select(x4167, x481, 1.0);
    // layered_snow.close_snow, snow_layers.liquid_water
    for (int l = 0; l < 5; ++l) {
        const Real a4067 = x574 * real_120[l];
        const Real a4069 = select(x2713, a4067, 0.0);
        const Real a4071 = a4069 / 333500.0;
        const Real a4072 = -a4071;
        const Mask a4073 = (a4072 < 0.0);
        const Real a4074 = select(a4073, 0.0, a4071);
        const Real a4075 = -a4074;
        const Mask a4076 = (a4075 > real_20[l]);
        const Real a4077 = select(a4076, real_20[l], a4075);
        const Real a4078 = real_20[l] - a4077;
        const Mask a4079 = (real_21[l] > 0.0);
        const Real a4080 = select(a4079, real_21[l], 1.0);
        const Real a4081 = a4078 / a4080;
        const Mask a4082 = (a4081 > 1.0);
        const Real a4083 = select(a4082, 1.0, a4081);
        const Real a4084 = select(a4079, a4083, 0.0);
        const Real a4085 = a4084 * real_14[l];
        real_0[l] = a4069;
        real_27[l] = a4085;
    }
    // snow_water.with_vapour_exchange
    const Real x4169 = select(x4167, real_0[0], 0.0);
    const Real x4170 = -x4169;
    // snow_layers.liquid_water
    const Real x4171 = real_0[0] / 333500.0;
    const Real x4172 = -x4171;
    const Mask x4173 = (x4172 < 0.0);
    const Real x4174 = select(x4173, 0.0, x4171);
    const Real x4175 = -x4174;
    const Mask x4176 = (x4175 > x481);
    const Real x4177 = select(x4176, x481, x4175);
    // snow_water.with_vapour_exchange
    const Real x4178 = x481 - x4177;
    const Mask x4179 = (x4163 > x4178);
    const Real x4180 = select(x4179, x4178, x4163);
    const Real x4181 = x4180 - x4165;
    const Mask x4182 = (x4178 > 0.0);
    // snow_layers.warmth
    const Real x4183 = x4168 * 2106.0;
    const Real x4184 = 1 / x4183;
    const Real x4185 = x4168 * 4218.0;
    const Real x4186 = 1 / x4185;
    const Real x4187 = x4168 * 333500.0;
    const Real x4188 = x4169 + x4187;
    const Real x4189 = -x4188;
    const Mask x4190 = (x4170 < 0.0);
    const Mask x4191 = (x4189 > 0.0);
    const Real x4192 = x4169 * x4184;
    const Real x4194 = x4188 * x4186;
    const Real x4196 = select(x4191, x4194, 0.0);
    const Real x4198 = select(x4190, x4192, x4196);
    const Real x4199 = -x4198;
    // snow_water.with_vapour_exchange
    const Mask x4200 = (x4199 > 0.0);
    const Real x4201 = select(x4200, 0.0, x4198);
    const Real x4203 = x4201 * 2106.0;
    const Real x4205 = x4181 * x4203;
    const Real x4207 = select(x4182, x4178, 1.0);
    const Real x4208 = x4181 / x4207;
    const Real x4209 = 1.0 - x4208;
    const Real x4210 = x4162 + x4180;
    const Real x4211 = -x4210;
    const Real x4212 = x481 - x4181;
    const Real x4213 = x4205 - real_0[0];
    const Real x4214 = real_27[0] * x4209;
    const Real x4215 = select(x4182, x4214, real_27[0]);
    const Real x4216 = x4180 / x4168;
    const Real x4217 = 1.0 - x4216;
    const Real x4218 = real_19[0] * x4217;
    const Mask x4219 = (real_15[1] > 0.0);
    const Real x4220 = select(x4219, real_15[1], 1.0);
    const Real x4221 = select(x4219, real_0[1], 0.0);
    const Real x4222 = -x4221;
    // snow_layers.liquid_water
    const Real x4223 = real_0[1] / 333500.0;
    const Real x4224 = -x4223;
    const Mask x4225 = (x4224 < 0.0);
    const Real x4226 = select(x4225, 0.0, x4223);
    const Real x4227 = -x4226;
    const Mask x4228 = (x4227 > real_15[1]);
    const Real x4229 = select(x4228, real_15[1], x4227);
    // snow_water.with_vapour_exchange
    const Real x4230 = real_15[1] - x4229;
    const Mask x4231 = (x4211 > x4230);
    const Real x4232 = select(x4231, x4230, x4211);
    const Mask x4233 = (x4230 > 0.0);
    // snow_layers.warmth
    const Real x4234 = x4220 * 2106.0;
    const Real x4235 = 1 / x4234;
    const Real x4236 = x4220 * 4218.0;
    const Real x4237 = 1 / x4236;
    const Real x4238 = x4220 * 333500.0;
    const Real x4239 = x4221 + x4238;
    const Real x4240 = -x4239;
    const Mask x4241 = (x4222 < 0.0);
    const Mask x4242 = (x4240 > 0.0);
    const Real x4243 = x4221 * x4235;
    const Real x4245 = x4239 * x4237;
    const Real x4247 = select(x4242, x4245, 0.0);
    const Real x4249 = select(x4241, x4243, x4247);
    const Real x4250 = -x4249;
    // snow_water.with_vapour_exchange
    const Mask x4251 = (x4250 > 0.0);
    const Real x4252 = select(x4251, 0.0, x4249);
    const Real x4254 = x4252 * 2106.0;
    const Real x4256 = x4232 * x4254;
    const Real x4258 = select(x4233, x4230, 1.0);
    const Real x4259 = x4232 / x4258;
    const Real x4260 = 1.0 - x4259;
    const Real x4261 = x4181 + x4232;
    const Real x4262 = x4210 + x4232;
    const Real x4263 = -x4262;
    const Real x4264 = x4205 + x4256;
    const Real x4266 = real_15[1] - x4232;
    const Real x4267 = x4256 - real_0[1];
    const Real x4268 = real_27[1] * x4260;
    const Real x4269 = select(x4233, x4268, real_27[1]);
    const Real x4270 = x4232 / x4220;
    const Real x4271 = 1.0 - x4270;
    const Real x4272 = real_19[1] * x4271;
    const Mask x4273 = (real_15[2] > 0.0);
    const Real x4274 = select(x4273, real_15[2], 1.0);
    const Real x4275 = select(x4273, real_0[2], 0.0);
    const Real x4276 = -x4275;
    // snow_layers.liquid_water
    const Real x4277 = real_0[2] / 333500.0;
    const Real x4278 = -x4277;
    const Mask x4279 = (x4278 < 0.0);
    const Real x4280 = select(x4279, 0.0, x4277);
    const Real x4281 = -x4280;
    const Mask x4282 = (x4281 > real_15[2]);
    const Real x4283 = select(x4282, real_15[2], x4281);
    // snow_water.with_vapour_exchange
    const Real x4284 = real_15[2] - x4283;
    const Mask x4285 = (x4263 > x4284);
    const Real x4286 = select(x4285, x4284, x4263);
    const Mask x4287 = (x4284 > 0.0);
    // snow_layers.warmth
    const Real x4288 = x4274 * 2106.0;
    const Real x4289 = 1 / x4288;
    const Real x4290 = x4274 * 4218.0;
    const Real x4291 = 1 / x4290;
    const Real x4292 = x4274 * 333500.0;
    const Real x4293 = x4275 + x4292;
    const Real x4294 = -x4293;
    const Mask x4295 = (x4276 < 0.0);
    const Mask x4296 = (x4294 > 0.0);
    const Real x4297 = x4275 * x4289;
    const Real x4299 = x4293 * x4291;
    const Real x4301 = select(x4296, x4299, 0.0);
    const Real x4303 = select(x4295, x4297, x4301);
    const Real x4304 = -x4303;
    // snow_water.with_vapour_exchange
    const Mask x4305 = (x4304 > 0.0);
    const Real x4306 = select(x4305, 0.0, x4303);
    const Real x4308 = x4306 * 2106.0;
    const Real x4310 = x4286 * x4308;
    const Real x4312 = select(x4287, x4284, 1.0);
    const Real x4313 = x4286 / x4312;
    const Real x4314 = 1.0 - x4313;
    const Real x4315 = x4261 + x4286;
    const Real x4316 = x4262 + x4286;
    const Real x4317 = -x4316;
    const Real x4318 = x4264 + x4310;
    const Real x4320 = real_15[2] - x4286;
    const Real x4321 = x4310 - real_0[2];
    const Real x4322 = real_27[2] * x4314;
    const Real x4323 = select(x4287, x4322, real_27[2]);
    const Real x4324 = x4286 / x4274;
    const Real x4325 = 1.0 - x4324;
    const Real x4326 = real_19[2] * x4325;
    const Mask x4327 = (real_15[3] > 0.0);
    const Real x4328 = select(x4327, real_15[3], 1.0);
    const Real x4329 = select(x4327, real_0[3], 0.0);
    const Real x4330 = -x4329;
    // snow_layers.liquid_water
    const Real x4331 = real_0[3] / 333500.0;
    const Real x4332 = -x4331;
    const Mask x4333 = (x4332 < 0.0);
    const Real x4334 = select(x4333, 0.0, x4331);
    const Real x4335 = -x4334;
    const Mask x4336 = (x4335 > real_15[3]);
    const Real x4337 = select(x4336, real_15[3], x4335);
    // snow_water.with_vapour_exchange
    const Real x4338 = real_15[3] - x4337;
    const Mask x4339 = (x4317 > x4338);
    const Real x4340 = select(x4339, x4338, x4317);
    const Mask x4341 = (x4338 > 0.0);
    // snow_layers.warmth
    const Real x4342 = x4328 * 2106.0;
    const Real x4343 = 1 / x4342;
    const Real x4344 = x4328 * 4218.0;
    const Real x4345 = 1 / x4344;
    const Real x4346 = x4328 * 333500.0;
    const Real x4347 = x4329 + x4346;
    const Real x4348 = -x4347;
    const Mask x4349 = (x4330 < 0.0);
    const Mask x4350 = (x4348 > 0.0);
    const Real x4351 = x4329 * x4343;
    const Real x4353 = x4347 * x4345;
    const Real x4355 = select(x4350, x4353, 0.0);
    const Real x4357 = select(x4349, x4351, x4355);
    const Real x4358 = -x4357;
    // snow_water.with_vapour_exchange
    const Mask x4359 = (x4358 > 0.0);
    const Real x4360 = select(x4359, 0.0, x4357);
    const Real x4362 = x4360 * 2106.0;
    const Real x4364 = x4340 * x4362;
    const Real x4366 = select(x4341, x4338, 1.0);
    const Real x4367 = x4340 / x4366;
    const Real x4368 = 1.0 - x4367;
    const Real x4369 = x4315 + x4340;
    const Real x4370 = x4316 + x4340;
    const Real x4371 = -x4370;
    const Real x4372 = x4318 + x4364;
    const Real x4374 = real_15[3] - x4340;
    const Real x4375 = x4364 - real_0[3];
    const Real x4376 = real_27[3] * x4368;
    const Real x4377 = select(x4341, x4376, real_27[3]);
    const Real x4378 = x4340 / x4328;
    const Real x4379 = 1.0 - x4378;
    const Real x4380 = real_19[3] * x4379;
    const Mask x4381 = (real_15[4] > 0.0);
    const Real x4382 = select(x4381, real_15[4], 1.0);
    const Real x4383 = select(x4381, real_0[4], 0.0);
    const Real x4384 = -x4383;
    // snow_layers.liquid_water
    const Real x4385 = real_0[4] / 333500.0;
    const Real x4386 = -x4385;
    const Mask x4387 = (x4386 < 0.0);
    const Real x4388 = select(x4387, 0.0, x4385);
    const Real x4389 = -x4388;
    const Mask x4390 = (x4389 > real_15[4]);
    const Real x4391 = select(x4390, real_15[4], x4389);
    // snow_water.with_vapour_exchange
    const Real x4392 = real_15[4] - x4391;
    const Mask x4393 = (x4371 > x4392);
    const Real x4394 = select(x4393, x4392, x4371);
    const Mask x4395 = (x4392 > 0.0);
    // snow_layers.warmth
    const Real x4396 = x4382 * 2106.0;
    const Real x4397 = 1 / x4396;
    const Real x4398 = x4382 * 4218.0;
    const Real x4399 = 1 / x4398;
    const Real x4400 = x4382 * 333500.0;
    const Real x4401 = x4383 + x4400;
    const Real x4402 = -x4401;
    const Mask x4403 = (x4384 < 0.0);
    const Mask x4404 = (x4402 > 0.0);
    const Real x4405 = x4383 * x4397;
    const Real x4407 = x4401 * x4399;
    const Real x4409 = select(x4404, x4407, 0.0);
    const Real x4411 = select(x4403, x4405, x4409);
    const Real x4412 = -x4411;
    // snow_water.with_vapour_exchange
    const Mask x4413 = (x4412 > 0.0);
    const Real x4414 = select(x4413, 0.0, x4411);
    const Real x4416 = x4414 * 2106.0;
    const Real x4418 = x4394 * x4416;
    const Real x4420 = select(x4395, x4392, 1.0);
    const Real x4421 = x4394 / x4420;
    const Real x4422 = 1.0 - x4421;
    const Real x4423 = x4369 + x4394;
    const Real x4424 = x4372 + x4418;
    const Real x4426 = real_15[4] - x4394;
    const Real x4427 = x4418 - real_0[4];
    const Real x4428 = real_27[4] * x4422;
    const Real x4429 = select(x4395, x4428, real_27[4]);
    const Real x4430 = x4394 / x4382;
    const Real x4431 = 1.0 - x4430;
    const Real x4432 = real_19[4] * x4431;
    // snow_water.<genexpr>
    real_19[0] = x4212;
    real_19[1] = x4266;
    real_19[2] = x4320;
    real_19[3] = x4374;
    real_19[4] = x4426;
    real_27[0] = x4213;
    real_27[1] = x4267;
    real_27[2] = x4321;
    real_27[3] = x4375;
    real_27[4] = x4427;
    real_0[0] = x4215;
    real_0[1] = x4269;
    real_0[2] = x4323;
    real_0[3] = x4377;
    real_0[4] = x4429;
    real_15[0] = x4218;
    real_15[1] = x4272;
    real_15[2] = x4326;
    real_15[3] = x4380;
    real_15[4] = x4432;
    // snow_layers.liquid_water
    const Real x4437 = real_27[0] / 333500.0;
    const Mask x4438 = (x4437 < 0.0);
    const Real x4439 = select(x4438, 0.0, x4437);
    const Mask x4440 = (x4439 > real_19[0]);
    const Real x4441 = select(x4440, real_19[0], x4439);
    // snow_water.percolated
    const Real x4442 = real_19[0] - x4441;
    const Mask x4443 = (x4442 > 0.0);
    const Real x4444 = select(x4443, x4442, 1.0);
    const Real x4445 = x4442 / x4444;
    const Mask x4446 = (x4445 > 1.0);
    const Real x4447 = select(x4446, 1.0, x4445);
    const Real x4448 = select(x4443, x4447, 0.0);
    const Real x4449 = x4448 * real_0[0];
    const Real x4450 = x4442 / 917.0;
    const Mask x4451 = (x4449 < x4450);
    const Real x4452 = select(x4451, x4450, x4449);
    // snow_properties._pores
    const Real x4453 = x4452 - x4450;
    const Mask x4454 = (x4453 < 0.0);
    const Real x4455 = select(x4454, 0.0, x4453);
    // snow_properties.held_by_pores
    const Real x4456 = x547 * x4455;
    // snow_water.percolated
    const Real x4457 = x4441 - x4456;
    const Mask x4458 = (x4457 < 0.0);
    const Real x4459 = select(x4458, 0.0, x4457);
    const Mask x4460 = (x4441 > 0.0);
    const Real x4461 = select(x4460, x4441, 1.0);
    const Real x4462 = x4459 / x4461;
    const Real x4463 = real_27[0] * x4462;
    const Real x4464 = select(x4460, x4463, 0.0);
    const Mask x4465 = (real_19[0] > 0.0);
    const Real x4466 = select(x4465, real_19[0], 1.0);
    const Real x4467 = x4459 / x4466;
    const Real x4468 = real_19[0] - x4459;
    const Real x4469 = real_27[0] - x4464;
    const Real x4470 = 1.0 - x4467;
    const Real x4471 = real_15[0] * x4470;
    const Real x4472 = real_19[1] + x4459;
    const Real x4473 = real_27[1] + x4464;
    // snow_layers.liquid_water
    const Real x4474 = x4473 / 333500.0;
    const Mask x4475 = (x4474 < 0.0);
    const Real x4476 = select(x4475, 0.0, x4474);
    const Mask x4477 = (x4476 > x4472);
    const Real x4478 = select(x4477, x4472, x4476);
    // snow_water.percolated
    const Real x4479 = x4472 - x4478;
    // snow_layers.liquid_water
    const Real x4480 = real_27[1] / 333500.0;
    const Mask x4481 = (x4480 < 0.0);
    const Real x4482 = select(x4481, 0.0, x4480);
    const Mask x4483 = (x4482 > real_19[1]);
    const Real x4484 = select(x4483, real_19[1], x4482);
    // snow_water.percolated
    const Real x4485 = real_19[1] - x4484;
    const Mask x4486 = (x4485 > 0.0);
    const Real x4487 = select(x4486, x4485, 1.0);
    const Real x4488 = x4479 / x4487;
    const Mask x4489 = (x4488 > 1.0);
    const Real x4490 = select(x4489, 1.0, x4488);
    const Real x4491 = select(x4486, x4490, 0.0);
    const Real x4492 = x4491 * real_0[1];
    const Real x4493 = x4479 / 917.0;
    const Mask x4494 = (x4492 < x4493);
    const Real x4495 = select(x4494, x4493, x4492);
    // snow_properties._pores
    const Real x4496 = x4495 - x4493;
    const Mask x4497 = (x4496 < 0.0);
    const Real x4498 = select(x4497, 0.0, x4496);
    // snow_properties.held_by_pores
    const Real x4499 = x547 * x4498;
    // snow_water.percolated
    const Real x4500 = x4478 - x4499;
    const Mask x4501 = (x4500 < 0.0);
    const Real x4502 = select(x4501, 0.0, x4500);
    const Mask x4503 = (x4478 > 0.0);
    const Real x4504 = select(x4503, x4478, 1.0);
    const Real x4505 = x4502 / x4504;
    const Real x4506 = x4473 * x4505;
    const Real x4507 = select(x4503, x4506, 0.0);
    const Mask x4508 = (x4472 > 0.0);
    const Real x4509 = select(x4508, x4472, 1.0);
    const Real x4510 = x4502 / x4509;
    const Real x4511 = x4472 - x4502;
    const Real x4512 = x4473 - x4507;
    const Real x4513 = 1.0 - x4510;
    const Real x4514 = real_15[1] * x4513;
    const Real x4515 = real_19[2] + x4502;
    const Real x4516 = real_27[2] + x4507;
    // snow_layers.liquid_water
    const Real x4517 = x4516 / 333500.0;
    const Mask x4518 = (x4517 < 0.0);
    const Real x4519 = select(x4518, 0.0, x4517);
    const Mask x4520 = (x4519 > x4515);
    const Real x4521 = select(x4520, x4515, x4519);
    // snow_water.percolated
    const Real x4522 = x4515 - x4521;
    // snow_layers.liquid_water
    const Real x4523 = real_27[2] / 333500.0;
    const Mask x4524 = (x4523 < 0.0);
    const Real x4525 = select(x4524, 0.0, x4523);
    const Mask x4526 = (x4525 > real_19[2]);
    const Real x4527 = select(x4526, real_19[2], x4525);
    // snow_water.percolated
    const Real x4528 = real_19[2] - x4527;
    const Mask x4529 = (x4528 > 0.0);
    const Real x4530 = select(x4529, x4528, 1.0);
    const Real x4531 = x4522 / x4530;
    const Mask x4532 = (x4531 > 1.0);
    const Real x4533 = select(x4532, 1.0, x4531);
    const Real x4534 = select(x4529, x4533, 0.0);
    const Real x4535 = x4534 * real_0[2];
    const Real x4536 = x4522 / 917.0;
    const Mask x4537 = (x4535 < x4536);
    const Real x4538 = select(x4537, x4536, x4535);
    // snow_properties._pores
    const Real x4539 = x4538 - x4536;
    const Mask x4540 = (x4539 < 0.0);
    const Real x4541 = select(x4540, 0.0, x4539);
    // snow_properties.held_by_pores
    const Real x4542 = x547 * x4541;
    // snow_water.percolated
    const Real x4543 = x4521 - x4542;
    const Mask x4544 = (x4543 < 0.0);
    const Real x4545 = select(x4544, 0.0, x4543);
    const Mask x4546 = (x4521 > 0.0);
    const Real x4547 = select(x4546, x4521, 1.0);
    const Real x4548 = x4545 / x4547;
    const Real x4549 = x4516 * x4548;
    const Real x4550 = select(x4546, x4549, 0.0);
    const Mask x4551 = (x4515 > 0.0);
    const Real x4552 = select(x4551, x4515, 1.0);
    const Real x4553 = x4545 / x4552;
    const Real x4554 = x4515 - x4545;
    const Real x4555 = x4516 - x4550;
    const Real x4556 = 1.0 - x4553;
    const Real x4557 = real_15[2] * x4556;
    const Real x4558 = real_19[3] + x4545;
    const Real x4559 = real_27[3] + x4550;
    // snow_layers.liquid_water
    const Real x4560 = x4559 / 333500.0;
    const Mask x4561 = (x4560 < 0.0);
    const Real x4562 = select(x4561, 0.0, x4560);
    const Mask x4563 = (x4562 > x4558);
    const Real x4564 = select(x4563, x4558, x4562);
    // snow_water.percolated
    const Real x4565 = x4558 - x4564;
    // snow_layers.liquid_water
    const Real x4566 = real_27[3] / 333500.0;
    const Mask x4567 = (x4566 < 0.0);
    const Real x4568 = select(x4567, 0.0, x4566);
    const Mask x4569 = (x4568 > real_19[3]);
    const Real x4570 = select(x4569, real_19[3], x4568);
    // snow_water.percolated
    const Real x4571 = real_19[3] - x4570;
    const Mask x4572 = (x4571 > 0.0);
    const Real x4573 = select(x4572, x4571, 1.0);
    const Real x4574 = x4565 / x4573;
    const Mask x4575 = (x4574 > 1.0);
    const Real x4576 = select(x4575, 1.0, x4574);
    const Real x4577 = select(x4572, x4576, 0.0);
    const Real x4578 = x4577 * real_0[3];
    const Real x4579 = x4565 / 917.0;
    const Mask x4580 = (x4578 < x4579);
    const Real x4581 = select(x4580, x4579, x4578);
    // snow_properties._pores
    const Real x4582 = x4581 - x4579;
    const Mask x4583 = (x4582 < 0.0);
    const Real x4584 = select(x4583, 0.0, x4582);
    // snow_properties.held_by_pores
    const Real x4585 = x547 * x4584;
    // snow_water.percolated
    const Real x4586 = x4564 - x4585;
    const Mask x4587 = (x4586 < 0.0);
    const Real x4588 = select(x4587, 0.0, x4586);
    const Mask x4589 = (x4564 > 0.0);
    const Real x4590 = select(x4589, x4564, 1.0);
    const Real x4591 = x4588 / x4590;
    const Real x4592 = x4559 * x4591;
    const Real x4593 = select(x4589, x4592, 0.0);
    const Mask x4594 = (x4558 > 0.0);
    const Real x4595 = select(x4594, x4558, 1.0);
    const Real x4596 = x4588 / x4595;
    const Real x4597 = x4558 - x4588;
    const Real x4598 = x4559 - x4593;
    const Real x4599 = 1.0 - x4596;
    const Real x4600 = real_15[3] * x4599;
    const Real x4601 = real_19[4] + x4588;
    const Real x4602 = real_27[4] + x4593;
    // snow_layers.liquid_water
    const Real x4603 = x4602 / 333500.0;
    const Mask x4604 = (x4603 < 0.0);
    const Real x4605 = select(x4604, 0.0, x4603);
    const Mask x4606 = (x4605 > x4601);
    const Real x4607 = select(x4606, x4601, x4605);
    // snow_water.percolated
    const Real x4608 = x4601 - x4607;
    // snow_layers.liquid_water
    const Real x4609 = real_27[4] / 333500.0;
    const Mask x4610 = (x4609 < 0.0);
    const Real x4611 = select(x4610, 0.0, x4609);
    const Mask x4612 = (x4611 > real_19[4]);
    const Real x4613 = select(x4612, real_19[4], x4611);
    // snow_water.percolated
    const Real x4614 = real_19[4] - x4613;
    const Mask x4615 = (x4614 > 0.0);
    const Real x4616 = select(x4615, x4614, 1.0);
    const Real x4617 = x4608 / x4616;
    const Mask x4618 = (x4617 > 1.0);
    const Real x4619 = select(x4618, 1.0, x4617);
    const Real x4620 = select(x4615, x4619, 0.0);
    const Real x4621 = x4620 * real_0[4];
    const Real x4622 = x4608 / 917.0;
    const Mask x4623 = (x4621 < x4622);
    const Real x4624 = select(x4623, x4622, x4621);
    // snow_properties._pores
    const Real x4625 = x4624 - x4622;
    const Mask x4626 = (x4625 < 0.0);
    const Real x4627 = select(x4626, 0.0, x4625);
    // snow_properties.held_by_pores
    const Real x4628 = x547 * x4627;
    // snow_water.percolated
    const Real x4629 = x4607 - x4628;
    const Mask x4630 = (x4629 < 0.0);
    const Real x4631 = select(x4630, 0.0, x4629);
    const Mask x4632 = (x4607 > 0.0);
    const Real x4633 = select(x4632, x4607, 1.0);
    const Real x4634 = x4631 / x4633;
    const Real x4635 = x4602 * x4634;
    const Real x4636 = select(x4632, x4635, 0.0);
    const Mask x4637 = (x4601 > 0.0);
    const Real x4638 = select(x4637, x4601, 1.0);
    const Real x4639 = x4631 / x4638;
    const Real x4640 = x4601 - x4631;
    const Real x4641 = x4602 - x4636;
    const Real x4642 = 1.0 - x4639;
    const Real x4643 = real_15[4] * x4642;
    // snow_water.<genexpr>
    real_15[0] = x4468;
    real_15[1] = x4511;
    real_15[2] = x4554;
    real_15[3] = x4597;
    real_15[4] = x4640;
    real_0[0] = x4469;
    real_0[1] = x4512;
    real_0[2] = x4555;
    real_0[3] = x4598;
    real_0[4] = x4641;
    real_19[0] = x4452;
    real_19[1] = x4495;
    real_19[2] = x4538;
    real_19[3] = x4581;
    real_19[4] = x4624;
    real_27[0] = x4471;
    real_27[1] = x4514;
    real_27[2] = x4557;
    real_27[3] = x4600;
    real_27[4] = x4643;
    // layered_snow.close_snow
    const Real x4648 = select(x2713, x575, 1.0);
    const Real x4649 = x4648 * seconds;
    const Real x4650 = x4423 / x4649;
    const Real x4651 = x4650 * 2830000.0;
    const Real x4652 = select(x2713, x4651, 0.0);
    const Real x4653 = x4155 + x4150;
    const Real x4654 = x4149 * 2830000.0;
    const Real x4655 = x4653 + x4654;
    const Real x4656 = x4655 - x4055;
    const Real x4657 = x4631 + x605;
    const Real x4658 = x4636 + x606;
    const Real x4683 = x4656 - x4652;
    const Real x4684 = select(x2713, x4683, 0.0);
    const Real x4685 = x574 * x4055;
    const Real x4687 = x574 * x4058;
    const Real x4689 = x604 - x4658;
    const Real x4690 = x4689 + x4424;
    // layered_snow_step.layered_snow_step
    const Real x4691 = x4423 / seconds;
    // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth, layered_snow_step.layered_snow_step
    Real a4692_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        after[3 * LAYERS + 20 + l] = real_19[l];
        const Mask a4659 = (real_15[l] > 0.0);
        const Real a4660 = select(a4659, real_15[l], 1.0);
        const Real a4661 = real_0[l] / 333500.0;
        const Mask a4662 = (a4661 < 0.0);
        const Real a4663 = select(a4662, 0.0, a4661);
        const Mask a4664 = (a4663 > real_15[l]);
        const Real a4665 = select(a4664, real_15[l], a4663);
        after[3 * LAYERS + 10 + l] = a4665;
        const Real a4666 = select(a4659, real_0[l], 0.0);
        const Real a4667 = a4660 * 2106.0;
        const Real a4668 = 1 / a4667;
        const Real a4669 = a4660 * 4218.0;
        const Real a4670 = 1 / a4669;
        const Real a4671 = a4660 * 333500.0;
        const Real a4672 = a4666 - a4671;
        const Mask a4673 = (a4666 < 0.0);
        const Mask a4674 = (a4672 > 0.0);
        const Real a4675 = a4666 * a4668;
        const Real a4676 = a4672 * a4670;
        const Real a4677 = select(a4674, a4676, 0.0);
        const Real a4678 = select(a4673, a4675, a4677);
        const Real a4679 = real_15[l] - a4665;
        after[3 * LAYERS + 5 + l] = a4679;
        const Real a4680 = a4678 + 273.15;
        after[3 * LAYERS + 15 + l] = a4680;
        const Real a4681 = real_27[l] / a4660;
        const Real a4682 = select(a4659, a4681, 0.0);
        after[3 * LAYERS + 25 + l] = a4682;
        a4692_last = a4692_last + a4679;
        real_120[l] = a4665;
        real_21[l] = a4679;
        real_20[l] = a4680;
    }
    // layered_snow_step.layered_snow_step
    const Mask x4693 = (a4692_last > 0.0);
    // air.emission
    const Real x4694 = x4146 * x4146;
    const Real x4695 = x4694 * 5.67e-08;
    // layered_snow_step.emitted
    const Real x4696 = numbers[LAYERS + 19] * x4695;
    // surface_balance.skin_temperature
    const Real x4697 = x2629 * real_48[0];
    const Real x4698 = x2627 + x4697;
    const Real x4699 = x4698 / x2630;
    // surface_balance.emitted
    const Real x4700 = x4699 - x2612;
    const Real x4701 = x2615 * x4700;
    const Real x4702 = x2619 + x4701;
    // layered_snow_step.of_cell
    const Real x4703 = x574 * x4696;
    const Real x4705 = x607 * x4702;
    const Real x4706 = x4705 - x4703;
    results[LAYERS + 35] = x4706;
    const Real x4707 = x574 * numbers[LAYERS + 19];
    const Real x4709 = x607 * x633;
    const Real x4710 = x4709 - x4707;
    after[3 * LAYERS + 34] = x4710;
    // layered_snow_step.skin
    const Real x4711 = x4710 * 5.67e-08;
    const Real x4712 = x4706 / x4711;
    const Real x4713 = sqrt(x4712);
    const Real x4714 = sqrt(x4713);
    after[3 * LAYERS] = x4714;
    // layered_snow_step.layered_snow_step
    const Real x4715 = x4657 / 1000.0;
    results[LAYERS + 14] = x4715;
    const Real x4716 = x2511 + x4715;
    after[3 * LAYERS + 2] = x4716;
    Real a4718_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a4717 = real_21[l] + real_120[l];
        a4718_last = a4718_last + a4717;
    }
    const Real x4719 = a4718_last / 1000.0;
    after[3 * LAYERS + 3] = x4719;
    Real a4720_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a4720_last = a4720_last + real_19[l];
    }
    after[3 * LAYERS + 4] = a4720_last;
    const Mask x4721 = (x26 > 0.0);
    // snow.snow_age
    const Real x4722 = state[3 * LAYERS + 32] + seconds;
    const Real x4723 = select(x4721, 0.0, x4722);
    const Real x4724 = select(x4693, x4723, state[3 * LAYERS + 32]);
    after[3 * LAYERS + 32] = x4724;
    // layered_snow_step.of_cell
    const Real x4725 = x574 * x199;
    const Real x4727 = x607 * x630;
    const Real x4728 = x4727 - x4725;
    after[3 * LAYERS + 33] = x4728;
    // snow_free_ground.specific_humidity
    const Real x4729 = 1 / x1541;
    const Real x4730 = x4729 * 1004.5;
    // snow_free_ground.rate
    const Real x4731 = x1576 + x1579;
    const Real x4732 = x4731 + a1594_last;
    const Real x4733 = x4732 * 1000.0;
    const Real x4734 = x4733 + x1600;
    // snow_free_ground.specific_humidity
    const Real x4735 = x4734 * x4730;
    const Real x4736 = forcing[2] + x4735;
    after[3 * LAYERS + 39] = x4736;
    // layered_snow_step._fluxes
    Real a4737_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a4737_last = a4737_last + real_120[l];
    }
    const Real x4738 = a4737_last + x4657;
    Real a4739_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a106_2190 = x78 * state[l + 3 * LAYERS + 10];
        a4739_last = a4739_last + a106_2190;
    }
    const Real x4740 = a4739_last - x473;
    const Real x4741 = x4738 - x4740;
    const Real x4742 = x1604 + x4691;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x4743 = x607 * 2501000.0;
    const Real x4744 = x574 * 2830000.0;
    const Real x4746 = x4743 - x4744;
    // layered_snow_step._fluxes
    const Real x4747 = x4742 * x4746;
    results[0] = x4747;
    // layered_snow_step.latent_heat
    const Real x4748 = x574 * x4652;
    const Real x4750 = x2556 - x4748;
    results[1] = x4750;
    results[LAYERS + 40] = x4750;
    // layered_snow_step._fluxes
    const Real x4751 = x2554 + x1602;
    const Real x4752 = x4751 + x4691;
    results[2] = x4752;
    // layered_snow_step.sensible_heat
    const Real x4753 = x4699 - x11;
    const Real x4754 = x1541 * x4753;
    // layered_snow_step.of_cell
    const Real x4755 = x574 * x4684;
    const Real x4757 = x607 * x4754;
    const Real x4758 = x4757 - x4755;
    results[3] = x4758;
    results[LAYERS + 36] = x4758;
    // layered_snow_step.into_soil
    const Real x4759 = x4066 - x4687;
    results[4] = x4759;
    results[LAYERS + 41] = x4759;
    // layered_snow_step._fluxes
    const Real x4760 = x2498 * 2501000000.0;
    results[5] = x4760;
    const Real x4761 = x1596 * 2501000000.0;
    results[6] = x4761;
    const Real x4762 = a2515_last * 2501000000.0;
    results[7] = x4762;
    const Real x4764 = x4691 * 2830000.0;
    results[LAYERS + 8] = x4764;
    const Real x4765 = x4715 / seconds;
    quantities[4 * LAYERS + 12] = x4765;
    const Real x4766 = x1628 + x4765;
    results[LAYERS + 11] = x4766;
    // layered_snow_step.precipitation_heat
    const Real x4767 = x4699 - forcing[1];
    const Real x4768 = x1030 * x4767;
    const Real x4769 = x607 * x4768;
    results[LAYERS + 15] = x4769;
    results[LAYERS + 37] = x4769;
    // layered_snow_step._fluxes
    const Real x4770 = x4741 * 333500.0;
    const Real x4771 = x4770 / seconds;
    results[LAYERS + 17] = x4771;
    // layered_snow_step.of_cell
    const Real x4772 = x574 * x602;
    const Real x4774 = x607 * x1026;
    const Real x4775 = x4774 - x4772;
    results[LAYERS + 18] = x4775;
    // layered_snow_step._budget
    const Real x4776 = x26 * seconds;
    const Real x4777 = x4776 - x473;
    const Real x4778 = x4777 / 1000.0;
    results[LAYERS + 26] = x4778;
    const Real x4779 = x4423 / 1000.0;
    results[LAYERS + 27] = x4779;
    const Real x4780 = x4728 * forcing[4];
    results[LAYERS + 33] = x4780;
    const Real x4781 = 1.0 - x4710;
    const Real x4782 = x4781 * forcing[5];
    const Real x4783 = x4782 + x4706;
    results[LAYERS + 34] = x4783;
    const Real x4784 = x4687 - x4685;
    results[LAYERS + 38] = x4784;
    const Real x4785 = x4690 / seconds;
    results[LAYERS + 39] = x4785;
    // enthalpy.fusion_heat, layered_snow_step._fluxes, layered_snow_step._budget, diagnostics.ice_content, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a4789_last = real_of(0.0);
    Real a4793_last = real_of(1.0);
    Real a4794_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4064 = 2094000.0 * real_57[l];
        const Real a4065 = a4064 + 333500000.0;
        results[2 * LAYERS + 44 + l] = a4065;
        const Real a4763 = real_75[l] * 2501000000.0;
        results[8 + l] = a4763;
        const Real a4786 = real_88[l] - real_61[l];
        results[3 * LAYERS + 44 + l] = a4786;
        const Real a4787 = real_78[l] - real_88[l];
        quantities[l] = a4787;
        const Real a4788 = real_48[l] - 273.15;
        a4789_last = a4789_last + numbers[l];
        const Real a4789 = a4789_last;
        const Real a1654_2256 = numbers[l] * 0.5;
        const Real a4790 = a4789 - a1654_2256;
        const Mask a4791 = (a4788 >= 0.0);
        const Real a4792 = real_of_mask(a4791);
        a4793_last = a4793_last * a4792;
        const Real a4793 = a4793_last;
        a4794_last = a4794_last + a4793;
        real_81[l] = a4065;
        real_58[l] = a4786;
        real_90[l] = a4787;
        real_84[l] = a4788;
        real_85[l] = a4790;
    }
    // diagnostics.crossing_depth
    const Index x4795 = index_of_real(a4794_last);
    const Index x4796 = at_most(x4795, (LAYERS - 1));
    const Index x4797 = x4796 - 1;
    const Index x4798 = at_least(x4797, 0);
    const Real x4799 = pick(real_84, x4798);
    const Real x4800 = pick(real_84, x4796);
    const Real x4801 = pick(real_85, x4798);
    const Real x4802 = pick(real_85, x4796);
    const Mask x4803 = (x4799 > x4800);
    const Real x4804 = x4799 - x4800;
    const Real x4805 = select(x4803, x4804, 1.0);
    const Real x4806 = x4802 - x4801;
    const Real x4807 = x4806 * x4799;
    const Real x4808 = x4807 / x4805;
    const Real x4809 = x4801 + x4808;
    const Mask x4810 = (x4795 == 0);
    const Real x4811 = select(x4810, 0.0, x4809);
    const Mask x4812 = (x4795 == LAYERS);
    Real a4813_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a4813_last = a4813_last + numbers[l];
    }
    const Real x4814 = select(x4812, a4813_last, x4811);
    quantities[LAYERS] = x4814;
    // balances.column_water
    const Real x4815 = x1625 + x4716;
    const Real x4816 = x4815 + x4719;
    // balances.soil_water
    Real a4818_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4817 = real_78[l] * numbers[l];
        quantities[LAYERS + 4 + l] = a4817;
        a4818_last = a4818_last + a4817;
        real_85[l] = a4817;
    }
    // balances.column_water
    const Real x4819 = a4818_last + x4816;
    quantities[LAYERS + 1] = x4819;
    // balances.soil_water
    Real a4820_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a4820_last = a4820_last + real_85[l];
    }
    quantities[LAYERS + 2] = a4820_last;
    // diagnostics.layer_ice, diagnostics.soil_ice
    Real a4822_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4821 = real_90[l] * numbers[l];
        quantities[3 * LAYERS + 4 + l] = a4821;
        a4822_last = a4822_last + a4821;
    }
    quantities[LAYERS + 3] = a4822_last;
    // air.emission
    const Real x4824 = x4714 * x4714;
    const Real x4825 = x4824 * x4824;
    const Real x4826 = x4825 * 5.67e-08;
    // diagnostics.surface_emission
    const Real x4827 = x4710 * x4826;
    // diagnostics.net_radiation
    const Real x4828 = x4775 - x4827;
    quantities[4 * LAYERS + 4] = x4828;
    // diagnostics.snowfall
    const Real x4829 = x4778 / seconds;
    quantities[4 * LAYERS + 5] = x4829;
    // balances.evaporated_water
    const Real x4830 = x4760 + x4761;
    const Real x4831 = x4830 + x4762;
    // balances._depth
    const Real x4832 = seconds / 2501000000.0;
    const Real x4833 = x4831 * x4832;
    const Real x4834 = seconds / 2830000000.0;
    const Real x4835 = x4764 * x4834;
    // balances.evaporated_water
    const Real x4836 = x4833 + x4835;
    const Real x4837 = seconds * x1609;
    const Real x4839 = x4836 + x4837;
    // diagnostics.net_evaporation
    const Real x4840 = x4839 / seconds;
    quantities[4 * LAYERS + 6] = x4840;
    // diagnostics.potential_evaporation
    const Real x4841 = x4746 * 1000.0;
    const Real x4842 = x4747 / x4841;
    quantities[4 * LAYERS + 7] = x4842;
    // diagnostics._evaporated
    const Real x4843 = x4760 / 2501000000.0;
    quantities[4 * LAYERS + 8] = x4843;
    const Real x4844 = x4761 / 2501000000.0;
    quantities[4 * LAYERS + 9] = x4844;
    const Real x4845 = x4762 / 2501000000.0;
    quantities[4 * LAYERS + 10] = x4845;
    // diagnostics.snow_sublimation
    const Real x4846 = x4764 / 2830000000.0;
    quantities[4 * LAYERS + 11] = x4846;
    // diagnostics.infiltration
    const Real x4847 = x4766 - x2514;
    quantities[4 * LAYERS + 14] = x4847;
    // diagnostics.total_runoff
    const Real x4848 = x2514 + real_116[LAYERS];
    quantities[4 * LAYERS + 15] = x4848;
    // balances.water_gain
    const Real x4849 = seconds * forcing[6];
    const Real x4850 = x4849 / 1000.0;
    quantities[4 * LAYERS + 16] = x4850;
    // balances.water_loss
    const Real x4851 = seconds * x4848;
    const Real x4852 = x4839 + x4851;
    quantities[4 * LAYERS + 17] = x4852;
    // diagnostics.layer_liquid_water, balances.soil_water
    Real a4853_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4823 = real_88[l] * numbers[l];
        quantities[2 * LAYERS + 4 + l] = a4823;
        a4853_last = a4853_last + real_85[l];
    }
    // balances.column_water
    const Real x4854 = a4853_last + x4816;
    const Real x4855 = state[3 * LAYERS + 1] + state[3 * LAYERS + 2];
    const Real x4856 = x4855 + state[3 * LAYERS + 3];
    // balances.soil_water
    Real a4858_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4857 = state[l + LAYERS] * numbers[l];
        a4858_last = a4858_last + a4857;
    }
    // balances.column_water
    const Real x4859 = a4858_last + x4856;
    // balances.water_residual
    const Real x4860 = x4854 - x4859;
    const Real x4861 = x4850 - x4852;
    const Real x4862 = x4860 - x4861;
    quantities[4 * LAYERS + 18] = x4862;
    // balances.surface_energy_residual
    const Real x4863 = x4775 - x4758;
    const Real x4864 = x4863 - x4750;
    const Real x4865 = x4864 - x4759;
    const Real x4866 = x4865 - x4784;
    const Real x4867 = x4866 - x4769;
    const Real x4868 = x4867 - x4706;
    const Mask x4869 = (mask_of(false) & mask_of(false));
    const Real x4870 = select(x4869, 0.0, x4868);
    quantities[4 * LAYERS + 20] = x4870;
    // balances.soil_energy_residual
    Real a4874_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4871 = real_48[l] - state[l];
        const Real a4872 = real_43[l] * numbers[l];
        const Real a4873 = a4872 * a4871;
        a4874_last = a4874_last + a4873;
    }
    const Real x4875 = a4874_last / seconds;
    const Real x4882 = x4759 - x2641;
    // balances.phase_change_heat, balances.soil_energy_residual
    Real a4881_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4876 = real_81[l] * numbers[l];
        const Real a4877 = a4876 / seconds;
        const Real a4879 = a4877 * real_58[l];
        a4881_last = a4881_last - a4879;
    }
    // balances.soil_energy_residual
    const Real x4883 = x4882 + a4881_last;
    const Real x4884 = x4883 + a4063_last;
    const Real x4885 = x4875 - x4884;
    quantities[4 * LAYERS + 21] = x4885;
    // state.snow_layers_of
    const Real x4886 = x4719 * 1000.0;
    // snow_layers.spread
    const Mask x4887 = (x4886 > 0.0);
    const Mask x4888 = (a4720_last > 0.0);
    const Mask x4889 = (x4887 & x4888);
    Real a4890_last = real_of(0.0);
    Real a4891_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a4717_2358 = real_21[l] + real_120[l];
        a4890_last = a4890_last + a4717_2358;
        a4891_last = a4891_last + real_19[l];
    }
    const Mask x4892 = (a4890_last > 0.0);
    const Mask x4893 = (a4891_last > 0.0);
    const Mask x4894 = (x4892 & x4893);
    const Mask x4895 = (x4889 & x4894);
    const Real x4896 = select(x4894, a4890_last, 1.0);
    const Real x4897 = x4886 / x4896;
    const Real x4898 = select(x4895, x4897, 0.0);
    const Mask x4899 = ~x4894;
    const Mask x4900 = (x4889 & x4899);
    const Real x4901 = select(x4900, a4720_last, 1.0);
    // snow_layers.<listcomp>
    const Real x4902 = x4901 + 0.5;
    const Real x4903 = 1 / x4902;
    const Real x4904 = x4903 * 0.1;
    const Real x4905 = x4901 + 1.0;
    const Real x4906 = 1 / x4905;
    const Real x4907 = x4906 * 0.2;
    const Real x4908 = x4901 + 0.25;
    const Real x4909 = 1 / x4908;
    const Real x4910 = x4909 * 0.05;
    // snow_layers.layer_shares
    const Real x4911 = x4904 + x4907;
    const Real x4912 = x4911 + x4910;
    const Real x4913 = 1.0 - x4912;
    const Real x4914 = x4913 / 2.0;
    real_19[0] = x4904;
    real_19[1] = x4907;
    real_19[2] = x4914;
    real_19[3] = x4914;
    real_19[4] = x4910;
    // snow_layers.spread
    const Mask x4917 = (x4714 > 273.15);
    const Real x4918 = select(x4917, 273.15, x4714);
    // snow_layers.spread, snow_layers.content_of, balances._snow_heat
    Real a4932_last = real_of(0.0);
    Real a4933_last = real_of(0.0);
    Real a4934_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a4916 = select(x4900, real_19[l], 0.0);
        const Real a4919 = select(x4895, real_20[l], 273.15);
        const Real a4920 = x4898 * real_21[l];
        const Real a4921 = a4916 * x4886;
        const Real a4922 = a4920 + a4921;
        const Real a4923 = x4898 * real_120[l];
        const Real a4924 = select(x4900, x4918, a4919);
        const Real a4925 = a4922 * 2106.0;
        const Real a4926 = a4923 * 4218.0;
        const Real a4927 = a4925 + a4926;
        const Real a4928 = a4924 - 273.15;
        const Real a4929 = a4927 * a4928;
        const Real a4930 = a4923 * 333500.0;
        const Real a4931 = a4929 + a4930;
        a4932_last = a4932_last + a4931;
        const Real a69_2385 = state[l + 3 * LAYERS + 5] + state[l + 3 * LAYERS + 10];
        a4933_last = a4933_last + a69_2385;
        a4934_last = a4934_last + state[l + 3 * LAYERS + 20];
    }
    // snow_layers.spread
    const Mask x4935 = (a4933_last > 0.0);
    const Mask x4936 = (a4934_last > 0.0);
    const Mask x4937 = (x4935 & x4936);
    const Mask x4938 = (x68 & x4937);
    const Real x4939 = select(x4937, a4933_last, 1.0);
    const Real x4940 = x65 / x4939;
    const Real x4941 = select(x4938, x4940, 0.0);
    const Mask x4942 = ~x4937;
    const Mask x4943 = (x68 & x4942);
    const Real x4944 = select(x4943, state[3 * LAYERS + 4], 1.0);
    // snow_layers.<listcomp>
    const Real x4945 = x4944 + 0.5;
    const Real x4946 = 1 / x4945;
    const Real x4947 = x4946 * 0.1;
    const Real x4948 = x4944 + 1.0;
    const Real x4949 = 1 / x4948;
    const Real x4950 = x4949 * 0.2;
    const Real x4951 = x4944 + 0.25;
    const Real x4952 = 1 / x4951;
    const Real x4953 = x4952 * 0.05;
    // snow_layers.layer_shares
    const Real x4954 = x4947 + x4950;
    const Real x4955 = x4954 + x4953;
    const Real x4956 = 1.0 - x4955;
    const Real x4957 = x4956 / 2.0;
    real_19[0] = x4947;
    real_19[1] = x4950;
    real_19[2] = x4957;
    real_19[3] = x4957;
    real_19[4] = x4953;
    // snow_layers.spread, snow_layers.content_of, balances._snow_heat
    Real a4973_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a4959 = select(x4943, real_19[l], 0.0);
        const Real a4960 = select(x4938, state[l + 3 * LAYERS + 15], 273.15);
        const Real a4961 = x4941 * state[l + 3 * LAYERS + 5];
        const Real a4962 = a4959 * x65;
        const Real a4963 = a4961 + a4962;
        const Real a4964 = x4941 * state[l + 3 * LAYERS + 10];
        const Real a4965 = select(x4943, x101, a4960);
        const Real a4966 = a4963 * 2106.0;
        const Real a4967 = a4964 * 4218.0;
        const Real a4968 = a4966 + a4967;
        const Real a4969 = a4965 - 273.15;
        const Real a4970 = a4968 * a4969;
        const Real a4971 = a4964 * 333500.0;
        const Real a4972 = a4970 + a4971;
        a4973_last = a4973_last + a4972;
    }
    // balances.snow_energy_residual
    const Real x4974 = a4932_last - a4973_last;
    const Real x4975 = x4974 / seconds;
    const Real x4976 = x4784 + x4785;
    const Real x4977 = x4975 - x4976;
    quantities[4 * LAYERS + 22] = x4977;
    // balances.snow_base_mismatch
    const Real x4978 = x4759 - x4759;
    quantities[4 * LAYERS + 23] = x4978;
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
