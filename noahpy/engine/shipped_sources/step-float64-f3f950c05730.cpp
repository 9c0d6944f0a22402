// From the code of digest 9d79ad029420b9af8d60d8a3f18a265fdd33f63d3d91da376da34080595b5d5c.
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

static const Number table1170[] = {
#include "stability_corrections.inc"
};
static const Number table1173[] = {
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
    Real real_104[LAYERS];
    Real real_105[LAYERS];
    Real real_106[LAYERS + 1];
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
    Mask mask_120[LAYERS];
    Real real_121[LAYERS];
    Real real_122[LAYERS];
    Real real_123[LAYERS];
    Real real_124[LAYERS];
    Real real_125[LAYERS];
    Real real_126[LAYERS];
    Real real_127[LAYERS];
    Real real_128[LAYERS];
    Real real_129[LAYERS];
    Real real_130[LAYERS + 1];
    Real real_131[LAYERS + 1];
    Real real_132[4];
    Real real_133[4];
    Real real_134[4];
    Real real_135[4];
    Real real_136[LAYERS + 4];
    Real real_137[LAYERS + 4];
    Real real_138[LAYERS + 5];
    Real real_139[LAYERS + 5];
    Real real_140[LAYERS + 5];
    Real real_141[4];
    Real real_142[4];
    Real real_143[4];
    Real real_144[4];
    Real real_145[4];
    Real real_146[4];
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
    // parts.if_any
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
            const Mask a561 = (a557 > 0.0);
            const Mask a562 = (x200 & a561);
            const Real a563 = a557 * x344;
            const Real a564 = select(a562, a563, 1.0);
            const Real a565 = 1 / real_48[l];
            const Real a566 = a565 * 0.002;
            const Mask a567 = (a566 > 1.0);
            const Real a568 = select(a567, 1.0, a566);
            const Real a569 = a565 * 0.23;
            const Mask a570 = (a569 > 1.0);
            const Real a571 = select(a570, 1.0, a569);
            const Real a572 = real_46[l] * a571;
            real_47[l] = a551;
            real_41[l] = a560;
            real_31[l] = a564;
            real_37[l] = a568;
            real_44[l] = a572;
        }
        // layered_snow._lying_snow
        const Real x573 = real_47[4] + x114;
        const Real x574 = 1 / x573;
        const Real x575 = select(x200, x342, 0.0);
        const Real x576 = -x575;
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
        w214 = x574;
        w215 = x576;
        w216 = x154;
        w217 = mask_of(false);
    }
    results[LAYERS + 19] = w215;
    // layered_snow._heat_of_rain
    const Mask x577 = (x115 < 0.0);
    const Real x578 = select(x577, 0.0, x115);
    const Real x579 = x578 * 4218.0;
    const Real x580 = x579 + 333500.0;
    // layered_snow.open_snow
    const Real x581 = w206 * x580;
    Real a582_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a582_last = a582_last + real_3[l];
    }
    const Real x583 = a582_last + x128;
    // calm_air.louis_exchange
    const Real x584 = numbers[LAYERS + 1] / numbers[LAYERS + 17];
    const Real x585 = log(x584);
    const Real x586 = numbers[LAYERS + 18] * numbers[LAYERS + 17];
    const Real x587 = numbers[LAYERS] / x586;
    const Real x588 = log(x587);
    const Real x589 = 1 / x585;
    const Real x590 = x589 * 0.4;
    const Real x591 = x590 * x590;
    const Real x592 = numbers[LAYERS + 1] * numbers[LAYERS + 1];
    const Real x593 = x123 * x123;
    const Real x594 = x592 / x593;
    const Real x595 = x585 * x588;
    const Real x596 = 1 / x595;
    const Real x597 = x596 * 0.16000000000000003;
    const Real x598 = x597 * x123;
    const Real x599 = x594 * 9.81;
    const Real x600 = numbers[LAYERS] * x11;
    const Real x601 = x599 / x600;
    const Real x602 = x591 * 75.0;
    const Real x603 = sqrt(x584);
    const Real x604 = x602 * x603;
    // snow_skin.skin_balance
    const Real x605 = 1.0 - x199;
    const Real x606 = x605 * forcing[4];
    const Real x607 = numbers[LAYERS + 19] * forcing[5];
    const Real x608 = x606 + x607;
    const Real x609 = x11 - 273.15;
    // layered_snow.open_snow
    const Real x610 = x128 + x581;
    const Real x611 = select(x200, 0.0, a153_last);
    const Real x612 = select(x200, 0.0, x583);
    // layered_snow_step.layered_snow_step
    const Real x613 = 1.0 - w215;
    const Mask x614 = (x613 > 1e-09);
    const Real x615 = select(x614, x613, 0.0);
    // vegetation.vegetated_surface
    const Real x616 = select(flags[3], 0.0, forcing[8]);
    // vegetation.greenness
    const Real x617 = x616 - numbers[LAYERS + 6];
    const Real x618 = numbers[LAYERS + 7] - numbers[LAYERS + 6];
    const Mask x619 = (x618 == 0.0);
    const Real x620 = select(x619, 1e-30, x618);
    const Real x621 = x617 / x620;
    const Mask x622 = (x621 < 0.0);
    const Real x623 = select(x622, 0.0, x621);
    const Mask x624 = (x623 > 1.0);
    const Real x625 = select(x624, 1.0, x623);
    const Mask x626 = (x616 >= numbers[LAYERS + 7]);
    const Real x627 = select(x626, 1.0, x625);
    // vegetation._between
    const Real x628 = 1.0 - x627;
    const Real x629 = x628 * numbers[LAYERS + 38];
    const Real x630 = x627 * numbers[LAYERS + 39];
    const Real x631 = x629 + x630;
    // vegetation.vegetated_surface
    const Real x632 = select(flags[1], forcing[10], x631);
    results[LAYERS + 22] = x632;
    // vegetation._between
    const Real x633 = x628 * numbers[LAYERS + 43];
    const Real x634 = x627 * numbers[LAYERS + 42];
    const Real x635 = x633 + x634;
    // vegetation.vegetated_surface
    const Real x636 = select(flags[0], forcing[9], x635);
    results[LAYERS + 20] = x636;
    // vegetation._between
    const Real x637 = x628 * numbers[LAYERS + 40];
    const Real x638 = x627 * numbers[LAYERS + 41];
    const Real x639 = x637 + x638;
    results[LAYERS + 21] = x639;
    const Real x640 = x628 * numbers[LAYERS + 44];
    const Real x641 = x627 * numbers[LAYERS + 45];
    const Real x642 = x640 + x641;
    after[3 * LAYERS + 35] = x642;
    after[3 * LAYERS + 36] = x642;
    // soil_heat.canopy_damping
    const Real x643 = x616 * (-2.0);
    const Real x644 = exp(x643);
    // snow_free_ground.ground_conduction
    const Real x645 = x64 * x644;
    // soil_heat.volumetric_heat_capacity
    const Real x646 = state[2 * LAYERS] * 4200000.0;
    const Real x647 = 1.0 - numbers[2 * LAYERS + 47];
    const Real x648 = x647 * 2000000.0;
    const Real x649 = x646 + x648;
    const Real x650 = numbers[2 * LAYERS + 47] - state[LAYERS];
    const Real x651 = x650 * 1004.0;
    const Real x652 = x649 + x651;
    const Real x653 = x49 * 2106000.0;
    const Real x654 = x652 + x653;
    // soil_heat.ground_admittance
    const Real x655 = x654 * 0.5;
    const Real x656 = x655 * numbers[0];
    const Real x657 = x656 / seconds;
    const Real x658 = x657 * x657;
    const Real x659 = x654 * x64;
    const Real x660 = x659 / seconds;
    const Real x661 = x658 + x660;
    const Real x662 = sqrt(x661);
    const Real x663 = x657 + x662;
    // snow.into_warming_ground
    const Real x664 = x645 / x663;
    const Real x665 = x0 + x664;
    // calm_air.calm_exchange
    const Real x666 = x11 - state[3 * LAYERS];
    const Mask x667 = (x123 < 0.001);
    const Real x668 = select(x667, 0.001, x123);
    const Real x669 = numbers[LAYERS + 1] / x668;
    const Real x670 = x669 * 9.81;
    const Real x671 = x670 * x669;
    const Real x672 = numbers[LAYERS] * forcing[1];
    const Real x673 = x671 / x672;
    const Real x674 = x673 * x666;
    // calm_air.limited_richardson
    const Mask x675 = (x674 > 0.0);
    const Real x676 = select(x675, x674, 0.0);
    const Real x677 = 1 / numbers[LAYERS + 2];
    const Real x678 = x677 * (-2.0);
    const Real x679 = x676 * x678;
    const Real x680 = expm1(x679);
    const Real x682 = x680 + 2.0;
    const Real x683 = x680 / x682;
    const Real x685 = numbers[LAYERS + 2] * x683;
    const Real x686 = -x685;
    const Real x687 = select(x675, x686, x674);
    // calm_air.calm_exchange
    const Real x688 = x687 / x673;
    const Real x689 = x11 - x688;
    // exchange.myj_exchange
    const Real x690 = 1 / forcing[3];
    const Real x691 = x690 * 100000.0;
    const Real x692 = log(x691);
    const Real x693 = x692 * 0.2857142857142857;
    const Real x694 = exp(x693);
    const Real x695 = forcing[1] * x694;
    const Real x696 = x689 * x694;
    const Real x697 = 1 / x695;
    const Real x698 = x697 * 9.81;
    const Real x699 = x695 - x696;
    const Real x700 = forcing[2] + state[3 * LAYERS + 39];
    const Real x701 = x700 * 0.3041811846689896;
    const Real x702 = x701 + 1.0;
    const Real x703 = x699 * x702;
    const Real x704 = forcing[2] - state[3 * LAYERS + 39];
    const Real x705 = x704 * 0.6083623693379792;
    const Real x706 = x695 + x696;
    const Real x707 = x706 * 0.5;
    const Real x708 = x705 * x707;
    const Real x709 = x703 + x708;
    const Mask x710 = (x593 < 1e-06);
    const Real x711 = select(x710, 1e-06, x593);
    const Real x712 = x698 * x709;
    const Real x713 = x712 * numbers[LAYERS + 1];
    const Real x714 = x713 * numbers[LAYERS + 1];
    const Real x715 = x714 / x711;
    const Real x716 = x715 / numbers[LAYERS];
    const Real x717 = numbers[LAYERS + 1] + state[3 * LAYERS + 35];
    const Real x718 = numbers[LAYERS] + state[3 * LAYERS + 35];
    const Real x719 = x717 / state[3 * LAYERS + 35];
    const Real x720 = log(x719);
    const Real x721 = x716 / 0.505;
    const Mask x722 = (x721 > 1.0);
    const Real x723 = select(x722, 1.0, x721);
    const Mask x724 = (x709 > 0.0);
    // exchange.zilitinkevich_factor
    const Real x725 = state[3 * LAYERS + 35] * (-13.157629102823119);
    const Real x726 = exp(x725);
    const Real x727 = select(flags[2], x726, 0.1);
    const Real x728 = x727 * (-103.28);
    // exchange.myj_exchange
    const Real x729 = x723 * x723;
    const Real x730 = x729 * 10.0;
    const Real x731 = x730 + 1.0;
    const Real x732 = select(x724, x731, 1.0);
    const Real x733 = x728 * x732;
    const Real x734 = 1 / numbers[LAYERS];
    const Real x735 = x734 * 0.0001;
    // exchange.convective_factor
    const Real x736 = x712 * 1000.0;
    const Real x737 = magnitude(x736);
    const Mask x738 = (x737 > 1e-30);
    const Mask x739 = (x737 < 1e-30);
    const Real x740 = select(x739, 1e-30, x737);
    const Real x741 = log(x740);
    const Real x742 = x741 * 0.6666666666666666;
    const Real x743 = exp(x742);
    const Real x744 = select(x738, x743, 0.0);
    const Real x745 = x744 * 1.44;
    // exchange._convective_velocity_squared
    const Real x746 = log(state[3 * LAYERS + 37]);
    const Real x747 = x746 * 0.6666666666666666;
    const Real x748 = exp(x747);
    const Real x749 = x745 * x748;
    // exchange._friction_velocity
    const Real x750 = x711 + x749;
    const Real x751 = sqrt(x750);
    const Real x752 = state[3 * LAYERS + 38] * x751;
    const Real x753 = sqrt(x752);
    const Mask x754 = (x753 < 1e-09);
    const Real x755 = select(x754, 1e-09, x753);
    // exchange.myj_exchange
    const Real x756 = select(x724, 0.0, x745);
    const Real x757 = x712 * 0.4;
    const Real x758 = state[3 * LAYERS + 35] / x717;
    const Real x759 = x755 * state[3 * LAYERS + 36];
    const Real x760 = sqrt(x759);
    const Real x761 = x733 * x760;
    const Real x762 = exp(x761);
    const Real x763 = x762 * state[3 * LAYERS + 36];
    const Mask x764 = (x763 < 1e-28);
    const Real x765 = select(x764, 1e-28, x763);
    const Real x766 = x765 / x718;
    const Real x767 = x757 * state[3 * LAYERS + 37];
    const Real x768 = x755 * x755;
    const Real x769 = x768 * x755;
    const Real x770 = x767 / x769;
    real_50[0] = x717;
    real_50[1] = state[3 * LAYERS + 35];
    real_50[2] = x718;
    real_50[3] = x765;
    real_51[0] = real_of(1.0);
    real_51[1] = x758;
    real_51[2] = real_of(1.0);
    real_51[3] = x766;
    // stability.__call__
    index_52[0] = index_of(0);
    index_52[1] = index_of(0);
    index_52[2] = index_of(10000);
    index_52[3] = index_of(10000);
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a772 = x770 * real_50[l];
        const Real a774 = real_51[l] * (-5.0);
        const Mask a775 = (a772 < a774);
        const Real a776 = select(a775, a774, a772);
        const Real a777 = real_51[l] * 0.9999990000003619;
        const Mask a778 = (a776 > a777);
        const Real a779 = select(a778, a777, a776);
        const Real a780 = a779 - (-5.0);
        const Real a781 = a780 / 0.0006;
        const Real a782 = trunc(a781);
        const Index a783 = index_of_real(a782);
        const Index a784 = at_least(a783, 0);
        const Index a785 = at_most(a784, 9999);
        const Index a787 = a785 + index_52[l];
        const Real a788 = look_up(table1170, a787);
        const Real a789 = a781 - a782;
        const Real a790 = look_up(table1173, a787);
        const Real a791 = a789 * a790;
        const Real a792 = a788 + a791;
        real_53[l] = a792;
    }
    // exchange.myj_exchange
    const Real x793 = real_53[0] - real_53[1];
    const Real x794 = x793 + x720;
    const Real x795 = real_53[2] - real_53[3];
    const Real x796 = log(x766);
    const Real x797 = x795 - x796;
    const Real x798 = x755 * 0.4;
    const Real x799 = x798 / x794;
    const Mask x800 = (x799 < x735);
    const Real x801 = select(x800, x735, x799);
    const Real x802 = x798 / x797;
    const Mask x803 = (x802 < x735);
    const Real x804 = select(x803, x735, x802);
    // exchange._convective_velocity_squared
    const Real x805 = log(x804);
    const Real x806 = x805 * 0.6666666666666666;
    const Real x807 = exp(x806);
    const Real x808 = x756 * x807;
    // exchange._friction_velocity
    const Real x809 = x711 + x808;
    const Real x810 = sqrt(x809);
    const Real x811 = x801 * x810;
    const Real x812 = sqrt(x811);
    const Mask x813 = (x812 < 1e-09);
    const Real x814 = select(x813, 1e-09, x812);
    // exchange.myj_exchange
    const Real x815 = x814 * state[3 * LAYERS + 36];
    const Real x816 = sqrt(x815);
    const Real x817 = x733 * x816;
    const Real x818 = exp(x817);
    const Real x819 = x818 * state[3 * LAYERS + 36];
    const Mask x820 = (x819 < 1e-28);
    const Real x821 = select(x820, 1e-28, x819);
    const Real x822 = x821 / x718;
    const Real x823 = x757 * x804;
    const Real x824 = x814 * x814;
    const Real x825 = x824 * x814;
    const Real x826 = x823 / x825;
    real_53[0] = x717;
    real_53[1] = state[3 * LAYERS + 35];
    real_53[2] = x718;
    real_53[3] = x821;
    real_51[0] = real_of(1.0);
    real_51[1] = x758;
    real_51[2] = real_of(1.0);
    real_51[3] = x822;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a828 = x826 * real_53[l];
        const Real a830 = real_51[l] * (-5.0);
        const Mask a831 = (a828 < a830);
        const Real a832 = select(a831, a830, a828);
        const Real a833 = real_51[l] * 0.9999990000003619;
        const Mask a834 = (a832 > a833);
        const Real a835 = select(a834, a833, a832);
        const Real a836 = a835 - (-5.0);
        const Real a837 = a836 / 0.0006;
        const Real a838 = trunc(a837);
        const Index a839 = index_of_real(a838);
        const Index a840 = at_least(a839, 0);
        const Index a841 = at_most(a840, 9999);
        const Index a842 = a841 + index_52[l];
        const Real a843 = look_up(table1170, a842);
        const Real a844 = a837 - a838;
        const Real a845 = look_up(table1173, a842);
        const Real a846 = a844 * a845;
        const Real a847 = a843 + a846;
        real_50[l] = a847;
    }
    // exchange.myj_exchange
    const Real x848 = real_50[0] - real_50[1];
    const Real x849 = x848 + x720;
    const Real x850 = real_50[2] - real_50[3];
    const Real x851 = log(x822);
    const Real x852 = x850 - x851;
    const Real x853 = x814 * 0.4;
    const Real x854 = x853 / x849;
    const Mask x855 = (x854 < x735);
    const Real x856 = select(x855, x735, x854);
    const Real x857 = x853 / x852;
    const Mask x858 = (x857 < x735);
    const Real x859 = select(x858, x735, x857);
    // exchange._convective_velocity_squared
    const Real x860 = log(x859);
    const Real x861 = x860 * 0.6666666666666666;
    const Real x862 = exp(x861);
    const Real x863 = x756 * x862;
    // exchange._friction_velocity
    const Real x864 = x711 + x863;
    const Real x865 = sqrt(x864);
    const Real x866 = x856 * x865;
    const Real x867 = sqrt(x866);
    const Mask x868 = (x867 < 1e-09);
    const Real x869 = select(x868, 1e-09, x867);
    // exchange.myj_exchange
    const Real x870 = x869 * state[3 * LAYERS + 36];
    const Real x871 = sqrt(x870);
    const Real x872 = x733 * x871;
    const Real x873 = exp(x872);
    const Real x874 = x873 * state[3 * LAYERS + 36];
    const Mask x875 = (x874 < 1e-28);
    const Real x876 = select(x875, 1e-28, x874);
    const Real x877 = x876 / x718;
    const Real x878 = x757 * x859;
    const Real x879 = x869 * x869;
    const Real x880 = x879 * x869;
    const Real x881 = x878 / x880;
    real_50[0] = x717;
    real_50[1] = state[3 * LAYERS + 35];
    real_50[2] = x718;
    real_50[3] = x876;
    real_51[0] = real_of(1.0);
    real_51[1] = x758;
    real_51[2] = real_of(1.0);
    real_51[3] = x877;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a883 = x881 * real_50[l];
        const Real a885 = real_51[l] * (-5.0);
        const Mask a886 = (a883 < a885);
        const Real a887 = select(a886, a885, a883);
        const Real a888 = real_51[l] * 0.9999990000003619;
        const Mask a889 = (a887 > a888);
        const Real a890 = select(a889, a888, a887);
        const Real a891 = a890 - (-5.0);
        const Real a892 = a891 / 0.0006;
        const Real a893 = trunc(a892);
        const Index a894 = index_of_real(a893);
        const Index a895 = at_least(a894, 0);
        const Index a896 = at_most(a895, 9999);
        const Index a897 = a896 + index_52[l];
        const Real a898 = look_up(table1170, a897);
        const Real a899 = a892 - a893;
        const Real a900 = look_up(table1173, a897);
        const Real a901 = a899 * a900;
        const Real a902 = a898 + a901;
        real_53[l] = a902;
    }
    // exchange.myj_exchange
    const Real x903 = real_53[0] - real_53[1];
    const Real x904 = x903 + x720;
    const Real x905 = real_53[2] - real_53[3];
    const Real x906 = log(x877);
    const Real x907 = x905 - x906;
    const Real x908 = x869 * 0.4;
    const Real x909 = x908 / x904;
    const Mask x910 = (x909 < x735);
    const Real x911 = select(x910, x735, x909);
    const Real x912 = x908 / x907;
    const Mask x913 = (x912 < x735);
    const Real x914 = select(x913, x735, x912);
    // exchange._convective_velocity_squared
    const Real x915 = log(x914);
    const Real x916 = x915 * 0.6666666666666666;
    const Real x917 = exp(x916);
    const Real x918 = x756 * x917;
    // exchange._friction_velocity
    const Real x919 = x711 + x918;
    const Real x920 = sqrt(x919);
    const Real x921 = x911 * x920;
    const Real x922 = sqrt(x921);
    const Mask x923 = (x922 < 1e-09);
    const Real x924 = select(x923, 1e-09, x922);
    // exchange.myj_exchange
    const Real x925 = x924 * state[3 * LAYERS + 36];
    const Real x926 = sqrt(x925);
    const Real x927 = x733 * x926;
    const Real x928 = exp(x927);
    const Real x929 = x928 * state[3 * LAYERS + 36];
    const Mask x930 = (x929 < 1e-28);
    const Real x931 = select(x930, 1e-28, x929);
    const Real x932 = x931 / x718;
    const Real x933 = x757 * x914;
    const Real x934 = x924 * x924;
    const Real x935 = x934 * x924;
    const Real x936 = x933 / x935;
    real_53[0] = x717;
    real_53[1] = state[3 * LAYERS + 35];
    real_53[2] = x718;
    real_53[3] = x931;
    real_51[0] = real_of(1.0);
    real_51[1] = x758;
    real_51[2] = real_of(1.0);
    real_51[3] = x932;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a938 = x936 * real_53[l];
        const Real a940 = real_51[l] * (-5.0);
        const Mask a941 = (a938 < a940);
        const Real a942 = select(a941, a940, a938);
        const Real a943 = real_51[l] * 0.9999990000003619;
        const Mask a944 = (a942 > a943);
        const Real a945 = select(a944, a943, a942);
        const Real a946 = a945 - (-5.0);
        const Real a947 = a946 / 0.0006;
        const Real a948 = trunc(a947);
        const Index a949 = index_of_real(a948);
        const Index a950 = at_least(a949, 0);
        const Index a951 = at_most(a950, 9999);
        const Index a952 = a951 + index_52[l];
        const Real a953 = look_up(table1170, a952);
        const Real a954 = a947 - a948;
        const Real a955 = look_up(table1173, a952);
        const Real a956 = a954 * a955;
        const Real a957 = a953 + a956;
        real_50[l] = a957;
    }
    // exchange.myj_exchange
    const Real x958 = real_50[0] - real_50[1];
    const Real x959 = x958 + x720;
    const Real x960 = real_50[2] - real_50[3];
    const Real x961 = log(x932);
    const Real x962 = x960 - x961;
    const Real x963 = x924 * 0.4;
    const Real x964 = x963 / x959;
    const Mask x965 = (x964 < x735);
    const Real x966 = select(x965, x735, x964);
    const Real x967 = x963 / x962;
    const Mask x968 = (x967 < x735);
    const Real x969 = select(x968, x735, x967);
    // exchange._convective_velocity_squared
    const Real x970 = log(x969);
    const Real x971 = x970 * 0.6666666666666666;
    const Real x972 = exp(x971);
    const Real x973 = x756 * x972;
    // exchange._friction_velocity
    const Real x974 = x711 + x973;
    const Real x975 = sqrt(x974);
    const Real x976 = x966 * x975;
    const Real x977 = sqrt(x976);
    const Mask x978 = (x977 < 1e-09);
    const Real x979 = select(x978, 1e-09, x977);
    // exchange.myj_exchange
    const Real x980 = x979 * state[3 * LAYERS + 36];
    const Real x981 = sqrt(x980);
    const Real x982 = x733 * x981;
    const Real x983 = exp(x982);
    const Real x984 = x983 * state[3 * LAYERS + 36];
    const Mask x985 = (x984 < 1e-28);
    const Real x986 = select(x985, 1e-28, x984);
    const Real x987 = x986 / x718;
    const Real x988 = x757 * x969;
    const Real x989 = x979 * x979;
    const Real x990 = x989 * x979;
    const Real x991 = x988 / x990;
    real_50[0] = x717;
    real_50[1] = state[3 * LAYERS + 35];
    real_50[2] = x718;
    real_50[3] = x986;
    real_51[0] = real_of(1.0);
    real_51[1] = x758;
    real_51[2] = real_of(1.0);
    real_51[3] = x987;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a993 = x991 * real_50[l];
        const Real a995 = real_51[l] * (-5.0);
        const Mask a996 = (a993 < a995);
        const Real a997 = select(a996, a995, a993);
        const Real a998 = real_51[l] * 0.9999990000003619;
        const Mask a999 = (a997 > a998);
        const Real a1000 = select(a999, a998, a997);
        const Real a1001 = a1000 - (-5.0);
        const Real a1002 = a1001 / 0.0006;
        const Real a1003 = trunc(a1002);
        const Index a1004 = index_of_real(a1003);
        const Index a1005 = at_least(a1004, 0);
        const Index a1006 = at_most(a1005, 9999);
        const Index a1007 = a1006 + index_52[l];
        const Real a1008 = look_up(table1170, a1007);
        const Real a1009 = a1002 - a1003;
        const Real a1010 = look_up(table1173, a1007);
        const Real a1011 = a1009 * a1010;
        const Real a1012 = a1008 + a1011;
        real_53[l] = a1012;
    }
    // exchange.myj_exchange
    const Real x1013 = real_53[0] - real_53[1];
    const Real x1014 = x1013 + x720;
    const Real x1015 = real_53[2] - real_53[3];
    const Real x1016 = log(x987);
    const Real x1017 = x1015 - x1016;
    const Real x1018 = x979 * 0.4;
    const Real x1019 = x1018 / x1014;
    const Mask x1020 = (x1019 < x735);
    const Real x1021 = select(x1020, x735, x1019);
    const Real x1022 = x1018 / x1017;
    const Mask x1023 = (x1022 < x735);
    const Real x1024 = select(x1023, x735, x1022);
    // calm_air.calm_exchange
    const Real x1025 = x113 * 1004.5;
    const Real x1026 = numbers[LAYERS + 4] / x1025;
    const Real x1027 = x1024 + x1026;
    // snow_free_ground.with_surface_of
    const Real x1028 = 1.0 - x636;
    const Real x1029 = x1028 * forcing[4];
    const Real x1030 = x639 * forcing[5];
    const Real x1031 = x1029 + x1030;
    // snow.conductance
    const Real x1032 = x645 / x0;
    // snow_free_ground.with_surface_of
    const Real x1033 = state[3 * LAYERS] - state[0];
    const Real x1034 = x1032 * x1033;
    const Real x1035 = x27 * 4218.0;
    // evapotranspiration.potential_evaporation
    const Real x1036 = 2488.8 * x18;
    const Real x1037 = x113 * 1004.6;
    const Real x1038 = x1037 * x1027;
    const Real x1039 = x21 / 5.67e-08;
    const Real x1040 = x639 * x1039;
    const Real x1041 = x1040 * 6.48e-08;
    const Real x1042 = forcing[3] * x1027;
    const Real x1043 = x1041 / x1042;
    const Real x1044 = x1043 + 1.0;
    const Real x1045 = x1035 / x1038;
    const Real x1046 = x1044 + x1045;
    const Real x1047 = x639 * x21;
    const Real x1048 = x1031 - x1047;
    const Real x1049 = x1048 - x1034;
    const Real x1050 = x1049 / x1038;
    const Real x1051 = x1050 + x11;
    const Real x1052 = x1051 - forcing[1];
    const Real x1053 = x9 - forcing[2];
    const Real x1054 = 2488.8 * x1053;
    const Real x1055 = x1054 * x1046;
    const Real x1056 = x1052 * x1036;
    const Real x1057 = x1055 + x1056;
    const Real x1058 = x1036 + x1046;
    const Real x1059 = x1057 / x1058;
    const Real x1060 = x1059 * x1038;
    const Real x1061 = x1060 / 2501000.0;
    // snow_free_ground.with_surface_of
    const Mask x1062 = (x1061 < 0.0);
    const Real x1063 = select(x1062, 0.0, x1061);
    // vegetation.water_stress
    const Real x1065 = numbers[7 * LAYERS + 49] - numbers[7 * LAYERS + 50];
    // vegetation.canopy_resistance
    const Mask x1071 = (x616 > 0.0);
    const Mask x1072 = (x632 < 1e-06);
    const Real x1073 = select(x1072, 1e-06, x632);
    const Real x1074 = forcing[4] * 1.1;
    const Real x1075 = numbers[LAYERS + 36] * x1073;
    const Real x1076 = x1074 / x1075;
    const Real x1077 = numbers[LAYERS + 35] / 5000.0;
    const Real x1078 = x1076 + x1077;
    const Real x1079 = x1076 + 1.0;
    const Real x1080 = x1078 / x1079;
    const Real x1081 = 298.0 - forcing[1];
    const Real x1082 = x1081 * x1081;
    const Real x1083 = x1082 * 0.0016;
    const Real x1084 = 1.0 - x1083;
    const Real x1085 = numbers[LAYERS + 37] * x1053;
    const Real x1086 = x1085 + 1.0;
    const Real x1087 = 1 / x1086;
    const Mask x1090 = (x1080 < 0.0001);
    const Real x1091 = select(x1090, 0.0001, x1080);
    const Real x1092 = x1073 * x1091;
    const Mask x1093 = (x1084 < 0.0001);
    const Real x1094 = select(x1093, 0.0001, x1084);
    const Real x1095 = x1092 * x1094;
    const Mask x1096 = (x1087 < 0.01);
    const Real x1097 = select(x1096, 0.01, x1087);
    const Real x1098 = x1095 * x1097;
    // vegetation.water_stress, vegetation.canopy_resistance
    Real a1089_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1064 = state[l + 2 * LAYERS] - numbers[7 * LAYERS + 50];
        const Real a1066 = a1064 / x1065;
        const Mask a1067 = (a1066 < 0.0);
        const Real a1068 = select(a1067, 0.0, a1066);
        const Mask a1069 = (a1068 > 1.0);
        const Real a1070 = select(a1069, 1.0, a1068);
        const Real a1088 = numbers[l + 7 * LAYERS + 51] * a1070;
        a1089_last = a1089_last + a1088;
        real_54[l] = a1070;
        real_55[l] = a1088;
    }
    // vegetation.canopy_resistance
    const Mask x1099 = (a1089_last < 0.0001);
    const Real x1100 = select(x1099, 0.0001, a1089_last);
    const Real x1101 = x1098 * x1100;
    const Real x1102 = numbers[LAYERS + 35] / x1101;
    const Real x1103 = x639 * 4.0;
    const Real x1104 = x1103 * x21;
    const Real x1105 = x1104 * 0.2857541065206571;
    const Real x1106 = x1105 / x1042;
    const Real x1107 = x1106 + 1.0;
    const Real x1108 = x18 * 2489.795918367347;
    const Real x1109 = x1107 + x1108;
    const Real x1110 = x1102 * x1027;
    const Real x1111 = x1110 + 1.0;
    const Real x1112 = x1107 * x1111;
    const Real x1113 = x1112 + x1108;
    const Real x1114 = x1109 / x1113;
    const Real x1115 = select(x1071, x1114, 0.0);
    // step_parts.evaporation_demand
    const Real x1116 = x1063 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x1117 = state[LAYERS] - numbers[7 * LAYERS + 47];
    const Real x1118 = numbers[7 * LAYERS + 48] - numbers[7 * LAYERS + 47];
    const Real x1119 = x1117 / x1118;
    const Mask x1120 = (x1119 < 0.0);
    const Real x1121 = select(x1120, 0.0, x1119);
    const Mask x1122 = (x1121 > 1.0);
    const Real x1123 = select(x1122, 1.0, x1121);
    const Real x1124 = x1123 * x1123;
    const Real x1125 = 1.0 - x616;
    const Real x1126 = x1124 * x1125;
    const Real x1127 = x1126 * x1116;
    const Real x1128 = state[3 * LAYERS + 1] / 0.0005;
    const Mask x1129 = (x1128 > 1e-30);
    const Mask x1130 = (x1128 < 1e-30);
    const Real x1131 = select(x1130, 1e-30, x1128);
    const Real x1132 = sqrt(x1131);
    const Real x1133 = select(x1129, x1132, 0.0);
    const Real x1134 = x616 * x1133;
    const Real x1135 = x1134 * x1116;
    const Real x1136 = state[3 * LAYERS + 1] / seconds;
    const Mask x1137 = (x1136 <= x1135);
    const Real x1138 = select(x1137, x1136, x1135);
    const Real x1139 = x616 * x1115;
    const Real x1140 = x1139 * x1116;
    const Real x1141 = 1.0 - x1133;
    const Real x1142 = x1140 * x1141;
    Real a1144_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1143 = real_54[l] * numbers[l + 8 * LAYERS + 51];
        a1144_last = a1144_last + a1143;
        real_56[l] = a1143;
    }
    const Real x1145 = a1144_last / numbers[9 * LAYERS + 51];
    Real a1151_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1146 = numbers[l + 7 * LAYERS + 51] + real_56[l];
        const Real a1147 = a1146 - x1145;
        const Mask a1148 = (a1147 < 0.0);
        const Real a1149 = select(a1148, 0.0, a1147);
        const Real a1150 = real_56[l] * a1149;
        a1151_last = a1151_last + a1150;
        real_54[l] = a1150;
    }
    const Mask x1152 = (a1151_last > 0.0);
    const Real x1153 = select(x1152, a1151_last, 1.0);
    // snow_free_ground.rate
    const Real x1157 = x1127 + x1138;
    // evapotranspiration.evaporation_components
    Real a1156_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1154 = real_54[l] / x1153;
        const Real a1155 = x1142 * a1154;
        a1156_last = a1156_last + a1155;
    }
    // snow_free_ground.rate
    const Real x1158 = x1157 + a1156_last;
    const Real x1159 = x1158 * 1000.0;
    // snow_free_ground.deposition
    const Real x1160 = -x1061;
    const Mask x1161 = (x1160 < 0.0);
    const Real x1162 = select(x1161, 0.0, x1061);
    // snow_free_ground.rate
    const Real x1164 = x1159 + x1162;
    // snow_free_ground.with_surface_of
    const Real x1165 = x1164 - x1162;
    const Real x1166 = x1165 * 2501000.0;
    const Real x1167 = 2501000.0 * x1162;
    const Real x1169 = x1166 + x1167;
    // surface_balance.around
    const Real x1170 = x1103 * 5.67e-08;
    const Real x1171 = x19 * forcing[1];
    const Real x1172 = x1170 * x1171;
    const Real x1173 = x1038 + x1035;
    const Real x1174 = x1173 + x1172;
    // surface_balance.emitted
    const Real x1175 = 0.0 - forcing[1];
    const Real x1176 = x1172 * x1175;
    const Real x1177 = x1047 + x1176;
    // surface_balance.around
    const Real x1178 = x1031 - x1177;
    const Real x1179 = x1178 - x1169;
    const Real x1180 = x1038 * x11;
    const Real x1181 = x1179 + x1180;
    const Real x1182 = x1035 * forcing[1];
    const Real x1183 = x1181 + x1182;
    const Real x1184 = x1183 / x1174;
    // snow.conductance
    const Real x1185 = x645 / x665;
    // surface_balance.around
    const Real x1186 = x1185 / x1174;
    // surface_balance.skin_temperature
    const Real x1187 = x1186 * state[0];
    const Real x1188 = x1184 + x1187;
    const Real x1189 = x1186 + 1.0;
    const Real x1190 = x1188 / x1189;
    // surface_balance.around
    const Real x1191 = x1190 * x1190;
    const Real x1192 = x1191 * x1190;
    const Real x1193 = x1170 * x1192;
    const Real x1194 = x1173 + x1193;
    // air.emission
    const Real x1195 = x1191 * x1191;
    const Real x1196 = x1195 * 5.67e-08;
    // surface_balance.emitted
    const Real x1197 = x639 * x1196;
    const Real x1198 = 0.0 - x1190;
    const Real x1199 = x1193 * x1198;
    const Real x1200 = x1197 + x1199;
    // surface_balance.around
    const Real x1201 = x1031 - x1200;
    const Real x1202 = x1201 - x1169;
    const Real x1203 = x1202 + x1180;
    const Real x1204 = x1203 + x1182;
    const Real x1205 = x1204 / x1194;
    const Real x1206 = x1185 / x1194;
    // surface_balance.skin_temperature
    const Real x1207 = x1206 * state[0];
    const Real x1208 = x1205 + x1207;
    const Real x1209 = x1206 + 1.0;
    const Real x1210 = x1208 / x1209;
    // snow_free_ground.specific_humidity
    const Real x1211 = 1 / x1038;
    const Real x1212 = x1211 * 1004.5;
    const Real x1213 = x1164 * x1212;
    const Real x1214 = forcing[2] + x1213;
    // calm_air.calm_exchange
    const Real x1215 = x11 - x1210;
    const Real x1216 = x673 * x1215;
    // calm_air.limited_richardson
    const Mask x1217 = (x1216 > 0.0);
    const Real x1218 = select(x1217, x1216, 0.0);
    const Real x1219 = x1218 * x678;
    const Real x1220 = expm1(x1219);
    const Real x1222 = x1220 + 2.0;
    const Real x1223 = x1220 / x1222;
    const Real x1225 = numbers[LAYERS + 2] * x1223;
    const Real x1226 = -x1225;
    const Real x1227 = select(x1217, x1226, x1216);
    // calm_air.calm_exchange
    const Real x1228 = x1227 / x673;
    const Real x1229 = x11 - x1228;
    // exchange.myj_exchange
    const Real x1230 = x1229 * x694;
    const Real x1231 = x695 - x1230;
    const Real x1232 = forcing[2] + x1214;
    const Real x1233 = x1232 * 0.3041811846689896;
    const Real x1234 = x1233 + 1.0;
    const Real x1235 = x1231 * x1234;
    const Real x1236 = forcing[2] - x1214;
    const Real x1237 = x1236 * 0.6083623693379792;
    const Real x1238 = x695 + x1230;
    const Real x1239 = x1238 * 0.5;
    const Real x1240 = x1237 * x1239;
    const Real x1241 = x1235 + x1240;
    const Real x1242 = x698 * x1241;
    const Real x1243 = x1242 * numbers[LAYERS + 1];
    const Real x1244 = x1243 * numbers[LAYERS + 1];
    const Real x1245 = x1244 / x711;
    const Real x1246 = x1245 / numbers[LAYERS];
    after[3 * LAYERS + 40] = x1246;
    const Real x1247 = x1246 / 0.505;
    const Mask x1248 = (x1247 > 1.0);
    const Real x1249 = select(x1248, 1.0, x1247);
    const Mask x1250 = (x1241 > 0.0);
    const Real x1251 = x1249 * x1249;
    const Real x1252 = x1251 * 10.0;
    const Real x1253 = x1252 + 1.0;
    const Real x1254 = select(x1250, x1253, 1.0);
    const Real x1255 = x728 * x1254;
    // exchange.convective_factor
    const Real x1256 = x1242 * 1000.0;
    const Real x1257 = magnitude(x1256);
    const Mask x1258 = (x1257 > 1e-30);
    const Mask x1259 = (x1257 < 1e-30);
    const Real x1260 = select(x1259, 1e-30, x1257);
    const Real x1261 = log(x1260);
    const Real x1262 = x1261 * 0.6666666666666666;
    const Real x1263 = exp(x1262);
    const Real x1264 = select(x1258, x1263, 0.0);
    const Real x1265 = x1264 * 1.44;
    // exchange._convective_velocity_squared
    const Real x1266 = log(x1027);
    const Real x1267 = x1266 * 0.6666666666666666;
    const Real x1268 = exp(x1267);
    const Real x1269 = x1265 * x1268;
    // exchange._friction_velocity
    const Real x1270 = x711 + x1269;
    const Real x1271 = sqrt(x1270);
    const Real x1272 = x1021 * x1271;
    const Real x1273 = sqrt(x1272);
    const Mask x1274 = (x1273 < 1e-09);
    const Real x1275 = select(x1274, 1e-09, x1273);
    // exchange.myj_exchange
    const Real x1276 = select(x1250, 0.0, x1265);
    const Real x1277 = x1242 * 0.4;
    const Real x1278 = x1275 * state[3 * LAYERS + 36];
    const Real x1279 = sqrt(x1278);
    const Real x1280 = x1255 * x1279;
    const Real x1281 = exp(x1280);
    const Real x1282 = x1281 * state[3 * LAYERS + 36];
    const Mask x1283 = (x1282 < 1e-28);
    const Real x1284 = select(x1283, 1e-28, x1282);
    const Real x1285 = x1284 / x718;
    const Real x1286 = x1277 * x1027;
    const Real x1287 = x1275 * x1275;
    const Real x1288 = x1287 * x1275;
    const Real x1289 = x1286 / x1288;
    real_53[0] = x717;
    real_53[1] = state[3 * LAYERS + 35];
    real_53[2] = x718;
    real_53[3] = x1284;
    real_51[0] = real_of(1.0);
    real_51[1] = x758;
    real_51[2] = real_of(1.0);
    real_51[3] = x1285;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1291 = x1289 * real_53[l];
        const Real a1293 = real_51[l] * (-5.0);
        const Mask a1294 = (a1291 < a1293);
        const Real a1295 = select(a1294, a1293, a1291);
        const Real a1296 = real_51[l] * 0.9999990000003619;
        const Mask a1297 = (a1295 > a1296);
        const Real a1298 = select(a1297, a1296, a1295);
        const Real a1299 = a1298 - (-5.0);
        const Real a1300 = a1299 / 0.0006;
        const Real a1301 = trunc(a1300);
        const Index a1302 = index_of_real(a1301);
        const Index a1303 = at_least(a1302, 0);
        const Index a1304 = at_most(a1303, 9999);
        const Index a1305 = a1304 + index_52[l];
        const Real a1306 = look_up(table1170, a1305);
        const Real a1307 = a1300 - a1301;
        const Real a1308 = look_up(table1173, a1305);
        const Real a1309 = a1307 * a1308;
        const Real a1310 = a1306 + a1309;
        real_50[l] = a1310;
    }
    // exchange.myj_exchange
    const Real x1311 = real_50[0] - real_50[1];
    const Real x1312 = x1311 + x720;
    const Real x1313 = real_50[2] - real_50[3];
    const Real x1314 = log(x1285);
    const Real x1315 = x1313 - x1314;
    const Real x1316 = x1275 * 0.4;
    const Real x1317 = x1316 / x1312;
    const Mask x1318 = (x1317 < x735);
    const Real x1319 = select(x1318, x735, x1317);
    const Real x1320 = x1316 / x1315;
    const Mask x1321 = (x1320 < x735);
    const Real x1322 = select(x1321, x735, x1320);
    // exchange._convective_velocity_squared
    const Real x1323 = log(x1322);
    const Real x1324 = x1323 * 0.6666666666666666;
    const Real x1325 = exp(x1324);
    const Real x1326 = x1276 * x1325;
    // exchange._friction_velocity
    const Real x1327 = x711 + x1326;
    const Real x1328 = sqrt(x1327);
    const Real x1329 = x1319 * x1328;
    const Real x1330 = sqrt(x1329);
    const Mask x1331 = (x1330 < 1e-09);
    const Real x1332 = select(x1331, 1e-09, x1330);
    // exchange.myj_exchange
    const Real x1333 = x1332 * state[3 * LAYERS + 36];
    const Real x1334 = sqrt(x1333);
    const Real x1335 = x1255 * x1334;
    const Real x1336 = exp(x1335);
    const Real x1337 = x1336 * state[3 * LAYERS + 36];
    const Mask x1338 = (x1337 < 1e-28);
    const Real x1339 = select(x1338, 1e-28, x1337);
    const Real x1340 = x1339 / x718;
    const Real x1341 = x1277 * x1322;
    const Real x1342 = x1332 * x1332;
    const Real x1343 = x1342 * x1332;
    const Real x1344 = x1341 / x1343;
    real_50[0] = x717;
    real_50[1] = state[3 * LAYERS + 35];
    real_50[2] = x718;
    real_50[3] = x1339;
    real_51[0] = real_of(1.0);
    real_51[1] = x758;
    real_51[2] = real_of(1.0);
    real_51[3] = x1340;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1346 = x1344 * real_50[l];
        const Real a1348 = real_51[l] * (-5.0);
        const Mask a1349 = (a1346 < a1348);
        const Real a1350 = select(a1349, a1348, a1346);
        const Real a1351 = real_51[l] * 0.9999990000003619;
        const Mask a1352 = (a1350 > a1351);
        const Real a1353 = select(a1352, a1351, a1350);
        const Real a1354 = a1353 - (-5.0);
        const Real a1355 = a1354 / 0.0006;
        const Real a1356 = trunc(a1355);
        const Index a1357 = index_of_real(a1356);
        const Index a1358 = at_least(a1357, 0);
        const Index a1359 = at_most(a1358, 9999);
        const Index a1360 = a1359 + index_52[l];
        const Real a1361 = look_up(table1170, a1360);
        const Real a1362 = a1355 - a1356;
        const Real a1363 = look_up(table1173, a1360);
        const Real a1364 = a1362 * a1363;
        const Real a1365 = a1361 + a1364;
        real_53[l] = a1365;
    }
    // exchange.myj_exchange
    const Real x1366 = real_53[0] - real_53[1];
    const Real x1367 = x1366 + x720;
    const Real x1368 = real_53[2] - real_53[3];
    const Real x1369 = log(x1340);
    const Real x1370 = x1368 - x1369;
    const Real x1371 = x1332 * 0.4;
    const Real x1372 = x1371 / x1367;
    const Mask x1373 = (x1372 < x735);
    const Real x1374 = select(x1373, x735, x1372);
    const Real x1375 = x1371 / x1370;
    const Mask x1376 = (x1375 < x735);
    const Real x1377 = select(x1376, x735, x1375);
    // exchange._convective_velocity_squared
    const Real x1378 = log(x1377);
    const Real x1379 = x1378 * 0.6666666666666666;
    const Real x1380 = exp(x1379);
    const Real x1381 = x1276 * x1380;
    // exchange._friction_velocity
    const Real x1382 = x711 + x1381;
    const Real x1383 = sqrt(x1382);
    const Real x1384 = x1374 * x1383;
    const Real x1385 = sqrt(x1384);
    const Mask x1386 = (x1385 < 1e-09);
    const Real x1387 = select(x1386, 1e-09, x1385);
    // exchange.myj_exchange
    const Real x1388 = x1387 * state[3 * LAYERS + 36];
    const Real x1389 = sqrt(x1388);
    const Real x1390 = x1255 * x1389;
    const Real x1391 = exp(x1390);
    const Real x1392 = x1391 * state[3 * LAYERS + 36];
    const Mask x1393 = (x1392 < 1e-28);
    const Real x1394 = select(x1393, 1e-28, x1392);
    const Real x1395 = x1394 / x718;
    const Real x1396 = x1277 * x1377;
    const Real x1397 = x1387 * x1387;
    const Real x1398 = x1397 * x1387;
    const Real x1399 = x1396 / x1398;
    real_53[0] = x717;
    real_53[1] = state[3 * LAYERS + 35];
    real_53[2] = x718;
    real_53[3] = x1394;
    real_51[0] = real_of(1.0);
    real_51[1] = x758;
    real_51[2] = real_of(1.0);
    real_51[3] = x1395;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1401 = x1399 * real_53[l];
        const Real a1403 = real_51[l] * (-5.0);
        const Mask a1404 = (a1401 < a1403);
        const Real a1405 = select(a1404, a1403, a1401);
        const Real a1406 = real_51[l] * 0.9999990000003619;
        const Mask a1407 = (a1405 > a1406);
        const Real a1408 = select(a1407, a1406, a1405);
        const Real a1409 = a1408 - (-5.0);
        const Real a1410 = a1409 / 0.0006;
        const Real a1411 = trunc(a1410);
        const Index a1412 = index_of_real(a1411);
        const Index a1413 = at_least(a1412, 0);
        const Index a1414 = at_most(a1413, 9999);
        const Index a1415 = a1414 + index_52[l];
        const Real a1416 = look_up(table1170, a1415);
        const Real a1417 = a1410 - a1411;
        const Real a1418 = look_up(table1173, a1415);
        const Real a1419 = a1417 * a1418;
        const Real a1420 = a1416 + a1419;
        real_50[l] = a1420;
    }
    // exchange.myj_exchange
    const Real x1421 = real_50[0] - real_50[1];
    const Real x1422 = x1421 + x720;
    const Real x1423 = real_50[2] - real_50[3];
    const Real x1424 = log(x1395);
    const Real x1425 = x1423 - x1424;
    const Real x1426 = x1387 * 0.4;
    const Real x1427 = x1426 / x1422;
    const Mask x1428 = (x1427 < x735);
    const Real x1429 = select(x1428, x735, x1427);
    const Real x1430 = x1426 / x1425;
    const Mask x1431 = (x1430 < x735);
    const Real x1432 = select(x1431, x735, x1430);
    // exchange._convective_velocity_squared
    const Real x1433 = log(x1432);
    const Real x1434 = x1433 * 0.6666666666666666;
    const Real x1435 = exp(x1434);
    const Real x1436 = x1276 * x1435;
    // exchange._friction_velocity
    const Real x1437 = x711 + x1436;
    const Real x1438 = sqrt(x1437);
    const Real x1439 = x1429 * x1438;
    const Real x1440 = sqrt(x1439);
    const Mask x1441 = (x1440 < 1e-09);
    const Real x1442 = select(x1441, 1e-09, x1440);
    // exchange.myj_exchange
    const Real x1443 = x1442 * state[3 * LAYERS + 36];
    const Real x1444 = sqrt(x1443);
    const Real x1445 = x1255 * x1444;
    const Real x1446 = exp(x1445);
    const Real x1447 = x1446 * state[3 * LAYERS + 36];
    const Mask x1448 = (x1447 < 1e-28);
    const Real x1449 = select(x1448, 1e-28, x1447);
    const Real x1450 = x1449 / x718;
    const Real x1451 = x1277 * x1432;
    const Real x1452 = x1442 * x1442;
    const Real x1453 = x1452 * x1442;
    const Real x1454 = x1451 / x1453;
    real_50[0] = x717;
    real_50[1] = state[3 * LAYERS + 35];
    real_50[2] = x718;
    real_50[3] = x1449;
    real_51[0] = real_of(1.0);
    real_51[1] = x758;
    real_51[2] = real_of(1.0);
    real_51[3] = x1450;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1456 = x1454 * real_50[l];
        const Real a1458 = real_51[l] * (-5.0);
        const Mask a1459 = (a1456 < a1458);
        const Real a1460 = select(a1459, a1458, a1456);
        const Real a1461 = real_51[l] * 0.9999990000003619;
        const Mask a1462 = (a1460 > a1461);
        const Real a1463 = select(a1462, a1461, a1460);
        const Real a1464 = a1463 - (-5.0);
        const Real a1465 = a1464 / 0.0006;
        const Real a1466 = trunc(a1465);
        const Index a1467 = index_of_real(a1466);
        const Index a1468 = at_least(a1467, 0);
        const Index a1469 = at_most(a1468, 9999);
        const Index a1470 = a1469 + index_52[l];
        const Real a1471 = look_up(table1170, a1470);
        const Real a1472 = a1465 - a1466;
        const Real a1473 = look_up(table1173, a1470);
        const Real a1474 = a1472 * a1473;
        const Real a1475 = a1471 + a1474;
        real_53[l] = a1475;
    }
    // exchange.myj_exchange
    const Real x1476 = real_53[0] - real_53[1];
    const Real x1477 = x1476 + x720;
    const Real x1478 = real_53[2] - real_53[3];
    const Real x1479 = log(x1450);
    const Real x1480 = x1478 - x1479;
    const Real x1481 = x1442 * 0.4;
    const Real x1482 = x1481 / x1477;
    const Mask x1483 = (x1482 < x735);
    const Real x1484 = select(x1483, x735, x1482);
    const Real x1485 = x1481 / x1480;
    const Mask x1486 = (x1485 < x735);
    const Real x1487 = select(x1486, x735, x1485);
    // exchange._convective_velocity_squared
    const Real x1488 = log(x1487);
    const Real x1489 = x1488 * 0.6666666666666666;
    const Real x1490 = exp(x1489);
    const Real x1491 = x1276 * x1490;
    // exchange._friction_velocity
    const Real x1492 = x711 + x1491;
    const Real x1493 = sqrt(x1492);
    const Real x1494 = x1484 * x1493;
    const Real x1495 = sqrt(x1494);
    const Mask x1496 = (x1495 < 1e-09);
    const Real x1497 = select(x1496, 1e-09, x1495);
    // exchange.myj_exchange
    const Real x1498 = x1497 * state[3 * LAYERS + 36];
    const Real x1499 = sqrt(x1498);
    const Real x1500 = x1255 * x1499;
    const Real x1501 = exp(x1500);
    const Real x1502 = x1501 * state[3 * LAYERS + 36];
    const Mask x1503 = (x1502 < 1e-28);
    const Real x1504 = select(x1503, 1e-28, x1502);
    const Real x1505 = x1504 / x718;
    const Real x1506 = x1277 * x1487;
    const Real x1507 = x1497 * x1497;
    const Real x1508 = x1507 * x1497;
    const Real x1509 = x1506 / x1508;
    real_53[0] = x717;
    real_53[1] = state[3 * LAYERS + 35];
    real_53[2] = x718;
    real_53[3] = x1504;
    real_51[0] = real_of(1.0);
    real_51[1] = x758;
    real_51[2] = real_of(1.0);
    real_51[3] = x1505;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1511 = x1509 * real_53[l];
        const Real a1513 = real_51[l] * (-5.0);
        const Mask a1514 = (a1511 < a1513);
        const Real a1515 = select(a1514, a1513, a1511);
        const Real a1516 = real_51[l] * 0.9999990000003619;
        const Mask a1517 = (a1515 > a1516);
        const Real a1518 = select(a1517, a1516, a1515);
        const Real a1519 = a1518 - (-5.0);
        const Real a1520 = a1519 / 0.0006;
        const Real a1521 = trunc(a1520);
        const Index a1522 = index_of_real(a1521);
        const Index a1523 = at_least(a1522, 0);
        const Index a1524 = at_most(a1523, 9999);
        const Index a1525 = a1524 + index_52[l];
        const Real a1526 = look_up(table1170, a1525);
        const Real a1527 = a1520 - a1521;
        const Real a1528 = look_up(table1173, a1525);
        const Real a1529 = a1527 * a1528;
        const Real a1530 = a1526 + a1529;
        real_50[l] = a1530;
    }
    // exchange.myj_exchange
    const Real x1531 = real_50[0] - real_50[1];
    const Real x1532 = x1531 + x720;
    const Real x1533 = real_50[2] - real_50[3];
    const Real x1534 = log(x1505);
    const Real x1535 = x1533 - x1534;
    const Real x1536 = x1497 * 0.4;
    const Real x1537 = x1536 / x1532;
    const Mask x1538 = (x1537 < x735);
    const Real x1539 = select(x1538, x735, x1537);
    after[3 * LAYERS + 38] = x1539;
    const Real x1540 = x1536 / x1535;
    const Mask x1541 = (x1540 < x735);
    const Real x1542 = select(x1541, x735, x1540);
    // calm_air.calm_exchange
    const Real x1543 = x1542 + x1026;
    after[3 * LAYERS + 37] = x1543;
    // snow_free_ground.with_surface_of
    const Real x1544 = x1210 - state[0];
    const Real x1545 = x1185 * x1544;
    // evapotranspiration.potential_evaporation
    const Real x1546 = x1037 * x1543;
    const Real x1547 = forcing[3] * x1543;
    const Real x1548 = x1041 / x1547;
    const Real x1549 = x1548 + 1.0;
    const Real x1550 = x1035 / x1546;
    const Real x1551 = x1549 + x1550;
    const Real x1552 = x1048 - x1545;
    const Real x1553 = x1552 / x1546;
    const Real x1554 = x1553 + x11;
    const Real x1555 = x1554 - forcing[1];
    const Real x1556 = x1054 * x1551;
    const Real x1557 = x1555 * x1036;
    const Real x1558 = x1556 + x1557;
    const Real x1559 = x1036 + x1551;
    const Real x1560 = x1558 / x1559;
    const Real x1561 = x1560 * x1546;
    const Real x1562 = x1561 / 2501000.0;
    // snow_free_ground.with_surface_of
    const Mask x1563 = (x1562 < 0.0);
    const Real x1564 = select(x1563, 0.0, x1562);
    // vegetation.canopy_resistance
    Real a1565_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a1565_last = a1565_last + real_55[l];
    }
    const Mask x1566 = (a1565_last < 0.0001);
    const Real x1567 = select(x1566, 0.0001, a1565_last);
    const Real x1568 = x1098 * x1567;
    const Real x1569 = numbers[LAYERS + 35] / x1568;
    const Real x1570 = x1105 / x1547;
    const Real x1571 = x1570 + 1.0;
    const Real x1572 = x1571 + x1108;
    const Real x1573 = x1569 * x1543;
    const Real x1574 = x1573 + 1.0;
    const Real x1575 = x1571 * x1574;
    const Real x1576 = x1575 + x1108;
    const Real x1577 = x1572 / x1576;
    const Real x1578 = select(x1071, x1569, 0.0);
    results[LAYERS + 23] = x1578;
    const Real x1579 = select(x1071, x1577, 0.0);
    results[LAYERS + 24] = x1579;
    // step_parts.evaporation_demand
    const Real x1580 = x1564 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x1581 = x1126 * x1580;
    const Real x1582 = x1134 * x1580;
    const Mask x1583 = (x1136 <= x1582);
    const Real x1584 = select(x1583, x1136, x1582);
    const Real x1585 = x616 * x1579;
    const Real x1586 = x1585 * x1580;
    const Real x1587 = x1586 * x1141;
    Real a1588_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a1588_last = a1588_last + real_56[l];
    }
    const Real x1589 = a1588_last / numbers[9 * LAYERS + 51];
    Real a1594_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1146_1001 = numbers[l + 7 * LAYERS + 51] + real_56[l];
        const Real a1590 = a1146_1001 - x1589;
        const Mask a1591 = (a1590 < 0.0);
        const Real a1592 = select(a1591, 0.0, a1590);
        const Real a1593 = real_56[l] * a1592;
        a1594_last = a1594_last + a1593;
        real_55[l] = a1593;
    }
    const Mask x1595 = (a1594_last > 0.0);
    const Real x1596 = select(x1595, a1594_last, 1.0);
    // step_parts.<genexpr>
    const Real x1600 = x615 * x1581;
    const Real x1601 = x615 * x1584;
    // snow_free_ground.deposition
    const Real x1603 = -x1562;
    const Mask x1604 = (x1603 < 0.0);
    const Real x1605 = select(x1604, 0.0, x1562);
    // layered_snow_step.layered_snow_step
    const Real x1607 = x615 * x1605;
    const Real x1609 = x615 * x1562;
    const Real x1610 = x1607 * 2501000.0;
    const Real x1612 = x27 / 1000.0;
    const Real x1613 = x613 * x1612;
    // step_parts.dew_rate
    const Real x1614 = x1607 / 1000.0;
    const Real x1615 = -x1614;
    results[LAYERS + 9] = x1615;
    // layered_snow_step.layered_snow_step
    const Real x1616 = x1613 - x1614;
    results[LAYERS + 25] = x1616;
    // vegetation.intercept
    const Real x1617 = x616 * x1616;
    const Real x1618 = x1617 - x1601;
    const Real x1619 = seconds * x1618;
    const Real x1620 = state[3 * LAYERS + 1] + x1619;
    const Real x1621 = x1620 - 0.0005;
    const Mask x1622 = (x1621 < 0.0);
    const Real x1623 = select(x1622, 0.0, x1621);
    results[LAYERS + 10] = x1623;
    const Real x1624 = state[3 * LAYERS + 1] * 8.881784197001252e-16;
    const Mask x1625 = (x1624 < 1e-20);
    const Real x1626 = select(x1625, 1e-20, x1624);
    const Mask x1627 = (x1620 < x1626);
    const Mask x1628 = (x1620 > 0.0005);
    const Real x1629 = select(x1628, 0.0005, x1620);
    const Real x1630 = select(x1627, 0.0, x1629);
    after[3 * LAYERS + 1] = x1630;
    const Real x1631 = x1125 * x1616;
    const Real x1632 = x1623 / seconds;
    quantities[4 * LAYERS + 13] = x1632;
    const Real x1633 = x1631 + x1632;
    // water_flow.__call__
    const Real x1634 = state[3 * LAYERS + 2] / seconds;
    const Real x1635 = x1633 + x1634;
    // water_flow.share_impedance
    const Real x1646 = numbers[LAYERS + 9] * (-2.302585092994046);
    // evapotranspiration.evaporation_components, step_parts.<genexpr>, water_flow.__call__, water_flow.share_impedance
    Real a1599_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1597 = real_55[l] / x1596;
        const Real a1598 = x1587 * a1597;
        a1599_last = a1599_last + a1598;
        const Real a1602 = x615 * a1598;
        const Real a1636 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a1637 = 0.02 - a1636;
        const Mask a1638 = (a1637 < numbers[l + 9 * LAYERS + 52]);
        const Real a1639 = select(a1638, numbers[l + 9 * LAYERS + 52], a1637);
        const Mask a1640 = (a1639 < 0.0);
        const Real a1641 = select(a1640, 0.0, a1639);
        const Real a1642 = minimum(a1641, state[l + 2 * LAYERS]);
        const Mask a1643 = (state[l + 2 * LAYERS] < numbers[l + 9 * LAYERS + 52]);
        const Real a1644 = state[l + 2 * LAYERS] - 1e-06;
        const Real a1645 = select(a1643, a1644, numbers[l + 9 * LAYERS + 52]);
        const Real a1647 = a1636 / state[l + LAYERS];
        const Real a1648 = x1646 * a1647;
        const Real a1649 = numbers[l + 2 * LAYERS + 47] - a1636;
        real_56[l] = a1602;
        real_54[l] = a1636;
        real_57[l] = a1642;
        real_58[l] = a1645;
        real_59[l] = a1648;
        real_60[l] = a1649;
    }
    // water_flow.__call__
    const Real x1650 = numbers[12 * LAYERS + 52] - real_54[0];
    const Mask x1651 = (x1650 < real_57[0]);
    const Real x1652 = select(x1651, real_57[0], x1650);
    const Real x1655 = seconds * x1635;
    const Mask x1656 = (x1655 > numbers[LAYERS + 10]);
    const Real x1657 = select(x1656, numbers[LAYERS + 10], x1655);
    const Mask x1658 = (x1657 < 0.0);
    const Real x1659 = select(x1658, 0.0, x1657);
    // water_flow.__call__, implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a1653 = (numbers[l + 5 * LAYERS + 47] < real_57[l]);
        const Real a1654 = select(a1653, real_57[l], numbers[l + 5 * LAYERS + 47]);
        const Real a1660 = numbers[l] * 0.5;
        const Real a1661 = a1660 / numbers[l + 4 * LAYERS + 47];
        real_54[l] = a1654;
        real_55[l] = a1660;
        real_61[l] = a1661;
    }
    // implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1673 = exp(real_59[l]);
        const Real a1674 = a1673 / real_61[l];
        real_62[l] = a1674;
    }
    const Real x1675 = numbers[12 * LAYERS + 53] * real_62[LAYERS - 1];
    // retention.given_head
    const Real x1676 = -x1659;
    const Mask x1677 = (x1676 < 1e-30);
    const Real x1678 = select(x1677, 1e-30, x1676);
    const Real x1679 = log(x1678);
    // retention.flowing
    const Mask x1680 = (x1676 < numbers[3 * LAYERS + 47]);
    const Real x1681 = select(x1680, numbers[3 * LAYERS + 47], x1676);
    const Mask x1682 = (x1679 < numbers[10 * LAYERS + 52]);
    const Real x1683 = select(x1682, numbers[10 * LAYERS + 52], x1679);
    const Real x1684 = x1683 - numbers[10 * LAYERS + 52];
    const Real x1686 = numbers[11 * LAYERS + 52] * x1684;
    const Real x1687 = -x1686;
    const Real x1688 = exp(x1687);
    const Real x1689 = x1681 * x1688;
    const Real x1690 = numbers[11 * LAYERS + 52] - 1.0;
    const Real x1691 = x1689 / x1690;
    const Real x1692 = x1659 + numbers[3 * LAYERS + 47];
    const Mask x1693 = (x1692 < 0.0);
    const Real x1694 = select(x1693, 0.0, x1692);
    const Real x1695 = x1691 + x1694;
    // implicit_water._problem
    const Real x1696 = real_55[0] * x1688;
    const Real x1697 = numbers[LAYERS + 5] * numbers[5 * LAYERS + 46];
    const Real x1698 = exp(real_59[LAYERS - 1]);
    const Real x1699 = x1697 * x1698;
    const Real x1700 = x1695 + x1696;
    const Real x1701 = real_62[0] * x1700;
    // retention.given_head
    const Real x1702 = -numbers[12 * LAYERS + 53];
    const Mask x1703 = (x1702 < 1e-30);
    const Real x1704 = select(x1703, 1e-30, x1702);
    const Real x1705 = log(x1704);
    // retention.flowing
    const Mask x1706 = (x1702 < numbers[4 * LAYERS + 46]);
    const Real x1707 = select(x1706, numbers[4 * LAYERS + 46], x1702);
    const Mask x1708 = (x1705 < numbers[11 * LAYERS + 51]);
    const Real x1709 = select(x1708, numbers[11 * LAYERS + 51], x1705);
    const Real x1710 = x1709 - numbers[11 * LAYERS + 51];
    const Real x1712 = numbers[12 * LAYERS + 51] * x1710;
    const Real x1713 = -x1712;
    const Real x1714 = exp(x1713);
    const Real x1715 = x1707 * x1714;
    const Real x1716 = numbers[12 * LAYERS + 51] - 1.0;
    const Real x1717 = x1715 / x1716;
    const Real x1718 = numbers[12 * LAYERS + 53] + numbers[4 * LAYERS + 46];
    const Mask x1719 = (x1718 < 0.0);
    const Real x1720 = select(x1719, 0.0, x1718);
    const Real x1721 = x1717 + x1720;
    // implicit_water._problem
    const Real x1722 = x1675 * x1721;
    // retention.brim
    real_63[0] = numbers[3 * LAYERS + 47];
    for (int l = 0; l < LAYERS - 1; ++l) real_63[l + 1] = numbers[l + 3 * LAYERS + 47];
    for (int l = 0; l < LAYERS - 1; ++l) real_64[l] = numbers[l + 3 * LAYERS + 48];
    real_64[LAYERS - 1] = numbers[4 * LAYERS + 46];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1725 = minimum(real_63[l], real_64[l]);
        const Real a1726 = minimum(numbers[l + 3 * LAYERS + 47], a1725);
        const Real a1727 = numbers[l + 3 * LAYERS + 47] / a1726;
        const Real a1728 = log(a1727);
        const Real a1729 = a1728 / numbers[l + LAYERS + 47];
        real_65[l] = a1729;
    }
    // retention.brim, implicit_water._start, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1730 = exp(real_65[l]);
        const Real a1731 = numbers[l + 2 * LAYERS + 47] - real_58[l];
        const Real a1732 = a1731 * a1730;
        const Real a1733 = real_58[l] + a1732;
        const Real a1734 = minimum(state[l + 2 * LAYERS], real_60[l]);
        const Real a1735 = maximum(a1734, real_57[l]);
        const Real a1736 = minimum(a1735, a1733);
        const Real a1737 = a1733 - real_58[l];
        const Real a1738 = a1737 / a1731;
        const Mask a1739 = (a1738 < 1e-12);
        const Real a1740 = select(a1739, 1e-12, a1738);
        real_64[l] = a1731;
        real_63[l] = a1733;
        real_66[l] = a1736;
        real_67[l] = a1737;
        real_68[l] = a1740;
    }
    // retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1741 = log(real_68[l]);
        const Real a1742 = numbers[l + LAYERS + 47] * a1741;
        const Real a1743 = numbers[l + 10 * LAYERS + 52] - a1742;
        const Mask a1744 = (a1743 > 16.11809565095832);
        const Real a1745 = select(a1744, 16.11809565095832, a1743);
        real_65[l] = a1745;
    }
    // retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1746 = exp(real_65[l]);
        const Mask a1748 = (real_63[l] > real_60[l]);
        const Real a1749 = select(a1748, real_60[l], real_63[l]);
        const Real a1750 = a1749 - real_57[l];
        const Real a1751 = a1750 * 100.0;
        const Mask a1752 = (a1751 < 0.0);
        const Real a1753 = select(a1752, 0.0, a1751);
        const Mask a1754 = (a1753 > 1.0);
        const Real a1755 = select(a1754, 1.0, a1753);
        const Mask a1756 = (a1746 < numbers[l + 3 * LAYERS + 47]);
        const Real a1757 = select(a1756, numbers[l + 3 * LAYERS + 47], a1746);
        const Mask a1758 = (real_65[l] < numbers[l + 10 * LAYERS + 52]);
        const Real a1759 = select(a1758, numbers[l + 10 * LAYERS + 52], real_65[l]);
        const Real a1760 = a1759 - numbers[l + 10 * LAYERS + 52];
        const Real a1762 = numbers[l + 11 * LAYERS + 52] * a1760;
        const Real a1763 = -a1762;
        real_68[l] = a1746;
        real_69[l] = a1755;
        real_70[l] = a1757;
        real_71[l] = a1763;
    }
    // implicit_water._impedance, implicit_water._problem, retention.flowing
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1662 = real_55[l] + real_55[l + 1];
        const Real a1663 = real_55[l] / a1662;
        const Real a1664 = real_59[l] - real_59[l + 1];
        const Real a1665 = a1663 * a1664;
        const Real a1666 = real_59[l + 1] + a1665;
        const Real a1667 = real_59[l] + real_59[l + 1];
        const Real a1668 = a1667 * 0.5;
        const Real a1669 = minimum(a1666, a1668);
        const Real a1670 = exp(a1669);
        const Real a1671 = real_61[l] + real_61[l + 1];
        const Real a1672 = a1670 / a1671;
        const Mask a1777 = (real_68[l + 1] < numbers[l + 3 * LAYERS + 47]);
        const Real a1778 = select(a1777, numbers[l + 3 * LAYERS + 47], real_68[l + 1]);
        const Mask a1779 = (real_65[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a1780 = select(a1779, numbers[l + 10 * LAYERS + 52], real_65[l + 1]);
        const Real a1781 = a1780 - numbers[l + 10 * LAYERS + 52];
        const Real a1783 = numbers[l + 11 * LAYERS + 52] * a1781;
        const Real a1784 = -a1783;
        real_72[l] = a1662;
        real_73[l] = a1672;
        real_74[l] = a1778;
        real_75[l] = a1784;
    }
    // retention.flowing
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1785 = exp(real_75[l]);
        const Real a1786 = real_74[l] * a1785;
        const Real a1787 = numbers[l + 11 * LAYERS + 52] - 1.0;
        const Real a1788 = a1786 / a1787;
        const Real a1789 = numbers[l + 3 * LAYERS + 47] - real_68[l + 1];
        const Mask a1790 = (a1789 < 0.0);
        const Real a1791 = select(a1790, 0.0, a1789);
        const Real a1792 = a1788 + a1791;
        const Mask a1793 = (real_68[l] < numbers[l + 3 * LAYERS + 48]);
        const Real a1794 = select(a1793, numbers[l + 3 * LAYERS + 48], real_68[l]);
        const Mask a1795 = (real_65[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a1796 = select(a1795, numbers[l + 10 * LAYERS + 53], real_65[l]);
        const Real a1797 = a1796 - numbers[l + 10 * LAYERS + 53];
        const Real a1799 = numbers[l + 11 * LAYERS + 53] * a1797;
        const Real a1800 = -a1799;
        real_76[l] = a1785;
        real_77[l] = a1787;
        real_78[l] = a1792;
        real_79[l] = a1794;
        real_80[l] = a1800;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1764 = exp(real_71[l]);
        const Real a1765 = numbers[l + 3 * LAYERS + 47] * 0.999999999;
        const Mask a1766 = (real_68[l] > a1765);
        const Real a1767 = numbers[l + 11 * LAYERS + 52] * a1764;
        const Real a1768 = a1767 / real_70[l];
        const Real a1769 = select(a1766, a1768, 0.0);
        const Real a1770 = real_70[l] * a1764;
        const Real a1771 = numbers[l + 11 * LAYERS + 52] - 1.0;
        const Real a1772 = a1770 / a1771;
        const Real a1773 = numbers[l + 3 * LAYERS + 47] - real_68[l];
        const Mask a1774 = (a1773 < 0.0);
        const Real a1775 = select(a1774, 0.0, a1773);
        const Real a1776 = a1772 + a1775;
        real_65[l] = a1764;
        real_61[l] = a1765;
        real_59[l] = a1769;
        real_81[l] = a1771;
        real_82[l] = a1776;
    }
    // implicit_water._downward
    real_72[LAYERS - 1] = real_55[LAYERS - 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1812 = real_72[l] * real_65[l];
        real_55[l] = a1812;
    }
    const Real x1815 = real_82[LAYERS - 1] + real_55[LAYERS - 1];
    const Real x1816 = x1675 * x1815;
    const Real x1817 = x1699 * real_65[LAYERS - 1];
    const Real x1818 = x1816 + x1817;
    // implicit_water._upward
    const Real x1822 = real_62[0] * real_82[0];
    // implicit_water._balance
    const Mask x1823 = (real_of(0.0) > 0.0);
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1824 = select(x1823, 0.0, real_59[l]);
        const Real a1827 = real_72[l] * a1824;
        real_71[l] = a1824;
        real_70[l] = a1827;
    }
    // implicit_water._downward
    const Real x1830 = real_65[LAYERS - 1] + real_70[LAYERS - 1];
    const Real x1831 = x1675 * x1830;
    const Real x1832 = x1699 * real_71[LAYERS - 1];
    const Real x1833 = x1831 + x1832;
    // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward, implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1801 = exp(real_80[l]);
        const Real a1802 = real_79[l] * a1801;
        const Real a1803 = numbers[l + 11 * LAYERS + 53] - 1.0;
        const Real a1804 = a1802 / a1803;
        const Real a1805 = numbers[l + 3 * LAYERS + 48] - real_68[l];
        const Mask a1806 = (a1805 < 0.0);
        const Real a1807 = select(a1806, 0.0, a1805);
        const Real a1808 = a1804 + a1807;
        const Real a1809 = real_82[l] + a1808;
        const Real a1810 = a1809 * 0.5;
        const Real a1813 = a1810 + real_55[l];
        const Real a1814 = real_73[l] * a1813;
        const Real a1819 = real_82[l + 1] + real_78[l];
        const Real a1820 = a1819 * 0.5;
        const Real a1821 = real_73[l] * a1820;
        const Real a1825 = real_65[l] + a1801;
        const Real a1826 = a1825 * 0.5;
        const Real a1828 = a1826 + real_70[l];
        const Real a1829 = real_73[l] * a1828;
        real_75[l] = a1803;
        real_71[l] = a1814;
        real_59[l + 1] = a1821;
        real_83[l] = a1829;
    }
    // implicit_water._balance
    real_83[LAYERS - 1] = x1833;
    // implicit_water._upward
    const Real x1839 = real_62[0] * real_65[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1836 = real_65[l + 1] + real_76[l];
        const Real a1837 = a1836 * 0.5;
        const Real a1838 = real_73[l] * a1837;
        real_70[l + 1] = a1838;
    }
    // implicit_water._balance
    real_70[0] = x1839;
    real_71[LAYERS - 1] = x1818;
    real_59[0] = x1822;
    // implicit_water._balance, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1835 = real_69[l] * real_83[l];
        const Real a1841 = real_69[l] * real_70[l];
        const Real a1842 = a1835 + a1841;
        const Real a1845 = real_71[l] + real_59[l];
        const Real a1846 = real_69[l] * a1845;
        const Real a1847 = seconds * a1846;
        const Real a1848 = seconds * a1842;
        const Real a1849 = real_66[l] - real_58[l];
        const Real a1850 = a1849 / real_64[l];
        const Mask a1851 = (a1850 < 1e-12);
        const Real a1852 = select(a1851, 1e-12, a1850);
        const Real a1853 = log(a1852);
        const Real a1854 = numbers[l + LAYERS + 47] * a1853;
        const Real a1855 = numbers[l + 10 * LAYERS + 52] - a1854;
        const Mask a1856 = (a1855 > 16.11809565095832);
        const Real a1857 = select(a1856, 16.11809565095832, a1855);
        real_65[l] = a1847;
        real_55[l] = a1848;
        real_82[l] = a1849;
        real_68[l] = a1852;
        real_84[l] = a1857;
    }
    // implicit_water._state
    const Mask x1866 = (real_of(0.0) == 0.0);
    // retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1858 = exp(real_84[l]);
        const Real a1859 = numbers[l + LAYERS + 47] * a1858;
        const Real a1860 = real_68[l] * real_64[l];
        const Real a1861 = a1859 / a1860;
        const Real a1862 = -a1858;
        const Mask a1863 = (real_66[l] > real_60[l]);
        const Real a1864 = select(a1863, real_60[l], real_66[l]);
        const Mask a1865 = (real_66[l] <= real_60[l]);
        const Mask a1867 = (a1865 & x1866);
        const Real a1868 = a1864 - real_57[l];
        const Real a1869 = a1868 * 100.0;
        const Mask a1870 = (a1869 < 0.0);
        const Real a1871 = select(a1870, 0.0, a1869);
        const Mask a1872 = (a1871 > 1.0);
        const Real a1873 = select(a1872, 1.0, a1871);
        const Real a1874 = real_57[l] + 0.01;
        const Mask a1875 = (a1864 <= a1874);
        const Mask a1876 = (a1867 & a1875);
        const Real a1877 = select(a1876, 100.0, 0.0);
        const Mask a1878 = (a1858 < numbers[l + 3 * LAYERS + 47]);
        const Real a1879 = select(a1878, numbers[l + 3 * LAYERS + 47], a1858);
        const Mask a1880 = (real_84[l] < numbers[l + 10 * LAYERS + 52]);
        const Real a1881 = select(a1880, numbers[l + 10 * LAYERS + 52], real_84[l]);
        const Real a1882 = a1881 - numbers[l + 10 * LAYERS + 52];
        const Real a1883 = numbers[l + 11 * LAYERS + 52] * a1882;
        const Real a1884 = -a1883;
        real_70[l] = a1858;
        real_83[l] = a1861;
        real_59[l] = a1862;
        real_71[l] = a1864;
        mask_85[l] = a1867;
        real_69[l] = a1873;
        real_86[l] = a1874;
        real_87[l] = a1877;
        real_88[l] = a1879;
        real_89[l] = a1884;
    }
    // retention.flowing
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Mask a1896 = (real_70[l + 1] < numbers[l + 3 * LAYERS + 47]);
        const Real a1897 = select(a1896, numbers[l + 3 * LAYERS + 47], real_70[l + 1]);
        const Mask a1898 = (real_84[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a1899 = select(a1898, numbers[l + 10 * LAYERS + 52], real_84[l + 1]);
        const Real a1900 = a1899 - numbers[l + 10 * LAYERS + 52];
        const Real a1901 = numbers[l + 11 * LAYERS + 52] * a1900;
        const Real a1902 = -a1901;
        const Real a1903 = exp(a1902);
        const Real a1904 = a1897 * a1903;
        const Real a1905 = a1904 / real_77[l];
        const Real a1906 = numbers[l + 3 * LAYERS + 47] - real_70[l + 1];
        const Mask a1907 = (a1906 < 0.0);
        const Real a1908 = select(a1907, 0.0, a1906);
        const Real a1909 = a1905 + a1908;
        const Mask a1910 = (real_70[l] < numbers[l + 3 * LAYERS + 48]);
        const Real a1911 = select(a1910, numbers[l + 3 * LAYERS + 48], real_70[l]);
        const Mask a1912 = (real_84[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a1913 = select(a1912, numbers[l + 10 * LAYERS + 53], real_84[l]);
        const Real a1914 = a1913 - numbers[l + 10 * LAYERS + 53];
        const Real a1915 = numbers[l + 11 * LAYERS + 53] * a1914;
        const Real a1916 = -a1915;
        real_76[l] = a1903;
        real_80[l] = a1909;
        real_79[l] = a1911;
        real_78[l] = a1916;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1885 = exp(real_89[l]);
        const Mask a1886 = (real_70[l] > real_61[l]);
        const Real a1887 = numbers[l + 11 * LAYERS + 52] * a1885;
        const Real a1888 = a1887 / real_88[l];
        const Real a1889 = select(a1886, a1888, 0.0);
        const Real a1890 = real_88[l] * a1885;
        const Real a1891 = a1890 / real_81[l];
        const Real a1892 = numbers[l + 3 * LAYERS + 47] - real_70[l];
        const Mask a1893 = (a1892 < 0.0);
        const Real a1894 = select(a1893, 0.0, a1892);
        const Real a1895 = a1891 + a1894;
        real_84[l] = a1885;
        real_68[l] = a1889;
        real_90[l] = a1895;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1926 = real_72[l] * real_84[l];
        real_89[l] = a1926;
    }
    const Real x1929 = real_90[LAYERS - 1] + real_89[LAYERS - 1];
    const Real x1930 = x1675 * x1929;
    const Real x1931 = x1699 * real_84[LAYERS - 1];
    const Real x1932 = x1930 + x1931;
    // implicit_water._upward
    const Real x1936 = real_62[0] * real_90[0];
    // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1917 = exp(real_78[l]);
        const Real a1918 = real_79[l] * a1917;
        const Real a1919 = a1918 / real_75[l];
        const Real a1920 = numbers[l + 3 * LAYERS + 48] - real_70[l];
        const Mask a1921 = (a1920 < 0.0);
        const Real a1922 = select(a1921, 0.0, a1920);
        const Real a1923 = a1919 + a1922;
        const Real a1924 = real_90[l] + a1923;
        const Real a1925 = a1924 * 0.5;
        const Real a1927 = a1925 + real_89[l];
        const Real a1928 = real_73[l] * a1927;
        const Real a1933 = real_90[l + 1] + real_80[l];
        const Real a1934 = a1933 * 0.5;
        const Real a1935 = real_73[l] * a1934;
        real_74[l] = a1917;
        real_88[l] = a1928;
        real_91[l + 1] = a1935;
    }
    // implicit_water._flow
    real_88[LAYERS - 1] = x1932;
    real_91[0] = x1936;
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1938 = real_69[l] * real_88[l];
        const Real a1940 = real_69[l] * real_91[l];
        real_89[l] = a1938;
        real_90[l] = a1940;
    }
    const Real x1941 = x1701 - real_90[0];
    const Mask x1942 = (x1941 > x1635);
    const Real x1943 = select(x1942, x1635, x1941);
    // implicit_water._remaining
    const Real x1944 = real_71[0] - x1652;
    const Real x1945 = x1944 * 100.0;
    const Mask x1946 = (x1945 < 0.0);
    const Real x1947 = select(x1946, 0.0, x1945);
    const Mask x1948 = (x1947 > 1.0);
    const Real x1949 = select(x1948, 1.0, x1947);
    // implicit_water._flow
    const Real x1950 = x1600 * x1949;
    const Real x1959 = real_89[LAYERS - 1] - x1722;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1958 = real_89[l] - real_90[l + 1];
        real_70[l + 1] = a1958;
    }
    // implicit_water._gain
    real_70[0] = x1943;
    for (int l = 0; l < LAYERS - 1; ++l) real_90[l] = real_70[l + 1];
    real_90[LAYERS - 1] = x1959;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1951 = real_71[l] - real_54[l];
        const Real a1952 = a1951 * 100.0;
        const Mask a1953 = (a1952 < 0.0);
        const Real a1954 = select(a1953, 0.0, a1952);
        const Mask a1955 = (a1954 > 1.0);
        const Real a1956 = select(a1955, 1.0, a1954);
        const Real a1957 = real_56[l] * a1956;
        const Real a1960 = real_66[l] - real_71[l];
        const Real a1961 = a1960 * 1e-09;
        const Real a1962 = real_71[l] + a1961;
        const Real a1963 = a1962 - state[l + 2 * LAYERS];
        const Real a1964 = numbers[l] * a1963;
        const Real a1965 = a1957 + in_row(l, 0, x1950);
        const Real a1968 = real_70[l] - real_90[l];
        const Real a1969 = a1968 - a1965;
        const Real a1970 = seconds * a1969;
        const Real a1971 = a1964 - a1970;
        const Real a1972 = select(x1823, 0.0, real_68[l]);
        const Real a1975 = real_72[l] * a1972;
        real_89[l] = a1957;
        real_92[l] = a1971;
        real_93[l] = a1972;
        real_94[l] = a1975;
    }
    // implicit_water._downward
    const Real x1978 = real_84[LAYERS - 1] + real_94[LAYERS - 1];
    const Real x1979 = x1675 * x1978;
    const Real x1980 = x1699 * real_93[LAYERS - 1];
    const Real x1981 = x1979 + x1980;
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1973 = real_84[l] + real_74[l];
        const Real a1974 = a1973 * 0.5;
        const Real a1976 = a1974 + real_94[l];
        const Real a1977 = real_73[l] * a1976;
        real_93[l] = a1977;
    }
    // implicit_water._balance
    real_93[LAYERS - 1] = x1981;
    // implicit_water._upward
    const Real x1987 = real_62[0] * real_84[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1984 = real_84[l + 1] + real_76[l];
        const Real a1985 = a1984 * 0.5;
        const Real a1986 = real_73[l] * a1985;
        real_94[l + 1] = a1986;
    }
    // implicit_water._balance
    real_94[0] = x1987;
    const Mask x1997 = (x1943 < x1635);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1983 = real_69[l] * real_93[l];
        const Real a1989 = real_69[l] * real_94[l];
        const Real a1990 = select(x1823, 1.0, real_83[l]);
        const Real a1991 = a1983 * a1990;
        const Real a1992 = real_87[l] * real_88[l];
        const Real a1993 = a1991 + a1992;
        const Real a1994 = a1989 * a1990;
        const Real a1995 = real_87[l] * real_91[l];
        const Real a1996 = a1994 + a1995;
        real_84[l] = a1983;
        real_90[l] = a1989;
        real_68[l] = a1993;
        real_95[l] = a1996;
    }
    const Real x1998 = select(x1997, real_95[0], 0.0);
    real_94[0] = x1998;
    for (int l = 0; l < LAYERS - 1; ++l) real_94[l + 1] = real_95[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1999 = magnitude(real_59[l]);
        const Real a2000 = select(x1823, a1999, real_66[l]);
        const Real a2002 = real_68[l] + real_94[l];
        const Real a2003 = a2000 * a2002;
        real_93[l] = a2003;
    }
    real_94[0] = real_93[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_94[l + 1] = real_93[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_59[l] = real_93[l + 1];
    real_59[LAYERS - 1] = real_93[LAYERS - 1];
    // implicit_water._demanded
    const Mask x2018 = (real_71[0] > x1652);
    const Real x2019 = x1652 + 0.01;
    const Mask x2020 = (real_71[0] < x2019);
    const Mask x2021 = (x2018 & x2020);
    const Mask x2022 = (real_71[0] == x1652);
    // implicit_water._balance, implicit_water._demanded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2006 = maximum(real_94[l], real_59[l]);
        const Real a2007 = maximum(real_93[l], a2006);
        const Mask a2008 = (real_92[l] < 0.0);
        const Mask a2009 = (real_71[l] > real_54[l]);
        const Real a2010 = real_54[l] + 0.01;
        const Mask a2011 = (real_71[l] < a2010);
        const Mask a2012 = (a2009 & a2011);
        const Mask a2013 = (real_71[l] == real_54[l]);
        const Mask a2014 = (a2013 & a2008);
        const Mask a2015 = (a2012 | a2014);
        const Real a2016 = real_56[l] * 100.0;
        const Real a2017 = select(a2015, a2016, 0.0);
        real_96[l] = a2007;
        mask_97[l] = a2008;
        real_98[l] = a2010;
        real_99[l] = a2016;
        real_100[l] = a2017;
    }
    // implicit_water._demanded
    const Mask x2023 = (x2022 & mask_97[0]);
    const Mask x2024 = (x2021 | x2023);
    const Real x2025 = x1600 * 100.0;
    const Real x2026 = select(x2024, x2025, 0.0);
    // implicit_water._balance
    const Real x2049 = select(mask_85[0], x2026, 0.0);
    // implicit_water._at
    const Mask x2058 = (real_of(0.0) < 360.0);
    const Mask x2062 = (real_of(0.0) < 1560.0);
    // implicit_water._balance, implicit_water._mobile, implicit_water._at
    Mask a2061_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2027 = select(mask_85[l], 1.0, 1e-09);
        const Real a2028 = select(x1823, 1e-11, a2027);
        const Real a2029 = real_84[l] + real_90[l];
        const Real a2030 = real_88[l] + real_91[l];
        const Real a2031 = real_69[l] * a2030;
        const Real a2032 = a2029 * real_83[l];
        const Real a2033 = real_87[l] * a2030;
        const Real a2034 = a2032 + a2033;
        const Mask a2035 = (real_82[l] < 1e-09);
        const Real a2036 = select(a2035, 1e-09, real_82[l]);
        const Real a2037 = a2036 * a2034;
        const Mask a2038 = (a2031 < 1e-30);
        const Real a2039 = select(a2038, 1e-30, a2031);
        const Real a2040 = a2037 / a2039;
        const Mask a2041 = (real_69[l] < 1.0);
        const Real a2042 = select(a2041, 60.0, INFINITE);
        const Real a2043 = seconds * real_96[l];
        const Real a2044 = numbers[l] * numbers[l + 2 * LAYERS + 47];
        const Real a2045 = a2043 + a2044;
        const Real a2046 = a2045 * 1.4210854715202004e-14;
        const Real a2047 = numbers[l] * a2028;
        const Real a2048 = select(mask_85[l], real_100[l], 0.0);
        const Real a2050 = seconds * a2031;
        const Mask a2051 = (a2040 < 0.02);
        const Real a2052 = select(a2051, 0.02, a2040);
        const Real a2053 = minimum(a2052, a2042);
        const Real a2054 = seconds * a2029;
        const Real a2055 = magnitude(real_92[l]);
        const Real a2056 = numbers[l] * 1e-09;
        const Real a2057 = maximum(a2046, a2056);
        const Real a2059 = select(x2058, a2046, a2057);
        const Mask a2060 = (a2055 > a2059);
        a2061_last = (a2061_last | a2060);
        real_59[l] = a2044;
        real_94[l] = a2047;
        real_93[l] = a2048;
        real_71[l] = a2050;
        real_101[l] = a2053;
        real_102[l] = a2054;
        real_103[l] = a2055;
        real_104[l] = a2056;
        real_105[l] = a2057;
    }
    // implicit_water._at
    const Mask x2063 = (a2061_last & x2062);
    Mask a2065_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a2064 = (real_103[l] <= real_105[l]);
        a2065_last = (a2065_last & a2064);
    }
    // implicit_water.solve_water
    for (int l = 0; l < LAYERS; ++l) real_105[l] = real_66[l];
    for (int l = 0; l < LAYERS; ++l) real_103[l] = real_of(0.0);
    real_106[0] = x1943;
    for (int l = 0; l < LAYERS - 1; ++l) real_106[l + 1] = real_70[l + 1];
    real_106[LAYERS] = x1959;
    Real w2069 = x1950;
    for (int l = 0; l < LAYERS; ++l) real_100[l] = real_89[l];
    for (int l = 0; l < LAYERS; ++l) real_96[l] = real_92[l];
    for (int l = 0; l < LAYERS; ++l) real_90[l] = real_94[l];
    for (int l = 0; l < LAYERS; ++l) real_84[l] = real_68[l];
    real_91[0] = x1998;
    for (int l = 0; l < LAYERS - 1; ++l) real_91[l + 1] = real_95[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_88[l] = real_93[l];
    Real w2076 = x2049;
    for (int l = 0; l < LAYERS; ++l) real_87[l] = real_71[l];
    for (int l = 0; l < LAYERS; ++l) real_69[l] = real_101[l];
    for (int l = 0; l < LAYERS; ++l) real_83[l] = real_102[l];
    Real w2080 = real_of(INFINITE);
    Real w2081 = real_of(1.0);
    Real w2082 = real_of(0.0);
    Mask w2083 = x2063;
    Mask w2084 = a2065_last;
    for (int pass = 0; pass < 1560; ++pass) {
        if (!any_lane(w2083)) break;
        // implicit_water._iteration
        const Mask x2087 = (w2082 == 60.0);
        const Mask x2088 = (w2082 == 360.0);
        const Mask x2089 = (x2087 | x2088);
        Real a2086_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2085 = magnitude(real_96[l]);
            a2086_last = a2086_last + a2085;
        }
        const Mask x2090 = (a2086_last < w2080);
        const Mask x2091 = (w2082 < 60.0);
        const Mask x2092 = (x2090 | x2091);
        const Mask x2093 = (w2082 < 360.0);
        const Real x2094 = select(x2093, 1.03, 1.0);
        const Real x2095 = select(x2092, x2094, 0.5);
        const Real x2096 = x2095 * w2081;
        const Mask x2097 = (x2096 < 0.1);
        const Real x2098 = select(x2097, 0.1, x2096);
        const Mask x2099 = (x2098 > 1.0);
        const Real x2100 = select(x2099, 1.0, x2098);
        const Real x2101 = select(x2089, 0.5, x2100);
        // implicit_water._change
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2109 = seconds * real_84[l];
            const Real a2110 = -a2109;
            const Real a2111 = seconds * real_91[l + 1];
            const Real a2112 = -a2111;
            real_76[l] = a2110;
            real_74[l] = a2112;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2102 = real_88[l] + in_row(l, 0, w2076);
            const Real a2103 = a2102 + real_84[l];
            const Real a2104 = a2103 + real_91[l];
            const Real a2105 = seconds * a2104;
            const Real a2106 = real_90[l] + a2105;
            const Real a2107 = a2106 * 1.0000000000000142;
            const Real a2113 = -real_96[l];
            real_82[l] = a2102;
            real_107[l] = a2107;
            real_108[l] = a2113;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_76, real_107, real_74, real_108, real_109);
        // implicit_water._moved, implicit_water._mobile, implicit_water._raised
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2115 = (real_103[l] > 0.0);
            const Mask a2116 = (real_105[l] <= real_60[l]);
            const Real a2117 = real_105[l] - real_58[l];
            const Mask a2118 = (a2117 < 1e-09);
            const Real a2119 = select(a2118, 1e-09, a2117);
            const Mask a2120 = (real_87[l] < 1e-30);
            const Real a2121 = select(a2120, 1e-30, real_87[l]);
            const Real a2122 = 1 / a2119;
            const Real a2123 = real_67[l] * a2122;
            const Mask a2124 = (a2123 < 1.0);
            const Real a2125 = select(a2124, 1.0, a2123);
            const Real a2126 = real_60[l] - real_58[l];
            const Real a2127 = a2126 * a2122;
            const Mask a2128 = (a2127 > a2125);
            const Real a2129 = select(a2128, a2125, a2127);
            const Mask a2130 = (a2129 < 1e-30);
            const Real a2131 = select(a2130, 1e-30, a2129);
            const Real a2132 = seconds * real_82[l];
            const Real a2133 = numbers[l] + a2132;
            const Real a2134 = a2133 * a2119;
            const Real a2135 = select(a2116, a2133, real_104[l]);
            const Real a2136 = real_69[l] * a2121;
            const Real a2137 = a2136 * a2122;
            const Real a2138 = a2135 + a2137;
            const Real a2139 = numbers[l] * 1e-11;
            const Real a2140 = x2101 * real_109[l];
            const Real a2141 = real_103[l] + a2140;
            const Real a2142 = a2134 * a2131;
            const Real a2143 = a2134 - a2142;
            const Real a2144 = a2143 * 1e-09;
            const Real a2145 = a2142 + a2144;
            const Real a2146 = select(a2116, a2134, a2145);
            const Real a2147 = a2146 + a2121;
            const Real a2148 = log(a2131);
            const Real a2149 = real_69[l] * a2148;
            const Mask a2150 = (a2149 > 300.0);
            const Real a2151 = select(a2150, 300.0, a2149);
            mask_85[l] = a2115;
            real_108[l] = a2119;
            real_107[l] = a2121;
            real_110[l] = a2125;
            real_111[l] = a2131;
            real_112[l] = a2134;
            real_113[l] = a2136;
            real_114[l] = a2138;
            real_115[l] = a2139;
            real_116[l] = a2141;
            real_117[l] = a2142;
            real_118[l] = a2147;
            real_119[l] = a2151;
        }
        // implicit_water._raised, implicit_water._moved
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2152 = exp(real_119[l]);
            const Real a2153 = real_107[l] * a2152;
            const Real a2154 = real_117[l] + a2153;
            const Real a2155 = real_112[l] * real_110[l];
            const Real a2156 = a2155 - real_117[l];
            const Real a2157 = a2156 * 1e-09;
            const Real a2158 = real_117[l] + a2157;
            const Real a2159 = maximum(real_65[l], real_107[l]);
            const Real a2160 = a2158 + a2159;
            const Real a2161 = x2101 * real_114[l];
            const Real a2162 = a2161 * real_109[l];
            const Real a2163 = real_118[l] + a2162;
            const Real a2164 = a2163 - a2160;
            const Real a2165 = real_115[l] + real_55[l];
            const Real a2166 = a2164 / a2165;
            const Real a2167 = select(mask_85[l], real_116[l], a2166);
            const Mask a2168 = (a2167 < 0.0);
            const Real a2169 = select(a2168, 0.0, a2167);
            const Mask a2170 = (real_116[l] > 0.0);
            const Mask a2171 = (a2163 > a2160);
            const Mask a2172 = select(mask_85[l], a2170, a2171);
            const Mask a2173 = (a2163 > a2154);
            const Real a2174 = real_112[l] * 1e-09;
            const Real a2175 = select(a2173, a2174, real_112[l]);
            const Real a2176 = real_117[l] * 0.999999999;
            const Real a2177 = select(a2173, a2176, 0.0);
            const Real a2178 = a2163 - a2177;
            const Mask a2179 = (a2178 < 1e-30);
            const Real a2180 = select(a2179, 1e-30, a2178);
            const Real a2181 = a2180 / real_107[l];
            real_82[l] = a2169;
            mask_97[l] = a2172;
            mask_120[l] = a2173;
            real_121[l] = a2175;
            real_122[l] = a2178;
            real_123[l] = a2180;
            real_124[l] = a2181;
        }
        // implicit_water._moved
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2182 = log(real_124[l]);
            const Real a2183 = a2182 / real_69[l];
            const Mask a2184 = (a2183 > 50.0);
            const Real a2185 = select(a2184, 50.0, a2183);
            real_119[l] = a2185;
        }
        const Mask x2211 = (x2101 < 1.0);
        const Mask x2232 = (x1600 > 0.0);
        const Real x2233 = select(x2232, x1652, (-1.0));
        // implicit_water._stopped
        const Mask x2234 = (real_105[0] > x2233);
        // implicit_water._moved, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2186 = exp(real_119[l]);
            const Real a2187 = real_122[l] - real_121[l];
            const Real a2188 = a2187 - real_107[l];
            const Real a2189 = real_121[l] + real_113[l];
            const Real a2190 = a2188 / a2189;
            const Real a2191 = a2190 + 1.0;
            const Real a2192 = real_123[l] / real_121[l];
            const Real a2193 = minimum(a2186, a2192);
            const Real a2194 = minimum(a2193, a2191);
            const Mask a2195 = (a2194 < 0.05);
            const Real a2196 = select(a2195, 0.05, a2194);
            const Real a2197 = select(mask_120[l], real_111[l], 0.05);
            const Real a2198 = select(mask_120[l], real_110[l], real_111[l]);
            const Real a2199 = maximum(a2196, a2197);
            const Real a2200 = minimum(a2199, a2198);
            const Real a2201 = real_108[l] * a2200;
            const Real a2202 = real_58[l] + a2201;
            const Real a2203 = maximum(a2202, real_57[l]);
            const Real a2204 = select(mask_85[l], real_63[l], a2203);
            const Mask a2205 = ~mask_85[l];
            const Mask a2206 = (real_105[l] > real_60[l]);
            const Mask a2207 = (a2205 & a2206);
            const Real a2208 = a2204 - real_105[l];
            const Real a2209 = x2101 * a2208;
            const Real a2210 = real_105[l] + a2209;
            const Mask a2212 = (a2207 & x2211);
            const Real a2213 = select(a2212, a2210, a2204);
            const Mask a2214 = (real_105[l] > real_86[l]);
            const Mask a2215 = (a2213 < real_86[l]);
            const Mask a2216 = (a2214 & a2215);
            const Mask a2217 = (real_105[l] < real_86[l]);
            const Mask a2218 = (a2213 > real_86[l]);
            const Mask a2219 = (a2217 & a2218);
            const Mask a2220 = (a2216 | a2219);
            const Real a2221 = select(a2220, real_86[l], a2213);
            const Mask a2222 = (real_56[l] > 0.0);
            const Real a2223 = select(a2222, real_54[l], (-1.0));
            const Mask a2224 = (real_105[l] > a2223);
            const Mask a2225 = (a2221 < a2223);
            const Mask a2226 = (a2224 & a2225);
            const Mask a2227 = (real_105[l] < a2223);
            const Mask a2228 = (a2221 > a2223);
            const Mask a2229 = (a2227 & a2228);
            const Mask a2230 = (a2226 | a2229);
            const Real a2231 = select(a2230, a2223, a2221);
            real_124[l] = a2231;
        }
        // implicit_water._stopped
        const Mask x2235 = (real_124[0] < x2233);
        const Mask x2236 = (x2234 & x2235);
        const Mask x2237 = (real_105[0] < x2233);
        const Mask x2238 = (real_124[0] > x2233);
        const Mask x2239 = (x2237 & x2238);
        const Mask x2240 = (x2236 | x2239);
        const Real x2241 = select(x2240, x2233, real_124[0]);
        // implicit_water._moved
        real_124[0] = x2241;
        // implicit_water._iteration
        const Real x2252 = select(x2089, INFINITE, a2086_last);
        const Real x2253 = real_of_mask(w2083);
        const Real x2254 = w2082 + x2253;
        // implicit_water._moved, implicit_water._iteration, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2243 = (real_124[l] >= real_63[l]);
            const Mask a2244 = (mask_97[l] | a2243);
            const Real a2245 = select(a2244, real_63[l], real_124[l]);
            const Real a2246 = select(a2244, real_82[l], 0.0);
            const Real a2247 = select(x2088, real_63[l], real_66[l]);
            const Real a2248 = select(x2089, a2247, a2245);
            const Real a2249 = select(x2089, 0.0, a2246);
            const Real a2250 = select(w2083, a2248, real_105[l]);
            const Real a2251 = select(w2083, a2249, real_103[l]);
            const Real a2255 = a2250 - real_58[l];
            const Real a2256 = a2255 / real_64[l];
            const Mask a2257 = (a2256 < 1e-12);
            const Real a2258 = select(a2257, 1e-12, a2256);
            const Real a2259 = log(a2258);
            const Real a2260 = numbers[l + LAYERS + 47] * a2259;
            const Real a2261 = numbers[l + 10 * LAYERS + 52] - a2260;
            const Mask a2262 = (a2261 > 16.11809565095832);
            const Real a2263 = select(a2262, 16.11809565095832, a2261);
            real_119[l] = a2250;
            real_123[l] = a2251;
            real_122[l] = a2255;
            real_121[l] = a2258;
            real_113[l] = a2263;
        }
        // retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2264 = exp(real_113[l]);
            const Real a2265 = numbers[l + LAYERS + 47] * a2264;
            const Real a2266 = real_121[l] * real_64[l];
            const Real a2267 = a2265 / a2266;
            const Real a2269 = real_123[l] - a2264;
            const Mask a2270 = (real_119[l] > real_60[l]);
            const Real a2271 = select(a2270, real_60[l], real_119[l]);
            const Mask a2272 = (real_119[l] <= real_60[l]);
            const Mask a2273 = (real_123[l] == 0.0);
            const Mask a2274 = (a2272 & a2273);
            const Real a2275 = a2271 - real_57[l];
            const Real a2276 = a2275 * 100.0;
            const Mask a2277 = (a2276 < 0.0);
            const Real a2278 = select(a2277, 0.0, a2276);
            const Mask a2279 = (a2278 > 1.0);
            const Real a2280 = select(a2279, 1.0, a2278);
            const Mask a2281 = (a2271 <= real_86[l]);
            const Mask a2282 = (a2274 & a2281);
            const Real a2283 = select(a2282, 100.0, 0.0);
            const Real a2284 = -a2269;
            const Mask a2285 = (a2284 < numbers[l + 3 * LAYERS + 47]);
            const Real a2286 = select(a2285, numbers[l + 3 * LAYERS + 47], a2284);
            const Mask a2287 = (real_113[l] < numbers[l + 10 * LAYERS + 52]);
            const Real a2288 = select(a2287, numbers[l + 10 * LAYERS + 52], real_113[l]);
            const Real a2289 = a2288 - numbers[l + 10 * LAYERS + 52];
            const Real a2290 = numbers[l + 11 * LAYERS + 52] * a2289;
            const Real a2291 = -a2290;
            real_124[l] = a2267;
            real_82[l] = a2269;
            real_111[l] = a2271;
            mask_97[l] = a2274;
            real_110[l] = a2280;
            real_107[l] = a2283;
            real_108[l] = a2284;
            real_118[l] = a2286;
            real_117[l] = a2291;
        }
        // retention.flowing
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2303 = -real_82[l + 1];
            const Mask a2304 = (a2303 < numbers[l + 3 * LAYERS + 47]);
            const Real a2305 = select(a2304, numbers[l + 3 * LAYERS + 47], a2303);
            const Mask a2306 = (real_113[l + 1] < numbers[l + 10 * LAYERS + 52]);
            const Real a2307 = select(a2306, numbers[l + 10 * LAYERS + 52], real_113[l + 1]);
            const Real a2308 = a2307 - numbers[l + 10 * LAYERS + 52];
            const Real a2309 = numbers[l + 11 * LAYERS + 52] * a2308;
            const Real a2310 = -a2309;
            const Real a2311 = exp(a2310);
            const Real a2312 = a2305 * a2311;
            const Real a2313 = a2312 / real_77[l];
            const Real a2314 = real_82[l + 1] + numbers[l + 3 * LAYERS + 47];
            const Mask a2315 = (a2314 < 0.0);
            const Real a2316 = select(a2315, 0.0, a2314);
            const Real a2317 = a2313 + a2316;
            const Real a2318 = -real_82[l];
            const Mask a2319 = (a2318 < numbers[l + 3 * LAYERS + 48]);
            const Real a2320 = select(a2319, numbers[l + 3 * LAYERS + 48], a2318);
            const Mask a2321 = (real_113[l] < numbers[l + 10 * LAYERS + 53]);
            const Real a2322 = select(a2321, numbers[l + 10 * LAYERS + 53], real_113[l]);
            const Real a2323 = a2322 - numbers[l + 10 * LAYERS + 53];
            const Real a2324 = numbers[l + 11 * LAYERS + 53] * a2323;
            const Real a2325 = -a2324;
            real_74[l] = a2311;
            real_76[l] = a2317;
            real_78[l] = a2320;
            real_79[l] = a2325;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2292 = exp(real_117[l]);
            const Mask a2293 = (real_108[l] > real_61[l]);
            const Real a2294 = numbers[l + 11 * LAYERS + 52] * a2292;
            const Real a2295 = a2294 / real_118[l];
            const Real a2296 = select(a2293, a2295, 0.0);
            const Real a2297 = real_118[l] * a2292;
            const Real a2298 = a2297 / real_81[l];
            const Real a2299 = real_82[l] + numbers[l + 3 * LAYERS + 47];
            const Mask a2300 = (a2299 < 0.0);
            const Real a2301 = select(a2300, 0.0, a2299);
            const Real a2302 = a2298 + a2301;
            real_113[l] = a2292;
            real_121[l] = a2296;
            real_116[l] = a2302;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2335 = real_72[l] * real_113[l];
            real_117[l] = a2335;
        }
        const Real x2338 = real_116[LAYERS - 1] + real_117[LAYERS - 1];
        const Real x2339 = x1675 * x2338;
        const Real x2340 = x1699 * real_113[LAYERS - 1];
        const Real x2341 = x2339 + x2340;
        // implicit_water._upward
        const Real x2345 = real_62[0] * real_116[0];
        // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2326 = exp(real_79[l]);
            const Real a2327 = real_78[l] * a2326;
            const Real a2328 = a2327 / real_75[l];
            const Real a2329 = real_82[l] + numbers[l + 3 * LAYERS + 48];
            const Mask a2330 = (a2329 < 0.0);
            const Real a2331 = select(a2330, 0.0, a2329);
            const Real a2332 = a2328 + a2331;
            const Real a2333 = real_116[l] + a2332;
            const Real a2334 = a2333 * 0.5;
            const Real a2336 = a2334 + real_117[l];
            const Real a2337 = real_73[l] * a2336;
            const Real a2342 = real_116[l + 1] + real_76[l];
            const Real a2343 = a2342 * 0.5;
            const Real a2344 = real_73[l] * a2343;
            real_80[l] = a2326;
            real_118[l] = a2337;
            real_108[l + 1] = a2344;
        }
        // implicit_water._flow
        real_118[LAYERS - 1] = x2341;
        real_108[0] = x2345;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2347 = real_110[l] * real_118[l];
            const Real a2349 = real_110[l] * real_108[l];
            real_117[l] = a2347;
            real_116[l] = a2349;
        }
        const Real x2350 = x1701 - real_116[0];
        const Mask x2351 = (x2350 > x1635);
        const Real x2352 = select(x2351, x1635, x2350);
        // implicit_water._remaining
        const Real x2353 = real_111[0] - x1652;
        const Real x2354 = x2353 * 100.0;
        const Mask x2355 = (x2354 < 0.0);
        const Real x2356 = select(x2355, 0.0, x2354);
        const Mask x2357 = (x2356 > 1.0);
        const Real x2358 = select(x2357, 1.0, x2356);
        // implicit_water._flow
        const Real x2359 = x1600 * x2358;
        const Real x2368 = real_117[LAYERS - 1] - x1722;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2367 = real_117[l] - real_116[l + 1];
            real_79[l] = a2367;
        }
        // implicit_water._gain
        real_116[0] = x2352;
        for (int l = 0; l < LAYERS - 1; ++l) real_116[l + 1] = real_79[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_117[l] = real_79[l];
        real_117[LAYERS - 1] = x2368;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2360 = real_111[l] - real_54[l];
            const Real a2361 = a2360 * 100.0;
            const Mask a2362 = (a2361 < 0.0);
            const Real a2363 = select(a2362, 0.0, a2361);
            const Mask a2364 = (a2363 > 1.0);
            const Real a2365 = select(a2364, 1.0, a2363);
            const Real a2366 = real_56[l] * a2365;
            const Real a2369 = real_119[l] - real_111[l];
            const Real a2370 = a2369 * 1e-09;
            const Real a2371 = real_111[l] + a2370;
            const Real a2372 = real_123[l] * 1e-11;
            const Real a2373 = a2371 + a2372;
            const Real a2374 = a2373 - state[l + 2 * LAYERS];
            const Real a2375 = numbers[l] * a2374;
            const Real a2376 = a2366 + in_row(l, 0, x2359);
            const Real a2379 = real_116[l] - real_117[l];
            const Real a2380 = a2379 - a2376;
            const Real a2381 = seconds * a2380;
            const Real a2382 = a2375 - a2381;
            const Mask a2383 = (real_123[l] > 0.0);
            const Real a2384 = select(a2383, 0.0, real_121[l]);
            const Real a2387 = real_72[l] * a2384;
            real_115[l] = a2366;
            real_114[l] = a2382;
            mask_120[l] = a2383;
            real_112[l] = a2384;
            real_109[l] = a2387;
        }
        // implicit_water._downward
        const Real x2390 = real_113[LAYERS - 1] + real_109[LAYERS - 1];
        const Real x2391 = x1675 * x2390;
        const Real x2392 = x1699 * real_112[LAYERS - 1];
        const Real x2393 = x2391 + x2392;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2385 = real_113[l] + real_80[l];
            const Real a2386 = a2385 * 0.5;
            const Real a2388 = a2386 + real_109[l];
            const Real a2389 = real_73[l] * a2388;
            real_112[l] = a2389;
        }
        // implicit_water._balance
        real_112[LAYERS - 1] = x2393;
        // implicit_water._upward
        const Real x2399 = real_62[0] * real_113[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2396 = real_113[l + 1] + real_74[l];
            const Real a2397 = a2396 * 0.5;
            const Real a2398 = real_73[l] * a2397;
            real_109[l + 1] = a2398;
        }
        // implicit_water._balance
        real_109[0] = x2399;
        const Mask x2409 = (x2352 < x1635);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2395 = real_110[l] * real_112[l];
            const Real a2401 = real_110[l] * real_109[l];
            const Real a2402 = select(mask_120[l], 1.0, real_124[l]);
            const Real a2403 = a2395 * a2402;
            const Real a2404 = real_107[l] * real_118[l];
            const Real a2405 = a2403 + a2404;
            const Real a2406 = a2401 * a2402;
            const Real a2407 = real_107[l] * real_108[l];
            const Real a2408 = a2406 + a2407;
            real_113[l] = a2395;
            real_117[l] = a2401;
            real_116[l] = a2405;
            real_121[l] = a2408;
        }
        const Real x2410 = select(x2409, real_121[0], 0.0);
        real_109[0] = x2410;
        for (int l = 0; l < LAYERS - 1; ++l) real_109[l + 1] = real_121[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2411 = magnitude(real_82[l]);
            const Real a2412 = select(mask_120[l], a2411, real_119[l]);
            const Real a2414 = real_116[l] + real_109[l];
            const Real a2415 = a2412 * a2414;
            real_112[l] = a2415;
        }
        real_109[0] = real_112[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_109[l + 1] = real_112[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_82[l] = real_112[l + 1];
        real_82[LAYERS - 1] = real_112[LAYERS - 1];
        // implicit_water._demanded
        const Mask x2428 = (real_111[0] > x1652);
        const Mask x2429 = (real_111[0] < x2019);
        const Mask x2430 = (x2428 & x2429);
        const Mask x2431 = (real_111[0] == x1652);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2418 = maximum(real_109[l], real_82[l]);
            const Real a2419 = maximum(real_112[l], a2418);
            const Mask a2420 = (real_114[l] < 0.0);
            const Mask a2421 = (real_111[l] > real_54[l]);
            const Mask a2422 = (real_111[l] < real_98[l]);
            const Mask a2423 = (a2421 & a2422);
            const Mask a2424 = (real_111[l] == real_54[l]);
            const Mask a2425 = (a2424 & a2420);
            const Mask a2426 = (a2423 | a2425);
            const Real a2427 = select(a2426, real_99[l], 0.0);
            real_125[l] = a2419;
            mask_85[l] = a2420;
            real_126[l] = a2427;
        }
        // implicit_water._demanded
        const Mask x2432 = (x2431 & mask_85[0]);
        const Mask x2433 = (x2430 | x2432);
        const Real x2434 = select(x2433, x2025, 0.0);
        // implicit_water._balance
        const Real x2456 = select(mask_97[0], x2434, 0.0);
        // implicit_water._at
        const Mask x2464 = (x2254 < 360.0);
        const Mask x2468 = (x2254 < 1560.0);
        // implicit_water._balance, implicit_water._mobile, implicit_water._at
        Mask a2467_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2435 = select(mask_97[l], 1.0, 1e-09);
            const Real a2436 = select(mask_120[l], 1e-11, a2435);
            const Real a2437 = real_113[l] + real_117[l];
            const Real a2438 = real_118[l] + real_108[l];
            const Real a2439 = real_110[l] * a2438;
            const Real a2440 = a2437 * real_124[l];
            const Real a2441 = real_107[l] * a2438;
            const Real a2442 = a2440 + a2441;
            const Mask a2443 = (real_122[l] < 1e-09);
            const Real a2444 = select(a2443, 1e-09, real_122[l]);
            const Real a2445 = a2444 * a2442;
            const Mask a2446 = (a2439 < 1e-30);
            const Real a2447 = select(a2446, 1e-30, a2439);
            const Real a2448 = a2445 / a2447;
            const Mask a2449 = (real_110[l] < 1.0);
            const Real a2450 = select(a2449, 60.0, INFINITE);
            const Real a2451 = seconds * real_125[l];
            const Real a2452 = a2451 + real_59[l];
            const Real a2453 = a2452 * 1.4210854715202004e-14;
            const Real a2454 = numbers[l] * a2436;
            const Real a2455 = select(mask_97[l], real_126[l], 0.0);
            const Real a2457 = seconds * a2439;
            const Mask a2458 = (a2448 < 0.02);
            const Real a2459 = select(a2458, 0.02, a2448);
            const Real a2460 = minimum(a2459, a2450);
            const Real a2461 = seconds * a2437;
            const Real a2462 = magnitude(real_114[l]);
            const Real a2463 = maximum(a2453, real_104[l]);
            const Real a2465 = select(x2464, a2453, a2463);
            const Mask a2466 = (a2462 > a2465);
            a2467_last = (a2467_last | a2466);
            real_82[l] = a2454;
            real_109[l] = a2455;
            real_112[l] = a2457;
            real_111[l] = a2460;
            real_127[l] = a2461;
            real_128[l] = a2462;
            real_129[l] = a2463;
        }
        // implicit_water._at
        const Mask x2469 = (a2467_last & x2468);
        Mask a2471_last = mask_of(true);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2470 = (real_128[l] <= real_129[l]);
            a2471_last = (a2471_last & a2470);
        }
        for (int l = 0; l < LAYERS; ++l) real_105[l] = real_119[l];
        for (int l = 0; l < LAYERS; ++l) real_103[l] = real_123[l];
        real_106[0] = x2352;
        for (int l = 0; l < LAYERS - 1; ++l) real_106[l + 1] = real_79[l];
        real_106[LAYERS] = x2368;
        for (int l = 0; l < LAYERS; ++l) real_100[l] = real_115[l];
        for (int l = 0; l < LAYERS; ++l) real_96[l] = real_114[l];
        for (int l = 0; l < LAYERS; ++l) real_90[l] = real_82[l];
        for (int l = 0; l < LAYERS; ++l) real_84[l] = real_116[l];
        real_91[0] = x2410;
        for (int l = 0; l < LAYERS - 1; ++l) real_91[l + 1] = real_121[l + 1];
        for (int l = 0; l < LAYERS; ++l) real_88[l] = real_109[l];
        for (int l = 0; l < LAYERS; ++l) real_87[l] = real_112[l];
        for (int l = 0; l < LAYERS; ++l) real_69[l] = real_111[l];
        for (int l = 0; l < LAYERS; ++l) real_83[l] = real_127[l];
        w2069 = x2359;
        w2076 = x2456;
        w2080 = x2252;
        w2081 = x2101;
        w2082 = x2254;
        w2083 = x2469;
        w2084 = a2471_last;
    }
    // implicit_water._change
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2479 = seconds * real_84[l];
        const Real a2480 = -a2479;
        const Real a2481 = seconds * real_91[l + 1];
        const Real a2482 = -a2481;
        real_75[l] = a2480;
        real_77[l] = a2482;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2472 = real_88[l] + in_row(l, 0, w2076);
        const Real a2473 = a2472 + real_84[l];
        const Real a2474 = a2473 + real_91[l];
        const Real a2475 = seconds * a2474;
        const Real a2476 = real_90[l] + a2475;
        const Real a2477 = a2476 * 1.0000000000000142;
        const Real a2483 = -real_96[l];
        real_83[l] = a2477;
        real_69[l] = a2483;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_75, real_83, real_77, real_69, real_90);
    // implicit_water._changed
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2485 = real_84[l] * real_90[l];
        const Real a2486 = real_91[l] * real_90[l];
        real_69[l] = a2485;
        real_83[l] = a2486;
    }
    const Real x2487 = -real_83[0];
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2488 = real_69[l] - real_83[l + 1];
        real_130[l + 1] = a2488;
    }
    real_130[0] = x2487;
    real_130[LAYERS] = real_69[LAYERS - 1];
    const Real x2491 = w2076 * real_90[0];
    const Real x2492 = w2069 + x2491;
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a2490 = real_106[l] + real_130[l];
        real_131[l] = a2490;
    }
    // implicit_water._limited
    const Real x2495 = minimum(real_131[0], x1635);
    const Mask x2496 = (x2492 < 0.0);
    const Real x2497 = select(x2496, 0.0, x2492);
    const Real x2498 = minimum(x2497, x1600);
    // implicit_water.<genexpr>
    real_131[0] = x2495;
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a2503 = select(w2084, real_131[l], NOT_A_NUMBER);
        real_130[l] = a2503;
    }
    results[LAYERS + 13] = real_130[LAYERS];
    results[LAYERS + 31] = real_130[LAYERS];
    const Real x2504 = select(w2084, x2498, NOT_A_NUMBER);
    // water_flow.__call__
    const Real x2512 = x1635 - real_130[0];
    const Real x2513 = seconds * x2512;
    const Mask x2514 = (x2513 > numbers[LAYERS + 10]);
    const Real x2515 = select(x2514, numbers[LAYERS + 10], x2513);
    const Mask x2516 = (x2515 < 0.0);
    const Real x2517 = select(x2516, 0.0, x2515);
    const Real x2519 = x2517 / seconds;
    const Real x2520 = x2512 - x2519;
    results[LAYERS + 12] = x2520;
    // implicit_water._changed, implicit_water._limited, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, step_parts.from_soil_of, soil_heat.thermal_conductivity
    Real a2521_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2493 = real_88[l] * real_90[l];
        const Real a2494 = real_100[l] + a2493;
        const Mask a2499 = (a2494 < 0.0);
        const Real a2500 = select(a2499, 0.0, a2494);
        const Real a2501 = minimum(a2500, real_56[l]);
        const Real a2505 = select(w2084, a2501, NOT_A_NUMBER);
        const Real a2506 = seconds / numbers[l];
        const Real a2507 = a2505 + in_row(l, 0, x2504);
        const Real a2508 = real_130[l] - real_130[l + 1];
        const Real a2509 = a2508 - a2507;
        const Real a2510 = a2506 * a2509;
        const Real a2511 = state[l + 2 * LAYERS] + a2510;
        const Real a1636_1219 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a2518 = a2511 + a1636_1219;
        after[LAYERS + l] = a2518;
        a2521_last = a2521_last + a2505;
        const Real a2522 = a2518 / numbers[l + 2 * LAYERS + 47];
        const Real a2523 = a2511 / a2518;
        const Real a2524 = a2523 * numbers[l + 2 * LAYERS + 47];
        const Real a2525 = a2524 * (-1.3505762785178115);
        const Real a2526 = numbers[l + 13 * LAYERS + 54] + a2525;
        const Real a2527 = exp(a2526);
        const Real a2528 = numbers[l + 14 * LAYERS + 54] * a2522;
        const Real a2529 = numbers[l + 14 * LAYERS + 54] - 1.0;
        const Real a2530 = a2529 * a2522;
        const Real a2531 = a2530 + 1.0;
        const Real a2532 = a2528 / a2531;
        const Real a2533 = a2522 * 4.6;
        const Real a2534 = a2522 * 3.6;
        const Real a2535 = a2534 + 1.0;
        const Real a2536 = a2533 / a2535;
        real_69[l] = a2505;
        real_83[l] = a2506;
        real_91[l] = a2511;
        real_84[l] = a2518;
        real_96[l] = a2522;
        real_87[l] = a2527;
        real_103[l] = a2532;
        real_105[l] = a2536;
    }
    // step_parts.from_ground
    const Real x2559 = x2504 + x1601;
    const Real x2560 = x2559 + a2521_last;
    const Real x2561 = x2560 * 1000.0;
    // step_parts.heat
    const Real x2562 = x2561 * 2501000.0;
    const Real x2563 = x2562 + x1610;
    // layered_snow_step.conduct
    const Real x2564 = select(x614, x613, 1.0);
    const Real x2565 = x2563 / x2564;
    const Real x2566 = select(x614, x2565, 0.0);
    // soil_heat.volumetric_heat_capacity
    const Real x2567 = real_91[0] * 4200000.0;
    const Real x2568 = x2567 + x648;
    const Real x2569 = numbers[2 * LAYERS + 47] - real_84[0];
    const Real x2570 = x2569 * 1004.0;
    const Real x2571 = x2568 + x2570;
    const Real x2572 = real_84[0] - real_91[0];
    const Real x2573 = x2572 * 2106000.0;
    const Real x2574 = x2571 + x2573;
    // soil_heat.thermal_conductivity, soil_heat.blended_kersten
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2537 = log(real_96[l]);
        const Real a2538 = a2537 / 2.302585092994046;
        const Real a2539 = a2538 + 1.0;
        const Mask a2540 = (a2539 < 0.0);
        const Real a2541 = select(a2540, 0.0, a2539);
        const Real a2542 = select(flags[l + 4], real_105[l], a2541);
        const Real a2543 = real_84[l] - real_91[l];
        const Real a2544 = a2543 / 0.001;
        const Mask a2545 = (a2544 < 0.0);
        const Real a2546 = select(a2545, 0.0, a2544);
        const Mask a2547 = (a2546 > 1.0);
        const Real a2548 = select(a2547, 1.0, a2546);
        const Real a2549 = a2548 * a2548;
        const Real a2550 = a2548 * 2.0;
        const Real a2551 = 3.0 - a2550;
        const Real a2552 = a2549 * a2551;
        const Real a2553 = real_103[l] - a2542;
        const Real a2554 = a2552 * a2553;
        const Real a2555 = a2542 + a2554;
        const Real a2556 = real_87[l] - numbers[l + 12 * LAYERS + 54];
        const Real a2557 = a2555 * a2556;
        const Real a2558 = a2557 + numbers[l + 12 * LAYERS + 54];
        real_90[l] = a2558;
    }
    // snow_free_ground.ground_conduction
    const Real x2575 = real_90[0] * x644;
    // soil_heat.ground_admittance
    const Real x2576 = x2574 * 0.5;
    const Real x2577 = x2576 * numbers[0];
    const Real x2578 = x2577 / seconds;
    const Real x2579 = x2578 * x2578;
    const Real x2580 = x2574 * real_90[0];
    const Real x2581 = x2580 / seconds;
    const Real x2582 = x2579 + x2581;
    const Real x2583 = sqrt(x2582);
    const Real x2584 = x2578 + x2583;
    // snow.into_warming_ground
    const Real x2585 = x2575 / x2584;
    const Real x2586 = x0 + x2585;
    // surface_balance.around
    const Real x2587 = x1546 + x1035;
    const Real x2588 = x2587 + x1172;
    const Real x2589 = x1178 - x2566;
    const Real x2590 = x1546 * x11;
    const Real x2591 = x2589 + x2590;
    const Real x2592 = x2591 + x1182;
    const Real x2593 = x2592 / x2588;
    // snow.conductance
    const Real x2594 = x2575 / x2586;
    // surface_balance.around
    const Real x2595 = x2594 / x2588;
    // surface_balance.skin_temperature
    const Real x2596 = x2595 * state[0];
    const Real x2597 = x2593 + x2596;
    const Real x2598 = x2595 + 1.0;
    const Real x2599 = x2597 / x2598;
    // surface_balance.around
    const Real x2600 = x2599 * x2599;
    const Real x2601 = x2600 * x2599;
    const Real x2602 = x1170 * x2601;
    const Real x2603 = x2587 + x2602;
    // air.emission
    const Real x2604 = x2600 * x2600;
    const Real x2605 = x2604 * 5.67e-08;
    // surface_balance.emitted
    const Real x2606 = x639 * x2605;
    const Real x2607 = 0.0 - x2599;
    const Real x2608 = x2602 * x2607;
    const Real x2609 = x2606 + x2608;
    // surface_balance.around
    const Real x2610 = x1031 - x2609;
    const Real x2611 = x2610 - x2566;
    const Real x2612 = x2611 + x2590;
    const Real x2613 = x2612 + x1182;
    const Real x2614 = x2613 / x2603;
    const Real x2615 = x2594 / x2603;
    // surface_balance.skin_temperature
    const Real x2616 = x2615 * state[0];
    const Real x2617 = x2614 + x2616;
    const Real x2618 = x2615 + 1.0;
    const Real x2619 = x2617 / x2618;
    // surface_balance.around
    const Real x2620 = x2619 * x2619;
    const Real x2621 = x2620 * x2619;
    const Real x2622 = x1170 * x2621;
    const Real x2623 = x2587 + x2622;
    // air.emission
    const Real x2624 = x2620 * x2620;
    const Real x2625 = x2624 * 5.67e-08;
    // surface_balance.emitted
    const Real x2626 = x639 * x2625;
    const Real x2627 = 0.0 - x2619;
    const Real x2628 = x2622 * x2627;
    const Real x2629 = x2626 + x2628;
    // surface_balance.around
    const Real x2630 = x1031 - x2629;
    const Real x2631 = x2630 - x2566;
    const Real x2632 = x2631 + x2590;
    const Real x2633 = x2632 + x1182;
    const Real x2634 = x2633 / x2623;
    // snow.conductance
    const Real x2635 = x2575 / x0;
    // surface_balance.around
    const Real x2636 = x2635 / x2623;
    // surface_balance.top
    const Real x2637 = x2636 + 1.0;
    const Real x2638 = x0 / x0;
    const Real x2639 = x2637 * x2638;
    // ground_heat.series_conductance
    real_105[0] = real_90[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_105[l + 1] = real_90[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1660_1303 = numbers[l] * 0.5;
        const Real a2641 = a1660_1303 / real_105[l];
        real_103[l] = a2641;
    }
    // soil_heat.conductance
    const Real x2644 = x0 * x2639;
    const Real x2645 = x2575 / x2644;
    // soil_heat.__call__
    const Real x2646 = state[LAYERS - 1] - numbers[LAYERS + 8];
    const Real x2647 = real_90[LAYERS - 1] * x2646;
    const Real x2648 = x2647 / numbers[LAYERS + 46];
    results[LAYERS + 42] = x2648;
    // ground_heat.series_conductance, ground_heat.ground_equations
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2642 = real_103[l] + real_103[l + 1];
        const Real a2643 = 1 / a2642;
        const Real a2660 = real_130[l + 1] * 4200000.0;
        const Mask a2664 = (a2660 < 0.0);
        const Real a2665 = select(a2664, 0.0, a2660);
        const Real a2666 = -a2660;
        const Mask a2667 = (a2666 < 0.0);
        const Real a2668 = select(a2667, 0.0, a2660);
        const Real a2672 = a2643 + a2665;
        const Real a2673 = a2643 - a2668;
        real_90[l + 1] = a2672;
        real_105[l] = a2673;
    }
    // ground_heat.ground_equations
    real_90[0] = x2645;
    real_105[LAYERS - 1] = real_of(0.0);
    const Real x2683 = x2634 - 273.15;
    // ground_heat.ground_equations, ground_heat.mixed_capacity, soil_heat.volumetric_heat_capacity, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2649 = state[l] - 273.15;
        const Real a2650 = numbers[l + 17 * LAYERS + 54] - 2000000.0;
        const Real a2651 = 1.0 - numbers[l + 2 * LAYERS + 47];
        const Real a2652 = a2651 * 2000000.0;
        const Real a2653 = numbers[l + 2 * LAYERS + 47] - real_84[l];
        const Real a2654 = a2653 * 1004.0;
        const Real a2655 = a2652 + a2654;
        const Real a2656 = real_84[l] * 2106000.0;
        const Real a2657 = a2655 + a2656;
        const Real a2658 = a2651 * a2650;
        const Real a2659 = a2657 + a2658;
        const Real a2661 = real_91[l] - state[l + 2 * LAYERS];
        const Real a2662 = a2661 * 4200000.0;
        const Real a2663 = a2659 - a2662;
        const Real a2670 = 2094000.0 * real_91[l];
        const Real a2671 = a2663 + a2670;
        results[LAYERS + 44 + l] = a2671;
        const Real a2674 = a2671 * a2649;
        const Real a2675 = real_91[l] * 333500000.0;
        const Real a2676 = a2674 + a2675;
        const Real a2677 = real_83[l] * in_row(l, LAYERS - 1, x2648);
        const Real a2678 = a2676 - a2677;
        const Real a2680 = real_83[l] * real_90[l];
        const Real a2682 = real_83[l] * real_105[l];
        const Real a2684 = (-99.99999999999997) + numbers[l + 6 * LAYERS + 47];
        const Real a2685 = a2684 / 0.008034787106446777;
        const Real a2686 = -a2685;
        const Mask a2687 = (a2686 < numbers[l + 3 * LAYERS + 47]);
        const Real a2688 = select(a2687, numbers[l + 3 * LAYERS + 47], a2686);
        const Real a2689 = numbers[l + 3 * LAYERS + 47] / a2688;
        const Real a2690 = log(a2689);
        const Real a2691 = a2690 / numbers[l + LAYERS + 47];
        real_103[l] = a2649;
        real_87[l] = a2663;
        real_96[l] = a2671;
        real_88[l] = a2678;
        real_100[l] = a2680;
        real_56[l] = a2682;
        real_104[l] = a2691;
    }
    // retention.content, enthalpy.liquid, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2692 = exp(real_104[l]);
        const Real a2693 = numbers[l + 2 * LAYERS + 47] - numbers[l + 15 * LAYERS + 54];
        const Real a2694 = a2693 * a2692;
        const Real a2695 = numbers[l + 15 * LAYERS + 54] + a2694;
        const Real a2696 = numbers[l + 15 * LAYERS + 54] + 0.001;
        const Mask a2697 = (a2695 < a2696);
        const Real a2698 = select(a2697, a2696, a2695);
        const Real a2699 = real_84[l] - numbers[l + 15 * LAYERS + 54];
        const Real a2700 = a2699 / a2693;
        const Mask a2701 = (a2700 < 1e-12);
        const Real a2702 = select(a2701, 1e-12, a2700);
        real_105[l] = a2693;
        real_90[l] = a2698;
        real_83[l] = a2702;
    }
    // retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2703 = log(real_83[l]);
        const Real a2704 = numbers[l + LAYERS + 47] * a2703;
        const Real a2705 = numbers[l + 16 * LAYERS + 54] - a2704;
        const Mask a2706 = (a2705 > 16.11809565095832);
        const Real a2707 = select(a2706, 16.11809565095832, a2705);
        real_104[l] = a2707;
    }
    // ground_heat.with_exchange
    const Real x2718 = x613 * real_100[0];
    const Real x2719 = x613 * x2645;
    // snow_ground._equations
    const Mask x2720 = (w215 > 0.0);
    result_flags[0] = x2720;
    const Real x2721 = seconds * w214;
    const Real x2722 = select(x2720, x2721, 0.0);
    const Real x2723 = w215 * x2722;
    const Real x2724 = x2723 / numbers[0];
    const Real x2725 = x2718 * x2683;
    const Real x2727 = x2718 + x2724;
    // enthalpy.heat_problem
    const Real x2730 = magnitude(real_of(0.0));
    // retention.at, enthalpy.at, enthalpy.liquid, snow_ground._equations, enthalpy.heat_problem
    Real a2729_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2708 = exp(real_104[l]);
        const Real a2710 = a2708 * 0.008034787106446777;
        const Real a2712 = a2710 + numbers[l + 6 * LAYERS + 47];
        const Real a2713 = -a2712;
        const Mask a2714 = ((-99.99999999999997) >= a2713);
        const Mask a2715 = (real_90[l] > real_84[l]);
        const Real a2716 = select(a2715, real_84[l], real_90[l]);
        const Real a2717 = select(a2714, real_84[l], a2716);
        const Real a2726 = real_88[l] + in_row(l, 0, x2725);
        const Real a2728 = magnitude(real_103[l]);
        a2729_last = maximum(a2729_last, a2728);
        real_83[l] = a2712;
        real_102[l] = a2713;
        real_101[l] = a2717;
        real_71[l] = a2726;
    }
    // enthalpy.heat_problem
    const Real x2731 = maximum(a2729_last, x2730);
    real_104[0] = x2727;
    for (int l = 0; l < LAYERS - 1; ++l) real_104[l + 1] = real_100[l + 1];
    // enthalpy.at, enthalpy.heat_problem, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2732 = 2094000.0 * real_84[l];
        const Real a2733 = real_87[l] + a2732;
        const Real a2735 = a2733 + real_104[l];
        const Real a2736 = a2735 + real_56[l];
        const Real a2737 = real_84[l] * 333500000.0;
        const Real a2738 = a2736 * x2731;
        const Real a2739 = a2737 + a2738;
        const Real a2740 = real_101[l] - numbers[l + 15 * LAYERS + 54];
        const Real a2741 = a2740 / real_105[l];
        const Mask a2742 = (a2741 < 1e-12);
        const Real a2743 = select(a2742, 1e-12, a2741);
        const Real a2744 = log(a2743);
        const Real a2745 = numbers[l + LAYERS + 47] * a2744;
        const Real a2746 = numbers[l + 16 * LAYERS + 54] - a2745;
        const Mask a2747 = (a2746 > 16.11809565095832);
        const Real a2748 = select(a2747, 16.11809565095832, a2746);
        real_90[l] = a2733;
        real_88[l] = a2737;
        real_103[l] = a2739;
        real_93[l] = a2748;
    }
    // snow_skin.skin_flux
    const Real x2756 = 0.0 - x609;
    // calm_air.coefficient
    const Real x2758 = x2756 * x601;
    const Real x2759 = -x2758;
    // calm_air.limited_richardson
    const Mask x2760 = (x2759 > 0.0);
    const Real x2761 = select(x2760, x2758, 0.0);
    const Real x2763 = x2761 * x678;
    const Real x2764 = -x2763;
    const Real x2765 = expm1(x2764);
    const Real x2767 = x2765 + 2.0;
    const Real x2768 = x2765 / x2767;
    const Real x2770 = numbers[LAYERS + 2] * x2768;
    const Real x2772 = select(x2760, x2770, x2758);
    const Real x2773 = -x2772;
    const Real x2774 = x2768 * x2768;
    const Real x2775 = 1.0 - x2774;
    const Real x2776 = select(x2760, x2775, 1.0);
    // calm_air.coefficient
    const Mask x2777 = (x2773 > 0.0);
    const Real x2778 = select(x2777, x2772, 0.0);
    const Real x2780 = x2778 * 5.0;
    const Real x2782 = 1.0 - x2780;
    const Real x2783 = sqrt(x2782);
    const Real x2784 = x2778 * 15.0;
    const Real x2786 = x2784 * x2783;
    const Real x2788 = 1.0 - x2786;
    const Real x2789 = 1 / x2788;
    const Real x2791 = x2789 * x2789;
    const Real x2793 = x2783 * 15.0;
    const Real x2794 = x2778 * 37.5;
    const Real x2796 = x2794 / x2783;
    const Real x2798 = x2793 - x2796;
    const Real x2799 = x2791 * x2798;
    const Real x2800 = -x2799;
    const Real x2801 = select(x2777, 0.0, x2772);
    const Mask x2802 = (x2801 > 1e-30);
    const Mask x2803 = (x2801 < 1e-30);
    const Real x2804 = select(x2803, 1e-30, x2801);
    const Real x2805 = sqrt(x2804);
    const Real x2806 = select(x2802, x2805, 0.0);
    const Real x2807 = x604 * x2806;
    const Real x2808 = x2807 + 1.0;
    const Real x2809 = 1 / x2808;
    const Real x2810 = x2801 * 15.0;
    const Real x2811 = x2810 * x2809;
    const Real x2812 = x2811 + 1.0;
    const Real x2813 = x2809 * (-7.5);
    const Real x2814 = x2809 + 1.0;
    const Real x2815 = x2813 * x2814;
    const Real x2816 = select(x2777, x2800, x2815);
    const Real x2817 = x2816 * x2776;
    const Real x2818 = select(x2777, x2789, x2812);
    const Real x2819 = x598 * x2818;
    const Real x2821 = x598 * x601;
    const Real x2823 = x2821 * x2817;
    // snow_skin.skin_flux
    const Real x2825 = x113 * x2819;
    const Real x2826 = x113 * x2823;
    const Real x2828 = 1 / real_of(273.15);
    const Real x2829 = 6138.82863340564 * x2828;
    const Real x2830 = exp(real_of(0.0));
    const Real x2831 = x2830 * 611.0;
    const Real x2832 = x2831 * 0.378;
    const Real x2833 = forcing[3] - x2832;
    const Real x2834 = 1 / x2833;
    const Real x2835 = x2831 * 0.622;
    const Real x2836 = x2835 * x2834;
    const Real x2837 = x2829 * x2828;
    const Real x2838 = x2836 * x2837;
    const Real x2839 = forcing[3] * x2834;
    const Real x2840 = x2838 * x2839;
    const Real x2841 = x2836 - forcing[2];
    const Real x2842 = x2825 * 1004.5;
    const Real x2843 = x2842 + numbers[LAYERS + 4];
    const Real x2844 = numbers[LAYERS + 19] * 5.67e-08;
    const Real x2845 = x2844 * 20379973.480874993;
    const Real x2846 = x2825 * x2841;
    const Real x2847 = x2826 * x2841;
    const Real x2849 = x2825 * x2840;
    const Real x2850 = x2849 - x2847;
    const Real x2851 = x2843 * x2756;
    const Real x2852 = x2826 * 1004.5;
    const Real x2854 = x2852 * x2756;
    const Real x2856 = x2843 - x2854;
    const Real x2857 = x2845 * 273.15;
    const Real x2858 = x608 - x2857;
    const Real x2859 = x2858 - x2851;
    const Real x2860 = 2830000.0 * x2846;
    const Real x2861 = x2859 - x2860;
    const Real x2862 = x2845 * (-4.0);
    const Real x2863 = x2862 - x2856;
    const Real x2864 = 2830000.0 * x2850;
    const Real x2865 = x2863 - x2864;
    // retention.at, enthalpy.at, enthalpy.heat_problem, snow_ground._solution
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2749 = exp(real_93[l]);
        const Real a2751 = a2749 * 0.008034787106446777;
        const Real a2753 = a2751 + numbers[l + 6 * LAYERS + 47];
        const Real a2755 = real_103[l] * 7.105427357601002e-15;
        const Real a2870 = maximum(real_91[l], real_101[l]);
        const Real a2871 = minimum(a2870, real_84[l]);
        const Real a2872 = a2871 - numbers[l + 15 * LAYERS + 54];
        const Real a2873 = a2872 / real_105[l];
        const Mask a2874 = (a2873 < 1e-12);
        const Real a2875 = select(a2874, 1e-12, a2873);
        real_94[l] = a2753;
        real_59[l] = a2755;
        real_99[l] = a2871;
        real_98[l] = a2875;
    }
    // retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2876 = log(real_98[l]);
        const Real a2877 = numbers[l + LAYERS + 47] * a2876;
        const Real a2878 = numbers[l + 16 * LAYERS + 54] - a2877;
        const Mask a2879 = (a2878 > 16.11809565095832);
        const Real a2880 = select(a2879, 16.11809565095832, a2878);
        real_93[l] = a2880;
    }
    // retention.at, enthalpy.at, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.fusion_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2881 = exp(real_93[l]);
        const Real a2882 = numbers[l + LAYERS + 47] * a2881;
        const Real a2883 = real_98[l] * real_105[l];
        const Real a2884 = a2882 / a2883;
        const Real a2886 = a2881 * 0.008034787106446777;
        const Real a2888 = a2886 + numbers[l + 6 * LAYERS + 47];
        const Real a2890 = a2884 * 0.008034787106446777;
        const Real a2891 = real_90[l] * real_83[l];
        const Real a2893 = real_88[l] - a2891;
        const Mask a2894 = (real_71[l] >= a2893);
        const Real a2895 = 2094000.0 * real_101[l];
        const Real a2896 = real_87[l] + a2895;
        const Real a2897 = a2896 * real_94[l];
        const Real a2899 = real_101[l] * 333500000.0;
        const Real a2900 = a2899 - a2897;
        const Mask a2901 = (real_71[l] <= a2900);
        const Mask a2902 = ~a2894;
        const Mask a2903 = (a2901 & a2902);
        const Real a2904 = real_71[l] / 333500000.0;
        const Real a2905 = maximum(a2904, real_101[l]);
        const Real a2906 = minimum(a2905, real_84[l]);
        const Real a2907 = 2094000.0 * real_99[l];
        const Real a2908 = real_87[l] + a2907;
        const Real a2909 = a2908 * a2888;
        const Real a2911 = real_99[l] * 333500000.0;
        const Real a2912 = a2911 - a2909;
        const Real a2913 = a2912 - real_71[l];
        const Real a2914 = 2094000.0 * a2888;
        const Real a2916 = 333500000.0 - a2914;
        const Real a2917 = a2908 * a2890;
        const Real a2918 = a2916 + a2917;
        const Real a2919 = a2913 / a2918;
        const Real a2920 = real_99[l] - a2919;
        const Mask a2921 = (a2913 > 0.0);
        const Real a2922 = maximum(real_99[l], a2906);
        const Real a2923 = a2906 + a2922;
        const Real a2924 = a2923 * 0.5;
        const Real a2925 = select(a2921, a2924, a2906);
        const Mask a2926 = (a2920 >= a2906);
        const Real a2927 = minimum(a2920, real_84[l]);
        const Real a2928 = select(a2926, a2927, a2925);
        const Real a2929 = select(a2903, real_101[l], a2928);
        const Real a2930 = select(a2894, real_84[l], a2929);
        const Real a2931 = a2930 * 333500000.0;
        const Real a2932 = real_71[l] - a2931;
        const Real a2933 = 2094000.0 * a2930;
        const Real a2934 = real_87[l] + a2933;
        const Real a2935 = a2932 / a2934;
        const Real a2936 = a2930 - numbers[l + 15 * LAYERS + 54];
        const Real a2937 = a2936 / real_105[l];
        const Mask a2938 = (a2937 < 1e-12);
        const Real a2939 = select(a2938, 1e-12, a2937);
        real_103[l] = a2893;
        mask_120[l] = a2894;
        real_95[l] = a2900;
        mask_97[l] = a2903;
        real_68[l] = a2930;
        real_92[l] = a2931;
        real_89[l] = a2934;
        real_70[l] = a2935;
        real_86[l] = a2939;
    }
    // retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2940 = log(real_86[l]);
        const Real a2941 = numbers[l + LAYERS + 47] * a2940;
        const Real a2942 = numbers[l + 16 * LAYERS + 54] - a2941;
        const Mask a2943 = (a2942 > 16.11809565095832);
        const Real a2944 = select(a2943, 16.11809565095832, a2942);
        real_93[l] = a2944;
    }
    // snow_ground._equations, snow_layers.warmth, snow_ground._links
    for (int l = 0; l < 5; ++l) {
        const Real a2869 = real_9[l] * 333500.0;
        const Real a2957 = 1 / real_9[l];
        const Real a2958 = a2957 * 0.0004748338081671415;
        const Real a2959 = a2957 * 0.0002370791844476055;
        const Real a2960 = real_10[l] - a2869;
        const Mask a2961 = (real_10[l] < 0.0);
        const Mask a2962 = (a2960 > 0.0);
        const Real a2963 = real_10[l] * a2958;
        const Real a2964 = a2960 * a2959;
        const Real a2965 = select(a2962, a2964, 0.0);
        const Real a2966 = select(a2961, a2963, a2965);
        const Real a2967 = real_11[l] * 333500.0;
        const Real a2968 = 1 / a2967;
        const Real a2969 = real_10[l] * a2968;
        const Mask a2970 = (a2969 < 0.0);
        const Real a2971 = select(a2970, 0.0, a2969);
        const Mask a2972 = (a2971 > 1.0);
        const Real a2973 = select(a2972, 1.0, a2971);
        const Mask a2974 = (a2973 > 0.0);
        const Mask a2975 = (a2973 < 1.0);
        const Mask a2976 = (a2974 & a2975);
        const Real a2977 = select(a2976, a2968, 0.0);
        const Real a2978 = 1.0 - real_14[l];
        const Real a2979 = a2973 * a2973;
        const Real a2980 = a2978 * a2979;
        const Real a2981 = 1.0 - a2980;
        const Real a2982 = a2978 * 2.0;
        const Real a2983 = a2973 * a2977;
        const Real a2984 = a2982 * a2983;
        const Real a2985 = a2981 * real_13[l];
        const Real a2986 = a2981 * real_12[l];
        const Real a2987 = a2986 - real_15[l];
        const Mask a2988 = (a2987 < 0.0);
        const Real a2989 = select(a2988, 0.0, a2987);
        const Real a2990 = a2973 * 10.0;
        const Mask a2991 = (a2990 > 1.0);
        const Real a2992 = select(a2991, 1.0, a2990);
        const Real a2993 = a2992 * a2989;
        const Real a2994 = a2986 - a2993;
        const Mask a2995 = (a2989 > 0.0);
        const Real a2996 = 1.0 - a2992;
        const Real a2997 = select(a2995, a2996, 1.0);
        const Mask a2998 = (a2973 < 0.1);
        const Real a2999 = a2977 * 10.0;
        const Real a3000 = select(a2998, a2999, 0.0);
        const Real a3001 = a2984 * real_12[l];
        const Real a3002 = a2997 * a3001;
        const Real a3003 = a2989 * a3000;
        const Real a3004 = a3002 + a3003;
        const Real a3005 = a2984 * real_13[l];
        real_3[l] = a2869;
        real_5[l] = a2958;
        real_4[l] = a2959;
        real_2[l] = a2966;
        real_1[l] = a2967;
        real_44[l] = a2968;
        real_37[l] = a2978;
        real_31[l] = a2982;
        real_41[l] = a2985;
        real_47[l] = a2994;
        real_46[l] = a3004;
        real_40[l] = a3005;
    }
    // snow_ground._links
    const Real x3006 = 1 / real_47[0];
    const Real x3007 = select(x2720, x3006, 0.0);
    const Real x3013 = x3007 * x3007;
    const Real x3014 = x3013 * real_46[0];
    // snow_ground._at
    const Real x3017 = select(x2720, x3007, 1.0);
    const Mask x3018 = (x2720 & x2720);
    // snow_skin._is_melting
    const Real x3019 = x3017 * real_2[0];
    const Real x3020 = x2861 + x3019;
    const Mask x3021 = (x3020 >= 0.0);
    // snow_skin.solve_skin
    const Mask x3022 = (w216 > 0.0);
    const Real x3023 = select(x3022, 0.0, w216);
    const Real x3024 = select(x3021, 0.0, x3023);
    const Real x3025 = real_2[0] - 1.0;
    const Mask x3026 = (x3025 < (-270.0));
    const Real x3027 = select(x3026, (-270.0), x3025);
    const Mask x3028 = (x3027 > (-150.0));
    const Real x3029 = select(x3028, (-150.0), x3027);
    const Real x3030 = maximum(x3024, x3029);
    const Mask x3031 = ~x3021;
    const Mask x3032 = (x3018 & x3031);
    Real w3033 = x3030;
    Real w3034 = x2865;
    Real w3035 = x3029;
    Real w3036 = real_of(0.0);
    Real w3037 = real_of(INFINITE);
    Mask w3038 = x3032;
    for (int pass = 0; pass < 60; ++pass) {
        if (!any_lane(w3038)) break;
        // snow_skin.skin_flux
        const Real x3039 = w3033 + 273.15;
        const Real x3040 = w3033 - x609;
        // calm_air.coefficient
        const Real x3042 = x3040 * x601;
        const Real x3043 = -x3042;
        // calm_air.limited_richardson
        const Mask x3044 = (x3043 > 0.0);
        const Real x3045 = select(x3044, x3042, 0.0);
        const Real x3047 = x3045 * x678;
        const Real x3048 = -x3047;
        const Real x3049 = expm1(x3048);
        const Real x3051 = x3049 + 2.0;
        const Real x3052 = x3049 / x3051;
        const Real x3054 = numbers[LAYERS + 2] * x3052;
        const Real x3056 = select(x3044, x3054, x3042);
        const Real x3057 = -x3056;
        const Real x3058 = x3052 * x3052;
        const Real x3059 = 1.0 - x3058;
        const Real x3060 = select(x3044, x3059, 1.0);
        // calm_air.coefficient
        const Mask x3061 = (x3057 > 0.0);
        const Real x3062 = select(x3061, x3056, 0.0);
        const Real x3064 = x3062 * 5.0;
        const Real x3066 = 1.0 - x3064;
        const Real x3067 = sqrt(x3066);
        const Real x3068 = x3062 * 15.0;
        const Real x3070 = x3068 * x3067;
        const Real x3072 = 1.0 - x3070;
        const Real x3073 = 1 / x3072;
        const Real x3075 = x3073 * x3073;
        const Real x3077 = x3067 * 15.0;
        const Real x3078 = x3062 * 37.5;
        const Real x3080 = x3078 / x3067;
        const Real x3082 = x3077 - x3080;
        const Real x3083 = x3075 * x3082;
        const Real x3084 = -x3083;
        const Real x3085 = select(x3061, 0.0, x3056);
        const Mask x3086 = (x3085 > 1e-30);
        const Mask x3087 = (x3085 < 1e-30);
        const Real x3088 = select(x3087, 1e-30, x3085);
        const Real x3089 = sqrt(x3088);
        const Real x3090 = select(x3086, x3089, 0.0);
        const Real x3091 = x604 * x3090;
        const Real x3092 = x3091 + 1.0;
        const Real x3093 = 1 / x3092;
        const Real x3094 = x3085 * 15.0;
        const Real x3095 = x3094 * x3093;
        const Real x3096 = x3095 + 1.0;
        const Real x3097 = x3093 * (-7.5);
        const Real x3098 = x3093 + 1.0;
        const Real x3099 = x3097 * x3098;
        const Real x3100 = select(x3061, x3084, x3099);
        const Real x3101 = x3100 * x3060;
        const Real x3102 = select(x3061, x3073, x3096);
        const Real x3103 = x598 * x3102;
        const Real x3104 = x2821 * x3101;
        // snow_skin.skin_flux
        const Real x3106 = x113 * x3103;
        const Real x3107 = x113 * x3104;
        const Real x3109 = 1 / x3039;
        const Real x3110 = 6138.82863340564 * x3109;
        const Real x3111 = w3033 * 0.0036609921288669233;
        const Real x3112 = x3111 * x3110;
        const Real x3113 = exp(x3112);
        const Real x3114 = x3113 * 611.0;
        const Real x3115 = x3114 * 0.378;
        const Real x3116 = forcing[3] - x3115;
        const Real x3117 = 1 / x3116;
        const Real x3118 = x3114 * 0.622;
        const Real x3119 = x3118 * x3117;
        const Real x3120 = x3110 * x3109;
        const Real x3121 = x3119 * x3120;
        const Real x3122 = forcing[3] * x3117;
        const Real x3123 = x3121 * x3122;
        const Real x3124 = x3119 - forcing[2];
        const Real x3125 = x3106 * 1004.5;
        const Real x3126 = x3125 + numbers[LAYERS + 4];
        const Real x3127 = x3039 * x3039;
        const Real x3128 = x3127 * x3039;
        const Real x3129 = x2844 * x3128;
        const Real x3130 = x3106 * x3124;
        const Real x3131 = x3107 * x3124;
        const Real x3133 = x3106 * x3123;
        const Real x3134 = x3133 - x3131;
        const Real x3135 = x3126 * x3040;
        const Real x3136 = x3107 * 1004.5;
        const Real x3138 = x3136 * x3040;
        const Real x3140 = x3126 - x3138;
        const Real x3141 = x3129 * x3039;
        const Real x3142 = x608 - x3141;
        const Real x3143 = x3142 - x3135;
        const Real x3144 = 2830000.0 * x3130;
        const Real x3145 = x3143 - x3144;
        const Real x3146 = x3129 * (-4.0);
        const Real x3147 = x3146 - x3140;
        const Real x3148 = 2830000.0 * x3134;
        const Real x3149 = x3147 - x3148;
        // snow_skin._closer
        const Real x3150 = w3033 - real_2[0];
        const Real x3151 = x3017 * x3150;
        const Real x3152 = x3145 - x3151;
        const Mask x3153 = (x3152 > 0.0);
        const Real x3154 = select(x3153, w3033, w3035);
        const Real x3155 = select(x3153, w3036, w3033);
        const Real x3156 = x3017 - x3149;
        const Mask x3157 = (x3156 < 0.001);
        const Real x3158 = select(x3157, 0.001, x3156);
        const Real x3159 = x3152 / x3158;
        const Real x3160 = w3033 + x3159;
        const Mask x3161 = (x3160 < x3154);
        const Mask x3162 = (x3160 > x3155);
        const Mask x3163 = (x3161 | x3162);
        const Real x3164 = magnitude(x3159);
        const Real x3165 = w3037 * 0.5;
        const Mask x3166 = (x3164 > x3165);
        const Mask x3167 = (x3163 | x3166);
        const Real x3168 = x3154 + x3155;
        const Real x3169 = x3168 * 0.5;
        const Real x3170 = select(x3167, x3169, x3160);
        const Real x3171 = x3170 - w3033;
        const Real x3172 = magnitude(x3171);
        const Mask x3173 = (x3172 >= 0.1);
        const Real x3174 = select(w3038, x3170, w3033);
        const Real x3175 = select(w3038, x3149, w3034);
        const Real x3176 = select(w3038, x3154, w3035);
        const Real x3177 = select(w3038, x3155, w3036);
        const Real x3178 = select(w3038, x3172, w3037);
        const Mask x3179 = select(w3038, x3173, w3038);
        w3033 = x3174;
        w3034 = x3175;
        w3035 = x3176;
        w3036 = x3177;
        w3037 = x3178;
        w3038 = x3179;
    }
    // snow_skin.skin_with
    const Real x3180 = x3017 - w3034;
    const Mask x3181 = (x3180 < 0.001);
    const Real x3182 = select(x3181, 0.001, x3180);
    const Mask x3183 = (real_2[0] < 0.0);
    const Real x3184 = select(x3183, 0.0, real_2[0]);
    const Real x3185 = x3184 * 20.0;
    const Mask x3186 = (x3184 > 0.0);
    const Real x3187 = select(x3186, 20.0, 0.0);
    const Real x3188 = w3033 - real_2[0];
    const Real x3189 = x3017 * x3188;
    const Real x3190 = select(x3021, x2861, x3189);
    const Real x3191 = x3017 / x3182;
    const Real x3192 = w3034 * x3191;
    const Real x3193 = select(x3021, 0.0, x3192);
    const Real x3194 = select(x3032, x3188, 0.0);
    const Real x3195 = select(x3018, w3033, 0.0);
    const Real x3196 = x3190 - x3185;
    const Real x3197 = select(x3018, x3196, 0.0);
    const Real x3198 = x3193 - x3187;
    const Real x3199 = select(x3018, x3198, 0.0);
    const Real x3200 = w3034 / x3182;
    const Real x3202 = x3200 * x3194;
    const Real x3203 = -x3202;
    // snow_ground._flows
    for (int l = 0; l < 5; ++l) {
        const Mask a3204 = (real_2[l] > 0.0);
        const Real a3205 = select(a3204, 0.0, real_2[l]);
        const Mask a3206 = (real_2[l] < 0.0);
        const Real a3207 = select(a3206, 0.0, real_2[l]);
        real_14[l] = a3205;
        real_11[l] = a3207;
    }
    // retention.at, enthalpy.at, enthalpy.layers_with
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2945 = exp(real_93[l]);
        const Real a2946 = numbers[l + LAYERS + 47] * a2945;
        const Real a2947 = real_86[l] * real_105[l];
        const Real a2948 = a2946 / a2947;
        const Real a2950 = a2945 * 0.008034787106446777;
        const Real a2952 = a2950 + numbers[l + 6 * LAYERS + 47];
        const Real a2953 = -a2952;
        const Real a2954 = a2948 * 0.008034787106446777;
        const Mask a2955 = (mask_120[l] | mask_97[l]);
        const Real a2956 = select(a2955, real_70[l], a2953);
        real_98[l] = a2953;
        real_99[l] = a2954;
        real_131[l + 1] = a2956;
    }
    // snow_ground._residuals
    const Real x3213 = real_2[4] - real_131[1];
    const Real x3214 = x2722 * x3213;
    // snow_ground._equations, snow_ground._links, snow_ground._flows
    for (int l = 0; l < 4; ++l) {
        const Real a2866 = real_13[l] + real_12[l + 1];
        const Real a2867 = seconds / a2866;
        const Real a2868 = select(x2720, a2867, 0.0);
        const Real a3008 = real_41[l] + real_47[l + 1];
        const Real a3009 = 1 / a3008;
        const Real a3010 = seconds * a3009;
        const Real a3011 = select(x2720, a3010, 0.0);
        const Real a3012 = a3011 * a3009;
        const Real a3015 = a3012 * real_40[l];
        const Real a3016 = a3012 * real_46[l + 1];
        const Real a3208 = real_14[l] - real_14[l + 1];
        const Real a3209 = a3011 * a3208;
        const Real a3210 = real_11[l] - real_11[l + 1];
        const Real a3211 = a2868 * a3210;
        const Real a3212 = a3209 + a3211;
        real_50[l] = a2868;
        real_51[l] = a3011;
        real_53[l] = a3015;
        real_132[l] = a3016;
        real_9[l] = a3212;
    }
    // snow_ground._residuals
    real_9[4] = real_of(0.0);
    real_11[0] = real_of(0.0);
    for (int l = 0; l < 4; ++l) real_11[l + 1] = real_9[l];
    const Real x3219 = seconds * x3197;
    // enthalpy._drop_from_above
    real_131[0] = real_of(0.0);
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_93[l] = real_131[l + 2];
    real_93[LAYERS - 1] = real_of(0.0);
    // snow_ground._residuals
    const Real x3234 = x2724 * real_2[4];
    // snow_ground._residuals, snow_ground._at
    Real a3237_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a3217 = real_9[l] - real_11[l];
        const Real a3218 = a3217 + in_row(l, 4, x3214);
        const Real a3220 = real_10[l] - real_10[l];
        const Real a3221 = a3220 + a3218;
        const Real a3222 = a3221 - in_row(l, 0, x3219);
        const Real a3236 = magnitude(a3222);
        a3237_last = a3237_last + a3236;
        real_14[l] = a3222;
        real_40[l] = a3236;
    }
    // snow_ground._at
    const Real x3238 = w215 * a3237_last;
    // enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
    Real a3241_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3223 = real_89[l] * real_131[l + 1];
        const Real a3224 = a3223 + real_92[l];
        const Real a3225 = a3224 - real_71[l];
        const Real a3227 = real_131[l + 1] - real_131[l];
        const Real a3228 = real_104[l] * a3227;
        const Real a3229 = a3225 + a3228;
        const Real a3231 = real_131[l + 1] - real_93[l];
        const Real a3232 = real_56[l] * a3231;
        const Real a3233 = a3229 + a3232;
        const Real a3235 = a3233 - in_row(l, 0, x3234);
        const Real a3239 = magnitude(a3235);
        const Real a3240 = numbers[l] * a3239;
        a3241_last = a3241_last + a3240;
        real_86[l] = a3235;
        real_70[l] = a3239;
    }
    // snow_ground._at
    const Real x3242 = x3238 + a3241_last;
    // snow_ground._tolerance
    const Real x3245 = seconds * x3007;
    const Real x3246 = magnitude(x3195);
    const Real x3247 = magnitude(real_2[0]);
    const Real x3248 = x3246 + x3247;
    const Real x3249 = x3245 * x3248;
    Real a3250_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a3250_last = a3250_last + real_51[l];
    }
    const Real x3251 = a3250_last + x2722;
    const Real x3254 = magnitude(real_102[0]);
    Real a3253_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a3252 = magnitude(real_2[l]);
        a3253_last = maximum(a3253_last, a3252);
    }
    const Real x3255 = a3253_last + x3254;
    const Real x3256 = x3255 + 30.0;
    const Real x3257 = x3251 * x3256;
    const Real x3258 = x3257 + x3249;
    // snow_ground._at
    Mask a3244_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a3243 = (real_70[l] > real_59[l]);
        a3244_last = (a3244_last | a3243);
    }
    // snow_ground._tolerance, snow_ground._at
    Mask a3262_last = mask_of(false);
    for (int l = 0; l < 5; ++l) {
        const Real a3259 = real_3[l] + x3258;
        const Real a3260 = a3259 * 7.105427357601002e-15;
        const Mask a3261 = (real_40[l] > a3260);
        a3262_last = (a3262_last | a3261);
    }
    // snow_ground._at
    const Mask x3263 = (a3244_last | a3262_last);
    // snow_ground._solution
    const Mask x3264 = (x3263 | x2720);
    for (int l = 0; l < 5; ++l) real_40[l] = real_10[l];
    for (int l = 0; l < LAYERS; ++l) real_70[l] = real_131[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_102[l] = real_68[l];
    for (int l = 0; l < LAYERS; ++l) real_93[l] = real_98[l];
    for (int l = 0; l < LAYERS; ++l) real_89[l] = real_99[l];
    Real w3270 = x3007;
    Real w3271 = x3014;
    for (int l = 0; l < 4; ++l) real_133[l] = real_51[l];
    for (int l = 0; l < 4; ++l) real_134[l] = real_53[l];
    for (int l = 0; l < 4; ++l) real_135[l] = real_132[l];
    Real w3275 = x3195;
    Real w3276 = x3190;
    Real w3277 = x3197;
    Real w3278 = x3199;
    Real w3279 = x3194;
    Real w3280 = x3203;
    Real w3281 = x3182;
    Mask w3282 = x3021;
    for (int l = 0; l < 5; ++l) real_2[l] = real_14[l];
    for (int l = 0; l < LAYERS; ++l) real_92[l] = real_86[l];
    Real w3285 = x3242;
    Real w3286 = real_of(1.0);
    Real w3287 = real_of(0.0);
    Mask w3288 = x3264;
    for (int pass = 0; pass < 240; ++pass) {
        if (!any_lane(w3288)) break;
        // snow_ground._is_slow
        const Mask x3300 = (w3287 >= 40.0);
        const Mask x3301 = (w3287 < 60.0);
        const Mask x3302 = (x3300 & x3301);
        const Mask x3303 = (mask_of(false) | x3302);
        const Mask x3304 = (w3287 >= 80.0);
        const Mask x3305 = (w3287 < 120.0);
        const Mask x3306 = (x3304 & x3305);
        const Mask x3307 = (x3303 | x3306);
        const Mask x3308 = (w3287 >= 160.0);
        const Mask x3309 = (w3287 < 200.0);
        const Mask x3310 = (x3308 & x3309);
        const Mask x3311 = (x3307 | x3310);
        // snow_layers.warmth, snow_ground._response
        for (int l = 0; l < 5; ++l) {
            const Real a3312 = real_40[l] - real_3[l];
            const Mask a3313 = (real_40[l] < 0.0);
            const Mask a3314 = (a3312 > 0.0);
            const Real a3315 = real_40[l] * real_5[l];
            const Real a3316 = a3312 * real_4[l];
            const Real a3317 = select(a3314, a3316, 0.0);
            const Real a3318 = select(a3313, a3315, a3317);
            const Real a3319 = select(a3314, real_4[l], 0.0);
            const Real a3320 = select(a3313, real_5[l], a3319);
            const Mask a3321 = (a3318 > 0.0);
            const Real a3322 = select(a3321, 0.0, a3318);
            mask_42[l] = a3313;
            real_11[l] = a3320;
            real_9[l] = a3322;
        }
        // snow_ground._response
        const Real x3324 = select(x3311, w3279, w3280);
        const Real x3325 = -w3270;
        const Real x3326 = select(x3311, x3325, w3278);
        const Real x3327 = x3326 * real_11[0];
        const Real x3328 = x3324 * w3271;
        const Real x3329 = x3327 + x3328;
        const Real x3338 = seconds * x3329;
        for (int l = 0; l < 4; ++l) {
            const Real a3323 = real_9[l] - real_9[l + 1];
            const Real a3330 = select(mask_42[l], real_133[l], real_50[l]);
            const Real a3331 = a3330 * real_11[l];
            const Real a3332 = a3323 * real_134[l];
            const Real a3333 = a3331 + a3332;
            const Real a3334 = select(mask_42[l + 1], real_133[l], real_50[l]);
            const Real a3335 = a3334 * real_11[l + 1];
            const Real a3336 = a3323 * real_135[l];
            const Real a3337 = a3335 - a3336;
            real_46[l] = a3333;
            real_47[l + 1] = a3337;
        }
        // snow_ground._direction
        real_46[4] = real_of(0.0);
        real_47[0] = real_of(0.0);
        const Real x3342 = x2722 * real_11[4];
        const Real x3346 = x2724 * real_11[4];
        const Real x3347 = -x3346;
        const Real x3353 = -x2722;
        for (int l = 0; l < 4; ++l) {
            const Real a3345 = -real_46[l];
            const Real a3352 = -real_47[l + 1];
            real_136[l] = a3345;
            real_137[l] = a3352;
        }
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a3348 = -real_100[l + 1];
            const Real a3354 = -real_56[l];
            real_136[l + 5] = a3348;
            real_137[l + 5] = a3354;
        }
        // tridiagonal._solve
        real_136[4] = x3347;
        // snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a3341 = real_46[l] + real_47[l];
            const Real a3343 = a3341 + in_row(l, 4, x3342);
            const Real a3344 = a3343 - in_row(l, 0, x3338);
            const Real a3349 = a3344 + 1.0;
            const Real a3355 = -real_2[l];
            real_138[l] = a3349;
            real_139[l] = a3355;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a3289 = (real_102[l] < real_84[l]);
            const Mask a3290 = (real_102[l] > real_101[l]);
            const Mask a3291 = (a3289 & a3290);
            const Real a3292 = 2094000.0 * real_70[l];
            const Real a3293 = a3292 + 333500000.0;
            const Real a3294 = select(a3291, real_89[l], 1.0);
            const Real a3295 = a3293 / a3294;
            const Real a3296 = 2094000.0 * real_102[l];
            const Real a3297 = real_87[l] + a3296;
            const Real a3298 = select(a3291, a3295, 0.0);
            const Real a3299 = a3297 + a3298;
            const Real a3350 = a3299 + real_104[l];
            const Real a3351 = a3350 + real_56[l];
            const Real a3356 = -real_92[l];
            real_94[l] = a3297;
            real_88[l] = a3299;
            real_138[l + 5] = a3351;
            real_139[l + 5] = a3356;
        }
        // tridiagonal._solve
        real_137[4] = x3353;
        solve_tridiagonal<LAYERS + 5>(real_136, real_138, real_137, real_139, real_140);
        // enthalpy.enthalpy, snow_ground._iteration, enthalpy.layers_with, enthalpy.fusion_heat, enthalpy.at, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3392 = real_94[l] * real_70[l];
            const Real a3393 = real_102[l] * 333500000.0;
            const Real a3394 = a3392 + a3393;
            const Real a3395 = real_88[l] * real_140[l + 5];
            const Real a3396 = w3286 * a3395;
            const Real a3397 = a3394 + a3396;
            const Mask a3398 = (a3397 >= real_103[l]);
            const Mask a3399 = (a3397 <= real_95[l]);
            const Mask a3400 = ~a3398;
            const Mask a3401 = (a3399 & a3400);
            const Real a3402 = a3397 / 333500000.0;
            const Real a3403 = maximum(a3402, real_101[l]);
            const Real a3404 = minimum(a3403, real_84[l]);
            const Real a3405 = real_94[l] * real_93[l];
            const Real a3406 = a3405 + a3393;
            const Real a3407 = a3406 - a3397;
            const Real a3408 = 2094000.0 * real_93[l];
            const Real a3409 = a3408 + 333500000.0;
            const Real a3410 = real_94[l] * real_89[l];
            const Real a3411 = a3409 + a3410;
            const Real a3412 = a3407 / a3411;
            const Real a3413 = real_102[l] - a3412;
            const Mask a3414 = (a3407 > 0.0);
            const Real a3415 = maximum(real_102[l], a3404);
            const Real a3416 = a3404 + a3415;
            const Real a3417 = a3416 * 0.5;
            const Real a3418 = select(a3414, a3417, a3404);
            const Mask a3419 = (a3413 >= a3404);
            const Real a3420 = minimum(a3413, real_84[l]);
            const Real a3421 = select(a3419, a3420, a3418);
            const Real a3422 = select(a3401, real_101[l], a3421);
            const Real a3423 = select(a3398, real_84[l], a3422);
            const Real a3424 = a3423 * 333500000.0;
            const Real a3425 = a3397 - a3424;
            const Real a3426 = 2094000.0 * a3423;
            const Real a3427 = real_87[l] + a3426;
            const Real a3428 = a3425 / a3427;
            const Real a3429 = a3423 - numbers[l + 15 * LAYERS + 54];
            const Real a3430 = a3429 / real_105[l];
            const Mask a3431 = (a3430 < 1e-12);
            const Real a3432 = select(a3431, 1e-12, a3430);
            const Real a3433 = log(a3432);
            const Real a3434 = numbers[l + LAYERS + 47] * a3433;
            const Real a3435 = numbers[l + 16 * LAYERS + 54] - a3434;
            const Mask a3436 = (a3435 > 16.11809565095832);
            const Real a3437 = select(a3436, 16.11809565095832, a3435);
            mask_97[l] = a3398;
            mask_120[l] = a3401;
            real_90[l] = a3423;
            real_83[l] = a3428;
            real_55[l] = a3432;
            real_65[l] = a3437;
        }
        // snow_ground._iteration, snow_ground._stopped, snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a3362 = w3286 * real_140[l];
            const Real a3363 = real_40[l] + a3362;
            const Mask a3364 = (real_40[l] <= 0.0);
            const Mask a3365 = (a3363 > 0.0);
            const Mask a3366 = (a3364 & a3365);
            const Mask a3367 = (real_40[l] >= 0.0);
            const Mask a3368 = (a3363 < 0.0);
            const Mask a3369 = (a3367 & a3368);
            const Real a3370 = select(a3366, 1e-06, a3363);
            const Real a3371 = select(a3369, (-1e-06), a3370);
            const Mask a3372 = (real_40[l] <= real_1[l]);
            const Mask a3373 = (a3371 > real_1[l]);
            const Mask a3374 = (a3372 & a3373);
            const Mask a3375 = (real_40[l] >= real_1[l]);
            const Mask a3376 = (a3371 < real_1[l]);
            const Mask a3377 = (a3375 & a3376);
            const Real a3378 = real_1[l] + 1e-06;
            const Real a3379 = select(a3374, a3378, a3371);
            const Real a3380 = real_1[l] - 1e-06;
            const Real a3381 = select(a3377, a3380, a3379);
            const Mask a3382 = (real_40[l] <= real_3[l]);
            const Mask a3383 = (a3381 > real_3[l]);
            const Mask a3384 = (a3382 & a3383);
            const Mask a3385 = (real_40[l] >= real_3[l]);
            const Mask a3386 = (a3381 < real_3[l]);
            const Mask a3387 = (a3385 & a3386);
            const Real a3388 = real_3[l] + 1e-06;
            const Real a3389 = select(a3384, a3388, a3381);
            const Real a3390 = real_3[l] - 1e-06;
            const Real a3391 = select(a3387, a3390, a3389);
            const Real a3450 = select(w3288, a3391, real_40[l]);
            const Real a3455 = a3450 - real_3[l];
            const Mask a3456 = (a3450 < 0.0);
            const Mask a3457 = (a3455 > 0.0);
            const Real a3458 = a3450 * real_5[l];
            const Real a3459 = a3455 * real_4[l];
            const Real a3460 = select(a3457, a3459, 0.0);
            const Real a3461 = select(a3456, a3458, a3460);
            const Real a3462 = a3450 * real_44[l];
            const Mask a3463 = (a3462 < 0.0);
            const Real a3464 = select(a3463, 0.0, a3462);
            const Mask a3465 = (a3464 > 1.0);
            const Real a3466 = select(a3465, 1.0, a3464);
            const Mask a3467 = (a3466 > 0.0);
            const Mask a3468 = (a3466 < 1.0);
            const Mask a3469 = (a3467 & a3468);
            const Real a3470 = select(a3469, real_44[l], 0.0);
            const Real a3471 = a3466 * a3466;
            const Real a3472 = real_37[l] * a3471;
            const Real a3473 = 1.0 - a3472;
            const Real a3474 = a3466 * a3470;
            const Real a3475 = real_31[l] * a3474;
            const Real a3476 = a3473 * real_13[l];
            const Real a3477 = a3473 * real_12[l];
            const Real a3478 = a3477 - real_15[l];
            const Mask a3479 = (a3478 < 0.0);
            const Real a3480 = select(a3479, 0.0, a3478);
            const Real a3481 = a3466 * 10.0;
            const Mask a3482 = (a3481 > 1.0);
            const Real a3483 = select(a3482, 1.0, a3481);
            const Real a3484 = a3483 * a3480;
            const Real a3485 = a3477 - a3484;
            const Mask a3486 = (a3480 > 0.0);
            const Real a3487 = 1.0 - a3483;
            const Real a3488 = select(a3486, a3487, 1.0);
            const Mask a3489 = (a3466 < 0.1);
            const Real a3490 = a3470 * 10.0;
            const Real a3491 = select(a3489, a3490, 0.0);
            const Real a3492 = a3475 * real_12[l];
            const Real a3493 = a3488 * a3492;
            const Real a3494 = a3480 * a3491;
            const Real a3495 = a3493 + a3494;
            const Real a3496 = a3475 * real_13[l];
            real_47[l] = a3450;
            real_46[l] = a3461;
            real_11[l] = a3476;
            real_9[l] = a3485;
            real_41[l] = a3495;
            real_38[l] = a3496;
        }
        // snow_ground._links
        const Real x3497 = 1 / real_9[0];
        const Real x3498 = select(x2720, x3497, 0.0);
        const Real x3504 = x3498 * x3498;
        const Real x3505 = x3504 * real_41[0];
        // snow_ground._at
        const Real x3508 = select(x2720, x3498, 1.0);
        const Real x3509 = x3498 - w3270;
        // snow_skin.foreseen_skin
        const Real x3510 = w3275 - real_46[0];
        const Real x3511 = x3508 * x3510;
        const Real x3512 = w3276 - x3511;
        const Real x3513 = w3281 + x3509;
        const Mask x3514 = (x3513 < 0.001);
        const Real x3515 = select(x3514, 0.001, x3513);
        const Real x3516 = x3512 / x3515;
        const Real x3517 = w3275 + x3516;
        // snow_ground._at
        const Mask x3518 = (x2720 & w3288);
        // snow_skin._is_melting
        const Real x3519 = x3508 * real_46[0];
        const Real x3520 = x2861 + x3519;
        const Mask x3521 = (x3520 >= 0.0);
        // snow_skin.solve_skin
        const Mask x3522 = (x3517 > 0.0);
        const Real x3523 = select(x3522, 0.0, x3517);
        const Real x3524 = select(x3521, 0.0, x3523);
        const Real x3525 = real_46[0] - 1.0;
        const Mask x3526 = (x3525 < (-270.0));
        const Real x3527 = select(x3526, (-270.0), x3525);
        const Mask x3528 = (x3527 > (-150.0));
        const Real x3529 = select(x3528, (-150.0), x3527);
        const Real x3530 = maximum(x3524, x3529);
        const Mask x3531 = ~x3521;
        const Mask x3532 = (x3518 & x3531);
        Real w3533 = x3530;
        Real w3534 = x2865;
        Real w3535 = x3529;
        Real w3536 = real_of(0.0);
        Real w3537 = real_of(INFINITE);
        Mask w3538 = x3532;
        for (int pass = 0; pass < 60; ++pass) {
            if (!any_lane(w3538)) break;
            // snow_skin.skin_flux
            const Real x3539 = w3533 + 273.15;
            const Real x3540 = w3533 - x609;
            // calm_air.coefficient
            const Real x3542 = x3540 * x601;
            const Real x3543 = -x3542;
            // calm_air.limited_richardson
            const Mask x3544 = (x3543 > 0.0);
            const Real x3545 = select(x3544, x3542, 0.0);
            const Real x3547 = x3545 * x678;
            const Real x3548 = -x3547;
            const Real x3549 = expm1(x3548);
            const Real x3551 = x3549 + 2.0;
            const Real x3552 = x3549 / x3551;
            const Real x3554 = numbers[LAYERS + 2] * x3552;
            const Real x3556 = select(x3544, x3554, x3542);
            const Real x3557 = -x3556;
            const Real x3558 = x3552 * x3552;
            const Real x3559 = 1.0 - x3558;
            const Real x3560 = select(x3544, x3559, 1.0);
            // calm_air.coefficient
            const Mask x3561 = (x3557 > 0.0);
            const Real x3562 = select(x3561, x3556, 0.0);
            const Real x3564 = x3562 * 5.0;
            const Real x3566 = 1.0 - x3564;
            const Real x3567 = sqrt(x3566);
            const Real x3568 = x3562 * 15.0;
            const Real x3570 = x3568 * x3567;
            const Real x3572 = 1.0 - x3570;
            const Real x3573 = 1 / x3572;
            const Real x3575 = x3573 * x3573;
            const Real x3577 = x3567 * 15.0;
            const Real x3578 = x3562 * 37.5;
            const Real x3580 = x3578 / x3567;
            const Real x3582 = x3577 - x3580;
            const Real x3583 = x3575 * x3582;
            const Real x3584 = -x3583;
            const Real x3585 = select(x3561, 0.0, x3556);
            const Mask x3586 = (x3585 > 1e-30);
            const Mask x3587 = (x3585 < 1e-30);
            const Real x3588 = select(x3587, 1e-30, x3585);
            const Real x3589 = sqrt(x3588);
            const Real x3590 = select(x3586, x3589, 0.0);
            const Real x3591 = x604 * x3590;
            const Real x3592 = x3591 + 1.0;
            const Real x3593 = 1 / x3592;
            const Real x3594 = x3585 * 15.0;
            const Real x3595 = x3594 * x3593;
            const Real x3596 = x3595 + 1.0;
            const Real x3597 = x3593 * (-7.5);
            const Real x3598 = x3593 + 1.0;
            const Real x3599 = x3597 * x3598;
            const Real x3600 = select(x3561, x3584, x3599);
            const Real x3601 = x3600 * x3560;
            const Real x3602 = select(x3561, x3573, x3596);
            const Real x3603 = x598 * x3602;
            const Real x3604 = x2821 * x3601;
            // snow_skin.skin_flux
            const Real x3606 = x113 * x3603;
            const Real x3607 = x113 * x3604;
            const Real x3609 = 1 / x3539;
            const Real x3610 = 6138.82863340564 * x3609;
            const Real x3611 = w3533 * 0.0036609921288669233;
            const Real x3612 = x3611 * x3610;
            const Real x3613 = exp(x3612);
            const Real x3614 = x3613 * 611.0;
            const Real x3615 = x3614 * 0.378;
            const Real x3616 = forcing[3] - x3615;
            const Real x3617 = 1 / x3616;
            const Real x3618 = x3614 * 0.622;
            const Real x3619 = x3618 * x3617;
            const Real x3620 = x3610 * x3609;
            const Real x3621 = x3619 * x3620;
            const Real x3622 = forcing[3] * x3617;
            const Real x3623 = x3621 * x3622;
            const Real x3624 = x3619 - forcing[2];
            const Real x3625 = x3606 * 1004.5;
            const Real x3626 = x3625 + numbers[LAYERS + 4];
            const Real x3627 = x3539 * x3539;
            const Real x3628 = x3627 * x3539;
            const Real x3629 = x2844 * x3628;
            const Real x3630 = x3606 * x3624;
            const Real x3631 = x3607 * x3624;
            const Real x3633 = x3606 * x3623;
            const Real x3634 = x3633 - x3631;
            const Real x3635 = x3626 * x3540;
            const Real x3636 = x3607 * 1004.5;
            const Real x3638 = x3636 * x3540;
            const Real x3640 = x3626 - x3638;
            const Real x3641 = x3629 * x3539;
            const Real x3642 = x608 - x3641;
            const Real x3643 = x3642 - x3635;
            const Real x3644 = 2830000.0 * x3630;
            const Real x3645 = x3643 - x3644;
            const Real x3646 = x3629 * (-4.0);
            const Real x3647 = x3646 - x3640;
            const Real x3648 = 2830000.0 * x3634;
            const Real x3649 = x3647 - x3648;
            // snow_skin._closer
            const Real x3650 = w3533 - real_46[0];
            const Real x3651 = x3508 * x3650;
            const Real x3652 = x3645 - x3651;
            const Mask x3653 = (x3652 > 0.0);
            const Real x3654 = select(x3653, w3533, w3535);
            const Real x3655 = select(x3653, w3536, w3533);
            const Real x3656 = x3508 - x3649;
            const Mask x3657 = (x3656 < 0.001);
            const Real x3658 = select(x3657, 0.001, x3656);
            const Real x3659 = x3652 / x3658;
            const Real x3660 = w3533 + x3659;
            const Mask x3661 = (x3660 < x3654);
            const Mask x3662 = (x3660 > x3655);
            const Mask x3663 = (x3661 | x3662);
            const Real x3664 = magnitude(x3659);
            const Real x3665 = w3537 * 0.5;
            const Mask x3666 = (x3664 > x3665);
            const Mask x3667 = (x3663 | x3666);
            const Real x3668 = x3654 + x3655;
            const Real x3669 = x3668 * 0.5;
            const Real x3670 = select(x3667, x3669, x3660);
            const Real x3671 = x3670 - w3533;
            const Real x3672 = magnitude(x3671);
            const Mask x3673 = (x3672 >= 0.0001);
            const Real x3674 = select(w3538, x3670, w3533);
            const Real x3675 = select(w3538, x3649, w3534);
            const Real x3676 = select(w3538, x3654, w3535);
            const Real x3677 = select(w3538, x3655, w3536);
            const Real x3678 = select(w3538, x3672, w3537);
            const Mask x3679 = select(w3538, x3673, w3538);
            w3533 = x3674;
            w3534 = x3675;
            w3535 = x3676;
            w3536 = x3677;
            w3537 = x3678;
            w3538 = x3679;
        }
        // snow_skin.skin_with
        const Real x3680 = x3508 - w3534;
        const Mask x3681 = (x3680 < 0.001);
        const Real x3682 = select(x3681, 0.001, x3680);
        const Mask x3683 = (real_46[0] < 0.0);
        const Real x3684 = select(x3683, 0.0, real_46[0]);
        const Real x3685 = x3684 * 20.0;
        const Mask x3686 = (x3684 > 0.0);
        const Real x3687 = select(x3686, 20.0, 0.0);
        const Real x3688 = w3533 - real_46[0];
        const Real x3689 = x3508 * x3688;
        const Real x3690 = select(x3521, x2861, x3689);
        const Real x3691 = x3508 / x3682;
        const Real x3692 = w3534 * x3691;
        const Real x3693 = select(x3521, 0.0, x3692);
        const Real x3694 = select(x3532, x3688, 0.0);
        const Real x3695 = select(x3518, w3533, 0.0);
        const Real x3696 = x3690 - x3685;
        const Real x3697 = select(x3518, x3696, 0.0);
        const Real x3698 = x3693 - x3687;
        const Real x3699 = select(x3518, x3698, 0.0);
        const Real x3700 = w3534 / x3682;
        const Real x3702 = x3700 * x3694;
        const Real x3703 = -x3702;
        // snow_ground._flows
        for (int l = 0; l < 5; ++l) {
            const Mask a3704 = (real_46[l] > 0.0);
            const Real a3705 = select(a3704, 0.0, real_46[l]);
            const Mask a3706 = (real_46[l] < 0.0);
            const Real a3707 = select(a3706, 0.0, real_46[l]);
            real_36[l] = a3705;
            real_35[l] = a3707;
        }
        // retention.at, enthalpy.at, enthalpy.layers_with, snow_ground._iteration
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3438 = exp(real_65[l]);
            const Real a3439 = numbers[l + LAYERS + 47] * a3438;
            const Real a3440 = real_55[l] * real_105[l];
            const Real a3441 = a3439 / a3440;
            const Real a3443 = a3438 * 0.008034787106446777;
            const Real a3445 = a3443 + numbers[l + 6 * LAYERS + 47];
            const Real a3446 = -a3445;
            const Real a3447 = a3441 * 0.008034787106446777;
            const Mask a3448 = (mask_97[l] | mask_120[l]);
            const Real a3449 = select(a3448, real_83[l], a3446);
            const Real a3451 = select(w3288, a3449, real_70[l]);
            const Real a3452 = select(w3288, real_90[l], real_102[l]);
            const Real a3453 = select(w3288, a3446, real_93[l]);
            const Real a3454 = select(w3288, a3447, real_89[l]);
            real_106[l + 1] = a3451;
            real_88[l] = a3452;
            real_94[l] = a3453;
            real_81[l] = a3454;
        }
        // snow_ground._residuals
        const Real x3713 = real_46[4] - real_106[1];
        const Real x3714 = x2722 * x3713;
        // snow_ground._links, snow_ground._flows
        for (int l = 0; l < 4; ++l) {
            const Real a3499 = real_11[l] + real_9[l + 1];
            const Real a3500 = 1 / a3499;
            const Real a3501 = seconds * a3500;
            const Real a3502 = select(x2720, a3501, 0.0);
            const Real a3503 = a3502 * a3500;
            const Real a3506 = a3503 * real_38[l];
            const Real a3507 = a3503 * real_41[l + 1];
            const Real a3708 = real_36[l] - real_36[l + 1];
            const Real a3709 = a3502 * a3708;
            const Real a3710 = real_35[l] - real_35[l + 1];
            const Real a3711 = real_50[l] * a3710;
            const Real a3712 = a3709 + a3711;
            real_141[l] = a3502;
            real_142[l] = a3506;
            real_143[l] = a3507;
            real_34[l] = a3712;
        }
        // snow_ground._residuals
        real_34[4] = real_of(0.0);
        real_35[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_35[l + 1] = real_34[l];
        const Real x3719 = seconds * x3697;
        // enthalpy._drop_from_above
        real_106[0] = real_of(0.0);
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_65[l] = real_106[l + 2];
        real_65[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x3737 = x2724 * real_46[4];
        // snow_ground._residuals, snow_ground._at
        Real a3740_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a3717 = real_34[l] - real_35[l];
            const Real a3718 = a3717 + in_row(l, 4, x3714);
            const Real a3720 = real_47[l] - real_10[l];
            const Real a3721 = a3720 + a3718;
            const Real a3722 = a3721 - in_row(l, 0, x3719);
            const Real a3739 = magnitude(a3722);
            a3740_last = a3740_last + a3739;
            real_36[l] = a3722;
            real_38[l] = a3739;
        }
        // snow_ground._at
        const Real x3741 = w215 * a3740_last;
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
        Real a3744_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3723 = 2094000.0 * real_88[l];
            const Real a3724 = real_87[l] + a3723;
            const Real a3725 = a3724 * real_106[l + 1];
            const Real a3726 = real_88[l] * 333500000.0;
            const Real a3727 = a3725 + a3726;
            const Real a3728 = a3727 - real_71[l];
            const Real a3730 = real_106[l + 1] - real_106[l];
            const Real a3731 = real_104[l] * a3730;
            const Real a3732 = a3728 + a3731;
            const Real a3734 = real_106[l + 1] - real_65[l];
            const Real a3735 = real_56[l] * a3734;
            const Real a3736 = a3732 + a3735;
            const Real a3738 = a3736 - in_row(l, 0, x3737);
            const Real a3742 = magnitude(a3738);
            const Real a3743 = numbers[l] * a3742;
            a3744_last = a3744_last + a3743;
            real_55[l] = a3738;
            real_83[l] = a3742;
        }
        // snow_ground._at
        const Real x3745 = x3741 + a3744_last;
        // snow_ground._tolerance
        const Real x3748 = seconds * x3498;
        const Real x3749 = magnitude(x3695);
        const Real x3750 = magnitude(real_46[0]);
        const Real x3751 = x3749 + x3750;
        const Real x3752 = x3748 * x3751;
        Real a3753_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a3753_last = a3753_last + real_141[l];
        }
        const Real x3754 = a3753_last + x2722;
        Real a3756_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a3755 = magnitude(real_46[l]);
            a3756_last = maximum(a3756_last, a3755);
        }
        const Real x3757 = a3756_last + x3254;
        const Real x3758 = x3757 + 30.0;
        const Real x3759 = x3754 * x3758;
        const Real x3760 = x3759 + x3752;
        // snow_ground._at
        Mask a3747_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a3746 = (real_83[l] > real_59[l]);
            a3747_last = (a3747_last | a3746);
        }
        // snow_ground._tolerance, snow_ground._at
        Mask a3764_last = mask_of(false);
        for (int l = 0; l < 5; ++l) {
            const Real a3761 = real_3[l] + x3760;
            const Real a3762 = a3761 * 7.105427357601002e-15;
            const Mask a3763 = (real_38[l] > a3762);
            a3764_last = (a3764_last | a3763);
        }
        // snow_ground._at
        const Mask x3765 = (a3747_last | a3764_last);
        // snow_ground._iteration
        const Real x3766 = w3286 * 0.0001;
        const Real x3767 = 1.0 - x3766;
        const Real x3768 = x3767 * w3285;
        const Mask x3769 = (x3745 < x3768);
        const Mask x3770 = (w3287 < 20.0);
        const Mask x3771 = (x3769 | x3770);
        const Mask x3772 = (w3286 <= 0.0001);
        const Mask x3773 = (x3771 | x3772);
        const Mask x3774 = (x3773 | x3311);
        const Mask x3775 = (w3288 & x3774);
        const Real x3776 = w3286 * 2.0;
        const Mask x3777 = (x3776 > 1.0);
        const Real x3778 = select(x3777, 1.0, x3776);
        const Real x3779 = w3286 * 0.5;
        const Real x3780 = select(x3775, x3778, x3779);
        const Real x3781 = w3287 + 1.0;
        // snow_ground._is_slow
        const Mask x3782 = (x3781 >= 40.0);
        const Mask x3783 = (x3781 < 60.0);
        const Mask x3784 = (x3782 & x3783);
        const Mask x3785 = (mask_of(false) | x3784);
        const Mask x3786 = (x3781 >= 80.0);
        const Mask x3787 = (x3781 < 120.0);
        const Mask x3788 = (x3786 & x3787);
        const Mask x3789 = (x3785 | x3788);
        const Mask x3790 = (x3781 >= 160.0);
        const Mask x3791 = (x3781 < 200.0);
        const Mask x3792 = (x3790 & x3791);
        const Mask x3793 = (x3789 | x3792);
        // snow_ground._iteration
        const Mask x3794 = (x3311 | x3793);
        const Real x3795 = select(x3794, 1.0, x3780);
        const Real x3801 = select(x3775, x3498, w3270);
        const Real x3802 = select(x3775, x3505, w3271);
        const Real x3806 = select(x3775, x3695, w3275);
        const Real x3807 = select(x3775, x3690, w3276);
        const Real x3808 = select(x3775, x3697, w3277);
        const Real x3809 = select(x3775, x3699, w3278);
        const Real x3810 = select(x3775, x3694, w3279);
        const Real x3811 = select(x3775, x3703, w3280);
        const Real x3812 = select(x3775, x3682, w3281);
        const Mask x3813 = select(x3775, x3521, w3282);
        const Real x3816 = select(x3775, x3745, w3285);
        const Mask x3817 = select(x3775, x3765, w3288);
        const Real x3818 = select(w3288, x3795, w3286);
        const Real x3819 = real_of_mask(w3288);
        const Real x3820 = w3287 + x3819;
        const Mask x3821 = ~x3775;
        const Mask x3822 = (x3817 | x3821);
        const Mask x3823 = (w3288 & x3822);
        for (int l = 0; l < 5; ++l) {
            const Real a3796 = select(x3775, real_47[l], real_40[l]);
            const Real a3814 = select(x3775, real_36[l], real_2[l]);
            real_38[l] = a3796;
            real_46[l] = a3814;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3797 = select(x3775, real_106[l + 1], real_70[l]);
            const Real a3798 = select(x3775, real_88[l], real_102[l]);
            const Real a3799 = select(x3775, real_94[l], real_93[l]);
            const Real a3800 = select(x3775, real_81[l], real_89[l]);
            const Real a3815 = select(x3775, real_55[l], real_92[l]);
            real_83[l] = a3797;
            real_65[l] = a3798;
            real_90[l] = a3799;
            real_61[l] = a3800;
            real_72[l] = a3815;
        }
        for (int l = 0; l < 4; ++l) {
            const Real a3803 = select(x3775, real_141[l], real_133[l]);
            const Real a3804 = select(x3775, real_142[l], real_134[l]);
            const Real a3805 = select(x3775, real_143[l], real_135[l]);
            real_144[l] = a3803;
            real_145[l] = a3804;
            real_146[l] = a3805;
        }
        for (int l = 0; l < 5; ++l) real_40[l] = real_38[l];
        for (int l = 0; l < LAYERS; ++l) real_70[l] = real_83[l];
        for (int l = 0; l < LAYERS; ++l) real_102[l] = real_65[l];
        for (int l = 0; l < LAYERS; ++l) real_93[l] = real_90[l];
        for (int l = 0; l < LAYERS; ++l) real_89[l] = real_61[l];
        for (int l = 0; l < 4; ++l) real_133[l] = real_144[l];
        for (int l = 0; l < 4; ++l) real_134[l] = real_145[l];
        for (int l = 0; l < 4; ++l) real_135[l] = real_146[l];
        for (int l = 0; l < 5; ++l) real_2[l] = real_46[l];
        for (int l = 0; l < LAYERS; ++l) real_92[l] = real_72[l];
        w3270 = x3801;
        w3271 = x3802;
        w3275 = x3806;
        w3276 = x3807;
        w3277 = x3808;
        w3278 = x3809;
        w3279 = x3810;
        w3280 = x3811;
        w3281 = x3812;
        w3282 = x3813;
        w3285 = x3816;
        w3286 = x3818;
        w3287 = x3820;
        w3288 = x3823;
    }
    // snow_ground._solution
    const Real x3831 = select(x2720, w3270, 1.0);
    // snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a3824 = real_40[l] - real_3[l];
        const Mask a3825 = (real_40[l] < 0.0);
        const Mask a3826 = (a3824 > 0.0);
        const Real a3827 = real_40[l] * real_5[l];
        const Real a3828 = a3824 * real_4[l];
        const Real a3829 = select(a3826, a3828, 0.0);
        const Real a3830 = select(a3825, a3827, a3829);
        real_14[l] = a3830;
    }
    // snow_skin._is_melting
    const Real x3832 = x3831 * real_14[0];
    const Real x3833 = x2861 + x3832;
    const Mask x3834 = (x3833 >= 0.0);
    // snow_skin.skin_with
    const Mask x3835 = (real_14[0] < 0.0);
    const Real x3836 = select(x3835, 0.0, real_14[0]);
    const Real x3837 = x3836 * 20.0;
    const Real x3838 = w3275 - real_14[0];
    const Real x3839 = x3831 * x3838;
    const Real x3840 = select(x3834, x2861, x3839);
    const Real x3841 = select(x2720, w3275, 0.0);
    const Real x3842 = x3840 - x3837;
    const Real x3843 = select(x2720, x3842, 0.0);
    // snow_ground._tolerance
    const Real x3844 = seconds * w3270;
    const Real x3845 = magnitude(w3275);
    const Real x3846 = magnitude(real_14[0]);
    const Real x3847 = x3845 + x3846;
    const Real x3848 = x3844 * x3847;
    Real a3849_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a3849_last = a3849_last + real_133[l];
    }
    const Real x3850 = a3849_last + x2722;
    Real a3852_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a3851 = magnitude(real_14[l]);
        a3852_last = maximum(a3852_last, a3851);
    }
    const Real x3853 = a3852_last + x3254;
    const Real x3854 = x3853 + 30.0;
    const Real x3855 = x3850 * x3854;
    const Real x3856 = x3855 + x3848;
    // snow_ground._tolerance, snow_ground._solution
    Mask a3863_last = mask_of(true);
    for (int l = 0; l < 5; ++l) {
        const Real a3857 = real_3[l] + x3856;
        const Real a3858 = a3857 * 7.105427357601002e-15;
        const Real a3859 = a3858 * 8.0;
        const Real a3861 = magnitude(real_2[l]);
        const Mask a3862 = (a3861 <= a3859);
        a3863_last = (a3863_last & a3862);
    }
    // snow_ground._solution
    Mask a3866_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        after[2 * LAYERS + l] = real_102[l];
        const Real a3860 = real_59[l] * 8.0;
        const Real a3864 = magnitude(real_92[l]);
        const Mask a3865 = (a3864 <= a3860);
        a3866_last = (a3866_last & a3865);
    }
    const Mask x3867 = (a3863_last & a3866_last);
    // snow_ground.advance_snow_ground
    const Real x3869 = select(x2720, x3841, 0.0);
    const Real x3870 = select(x2720, x3843, 0.0);
    const Real x3871 = real_14[4] - real_70[0];
    const Real x3872 = w214 * x3871;
    const Real x3873 = select(x2720, x3872, 0.0);
    // snow_ground.advance_snow_ground, ground_heat.heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3868 = select(x3867, real_70[l], NOT_A_NUMBER);
        const Real a3874 = a3868 + 273.15;
        after[l] = a3874;
        real_92[l] = a3868;
        real_59[l] = a3874;
    }
    // ground_heat.heat
    const Real x3876 = x2634 - real_59[0];
    Real a3878_last = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3875 = real_92[l] - real_92[l + 1];
        const Real a2660_1540 = real_130[l + 1] * 4200000.0;
        const Real a3877 = a2660_1540 * a3875;
        a3878_last = a3878_last + a3877;
    }
    results[LAYERS + 43] = a3878_last;
    const Real x3881 = x2719 * x3876;
    // parts.if_any
    for (int l = 0; l < 5; ++l) real_14[l] = real_of(0.0);
    for (int l = 0; l < 5; ++l) real_2[l] = real_of(0.0);
    for (int l = 0; l < 5; ++l) real_3[l] = real_of(273.15);
    for (int l = 0; l < 5; ++l) real_4[l] = real_of(0.0);
    for (int l = 0; l < 5; ++l) real_5[l] = real_of(0.0);
    Real w3887 = real_of(0.0);
    Real w3888 = real_of(0.0);
    Real w3889 = real_of(0.0);
    Real w3890 = real_of(0.0);
    Real w3891 = real_of(0.0);
    Real w3892 = real_of(0.0);
    Real w3893 = real_of(0.0);
    Mask w3894 = x2720;
    for (int pass = 0; pass < 1; ++pass) {
        if (!any_lane(w3894)) break;
        // snow_skin.skin_flux
        const Real x3910 = x3869 + 273.15;
        const Real x3911 = x3869 - x609;
        // calm_air.coefficient
        const Real x3913 = x3911 * x601;
        const Real x3914 = -x3913;
        // calm_air.limited_richardson
        const Mask x3915 = (x3914 > 0.0);
        const Real x3916 = select(x3915, x3913, 0.0);
        const Real x3918 = x3916 * x678;
        const Real x3919 = -x3918;
        const Real x3920 = expm1(x3919);
        const Real x3922 = x3920 + 2.0;
        const Real x3923 = x3920 / x3922;
        const Real x3925 = numbers[LAYERS + 2] * x3923;
        const Real x3927 = select(x3915, x3925, x3913);
        const Real x3928 = -x3927;
        // calm_air.coefficient
        const Mask x3929 = (x3928 > 0.0);
        const Real x3930 = select(x3929, x3927, 0.0);
        const Real x3932 = x3930 * 5.0;
        const Real x3934 = 1.0 - x3932;
        const Real x3935 = sqrt(x3934);
        const Real x3936 = x3930 * 15.0;
        const Real x3938 = x3936 * x3935;
        const Real x3940 = 1.0 - x3938;
        const Real x3941 = 1 / x3940;
        const Real x3942 = select(x3929, 0.0, x3927);
        const Mask x3943 = (x3942 > 1e-30);
        const Mask x3944 = (x3942 < 1e-30);
        const Real x3945 = select(x3944, 1e-30, x3942);
        const Real x3946 = sqrt(x3945);
        const Real x3947 = select(x3943, x3946, 0.0);
        const Real x3948 = x604 * x3947;
        const Real x3949 = x3948 + 1.0;
        const Real x3950 = 1 / x3949;
        const Real x3951 = x3942 * 15.0;
        const Real x3952 = x3951 * x3950;
        const Real x3953 = x3952 + 1.0;
        const Real x3954 = select(x3929, x3941, x3953);
        const Real x3955 = x598 * x3954;
        // snow_skin.skin_flux
        const Real x3956 = x113 * x3955;
        const Real x3957 = 1 / x3910;
        const Real x3958 = 6138.82863340564 * x3957;
        const Real x3959 = x3869 * 0.0036609921288669233;
        const Real x3960 = x3959 * x3958;
        const Real x3961 = exp(x3960);
        const Real x3962 = x3961 * 611.0;
        const Real x3963 = x3962 * 0.378;
        const Real x3964 = forcing[3] - x3963;
        const Real x3965 = 1 / x3964;
        const Real x3966 = x3962 * 0.622;
        const Real x3967 = x3966 * x3965;
        const Real x3968 = x3967 - forcing[2];
        const Real x3969 = x3956 * 1004.5;
        const Real x3970 = x3969 + numbers[LAYERS + 4];
        const Real x3971 = x3910 * x3910;
        const Real x3972 = x3971 * x3910;
        const Real x3973 = x2844 * x3972;
        const Real x3974 = x3956 * x3968;
        const Real x3975 = x3970 * x3911;
        const Real x3976 = x3973 * x3910;
        const Real x3977 = x608 - x3976;
        const Real x3978 = x3977 - x3975;
        const Real x3979 = 2830000.0 * x3974;
        const Real x3980 = x3978 - x3979;
        // layered_snow._melted
        const Real x3981 = seconds * x3974;
        const Real x3982 = w215 * x3981;
        const Real x3983 = select(x2720, x3982, 0.0);
        // snow_water.with_vapour_exchange
        const Mask x3984 = (x3983 < 0.0);
        const Real x3985 = select(x3984, 0.0, x3983);
        const Real x3986 = -x3983;
        const Mask x3987 = (x3986 < 0.0);
        const Real x3988 = select(x3987, 0.0, x3983);
        const Mask x3990 = (real_0[0] > 0.0);
        const Real x3991 = select(x3990, real_0[0], 1.0);
        // layered_snow._melted, snow_layers.liquid_water
        for (int l = 0; l < 5; ++l) {
            const Real a3895 = w215 * real_40[l];
            const Real a3896 = select(x2720, a3895, 0.0);
            const Real a3897 = a3896 * 2.9985007496251872e-06;
            const Mask a3898 = (a3897 < 0.0);
            const Real a3899 = select(a3898, 0.0, a3897);
            const Mask a3900 = (a3899 > real_0[l]);
            const Real a3901 = select(a3900, real_0[l], a3899);
            const Real a3902 = real_0[l] - a3901;
            const Mask a3903 = (real_8[l] > 0.0);
            const Real a3904 = select(a3903, real_8[l], 1.0);
            const Real a3905 = a3902 / a3904;
            const Mask a3906 = (a3905 > 1.0);
            const Real a3907 = select(a3906, 1.0, a3905);
            const Real a3908 = select(a3903, a3907, 0.0);
            const Real a3909 = a3908 * real_6[l];
            real_31[l] = a3896;
            real_37[l] = a3909;
        }
        // snow_water.with_vapour_exchange
        const Real x3992 = select(x3990, real_31[0], 0.0);
        // snow_layers.liquid_water
        const Real x3993 = real_31[0] * 2.9985007496251872e-06;
        const Mask x3994 = (x3993 < 0.0);
        const Real x3995 = select(x3994, 0.0, x3993);
        const Mask x3996 = (x3995 > real_0[0]);
        const Real x3997 = select(x3996, real_0[0], x3995);
        // snow_water.with_vapour_exchange
        const Real x3998 = real_0[0] - x3997;
        const Mask x3999 = (x3985 > x3998);
        const Real x4000 = select(x3999, x3998, x3985);
        const Real x4001 = x4000 + x3988;
        const Mask x4002 = (x3998 > 0.0);
        // snow_layers.warmth
        const Real x4003 = 1 / x3991;
        const Real x4004 = x4003 * 0.0004748338081671415;
        const Real x4005 = x4003 * 0.0002370791844476055;
        const Real x4006 = x3991 * 333500.0;
        const Real x4007 = x3992 - x4006;
        const Mask x4008 = (x3992 < 0.0);
        const Mask x4009 = (x4007 > 0.0);
        const Real x4010 = x3992 * x4004;
        const Real x4011 = x4007 * x4005;
        const Real x4012 = select(x4009, x4011, 0.0);
        const Real x4013 = select(x4008, x4010, x4012);
        // snow_water.with_vapour_exchange
        const Mask x4014 = (x4013 > 0.0);
        const Real x4015 = select(x4014, 0.0, x4013);
        const Real x4016 = x4015 * 2106.0;
        const Real x4017 = x4001 * x4016;
        const Real x4018 = select(x4002, x3998, 1.0);
        const Real x4019 = x4001 / x4018;
        const Real x4020 = 1.0 - x4019;
        const Real x4021 = x3988 + x4000;
        const Real x4022 = x3985 - x4000;
        const Real x4023 = real_0[0] - x4001;
        const Real x4024 = real_31[0] - x4017;
        const Real x4025 = real_37[0] * x4020;
        const Real x4026 = select(x4002, x4025, real_37[0]);
        const Real x4027 = x4000 / x3991;
        const Real x4028 = 1.0 - x4027;
        const Real x4029 = real_7[0] * x4028;
        const Mask x4030 = (real_0[1] > 0.0);
        const Real x4031 = select(x4030, real_0[1], 1.0);
        const Real x4032 = select(x4030, real_31[1], 0.0);
        // snow_layers.liquid_water
        const Real x4033 = real_31[1] * 2.9985007496251872e-06;
        const Mask x4034 = (x4033 < 0.0);
        const Real x4035 = select(x4034, 0.0, x4033);
        const Mask x4036 = (x4035 > real_0[1]);
        const Real x4037 = select(x4036, real_0[1], x4035);
        // snow_water.with_vapour_exchange
        const Real x4038 = real_0[1] - x4037;
        const Mask x4039 = (x4022 > x4038);
        const Real x4040 = select(x4039, x4038, x4022);
        const Mask x4041 = (x4038 > 0.0);
        // snow_layers.warmth
        const Real x4042 = 1 / x4031;
        const Real x4043 = x4042 * 0.0004748338081671415;
        const Real x4044 = x4042 * 0.0002370791844476055;
        const Real x4045 = x4031 * 333500.0;
        const Real x4046 = x4032 - x4045;
        const Mask x4047 = (x4032 < 0.0);
        const Mask x4048 = (x4046 > 0.0);
        const Real x4049 = x4032 * x4043;
        const Real x4050 = x4046 * x4044;
        const Real x4051 = select(x4048, x4050, 0.0);
        const Real x4052 = select(x4047, x4049, x4051);
        // snow_water.with_vapour_exchange
        const Mask x4053 = (x4052 > 0.0);
        const Real x4054 = select(x4053, 0.0, x4052);
        const Real x4055 = x4054 * 2106.0;
        const Real x4056 = x4040 * x4055;
        const Real x4057 = select(x4041, x4038, 1.0);
        const Real x4058 = x4040 / x4057;
        const Real x4059 = 1.0 - x4058;
        const Real x4060 = x4021 + x4040;
        const Real x4061 = x4022 - x4040;
        const Real x4062 = x4017 + x4056;
        const Real x4063 = real_0[1] - x4040;
        const Real x4064 = real_31[1] - x4056;
        const Real x4065 = real_37[1] * x4059;
        const Real x4066 = select(x4041, x4065, real_37[1]);
        const Real x4067 = x4040 / x4031;
        const Real x4068 = 1.0 - x4067;
        const Real x4069 = real_7[1] * x4068;
        const Mask x4070 = (real_0[2] > 0.0);
        const Real x4071 = select(x4070, real_0[2], 1.0);
        const Real x4072 = select(x4070, real_31[2], 0.0);
        // snow_layers.liquid_water
        const Real x4073 = real_31[2] * 2.9985007496251872e-06;
        const Mask x4074 = (x4073 < 0.0);
        const Real x4075 = select(x4074, 0.0, x4073);
        const Mask x4076 = (x4075 > real_0[2]);
        const Real x4077 = select(x4076, real_0[2], x4075);
        // snow_water.with_vapour_exchange
        const Real x4078 = real_0[2] - x4077;
        const Mask x4079 = (x4061 > x4078);
        const Real x4080 = select(x4079, x4078, x4061);
        const Mask x4081 = (x4078 > 0.0);
        // snow_layers.warmth
        const Real x4082 = 1 / x4071;
        const Real x4083 = x4082 * 0.0004748338081671415;
        const Real x4084 = x4082 * 0.0002370791844476055;
        const Real x4085 = x4071 * 333500.0;
        const Real x4086 = x4072 - x4085;
        const Mask x4087 = (x4072 < 0.0);
        const Mask x4088 = (x4086 > 0.0);
        const Real x4089 = x4072 * x4083;
        const Real x4090 = x4086 * x4084;
        const Real x4091 = select(x4088, x4090, 0.0);
        const Real x4092 = select(x4087, x4089, x4091);
        // snow_water.with_vapour_exchange
        const Mask x4093 = (x4092 > 0.0);
        const Real x4094 = select(x4093, 0.0, x4092);
        const Real x4095 = x4094 * 2106.0;
        const Real x4096 = x4080 * x4095;
        const Real x4097 = select(x4081, x4078, 1.0);
        const Real x4098 = x4080 / x4097;
        const Real x4099 = 1.0 - x4098;
        const Real x4100 = x4060 + x4080;
        const Real x4101 = x4061 - x4080;
        const Real x4102 = x4062 + x4096;
        const Real x4103 = real_0[2] - x4080;
        const Real x4104 = real_31[2] - x4096;
        const Real x4105 = real_37[2] * x4099;
        const Real x4106 = select(x4081, x4105, real_37[2]);
        const Real x4107 = x4080 / x4071;
        const Real x4108 = 1.0 - x4107;
        const Real x4109 = real_7[2] * x4108;
        const Mask x4110 = (real_0[3] > 0.0);
        const Real x4111 = select(x4110, real_0[3], 1.0);
        const Real x4112 = select(x4110, real_31[3], 0.0);
        // snow_layers.liquid_water
        const Real x4113 = real_31[3] * 2.9985007496251872e-06;
        const Mask x4114 = (x4113 < 0.0);
        const Real x4115 = select(x4114, 0.0, x4113);
        const Mask x4116 = (x4115 > real_0[3]);
        const Real x4117 = select(x4116, real_0[3], x4115);
        // snow_water.with_vapour_exchange
        const Real x4118 = real_0[3] - x4117;
        const Mask x4119 = (x4101 > x4118);
        const Real x4120 = select(x4119, x4118, x4101);
        const Mask x4121 = (x4118 > 0.0);
        // snow_layers.warmth
        const Real x4122 = 1 / x4111;
        const Real x4123 = x4122 * 0.0004748338081671415;
        const Real x4124 = x4122 * 0.0002370791844476055;
        const Real x4125 = x4111 * 333500.0;
        const Real x4126 = x4112 - x4125;
        const Mask x4127 = (x4112 < 0.0);
        const Mask x4128 = (x4126 > 0.0);
        const Real x4129 = x4112 * x4123;
        const Real x4130 = x4126 * x4124;
        const Real x4131 = select(x4128, x4130, 0.0);
        const Real x4132 = select(x4127, x4129, x4131);
        // snow_water.with_vapour_exchange
        const Mask x4133 = (x4132 > 0.0);
        const Real x4134 = select(x4133, 0.0, x4132);
        const Real x4135 = x4134 * 2106.0;
        const Real x4136 = x4120 * x4135;
        const Real x4137 = select(x4121, x4118, 1.0);
        const Real x4138 = x4120 / x4137;
        const Real x4139 = 1.0 - x4138;
        const Real x4140 = x4100 + x4120;
        const Real x4141 = x4101 - x4120;
        const Real x4142 = x4102 + x4136;
        const Real x4143 = real_0[3] - x4120;
        const Real x4144 = real_31[3] - x4136;
        const Real x4145 = real_37[3] * x4139;
        const Real x4146 = select(x4121, x4145, real_37[3]);
        const Real x4147 = x4120 / x4111;
        const Real x4148 = 1.0 - x4147;
        const Real x4149 = real_7[3] * x4148;
        const Mask x4150 = (real_0[4] > 0.0);
        const Real x4151 = select(x4150, real_0[4], 1.0);
        const Real x4152 = select(x4150, real_31[4], 0.0);
        // snow_layers.liquid_water
        const Real x4153 = real_31[4] * 2.9985007496251872e-06;
        const Mask x4154 = (x4153 < 0.0);
        const Real x4155 = select(x4154, 0.0, x4153);
        const Mask x4156 = (x4155 > real_0[4]);
        const Real x4157 = select(x4156, real_0[4], x4155);
        // snow_water.with_vapour_exchange
        const Real x4158 = real_0[4] - x4157;
        const Mask x4159 = (x4141 > x4158);
        const Real x4160 = select(x4159, x4158, x4141);
        const Mask x4161 = (x4158 > 0.0);
        // snow_layers.warmth
        const Real x4162 = 1 / x4151;
        const Real x4163 = x4162 * 0.0004748338081671415;
        const Real x4164 = x4162 * 0.0002370791844476055;
        const Real x4165 = x4151 * 333500.0;
        const Real x4166 = x4152 - x4165;
        const Mask x4167 = (x4152 < 0.0);
        const Mask x4168 = (x4166 > 0.0);
        const Real x4169 = x4152 * x4163;
        const Real x4170 = x4166 * x4164;
        const Real x4171 = select(x4168, x4170, 0.0);
        const Real x4172 = select(x4167, x4169, x4171);
        // snow_water.with_vapour_exchange
        const Mask x4173 = (x4172 > 0.0);
        const Real x4174 = select(x4173, 0.0, x4172);
        const Real x4175 = x4174 * 2106.0;
        const Real x4176 = x4160 * x4175;
        const Real x4177 = select(x4161, x4158, 1.0);
        const Real x4178 = x4160 / x4177;
        const Real x4179 = 1.0 - x4178;
        const Real x4180 = x4140 + x4160;
        const Real x4181 = x4142 + x4176;
        const Real x4182 = real_0[4] - x4160;
        const Real x4183 = real_31[4] - x4176;
        const Real x4184 = real_37[4] * x4179;
        const Real x4185 = select(x4161, x4184, real_37[4]);
        const Real x4186 = x4160 / x4151;
        const Real x4187 = 1.0 - x4186;
        const Real x4188 = real_7[4] * x4187;
        // snow_water.<genexpr>
        real_37[0] = x4023;
        real_37[1] = x4063;
        real_37[2] = x4103;
        real_37[3] = x4143;
        real_37[4] = x4182;
        real_31[0] = x4024;
        real_31[1] = x4064;
        real_31[2] = x4104;
        real_31[3] = x4144;
        real_31[4] = x4183;
        real_44[0] = x4026;
        real_44[1] = x4066;
        real_44[2] = x4106;
        real_44[3] = x4146;
        real_44[4] = x4185;
        real_1[0] = x4029;
        real_1[1] = x4069;
        real_1[2] = x4109;
        real_1[3] = x4149;
        real_1[4] = x4188;
        // snow_layers.liquid_water
        const Real x4193 = real_31[0] * 2.9985007496251872e-06;
        const Mask x4194 = (x4193 < 0.0);
        const Real x4195 = select(x4194, 0.0, x4193);
        const Mask x4196 = (x4195 > real_37[0]);
        const Real x4197 = select(x4196, real_37[0], x4195);
        // snow_water.percolated
        const Real x4198 = real_37[0] - x4197;
        const Mask x4199 = (x4198 > 0.0);
        const Real x4200 = select(x4199, x4198, 1.0);
        const Real x4201 = x4198 / x4200;
        const Mask x4202 = (x4201 > 1.0);
        const Real x4203 = select(x4202, 1.0, x4201);
        const Real x4204 = select(x4199, x4203, 0.0);
        const Real x4205 = x4204 * real_44[0];
        const Real x4206 = x4198 * 0.0010905125408942203;
        const Mask x4207 = (x4205 < x4206);
        const Real x4208 = select(x4207, x4206, x4205);
        // snow_properties.held_by_pores
        const Real x4209 = numbers[LAYERS + 21] * 1000.0;
        // snow_properties._pores
        const Real x4210 = x4208 - x4206;
        const Mask x4211 = (x4210 < 0.0);
        const Real x4212 = select(x4211, 0.0, x4210);
        // snow_properties.held_by_pores
        const Real x4213 = x4209 * x4212;
        // snow_water.percolated
        const Real x4214 = x4197 - x4213;
        const Mask x4215 = (x4214 < 0.0);
        const Real x4216 = select(x4215, 0.0, x4214);
        const Mask x4217 = (x4197 > 0.0);
        const Real x4218 = select(x4217, x4197, 1.0);
        const Real x4219 = x4216 / x4218;
        const Real x4220 = real_31[0] * x4219;
        const Real x4221 = select(x4217, x4220, 0.0);
        const Mask x4222 = (real_37[0] > 0.0);
        const Real x4223 = select(x4222, real_37[0], 1.0);
        const Real x4224 = x4216 / x4223;
        const Real x4225 = real_37[0] - x4216;
        const Real x4226 = real_31[0] - x4221;
        const Real x4227 = 1.0 - x4224;
        const Real x4228 = real_1[0] * x4227;
        const Real x4229 = real_37[1] + x4216;
        const Real x4230 = real_31[1] + x4221;
        // snow_layers.liquid_water
        const Real x4231 = x4230 * 2.9985007496251872e-06;
        const Mask x4232 = (x4231 < 0.0);
        const Real x4233 = select(x4232, 0.0, x4231);
        const Mask x4234 = (x4233 > x4229);
        const Real x4235 = select(x4234, x4229, x4233);
        // snow_water.percolated
        const Real x4236 = x4229 - x4235;
        // snow_layers.liquid_water
        const Real x4237 = real_31[1] * 2.9985007496251872e-06;
        const Mask x4238 = (x4237 < 0.0);
        const Real x4239 = select(x4238, 0.0, x4237);
        const Mask x4240 = (x4239 > real_37[1]);
        const Real x4241 = select(x4240, real_37[1], x4239);
        // snow_water.percolated
        const Real x4242 = real_37[1] - x4241;
        const Mask x4243 = (x4242 > 0.0);
        const Real x4244 = select(x4243, x4242, 1.0);
        const Real x4245 = x4236 / x4244;
        const Mask x4246 = (x4245 > 1.0);
        const Real x4247 = select(x4246, 1.0, x4245);
        const Real x4248 = select(x4243, x4247, 0.0);
        const Real x4249 = x4248 * real_44[1];
        const Real x4250 = x4236 * 0.0010905125408942203;
        const Mask x4251 = (x4249 < x4250);
        const Real x4252 = select(x4251, x4250, x4249);
        // snow_properties._pores
        const Real x4253 = x4252 - x4250;
        const Mask x4254 = (x4253 < 0.0);
        const Real x4255 = select(x4254, 0.0, x4253);
        // snow_properties.held_by_pores
        const Real x4256 = x4209 * x4255;
        // snow_water.percolated
        const Real x4257 = x4235 - x4256;
        const Mask x4258 = (x4257 < 0.0);
        const Real x4259 = select(x4258, 0.0, x4257);
        const Mask x4260 = (x4235 > 0.0);
        const Real x4261 = select(x4260, x4235, 1.0);
        const Real x4262 = x4259 / x4261;
        const Real x4263 = x4230 * x4262;
        const Real x4264 = select(x4260, x4263, 0.0);
        const Mask x4265 = (x4229 > 0.0);
        const Real x4266 = select(x4265, x4229, 1.0);
        const Real x4267 = x4259 / x4266;
        const Real x4268 = x4229 - x4259;
        const Real x4269 = x4230 - x4264;
        const Real x4270 = 1.0 - x4267;
        const Real x4271 = real_1[1] * x4270;
        const Real x4272 = real_37[2] + x4259;
        const Real x4273 = real_31[2] + x4264;
        // snow_layers.liquid_water
        const Real x4274 = x4273 * 2.9985007496251872e-06;
        const Mask x4275 = (x4274 < 0.0);
        const Real x4276 = select(x4275, 0.0, x4274);
        const Mask x4277 = (x4276 > x4272);
        const Real x4278 = select(x4277, x4272, x4276);
        // snow_water.percolated
        const Real x4279 = x4272 - x4278;
        // snow_layers.liquid_water
        const Real x4280 = real_31[2] * 2.9985007496251872e-06;
        const Mask x4281 = (x4280 < 0.0);
        const Real x4282 = select(x4281, 0.0, x4280);
        const Mask x4283 = (x4282 > real_37[2]);
        const Real x4284 = select(x4283, real_37[2], x4282);
        // snow_water.percolated
        const Real x4285 = real_37[2] - x4284;
        const Mask x4286 = (x4285 > 0.0);
        const Real x4287 = select(x4286, x4285, 1.0);
        const Real x4288 = x4279 / x4287;
        const Mask x4289 = (x4288 > 1.0);
        const Real x4290 = select(x4289, 1.0, x4288);
        const Real x4291 = select(x4286, x4290, 0.0);
        const Real x4292 = x4291 * real_44[2];
        const Real x4293 = x4279 * 0.0010905125408942203;
        const Mask x4294 = (x4292 < x4293);
        const Real x4295 = select(x4294, x4293, x4292);
        // snow_properties._pores
        const Real x4296 = x4295 - x4293;
        const Mask x4297 = (x4296 < 0.0);
        const Real x4298 = select(x4297, 0.0, x4296);
        // snow_properties.held_by_pores
        const Real x4299 = x4209 * x4298;
        // snow_water.percolated
        const Real x4300 = x4278 - x4299;
        const Mask x4301 = (x4300 < 0.0);
        const Real x4302 = select(x4301, 0.0, x4300);
        const Mask x4303 = (x4278 > 0.0);
        const Real x4304 = select(x4303, x4278, 1.0);
        const Real x4305 = x4302 / x4304;
        const Real x4306 = x4273 * x4305;
        const Real x4307 = select(x4303, x4306, 0.0);
        const Mask x4308 = (x4272 > 0.0);
        const Real x4309 = select(x4308, x4272, 1.0);
        const Real x4310 = x4302 / x4309;
        const Real x4311 = x4272 - x4302;
        const Real x4312 = x4273 - x4307;
        const Real x4313 = 1.0 - x4310;
        const Real x4314 = real_1[2] * x4313;
        const Real x4315 = real_37[3] + x4302;
        const Real x4316 = real_31[3] + x4307;
        // snow_layers.liquid_water
        const Real x4317 = x4316 * 2.9985007496251872e-06;
        const Mask x4318 = (x4317 < 0.0);
        const Real x4319 = select(x4318, 0.0, x4317);
        const Mask x4320 = (x4319 > x4315);
        const Real x4321 = select(x4320, x4315, x4319);
        // snow_water.percolated
        const Real x4322 = x4315 - x4321;
        // snow_layers.liquid_water
        const Real x4323 = real_31[3] * 2.9985007496251872e-06;
        const Mask x4324 = (x4323 < 0.0);
        const Real x4325 = select(x4324, 0.0, x4323);
        const Mask x4326 = (x4325 > real_37[3]);
        const Real x4327 = select(x4326, real_37[3], x4325);
        // snow_water.percolated
        const Real x4328 = real_37[3] - x4327;
        const Mask x4329 = (x4328 > 0.0);
        const Real x4330 = select(x4329, x4328, 1.0);
        const Real x4331 = x4322 / x4330;
        const Mask x4332 = (x4331 > 1.0);
        const Real x4333 = select(x4332, 1.0, x4331);
        const Real x4334 = select(x4329, x4333, 0.0);
        const Real x4335 = x4334 * real_44[3];
        const Real x4336 = x4322 * 0.0010905125408942203;
        const Mask x4337 = (x4335 < x4336);
        const Real x4338 = select(x4337, x4336, x4335);
        // snow_properties._pores
        const Real x4339 = x4338 - x4336;
        const Mask x4340 = (x4339 < 0.0);
        const Real x4341 = select(x4340, 0.0, x4339);
        // snow_properties.held_by_pores
        const Real x4342 = x4209 * x4341;
        // snow_water.percolated
        const Real x4343 = x4321 - x4342;
        const Mask x4344 = (x4343 < 0.0);
        const Real x4345 = select(x4344, 0.0, x4343);
        const Mask x4346 = (x4321 > 0.0);
        const Real x4347 = select(x4346, x4321, 1.0);
        const Real x4348 = x4345 / x4347;
        const Real x4349 = x4316 * x4348;
        const Real x4350 = select(x4346, x4349, 0.0);
        const Mask x4351 = (x4315 > 0.0);
        const Real x4352 = select(x4351, x4315, 1.0);
        const Real x4353 = x4345 / x4352;
        const Real x4354 = x4315 - x4345;
        const Real x4355 = x4316 - x4350;
        const Real x4356 = 1.0 - x4353;
        const Real x4357 = real_1[3] * x4356;
        const Real x4358 = real_37[4] + x4345;
        const Real x4359 = real_31[4] + x4350;
        // snow_layers.liquid_water
        const Real x4360 = x4359 * 2.9985007496251872e-06;
        const Mask x4361 = (x4360 < 0.0);
        const Real x4362 = select(x4361, 0.0, x4360);
        const Mask x4363 = (x4362 > x4358);
        const Real x4364 = select(x4363, x4358, x4362);
        // snow_water.percolated
        const Real x4365 = x4358 - x4364;
        // snow_layers.liquid_water
        const Real x4366 = real_31[4] * 2.9985007496251872e-06;
        const Mask x4367 = (x4366 < 0.0);
        const Real x4368 = select(x4367, 0.0, x4366);
        const Mask x4369 = (x4368 > real_37[4]);
        const Real x4370 = select(x4369, real_37[4], x4368);
        // snow_water.percolated
        const Real x4371 = real_37[4] - x4370;
        const Mask x4372 = (x4371 > 0.0);
        const Real x4373 = select(x4372, x4371, 1.0);
        const Real x4374 = x4365 / x4373;
        const Mask x4375 = (x4374 > 1.0);
        const Real x4376 = select(x4375, 1.0, x4374);
        const Real x4377 = select(x4372, x4376, 0.0);
        const Real x4378 = x4377 * real_44[4];
        const Real x4379 = x4365 * 0.0010905125408942203;
        const Mask x4380 = (x4378 < x4379);
        const Real x4381 = select(x4380, x4379, x4378);
        // snow_properties._pores
        const Real x4382 = x4381 - x4379;
        const Mask x4383 = (x4382 < 0.0);
        const Real x4384 = select(x4383, 0.0, x4382);
        // snow_properties.held_by_pores
        const Real x4385 = x4209 * x4384;
        // snow_water.percolated
        const Real x4386 = x4364 - x4385;
        const Mask x4387 = (x4386 < 0.0);
        const Real x4388 = select(x4387, 0.0, x4386);
        const Mask x4389 = (x4364 > 0.0);
        const Real x4390 = select(x4389, x4364, 1.0);
        const Real x4391 = x4388 / x4390;
        const Real x4392 = x4359 * x4391;
        const Real x4393 = select(x4389, x4392, 0.0);
        const Mask x4394 = (x4358 > 0.0);
        const Real x4395 = select(x4394, x4358, 1.0);
        const Real x4396 = x4388 / x4395;
        const Real x4397 = x4358 - x4388;
        const Real x4398 = x4359 - x4393;
        const Real x4399 = 1.0 - x4396;
        const Real x4400 = real_1[4] * x4399;
        // snow_water.<genexpr>
        real_1[0] = x4225;
        real_1[1] = x4268;
        real_1[2] = x4311;
        real_1[3] = x4354;
        real_1[4] = x4397;
        real_44[0] = x4226;
        real_44[1] = x4269;
        real_44[2] = x4312;
        real_44[3] = x4355;
        real_44[4] = x4398;
        real_37[0] = x4208;
        real_37[1] = x4252;
        real_37[2] = x4295;
        real_37[3] = x4338;
        real_37[4] = x4381;
        real_31[0] = x4228;
        real_31[1] = x4271;
        real_31[2] = x4314;
        real_31[3] = x4357;
        real_31[4] = x4400;
        // layered_snow._melted
        const Real x4405 = select(x2720, w215, 1.0);
        const Real x4406 = x4405 * seconds;
        const Real x4407 = x4180 / x4406;
        const Real x4408 = x4407 * 2830000.0;
        const Real x4409 = select(x2720, x4408, 0.0);
        const Real x4410 = x3980 + x3975;
        const Real x4411 = x3974 * 2830000.0;
        const Real x4412 = x4410 + x4411;
        const Real x4413 = x4412 - x3870;
        const Real x4437 = x3983 - x4180;
        const Real x4438 = x4413 - x4409;
        const Real x4439 = select(x2720, x4438, 0.0);
        // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth
        for (int l = 0; l < 5; ++l) {
            const Mask a4414 = (real_1[l] > 0.0);
            const Real a4415 = select(a4414, real_1[l], 1.0);
            const Real a4416 = real_44[l] * 2.9985007496251872e-06;
            const Mask a4417 = (a4416 < 0.0);
            const Real a4418 = select(a4417, 0.0, a4416);
            const Mask a4419 = (a4418 > real_1[l]);
            const Real a4420 = select(a4419, real_1[l], a4418);
            const Real a4421 = select(a4414, real_44[l], 0.0);
            const Real a4422 = 1 / a4415;
            const Real a4423 = a4422 * 0.0004748338081671415;
            const Real a4424 = a4422 * 0.0002370791844476055;
            const Real a4425 = a4415 * 333500.0;
            const Real a4426 = a4421 - a4425;
            const Mask a4427 = (a4421 < 0.0);
            const Mask a4428 = (a4426 > 0.0);
            const Real a4429 = a4421 * a4423;
            const Real a4430 = a4426 * a4424;
            const Real a4431 = select(a4428, a4430, 0.0);
            const Real a4432 = select(a4427, a4429, a4431);
            const Real a4433 = real_1[l] - a4420;
            const Real a4434 = a4432 + 273.15;
            const Real a4435 = real_31[l] / a4415;
            const Real a4436 = select(a4414, a4435, 0.0);
            real_15[l] = a4420;
            real_13[l] = a4433;
            real_12[l] = a4434;
            real_10[l] = a4436;
        }
        for (int l = 0; l < 5; ++l) real_14[l] = real_13[l];
        for (int l = 0; l < 5; ++l) real_2[l] = real_15[l];
        for (int l = 0; l < 5; ++l) real_3[l] = real_12[l];
        for (int l = 0; l < 5; ++l) real_4[l] = real_37[l];
        for (int l = 0; l < 5; ++l) real_5[l] = real_10[l];
        w3887 = x4388;
        w3888 = x4393;
        w3889 = x4180;
        w3890 = x4437;
        w3891 = x4181;
        w3892 = x4439;
        w3893 = x4409;
        w3894 = mask_of(false);
    }
    // layered_snow.close_snow
    const Real x4440 = w3887 + x611;
    const Real x4441 = w3888 + x612;
    const Real x4442 = x3869 + 273.15;
    after[3 * LAYERS + 31] = x4442;
    const Real x4443 = w215 * x3870;
    const Real x4444 = w215 * x3873;
    const Real x4445 = x610 - x4441;
    const Real x4446 = x4445 - w3891;
    // layered_snow_step.layered_snow_step
    const Real x4447 = w3889 / seconds;
    Real a4448_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        after[3 * LAYERS + 5 + l] = real_14[l];
        after[3 * LAYERS + 10 + l] = real_2[l];
        after[3 * LAYERS + 15 + l] = real_3[l];
        after[3 * LAYERS + 20 + l] = real_4[l];
        after[3 * LAYERS + 25 + l] = real_5[l];
        a4448_last = a4448_last + real_14[l];
    }
    const Mask x4449 = (a4448_last > 0.0);
    // air.emission
    const Real x4450 = x4442 * x4442;
    const Real x4451 = x4450 * x4450;
    const Real x4452 = x4451 * 5.67e-08;
    // layered_snow_step.emitted
    const Real x4453 = numbers[LAYERS + 19] * x4452;
    // surface_balance.skin_temperature
    const Real x4454 = x2636 * real_59[0];
    const Real x4455 = x2634 + x4454;
    const Real x4456 = x4455 / x2637;
    // surface_balance.emitted
    const Real x4457 = x4456 - x2619;
    const Real x4458 = x2622 * x4457;
    const Real x4459 = x2626 + x4458;
    // layered_snow_step.of_cell
    const Real x4460 = w215 * x4453;
    const Real x4461 = x613 * x4459;
    const Real x4462 = x4460 + x4461;
    results[LAYERS + 35] = x4462;
    const Real x4463 = w215 * numbers[LAYERS + 19];
    const Real x4464 = x613 * x639;
    const Real x4465 = x4463 + x4464;
    after[3 * LAYERS + 34] = x4465;
    // layered_snow_step.skin
    const Real x4466 = x4465 * 5.67e-08;
    const Real x4467 = x4462 / x4466;
    const Real x4468 = sqrt(x4467);
    const Real x4469 = sqrt(x4468);
    after[3 * LAYERS] = x4469;
    // layered_snow_step.layered_snow_step
    const Real x4470 = x4440 / 1000.0;
    results[LAYERS + 14] = x4470;
    const Real x4471 = x2517 + x4470;
    after[3 * LAYERS + 2] = x4471;
    Real a4473_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a4472 = real_14[l] + real_2[l];
        a4473_last = a4473_last + a4472;
    }
    const Real x4474 = a4473_last / 1000.0;
    after[3 * LAYERS + 3] = x4474;
    Real a4475_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a4475_last = a4475_last + real_4[l];
    }
    after[3 * LAYERS + 4] = a4475_last;
    const Mask x4476 = (x26 > 0.0);
    // snow.snow_age
    const Real x4477 = state[3 * LAYERS + 32] + seconds;
    const Real x4478 = select(x4476, 0.0, x4477);
    const Real x4479 = select(x4449, x4478, state[3 * LAYERS + 32]);
    after[3 * LAYERS + 32] = x4479;
    // layered_snow_step.of_cell
    const Real x4480 = w215 * x199;
    const Real x4481 = x613 * x636;
    const Real x4482 = x4480 + x4481;
    after[3 * LAYERS + 33] = x4482;
    // snow_free_ground.specific_humidity
    const Real x4483 = 1 / x1546;
    const Real x4484 = x4483 * 1004.5;
    // snow_free_ground.rate
    const Real x4485 = x1581 + x1584;
    const Real x4486 = x4485 + a1599_last;
    const Real x4487 = x4486 * 1000.0;
    const Real x4488 = x4487 + x1605;
    // snow_free_ground.specific_humidity
    const Real x4489 = x4488 * x4484;
    const Real x4490 = forcing[2] + x4489;
    after[3 * LAYERS + 39] = x4490;
    // layered_snow_step._fluxes
    Real a4491_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a4491_last = a4491_last + real_2[l];
    }
    const Real x4492 = a4491_last + x4440;
    Real a4493_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a106_1607 = x78 * state[l + 3 * LAYERS + 10];
        a4493_last = a4493_last + a106_1607;
    }
    const Real x4494 = a4493_last + w206;
    const Real x4495 = x4492 - x4494;
    const Real x4496 = x1609 + x4447;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x4497 = x613 * 2501000.0;
    const Real x4498 = w215 * 2830000.0;
    const Real x4499 = x4497 + x4498;
    // layered_snow_step._fluxes
    const Real x4500 = x4496 * x4499;
    results[0] = x4500;
    // layered_snow_step.latent_heat
    const Real x4501 = w215 * w3893;
    const Real x4502 = x2563 + x4501;
    results[1] = x4502;
    results[LAYERS + 40] = x4502;
    // layered_snow_step._fluxes
    const Real x4503 = x2561 + x1607;
    const Real x4504 = x4503 + x4447;
    results[2] = x4504;
    // layered_snow_step.sensible_heat
    const Real x4505 = x4456 - x11;
    const Real x4506 = x1546 * x4505;
    // layered_snow_step.of_cell
    const Real x4507 = w215 * w3892;
    const Real x4508 = x613 * x4506;
    const Real x4509 = x4507 + x4508;
    results[3] = x4509;
    results[LAYERS + 36] = x4509;
    // layered_snow_step.into_soil
    const Real x4510 = x3881 + x4444;
    results[4] = x4510;
    results[LAYERS + 41] = x4510;
    // layered_snow_step._fluxes
    const Real x4511 = x2504 * 2501000000.0;
    results[5] = x4511;
    const Real x4512 = x1601 * 2501000000.0;
    results[6] = x4512;
    const Real x4513 = a2521_last * 2501000000.0;
    results[7] = x4513;
    const Real x4515 = x4447 * 2830000.0;
    results[LAYERS + 8] = x4515;
    const Real x4516 = x4470 / seconds;
    quantities[4 * LAYERS + 12] = x4516;
    const Real x4517 = x1633 + x4516;
    results[LAYERS + 11] = x4517;
    // layered_snow_step.precipitation_heat
    const Real x4518 = x4456 - forcing[1];
    const Real x4519 = x1035 * x4518;
    const Real x4520 = x613 * x4519;
    results[LAYERS + 15] = x4520;
    results[LAYERS + 37] = x4520;
    // layered_snow_step._fluxes
    const Real x4521 = x4495 * 333500.0;
    const Real x4522 = x4521 / seconds;
    results[LAYERS + 17] = x4522;
    // layered_snow_step.of_cell
    const Real x4523 = w215 * x608;
    const Real x4524 = x613 * x1031;
    const Real x4525 = x4523 + x4524;
    results[LAYERS + 18] = x4525;
    // layered_snow_step._budget
    const Real x4526 = x26 * seconds;
    const Real x4527 = x4526 + w206;
    const Real x4528 = x4527 / 1000.0;
    results[LAYERS + 26] = x4528;
    const Real x4529 = w3889 / 1000.0;
    results[LAYERS + 27] = x4529;
    const Real x4530 = x4482 * forcing[4];
    results[LAYERS + 33] = x4530;
    const Real x4531 = 1.0 - x4465;
    const Real x4532 = x4531 * forcing[5];
    const Real x4533 = x4532 + x4462;
    results[LAYERS + 34] = x4533;
    const Real x4534 = x4443 - x4444;
    results[LAYERS + 38] = x4534;
    const Real x4535 = x4446 / seconds;
    results[LAYERS + 39] = x4535;
    // enthalpy.fusion_heat, layered_snow_step._fluxes, layered_snow_step._budget, diagnostics.ice_content, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a4539_last = real_of(0.0);
    Real a4543_last = real_of(1.0);
    Real a4544_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3879 = 2094000.0 * real_92[l];
        const Real a3880 = a3879 + 333500000.0;
        results[2 * LAYERS + 44 + l] = a3880;
        const Real a4514 = real_69[l] * 2501000000.0;
        results[8 + l] = a4514;
        const Real a4536 = real_102[l] - real_91[l];
        results[3 * LAYERS + 44 + l] = a4536;
        const Real a4537 = real_84[l] - real_102[l];
        quantities[l] = a4537;
        const Real a4538 = real_59[l] - 273.15;
        a4539_last = a4539_last + numbers[l];
        const Real a4539 = a4539_last;
        const Real a1660_1673 = numbers[l] * 0.5;
        const Real a4540 = a4539 - a1660_1673;
        const Mask a4541 = (a4538 >= 0.0);
        const Real a4542 = real_of_mask(a4541);
        a4543_last = a4543_last * a4542;
        const Real a4543 = a4543_last;
        a4544_last = a4544_last + a4543;
        real_70[l] = a3880;
        real_89[l] = a4536;
        real_93[l] = a4537;
        real_86[l] = a4538;
        real_99[l] = a4540;
    }
    // diagnostics.crossing_depth
    const Index x4545 = index_of_real(a4544_last);
    const Index x4546 = at_most(x4545, (LAYERS - 1));
    const Index x4547 = x4546 - 1;
    const Index x4548 = at_least(x4547, 0);
    const Real x4549 = pick(real_86, x4548);
    const Real x4550 = pick(real_86, x4546);
    const Real x4551 = pick(real_99, x4548);
    const Real x4552 = pick(real_99, x4546);
    const Mask x4553 = (x4549 > x4550);
    const Real x4554 = x4549 - x4550;
    const Real x4555 = select(x4553, x4554, 1.0);
    const Real x4556 = x4552 - x4551;
    const Real x4557 = x4556 * x4549;
    const Real x4558 = x4557 / x4555;
    const Real x4559 = x4551 + x4558;
    const Mask x4560 = (x4545 == 0);
    const Real x4561 = select(x4560, 0.0, x4559);
    const Mask x4562 = (x4545 == LAYERS);
    Real a4563_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a4563_last = a4563_last + numbers[l];
    }
    const Real x4564 = select(x4562, a4563_last, x4561);
    quantities[LAYERS] = x4564;
    // balances.column_water
    const Real x4565 = x1630 + x4471;
    const Real x4566 = x4565 + x4474;
    // balances.soil_water
    Real a4568_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4567 = real_84[l] * numbers[l];
        quantities[LAYERS + 4 + l] = a4567;
        a4568_last = a4568_last + a4567;
        real_99[l] = a4567;
    }
    // balances.column_water
    const Real x4569 = a4568_last + x4566;
    quantities[LAYERS + 1] = x4569;
    // balances.soil_water
    Real a4570_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a4570_last = a4570_last + real_99[l];
    }
    quantities[LAYERS + 2] = a4570_last;
    // diagnostics.layer_ice, diagnostics.soil_ice
    Real a4572_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4571 = real_93[l] * numbers[l];
        quantities[3 * LAYERS + 4 + l] = a4571;
        a4572_last = a4572_last + a4571;
    }
    quantities[LAYERS + 3] = a4572_last;
    // air.emission
    const Real x4574 = x4469 * x4469;
    const Real x4575 = x4574 * x4574;
    const Real x4576 = x4575 * 5.67e-08;
    // diagnostics.surface_emission
    const Real x4577 = x4465 * x4576;
    // diagnostics.net_radiation
    const Real x4578 = x4525 - x4577;
    quantities[4 * LAYERS + 4] = x4578;
    // diagnostics.snowfall
    const Real x4579 = x4528 / seconds;
    quantities[4 * LAYERS + 5] = x4579;
    // balances.evaporated_water
    const Real x4580 = x4511 + x4512;
    const Real x4581 = x4580 + x4513;
    // balances._depth
    const Real x4582 = seconds / 2501000000.0;
    const Real x4583 = x4581 * x4582;
    const Real x4584 = seconds / 2830000000.0;
    const Real x4585 = x4515 * x4584;
    // balances.evaporated_water
    const Real x4586 = x4583 + x4585;
    const Real x4587 = seconds * x1614;
    const Real x4589 = x4586 + x4587;
    // diagnostics.net_evaporation
    const Real x4590 = x4589 / seconds;
    quantities[4 * LAYERS + 6] = x4590;
    // diagnostics.potential_evaporation
    const Real x4591 = x4499 * 1000.0;
    const Real x4592 = x4500 / x4591;
    quantities[4 * LAYERS + 7] = x4592;
    // diagnostics._evaporated
    const Real x4593 = x4511 / 2501000000.0;
    quantities[4 * LAYERS + 8] = x4593;
    const Real x4594 = x4512 / 2501000000.0;
    quantities[4 * LAYERS + 9] = x4594;
    const Real x4595 = x4513 / 2501000000.0;
    quantities[4 * LAYERS + 10] = x4595;
    // diagnostics.snow_sublimation
    const Real x4596 = x4515 / 2830000000.0;
    quantities[4 * LAYERS + 11] = x4596;
    // diagnostics.infiltration
    const Real x4597 = x4517 - x2520;
    quantities[4 * LAYERS + 14] = x4597;
    // diagnostics.total_runoff
    const Real x4598 = x2520 + real_130[LAYERS];
    quantities[4 * LAYERS + 15] = x4598;
    // balances.water_gain
    const Real x4599 = seconds * forcing[6];
    const Real x4600 = x4599 / 1000.0;
    quantities[4 * LAYERS + 16] = x4600;
    // balances.water_loss
    const Real x4601 = seconds * x4598;
    const Real x4602 = x4589 + x4601;
    quantities[4 * LAYERS + 17] = x4602;
    // diagnostics.layer_liquid_water, balances.soil_water
    Real a4603_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4573 = real_102[l] * numbers[l];
        quantities[2 * LAYERS + 4 + l] = a4573;
        a4603_last = a4603_last + real_99[l];
    }
    // balances.column_water
    const Real x4604 = a4603_last + x4566;
    const Real x4605 = state[3 * LAYERS + 1] + state[3 * LAYERS + 2];
    const Real x4606 = x4605 + state[3 * LAYERS + 3];
    // balances.soil_water
    Real a4608_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4607 = state[l + LAYERS] * numbers[l];
        a4608_last = a4608_last + a4607;
    }
    // balances.column_water
    const Real x4609 = a4608_last + x4606;
    // balances.water_residual
    const Real x4610 = x4604 - x4609;
    const Real x4611 = x4600 - x4602;
    const Real x4612 = x4610 - x4611;
    quantities[4 * LAYERS + 18] = x4612;
    // balances.surface_energy_residual
    const Real x4613 = x4525 - x4509;
    const Real x4614 = x4613 - x4502;
    const Real x4615 = x4614 - x4510;
    const Real x4616 = x4615 - x4534;
    const Real x4617 = x4616 - x4520;
    const Real x4618 = x4617 - x4462;
    const Mask x4619 = (mask_of(false) & mask_of(false));
    const Real x4620 = select(x4619, 0.0, x4618);
    quantities[4 * LAYERS + 20] = x4620;
    // balances.soil_energy_residual
    Real a4624_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4621 = real_59[l] - state[l];
        const Real a4622 = real_96[l] * numbers[l];
        const Real a4623 = a4622 * a4621;
        a4624_last = a4624_last + a4623;
    }
    const Real x4625 = a4624_last / seconds;
    const Real x4632 = x4510 - x2648;
    // balances.phase_change_heat, balances.soil_energy_residual
    Real a4631_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4626 = real_70[l] * numbers[l];
        const Real a4627 = a4626 / seconds;
        const Real a4629 = a4627 * real_89[l];
        a4631_last = a4631_last - a4629;
    }
    // balances.soil_energy_residual
    const Real x4633 = x4632 + a4631_last;
    const Real x4634 = x4633 + a3878_last;
    const Real x4635 = x4625 - x4634;
    quantities[4 * LAYERS + 21] = x4635;
    // state.snow_layers_of
    const Real x4636 = x4474 * 1000.0;
    // snow_layers.spread
    const Mask x4637 = (x4636 > 0.0);
    const Mask x4638 = (a4475_last > 0.0);
    const Mask x4639 = (x4637 & x4638);
    Real a4640_last = real_of(0.0);
    Real a4641_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a4472_1775 = real_14[l] + real_2[l];
        a4640_last = a4640_last + a4472_1775;
        a4641_last = a4641_last + real_4[l];
    }
    const Mask x4642 = (a4640_last > 0.0);
    const Mask x4643 = (a4641_last > 0.0);
    const Mask x4644 = (x4642 & x4643);
    const Mask x4645 = (x4639 & x4644);
    const Real x4646 = select(x4644, a4640_last, 1.0);
    const Real x4647 = x4636 / x4646;
    const Real x4648 = select(x4645, x4647, 0.0);
    const Mask x4649 = ~x4644;
    const Mask x4650 = (x4639 & x4649);
    const Real x4651 = select(x4650, a4475_last, 1.0);
    // snow_layers.<listcomp>
    const Real x4652 = x4651 + 0.5;
    const Real x4653 = 1 / x4652;
    const Real x4654 = x4653 * 0.1;
    const Real x4655 = x4651 + 1.0;
    const Real x4656 = 1 / x4655;
    const Real x4657 = x4656 * 0.2;
    const Real x4658 = x4651 + 0.25;
    const Real x4659 = 1 / x4658;
    const Real x4660 = x4659 * 0.05;
    // snow_layers.layer_shares
    const Real x4661 = x4654 + x4657;
    const Real x4662 = x4661 + x4660;
    const Real x4663 = 1.0 - x4662;
    const Real x4664 = x4663 / 2.0;
    real_4[0] = x4654;
    real_4[1] = x4657;
    real_4[2] = x4664;
    real_4[3] = x4664;
    real_4[4] = x4660;
    // snow_layers.spread
    const Mask x4667 = (x4469 > 273.15);
    const Real x4668 = select(x4667, 273.15, x4469);
    // snow_layers.spread, snow_layers.content_of, balances._snow_heat
    Real a4682_last = real_of(0.0);
    Real a4683_last = real_of(0.0);
    Real a4684_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a4666 = select(x4650, real_4[l], 0.0);
        const Real a4669 = select(x4645, real_3[l], 273.15);
        const Real a4670 = x4648 * real_14[l];
        const Real a4671 = a4666 * x4636;
        const Real a4672 = a4670 + a4671;
        const Real a4673 = x4648 * real_2[l];
        const Real a4674 = select(x4650, x4668, a4669);
        const Real a4675 = a4672 * 2106.0;
        const Real a4676 = a4673 * 4218.0;
        const Real a4677 = a4675 + a4676;
        const Real a4678 = a4674 - 273.15;
        const Real a4679 = a4677 * a4678;
        const Real a4680 = a4673 * 333500.0;
        const Real a4681 = a4679 + a4680;
        a4682_last = a4682_last + a4681;
        const Real a69_1802 = state[l + 3 * LAYERS + 5] + state[l + 3 * LAYERS + 10];
        a4683_last = a4683_last + a69_1802;
        a4684_last = a4684_last + state[l + 3 * LAYERS + 20];
    }
    // snow_layers.spread
    const Mask x4685 = (a4683_last > 0.0);
    const Mask x4686 = (a4684_last > 0.0);
    const Mask x4687 = (x4685 & x4686);
    const Mask x4688 = (x68 & x4687);
    const Real x4689 = select(x4687, a4683_last, 1.0);
    const Real x4690 = x65 / x4689;
    const Real x4691 = select(x4688, x4690, 0.0);
    const Mask x4692 = ~x4687;
    const Mask x4693 = (x68 & x4692);
    const Real x4694 = select(x4693, state[3 * LAYERS + 4], 1.0);
    // snow_layers.<listcomp>
    const Real x4695 = x4694 + 0.5;
    const Real x4696 = 1 / x4695;
    const Real x4697 = x4696 * 0.1;
    const Real x4698 = x4694 + 1.0;
    const Real x4699 = 1 / x4698;
    const Real x4700 = x4699 * 0.2;
    const Real x4701 = x4694 + 0.25;
    const Real x4702 = 1 / x4701;
    const Real x4703 = x4702 * 0.05;
    // snow_layers.layer_shares
    const Real x4704 = x4697 + x4700;
    const Real x4705 = x4704 + x4703;
    const Real x4706 = 1.0 - x4705;
    const Real x4707 = x4706 / 2.0;
    real_4[0] = x4697;
    real_4[1] = x4700;
    real_4[2] = x4707;
    real_4[3] = x4707;
    real_4[4] = x4703;
    // snow_layers.spread, snow_layers.content_of, balances._snow_heat
    Real a4723_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a4709 = select(x4693, real_4[l], 0.0);
        const Real a4710 = select(x4688, state[l + 3 * LAYERS + 15], 273.15);
        const Real a4711 = x4691 * state[l + 3 * LAYERS + 5];
        const Real a4712 = a4709 * x65;
        const Real a4713 = a4711 + a4712;
        const Real a4714 = x4691 * state[l + 3 * LAYERS + 10];
        const Real a4715 = select(x4693, x101, a4710);
        const Real a4716 = a4713 * 2106.0;
        const Real a4717 = a4714 * 4218.0;
        const Real a4718 = a4716 + a4717;
        const Real a4719 = a4715 - 273.15;
        const Real a4720 = a4718 * a4719;
        const Real a4721 = a4714 * 333500.0;
        const Real a4722 = a4720 + a4721;
        a4723_last = a4723_last + a4722;
    }
    // balances.snow_energy_residual
    const Real x4724 = a4682_last - a4723_last;
    const Real x4725 = x4724 / seconds;
    const Real x4726 = x4534 + x4535;
    const Real x4727 = x4725 - x4726;
    quantities[4 * LAYERS + 22] = x4727;
    // balances.snow_base_mismatch
    const Real x4728 = x4510 - x4510;
    quantities[4 * LAYERS + 23] = x4728;
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
