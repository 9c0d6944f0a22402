// From the code of digest 8a91abb545dbfd5a5318bb9d6115adab2a1cff54fe0173d34aa624fcc8d092fc.
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

static const Number table1169[] = {
#include "stability_corrections.inc"
};
static const Number table1172[] = {
#include "stability_slopes.inc"
};
static const char noahpy_interface[] = R"({"state": [["state.soil_temperature", 1, 0], ["state.total_water_content", 1, 0], ["state.liquid_water_content", 1, 0], ["state.skin_temperature"], ["state.canopy_water"], ["state.ponded_water"], ["state.snow_water_equivalent"], ["state.snow_depth"], ["state.snow_layer_ice", 0, 5], ["state.snow_layer_liquid", 0, 5], ["state.snow_layer_temperature", 0, 5], ["state.snow_layer_thickness", 0, 5], ["state.snow_layer_age", 0, 5], ["state.snow_albedo"], ["state.snow_surface_temperature"], ["state.snow_age"], ["state.surface_albedo"], ["state.surface_emissivity"], ["state.roughness_length"], ["state.background_roughness_length"], ["state.exchange_coefficient_heat"], ["state.exchange_coefficient_momentum"], ["state.surface_specific_humidity"], ["state.bulk_richardson_number"]], "forcing": [["forcing.wind_speed"], ["forcing.air_temperature"], ["forcing.specific_humidity"], ["forcing.surface_pressure"], ["forcing.shortwave_down"], ["forcing.longwave_down"], ["forcing.precipitation_rate"], ["forcing.snowfall_fraction"], ["forcing.green_fraction"], ["forcing.albedo"], ["forcing.leaf_area_index"]], "numbers": [["site.layer_thickness", 1, 0], ["site.air_height"], ["site.wind_height"], ["site.richardson_limit"], ["site.wind_floor"], ["site.windless_conductance"], ["site.drainage_factor"], ["site.green_fraction_min"], ["site.green_fraction_max"], ["site.deep_soil_temperature"], ["site.ice_impedance_factor"], ["site.ponding_depth"], ["snow.fresh_snow_albedo"], ["snow.old_snow_albedo"], ["snow.cold_albedo_decay"], ["snow.melting_albedo_decay"], ["snow.melting_albedo_span"], ["snow.albedo_renewal"], ["snow.snow_roughness_length"], ["snow.snow_heat_roughness_ratio"], ["snow.snow_emissivity"], ["snow.snow_cover_depth"], ["snow.held_pore_share"], ["snow.fresh_snow_density"], ["snow.fresh_snow_density_warmth"], ["snow.fresh_snow_density_wind"], ["snow.least_fresh_snow_density"], ["snow.anderson_viscosity"], ["snow.anderson_viscosity_cold"], ["snow.anderson_viscosity_density"], ["snow.metamorphism_rate"], ["snow.metamorphism_cold"], ["snow.metamorphism_density"], ["snow.wind_packing"], ["snow.wind_packed_density"], ["snow.snow_conductivity_factor"], ["vegetation.minimum_stomatal_resistance"], ["vegetation.radiation_stress_constant"], ["vegetation.vapour_deficit_stress_constant"], ["vegetation.leaf_area_index_min"], ["vegetation.leaf_area_index_max"], ["vegetation.emissivity_min"], ["vegetation.emissivity_max"], ["vegetation.albedo_min"], ["vegetation.albedo_max"], ["vegetation.roughness_length_min"], ["vegetation.roughness_length_max"], ["geometry.bottom_distance"], ["soil.clapp_hornberger_b", 1, 0], ["soil.porosity", 1, 0], ["soil.air_entry_potential", 1, 0], ["soil.saturated_hydraulic_conductivity", 1, 0], ["soil.wilting_point_water_content", 1, 0], ["soil.freezing_point_depression", 1, 0], ["surface_soil.air_dry_water_content"], ["surface_soil.porosity"], ["surface_soil.reference_water_content"], ["surface_soil.wilting_point_water_content"], ["root_zone.root_fraction", 1, 0], ["root_zone.has_roots", 1, 0], ["root_zone.layer_count"], ["flow.curve.residual", 1, 0], ["flow.curve.log_entry", 1, 0], ["flow.curve.exponent_by_suction", 1, 0], ["flow.air_dry"], ["flow.base.head"], ["thermal.dry_conductivity", 1, 0], ["thermal.log_frozen_conductivity", 1, 0], ["thermal.frozen_kersten", 1, 0], ["freezing.retention.residual", 1, 0], ["freezing.retention.log_entry", 1, 0], ["solids_capacity", 1, 0]], "flags": [["site.use_supplied_albedo"], ["site.use_supplied_leaf_area_index"], ["site.variable_zilitinkevich"], ["vegetation.is_bare_ground"], ["soil.is_gravel", 1, 0]], "weights": [], "after": [["state.soil_temperature", 1, 0], ["state.total_water_content", 1, 0], ["state.liquid_water_content", 1, 0], ["state.skin_temperature"], ["state.canopy_water"], ["state.ponded_water"], ["state.snow_water_equivalent"], ["state.snow_depth"], ["state.snow_layer_ice", 0, 5], ["state.snow_layer_liquid", 0, 5], ["state.snow_layer_temperature", 0, 5], ["state.snow_layer_thickness", 0, 5], ["state.snow_layer_age", 0, 5], ["state.snow_albedo"], ["state.snow_surface_temperature"], ["state.snow_age"], ["state.surface_albedo"], ["state.surface_emissivity"], ["state.roughness_length"], ["state.background_roughness_length"], ["state.exchange_coefficient_heat"], ["state.exchange_coefficient_momentum"], ["state.surface_specific_humidity"], ["state.bulk_richardson_number"]], "quantities": [["ice_content", 1, 0], ["thaw_depth"], ["column_water"], ["soil_water"], ["soil_ice"], ["layer_water", 1, 0], ["layer_liquid_water", 1, 0], ["layer_ice", 1, 0], ["net_radiation"], ["snowfall"], ["net_evaporation"], ["potential_evaporation"], ["direct_evaporation"], ["canopy_evaporation"], ["transpiration"], ["snow_sublimation"], ["snowmelt"], ["throughfall_drip"], ["infiltration"], ["total_runoff"], ["water_gain"], ["water_loss"], ["water_residual"], ["water_leaked"], ["surface_energy_residual"], ["soil_energy_residual"], ["snow_energy_residual"], ["snow_base_mismatch"]], "results": [["fluxes.potential_evaporation"], ["fluxes.latent_heat_flux"], ["fluxes.evaporation_rate"], ["fluxes.sensible_heat_flux"], ["fluxes.ground_heat_flux"], ["fluxes.direct_evaporation"], ["fluxes.canopy_evaporation"], ["fluxes.transpiration"], ["fluxes.layer_transpiration", 1, 0], ["fluxes.snow_sublimation"], ["fluxes.dew_rate"], ["fluxes.throughfall_drip"], ["fluxes.soil_water_input"], ["fluxes.surface_runoff"], ["fluxes.subsurface_runoff"], ["fluxes.snowmelt"], ["fluxes.precipitation_heat_flux"], ["fluxes.freezing_rain_heat_flux"], ["fluxes.melt_heat_flux"], ["fluxes.absorbed_radiation"], ["fluxes.snow_cover_fraction"], ["fluxes.background_albedo"], ["fluxes.background_emissivity"], ["fluxes.leaf_area_index"], ["fluxes.canopy_resistance"], ["fluxes.plant_coefficient"], ["budget.liquid_input"], ["budget.snowfall"], ["budget.snow_vapour_loss"], ["budget.snow_trace"], ["budget.snow_correction"], ["budget.soil_water_created"], ["budget.bottom_drainage"], ["budget.excess_runoff"], ["budget.shortwave_up"], ["budget.longwave_up"], ["budget.emitted_longwave"], ["budget.sensible_heat"], ["budget.precipitation_heat"], ["budget.snow_heat_gain"], ["budget.snow_carried_heat"], ["budget.evaporation_heat"], ["budget.soil_heat_input"], ["budget.bottom_heat_flux"], ["budget.carried_heat"], ["budget.heat_capacity", 1, 0], ["budget.fusion_heat", 1, 0], ["budget.phase_change", 1, 0]], "result_flags": [["budget.has_snow"], ["budget.has_full_emission"], ["budget.melt_limited"]]})";


INLINE void strip_step(const Real *__restrict state, const Real *__restrict forcing, const Real *__restrict numbers, const Mask *__restrict flags, const Number *__restrict weights, const Real seconds, Real *__restrict after, Real *__restrict quantities, Real *__restrict results, Mask *__restrict result_flags) {
    Real real_0[5];
    Real real_1[5];
    Real real_2[5];
    Real real_3[5];
    Real real_4[5];
    Real real_5[5];
    Real real_6[5];
    Real real_7[5];
    Real real_8[5];
    Real real_9[5];
    Real real_10[5];
    Real real_11[5];
    Real real_12[5];
    Real real_13[5];
    Real real_14[5];
    Real real_15[5];
    Real real_16[6];
    Real real_17[6];
    Real real_18[6];
    Real real_19[6];
    Mask mask_20[6];
    Real real_21[6];
    Real real_22[6];
    Real real_23[6];
    Real real_24[6];
    Real real_25[6];
    Real real_26[6];
    Real real_27[6];
    Real real_28[6];
    Real real_29[6];
    Real real_30[6];
    Real real_31[5];
    Real real_32[7];
    Real real_33[5];
    Real real_34[5];
    Real real_35[5];
    Real real_36[5];
    Real real_37[5];
    Real real_38[5];
    Real real_39[5];
    Real real_40[5];
    Real real_41[5];
    Mask mask_42[5];
    Real real_43[5];
    Real real_44[5];
    Real real_45[5];
    Real real_46[5];
    Real real_47[5];
    Real real_48[5];
    Real real_49[5];
    Real real_50[4];
    Real real_51[4];
    Index index_52[4];
    Real real_53[4];
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
    Real real_64[LAYERS];
    Real real_65[LAYERS];
    Real real_66[LAYERS];
    Real real_67[LAYERS];
    Real real_68[LAYERS];
    Real real_69[LAYERS];
    Real real_70[LAYERS];
    Real real_71[LAYERS];
    Real real_72[LAYERS];
    Real real_73[LAYERS - 1];
    Real real_74[LAYERS - 1];
    Real real_75[LAYERS - 1];
    Real real_76[LAYERS - 1];
    Real real_77[LAYERS - 1];
    Real real_78[LAYERS - 1];
    Real real_79[LAYERS - 1];
    Real real_80[LAYERS - 1];
    Real real_81[LAYERS];
    Real real_82[LAYERS];
    Real real_83[LAYERS];
    Real real_84[LAYERS];
    Mask mask_85[LAYERS];
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
    Mask mask_97[LAYERS];
    Real real_98[LAYERS];
    Real real_99[LAYERS];
    Real real_100[LAYERS];
    Real real_101[LAYERS];
    Real real_102[LAYERS];
    Real real_103[LAYERS];
    Real real_104[LAYERS + 1];
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
    Real real_115[LAYERS];
    Real real_116[LAYERS];
    Real real_117[LAYERS];
    Real real_118[LAYERS];
    Real real_119[LAYERS];
    Real real_120[LAYERS];
    Real real_121[LAYERS];
    Real real_122[LAYERS];
    Real real_123[LAYERS];
    Mask mask_124[LAYERS];
    Real real_125[LAYERS];
    Real real_126[LAYERS];
    Real real_127[LAYERS];
    Real real_128[LAYERS];
    Real real_129[LAYERS];
    Real real_130[LAYERS];
    Real real_131[LAYERS];
    Real real_132[LAYERS + 1];
    Real real_133[LAYERS + 1];
    Real real_134[4];
    Real real_135[4];
    Real real_136[4];
    Real real_137[4];
    Real real_138[4];
    Real real_139[LAYERS + 4];
    Real real_140[LAYERS + 4];
    Real real_141[LAYERS + 5];
    Real real_142[LAYERS + 5];
    Real real_143[LAYERS + 5];
    Real real_144[4];
    Real real_145[4];
    Real real_146[4];
    Real real_147[4];
    Real real_148[4];
    Real real_149[4];
    Real real_150[4];
    Real real_151[4];
    Real real_152[4];
    Real real_153[4];
    Real real_154[4];
    Real real_155[4];
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
    // soil_heat.thermal_conductivity
    const Real x28 = state[LAYERS] / numbers[2 * LAYERS + 47];
    const Real x29 = state[2 * LAYERS] / state[LAYERS];
    const Real x30 = x29 * numbers[2 * LAYERS + 47];
    const Real x31 = x30 * (-1.3505762785178115);
    const Real x32 = numbers[13 * LAYERS + 54] + x31;
    const Real x33 = exp(x32);
    const Real x34 = numbers[14 * LAYERS + 54] * x28;
    const Real x35 = numbers[14 * LAYERS + 54] - 1.0;
    const Real x36 = x35 * x28;
    const Real x37 = x36 + 1.0;
    const Real x38 = x34 / x37;
    const Real x39 = x28 * 4.6;
    const Real x40 = x28 * 3.6;
    const Real x41 = x40 + 1.0;
    const Real x42 = x39 / x41;
    const Real x43 = log(x28);
    const Real x44 = x43 / 2.302585092994046;
    const Real x45 = x44 + 1.0;
    const Mask x46 = (x45 < 0.0);
    const Real x47 = select(x46, 0.0, x45);
    const Real x48 = select(flags[4], x42, x47);
    // soil_heat.blended_kersten
    const Real x49 = state[LAYERS] - state[2 * LAYERS];
    const Real x50 = x49 / 0.001;
    const Mask x51 = (x50 < 0.0);
    const Real x52 = select(x51, 0.0, x50);
    const Mask x53 = (x52 > 1.0);
    const Real x54 = select(x53, 1.0, x52);
    const Real x55 = x54 * x54;
    const Real x56 = x54 * 2.0;
    const Real x57 = 3.0 - x56;
    const Real x58 = x55 * x57;
    const Real x59 = x38 - x48;
    const Real x60 = x58 * x59;
    const Real x61 = x48 + x60;
    // soil_heat.thermal_conductivity
    const Real x62 = x33 - numbers[12 * LAYERS + 54];
    const Real x63 = x61 * x62;
    const Real x64 = x63 + numbers[12 * LAYERS + 54];
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
    // layered_snow_step.layered_snow_step
    const Real x114 = x0 / x64;
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
        real_1[l] = a110;
        real_2[l] = a141;
        real_3[l] = a148;
        real_4[l] = a151;
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
    // layered_snow.open_snow
    const Mask x200 = (a153_last > 1e-09);
    // left_out.if_any
    for (int l = 0; l < 5; ++l) real_0[l] = real_of(0.0);
    for (int l = 0; l < 5; ++l) real_5[l] = real_of(0.0);
    for (int l = 0; l < 5; ++l) real_6[l] = real_of(0.0);
    for (int l = 0; l < 5; ++l) real_7[l] = real_of(0.0);
    for (int l = 0; l < 5; ++l) real_8[l] = real_of(0.0);
    Real w206 = real_of(0.0);
    for (int l = 0; l < 5; ++l) real_9[l] = real_of(1.0);
    for (int l = 0; l < 5; ++l) real_10[l] = real_of(0.0);
    for (int l = 0; l < 5; ++l) real_11[l] = real_of(1.0);
    for (int l = 0; l < 5; ++l) real_12[l] = real_of(1.0);
    for (int l = 0; l < 5; ++l) real_13[l] = real_of(1.0);
    for (int l = 0; l < 5; ++l) real_14[l] = real_of(1.0);
    for (int l = 0; l < 5; ++l) real_15[l] = real_of(1.0);
    Real w214 = real_of(1.0);
    Real w215 = real_of(0.0);
    Real w216 = x154;
    Mask w217 = x200;
    for (int pass = 0; pass < 1; ++pass) {
        if (!any_lane(w217)) break;
        // snow_compaction.compacted
        real_16[0] = x124;
        for (int l = 0; l < 5; ++l) real_16[l + 1] = real_2[l];
        real_17[0] = x152;
        for (int l = 0; l < 5; ++l) real_17[l + 1] = real_1[l];
        real_18[0] = x128;
        for (int l = 0; l < 5; ++l) real_18[l + 1] = real_3[l];
        Real a233_last = x124;
        for (int l = 0; l < 5; ++l) {
            a233_last = a233_last + real_2[l];
            const Real a233 = a233_last;
            real_19[l + 1] = a233;
        }
        real_19[0] = x124;
        // snow_compaction.anderson_settling
        const Real x245 = 1 / numbers[LAYERS + 26];
        const Real x246 = x245 * 1e-06;
        // snow_compaction.compacted, snow_layers.liquid_water, snow_compaction.anderson_settling, snow_compaction._under_weight
        for (int l = 0; l < 6; ++l) {
            const Mask a219 = (real_16[l] > 0.0);
            const Mask a221 = (real_17[l] > 0.0);
            const Mask a222 = (a219 & a221);
            const Real a223 = select(a222, real_16[l], 1.0);
            const Real a224 = select(a222, real_17[l], 0.01);
            const Real a226 = select(a222, real_18[l], 0.0);
            const Real a227 = a226 * 2.9985007496251872e-06;
            const Mask a228 = (a227 < 0.0);
            const Real a229 = select(a228, 0.0, a227);
            const Mask a230 = (a229 > a223);
            const Real a231 = select(a230, a223, a229);
            const Real a232 = a223 / a224;
            const Real a234 = real_16[l] * 0.5;
            const Real a236 = real_19[l] - a234;
            const Real a237 = -a226;
            const Mask a238 = (a237 < 0.0);
            const Real a239 = select(a238, 0.0, a226);
            const Real a241 = a223 * 2106.0;
            const Real a242 = a239 / a241;
            const Real a244 = a236 * 9.81;
            const Real a247 = numbers[LAYERS + 27] * a242;
            const Real a249 = numbers[LAYERS + 28] * a232;
            const Real a250 = a249 - a247;
            const Real a251 = -a250;
            const Real a252 = exp(a251);
            const Real a253 = x246 * a252;
            const Real a254 = a232 * a244;
            const Real a255 = seconds * a253;
            const Real a256 = a254 * a255;
            const Real a257 = numbers[LAYERS + 28] * a256;
            const Real a258 = a257 + 1.0;
            mask_20[l] = a222;
            real_21[l] = a223;
            real_22[l] = a224;
            real_23[l] = a231;
            real_24[l] = a232;
            real_25[l] = a242;
            real_26[l] = a258;
        }
        // snow_compaction._under_weight
        const Real x260 = 1 / numbers[LAYERS + 28];
        // snow_compaction._under_weight, snow_compaction.anderson_settling
        for (int l = 0; l < 6; ++l) {
            const Real a259 = log(real_26[l]);
            const Real a261 = a259 * x260;
            const Real a262 = real_24[l] + a261;
            const Real a263 = a262 - 150.0;
            const Real a264 = a263 * 0.2;
            real_19[l] = a262;
            real_27[l] = a264;
        }
        // snow_compaction.anderson_settling
        for (int l = 0; l < 6; ++l) {
            const Real a265 = exp(real_27[l]);
            const Real a266 = a265 + 1.0;
            real_26[l] = a266;
        }
        const Real x273 = seconds * 1e-06;
        const Real x274 = x273 * numbers[LAYERS + 29];
        for (int l = 0; l < 6; ++l) {
            const Real a267 = log(real_26[l]);
            const Real a268 = a267 * 5.0;
            const Real a269 = numbers[LAYERS + 31] * a268;
            const Real a270 = numbers[LAYERS + 30] * real_25[l];
            const Real a272 = a269 - a270;
            const Real a275 = -a272;
            real_27[l] = a275;
        }
        for (int l = 0; l < 6; ++l) {
            const Real a276 = exp(real_27[l]);
            const Real a277 = x274 * a276;
            const Real a278 = 1 / real_26[l];
            const Real a279 = 1.0 - a278;
            const Real a280 = numbers[LAYERS + 31] * a279;
            const Mask a281 = (a280 < 1e-08);
            const Real a282 = select(a281, 1e-08, a280);
            const Real a283 = a282 * real_19[l];
            const Real a284 = a283 * a277;
            real_25[l] = a283;
            real_24[l] = a284;
        }
        for (int l = 0; l < 6; ++l) {
            const Real a285 = log1p(real_24[l]);
            const Real a286 = a285 / real_25[l];
            real_27[l] = a286;
        }
        // snow_compaction._wind_packed
        const Real x296 = x123 * (-0.10625000000000001);
        const Real x297 = exp(x296);
        const Real x298 = x297 * 2.868;
        const Real x307 = seconds / 216000.0;
        const Real x308 = numbers[LAYERS + 32] * x307;
        // snow_compaction.anderson_settling, snow_compaction.compacted, snow_compaction._wind_packed
        Real a304_last = real_of(0.0);
        for (int l = 0; l < 6; ++l) {
            const Real a287 = exp(real_27[l]);
            const Real a288 = real_19[l] * a287;
            const Real a289 = select(mask_20[l], real_22[l], 0.0);
            const Real a290 = a288 - 50.0;
            const Mask a291 = (a290 < 0.0);
            const Real a292 = select(a291, 0.0, a290);
            const Real a293 = a292 * 0.00423728813559322;
            const Real a294 = 1.25 - a293;
            const Real a295 = a294 + 1.0;
            const Real a299 = a295 - x298;
            const Mask a300 = (a299 < 0.0);
            const Real a301 = select(a300, 0.0, a299);
            const Real a302 = 3.25 - a301;
            const Real a303 = a289 * a302;
            a304_last = a304_last + a303;
            const Real a304 = a304_last;
            const Real a305 = a303 * 0.5;
            const Real a306 = a304 - a305;
            const Real a309 = numbers[LAYERS + 33] - a288;
            const Mask a310 = (a309 < 0.0);
            const Real a311 = select(a310, 0.0, a309);
            const Real a313 = x308 * a301;
            const Real a315 = a306 * (-10.0);
            real_24[l] = a288;
            real_25[l] = a311;
            real_26[l] = a313;
            real_28[l] = a315;
        }
        // snow_compaction._wind_packed
        for (int l = 0; l < 6; ++l) {
            const Real a316 = exp(real_28[l]);
            const Real a317 = real_26[l] * a316;
            const Real a318 = -a317;
            real_27[l] = a318;
        }
        // layered_snow.lying
        const Real x329 = seconds * x27;
        // layered_snow.<genexpr>
        real_28[0] = real_of(0.0);
        for (int l = 0; l < 5; ++l) real_28[l + 1] = real_4[l];
        // snow_compaction._wind_packed, snow_compaction.compacted, layered_snow.<genexpr>, layered_snow._lying_snow
        Real a335_last = real_of(0.0);
        for (int l = 0; l < 6; ++l) {
            const Real a319 = expm1(real_27[l]);
            const Real a320 = real_25[l] * a319;
            const Real a321 = real_24[l] - a320;
            const Real a322 = real_21[l] - real_23[l];
            const Real a323 = a322 * 0.0010905125408942203;
            const Real a324 = real_21[l] / a321;
            const Real a325 = minimum(a323, real_22[l]);
            const Mask a326 = (a324 < a325);
            const Real a327 = select(a326, a325, a324);
            const Real a328 = select(mask_20[l], a327, real_17[l]);
            const Real a330 = select(x200, real_16[l], 0.0);
            const Real a331 = select(x200, real_18[l], 0.0);
            const Real a332 = select(x200, a328, 0.0);
            const Real a334 = select(x200, real_28[l], 0.0);
            a335_last = a335_last + a332;
            real_26[l] = a330;
            real_19[l] = a331;
            real_29[l] = a332;
            real_30[l] = a334;
        }
        // layered_snow._lying_snow
        const Real x336 = select(x200, a335_last, 1.0);
        // snow_properties.cover_fraction
        const Real x337 = x336 / numbers[LAYERS + 20];
        const Real x338 = x337 * (-2.0);
        const Real x339 = expm1(x338);
        const Real x341 = x339 + 2.0;
        const Real x342 = x339 / x341;
        const Real x343 = -x342;
        // layered_snow._lying_snow
        const Real x344 = 1 / x343;
        const Real x345 = x336 * x344;
        // snow_layers.<listcomp>
        const Real x346 = x345 + 0.5;
        const Real x347 = 1 / x346;
        const Real x348 = x347 * 0.1;
        const Real x349 = x345 + 1.0;
        const Real x350 = 1 / x349;
        const Real x351 = x350 * 0.2;
        const Real x352 = x345 + 0.25;
        const Real x353 = 1 / x352;
        const Real x354 = x353 * 0.05;
        // snow_layers.layer_shares
        const Real x355 = x348 + x351;
        const Real x356 = x355 + x354;
        const Real x357 = 1.0 - x356;
        const Real x358 = x357 / 2.0;
        real_31[0] = x348;
        real_31[1] = x351;
        real_31[2] = x358;
        real_31[3] = x358;
        real_31[4] = x354;
        // snow_layers.remapped, snow_layers.density_change
        Real a362_last = real_of(0.0);
        for (int l = 0; l < 6; ++l) {
            a362_last = a362_last + real_29[l];
            const Real a362 = a362_last;
            const Mask a363 = (real_29[l] > 0.0);
            const Real a364 = select(a363, real_29[l], 1.0);
            const Real a365 = 1 / a364;
            const Mask a367 = (real_26[l] > 0.0);
            const Mask a368 = (a363 & a367);
            const Real a369 = select(a368, real_29[l], 1.0);
            const Real a370 = select(a368, real_26[l], 1.0);
            const Real a371 = a370 / a369;
            real_32[l + 1] = a362;
            real_28[l] = a365;
            mask_20[l] = a368;
            real_27[l] = a369;
            real_25[l] = a371;
        }
        // layered_snow._lying_snow, snow_layers.remapped, snow_layers.density_change
        Real a366_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a360 = real_31[l] * x336;
            const Real a361 = select(x200, a360, 0.0);
            a366_last = a366_last + a361;
            const Real a366 = a366_last;
            const Mask a372 = (mask_20[l + 1] & mask_20[l]);
            const Real a373 = real_25[l + 1] - real_25[l];
            const Real a374 = select(a372, a373, 0.0);
            const Real a375 = real_27[l + 1] + real_27[l];
            const Real a376 = a374 / a375;
            const Real a377 = magnitude(a374);
            real_33[l] = a361;
            real_34[l] = a366;
            real_29[l + 1] = a376;
            real_24[l + 1] = a377;
        }
        // snow_layers.density_change
        real_29[0] = real_of(0.0);
        for (int l = 0; l < 5; ++l) real_23[l] = real_29[l + 1];
        real_23[5] = real_of(0.0);
        real_24[0] = real_of(0.0);
        for (int l = 0; l < 5; ++l) real_22[l] = real_24[l + 1];
        real_22[5] = real_of(0.0);
        // snow_layers.remapped
        real_32[0] = real_of(0.0);
        // snow_layers.density_change, snow_layers.remapped
        Real a410_last = real_of(0.0);
        Real a412_last = real_of(0.0);
        Real a414_last = real_of(0.0);
        Real a427_last = real_of(0.0);
        Real a429_last = real_of(0.0);
        Real a431_last = real_of(0.0);
        Real a444_last = real_of(0.0);
        Real a446_last = real_of(0.0);
        Real a448_last = real_of(0.0);
        Real a461_last = real_of(0.0);
        Real a463_last = real_of(0.0);
        Real a465_last = real_of(0.0);
        Real a468_last = real_of(0.0);
        Real a470_last = real_of(0.0);
        Real a472_last = real_of(0.0);
        for (int l = 0; l < 6; ++l) {
            const Real a380 = real_29[l] * real_23[l];
            const Mask a381 = (a380 > 0.0);
            const Real a382 = real_27[l] * 2.0;
            const Real a383 = real_29[l] + real_23[l];
            const Real a384 = select(a381, a383, 1.0);
            const Real a385 = a380 / a384;
            const Real a386 = a382 * a385;
            const Mask a389 = (real_24[l] > real_22[l]);
            const Real a390 = select(a389, real_22[l], real_24[l]);
            const Real a391 = -a390;
            const Mask a392 = (a386 < a391);
            const Real a393 = select(a392, a391, a386);
            const Mask a394 = (a393 > a390);
            const Real a395 = select(a394, a390, a393);
            const Real a396 = select(a381, a395, 0.0);
            const Real a397 = a396 / real_25[l];
            const Real a399 = real_34[0] - real_32[l];
            const Real a400 = a399 * real_28[l];
            const Mask a401 = (a400 < 0.0);
            const Real a402 = select(a401, 0.0, a400);
            const Mask a403 = (a402 > 1.0);
            const Real a404 = select(a403, 1.0, a402);
            const Real a405 = 1.0 - a404;
            const Real a406 = a404 * a405;
            const Real a407 = a397 * a406;
            const Real a408 = a404 - a407;
            const Real a409 = a408 * real_26[l];
            a410_last = a410_last + a409;
            const Real a411 = a408 * real_19[l];
            a412_last = a412_last + a411;
            const Real a413 = a408 * real_30[l];
            a414_last = a414_last + a413;
            const Real a415 = real_34[1] - real_32[l];
            const Real a416 = a415 * real_28[l];
            const Mask a417 = (a416 < 0.0);
            const Real a418 = select(a417, 0.0, a416);
            const Mask a419 = (a418 > 1.0);
            const Real a420 = select(a419, 1.0, a418);
            const Real a421 = 1.0 - a420;
            const Real a422 = a420 * a421;
            const Real a423 = a397 * a422;
            const Real a424 = a420 - a423;
            const Real a425 = a424 - a408;
            const Real a426 = a425 * real_26[l];
            a427_last = a427_last + a426;
            const Real a428 = a425 * real_19[l];
            a429_last = a429_last + a428;
            const Real a430 = a425 * real_30[l];
            a431_last = a431_last + a430;
            const Real a432 = real_34[2] - real_32[l];
            const Real a433 = a432 * real_28[l];
            const Mask a434 = (a433 < 0.0);
            const Real a435 = select(a434, 0.0, a433);
            const Mask a436 = (a435 > 1.0);
            const Real a437 = select(a436, 1.0, a435);
            const Real a438 = 1.0 - a437;
            const Real a439 = a437 * a438;
            const Real a440 = a397 * a439;
            const Real a441 = a437 - a440;
            const Real a442 = a441 - a424;
            const Real a443 = a442 * real_26[l];
            a444_last = a444_last + a443;
            const Real a445 = a442 * real_19[l];
            a446_last = a446_last + a445;
            const Real a447 = a442 * real_30[l];
            a448_last = a448_last + a447;
            const Real a449 = real_34[3] - real_32[l];
            const Real a450 = a449 * real_28[l];
            const Mask a451 = (a450 < 0.0);
            const Real a452 = select(a451, 0.0, a450);
            const Mask a453 = (a452 > 1.0);
            const Real a454 = select(a453, 1.0, a452);
            const Real a455 = 1.0 - a454;
            const Real a456 = a454 * a455;
            const Real a457 = a397 * a456;
            const Real a458 = a454 - a457;
            const Real a459 = a458 - a441;
            const Real a460 = a459 * real_26[l];
            a461_last = a461_last + a460;
            const Real a462 = a459 * real_19[l];
            a463_last = a463_last + a462;
            const Real a464 = a459 * real_30[l];
            a465_last = a465_last + a464;
            const Real a466 = 1.0 - a458;
            const Real a467 = a466 * real_26[l];
            a468_last = a468_last + a467;
            const Real a469 = a466 * real_19[l];
            a470_last = a470_last + a469;
            const Real a471 = a466 * real_30[l];
            a472_last = a472_last + a471;
        }
        // snow_layers.<genexpr>
        real_34[0] = a410_last;
        real_34[1] = a427_last;
        real_34[2] = a444_last;
        real_34[3] = a461_last;
        real_34[4] = a468_last;
        real_35[0] = a412_last;
        real_35[1] = a429_last;
        real_35[2] = a446_last;
        real_35[3] = a463_last;
        real_35[4] = a470_last;
        real_36[0] = a414_last;
        real_36[1] = a431_last;
        real_36[2] = a448_last;
        real_36[3] = a465_last;
        real_36[4] = a472_last;
        // layered_snow._lying_snow
        const Real x482 = x342 * x329;
        const Real x484 = select(x200, x482, 0.0);
        const Real x485 = -x484;
        // layered_snow._heat_of_rain
        const Mask x486 = (x115 < 0.0);
        const Real x487 = select(x486, 0.0, x115);
        const Real x488 = x487 * 4218.0;
        const Real x489 = x488 + 333500.0;
        // layered_snow._lying_snow
        const Real x490 = x484 * x489;
        const Real x492 = real_34[0] - x484;
        const Real x493 = real_35[0] - x490;
        real_37[0] = x492;
        for (int l = 0; l < 4; ++l) real_37[l + 1] = real_34[l + 1];
        // snow_layers.liquid_water, layered_snow._lying_snow, snow_layers.density_change
        for (int l = 0; l < 5; ++l) {
            const Real a476 = real_35[l] * 2.9985007496251872e-06;
            const Mask a477 = (a476 < 0.0);
            const Real a478 = select(a477, 0.0, a476);
            const Mask a479 = (a478 > real_34[l]);
            const Real a480 = select(a479, real_34[l], a478);
            const Real a481 = real_34[l] - a480;
            const Real a494 = real_31[l] * x345;
            const Real a496 = real_37[l] * x344;
            const Real a497 = select(x200, a496, 1.0);
            const Real a498 = a497 / a494;
            const Real a499 = select(x200, a498, 100.0);
            const Mask a500 = (real_33[l] > 0.0);
            const Mask a501 = (real_37[l] > 0.0);
            const Mask a502 = (a500 & a501);
            const Real a503 = select(a502, real_33[l], 1.0);
            const Real a504 = select(a502, real_37[l], 1.0);
            const Real a505 = a504 / a503;
            real_38[l] = a481;
            real_39[l] = a494;
            real_40[l] = a497;
            real_41[l] = a499;
            mask_42[l] = a502;
            real_43[l] = a503;
            real_44[l] = a505;
        }
        // snow_layers.density_change
        for (int l = 0; l < 4; ++l) {
            const Mask a506 = (mask_42[l + 1] & mask_42[l]);
            const Real a507 = real_44[l + 1] - real_44[l];
            const Real a508 = select(a506, a507, 0.0);
            const Real a509 = real_43[l + 1] + real_43[l];
            const Real a510 = a508 / a509;
            const Real a511 = magnitude(a508);
            real_37[l + 1] = a510;
            real_31[l + 1] = a511;
        }
        real_37[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_45[l] = real_37[l + 1];
        real_45[4] = real_of(0.0);
        real_31[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_46[l] = real_31[l + 1];
        real_46[4] = real_of(0.0);
        // snow_layers.density_change, layered_snow._lying_snow, snow_properties.yen_conductivity
        for (int l = 0; l < 5; ++l) {
            const Real a514 = real_37[l] * real_45[l];
            const Mask a515 = (a514 > 0.0);
            const Real a516 = real_43[l] * 2.0;
            const Real a517 = real_37[l] + real_45[l];
            const Real a518 = select(a515, a517, 1.0);
            const Real a519 = a514 / a518;
            const Real a520 = a516 * a519;
            const Mask a523 = (real_31[l] > real_46[l]);
            const Real a524 = select(a523, real_46[l], real_31[l]);
            const Real a525 = -a524;
            const Mask a526 = (a520 < a525);
            const Real a527 = select(a526, a525, a520);
            const Mask a528 = (a527 > a524);
            const Real a529 = select(a528, a524, a527);
            const Real a530 = select(a515, a529, 0.0);
            const Real a531 = a530 / real_44[l];
            const Real a532 = a531 * 0.5;
            const Real a533 = real_39[l] * 0.5;
            const Real a534 = 1.0 - a532;
            const Real a535 = real_41[l] * a534;
            const Real a536 = a535 * 0.001;
            const Real a537 = log(a536);
            const Real a538 = a537 * 1.88;
            real_47[l] = a532;
            real_48[l] = a533;
            real_49[l] = a538;
        }
        // snow_properties.yen_conductivity, layered_snow._lying_snow
        for (int l = 0; l < 5; ++l) {
            const Real a539 = exp(real_49[l]);
            const Real a540 = a539 * 2.22;
            const Real a541 = numbers[LAYERS + 34] * a540;
            const Real a542 = real_48[l] / a541;
            const Real a543 = real_47[l] + 1.0;
            const Real a544 = real_41[l] * a543;
            const Real a545 = a544 * 0.001;
            real_46[l] = a542;
            real_45[l] = a545;
        }
        // snow_properties.yen_conductivity
        for (int l = 0; l < 5; ++l) {
            const Real a546 = log(real_45[l]);
            const Real a547 = a546 * 1.88;
            real_49[l] = a547;
        }
        // snow_properties.held_by_pores
        const Real x552 = numbers[LAYERS + 21] * 1000.0;
        // layered_snow._lying_snow
        real_45[0] = x493;
        for (int l = 0; l < 4; ++l) real_45[l + 1] = real_35[l + 1];
        // snow_properties.yen_conductivity, layered_snow._lying_snow, snow_properties._pores, snow_properties.held_by_pores
        for (int l = 0; l < 5; ++l) {
            const Real a548 = exp(real_49[l]);
            const Real a549 = a548 * 2.22;
            const Real a550 = numbers[LAYERS + 34] * a549;
            const Real a551 = real_48[l] / a550;
            const Real a553 = real_38[l] * 0.0010905125408942203;
            const Real a554 = real_33[l] - a553;
            const Mask a555 = (a554 < 0.0);
            const Real a556 = select(a555, 0.0, a554);
            const Real a557 = x552 * a556;
            const Real a559 = real_45[l] * x344;
            const Real a560 = select(x200, a559, 0.0);
            const Real a561 = a557 * x344;
            const Mask a562 = (a561 < 0.01);
            const Real a563 = select(a562, 0.01, a561);
            const Real a564 = 1 / real_48[l];
            const Real a565 = a564 * 0.002;
            const Mask a566 = (a565 > 1.0);
            const Real a567 = select(a566, 1.0, a565);
            const Real a568 = a564 * 0.23;
            const Mask a569 = (a568 > 1.0);
            const Real a570 = select(a569, 1.0, a568);
            const Real a571 = real_46[l] * a570;
            real_47[l] = a551;
            real_41[l] = a560;
            real_31[l] = a563;
            real_37[l] = a567;
            real_44[l] = a571;
        }
        // layered_snow._lying_snow
        const Real x572 = real_47[4] + x114;
        const Real x573 = 1 / x572;
        const Real x574 = select(x200, x342, 0.0);
        const Real x575 = -x574;
        real_0[0] = x492;
        for (int l = 0; l < 4; ++l) real_0[l + 1] = real_34[l + 1];
        real_5[0] = x493;
        for (int l = 0; l < 4; ++l) real_5[l + 1] = real_35[l + 1];
        for (int l = 0; l < 5; ++l) real_6[l] = real_33[l];
        for (int l = 0; l < 5; ++l) real_7[l] = real_36[l];
        for (int l = 0; l < 5; ++l) real_8[l] = real_38[l];
        for (int l = 0; l < 5; ++l) real_9[l] = real_40[l];
        for (int l = 0; l < 5; ++l) real_10[l] = real_41[l];
        for (int l = 0; l < 5; ++l) real_11[l] = real_31[l];
        for (int l = 0; l < 5; ++l) real_12[l] = real_46[l];
        for (int l = 0; l < 5; ++l) real_13[l] = real_47[l];
        for (int l = 0; l < 5; ++l) real_14[l] = real_37[l];
        for (int l = 0; l < 5; ++l) real_15[l] = real_44[l];
        w206 = x485;
        w214 = x573;
        w215 = x575;
        w216 = x154;
        w217 = mask_of(false);
    }
    results[LAYERS + 19] = w215;
    // layered_snow._heat_of_rain
    const Mask x576 = (x115 < 0.0);
    const Real x577 = select(x576, 0.0, x115);
    const Real x578 = x577 * 4218.0;
    const Real x579 = x578 + 333500.0;
    // layered_snow.open_snow
    const Real x580 = w206 * x579;
    Real a581_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a581_last = a581_last + real_3[l];
    }
    const Real x582 = a581_last + x128;
    // calm_air.louis_exchange
    const Real x583 = numbers[LAYERS + 1] / numbers[LAYERS + 17];
    const Real x584 = log(x583);
    const Real x585 = numbers[LAYERS + 18] * numbers[LAYERS + 17];
    const Real x586 = numbers[LAYERS] / x585;
    const Real x587 = log(x586);
    const Real x588 = 1 / x584;
    const Real x589 = x588 * 0.4;
    const Real x590 = x589 * x589;
    const Real x591 = numbers[LAYERS + 1] * numbers[LAYERS + 1];
    const Real x592 = x123 * x123;
    const Real x593 = x591 / x592;
    const Real x594 = x584 * x587;
    const Real x595 = 1 / x594;
    const Real x596 = x595 * 0.16000000000000003;
    const Real x597 = x596 * x123;
    const Real x598 = x593 * 9.81;
    const Real x599 = numbers[LAYERS] * x11;
    const Real x600 = x598 / x599;
    const Real x601 = x590 * 75.0;
    const Real x602 = sqrt(x583);
    const Real x603 = x601 * x602;
    // snow_skin.skin_balance
    const Real x604 = 1.0 - x199;
    const Real x605 = x604 * forcing[4];
    const Real x606 = numbers[LAYERS + 19] * forcing[5];
    const Real x607 = x605 + x606;
    const Real x608 = x11 - 273.15;
    // layered_snow.open_snow
    const Real x609 = x128 + x580;
    const Real x610 = select(x200, 0.0, a153_last);
    const Real x611 = select(x200, 0.0, x582);
    // layered_snow_step.layered_snow_step
    const Real x612 = 1.0 - w215;
    const Mask x613 = (x612 > 1e-09);
    const Real x614 = select(x613, x612, 0.0);
    // vegetation.vegetated_surface
    const Real x615 = select(flags[3], 0.0, forcing[8]);
    // vegetation.greenness
    const Real x616 = x615 - numbers[LAYERS + 6];
    const Real x617 = numbers[LAYERS + 7] - numbers[LAYERS + 6];
    const Mask x618 = (x617 == 0.0);
    const Real x619 = select(x618, 1e-30, x617);
    const Real x620 = x616 / x619;
    const Mask x621 = (x620 < 0.0);
    const Real x622 = select(x621, 0.0, x620);
    const Mask x623 = (x622 > 1.0);
    const Real x624 = select(x623, 1.0, x622);
    const Mask x625 = (x615 >= numbers[LAYERS + 7]);
    const Real x626 = select(x625, 1.0, x624);
    // vegetation._between
    const Real x627 = 1.0 - x626;
    const Real x628 = x627 * numbers[LAYERS + 38];
    const Real x629 = x626 * numbers[LAYERS + 39];
    const Real x630 = x628 + x629;
    // vegetation.vegetated_surface
    const Real x631 = select(flags[1], forcing[10], x630);
    results[LAYERS + 22] = x631;
    // vegetation._between
    const Real x632 = x627 * numbers[LAYERS + 43];
    const Real x633 = x626 * numbers[LAYERS + 42];
    const Real x634 = x632 + x633;
    // vegetation.vegetated_surface
    const Real x635 = select(flags[0], forcing[9], x634);
    results[LAYERS + 20] = x635;
    // vegetation._between
    const Real x636 = x627 * numbers[LAYERS + 40];
    const Real x637 = x626 * numbers[LAYERS + 41];
    const Real x638 = x636 + x637;
    results[LAYERS + 21] = x638;
    const Real x639 = x627 * numbers[LAYERS + 44];
    const Real x640 = x626 * numbers[LAYERS + 45];
    const Real x641 = x639 + x640;
    after[3 * LAYERS + 35] = x641;
    after[3 * LAYERS + 36] = x641;
    // soil_heat.canopy_damping
    const Real x642 = x615 * (-2.0);
    const Real x643 = exp(x642);
    // snow_free_ground.ground_conduction
    const Real x644 = x64 * x643;
    // soil_heat.volumetric_heat_capacity
    const Real x645 = state[2 * LAYERS] * 4200000.0;
    const Real x646 = 1.0 - numbers[2 * LAYERS + 47];
    const Real x647 = x646 * 2000000.0;
    const Real x648 = x645 + x647;
    const Real x649 = numbers[2 * LAYERS + 47] - state[LAYERS];
    const Real x650 = x649 * 1004.0;
    const Real x651 = x648 + x650;
    const Real x652 = x49 * 2106000.0;
    const Real x653 = x651 + x652;
    // soil_heat.ground_admittance
    const Real x654 = x653 * 0.5;
    const Real x655 = x654 * numbers[0];
    const Real x656 = x655 / seconds;
    const Real x657 = x656 * x656;
    const Real x658 = x653 * x64;
    const Real x659 = x658 / seconds;
    const Real x660 = x657 + x659;
    const Real x661 = sqrt(x660);
    const Real x662 = x656 + x661;
    // snow.into_warming_ground
    const Real x663 = x644 / x662;
    const Real x664 = x0 + x663;
    // calm_air.calm_exchange
    const Real x665 = x11 - state[3 * LAYERS];
    const Mask x666 = (x123 < 0.001);
    const Real x667 = select(x666, 0.001, x123);
    const Real x668 = numbers[LAYERS + 1] / x667;
    const Real x669 = x668 * 9.81;
    const Real x670 = x669 * x668;
    const Real x671 = numbers[LAYERS] * forcing[1];
    const Real x672 = x670 / x671;
    const Real x673 = x672 * x665;
    // calm_air.limited_richardson
    const Mask x674 = (x673 > 0.0);
    const Real x675 = select(x674, x673, 0.0);
    const Real x676 = 1 / numbers[LAYERS + 2];
    const Real x677 = x676 * (-2.0);
    const Real x678 = x675 * x677;
    const Real x679 = expm1(x678);
    const Real x681 = x679 + 2.0;
    const Real x682 = x679 / x681;
    const Real x684 = numbers[LAYERS + 2] * x682;
    const Real x685 = -x684;
    const Real x686 = select(x674, x685, x673);
    // calm_air.calm_exchange
    const Real x687 = x686 / x672;
    const Real x688 = x11 - x687;
    // exchange.myj_exchange
    const Real x689 = 1 / forcing[3];
    const Real x690 = x689 * 100000.0;
    const Real x691 = log(x690);
    const Real x692 = x691 * 0.2857142857142857;
    const Real x693 = exp(x692);
    const Real x694 = forcing[1] * x693;
    const Real x695 = x688 * x693;
    const Real x696 = 1 / x694;
    const Real x697 = x696 * 9.81;
    const Real x698 = x694 - x695;
    const Real x699 = forcing[2] + state[3 * LAYERS + 39];
    const Real x700 = x699 * 0.3041811846689896;
    const Real x701 = x700 + 1.0;
    const Real x702 = x698 * x701;
    const Real x703 = forcing[2] - state[3 * LAYERS + 39];
    const Real x704 = x703 * 0.6083623693379792;
    const Real x705 = x694 + x695;
    const Real x706 = x705 * 0.5;
    const Real x707 = x704 * x706;
    const Real x708 = x702 + x707;
    const Mask x709 = (x592 < 1e-06);
    const Real x710 = select(x709, 1e-06, x592);
    const Real x711 = x697 * x708;
    const Real x712 = x711 * numbers[LAYERS + 1];
    const Real x713 = x712 * numbers[LAYERS + 1];
    const Real x714 = x713 / x710;
    const Real x715 = x714 / numbers[LAYERS];
    const Real x716 = numbers[LAYERS + 1] + state[3 * LAYERS + 35];
    const Real x717 = numbers[LAYERS] + state[3 * LAYERS + 35];
    const Real x718 = x716 / state[3 * LAYERS + 35];
    const Real x719 = log(x718);
    const Real x720 = x715 / 0.505;
    const Mask x721 = (x720 > 1.0);
    const Real x722 = select(x721, 1.0, x720);
    const Mask x723 = (x708 > 0.0);
    // exchange.zilitinkevich_factor
    const Real x724 = state[3 * LAYERS + 35] * (-13.157629102823119);
    const Real x725 = exp(x724);
    const Real x726 = select(flags[2], x725, 0.1);
    const Real x727 = x726 * (-103.28);
    // exchange.myj_exchange
    const Real x728 = x722 * x722;
    const Real x729 = x728 * 10.0;
    const Real x730 = x729 + 1.0;
    const Real x731 = select(x723, x730, 1.0);
    const Real x732 = x727 * x731;
    const Real x733 = 1 / numbers[LAYERS];
    const Real x734 = x733 * 0.0001;
    // exchange.convective_factor
    const Real x735 = x711 * 1000.0;
    const Real x736 = magnitude(x735);
    const Mask x737 = (x736 > 1e-30);
    const Mask x738 = (x736 < 1e-30);
    const Real x739 = select(x738, 1e-30, x736);
    const Real x740 = log(x739);
    const Real x741 = x740 * 0.6666666666666666;
    const Real x742 = exp(x741);
    const Real x743 = select(x737, x742, 0.0);
    const Real x744 = x743 * 1.44;
    // exchange._convective_velocity_squared
    const Real x745 = log(state[3 * LAYERS + 37]);
    const Real x746 = x745 * 0.6666666666666666;
    const Real x747 = exp(x746);
    const Real x748 = x744 * x747;
    // exchange._friction_velocity
    const Real x749 = x710 + x748;
    const Real x750 = sqrt(x749);
    const Real x751 = state[3 * LAYERS + 38] * x750;
    const Real x752 = sqrt(x751);
    const Mask x753 = (x752 < 1e-09);
    const Real x754 = select(x753, 1e-09, x752);
    // exchange.myj_exchange
    const Real x755 = select(x723, 0.0, x744);
    const Real x756 = x711 * 0.4;
    const Real x757 = state[3 * LAYERS + 35] / x716;
    const Real x758 = x754 * state[3 * LAYERS + 36];
    const Real x759 = sqrt(x758);
    const Real x760 = x732 * x759;
    const Real x761 = exp(x760);
    const Real x762 = x761 * state[3 * LAYERS + 36];
    const Mask x763 = (x762 < 1e-28);
    const Real x764 = select(x763, 1e-28, x762);
    const Real x765 = x764 / x717;
    const Real x766 = x756 * state[3 * LAYERS + 37];
    const Real x767 = x754 * x754;
    const Real x768 = x767 * x754;
    const Real x769 = x766 / x768;
    real_50[0] = x716;
    real_50[1] = state[3 * LAYERS + 35];
    real_50[2] = x717;
    real_50[3] = x764;
    real_51[0] = real_of(1.0);
    real_51[1] = x757;
    real_51[2] = real_of(1.0);
    real_51[3] = x765;
    // stability.__call__
    index_52[0] = index_of(0);
    index_52[1] = index_of(0);
    index_52[2] = index_of(10000);
    index_52[3] = index_of(10000);
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a771 = x769 * real_50[l];
        const Real a773 = real_51[l] * (-5.0);
        const Mask a774 = (a771 < a773);
        const Real a775 = select(a774, a773, a771);
        const Real a776 = real_51[l] * 0.9999990000003619;
        const Mask a777 = (a775 > a776);
        const Real a778 = select(a777, a776, a775);
        const Real a779 = a778 - (-5.0);
        const Real a780 = a779 / 0.0006;
        const Real a781 = trunc(a780);
        const Index a782 = index_of_real(a781);
        const Index a783 = at_least(a782, 0);
        const Index a784 = at_most(a783, 9999);
        const Index a786 = a784 + index_52[l];
        const Real a787 = look_up(table1169, a786);
        const Real a788 = a780 - a781;
        const Real a789 = look_up(table1172, a786);
        const Real a790 = a788 * a789;
        const Real a791 = a787 + a790;
        real_53[l] = a791;
    }
    // exchange.myj_exchange
    const Real x792 = real_53[0] - real_53[1];
    const Real x793 = x792 + x719;
    const Real x794 = real_53[2] - real_53[3];
    const Real x795 = log(x765);
    const Real x796 = x794 - x795;
    const Real x797 = x754 * 0.4;
    const Real x798 = x797 / x793;
    const Mask x799 = (x798 < x734);
    const Real x800 = select(x799, x734, x798);
    const Real x801 = x797 / x796;
    const Mask x802 = (x801 < x734);
    const Real x803 = select(x802, x734, x801);
    // exchange._convective_velocity_squared
    const Real x804 = log(x803);
    const Real x805 = x804 * 0.6666666666666666;
    const Real x806 = exp(x805);
    const Real x807 = x755 * x806;
    // exchange._friction_velocity
    const Real x808 = x710 + x807;
    const Real x809 = sqrt(x808);
    const Real x810 = x800 * x809;
    const Real x811 = sqrt(x810);
    const Mask x812 = (x811 < 1e-09);
    const Real x813 = select(x812, 1e-09, x811);
    // exchange.myj_exchange
    const Real x814 = x813 * state[3 * LAYERS + 36];
    const Real x815 = sqrt(x814);
    const Real x816 = x732 * x815;
    const Real x817 = exp(x816);
    const Real x818 = x817 * state[3 * LAYERS + 36];
    const Mask x819 = (x818 < 1e-28);
    const Real x820 = select(x819, 1e-28, x818);
    const Real x821 = x820 / x717;
    const Real x822 = x756 * x803;
    const Real x823 = x813 * x813;
    const Real x824 = x823 * x813;
    const Real x825 = x822 / x824;
    real_53[0] = x716;
    real_53[1] = state[3 * LAYERS + 35];
    real_53[2] = x717;
    real_53[3] = x820;
    real_51[0] = real_of(1.0);
    real_51[1] = x757;
    real_51[2] = real_of(1.0);
    real_51[3] = x821;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a827 = x825 * real_53[l];
        const Real a829 = real_51[l] * (-5.0);
        const Mask a830 = (a827 < a829);
        const Real a831 = select(a830, a829, a827);
        const Real a832 = real_51[l] * 0.9999990000003619;
        const Mask a833 = (a831 > a832);
        const Real a834 = select(a833, a832, a831);
        const Real a835 = a834 - (-5.0);
        const Real a836 = a835 / 0.0006;
        const Real a837 = trunc(a836);
        const Index a838 = index_of_real(a837);
        const Index a839 = at_least(a838, 0);
        const Index a840 = at_most(a839, 9999);
        const Index a841 = a840 + index_52[l];
        const Real a842 = look_up(table1169, a841);
        const Real a843 = a836 - a837;
        const Real a844 = look_up(table1172, a841);
        const Real a845 = a843 * a844;
        const Real a846 = a842 + a845;
        real_50[l] = a846;
    }
    // exchange.myj_exchange
    const Real x847 = real_50[0] - real_50[1];
    const Real x848 = x847 + x719;
    const Real x849 = real_50[2] - real_50[3];
    const Real x850 = log(x821);
    const Real x851 = x849 - x850;
    const Real x852 = x813 * 0.4;
    const Real x853 = x852 / x848;
    const Mask x854 = (x853 < x734);
    const Real x855 = select(x854, x734, x853);
    const Real x856 = x852 / x851;
    const Mask x857 = (x856 < x734);
    const Real x858 = select(x857, x734, x856);
    // exchange._convective_velocity_squared
    const Real x859 = log(x858);
    const Real x860 = x859 * 0.6666666666666666;
    const Real x861 = exp(x860);
    const Real x862 = x755 * x861;
    // exchange._friction_velocity
    const Real x863 = x710 + x862;
    const Real x864 = sqrt(x863);
    const Real x865 = x855 * x864;
    const Real x866 = sqrt(x865);
    const Mask x867 = (x866 < 1e-09);
    const Real x868 = select(x867, 1e-09, x866);
    // exchange.myj_exchange
    const Real x869 = x868 * state[3 * LAYERS + 36];
    const Real x870 = sqrt(x869);
    const Real x871 = x732 * x870;
    const Real x872 = exp(x871);
    const Real x873 = x872 * state[3 * LAYERS + 36];
    const Mask x874 = (x873 < 1e-28);
    const Real x875 = select(x874, 1e-28, x873);
    const Real x876 = x875 / x717;
    const Real x877 = x756 * x858;
    const Real x878 = x868 * x868;
    const Real x879 = x878 * x868;
    const Real x880 = x877 / x879;
    real_50[0] = x716;
    real_50[1] = state[3 * LAYERS + 35];
    real_50[2] = x717;
    real_50[3] = x875;
    real_51[0] = real_of(1.0);
    real_51[1] = x757;
    real_51[2] = real_of(1.0);
    real_51[3] = x876;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a882 = x880 * real_50[l];
        const Real a884 = real_51[l] * (-5.0);
        const Mask a885 = (a882 < a884);
        const Real a886 = select(a885, a884, a882);
        const Real a887 = real_51[l] * 0.9999990000003619;
        const Mask a888 = (a886 > a887);
        const Real a889 = select(a888, a887, a886);
        const Real a890 = a889 - (-5.0);
        const Real a891 = a890 / 0.0006;
        const Real a892 = trunc(a891);
        const Index a893 = index_of_real(a892);
        const Index a894 = at_least(a893, 0);
        const Index a895 = at_most(a894, 9999);
        const Index a896 = a895 + index_52[l];
        const Real a897 = look_up(table1169, a896);
        const Real a898 = a891 - a892;
        const Real a899 = look_up(table1172, a896);
        const Real a900 = a898 * a899;
        const Real a901 = a897 + a900;
        real_53[l] = a901;
    }
    // exchange.myj_exchange
    const Real x902 = real_53[0] - real_53[1];
    const Real x903 = x902 + x719;
    const Real x904 = real_53[2] - real_53[3];
    const Real x905 = log(x876);
    const Real x906 = x904 - x905;
    const Real x907 = x868 * 0.4;
    const Real x908 = x907 / x903;
    const Mask x909 = (x908 < x734);
    const Real x910 = select(x909, x734, x908);
    const Real x911 = x907 / x906;
    const Mask x912 = (x911 < x734);
    const Real x913 = select(x912, x734, x911);
    // exchange._convective_velocity_squared
    const Real x914 = log(x913);
    const Real x915 = x914 * 0.6666666666666666;
    const Real x916 = exp(x915);
    const Real x917 = x755 * x916;
    // exchange._friction_velocity
    const Real x918 = x710 + x917;
    const Real x919 = sqrt(x918);
    const Real x920 = x910 * x919;
    const Real x921 = sqrt(x920);
    const Mask x922 = (x921 < 1e-09);
    const Real x923 = select(x922, 1e-09, x921);
    // exchange.myj_exchange
    const Real x924 = x923 * state[3 * LAYERS + 36];
    const Real x925 = sqrt(x924);
    const Real x926 = x732 * x925;
    const Real x927 = exp(x926);
    const Real x928 = x927 * state[3 * LAYERS + 36];
    const Mask x929 = (x928 < 1e-28);
    const Real x930 = select(x929, 1e-28, x928);
    const Real x931 = x930 / x717;
    const Real x932 = x756 * x913;
    const Real x933 = x923 * x923;
    const Real x934 = x933 * x923;
    const Real x935 = x932 / x934;
    real_53[0] = x716;
    real_53[1] = state[3 * LAYERS + 35];
    real_53[2] = x717;
    real_53[3] = x930;
    real_51[0] = real_of(1.0);
    real_51[1] = x757;
    real_51[2] = real_of(1.0);
    real_51[3] = x931;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a937 = x935 * real_53[l];
        const Real a939 = real_51[l] * (-5.0);
        const Mask a940 = (a937 < a939);
        const Real a941 = select(a940, a939, a937);
        const Real a942 = real_51[l] * 0.9999990000003619;
        const Mask a943 = (a941 > a942);
        const Real a944 = select(a943, a942, a941);
        const Real a945 = a944 - (-5.0);
        const Real a946 = a945 / 0.0006;
        const Real a947 = trunc(a946);
        const Index a948 = index_of_real(a947);
        const Index a949 = at_least(a948, 0);
        const Index a950 = at_most(a949, 9999);
        const Index a951 = a950 + index_52[l];
        const Real a952 = look_up(table1169, a951);
        const Real a953 = a946 - a947;
        const Real a954 = look_up(table1172, a951);
        const Real a955 = a953 * a954;
        const Real a956 = a952 + a955;
        real_50[l] = a956;
    }
    // exchange.myj_exchange
    const Real x957 = real_50[0] - real_50[1];
    const Real x958 = x957 + x719;
    const Real x959 = real_50[2] - real_50[3];
    const Real x960 = log(x931);
    const Real x961 = x959 - x960;
    const Real x962 = x923 * 0.4;
    const Real x963 = x962 / x958;
    const Mask x964 = (x963 < x734);
    const Real x965 = select(x964, x734, x963);
    const Real x966 = x962 / x961;
    const Mask x967 = (x966 < x734);
    const Real x968 = select(x967, x734, x966);
    // exchange._convective_velocity_squared
    const Real x969 = log(x968);
    const Real x970 = x969 * 0.6666666666666666;
    const Real x971 = exp(x970);
    const Real x972 = x755 * x971;
    // exchange._friction_velocity
    const Real x973 = x710 + x972;
    const Real x974 = sqrt(x973);
    const Real x975 = x965 * x974;
    const Real x976 = sqrt(x975);
    const Mask x977 = (x976 < 1e-09);
    const Real x978 = select(x977, 1e-09, x976);
    // exchange.myj_exchange
    const Real x979 = x978 * state[3 * LAYERS + 36];
    const Real x980 = sqrt(x979);
    const Real x981 = x732 * x980;
    const Real x982 = exp(x981);
    const Real x983 = x982 * state[3 * LAYERS + 36];
    const Mask x984 = (x983 < 1e-28);
    const Real x985 = select(x984, 1e-28, x983);
    const Real x986 = x985 / x717;
    const Real x987 = x756 * x968;
    const Real x988 = x978 * x978;
    const Real x989 = x988 * x978;
    const Real x990 = x987 / x989;
    real_50[0] = x716;
    real_50[1] = state[3 * LAYERS + 35];
    real_50[2] = x717;
    real_50[3] = x985;
    real_51[0] = real_of(1.0);
    real_51[1] = x757;
    real_51[2] = real_of(1.0);
    real_51[3] = x986;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a992 = x990 * real_50[l];
        const Real a994 = real_51[l] * (-5.0);
        const Mask a995 = (a992 < a994);
        const Real a996 = select(a995, a994, a992);
        const Real a997 = real_51[l] * 0.9999990000003619;
        const Mask a998 = (a996 > a997);
        const Real a999 = select(a998, a997, a996);
        const Real a1000 = a999 - (-5.0);
        const Real a1001 = a1000 / 0.0006;
        const Real a1002 = trunc(a1001);
        const Index a1003 = index_of_real(a1002);
        const Index a1004 = at_least(a1003, 0);
        const Index a1005 = at_most(a1004, 9999);
        const Index a1006 = a1005 + index_52[l];
        const Real a1007 = look_up(table1169, a1006);
        const Real a1008 = a1001 - a1002;
        const Real a1009 = look_up(table1172, a1006);
        const Real a1010 = a1008 * a1009;
        const Real a1011 = a1007 + a1010;
        real_53[l] = a1011;
    }
    // exchange.myj_exchange
    const Real x1012 = real_53[0] - real_53[1];
    const Real x1013 = x1012 + x719;
    const Real x1014 = real_53[2] - real_53[3];
    const Real x1015 = log(x986);
    const Real x1016 = x1014 - x1015;
    const Real x1017 = x978 * 0.4;
    const Real x1018 = x1017 / x1013;
    const Mask x1019 = (x1018 < x734);
    const Real x1020 = select(x1019, x734, x1018);
    const Real x1021 = x1017 / x1016;
    const Mask x1022 = (x1021 < x734);
    const Real x1023 = select(x1022, x734, x1021);
    // calm_air.calm_exchange
    const Real x1024 = x113 * 1004.5;
    const Real x1025 = numbers[LAYERS + 4] / x1024;
    const Real x1026 = x1023 + x1025;
    // snow_free_ground.with_surface_of
    const Real x1027 = 1.0 - x635;
    const Real x1028 = x1027 * forcing[4];
    const Real x1029 = x638 * forcing[5];
    const Real x1030 = x1028 + x1029;
    // snow.conductance
    const Real x1031 = x644 / x0;
    // snow_free_ground.with_surface_of
    const Real x1032 = state[3 * LAYERS] - state[0];
    const Real x1033 = x1031 * x1032;
    const Real x1034 = x27 * 4218.0;
    // evapotranspiration.potential_evaporation
    const Real x1035 = 2488.8 * x18;
    const Real x1036 = x113 * 1004.6;
    const Real x1037 = x1036 * x1026;
    const Real x1038 = x21 / 5.67e-08;
    const Real x1039 = x638 * x1038;
    const Real x1040 = x1039 * 6.48e-08;
    const Real x1041 = forcing[3] * x1026;
    const Real x1042 = x1040 / x1041;
    const Real x1043 = x1042 + 1.0;
    const Real x1044 = x1034 / x1037;
    const Real x1045 = x1043 + x1044;
    const Real x1046 = x638 * x21;
    const Real x1047 = x1030 - x1046;
    const Real x1048 = x1047 - x1033;
    const Real x1049 = x1048 / x1037;
    const Real x1050 = x1049 + x11;
    const Real x1051 = x1050 - forcing[1];
    const Real x1052 = x9 - forcing[2];
    const Real x1053 = 2488.8 * x1052;
    const Real x1054 = x1053 * x1045;
    const Real x1055 = x1051 * x1035;
    const Real x1056 = x1054 + x1055;
    const Real x1057 = x1035 + x1045;
    const Real x1058 = x1056 / x1057;
    const Real x1059 = x1058 * x1037;
    const Real x1060 = x1059 / 2501000.0;
    // snow_free_ground.with_surface_of
    const Mask x1061 = (x1060 < 0.0);
    const Real x1062 = select(x1061, 0.0, x1060);
    // vegetation.water_stress
    const Real x1064 = numbers[7 * LAYERS + 49] - numbers[7 * LAYERS + 50];
    // vegetation.canopy_resistance
    const Mask x1070 = (x615 > 0.0);
    const Mask x1071 = (x631 < 1e-06);
    const Real x1072 = select(x1071, 1e-06, x631);
    const Real x1073 = forcing[4] * 1.1;
    const Real x1074 = numbers[LAYERS + 36] * x1072;
    const Real x1075 = x1073 / x1074;
    const Real x1076 = numbers[LAYERS + 35] / 5000.0;
    const Real x1077 = x1075 + x1076;
    const Real x1078 = x1075 + 1.0;
    const Real x1079 = x1077 / x1078;
    const Real x1080 = 298.0 - forcing[1];
    const Real x1081 = x1080 * x1080;
    const Real x1082 = x1081 * 0.0016;
    const Real x1083 = 1.0 - x1082;
    const Real x1084 = numbers[LAYERS + 37] * x1052;
    const Real x1085 = x1084 + 1.0;
    const Real x1086 = 1 / x1085;
    const Mask x1089 = (x1079 < 0.0001);
    const Real x1090 = select(x1089, 0.0001, x1079);
    const Real x1091 = x1072 * x1090;
    const Mask x1092 = (x1083 < 0.0001);
    const Real x1093 = select(x1092, 0.0001, x1083);
    const Real x1094 = x1091 * x1093;
    const Mask x1095 = (x1086 < 0.01);
    const Real x1096 = select(x1095, 0.01, x1086);
    const Real x1097 = x1094 * x1096;
    // vegetation.water_stress, vegetation.canopy_resistance
    Real a1088_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1063 = state[l + 2 * LAYERS] - numbers[7 * LAYERS + 50];
        const Real a1065 = a1063 / x1064;
        const Mask a1066 = (a1065 < 0.0);
        const Real a1067 = select(a1066, 0.0, a1065);
        const Mask a1068 = (a1067 > 1.0);
        const Real a1069 = select(a1068, 1.0, a1067);
        const Real a1087 = numbers[l + 7 * LAYERS + 51] * a1069;
        a1088_last = a1088_last + a1087;
        real_54[l] = a1069;
        real_55[l] = a1087;
    }
    // vegetation.canopy_resistance
    const Mask x1098 = (a1088_last < 0.0001);
    const Real x1099 = select(x1098, 0.0001, a1088_last);
    const Real x1100 = x1097 * x1099;
    const Real x1101 = numbers[LAYERS + 35] / x1100;
    const Real x1102 = x638 * 4.0;
    const Real x1103 = x1102 * x21;
    const Real x1104 = x1103 * 0.2857541065206571;
    const Real x1105 = x1104 / x1041;
    const Real x1106 = x1105 + 1.0;
    const Real x1107 = x18 * 2489.795918367347;
    const Real x1108 = x1106 + x1107;
    const Real x1109 = x1101 * x1026;
    const Real x1110 = x1109 + 1.0;
    const Real x1111 = x1106 * x1110;
    const Real x1112 = x1111 + x1107;
    const Real x1113 = x1108 / x1112;
    const Real x1114 = select(x1070, x1113, 0.0);
    // step_parts.evaporation_demand
    const Real x1115 = x1062 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x1116 = state[LAYERS] - numbers[7 * LAYERS + 47];
    const Real x1117 = numbers[7 * LAYERS + 48] - numbers[7 * LAYERS + 47];
    const Real x1118 = x1116 / x1117;
    const Mask x1119 = (x1118 < 0.0);
    const Real x1120 = select(x1119, 0.0, x1118);
    const Mask x1121 = (x1120 > 1.0);
    const Real x1122 = select(x1121, 1.0, x1120);
    const Real x1123 = x1122 * x1122;
    const Real x1124 = 1.0 - x615;
    const Real x1125 = x1123 * x1124;
    const Real x1126 = x1125 * x1115;
    const Real x1127 = state[3 * LAYERS + 1] / 0.0005;
    const Mask x1128 = (x1127 > 1e-30);
    const Mask x1129 = (x1127 < 1e-30);
    const Real x1130 = select(x1129, 1e-30, x1127);
    const Real x1131 = sqrt(x1130);
    const Real x1132 = select(x1128, x1131, 0.0);
    const Real x1133 = x615 * x1132;
    const Real x1134 = x1133 * x1115;
    const Real x1135 = state[3 * LAYERS + 1] / seconds;
    const Mask x1136 = (x1135 <= x1134);
    const Real x1137 = select(x1136, x1135, x1134);
    const Real x1138 = x615 * x1114;
    const Real x1139 = x1138 * x1115;
    const Real x1140 = 1.0 - x1132;
    const Real x1141 = x1139 * x1140;
    Real a1143_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1142 = real_54[l] * numbers[l + 8 * LAYERS + 51];
        a1143_last = a1143_last + a1142;
        real_56[l] = a1142;
    }
    const Real x1144 = a1143_last / numbers[9 * LAYERS + 51];
    Real a1150_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1145 = numbers[l + 7 * LAYERS + 51] + real_56[l];
        const Real a1146 = a1145 - x1144;
        const Mask a1147 = (a1146 < 0.0);
        const Real a1148 = select(a1147, 0.0, a1146);
        const Real a1149 = real_56[l] * a1148;
        a1150_last = a1150_last + a1149;
        real_54[l] = a1149;
    }
    const Mask x1151 = (a1150_last > 0.0);
    const Real x1152 = select(x1151, a1150_last, 1.0);
    // snow_free_ground.rate
    const Real x1156 = x1126 + x1137;
    // evapotranspiration.evaporation_components
    Real a1155_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1153 = real_54[l] / x1152;
        const Real a1154 = x1141 * a1153;
        a1155_last = a1155_last + a1154;
    }
    // snow_free_ground.rate
    const Real x1157 = x1156 + a1155_last;
    const Real x1158 = x1157 * 1000.0;
    // snow_free_ground.deposition
    const Real x1159 = -x1060;
    const Mask x1160 = (x1159 < 0.0);
    const Real x1161 = select(x1160, 0.0, x1060);
    // snow_free_ground.rate
    const Real x1163 = x1158 + x1161;
    // snow_free_ground.with_surface_of
    const Real x1164 = x1163 - x1161;
    const Real x1165 = x1164 * 2501000.0;
    const Real x1166 = 2501000.0 * x1161;
    const Real x1168 = x1165 + x1166;
    // surface_balance.around
    const Real x1169 = x1102 * 5.67e-08;
    const Real x1170 = x19 * forcing[1];
    const Real x1171 = x1169 * x1170;
    const Real x1172 = x1037 + x1034;
    const Real x1173 = x1172 + x1171;
    // surface_balance.emitted
    const Real x1174 = 0.0 - forcing[1];
    const Real x1175 = x1171 * x1174;
    const Real x1176 = x1046 + x1175;
    // surface_balance.around
    const Real x1177 = x1030 - x1176;
    const Real x1178 = x1177 - x1168;
    const Real x1179 = x1037 * x11;
    const Real x1180 = x1178 + x1179;
    const Real x1181 = x1034 * forcing[1];
    const Real x1182 = x1180 + x1181;
    const Real x1183 = x1182 / x1173;
    // snow.conductance
    const Real x1184 = x644 / x664;
    // surface_balance.around
    const Real x1185 = x1184 / x1173;
    // surface_balance.skin_temperature
    const Real x1186 = x1185 * state[0];
    const Real x1187 = x1183 + x1186;
    const Real x1188 = x1185 + 1.0;
    const Real x1189 = x1187 / x1188;
    // surface_balance.around
    const Real x1190 = x1189 * x1189;
    const Real x1191 = x1190 * x1189;
    const Real x1192 = x1169 * x1191;
    const Real x1193 = x1172 + x1192;
    // air.emission
    const Real x1194 = x1190 * x1190;
    const Real x1195 = x1194 * 5.67e-08;
    // surface_balance.emitted
    const Real x1196 = x638 * x1195;
    const Real x1197 = 0.0 - x1189;
    const Real x1198 = x1192 * x1197;
    const Real x1199 = x1196 + x1198;
    // surface_balance.around
    const Real x1200 = x1030 - x1199;
    const Real x1201 = x1200 - x1168;
    const Real x1202 = x1201 + x1179;
    const Real x1203 = x1202 + x1181;
    const Real x1204 = x1203 / x1193;
    const Real x1205 = x1184 / x1193;
    // surface_balance.skin_temperature
    const Real x1206 = x1205 * state[0];
    const Real x1207 = x1204 + x1206;
    const Real x1208 = x1205 + 1.0;
    const Real x1209 = x1207 / x1208;
    // snow_free_ground.specific_humidity
    const Real x1210 = 1 / x1037;
    const Real x1211 = x1210 * 1004.5;
    const Real x1212 = x1163 * x1211;
    const Real x1213 = forcing[2] + x1212;
    // calm_air.calm_exchange
    const Real x1214 = x11 - x1209;
    const Real x1215 = x672 * x1214;
    // calm_air.limited_richardson
    const Mask x1216 = (x1215 > 0.0);
    const Real x1217 = select(x1216, x1215, 0.0);
    const Real x1218 = x1217 * x677;
    const Real x1219 = expm1(x1218);
    const Real x1221 = x1219 + 2.0;
    const Real x1222 = x1219 / x1221;
    const Real x1224 = numbers[LAYERS + 2] * x1222;
    const Real x1225 = -x1224;
    const Real x1226 = select(x1216, x1225, x1215);
    // calm_air.calm_exchange
    const Real x1227 = x1226 / x672;
    const Real x1228 = x11 - x1227;
    // exchange.myj_exchange
    const Real x1229 = x1228 * x693;
    const Real x1230 = x694 - x1229;
    const Real x1231 = forcing[2] + x1213;
    const Real x1232 = x1231 * 0.3041811846689896;
    const Real x1233 = x1232 + 1.0;
    const Real x1234 = x1230 * x1233;
    const Real x1235 = forcing[2] - x1213;
    const Real x1236 = x1235 * 0.6083623693379792;
    const Real x1237 = x694 + x1229;
    const Real x1238 = x1237 * 0.5;
    const Real x1239 = x1236 * x1238;
    const Real x1240 = x1234 + x1239;
    const Real x1241 = x697 * x1240;
    const Real x1242 = x1241 * numbers[LAYERS + 1];
    const Real x1243 = x1242 * numbers[LAYERS + 1];
    const Real x1244 = x1243 / x710;
    const Real x1245 = x1244 / numbers[LAYERS];
    after[3 * LAYERS + 40] = x1245;
    const Real x1246 = x1245 / 0.505;
    const Mask x1247 = (x1246 > 1.0);
    const Real x1248 = select(x1247, 1.0, x1246);
    const Mask x1249 = (x1240 > 0.0);
    const Real x1250 = x1248 * x1248;
    const Real x1251 = x1250 * 10.0;
    const Real x1252 = x1251 + 1.0;
    const Real x1253 = select(x1249, x1252, 1.0);
    const Real x1254 = x727 * x1253;
    // exchange.convective_factor
    const Real x1255 = x1241 * 1000.0;
    const Real x1256 = magnitude(x1255);
    const Mask x1257 = (x1256 > 1e-30);
    const Mask x1258 = (x1256 < 1e-30);
    const Real x1259 = select(x1258, 1e-30, x1256);
    const Real x1260 = log(x1259);
    const Real x1261 = x1260 * 0.6666666666666666;
    const Real x1262 = exp(x1261);
    const Real x1263 = select(x1257, x1262, 0.0);
    const Real x1264 = x1263 * 1.44;
    // exchange._convective_velocity_squared
    const Real x1265 = log(x1026);
    const Real x1266 = x1265 * 0.6666666666666666;
    const Real x1267 = exp(x1266);
    const Real x1268 = x1264 * x1267;
    // exchange._friction_velocity
    const Real x1269 = x710 + x1268;
    const Real x1270 = sqrt(x1269);
    const Real x1271 = x1020 * x1270;
    const Real x1272 = sqrt(x1271);
    const Mask x1273 = (x1272 < 1e-09);
    const Real x1274 = select(x1273, 1e-09, x1272);
    // exchange.myj_exchange
    const Real x1275 = select(x1249, 0.0, x1264);
    const Real x1276 = x1241 * 0.4;
    const Real x1277 = x1274 * state[3 * LAYERS + 36];
    const Real x1278 = sqrt(x1277);
    const Real x1279 = x1254 * x1278;
    const Real x1280 = exp(x1279);
    const Real x1281 = x1280 * state[3 * LAYERS + 36];
    const Mask x1282 = (x1281 < 1e-28);
    const Real x1283 = select(x1282, 1e-28, x1281);
    const Real x1284 = x1283 / x717;
    const Real x1285 = x1276 * x1026;
    const Real x1286 = x1274 * x1274;
    const Real x1287 = x1286 * x1274;
    const Real x1288 = x1285 / x1287;
    real_53[0] = x716;
    real_53[1] = state[3 * LAYERS + 35];
    real_53[2] = x717;
    real_53[3] = x1283;
    real_51[0] = real_of(1.0);
    real_51[1] = x757;
    real_51[2] = real_of(1.0);
    real_51[3] = x1284;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1290 = x1288 * real_53[l];
        const Real a1292 = real_51[l] * (-5.0);
        const Mask a1293 = (a1290 < a1292);
        const Real a1294 = select(a1293, a1292, a1290);
        const Real a1295 = real_51[l] * 0.9999990000003619;
        const Mask a1296 = (a1294 > a1295);
        const Real a1297 = select(a1296, a1295, a1294);
        const Real a1298 = a1297 - (-5.0);
        const Real a1299 = a1298 / 0.0006;
        const Real a1300 = trunc(a1299);
        const Index a1301 = index_of_real(a1300);
        const Index a1302 = at_least(a1301, 0);
        const Index a1303 = at_most(a1302, 9999);
        const Index a1304 = a1303 + index_52[l];
        const Real a1305 = look_up(table1169, a1304);
        const Real a1306 = a1299 - a1300;
        const Real a1307 = look_up(table1172, a1304);
        const Real a1308 = a1306 * a1307;
        const Real a1309 = a1305 + a1308;
        real_50[l] = a1309;
    }
    // exchange.myj_exchange
    const Real x1310 = real_50[0] - real_50[1];
    const Real x1311 = x1310 + x719;
    const Real x1312 = real_50[2] - real_50[3];
    const Real x1313 = log(x1284);
    const Real x1314 = x1312 - x1313;
    const Real x1315 = x1274 * 0.4;
    const Real x1316 = x1315 / x1311;
    const Mask x1317 = (x1316 < x734);
    const Real x1318 = select(x1317, x734, x1316);
    const Real x1319 = x1315 / x1314;
    const Mask x1320 = (x1319 < x734);
    const Real x1321 = select(x1320, x734, x1319);
    // exchange._convective_velocity_squared
    const Real x1322 = log(x1321);
    const Real x1323 = x1322 * 0.6666666666666666;
    const Real x1324 = exp(x1323);
    const Real x1325 = x1275 * x1324;
    // exchange._friction_velocity
    const Real x1326 = x710 + x1325;
    const Real x1327 = sqrt(x1326);
    const Real x1328 = x1318 * x1327;
    const Real x1329 = sqrt(x1328);
    const Mask x1330 = (x1329 < 1e-09);
    const Real x1331 = select(x1330, 1e-09, x1329);
    // exchange.myj_exchange
    const Real x1332 = x1331 * state[3 * LAYERS + 36];
    const Real x1333 = sqrt(x1332);
    const Real x1334 = x1254 * x1333;
    const Real x1335 = exp(x1334);
    const Real x1336 = x1335 * state[3 * LAYERS + 36];
    const Mask x1337 = (x1336 < 1e-28);
    const Real x1338 = select(x1337, 1e-28, x1336);
    const Real x1339 = x1338 / x717;
    const Real x1340 = x1276 * x1321;
    const Real x1341 = x1331 * x1331;
    const Real x1342 = x1341 * x1331;
    const Real x1343 = x1340 / x1342;
    real_50[0] = x716;
    real_50[1] = state[3 * LAYERS + 35];
    real_50[2] = x717;
    real_50[3] = x1338;
    real_51[0] = real_of(1.0);
    real_51[1] = x757;
    real_51[2] = real_of(1.0);
    real_51[3] = x1339;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1345 = x1343 * real_50[l];
        const Real a1347 = real_51[l] * (-5.0);
        const Mask a1348 = (a1345 < a1347);
        const Real a1349 = select(a1348, a1347, a1345);
        const Real a1350 = real_51[l] * 0.9999990000003619;
        const Mask a1351 = (a1349 > a1350);
        const Real a1352 = select(a1351, a1350, a1349);
        const Real a1353 = a1352 - (-5.0);
        const Real a1354 = a1353 / 0.0006;
        const Real a1355 = trunc(a1354);
        const Index a1356 = index_of_real(a1355);
        const Index a1357 = at_least(a1356, 0);
        const Index a1358 = at_most(a1357, 9999);
        const Index a1359 = a1358 + index_52[l];
        const Real a1360 = look_up(table1169, a1359);
        const Real a1361 = a1354 - a1355;
        const Real a1362 = look_up(table1172, a1359);
        const Real a1363 = a1361 * a1362;
        const Real a1364 = a1360 + a1363;
        real_53[l] = a1364;
    }
    // exchange.myj_exchange
    const Real x1365 = real_53[0] - real_53[1];
    const Real x1366 = x1365 + x719;
    const Real x1367 = real_53[2] - real_53[3];
    const Real x1368 = log(x1339);
    const Real x1369 = x1367 - x1368;
    const Real x1370 = x1331 * 0.4;
    const Real x1371 = x1370 / x1366;
    const Mask x1372 = (x1371 < x734);
    const Real x1373 = select(x1372, x734, x1371);
    const Real x1374 = x1370 / x1369;
    const Mask x1375 = (x1374 < x734);
    const Real x1376 = select(x1375, x734, x1374);
    // exchange._convective_velocity_squared
    const Real x1377 = log(x1376);
    const Real x1378 = x1377 * 0.6666666666666666;
    const Real x1379 = exp(x1378);
    const Real x1380 = x1275 * x1379;
    // exchange._friction_velocity
    const Real x1381 = x710 + x1380;
    const Real x1382 = sqrt(x1381);
    const Real x1383 = x1373 * x1382;
    const Real x1384 = sqrt(x1383);
    const Mask x1385 = (x1384 < 1e-09);
    const Real x1386 = select(x1385, 1e-09, x1384);
    // exchange.myj_exchange
    const Real x1387 = x1386 * state[3 * LAYERS + 36];
    const Real x1388 = sqrt(x1387);
    const Real x1389 = x1254 * x1388;
    const Real x1390 = exp(x1389);
    const Real x1391 = x1390 * state[3 * LAYERS + 36];
    const Mask x1392 = (x1391 < 1e-28);
    const Real x1393 = select(x1392, 1e-28, x1391);
    const Real x1394 = x1393 / x717;
    const Real x1395 = x1276 * x1376;
    const Real x1396 = x1386 * x1386;
    const Real x1397 = x1396 * x1386;
    const Real x1398 = x1395 / x1397;
    real_53[0] = x716;
    real_53[1] = state[3 * LAYERS + 35];
    real_53[2] = x717;
    real_53[3] = x1393;
    real_51[0] = real_of(1.0);
    real_51[1] = x757;
    real_51[2] = real_of(1.0);
    real_51[3] = x1394;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1400 = x1398 * real_53[l];
        const Real a1402 = real_51[l] * (-5.0);
        const Mask a1403 = (a1400 < a1402);
        const Real a1404 = select(a1403, a1402, a1400);
        const Real a1405 = real_51[l] * 0.9999990000003619;
        const Mask a1406 = (a1404 > a1405);
        const Real a1407 = select(a1406, a1405, a1404);
        const Real a1408 = a1407 - (-5.0);
        const Real a1409 = a1408 / 0.0006;
        const Real a1410 = trunc(a1409);
        const Index a1411 = index_of_real(a1410);
        const Index a1412 = at_least(a1411, 0);
        const Index a1413 = at_most(a1412, 9999);
        const Index a1414 = a1413 + index_52[l];
        const Real a1415 = look_up(table1169, a1414);
        const Real a1416 = a1409 - a1410;
        const Real a1417 = look_up(table1172, a1414);
        const Real a1418 = a1416 * a1417;
        const Real a1419 = a1415 + a1418;
        real_50[l] = a1419;
    }
    // exchange.myj_exchange
    const Real x1420 = real_50[0] - real_50[1];
    const Real x1421 = x1420 + x719;
    const Real x1422 = real_50[2] - real_50[3];
    const Real x1423 = log(x1394);
    const Real x1424 = x1422 - x1423;
    const Real x1425 = x1386 * 0.4;
    const Real x1426 = x1425 / x1421;
    const Mask x1427 = (x1426 < x734);
    const Real x1428 = select(x1427, x734, x1426);
    const Real x1429 = x1425 / x1424;
    const Mask x1430 = (x1429 < x734);
    const Real x1431 = select(x1430, x734, x1429);
    // exchange._convective_velocity_squared
    const Real x1432 = log(x1431);
    const Real x1433 = x1432 * 0.6666666666666666;
    const Real x1434 = exp(x1433);
    const Real x1435 = x1275 * x1434;
    // exchange._friction_velocity
    const Real x1436 = x710 + x1435;
    const Real x1437 = sqrt(x1436);
    const Real x1438 = x1428 * x1437;
    const Real x1439 = sqrt(x1438);
    const Mask x1440 = (x1439 < 1e-09);
    const Real x1441 = select(x1440, 1e-09, x1439);
    // exchange.myj_exchange
    const Real x1442 = x1441 * state[3 * LAYERS + 36];
    const Real x1443 = sqrt(x1442);
    const Real x1444 = x1254 * x1443;
    const Real x1445 = exp(x1444);
    const Real x1446 = x1445 * state[3 * LAYERS + 36];
    const Mask x1447 = (x1446 < 1e-28);
    const Real x1448 = select(x1447, 1e-28, x1446);
    const Real x1449 = x1448 / x717;
    const Real x1450 = x1276 * x1431;
    const Real x1451 = x1441 * x1441;
    const Real x1452 = x1451 * x1441;
    const Real x1453 = x1450 / x1452;
    real_50[0] = x716;
    real_50[1] = state[3 * LAYERS + 35];
    real_50[2] = x717;
    real_50[3] = x1448;
    real_51[0] = real_of(1.0);
    real_51[1] = x757;
    real_51[2] = real_of(1.0);
    real_51[3] = x1449;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1455 = x1453 * real_50[l];
        const Real a1457 = real_51[l] * (-5.0);
        const Mask a1458 = (a1455 < a1457);
        const Real a1459 = select(a1458, a1457, a1455);
        const Real a1460 = real_51[l] * 0.9999990000003619;
        const Mask a1461 = (a1459 > a1460);
        const Real a1462 = select(a1461, a1460, a1459);
        const Real a1463 = a1462 - (-5.0);
        const Real a1464 = a1463 / 0.0006;
        const Real a1465 = trunc(a1464);
        const Index a1466 = index_of_real(a1465);
        const Index a1467 = at_least(a1466, 0);
        const Index a1468 = at_most(a1467, 9999);
        const Index a1469 = a1468 + index_52[l];
        const Real a1470 = look_up(table1169, a1469);
        const Real a1471 = a1464 - a1465;
        const Real a1472 = look_up(table1172, a1469);
        const Real a1473 = a1471 * a1472;
        const Real a1474 = a1470 + a1473;
        real_53[l] = a1474;
    }
    // exchange.myj_exchange
    const Real x1475 = real_53[0] - real_53[1];
    const Real x1476 = x1475 + x719;
    const Real x1477 = real_53[2] - real_53[3];
    const Real x1478 = log(x1449);
    const Real x1479 = x1477 - x1478;
    const Real x1480 = x1441 * 0.4;
    const Real x1481 = x1480 / x1476;
    const Mask x1482 = (x1481 < x734);
    const Real x1483 = select(x1482, x734, x1481);
    const Real x1484 = x1480 / x1479;
    const Mask x1485 = (x1484 < x734);
    const Real x1486 = select(x1485, x734, x1484);
    // exchange._convective_velocity_squared
    const Real x1487 = log(x1486);
    const Real x1488 = x1487 * 0.6666666666666666;
    const Real x1489 = exp(x1488);
    const Real x1490 = x1275 * x1489;
    // exchange._friction_velocity
    const Real x1491 = x710 + x1490;
    const Real x1492 = sqrt(x1491);
    const Real x1493 = x1483 * x1492;
    const Real x1494 = sqrt(x1493);
    const Mask x1495 = (x1494 < 1e-09);
    const Real x1496 = select(x1495, 1e-09, x1494);
    // exchange.myj_exchange
    const Real x1497 = x1496 * state[3 * LAYERS + 36];
    const Real x1498 = sqrt(x1497);
    const Real x1499 = x1254 * x1498;
    const Real x1500 = exp(x1499);
    const Real x1501 = x1500 * state[3 * LAYERS + 36];
    const Mask x1502 = (x1501 < 1e-28);
    const Real x1503 = select(x1502, 1e-28, x1501);
    const Real x1504 = x1503 / x717;
    const Real x1505 = x1276 * x1486;
    const Real x1506 = x1496 * x1496;
    const Real x1507 = x1506 * x1496;
    const Real x1508 = x1505 / x1507;
    real_53[0] = x716;
    real_53[1] = state[3 * LAYERS + 35];
    real_53[2] = x717;
    real_53[3] = x1503;
    real_51[0] = real_of(1.0);
    real_51[1] = x757;
    real_51[2] = real_of(1.0);
    real_51[3] = x1504;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1510 = x1508 * real_53[l];
        const Real a1512 = real_51[l] * (-5.0);
        const Mask a1513 = (a1510 < a1512);
        const Real a1514 = select(a1513, a1512, a1510);
        const Real a1515 = real_51[l] * 0.9999990000003619;
        const Mask a1516 = (a1514 > a1515);
        const Real a1517 = select(a1516, a1515, a1514);
        const Real a1518 = a1517 - (-5.0);
        const Real a1519 = a1518 / 0.0006;
        const Real a1520 = trunc(a1519);
        const Index a1521 = index_of_real(a1520);
        const Index a1522 = at_least(a1521, 0);
        const Index a1523 = at_most(a1522, 9999);
        const Index a1524 = a1523 + index_52[l];
        const Real a1525 = look_up(table1169, a1524);
        const Real a1526 = a1519 - a1520;
        const Real a1527 = look_up(table1172, a1524);
        const Real a1528 = a1526 * a1527;
        const Real a1529 = a1525 + a1528;
        real_50[l] = a1529;
    }
    // exchange.myj_exchange
    const Real x1530 = real_50[0] - real_50[1];
    const Real x1531 = x1530 + x719;
    const Real x1532 = real_50[2] - real_50[3];
    const Real x1533 = log(x1504);
    const Real x1534 = x1532 - x1533;
    const Real x1535 = x1496 * 0.4;
    const Real x1536 = x1535 / x1531;
    const Mask x1537 = (x1536 < x734);
    const Real x1538 = select(x1537, x734, x1536);
    after[3 * LAYERS + 38] = x1538;
    const Real x1539 = x1535 / x1534;
    const Mask x1540 = (x1539 < x734);
    const Real x1541 = select(x1540, x734, x1539);
    // calm_air.calm_exchange
    const Real x1542 = x1541 + x1025;
    after[3 * LAYERS + 37] = x1542;
    // snow_free_ground.with_surface_of
    const Real x1543 = x1209 - state[0];
    const Real x1544 = x1184 * x1543;
    // evapotranspiration.potential_evaporation
    const Real x1545 = x1036 * x1542;
    const Real x1546 = forcing[3] * x1542;
    const Real x1547 = x1040 / x1546;
    const Real x1548 = x1547 + 1.0;
    const Real x1549 = x1034 / x1545;
    const Real x1550 = x1548 + x1549;
    const Real x1551 = x1047 - x1544;
    const Real x1552 = x1551 / x1545;
    const Real x1553 = x1552 + x11;
    const Real x1554 = x1553 - forcing[1];
    const Real x1555 = x1053 * x1550;
    const Real x1556 = x1554 * x1035;
    const Real x1557 = x1555 + x1556;
    const Real x1558 = x1035 + x1550;
    const Real x1559 = x1557 / x1558;
    const Real x1560 = x1559 * x1545;
    const Real x1561 = x1560 / 2501000.0;
    // snow_free_ground.with_surface_of
    const Mask x1562 = (x1561 < 0.0);
    const Real x1563 = select(x1562, 0.0, x1561);
    // vegetation.canopy_resistance
    Real a1564_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a1564_last = a1564_last + real_55[l];
    }
    const Mask x1565 = (a1564_last < 0.0001);
    const Real x1566 = select(x1565, 0.0001, a1564_last);
    const Real x1567 = x1097 * x1566;
    const Real x1568 = numbers[LAYERS + 35] / x1567;
    const Real x1569 = x1104 / x1546;
    const Real x1570 = x1569 + 1.0;
    const Real x1571 = x1570 + x1107;
    const Real x1572 = x1568 * x1542;
    const Real x1573 = x1572 + 1.0;
    const Real x1574 = x1570 * x1573;
    const Real x1575 = x1574 + x1107;
    const Real x1576 = x1571 / x1575;
    const Real x1577 = select(x1070, x1568, 0.0);
    results[LAYERS + 23] = x1577;
    const Real x1578 = select(x1070, x1576, 0.0);
    results[LAYERS + 24] = x1578;
    // step_parts.evaporation_demand
    const Real x1579 = x1563 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x1580 = x1125 * x1579;
    const Real x1581 = x1133 * x1579;
    const Mask x1582 = (x1135 <= x1581);
    const Real x1583 = select(x1582, x1135, x1581);
    const Real x1584 = x615 * x1578;
    const Real x1585 = x1584 * x1579;
    const Real x1586 = x1585 * x1140;
    Real a1587_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a1587_last = a1587_last + real_56[l];
    }
    const Real x1588 = a1587_last / numbers[9 * LAYERS + 51];
    Real a1593_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1145_1001 = numbers[l + 7 * LAYERS + 51] + real_56[l];
        const Real a1589 = a1145_1001 - x1588;
        const Mask a1590 = (a1589 < 0.0);
        const Real a1591 = select(a1590, 0.0, a1589);
        const Real a1592 = real_56[l] * a1591;
        a1593_last = a1593_last + a1592;
        real_55[l] = a1592;
    }
    const Mask x1594 = (a1593_last > 0.0);
    const Real x1595 = select(x1594, a1593_last, 1.0);
    // step_parts.<genexpr>
    const Real x1599 = x614 * x1580;
    const Real x1600 = x614 * x1583;
    // snow_free_ground.deposition
    const Real x1602 = -x1561;
    const Mask x1603 = (x1602 < 0.0);
    const Real x1604 = select(x1603, 0.0, x1561);
    // layered_snow_step.layered_snow_step
    const Real x1606 = x614 * x1604;
    const Real x1608 = x614 * x1561;
    const Real x1609 = x1606 * 2501000.0;
    const Real x1611 = x27 / 1000.0;
    const Real x1612 = x612 * x1611;
    // step_parts.dew_rate
    const Real x1613 = x1606 / 1000.0;
    const Real x1614 = -x1613;
    results[LAYERS + 9] = x1614;
    // layered_snow_step.layered_snow_step
    const Real x1615 = x1612 - x1613;
    results[LAYERS + 25] = x1615;
    // vegetation.intercept
    const Real x1616 = x615 * x1615;
    const Real x1617 = x1616 - x1600;
    const Real x1618 = seconds * x1617;
    const Real x1619 = state[3 * LAYERS + 1] + x1618;
    const Real x1620 = x1619 - 0.0005;
    const Mask x1621 = (x1620 < 0.0);
    const Real x1622 = select(x1621, 0.0, x1620);
    results[LAYERS + 10] = x1622;
    const Real x1623 = state[3 * LAYERS + 1] * 8.881784197001252e-16;
    const Mask x1624 = (x1623 < 1e-20);
    const Real x1625 = select(x1624, 1e-20, x1623);
    const Mask x1626 = (x1619 < x1625);
    const Mask x1627 = (x1619 > 0.0005);
    const Real x1628 = select(x1627, 0.0005, x1619);
    const Real x1629 = select(x1626, 0.0, x1628);
    after[3 * LAYERS + 1] = x1629;
    const Real x1630 = x1124 * x1615;
    const Real x1631 = x1622 / seconds;
    quantities[4 * LAYERS + 13] = x1631;
    const Real x1632 = x1630 + x1631;
    // water_flow.__call__
    const Real x1633 = state[3 * LAYERS + 2] / seconds;
    const Real x1634 = x1632 + x1633;
    // water_flow.share_impedance
    const Real x1645 = numbers[LAYERS + 9] * (-2.302585092994046);
    // evapotranspiration.evaporation_components, step_parts.<genexpr>, water_flow.__call__, water_flow.share_impedance
    Real a1598_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1596 = real_55[l] / x1595;
        const Real a1597 = x1586 * a1596;
        a1598_last = a1598_last + a1597;
        const Real a1601 = x614 * a1597;
        const Real a1635 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a1636 = 0.02 - a1635;
        const Mask a1637 = (a1636 < numbers[l + 9 * LAYERS + 52]);
        const Real a1638 = select(a1637, numbers[l + 9 * LAYERS + 52], a1636);
        const Mask a1639 = (a1638 < 0.0);
        const Real a1640 = select(a1639, 0.0, a1638);
        const Real a1641 = minimum(a1640, state[l + 2 * LAYERS]);
        const Mask a1642 = (state[l + 2 * LAYERS] < numbers[l + 9 * LAYERS + 52]);
        const Real a1643 = state[l + 2 * LAYERS] - 1e-06;
        const Real a1644 = select(a1642, a1643, numbers[l + 9 * LAYERS + 52]);
        const Real a1646 = a1635 / state[l + LAYERS];
        const Real a1647 = x1645 * a1646;
        const Real a1648 = numbers[l + 2 * LAYERS + 47] - a1635;
        real_56[l] = a1601;
        real_54[l] = a1635;
        real_57[l] = a1641;
        real_58[l] = a1644;
        real_59[l] = a1647;
        real_60[l] = a1648;
    }
    // water_flow.__call__
    const Real x1649 = numbers[12 * LAYERS + 52] - real_54[0];
    const Mask x1650 = (x1649 < real_57[0]);
    const Real x1651 = select(x1650, real_57[0], x1649);
    const Real x1654 = seconds * x1634;
    const Mask x1655 = (x1654 > numbers[LAYERS + 10]);
    const Real x1656 = select(x1655, numbers[LAYERS + 10], x1654);
    const Mask x1657 = (x1656 < 0.0);
    const Real x1658 = select(x1657, 0.0, x1656);
    // water_flow.__call__, implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a1652 = (numbers[l + 5 * LAYERS + 47] < real_57[l]);
        const Real a1653 = select(a1652, real_57[l], numbers[l + 5 * LAYERS + 47]);
        const Real a1659 = numbers[l] * 0.5;
        const Real a1660 = a1659 / numbers[l + 4 * LAYERS + 47];
        real_54[l] = a1653;
        real_55[l] = a1659;
        real_61[l] = a1660;
    }
    // implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1672 = exp(real_59[l]);
        const Real a1673 = a1672 / real_61[l];
        real_62[l] = a1673;
    }
    const Real x1674 = numbers[12 * LAYERS + 53] * real_62[LAYERS - 1];
    // retention.given_head
    const Real x1675 = -x1658;
    const Mask x1676 = (x1675 < 1e-30);
    const Real x1677 = select(x1676, 1e-30, x1675);
    const Real x1678 = log(x1677);
    // retention.flowing
    const Mask x1679 = (x1675 < numbers[3 * LAYERS + 47]);
    const Real x1680 = select(x1679, numbers[3 * LAYERS + 47], x1675);
    const Mask x1681 = (x1678 < numbers[10 * LAYERS + 52]);
    const Real x1682 = select(x1681, numbers[10 * LAYERS + 52], x1678);
    const Real x1683 = x1682 - numbers[10 * LAYERS + 52];
    const Real x1685 = numbers[11 * LAYERS + 52] * x1683;
    const Real x1686 = -x1685;
    const Real x1687 = exp(x1686);
    const Real x1688 = x1680 * x1687;
    const Real x1689 = numbers[11 * LAYERS + 52] - 1.0;
    const Real x1690 = x1688 / x1689;
    const Real x1691 = x1658 + numbers[3 * LAYERS + 47];
    const Mask x1692 = (x1691 < 0.0);
    const Real x1693 = select(x1692, 0.0, x1691);
    const Real x1694 = x1690 + x1693;
    // implicit_water._problem
    const Real x1695 = real_55[0] * x1687;
    const Real x1696 = numbers[LAYERS + 5] * numbers[5 * LAYERS + 46];
    const Real x1697 = exp(real_59[LAYERS - 1]);
    const Real x1698 = x1696 * x1697;
    const Real x1699 = x1694 + x1695;
    const Real x1700 = real_62[0] * x1699;
    // retention.given_head
    const Real x1701 = -numbers[12 * LAYERS + 53];
    const Mask x1702 = (x1701 < 1e-30);
    const Real x1703 = select(x1702, 1e-30, x1701);
    const Real x1704 = log(x1703);
    // retention.flowing
    const Mask x1705 = (x1701 < numbers[4 * LAYERS + 46]);
    const Real x1706 = select(x1705, numbers[4 * LAYERS + 46], x1701);
    const Mask x1707 = (x1704 < numbers[11 * LAYERS + 51]);
    const Real x1708 = select(x1707, numbers[11 * LAYERS + 51], x1704);
    const Real x1709 = x1708 - numbers[11 * LAYERS + 51];
    const Real x1711 = numbers[12 * LAYERS + 51] * x1709;
    const Real x1712 = -x1711;
    const Real x1713 = exp(x1712);
    const Real x1714 = x1706 * x1713;
    const Real x1715 = numbers[12 * LAYERS + 51] - 1.0;
    const Real x1716 = x1714 / x1715;
    const Real x1717 = numbers[12 * LAYERS + 53] + numbers[4 * LAYERS + 46];
    const Mask x1718 = (x1717 < 0.0);
    const Real x1719 = select(x1718, 0.0, x1717);
    const Real x1720 = x1716 + x1719;
    // implicit_water._problem
    const Real x1721 = x1674 * x1720;
    // retention.brim
    real_63[0] = numbers[3 * LAYERS + 47];
    for (int l = 0; l < LAYERS - 1; ++l) real_63[l + 1] = numbers[l + 3 * LAYERS + 47];
    for (int l = 0; l < LAYERS - 1; ++l) real_64[l] = numbers[l + 3 * LAYERS + 48];
    real_64[LAYERS - 1] = numbers[4 * LAYERS + 46];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1724 = minimum(real_63[l], real_64[l]);
        const Real a1725 = minimum(numbers[l + 3 * LAYERS + 47], a1724);
        const Real a1726 = numbers[l + 3 * LAYERS + 47] / a1725;
        const Real a1727 = log(a1726);
        const Real a1728 = a1727 / numbers[l + LAYERS + 47];
        real_65[l] = a1728;
    }
    // retention.brim, implicit_water._start, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1729 = exp(real_65[l]);
        const Real a1730 = numbers[l + 2 * LAYERS + 47] - real_58[l];
        const Real a1731 = a1730 * a1729;
        const Real a1732 = real_58[l] + a1731;
        const Real a1733 = minimum(state[l + 2 * LAYERS], real_60[l]);
        const Real a1734 = maximum(a1733, real_57[l]);
        const Real a1735 = minimum(a1734, a1732);
        const Real a1736 = a1732 - real_58[l];
        const Real a1737 = a1736 / a1730;
        const Mask a1738 = (a1737 < 1e-12);
        const Real a1739 = select(a1738, 1e-12, a1737);
        real_64[l] = a1730;
        real_63[l] = a1732;
        real_66[l] = a1735;
        real_67[l] = a1736;
        real_68[l] = a1739;
    }
    // retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1740 = log(real_68[l]);
        const Real a1741 = numbers[l + LAYERS + 47] * a1740;
        const Real a1742 = numbers[l + 10 * LAYERS + 52] - a1741;
        const Mask a1743 = (a1742 > 16.11809565095832);
        const Real a1744 = select(a1743, 16.11809565095832, a1742);
        real_65[l] = a1744;
    }
    // retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1745 = exp(real_65[l]);
        const Mask a1747 = (real_63[l] > real_60[l]);
        const Real a1748 = select(a1747, real_60[l], real_63[l]);
        const Real a1749 = a1748 - real_57[l];
        const Real a1750 = a1749 * 100.0;
        const Mask a1751 = (a1750 < 0.0);
        const Real a1752 = select(a1751, 0.0, a1750);
        const Mask a1753 = (a1752 > 1.0);
        const Real a1754 = select(a1753, 1.0, a1752);
        const Mask a1755 = (a1745 < numbers[l + 3 * LAYERS + 47]);
        const Real a1756 = select(a1755, numbers[l + 3 * LAYERS + 47], a1745);
        const Mask a1757 = (real_65[l] < numbers[l + 10 * LAYERS + 52]);
        const Real a1758 = select(a1757, numbers[l + 10 * LAYERS + 52], real_65[l]);
        const Real a1759 = a1758 - numbers[l + 10 * LAYERS + 52];
        const Real a1761 = numbers[l + 11 * LAYERS + 52] * a1759;
        const Real a1762 = -a1761;
        real_68[l] = a1745;
        real_69[l] = a1754;
        real_70[l] = a1756;
        real_71[l] = a1762;
    }
    // implicit_water._impedance, implicit_water._problem, retention.flowing
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1661 = real_55[l] + real_55[l + 1];
        const Real a1662 = real_55[l] / a1661;
        const Real a1663 = real_59[l] - real_59[l + 1];
        const Real a1664 = a1662 * a1663;
        const Real a1665 = real_59[l + 1] + a1664;
        const Real a1666 = real_59[l] + real_59[l + 1];
        const Real a1667 = a1666 * 0.5;
        const Real a1668 = minimum(a1665, a1667);
        const Real a1669 = exp(a1668);
        const Real a1670 = real_61[l] + real_61[l + 1];
        const Real a1671 = a1669 / a1670;
        const Mask a1776 = (real_68[l + 1] < numbers[l + 3 * LAYERS + 47]);
        const Real a1777 = select(a1776, numbers[l + 3 * LAYERS + 47], real_68[l + 1]);
        const Mask a1778 = (real_65[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a1779 = select(a1778, numbers[l + 10 * LAYERS + 52], real_65[l + 1]);
        const Real a1780 = a1779 - numbers[l + 10 * LAYERS + 52];
        const Real a1782 = numbers[l + 11 * LAYERS + 52] * a1780;
        const Real a1783 = -a1782;
        real_72[l] = a1661;
        real_73[l] = a1671;
        real_74[l] = a1777;
        real_75[l] = a1783;
    }
    // retention.flowing
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1784 = exp(real_75[l]);
        const Real a1785 = real_74[l] * a1784;
        const Real a1786 = numbers[l + 11 * LAYERS + 52] - 1.0;
        const Real a1787 = a1785 / a1786;
        const Real a1788 = numbers[l + 3 * LAYERS + 47] - real_68[l + 1];
        const Mask a1789 = (a1788 < 0.0);
        const Real a1790 = select(a1789, 0.0, a1788);
        const Real a1791 = a1787 + a1790;
        const Mask a1792 = (real_68[l] < numbers[l + 3 * LAYERS + 48]);
        const Real a1793 = select(a1792, numbers[l + 3 * LAYERS + 48], real_68[l]);
        const Mask a1794 = (real_65[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a1795 = select(a1794, numbers[l + 10 * LAYERS + 53], real_65[l]);
        const Real a1796 = a1795 - numbers[l + 10 * LAYERS + 53];
        const Real a1798 = numbers[l + 11 * LAYERS + 53] * a1796;
        const Real a1799 = -a1798;
        real_76[l] = a1784;
        real_77[l] = a1786;
        real_78[l] = a1791;
        real_79[l] = a1793;
        real_80[l] = a1799;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1763 = exp(real_71[l]);
        const Real a1764 = numbers[l + 3 * LAYERS + 47] * 0.999999999;
        const Mask a1765 = (real_68[l] > a1764);
        const Real a1766 = numbers[l + 11 * LAYERS + 52] * a1763;
        const Real a1767 = a1766 / real_70[l];
        const Real a1768 = select(a1765, a1767, 0.0);
        const Real a1769 = real_70[l] * a1763;
        const Real a1770 = numbers[l + 11 * LAYERS + 52] - 1.0;
        const Real a1771 = a1769 / a1770;
        const Real a1772 = numbers[l + 3 * LAYERS + 47] - real_68[l];
        const Mask a1773 = (a1772 < 0.0);
        const Real a1774 = select(a1773, 0.0, a1772);
        const Real a1775 = a1771 + a1774;
        real_65[l] = a1763;
        real_61[l] = a1764;
        real_59[l] = a1768;
        real_81[l] = a1770;
        real_82[l] = a1775;
    }
    // implicit_water._downward
    real_72[LAYERS - 1] = real_55[LAYERS - 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1811 = real_72[l] * real_65[l];
        real_55[l] = a1811;
    }
    const Real x1814 = real_82[LAYERS - 1] + real_55[LAYERS - 1];
    const Real x1815 = x1674 * x1814;
    const Real x1816 = x1698 * real_65[LAYERS - 1];
    const Real x1817 = x1815 + x1816;
    // implicit_water._upward
    const Real x1821 = real_62[0] * real_82[0];
    // implicit_water._balance
    const Mask x1822 = (real_of(0.0) > 0.0);
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1823 = select(x1822, 0.0, real_59[l]);
        const Real a1826 = real_72[l] * a1823;
        real_71[l] = a1823;
        real_70[l] = a1826;
    }
    // implicit_water._downward
    const Real x1829 = real_65[LAYERS - 1] + real_70[LAYERS - 1];
    const Real x1830 = x1674 * x1829;
    const Real x1831 = x1698 * real_71[LAYERS - 1];
    const Real x1832 = x1830 + x1831;
    // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward, implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1800 = exp(real_80[l]);
        const Real a1801 = real_79[l] * a1800;
        const Real a1802 = numbers[l + 11 * LAYERS + 53] - 1.0;
        const Real a1803 = a1801 / a1802;
        const Real a1804 = numbers[l + 3 * LAYERS + 48] - real_68[l];
        const Mask a1805 = (a1804 < 0.0);
        const Real a1806 = select(a1805, 0.0, a1804);
        const Real a1807 = a1803 + a1806;
        const Real a1808 = real_82[l] + a1807;
        const Real a1809 = a1808 * 0.5;
        const Real a1812 = a1809 + real_55[l];
        const Real a1813 = real_73[l] * a1812;
        const Real a1818 = real_82[l + 1] + real_78[l];
        const Real a1819 = a1818 * 0.5;
        const Real a1820 = real_73[l] * a1819;
        const Real a1824 = real_65[l] + a1800;
        const Real a1825 = a1824 * 0.5;
        const Real a1827 = a1825 + real_70[l];
        const Real a1828 = real_73[l] * a1827;
        real_75[l] = a1802;
        real_71[l] = a1813;
        real_59[l + 1] = a1820;
        real_83[l] = a1828;
    }
    // implicit_water._balance
    real_83[LAYERS - 1] = x1832;
    // implicit_water._upward
    const Real x1838 = real_62[0] * real_65[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1835 = real_65[l + 1] + real_76[l];
        const Real a1836 = a1835 * 0.5;
        const Real a1837 = real_73[l] * a1836;
        real_70[l + 1] = a1837;
    }
    // implicit_water._balance
    real_70[0] = x1838;
    real_71[LAYERS - 1] = x1817;
    real_59[0] = x1821;
    // implicit_water._balance, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1834 = real_69[l] * real_83[l];
        const Real a1840 = real_69[l] * real_70[l];
        const Real a1841 = a1834 + a1840;
        const Real a1844 = real_71[l] + real_59[l];
        const Real a1845 = real_69[l] * a1844;
        const Real a1846 = seconds * a1845;
        const Real a1847 = seconds * a1841;
        const Real a1848 = real_66[l] - real_58[l];
        const Real a1849 = a1848 / real_64[l];
        const Mask a1850 = (a1849 < 1e-12);
        const Real a1851 = select(a1850, 1e-12, a1849);
        const Real a1852 = log(a1851);
        const Real a1853 = numbers[l + LAYERS + 47] * a1852;
        const Real a1854 = numbers[l + 10 * LAYERS + 52] - a1853;
        const Mask a1855 = (a1854 > 16.11809565095832);
        const Real a1856 = select(a1855, 16.11809565095832, a1854);
        real_65[l] = a1846;
        real_55[l] = a1847;
        real_82[l] = a1848;
        real_68[l] = a1851;
        real_84[l] = a1856;
    }
    // implicit_water._state
    const Mask x1865 = (real_of(0.0) == 0.0);
    // retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1857 = exp(real_84[l]);
        const Real a1858 = numbers[l + LAYERS + 47] * a1857;
        const Real a1859 = real_68[l] * real_64[l];
        const Real a1860 = a1858 / a1859;
        const Real a1861 = -a1857;
        const Mask a1862 = (real_66[l] > real_60[l]);
        const Real a1863 = select(a1862, real_60[l], real_66[l]);
        const Mask a1864 = (real_66[l] <= real_60[l]);
        const Mask a1866 = (a1864 & x1865);
        const Real a1867 = a1863 - real_57[l];
        const Real a1868 = a1867 * 100.0;
        const Mask a1869 = (a1868 < 0.0);
        const Real a1870 = select(a1869, 0.0, a1868);
        const Mask a1871 = (a1870 > 1.0);
        const Real a1872 = select(a1871, 1.0, a1870);
        const Real a1873 = real_57[l] + 0.01;
        const Mask a1874 = (a1863 <= a1873);
        const Mask a1875 = (a1866 & a1874);
        const Real a1876 = select(a1875, 100.0, 0.0);
        const Mask a1877 = (a1857 < numbers[l + 3 * LAYERS + 47]);
        const Real a1878 = select(a1877, numbers[l + 3 * LAYERS + 47], a1857);
        const Mask a1879 = (real_84[l] < numbers[l + 10 * LAYERS + 52]);
        const Real a1880 = select(a1879, numbers[l + 10 * LAYERS + 52], real_84[l]);
        const Real a1881 = a1880 - numbers[l + 10 * LAYERS + 52];
        const Real a1882 = numbers[l + 11 * LAYERS + 52] * a1881;
        const Real a1883 = -a1882;
        real_70[l] = a1857;
        real_83[l] = a1860;
        real_59[l] = a1861;
        real_71[l] = a1863;
        mask_85[l] = a1866;
        real_69[l] = a1872;
        real_86[l] = a1873;
        real_87[l] = a1876;
        real_88[l] = a1878;
        real_89[l] = a1883;
    }
    // retention.flowing
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Mask a1895 = (real_70[l + 1] < numbers[l + 3 * LAYERS + 47]);
        const Real a1896 = select(a1895, numbers[l + 3 * LAYERS + 47], real_70[l + 1]);
        const Mask a1897 = (real_84[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a1898 = select(a1897, numbers[l + 10 * LAYERS + 52], real_84[l + 1]);
        const Real a1899 = a1898 - numbers[l + 10 * LAYERS + 52];
        const Real a1900 = numbers[l + 11 * LAYERS + 52] * a1899;
        const Real a1901 = -a1900;
        const Real a1902 = exp(a1901);
        const Real a1903 = a1896 * a1902;
        const Real a1904 = a1903 / real_77[l];
        const Real a1905 = numbers[l + 3 * LAYERS + 47] - real_70[l + 1];
        const Mask a1906 = (a1905 < 0.0);
        const Real a1907 = select(a1906, 0.0, a1905);
        const Real a1908 = a1904 + a1907;
        const Mask a1909 = (real_70[l] < numbers[l + 3 * LAYERS + 48]);
        const Real a1910 = select(a1909, numbers[l + 3 * LAYERS + 48], real_70[l]);
        const Mask a1911 = (real_84[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a1912 = select(a1911, numbers[l + 10 * LAYERS + 53], real_84[l]);
        const Real a1913 = a1912 - numbers[l + 10 * LAYERS + 53];
        const Real a1914 = numbers[l + 11 * LAYERS + 53] * a1913;
        const Real a1915 = -a1914;
        real_76[l] = a1902;
        real_80[l] = a1908;
        real_79[l] = a1910;
        real_78[l] = a1915;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1884 = exp(real_89[l]);
        const Mask a1885 = (real_70[l] > real_61[l]);
        const Real a1886 = numbers[l + 11 * LAYERS + 52] * a1884;
        const Real a1887 = a1886 / real_88[l];
        const Real a1888 = select(a1885, a1887, 0.0);
        const Real a1889 = real_88[l] * a1884;
        const Real a1890 = a1889 / real_81[l];
        const Real a1891 = numbers[l + 3 * LAYERS + 47] - real_70[l];
        const Mask a1892 = (a1891 < 0.0);
        const Real a1893 = select(a1892, 0.0, a1891);
        const Real a1894 = a1890 + a1893;
        real_84[l] = a1884;
        real_68[l] = a1888;
        real_90[l] = a1894;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1925 = real_72[l] * real_84[l];
        real_89[l] = a1925;
    }
    const Real x1928 = real_90[LAYERS - 1] + real_89[LAYERS - 1];
    const Real x1929 = x1674 * x1928;
    const Real x1930 = x1698 * real_84[LAYERS - 1];
    const Real x1931 = x1929 + x1930;
    // implicit_water._upward
    const Real x1935 = real_62[0] * real_90[0];
    // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1916 = exp(real_78[l]);
        const Real a1917 = real_79[l] * a1916;
        const Real a1918 = a1917 / real_75[l];
        const Real a1919 = numbers[l + 3 * LAYERS + 48] - real_70[l];
        const Mask a1920 = (a1919 < 0.0);
        const Real a1921 = select(a1920, 0.0, a1919);
        const Real a1922 = a1918 + a1921;
        const Real a1923 = real_90[l] + a1922;
        const Real a1924 = a1923 * 0.5;
        const Real a1926 = a1924 + real_89[l];
        const Real a1927 = real_73[l] * a1926;
        const Real a1932 = real_90[l + 1] + real_80[l];
        const Real a1933 = a1932 * 0.5;
        const Real a1934 = real_73[l] * a1933;
        real_74[l] = a1916;
        real_88[l] = a1927;
        real_91[l + 1] = a1934;
    }
    // implicit_water._flow
    real_88[LAYERS - 1] = x1931;
    real_91[0] = x1935;
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1937 = real_69[l] * real_88[l];
        const Real a1939 = real_69[l] * real_91[l];
        real_89[l] = a1937;
        real_90[l] = a1939;
    }
    const Real x1940 = x1700 - real_90[0];
    const Mask x1941 = (x1940 > x1634);
    const Real x1942 = select(x1941, x1634, x1940);
    // implicit_water._remaining
    const Real x1943 = real_71[0] - x1651;
    const Real x1944 = x1943 * 100.0;
    const Mask x1945 = (x1944 < 0.0);
    const Real x1946 = select(x1945, 0.0, x1944);
    const Mask x1947 = (x1946 > 1.0);
    const Real x1948 = select(x1947, 1.0, x1946);
    // implicit_water._flow
    const Real x1949 = x1599 * x1948;
    const Real x1958 = real_89[LAYERS - 1] - x1721;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1957 = real_89[l] - real_90[l + 1];
        real_70[l + 1] = a1957;
    }
    // implicit_water._gain
    real_70[0] = x1942;
    for (int l = 0; l < LAYERS - 1; ++l) real_90[l] = real_70[l + 1];
    real_90[LAYERS - 1] = x1958;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1950 = real_71[l] - real_54[l];
        const Real a1951 = a1950 * 100.0;
        const Mask a1952 = (a1951 < 0.0);
        const Real a1953 = select(a1952, 0.0, a1951);
        const Mask a1954 = (a1953 > 1.0);
        const Real a1955 = select(a1954, 1.0, a1953);
        const Real a1956 = real_56[l] * a1955;
        const Real a1959 = real_66[l] - real_71[l];
        const Real a1960 = a1959 * 1e-09;
        const Real a1961 = real_71[l] + a1960;
        const Real a1962 = a1961 - state[l + 2 * LAYERS];
        const Real a1963 = numbers[l] * a1962;
        const Real a1964 = a1956 + in_row(l, 0, x1949);
        const Real a1967 = real_70[l] - real_90[l];
        const Real a1968 = a1967 - a1964;
        const Real a1969 = seconds * a1968;
        const Real a1970 = a1963 - a1969;
        const Real a1971 = select(x1822, 0.0, real_68[l]);
        const Real a1974 = real_72[l] * a1971;
        real_89[l] = a1956;
        real_92[l] = a1970;
        real_93[l] = a1971;
        real_94[l] = a1974;
    }
    // implicit_water._downward
    const Real x1977 = real_84[LAYERS - 1] + real_94[LAYERS - 1];
    const Real x1978 = x1674 * x1977;
    const Real x1979 = x1698 * real_93[LAYERS - 1];
    const Real x1980 = x1978 + x1979;
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1972 = real_84[l] + real_74[l];
        const Real a1973 = a1972 * 0.5;
        const Real a1975 = a1973 + real_94[l];
        const Real a1976 = real_73[l] * a1975;
        real_93[l] = a1976;
    }
    // implicit_water._balance
    real_93[LAYERS - 1] = x1980;
    // implicit_water._upward
    const Real x1986 = real_62[0] * real_84[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1983 = real_84[l + 1] + real_76[l];
        const Real a1984 = a1983 * 0.5;
        const Real a1985 = real_73[l] * a1984;
        real_94[l + 1] = a1985;
    }
    // implicit_water._balance
    real_94[0] = x1986;
    const Mask x1996 = (x1942 < x1634);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1982 = real_69[l] * real_93[l];
        const Real a1988 = real_69[l] * real_94[l];
        const Real a1989 = select(x1822, 1.0, real_83[l]);
        const Real a1990 = a1982 * a1989;
        const Real a1991 = real_87[l] * real_88[l];
        const Real a1992 = a1990 + a1991;
        const Real a1993 = a1988 * a1989;
        const Real a1994 = real_87[l] * real_91[l];
        const Real a1995 = a1993 + a1994;
        real_84[l] = a1982;
        real_90[l] = a1988;
        real_68[l] = a1992;
        real_95[l] = a1995;
    }
    const Real x1997 = select(x1996, real_95[0], 0.0);
    real_94[0] = x1997;
    for (int l = 0; l < LAYERS - 1; ++l) real_94[l + 1] = real_95[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1998 = magnitude(real_59[l]);
        const Real a1999 = select(x1822, a1998, real_66[l]);
        const Real a2001 = real_68[l] + real_94[l];
        const Real a2002 = a1999 * a2001;
        real_93[l] = a2002;
    }
    real_94[0] = real_93[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_94[l + 1] = real_93[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_59[l] = real_93[l + 1];
    real_59[LAYERS - 1] = real_93[LAYERS - 1];
    // implicit_water._demanded
    const Mask x2017 = (real_71[0] > x1651);
    const Real x2018 = x1651 + 0.01;
    const Mask x2019 = (real_71[0] < x2018);
    const Mask x2020 = (x2017 & x2019);
    const Mask x2021 = (real_71[0] == x1651);
    // implicit_water._balance, implicit_water._demanded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2005 = maximum(real_94[l], real_59[l]);
        const Real a2006 = maximum(real_93[l], a2005);
        const Mask a2007 = (real_92[l] < 0.0);
        const Mask a2008 = (real_71[l] > real_54[l]);
        const Real a2009 = real_54[l] + 0.01;
        const Mask a2010 = (real_71[l] < a2009);
        const Mask a2011 = (a2008 & a2010);
        const Mask a2012 = (real_71[l] == real_54[l]);
        const Mask a2013 = (a2012 & a2007);
        const Mask a2014 = (a2011 | a2013);
        const Real a2015 = real_56[l] * 100.0;
        const Real a2016 = select(a2014, a2015, 0.0);
        real_96[l] = a2006;
        mask_97[l] = a2007;
        real_98[l] = a2009;
        real_99[l] = a2015;
        real_100[l] = a2016;
    }
    // implicit_water._demanded
    const Mask x2022 = (x2021 & mask_97[0]);
    const Mask x2023 = (x2020 | x2022);
    const Real x2024 = x1599 * 100.0;
    const Real x2025 = select(x2023, x2024, 0.0);
    // implicit_water._balance
    const Real x2048 = select(mask_85[0], x2025, 0.0);
    // implicit_water._at
    const Mask x2057 = (real_of(0.0) < 60.0);
    const Mask x2063 = (real_of(1.0) < 1.0);
    // implicit_water._balance, implicit_water._mobile, implicit_water._at
    Mask a2060_last = mask_of(true);
    Mask a2062_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2026 = select(mask_85[l], 1.0, 1e-09);
        const Real a2027 = select(x1822, 1e-11, a2026);
        const Real a2028 = real_84[l] + real_90[l];
        const Real a2029 = real_88[l] + real_91[l];
        const Real a2030 = real_69[l] * a2029;
        const Real a2031 = a2028 * real_83[l];
        const Real a2032 = real_87[l] * a2029;
        const Real a2033 = a2031 + a2032;
        const Mask a2034 = (real_82[l] < 1e-09);
        const Real a2035 = select(a2034, 1e-09, real_82[l]);
        const Real a2036 = a2035 * a2033;
        const Mask a2037 = (a2030 < 1e-30);
        const Real a2038 = select(a2037, 1e-30, a2030);
        const Real a2039 = a2036 / a2038;
        const Mask a2040 = (real_69[l] < 1.0);
        const Real a2041 = select(a2040, 60.0, INFINITE);
        const Real a2042 = seconds * real_96[l];
        const Real a2043 = numbers[l] * numbers[l + 2 * LAYERS + 47];
        const Real a2044 = a2042 + a2043;
        const Real a2045 = a2044 * 1.4210854715202004e-14;
        const Real a2046 = numbers[l] * a2027;
        const Real a2047 = select(mask_85[l], real_100[l], 0.0);
        const Real a2049 = seconds * a2030;
        const Mask a2050 = (a2039 < 0.02);
        const Real a2051 = select(a2050, 0.02, a2039);
        const Real a2052 = minimum(a2051, a2041);
        const Real a2053 = seconds * a2028;
        const Real a2054 = magnitude(real_92[l]);
        const Real a2055 = numbers[l] * 1e-09;
        const Real a2056 = maximum(a2045, a2055);
        const Real a2058 = select(x2057, a2045, a2056);
        const Mask a2059 = (a2054 <= a2058);
        a2060_last = (a2060_last & a2059);
        const Mask a2061 = (a2054 > a2058);
        a2062_last = (a2062_last | a2061);
        real_59[l] = a2043;
        real_94[l] = a2046;
        real_93[l] = a2047;
        real_71[l] = a2049;
        real_101[l] = a2052;
        real_102[l] = a2053;
        real_103[l] = a2055;
    }
    // implicit_water._at
    const Mask x2064 = (a2060_last & x2063);
    const Mask x2065 = (a2062_last | x2064);
    const Mask x2066 = (real_of(0.0) < 3000.0);
    const Mask x2067 = (x2065 & x2066);
    // implicit_water.solve_water
    for (int l = 0; l < LAYERS; ++l) real_100[l] = real_66[l];
    for (int l = 0; l < LAYERS; ++l) real_96[l] = real_of(0.0);
    real_104[0] = x1942;
    for (int l = 0; l < LAYERS - 1; ++l) real_104[l + 1] = real_70[l + 1];
    real_104[LAYERS] = x1958;
    Real w2071 = x1949;
    for (int l = 0; l < LAYERS; ++l) real_90[l] = real_89[l];
    for (int l = 0; l < LAYERS; ++l) real_84[l] = real_92[l];
    for (int l = 0; l < LAYERS; ++l) real_91[l] = real_94[l];
    for (int l = 0; l < LAYERS; ++l) real_88[l] = real_68[l];
    real_87[0] = x1997;
    for (int l = 0; l < LAYERS - 1; ++l) real_87[l + 1] = real_95[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_69[l] = real_93[l];
    Real w2078 = x2048;
    for (int l = 0; l < LAYERS; ++l) real_83[l] = real_71[l];
    for (int l = 0; l < LAYERS; ++l) real_82[l] = real_101[l];
    for (int l = 0; l < LAYERS; ++l) real_105[l] = real_102[l];
    Real w2082 = real_of(1.0);
    for (int l = 0; l < LAYERS; ++l) real_106[l] = real_66[l];
    for (int l = 0; l < LAYERS; ++l) real_107[l] = real_of(0.0);
    Real w2085 = real_of(0.0);
    Real w2086 = real_of(1.0);
    Real w2087 = real_of(INFINITE);
    Real w2088 = real_of(1.0);
    Real w2089 = real_of(0.0);
    Real w2090 = real_of(0.0);
    Mask w2091 = a2060_last;
    Mask w2092 = x2067;
    for (int pass = 0; pass < 3000; ++pass) {
        if (!any_lane(w2092)) break;
        // implicit_water._iteration
        const Real x2095 = select(w2091, w2082, w2085);
        const Mask x2096 = (w2089 >= 300.0);
        const Mask x2097 = (w2091 | x2096);
        const Mask x2098 = (w2090 == 60.0);
        const Mask x2099 = (x2097 | x2098);
        // parts.added_next
        const Real x2100 = select(w2091, 2.0, 0.125);
        const Real x2101 = x2100 * w2086;
        // implicit_water._iteration
        const Real x2102 = select(x2099, x2101, w2086);
        Real a2104_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2093 = select(w2091, real_100[l], real_106[l]);
            const Real a2094 = select(w2091, real_96[l], real_107[l]);
            const Real a2103 = magnitude(real_84[l]);
            a2104_last = a2104_last + a2103;
            real_108[l] = a2093;
            real_109[l] = a2094;
        }
        const Mask x2105 = (a2104_last < w2087);
        const Mask x2106 = (w2090 < 60.0);
        const Mask x2107 = (x2105 | x2106);
        const Real x2108 = select(x2107, 1.03, 0.5);
        const Real x2109 = x2108 * w2088;
        const Mask x2110 = (x2109 < 0.1);
        const Real x2111 = select(x2110, 0.1, x2109);
        const Mask x2112 = (x2111 > 1.0);
        const Real x2113 = select(x2112, 1.0, x2111);
        const Real x2114 = w2082 * seconds;
        // implicit_water._change
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2122 = x2114 * real_88[l];
            const Real a2123 = -a2122;
            const Real a2124 = x2114 * real_87[l + 1];
            const Real a2125 = -a2124;
            real_76[l] = a2123;
            real_74[l] = a2125;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2115 = real_69[l] + in_row(l, 0, w2078);
            const Real a2116 = a2115 + real_88[l];
            const Real a2117 = a2116 + real_87[l];
            const Real a2118 = x2114 * a2117;
            const Real a2119 = real_91[l] + a2118;
            const Real a2120 = a2119 * 1.0000000000000142;
            const Real a2126 = -real_84[l];
            real_110[l] = a2115;
            real_111[l] = a2120;
            real_112[l] = a2126;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_76, real_111, real_74, real_112, real_113);
        // implicit_water._moved, implicit_water._mobile, implicit_water._raised
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2128 = (real_96[l] > 0.0);
            const Mask a2129 = (real_100[l] <= real_60[l]);
            const Real a2130 = real_100[l] - real_58[l];
            const Mask a2131 = (a2130 < 1e-09);
            const Real a2132 = select(a2131, 1e-09, a2130);
            const Mask a2133 = (real_83[l] < 1e-30);
            const Real a2134 = select(a2133, 1e-30, real_83[l]);
            const Real a2135 = 1 / a2132;
            const Real a2136 = real_67[l] * a2135;
            const Mask a2137 = (a2136 < 1.0);
            const Real a2138 = select(a2137, 1.0, a2136);
            const Real a2139 = real_60[l] - real_58[l];
            const Real a2140 = a2139 * a2135;
            const Mask a2141 = (a2140 > a2138);
            const Real a2142 = select(a2141, a2138, a2140);
            const Mask a2143 = (a2142 < 1e-30);
            const Real a2144 = select(a2143, 1e-30, a2142);
            const Real a2145 = x2114 * real_110[l];
            const Real a2146 = numbers[l] + a2145;
            const Real a2147 = a2146 * a2132;
            const Real a2148 = select(a2129, a2146, real_103[l]);
            const Real a2149 = real_82[l] * a2134;
            const Real a2150 = a2149 * a2135;
            const Real a2151 = a2148 + a2150;
            const Real a2152 = numbers[l] * 1e-11;
            const Real a2153 = x2113 * real_113[l];
            const Real a2154 = real_96[l] + a2153;
            const Real a2155 = a2147 * a2144;
            const Real a2156 = a2147 - a2155;
            const Real a2157 = a2156 * 1e-09;
            const Real a2158 = a2155 + a2157;
            const Real a2159 = select(a2129, a2147, a2158);
            const Real a2160 = a2159 + a2134;
            const Real a2161 = log(a2144);
            const Real a2162 = real_82[l] * a2161;
            const Mask a2163 = (a2162 > 300.0);
            const Real a2164 = select(a2163, 300.0, a2162);
            mask_85[l] = a2128;
            real_112[l] = a2132;
            real_111[l] = a2134;
            real_114[l] = a2138;
            real_115[l] = a2144;
            real_116[l] = a2147;
            real_117[l] = a2149;
            real_118[l] = a2151;
            real_119[l] = a2152;
            real_120[l] = a2154;
            real_121[l] = a2155;
            real_122[l] = a2160;
            real_123[l] = a2164;
        }
        // implicit_water._raised, implicit_water._moved
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2165 = exp(real_123[l]);
            const Real a2166 = real_111[l] * a2165;
            const Real a2167 = real_121[l] + a2166;
            const Real a2168 = w2082 * real_65[l];
            const Real a2169 = maximum(a2168, real_111[l]);
            const Real a2170 = real_116[l] * real_114[l];
            const Real a2171 = a2170 - real_121[l];
            const Real a2172 = a2171 * 1e-09;
            const Real a2173 = real_121[l] + a2172;
            const Real a2174 = a2173 + a2169;
            const Real a2175 = x2113 * real_118[l];
            const Real a2176 = a2175 * real_113[l];
            const Real a2177 = real_122[l] + a2176;
            const Real a2178 = a2177 - a2174;
            const Real a2179 = w2082 * real_55[l];
            const Real a2180 = real_119[l] + a2179;
            const Real a2181 = a2178 / a2180;
            const Real a2182 = select(mask_85[l], real_120[l], a2181);
            const Mask a2183 = (a2182 < 0.0);
            const Real a2184 = select(a2183, 0.0, a2182);
            const Mask a2185 = (real_120[l] > 0.0);
            const Mask a2186 = (a2177 > a2174);
            const Mask a2187 = select(mask_85[l], a2185, a2186);
            const Mask a2188 = (a2177 > a2167);
            const Real a2189 = real_116[l] * 1e-09;
            const Real a2190 = select(a2188, a2189, real_116[l]);
            const Real a2191 = real_121[l] * 0.999999999;
            const Real a2192 = select(a2188, a2191, 0.0);
            const Real a2193 = a2177 - a2192;
            const Mask a2194 = (a2193 < 1e-30);
            const Real a2195 = select(a2194, 1e-30, a2193);
            const Real a2196 = a2195 / real_111[l];
            real_110[l] = a2184;
            mask_97[l] = a2187;
            mask_124[l] = a2188;
            real_125[l] = a2190;
            real_126[l] = a2193;
            real_127[l] = a2195;
            real_128[l] = a2196;
        }
        // implicit_water._moved
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2197 = log(real_128[l]);
            const Real a2198 = a2197 / real_82[l];
            const Mask a2199 = (a2198 > 50.0);
            const Real a2200 = select(a2199, 50.0, a2198);
            real_123[l] = a2200;
        }
        const Mask x2226 = (x2113 < 1.0);
        const Mask x2247 = (x1599 > 0.0);
        const Real x2248 = select(x2247, x1651, (-1.0));
        // implicit_water._stopped
        const Mask x2249 = (real_100[0] > x2248);
        // implicit_water._moved, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2201 = exp(real_123[l]);
            const Real a2202 = real_126[l] - real_125[l];
            const Real a2203 = a2202 - real_111[l];
            const Real a2204 = real_125[l] + real_117[l];
            const Real a2205 = a2203 / a2204;
            const Real a2206 = a2205 + 1.0;
            const Real a2207 = real_127[l] / real_125[l];
            const Real a2208 = minimum(a2201, a2207);
            const Real a2209 = minimum(a2208, a2206);
            const Mask a2210 = (a2209 < 0.05);
            const Real a2211 = select(a2210, 0.05, a2209);
            const Real a2212 = select(mask_124[l], real_115[l], 0.05);
            const Real a2213 = select(mask_124[l], real_114[l], real_115[l]);
            const Real a2214 = maximum(a2211, a2212);
            const Real a2215 = minimum(a2214, a2213);
            const Real a2216 = real_112[l] * a2215;
            const Real a2217 = real_58[l] + a2216;
            const Real a2218 = maximum(a2217, real_57[l]);
            const Real a2219 = select(mask_85[l], real_63[l], a2218);
            const Mask a2220 = ~mask_85[l];
            const Mask a2221 = (real_100[l] > real_60[l]);
            const Mask a2222 = (a2220 & a2221);
            const Real a2223 = a2219 - real_100[l];
            const Real a2224 = x2113 * a2223;
            const Real a2225 = real_100[l] + a2224;
            const Mask a2227 = (a2222 & x2226);
            const Real a2228 = select(a2227, a2225, a2219);
            const Mask a2229 = (real_100[l] > real_86[l]);
            const Mask a2230 = (a2228 < real_86[l]);
            const Mask a2231 = (a2229 & a2230);
            const Mask a2232 = (real_100[l] < real_86[l]);
            const Mask a2233 = (a2228 > real_86[l]);
            const Mask a2234 = (a2232 & a2233);
            const Mask a2235 = (a2231 | a2234);
            const Real a2236 = select(a2235, real_86[l], a2228);
            const Mask a2237 = (real_56[l] > 0.0);
            const Real a2238 = select(a2237, real_54[l], (-1.0));
            const Mask a2239 = (real_100[l] > a2238);
            const Mask a2240 = (a2236 < a2238);
            const Mask a2241 = (a2239 & a2240);
            const Mask a2242 = (real_100[l] < a2238);
            const Mask a2243 = (a2236 > a2238);
            const Mask a2244 = (a2242 & a2243);
            const Mask a2245 = (a2241 | a2244);
            const Real a2246 = select(a2245, a2238, a2236);
            real_128[l] = a2246;
        }
        // implicit_water._stopped
        const Mask x2250 = (real_128[0] < x2248);
        const Mask x2251 = (x2249 & x2250);
        const Mask x2252 = (real_100[0] < x2248);
        const Mask x2253 = (real_128[0] > x2248);
        const Mask x2254 = (x2252 & x2253);
        const Mask x2255 = (x2251 | x2254);
        const Real x2256 = select(x2255, x2248, real_128[0]);
        // implicit_water._moved
        real_128[0] = x2256;
        // parts.part_with
        const Real x2266 = x2095 + x2102;
        const Mask x2267 = (x2266 > 1.0);
        const Real x2268 = select(x2267, 1.0, x2266);
        // implicit_water._iteration
        const Real x2269 = select(w2092, x2268, w2082);
        const Real x2270 = select(x2099, INFINITE, a2104_last);
        const Real x2271 = select(x2099, 1.0, x2113);
        const Real x2272 = w2089 + 1.0;
        const Real x2273 = select(x2099, 0.0, x2272);
        const Real x2274 = real_of_mask(w2092);
        const Real x2275 = w2090 + x2274;
        // implicit_water._at
        const Real x2276 = x2269 * seconds;
        // implicit_water._moved, implicit_water._iteration, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2258 = (real_128[l] >= real_63[l]);
            const Mask a2259 = (mask_97[l] | a2258);
            const Real a2260 = select(a2259, real_63[l], real_128[l]);
            const Real a2261 = select(a2259, real_110[l], 0.0);
            const Real a2262 = select(x2099, real_108[l], a2260);
            const Real a2263 = select(x2099, real_109[l], a2261);
            const Real a2264 = select(w2092, a2262, real_100[l]);
            const Real a2265 = select(w2092, a2263, real_96[l]);
            const Real a2277 = a2264 - real_58[l];
            const Real a2278 = a2277 / real_64[l];
            const Mask a2279 = (a2278 < 1e-12);
            const Real a2280 = select(a2279, 1e-12, a2278);
            const Real a2281 = log(a2280);
            const Real a2282 = numbers[l + LAYERS + 47] * a2281;
            const Real a2283 = numbers[l + 10 * LAYERS + 52] - a2282;
            const Mask a2284 = (a2283 > 16.11809565095832);
            const Real a2285 = select(a2284, 16.11809565095832, a2283);
            real_123[l] = a2264;
            real_127[l] = a2265;
            real_126[l] = a2277;
            real_125[l] = a2280;
            real_117[l] = a2285;
        }
        // retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2286 = exp(real_117[l]);
            const Real a2287 = numbers[l + LAYERS + 47] * a2286;
            const Real a2288 = real_125[l] * real_64[l];
            const Real a2289 = a2287 / a2288;
            const Real a2291 = real_127[l] - a2286;
            const Mask a2292 = (real_123[l] > real_60[l]);
            const Real a2293 = select(a2292, real_60[l], real_123[l]);
            const Mask a2294 = (real_123[l] <= real_60[l]);
            const Mask a2295 = (real_127[l] == 0.0);
            const Mask a2296 = (a2294 & a2295);
            const Real a2297 = a2293 - real_57[l];
            const Real a2298 = a2297 * 100.0;
            const Mask a2299 = (a2298 < 0.0);
            const Real a2300 = select(a2299, 0.0, a2298);
            const Mask a2301 = (a2300 > 1.0);
            const Real a2302 = select(a2301, 1.0, a2300);
            const Mask a2303 = (a2293 <= real_86[l]);
            const Mask a2304 = (a2296 & a2303);
            const Real a2305 = select(a2304, 100.0, 0.0);
            const Real a2306 = -a2291;
            const Mask a2307 = (a2306 < numbers[l + 3 * LAYERS + 47]);
            const Real a2308 = select(a2307, numbers[l + 3 * LAYERS + 47], a2306);
            const Mask a2309 = (real_117[l] < numbers[l + 10 * LAYERS + 52]);
            const Real a2310 = select(a2309, numbers[l + 10 * LAYERS + 52], real_117[l]);
            const Real a2311 = a2310 - numbers[l + 10 * LAYERS + 52];
            const Real a2312 = numbers[l + 11 * LAYERS + 52] * a2311;
            const Real a2313 = -a2312;
            real_128[l] = a2289;
            real_110[l] = a2291;
            real_115[l] = a2293;
            mask_97[l] = a2296;
            real_114[l] = a2302;
            real_111[l] = a2305;
            real_112[l] = a2306;
            real_122[l] = a2308;
            real_121[l] = a2313;
        }
        // retention.flowing
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2325 = -real_110[l + 1];
            const Mask a2326 = (a2325 < numbers[l + 3 * LAYERS + 47]);
            const Real a2327 = select(a2326, numbers[l + 3 * LAYERS + 47], a2325);
            const Mask a2328 = (real_117[l + 1] < numbers[l + 10 * LAYERS + 52]);
            const Real a2329 = select(a2328, numbers[l + 10 * LAYERS + 52], real_117[l + 1]);
            const Real a2330 = a2329 - numbers[l + 10 * LAYERS + 52];
            const Real a2331 = numbers[l + 11 * LAYERS + 52] * a2330;
            const Real a2332 = -a2331;
            const Real a2333 = exp(a2332);
            const Real a2334 = a2327 * a2333;
            const Real a2335 = a2334 / real_77[l];
            const Real a2336 = real_110[l + 1] + numbers[l + 3 * LAYERS + 47];
            const Mask a2337 = (a2336 < 0.0);
            const Real a2338 = select(a2337, 0.0, a2336);
            const Real a2339 = a2335 + a2338;
            const Real a2340 = -real_110[l];
            const Mask a2341 = (a2340 < numbers[l + 3 * LAYERS + 48]);
            const Real a2342 = select(a2341, numbers[l + 3 * LAYERS + 48], a2340);
            const Mask a2343 = (real_117[l] < numbers[l + 10 * LAYERS + 53]);
            const Real a2344 = select(a2343, numbers[l + 10 * LAYERS + 53], real_117[l]);
            const Real a2345 = a2344 - numbers[l + 10 * LAYERS + 53];
            const Real a2346 = numbers[l + 11 * LAYERS + 53] * a2345;
            const Real a2347 = -a2346;
            real_74[l] = a2333;
            real_76[l] = a2339;
            real_78[l] = a2342;
            real_79[l] = a2347;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2314 = exp(real_121[l]);
            const Mask a2315 = (real_112[l] > real_61[l]);
            const Real a2316 = numbers[l + 11 * LAYERS + 52] * a2314;
            const Real a2317 = a2316 / real_122[l];
            const Real a2318 = select(a2315, a2317, 0.0);
            const Real a2319 = real_122[l] * a2314;
            const Real a2320 = a2319 / real_81[l];
            const Real a2321 = real_110[l] + numbers[l + 3 * LAYERS + 47];
            const Mask a2322 = (a2321 < 0.0);
            const Real a2323 = select(a2322, 0.0, a2321);
            const Real a2324 = a2320 + a2323;
            real_117[l] = a2314;
            real_125[l] = a2318;
            real_120[l] = a2324;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2357 = real_72[l] * real_117[l];
            real_121[l] = a2357;
        }
        const Real x2360 = real_120[LAYERS - 1] + real_121[LAYERS - 1];
        const Real x2361 = x1674 * x2360;
        const Real x2362 = x1698 * real_117[LAYERS - 1];
        const Real x2363 = x2361 + x2362;
        // implicit_water._upward
        const Real x2367 = real_62[0] * real_120[0];
        // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2348 = exp(real_79[l]);
            const Real a2349 = real_78[l] * a2348;
            const Real a2350 = a2349 / real_75[l];
            const Real a2351 = real_110[l] + numbers[l + 3 * LAYERS + 48];
            const Mask a2352 = (a2351 < 0.0);
            const Real a2353 = select(a2352, 0.0, a2351);
            const Real a2354 = a2350 + a2353;
            const Real a2355 = real_120[l] + a2354;
            const Real a2356 = a2355 * 0.5;
            const Real a2358 = a2356 + real_121[l];
            const Real a2359 = real_73[l] * a2358;
            const Real a2364 = real_120[l + 1] + real_76[l];
            const Real a2365 = a2364 * 0.5;
            const Real a2366 = real_73[l] * a2365;
            real_80[l] = a2348;
            real_122[l] = a2359;
            real_112[l + 1] = a2366;
        }
        // implicit_water._flow
        real_122[LAYERS - 1] = x2363;
        real_112[0] = x2367;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2369 = real_114[l] * real_122[l];
            const Real a2371 = real_114[l] * real_112[l];
            real_121[l] = a2369;
            real_120[l] = a2371;
        }
        const Real x2372 = x1700 - real_120[0];
        const Mask x2373 = (x2372 > x1634);
        const Real x2374 = select(x2373, x1634, x2372);
        // implicit_water._remaining
        const Real x2375 = real_115[0] - x1651;
        const Real x2376 = x2375 * 100.0;
        const Mask x2377 = (x2376 < 0.0);
        const Real x2378 = select(x2377, 0.0, x2376);
        const Mask x2379 = (x2378 > 1.0);
        const Real x2380 = select(x2379, 1.0, x2378);
        // implicit_water._flow
        const Real x2381 = x1599 * x2380;
        const Real x2390 = real_121[LAYERS - 1] - x1721;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2389 = real_121[l] - real_120[l + 1];
            real_79[l] = a2389;
        }
        // implicit_water._gain
        real_120[0] = x2374;
        for (int l = 0; l < LAYERS - 1; ++l) real_120[l + 1] = real_79[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_121[l] = real_79[l];
        real_121[LAYERS - 1] = x2390;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2382 = real_115[l] - real_54[l];
            const Real a2383 = a2382 * 100.0;
            const Mask a2384 = (a2383 < 0.0);
            const Real a2385 = select(a2384, 0.0, a2383);
            const Mask a2386 = (a2385 > 1.0);
            const Real a2387 = select(a2386, 1.0, a2385);
            const Real a2388 = real_56[l] * a2387;
            const Real a2391 = real_123[l] - real_115[l];
            const Real a2392 = a2391 * 1e-09;
            const Real a2393 = real_115[l] + a2392;
            const Real a2394 = real_127[l] * 1e-11;
            const Real a2395 = a2393 + a2394;
            const Real a2396 = a2395 - state[l + 2 * LAYERS];
            const Real a2397 = numbers[l] * a2396;
            const Real a2398 = a2388 + in_row(l, 0, x2381);
            const Real a2401 = real_120[l] - real_121[l];
            const Real a2402 = a2401 - a2398;
            const Real a2403 = x2276 * a2402;
            const Real a2404 = a2397 - a2403;
            const Mask a2405 = (real_127[l] > 0.0);
            const Real a2406 = select(a2405, 0.0, real_125[l]);
            const Real a2409 = real_72[l] * a2406;
            real_119[l] = a2388;
            real_118[l] = a2404;
            mask_124[l] = a2405;
            real_116[l] = a2406;
            real_113[l] = a2409;
        }
        // implicit_water._downward
        const Real x2412 = real_117[LAYERS - 1] + real_113[LAYERS - 1];
        const Real x2413 = x1674 * x2412;
        const Real x2414 = x1698 * real_116[LAYERS - 1];
        const Real x2415 = x2413 + x2414;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2407 = real_117[l] + real_80[l];
            const Real a2408 = a2407 * 0.5;
            const Real a2410 = a2408 + real_113[l];
            const Real a2411 = real_73[l] * a2410;
            real_116[l] = a2411;
        }
        // implicit_water._balance
        real_116[LAYERS - 1] = x2415;
        // implicit_water._upward
        const Real x2421 = real_62[0] * real_117[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2418 = real_117[l + 1] + real_74[l];
            const Real a2419 = a2418 * 0.5;
            const Real a2420 = real_73[l] * a2419;
            real_113[l + 1] = a2420;
        }
        // implicit_water._balance
        real_113[0] = x2421;
        const Mask x2431 = (x2374 < x1634);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2417 = real_114[l] * real_116[l];
            const Real a2423 = real_114[l] * real_113[l];
            const Real a2424 = select(mask_124[l], 1.0, real_128[l]);
            const Real a2425 = a2417 * a2424;
            const Real a2426 = real_111[l] * real_122[l];
            const Real a2427 = a2425 + a2426;
            const Real a2428 = a2423 * a2424;
            const Real a2429 = real_111[l] * real_112[l];
            const Real a2430 = a2428 + a2429;
            real_117[l] = a2417;
            real_121[l] = a2423;
            real_120[l] = a2427;
            real_125[l] = a2430;
        }
        const Real x2432 = select(x2431, real_125[0], 0.0);
        real_113[0] = x2432;
        for (int l = 0; l < LAYERS - 1; ++l) real_113[l + 1] = real_125[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2433 = magnitude(real_110[l]);
            const Real a2434 = select(mask_124[l], a2433, real_123[l]);
            const Real a2436 = real_120[l] + real_113[l];
            const Real a2437 = a2434 * a2436;
            real_116[l] = a2437;
        }
        real_113[0] = real_116[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_113[l + 1] = real_116[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_110[l] = real_116[l + 1];
        real_110[LAYERS - 1] = real_116[LAYERS - 1];
        // implicit_water._demanded
        const Mask x2450 = (real_115[0] > x1651);
        const Mask x2451 = (real_115[0] < x2018);
        const Mask x2452 = (x2450 & x2451);
        const Mask x2453 = (real_115[0] == x1651);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2440 = maximum(real_113[l], real_110[l]);
            const Real a2441 = maximum(real_116[l], a2440);
            const Mask a2442 = (real_118[l] < 0.0);
            const Mask a2443 = (real_115[l] > real_54[l]);
            const Mask a2444 = (real_115[l] < real_98[l]);
            const Mask a2445 = (a2443 & a2444);
            const Mask a2446 = (real_115[l] == real_54[l]);
            const Mask a2447 = (a2446 & a2442);
            const Mask a2448 = (a2445 | a2447);
            const Real a2449 = select(a2448, real_99[l], 0.0);
            real_129[l] = a2441;
            mask_85[l] = a2442;
            real_130[l] = a2449;
        }
        // implicit_water._demanded
        const Mask x2454 = (x2453 & mask_85[0]);
        const Mask x2455 = (x2452 | x2454);
        const Real x2456 = select(x2455, x2024, 0.0);
        // implicit_water._balance
        const Real x2478 = select(mask_97[0], x2456, 0.0);
        // implicit_water._at
        const Mask x2486 = (x2273 < 60.0);
        const Mask x2492 = (x2269 < 1.0);
        // implicit_water._balance, implicit_water._mobile, implicit_water._at
        Mask a2489_last = mask_of(true);
        Mask a2491_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2457 = select(mask_97[l], 1.0, 1e-09);
            const Real a2458 = select(mask_124[l], 1e-11, a2457);
            const Real a2459 = real_117[l] + real_121[l];
            const Real a2460 = real_122[l] + real_112[l];
            const Real a2461 = real_114[l] * a2460;
            const Real a2462 = a2459 * real_128[l];
            const Real a2463 = real_111[l] * a2460;
            const Real a2464 = a2462 + a2463;
            const Mask a2465 = (real_126[l] < 1e-09);
            const Real a2466 = select(a2465, 1e-09, real_126[l]);
            const Real a2467 = a2466 * a2464;
            const Mask a2468 = (a2461 < 1e-30);
            const Real a2469 = select(a2468, 1e-30, a2461);
            const Real a2470 = a2467 / a2469;
            const Mask a2471 = (real_114[l] < 1.0);
            const Real a2472 = select(a2471, 60.0, INFINITE);
            const Real a2473 = x2276 * real_129[l];
            const Real a2474 = a2473 + real_59[l];
            const Real a2475 = a2474 * 1.4210854715202004e-14;
            const Real a2476 = numbers[l] * a2458;
            const Real a2477 = select(mask_97[l], real_130[l], 0.0);
            const Real a2479 = x2276 * a2461;
            const Mask a2480 = (a2470 < 0.02);
            const Real a2481 = select(a2480, 0.02, a2470);
            const Real a2482 = minimum(a2481, a2472);
            const Real a2483 = x2276 * a2459;
            const Real a2484 = magnitude(real_118[l]);
            const Real a2485 = maximum(a2475, real_103[l]);
            const Real a2487 = select(x2486, a2475, a2485);
            const Mask a2488 = (a2484 <= a2487);
            a2489_last = (a2489_last & a2488);
            const Mask a2490 = (a2484 > a2487);
            a2491_last = (a2491_last | a2490);
            real_110[l] = a2476;
            real_113[l] = a2477;
            real_116[l] = a2479;
            real_115[l] = a2482;
            real_131[l] = a2483;
        }
        // implicit_water._at
        const Mask x2493 = (a2489_last & x2492);
        const Mask x2494 = (a2491_last | x2493);
        const Mask x2495 = (x2275 < 3000.0);
        const Mask x2496 = (x2494 & x2495);
        for (int l = 0; l < LAYERS; ++l) real_100[l] = real_123[l];
        for (int l = 0; l < LAYERS; ++l) real_96[l] = real_127[l];
        real_104[0] = x2374;
        for (int l = 0; l < LAYERS - 1; ++l) real_104[l + 1] = real_79[l];
        real_104[LAYERS] = x2390;
        for (int l = 0; l < LAYERS; ++l) real_90[l] = real_119[l];
        for (int l = 0; l < LAYERS; ++l) real_84[l] = real_118[l];
        for (int l = 0; l < LAYERS; ++l) real_91[l] = real_110[l];
        for (int l = 0; l < LAYERS; ++l) real_88[l] = real_120[l];
        real_87[0] = x2432;
        for (int l = 0; l < LAYERS - 1; ++l) real_87[l + 1] = real_125[l + 1];
        for (int l = 0; l < LAYERS; ++l) real_69[l] = real_113[l];
        for (int l = 0; l < LAYERS; ++l) real_83[l] = real_116[l];
        for (int l = 0; l < LAYERS; ++l) real_82[l] = real_115[l];
        for (int l = 0; l < LAYERS; ++l) real_105[l] = real_131[l];
        for (int l = 0; l < LAYERS; ++l) real_106[l] = real_108[l];
        for (int l = 0; l < LAYERS; ++l) real_107[l] = real_109[l];
        w2071 = x2381;
        w2078 = x2478;
        w2082 = x2269;
        w2085 = x2095;
        w2086 = x2102;
        w2087 = x2270;
        w2088 = x2271;
        w2089 = x2273;
        w2090 = x2275;
        w2091 = a2489_last;
        w2092 = x2496;
    }
    // implicit_water._change
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2504 = seconds * real_88[l];
        const Real a2505 = -a2504;
        const Real a2506 = seconds * real_87[l + 1];
        const Real a2507 = -a2506;
        real_75[l] = a2505;
        real_77[l] = a2507;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2497 = real_69[l] + in_row(l, 0, w2078);
        const Real a2498 = a2497 + real_88[l];
        const Real a2499 = a2498 + real_87[l];
        const Real a2500 = seconds * a2499;
        const Real a2501 = real_91[l] + a2500;
        const Real a2502 = a2501 * 1.0000000000000142;
        const Real a2508 = -real_84[l];
        real_107[l] = a2502;
        real_106[l] = a2508;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_75, real_107, real_77, real_106, real_91);
    // implicit_water._changed
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2510 = real_88[l] * real_91[l];
        const Real a2511 = real_87[l] * real_91[l];
        real_106[l] = a2510;
        real_107[l] = a2511;
    }
    const Real x2512 = -real_107[0];
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2513 = real_106[l] - real_107[l + 1];
        real_132[l + 1] = a2513;
    }
    real_132[0] = x2512;
    real_132[LAYERS] = real_106[LAYERS - 1];
    const Real x2516 = w2078 * real_91[0];
    const Real x2517 = w2071 + x2516;
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a2515 = real_104[l] + real_132[l];
        real_133[l] = a2515;
    }
    // implicit_water._limited
    const Real x2520 = minimum(real_133[0], x1634);
    const Mask x2521 = (x2517 < 0.0);
    const Real x2522 = select(x2521, 0.0, x2517);
    const Real x2523 = minimum(x2522, x1599);
    // implicit_water.solve_water
    const Mask x2527 = (w2082 == 1.0);
    const Mask x2528 = (w2091 & x2527);
    // implicit_water.<genexpr>
    real_133[0] = x2520;
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a2530 = select(x2528, real_133[l], NOT_A_NUMBER);
        real_132[l] = a2530;
    }
    results[LAYERS + 13] = real_132[LAYERS];
    results[LAYERS + 31] = real_132[LAYERS];
    const Real x2531 = select(x2528, x2523, NOT_A_NUMBER);
    // water_flow.__call__
    const Real x2539 = x1634 - real_132[0];
    const Real x2540 = seconds * x2539;
    const Mask x2541 = (x2540 > numbers[LAYERS + 10]);
    const Real x2542 = select(x2541, numbers[LAYERS + 10], x2540);
    const Mask x2543 = (x2542 < 0.0);
    const Real x2544 = select(x2543, 0.0, x2542);
    const Real x2546 = x2544 / seconds;
    const Real x2547 = x2539 - x2546;
    results[LAYERS + 12] = x2547;
    // implicit_water._changed, implicit_water._limited, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, step_parts.from_soil_of, soil_heat.thermal_conductivity
    Real a2548_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2518 = real_69[l] * real_91[l];
        const Real a2519 = real_90[l] + a2518;
        const Mask a2524 = (a2519 < 0.0);
        const Real a2525 = select(a2524, 0.0, a2519);
        const Real a2526 = minimum(a2525, real_56[l]);
        const Real a2532 = select(x2528, a2526, NOT_A_NUMBER);
        const Real a2533 = seconds / numbers[l];
        const Real a2534 = a2532 + in_row(l, 0, x2531);
        const Real a2535 = real_132[l] - real_132[l + 1];
        const Real a2536 = a2535 - a2534;
        const Real a2537 = a2533 * a2536;
        const Real a2538 = state[l + 2 * LAYERS] + a2537;
        const Real a1635_1223 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a2545 = a2538 + a1635_1223;
        after[LAYERS + l] = a2545;
        a2548_last = a2548_last + a2532;
        const Real a2549 = a2545 / numbers[l + 2 * LAYERS + 47];
        const Real a2550 = a2538 / a2545;
        const Real a2551 = a2550 * numbers[l + 2 * LAYERS + 47];
        const Real a2552 = a2551 * (-1.3505762785178115);
        const Real a2553 = numbers[l + 13 * LAYERS + 54] + a2552;
        const Real a2554 = exp(a2553);
        const Real a2555 = numbers[l + 14 * LAYERS + 54] * a2549;
        const Real a2556 = numbers[l + 14 * LAYERS + 54] - 1.0;
        const Real a2557 = a2556 * a2549;
        const Real a2558 = a2557 + 1.0;
        const Real a2559 = a2555 / a2558;
        const Real a2560 = a2549 * 4.6;
        const Real a2561 = a2549 * 3.6;
        const Real a2562 = a2561 + 1.0;
        const Real a2563 = a2560 / a2562;
        real_106[l] = a2532;
        real_107[l] = a2533;
        real_87[l] = a2538;
        real_88[l] = a2545;
        real_84[l] = a2549;
        real_105[l] = a2554;
        real_82[l] = a2559;
        real_83[l] = a2563;
    }
    // step_parts.from_ground
    const Real x2586 = x2531 + x1600;
    const Real x2587 = x2586 + a2548_last;
    const Real x2588 = x2587 * 1000.0;
    // step_parts.heat
    const Real x2589 = x2588 * 2501000.0;
    const Real x2590 = x2589 + x1609;
    // layered_snow_step.conduct
    const Real x2591 = select(x613, x612, 1.0);
    const Real x2592 = x2590 / x2591;
    const Real x2593 = select(x613, x2592, 0.0);
    // soil_heat.volumetric_heat_capacity
    const Real x2594 = real_87[0] * 4200000.0;
    const Real x2595 = x2594 + x647;
    const Real x2596 = numbers[2 * LAYERS + 47] - real_88[0];
    const Real x2597 = x2596 * 1004.0;
    const Real x2598 = x2595 + x2597;
    const Real x2599 = real_88[0] - real_87[0];
    const Real x2600 = x2599 * 2106000.0;
    const Real x2601 = x2598 + x2600;
    // soil_heat.thermal_conductivity, soil_heat.blended_kersten
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2564 = log(real_84[l]);
        const Real a2565 = a2564 / 2.302585092994046;
        const Real a2566 = a2565 + 1.0;
        const Mask a2567 = (a2566 < 0.0);
        const Real a2568 = select(a2567, 0.0, a2566);
        const Real a2569 = select(flags[l + 4], real_83[l], a2568);
        const Real a2570 = real_88[l] - real_87[l];
        const Real a2571 = a2570 / 0.001;
        const Mask a2572 = (a2571 < 0.0);
        const Real a2573 = select(a2572, 0.0, a2571);
        const Mask a2574 = (a2573 > 1.0);
        const Real a2575 = select(a2574, 1.0, a2573);
        const Real a2576 = a2575 * a2575;
        const Real a2577 = a2575 * 2.0;
        const Real a2578 = 3.0 - a2577;
        const Real a2579 = a2576 * a2578;
        const Real a2580 = real_82[l] - a2569;
        const Real a2581 = a2579 * a2580;
        const Real a2582 = a2569 + a2581;
        const Real a2583 = real_105[l] - numbers[l + 12 * LAYERS + 54];
        const Real a2584 = a2582 * a2583;
        const Real a2585 = a2584 + numbers[l + 12 * LAYERS + 54];
        real_91[l] = a2585;
    }
    // snow_free_ground.ground_conduction
    const Real x2602 = real_91[0] * x643;
    // soil_heat.ground_admittance
    const Real x2603 = x2601 * 0.5;
    const Real x2604 = x2603 * numbers[0];
    const Real x2605 = x2604 / seconds;
    const Real x2606 = x2605 * x2605;
    const Real x2607 = x2601 * real_91[0];
    const Real x2608 = x2607 / seconds;
    const Real x2609 = x2606 + x2608;
    const Real x2610 = sqrt(x2609);
    const Real x2611 = x2605 + x2610;
    // snow.into_warming_ground
    const Real x2612 = x2602 / x2611;
    const Real x2613 = x0 + x2612;
    // surface_balance.around
    const Real x2614 = x1545 + x1034;
    const Real x2615 = x2614 + x1171;
    const Real x2616 = x1177 - x2593;
    const Real x2617 = x1545 * x11;
    const Real x2618 = x2616 + x2617;
    const Real x2619 = x2618 + x1181;
    const Real x2620 = x2619 / x2615;
    // snow.conductance
    const Real x2621 = x2602 / x2613;
    // surface_balance.around
    const Real x2622 = x2621 / x2615;
    // surface_balance.skin_temperature
    const Real x2623 = x2622 * state[0];
    const Real x2624 = x2620 + x2623;
    const Real x2625 = x2622 + 1.0;
    const Real x2626 = x2624 / x2625;
    // surface_balance.around
    const Real x2627 = x2626 * x2626;
    const Real x2628 = x2627 * x2626;
    const Real x2629 = x1169 * x2628;
    const Real x2630 = x2614 + x2629;
    // air.emission
    const Real x2631 = x2627 * x2627;
    const Real x2632 = x2631 * 5.67e-08;
    // surface_balance.emitted
    const Real x2633 = x638 * x2632;
    const Real x2634 = 0.0 - x2626;
    const Real x2635 = x2629 * x2634;
    const Real x2636 = x2633 + x2635;
    // surface_balance.around
    const Real x2637 = x1030 - x2636;
    const Real x2638 = x2637 - x2593;
    const Real x2639 = x2638 + x2617;
    const Real x2640 = x2639 + x1181;
    const Real x2641 = x2640 / x2630;
    const Real x2642 = x2621 / x2630;
    // surface_balance.skin_temperature
    const Real x2643 = x2642 * state[0];
    const Real x2644 = x2641 + x2643;
    const Real x2645 = x2642 + 1.0;
    const Real x2646 = x2644 / x2645;
    // surface_balance.around
    const Real x2647 = x2646 * x2646;
    const Real x2648 = x2647 * x2646;
    const Real x2649 = x1169 * x2648;
    const Real x2650 = x2614 + x2649;
    // air.emission
    const Real x2651 = x2647 * x2647;
    const Real x2652 = x2651 * 5.67e-08;
    // surface_balance.emitted
    const Real x2653 = x638 * x2652;
    const Real x2654 = 0.0 - x2646;
    const Real x2655 = x2649 * x2654;
    const Real x2656 = x2653 + x2655;
    // surface_balance.around
    const Real x2657 = x1030 - x2656;
    const Real x2658 = x2657 - x2593;
    const Real x2659 = x2658 + x2617;
    const Real x2660 = x2659 + x1181;
    const Real x2661 = x2660 / x2650;
    // snow.conductance
    const Real x2662 = x2602 / x0;
    // surface_balance.around
    const Real x2663 = x2662 / x2650;
    // surface_balance.top
    const Real x2664 = x2663 + 1.0;
    const Real x2665 = x0 / x0;
    const Real x2666 = x2664 * x2665;
    // ground_heat.series_conductance
    real_83[0] = real_91[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_83[l + 1] = real_91[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1659_1307 = numbers[l] * 0.5;
        const Real a2668 = a1659_1307 / real_83[l];
        real_82[l] = a2668;
    }
    // soil_heat.conductance
    const Real x2671 = x0 * x2666;
    const Real x2672 = x2602 / x2671;
    // soil_heat.__call__
    const Real x2673 = state[LAYERS - 1] - numbers[LAYERS + 8];
    const Real x2674 = real_91[LAYERS - 1] * x2673;
    const Real x2675 = x2674 / numbers[LAYERS + 46];
    results[LAYERS + 42] = x2675;
    // ground_heat.series_conductance, ground_heat.ground_equations
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2669 = real_82[l] + real_82[l + 1];
        const Real a2670 = 1 / a2669;
        const Real a2687 = real_132[l + 1] * 4200000.0;
        const Mask a2691 = (a2687 < 0.0);
        const Real a2692 = select(a2691, 0.0, a2687);
        const Real a2693 = -a2687;
        const Mask a2694 = (a2693 < 0.0);
        const Real a2695 = select(a2694, 0.0, a2687);
        const Real a2699 = a2670 + a2692;
        const Real a2700 = a2670 - a2695;
        real_91[l + 1] = a2699;
        real_83[l] = a2700;
    }
    // ground_heat.ground_equations
    real_91[0] = x2672;
    real_83[LAYERS - 1] = real_of(0.0);
    const Real x2710 = x2661 - 273.15;
    // ground_heat.ground_equations, ground_heat.mixed_capacity, soil_heat.volumetric_heat_capacity, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2676 = state[l] - 273.15;
        const Real a2677 = numbers[l + 17 * LAYERS + 54] - 2000000.0;
        const Real a2678 = 1.0 - numbers[l + 2 * LAYERS + 47];
        const Real a2679 = a2678 * 2000000.0;
        const Real a2680 = numbers[l + 2 * LAYERS + 47] - real_88[l];
        const Real a2681 = a2680 * 1004.0;
        const Real a2682 = a2679 + a2681;
        const Real a2683 = real_88[l] * 2106000.0;
        const Real a2684 = a2682 + a2683;
        const Real a2685 = a2678 * a2677;
        const Real a2686 = a2684 + a2685;
        const Real a2688 = real_87[l] - state[l + 2 * LAYERS];
        const Real a2689 = a2688 * 4200000.0;
        const Real a2690 = a2686 - a2689;
        const Real a2697 = 2094000.0 * real_87[l];
        const Real a2698 = a2690 + a2697;
        results[LAYERS + 44 + l] = a2698;
        const Real a2701 = a2698 * a2676;
        const Real a2702 = real_87[l] * 333500000.0;
        const Real a2703 = a2701 + a2702;
        const Real a2704 = real_107[l] * in_row(l, LAYERS - 1, x2675);
        const Real a2705 = a2703 - a2704;
        const Real a2707 = real_107[l] * real_91[l];
        const Real a2709 = real_107[l] * real_83[l];
        const Real a2711 = (-99.99999999999997) + numbers[l + 6 * LAYERS + 47];
        const Real a2712 = a2711 / 0.008034787106446777;
        const Real a2713 = -a2712;
        const Mask a2714 = (a2713 < numbers[l + 3 * LAYERS + 47]);
        const Real a2715 = select(a2714, numbers[l + 3 * LAYERS + 47], a2713);
        const Real a2716 = numbers[l + 3 * LAYERS + 47] / a2715;
        const Real a2717 = log(a2716);
        const Real a2718 = a2717 / numbers[l + LAYERS + 47];
        real_82[l] = a2676;
        real_105[l] = a2690;
        real_84[l] = a2698;
        real_69[l] = a2705;
        real_90[l] = a2707;
        real_56[l] = a2709;
        real_96[l] = a2718;
    }
    // retention.content, enthalpy.liquid, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2719 = exp(real_96[l]);
        const Real a2720 = numbers[l + 2 * LAYERS + 47] - numbers[l + 15 * LAYERS + 54];
        const Real a2721 = a2720 * a2719;
        const Real a2722 = numbers[l + 15 * LAYERS + 54] + a2721;
        const Real a2723 = numbers[l + 15 * LAYERS + 54] + 0.001;
        const Mask a2724 = (a2722 < a2723);
        const Real a2725 = select(a2724, a2723, a2722);
        const Real a2726 = real_88[l] - numbers[l + 15 * LAYERS + 54];
        const Real a2727 = a2726 / a2720;
        const Mask a2728 = (a2727 < 1e-12);
        const Real a2729 = select(a2728, 1e-12, a2727);
        real_83[l] = a2720;
        real_91[l] = a2725;
        real_107[l] = a2729;
    }
    // retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2730 = log(real_107[l]);
        const Real a2731 = numbers[l + LAYERS + 47] * a2730;
        const Real a2732 = numbers[l + 16 * LAYERS + 54] - a2731;
        const Mask a2733 = (a2732 > 16.11809565095832);
        const Real a2734 = select(a2733, 16.11809565095832, a2732);
        real_96[l] = a2734;
    }
    // ground_heat.with_exchange
    const Real x2745 = x612 * real_90[0];
    const Real x2746 = x612 * x2672;
    // snow_ground._equations
    const Mask x2747 = (w215 > 0.0);
    result_flags[0] = x2747;
    const Real x2748 = seconds * w214;
    const Real x2749 = select(x2747, x2748, 0.0);
    const Real x2750 = w215 * x2749;
    const Real x2751 = x2750 / numbers[0];
    const Real x2752 = x2745 * x2710;
    const Real x2754 = x2745 + x2751;
    // enthalpy.heat_problem
    const Real x2757 = magnitude(real_of(0.0));
    // retention.at, enthalpy.at, enthalpy.liquid, snow_ground._equations, enthalpy.heat_problem
    Real a2756_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2735 = exp(real_96[l]);
        const Real a2737 = a2735 * 0.008034787106446777;
        const Real a2739 = a2737 + numbers[l + 6 * LAYERS + 47];
        const Real a2740 = -a2739;
        const Mask a2741 = ((-99.99999999999997) >= a2740);
        const Mask a2742 = (real_91[l] > real_88[l]);
        const Real a2743 = select(a2742, real_88[l], real_91[l]);
        const Real a2744 = select(a2741, real_88[l], a2743);
        const Real a2753 = real_69[l] + in_row(l, 0, x2752);
        const Real a2755 = magnitude(real_82[l]);
        a2756_last = maximum(a2756_last, a2755);
        real_107[l] = a2739;
        real_100[l] = a2740;
        real_103[l] = a2744;
        real_102[l] = a2753;
        real_101[l] = a2755;
    }
    // enthalpy.heat_problem
    const Real x2758 = maximum(a2756_last, x2757);
    real_96[0] = x2754;
    for (int l = 0; l < LAYERS - 1; ++l) real_96[l + 1] = real_90[l + 1];
    // enthalpy.at, enthalpy.heat_problem, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2759 = 2094000.0 * real_88[l];
        const Real a2760 = real_105[l] + a2759;
        const Real a2762 = a2760 + real_96[l];
        const Real a2763 = a2762 + real_56[l];
        const Real a2764 = real_88[l] * 333500000.0;
        const Real a2765 = a2763 * x2758;
        const Real a2766 = a2764 + a2765;
        const Real a2767 = real_103[l] - numbers[l + 15 * LAYERS + 54];
        const Real a2768 = a2767 / real_83[l];
        const Mask a2769 = (a2768 < 1e-12);
        const Real a2770 = select(a2769, 1e-12, a2768);
        const Real a2771 = log(a2770);
        const Real a2772 = numbers[l + LAYERS + 47] * a2771;
        const Real a2773 = numbers[l + 16 * LAYERS + 54] - a2772;
        const Mask a2774 = (a2773 > 16.11809565095832);
        const Real a2775 = select(a2774, 16.11809565095832, a2773);
        real_91[l] = a2760;
        real_82[l] = a2764;
        real_71[l] = a2766;
        real_93[l] = a2775;
    }
    // snow_skin.skin_flux
    const Real x2783 = 0.0 - x608;
    // calm_air.coefficient
    const Real x2785 = x2783 * x600;
    const Real x2786 = -x2785;
    // calm_air.limited_richardson
    const Mask x2787 = (x2786 > 0.0);
    const Real x2788 = select(x2787, x2785, 0.0);
    const Real x2790 = x2788 * x677;
    const Real x2791 = -x2790;
    const Real x2792 = expm1(x2791);
    const Real x2794 = x2792 + 2.0;
    const Real x2795 = x2792 / x2794;
    const Real x2797 = numbers[LAYERS + 2] * x2795;
    const Real x2799 = select(x2787, x2797, x2785);
    const Real x2800 = -x2799;
    const Real x2801 = x2795 * x2795;
    const Real x2802 = 1.0 - x2801;
    const Real x2803 = select(x2787, x2802, 1.0);
    // calm_air.coefficient
    const Mask x2804 = (x2800 > 0.0);
    const Real x2805 = select(x2804, x2799, 0.0);
    const Real x2807 = x2805 * 5.0;
    const Real x2809 = 1.0 - x2807;
    const Real x2810 = sqrt(x2809);
    const Real x2811 = x2805 * 15.0;
    const Real x2813 = x2811 * x2810;
    const Real x2815 = 1.0 - x2813;
    const Real x2816 = 1 / x2815;
    const Real x2818 = x2816 * x2816;
    const Real x2820 = x2810 * 15.0;
    const Real x2821 = x2805 * 37.5;
    const Real x2823 = x2821 / x2810;
    const Real x2825 = x2820 - x2823;
    const Real x2826 = x2818 * x2825;
    const Real x2827 = -x2826;
    const Real x2828 = select(x2804, 0.0, x2799);
    const Mask x2829 = (x2828 > 1e-30);
    const Mask x2830 = (x2828 < 1e-30);
    const Real x2831 = select(x2830, 1e-30, x2828);
    const Real x2832 = sqrt(x2831);
    const Real x2833 = select(x2829, x2832, 0.0);
    const Real x2834 = x603 * x2833;
    const Real x2835 = x2834 + 1.0;
    const Real x2836 = 1 / x2835;
    const Real x2837 = x2828 * 15.0;
    const Real x2838 = x2837 * x2836;
    const Real x2839 = x2838 + 1.0;
    const Real x2840 = x2836 * (-7.5);
    const Real x2841 = x2836 + 1.0;
    const Real x2842 = x2840 * x2841;
    const Real x2843 = select(x2804, x2827, x2842);
    const Real x2844 = x2843 * x2803;
    const Real x2845 = select(x2804, x2816, x2839);
    const Real x2846 = x597 * x2845;
    const Real x2848 = x597 * x600;
    const Real x2850 = x2848 * x2844;
    // snow_skin.skin_flux
    const Real x2852 = x113 * x2846;
    const Real x2853 = x113 * x2850;
    const Real x2855 = 1 / real_of(273.15);
    const Real x2856 = 6138.82863340564 * x2855;
    const Real x2857 = exp(real_of(0.0));
    const Real x2858 = x2857 * 611.0;
    const Real x2859 = x2858 * 0.378;
    const Real x2860 = forcing[3] - x2859;
    const Real x2861 = 1 / x2860;
    const Real x2862 = x2858 * 0.622;
    const Real x2863 = x2862 * x2861;
    const Real x2864 = x2856 * x2855;
    const Real x2865 = x2863 * x2864;
    const Real x2866 = forcing[3] * x2861;
    const Real x2867 = x2865 * x2866;
    const Real x2868 = x2863 - forcing[2];
    const Real x2869 = x2852 * 1004.5;
    const Real x2870 = x2869 + numbers[LAYERS + 4];
    const Real x2871 = numbers[LAYERS + 19] * 5.67e-08;
    const Real x2872 = x2871 * 20379973.480874993;
    const Real x2873 = x2852 * x2868;
    const Real x2874 = x2853 * x2868;
    const Real x2876 = x2852 * x2867;
    const Real x2877 = x2876 - x2874;
    const Real x2878 = x2870 * x2783;
    const Real x2879 = x2853 * 1004.5;
    const Real x2881 = x2879 * x2783;
    const Real x2883 = x2870 - x2881;
    const Real x2884 = x2872 * 273.15;
    const Real x2885 = x607 - x2884;
    const Real x2886 = x2885 - x2878;
    const Real x2887 = 2830000.0 * x2873;
    const Real x2888 = x2886 - x2887;
    const Real x2889 = x2872 * (-4.0);
    const Real x2890 = x2889 - x2883;
    const Real x2891 = 2830000.0 * x2877;
    const Real x2892 = x2890 - x2891;
    // retention.at, enthalpy.at, enthalpy.heat_problem, snow_ground._start
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2776 = exp(real_93[l]);
        const Real a2778 = a2776 * 0.008034787106446777;
        const Real a2780 = a2778 + numbers[l + 6 * LAYERS + 47];
        const Real a2782 = real_71[l] * 7.105427357601002e-15;
        const Real a2897 = maximum(real_87[l], real_103[l]);
        const Real a2898 = minimum(a2897, real_88[l]);
        const Real a2899 = a2898 - numbers[l + 15 * LAYERS + 54];
        const Real a2900 = a2899 / real_83[l];
        const Mask a2901 = (a2900 < 1e-12);
        const Real a2902 = select(a2901, 1e-12, a2900);
        real_94[l] = a2780;
        real_59[l] = a2782;
        real_99[l] = a2898;
        real_98[l] = a2902;
    }
    // retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2903 = log(real_98[l]);
        const Real a2904 = numbers[l + LAYERS + 47] * a2903;
        const Real a2905 = numbers[l + 16 * LAYERS + 54] - a2904;
        const Mask a2906 = (a2905 > 16.11809565095832);
        const Real a2907 = select(a2906, 16.11809565095832, a2905);
        real_93[l] = a2907;
    }
    // retention.at, enthalpy.at, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.fusion_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2908 = exp(real_93[l]);
        const Real a2909 = numbers[l + LAYERS + 47] * a2908;
        const Real a2910 = real_98[l] * real_83[l];
        const Real a2911 = a2909 / a2910;
        const Real a2913 = a2908 * 0.008034787106446777;
        const Real a2915 = a2913 + numbers[l + 6 * LAYERS + 47];
        const Real a2917 = a2911 * 0.008034787106446777;
        const Real a2918 = real_91[l] * real_107[l];
        const Real a2920 = real_82[l] - a2918;
        const Mask a2921 = (real_102[l] >= a2920);
        const Real a2922 = 2094000.0 * real_103[l];
        const Real a2923 = real_105[l] + a2922;
        const Real a2924 = a2923 * real_94[l];
        const Real a2926 = real_103[l] * 333500000.0;
        const Real a2927 = a2926 - a2924;
        const Mask a2928 = (real_102[l] <= a2927);
        const Mask a2929 = ~a2921;
        const Mask a2930 = (a2928 & a2929);
        const Real a2931 = real_102[l] / 333500000.0;
        const Real a2932 = maximum(a2931, real_103[l]);
        const Real a2933 = minimum(a2932, real_88[l]);
        const Real a2934 = 2094000.0 * real_99[l];
        const Real a2935 = real_105[l] + a2934;
        const Real a2936 = a2935 * a2915;
        const Real a2938 = real_99[l] * 333500000.0;
        const Real a2939 = a2938 - a2936;
        const Real a2940 = a2939 - real_102[l];
        const Real a2941 = 2094000.0 * a2915;
        const Real a2943 = 333500000.0 - a2941;
        const Real a2944 = a2935 * a2917;
        const Real a2945 = a2943 + a2944;
        const Real a2946 = a2940 / a2945;
        const Real a2947 = real_99[l] - a2946;
        const Mask a2948 = (a2940 > 0.0);
        const Real a2949 = maximum(real_99[l], a2933);
        const Real a2950 = a2933 + a2949;
        const Real a2951 = a2950 * 0.5;
        const Real a2952 = select(a2948, a2951, a2933);
        const Mask a2953 = (a2947 >= a2933);
        const Real a2954 = minimum(a2947, real_88[l]);
        const Real a2955 = select(a2953, a2954, a2952);
        const Real a2956 = select(a2930, real_103[l], a2955);
        const Real a2957 = select(a2921, real_88[l], a2956);
        const Real a2958 = a2957 * 333500000.0;
        const Real a2959 = real_102[l] - a2958;
        const Real a2960 = 2094000.0 * a2957;
        const Real a2961 = real_105[l] + a2960;
        const Real a2962 = a2959 / a2961;
        const Real a2963 = a2957 - numbers[l + 15 * LAYERS + 54];
        const Real a2964 = a2963 / real_83[l];
        const Mask a2965 = (a2964 < 1e-12);
        const Real a2966 = select(a2965, 1e-12, a2964);
        real_71[l] = a2920;
        mask_124[l] = a2921;
        real_95[l] = a2927;
        mask_97[l] = a2930;
        real_68[l] = a2939;
        real_92[l] = a2945;
        real_89[l] = a2957;
        real_70[l] = a2958;
        real_86[l] = a2961;
        real_55[l] = a2962;
        real_65[l] = a2966;
    }
    // retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2967 = log(real_65[l]);
        const Real a2968 = numbers[l + LAYERS + 47] * a2967;
        const Real a2969 = numbers[l + 16 * LAYERS + 54] - a2968;
        const Mask a2970 = (a2969 > 16.11809565095832);
        const Real a2971 = select(a2970, 16.11809565095832, a2969);
        real_93[l] = a2971;
    }
    // snow_ground._equations, snow_layers.warmth, snow_ground._links
    for (int l = 0; l < 5; ++l) {
        const Real a2896 = real_9[l] * 333500.0;
        const Real a2984 = 1 / real_9[l];
        const Real a2985 = a2984 * 0.0004748338081671415;
        const Real a2986 = a2984 * 0.0002370791844476055;
        const Real a2987 = real_10[l] - a2896;
        const Mask a2988 = (real_10[l] < 0.0);
        const Mask a2989 = (a2987 > 0.0);
        const Real a2990 = real_10[l] * a2985;
        const Real a2991 = a2987 * a2986;
        const Real a2992 = select(a2989, a2991, 0.0);
        const Real a2993 = select(a2988, a2990, a2992);
        const Real a2994 = real_11[l] * 333500.0;
        const Real a2995 = 1 / a2994;
        const Real a2996 = real_10[l] * a2995;
        const Mask a2997 = (a2996 < 0.0);
        const Real a2998 = select(a2997, 0.0, a2996);
        const Mask a2999 = (a2998 > 1.0);
        const Real a3000 = select(a2999, 1.0, a2998);
        const Mask a3001 = (a3000 > 0.0);
        const Mask a3002 = (a3000 < 1.0);
        const Mask a3003 = (a3001 & a3002);
        const Real a3004 = select(a3003, a2995, 0.0);
        const Real a3005 = 1.0 - real_14[l];
        const Real a3006 = a3000 * a3000;
        const Real a3007 = a3005 * a3006;
        const Real a3008 = 1.0 - a3007;
        const Real a3009 = a3005 * 2.0;
        const Real a3010 = a3000 * a3004;
        const Real a3011 = a3009 * a3010;
        const Real a3012 = a3008 * real_13[l];
        const Real a3013 = a3008 * real_12[l];
        const Real a3014 = a3013 - real_15[l];
        const Mask a3015 = (a3014 < 0.0);
        const Real a3016 = select(a3015, 0.0, a3014);
        const Real a3017 = a3000 * 10.0;
        const Mask a3018 = (a3017 > 1.0);
        const Real a3019 = select(a3018, 1.0, a3017);
        const Real a3020 = a3019 * a3016;
        const Real a3021 = a3013 - a3020;
        const Mask a3022 = (a3016 > 0.0);
        const Real a3023 = 1.0 - a3019;
        const Real a3024 = select(a3022, a3023, 1.0);
        const Mask a3025 = (a3000 < 0.1);
        const Real a3026 = a3004 * 10.0;
        const Real a3027 = select(a3025, a3026, 0.0);
        const Real a3028 = a3011 * real_12[l];
        const Real a3029 = a3024 * a3028;
        const Real a3030 = a3016 * a3027;
        const Real a3031 = a3029 + a3030;
        const Real a3032 = a3011 * real_13[l];
        real_3[l] = a2896;
        real_5[l] = a2985;
        real_4[l] = a2986;
        real_2[l] = a2993;
        real_1[l] = a2994;
        real_44[l] = a2995;
        real_37[l] = a3005;
        real_31[l] = a3009;
        real_41[l] = a3012;
        real_47[l] = a3021;
        real_46[l] = a3031;
        real_40[l] = a3032;
    }
    // snow_ground._links
    const Real x3033 = 1 / real_47[0];
    const Real x3034 = select(x2747, x3033, 0.0);
    const Real x3040 = x3034 * x3034;
    const Real x3041 = x3040 * real_46[0];
    // snow_ground._at
    const Real x3044 = select(x2747, x3034, 1.0);
    const Mask x3045 = (x2747 & x2747);
    // snow_skin._is_melting
    const Real x3046 = x3044 * real_2[0];
    const Real x3047 = x2888 + x3046;
    const Mask x3048 = (x3047 >= 0.0);
    // snow_skin.solve_skin
    const Mask x3049 = (w216 > 0.0);
    const Real x3050 = select(x3049, 0.0, w216);
    const Real x3051 = select(x3048, 0.0, x3050);
    const Real x3052 = real_2[0] - 1.0;
    const Mask x3053 = (x3052 < (-270.0));
    const Real x3054 = select(x3053, (-270.0), x3052);
    const Mask x3055 = (x3054 > (-150.0));
    const Real x3056 = select(x3055, (-150.0), x3054);
    const Real x3057 = maximum(x3051, x3056);
    const Mask x3058 = ~x3048;
    const Mask x3059 = (x3045 & x3058);
    Real w3060 = x3057;
    Real w3061 = x2892;
    Real w3062 = x3056;
    Real w3063 = real_of(0.0);
    Real w3064 = real_of(INFINITE);
    Mask w3065 = x3059;
    for (int pass = 0; pass < 60; ++pass) {
        if (!any_lane(w3065)) break;
        // snow_skin.skin_flux
        const Real x3066 = w3060 + 273.15;
        const Real x3067 = w3060 - x608;
        // calm_air.coefficient
        const Real x3069 = x3067 * x600;
        const Real x3070 = -x3069;
        // calm_air.limited_richardson
        const Mask x3071 = (x3070 > 0.0);
        const Real x3072 = select(x3071, x3069, 0.0);
        const Real x3074 = x3072 * x677;
        const Real x3075 = -x3074;
        const Real x3076 = expm1(x3075);
        const Real x3078 = x3076 + 2.0;
        const Real x3079 = x3076 / x3078;
        const Real x3081 = numbers[LAYERS + 2] * x3079;
        const Real x3083 = select(x3071, x3081, x3069);
        const Real x3084 = -x3083;
        const Real x3085 = x3079 * x3079;
        const Real x3086 = 1.0 - x3085;
        const Real x3087 = select(x3071, x3086, 1.0);
        // calm_air.coefficient
        const Mask x3088 = (x3084 > 0.0);
        const Real x3089 = select(x3088, x3083, 0.0);
        const Real x3091 = x3089 * 5.0;
        const Real x3093 = 1.0 - x3091;
        const Real x3094 = sqrt(x3093);
        const Real x3095 = x3089 * 15.0;
        const Real x3097 = x3095 * x3094;
        const Real x3099 = 1.0 - x3097;
        const Real x3100 = 1 / x3099;
        const Real x3102 = x3100 * x3100;
        const Real x3104 = x3094 * 15.0;
        const Real x3105 = x3089 * 37.5;
        const Real x3107 = x3105 / x3094;
        const Real x3109 = x3104 - x3107;
        const Real x3110 = x3102 * x3109;
        const Real x3111 = -x3110;
        const Real x3112 = select(x3088, 0.0, x3083);
        const Mask x3113 = (x3112 > 1e-30);
        const Mask x3114 = (x3112 < 1e-30);
        const Real x3115 = select(x3114, 1e-30, x3112);
        const Real x3116 = sqrt(x3115);
        const Real x3117 = select(x3113, x3116, 0.0);
        const Real x3118 = x603 * x3117;
        const Real x3119 = x3118 + 1.0;
        const Real x3120 = 1 / x3119;
        const Real x3121 = x3112 * 15.0;
        const Real x3122 = x3121 * x3120;
        const Real x3123 = x3122 + 1.0;
        const Real x3124 = x3120 * (-7.5);
        const Real x3125 = x3120 + 1.0;
        const Real x3126 = x3124 * x3125;
        const Real x3127 = select(x3088, x3111, x3126);
        const Real x3128 = x3127 * x3087;
        const Real x3129 = select(x3088, x3100, x3123);
        const Real x3130 = x597 * x3129;
        const Real x3131 = x2848 * x3128;
        // snow_skin.skin_flux
        const Real x3133 = x113 * x3130;
        const Real x3134 = x113 * x3131;
        const Real x3136 = 1 / x3066;
        const Real x3137 = 6138.82863340564 * x3136;
        const Real x3138 = w3060 * 0.0036609921288669233;
        const Real x3139 = x3138 * x3137;
        const Real x3140 = exp(x3139);
        const Real x3141 = x3140 * 611.0;
        const Real x3142 = x3141 * 0.378;
        const Real x3143 = forcing[3] - x3142;
        const Real x3144 = 1 / x3143;
        const Real x3145 = x3141 * 0.622;
        const Real x3146 = x3145 * x3144;
        const Real x3147 = x3137 * x3136;
        const Real x3148 = x3146 * x3147;
        const Real x3149 = forcing[3] * x3144;
        const Real x3150 = x3148 * x3149;
        const Real x3151 = x3146 - forcing[2];
        const Real x3152 = x3133 * 1004.5;
        const Real x3153 = x3152 + numbers[LAYERS + 4];
        const Real x3154 = x3066 * x3066;
        const Real x3155 = x3154 * x3066;
        const Real x3156 = x2871 * x3155;
        const Real x3157 = x3133 * x3151;
        const Real x3158 = x3134 * x3151;
        const Real x3160 = x3133 * x3150;
        const Real x3161 = x3160 - x3158;
        const Real x3162 = x3153 * x3067;
        const Real x3163 = x3134 * 1004.5;
        const Real x3165 = x3163 * x3067;
        const Real x3167 = x3153 - x3165;
        const Real x3168 = x3156 * x3066;
        const Real x3169 = x607 - x3168;
        const Real x3170 = x3169 - x3162;
        const Real x3171 = 2830000.0 * x3157;
        const Real x3172 = x3170 - x3171;
        const Real x3173 = x3156 * (-4.0);
        const Real x3174 = x3173 - x3167;
        const Real x3175 = 2830000.0 * x3161;
        const Real x3176 = x3174 - x3175;
        // snow_skin._closer
        const Real x3177 = w3060 - real_2[0];
        const Real x3178 = x3044 * x3177;
        const Real x3179 = x3172 - x3178;
        const Mask x3180 = (x3179 > 0.0);
        const Real x3181 = select(x3180, w3060, w3062);
        const Real x3182 = select(x3180, w3063, w3060);
        const Real x3183 = x3044 - x3176;
        const Mask x3184 = (x3183 < 0.001);
        const Real x3185 = select(x3184, 0.001, x3183);
        const Real x3186 = x3179 / x3185;
        const Real x3187 = w3060 + x3186;
        const Mask x3188 = (x3187 < x3181);
        const Mask x3189 = (x3187 > x3182);
        const Mask x3190 = (x3188 | x3189);
        const Real x3191 = magnitude(x3186);
        const Real x3192 = w3064 * 0.5;
        const Mask x3193 = (x3191 > x3192);
        const Mask x3194 = (x3190 | x3193);
        const Real x3195 = x3181 + x3182;
        const Real x3196 = x3195 * 0.5;
        const Real x3197 = select(x3194, x3196, x3187);
        const Real x3198 = x3197 - w3060;
        const Real x3199 = magnitude(x3198);
        const Mask x3200 = (x3199 >= 0.1);
        const Real x3201 = select(w3065, x3197, w3060);
        const Real x3202 = select(w3065, x3176, w3061);
        const Real x3203 = select(w3065, x3181, w3062);
        const Real x3204 = select(w3065, x3182, w3063);
        const Real x3205 = select(w3065, x3199, w3064);
        const Mask x3206 = select(w3065, x3200, w3065);
        w3060 = x3201;
        w3061 = x3202;
        w3062 = x3203;
        w3063 = x3204;
        w3064 = x3205;
        w3065 = x3206;
    }
    // snow_skin.skin_with
    const Real x3207 = x3044 - w3061;
    const Mask x3208 = (x3207 < 0.001);
    const Real x3209 = select(x3208, 0.001, x3207);
    const Mask x3210 = (real_2[0] < 0.0);
    const Real x3211 = select(x3210, 0.0, real_2[0]);
    const Real x3212 = x3211 * 20.0;
    const Mask x3213 = (x3211 > 0.0);
    const Real x3214 = select(x3213, 20.0, 0.0);
    const Real x3215 = w3060 - real_2[0];
    const Real x3216 = x3044 * x3215;
    const Real x3217 = select(x3048, x2888, x3216);
    const Real x3218 = x3044 / x3209;
    const Real x3219 = w3061 * x3218;
    const Real x3220 = select(x3048, 0.0, x3219);
    const Real x3221 = select(x3059, x3215, 0.0);
    const Real x3222 = select(x3045, w3060, 0.0);
    const Real x3223 = x3217 - x3212;
    const Real x3224 = select(x3045, x3223, 0.0);
    const Real x3225 = x3220 - x3214;
    const Real x3226 = select(x3045, x3225, 0.0);
    const Real x3227 = w3061 / x3209;
    const Real x3229 = x3227 * x3221;
    const Real x3230 = -x3229;
    // snow_ground._flows
    for (int l = 0; l < 5; ++l) {
        const Mask a3231 = (real_2[l] > 0.0);
        const Real a3232 = select(a3231, 0.0, real_2[l]);
        const Mask a3233 = (real_2[l] < 0.0);
        const Real a3234 = select(a3233, 0.0, real_2[l]);
        real_14[l] = a3232;
        real_11[l] = a3234;
    }
    // retention.at, enthalpy.at, enthalpy.layers_with
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2972 = exp(real_93[l]);
        const Real a2973 = numbers[l + LAYERS + 47] * a2972;
        const Real a2974 = real_65[l] * real_83[l];
        const Real a2975 = a2973 / a2974;
        const Real a2977 = a2972 * 0.008034787106446777;
        const Real a2979 = a2977 + numbers[l + 6 * LAYERS + 47];
        const Real a2980 = -a2979;
        const Real a2981 = a2975 * 0.008034787106446777;
        const Mask a2982 = (mask_124[l] | mask_97[l]);
        const Real a2983 = select(a2982, real_55[l], a2980);
        real_98[l] = a2980;
        real_94[l] = a2981;
        real_133[l + 1] = a2983;
    }
    // snow_ground._residuals
    const Real x3240 = real_2[4] - real_133[1];
    const Real x3241 = x2749 * x3240;
    // snow_ground._equations, snow_ground._links, snow_ground._flows
    for (int l = 0; l < 4; ++l) {
        const Real a2893 = real_13[l] + real_12[l + 1];
        const Real a2894 = seconds / a2893;
        const Real a2895 = select(x2747, a2894, 0.0);
        const Real a3035 = real_41[l] + real_47[l + 1];
        const Real a3036 = 1 / a3035;
        const Real a3037 = seconds * a3036;
        const Real a3038 = select(x2747, a3037, 0.0);
        const Real a3039 = a3038 * a3036;
        const Real a3042 = a3039 * real_40[l];
        const Real a3043 = a3039 * real_46[l + 1];
        const Real a3235 = real_14[l] - real_14[l + 1];
        const Real a3236 = a3038 * a3235;
        const Real a3237 = real_11[l] - real_11[l + 1];
        const Real a3238 = a2895 * a3237;
        const Real a3239 = a3236 + a3238;
        real_50[l] = a2893;
        real_51[l] = a2895;
        real_53[l] = a3038;
        real_134[l] = a3042;
        real_135[l] = a3043;
        real_9[l] = a3239;
    }
    // snow_ground._residuals
    real_9[4] = real_of(0.0);
    real_11[0] = real_of(0.0);
    for (int l = 0; l < 4; ++l) real_11[l + 1] = real_9[l];
    const Real x3246 = seconds * x3224;
    // enthalpy._drop_from_above
    real_133[0] = real_of(0.0);
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_93[l] = real_133[l + 2];
    real_93[LAYERS - 1] = real_of(0.0);
    // snow_ground._residuals
    const Real x3261 = x2751 * real_2[4];
    // snow_ground._residuals, snow_ground._at
    Real a3264_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a3244 = real_9[l] - real_11[l];
        const Real a3245 = a3244 + in_row(l, 4, x3241);
        const Real a3247 = real_10[l] - real_10[l];
        const Real a3248 = a3247 + a3245;
        const Real a3249 = a3248 - in_row(l, 0, x3246);
        const Real a3263 = magnitude(a3249);
        a3264_last = a3264_last + a3263;
        real_14[l] = a3249;
        real_40[l] = a3263;
    }
    // snow_ground._at
    const Real x3265 = w215 * a3264_last;
    // enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
    Real a3268_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3250 = real_86[l] * real_133[l + 1];
        const Real a3251 = a3250 + real_70[l];
        const Real a3252 = a3251 - real_102[l];
        const Real a3254 = real_133[l + 1] - real_133[l];
        const Real a3255 = real_96[l] * a3254;
        const Real a3256 = a3252 + a3255;
        const Real a3258 = real_133[l + 1] - real_93[l];
        const Real a3259 = real_56[l] * a3258;
        const Real a3260 = a3256 + a3259;
        const Real a3262 = a3260 - in_row(l, 0, x3261);
        const Real a3266 = magnitude(a3262);
        const Real a3267 = numbers[l] * a3266;
        a3268_last = a3268_last + a3267;
        real_65[l] = a3262;
        real_55[l] = a3266;
    }
    // snow_ground._at
    const Real x3269 = x3265 + a3268_last;
    // snow_ground._tolerance
    const Real x3272 = seconds * x3034;
    const Real x3273 = magnitude(x3222);
    const Real x3274 = magnitude(real_2[0]);
    const Real x3275 = x3273 + x3274;
    const Real x3276 = x3272 * x3275;
    Real a3277_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a3277_last = a3277_last + real_53[l];
    }
    const Real x3278 = a3277_last + x2749;
    const Real x3281 = magnitude(real_100[0]);
    Real a3280_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a3279 = magnitude(real_2[l]);
        a3280_last = maximum(a3280_last, a3279);
    }
    const Real x3282 = a3280_last + x3281;
    const Real x3283 = x3282 + 30.0;
    const Real x3284 = x3278 * x3283;
    const Real x3285 = x3284 + x3276;
    // snow_ground._at
    Mask a3271_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a3270 = (real_55[l] > real_59[l]);
        a3271_last = (a3271_last | a3270);
    }
    // snow_ground._tolerance, snow_ground._at
    Mask a3289_last = mask_of(false);
    for (int l = 0; l < 5; ++l) {
        const Real a3286 = real_3[l] + x3285;
        const Real a3287 = a3286 * 7.105427357601002e-15;
        const Mask a3288 = (real_40[l] > a3287);
        a3289_last = (a3289_last | a3288);
    }
    // snow_ground._at
    const Mask x3290 = (a3271_last | a3289_last);
    // snow_ground._searched
    const Mask x3291 = (x3290 | x2747);
    for (int l = 0; l < 5; ++l) real_40[l] = real_10[l];
    for (int l = 0; l < LAYERS; ++l) real_55[l] = real_133[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_100[l] = real_89[l];
    for (int l = 0; l < LAYERS; ++l) real_93[l] = real_98[l];
    for (int l = 0; l < LAYERS; ++l) real_86[l] = real_94[l];
    Real w3297 = x3034;
    Real w3298 = x3041;
    for (int l = 0; l < 4; ++l) real_136[l] = real_53[l];
    for (int l = 0; l < 4; ++l) real_137[l] = real_134[l];
    for (int l = 0; l < 4; ++l) real_138[l] = real_135[l];
    Real w3302 = x3222;
    Real w3303 = x3217;
    Real w3304 = x3224;
    Real w3305 = x3226;
    Real w3306 = x3230;
    Real w3307 = x3209;
    Mask w3308 = x3048;
    for (int l = 0; l < 5; ++l) real_2[l] = real_14[l];
    for (int l = 0; l < LAYERS; ++l) real_70[l] = real_65[l];
    Real w3311 = x3269;
    Real w3312 = real_of(1.0);
    Real w3313 = real_of(0.0);
    Mask w3314 = x3291;
    for (int pass = 0; pass < 40; ++pass) {
        if (!any_lane(w3314)) break;
        // snow_layers.warmth, snow_ground._response
        for (int l = 0; l < 5; ++l) {
            const Real a3326 = real_40[l] - real_3[l];
            const Mask a3327 = (real_40[l] < 0.0);
            const Mask a3328 = (a3326 > 0.0);
            const Real a3329 = real_40[l] * real_5[l];
            const Real a3330 = a3326 * real_4[l];
            const Real a3331 = select(a3328, a3330, 0.0);
            const Real a3332 = select(a3327, a3329, a3331);
            const Real a3333 = select(a3328, real_4[l], 0.0);
            const Real a3334 = select(a3327, real_5[l], a3333);
            const Mask a3335 = (a3332 > 0.0);
            const Real a3336 = select(a3335, 0.0, a3332);
            mask_42[l] = a3327;
            real_11[l] = a3334;
            real_9[l] = a3336;
        }
        // snow_ground._response
        const Real x3338 = w3305 * real_11[0];
        const Real x3339 = w3306 * w3298;
        const Real x3340 = x3338 + x3339;
        const Real x3349 = seconds * x3340;
        for (int l = 0; l < 4; ++l) {
            const Real a3337 = real_9[l] - real_9[l + 1];
            const Real a3341 = select(mask_42[l], real_136[l], real_51[l]);
            const Real a3342 = a3341 * real_11[l];
            const Real a3343 = a3337 * real_137[l];
            const Real a3344 = a3342 + a3343;
            const Real a3345 = select(mask_42[l + 1], real_136[l], real_51[l]);
            const Real a3346 = a3345 * real_11[l + 1];
            const Real a3347 = a3337 * real_138[l];
            const Real a3348 = a3346 - a3347;
            real_46[l] = a3344;
            real_47[l + 1] = a3348;
        }
        // snow_ground._direction
        real_46[4] = real_of(0.0);
        real_47[0] = real_of(0.0);
        const Real x3353 = x2749 * real_11[4];
        const Real x3357 = x2751 * real_11[4];
        const Real x3358 = -x3357;
        const Real x3364 = -x2749;
        for (int l = 0; l < 4; ++l) {
            const Real a3356 = -real_46[l];
            const Real a3363 = -real_47[l + 1];
            real_139[l] = a3356;
            real_140[l] = a3363;
        }
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a3359 = -real_90[l + 1];
            const Real a3365 = -real_56[l];
            real_139[l + 5] = a3359;
            real_140[l + 5] = a3365;
        }
        // tridiagonal._solve
        real_139[4] = x3358;
        // snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a3352 = real_46[l] + real_47[l];
            const Real a3354 = a3352 + in_row(l, 4, x3353);
            const Real a3355 = a3354 - in_row(l, 0, x3349);
            const Real a3360 = a3355 + 1.0;
            const Real a3366 = -real_2[l];
            real_141[l] = a3360;
            real_142[l] = a3366;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a3315 = (real_100[l] < real_88[l]);
            const Mask a3316 = (real_100[l] > real_103[l]);
            const Mask a3317 = (a3315 & a3316);
            const Real a3318 = 2094000.0 * real_55[l];
            const Real a3319 = a3318 + 333500000.0;
            const Real a3320 = select(a3317, real_86[l], 1.0);
            const Real a3321 = a3319 / a3320;
            const Real a3322 = 2094000.0 * real_100[l];
            const Real a3323 = real_105[l] + a3322;
            const Real a3324 = select(a3317, a3321, 0.0);
            const Real a3325 = a3323 + a3324;
            const Real a3361 = a3325 + real_96[l];
            const Real a3362 = a3361 + real_56[l];
            const Real a3367 = -real_70[l];
            real_107[l] = a3323;
            real_81[l] = a3325;
            real_141[l + 5] = a3362;
            real_142[l + 5] = a3367;
        }
        // tridiagonal._solve
        real_140[4] = x3364;
        solve_tridiagonal<LAYERS + 5>(real_139, real_141, real_140, real_142, real_143);
        // enthalpy.enthalpy, snow_ground._iteration, enthalpy.layers_with, enthalpy.fusion_heat, enthalpy.at, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3403 = real_107[l] * real_55[l];
            const Real a3404 = real_100[l] * 333500000.0;
            const Real a3405 = a3403 + a3404;
            const Real a3406 = real_81[l] * real_143[l + 5];
            const Real a3407 = w3312 * a3406;
            const Real a3408 = a3405 + a3407;
            const Mask a3409 = (a3408 >= real_71[l]);
            const Mask a3410 = (a3408 <= real_95[l]);
            const Mask a3411 = ~a3409;
            const Mask a3412 = (a3410 & a3411);
            const Real a3413 = a3408 / 333500000.0;
            const Real a3414 = maximum(a3413, real_103[l]);
            const Real a3415 = minimum(a3414, real_88[l]);
            const Real a3416 = real_107[l] * real_93[l];
            const Real a3417 = a3416 + a3404;
            const Real a3418 = a3417 - a3408;
            const Real a3419 = 2094000.0 * real_93[l];
            const Real a3420 = a3419 + 333500000.0;
            const Real a3421 = real_107[l] * real_86[l];
            const Real a3422 = a3420 + a3421;
            const Real a3423 = a3418 / a3422;
            const Real a3424 = real_100[l] - a3423;
            const Mask a3425 = (a3418 > 0.0);
            const Real a3426 = maximum(real_100[l], a3415);
            const Real a3427 = a3415 + a3426;
            const Real a3428 = a3427 * 0.5;
            const Real a3429 = select(a3425, a3428, a3415);
            const Mask a3430 = (a3424 >= a3415);
            const Real a3431 = minimum(a3424, real_88[l]);
            const Real a3432 = select(a3430, a3431, a3429);
            const Real a3433 = select(a3412, real_103[l], a3432);
            const Real a3434 = select(a3409, real_88[l], a3433);
            const Real a3435 = a3434 * 333500000.0;
            const Real a3436 = a3408 - a3435;
            const Real a3437 = 2094000.0 * a3434;
            const Real a3438 = real_105[l] + a3437;
            const Real a3439 = a3436 / a3438;
            const Real a3440 = a3434 - numbers[l + 15 * LAYERS + 54];
            const Real a3441 = a3440 / real_83[l];
            const Mask a3442 = (a3441 < 1e-12);
            const Real a3443 = select(a3442, 1e-12, a3441);
            const Real a3444 = log(a3443);
            const Real a3445 = numbers[l + LAYERS + 47] * a3444;
            const Real a3446 = numbers[l + 16 * LAYERS + 54] - a3445;
            const Mask a3447 = (a3446 > 16.11809565095832);
            const Real a3448 = select(a3447, 16.11809565095832, a3446);
            mask_97[l] = a3409;
            mask_124[l] = a3412;
            real_61[l] = a3434;
            real_72[l] = a3439;
            real_67[l] = a3443;
            real_66[l] = a3448;
        }
        // snow_ground._iteration, snow_ground._stopped, snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a3373 = w3312 * real_143[l];
            const Real a3374 = real_40[l] + a3373;
            const Mask a3375 = (real_40[l] <= 0.0);
            const Mask a3376 = (a3374 > 0.0);
            const Mask a3377 = (a3375 & a3376);
            const Mask a3378 = (real_40[l] >= 0.0);
            const Mask a3379 = (a3374 < 0.0);
            const Mask a3380 = (a3378 & a3379);
            const Real a3381 = select(a3377, 1e-06, a3374);
            const Real a3382 = select(a3380, (-1e-06), a3381);
            const Mask a3383 = (real_40[l] <= real_1[l]);
            const Mask a3384 = (a3382 > real_1[l]);
            const Mask a3385 = (a3383 & a3384);
            const Mask a3386 = (real_40[l] >= real_1[l]);
            const Mask a3387 = (a3382 < real_1[l]);
            const Mask a3388 = (a3386 & a3387);
            const Real a3389 = real_1[l] + 1e-06;
            const Real a3390 = select(a3385, a3389, a3382);
            const Real a3391 = real_1[l] - 1e-06;
            const Real a3392 = select(a3388, a3391, a3390);
            const Mask a3393 = (real_40[l] <= real_3[l]);
            const Mask a3394 = (a3392 > real_3[l]);
            const Mask a3395 = (a3393 & a3394);
            const Mask a3396 = (real_40[l] >= real_3[l]);
            const Mask a3397 = (a3392 < real_3[l]);
            const Mask a3398 = (a3396 & a3397);
            const Real a3399 = real_3[l] + 1e-06;
            const Real a3400 = select(a3395, a3399, a3392);
            const Real a3401 = real_3[l] - 1e-06;
            const Real a3402 = select(a3398, a3401, a3400);
            const Real a3461 = select(w3314, a3402, real_40[l]);
            const Real a3466 = a3461 - real_3[l];
            const Mask a3467 = (a3461 < 0.0);
            const Mask a3468 = (a3466 > 0.0);
            const Real a3469 = a3461 * real_5[l];
            const Real a3470 = a3466 * real_4[l];
            const Real a3471 = select(a3468, a3470, 0.0);
            const Real a3472 = select(a3467, a3469, a3471);
            const Real a3473 = a3461 * real_44[l];
            const Mask a3474 = (a3473 < 0.0);
            const Real a3475 = select(a3474, 0.0, a3473);
            const Mask a3476 = (a3475 > 1.0);
            const Real a3477 = select(a3476, 1.0, a3475);
            const Mask a3478 = (a3477 > 0.0);
            const Mask a3479 = (a3477 < 1.0);
            const Mask a3480 = (a3478 & a3479);
            const Real a3481 = select(a3480, real_44[l], 0.0);
            const Real a3482 = a3477 * a3477;
            const Real a3483 = real_37[l] * a3482;
            const Real a3484 = 1.0 - a3483;
            const Real a3485 = a3477 * a3481;
            const Real a3486 = real_31[l] * a3485;
            const Real a3487 = a3484 * real_13[l];
            const Real a3488 = a3484 * real_12[l];
            const Real a3489 = a3488 - real_15[l];
            const Mask a3490 = (a3489 < 0.0);
            const Real a3491 = select(a3490, 0.0, a3489);
            const Real a3492 = a3477 * 10.0;
            const Mask a3493 = (a3492 > 1.0);
            const Real a3494 = select(a3493, 1.0, a3492);
            const Real a3495 = a3494 * a3491;
            const Real a3496 = a3488 - a3495;
            const Mask a3497 = (a3491 > 0.0);
            const Real a3498 = 1.0 - a3494;
            const Real a3499 = select(a3497, a3498, 1.0);
            const Mask a3500 = (a3477 < 0.1);
            const Real a3501 = a3481 * 10.0;
            const Real a3502 = select(a3500, a3501, 0.0);
            const Real a3503 = a3486 * real_12[l];
            const Real a3504 = a3499 * a3503;
            const Real a3505 = a3491 * a3502;
            const Real a3506 = a3504 + a3505;
            const Real a3507 = a3486 * real_13[l];
            real_47[l] = a3461;
            real_46[l] = a3472;
            real_11[l] = a3487;
            real_9[l] = a3496;
            real_41[l] = a3506;
            real_38[l] = a3507;
        }
        // snow_ground._links
        const Real x3508 = 1 / real_9[0];
        const Real x3509 = select(x2747, x3508, 0.0);
        const Real x3515 = x3509 * x3509;
        const Real x3516 = x3515 * real_41[0];
        // snow_ground._at
        const Real x3519 = select(x2747, x3509, 1.0);
        const Real x3520 = x3509 - w3297;
        // snow_skin.foreseen_skin
        const Real x3521 = w3302 - real_46[0];
        const Real x3522 = x3519 * x3521;
        const Real x3523 = w3303 - x3522;
        const Real x3524 = w3307 + x3520;
        const Mask x3525 = (x3524 < 0.001);
        const Real x3526 = select(x3525, 0.001, x3524);
        const Real x3527 = x3523 / x3526;
        const Real x3528 = w3302 + x3527;
        // snow_ground._at
        const Mask x3529 = (x2747 & w3314);
        // snow_skin._is_melting
        const Real x3530 = x3519 * real_46[0];
        const Real x3531 = x2888 + x3530;
        const Mask x3532 = (x3531 >= 0.0);
        // snow_skin.solve_skin
        const Mask x3533 = (x3528 > 0.0);
        const Real x3534 = select(x3533, 0.0, x3528);
        const Real x3535 = select(x3532, 0.0, x3534);
        const Real x3536 = real_46[0] - 1.0;
        const Mask x3537 = (x3536 < (-270.0));
        const Real x3538 = select(x3537, (-270.0), x3536);
        const Mask x3539 = (x3538 > (-150.0));
        const Real x3540 = select(x3539, (-150.0), x3538);
        const Real x3541 = maximum(x3535, x3540);
        const Mask x3542 = ~x3532;
        const Mask x3543 = (x3529 & x3542);
        Real w3544 = x3541;
        Real w3545 = x2892;
        Real w3546 = x3540;
        Real w3547 = real_of(0.0);
        Real w3548 = real_of(INFINITE);
        Mask w3549 = x3543;
        for (int pass = 0; pass < 60; ++pass) {
            if (!any_lane(w3549)) break;
            // snow_skin.skin_flux
            const Real x3550 = w3544 + 273.15;
            const Real x3551 = w3544 - x608;
            // calm_air.coefficient
            const Real x3553 = x3551 * x600;
            const Real x3554 = -x3553;
            // calm_air.limited_richardson
            const Mask x3555 = (x3554 > 0.0);
            const Real x3556 = select(x3555, x3553, 0.0);
            const Real x3558 = x3556 * x677;
            const Real x3559 = -x3558;
            const Real x3560 = expm1(x3559);
            const Real x3562 = x3560 + 2.0;
            const Real x3563 = x3560 / x3562;
            const Real x3565 = numbers[LAYERS + 2] * x3563;
            const Real x3567 = select(x3555, x3565, x3553);
            const Real x3568 = -x3567;
            const Real x3569 = x3563 * x3563;
            const Real x3570 = 1.0 - x3569;
            const Real x3571 = select(x3555, x3570, 1.0);
            // calm_air.coefficient
            const Mask x3572 = (x3568 > 0.0);
            const Real x3573 = select(x3572, x3567, 0.0);
            const Real x3575 = x3573 * 5.0;
            const Real x3577 = 1.0 - x3575;
            const Real x3578 = sqrt(x3577);
            const Real x3579 = x3573 * 15.0;
            const Real x3581 = x3579 * x3578;
            const Real x3583 = 1.0 - x3581;
            const Real x3584 = 1 / x3583;
            const Real x3586 = x3584 * x3584;
            const Real x3588 = x3578 * 15.0;
            const Real x3589 = x3573 * 37.5;
            const Real x3591 = x3589 / x3578;
            const Real x3593 = x3588 - x3591;
            const Real x3594 = x3586 * x3593;
            const Real x3595 = -x3594;
            const Real x3596 = select(x3572, 0.0, x3567);
            const Mask x3597 = (x3596 > 1e-30);
            const Mask x3598 = (x3596 < 1e-30);
            const Real x3599 = select(x3598, 1e-30, x3596);
            const Real x3600 = sqrt(x3599);
            const Real x3601 = select(x3597, x3600, 0.0);
            const Real x3602 = x603 * x3601;
            const Real x3603 = x3602 + 1.0;
            const Real x3604 = 1 / x3603;
            const Real x3605 = x3596 * 15.0;
            const Real x3606 = x3605 * x3604;
            const Real x3607 = x3606 + 1.0;
            const Real x3608 = x3604 * (-7.5);
            const Real x3609 = x3604 + 1.0;
            const Real x3610 = x3608 * x3609;
            const Real x3611 = select(x3572, x3595, x3610);
            const Real x3612 = x3611 * x3571;
            const Real x3613 = select(x3572, x3584, x3607);
            const Real x3614 = x597 * x3613;
            const Real x3615 = x2848 * x3612;
            // snow_skin.skin_flux
            const Real x3617 = x113 * x3614;
            const Real x3618 = x113 * x3615;
            const Real x3620 = 1 / x3550;
            const Real x3621 = 6138.82863340564 * x3620;
            const Real x3622 = w3544 * 0.0036609921288669233;
            const Real x3623 = x3622 * x3621;
            const Real x3624 = exp(x3623);
            const Real x3625 = x3624 * 611.0;
            const Real x3626 = x3625 * 0.378;
            const Real x3627 = forcing[3] - x3626;
            const Real x3628 = 1 / x3627;
            const Real x3629 = x3625 * 0.622;
            const Real x3630 = x3629 * x3628;
            const Real x3631 = x3621 * x3620;
            const Real x3632 = x3630 * x3631;
            const Real x3633 = forcing[3] * x3628;
            const Real x3634 = x3632 * x3633;
            const Real x3635 = x3630 - forcing[2];
            const Real x3636 = x3617 * 1004.5;
            const Real x3637 = x3636 + numbers[LAYERS + 4];
            const Real x3638 = x3550 * x3550;
            const Real x3639 = x3638 * x3550;
            const Real x3640 = x2871 * x3639;
            const Real x3641 = x3617 * x3635;
            const Real x3642 = x3618 * x3635;
            const Real x3644 = x3617 * x3634;
            const Real x3645 = x3644 - x3642;
            const Real x3646 = x3637 * x3551;
            const Real x3647 = x3618 * 1004.5;
            const Real x3649 = x3647 * x3551;
            const Real x3651 = x3637 - x3649;
            const Real x3652 = x3640 * x3550;
            const Real x3653 = x607 - x3652;
            const Real x3654 = x3653 - x3646;
            const Real x3655 = 2830000.0 * x3641;
            const Real x3656 = x3654 - x3655;
            const Real x3657 = x3640 * (-4.0);
            const Real x3658 = x3657 - x3651;
            const Real x3659 = 2830000.0 * x3645;
            const Real x3660 = x3658 - x3659;
            // snow_skin._closer
            const Real x3661 = w3544 - real_46[0];
            const Real x3662 = x3519 * x3661;
            const Real x3663 = x3656 - x3662;
            const Mask x3664 = (x3663 > 0.0);
            const Real x3665 = select(x3664, w3544, w3546);
            const Real x3666 = select(x3664, w3547, w3544);
            const Real x3667 = x3519 - x3660;
            const Mask x3668 = (x3667 < 0.001);
            const Real x3669 = select(x3668, 0.001, x3667);
            const Real x3670 = x3663 / x3669;
            const Real x3671 = w3544 + x3670;
            const Mask x3672 = (x3671 < x3665);
            const Mask x3673 = (x3671 > x3666);
            const Mask x3674 = (x3672 | x3673);
            const Real x3675 = magnitude(x3670);
            const Real x3676 = w3548 * 0.5;
            const Mask x3677 = (x3675 > x3676);
            const Mask x3678 = (x3674 | x3677);
            const Real x3679 = x3665 + x3666;
            const Real x3680 = x3679 * 0.5;
            const Real x3681 = select(x3678, x3680, x3671);
            const Real x3682 = x3681 - w3544;
            const Real x3683 = magnitude(x3682);
            const Mask x3684 = (x3683 >= 0.0001);
            const Real x3685 = select(w3549, x3681, w3544);
            const Real x3686 = select(w3549, x3660, w3545);
            const Real x3687 = select(w3549, x3665, w3546);
            const Real x3688 = select(w3549, x3666, w3547);
            const Real x3689 = select(w3549, x3683, w3548);
            const Mask x3690 = select(w3549, x3684, w3549);
            w3544 = x3685;
            w3545 = x3686;
            w3546 = x3687;
            w3547 = x3688;
            w3548 = x3689;
            w3549 = x3690;
        }
        // snow_skin.skin_with
        const Real x3691 = x3519 - w3545;
        const Mask x3692 = (x3691 < 0.001);
        const Real x3693 = select(x3692, 0.001, x3691);
        const Mask x3694 = (real_46[0] < 0.0);
        const Real x3695 = select(x3694, 0.0, real_46[0]);
        const Real x3696 = x3695 * 20.0;
        const Mask x3697 = (x3695 > 0.0);
        const Real x3698 = select(x3697, 20.0, 0.0);
        const Real x3699 = w3544 - real_46[0];
        const Real x3700 = x3519 * x3699;
        const Real x3701 = select(x3532, x2888, x3700);
        const Real x3702 = x3519 / x3693;
        const Real x3703 = w3545 * x3702;
        const Real x3704 = select(x3532, 0.0, x3703);
        const Real x3705 = select(x3543, x3699, 0.0);
        const Real x3706 = select(x3529, w3544, 0.0);
        const Real x3707 = x3701 - x3696;
        const Real x3708 = select(x3529, x3707, 0.0);
        const Real x3709 = x3704 - x3698;
        const Real x3710 = select(x3529, x3709, 0.0);
        const Real x3711 = w3545 / x3693;
        const Real x3713 = x3711 * x3705;
        const Real x3714 = -x3713;
        // snow_ground._flows
        for (int l = 0; l < 5; ++l) {
            const Mask a3715 = (real_46[l] > 0.0);
            const Real a3716 = select(a3715, 0.0, real_46[l]);
            const Mask a3717 = (real_46[l] < 0.0);
            const Real a3718 = select(a3717, 0.0, real_46[l]);
            real_36[l] = a3716;
            real_35[l] = a3718;
        }
        // retention.at, enthalpy.at, enthalpy.layers_with, snow_ground._iteration
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3449 = exp(real_66[l]);
            const Real a3450 = numbers[l + LAYERS + 47] * a3449;
            const Real a3451 = real_67[l] * real_83[l];
            const Real a3452 = a3450 / a3451;
            const Real a3454 = a3449 * 0.008034787106446777;
            const Real a3456 = a3454 + numbers[l + 6 * LAYERS + 47];
            const Real a3457 = -a3456;
            const Real a3458 = a3452 * 0.008034787106446777;
            const Mask a3459 = (mask_97[l] | mask_124[l]);
            const Real a3460 = select(a3459, real_72[l], a3457);
            const Real a3462 = select(w3314, a3460, real_55[l]);
            const Real a3463 = select(w3314, real_61[l], real_100[l]);
            const Real a3464 = select(w3314, a3457, real_93[l]);
            const Real a3465 = select(w3314, a3458, real_86[l]);
            real_104[l + 1] = a3462;
            real_81[l] = a3463;
            real_107[l] = a3464;
            real_63[l] = a3465;
        }
        // snow_ground._residuals
        const Real x3724 = real_46[4] - real_104[1];
        const Real x3725 = x2749 * x3724;
        // snow_ground._links, snow_ground._flows
        for (int l = 0; l < 4; ++l) {
            const Real a3510 = real_11[l] + real_9[l + 1];
            const Real a3511 = 1 / a3510;
            const Real a3512 = seconds * a3511;
            const Real a3513 = select(x2747, a3512, 0.0);
            const Real a3514 = a3513 * a3511;
            const Real a3517 = a3514 * real_38[l];
            const Real a3518 = a3514 * real_41[l + 1];
            const Real a3719 = real_36[l] - real_36[l + 1];
            const Real a3720 = a3513 * a3719;
            const Real a3721 = real_35[l] - real_35[l + 1];
            const Real a3722 = real_51[l] * a3721;
            const Real a3723 = a3720 + a3722;
            real_144[l] = a3513;
            real_145[l] = a3517;
            real_146[l] = a3518;
            real_34[l] = a3723;
        }
        // snow_ground._residuals
        real_34[4] = real_of(0.0);
        real_35[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_35[l + 1] = real_34[l];
        const Real x3730 = seconds * x3708;
        // enthalpy._drop_from_above
        real_104[0] = real_of(0.0);
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_66[l] = real_104[l + 2];
        real_66[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x3748 = x2751 * real_46[4];
        // snow_ground._residuals, snow_ground._at
        Real a3751_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a3728 = real_34[l] - real_35[l];
            const Real a3729 = a3728 + in_row(l, 4, x3725);
            const Real a3731 = real_47[l] - real_10[l];
            const Real a3732 = a3731 + a3729;
            const Real a3733 = a3732 - in_row(l, 0, x3730);
            const Real a3750 = magnitude(a3733);
            a3751_last = a3751_last + a3750;
            real_36[l] = a3733;
            real_38[l] = a3750;
        }
        // snow_ground._at
        const Real x3752 = w215 * a3751_last;
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
        Real a3755_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3734 = 2094000.0 * real_81[l];
            const Real a3735 = real_105[l] + a3734;
            const Real a3736 = a3735 * real_104[l + 1];
            const Real a3737 = real_81[l] * 333500000.0;
            const Real a3738 = a3736 + a3737;
            const Real a3739 = a3738 - real_102[l];
            const Real a3741 = real_104[l + 1] - real_104[l];
            const Real a3742 = real_96[l] * a3741;
            const Real a3743 = a3739 + a3742;
            const Real a3745 = real_104[l + 1] - real_66[l];
            const Real a3746 = real_56[l] * a3745;
            const Real a3747 = a3743 + a3746;
            const Real a3749 = a3747 - in_row(l, 0, x3748);
            const Real a3753 = magnitude(a3749);
            const Real a3754 = numbers[l] * a3753;
            a3755_last = a3755_last + a3754;
            real_67[l] = a3749;
            real_72[l] = a3753;
        }
        // snow_ground._at
        const Real x3756 = x3752 + a3755_last;
        // snow_ground._tolerance
        const Real x3759 = seconds * x3509;
        const Real x3760 = magnitude(x3706);
        const Real x3761 = magnitude(real_46[0]);
        const Real x3762 = x3760 + x3761;
        const Real x3763 = x3759 * x3762;
        Real a3764_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a3764_last = a3764_last + real_144[l];
        }
        const Real x3765 = a3764_last + x2749;
        Real a3767_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a3766 = magnitude(real_46[l]);
            a3767_last = maximum(a3767_last, a3766);
        }
        const Real x3768 = a3767_last + x3281;
        const Real x3769 = x3768 + 30.0;
        const Real x3770 = x3765 * x3769;
        const Real x3771 = x3770 + x3763;
        // snow_ground._at
        Mask a3758_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a3757 = (real_72[l] > real_59[l]);
            a3758_last = (a3758_last | a3757);
        }
        // snow_ground._tolerance, snow_ground._at
        Mask a3775_last = mask_of(false);
        for (int l = 0; l < 5; ++l) {
            const Real a3772 = real_3[l] + x3771;
            const Real a3773 = a3772 * 7.105427357601002e-15;
            const Mask a3774 = (real_38[l] > a3773);
            a3775_last = (a3775_last | a3774);
        }
        // snow_ground._at
        const Mask x3776 = (a3758_last | a3775_last);
        // snow_ground._iteration
        const Real x3777 = w3312 * 0.0001;
        const Real x3778 = 1.0 - x3777;
        const Real x3779 = x3778 * w3311;
        const Mask x3780 = (x3756 < x3779);
        const Mask x3781 = (w3313 < 20.0);
        const Mask x3782 = (x3780 | x3781);
        const Mask x3783 = (w3312 <= 0.0001);
        const Mask x3784 = (x3782 | x3783);
        const Mask x3785 = (w3314 & x3784);
        const Real x3786 = w3312 * 2.0;
        const Mask x3787 = (x3786 > 1.0);
        const Real x3788 = select(x3787, 1.0, x3786);
        const Real x3789 = w3312 * 0.5;
        const Real x3790 = select(x3785, x3788, x3789);
        const Real x3796 = select(x3785, x3509, w3297);
        const Real x3797 = select(x3785, x3516, w3298);
        const Real x3801 = select(x3785, x3706, w3302);
        const Real x3802 = select(x3785, x3701, w3303);
        const Real x3803 = select(x3785, x3708, w3304);
        const Real x3804 = select(x3785, x3710, w3305);
        const Real x3805 = select(x3785, x3714, w3306);
        const Real x3806 = select(x3785, x3693, w3307);
        const Mask x3807 = select(x3785, x3532, w3308);
        const Real x3810 = select(x3785, x3756, w3311);
        const Mask x3811 = select(x3785, x3776, w3314);
        const Real x3812 = select(w3314, x3790, w3312);
        const Real x3813 = real_of_mask(w3314);
        const Real x3814 = w3313 + x3813;
        const Mask x3815 = ~x3785;
        const Mask x3816 = (x3811 | x3815);
        const Mask x3817 = (w3314 & x3816);
        for (int l = 0; l < 5; ++l) {
            const Real a3791 = select(x3785, real_47[l], real_40[l]);
            const Real a3808 = select(x3785, real_36[l], real_2[l]);
            real_38[l] = a3791;
            real_46[l] = a3808;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3792 = select(x3785, real_104[l + 1], real_55[l]);
            const Real a3793 = select(x3785, real_81[l], real_100[l]);
            const Real a3794 = select(x3785, real_107[l], real_93[l]);
            const Real a3795 = select(x3785, real_63[l], real_86[l]);
            const Real a3809 = select(x3785, real_67[l], real_70[l]);
            real_72[l] = a3792;
            real_66[l] = a3793;
            real_61[l] = a3794;
            real_64[l] = a3795;
            real_62[l] = a3809;
        }
        for (int l = 0; l < 4; ++l) {
            const Real a3798 = select(x3785, real_144[l], real_136[l]);
            const Real a3799 = select(x3785, real_145[l], real_137[l]);
            const Real a3800 = select(x3785, real_146[l], real_138[l]);
            real_147[l] = a3798;
            real_148[l] = a3799;
            real_149[l] = a3800;
        }
        for (int l = 0; l < 5; ++l) real_40[l] = real_38[l];
        for (int l = 0; l < LAYERS; ++l) real_55[l] = real_72[l];
        for (int l = 0; l < LAYERS; ++l) real_100[l] = real_66[l];
        for (int l = 0; l < LAYERS; ++l) real_93[l] = real_61[l];
        for (int l = 0; l < LAYERS; ++l) real_86[l] = real_64[l];
        for (int l = 0; l < 4; ++l) real_136[l] = real_147[l];
        for (int l = 0; l < 4; ++l) real_137[l] = real_148[l];
        for (int l = 0; l < 4; ++l) real_138[l] = real_149[l];
        for (int l = 0; l < 5; ++l) real_2[l] = real_46[l];
        for (int l = 0; l < LAYERS; ++l) real_70[l] = real_62[l];
        w3297 = x3796;
        w3298 = x3797;
        w3302 = x3801;
        w3303 = x3802;
        w3304 = x3803;
        w3305 = x3804;
        w3306 = x3805;
        w3307 = x3806;
        w3308 = x3807;
        w3311 = x3810;
        w3312 = x3812;
        w3313 = x3814;
        w3314 = x3817;
    }
    // snow_ground._tolerance
    const Real x3825 = seconds * w3297;
    const Real x3826 = magnitude(w3302);
    // snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a3818 = real_40[l] - real_3[l];
        const Mask a3819 = (real_40[l] < 0.0);
        const Mask a3820 = (a3818 > 0.0);
        const Real a3821 = real_40[l] * real_5[l];
        const Real a3822 = a3818 * real_4[l];
        const Real a3823 = select(a3820, a3822, 0.0);
        const Real a3824 = select(a3819, a3821, a3823);
        real_14[l] = a3824;
    }
    // snow_ground._tolerance
    const Real x3827 = magnitude(real_14[0]);
    const Real x3828 = x3826 + x3827;
    const Real x3829 = x3825 * x3828;
    Real a3830_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a3830_last = a3830_last + real_136[l];
    }
    const Real x3831 = a3830_last + x2749;
    Real a3833_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a3832 = magnitude(real_14[l]);
        a3833_last = maximum(a3833_last, a3832);
    }
    const Real x3834 = a3833_last + x3281;
    const Real x3835 = x3834 + 30.0;
    const Real x3836 = x3831 * x3835;
    const Real x3837 = x3836 + x3829;
    // snow_ground._tolerance, snow_ground._is_solved
    Mask a3844_last = mask_of(true);
    for (int l = 0; l < 5; ++l) {
        const Real a3838 = real_3[l] + x3837;
        const Real a3839 = a3838 * 7.105427357601002e-15;
        const Real a3840 = a3839 * 8.0;
        const Real a3842 = magnitude(real_2[l]);
        const Mask a3843 = (a3842 <= a3840);
        a3844_last = (a3844_last & a3843);
    }
    // snow_ground._is_solved
    Mask a3847_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3841 = real_59[l] * 8.0;
        const Real a3845 = magnitude(real_70[l]);
        const Mask a3846 = (a3845 <= a3841);
        a3847_last = (a3847_last & a3846);
    }
    const Mask x3848 = (a3844_last & a3847_last);
    // snow_ground._solution
    const Real x3849 = real_of_mask(x3848);
    const Mask x3850 = ~x3848;
    const Real x3851 = magnitude(w3311);
    const Mask x3852 = (x3851 != INFINITE);
    const Mask x3853 = (w3311 == w3311);
    const Index x3854 = x3853 * x3852;
    const Mask x3855 = (x3850 & x3854);
    Real w3856 = real_of(0.125);
    for (int l = 0; l < 5; ++l) real_2[l] = real_40[l];
    for (int l = 0; l < LAYERS; ++l) real_70[l] = real_55[l];
    for (int l = 0; l < LAYERS; ++l) real_59[l] = real_100[l];
    for (int l = 0; l < LAYERS; ++l) real_65[l] = real_93[l];
    for (int l = 0; l < LAYERS; ++l) real_94[l] = real_86[l];
    Real w3862 = w3297;
    Real w3863 = w3298;
    for (int l = 0; l < 4; ++l) real_135[l] = real_136[l];
    for (int l = 0; l < 4; ++l) real_134[l] = real_137[l];
    for (int l = 0; l < 4; ++l) real_53[l] = real_138[l];
    Real w3867 = w3302;
    Real w3868 = w3303;
    Real w3869 = w3304;
    Real w3870 = w3305;
    Real w3871 = w3306;
    Real w3872 = w3307;
    Mask w3873 = w3308;
    Real w3874 = x3849;
    Mask w3875 = x3855;
    for (int pass = 0; pass < 40; ++pass) {
        if (!any_lane(w3875)) break;
        // parts.part_with
        const Real x3876 = w3874 + w3856;
        const Mask x3877 = (x3876 > 1.0);
        const Real x3878 = select(x3877, 1.0, x3876);
        // snow_ground._equations
        const Real x3879 = x3878 * seconds;
        real_98[0] = x2745;
        for (int l = 0; l < LAYERS - 1; ++l) real_98[l + 1] = real_90[l + 1];
        const Real x3883 = x3879 * w214;
        const Real x3884 = select(x2747, x3883, 0.0);
        const Real x3885 = w215 * x3884;
        const Real x3886 = x3885 / numbers[0];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3881 = x3878 * real_98[l];
            const Real a3882 = x3878 * real_56[l];
            real_89[l] = a3881;
            real_96[l] = a3882;
        }
        const Real x3887 = real_89[0] * x2710;
        const Real x3889 = real_89[0] + x3886;
        // snow_ground._equations, enthalpy.heat_problem
        Real a3890_last = real_of(-INFINITE);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3888 = real_69[l] + in_row(l, 0, x3887);
            a3890_last = maximum(a3890_last, real_101[l]);
            real_98[l] = a3888;
        }
        // enthalpy.heat_problem
        const Real x3891 = maximum(a3890_last, x2757);
        real_102[0] = x3889;
        for (int l = 0; l < LAYERS - 1; ++l) real_102[l + 1] = real_89[l + 1];
        // snow_ground._in_part
        const Mask x3900 = (w3874 > 0.0);
        // enthalpy.heat_problem, enthalpy.layers_with, enthalpy.at, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3893 = real_91[l] + real_102[l];
            const Real a3894 = a3893 + real_96[l];
            const Real a3895 = a3894 * x3891;
            const Real a3896 = real_82[l] + a3895;
            const Real a3897 = a3896 * 7.105427357601002e-15;
            const Mask a3901 = (real_98[l] >= real_71[l]);
            const Mask a3902 = (real_98[l] <= real_95[l]);
            const Mask a3903 = ~a3901;
            const Mask a3904 = (a3902 & a3903);
            const Real a3905 = real_98[l] / 333500000.0;
            const Real a3906 = maximum(a3905, real_103[l]);
            const Real a3907 = minimum(a3906, real_88[l]);
            const Real a3908 = real_68[l] - real_98[l];
            const Real a3909 = a3908 / real_92[l];
            const Real a3910 = real_99[l] - a3909;
            const Mask a3911 = (a3908 > 0.0);
            const Real a3912 = maximum(real_99[l], a3907);
            const Real a3913 = a3907 + a3912;
            const Real a3914 = a3913 * 0.5;
            const Real a3915 = select(a3911, a3914, a3907);
            const Mask a3916 = (a3910 >= a3907);
            const Real a3917 = minimum(a3910, real_88[l]);
            const Real a3918 = select(a3916, a3917, a3915);
            const Real a3919 = select(a3904, real_103[l], a3918);
            const Real a3920 = select(a3901, real_88[l], a3919);
            const Real a3921 = a3920 * 333500000.0;
            const Real a3922 = real_98[l] - a3921;
            const Real a3923 = 2094000.0 * a3920;
            const Real a3924 = real_105[l] + a3923;
            const Real a3925 = a3922 / a3924;
            const Real a3926 = a3920 - numbers[l + 15 * LAYERS + 54];
            const Real a3927 = a3926 / real_83[l];
            const Mask a3928 = (a3927 < 1e-12);
            const Real a3929 = select(a3928, 1e-12, a3927);
            const Real a3930 = log(a3929);
            const Real a3931 = numbers[l + LAYERS + 47] * a3930;
            const Real a3932 = numbers[l + 16 * LAYERS + 54] - a3931;
            const Mask a3933 = (a3932 > 16.11809565095832);
            const Real a3934 = select(a3933, 16.11809565095832, a3932);
            real_62[l] = a3897;
            mask_124[l] = a3901;
            mask_97[l] = a3904;
            real_64[l] = a3920;
            real_61[l] = a3925;
            real_66[l] = a3929;
            real_72[l] = a3934;
        }
        // snow_ground._in_part
        const Real x3952 = select(x3900, w3867, w216);
        // snow_ground._in_part, snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a3947 = select(x3900, real_2[l], real_10[l]);
            const Real a3953 = a3947 - real_3[l];
            const Mask a3954 = (a3947 < 0.0);
            const Mask a3955 = (a3953 > 0.0);
            const Real a3956 = a3947 * real_5[l];
            const Real a3957 = a3953 * real_4[l];
            const Real a3958 = select(a3955, a3957, 0.0);
            const Real a3959 = select(a3954, a3956, a3958);
            const Real a3960 = a3947 * real_44[l];
            const Mask a3961 = (a3960 < 0.0);
            const Real a3962 = select(a3961, 0.0, a3960);
            const Mask a3963 = (a3962 > 1.0);
            const Real a3964 = select(a3963, 1.0, a3962);
            const Mask a3965 = (a3964 > 0.0);
            const Mask a3966 = (a3964 < 1.0);
            const Mask a3967 = (a3965 & a3966);
            const Real a3968 = select(a3967, real_44[l], 0.0);
            const Real a3969 = a3964 * a3964;
            const Real a3970 = real_37[l] * a3969;
            const Real a3971 = 1.0 - a3970;
            const Real a3972 = a3964 * a3968;
            const Real a3973 = real_31[l] * a3972;
            const Real a3974 = a3971 * real_13[l];
            const Real a3975 = a3971 * real_12[l];
            const Real a3976 = a3975 - real_15[l];
            const Mask a3977 = (a3976 < 0.0);
            const Real a3978 = select(a3977, 0.0, a3976);
            const Real a3979 = a3964 * 10.0;
            const Mask a3980 = (a3979 > 1.0);
            const Real a3981 = select(a3980, 1.0, a3979);
            const Real a3982 = a3981 * a3978;
            const Real a3983 = a3975 - a3982;
            const Mask a3984 = (a3978 > 0.0);
            const Real a3985 = 1.0 - a3981;
            const Real a3986 = select(a3984, a3985, 1.0);
            const Mask a3987 = (a3964 < 0.1);
            const Real a3988 = a3968 * 10.0;
            const Real a3989 = select(a3987, a3988, 0.0);
            const Real a3990 = a3973 * real_12[l];
            const Real a3991 = a3986 * a3990;
            const Real a3992 = a3978 * a3989;
            const Real a3993 = a3991 + a3992;
            const Real a3994 = a3973 * real_13[l];
            real_14[l] = a3947;
            real_46[l] = a3959;
            real_38[l] = a3974;
            real_36[l] = a3983;
            real_47[l] = a3993;
            real_35[l] = a3994;
        }
        // snow_ground._links
        const Real x3995 = 1 / real_36[0];
        const Real x3996 = select(x2747, x3995, 0.0);
        const Real x4002 = x3996 * x3996;
        const Real x4003 = x4002 * real_47[0];
        // snow_ground._at
        const Real x4006 = select(x2747, x3996, 1.0);
        // snow_skin._is_melting
        const Real x4007 = x4006 * real_46[0];
        const Real x4008 = x2888 + x4007;
        const Mask x4009 = (x4008 >= 0.0);
        // snow_skin.solve_skin
        const Mask x4010 = (x3952 > 0.0);
        const Real x4011 = select(x4010, 0.0, x3952);
        const Real x4012 = select(x4009, 0.0, x4011);
        const Real x4013 = real_46[0] - 1.0;
        const Mask x4014 = (x4013 < (-270.0));
        const Real x4015 = select(x4014, (-270.0), x4013);
        const Mask x4016 = (x4015 > (-150.0));
        const Real x4017 = select(x4016, (-150.0), x4015);
        const Real x4018 = maximum(x4012, x4017);
        const Mask x4019 = ~x4009;
        const Mask x4020 = (x3045 & x4019);
        Real w4021 = x4018;
        Real w4022 = x2892;
        Real w4023 = x4017;
        Real w4024 = real_of(0.0);
        Real w4025 = real_of(INFINITE);
        Mask w4026 = x4020;
        for (int pass = 0; pass < 60; ++pass) {
            if (!any_lane(w4026)) break;
            // snow_skin.skin_flux
            const Real x4027 = w4021 + 273.15;
            const Real x4028 = w4021 - x608;
            // calm_air.coefficient
            const Real x4030 = x4028 * x600;
            const Real x4031 = -x4030;
            // calm_air.limited_richardson
            const Mask x4032 = (x4031 > 0.0);
            const Real x4033 = select(x4032, x4030, 0.0);
            const Real x4035 = x4033 * x677;
            const Real x4036 = -x4035;
            const Real x4037 = expm1(x4036);
            const Real x4039 = x4037 + 2.0;
            const Real x4040 = x4037 / x4039;
            const Real x4042 = numbers[LAYERS + 2] * x4040;
            const Real x4044 = select(x4032, x4042, x4030);
            const Real x4045 = -x4044;
            const Real x4046 = x4040 * x4040;
            const Real x4047 = 1.0 - x4046;
            const Real x4048 = select(x4032, x4047, 1.0);
            // calm_air.coefficient
            const Mask x4049 = (x4045 > 0.0);
            const Real x4050 = select(x4049, x4044, 0.0);
            const Real x4052 = x4050 * 5.0;
            const Real x4054 = 1.0 - x4052;
            const Real x4055 = sqrt(x4054);
            const Real x4056 = x4050 * 15.0;
            const Real x4058 = x4056 * x4055;
            const Real x4060 = 1.0 - x4058;
            const Real x4061 = 1 / x4060;
            const Real x4063 = x4061 * x4061;
            const Real x4065 = x4055 * 15.0;
            const Real x4066 = x4050 * 37.5;
            const Real x4068 = x4066 / x4055;
            const Real x4070 = x4065 - x4068;
            const Real x4071 = x4063 * x4070;
            const Real x4072 = -x4071;
            const Real x4073 = select(x4049, 0.0, x4044);
            const Mask x4074 = (x4073 > 1e-30);
            const Mask x4075 = (x4073 < 1e-30);
            const Real x4076 = select(x4075, 1e-30, x4073);
            const Real x4077 = sqrt(x4076);
            const Real x4078 = select(x4074, x4077, 0.0);
            const Real x4079 = x603 * x4078;
            const Real x4080 = x4079 + 1.0;
            const Real x4081 = 1 / x4080;
            const Real x4082 = x4073 * 15.0;
            const Real x4083 = x4082 * x4081;
            const Real x4084 = x4083 + 1.0;
            const Real x4085 = x4081 * (-7.5);
            const Real x4086 = x4081 + 1.0;
            const Real x4087 = x4085 * x4086;
            const Real x4088 = select(x4049, x4072, x4087);
            const Real x4089 = x4088 * x4048;
            const Real x4090 = select(x4049, x4061, x4084);
            const Real x4091 = x597 * x4090;
            const Real x4092 = x2848 * x4089;
            // snow_skin.skin_flux
            const Real x4094 = x113 * x4091;
            const Real x4095 = x113 * x4092;
            const Real x4097 = 1 / x4027;
            const Real x4098 = 6138.82863340564 * x4097;
            const Real x4099 = w4021 * 0.0036609921288669233;
            const Real x4100 = x4099 * x4098;
            const Real x4101 = exp(x4100);
            const Real x4102 = x4101 * 611.0;
            const Real x4103 = x4102 * 0.378;
            const Real x4104 = forcing[3] - x4103;
            const Real x4105 = 1 / x4104;
            const Real x4106 = x4102 * 0.622;
            const Real x4107 = x4106 * x4105;
            const Real x4108 = x4098 * x4097;
            const Real x4109 = x4107 * x4108;
            const Real x4110 = forcing[3] * x4105;
            const Real x4111 = x4109 * x4110;
            const Real x4112 = x4107 - forcing[2];
            const Real x4113 = x4094 * 1004.5;
            const Real x4114 = x4113 + numbers[LAYERS + 4];
            const Real x4115 = x4027 * x4027;
            const Real x4116 = x4115 * x4027;
            const Real x4117 = x2871 * x4116;
            const Real x4118 = x4094 * x4112;
            const Real x4119 = x4095 * x4112;
            const Real x4121 = x4094 * x4111;
            const Real x4122 = x4121 - x4119;
            const Real x4123 = x4114 * x4028;
            const Real x4124 = x4095 * 1004.5;
            const Real x4126 = x4124 * x4028;
            const Real x4128 = x4114 - x4126;
            const Real x4129 = x4117 * x4027;
            const Real x4130 = x607 - x4129;
            const Real x4131 = x4130 - x4123;
            const Real x4132 = 2830000.0 * x4118;
            const Real x4133 = x4131 - x4132;
            const Real x4134 = x4117 * (-4.0);
            const Real x4135 = x4134 - x4128;
            const Real x4136 = 2830000.0 * x4122;
            const Real x4137 = x4135 - x4136;
            // snow_skin._closer
            const Real x4138 = w4021 - real_46[0];
            const Real x4139 = x4006 * x4138;
            const Real x4140 = x4133 - x4139;
            const Mask x4141 = (x4140 > 0.0);
            const Real x4142 = select(x4141, w4021, w4023);
            const Real x4143 = select(x4141, w4024, w4021);
            const Real x4144 = x4006 - x4137;
            const Mask x4145 = (x4144 < 0.001);
            const Real x4146 = select(x4145, 0.001, x4144);
            const Real x4147 = x4140 / x4146;
            const Real x4148 = w4021 + x4147;
            const Mask x4149 = (x4148 < x4142);
            const Mask x4150 = (x4148 > x4143);
            const Mask x4151 = (x4149 | x4150);
            const Real x4152 = magnitude(x4147);
            const Real x4153 = w4025 * 0.5;
            const Mask x4154 = (x4152 > x4153);
            const Mask x4155 = (x4151 | x4154);
            const Real x4156 = x4142 + x4143;
            const Real x4157 = x4156 * 0.5;
            const Real x4158 = select(x4155, x4157, x4148);
            const Real x4159 = x4158 - w4021;
            const Real x4160 = magnitude(x4159);
            const Mask x4161 = (x4160 >= 0.1);
            const Real x4162 = select(w4026, x4158, w4021);
            const Real x4163 = select(w4026, x4137, w4022);
            const Real x4164 = select(w4026, x4142, w4023);
            const Real x4165 = select(w4026, x4143, w4024);
            const Real x4166 = select(w4026, x4160, w4025);
            const Mask x4167 = select(w4026, x4161, w4026);
            w4021 = x4162;
            w4022 = x4163;
            w4023 = x4164;
            w4024 = x4165;
            w4025 = x4166;
            w4026 = x4167;
        }
        // snow_skin.skin_with
        const Real x4168 = x4006 - w4022;
        const Mask x4169 = (x4168 < 0.001);
        const Real x4170 = select(x4169, 0.001, x4168);
        const Mask x4171 = (real_46[0] < 0.0);
        const Real x4172 = select(x4171, 0.0, real_46[0]);
        const Real x4173 = x4172 * 20.0;
        const Mask x4174 = (x4172 > 0.0);
        const Real x4175 = select(x4174, 20.0, 0.0);
        const Real x4176 = w4021 - real_46[0];
        const Real x4177 = x4006 * x4176;
        const Real x4178 = select(x4009, x2888, x4177);
        const Real x4179 = x4006 / x4170;
        const Real x4180 = w4022 * x4179;
        const Real x4181 = select(x4009, 0.0, x4180);
        const Real x4182 = select(x4020, x4176, 0.0);
        const Real x4183 = select(x3045, w4021, 0.0);
        const Real x4184 = x4178 - x4173;
        const Real x4185 = select(x3045, x4184, 0.0);
        const Real x4186 = x4181 - x4175;
        const Real x4187 = select(x3045, x4186, 0.0);
        const Real x4188 = w4022 / x4170;
        const Real x4190 = x4188 * x4182;
        const Real x4191 = -x4190;
        // snow_ground._flows
        for (int l = 0; l < 5; ++l) {
            const Mask a4192 = (real_46[l] > 0.0);
            const Real a4193 = select(a4192, 0.0, real_46[l]);
            const Mask a4194 = (real_46[l] < 0.0);
            const Real a4195 = select(a4194, 0.0, real_46[l]);
            real_34[l] = a4193;
            real_41[l] = a4195;
        }
        // retention.at, enthalpy.at, enthalpy.layers_with, snow_ground._in_part
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3935 = exp(real_72[l]);
            const Real a3936 = numbers[l + LAYERS + 47] * a3935;
            const Real a3937 = real_66[l] * real_83[l];
            const Real a3938 = a3936 / a3937;
            const Real a3940 = a3935 * 0.008034787106446777;
            const Real a3942 = a3940 + numbers[l + 6 * LAYERS + 47];
            const Real a3943 = -a3942;
            const Real a3944 = a3938 * 0.008034787106446777;
            const Mask a3945 = (mask_124[l] | mask_97[l]);
            const Real a3946 = select(a3945, real_61[l], a3943);
            const Real a3948 = select(x3900, real_70[l], a3946);
            const Real a3949 = select(x3900, real_59[l], real_64[l]);
            const Real a3950 = select(x3900, real_65[l], a3943);
            const Real a3951 = select(x3900, real_94[l], a3944);
            real_133[l + 1] = a3948;
            real_67[l] = a3949;
            real_63[l] = a3950;
            real_107[l] = a3951;
        }
        // snow_ground._residuals
        const Real x4201 = real_46[4] - real_133[1];
        const Real x4202 = x3884 * x4201;
        // snow_ground._equations, snow_ground._links, snow_ground._flows
        for (int l = 0; l < 4; ++l) {
            const Real a3898 = x3879 / real_50[l];
            const Real a3899 = select(x2747, a3898, 0.0);
            const Real a3997 = real_38[l] + real_36[l + 1];
            const Real a3998 = 1 / a3997;
            const Real a3999 = x3879 * a3998;
            const Real a4000 = select(x2747, a3999, 0.0);
            const Real a4001 = a4000 * a3998;
            const Real a4004 = a4001 * real_35[l];
            const Real a4005 = a4001 * real_47[l + 1];
            const Real a4196 = real_34[l] - real_34[l + 1];
            const Real a4197 = a4000 * a4196;
            const Real a4198 = real_41[l] - real_41[l + 1];
            const Real a4199 = a3899 * a4198;
            const Real a4200 = a4197 + a4199;
            real_51[l] = a3899;
            real_149[l] = a4000;
            real_148[l] = a4004;
            real_147[l] = a4005;
            real_9[l] = a4200;
        }
        // snow_ground._residuals
        real_9[4] = real_of(0.0);
        real_41[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_41[l + 1] = real_9[l];
        const Real x4207 = x3879 * x4185;
        // enthalpy._drop_from_above
        real_133[0] = real_of(0.0);
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_72[l] = real_133[l + 2];
        real_72[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x4225 = x3886 * real_46[4];
        // snow_ground._residuals, snow_ground._at
        Real a4228_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a4205 = real_9[l] - real_41[l];
            const Real a4206 = a4205 + in_row(l, 4, x4202);
            const Real a4208 = real_14[l] - real_10[l];
            const Real a4209 = a4208 + a4206;
            const Real a4210 = a4209 - in_row(l, 0, x4207);
            const Real a4227 = magnitude(a4210);
            a4228_last = a4228_last + a4227;
            real_34[l] = a4210;
            real_35[l] = a4227;
        }
        // snow_ground._at
        const Real x4229 = w215 * a4228_last;
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
        Real a4232_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4211 = 2094000.0 * real_67[l];
            const Real a4212 = real_105[l] + a4211;
            const Real a4213 = a4212 * real_133[l + 1];
            const Real a4214 = real_67[l] * 333500000.0;
            const Real a4215 = a4213 + a4214;
            const Real a4216 = a4215 - real_98[l];
            const Real a4218 = real_133[l + 1] - real_133[l];
            const Real a4219 = real_102[l] * a4218;
            const Real a4220 = a4216 + a4219;
            const Real a4222 = real_133[l + 1] - real_72[l];
            const Real a4223 = real_96[l] * a4222;
            const Real a4224 = a4220 + a4223;
            const Real a4226 = a4224 - in_row(l, 0, x4225);
            const Real a4230 = magnitude(a4226);
            const Real a4231 = numbers[l] * a4230;
            a4232_last = a4232_last + a4231;
            real_66[l] = a4226;
            real_61[l] = a4230;
        }
        // snow_ground._at
        const Real x4233 = x4229 + a4232_last;
        // snow_ground._tolerance
        const Real x4236 = x3879 * x3996;
        const Real x4237 = magnitude(x4183);
        const Real x4238 = magnitude(real_46[0]);
        const Real x4239 = x4237 + x4238;
        const Real x4240 = x4236 * x4239;
        Real a4241_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a4241_last = a4241_last + real_149[l];
        }
        const Real x4242 = a4241_last + x3884;
        Real a4244_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a4243 = magnitude(real_46[l]);
            a4244_last = maximum(a4244_last, a4243);
        }
        const Real x4245 = a4244_last + x3281;
        const Real x4246 = x4245 + 30.0;
        const Real x4247 = x4242 * x4246;
        const Real x4248 = x4247 + x4240;
        // snow_ground._at
        Mask a4235_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a4234 = (real_61[l] > real_62[l]);
            a4235_last = (a4235_last | a4234);
        }
        // snow_ground._tolerance, snow_ground._at
        Mask a4252_last = mask_of(false);
        for (int l = 0; l < 5; ++l) {
            const Real a4249 = real_3[l] + x4248;
            const Real a4250 = a4249 * 7.105427357601002e-15;
            const Mask a4251 = (real_35[l] > a4250);
            a4252_last = (a4252_last | a4251);
        }
        // snow_ground._at
        const Mask x4253 = (a4235_last | a4252_last);
        // snow_ground._searched
        const Mask x4254 = (x4253 | x2747);
        for (int l = 0; l < 5; ++l) real_35[l] = real_14[l];
        for (int l = 0; l < LAYERS; ++l) real_61[l] = real_133[l + 1];
        for (int l = 0; l < LAYERS; ++l) real_72[l] = real_67[l];
        for (int l = 0; l < LAYERS; ++l) real_64[l] = real_63[l];
        for (int l = 0; l < LAYERS; ++l) real_81[l] = real_107[l];
        Real w4260 = x3996;
        Real w4261 = x4003;
        for (int l = 0; l < 4; ++l) real_146[l] = real_149[l];
        for (int l = 0; l < 4; ++l) real_145[l] = real_148[l];
        for (int l = 0; l < 4; ++l) real_144[l] = real_147[l];
        Real w4265 = x4183;
        Real w4266 = x4178;
        Real w4267 = x4185;
        Real w4268 = x4187;
        Real w4269 = x4191;
        Real w4270 = x4170;
        Mask w4271 = x4009;
        for (int l = 0; l < 5; ++l) real_46[l] = real_34[l];
        for (int l = 0; l < LAYERS; ++l) real_54[l] = real_66[l];
        Real w4274 = x4233;
        Real w4275 = real_of(1.0);
        Real w4276 = real_of(0.0);
        Mask w4277 = x4254;
        for (int pass = 0; pass < 40; ++pass) {
            if (!any_lane(w4277)) break;
            // snow_layers.warmth, snow_ground._response
            for (int l = 0; l < 5; ++l) {
                const Real a4289 = real_35[l] - real_3[l];
                const Mask a4290 = (real_35[l] < 0.0);
                const Mask a4291 = (a4289 > 0.0);
                const Real a4292 = real_35[l] * real_5[l];
                const Real a4293 = a4289 * real_4[l];
                const Real a4294 = select(a4291, a4293, 0.0);
                const Real a4295 = select(a4290, a4292, a4294);
                const Real a4296 = select(a4291, real_4[l], 0.0);
                const Real a4297 = select(a4290, real_5[l], a4296);
                const Mask a4298 = (a4295 > 0.0);
                const Real a4299 = select(a4298, 0.0, a4295);
                mask_42[l] = a4290;
                real_41[l] = a4297;
                real_9[l] = a4299;
            }
            // snow_ground._response
            const Real x4301 = w4268 * real_41[0];
            const Real x4302 = w4269 * w4261;
            const Real x4303 = x4301 + x4302;
            const Real x4312 = x3879 * x4303;
            for (int l = 0; l < 4; ++l) {
                const Real a4300 = real_9[l] - real_9[l + 1];
                const Real a4304 = select(mask_42[l], real_146[l], real_51[l]);
                const Real a4305 = a4304 * real_41[l];
                const Real a4306 = a4300 * real_145[l];
                const Real a4307 = a4305 + a4306;
                const Real a4308 = select(mask_42[l + 1], real_146[l], real_51[l]);
                const Real a4309 = a4308 * real_41[l + 1];
                const Real a4310 = a4300 * real_144[l];
                const Real a4311 = a4309 - a4310;
                real_47[l] = a4307;
                real_36[l + 1] = a4311;
            }
            // snow_ground._direction
            real_47[4] = real_of(0.0);
            real_36[0] = real_of(0.0);
            const Real x4316 = x3884 * real_41[4];
            const Real x4320 = x3886 * real_41[4];
            const Real x4321 = -x4320;
            const Real x4327 = -x3884;
            for (int l = 0; l < 4; ++l) {
                const Real a4319 = -real_47[l];
                const Real a4326 = -real_36[l + 1];
                real_140[l] = a4319;
                real_139[l] = a4326;
            }
            for (int l = 0; l < LAYERS - 1; ++l) {
                const Real a4322 = -real_89[l + 1];
                const Real a4328 = -real_96[l];
                real_140[l + 5] = a4322;
                real_139[l + 5] = a4328;
            }
            // tridiagonal._solve
            real_140[4] = x4321;
            // snow_ground._direction
            for (int l = 0; l < 5; ++l) {
                const Real a4315 = real_47[l] + real_36[l];
                const Real a4317 = a4315 + in_row(l, 4, x4316);
                const Real a4318 = a4317 - in_row(l, 0, x4312);
                const Real a4323 = a4318 + 1.0;
                const Real a4329 = -real_46[l];
                real_143[l] = a4323;
                real_142[l] = a4329;
            }
            // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground._direction
            for (int l = 0; l < LAYERS; ++l) {
                const Mask a4278 = (real_72[l] < real_88[l]);
                const Mask a4279 = (real_72[l] > real_103[l]);
                const Mask a4280 = (a4278 & a4279);
                const Real a4281 = 2094000.0 * real_61[l];
                const Real a4282 = a4281 + 333500000.0;
                const Real a4283 = select(a4280, real_81[l], 1.0);
                const Real a4284 = a4282 / a4283;
                const Real a4285 = 2094000.0 * real_72[l];
                const Real a4286 = real_105[l] + a4285;
                const Real a4287 = select(a4280, a4284, 0.0);
                const Real a4288 = a4286 + a4287;
                const Real a4324 = a4288 + real_102[l];
                const Real a4325 = a4324 + real_96[l];
                const Real a4330 = -real_54[l];
                real_60[l] = a4286;
                real_58[l] = a4288;
                real_143[l + 5] = a4325;
                real_142[l + 5] = a4330;
            }
            // tridiagonal._solve
            real_139[4] = x4327;
            solve_tridiagonal<LAYERS + 5>(real_140, real_143, real_139, real_142, real_141);
            // enthalpy.enthalpy, snow_ground._iteration, enthalpy.layers_with, enthalpy.fusion_heat, enthalpy.at, retention.at
            for (int l = 0; l < LAYERS; ++l) {
                const Real a4366 = real_60[l] * real_61[l];
                const Real a4367 = real_72[l] * 333500000.0;
                const Real a4368 = a4366 + a4367;
                const Real a4369 = real_58[l] * real_141[l + 5];
                const Real a4370 = w4275 * a4369;
                const Real a4371 = a4368 + a4370;
                const Mask a4372 = (a4371 >= real_71[l]);
                const Mask a4373 = (a4371 <= real_95[l]);
                const Mask a4374 = ~a4372;
                const Mask a4375 = (a4373 & a4374);
                const Real a4376 = a4371 / 333500000.0;
                const Real a4377 = maximum(a4376, real_103[l]);
                const Real a4378 = minimum(a4377, real_88[l]);
                const Real a4379 = real_60[l] * real_64[l];
                const Real a4380 = a4379 + a4367;
                const Real a4381 = a4380 - a4371;
                const Real a4382 = 2094000.0 * real_64[l];
                const Real a4383 = a4382 + 333500000.0;
                const Real a4384 = real_60[l] * real_81[l];
                const Real a4385 = a4383 + a4384;
                const Real a4386 = a4381 / a4385;
                const Real a4387 = real_72[l] - a4386;
                const Mask a4388 = (a4381 > 0.0);
                const Real a4389 = maximum(real_72[l], a4378);
                const Real a4390 = a4378 + a4389;
                const Real a4391 = a4390 * 0.5;
                const Real a4392 = select(a4388, a4391, a4378);
                const Mask a4393 = (a4387 >= a4378);
                const Real a4394 = minimum(a4387, real_88[l]);
                const Real a4395 = select(a4393, a4394, a4392);
                const Real a4396 = select(a4375, real_103[l], a4395);
                const Real a4397 = select(a4372, real_88[l], a4396);
                const Real a4398 = a4397 * 333500000.0;
                const Real a4399 = a4371 - a4398;
                const Real a4400 = 2094000.0 * a4397;
                const Real a4401 = real_105[l] + a4400;
                const Real a4402 = a4399 / a4401;
                const Real a4403 = a4397 - numbers[l + 15 * LAYERS + 54];
                const Real a4404 = a4403 / real_83[l];
                const Mask a4405 = (a4404 < 1e-12);
                const Real a4406 = select(a4405, 1e-12, a4404);
                const Real a4407 = log(a4406);
                const Real a4408 = numbers[l + LAYERS + 47] * a4407;
                const Real a4409 = numbers[l + 16 * LAYERS + 54] - a4408;
                const Mask a4410 = (a4409 > 16.11809565095832);
                const Real a4411 = select(a4410, 16.11809565095832, a4409);
                mask_97[l] = a4372;
                mask_124[l] = a4375;
                real_57[l] = a4397;
                real_131[l] = a4402;
                real_115[l] = a4406;
                real_116[l] = a4411;
            }
            // snow_ground._iteration, snow_ground._stopped, snow_layers.warmth, snow_ground._links
            for (int l = 0; l < 5; ++l) {
                const Real a4336 = w4275 * real_141[l];
                const Real a4337 = real_35[l] + a4336;
                const Mask a4338 = (real_35[l] <= 0.0);
                const Mask a4339 = (a4337 > 0.0);
                const Mask a4340 = (a4338 & a4339);
                const Mask a4341 = (real_35[l] >= 0.0);
                const Mask a4342 = (a4337 < 0.0);
                const Mask a4343 = (a4341 & a4342);
                const Real a4344 = select(a4340, 1e-06, a4337);
                const Real a4345 = select(a4343, (-1e-06), a4344);
                const Mask a4346 = (real_35[l] <= real_1[l]);
                const Mask a4347 = (a4345 > real_1[l]);
                const Mask a4348 = (a4346 & a4347);
                const Mask a4349 = (real_35[l] >= real_1[l]);
                const Mask a4350 = (a4345 < real_1[l]);
                const Mask a4351 = (a4349 & a4350);
                const Real a4352 = real_1[l] + 1e-06;
                const Real a4353 = select(a4348, a4352, a4345);
                const Real a4354 = real_1[l] - 1e-06;
                const Real a4355 = select(a4351, a4354, a4353);
                const Mask a4356 = (real_35[l] <= real_3[l]);
                const Mask a4357 = (a4355 > real_3[l]);
                const Mask a4358 = (a4356 & a4357);
                const Mask a4359 = (real_35[l] >= real_3[l]);
                const Mask a4360 = (a4355 < real_3[l]);
                const Mask a4361 = (a4359 & a4360);
                const Real a4362 = real_3[l] + 1e-06;
                const Real a4363 = select(a4358, a4362, a4355);
                const Real a4364 = real_3[l] - 1e-06;
                const Real a4365 = select(a4361, a4364, a4363);
                const Real a4424 = select(w4277, a4365, real_35[l]);
                const Real a4429 = a4424 - real_3[l];
                const Mask a4430 = (a4424 < 0.0);
                const Mask a4431 = (a4429 > 0.0);
                const Real a4432 = a4424 * real_5[l];
                const Real a4433 = a4429 * real_4[l];
                const Real a4434 = select(a4431, a4433, 0.0);
                const Real a4435 = select(a4430, a4432, a4434);
                const Real a4436 = a4424 * real_44[l];
                const Mask a4437 = (a4436 < 0.0);
                const Real a4438 = select(a4437, 0.0, a4436);
                const Mask a4439 = (a4438 > 1.0);
                const Real a4440 = select(a4439, 1.0, a4438);
                const Mask a4441 = (a4440 > 0.0);
                const Mask a4442 = (a4440 < 1.0);
                const Mask a4443 = (a4441 & a4442);
                const Real a4444 = select(a4443, real_44[l], 0.0);
                const Real a4445 = a4440 * a4440;
                const Real a4446 = real_37[l] * a4445;
                const Real a4447 = 1.0 - a4446;
                const Real a4448 = a4440 * a4444;
                const Real a4449 = real_31[l] * a4448;
                const Real a4450 = a4447 * real_13[l];
                const Real a4451 = a4447 * real_12[l];
                const Real a4452 = a4451 - real_15[l];
                const Mask a4453 = (a4452 < 0.0);
                const Real a4454 = select(a4453, 0.0, a4452);
                const Real a4455 = a4440 * 10.0;
                const Mask a4456 = (a4455 > 1.0);
                const Real a4457 = select(a4456, 1.0, a4455);
                const Real a4458 = a4457 * a4454;
                const Real a4459 = a4451 - a4458;
                const Mask a4460 = (a4454 > 0.0);
                const Real a4461 = 1.0 - a4457;
                const Real a4462 = select(a4460, a4461, 1.0);
                const Mask a4463 = (a4440 < 0.1);
                const Real a4464 = a4444 * 10.0;
                const Real a4465 = select(a4463, a4464, 0.0);
                const Real a4466 = a4449 * real_12[l];
                const Real a4467 = a4462 * a4466;
                const Real a4468 = a4454 * a4465;
                const Real a4469 = a4467 + a4468;
                const Real a4470 = a4449 * real_13[l];
                real_36[l] = a4424;
                real_47[l] = a4435;
                real_41[l] = a4450;
                real_9[l] = a4459;
                real_38[l] = a4469;
                real_11[l] = a4470;
            }
            // snow_ground._links
            const Real x4471 = 1 / real_9[0];
            const Real x4472 = select(x2747, x4471, 0.0);
            const Real x4478 = x4472 * x4472;
            const Real x4479 = x4478 * real_38[0];
            // snow_ground._at
            const Real x4482 = select(x2747, x4472, 1.0);
            const Real x4483 = x4472 - w4260;
            // snow_skin.foreseen_skin
            const Real x4484 = w4265 - real_47[0];
            const Real x4485 = x4482 * x4484;
            const Real x4486 = w4266 - x4485;
            const Real x4487 = w4270 + x4483;
            const Mask x4488 = (x4487 < 0.001);
            const Real x4489 = select(x4488, 0.001, x4487);
            const Real x4490 = x4486 / x4489;
            const Real x4491 = w4265 + x4490;
            // snow_ground._at
            const Mask x4492 = (x2747 & w4277);
            // snow_skin._is_melting
            const Real x4493 = x4482 * real_47[0];
            const Real x4494 = x2888 + x4493;
            const Mask x4495 = (x4494 >= 0.0);
            // snow_skin.solve_skin
            const Mask x4496 = (x4491 > 0.0);
            const Real x4497 = select(x4496, 0.0, x4491);
            const Real x4498 = select(x4495, 0.0, x4497);
            const Real x4499 = real_47[0] - 1.0;
            const Mask x4500 = (x4499 < (-270.0));
            const Real x4501 = select(x4500, (-270.0), x4499);
            const Mask x4502 = (x4501 > (-150.0));
            const Real x4503 = select(x4502, (-150.0), x4501);
            const Real x4504 = maximum(x4498, x4503);
            const Mask x4505 = ~x4495;
            const Mask x4506 = (x4492 & x4505);
            Real w4507 = x4504;
            Real w4508 = x2892;
            Real w4509 = x4503;
            Real w4510 = real_of(0.0);
            Real w4511 = real_of(INFINITE);
            Mask w4512 = x4506;
            for (int pass = 0; pass < 60; ++pass) {
                if (!any_lane(w4512)) break;
                // snow_skin.skin_flux
                const Real x4513 = w4507 + 273.15;
                const Real x4514 = w4507 - x608;
                // calm_air.coefficient
                const Real x4516 = x4514 * x600;
                const Real x4517 = -x4516;
                // calm_air.limited_richardson
                const Mask x4518 = (x4517 > 0.0);
                const Real x4519 = select(x4518, x4516, 0.0);
                const Real x4521 = x4519 * x677;
                const Real x4522 = -x4521;
                const Real x4523 = expm1(x4522);
                const Real x4525 = x4523 + 2.0;
                const Real x4526 = x4523 / x4525;
                const Real x4528 = numbers[LAYERS + 2] * x4526;
                const Real x4530 = select(x4518, x4528, x4516);
                const Real x4531 = -x4530;
                const Real x4532 = x4526 * x4526;
                const Real x4533 = 1.0 - x4532;
                const Real x4534 = select(x4518, x4533, 1.0);
                // calm_air.coefficient
                const Mask x4535 = (x4531 > 0.0);
                const Real x4536 = select(x4535, x4530, 0.0);
                const Real x4538 = x4536 * 5.0;
                const Real x4540 = 1.0 - x4538;
                const Real x4541 = sqrt(x4540);
                const Real x4542 = x4536 * 15.0;
                const Real x4544 = x4542 * x4541;
                const Real x4546 = 1.0 - x4544;
                const Real x4547 = 1 / x4546;
                const Real x4549 = x4547 * x4547;
                const Real x4551 = x4541 * 15.0;
                const Real x4552 = x4536 * 37.5;
                const Real x4554 = x4552 / x4541;
                const Real x4556 = x4551 - x4554;
                const Real x4557 = x4549 * x4556;
                const Real x4558 = -x4557;
                const Real x4559 = select(x4535, 0.0, x4530);
                const Mask x4560 = (x4559 > 1e-30);
                const Mask x4561 = (x4559 < 1e-30);
                const Real x4562 = select(x4561, 1e-30, x4559);
                const Real x4563 = sqrt(x4562);
                const Real x4564 = select(x4560, x4563, 0.0);
                const Real x4565 = x603 * x4564;
                const Real x4566 = x4565 + 1.0;
                const Real x4567 = 1 / x4566;
                const Real x4568 = x4559 * 15.0;
                const Real x4569 = x4568 * x4567;
                const Real x4570 = x4569 + 1.0;
                const Real x4571 = x4567 * (-7.5);
                const Real x4572 = x4567 + 1.0;
                const Real x4573 = x4571 * x4572;
                const Real x4574 = select(x4535, x4558, x4573);
                const Real x4575 = x4574 * x4534;
                const Real x4576 = select(x4535, x4547, x4570);
                const Real x4577 = x597 * x4576;
                const Real x4578 = x2848 * x4575;
                // snow_skin.skin_flux
                const Real x4580 = x113 * x4577;
                const Real x4581 = x113 * x4578;
                const Real x4583 = 1 / x4513;
                const Real x4584 = 6138.82863340564 * x4583;
                const Real x4585 = w4507 * 0.0036609921288669233;
                const Real x4586 = x4585 * x4584;
                const Real x4587 = exp(x4586);
                const Real x4588 = x4587 * 611.0;
                const Real x4589 = x4588 * 0.378;
                const Real x4590 = forcing[3] - x4589;
                const Real x4591 = 1 / x4590;
                const Real x4592 = x4588 * 0.622;
                const Real x4593 = x4592 * x4591;
                const Real x4594 = x4584 * x4583;
                const Real x4595 = x4593 * x4594;
                const Real x4596 = forcing[3] * x4591;
                const Real x4597 = x4595 * x4596;
                const Real x4598 = x4593 - forcing[2];
                const Real x4599 = x4580 * 1004.5;
                const Real x4600 = x4599 + numbers[LAYERS + 4];
                const Real x4601 = x4513 * x4513;
                const Real x4602 = x4601 * x4513;
                const Real x4603 = x2871 * x4602;
                const Real x4604 = x4580 * x4598;
                const Real x4605 = x4581 * x4598;
                const Real x4607 = x4580 * x4597;
                const Real x4608 = x4607 - x4605;
                const Real x4609 = x4600 * x4514;
                const Real x4610 = x4581 * 1004.5;
                const Real x4612 = x4610 * x4514;
                const Real x4614 = x4600 - x4612;
                const Real x4615 = x4603 * x4513;
                const Real x4616 = x607 - x4615;
                const Real x4617 = x4616 - x4609;
                const Real x4618 = 2830000.0 * x4604;
                const Real x4619 = x4617 - x4618;
                const Real x4620 = x4603 * (-4.0);
                const Real x4621 = x4620 - x4614;
                const Real x4622 = 2830000.0 * x4608;
                const Real x4623 = x4621 - x4622;
                // snow_skin._closer
                const Real x4624 = w4507 - real_47[0];
                const Real x4625 = x4482 * x4624;
                const Real x4626 = x4619 - x4625;
                const Mask x4627 = (x4626 > 0.0);
                const Real x4628 = select(x4627, w4507, w4509);
                const Real x4629 = select(x4627, w4510, w4507);
                const Real x4630 = x4482 - x4623;
                const Mask x4631 = (x4630 < 0.001);
                const Real x4632 = select(x4631, 0.001, x4630);
                const Real x4633 = x4626 / x4632;
                const Real x4634 = w4507 + x4633;
                const Mask x4635 = (x4634 < x4628);
                const Mask x4636 = (x4634 > x4629);
                const Mask x4637 = (x4635 | x4636);
                const Real x4638 = magnitude(x4633);
                const Real x4639 = w4511 * 0.5;
                const Mask x4640 = (x4638 > x4639);
                const Mask x4641 = (x4637 | x4640);
                const Real x4642 = x4628 + x4629;
                const Real x4643 = x4642 * 0.5;
                const Real x4644 = select(x4641, x4643, x4634);
                const Real x4645 = x4644 - w4507;
                const Real x4646 = magnitude(x4645);
                const Mask x4647 = (x4646 >= 0.0001);
                const Real x4648 = select(w4512, x4644, w4507);
                const Real x4649 = select(w4512, x4623, w4508);
                const Real x4650 = select(w4512, x4628, w4509);
                const Real x4651 = select(w4512, x4629, w4510);
                const Real x4652 = select(w4512, x4646, w4511);
                const Mask x4653 = select(w4512, x4647, w4512);
                w4507 = x4648;
                w4508 = x4649;
                w4509 = x4650;
                w4510 = x4651;
                w4511 = x4652;
                w4512 = x4653;
            }
            // snow_skin.skin_with
            const Real x4654 = x4482 - w4508;
            const Mask x4655 = (x4654 < 0.001);
            const Real x4656 = select(x4655, 0.001, x4654);
            const Mask x4657 = (real_47[0] < 0.0);
            const Real x4658 = select(x4657, 0.0, real_47[0]);
            const Real x4659 = x4658 * 20.0;
            const Mask x4660 = (x4658 > 0.0);
            const Real x4661 = select(x4660, 20.0, 0.0);
            const Real x4662 = w4507 - real_47[0];
            const Real x4663 = x4482 * x4662;
            const Real x4664 = select(x4495, x2888, x4663);
            const Real x4665 = x4482 / x4656;
            const Real x4666 = w4508 * x4665;
            const Real x4667 = select(x4495, 0.0, x4666);
            const Real x4668 = select(x4506, x4662, 0.0);
            const Real x4669 = select(x4492, w4507, 0.0);
            const Real x4670 = x4664 - x4659;
            const Real x4671 = select(x4492, x4670, 0.0);
            const Real x4672 = x4667 - x4661;
            const Real x4673 = select(x4492, x4672, 0.0);
            const Real x4674 = w4508 / x4656;
            const Real x4676 = x4674 * x4668;
            const Real x4677 = -x4676;
            // snow_ground._flows
            for (int l = 0; l < 5; ++l) {
                const Mask a4678 = (real_47[l] > 0.0);
                const Real a4679 = select(a4678, 0.0, real_47[l]);
                const Mask a4680 = (real_47[l] < 0.0);
                const Real a4681 = select(a4680, 0.0, real_47[l]);
                real_33[l] = a4679;
                real_45[l] = a4681;
            }
            // retention.at, enthalpy.at, enthalpy.layers_with, snow_ground._iteration
            for (int l = 0; l < LAYERS; ++l) {
                const Real a4412 = exp(real_116[l]);
                const Real a4413 = numbers[l + LAYERS + 47] * a4412;
                const Real a4414 = real_115[l] * real_83[l];
                const Real a4415 = a4413 / a4414;
                const Real a4417 = a4412 * 0.008034787106446777;
                const Real a4419 = a4417 + numbers[l + 6 * LAYERS + 47];
                const Real a4420 = -a4419;
                const Real a4421 = a4415 * 0.008034787106446777;
                const Mask a4422 = (mask_97[l] | mask_124[l]);
                const Real a4423 = select(a4422, real_131[l], a4420);
                const Real a4425 = select(w4277, a4423, real_61[l]);
                const Real a4426 = select(w4277, real_57[l], real_72[l]);
                const Real a4427 = select(w4277, a4420, real_64[l]);
                const Real a4428 = select(w4277, a4421, real_81[l]);
                real_104[l + 1] = a4425;
                real_58[l] = a4426;
                real_60[l] = a4427;
                real_113[l] = a4428;
            }
            // snow_ground._residuals
            const Real x4687 = real_47[4] - real_104[1];
            const Real x4688 = x3884 * x4687;
            // snow_ground._links, snow_ground._flows
            for (int l = 0; l < 4; ++l) {
                const Real a4473 = real_41[l] + real_9[l + 1];
                const Real a4474 = 1 / a4473;
                const Real a4475 = x3879 * a4474;
                const Real a4476 = select(x2747, a4475, 0.0);
                const Real a4477 = a4476 * a4474;
                const Real a4480 = a4477 * real_11[l];
                const Real a4481 = a4477 * real_38[l + 1];
                const Real a4682 = real_33[l] - real_33[l + 1];
                const Real a4683 = a4476 * a4682;
                const Real a4684 = real_45[l] - real_45[l + 1];
                const Real a4685 = real_51[l] * a4684;
                const Real a4686 = a4683 + a4685;
                real_150[l] = a4476;
                real_151[l] = a4480;
                real_152[l] = a4481;
                real_49[l] = a4686;
            }
            // snow_ground._residuals
            real_49[4] = real_of(0.0);
            real_45[0] = real_of(0.0);
            for (int l = 0; l < 4; ++l) real_45[l + 1] = real_49[l];
            const Real x4693 = x3879 * x4671;
            // enthalpy._drop_from_above
            real_104[0] = real_of(0.0);
            // enthalpy.heat_residual
            for (int l = 0; l < LAYERS - 1; ++l) real_116[l] = real_104[l + 2];
            real_116[LAYERS - 1] = real_of(0.0);
            // snow_ground._residuals
            const Real x4711 = x3886 * real_47[4];
            // snow_ground._residuals, snow_ground._at
            Real a4714_last = real_of(0.0);
            for (int l = 0; l < 5; ++l) {
                const Real a4691 = real_49[l] - real_45[l];
                const Real a4692 = a4691 + in_row(l, 4, x4688);
                const Real a4694 = real_36[l] - real_10[l];
                const Real a4695 = a4694 + a4692;
                const Real a4696 = a4695 - in_row(l, 0, x4693);
                const Real a4713 = magnitude(a4696);
                a4714_last = a4714_last + a4713;
                real_33[l] = a4696;
                real_11[l] = a4713;
            }
            // snow_ground._at
            const Real x4715 = w215 * a4714_last;
            // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
            Real a4718_last = real_of(0.0);
            for (int l = 0; l < LAYERS; ++l) {
                const Real a4697 = 2094000.0 * real_58[l];
                const Real a4698 = real_105[l] + a4697;
                const Real a4699 = a4698 * real_104[l + 1];
                const Real a4700 = real_58[l] * 333500000.0;
                const Real a4701 = a4699 + a4700;
                const Real a4702 = a4701 - real_98[l];
                const Real a4704 = real_104[l + 1] - real_104[l];
                const Real a4705 = real_102[l] * a4704;
                const Real a4706 = a4702 + a4705;
                const Real a4708 = real_104[l + 1] - real_116[l];
                const Real a4709 = real_96[l] * a4708;
                const Real a4710 = a4706 + a4709;
                const Real a4712 = a4710 - in_row(l, 0, x4711);
                const Real a4716 = magnitude(a4712);
                const Real a4717 = numbers[l] * a4716;
                a4718_last = a4718_last + a4717;
                real_115[l] = a4712;
                real_131[l] = a4716;
            }
            // snow_ground._at
            const Real x4719 = x4715 + a4718_last;
            // snow_ground._tolerance
            const Real x4722 = x3879 * x4472;
            const Real x4723 = magnitude(x4669);
            const Real x4724 = magnitude(real_47[0]);
            const Real x4725 = x4723 + x4724;
            const Real x4726 = x4722 * x4725;
            Real a4727_last = real_of(0.0);
            for (int l = 0; l < 4; ++l) {
                a4727_last = a4727_last + real_150[l];
            }
            const Real x4728 = a4727_last + x3884;
            Real a4730_last = real_of(-INFINITE);
            for (int l = 0; l < 5; ++l) {
                const Real a4729 = magnitude(real_47[l]);
                a4730_last = maximum(a4730_last, a4729);
            }
            const Real x4731 = a4730_last + x3281;
            const Real x4732 = x4731 + 30.0;
            const Real x4733 = x4728 * x4732;
            const Real x4734 = x4733 + x4726;
            // snow_ground._at
            Mask a4721_last = mask_of(false);
            for (int l = 0; l < LAYERS; ++l) {
                const Mask a4720 = (real_131[l] > real_62[l]);
                a4721_last = (a4721_last | a4720);
            }
            // snow_ground._tolerance, snow_ground._at
            Mask a4738_last = mask_of(false);
            for (int l = 0; l < 5; ++l) {
                const Real a4735 = real_3[l] + x4734;
                const Real a4736 = a4735 * 7.105427357601002e-15;
                const Mask a4737 = (real_11[l] > a4736);
                a4738_last = (a4738_last | a4737);
            }
            // snow_ground._at
            const Mask x4739 = (a4721_last | a4738_last);
            // snow_ground._iteration
            const Real x4740 = w4275 * 0.0001;
            const Real x4741 = 1.0 - x4740;
            const Real x4742 = x4741 * w4274;
            const Mask x4743 = (x4719 < x4742);
            const Mask x4744 = (w4276 < 20.0);
            const Mask x4745 = (x4743 | x4744);
            const Mask x4746 = (w4275 <= 0.0001);
            const Mask x4747 = (x4745 | x4746);
            const Mask x4748 = (w4277 & x4747);
            const Real x4749 = w4275 * 2.0;
            const Mask x4750 = (x4749 > 1.0);
            const Real x4751 = select(x4750, 1.0, x4749);
            const Real x4752 = w4275 * 0.5;
            const Real x4753 = select(x4748, x4751, x4752);
            const Real x4759 = select(x4748, x4472, w4260);
            const Real x4760 = select(x4748, x4479, w4261);
            const Real x4764 = select(x4748, x4669, w4265);
            const Real x4765 = select(x4748, x4664, w4266);
            const Real x4766 = select(x4748, x4671, w4267);
            const Real x4767 = select(x4748, x4673, w4268);
            const Real x4768 = select(x4748, x4677, w4269);
            const Real x4769 = select(x4748, x4656, w4270);
            const Mask x4770 = select(x4748, x4495, w4271);
            const Real x4773 = select(x4748, x4719, w4274);
            const Mask x4774 = select(x4748, x4739, w4277);
            const Real x4775 = select(w4277, x4753, w4275);
            const Real x4776 = real_of_mask(w4277);
            const Real x4777 = w4276 + x4776;
            const Mask x4778 = ~x4748;
            const Mask x4779 = (x4774 | x4778);
            const Mask x4780 = (w4277 & x4779);
            for (int l = 0; l < 5; ++l) {
                const Real a4754 = select(x4748, real_36[l], real_35[l]);
                const Real a4771 = select(x4748, real_33[l], real_46[l]);
                real_11[l] = a4754;
                real_47[l] = a4771;
            }
            for (int l = 0; l < LAYERS; ++l) {
                const Real a4755 = select(x4748, real_104[l + 1], real_61[l]);
                const Real a4756 = select(x4748, real_58[l], real_72[l]);
                const Real a4757 = select(x4748, real_60[l], real_64[l]);
                const Real a4758 = select(x4748, real_113[l], real_81[l]);
                const Real a4772 = select(x4748, real_115[l], real_54[l]);
                real_131[l] = a4755;
                real_116[l] = a4756;
                real_57[l] = a4757;
                real_110[l] = a4758;
                real_125[l] = a4772;
            }
            for (int l = 0; l < 4; ++l) {
                const Real a4761 = select(x4748, real_150[l], real_146[l]);
                const Real a4762 = select(x4748, real_151[l], real_145[l]);
                const Real a4763 = select(x4748, real_152[l], real_144[l]);
                real_153[l] = a4761;
                real_154[l] = a4762;
                real_155[l] = a4763;
            }
            for (int l = 0; l < 5; ++l) real_35[l] = real_11[l];
            for (int l = 0; l < LAYERS; ++l) real_61[l] = real_131[l];
            for (int l = 0; l < LAYERS; ++l) real_72[l] = real_116[l];
            for (int l = 0; l < LAYERS; ++l) real_64[l] = real_57[l];
            for (int l = 0; l < LAYERS; ++l) real_81[l] = real_110[l];
            for (int l = 0; l < 4; ++l) real_146[l] = real_153[l];
            for (int l = 0; l < 4; ++l) real_145[l] = real_154[l];
            for (int l = 0; l < 4; ++l) real_144[l] = real_155[l];
            for (int l = 0; l < 5; ++l) real_46[l] = real_47[l];
            for (int l = 0; l < LAYERS; ++l) real_54[l] = real_125[l];
            w4260 = x4759;
            w4261 = x4760;
            w4265 = x4764;
            w4266 = x4765;
            w4267 = x4766;
            w4268 = x4767;
            w4269 = x4768;
            w4270 = x4769;
            w4271 = x4770;
            w4274 = x4773;
            w4275 = x4775;
            w4276 = x4777;
            w4277 = x4780;
        }
        // snow_ground._tolerance
        const Real x4788 = x3879 * w4260;
        const Real x4789 = magnitude(w4265);
        // snow_layers.warmth
        for (int l = 0; l < 5; ++l) {
            const Real a4781 = real_35[l] - real_3[l];
            const Mask a4782 = (real_35[l] < 0.0);
            const Mask a4783 = (a4781 > 0.0);
            const Real a4784 = real_35[l] * real_5[l];
            const Real a4785 = a4781 * real_4[l];
            const Real a4786 = select(a4783, a4785, 0.0);
            const Real a4787 = select(a4782, a4784, a4786);
            real_34[l] = a4787;
        }
        // snow_ground._tolerance
        const Real x4790 = magnitude(real_34[0]);
        const Real x4791 = x4789 + x4790;
        const Real x4792 = x4788 * x4791;
        Real a4793_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a4793_last = a4793_last + real_146[l];
        }
        const Real x4794 = a4793_last + x3884;
        Real a4796_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a4795 = magnitude(real_34[l]);
            a4796_last = maximum(a4796_last, a4795);
        }
        const Real x4797 = a4796_last + x3281;
        const Real x4798 = x4797 + 30.0;
        const Real x4799 = x4794 * x4798;
        const Real x4800 = x4799 + x4792;
        // snow_ground._tolerance, snow_ground._is_solved
        Mask a4807_last = mask_of(true);
        for (int l = 0; l < 5; ++l) {
            const Real a4801 = real_3[l] + x4800;
            const Real a4802 = a4801 * 7.105427357601002e-15;
            const Real a4803 = a4802 * 8.0;
            const Real a4805 = magnitude(real_46[l]);
            const Mask a4806 = (a4805 <= a4803);
            a4807_last = (a4807_last & a4806);
        }
        // snow_ground._is_solved
        Mask a4810_last = mask_of(true);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4804 = real_62[l] * 8.0;
            const Real a4808 = magnitude(real_54[l]);
            const Mask a4809 = (a4808 <= a4804);
            a4810_last = (a4810_last & a4809);
        }
        const Mask x4811 = (a4807_last & a4810_last);
        // snow_ground._in_part
        const Mask x4812 = (w3875 & x4811);
        const Real x4813 = select(x4812, x3878, w3874);
        // parts.added_next
        const Real x4814 = select(x4812, 2.0, 0.125);
        const Real x4815 = x4814 * w3856;
        // snow_ground._in_part
        const Real x4821 = select(x4812, w4260, w3862);
        const Real x4822 = select(x4812, w4261, w3863);
        const Real x4826 = select(x4812, w4265, w3867);
        const Real x4827 = select(x4812, w4266, w3868);
        const Real x4828 = select(x4812, w4267, w3869);
        const Real x4829 = select(x4812, w4268, w3870);
        const Real x4830 = select(x4812, w4269, w3871);
        const Real x4831 = select(x4812, w4270, w3872);
        const Mask x4832 = select(x4812, w4271, w3873);
        const Mask x4833 = (x4813 < 1.0);
        const Mask x4834 = (w3875 & x4833);
        for (int l = 0; l < 5; ++l) {
            const Real a4816 = select(x4812, real_35[l], real_2[l]);
            real_46[l] = a4816;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4817 = select(x4812, real_61[l], real_70[l]);
            const Real a4818 = select(x4812, real_72[l], real_59[l]);
            const Real a4819 = select(x4812, real_64[l], real_65[l]);
            const Real a4820 = select(x4812, real_81[l], real_94[l]);
            real_54[l] = a4817;
            real_62[l] = a4818;
            real_66[l] = a4819;
            real_107[l] = a4820;
        }
        for (int l = 0; l < 4; ++l) {
            const Real a4823 = select(x4812, real_146[l], real_135[l]);
            const Real a4824 = select(x4812, real_145[l], real_134[l]);
            const Real a4825 = select(x4812, real_144[l], real_53[l]);
            real_147[l] = a4823;
            real_148[l] = a4824;
            real_149[l] = a4825;
        }
        for (int l = 0; l < 5; ++l) real_2[l] = real_46[l];
        for (int l = 0; l < LAYERS; ++l) real_70[l] = real_54[l];
        for (int l = 0; l < LAYERS; ++l) real_59[l] = real_62[l];
        for (int l = 0; l < LAYERS; ++l) real_65[l] = real_66[l];
        for (int l = 0; l < LAYERS; ++l) real_94[l] = real_107[l];
        for (int l = 0; l < 4; ++l) real_135[l] = real_147[l];
        for (int l = 0; l < 4; ++l) real_134[l] = real_148[l];
        for (int l = 0; l < 4; ++l) real_53[l] = real_149[l];
        w3856 = x4815;
        w3862 = x4821;
        w3863 = x4822;
        w3867 = x4826;
        w3868 = x4827;
        w3869 = x4828;
        w3870 = x4829;
        w3871 = x4830;
        w3872 = x4831;
        w3873 = x4832;
        w3874 = x4813;
        w3875 = x4834;
    }
    // snow_ground._solution
    const Real x4842 = select(x2747, w3862, 1.0);
    // snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a4835 = real_2[l] - real_3[l];
        const Mask a4836 = (real_2[l] < 0.0);
        const Mask a4837 = (a4835 > 0.0);
        const Real a4838 = real_2[l] * real_5[l];
        const Real a4839 = a4835 * real_4[l];
        const Real a4840 = select(a4837, a4839, 0.0);
        const Real a4841 = select(a4836, a4838, a4840);
        real_40[l] = a4841;
    }
    // snow_skin._is_melting
    const Real x4843 = x4842 * real_40[0];
    const Real x4844 = x2888 + x4843;
    const Mask x4845 = (x4844 >= 0.0);
    // snow_skin.skin_with
    const Mask x4846 = (real_40[0] < 0.0);
    const Real x4847 = select(x4846, 0.0, real_40[0]);
    const Real x4848 = x4847 * 20.0;
    const Real x4849 = w3867 - real_40[0];
    const Real x4850 = x4842 * x4849;
    const Real x4851 = select(x4845, x2888, x4850);
    const Real x4852 = select(x2747, w3867, 0.0);
    const Real x4853 = x4851 - x4848;
    const Real x4854 = select(x2747, x4853, 0.0);
    // snow_ground._solution
    const Mask x4855 = (w3874 == 1.0);
    // snow_ground.advance_snow_ground
    const Real x4857 = select(x2747, x4852, 0.0);
    const Real x4858 = select(x2747, x4854, 0.0);
    const Real x4859 = real_40[4] - real_70[0];
    const Real x4860 = w214 * x4859;
    const Real x4861 = select(x2747, x4860, 0.0);
    // snow_ground.advance_snow_ground, ground_heat.heat
    for (int l = 0; l < LAYERS; ++l) {
        after[2 * LAYERS + l] = real_59[l];
        const Real a4856 = select(x4855, real_70[l], NOT_A_NUMBER);
        const Real a4862 = a4856 + 273.15;
        after[l] = a4862;
        real_94[l] = a4856;
        real_65[l] = a4862;
    }
    // ground_heat.heat
    const Real x4864 = x2661 - real_65[0];
    Real a4866_last = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4863 = real_94[l] - real_94[l + 1];
        const Real a2687_1554 = real_132[l + 1] * 4200000.0;
        const Real a4865 = a2687_1554 * a4863;
        a4866_last = a4866_last + a4865;
    }
    results[LAYERS + 43] = a4866_last;
    const Real x4869 = x2746 * x4864;
    // left_out.if_any
    for (int l = 0; l < 5; ++l) real_40[l] = real_of(0.0);
    for (int l = 0; l < 5; ++l) real_4[l] = real_of(0.0);
    for (int l = 0; l < 5; ++l) real_5[l] = real_of(273.15);
    for (int l = 0; l < 5; ++l) real_3[l] = real_of(0.0);
    for (int l = 0; l < 5; ++l) real_31[l] = real_of(0.0);
    Real w4875 = real_of(0.0);
    Real w4876 = real_of(0.0);
    Real w4877 = real_of(0.0);
    Real w4878 = real_of(0.0);
    Real w4879 = real_of(0.0);
    Real w4880 = real_of(0.0);
    Real w4881 = real_of(0.0);
    Mask w4882 = x2747;
    for (int pass = 0; pass < 1; ++pass) {
        if (!any_lane(w4882)) break;
        // snow_skin.skin_flux
        const Real x4898 = x4857 + 273.15;
        const Real x4899 = x4857 - x608;
        // calm_air.coefficient
        const Real x4901 = x4899 * x600;
        const Real x4902 = -x4901;
        // calm_air.limited_richardson
        const Mask x4903 = (x4902 > 0.0);
        const Real x4904 = select(x4903, x4901, 0.0);
        const Real x4906 = x4904 * x677;
        const Real x4907 = -x4906;
        const Real x4908 = expm1(x4907);
        const Real x4910 = x4908 + 2.0;
        const Real x4911 = x4908 / x4910;
        const Real x4913 = numbers[LAYERS + 2] * x4911;
        const Real x4915 = select(x4903, x4913, x4901);
        const Real x4916 = -x4915;
        // calm_air.coefficient
        const Mask x4917 = (x4916 > 0.0);
        const Real x4918 = select(x4917, x4915, 0.0);
        const Real x4920 = x4918 * 5.0;
        const Real x4922 = 1.0 - x4920;
        const Real x4923 = sqrt(x4922);
        const Real x4924 = x4918 * 15.0;
        const Real x4926 = x4924 * x4923;
        const Real x4928 = 1.0 - x4926;
        const Real x4929 = 1 / x4928;
        const Real x4930 = select(x4917, 0.0, x4915);
        const Mask x4931 = (x4930 > 1e-30);
        const Mask x4932 = (x4930 < 1e-30);
        const Real x4933 = select(x4932, 1e-30, x4930);
        const Real x4934 = sqrt(x4933);
        const Real x4935 = select(x4931, x4934, 0.0);
        const Real x4936 = x603 * x4935;
        const Real x4937 = x4936 + 1.0;
        const Real x4938 = 1 / x4937;
        const Real x4939 = x4930 * 15.0;
        const Real x4940 = x4939 * x4938;
        const Real x4941 = x4940 + 1.0;
        const Real x4942 = select(x4917, x4929, x4941);
        const Real x4943 = x597 * x4942;
        // snow_skin.skin_flux
        const Real x4944 = x113 * x4943;
        const Real x4945 = 1 / x4898;
        const Real x4946 = 6138.82863340564 * x4945;
        const Real x4947 = x4857 * 0.0036609921288669233;
        const Real x4948 = x4947 * x4946;
        const Real x4949 = exp(x4948);
        const Real x4950 = x4949 * 611.0;
        const Real x4951 = x4950 * 0.378;
        const Real x4952 = forcing[3] - x4951;
        const Real x4953 = 1 / x4952;
        const Real x4954 = x4950 * 0.622;
        const Real x4955 = x4954 * x4953;
        const Real x4956 = x4955 - forcing[2];
        const Real x4957 = x4944 * 1004.5;
        const Real x4958 = x4957 + numbers[LAYERS + 4];
        const Real x4959 = x4898 * x4898;
        const Real x4960 = x4959 * x4898;
        const Real x4961 = x2871 * x4960;
        const Real x4962 = x4944 * x4956;
        const Real x4963 = x4958 * x4899;
        const Real x4964 = x4961 * x4898;
        const Real x4965 = x607 - x4964;
        const Real x4966 = x4965 - x4963;
        const Real x4967 = 2830000.0 * x4962;
        const Real x4968 = x4966 - x4967;
        // layered_snow._melted
        const Real x4969 = seconds * x4962;
        const Real x4970 = w215 * x4969;
        const Real x4971 = select(x2747, x4970, 0.0);
        // snow_water.with_vapour_exchange
        const Mask x4972 = (x4971 < 0.0);
        const Real x4973 = select(x4972, 0.0, x4971);
        const Real x4974 = -x4971;
        const Mask x4975 = (x4974 < 0.0);
        const Real x4976 = select(x4975, 0.0, x4971);
        const Mask x4978 = (real_0[0] > 0.0);
        const Real x4979 = select(x4978, real_0[0], 1.0);
        // layered_snow._melted, snow_layers.liquid_water
        for (int l = 0; l < 5; ++l) {
            const Real a4883 = w215 * real_2[l];
            const Real a4884 = select(x2747, a4883, 0.0);
            const Real a4885 = a4884 * 2.9985007496251872e-06;
            const Mask a4886 = (a4885 < 0.0);
            const Real a4887 = select(a4886, 0.0, a4885);
            const Mask a4888 = (a4887 > real_0[l]);
            const Real a4889 = select(a4888, real_0[l], a4887);
            const Real a4890 = real_0[l] - a4889;
            const Mask a4891 = (real_8[l] > 0.0);
            const Real a4892 = select(a4891, real_8[l], 1.0);
            const Real a4893 = a4890 / a4892;
            const Mask a4894 = (a4893 > 1.0);
            const Real a4895 = select(a4894, 1.0, a4893);
            const Real a4896 = select(a4891, a4895, 0.0);
            const Real a4897 = a4896 * real_6[l];
            real_37[l] = a4884;
            real_44[l] = a4897;
        }
        // snow_water.with_vapour_exchange
        const Real x4980 = select(x4978, real_37[0], 0.0);
        // snow_layers.liquid_water
        const Real x4981 = real_37[0] * 2.9985007496251872e-06;
        const Mask x4982 = (x4981 < 0.0);
        const Real x4983 = select(x4982, 0.0, x4981);
        const Mask x4984 = (x4983 > real_0[0]);
        const Real x4985 = select(x4984, real_0[0], x4983);
        // snow_water.with_vapour_exchange
        const Real x4986 = real_0[0] - x4985;
        const Mask x4987 = (x4973 > x4986);
        const Real x4988 = select(x4987, x4986, x4973);
        const Real x4989 = x4988 + x4976;
        const Mask x4990 = (x4986 > 0.0);
        // snow_layers.warmth
        const Real x4991 = 1 / x4979;
        const Real x4992 = x4991 * 0.0004748338081671415;
        const Real x4993 = x4991 * 0.0002370791844476055;
        const Real x4994 = x4979 * 333500.0;
        const Real x4995 = x4980 - x4994;
        const Mask x4996 = (x4980 < 0.0);
        const Mask x4997 = (x4995 > 0.0);
        const Real x4998 = x4980 * x4992;
        const Real x4999 = x4995 * x4993;
        const Real x5000 = select(x4997, x4999, 0.0);
        const Real x5001 = select(x4996, x4998, x5000);
        // snow_water.with_vapour_exchange
        const Mask x5002 = (x5001 > 0.0);
        const Real x5003 = select(x5002, 0.0, x5001);
        const Real x5004 = x5003 * 2106.0;
        const Real x5005 = x4989 * x5004;
        const Real x5006 = select(x4990, x4986, 1.0);
        const Real x5007 = x4989 / x5006;
        const Real x5008 = 1.0 - x5007;
        const Real x5009 = x4976 + x4988;
        const Real x5010 = x4973 - x4988;
        const Real x5011 = real_0[0] - x4989;
        const Real x5012 = real_37[0] - x5005;
        const Real x5013 = real_44[0] * x5008;
        const Real x5014 = select(x4990, x5013, real_44[0]);
        const Real x5015 = x4988 / x4979;
        const Real x5016 = 1.0 - x5015;
        const Real x5017 = real_7[0] * x5016;
        const Mask x5018 = (real_0[1] > 0.0);
        const Real x5019 = select(x5018, real_0[1], 1.0);
        const Real x5020 = select(x5018, real_37[1], 0.0);
        // snow_layers.liquid_water
        const Real x5021 = real_37[1] * 2.9985007496251872e-06;
        const Mask x5022 = (x5021 < 0.0);
        const Real x5023 = select(x5022, 0.0, x5021);
        const Mask x5024 = (x5023 > real_0[1]);
        const Real x5025 = select(x5024, real_0[1], x5023);
        // snow_water.with_vapour_exchange
        const Real x5026 = real_0[1] - x5025;
        const Mask x5027 = (x5010 > x5026);
        const Real x5028 = select(x5027, x5026, x5010);
        const Mask x5029 = (x5026 > 0.0);
        // snow_layers.warmth
        const Real x5030 = 1 / x5019;
        const Real x5031 = x5030 * 0.0004748338081671415;
        const Real x5032 = x5030 * 0.0002370791844476055;
        const Real x5033 = x5019 * 333500.0;
        const Real x5034 = x5020 - x5033;
        const Mask x5035 = (x5020 < 0.0);
        const Mask x5036 = (x5034 > 0.0);
        const Real x5037 = x5020 * x5031;
        const Real x5038 = x5034 * x5032;
        const Real x5039 = select(x5036, x5038, 0.0);
        const Real x5040 = select(x5035, x5037, x5039);
        // snow_water.with_vapour_exchange
        const Mask x5041 = (x5040 > 0.0);
        const Real x5042 = select(x5041, 0.0, x5040);
        const Real x5043 = x5042 * 2106.0;
        const Real x5044 = x5028 * x5043;
        const Real x5045 = select(x5029, x5026, 1.0);
        const Real x5046 = x5028 / x5045;
        const Real x5047 = 1.0 - x5046;
        const Real x5048 = x5009 + x5028;
        const Real x5049 = x5010 - x5028;
        const Real x5050 = x5005 + x5044;
        const Real x5051 = real_0[1] - x5028;
        const Real x5052 = real_37[1] - x5044;
        const Real x5053 = real_44[1] * x5047;
        const Real x5054 = select(x5029, x5053, real_44[1]);
        const Real x5055 = x5028 / x5019;
        const Real x5056 = 1.0 - x5055;
        const Real x5057 = real_7[1] * x5056;
        const Mask x5058 = (real_0[2] > 0.0);
        const Real x5059 = select(x5058, real_0[2], 1.0);
        const Real x5060 = select(x5058, real_37[2], 0.0);
        // snow_layers.liquid_water
        const Real x5061 = real_37[2] * 2.9985007496251872e-06;
        const Mask x5062 = (x5061 < 0.0);
        const Real x5063 = select(x5062, 0.0, x5061);
        const Mask x5064 = (x5063 > real_0[2]);
        const Real x5065 = select(x5064, real_0[2], x5063);
        // snow_water.with_vapour_exchange
        const Real x5066 = real_0[2] - x5065;
        const Mask x5067 = (x5049 > x5066);
        const Real x5068 = select(x5067, x5066, x5049);
        const Mask x5069 = (x5066 > 0.0);
        // snow_layers.warmth
        const Real x5070 = 1 / x5059;
        const Real x5071 = x5070 * 0.0004748338081671415;
        const Real x5072 = x5070 * 0.0002370791844476055;
        const Real x5073 = x5059 * 333500.0;
        const Real x5074 = x5060 - x5073;
        const Mask x5075 = (x5060 < 0.0);
        const Mask x5076 = (x5074 > 0.0);
        const Real x5077 = x5060 * x5071;
        const Real x5078 = x5074 * x5072;
        const Real x5079 = select(x5076, x5078, 0.0);
        const Real x5080 = select(x5075, x5077, x5079);
        // snow_water.with_vapour_exchange
        const Mask x5081 = (x5080 > 0.0);
        const Real x5082 = select(x5081, 0.0, x5080);
        const Real x5083 = x5082 * 2106.0;
        const Real x5084 = x5068 * x5083;
        const Real x5085 = select(x5069, x5066, 1.0);
        const Real x5086 = x5068 / x5085;
        const Real x5087 = 1.0 - x5086;
        const Real x5088 = x5048 + x5068;
        const Real x5089 = x5049 - x5068;
        const Real x5090 = x5050 + x5084;
        const Real x5091 = real_0[2] - x5068;
        const Real x5092 = real_37[2] - x5084;
        const Real x5093 = real_44[2] * x5087;
        const Real x5094 = select(x5069, x5093, real_44[2]);
        const Real x5095 = x5068 / x5059;
        const Real x5096 = 1.0 - x5095;
        const Real x5097 = real_7[2] * x5096;
        const Mask x5098 = (real_0[3] > 0.0);
        const Real x5099 = select(x5098, real_0[3], 1.0);
        const Real x5100 = select(x5098, real_37[3], 0.0);
        // snow_layers.liquid_water
        const Real x5101 = real_37[3] * 2.9985007496251872e-06;
        const Mask x5102 = (x5101 < 0.0);
        const Real x5103 = select(x5102, 0.0, x5101);
        const Mask x5104 = (x5103 > real_0[3]);
        const Real x5105 = select(x5104, real_0[3], x5103);
        // snow_water.with_vapour_exchange
        const Real x5106 = real_0[3] - x5105;
        const Mask x5107 = (x5089 > x5106);
        const Real x5108 = select(x5107, x5106, x5089);
        const Mask x5109 = (x5106 > 0.0);
        // snow_layers.warmth
        const Real x5110 = 1 / x5099;
        const Real x5111 = x5110 * 0.0004748338081671415;
        const Real x5112 = x5110 * 0.0002370791844476055;
        const Real x5113 = x5099 * 333500.0;
        const Real x5114 = x5100 - x5113;
        const Mask x5115 = (x5100 < 0.0);
        const Mask x5116 = (x5114 > 0.0);
        const Real x5117 = x5100 * x5111;
        const Real x5118 = x5114 * x5112;
        const Real x5119 = select(x5116, x5118, 0.0);
        const Real x5120 = select(x5115, x5117, x5119);
        // snow_water.with_vapour_exchange
        const Mask x5121 = (x5120 > 0.0);
        const Real x5122 = select(x5121, 0.0, x5120);
        const Real x5123 = x5122 * 2106.0;
        const Real x5124 = x5108 * x5123;
        const Real x5125 = select(x5109, x5106, 1.0);
        const Real x5126 = x5108 / x5125;
        const Real x5127 = 1.0 - x5126;
        const Real x5128 = x5088 + x5108;
        const Real x5129 = x5089 - x5108;
        const Real x5130 = x5090 + x5124;
        const Real x5131 = real_0[3] - x5108;
        const Real x5132 = real_37[3] - x5124;
        const Real x5133 = real_44[3] * x5127;
        const Real x5134 = select(x5109, x5133, real_44[3]);
        const Real x5135 = x5108 / x5099;
        const Real x5136 = 1.0 - x5135;
        const Real x5137 = real_7[3] * x5136;
        const Mask x5138 = (real_0[4] > 0.0);
        const Real x5139 = select(x5138, real_0[4], 1.0);
        const Real x5140 = select(x5138, real_37[4], 0.0);
        // snow_layers.liquid_water
        const Real x5141 = real_37[4] * 2.9985007496251872e-06;
        const Mask x5142 = (x5141 < 0.0);
        const Real x5143 = select(x5142, 0.0, x5141);
        const Mask x5144 = (x5143 > real_0[4]);
        const Real x5145 = select(x5144, real_0[4], x5143);
        // snow_water.with_vapour_exchange
        const Real x5146 = real_0[4] - x5145;
        const Mask x5147 = (x5129 > x5146);
        const Real x5148 = select(x5147, x5146, x5129);
        const Mask x5149 = (x5146 > 0.0);
        // snow_layers.warmth
        const Real x5150 = 1 / x5139;
        const Real x5151 = x5150 * 0.0004748338081671415;
        const Real x5152 = x5150 * 0.0002370791844476055;
        const Real x5153 = x5139 * 333500.0;
        const Real x5154 = x5140 - x5153;
        const Mask x5155 = (x5140 < 0.0);
        const Mask x5156 = (x5154 > 0.0);
        const Real x5157 = x5140 * x5151;
        const Real x5158 = x5154 * x5152;
        const Real x5159 = select(x5156, x5158, 0.0);
        const Real x5160 = select(x5155, x5157, x5159);
        // snow_water.with_vapour_exchange
        const Mask x5161 = (x5160 > 0.0);
        const Real x5162 = select(x5161, 0.0, x5160);
        const Real x5163 = x5162 * 2106.0;
        const Real x5164 = x5148 * x5163;
        const Real x5165 = select(x5149, x5146, 1.0);
        const Real x5166 = x5148 / x5165;
        const Real x5167 = 1.0 - x5166;
        const Real x5168 = x5128 + x5148;
        const Real x5169 = x5130 + x5164;
        const Real x5170 = real_0[4] - x5148;
        const Real x5171 = real_37[4] - x5164;
        const Real x5172 = real_44[4] * x5167;
        const Real x5173 = select(x5149, x5172, real_44[4]);
        const Real x5174 = x5148 / x5139;
        const Real x5175 = 1.0 - x5174;
        const Real x5176 = real_7[4] * x5175;
        // snow_water.<genexpr>
        real_44[0] = x5011;
        real_44[1] = x5051;
        real_44[2] = x5091;
        real_44[3] = x5131;
        real_44[4] = x5170;
        real_37[0] = x5012;
        real_37[1] = x5052;
        real_37[2] = x5092;
        real_37[3] = x5132;
        real_37[4] = x5171;
        real_1[0] = x5014;
        real_1[1] = x5054;
        real_1[2] = x5094;
        real_1[3] = x5134;
        real_1[4] = x5173;
        real_15[0] = x5017;
        real_15[1] = x5057;
        real_15[2] = x5097;
        real_15[3] = x5137;
        real_15[4] = x5176;
        // snow_layers.liquid_water
        const Real x5181 = real_37[0] * 2.9985007496251872e-06;
        const Mask x5182 = (x5181 < 0.0);
        const Real x5183 = select(x5182, 0.0, x5181);
        const Mask x5184 = (x5183 > real_44[0]);
        const Real x5185 = select(x5184, real_44[0], x5183);
        // snow_water.percolated
        const Real x5186 = real_44[0] - x5185;
        const Mask x5187 = (x5186 > 0.0);
        const Real x5188 = select(x5187, x5186, 1.0);
        const Real x5189 = x5186 / x5188;
        const Mask x5190 = (x5189 > 1.0);
        const Real x5191 = select(x5190, 1.0, x5189);
        const Real x5192 = select(x5187, x5191, 0.0);
        const Real x5193 = x5192 * real_1[0];
        const Real x5194 = x5186 * 0.0010905125408942203;
        const Mask x5195 = (x5193 < x5194);
        const Real x5196 = select(x5195, x5194, x5193);
        // snow_properties.held_by_pores
        const Real x5197 = numbers[LAYERS + 21] * 1000.0;
        // snow_properties._pores
        const Real x5198 = x5196 - x5194;
        const Mask x5199 = (x5198 < 0.0);
        const Real x5200 = select(x5199, 0.0, x5198);
        // snow_properties.held_by_pores
        const Real x5201 = x5197 * x5200;
        // snow_water.percolated
        const Real x5202 = x5185 - x5201;
        const Mask x5203 = (x5202 < 0.0);
        const Real x5204 = select(x5203, 0.0, x5202);
        const Mask x5205 = (x5185 > 0.0);
        const Real x5206 = select(x5205, x5185, 1.0);
        const Real x5207 = x5204 / x5206;
        const Real x5208 = real_37[0] * x5207;
        const Real x5209 = select(x5205, x5208, 0.0);
        const Mask x5210 = (real_44[0] > 0.0);
        const Real x5211 = select(x5210, real_44[0], 1.0);
        const Real x5212 = x5204 / x5211;
        const Real x5213 = real_44[0] - x5204;
        const Real x5214 = real_37[0] - x5209;
        const Real x5215 = 1.0 - x5212;
        const Real x5216 = real_15[0] * x5215;
        const Real x5217 = real_44[1] + x5204;
        const Real x5218 = real_37[1] + x5209;
        // snow_layers.liquid_water
        const Real x5219 = x5218 * 2.9985007496251872e-06;
        const Mask x5220 = (x5219 < 0.0);
        const Real x5221 = select(x5220, 0.0, x5219);
        const Mask x5222 = (x5221 > x5217);
        const Real x5223 = select(x5222, x5217, x5221);
        // snow_water.percolated
        const Real x5224 = x5217 - x5223;
        // snow_layers.liquid_water
        const Real x5225 = real_37[1] * 2.9985007496251872e-06;
        const Mask x5226 = (x5225 < 0.0);
        const Real x5227 = select(x5226, 0.0, x5225);
        const Mask x5228 = (x5227 > real_44[1]);
        const Real x5229 = select(x5228, real_44[1], x5227);
        // snow_water.percolated
        const Real x5230 = real_44[1] - x5229;
        const Mask x5231 = (x5230 > 0.0);
        const Real x5232 = select(x5231, x5230, 1.0);
        const Real x5233 = x5224 / x5232;
        const Mask x5234 = (x5233 > 1.0);
        const Real x5235 = select(x5234, 1.0, x5233);
        const Real x5236 = select(x5231, x5235, 0.0);
        const Real x5237 = x5236 * real_1[1];
        const Real x5238 = x5224 * 0.0010905125408942203;
        const Mask x5239 = (x5237 < x5238);
        const Real x5240 = select(x5239, x5238, x5237);
        // snow_properties._pores
        const Real x5241 = x5240 - x5238;
        const Mask x5242 = (x5241 < 0.0);
        const Real x5243 = select(x5242, 0.0, x5241);
        // snow_properties.held_by_pores
        const Real x5244 = x5197 * x5243;
        // snow_water.percolated
        const Real x5245 = x5223 - x5244;
        const Mask x5246 = (x5245 < 0.0);
        const Real x5247 = select(x5246, 0.0, x5245);
        const Mask x5248 = (x5223 > 0.0);
        const Real x5249 = select(x5248, x5223, 1.0);
        const Real x5250 = x5247 / x5249;
        const Real x5251 = x5218 * x5250;
        const Real x5252 = select(x5248, x5251, 0.0);
        const Mask x5253 = (x5217 > 0.0);
        const Real x5254 = select(x5253, x5217, 1.0);
        const Real x5255 = x5247 / x5254;
        const Real x5256 = x5217 - x5247;
        const Real x5257 = x5218 - x5252;
        const Real x5258 = 1.0 - x5255;
        const Real x5259 = real_15[1] * x5258;
        const Real x5260 = real_44[2] + x5247;
        const Real x5261 = real_37[2] + x5252;
        // snow_layers.liquid_water
        const Real x5262 = x5261 * 2.9985007496251872e-06;
        const Mask x5263 = (x5262 < 0.0);
        const Real x5264 = select(x5263, 0.0, x5262);
        const Mask x5265 = (x5264 > x5260);
        const Real x5266 = select(x5265, x5260, x5264);
        // snow_water.percolated
        const Real x5267 = x5260 - x5266;
        // snow_layers.liquid_water
        const Real x5268 = real_37[2] * 2.9985007496251872e-06;
        const Mask x5269 = (x5268 < 0.0);
        const Real x5270 = select(x5269, 0.0, x5268);
        const Mask x5271 = (x5270 > real_44[2]);
        const Real x5272 = select(x5271, real_44[2], x5270);
        // snow_water.percolated
        const Real x5273 = real_44[2] - x5272;
        const Mask x5274 = (x5273 > 0.0);
        const Real x5275 = select(x5274, x5273, 1.0);
        const Real x5276 = x5267 / x5275;
        const Mask x5277 = (x5276 > 1.0);
        const Real x5278 = select(x5277, 1.0, x5276);
        const Real x5279 = select(x5274, x5278, 0.0);
        const Real x5280 = x5279 * real_1[2];
        const Real x5281 = x5267 * 0.0010905125408942203;
        const Mask x5282 = (x5280 < x5281);
        const Real x5283 = select(x5282, x5281, x5280);
        // snow_properties._pores
        const Real x5284 = x5283 - x5281;
        const Mask x5285 = (x5284 < 0.0);
        const Real x5286 = select(x5285, 0.0, x5284);
        // snow_properties.held_by_pores
        const Real x5287 = x5197 * x5286;
        // snow_water.percolated
        const Real x5288 = x5266 - x5287;
        const Mask x5289 = (x5288 < 0.0);
        const Real x5290 = select(x5289, 0.0, x5288);
        const Mask x5291 = (x5266 > 0.0);
        const Real x5292 = select(x5291, x5266, 1.0);
        const Real x5293 = x5290 / x5292;
        const Real x5294 = x5261 * x5293;
        const Real x5295 = select(x5291, x5294, 0.0);
        const Mask x5296 = (x5260 > 0.0);
        const Real x5297 = select(x5296, x5260, 1.0);
        const Real x5298 = x5290 / x5297;
        const Real x5299 = x5260 - x5290;
        const Real x5300 = x5261 - x5295;
        const Real x5301 = 1.0 - x5298;
        const Real x5302 = real_15[2] * x5301;
        const Real x5303 = real_44[3] + x5290;
        const Real x5304 = real_37[3] + x5295;
        // snow_layers.liquid_water
        const Real x5305 = x5304 * 2.9985007496251872e-06;
        const Mask x5306 = (x5305 < 0.0);
        const Real x5307 = select(x5306, 0.0, x5305);
        const Mask x5308 = (x5307 > x5303);
        const Real x5309 = select(x5308, x5303, x5307);
        // snow_water.percolated
        const Real x5310 = x5303 - x5309;
        // snow_layers.liquid_water
        const Real x5311 = real_37[3] * 2.9985007496251872e-06;
        const Mask x5312 = (x5311 < 0.0);
        const Real x5313 = select(x5312, 0.0, x5311);
        const Mask x5314 = (x5313 > real_44[3]);
        const Real x5315 = select(x5314, real_44[3], x5313);
        // snow_water.percolated
        const Real x5316 = real_44[3] - x5315;
        const Mask x5317 = (x5316 > 0.0);
        const Real x5318 = select(x5317, x5316, 1.0);
        const Real x5319 = x5310 / x5318;
        const Mask x5320 = (x5319 > 1.0);
        const Real x5321 = select(x5320, 1.0, x5319);
        const Real x5322 = select(x5317, x5321, 0.0);
        const Real x5323 = x5322 * real_1[3];
        const Real x5324 = x5310 * 0.0010905125408942203;
        const Mask x5325 = (x5323 < x5324);
        const Real x5326 = select(x5325, x5324, x5323);
        // snow_properties._pores
        const Real x5327 = x5326 - x5324;
        const Mask x5328 = (x5327 < 0.0);
        const Real x5329 = select(x5328, 0.0, x5327);
        // snow_properties.held_by_pores
        const Real x5330 = x5197 * x5329;
        // snow_water.percolated
        const Real x5331 = x5309 - x5330;
        const Mask x5332 = (x5331 < 0.0);
        const Real x5333 = select(x5332, 0.0, x5331);
        const Mask x5334 = (x5309 > 0.0);
        const Real x5335 = select(x5334, x5309, 1.0);
        const Real x5336 = x5333 / x5335;
        const Real x5337 = x5304 * x5336;
        const Real x5338 = select(x5334, x5337, 0.0);
        const Mask x5339 = (x5303 > 0.0);
        const Real x5340 = select(x5339, x5303, 1.0);
        const Real x5341 = x5333 / x5340;
        const Real x5342 = x5303 - x5333;
        const Real x5343 = x5304 - x5338;
        const Real x5344 = 1.0 - x5341;
        const Real x5345 = real_15[3] * x5344;
        const Real x5346 = real_44[4] + x5333;
        const Real x5347 = real_37[4] + x5338;
        // snow_layers.liquid_water
        const Real x5348 = x5347 * 2.9985007496251872e-06;
        const Mask x5349 = (x5348 < 0.0);
        const Real x5350 = select(x5349, 0.0, x5348);
        const Mask x5351 = (x5350 > x5346);
        const Real x5352 = select(x5351, x5346, x5350);
        // snow_water.percolated
        const Real x5353 = x5346 - x5352;
        // snow_layers.liquid_water
        const Real x5354 = real_37[4] * 2.9985007496251872e-06;
        const Mask x5355 = (x5354 < 0.0);
        const Real x5356 = select(x5355, 0.0, x5354);
        const Mask x5357 = (x5356 > real_44[4]);
        const Real x5358 = select(x5357, real_44[4], x5356);
        // snow_water.percolated
        const Real x5359 = real_44[4] - x5358;
        const Mask x5360 = (x5359 > 0.0);
        const Real x5361 = select(x5360, x5359, 1.0);
        const Real x5362 = x5353 / x5361;
        const Mask x5363 = (x5362 > 1.0);
        const Real x5364 = select(x5363, 1.0, x5362);
        const Real x5365 = select(x5360, x5364, 0.0);
        const Real x5366 = x5365 * real_1[4];
        const Real x5367 = x5353 * 0.0010905125408942203;
        const Mask x5368 = (x5366 < x5367);
        const Real x5369 = select(x5368, x5367, x5366);
        // snow_properties._pores
        const Real x5370 = x5369 - x5367;
        const Mask x5371 = (x5370 < 0.0);
        const Real x5372 = select(x5371, 0.0, x5370);
        // snow_properties.held_by_pores
        const Real x5373 = x5197 * x5372;
        // snow_water.percolated
        const Real x5374 = x5352 - x5373;
        const Mask x5375 = (x5374 < 0.0);
        const Real x5376 = select(x5375, 0.0, x5374);
        const Mask x5377 = (x5352 > 0.0);
        const Real x5378 = select(x5377, x5352, 1.0);
        const Real x5379 = x5376 / x5378;
        const Real x5380 = x5347 * x5379;
        const Real x5381 = select(x5377, x5380, 0.0);
        const Mask x5382 = (x5346 > 0.0);
        const Real x5383 = select(x5382, x5346, 1.0);
        const Real x5384 = x5376 / x5383;
        const Real x5385 = x5346 - x5376;
        const Real x5386 = x5347 - x5381;
        const Real x5387 = 1.0 - x5384;
        const Real x5388 = real_15[4] * x5387;
        // snow_water.<genexpr>
        real_15[0] = x5213;
        real_15[1] = x5256;
        real_15[2] = x5299;
        real_15[3] = x5342;
        real_15[4] = x5385;
        real_1[0] = x5214;
        real_1[1] = x5257;
        real_1[2] = x5300;
        real_1[3] = x5343;
        real_1[4] = x5386;
        real_44[0] = x5196;
        real_44[1] = x5240;
        real_44[2] = x5283;
        real_44[3] = x5326;
        real_44[4] = x5369;
        real_37[0] = x5216;
        real_37[1] = x5259;
        real_37[2] = x5302;
        real_37[3] = x5345;
        real_37[4] = x5388;
        // layered_snow._melted
        const Real x5393 = select(x2747, w215, 1.0);
        const Real x5394 = x5393 * seconds;
        const Real x5395 = x5168 / x5394;
        const Real x5396 = x5395 * 2830000.0;
        const Real x5397 = select(x2747, x5396, 0.0);
        const Real x5398 = x4968 + x4963;
        const Real x5399 = x4962 * 2830000.0;
        const Real x5400 = x5398 + x5399;
        const Real x5401 = x5400 - x4858;
        const Real x5425 = x4971 - x5168;
        const Real x5426 = x5401 - x5397;
        const Real x5427 = select(x2747, x5426, 0.0);
        // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth
        for (int l = 0; l < 5; ++l) {
            const Mask a5402 = (real_15[l] > 0.0);
            const Real a5403 = select(a5402, real_15[l], 1.0);
            const Real a5404 = real_1[l] * 2.9985007496251872e-06;
            const Mask a5405 = (a5404 < 0.0);
            const Real a5406 = select(a5405, 0.0, a5404);
            const Mask a5407 = (a5406 > real_15[l]);
            const Real a5408 = select(a5407, real_15[l], a5406);
            const Real a5409 = select(a5402, real_1[l], 0.0);
            const Real a5410 = 1 / a5403;
            const Real a5411 = a5410 * 0.0004748338081671415;
            const Real a5412 = a5410 * 0.0002370791844476055;
            const Real a5413 = a5403 * 333500.0;
            const Real a5414 = a5409 - a5413;
            const Mask a5415 = (a5409 < 0.0);
            const Mask a5416 = (a5414 > 0.0);
            const Real a5417 = a5409 * a5411;
            const Real a5418 = a5414 * a5412;
            const Real a5419 = select(a5416, a5418, 0.0);
            const Real a5420 = select(a5415, a5417, a5419);
            const Real a5421 = real_15[l] - a5408;
            const Real a5422 = a5420 + 273.15;
            const Real a5423 = real_37[l] / a5403;
            const Real a5424 = select(a5402, a5423, 0.0);
            real_13[l] = a5408;
            real_12[l] = a5421;
            real_10[l] = a5422;
            real_46[l] = a5424;
        }
        for (int l = 0; l < 5; ++l) real_40[l] = real_12[l];
        for (int l = 0; l < 5; ++l) real_4[l] = real_13[l];
        for (int l = 0; l < 5; ++l) real_5[l] = real_10[l];
        for (int l = 0; l < 5; ++l) real_3[l] = real_44[l];
        for (int l = 0; l < 5; ++l) real_31[l] = real_46[l];
        w4875 = x5376;
        w4876 = x5381;
        w4877 = x5168;
        w4878 = x5425;
        w4879 = x5169;
        w4880 = x5427;
        w4881 = x5397;
        w4882 = mask_of(false);
    }
    // layered_snow.close_snow
    const Real x5428 = w4875 + x610;
    const Real x5429 = w4876 + x611;
    const Real x5430 = x4857 + 273.15;
    after[3 * LAYERS + 31] = x5430;
    const Real x5431 = w215 * x4858;
    const Real x5432 = w215 * x4861;
    const Real x5433 = x609 - x5429;
    const Real x5434 = x5433 - w4879;
    // layered_snow_step.layered_snow_step
    const Real x5435 = w4877 / seconds;
    Real a5436_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        after[3 * LAYERS + 5 + l] = real_40[l];
        after[3 * LAYERS + 10 + l] = real_4[l];
        after[3 * LAYERS + 15 + l] = real_5[l];
        after[3 * LAYERS + 20 + l] = real_3[l];
        after[3 * LAYERS + 25 + l] = real_31[l];
        a5436_last = a5436_last + real_40[l];
    }
    const Mask x5437 = (a5436_last > 0.0);
    // air.emission
    const Real x5438 = x5430 * x5430;
    const Real x5439 = x5438 * x5438;
    const Real x5440 = x5439 * 5.67e-08;
    // layered_snow_step.emitted
    const Real x5441 = numbers[LAYERS + 19] * x5440;
    // surface_balance.skin_temperature
    const Real x5442 = x2663 * real_65[0];
    const Real x5443 = x2661 + x5442;
    const Real x5444 = x5443 / x2664;
    // surface_balance.emitted
    const Real x5445 = x5444 - x2646;
    const Real x5446 = x2649 * x5445;
    const Real x5447 = x2653 + x5446;
    // layered_snow_step.of_cell
    const Real x5448 = w215 * x5441;
    const Real x5449 = x612 * x5447;
    const Real x5450 = x5448 + x5449;
    results[LAYERS + 35] = x5450;
    const Real x5451 = w215 * numbers[LAYERS + 19];
    const Real x5452 = x612 * x638;
    const Real x5453 = x5451 + x5452;
    after[3 * LAYERS + 34] = x5453;
    // layered_snow_step.skin
    const Real x5454 = x5453 * 5.67e-08;
    const Real x5455 = x5450 / x5454;
    const Real x5456 = sqrt(x5455);
    const Real x5457 = sqrt(x5456);
    after[3 * LAYERS] = x5457;
    // layered_snow_step.layered_snow_step
    const Real x5458 = x5428 / 1000.0;
    results[LAYERS + 14] = x5458;
    const Real x5459 = x2544 + x5458;
    after[3 * LAYERS + 2] = x5459;
    Real a5461_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a5460 = real_40[l] + real_4[l];
        a5461_last = a5461_last + a5460;
    }
    const Real x5462 = a5461_last / 1000.0;
    after[3 * LAYERS + 3] = x5462;
    Real a5463_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a5463_last = a5463_last + real_3[l];
    }
    after[3 * LAYERS + 4] = a5463_last;
    const Mask x5464 = (x26 > 0.0);
    // snow.snow_age
    const Real x5465 = state[3 * LAYERS + 32] + seconds;
    const Real x5466 = select(x5464, 0.0, x5465);
    const Real x5467 = select(x5437, x5466, state[3 * LAYERS + 32]);
    after[3 * LAYERS + 32] = x5467;
    // layered_snow_step.of_cell
    const Real x5468 = w215 * x199;
    const Real x5469 = x612 * x635;
    const Real x5470 = x5468 + x5469;
    after[3 * LAYERS + 33] = x5470;
    // snow_free_ground.specific_humidity
    const Real x5471 = 1 / x1545;
    const Real x5472 = x5471 * 1004.5;
    // snow_free_ground.rate
    const Real x5473 = x1580 + x1583;
    const Real x5474 = x5473 + a1598_last;
    const Real x5475 = x5474 * 1000.0;
    const Real x5476 = x5475 + x1604;
    // snow_free_ground.specific_humidity
    const Real x5477 = x5476 * x5472;
    const Real x5478 = forcing[2] + x5477;
    after[3 * LAYERS + 39] = x5478;
    // layered_snow_step._fluxes
    Real a5479_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a5479_last = a5479_last + real_4[l];
    }
    const Real x5480 = a5479_last + x5428;
    Real a5481_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a106_1621 = x78 * state[l + 3 * LAYERS + 10];
        a5481_last = a5481_last + a106_1621;
    }
    const Real x5482 = a5481_last + w206;
    const Real x5483 = x5480 - x5482;
    const Real x5484 = x1608 + x5435;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x5485 = x612 * 2501000.0;
    const Real x5486 = w215 * 2830000.0;
    const Real x5487 = x5485 + x5486;
    // layered_snow_step._fluxes
    const Real x5488 = x5484 * x5487;
    results[0] = x5488;
    // layered_snow_step.latent_heat
    const Real x5489 = w215 * w4881;
    const Real x5490 = x2590 + x5489;
    results[1] = x5490;
    results[LAYERS + 40] = x5490;
    // layered_snow_step._fluxes
    const Real x5491 = x2588 + x1606;
    const Real x5492 = x5491 + x5435;
    results[2] = x5492;
    // layered_snow_step.sensible_heat
    const Real x5493 = x5444 - x11;
    const Real x5494 = x1545 * x5493;
    // layered_snow_step.of_cell
    const Real x5495 = w215 * w4880;
    const Real x5496 = x612 * x5494;
    const Real x5497 = x5495 + x5496;
    results[3] = x5497;
    results[LAYERS + 36] = x5497;
    // layered_snow_step.into_soil
    const Real x5498 = x4869 + x5432;
    results[4] = x5498;
    results[LAYERS + 41] = x5498;
    // layered_snow_step._fluxes
    const Real x5499 = x2531 * 2501000000.0;
    results[5] = x5499;
    const Real x5500 = x1600 * 2501000000.0;
    results[6] = x5500;
    const Real x5501 = a2548_last * 2501000000.0;
    results[7] = x5501;
    const Real x5503 = x5435 * 2830000.0;
    results[LAYERS + 8] = x5503;
    const Real x5504 = x5458 / seconds;
    quantities[4 * LAYERS + 12] = x5504;
    const Real x5505 = x1632 + x5504;
    results[LAYERS + 11] = x5505;
    // layered_snow_step.precipitation_heat
    const Real x5506 = x5444 - forcing[1];
    const Real x5507 = x1034 * x5506;
    const Real x5508 = x612 * x5507;
    results[LAYERS + 15] = x5508;
    results[LAYERS + 37] = x5508;
    // layered_snow_step._fluxes
    const Real x5509 = x5483 * 333500.0;
    const Real x5510 = x5509 / seconds;
    results[LAYERS + 17] = x5510;
    // layered_snow_step.of_cell
    const Real x5511 = w215 * x607;
    const Real x5512 = x612 * x1030;
    const Real x5513 = x5511 + x5512;
    results[LAYERS + 18] = x5513;
    // layered_snow_step._budget
    const Real x5514 = x26 * seconds;
    const Real x5515 = x5514 + w206;
    const Real x5516 = x5515 / 1000.0;
    results[LAYERS + 26] = x5516;
    const Real x5517 = w4877 / 1000.0;
    results[LAYERS + 27] = x5517;
    const Real x5518 = x5470 * forcing[4];
    results[LAYERS + 33] = x5518;
    const Real x5519 = 1.0 - x5453;
    const Real x5520 = x5519 * forcing[5];
    const Real x5521 = x5520 + x5450;
    results[LAYERS + 34] = x5521;
    const Real x5522 = x5431 - x5432;
    results[LAYERS + 38] = x5522;
    const Real x5523 = x5434 / seconds;
    results[LAYERS + 39] = x5523;
    // enthalpy.fusion_heat, layered_snow_step._fluxes, layered_snow_step._budget, diagnostics.ice_content, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a5527_last = real_of(0.0);
    Real a5531_last = real_of(1.0);
    Real a5532_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4867 = 2094000.0 * real_94[l];
        const Real a4868 = a4867 + 333500000.0;
        results[2 * LAYERS + 44 + l] = a4868;
        const Real a5502 = real_106[l] * 2501000000.0;
        results[8 + l] = a5502;
        const Real a5524 = real_59[l] - real_87[l];
        results[3 * LAYERS + 44 + l] = a5524;
        const Real a5525 = real_88[l] - real_59[l];
        quantities[l] = a5525;
        const Real a5526 = real_65[l] - 273.15;
        a5527_last = a5527_last + numbers[l];
        const Real a5527 = a5527_last;
        const Real a1659_1687 = numbers[l] * 0.5;
        const Real a5528 = a5527 - a1659_1687;
        const Mask a5529 = (a5526 >= 0.0);
        const Real a5530 = real_of_mask(a5529);
        a5531_last = a5531_last * a5530;
        const Real a5531 = a5531_last;
        a5532_last = a5532_last + a5531;
        real_70[l] = a4868;
        real_86[l] = a5524;
        real_93[l] = a5525;
        real_100[l] = a5526;
        real_55[l] = a5528;
    }
    // diagnostics.crossing_depth
    const Index x5533 = index_of_real(a5532_last);
    const Index x5534 = at_most(x5533, (LAYERS - 1));
    const Index x5535 = x5534 - 1;
    const Index x5536 = at_least(x5535, 0);
    const Real x5537 = pick(real_100, x5536);
    const Real x5538 = pick(real_100, x5534);
    const Real x5539 = pick(real_55, x5536);
    const Real x5540 = pick(real_55, x5534);
    const Mask x5541 = (x5537 > x5538);
    const Real x5542 = x5537 - x5538;
    const Real x5543 = select(x5541, x5542, 1.0);
    const Real x5544 = x5540 - x5539;
    const Real x5545 = x5544 * x5537;
    const Real x5546 = x5545 / x5543;
    const Real x5547 = x5539 + x5546;
    const Mask x5548 = (x5533 == 0);
    const Real x5549 = select(x5548, 0.0, x5547);
    const Mask x5550 = (x5533 == LAYERS);
    Real a5551_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a5551_last = a5551_last + numbers[l];
    }
    const Real x5552 = select(x5550, a5551_last, x5549);
    quantities[LAYERS] = x5552;
    // balances.column_water
    const Real x5553 = x1629 + x5459;
    const Real x5554 = x5553 + x5462;
    // balances.soil_water
    Real a5556_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5555 = real_88[l] * numbers[l];
        quantities[LAYERS + 4 + l] = a5555;
        a5556_last = a5556_last + a5555;
        real_55[l] = a5555;
    }
    // balances.column_water
    const Real x5557 = a5556_last + x5554;
    quantities[LAYERS + 1] = x5557;
    // balances.soil_water
    Real a5558_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a5558_last = a5558_last + real_55[l];
    }
    quantities[LAYERS + 2] = a5558_last;
    // diagnostics.layer_ice, diagnostics.soil_ice
    Real a5560_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5559 = real_93[l] * numbers[l];
        quantities[3 * LAYERS + 4 + l] = a5559;
        a5560_last = a5560_last + a5559;
    }
    quantities[LAYERS + 3] = a5560_last;
    // air.emission
    const Real x5562 = x5457 * x5457;
    const Real x5563 = x5562 * x5562;
    const Real x5564 = x5563 * 5.67e-08;
    // diagnostics.surface_emission
    const Real x5565 = x5453 * x5564;
    // diagnostics.net_radiation
    const Real x5566 = x5513 - x5565;
    quantities[4 * LAYERS + 4] = x5566;
    // diagnostics.snowfall
    const Real x5567 = x5516 / seconds;
    quantities[4 * LAYERS + 5] = x5567;
    // balances.evaporated_water
    const Real x5568 = x5499 + x5500;
    const Real x5569 = x5568 + x5501;
    // balances._depth
    const Real x5570 = seconds / 2501000000.0;
    const Real x5571 = x5569 * x5570;
    const Real x5572 = seconds / 2830000000.0;
    const Real x5573 = x5503 * x5572;
    // balances.evaporated_water
    const Real x5574 = x5571 + x5573;
    const Real x5575 = seconds * x1613;
    const Real x5577 = x5574 + x5575;
    // diagnostics.net_evaporation
    const Real x5578 = x5577 / seconds;
    quantities[4 * LAYERS + 6] = x5578;
    // diagnostics.potential_evaporation
    const Real x5579 = x5487 * 1000.0;
    const Real x5580 = x5488 / x5579;
    quantities[4 * LAYERS + 7] = x5580;
    // diagnostics._evaporated
    const Real x5581 = x5499 / 2501000000.0;
    quantities[4 * LAYERS + 8] = x5581;
    const Real x5582 = x5500 / 2501000000.0;
    quantities[4 * LAYERS + 9] = x5582;
    const Real x5583 = x5501 / 2501000000.0;
    quantities[4 * LAYERS + 10] = x5583;
    // diagnostics.snow_sublimation
    const Real x5584 = x5503 / 2830000000.0;
    quantities[4 * LAYERS + 11] = x5584;
    // diagnostics.infiltration
    const Real x5585 = x5505 - x2547;
    quantities[4 * LAYERS + 14] = x5585;
    // diagnostics.total_runoff
    const Real x5586 = x2547 + real_132[LAYERS];
    quantities[4 * LAYERS + 15] = x5586;
    // balances.water_gain
    const Real x5587 = seconds * forcing[6];
    const Real x5588 = x5587 / 1000.0;
    quantities[4 * LAYERS + 16] = x5588;
    // balances.water_loss
    const Real x5589 = seconds * x5586;
    const Real x5590 = x5577 + x5589;
    quantities[4 * LAYERS + 17] = x5590;
    // diagnostics.layer_liquid_water, balances.soil_water
    Real a5591_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5561 = real_59[l] * numbers[l];
        quantities[2 * LAYERS + 4 + l] = a5561;
        a5591_last = a5591_last + real_55[l];
    }
    // balances.column_water
    const Real x5592 = a5591_last + x5554;
    const Real x5593 = state[3 * LAYERS + 1] + state[3 * LAYERS + 2];
    const Real x5594 = x5593 + state[3 * LAYERS + 3];
    // balances.soil_water
    Real a5596_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5595 = state[l + LAYERS] * numbers[l];
        a5596_last = a5596_last + a5595;
    }
    // balances.column_water
    const Real x5597 = a5596_last + x5594;
    // balances.water_residual
    const Real x5598 = x5592 - x5597;
    const Real x5599 = x5588 - x5590;
    const Real x5600 = x5598 - x5599;
    quantities[4 * LAYERS + 18] = x5600;
    // balances.surface_energy_residual
    const Real x5601 = x5513 - x5497;
    const Real x5602 = x5601 - x5490;
    const Real x5603 = x5602 - x5498;
    const Real x5604 = x5603 - x5522;
    const Real x5605 = x5604 - x5508;
    const Real x5606 = x5605 - x5450;
    const Mask x5607 = (mask_of(false) & mask_of(false));
    const Real x5608 = select(x5607, 0.0, x5606);
    quantities[4 * LAYERS + 20] = x5608;
    // balances.soil_energy_residual
    Real a5612_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5609 = real_65[l] - state[l];
        const Real a5610 = real_84[l] * numbers[l];
        const Real a5611 = a5610 * a5609;
        a5612_last = a5612_last + a5611;
    }
    const Real x5613 = a5612_last / seconds;
    const Real x5620 = x5498 - x2675;
    // balances.phase_change_heat, balances.soil_energy_residual
    Real a5619_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5614 = real_70[l] * numbers[l];
        const Real a5615 = a5614 / seconds;
        const Real a5617 = a5615 * real_86[l];
        a5619_last = a5619_last - a5617;
    }
    // balances.soil_energy_residual
    const Real x5621 = x5620 + a5619_last;
    const Real x5622 = x5621 + a4866_last;
    const Real x5623 = x5613 - x5622;
    quantities[4 * LAYERS + 21] = x5623;
    // state.snow_layers_of
    const Real x5624 = x5462 * 1000.0;
    // snow_layers.spread
    const Mask x5625 = (x5624 > 0.0);
    const Mask x5626 = (a5463_last > 0.0);
    const Mask x5627 = (x5625 & x5626);
    Real a5628_last = real_of(0.0);
    Real a5629_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a5460_1789 = real_40[l] + real_4[l];
        a5628_last = a5628_last + a5460_1789;
        a5629_last = a5629_last + real_3[l];
    }
    const Mask x5630 = (a5628_last > 0.0);
    const Mask x5631 = (a5629_last > 0.0);
    const Mask x5632 = (x5630 & x5631);
    const Mask x5633 = (x5627 & x5632);
    const Real x5634 = select(x5632, a5628_last, 1.0);
    const Real x5635 = x5624 / x5634;
    const Real x5636 = select(x5633, x5635, 0.0);
    const Mask x5637 = ~x5632;
    const Mask x5638 = (x5627 & x5637);
    const Real x5639 = select(x5638, a5463_last, 1.0);
    // snow_layers.<listcomp>
    const Real x5640 = x5639 + 0.5;
    const Real x5641 = 1 / x5640;
    const Real x5642 = x5641 * 0.1;
    const Real x5643 = x5639 + 1.0;
    const Real x5644 = 1 / x5643;
    const Real x5645 = x5644 * 0.2;
    const Real x5646 = x5639 + 0.25;
    const Real x5647 = 1 / x5646;
    const Real x5648 = x5647 * 0.05;
    // snow_layers.layer_shares
    const Real x5649 = x5642 + x5645;
    const Real x5650 = x5649 + x5648;
    const Real x5651 = 1.0 - x5650;
    const Real x5652 = x5651 / 2.0;
    real_3[0] = x5642;
    real_3[1] = x5645;
    real_3[2] = x5652;
    real_3[3] = x5652;
    real_3[4] = x5648;
    // snow_layers.spread
    const Mask x5655 = (x5457 > 273.15);
    const Real x5656 = select(x5655, 273.15, x5457);
    // snow_layers.spread, snow_layers.content_of, balances._snow_heat
    Real a5670_last = real_of(0.0);
    Real a5671_last = real_of(0.0);
    Real a5672_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a5654 = select(x5638, real_3[l], 0.0);
        const Real a5657 = select(x5633, real_5[l], 273.15);
        const Real a5658 = x5636 * real_40[l];
        const Real a5659 = a5654 * x5624;
        const Real a5660 = a5658 + a5659;
        const Real a5661 = x5636 * real_4[l];
        const Real a5662 = select(x5638, x5656, a5657);
        const Real a5663 = a5660 * 2106.0;
        const Real a5664 = a5661 * 4218.0;
        const Real a5665 = a5663 + a5664;
        const Real a5666 = a5662 - 273.15;
        const Real a5667 = a5665 * a5666;
        const Real a5668 = a5661 * 333500.0;
        const Real a5669 = a5667 + a5668;
        a5670_last = a5670_last + a5669;
        const Real a69_1816 = state[l + 3 * LAYERS + 5] + state[l + 3 * LAYERS + 10];
        a5671_last = a5671_last + a69_1816;
        a5672_last = a5672_last + state[l + 3 * LAYERS + 20];
    }
    // snow_layers.spread
    const Mask x5673 = (a5671_last > 0.0);
    const Mask x5674 = (a5672_last > 0.0);
    const Mask x5675 = (x5673 & x5674);
    const Mask x5676 = (x68 & x5675);
    const Real x5677 = select(x5675, a5671_last, 1.0);
    const Real x5678 = x65 / x5677;
    const Real x5679 = select(x5676, x5678, 0.0);
    const Mask x5680 = ~x5675;
    const Mask x5681 = (x68 & x5680);
    const Real x5682 = select(x5681, state[3 * LAYERS + 4], 1.0);
    // snow_layers.<listcomp>
    const Real x5683 = x5682 + 0.5;
    const Real x5684 = 1 / x5683;
    const Real x5685 = x5684 * 0.1;
    const Real x5686 = x5682 + 1.0;
    const Real x5687 = 1 / x5686;
    const Real x5688 = x5687 * 0.2;
    const Real x5689 = x5682 + 0.25;
    const Real x5690 = 1 / x5689;
    const Real x5691 = x5690 * 0.05;
    // snow_layers.layer_shares
    const Real x5692 = x5685 + x5688;
    const Real x5693 = x5692 + x5691;
    const Real x5694 = 1.0 - x5693;
    const Real x5695 = x5694 / 2.0;
    real_3[0] = x5685;
    real_3[1] = x5688;
    real_3[2] = x5695;
    real_3[3] = x5695;
    real_3[4] = x5691;
    // snow_layers.spread, snow_layers.content_of, balances._snow_heat
    Real a5711_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a5697 = select(x5681, real_3[l], 0.0);
        const Real a5698 = select(x5676, state[l + 3 * LAYERS + 15], 273.15);
        const Real a5699 = x5679 * state[l + 3 * LAYERS + 5];
        const Real a5700 = a5697 * x65;
        const Real a5701 = a5699 + a5700;
        const Real a5702 = x5679 * state[l + 3 * LAYERS + 10];
        const Real a5703 = select(x5681, x101, a5698);
        const Real a5704 = a5701 * 2106.0;
        const Real a5705 = a5702 * 4218.0;
        const Real a5706 = a5704 + a5705;
        const Real a5707 = a5703 - 273.15;
        const Real a5708 = a5706 * a5707;
        const Real a5709 = a5702 * 333500.0;
        const Real a5710 = a5708 + a5709;
        a5711_last = a5711_last + a5710;
    }
    // balances.snow_energy_residual
    const Real x5712 = a5670_last - a5711_last;
    const Real x5713 = x5712 / seconds;
    const Real x5714 = x5522 + x5523;
    const Real x5715 = x5713 - x5714;
    quantities[4 * LAYERS + 22] = x5715;
    // balances.snow_base_mismatch
    const Real x5716 = x5498 - x5498;
    quantities[4 * LAYERS + 23] = x5716;
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
