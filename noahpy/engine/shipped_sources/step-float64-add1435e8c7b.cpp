// From the code of digest c54bf88da9eb19e9eaada76a130ba90ccbb2287241a4a76ca16603be2bf15fba.
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

static const Number table1431[] = {
#include "stability_corrections.inc"
};
static const Number table1434[] = {
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
    Real real_50[LAYERS];
    Real real_51[LAYERS];
    Real real_52[LAYERS];
    Real real_53[4];
    Real real_54[4];
    Index index_55[4];
    Real real_56[4];
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
    // soil_heat.volumetric_heat_capacity
    const Real x642 = state[2 * LAYERS] * 4200000.0;
    const Real x643 = 1.0 - numbers[2 * LAYERS + 47];
    const Real x644 = x643 * 2000000.0;
    const Real x645 = x642 + x644;
    const Real x646 = numbers[2 * LAYERS + 47] - state[LAYERS];
    const Real x647 = x646 * 1004.0;
    const Real x648 = x645 + x647;
    const Real x649 = x49 * 2106000.0;
    const Real x650 = x648 + x649;
    // soil_heat.canopy_damping
    const Real x651 = x615 * (-2.0);
    const Real x652 = exp(x651);
    // snow_free_ground.ground_conduction
    const Real x653 = x64 * x652;
    // soil_heat.ground_admittance
    const Real x654 = x650 * 0.5;
    const Real x655 = x654 * numbers[0];
    const Real x656 = x655 / seconds;
    const Real x657 = x656 * x656;
    const Real x658 = x650 * x64;
    const Real x659 = x658 / seconds;
    const Real x660 = x657 + x659;
    const Real x661 = sqrt(x660);
    const Real x662 = x656 + x661;
    // snow.into_warming_ground
    const Real x663 = x653 / x662;
    const Real x664 = x0 + x663;
    // snow.conductance
    const Real x665 = x653 / x664;
    // snow_free_ground.snow_free_ground
    const Real x666 = forcing[1] - state[0];
    const Real x667 = x665 * x666;
    // snow_free_ground.with_exchange
    const Real x668 = 1.0 - x635;
    const Real x669 = x668 * forcing[4];
    const Real x670 = x638 * forcing[5];
    const Real x671 = x669 + x670;
    const Real x672 = x27 * 4218.0;
    const Real x673 = x672 + x665;
    // evapotranspiration.potential_evaporation
    const Real x674 = 2488.8 * x18;
    const Real x675 = x113 * 1004.6;
    const Real x676 = x675 * state[3 * LAYERS + 37];
    const Real x677 = x21 / 5.67e-08;
    const Real x678 = x638 * x677;
    const Real x679 = x678 * 6.48e-08;
    const Real x680 = forcing[3] * state[3 * LAYERS + 37];
    const Real x681 = x679 / x680;
    const Real x682 = x681 + 1.0;
    const Real x683 = x673 / x676;
    const Real x684 = x682 + x683;
    const Real x685 = x638 * x21;
    const Real x686 = x671 - x685;
    const Real x687 = x686 - x667;
    const Real x688 = x687 / x676;
    const Real x689 = x688 + x11;
    const Real x690 = x689 - forcing[1];
    const Real x691 = x9 - forcing[2];
    const Real x692 = 2488.8 * x691;
    const Real x693 = x692 * x684;
    const Real x694 = x690 * x674;
    const Real x695 = x693 + x694;
    const Real x696 = x674 + x684;
    const Real x697 = x695 / x696;
    const Real x698 = x697 * x676;
    const Real x699 = x698 / 2501000.0;
    // snow_free_ground.with_exchange
    const Mask x700 = (x699 < 0.0);
    const Real x701 = select(x700, 0.0, x699);
    // vegetation.water_stress
    const Real x703 = numbers[7 * LAYERS + 49] - numbers[7 * LAYERS + 50];
    // vegetation.canopy_resistance
    const Mask x709 = (x615 > 0.0);
    const Mask x710 = (x631 < 1e-06);
    const Real x711 = select(x710, 1e-06, x631);
    const Real x712 = forcing[4] * 1.1;
    const Real x713 = numbers[LAYERS + 36] * x711;
    const Real x714 = x712 / x713;
    const Real x715 = numbers[LAYERS + 35] / 5000.0;
    const Real x716 = x714 + x715;
    const Real x717 = x714 + 1.0;
    const Real x718 = x716 / x717;
    const Real x719 = 298.0 - forcing[1];
    const Real x720 = x719 * x719;
    const Real x721 = x720 * 0.0016;
    const Real x722 = 1.0 - x721;
    const Real x723 = numbers[LAYERS + 37] * x691;
    const Real x724 = x723 + 1.0;
    const Real x725 = 1 / x724;
    const Mask x728 = (x718 < 0.0001);
    const Real x729 = select(x728, 0.0001, x718);
    const Real x730 = x711 * x729;
    const Mask x731 = (x722 < 0.0001);
    const Real x732 = select(x731, 0.0001, x722);
    const Real x733 = x730 * x732;
    const Mask x734 = (x725 < 0.01);
    const Real x735 = select(x734, 0.01, x725);
    const Real x736 = x733 * x735;
    // vegetation.water_stress, vegetation.canopy_resistance
    Real a727_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a702 = state[l + 2 * LAYERS] - numbers[7 * LAYERS + 50];
        const Real a704 = a702 / x703;
        const Mask a705 = (a704 < 0.0);
        const Real a706 = select(a705, 0.0, a704);
        const Mask a707 = (a706 > 1.0);
        const Real a708 = select(a707, 1.0, a706);
        const Real a726 = numbers[l + 7 * LAYERS + 51] * a708;
        a727_last = a727_last + a726;
        real_50[l] = a708;
        real_51[l] = a726;
    }
    // vegetation.canopy_resistance
    const Mask x737 = (a727_last < 0.0001);
    const Real x738 = select(x737, 0.0001, a727_last);
    const Real x739 = x736 * x738;
    const Real x740 = numbers[LAYERS + 35] / x739;
    const Real x741 = x638 * 4.0;
    const Real x742 = x741 * x21;
    const Real x743 = x742 * 0.2857541065206571;
    const Real x744 = x743 / x680;
    const Real x745 = x744 + 1.0;
    const Real x746 = x18 * 2489.795918367347;
    const Real x747 = x745 + x746;
    const Real x748 = x740 * state[3 * LAYERS + 37];
    const Real x749 = x748 + 1.0;
    const Real x750 = x745 * x749;
    const Real x751 = x750 + x746;
    const Real x752 = x747 / x751;
    const Real x753 = select(x709, x752, 0.0);
    // step_parts.evaporation_demand
    const Real x754 = x701 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x755 = state[LAYERS] - numbers[7 * LAYERS + 47];
    const Real x756 = numbers[7 * LAYERS + 48] - numbers[7 * LAYERS + 47];
    const Real x757 = x755 / x756;
    const Mask x758 = (x757 < 0.0);
    const Real x759 = select(x758, 0.0, x757);
    const Mask x760 = (x759 > 1.0);
    const Real x761 = select(x760, 1.0, x759);
    const Real x762 = x761 * x761;
    const Real x763 = 1.0 - x615;
    const Real x764 = x762 * x763;
    const Real x765 = x764 * x754;
    const Real x766 = state[3 * LAYERS + 1] / 0.0005;
    const Mask x767 = (x766 > 1e-30);
    const Mask x768 = (x766 < 1e-30);
    const Real x769 = select(x768, 1e-30, x766);
    const Real x770 = sqrt(x769);
    const Real x771 = select(x767, x770, 0.0);
    const Real x772 = x615 * x771;
    const Real x773 = x772 * x754;
    const Real x774 = state[3 * LAYERS + 1] / seconds;
    const Mask x775 = (x774 <= x773);
    const Real x776 = select(x775, x774, x773);
    const Real x777 = x615 * x753;
    const Real x778 = x777 * x754;
    const Real x779 = 1.0 - x771;
    const Real x780 = x778 * x779;
    Real a782_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a781 = real_50[l] * numbers[l + 8 * LAYERS + 51];
        a782_last = a782_last + a781;
        real_52[l] = a781;
    }
    const Real x783 = a782_last / numbers[9 * LAYERS + 51];
    Real a789_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a784 = numbers[l + 7 * LAYERS + 51] + real_52[l];
        const Real a785 = a784 - x783;
        const Mask a786 = (a785 < 0.0);
        const Real a787 = select(a786, 0.0, a785);
        const Real a788 = real_52[l] * a787;
        a789_last = a789_last + a788;
        real_50[l] = a788;
    }
    const Mask x790 = (a789_last > 0.0);
    const Real x791 = select(x790, a789_last, 1.0);
    // snow_free_ground.rate
    const Real x795 = x765 + x776;
    // evapotranspiration.evaporation_components
    Real a794_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a792 = real_50[l] / x791;
        const Real a793 = x780 * a792;
        a794_last = a794_last + a793;
    }
    // snow_free_ground.rate
    const Real x796 = x795 + a794_last;
    const Real x797 = x796 * 1000.0;
    // snow_free_ground.deposition
    const Real x798 = -x699;
    const Mask x799 = (x798 < 0.0);
    const Real x800 = select(x799, 0.0, x699);
    // snow_free_ground.rate
    const Real x802 = x797 + x800;
    // snow_free_ground.with_exchange
    const Real x803 = x802 - x800;
    const Real x804 = x803 * 2501000.0;
    const Real x805 = 2501000.0 * x800;
    const Real x807 = x804 + x805;
    // surface_balance.around
    const Real x808 = x741 * 5.67e-08;
    const Real x809 = x19 * forcing[1];
    const Real x810 = x808 * x809;
    const Real x811 = x676 + x672;
    const Real x812 = x811 + x810;
    // surface_balance.emitted
    const Real x813 = 0.0 - forcing[1];
    const Real x814 = x810 * x813;
    const Real x815 = x685 + x814;
    // surface_balance.around
    const Real x816 = x671 - x815;
    const Real x817 = x816 - x807;
    const Real x818 = x676 * x11;
    const Real x819 = x817 + x818;
    const Real x820 = x672 * forcing[1];
    const Real x821 = x819 + x820;
    const Real x822 = x821 / x812;
    const Real x823 = x665 / x812;
    // surface_balance.skin_temperature
    const Real x824 = x823 * state[0];
    const Real x825 = x822 + x824;
    const Real x826 = x823 + 1.0;
    const Real x827 = x825 / x826;
    // surface_balance.around
    const Real x828 = x827 * x827;
    const Real x829 = x828 * x827;
    const Real x830 = x808 * x829;
    const Real x831 = x811 + x830;
    // air.emission
    const Real x832 = x828 * x828;
    const Real x833 = x832 * 5.67e-08;
    // surface_balance.emitted
    const Real x834 = x638 * x833;
    const Real x835 = 0.0 - x827;
    const Real x836 = x830 * x835;
    const Real x837 = x834 + x836;
    // surface_balance.around
    const Real x838 = x671 - x837;
    const Real x839 = x838 - x807;
    const Real x840 = x839 + x818;
    const Real x841 = x840 + x820;
    const Real x842 = x841 / x831;
    const Real x843 = x665 / x831;
    // surface_balance.skin_temperature
    const Real x844 = x843 * state[0];
    const Real x845 = x842 + x844;
    const Real x846 = x843 + 1.0;
    const Real x847 = x845 / x846;
    // snow_free_ground.specific_humidity
    const Real x848 = 1 / x676;
    const Real x849 = x848 * 1004.5;
    const Real x850 = x802 * x849;
    const Real x851 = forcing[2] + x850;
    // calm_air.calm_exchange
    const Real x852 = x11 - x847;
    const Mask x853 = (x123 < 0.001);
    const Real x854 = select(x853, 0.001, x123);
    const Real x855 = numbers[LAYERS + 1] / x854;
    const Real x856 = x855 * 9.81;
    const Real x857 = x856 * x855;
    const Real x858 = numbers[LAYERS] * forcing[1];
    const Real x859 = x857 / x858;
    const Real x860 = x859 * x852;
    // calm_air.limited_richardson
    const Mask x861 = (x860 > 0.0);
    const Real x862 = select(x861, x860, 0.0);
    const Real x863 = 1 / numbers[LAYERS + 2];
    const Real x864 = x863 * (-2.0);
    const Real x865 = x862 * x864;
    const Real x866 = expm1(x865);
    const Real x868 = x866 + 2.0;
    const Real x869 = x866 / x868;
    const Real x871 = numbers[LAYERS + 2] * x869;
    const Real x872 = -x871;
    const Real x873 = select(x861, x872, x860);
    // calm_air.calm_exchange
    const Real x874 = x873 / x859;
    const Real x875 = x11 - x874;
    // exchange.myj_exchange
    const Real x876 = 1 / forcing[3];
    const Real x877 = x876 * 100000.0;
    const Real x878 = log(x877);
    const Real x879 = x878 * 0.2857142857142857;
    const Real x880 = exp(x879);
    const Real x881 = forcing[1] * x880;
    const Real x882 = x875 * x880;
    const Real x883 = 1 / x881;
    const Real x884 = x883 * 9.81;
    const Real x885 = x881 - x882;
    const Real x886 = forcing[2] + x851;
    const Real x887 = x886 * 0.3041811846689896;
    const Real x888 = x887 + 1.0;
    const Real x889 = x885 * x888;
    const Real x890 = forcing[2] - x851;
    const Real x891 = x890 * 0.6083623693379792;
    const Real x892 = x881 + x882;
    const Real x893 = x892 * 0.5;
    const Real x894 = x891 * x893;
    const Real x895 = x889 + x894;
    const Mask x896 = (x592 < 1e-06);
    const Real x897 = select(x896, 1e-06, x592);
    const Real x898 = x884 * x895;
    const Real x899 = x898 * numbers[LAYERS + 1];
    const Real x900 = x899 * numbers[LAYERS + 1];
    const Real x901 = x900 / x897;
    const Real x902 = x901 / numbers[LAYERS];
    after[3 * LAYERS + 40] = x902;
    const Real x903 = numbers[LAYERS + 1] + state[3 * LAYERS + 35];
    const Real x904 = numbers[LAYERS] + state[3 * LAYERS + 35];
    const Real x905 = x903 / state[3 * LAYERS + 35];
    const Real x906 = log(x905);
    const Real x907 = x902 / 0.505;
    const Mask x908 = (x907 > 1.0);
    const Real x909 = select(x908, 1.0, x907);
    const Mask x910 = (x895 > 0.0);
    // exchange.zilitinkevich_factor
    const Real x911 = state[3 * LAYERS + 35] * (-13.157629102823119);
    const Real x912 = exp(x911);
    const Real x913 = select(flags[2], x912, 0.1);
    const Real x914 = x913 * (-103.28);
    // exchange.myj_exchange
    const Real x915 = x909 * x909;
    const Real x916 = x915 * 10.0;
    const Real x917 = x916 + 1.0;
    const Real x918 = select(x910, x917, 1.0);
    const Real x919 = x914 * x918;
    const Real x920 = 1 / numbers[LAYERS];
    const Real x921 = x920 * 0.0001;
    // exchange.convective_factor
    const Real x922 = x898 * 1000.0;
    const Real x923 = magnitude(x922);
    const Mask x924 = (x923 > 1e-30);
    const Mask x925 = (x923 < 1e-30);
    const Real x926 = select(x925, 1e-30, x923);
    const Real x927 = log(x926);
    const Real x928 = x927 * 0.6666666666666666;
    const Real x929 = exp(x928);
    const Real x930 = select(x924, x929, 0.0);
    const Real x931 = x930 * 1.44;
    // exchange._convective_velocity_squared
    const Real x932 = log(state[3 * LAYERS + 37]);
    const Real x933 = x932 * 0.6666666666666666;
    const Real x934 = exp(x933);
    const Real x935 = x931 * x934;
    // exchange._friction_velocity
    const Real x936 = x897 + x935;
    const Real x937 = sqrt(x936);
    const Real x938 = state[3 * LAYERS + 38] * x937;
    const Real x939 = sqrt(x938);
    const Mask x940 = (x939 < 1e-09);
    const Real x941 = select(x940, 1e-09, x939);
    // exchange.myj_exchange
    const Real x942 = select(x910, 0.0, x931);
    const Real x943 = x898 * 0.4;
    const Real x944 = state[3 * LAYERS + 35] / x903;
    const Real x945 = x941 * state[3 * LAYERS + 36];
    const Real x946 = sqrt(x945);
    const Real x947 = x919 * x946;
    const Real x948 = exp(x947);
    const Real x949 = x948 * state[3 * LAYERS + 36];
    const Mask x950 = (x949 < 1e-28);
    const Real x951 = select(x950, 1e-28, x949);
    const Real x952 = x951 / x904;
    const Real x953 = x943 * state[3 * LAYERS + 37];
    const Real x954 = x941 * x941;
    const Real x955 = x954 * x941;
    const Real x956 = x953 / x955;
    real_53[0] = x903;
    real_53[1] = state[3 * LAYERS + 35];
    real_53[2] = x904;
    real_53[3] = x951;
    real_54[0] = real_of(1.0);
    real_54[1] = x944;
    real_54[2] = real_of(1.0);
    real_54[3] = x952;
    // stability.__call__
    index_55[0] = index_of(0);
    index_55[1] = index_of(0);
    index_55[2] = index_of(10000);
    index_55[3] = index_of(10000);
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a958 = x956 * real_53[l];
        const Real a960 = real_54[l] * (-5.0);
        const Mask a961 = (a958 < a960);
        const Real a962 = select(a961, a960, a958);
        const Real a963 = real_54[l] * 0.9999990000003619;
        const Mask a964 = (a962 > a963);
        const Real a965 = select(a964, a963, a962);
        const Real a966 = a965 - (-5.0);
        const Real a967 = a966 / 0.0006;
        const Real a968 = trunc(a967);
        const Index a969 = index_of_real(a968);
        const Index a970 = at_least(a969, 0);
        const Index a971 = at_most(a970, 9999);
        const Index a973 = a971 + index_55[l];
        const Real a974 = look_up(table1431, a973);
        const Real a975 = a967 - a968;
        const Real a976 = look_up(table1434, a973);
        const Real a977 = a975 * a976;
        const Real a978 = a974 + a977;
        real_56[l] = a978;
    }
    // exchange.myj_exchange
    const Real x979 = real_56[0] - real_56[1];
    const Real x980 = x979 + x906;
    const Real x981 = real_56[2] - real_56[3];
    const Real x982 = log(x952);
    const Real x983 = x981 - x982;
    const Real x984 = x941 * 0.4;
    const Real x985 = x984 / x980;
    const Mask x986 = (x985 < x921);
    const Real x987 = select(x986, x921, x985);
    const Real x988 = x984 / x983;
    const Mask x989 = (x988 < x921);
    const Real x990 = select(x989, x921, x988);
    // exchange._convective_velocity_squared
    const Real x991 = log(x990);
    const Real x992 = x991 * 0.6666666666666666;
    const Real x993 = exp(x992);
    const Real x994 = x942 * x993;
    // exchange._friction_velocity
    const Real x995 = x897 + x994;
    const Real x996 = sqrt(x995);
    const Real x997 = x987 * x996;
    const Real x998 = sqrt(x997);
    const Mask x999 = (x998 < 1e-09);
    const Real x1000 = select(x999, 1e-09, x998);
    // exchange.myj_exchange
    const Real x1001 = x1000 * state[3 * LAYERS + 36];
    const Real x1002 = sqrt(x1001);
    const Real x1003 = x919 * x1002;
    const Real x1004 = exp(x1003);
    const Real x1005 = x1004 * state[3 * LAYERS + 36];
    const Mask x1006 = (x1005 < 1e-28);
    const Real x1007 = select(x1006, 1e-28, x1005);
    const Real x1008 = x1007 / x904;
    const Real x1009 = x943 * x990;
    const Real x1010 = x1000 * x1000;
    const Real x1011 = x1010 * x1000;
    const Real x1012 = x1009 / x1011;
    real_56[0] = x903;
    real_56[1] = state[3 * LAYERS + 35];
    real_56[2] = x904;
    real_56[3] = x1007;
    real_54[0] = real_of(1.0);
    real_54[1] = x944;
    real_54[2] = real_of(1.0);
    real_54[3] = x1008;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1014 = x1012 * real_56[l];
        const Real a1016 = real_54[l] * (-5.0);
        const Mask a1017 = (a1014 < a1016);
        const Real a1018 = select(a1017, a1016, a1014);
        const Real a1019 = real_54[l] * 0.9999990000003619;
        const Mask a1020 = (a1018 > a1019);
        const Real a1021 = select(a1020, a1019, a1018);
        const Real a1022 = a1021 - (-5.0);
        const Real a1023 = a1022 / 0.0006;
        const Real a1024 = trunc(a1023);
        const Index a1025 = index_of_real(a1024);
        const Index a1026 = at_least(a1025, 0);
        const Index a1027 = at_most(a1026, 9999);
        const Index a1028 = a1027 + index_55[l];
        const Real a1029 = look_up(table1431, a1028);
        const Real a1030 = a1023 - a1024;
        const Real a1031 = look_up(table1434, a1028);
        const Real a1032 = a1030 * a1031;
        const Real a1033 = a1029 + a1032;
        real_53[l] = a1033;
    }
    // exchange.myj_exchange
    const Real x1034 = real_53[0] - real_53[1];
    const Real x1035 = x1034 + x906;
    const Real x1036 = real_53[2] - real_53[3];
    const Real x1037 = log(x1008);
    const Real x1038 = x1036 - x1037;
    const Real x1039 = x1000 * 0.4;
    const Real x1040 = x1039 / x1035;
    const Mask x1041 = (x1040 < x921);
    const Real x1042 = select(x1041, x921, x1040);
    const Real x1043 = x1039 / x1038;
    const Mask x1044 = (x1043 < x921);
    const Real x1045 = select(x1044, x921, x1043);
    // exchange._convective_velocity_squared
    const Real x1046 = log(x1045);
    const Real x1047 = x1046 * 0.6666666666666666;
    const Real x1048 = exp(x1047);
    const Real x1049 = x942 * x1048;
    // exchange._friction_velocity
    const Real x1050 = x897 + x1049;
    const Real x1051 = sqrt(x1050);
    const Real x1052 = x1042 * x1051;
    const Real x1053 = sqrt(x1052);
    const Mask x1054 = (x1053 < 1e-09);
    const Real x1055 = select(x1054, 1e-09, x1053);
    // exchange.myj_exchange
    const Real x1056 = x1055 * state[3 * LAYERS + 36];
    const Real x1057 = sqrt(x1056);
    const Real x1058 = x919 * x1057;
    const Real x1059 = exp(x1058);
    const Real x1060 = x1059 * state[3 * LAYERS + 36];
    const Mask x1061 = (x1060 < 1e-28);
    const Real x1062 = select(x1061, 1e-28, x1060);
    const Real x1063 = x1062 / x904;
    const Real x1064 = x943 * x1045;
    const Real x1065 = x1055 * x1055;
    const Real x1066 = x1065 * x1055;
    const Real x1067 = x1064 / x1066;
    real_53[0] = x903;
    real_53[1] = state[3 * LAYERS + 35];
    real_53[2] = x904;
    real_53[3] = x1062;
    real_54[0] = real_of(1.0);
    real_54[1] = x944;
    real_54[2] = real_of(1.0);
    real_54[3] = x1063;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1069 = x1067 * real_53[l];
        const Real a1071 = real_54[l] * (-5.0);
        const Mask a1072 = (a1069 < a1071);
        const Real a1073 = select(a1072, a1071, a1069);
        const Real a1074 = real_54[l] * 0.9999990000003619;
        const Mask a1075 = (a1073 > a1074);
        const Real a1076 = select(a1075, a1074, a1073);
        const Real a1077 = a1076 - (-5.0);
        const Real a1078 = a1077 / 0.0006;
        const Real a1079 = trunc(a1078);
        const Index a1080 = index_of_real(a1079);
        const Index a1081 = at_least(a1080, 0);
        const Index a1082 = at_most(a1081, 9999);
        const Index a1083 = a1082 + index_55[l];
        const Real a1084 = look_up(table1431, a1083);
        const Real a1085 = a1078 - a1079;
        const Real a1086 = look_up(table1434, a1083);
        const Real a1087 = a1085 * a1086;
        const Real a1088 = a1084 + a1087;
        real_56[l] = a1088;
    }
    // exchange.myj_exchange
    const Real x1089 = real_56[0] - real_56[1];
    const Real x1090 = x1089 + x906;
    const Real x1091 = real_56[2] - real_56[3];
    const Real x1092 = log(x1063);
    const Real x1093 = x1091 - x1092;
    const Real x1094 = x1055 * 0.4;
    const Real x1095 = x1094 / x1090;
    const Mask x1096 = (x1095 < x921);
    const Real x1097 = select(x1096, x921, x1095);
    const Real x1098 = x1094 / x1093;
    const Mask x1099 = (x1098 < x921);
    const Real x1100 = select(x1099, x921, x1098);
    // exchange._convective_velocity_squared
    const Real x1101 = log(x1100);
    const Real x1102 = x1101 * 0.6666666666666666;
    const Real x1103 = exp(x1102);
    const Real x1104 = x942 * x1103;
    // exchange._friction_velocity
    const Real x1105 = x897 + x1104;
    const Real x1106 = sqrt(x1105);
    const Real x1107 = x1097 * x1106;
    const Real x1108 = sqrt(x1107);
    const Mask x1109 = (x1108 < 1e-09);
    const Real x1110 = select(x1109, 1e-09, x1108);
    // exchange.myj_exchange
    const Real x1111 = x1110 * state[3 * LAYERS + 36];
    const Real x1112 = sqrt(x1111);
    const Real x1113 = x919 * x1112;
    const Real x1114 = exp(x1113);
    const Real x1115 = x1114 * state[3 * LAYERS + 36];
    const Mask x1116 = (x1115 < 1e-28);
    const Real x1117 = select(x1116, 1e-28, x1115);
    const Real x1118 = x1117 / x904;
    const Real x1119 = x943 * x1100;
    const Real x1120 = x1110 * x1110;
    const Real x1121 = x1120 * x1110;
    const Real x1122 = x1119 / x1121;
    real_56[0] = x903;
    real_56[1] = state[3 * LAYERS + 35];
    real_56[2] = x904;
    real_56[3] = x1117;
    real_54[0] = real_of(1.0);
    real_54[1] = x944;
    real_54[2] = real_of(1.0);
    real_54[3] = x1118;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1124 = x1122 * real_56[l];
        const Real a1126 = real_54[l] * (-5.0);
        const Mask a1127 = (a1124 < a1126);
        const Real a1128 = select(a1127, a1126, a1124);
        const Real a1129 = real_54[l] * 0.9999990000003619;
        const Mask a1130 = (a1128 > a1129);
        const Real a1131 = select(a1130, a1129, a1128);
        const Real a1132 = a1131 - (-5.0);
        const Real a1133 = a1132 / 0.0006;
        const Real a1134 = trunc(a1133);
        const Index a1135 = index_of_real(a1134);
        const Index a1136 = at_least(a1135, 0);
        const Index a1137 = at_most(a1136, 9999);
        const Index a1138 = a1137 + index_55[l];
        const Real a1139 = look_up(table1431, a1138);
        const Real a1140 = a1133 - a1134;
        const Real a1141 = look_up(table1434, a1138);
        const Real a1142 = a1140 * a1141;
        const Real a1143 = a1139 + a1142;
        real_53[l] = a1143;
    }
    // exchange.myj_exchange
    const Real x1144 = real_53[0] - real_53[1];
    const Real x1145 = x1144 + x906;
    const Real x1146 = real_53[2] - real_53[3];
    const Real x1147 = log(x1118);
    const Real x1148 = x1146 - x1147;
    const Real x1149 = x1110 * 0.4;
    const Real x1150 = x1149 / x1145;
    const Mask x1151 = (x1150 < x921);
    const Real x1152 = select(x1151, x921, x1150);
    const Real x1153 = x1149 / x1148;
    const Mask x1154 = (x1153 < x921);
    const Real x1155 = select(x1154, x921, x1153);
    // exchange._convective_velocity_squared
    const Real x1156 = log(x1155);
    const Real x1157 = x1156 * 0.6666666666666666;
    const Real x1158 = exp(x1157);
    const Real x1159 = x942 * x1158;
    // exchange._friction_velocity
    const Real x1160 = x897 + x1159;
    const Real x1161 = sqrt(x1160);
    const Real x1162 = x1152 * x1161;
    const Real x1163 = sqrt(x1162);
    const Mask x1164 = (x1163 < 1e-09);
    const Real x1165 = select(x1164, 1e-09, x1163);
    // exchange.myj_exchange
    const Real x1166 = x1165 * state[3 * LAYERS + 36];
    const Real x1167 = sqrt(x1166);
    const Real x1168 = x919 * x1167;
    const Real x1169 = exp(x1168);
    const Real x1170 = x1169 * state[3 * LAYERS + 36];
    const Mask x1171 = (x1170 < 1e-28);
    const Real x1172 = select(x1171, 1e-28, x1170);
    const Real x1173 = x1172 / x904;
    const Real x1174 = x943 * x1155;
    const Real x1175 = x1165 * x1165;
    const Real x1176 = x1175 * x1165;
    const Real x1177 = x1174 / x1176;
    real_53[0] = x903;
    real_53[1] = state[3 * LAYERS + 35];
    real_53[2] = x904;
    real_53[3] = x1172;
    real_54[0] = real_of(1.0);
    real_54[1] = x944;
    real_54[2] = real_of(1.0);
    real_54[3] = x1173;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1179 = x1177 * real_53[l];
        const Real a1181 = real_54[l] * (-5.0);
        const Mask a1182 = (a1179 < a1181);
        const Real a1183 = select(a1182, a1181, a1179);
        const Real a1184 = real_54[l] * 0.9999990000003619;
        const Mask a1185 = (a1183 > a1184);
        const Real a1186 = select(a1185, a1184, a1183);
        const Real a1187 = a1186 - (-5.0);
        const Real a1188 = a1187 / 0.0006;
        const Real a1189 = trunc(a1188);
        const Index a1190 = index_of_real(a1189);
        const Index a1191 = at_least(a1190, 0);
        const Index a1192 = at_most(a1191, 9999);
        const Index a1193 = a1192 + index_55[l];
        const Real a1194 = look_up(table1431, a1193);
        const Real a1195 = a1188 - a1189;
        const Real a1196 = look_up(table1434, a1193);
        const Real a1197 = a1195 * a1196;
        const Real a1198 = a1194 + a1197;
        real_56[l] = a1198;
    }
    // exchange.myj_exchange
    const Real x1199 = real_56[0] - real_56[1];
    const Real x1200 = x1199 + x906;
    const Real x1201 = real_56[2] - real_56[3];
    const Real x1202 = log(x1173);
    const Real x1203 = x1201 - x1202;
    const Real x1204 = x1165 * 0.4;
    const Real x1205 = x1204 / x1200;
    const Mask x1206 = (x1205 < x921);
    const Real x1207 = select(x1206, x921, x1205);
    after[3 * LAYERS + 38] = x1207;
    const Real x1208 = x1204 / x1203;
    const Mask x1209 = (x1208 < x921);
    const Real x1210 = select(x1209, x921, x1208);
    // calm_air.calm_exchange
    const Real x1211 = x113 * 1004.5;
    const Real x1212 = numbers[LAYERS + 4] / x1211;
    const Real x1213 = x1210 + x1212;
    after[3 * LAYERS + 37] = x1213;
    // snow_free_ground.snow_free_ground
    const Real x1214 = x847 - state[0];
    const Real x1215 = x665 * x1214;
    // evapotranspiration.potential_evaporation
    const Real x1216 = x675 * x1213;
    const Real x1217 = forcing[3] * x1213;
    const Real x1218 = x679 / x1217;
    const Real x1219 = x1218 + 1.0;
    const Real x1220 = x672 / x1216;
    const Real x1221 = x1219 + x1220;
    const Real x1222 = x686 - x1215;
    const Real x1223 = x1222 / x1216;
    const Real x1224 = x1223 + x11;
    const Real x1225 = x1224 - forcing[1];
    const Real x1226 = x692 * x1221;
    const Real x1227 = x1225 * x674;
    const Real x1228 = x1226 + x1227;
    const Real x1229 = x674 + x1221;
    const Real x1230 = x1228 / x1229;
    const Real x1231 = x1230 * x1216;
    const Real x1232 = x1231 / 2501000.0;
    // snow_free_ground.with_exchange
    const Mask x1233 = (x1232 < 0.0);
    const Real x1234 = select(x1233, 0.0, x1232);
    // vegetation.canopy_resistance
    Real a1235_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a1235_last = a1235_last + real_51[l];
    }
    const Mask x1236 = (a1235_last < 0.0001);
    const Real x1237 = select(x1236, 0.0001, a1235_last);
    const Real x1238 = x736 * x1237;
    const Real x1239 = numbers[LAYERS + 35] / x1238;
    const Real x1240 = x743 / x1217;
    const Real x1241 = x1240 + 1.0;
    const Real x1242 = x1241 + x746;
    const Real x1243 = x1239 * x1213;
    const Real x1244 = x1243 + 1.0;
    const Real x1245 = x1241 * x1244;
    const Real x1246 = x1245 + x746;
    const Real x1247 = x1242 / x1246;
    const Real x1248 = select(x709, x1239, 0.0);
    results[LAYERS + 23] = x1248;
    const Real x1249 = select(x709, x1247, 0.0);
    results[LAYERS + 24] = x1249;
    // step_parts.evaporation_demand
    const Real x1250 = x1234 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x1251 = x764 * x1250;
    const Real x1252 = x772 * x1250;
    const Mask x1253 = (x774 <= x1252);
    const Real x1254 = select(x1253, x774, x1252);
    const Real x1255 = x615 * x1249;
    const Real x1256 = x1255 * x1250;
    const Real x1257 = x1256 * x779;
    Real a1258_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a1258_last = a1258_last + real_52[l];
    }
    const Real x1259 = a1258_last / numbers[9 * LAYERS + 51];
    Real a1264_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a784_764 = numbers[l + 7 * LAYERS + 51] + real_52[l];
        const Real a1260 = a784_764 - x1259;
        const Mask a1261 = (a1260 < 0.0);
        const Real a1262 = select(a1261, 0.0, a1260);
        const Real a1263 = real_52[l] * a1262;
        a1264_last = a1264_last + a1263;
        real_51[l] = a1263;
    }
    const Mask x1265 = (a1264_last > 0.0);
    const Real x1266 = select(x1265, a1264_last, 1.0);
    // step_parts.<genexpr>
    const Real x1270 = x614 * x1251;
    const Real x1271 = x614 * x1254;
    // snow_free_ground.deposition
    const Real x1273 = -x1232;
    const Mask x1274 = (x1273 < 0.0);
    const Real x1275 = select(x1274, 0.0, x1232);
    // layered_snow_step.layered_snow_step
    const Real x1277 = x614 * x1275;
    const Real x1279 = x614 * x1232;
    const Real x1280 = x1277 * 2501000.0;
    const Real x1282 = x27 / 1000.0;
    const Real x1283 = x612 * x1282;
    // step_parts.dew_rate
    const Real x1284 = x1277 / 1000.0;
    const Real x1285 = -x1284;
    results[LAYERS + 9] = x1285;
    // layered_snow_step.layered_snow_step
    const Real x1286 = x1283 - x1284;
    results[LAYERS + 25] = x1286;
    // vegetation.intercept
    const Real x1287 = x615 * x1286;
    const Real x1288 = x1287 - x1271;
    const Real x1289 = seconds * x1288;
    const Real x1290 = state[3 * LAYERS + 1] + x1289;
    const Real x1291 = x1290 - 0.0005;
    const Mask x1292 = (x1291 < 0.0);
    const Real x1293 = select(x1292, 0.0, x1291);
    results[LAYERS + 10] = x1293;
    const Real x1294 = state[3 * LAYERS + 1] * 8.881784197001252e-16;
    const Mask x1295 = (x1294 < 1e-20);
    const Real x1296 = select(x1295, 1e-20, x1294);
    const Mask x1297 = (x1290 < x1296);
    const Mask x1298 = (x1290 > 0.0005);
    const Real x1299 = select(x1298, 0.0005, x1290);
    const Real x1300 = select(x1297, 0.0, x1299);
    after[3 * LAYERS + 1] = x1300;
    const Real x1301 = x763 * x1286;
    const Real x1302 = x1293 / seconds;
    quantities[4 * LAYERS + 13] = x1302;
    const Real x1303 = x1301 + x1302;
    // water_flow.__call__
    const Real x1304 = state[3 * LAYERS + 2] / seconds;
    const Real x1305 = x1303 + x1304;
    // water_flow.share_impedance
    const Real x1316 = numbers[LAYERS + 9] * (-2.302585092994046);
    // evapotranspiration.evaporation_components, step_parts.<genexpr>, water_flow.__call__, water_flow.share_impedance
    Real a1269_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1267 = real_51[l] / x1266;
        const Real a1268 = x1257 * a1267;
        a1269_last = a1269_last + a1268;
        const Real a1272 = x614 * a1268;
        const Real a1306 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a1307 = 0.02 - a1306;
        const Mask a1308 = (a1307 < numbers[l + 9 * LAYERS + 52]);
        const Real a1309 = select(a1308, numbers[l + 9 * LAYERS + 52], a1307);
        const Mask a1310 = (a1309 < 0.0);
        const Real a1311 = select(a1310, 0.0, a1309);
        const Real a1312 = minimum(a1311, state[l + 2 * LAYERS]);
        const Mask a1313 = (state[l + 2 * LAYERS] < numbers[l + 9 * LAYERS + 52]);
        const Real a1314 = state[l + 2 * LAYERS] - 1e-06;
        const Real a1315 = select(a1313, a1314, numbers[l + 9 * LAYERS + 52]);
        const Real a1317 = a1306 / state[l + LAYERS];
        const Real a1318 = x1316 * a1317;
        const Real a1319 = numbers[l + 2 * LAYERS + 47] - a1306;
        real_52[l] = a1272;
        real_50[l] = a1306;
        real_57[l] = a1312;
        real_58[l] = a1315;
        real_59[l] = a1318;
        real_60[l] = a1319;
    }
    // water_flow.__call__
    const Real x1320 = numbers[12 * LAYERS + 52] - real_50[0];
    const Mask x1321 = (x1320 < real_57[0]);
    const Real x1322 = select(x1321, real_57[0], x1320);
    const Real x1325 = seconds * x1305;
    const Mask x1326 = (x1325 > numbers[LAYERS + 10]);
    const Real x1327 = select(x1326, numbers[LAYERS + 10], x1325);
    const Mask x1328 = (x1327 < 0.0);
    const Real x1329 = select(x1328, 0.0, x1327);
    // water_flow.__call__, implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a1323 = (numbers[l + 5 * LAYERS + 47] < real_57[l]);
        const Real a1324 = select(a1323, real_57[l], numbers[l + 5 * LAYERS + 47]);
        const Real a1330 = numbers[l] * 0.5;
        const Real a1331 = a1330 / numbers[l + 4 * LAYERS + 47];
        real_50[l] = a1324;
        real_51[l] = a1330;
        real_61[l] = a1331;
    }
    // implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1343 = exp(real_59[l]);
        const Real a1344 = a1343 / real_61[l];
        real_62[l] = a1344;
    }
    const Real x1345 = numbers[12 * LAYERS + 53] * real_62[LAYERS - 1];
    // retention.given_head
    const Real x1346 = -x1329;
    const Mask x1347 = (x1346 < 1e-30);
    const Real x1348 = select(x1347, 1e-30, x1346);
    const Real x1349 = log(x1348);
    // retention.flowing
    const Mask x1350 = (x1346 < numbers[3 * LAYERS + 47]);
    const Real x1351 = select(x1350, numbers[3 * LAYERS + 47], x1346);
    const Mask x1352 = (x1349 < numbers[10 * LAYERS + 52]);
    const Real x1353 = select(x1352, numbers[10 * LAYERS + 52], x1349);
    const Real x1354 = x1353 - numbers[10 * LAYERS + 52];
    const Real x1356 = numbers[11 * LAYERS + 52] * x1354;
    const Real x1357 = -x1356;
    const Real x1358 = exp(x1357);
    const Real x1359 = x1351 * x1358;
    const Real x1360 = numbers[11 * LAYERS + 52] - 1.0;
    const Real x1361 = x1359 / x1360;
    const Real x1362 = x1329 + numbers[3 * LAYERS + 47];
    const Mask x1363 = (x1362 < 0.0);
    const Real x1364 = select(x1363, 0.0, x1362);
    const Real x1365 = x1361 + x1364;
    // implicit_water._problem
    const Real x1366 = real_51[0] * x1358;
    const Real x1367 = numbers[LAYERS + 5] * numbers[5 * LAYERS + 46];
    const Real x1368 = exp(real_59[LAYERS - 1]);
    const Real x1369 = x1367 * x1368;
    const Real x1370 = x1365 + x1366;
    const Real x1371 = real_62[0] * x1370;
    // retention.given_head
    const Real x1372 = -numbers[12 * LAYERS + 53];
    const Mask x1373 = (x1372 < 1e-30);
    const Real x1374 = select(x1373, 1e-30, x1372);
    const Real x1375 = log(x1374);
    // retention.flowing
    const Mask x1376 = (x1372 < numbers[4 * LAYERS + 46]);
    const Real x1377 = select(x1376, numbers[4 * LAYERS + 46], x1372);
    const Mask x1378 = (x1375 < numbers[11 * LAYERS + 51]);
    const Real x1379 = select(x1378, numbers[11 * LAYERS + 51], x1375);
    const Real x1380 = x1379 - numbers[11 * LAYERS + 51];
    const Real x1382 = numbers[12 * LAYERS + 51] * x1380;
    const Real x1383 = -x1382;
    const Real x1384 = exp(x1383);
    const Real x1385 = x1377 * x1384;
    const Real x1386 = numbers[12 * LAYERS + 51] - 1.0;
    const Real x1387 = x1385 / x1386;
    const Real x1388 = numbers[12 * LAYERS + 53] + numbers[4 * LAYERS + 46];
    const Mask x1389 = (x1388 < 0.0);
    const Real x1390 = select(x1389, 0.0, x1388);
    const Real x1391 = x1387 + x1390;
    // implicit_water._problem
    const Real x1392 = x1345 * x1391;
    // retention.brim
    real_63[0] = numbers[3 * LAYERS + 47];
    for (int l = 0; l < LAYERS - 1; ++l) real_63[l + 1] = numbers[l + 3 * LAYERS + 47];
    for (int l = 0; l < LAYERS - 1; ++l) real_64[l] = numbers[l + 3 * LAYERS + 48];
    real_64[LAYERS - 1] = numbers[4 * LAYERS + 46];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1395 = minimum(real_63[l], real_64[l]);
        const Real a1396 = minimum(numbers[l + 3 * LAYERS + 47], a1395);
        const Real a1397 = numbers[l + 3 * LAYERS + 47] / a1396;
        const Real a1398 = log(a1397);
        const Real a1399 = a1398 / numbers[l + LAYERS + 47];
        real_65[l] = a1399;
    }
    // retention.brim, implicit_water._start, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1400 = exp(real_65[l]);
        const Real a1401 = numbers[l + 2 * LAYERS + 47] - real_58[l];
        const Real a1402 = a1401 * a1400;
        const Real a1403 = real_58[l] + a1402;
        const Real a1404 = minimum(state[l + 2 * LAYERS], real_60[l]);
        const Real a1405 = maximum(a1404, real_57[l]);
        const Real a1406 = minimum(a1405, a1403);
        const Real a1407 = a1403 - real_58[l];
        const Real a1408 = a1407 / a1401;
        const Mask a1409 = (a1408 < 1e-12);
        const Real a1410 = select(a1409, 1e-12, a1408);
        real_64[l] = a1401;
        real_63[l] = a1403;
        real_66[l] = a1406;
        real_67[l] = a1407;
        real_68[l] = a1410;
    }
    // retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1411 = log(real_68[l]);
        const Real a1412 = numbers[l + LAYERS + 47] * a1411;
        const Real a1413 = numbers[l + 10 * LAYERS + 52] - a1412;
        const Mask a1414 = (a1413 > 16.11809565095832);
        const Real a1415 = select(a1414, 16.11809565095832, a1413);
        real_65[l] = a1415;
    }
    // retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1416 = exp(real_65[l]);
        const Mask a1418 = (real_63[l] > real_60[l]);
        const Real a1419 = select(a1418, real_60[l], real_63[l]);
        const Real a1420 = a1419 - real_57[l];
        const Real a1421 = a1420 * 100.0;
        const Mask a1422 = (a1421 < 0.0);
        const Real a1423 = select(a1422, 0.0, a1421);
        const Mask a1424 = (a1423 > 1.0);
        const Real a1425 = select(a1424, 1.0, a1423);
        const Mask a1426 = (a1416 < numbers[l + 3 * LAYERS + 47]);
        const Real a1427 = select(a1426, numbers[l + 3 * LAYERS + 47], a1416);
        const Mask a1428 = (real_65[l] < numbers[l + 10 * LAYERS + 52]);
        const Real a1429 = select(a1428, numbers[l + 10 * LAYERS + 52], real_65[l]);
        const Real a1430 = a1429 - numbers[l + 10 * LAYERS + 52];
        const Real a1432 = numbers[l + 11 * LAYERS + 52] * a1430;
        const Real a1433 = -a1432;
        real_68[l] = a1416;
        real_69[l] = a1425;
        real_70[l] = a1427;
        real_71[l] = a1433;
    }
    // implicit_water._impedance, implicit_water._problem, retention.flowing
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1332 = real_51[l] + real_51[l + 1];
        const Real a1333 = real_51[l] / a1332;
        const Real a1334 = real_59[l] - real_59[l + 1];
        const Real a1335 = a1333 * a1334;
        const Real a1336 = real_59[l + 1] + a1335;
        const Real a1337 = real_59[l] + real_59[l + 1];
        const Real a1338 = a1337 * 0.5;
        const Real a1339 = minimum(a1336, a1338);
        const Real a1340 = exp(a1339);
        const Real a1341 = real_61[l] + real_61[l + 1];
        const Real a1342 = a1340 / a1341;
        const Mask a1447 = (real_68[l + 1] < numbers[l + 3 * LAYERS + 47]);
        const Real a1448 = select(a1447, numbers[l + 3 * LAYERS + 47], real_68[l + 1]);
        const Mask a1449 = (real_65[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a1450 = select(a1449, numbers[l + 10 * LAYERS + 52], real_65[l + 1]);
        const Real a1451 = a1450 - numbers[l + 10 * LAYERS + 52];
        const Real a1453 = numbers[l + 11 * LAYERS + 52] * a1451;
        const Real a1454 = -a1453;
        real_72[l] = a1332;
        real_73[l] = a1342;
        real_74[l] = a1448;
        real_75[l] = a1454;
    }
    // retention.flowing
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1455 = exp(real_75[l]);
        const Real a1456 = real_74[l] * a1455;
        const Real a1457 = numbers[l + 11 * LAYERS + 52] - 1.0;
        const Real a1458 = a1456 / a1457;
        const Real a1459 = numbers[l + 3 * LAYERS + 47] - real_68[l + 1];
        const Mask a1460 = (a1459 < 0.0);
        const Real a1461 = select(a1460, 0.0, a1459);
        const Real a1462 = a1458 + a1461;
        const Mask a1463 = (real_68[l] < numbers[l + 3 * LAYERS + 48]);
        const Real a1464 = select(a1463, numbers[l + 3 * LAYERS + 48], real_68[l]);
        const Mask a1465 = (real_65[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a1466 = select(a1465, numbers[l + 10 * LAYERS + 53], real_65[l]);
        const Real a1467 = a1466 - numbers[l + 10 * LAYERS + 53];
        const Real a1469 = numbers[l + 11 * LAYERS + 53] * a1467;
        const Real a1470 = -a1469;
        real_76[l] = a1455;
        real_77[l] = a1457;
        real_78[l] = a1462;
        real_79[l] = a1464;
        real_80[l] = a1470;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1434 = exp(real_71[l]);
        const Real a1435 = numbers[l + 3 * LAYERS + 47] * 0.999999999;
        const Mask a1436 = (real_68[l] > a1435);
        const Real a1437 = numbers[l + 11 * LAYERS + 52] * a1434;
        const Real a1438 = a1437 / real_70[l];
        const Real a1439 = select(a1436, a1438, 0.0);
        const Real a1440 = real_70[l] * a1434;
        const Real a1441 = numbers[l + 11 * LAYERS + 52] - 1.0;
        const Real a1442 = a1440 / a1441;
        const Real a1443 = numbers[l + 3 * LAYERS + 47] - real_68[l];
        const Mask a1444 = (a1443 < 0.0);
        const Real a1445 = select(a1444, 0.0, a1443);
        const Real a1446 = a1442 + a1445;
        real_65[l] = a1434;
        real_61[l] = a1435;
        real_59[l] = a1439;
        real_81[l] = a1441;
        real_82[l] = a1446;
    }
    // implicit_water._downward
    real_72[LAYERS - 1] = real_51[LAYERS - 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1482 = real_72[l] * real_65[l];
        real_51[l] = a1482;
    }
    const Real x1485 = real_82[LAYERS - 1] + real_51[LAYERS - 1];
    const Real x1486 = x1345 * x1485;
    const Real x1487 = x1369 * real_65[LAYERS - 1];
    const Real x1488 = x1486 + x1487;
    // implicit_water._upward
    const Real x1492 = real_62[0] * real_82[0];
    // implicit_water._balance
    const Mask x1493 = (real_of(0.0) > 0.0);
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1494 = select(x1493, 0.0, real_59[l]);
        const Real a1497 = real_72[l] * a1494;
        real_71[l] = a1494;
        real_70[l] = a1497;
    }
    // implicit_water._downward
    const Real x1500 = real_65[LAYERS - 1] + real_70[LAYERS - 1];
    const Real x1501 = x1345 * x1500;
    const Real x1502 = x1369 * real_71[LAYERS - 1];
    const Real x1503 = x1501 + x1502;
    // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward, implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1471 = exp(real_80[l]);
        const Real a1472 = real_79[l] * a1471;
        const Real a1473 = numbers[l + 11 * LAYERS + 53] - 1.0;
        const Real a1474 = a1472 / a1473;
        const Real a1475 = numbers[l + 3 * LAYERS + 48] - real_68[l];
        const Mask a1476 = (a1475 < 0.0);
        const Real a1477 = select(a1476, 0.0, a1475);
        const Real a1478 = a1474 + a1477;
        const Real a1479 = real_82[l] + a1478;
        const Real a1480 = a1479 * 0.5;
        const Real a1483 = a1480 + real_51[l];
        const Real a1484 = real_73[l] * a1483;
        const Real a1489 = real_82[l + 1] + real_78[l];
        const Real a1490 = a1489 * 0.5;
        const Real a1491 = real_73[l] * a1490;
        const Real a1495 = real_65[l] + a1471;
        const Real a1496 = a1495 * 0.5;
        const Real a1498 = a1496 + real_70[l];
        const Real a1499 = real_73[l] * a1498;
        real_75[l] = a1473;
        real_71[l] = a1484;
        real_59[l + 1] = a1491;
        real_83[l] = a1499;
    }
    // implicit_water._balance
    real_83[LAYERS - 1] = x1503;
    // implicit_water._upward
    const Real x1509 = real_62[0] * real_65[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1506 = real_65[l + 1] + real_76[l];
        const Real a1507 = a1506 * 0.5;
        const Real a1508 = real_73[l] * a1507;
        real_70[l + 1] = a1508;
    }
    // implicit_water._balance
    real_70[0] = x1509;
    real_71[LAYERS - 1] = x1488;
    real_59[0] = x1492;
    // implicit_water._balance, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1505 = real_69[l] * real_83[l];
        const Real a1511 = real_69[l] * real_70[l];
        const Real a1512 = a1505 + a1511;
        const Real a1515 = real_71[l] + real_59[l];
        const Real a1516 = real_69[l] * a1515;
        const Real a1517 = seconds * a1516;
        const Real a1518 = seconds * a1512;
        const Real a1519 = real_66[l] - real_58[l];
        const Real a1520 = a1519 / real_64[l];
        const Mask a1521 = (a1520 < 1e-12);
        const Real a1522 = select(a1521, 1e-12, a1520);
        const Real a1523 = log(a1522);
        const Real a1524 = numbers[l + LAYERS + 47] * a1523;
        const Real a1525 = numbers[l + 10 * LAYERS + 52] - a1524;
        const Mask a1526 = (a1525 > 16.11809565095832);
        const Real a1527 = select(a1526, 16.11809565095832, a1525);
        real_65[l] = a1517;
        real_51[l] = a1518;
        real_82[l] = a1519;
        real_68[l] = a1522;
        real_84[l] = a1527;
    }
    // implicit_water._state
    const Mask x1536 = (real_of(0.0) == 0.0);
    // retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1528 = exp(real_84[l]);
        const Real a1529 = numbers[l + LAYERS + 47] * a1528;
        const Real a1530 = real_68[l] * real_64[l];
        const Real a1531 = a1529 / a1530;
        const Real a1532 = -a1528;
        const Mask a1533 = (real_66[l] > real_60[l]);
        const Real a1534 = select(a1533, real_60[l], real_66[l]);
        const Mask a1535 = (real_66[l] <= real_60[l]);
        const Mask a1537 = (a1535 & x1536);
        const Real a1538 = a1534 - real_57[l];
        const Real a1539 = a1538 * 100.0;
        const Mask a1540 = (a1539 < 0.0);
        const Real a1541 = select(a1540, 0.0, a1539);
        const Mask a1542 = (a1541 > 1.0);
        const Real a1543 = select(a1542, 1.0, a1541);
        const Real a1544 = real_57[l] + 0.01;
        const Mask a1545 = (a1534 <= a1544);
        const Mask a1546 = (a1537 & a1545);
        const Real a1547 = select(a1546, 100.0, 0.0);
        const Mask a1548 = (a1528 < numbers[l + 3 * LAYERS + 47]);
        const Real a1549 = select(a1548, numbers[l + 3 * LAYERS + 47], a1528);
        const Mask a1550 = (real_84[l] < numbers[l + 10 * LAYERS + 52]);
        const Real a1551 = select(a1550, numbers[l + 10 * LAYERS + 52], real_84[l]);
        const Real a1552 = a1551 - numbers[l + 10 * LAYERS + 52];
        const Real a1553 = numbers[l + 11 * LAYERS + 52] * a1552;
        const Real a1554 = -a1553;
        real_70[l] = a1528;
        real_83[l] = a1531;
        real_59[l] = a1532;
        real_71[l] = a1534;
        mask_85[l] = a1537;
        real_69[l] = a1543;
        real_86[l] = a1544;
        real_87[l] = a1547;
        real_88[l] = a1549;
        real_89[l] = a1554;
    }
    // retention.flowing
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Mask a1566 = (real_70[l + 1] < numbers[l + 3 * LAYERS + 47]);
        const Real a1567 = select(a1566, numbers[l + 3 * LAYERS + 47], real_70[l + 1]);
        const Mask a1568 = (real_84[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a1569 = select(a1568, numbers[l + 10 * LAYERS + 52], real_84[l + 1]);
        const Real a1570 = a1569 - numbers[l + 10 * LAYERS + 52];
        const Real a1571 = numbers[l + 11 * LAYERS + 52] * a1570;
        const Real a1572 = -a1571;
        const Real a1573 = exp(a1572);
        const Real a1574 = a1567 * a1573;
        const Real a1575 = a1574 / real_77[l];
        const Real a1576 = numbers[l + 3 * LAYERS + 47] - real_70[l + 1];
        const Mask a1577 = (a1576 < 0.0);
        const Real a1578 = select(a1577, 0.0, a1576);
        const Real a1579 = a1575 + a1578;
        const Mask a1580 = (real_70[l] < numbers[l + 3 * LAYERS + 48]);
        const Real a1581 = select(a1580, numbers[l + 3 * LAYERS + 48], real_70[l]);
        const Mask a1582 = (real_84[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a1583 = select(a1582, numbers[l + 10 * LAYERS + 53], real_84[l]);
        const Real a1584 = a1583 - numbers[l + 10 * LAYERS + 53];
        const Real a1585 = numbers[l + 11 * LAYERS + 53] * a1584;
        const Real a1586 = -a1585;
        real_76[l] = a1573;
        real_80[l] = a1579;
        real_79[l] = a1581;
        real_78[l] = a1586;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1555 = exp(real_89[l]);
        const Mask a1556 = (real_70[l] > real_61[l]);
        const Real a1557 = numbers[l + 11 * LAYERS + 52] * a1555;
        const Real a1558 = a1557 / real_88[l];
        const Real a1559 = select(a1556, a1558, 0.0);
        const Real a1560 = real_88[l] * a1555;
        const Real a1561 = a1560 / real_81[l];
        const Real a1562 = numbers[l + 3 * LAYERS + 47] - real_70[l];
        const Mask a1563 = (a1562 < 0.0);
        const Real a1564 = select(a1563, 0.0, a1562);
        const Real a1565 = a1561 + a1564;
        real_84[l] = a1555;
        real_68[l] = a1559;
        real_90[l] = a1565;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1596 = real_72[l] * real_84[l];
        real_89[l] = a1596;
    }
    const Real x1599 = real_90[LAYERS - 1] + real_89[LAYERS - 1];
    const Real x1600 = x1345 * x1599;
    const Real x1601 = x1369 * real_84[LAYERS - 1];
    const Real x1602 = x1600 + x1601;
    // implicit_water._upward
    const Real x1606 = real_62[0] * real_90[0];
    // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1587 = exp(real_78[l]);
        const Real a1588 = real_79[l] * a1587;
        const Real a1589 = a1588 / real_75[l];
        const Real a1590 = numbers[l + 3 * LAYERS + 48] - real_70[l];
        const Mask a1591 = (a1590 < 0.0);
        const Real a1592 = select(a1591, 0.0, a1590);
        const Real a1593 = a1589 + a1592;
        const Real a1594 = real_90[l] + a1593;
        const Real a1595 = a1594 * 0.5;
        const Real a1597 = a1595 + real_89[l];
        const Real a1598 = real_73[l] * a1597;
        const Real a1603 = real_90[l + 1] + real_80[l];
        const Real a1604 = a1603 * 0.5;
        const Real a1605 = real_73[l] * a1604;
        real_74[l] = a1587;
        real_88[l] = a1598;
        real_91[l + 1] = a1605;
    }
    // implicit_water._flow
    real_88[LAYERS - 1] = x1602;
    real_91[0] = x1606;
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1608 = real_69[l] * real_88[l];
        const Real a1610 = real_69[l] * real_91[l];
        real_89[l] = a1608;
        real_90[l] = a1610;
    }
    const Real x1611 = x1371 - real_90[0];
    const Mask x1612 = (x1611 > x1305);
    const Real x1613 = select(x1612, x1305, x1611);
    // implicit_water._remaining
    const Real x1614 = real_71[0] - x1322;
    const Real x1615 = x1614 * 100.0;
    const Mask x1616 = (x1615 < 0.0);
    const Real x1617 = select(x1616, 0.0, x1615);
    const Mask x1618 = (x1617 > 1.0);
    const Real x1619 = select(x1618, 1.0, x1617);
    // implicit_water._flow
    const Real x1620 = x1270 * x1619;
    const Real x1629 = real_89[LAYERS - 1] - x1392;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1628 = real_89[l] - real_90[l + 1];
        real_70[l + 1] = a1628;
    }
    // implicit_water._gain
    real_70[0] = x1613;
    for (int l = 0; l < LAYERS - 1; ++l) real_90[l] = real_70[l + 1];
    real_90[LAYERS - 1] = x1629;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1621 = real_71[l] - real_50[l];
        const Real a1622 = a1621 * 100.0;
        const Mask a1623 = (a1622 < 0.0);
        const Real a1624 = select(a1623, 0.0, a1622);
        const Mask a1625 = (a1624 > 1.0);
        const Real a1626 = select(a1625, 1.0, a1624);
        const Real a1627 = real_52[l] * a1626;
        const Real a1630 = real_66[l] - real_71[l];
        const Real a1631 = a1630 * 1e-09;
        const Real a1632 = real_71[l] + a1631;
        const Real a1633 = a1632 - state[l + 2 * LAYERS];
        const Real a1634 = numbers[l] * a1633;
        const Real a1635 = a1627 + in_row(l, 0, x1620);
        const Real a1638 = real_70[l] - real_90[l];
        const Real a1639 = a1638 - a1635;
        const Real a1640 = seconds * a1639;
        const Real a1641 = a1634 - a1640;
        const Real a1642 = select(x1493, 0.0, real_68[l]);
        const Real a1645 = real_72[l] * a1642;
        real_89[l] = a1627;
        real_92[l] = a1641;
        real_93[l] = a1642;
        real_94[l] = a1645;
    }
    // implicit_water._downward
    const Real x1648 = real_84[LAYERS - 1] + real_94[LAYERS - 1];
    const Real x1649 = x1345 * x1648;
    const Real x1650 = x1369 * real_93[LAYERS - 1];
    const Real x1651 = x1649 + x1650;
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1643 = real_84[l] + real_74[l];
        const Real a1644 = a1643 * 0.5;
        const Real a1646 = a1644 + real_94[l];
        const Real a1647 = real_73[l] * a1646;
        real_93[l] = a1647;
    }
    // implicit_water._balance
    real_93[LAYERS - 1] = x1651;
    // implicit_water._upward
    const Real x1657 = real_62[0] * real_84[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1654 = real_84[l + 1] + real_76[l];
        const Real a1655 = a1654 * 0.5;
        const Real a1656 = real_73[l] * a1655;
        real_94[l + 1] = a1656;
    }
    // implicit_water._balance
    real_94[0] = x1657;
    const Mask x1667 = (x1613 < x1305);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1653 = real_69[l] * real_93[l];
        const Real a1659 = real_69[l] * real_94[l];
        const Real a1660 = select(x1493, 1.0, real_83[l]);
        const Real a1661 = a1653 * a1660;
        const Real a1662 = real_87[l] * real_88[l];
        const Real a1663 = a1661 + a1662;
        const Real a1664 = a1659 * a1660;
        const Real a1665 = real_87[l] * real_91[l];
        const Real a1666 = a1664 + a1665;
        real_84[l] = a1653;
        real_90[l] = a1659;
        real_68[l] = a1663;
        real_95[l] = a1666;
    }
    const Real x1668 = select(x1667, real_95[0], 0.0);
    real_94[0] = x1668;
    for (int l = 0; l < LAYERS - 1; ++l) real_94[l + 1] = real_95[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1669 = magnitude(real_59[l]);
        const Real a1670 = select(x1493, a1669, real_66[l]);
        const Real a1672 = real_68[l] + real_94[l];
        const Real a1673 = a1670 * a1672;
        real_93[l] = a1673;
    }
    real_94[0] = real_93[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_94[l + 1] = real_93[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_59[l] = real_93[l + 1];
    real_59[LAYERS - 1] = real_93[LAYERS - 1];
    // implicit_water._demanded
    const Mask x1688 = (real_71[0] > x1322);
    const Real x1689 = x1322 + 0.01;
    const Mask x1690 = (real_71[0] < x1689);
    const Mask x1691 = (x1688 & x1690);
    const Mask x1692 = (real_71[0] == x1322);
    // implicit_water._balance, implicit_water._demanded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1676 = maximum(real_94[l], real_59[l]);
        const Real a1677 = maximum(real_93[l], a1676);
        const Mask a1678 = (real_92[l] < 0.0);
        const Mask a1679 = (real_71[l] > real_50[l]);
        const Real a1680 = real_50[l] + 0.01;
        const Mask a1681 = (real_71[l] < a1680);
        const Mask a1682 = (a1679 & a1681);
        const Mask a1683 = (real_71[l] == real_50[l]);
        const Mask a1684 = (a1683 & a1678);
        const Mask a1685 = (a1682 | a1684);
        const Real a1686 = real_52[l] * 100.0;
        const Real a1687 = select(a1685, a1686, 0.0);
        real_96[l] = a1677;
        mask_97[l] = a1678;
        real_98[l] = a1680;
        real_99[l] = a1686;
        real_100[l] = a1687;
    }
    // implicit_water._demanded
    const Mask x1693 = (x1692 & mask_97[0]);
    const Mask x1694 = (x1691 | x1693);
    const Real x1695 = x1270 * 100.0;
    const Real x1696 = select(x1694, x1695, 0.0);
    // implicit_water._balance
    const Real x1719 = select(mask_85[0], x1696, 0.0);
    // implicit_water._at
    const Mask x1728 = (real_of(0.0) < 60.0);
    const Mask x1734 = (real_of(1.0) < 1.0);
    // implicit_water._balance, implicit_water._mobile, implicit_water._at
    Mask a1731_last = mask_of(true);
    Mask a1733_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1697 = select(mask_85[l], 1.0, 1e-09);
        const Real a1698 = select(x1493, 1e-11, a1697);
        const Real a1699 = real_84[l] + real_90[l];
        const Real a1700 = real_88[l] + real_91[l];
        const Real a1701 = real_69[l] * a1700;
        const Real a1702 = a1699 * real_83[l];
        const Real a1703 = real_87[l] * a1700;
        const Real a1704 = a1702 + a1703;
        const Mask a1705 = (real_82[l] < 1e-09);
        const Real a1706 = select(a1705, 1e-09, real_82[l]);
        const Real a1707 = a1706 * a1704;
        const Mask a1708 = (a1701 < 1e-30);
        const Real a1709 = select(a1708, 1e-30, a1701);
        const Real a1710 = a1707 / a1709;
        const Mask a1711 = (real_69[l] < 1.0);
        const Real a1712 = select(a1711, 60.0, INFINITE);
        const Real a1713 = seconds * real_96[l];
        const Real a1714 = numbers[l] * numbers[l + 2 * LAYERS + 47];
        const Real a1715 = a1713 + a1714;
        const Real a1716 = a1715 * 1.4210854715202004e-14;
        const Real a1717 = numbers[l] * a1698;
        const Real a1718 = select(mask_85[l], real_100[l], 0.0);
        const Real a1720 = seconds * a1701;
        const Mask a1721 = (a1710 < 0.02);
        const Real a1722 = select(a1721, 0.02, a1710);
        const Real a1723 = minimum(a1722, a1712);
        const Real a1724 = seconds * a1699;
        const Real a1725 = magnitude(real_92[l]);
        const Real a1726 = numbers[l] * 1e-09;
        const Real a1727 = maximum(a1716, a1726);
        const Real a1729 = select(x1728, a1716, a1727);
        const Mask a1730 = (a1725 <= a1729);
        a1731_last = (a1731_last & a1730);
        const Mask a1732 = (a1725 > a1729);
        a1733_last = (a1733_last | a1732);
        real_59[l] = a1714;
        real_94[l] = a1717;
        real_93[l] = a1718;
        real_71[l] = a1720;
        real_101[l] = a1723;
        real_102[l] = a1724;
        real_103[l] = a1726;
    }
    // implicit_water._at
    const Mask x1735 = (a1731_last & x1734);
    const Mask x1736 = (a1733_last | x1735);
    const Mask x1737 = (real_of(0.0) < 3000.0);
    const Mask x1738 = (x1736 & x1737);
    // implicit_water.solve_water
    for (int l = 0; l < LAYERS; ++l) real_100[l] = real_66[l];
    for (int l = 0; l < LAYERS; ++l) real_96[l] = real_of(0.0);
    real_104[0] = x1613;
    for (int l = 0; l < LAYERS - 1; ++l) real_104[l + 1] = real_70[l + 1];
    real_104[LAYERS] = x1629;
    Real w1742 = x1620;
    for (int l = 0; l < LAYERS; ++l) real_90[l] = real_89[l];
    for (int l = 0; l < LAYERS; ++l) real_84[l] = real_92[l];
    for (int l = 0; l < LAYERS; ++l) real_91[l] = real_94[l];
    for (int l = 0; l < LAYERS; ++l) real_88[l] = real_68[l];
    real_87[0] = x1668;
    for (int l = 0; l < LAYERS - 1; ++l) real_87[l + 1] = real_95[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_69[l] = real_93[l];
    Real w1749 = x1719;
    for (int l = 0; l < LAYERS; ++l) real_83[l] = real_71[l];
    for (int l = 0; l < LAYERS; ++l) real_82[l] = real_101[l];
    for (int l = 0; l < LAYERS; ++l) real_105[l] = real_102[l];
    Real w1753 = real_of(1.0);
    for (int l = 0; l < LAYERS; ++l) real_106[l] = real_66[l];
    for (int l = 0; l < LAYERS; ++l) real_107[l] = real_of(0.0);
    Real w1756 = real_of(0.0);
    Real w1757 = real_of(1.0);
    Real w1758 = real_of(INFINITE);
    Real w1759 = real_of(1.0);
    Real w1760 = real_of(0.0);
    Real w1761 = real_of(0.0);
    Mask w1762 = a1731_last;
    Mask w1763 = x1738;
    for (int pass = 0; pass < 3000; ++pass) {
        if (!any_lane(w1763)) break;
        // implicit_water._iteration
        const Real x1766 = select(w1762, w1753, w1756);
        const Mask x1767 = (w1760 >= 300.0);
        const Mask x1768 = (w1762 | x1767);
        const Mask x1769 = (w1761 == 60.0);
        const Mask x1770 = (x1768 | x1769);
        // parts.added_next
        const Real x1771 = select(w1762, 2.0, 0.125);
        const Real x1772 = x1771 * w1757;
        // implicit_water._iteration
        const Real x1773 = select(x1770, x1772, w1757);
        Real a1775_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1764 = select(w1762, real_100[l], real_106[l]);
            const Real a1765 = select(w1762, real_96[l], real_107[l]);
            const Real a1774 = magnitude(real_84[l]);
            a1775_last = a1775_last + a1774;
            real_108[l] = a1764;
            real_109[l] = a1765;
        }
        const Mask x1776 = (a1775_last < w1758);
        const Mask x1777 = (w1761 < 60.0);
        const Mask x1778 = (x1776 | x1777);
        const Real x1779 = select(x1778, 1.03, 0.5);
        const Real x1780 = x1779 * w1759;
        const Mask x1781 = (x1780 < 0.1);
        const Real x1782 = select(x1781, 0.1, x1780);
        const Mask x1783 = (x1782 > 1.0);
        const Real x1784 = select(x1783, 1.0, x1782);
        const Real x1785 = w1753 * seconds;
        // implicit_water._change
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1793 = x1785 * real_88[l];
            const Real a1794 = -a1793;
            const Real a1795 = x1785 * real_87[l + 1];
            const Real a1796 = -a1795;
            real_76[l] = a1794;
            real_74[l] = a1796;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1786 = real_69[l] + in_row(l, 0, w1749);
            const Real a1787 = a1786 + real_88[l];
            const Real a1788 = a1787 + real_87[l];
            const Real a1789 = x1785 * a1788;
            const Real a1790 = real_91[l] + a1789;
            const Real a1791 = a1790 * 1.0000000000000142;
            const Real a1797 = -real_84[l];
            real_110[l] = a1786;
            real_111[l] = a1791;
            real_112[l] = a1797;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_76, real_111, real_74, real_112, real_113);
        // implicit_water._moved, implicit_water._mobile, implicit_water._raised
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1799 = (real_96[l] > 0.0);
            const Mask a1800 = (real_100[l] <= real_60[l]);
            const Real a1801 = real_100[l] - real_58[l];
            const Mask a1802 = (a1801 < 1e-09);
            const Real a1803 = select(a1802, 1e-09, a1801);
            const Mask a1804 = (real_83[l] < 1e-30);
            const Real a1805 = select(a1804, 1e-30, real_83[l]);
            const Real a1806 = 1 / a1803;
            const Real a1807 = real_67[l] * a1806;
            const Mask a1808 = (a1807 < 1.0);
            const Real a1809 = select(a1808, 1.0, a1807);
            const Real a1810 = real_60[l] - real_58[l];
            const Real a1811 = a1810 * a1806;
            const Mask a1812 = (a1811 > a1809);
            const Real a1813 = select(a1812, a1809, a1811);
            const Mask a1814 = (a1813 < 1e-30);
            const Real a1815 = select(a1814, 1e-30, a1813);
            const Real a1816 = x1785 * real_110[l];
            const Real a1817 = numbers[l] + a1816;
            const Real a1818 = a1817 * a1803;
            const Real a1819 = select(a1800, a1817, real_103[l]);
            const Real a1820 = real_82[l] * a1805;
            const Real a1821 = a1820 * a1806;
            const Real a1822 = a1819 + a1821;
            const Real a1823 = numbers[l] * 1e-11;
            const Real a1824 = x1784 * real_113[l];
            const Real a1825 = real_96[l] + a1824;
            const Real a1826 = a1818 * a1815;
            const Real a1827 = a1818 - a1826;
            const Real a1828 = a1827 * 1e-09;
            const Real a1829 = a1826 + a1828;
            const Real a1830 = select(a1800, a1818, a1829);
            const Real a1831 = a1830 + a1805;
            const Real a1832 = log(a1815);
            const Real a1833 = real_82[l] * a1832;
            const Mask a1834 = (a1833 > 300.0);
            const Real a1835 = select(a1834, 300.0, a1833);
            mask_85[l] = a1799;
            real_112[l] = a1803;
            real_111[l] = a1805;
            real_114[l] = a1809;
            real_115[l] = a1815;
            real_116[l] = a1818;
            real_117[l] = a1820;
            real_118[l] = a1822;
            real_119[l] = a1823;
            real_120[l] = a1825;
            real_121[l] = a1826;
            real_122[l] = a1831;
            real_123[l] = a1835;
        }
        // implicit_water._raised, implicit_water._moved
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1836 = exp(real_123[l]);
            const Real a1837 = real_111[l] * a1836;
            const Real a1838 = real_121[l] + a1837;
            const Real a1839 = w1753 * real_65[l];
            const Real a1840 = maximum(a1839, real_111[l]);
            const Real a1841 = real_116[l] * real_114[l];
            const Real a1842 = a1841 - real_121[l];
            const Real a1843 = a1842 * 1e-09;
            const Real a1844 = real_121[l] + a1843;
            const Real a1845 = a1844 + a1840;
            const Real a1846 = x1784 * real_118[l];
            const Real a1847 = a1846 * real_113[l];
            const Real a1848 = real_122[l] + a1847;
            const Real a1849 = a1848 - a1845;
            const Real a1850 = w1753 * real_51[l];
            const Real a1851 = real_119[l] + a1850;
            const Real a1852 = a1849 / a1851;
            const Real a1853 = select(mask_85[l], real_120[l], a1852);
            const Mask a1854 = (a1853 < 0.0);
            const Real a1855 = select(a1854, 0.0, a1853);
            const Mask a1856 = (real_120[l] > 0.0);
            const Mask a1857 = (a1848 > a1845);
            const Mask a1858 = select(mask_85[l], a1856, a1857);
            const Mask a1859 = (a1848 > a1838);
            const Real a1860 = real_116[l] * 1e-09;
            const Real a1861 = select(a1859, a1860, real_116[l]);
            const Real a1862 = real_121[l] * 0.999999999;
            const Real a1863 = select(a1859, a1862, 0.0);
            const Real a1864 = a1848 - a1863;
            const Mask a1865 = (a1864 < 1e-30);
            const Real a1866 = select(a1865, 1e-30, a1864);
            const Real a1867 = a1866 / real_111[l];
            real_110[l] = a1855;
            mask_97[l] = a1858;
            mask_124[l] = a1859;
            real_125[l] = a1861;
            real_126[l] = a1864;
            real_127[l] = a1866;
            real_128[l] = a1867;
        }
        // implicit_water._moved
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1868 = log(real_128[l]);
            const Real a1869 = a1868 / real_82[l];
            const Mask a1870 = (a1869 > 50.0);
            const Real a1871 = select(a1870, 50.0, a1869);
            real_123[l] = a1871;
        }
        const Mask x1897 = (x1784 < 1.0);
        const Mask x1918 = (x1270 > 0.0);
        const Real x1919 = select(x1918, x1322, (-1.0));
        // implicit_water._stopped
        const Mask x1920 = (real_100[0] > x1919);
        // implicit_water._moved, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1872 = exp(real_123[l]);
            const Real a1873 = real_126[l] - real_125[l];
            const Real a1874 = a1873 - real_111[l];
            const Real a1875 = real_125[l] + real_117[l];
            const Real a1876 = a1874 / a1875;
            const Real a1877 = a1876 + 1.0;
            const Real a1878 = real_127[l] / real_125[l];
            const Real a1879 = minimum(a1872, a1878);
            const Real a1880 = minimum(a1879, a1877);
            const Mask a1881 = (a1880 < 0.05);
            const Real a1882 = select(a1881, 0.05, a1880);
            const Real a1883 = select(mask_124[l], real_115[l], 0.05);
            const Real a1884 = select(mask_124[l], real_114[l], real_115[l]);
            const Real a1885 = maximum(a1882, a1883);
            const Real a1886 = minimum(a1885, a1884);
            const Real a1887 = real_112[l] * a1886;
            const Real a1888 = real_58[l] + a1887;
            const Real a1889 = maximum(a1888, real_57[l]);
            const Real a1890 = select(mask_85[l], real_63[l], a1889);
            const Mask a1891 = ~mask_85[l];
            const Mask a1892 = (real_100[l] > real_60[l]);
            const Mask a1893 = (a1891 & a1892);
            const Real a1894 = a1890 - real_100[l];
            const Real a1895 = x1784 * a1894;
            const Real a1896 = real_100[l] + a1895;
            const Mask a1898 = (a1893 & x1897);
            const Real a1899 = select(a1898, a1896, a1890);
            const Mask a1900 = (real_100[l] > real_86[l]);
            const Mask a1901 = (a1899 < real_86[l]);
            const Mask a1902 = (a1900 & a1901);
            const Mask a1903 = (real_100[l] < real_86[l]);
            const Mask a1904 = (a1899 > real_86[l]);
            const Mask a1905 = (a1903 & a1904);
            const Mask a1906 = (a1902 | a1905);
            const Real a1907 = select(a1906, real_86[l], a1899);
            const Mask a1908 = (real_52[l] > 0.0);
            const Real a1909 = select(a1908, real_50[l], (-1.0));
            const Mask a1910 = (real_100[l] > a1909);
            const Mask a1911 = (a1907 < a1909);
            const Mask a1912 = (a1910 & a1911);
            const Mask a1913 = (real_100[l] < a1909);
            const Mask a1914 = (a1907 > a1909);
            const Mask a1915 = (a1913 & a1914);
            const Mask a1916 = (a1912 | a1915);
            const Real a1917 = select(a1916, a1909, a1907);
            real_128[l] = a1917;
        }
        // implicit_water._stopped
        const Mask x1921 = (real_128[0] < x1919);
        const Mask x1922 = (x1920 & x1921);
        const Mask x1923 = (real_100[0] < x1919);
        const Mask x1924 = (real_128[0] > x1919);
        const Mask x1925 = (x1923 & x1924);
        const Mask x1926 = (x1922 | x1925);
        const Real x1927 = select(x1926, x1919, real_128[0]);
        // implicit_water._moved
        real_128[0] = x1927;
        // parts.part_with
        const Real x1937 = x1766 + x1773;
        const Mask x1938 = (x1937 > 1.0);
        const Real x1939 = select(x1938, 1.0, x1937);
        // implicit_water._iteration
        const Real x1940 = select(w1763, x1939, w1753);
        const Real x1941 = select(x1770, INFINITE, a1775_last);
        const Real x1942 = select(x1770, 1.0, x1784);
        const Real x1943 = w1760 + 1.0;
        const Real x1944 = select(x1770, 0.0, x1943);
        const Real x1945 = real_of_mask(w1763);
        const Real x1946 = w1761 + x1945;
        // implicit_water._at
        const Real x1947 = x1940 * seconds;
        // implicit_water._moved, implicit_water._iteration, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a1929 = (real_128[l] >= real_63[l]);
            const Mask a1930 = (mask_97[l] | a1929);
            const Real a1931 = select(a1930, real_63[l], real_128[l]);
            const Real a1932 = select(a1930, real_110[l], 0.0);
            const Real a1933 = select(x1770, real_108[l], a1931);
            const Real a1934 = select(x1770, real_109[l], a1932);
            const Real a1935 = select(w1763, a1933, real_100[l]);
            const Real a1936 = select(w1763, a1934, real_96[l]);
            const Real a1948 = a1935 - real_58[l];
            const Real a1949 = a1948 / real_64[l];
            const Mask a1950 = (a1949 < 1e-12);
            const Real a1951 = select(a1950, 1e-12, a1949);
            const Real a1952 = log(a1951);
            const Real a1953 = numbers[l + LAYERS + 47] * a1952;
            const Real a1954 = numbers[l + 10 * LAYERS + 52] - a1953;
            const Mask a1955 = (a1954 > 16.11809565095832);
            const Real a1956 = select(a1955, 16.11809565095832, a1954);
            real_123[l] = a1935;
            real_127[l] = a1936;
            real_126[l] = a1948;
            real_125[l] = a1951;
            real_117[l] = a1956;
        }
        // retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1957 = exp(real_117[l]);
            const Real a1958 = numbers[l + LAYERS + 47] * a1957;
            const Real a1959 = real_125[l] * real_64[l];
            const Real a1960 = a1958 / a1959;
            const Real a1962 = real_127[l] - a1957;
            const Mask a1963 = (real_123[l] > real_60[l]);
            const Real a1964 = select(a1963, real_60[l], real_123[l]);
            const Mask a1965 = (real_123[l] <= real_60[l]);
            const Mask a1966 = (real_127[l] == 0.0);
            const Mask a1967 = (a1965 & a1966);
            const Real a1968 = a1964 - real_57[l];
            const Real a1969 = a1968 * 100.0;
            const Mask a1970 = (a1969 < 0.0);
            const Real a1971 = select(a1970, 0.0, a1969);
            const Mask a1972 = (a1971 > 1.0);
            const Real a1973 = select(a1972, 1.0, a1971);
            const Mask a1974 = (a1964 <= real_86[l]);
            const Mask a1975 = (a1967 & a1974);
            const Real a1976 = select(a1975, 100.0, 0.0);
            const Real a1977 = -a1962;
            const Mask a1978 = (a1977 < numbers[l + 3 * LAYERS + 47]);
            const Real a1979 = select(a1978, numbers[l + 3 * LAYERS + 47], a1977);
            const Mask a1980 = (real_117[l] < numbers[l + 10 * LAYERS + 52]);
            const Real a1981 = select(a1980, numbers[l + 10 * LAYERS + 52], real_117[l]);
            const Real a1982 = a1981 - numbers[l + 10 * LAYERS + 52];
            const Real a1983 = numbers[l + 11 * LAYERS + 52] * a1982;
            const Real a1984 = -a1983;
            real_128[l] = a1960;
            real_110[l] = a1962;
            real_115[l] = a1964;
            mask_97[l] = a1967;
            real_114[l] = a1973;
            real_111[l] = a1976;
            real_112[l] = a1977;
            real_122[l] = a1979;
            real_121[l] = a1984;
        }
        // retention.flowing
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a1996 = -real_110[l + 1];
            const Mask a1997 = (a1996 < numbers[l + 3 * LAYERS + 47]);
            const Real a1998 = select(a1997, numbers[l + 3 * LAYERS + 47], a1996);
            const Mask a1999 = (real_117[l + 1] < numbers[l + 10 * LAYERS + 52]);
            const Real a2000 = select(a1999, numbers[l + 10 * LAYERS + 52], real_117[l + 1]);
            const Real a2001 = a2000 - numbers[l + 10 * LAYERS + 52];
            const Real a2002 = numbers[l + 11 * LAYERS + 52] * a2001;
            const Real a2003 = -a2002;
            const Real a2004 = exp(a2003);
            const Real a2005 = a1998 * a2004;
            const Real a2006 = a2005 / real_77[l];
            const Real a2007 = real_110[l + 1] + numbers[l + 3 * LAYERS + 47];
            const Mask a2008 = (a2007 < 0.0);
            const Real a2009 = select(a2008, 0.0, a2007);
            const Real a2010 = a2006 + a2009;
            const Real a2011 = -real_110[l];
            const Mask a2012 = (a2011 < numbers[l + 3 * LAYERS + 48]);
            const Real a2013 = select(a2012, numbers[l + 3 * LAYERS + 48], a2011);
            const Mask a2014 = (real_117[l] < numbers[l + 10 * LAYERS + 53]);
            const Real a2015 = select(a2014, numbers[l + 10 * LAYERS + 53], real_117[l]);
            const Real a2016 = a2015 - numbers[l + 10 * LAYERS + 53];
            const Real a2017 = numbers[l + 11 * LAYERS + 53] * a2016;
            const Real a2018 = -a2017;
            real_74[l] = a2004;
            real_76[l] = a2010;
            real_78[l] = a2013;
            real_79[l] = a2018;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1985 = exp(real_121[l]);
            const Mask a1986 = (real_112[l] > real_61[l]);
            const Real a1987 = numbers[l + 11 * LAYERS + 52] * a1985;
            const Real a1988 = a1987 / real_122[l];
            const Real a1989 = select(a1986, a1988, 0.0);
            const Real a1990 = real_122[l] * a1985;
            const Real a1991 = a1990 / real_81[l];
            const Real a1992 = real_110[l] + numbers[l + 3 * LAYERS + 47];
            const Mask a1993 = (a1992 < 0.0);
            const Real a1994 = select(a1993, 0.0, a1992);
            const Real a1995 = a1991 + a1994;
            real_117[l] = a1985;
            real_125[l] = a1989;
            real_120[l] = a1995;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2028 = real_72[l] * real_117[l];
            real_121[l] = a2028;
        }
        const Real x2031 = real_120[LAYERS - 1] + real_121[LAYERS - 1];
        const Real x2032 = x1345 * x2031;
        const Real x2033 = x1369 * real_117[LAYERS - 1];
        const Real x2034 = x2032 + x2033;
        // implicit_water._upward
        const Real x2038 = real_62[0] * real_120[0];
        // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2019 = exp(real_79[l]);
            const Real a2020 = real_78[l] * a2019;
            const Real a2021 = a2020 / real_75[l];
            const Real a2022 = real_110[l] + numbers[l + 3 * LAYERS + 48];
            const Mask a2023 = (a2022 < 0.0);
            const Real a2024 = select(a2023, 0.0, a2022);
            const Real a2025 = a2021 + a2024;
            const Real a2026 = real_120[l] + a2025;
            const Real a2027 = a2026 * 0.5;
            const Real a2029 = a2027 + real_121[l];
            const Real a2030 = real_73[l] * a2029;
            const Real a2035 = real_120[l + 1] + real_76[l];
            const Real a2036 = a2035 * 0.5;
            const Real a2037 = real_73[l] * a2036;
            real_80[l] = a2019;
            real_122[l] = a2030;
            real_112[l + 1] = a2037;
        }
        // implicit_water._flow
        real_122[LAYERS - 1] = x2034;
        real_112[0] = x2038;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2040 = real_114[l] * real_122[l];
            const Real a2042 = real_114[l] * real_112[l];
            real_121[l] = a2040;
            real_120[l] = a2042;
        }
        const Real x2043 = x1371 - real_120[0];
        const Mask x2044 = (x2043 > x1305);
        const Real x2045 = select(x2044, x1305, x2043);
        // implicit_water._remaining
        const Real x2046 = real_115[0] - x1322;
        const Real x2047 = x2046 * 100.0;
        const Mask x2048 = (x2047 < 0.0);
        const Real x2049 = select(x2048, 0.0, x2047);
        const Mask x2050 = (x2049 > 1.0);
        const Real x2051 = select(x2050, 1.0, x2049);
        // implicit_water._flow
        const Real x2052 = x1270 * x2051;
        const Real x2061 = real_121[LAYERS - 1] - x1392;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2060 = real_121[l] - real_120[l + 1];
            real_79[l] = a2060;
        }
        // implicit_water._gain
        real_120[0] = x2045;
        for (int l = 0; l < LAYERS - 1; ++l) real_120[l + 1] = real_79[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_121[l] = real_79[l];
        real_121[LAYERS - 1] = x2061;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2053 = real_115[l] - real_50[l];
            const Real a2054 = a2053 * 100.0;
            const Mask a2055 = (a2054 < 0.0);
            const Real a2056 = select(a2055, 0.0, a2054);
            const Mask a2057 = (a2056 > 1.0);
            const Real a2058 = select(a2057, 1.0, a2056);
            const Real a2059 = real_52[l] * a2058;
            const Real a2062 = real_123[l] - real_115[l];
            const Real a2063 = a2062 * 1e-09;
            const Real a2064 = real_115[l] + a2063;
            const Real a2065 = real_127[l] * 1e-11;
            const Real a2066 = a2064 + a2065;
            const Real a2067 = a2066 - state[l + 2 * LAYERS];
            const Real a2068 = numbers[l] * a2067;
            const Real a2069 = a2059 + in_row(l, 0, x2052);
            const Real a2072 = real_120[l] - real_121[l];
            const Real a2073 = a2072 - a2069;
            const Real a2074 = x1947 * a2073;
            const Real a2075 = a2068 - a2074;
            const Mask a2076 = (real_127[l] > 0.0);
            const Real a2077 = select(a2076, 0.0, real_125[l]);
            const Real a2080 = real_72[l] * a2077;
            real_119[l] = a2059;
            real_118[l] = a2075;
            mask_124[l] = a2076;
            real_116[l] = a2077;
            real_113[l] = a2080;
        }
        // implicit_water._downward
        const Real x2083 = real_117[LAYERS - 1] + real_113[LAYERS - 1];
        const Real x2084 = x1345 * x2083;
        const Real x2085 = x1369 * real_116[LAYERS - 1];
        const Real x2086 = x2084 + x2085;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2078 = real_117[l] + real_80[l];
            const Real a2079 = a2078 * 0.5;
            const Real a2081 = a2079 + real_113[l];
            const Real a2082 = real_73[l] * a2081;
            real_116[l] = a2082;
        }
        // implicit_water._balance
        real_116[LAYERS - 1] = x2086;
        // implicit_water._upward
        const Real x2092 = real_62[0] * real_117[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2089 = real_117[l + 1] + real_74[l];
            const Real a2090 = a2089 * 0.5;
            const Real a2091 = real_73[l] * a2090;
            real_113[l + 1] = a2091;
        }
        // implicit_water._balance
        real_113[0] = x2092;
        const Mask x2102 = (x2045 < x1305);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2088 = real_114[l] * real_116[l];
            const Real a2094 = real_114[l] * real_113[l];
            const Real a2095 = select(mask_124[l], 1.0, real_128[l]);
            const Real a2096 = a2088 * a2095;
            const Real a2097 = real_111[l] * real_122[l];
            const Real a2098 = a2096 + a2097;
            const Real a2099 = a2094 * a2095;
            const Real a2100 = real_111[l] * real_112[l];
            const Real a2101 = a2099 + a2100;
            real_117[l] = a2088;
            real_121[l] = a2094;
            real_120[l] = a2098;
            real_125[l] = a2101;
        }
        const Real x2103 = select(x2102, real_125[0], 0.0);
        real_113[0] = x2103;
        for (int l = 0; l < LAYERS - 1; ++l) real_113[l + 1] = real_125[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2104 = magnitude(real_110[l]);
            const Real a2105 = select(mask_124[l], a2104, real_123[l]);
            const Real a2107 = real_120[l] + real_113[l];
            const Real a2108 = a2105 * a2107;
            real_116[l] = a2108;
        }
        real_113[0] = real_116[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_113[l + 1] = real_116[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_110[l] = real_116[l + 1];
        real_110[LAYERS - 1] = real_116[LAYERS - 1];
        // implicit_water._demanded
        const Mask x2121 = (real_115[0] > x1322);
        const Mask x2122 = (real_115[0] < x1689);
        const Mask x2123 = (x2121 & x2122);
        const Mask x2124 = (real_115[0] == x1322);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2111 = maximum(real_113[l], real_110[l]);
            const Real a2112 = maximum(real_116[l], a2111);
            const Mask a2113 = (real_118[l] < 0.0);
            const Mask a2114 = (real_115[l] > real_50[l]);
            const Mask a2115 = (real_115[l] < real_98[l]);
            const Mask a2116 = (a2114 & a2115);
            const Mask a2117 = (real_115[l] == real_50[l]);
            const Mask a2118 = (a2117 & a2113);
            const Mask a2119 = (a2116 | a2118);
            const Real a2120 = select(a2119, real_99[l], 0.0);
            real_129[l] = a2112;
            mask_85[l] = a2113;
            real_130[l] = a2120;
        }
        // implicit_water._demanded
        const Mask x2125 = (x2124 & mask_85[0]);
        const Mask x2126 = (x2123 | x2125);
        const Real x2127 = select(x2126, x1695, 0.0);
        // implicit_water._balance
        const Real x2149 = select(mask_97[0], x2127, 0.0);
        // implicit_water._at
        const Mask x2157 = (x1944 < 60.0);
        const Mask x2163 = (x1940 < 1.0);
        // implicit_water._balance, implicit_water._mobile, implicit_water._at
        Mask a2160_last = mask_of(true);
        Mask a2162_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2128 = select(mask_97[l], 1.0, 1e-09);
            const Real a2129 = select(mask_124[l], 1e-11, a2128);
            const Real a2130 = real_117[l] + real_121[l];
            const Real a2131 = real_122[l] + real_112[l];
            const Real a2132 = real_114[l] * a2131;
            const Real a2133 = a2130 * real_128[l];
            const Real a2134 = real_111[l] * a2131;
            const Real a2135 = a2133 + a2134;
            const Mask a2136 = (real_126[l] < 1e-09);
            const Real a2137 = select(a2136, 1e-09, real_126[l]);
            const Real a2138 = a2137 * a2135;
            const Mask a2139 = (a2132 < 1e-30);
            const Real a2140 = select(a2139, 1e-30, a2132);
            const Real a2141 = a2138 / a2140;
            const Mask a2142 = (real_114[l] < 1.0);
            const Real a2143 = select(a2142, 60.0, INFINITE);
            const Real a2144 = x1947 * real_129[l];
            const Real a2145 = a2144 + real_59[l];
            const Real a2146 = a2145 * 1.4210854715202004e-14;
            const Real a2147 = numbers[l] * a2129;
            const Real a2148 = select(mask_97[l], real_130[l], 0.0);
            const Real a2150 = x1947 * a2132;
            const Mask a2151 = (a2141 < 0.02);
            const Real a2152 = select(a2151, 0.02, a2141);
            const Real a2153 = minimum(a2152, a2143);
            const Real a2154 = x1947 * a2130;
            const Real a2155 = magnitude(real_118[l]);
            const Real a2156 = maximum(a2146, real_103[l]);
            const Real a2158 = select(x2157, a2146, a2156);
            const Mask a2159 = (a2155 <= a2158);
            a2160_last = (a2160_last & a2159);
            const Mask a2161 = (a2155 > a2158);
            a2162_last = (a2162_last | a2161);
            real_110[l] = a2147;
            real_113[l] = a2148;
            real_116[l] = a2150;
            real_115[l] = a2153;
            real_131[l] = a2154;
        }
        // implicit_water._at
        const Mask x2164 = (a2160_last & x2163);
        const Mask x2165 = (a2162_last | x2164);
        const Mask x2166 = (x1946 < 3000.0);
        const Mask x2167 = (x2165 & x2166);
        for (int l = 0; l < LAYERS; ++l) real_100[l] = real_123[l];
        for (int l = 0; l < LAYERS; ++l) real_96[l] = real_127[l];
        real_104[0] = x2045;
        for (int l = 0; l < LAYERS - 1; ++l) real_104[l + 1] = real_79[l];
        real_104[LAYERS] = x2061;
        for (int l = 0; l < LAYERS; ++l) real_90[l] = real_119[l];
        for (int l = 0; l < LAYERS; ++l) real_84[l] = real_118[l];
        for (int l = 0; l < LAYERS; ++l) real_91[l] = real_110[l];
        for (int l = 0; l < LAYERS; ++l) real_88[l] = real_120[l];
        real_87[0] = x2103;
        for (int l = 0; l < LAYERS - 1; ++l) real_87[l + 1] = real_125[l + 1];
        for (int l = 0; l < LAYERS; ++l) real_69[l] = real_113[l];
        for (int l = 0; l < LAYERS; ++l) real_83[l] = real_116[l];
        for (int l = 0; l < LAYERS; ++l) real_82[l] = real_115[l];
        for (int l = 0; l < LAYERS; ++l) real_105[l] = real_131[l];
        for (int l = 0; l < LAYERS; ++l) real_106[l] = real_108[l];
        for (int l = 0; l < LAYERS; ++l) real_107[l] = real_109[l];
        w1742 = x2052;
        w1749 = x2149;
        w1753 = x1940;
        w1756 = x1766;
        w1757 = x1773;
        w1758 = x1941;
        w1759 = x1942;
        w1760 = x1944;
        w1761 = x1946;
        w1762 = a2160_last;
        w1763 = x2167;
    }
    // implicit_water._change
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2175 = seconds * real_88[l];
        const Real a2176 = -a2175;
        const Real a2177 = seconds * real_87[l + 1];
        const Real a2178 = -a2177;
        real_75[l] = a2176;
        real_77[l] = a2178;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2168 = real_69[l] + in_row(l, 0, w1749);
        const Real a2169 = a2168 + real_88[l];
        const Real a2170 = a2169 + real_87[l];
        const Real a2171 = seconds * a2170;
        const Real a2172 = real_91[l] + a2171;
        const Real a2173 = a2172 * 1.0000000000000142;
        const Real a2179 = -real_84[l];
        real_107[l] = a2173;
        real_106[l] = a2179;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_75, real_107, real_77, real_106, real_91);
    // implicit_water._changed
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2181 = real_88[l] * real_91[l];
        const Real a2182 = real_87[l] * real_91[l];
        real_106[l] = a2181;
        real_107[l] = a2182;
    }
    const Real x2183 = -real_107[0];
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2184 = real_106[l] - real_107[l + 1];
        real_132[l + 1] = a2184;
    }
    real_132[0] = x2183;
    real_132[LAYERS] = real_106[LAYERS - 1];
    const Real x2187 = w1749 * real_91[0];
    const Real x2188 = w1742 + x2187;
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a2186 = real_104[l] + real_132[l];
        real_133[l] = a2186;
    }
    // implicit_water._limited
    const Real x2191 = minimum(real_133[0], x1305);
    const Mask x2192 = (x2188 < 0.0);
    const Real x2193 = select(x2192, 0.0, x2188);
    const Real x2194 = minimum(x2193, x1270);
    // implicit_water.solve_water
    const Mask x2198 = (w1753 == 1.0);
    const Mask x2199 = (w1762 & x2198);
    // implicit_water.<genexpr>
    real_133[0] = x2191;
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a2201 = select(x2199, real_133[l], NOT_A_NUMBER);
        real_132[l] = a2201;
    }
    results[LAYERS + 13] = real_132[LAYERS];
    results[LAYERS + 31] = real_132[LAYERS];
    const Real x2202 = select(x2199, x2194, NOT_A_NUMBER);
    // water_flow.__call__
    const Real x2210 = x1305 - real_132[0];
    const Real x2211 = seconds * x2210;
    const Mask x2212 = (x2211 > numbers[LAYERS + 10]);
    const Real x2213 = select(x2212, numbers[LAYERS + 10], x2211);
    const Mask x2214 = (x2213 < 0.0);
    const Real x2215 = select(x2214, 0.0, x2213);
    const Real x2217 = x2215 / seconds;
    const Real x2218 = x2210 - x2217;
    results[LAYERS + 12] = x2218;
    // implicit_water._changed, implicit_water._limited, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, step_parts.from_soil_of, soil_heat.thermal_conductivity
    Real a2219_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2189 = real_69[l] * real_91[l];
        const Real a2190 = real_90[l] + a2189;
        const Mask a2195 = (a2190 < 0.0);
        const Real a2196 = select(a2195, 0.0, a2190);
        const Real a2197 = minimum(a2196, real_52[l]);
        const Real a2203 = select(x2199, a2197, NOT_A_NUMBER);
        const Real a2204 = seconds / numbers[l];
        const Real a2205 = a2203 + in_row(l, 0, x2202);
        const Real a2206 = real_132[l] - real_132[l + 1];
        const Real a2207 = a2206 - a2205;
        const Real a2208 = a2204 * a2207;
        const Real a2209 = state[l + 2 * LAYERS] + a2208;
        const Real a1306_986 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a2216 = a2209 + a1306_986;
        after[LAYERS + l] = a2216;
        a2219_last = a2219_last + a2203;
        const Real a2220 = a2216 / numbers[l + 2 * LAYERS + 47];
        const Real a2221 = a2209 / a2216;
        const Real a2222 = a2221 * numbers[l + 2 * LAYERS + 47];
        const Real a2223 = a2222 * (-1.3505762785178115);
        const Real a2224 = numbers[l + 13 * LAYERS + 54] + a2223;
        const Real a2225 = exp(a2224);
        const Real a2226 = numbers[l + 14 * LAYERS + 54] * a2220;
        const Real a2227 = numbers[l + 14 * LAYERS + 54] - 1.0;
        const Real a2228 = a2227 * a2220;
        const Real a2229 = a2228 + 1.0;
        const Real a2230 = a2226 / a2229;
        const Real a2231 = a2220 * 4.6;
        const Real a2232 = a2220 * 3.6;
        const Real a2233 = a2232 + 1.0;
        const Real a2234 = a2231 / a2233;
        real_106[l] = a2203;
        real_107[l] = a2204;
        real_87[l] = a2209;
        real_88[l] = a2216;
        real_84[l] = a2220;
        real_105[l] = a2225;
        real_82[l] = a2230;
        real_83[l] = a2234;
    }
    // step_parts.from_ground
    const Real x2257 = x2202 + x1271;
    const Real x2258 = x2257 + a2219_last;
    const Real x2259 = x2258 * 1000.0;
    // step_parts.heat
    const Real x2260 = x2259 * 2501000.0;
    const Real x2261 = x2260 + x1280;
    // layered_snow_step.conduct
    const Real x2262 = select(x613, x612, 1.0);
    const Real x2263 = x2261 / x2262;
    const Real x2264 = select(x613, x2263, 0.0);
    // soil_heat.volumetric_heat_capacity
    const Real x2265 = real_87[0] * 4200000.0;
    const Real x2266 = x2265 + x644;
    const Real x2267 = numbers[2 * LAYERS + 47] - real_88[0];
    const Real x2268 = x2267 * 1004.0;
    const Real x2269 = x2266 + x2268;
    const Real x2270 = real_88[0] - real_87[0];
    const Real x2271 = x2270 * 2106000.0;
    const Real x2272 = x2269 + x2271;
    // soil_heat.thermal_conductivity, soil_heat.blended_kersten
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2235 = log(real_84[l]);
        const Real a2236 = a2235 / 2.302585092994046;
        const Real a2237 = a2236 + 1.0;
        const Mask a2238 = (a2237 < 0.0);
        const Real a2239 = select(a2238, 0.0, a2237);
        const Real a2240 = select(flags[l + 4], real_83[l], a2239);
        const Real a2241 = real_88[l] - real_87[l];
        const Real a2242 = a2241 / 0.001;
        const Mask a2243 = (a2242 < 0.0);
        const Real a2244 = select(a2243, 0.0, a2242);
        const Mask a2245 = (a2244 > 1.0);
        const Real a2246 = select(a2245, 1.0, a2244);
        const Real a2247 = a2246 * a2246;
        const Real a2248 = a2246 * 2.0;
        const Real a2249 = 3.0 - a2248;
        const Real a2250 = a2247 * a2249;
        const Real a2251 = real_82[l] - a2240;
        const Real a2252 = a2250 * a2251;
        const Real a2253 = a2240 + a2252;
        const Real a2254 = real_105[l] - numbers[l + 12 * LAYERS + 54];
        const Real a2255 = a2253 * a2254;
        const Real a2256 = a2255 + numbers[l + 12 * LAYERS + 54];
        real_91[l] = a2256;
    }
    // snow_free_ground.ground_conduction
    const Real x2273 = real_91[0] * x652;
    // soil_heat.ground_admittance
    const Real x2274 = x2272 * 0.5;
    const Real x2275 = x2274 * numbers[0];
    const Real x2276 = x2275 / seconds;
    const Real x2277 = x2276 * x2276;
    const Real x2278 = x2272 * real_91[0];
    const Real x2279 = x2278 / seconds;
    const Real x2280 = x2277 + x2279;
    const Real x2281 = sqrt(x2280);
    const Real x2282 = x2276 + x2281;
    // snow.into_warming_ground
    const Real x2283 = x2273 / x2282;
    const Real x2284 = x0 + x2283;
    // surface_balance.around
    const Real x2285 = x1216 + x672;
    const Real x2286 = x2285 + x810;
    const Real x2287 = x816 - x2264;
    const Real x2288 = x1216 * x11;
    const Real x2289 = x2287 + x2288;
    const Real x2290 = x2289 + x820;
    const Real x2291 = x2290 / x2286;
    // snow.conductance
    const Real x2292 = x2273 / x2284;
    // surface_balance.around
    const Real x2293 = x2292 / x2286;
    // surface_balance.skin_temperature
    const Real x2294 = x2293 * state[0];
    const Real x2295 = x2291 + x2294;
    const Real x2296 = x2293 + 1.0;
    const Real x2297 = x2295 / x2296;
    // surface_balance.around
    const Real x2298 = x2297 * x2297;
    const Real x2299 = x2298 * x2297;
    const Real x2300 = x808 * x2299;
    const Real x2301 = x2285 + x2300;
    // air.emission
    const Real x2302 = x2298 * x2298;
    const Real x2303 = x2302 * 5.67e-08;
    // surface_balance.emitted
    const Real x2304 = x638 * x2303;
    const Real x2305 = 0.0 - x2297;
    const Real x2306 = x2300 * x2305;
    const Real x2307 = x2304 + x2306;
    // surface_balance.around
    const Real x2308 = x671 - x2307;
    const Real x2309 = x2308 - x2264;
    const Real x2310 = x2309 + x2288;
    const Real x2311 = x2310 + x820;
    const Real x2312 = x2311 / x2301;
    const Real x2313 = x2292 / x2301;
    // surface_balance.skin_temperature
    const Real x2314 = x2313 * state[0];
    const Real x2315 = x2312 + x2314;
    const Real x2316 = x2313 + 1.0;
    const Real x2317 = x2315 / x2316;
    // surface_balance.around
    const Real x2318 = x2317 * x2317;
    const Real x2319 = x2318 * x2317;
    const Real x2320 = x808 * x2319;
    const Real x2321 = x2285 + x2320;
    // air.emission
    const Real x2322 = x2318 * x2318;
    const Real x2323 = x2322 * 5.67e-08;
    // surface_balance.emitted
    const Real x2324 = x638 * x2323;
    const Real x2325 = 0.0 - x2317;
    const Real x2326 = x2320 * x2325;
    const Real x2327 = x2324 + x2326;
    // surface_balance.around
    const Real x2328 = x671 - x2327;
    const Real x2329 = x2328 - x2264;
    const Real x2330 = x2329 + x2288;
    const Real x2331 = x2330 + x820;
    const Real x2332 = x2331 / x2321;
    // snow.conductance
    const Real x2333 = x2273 / x0;
    // surface_balance.around
    const Real x2334 = x2333 / x2321;
    // surface_balance.top
    const Real x2335 = x2334 + 1.0;
    const Real x2336 = x0 / x0;
    const Real x2337 = x2335 * x2336;
    // ground_heat.series_conductance
    real_83[0] = real_91[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_83[l + 1] = real_91[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1330_1070 = numbers[l] * 0.5;
        const Real a2339 = a1330_1070 / real_83[l];
        real_82[l] = a2339;
    }
    // soil_heat.conductance
    const Real x2342 = x0 * x2337;
    const Real x2343 = x2273 / x2342;
    // soil_heat.__call__
    const Real x2344 = state[LAYERS - 1] - numbers[LAYERS + 8];
    const Real x2345 = real_91[LAYERS - 1] * x2344;
    const Real x2346 = x2345 / numbers[LAYERS + 46];
    results[LAYERS + 42] = x2346;
    // ground_heat.series_conductance, ground_heat.ground_equations
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2340 = real_82[l] + real_82[l + 1];
        const Real a2341 = 1 / a2340;
        const Real a2358 = real_132[l + 1] * 4200000.0;
        const Mask a2362 = (a2358 < 0.0);
        const Real a2363 = select(a2362, 0.0, a2358);
        const Real a2364 = -a2358;
        const Mask a2365 = (a2364 < 0.0);
        const Real a2366 = select(a2365, 0.0, a2358);
        const Real a2370 = a2341 + a2363;
        const Real a2371 = a2341 - a2366;
        real_91[l + 1] = a2370;
        real_83[l] = a2371;
    }
    // ground_heat.ground_equations
    real_91[0] = x2343;
    real_83[LAYERS - 1] = real_of(0.0);
    const Real x2381 = x2332 - 273.15;
    // ground_heat.ground_equations, ground_heat.mixed_capacity, soil_heat.volumetric_heat_capacity, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2347 = state[l] - 273.15;
        const Real a2348 = numbers[l + 17 * LAYERS + 54] - 2000000.0;
        const Real a2349 = 1.0 - numbers[l + 2 * LAYERS + 47];
        const Real a2350 = a2349 * 2000000.0;
        const Real a2351 = numbers[l + 2 * LAYERS + 47] - real_88[l];
        const Real a2352 = a2351 * 1004.0;
        const Real a2353 = a2350 + a2352;
        const Real a2354 = real_88[l] * 2106000.0;
        const Real a2355 = a2353 + a2354;
        const Real a2356 = a2349 * a2348;
        const Real a2357 = a2355 + a2356;
        const Real a2359 = real_87[l] - state[l + 2 * LAYERS];
        const Real a2360 = a2359 * 4200000.0;
        const Real a2361 = a2357 - a2360;
        const Real a2368 = 2094000.0 * real_87[l];
        const Real a2369 = a2361 + a2368;
        results[LAYERS + 44 + l] = a2369;
        const Real a2372 = a2369 * a2347;
        const Real a2373 = real_87[l] * 333500000.0;
        const Real a2374 = a2372 + a2373;
        const Real a2375 = real_107[l] * in_row(l, LAYERS - 1, x2346);
        const Real a2376 = a2374 - a2375;
        const Real a2378 = real_107[l] * real_91[l];
        const Real a2380 = real_107[l] * real_83[l];
        const Real a2382 = (-99.99999999999997) + numbers[l + 6 * LAYERS + 47];
        const Real a2383 = a2382 / 0.008034787106446777;
        const Real a2384 = -a2383;
        const Mask a2385 = (a2384 < numbers[l + 3 * LAYERS + 47]);
        const Real a2386 = select(a2385, numbers[l + 3 * LAYERS + 47], a2384);
        const Real a2387 = numbers[l + 3 * LAYERS + 47] / a2386;
        const Real a2388 = log(a2387);
        const Real a2389 = a2388 / numbers[l + LAYERS + 47];
        real_82[l] = a2347;
        real_105[l] = a2361;
        real_84[l] = a2369;
        real_69[l] = a2376;
        real_90[l] = a2378;
        real_52[l] = a2380;
        real_96[l] = a2389;
    }
    // retention.content, enthalpy.liquid, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2390 = exp(real_96[l]);
        const Real a2391 = numbers[l + 2 * LAYERS + 47] - numbers[l + 15 * LAYERS + 54];
        const Real a2392 = a2391 * a2390;
        const Real a2393 = numbers[l + 15 * LAYERS + 54] + a2392;
        const Real a2394 = numbers[l + 15 * LAYERS + 54] + 0.001;
        const Mask a2395 = (a2393 < a2394);
        const Real a2396 = select(a2395, a2394, a2393);
        const Real a2397 = real_88[l] - numbers[l + 15 * LAYERS + 54];
        const Real a2398 = a2397 / a2391;
        const Mask a2399 = (a2398 < 1e-12);
        const Real a2400 = select(a2399, 1e-12, a2398);
        real_83[l] = a2391;
        real_91[l] = a2396;
        real_107[l] = a2400;
    }
    // retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2401 = log(real_107[l]);
        const Real a2402 = numbers[l + LAYERS + 47] * a2401;
        const Real a2403 = numbers[l + 16 * LAYERS + 54] - a2402;
        const Mask a2404 = (a2403 > 16.11809565095832);
        const Real a2405 = select(a2404, 16.11809565095832, a2403);
        real_96[l] = a2405;
    }
    // ground_heat.with_exchange
    const Real x2416 = x612 * real_90[0];
    const Real x2417 = x612 * x2343;
    // snow_ground._equations
    const Mask x2418 = (w215 > 0.0);
    result_flags[0] = x2418;
    const Real x2419 = seconds * w214;
    const Real x2420 = select(x2418, x2419, 0.0);
    const Real x2421 = w215 * x2420;
    const Real x2422 = x2421 / numbers[0];
    const Real x2423 = x2416 * x2381;
    const Real x2425 = x2416 + x2422;
    // enthalpy.heat_problem
    const Real x2430 = magnitude(real_of(0.0));
    // retention.at, enthalpy.at, enthalpy.liquid, snow_ground._equations, enthalpy.heat_problem
    Real a2429_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2406 = exp(real_96[l]);
        const Real a2408 = a2406 * 0.008034787106446777;
        const Real a2410 = a2408 + numbers[l + 6 * LAYERS + 47];
        const Real a2411 = -a2410;
        const Mask a2412 = ((-99.99999999999997) >= a2411);
        const Mask a2413 = (real_91[l] > real_88[l]);
        const Real a2414 = select(a2413, real_88[l], real_91[l]);
        const Real a2415 = select(a2412, real_88[l], a2414);
        const Real a2424 = real_69[l] + in_row(l, 0, x2423);
        const Real a2426 = 2094000.0 * a2415;
        const Real a2427 = real_105[l] + a2426;
        const Real a2428 = magnitude(real_82[l]);
        a2429_last = maximum(a2429_last, a2428);
        real_107[l] = a2410;
        real_100[l] = a2411;
        real_103[l] = a2415;
        real_102[l] = a2424;
        real_101[l] = a2426;
        real_71[l] = a2427;
        real_93[l] = a2428;
    }
    // enthalpy.heat_problem
    const Real x2431 = maximum(a2429_last, x2430);
    real_96[0] = x2425;
    for (int l = 0; l < LAYERS - 1; ++l) real_96[l + 1] = real_90[l + 1];
    // enthalpy.at, enthalpy.heat_problem, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2432 = 2094000.0 * real_88[l];
        const Real a2433 = real_105[l] + a2432;
        const Real a2435 = a2433 + real_96[l];
        const Real a2436 = a2435 + real_52[l];
        const Real a2437 = real_88[l] * 333500000.0;
        const Real a2438 = a2436 * x2431;
        const Real a2439 = a2437 + a2438;
        const Real a2440 = real_103[l] - numbers[l + 15 * LAYERS + 54];
        const Real a2441 = a2440 / real_83[l];
        const Mask a2442 = (a2441 < 1e-12);
        const Real a2443 = select(a2442, 1e-12, a2441);
        const Real a2444 = log(a2443);
        const Real a2445 = numbers[l + LAYERS + 47] * a2444;
        const Real a2446 = numbers[l + 16 * LAYERS + 54] - a2445;
        const Mask a2447 = (a2446 > 16.11809565095832);
        const Real a2448 = select(a2447, 16.11809565095832, a2446);
        real_91[l] = a2432;
        real_94[l] = a2433;
        real_59[l] = a2437;
        real_99[l] = a2439;
        real_98[l] = a2448;
    }
    // snow_skin.skin_flux
    const Real x2456 = 0.0 - x608;
    // calm_air.coefficient
    const Real x2458 = x2456 * x600;
    const Real x2459 = -x2458;
    // calm_air.limited_richardson
    const Mask x2460 = (x2459 > 0.0);
    const Real x2461 = select(x2460, x2458, 0.0);
    const Real x2463 = x2461 * x864;
    const Real x2464 = -x2463;
    const Real x2465 = expm1(x2464);
    const Real x2467 = x2465 + 2.0;
    const Real x2468 = x2465 / x2467;
    const Real x2470 = numbers[LAYERS + 2] * x2468;
    const Real x2472 = select(x2460, x2470, x2458);
    const Real x2473 = -x2472;
    const Real x2474 = x2468 * x2468;
    const Real x2475 = 1.0 - x2474;
    const Real x2476 = select(x2460, x2475, 1.0);
    // calm_air.coefficient
    const Mask x2477 = (x2473 > 0.0);
    const Real x2478 = select(x2477, x2472, 0.0);
    const Real x2480 = x2478 * 5.0;
    const Real x2482 = 1.0 - x2480;
    const Real x2483 = sqrt(x2482);
    const Real x2484 = x2478 * 15.0;
    const Real x2486 = x2484 * x2483;
    const Real x2488 = 1.0 - x2486;
    const Real x2489 = 1 / x2488;
    const Real x2491 = x2489 * x2489;
    const Real x2493 = x2483 * 15.0;
    const Real x2494 = x2478 * 37.5;
    const Real x2496 = x2494 / x2483;
    const Real x2498 = x2493 - x2496;
    const Real x2499 = x2491 * x2498;
    const Real x2500 = -x2499;
    const Real x2501 = select(x2477, 0.0, x2472);
    const Mask x2502 = (x2501 > 1e-30);
    const Mask x2503 = (x2501 < 1e-30);
    const Real x2504 = select(x2503, 1e-30, x2501);
    const Real x2505 = sqrt(x2504);
    const Real x2506 = select(x2502, x2505, 0.0);
    const Real x2507 = x603 * x2506;
    const Real x2508 = x2507 + 1.0;
    const Real x2509 = 1 / x2508;
    const Real x2510 = x2501 * 15.0;
    const Real x2511 = x2510 * x2509;
    const Real x2512 = x2511 + 1.0;
    const Real x2513 = x2509 * (-7.5);
    const Real x2514 = x2509 + 1.0;
    const Real x2515 = x2513 * x2514;
    const Real x2516 = select(x2477, x2500, x2515);
    const Real x2517 = x2516 * x2476;
    const Real x2518 = select(x2477, x2489, x2512);
    const Real x2519 = x597 * x2518;
    const Real x2521 = x597 * x600;
    const Real x2523 = x2521 * x2517;
    // snow_skin.skin_flux
    const Real x2525 = x113 * x2519;
    const Real x2526 = x113 * x2523;
    const Real x2528 = 1 / real_of(273.15);
    const Real x2529 = 6138.82863340564 * x2528;
    const Real x2530 = exp(real_of(0.0));
    const Real x2531 = x2530 * 611.0;
    const Real x2532 = x2531 * 0.378;
    const Real x2533 = forcing[3] - x2532;
    const Real x2534 = 1 / x2533;
    const Real x2535 = x2531 * 0.622;
    const Real x2536 = x2535 * x2534;
    const Real x2537 = x2529 * x2528;
    const Real x2538 = x2536 * x2537;
    const Real x2539 = forcing[3] * x2534;
    const Real x2540 = x2538 * x2539;
    const Real x2541 = x2536 - forcing[2];
    const Real x2542 = x2525 * 1004.5;
    const Real x2543 = x2542 + numbers[LAYERS + 4];
    const Real x2544 = numbers[LAYERS + 19] * 5.67e-08;
    const Real x2545 = x2544 * 20379973.480874993;
    const Real x2546 = x2525 * x2541;
    const Real x2547 = x2526 * x2541;
    const Real x2549 = x2525 * x2540;
    const Real x2550 = x2549 - x2547;
    const Real x2551 = x2543 * x2456;
    const Real x2552 = x2526 * 1004.5;
    const Real x2554 = x2552 * x2456;
    const Real x2556 = x2543 - x2554;
    const Real x2557 = x2545 * 273.15;
    const Real x2558 = x607 - x2557;
    const Real x2559 = x2558 - x2551;
    const Real x2560 = 2830000.0 * x2546;
    const Real x2561 = x2559 - x2560;
    const Real x2562 = x2545 * (-4.0);
    const Real x2563 = x2562 - x2556;
    const Real x2564 = 2830000.0 * x2550;
    const Real x2565 = x2563 - x2564;
    // retention.at, enthalpy.at, enthalpy.heat_problem, snow_ground._equations, snow_ground._start
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2449 = exp(real_98[l]);
        const Real a2451 = a2449 * 0.008034787106446777;
        const Real a2453 = a2451 + numbers[l + 6 * LAYERS + 47];
        const Real a2455 = real_99[l] * 7.105427357601002e-15;
        const Mask a2569 = (real_71[l] < 30000.0);
        const Real a2570 = real_96[l] + real_52[l];
        const Real a2571 = select(a2569, a2570, 0.0);
        const Real a2573 = maximum(real_87[l], real_103[l]);
        const Real a2574 = minimum(a2573, real_88[l]);
        const Real a2575 = a2571 * real_82[l];
        const Real a2576 = real_102[l] + a2575;
        const Real a2577 = a2574 - numbers[l + 15 * LAYERS + 54];
        const Real a2578 = a2577 / real_83[l];
        const Mask a2579 = (a2578 < 1e-12);
        const Real a2580 = select(a2579, 1e-12, a2578);
        real_95[l] = a2453;
        real_68[l] = a2455;
        mask_124[l] = a2569;
        real_92[l] = a2571;
        real_89[l] = a2574;
        real_70[l] = a2576;
        real_86[l] = a2580;
    }
    // retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2581 = log(real_86[l]);
        const Real a2582 = numbers[l + LAYERS + 47] * a2581;
        const Real a2583 = numbers[l + 16 * LAYERS + 54] - a2582;
        const Mask a2584 = (a2583 > 16.11809565095832);
        const Real a2585 = select(a2584, 16.11809565095832, a2583);
        real_98[l] = a2585;
    }
    // retention.at, enthalpy.at, enthalpy.layers_with, enthalpy.enthalpy, enthalpy.fusion_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2586 = exp(real_98[l]);
        const Real a2587 = numbers[l + LAYERS + 47] * a2586;
        const Real a2588 = real_86[l] * real_83[l];
        const Real a2589 = a2587 / a2588;
        const Real a2591 = a2586 * 0.008034787106446777;
        const Real a2593 = a2591 + numbers[l + 6 * LAYERS + 47];
        const Real a2595 = a2589 * 0.008034787106446777;
        const Real a2596 = real_105[l] + real_92[l];
        const Real a2597 = a2596 + real_91[l];
        const Real a2598 = a2597 * real_107[l];
        const Real a2600 = real_59[l] - a2598;
        const Mask a2601 = (real_70[l] >= a2600);
        const Real a2602 = a2596 + real_101[l];
        const Real a2603 = a2602 * real_95[l];
        const Real a2605 = real_103[l] * 333500000.0;
        const Real a2606 = a2605 - a2603;
        const Mask a2607 = (real_70[l] <= a2606);
        const Mask a2608 = ~a2601;
        const Mask a2609 = (a2607 & a2608);
        const Real a2610 = real_70[l] / 333500000.0;
        const Real a2611 = maximum(a2610, real_103[l]);
        const Real a2612 = minimum(a2611, real_88[l]);
        const Real a2613 = 2094000.0 * real_89[l];
        const Real a2614 = a2596 + a2613;
        const Real a2615 = a2614 * a2593;
        const Real a2617 = real_89[l] * 333500000.0;
        const Real a2618 = a2617 - a2615;
        const Real a2619 = a2618 - real_70[l];
        const Real a2620 = 2094000.0 * a2593;
        const Real a2622 = 333500000.0 - a2620;
        const Real a2623 = a2614 * a2595;
        const Real a2624 = a2622 + a2623;
        const Real a2625 = a2619 / a2624;
        const Real a2626 = real_89[l] - a2625;
        const Mask a2627 = (a2619 > 0.0);
        const Real a2628 = maximum(real_89[l], a2612);
        const Real a2629 = a2612 + a2628;
        const Real a2630 = a2629 * 0.5;
        const Real a2631 = select(a2627, a2630, a2612);
        const Mask a2632 = (a2626 >= a2612);
        const Real a2633 = minimum(a2626, real_88[l]);
        const Real a2634 = select(a2632, a2633, a2631);
        const Real a2635 = select(a2609, real_103[l], a2634);
        const Real a2636 = select(a2601, real_88[l], a2635);
        const Real a2637 = a2636 * 333500000.0;
        const Real a2638 = real_70[l] - a2637;
        const Real a2639 = 2094000.0 * a2636;
        const Real a2640 = a2596 + a2639;
        const Real a2641 = a2638 / a2640;
        const Real a2642 = a2636 - numbers[l + 15 * LAYERS + 54];
        const Real a2643 = a2642 / real_83[l];
        const Mask a2644 = (a2643 < 1e-12);
        const Real a2645 = select(a2644, 1e-12, a2643);
        real_99[l] = a2593;
        real_71[l] = a2595;
        real_51[l] = a2596;
        real_65[l] = a2600;
        mask_97[l] = a2601;
        real_81[l] = a2605;
        real_61[l] = a2606;
        mask_85[l] = a2609;
        real_72[l] = a2613;
        real_67[l] = a2617;
        real_66[l] = a2622;
        real_63[l] = a2636;
        real_64[l] = a2637;
        real_62[l] = a2639;
        real_50[l] = a2641;
        real_60[l] = a2645;
    }
    // retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2646 = log(real_60[l]);
        const Real a2647 = numbers[l + LAYERS + 47] * a2646;
        const Real a2648 = numbers[l + 16 * LAYERS + 54] - a2647;
        const Mask a2649 = (a2648 > 16.11809565095832);
        const Real a2650 = select(a2649, 16.11809565095832, a2648);
        real_98[l] = a2650;
    }
    // snow_ground._equations, snow_layers.warmth, snow_ground._links
    for (int l = 0; l < 5; ++l) {
        const Real a2572 = real_9[l] * 333500.0;
        const Real a2663 = 1 / real_9[l];
        const Real a2664 = a2663 * 0.0004748338081671415;
        const Real a2665 = a2663 * 0.0002370791844476055;
        const Real a2666 = real_10[l] - a2572;
        const Mask a2667 = (real_10[l] < 0.0);
        const Mask a2668 = (a2666 > 0.0);
        const Real a2669 = real_10[l] * a2664;
        const Real a2670 = a2666 * a2665;
        const Real a2671 = select(a2668, a2670, 0.0);
        const Real a2672 = select(a2667, a2669, a2671);
        const Real a2673 = real_11[l] * 333500.0;
        const Real a2674 = 1 / a2673;
        const Real a2675 = real_10[l] * a2674;
        const Mask a2676 = (a2675 < 0.0);
        const Real a2677 = select(a2676, 0.0, a2675);
        const Mask a2678 = (a2677 > 1.0);
        const Real a2679 = select(a2678, 1.0, a2677);
        const Mask a2680 = (a2679 > 0.0);
        const Mask a2681 = (a2679 < 1.0);
        const Mask a2682 = (a2680 & a2681);
        const Real a2683 = select(a2682, a2674, 0.0);
        const Real a2684 = 1.0 - real_14[l];
        const Real a2685 = a2679 * a2679;
        const Real a2686 = a2684 * a2685;
        const Real a2687 = 1.0 - a2686;
        const Real a2688 = a2684 * 2.0;
        const Real a2689 = a2679 * a2683;
        const Real a2690 = a2688 * a2689;
        const Real a2691 = a2687 * real_13[l];
        const Real a2692 = a2687 * real_12[l];
        const Real a2693 = a2692 - real_15[l];
        const Mask a2694 = (a2693 < 0.0);
        const Real a2695 = select(a2694, 0.0, a2693);
        const Real a2696 = a2679 * 10.0;
        const Mask a2697 = (a2696 > 1.0);
        const Real a2698 = select(a2697, 1.0, a2696);
        const Real a2699 = a2698 * a2695;
        const Real a2700 = a2692 - a2699;
        const Mask a2701 = (a2695 > 0.0);
        const Real a2702 = 1.0 - a2698;
        const Real a2703 = select(a2701, a2702, 1.0);
        const Mask a2704 = (a2679 < 0.1);
        const Real a2705 = a2683 * 10.0;
        const Real a2706 = select(a2704, a2705, 0.0);
        const Real a2707 = a2690 * real_12[l];
        const Real a2708 = a2703 * a2707;
        const Real a2709 = a2695 * a2706;
        const Real a2710 = a2708 + a2709;
        const Real a2711 = a2690 * real_13[l];
        real_3[l] = a2572;
        real_5[l] = a2664;
        real_4[l] = a2665;
        real_2[l] = a2672;
        real_1[l] = a2673;
        real_44[l] = a2674;
        real_37[l] = a2684;
        real_31[l] = a2688;
        real_41[l] = a2691;
        real_47[l] = a2700;
        real_46[l] = a2710;
        real_40[l] = a2711;
    }
    // snow_ground._links
    const Real x2712 = 1 / real_47[0];
    const Real x2713 = select(x2418, x2712, 0.0);
    const Real x2719 = x2713 * x2713;
    const Real x2720 = x2719 * real_46[0];
    // snow_ground._at
    const Real x2723 = select(x2418, x2713, 1.0);
    const Mask x2724 = (x2418 & x2418);
    // snow_skin._is_melting
    const Real x2725 = x2723 * real_2[0];
    const Real x2726 = x2561 + x2725;
    const Mask x2727 = (x2726 >= 0.0);
    // snow_skin.solve_skin
    const Mask x2728 = (w216 > 0.0);
    const Real x2729 = select(x2728, 0.0, w216);
    const Real x2730 = select(x2727, 0.0, x2729);
    const Real x2731 = real_2[0] - 1.0;
    const Mask x2732 = (x2731 < (-270.0));
    const Real x2733 = select(x2732, (-270.0), x2731);
    const Mask x2734 = (x2733 > (-150.0));
    const Real x2735 = select(x2734, (-150.0), x2733);
    const Real x2736 = maximum(x2730, x2735);
    const Mask x2737 = ~x2727;
    const Mask x2738 = (x2724 & x2737);
    Real w2739 = x2736;
    Real w2740 = x2565;
    Real w2741 = x2735;
    Real w2742 = real_of(0.0);
    Real w2743 = real_of(INFINITE);
    Mask w2744 = x2738;
    for (int pass = 0; pass < 60; ++pass) {
        if (!any_lane(w2744)) break;
        // snow_skin.skin_flux
        const Real x2745 = w2739 + 273.15;
        const Real x2746 = w2739 - x608;
        // calm_air.coefficient
        const Real x2748 = x2746 * x600;
        const Real x2749 = -x2748;
        // calm_air.limited_richardson
        const Mask x2750 = (x2749 > 0.0);
        const Real x2751 = select(x2750, x2748, 0.0);
        const Real x2753 = x2751 * x864;
        const Real x2754 = -x2753;
        const Real x2755 = expm1(x2754);
        const Real x2757 = x2755 + 2.0;
        const Real x2758 = x2755 / x2757;
        const Real x2760 = numbers[LAYERS + 2] * x2758;
        const Real x2762 = select(x2750, x2760, x2748);
        const Real x2763 = -x2762;
        const Real x2764 = x2758 * x2758;
        const Real x2765 = 1.0 - x2764;
        const Real x2766 = select(x2750, x2765, 1.0);
        // calm_air.coefficient
        const Mask x2767 = (x2763 > 0.0);
        const Real x2768 = select(x2767, x2762, 0.0);
        const Real x2770 = x2768 * 5.0;
        const Real x2772 = 1.0 - x2770;
        const Real x2773 = sqrt(x2772);
        const Real x2774 = x2768 * 15.0;
        const Real x2776 = x2774 * x2773;
        const Real x2778 = 1.0 - x2776;
        const Real x2779 = 1 / x2778;
        const Real x2781 = x2779 * x2779;
        const Real x2783 = x2773 * 15.0;
        const Real x2784 = x2768 * 37.5;
        const Real x2786 = x2784 / x2773;
        const Real x2788 = x2783 - x2786;
        const Real x2789 = x2781 * x2788;
        const Real x2790 = -x2789;
        const Real x2791 = select(x2767, 0.0, x2762);
        const Mask x2792 = (x2791 > 1e-30);
        const Mask x2793 = (x2791 < 1e-30);
        const Real x2794 = select(x2793, 1e-30, x2791);
        const Real x2795 = sqrt(x2794);
        const Real x2796 = select(x2792, x2795, 0.0);
        const Real x2797 = x603 * x2796;
        const Real x2798 = x2797 + 1.0;
        const Real x2799 = 1 / x2798;
        const Real x2800 = x2791 * 15.0;
        const Real x2801 = x2800 * x2799;
        const Real x2802 = x2801 + 1.0;
        const Real x2803 = x2799 * (-7.5);
        const Real x2804 = x2799 + 1.0;
        const Real x2805 = x2803 * x2804;
        const Real x2806 = select(x2767, x2790, x2805);
        const Real x2807 = x2806 * x2766;
        const Real x2808 = select(x2767, x2779, x2802);
        const Real x2809 = x597 * x2808;
        const Real x2810 = x2521 * x2807;
        // snow_skin.skin_flux
        const Real x2812 = x113 * x2809;
        const Real x2813 = x113 * x2810;
        const Real x2815 = 1 / x2745;
        const Real x2816 = 6138.82863340564 * x2815;
        const Real x2817 = w2739 * 0.0036609921288669233;
        const Real x2818 = x2817 * x2816;
        const Real x2819 = exp(x2818);
        const Real x2820 = x2819 * 611.0;
        const Real x2821 = x2820 * 0.378;
        const Real x2822 = forcing[3] - x2821;
        const Real x2823 = 1 / x2822;
        const Real x2824 = x2820 * 0.622;
        const Real x2825 = x2824 * x2823;
        const Real x2826 = x2816 * x2815;
        const Real x2827 = x2825 * x2826;
        const Real x2828 = forcing[3] * x2823;
        const Real x2829 = x2827 * x2828;
        const Real x2830 = x2825 - forcing[2];
        const Real x2831 = x2812 * 1004.5;
        const Real x2832 = x2831 + numbers[LAYERS + 4];
        const Real x2833 = x2745 * x2745;
        const Real x2834 = x2833 * x2745;
        const Real x2835 = x2544 * x2834;
        const Real x2836 = x2812 * x2830;
        const Real x2837 = x2813 * x2830;
        const Real x2839 = x2812 * x2829;
        const Real x2840 = x2839 - x2837;
        const Real x2841 = x2832 * x2746;
        const Real x2842 = x2813 * 1004.5;
        const Real x2844 = x2842 * x2746;
        const Real x2846 = x2832 - x2844;
        const Real x2847 = x2835 * x2745;
        const Real x2848 = x607 - x2847;
        const Real x2849 = x2848 - x2841;
        const Real x2850 = 2830000.0 * x2836;
        const Real x2851 = x2849 - x2850;
        const Real x2852 = x2835 * (-4.0);
        const Real x2853 = x2852 - x2846;
        const Real x2854 = 2830000.0 * x2840;
        const Real x2855 = x2853 - x2854;
        // snow_skin._closer
        const Real x2856 = w2739 - real_2[0];
        const Real x2857 = x2723 * x2856;
        const Real x2858 = x2851 - x2857;
        const Mask x2859 = (x2858 > 0.0);
        const Real x2860 = select(x2859, w2739, w2741);
        const Real x2861 = select(x2859, w2742, w2739);
        const Real x2862 = x2723 - x2855;
        const Mask x2863 = (x2862 < 0.001);
        const Real x2864 = select(x2863, 0.001, x2862);
        const Real x2865 = x2858 / x2864;
        const Real x2866 = w2739 + x2865;
        const Mask x2867 = (x2866 < x2860);
        const Mask x2868 = (x2866 > x2861);
        const Mask x2869 = (x2867 | x2868);
        const Real x2870 = magnitude(x2865);
        const Real x2871 = w2743 * 0.5;
        const Mask x2872 = (x2870 > x2871);
        const Mask x2873 = (x2869 | x2872);
        const Real x2874 = x2860 + x2861;
        const Real x2875 = x2874 * 0.5;
        const Real x2876 = select(x2873, x2875, x2866);
        const Real x2877 = x2876 - w2739;
        const Real x2878 = magnitude(x2877);
        const Mask x2879 = (x2878 >= 0.1);
        const Real x2880 = select(w2744, x2876, w2739);
        const Real x2881 = select(w2744, x2855, w2740);
        const Real x2882 = select(w2744, x2860, w2741);
        const Real x2883 = select(w2744, x2861, w2742);
        const Real x2884 = select(w2744, x2878, w2743);
        const Mask x2885 = select(w2744, x2879, w2744);
        w2739 = x2880;
        w2740 = x2881;
        w2741 = x2882;
        w2742 = x2883;
        w2743 = x2884;
        w2744 = x2885;
    }
    // snow_skin.skin_with
    const Real x2886 = x2723 - w2740;
    const Mask x2887 = (x2886 < 0.001);
    const Real x2888 = select(x2887, 0.001, x2886);
    const Mask x2889 = (real_2[0] < 0.0);
    const Real x2890 = select(x2889, 0.0, real_2[0]);
    const Real x2891 = x2890 * 20.0;
    const Mask x2892 = (x2890 > 0.0);
    const Real x2893 = select(x2892, 20.0, 0.0);
    const Real x2894 = w2739 - real_2[0];
    const Real x2895 = x2723 * x2894;
    const Real x2896 = select(x2727, x2561, x2895);
    const Real x2897 = x2723 / x2888;
    const Real x2898 = w2740 * x2897;
    const Real x2899 = select(x2727, 0.0, x2898);
    const Real x2900 = select(x2738, x2894, 0.0);
    const Real x2901 = select(x2724, w2739, 0.0);
    const Real x2902 = x2896 - x2891;
    const Real x2903 = select(x2724, x2902, 0.0);
    const Real x2904 = x2899 - x2893;
    const Real x2905 = select(x2724, x2904, 0.0);
    const Real x2906 = w2740 / x2888;
    const Real x2908 = x2906 * x2900;
    const Real x2909 = -x2908;
    // snow_ground._flows
    for (int l = 0; l < 5; ++l) {
        const Mask a2910 = (real_2[l] > 0.0);
        const Real a2911 = select(a2910, 0.0, real_2[l]);
        const Mask a2912 = (real_2[l] < 0.0);
        const Real a2913 = select(a2912, 0.0, real_2[l]);
        real_14[l] = a2911;
        real_11[l] = a2913;
    }
    // retention.at, enthalpy.at, enthalpy.layers_with
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2651 = exp(real_98[l]);
        const Real a2652 = numbers[l + LAYERS + 47] * a2651;
        const Real a2653 = real_60[l] * real_83[l];
        const Real a2654 = a2652 / a2653;
        const Real a2656 = a2651 * 0.008034787106446777;
        const Real a2658 = a2656 + numbers[l + 6 * LAYERS + 47];
        const Real a2659 = -a2658;
        const Real a2660 = a2654 * 0.008034787106446777;
        const Mask a2661 = (mask_97[l] | mask_85[l]);
        const Real a2662 = select(a2661, real_50[l], a2659);
        real_86[l] = a2659;
        real_70[l] = a2660;
        real_133[l + 1] = a2662;
    }
    // snow_ground._residuals
    const Real x2919 = real_2[4] - real_133[1];
    const Real x2920 = x2420 * x2919;
    // snow_ground._equations, snow_ground._links, snow_ground._flows
    for (int l = 0; l < 4; ++l) {
        const Real a2566 = real_13[l] + real_12[l + 1];
        const Real a2567 = seconds / a2566;
        const Real a2568 = select(x2418, a2567, 0.0);
        const Real a2714 = real_41[l] + real_47[l + 1];
        const Real a2715 = 1 / a2714;
        const Real a2716 = seconds * a2715;
        const Real a2717 = select(x2418, a2716, 0.0);
        const Real a2718 = a2717 * a2715;
        const Real a2721 = a2718 * real_40[l];
        const Real a2722 = a2718 * real_46[l + 1];
        const Real a2914 = real_14[l] - real_14[l + 1];
        const Real a2915 = a2717 * a2914;
        const Real a2916 = real_11[l] - real_11[l + 1];
        const Real a2917 = a2568 * a2916;
        const Real a2918 = a2915 + a2917;
        real_56[l] = a2566;
        real_54[l] = a2568;
        real_53[l] = a2717;
        real_134[l] = a2721;
        real_135[l] = a2722;
        real_9[l] = a2918;
    }
    // snow_ground._residuals
    real_9[4] = real_of(0.0);
    real_11[0] = real_of(0.0);
    for (int l = 0; l < 4; ++l) real_11[l + 1] = real_9[l];
    const Real x2925 = seconds * x2903;
    // enthalpy._drop_from_above
    real_133[0] = real_of(0.0);
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_98[l] = real_133[l + 2];
    real_98[LAYERS - 1] = real_of(0.0);
    // snow_ground._residuals
    const Real x2941 = x2422 * real_2[4];
    // snow_ground._residuals, snow_ground._at
    Real a2944_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a2923 = real_9[l] - real_11[l];
        const Real a2924 = a2923 + in_row(l, 4, x2920);
        const Real a2926 = real_10[l] - real_10[l];
        const Real a2927 = a2926 + a2924;
        const Real a2928 = a2927 - in_row(l, 0, x2925);
        const Real a2943 = magnitude(a2928);
        a2944_last = a2944_last + a2943;
        real_14[l] = a2928;
        real_40[l] = a2943;
    }
    // snow_ground._at
    const Real x2945 = w215 * a2944_last;
    // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
    Real a2948_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2929 = real_105[l] + real_62[l];
        const Real a2930 = a2929 * real_133[l + 1];
        const Real a2931 = a2930 + real_64[l];
        const Real a2932 = a2931 - real_102[l];
        const Real a2934 = real_133[l + 1] - real_133[l];
        const Real a2935 = real_96[l] * a2934;
        const Real a2936 = a2932 + a2935;
        const Real a2938 = real_133[l + 1] - real_98[l];
        const Real a2939 = real_52[l] * a2938;
        const Real a2940 = a2936 + a2939;
        const Real a2942 = a2940 - in_row(l, 0, x2941);
        const Real a2946 = magnitude(a2942);
        const Real a2947 = numbers[l] * a2946;
        a2948_last = a2948_last + a2947;
        real_60[l] = a2942;
        real_50[l] = a2946;
    }
    // snow_ground._at
    const Real x2949 = x2945 + a2948_last;
    // snow_ground._tolerance
    const Real x2952 = seconds * x2713;
    const Real x2953 = magnitude(x2901);
    const Real x2954 = magnitude(real_2[0]);
    const Real x2955 = x2953 + x2954;
    const Real x2956 = x2952 * x2955;
    Real a2957_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a2957_last = a2957_last + real_53[l];
    }
    const Real x2958 = a2957_last + x2420;
    const Real x2961 = magnitude(real_100[0]);
    Real a2960_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a2959 = magnitude(real_2[l]);
        a2960_last = maximum(a2960_last, a2959);
    }
    const Real x2962 = a2960_last + x2961;
    const Real x2963 = x2962 + 30.0;
    const Real x2964 = x2958 * x2963;
    const Real x2965 = x2964 + x2956;
    // snow_ground._at
    Mask a2951_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a2950 = (real_50[l] > real_68[l]);
        a2951_last = (a2951_last | a2950);
    }
    // snow_ground._tolerance, snow_ground._at
    Mask a2969_last = mask_of(false);
    for (int l = 0; l < 5; ++l) {
        const Real a2966 = real_3[l] + x2965;
        const Real a2967 = a2966 * 7.105427357601002e-15;
        const Mask a2968 = (real_40[l] > a2967);
        a2969_last = (a2969_last | a2968);
    }
    // snow_ground._at
    const Mask x2970 = (a2951_last | a2969_last);
    // snow_ground._searched
    const Mask x2971 = (x2970 | x2418);
    for (int l = 0; l < 5; ++l) real_40[l] = real_10[l];
    for (int l = 0; l < LAYERS; ++l) real_50[l] = real_133[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_100[l] = real_63[l];
    for (int l = 0; l < LAYERS; ++l) real_98[l] = real_86[l];
    for (int l = 0; l < LAYERS; ++l) real_62[l] = real_70[l];
    Real w2977 = x2713;
    Real w2978 = x2720;
    for (int l = 0; l < 4; ++l) real_136[l] = real_53[l];
    for (int l = 0; l < 4; ++l) real_137[l] = real_134[l];
    for (int l = 0; l < 4; ++l) real_138[l] = real_135[l];
    Real w2982 = x2901;
    Real w2983 = x2896;
    Real w2984 = x2903;
    Real w2985 = x2905;
    Real w2986 = x2909;
    Real w2987 = x2888;
    Mask w2988 = x2727;
    for (int l = 0; l < 5; ++l) real_2[l] = real_14[l];
    for (int l = 0; l < LAYERS; ++l) real_64[l] = real_60[l];
    Real w2991 = x2949;
    Real w2992 = real_of(1.0);
    Real w2993 = real_of(0.0);
    Mask w2994 = x2971;
    for (int pass = 0; pass < 40; ++pass) {
        if (!any_lane(w2994)) break;
        // snow_layers.warmth, snow_ground._response
        for (int l = 0; l < 5; ++l) {
            const Real a3006 = real_40[l] - real_3[l];
            const Mask a3007 = (real_40[l] < 0.0);
            const Mask a3008 = (a3006 > 0.0);
            const Real a3009 = real_40[l] * real_5[l];
            const Real a3010 = a3006 * real_4[l];
            const Real a3011 = select(a3008, a3010, 0.0);
            const Real a3012 = select(a3007, a3009, a3011);
            const Real a3013 = select(a3008, real_4[l], 0.0);
            const Real a3014 = select(a3007, real_5[l], a3013);
            const Mask a3015 = (a3012 > 0.0);
            const Real a3016 = select(a3015, 0.0, a3012);
            mask_42[l] = a3007;
            real_11[l] = a3014;
            real_9[l] = a3016;
        }
        // snow_ground._response
        const Real x3018 = w2985 * real_11[0];
        const Real x3019 = w2986 * w2978;
        const Real x3020 = x3018 + x3019;
        const Real x3029 = seconds * x3020;
        for (int l = 0; l < 4; ++l) {
            const Real a3017 = real_9[l] - real_9[l + 1];
            const Real a3021 = select(mask_42[l], real_136[l], real_54[l]);
            const Real a3022 = a3021 * real_11[l];
            const Real a3023 = a3017 * real_137[l];
            const Real a3024 = a3022 + a3023;
            const Real a3025 = select(mask_42[l + 1], real_136[l], real_54[l]);
            const Real a3026 = a3025 * real_11[l + 1];
            const Real a3027 = a3017 * real_138[l];
            const Real a3028 = a3026 - a3027;
            real_46[l] = a3024;
            real_47[l + 1] = a3028;
        }
        // snow_ground._direction
        real_46[4] = real_of(0.0);
        real_47[0] = real_of(0.0);
        const Real x3033 = x2420 * real_11[4];
        const Real x3037 = x2422 * real_11[4];
        const Real x3038 = -x3037;
        const Real x3044 = -x2420;
        for (int l = 0; l < 4; ++l) {
            const Real a3036 = -real_46[l];
            const Real a3043 = -real_47[l + 1];
            real_139[l] = a3036;
            real_140[l] = a3043;
        }
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a3039 = -real_90[l + 1];
            const Real a3045 = -real_52[l];
            real_139[l + 5] = a3039;
            real_140[l + 5] = a3045;
        }
        // tridiagonal._solve
        real_139[4] = x3038;
        // snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a3032 = real_46[l] + real_47[l];
            const Real a3034 = a3032 + in_row(l, 4, x3033);
            const Real a3035 = a3034 - in_row(l, 0, x3029);
            const Real a3040 = a3035 + 1.0;
            const Real a3046 = -real_2[l];
            real_141[l] = a3040;
            real_142[l] = a3046;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2995 = (real_100[l] < real_88[l]);
            const Mask a2996 = (real_100[l] > real_103[l]);
            const Mask a2997 = (a2995 & a2996);
            const Real a2998 = 2094000.0 * real_50[l];
            const Real a2999 = a2998 + 333500000.0;
            const Real a3000 = select(a2997, real_62[l], 1.0);
            const Real a3001 = a2999 / a3000;
            const Real a3002 = 2094000.0 * real_100[l];
            const Real a3003 = real_105[l] + a3002;
            const Real a3004 = select(a2997, a3001, 0.0);
            const Real a3005 = a3003 + a3004;
            const Real a3041 = a3005 + real_96[l];
            const Real a3042 = a3041 + real_52[l];
            const Real a3047 = -real_64[l];
            real_58[l] = a3002;
            real_57[l] = a3003;
            real_131[l] = a3005;
            real_141[l + 5] = a3042;
            real_142[l + 5] = a3047;
        }
        // tridiagonal._solve
        real_140[4] = x3044;
        solve_tridiagonal<LAYERS + 5>(real_139, real_141, real_140, real_142, real_143);
        // snow_ground._iteration, enthalpy.layers_after, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.at, enthalpy.fusion_heat, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3083 = w2992 * real_143[l + 5];
            const Real a3084 = real_57[l] + real_92[l];
            const Real a3085 = a3084 * real_50[l];
            const Real a3086 = real_100[l] * 333500000.0;
            const Real a3087 = a3085 + a3086;
            const Real a3088 = real_131[l] + real_92[l];
            const Real a3089 = a3088 * a3083;
            const Real a3090 = a3087 + a3089;
            const Mask a3091 = (a3090 >= real_65[l]);
            const Mask a3092 = (a3090 <= real_61[l]);
            const Mask a3093 = ~a3091;
            const Mask a3094 = (a3092 & a3093);
            const Real a3095 = a3090 / 333500000.0;
            const Real a3096 = maximum(a3095, real_103[l]);
            const Real a3097 = minimum(a3096, real_88[l]);
            const Real a3098 = real_51[l] + real_58[l];
            const Real a3099 = a3098 * real_98[l];
            const Real a3100 = a3099 + a3086;
            const Real a3101 = a3100 - a3090;
            const Real a3102 = 2094000.0 * real_98[l];
            const Real a3103 = a3102 + 333500000.0;
            const Real a3104 = a3098 * real_62[l];
            const Real a3105 = a3103 + a3104;
            const Real a3106 = a3101 / a3105;
            const Real a3107 = real_100[l] - a3106;
            const Mask a3108 = (a3101 > 0.0);
            const Real a3109 = maximum(real_100[l], a3097);
            const Real a3110 = a3097 + a3109;
            const Real a3111 = a3110 * 0.5;
            const Real a3112 = select(a3108, a3111, a3097);
            const Mask a3113 = (a3107 >= a3097);
            const Real a3114 = minimum(a3107, real_88[l]);
            const Real a3115 = select(a3113, a3114, a3112);
            const Real a3116 = select(a3094, real_103[l], a3115);
            const Real a3117 = select(a3091, real_88[l], a3116);
            const Real a3118 = a3117 * 333500000.0;
            const Real a3119 = a3090 - a3118;
            const Real a3120 = 2094000.0 * a3117;
            const Real a3121 = real_51[l] + a3120;
            const Real a3122 = a3119 / a3121;
            const Real a3123 = a3117 - numbers[l + 15 * LAYERS + 54];
            const Real a3124 = a3123 / real_83[l];
            const Mask a3125 = (a3124 < 1e-12);
            const Real a3126 = select(a3125, 1e-12, a3124);
            const Real a3127 = log(a3126);
            const Real a3128 = numbers[l + LAYERS + 47] * a3127;
            const Real a3129 = numbers[l + 16 * LAYERS + 54] - a3128;
            const Mask a3130 = (a3129 > 16.11809565095832);
            const Real a3131 = select(a3130, 16.11809565095832, a3129);
            mask_85[l] = a3091;
            mask_97[l] = a3094;
            real_115[l] = a3117;
            real_116[l] = a3122;
            real_113[l] = a3126;
            real_110[l] = a3131;
        }
        // snow_ground._iteration, snow_ground._stopped, snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a3053 = w2992 * real_143[l];
            const Real a3054 = real_40[l] + a3053;
            const Mask a3055 = (real_40[l] <= 0.0);
            const Mask a3056 = (a3054 > 0.0);
            const Mask a3057 = (a3055 & a3056);
            const Mask a3058 = (real_40[l] >= 0.0);
            const Mask a3059 = (a3054 < 0.0);
            const Mask a3060 = (a3058 & a3059);
            const Real a3061 = select(a3057, 1e-06, a3054);
            const Real a3062 = select(a3060, (-1e-06), a3061);
            const Mask a3063 = (real_40[l] <= real_1[l]);
            const Mask a3064 = (a3062 > real_1[l]);
            const Mask a3065 = (a3063 & a3064);
            const Mask a3066 = (real_40[l] >= real_1[l]);
            const Mask a3067 = (a3062 < real_1[l]);
            const Mask a3068 = (a3066 & a3067);
            const Real a3069 = real_1[l] + 1e-06;
            const Real a3070 = select(a3065, a3069, a3062);
            const Real a3071 = real_1[l] - 1e-06;
            const Real a3072 = select(a3068, a3071, a3070);
            const Mask a3073 = (real_40[l] <= real_3[l]);
            const Mask a3074 = (a3072 > real_3[l]);
            const Mask a3075 = (a3073 & a3074);
            const Mask a3076 = (real_40[l] >= real_3[l]);
            const Mask a3077 = (a3072 < real_3[l]);
            const Mask a3078 = (a3076 & a3077);
            const Real a3079 = real_3[l] + 1e-06;
            const Real a3080 = select(a3075, a3079, a3072);
            const Real a3081 = real_3[l] - 1e-06;
            const Real a3082 = select(a3078, a3081, a3080);
            const Real a3144 = select(w2994, a3082, real_40[l]);
            const Real a3149 = a3144 - real_3[l];
            const Mask a3150 = (a3144 < 0.0);
            const Mask a3151 = (a3149 > 0.0);
            const Real a3152 = a3144 * real_5[l];
            const Real a3153 = a3149 * real_4[l];
            const Real a3154 = select(a3151, a3153, 0.0);
            const Real a3155 = select(a3150, a3152, a3154);
            const Real a3156 = a3144 * real_44[l];
            const Mask a3157 = (a3156 < 0.0);
            const Real a3158 = select(a3157, 0.0, a3156);
            const Mask a3159 = (a3158 > 1.0);
            const Real a3160 = select(a3159, 1.0, a3158);
            const Mask a3161 = (a3160 > 0.0);
            const Mask a3162 = (a3160 < 1.0);
            const Mask a3163 = (a3161 & a3162);
            const Real a3164 = select(a3163, real_44[l], 0.0);
            const Real a3165 = a3160 * a3160;
            const Real a3166 = real_37[l] * a3165;
            const Real a3167 = 1.0 - a3166;
            const Real a3168 = a3160 * a3164;
            const Real a3169 = real_31[l] * a3168;
            const Real a3170 = a3167 * real_13[l];
            const Real a3171 = a3167 * real_12[l];
            const Real a3172 = a3171 - real_15[l];
            const Mask a3173 = (a3172 < 0.0);
            const Real a3174 = select(a3173, 0.0, a3172);
            const Real a3175 = a3160 * 10.0;
            const Mask a3176 = (a3175 > 1.0);
            const Real a3177 = select(a3176, 1.0, a3175);
            const Real a3178 = a3177 * a3174;
            const Real a3179 = a3171 - a3178;
            const Mask a3180 = (a3174 > 0.0);
            const Real a3181 = 1.0 - a3177;
            const Real a3182 = select(a3180, a3181, 1.0);
            const Mask a3183 = (a3160 < 0.1);
            const Real a3184 = a3164 * 10.0;
            const Real a3185 = select(a3183, a3184, 0.0);
            const Real a3186 = a3169 * real_12[l];
            const Real a3187 = a3182 * a3186;
            const Real a3188 = a3174 * a3185;
            const Real a3189 = a3187 + a3188;
            const Real a3190 = a3169 * real_13[l];
            real_47[l] = a3144;
            real_46[l] = a3155;
            real_11[l] = a3170;
            real_9[l] = a3179;
            real_41[l] = a3189;
            real_38[l] = a3190;
        }
        // snow_ground._links
        const Real x3191 = 1 / real_9[0];
        const Real x3192 = select(x2418, x3191, 0.0);
        const Real x3198 = x3192 * x3192;
        const Real x3199 = x3198 * real_41[0];
        // snow_ground._at
        const Real x3202 = select(x2418, x3192, 1.0);
        const Real x3203 = x3192 - w2977;
        // snow_skin.foreseen_skin
        const Real x3204 = w2982 - real_46[0];
        const Real x3205 = x3202 * x3204;
        const Real x3206 = w2983 - x3205;
        const Real x3207 = w2987 + x3203;
        const Mask x3208 = (x3207 < 0.001);
        const Real x3209 = select(x3208, 0.001, x3207);
        const Real x3210 = x3206 / x3209;
        const Real x3211 = w2982 + x3210;
        // snow_ground._at
        const Mask x3212 = (x2418 & w2994);
        // snow_skin._is_melting
        const Real x3213 = x3202 * real_46[0];
        const Real x3214 = x2561 + x3213;
        const Mask x3215 = (x3214 >= 0.0);
        // snow_skin.solve_skin
        const Mask x3216 = (x3211 > 0.0);
        const Real x3217 = select(x3216, 0.0, x3211);
        const Real x3218 = select(x3215, 0.0, x3217);
        const Real x3219 = real_46[0] - 1.0;
        const Mask x3220 = (x3219 < (-270.0));
        const Real x3221 = select(x3220, (-270.0), x3219);
        const Mask x3222 = (x3221 > (-150.0));
        const Real x3223 = select(x3222, (-150.0), x3221);
        const Real x3224 = maximum(x3218, x3223);
        const Mask x3225 = ~x3215;
        const Mask x3226 = (x3212 & x3225);
        Real w3227 = x3224;
        Real w3228 = x2565;
        Real w3229 = x3223;
        Real w3230 = real_of(0.0);
        Real w3231 = real_of(INFINITE);
        Mask w3232 = x3226;
        for (int pass = 0; pass < 60; ++pass) {
            if (!any_lane(w3232)) break;
            // snow_skin.skin_flux
            const Real x3233 = w3227 + 273.15;
            const Real x3234 = w3227 - x608;
            // calm_air.coefficient
            const Real x3236 = x3234 * x600;
            const Real x3237 = -x3236;
            // calm_air.limited_richardson
            const Mask x3238 = (x3237 > 0.0);
            const Real x3239 = select(x3238, x3236, 0.0);
            const Real x3241 = x3239 * x864;
            const Real x3242 = -x3241;
            const Real x3243 = expm1(x3242);
            const Real x3245 = x3243 + 2.0;
            const Real x3246 = x3243 / x3245;
            const Real x3248 = numbers[LAYERS + 2] * x3246;
            const Real x3250 = select(x3238, x3248, x3236);
            const Real x3251 = -x3250;
            const Real x3252 = x3246 * x3246;
            const Real x3253 = 1.0 - x3252;
            const Real x3254 = select(x3238, x3253, 1.0);
            // calm_air.coefficient
            const Mask x3255 = (x3251 > 0.0);
            const Real x3256 = select(x3255, x3250, 0.0);
            const Real x3258 = x3256 * 5.0;
            const Real x3260 = 1.0 - x3258;
            const Real x3261 = sqrt(x3260);
            const Real x3262 = x3256 * 15.0;
            const Real x3264 = x3262 * x3261;
            const Real x3266 = 1.0 - x3264;
            const Real x3267 = 1 / x3266;
            const Real x3269 = x3267 * x3267;
            const Real x3271 = x3261 * 15.0;
            const Real x3272 = x3256 * 37.5;
            const Real x3274 = x3272 / x3261;
            const Real x3276 = x3271 - x3274;
            const Real x3277 = x3269 * x3276;
            const Real x3278 = -x3277;
            const Real x3279 = select(x3255, 0.0, x3250);
            const Mask x3280 = (x3279 > 1e-30);
            const Mask x3281 = (x3279 < 1e-30);
            const Real x3282 = select(x3281, 1e-30, x3279);
            const Real x3283 = sqrt(x3282);
            const Real x3284 = select(x3280, x3283, 0.0);
            const Real x3285 = x603 * x3284;
            const Real x3286 = x3285 + 1.0;
            const Real x3287 = 1 / x3286;
            const Real x3288 = x3279 * 15.0;
            const Real x3289 = x3288 * x3287;
            const Real x3290 = x3289 + 1.0;
            const Real x3291 = x3287 * (-7.5);
            const Real x3292 = x3287 + 1.0;
            const Real x3293 = x3291 * x3292;
            const Real x3294 = select(x3255, x3278, x3293);
            const Real x3295 = x3294 * x3254;
            const Real x3296 = select(x3255, x3267, x3290);
            const Real x3297 = x597 * x3296;
            const Real x3298 = x2521 * x3295;
            // snow_skin.skin_flux
            const Real x3300 = x113 * x3297;
            const Real x3301 = x113 * x3298;
            const Real x3303 = 1 / x3233;
            const Real x3304 = 6138.82863340564 * x3303;
            const Real x3305 = w3227 * 0.0036609921288669233;
            const Real x3306 = x3305 * x3304;
            const Real x3307 = exp(x3306);
            const Real x3308 = x3307 * 611.0;
            const Real x3309 = x3308 * 0.378;
            const Real x3310 = forcing[3] - x3309;
            const Real x3311 = 1 / x3310;
            const Real x3312 = x3308 * 0.622;
            const Real x3313 = x3312 * x3311;
            const Real x3314 = x3304 * x3303;
            const Real x3315 = x3313 * x3314;
            const Real x3316 = forcing[3] * x3311;
            const Real x3317 = x3315 * x3316;
            const Real x3318 = x3313 - forcing[2];
            const Real x3319 = x3300 * 1004.5;
            const Real x3320 = x3319 + numbers[LAYERS + 4];
            const Real x3321 = x3233 * x3233;
            const Real x3322 = x3321 * x3233;
            const Real x3323 = x2544 * x3322;
            const Real x3324 = x3300 * x3318;
            const Real x3325 = x3301 * x3318;
            const Real x3327 = x3300 * x3317;
            const Real x3328 = x3327 - x3325;
            const Real x3329 = x3320 * x3234;
            const Real x3330 = x3301 * 1004.5;
            const Real x3332 = x3330 * x3234;
            const Real x3334 = x3320 - x3332;
            const Real x3335 = x3323 * x3233;
            const Real x3336 = x607 - x3335;
            const Real x3337 = x3336 - x3329;
            const Real x3338 = 2830000.0 * x3324;
            const Real x3339 = x3337 - x3338;
            const Real x3340 = x3323 * (-4.0);
            const Real x3341 = x3340 - x3334;
            const Real x3342 = 2830000.0 * x3328;
            const Real x3343 = x3341 - x3342;
            // snow_skin._closer
            const Real x3344 = w3227 - real_46[0];
            const Real x3345 = x3202 * x3344;
            const Real x3346 = x3339 - x3345;
            const Mask x3347 = (x3346 > 0.0);
            const Real x3348 = select(x3347, w3227, w3229);
            const Real x3349 = select(x3347, w3230, w3227);
            const Real x3350 = x3202 - x3343;
            const Mask x3351 = (x3350 < 0.001);
            const Real x3352 = select(x3351, 0.001, x3350);
            const Real x3353 = x3346 / x3352;
            const Real x3354 = w3227 + x3353;
            const Mask x3355 = (x3354 < x3348);
            const Mask x3356 = (x3354 > x3349);
            const Mask x3357 = (x3355 | x3356);
            const Real x3358 = magnitude(x3353);
            const Real x3359 = w3231 * 0.5;
            const Mask x3360 = (x3358 > x3359);
            const Mask x3361 = (x3357 | x3360);
            const Real x3362 = x3348 + x3349;
            const Real x3363 = x3362 * 0.5;
            const Real x3364 = select(x3361, x3363, x3354);
            const Real x3365 = x3364 - w3227;
            const Real x3366 = magnitude(x3365);
            const Mask x3367 = (x3366 >= 0.0001);
            const Real x3368 = select(w3232, x3364, w3227);
            const Real x3369 = select(w3232, x3343, w3228);
            const Real x3370 = select(w3232, x3348, w3229);
            const Real x3371 = select(w3232, x3349, w3230);
            const Real x3372 = select(w3232, x3366, w3231);
            const Mask x3373 = select(w3232, x3367, w3232);
            w3227 = x3368;
            w3228 = x3369;
            w3229 = x3370;
            w3230 = x3371;
            w3231 = x3372;
            w3232 = x3373;
        }
        // snow_skin.skin_with
        const Real x3374 = x3202 - w3228;
        const Mask x3375 = (x3374 < 0.001);
        const Real x3376 = select(x3375, 0.001, x3374);
        const Mask x3377 = (real_46[0] < 0.0);
        const Real x3378 = select(x3377, 0.0, real_46[0]);
        const Real x3379 = x3378 * 20.0;
        const Mask x3380 = (x3378 > 0.0);
        const Real x3381 = select(x3380, 20.0, 0.0);
        const Real x3382 = w3227 - real_46[0];
        const Real x3383 = x3202 * x3382;
        const Real x3384 = select(x3215, x2561, x3383);
        const Real x3385 = x3202 / x3376;
        const Real x3386 = w3228 * x3385;
        const Real x3387 = select(x3215, 0.0, x3386);
        const Real x3388 = select(x3226, x3382, 0.0);
        const Real x3389 = select(x3212, w3227, 0.0);
        const Real x3390 = x3384 - x3379;
        const Real x3391 = select(x3212, x3390, 0.0);
        const Real x3392 = x3387 - x3381;
        const Real x3393 = select(x3212, x3392, 0.0);
        const Real x3394 = w3228 / x3376;
        const Real x3396 = x3394 * x3388;
        const Real x3397 = -x3396;
        // snow_ground._flows
        for (int l = 0; l < 5; ++l) {
            const Mask a3398 = (real_46[l] > 0.0);
            const Real a3399 = select(a3398, 0.0, real_46[l]);
            const Mask a3400 = (real_46[l] < 0.0);
            const Real a3401 = select(a3400, 0.0, real_46[l]);
            real_36[l] = a3399;
            real_35[l] = a3401;
        }
        // retention.at, enthalpy.at, enthalpy.layers_with, snow_ground._iteration
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3132 = exp(real_110[l]);
            const Real a3133 = numbers[l + LAYERS + 47] * a3132;
            const Real a3134 = real_113[l] * real_83[l];
            const Real a3135 = a3133 / a3134;
            const Real a3137 = a3132 * 0.008034787106446777;
            const Real a3139 = a3137 + numbers[l + 6 * LAYERS + 47];
            const Real a3140 = -a3139;
            const Real a3141 = a3135 * 0.008034787106446777;
            const Mask a3142 = (mask_85[l] | mask_97[l]);
            const Real a3143 = select(a3142, real_116[l], a3140);
            const Real a3145 = select(w2994, a3143, real_50[l]);
            const Real a3146 = select(w2994, real_115[l], real_100[l]);
            const Real a3147 = select(w2994, a3140, real_98[l]);
            const Real a3148 = select(w2994, a3141, real_62[l]);
            real_104[l + 1] = a3145;
            real_131[l] = a3146;
            real_57[l] = a3147;
            real_58[l] = a3148;
        }
        // snow_ground._residuals
        const Real x3407 = real_46[4] - real_104[1];
        const Real x3408 = x2420 * x3407;
        // snow_ground._links, snow_ground._flows
        for (int l = 0; l < 4; ++l) {
            const Real a3193 = real_11[l] + real_9[l + 1];
            const Real a3194 = 1 / a3193;
            const Real a3195 = seconds * a3194;
            const Real a3196 = select(x2418, a3195, 0.0);
            const Real a3197 = a3196 * a3194;
            const Real a3200 = a3197 * real_38[l];
            const Real a3201 = a3197 * real_41[l + 1];
            const Real a3402 = real_36[l] - real_36[l + 1];
            const Real a3403 = a3196 * a3402;
            const Real a3404 = real_35[l] - real_35[l + 1];
            const Real a3405 = real_54[l] * a3404;
            const Real a3406 = a3403 + a3405;
            real_144[l] = a3196;
            real_145[l] = a3200;
            real_146[l] = a3201;
            real_34[l] = a3406;
        }
        // snow_ground._residuals
        real_34[4] = real_of(0.0);
        real_35[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_35[l + 1] = real_34[l];
        const Real x3413 = seconds * x3391;
        // enthalpy._drop_from_above
        real_104[0] = real_of(0.0);
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_110[l] = real_104[l + 2];
        real_110[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x3431 = x2422 * real_46[4];
        // snow_ground._residuals, snow_ground._at
        Real a3434_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a3411 = real_34[l] - real_35[l];
            const Real a3412 = a3411 + in_row(l, 4, x3408);
            const Real a3414 = real_47[l] - real_10[l];
            const Real a3415 = a3414 + a3412;
            const Real a3416 = a3415 - in_row(l, 0, x3413);
            const Real a3433 = magnitude(a3416);
            a3434_last = a3434_last + a3433;
            real_36[l] = a3416;
            real_38[l] = a3433;
        }
        // snow_ground._at
        const Real x3435 = w215 * a3434_last;
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
        Real a3438_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3417 = 2094000.0 * real_131[l];
            const Real a3418 = real_105[l] + a3417;
            const Real a3419 = a3418 * real_104[l + 1];
            const Real a3420 = real_131[l] * 333500000.0;
            const Real a3421 = a3419 + a3420;
            const Real a3422 = a3421 - real_102[l];
            const Real a3424 = real_104[l + 1] - real_104[l];
            const Real a3425 = real_96[l] * a3424;
            const Real a3426 = a3422 + a3425;
            const Real a3428 = real_104[l + 1] - real_110[l];
            const Real a3429 = real_52[l] * a3428;
            const Real a3430 = a3426 + a3429;
            const Real a3432 = a3430 - in_row(l, 0, x3431);
            const Real a3436 = magnitude(a3432);
            const Real a3437 = numbers[l] * a3436;
            a3438_last = a3438_last + a3437;
            real_113[l] = a3432;
            real_116[l] = a3436;
        }
        // snow_ground._at
        const Real x3439 = x3435 + a3438_last;
        // snow_ground._tolerance
        const Real x3442 = seconds * x3192;
        const Real x3443 = magnitude(x3389);
        const Real x3444 = magnitude(real_46[0]);
        const Real x3445 = x3443 + x3444;
        const Real x3446 = x3442 * x3445;
        Real a3447_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a3447_last = a3447_last + real_144[l];
        }
        const Real x3448 = a3447_last + x2420;
        Real a3450_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a3449 = magnitude(real_46[l]);
            a3450_last = maximum(a3450_last, a3449);
        }
        const Real x3451 = a3450_last + x2961;
        const Real x3452 = x3451 + 30.0;
        const Real x3453 = x3448 * x3452;
        const Real x3454 = x3453 + x3446;
        // snow_ground._at
        Mask a3441_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a3440 = (real_116[l] > real_68[l]);
            a3441_last = (a3441_last | a3440);
        }
        // snow_ground._tolerance, snow_ground._at
        Mask a3458_last = mask_of(false);
        for (int l = 0; l < 5; ++l) {
            const Real a3455 = real_3[l] + x3454;
            const Real a3456 = a3455 * 7.105427357601002e-15;
            const Mask a3457 = (real_38[l] > a3456);
            a3458_last = (a3458_last | a3457);
        }
        // snow_ground._at
        const Mask x3459 = (a3441_last | a3458_last);
        // snow_ground._iteration
        const Real x3460 = w2992 * 0.0001;
        const Real x3461 = 1.0 - x3460;
        const Real x3462 = x3461 * w2991;
        const Mask x3463 = (x3439 < x3462);
        const Mask x3464 = (w2993 < 20.0);
        const Mask x3465 = (x3463 | x3464);
        const Mask x3466 = (w2992 <= 0.0001);
        const Mask x3467 = (x3465 | x3466);
        const Mask x3468 = (w2994 & x3467);
        const Real x3469 = w2992 * 2.0;
        const Mask x3470 = (x3469 > 1.0);
        const Real x3471 = select(x3470, 1.0, x3469);
        const Real x3472 = w2992 * 0.5;
        const Real x3473 = select(x3468, x3471, x3472);
        const Real x3479 = select(x3468, x3192, w2977);
        const Real x3480 = select(x3468, x3199, w2978);
        const Real x3484 = select(x3468, x3389, w2982);
        const Real x3485 = select(x3468, x3384, w2983);
        const Real x3486 = select(x3468, x3391, w2984);
        const Real x3487 = select(x3468, x3393, w2985);
        const Real x3488 = select(x3468, x3397, w2986);
        const Real x3489 = select(x3468, x3376, w2987);
        const Mask x3490 = select(x3468, x3215, w2988);
        const Real x3493 = select(x3468, x3439, w2991);
        const Mask x3494 = select(x3468, x3459, w2994);
        const Real x3495 = select(w2994, x3473, w2992);
        const Real x3496 = real_of_mask(w2994);
        const Real x3497 = w2993 + x3496;
        const Mask x3498 = ~x3468;
        const Mask x3499 = (x3494 | x3498);
        const Mask x3500 = (w2994 & x3499);
        for (int l = 0; l < 5; ++l) {
            const Real a3474 = select(x3468, real_47[l], real_40[l]);
            const Real a3491 = select(x3468, real_36[l], real_2[l]);
            real_38[l] = a3474;
            real_46[l] = a3491;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3475 = select(x3468, real_104[l + 1], real_50[l]);
            const Real a3476 = select(x3468, real_131[l], real_100[l]);
            const Real a3477 = select(x3468, real_57[l], real_98[l]);
            const Real a3478 = select(x3468, real_58[l], real_62[l]);
            const Real a3492 = select(x3468, real_113[l], real_64[l]);
            real_116[l] = a3475;
            real_110[l] = a3476;
            real_115[l] = a3477;
            real_125[l] = a3478;
            real_120[l] = a3492;
        }
        for (int l = 0; l < 4; ++l) {
            const Real a3481 = select(x3468, real_144[l], real_136[l]);
            const Real a3482 = select(x3468, real_145[l], real_137[l]);
            const Real a3483 = select(x3468, real_146[l], real_138[l]);
            real_147[l] = a3481;
            real_148[l] = a3482;
            real_149[l] = a3483;
        }
        for (int l = 0; l < 5; ++l) real_40[l] = real_38[l];
        for (int l = 0; l < LAYERS; ++l) real_50[l] = real_116[l];
        for (int l = 0; l < LAYERS; ++l) real_100[l] = real_110[l];
        for (int l = 0; l < LAYERS; ++l) real_98[l] = real_115[l];
        for (int l = 0; l < LAYERS; ++l) real_62[l] = real_125[l];
        for (int l = 0; l < 4; ++l) real_136[l] = real_147[l];
        for (int l = 0; l < 4; ++l) real_137[l] = real_148[l];
        for (int l = 0; l < 4; ++l) real_138[l] = real_149[l];
        for (int l = 0; l < 5; ++l) real_2[l] = real_46[l];
        for (int l = 0; l < LAYERS; ++l) real_64[l] = real_120[l];
        w2977 = x3479;
        w2978 = x3480;
        w2982 = x3484;
        w2983 = x3485;
        w2984 = x3486;
        w2985 = x3487;
        w2986 = x3488;
        w2987 = x3489;
        w2988 = x3490;
        w2991 = x3493;
        w2992 = x3495;
        w2993 = x3497;
        w2994 = x3500;
    }
    // snow_ground._tolerance
    const Real x3508 = seconds * w2977;
    const Real x3509 = magnitude(w2982);
    // snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a3501 = real_40[l] - real_3[l];
        const Mask a3502 = (real_40[l] < 0.0);
        const Mask a3503 = (a3501 > 0.0);
        const Real a3504 = real_40[l] * real_5[l];
        const Real a3505 = a3501 * real_4[l];
        const Real a3506 = select(a3503, a3505, 0.0);
        const Real a3507 = select(a3502, a3504, a3506);
        real_14[l] = a3507;
    }
    // snow_ground._tolerance
    const Real x3510 = magnitude(real_14[0]);
    const Real x3511 = x3509 + x3510;
    const Real x3512 = x3508 * x3511;
    Real a3513_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a3513_last = a3513_last + real_136[l];
    }
    const Real x3514 = a3513_last + x2420;
    Real a3516_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a3515 = magnitude(real_14[l]);
        a3516_last = maximum(a3516_last, a3515);
    }
    const Real x3517 = a3516_last + x2961;
    const Real x3518 = x3517 + 30.0;
    const Real x3519 = x3514 * x3518;
    const Real x3520 = x3519 + x3512;
    // snow_ground._tolerance, snow_ground._is_solved
    Mask a3526_last = mask_of(true);
    for (int l = 0; l < 5; ++l) {
        const Real a3521 = real_3[l] + x3520;
        const Real a3522 = a3521 * 7.105427357601002e-15;
        const Real a3523 = a3522 * 8.0;
        const Real a3524 = magnitude(real_2[l]);
        const Mask a3525 = (a3524 <= a3523);
        a3526_last = (a3526_last & a3525);
    }
    // enthalpy.is_accepted
    Mask a3532_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3527 = real_68[l] * 8.0;
        const Mask a3528 = (a3527 < 0.001);
        const Real a3529 = select(a3528, 0.001, a3527);
        const Real a3530 = magnitude(real_64[l]);
        const Mask a3531 = (a3530 <= a3529);
        a3532_last = (a3532_last & a3531);
    }
    // snow_ground._is_solved
    const Mask x3533 = (a3526_last & a3532_last);
    // snow_ground._solution
    const Real x3534 = real_of_mask(x3533);
    const Mask x3535 = ~x3533;
    const Real x3536 = magnitude(w2991);
    const Mask x3537 = (x3536 != INFINITE);
    const Mask x3538 = (w2991 == w2991);
    const Index x3539 = x3538 * x3537;
    const Mask x3540 = (x3535 & x3539);
    Real w3541 = real_of(0.125);
    for (int l = 0; l < 5; ++l) real_2[l] = real_40[l];
    for (int l = 0; l < LAYERS; ++l) real_64[l] = real_50[l];
    for (int l = 0; l < LAYERS; ++l) real_68[l] = real_100[l];
    for (int l = 0; l < LAYERS; ++l) real_60[l] = real_98[l];
    for (int l = 0; l < LAYERS; ++l) real_70[l] = real_62[l];
    Real w3547 = w2977;
    Real w3548 = w2978;
    for (int l = 0; l < 4; ++l) real_135[l] = real_136[l];
    for (int l = 0; l < 4; ++l) real_134[l] = real_137[l];
    for (int l = 0; l < 4; ++l) real_53[l] = real_138[l];
    Real w3552 = w2982;
    Real w3553 = w2983;
    Real w3554 = w2984;
    Real w3555 = w2985;
    Real w3556 = w2986;
    Real w3557 = w2987;
    Mask w3558 = w2988;
    Real w3559 = x3534;
    Mask w3560 = x3540;
    for (int pass = 0; pass < 40; ++pass) {
        if (!any_lane(w3560)) break;
        // parts.part_with
        const Real x3561 = w3559 + w3541;
        const Mask x3562 = (x3561 > 1.0);
        const Real x3563 = select(x3562, 1.0, x3561);
        // snow_ground._equations
        const Real x3564 = x3563 * seconds;
        real_86[0] = x2416;
        for (int l = 0; l < LAYERS - 1; ++l) real_86[l + 1] = real_90[l + 1];
        const Real x3568 = x3564 * w214;
        const Real x3569 = select(x2418, x3568, 0.0);
        const Real x3570 = w215 * x3569;
        const Real x3571 = x3570 / numbers[0];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3566 = x3563 * real_86[l];
            const Real a3567 = x3563 * real_52[l];
            real_63[l] = a3566;
            real_61[l] = a3567;
        }
        const Real x3572 = real_63[0] * x2381;
        const Real x3574 = real_63[0] + x3571;
        // snow_ground._equations, enthalpy.heat_problem
        Real a3575_last = real_of(-INFINITE);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3573 = real_69[l] + in_row(l, 0, x3572);
            a3575_last = maximum(a3575_last, real_93[l]);
            real_86[l] = a3573;
        }
        // enthalpy.heat_problem
        const Real x3576 = maximum(a3575_last, x2430);
        real_65[0] = x3574;
        for (int l = 0; l < LAYERS - 1; ++l) real_65[l + 1] = real_63[l + 1];
        // snow_ground._in_part
        const Mask x3587 = (w3559 > 0.0);
        // enthalpy.heat_problem, snow_ground._equations, snow_ground._start, enthalpy.layers_with, enthalpy.at, enthalpy.enthalpy, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3578 = real_94[l] + real_65[l];
            const Real a3579 = a3578 + real_61[l];
            const Real a3580 = a3579 * x3576;
            const Real a3581 = real_59[l] + a3580;
            const Real a3582 = a3581 * 7.105427357601002e-15;
            const Real a3585 = real_65[l] + real_61[l];
            const Real a3586 = select(mask_124[l], a3585, 0.0);
            const Real a3588 = a3586 * real_82[l];
            const Real a3589 = real_86[l] + a3588;
            const Real a3590 = real_105[l] + a3586;
            const Real a3591 = a3590 + real_91[l];
            const Real a3592 = a3591 * real_107[l];
            const Real a3594 = real_59[l] - a3592;
            const Mask a3595 = (a3589 >= a3594);
            const Real a3596 = a3590 + real_101[l];
            const Real a3597 = a3596 * real_95[l];
            const Real a3599 = real_81[l] - a3597;
            const Mask a3600 = (a3589 <= a3599);
            const Mask a3601 = ~a3595;
            const Mask a3602 = (a3600 & a3601);
            const Real a3603 = a3589 / 333500000.0;
            const Real a3604 = maximum(a3603, real_103[l]);
            const Real a3605 = minimum(a3604, real_88[l]);
            const Real a3606 = a3590 + real_72[l];
            const Real a3607 = a3606 * real_99[l];
            const Real a3609 = real_67[l] - a3607;
            const Real a3610 = a3609 - a3589;
            const Real a3611 = a3606 * real_71[l];
            const Real a3612 = real_66[l] + a3611;
            const Real a3613 = a3610 / a3612;
            const Real a3614 = real_89[l] - a3613;
            const Mask a3615 = (a3610 > 0.0);
            const Real a3616 = maximum(real_89[l], a3605);
            const Real a3617 = a3605 + a3616;
            const Real a3618 = a3617 * 0.5;
            const Real a3619 = select(a3615, a3618, a3605);
            const Mask a3620 = (a3614 >= a3605);
            const Real a3621 = minimum(a3614, real_88[l]);
            const Real a3622 = select(a3620, a3621, a3619);
            const Real a3623 = select(a3602, real_103[l], a3622);
            const Real a3624 = select(a3595, real_88[l], a3623);
            const Real a3625 = a3624 * 333500000.0;
            const Real a3626 = a3589 - a3625;
            const Real a3627 = 2094000.0 * a3624;
            const Real a3628 = a3590 + a3627;
            const Real a3629 = a3626 / a3628;
            const Real a3630 = a3624 - numbers[l + 15 * LAYERS + 54];
            const Real a3631 = a3630 / real_83[l];
            const Mask a3632 = (a3631 < 1e-12);
            const Real a3633 = select(a3632, 1e-12, a3631);
            const Real a3634 = log(a3633);
            const Real a3635 = numbers[l + LAYERS + 47] * a3634;
            const Real a3636 = numbers[l + 16 * LAYERS + 54] - a3635;
            const Mask a3637 = (a3636 > 16.11809565095832);
            const Real a3638 = select(a3637, 16.11809565095832, a3636);
            real_51[l] = a3582;
            real_92[l] = a3586;
            real_96[l] = a3590;
            real_102[l] = a3594;
            mask_97[l] = a3595;
            real_120[l] = a3599;
            mask_85[l] = a3602;
            real_125[l] = a3624;
            real_115[l] = a3629;
            real_110[l] = a3633;
            real_116[l] = a3638;
        }
        // snow_ground._in_part
        const Real x3656 = select(x3587, w3552, w216);
        // snow_ground._in_part, snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a3651 = select(x3587, real_2[l], real_10[l]);
            const Real a3657 = a3651 - real_3[l];
            const Mask a3658 = (a3651 < 0.0);
            const Mask a3659 = (a3657 > 0.0);
            const Real a3660 = a3651 * real_5[l];
            const Real a3661 = a3657 * real_4[l];
            const Real a3662 = select(a3659, a3661, 0.0);
            const Real a3663 = select(a3658, a3660, a3662);
            const Real a3664 = a3651 * real_44[l];
            const Mask a3665 = (a3664 < 0.0);
            const Real a3666 = select(a3665, 0.0, a3664);
            const Mask a3667 = (a3666 > 1.0);
            const Real a3668 = select(a3667, 1.0, a3666);
            const Mask a3669 = (a3668 > 0.0);
            const Mask a3670 = (a3668 < 1.0);
            const Mask a3671 = (a3669 & a3670);
            const Real a3672 = select(a3671, real_44[l], 0.0);
            const Real a3673 = a3668 * a3668;
            const Real a3674 = real_37[l] * a3673;
            const Real a3675 = 1.0 - a3674;
            const Real a3676 = a3668 * a3672;
            const Real a3677 = real_31[l] * a3676;
            const Real a3678 = a3675 * real_13[l];
            const Real a3679 = a3675 * real_12[l];
            const Real a3680 = a3679 - real_15[l];
            const Mask a3681 = (a3680 < 0.0);
            const Real a3682 = select(a3681, 0.0, a3680);
            const Real a3683 = a3668 * 10.0;
            const Mask a3684 = (a3683 > 1.0);
            const Real a3685 = select(a3684, 1.0, a3683);
            const Real a3686 = a3685 * a3682;
            const Real a3687 = a3679 - a3686;
            const Mask a3688 = (a3682 > 0.0);
            const Real a3689 = 1.0 - a3685;
            const Real a3690 = select(a3688, a3689, 1.0);
            const Mask a3691 = (a3668 < 0.1);
            const Real a3692 = a3672 * 10.0;
            const Real a3693 = select(a3691, a3692, 0.0);
            const Real a3694 = a3677 * real_12[l];
            const Real a3695 = a3690 * a3694;
            const Real a3696 = a3682 * a3693;
            const Real a3697 = a3695 + a3696;
            const Real a3698 = a3677 * real_13[l];
            real_14[l] = a3651;
            real_46[l] = a3663;
            real_38[l] = a3678;
            real_36[l] = a3687;
            real_47[l] = a3697;
            real_35[l] = a3698;
        }
        // snow_ground._links
        const Real x3699 = 1 / real_36[0];
        const Real x3700 = select(x2418, x3699, 0.0);
        const Real x3706 = x3700 * x3700;
        const Real x3707 = x3706 * real_47[0];
        // snow_ground._at
        const Real x3710 = select(x2418, x3700, 1.0);
        // snow_skin._is_melting
        const Real x3711 = x3710 * real_46[0];
        const Real x3712 = x2561 + x3711;
        const Mask x3713 = (x3712 >= 0.0);
        // snow_skin.solve_skin
        const Mask x3714 = (x3656 > 0.0);
        const Real x3715 = select(x3714, 0.0, x3656);
        const Real x3716 = select(x3713, 0.0, x3715);
        const Real x3717 = real_46[0] - 1.0;
        const Mask x3718 = (x3717 < (-270.0));
        const Real x3719 = select(x3718, (-270.0), x3717);
        const Mask x3720 = (x3719 > (-150.0));
        const Real x3721 = select(x3720, (-150.0), x3719);
        const Real x3722 = maximum(x3716, x3721);
        const Mask x3723 = ~x3713;
        const Mask x3724 = (x2724 & x3723);
        Real w3725 = x3722;
        Real w3726 = x2565;
        Real w3727 = x3721;
        Real w3728 = real_of(0.0);
        Real w3729 = real_of(INFINITE);
        Mask w3730 = x3724;
        for (int pass = 0; pass < 60; ++pass) {
            if (!any_lane(w3730)) break;
            // snow_skin.skin_flux
            const Real x3731 = w3725 + 273.15;
            const Real x3732 = w3725 - x608;
            // calm_air.coefficient
            const Real x3734 = x3732 * x600;
            const Real x3735 = -x3734;
            // calm_air.limited_richardson
            const Mask x3736 = (x3735 > 0.0);
            const Real x3737 = select(x3736, x3734, 0.0);
            const Real x3739 = x3737 * x864;
            const Real x3740 = -x3739;
            const Real x3741 = expm1(x3740);
            const Real x3743 = x3741 + 2.0;
            const Real x3744 = x3741 / x3743;
            const Real x3746 = numbers[LAYERS + 2] * x3744;
            const Real x3748 = select(x3736, x3746, x3734);
            const Real x3749 = -x3748;
            const Real x3750 = x3744 * x3744;
            const Real x3751 = 1.0 - x3750;
            const Real x3752 = select(x3736, x3751, 1.0);
            // calm_air.coefficient
            const Mask x3753 = (x3749 > 0.0);
            const Real x3754 = select(x3753, x3748, 0.0);
            const Real x3756 = x3754 * 5.0;
            const Real x3758 = 1.0 - x3756;
            const Real x3759 = sqrt(x3758);
            const Real x3760 = x3754 * 15.0;
            const Real x3762 = x3760 * x3759;
            const Real x3764 = 1.0 - x3762;
            const Real x3765 = 1 / x3764;
            const Real x3767 = x3765 * x3765;
            const Real x3769 = x3759 * 15.0;
            const Real x3770 = x3754 * 37.5;
            const Real x3772 = x3770 / x3759;
            const Real x3774 = x3769 - x3772;
            const Real x3775 = x3767 * x3774;
            const Real x3776 = -x3775;
            const Real x3777 = select(x3753, 0.0, x3748);
            const Mask x3778 = (x3777 > 1e-30);
            const Mask x3779 = (x3777 < 1e-30);
            const Real x3780 = select(x3779, 1e-30, x3777);
            const Real x3781 = sqrt(x3780);
            const Real x3782 = select(x3778, x3781, 0.0);
            const Real x3783 = x603 * x3782;
            const Real x3784 = x3783 + 1.0;
            const Real x3785 = 1 / x3784;
            const Real x3786 = x3777 * 15.0;
            const Real x3787 = x3786 * x3785;
            const Real x3788 = x3787 + 1.0;
            const Real x3789 = x3785 * (-7.5);
            const Real x3790 = x3785 + 1.0;
            const Real x3791 = x3789 * x3790;
            const Real x3792 = select(x3753, x3776, x3791);
            const Real x3793 = x3792 * x3752;
            const Real x3794 = select(x3753, x3765, x3788);
            const Real x3795 = x597 * x3794;
            const Real x3796 = x2521 * x3793;
            // snow_skin.skin_flux
            const Real x3798 = x113 * x3795;
            const Real x3799 = x113 * x3796;
            const Real x3801 = 1 / x3731;
            const Real x3802 = 6138.82863340564 * x3801;
            const Real x3803 = w3725 * 0.0036609921288669233;
            const Real x3804 = x3803 * x3802;
            const Real x3805 = exp(x3804);
            const Real x3806 = x3805 * 611.0;
            const Real x3807 = x3806 * 0.378;
            const Real x3808 = forcing[3] - x3807;
            const Real x3809 = 1 / x3808;
            const Real x3810 = x3806 * 0.622;
            const Real x3811 = x3810 * x3809;
            const Real x3812 = x3802 * x3801;
            const Real x3813 = x3811 * x3812;
            const Real x3814 = forcing[3] * x3809;
            const Real x3815 = x3813 * x3814;
            const Real x3816 = x3811 - forcing[2];
            const Real x3817 = x3798 * 1004.5;
            const Real x3818 = x3817 + numbers[LAYERS + 4];
            const Real x3819 = x3731 * x3731;
            const Real x3820 = x3819 * x3731;
            const Real x3821 = x2544 * x3820;
            const Real x3822 = x3798 * x3816;
            const Real x3823 = x3799 * x3816;
            const Real x3825 = x3798 * x3815;
            const Real x3826 = x3825 - x3823;
            const Real x3827 = x3818 * x3732;
            const Real x3828 = x3799 * 1004.5;
            const Real x3830 = x3828 * x3732;
            const Real x3832 = x3818 - x3830;
            const Real x3833 = x3821 * x3731;
            const Real x3834 = x607 - x3833;
            const Real x3835 = x3834 - x3827;
            const Real x3836 = 2830000.0 * x3822;
            const Real x3837 = x3835 - x3836;
            const Real x3838 = x3821 * (-4.0);
            const Real x3839 = x3838 - x3832;
            const Real x3840 = 2830000.0 * x3826;
            const Real x3841 = x3839 - x3840;
            // snow_skin._closer
            const Real x3842 = w3725 - real_46[0];
            const Real x3843 = x3710 * x3842;
            const Real x3844 = x3837 - x3843;
            const Mask x3845 = (x3844 > 0.0);
            const Real x3846 = select(x3845, w3725, w3727);
            const Real x3847 = select(x3845, w3728, w3725);
            const Real x3848 = x3710 - x3841;
            const Mask x3849 = (x3848 < 0.001);
            const Real x3850 = select(x3849, 0.001, x3848);
            const Real x3851 = x3844 / x3850;
            const Real x3852 = w3725 + x3851;
            const Mask x3853 = (x3852 < x3846);
            const Mask x3854 = (x3852 > x3847);
            const Mask x3855 = (x3853 | x3854);
            const Real x3856 = magnitude(x3851);
            const Real x3857 = w3729 * 0.5;
            const Mask x3858 = (x3856 > x3857);
            const Mask x3859 = (x3855 | x3858);
            const Real x3860 = x3846 + x3847;
            const Real x3861 = x3860 * 0.5;
            const Real x3862 = select(x3859, x3861, x3852);
            const Real x3863 = x3862 - w3725;
            const Real x3864 = magnitude(x3863);
            const Mask x3865 = (x3864 >= 0.1);
            const Real x3866 = select(w3730, x3862, w3725);
            const Real x3867 = select(w3730, x3841, w3726);
            const Real x3868 = select(w3730, x3846, w3727);
            const Real x3869 = select(w3730, x3847, w3728);
            const Real x3870 = select(w3730, x3864, w3729);
            const Mask x3871 = select(w3730, x3865, w3730);
            w3725 = x3866;
            w3726 = x3867;
            w3727 = x3868;
            w3728 = x3869;
            w3729 = x3870;
            w3730 = x3871;
        }
        // snow_skin.skin_with
        const Real x3872 = x3710 - w3726;
        const Mask x3873 = (x3872 < 0.001);
        const Real x3874 = select(x3873, 0.001, x3872);
        const Mask x3875 = (real_46[0] < 0.0);
        const Real x3876 = select(x3875, 0.0, real_46[0]);
        const Real x3877 = x3876 * 20.0;
        const Mask x3878 = (x3876 > 0.0);
        const Real x3879 = select(x3878, 20.0, 0.0);
        const Real x3880 = w3725 - real_46[0];
        const Real x3881 = x3710 * x3880;
        const Real x3882 = select(x3713, x2561, x3881);
        const Real x3883 = x3710 / x3874;
        const Real x3884 = w3726 * x3883;
        const Real x3885 = select(x3713, 0.0, x3884);
        const Real x3886 = select(x3724, x3880, 0.0);
        const Real x3887 = select(x2724, w3725, 0.0);
        const Real x3888 = x3882 - x3877;
        const Real x3889 = select(x2724, x3888, 0.0);
        const Real x3890 = x3885 - x3879;
        const Real x3891 = select(x2724, x3890, 0.0);
        const Real x3892 = w3726 / x3874;
        const Real x3894 = x3892 * x3886;
        const Real x3895 = -x3894;
        // snow_ground._flows
        for (int l = 0; l < 5; ++l) {
            const Mask a3896 = (real_46[l] > 0.0);
            const Real a3897 = select(a3896, 0.0, real_46[l]);
            const Mask a3898 = (real_46[l] < 0.0);
            const Real a3899 = select(a3898, 0.0, real_46[l]);
            real_34[l] = a3897;
            real_41[l] = a3899;
        }
        // retention.at, enthalpy.at, enthalpy.layers_with, snow_ground._in_part
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3639 = exp(real_116[l]);
            const Real a3640 = numbers[l + LAYERS + 47] * a3639;
            const Real a3641 = real_110[l] * real_83[l];
            const Real a3642 = a3640 / a3641;
            const Real a3644 = a3639 * 0.008034787106446777;
            const Real a3646 = a3644 + numbers[l + 6 * LAYERS + 47];
            const Real a3647 = -a3646;
            const Real a3648 = a3642 * 0.008034787106446777;
            const Mask a3649 = (mask_97[l] | mask_85[l]);
            const Real a3650 = select(a3649, real_115[l], a3647);
            const Real a3652 = select(x3587, real_64[l], a3650);
            const Real a3653 = select(x3587, real_68[l], real_125[l]);
            const Real a3654 = select(x3587, real_60[l], a3647);
            const Real a3655 = select(x3587, real_70[l], a3648);
            real_133[l + 1] = a3652;
            real_113[l] = a3653;
            real_58[l] = a3654;
            real_57[l] = a3655;
        }
        // snow_ground._residuals
        const Real x3905 = real_46[4] - real_133[1];
        const Real x3906 = x3569 * x3905;
        // snow_ground._equations, snow_ground._links, snow_ground._flows
        for (int l = 0; l < 4; ++l) {
            const Real a3583 = x3564 / real_56[l];
            const Real a3584 = select(x2418, a3583, 0.0);
            const Real a3701 = real_38[l] + real_36[l + 1];
            const Real a3702 = 1 / a3701;
            const Real a3703 = x3564 * a3702;
            const Real a3704 = select(x2418, a3703, 0.0);
            const Real a3705 = a3704 * a3702;
            const Real a3708 = a3705 * real_35[l];
            const Real a3709 = a3705 * real_47[l + 1];
            const Real a3900 = real_34[l] - real_34[l + 1];
            const Real a3901 = a3704 * a3900;
            const Real a3902 = real_41[l] - real_41[l + 1];
            const Real a3903 = a3584 * a3902;
            const Real a3904 = a3901 + a3903;
            real_54[l] = a3584;
            real_149[l] = a3704;
            real_148[l] = a3708;
            real_147[l] = a3709;
            real_9[l] = a3904;
        }
        // snow_ground._residuals
        real_9[4] = real_of(0.0);
        real_41[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_41[l + 1] = real_9[l];
        const Real x3911 = x3564 * x3889;
        // enthalpy._drop_from_above
        real_133[0] = real_of(0.0);
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_116[l] = real_133[l + 2];
        real_116[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x3929 = x3571 * real_46[4];
        // snow_ground._residuals, snow_ground._at
        Real a3932_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a3909 = real_9[l] - real_41[l];
            const Real a3910 = a3909 + in_row(l, 4, x3906);
            const Real a3912 = real_14[l] - real_10[l];
            const Real a3913 = a3912 + a3910;
            const Real a3914 = a3913 - in_row(l, 0, x3911);
            const Real a3931 = magnitude(a3914);
            a3932_last = a3932_last + a3931;
            real_34[l] = a3914;
            real_35[l] = a3931;
        }
        // snow_ground._at
        const Real x3933 = w215 * a3932_last;
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
        Real a3936_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3915 = 2094000.0 * real_113[l];
            const Real a3916 = real_105[l] + a3915;
            const Real a3917 = a3916 * real_133[l + 1];
            const Real a3918 = real_113[l] * 333500000.0;
            const Real a3919 = a3917 + a3918;
            const Real a3920 = a3919 - real_86[l];
            const Real a3922 = real_133[l + 1] - real_133[l];
            const Real a3923 = real_65[l] * a3922;
            const Real a3924 = a3920 + a3923;
            const Real a3926 = real_133[l + 1] - real_116[l];
            const Real a3927 = real_61[l] * a3926;
            const Real a3928 = a3924 + a3927;
            const Real a3930 = a3928 - in_row(l, 0, x3929);
            const Real a3934 = magnitude(a3930);
            const Real a3935 = numbers[l] * a3934;
            a3936_last = a3936_last + a3935;
            real_110[l] = a3930;
            real_115[l] = a3934;
        }
        // snow_ground._at
        const Real x3937 = x3933 + a3936_last;
        // snow_ground._tolerance
        const Real x3940 = x3564 * x3700;
        const Real x3941 = magnitude(x3887);
        const Real x3942 = magnitude(real_46[0]);
        const Real x3943 = x3941 + x3942;
        const Real x3944 = x3940 * x3943;
        Real a3945_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a3945_last = a3945_last + real_149[l];
        }
        const Real x3946 = a3945_last + x3569;
        Real a3948_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a3947 = magnitude(real_46[l]);
            a3948_last = maximum(a3948_last, a3947);
        }
        const Real x3949 = a3948_last + x2961;
        const Real x3950 = x3949 + 30.0;
        const Real x3951 = x3946 * x3950;
        const Real x3952 = x3951 + x3944;
        // snow_ground._at
        Mask a3939_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a3938 = (real_115[l] > real_51[l]);
            a3939_last = (a3939_last | a3938);
        }
        // snow_ground._tolerance, snow_ground._at
        Mask a3956_last = mask_of(false);
        for (int l = 0; l < 5; ++l) {
            const Real a3953 = real_3[l] + x3952;
            const Real a3954 = a3953 * 7.105427357601002e-15;
            const Mask a3955 = (real_35[l] > a3954);
            a3956_last = (a3956_last | a3955);
        }
        // snow_ground._at
        const Mask x3957 = (a3939_last | a3956_last);
        // snow_ground._searched
        const Mask x3958 = (x3957 | x2418);
        for (int l = 0; l < 5; ++l) real_35[l] = real_14[l];
        for (int l = 0; l < LAYERS; ++l) real_115[l] = real_133[l + 1];
        for (int l = 0; l < LAYERS; ++l) real_116[l] = real_113[l];
        for (int l = 0; l < LAYERS; ++l) real_125[l] = real_58[l];
        for (int l = 0; l < LAYERS; ++l) real_131[l] = real_57[l];
        Real w3964 = x3700;
        Real w3965 = x3707;
        for (int l = 0; l < 4; ++l) real_146[l] = real_149[l];
        for (int l = 0; l < 4; ++l) real_145[l] = real_148[l];
        for (int l = 0; l < 4; ++l) real_144[l] = real_147[l];
        Real w3969 = x3887;
        Real w3970 = x3882;
        Real w3971 = x3889;
        Real w3972 = x3891;
        Real w3973 = x3895;
        Real w3974 = x3874;
        Mask w3975 = x3713;
        for (int l = 0; l < 5; ++l) real_46[l] = real_34[l];
        for (int l = 0; l < LAYERS; ++l) real_118[l] = real_110[l];
        Real w3978 = x3937;
        Real w3979 = real_of(1.0);
        Real w3980 = real_of(0.0);
        Mask w3981 = x3958;
        for (int pass = 0; pass < 40; ++pass) {
            if (!any_lane(w3981)) break;
            // snow_layers.warmth, snow_ground._response
            for (int l = 0; l < 5; ++l) {
                const Real a3993 = real_35[l] - real_3[l];
                const Mask a3994 = (real_35[l] < 0.0);
                const Mask a3995 = (a3993 > 0.0);
                const Real a3996 = real_35[l] * real_5[l];
                const Real a3997 = a3993 * real_4[l];
                const Real a3998 = select(a3995, a3997, 0.0);
                const Real a3999 = select(a3994, a3996, a3998);
                const Real a4000 = select(a3995, real_4[l], 0.0);
                const Real a4001 = select(a3994, real_5[l], a4000);
                const Mask a4002 = (a3999 > 0.0);
                const Real a4003 = select(a4002, 0.0, a3999);
                mask_42[l] = a3994;
                real_41[l] = a4001;
                real_9[l] = a4003;
            }
            // snow_ground._response
            const Real x4005 = w3972 * real_41[0];
            const Real x4006 = w3973 * w3965;
            const Real x4007 = x4005 + x4006;
            const Real x4016 = x3564 * x4007;
            for (int l = 0; l < 4; ++l) {
                const Real a4004 = real_9[l] - real_9[l + 1];
                const Real a4008 = select(mask_42[l], real_146[l], real_54[l]);
                const Real a4009 = a4008 * real_41[l];
                const Real a4010 = a4004 * real_145[l];
                const Real a4011 = a4009 + a4010;
                const Real a4012 = select(mask_42[l + 1], real_146[l], real_54[l]);
                const Real a4013 = a4012 * real_41[l + 1];
                const Real a4014 = a4004 * real_144[l];
                const Real a4015 = a4013 - a4014;
                real_47[l] = a4011;
                real_36[l + 1] = a4015;
            }
            // snow_ground._direction
            real_47[4] = real_of(0.0);
            real_36[0] = real_of(0.0);
            const Real x4020 = x3569 * real_41[4];
            const Real x4024 = x3571 * real_41[4];
            const Real x4025 = -x4024;
            const Real x4031 = -x3569;
            for (int l = 0; l < 4; ++l) {
                const Real a4023 = -real_47[l];
                const Real a4030 = -real_36[l + 1];
                real_140[l] = a4023;
                real_139[l] = a4030;
            }
            for (int l = 0; l < LAYERS - 1; ++l) {
                const Real a4026 = -real_63[l + 1];
                const Real a4032 = -real_61[l];
                real_140[l + 5] = a4026;
                real_139[l + 5] = a4032;
            }
            // tridiagonal._solve
            real_140[4] = x4025;
            // snow_ground._direction
            for (int l = 0; l < 5; ++l) {
                const Real a4019 = real_47[l] + real_36[l];
                const Real a4021 = a4019 + in_row(l, 4, x4020);
                const Real a4022 = a4021 - in_row(l, 0, x4016);
                const Real a4027 = a4022 + 1.0;
                const Real a4033 = -real_46[l];
                real_143[l] = a4027;
                real_142[l] = a4033;
            }
            // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground._direction
            for (int l = 0; l < LAYERS; ++l) {
                const Mask a3982 = (real_116[l] < real_88[l]);
                const Mask a3983 = (real_116[l] > real_103[l]);
                const Mask a3984 = (a3982 & a3983);
                const Real a3985 = 2094000.0 * real_115[l];
                const Real a3986 = a3985 + 333500000.0;
                const Real a3987 = select(a3984, real_131[l], 1.0);
                const Real a3988 = a3986 / a3987;
                const Real a3989 = 2094000.0 * real_116[l];
                const Real a3990 = real_105[l] + a3989;
                const Real a3991 = select(a3984, a3988, 0.0);
                const Real a3992 = a3990 + a3991;
                const Real a4028 = a3992 + real_65[l];
                const Real a4029 = a4028 + real_61[l];
                const Real a4034 = -real_118[l];
                real_119[l] = a3989;
                real_127[l] = a3990;
                real_123[l] = a3992;
                real_143[l + 5] = a4029;
                real_142[l + 5] = a4034;
            }
            // tridiagonal._solve
            real_139[4] = x4031;
            solve_tridiagonal<LAYERS + 5>(real_140, real_143, real_139, real_142, real_141);
            // snow_ground._iteration, enthalpy.layers_after, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.at, enthalpy.fusion_heat, retention.at
            for (int l = 0; l < LAYERS; ++l) {
                const Real a4070 = w3979 * real_141[l + 5];
                const Real a4071 = real_127[l] + real_92[l];
                const Real a4072 = a4071 * real_115[l];
                const Real a4073 = real_116[l] * 333500000.0;
                const Real a4074 = a4072 + a4073;
                const Real a4075 = real_123[l] + real_92[l];
                const Real a4076 = a4075 * a4070;
                const Real a4077 = a4074 + a4076;
                const Mask a4078 = (a4077 >= real_102[l]);
                const Mask a4079 = (a4077 <= real_120[l]);
                const Mask a4080 = ~a4078;
                const Mask a4081 = (a4079 & a4080);
                const Real a4082 = a4077 / 333500000.0;
                const Real a4083 = maximum(a4082, real_103[l]);
                const Real a4084 = minimum(a4083, real_88[l]);
                const Real a4085 = real_96[l] + real_119[l];
                const Real a4086 = a4085 * real_125[l];
                const Real a4087 = a4086 + a4073;
                const Real a4088 = a4087 - a4077;
                const Real a4089 = 2094000.0 * real_125[l];
                const Real a4090 = a4089 + 333500000.0;
                const Real a4091 = a4085 * real_131[l];
                const Real a4092 = a4090 + a4091;
                const Real a4093 = a4088 / a4092;
                const Real a4094 = real_116[l] - a4093;
                const Mask a4095 = (a4088 > 0.0);
                const Real a4096 = maximum(real_116[l], a4084);
                const Real a4097 = a4084 + a4096;
                const Real a4098 = a4097 * 0.5;
                const Real a4099 = select(a4095, a4098, a4084);
                const Mask a4100 = (a4094 >= a4084);
                const Real a4101 = minimum(a4094, real_88[l]);
                const Real a4102 = select(a4100, a4101, a4099);
                const Real a4103 = select(a4081, real_103[l], a4102);
                const Real a4104 = select(a4078, real_88[l], a4103);
                const Real a4105 = a4104 * 333500000.0;
                const Real a4106 = a4077 - a4105;
                const Real a4107 = 2094000.0 * a4104;
                const Real a4108 = real_96[l] + a4107;
                const Real a4109 = a4106 / a4108;
                const Real a4110 = a4104 - numbers[l + 15 * LAYERS + 54];
                const Real a4111 = a4110 / real_83[l];
                const Mask a4112 = (a4111 < 1e-12);
                const Real a4113 = select(a4112, 1e-12, a4111);
                const Real a4114 = log(a4113);
                const Real a4115 = numbers[l + LAYERS + 47] * a4114;
                const Real a4116 = numbers[l + 16 * LAYERS + 54] - a4115;
                const Mask a4117 = (a4116 > 16.11809565095832);
                const Real a4118 = select(a4117, 16.11809565095832, a4116);
                mask_85[l] = a4078;
                mask_97[l] = a4081;
                real_109[l] = a4104;
                real_108[l] = a4109;
                real_130[l] = a4113;
                real_129[l] = a4118;
            }
            // snow_ground._iteration, snow_ground._stopped, snow_layers.warmth, snow_ground._links
            for (int l = 0; l < 5; ++l) {
                const Real a4040 = w3979 * real_141[l];
                const Real a4041 = real_35[l] + a4040;
                const Mask a4042 = (real_35[l] <= 0.0);
                const Mask a4043 = (a4041 > 0.0);
                const Mask a4044 = (a4042 & a4043);
                const Mask a4045 = (real_35[l] >= 0.0);
                const Mask a4046 = (a4041 < 0.0);
                const Mask a4047 = (a4045 & a4046);
                const Real a4048 = select(a4044, 1e-06, a4041);
                const Real a4049 = select(a4047, (-1e-06), a4048);
                const Mask a4050 = (real_35[l] <= real_1[l]);
                const Mask a4051 = (a4049 > real_1[l]);
                const Mask a4052 = (a4050 & a4051);
                const Mask a4053 = (real_35[l] >= real_1[l]);
                const Mask a4054 = (a4049 < real_1[l]);
                const Mask a4055 = (a4053 & a4054);
                const Real a4056 = real_1[l] + 1e-06;
                const Real a4057 = select(a4052, a4056, a4049);
                const Real a4058 = real_1[l] - 1e-06;
                const Real a4059 = select(a4055, a4058, a4057);
                const Mask a4060 = (real_35[l] <= real_3[l]);
                const Mask a4061 = (a4059 > real_3[l]);
                const Mask a4062 = (a4060 & a4061);
                const Mask a4063 = (real_35[l] >= real_3[l]);
                const Mask a4064 = (a4059 < real_3[l]);
                const Mask a4065 = (a4063 & a4064);
                const Real a4066 = real_3[l] + 1e-06;
                const Real a4067 = select(a4062, a4066, a4059);
                const Real a4068 = real_3[l] - 1e-06;
                const Real a4069 = select(a4065, a4068, a4067);
                const Real a4131 = select(w3981, a4069, real_35[l]);
                const Real a4136 = a4131 - real_3[l];
                const Mask a4137 = (a4131 < 0.0);
                const Mask a4138 = (a4136 > 0.0);
                const Real a4139 = a4131 * real_5[l];
                const Real a4140 = a4136 * real_4[l];
                const Real a4141 = select(a4138, a4140, 0.0);
                const Real a4142 = select(a4137, a4139, a4141);
                const Real a4143 = a4131 * real_44[l];
                const Mask a4144 = (a4143 < 0.0);
                const Real a4145 = select(a4144, 0.0, a4143);
                const Mask a4146 = (a4145 > 1.0);
                const Real a4147 = select(a4146, 1.0, a4145);
                const Mask a4148 = (a4147 > 0.0);
                const Mask a4149 = (a4147 < 1.0);
                const Mask a4150 = (a4148 & a4149);
                const Real a4151 = select(a4150, real_44[l], 0.0);
                const Real a4152 = a4147 * a4147;
                const Real a4153 = real_37[l] * a4152;
                const Real a4154 = 1.0 - a4153;
                const Real a4155 = a4147 * a4151;
                const Real a4156 = real_31[l] * a4155;
                const Real a4157 = a4154 * real_13[l];
                const Real a4158 = a4154 * real_12[l];
                const Real a4159 = a4158 - real_15[l];
                const Mask a4160 = (a4159 < 0.0);
                const Real a4161 = select(a4160, 0.0, a4159);
                const Real a4162 = a4147 * 10.0;
                const Mask a4163 = (a4162 > 1.0);
                const Real a4164 = select(a4163, 1.0, a4162);
                const Real a4165 = a4164 * a4161;
                const Real a4166 = a4158 - a4165;
                const Mask a4167 = (a4161 > 0.0);
                const Real a4168 = 1.0 - a4164;
                const Real a4169 = select(a4167, a4168, 1.0);
                const Mask a4170 = (a4147 < 0.1);
                const Real a4171 = a4151 * 10.0;
                const Real a4172 = select(a4170, a4171, 0.0);
                const Real a4173 = a4156 * real_12[l];
                const Real a4174 = a4169 * a4173;
                const Real a4175 = a4161 * a4172;
                const Real a4176 = a4174 + a4175;
                const Real a4177 = a4156 * real_13[l];
                real_36[l] = a4131;
                real_47[l] = a4142;
                real_41[l] = a4157;
                real_9[l] = a4166;
                real_38[l] = a4176;
                real_11[l] = a4177;
            }
            // snow_ground._links
            const Real x4178 = 1 / real_9[0];
            const Real x4179 = select(x2418, x4178, 0.0);
            const Real x4185 = x4179 * x4179;
            const Real x4186 = x4185 * real_38[0];
            // snow_ground._at
            const Real x4189 = select(x2418, x4179, 1.0);
            const Real x4190 = x4179 - w3964;
            // snow_skin.foreseen_skin
            const Real x4191 = w3969 - real_47[0];
            const Real x4192 = x4189 * x4191;
            const Real x4193 = w3970 - x4192;
            const Real x4194 = w3974 + x4190;
            const Mask x4195 = (x4194 < 0.001);
            const Real x4196 = select(x4195, 0.001, x4194);
            const Real x4197 = x4193 / x4196;
            const Real x4198 = w3969 + x4197;
            // snow_ground._at
            const Mask x4199 = (x2418 & w3981);
            // snow_skin._is_melting
            const Real x4200 = x4189 * real_47[0];
            const Real x4201 = x2561 + x4200;
            const Mask x4202 = (x4201 >= 0.0);
            // snow_skin.solve_skin
            const Mask x4203 = (x4198 > 0.0);
            const Real x4204 = select(x4203, 0.0, x4198);
            const Real x4205 = select(x4202, 0.0, x4204);
            const Real x4206 = real_47[0] - 1.0;
            const Mask x4207 = (x4206 < (-270.0));
            const Real x4208 = select(x4207, (-270.0), x4206);
            const Mask x4209 = (x4208 > (-150.0));
            const Real x4210 = select(x4209, (-150.0), x4208);
            const Real x4211 = maximum(x4205, x4210);
            const Mask x4212 = ~x4202;
            const Mask x4213 = (x4199 & x4212);
            Real w4214 = x4211;
            Real w4215 = x2565;
            Real w4216 = x4210;
            Real w4217 = real_of(0.0);
            Real w4218 = real_of(INFINITE);
            Mask w4219 = x4213;
            for (int pass = 0; pass < 60; ++pass) {
                if (!any_lane(w4219)) break;
                // snow_skin.skin_flux
                const Real x4220 = w4214 + 273.15;
                const Real x4221 = w4214 - x608;
                // calm_air.coefficient
                const Real x4223 = x4221 * x600;
                const Real x4224 = -x4223;
                // calm_air.limited_richardson
                const Mask x4225 = (x4224 > 0.0);
                const Real x4226 = select(x4225, x4223, 0.0);
                const Real x4228 = x4226 * x864;
                const Real x4229 = -x4228;
                const Real x4230 = expm1(x4229);
                const Real x4232 = x4230 + 2.0;
                const Real x4233 = x4230 / x4232;
                const Real x4235 = numbers[LAYERS + 2] * x4233;
                const Real x4237 = select(x4225, x4235, x4223);
                const Real x4238 = -x4237;
                const Real x4239 = x4233 * x4233;
                const Real x4240 = 1.0 - x4239;
                const Real x4241 = select(x4225, x4240, 1.0);
                // calm_air.coefficient
                const Mask x4242 = (x4238 > 0.0);
                const Real x4243 = select(x4242, x4237, 0.0);
                const Real x4245 = x4243 * 5.0;
                const Real x4247 = 1.0 - x4245;
                const Real x4248 = sqrt(x4247);
                const Real x4249 = x4243 * 15.0;
                const Real x4251 = x4249 * x4248;
                const Real x4253 = 1.0 - x4251;
                const Real x4254 = 1 / x4253;
                const Real x4256 = x4254 * x4254;
                const Real x4258 = x4248 * 15.0;
                const Real x4259 = x4243 * 37.5;
                const Real x4261 = x4259 / x4248;
                const Real x4263 = x4258 - x4261;
                const Real x4264 = x4256 * x4263;
                const Real x4265 = -x4264;
                const Real x4266 = select(x4242, 0.0, x4237);
                const Mask x4267 = (x4266 > 1e-30);
                const Mask x4268 = (x4266 < 1e-30);
                const Real x4269 = select(x4268, 1e-30, x4266);
                const Real x4270 = sqrt(x4269);
                const Real x4271 = select(x4267, x4270, 0.0);
                const Real x4272 = x603 * x4271;
                const Real x4273 = x4272 + 1.0;
                const Real x4274 = 1 / x4273;
                const Real x4275 = x4266 * 15.0;
                const Real x4276 = x4275 * x4274;
                const Real x4277 = x4276 + 1.0;
                const Real x4278 = x4274 * (-7.5);
                const Real x4279 = x4274 + 1.0;
                const Real x4280 = x4278 * x4279;
                const Real x4281 = select(x4242, x4265, x4280);
                const Real x4282 = x4281 * x4241;
                const Real x4283 = select(x4242, x4254, x4277);
                const Real x4284 = x597 * x4283;
                const Real x4285 = x2521 * x4282;
                // snow_skin.skin_flux
                const Real x4287 = x113 * x4284;
                const Real x4288 = x113 * x4285;
                const Real x4290 = 1 / x4220;
                const Real x4291 = 6138.82863340564 * x4290;
                const Real x4292 = w4214 * 0.0036609921288669233;
                const Real x4293 = x4292 * x4291;
                const Real x4294 = exp(x4293);
                const Real x4295 = x4294 * 611.0;
                const Real x4296 = x4295 * 0.378;
                const Real x4297 = forcing[3] - x4296;
                const Real x4298 = 1 / x4297;
                const Real x4299 = x4295 * 0.622;
                const Real x4300 = x4299 * x4298;
                const Real x4301 = x4291 * x4290;
                const Real x4302 = x4300 * x4301;
                const Real x4303 = forcing[3] * x4298;
                const Real x4304 = x4302 * x4303;
                const Real x4305 = x4300 - forcing[2];
                const Real x4306 = x4287 * 1004.5;
                const Real x4307 = x4306 + numbers[LAYERS + 4];
                const Real x4308 = x4220 * x4220;
                const Real x4309 = x4308 * x4220;
                const Real x4310 = x2544 * x4309;
                const Real x4311 = x4287 * x4305;
                const Real x4312 = x4288 * x4305;
                const Real x4314 = x4287 * x4304;
                const Real x4315 = x4314 - x4312;
                const Real x4316 = x4307 * x4221;
                const Real x4317 = x4288 * 1004.5;
                const Real x4319 = x4317 * x4221;
                const Real x4321 = x4307 - x4319;
                const Real x4322 = x4310 * x4220;
                const Real x4323 = x607 - x4322;
                const Real x4324 = x4323 - x4316;
                const Real x4325 = 2830000.0 * x4311;
                const Real x4326 = x4324 - x4325;
                const Real x4327 = x4310 * (-4.0);
                const Real x4328 = x4327 - x4321;
                const Real x4329 = 2830000.0 * x4315;
                const Real x4330 = x4328 - x4329;
                // snow_skin._closer
                const Real x4331 = w4214 - real_47[0];
                const Real x4332 = x4189 * x4331;
                const Real x4333 = x4326 - x4332;
                const Mask x4334 = (x4333 > 0.0);
                const Real x4335 = select(x4334, w4214, w4216);
                const Real x4336 = select(x4334, w4217, w4214);
                const Real x4337 = x4189 - x4330;
                const Mask x4338 = (x4337 < 0.001);
                const Real x4339 = select(x4338, 0.001, x4337);
                const Real x4340 = x4333 / x4339;
                const Real x4341 = w4214 + x4340;
                const Mask x4342 = (x4341 < x4335);
                const Mask x4343 = (x4341 > x4336);
                const Mask x4344 = (x4342 | x4343);
                const Real x4345 = magnitude(x4340);
                const Real x4346 = w4218 * 0.5;
                const Mask x4347 = (x4345 > x4346);
                const Mask x4348 = (x4344 | x4347);
                const Real x4349 = x4335 + x4336;
                const Real x4350 = x4349 * 0.5;
                const Real x4351 = select(x4348, x4350, x4341);
                const Real x4352 = x4351 - w4214;
                const Real x4353 = magnitude(x4352);
                const Mask x4354 = (x4353 >= 0.0001);
                const Real x4355 = select(w4219, x4351, w4214);
                const Real x4356 = select(w4219, x4330, w4215);
                const Real x4357 = select(w4219, x4335, w4216);
                const Real x4358 = select(w4219, x4336, w4217);
                const Real x4359 = select(w4219, x4353, w4218);
                const Mask x4360 = select(w4219, x4354, w4219);
                w4214 = x4355;
                w4215 = x4356;
                w4216 = x4357;
                w4217 = x4358;
                w4218 = x4359;
                w4219 = x4360;
            }
            // snow_skin.skin_with
            const Real x4361 = x4189 - w4215;
            const Mask x4362 = (x4361 < 0.001);
            const Real x4363 = select(x4362, 0.001, x4361);
            const Mask x4364 = (real_47[0] < 0.0);
            const Real x4365 = select(x4364, 0.0, real_47[0]);
            const Real x4366 = x4365 * 20.0;
            const Mask x4367 = (x4365 > 0.0);
            const Real x4368 = select(x4367, 20.0, 0.0);
            const Real x4369 = w4214 - real_47[0];
            const Real x4370 = x4189 * x4369;
            const Real x4371 = select(x4202, x2561, x4370);
            const Real x4372 = x4189 / x4363;
            const Real x4373 = w4215 * x4372;
            const Real x4374 = select(x4202, 0.0, x4373);
            const Real x4375 = select(x4213, x4369, 0.0);
            const Real x4376 = select(x4199, w4214, 0.0);
            const Real x4377 = x4371 - x4366;
            const Real x4378 = select(x4199, x4377, 0.0);
            const Real x4379 = x4374 - x4368;
            const Real x4380 = select(x4199, x4379, 0.0);
            const Real x4381 = w4215 / x4363;
            const Real x4383 = x4381 * x4375;
            const Real x4384 = -x4383;
            // snow_ground._flows
            for (int l = 0; l < 5; ++l) {
                const Mask a4385 = (real_47[l] > 0.0);
                const Real a4386 = select(a4385, 0.0, real_47[l]);
                const Mask a4387 = (real_47[l] < 0.0);
                const Real a4388 = select(a4387, 0.0, real_47[l]);
                real_33[l] = a4386;
                real_45[l] = a4388;
            }
            // retention.at, enthalpy.at, enthalpy.layers_with, snow_ground._iteration
            for (int l = 0; l < LAYERS; ++l) {
                const Real a4119 = exp(real_129[l]);
                const Real a4120 = numbers[l + LAYERS + 47] * a4119;
                const Real a4121 = real_130[l] * real_83[l];
                const Real a4122 = a4120 / a4121;
                const Real a4124 = a4119 * 0.008034787106446777;
                const Real a4126 = a4124 + numbers[l + 6 * LAYERS + 47];
                const Real a4127 = -a4126;
                const Real a4128 = a4122 * 0.008034787106446777;
                const Mask a4129 = (mask_85[l] | mask_97[l]);
                const Real a4130 = select(a4129, real_108[l], a4127);
                const Real a4132 = select(w3981, a4130, real_115[l]);
                const Real a4133 = select(w3981, real_109[l], real_116[l]);
                const Real a4134 = select(w3981, a4127, real_125[l]);
                const Real a4135 = select(w3981, a4128, real_131[l]);
                real_104[l + 1] = a4132;
                real_123[l] = a4133;
                real_127[l] = a4134;
                real_119[l] = a4135;
            }
            // snow_ground._residuals
            const Real x4394 = real_47[4] - real_104[1];
            const Real x4395 = x3569 * x4394;
            // snow_ground._links, snow_ground._flows
            for (int l = 0; l < 4; ++l) {
                const Real a4180 = real_41[l] + real_9[l + 1];
                const Real a4181 = 1 / a4180;
                const Real a4182 = x3564 * a4181;
                const Real a4183 = select(x2418, a4182, 0.0);
                const Real a4184 = a4183 * a4181;
                const Real a4187 = a4184 * real_11[l];
                const Real a4188 = a4184 * real_38[l + 1];
                const Real a4389 = real_33[l] - real_33[l + 1];
                const Real a4390 = a4183 * a4389;
                const Real a4391 = real_45[l] - real_45[l + 1];
                const Real a4392 = real_54[l] * a4391;
                const Real a4393 = a4390 + a4392;
                real_150[l] = a4183;
                real_151[l] = a4187;
                real_152[l] = a4188;
                real_49[l] = a4393;
            }
            // snow_ground._residuals
            real_49[4] = real_of(0.0);
            real_45[0] = real_of(0.0);
            for (int l = 0; l < 4; ++l) real_45[l + 1] = real_49[l];
            const Real x4400 = x3564 * x4378;
            // enthalpy._drop_from_above
            real_104[0] = real_of(0.0);
            // enthalpy.heat_residual
            for (int l = 0; l < LAYERS - 1; ++l) real_129[l] = real_104[l + 2];
            real_129[LAYERS - 1] = real_of(0.0);
            // snow_ground._residuals
            const Real x4418 = x3571 * real_47[4];
            // snow_ground._residuals, snow_ground._at
            Real a4421_last = real_of(0.0);
            for (int l = 0; l < 5; ++l) {
                const Real a4398 = real_49[l] - real_45[l];
                const Real a4399 = a4398 + in_row(l, 4, x4395);
                const Real a4401 = real_36[l] - real_10[l];
                const Real a4402 = a4401 + a4399;
                const Real a4403 = a4402 - in_row(l, 0, x4400);
                const Real a4420 = magnitude(a4403);
                a4421_last = a4421_last + a4420;
                real_33[l] = a4403;
                real_11[l] = a4420;
            }
            // snow_ground._at
            const Real x4422 = w215 * a4421_last;
            // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
            Real a4425_last = real_of(0.0);
            for (int l = 0; l < LAYERS; ++l) {
                const Real a4404 = 2094000.0 * real_123[l];
                const Real a4405 = real_105[l] + a4404;
                const Real a4406 = a4405 * real_104[l + 1];
                const Real a4407 = real_123[l] * 333500000.0;
                const Real a4408 = a4406 + a4407;
                const Real a4409 = a4408 - real_86[l];
                const Real a4411 = real_104[l + 1] - real_104[l];
                const Real a4412 = real_65[l] * a4411;
                const Real a4413 = a4409 + a4412;
                const Real a4415 = real_104[l + 1] - real_129[l];
                const Real a4416 = real_61[l] * a4415;
                const Real a4417 = a4413 + a4416;
                const Real a4419 = a4417 - in_row(l, 0, x4418);
                const Real a4423 = magnitude(a4419);
                const Real a4424 = numbers[l] * a4423;
                a4425_last = a4425_last + a4424;
                real_130[l] = a4419;
                real_108[l] = a4423;
            }
            // snow_ground._at
            const Real x4426 = x4422 + a4425_last;
            // snow_ground._tolerance
            const Real x4429 = x3564 * x4179;
            const Real x4430 = magnitude(x4376);
            const Real x4431 = magnitude(real_47[0]);
            const Real x4432 = x4430 + x4431;
            const Real x4433 = x4429 * x4432;
            Real a4434_last = real_of(0.0);
            for (int l = 0; l < 4; ++l) {
                a4434_last = a4434_last + real_150[l];
            }
            const Real x4435 = a4434_last + x3569;
            Real a4437_last = real_of(-INFINITE);
            for (int l = 0; l < 5; ++l) {
                const Real a4436 = magnitude(real_47[l]);
                a4437_last = maximum(a4437_last, a4436);
            }
            const Real x4438 = a4437_last + x2961;
            const Real x4439 = x4438 + 30.0;
            const Real x4440 = x4435 * x4439;
            const Real x4441 = x4440 + x4433;
            // snow_ground._at
            Mask a4428_last = mask_of(false);
            for (int l = 0; l < LAYERS; ++l) {
                const Mask a4427 = (real_108[l] > real_51[l]);
                a4428_last = (a4428_last | a4427);
            }
            // snow_ground._tolerance, snow_ground._at
            Mask a4445_last = mask_of(false);
            for (int l = 0; l < 5; ++l) {
                const Real a4442 = real_3[l] + x4441;
                const Real a4443 = a4442 * 7.105427357601002e-15;
                const Mask a4444 = (real_11[l] > a4443);
                a4445_last = (a4445_last | a4444);
            }
            // snow_ground._at
            const Mask x4446 = (a4428_last | a4445_last);
            // snow_ground._iteration
            const Real x4447 = w3979 * 0.0001;
            const Real x4448 = 1.0 - x4447;
            const Real x4449 = x4448 * w3978;
            const Mask x4450 = (x4426 < x4449);
            const Mask x4451 = (w3980 < 20.0);
            const Mask x4452 = (x4450 | x4451);
            const Mask x4453 = (w3979 <= 0.0001);
            const Mask x4454 = (x4452 | x4453);
            const Mask x4455 = (w3981 & x4454);
            const Real x4456 = w3979 * 2.0;
            const Mask x4457 = (x4456 > 1.0);
            const Real x4458 = select(x4457, 1.0, x4456);
            const Real x4459 = w3979 * 0.5;
            const Real x4460 = select(x4455, x4458, x4459);
            const Real x4466 = select(x4455, x4179, w3964);
            const Real x4467 = select(x4455, x4186, w3965);
            const Real x4471 = select(x4455, x4376, w3969);
            const Real x4472 = select(x4455, x4371, w3970);
            const Real x4473 = select(x4455, x4378, w3971);
            const Real x4474 = select(x4455, x4380, w3972);
            const Real x4475 = select(x4455, x4384, w3973);
            const Real x4476 = select(x4455, x4363, w3974);
            const Mask x4477 = select(x4455, x4202, w3975);
            const Real x4480 = select(x4455, x4426, w3978);
            const Mask x4481 = select(x4455, x4446, w3981);
            const Real x4482 = select(w3981, x4460, w3979);
            const Real x4483 = real_of_mask(w3981);
            const Real x4484 = w3980 + x4483;
            const Mask x4485 = ~x4455;
            const Mask x4486 = (x4481 | x4485);
            const Mask x4487 = (w3981 & x4486);
            for (int l = 0; l < 5; ++l) {
                const Real a4461 = select(x4455, real_36[l], real_35[l]);
                const Real a4478 = select(x4455, real_33[l], real_46[l]);
                real_11[l] = a4461;
                real_47[l] = a4478;
            }
            for (int l = 0; l < LAYERS; ++l) {
                const Real a4462 = select(x4455, real_104[l + 1], real_115[l]);
                const Real a4463 = select(x4455, real_123[l], real_116[l]);
                const Real a4464 = select(x4455, real_127[l], real_125[l]);
                const Real a4465 = select(x4455, real_119[l], real_131[l]);
                const Real a4479 = select(x4455, real_130[l], real_118[l]);
                real_108[l] = a4462;
                real_129[l] = a4463;
                real_109[l] = a4464;
                real_121[l] = a4465;
                real_117[l] = a4479;
            }
            for (int l = 0; l < 4; ++l) {
                const Real a4468 = select(x4455, real_150[l], real_146[l]);
                const Real a4469 = select(x4455, real_151[l], real_145[l]);
                const Real a4470 = select(x4455, real_152[l], real_144[l]);
                real_153[l] = a4468;
                real_154[l] = a4469;
                real_155[l] = a4470;
            }
            for (int l = 0; l < 5; ++l) real_35[l] = real_11[l];
            for (int l = 0; l < LAYERS; ++l) real_115[l] = real_108[l];
            for (int l = 0; l < LAYERS; ++l) real_116[l] = real_129[l];
            for (int l = 0; l < LAYERS; ++l) real_125[l] = real_109[l];
            for (int l = 0; l < LAYERS; ++l) real_131[l] = real_121[l];
            for (int l = 0; l < 4; ++l) real_146[l] = real_153[l];
            for (int l = 0; l < 4; ++l) real_145[l] = real_154[l];
            for (int l = 0; l < 4; ++l) real_144[l] = real_155[l];
            for (int l = 0; l < 5; ++l) real_46[l] = real_47[l];
            for (int l = 0; l < LAYERS; ++l) real_118[l] = real_117[l];
            w3964 = x4466;
            w3965 = x4467;
            w3969 = x4471;
            w3970 = x4472;
            w3971 = x4473;
            w3972 = x4474;
            w3973 = x4475;
            w3974 = x4476;
            w3975 = x4477;
            w3978 = x4480;
            w3979 = x4482;
            w3980 = x4484;
            w3981 = x4487;
        }
        // snow_ground._tolerance
        const Real x4495 = x3564 * w3964;
        const Real x4496 = magnitude(w3969);
        // snow_layers.warmth
        for (int l = 0; l < 5; ++l) {
            const Real a4488 = real_35[l] - real_3[l];
            const Mask a4489 = (real_35[l] < 0.0);
            const Mask a4490 = (a4488 > 0.0);
            const Real a4491 = real_35[l] * real_5[l];
            const Real a4492 = a4488 * real_4[l];
            const Real a4493 = select(a4490, a4492, 0.0);
            const Real a4494 = select(a4489, a4491, a4493);
            real_34[l] = a4494;
        }
        // snow_ground._tolerance
        const Real x4497 = magnitude(real_34[0]);
        const Real x4498 = x4496 + x4497;
        const Real x4499 = x4495 * x4498;
        Real a4500_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a4500_last = a4500_last + real_146[l];
        }
        const Real x4501 = a4500_last + x3569;
        Real a4503_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a4502 = magnitude(real_34[l]);
            a4503_last = maximum(a4503_last, a4502);
        }
        const Real x4504 = a4503_last + x2961;
        const Real x4505 = x4504 + 30.0;
        const Real x4506 = x4501 * x4505;
        const Real x4507 = x4506 + x4499;
        // snow_ground._tolerance, snow_ground._is_solved
        Mask a4513_last = mask_of(true);
        for (int l = 0; l < 5; ++l) {
            const Real a4508 = real_3[l] + x4507;
            const Real a4509 = a4508 * 7.105427357601002e-15;
            const Real a4510 = a4509 * 8.0;
            const Real a4511 = magnitude(real_46[l]);
            const Mask a4512 = (a4511 <= a4510);
            a4513_last = (a4513_last & a4512);
        }
        // enthalpy.is_accepted
        Mask a4519_last = mask_of(true);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4514 = real_51[l] * 8.0;
            const Mask a4515 = (a4514 < 0.001);
            const Real a4516 = select(a4515, 0.001, a4514);
            const Real a4517 = magnitude(real_118[l]);
            const Mask a4518 = (a4517 <= a4516);
            a4519_last = (a4519_last & a4518);
        }
        // snow_ground._is_solved
        const Mask x4520 = (a4513_last & a4519_last);
        // snow_ground._in_part
        const Mask x4521 = (w3560 & x4520);
        const Real x4522 = select(x4521, x3563, w3559);
        // parts.added_next
        const Real x4523 = select(x4521, 2.0, 0.125);
        const Real x4524 = x4523 * w3541;
        // snow_ground._in_part
        const Real x4530 = select(x4521, w3964, w3547);
        const Real x4531 = select(x4521, w3965, w3548);
        const Real x4535 = select(x4521, w3969, w3552);
        const Real x4536 = select(x4521, w3970, w3553);
        const Real x4537 = select(x4521, w3971, w3554);
        const Real x4538 = select(x4521, w3972, w3555);
        const Real x4539 = select(x4521, w3973, w3556);
        const Real x4540 = select(x4521, w3974, w3557);
        const Mask x4541 = select(x4521, w3975, w3558);
        const Mask x4542 = (x4522 < 1.0);
        const Mask x4543 = (w3560 & x4542);
        for (int l = 0; l < 5; ++l) {
            const Real a4525 = select(x4521, real_35[l], real_2[l]);
            real_46[l] = a4525;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4526 = select(x4521, real_115[l], real_64[l]);
            const Real a4527 = select(x4521, real_116[l], real_68[l]);
            const Real a4528 = select(x4521, real_125[l], real_60[l]);
            const Real a4529 = select(x4521, real_131[l], real_70[l]);
            real_118[l] = a4526;
            real_51[l] = a4527;
            real_110[l] = a4528;
            real_57[l] = a4529;
        }
        for (int l = 0; l < 4; ++l) {
            const Real a4532 = select(x4521, real_146[l], real_135[l]);
            const Real a4533 = select(x4521, real_145[l], real_134[l]);
            const Real a4534 = select(x4521, real_144[l], real_53[l]);
            real_147[l] = a4532;
            real_148[l] = a4533;
            real_149[l] = a4534;
        }
        for (int l = 0; l < 5; ++l) real_2[l] = real_46[l];
        for (int l = 0; l < LAYERS; ++l) real_64[l] = real_118[l];
        for (int l = 0; l < LAYERS; ++l) real_68[l] = real_51[l];
        for (int l = 0; l < LAYERS; ++l) real_60[l] = real_110[l];
        for (int l = 0; l < LAYERS; ++l) real_70[l] = real_57[l];
        for (int l = 0; l < 4; ++l) real_135[l] = real_147[l];
        for (int l = 0; l < 4; ++l) real_134[l] = real_148[l];
        for (int l = 0; l < 4; ++l) real_53[l] = real_149[l];
        w3541 = x4524;
        w3547 = x4530;
        w3548 = x4531;
        w3552 = x4535;
        w3553 = x4536;
        w3554 = x4537;
        w3555 = x4538;
        w3556 = x4539;
        w3557 = x4540;
        w3558 = x4541;
        w3559 = x4522;
        w3560 = x4543;
    }
    // snow_ground._solution
    const Real x4551 = select(x2418, w3547, 1.0);
    // snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a4544 = real_2[l] - real_3[l];
        const Mask a4545 = (real_2[l] < 0.0);
        const Mask a4546 = (a4544 > 0.0);
        const Real a4547 = real_2[l] * real_5[l];
        const Real a4548 = a4544 * real_4[l];
        const Real a4549 = select(a4546, a4548, 0.0);
        const Real a4550 = select(a4545, a4547, a4549);
        real_40[l] = a4550;
    }
    // snow_skin._is_melting
    const Real x4552 = x4551 * real_40[0];
    const Real x4553 = x2561 + x4552;
    const Mask x4554 = (x4553 >= 0.0);
    // snow_skin.skin_with
    const Mask x4555 = (real_40[0] < 0.0);
    const Real x4556 = select(x4555, 0.0, real_40[0]);
    const Real x4557 = x4556 * 20.0;
    const Real x4558 = w3552 - real_40[0];
    const Real x4559 = x4551 * x4558;
    const Real x4560 = select(x4554, x2561, x4559);
    const Real x4561 = select(x2418, w3552, 0.0);
    const Real x4562 = x4560 - x4557;
    const Real x4563 = select(x2418, x4562, 0.0);
    // snow_ground._solution
    const Mask x4564 = (w3559 == 1.0);
    // snow_ground.advance_snow_ground
    const Real x4566 = select(x2418, x4561, 0.0);
    const Real x4567 = select(x2418, x4563, 0.0);
    const Real x4568 = real_40[4] - real_64[0];
    const Real x4569 = w214 * x4568;
    const Real x4570 = select(x2418, x4569, 0.0);
    // snow_ground.advance_snow_ground, ground_heat.heat
    for (int l = 0; l < LAYERS; ++l) {
        after[2 * LAYERS + l] = real_68[l];
        const Real a4565 = select(x4564, real_64[l], NOT_A_NUMBER);
        const Real a4571 = a4565 + 273.15;
        after[l] = a4571;
        real_70[l] = a4565;
        real_60[l] = a4571;
    }
    // ground_heat.heat
    const Real x4573 = x2332 - real_60[0];
    Real a4575_last = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4572 = real_70[l] - real_70[l + 1];
        const Real a2358_1317 = real_132[l + 1] * 4200000.0;
        const Real a4574 = a2358_1317 * a4572;
        a4575_last = a4575_last + a4574;
    }
    results[LAYERS + 43] = a4575_last;
    const Real x4578 = x2417 * x4573;
    // left_out.if_any
    for (int l = 0; l < 5; ++l) real_40[l] = real_of(0.0);
    for (int l = 0; l < 5; ++l) real_4[l] = real_of(0.0);
    for (int l = 0; l < 5; ++l) real_5[l] = real_of(273.15);
    for (int l = 0; l < 5; ++l) real_3[l] = real_of(0.0);
    for (int l = 0; l < 5; ++l) real_31[l] = real_of(0.0);
    Real w4584 = real_of(0.0);
    Real w4585 = real_of(0.0);
    Real w4586 = real_of(0.0);
    Real w4587 = real_of(0.0);
    Real w4588 = real_of(0.0);
    Real w4589 = real_of(0.0);
    Real w4590 = real_of(0.0);
    Mask w4591 = x2418;
    for (int pass = 0; pass < 1; ++pass) {
        if (!any_lane(w4591)) break;
        // snow_skin.skin_flux
        const Real x4607 = x4566 + 273.15;
        const Real x4608 = x4566 - x608;
        // calm_air.coefficient
        const Real x4610 = x4608 * x600;
        const Real x4611 = -x4610;
        // calm_air.limited_richardson
        const Mask x4612 = (x4611 > 0.0);
        const Real x4613 = select(x4612, x4610, 0.0);
        const Real x4615 = x4613 * x864;
        const Real x4616 = -x4615;
        const Real x4617 = expm1(x4616);
        const Real x4619 = x4617 + 2.0;
        const Real x4620 = x4617 / x4619;
        const Real x4622 = numbers[LAYERS + 2] * x4620;
        const Real x4624 = select(x4612, x4622, x4610);
        const Real x4625 = -x4624;
        // calm_air.coefficient
        const Mask x4626 = (x4625 > 0.0);
        const Real x4627 = select(x4626, x4624, 0.0);
        const Real x4629 = x4627 * 5.0;
        const Real x4631 = 1.0 - x4629;
        const Real x4632 = sqrt(x4631);
        const Real x4633 = x4627 * 15.0;
        const Real x4635 = x4633 * x4632;
        const Real x4637 = 1.0 - x4635;
        const Real x4638 = 1 / x4637;
        const Real x4639 = select(x4626, 0.0, x4624);
        const Mask x4640 = (x4639 > 1e-30);
        const Mask x4641 = (x4639 < 1e-30);
        const Real x4642 = select(x4641, 1e-30, x4639);
        const Real x4643 = sqrt(x4642);
        const Real x4644 = select(x4640, x4643, 0.0);
        const Real x4645 = x603 * x4644;
        const Real x4646 = x4645 + 1.0;
        const Real x4647 = 1 / x4646;
        const Real x4648 = x4639 * 15.0;
        const Real x4649 = x4648 * x4647;
        const Real x4650 = x4649 + 1.0;
        const Real x4651 = select(x4626, x4638, x4650);
        const Real x4652 = x597 * x4651;
        // snow_skin.skin_flux
        const Real x4653 = x113 * x4652;
        const Real x4654 = 1 / x4607;
        const Real x4655 = 6138.82863340564 * x4654;
        const Real x4656 = x4566 * 0.0036609921288669233;
        const Real x4657 = x4656 * x4655;
        const Real x4658 = exp(x4657);
        const Real x4659 = x4658 * 611.0;
        const Real x4660 = x4659 * 0.378;
        const Real x4661 = forcing[3] - x4660;
        const Real x4662 = 1 / x4661;
        const Real x4663 = x4659 * 0.622;
        const Real x4664 = x4663 * x4662;
        const Real x4665 = x4664 - forcing[2];
        const Real x4666 = x4653 * 1004.5;
        const Real x4667 = x4666 + numbers[LAYERS + 4];
        const Real x4668 = x4607 * x4607;
        const Real x4669 = x4668 * x4607;
        const Real x4670 = x2544 * x4669;
        const Real x4671 = x4653 * x4665;
        const Real x4672 = x4667 * x4608;
        const Real x4673 = x4670 * x4607;
        const Real x4674 = x607 - x4673;
        const Real x4675 = x4674 - x4672;
        const Real x4676 = 2830000.0 * x4671;
        const Real x4677 = x4675 - x4676;
        // layered_snow._melted
        const Real x4678 = seconds * x4671;
        const Real x4679 = w215 * x4678;
        const Real x4680 = select(x2418, x4679, 0.0);
        // snow_water.with_vapour_exchange
        const Mask x4681 = (x4680 < 0.0);
        const Real x4682 = select(x4681, 0.0, x4680);
        const Real x4683 = -x4680;
        const Mask x4684 = (x4683 < 0.0);
        const Real x4685 = select(x4684, 0.0, x4680);
        const Mask x4687 = (real_0[0] > 0.0);
        const Real x4688 = select(x4687, real_0[0], 1.0);
        // layered_snow._melted, snow_layers.liquid_water
        for (int l = 0; l < 5; ++l) {
            const Real a4592 = w215 * real_2[l];
            const Real a4593 = select(x2418, a4592, 0.0);
            const Real a4594 = a4593 * 2.9985007496251872e-06;
            const Mask a4595 = (a4594 < 0.0);
            const Real a4596 = select(a4595, 0.0, a4594);
            const Mask a4597 = (a4596 > real_0[l]);
            const Real a4598 = select(a4597, real_0[l], a4596);
            const Real a4599 = real_0[l] - a4598;
            const Mask a4600 = (real_8[l] > 0.0);
            const Real a4601 = select(a4600, real_8[l], 1.0);
            const Real a4602 = a4599 / a4601;
            const Mask a4603 = (a4602 > 1.0);
            const Real a4604 = select(a4603, 1.0, a4602);
            const Real a4605 = select(a4600, a4604, 0.0);
            const Real a4606 = a4605 * real_6[l];
            real_37[l] = a4593;
            real_44[l] = a4606;
        }
        // snow_water.with_vapour_exchange
        const Real x4689 = select(x4687, real_37[0], 0.0);
        // snow_layers.liquid_water
        const Real x4690 = real_37[0] * 2.9985007496251872e-06;
        const Mask x4691 = (x4690 < 0.0);
        const Real x4692 = select(x4691, 0.0, x4690);
        const Mask x4693 = (x4692 > real_0[0]);
        const Real x4694 = select(x4693, real_0[0], x4692);
        // snow_water.with_vapour_exchange
        const Real x4695 = real_0[0] - x4694;
        const Mask x4696 = (x4682 > x4695);
        const Real x4697 = select(x4696, x4695, x4682);
        const Real x4698 = x4697 + x4685;
        const Mask x4699 = (x4695 > 0.0);
        // snow_layers.warmth
        const Real x4700 = 1 / x4688;
        const Real x4701 = x4700 * 0.0004748338081671415;
        const Real x4702 = x4700 * 0.0002370791844476055;
        const Real x4703 = x4688 * 333500.0;
        const Real x4704 = x4689 - x4703;
        const Mask x4705 = (x4689 < 0.0);
        const Mask x4706 = (x4704 > 0.0);
        const Real x4707 = x4689 * x4701;
        const Real x4708 = x4704 * x4702;
        const Real x4709 = select(x4706, x4708, 0.0);
        const Real x4710 = select(x4705, x4707, x4709);
        // snow_water.with_vapour_exchange
        const Mask x4711 = (x4710 > 0.0);
        const Real x4712 = select(x4711, 0.0, x4710);
        const Real x4713 = x4712 * 2106.0;
        const Real x4714 = x4698 * x4713;
        const Real x4715 = select(x4699, x4695, 1.0);
        const Real x4716 = x4698 / x4715;
        const Real x4717 = 1.0 - x4716;
        const Real x4718 = x4685 + x4697;
        const Real x4719 = x4682 - x4697;
        const Real x4720 = real_0[0] - x4698;
        const Real x4721 = real_37[0] - x4714;
        const Real x4722 = real_44[0] * x4717;
        const Real x4723 = select(x4699, x4722, real_44[0]);
        const Real x4724 = x4697 / x4688;
        const Real x4725 = 1.0 - x4724;
        const Real x4726 = real_7[0] * x4725;
        const Mask x4727 = (real_0[1] > 0.0);
        const Real x4728 = select(x4727, real_0[1], 1.0);
        const Real x4729 = select(x4727, real_37[1], 0.0);
        // snow_layers.liquid_water
        const Real x4730 = real_37[1] * 2.9985007496251872e-06;
        const Mask x4731 = (x4730 < 0.0);
        const Real x4732 = select(x4731, 0.0, x4730);
        const Mask x4733 = (x4732 > real_0[1]);
        const Real x4734 = select(x4733, real_0[1], x4732);
        // snow_water.with_vapour_exchange
        const Real x4735 = real_0[1] - x4734;
        const Mask x4736 = (x4719 > x4735);
        const Real x4737 = select(x4736, x4735, x4719);
        const Mask x4738 = (x4735 > 0.0);
        // snow_layers.warmth
        const Real x4739 = 1 / x4728;
        const Real x4740 = x4739 * 0.0004748338081671415;
        const Real x4741 = x4739 * 0.0002370791844476055;
        const Real x4742 = x4728 * 333500.0;
        const Real x4743 = x4729 - x4742;
        const Mask x4744 = (x4729 < 0.0);
        const Mask x4745 = (x4743 > 0.0);
        const Real x4746 = x4729 * x4740;
        const Real x4747 = x4743 * x4741;
        const Real x4748 = select(x4745, x4747, 0.0);
        const Real x4749 = select(x4744, x4746, x4748);
        // snow_water.with_vapour_exchange
        const Mask x4750 = (x4749 > 0.0);
        const Real x4751 = select(x4750, 0.0, x4749);
        const Real x4752 = x4751 * 2106.0;
        const Real x4753 = x4737 * x4752;
        const Real x4754 = select(x4738, x4735, 1.0);
        const Real x4755 = x4737 / x4754;
        const Real x4756 = 1.0 - x4755;
        const Real x4757 = x4718 + x4737;
        const Real x4758 = x4719 - x4737;
        const Real x4759 = x4714 + x4753;
        const Real x4760 = real_0[1] - x4737;
        const Real x4761 = real_37[1] - x4753;
        const Real x4762 = real_44[1] * x4756;
        const Real x4763 = select(x4738, x4762, real_44[1]);
        const Real x4764 = x4737 / x4728;
        const Real x4765 = 1.0 - x4764;
        const Real x4766 = real_7[1] * x4765;
        const Mask x4767 = (real_0[2] > 0.0);
        const Real x4768 = select(x4767, real_0[2], 1.0);
        const Real x4769 = select(x4767, real_37[2], 0.0);
        // snow_layers.liquid_water
        const Real x4770 = real_37[2] * 2.9985007496251872e-06;
        const Mask x4771 = (x4770 < 0.0);
        const Real x4772 = select(x4771, 0.0, x4770);
        const Mask x4773 = (x4772 > real_0[2]);
        const Real x4774 = select(x4773, real_0[2], x4772);
        // snow_water.with_vapour_exchange
        const Real x4775 = real_0[2] - x4774;
        const Mask x4776 = (x4758 > x4775);
        const Real x4777 = select(x4776, x4775, x4758);
        const Mask x4778 = (x4775 > 0.0);
        // snow_layers.warmth
        const Real x4779 = 1 / x4768;
        const Real x4780 = x4779 * 0.0004748338081671415;
        const Real x4781 = x4779 * 0.0002370791844476055;
        const Real x4782 = x4768 * 333500.0;
        const Real x4783 = x4769 - x4782;
        const Mask x4784 = (x4769 < 0.0);
        const Mask x4785 = (x4783 > 0.0);
        const Real x4786 = x4769 * x4780;
        const Real x4787 = x4783 * x4781;
        const Real x4788 = select(x4785, x4787, 0.0);
        const Real x4789 = select(x4784, x4786, x4788);
        // snow_water.with_vapour_exchange
        const Mask x4790 = (x4789 > 0.0);
        const Real x4791 = select(x4790, 0.0, x4789);
        const Real x4792 = x4791 * 2106.0;
        const Real x4793 = x4777 * x4792;
        const Real x4794 = select(x4778, x4775, 1.0);
        const Real x4795 = x4777 / x4794;
        const Real x4796 = 1.0 - x4795;
        const Real x4797 = x4757 + x4777;
        const Real x4798 = x4758 - x4777;
        const Real x4799 = x4759 + x4793;
        const Real x4800 = real_0[2] - x4777;
        const Real x4801 = real_37[2] - x4793;
        const Real x4802 = real_44[2] * x4796;
        const Real x4803 = select(x4778, x4802, real_44[2]);
        const Real x4804 = x4777 / x4768;
        const Real x4805 = 1.0 - x4804;
        const Real x4806 = real_7[2] * x4805;
        const Mask x4807 = (real_0[3] > 0.0);
        const Real x4808 = select(x4807, real_0[3], 1.0);
        const Real x4809 = select(x4807, real_37[3], 0.0);
        // snow_layers.liquid_water
        const Real x4810 = real_37[3] * 2.9985007496251872e-06;
        const Mask x4811 = (x4810 < 0.0);
        const Real x4812 = select(x4811, 0.0, x4810);
        const Mask x4813 = (x4812 > real_0[3]);
        const Real x4814 = select(x4813, real_0[3], x4812);
        // snow_water.with_vapour_exchange
        const Real x4815 = real_0[3] - x4814;
        const Mask x4816 = (x4798 > x4815);
        const Real x4817 = select(x4816, x4815, x4798);
        const Mask x4818 = (x4815 > 0.0);
        // snow_layers.warmth
        const Real x4819 = 1 / x4808;
        const Real x4820 = x4819 * 0.0004748338081671415;
        const Real x4821 = x4819 * 0.0002370791844476055;
        const Real x4822 = x4808 * 333500.0;
        const Real x4823 = x4809 - x4822;
        const Mask x4824 = (x4809 < 0.0);
        const Mask x4825 = (x4823 > 0.0);
        const Real x4826 = x4809 * x4820;
        const Real x4827 = x4823 * x4821;
        const Real x4828 = select(x4825, x4827, 0.0);
        const Real x4829 = select(x4824, x4826, x4828);
        // snow_water.with_vapour_exchange
        const Mask x4830 = (x4829 > 0.0);
        const Real x4831 = select(x4830, 0.0, x4829);
        const Real x4832 = x4831 * 2106.0;
        const Real x4833 = x4817 * x4832;
        const Real x4834 = select(x4818, x4815, 1.0);
        const Real x4835 = x4817 / x4834;
        const Real x4836 = 1.0 - x4835;
        const Real x4837 = x4797 + x4817;
        const Real x4838 = x4798 - x4817;
        const Real x4839 = x4799 + x4833;
        const Real x4840 = real_0[3] - x4817;
        const Real x4841 = real_37[3] - x4833;
        const Real x4842 = real_44[3] * x4836;
        const Real x4843 = select(x4818, x4842, real_44[3]);
        const Real x4844 = x4817 / x4808;
        const Real x4845 = 1.0 - x4844;
        const Real x4846 = real_7[3] * x4845;
        const Mask x4847 = (real_0[4] > 0.0);
        const Real x4848 = select(x4847, real_0[4], 1.0);
        const Real x4849 = select(x4847, real_37[4], 0.0);
        // snow_layers.liquid_water
        const Real x4850 = real_37[4] * 2.9985007496251872e-06;
        const Mask x4851 = (x4850 < 0.0);
        const Real x4852 = select(x4851, 0.0, x4850);
        const Mask x4853 = (x4852 > real_0[4]);
        const Real x4854 = select(x4853, real_0[4], x4852);
        // snow_water.with_vapour_exchange
        const Real x4855 = real_0[4] - x4854;
        const Mask x4856 = (x4838 > x4855);
        const Real x4857 = select(x4856, x4855, x4838);
        const Mask x4858 = (x4855 > 0.0);
        // snow_layers.warmth
        const Real x4859 = 1 / x4848;
        const Real x4860 = x4859 * 0.0004748338081671415;
        const Real x4861 = x4859 * 0.0002370791844476055;
        const Real x4862 = x4848 * 333500.0;
        const Real x4863 = x4849 - x4862;
        const Mask x4864 = (x4849 < 0.0);
        const Mask x4865 = (x4863 > 0.0);
        const Real x4866 = x4849 * x4860;
        const Real x4867 = x4863 * x4861;
        const Real x4868 = select(x4865, x4867, 0.0);
        const Real x4869 = select(x4864, x4866, x4868);
        // snow_water.with_vapour_exchange
        const Mask x4870 = (x4869 > 0.0);
        const Real x4871 = select(x4870, 0.0, x4869);
        const Real x4872 = x4871 * 2106.0;
        const Real x4873 = x4857 * x4872;
        const Real x4874 = select(x4858, x4855, 1.0);
        const Real x4875 = x4857 / x4874;
        const Real x4876 = 1.0 - x4875;
        const Real x4877 = x4837 + x4857;
        const Real x4878 = x4839 + x4873;
        const Real x4879 = real_0[4] - x4857;
        const Real x4880 = real_37[4] - x4873;
        const Real x4881 = real_44[4] * x4876;
        const Real x4882 = select(x4858, x4881, real_44[4]);
        const Real x4883 = x4857 / x4848;
        const Real x4884 = 1.0 - x4883;
        const Real x4885 = real_7[4] * x4884;
        // snow_water.<genexpr>
        real_44[0] = x4720;
        real_44[1] = x4760;
        real_44[2] = x4800;
        real_44[3] = x4840;
        real_44[4] = x4879;
        real_37[0] = x4721;
        real_37[1] = x4761;
        real_37[2] = x4801;
        real_37[3] = x4841;
        real_37[4] = x4880;
        real_1[0] = x4723;
        real_1[1] = x4763;
        real_1[2] = x4803;
        real_1[3] = x4843;
        real_1[4] = x4882;
        real_15[0] = x4726;
        real_15[1] = x4766;
        real_15[2] = x4806;
        real_15[3] = x4846;
        real_15[4] = x4885;
        // snow_layers.liquid_water
        const Real x4890 = real_37[0] * 2.9985007496251872e-06;
        const Mask x4891 = (x4890 < 0.0);
        const Real x4892 = select(x4891, 0.0, x4890);
        const Mask x4893 = (x4892 > real_44[0]);
        const Real x4894 = select(x4893, real_44[0], x4892);
        // snow_water.percolated
        const Real x4895 = real_44[0] - x4894;
        const Mask x4896 = (x4895 > 0.0);
        const Real x4897 = select(x4896, x4895, 1.0);
        const Real x4898 = x4895 / x4897;
        const Mask x4899 = (x4898 > 1.0);
        const Real x4900 = select(x4899, 1.0, x4898);
        const Real x4901 = select(x4896, x4900, 0.0);
        const Real x4902 = x4901 * real_1[0];
        const Real x4903 = x4895 * 0.0010905125408942203;
        const Mask x4904 = (x4902 < x4903);
        const Real x4905 = select(x4904, x4903, x4902);
        // snow_properties.held_by_pores
        const Real x4906 = numbers[LAYERS + 21] * 1000.0;
        // snow_properties._pores
        const Real x4907 = x4905 - x4903;
        const Mask x4908 = (x4907 < 0.0);
        const Real x4909 = select(x4908, 0.0, x4907);
        // snow_properties.held_by_pores
        const Real x4910 = x4906 * x4909;
        // snow_water.percolated
        const Real x4911 = x4894 - x4910;
        const Mask x4912 = (x4911 < 0.0);
        const Real x4913 = select(x4912, 0.0, x4911);
        const Mask x4914 = (x4894 > 0.0);
        const Real x4915 = select(x4914, x4894, 1.0);
        const Real x4916 = x4913 / x4915;
        const Real x4917 = real_37[0] * x4916;
        const Real x4918 = select(x4914, x4917, 0.0);
        const Mask x4919 = (real_44[0] > 0.0);
        const Real x4920 = select(x4919, real_44[0], 1.0);
        const Real x4921 = x4913 / x4920;
        const Real x4922 = real_44[0] - x4913;
        const Real x4923 = real_37[0] - x4918;
        const Real x4924 = 1.0 - x4921;
        const Real x4925 = real_15[0] * x4924;
        const Real x4926 = real_44[1] + x4913;
        const Real x4927 = real_37[1] + x4918;
        // snow_layers.liquid_water
        const Real x4928 = x4927 * 2.9985007496251872e-06;
        const Mask x4929 = (x4928 < 0.0);
        const Real x4930 = select(x4929, 0.0, x4928);
        const Mask x4931 = (x4930 > x4926);
        const Real x4932 = select(x4931, x4926, x4930);
        // snow_water.percolated
        const Real x4933 = x4926 - x4932;
        // snow_layers.liquid_water
        const Real x4934 = real_37[1] * 2.9985007496251872e-06;
        const Mask x4935 = (x4934 < 0.0);
        const Real x4936 = select(x4935, 0.0, x4934);
        const Mask x4937 = (x4936 > real_44[1]);
        const Real x4938 = select(x4937, real_44[1], x4936);
        // snow_water.percolated
        const Real x4939 = real_44[1] - x4938;
        const Mask x4940 = (x4939 > 0.0);
        const Real x4941 = select(x4940, x4939, 1.0);
        const Real x4942 = x4933 / x4941;
        const Mask x4943 = (x4942 > 1.0);
        const Real x4944 = select(x4943, 1.0, x4942);
        const Real x4945 = select(x4940, x4944, 0.0);
        const Real x4946 = x4945 * real_1[1];
        const Real x4947 = x4933 * 0.0010905125408942203;
        const Mask x4948 = (x4946 < x4947);
        const Real x4949 = select(x4948, x4947, x4946);
        // snow_properties._pores
        const Real x4950 = x4949 - x4947;
        const Mask x4951 = (x4950 < 0.0);
        const Real x4952 = select(x4951, 0.0, x4950);
        // snow_properties.held_by_pores
        const Real x4953 = x4906 * x4952;
        // snow_water.percolated
        const Real x4954 = x4932 - x4953;
        const Mask x4955 = (x4954 < 0.0);
        const Real x4956 = select(x4955, 0.0, x4954);
        const Mask x4957 = (x4932 > 0.0);
        const Real x4958 = select(x4957, x4932, 1.0);
        const Real x4959 = x4956 / x4958;
        const Real x4960 = x4927 * x4959;
        const Real x4961 = select(x4957, x4960, 0.0);
        const Mask x4962 = (x4926 > 0.0);
        const Real x4963 = select(x4962, x4926, 1.0);
        const Real x4964 = x4956 / x4963;
        const Real x4965 = x4926 - x4956;
        const Real x4966 = x4927 - x4961;
        const Real x4967 = 1.0 - x4964;
        const Real x4968 = real_15[1] * x4967;
        const Real x4969 = real_44[2] + x4956;
        const Real x4970 = real_37[2] + x4961;
        // snow_layers.liquid_water
        const Real x4971 = x4970 * 2.9985007496251872e-06;
        const Mask x4972 = (x4971 < 0.0);
        const Real x4973 = select(x4972, 0.0, x4971);
        const Mask x4974 = (x4973 > x4969);
        const Real x4975 = select(x4974, x4969, x4973);
        // snow_water.percolated
        const Real x4976 = x4969 - x4975;
        // snow_layers.liquid_water
        const Real x4977 = real_37[2] * 2.9985007496251872e-06;
        const Mask x4978 = (x4977 < 0.0);
        const Real x4979 = select(x4978, 0.0, x4977);
        const Mask x4980 = (x4979 > real_44[2]);
        const Real x4981 = select(x4980, real_44[2], x4979);
        // snow_water.percolated
        const Real x4982 = real_44[2] - x4981;
        const Mask x4983 = (x4982 > 0.0);
        const Real x4984 = select(x4983, x4982, 1.0);
        const Real x4985 = x4976 / x4984;
        const Mask x4986 = (x4985 > 1.0);
        const Real x4987 = select(x4986, 1.0, x4985);
        const Real x4988 = select(x4983, x4987, 0.0);
        const Real x4989 = x4988 * real_1[2];
        const Real x4990 = x4976 * 0.0010905125408942203;
        const Mask x4991 = (x4989 < x4990);
        const Real x4992 = select(x4991, x4990, x4989);
        // snow_properties._pores
        const Real x4993 = x4992 - x4990;
        const Mask x4994 = (x4993 < 0.0);
        const Real x4995 = select(x4994, 0.0, x4993);
        // snow_properties.held_by_pores
        const Real x4996 = x4906 * x4995;
        // snow_water.percolated
        const Real x4997 = x4975 - x4996;
        const Mask x4998 = (x4997 < 0.0);
        const Real x4999 = select(x4998, 0.0, x4997);
        const Mask x5000 = (x4975 > 0.0);
        const Real x5001 = select(x5000, x4975, 1.0);
        const Real x5002 = x4999 / x5001;
        const Real x5003 = x4970 * x5002;
        const Real x5004 = select(x5000, x5003, 0.0);
        const Mask x5005 = (x4969 > 0.0);
        const Real x5006 = select(x5005, x4969, 1.0);
        const Real x5007 = x4999 / x5006;
        const Real x5008 = x4969 - x4999;
        const Real x5009 = x4970 - x5004;
        const Real x5010 = 1.0 - x5007;
        const Real x5011 = real_15[2] * x5010;
        const Real x5012 = real_44[3] + x4999;
        const Real x5013 = real_37[3] + x5004;
        // snow_layers.liquid_water
        const Real x5014 = x5013 * 2.9985007496251872e-06;
        const Mask x5015 = (x5014 < 0.0);
        const Real x5016 = select(x5015, 0.0, x5014);
        const Mask x5017 = (x5016 > x5012);
        const Real x5018 = select(x5017, x5012, x5016);
        // snow_water.percolated
        const Real x5019 = x5012 - x5018;
        // snow_layers.liquid_water
        const Real x5020 = real_37[3] * 2.9985007496251872e-06;
        const Mask x5021 = (x5020 < 0.0);
        const Real x5022 = select(x5021, 0.0, x5020);
        const Mask x5023 = (x5022 > real_44[3]);
        const Real x5024 = select(x5023, real_44[3], x5022);
        // snow_water.percolated
        const Real x5025 = real_44[3] - x5024;
        const Mask x5026 = (x5025 > 0.0);
        const Real x5027 = select(x5026, x5025, 1.0);
        const Real x5028 = x5019 / x5027;
        const Mask x5029 = (x5028 > 1.0);
        const Real x5030 = select(x5029, 1.0, x5028);
        const Real x5031 = select(x5026, x5030, 0.0);
        const Real x5032 = x5031 * real_1[3];
        const Real x5033 = x5019 * 0.0010905125408942203;
        const Mask x5034 = (x5032 < x5033);
        const Real x5035 = select(x5034, x5033, x5032);
        // snow_properties._pores
        const Real x5036 = x5035 - x5033;
        const Mask x5037 = (x5036 < 0.0);
        const Real x5038 = select(x5037, 0.0, x5036);
        // snow_properties.held_by_pores
        const Real x5039 = x4906 * x5038;
        // snow_water.percolated
        const Real x5040 = x5018 - x5039;
        const Mask x5041 = (x5040 < 0.0);
        const Real x5042 = select(x5041, 0.0, x5040);
        const Mask x5043 = (x5018 > 0.0);
        const Real x5044 = select(x5043, x5018, 1.0);
        const Real x5045 = x5042 / x5044;
        const Real x5046 = x5013 * x5045;
        const Real x5047 = select(x5043, x5046, 0.0);
        const Mask x5048 = (x5012 > 0.0);
        const Real x5049 = select(x5048, x5012, 1.0);
        const Real x5050 = x5042 / x5049;
        const Real x5051 = x5012 - x5042;
        const Real x5052 = x5013 - x5047;
        const Real x5053 = 1.0 - x5050;
        const Real x5054 = real_15[3] * x5053;
        const Real x5055 = real_44[4] + x5042;
        const Real x5056 = real_37[4] + x5047;
        // snow_layers.liquid_water
        const Real x5057 = x5056 * 2.9985007496251872e-06;
        const Mask x5058 = (x5057 < 0.0);
        const Real x5059 = select(x5058, 0.0, x5057);
        const Mask x5060 = (x5059 > x5055);
        const Real x5061 = select(x5060, x5055, x5059);
        // snow_water.percolated
        const Real x5062 = x5055 - x5061;
        // snow_layers.liquid_water
        const Real x5063 = real_37[4] * 2.9985007496251872e-06;
        const Mask x5064 = (x5063 < 0.0);
        const Real x5065 = select(x5064, 0.0, x5063);
        const Mask x5066 = (x5065 > real_44[4]);
        const Real x5067 = select(x5066, real_44[4], x5065);
        // snow_water.percolated
        const Real x5068 = real_44[4] - x5067;
        const Mask x5069 = (x5068 > 0.0);
        const Real x5070 = select(x5069, x5068, 1.0);
        const Real x5071 = x5062 / x5070;
        const Mask x5072 = (x5071 > 1.0);
        const Real x5073 = select(x5072, 1.0, x5071);
        const Real x5074 = select(x5069, x5073, 0.0);
        const Real x5075 = x5074 * real_1[4];
        const Real x5076 = x5062 * 0.0010905125408942203;
        const Mask x5077 = (x5075 < x5076);
        const Real x5078 = select(x5077, x5076, x5075);
        // snow_properties._pores
        const Real x5079 = x5078 - x5076;
        const Mask x5080 = (x5079 < 0.0);
        const Real x5081 = select(x5080, 0.0, x5079);
        // snow_properties.held_by_pores
        const Real x5082 = x4906 * x5081;
        // snow_water.percolated
        const Real x5083 = x5061 - x5082;
        const Mask x5084 = (x5083 < 0.0);
        const Real x5085 = select(x5084, 0.0, x5083);
        const Mask x5086 = (x5061 > 0.0);
        const Real x5087 = select(x5086, x5061, 1.0);
        const Real x5088 = x5085 / x5087;
        const Real x5089 = x5056 * x5088;
        const Real x5090 = select(x5086, x5089, 0.0);
        const Mask x5091 = (x5055 > 0.0);
        const Real x5092 = select(x5091, x5055, 1.0);
        const Real x5093 = x5085 / x5092;
        const Real x5094 = x5055 - x5085;
        const Real x5095 = x5056 - x5090;
        const Real x5096 = 1.0 - x5093;
        const Real x5097 = real_15[4] * x5096;
        // snow_water.<genexpr>
        real_15[0] = x4922;
        real_15[1] = x4965;
        real_15[2] = x5008;
        real_15[3] = x5051;
        real_15[4] = x5094;
        real_1[0] = x4923;
        real_1[1] = x4966;
        real_1[2] = x5009;
        real_1[3] = x5052;
        real_1[4] = x5095;
        real_44[0] = x4905;
        real_44[1] = x4949;
        real_44[2] = x4992;
        real_44[3] = x5035;
        real_44[4] = x5078;
        real_37[0] = x4925;
        real_37[1] = x4968;
        real_37[2] = x5011;
        real_37[3] = x5054;
        real_37[4] = x5097;
        // layered_snow._melted
        const Real x5102 = select(x2418, w215, 1.0);
        const Real x5103 = x5102 * seconds;
        const Real x5104 = x4877 / x5103;
        const Real x5105 = x5104 * 2830000.0;
        const Real x5106 = select(x2418, x5105, 0.0);
        const Real x5107 = x4677 + x4672;
        const Real x5108 = x4671 * 2830000.0;
        const Real x5109 = x5107 + x5108;
        const Real x5110 = x5109 - x4567;
        const Real x5134 = x4680 - x4877;
        const Real x5135 = x5110 - x5106;
        const Real x5136 = select(x2418, x5135, 0.0);
        // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth
        for (int l = 0; l < 5; ++l) {
            const Mask a5111 = (real_15[l] > 0.0);
            const Real a5112 = select(a5111, real_15[l], 1.0);
            const Real a5113 = real_1[l] * 2.9985007496251872e-06;
            const Mask a5114 = (a5113 < 0.0);
            const Real a5115 = select(a5114, 0.0, a5113);
            const Mask a5116 = (a5115 > real_15[l]);
            const Real a5117 = select(a5116, real_15[l], a5115);
            const Real a5118 = select(a5111, real_1[l], 0.0);
            const Real a5119 = 1 / a5112;
            const Real a5120 = a5119 * 0.0004748338081671415;
            const Real a5121 = a5119 * 0.0002370791844476055;
            const Real a5122 = a5112 * 333500.0;
            const Real a5123 = a5118 - a5122;
            const Mask a5124 = (a5118 < 0.0);
            const Mask a5125 = (a5123 > 0.0);
            const Real a5126 = a5118 * a5120;
            const Real a5127 = a5123 * a5121;
            const Real a5128 = select(a5125, a5127, 0.0);
            const Real a5129 = select(a5124, a5126, a5128);
            const Real a5130 = real_15[l] - a5117;
            const Real a5131 = a5129 + 273.15;
            const Real a5132 = real_37[l] / a5112;
            const Real a5133 = select(a5111, a5132, 0.0);
            real_13[l] = a5117;
            real_12[l] = a5130;
            real_10[l] = a5131;
            real_46[l] = a5133;
        }
        for (int l = 0; l < 5; ++l) real_40[l] = real_12[l];
        for (int l = 0; l < 5; ++l) real_4[l] = real_13[l];
        for (int l = 0; l < 5; ++l) real_5[l] = real_10[l];
        for (int l = 0; l < 5; ++l) real_3[l] = real_44[l];
        for (int l = 0; l < 5; ++l) real_31[l] = real_46[l];
        w4584 = x5085;
        w4585 = x5090;
        w4586 = x4877;
        w4587 = x5134;
        w4588 = x4878;
        w4589 = x5136;
        w4590 = x5106;
        w4591 = mask_of(false);
    }
    // layered_snow.close_snow
    const Real x5137 = w4584 + x610;
    const Real x5138 = w4585 + x611;
    const Real x5139 = x4566 + 273.15;
    after[3 * LAYERS + 31] = x5139;
    const Real x5140 = w215 * x4567;
    const Real x5141 = w215 * x4570;
    const Real x5142 = x609 - x5138;
    const Real x5143 = x5142 - w4588;
    // layered_snow_step.layered_snow_step
    const Real x5144 = w4586 / seconds;
    Real a5145_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        after[3 * LAYERS + 5 + l] = real_40[l];
        after[3 * LAYERS + 10 + l] = real_4[l];
        after[3 * LAYERS + 15 + l] = real_5[l];
        after[3 * LAYERS + 20 + l] = real_3[l];
        after[3 * LAYERS + 25 + l] = real_31[l];
        a5145_last = a5145_last + real_40[l];
    }
    const Mask x5146 = (a5145_last > 0.0);
    // air.emission
    const Real x5147 = x5139 * x5139;
    const Real x5148 = x5147 * x5147;
    const Real x5149 = x5148 * 5.67e-08;
    // layered_snow_step.emitted
    const Real x5150 = numbers[LAYERS + 19] * x5149;
    // surface_balance.skin_temperature
    const Real x5151 = x2334 * real_60[0];
    const Real x5152 = x2332 + x5151;
    const Real x5153 = x5152 / x2335;
    // surface_balance.emitted
    const Real x5154 = x5153 - x2317;
    const Real x5155 = x2320 * x5154;
    const Real x5156 = x2324 + x5155;
    // layered_snow_step.of_cell
    const Real x5157 = w215 * x5150;
    const Real x5158 = x612 * x5156;
    const Real x5159 = x5157 + x5158;
    results[LAYERS + 35] = x5159;
    const Real x5160 = w215 * numbers[LAYERS + 19];
    const Real x5161 = x612 * x638;
    const Real x5162 = x5160 + x5161;
    after[3 * LAYERS + 34] = x5162;
    // layered_snow_step.skin
    const Real x5163 = x5162 * 5.67e-08;
    const Real x5164 = x5159 / x5163;
    const Real x5165 = sqrt(x5164);
    const Real x5166 = sqrt(x5165);
    after[3 * LAYERS] = x5166;
    // layered_snow_step.layered_snow_step
    const Real x5167 = x5137 / 1000.0;
    results[LAYERS + 14] = x5167;
    const Real x5168 = x2215 + x5167;
    after[3 * LAYERS + 2] = x5168;
    Real a5170_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a5169 = real_40[l] + real_4[l];
        a5170_last = a5170_last + a5169;
    }
    const Real x5171 = a5170_last / 1000.0;
    after[3 * LAYERS + 3] = x5171;
    Real a5172_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a5172_last = a5172_last + real_3[l];
    }
    after[3 * LAYERS + 4] = a5172_last;
    const Mask x5173 = (x26 > 0.0);
    // snow.snow_age
    const Real x5174 = state[3 * LAYERS + 32] + seconds;
    const Real x5175 = select(x5173, 0.0, x5174);
    const Real x5176 = select(x5146, x5175, state[3 * LAYERS + 32]);
    after[3 * LAYERS + 32] = x5176;
    // layered_snow_step.of_cell
    const Real x5177 = w215 * x199;
    const Real x5178 = x612 * x635;
    const Real x5179 = x5177 + x5178;
    after[3 * LAYERS + 33] = x5179;
    // snow_free_ground.specific_humidity
    const Real x5180 = 1 / x1216;
    const Real x5181 = x5180 * 1004.5;
    // snow_free_ground.rate
    const Real x5182 = x1251 + x1254;
    const Real x5183 = x5182 + a1269_last;
    const Real x5184 = x5183 * 1000.0;
    const Real x5185 = x5184 + x1275;
    // snow_free_ground.specific_humidity
    const Real x5186 = x5185 * x5181;
    const Real x5187 = forcing[2] + x5186;
    after[3 * LAYERS + 39] = x5187;
    // layered_snow_step._fluxes
    Real a5188_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a5188_last = a5188_last + real_4[l];
    }
    const Real x5189 = a5188_last + x5137;
    Real a5190_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a106_1384 = x78 * state[l + 3 * LAYERS + 10];
        a5190_last = a5190_last + a106_1384;
    }
    const Real x5191 = a5190_last + w206;
    const Real x5192 = x5189 - x5191;
    const Real x5193 = x1279 + x5144;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x5194 = x612 * 2501000.0;
    const Real x5195 = w215 * 2830000.0;
    const Real x5196 = x5194 + x5195;
    // layered_snow_step._fluxes
    const Real x5197 = x5193 * x5196;
    results[0] = x5197;
    // layered_snow_step.latent_heat
    const Real x5198 = w215 * w4590;
    const Real x5199 = x2261 + x5198;
    results[1] = x5199;
    results[LAYERS + 40] = x5199;
    // layered_snow_step._fluxes
    const Real x5200 = x2259 + x1277;
    const Real x5201 = x5200 + x5144;
    results[2] = x5201;
    // layered_snow_step.sensible_heat
    const Real x5202 = x5153 - x11;
    const Real x5203 = x1216 * x5202;
    // layered_snow_step.of_cell
    const Real x5204 = w215 * w4589;
    const Real x5205 = x612 * x5203;
    const Real x5206 = x5204 + x5205;
    results[3] = x5206;
    results[LAYERS + 36] = x5206;
    // layered_snow_step.into_soil
    const Real x5207 = x4578 + x5141;
    results[4] = x5207;
    results[LAYERS + 41] = x5207;
    // layered_snow_step._fluxes
    const Real x5208 = x2202 * 2501000000.0;
    results[5] = x5208;
    const Real x5209 = x1271 * 2501000000.0;
    results[6] = x5209;
    const Real x5210 = a2219_last * 2501000000.0;
    results[7] = x5210;
    const Real x5212 = x5144 * 2830000.0;
    results[LAYERS + 8] = x5212;
    const Real x5213 = x5167 / seconds;
    quantities[4 * LAYERS + 12] = x5213;
    const Real x5214 = x1303 + x5213;
    results[LAYERS + 11] = x5214;
    // layered_snow_step.precipitation_heat
    const Real x5215 = x5153 - forcing[1];
    const Real x5216 = x672 * x5215;
    const Real x5217 = x612 * x5216;
    results[LAYERS + 15] = x5217;
    results[LAYERS + 37] = x5217;
    // layered_snow_step._fluxes
    const Real x5218 = x5192 * 333500.0;
    const Real x5219 = x5218 / seconds;
    results[LAYERS + 17] = x5219;
    // layered_snow_step.of_cell
    const Real x5220 = w215 * x607;
    const Real x5221 = x612 * x671;
    const Real x5222 = x5220 + x5221;
    results[LAYERS + 18] = x5222;
    // layered_snow_step._budget
    const Real x5223 = x26 * seconds;
    const Real x5224 = x5223 + w206;
    const Real x5225 = x5224 / 1000.0;
    results[LAYERS + 26] = x5225;
    const Real x5226 = w4586 / 1000.0;
    results[LAYERS + 27] = x5226;
    const Real x5227 = x5179 * forcing[4];
    results[LAYERS + 33] = x5227;
    const Real x5228 = 1.0 - x5162;
    const Real x5229 = x5228 * forcing[5];
    const Real x5230 = x5229 + x5159;
    results[LAYERS + 34] = x5230;
    const Real x5231 = x5140 - x5141;
    results[LAYERS + 38] = x5231;
    const Real x5232 = x5143 / seconds;
    results[LAYERS + 39] = x5232;
    // enthalpy.fusion_heat, layered_snow_step._fluxes, layered_snow_step._budget, diagnostics.ice_content, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a5236_last = real_of(0.0);
    Real a5240_last = real_of(1.0);
    Real a5241_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4576 = 2094000.0 * real_70[l];
        const Real a4577 = a4576 + 333500000.0;
        results[2 * LAYERS + 44 + l] = a4577;
        const Real a5211 = real_106[l] * 2501000000.0;
        results[8 + l] = a5211;
        const Real a5233 = real_68[l] - real_87[l];
        results[3 * LAYERS + 44 + l] = a5233;
        const Real a5234 = real_88[l] - real_68[l];
        quantities[l] = a5234;
        const Real a5235 = real_60[l] - 273.15;
        a5236_last = a5236_last + numbers[l];
        const Real a5236 = a5236_last;
        const Real a1330_1450 = numbers[l] * 0.5;
        const Real a5237 = a5236 - a1330_1450;
        const Mask a5238 = (a5235 >= 0.0);
        const Real a5239 = real_of_mask(a5238);
        a5240_last = a5240_last * a5239;
        const Real a5240 = a5240_last;
        a5241_last = a5241_last + a5240;
        real_64[l] = a4577;
        real_62[l] = a5233;
        real_98[l] = a5234;
        real_100[l] = a5235;
        real_50[l] = a5237;
    }
    // diagnostics.crossing_depth
    const Index x5242 = index_of_real(a5241_last);
    const Index x5243 = at_most(x5242, (LAYERS - 1));
    const Index x5244 = x5243 - 1;
    const Index x5245 = at_least(x5244, 0);
    const Real x5246 = pick(real_100, x5245);
    const Real x5247 = pick(real_100, x5243);
    const Real x5248 = pick(real_50, x5245);
    const Real x5249 = pick(real_50, x5243);
    const Mask x5250 = (x5246 > x5247);
    const Real x5251 = x5246 - x5247;
    const Real x5252 = select(x5250, x5251, 1.0);
    const Real x5253 = x5249 - x5248;
    const Real x5254 = x5253 * x5246;
    const Real x5255 = x5254 / x5252;
    const Real x5256 = x5248 + x5255;
    const Mask x5257 = (x5242 == 0);
    const Real x5258 = select(x5257, 0.0, x5256);
    const Mask x5259 = (x5242 == LAYERS);
    Real a5260_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a5260_last = a5260_last + numbers[l];
    }
    const Real x5261 = select(x5259, a5260_last, x5258);
    quantities[LAYERS] = x5261;
    // balances.column_water
    const Real x5262 = x1300 + x5168;
    const Real x5263 = x5262 + x5171;
    // balances.soil_water
    Real a5265_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5264 = real_88[l] * numbers[l];
        quantities[LAYERS + 4 + l] = a5264;
        a5265_last = a5265_last + a5264;
        real_50[l] = a5264;
    }
    // balances.column_water
    const Real x5266 = a5265_last + x5263;
    quantities[LAYERS + 1] = x5266;
    // balances.soil_water
    Real a5267_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a5267_last = a5267_last + real_50[l];
    }
    quantities[LAYERS + 2] = a5267_last;
    // diagnostics.layer_ice, diagnostics.soil_ice
    Real a5269_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5268 = real_98[l] * numbers[l];
        quantities[3 * LAYERS + 4 + l] = a5268;
        a5269_last = a5269_last + a5268;
    }
    quantities[LAYERS + 3] = a5269_last;
    // air.emission
    const Real x5271 = x5166 * x5166;
    const Real x5272 = x5271 * x5271;
    const Real x5273 = x5272 * 5.67e-08;
    // diagnostics.surface_emission
    const Real x5274 = x5162 * x5273;
    // diagnostics.net_radiation
    const Real x5275 = x5222 - x5274;
    quantities[4 * LAYERS + 4] = x5275;
    // diagnostics.snowfall
    const Real x5276 = x5225 / seconds;
    quantities[4 * LAYERS + 5] = x5276;
    // balances.evaporated_water
    const Real x5277 = x5208 + x5209;
    const Real x5278 = x5277 + x5210;
    // balances._depth
    const Real x5279 = seconds / 2501000000.0;
    const Real x5280 = x5278 * x5279;
    const Real x5281 = seconds / 2830000000.0;
    const Real x5282 = x5212 * x5281;
    // balances.evaporated_water
    const Real x5283 = x5280 + x5282;
    const Real x5284 = seconds * x1284;
    const Real x5286 = x5283 + x5284;
    // diagnostics.net_evaporation
    const Real x5287 = x5286 / seconds;
    quantities[4 * LAYERS + 6] = x5287;
    // diagnostics.potential_evaporation
    const Real x5288 = x5196 * 1000.0;
    const Real x5289 = x5197 / x5288;
    quantities[4 * LAYERS + 7] = x5289;
    // diagnostics._evaporated
    const Real x5290 = x5208 / 2501000000.0;
    quantities[4 * LAYERS + 8] = x5290;
    const Real x5291 = x5209 / 2501000000.0;
    quantities[4 * LAYERS + 9] = x5291;
    const Real x5292 = x5210 / 2501000000.0;
    quantities[4 * LAYERS + 10] = x5292;
    // diagnostics.snow_sublimation
    const Real x5293 = x5212 / 2830000000.0;
    quantities[4 * LAYERS + 11] = x5293;
    // diagnostics.infiltration
    const Real x5294 = x5214 - x2218;
    quantities[4 * LAYERS + 14] = x5294;
    // diagnostics.total_runoff
    const Real x5295 = x2218 + real_132[LAYERS];
    quantities[4 * LAYERS + 15] = x5295;
    // balances.water_gain
    const Real x5296 = seconds * forcing[6];
    const Real x5297 = x5296 / 1000.0;
    quantities[4 * LAYERS + 16] = x5297;
    // balances.water_loss
    const Real x5298 = seconds * x5295;
    const Real x5299 = x5286 + x5298;
    quantities[4 * LAYERS + 17] = x5299;
    // diagnostics.layer_liquid_water, balances.soil_water
    Real a5300_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5270 = real_68[l] * numbers[l];
        quantities[2 * LAYERS + 4 + l] = a5270;
        a5300_last = a5300_last + real_50[l];
    }
    // balances.column_water
    const Real x5301 = a5300_last + x5263;
    const Real x5302 = state[3 * LAYERS + 1] + state[3 * LAYERS + 2];
    const Real x5303 = x5302 + state[3 * LAYERS + 3];
    // balances.soil_water
    Real a5305_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5304 = state[l + LAYERS] * numbers[l];
        a5305_last = a5305_last + a5304;
    }
    // balances.column_water
    const Real x5306 = a5305_last + x5303;
    // balances.water_residual
    const Real x5307 = x5301 - x5306;
    const Real x5308 = x5297 - x5299;
    const Real x5309 = x5307 - x5308;
    quantities[4 * LAYERS + 18] = x5309;
    // balances.surface_energy_residual
    const Real x5310 = x5222 - x5206;
    const Real x5311 = x5310 - x5199;
    const Real x5312 = x5311 - x5207;
    const Real x5313 = x5312 - x5231;
    const Real x5314 = x5313 - x5217;
    const Real x5315 = x5314 - x5159;
    const Mask x5316 = (mask_of(false) & mask_of(false));
    const Real x5317 = select(x5316, 0.0, x5315);
    quantities[4 * LAYERS + 20] = x5317;
    // balances.soil_energy_residual
    Real a5321_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5318 = real_60[l] - state[l];
        const Real a5319 = real_84[l] * numbers[l];
        const Real a5320 = a5319 * a5318;
        a5321_last = a5321_last + a5320;
    }
    const Real x5322 = a5321_last / seconds;
    const Real x5329 = x5207 - x2346;
    // balances.phase_change_heat, balances.soil_energy_residual
    Real a5328_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5323 = real_64[l] * numbers[l];
        const Real a5324 = a5323 / seconds;
        const Real a5326 = a5324 * real_62[l];
        a5328_last = a5328_last - a5326;
    }
    // balances.soil_energy_residual
    const Real x5330 = x5329 + a5328_last;
    const Real x5331 = x5330 + a4575_last;
    const Real x5332 = x5322 - x5331;
    quantities[4 * LAYERS + 21] = x5332;
    // state.snow_layers_of
    const Real x5333 = x5171 * 1000.0;
    // snow_layers.spread
    const Mask x5334 = (x5333 > 0.0);
    const Mask x5335 = (a5172_last > 0.0);
    const Mask x5336 = (x5334 & x5335);
    Real a5337_last = real_of(0.0);
    Real a5338_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a5169_1552 = real_40[l] + real_4[l];
        a5337_last = a5337_last + a5169_1552;
        a5338_last = a5338_last + real_3[l];
    }
    const Mask x5339 = (a5337_last > 0.0);
    const Mask x5340 = (a5338_last > 0.0);
    const Mask x5341 = (x5339 & x5340);
    const Mask x5342 = (x5336 & x5341);
    const Real x5343 = select(x5341, a5337_last, 1.0);
    const Real x5344 = x5333 / x5343;
    const Real x5345 = select(x5342, x5344, 0.0);
    const Mask x5346 = ~x5341;
    const Mask x5347 = (x5336 & x5346);
    const Real x5348 = select(x5347, a5172_last, 1.0);
    // snow_layers.<listcomp>
    const Real x5349 = x5348 + 0.5;
    const Real x5350 = 1 / x5349;
    const Real x5351 = x5350 * 0.1;
    const Real x5352 = x5348 + 1.0;
    const Real x5353 = 1 / x5352;
    const Real x5354 = x5353 * 0.2;
    const Real x5355 = x5348 + 0.25;
    const Real x5356 = 1 / x5355;
    const Real x5357 = x5356 * 0.05;
    // snow_layers.layer_shares
    const Real x5358 = x5351 + x5354;
    const Real x5359 = x5358 + x5357;
    const Real x5360 = 1.0 - x5359;
    const Real x5361 = x5360 / 2.0;
    real_3[0] = x5351;
    real_3[1] = x5354;
    real_3[2] = x5361;
    real_3[3] = x5361;
    real_3[4] = x5357;
    // snow_layers.spread
    const Mask x5364 = (x5166 > 273.15);
    const Real x5365 = select(x5364, 273.15, x5166);
    // snow_layers.spread, snow_layers.content_of, balances._snow_heat
    Real a5379_last = real_of(0.0);
    Real a5380_last = real_of(0.0);
    Real a5381_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a5363 = select(x5347, real_3[l], 0.0);
        const Real a5366 = select(x5342, real_5[l], 273.15);
        const Real a5367 = x5345 * real_40[l];
        const Real a5368 = a5363 * x5333;
        const Real a5369 = a5367 + a5368;
        const Real a5370 = x5345 * real_4[l];
        const Real a5371 = select(x5347, x5365, a5366);
        const Real a5372 = a5369 * 2106.0;
        const Real a5373 = a5370 * 4218.0;
        const Real a5374 = a5372 + a5373;
        const Real a5375 = a5371 - 273.15;
        const Real a5376 = a5374 * a5375;
        const Real a5377 = a5370 * 333500.0;
        const Real a5378 = a5376 + a5377;
        a5379_last = a5379_last + a5378;
        const Real a69_1579 = state[l + 3 * LAYERS + 5] + state[l + 3 * LAYERS + 10];
        a5380_last = a5380_last + a69_1579;
        a5381_last = a5381_last + state[l + 3 * LAYERS + 20];
    }
    // snow_layers.spread
    const Mask x5382 = (a5380_last > 0.0);
    const Mask x5383 = (a5381_last > 0.0);
    const Mask x5384 = (x5382 & x5383);
    const Mask x5385 = (x68 & x5384);
    const Real x5386 = select(x5384, a5380_last, 1.0);
    const Real x5387 = x65 / x5386;
    const Real x5388 = select(x5385, x5387, 0.0);
    const Mask x5389 = ~x5384;
    const Mask x5390 = (x68 & x5389);
    const Real x5391 = select(x5390, state[3 * LAYERS + 4], 1.0);
    // snow_layers.<listcomp>
    const Real x5392 = x5391 + 0.5;
    const Real x5393 = 1 / x5392;
    const Real x5394 = x5393 * 0.1;
    const Real x5395 = x5391 + 1.0;
    const Real x5396 = 1 / x5395;
    const Real x5397 = x5396 * 0.2;
    const Real x5398 = x5391 + 0.25;
    const Real x5399 = 1 / x5398;
    const Real x5400 = x5399 * 0.05;
    // snow_layers.layer_shares
    const Real x5401 = x5394 + x5397;
    const Real x5402 = x5401 + x5400;
    const Real x5403 = 1.0 - x5402;
    const Real x5404 = x5403 / 2.0;
    real_3[0] = x5394;
    real_3[1] = x5397;
    real_3[2] = x5404;
    real_3[3] = x5404;
    real_3[4] = x5400;
    // snow_layers.spread, snow_layers.content_of, balances._snow_heat
    Real a5420_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a5406 = select(x5390, real_3[l], 0.0);
        const Real a5407 = select(x5385, state[l + 3 * LAYERS + 15], 273.15);
        const Real a5408 = x5388 * state[l + 3 * LAYERS + 5];
        const Real a5409 = a5406 * x65;
        const Real a5410 = a5408 + a5409;
        const Real a5411 = x5388 * state[l + 3 * LAYERS + 10];
        const Real a5412 = select(x5390, x101, a5407);
        const Real a5413 = a5410 * 2106.0;
        const Real a5414 = a5411 * 4218.0;
        const Real a5415 = a5413 + a5414;
        const Real a5416 = a5412 - 273.15;
        const Real a5417 = a5415 * a5416;
        const Real a5418 = a5411 * 333500.0;
        const Real a5419 = a5417 + a5418;
        a5420_last = a5420_last + a5419;
    }
    // balances.snow_energy_residual
    const Real x5421 = a5379_last - a5420_last;
    const Real x5422 = x5421 / seconds;
    const Real x5423 = x5231 + x5232;
    const Real x5424 = x5422 - x5423;
    quantities[4 * LAYERS + 22] = x5424;
    // balances.snow_base_mismatch
    const Real x5425 = x5207 - x5207;
    quantities[4 * LAYERS + 23] = x5425;
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
