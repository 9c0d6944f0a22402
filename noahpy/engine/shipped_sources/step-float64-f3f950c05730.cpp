// From the code of digest a88daa5fd541b33d06ba307b74f45899ad7b70f11ee04ed805a4ef204edd1aa3.
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
    Real w2086 = real_of(INFINITE);
    Real w2087 = real_of(1.0);
    Real w2088 = real_of(0.0);
    Real w2089 = real_of(0.0);
    Mask w2090 = a2060_last;
    Mask w2091 = x2067;
    for (int pass = 0; pass < 3000; ++pass) {
        if (!any_lane(w2091)) break;
        // implicit_water._iteration
        const Real x2094 = select(w2090, w2082, w2085);
        const Real x2095 = w2082 * 2.0;
        const Mask x2096 = (x2095 > 1.0);
        const Real x2097 = select(x2096, 1.0, x2095);
        const Real x2098 = w2082 - x2094;
        const Real x2099 = x2098 * 0.125;
        const Real x2100 = x2094 + x2099;
        const Mask x2101 = (w2088 >= 300.0);
        const Mask x2102 = (w2090 | x2101);
        const Mask x2103 = (w2089 == 60.0);
        const Mask x2104 = (x2102 | x2103);
        Real a2106_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2092 = select(w2090, real_100[l], real_106[l]);
            const Real a2093 = select(w2090, real_96[l], real_107[l]);
            const Real a2105 = magnitude(real_84[l]);
            a2106_last = a2106_last + a2105;
            real_108[l] = a2092;
            real_109[l] = a2093;
        }
        const Mask x2107 = (a2106_last < w2086);
        const Mask x2108 = (w2089 < 60.0);
        const Mask x2109 = (x2107 | x2108);
        const Real x2110 = select(x2109, 1.03, 0.5);
        const Real x2111 = x2110 * w2087;
        const Mask x2112 = (x2111 < 0.1);
        const Real x2113 = select(x2112, 0.1, x2111);
        const Mask x2114 = (x2113 > 1.0);
        const Real x2115 = select(x2114, 1.0, x2113);
        const Real x2116 = w2082 * seconds;
        // implicit_water._change
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2124 = x2116 * real_88[l];
            const Real a2125 = -a2124;
            const Real a2126 = x2116 * real_87[l + 1];
            const Real a2127 = -a2126;
            real_76[l] = a2125;
            real_74[l] = a2127;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2117 = real_69[l] + in_row(l, 0, w2078);
            const Real a2118 = a2117 + real_88[l];
            const Real a2119 = a2118 + real_87[l];
            const Real a2120 = x2116 * a2119;
            const Real a2121 = real_91[l] + a2120;
            const Real a2122 = a2121 * 1.0000000000000142;
            const Real a2128 = -real_84[l];
            real_110[l] = a2117;
            real_111[l] = a2122;
            real_112[l] = a2128;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_76, real_111, real_74, real_112, real_113);
        // implicit_water._moved, implicit_water._mobile, implicit_water._raised
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2130 = (real_96[l] > 0.0);
            const Mask a2131 = (real_100[l] <= real_60[l]);
            const Real a2132 = real_100[l] - real_58[l];
            const Mask a2133 = (a2132 < 1e-09);
            const Real a2134 = select(a2133, 1e-09, a2132);
            const Mask a2135 = (real_83[l] < 1e-30);
            const Real a2136 = select(a2135, 1e-30, real_83[l]);
            const Real a2137 = 1 / a2134;
            const Real a2138 = real_67[l] * a2137;
            const Mask a2139 = (a2138 < 1.0);
            const Real a2140 = select(a2139, 1.0, a2138);
            const Real a2141 = real_60[l] - real_58[l];
            const Real a2142 = a2141 * a2137;
            const Mask a2143 = (a2142 > a2140);
            const Real a2144 = select(a2143, a2140, a2142);
            const Mask a2145 = (a2144 < 1e-30);
            const Real a2146 = select(a2145, 1e-30, a2144);
            const Real a2147 = x2116 * real_110[l];
            const Real a2148 = numbers[l] + a2147;
            const Real a2149 = a2148 * a2134;
            const Real a2150 = select(a2131, a2148, real_103[l]);
            const Real a2151 = real_82[l] * a2136;
            const Real a2152 = a2151 * a2137;
            const Real a2153 = a2150 + a2152;
            const Real a2154 = numbers[l] * 1e-11;
            const Real a2155 = x2115 * real_113[l];
            const Real a2156 = real_96[l] + a2155;
            const Real a2157 = a2149 * a2146;
            const Real a2158 = a2149 - a2157;
            const Real a2159 = a2158 * 1e-09;
            const Real a2160 = a2157 + a2159;
            const Real a2161 = select(a2131, a2149, a2160);
            const Real a2162 = a2161 + a2136;
            const Real a2163 = log(a2146);
            const Real a2164 = real_82[l] * a2163;
            const Mask a2165 = (a2164 > 300.0);
            const Real a2166 = select(a2165, 300.0, a2164);
            mask_85[l] = a2130;
            real_112[l] = a2134;
            real_111[l] = a2136;
            real_114[l] = a2140;
            real_115[l] = a2146;
            real_116[l] = a2149;
            real_117[l] = a2151;
            real_118[l] = a2153;
            real_119[l] = a2154;
            real_120[l] = a2156;
            real_121[l] = a2157;
            real_122[l] = a2162;
            real_123[l] = a2166;
        }
        // implicit_water._raised, implicit_water._moved
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2167 = exp(real_123[l]);
            const Real a2168 = real_111[l] * a2167;
            const Real a2169 = real_121[l] + a2168;
            const Real a2170 = w2082 * real_65[l];
            const Real a2171 = maximum(a2170, real_111[l]);
            const Real a2172 = real_116[l] * real_114[l];
            const Real a2173 = a2172 - real_121[l];
            const Real a2174 = a2173 * 1e-09;
            const Real a2175 = real_121[l] + a2174;
            const Real a2176 = a2175 + a2171;
            const Real a2177 = x2115 * real_118[l];
            const Real a2178 = a2177 * real_113[l];
            const Real a2179 = real_122[l] + a2178;
            const Real a2180 = a2179 - a2176;
            const Real a2181 = w2082 * real_55[l];
            const Real a2182 = real_119[l] + a2181;
            const Real a2183 = a2180 / a2182;
            const Real a2184 = select(mask_85[l], real_120[l], a2183);
            const Mask a2185 = (a2184 < 0.0);
            const Real a2186 = select(a2185, 0.0, a2184);
            const Mask a2187 = (real_120[l] > 0.0);
            const Mask a2188 = (a2179 > a2176);
            const Mask a2189 = select(mask_85[l], a2187, a2188);
            const Mask a2190 = (a2179 > a2169);
            const Real a2191 = real_116[l] * 1e-09;
            const Real a2192 = select(a2190, a2191, real_116[l]);
            const Real a2193 = real_121[l] * 0.999999999;
            const Real a2194 = select(a2190, a2193, 0.0);
            const Real a2195 = a2179 - a2194;
            const Mask a2196 = (a2195 < 1e-30);
            const Real a2197 = select(a2196, 1e-30, a2195);
            const Real a2198 = a2197 / real_111[l];
            real_110[l] = a2186;
            mask_97[l] = a2189;
            mask_124[l] = a2190;
            real_125[l] = a2192;
            real_126[l] = a2195;
            real_127[l] = a2197;
            real_128[l] = a2198;
        }
        // implicit_water._moved
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2199 = log(real_128[l]);
            const Real a2200 = a2199 / real_82[l];
            const Mask a2201 = (a2200 > 50.0);
            const Real a2202 = select(a2201, 50.0, a2200);
            real_123[l] = a2202;
        }
        const Mask x2228 = (x2115 < 1.0);
        const Mask x2249 = (x1599 > 0.0);
        const Real x2250 = select(x2249, x1651, (-1.0));
        // implicit_water._stopped
        const Mask x2251 = (real_100[0] > x2250);
        // implicit_water._moved, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2203 = exp(real_123[l]);
            const Real a2204 = real_126[l] - real_125[l];
            const Real a2205 = a2204 - real_111[l];
            const Real a2206 = real_125[l] + real_117[l];
            const Real a2207 = a2205 / a2206;
            const Real a2208 = a2207 + 1.0;
            const Real a2209 = real_127[l] / real_125[l];
            const Real a2210 = minimum(a2203, a2209);
            const Real a2211 = minimum(a2210, a2208);
            const Mask a2212 = (a2211 < 0.05);
            const Real a2213 = select(a2212, 0.05, a2211);
            const Real a2214 = select(mask_124[l], real_115[l], 0.05);
            const Real a2215 = select(mask_124[l], real_114[l], real_115[l]);
            const Real a2216 = maximum(a2213, a2214);
            const Real a2217 = minimum(a2216, a2215);
            const Real a2218 = real_112[l] * a2217;
            const Real a2219 = real_58[l] + a2218;
            const Real a2220 = maximum(a2219, real_57[l]);
            const Real a2221 = select(mask_85[l], real_63[l], a2220);
            const Mask a2222 = ~mask_85[l];
            const Mask a2223 = (real_100[l] > real_60[l]);
            const Mask a2224 = (a2222 & a2223);
            const Real a2225 = a2221 - real_100[l];
            const Real a2226 = x2115 * a2225;
            const Real a2227 = real_100[l] + a2226;
            const Mask a2229 = (a2224 & x2228);
            const Real a2230 = select(a2229, a2227, a2221);
            const Mask a2231 = (real_100[l] > real_86[l]);
            const Mask a2232 = (a2230 < real_86[l]);
            const Mask a2233 = (a2231 & a2232);
            const Mask a2234 = (real_100[l] < real_86[l]);
            const Mask a2235 = (a2230 > real_86[l]);
            const Mask a2236 = (a2234 & a2235);
            const Mask a2237 = (a2233 | a2236);
            const Real a2238 = select(a2237, real_86[l], a2230);
            const Mask a2239 = (real_56[l] > 0.0);
            const Real a2240 = select(a2239, real_54[l], (-1.0));
            const Mask a2241 = (real_100[l] > a2240);
            const Mask a2242 = (a2238 < a2240);
            const Mask a2243 = (a2241 & a2242);
            const Mask a2244 = (real_100[l] < a2240);
            const Mask a2245 = (a2238 > a2240);
            const Mask a2246 = (a2244 & a2245);
            const Mask a2247 = (a2243 | a2246);
            const Real a2248 = select(a2247, a2240, a2238);
            real_128[l] = a2248;
        }
        // implicit_water._stopped
        const Mask x2252 = (real_128[0] < x2250);
        const Mask x2253 = (x2251 & x2252);
        const Mask x2254 = (real_100[0] < x2250);
        const Mask x2255 = (real_128[0] > x2250);
        const Mask x2256 = (x2254 & x2255);
        const Mask x2257 = (x2253 | x2256);
        const Real x2258 = select(x2257, x2250, real_128[0]);
        // implicit_water._moved
        real_128[0] = x2258;
        // implicit_water._iteration
        const Real x2268 = select(x2104, x2100, w2082);
        const Real x2269 = select(w2090, x2097, x2268);
        const Real x2270 = select(w2091, x2269, w2082);
        const Real x2271 = select(x2104, INFINITE, a2106_last);
        const Real x2272 = select(x2104, 1.0, x2115);
        const Real x2273 = w2088 + 1.0;
        const Real x2274 = select(x2104, 0.0, x2273);
        const Real x2275 = real_of_mask(w2091);
        const Real x2276 = w2089 + x2275;
        // implicit_water._at
        const Real x2277 = x2270 * seconds;
        // implicit_water._moved, implicit_water._iteration, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2260 = (real_128[l] >= real_63[l]);
            const Mask a2261 = (mask_97[l] | a2260);
            const Real a2262 = select(a2261, real_63[l], real_128[l]);
            const Real a2263 = select(a2261, real_110[l], 0.0);
            const Real a2264 = select(x2104, real_108[l], a2262);
            const Real a2265 = select(x2104, real_109[l], a2263);
            const Real a2266 = select(w2091, a2264, real_100[l]);
            const Real a2267 = select(w2091, a2265, real_96[l]);
            const Real a2278 = a2266 - real_58[l];
            const Real a2279 = a2278 / real_64[l];
            const Mask a2280 = (a2279 < 1e-12);
            const Real a2281 = select(a2280, 1e-12, a2279);
            const Real a2282 = log(a2281);
            const Real a2283 = numbers[l + LAYERS + 47] * a2282;
            const Real a2284 = numbers[l + 10 * LAYERS + 52] - a2283;
            const Mask a2285 = (a2284 > 16.11809565095832);
            const Real a2286 = select(a2285, 16.11809565095832, a2284);
            real_123[l] = a2266;
            real_127[l] = a2267;
            real_126[l] = a2278;
            real_125[l] = a2281;
            real_117[l] = a2286;
        }
        // retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2287 = exp(real_117[l]);
            const Real a2288 = numbers[l + LAYERS + 47] * a2287;
            const Real a2289 = real_125[l] * real_64[l];
            const Real a2290 = a2288 / a2289;
            const Real a2292 = real_127[l] - a2287;
            const Mask a2293 = (real_123[l] > real_60[l]);
            const Real a2294 = select(a2293, real_60[l], real_123[l]);
            const Mask a2295 = (real_123[l] <= real_60[l]);
            const Mask a2296 = (real_127[l] == 0.0);
            const Mask a2297 = (a2295 & a2296);
            const Real a2298 = a2294 - real_57[l];
            const Real a2299 = a2298 * 100.0;
            const Mask a2300 = (a2299 < 0.0);
            const Real a2301 = select(a2300, 0.0, a2299);
            const Mask a2302 = (a2301 > 1.0);
            const Real a2303 = select(a2302, 1.0, a2301);
            const Mask a2304 = (a2294 <= real_86[l]);
            const Mask a2305 = (a2297 & a2304);
            const Real a2306 = select(a2305, 100.0, 0.0);
            const Real a2307 = -a2292;
            const Mask a2308 = (a2307 < numbers[l + 3 * LAYERS + 47]);
            const Real a2309 = select(a2308, numbers[l + 3 * LAYERS + 47], a2307);
            const Mask a2310 = (real_117[l] < numbers[l + 10 * LAYERS + 52]);
            const Real a2311 = select(a2310, numbers[l + 10 * LAYERS + 52], real_117[l]);
            const Real a2312 = a2311 - numbers[l + 10 * LAYERS + 52];
            const Real a2313 = numbers[l + 11 * LAYERS + 52] * a2312;
            const Real a2314 = -a2313;
            real_128[l] = a2290;
            real_110[l] = a2292;
            real_115[l] = a2294;
            mask_97[l] = a2297;
            real_114[l] = a2303;
            real_111[l] = a2306;
            real_112[l] = a2307;
            real_122[l] = a2309;
            real_121[l] = a2314;
        }
        // retention.flowing
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2326 = -real_110[l + 1];
            const Mask a2327 = (a2326 < numbers[l + 3 * LAYERS + 47]);
            const Real a2328 = select(a2327, numbers[l + 3 * LAYERS + 47], a2326);
            const Mask a2329 = (real_117[l + 1] < numbers[l + 10 * LAYERS + 52]);
            const Real a2330 = select(a2329, numbers[l + 10 * LAYERS + 52], real_117[l + 1]);
            const Real a2331 = a2330 - numbers[l + 10 * LAYERS + 52];
            const Real a2332 = numbers[l + 11 * LAYERS + 52] * a2331;
            const Real a2333 = -a2332;
            const Real a2334 = exp(a2333);
            const Real a2335 = a2328 * a2334;
            const Real a2336 = a2335 / real_77[l];
            const Real a2337 = real_110[l + 1] + numbers[l + 3 * LAYERS + 47];
            const Mask a2338 = (a2337 < 0.0);
            const Real a2339 = select(a2338, 0.0, a2337);
            const Real a2340 = a2336 + a2339;
            const Real a2341 = -real_110[l];
            const Mask a2342 = (a2341 < numbers[l + 3 * LAYERS + 48]);
            const Real a2343 = select(a2342, numbers[l + 3 * LAYERS + 48], a2341);
            const Mask a2344 = (real_117[l] < numbers[l + 10 * LAYERS + 53]);
            const Real a2345 = select(a2344, numbers[l + 10 * LAYERS + 53], real_117[l]);
            const Real a2346 = a2345 - numbers[l + 10 * LAYERS + 53];
            const Real a2347 = numbers[l + 11 * LAYERS + 53] * a2346;
            const Real a2348 = -a2347;
            real_74[l] = a2334;
            real_76[l] = a2340;
            real_78[l] = a2343;
            real_79[l] = a2348;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2315 = exp(real_121[l]);
            const Mask a2316 = (real_112[l] > real_61[l]);
            const Real a2317 = numbers[l + 11 * LAYERS + 52] * a2315;
            const Real a2318 = a2317 / real_122[l];
            const Real a2319 = select(a2316, a2318, 0.0);
            const Real a2320 = real_122[l] * a2315;
            const Real a2321 = a2320 / real_81[l];
            const Real a2322 = real_110[l] + numbers[l + 3 * LAYERS + 47];
            const Mask a2323 = (a2322 < 0.0);
            const Real a2324 = select(a2323, 0.0, a2322);
            const Real a2325 = a2321 + a2324;
            real_117[l] = a2315;
            real_125[l] = a2319;
            real_120[l] = a2325;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2358 = real_72[l] * real_117[l];
            real_121[l] = a2358;
        }
        const Real x2361 = real_120[LAYERS - 1] + real_121[LAYERS - 1];
        const Real x2362 = x1674 * x2361;
        const Real x2363 = x1698 * real_117[LAYERS - 1];
        const Real x2364 = x2362 + x2363;
        // implicit_water._upward
        const Real x2368 = real_62[0] * real_120[0];
        // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2349 = exp(real_79[l]);
            const Real a2350 = real_78[l] * a2349;
            const Real a2351 = a2350 / real_75[l];
            const Real a2352 = real_110[l] + numbers[l + 3 * LAYERS + 48];
            const Mask a2353 = (a2352 < 0.0);
            const Real a2354 = select(a2353, 0.0, a2352);
            const Real a2355 = a2351 + a2354;
            const Real a2356 = real_120[l] + a2355;
            const Real a2357 = a2356 * 0.5;
            const Real a2359 = a2357 + real_121[l];
            const Real a2360 = real_73[l] * a2359;
            const Real a2365 = real_120[l + 1] + real_76[l];
            const Real a2366 = a2365 * 0.5;
            const Real a2367 = real_73[l] * a2366;
            real_80[l] = a2349;
            real_122[l] = a2360;
            real_112[l + 1] = a2367;
        }
        // implicit_water._flow
        real_122[LAYERS - 1] = x2364;
        real_112[0] = x2368;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2370 = real_114[l] * real_122[l];
            const Real a2372 = real_114[l] * real_112[l];
            real_121[l] = a2370;
            real_120[l] = a2372;
        }
        const Real x2373 = x1700 - real_120[0];
        const Mask x2374 = (x2373 > x1634);
        const Real x2375 = select(x2374, x1634, x2373);
        // implicit_water._remaining
        const Real x2376 = real_115[0] - x1651;
        const Real x2377 = x2376 * 100.0;
        const Mask x2378 = (x2377 < 0.0);
        const Real x2379 = select(x2378, 0.0, x2377);
        const Mask x2380 = (x2379 > 1.0);
        const Real x2381 = select(x2380, 1.0, x2379);
        // implicit_water._flow
        const Real x2382 = x1599 * x2381;
        const Real x2391 = real_121[LAYERS - 1] - x1721;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2390 = real_121[l] - real_120[l + 1];
            real_79[l] = a2390;
        }
        // implicit_water._gain
        real_120[0] = x2375;
        for (int l = 0; l < LAYERS - 1; ++l) real_120[l + 1] = real_79[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_121[l] = real_79[l];
        real_121[LAYERS - 1] = x2391;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2383 = real_115[l] - real_54[l];
            const Real a2384 = a2383 * 100.0;
            const Mask a2385 = (a2384 < 0.0);
            const Real a2386 = select(a2385, 0.0, a2384);
            const Mask a2387 = (a2386 > 1.0);
            const Real a2388 = select(a2387, 1.0, a2386);
            const Real a2389 = real_56[l] * a2388;
            const Real a2392 = real_123[l] - real_115[l];
            const Real a2393 = a2392 * 1e-09;
            const Real a2394 = real_115[l] + a2393;
            const Real a2395 = real_127[l] * 1e-11;
            const Real a2396 = a2394 + a2395;
            const Real a2397 = a2396 - state[l + 2 * LAYERS];
            const Real a2398 = numbers[l] * a2397;
            const Real a2399 = a2389 + in_row(l, 0, x2382);
            const Real a2402 = real_120[l] - real_121[l];
            const Real a2403 = a2402 - a2399;
            const Real a2404 = x2277 * a2403;
            const Real a2405 = a2398 - a2404;
            const Mask a2406 = (real_127[l] > 0.0);
            const Real a2407 = select(a2406, 0.0, real_125[l]);
            const Real a2410 = real_72[l] * a2407;
            real_119[l] = a2389;
            real_118[l] = a2405;
            mask_124[l] = a2406;
            real_116[l] = a2407;
            real_113[l] = a2410;
        }
        // implicit_water._downward
        const Real x2413 = real_117[LAYERS - 1] + real_113[LAYERS - 1];
        const Real x2414 = x1674 * x2413;
        const Real x2415 = x1698 * real_116[LAYERS - 1];
        const Real x2416 = x2414 + x2415;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2408 = real_117[l] + real_80[l];
            const Real a2409 = a2408 * 0.5;
            const Real a2411 = a2409 + real_113[l];
            const Real a2412 = real_73[l] * a2411;
            real_116[l] = a2412;
        }
        // implicit_water._balance
        real_116[LAYERS - 1] = x2416;
        // implicit_water._upward
        const Real x2422 = real_62[0] * real_117[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2419 = real_117[l + 1] + real_74[l];
            const Real a2420 = a2419 * 0.5;
            const Real a2421 = real_73[l] * a2420;
            real_113[l + 1] = a2421;
        }
        // implicit_water._balance
        real_113[0] = x2422;
        const Mask x2432 = (x2375 < x1634);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2418 = real_114[l] * real_116[l];
            const Real a2424 = real_114[l] * real_113[l];
            const Real a2425 = select(mask_124[l], 1.0, real_128[l]);
            const Real a2426 = a2418 * a2425;
            const Real a2427 = real_111[l] * real_122[l];
            const Real a2428 = a2426 + a2427;
            const Real a2429 = a2424 * a2425;
            const Real a2430 = real_111[l] * real_112[l];
            const Real a2431 = a2429 + a2430;
            real_117[l] = a2418;
            real_121[l] = a2424;
            real_120[l] = a2428;
            real_125[l] = a2431;
        }
        const Real x2433 = select(x2432, real_125[0], 0.0);
        real_113[0] = x2433;
        for (int l = 0; l < LAYERS - 1; ++l) real_113[l + 1] = real_125[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2434 = magnitude(real_110[l]);
            const Real a2435 = select(mask_124[l], a2434, real_123[l]);
            const Real a2437 = real_120[l] + real_113[l];
            const Real a2438 = a2435 * a2437;
            real_116[l] = a2438;
        }
        real_113[0] = real_116[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_113[l + 1] = real_116[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_110[l] = real_116[l + 1];
        real_110[LAYERS - 1] = real_116[LAYERS - 1];
        // implicit_water._demanded
        const Mask x2451 = (real_115[0] > x1651);
        const Mask x2452 = (real_115[0] < x2018);
        const Mask x2453 = (x2451 & x2452);
        const Mask x2454 = (real_115[0] == x1651);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2441 = maximum(real_113[l], real_110[l]);
            const Real a2442 = maximum(real_116[l], a2441);
            const Mask a2443 = (real_118[l] < 0.0);
            const Mask a2444 = (real_115[l] > real_54[l]);
            const Mask a2445 = (real_115[l] < real_98[l]);
            const Mask a2446 = (a2444 & a2445);
            const Mask a2447 = (real_115[l] == real_54[l]);
            const Mask a2448 = (a2447 & a2443);
            const Mask a2449 = (a2446 | a2448);
            const Real a2450 = select(a2449, real_99[l], 0.0);
            real_129[l] = a2442;
            mask_85[l] = a2443;
            real_130[l] = a2450;
        }
        // implicit_water._demanded
        const Mask x2455 = (x2454 & mask_85[0]);
        const Mask x2456 = (x2453 | x2455);
        const Real x2457 = select(x2456, x2024, 0.0);
        // implicit_water._balance
        const Real x2479 = select(mask_97[0], x2457, 0.0);
        // implicit_water._at
        const Mask x2487 = (x2274 < 60.0);
        const Mask x2493 = (x2270 < 1.0);
        // implicit_water._balance, implicit_water._mobile, implicit_water._at
        Mask a2490_last = mask_of(true);
        Mask a2492_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2458 = select(mask_97[l], 1.0, 1e-09);
            const Real a2459 = select(mask_124[l], 1e-11, a2458);
            const Real a2460 = real_117[l] + real_121[l];
            const Real a2461 = real_122[l] + real_112[l];
            const Real a2462 = real_114[l] * a2461;
            const Real a2463 = a2460 * real_128[l];
            const Real a2464 = real_111[l] * a2461;
            const Real a2465 = a2463 + a2464;
            const Mask a2466 = (real_126[l] < 1e-09);
            const Real a2467 = select(a2466, 1e-09, real_126[l]);
            const Real a2468 = a2467 * a2465;
            const Mask a2469 = (a2462 < 1e-30);
            const Real a2470 = select(a2469, 1e-30, a2462);
            const Real a2471 = a2468 / a2470;
            const Mask a2472 = (real_114[l] < 1.0);
            const Real a2473 = select(a2472, 60.0, INFINITE);
            const Real a2474 = x2277 * real_129[l];
            const Real a2475 = a2474 + real_59[l];
            const Real a2476 = a2475 * 1.4210854715202004e-14;
            const Real a2477 = numbers[l] * a2459;
            const Real a2478 = select(mask_97[l], real_130[l], 0.0);
            const Real a2480 = x2277 * a2462;
            const Mask a2481 = (a2471 < 0.02);
            const Real a2482 = select(a2481, 0.02, a2471);
            const Real a2483 = minimum(a2482, a2473);
            const Real a2484 = x2277 * a2460;
            const Real a2485 = magnitude(real_118[l]);
            const Real a2486 = maximum(a2476, real_103[l]);
            const Real a2488 = select(x2487, a2476, a2486);
            const Mask a2489 = (a2485 <= a2488);
            a2490_last = (a2490_last & a2489);
            const Mask a2491 = (a2485 > a2488);
            a2492_last = (a2492_last | a2491);
            real_110[l] = a2477;
            real_113[l] = a2478;
            real_116[l] = a2480;
            real_115[l] = a2483;
            real_131[l] = a2484;
        }
        // implicit_water._at
        const Mask x2494 = (a2490_last & x2493);
        const Mask x2495 = (a2492_last | x2494);
        const Mask x2496 = (x2276 < 3000.0);
        const Mask x2497 = (x2495 & x2496);
        for (int l = 0; l < LAYERS; ++l) real_100[l] = real_123[l];
        for (int l = 0; l < LAYERS; ++l) real_96[l] = real_127[l];
        real_104[0] = x2375;
        for (int l = 0; l < LAYERS - 1; ++l) real_104[l + 1] = real_79[l];
        real_104[LAYERS] = x2391;
        for (int l = 0; l < LAYERS; ++l) real_90[l] = real_119[l];
        for (int l = 0; l < LAYERS; ++l) real_84[l] = real_118[l];
        for (int l = 0; l < LAYERS; ++l) real_91[l] = real_110[l];
        for (int l = 0; l < LAYERS; ++l) real_88[l] = real_120[l];
        real_87[0] = x2433;
        for (int l = 0; l < LAYERS - 1; ++l) real_87[l + 1] = real_125[l + 1];
        for (int l = 0; l < LAYERS; ++l) real_69[l] = real_113[l];
        for (int l = 0; l < LAYERS; ++l) real_83[l] = real_116[l];
        for (int l = 0; l < LAYERS; ++l) real_82[l] = real_115[l];
        for (int l = 0; l < LAYERS; ++l) real_105[l] = real_131[l];
        for (int l = 0; l < LAYERS; ++l) real_106[l] = real_108[l];
        for (int l = 0; l < LAYERS; ++l) real_107[l] = real_109[l];
        w2071 = x2382;
        w2078 = x2479;
        w2082 = x2270;
        w2085 = x2094;
        w2086 = x2271;
        w2087 = x2272;
        w2088 = x2274;
        w2089 = x2276;
        w2090 = a2490_last;
        w2091 = x2497;
    }
    // implicit_water._change
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2505 = seconds * real_88[l];
        const Real a2506 = -a2505;
        const Real a2507 = seconds * real_87[l + 1];
        const Real a2508 = -a2507;
        real_75[l] = a2506;
        real_77[l] = a2508;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2498 = real_69[l] + in_row(l, 0, w2078);
        const Real a2499 = a2498 + real_88[l];
        const Real a2500 = a2499 + real_87[l];
        const Real a2501 = seconds * a2500;
        const Real a2502 = real_91[l] + a2501;
        const Real a2503 = a2502 * 1.0000000000000142;
        const Real a2509 = -real_84[l];
        real_107[l] = a2503;
        real_106[l] = a2509;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_75, real_107, real_77, real_106, real_91);
    // implicit_water._changed
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2511 = real_88[l] * real_91[l];
        const Real a2512 = real_87[l] * real_91[l];
        real_106[l] = a2511;
        real_107[l] = a2512;
    }
    const Real x2513 = -real_107[0];
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2514 = real_106[l] - real_107[l + 1];
        real_132[l + 1] = a2514;
    }
    real_132[0] = x2513;
    real_132[LAYERS] = real_106[LAYERS - 1];
    const Real x2517 = w2078 * real_91[0];
    const Real x2518 = w2071 + x2517;
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a2516 = real_104[l] + real_132[l];
        real_133[l] = a2516;
    }
    // implicit_water._limited
    const Real x2521 = minimum(real_133[0], x1634);
    const Mask x2522 = (x2518 < 0.0);
    const Real x2523 = select(x2522, 0.0, x2518);
    const Real x2524 = minimum(x2523, x1599);
    // implicit_water.solve_water
    const Mask x2528 = (w2082 == 1.0);
    const Mask x2529 = (w2090 & x2528);
    // implicit_water.<genexpr>
    real_133[0] = x2521;
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a2531 = select(x2529, real_133[l], NOT_A_NUMBER);
        real_132[l] = a2531;
    }
    results[LAYERS + 13] = real_132[LAYERS];
    results[LAYERS + 31] = real_132[LAYERS];
    const Real x2532 = select(x2529, x2524, NOT_A_NUMBER);
    // water_flow.__call__
    const Real x2540 = x1634 - real_132[0];
    const Real x2541 = seconds * x2540;
    const Mask x2542 = (x2541 > numbers[LAYERS + 10]);
    const Real x2543 = select(x2542, numbers[LAYERS + 10], x2541);
    const Mask x2544 = (x2543 < 0.0);
    const Real x2545 = select(x2544, 0.0, x2543);
    const Real x2547 = x2545 / seconds;
    const Real x2548 = x2540 - x2547;
    results[LAYERS + 12] = x2548;
    // implicit_water._changed, implicit_water._limited, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, step_parts.from_soil_of, soil_heat.thermal_conductivity
    Real a2549_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2519 = real_69[l] * real_91[l];
        const Real a2520 = real_90[l] + a2519;
        const Mask a2525 = (a2520 < 0.0);
        const Real a2526 = select(a2525, 0.0, a2520);
        const Real a2527 = minimum(a2526, real_56[l]);
        const Real a2533 = select(x2529, a2527, NOT_A_NUMBER);
        const Real a2534 = seconds / numbers[l];
        const Real a2535 = a2533 + in_row(l, 0, x2532);
        const Real a2536 = real_132[l] - real_132[l + 1];
        const Real a2537 = a2536 - a2535;
        const Real a2538 = a2534 * a2537;
        const Real a2539 = state[l + 2 * LAYERS] + a2538;
        const Real a1635_1223 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a2546 = a2539 + a1635_1223;
        after[LAYERS + l] = a2546;
        a2549_last = a2549_last + a2533;
        const Real a2550 = a2546 / numbers[l + 2 * LAYERS + 47];
        const Real a2551 = a2539 / a2546;
        const Real a2552 = a2551 * numbers[l + 2 * LAYERS + 47];
        const Real a2553 = a2552 * (-1.3505762785178115);
        const Real a2554 = numbers[l + 13 * LAYERS + 54] + a2553;
        const Real a2555 = exp(a2554);
        const Real a2556 = numbers[l + 14 * LAYERS + 54] * a2550;
        const Real a2557 = numbers[l + 14 * LAYERS + 54] - 1.0;
        const Real a2558 = a2557 * a2550;
        const Real a2559 = a2558 + 1.0;
        const Real a2560 = a2556 / a2559;
        const Real a2561 = a2550 * 4.6;
        const Real a2562 = a2550 * 3.6;
        const Real a2563 = a2562 + 1.0;
        const Real a2564 = a2561 / a2563;
        real_106[l] = a2533;
        real_107[l] = a2534;
        real_87[l] = a2539;
        real_88[l] = a2546;
        real_84[l] = a2550;
        real_105[l] = a2555;
        real_82[l] = a2560;
        real_83[l] = a2564;
    }
    // step_parts.from_ground
    const Real x2587 = x2532 + x1600;
    const Real x2588 = x2587 + a2549_last;
    const Real x2589 = x2588 * 1000.0;
    // step_parts.heat
    const Real x2590 = x2589 * 2501000.0;
    const Real x2591 = x2590 + x1609;
    // layered_snow_step.conduct
    const Real x2592 = select(x613, x612, 1.0);
    const Real x2593 = x2591 / x2592;
    const Real x2594 = select(x613, x2593, 0.0);
    // soil_heat.volumetric_heat_capacity
    const Real x2595 = real_87[0] * 4200000.0;
    const Real x2596 = x2595 + x647;
    const Real x2597 = numbers[2 * LAYERS + 47] - real_88[0];
    const Real x2598 = x2597 * 1004.0;
    const Real x2599 = x2596 + x2598;
    const Real x2600 = real_88[0] - real_87[0];
    const Real x2601 = x2600 * 2106000.0;
    const Real x2602 = x2599 + x2601;
    // soil_heat.thermal_conductivity, soil_heat.blended_kersten
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2565 = log(real_84[l]);
        const Real a2566 = a2565 / 2.302585092994046;
        const Real a2567 = a2566 + 1.0;
        const Mask a2568 = (a2567 < 0.0);
        const Real a2569 = select(a2568, 0.0, a2567);
        const Real a2570 = select(flags[l + 4], real_83[l], a2569);
        const Real a2571 = real_88[l] - real_87[l];
        const Real a2572 = a2571 / 0.001;
        const Mask a2573 = (a2572 < 0.0);
        const Real a2574 = select(a2573, 0.0, a2572);
        const Mask a2575 = (a2574 > 1.0);
        const Real a2576 = select(a2575, 1.0, a2574);
        const Real a2577 = a2576 * a2576;
        const Real a2578 = a2576 * 2.0;
        const Real a2579 = 3.0 - a2578;
        const Real a2580 = a2577 * a2579;
        const Real a2581 = real_82[l] - a2570;
        const Real a2582 = a2580 * a2581;
        const Real a2583 = a2570 + a2582;
        const Real a2584 = real_105[l] - numbers[l + 12 * LAYERS + 54];
        const Real a2585 = a2583 * a2584;
        const Real a2586 = a2585 + numbers[l + 12 * LAYERS + 54];
        real_91[l] = a2586;
    }
    // snow_free_ground.ground_conduction
    const Real x2603 = real_91[0] * x643;
    // soil_heat.ground_admittance
    const Real x2604 = x2602 * 0.5;
    const Real x2605 = x2604 * numbers[0];
    const Real x2606 = x2605 / seconds;
    const Real x2607 = x2606 * x2606;
    const Real x2608 = x2602 * real_91[0];
    const Real x2609 = x2608 / seconds;
    const Real x2610 = x2607 + x2609;
    const Real x2611 = sqrt(x2610);
    const Real x2612 = x2606 + x2611;
    // snow.into_warming_ground
    const Real x2613 = x2603 / x2612;
    const Real x2614 = x0 + x2613;
    // surface_balance.around
    const Real x2615 = x1545 + x1034;
    const Real x2616 = x2615 + x1171;
    const Real x2617 = x1177 - x2594;
    const Real x2618 = x1545 * x11;
    const Real x2619 = x2617 + x2618;
    const Real x2620 = x2619 + x1181;
    const Real x2621 = x2620 / x2616;
    // snow.conductance
    const Real x2622 = x2603 / x2614;
    // surface_balance.around
    const Real x2623 = x2622 / x2616;
    // surface_balance.skin_temperature
    const Real x2624 = x2623 * state[0];
    const Real x2625 = x2621 + x2624;
    const Real x2626 = x2623 + 1.0;
    const Real x2627 = x2625 / x2626;
    // surface_balance.around
    const Real x2628 = x2627 * x2627;
    const Real x2629 = x2628 * x2627;
    const Real x2630 = x1169 * x2629;
    const Real x2631 = x2615 + x2630;
    // air.emission
    const Real x2632 = x2628 * x2628;
    const Real x2633 = x2632 * 5.67e-08;
    // surface_balance.emitted
    const Real x2634 = x638 * x2633;
    const Real x2635 = 0.0 - x2627;
    const Real x2636 = x2630 * x2635;
    const Real x2637 = x2634 + x2636;
    // surface_balance.around
    const Real x2638 = x1030 - x2637;
    const Real x2639 = x2638 - x2594;
    const Real x2640 = x2639 + x2618;
    const Real x2641 = x2640 + x1181;
    const Real x2642 = x2641 / x2631;
    const Real x2643 = x2622 / x2631;
    // surface_balance.skin_temperature
    const Real x2644 = x2643 * state[0];
    const Real x2645 = x2642 + x2644;
    const Real x2646 = x2643 + 1.0;
    const Real x2647 = x2645 / x2646;
    // surface_balance.around
    const Real x2648 = x2647 * x2647;
    const Real x2649 = x2648 * x2647;
    const Real x2650 = x1169 * x2649;
    const Real x2651 = x2615 + x2650;
    // air.emission
    const Real x2652 = x2648 * x2648;
    const Real x2653 = x2652 * 5.67e-08;
    // surface_balance.emitted
    const Real x2654 = x638 * x2653;
    const Real x2655 = 0.0 - x2647;
    const Real x2656 = x2650 * x2655;
    const Real x2657 = x2654 + x2656;
    // surface_balance.around
    const Real x2658 = x1030 - x2657;
    const Real x2659 = x2658 - x2594;
    const Real x2660 = x2659 + x2618;
    const Real x2661 = x2660 + x1181;
    const Real x2662 = x2661 / x2651;
    // snow.conductance
    const Real x2663 = x2603 / x0;
    // surface_balance.around
    const Real x2664 = x2663 / x2651;
    // surface_balance.top
    const Real x2665 = x2664 + 1.0;
    const Real x2666 = x0 / x0;
    const Real x2667 = x2665 * x2666;
    // ground_heat.series_conductance
    real_83[0] = real_91[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_83[l + 1] = real_91[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1659_1307 = numbers[l] * 0.5;
        const Real a2669 = a1659_1307 / real_83[l];
        real_82[l] = a2669;
    }
    // soil_heat.conductance
    const Real x2672 = x0 * x2667;
    const Real x2673 = x2603 / x2672;
    // soil_heat.__call__
    const Real x2674 = state[LAYERS - 1] - numbers[LAYERS + 8];
    const Real x2675 = real_91[LAYERS - 1] * x2674;
    const Real x2676 = x2675 / numbers[LAYERS + 46];
    results[LAYERS + 42] = x2676;
    // ground_heat.series_conductance, ground_heat.ground_equations
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2670 = real_82[l] + real_82[l + 1];
        const Real a2671 = 1 / a2670;
        const Real a2688 = real_132[l + 1] * 4200000.0;
        const Mask a2692 = (a2688 < 0.0);
        const Real a2693 = select(a2692, 0.0, a2688);
        const Real a2694 = -a2688;
        const Mask a2695 = (a2694 < 0.0);
        const Real a2696 = select(a2695, 0.0, a2688);
        const Real a2700 = a2671 + a2693;
        const Real a2701 = a2671 - a2696;
        real_91[l + 1] = a2700;
        real_83[l] = a2701;
    }
    // ground_heat.ground_equations
    real_91[0] = x2673;
    real_83[LAYERS - 1] = real_of(0.0);
    const Real x2711 = x2662 - 273.15;
    // ground_heat.ground_equations, ground_heat.mixed_capacity, soil_heat.volumetric_heat_capacity, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2677 = state[l] - 273.15;
        const Real a2678 = numbers[l + 17 * LAYERS + 54] - 2000000.0;
        const Real a2679 = 1.0 - numbers[l + 2 * LAYERS + 47];
        const Real a2680 = a2679 * 2000000.0;
        const Real a2681 = numbers[l + 2 * LAYERS + 47] - real_88[l];
        const Real a2682 = a2681 * 1004.0;
        const Real a2683 = a2680 + a2682;
        const Real a2684 = real_88[l] * 2106000.0;
        const Real a2685 = a2683 + a2684;
        const Real a2686 = a2679 * a2678;
        const Real a2687 = a2685 + a2686;
        const Real a2689 = real_87[l] - state[l + 2 * LAYERS];
        const Real a2690 = a2689 * 4200000.0;
        const Real a2691 = a2687 - a2690;
        const Real a2698 = 2094000.0 * real_87[l];
        const Real a2699 = a2691 + a2698;
        results[LAYERS + 44 + l] = a2699;
        const Real a2702 = a2699 * a2677;
        const Real a2703 = real_87[l] * 333500000.0;
        const Real a2704 = a2702 + a2703;
        const Real a2705 = real_107[l] * in_row(l, LAYERS - 1, x2676);
        const Real a2706 = a2704 - a2705;
        const Real a2708 = real_107[l] * real_91[l];
        const Real a2710 = real_107[l] * real_83[l];
        const Real a2712 = (-99.99999999999997) + numbers[l + 6 * LAYERS + 47];
        const Real a2713 = a2712 / 0.008034787106446777;
        const Real a2714 = -a2713;
        const Mask a2715 = (a2714 < numbers[l + 3 * LAYERS + 47]);
        const Real a2716 = select(a2715, numbers[l + 3 * LAYERS + 47], a2714);
        const Real a2717 = numbers[l + 3 * LAYERS + 47] / a2716;
        const Real a2718 = log(a2717);
        const Real a2719 = a2718 / numbers[l + LAYERS + 47];
        real_82[l] = a2677;
        real_105[l] = a2691;
        real_84[l] = a2699;
        real_69[l] = a2706;
        real_90[l] = a2708;
        real_56[l] = a2710;
        real_96[l] = a2719;
    }
    // retention.content, enthalpy.liquid, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2720 = exp(real_96[l]);
        const Real a2721 = numbers[l + 2 * LAYERS + 47] - numbers[l + 15 * LAYERS + 54];
        const Real a2722 = a2721 * a2720;
        const Real a2723 = numbers[l + 15 * LAYERS + 54] + a2722;
        const Real a2724 = numbers[l + 15 * LAYERS + 54] + 0.001;
        const Mask a2725 = (a2723 < a2724);
        const Real a2726 = select(a2725, a2724, a2723);
        const Real a2727 = real_88[l] - numbers[l + 15 * LAYERS + 54];
        const Real a2728 = a2727 / a2721;
        const Mask a2729 = (a2728 < 1e-12);
        const Real a2730 = select(a2729, 1e-12, a2728);
        real_83[l] = a2721;
        real_91[l] = a2726;
        real_107[l] = a2730;
    }
    // retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2731 = log(real_107[l]);
        const Real a2732 = numbers[l + LAYERS + 47] * a2731;
        const Real a2733 = numbers[l + 16 * LAYERS + 54] - a2732;
        const Mask a2734 = (a2733 > 16.11809565095832);
        const Real a2735 = select(a2734, 16.11809565095832, a2733);
        real_96[l] = a2735;
    }
    // ground_heat.with_exchange
    const Real x2746 = x612 * real_90[0];
    const Real x2747 = x612 * x2673;
    // snow_ground._equations
    const Mask x2748 = (w215 > 0.0);
    result_flags[0] = x2748;
    const Real x2749 = seconds * w214;
    const Real x2750 = select(x2748, x2749, 0.0);
    const Real x2751 = w215 * x2750;
    const Real x2752 = x2751 / numbers[0];
    const Real x2753 = x2746 * x2711;
    const Real x2755 = x2746 + x2752;
    // enthalpy.heat_problem
    const Real x2758 = magnitude(real_of(0.0));
    // retention.at, enthalpy.at, enthalpy.liquid, snow_ground._equations, enthalpy.heat_problem
    Real a2757_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2736 = exp(real_96[l]);
        const Real a2738 = a2736 * 0.008034787106446777;
        const Real a2740 = a2738 + numbers[l + 6 * LAYERS + 47];
        const Real a2741 = -a2740;
        const Mask a2742 = ((-99.99999999999997) >= a2741);
        const Mask a2743 = (real_91[l] > real_88[l]);
        const Real a2744 = select(a2743, real_88[l], real_91[l]);
        const Real a2745 = select(a2742, real_88[l], a2744);
        const Real a2754 = real_69[l] + in_row(l, 0, x2753);
        const Real a2756 = magnitude(real_82[l]);
        a2757_last = maximum(a2757_last, a2756);
        real_107[l] = a2740;
        real_100[l] = a2741;
        real_103[l] = a2745;
        real_102[l] = a2754;
        real_101[l] = a2756;
    }
    // enthalpy.heat_problem
    const Real x2759 = maximum(a2757_last, x2758);
    real_96[0] = x2755;
    for (int l = 0; l < LAYERS - 1; ++l) real_96[l + 1] = real_90[l + 1];
    // enthalpy.at, enthalpy.heat_problem, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2760 = 2094000.0 * real_88[l];
        const Real a2761 = real_105[l] + a2760;
        const Real a2763 = a2761 + real_96[l];
        const Real a2764 = a2763 + real_56[l];
        const Real a2765 = real_88[l] * 333500000.0;
        const Real a2766 = a2764 * x2759;
        const Real a2767 = a2765 + a2766;
        const Real a2768 = real_103[l] - numbers[l + 15 * LAYERS + 54];
        const Real a2769 = a2768 / real_83[l];
        const Mask a2770 = (a2769 < 1e-12);
        const Real a2771 = select(a2770, 1e-12, a2769);
        const Real a2772 = log(a2771);
        const Real a2773 = numbers[l + LAYERS + 47] * a2772;
        const Real a2774 = numbers[l + 16 * LAYERS + 54] - a2773;
        const Mask a2775 = (a2774 > 16.11809565095832);
        const Real a2776 = select(a2775, 16.11809565095832, a2774);
        real_91[l] = a2761;
        real_82[l] = a2765;
        real_71[l] = a2767;
        real_93[l] = a2776;
    }
    // snow_skin.skin_flux
    const Real x2784 = 0.0 - x608;
    // calm_air.coefficient
    const Real x2786 = x2784 * x600;
    const Real x2787 = -x2786;
    // calm_air.limited_richardson
    const Mask x2788 = (x2787 > 0.0);
    const Real x2789 = select(x2788, x2786, 0.0);
    const Real x2791 = x2789 * x677;
    const Real x2792 = -x2791;
    const Real x2793 = expm1(x2792);
    const Real x2795 = x2793 + 2.0;
    const Real x2796 = x2793 / x2795;
    const Real x2798 = numbers[LAYERS + 2] * x2796;
    const Real x2800 = select(x2788, x2798, x2786);
    const Real x2801 = -x2800;
    const Real x2802 = x2796 * x2796;
    const Real x2803 = 1.0 - x2802;
    const Real x2804 = select(x2788, x2803, 1.0);
    // calm_air.coefficient
    const Mask x2805 = (x2801 > 0.0);
    const Real x2806 = select(x2805, x2800, 0.0);
    const Real x2808 = x2806 * 5.0;
    const Real x2810 = 1.0 - x2808;
    const Real x2811 = sqrt(x2810);
    const Real x2812 = x2806 * 15.0;
    const Real x2814 = x2812 * x2811;
    const Real x2816 = 1.0 - x2814;
    const Real x2817 = 1 / x2816;
    const Real x2819 = x2817 * x2817;
    const Real x2821 = x2811 * 15.0;
    const Real x2822 = x2806 * 37.5;
    const Real x2824 = x2822 / x2811;
    const Real x2826 = x2821 - x2824;
    const Real x2827 = x2819 * x2826;
    const Real x2828 = -x2827;
    const Real x2829 = select(x2805, 0.0, x2800);
    const Mask x2830 = (x2829 > 1e-30);
    const Mask x2831 = (x2829 < 1e-30);
    const Real x2832 = select(x2831, 1e-30, x2829);
    const Real x2833 = sqrt(x2832);
    const Real x2834 = select(x2830, x2833, 0.0);
    const Real x2835 = x603 * x2834;
    const Real x2836 = x2835 + 1.0;
    const Real x2837 = 1 / x2836;
    const Real x2838 = x2829 * 15.0;
    const Real x2839 = x2838 * x2837;
    const Real x2840 = x2839 + 1.0;
    const Real x2841 = x2837 * (-7.5);
    const Real x2842 = x2837 + 1.0;
    const Real x2843 = x2841 * x2842;
    const Real x2844 = select(x2805, x2828, x2843);
    const Real x2845 = x2844 * x2804;
    const Real x2846 = select(x2805, x2817, x2840);
    const Real x2847 = x597 * x2846;
    const Real x2849 = x597 * x600;
    const Real x2851 = x2849 * x2845;
    // snow_skin.skin_flux
    const Real x2853 = x113 * x2847;
    const Real x2854 = x113 * x2851;
    const Real x2856 = 1 / real_of(273.15);
    const Real x2857 = 6138.82863340564 * x2856;
    const Real x2858 = exp(real_of(0.0));
    const Real x2859 = x2858 * 611.0;
    const Real x2860 = x2859 * 0.378;
    const Real x2861 = forcing[3] - x2860;
    const Real x2862 = 1 / x2861;
    const Real x2863 = x2859 * 0.622;
    const Real x2864 = x2863 * x2862;
    const Real x2865 = x2857 * x2856;
    const Real x2866 = x2864 * x2865;
    const Real x2867 = forcing[3] * x2862;
    const Real x2868 = x2866 * x2867;
    const Real x2869 = x2864 - forcing[2];
    const Real x2870 = x2853 * 1004.5;
    const Real x2871 = x2870 + numbers[LAYERS + 4];
    const Real x2872 = numbers[LAYERS + 19] * 5.67e-08;
    const Real x2873 = x2872 * 20379973.480874993;
    const Real x2874 = x2853 * x2869;
    const Real x2875 = x2854 * x2869;
    const Real x2877 = x2853 * x2868;
    const Real x2878 = x2877 - x2875;
    const Real x2879 = x2871 * x2784;
    const Real x2880 = x2854 * 1004.5;
    const Real x2882 = x2880 * x2784;
    const Real x2884 = x2871 - x2882;
    const Real x2885 = x2873 * 273.15;
    const Real x2886 = x607 - x2885;
    const Real x2887 = x2886 - x2879;
    const Real x2888 = 2830000.0 * x2874;
    const Real x2889 = x2887 - x2888;
    const Real x2890 = x2873 * (-4.0);
    const Real x2891 = x2890 - x2884;
    const Real x2892 = 2830000.0 * x2878;
    const Real x2893 = x2891 - x2892;
    // retention.at, enthalpy.at, enthalpy.heat_problem, snow_ground._start
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2777 = exp(real_93[l]);
        const Real a2779 = a2777 * 0.008034787106446777;
        const Real a2781 = a2779 + numbers[l + 6 * LAYERS + 47];
        const Real a2783 = real_71[l] * 7.105427357601002e-15;
        const Real a2898 = maximum(real_87[l], real_103[l]);
        const Real a2899 = minimum(a2898, real_88[l]);
        const Real a2900 = a2899 - numbers[l + 15 * LAYERS + 54];
        const Real a2901 = a2900 / real_83[l];
        const Mask a2902 = (a2901 < 1e-12);
        const Real a2903 = select(a2902, 1e-12, a2901);
        real_94[l] = a2781;
        real_59[l] = a2783;
        real_99[l] = a2899;
        real_98[l] = a2903;
    }
    // retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2904 = log(real_98[l]);
        const Real a2905 = numbers[l + LAYERS + 47] * a2904;
        const Real a2906 = numbers[l + 16 * LAYERS + 54] - a2905;
        const Mask a2907 = (a2906 > 16.11809565095832);
        const Real a2908 = select(a2907, 16.11809565095832, a2906);
        real_93[l] = a2908;
    }
    // retention.at, enthalpy.at, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.fusion_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2909 = exp(real_93[l]);
        const Real a2910 = numbers[l + LAYERS + 47] * a2909;
        const Real a2911 = real_98[l] * real_83[l];
        const Real a2912 = a2910 / a2911;
        const Real a2914 = a2909 * 0.008034787106446777;
        const Real a2916 = a2914 + numbers[l + 6 * LAYERS + 47];
        const Real a2918 = a2912 * 0.008034787106446777;
        const Real a2919 = real_91[l] * real_107[l];
        const Real a2921 = real_82[l] - a2919;
        const Mask a2922 = (real_102[l] >= a2921);
        const Real a2923 = 2094000.0 * real_103[l];
        const Real a2924 = real_105[l] + a2923;
        const Real a2925 = a2924 * real_94[l];
        const Real a2927 = real_103[l] * 333500000.0;
        const Real a2928 = a2927 - a2925;
        const Mask a2929 = (real_102[l] <= a2928);
        const Mask a2930 = ~a2922;
        const Mask a2931 = (a2929 & a2930);
        const Real a2932 = real_102[l] / 333500000.0;
        const Real a2933 = maximum(a2932, real_103[l]);
        const Real a2934 = minimum(a2933, real_88[l]);
        const Real a2935 = 2094000.0 * real_99[l];
        const Real a2936 = real_105[l] + a2935;
        const Real a2937 = a2936 * a2916;
        const Real a2939 = real_99[l] * 333500000.0;
        const Real a2940 = a2939 - a2937;
        const Real a2941 = a2940 - real_102[l];
        const Real a2942 = 2094000.0 * a2916;
        const Real a2944 = 333500000.0 - a2942;
        const Real a2945 = a2936 * a2918;
        const Real a2946 = a2944 + a2945;
        const Real a2947 = a2941 / a2946;
        const Real a2948 = real_99[l] - a2947;
        const Mask a2949 = (a2941 > 0.0);
        const Real a2950 = maximum(real_99[l], a2934);
        const Real a2951 = a2934 + a2950;
        const Real a2952 = a2951 * 0.5;
        const Real a2953 = select(a2949, a2952, a2934);
        const Mask a2954 = (a2948 >= a2934);
        const Real a2955 = minimum(a2948, real_88[l]);
        const Real a2956 = select(a2954, a2955, a2953);
        const Real a2957 = select(a2931, real_103[l], a2956);
        const Real a2958 = select(a2922, real_88[l], a2957);
        const Real a2959 = a2958 * 333500000.0;
        const Real a2960 = real_102[l] - a2959;
        const Real a2961 = 2094000.0 * a2958;
        const Real a2962 = real_105[l] + a2961;
        const Real a2963 = a2960 / a2962;
        const Real a2964 = a2958 - numbers[l + 15 * LAYERS + 54];
        const Real a2965 = a2964 / real_83[l];
        const Mask a2966 = (a2965 < 1e-12);
        const Real a2967 = select(a2966, 1e-12, a2965);
        real_71[l] = a2921;
        mask_124[l] = a2922;
        real_95[l] = a2928;
        mask_97[l] = a2931;
        real_68[l] = a2940;
        real_92[l] = a2946;
        real_89[l] = a2958;
        real_70[l] = a2959;
        real_86[l] = a2962;
        real_55[l] = a2963;
        real_65[l] = a2967;
    }
    // retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2968 = log(real_65[l]);
        const Real a2969 = numbers[l + LAYERS + 47] * a2968;
        const Real a2970 = numbers[l + 16 * LAYERS + 54] - a2969;
        const Mask a2971 = (a2970 > 16.11809565095832);
        const Real a2972 = select(a2971, 16.11809565095832, a2970);
        real_93[l] = a2972;
    }
    // snow_ground._equations, snow_layers.warmth, snow_ground._links
    for (int l = 0; l < 5; ++l) {
        const Real a2897 = real_9[l] * 333500.0;
        const Real a2985 = 1 / real_9[l];
        const Real a2986 = a2985 * 0.0004748338081671415;
        const Real a2987 = a2985 * 0.0002370791844476055;
        const Real a2988 = real_10[l] - a2897;
        const Mask a2989 = (real_10[l] < 0.0);
        const Mask a2990 = (a2988 > 0.0);
        const Real a2991 = real_10[l] * a2986;
        const Real a2992 = a2988 * a2987;
        const Real a2993 = select(a2990, a2992, 0.0);
        const Real a2994 = select(a2989, a2991, a2993);
        const Real a2995 = real_11[l] * 333500.0;
        const Real a2996 = 1 / a2995;
        const Real a2997 = real_10[l] * a2996;
        const Mask a2998 = (a2997 < 0.0);
        const Real a2999 = select(a2998, 0.0, a2997);
        const Mask a3000 = (a2999 > 1.0);
        const Real a3001 = select(a3000, 1.0, a2999);
        const Mask a3002 = (a3001 > 0.0);
        const Mask a3003 = (a3001 < 1.0);
        const Mask a3004 = (a3002 & a3003);
        const Real a3005 = select(a3004, a2996, 0.0);
        const Real a3006 = 1.0 - real_14[l];
        const Real a3007 = a3001 * a3001;
        const Real a3008 = a3006 * a3007;
        const Real a3009 = 1.0 - a3008;
        const Real a3010 = a3006 * 2.0;
        const Real a3011 = a3001 * a3005;
        const Real a3012 = a3010 * a3011;
        const Real a3013 = a3009 * real_13[l];
        const Real a3014 = a3009 * real_12[l];
        const Real a3015 = a3014 - real_15[l];
        const Mask a3016 = (a3015 < 0.0);
        const Real a3017 = select(a3016, 0.0, a3015);
        const Real a3018 = a3001 * 10.0;
        const Mask a3019 = (a3018 > 1.0);
        const Real a3020 = select(a3019, 1.0, a3018);
        const Real a3021 = a3020 * a3017;
        const Real a3022 = a3014 - a3021;
        const Mask a3023 = (a3017 > 0.0);
        const Real a3024 = 1.0 - a3020;
        const Real a3025 = select(a3023, a3024, 1.0);
        const Mask a3026 = (a3001 < 0.1);
        const Real a3027 = a3005 * 10.0;
        const Real a3028 = select(a3026, a3027, 0.0);
        const Real a3029 = a3012 * real_12[l];
        const Real a3030 = a3025 * a3029;
        const Real a3031 = a3017 * a3028;
        const Real a3032 = a3030 + a3031;
        const Real a3033 = a3012 * real_13[l];
        real_3[l] = a2897;
        real_5[l] = a2986;
        real_4[l] = a2987;
        real_2[l] = a2994;
        real_1[l] = a2995;
        real_44[l] = a2996;
        real_37[l] = a3006;
        real_31[l] = a3010;
        real_41[l] = a3013;
        real_47[l] = a3022;
        real_46[l] = a3032;
        real_40[l] = a3033;
    }
    // snow_ground._links
    const Real x3034 = 1 / real_47[0];
    const Real x3035 = select(x2748, x3034, 0.0);
    const Real x3041 = x3035 * x3035;
    const Real x3042 = x3041 * real_46[0];
    // snow_ground._at
    const Real x3045 = select(x2748, x3035, 1.0);
    const Mask x3046 = (x2748 & x2748);
    // snow_skin._is_melting
    const Real x3047 = x3045 * real_2[0];
    const Real x3048 = x2889 + x3047;
    const Mask x3049 = (x3048 >= 0.0);
    // snow_skin.solve_skin
    const Mask x3050 = (w216 > 0.0);
    const Real x3051 = select(x3050, 0.0, w216);
    const Real x3052 = select(x3049, 0.0, x3051);
    const Real x3053 = real_2[0] - 1.0;
    const Mask x3054 = (x3053 < (-270.0));
    const Real x3055 = select(x3054, (-270.0), x3053);
    const Mask x3056 = (x3055 > (-150.0));
    const Real x3057 = select(x3056, (-150.0), x3055);
    const Real x3058 = maximum(x3052, x3057);
    const Mask x3059 = ~x3049;
    const Mask x3060 = (x3046 & x3059);
    Real w3061 = x3058;
    Real w3062 = x2893;
    Real w3063 = x3057;
    Real w3064 = real_of(0.0);
    Real w3065 = real_of(INFINITE);
    Mask w3066 = x3060;
    for (int pass = 0; pass < 60; ++pass) {
        if (!any_lane(w3066)) break;
        // snow_skin.skin_flux
        const Real x3067 = w3061 + 273.15;
        const Real x3068 = w3061 - x608;
        // calm_air.coefficient
        const Real x3070 = x3068 * x600;
        const Real x3071 = -x3070;
        // calm_air.limited_richardson
        const Mask x3072 = (x3071 > 0.0);
        const Real x3073 = select(x3072, x3070, 0.0);
        const Real x3075 = x3073 * x677;
        const Real x3076 = -x3075;
        const Real x3077 = expm1(x3076);
        const Real x3079 = x3077 + 2.0;
        const Real x3080 = x3077 / x3079;
        const Real x3082 = numbers[LAYERS + 2] * x3080;
        const Real x3084 = select(x3072, x3082, x3070);
        const Real x3085 = -x3084;
        const Real x3086 = x3080 * x3080;
        const Real x3087 = 1.0 - x3086;
        const Real x3088 = select(x3072, x3087, 1.0);
        // calm_air.coefficient
        const Mask x3089 = (x3085 > 0.0);
        const Real x3090 = select(x3089, x3084, 0.0);
        const Real x3092 = x3090 * 5.0;
        const Real x3094 = 1.0 - x3092;
        const Real x3095 = sqrt(x3094);
        const Real x3096 = x3090 * 15.0;
        const Real x3098 = x3096 * x3095;
        const Real x3100 = 1.0 - x3098;
        const Real x3101 = 1 / x3100;
        const Real x3103 = x3101 * x3101;
        const Real x3105 = x3095 * 15.0;
        const Real x3106 = x3090 * 37.5;
        const Real x3108 = x3106 / x3095;
        const Real x3110 = x3105 - x3108;
        const Real x3111 = x3103 * x3110;
        const Real x3112 = -x3111;
        const Real x3113 = select(x3089, 0.0, x3084);
        const Mask x3114 = (x3113 > 1e-30);
        const Mask x3115 = (x3113 < 1e-30);
        const Real x3116 = select(x3115, 1e-30, x3113);
        const Real x3117 = sqrt(x3116);
        const Real x3118 = select(x3114, x3117, 0.0);
        const Real x3119 = x603 * x3118;
        const Real x3120 = x3119 + 1.0;
        const Real x3121 = 1 / x3120;
        const Real x3122 = x3113 * 15.0;
        const Real x3123 = x3122 * x3121;
        const Real x3124 = x3123 + 1.0;
        const Real x3125 = x3121 * (-7.5);
        const Real x3126 = x3121 + 1.0;
        const Real x3127 = x3125 * x3126;
        const Real x3128 = select(x3089, x3112, x3127);
        const Real x3129 = x3128 * x3088;
        const Real x3130 = select(x3089, x3101, x3124);
        const Real x3131 = x597 * x3130;
        const Real x3132 = x2849 * x3129;
        // snow_skin.skin_flux
        const Real x3134 = x113 * x3131;
        const Real x3135 = x113 * x3132;
        const Real x3137 = 1 / x3067;
        const Real x3138 = 6138.82863340564 * x3137;
        const Real x3139 = w3061 * 0.0036609921288669233;
        const Real x3140 = x3139 * x3138;
        const Real x3141 = exp(x3140);
        const Real x3142 = x3141 * 611.0;
        const Real x3143 = x3142 * 0.378;
        const Real x3144 = forcing[3] - x3143;
        const Real x3145 = 1 / x3144;
        const Real x3146 = x3142 * 0.622;
        const Real x3147 = x3146 * x3145;
        const Real x3148 = x3138 * x3137;
        const Real x3149 = x3147 * x3148;
        const Real x3150 = forcing[3] * x3145;
        const Real x3151 = x3149 * x3150;
        const Real x3152 = x3147 - forcing[2];
        const Real x3153 = x3134 * 1004.5;
        const Real x3154 = x3153 + numbers[LAYERS + 4];
        const Real x3155 = x3067 * x3067;
        const Real x3156 = x3155 * x3067;
        const Real x3157 = x2872 * x3156;
        const Real x3158 = x3134 * x3152;
        const Real x3159 = x3135 * x3152;
        const Real x3161 = x3134 * x3151;
        const Real x3162 = x3161 - x3159;
        const Real x3163 = x3154 * x3068;
        const Real x3164 = x3135 * 1004.5;
        const Real x3166 = x3164 * x3068;
        const Real x3168 = x3154 - x3166;
        const Real x3169 = x3157 * x3067;
        const Real x3170 = x607 - x3169;
        const Real x3171 = x3170 - x3163;
        const Real x3172 = 2830000.0 * x3158;
        const Real x3173 = x3171 - x3172;
        const Real x3174 = x3157 * (-4.0);
        const Real x3175 = x3174 - x3168;
        const Real x3176 = 2830000.0 * x3162;
        const Real x3177 = x3175 - x3176;
        // snow_skin._closer
        const Real x3178 = w3061 - real_2[0];
        const Real x3179 = x3045 * x3178;
        const Real x3180 = x3173 - x3179;
        const Mask x3181 = (x3180 > 0.0);
        const Real x3182 = select(x3181, w3061, w3063);
        const Real x3183 = select(x3181, w3064, w3061);
        const Real x3184 = x3045 - x3177;
        const Mask x3185 = (x3184 < 0.001);
        const Real x3186 = select(x3185, 0.001, x3184);
        const Real x3187 = x3180 / x3186;
        const Real x3188 = w3061 + x3187;
        const Mask x3189 = (x3188 < x3182);
        const Mask x3190 = (x3188 > x3183);
        const Mask x3191 = (x3189 | x3190);
        const Real x3192 = magnitude(x3187);
        const Real x3193 = w3065 * 0.5;
        const Mask x3194 = (x3192 > x3193);
        const Mask x3195 = (x3191 | x3194);
        const Real x3196 = x3182 + x3183;
        const Real x3197 = x3196 * 0.5;
        const Real x3198 = select(x3195, x3197, x3188);
        const Real x3199 = x3198 - w3061;
        const Real x3200 = magnitude(x3199);
        const Mask x3201 = (x3200 >= 0.1);
        const Real x3202 = select(w3066, x3198, w3061);
        const Real x3203 = select(w3066, x3177, w3062);
        const Real x3204 = select(w3066, x3182, w3063);
        const Real x3205 = select(w3066, x3183, w3064);
        const Real x3206 = select(w3066, x3200, w3065);
        const Mask x3207 = select(w3066, x3201, w3066);
        w3061 = x3202;
        w3062 = x3203;
        w3063 = x3204;
        w3064 = x3205;
        w3065 = x3206;
        w3066 = x3207;
    }
    // snow_skin.skin_with
    const Real x3208 = x3045 - w3062;
    const Mask x3209 = (x3208 < 0.001);
    const Real x3210 = select(x3209, 0.001, x3208);
    const Mask x3211 = (real_2[0] < 0.0);
    const Real x3212 = select(x3211, 0.0, real_2[0]);
    const Real x3213 = x3212 * 20.0;
    const Mask x3214 = (x3212 > 0.0);
    const Real x3215 = select(x3214, 20.0, 0.0);
    const Real x3216 = w3061 - real_2[0];
    const Real x3217 = x3045 * x3216;
    const Real x3218 = select(x3049, x2889, x3217);
    const Real x3219 = x3045 / x3210;
    const Real x3220 = w3062 * x3219;
    const Real x3221 = select(x3049, 0.0, x3220);
    const Real x3222 = select(x3060, x3216, 0.0);
    const Real x3223 = select(x3046, w3061, 0.0);
    const Real x3224 = x3218 - x3213;
    const Real x3225 = select(x3046, x3224, 0.0);
    const Real x3226 = x3221 - x3215;
    const Real x3227 = select(x3046, x3226, 0.0);
    const Real x3228 = w3062 / x3210;
    const Real x3230 = x3228 * x3222;
    const Real x3231 = -x3230;
    // snow_ground._flows
    for (int l = 0; l < 5; ++l) {
        const Mask a3232 = (real_2[l] > 0.0);
        const Real a3233 = select(a3232, 0.0, real_2[l]);
        const Mask a3234 = (real_2[l] < 0.0);
        const Real a3235 = select(a3234, 0.0, real_2[l]);
        real_14[l] = a3233;
        real_11[l] = a3235;
    }
    // retention.at, enthalpy.at, enthalpy.layers_with
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2973 = exp(real_93[l]);
        const Real a2974 = numbers[l + LAYERS + 47] * a2973;
        const Real a2975 = real_65[l] * real_83[l];
        const Real a2976 = a2974 / a2975;
        const Real a2978 = a2973 * 0.008034787106446777;
        const Real a2980 = a2978 + numbers[l + 6 * LAYERS + 47];
        const Real a2981 = -a2980;
        const Real a2982 = a2976 * 0.008034787106446777;
        const Mask a2983 = (mask_124[l] | mask_97[l]);
        const Real a2984 = select(a2983, real_55[l], a2981);
        real_98[l] = a2981;
        real_94[l] = a2982;
        real_133[l + 1] = a2984;
    }
    // snow_ground._residuals
    const Real x3241 = real_2[4] - real_133[1];
    const Real x3242 = x2750 * x3241;
    // snow_ground._equations, snow_ground._links, snow_ground._flows
    for (int l = 0; l < 4; ++l) {
        const Real a2894 = real_13[l] + real_12[l + 1];
        const Real a2895 = seconds / a2894;
        const Real a2896 = select(x2748, a2895, 0.0);
        const Real a3036 = real_41[l] + real_47[l + 1];
        const Real a3037 = 1 / a3036;
        const Real a3038 = seconds * a3037;
        const Real a3039 = select(x2748, a3038, 0.0);
        const Real a3040 = a3039 * a3037;
        const Real a3043 = a3040 * real_40[l];
        const Real a3044 = a3040 * real_46[l + 1];
        const Real a3236 = real_14[l] - real_14[l + 1];
        const Real a3237 = a3039 * a3236;
        const Real a3238 = real_11[l] - real_11[l + 1];
        const Real a3239 = a2896 * a3238;
        const Real a3240 = a3237 + a3239;
        real_50[l] = a2894;
        real_51[l] = a2896;
        real_53[l] = a3039;
        real_134[l] = a3043;
        real_135[l] = a3044;
        real_9[l] = a3240;
    }
    // snow_ground._residuals
    real_9[4] = real_of(0.0);
    real_11[0] = real_of(0.0);
    for (int l = 0; l < 4; ++l) real_11[l + 1] = real_9[l];
    const Real x3247 = seconds * x3225;
    // enthalpy._drop_from_above
    real_133[0] = real_of(0.0);
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_93[l] = real_133[l + 2];
    real_93[LAYERS - 1] = real_of(0.0);
    // snow_ground._residuals
    const Real x3262 = x2752 * real_2[4];
    // snow_ground._residuals, snow_ground._at
    Real a3265_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a3245 = real_9[l] - real_11[l];
        const Real a3246 = a3245 + in_row(l, 4, x3242);
        const Real a3248 = real_10[l] - real_10[l];
        const Real a3249 = a3248 + a3246;
        const Real a3250 = a3249 - in_row(l, 0, x3247);
        const Real a3264 = magnitude(a3250);
        a3265_last = a3265_last + a3264;
        real_14[l] = a3250;
        real_40[l] = a3264;
    }
    // snow_ground._at
    const Real x3266 = w215 * a3265_last;
    // enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
    Real a3269_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3251 = real_86[l] * real_133[l + 1];
        const Real a3252 = a3251 + real_70[l];
        const Real a3253 = a3252 - real_102[l];
        const Real a3255 = real_133[l + 1] - real_133[l];
        const Real a3256 = real_96[l] * a3255;
        const Real a3257 = a3253 + a3256;
        const Real a3259 = real_133[l + 1] - real_93[l];
        const Real a3260 = real_56[l] * a3259;
        const Real a3261 = a3257 + a3260;
        const Real a3263 = a3261 - in_row(l, 0, x3262);
        const Real a3267 = magnitude(a3263);
        const Real a3268 = numbers[l] * a3267;
        a3269_last = a3269_last + a3268;
        real_65[l] = a3263;
        real_55[l] = a3267;
    }
    // snow_ground._at
    const Real x3270 = x3266 + a3269_last;
    // snow_ground._tolerance
    const Real x3273 = seconds * x3035;
    const Real x3274 = magnitude(x3223);
    const Real x3275 = magnitude(real_2[0]);
    const Real x3276 = x3274 + x3275;
    const Real x3277 = x3273 * x3276;
    Real a3278_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a3278_last = a3278_last + real_53[l];
    }
    const Real x3279 = a3278_last + x2750;
    const Real x3282 = magnitude(real_100[0]);
    Real a3281_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a3280 = magnitude(real_2[l]);
        a3281_last = maximum(a3281_last, a3280);
    }
    const Real x3283 = a3281_last + x3282;
    const Real x3284 = x3283 + 30.0;
    const Real x3285 = x3279 * x3284;
    const Real x3286 = x3285 + x3277;
    // snow_ground._at
    Mask a3272_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a3271 = (real_55[l] > real_59[l]);
        a3272_last = (a3272_last | a3271);
    }
    // snow_ground._tolerance, snow_ground._at
    Mask a3290_last = mask_of(false);
    for (int l = 0; l < 5; ++l) {
        const Real a3287 = real_3[l] + x3286;
        const Real a3288 = a3287 * 7.105427357601002e-15;
        const Mask a3289 = (real_40[l] > a3288);
        a3290_last = (a3290_last | a3289);
    }
    // snow_ground._at
    const Mask x3291 = (a3272_last | a3290_last);
    // snow_ground._searched
    const Mask x3292 = (x3291 | x2748);
    for (int l = 0; l < 5; ++l) real_40[l] = real_10[l];
    for (int l = 0; l < LAYERS; ++l) real_55[l] = real_133[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_100[l] = real_89[l];
    for (int l = 0; l < LAYERS; ++l) real_93[l] = real_98[l];
    for (int l = 0; l < LAYERS; ++l) real_86[l] = real_94[l];
    Real w3298 = x3035;
    Real w3299 = x3042;
    for (int l = 0; l < 4; ++l) real_136[l] = real_53[l];
    for (int l = 0; l < 4; ++l) real_137[l] = real_134[l];
    for (int l = 0; l < 4; ++l) real_138[l] = real_135[l];
    Real w3303 = x3223;
    Real w3304 = x3218;
    Real w3305 = x3225;
    Real w3306 = x3227;
    Real w3307 = x3231;
    Real w3308 = x3210;
    Mask w3309 = x3049;
    for (int l = 0; l < 5; ++l) real_2[l] = real_14[l];
    for (int l = 0; l < LAYERS; ++l) real_70[l] = real_65[l];
    Real w3312 = x3270;
    Real w3313 = real_of(1.0);
    Real w3314 = real_of(0.0);
    Mask w3315 = x3292;
    for (int pass = 0; pass < 40; ++pass) {
        if (!any_lane(w3315)) break;
        // snow_layers.warmth, snow_ground._response
        for (int l = 0; l < 5; ++l) {
            const Real a3327 = real_40[l] - real_3[l];
            const Mask a3328 = (real_40[l] < 0.0);
            const Mask a3329 = (a3327 > 0.0);
            const Real a3330 = real_40[l] * real_5[l];
            const Real a3331 = a3327 * real_4[l];
            const Real a3332 = select(a3329, a3331, 0.0);
            const Real a3333 = select(a3328, a3330, a3332);
            const Real a3334 = select(a3329, real_4[l], 0.0);
            const Real a3335 = select(a3328, real_5[l], a3334);
            const Mask a3336 = (a3333 > 0.0);
            const Real a3337 = select(a3336, 0.0, a3333);
            mask_42[l] = a3328;
            real_11[l] = a3335;
            real_9[l] = a3337;
        }
        // snow_ground._response
        const Real x3339 = w3306 * real_11[0];
        const Real x3340 = w3307 * w3299;
        const Real x3341 = x3339 + x3340;
        const Real x3350 = seconds * x3341;
        for (int l = 0; l < 4; ++l) {
            const Real a3338 = real_9[l] - real_9[l + 1];
            const Real a3342 = select(mask_42[l], real_136[l], real_51[l]);
            const Real a3343 = a3342 * real_11[l];
            const Real a3344 = a3338 * real_137[l];
            const Real a3345 = a3343 + a3344;
            const Real a3346 = select(mask_42[l + 1], real_136[l], real_51[l]);
            const Real a3347 = a3346 * real_11[l + 1];
            const Real a3348 = a3338 * real_138[l];
            const Real a3349 = a3347 - a3348;
            real_46[l] = a3345;
            real_47[l + 1] = a3349;
        }
        // snow_ground._direction
        real_46[4] = real_of(0.0);
        real_47[0] = real_of(0.0);
        const Real x3354 = x2750 * real_11[4];
        const Real x3358 = x2752 * real_11[4];
        const Real x3359 = -x3358;
        const Real x3365 = -x2750;
        for (int l = 0; l < 4; ++l) {
            const Real a3357 = -real_46[l];
            const Real a3364 = -real_47[l + 1];
            real_139[l] = a3357;
            real_140[l] = a3364;
        }
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a3360 = -real_90[l + 1];
            const Real a3366 = -real_56[l];
            real_139[l + 5] = a3360;
            real_140[l + 5] = a3366;
        }
        // tridiagonal._solve
        real_139[4] = x3359;
        // snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a3353 = real_46[l] + real_47[l];
            const Real a3355 = a3353 + in_row(l, 4, x3354);
            const Real a3356 = a3355 - in_row(l, 0, x3350);
            const Real a3361 = a3356 + 1.0;
            const Real a3367 = -real_2[l];
            real_141[l] = a3361;
            real_142[l] = a3367;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a3316 = (real_100[l] < real_88[l]);
            const Mask a3317 = (real_100[l] > real_103[l]);
            const Mask a3318 = (a3316 & a3317);
            const Real a3319 = 2094000.0 * real_55[l];
            const Real a3320 = a3319 + 333500000.0;
            const Real a3321 = select(a3318, real_86[l], 1.0);
            const Real a3322 = a3320 / a3321;
            const Real a3323 = 2094000.0 * real_100[l];
            const Real a3324 = real_105[l] + a3323;
            const Real a3325 = select(a3318, a3322, 0.0);
            const Real a3326 = a3324 + a3325;
            const Real a3362 = a3326 + real_96[l];
            const Real a3363 = a3362 + real_56[l];
            const Real a3368 = -real_70[l];
            real_107[l] = a3324;
            real_81[l] = a3326;
            real_141[l + 5] = a3363;
            real_142[l + 5] = a3368;
        }
        // tridiagonal._solve
        real_140[4] = x3365;
        solve_tridiagonal<LAYERS + 5>(real_139, real_141, real_140, real_142, real_143);
        // enthalpy.enthalpy, snow_ground._iteration, enthalpy.layers_with, enthalpy.fusion_heat, enthalpy.at, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3404 = real_107[l] * real_55[l];
            const Real a3405 = real_100[l] * 333500000.0;
            const Real a3406 = a3404 + a3405;
            const Real a3407 = real_81[l] * real_143[l + 5];
            const Real a3408 = w3313 * a3407;
            const Real a3409 = a3406 + a3408;
            const Mask a3410 = (a3409 >= real_71[l]);
            const Mask a3411 = (a3409 <= real_95[l]);
            const Mask a3412 = ~a3410;
            const Mask a3413 = (a3411 & a3412);
            const Real a3414 = a3409 / 333500000.0;
            const Real a3415 = maximum(a3414, real_103[l]);
            const Real a3416 = minimum(a3415, real_88[l]);
            const Real a3417 = real_107[l] * real_93[l];
            const Real a3418 = a3417 + a3405;
            const Real a3419 = a3418 - a3409;
            const Real a3420 = 2094000.0 * real_93[l];
            const Real a3421 = a3420 + 333500000.0;
            const Real a3422 = real_107[l] * real_86[l];
            const Real a3423 = a3421 + a3422;
            const Real a3424 = a3419 / a3423;
            const Real a3425 = real_100[l] - a3424;
            const Mask a3426 = (a3419 > 0.0);
            const Real a3427 = maximum(real_100[l], a3416);
            const Real a3428 = a3416 + a3427;
            const Real a3429 = a3428 * 0.5;
            const Real a3430 = select(a3426, a3429, a3416);
            const Mask a3431 = (a3425 >= a3416);
            const Real a3432 = minimum(a3425, real_88[l]);
            const Real a3433 = select(a3431, a3432, a3430);
            const Real a3434 = select(a3413, real_103[l], a3433);
            const Real a3435 = select(a3410, real_88[l], a3434);
            const Real a3436 = a3435 * 333500000.0;
            const Real a3437 = a3409 - a3436;
            const Real a3438 = 2094000.0 * a3435;
            const Real a3439 = real_105[l] + a3438;
            const Real a3440 = a3437 / a3439;
            const Real a3441 = a3435 - numbers[l + 15 * LAYERS + 54];
            const Real a3442 = a3441 / real_83[l];
            const Mask a3443 = (a3442 < 1e-12);
            const Real a3444 = select(a3443, 1e-12, a3442);
            const Real a3445 = log(a3444);
            const Real a3446 = numbers[l + LAYERS + 47] * a3445;
            const Real a3447 = numbers[l + 16 * LAYERS + 54] - a3446;
            const Mask a3448 = (a3447 > 16.11809565095832);
            const Real a3449 = select(a3448, 16.11809565095832, a3447);
            mask_97[l] = a3410;
            mask_124[l] = a3413;
            real_61[l] = a3435;
            real_72[l] = a3440;
            real_67[l] = a3444;
            real_66[l] = a3449;
        }
        // snow_ground._iteration, snow_ground._stopped, snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a3374 = w3313 * real_143[l];
            const Real a3375 = real_40[l] + a3374;
            const Mask a3376 = (real_40[l] <= 0.0);
            const Mask a3377 = (a3375 > 0.0);
            const Mask a3378 = (a3376 & a3377);
            const Mask a3379 = (real_40[l] >= 0.0);
            const Mask a3380 = (a3375 < 0.0);
            const Mask a3381 = (a3379 & a3380);
            const Real a3382 = select(a3378, 1e-06, a3375);
            const Real a3383 = select(a3381, (-1e-06), a3382);
            const Mask a3384 = (real_40[l] <= real_1[l]);
            const Mask a3385 = (a3383 > real_1[l]);
            const Mask a3386 = (a3384 & a3385);
            const Mask a3387 = (real_40[l] >= real_1[l]);
            const Mask a3388 = (a3383 < real_1[l]);
            const Mask a3389 = (a3387 & a3388);
            const Real a3390 = real_1[l] + 1e-06;
            const Real a3391 = select(a3386, a3390, a3383);
            const Real a3392 = real_1[l] - 1e-06;
            const Real a3393 = select(a3389, a3392, a3391);
            const Mask a3394 = (real_40[l] <= real_3[l]);
            const Mask a3395 = (a3393 > real_3[l]);
            const Mask a3396 = (a3394 & a3395);
            const Mask a3397 = (real_40[l] >= real_3[l]);
            const Mask a3398 = (a3393 < real_3[l]);
            const Mask a3399 = (a3397 & a3398);
            const Real a3400 = real_3[l] + 1e-06;
            const Real a3401 = select(a3396, a3400, a3393);
            const Real a3402 = real_3[l] - 1e-06;
            const Real a3403 = select(a3399, a3402, a3401);
            const Real a3462 = select(w3315, a3403, real_40[l]);
            const Real a3467 = a3462 - real_3[l];
            const Mask a3468 = (a3462 < 0.0);
            const Mask a3469 = (a3467 > 0.0);
            const Real a3470 = a3462 * real_5[l];
            const Real a3471 = a3467 * real_4[l];
            const Real a3472 = select(a3469, a3471, 0.0);
            const Real a3473 = select(a3468, a3470, a3472);
            const Real a3474 = a3462 * real_44[l];
            const Mask a3475 = (a3474 < 0.0);
            const Real a3476 = select(a3475, 0.0, a3474);
            const Mask a3477 = (a3476 > 1.0);
            const Real a3478 = select(a3477, 1.0, a3476);
            const Mask a3479 = (a3478 > 0.0);
            const Mask a3480 = (a3478 < 1.0);
            const Mask a3481 = (a3479 & a3480);
            const Real a3482 = select(a3481, real_44[l], 0.0);
            const Real a3483 = a3478 * a3478;
            const Real a3484 = real_37[l] * a3483;
            const Real a3485 = 1.0 - a3484;
            const Real a3486 = a3478 * a3482;
            const Real a3487 = real_31[l] * a3486;
            const Real a3488 = a3485 * real_13[l];
            const Real a3489 = a3485 * real_12[l];
            const Real a3490 = a3489 - real_15[l];
            const Mask a3491 = (a3490 < 0.0);
            const Real a3492 = select(a3491, 0.0, a3490);
            const Real a3493 = a3478 * 10.0;
            const Mask a3494 = (a3493 > 1.0);
            const Real a3495 = select(a3494, 1.0, a3493);
            const Real a3496 = a3495 * a3492;
            const Real a3497 = a3489 - a3496;
            const Mask a3498 = (a3492 > 0.0);
            const Real a3499 = 1.0 - a3495;
            const Real a3500 = select(a3498, a3499, 1.0);
            const Mask a3501 = (a3478 < 0.1);
            const Real a3502 = a3482 * 10.0;
            const Real a3503 = select(a3501, a3502, 0.0);
            const Real a3504 = a3487 * real_12[l];
            const Real a3505 = a3500 * a3504;
            const Real a3506 = a3492 * a3503;
            const Real a3507 = a3505 + a3506;
            const Real a3508 = a3487 * real_13[l];
            real_47[l] = a3462;
            real_46[l] = a3473;
            real_11[l] = a3488;
            real_9[l] = a3497;
            real_41[l] = a3507;
            real_38[l] = a3508;
        }
        // snow_ground._links
        const Real x3509 = 1 / real_9[0];
        const Real x3510 = select(x2748, x3509, 0.0);
        const Real x3516 = x3510 * x3510;
        const Real x3517 = x3516 * real_41[0];
        // snow_ground._at
        const Real x3520 = select(x2748, x3510, 1.0);
        const Real x3521 = x3510 - w3298;
        // snow_skin.foreseen_skin
        const Real x3522 = w3303 - real_46[0];
        const Real x3523 = x3520 * x3522;
        const Real x3524 = w3304 - x3523;
        const Real x3525 = w3308 + x3521;
        const Mask x3526 = (x3525 < 0.001);
        const Real x3527 = select(x3526, 0.001, x3525);
        const Real x3528 = x3524 / x3527;
        const Real x3529 = w3303 + x3528;
        // snow_ground._at
        const Mask x3530 = (x2748 & w3315);
        // snow_skin._is_melting
        const Real x3531 = x3520 * real_46[0];
        const Real x3532 = x2889 + x3531;
        const Mask x3533 = (x3532 >= 0.0);
        // snow_skin.solve_skin
        const Mask x3534 = (x3529 > 0.0);
        const Real x3535 = select(x3534, 0.0, x3529);
        const Real x3536 = select(x3533, 0.0, x3535);
        const Real x3537 = real_46[0] - 1.0;
        const Mask x3538 = (x3537 < (-270.0));
        const Real x3539 = select(x3538, (-270.0), x3537);
        const Mask x3540 = (x3539 > (-150.0));
        const Real x3541 = select(x3540, (-150.0), x3539);
        const Real x3542 = maximum(x3536, x3541);
        const Mask x3543 = ~x3533;
        const Mask x3544 = (x3530 & x3543);
        Real w3545 = x3542;
        Real w3546 = x2893;
        Real w3547 = x3541;
        Real w3548 = real_of(0.0);
        Real w3549 = real_of(INFINITE);
        Mask w3550 = x3544;
        for (int pass = 0; pass < 60; ++pass) {
            if (!any_lane(w3550)) break;
            // snow_skin.skin_flux
            const Real x3551 = w3545 + 273.15;
            const Real x3552 = w3545 - x608;
            // calm_air.coefficient
            const Real x3554 = x3552 * x600;
            const Real x3555 = -x3554;
            // calm_air.limited_richardson
            const Mask x3556 = (x3555 > 0.0);
            const Real x3557 = select(x3556, x3554, 0.0);
            const Real x3559 = x3557 * x677;
            const Real x3560 = -x3559;
            const Real x3561 = expm1(x3560);
            const Real x3563 = x3561 + 2.0;
            const Real x3564 = x3561 / x3563;
            const Real x3566 = numbers[LAYERS + 2] * x3564;
            const Real x3568 = select(x3556, x3566, x3554);
            const Real x3569 = -x3568;
            const Real x3570 = x3564 * x3564;
            const Real x3571 = 1.0 - x3570;
            const Real x3572 = select(x3556, x3571, 1.0);
            // calm_air.coefficient
            const Mask x3573 = (x3569 > 0.0);
            const Real x3574 = select(x3573, x3568, 0.0);
            const Real x3576 = x3574 * 5.0;
            const Real x3578 = 1.0 - x3576;
            const Real x3579 = sqrt(x3578);
            const Real x3580 = x3574 * 15.0;
            const Real x3582 = x3580 * x3579;
            const Real x3584 = 1.0 - x3582;
            const Real x3585 = 1 / x3584;
            const Real x3587 = x3585 * x3585;
            const Real x3589 = x3579 * 15.0;
            const Real x3590 = x3574 * 37.5;
            const Real x3592 = x3590 / x3579;
            const Real x3594 = x3589 - x3592;
            const Real x3595 = x3587 * x3594;
            const Real x3596 = -x3595;
            const Real x3597 = select(x3573, 0.0, x3568);
            const Mask x3598 = (x3597 > 1e-30);
            const Mask x3599 = (x3597 < 1e-30);
            const Real x3600 = select(x3599, 1e-30, x3597);
            const Real x3601 = sqrt(x3600);
            const Real x3602 = select(x3598, x3601, 0.0);
            const Real x3603 = x603 * x3602;
            const Real x3604 = x3603 + 1.0;
            const Real x3605 = 1 / x3604;
            const Real x3606 = x3597 * 15.0;
            const Real x3607 = x3606 * x3605;
            const Real x3608 = x3607 + 1.0;
            const Real x3609 = x3605 * (-7.5);
            const Real x3610 = x3605 + 1.0;
            const Real x3611 = x3609 * x3610;
            const Real x3612 = select(x3573, x3596, x3611);
            const Real x3613 = x3612 * x3572;
            const Real x3614 = select(x3573, x3585, x3608);
            const Real x3615 = x597 * x3614;
            const Real x3616 = x2849 * x3613;
            // snow_skin.skin_flux
            const Real x3618 = x113 * x3615;
            const Real x3619 = x113 * x3616;
            const Real x3621 = 1 / x3551;
            const Real x3622 = 6138.82863340564 * x3621;
            const Real x3623 = w3545 * 0.0036609921288669233;
            const Real x3624 = x3623 * x3622;
            const Real x3625 = exp(x3624);
            const Real x3626 = x3625 * 611.0;
            const Real x3627 = x3626 * 0.378;
            const Real x3628 = forcing[3] - x3627;
            const Real x3629 = 1 / x3628;
            const Real x3630 = x3626 * 0.622;
            const Real x3631 = x3630 * x3629;
            const Real x3632 = x3622 * x3621;
            const Real x3633 = x3631 * x3632;
            const Real x3634 = forcing[3] * x3629;
            const Real x3635 = x3633 * x3634;
            const Real x3636 = x3631 - forcing[2];
            const Real x3637 = x3618 * 1004.5;
            const Real x3638 = x3637 + numbers[LAYERS + 4];
            const Real x3639 = x3551 * x3551;
            const Real x3640 = x3639 * x3551;
            const Real x3641 = x2872 * x3640;
            const Real x3642 = x3618 * x3636;
            const Real x3643 = x3619 * x3636;
            const Real x3645 = x3618 * x3635;
            const Real x3646 = x3645 - x3643;
            const Real x3647 = x3638 * x3552;
            const Real x3648 = x3619 * 1004.5;
            const Real x3650 = x3648 * x3552;
            const Real x3652 = x3638 - x3650;
            const Real x3653 = x3641 * x3551;
            const Real x3654 = x607 - x3653;
            const Real x3655 = x3654 - x3647;
            const Real x3656 = 2830000.0 * x3642;
            const Real x3657 = x3655 - x3656;
            const Real x3658 = x3641 * (-4.0);
            const Real x3659 = x3658 - x3652;
            const Real x3660 = 2830000.0 * x3646;
            const Real x3661 = x3659 - x3660;
            // snow_skin._closer
            const Real x3662 = w3545 - real_46[0];
            const Real x3663 = x3520 * x3662;
            const Real x3664 = x3657 - x3663;
            const Mask x3665 = (x3664 > 0.0);
            const Real x3666 = select(x3665, w3545, w3547);
            const Real x3667 = select(x3665, w3548, w3545);
            const Real x3668 = x3520 - x3661;
            const Mask x3669 = (x3668 < 0.001);
            const Real x3670 = select(x3669, 0.001, x3668);
            const Real x3671 = x3664 / x3670;
            const Real x3672 = w3545 + x3671;
            const Mask x3673 = (x3672 < x3666);
            const Mask x3674 = (x3672 > x3667);
            const Mask x3675 = (x3673 | x3674);
            const Real x3676 = magnitude(x3671);
            const Real x3677 = w3549 * 0.5;
            const Mask x3678 = (x3676 > x3677);
            const Mask x3679 = (x3675 | x3678);
            const Real x3680 = x3666 + x3667;
            const Real x3681 = x3680 * 0.5;
            const Real x3682 = select(x3679, x3681, x3672);
            const Real x3683 = x3682 - w3545;
            const Real x3684 = magnitude(x3683);
            const Mask x3685 = (x3684 >= 0.0001);
            const Real x3686 = select(w3550, x3682, w3545);
            const Real x3687 = select(w3550, x3661, w3546);
            const Real x3688 = select(w3550, x3666, w3547);
            const Real x3689 = select(w3550, x3667, w3548);
            const Real x3690 = select(w3550, x3684, w3549);
            const Mask x3691 = select(w3550, x3685, w3550);
            w3545 = x3686;
            w3546 = x3687;
            w3547 = x3688;
            w3548 = x3689;
            w3549 = x3690;
            w3550 = x3691;
        }
        // snow_skin.skin_with
        const Real x3692 = x3520 - w3546;
        const Mask x3693 = (x3692 < 0.001);
        const Real x3694 = select(x3693, 0.001, x3692);
        const Mask x3695 = (real_46[0] < 0.0);
        const Real x3696 = select(x3695, 0.0, real_46[0]);
        const Real x3697 = x3696 * 20.0;
        const Mask x3698 = (x3696 > 0.0);
        const Real x3699 = select(x3698, 20.0, 0.0);
        const Real x3700 = w3545 - real_46[0];
        const Real x3701 = x3520 * x3700;
        const Real x3702 = select(x3533, x2889, x3701);
        const Real x3703 = x3520 / x3694;
        const Real x3704 = w3546 * x3703;
        const Real x3705 = select(x3533, 0.0, x3704);
        const Real x3706 = select(x3544, x3700, 0.0);
        const Real x3707 = select(x3530, w3545, 0.0);
        const Real x3708 = x3702 - x3697;
        const Real x3709 = select(x3530, x3708, 0.0);
        const Real x3710 = x3705 - x3699;
        const Real x3711 = select(x3530, x3710, 0.0);
        const Real x3712 = w3546 / x3694;
        const Real x3714 = x3712 * x3706;
        const Real x3715 = -x3714;
        // snow_ground._flows
        for (int l = 0; l < 5; ++l) {
            const Mask a3716 = (real_46[l] > 0.0);
            const Real a3717 = select(a3716, 0.0, real_46[l]);
            const Mask a3718 = (real_46[l] < 0.0);
            const Real a3719 = select(a3718, 0.0, real_46[l]);
            real_36[l] = a3717;
            real_35[l] = a3719;
        }
        // retention.at, enthalpy.at, enthalpy.layers_with, snow_ground._iteration
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3450 = exp(real_66[l]);
            const Real a3451 = numbers[l + LAYERS + 47] * a3450;
            const Real a3452 = real_67[l] * real_83[l];
            const Real a3453 = a3451 / a3452;
            const Real a3455 = a3450 * 0.008034787106446777;
            const Real a3457 = a3455 + numbers[l + 6 * LAYERS + 47];
            const Real a3458 = -a3457;
            const Real a3459 = a3453 * 0.008034787106446777;
            const Mask a3460 = (mask_97[l] | mask_124[l]);
            const Real a3461 = select(a3460, real_72[l], a3458);
            const Real a3463 = select(w3315, a3461, real_55[l]);
            const Real a3464 = select(w3315, real_61[l], real_100[l]);
            const Real a3465 = select(w3315, a3458, real_93[l]);
            const Real a3466 = select(w3315, a3459, real_86[l]);
            real_104[l + 1] = a3463;
            real_81[l] = a3464;
            real_107[l] = a3465;
            real_63[l] = a3466;
        }
        // snow_ground._residuals
        const Real x3725 = real_46[4] - real_104[1];
        const Real x3726 = x2750 * x3725;
        // snow_ground._links, snow_ground._flows
        for (int l = 0; l < 4; ++l) {
            const Real a3511 = real_11[l] + real_9[l + 1];
            const Real a3512 = 1 / a3511;
            const Real a3513 = seconds * a3512;
            const Real a3514 = select(x2748, a3513, 0.0);
            const Real a3515 = a3514 * a3512;
            const Real a3518 = a3515 * real_38[l];
            const Real a3519 = a3515 * real_41[l + 1];
            const Real a3720 = real_36[l] - real_36[l + 1];
            const Real a3721 = a3514 * a3720;
            const Real a3722 = real_35[l] - real_35[l + 1];
            const Real a3723 = real_51[l] * a3722;
            const Real a3724 = a3721 + a3723;
            real_144[l] = a3514;
            real_145[l] = a3518;
            real_146[l] = a3519;
            real_34[l] = a3724;
        }
        // snow_ground._residuals
        real_34[4] = real_of(0.0);
        real_35[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_35[l + 1] = real_34[l];
        const Real x3731 = seconds * x3709;
        // enthalpy._drop_from_above
        real_104[0] = real_of(0.0);
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_66[l] = real_104[l + 2];
        real_66[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x3749 = x2752 * real_46[4];
        // snow_ground._residuals, snow_ground._at
        Real a3752_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a3729 = real_34[l] - real_35[l];
            const Real a3730 = a3729 + in_row(l, 4, x3726);
            const Real a3732 = real_47[l] - real_10[l];
            const Real a3733 = a3732 + a3730;
            const Real a3734 = a3733 - in_row(l, 0, x3731);
            const Real a3751 = magnitude(a3734);
            a3752_last = a3752_last + a3751;
            real_36[l] = a3734;
            real_38[l] = a3751;
        }
        // snow_ground._at
        const Real x3753 = w215 * a3752_last;
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
        Real a3756_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3735 = 2094000.0 * real_81[l];
            const Real a3736 = real_105[l] + a3735;
            const Real a3737 = a3736 * real_104[l + 1];
            const Real a3738 = real_81[l] * 333500000.0;
            const Real a3739 = a3737 + a3738;
            const Real a3740 = a3739 - real_102[l];
            const Real a3742 = real_104[l + 1] - real_104[l];
            const Real a3743 = real_96[l] * a3742;
            const Real a3744 = a3740 + a3743;
            const Real a3746 = real_104[l + 1] - real_66[l];
            const Real a3747 = real_56[l] * a3746;
            const Real a3748 = a3744 + a3747;
            const Real a3750 = a3748 - in_row(l, 0, x3749);
            const Real a3754 = magnitude(a3750);
            const Real a3755 = numbers[l] * a3754;
            a3756_last = a3756_last + a3755;
            real_67[l] = a3750;
            real_72[l] = a3754;
        }
        // snow_ground._at
        const Real x3757 = x3753 + a3756_last;
        // snow_ground._tolerance
        const Real x3760 = seconds * x3510;
        const Real x3761 = magnitude(x3707);
        const Real x3762 = magnitude(real_46[0]);
        const Real x3763 = x3761 + x3762;
        const Real x3764 = x3760 * x3763;
        Real a3765_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a3765_last = a3765_last + real_144[l];
        }
        const Real x3766 = a3765_last + x2750;
        Real a3768_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a3767 = magnitude(real_46[l]);
            a3768_last = maximum(a3768_last, a3767);
        }
        const Real x3769 = a3768_last + x3282;
        const Real x3770 = x3769 + 30.0;
        const Real x3771 = x3766 * x3770;
        const Real x3772 = x3771 + x3764;
        // snow_ground._at
        Mask a3759_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a3758 = (real_72[l] > real_59[l]);
            a3759_last = (a3759_last | a3758);
        }
        // snow_ground._tolerance, snow_ground._at
        Mask a3776_last = mask_of(false);
        for (int l = 0; l < 5; ++l) {
            const Real a3773 = real_3[l] + x3772;
            const Real a3774 = a3773 * 7.105427357601002e-15;
            const Mask a3775 = (real_38[l] > a3774);
            a3776_last = (a3776_last | a3775);
        }
        // snow_ground._at
        const Mask x3777 = (a3759_last | a3776_last);
        // snow_ground._iteration
        const Real x3778 = w3313 * 0.0001;
        const Real x3779 = 1.0 - x3778;
        const Real x3780 = x3779 * w3312;
        const Mask x3781 = (x3757 < x3780);
        const Mask x3782 = (w3314 < 20.0);
        const Mask x3783 = (x3781 | x3782);
        const Mask x3784 = (w3313 <= 0.0001);
        const Mask x3785 = (x3783 | x3784);
        const Mask x3786 = (w3315 & x3785);
        const Real x3787 = w3313 * 2.0;
        const Mask x3788 = (x3787 > 1.0);
        const Real x3789 = select(x3788, 1.0, x3787);
        const Real x3790 = w3313 * 0.5;
        const Real x3791 = select(x3786, x3789, x3790);
        const Real x3797 = select(x3786, x3510, w3298);
        const Real x3798 = select(x3786, x3517, w3299);
        const Real x3802 = select(x3786, x3707, w3303);
        const Real x3803 = select(x3786, x3702, w3304);
        const Real x3804 = select(x3786, x3709, w3305);
        const Real x3805 = select(x3786, x3711, w3306);
        const Real x3806 = select(x3786, x3715, w3307);
        const Real x3807 = select(x3786, x3694, w3308);
        const Mask x3808 = select(x3786, x3533, w3309);
        const Real x3811 = select(x3786, x3757, w3312);
        const Mask x3812 = select(x3786, x3777, w3315);
        const Real x3813 = select(w3315, x3791, w3313);
        const Real x3814 = real_of_mask(w3315);
        const Real x3815 = w3314 + x3814;
        const Mask x3816 = ~x3786;
        const Mask x3817 = (x3812 | x3816);
        const Mask x3818 = (w3315 & x3817);
        for (int l = 0; l < 5; ++l) {
            const Real a3792 = select(x3786, real_47[l], real_40[l]);
            const Real a3809 = select(x3786, real_36[l], real_2[l]);
            real_38[l] = a3792;
            real_46[l] = a3809;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3793 = select(x3786, real_104[l + 1], real_55[l]);
            const Real a3794 = select(x3786, real_81[l], real_100[l]);
            const Real a3795 = select(x3786, real_107[l], real_93[l]);
            const Real a3796 = select(x3786, real_63[l], real_86[l]);
            const Real a3810 = select(x3786, real_67[l], real_70[l]);
            real_72[l] = a3793;
            real_66[l] = a3794;
            real_61[l] = a3795;
            real_64[l] = a3796;
            real_62[l] = a3810;
        }
        for (int l = 0; l < 4; ++l) {
            const Real a3799 = select(x3786, real_144[l], real_136[l]);
            const Real a3800 = select(x3786, real_145[l], real_137[l]);
            const Real a3801 = select(x3786, real_146[l], real_138[l]);
            real_147[l] = a3799;
            real_148[l] = a3800;
            real_149[l] = a3801;
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
        w3298 = x3797;
        w3299 = x3798;
        w3303 = x3802;
        w3304 = x3803;
        w3305 = x3804;
        w3306 = x3805;
        w3307 = x3806;
        w3308 = x3807;
        w3309 = x3808;
        w3312 = x3811;
        w3313 = x3813;
        w3314 = x3815;
        w3315 = x3818;
    }
    // snow_ground._tolerance
    const Real x3826 = seconds * w3298;
    const Real x3827 = magnitude(w3303);
    // snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a3819 = real_40[l] - real_3[l];
        const Mask a3820 = (real_40[l] < 0.0);
        const Mask a3821 = (a3819 > 0.0);
        const Real a3822 = real_40[l] * real_5[l];
        const Real a3823 = a3819 * real_4[l];
        const Real a3824 = select(a3821, a3823, 0.0);
        const Real a3825 = select(a3820, a3822, a3824);
        real_14[l] = a3825;
    }
    // snow_ground._tolerance
    const Real x3828 = magnitude(real_14[0]);
    const Real x3829 = x3827 + x3828;
    const Real x3830 = x3826 * x3829;
    Real a3831_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a3831_last = a3831_last + real_136[l];
    }
    const Real x3832 = a3831_last + x2750;
    Real a3834_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a3833 = magnitude(real_14[l]);
        a3834_last = maximum(a3834_last, a3833);
    }
    const Real x3835 = a3834_last + x3282;
    const Real x3836 = x3835 + 30.0;
    const Real x3837 = x3832 * x3836;
    const Real x3838 = x3837 + x3830;
    // snow_ground._tolerance, snow_ground._is_solved
    Mask a3845_last = mask_of(true);
    for (int l = 0; l < 5; ++l) {
        const Real a3839 = real_3[l] + x3838;
        const Real a3840 = a3839 * 7.105427357601002e-15;
        const Real a3841 = a3840 * 8.0;
        const Real a3843 = magnitude(real_2[l]);
        const Mask a3844 = (a3843 <= a3841);
        a3845_last = (a3845_last & a3844);
    }
    // snow_ground._is_solved
    Mask a3848_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3842 = real_59[l] * 8.0;
        const Real a3846 = magnitude(real_70[l]);
        const Mask a3847 = (a3846 <= a3842);
        a3848_last = (a3848_last & a3847);
    }
    const Mask x3849 = (a3845_last & a3848_last);
    // snow_ground._solution
    const Real x3850 = select(x3849, 1.0, 0.125);
    const Real x3851 = real_of_mask(x3849);
    const Mask x3852 = ~x3849;
    const Real x3853 = magnitude(w3312);
    const Mask x3854 = (x3853 != INFINITE);
    const Mask x3855 = (w3312 == w3312);
    const Index x3856 = x3855 * x3854;
    const Mask x3857 = (x3852 & x3856);
    Real w3858 = x3850;
    for (int l = 0; l < 5; ++l) real_2[l] = real_40[l];
    for (int l = 0; l < LAYERS; ++l) real_70[l] = real_55[l];
    for (int l = 0; l < LAYERS; ++l) real_59[l] = real_100[l];
    for (int l = 0; l < LAYERS; ++l) real_65[l] = real_93[l];
    for (int l = 0; l < LAYERS; ++l) real_94[l] = real_86[l];
    Real w3864 = w3298;
    Real w3865 = w3299;
    for (int l = 0; l < 4; ++l) real_135[l] = real_136[l];
    for (int l = 0; l < 4; ++l) real_134[l] = real_137[l];
    for (int l = 0; l < 4; ++l) real_53[l] = real_138[l];
    Real w3869 = w3303;
    Real w3870 = w3304;
    Real w3871 = w3305;
    Real w3872 = w3306;
    Real w3873 = w3307;
    Real w3874 = w3308;
    Mask w3875 = w3309;
    Real w3876 = x3851;
    Mask w3877 = x3857;
    for (int pass = 0; pass < 40; ++pass) {
        if (!any_lane(w3877)) break;
        // snow_ground._equations
        const Real x3878 = w3858 * seconds;
        real_98[0] = x2746;
        for (int l = 0; l < LAYERS - 1; ++l) real_98[l + 1] = real_90[l + 1];
        const Real x3882 = x3878 * w214;
        const Real x3883 = select(x2748, x3882, 0.0);
        const Real x3884 = w215 * x3883;
        const Real x3885 = x3884 / numbers[0];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3880 = w3858 * real_98[l];
            const Real a3881 = w3858 * real_56[l];
            real_89[l] = a3880;
            real_96[l] = a3881;
        }
        const Real x3886 = real_89[0] * x2711;
        const Real x3888 = real_89[0] + x3885;
        // snow_ground._equations, enthalpy.heat_problem
        Real a3889_last = real_of(-INFINITE);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3887 = real_69[l] + in_row(l, 0, x3886);
            a3889_last = maximum(a3889_last, real_101[l]);
            real_98[l] = a3887;
        }
        // enthalpy.heat_problem
        const Real x3890 = maximum(a3889_last, x2758);
        real_102[0] = x3888;
        for (int l = 0; l < LAYERS - 1; ++l) real_102[l + 1] = real_89[l + 1];
        // snow_ground._in_part
        const Mask x3899 = (w3876 > 0.0);
        // enthalpy.heat_problem, enthalpy.layers_with, enthalpy.at, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3892 = real_91[l] + real_102[l];
            const Real a3893 = a3892 + real_96[l];
            const Real a3894 = a3893 * x3890;
            const Real a3895 = real_82[l] + a3894;
            const Real a3896 = a3895 * 7.105427357601002e-15;
            const Mask a3900 = (real_98[l] >= real_71[l]);
            const Mask a3901 = (real_98[l] <= real_95[l]);
            const Mask a3902 = ~a3900;
            const Mask a3903 = (a3901 & a3902);
            const Real a3904 = real_98[l] / 333500000.0;
            const Real a3905 = maximum(a3904, real_103[l]);
            const Real a3906 = minimum(a3905, real_88[l]);
            const Real a3907 = real_68[l] - real_98[l];
            const Real a3908 = a3907 / real_92[l];
            const Real a3909 = real_99[l] - a3908;
            const Mask a3910 = (a3907 > 0.0);
            const Real a3911 = maximum(real_99[l], a3906);
            const Real a3912 = a3906 + a3911;
            const Real a3913 = a3912 * 0.5;
            const Real a3914 = select(a3910, a3913, a3906);
            const Mask a3915 = (a3909 >= a3906);
            const Real a3916 = minimum(a3909, real_88[l]);
            const Real a3917 = select(a3915, a3916, a3914);
            const Real a3918 = select(a3903, real_103[l], a3917);
            const Real a3919 = select(a3900, real_88[l], a3918);
            const Real a3920 = a3919 * 333500000.0;
            const Real a3921 = real_98[l] - a3920;
            const Real a3922 = 2094000.0 * a3919;
            const Real a3923 = real_105[l] + a3922;
            const Real a3924 = a3921 / a3923;
            const Real a3925 = a3919 - numbers[l + 15 * LAYERS + 54];
            const Real a3926 = a3925 / real_83[l];
            const Mask a3927 = (a3926 < 1e-12);
            const Real a3928 = select(a3927, 1e-12, a3926);
            const Real a3929 = log(a3928);
            const Real a3930 = numbers[l + LAYERS + 47] * a3929;
            const Real a3931 = numbers[l + 16 * LAYERS + 54] - a3930;
            const Mask a3932 = (a3931 > 16.11809565095832);
            const Real a3933 = select(a3932, 16.11809565095832, a3931);
            real_62[l] = a3896;
            mask_124[l] = a3900;
            mask_97[l] = a3903;
            real_64[l] = a3919;
            real_61[l] = a3924;
            real_66[l] = a3928;
            real_72[l] = a3933;
        }
        // snow_ground._in_part
        const Real x3951 = select(x3899, w3869, w216);
        // snow_ground._in_part, snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a3946 = select(x3899, real_2[l], real_10[l]);
            const Real a3952 = a3946 - real_3[l];
            const Mask a3953 = (a3946 < 0.0);
            const Mask a3954 = (a3952 > 0.0);
            const Real a3955 = a3946 * real_5[l];
            const Real a3956 = a3952 * real_4[l];
            const Real a3957 = select(a3954, a3956, 0.0);
            const Real a3958 = select(a3953, a3955, a3957);
            const Real a3959 = a3946 * real_44[l];
            const Mask a3960 = (a3959 < 0.0);
            const Real a3961 = select(a3960, 0.0, a3959);
            const Mask a3962 = (a3961 > 1.0);
            const Real a3963 = select(a3962, 1.0, a3961);
            const Mask a3964 = (a3963 > 0.0);
            const Mask a3965 = (a3963 < 1.0);
            const Mask a3966 = (a3964 & a3965);
            const Real a3967 = select(a3966, real_44[l], 0.0);
            const Real a3968 = a3963 * a3963;
            const Real a3969 = real_37[l] * a3968;
            const Real a3970 = 1.0 - a3969;
            const Real a3971 = a3963 * a3967;
            const Real a3972 = real_31[l] * a3971;
            const Real a3973 = a3970 * real_13[l];
            const Real a3974 = a3970 * real_12[l];
            const Real a3975 = a3974 - real_15[l];
            const Mask a3976 = (a3975 < 0.0);
            const Real a3977 = select(a3976, 0.0, a3975);
            const Real a3978 = a3963 * 10.0;
            const Mask a3979 = (a3978 > 1.0);
            const Real a3980 = select(a3979, 1.0, a3978);
            const Real a3981 = a3980 * a3977;
            const Real a3982 = a3974 - a3981;
            const Mask a3983 = (a3977 > 0.0);
            const Real a3984 = 1.0 - a3980;
            const Real a3985 = select(a3983, a3984, 1.0);
            const Mask a3986 = (a3963 < 0.1);
            const Real a3987 = a3967 * 10.0;
            const Real a3988 = select(a3986, a3987, 0.0);
            const Real a3989 = a3972 * real_12[l];
            const Real a3990 = a3985 * a3989;
            const Real a3991 = a3977 * a3988;
            const Real a3992 = a3990 + a3991;
            const Real a3993 = a3972 * real_13[l];
            real_14[l] = a3946;
            real_46[l] = a3958;
            real_38[l] = a3973;
            real_36[l] = a3982;
            real_47[l] = a3992;
            real_35[l] = a3993;
        }
        // snow_ground._links
        const Real x3994 = 1 / real_36[0];
        const Real x3995 = select(x2748, x3994, 0.0);
        const Real x4001 = x3995 * x3995;
        const Real x4002 = x4001 * real_47[0];
        // snow_ground._at
        const Real x4005 = select(x2748, x3995, 1.0);
        // snow_skin._is_melting
        const Real x4006 = x4005 * real_46[0];
        const Real x4007 = x2889 + x4006;
        const Mask x4008 = (x4007 >= 0.0);
        // snow_skin.solve_skin
        const Mask x4009 = (x3951 > 0.0);
        const Real x4010 = select(x4009, 0.0, x3951);
        const Real x4011 = select(x4008, 0.0, x4010);
        const Real x4012 = real_46[0] - 1.0;
        const Mask x4013 = (x4012 < (-270.0));
        const Real x4014 = select(x4013, (-270.0), x4012);
        const Mask x4015 = (x4014 > (-150.0));
        const Real x4016 = select(x4015, (-150.0), x4014);
        const Real x4017 = maximum(x4011, x4016);
        const Mask x4018 = ~x4008;
        const Mask x4019 = (x3046 & x4018);
        Real w4020 = x4017;
        Real w4021 = x2893;
        Real w4022 = x4016;
        Real w4023 = real_of(0.0);
        Real w4024 = real_of(INFINITE);
        Mask w4025 = x4019;
        for (int pass = 0; pass < 60; ++pass) {
            if (!any_lane(w4025)) break;
            // snow_skin.skin_flux
            const Real x4026 = w4020 + 273.15;
            const Real x4027 = w4020 - x608;
            // calm_air.coefficient
            const Real x4029 = x4027 * x600;
            const Real x4030 = -x4029;
            // calm_air.limited_richardson
            const Mask x4031 = (x4030 > 0.0);
            const Real x4032 = select(x4031, x4029, 0.0);
            const Real x4034 = x4032 * x677;
            const Real x4035 = -x4034;
            const Real x4036 = expm1(x4035);
            const Real x4038 = x4036 + 2.0;
            const Real x4039 = x4036 / x4038;
            const Real x4041 = numbers[LAYERS + 2] * x4039;
            const Real x4043 = select(x4031, x4041, x4029);
            const Real x4044 = -x4043;
            const Real x4045 = x4039 * x4039;
            const Real x4046 = 1.0 - x4045;
            const Real x4047 = select(x4031, x4046, 1.0);
            // calm_air.coefficient
            const Mask x4048 = (x4044 > 0.0);
            const Real x4049 = select(x4048, x4043, 0.0);
            const Real x4051 = x4049 * 5.0;
            const Real x4053 = 1.0 - x4051;
            const Real x4054 = sqrt(x4053);
            const Real x4055 = x4049 * 15.0;
            const Real x4057 = x4055 * x4054;
            const Real x4059 = 1.0 - x4057;
            const Real x4060 = 1 / x4059;
            const Real x4062 = x4060 * x4060;
            const Real x4064 = x4054 * 15.0;
            const Real x4065 = x4049 * 37.5;
            const Real x4067 = x4065 / x4054;
            const Real x4069 = x4064 - x4067;
            const Real x4070 = x4062 * x4069;
            const Real x4071 = -x4070;
            const Real x4072 = select(x4048, 0.0, x4043);
            const Mask x4073 = (x4072 > 1e-30);
            const Mask x4074 = (x4072 < 1e-30);
            const Real x4075 = select(x4074, 1e-30, x4072);
            const Real x4076 = sqrt(x4075);
            const Real x4077 = select(x4073, x4076, 0.0);
            const Real x4078 = x603 * x4077;
            const Real x4079 = x4078 + 1.0;
            const Real x4080 = 1 / x4079;
            const Real x4081 = x4072 * 15.0;
            const Real x4082 = x4081 * x4080;
            const Real x4083 = x4082 + 1.0;
            const Real x4084 = x4080 * (-7.5);
            const Real x4085 = x4080 + 1.0;
            const Real x4086 = x4084 * x4085;
            const Real x4087 = select(x4048, x4071, x4086);
            const Real x4088 = x4087 * x4047;
            const Real x4089 = select(x4048, x4060, x4083);
            const Real x4090 = x597 * x4089;
            const Real x4091 = x2849 * x4088;
            // snow_skin.skin_flux
            const Real x4093 = x113 * x4090;
            const Real x4094 = x113 * x4091;
            const Real x4096 = 1 / x4026;
            const Real x4097 = 6138.82863340564 * x4096;
            const Real x4098 = w4020 * 0.0036609921288669233;
            const Real x4099 = x4098 * x4097;
            const Real x4100 = exp(x4099);
            const Real x4101 = x4100 * 611.0;
            const Real x4102 = x4101 * 0.378;
            const Real x4103 = forcing[3] - x4102;
            const Real x4104 = 1 / x4103;
            const Real x4105 = x4101 * 0.622;
            const Real x4106 = x4105 * x4104;
            const Real x4107 = x4097 * x4096;
            const Real x4108 = x4106 * x4107;
            const Real x4109 = forcing[3] * x4104;
            const Real x4110 = x4108 * x4109;
            const Real x4111 = x4106 - forcing[2];
            const Real x4112 = x4093 * 1004.5;
            const Real x4113 = x4112 + numbers[LAYERS + 4];
            const Real x4114 = x4026 * x4026;
            const Real x4115 = x4114 * x4026;
            const Real x4116 = x2872 * x4115;
            const Real x4117 = x4093 * x4111;
            const Real x4118 = x4094 * x4111;
            const Real x4120 = x4093 * x4110;
            const Real x4121 = x4120 - x4118;
            const Real x4122 = x4113 * x4027;
            const Real x4123 = x4094 * 1004.5;
            const Real x4125 = x4123 * x4027;
            const Real x4127 = x4113 - x4125;
            const Real x4128 = x4116 * x4026;
            const Real x4129 = x607 - x4128;
            const Real x4130 = x4129 - x4122;
            const Real x4131 = 2830000.0 * x4117;
            const Real x4132 = x4130 - x4131;
            const Real x4133 = x4116 * (-4.0);
            const Real x4134 = x4133 - x4127;
            const Real x4135 = 2830000.0 * x4121;
            const Real x4136 = x4134 - x4135;
            // snow_skin._closer
            const Real x4137 = w4020 - real_46[0];
            const Real x4138 = x4005 * x4137;
            const Real x4139 = x4132 - x4138;
            const Mask x4140 = (x4139 > 0.0);
            const Real x4141 = select(x4140, w4020, w4022);
            const Real x4142 = select(x4140, w4023, w4020);
            const Real x4143 = x4005 - x4136;
            const Mask x4144 = (x4143 < 0.001);
            const Real x4145 = select(x4144, 0.001, x4143);
            const Real x4146 = x4139 / x4145;
            const Real x4147 = w4020 + x4146;
            const Mask x4148 = (x4147 < x4141);
            const Mask x4149 = (x4147 > x4142);
            const Mask x4150 = (x4148 | x4149);
            const Real x4151 = magnitude(x4146);
            const Real x4152 = w4024 * 0.5;
            const Mask x4153 = (x4151 > x4152);
            const Mask x4154 = (x4150 | x4153);
            const Real x4155 = x4141 + x4142;
            const Real x4156 = x4155 * 0.5;
            const Real x4157 = select(x4154, x4156, x4147);
            const Real x4158 = x4157 - w4020;
            const Real x4159 = magnitude(x4158);
            const Mask x4160 = (x4159 >= 0.1);
            const Real x4161 = select(w4025, x4157, w4020);
            const Real x4162 = select(w4025, x4136, w4021);
            const Real x4163 = select(w4025, x4141, w4022);
            const Real x4164 = select(w4025, x4142, w4023);
            const Real x4165 = select(w4025, x4159, w4024);
            const Mask x4166 = select(w4025, x4160, w4025);
            w4020 = x4161;
            w4021 = x4162;
            w4022 = x4163;
            w4023 = x4164;
            w4024 = x4165;
            w4025 = x4166;
        }
        // snow_skin.skin_with
        const Real x4167 = x4005 - w4021;
        const Mask x4168 = (x4167 < 0.001);
        const Real x4169 = select(x4168, 0.001, x4167);
        const Mask x4170 = (real_46[0] < 0.0);
        const Real x4171 = select(x4170, 0.0, real_46[0]);
        const Real x4172 = x4171 * 20.0;
        const Mask x4173 = (x4171 > 0.0);
        const Real x4174 = select(x4173, 20.0, 0.0);
        const Real x4175 = w4020 - real_46[0];
        const Real x4176 = x4005 * x4175;
        const Real x4177 = select(x4008, x2889, x4176);
        const Real x4178 = x4005 / x4169;
        const Real x4179 = w4021 * x4178;
        const Real x4180 = select(x4008, 0.0, x4179);
        const Real x4181 = select(x4019, x4175, 0.0);
        const Real x4182 = select(x3046, w4020, 0.0);
        const Real x4183 = x4177 - x4172;
        const Real x4184 = select(x3046, x4183, 0.0);
        const Real x4185 = x4180 - x4174;
        const Real x4186 = select(x3046, x4185, 0.0);
        const Real x4187 = w4021 / x4169;
        const Real x4189 = x4187 * x4181;
        const Real x4190 = -x4189;
        // snow_ground._flows
        for (int l = 0; l < 5; ++l) {
            const Mask a4191 = (real_46[l] > 0.0);
            const Real a4192 = select(a4191, 0.0, real_46[l]);
            const Mask a4193 = (real_46[l] < 0.0);
            const Real a4194 = select(a4193, 0.0, real_46[l]);
            real_34[l] = a4192;
            real_41[l] = a4194;
        }
        // retention.at, enthalpy.at, enthalpy.layers_with, snow_ground._in_part
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3934 = exp(real_72[l]);
            const Real a3935 = numbers[l + LAYERS + 47] * a3934;
            const Real a3936 = real_66[l] * real_83[l];
            const Real a3937 = a3935 / a3936;
            const Real a3939 = a3934 * 0.008034787106446777;
            const Real a3941 = a3939 + numbers[l + 6 * LAYERS + 47];
            const Real a3942 = -a3941;
            const Real a3943 = a3937 * 0.008034787106446777;
            const Mask a3944 = (mask_124[l] | mask_97[l]);
            const Real a3945 = select(a3944, real_61[l], a3942);
            const Real a3947 = select(x3899, real_70[l], a3945);
            const Real a3948 = select(x3899, real_59[l], real_64[l]);
            const Real a3949 = select(x3899, real_65[l], a3942);
            const Real a3950 = select(x3899, real_94[l], a3943);
            real_133[l + 1] = a3947;
            real_67[l] = a3948;
            real_63[l] = a3949;
            real_107[l] = a3950;
        }
        // snow_ground._residuals
        const Real x4200 = real_46[4] - real_133[1];
        const Real x4201 = x3883 * x4200;
        // snow_ground._equations, snow_ground._links, snow_ground._flows
        for (int l = 0; l < 4; ++l) {
            const Real a3897 = x3878 / real_50[l];
            const Real a3898 = select(x2748, a3897, 0.0);
            const Real a3996 = real_38[l] + real_36[l + 1];
            const Real a3997 = 1 / a3996;
            const Real a3998 = x3878 * a3997;
            const Real a3999 = select(x2748, a3998, 0.0);
            const Real a4000 = a3999 * a3997;
            const Real a4003 = a4000 * real_35[l];
            const Real a4004 = a4000 * real_47[l + 1];
            const Real a4195 = real_34[l] - real_34[l + 1];
            const Real a4196 = a3999 * a4195;
            const Real a4197 = real_41[l] - real_41[l + 1];
            const Real a4198 = a3898 * a4197;
            const Real a4199 = a4196 + a4198;
            real_51[l] = a3898;
            real_149[l] = a3999;
            real_148[l] = a4003;
            real_147[l] = a4004;
            real_9[l] = a4199;
        }
        // snow_ground._residuals
        real_9[4] = real_of(0.0);
        real_41[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_41[l + 1] = real_9[l];
        const Real x4206 = x3878 * x4184;
        // enthalpy._drop_from_above
        real_133[0] = real_of(0.0);
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_72[l] = real_133[l + 2];
        real_72[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x4224 = x3885 * real_46[4];
        // snow_ground._residuals, snow_ground._at
        Real a4227_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a4204 = real_9[l] - real_41[l];
            const Real a4205 = a4204 + in_row(l, 4, x4201);
            const Real a4207 = real_14[l] - real_10[l];
            const Real a4208 = a4207 + a4205;
            const Real a4209 = a4208 - in_row(l, 0, x4206);
            const Real a4226 = magnitude(a4209);
            a4227_last = a4227_last + a4226;
            real_34[l] = a4209;
            real_35[l] = a4226;
        }
        // snow_ground._at
        const Real x4228 = w215 * a4227_last;
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
        Real a4231_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4210 = 2094000.0 * real_67[l];
            const Real a4211 = real_105[l] + a4210;
            const Real a4212 = a4211 * real_133[l + 1];
            const Real a4213 = real_67[l] * 333500000.0;
            const Real a4214 = a4212 + a4213;
            const Real a4215 = a4214 - real_98[l];
            const Real a4217 = real_133[l + 1] - real_133[l];
            const Real a4218 = real_102[l] * a4217;
            const Real a4219 = a4215 + a4218;
            const Real a4221 = real_133[l + 1] - real_72[l];
            const Real a4222 = real_96[l] * a4221;
            const Real a4223 = a4219 + a4222;
            const Real a4225 = a4223 - in_row(l, 0, x4224);
            const Real a4229 = magnitude(a4225);
            const Real a4230 = numbers[l] * a4229;
            a4231_last = a4231_last + a4230;
            real_66[l] = a4225;
            real_61[l] = a4229;
        }
        // snow_ground._at
        const Real x4232 = x4228 + a4231_last;
        // snow_ground._tolerance
        const Real x4235 = x3878 * x3995;
        const Real x4236 = magnitude(x4182);
        const Real x4237 = magnitude(real_46[0]);
        const Real x4238 = x4236 + x4237;
        const Real x4239 = x4235 * x4238;
        Real a4240_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a4240_last = a4240_last + real_149[l];
        }
        const Real x4241 = a4240_last + x3883;
        Real a4243_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a4242 = magnitude(real_46[l]);
            a4243_last = maximum(a4243_last, a4242);
        }
        const Real x4244 = a4243_last + x3282;
        const Real x4245 = x4244 + 30.0;
        const Real x4246 = x4241 * x4245;
        const Real x4247 = x4246 + x4239;
        // snow_ground._at
        Mask a4234_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a4233 = (real_61[l] > real_62[l]);
            a4234_last = (a4234_last | a4233);
        }
        // snow_ground._tolerance, snow_ground._at
        Mask a4251_last = mask_of(false);
        for (int l = 0; l < 5; ++l) {
            const Real a4248 = real_3[l] + x4247;
            const Real a4249 = a4248 * 7.105427357601002e-15;
            const Mask a4250 = (real_35[l] > a4249);
            a4251_last = (a4251_last | a4250);
        }
        // snow_ground._at
        const Mask x4252 = (a4234_last | a4251_last);
        // snow_ground._searched
        const Mask x4253 = (x4252 | x2748);
        for (int l = 0; l < 5; ++l) real_35[l] = real_14[l];
        for (int l = 0; l < LAYERS; ++l) real_61[l] = real_133[l + 1];
        for (int l = 0; l < LAYERS; ++l) real_72[l] = real_67[l];
        for (int l = 0; l < LAYERS; ++l) real_64[l] = real_63[l];
        for (int l = 0; l < LAYERS; ++l) real_81[l] = real_107[l];
        Real w4259 = x3995;
        Real w4260 = x4002;
        for (int l = 0; l < 4; ++l) real_146[l] = real_149[l];
        for (int l = 0; l < 4; ++l) real_145[l] = real_148[l];
        for (int l = 0; l < 4; ++l) real_144[l] = real_147[l];
        Real w4264 = x4182;
        Real w4265 = x4177;
        Real w4266 = x4184;
        Real w4267 = x4186;
        Real w4268 = x4190;
        Real w4269 = x4169;
        Mask w4270 = x4008;
        for (int l = 0; l < 5; ++l) real_46[l] = real_34[l];
        for (int l = 0; l < LAYERS; ++l) real_54[l] = real_66[l];
        Real w4273 = x4232;
        Real w4274 = real_of(1.0);
        Real w4275 = real_of(0.0);
        Mask w4276 = x4253;
        for (int pass = 0; pass < 40; ++pass) {
            if (!any_lane(w4276)) break;
            // snow_layers.warmth, snow_ground._response
            for (int l = 0; l < 5; ++l) {
                const Real a4288 = real_35[l] - real_3[l];
                const Mask a4289 = (real_35[l] < 0.0);
                const Mask a4290 = (a4288 > 0.0);
                const Real a4291 = real_35[l] * real_5[l];
                const Real a4292 = a4288 * real_4[l];
                const Real a4293 = select(a4290, a4292, 0.0);
                const Real a4294 = select(a4289, a4291, a4293);
                const Real a4295 = select(a4290, real_4[l], 0.0);
                const Real a4296 = select(a4289, real_5[l], a4295);
                const Mask a4297 = (a4294 > 0.0);
                const Real a4298 = select(a4297, 0.0, a4294);
                mask_42[l] = a4289;
                real_41[l] = a4296;
                real_9[l] = a4298;
            }
            // snow_ground._response
            const Real x4300 = w4267 * real_41[0];
            const Real x4301 = w4268 * w4260;
            const Real x4302 = x4300 + x4301;
            const Real x4311 = x3878 * x4302;
            for (int l = 0; l < 4; ++l) {
                const Real a4299 = real_9[l] - real_9[l + 1];
                const Real a4303 = select(mask_42[l], real_146[l], real_51[l]);
                const Real a4304 = a4303 * real_41[l];
                const Real a4305 = a4299 * real_145[l];
                const Real a4306 = a4304 + a4305;
                const Real a4307 = select(mask_42[l + 1], real_146[l], real_51[l]);
                const Real a4308 = a4307 * real_41[l + 1];
                const Real a4309 = a4299 * real_144[l];
                const Real a4310 = a4308 - a4309;
                real_47[l] = a4306;
                real_36[l + 1] = a4310;
            }
            // snow_ground._direction
            real_47[4] = real_of(0.0);
            real_36[0] = real_of(0.0);
            const Real x4315 = x3883 * real_41[4];
            const Real x4319 = x3885 * real_41[4];
            const Real x4320 = -x4319;
            const Real x4326 = -x3883;
            for (int l = 0; l < 4; ++l) {
                const Real a4318 = -real_47[l];
                const Real a4325 = -real_36[l + 1];
                real_140[l] = a4318;
                real_139[l] = a4325;
            }
            for (int l = 0; l < LAYERS - 1; ++l) {
                const Real a4321 = -real_89[l + 1];
                const Real a4327 = -real_96[l];
                real_140[l + 5] = a4321;
                real_139[l + 5] = a4327;
            }
            // tridiagonal._solve
            real_140[4] = x4320;
            // snow_ground._direction
            for (int l = 0; l < 5; ++l) {
                const Real a4314 = real_47[l] + real_36[l];
                const Real a4316 = a4314 + in_row(l, 4, x4315);
                const Real a4317 = a4316 - in_row(l, 0, x4311);
                const Real a4322 = a4317 + 1.0;
                const Real a4328 = -real_46[l];
                real_143[l] = a4322;
                real_142[l] = a4328;
            }
            // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground._direction
            for (int l = 0; l < LAYERS; ++l) {
                const Mask a4277 = (real_72[l] < real_88[l]);
                const Mask a4278 = (real_72[l] > real_103[l]);
                const Mask a4279 = (a4277 & a4278);
                const Real a4280 = 2094000.0 * real_61[l];
                const Real a4281 = a4280 + 333500000.0;
                const Real a4282 = select(a4279, real_81[l], 1.0);
                const Real a4283 = a4281 / a4282;
                const Real a4284 = 2094000.0 * real_72[l];
                const Real a4285 = real_105[l] + a4284;
                const Real a4286 = select(a4279, a4283, 0.0);
                const Real a4287 = a4285 + a4286;
                const Real a4323 = a4287 + real_102[l];
                const Real a4324 = a4323 + real_96[l];
                const Real a4329 = -real_54[l];
                real_60[l] = a4285;
                real_58[l] = a4287;
                real_143[l + 5] = a4324;
                real_142[l + 5] = a4329;
            }
            // tridiagonal._solve
            real_139[4] = x4326;
            solve_tridiagonal<LAYERS + 5>(real_140, real_143, real_139, real_142, real_141);
            // enthalpy.enthalpy, snow_ground._iteration, enthalpy.layers_with, enthalpy.fusion_heat, enthalpy.at, retention.at
            for (int l = 0; l < LAYERS; ++l) {
                const Real a4365 = real_60[l] * real_61[l];
                const Real a4366 = real_72[l] * 333500000.0;
                const Real a4367 = a4365 + a4366;
                const Real a4368 = real_58[l] * real_141[l + 5];
                const Real a4369 = w4274 * a4368;
                const Real a4370 = a4367 + a4369;
                const Mask a4371 = (a4370 >= real_71[l]);
                const Mask a4372 = (a4370 <= real_95[l]);
                const Mask a4373 = ~a4371;
                const Mask a4374 = (a4372 & a4373);
                const Real a4375 = a4370 / 333500000.0;
                const Real a4376 = maximum(a4375, real_103[l]);
                const Real a4377 = minimum(a4376, real_88[l]);
                const Real a4378 = real_60[l] * real_64[l];
                const Real a4379 = a4378 + a4366;
                const Real a4380 = a4379 - a4370;
                const Real a4381 = 2094000.0 * real_64[l];
                const Real a4382 = a4381 + 333500000.0;
                const Real a4383 = real_60[l] * real_81[l];
                const Real a4384 = a4382 + a4383;
                const Real a4385 = a4380 / a4384;
                const Real a4386 = real_72[l] - a4385;
                const Mask a4387 = (a4380 > 0.0);
                const Real a4388 = maximum(real_72[l], a4377);
                const Real a4389 = a4377 + a4388;
                const Real a4390 = a4389 * 0.5;
                const Real a4391 = select(a4387, a4390, a4377);
                const Mask a4392 = (a4386 >= a4377);
                const Real a4393 = minimum(a4386, real_88[l]);
                const Real a4394 = select(a4392, a4393, a4391);
                const Real a4395 = select(a4374, real_103[l], a4394);
                const Real a4396 = select(a4371, real_88[l], a4395);
                const Real a4397 = a4396 * 333500000.0;
                const Real a4398 = a4370 - a4397;
                const Real a4399 = 2094000.0 * a4396;
                const Real a4400 = real_105[l] + a4399;
                const Real a4401 = a4398 / a4400;
                const Real a4402 = a4396 - numbers[l + 15 * LAYERS + 54];
                const Real a4403 = a4402 / real_83[l];
                const Mask a4404 = (a4403 < 1e-12);
                const Real a4405 = select(a4404, 1e-12, a4403);
                const Real a4406 = log(a4405);
                const Real a4407 = numbers[l + LAYERS + 47] * a4406;
                const Real a4408 = numbers[l + 16 * LAYERS + 54] - a4407;
                const Mask a4409 = (a4408 > 16.11809565095832);
                const Real a4410 = select(a4409, 16.11809565095832, a4408);
                mask_97[l] = a4371;
                mask_124[l] = a4374;
                real_57[l] = a4396;
                real_131[l] = a4401;
                real_115[l] = a4405;
                real_116[l] = a4410;
            }
            // snow_ground._iteration, snow_ground._stopped, snow_layers.warmth, snow_ground._links
            for (int l = 0; l < 5; ++l) {
                const Real a4335 = w4274 * real_141[l];
                const Real a4336 = real_35[l] + a4335;
                const Mask a4337 = (real_35[l] <= 0.0);
                const Mask a4338 = (a4336 > 0.0);
                const Mask a4339 = (a4337 & a4338);
                const Mask a4340 = (real_35[l] >= 0.0);
                const Mask a4341 = (a4336 < 0.0);
                const Mask a4342 = (a4340 & a4341);
                const Real a4343 = select(a4339, 1e-06, a4336);
                const Real a4344 = select(a4342, (-1e-06), a4343);
                const Mask a4345 = (real_35[l] <= real_1[l]);
                const Mask a4346 = (a4344 > real_1[l]);
                const Mask a4347 = (a4345 & a4346);
                const Mask a4348 = (real_35[l] >= real_1[l]);
                const Mask a4349 = (a4344 < real_1[l]);
                const Mask a4350 = (a4348 & a4349);
                const Real a4351 = real_1[l] + 1e-06;
                const Real a4352 = select(a4347, a4351, a4344);
                const Real a4353 = real_1[l] - 1e-06;
                const Real a4354 = select(a4350, a4353, a4352);
                const Mask a4355 = (real_35[l] <= real_3[l]);
                const Mask a4356 = (a4354 > real_3[l]);
                const Mask a4357 = (a4355 & a4356);
                const Mask a4358 = (real_35[l] >= real_3[l]);
                const Mask a4359 = (a4354 < real_3[l]);
                const Mask a4360 = (a4358 & a4359);
                const Real a4361 = real_3[l] + 1e-06;
                const Real a4362 = select(a4357, a4361, a4354);
                const Real a4363 = real_3[l] - 1e-06;
                const Real a4364 = select(a4360, a4363, a4362);
                const Real a4423 = select(w4276, a4364, real_35[l]);
                const Real a4428 = a4423 - real_3[l];
                const Mask a4429 = (a4423 < 0.0);
                const Mask a4430 = (a4428 > 0.0);
                const Real a4431 = a4423 * real_5[l];
                const Real a4432 = a4428 * real_4[l];
                const Real a4433 = select(a4430, a4432, 0.0);
                const Real a4434 = select(a4429, a4431, a4433);
                const Real a4435 = a4423 * real_44[l];
                const Mask a4436 = (a4435 < 0.0);
                const Real a4437 = select(a4436, 0.0, a4435);
                const Mask a4438 = (a4437 > 1.0);
                const Real a4439 = select(a4438, 1.0, a4437);
                const Mask a4440 = (a4439 > 0.0);
                const Mask a4441 = (a4439 < 1.0);
                const Mask a4442 = (a4440 & a4441);
                const Real a4443 = select(a4442, real_44[l], 0.0);
                const Real a4444 = a4439 * a4439;
                const Real a4445 = real_37[l] * a4444;
                const Real a4446 = 1.0 - a4445;
                const Real a4447 = a4439 * a4443;
                const Real a4448 = real_31[l] * a4447;
                const Real a4449 = a4446 * real_13[l];
                const Real a4450 = a4446 * real_12[l];
                const Real a4451 = a4450 - real_15[l];
                const Mask a4452 = (a4451 < 0.0);
                const Real a4453 = select(a4452, 0.0, a4451);
                const Real a4454 = a4439 * 10.0;
                const Mask a4455 = (a4454 > 1.0);
                const Real a4456 = select(a4455, 1.0, a4454);
                const Real a4457 = a4456 * a4453;
                const Real a4458 = a4450 - a4457;
                const Mask a4459 = (a4453 > 0.0);
                const Real a4460 = 1.0 - a4456;
                const Real a4461 = select(a4459, a4460, 1.0);
                const Mask a4462 = (a4439 < 0.1);
                const Real a4463 = a4443 * 10.0;
                const Real a4464 = select(a4462, a4463, 0.0);
                const Real a4465 = a4448 * real_12[l];
                const Real a4466 = a4461 * a4465;
                const Real a4467 = a4453 * a4464;
                const Real a4468 = a4466 + a4467;
                const Real a4469 = a4448 * real_13[l];
                real_36[l] = a4423;
                real_47[l] = a4434;
                real_41[l] = a4449;
                real_9[l] = a4458;
                real_38[l] = a4468;
                real_11[l] = a4469;
            }
            // snow_ground._links
            const Real x4470 = 1 / real_9[0];
            const Real x4471 = select(x2748, x4470, 0.0);
            const Real x4477 = x4471 * x4471;
            const Real x4478 = x4477 * real_38[0];
            // snow_ground._at
            const Real x4481 = select(x2748, x4471, 1.0);
            const Real x4482 = x4471 - w4259;
            // snow_skin.foreseen_skin
            const Real x4483 = w4264 - real_47[0];
            const Real x4484 = x4481 * x4483;
            const Real x4485 = w4265 - x4484;
            const Real x4486 = w4269 + x4482;
            const Mask x4487 = (x4486 < 0.001);
            const Real x4488 = select(x4487, 0.001, x4486);
            const Real x4489 = x4485 / x4488;
            const Real x4490 = w4264 + x4489;
            // snow_ground._at
            const Mask x4491 = (x2748 & w4276);
            // snow_skin._is_melting
            const Real x4492 = x4481 * real_47[0];
            const Real x4493 = x2889 + x4492;
            const Mask x4494 = (x4493 >= 0.0);
            // snow_skin.solve_skin
            const Mask x4495 = (x4490 > 0.0);
            const Real x4496 = select(x4495, 0.0, x4490);
            const Real x4497 = select(x4494, 0.0, x4496);
            const Real x4498 = real_47[0] - 1.0;
            const Mask x4499 = (x4498 < (-270.0));
            const Real x4500 = select(x4499, (-270.0), x4498);
            const Mask x4501 = (x4500 > (-150.0));
            const Real x4502 = select(x4501, (-150.0), x4500);
            const Real x4503 = maximum(x4497, x4502);
            const Mask x4504 = ~x4494;
            const Mask x4505 = (x4491 & x4504);
            Real w4506 = x4503;
            Real w4507 = x2893;
            Real w4508 = x4502;
            Real w4509 = real_of(0.0);
            Real w4510 = real_of(INFINITE);
            Mask w4511 = x4505;
            for (int pass = 0; pass < 60; ++pass) {
                if (!any_lane(w4511)) break;
                // snow_skin.skin_flux
                const Real x4512 = w4506 + 273.15;
                const Real x4513 = w4506 - x608;
                // calm_air.coefficient
                const Real x4515 = x4513 * x600;
                const Real x4516 = -x4515;
                // calm_air.limited_richardson
                const Mask x4517 = (x4516 > 0.0);
                const Real x4518 = select(x4517, x4515, 0.0);
                const Real x4520 = x4518 * x677;
                const Real x4521 = -x4520;
                const Real x4522 = expm1(x4521);
                const Real x4524 = x4522 + 2.0;
                const Real x4525 = x4522 / x4524;
                const Real x4527 = numbers[LAYERS + 2] * x4525;
                const Real x4529 = select(x4517, x4527, x4515);
                const Real x4530 = -x4529;
                const Real x4531 = x4525 * x4525;
                const Real x4532 = 1.0 - x4531;
                const Real x4533 = select(x4517, x4532, 1.0);
                // calm_air.coefficient
                const Mask x4534 = (x4530 > 0.0);
                const Real x4535 = select(x4534, x4529, 0.0);
                const Real x4537 = x4535 * 5.0;
                const Real x4539 = 1.0 - x4537;
                const Real x4540 = sqrt(x4539);
                const Real x4541 = x4535 * 15.0;
                const Real x4543 = x4541 * x4540;
                const Real x4545 = 1.0 - x4543;
                const Real x4546 = 1 / x4545;
                const Real x4548 = x4546 * x4546;
                const Real x4550 = x4540 * 15.0;
                const Real x4551 = x4535 * 37.5;
                const Real x4553 = x4551 / x4540;
                const Real x4555 = x4550 - x4553;
                const Real x4556 = x4548 * x4555;
                const Real x4557 = -x4556;
                const Real x4558 = select(x4534, 0.0, x4529);
                const Mask x4559 = (x4558 > 1e-30);
                const Mask x4560 = (x4558 < 1e-30);
                const Real x4561 = select(x4560, 1e-30, x4558);
                const Real x4562 = sqrt(x4561);
                const Real x4563 = select(x4559, x4562, 0.0);
                const Real x4564 = x603 * x4563;
                const Real x4565 = x4564 + 1.0;
                const Real x4566 = 1 / x4565;
                const Real x4567 = x4558 * 15.0;
                const Real x4568 = x4567 * x4566;
                const Real x4569 = x4568 + 1.0;
                const Real x4570 = x4566 * (-7.5);
                const Real x4571 = x4566 + 1.0;
                const Real x4572 = x4570 * x4571;
                const Real x4573 = select(x4534, x4557, x4572);
                const Real x4574 = x4573 * x4533;
                const Real x4575 = select(x4534, x4546, x4569);
                const Real x4576 = x597 * x4575;
                const Real x4577 = x2849 * x4574;
                // snow_skin.skin_flux
                const Real x4579 = x113 * x4576;
                const Real x4580 = x113 * x4577;
                const Real x4582 = 1 / x4512;
                const Real x4583 = 6138.82863340564 * x4582;
                const Real x4584 = w4506 * 0.0036609921288669233;
                const Real x4585 = x4584 * x4583;
                const Real x4586 = exp(x4585);
                const Real x4587 = x4586 * 611.0;
                const Real x4588 = x4587 * 0.378;
                const Real x4589 = forcing[3] - x4588;
                const Real x4590 = 1 / x4589;
                const Real x4591 = x4587 * 0.622;
                const Real x4592 = x4591 * x4590;
                const Real x4593 = x4583 * x4582;
                const Real x4594 = x4592 * x4593;
                const Real x4595 = forcing[3] * x4590;
                const Real x4596 = x4594 * x4595;
                const Real x4597 = x4592 - forcing[2];
                const Real x4598 = x4579 * 1004.5;
                const Real x4599 = x4598 + numbers[LAYERS + 4];
                const Real x4600 = x4512 * x4512;
                const Real x4601 = x4600 * x4512;
                const Real x4602 = x2872 * x4601;
                const Real x4603 = x4579 * x4597;
                const Real x4604 = x4580 * x4597;
                const Real x4606 = x4579 * x4596;
                const Real x4607 = x4606 - x4604;
                const Real x4608 = x4599 * x4513;
                const Real x4609 = x4580 * 1004.5;
                const Real x4611 = x4609 * x4513;
                const Real x4613 = x4599 - x4611;
                const Real x4614 = x4602 * x4512;
                const Real x4615 = x607 - x4614;
                const Real x4616 = x4615 - x4608;
                const Real x4617 = 2830000.0 * x4603;
                const Real x4618 = x4616 - x4617;
                const Real x4619 = x4602 * (-4.0);
                const Real x4620 = x4619 - x4613;
                const Real x4621 = 2830000.0 * x4607;
                const Real x4622 = x4620 - x4621;
                // snow_skin._closer
                const Real x4623 = w4506 - real_47[0];
                const Real x4624 = x4481 * x4623;
                const Real x4625 = x4618 - x4624;
                const Mask x4626 = (x4625 > 0.0);
                const Real x4627 = select(x4626, w4506, w4508);
                const Real x4628 = select(x4626, w4509, w4506);
                const Real x4629 = x4481 - x4622;
                const Mask x4630 = (x4629 < 0.001);
                const Real x4631 = select(x4630, 0.001, x4629);
                const Real x4632 = x4625 / x4631;
                const Real x4633 = w4506 + x4632;
                const Mask x4634 = (x4633 < x4627);
                const Mask x4635 = (x4633 > x4628);
                const Mask x4636 = (x4634 | x4635);
                const Real x4637 = magnitude(x4632);
                const Real x4638 = w4510 * 0.5;
                const Mask x4639 = (x4637 > x4638);
                const Mask x4640 = (x4636 | x4639);
                const Real x4641 = x4627 + x4628;
                const Real x4642 = x4641 * 0.5;
                const Real x4643 = select(x4640, x4642, x4633);
                const Real x4644 = x4643 - w4506;
                const Real x4645 = magnitude(x4644);
                const Mask x4646 = (x4645 >= 0.0001);
                const Real x4647 = select(w4511, x4643, w4506);
                const Real x4648 = select(w4511, x4622, w4507);
                const Real x4649 = select(w4511, x4627, w4508);
                const Real x4650 = select(w4511, x4628, w4509);
                const Real x4651 = select(w4511, x4645, w4510);
                const Mask x4652 = select(w4511, x4646, w4511);
                w4506 = x4647;
                w4507 = x4648;
                w4508 = x4649;
                w4509 = x4650;
                w4510 = x4651;
                w4511 = x4652;
            }
            // snow_skin.skin_with
            const Real x4653 = x4481 - w4507;
            const Mask x4654 = (x4653 < 0.001);
            const Real x4655 = select(x4654, 0.001, x4653);
            const Mask x4656 = (real_47[0] < 0.0);
            const Real x4657 = select(x4656, 0.0, real_47[0]);
            const Real x4658 = x4657 * 20.0;
            const Mask x4659 = (x4657 > 0.0);
            const Real x4660 = select(x4659, 20.0, 0.0);
            const Real x4661 = w4506 - real_47[0];
            const Real x4662 = x4481 * x4661;
            const Real x4663 = select(x4494, x2889, x4662);
            const Real x4664 = x4481 / x4655;
            const Real x4665 = w4507 * x4664;
            const Real x4666 = select(x4494, 0.0, x4665);
            const Real x4667 = select(x4505, x4661, 0.0);
            const Real x4668 = select(x4491, w4506, 0.0);
            const Real x4669 = x4663 - x4658;
            const Real x4670 = select(x4491, x4669, 0.0);
            const Real x4671 = x4666 - x4660;
            const Real x4672 = select(x4491, x4671, 0.0);
            const Real x4673 = w4507 / x4655;
            const Real x4675 = x4673 * x4667;
            const Real x4676 = -x4675;
            // snow_ground._flows
            for (int l = 0; l < 5; ++l) {
                const Mask a4677 = (real_47[l] > 0.0);
                const Real a4678 = select(a4677, 0.0, real_47[l]);
                const Mask a4679 = (real_47[l] < 0.0);
                const Real a4680 = select(a4679, 0.0, real_47[l]);
                real_33[l] = a4678;
                real_45[l] = a4680;
            }
            // retention.at, enthalpy.at, enthalpy.layers_with, snow_ground._iteration
            for (int l = 0; l < LAYERS; ++l) {
                const Real a4411 = exp(real_116[l]);
                const Real a4412 = numbers[l + LAYERS + 47] * a4411;
                const Real a4413 = real_115[l] * real_83[l];
                const Real a4414 = a4412 / a4413;
                const Real a4416 = a4411 * 0.008034787106446777;
                const Real a4418 = a4416 + numbers[l + 6 * LAYERS + 47];
                const Real a4419 = -a4418;
                const Real a4420 = a4414 * 0.008034787106446777;
                const Mask a4421 = (mask_97[l] | mask_124[l]);
                const Real a4422 = select(a4421, real_131[l], a4419);
                const Real a4424 = select(w4276, a4422, real_61[l]);
                const Real a4425 = select(w4276, real_57[l], real_72[l]);
                const Real a4426 = select(w4276, a4419, real_64[l]);
                const Real a4427 = select(w4276, a4420, real_81[l]);
                real_104[l + 1] = a4424;
                real_58[l] = a4425;
                real_60[l] = a4426;
                real_113[l] = a4427;
            }
            // snow_ground._residuals
            const Real x4686 = real_47[4] - real_104[1];
            const Real x4687 = x3883 * x4686;
            // snow_ground._links, snow_ground._flows
            for (int l = 0; l < 4; ++l) {
                const Real a4472 = real_41[l] + real_9[l + 1];
                const Real a4473 = 1 / a4472;
                const Real a4474 = x3878 * a4473;
                const Real a4475 = select(x2748, a4474, 0.0);
                const Real a4476 = a4475 * a4473;
                const Real a4479 = a4476 * real_11[l];
                const Real a4480 = a4476 * real_38[l + 1];
                const Real a4681 = real_33[l] - real_33[l + 1];
                const Real a4682 = a4475 * a4681;
                const Real a4683 = real_45[l] - real_45[l + 1];
                const Real a4684 = real_51[l] * a4683;
                const Real a4685 = a4682 + a4684;
                real_150[l] = a4475;
                real_151[l] = a4479;
                real_152[l] = a4480;
                real_49[l] = a4685;
            }
            // snow_ground._residuals
            real_49[4] = real_of(0.0);
            real_45[0] = real_of(0.0);
            for (int l = 0; l < 4; ++l) real_45[l + 1] = real_49[l];
            const Real x4692 = x3878 * x4670;
            // enthalpy._drop_from_above
            real_104[0] = real_of(0.0);
            // enthalpy.heat_residual
            for (int l = 0; l < LAYERS - 1; ++l) real_116[l] = real_104[l + 2];
            real_116[LAYERS - 1] = real_of(0.0);
            // snow_ground._residuals
            const Real x4710 = x3885 * real_47[4];
            // snow_ground._residuals, snow_ground._at
            Real a4713_last = real_of(0.0);
            for (int l = 0; l < 5; ++l) {
                const Real a4690 = real_49[l] - real_45[l];
                const Real a4691 = a4690 + in_row(l, 4, x4687);
                const Real a4693 = real_36[l] - real_10[l];
                const Real a4694 = a4693 + a4691;
                const Real a4695 = a4694 - in_row(l, 0, x4692);
                const Real a4712 = magnitude(a4695);
                a4713_last = a4713_last + a4712;
                real_33[l] = a4695;
                real_11[l] = a4712;
            }
            // snow_ground._at
            const Real x4714 = w215 * a4713_last;
            // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
            Real a4717_last = real_of(0.0);
            for (int l = 0; l < LAYERS; ++l) {
                const Real a4696 = 2094000.0 * real_58[l];
                const Real a4697 = real_105[l] + a4696;
                const Real a4698 = a4697 * real_104[l + 1];
                const Real a4699 = real_58[l] * 333500000.0;
                const Real a4700 = a4698 + a4699;
                const Real a4701 = a4700 - real_98[l];
                const Real a4703 = real_104[l + 1] - real_104[l];
                const Real a4704 = real_102[l] * a4703;
                const Real a4705 = a4701 + a4704;
                const Real a4707 = real_104[l + 1] - real_116[l];
                const Real a4708 = real_96[l] * a4707;
                const Real a4709 = a4705 + a4708;
                const Real a4711 = a4709 - in_row(l, 0, x4710);
                const Real a4715 = magnitude(a4711);
                const Real a4716 = numbers[l] * a4715;
                a4717_last = a4717_last + a4716;
                real_115[l] = a4711;
                real_131[l] = a4715;
            }
            // snow_ground._at
            const Real x4718 = x4714 + a4717_last;
            // snow_ground._tolerance
            const Real x4721 = x3878 * x4471;
            const Real x4722 = magnitude(x4668);
            const Real x4723 = magnitude(real_47[0]);
            const Real x4724 = x4722 + x4723;
            const Real x4725 = x4721 * x4724;
            Real a4726_last = real_of(0.0);
            for (int l = 0; l < 4; ++l) {
                a4726_last = a4726_last + real_150[l];
            }
            const Real x4727 = a4726_last + x3883;
            Real a4729_last = real_of(-INFINITE);
            for (int l = 0; l < 5; ++l) {
                const Real a4728 = magnitude(real_47[l]);
                a4729_last = maximum(a4729_last, a4728);
            }
            const Real x4730 = a4729_last + x3282;
            const Real x4731 = x4730 + 30.0;
            const Real x4732 = x4727 * x4731;
            const Real x4733 = x4732 + x4725;
            // snow_ground._at
            Mask a4720_last = mask_of(false);
            for (int l = 0; l < LAYERS; ++l) {
                const Mask a4719 = (real_131[l] > real_62[l]);
                a4720_last = (a4720_last | a4719);
            }
            // snow_ground._tolerance, snow_ground._at
            Mask a4737_last = mask_of(false);
            for (int l = 0; l < 5; ++l) {
                const Real a4734 = real_3[l] + x4733;
                const Real a4735 = a4734 * 7.105427357601002e-15;
                const Mask a4736 = (real_11[l] > a4735);
                a4737_last = (a4737_last | a4736);
            }
            // snow_ground._at
            const Mask x4738 = (a4720_last | a4737_last);
            // snow_ground._iteration
            const Real x4739 = w4274 * 0.0001;
            const Real x4740 = 1.0 - x4739;
            const Real x4741 = x4740 * w4273;
            const Mask x4742 = (x4718 < x4741);
            const Mask x4743 = (w4275 < 20.0);
            const Mask x4744 = (x4742 | x4743);
            const Mask x4745 = (w4274 <= 0.0001);
            const Mask x4746 = (x4744 | x4745);
            const Mask x4747 = (w4276 & x4746);
            const Real x4748 = w4274 * 2.0;
            const Mask x4749 = (x4748 > 1.0);
            const Real x4750 = select(x4749, 1.0, x4748);
            const Real x4751 = w4274 * 0.5;
            const Real x4752 = select(x4747, x4750, x4751);
            const Real x4758 = select(x4747, x4471, w4259);
            const Real x4759 = select(x4747, x4478, w4260);
            const Real x4763 = select(x4747, x4668, w4264);
            const Real x4764 = select(x4747, x4663, w4265);
            const Real x4765 = select(x4747, x4670, w4266);
            const Real x4766 = select(x4747, x4672, w4267);
            const Real x4767 = select(x4747, x4676, w4268);
            const Real x4768 = select(x4747, x4655, w4269);
            const Mask x4769 = select(x4747, x4494, w4270);
            const Real x4772 = select(x4747, x4718, w4273);
            const Mask x4773 = select(x4747, x4738, w4276);
            const Real x4774 = select(w4276, x4752, w4274);
            const Real x4775 = real_of_mask(w4276);
            const Real x4776 = w4275 + x4775;
            const Mask x4777 = ~x4747;
            const Mask x4778 = (x4773 | x4777);
            const Mask x4779 = (w4276 & x4778);
            for (int l = 0; l < 5; ++l) {
                const Real a4753 = select(x4747, real_36[l], real_35[l]);
                const Real a4770 = select(x4747, real_33[l], real_46[l]);
                real_11[l] = a4753;
                real_47[l] = a4770;
            }
            for (int l = 0; l < LAYERS; ++l) {
                const Real a4754 = select(x4747, real_104[l + 1], real_61[l]);
                const Real a4755 = select(x4747, real_58[l], real_72[l]);
                const Real a4756 = select(x4747, real_60[l], real_64[l]);
                const Real a4757 = select(x4747, real_113[l], real_81[l]);
                const Real a4771 = select(x4747, real_115[l], real_54[l]);
                real_131[l] = a4754;
                real_116[l] = a4755;
                real_57[l] = a4756;
                real_110[l] = a4757;
                real_125[l] = a4771;
            }
            for (int l = 0; l < 4; ++l) {
                const Real a4760 = select(x4747, real_150[l], real_146[l]);
                const Real a4761 = select(x4747, real_151[l], real_145[l]);
                const Real a4762 = select(x4747, real_152[l], real_144[l]);
                real_153[l] = a4760;
                real_154[l] = a4761;
                real_155[l] = a4762;
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
            w4259 = x4758;
            w4260 = x4759;
            w4264 = x4763;
            w4265 = x4764;
            w4266 = x4765;
            w4267 = x4766;
            w4268 = x4767;
            w4269 = x4768;
            w4270 = x4769;
            w4273 = x4772;
            w4274 = x4774;
            w4275 = x4776;
            w4276 = x4779;
        }
        // snow_ground._tolerance
        const Real x4787 = x3878 * w4259;
        const Real x4788 = magnitude(w4264);
        // snow_layers.warmth
        for (int l = 0; l < 5; ++l) {
            const Real a4780 = real_35[l] - real_3[l];
            const Mask a4781 = (real_35[l] < 0.0);
            const Mask a4782 = (a4780 > 0.0);
            const Real a4783 = real_35[l] * real_5[l];
            const Real a4784 = a4780 * real_4[l];
            const Real a4785 = select(a4782, a4784, 0.0);
            const Real a4786 = select(a4781, a4783, a4785);
            real_34[l] = a4786;
        }
        // snow_ground._tolerance
        const Real x4789 = magnitude(real_34[0]);
        const Real x4790 = x4788 + x4789;
        const Real x4791 = x4787 * x4790;
        Real a4792_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a4792_last = a4792_last + real_146[l];
        }
        const Real x4793 = a4792_last + x3883;
        Real a4795_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a4794 = magnitude(real_34[l]);
            a4795_last = maximum(a4795_last, a4794);
        }
        const Real x4796 = a4795_last + x3282;
        const Real x4797 = x4796 + 30.0;
        const Real x4798 = x4793 * x4797;
        const Real x4799 = x4798 + x4791;
        // snow_ground._tolerance, snow_ground._is_solved
        Mask a4806_last = mask_of(true);
        for (int l = 0; l < 5; ++l) {
            const Real a4800 = real_3[l] + x4799;
            const Real a4801 = a4800 * 7.105427357601002e-15;
            const Real a4802 = a4801 * 8.0;
            const Real a4804 = magnitude(real_46[l]);
            const Mask a4805 = (a4804 <= a4802);
            a4806_last = (a4806_last & a4805);
        }
        // snow_ground._is_solved
        Mask a4809_last = mask_of(true);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4803 = real_62[l] * 8.0;
            const Real a4807 = magnitude(real_54[l]);
            const Mask a4808 = (a4807 <= a4803);
            a4809_last = (a4809_last & a4808);
        }
        const Mask x4810 = (a4806_last & a4809_last);
        // snow_ground._in_part
        const Mask x4811 = (w3877 & x4810);
        const Real x4812 = select(x4811, w3858, w3876);
        const Real x4813 = w3858 - x4812;
        const Real x4814 = x4813 * 0.125;
        const Real x4815 = x4812 + x4814;
        const Real x4816 = w3858 * 2.0;
        const Mask x4817 = (x4816 > 1.0);
        const Real x4818 = select(x4817, 1.0, x4816);
        const Real x4819 = select(x4811, x4818, x4815);
        const Real x4820 = select(w3877, x4819, w3858);
        const Real x4826 = select(x4811, w4259, w3864);
        const Real x4827 = select(x4811, w4260, w3865);
        const Real x4831 = select(x4811, w4264, w3869);
        const Real x4832 = select(x4811, w4265, w3870);
        const Real x4833 = select(x4811, w4266, w3871);
        const Real x4834 = select(x4811, w4267, w3872);
        const Real x4835 = select(x4811, w4268, w3873);
        const Real x4836 = select(x4811, w4269, w3874);
        const Mask x4837 = select(x4811, w4270, w3875);
        const Mask x4838 = (x4812 < 1.0);
        const Mask x4839 = (w3877 & x4838);
        for (int l = 0; l < 5; ++l) {
            const Real a4821 = select(x4811, real_35[l], real_2[l]);
            real_46[l] = a4821;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4822 = select(x4811, real_61[l], real_70[l]);
            const Real a4823 = select(x4811, real_72[l], real_59[l]);
            const Real a4824 = select(x4811, real_64[l], real_65[l]);
            const Real a4825 = select(x4811, real_81[l], real_94[l]);
            real_54[l] = a4822;
            real_62[l] = a4823;
            real_66[l] = a4824;
            real_107[l] = a4825;
        }
        for (int l = 0; l < 4; ++l) {
            const Real a4828 = select(x4811, real_146[l], real_135[l]);
            const Real a4829 = select(x4811, real_145[l], real_134[l]);
            const Real a4830 = select(x4811, real_144[l], real_53[l]);
            real_147[l] = a4828;
            real_148[l] = a4829;
            real_149[l] = a4830;
        }
        for (int l = 0; l < 5; ++l) real_2[l] = real_46[l];
        for (int l = 0; l < LAYERS; ++l) real_70[l] = real_54[l];
        for (int l = 0; l < LAYERS; ++l) real_59[l] = real_62[l];
        for (int l = 0; l < LAYERS; ++l) real_65[l] = real_66[l];
        for (int l = 0; l < LAYERS; ++l) real_94[l] = real_107[l];
        for (int l = 0; l < 4; ++l) real_135[l] = real_147[l];
        for (int l = 0; l < 4; ++l) real_134[l] = real_148[l];
        for (int l = 0; l < 4; ++l) real_53[l] = real_149[l];
        w3858 = x4820;
        w3864 = x4826;
        w3865 = x4827;
        w3869 = x4831;
        w3870 = x4832;
        w3871 = x4833;
        w3872 = x4834;
        w3873 = x4835;
        w3874 = x4836;
        w3875 = x4837;
        w3876 = x4812;
        w3877 = x4839;
    }
    // snow_ground._solution
    const Real x4847 = select(x2748, w3864, 1.0);
    // snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a4840 = real_2[l] - real_3[l];
        const Mask a4841 = (real_2[l] < 0.0);
        const Mask a4842 = (a4840 > 0.0);
        const Real a4843 = real_2[l] * real_5[l];
        const Real a4844 = a4840 * real_4[l];
        const Real a4845 = select(a4842, a4844, 0.0);
        const Real a4846 = select(a4841, a4843, a4845);
        real_40[l] = a4846;
    }
    // snow_skin._is_melting
    const Real x4848 = x4847 * real_40[0];
    const Real x4849 = x2889 + x4848;
    const Mask x4850 = (x4849 >= 0.0);
    // snow_skin.skin_with
    const Mask x4851 = (real_40[0] < 0.0);
    const Real x4852 = select(x4851, 0.0, real_40[0]);
    const Real x4853 = x4852 * 20.0;
    const Real x4854 = w3869 - real_40[0];
    const Real x4855 = x4847 * x4854;
    const Real x4856 = select(x4850, x2889, x4855);
    const Real x4857 = select(x2748, w3869, 0.0);
    const Real x4858 = x4856 - x4853;
    const Real x4859 = select(x2748, x4858, 0.0);
    // snow_ground._solution
    const Mask x4860 = (w3876 == 1.0);
    // snow_ground.advance_snow_ground
    const Real x4862 = select(x2748, x4857, 0.0);
    const Real x4863 = select(x2748, x4859, 0.0);
    const Real x4864 = real_40[4] - real_70[0];
    const Real x4865 = w214 * x4864;
    const Real x4866 = select(x2748, x4865, 0.0);
    // snow_ground.advance_snow_ground, ground_heat.heat
    for (int l = 0; l < LAYERS; ++l) {
        after[2 * LAYERS + l] = real_59[l];
        const Real a4861 = select(x4860, real_70[l], NOT_A_NUMBER);
        const Real a4867 = a4861 + 273.15;
        after[l] = a4867;
        real_94[l] = a4861;
        real_65[l] = a4867;
    }
    // ground_heat.heat
    const Real x4869 = x2662 - real_65[0];
    Real a4871_last = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4868 = real_94[l] - real_94[l + 1];
        const Real a2688_1555 = real_132[l + 1] * 4200000.0;
        const Real a4870 = a2688_1555 * a4868;
        a4871_last = a4871_last + a4870;
    }
    results[LAYERS + 43] = a4871_last;
    const Real x4874 = x2747 * x4869;
    // parts.if_any
    for (int l = 0; l < 5; ++l) real_40[l] = real_of(0.0);
    for (int l = 0; l < 5; ++l) real_4[l] = real_of(0.0);
    for (int l = 0; l < 5; ++l) real_5[l] = real_of(273.15);
    for (int l = 0; l < 5; ++l) real_3[l] = real_of(0.0);
    for (int l = 0; l < 5; ++l) real_31[l] = real_of(0.0);
    Real w4880 = real_of(0.0);
    Real w4881 = real_of(0.0);
    Real w4882 = real_of(0.0);
    Real w4883 = real_of(0.0);
    Real w4884 = real_of(0.0);
    Real w4885 = real_of(0.0);
    Real w4886 = real_of(0.0);
    Mask w4887 = x2748;
    for (int pass = 0; pass < 1; ++pass) {
        if (!any_lane(w4887)) break;
        // snow_skin.skin_flux
        const Real x4903 = x4862 + 273.15;
        const Real x4904 = x4862 - x608;
        // calm_air.coefficient
        const Real x4906 = x4904 * x600;
        const Real x4907 = -x4906;
        // calm_air.limited_richardson
        const Mask x4908 = (x4907 > 0.0);
        const Real x4909 = select(x4908, x4906, 0.0);
        const Real x4911 = x4909 * x677;
        const Real x4912 = -x4911;
        const Real x4913 = expm1(x4912);
        const Real x4915 = x4913 + 2.0;
        const Real x4916 = x4913 / x4915;
        const Real x4918 = numbers[LAYERS + 2] * x4916;
        const Real x4920 = select(x4908, x4918, x4906);
        const Real x4921 = -x4920;
        // calm_air.coefficient
        const Mask x4922 = (x4921 > 0.0);
        const Real x4923 = select(x4922, x4920, 0.0);
        const Real x4925 = x4923 * 5.0;
        const Real x4927 = 1.0 - x4925;
        const Real x4928 = sqrt(x4927);
        const Real x4929 = x4923 * 15.0;
        const Real x4931 = x4929 * x4928;
        const Real x4933 = 1.0 - x4931;
        const Real x4934 = 1 / x4933;
        const Real x4935 = select(x4922, 0.0, x4920);
        const Mask x4936 = (x4935 > 1e-30);
        const Mask x4937 = (x4935 < 1e-30);
        const Real x4938 = select(x4937, 1e-30, x4935);
        const Real x4939 = sqrt(x4938);
        const Real x4940 = select(x4936, x4939, 0.0);
        const Real x4941 = x603 * x4940;
        const Real x4942 = x4941 + 1.0;
        const Real x4943 = 1 / x4942;
        const Real x4944 = x4935 * 15.0;
        const Real x4945 = x4944 * x4943;
        const Real x4946 = x4945 + 1.0;
        const Real x4947 = select(x4922, x4934, x4946);
        const Real x4948 = x597 * x4947;
        // snow_skin.skin_flux
        const Real x4949 = x113 * x4948;
        const Real x4950 = 1 / x4903;
        const Real x4951 = 6138.82863340564 * x4950;
        const Real x4952 = x4862 * 0.0036609921288669233;
        const Real x4953 = x4952 * x4951;
        const Real x4954 = exp(x4953);
        const Real x4955 = x4954 * 611.0;
        const Real x4956 = x4955 * 0.378;
        const Real x4957 = forcing[3] - x4956;
        const Real x4958 = 1 / x4957;
        const Real x4959 = x4955 * 0.622;
        const Real x4960 = x4959 * x4958;
        const Real x4961 = x4960 - forcing[2];
        const Real x4962 = x4949 * 1004.5;
        const Real x4963 = x4962 + numbers[LAYERS + 4];
        const Real x4964 = x4903 * x4903;
        const Real x4965 = x4964 * x4903;
        const Real x4966 = x2872 * x4965;
        const Real x4967 = x4949 * x4961;
        const Real x4968 = x4963 * x4904;
        const Real x4969 = x4966 * x4903;
        const Real x4970 = x607 - x4969;
        const Real x4971 = x4970 - x4968;
        const Real x4972 = 2830000.0 * x4967;
        const Real x4973 = x4971 - x4972;
        // layered_snow._melted
        const Real x4974 = seconds * x4967;
        const Real x4975 = w215 * x4974;
        const Real x4976 = select(x2748, x4975, 0.0);
        // snow_water.with_vapour_exchange
        const Mask x4977 = (x4976 < 0.0);
        const Real x4978 = select(x4977, 0.0, x4976);
        const Real x4979 = -x4976;
        const Mask x4980 = (x4979 < 0.0);
        const Real x4981 = select(x4980, 0.0, x4976);
        const Mask x4983 = (real_0[0] > 0.0);
        const Real x4984 = select(x4983, real_0[0], 1.0);
        // layered_snow._melted, snow_layers.liquid_water
        for (int l = 0; l < 5; ++l) {
            const Real a4888 = w215 * real_2[l];
            const Real a4889 = select(x2748, a4888, 0.0);
            const Real a4890 = a4889 * 2.9985007496251872e-06;
            const Mask a4891 = (a4890 < 0.0);
            const Real a4892 = select(a4891, 0.0, a4890);
            const Mask a4893 = (a4892 > real_0[l]);
            const Real a4894 = select(a4893, real_0[l], a4892);
            const Real a4895 = real_0[l] - a4894;
            const Mask a4896 = (real_8[l] > 0.0);
            const Real a4897 = select(a4896, real_8[l], 1.0);
            const Real a4898 = a4895 / a4897;
            const Mask a4899 = (a4898 > 1.0);
            const Real a4900 = select(a4899, 1.0, a4898);
            const Real a4901 = select(a4896, a4900, 0.0);
            const Real a4902 = a4901 * real_6[l];
            real_37[l] = a4889;
            real_44[l] = a4902;
        }
        // snow_water.with_vapour_exchange
        const Real x4985 = select(x4983, real_37[0], 0.0);
        // snow_layers.liquid_water
        const Real x4986 = real_37[0] * 2.9985007496251872e-06;
        const Mask x4987 = (x4986 < 0.0);
        const Real x4988 = select(x4987, 0.0, x4986);
        const Mask x4989 = (x4988 > real_0[0]);
        const Real x4990 = select(x4989, real_0[0], x4988);
        // snow_water.with_vapour_exchange
        const Real x4991 = real_0[0] - x4990;
        const Mask x4992 = (x4978 > x4991);
        const Real x4993 = select(x4992, x4991, x4978);
        const Real x4994 = x4993 + x4981;
        const Mask x4995 = (x4991 > 0.0);
        // snow_layers.warmth
        const Real x4996 = 1 / x4984;
        const Real x4997 = x4996 * 0.0004748338081671415;
        const Real x4998 = x4996 * 0.0002370791844476055;
        const Real x4999 = x4984 * 333500.0;
        const Real x5000 = x4985 - x4999;
        const Mask x5001 = (x4985 < 0.0);
        const Mask x5002 = (x5000 > 0.0);
        const Real x5003 = x4985 * x4997;
        const Real x5004 = x5000 * x4998;
        const Real x5005 = select(x5002, x5004, 0.0);
        const Real x5006 = select(x5001, x5003, x5005);
        // snow_water.with_vapour_exchange
        const Mask x5007 = (x5006 > 0.0);
        const Real x5008 = select(x5007, 0.0, x5006);
        const Real x5009 = x5008 * 2106.0;
        const Real x5010 = x4994 * x5009;
        const Real x5011 = select(x4995, x4991, 1.0);
        const Real x5012 = x4994 / x5011;
        const Real x5013 = 1.0 - x5012;
        const Real x5014 = x4981 + x4993;
        const Real x5015 = x4978 - x4993;
        const Real x5016 = real_0[0] - x4994;
        const Real x5017 = real_37[0] - x5010;
        const Real x5018 = real_44[0] * x5013;
        const Real x5019 = select(x4995, x5018, real_44[0]);
        const Real x5020 = x4993 / x4984;
        const Real x5021 = 1.0 - x5020;
        const Real x5022 = real_7[0] * x5021;
        const Mask x5023 = (real_0[1] > 0.0);
        const Real x5024 = select(x5023, real_0[1], 1.0);
        const Real x5025 = select(x5023, real_37[1], 0.0);
        // snow_layers.liquid_water
        const Real x5026 = real_37[1] * 2.9985007496251872e-06;
        const Mask x5027 = (x5026 < 0.0);
        const Real x5028 = select(x5027, 0.0, x5026);
        const Mask x5029 = (x5028 > real_0[1]);
        const Real x5030 = select(x5029, real_0[1], x5028);
        // snow_water.with_vapour_exchange
        const Real x5031 = real_0[1] - x5030;
        const Mask x5032 = (x5015 > x5031);
        const Real x5033 = select(x5032, x5031, x5015);
        const Mask x5034 = (x5031 > 0.0);
        // snow_layers.warmth
        const Real x5035 = 1 / x5024;
        const Real x5036 = x5035 * 0.0004748338081671415;
        const Real x5037 = x5035 * 0.0002370791844476055;
        const Real x5038 = x5024 * 333500.0;
        const Real x5039 = x5025 - x5038;
        const Mask x5040 = (x5025 < 0.0);
        const Mask x5041 = (x5039 > 0.0);
        const Real x5042 = x5025 * x5036;
        const Real x5043 = x5039 * x5037;
        const Real x5044 = select(x5041, x5043, 0.0);
        const Real x5045 = select(x5040, x5042, x5044);
        // snow_water.with_vapour_exchange
        const Mask x5046 = (x5045 > 0.0);
        const Real x5047 = select(x5046, 0.0, x5045);
        const Real x5048 = x5047 * 2106.0;
        const Real x5049 = x5033 * x5048;
        const Real x5050 = select(x5034, x5031, 1.0);
        const Real x5051 = x5033 / x5050;
        const Real x5052 = 1.0 - x5051;
        const Real x5053 = x5014 + x5033;
        const Real x5054 = x5015 - x5033;
        const Real x5055 = x5010 + x5049;
        const Real x5056 = real_0[1] - x5033;
        const Real x5057 = real_37[1] - x5049;
        const Real x5058 = real_44[1] * x5052;
        const Real x5059 = select(x5034, x5058, real_44[1]);
        const Real x5060 = x5033 / x5024;
        const Real x5061 = 1.0 - x5060;
        const Real x5062 = real_7[1] * x5061;
        const Mask x5063 = (real_0[2] > 0.0);
        const Real x5064 = select(x5063, real_0[2], 1.0);
        const Real x5065 = select(x5063, real_37[2], 0.0);
        // snow_layers.liquid_water
        const Real x5066 = real_37[2] * 2.9985007496251872e-06;
        const Mask x5067 = (x5066 < 0.0);
        const Real x5068 = select(x5067, 0.0, x5066);
        const Mask x5069 = (x5068 > real_0[2]);
        const Real x5070 = select(x5069, real_0[2], x5068);
        // snow_water.with_vapour_exchange
        const Real x5071 = real_0[2] - x5070;
        const Mask x5072 = (x5054 > x5071);
        const Real x5073 = select(x5072, x5071, x5054);
        const Mask x5074 = (x5071 > 0.0);
        // snow_layers.warmth
        const Real x5075 = 1 / x5064;
        const Real x5076 = x5075 * 0.0004748338081671415;
        const Real x5077 = x5075 * 0.0002370791844476055;
        const Real x5078 = x5064 * 333500.0;
        const Real x5079 = x5065 - x5078;
        const Mask x5080 = (x5065 < 0.0);
        const Mask x5081 = (x5079 > 0.0);
        const Real x5082 = x5065 * x5076;
        const Real x5083 = x5079 * x5077;
        const Real x5084 = select(x5081, x5083, 0.0);
        const Real x5085 = select(x5080, x5082, x5084);
        // snow_water.with_vapour_exchange
        const Mask x5086 = (x5085 > 0.0);
        const Real x5087 = select(x5086, 0.0, x5085);
        const Real x5088 = x5087 * 2106.0;
        const Real x5089 = x5073 * x5088;
        const Real x5090 = select(x5074, x5071, 1.0);
        const Real x5091 = x5073 / x5090;
        const Real x5092 = 1.0 - x5091;
        const Real x5093 = x5053 + x5073;
        const Real x5094 = x5054 - x5073;
        const Real x5095 = x5055 + x5089;
        const Real x5096 = real_0[2] - x5073;
        const Real x5097 = real_37[2] - x5089;
        const Real x5098 = real_44[2] * x5092;
        const Real x5099 = select(x5074, x5098, real_44[2]);
        const Real x5100 = x5073 / x5064;
        const Real x5101 = 1.0 - x5100;
        const Real x5102 = real_7[2] * x5101;
        const Mask x5103 = (real_0[3] > 0.0);
        const Real x5104 = select(x5103, real_0[3], 1.0);
        const Real x5105 = select(x5103, real_37[3], 0.0);
        // snow_layers.liquid_water
        const Real x5106 = real_37[3] * 2.9985007496251872e-06;
        const Mask x5107 = (x5106 < 0.0);
        const Real x5108 = select(x5107, 0.0, x5106);
        const Mask x5109 = (x5108 > real_0[3]);
        const Real x5110 = select(x5109, real_0[3], x5108);
        // snow_water.with_vapour_exchange
        const Real x5111 = real_0[3] - x5110;
        const Mask x5112 = (x5094 > x5111);
        const Real x5113 = select(x5112, x5111, x5094);
        const Mask x5114 = (x5111 > 0.0);
        // snow_layers.warmth
        const Real x5115 = 1 / x5104;
        const Real x5116 = x5115 * 0.0004748338081671415;
        const Real x5117 = x5115 * 0.0002370791844476055;
        const Real x5118 = x5104 * 333500.0;
        const Real x5119 = x5105 - x5118;
        const Mask x5120 = (x5105 < 0.0);
        const Mask x5121 = (x5119 > 0.0);
        const Real x5122 = x5105 * x5116;
        const Real x5123 = x5119 * x5117;
        const Real x5124 = select(x5121, x5123, 0.0);
        const Real x5125 = select(x5120, x5122, x5124);
        // snow_water.with_vapour_exchange
        const Mask x5126 = (x5125 > 0.0);
        const Real x5127 = select(x5126, 0.0, x5125);
        const Real x5128 = x5127 * 2106.0;
        const Real x5129 = x5113 * x5128;
        const Real x5130 = select(x5114, x5111, 1.0);
        const Real x5131 = x5113 / x5130;
        const Real x5132 = 1.0 - x5131;
        const Real x5133 = x5093 + x5113;
        const Real x5134 = x5094 - x5113;
        const Real x5135 = x5095 + x5129;
        const Real x5136 = real_0[3] - x5113;
        const Real x5137 = real_37[3] - x5129;
        const Real x5138 = real_44[3] * x5132;
        const Real x5139 = select(x5114, x5138, real_44[3]);
        const Real x5140 = x5113 / x5104;
        const Real x5141 = 1.0 - x5140;
        const Real x5142 = real_7[3] * x5141;
        const Mask x5143 = (real_0[4] > 0.0);
        const Real x5144 = select(x5143, real_0[4], 1.0);
        const Real x5145 = select(x5143, real_37[4], 0.0);
        // snow_layers.liquid_water
        const Real x5146 = real_37[4] * 2.9985007496251872e-06;
        const Mask x5147 = (x5146 < 0.0);
        const Real x5148 = select(x5147, 0.0, x5146);
        const Mask x5149 = (x5148 > real_0[4]);
        const Real x5150 = select(x5149, real_0[4], x5148);
        // snow_water.with_vapour_exchange
        const Real x5151 = real_0[4] - x5150;
        const Mask x5152 = (x5134 > x5151);
        const Real x5153 = select(x5152, x5151, x5134);
        const Mask x5154 = (x5151 > 0.0);
        // snow_layers.warmth
        const Real x5155 = 1 / x5144;
        const Real x5156 = x5155 * 0.0004748338081671415;
        const Real x5157 = x5155 * 0.0002370791844476055;
        const Real x5158 = x5144 * 333500.0;
        const Real x5159 = x5145 - x5158;
        const Mask x5160 = (x5145 < 0.0);
        const Mask x5161 = (x5159 > 0.0);
        const Real x5162 = x5145 * x5156;
        const Real x5163 = x5159 * x5157;
        const Real x5164 = select(x5161, x5163, 0.0);
        const Real x5165 = select(x5160, x5162, x5164);
        // snow_water.with_vapour_exchange
        const Mask x5166 = (x5165 > 0.0);
        const Real x5167 = select(x5166, 0.0, x5165);
        const Real x5168 = x5167 * 2106.0;
        const Real x5169 = x5153 * x5168;
        const Real x5170 = select(x5154, x5151, 1.0);
        const Real x5171 = x5153 / x5170;
        const Real x5172 = 1.0 - x5171;
        const Real x5173 = x5133 + x5153;
        const Real x5174 = x5135 + x5169;
        const Real x5175 = real_0[4] - x5153;
        const Real x5176 = real_37[4] - x5169;
        const Real x5177 = real_44[4] * x5172;
        const Real x5178 = select(x5154, x5177, real_44[4]);
        const Real x5179 = x5153 / x5144;
        const Real x5180 = 1.0 - x5179;
        const Real x5181 = real_7[4] * x5180;
        // snow_water.<genexpr>
        real_44[0] = x5016;
        real_44[1] = x5056;
        real_44[2] = x5096;
        real_44[3] = x5136;
        real_44[4] = x5175;
        real_37[0] = x5017;
        real_37[1] = x5057;
        real_37[2] = x5097;
        real_37[3] = x5137;
        real_37[4] = x5176;
        real_1[0] = x5019;
        real_1[1] = x5059;
        real_1[2] = x5099;
        real_1[3] = x5139;
        real_1[4] = x5178;
        real_15[0] = x5022;
        real_15[1] = x5062;
        real_15[2] = x5102;
        real_15[3] = x5142;
        real_15[4] = x5181;
        // snow_layers.liquid_water
        const Real x5186 = real_37[0] * 2.9985007496251872e-06;
        const Mask x5187 = (x5186 < 0.0);
        const Real x5188 = select(x5187, 0.0, x5186);
        const Mask x5189 = (x5188 > real_44[0]);
        const Real x5190 = select(x5189, real_44[0], x5188);
        // snow_water.percolated
        const Real x5191 = real_44[0] - x5190;
        const Mask x5192 = (x5191 > 0.0);
        const Real x5193 = select(x5192, x5191, 1.0);
        const Real x5194 = x5191 / x5193;
        const Mask x5195 = (x5194 > 1.0);
        const Real x5196 = select(x5195, 1.0, x5194);
        const Real x5197 = select(x5192, x5196, 0.0);
        const Real x5198 = x5197 * real_1[0];
        const Real x5199 = x5191 * 0.0010905125408942203;
        const Mask x5200 = (x5198 < x5199);
        const Real x5201 = select(x5200, x5199, x5198);
        // snow_properties.held_by_pores
        const Real x5202 = numbers[LAYERS + 21] * 1000.0;
        // snow_properties._pores
        const Real x5203 = x5201 - x5199;
        const Mask x5204 = (x5203 < 0.0);
        const Real x5205 = select(x5204, 0.0, x5203);
        // snow_properties.held_by_pores
        const Real x5206 = x5202 * x5205;
        // snow_water.percolated
        const Real x5207 = x5190 - x5206;
        const Mask x5208 = (x5207 < 0.0);
        const Real x5209 = select(x5208, 0.0, x5207);
        const Mask x5210 = (x5190 > 0.0);
        const Real x5211 = select(x5210, x5190, 1.0);
        const Real x5212 = x5209 / x5211;
        const Real x5213 = real_37[0] * x5212;
        const Real x5214 = select(x5210, x5213, 0.0);
        const Mask x5215 = (real_44[0] > 0.0);
        const Real x5216 = select(x5215, real_44[0], 1.0);
        const Real x5217 = x5209 / x5216;
        const Real x5218 = real_44[0] - x5209;
        const Real x5219 = real_37[0] - x5214;
        const Real x5220 = 1.0 - x5217;
        const Real x5221 = real_15[0] * x5220;
        const Real x5222 = real_44[1] + x5209;
        const Real x5223 = real_37[1] + x5214;
        // snow_layers.liquid_water
        const Real x5224 = x5223 * 2.9985007496251872e-06;
        const Mask x5225 = (x5224 < 0.0);
        const Real x5226 = select(x5225, 0.0, x5224);
        const Mask x5227 = (x5226 > x5222);
        const Real x5228 = select(x5227, x5222, x5226);
        // snow_water.percolated
        const Real x5229 = x5222 - x5228;
        // snow_layers.liquid_water
        const Real x5230 = real_37[1] * 2.9985007496251872e-06;
        const Mask x5231 = (x5230 < 0.0);
        const Real x5232 = select(x5231, 0.0, x5230);
        const Mask x5233 = (x5232 > real_44[1]);
        const Real x5234 = select(x5233, real_44[1], x5232);
        // snow_water.percolated
        const Real x5235 = real_44[1] - x5234;
        const Mask x5236 = (x5235 > 0.0);
        const Real x5237 = select(x5236, x5235, 1.0);
        const Real x5238 = x5229 / x5237;
        const Mask x5239 = (x5238 > 1.0);
        const Real x5240 = select(x5239, 1.0, x5238);
        const Real x5241 = select(x5236, x5240, 0.0);
        const Real x5242 = x5241 * real_1[1];
        const Real x5243 = x5229 * 0.0010905125408942203;
        const Mask x5244 = (x5242 < x5243);
        const Real x5245 = select(x5244, x5243, x5242);
        // snow_properties._pores
        const Real x5246 = x5245 - x5243;
        const Mask x5247 = (x5246 < 0.0);
        const Real x5248 = select(x5247, 0.0, x5246);
        // snow_properties.held_by_pores
        const Real x5249 = x5202 * x5248;
        // snow_water.percolated
        const Real x5250 = x5228 - x5249;
        const Mask x5251 = (x5250 < 0.0);
        const Real x5252 = select(x5251, 0.0, x5250);
        const Mask x5253 = (x5228 > 0.0);
        const Real x5254 = select(x5253, x5228, 1.0);
        const Real x5255 = x5252 / x5254;
        const Real x5256 = x5223 * x5255;
        const Real x5257 = select(x5253, x5256, 0.0);
        const Mask x5258 = (x5222 > 0.0);
        const Real x5259 = select(x5258, x5222, 1.0);
        const Real x5260 = x5252 / x5259;
        const Real x5261 = x5222 - x5252;
        const Real x5262 = x5223 - x5257;
        const Real x5263 = 1.0 - x5260;
        const Real x5264 = real_15[1] * x5263;
        const Real x5265 = real_44[2] + x5252;
        const Real x5266 = real_37[2] + x5257;
        // snow_layers.liquid_water
        const Real x5267 = x5266 * 2.9985007496251872e-06;
        const Mask x5268 = (x5267 < 0.0);
        const Real x5269 = select(x5268, 0.0, x5267);
        const Mask x5270 = (x5269 > x5265);
        const Real x5271 = select(x5270, x5265, x5269);
        // snow_water.percolated
        const Real x5272 = x5265 - x5271;
        // snow_layers.liquid_water
        const Real x5273 = real_37[2] * 2.9985007496251872e-06;
        const Mask x5274 = (x5273 < 0.0);
        const Real x5275 = select(x5274, 0.0, x5273);
        const Mask x5276 = (x5275 > real_44[2]);
        const Real x5277 = select(x5276, real_44[2], x5275);
        // snow_water.percolated
        const Real x5278 = real_44[2] - x5277;
        const Mask x5279 = (x5278 > 0.0);
        const Real x5280 = select(x5279, x5278, 1.0);
        const Real x5281 = x5272 / x5280;
        const Mask x5282 = (x5281 > 1.0);
        const Real x5283 = select(x5282, 1.0, x5281);
        const Real x5284 = select(x5279, x5283, 0.0);
        const Real x5285 = x5284 * real_1[2];
        const Real x5286 = x5272 * 0.0010905125408942203;
        const Mask x5287 = (x5285 < x5286);
        const Real x5288 = select(x5287, x5286, x5285);
        // snow_properties._pores
        const Real x5289 = x5288 - x5286;
        const Mask x5290 = (x5289 < 0.0);
        const Real x5291 = select(x5290, 0.0, x5289);
        // snow_properties.held_by_pores
        const Real x5292 = x5202 * x5291;
        // snow_water.percolated
        const Real x5293 = x5271 - x5292;
        const Mask x5294 = (x5293 < 0.0);
        const Real x5295 = select(x5294, 0.0, x5293);
        const Mask x5296 = (x5271 > 0.0);
        const Real x5297 = select(x5296, x5271, 1.0);
        const Real x5298 = x5295 / x5297;
        const Real x5299 = x5266 * x5298;
        const Real x5300 = select(x5296, x5299, 0.0);
        const Mask x5301 = (x5265 > 0.0);
        const Real x5302 = select(x5301, x5265, 1.0);
        const Real x5303 = x5295 / x5302;
        const Real x5304 = x5265 - x5295;
        const Real x5305 = x5266 - x5300;
        const Real x5306 = 1.0 - x5303;
        const Real x5307 = real_15[2] * x5306;
        const Real x5308 = real_44[3] + x5295;
        const Real x5309 = real_37[3] + x5300;
        // snow_layers.liquid_water
        const Real x5310 = x5309 * 2.9985007496251872e-06;
        const Mask x5311 = (x5310 < 0.0);
        const Real x5312 = select(x5311, 0.0, x5310);
        const Mask x5313 = (x5312 > x5308);
        const Real x5314 = select(x5313, x5308, x5312);
        // snow_water.percolated
        const Real x5315 = x5308 - x5314;
        // snow_layers.liquid_water
        const Real x5316 = real_37[3] * 2.9985007496251872e-06;
        const Mask x5317 = (x5316 < 0.0);
        const Real x5318 = select(x5317, 0.0, x5316);
        const Mask x5319 = (x5318 > real_44[3]);
        const Real x5320 = select(x5319, real_44[3], x5318);
        // snow_water.percolated
        const Real x5321 = real_44[3] - x5320;
        const Mask x5322 = (x5321 > 0.0);
        const Real x5323 = select(x5322, x5321, 1.0);
        const Real x5324 = x5315 / x5323;
        const Mask x5325 = (x5324 > 1.0);
        const Real x5326 = select(x5325, 1.0, x5324);
        const Real x5327 = select(x5322, x5326, 0.0);
        const Real x5328 = x5327 * real_1[3];
        const Real x5329 = x5315 * 0.0010905125408942203;
        const Mask x5330 = (x5328 < x5329);
        const Real x5331 = select(x5330, x5329, x5328);
        // snow_properties._pores
        const Real x5332 = x5331 - x5329;
        const Mask x5333 = (x5332 < 0.0);
        const Real x5334 = select(x5333, 0.0, x5332);
        // snow_properties.held_by_pores
        const Real x5335 = x5202 * x5334;
        // snow_water.percolated
        const Real x5336 = x5314 - x5335;
        const Mask x5337 = (x5336 < 0.0);
        const Real x5338 = select(x5337, 0.0, x5336);
        const Mask x5339 = (x5314 > 0.0);
        const Real x5340 = select(x5339, x5314, 1.0);
        const Real x5341 = x5338 / x5340;
        const Real x5342 = x5309 * x5341;
        const Real x5343 = select(x5339, x5342, 0.0);
        const Mask x5344 = (x5308 > 0.0);
        const Real x5345 = select(x5344, x5308, 1.0);
        const Real x5346 = x5338 / x5345;
        const Real x5347 = x5308 - x5338;
        const Real x5348 = x5309 - x5343;
        const Real x5349 = 1.0 - x5346;
        const Real x5350 = real_15[3] * x5349;
        const Real x5351 = real_44[4] + x5338;
        const Real x5352 = real_37[4] + x5343;
        // snow_layers.liquid_water
        const Real x5353 = x5352 * 2.9985007496251872e-06;
        const Mask x5354 = (x5353 < 0.0);
        const Real x5355 = select(x5354, 0.0, x5353);
        const Mask x5356 = (x5355 > x5351);
        const Real x5357 = select(x5356, x5351, x5355);
        // snow_water.percolated
        const Real x5358 = x5351 - x5357;
        // snow_layers.liquid_water
        const Real x5359 = real_37[4] * 2.9985007496251872e-06;
        const Mask x5360 = (x5359 < 0.0);
        const Real x5361 = select(x5360, 0.0, x5359);
        const Mask x5362 = (x5361 > real_44[4]);
        const Real x5363 = select(x5362, real_44[4], x5361);
        // snow_water.percolated
        const Real x5364 = real_44[4] - x5363;
        const Mask x5365 = (x5364 > 0.0);
        const Real x5366 = select(x5365, x5364, 1.0);
        const Real x5367 = x5358 / x5366;
        const Mask x5368 = (x5367 > 1.0);
        const Real x5369 = select(x5368, 1.0, x5367);
        const Real x5370 = select(x5365, x5369, 0.0);
        const Real x5371 = x5370 * real_1[4];
        const Real x5372 = x5358 * 0.0010905125408942203;
        const Mask x5373 = (x5371 < x5372);
        const Real x5374 = select(x5373, x5372, x5371);
        // snow_properties._pores
        const Real x5375 = x5374 - x5372;
        const Mask x5376 = (x5375 < 0.0);
        const Real x5377 = select(x5376, 0.0, x5375);
        // snow_properties.held_by_pores
        const Real x5378 = x5202 * x5377;
        // snow_water.percolated
        const Real x5379 = x5357 - x5378;
        const Mask x5380 = (x5379 < 0.0);
        const Real x5381 = select(x5380, 0.0, x5379);
        const Mask x5382 = (x5357 > 0.0);
        const Real x5383 = select(x5382, x5357, 1.0);
        const Real x5384 = x5381 / x5383;
        const Real x5385 = x5352 * x5384;
        const Real x5386 = select(x5382, x5385, 0.0);
        const Mask x5387 = (x5351 > 0.0);
        const Real x5388 = select(x5387, x5351, 1.0);
        const Real x5389 = x5381 / x5388;
        const Real x5390 = x5351 - x5381;
        const Real x5391 = x5352 - x5386;
        const Real x5392 = 1.0 - x5389;
        const Real x5393 = real_15[4] * x5392;
        // snow_water.<genexpr>
        real_15[0] = x5218;
        real_15[1] = x5261;
        real_15[2] = x5304;
        real_15[3] = x5347;
        real_15[4] = x5390;
        real_1[0] = x5219;
        real_1[1] = x5262;
        real_1[2] = x5305;
        real_1[3] = x5348;
        real_1[4] = x5391;
        real_44[0] = x5201;
        real_44[1] = x5245;
        real_44[2] = x5288;
        real_44[3] = x5331;
        real_44[4] = x5374;
        real_37[0] = x5221;
        real_37[1] = x5264;
        real_37[2] = x5307;
        real_37[3] = x5350;
        real_37[4] = x5393;
        // layered_snow._melted
        const Real x5398 = select(x2748, w215, 1.0);
        const Real x5399 = x5398 * seconds;
        const Real x5400 = x5173 / x5399;
        const Real x5401 = x5400 * 2830000.0;
        const Real x5402 = select(x2748, x5401, 0.0);
        const Real x5403 = x4973 + x4968;
        const Real x5404 = x4967 * 2830000.0;
        const Real x5405 = x5403 + x5404;
        const Real x5406 = x5405 - x4863;
        const Real x5430 = x4976 - x5173;
        const Real x5431 = x5406 - x5402;
        const Real x5432 = select(x2748, x5431, 0.0);
        // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth
        for (int l = 0; l < 5; ++l) {
            const Mask a5407 = (real_15[l] > 0.0);
            const Real a5408 = select(a5407, real_15[l], 1.0);
            const Real a5409 = real_1[l] * 2.9985007496251872e-06;
            const Mask a5410 = (a5409 < 0.0);
            const Real a5411 = select(a5410, 0.0, a5409);
            const Mask a5412 = (a5411 > real_15[l]);
            const Real a5413 = select(a5412, real_15[l], a5411);
            const Real a5414 = select(a5407, real_1[l], 0.0);
            const Real a5415 = 1 / a5408;
            const Real a5416 = a5415 * 0.0004748338081671415;
            const Real a5417 = a5415 * 0.0002370791844476055;
            const Real a5418 = a5408 * 333500.0;
            const Real a5419 = a5414 - a5418;
            const Mask a5420 = (a5414 < 0.0);
            const Mask a5421 = (a5419 > 0.0);
            const Real a5422 = a5414 * a5416;
            const Real a5423 = a5419 * a5417;
            const Real a5424 = select(a5421, a5423, 0.0);
            const Real a5425 = select(a5420, a5422, a5424);
            const Real a5426 = real_15[l] - a5413;
            const Real a5427 = a5425 + 273.15;
            const Real a5428 = real_37[l] / a5408;
            const Real a5429 = select(a5407, a5428, 0.0);
            real_13[l] = a5413;
            real_12[l] = a5426;
            real_10[l] = a5427;
            real_46[l] = a5429;
        }
        for (int l = 0; l < 5; ++l) real_40[l] = real_12[l];
        for (int l = 0; l < 5; ++l) real_4[l] = real_13[l];
        for (int l = 0; l < 5; ++l) real_5[l] = real_10[l];
        for (int l = 0; l < 5; ++l) real_3[l] = real_44[l];
        for (int l = 0; l < 5; ++l) real_31[l] = real_46[l];
        w4880 = x5381;
        w4881 = x5386;
        w4882 = x5173;
        w4883 = x5430;
        w4884 = x5174;
        w4885 = x5432;
        w4886 = x5402;
        w4887 = mask_of(false);
    }
    // layered_snow.close_snow
    const Real x5433 = w4880 + x610;
    const Real x5434 = w4881 + x611;
    const Real x5435 = x4862 + 273.15;
    after[3 * LAYERS + 31] = x5435;
    const Real x5436 = w215 * x4863;
    const Real x5437 = w215 * x4866;
    const Real x5438 = x609 - x5434;
    const Real x5439 = x5438 - w4884;
    // layered_snow_step.layered_snow_step
    const Real x5440 = w4882 / seconds;
    Real a5441_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        after[3 * LAYERS + 5 + l] = real_40[l];
        after[3 * LAYERS + 10 + l] = real_4[l];
        after[3 * LAYERS + 15 + l] = real_5[l];
        after[3 * LAYERS + 20 + l] = real_3[l];
        after[3 * LAYERS + 25 + l] = real_31[l];
        a5441_last = a5441_last + real_40[l];
    }
    const Mask x5442 = (a5441_last > 0.0);
    // air.emission
    const Real x5443 = x5435 * x5435;
    const Real x5444 = x5443 * x5443;
    const Real x5445 = x5444 * 5.67e-08;
    // layered_snow_step.emitted
    const Real x5446 = numbers[LAYERS + 19] * x5445;
    // surface_balance.skin_temperature
    const Real x5447 = x2664 * real_65[0];
    const Real x5448 = x2662 + x5447;
    const Real x5449 = x5448 / x2665;
    // surface_balance.emitted
    const Real x5450 = x5449 - x2647;
    const Real x5451 = x2650 * x5450;
    const Real x5452 = x2654 + x5451;
    // layered_snow_step.of_cell
    const Real x5453 = w215 * x5446;
    const Real x5454 = x612 * x5452;
    const Real x5455 = x5453 + x5454;
    results[LAYERS + 35] = x5455;
    const Real x5456 = w215 * numbers[LAYERS + 19];
    const Real x5457 = x612 * x638;
    const Real x5458 = x5456 + x5457;
    after[3 * LAYERS + 34] = x5458;
    // layered_snow_step.skin
    const Real x5459 = x5458 * 5.67e-08;
    const Real x5460 = x5455 / x5459;
    const Real x5461 = sqrt(x5460);
    const Real x5462 = sqrt(x5461);
    after[3 * LAYERS] = x5462;
    // layered_snow_step.layered_snow_step
    const Real x5463 = x5433 / 1000.0;
    results[LAYERS + 14] = x5463;
    const Real x5464 = x2545 + x5463;
    after[3 * LAYERS + 2] = x5464;
    Real a5466_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a5465 = real_40[l] + real_4[l];
        a5466_last = a5466_last + a5465;
    }
    const Real x5467 = a5466_last / 1000.0;
    after[3 * LAYERS + 3] = x5467;
    Real a5468_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a5468_last = a5468_last + real_3[l];
    }
    after[3 * LAYERS + 4] = a5468_last;
    const Mask x5469 = (x26 > 0.0);
    // snow.snow_age
    const Real x5470 = state[3 * LAYERS + 32] + seconds;
    const Real x5471 = select(x5469, 0.0, x5470);
    const Real x5472 = select(x5442, x5471, state[3 * LAYERS + 32]);
    after[3 * LAYERS + 32] = x5472;
    // layered_snow_step.of_cell
    const Real x5473 = w215 * x199;
    const Real x5474 = x612 * x635;
    const Real x5475 = x5473 + x5474;
    after[3 * LAYERS + 33] = x5475;
    // snow_free_ground.specific_humidity
    const Real x5476 = 1 / x1545;
    const Real x5477 = x5476 * 1004.5;
    // snow_free_ground.rate
    const Real x5478 = x1580 + x1583;
    const Real x5479 = x5478 + a1598_last;
    const Real x5480 = x5479 * 1000.0;
    const Real x5481 = x5480 + x1604;
    // snow_free_ground.specific_humidity
    const Real x5482 = x5481 * x5477;
    const Real x5483 = forcing[2] + x5482;
    after[3 * LAYERS + 39] = x5483;
    // layered_snow_step._fluxes
    Real a5484_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a5484_last = a5484_last + real_4[l];
    }
    const Real x5485 = a5484_last + x5433;
    Real a5486_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a106_1622 = x78 * state[l + 3 * LAYERS + 10];
        a5486_last = a5486_last + a106_1622;
    }
    const Real x5487 = a5486_last + w206;
    const Real x5488 = x5485 - x5487;
    const Real x5489 = x1608 + x5440;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x5490 = x612 * 2501000.0;
    const Real x5491 = w215 * 2830000.0;
    const Real x5492 = x5490 + x5491;
    // layered_snow_step._fluxes
    const Real x5493 = x5489 * x5492;
    results[0] = x5493;
    // layered_snow_step.latent_heat
    const Real x5494 = w215 * w4886;
    const Real x5495 = x2591 + x5494;
    results[1] = x5495;
    results[LAYERS + 40] = x5495;
    // layered_snow_step._fluxes
    const Real x5496 = x2589 + x1606;
    const Real x5497 = x5496 + x5440;
    results[2] = x5497;
    // layered_snow_step.sensible_heat
    const Real x5498 = x5449 - x11;
    const Real x5499 = x1545 * x5498;
    // layered_snow_step.of_cell
    const Real x5500 = w215 * w4885;
    const Real x5501 = x612 * x5499;
    const Real x5502 = x5500 + x5501;
    results[3] = x5502;
    results[LAYERS + 36] = x5502;
    // layered_snow_step.into_soil
    const Real x5503 = x4874 + x5437;
    results[4] = x5503;
    results[LAYERS + 41] = x5503;
    // layered_snow_step._fluxes
    const Real x5504 = x2532 * 2501000000.0;
    results[5] = x5504;
    const Real x5505 = x1600 * 2501000000.0;
    results[6] = x5505;
    const Real x5506 = a2549_last * 2501000000.0;
    results[7] = x5506;
    const Real x5508 = x5440 * 2830000.0;
    results[LAYERS + 8] = x5508;
    const Real x5509 = x5463 / seconds;
    quantities[4 * LAYERS + 12] = x5509;
    const Real x5510 = x1632 + x5509;
    results[LAYERS + 11] = x5510;
    // layered_snow_step.precipitation_heat
    const Real x5511 = x5449 - forcing[1];
    const Real x5512 = x1034 * x5511;
    const Real x5513 = x612 * x5512;
    results[LAYERS + 15] = x5513;
    results[LAYERS + 37] = x5513;
    // layered_snow_step._fluxes
    const Real x5514 = x5488 * 333500.0;
    const Real x5515 = x5514 / seconds;
    results[LAYERS + 17] = x5515;
    // layered_snow_step.of_cell
    const Real x5516 = w215 * x607;
    const Real x5517 = x612 * x1030;
    const Real x5518 = x5516 + x5517;
    results[LAYERS + 18] = x5518;
    // layered_snow_step._budget
    const Real x5519 = x26 * seconds;
    const Real x5520 = x5519 + w206;
    const Real x5521 = x5520 / 1000.0;
    results[LAYERS + 26] = x5521;
    const Real x5522 = w4882 / 1000.0;
    results[LAYERS + 27] = x5522;
    const Real x5523 = x5475 * forcing[4];
    results[LAYERS + 33] = x5523;
    const Real x5524 = 1.0 - x5458;
    const Real x5525 = x5524 * forcing[5];
    const Real x5526 = x5525 + x5455;
    results[LAYERS + 34] = x5526;
    const Real x5527 = x5436 - x5437;
    results[LAYERS + 38] = x5527;
    const Real x5528 = x5439 / seconds;
    results[LAYERS + 39] = x5528;
    // enthalpy.fusion_heat, layered_snow_step._fluxes, layered_snow_step._budget, diagnostics.ice_content, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a5532_last = real_of(0.0);
    Real a5536_last = real_of(1.0);
    Real a5537_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4872 = 2094000.0 * real_94[l];
        const Real a4873 = a4872 + 333500000.0;
        results[2 * LAYERS + 44 + l] = a4873;
        const Real a5507 = real_106[l] * 2501000000.0;
        results[8 + l] = a5507;
        const Real a5529 = real_59[l] - real_87[l];
        results[3 * LAYERS + 44 + l] = a5529;
        const Real a5530 = real_88[l] - real_59[l];
        quantities[l] = a5530;
        const Real a5531 = real_65[l] - 273.15;
        a5532_last = a5532_last + numbers[l];
        const Real a5532 = a5532_last;
        const Real a1659_1688 = numbers[l] * 0.5;
        const Real a5533 = a5532 - a1659_1688;
        const Mask a5534 = (a5531 >= 0.0);
        const Real a5535 = real_of_mask(a5534);
        a5536_last = a5536_last * a5535;
        const Real a5536 = a5536_last;
        a5537_last = a5537_last + a5536;
        real_70[l] = a4873;
        real_86[l] = a5529;
        real_93[l] = a5530;
        real_100[l] = a5531;
        real_55[l] = a5533;
    }
    // diagnostics.crossing_depth
    const Index x5538 = index_of_real(a5537_last);
    const Index x5539 = at_most(x5538, (LAYERS - 1));
    const Index x5540 = x5539 - 1;
    const Index x5541 = at_least(x5540, 0);
    const Real x5542 = pick(real_100, x5541);
    const Real x5543 = pick(real_100, x5539);
    const Real x5544 = pick(real_55, x5541);
    const Real x5545 = pick(real_55, x5539);
    const Mask x5546 = (x5542 > x5543);
    const Real x5547 = x5542 - x5543;
    const Real x5548 = select(x5546, x5547, 1.0);
    const Real x5549 = x5545 - x5544;
    const Real x5550 = x5549 * x5542;
    const Real x5551 = x5550 / x5548;
    const Real x5552 = x5544 + x5551;
    const Mask x5553 = (x5538 == 0);
    const Real x5554 = select(x5553, 0.0, x5552);
    const Mask x5555 = (x5538 == LAYERS);
    Real a5556_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a5556_last = a5556_last + numbers[l];
    }
    const Real x5557 = select(x5555, a5556_last, x5554);
    quantities[LAYERS] = x5557;
    // balances.column_water
    const Real x5558 = x1629 + x5464;
    const Real x5559 = x5558 + x5467;
    // balances.soil_water
    Real a5561_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5560 = real_88[l] * numbers[l];
        quantities[LAYERS + 4 + l] = a5560;
        a5561_last = a5561_last + a5560;
        real_55[l] = a5560;
    }
    // balances.column_water
    const Real x5562 = a5561_last + x5559;
    quantities[LAYERS + 1] = x5562;
    // balances.soil_water
    Real a5563_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a5563_last = a5563_last + real_55[l];
    }
    quantities[LAYERS + 2] = a5563_last;
    // diagnostics.layer_ice, diagnostics.soil_ice
    Real a5565_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5564 = real_93[l] * numbers[l];
        quantities[3 * LAYERS + 4 + l] = a5564;
        a5565_last = a5565_last + a5564;
    }
    quantities[LAYERS + 3] = a5565_last;
    // air.emission
    const Real x5567 = x5462 * x5462;
    const Real x5568 = x5567 * x5567;
    const Real x5569 = x5568 * 5.67e-08;
    // diagnostics.surface_emission
    const Real x5570 = x5458 * x5569;
    // diagnostics.net_radiation
    const Real x5571 = x5518 - x5570;
    quantities[4 * LAYERS + 4] = x5571;
    // diagnostics.snowfall
    const Real x5572 = x5521 / seconds;
    quantities[4 * LAYERS + 5] = x5572;
    // balances.evaporated_water
    const Real x5573 = x5504 + x5505;
    const Real x5574 = x5573 + x5506;
    // balances._depth
    const Real x5575 = seconds / 2501000000.0;
    const Real x5576 = x5574 * x5575;
    const Real x5577 = seconds / 2830000000.0;
    const Real x5578 = x5508 * x5577;
    // balances.evaporated_water
    const Real x5579 = x5576 + x5578;
    const Real x5580 = seconds * x1613;
    const Real x5582 = x5579 + x5580;
    // diagnostics.net_evaporation
    const Real x5583 = x5582 / seconds;
    quantities[4 * LAYERS + 6] = x5583;
    // diagnostics.potential_evaporation
    const Real x5584 = x5492 * 1000.0;
    const Real x5585 = x5493 / x5584;
    quantities[4 * LAYERS + 7] = x5585;
    // diagnostics._evaporated
    const Real x5586 = x5504 / 2501000000.0;
    quantities[4 * LAYERS + 8] = x5586;
    const Real x5587 = x5505 / 2501000000.0;
    quantities[4 * LAYERS + 9] = x5587;
    const Real x5588 = x5506 / 2501000000.0;
    quantities[4 * LAYERS + 10] = x5588;
    // diagnostics.snow_sublimation
    const Real x5589 = x5508 / 2830000000.0;
    quantities[4 * LAYERS + 11] = x5589;
    // diagnostics.infiltration
    const Real x5590 = x5510 - x2548;
    quantities[4 * LAYERS + 14] = x5590;
    // diagnostics.total_runoff
    const Real x5591 = x2548 + real_132[LAYERS];
    quantities[4 * LAYERS + 15] = x5591;
    // balances.water_gain
    const Real x5592 = seconds * forcing[6];
    const Real x5593 = x5592 / 1000.0;
    quantities[4 * LAYERS + 16] = x5593;
    // balances.water_loss
    const Real x5594 = seconds * x5591;
    const Real x5595 = x5582 + x5594;
    quantities[4 * LAYERS + 17] = x5595;
    // diagnostics.layer_liquid_water, balances.soil_water
    Real a5596_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5566 = real_59[l] * numbers[l];
        quantities[2 * LAYERS + 4 + l] = a5566;
        a5596_last = a5596_last + real_55[l];
    }
    // balances.column_water
    const Real x5597 = a5596_last + x5559;
    const Real x5598 = state[3 * LAYERS + 1] + state[3 * LAYERS + 2];
    const Real x5599 = x5598 + state[3 * LAYERS + 3];
    // balances.soil_water
    Real a5601_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5600 = state[l + LAYERS] * numbers[l];
        a5601_last = a5601_last + a5600;
    }
    // balances.column_water
    const Real x5602 = a5601_last + x5599;
    // balances.water_residual
    const Real x5603 = x5597 - x5602;
    const Real x5604 = x5593 - x5595;
    const Real x5605 = x5603 - x5604;
    quantities[4 * LAYERS + 18] = x5605;
    // balances.surface_energy_residual
    const Real x5606 = x5518 - x5502;
    const Real x5607 = x5606 - x5495;
    const Real x5608 = x5607 - x5503;
    const Real x5609 = x5608 - x5527;
    const Real x5610 = x5609 - x5513;
    const Real x5611 = x5610 - x5455;
    const Mask x5612 = (mask_of(false) & mask_of(false));
    const Real x5613 = select(x5612, 0.0, x5611);
    quantities[4 * LAYERS + 20] = x5613;
    // balances.soil_energy_residual
    Real a5617_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5614 = real_65[l] - state[l];
        const Real a5615 = real_84[l] * numbers[l];
        const Real a5616 = a5615 * a5614;
        a5617_last = a5617_last + a5616;
    }
    const Real x5618 = a5617_last / seconds;
    const Real x5625 = x5503 - x2676;
    // balances.phase_change_heat, balances.soil_energy_residual
    Real a5624_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5619 = real_70[l] * numbers[l];
        const Real a5620 = a5619 / seconds;
        const Real a5622 = a5620 * real_86[l];
        a5624_last = a5624_last - a5622;
    }
    // balances.soil_energy_residual
    const Real x5626 = x5625 + a5624_last;
    const Real x5627 = x5626 + a4871_last;
    const Real x5628 = x5618 - x5627;
    quantities[4 * LAYERS + 21] = x5628;
    // state.snow_layers_of
    const Real x5629 = x5467 * 1000.0;
    // snow_layers.spread
    const Mask x5630 = (x5629 > 0.0);
    const Mask x5631 = (a5468_last > 0.0);
    const Mask x5632 = (x5630 & x5631);
    Real a5633_last = real_of(0.0);
    Real a5634_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a5465_1790 = real_40[l] + real_4[l];
        a5633_last = a5633_last + a5465_1790;
        a5634_last = a5634_last + real_3[l];
    }
    const Mask x5635 = (a5633_last > 0.0);
    const Mask x5636 = (a5634_last > 0.0);
    const Mask x5637 = (x5635 & x5636);
    const Mask x5638 = (x5632 & x5637);
    const Real x5639 = select(x5637, a5633_last, 1.0);
    const Real x5640 = x5629 / x5639;
    const Real x5641 = select(x5638, x5640, 0.0);
    const Mask x5642 = ~x5637;
    const Mask x5643 = (x5632 & x5642);
    const Real x5644 = select(x5643, a5468_last, 1.0);
    // snow_layers.<listcomp>
    const Real x5645 = x5644 + 0.5;
    const Real x5646 = 1 / x5645;
    const Real x5647 = x5646 * 0.1;
    const Real x5648 = x5644 + 1.0;
    const Real x5649 = 1 / x5648;
    const Real x5650 = x5649 * 0.2;
    const Real x5651 = x5644 + 0.25;
    const Real x5652 = 1 / x5651;
    const Real x5653 = x5652 * 0.05;
    // snow_layers.layer_shares
    const Real x5654 = x5647 + x5650;
    const Real x5655 = x5654 + x5653;
    const Real x5656 = 1.0 - x5655;
    const Real x5657 = x5656 / 2.0;
    real_3[0] = x5647;
    real_3[1] = x5650;
    real_3[2] = x5657;
    real_3[3] = x5657;
    real_3[4] = x5653;
    // snow_layers.spread
    const Mask x5660 = (x5462 > 273.15);
    const Real x5661 = select(x5660, 273.15, x5462);
    // snow_layers.spread, snow_layers.content_of, balances._snow_heat
    Real a5675_last = real_of(0.0);
    Real a5676_last = real_of(0.0);
    Real a5677_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a5659 = select(x5643, real_3[l], 0.0);
        const Real a5662 = select(x5638, real_5[l], 273.15);
        const Real a5663 = x5641 * real_40[l];
        const Real a5664 = a5659 * x5629;
        const Real a5665 = a5663 + a5664;
        const Real a5666 = x5641 * real_4[l];
        const Real a5667 = select(x5643, x5661, a5662);
        const Real a5668 = a5665 * 2106.0;
        const Real a5669 = a5666 * 4218.0;
        const Real a5670 = a5668 + a5669;
        const Real a5671 = a5667 - 273.15;
        const Real a5672 = a5670 * a5671;
        const Real a5673 = a5666 * 333500.0;
        const Real a5674 = a5672 + a5673;
        a5675_last = a5675_last + a5674;
        const Real a69_1817 = state[l + 3 * LAYERS + 5] + state[l + 3 * LAYERS + 10];
        a5676_last = a5676_last + a69_1817;
        a5677_last = a5677_last + state[l + 3 * LAYERS + 20];
    }
    // snow_layers.spread
    const Mask x5678 = (a5676_last > 0.0);
    const Mask x5679 = (a5677_last > 0.0);
    const Mask x5680 = (x5678 & x5679);
    const Mask x5681 = (x68 & x5680);
    const Real x5682 = select(x5680, a5676_last, 1.0);
    const Real x5683 = x65 / x5682;
    const Real x5684 = select(x5681, x5683, 0.0);
    const Mask x5685 = ~x5680;
    const Mask x5686 = (x68 & x5685);
    const Real x5687 = select(x5686, state[3 * LAYERS + 4], 1.0);
    // snow_layers.<listcomp>
    const Real x5688 = x5687 + 0.5;
    const Real x5689 = 1 / x5688;
    const Real x5690 = x5689 * 0.1;
    const Real x5691 = x5687 + 1.0;
    const Real x5692 = 1 / x5691;
    const Real x5693 = x5692 * 0.2;
    const Real x5694 = x5687 + 0.25;
    const Real x5695 = 1 / x5694;
    const Real x5696 = x5695 * 0.05;
    // snow_layers.layer_shares
    const Real x5697 = x5690 + x5693;
    const Real x5698 = x5697 + x5696;
    const Real x5699 = 1.0 - x5698;
    const Real x5700 = x5699 / 2.0;
    real_3[0] = x5690;
    real_3[1] = x5693;
    real_3[2] = x5700;
    real_3[3] = x5700;
    real_3[4] = x5696;
    // snow_layers.spread, snow_layers.content_of, balances._snow_heat
    Real a5716_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a5702 = select(x5686, real_3[l], 0.0);
        const Real a5703 = select(x5681, state[l + 3 * LAYERS + 15], 273.15);
        const Real a5704 = x5684 * state[l + 3 * LAYERS + 5];
        const Real a5705 = a5702 * x65;
        const Real a5706 = a5704 + a5705;
        const Real a5707 = x5684 * state[l + 3 * LAYERS + 10];
        const Real a5708 = select(x5686, x101, a5703);
        const Real a5709 = a5706 * 2106.0;
        const Real a5710 = a5707 * 4218.0;
        const Real a5711 = a5709 + a5710;
        const Real a5712 = a5708 - 273.15;
        const Real a5713 = a5711 * a5712;
        const Real a5714 = a5707 * 333500.0;
        const Real a5715 = a5713 + a5714;
        a5716_last = a5716_last + a5715;
    }
    // balances.snow_energy_residual
    const Real x5717 = a5675_last - a5716_last;
    const Real x5718 = x5717 / seconds;
    const Real x5719 = x5527 + x5528;
    const Real x5720 = x5718 - x5719;
    quantities[4 * LAYERS + 22] = x5720;
    // balances.snow_base_mismatch
    const Real x5721 = x5503 - x5503;
    quantities[4 * LAYERS + 23] = x5721;
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
