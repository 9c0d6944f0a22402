// From the code of digest ad49e7c2982da7936ca91c65ed6ae5d892a294222da9abc624d43f028e66f093.
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

static const Number table1125[] = {
#include "stability_corrections.inc"
};
static const Number table1128[] = {
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
        const Real a558 = a552 / x331;
        const Real a559 = -a558;
        const Mask a560 = (a559 < 1e-05);
        const Real a561 = select(a560, 1e-05, a559);
        const Real a562 = 1 / a526;
        const Real a563 = a562 * 0.002;
        const Mask a564 = (a563 > 1.0);
        const Real a565 = select(a564, 1.0, a563);
        const Real a566 = a562 * 0.23;
        const Mask a567 = (a566 > 1.0);
        const Real a568 = select(a567, 1.0, a566);
        const Real a569 = a535 * a568;
        real_31[l] = a535;
        real_32[l] = a545;
        real_33[l] = a556;
        real_34[l] = a557;
        real_35[l] = a561;
        real_36[l] = a565;
        real_37[l] = a569;
    }
    // layered_snow.open_snow
    const Real x571 = x114 - real_32[4];
    const Real x572 = 1 / x571;
    const Real x573 = select(x318, x331, 0.0);
    const Real x574 = -x573;
    results[LAYERS + 19] = x574;
    Real a575_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a575_last = a575_last + real_5[l + 1];
    }
    const Real x576 = a575_last + x128;
    // calm_air.louis_exchange
    const Real x577 = numbers[LAYERS + 1] / numbers[LAYERS + 17];
    const Real x578 = log(x577);
    const Real x579 = numbers[LAYERS + 18] * numbers[LAYERS + 17];
    const Real x580 = numbers[LAYERS] / x579;
    const Real x581 = log(x580);
    const Real x582 = 1 / x578;
    const Real x583 = x582 * 0.4;
    const Real x584 = x583 * x583;
    const Real x585 = numbers[LAYERS + 1] * numbers[LAYERS + 1];
    const Real x586 = x123 * x123;
    const Real x587 = x585 / x586;
    const Real x588 = x578 * x581;
    const Real x589 = 1 / x588;
    const Real x590 = x589 * 0.16000000000000003;
    const Real x591 = x590 * x123;
    const Real x592 = x587 * 9.81;
    const Real x593 = numbers[LAYERS] * x11;
    const Real x594 = x592 / x593;
    const Real x595 = x584 * 75.0;
    const Real x596 = sqrt(x577);
    const Real x597 = x595 * x596;
    // snow_skin.skin_balance
    const Real x598 = 1.0 - x199;
    const Real x599 = x598 * forcing[4];
    const Real x600 = numbers[LAYERS + 19] * forcing[5];
    const Real x601 = x599 + x600;
    const Real x602 = x11 - 273.15;
    // layered_snow.open_snow
    const Real x603 = x128 - x479;
    const Real x604 = select(x318, 0.0, a153_last);
    const Real x605 = select(x318, 0.0, x576);
    // layered_snow_step.layered_snow_step
    const Real x606 = 1.0 + x573;
    const Mask x607 = (x606 > 1e-09);
    const Real x608 = select(x607, x606, 0.0);
    // vegetation.vegetated_surface
    const Real x609 = select(flags[3], 0.0, forcing[8]);
    // vegetation.greenness
    const Real x610 = x609 - numbers[LAYERS + 6];
    const Real x611 = numbers[LAYERS + 7] - numbers[LAYERS + 6];
    const Mask x612 = (x611 == 0.0);
    const Real x613 = select(x612, 1e-30, x611);
    const Real x614 = x610 / x613;
    const Mask x615 = (x614 < 0.0);
    const Real x616 = select(x615, 0.0, x614);
    const Mask x617 = (x616 > 1.0);
    const Real x618 = select(x617, 1.0, x616);
    const Mask x619 = (x609 >= numbers[LAYERS + 7]);
    const Real x620 = select(x619, 1.0, x618);
    // vegetation._between
    const Real x621 = 1.0 - x620;
    const Real x622 = x621 * numbers[LAYERS + 38];
    const Real x623 = x620 * numbers[LAYERS + 39];
    const Real x624 = x622 + x623;
    // vegetation.vegetated_surface
    const Real x625 = select(flags[1], forcing[10], x624);
    results[LAYERS + 22] = x625;
    // vegetation._between
    const Real x626 = x621 * numbers[LAYERS + 43];
    const Real x627 = x620 * numbers[LAYERS + 42];
    const Real x628 = x626 + x627;
    // vegetation.vegetated_surface
    const Real x629 = select(flags[0], forcing[9], x628);
    results[LAYERS + 20] = x629;
    // vegetation._between
    const Real x630 = x621 * numbers[LAYERS + 40];
    const Real x631 = x620 * numbers[LAYERS + 41];
    const Real x632 = x630 + x631;
    results[LAYERS + 21] = x632;
    const Real x633 = x621 * numbers[LAYERS + 44];
    const Real x634 = x620 * numbers[LAYERS + 45];
    const Real x635 = x633 + x634;
    after[3 * LAYERS + 35] = x635;
    after[3 * LAYERS + 36] = x635;
    // soil_heat.canopy_damping
    const Real x636 = x609 * (-2.0);
    const Real x637 = exp(x636);
    // snow_free_ground.ground_conduction
    const Real x638 = real_2[0] * x637;
    // soil_heat.volumetric_heat_capacity
    const Real x639 = state[2 * LAYERS] * 4200000.0;
    const Real x640 = 1.0 - numbers[2 * LAYERS + 47];
    const Real x641 = x640 * 2000000.0;
    const Real x642 = x639 + x641;
    const Real x643 = numbers[2 * LAYERS + 47] - state[LAYERS];
    const Real x644 = x643 * 1004.0;
    const Real x645 = x642 + x644;
    const Real x646 = state[LAYERS] - state[2 * LAYERS];
    const Real x647 = x646 * 2106000.0;
    const Real x648 = x645 + x647;
    // soil_heat.ground_admittance
    const Real x649 = x648 * 0.5;
    const Real x650 = x649 * numbers[0];
    const Real x651 = x650 / seconds;
    const Real x652 = x651 * x651;
    const Real x653 = x648 * real_2[0];
    const Real x654 = x653 / seconds;
    const Real x655 = x652 + x654;
    const Real x656 = sqrt(x655);
    const Real x657 = x651 + x656;
    // snow.into_warming_ground
    const Real x658 = x638 / x657;
    const Real x659 = x0 + x658;
    // calm_air.calm_exchange
    const Real x660 = x11 - state[3 * LAYERS];
    const Mask x661 = (x123 < 0.001);
    const Real x662 = select(x661, 0.001, x123);
    const Real x663 = numbers[LAYERS + 1] / x662;
    const Real x664 = x663 * 9.81;
    const Real x665 = x664 * x663;
    const Real x666 = numbers[LAYERS] * forcing[1];
    const Real x667 = x665 / x666;
    const Real x668 = x667 * x660;
    // calm_air.limited_richardson
    const Mask x669 = (x668 > 0.0);
    const Real x670 = select(x669, x668, 0.0);
    const Real x671 = 1 / numbers[LAYERS + 2];
    const Real x672 = x671 * (-2.0);
    const Real x673 = x670 * x672;
    const Real x674 = expm1(x673);
    const Real x676 = x674 + 2.0;
    const Real x677 = x674 / x676;
    const Real x679 = numbers[LAYERS + 2] * x677;
    const Real x680 = -x679;
    const Real x681 = select(x669, x680, x668);
    // calm_air.calm_exchange
    const Real x682 = x681 / x667;
    const Real x683 = x11 - x682;
    // exchange.myj_exchange
    const Real x684 = 1 / forcing[3];
    const Real x685 = x684 * 100000.0;
    const Real x686 = log(x685);
    const Real x687 = x686 * 0.2857142857142857;
    const Real x688 = exp(x687);
    const Real x689 = forcing[1] * x688;
    const Real x690 = x683 * x688;
    const Real x691 = 1 / x689;
    const Real x692 = x691 * 9.81;
    const Real x693 = x689 - x690;
    const Real x694 = forcing[2] + state[3 * LAYERS + 39];
    const Real x695 = x694 * 0.3041811846689896;
    const Real x696 = x695 + 1.0;
    const Real x697 = x693 * x696;
    const Real x698 = forcing[2] - state[3 * LAYERS + 39];
    const Real x699 = x698 * 0.6083623693379792;
    const Real x700 = x689 + x690;
    const Real x701 = x700 * 0.5;
    const Real x702 = x699 * x701;
    const Real x703 = x697 + x702;
    const Mask x704 = (x586 < 1e-06);
    const Real x705 = select(x704, 1e-06, x586);
    const Real x706 = x692 * x703;
    const Real x707 = x706 * numbers[LAYERS + 1];
    const Real x708 = x707 * numbers[LAYERS + 1];
    const Real x709 = x708 / x705;
    const Real x710 = x709 / numbers[LAYERS];
    const Real x711 = numbers[LAYERS + 1] + state[3 * LAYERS + 35];
    const Real x712 = numbers[LAYERS] + state[3 * LAYERS + 35];
    const Real x713 = x711 / state[3 * LAYERS + 35];
    const Real x714 = log(x713);
    const Real x715 = x710 / 0.505;
    const Mask x716 = (x715 > 1.0);
    const Real x717 = select(x716, 1.0, x715);
    const Mask x718 = (x703 > 0.0);
    // exchange.zilitinkevich_factor
    const Real x719 = state[3 * LAYERS + 35] * (-13.157629102823119);
    const Real x720 = exp(x719);
    const Real x721 = select(flags[2], x720, 0.1);
    const Real x722 = x721 * (-103.28);
    // exchange.myj_exchange
    const Real x723 = x717 * x717;
    const Real x724 = x723 * 10.0;
    const Real x725 = x724 + 1.0;
    const Real x726 = select(x718, x725, 1.0);
    const Real x727 = x722 * x726;
    const Real x728 = 1 / numbers[LAYERS];
    const Real x729 = x728 * 0.0001;
    // exchange.convective_factor
    const Real x730 = x706 * 1000.0;
    const Real x731 = magnitude(x730);
    const Mask x732 = (x731 > 1e-30);
    const Mask x733 = (x731 < 1e-30);
    const Real x734 = select(x733, 1e-30, x731);
    const Real x735 = log(x734);
    const Real x736 = x735 * 0.6666666666666666;
    const Real x737 = exp(x736);
    const Real x738 = select(x732, x737, 0.0);
    const Real x739 = x738 * 1.44;
    // exchange._convective_velocity_squared
    const Real x740 = log(state[3 * LAYERS + 37]);
    const Real x741 = x740 * 0.6666666666666666;
    const Real x742 = exp(x741);
    const Real x743 = x739 * x742;
    // exchange._friction_velocity
    const Real x744 = x705 + x743;
    const Real x745 = sqrt(x744);
    const Real x746 = state[3 * LAYERS + 38] * x745;
    const Real x747 = sqrt(x746);
    const Mask x748 = (x747 < 1e-09);
    const Real x749 = select(x748, 1e-09, x747);
    // exchange.myj_exchange
    const Real x750 = select(x718, 0.0, x739);
    const Real x751 = x706 * 0.4;
    const Real x752 = state[3 * LAYERS + 35] / x711;
    const Real x753 = x749 * state[3 * LAYERS + 36];
    const Real x754 = sqrt(x753);
    const Real x755 = x727 * x754;
    const Real x756 = exp(x755);
    const Real x757 = x756 * state[3 * LAYERS + 36];
    const Mask x758 = (x757 < 1e-28);
    const Real x759 = select(x758, 1e-28, x757);
    const Real x760 = x759 / x712;
    const Real x761 = x751 * state[3 * LAYERS + 37];
    const Real x762 = x749 * x749;
    const Real x763 = x762 * x749;
    const Real x764 = x761 / x763;
    real_38[0] = x711;
    real_38[1] = state[3 * LAYERS + 35];
    real_38[2] = x712;
    real_38[3] = x759;
    real_39[0] = real_of(1.0);
    real_39[1] = x752;
    real_39[2] = real_of(1.0);
    real_39[3] = x760;
    // stability.__call__
    index_40[0] = index_of(0);
    index_40[1] = index_of(0);
    index_40[2] = index_of(10000);
    index_40[3] = index_of(10000);
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a766 = x764 * real_38[l];
        const Real a768 = real_39[l] * (-5.0);
        const Mask a769 = (a766 < a768);
        const Real a770 = select(a769, a768, a766);
        const Real a771 = real_39[l] * 0.9999990000003619;
        const Mask a772 = (a770 > a771);
        const Real a773 = select(a772, a771, a770);
        const Real a774 = a773 - (-5.0);
        const Real a775 = a774 / 0.0006;
        const Real a776 = trunc(a775);
        const Index a777 = index_of_real(a776);
        const Index a778 = at_least(a777, 0);
        const Index a779 = at_most(a778, 9999);
        const Index a781 = a779 + index_40[l];
        const Real a782 = look_up(table1125, a781);
        const Real a783 = a775 - a776;
        const Real a784 = look_up(table1128, a781);
        const Real a785 = a783 * a784;
        const Real a786 = a782 + a785;
        real_41[l] = a786;
    }
    // exchange.myj_exchange
    const Real x787 = real_41[0] - real_41[1];
    const Real x788 = x787 + x714;
    const Real x789 = real_41[2] - real_41[3];
    const Real x790 = log(x760);
    const Real x791 = x789 - x790;
    const Real x792 = x749 * 0.4;
    const Real x793 = x792 / x788;
    const Mask x794 = (x793 < x729);
    const Real x795 = select(x794, x729, x793);
    const Real x796 = x792 / x791;
    const Mask x797 = (x796 < x729);
    const Real x798 = select(x797, x729, x796);
    // exchange._convective_velocity_squared
    const Real x799 = log(x798);
    const Real x800 = x799 * 0.6666666666666666;
    const Real x801 = exp(x800);
    const Real x802 = x750 * x801;
    // exchange._friction_velocity
    const Real x803 = x705 + x802;
    const Real x804 = sqrt(x803);
    const Real x805 = x795 * x804;
    const Real x806 = sqrt(x805);
    const Mask x807 = (x806 < 1e-09);
    const Real x808 = select(x807, 1e-09, x806);
    // exchange.myj_exchange
    const Real x809 = x808 * state[3 * LAYERS + 36];
    const Real x810 = sqrt(x809);
    const Real x811 = x727 * x810;
    const Real x812 = exp(x811);
    const Real x813 = x812 * state[3 * LAYERS + 36];
    const Mask x814 = (x813 < 1e-28);
    const Real x815 = select(x814, 1e-28, x813);
    const Real x816 = x815 / x712;
    const Real x817 = x751 * x798;
    const Real x818 = x808 * x808;
    const Real x819 = x818 * x808;
    const Real x820 = x817 / x819;
    real_41[0] = x711;
    real_41[1] = state[3 * LAYERS + 35];
    real_41[2] = x712;
    real_41[3] = x815;
    real_39[0] = real_of(1.0);
    real_39[1] = x752;
    real_39[2] = real_of(1.0);
    real_39[3] = x816;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a822 = x820 * real_41[l];
        const Real a824 = real_39[l] * (-5.0);
        const Mask a825 = (a822 < a824);
        const Real a826 = select(a825, a824, a822);
        const Real a827 = real_39[l] * 0.9999990000003619;
        const Mask a828 = (a826 > a827);
        const Real a829 = select(a828, a827, a826);
        const Real a830 = a829 - (-5.0);
        const Real a831 = a830 / 0.0006;
        const Real a832 = trunc(a831);
        const Index a833 = index_of_real(a832);
        const Index a834 = at_least(a833, 0);
        const Index a835 = at_most(a834, 9999);
        const Index a836 = a835 + index_40[l];
        const Real a837 = look_up(table1125, a836);
        const Real a838 = a831 - a832;
        const Real a839 = look_up(table1128, a836);
        const Real a840 = a838 * a839;
        const Real a841 = a837 + a840;
        real_38[l] = a841;
    }
    // exchange.myj_exchange
    const Real x842 = real_38[0] - real_38[1];
    const Real x843 = x842 + x714;
    const Real x844 = real_38[2] - real_38[3];
    const Real x845 = log(x816);
    const Real x846 = x844 - x845;
    const Real x847 = x808 * 0.4;
    const Real x848 = x847 / x843;
    const Mask x849 = (x848 < x729);
    const Real x850 = select(x849, x729, x848);
    const Real x851 = x847 / x846;
    const Mask x852 = (x851 < x729);
    const Real x853 = select(x852, x729, x851);
    // exchange._convective_velocity_squared
    const Real x854 = log(x853);
    const Real x855 = x854 * 0.6666666666666666;
    const Real x856 = exp(x855);
    const Real x857 = x750 * x856;
    // exchange._friction_velocity
    const Real x858 = x705 + x857;
    const Real x859 = sqrt(x858);
    const Real x860 = x850 * x859;
    const Real x861 = sqrt(x860);
    const Mask x862 = (x861 < 1e-09);
    const Real x863 = select(x862, 1e-09, x861);
    // exchange.myj_exchange
    const Real x864 = x863 * state[3 * LAYERS + 36];
    const Real x865 = sqrt(x864);
    const Real x866 = x727 * x865;
    const Real x867 = exp(x866);
    const Real x868 = x867 * state[3 * LAYERS + 36];
    const Mask x869 = (x868 < 1e-28);
    const Real x870 = select(x869, 1e-28, x868);
    const Real x871 = x870 / x712;
    const Real x872 = x751 * x853;
    const Real x873 = x863 * x863;
    const Real x874 = x873 * x863;
    const Real x875 = x872 / x874;
    real_38[0] = x711;
    real_38[1] = state[3 * LAYERS + 35];
    real_38[2] = x712;
    real_38[3] = x870;
    real_39[0] = real_of(1.0);
    real_39[1] = x752;
    real_39[2] = real_of(1.0);
    real_39[3] = x871;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a877 = x875 * real_38[l];
        const Real a879 = real_39[l] * (-5.0);
        const Mask a880 = (a877 < a879);
        const Real a881 = select(a880, a879, a877);
        const Real a882 = real_39[l] * 0.9999990000003619;
        const Mask a883 = (a881 > a882);
        const Real a884 = select(a883, a882, a881);
        const Real a885 = a884 - (-5.0);
        const Real a886 = a885 / 0.0006;
        const Real a887 = trunc(a886);
        const Index a888 = index_of_real(a887);
        const Index a889 = at_least(a888, 0);
        const Index a890 = at_most(a889, 9999);
        const Index a891 = a890 + index_40[l];
        const Real a892 = look_up(table1125, a891);
        const Real a893 = a886 - a887;
        const Real a894 = look_up(table1128, a891);
        const Real a895 = a893 * a894;
        const Real a896 = a892 + a895;
        real_41[l] = a896;
    }
    // exchange.myj_exchange
    const Real x897 = real_41[0] - real_41[1];
    const Real x898 = x897 + x714;
    const Real x899 = real_41[2] - real_41[3];
    const Real x900 = log(x871);
    const Real x901 = x899 - x900;
    const Real x902 = x863 * 0.4;
    const Real x903 = x902 / x898;
    const Mask x904 = (x903 < x729);
    const Real x905 = select(x904, x729, x903);
    const Real x906 = x902 / x901;
    const Mask x907 = (x906 < x729);
    const Real x908 = select(x907, x729, x906);
    // exchange._convective_velocity_squared
    const Real x909 = log(x908);
    const Real x910 = x909 * 0.6666666666666666;
    const Real x911 = exp(x910);
    const Real x912 = x750 * x911;
    // exchange._friction_velocity
    const Real x913 = x705 + x912;
    const Real x914 = sqrt(x913);
    const Real x915 = x905 * x914;
    const Real x916 = sqrt(x915);
    const Mask x917 = (x916 < 1e-09);
    const Real x918 = select(x917, 1e-09, x916);
    // exchange.myj_exchange
    const Real x919 = x918 * state[3 * LAYERS + 36];
    const Real x920 = sqrt(x919);
    const Real x921 = x727 * x920;
    const Real x922 = exp(x921);
    const Real x923 = x922 * state[3 * LAYERS + 36];
    const Mask x924 = (x923 < 1e-28);
    const Real x925 = select(x924, 1e-28, x923);
    const Real x926 = x925 / x712;
    const Real x927 = x751 * x908;
    const Real x928 = x918 * x918;
    const Real x929 = x928 * x918;
    const Real x930 = x927 / x929;
    real_41[0] = x711;
    real_41[1] = state[3 * LAYERS + 35];
    real_41[2] = x712;
    real_41[3] = x925;
    real_39[0] = real_of(1.0);
    real_39[1] = x752;
    real_39[2] = real_of(1.0);
    real_39[3] = x926;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a932 = x930 * real_41[l];
        const Real a934 = real_39[l] * (-5.0);
        const Mask a935 = (a932 < a934);
        const Real a936 = select(a935, a934, a932);
        const Real a937 = real_39[l] * 0.9999990000003619;
        const Mask a938 = (a936 > a937);
        const Real a939 = select(a938, a937, a936);
        const Real a940 = a939 - (-5.0);
        const Real a941 = a940 / 0.0006;
        const Real a942 = trunc(a941);
        const Index a943 = index_of_real(a942);
        const Index a944 = at_least(a943, 0);
        const Index a945 = at_most(a944, 9999);
        const Index a946 = a945 + index_40[l];
        const Real a947 = look_up(table1125, a946);
        const Real a948 = a941 - a942;
        const Real a949 = look_up(table1128, a946);
        const Real a950 = a948 * a949;
        const Real a951 = a947 + a950;
        real_38[l] = a951;
    }
    // exchange.myj_exchange
    const Real x952 = real_38[0] - real_38[1];
    const Real x953 = x952 + x714;
    const Real x954 = real_38[2] - real_38[3];
    const Real x955 = log(x926);
    const Real x956 = x954 - x955;
    const Real x957 = x918 * 0.4;
    const Real x958 = x957 / x953;
    const Mask x959 = (x958 < x729);
    const Real x960 = select(x959, x729, x958);
    const Real x961 = x957 / x956;
    const Mask x962 = (x961 < x729);
    const Real x963 = select(x962, x729, x961);
    // exchange._convective_velocity_squared
    const Real x964 = log(x963);
    const Real x965 = x964 * 0.6666666666666666;
    const Real x966 = exp(x965);
    const Real x967 = x750 * x966;
    // exchange._friction_velocity
    const Real x968 = x705 + x967;
    const Real x969 = sqrt(x968);
    const Real x970 = x960 * x969;
    const Real x971 = sqrt(x970);
    const Mask x972 = (x971 < 1e-09);
    const Real x973 = select(x972, 1e-09, x971);
    // exchange.myj_exchange
    const Real x974 = x973 * state[3 * LAYERS + 36];
    const Real x975 = sqrt(x974);
    const Real x976 = x727 * x975;
    const Real x977 = exp(x976);
    const Real x978 = x977 * state[3 * LAYERS + 36];
    const Mask x979 = (x978 < 1e-28);
    const Real x980 = select(x979, 1e-28, x978);
    const Real x981 = x980 / x712;
    const Real x982 = x751 * x963;
    const Real x983 = x973 * x973;
    const Real x984 = x983 * x973;
    const Real x985 = x982 / x984;
    real_38[0] = x711;
    real_38[1] = state[3 * LAYERS + 35];
    real_38[2] = x712;
    real_38[3] = x980;
    real_39[0] = real_of(1.0);
    real_39[1] = x752;
    real_39[2] = real_of(1.0);
    real_39[3] = x981;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a987 = x985 * real_38[l];
        const Real a989 = real_39[l] * (-5.0);
        const Mask a990 = (a987 < a989);
        const Real a991 = select(a990, a989, a987);
        const Real a992 = real_39[l] * 0.9999990000003619;
        const Mask a993 = (a991 > a992);
        const Real a994 = select(a993, a992, a991);
        const Real a995 = a994 - (-5.0);
        const Real a996 = a995 / 0.0006;
        const Real a997 = trunc(a996);
        const Index a998 = index_of_real(a997);
        const Index a999 = at_least(a998, 0);
        const Index a1000 = at_most(a999, 9999);
        const Index a1001 = a1000 + index_40[l];
        const Real a1002 = look_up(table1125, a1001);
        const Real a1003 = a996 - a997;
        const Real a1004 = look_up(table1128, a1001);
        const Real a1005 = a1003 * a1004;
        const Real a1006 = a1002 + a1005;
        real_41[l] = a1006;
    }
    // exchange.myj_exchange
    const Real x1007 = real_41[0] - real_41[1];
    const Real x1008 = x1007 + x714;
    const Real x1009 = real_41[2] - real_41[3];
    const Real x1010 = log(x981);
    const Real x1011 = x1009 - x1010;
    const Real x1012 = x973 * 0.4;
    const Real x1013 = x1012 / x1008;
    const Mask x1014 = (x1013 < x729);
    const Real x1015 = select(x1014, x729, x1013);
    const Real x1016 = x1012 / x1011;
    const Mask x1017 = (x1016 < x729);
    const Real x1018 = select(x1017, x729, x1016);
    // calm_air.calm_exchange
    const Real x1019 = x113 * 1004.5;
    const Real x1020 = numbers[LAYERS + 4] / x1019;
    const Real x1021 = x1018 + x1020;
    // snow_free_ground.with_surface_of
    const Real x1022 = 1.0 - x629;
    const Real x1023 = x1022 * forcing[4];
    const Real x1024 = x632 * forcing[5];
    const Real x1025 = x1023 + x1024;
    // snow.conductance
    const Real x1026 = x638 / x0;
    // snow_free_ground.with_surface_of
    const Real x1027 = state[3 * LAYERS] - state[0];
    const Real x1028 = x1026 * x1027;
    const Real x1029 = x27 * 4218.0;
    // evapotranspiration.potential_evaporation
    const Real x1030 = 2488.8 * x18;
    const Real x1031 = x113 * 1004.6;
    const Real x1032 = x1031 * x1021;
    const Real x1033 = x21 / 5.67e-08;
    const Real x1034 = x632 * x1033;
    const Real x1035 = x1034 * 6.48e-08;
    const Real x1036 = forcing[3] * x1021;
    const Real x1037 = x1035 / x1036;
    const Real x1038 = x1037 + 1.0;
    const Real x1039 = x1029 / x1032;
    const Real x1040 = x1038 + x1039;
    const Real x1041 = x632 * x21;
    const Real x1042 = x1025 - x1041;
    const Real x1043 = x1042 - x1028;
    const Real x1044 = x1043 / x1032;
    const Real x1045 = x1044 + x11;
    const Real x1046 = x1045 - forcing[1];
    const Real x1047 = x9 - forcing[2];
    const Real x1048 = 2488.8 * x1047;
    const Real x1049 = x1048 * x1040;
    const Real x1050 = x1046 * x1030;
    const Real x1051 = x1049 + x1050;
    const Real x1052 = x1030 + x1040;
    const Real x1053 = x1051 / x1052;
    const Real x1054 = x1053 * x1032;
    const Real x1055 = x1054 / 2501000.0;
    // snow_free_ground.with_surface_of
    const Mask x1056 = (x1055 < 0.0);
    const Real x1057 = select(x1056, 0.0, x1055);
    // vegetation.water_stress
    const Real x1059 = numbers[7 * LAYERS + 49] - numbers[7 * LAYERS + 50];
    // vegetation.canopy_resistance
    const Mask x1065 = (x609 > 0.0);
    const Mask x1066 = (x625 < 1e-06);
    const Real x1067 = select(x1066, 1e-06, x625);
    const Real x1068 = forcing[4] * 1.1;
    const Real x1069 = numbers[LAYERS + 36] * x1067;
    const Real x1070 = x1068 / x1069;
    const Real x1071 = numbers[LAYERS + 35] / 5000.0;
    const Real x1072 = x1070 + x1071;
    const Real x1073 = x1070 + 1.0;
    const Real x1074 = x1072 / x1073;
    const Real x1075 = 298.0 - forcing[1];
    const Real x1076 = x1075 * x1075;
    const Real x1077 = x1076 * 0.0016;
    const Real x1078 = 1.0 - x1077;
    const Real x1079 = numbers[LAYERS + 37] * x1047;
    const Real x1080 = x1079 + 1.0;
    const Real x1081 = 1 / x1080;
    const Mask x1084 = (x1074 < 0.0001);
    const Real x1085 = select(x1084, 0.0001, x1074);
    const Real x1086 = x1067 * x1085;
    const Mask x1087 = (x1078 < 0.0001);
    const Real x1088 = select(x1087, 0.0001, x1078);
    const Real x1089 = x1086 * x1088;
    const Mask x1090 = (x1081 < 0.01);
    const Real x1091 = select(x1090, 0.01, x1081);
    const Real x1092 = x1089 * x1091;
    // vegetation.water_stress, vegetation.canopy_resistance
    Real a1083_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1058 = state[l + 2 * LAYERS] - numbers[7 * LAYERS + 50];
        const Real a1060 = a1058 / x1059;
        const Mask a1061 = (a1060 < 0.0);
        const Real a1062 = select(a1061, 0.0, a1060);
        const Mask a1063 = (a1062 > 1.0);
        const Real a1064 = select(a1063, 1.0, a1062);
        const Real a1082 = numbers[l + 7 * LAYERS + 51] * a1064;
        a1083_last = a1083_last + a1082;
        real_2[l] = a1064;
        real_42[l] = a1082;
    }
    // vegetation.canopy_resistance
    const Mask x1093 = (a1083_last < 0.0001);
    const Real x1094 = select(x1093, 0.0001, a1083_last);
    const Real x1095 = x1092 * x1094;
    const Real x1096 = numbers[LAYERS + 35] / x1095;
    const Real x1097 = x632 * 4.0;
    const Real x1098 = x1097 * x21;
    const Real x1099 = x1098 * 0.2857541065206571;
    const Real x1100 = x1099 / x1036;
    const Real x1101 = x1100 + 1.0;
    const Real x1102 = x18 * 2489.795918367347;
    const Real x1103 = x1101 + x1102;
    const Real x1104 = x1096 * x1021;
    const Real x1105 = x1104 + 1.0;
    const Real x1106 = x1101 * x1105;
    const Real x1107 = x1106 + x1102;
    const Real x1108 = x1103 / x1107;
    const Real x1109 = select(x1065, x1108, 0.0);
    // step_parts.evaporation_demand
    const Real x1110 = x1057 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x1111 = state[LAYERS] - numbers[7 * LAYERS + 47];
    const Real x1112 = numbers[7 * LAYERS + 48] - numbers[7 * LAYERS + 47];
    const Real x1113 = x1111 / x1112;
    const Mask x1114 = (x1113 < 0.0);
    const Real x1115 = select(x1114, 0.0, x1113);
    const Mask x1116 = (x1115 > 1.0);
    const Real x1117 = select(x1116, 1.0, x1115);
    const Real x1118 = x1117 * x1117;
    const Real x1119 = 1.0 - x609;
    const Real x1120 = x1118 * x1119;
    const Real x1121 = x1120 * x1110;
    const Real x1122 = state[3 * LAYERS + 1] / 0.0005;
    const Mask x1123 = (x1122 > 1e-30);
    const Mask x1124 = (x1122 < 1e-30);
    const Real x1125 = select(x1124, 1e-30, x1122);
    const Real x1126 = sqrt(x1125);
    const Real x1127 = select(x1123, x1126, 0.0);
    const Real x1128 = x609 * x1127;
    const Real x1129 = x1128 * x1110;
    const Real x1130 = state[3 * LAYERS + 1] / seconds;
    const Mask x1131 = (x1130 <= x1129);
    const Real x1132 = select(x1131, x1130, x1129);
    const Real x1133 = x609 * x1109;
    const Real x1134 = x1133 * x1110;
    const Real x1135 = 1.0 - x1127;
    const Real x1136 = x1134 * x1135;
    Real a1138_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1137 = real_2[l] * numbers[l + 8 * LAYERS + 51];
        a1138_last = a1138_last + a1137;
        real_43[l] = a1137;
    }
    const Real x1139 = a1138_last / numbers[9 * LAYERS + 51];
    Real a1145_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1140 = numbers[l + 7 * LAYERS + 51] + real_43[l];
        const Real a1141 = a1140 - x1139;
        const Mask a1142 = (a1141 < 0.0);
        const Real a1143 = select(a1142, 0.0, a1141);
        const Real a1144 = real_43[l] * a1143;
        a1145_last = a1145_last + a1144;
        real_2[l] = a1144;
    }
    const Mask x1146 = (a1145_last > 0.0);
    const Real x1147 = select(x1146, a1145_last, 1.0);
    // snow_free_ground.rate
    const Real x1151 = x1121 + x1132;
    // evapotranspiration.evaporation_components
    Real a1150_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1148 = real_2[l] / x1147;
        const Real a1149 = x1136 * a1148;
        a1150_last = a1150_last + a1149;
    }
    // snow_free_ground.rate
    const Real x1152 = x1151 + a1150_last;
    const Real x1153 = x1152 * 1000.0;
    // snow_free_ground.deposition
    const Real x1154 = -x1055;
    const Mask x1155 = (x1154 < 0.0);
    const Real x1156 = select(x1155, 0.0, x1055);
    // snow_free_ground.rate
    const Real x1158 = x1153 + x1156;
    // snow_free_ground.with_surface_of
    const Real x1159 = x1158 - x1156;
    const Real x1160 = x1159 * 2501000.0;
    const Real x1161 = 2501000.0 * x1156;
    const Real x1163 = x1160 + x1161;
    // surface_balance.around
    const Real x1164 = x1097 * 5.67e-08;
    const Real x1165 = x19 * forcing[1];
    const Real x1166 = x1164 * x1165;
    const Real x1167 = x1032 + x1029;
    const Real x1168 = x1167 + x1166;
    // surface_balance.emitted
    const Real x1169 = 0.0 - forcing[1];
    const Real x1170 = x1166 * x1169;
    const Real x1171 = x1041 + x1170;
    // surface_balance.around
    const Real x1172 = x1025 - x1171;
    const Real x1173 = x1172 - x1163;
    const Real x1174 = x1032 * x11;
    const Real x1175 = x1173 + x1174;
    const Real x1176 = x1029 * forcing[1];
    const Real x1177 = x1175 + x1176;
    const Real x1178 = x1177 / x1168;
    // snow.conductance
    const Real x1179 = x638 / x659;
    // surface_balance.around
    const Real x1180 = x1179 / x1168;
    // surface_balance.skin_temperature
    const Real x1181 = x1180 * state[0];
    const Real x1182 = x1178 + x1181;
    const Real x1183 = x1180 + 1.0;
    const Real x1184 = x1182 / x1183;
    // surface_balance.around
    const Real x1185 = x1184 * x1184;
    const Real x1186 = x1185 * x1184;
    const Real x1187 = x1164 * x1186;
    const Real x1188 = x1167 + x1187;
    // air.emission
    const Real x1189 = x1185 * x1185;
    const Real x1190 = x1189 * 5.67e-08;
    // surface_balance.emitted
    const Real x1191 = x632 * x1190;
    const Real x1192 = 0.0 - x1184;
    const Real x1193 = x1187 * x1192;
    const Real x1194 = x1191 + x1193;
    // surface_balance.around
    const Real x1195 = x1025 - x1194;
    const Real x1196 = x1195 - x1163;
    const Real x1197 = x1196 + x1174;
    const Real x1198 = x1197 + x1176;
    const Real x1199 = x1198 / x1188;
    const Real x1200 = x1179 / x1188;
    // surface_balance.skin_temperature
    const Real x1201 = x1200 * state[0];
    const Real x1202 = x1199 + x1201;
    const Real x1203 = x1200 + 1.0;
    const Real x1204 = x1202 / x1203;
    // snow_free_ground.specific_humidity
    const Real x1205 = 1 / x1032;
    const Real x1206 = x1205 * 1004.5;
    const Real x1207 = x1158 * x1206;
    const Real x1208 = forcing[2] + x1207;
    // calm_air.calm_exchange
    const Real x1209 = x11 - x1204;
    const Real x1210 = x667 * x1209;
    // calm_air.limited_richardson
    const Mask x1211 = (x1210 > 0.0);
    const Real x1212 = select(x1211, x1210, 0.0);
    const Real x1213 = x1212 * x672;
    const Real x1214 = expm1(x1213);
    const Real x1216 = x1214 + 2.0;
    const Real x1217 = x1214 / x1216;
    const Real x1219 = numbers[LAYERS + 2] * x1217;
    const Real x1220 = -x1219;
    const Real x1221 = select(x1211, x1220, x1210);
    // calm_air.calm_exchange
    const Real x1222 = x1221 / x667;
    const Real x1223 = x11 - x1222;
    // exchange.myj_exchange
    const Real x1224 = x1223 * x688;
    const Real x1225 = x689 - x1224;
    const Real x1226 = forcing[2] + x1208;
    const Real x1227 = x1226 * 0.3041811846689896;
    const Real x1228 = x1227 + 1.0;
    const Real x1229 = x1225 * x1228;
    const Real x1230 = forcing[2] - x1208;
    const Real x1231 = x1230 * 0.6083623693379792;
    const Real x1232 = x689 + x1224;
    const Real x1233 = x1232 * 0.5;
    const Real x1234 = x1231 * x1233;
    const Real x1235 = x1229 + x1234;
    const Real x1236 = x692 * x1235;
    const Real x1237 = x1236 * numbers[LAYERS + 1];
    const Real x1238 = x1237 * numbers[LAYERS + 1];
    const Real x1239 = x1238 / x705;
    const Real x1240 = x1239 / numbers[LAYERS];
    after[3 * LAYERS + 40] = x1240;
    const Real x1241 = x1240 / 0.505;
    const Mask x1242 = (x1241 > 1.0);
    const Real x1243 = select(x1242, 1.0, x1241);
    const Mask x1244 = (x1235 > 0.0);
    const Real x1245 = x1243 * x1243;
    const Real x1246 = x1245 * 10.0;
    const Real x1247 = x1246 + 1.0;
    const Real x1248 = select(x1244, x1247, 1.0);
    const Real x1249 = x722 * x1248;
    // exchange.convective_factor
    const Real x1250 = x1236 * 1000.0;
    const Real x1251 = magnitude(x1250);
    const Mask x1252 = (x1251 > 1e-30);
    const Mask x1253 = (x1251 < 1e-30);
    const Real x1254 = select(x1253, 1e-30, x1251);
    const Real x1255 = log(x1254);
    const Real x1256 = x1255 * 0.6666666666666666;
    const Real x1257 = exp(x1256);
    const Real x1258 = select(x1252, x1257, 0.0);
    const Real x1259 = x1258 * 1.44;
    // exchange._convective_velocity_squared
    const Real x1260 = log(x1021);
    const Real x1261 = x1260 * 0.6666666666666666;
    const Real x1262 = exp(x1261);
    const Real x1263 = x1259 * x1262;
    // exchange._friction_velocity
    const Real x1264 = x705 + x1263;
    const Real x1265 = sqrt(x1264);
    const Real x1266 = x1015 * x1265;
    const Real x1267 = sqrt(x1266);
    const Mask x1268 = (x1267 < 1e-09);
    const Real x1269 = select(x1268, 1e-09, x1267);
    // exchange.myj_exchange
    const Real x1270 = select(x1244, 0.0, x1259);
    const Real x1271 = x1236 * 0.4;
    const Real x1272 = x1269 * state[3 * LAYERS + 36];
    const Real x1273 = sqrt(x1272);
    const Real x1274 = x1249 * x1273;
    const Real x1275 = exp(x1274);
    const Real x1276 = x1275 * state[3 * LAYERS + 36];
    const Mask x1277 = (x1276 < 1e-28);
    const Real x1278 = select(x1277, 1e-28, x1276);
    const Real x1279 = x1278 / x712;
    const Real x1280 = x1271 * x1021;
    const Real x1281 = x1269 * x1269;
    const Real x1282 = x1281 * x1269;
    const Real x1283 = x1280 / x1282;
    real_41[0] = x711;
    real_41[1] = state[3 * LAYERS + 35];
    real_41[2] = x712;
    real_41[3] = x1278;
    real_39[0] = real_of(1.0);
    real_39[1] = x752;
    real_39[2] = real_of(1.0);
    real_39[3] = x1279;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1285 = x1283 * real_41[l];
        const Real a1287 = real_39[l] * (-5.0);
        const Mask a1288 = (a1285 < a1287);
        const Real a1289 = select(a1288, a1287, a1285);
        const Real a1290 = real_39[l] * 0.9999990000003619;
        const Mask a1291 = (a1289 > a1290);
        const Real a1292 = select(a1291, a1290, a1289);
        const Real a1293 = a1292 - (-5.0);
        const Real a1294 = a1293 / 0.0006;
        const Real a1295 = trunc(a1294);
        const Index a1296 = index_of_real(a1295);
        const Index a1297 = at_least(a1296, 0);
        const Index a1298 = at_most(a1297, 9999);
        const Index a1299 = a1298 + index_40[l];
        const Real a1300 = look_up(table1125, a1299);
        const Real a1301 = a1294 - a1295;
        const Real a1302 = look_up(table1128, a1299);
        const Real a1303 = a1301 * a1302;
        const Real a1304 = a1300 + a1303;
        real_38[l] = a1304;
    }
    // exchange.myj_exchange
    const Real x1305 = real_38[0] - real_38[1];
    const Real x1306 = x1305 + x714;
    const Real x1307 = real_38[2] - real_38[3];
    const Real x1308 = log(x1279);
    const Real x1309 = x1307 - x1308;
    const Real x1310 = x1269 * 0.4;
    const Real x1311 = x1310 / x1306;
    const Mask x1312 = (x1311 < x729);
    const Real x1313 = select(x1312, x729, x1311);
    const Real x1314 = x1310 / x1309;
    const Mask x1315 = (x1314 < x729);
    const Real x1316 = select(x1315, x729, x1314);
    // exchange._convective_velocity_squared
    const Real x1317 = log(x1316);
    const Real x1318 = x1317 * 0.6666666666666666;
    const Real x1319 = exp(x1318);
    const Real x1320 = x1270 * x1319;
    // exchange._friction_velocity
    const Real x1321 = x705 + x1320;
    const Real x1322 = sqrt(x1321);
    const Real x1323 = x1313 * x1322;
    const Real x1324 = sqrt(x1323);
    const Mask x1325 = (x1324 < 1e-09);
    const Real x1326 = select(x1325, 1e-09, x1324);
    // exchange.myj_exchange
    const Real x1327 = x1326 * state[3 * LAYERS + 36];
    const Real x1328 = sqrt(x1327);
    const Real x1329 = x1249 * x1328;
    const Real x1330 = exp(x1329);
    const Real x1331 = x1330 * state[3 * LAYERS + 36];
    const Mask x1332 = (x1331 < 1e-28);
    const Real x1333 = select(x1332, 1e-28, x1331);
    const Real x1334 = x1333 / x712;
    const Real x1335 = x1271 * x1316;
    const Real x1336 = x1326 * x1326;
    const Real x1337 = x1336 * x1326;
    const Real x1338 = x1335 / x1337;
    real_38[0] = x711;
    real_38[1] = state[3 * LAYERS + 35];
    real_38[2] = x712;
    real_38[3] = x1333;
    real_39[0] = real_of(1.0);
    real_39[1] = x752;
    real_39[2] = real_of(1.0);
    real_39[3] = x1334;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1340 = x1338 * real_38[l];
        const Real a1342 = real_39[l] * (-5.0);
        const Mask a1343 = (a1340 < a1342);
        const Real a1344 = select(a1343, a1342, a1340);
        const Real a1345 = real_39[l] * 0.9999990000003619;
        const Mask a1346 = (a1344 > a1345);
        const Real a1347 = select(a1346, a1345, a1344);
        const Real a1348 = a1347 - (-5.0);
        const Real a1349 = a1348 / 0.0006;
        const Real a1350 = trunc(a1349);
        const Index a1351 = index_of_real(a1350);
        const Index a1352 = at_least(a1351, 0);
        const Index a1353 = at_most(a1352, 9999);
        const Index a1354 = a1353 + index_40[l];
        const Real a1355 = look_up(table1125, a1354);
        const Real a1356 = a1349 - a1350;
        const Real a1357 = look_up(table1128, a1354);
        const Real a1358 = a1356 * a1357;
        const Real a1359 = a1355 + a1358;
        real_41[l] = a1359;
    }
    // exchange.myj_exchange
    const Real x1360 = real_41[0] - real_41[1];
    const Real x1361 = x1360 + x714;
    const Real x1362 = real_41[2] - real_41[3];
    const Real x1363 = log(x1334);
    const Real x1364 = x1362 - x1363;
    const Real x1365 = x1326 * 0.4;
    const Real x1366 = x1365 / x1361;
    const Mask x1367 = (x1366 < x729);
    const Real x1368 = select(x1367, x729, x1366);
    const Real x1369 = x1365 / x1364;
    const Mask x1370 = (x1369 < x729);
    const Real x1371 = select(x1370, x729, x1369);
    // exchange._convective_velocity_squared
    const Real x1372 = log(x1371);
    const Real x1373 = x1372 * 0.6666666666666666;
    const Real x1374 = exp(x1373);
    const Real x1375 = x1270 * x1374;
    // exchange._friction_velocity
    const Real x1376 = x705 + x1375;
    const Real x1377 = sqrt(x1376);
    const Real x1378 = x1368 * x1377;
    const Real x1379 = sqrt(x1378);
    const Mask x1380 = (x1379 < 1e-09);
    const Real x1381 = select(x1380, 1e-09, x1379);
    // exchange.myj_exchange
    const Real x1382 = x1381 * state[3 * LAYERS + 36];
    const Real x1383 = sqrt(x1382);
    const Real x1384 = x1249 * x1383;
    const Real x1385 = exp(x1384);
    const Real x1386 = x1385 * state[3 * LAYERS + 36];
    const Mask x1387 = (x1386 < 1e-28);
    const Real x1388 = select(x1387, 1e-28, x1386);
    const Real x1389 = x1388 / x712;
    const Real x1390 = x1271 * x1371;
    const Real x1391 = x1381 * x1381;
    const Real x1392 = x1391 * x1381;
    const Real x1393 = x1390 / x1392;
    real_41[0] = x711;
    real_41[1] = state[3 * LAYERS + 35];
    real_41[2] = x712;
    real_41[3] = x1388;
    real_39[0] = real_of(1.0);
    real_39[1] = x752;
    real_39[2] = real_of(1.0);
    real_39[3] = x1389;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1395 = x1393 * real_41[l];
        const Real a1397 = real_39[l] * (-5.0);
        const Mask a1398 = (a1395 < a1397);
        const Real a1399 = select(a1398, a1397, a1395);
        const Real a1400 = real_39[l] * 0.9999990000003619;
        const Mask a1401 = (a1399 > a1400);
        const Real a1402 = select(a1401, a1400, a1399);
        const Real a1403 = a1402 - (-5.0);
        const Real a1404 = a1403 / 0.0006;
        const Real a1405 = trunc(a1404);
        const Index a1406 = index_of_real(a1405);
        const Index a1407 = at_least(a1406, 0);
        const Index a1408 = at_most(a1407, 9999);
        const Index a1409 = a1408 + index_40[l];
        const Real a1410 = look_up(table1125, a1409);
        const Real a1411 = a1404 - a1405;
        const Real a1412 = look_up(table1128, a1409);
        const Real a1413 = a1411 * a1412;
        const Real a1414 = a1410 + a1413;
        real_38[l] = a1414;
    }
    // exchange.myj_exchange
    const Real x1415 = real_38[0] - real_38[1];
    const Real x1416 = x1415 + x714;
    const Real x1417 = real_38[2] - real_38[3];
    const Real x1418 = log(x1389);
    const Real x1419 = x1417 - x1418;
    const Real x1420 = x1381 * 0.4;
    const Real x1421 = x1420 / x1416;
    const Mask x1422 = (x1421 < x729);
    const Real x1423 = select(x1422, x729, x1421);
    const Real x1424 = x1420 / x1419;
    const Mask x1425 = (x1424 < x729);
    const Real x1426 = select(x1425, x729, x1424);
    // exchange._convective_velocity_squared
    const Real x1427 = log(x1426);
    const Real x1428 = x1427 * 0.6666666666666666;
    const Real x1429 = exp(x1428);
    const Real x1430 = x1270 * x1429;
    // exchange._friction_velocity
    const Real x1431 = x705 + x1430;
    const Real x1432 = sqrt(x1431);
    const Real x1433 = x1423 * x1432;
    const Real x1434 = sqrt(x1433);
    const Mask x1435 = (x1434 < 1e-09);
    const Real x1436 = select(x1435, 1e-09, x1434);
    // exchange.myj_exchange
    const Real x1437 = x1436 * state[3 * LAYERS + 36];
    const Real x1438 = sqrt(x1437);
    const Real x1439 = x1249 * x1438;
    const Real x1440 = exp(x1439);
    const Real x1441 = x1440 * state[3 * LAYERS + 36];
    const Mask x1442 = (x1441 < 1e-28);
    const Real x1443 = select(x1442, 1e-28, x1441);
    const Real x1444 = x1443 / x712;
    const Real x1445 = x1271 * x1426;
    const Real x1446 = x1436 * x1436;
    const Real x1447 = x1446 * x1436;
    const Real x1448 = x1445 / x1447;
    real_38[0] = x711;
    real_38[1] = state[3 * LAYERS + 35];
    real_38[2] = x712;
    real_38[3] = x1443;
    real_39[0] = real_of(1.0);
    real_39[1] = x752;
    real_39[2] = real_of(1.0);
    real_39[3] = x1444;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1450 = x1448 * real_38[l];
        const Real a1452 = real_39[l] * (-5.0);
        const Mask a1453 = (a1450 < a1452);
        const Real a1454 = select(a1453, a1452, a1450);
        const Real a1455 = real_39[l] * 0.9999990000003619;
        const Mask a1456 = (a1454 > a1455);
        const Real a1457 = select(a1456, a1455, a1454);
        const Real a1458 = a1457 - (-5.0);
        const Real a1459 = a1458 / 0.0006;
        const Real a1460 = trunc(a1459);
        const Index a1461 = index_of_real(a1460);
        const Index a1462 = at_least(a1461, 0);
        const Index a1463 = at_most(a1462, 9999);
        const Index a1464 = a1463 + index_40[l];
        const Real a1465 = look_up(table1125, a1464);
        const Real a1466 = a1459 - a1460;
        const Real a1467 = look_up(table1128, a1464);
        const Real a1468 = a1466 * a1467;
        const Real a1469 = a1465 + a1468;
        real_41[l] = a1469;
    }
    // exchange.myj_exchange
    const Real x1470 = real_41[0] - real_41[1];
    const Real x1471 = x1470 + x714;
    const Real x1472 = real_41[2] - real_41[3];
    const Real x1473 = log(x1444);
    const Real x1474 = x1472 - x1473;
    const Real x1475 = x1436 * 0.4;
    const Real x1476 = x1475 / x1471;
    const Mask x1477 = (x1476 < x729);
    const Real x1478 = select(x1477, x729, x1476);
    const Real x1479 = x1475 / x1474;
    const Mask x1480 = (x1479 < x729);
    const Real x1481 = select(x1480, x729, x1479);
    // exchange._convective_velocity_squared
    const Real x1482 = log(x1481);
    const Real x1483 = x1482 * 0.6666666666666666;
    const Real x1484 = exp(x1483);
    const Real x1485 = x1270 * x1484;
    // exchange._friction_velocity
    const Real x1486 = x705 + x1485;
    const Real x1487 = sqrt(x1486);
    const Real x1488 = x1478 * x1487;
    const Real x1489 = sqrt(x1488);
    const Mask x1490 = (x1489 < 1e-09);
    const Real x1491 = select(x1490, 1e-09, x1489);
    // exchange.myj_exchange
    const Real x1492 = x1491 * state[3 * LAYERS + 36];
    const Real x1493 = sqrt(x1492);
    const Real x1494 = x1249 * x1493;
    const Real x1495 = exp(x1494);
    const Real x1496 = x1495 * state[3 * LAYERS + 36];
    const Mask x1497 = (x1496 < 1e-28);
    const Real x1498 = select(x1497, 1e-28, x1496);
    const Real x1499 = x1498 / x712;
    const Real x1500 = x1271 * x1481;
    const Real x1501 = x1491 * x1491;
    const Real x1502 = x1501 * x1491;
    const Real x1503 = x1500 / x1502;
    real_41[0] = x711;
    real_41[1] = state[3 * LAYERS + 35];
    real_41[2] = x712;
    real_41[3] = x1498;
    real_39[0] = real_of(1.0);
    real_39[1] = x752;
    real_39[2] = real_of(1.0);
    real_39[3] = x1499;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1505 = x1503 * real_41[l];
        const Real a1507 = real_39[l] * (-5.0);
        const Mask a1508 = (a1505 < a1507);
        const Real a1509 = select(a1508, a1507, a1505);
        const Real a1510 = real_39[l] * 0.9999990000003619;
        const Mask a1511 = (a1509 > a1510);
        const Real a1512 = select(a1511, a1510, a1509);
        const Real a1513 = a1512 - (-5.0);
        const Real a1514 = a1513 / 0.0006;
        const Real a1515 = trunc(a1514);
        const Index a1516 = index_of_real(a1515);
        const Index a1517 = at_least(a1516, 0);
        const Index a1518 = at_most(a1517, 9999);
        const Index a1519 = a1518 + index_40[l];
        const Real a1520 = look_up(table1125, a1519);
        const Real a1521 = a1514 - a1515;
        const Real a1522 = look_up(table1128, a1519);
        const Real a1523 = a1521 * a1522;
        const Real a1524 = a1520 + a1523;
        real_38[l] = a1524;
    }
    // exchange.myj_exchange
    const Real x1525 = real_38[0] - real_38[1];
    const Real x1526 = x1525 + x714;
    const Real x1527 = real_38[2] - real_38[3];
    const Real x1528 = log(x1499);
    const Real x1529 = x1527 - x1528;
    const Real x1530 = x1491 * 0.4;
    const Real x1531 = x1530 / x1526;
    const Mask x1532 = (x1531 < x729);
    const Real x1533 = select(x1532, x729, x1531);
    after[3 * LAYERS + 38] = x1533;
    const Real x1534 = x1530 / x1529;
    const Mask x1535 = (x1534 < x729);
    const Real x1536 = select(x1535, x729, x1534);
    // calm_air.calm_exchange
    const Real x1537 = x1536 + x1020;
    after[3 * LAYERS + 37] = x1537;
    // snow_free_ground.with_surface_of
    const Real x1538 = x1204 - state[0];
    const Real x1539 = x1179 * x1538;
    // evapotranspiration.potential_evaporation
    const Real x1540 = x1031 * x1537;
    const Real x1541 = forcing[3] * x1537;
    const Real x1542 = x1035 / x1541;
    const Real x1543 = x1542 + 1.0;
    const Real x1544 = x1029 / x1540;
    const Real x1545 = x1543 + x1544;
    const Real x1546 = x1042 - x1539;
    const Real x1547 = x1546 / x1540;
    const Real x1548 = x1547 + x11;
    const Real x1549 = x1548 - forcing[1];
    const Real x1550 = x1048 * x1545;
    const Real x1551 = x1549 * x1030;
    const Real x1552 = x1550 + x1551;
    const Real x1553 = x1030 + x1545;
    const Real x1554 = x1552 / x1553;
    const Real x1555 = x1554 * x1540;
    const Real x1556 = x1555 / 2501000.0;
    // snow_free_ground.with_surface_of
    const Mask x1557 = (x1556 < 0.0);
    const Real x1558 = select(x1557, 0.0, x1556);
    // vegetation.canopy_resistance
    Real a1559_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a1559_last = a1559_last + real_42[l];
    }
    const Mask x1560 = (a1559_last < 0.0001);
    const Real x1561 = select(x1560, 0.0001, a1559_last);
    const Real x1562 = x1092 * x1561;
    const Real x1563 = numbers[LAYERS + 35] / x1562;
    const Real x1564 = x1099 / x1541;
    const Real x1565 = x1564 + 1.0;
    const Real x1566 = x1565 + x1102;
    const Real x1567 = x1563 * x1537;
    const Real x1568 = x1567 + 1.0;
    const Real x1569 = x1565 * x1568;
    const Real x1570 = x1569 + x1102;
    const Real x1571 = x1566 / x1570;
    const Real x1572 = select(x1065, x1563, 0.0);
    results[LAYERS + 23] = x1572;
    const Real x1573 = select(x1065, x1571, 0.0);
    results[LAYERS + 24] = x1573;
    // step_parts.evaporation_demand
    const Real x1574 = x1558 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x1575 = x1120 * x1574;
    const Real x1576 = x1128 * x1574;
    const Mask x1577 = (x1130 <= x1576);
    const Real x1578 = select(x1577, x1130, x1576);
    const Real x1579 = x609 * x1573;
    const Real x1580 = x1579 * x1574;
    const Real x1581 = x1580 * x1135;
    Real a1582_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a1582_last = a1582_last + real_43[l];
    }
    const Real x1583 = a1582_last / numbers[9 * LAYERS + 51];
    Real a1588_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1140_1029 = numbers[l + 7 * LAYERS + 51] + real_43[l];
        const Real a1584 = a1140_1029 - x1583;
        const Mask a1585 = (a1584 < 0.0);
        const Real a1586 = select(a1585, 0.0, a1584);
        const Real a1587 = real_43[l] * a1586;
        a1588_last = a1588_last + a1587;
        real_42[l] = a1587;
    }
    const Mask x1589 = (a1588_last > 0.0);
    const Real x1590 = select(x1589, a1588_last, 1.0);
    // step_parts.<genexpr>
    const Real x1594 = x608 * x1575;
    const Real x1595 = x608 * x1578;
    // snow_free_ground.deposition
    const Real x1597 = -x1556;
    const Mask x1598 = (x1597 < 0.0);
    const Real x1599 = select(x1598, 0.0, x1556);
    // layered_snow_step.layered_snow_step
    const Real x1601 = x608 * x1599;
    const Real x1603 = x608 * x1556;
    const Real x1604 = x1601 * 2501000.0;
    const Real x1606 = x27 / 1000.0;
    const Real x1607 = x606 * x1606;
    // step_parts.dew_rate
    const Real x1608 = x1601 / 1000.0;
    const Real x1609 = -x1608;
    results[LAYERS + 9] = x1609;
    // layered_snow_step.layered_snow_step
    const Real x1610 = x1607 - x1608;
    results[LAYERS + 25] = x1610;
    // vegetation.intercept
    const Real x1611 = x609 * x1610;
    const Real x1612 = x1611 - x1595;
    const Real x1613 = seconds * x1612;
    const Real x1614 = state[3 * LAYERS + 1] + x1613;
    const Real x1615 = x1614 - 0.0005;
    const Mask x1616 = (x1615 < 0.0);
    const Real x1617 = select(x1616, 0.0, x1615);
    results[LAYERS + 10] = x1617;
    const Real x1618 = state[3 * LAYERS + 1] * 8.881784197001252e-16;
    const Mask x1619 = (x1618 < 1e-20);
    const Real x1620 = select(x1619, 1e-20, x1618);
    const Mask x1621 = (x1614 < x1620);
    const Mask x1622 = (x1614 > 0.0005);
    const Real x1623 = select(x1622, 0.0005, x1614);
    const Real x1624 = select(x1621, 0.0, x1623);
    after[3 * LAYERS + 1] = x1624;
    const Real x1625 = x1119 * x1610;
    const Real x1626 = x1617 / seconds;
    quantities[4 * LAYERS + 13] = x1626;
    const Real x1627 = x1625 + x1626;
    // water_flow.__call__
    const Real x1628 = state[3 * LAYERS + 2] / seconds;
    const Real x1629 = x1627 + x1628;
    // water_flow.share_impedance
    const Real x1639 = numbers[LAYERS + 9] * (-2.302585092994046);
    // water_flow.__call__
    const Real x1643 = numbers[12 * LAYERS + 52] - real_1[0];
    // evapotranspiration.evaporation_components, step_parts.<genexpr>, water_flow.__call__, water_flow.share_impedance
    Real a1593_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1591 = real_42[l] / x1590;
        const Real a1592 = x1581 * a1591;
        a1593_last = a1593_last + a1592;
        const Real a1596 = x608 * a1592;
        const Real a1630 = 0.02 - real_1[l];
        const Mask a1631 = (a1630 < numbers[l + 9 * LAYERS + 52]);
        const Real a1632 = select(a1631, numbers[l + 9 * LAYERS + 52], a1630);
        const Mask a1633 = (a1632 < 0.0);
        const Real a1634 = select(a1633, 0.0, a1632);
        const Real a1635 = minimum(a1634, state[l + 2 * LAYERS]);
        const Mask a1636 = (state[l + 2 * LAYERS] < numbers[l + 9 * LAYERS + 52]);
        const Real a1637 = state[l + 2 * LAYERS] - 1e-06;
        const Real a1638 = select(a1636, a1637, numbers[l + 9 * LAYERS + 52]);
        const Real a1640 = real_1[l] / state[l + LAYERS];
        const Real a1641 = x1639 * a1640;
        const Real a1642 = numbers[l + 2 * LAYERS + 47] - real_1[l];
        real_43[l] = a1596;
        real_2[l] = a1635;
        real_44[l] = a1638;
        real_45[l] = a1641;
        real_46[l] = a1642;
    }
    // water_flow.__call__
    const Mask x1644 = (x1643 < real_2[0]);
    const Real x1645 = select(x1644, real_2[0], x1643);
    const Real x1648 = seconds * x1629;
    const Mask x1649 = (x1648 > numbers[LAYERS + 10]);
    const Real x1650 = select(x1649, numbers[LAYERS + 10], x1648);
    const Mask x1651 = (x1650 < 0.0);
    const Real x1652 = select(x1651, 0.0, x1650);
    // water_flow.__call__, implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a1646 = (numbers[l + 5 * LAYERS + 47] < real_2[l]);
        const Real a1647 = select(a1646, real_2[l], numbers[l + 5 * LAYERS + 47]);
        const Real a1653 = numbers[l] * 0.5;
        const Real a1654 = a1653 / numbers[l + 4 * LAYERS + 47];
        real_42[l] = a1647;
        real_47[l] = a1653;
        real_48[l] = a1654;
    }
    // implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1666 = exp(real_45[l]);
        const Real a1667 = a1666 / real_48[l];
        real_49[l] = a1667;
    }
    const Real x1668 = numbers[12 * LAYERS + 53] * real_49[LAYERS - 1];
    // retention.given_head
    const Real x1669 = -x1652;
    const Mask x1670 = (x1669 < 1e-30);
    const Real x1671 = select(x1670, 1e-30, x1669);
    const Real x1672 = log(x1671);
    // retention.flowing
    const Mask x1673 = (x1669 < numbers[3 * LAYERS + 47]);
    const Real x1674 = select(x1673, numbers[3 * LAYERS + 47], x1669);
    const Mask x1675 = (x1672 < numbers[10 * LAYERS + 52]);
    const Real x1676 = select(x1675, numbers[10 * LAYERS + 52], x1672);
    const Real x1677 = x1676 - numbers[10 * LAYERS + 52];
    const Real x1679 = numbers[11 * LAYERS + 52] * x1677;
    const Real x1680 = -x1679;
    const Real x1681 = exp(x1680);
    const Real x1682 = x1674 * x1681;
    const Real x1683 = numbers[11 * LAYERS + 52] - 1.0;
    const Real x1684 = x1682 / x1683;
    const Real x1685 = x1652 + numbers[3 * LAYERS + 47];
    const Mask x1686 = (x1685 < 0.0);
    const Real x1687 = select(x1686, 0.0, x1685);
    const Real x1688 = x1684 + x1687;
    // implicit_water._problem
    const Real x1689 = real_47[0] * x1681;
    const Real x1690 = numbers[LAYERS + 5] * numbers[5 * LAYERS + 46];
    const Real x1691 = exp(real_45[LAYERS - 1]);
    const Real x1692 = x1690 * x1691;
    const Real x1693 = x1688 + x1689;
    const Real x1694 = real_49[0] * x1693;
    // retention.given_head
    const Real x1695 = -numbers[12 * LAYERS + 53];
    const Mask x1696 = (x1695 < 1e-30);
    const Real x1697 = select(x1696, 1e-30, x1695);
    const Real x1698 = log(x1697);
    // retention.flowing
    const Mask x1699 = (x1695 < numbers[4 * LAYERS + 46]);
    const Real x1700 = select(x1699, numbers[4 * LAYERS + 46], x1695);
    const Mask x1701 = (x1698 < numbers[11 * LAYERS + 51]);
    const Real x1702 = select(x1701, numbers[11 * LAYERS + 51], x1698);
    const Real x1703 = x1702 - numbers[11 * LAYERS + 51];
    const Real x1705 = numbers[12 * LAYERS + 51] * x1703;
    const Real x1706 = -x1705;
    const Real x1707 = exp(x1706);
    const Real x1708 = x1700 * x1707;
    const Real x1709 = numbers[12 * LAYERS + 51] - 1.0;
    const Real x1710 = x1708 / x1709;
    const Real x1711 = numbers[12 * LAYERS + 53] + numbers[4 * LAYERS + 46];
    const Mask x1712 = (x1711 < 0.0);
    const Real x1713 = select(x1712, 0.0, x1711);
    const Real x1714 = x1710 + x1713;
    // implicit_water._problem
    const Real x1715 = x1668 * x1714;
    // retention.brim
    real_50[0] = numbers[3 * LAYERS + 47];
    for (int l = 0; l < LAYERS - 1; ++l) real_50[l + 1] = numbers[l + 3 * LAYERS + 47];
    for (int l = 0; l < LAYERS - 1; ++l) real_51[l] = numbers[l + 3 * LAYERS + 48];
    real_51[LAYERS - 1] = numbers[4 * LAYERS + 46];
    // retention.brim, implicit_water._start, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1718 = minimum(real_50[l], real_51[l]);
        const Real a1719 = minimum(numbers[l + 3 * LAYERS + 47], a1718);
        const Real a1720 = numbers[l + 3 * LAYERS + 47] / a1719;
        const Real a1721 = log(a1720);
        const Real a1722 = a1721 / numbers[l + LAYERS + 47];
        const Real a1723 = exp(a1722);
        const Real a1724 = numbers[l + 2 * LAYERS + 47] - real_44[l];
        const Real a1725 = a1724 * a1723;
        const Real a1726 = real_44[l] + a1725;
        const Real a1727 = minimum(state[l + 2 * LAYERS], real_46[l]);
        const Real a1728 = maximum(a1727, real_2[l]);
        const Real a1729 = minimum(a1728, a1726);
        const Real a1730 = a1726 - real_44[l];
        const Real a1731 = a1730 / a1724;
        const Mask a1732 = (a1731 < 1e-12);
        const Real a1733 = select(a1732, 1e-12, a1731);
        const Real a1734 = log(a1733);
        const Real a1735 = numbers[l + LAYERS + 47] * a1734;
        const Real a1736 = numbers[l + 10 * LAYERS + 52] - a1735;
        const Mask a1737 = (a1736 > 16.11809565095832);
        const Real a1738 = select(a1737, 16.11809565095832, a1736);
        const Real a1739 = exp(a1738);
        const Mask a1741 = (a1726 > real_46[l]);
        const Real a1742 = select(a1741, real_46[l], a1726);
        const Real a1743 = a1742 - real_2[l];
        const Real a1744 = a1743 * 100.0;
        const Mask a1745 = (a1744 < 0.0);
        const Real a1746 = select(a1745, 0.0, a1744);
        const Mask a1747 = (a1746 > 1.0);
        const Real a1748 = select(a1747, 1.0, a1746);
        const Mask a1749 = (a1739 < numbers[l + 3 * LAYERS + 47]);
        const Real a1750 = select(a1749, numbers[l + 3 * LAYERS + 47], a1739);
        const Mask a1751 = (a1738 < numbers[l + 10 * LAYERS + 52]);
        const Real a1752 = select(a1751, numbers[l + 10 * LAYERS + 52], a1738);
        const Real a1753 = a1752 - numbers[l + 10 * LAYERS + 52];
        const Real a1755 = numbers[l + 11 * LAYERS + 52] * a1753;
        const Real a1756 = -a1755;
        const Real a1757 = exp(a1756);
        const Real a1758 = numbers[l + 3 * LAYERS + 47] * 0.999999999;
        const Mask a1759 = (a1739 > a1758);
        const Real a1760 = numbers[l + 11 * LAYERS + 52] * a1757;
        const Real a1761 = a1760 / a1750;
        const Real a1762 = select(a1759, a1761, 0.0);
        const Real a1763 = a1750 * a1757;
        const Real a1764 = numbers[l + 11 * LAYERS + 52] - 1.0;
        const Real a1765 = a1763 / a1764;
        const Real a1766 = numbers[l + 3 * LAYERS + 47] - a1739;
        const Mask a1767 = (a1766 < 0.0);
        const Real a1768 = select(a1767, 0.0, a1766);
        const Real a1769 = a1765 + a1768;
        real_52[l] = a1724;
        real_53[l] = a1726;
        real_54[l] = a1729;
        real_55[l] = a1730;
        real_56[l] = a1738;
        real_57[l] = a1739;
        real_58[l] = a1748;
        real_59[l] = a1757;
        real_60[l] = a1758;
        real_61[l] = a1762;
        real_62[l] = a1764;
        real_63[l] = a1769;
    }
    // implicit_water._impedance, implicit_water._problem, retention.flowing, implicit_water._sent
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1655 = real_47[l] + real_47[l + 1];
        const Real a1656 = real_47[l] / a1655;
        const Real a1657 = real_45[l] - real_45[l + 1];
        const Real a1658 = a1656 * a1657;
        const Real a1659 = real_45[l + 1] + a1658;
        const Real a1660 = real_45[l] + real_45[l + 1];
        const Real a1661 = a1660 * 0.5;
        const Real a1662 = minimum(a1659, a1661);
        const Real a1663 = exp(a1662);
        const Real a1664 = real_48[l] + real_48[l + 1];
        const Real a1665 = a1663 / a1664;
        const Mask a1770 = (real_57[l + 1] < numbers[l + 3 * LAYERS + 47]);
        const Real a1771 = select(a1770, numbers[l + 3 * LAYERS + 47], real_57[l + 1]);
        const Mask a1772 = (real_56[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a1773 = select(a1772, numbers[l + 10 * LAYERS + 52], real_56[l + 1]);
        const Real a1774 = a1773 - numbers[l + 10 * LAYERS + 52];
        const Real a1776 = numbers[l + 11 * LAYERS + 52] * a1774;
        const Real a1777 = -a1776;
        const Real a1778 = exp(a1777);
        const Real a1779 = a1771 * a1778;
        const Real a1780 = numbers[l + 11 * LAYERS + 52] - 1.0;
        const Real a1781 = a1779 / a1780;
        const Real a1782 = numbers[l + 3 * LAYERS + 47] - real_57[l + 1];
        const Mask a1783 = (a1782 < 0.0);
        const Real a1784 = select(a1783, 0.0, a1782);
        const Real a1785 = a1781 + a1784;
        const Mask a1786 = (real_57[l] < numbers[l + 3 * LAYERS + 48]);
        const Real a1787 = select(a1786, numbers[l + 3 * LAYERS + 48], real_57[l]);
        const Mask a1788 = (real_56[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a1789 = select(a1788, numbers[l + 10 * LAYERS + 53], real_56[l]);
        const Real a1790 = a1789 - numbers[l + 10 * LAYERS + 53];
        const Real a1792 = numbers[l + 11 * LAYERS + 53] * a1790;
        const Real a1793 = -a1792;
        const Real a1794 = exp(a1793);
        const Real a1795 = a1787 * a1794;
        const Real a1796 = numbers[l + 11 * LAYERS + 53] - 1.0;
        const Real a1797 = a1795 / a1796;
        const Real a1798 = numbers[l + 3 * LAYERS + 48] - real_57[l];
        const Mask a1799 = (a1798 < 0.0);
        const Real a1800 = select(a1799, 0.0, a1798);
        const Real a1801 = a1797 + a1800;
        const Real a1802 = real_63[l] + a1801;
        const Real a1803 = a1802 * 0.5;
        real_51[l] = a1655;
        real_64[l] = a1665;
        real_65[l] = a1778;
        real_66[l] = a1780;
        real_67[l] = a1785;
        real_68[l] = a1794;
        real_69[l] = a1796;
        real_70[l] = a1803;
    }
    // implicit_water._downward
    real_51[LAYERS - 1] = real_47[LAYERS - 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1805 = real_51[l] * real_59[l];
        real_47[l] = a1805;
    }
    const Real x1808 = real_63[LAYERS - 1] + real_47[LAYERS - 1];
    const Real x1809 = x1668 * x1808;
    const Real x1810 = x1692 * real_59[LAYERS - 1];
    const Real x1811 = x1809 + x1810;
    // implicit_water._upward
    const Real x1815 = real_49[0] * real_63[0];
    // implicit_water._balance
    const Mask x1816 = (real_of(0.0) > 0.0);
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1817 = select(x1816, 0.0, real_61[l]);
        const Real a1820 = real_51[l] * a1817;
        real_57[l] = a1817;
        real_56[l] = a1820;
    }
    // implicit_water._downward
    const Real x1823 = real_59[LAYERS - 1] + real_56[LAYERS - 1];
    const Real x1824 = x1668 * x1823;
    const Real x1825 = x1692 * real_57[LAYERS - 1];
    const Real x1826 = x1824 + x1825;
    // implicit_water._downward, implicit_water._sent, implicit_water._upward, implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1806 = real_70[l] + real_47[l];
        const Real a1807 = real_64[l] * a1806;
        const Real a1812 = real_63[l + 1] + real_67[l];
        const Real a1813 = a1812 * 0.5;
        const Real a1814 = real_64[l] * a1813;
        const Real a1818 = real_59[l] + real_68[l];
        const Real a1819 = a1818 * 0.5;
        const Real a1821 = a1819 + real_56[l];
        const Real a1822 = real_64[l] * a1821;
        real_57[l] = a1807;
        real_61[l + 1] = a1814;
        real_48[l] = a1822;
    }
    // implicit_water._balance
    real_48[LAYERS - 1] = x1826;
    // implicit_water._upward
    const Real x1832 = real_49[0] * real_59[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1829 = real_59[l + 1] + real_65[l];
        const Real a1830 = a1829 * 0.5;
        const Real a1831 = real_64[l] * a1830;
        real_56[l + 1] = a1831;
    }
    // implicit_water._balance
    real_56[0] = x1832;
    real_57[LAYERS - 1] = x1811;
    real_61[0] = x1815;
    // implicit_water._state
    const Mask x1859 = (real_of(0.0) == 0.0);
    // implicit_water._balance, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1828 = real_58[l] * real_48[l];
        const Real a1834 = real_58[l] * real_56[l];
        const Real a1835 = a1828 + a1834;
        const Real a1838 = real_57[l] + real_61[l];
        const Real a1839 = real_58[l] * a1838;
        const Real a1840 = seconds * a1839;
        const Real a1841 = seconds * a1835;
        const Real a1842 = real_54[l] - real_44[l];
        const Real a1843 = a1842 / real_52[l];
        const Mask a1844 = (a1843 < 1e-12);
        const Real a1845 = select(a1844, 1e-12, a1843);
        const Real a1846 = log(a1845);
        const Real a1847 = numbers[l + LAYERS + 47] * a1846;
        const Real a1848 = numbers[l + 10 * LAYERS + 52] - a1847;
        const Mask a1849 = (a1848 > 16.11809565095832);
        const Real a1850 = select(a1849, 16.11809565095832, a1848);
        const Real a1851 = exp(a1850);
        const Real a1852 = numbers[l + LAYERS + 47] * a1851;
        const Real a1853 = a1845 * real_52[l];
        const Real a1854 = a1852 / a1853;
        const Real a1855 = -a1851;
        const Mask a1856 = (real_54[l] > real_46[l]);
        const Real a1857 = select(a1856, real_46[l], real_54[l]);
        const Mask a1858 = (real_54[l] <= real_46[l]);
        const Mask a1860 = (a1858 & x1859);
        const Real a1861 = a1857 - real_2[l];
        const Real a1862 = a1861 * 100.0;
        const Mask a1863 = (a1862 < 0.0);
        const Real a1864 = select(a1863, 0.0, a1862);
        const Mask a1865 = (a1864 > 1.0);
        const Real a1866 = select(a1865, 1.0, a1864);
        const Real a1867 = real_2[l] + 0.01;
        const Mask a1868 = (a1857 <= a1867);
        const Mask a1869 = (a1860 & a1868);
        const Real a1870 = select(a1869, 100.0, 0.0);
        const Mask a1871 = (a1851 < numbers[l + 3 * LAYERS + 47]);
        const Real a1872 = select(a1871, numbers[l + 3 * LAYERS + 47], a1851);
        const Mask a1873 = (a1850 < numbers[l + 10 * LAYERS + 52]);
        const Real a1874 = select(a1873, numbers[l + 10 * LAYERS + 52], a1850);
        const Real a1875 = a1874 - numbers[l + 10 * LAYERS + 52];
        const Real a1876 = numbers[l + 11 * LAYERS + 52] * a1875;
        const Real a1877 = -a1876;
        const Real a1878 = exp(a1877);
        const Mask a1879 = (a1851 > real_60[l]);
        const Real a1880 = numbers[l + 11 * LAYERS + 52] * a1878;
        const Real a1881 = a1880 / a1872;
        const Real a1882 = select(a1879, a1881, 0.0);
        const Real a1883 = a1872 * a1878;
        const Real a1884 = a1883 / real_62[l];
        const Real a1885 = numbers[l + 3 * LAYERS + 47] - a1851;
        const Mask a1886 = (a1885 < 0.0);
        const Real a1887 = select(a1886, 0.0, a1885);
        const Real a1888 = a1884 + a1887;
        real_59[l] = a1840;
        real_47[l] = a1841;
        real_63[l] = a1842;
        real_45[l] = a1850;
        real_50[l] = a1851;
        real_71[l] = a1854;
        real_72[l] = a1855;
        real_73[l] = a1857;
        mask_74[l] = a1860;
        real_75[l] = a1866;
        real_76[l] = a1867;
        real_77[l] = a1870;
        real_78[l] = a1878;
        real_79[l] = a1882;
        real_80[l] = a1888;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1919 = real_51[l] * real_78[l];
        real_56[l] = a1919;
    }
    const Real x1922 = real_80[LAYERS - 1] + real_56[LAYERS - 1];
    const Real x1923 = x1668 * x1922;
    const Real x1924 = x1692 * real_78[LAYERS - 1];
    const Real x1925 = x1923 + x1924;
    // implicit_water._upward
    const Real x1929 = real_49[0] * real_80[0];
    // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Mask a1889 = (real_50[l + 1] < numbers[l + 3 * LAYERS + 47]);
        const Real a1890 = select(a1889, numbers[l + 3 * LAYERS + 47], real_50[l + 1]);
        const Mask a1891 = (real_45[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a1892 = select(a1891, numbers[l + 10 * LAYERS + 52], real_45[l + 1]);
        const Real a1893 = a1892 - numbers[l + 10 * LAYERS + 52];
        const Real a1894 = numbers[l + 11 * LAYERS + 52] * a1893;
        const Real a1895 = -a1894;
        const Real a1896 = exp(a1895);
        const Real a1897 = a1890 * a1896;
        const Real a1898 = a1897 / real_66[l];
        const Real a1899 = numbers[l + 3 * LAYERS + 47] - real_50[l + 1];
        const Mask a1900 = (a1899 < 0.0);
        const Real a1901 = select(a1900, 0.0, a1899);
        const Real a1902 = a1898 + a1901;
        const Mask a1903 = (real_50[l] < numbers[l + 3 * LAYERS + 48]);
        const Real a1904 = select(a1903, numbers[l + 3 * LAYERS + 48], real_50[l]);
        const Mask a1905 = (real_45[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a1906 = select(a1905, numbers[l + 10 * LAYERS + 53], real_45[l]);
        const Real a1907 = a1906 - numbers[l + 10 * LAYERS + 53];
        const Real a1908 = numbers[l + 11 * LAYERS + 53] * a1907;
        const Real a1909 = -a1908;
        const Real a1910 = exp(a1909);
        const Real a1911 = a1904 * a1910;
        const Real a1912 = a1911 / real_69[l];
        const Real a1913 = numbers[l + 3 * LAYERS + 48] - real_50[l];
        const Mask a1914 = (a1913 < 0.0);
        const Real a1915 = select(a1914, 0.0, a1913);
        const Real a1916 = a1912 + a1915;
        const Real a1917 = real_80[l] + a1916;
        const Real a1918 = a1917 * 0.5;
        const Real a1920 = a1918 + real_56[l];
        const Real a1921 = real_64[l] * a1920;
        const Real a1926 = real_80[l + 1] + a1902;
        const Real a1927 = a1926 * 0.5;
        const Real a1928 = real_64[l] * a1927;
        real_65[l] = a1896;
        real_70[l] = a1910;
        real_48[l] = a1921;
        real_61[l + 1] = a1928;
    }
    // implicit_water._flow
    real_48[LAYERS - 1] = x1925;
    real_61[0] = x1929;
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1931 = real_75[l] * real_48[l];
        const Real a1933 = real_75[l] * real_61[l];
        real_56[l] = a1931;
        real_80[l] = a1933;
    }
    const Real x1934 = x1694 - real_80[0];
    const Mask x1935 = (x1934 > x1629);
    const Real x1936 = select(x1935, x1629, x1934);
    // implicit_water._remaining
    const Real x1937 = real_73[0] - x1645;
    const Real x1938 = x1937 * 100.0;
    const Mask x1939 = (x1938 < 0.0);
    const Real x1940 = select(x1939, 0.0, x1938);
    const Mask x1941 = (x1940 > 1.0);
    const Real x1942 = select(x1941, 1.0, x1940);
    // implicit_water._flow
    const Real x1943 = x1594 * x1942;
    const Real x1952 = real_56[LAYERS - 1] - x1715;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1951 = real_56[l] - real_80[l + 1];
        real_50[l + 1] = a1951;
    }
    // implicit_water._gain
    real_50[0] = x1936;
    for (int l = 0; l < LAYERS - 1; ++l) real_80[l] = real_50[l + 1];
    real_80[LAYERS - 1] = x1952;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1944 = real_73[l] - real_42[l];
        const Real a1945 = a1944 * 100.0;
        const Mask a1946 = (a1945 < 0.0);
        const Real a1947 = select(a1946, 0.0, a1945);
        const Mask a1948 = (a1947 > 1.0);
        const Real a1949 = select(a1948, 1.0, a1947);
        const Real a1950 = real_43[l] * a1949;
        const Real a1953 = real_54[l] - real_73[l];
        const Real a1954 = a1953 * 1e-09;
        const Real a1955 = real_73[l] + a1954;
        const Real a1956 = a1955 - state[l + 2 * LAYERS];
        const Real a1957 = numbers[l] * a1956;
        const Real a1958 = a1950 + in_row(l, 0, x1943);
        const Real a1961 = real_50[l] - real_80[l];
        const Real a1962 = a1961 - a1958;
        const Real a1963 = seconds * a1962;
        const Real a1964 = a1957 - a1963;
        const Real a1965 = select(x1816, 0.0, real_79[l]);
        const Real a1968 = real_51[l] * a1965;
        real_56[l] = a1950;
        real_45[l] = a1964;
        real_57[l] = a1965;
        real_58[l] = a1968;
    }
    // implicit_water._downward
    const Real x1971 = real_78[LAYERS - 1] + real_58[LAYERS - 1];
    const Real x1972 = x1668 * x1971;
    const Real x1973 = x1692 * real_57[LAYERS - 1];
    const Real x1974 = x1972 + x1973;
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1966 = real_78[l] + real_70[l];
        const Real a1967 = a1966 * 0.5;
        const Real a1969 = a1967 + real_58[l];
        const Real a1970 = real_64[l] * a1969;
        real_57[l] = a1970;
    }
    // implicit_water._balance
    real_57[LAYERS - 1] = x1974;
    // implicit_water._upward
    const Real x1980 = real_49[0] * real_78[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1977 = real_78[l + 1] + real_65[l];
        const Real a1978 = a1977 * 0.5;
        const Real a1979 = real_64[l] * a1978;
        real_58[l + 1] = a1979;
    }
    // implicit_water._balance
    real_58[0] = x1980;
    const Mask x1990 = (x1936 < x1629);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1976 = real_75[l] * real_57[l];
        const Real a1982 = real_75[l] * real_58[l];
        const Real a1983 = select(x1816, 1.0, real_71[l]);
        const Real a1984 = a1976 * a1983;
        const Real a1985 = real_77[l] * real_48[l];
        const Real a1986 = a1984 + a1985;
        const Real a1987 = a1982 * a1983;
        const Real a1988 = real_77[l] * real_61[l];
        const Real a1989 = a1987 + a1988;
        real_78[l] = a1976;
        real_80[l] = a1982;
        real_79[l] = a1986;
        real_81[l] = a1989;
    }
    const Real x1991 = select(x1990, real_81[0], 0.0);
    real_58[0] = x1991;
    for (int l = 0; l < LAYERS - 1; ++l) real_58[l + 1] = real_81[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1992 = magnitude(real_72[l]);
        const Real a1993 = select(x1816, a1992, real_54[l]);
        const Real a1995 = real_79[l] + real_58[l];
        const Real a1996 = a1993 * a1995;
        real_57[l] = a1996;
    }
    real_58[0] = real_57[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_58[l + 1] = real_57[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_72[l] = real_57[l + 1];
    real_72[LAYERS - 1] = real_57[LAYERS - 1];
    // implicit_water._demanded
    const Mask x2011 = (real_73[0] > x1645);
    const Real x2012 = x1645 + 0.01;
    const Mask x2013 = (real_73[0] < x2012);
    const Mask x2014 = (x2011 & x2013);
    const Mask x2015 = (real_73[0] == x1645);
    // implicit_water._balance, implicit_water._demanded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1999 = maximum(real_58[l], real_72[l]);
        const Real a2000 = maximum(real_57[l], a1999);
        const Mask a2001 = (real_45[l] < 0.0);
        const Mask a2002 = (real_73[l] > real_42[l]);
        const Real a2003 = real_42[l] + 0.01;
        const Mask a2004 = (real_73[l] < a2003);
        const Mask a2005 = (a2002 & a2004);
        const Mask a2006 = (real_73[l] == real_42[l]);
        const Mask a2007 = (a2006 & a2001);
        const Mask a2008 = (a2005 | a2007);
        const Real a2009 = real_43[l] * 100.0;
        const Real a2010 = select(a2008, a2009, 0.0);
        real_82[l] = a2000;
        mask_83[l] = a2001;
        real_84[l] = a2003;
        real_85[l] = a2009;
        real_86[l] = a2010;
    }
    // implicit_water._demanded
    const Mask x2016 = (x2015 & mask_83[0]);
    const Mask x2017 = (x2014 | x2016);
    const Real x2018 = x1594 * 100.0;
    const Real x2019 = select(x2017, x2018, 0.0);
    // implicit_water._balance
    const Real x2042 = select(mask_74[0], x2019, 0.0);
    // implicit_water._at
    const Mask x2051 = (real_of(0.0) < 60.0);
    const Mask x2057 = (real_of(1.0) < 1.0);
    // implicit_water._balance, implicit_water._mobile, implicit_water._at
    Mask a2054_last = mask_of(true);
    Mask a2056_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2020 = select(mask_74[l], 1.0, 1e-09);
        const Real a2021 = select(x1816, 1e-11, a2020);
        const Real a2022 = real_78[l] + real_80[l];
        const Real a2023 = real_48[l] + real_61[l];
        const Real a2024 = real_75[l] * a2023;
        const Real a2025 = a2022 * real_71[l];
        const Real a2026 = real_77[l] * a2023;
        const Real a2027 = a2025 + a2026;
        const Mask a2028 = (real_63[l] < 1e-09);
        const Real a2029 = select(a2028, 1e-09, real_63[l]);
        const Real a2030 = a2029 * a2027;
        const Mask a2031 = (a2024 < 1e-30);
        const Real a2032 = select(a2031, 1e-30, a2024);
        const Real a2033 = a2030 / a2032;
        const Mask a2034 = (real_75[l] < 1.0);
        const Real a2035 = select(a2034, 60.0, INFINITE);
        const Real a2036 = seconds * real_82[l];
        const Real a2037 = numbers[l] * numbers[l + 2 * LAYERS + 47];
        const Real a2038 = a2036 + a2037;
        const Real a2039 = a2038 * 1.4210854715202004e-14;
        const Real a2040 = numbers[l] * a2021;
        const Real a2041 = select(mask_74[l], real_86[l], 0.0);
        const Real a2043 = seconds * a2024;
        const Mask a2044 = (a2033 < 0.02);
        const Real a2045 = select(a2044, 0.02, a2033);
        const Real a2046 = minimum(a2045, a2035);
        const Real a2047 = seconds * a2022;
        const Real a2048 = magnitude(real_45[l]);
        const Real a2049 = numbers[l] * 1e-09;
        const Real a2050 = maximum(a2039, a2049);
        const Real a2052 = select(x2051, a2039, a2050);
        const Mask a2053 = (a2048 <= a2052);
        a2054_last = (a2054_last & a2053);
        const Mask a2055 = (a2048 > a2052);
        a2056_last = (a2056_last | a2055);
        real_72[l] = a2037;
        real_58[l] = a2040;
        real_57[l] = a2041;
        real_73[l] = a2043;
        real_87[l] = a2046;
        real_88[l] = a2047;
        real_89[l] = a2049;
    }
    // implicit_water._at
    const Mask x2058 = (a2054_last & x2057);
    const Mask x2059 = (a2056_last | x2058);
    const Mask x2060 = (real_of(0.0) < 3000.0);
    const Mask x2061 = (x2059 & x2060);
    // implicit_water.solve_water
    for (int l = 0; l < LAYERS; ++l) real_86[l] = real_54[l];
    for (int l = 0; l < LAYERS; ++l) real_82[l] = real_of(0.0);
    real_90[0] = x1936;
    for (int l = 0; l < LAYERS - 1; ++l) real_90[l + 1] = real_50[l + 1];
    real_90[LAYERS] = x1952;
    Real w2065 = x1943;
    for (int l = 0; l < LAYERS; ++l) real_80[l] = real_56[l];
    for (int l = 0; l < LAYERS; ++l) real_78[l] = real_45[l];
    for (int l = 0; l < LAYERS; ++l) real_61[l] = real_58[l];
    for (int l = 0; l < LAYERS; ++l) real_48[l] = real_79[l];
    real_77[0] = x1991;
    for (int l = 0; l < LAYERS - 1; ++l) real_77[l + 1] = real_81[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_75[l] = real_57[l];
    Real w2072 = x2042;
    for (int l = 0; l < LAYERS; ++l) real_71[l] = real_73[l];
    for (int l = 0; l < LAYERS; ++l) real_63[l] = real_87[l];
    for (int l = 0; l < LAYERS; ++l) real_91[l] = real_88[l];
    Real w2076 = real_of(1.0);
    for (int l = 0; l < LAYERS; ++l) real_92[l] = real_54[l];
    for (int l = 0; l < LAYERS; ++l) real_93[l] = real_of(0.0);
    Real w2079 = real_of(0.0);
    Real w2080 = real_of(INFINITE);
    Real w2081 = real_of(1.0);
    Real w2082 = real_of(0.0);
    Real w2083 = real_of(0.0);
    Mask w2084 = a2054_last;
    Mask w2085 = x2061;
    for (int pass = 0; pass < 3000; ++pass) {
        if (!any_lane(w2085)) break;
        // implicit_water._iteration
        const Real x2088 = select(w2084, w2076, w2079);
        const Real x2089 = w2076 * 2.0;
        const Mask x2090 = (x2089 > 1.0);
        const Real x2091 = select(x2090, 1.0, x2089);
        const Real x2092 = w2076 - x2088;
        const Real x2093 = x2092 * 0.125;
        const Real x2094 = x2088 + x2093;
        const Mask x2095 = (w2082 >= 300.0);
        const Mask x2096 = (w2084 | x2095);
        const Mask x2097 = (w2083 == 60.0);
        const Mask x2098 = (x2096 | x2097);
        Real a2100_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2086 = select(w2084, real_86[l], real_92[l]);
            const Real a2087 = select(w2084, real_82[l], real_93[l]);
            const Real a2099 = magnitude(real_78[l]);
            a2100_last = a2100_last + a2099;
            real_94[l] = a2086;
            real_95[l] = a2087;
        }
        const Mask x2101 = (a2100_last < w2080);
        const Mask x2102 = (w2083 < 60.0);
        const Mask x2103 = (x2101 | x2102);
        const Real x2104 = select(x2103, 1.03, 0.5);
        const Real x2105 = x2104 * w2081;
        const Mask x2106 = (x2105 < 0.1);
        const Real x2107 = select(x2106, 0.1, x2105);
        const Mask x2108 = (x2107 > 1.0);
        const Real x2109 = select(x2108, 1.0, x2107);
        const Real x2110 = w2076 * seconds;
        // implicit_water._change
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2118 = x2110 * real_48[l];
            const Real a2119 = -a2118;
            const Real a2120 = x2110 * real_77[l + 1];
            const Real a2121 = -a2120;
            real_65[l] = a2119;
            real_70[l] = a2121;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2111 = real_75[l] + in_row(l, 0, w2072);
            const Real a2112 = a2111 + real_48[l];
            const Real a2113 = a2112 + real_77[l];
            const Real a2114 = x2110 * a2113;
            const Real a2115 = real_61[l] + a2114;
            const Real a2116 = a2115 * 1.0000000000000142;
            const Real a2122 = -real_78[l];
            real_96[l] = a2111;
            real_97[l] = a2116;
            real_98[l] = a2122;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_65, real_97, real_70, real_98, real_99);
        // implicit_water._moved
        const Mask x2222 = (x2109 < 1.0);
        const Mask x2243 = (x1594 > 0.0);
        const Real x2244 = select(x2243, x1645, (-1.0));
        // implicit_water._stopped
        const Mask x2245 = (real_86[0] > x2244);
        // implicit_water._moved, implicit_water._mobile, implicit_water._raised, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2124 = (real_82[l] > 0.0);
            const Mask a2125 = (real_86[l] <= real_46[l]);
            const Real a2126 = real_86[l] - real_44[l];
            const Mask a2127 = (a2126 < 1e-09);
            const Real a2128 = select(a2127, 1e-09, a2126);
            const Mask a2129 = (real_71[l] < 1e-30);
            const Real a2130 = select(a2129, 1e-30, real_71[l]);
            const Real a2131 = 1 / a2128;
            const Real a2132 = real_55[l] * a2131;
            const Mask a2133 = (a2132 < 1.0);
            const Real a2134 = select(a2133, 1.0, a2132);
            const Real a2135 = real_46[l] - real_44[l];
            const Real a2136 = a2135 * a2131;
            const Mask a2137 = (a2136 > a2134);
            const Real a2138 = select(a2137, a2134, a2136);
            const Mask a2139 = (a2138 < 1e-30);
            const Real a2140 = select(a2139, 1e-30, a2138);
            const Real a2141 = x2110 * real_96[l];
            const Real a2142 = numbers[l] + a2141;
            const Real a2143 = a2142 * a2128;
            const Real a2144 = select(a2125, a2142, real_89[l]);
            const Real a2145 = real_63[l] * a2130;
            const Real a2146 = a2145 * a2131;
            const Real a2147 = a2144 + a2146;
            const Real a2148 = numbers[l] * 1e-11;
            const Real a2149 = x2109 * real_99[l];
            const Real a2150 = real_82[l] + a2149;
            const Real a2151 = a2143 * a2140;
            const Real a2152 = a2143 - a2151;
            const Real a2153 = a2152 * 1e-09;
            const Real a2154 = a2151 + a2153;
            const Real a2155 = select(a2125, a2143, a2154);
            const Real a2156 = a2155 + a2130;
            const Real a2157 = log(a2140);
            const Real a2158 = real_63[l] * a2157;
            const Mask a2159 = (a2158 > 300.0);
            const Real a2160 = select(a2159, 300.0, a2158);
            const Real a2161 = exp(a2160);
            const Real a2162 = a2130 * a2161;
            const Real a2163 = a2151 + a2162;
            const Real a2164 = w2076 * real_59[l];
            const Real a2165 = maximum(a2164, a2130);
            const Real a2166 = a2143 * a2134;
            const Real a2167 = a2166 - a2151;
            const Real a2168 = a2167 * 1e-09;
            const Real a2169 = a2151 + a2168;
            const Real a2170 = a2169 + a2165;
            const Real a2171 = x2109 * a2147;
            const Real a2172 = a2171 * real_99[l];
            const Real a2173 = a2156 + a2172;
            const Real a2174 = a2173 - a2170;
            const Real a2175 = w2076 * real_47[l];
            const Real a2176 = a2148 + a2175;
            const Real a2177 = a2174 / a2176;
            const Real a2178 = select(a2124, a2150, a2177);
            const Mask a2179 = (a2178 < 0.0);
            const Real a2180 = select(a2179, 0.0, a2178);
            const Mask a2181 = (a2150 > 0.0);
            const Mask a2182 = (a2173 > a2170);
            const Mask a2183 = select(a2124, a2181, a2182);
            const Mask a2184 = (a2173 > a2163);
            const Real a2185 = a2143 * 1e-09;
            const Real a2186 = select(a2184, a2185, a2143);
            const Real a2187 = a2151 * 0.999999999;
            const Real a2188 = select(a2184, a2187, 0.0);
            const Real a2189 = a2173 - a2188;
            const Mask a2190 = (a2189 < 1e-30);
            const Real a2191 = select(a2190, 1e-30, a2189);
            const Real a2192 = a2191 / a2130;
            const Real a2193 = log(a2192);
            const Real a2194 = a2193 / real_63[l];
            const Mask a2195 = (a2194 > 50.0);
            const Real a2196 = select(a2195, 50.0, a2194);
            const Real a2197 = exp(a2196);
            const Real a2198 = a2189 - a2186;
            const Real a2199 = a2198 - a2130;
            const Real a2200 = a2186 + a2145;
            const Real a2201 = a2199 / a2200;
            const Real a2202 = a2201 + 1.0;
            const Real a2203 = a2191 / a2186;
            const Real a2204 = minimum(a2197, a2203);
            const Real a2205 = minimum(a2204, a2202);
            const Mask a2206 = (a2205 < 0.05);
            const Real a2207 = select(a2206, 0.05, a2205);
            const Real a2208 = select(a2184, a2140, 0.05);
            const Real a2209 = select(a2184, a2134, a2140);
            const Real a2210 = maximum(a2207, a2208);
            const Real a2211 = minimum(a2210, a2209);
            const Real a2212 = a2128 * a2211;
            const Real a2213 = real_44[l] + a2212;
            const Real a2214 = maximum(a2213, real_2[l]);
            const Real a2215 = select(a2124, real_53[l], a2214);
            const Mask a2216 = ~a2124;
            const Mask a2217 = (real_86[l] > real_46[l]);
            const Mask a2218 = (a2216 & a2217);
            const Real a2219 = a2215 - real_86[l];
            const Real a2220 = x2109 * a2219;
            const Real a2221 = real_86[l] + a2220;
            const Mask a2223 = (a2218 & x2222);
            const Real a2224 = select(a2223, a2221, a2215);
            const Mask a2225 = (real_86[l] > real_76[l]);
            const Mask a2226 = (a2224 < real_76[l]);
            const Mask a2227 = (a2225 & a2226);
            const Mask a2228 = (real_86[l] < real_76[l]);
            const Mask a2229 = (a2224 > real_76[l]);
            const Mask a2230 = (a2228 & a2229);
            const Mask a2231 = (a2227 | a2230);
            const Real a2232 = select(a2231, real_76[l], a2224);
            const Mask a2233 = (real_43[l] > 0.0);
            const Real a2234 = select(a2233, real_42[l], (-1.0));
            const Mask a2235 = (real_86[l] > a2234);
            const Mask a2236 = (a2232 < a2234);
            const Mask a2237 = (a2235 & a2236);
            const Mask a2238 = (real_86[l] < a2234);
            const Mask a2239 = (a2232 > a2234);
            const Mask a2240 = (a2238 & a2239);
            const Mask a2241 = (a2237 | a2240);
            const Real a2242 = select(a2241, a2234, a2232);
            real_98[l] = a2180;
            mask_74[l] = a2183;
            real_97[l] = a2242;
        }
        // implicit_water._stopped
        const Mask x2246 = (real_97[0] < x2244);
        const Mask x2247 = (x2245 & x2246);
        const Mask x2248 = (real_86[0] < x2244);
        const Mask x2249 = (real_97[0] > x2244);
        const Mask x2250 = (x2248 & x2249);
        const Mask x2251 = (x2247 | x2250);
        const Real x2252 = select(x2251, x2244, real_97[0]);
        // implicit_water._moved
        real_97[0] = x2252;
        // implicit_water._iteration
        const Real x2262 = select(x2098, x2094, w2076);
        const Real x2263 = select(w2084, x2091, x2262);
        const Real x2264 = select(w2085, x2263, w2076);
        const Real x2265 = select(x2098, INFINITE, a2100_last);
        const Real x2266 = select(x2098, 1.0, x2109);
        const Real x2267 = w2082 + 1.0;
        const Real x2268 = select(x2098, 0.0, x2267);
        const Real x2269 = real_of_mask(w2085);
        const Real x2270 = w2083 + x2269;
        // implicit_water._at
        const Real x2271 = x2264 * seconds;
        // implicit_water._moved, implicit_water._iteration, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2254 = (real_97[l] >= real_53[l]);
            const Mask a2255 = (mask_74[l] | a2254);
            const Real a2256 = select(a2255, real_53[l], real_97[l]);
            const Real a2257 = select(a2255, real_98[l], 0.0);
            const Real a2258 = select(x2098, real_94[l], a2256);
            const Real a2259 = select(x2098, real_95[l], a2257);
            const Real a2260 = select(w2085, a2258, real_86[l]);
            const Real a2261 = select(w2085, a2259, real_82[l]);
            const Real a2272 = a2260 - real_44[l];
            const Real a2273 = a2272 / real_52[l];
            const Mask a2274 = (a2273 < 1e-12);
            const Real a2275 = select(a2274, 1e-12, a2273);
            const Real a2276 = log(a2275);
            const Real a2277 = numbers[l + LAYERS + 47] * a2276;
            const Real a2278 = numbers[l + 10 * LAYERS + 52] - a2277;
            const Mask a2279 = (a2278 > 16.11809565095832);
            const Real a2280 = select(a2279, 16.11809565095832, a2278);
            const Real a2281 = exp(a2280);
            const Real a2282 = numbers[l + LAYERS + 47] * a2281;
            const Real a2283 = a2275 * real_52[l];
            const Real a2284 = a2282 / a2283;
            const Real a2286 = a2261 - a2281;
            const Mask a2287 = (a2260 > real_46[l]);
            const Real a2288 = select(a2287, real_46[l], a2260);
            const Mask a2289 = (a2260 <= real_46[l]);
            const Mask a2290 = (a2261 == 0.0);
            const Mask a2291 = (a2289 & a2290);
            const Real a2292 = a2288 - real_2[l];
            const Real a2293 = a2292 * 100.0;
            const Mask a2294 = (a2293 < 0.0);
            const Real a2295 = select(a2294, 0.0, a2293);
            const Mask a2296 = (a2295 > 1.0);
            const Real a2297 = select(a2296, 1.0, a2295);
            const Mask a2298 = (a2288 <= real_76[l]);
            const Mask a2299 = (a2291 & a2298);
            const Real a2300 = select(a2299, 100.0, 0.0);
            const Real a2301 = -a2286;
            const Mask a2302 = (a2301 < numbers[l + 3 * LAYERS + 47]);
            const Real a2303 = select(a2302, numbers[l + 3 * LAYERS + 47], a2301);
            const Mask a2304 = (a2280 < numbers[l + 10 * LAYERS + 52]);
            const Real a2305 = select(a2304, numbers[l + 10 * LAYERS + 52], a2280);
            const Real a2306 = a2305 - numbers[l + 10 * LAYERS + 52];
            const Real a2307 = numbers[l + 11 * LAYERS + 52] * a2306;
            const Real a2308 = -a2307;
            const Real a2309 = exp(a2308);
            const Mask a2310 = (a2301 > real_60[l]);
            const Real a2311 = numbers[l + 11 * LAYERS + 52] * a2309;
            const Real a2312 = a2311 / a2303;
            const Real a2313 = select(a2310, a2312, 0.0);
            const Real a2314 = a2303 * a2309;
            const Real a2315 = a2314 / real_62[l];
            const Real a2316 = a2286 + numbers[l + 3 * LAYERS + 47];
            const Mask a2317 = (a2316 < 0.0);
            const Real a2318 = select(a2317, 0.0, a2316);
            const Real a2319 = a2315 + a2318;
            real_99[l] = a2260;
            real_96[l] = a2261;
            real_100[l] = a2272;
            real_101[l] = a2280;
            real_102[l] = a2284;
            real_103[l] = a2286;
            real_104[l] = a2288;
            mask_83[l] = a2291;
            real_105[l] = a2297;
            real_106[l] = a2300;
            real_107[l] = a2309;
            real_108[l] = a2313;
            real_109[l] = a2319;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2352 = real_51[l] * real_107[l];
            real_97[l] = a2352;
        }
        const Real x2355 = real_109[LAYERS - 1] + real_97[LAYERS - 1];
        const Real x2356 = x1668 * x2355;
        const Real x2357 = x1692 * real_107[LAYERS - 1];
        const Real x2358 = x2356 + x2357;
        // implicit_water._upward
        const Real x2362 = real_49[0] * real_109[0];
        // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2320 = -real_103[l + 1];
            const Mask a2321 = (a2320 < numbers[l + 3 * LAYERS + 47]);
            const Real a2322 = select(a2321, numbers[l + 3 * LAYERS + 47], a2320);
            const Mask a2323 = (real_101[l + 1] < numbers[l + 10 * LAYERS + 52]);
            const Real a2324 = select(a2323, numbers[l + 10 * LAYERS + 52], real_101[l + 1]);
            const Real a2325 = a2324 - numbers[l + 10 * LAYERS + 52];
            const Real a2326 = numbers[l + 11 * LAYERS + 52] * a2325;
            const Real a2327 = -a2326;
            const Real a2328 = exp(a2327);
            const Real a2329 = a2322 * a2328;
            const Real a2330 = a2329 / real_66[l];
            const Real a2331 = real_103[l + 1] + numbers[l + 3 * LAYERS + 47];
            const Mask a2332 = (a2331 < 0.0);
            const Real a2333 = select(a2332, 0.0, a2331);
            const Real a2334 = a2330 + a2333;
            const Real a2335 = -real_103[l];
            const Mask a2336 = (a2335 < numbers[l + 3 * LAYERS + 48]);
            const Real a2337 = select(a2336, numbers[l + 3 * LAYERS + 48], a2335);
            const Mask a2338 = (real_101[l] < numbers[l + 10 * LAYERS + 53]);
            const Real a2339 = select(a2338, numbers[l + 10 * LAYERS + 53], real_101[l]);
            const Real a2340 = a2339 - numbers[l + 10 * LAYERS + 53];
            const Real a2341 = numbers[l + 11 * LAYERS + 53] * a2340;
            const Real a2342 = -a2341;
            const Real a2343 = exp(a2342);
            const Real a2344 = a2337 * a2343;
            const Real a2345 = a2344 / real_69[l];
            const Real a2346 = real_103[l] + numbers[l + 3 * LAYERS + 48];
            const Mask a2347 = (a2346 < 0.0);
            const Real a2348 = select(a2347, 0.0, a2346);
            const Real a2349 = a2345 + a2348;
            const Real a2350 = real_109[l] + a2349;
            const Real a2351 = a2350 * 0.5;
            const Real a2353 = a2351 + real_97[l];
            const Real a2354 = real_64[l] * a2353;
            const Real a2359 = real_109[l + 1] + a2334;
            const Real a2360 = a2359 * 0.5;
            const Real a2361 = real_64[l] * a2360;
            real_70[l] = a2328;
            real_65[l] = a2343;
            real_98[l] = a2354;
            real_110[l + 1] = a2361;
        }
        // implicit_water._flow
        real_98[LAYERS - 1] = x2358;
        real_110[0] = x2362;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2364 = real_105[l] * real_98[l];
            const Real a2366 = real_105[l] * real_110[l];
            real_97[l] = a2364;
            real_109[l] = a2366;
        }
        const Real x2367 = x1694 - real_109[0];
        const Mask x2368 = (x2367 > x1629);
        const Real x2369 = select(x2368, x1629, x2367);
        // implicit_water._remaining
        const Real x2370 = real_104[0] - x1645;
        const Real x2371 = x2370 * 100.0;
        const Mask x2372 = (x2371 < 0.0);
        const Real x2373 = select(x2372, 0.0, x2371);
        const Mask x2374 = (x2373 > 1.0);
        const Real x2375 = select(x2374, 1.0, x2373);
        // implicit_water._flow
        const Real x2376 = x1594 * x2375;
        const Real x2385 = real_97[LAYERS - 1] - x1715;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2384 = real_97[l] - real_109[l + 1];
            real_68[l] = a2384;
        }
        // implicit_water._gain
        real_109[0] = x2369;
        for (int l = 0; l < LAYERS - 1; ++l) real_109[l + 1] = real_68[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_97[l] = real_68[l];
        real_97[LAYERS - 1] = x2385;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2377 = real_104[l] - real_42[l];
            const Real a2378 = a2377 * 100.0;
            const Mask a2379 = (a2378 < 0.0);
            const Real a2380 = select(a2379, 0.0, a2378);
            const Mask a2381 = (a2380 > 1.0);
            const Real a2382 = select(a2381, 1.0, a2380);
            const Real a2383 = real_43[l] * a2382;
            const Real a2386 = real_99[l] - real_104[l];
            const Real a2387 = a2386 * 1e-09;
            const Real a2388 = real_104[l] + a2387;
            const Real a2389 = real_96[l] * 1e-11;
            const Real a2390 = a2388 + a2389;
            const Real a2391 = a2390 - state[l + 2 * LAYERS];
            const Real a2392 = numbers[l] * a2391;
            const Real a2393 = a2383 + in_row(l, 0, x2376);
            const Real a2396 = real_109[l] - real_97[l];
            const Real a2397 = a2396 - a2393;
            const Real a2398 = x2271 * a2397;
            const Real a2399 = a2392 - a2398;
            const Mask a2400 = (real_96[l] > 0.0);
            const Real a2401 = select(a2400, 0.0, real_108[l]);
            const Real a2404 = real_51[l] * a2401;
            real_101[l] = a2383;
            real_111[l] = a2399;
            mask_74[l] = a2400;
            real_112[l] = a2401;
            real_113[l] = a2404;
        }
        // implicit_water._downward
        const Real x2407 = real_107[LAYERS - 1] + real_113[LAYERS - 1];
        const Real x2408 = x1668 * x2407;
        const Real x2409 = x1692 * real_112[LAYERS - 1];
        const Real x2410 = x2408 + x2409;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2402 = real_107[l] + real_65[l];
            const Real a2403 = a2402 * 0.5;
            const Real a2405 = a2403 + real_113[l];
            const Real a2406 = real_64[l] * a2405;
            real_112[l] = a2406;
        }
        // implicit_water._balance
        real_112[LAYERS - 1] = x2410;
        // implicit_water._upward
        const Real x2416 = real_49[0] * real_107[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2413 = real_107[l + 1] + real_70[l];
            const Real a2414 = a2413 * 0.5;
            const Real a2415 = real_64[l] * a2414;
            real_113[l + 1] = a2415;
        }
        // implicit_water._balance
        real_113[0] = x2416;
        const Mask x2426 = (x2369 < x1629);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2412 = real_105[l] * real_112[l];
            const Real a2418 = real_105[l] * real_113[l];
            const Real a2419 = select(mask_74[l], 1.0, real_102[l]);
            const Real a2420 = a2412 * a2419;
            const Real a2421 = real_106[l] * real_98[l];
            const Real a2422 = a2420 + a2421;
            const Real a2423 = a2418 * a2419;
            const Real a2424 = real_106[l] * real_110[l];
            const Real a2425 = a2423 + a2424;
            real_107[l] = a2412;
            real_97[l] = a2418;
            real_109[l] = a2422;
            real_108[l] = a2425;
        }
        const Real x2427 = select(x2426, real_108[0], 0.0);
        real_113[0] = x2427;
        for (int l = 0; l < LAYERS - 1; ++l) real_113[l + 1] = real_108[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2428 = magnitude(real_103[l]);
            const Real a2429 = select(mask_74[l], a2428, real_99[l]);
            const Real a2431 = real_109[l] + real_113[l];
            const Real a2432 = a2429 * a2431;
            real_112[l] = a2432;
        }
        real_113[0] = real_112[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_113[l + 1] = real_112[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_103[l] = real_112[l + 1];
        real_103[LAYERS - 1] = real_112[LAYERS - 1];
        // implicit_water._demanded
        const Mask x2445 = (real_104[0] > x1645);
        const Mask x2446 = (real_104[0] < x2012);
        const Mask x2447 = (x2445 & x2446);
        const Mask x2448 = (real_104[0] == x1645);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2435 = maximum(real_113[l], real_103[l]);
            const Real a2436 = maximum(real_112[l], a2435);
            const Mask a2437 = (real_111[l] < 0.0);
            const Mask a2438 = (real_104[l] > real_42[l]);
            const Mask a2439 = (real_104[l] < real_84[l]);
            const Mask a2440 = (a2438 & a2439);
            const Mask a2441 = (real_104[l] == real_42[l]);
            const Mask a2442 = (a2441 & a2437);
            const Mask a2443 = (a2440 | a2442);
            const Real a2444 = select(a2443, real_85[l], 0.0);
            real_114[l] = a2436;
            mask_115[l] = a2437;
            real_116[l] = a2444;
        }
        // implicit_water._demanded
        const Mask x2449 = (x2448 & mask_115[0]);
        const Mask x2450 = (x2447 | x2449);
        const Real x2451 = select(x2450, x2018, 0.0);
        // implicit_water._balance
        const Real x2473 = select(mask_83[0], x2451, 0.0);
        // implicit_water._at
        const Mask x2481 = (x2268 < 60.0);
        const Mask x2487 = (x2264 < 1.0);
        // implicit_water._balance, implicit_water._mobile, implicit_water._at
        Mask a2484_last = mask_of(true);
        Mask a2486_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2452 = select(mask_83[l], 1.0, 1e-09);
            const Real a2453 = select(mask_74[l], 1e-11, a2452);
            const Real a2454 = real_107[l] + real_97[l];
            const Real a2455 = real_98[l] + real_110[l];
            const Real a2456 = real_105[l] * a2455;
            const Real a2457 = a2454 * real_102[l];
            const Real a2458 = real_106[l] * a2455;
            const Real a2459 = a2457 + a2458;
            const Mask a2460 = (real_100[l] < 1e-09);
            const Real a2461 = select(a2460, 1e-09, real_100[l]);
            const Real a2462 = a2461 * a2459;
            const Mask a2463 = (a2456 < 1e-30);
            const Real a2464 = select(a2463, 1e-30, a2456);
            const Real a2465 = a2462 / a2464;
            const Mask a2466 = (real_105[l] < 1.0);
            const Real a2467 = select(a2466, 60.0, INFINITE);
            const Real a2468 = x2271 * real_114[l];
            const Real a2469 = a2468 + real_72[l];
            const Real a2470 = a2469 * 1.4210854715202004e-14;
            const Real a2471 = numbers[l] * a2453;
            const Real a2472 = select(mask_83[l], real_116[l], 0.0);
            const Real a2474 = x2271 * a2456;
            const Mask a2475 = (a2465 < 0.02);
            const Real a2476 = select(a2475, 0.02, a2465);
            const Real a2477 = minimum(a2476, a2467);
            const Real a2478 = x2271 * a2454;
            const Real a2479 = magnitude(real_111[l]);
            const Real a2480 = maximum(a2470, real_89[l]);
            const Real a2482 = select(x2481, a2470, a2480);
            const Mask a2483 = (a2479 <= a2482);
            a2484_last = (a2484_last & a2483);
            const Mask a2485 = (a2479 > a2482);
            a2486_last = (a2486_last | a2485);
            real_103[l] = a2471;
            real_113[l] = a2472;
            real_112[l] = a2474;
            real_104[l] = a2477;
            real_117[l] = a2478;
        }
        // implicit_water._at
        const Mask x2488 = (a2484_last & x2487);
        const Mask x2489 = (a2486_last | x2488);
        const Mask x2490 = (x2270 < 3000.0);
        const Mask x2491 = (x2489 & x2490);
        for (int l = 0; l < LAYERS; ++l) real_86[l] = real_99[l];
        for (int l = 0; l < LAYERS; ++l) real_82[l] = real_96[l];
        real_90[0] = x2369;
        for (int l = 0; l < LAYERS - 1; ++l) real_90[l + 1] = real_68[l];
        real_90[LAYERS] = x2385;
        for (int l = 0; l < LAYERS; ++l) real_80[l] = real_101[l];
        for (int l = 0; l < LAYERS; ++l) real_78[l] = real_111[l];
        for (int l = 0; l < LAYERS; ++l) real_61[l] = real_103[l];
        for (int l = 0; l < LAYERS; ++l) real_48[l] = real_109[l];
        real_77[0] = x2427;
        for (int l = 0; l < LAYERS - 1; ++l) real_77[l + 1] = real_108[l + 1];
        for (int l = 0; l < LAYERS; ++l) real_75[l] = real_113[l];
        for (int l = 0; l < LAYERS; ++l) real_71[l] = real_112[l];
        for (int l = 0; l < LAYERS; ++l) real_63[l] = real_104[l];
        for (int l = 0; l < LAYERS; ++l) real_91[l] = real_117[l];
        for (int l = 0; l < LAYERS; ++l) real_92[l] = real_94[l];
        for (int l = 0; l < LAYERS; ++l) real_93[l] = real_95[l];
        w2065 = x2376;
        w2072 = x2473;
        w2076 = x2264;
        w2079 = x2088;
        w2080 = x2265;
        w2081 = x2266;
        w2082 = x2268;
        w2083 = x2270;
        w2084 = a2484_last;
        w2085 = x2491;
    }
    // implicit_water._change
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2499 = seconds * real_48[l];
        const Real a2500 = -a2499;
        const Real a2501 = seconds * real_77[l + 1];
        const Real a2502 = -a2501;
        real_69[l] = a2500;
        real_66[l] = a2502;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2492 = real_75[l] + in_row(l, 0, w2072);
        const Real a2493 = a2492 + real_48[l];
        const Real a2494 = a2493 + real_77[l];
        const Real a2495 = seconds * a2494;
        const Real a2496 = real_61[l] + a2495;
        const Real a2497 = a2496 * 1.0000000000000142;
        const Real a2503 = -real_78[l];
        real_93[l] = a2497;
        real_92[l] = a2503;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_69, real_93, real_66, real_92, real_61);
    // implicit_water._changed
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2505 = real_48[l] * real_61[l];
        const Real a2506 = real_77[l] * real_61[l];
        real_92[l] = a2505;
        real_93[l] = a2506;
    }
    const Real x2507 = -real_93[0];
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2508 = real_92[l] - real_93[l + 1];
        real_118[l + 1] = a2508;
    }
    real_118[0] = x2507;
    real_118[LAYERS] = real_92[LAYERS - 1];
    const Real x2511 = w2072 * real_61[0];
    const Real x2512 = w2065 + x2511;
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a2510 = real_90[l] + real_118[l];
        real_119[l] = a2510;
    }
    // implicit_water._limited
    const Real x2515 = minimum(real_119[0], x1629);
    const Mask x2516 = (x2512 < 0.0);
    const Real x2517 = select(x2516, 0.0, x2512);
    const Real x2518 = minimum(x2517, x1594);
    // implicit_water.solve_water
    const Mask x2522 = (w2076 == 1.0);
    const Mask x2523 = (w2084 & x2522);
    // implicit_water.<genexpr>
    real_119[0] = x2515;
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a2525 = select(x2523, real_119[l], NOT_A_NUMBER);
        real_118[l] = a2525;
    }
    results[LAYERS + 13] = real_118[LAYERS];
    results[LAYERS + 31] = real_118[LAYERS];
    const Real x2526 = select(x2523, x2518, NOT_A_NUMBER);
    // water_flow.__call__
    const Real x2534 = x1629 - real_118[0];
    const Real x2535 = seconds * x2534;
    const Mask x2536 = (x2535 > numbers[LAYERS + 10]);
    const Real x2537 = select(x2536, numbers[LAYERS + 10], x2535);
    const Mask x2538 = (x2537 < 0.0);
    const Real x2539 = select(x2538, 0.0, x2537);
    const Real x2541 = x2539 / seconds;
    const Real x2542 = x2534 - x2541;
    results[LAYERS + 12] = x2542;
    // step_parts.from_ground
    const Real x2580 = x2526 + x1595;
    // implicit_water._changed, implicit_water._limited, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, step_parts.from_soil_of, soil_heat.thermal_conductivity, soil_heat.blended_kersten
    Real a2543_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2513 = real_75[l] * real_61[l];
        const Real a2514 = real_80[l] + a2513;
        const Mask a2519 = (a2514 < 0.0);
        const Real a2520 = select(a2519, 0.0, a2514);
        const Real a2521 = minimum(a2520, real_43[l]);
        const Real a2527 = select(x2523, a2521, NOT_A_NUMBER);
        const Real a2528 = seconds / numbers[l];
        const Real a2529 = a2527 + in_row(l, 0, x2526);
        const Real a2530 = real_118[l] - real_118[l + 1];
        const Real a2531 = a2530 - a2529;
        const Real a2532 = a2528 * a2531;
        const Real a2533 = state[l + 2 * LAYERS] + a2532;
        const Real a2540 = a2533 + real_1[l];
        after[LAYERS + l] = a2540;
        a2543_last = a2543_last + a2527;
        const Real a2544 = a2540 / numbers[l + 2 * LAYERS + 47];
        const Real a2545 = a2533 / a2540;
        const Real a2546 = a2545 * numbers[l + 2 * LAYERS + 47];
        const Real a2547 = a2546 * (-1.3505762785178115);
        const Real a2548 = numbers[l + 13 * LAYERS + 54] + a2547;
        const Real a2549 = exp(a2548);
        const Real a2550 = numbers[l + 14 * LAYERS + 54] * a2544;
        const Real a35_1244 = numbers[l + 14 * LAYERS + 54] - 1.0;
        const Real a2551 = a35_1244 * a2544;
        const Real a2552 = a2551 + 1.0;
        const Real a2553 = a2550 / a2552;
        const Real a2554 = a2544 * 4.6;
        const Real a2555 = a2544 * 3.6;
        const Real a2556 = a2555 + 1.0;
        const Real a2557 = a2554 / a2556;
        const Real a2558 = log(a2544);
        const Real a2559 = a2558 / 2.302585092994046;
        const Real a2560 = a2559 + 1.0;
        const Mask a2561 = (a2560 < 0.0);
        const Real a2562 = select(a2561, 0.0, a2560);
        const Real a2563 = select(flags[l + 4], a2557, a2562);
        const Real a2564 = a2540 - a2533;
        const Real a2565 = a2564 / 0.001;
        const Mask a2566 = (a2565 < 0.0);
        const Real a2567 = select(a2566, 0.0, a2565);
        const Mask a2568 = (a2567 > 1.0);
        const Real a2569 = select(a2568, 1.0, a2567);
        const Real a2570 = a2569 * a2569;
        const Real a2571 = a2569 * 2.0;
        const Real a2572 = 3.0 - a2571;
        const Real a2573 = a2570 * a2572;
        const Real a2574 = a2553 - a2563;
        const Real a2575 = a2573 * a2574;
        const Real a2576 = a2563 + a2575;
        const Real a2577 = a2549 - numbers[l + 12 * LAYERS + 54];
        const Real a2578 = a2576 * a2577;
        const Real a2579 = a2578 + numbers[l + 12 * LAYERS + 54];
        real_92[l] = a2527;
        real_93[l] = a2528;
        real_77[l] = a2533;
        real_48[l] = a2540;
        real_78[l] = a2579;
    }
    // step_parts.from_ground
    const Real x2581 = x2580 + a2543_last;
    const Real x2582 = x2581 * 1000.0;
    // step_parts.heat
    const Real x2583 = x2582 * 2501000.0;
    const Real x2584 = x2583 + x1604;
    // layered_snow_step.conduct
    const Real x2585 = select(x607, x606, 1.0);
    const Real x2586 = x2584 / x2585;
    const Real x2587 = select(x607, x2586, 0.0);
    // soil_heat.volumetric_heat_capacity
    const Real x2588 = real_77[0] * 4200000.0;
    const Real x2589 = x2588 + x641;
    const Real x2590 = numbers[2 * LAYERS + 47] - real_48[0];
    const Real x2591 = x2590 * 1004.0;
    const Real x2592 = x2589 + x2591;
    const Real x2593 = real_48[0] - real_77[0];
    const Real x2594 = x2593 * 2106000.0;
    const Real x2595 = x2592 + x2594;
    // snow_free_ground.ground_conduction
    const Real x2596 = real_78[0] * x637;
    // soil_heat.ground_admittance
    const Real x2597 = x2595 * 0.5;
    const Real x2598 = x2597 * numbers[0];
    const Real x2599 = x2598 / seconds;
    const Real x2600 = x2599 * x2599;
    const Real x2601 = x2595 * real_78[0];
    const Real x2602 = x2601 / seconds;
    const Real x2603 = x2600 + x2602;
    const Real x2604 = sqrt(x2603);
    const Real x2605 = x2599 + x2604;
    // snow.into_warming_ground
    const Real x2606 = x2596 / x2605;
    const Real x2607 = x0 + x2606;
    // surface_balance.around
    const Real x2608 = x1540 + x1029;
    const Real x2609 = x2608 + x1166;
    const Real x2610 = x1172 - x2587;
    const Real x2611 = x1540 * x11;
    const Real x2612 = x2610 + x2611;
    const Real x2613 = x2612 + x1176;
    const Real x2614 = x2613 / x2609;
    // snow.conductance
    const Real x2615 = x2596 / x2607;
    // surface_balance.around
    const Real x2616 = x2615 / x2609;
    // surface_balance.skin_temperature
    const Real x2617 = x2616 * state[0];
    const Real x2618 = x2614 + x2617;
    const Real x2619 = x2616 + 1.0;
    const Real x2620 = x2618 / x2619;
    // surface_balance.around
    const Real x2621 = x2620 * x2620;
    const Real x2622 = x2621 * x2620;
    const Real x2623 = x1164 * x2622;
    const Real x2624 = x2608 + x2623;
    // air.emission
    const Real x2625 = x2621 * x2621;
    const Real x2626 = x2625 * 5.67e-08;
    // surface_balance.emitted
    const Real x2627 = x632 * x2626;
    const Real x2628 = 0.0 - x2620;
    const Real x2629 = x2623 * x2628;
    const Real x2630 = x2627 + x2629;
    // surface_balance.around
    const Real x2631 = x1025 - x2630;
    const Real x2632 = x2631 - x2587;
    const Real x2633 = x2632 + x2611;
    const Real x2634 = x2633 + x1176;
    const Real x2635 = x2634 / x2624;
    const Real x2636 = x2615 / x2624;
    // surface_balance.skin_temperature
    const Real x2637 = x2636 * state[0];
    const Real x2638 = x2635 + x2637;
    const Real x2639 = x2636 + 1.0;
    const Real x2640 = x2638 / x2639;
    // surface_balance.around
    const Real x2641 = x2640 * x2640;
    const Real x2642 = x2641 * x2640;
    const Real x2643 = x1164 * x2642;
    const Real x2644 = x2608 + x2643;
    // air.emission
    const Real x2645 = x2641 * x2641;
    const Real x2646 = x2645 * 5.67e-08;
    // surface_balance.emitted
    const Real x2647 = x632 * x2646;
    const Real x2648 = 0.0 - x2640;
    const Real x2649 = x2643 * x2648;
    const Real x2650 = x2647 + x2649;
    // surface_balance.around
    const Real x2651 = x1025 - x2650;
    const Real x2652 = x2651 - x2587;
    const Real x2653 = x2652 + x2611;
    const Real x2654 = x2653 + x1176;
    const Real x2655 = x2654 / x2644;
    // snow.conductance
    const Real x2656 = x2596 / x0;
    // surface_balance.around
    const Real x2657 = x2656 / x2644;
    // surface_balance.top
    const Real x2658 = x2657 + 1.0;
    const Real x2659 = x0 / x0;
    const Real x2660 = x2658 * x2659;
    // ground_heat.series_conductance
    real_61[0] = real_78[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_61[l + 1] = real_78[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1653_1326 = numbers[l] * 0.5;
        const Real a2662 = a1653_1326 / real_61[l];
        real_75[l] = a2662;
    }
    // soil_heat.conductance
    const Real x2665 = x0 * x2660;
    const Real x2666 = x2596 / x2665;
    // soil_heat.__call__
    const Real x2667 = state[LAYERS - 1] - numbers[LAYERS + 8];
    const Real x2668 = real_78[LAYERS - 1] * x2667;
    const Real x2669 = x2668 / numbers[LAYERS + 46];
    results[LAYERS + 42] = x2669;
    // ground_heat.series_conductance, ground_heat.ground_equations
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2663 = real_75[l] + real_75[l + 1];
        const Real a2664 = 1 / a2663;
        const Real a2681 = real_118[l + 1] * 4200000.0;
        const Mask a2685 = (a2681 < 0.0);
        const Real a2686 = select(a2685, 0.0, a2681);
        const Real a2687 = -a2681;
        const Mask a2688 = (a2687 < 0.0);
        const Real a2689 = select(a2688, 0.0, a2681);
        const Real a2693 = a2664 + a2686;
        const Real a2694 = a2664 - a2689;
        real_78[l + 1] = a2693;
        real_61[l] = a2694;
    }
    // ground_heat.ground_equations
    real_78[0] = x2666;
    real_61[LAYERS - 1] = real_of(0.0);
    const Real x2704 = x2655 - 273.15;
    // ground_heat.ground_equations, ground_heat.mixed_capacity, soil_heat.volumetric_heat_capacity, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2670 = state[l] - 273.15;
        const Real a2671 = numbers[l + 17 * LAYERS + 54] - 2000000.0;
        const Real a2672 = 1.0 - numbers[l + 2 * LAYERS + 47];
        const Real a2673 = a2672 * 2000000.0;
        const Real a2674 = numbers[l + 2 * LAYERS + 47] - real_48[l];
        const Real a2675 = a2674 * 1004.0;
        const Real a2676 = a2673 + a2675;
        const Real a2677 = real_48[l] * 2106000.0;
        const Real a2678 = a2676 + a2677;
        const Real a2679 = a2672 * a2671;
        const Real a2680 = a2678 + a2679;
        const Real a2682 = real_77[l] - state[l + 2 * LAYERS];
        const Real a2683 = a2682 * 4200000.0;
        const Real a2684 = a2680 - a2683;
        const Real a2691 = 2094000.0 * real_77[l];
        const Real a2692 = a2684 + a2691;
        results[LAYERS + 44 + l] = a2692;
        const Real a2695 = a2692 * a2670;
        const Real a2696 = real_77[l] * 333500000.0;
        const Real a2697 = a2695 + a2696;
        const Real a2698 = real_93[l] * in_row(l, LAYERS - 1, x2669);
        const Real a2699 = a2697 - a2698;
        const Real a2701 = real_93[l] * real_78[l];
        const Real a2703 = real_93[l] * real_61[l];
        const Real a2705 = (-99.99999999999997) + numbers[l + 6 * LAYERS + 47];
        const Real a2706 = a2705 / 0.008034787106446777;
        const Real a2707 = -a2706;
        const Mask a2708 = (a2707 < numbers[l + 3 * LAYERS + 47]);
        const Real a2709 = select(a2708, numbers[l + 3 * LAYERS + 47], a2707);
        const Real a2710 = numbers[l + 3 * LAYERS + 47] / a2709;
        const Real a2711 = log(a2710);
        const Real a2712 = a2711 / numbers[l + LAYERS + 47];
        const Real a2713 = exp(a2712);
        const Real a2714 = numbers[l + 2 * LAYERS + 47] - numbers[l + 15 * LAYERS + 54];
        const Real a2715 = a2714 * a2713;
        const Real a2716 = numbers[l + 15 * LAYERS + 54] + a2715;
        const Real a2717 = numbers[l + 15 * LAYERS + 54] + 0.001;
        const Mask a2718 = (a2716 < a2717);
        const Real a2719 = select(a2718, a2717, a2716);
        const Real a2720 = real_48[l] - numbers[l + 15 * LAYERS + 54];
        const Real a2721 = a2720 / a2714;
        const Mask a2722 = (a2721 < 1e-12);
        const Real a2723 = select(a2722, 1e-12, a2721);
        const Real a2724 = log(a2723);
        const Real a2725 = numbers[l + LAYERS + 47] * a2724;
        const Real a2726 = numbers[l + 16 * LAYERS + 54] - a2725;
        const Mask a2727 = (a2726 > 16.11809565095832);
        const Real a2728 = select(a2727, 16.11809565095832, a2726);
        const Real a2729 = exp(a2728);
        const Real a2731 = a2729 * 0.008034787106446777;
        const Real a2733 = a2731 + numbers[l + 6 * LAYERS + 47];
        const Real a2734 = -a2733;
        const Mask a2735 = ((-99.99999999999997) >= a2734);
        const Mask a2736 = (a2719 > real_48[l]);
        const Real a2737 = select(a2736, real_48[l], a2719);
        const Real a2738 = select(a2735, real_48[l], a2737);
        real_75[l] = a2670;
        real_80[l] = a2684;
        real_43[l] = a2692;
        real_1[l] = a2699;
        real_91[l] = a2701;
        real_63[l] = a2703;
        real_71[l] = a2714;
        real_82[l] = a2733;
        real_86[l] = a2734;
        real_89[l] = a2738;
    }
    // ground_heat.with_exchange
    const Real x2739 = x606 * real_91[0];
    const Real x2740 = x606 * x2666;
    // snow_ground._equations
    const Mask x2741 = (x574 > 0.0);
    result_flags[0] = x2741;
    const Real x2742 = seconds * x572;
    const Real x2743 = select(x2741, x2742, 0.0);
    const Real x2744 = x573 * x2743;
    const Real x2746 = x2744 / numbers[0];
    const Real x2748 = x2739 * x2704;
    const Real x2750 = x2739 - x2746;
    // enthalpy.heat_problem
    const Real x2753 = magnitude(real_of(0.0));
    // snow_ground._equations, enthalpy.heat_problem
    Real a2752_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2749 = real_1[l] + in_row(l, 0, x2748);
        const Real a2751 = magnitude(real_75[l]);
        a2752_last = maximum(a2752_last, a2751);
        real_61[l] = a2749;
    }
    // enthalpy.heat_problem
    const Real x2754 = maximum(a2752_last, x2753);
    real_1[0] = x2750;
    for (int l = 0; l < LAYERS - 1; ++l) real_1[l + 1] = real_91[l + 1];
    // snow_skin.skin_flux
    const Real x2779 = 0.0 - x602;
    // calm_air.coefficient
    const Real x2781 = x2779 * x594;
    const Real x2782 = -x2781;
    // calm_air.limited_richardson
    const Mask x2783 = (x2782 > 0.0);
    const Real x2784 = select(x2783, x2781, 0.0);
    const Real x2786 = x2784 * x672;
    const Real x2787 = -x2786;
    const Real x2788 = expm1(x2787);
    const Real x2790 = x2788 + 2.0;
    const Real x2791 = x2788 / x2790;
    const Real x2793 = numbers[LAYERS + 2] * x2791;
    const Real x2795 = select(x2783, x2793, x2781);
    const Real x2796 = -x2795;
    // calm_air.coefficient
    const Mask x2797 = (x2796 > 0.0);
    const Real x2798 = select(x2797, x2795, 0.0);
    const Real x2800 = x2798 * 5.0;
    const Real x2802 = 1.0 - x2800;
    const Real x2803 = sqrt(x2802);
    const Real x2804 = x2798 * 15.0;
    const Real x2806 = x2804 * x2803;
    const Real x2808 = 1.0 - x2806;
    const Real x2809 = 1 / x2808;
    const Real x2810 = select(x2797, 0.0, x2795);
    const Mask x2811 = (x2810 > 1e-30);
    const Mask x2812 = (x2810 < 1e-30);
    const Real x2813 = select(x2812, 1e-30, x2810);
    const Real x2814 = sqrt(x2813);
    const Real x2815 = select(x2811, x2814, 0.0);
    const Real x2816 = x597 * x2815;
    const Real x2817 = x2816 + 1.0;
    const Real x2818 = 1 / x2817;
    const Real x2819 = x2810 * 15.0;
    const Real x2820 = x2819 * x2818;
    const Real x2821 = x2820 + 1.0;
    const Real x2822 = select(x2797, x2809, x2821);
    const Real x2823 = x591 * x2822;
    // snow_skin.skin_flux
    const Real x2824 = x113 * x2823;
    const Real x2825 = exp(real_of(0.0));
    const Real x2826 = x2825 * 611.0;
    const Real x2827 = x2826 * 0.378;
    const Real x2828 = forcing[3] - x2827;
    const Real x2829 = x2826 * 0.622;
    const Real x2830 = x2829 / x2828;
    const Real x2831 = x2830 - forcing[2];
    const Real x2832 = x2824 * 1004.5;
    const Real x2833 = x2832 + numbers[LAYERS + 4];
    const Real x2834 = numbers[LAYERS + 19] * 5.67e-08;
    const Real x2835 = x2834 * 20379973.480874993;
    const Real x2836 = x2824 * x2831;
    const Real x2837 = x2833 * x2779;
    const Real x2838 = x2835 * 273.15;
    const Real x2839 = x601 - x2838;
    const Real x2840 = x2839 - x2837;
    const Real x2841 = 2830000.0 * x2836;
    const Real x2842 = x2840 - x2841;
    // snow_ground._equations, snow_layers.warmth, snow_ground._links
    for (int l = 0; l < 5; ++l) {
        const Real a2843 = real_23[l] * 333500.0;
        const Real a2931 = real_23[l] * 2106.0;
        const Real a2932 = 1 / a2931;
        const Real a2933 = real_23[l] * 4218.0;
        const Real a2934 = 1 / a2933;
        const Real a2935 = real_33[l] + a2843;
        const Real a2936 = -a2935;
        const Mask a2937 = (real_34[l] < 0.0);
        const Mask a2938 = (a2936 > 0.0);
        const Real a2939 = real_33[l] * a2932;
        const Real a2941 = a2935 * a2934;
        const Real a2943 = select(a2938, a2941, 0.0);
        const Real a2945 = select(a2937, a2939, a2943);
        const Real a2946 = -a2945;
        const Real a2947 = real_35[l] * 333500.0;
        const Real a2948 = real_33[l] / a2947;
        const Real a2949 = -a2948;
        const Mask a2950 = (a2949 < 0.0);
        const Real a2951 = select(a2950, 0.0, a2948);
        const Real a2952 = -a2951;
        const Mask a2953 = (a2952 > 1.0);
        const Real a2954 = select(a2953, 1.0, a2952);
        const Mask a2955 = (a2954 > 0.0);
        const Mask a2956 = (a2954 < 1.0);
        const Mask a2957 = (a2955 & a2956);
        const Real a2958 = 1 / a2947;
        const Real a2959 = select(a2957, a2958, 0.0);
        const Real a2960 = 1.0 - real_36[l];
        const Real a2961 = a2954 * a2954;
        const Real a2962 = a2960 * a2961;
        const Real a2963 = 1.0 - a2962;
        const Real a2964 = a2960 * 2.0;
        const Real a2965 = a2954 * a2959;
        const Real a2966 = a2964 * a2965;
        const Real a2967 = a2963 * real_32[l];
        const Real a2969 = a2963 * real_31[l];
        const Real a2971 = real_37[l] - a2969;
        const Mask a2972 = (a2971 < 0.0);
        const Real a2973 = select(a2972, 0.0, a2971);
        const Real a2974 = a2954 / 0.1;
        const Mask a2975 = (a2974 > 1.0);
        const Real a2976 = select(a2975, 1.0, a2974);
        const Real a2977 = a2976 * a2973;
        const Real a2978 = a2969 + a2977;
        const Real a2979 = -a2978;
        const Mask a2980 = (a2973 > 0.0);
        const Real a2981 = 1.0 - a2976;
        const Real a2982 = select(a2980, a2981, 1.0);
        const Mask a2983 = (a2954 < 0.1);
        const Real a2984 = a2959 / 0.1;
        const Real a2985 = select(a2983, a2984, 0.0);
        const Real a2986 = a2966 * real_31[l];
        const Real a2988 = a2982 * a2986;
        const Real a2990 = a2973 * a2985;
        const Real a2991 = a2990 - a2988;
        const Real a2992 = a2966 * real_32[l];
        real_30[l] = a2843;
        real_29[l] = a2932;
        real_28[l] = a2934;
        real_0[l] = a2945;
        real_27[l] = a2946;
        real_26[l] = a2947;
        real_24[l] = a2958;
        real_22[l] = a2960;
        real_18[l] = a2964;
        real_120[l] = a2967;
        real_121[l] = a2978;
        real_122[l] = a2979;
        real_123[l] = a2991;
        real_124[l] = a2992;
    }
    // snow_ground._links
    const Real x2994 = 1 / real_122[0];
    const Real x2995 = select(x2741, x2994, 0.0);
    const Real x3006 = x2995 * x2995;
    const Real x3007 = x3006 * real_123[0];
    // snow_ground._at
    const Real x3013 = select(x2741, x2995, 1.0);
    // snow_skin.solve_skin
    const Real x3014 = x3013 * real_0[0];
    const Real x3016 = x2842 - x3014;
    const Mask x3017 = (x3016 >= 0.0);
    const Mask x3018 = (x154 > 0.0);
    const Real x3019 = select(x3018, 0.0, x154);
    const Real x3020 = select(x3017, 0.0, x3019);
    const Real x3021 = real_0[0] + 1.0;
    const Real x3022 = -x3021;
    const Mask x3023 = (x3022 < (-270.0));
    const Real x3024 = select(x3023, (-270.0), x3022);
    const Mask x3025 = (x3024 > (-150.0));
    const Real x3026 = select(x3025, (-150.0), x3024);
    const Real x3027 = maximum(x3020, x3026);
    // snow_skin.skin_flux
    const Real x3028 = x3027 + 273.15;
    const Real x3029 = x3027 - x602;
    // calm_air.coefficient
    const Real x3031 = x3029 * x594;
    const Real x3032 = -x3031;
    // calm_air.limited_richardson
    const Mask x3033 = (x3032 > 0.0);
    const Real x3034 = select(x3033, x3031, 0.0);
    const Real x3036 = x3034 * x672;
    const Real x3037 = -x3036;
    const Real x3038 = expm1(x3037);
    const Real x3040 = x3038 + 2.0;
    const Real x3041 = x3038 / x3040;
    const Real x3043 = numbers[LAYERS + 2] * x3041;
    const Real x3045 = select(x3033, x3043, x3031);
    const Real x3046 = -x3045;
    const Real x3047 = x3041 * x3041;
    const Real x3048 = 1.0 - x3047;
    const Real x3049 = select(x3033, x3048, 1.0);
    // calm_air.coefficient
    const Mask x3050 = (x3046 > 0.0);
    const Real x3051 = select(x3050, x3045, 0.0);
    const Real x3053 = x3051 * 5.0;
    const Real x3055 = 1.0 - x3053;
    const Real x3056 = sqrt(x3055);
    const Real x3057 = x3051 * 15.0;
    const Real x3059 = x3057 * x3056;
    const Real x3061 = 1.0 - x3059;
    const Real x3062 = 1 / x3061;
    const Real x3064 = x3062 * x3062;
    const Real x3066 = x3056 * 15.0;
    const Real x3067 = x3051 * 37.5;
    const Real x3069 = x3067 / x3056;
    const Real x3071 = x3066 - x3069;
    const Real x3072 = x3064 * x3071;
    const Real x3073 = -x3072;
    const Real x3074 = select(x3050, 0.0, x3045);
    const Mask x3075 = (x3074 > 1e-30);
    const Mask x3076 = (x3074 < 1e-30);
    const Real x3077 = select(x3076, 1e-30, x3074);
    const Real x3078 = sqrt(x3077);
    const Real x3079 = select(x3075, x3078, 0.0);
    const Real x3080 = x597 * x3079;
    const Real x3081 = x3080 + 1.0;
    const Real x3082 = 1 / x3081;
    const Real x3083 = x3074 * 15.0;
    const Real x3084 = x3083 * x3082;
    const Real x3085 = x3084 + 1.0;
    const Real x3086 = x3082 * (-7.5);
    const Real x3087 = x3082 + 1.0;
    const Real x3088 = x3086 * x3087;
    const Real x3089 = select(x3050, x3073, x3088);
    const Real x3090 = x3089 * x3049;
    const Real x3091 = select(x3050, x3062, x3085);
    const Real x3092 = x591 * x3091;
    const Real x3094 = x591 * x594;
    const Real x3096 = x3094 * x3090;
    // snow_skin.skin_flux
    const Real x3098 = x113 * x3092;
    const Real x3099 = x113 * x3096;
    const Real x3101 = x3028 * 461.0;
    const Real x3102 = 2830000.0 / x3101;
    const Real x3103 = x3027 / 273.15;
    const Real x3104 = x3103 * x3102;
    const Real x3105 = exp(x3104);
    const Real x3106 = x3105 * 611.0;
    const Real x3107 = x3106 * 0.378;
    const Real x3108 = forcing[3] - x3107;
    const Real x3109 = x3106 * 0.622;
    const Real x3110 = x3109 / x3108;
    const Real x3111 = x3102 / x3028;
    const Real x3112 = x3110 * x3111;
    const Real x3113 = forcing[3] / x3108;
    const Real x3114 = x3112 * x3113;
    const Real x3115 = x3110 - forcing[2];
    const Real x3116 = x3098 * 1004.5;
    const Real x3117 = x3116 + numbers[LAYERS + 4];
    const Real x3118 = x3028 * x3028;
    const Real x3119 = x3118 * x3028;
    const Real x3120 = x2834 * x3119;
    const Real x3121 = x3098 * x3115;
    const Real x3122 = x3099 * x3115;
    const Real x3124 = x3098 * x3114;
    const Real x3125 = x3124 - x3122;
    const Real x3126 = x3117 * x3029;
    const Real x3127 = x3099 * 1004.5;
    const Real x3129 = x3127 * x3029;
    const Real x3131 = x3117 - x3129;
    const Real x3132 = x3120 * x3028;
    const Real x3133 = x601 - x3132;
    const Real x3134 = x3133 - x3126;
    const Real x3135 = 2830000.0 * x3121;
    const Real x3136 = x3134 - x3135;
    const Real x3137 = x3120 * (-4.0);
    const Real x3138 = x3137 - x3131;
    const Real x3139 = 2830000.0 * x3125;
    const Real x3140 = x3138 - x3139;
    // snow_skin.solve_skin
    const Mask x3141 = ~x3017;
    const Mask x3142 = (x2741 & x3141);
    Real w3143 = x3027;
    Real w3144 = x3136;
    Real w3145 = x3140;
    Real w3146 = x3126;
    Real w3147 = x3121;
    Real w3148 = x3026;
    Real w3149 = real_of(0.0);
    Real w3150 = real_of(INFINITE);
    Mask w3151 = x3142;
    for (int pass = 0; pass < 60; ++pass) {
        if (!any_lane(w3151)) break;
        // snow_skin._closer
        const Real x3152 = w3143 + real_0[0];
        const Real x3153 = x3013 * x3152;
        const Real x3154 = w3144 - x3153;
        const Mask x3155 = (x3154 > 0.0);
        const Real x3156 = select(x3155, w3143, w3148);
        const Real x3157 = select(x3155, w3149, w3143);
        const Real x3158 = x3013 - w3145;
        const Mask x3159 = (x3158 < 0.001);
        const Real x3160 = select(x3159, 0.001, x3158);
        const Real x3161 = x3154 / x3160;
        const Real x3162 = w3143 + x3161;
        const Mask x3163 = (x3162 < x3156);
        const Mask x3164 = (x3162 > x3157);
        const Mask x3165 = (x3163 | x3164);
        const Real x3166 = magnitude(x3161);
        const Real x3167 = w3150 * 0.5;
        const Mask x3168 = (x3166 > x3167);
        const Mask x3169 = (x3165 | x3168);
        const Real x3170 = x3156 + x3157;
        const Real x3171 = x3170 * 0.5;
        const Real x3172 = select(x3169, x3171, x3162);
        const Real x3173 = select(w3151, x3172, w3143);
        const Real x3174 = x3173 - w3143;
        const Real x3175 = magnitude(x3174);
        // snow_skin.skin_flux
        const Real x3176 = x3173 + 273.15;
        const Real x3177 = x3173 - x602;
        // calm_air.coefficient
        const Real x3179 = x3177 * x594;
        const Real x3180 = -x3179;
        // calm_air.limited_richardson
        const Mask x3181 = (x3180 > 0.0);
        const Real x3182 = select(x3181, x3179, 0.0);
        const Real x3184 = x3182 * x672;
        const Real x3185 = -x3184;
        const Real x3186 = expm1(x3185);
        const Real x3188 = x3186 + 2.0;
        const Real x3189 = x3186 / x3188;
        const Real x3191 = numbers[LAYERS + 2] * x3189;
        const Real x3193 = select(x3181, x3191, x3179);
        const Real x3194 = -x3193;
        const Real x3195 = x3189 * x3189;
        const Real x3196 = 1.0 - x3195;
        const Real x3197 = select(x3181, x3196, 1.0);
        // calm_air.coefficient
        const Mask x3198 = (x3194 > 0.0);
        const Real x3199 = select(x3198, x3193, 0.0);
        const Real x3201 = x3199 * 5.0;
        const Real x3203 = 1.0 - x3201;
        const Real x3204 = sqrt(x3203);
        const Real x3205 = x3199 * 15.0;
        const Real x3207 = x3205 * x3204;
        const Real x3209 = 1.0 - x3207;
        const Real x3210 = 1 / x3209;
        const Real x3212 = x3210 * x3210;
        const Real x3214 = x3204 * 15.0;
        const Real x3215 = x3199 * 37.5;
        const Real x3217 = x3215 / x3204;
        const Real x3219 = x3214 - x3217;
        const Real x3220 = x3212 * x3219;
        const Real x3221 = -x3220;
        const Real x3222 = select(x3198, 0.0, x3193);
        const Mask x3223 = (x3222 > 1e-30);
        const Mask x3224 = (x3222 < 1e-30);
        const Real x3225 = select(x3224, 1e-30, x3222);
        const Real x3226 = sqrt(x3225);
        const Real x3227 = select(x3223, x3226, 0.0);
        const Real x3228 = x597 * x3227;
        const Real x3229 = x3228 + 1.0;
        const Real x3230 = 1 / x3229;
        const Real x3231 = x3222 * 15.0;
        const Real x3232 = x3231 * x3230;
        const Real x3233 = x3232 + 1.0;
        const Real x3234 = x3230 * (-7.5);
        const Real x3235 = x3230 + 1.0;
        const Real x3236 = x3234 * x3235;
        const Real x3237 = select(x3198, x3221, x3236);
        const Real x3238 = x3237 * x3197;
        const Real x3239 = select(x3198, x3210, x3233);
        const Real x3240 = x591 * x3239;
        const Real x3241 = x3094 * x3238;
        // snow_skin.skin_flux
        const Real x3243 = x113 * x3240;
        const Real x3244 = x113 * x3241;
        const Real x3246 = x3176 * 461.0;
        const Real x3247 = 2830000.0 / x3246;
        const Real x3248 = x3173 / 273.15;
        const Real x3249 = x3248 * x3247;
        const Real x3250 = exp(x3249);
        const Real x3251 = x3250 * 611.0;
        const Real x3252 = x3251 * 0.378;
        const Real x3253 = forcing[3] - x3252;
        const Real x3254 = x3251 * 0.622;
        const Real x3255 = x3254 / x3253;
        const Real x3256 = x3247 / x3176;
        const Real x3257 = x3255 * x3256;
        const Real x3258 = forcing[3] / x3253;
        const Real x3259 = x3257 * x3258;
        const Real x3260 = x3255 - forcing[2];
        const Real x3261 = x3243 * 1004.5;
        const Real x3262 = x3261 + numbers[LAYERS + 4];
        const Real x3263 = x3176 * x3176;
        const Real x3264 = x3263 * x3176;
        const Real x3265 = x2834 * x3264;
        const Real x3266 = x3243 * x3260;
        const Real x3267 = x3244 * x3260;
        const Real x3269 = x3243 * x3259;
        const Real x3270 = x3269 - x3267;
        const Real x3271 = x3262 * x3177;
        const Real x3272 = x3244 * 1004.5;
        const Real x3274 = x3272 * x3177;
        const Real x3276 = x3262 - x3274;
        const Real x3277 = x3265 * x3176;
        const Real x3278 = x601 - x3277;
        const Real x3279 = x3278 - x3271;
        const Real x3280 = 2830000.0 * x3266;
        const Real x3281 = x3279 - x3280;
        const Real x3282 = x3265 * (-4.0);
        const Real x3283 = x3282 - x3276;
        const Real x3284 = 2830000.0 * x3270;
        const Real x3285 = x3283 - x3284;
        // snow_skin._closer
        const Real x3286 = select(w3151, x3175, w3150);
        const Mask x3287 = (x3175 >= 1e-07);
        const Mask x3288 = (w3151 & x3287);
        w3143 = x3173;
        w3144 = x3281;
        w3145 = x3285;
        w3146 = x3271;
        w3147 = x3266;
        w3148 = x3156;
        w3149 = x3157;
        w3150 = x3286;
        w3151 = x3288;
    }
    // snow_skin.solve_skin
    const Real x3289 = x3013 - w3145;
    const Mask x3290 = (x3289 < 0.001);
    const Real x3291 = select(x3290, 0.001, x3289);
    const Mask x3292 = (real_27[0] < 0.0);
    const Real x3293 = select(x3292, 0.0, real_0[0]);
    const Real x3294 = -x3293;
    const Real x3295 = x3293 * 20.0;
    const Mask x3297 = (x3294 > 0.0);
    const Real x3298 = select(x3297, 20.0, 0.0);
    const Real x3299 = w3143 + real_0[0];
    const Real x3300 = x3013 * x3299;
    const Real x3301 = select(x3017, x2842, x3300);
    const Real x3302 = x3013 / x3291;
    const Real x3303 = w3145 * x3302;
    const Real x3304 = select(x3017, 0.0, x3303);
    const Real x3305 = select(x3142, x3299, 0.0);
    const Real x3306 = select(x2741, w3143, 0.0);
    const Real x3307 = x3301 + x3295;
    const Real x3308 = select(x2741, x3307, 0.0);
    const Real x3309 = x3304 - x3298;
    const Real x3310 = select(x2741, x3309, 0.0);
    const Real x3311 = w3145 / x3291;
    const Real x3313 = x3311 * x3305;
    const Real x3314 = -x3313;
    // snow_ground._flows
    for (int l = 0; l < 5; ++l) {
        const Mask a3315 = (real_27[l] > 0.0);
        const Real a3316 = select(a3315, 0.0, real_0[l]);
        const Mask a3318 = (real_27[l] < 0.0);
        const Real a3319 = select(a3318, 0.0, real_0[l]);
        real_122[l] = a3316;
        real_36[l] = a3319;
    }
    // enthalpy.at, enthalpy.heat_problem, retention.at, snow_ground._solution, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.fusion_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2755 = 2094000.0 * real_48[l];
        const Real a2756 = real_80[l] + a2755;
        const Real a2758 = a2756 + real_1[l];
        const Real a2759 = a2758 + real_63[l];
        const Real a2760 = real_48[l] * 333500000.0;
        const Real a2761 = a2759 * x2754;
        const Real a2762 = a2760 + a2761;
        const Real a2763 = real_89[l] - numbers[l + 15 * LAYERS + 54];
        const Real a2764 = a2763 / real_71[l];
        const Mask a2765 = (a2764 < 1e-12);
        const Real a2766 = select(a2765, 1e-12, a2764);
        const Real a2767 = log(a2766);
        const Real a2768 = numbers[l + LAYERS + 47] * a2767;
        const Real a2769 = numbers[l + 16 * LAYERS + 54] - a2768;
        const Mask a2770 = (a2769 > 16.11809565095832);
        const Real a2771 = select(a2770, 16.11809565095832, a2769);
        const Real a2772 = exp(a2771);
        const Real a2774 = a2772 * 0.008034787106446777;
        const Real a2776 = a2774 + numbers[l + 6 * LAYERS + 47];
        const Real a2778 = a2762 * 7.105427357601002e-15;
        const Real a2844 = maximum(real_77[l], real_89[l]);
        const Real a2845 = minimum(a2844, real_48[l]);
        const Real a2846 = a2845 - numbers[l + 15 * LAYERS + 54];
        const Real a2847 = a2846 / real_71[l];
        const Mask a2848 = (a2847 < 1e-12);
        const Real a2849 = select(a2848, 1e-12, a2847);
        const Real a2850 = log(a2849);
        const Real a2851 = numbers[l + LAYERS + 47] * a2850;
        const Real a2852 = numbers[l + 16 * LAYERS + 54] - a2851;
        const Mask a2853 = (a2852 > 16.11809565095832);
        const Real a2854 = select(a2853, 16.11809565095832, a2852);
        const Real a2855 = exp(a2854);
        const Real a2856 = numbers[l + LAYERS + 47] * a2855;
        const Real a2857 = a2849 * real_71[l];
        const Real a2858 = a2856 / a2857;
        const Real a2860 = a2855 * 0.008034787106446777;
        const Real a2862 = a2860 + numbers[l + 6 * LAYERS + 47];
        const Real a2864 = a2858 * 0.008034787106446777;
        const Real a2865 = a2756 * real_82[l];
        const Real a2867 = a2760 - a2865;
        const Mask a2868 = (real_61[l] >= a2867);
        const Real a2869 = 2094000.0 * real_89[l];
        const Real a2870 = real_80[l] + a2869;
        const Real a2871 = a2870 * a2776;
        const Real a2873 = real_89[l] * 333500000.0;
        const Real a2874 = a2873 - a2871;
        const Mask a2875 = (real_61[l] <= a2874);
        const Mask a2876 = ~a2868;
        const Mask a2877 = (a2875 & a2876);
        const Real a2878 = real_61[l] / 333500000.0;
        const Real a2879 = maximum(a2878, real_89[l]);
        const Real a2880 = minimum(a2879, real_48[l]);
        const Real a2881 = 2094000.0 * a2845;
        const Real a2882 = real_80[l] + a2881;
        const Real a2883 = a2882 * a2862;
        const Real a2885 = a2845 * 333500000.0;
        const Real a2886 = a2885 - a2883;
        const Real a2887 = a2886 - real_61[l];
        const Real a2888 = 2094000.0 * a2862;
        const Real a2890 = 333500000.0 - a2888;
        const Real a2891 = a2882 * a2864;
        const Real a2892 = a2890 + a2891;
        const Real a2893 = a2887 / a2892;
        const Real a2894 = a2845 - a2893;
        const Mask a2895 = (a2887 > 0.0);
        const Real a2896 = maximum(a2845, a2880);
        const Real a2897 = a2880 + a2896;
        const Real a2898 = a2897 * 0.5;
        const Real a2899 = select(a2895, a2898, a2880);
        const Mask a2900 = (a2894 >= a2880);
        const Real a2901 = minimum(a2894, real_48[l]);
        const Real a2902 = select(a2900, a2901, a2899);
        const Real a2903 = select(a2877, real_89[l], a2902);
        const Real a2904 = select(a2868, real_48[l], a2903);
        const Real a2905 = a2904 * 333500000.0;
        const Real a2906 = real_61[l] - a2905;
        const Real a2907 = 2094000.0 * a2904;
        const Real a2908 = real_80[l] + a2907;
        const Real a2909 = a2906 / a2908;
        const Real a2910 = a2904 - numbers[l + 15 * LAYERS + 54];
        const Real a2911 = a2910 / real_71[l];
        const Mask a2912 = (a2911 < 1e-12);
        const Real a2913 = select(a2912, 1e-12, a2911);
        const Real a2914 = log(a2913);
        const Real a2915 = numbers[l + LAYERS + 47] * a2914;
        const Real a2916 = numbers[l + 16 * LAYERS + 54] - a2915;
        const Mask a2917 = (a2916 > 16.11809565095832);
        const Real a2918 = select(a2917, 16.11809565095832, a2916);
        const Real a2919 = exp(a2918);
        const Real a2920 = numbers[l + LAYERS + 47] * a2919;
        const Real a2921 = a2913 * real_71[l];
        const Real a2922 = a2920 / a2921;
        const Real a2924 = a2919 * 0.008034787106446777;
        const Real a2926 = a2924 + numbers[l + 6 * LAYERS + 47];
        const Real a2927 = -a2926;
        const Real a2928 = a2922 * 0.008034787106446777;
        const Mask a2929 = (a2868 | a2877);
        const Real a2930 = select(a2929, a2909, a2927);
        real_75[l] = a2778;
        real_78[l] = a2867;
        real_93[l] = a2874;
        real_88[l] = a2904;
        real_87[l] = a2905;
        real_73[l] = a2908;
        real_57[l] = a2927;
        real_58[l] = a2928;
        real_119[l + 1] = a2930;
    }
    // snow_ground._residuals
    const Real x3327 = real_0[4] + real_119[1];
    const Real x3329 = x2743 * x3327;
    // snow_ground._links, snow_ground._flows
    for (int l = 0; l < 4; ++l) {
        const Real a2996 = real_120[l] + real_121[l + 1];
        const Real a2997 = -a2996;
        const Real a2998 = 1 / a2997;
        const Real a2999 = seconds * a2998;
        const Real a3000 = select(x2741, a2999, 0.0);
        const Real a3001 = a3000 * a2998;
        const Real a3002 = real_32[l] + real_31[l + 1];
        const Real a3004 = seconds / a3002;
        const Real a3008 = a3001 * real_124[l];
        const Real a3009 = -a3008;
        const Real a3010 = a3001 * real_123[l + 1];
        const Real a3011 = select(x2741, a3004, 0.0);
        const Real a3012 = -a3011;
        const Real a3321 = real_122[l + 1] - real_122[l];
        const Real a3322 = a3000 * a3321;
        const Real a3323 = real_36[l + 1] - real_36[l];
        const Real a3324 = a3011 * a3323;
        const Real a3326 = a3322 - a3324;
        real_38[l] = a3000;
        real_39[l] = a3009;
        real_41[l] = a3010;
        real_125[l] = a3011;
        real_126[l] = a3012;
        real_35[l] = a3326;
    }
    // snow_ground._residuals
    real_35[4] = real_of(0.0);
    real_36[0] = real_of(0.0);
    for (int l = 0; l < 4; ++l) real_36[l + 1] = real_35[l];
    const Real x3335 = seconds * x3308;
    // enthalpy._drop_from_above
    real_119[0] = real_of(0.0);
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_82[l] = real_119[l + 2];
    real_82[LAYERS - 1] = real_of(0.0);
    // snow_ground._residuals
    const Real x3350 = x2746 * real_0[4];
    // snow_ground._residuals, snow_ground._at
    Real a3353_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a3333 = real_35[l] - real_36[l];
        const Real a3334 = a3333 - in_row(l, 4, x3329);
        const Real a3336 = real_33[l] - real_33[l];
        const Real a3337 = a3336 + a3334;
        const Real a3338 = a3337 - in_row(l, 0, x3335);
        const Real a3352 = magnitude(a3338);
        a3353_last = a3353_last + a3352;
        real_0[l] = a3338;
        real_122[l] = a3352;
    }
    // snow_ground._at
    const Real x3354 = x573 * a3353_last;
    // enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
    Real a3358_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3339 = real_73[l] * real_119[l + 1];
        const Real a3340 = a3339 + real_87[l];
        const Real a3341 = a3340 - real_61[l];
        const Real a3343 = real_119[l + 1] - real_119[l];
        const Real a3344 = real_1[l] * a3343;
        const Real a3345 = a3341 + a3344;
        const Real a3347 = real_119[l + 1] - real_82[l];
        const Real a3348 = real_63[l] * a3347;
        const Real a3349 = a3345 + a3348;
        const Real a3351 = a3349 - in_row(l, 0, x3350);
        const Real a3356 = magnitude(a3351);
        const Real a3357 = numbers[l] * a3356;
        a3358_last = a3358_last + a3357;
        real_72[l] = a3351;
        real_85[l] = a3356;
    }
    // snow_ground._at
    const Real x3359 = a3358_last - x3354;
    // snow_ground._tolerance
    const Real x3362 = seconds * x2995;
    const Real x3363 = magnitude(x3306);
    const Real x3364 = magnitude(real_27[0]);
    const Real x3365 = x3363 + x3364;
    const Real x3366 = x3362 * x3365;
    Real a3367_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a3367_last = a3367_last + real_38[l];
    }
    const Real x3368 = a3367_last + x2743;
    const Real x3371 = magnitude(real_86[0]);
    Real a3370_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a3369 = magnitude(real_27[l]);
        a3370_last = maximum(a3370_last, a3369);
    }
    const Real x3372 = a3370_last + x3371;
    const Real x3373 = x3372 + 30.0;
    const Real x3374 = x3368 * x3373;
    const Real x3375 = x3374 + x3366;
    // snow_ground._at
    Mask a3361_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a3360 = (real_85[l] > real_75[l]);
        a3361_last = (a3361_last | a3360);
    }
    // snow_ground._tolerance, snow_ground._at
    Mask a3379_last = mask_of(false);
    for (int l = 0; l < 5; ++l) {
        const Real a3376 = real_30[l] + x3375;
        const Real a3377 = a3376 * 7.105427357601002e-15;
        const Mask a3378 = (real_122[l] > a3377);
        a3379_last = (a3379_last | a3378);
    }
    // snow_ground._at
    const Mask x3380 = (a3361_last | a3379_last);
    // snow_ground._solution
    for (int l = 0; l < 5; ++l) real_122[l] = real_34[l];
    for (int l = 0; l < LAYERS; ++l) real_85[l] = real_119[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_86[l] = real_88[l];
    for (int l = 0; l < LAYERS; ++l) real_82[l] = real_57[l];
    for (int l = 0; l < LAYERS; ++l) real_73[l] = real_58[l];
    Real w3386 = x2995;
    Real w3387 = x3007;
    for (int l = 0; l < 4; ++l) real_127[l] = real_38[l];
    for (int l = 0; l < 4; ++l) real_128[l] = real_39[l];
    for (int l = 0; l < 4; ++l) real_129[l] = real_41[l];
    for (int l = 0; l < 4; ++l) real_130[l] = real_126[l];
    Real w3392 = x3306;
    Real w3393 = x3308;
    Real w3394 = x3310;
    Real w3395 = x3305;
    Real w3396 = x3314;
    Real w3397 = x3291;
    Mask w3398 = x3017;
    for (int l = 0; l < 5; ++l) real_27[l] = real_0[l];
    for (int l = 0; l < LAYERS; ++l) real_87[l] = real_72[l];
    Real w3401 = x3359;
    Real w3402 = real_of(1.0);
    Real w3403 = real_of(0.0);
    Mask w3404 = x3380;
    for (int pass = 0; pass < 240; ++pass) {
        if (!any_lane(w3404)) break;
        // snow_ground._is_slow
        const Mask x3416 = (w3403 >= 40.0);
        const Mask x3417 = (w3403 < 60.0);
        const Mask x3418 = (x3416 & x3417);
        const Mask x3419 = (mask_of(false) | x3418);
        const Mask x3420 = (w3403 >= 80.0);
        const Mask x3421 = (w3403 < 120.0);
        const Mask x3422 = (x3420 & x3421);
        const Mask x3423 = (x3419 | x3422);
        const Mask x3424 = (w3403 >= 160.0);
        const Mask x3425 = (w3403 < 200.0);
        const Mask x3426 = (x3424 & x3425);
        const Mask x3427 = (x3423 | x3426);
        // snow_layers.warmth, snow_ground._response
        for (int l = 0; l < 5; ++l) {
            const Real a3428 = real_122[l] - real_30[l];
            const Mask a3429 = (real_122[l] < 0.0);
            const Mask a3430 = (a3428 > 0.0);
            const Real a3431 = real_122[l] * real_29[l];
            const Real a3432 = a3428 * real_28[l];
            const Real a3433 = select(a3430, a3432, 0.0);
            const Real a3434 = select(a3429, a3431, a3433);
            const Real a3435 = select(a3430, real_28[l], 0.0);
            const Real a3436 = select(a3429, real_29[l], a3435);
            const Mask a3437 = (a3434 > 0.0);
            const Real a3438 = select(a3437, 0.0, a3434);
            mask_25[l] = a3429;
            real_36[l] = a3436;
            real_35[l] = a3438;
        }
        // snow_ground._response
        const Real x3440 = select(x3427, w3395, w3396);
        const Real x3441 = -w3386;
        const Real x3442 = select(x3427, x3441, w3394);
        const Real x3443 = x3442 * real_36[0];
        const Real x3444 = x3440 * w3387;
        const Real x3445 = x3443 + x3444;
        const Real x3454 = seconds * x3445;
        for (int l = 0; l < 4; ++l) {
            const Real a3439 = real_35[l] - real_35[l + 1];
            const Real a3446 = select(mask_25[l], real_127[l], real_130[l]);
            const Real a3447 = a3446 * real_36[l];
            const Real a3448 = a3439 * real_128[l];
            const Real a3449 = a3447 + a3448;
            const Real a3450 = select(mask_25[l + 1], real_127[l], real_130[l]);
            const Real a3451 = a3450 * real_36[l + 1];
            const Real a3452 = a3439 * real_129[l];
            const Real a3453 = a3451 - a3452;
            real_124[l] = a3449;
            real_123[l + 1] = a3453;
        }
        // snow_ground._direction
        real_124[4] = real_of(0.0);
        real_123[0] = real_of(0.0);
        const Real x3458 = x2743 * real_36[4];
        const Real x3462 = x2746 * real_36[4];
        const Real x3469 = -x2743;
        for (int l = 0; l < 4; ++l) {
            const Real a3461 = -real_124[l];
            const Real a3468 = -real_123[l + 1];
            real_131[l] = a3461;
            real_132[l] = a3468;
        }
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a3464 = -real_91[l + 1];
            const Real a3470 = -real_63[l];
            real_131[l + 5] = a3464;
            real_132[l + 5] = a3470;
        }
        // tridiagonal._solve
        real_131[4] = x3462;
        // snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a3457 = real_124[l] + real_123[l];
            const Real a3459 = a3457 + in_row(l, 4, x3458);
            const Real a3460 = a3459 - in_row(l, 0, x3454);
            const Real a3465 = a3460 + 1.0;
            const Real a3471 = -real_27[l];
            real_133[l] = a3465;
            real_134[l] = a3471;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a3405 = (real_86[l] < real_48[l]);
            const Mask a3406 = (real_86[l] > real_89[l]);
            const Mask a3407 = (a3405 & a3406);
            const Real a3408 = 2094000.0 * real_85[l];
            const Real a3409 = a3408 + 333500000.0;
            const Real a3410 = select(a3407, real_73[l], 1.0);
            const Real a3411 = a3409 / a3410;
            const Real a3412 = 2094000.0 * real_86[l];
            const Real a3413 = real_80[l] + a3412;
            const Real a3414 = select(a3407, a3411, 0.0);
            const Real a3415 = a3413 + a3414;
            const Real a3466 = a3415 + real_1[l];
            const Real a3467 = a3466 + real_63[l];
            const Real a3472 = -real_87[l];
            real_84[l] = a3413;
            real_81[l] = a3415;
            real_133[l + 5] = a3467;
            real_134[l + 5] = a3472;
        }
        // tridiagonal._solve
        real_132[4] = x3469;
        solve_tridiagonal<LAYERS + 5>(real_131, real_133, real_132, real_134, real_135);
        // snow_ground._iteration, snow_ground._stopped, snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a3478 = w3402 * real_135[l];
            const Real a3479 = real_122[l] + a3478;
            const Mask a3480 = (real_122[l] <= 0.0);
            const Mask a3481 = (a3479 > 0.0);
            const Mask a3482 = (a3480 & a3481);
            const Mask a3483 = (real_122[l] >= 0.0);
            const Mask a3484 = (a3479 < 0.0);
            const Mask a3485 = (a3483 & a3484);
            const Real a3486 = select(a3482, 1e-06, a3479);
            const Real a3487 = select(a3485, (-1e-06), a3486);
            const Mask a3488 = (real_122[l] <= real_26[l]);
            const Mask a3489 = (a3487 > real_26[l]);
            const Mask a3490 = (a3488 & a3489);
            const Mask a3491 = (real_122[l] >= real_26[l]);
            const Mask a3492 = (a3487 < real_26[l]);
            const Mask a3493 = (a3491 & a3492);
            const Real a3494 = real_26[l] + 1e-06;
            const Real a3495 = select(a3490, a3494, a3487);
            const Real a3496 = real_26[l] - 1e-06;
            const Real a3497 = select(a3493, a3496, a3495);
            const Mask a3498 = (real_122[l] <= real_30[l]);
            const Mask a3499 = (a3497 > real_30[l]);
            const Mask a3500 = (a3498 & a3499);
            const Mask a3501 = (real_122[l] >= real_30[l]);
            const Mask a3502 = (a3497 < real_30[l]);
            const Mask a3503 = (a3501 & a3502);
            const Real a3504 = real_30[l] + 1e-06;
            const Real a3505 = select(a3500, a3504, a3497);
            const Real a3506 = real_30[l] - 1e-06;
            const Real a3507 = select(a3503, a3506, a3505);
            const Real a3566 = select(w3404, a3507, real_122[l]);
            const Real a3571 = a3566 - real_30[l];
            const Mask a3572 = (a3566 < 0.0);
            const Mask a3573 = (a3571 > 0.0);
            const Real a3574 = a3566 * real_29[l];
            const Real a3575 = a3571 * real_28[l];
            const Real a3576 = select(a3573, a3575, 0.0);
            const Real a3577 = select(a3572, a3574, a3576);
            const Real a3578 = a3566 / real_26[l];
            const Mask a3579 = (a3578 < 0.0);
            const Real a3580 = select(a3579, 0.0, a3578);
            const Mask a3581 = (a3580 > 1.0);
            const Real a3582 = select(a3581, 1.0, a3580);
            const Mask a3583 = (a3582 > 0.0);
            const Mask a3584 = (a3582 < 1.0);
            const Mask a3585 = (a3583 & a3584);
            const Real a3586 = select(a3585, real_24[l], 0.0);
            const Real a3587 = a3582 * a3582;
            const Real a3588 = real_22[l] * a3587;
            const Real a3589 = 1.0 - a3588;
            const Real a3590 = a3582 * a3586;
            const Real a3591 = real_18[l] * a3590;
            const Real a3592 = a3589 * real_32[l];
            const Real a3594 = a3589 * real_31[l];
            const Real a3596 = real_37[l] - a3594;
            const Mask a3597 = (a3596 < 0.0);
            const Real a3598 = select(a3597, 0.0, a3596);
            const Real a3599 = a3582 / 0.1;
            const Mask a3600 = (a3599 > 1.0);
            const Real a3601 = select(a3600, 1.0, a3599);
            const Real a3602 = a3601 * a3598;
            const Real a3603 = a3594 + a3602;
            const Real a3604 = -a3603;
            const Mask a3605 = (a3598 > 0.0);
            const Real a3606 = 1.0 - a3601;
            const Real a3607 = select(a3605, a3606, 1.0);
            const Mask a3608 = (a3582 < 0.1);
            const Real a3609 = a3586 / 0.1;
            const Real a3610 = select(a3608, a3609, 0.0);
            const Real a3611 = a3591 * real_31[l];
            const Real a3613 = a3607 * a3611;
            const Real a3615 = a3598 * a3610;
            const Real a3616 = a3615 - a3613;
            const Real a3617 = a3591 * real_32[l];
            real_123[l] = a3566;
            real_124[l] = a3577;
            real_36[l] = a3592;
            real_35[l] = a3603;
            real_121[l] = a3604;
            real_120[l] = a3616;
            real_23[l] = a3617;
        }
        // snow_ground._links
        const Real x3619 = 1 / real_121[0];
        const Real x3620 = select(x2741, x3619, 0.0);
        const Real x3627 = x3620 * x3620;
        const Real x3628 = x3627 * real_120[0];
        // snow_ground._at
        const Real x3632 = select(x2741, x3620, 1.0);
        // snow_skin.solve_skin
        const Real x3633 = x3632 * real_124[0];
        const Real x3634 = x2842 + x3633;
        const Mask x3635 = (x3634 >= 0.0);
        const Mask x3636 = (w3392 > 0.0);
        const Real x3637 = select(x3636, 0.0, w3392);
        const Real x3638 = select(x3635, 0.0, x3637);
        const Real x3639 = real_124[0] - 1.0;
        const Mask x3640 = (x3639 < (-270.0));
        const Real x3641 = select(x3640, (-270.0), x3639);
        const Mask x3642 = (x3641 > (-150.0));
        const Real x3643 = select(x3642, (-150.0), x3641);
        const Real x3644 = maximum(x3638, x3643);
        // snow_skin.skin_flux
        const Real x3645 = x3644 + 273.15;
        const Real x3646 = x3644 - x602;
        // calm_air.coefficient
        const Real x3648 = x3646 * x594;
        const Real x3649 = -x3648;
        // calm_air.limited_richardson
        const Mask x3650 = (x3649 > 0.0);
        const Real x3651 = select(x3650, x3648, 0.0);
        const Real x3653 = x3651 * x672;
        const Real x3654 = -x3653;
        const Real x3655 = expm1(x3654);
        const Real x3657 = x3655 + 2.0;
        const Real x3658 = x3655 / x3657;
        const Real x3660 = numbers[LAYERS + 2] * x3658;
        const Real x3662 = select(x3650, x3660, x3648);
        const Real x3663 = -x3662;
        const Real x3664 = x3658 * x3658;
        const Real x3665 = 1.0 - x3664;
        const Real x3666 = select(x3650, x3665, 1.0);
        // calm_air.coefficient
        const Mask x3667 = (x3663 > 0.0);
        const Real x3668 = select(x3667, x3662, 0.0);
        const Real x3670 = x3668 * 5.0;
        const Real x3672 = 1.0 - x3670;
        const Real x3673 = sqrt(x3672);
        const Real x3674 = x3668 * 15.0;
        const Real x3676 = x3674 * x3673;
        const Real x3678 = 1.0 - x3676;
        const Real x3679 = 1 / x3678;
        const Real x3681 = x3679 * x3679;
        const Real x3683 = x3673 * 15.0;
        const Real x3684 = x3668 * 37.5;
        const Real x3686 = x3684 / x3673;
        const Real x3688 = x3683 - x3686;
        const Real x3689 = x3681 * x3688;
        const Real x3690 = -x3689;
        const Real x3691 = select(x3667, 0.0, x3662);
        const Mask x3692 = (x3691 > 1e-30);
        const Mask x3693 = (x3691 < 1e-30);
        const Real x3694 = select(x3693, 1e-30, x3691);
        const Real x3695 = sqrt(x3694);
        const Real x3696 = select(x3692, x3695, 0.0);
        const Real x3697 = x597 * x3696;
        const Real x3698 = x3697 + 1.0;
        const Real x3699 = 1 / x3698;
        const Real x3700 = x3691 * 15.0;
        const Real x3701 = x3700 * x3699;
        const Real x3702 = x3701 + 1.0;
        const Real x3703 = x3699 * (-7.5);
        const Real x3704 = x3699 + 1.0;
        const Real x3705 = x3703 * x3704;
        const Real x3706 = select(x3667, x3690, x3705);
        const Real x3707 = x3706 * x3666;
        const Real x3708 = select(x3667, x3679, x3702);
        const Real x3709 = x591 * x3708;
        const Real x3710 = x3094 * x3707;
        // snow_skin.skin_flux
        const Real x3712 = x113 * x3709;
        const Real x3713 = x113 * x3710;
        const Real x3715 = x3645 * 461.0;
        const Real x3716 = 2830000.0 / x3715;
        const Real x3717 = x3644 / 273.15;
        const Real x3718 = x3717 * x3716;
        const Real x3719 = exp(x3718);
        const Real x3720 = x3719 * 611.0;
        const Real x3721 = x3720 * 0.378;
        const Real x3722 = forcing[3] - x3721;
        const Real x3723 = x3720 * 0.622;
        const Real x3724 = x3723 / x3722;
        const Real x3725 = x3716 / x3645;
        const Real x3726 = x3724 * x3725;
        const Real x3727 = forcing[3] / x3722;
        const Real x3728 = x3726 * x3727;
        const Real x3729 = x3724 - forcing[2];
        const Real x3730 = x3712 * 1004.5;
        const Real x3731 = x3730 + numbers[LAYERS + 4];
        const Real x3732 = x3645 * x3645;
        const Real x3733 = x3732 * x3645;
        const Real x3734 = x2834 * x3733;
        const Real x3735 = x3712 * x3729;
        const Real x3736 = x3713 * x3729;
        const Real x3738 = x3712 * x3728;
        const Real x3739 = x3738 - x3736;
        const Real x3740 = x3731 * x3646;
        const Real x3741 = x3713 * 1004.5;
        const Real x3743 = x3741 * x3646;
        const Real x3745 = x3731 - x3743;
        const Real x3746 = x3734 * x3645;
        const Real x3747 = x601 - x3746;
        const Real x3748 = x3747 - x3740;
        const Real x3749 = 2830000.0 * x3735;
        const Real x3750 = x3748 - x3749;
        const Real x3751 = x3734 * (-4.0);
        const Real x3752 = x3751 - x3745;
        const Real x3753 = 2830000.0 * x3739;
        const Real x3754 = x3752 - x3753;
        // snow_skin.solve_skin
        const Mask x3755 = ~x3635;
        const Mask x3756 = (x2741 & x3755);
        Real w3757 = x3644;
        Real w3758 = x3750;
        Real w3759 = x3754;
        Real w3760 = x3740;
        Real w3761 = x3735;
        Real w3762 = x3643;
        Real w3763 = real_of(0.0);
        Real w3764 = real_of(INFINITE);
        Mask w3765 = x3756;
        for (int pass = 0; pass < 60; ++pass) {
            if (!any_lane(w3765)) break;
            // snow_skin._closer
            const Real x3766 = w3757 - real_124[0];
            const Real x3767 = x3632 * x3766;
            const Real x3768 = w3758 - x3767;
            const Mask x3769 = (x3768 > 0.0);
            const Real x3770 = select(x3769, w3757, w3762);
            const Real x3771 = select(x3769, w3763, w3757);
            const Real x3772 = x3632 - w3759;
            const Mask x3773 = (x3772 < 0.001);
            const Real x3774 = select(x3773, 0.001, x3772);
            const Real x3775 = x3768 / x3774;
            const Real x3776 = w3757 + x3775;
            const Mask x3777 = (x3776 < x3770);
            const Mask x3778 = (x3776 > x3771);
            const Mask x3779 = (x3777 | x3778);
            const Real x3780 = magnitude(x3775);
            const Real x3781 = w3764 * 0.5;
            const Mask x3782 = (x3780 > x3781);
            const Mask x3783 = (x3779 | x3782);
            const Real x3784 = x3770 + x3771;
            const Real x3785 = x3784 * 0.5;
            const Real x3786 = select(x3783, x3785, x3776);
            const Real x3787 = select(w3765, x3786, w3757);
            const Real x3788 = x3787 - w3757;
            const Real x3789 = magnitude(x3788);
            // snow_skin.skin_flux
            const Real x3790 = x3787 + 273.15;
            const Real x3791 = x3787 - x602;
            // calm_air.coefficient
            const Real x3793 = x3791 * x594;
            const Real x3794 = -x3793;
            // calm_air.limited_richardson
            const Mask x3795 = (x3794 > 0.0);
            const Real x3796 = select(x3795, x3793, 0.0);
            const Real x3798 = x3796 * x672;
            const Real x3799 = -x3798;
            const Real x3800 = expm1(x3799);
            const Real x3802 = x3800 + 2.0;
            const Real x3803 = x3800 / x3802;
            const Real x3805 = numbers[LAYERS + 2] * x3803;
            const Real x3807 = select(x3795, x3805, x3793);
            const Real x3808 = -x3807;
            const Real x3809 = x3803 * x3803;
            const Real x3810 = 1.0 - x3809;
            const Real x3811 = select(x3795, x3810, 1.0);
            // calm_air.coefficient
            const Mask x3812 = (x3808 > 0.0);
            const Real x3813 = select(x3812, x3807, 0.0);
            const Real x3815 = x3813 * 5.0;
            const Real x3817 = 1.0 - x3815;
            const Real x3818 = sqrt(x3817);
            const Real x3819 = x3813 * 15.0;
            const Real x3821 = x3819 * x3818;
            const Real x3823 = 1.0 - x3821;
            const Real x3824 = 1 / x3823;
            const Real x3826 = x3824 * x3824;
            const Real x3828 = x3818 * 15.0;
            const Real x3829 = x3813 * 37.5;
            const Real x3831 = x3829 / x3818;
            const Real x3833 = x3828 - x3831;
            const Real x3834 = x3826 * x3833;
            const Real x3835 = -x3834;
            const Real x3836 = select(x3812, 0.0, x3807);
            const Mask x3837 = (x3836 > 1e-30);
            const Mask x3838 = (x3836 < 1e-30);
            const Real x3839 = select(x3838, 1e-30, x3836);
            const Real x3840 = sqrt(x3839);
            const Real x3841 = select(x3837, x3840, 0.0);
            const Real x3842 = x597 * x3841;
            const Real x3843 = x3842 + 1.0;
            const Real x3844 = 1 / x3843;
            const Real x3845 = x3836 * 15.0;
            const Real x3846 = x3845 * x3844;
            const Real x3847 = x3846 + 1.0;
            const Real x3848 = x3844 * (-7.5);
            const Real x3849 = x3844 + 1.0;
            const Real x3850 = x3848 * x3849;
            const Real x3851 = select(x3812, x3835, x3850);
            const Real x3852 = x3851 * x3811;
            const Real x3853 = select(x3812, x3824, x3847);
            const Real x3854 = x591 * x3853;
            const Real x3855 = x3094 * x3852;
            // snow_skin.skin_flux
            const Real x3857 = x113 * x3854;
            const Real x3858 = x113 * x3855;
            const Real x3860 = x3790 * 461.0;
            const Real x3861 = 2830000.0 / x3860;
            const Real x3862 = x3787 / 273.15;
            const Real x3863 = x3862 * x3861;
            const Real x3864 = exp(x3863);
            const Real x3865 = x3864 * 611.0;
            const Real x3866 = x3865 * 0.378;
            const Real x3867 = forcing[3] - x3866;
            const Real x3868 = x3865 * 0.622;
            const Real x3869 = x3868 / x3867;
            const Real x3870 = x3861 / x3790;
            const Real x3871 = x3869 * x3870;
            const Real x3872 = forcing[3] / x3867;
            const Real x3873 = x3871 * x3872;
            const Real x3874 = x3869 - forcing[2];
            const Real x3875 = x3857 * 1004.5;
            const Real x3876 = x3875 + numbers[LAYERS + 4];
            const Real x3877 = x3790 * x3790;
            const Real x3878 = x3877 * x3790;
            const Real x3879 = x2834 * x3878;
            const Real x3880 = x3857 * x3874;
            const Real x3881 = x3858 * x3874;
            const Real x3883 = x3857 * x3873;
            const Real x3884 = x3883 - x3881;
            const Real x3885 = x3876 * x3791;
            const Real x3886 = x3858 * 1004.5;
            const Real x3888 = x3886 * x3791;
            const Real x3890 = x3876 - x3888;
            const Real x3891 = x3879 * x3790;
            const Real x3892 = x601 - x3891;
            const Real x3893 = x3892 - x3885;
            const Real x3894 = 2830000.0 * x3880;
            const Real x3895 = x3893 - x3894;
            const Real x3896 = x3879 * (-4.0);
            const Real x3897 = x3896 - x3890;
            const Real x3898 = 2830000.0 * x3884;
            const Real x3899 = x3897 - x3898;
            // snow_skin._closer
            const Real x3900 = select(w3765, x3789, w3764);
            const Mask x3901 = (x3789 >= 1e-07);
            const Mask x3902 = (w3765 & x3901);
            w3757 = x3787;
            w3758 = x3895;
            w3759 = x3899;
            w3760 = x3885;
            w3761 = x3880;
            w3762 = x3770;
            w3763 = x3771;
            w3764 = x3900;
            w3765 = x3902;
        }
        // snow_skin.solve_skin
        const Real x3903 = x3632 - w3759;
        const Mask x3904 = (x3903 < 0.001);
        const Real x3905 = select(x3904, 0.001, x3903);
        const Mask x3906 = (real_124[0] < 0.0);
        const Real x3907 = select(x3906, 0.0, real_124[0]);
        const Real x3908 = x3907 * 20.0;
        const Mask x3909 = (x3907 > 0.0);
        const Real x3910 = select(x3909, 20.0, 0.0);
        const Real x3911 = w3757 - real_124[0];
        const Real x3912 = x3632 * x3911;
        const Real x3913 = select(x3635, x2842, x3912);
        const Real x3914 = x3632 / x3905;
        const Real x3915 = w3759 * x3914;
        const Real x3916 = select(x3635, 0.0, x3915);
        const Real x3917 = select(x3756, x3911, 0.0);
        const Real x3918 = select(x2741, w3757, 0.0);
        const Real x3919 = x3913 - x3908;
        const Real x3920 = select(x2741, x3919, 0.0);
        const Real x3921 = x3916 - x3910;
        const Real x3922 = select(x2741, x3921, 0.0);
        const Real x3923 = w3759 / x3905;
        const Real x3925 = x3923 * x3917;
        const Real x3926 = -x3925;
        // snow_ground._flows
        for (int l = 0; l < 5; ++l) {
            const Mask a3927 = (real_124[l] > 0.0);
            const Real a3928 = select(a3927, 0.0, real_124[l]);
            const Mask a3929 = (real_124[l] < 0.0);
            const Real a3930 = select(a3929, 0.0, real_124[l]);
            real_121[l] = a3928;
            real_136[l] = a3930;
        }
        // enthalpy.enthalpy, snow_ground._iteration, enthalpy.layers_with, enthalpy.fusion_heat, enthalpy.at, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3508 = real_84[l] * real_85[l];
            const Real a3509 = real_86[l] * 333500000.0;
            const Real a3510 = a3508 + a3509;
            const Real a3511 = real_81[l] * real_135[l + 5];
            const Real a3512 = w3402 * a3511;
            const Real a3513 = a3510 + a3512;
            const Mask a3514 = (a3513 >= real_78[l]);
            const Mask a3515 = (a3513 <= real_93[l]);
            const Mask a3516 = ~a3514;
            const Mask a3517 = (a3515 & a3516);
            const Real a3518 = a3513 / 333500000.0;
            const Real a3519 = maximum(a3518, real_89[l]);
            const Real a3520 = minimum(a3519, real_48[l]);
            const Real a3521 = real_84[l] * real_82[l];
            const Real a3522 = a3521 + a3509;
            const Real a3523 = a3522 - a3513;
            const Real a3524 = 2094000.0 * real_82[l];
            const Real a3525 = a3524 + 333500000.0;
            const Real a3526 = real_84[l] * real_73[l];
            const Real a3527 = a3525 + a3526;
            const Real a3528 = a3523 / a3527;
            const Real a3529 = real_86[l] - a3528;
            const Mask a3530 = (a3523 > 0.0);
            const Real a3531 = maximum(real_86[l], a3520);
            const Real a3532 = a3520 + a3531;
            const Real a3533 = a3532 * 0.5;
            const Real a3534 = select(a3530, a3533, a3520);
            const Mask a3535 = (a3529 >= a3520);
            const Real a3536 = minimum(a3529, real_48[l]);
            const Real a3537 = select(a3535, a3536, a3534);
            const Real a3538 = select(a3517, real_89[l], a3537);
            const Real a3539 = select(a3514, real_48[l], a3538);
            const Real a3540 = a3539 * 333500000.0;
            const Real a3541 = a3513 - a3540;
            const Real a3542 = 2094000.0 * a3539;
            const Real a3543 = real_80[l] + a3542;
            const Real a3544 = a3541 / a3543;
            const Real a3545 = a3539 - numbers[l + 15 * LAYERS + 54];
            const Real a3546 = a3545 / real_71[l];
            const Mask a3547 = (a3546 < 1e-12);
            const Real a3548 = select(a3547, 1e-12, a3546);
            const Real a3549 = log(a3548);
            const Real a3550 = numbers[l + LAYERS + 47] * a3549;
            const Real a3551 = numbers[l + 16 * LAYERS + 54] - a3550;
            const Mask a3552 = (a3551 > 16.11809565095832);
            const Real a3553 = select(a3552, 16.11809565095832, a3551);
            const Real a3554 = exp(a3553);
            const Real a3555 = numbers[l + LAYERS + 47] * a3554;
            const Real a3556 = a3548 * real_71[l];
            const Real a3557 = a3555 / a3556;
            const Real a3559 = a3554 * 0.008034787106446777;
            const Real a3561 = a3559 + numbers[l + 6 * LAYERS + 47];
            const Real a3562 = -a3561;
            const Real a3563 = a3557 * 0.008034787106446777;
            const Mask a3564 = (a3514 | a3517);
            const Real a3565 = select(a3564, a3544, a3562);
            const Real a3567 = select(w3404, a3565, real_85[l]);
            const Real a3568 = select(w3404, a3539, real_86[l]);
            const Real a3569 = select(w3404, a3562, real_82[l]);
            const Real a3570 = select(w3404, a3563, real_73[l]);
            real_90[l + 1] = a3567;
            real_79[l] = a3568;
            real_45[l] = a3569;
            real_56[l] = a3570;
        }
        // snow_ground._residuals
        const Real x3937 = real_124[4] - real_90[1];
        const Real x3938 = x2743 * x3937;
        // snow_ground._links, snow_ground._flows
        for (int l = 0; l < 4; ++l) {
            const Real a3621 = real_36[l] + real_35[l + 1];
            const Real a3622 = -a3621;
            const Real a3623 = 1 / a3622;
            const Real a3624 = seconds * a3623;
            const Real a3625 = select(x2741, a3624, 0.0);
            const Real a3626 = a3625 * a3623;
            const Real a3629 = a3626 * real_23[l];
            const Real a3630 = -a3629;
            const Real a3631 = a3626 * real_120[l + 1];
            const Real a3931 = real_121[l] - real_121[l + 1];
            const Real a3932 = a3625 * a3931;
            const Real a3933 = real_136[l] - real_136[l + 1];
            const Real a3934 = real_125[l] * a3933;
            const Real a3936 = a3932 - a3934;
            real_137[l] = a3625;
            real_138[l] = a3630;
            real_139[l] = a3631;
            real_140[l] = a3936;
        }
        // snow_ground._residuals
        real_140[4] = real_of(0.0);
        real_136[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_136[l + 1] = real_140[l];
        const Real x3943 = seconds * x3920;
        // enthalpy._drop_from_above
        real_90[0] = real_of(0.0);
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_81[l] = real_90[l + 2];
        real_81[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x3961 = x2746 * real_124[4];
        // snow_ground._residuals, snow_ground._at
        Real a3965_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a3941 = real_140[l] - real_136[l];
            const Real a3942 = a3941 + in_row(l, 4, x3938);
            const Real a3944 = real_123[l] + real_33[l];
            const Real a3945 = a3944 + a3942;
            const Real a3946 = a3945 - in_row(l, 0, x3943);
            const Real a3964 = magnitude(a3946);
            a3965_last = a3965_last + a3964;
            real_121[l] = a3946;
            real_23[l] = a3964;
        }
        // snow_ground._at
        const Real x3966 = x573 * a3965_last;
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
        Real a3970_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3947 = 2094000.0 * real_79[l];
            const Real a3948 = real_80[l] + a3947;
            const Real a3949 = a3948 * real_90[l + 1];
            const Real a3950 = real_79[l] * 333500000.0;
            const Real a3951 = a3949 + a3950;
            const Real a3952 = a3951 - real_61[l];
            const Real a3954 = real_90[l + 1] - real_90[l];
            const Real a3955 = real_1[l] * a3954;
            const Real a3956 = a3952 + a3955;
            const Real a3958 = real_90[l + 1] - real_81[l];
            const Real a3959 = real_63[l] * a3958;
            const Real a3960 = a3956 + a3959;
            const Real a3963 = a3960 + in_row(l, 0, x3961);
            const Real a3968 = magnitude(a3963);
            const Real a3969 = numbers[l] * a3968;
            a3970_last = a3970_last + a3969;
            real_84[l] = a3963;
            real_50[l] = a3968;
        }
        // snow_ground._at
        const Real x3971 = a3970_last - x3966;
        // snow_ground._tolerance
        const Real x3974 = seconds * x3620;
        const Real x3975 = magnitude(x3918);
        const Real x3976 = magnitude(real_124[0]);
        const Real x3977 = x3975 + x3976;
        const Real x3978 = x3974 * x3977;
        Real a3979_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a3979_last = a3979_last + real_137[l];
        }
        const Real x3980 = a3979_last + x2743;
        Real a3982_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a3981 = magnitude(real_124[l]);
            a3982_last = maximum(a3982_last, a3981);
        }
        const Real x3983 = a3982_last + x3371;
        const Real x3984 = x3983 + 30.0;
        const Real x3985 = x3980 * x3984;
        const Real x3986 = x3985 + x3978;
        // snow_ground._at
        Mask a3973_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a3972 = (real_50[l] > real_75[l]);
            a3973_last = (a3973_last | a3972);
        }
        // snow_ground._tolerance, snow_ground._at
        Mask a3990_last = mask_of(false);
        for (int l = 0; l < 5; ++l) {
            const Real a3987 = real_30[l] + x3986;
            const Real a3988 = a3987 * 7.105427357601002e-15;
            const Mask a3989 = (real_23[l] > a3988);
            a3990_last = (a3990_last | a3989);
        }
        // snow_ground._at
        const Mask x3991 = (a3973_last | a3990_last);
        // snow_ground._iteration
        const Real x3992 = w3402 * 0.0001;
        const Real x3993 = 1.0 - x3992;
        const Real x3994 = x3993 * w3401;
        const Mask x3995 = (x3971 < x3994);
        const Mask x3996 = (w3403 < 20.0);
        const Mask x3997 = (x3995 | x3996);
        const Mask x3998 = (w3402 <= 0.0001);
        const Mask x3999 = (x3997 | x3998);
        const Mask x4000 = (x3999 | x3427);
        const Mask x4001 = (w3404 & x4000);
        const Real x4002 = w3402 * 2.0;
        const Mask x4003 = (x4002 > 1.0);
        const Real x4004 = select(x4003, 1.0, x4002);
        const Real x4005 = w3402 * 0.5;
        const Real x4006 = select(x4001, x4004, x4005);
        const Real x4007 = w3403 + 1.0;
        // snow_ground._is_slow
        const Mask x4008 = (x4007 >= 40.0);
        const Mask x4009 = (x4007 < 60.0);
        const Mask x4010 = (x4008 & x4009);
        const Mask x4011 = (mask_of(false) | x4010);
        const Mask x4012 = (x4007 >= 80.0);
        const Mask x4013 = (x4007 < 120.0);
        const Mask x4014 = (x4012 & x4013);
        const Mask x4015 = (x4011 | x4014);
        const Mask x4016 = (x4007 >= 160.0);
        const Mask x4017 = (x4007 < 200.0);
        const Mask x4018 = (x4016 & x4017);
        const Mask x4019 = (x4015 | x4018);
        // snow_ground._iteration
        const Mask x4020 = (x3427 | x4019);
        const Real x4021 = select(x4020, 1.0, x4006);
        const Real x4027 = select(x4001, x3620, w3386);
        const Real x4028 = select(x4001, x3628, w3387);
        const Real x4033 = select(x4001, x3918, w3392);
        const Real x4034 = select(x4001, x3920, w3393);
        const Real x4035 = select(x4001, x3922, w3394);
        const Real x4036 = select(x4001, x3917, w3395);
        const Real x4037 = select(x4001, x3926, w3396);
        const Real x4038 = select(x4001, x3905, w3397);
        const Mask x4039 = select(x4001, x3635, w3398);
        const Real x4042 = select(x4001, x3971, w3401);
        const Mask x4043 = select(x4001, x3991, w3404);
        const Real x4044 = select(w3404, x4021, w3402);
        const Real x4045 = real_of_mask(w3404);
        const Real x4046 = w3403 + x4045;
        const Mask x4047 = ~x4001;
        const Mask x4048 = (x4043 | x4047);
        const Mask x4049 = (w3404 & x4048);
        for (int l = 0; l < 5; ++l) {
            const Real a4022 = select(x4001, real_123[l], real_122[l]);
            const Real a4040 = select(x4001, real_121[l], real_27[l]);
            real_23[l] = a4022;
            real_124[l] = a4040;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4023 = select(x4001, real_90[l + 1], real_85[l]);
            const Real a4024 = select(x4001, real_79[l], real_86[l]);
            const Real a4025 = select(x4001, real_45[l], real_82[l]);
            const Real a4026 = select(x4001, real_56[l], real_73[l]);
            const Real a4041 = select(x4001, real_84[l], real_87[l]);
            real_50[l] = a4023;
            real_81[l] = a4024;
            real_76[l] = a4025;
            real_47[l] = a4026;
            real_59[l] = a4041;
        }
        for (int l = 0; l < 4; ++l) {
            const Real a4029 = select(x4001, real_137[l], real_127[l]);
            const Real a4030 = select(x4001, real_138[l], real_128[l]);
            const Real a4031 = select(x4001, real_139[l], real_129[l]);
            const Real a4032 = select(x4001, real_126[l], real_130[l]);
            real_141[l] = a4029;
            real_142[l] = a4030;
            real_143[l] = a4031;
            real_144[l] = a4032;
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
        w3386 = x4027;
        w3387 = x4028;
        w3392 = x4033;
        w3393 = x4034;
        w3394 = x4035;
        w3395 = x4036;
        w3396 = x4037;
        w3397 = x4038;
        w3398 = x4039;
        w3401 = x4042;
        w3402 = x4044;
        w3403 = x4046;
        w3404 = x4049;
    }
    // snow_ground._tolerance
    const Real x4057 = seconds * w3386;
    const Real x4058 = magnitude(w3392);
    // snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a4050 = real_122[l] - real_30[l];
        const Mask a4051 = (real_122[l] < 0.0);
        const Mask a4052 = (a4050 > 0.0);
        const Real a4053 = real_122[l] * real_29[l];
        const Real a4054 = a4050 * real_28[l];
        const Real a4055 = select(a4052, a4054, 0.0);
        const Real a4056 = select(a4051, a4053, a4055);
        real_0[l] = a4056;
    }
    // snow_ground._tolerance
    const Real x4059 = magnitude(real_0[0]);
    const Real x4060 = x4058 + x4059;
    const Real x4061 = x4057 * x4060;
    Real a4062_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a4062_last = a4062_last + real_127[l];
    }
    const Real x4063 = a4062_last + x2743;
    Real a4065_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a4064 = magnitude(real_0[l]);
        a4065_last = maximum(a4065_last, a4064);
    }
    const Real x4066 = a4065_last + x3371;
    const Real x4067 = x4066 + 30.0;
    const Real x4068 = x4063 * x4067;
    const Real x4069 = x4068 + x4061;
    // snow_ground._tolerance, snow_ground._solution
    Mask a4076_last = mask_of(true);
    for (int l = 0; l < 5; ++l) {
        const Real a4070 = real_30[l] + x4069;
        const Real a4071 = a4070 * 7.105427357601002e-15;
        const Real a4072 = a4071 * 8.0;
        const Real a4074 = magnitude(real_27[l]);
        const Mask a4075 = (a4074 <= a4072);
        a4076_last = (a4076_last & a4075);
    }
    // snow_ground._solution
    Mask a4079_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        after[2 * LAYERS + l] = real_86[l];
        const Real a4073 = real_75[l] * 8.0;
        const Real a4077 = magnitude(real_87[l]);
        const Mask a4078 = (a4077 <= a4073);
        a4079_last = (a4079_last & a4078);
    }
    const Mask x4080 = (a4076_last & a4079_last);
    // snow_ground.advance_snow_ground
    const Real x4082 = select(x2741, w3392, 0.0);
    const Real x4083 = select(x2741, w3393, 0.0);
    const Real x4084 = real_0[4] - real_85[0];
    const Real x4085 = x572 * x4084;
    const Real x4086 = select(x2741, x4085, 0.0);
    // snow_ground.advance_snow_ground, ground_heat.heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4081 = select(x4080, real_85[l], NOT_A_NUMBER);
        const Real a4087 = a4081 + 273.15;
        after[l] = a4087;
        real_87[l] = a4081;
        real_75[l] = a4087;
    }
    // ground_heat.heat
    const Real x4089 = x2655 - real_75[0];
    Real a4091_last = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4088 = real_87[l] - real_87[l + 1];
        const Real a2681_1601 = real_118[l + 1] * 4200000.0;
        const Real a4090 = a2681_1601 * a4088;
        a4091_last = a4091_last + a4090;
    }
    results[LAYERS + 43] = a4091_last;
    const Real x4094 = x2740 * x4089;
    // snow_skin.skin_flux
    const Real x4114 = x4082 + 273.15;
    after[3 * LAYERS + 31] = x4114;
    const Real x4115 = x4082 - x602;
    // calm_air.coefficient
    const Real x4117 = x4115 * x594;
    const Real x4118 = -x4117;
    // calm_air.limited_richardson
    const Mask x4119 = (x4118 > 0.0);
    const Real x4120 = select(x4119, x4117, 0.0);
    const Real x4122 = x4120 * x672;
    const Real x4123 = -x4122;
    const Real x4124 = expm1(x4123);
    const Real x4126 = x4124 + 2.0;
    const Real x4127 = x4124 / x4126;
    const Real x4129 = numbers[LAYERS + 2] * x4127;
    const Real x4131 = select(x4119, x4129, x4117);
    const Real x4132 = -x4131;
    // calm_air.coefficient
    const Mask x4133 = (x4132 > 0.0);
    const Real x4134 = select(x4133, x4131, 0.0);
    const Real x4136 = x4134 * 5.0;
    const Real x4138 = 1.0 - x4136;
    const Real x4139 = sqrt(x4138);
    const Real x4140 = x4134 * 15.0;
    const Real x4142 = x4140 * x4139;
    const Real x4144 = 1.0 - x4142;
    const Real x4145 = 1 / x4144;
    const Real x4146 = select(x4133, 0.0, x4131);
    const Mask x4147 = (x4146 > 1e-30);
    const Mask x4148 = (x4146 < 1e-30);
    const Real x4149 = select(x4148, 1e-30, x4146);
    const Real x4150 = sqrt(x4149);
    const Real x4151 = select(x4147, x4150, 0.0);
    const Real x4152 = x597 * x4151;
    const Real x4153 = x4152 + 1.0;
    const Real x4154 = 1 / x4153;
    const Real x4155 = x4146 * 15.0;
    const Real x4156 = x4155 * x4154;
    const Real x4157 = x4156 + 1.0;
    const Real x4158 = select(x4133, x4145, x4157);
    const Real x4159 = x591 * x4158;
    // snow_skin.skin_flux
    const Real x4160 = x113 * x4159;
    const Real x4161 = x4114 * 461.0;
    const Real x4162 = 2830000.0 / x4161;
    const Real x4163 = x4082 / 273.15;
    const Real x4164 = x4163 * x4162;
    const Real x4165 = exp(x4164);
    const Real x4166 = x4165 * 611.0;
    const Real x4167 = x4166 * 0.378;
    const Real x4168 = forcing[3] - x4167;
    const Real x4169 = x4166 * 0.622;
    const Real x4170 = x4169 / x4168;
    const Real x4171 = x4170 - forcing[2];
    const Real x4172 = x4160 * 1004.5;
    const Real x4173 = x4172 + numbers[LAYERS + 4];
    const Real x4174 = x4114 * x4114;
    const Real x4175 = x4174 * x4114;
    const Real x4176 = x2834 * x4175;
    const Real x4177 = x4160 * x4171;
    const Real x4178 = x4173 * x4115;
    const Real x4179 = x4176 * x4114;
    const Real x4180 = x601 - x4179;
    const Real x4181 = x4180 - x4178;
    const Real x4182 = 2830000.0 * x4177;
    const Real x4183 = x4181 - x4182;
    // layered_snow.close_snow
    const Real x4184 = seconds * x4177;
    const Real x4185 = x573 * x4184;
    const Real x4187 = select(x2741, x4185, 0.0);
    const Real x4188 = -x4187;
    // snow_water.with_vapour_exchange
    const Mask x4189 = (x4188 < 0.0);
    const Real x4190 = select(x4189, 0.0, x4187);
    const Real x4191 = -x4190;
    const Mask x4192 = (x4187 < 0.0);
    const Real x4193 = select(x4192, 0.0, x4187);
    const Mask x4195 = (x481 > 0.0);
    const Real x4196 = select(x4195, x481, 1.0);
    // layered_snow.close_snow, snow_layers.liquid_water
    for (int l = 0; l < 5; ++l) {
        const Real a4095 = x573 * real_122[l];
        const Real a4097 = select(x2741, a4095, 0.0);
        const Real a4099 = a4097 / 333500.0;
        const Real a4100 = -a4099;
        const Mask a4101 = (a4100 < 0.0);
        const Real a4102 = select(a4101, 0.0, a4099);
        const Real a4103 = -a4102;
        const Mask a4104 = (a4103 > real_20[l]);
        const Real a4105 = select(a4104, real_20[l], a4103);
        const Real a4106 = real_20[l] - a4105;
        const Mask a4107 = (real_21[l] > 0.0);
        const Real a4108 = select(a4107, real_21[l], 1.0);
        const Real a4109 = a4106 / a4108;
        const Mask a4110 = (a4109 > 1.0);
        const Real a4111 = select(a4110, 1.0, a4109);
        const Real a4112 = select(a4107, a4111, 0.0);
        const Real a4113 = a4112 * real_14[l];
        real_0[l] = a4097;
        real_27[l] = a4113;
    }
    // snow_water.with_vapour_exchange
    const Real x4197 = select(x4195, real_0[0], 0.0);
    const Real x4198 = -x4197;
    // snow_layers.liquid_water
    const Real x4199 = real_0[0] / 333500.0;
    const Real x4200 = -x4199;
    const Mask x4201 = (x4200 < 0.0);
    const Real x4202 = select(x4201, 0.0, x4199);
    const Real x4203 = -x4202;
    const Mask x4204 = (x4203 > x481);
    const Real x4205 = select(x4204, x481, x4203);
    // snow_water.with_vapour_exchange
    const Real x4206 = x481 - x4205;
    const Mask x4207 = (x4191 > x4206);
    const Real x4208 = select(x4207, x4206, x4191);
    const Real x4209 = x4208 - x4193;
    const Mask x4210 = (x4206 > 0.0);
    // snow_layers.warmth
    const Real x4211 = x4196 * 2106.0;
    const Real x4212 = 1 / x4211;
    const Real x4213 = x4196 * 4218.0;
    const Real x4214 = 1 / x4213;
    const Real x4215 = x4196 * 333500.0;
    const Real x4216 = x4197 + x4215;
    const Real x4217 = -x4216;
    const Mask x4218 = (x4198 < 0.0);
    const Mask x4219 = (x4217 > 0.0);
    const Real x4220 = x4197 * x4212;
    const Real x4222 = x4216 * x4214;
    const Real x4224 = select(x4219, x4222, 0.0);
    const Real x4226 = select(x4218, x4220, x4224);
    const Real x4227 = -x4226;
    // snow_water.with_vapour_exchange
    const Mask x4228 = (x4227 > 0.0);
    const Real x4229 = select(x4228, 0.0, x4226);
    const Real x4231 = x4229 * 2106.0;
    const Real x4233 = x4209 * x4231;
    const Real x4235 = select(x4210, x4206, 1.0);
    const Real x4236 = x4209 / x4235;
    const Real x4237 = 1.0 - x4236;
    const Real x4238 = x4190 + x4208;
    const Real x4239 = -x4238;
    const Real x4240 = x481 - x4209;
    const Real x4241 = x4233 - real_0[0];
    const Real x4242 = real_27[0] * x4237;
    const Real x4243 = select(x4210, x4242, real_27[0]);
    const Real x4244 = x4208 / x4196;
    const Real x4245 = 1.0 - x4244;
    const Real x4246 = real_19[0] * x4245;
    const Mask x4247 = (real_15[1] > 0.0);
    const Real x4248 = select(x4247, real_15[1], 1.0);
    const Real x4249 = select(x4247, real_0[1], 0.0);
    const Real x4250 = -x4249;
    // snow_layers.liquid_water
    const Real x4251 = real_0[1] / 333500.0;
    const Real x4252 = -x4251;
    const Mask x4253 = (x4252 < 0.0);
    const Real x4254 = select(x4253, 0.0, x4251);
    const Real x4255 = -x4254;
    const Mask x4256 = (x4255 > real_15[1]);
    const Real x4257 = select(x4256, real_15[1], x4255);
    // snow_water.with_vapour_exchange
    const Real x4258 = real_15[1] - x4257;
    const Mask x4259 = (x4239 > x4258);
    const Real x4260 = select(x4259, x4258, x4239);
    const Mask x4261 = (x4258 > 0.0);
    // snow_layers.warmth
    const Real x4262 = x4248 * 2106.0;
    const Real x4263 = 1 / x4262;
    const Real x4264 = x4248 * 4218.0;
    const Real x4265 = 1 / x4264;
    const Real x4266 = x4248 * 333500.0;
    const Real x4267 = x4249 + x4266;
    const Real x4268 = -x4267;
    const Mask x4269 = (x4250 < 0.0);
    const Mask x4270 = (x4268 > 0.0);
    const Real x4271 = x4249 * x4263;
    const Real x4273 = x4267 * x4265;
    const Real x4275 = select(x4270, x4273, 0.0);
    const Real x4277 = select(x4269, x4271, x4275);
    const Real x4278 = -x4277;
    // snow_water.with_vapour_exchange
    const Mask x4279 = (x4278 > 0.0);
    const Real x4280 = select(x4279, 0.0, x4277);
    const Real x4282 = x4280 * 2106.0;
    const Real x4284 = x4260 * x4282;
    const Real x4286 = select(x4261, x4258, 1.0);
    const Real x4287 = x4260 / x4286;
    const Real x4288 = 1.0 - x4287;
    const Real x4289 = x4209 + x4260;
    const Real x4290 = x4238 + x4260;
    const Real x4291 = -x4290;
    const Real x4292 = x4233 + x4284;
    const Real x4294 = real_15[1] - x4260;
    const Real x4295 = x4284 - real_0[1];
    const Real x4296 = real_27[1] * x4288;
    const Real x4297 = select(x4261, x4296, real_27[1]);
    const Real x4298 = x4260 / x4248;
    const Real x4299 = 1.0 - x4298;
    const Real x4300 = real_19[1] * x4299;
    const Mask x4301 = (real_15[2] > 0.0);
    const Real x4302 = select(x4301, real_15[2], 1.0);
    const Real x4303 = select(x4301, real_0[2], 0.0);
    const Real x4304 = -x4303;
    // snow_layers.liquid_water
    const Real x4305 = real_0[2] / 333500.0;
    const Real x4306 = -x4305;
    const Mask x4307 = (x4306 < 0.0);
    const Real x4308 = select(x4307, 0.0, x4305);
    const Real x4309 = -x4308;
    const Mask x4310 = (x4309 > real_15[2]);
    const Real x4311 = select(x4310, real_15[2], x4309);
    // snow_water.with_vapour_exchange
    const Real x4312 = real_15[2] - x4311;
    const Mask x4313 = (x4291 > x4312);
    const Real x4314 = select(x4313, x4312, x4291);
    const Mask x4315 = (x4312 > 0.0);
    // snow_layers.warmth
    const Real x4316 = x4302 * 2106.0;
    const Real x4317 = 1 / x4316;
    const Real x4318 = x4302 * 4218.0;
    const Real x4319 = 1 / x4318;
    const Real x4320 = x4302 * 333500.0;
    const Real x4321 = x4303 + x4320;
    const Real x4322 = -x4321;
    const Mask x4323 = (x4304 < 0.0);
    const Mask x4324 = (x4322 > 0.0);
    const Real x4325 = x4303 * x4317;
    const Real x4327 = x4321 * x4319;
    const Real x4329 = select(x4324, x4327, 0.0);
    const Real x4331 = select(x4323, x4325, x4329);
    const Real x4332 = -x4331;
    // snow_water.with_vapour_exchange
    const Mask x4333 = (x4332 > 0.0);
    const Real x4334 = select(x4333, 0.0, x4331);
    const Real x4336 = x4334 * 2106.0;
    const Real x4338 = x4314 * x4336;
    const Real x4340 = select(x4315, x4312, 1.0);
    const Real x4341 = x4314 / x4340;
    const Real x4342 = 1.0 - x4341;
    const Real x4343 = x4289 + x4314;
    const Real x4344 = x4290 + x4314;
    const Real x4345 = -x4344;
    const Real x4346 = x4292 + x4338;
    const Real x4348 = real_15[2] - x4314;
    const Real x4349 = x4338 - real_0[2];
    const Real x4350 = real_27[2] * x4342;
    const Real x4351 = select(x4315, x4350, real_27[2]);
    const Real x4352 = x4314 / x4302;
    const Real x4353 = 1.0 - x4352;
    const Real x4354 = real_19[2] * x4353;
    const Mask x4355 = (real_15[3] > 0.0);
    const Real x4356 = select(x4355, real_15[3], 1.0);
    const Real x4357 = select(x4355, real_0[3], 0.0);
    const Real x4358 = -x4357;
    // snow_layers.liquid_water
    const Real x4359 = real_0[3] / 333500.0;
    const Real x4360 = -x4359;
    const Mask x4361 = (x4360 < 0.0);
    const Real x4362 = select(x4361, 0.0, x4359);
    const Real x4363 = -x4362;
    const Mask x4364 = (x4363 > real_15[3]);
    const Real x4365 = select(x4364, real_15[3], x4363);
    // snow_water.with_vapour_exchange
    const Real x4366 = real_15[3] - x4365;
    const Mask x4367 = (x4345 > x4366);
    const Real x4368 = select(x4367, x4366, x4345);
    const Mask x4369 = (x4366 > 0.0);
    // snow_layers.warmth
    const Real x4370 = x4356 * 2106.0;
    const Real x4371 = 1 / x4370;
    const Real x4372 = x4356 * 4218.0;
    const Real x4373 = 1 / x4372;
    const Real x4374 = x4356 * 333500.0;
    const Real x4375 = x4357 + x4374;
    const Real x4376 = -x4375;
    const Mask x4377 = (x4358 < 0.0);
    const Mask x4378 = (x4376 > 0.0);
    const Real x4379 = x4357 * x4371;
    const Real x4381 = x4375 * x4373;
    const Real x4383 = select(x4378, x4381, 0.0);
    const Real x4385 = select(x4377, x4379, x4383);
    const Real x4386 = -x4385;
    // snow_water.with_vapour_exchange
    const Mask x4387 = (x4386 > 0.0);
    const Real x4388 = select(x4387, 0.0, x4385);
    const Real x4390 = x4388 * 2106.0;
    const Real x4392 = x4368 * x4390;
    const Real x4394 = select(x4369, x4366, 1.0);
    const Real x4395 = x4368 / x4394;
    const Real x4396 = 1.0 - x4395;
    const Real x4397 = x4343 + x4368;
    const Real x4398 = x4344 + x4368;
    const Real x4399 = -x4398;
    const Real x4400 = x4346 + x4392;
    const Real x4402 = real_15[3] - x4368;
    const Real x4403 = x4392 - real_0[3];
    const Real x4404 = real_27[3] * x4396;
    const Real x4405 = select(x4369, x4404, real_27[3]);
    const Real x4406 = x4368 / x4356;
    const Real x4407 = 1.0 - x4406;
    const Real x4408 = real_19[3] * x4407;
    const Mask x4409 = (real_15[4] > 0.0);
    const Real x4410 = select(x4409, real_15[4], 1.0);
    const Real x4411 = select(x4409, real_0[4], 0.0);
    const Real x4412 = -x4411;
    // snow_layers.liquid_water
    const Real x4413 = real_0[4] / 333500.0;
    const Real x4414 = -x4413;
    const Mask x4415 = (x4414 < 0.0);
    const Real x4416 = select(x4415, 0.0, x4413);
    const Real x4417 = -x4416;
    const Mask x4418 = (x4417 > real_15[4]);
    const Real x4419 = select(x4418, real_15[4], x4417);
    // snow_water.with_vapour_exchange
    const Real x4420 = real_15[4] - x4419;
    const Mask x4421 = (x4399 > x4420);
    const Real x4422 = select(x4421, x4420, x4399);
    const Mask x4423 = (x4420 > 0.0);
    // snow_layers.warmth
    const Real x4424 = x4410 * 2106.0;
    const Real x4425 = 1 / x4424;
    const Real x4426 = x4410 * 4218.0;
    const Real x4427 = 1 / x4426;
    const Real x4428 = x4410 * 333500.0;
    const Real x4429 = x4411 + x4428;
    const Real x4430 = -x4429;
    const Mask x4431 = (x4412 < 0.0);
    const Mask x4432 = (x4430 > 0.0);
    const Real x4433 = x4411 * x4425;
    const Real x4435 = x4429 * x4427;
    const Real x4437 = select(x4432, x4435, 0.0);
    const Real x4439 = select(x4431, x4433, x4437);
    const Real x4440 = -x4439;
    // snow_water.with_vapour_exchange
    const Mask x4441 = (x4440 > 0.0);
    const Real x4442 = select(x4441, 0.0, x4439);
    const Real x4444 = x4442 * 2106.0;
    const Real x4446 = x4422 * x4444;
    const Real x4448 = select(x4423, x4420, 1.0);
    const Real x4449 = x4422 / x4448;
    const Real x4450 = 1.0 - x4449;
    const Real x4451 = x4397 + x4422;
    const Real x4452 = x4400 + x4446;
    const Real x4454 = real_15[4] - x4422;
    const Real x4455 = x4446 - real_0[4];
    const Real x4456 = real_27[4] * x4450;
    const Real x4457 = select(x4423, x4456, real_27[4]);
    const Real x4458 = x4422 / x4410;
    const Real x4459 = 1.0 - x4458;
    const Real x4460 = real_19[4] * x4459;
    // snow_water.<genexpr>
    real_19[0] = x4240;
    real_19[1] = x4294;
    real_19[2] = x4348;
    real_19[3] = x4402;
    real_19[4] = x4454;
    real_27[0] = x4241;
    real_27[1] = x4295;
    real_27[2] = x4349;
    real_27[3] = x4403;
    real_27[4] = x4455;
    real_0[0] = x4243;
    real_0[1] = x4297;
    real_0[2] = x4351;
    real_0[3] = x4405;
    real_0[4] = x4457;
    real_15[0] = x4246;
    real_15[1] = x4300;
    real_15[2] = x4354;
    real_15[3] = x4408;
    real_15[4] = x4460;
    // snow_layers.liquid_water
    const Real x4465 = real_27[0] / 333500.0;
    const Mask x4466 = (x4465 < 0.0);
    const Real x4467 = select(x4466, 0.0, x4465);
    const Mask x4468 = (x4467 > real_19[0]);
    const Real x4469 = select(x4468, real_19[0], x4467);
    // snow_water.percolated
    const Real x4470 = real_19[0] - x4469;
    const Mask x4471 = (x4470 > 0.0);
    const Real x4472 = select(x4471, x4470, 1.0);
    const Real x4473 = x4470 / x4472;
    const Mask x4474 = (x4473 > 1.0);
    const Real x4475 = select(x4474, 1.0, x4473);
    const Real x4476 = select(x4471, x4475, 0.0);
    const Real x4477 = x4476 * real_0[0];
    const Real x4478 = x4470 / 917.0;
    const Mask x4479 = (x4477 < x4478);
    const Real x4480 = select(x4479, x4478, x4477);
    // snow_properties._pores
    const Real x4481 = x4480 - x4478;
    const Mask x4482 = (x4481 < 0.0);
    const Real x4483 = select(x4482, 0.0, x4481);
    // snow_properties.held_by_pores
    const Real x4484 = x547 * x4483;
    // snow_water.percolated
    const Real x4485 = x4469 - x4484;
    const Mask x4486 = (x4485 < 0.0);
    const Real x4487 = select(x4486, 0.0, x4485);
    const Mask x4488 = (x4469 > 0.0);
    const Real x4489 = select(x4488, x4469, 1.0);
    const Real x4490 = x4487 / x4489;
    const Real x4491 = real_27[0] * x4490;
    const Real x4492 = select(x4488, x4491, 0.0);
    const Mask x4493 = (real_19[0] > 0.0);
    const Real x4494 = select(x4493, real_19[0], 1.0);
    const Real x4495 = x4487 / x4494;
    const Real x4496 = real_19[0] - x4487;
    const Real x4497 = real_27[0] - x4492;
    const Real x4498 = 1.0 - x4495;
    const Real x4499 = real_15[0] * x4498;
    const Real x4500 = real_19[1] + x4487;
    const Real x4501 = real_27[1] + x4492;
    // snow_layers.liquid_water
    const Real x4502 = x4501 / 333500.0;
    const Mask x4503 = (x4502 < 0.0);
    const Real x4504 = select(x4503, 0.0, x4502);
    const Mask x4505 = (x4504 > x4500);
    const Real x4506 = select(x4505, x4500, x4504);
    // snow_water.percolated
    const Real x4507 = x4500 - x4506;
    // snow_layers.liquid_water
    const Real x4508 = real_27[1] / 333500.0;
    const Mask x4509 = (x4508 < 0.0);
    const Real x4510 = select(x4509, 0.0, x4508);
    const Mask x4511 = (x4510 > real_19[1]);
    const Real x4512 = select(x4511, real_19[1], x4510);
    // snow_water.percolated
    const Real x4513 = real_19[1] - x4512;
    const Mask x4514 = (x4513 > 0.0);
    const Real x4515 = select(x4514, x4513, 1.0);
    const Real x4516 = x4507 / x4515;
    const Mask x4517 = (x4516 > 1.0);
    const Real x4518 = select(x4517, 1.0, x4516);
    const Real x4519 = select(x4514, x4518, 0.0);
    const Real x4520 = x4519 * real_0[1];
    const Real x4521 = x4507 / 917.0;
    const Mask x4522 = (x4520 < x4521);
    const Real x4523 = select(x4522, x4521, x4520);
    // snow_properties._pores
    const Real x4524 = x4523 - x4521;
    const Mask x4525 = (x4524 < 0.0);
    const Real x4526 = select(x4525, 0.0, x4524);
    // snow_properties.held_by_pores
    const Real x4527 = x547 * x4526;
    // snow_water.percolated
    const Real x4528 = x4506 - x4527;
    const Mask x4529 = (x4528 < 0.0);
    const Real x4530 = select(x4529, 0.0, x4528);
    const Mask x4531 = (x4506 > 0.0);
    const Real x4532 = select(x4531, x4506, 1.0);
    const Real x4533 = x4530 / x4532;
    const Real x4534 = x4501 * x4533;
    const Real x4535 = select(x4531, x4534, 0.0);
    const Mask x4536 = (x4500 > 0.0);
    const Real x4537 = select(x4536, x4500, 1.0);
    const Real x4538 = x4530 / x4537;
    const Real x4539 = x4500 - x4530;
    const Real x4540 = x4501 - x4535;
    const Real x4541 = 1.0 - x4538;
    const Real x4542 = real_15[1] * x4541;
    const Real x4543 = real_19[2] + x4530;
    const Real x4544 = real_27[2] + x4535;
    // snow_layers.liquid_water
    const Real x4545 = x4544 / 333500.0;
    const Mask x4546 = (x4545 < 0.0);
    const Real x4547 = select(x4546, 0.0, x4545);
    const Mask x4548 = (x4547 > x4543);
    const Real x4549 = select(x4548, x4543, x4547);
    // snow_water.percolated
    const Real x4550 = x4543 - x4549;
    // snow_layers.liquid_water
    const Real x4551 = real_27[2] / 333500.0;
    const Mask x4552 = (x4551 < 0.0);
    const Real x4553 = select(x4552, 0.0, x4551);
    const Mask x4554 = (x4553 > real_19[2]);
    const Real x4555 = select(x4554, real_19[2], x4553);
    // snow_water.percolated
    const Real x4556 = real_19[2] - x4555;
    const Mask x4557 = (x4556 > 0.0);
    const Real x4558 = select(x4557, x4556, 1.0);
    const Real x4559 = x4550 / x4558;
    const Mask x4560 = (x4559 > 1.0);
    const Real x4561 = select(x4560, 1.0, x4559);
    const Real x4562 = select(x4557, x4561, 0.0);
    const Real x4563 = x4562 * real_0[2];
    const Real x4564 = x4550 / 917.0;
    const Mask x4565 = (x4563 < x4564);
    const Real x4566 = select(x4565, x4564, x4563);
    // snow_properties._pores
    const Real x4567 = x4566 - x4564;
    const Mask x4568 = (x4567 < 0.0);
    const Real x4569 = select(x4568, 0.0, x4567);
    // snow_properties.held_by_pores
    const Real x4570 = x547 * x4569;
    // snow_water.percolated
    const Real x4571 = x4549 - x4570;
    const Mask x4572 = (x4571 < 0.0);
    const Real x4573 = select(x4572, 0.0, x4571);
    const Mask x4574 = (x4549 > 0.0);
    const Real x4575 = select(x4574, x4549, 1.0);
    const Real x4576 = x4573 / x4575;
    const Real x4577 = x4544 * x4576;
    const Real x4578 = select(x4574, x4577, 0.0);
    const Mask x4579 = (x4543 > 0.0);
    const Real x4580 = select(x4579, x4543, 1.0);
    const Real x4581 = x4573 / x4580;
    const Real x4582 = x4543 - x4573;
    const Real x4583 = x4544 - x4578;
    const Real x4584 = 1.0 - x4581;
    const Real x4585 = real_15[2] * x4584;
    const Real x4586 = real_19[3] + x4573;
    const Real x4587 = real_27[3] + x4578;
    // snow_layers.liquid_water
    const Real x4588 = x4587 / 333500.0;
    const Mask x4589 = (x4588 < 0.0);
    const Real x4590 = select(x4589, 0.0, x4588);
    const Mask x4591 = (x4590 > x4586);
    const Real x4592 = select(x4591, x4586, x4590);
    // snow_water.percolated
    const Real x4593 = x4586 - x4592;
    // snow_layers.liquid_water
    const Real x4594 = real_27[3] / 333500.0;
    const Mask x4595 = (x4594 < 0.0);
    const Real x4596 = select(x4595, 0.0, x4594);
    const Mask x4597 = (x4596 > real_19[3]);
    const Real x4598 = select(x4597, real_19[3], x4596);
    // snow_water.percolated
    const Real x4599 = real_19[3] - x4598;
    const Mask x4600 = (x4599 > 0.0);
    const Real x4601 = select(x4600, x4599, 1.0);
    const Real x4602 = x4593 / x4601;
    const Mask x4603 = (x4602 > 1.0);
    const Real x4604 = select(x4603, 1.0, x4602);
    const Real x4605 = select(x4600, x4604, 0.0);
    const Real x4606 = x4605 * real_0[3];
    const Real x4607 = x4593 / 917.0;
    const Mask x4608 = (x4606 < x4607);
    const Real x4609 = select(x4608, x4607, x4606);
    // snow_properties._pores
    const Real x4610 = x4609 - x4607;
    const Mask x4611 = (x4610 < 0.0);
    const Real x4612 = select(x4611, 0.0, x4610);
    // snow_properties.held_by_pores
    const Real x4613 = x547 * x4612;
    // snow_water.percolated
    const Real x4614 = x4592 - x4613;
    const Mask x4615 = (x4614 < 0.0);
    const Real x4616 = select(x4615, 0.0, x4614);
    const Mask x4617 = (x4592 > 0.0);
    const Real x4618 = select(x4617, x4592, 1.0);
    const Real x4619 = x4616 / x4618;
    const Real x4620 = x4587 * x4619;
    const Real x4621 = select(x4617, x4620, 0.0);
    const Mask x4622 = (x4586 > 0.0);
    const Real x4623 = select(x4622, x4586, 1.0);
    const Real x4624 = x4616 / x4623;
    const Real x4625 = x4586 - x4616;
    const Real x4626 = x4587 - x4621;
    const Real x4627 = 1.0 - x4624;
    const Real x4628 = real_15[3] * x4627;
    const Real x4629 = real_19[4] + x4616;
    const Real x4630 = real_27[4] + x4621;
    // snow_layers.liquid_water
    const Real x4631 = x4630 / 333500.0;
    const Mask x4632 = (x4631 < 0.0);
    const Real x4633 = select(x4632, 0.0, x4631);
    const Mask x4634 = (x4633 > x4629);
    const Real x4635 = select(x4634, x4629, x4633);
    // snow_water.percolated
    const Real x4636 = x4629 - x4635;
    // snow_layers.liquid_water
    const Real x4637 = real_27[4] / 333500.0;
    const Mask x4638 = (x4637 < 0.0);
    const Real x4639 = select(x4638, 0.0, x4637);
    const Mask x4640 = (x4639 > real_19[4]);
    const Real x4641 = select(x4640, real_19[4], x4639);
    // snow_water.percolated
    const Real x4642 = real_19[4] - x4641;
    const Mask x4643 = (x4642 > 0.0);
    const Real x4644 = select(x4643, x4642, 1.0);
    const Real x4645 = x4636 / x4644;
    const Mask x4646 = (x4645 > 1.0);
    const Real x4647 = select(x4646, 1.0, x4645);
    const Real x4648 = select(x4643, x4647, 0.0);
    const Real x4649 = x4648 * real_0[4];
    const Real x4650 = x4636 / 917.0;
    const Mask x4651 = (x4649 < x4650);
    const Real x4652 = select(x4651, x4650, x4649);
    // snow_properties._pores
    const Real x4653 = x4652 - x4650;
    const Mask x4654 = (x4653 < 0.0);
    const Real x4655 = select(x4654, 0.0, x4653);
    // snow_properties.held_by_pores
    const Real x4656 = x547 * x4655;
    // snow_water.percolated
    const Real x4657 = x4635 - x4656;
    const Mask x4658 = (x4657 < 0.0);
    const Real x4659 = select(x4658, 0.0, x4657);
    const Mask x4660 = (x4635 > 0.0);
    const Real x4661 = select(x4660, x4635, 1.0);
    const Real x4662 = x4659 / x4661;
    const Real x4663 = x4630 * x4662;
    const Real x4664 = select(x4660, x4663, 0.0);
    const Mask x4665 = (x4629 > 0.0);
    const Real x4666 = select(x4665, x4629, 1.0);
    const Real x4667 = x4659 / x4666;
    const Real x4668 = x4629 - x4659;
    const Real x4669 = x4630 - x4664;
    const Real x4670 = 1.0 - x4667;
    const Real x4671 = real_15[4] * x4670;
    // snow_water.<genexpr>
    real_15[0] = x4496;
    real_15[1] = x4539;
    real_15[2] = x4582;
    real_15[3] = x4625;
    real_15[4] = x4668;
    real_0[0] = x4497;
    real_0[1] = x4540;
    real_0[2] = x4583;
    real_0[3] = x4626;
    real_0[4] = x4669;
    real_19[0] = x4480;
    real_19[1] = x4523;
    real_19[2] = x4566;
    real_19[3] = x4609;
    real_19[4] = x4652;
    real_27[0] = x4499;
    real_27[1] = x4542;
    real_27[2] = x4585;
    real_27[3] = x4628;
    real_27[4] = x4671;
    // layered_snow.close_snow
    const Real x4676 = select(x2741, x574, 1.0);
    const Real x4677 = x4676 * seconds;
    const Real x4678 = x4451 / x4677;
    const Real x4679 = x4678 * 2830000.0;
    const Real x4680 = select(x2741, x4679, 0.0);
    const Real x4681 = x4183 + x4178;
    const Real x4682 = x4177 * 2830000.0;
    const Real x4683 = x4681 + x4682;
    const Real x4684 = x4683 - x4083;
    const Real x4685 = x4659 + x604;
    const Real x4686 = x4664 + x605;
    const Real x4711 = x4684 - x4680;
    const Real x4712 = select(x2741, x4711, 0.0);
    const Real x4713 = x573 * x4083;
    const Real x4715 = x573 * x4086;
    const Real x4717 = x603 - x4686;
    const Real x4718 = x4717 + x4452;
    // layered_snow_step.layered_snow_step
    const Real x4719 = x4451 / seconds;
    // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth, layered_snow_step.layered_snow_step
    Real a4720_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        after[3 * LAYERS + 20 + l] = real_19[l];
        const Mask a4687 = (real_15[l] > 0.0);
        const Real a4688 = select(a4687, real_15[l], 1.0);
        const Real a4689 = real_0[l] / 333500.0;
        const Mask a4690 = (a4689 < 0.0);
        const Real a4691 = select(a4690, 0.0, a4689);
        const Mask a4692 = (a4691 > real_15[l]);
        const Real a4693 = select(a4692, real_15[l], a4691);
        after[3 * LAYERS + 10 + l] = a4693;
        const Real a4694 = select(a4687, real_0[l], 0.0);
        const Real a4695 = a4688 * 2106.0;
        const Real a4696 = 1 / a4695;
        const Real a4697 = a4688 * 4218.0;
        const Real a4698 = 1 / a4697;
        const Real a4699 = a4688 * 333500.0;
        const Real a4700 = a4694 - a4699;
        const Mask a4701 = (a4694 < 0.0);
        const Mask a4702 = (a4700 > 0.0);
        const Real a4703 = a4694 * a4696;
        const Real a4704 = a4700 * a4698;
        const Real a4705 = select(a4702, a4704, 0.0);
        const Real a4706 = select(a4701, a4703, a4705);
        const Real a4707 = real_15[l] - a4693;
        after[3 * LAYERS + 5 + l] = a4707;
        const Real a4708 = a4706 + 273.15;
        after[3 * LAYERS + 15 + l] = a4708;
        const Real a4709 = real_27[l] / a4688;
        const Real a4710 = select(a4687, a4709, 0.0);
        after[3 * LAYERS + 25 + l] = a4710;
        a4720_last = a4720_last + a4707;
        real_122[l] = a4693;
        real_21[l] = a4707;
        real_20[l] = a4708;
    }
    // layered_snow_step.layered_snow_step
    const Mask x4721 = (a4720_last > 0.0);
    // air.emission
    const Real x4722 = x4174 * x4174;
    const Real x4723 = x4722 * 5.67e-08;
    // layered_snow_step.emitted
    const Real x4724 = numbers[LAYERS + 19] * x4723;
    // surface_balance.skin_temperature
    const Real x4725 = x2657 * real_75[0];
    const Real x4726 = x2655 + x4725;
    const Real x4727 = x4726 / x2658;
    // surface_balance.emitted
    const Real x4728 = x4727 - x2640;
    const Real x4729 = x2643 * x4728;
    const Real x4730 = x2647 + x4729;
    // layered_snow_step.of_cell
    const Real x4731 = x573 * x4724;
    const Real x4733 = x606 * x4730;
    const Real x4734 = x4733 - x4731;
    results[LAYERS + 35] = x4734;
    const Real x4735 = x573 * numbers[LAYERS + 19];
    const Real x4737 = x606 * x632;
    const Real x4738 = x4737 - x4735;
    after[3 * LAYERS + 34] = x4738;
    // layered_snow_step.skin
    const Real x4739 = x4738 * 5.67e-08;
    const Real x4740 = x4734 / x4739;
    const Real x4741 = sqrt(x4740);
    const Real x4742 = sqrt(x4741);
    after[3 * LAYERS] = x4742;
    // layered_snow_step.layered_snow_step
    const Real x4743 = x4685 / 1000.0;
    results[LAYERS + 14] = x4743;
    const Real x4744 = x2539 + x4743;
    after[3 * LAYERS + 2] = x4744;
    Real a4746_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a4745 = real_21[l] + real_122[l];
        a4746_last = a4746_last + a4745;
    }
    const Real x4747 = a4746_last / 1000.0;
    after[3 * LAYERS + 3] = x4747;
    Real a4748_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a4748_last = a4748_last + real_19[l];
    }
    after[3 * LAYERS + 4] = a4748_last;
    const Mask x4749 = (x26 > 0.0);
    // snow.snow_age
    const Real x4750 = state[3 * LAYERS + 32] + seconds;
    const Real x4751 = select(x4749, 0.0, x4750);
    const Real x4752 = select(x4721, x4751, state[3 * LAYERS + 32]);
    after[3 * LAYERS + 32] = x4752;
    // layered_snow_step.of_cell
    const Real x4753 = x573 * x199;
    const Real x4755 = x606 * x629;
    const Real x4756 = x4755 - x4753;
    after[3 * LAYERS + 33] = x4756;
    // snow_free_ground.specific_humidity
    const Real x4757 = 1 / x1540;
    const Real x4758 = x4757 * 1004.5;
    // snow_free_ground.rate
    const Real x4759 = x1575 + x1578;
    const Real x4760 = x4759 + a1593_last;
    const Real x4761 = x4760 * 1000.0;
    const Real x4762 = x4761 + x1599;
    // snow_free_ground.specific_humidity
    const Real x4763 = x4762 * x4758;
    const Real x4764 = forcing[2] + x4763;
    after[3 * LAYERS + 39] = x4764;
    // layered_snow_step._fluxes
    Real a4765_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a4765_last = a4765_last + real_122[l];
    }
    const Real x4766 = a4765_last + x4685;
    Real a4767_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a106_2194 = x78 * state[l + 3 * LAYERS + 10];
        a4767_last = a4767_last + a106_2194;
    }
    const Real x4768 = a4767_last - x473;
    const Real x4769 = x4766 - x4768;
    const Real x4770 = x1603 + x4719;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x4771 = x606 * 2501000.0;
    const Real x4772 = x573 * 2830000.0;
    const Real x4774 = x4771 - x4772;
    // layered_snow_step._fluxes
    const Real x4775 = x4770 * x4774;
    results[0] = x4775;
    // layered_snow_step.latent_heat
    const Real x4776 = x573 * x4680;
    const Real x4778 = x2584 - x4776;
    results[1] = x4778;
    results[LAYERS + 40] = x4778;
    // layered_snow_step._fluxes
    const Real x4779 = x2582 + x1601;
    const Real x4780 = x4779 + x4719;
    results[2] = x4780;
    // layered_snow_step.sensible_heat
    const Real x4781 = x4727 - x11;
    const Real x4782 = x1540 * x4781;
    // layered_snow_step.of_cell
    const Real x4783 = x573 * x4712;
    const Real x4785 = x606 * x4782;
    const Real x4786 = x4785 - x4783;
    results[3] = x4786;
    results[LAYERS + 36] = x4786;
    // layered_snow_step.into_soil
    const Real x4787 = x4094 - x4715;
    results[4] = x4787;
    results[LAYERS + 41] = x4787;
    // layered_snow_step._fluxes
    const Real x4788 = x2526 * 2501000000.0;
    results[5] = x4788;
    const Real x4789 = x1595 * 2501000000.0;
    results[6] = x4789;
    const Real x4790 = a2543_last * 2501000000.0;
    results[7] = x4790;
    const Real x4792 = x4719 * 2830000.0;
    results[LAYERS + 8] = x4792;
    const Real x4793 = x4743 / seconds;
    quantities[4 * LAYERS + 12] = x4793;
    const Real x4794 = x1627 + x4793;
    results[LAYERS + 11] = x4794;
    // layered_snow_step.precipitation_heat
    const Real x4795 = x4727 - forcing[1];
    const Real x4796 = x1029 * x4795;
    const Real x4797 = x606 * x4796;
    results[LAYERS + 15] = x4797;
    results[LAYERS + 37] = x4797;
    // layered_snow_step._fluxes
    const Real x4798 = x4769 * 333500.0;
    const Real x4799 = x4798 / seconds;
    results[LAYERS + 17] = x4799;
    // layered_snow_step.of_cell
    const Real x4800 = x573 * x601;
    const Real x4802 = x606 * x1025;
    const Real x4803 = x4802 - x4800;
    results[LAYERS + 18] = x4803;
    // layered_snow_step._budget
    const Real x4804 = x26 * seconds;
    const Real x4805 = x4804 - x473;
    const Real x4806 = x4805 / 1000.0;
    results[LAYERS + 26] = x4806;
    const Real x4807 = x4451 / 1000.0;
    results[LAYERS + 27] = x4807;
    const Real x4808 = x4756 * forcing[4];
    results[LAYERS + 33] = x4808;
    const Real x4809 = 1.0 - x4738;
    const Real x4810 = x4809 * forcing[5];
    const Real x4811 = x4810 + x4734;
    results[LAYERS + 34] = x4811;
    const Real x4812 = x4715 - x4713;
    results[LAYERS + 38] = x4812;
    const Real x4813 = x4718 / seconds;
    results[LAYERS + 39] = x4813;
    // enthalpy.fusion_heat, layered_snow_step._fluxes, layered_snow_step._budget, diagnostics.ice_content, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a4817_last = real_of(0.0);
    Real a4821_last = real_of(1.0);
    Real a4822_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4092 = 2094000.0 * real_87[l];
        const Real a4093 = a4092 + 333500000.0;
        results[2 * LAYERS + 44 + l] = a4093;
        const Real a4791 = real_92[l] * 2501000000.0;
        results[8 + l] = a4791;
        const Real a4814 = real_86[l] - real_77[l];
        results[3 * LAYERS + 44 + l] = a4814;
        const Real a4815 = real_48[l] - real_86[l];
        quantities[l] = a4815;
        const Real a4816 = real_75[l] - 273.15;
        a4817_last = a4817_last + numbers[l];
        const Real a4817 = a4817_last;
        const Real a1653_2260 = numbers[l] * 0.5;
        const Real a4818 = a4817 - a1653_2260;
        const Mask a4819 = (a4816 >= 0.0);
        const Real a4820 = real_of_mask(a4819);
        a4821_last = a4821_last * a4820;
        const Real a4821 = a4821_last;
        a4822_last = a4822_last + a4821;
        real_85[l] = a4093;
        real_73[l] = a4814;
        real_82[l] = a4815;
        real_72[l] = a4816;
        real_58[l] = a4818;
    }
    // diagnostics.crossing_depth
    const Index x4823 = index_of_real(a4822_last);
    const Index x4824 = at_most(x4823, (LAYERS - 1));
    const Index x4825 = x4824 - 1;
    const Index x4826 = at_least(x4825, 0);
    const Real x4827 = pick(real_72, x4826);
    const Real x4828 = pick(real_72, x4824);
    const Real x4829 = pick(real_58, x4826);
    const Real x4830 = pick(real_58, x4824);
    const Mask x4831 = (x4827 > x4828);
    const Real x4832 = x4827 - x4828;
    const Real x4833 = select(x4831, x4832, 1.0);
    const Real x4834 = x4830 - x4829;
    const Real x4835 = x4834 * x4827;
    const Real x4836 = x4835 / x4833;
    const Real x4837 = x4829 + x4836;
    const Mask x4838 = (x4823 == 0);
    const Real x4839 = select(x4838, 0.0, x4837);
    const Mask x4840 = (x4823 == LAYERS);
    Real a4841_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a4841_last = a4841_last + numbers[l];
    }
    const Real x4842 = select(x4840, a4841_last, x4839);
    quantities[LAYERS] = x4842;
    // balances.column_water
    const Real x4843 = x1624 + x4744;
    const Real x4844 = x4843 + x4747;
    // balances.soil_water
    Real a4846_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4845 = real_48[l] * numbers[l];
        quantities[LAYERS + 4 + l] = a4845;
        a4846_last = a4846_last + a4845;
        real_58[l] = a4845;
    }
    // balances.column_water
    const Real x4847 = a4846_last + x4844;
    quantities[LAYERS + 1] = x4847;
    // balances.soil_water
    Real a4848_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a4848_last = a4848_last + real_58[l];
    }
    quantities[LAYERS + 2] = a4848_last;
    // diagnostics.layer_ice, diagnostics.soil_ice
    Real a4850_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4849 = real_82[l] * numbers[l];
        quantities[3 * LAYERS + 4 + l] = a4849;
        a4850_last = a4850_last + a4849;
    }
    quantities[LAYERS + 3] = a4850_last;
    // air.emission
    const Real x4852 = x4742 * x4742;
    const Real x4853 = x4852 * x4852;
    const Real x4854 = x4853 * 5.67e-08;
    // diagnostics.surface_emission
    const Real x4855 = x4738 * x4854;
    // diagnostics.net_radiation
    const Real x4856 = x4803 - x4855;
    quantities[4 * LAYERS + 4] = x4856;
    // diagnostics.snowfall
    const Real x4857 = x4806 / seconds;
    quantities[4 * LAYERS + 5] = x4857;
    // balances.evaporated_water
    const Real x4858 = x4788 + x4789;
    const Real x4859 = x4858 + x4790;
    // balances._depth
    const Real x4860 = seconds / 2501000000.0;
    const Real x4861 = x4859 * x4860;
    const Real x4862 = seconds / 2830000000.0;
    const Real x4863 = x4792 * x4862;
    // balances.evaporated_water
    const Real x4864 = x4861 + x4863;
    const Real x4865 = seconds * x1608;
    const Real x4867 = x4864 + x4865;
    // diagnostics.net_evaporation
    const Real x4868 = x4867 / seconds;
    quantities[4 * LAYERS + 6] = x4868;
    // diagnostics.potential_evaporation
    const Real x4869 = x4774 * 1000.0;
    const Real x4870 = x4775 / x4869;
    quantities[4 * LAYERS + 7] = x4870;
    // diagnostics._evaporated
    const Real x4871 = x4788 / 2501000000.0;
    quantities[4 * LAYERS + 8] = x4871;
    const Real x4872 = x4789 / 2501000000.0;
    quantities[4 * LAYERS + 9] = x4872;
    const Real x4873 = x4790 / 2501000000.0;
    quantities[4 * LAYERS + 10] = x4873;
    // diagnostics.snow_sublimation
    const Real x4874 = x4792 / 2830000000.0;
    quantities[4 * LAYERS + 11] = x4874;
    // diagnostics.infiltration
    const Real x4875 = x4794 - x2542;
    quantities[4 * LAYERS + 14] = x4875;
    // diagnostics.total_runoff
    const Real x4876 = x2542 + real_118[LAYERS];
    quantities[4 * LAYERS + 15] = x4876;
    // balances.water_gain
    const Real x4877 = seconds * forcing[6];
    const Real x4878 = x4877 / 1000.0;
    quantities[4 * LAYERS + 16] = x4878;
    // balances.water_loss
    const Real x4879 = seconds * x4876;
    const Real x4880 = x4867 + x4879;
    quantities[4 * LAYERS + 17] = x4880;
    // diagnostics.layer_liquid_water, balances.soil_water
    Real a4881_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4851 = real_86[l] * numbers[l];
        quantities[2 * LAYERS + 4 + l] = a4851;
        a4881_last = a4881_last + real_58[l];
    }
    // balances.column_water
    const Real x4882 = a4881_last + x4844;
    const Real x4883 = state[3 * LAYERS + 1] + state[3 * LAYERS + 2];
    const Real x4884 = x4883 + state[3 * LAYERS + 3];
    // balances.soil_water
    Real a4886_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4885 = state[l + LAYERS] * numbers[l];
        a4886_last = a4886_last + a4885;
    }
    // balances.column_water
    const Real x4887 = a4886_last + x4884;
    // balances.water_residual
    const Real x4888 = x4882 - x4887;
    const Real x4889 = x4878 - x4880;
    const Real x4890 = x4888 - x4889;
    quantities[4 * LAYERS + 18] = x4890;
    // balances.surface_energy_residual
    const Real x4891 = x4803 - x4786;
    const Real x4892 = x4891 - x4778;
    const Real x4893 = x4892 - x4787;
    const Real x4894 = x4893 - x4812;
    const Real x4895 = x4894 - x4797;
    const Real x4896 = x4895 - x4734;
    const Mask x4897 = (mask_of(false) & mask_of(false));
    const Real x4898 = select(x4897, 0.0, x4896);
    quantities[4 * LAYERS + 20] = x4898;
    // balances.soil_energy_residual
    Real a4902_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4899 = real_75[l] - state[l];
        const Real a4900 = real_43[l] * numbers[l];
        const Real a4901 = a4900 * a4899;
        a4902_last = a4902_last + a4901;
    }
    const Real x4903 = a4902_last / seconds;
    const Real x4910 = x4787 - x2669;
    // balances.phase_change_heat, balances.soil_energy_residual
    Real a4909_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4904 = real_85[l] * numbers[l];
        const Real a4905 = a4904 / seconds;
        const Real a4907 = a4905 * real_73[l];
        a4909_last = a4909_last - a4907;
    }
    // balances.soil_energy_residual
    const Real x4911 = x4910 + a4909_last;
    const Real x4912 = x4911 + a4091_last;
    const Real x4913 = x4903 - x4912;
    quantities[4 * LAYERS + 21] = x4913;
    // state.snow_layers_of
    const Real x4914 = x4747 * 1000.0;
    // snow_layers.spread
    const Mask x4915 = (x4914 > 0.0);
    const Mask x4916 = (a4748_last > 0.0);
    const Mask x4917 = (x4915 & x4916);
    Real a4918_last = real_of(0.0);
    Real a4919_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a4745_2362 = real_21[l] + real_122[l];
        a4918_last = a4918_last + a4745_2362;
        a4919_last = a4919_last + real_19[l];
    }
    const Mask x4920 = (a4918_last > 0.0);
    const Mask x4921 = (a4919_last > 0.0);
    const Mask x4922 = (x4920 & x4921);
    const Mask x4923 = (x4917 & x4922);
    const Real x4924 = select(x4922, a4918_last, 1.0);
    const Real x4925 = x4914 / x4924;
    const Real x4926 = select(x4923, x4925, 0.0);
    const Mask x4927 = ~x4922;
    const Mask x4928 = (x4917 & x4927);
    const Real x4929 = select(x4928, a4748_last, 1.0);
    // snow_layers.<listcomp>
    const Real x4930 = x4929 + 0.5;
    const Real x4931 = 1 / x4930;
    const Real x4932 = x4931 * 0.1;
    const Real x4933 = x4929 + 1.0;
    const Real x4934 = 1 / x4933;
    const Real x4935 = x4934 * 0.2;
    const Real x4936 = x4929 + 0.25;
    const Real x4937 = 1 / x4936;
    const Real x4938 = x4937 * 0.05;
    // snow_layers.layer_shares
    const Real x4939 = x4932 + x4935;
    const Real x4940 = x4939 + x4938;
    const Real x4941 = 1.0 - x4940;
    const Real x4942 = x4941 / 2.0;
    real_19[0] = x4932;
    real_19[1] = x4935;
    real_19[2] = x4942;
    real_19[3] = x4942;
    real_19[4] = x4938;
    // snow_layers.spread
    const Mask x4945 = (x4742 > 273.15);
    const Real x4946 = select(x4945, 273.15, x4742);
    // snow_layers.spread, snow_layers.content_of, balances._snow_heat
    Real a4960_last = real_of(0.0);
    Real a4961_last = real_of(0.0);
    Real a4962_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a4944 = select(x4928, real_19[l], 0.0);
        const Real a4947 = select(x4923, real_20[l], 273.15);
        const Real a4948 = x4926 * real_21[l];
        const Real a4949 = a4944 * x4914;
        const Real a4950 = a4948 + a4949;
        const Real a4951 = x4926 * real_122[l];
        const Real a4952 = select(x4928, x4946, a4947);
        const Real a4953 = a4950 * 2106.0;
        const Real a4954 = a4951 * 4218.0;
        const Real a4955 = a4953 + a4954;
        const Real a4956 = a4952 - 273.15;
        const Real a4957 = a4955 * a4956;
        const Real a4958 = a4951 * 333500.0;
        const Real a4959 = a4957 + a4958;
        a4960_last = a4960_last + a4959;
        const Real a69_2389 = state[l + 3 * LAYERS + 5] + state[l + 3 * LAYERS + 10];
        a4961_last = a4961_last + a69_2389;
        a4962_last = a4962_last + state[l + 3 * LAYERS + 20];
    }
    // snow_layers.spread
    const Mask x4963 = (a4961_last > 0.0);
    const Mask x4964 = (a4962_last > 0.0);
    const Mask x4965 = (x4963 & x4964);
    const Mask x4966 = (x68 & x4965);
    const Real x4967 = select(x4965, a4961_last, 1.0);
    const Real x4968 = x65 / x4967;
    const Real x4969 = select(x4966, x4968, 0.0);
    const Mask x4970 = ~x4965;
    const Mask x4971 = (x68 & x4970);
    const Real x4972 = select(x4971, state[3 * LAYERS + 4], 1.0);
    // snow_layers.<listcomp>
    const Real x4973 = x4972 + 0.5;
    const Real x4974 = 1 / x4973;
    const Real x4975 = x4974 * 0.1;
    const Real x4976 = x4972 + 1.0;
    const Real x4977 = 1 / x4976;
    const Real x4978 = x4977 * 0.2;
    const Real x4979 = x4972 + 0.25;
    const Real x4980 = 1 / x4979;
    const Real x4981 = x4980 * 0.05;
    // snow_layers.layer_shares
    const Real x4982 = x4975 + x4978;
    const Real x4983 = x4982 + x4981;
    const Real x4984 = 1.0 - x4983;
    const Real x4985 = x4984 / 2.0;
    real_19[0] = x4975;
    real_19[1] = x4978;
    real_19[2] = x4985;
    real_19[3] = x4985;
    real_19[4] = x4981;
    // snow_layers.spread, snow_layers.content_of, balances._snow_heat
    Real a5001_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a4987 = select(x4971, real_19[l], 0.0);
        const Real a4988 = select(x4966, state[l + 3 * LAYERS + 15], 273.15);
        const Real a4989 = x4969 * state[l + 3 * LAYERS + 5];
        const Real a4990 = a4987 * x65;
        const Real a4991 = a4989 + a4990;
        const Real a4992 = x4969 * state[l + 3 * LAYERS + 10];
        const Real a4993 = select(x4971, x101, a4988);
        const Real a4994 = a4991 * 2106.0;
        const Real a4995 = a4992 * 4218.0;
        const Real a4996 = a4994 + a4995;
        const Real a4997 = a4993 - 273.15;
        const Real a4998 = a4996 * a4997;
        const Real a4999 = a4992 * 333500.0;
        const Real a5000 = a4998 + a4999;
        a5001_last = a5001_last + a5000;
    }
    // balances.snow_energy_residual
    const Real x5002 = a4960_last - a5001_last;
    const Real x5003 = x5002 / seconds;
    const Real x5004 = x4812 + x4813;
    const Real x5005 = x5003 - x5004;
    quantities[4 * LAYERS + 22] = x5005;
    // balances.snow_base_mismatch
    const Real x5006 = x4787 - x4787;
    quantities[4 * LAYERS + 23] = x5006;
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
