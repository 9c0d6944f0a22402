// From the code of digest ef4cde35b0d414456f1ebfc4861d6bb78d347e05b86ae7e35bd9b1b75ab1741d.
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

static const Number table1436[] = {
#include "stability_corrections.inc"
};
static const Number table1439[] = {
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
    // snow_free_ground.with_surface_of
    const Real x665 = 1.0 - x635;
    const Real x666 = x665 * forcing[4];
    const Real x667 = x638 * forcing[5];
    const Real x668 = x666 + x667;
    // snow.conductance
    const Real x669 = x644 / x0;
    // snow_free_ground.with_surface_of
    const Real x670 = state[3 * LAYERS] - state[0];
    const Real x671 = x669 * x670;
    const Real x672 = x27 * 4218.0;
    // evapotranspiration.potential_evaporation
    const Real x673 = 2488.8 * x18;
    const Real x674 = x113 * 1004.6;
    const Real x675 = x674 * state[3 * LAYERS + 37];
    const Real x676 = x21 / 5.67e-08;
    const Real x677 = x638 * x676;
    const Real x678 = x677 * 6.48e-08;
    const Real x679 = forcing[3] * state[3 * LAYERS + 37];
    const Real x680 = x678 / x679;
    const Real x681 = x680 + 1.0;
    const Real x682 = x672 / x675;
    const Real x683 = x681 + x682;
    const Real x684 = x638 * x21;
    const Real x685 = x668 - x684;
    const Real x686 = x685 - x671;
    const Real x687 = x686 / x675;
    const Real x688 = x687 + x11;
    const Real x689 = x688 - forcing[1];
    const Real x690 = x9 - forcing[2];
    const Real x691 = 2488.8 * x690;
    const Real x692 = x691 * x683;
    const Real x693 = x689 * x673;
    const Real x694 = x692 + x693;
    const Real x695 = x673 + x683;
    const Real x696 = x694 / x695;
    const Real x697 = x696 * x675;
    const Real x698 = x697 / 2501000.0;
    // snow_free_ground.with_surface_of
    const Mask x699 = (x698 < 0.0);
    const Real x700 = select(x699, 0.0, x698);
    // vegetation.water_stress
    const Real x702 = numbers[7 * LAYERS + 49] - numbers[7 * LAYERS + 50];
    // vegetation.canopy_resistance
    const Mask x708 = (x615 > 0.0);
    const Mask x709 = (x631 < 1e-06);
    const Real x710 = select(x709, 1e-06, x631);
    const Real x711 = forcing[4] * 1.1;
    const Real x712 = numbers[LAYERS + 36] * x710;
    const Real x713 = x711 / x712;
    const Real x714 = numbers[LAYERS + 35] / 5000.0;
    const Real x715 = x713 + x714;
    const Real x716 = x713 + 1.0;
    const Real x717 = x715 / x716;
    const Real x718 = 298.0 - forcing[1];
    const Real x719 = x718 * x718;
    const Real x720 = x719 * 0.0016;
    const Real x721 = 1.0 - x720;
    const Real x722 = numbers[LAYERS + 37] * x690;
    const Real x723 = x722 + 1.0;
    const Real x724 = 1 / x723;
    const Mask x727 = (x717 < 0.0001);
    const Real x728 = select(x727, 0.0001, x717);
    const Real x729 = x710 * x728;
    const Mask x730 = (x721 < 0.0001);
    const Real x731 = select(x730, 0.0001, x721);
    const Real x732 = x729 * x731;
    const Mask x733 = (x724 < 0.01);
    const Real x734 = select(x733, 0.01, x724);
    const Real x735 = x732 * x734;
    // vegetation.water_stress, vegetation.canopy_resistance
    Real a726_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a701 = state[l + 2 * LAYERS] - numbers[7 * LAYERS + 50];
        const Real a703 = a701 / x702;
        const Mask a704 = (a703 < 0.0);
        const Real a705 = select(a704, 0.0, a703);
        const Mask a706 = (a705 > 1.0);
        const Real a707 = select(a706, 1.0, a705);
        const Real a725 = numbers[l + 7 * LAYERS + 51] * a707;
        a726_last = a726_last + a725;
        real_50[l] = a707;
        real_51[l] = a725;
    }
    // vegetation.canopy_resistance
    const Mask x736 = (a726_last < 0.0001);
    const Real x737 = select(x736, 0.0001, a726_last);
    const Real x738 = x735 * x737;
    const Real x739 = numbers[LAYERS + 35] / x738;
    const Real x740 = x638 * 4.0;
    const Real x741 = x740 * x21;
    const Real x742 = x741 * 0.2857541065206571;
    const Real x743 = x742 / x679;
    const Real x744 = x743 + 1.0;
    const Real x745 = x18 * 2489.795918367347;
    const Real x746 = x744 + x745;
    const Real x747 = x739 * state[3 * LAYERS + 37];
    const Real x748 = x747 + 1.0;
    const Real x749 = x744 * x748;
    const Real x750 = x749 + x745;
    const Real x751 = x746 / x750;
    const Real x752 = select(x708, x751, 0.0);
    // step_parts.evaporation_demand
    const Real x753 = x700 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x754 = state[LAYERS] - numbers[7 * LAYERS + 47];
    const Real x755 = numbers[7 * LAYERS + 48] - numbers[7 * LAYERS + 47];
    const Real x756 = x754 / x755;
    const Mask x757 = (x756 < 0.0);
    const Real x758 = select(x757, 0.0, x756);
    const Mask x759 = (x758 > 1.0);
    const Real x760 = select(x759, 1.0, x758);
    const Real x761 = x760 * x760;
    const Real x762 = 1.0 - x615;
    const Real x763 = x761 * x762;
    const Real x764 = x763 * x753;
    const Real x765 = state[3 * LAYERS + 1] / 0.0005;
    const Mask x766 = (x765 > 1e-30);
    const Mask x767 = (x765 < 1e-30);
    const Real x768 = select(x767, 1e-30, x765);
    const Real x769 = sqrt(x768);
    const Real x770 = select(x766, x769, 0.0);
    const Real x771 = x615 * x770;
    const Real x772 = x771 * x753;
    const Real x773 = state[3 * LAYERS + 1] / seconds;
    const Mask x774 = (x773 <= x772);
    const Real x775 = select(x774, x773, x772);
    const Real x776 = x615 * x752;
    const Real x777 = x776 * x753;
    const Real x778 = 1.0 - x770;
    const Real x779 = x777 * x778;
    Real a781_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a780 = real_50[l] * numbers[l + 8 * LAYERS + 51];
        a781_last = a781_last + a780;
        real_52[l] = a780;
    }
    const Real x782 = a781_last / numbers[9 * LAYERS + 51];
    Real a788_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a783 = numbers[l + 7 * LAYERS + 51] + real_52[l];
        const Real a784 = a783 - x782;
        const Mask a785 = (a784 < 0.0);
        const Real a786 = select(a785, 0.0, a784);
        const Real a787 = real_52[l] * a786;
        a788_last = a788_last + a787;
        real_50[l] = a787;
    }
    const Mask x789 = (a788_last > 0.0);
    const Real x790 = select(x789, a788_last, 1.0);
    // snow_free_ground.rate
    const Real x794 = x764 + x775;
    // evapotranspiration.evaporation_components
    Real a793_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a791 = real_50[l] / x790;
        const Real a792 = x779 * a791;
        a793_last = a793_last + a792;
    }
    // snow_free_ground.rate
    const Real x795 = x794 + a793_last;
    const Real x796 = x795 * 1000.0;
    // snow_free_ground.deposition
    const Real x797 = -x698;
    const Mask x798 = (x797 < 0.0);
    const Real x799 = select(x798, 0.0, x698);
    // snow_free_ground.rate
    const Real x801 = x796 + x799;
    // snow_free_ground.with_surface_of
    const Real x802 = x801 - x799;
    const Real x803 = x802 * 2501000.0;
    const Real x804 = 2501000.0 * x799;
    const Real x806 = x803 + x804;
    // surface_balance.around
    const Real x807 = x740 * 5.67e-08;
    const Real x808 = x19 * forcing[1];
    const Real x809 = x807 * x808;
    const Real x810 = x675 + x672;
    const Real x811 = x810 + x809;
    // surface_balance.emitted
    const Real x812 = 0.0 - forcing[1];
    const Real x813 = x809 * x812;
    const Real x814 = x684 + x813;
    // surface_balance.around
    const Real x815 = x668 - x814;
    const Real x816 = x815 - x806;
    const Real x817 = x675 * x11;
    const Real x818 = x816 + x817;
    const Real x819 = x672 * forcing[1];
    const Real x820 = x818 + x819;
    const Real x821 = x820 / x811;
    // snow.conductance
    const Real x822 = x644 / x664;
    // surface_balance.around
    const Real x823 = x822 / x811;
    // surface_balance.skin_temperature
    const Real x824 = x823 * state[0];
    const Real x825 = x821 + x824;
    const Real x826 = x823 + 1.0;
    const Real x827 = x825 / x826;
    // surface_balance.around
    const Real x828 = x827 * x827;
    const Real x829 = x828 * x827;
    const Real x830 = x807 * x829;
    const Real x831 = x810 + x830;
    // air.emission
    const Real x832 = x828 * x828;
    const Real x833 = x832 * 5.67e-08;
    // surface_balance.emitted
    const Real x834 = x638 * x833;
    const Real x835 = 0.0 - x827;
    const Real x836 = x830 * x835;
    const Real x837 = x834 + x836;
    // surface_balance.around
    const Real x838 = x668 - x837;
    const Real x839 = x838 - x806;
    const Real x840 = x839 + x817;
    const Real x841 = x840 + x819;
    const Real x842 = x841 / x831;
    const Real x843 = x822 / x831;
    // surface_balance.skin_temperature
    const Real x844 = x843 * state[0];
    const Real x845 = x842 + x844;
    const Real x846 = x843 + 1.0;
    const Real x847 = x845 / x846;
    // snow_free_ground.specific_humidity
    const Real x848 = 1 / x675;
    const Real x849 = x848 * 1004.5;
    const Real x850 = x801 * x849;
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
        const Real a974 = look_up(table1436, a973);
        const Real a975 = a967 - a968;
        const Real a976 = look_up(table1439, a973);
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
        const Real a1029 = look_up(table1436, a1028);
        const Real a1030 = a1023 - a1024;
        const Real a1031 = look_up(table1439, a1028);
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
        const Real a1084 = look_up(table1436, a1083);
        const Real a1085 = a1078 - a1079;
        const Real a1086 = look_up(table1439, a1083);
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
        const Real a1139 = look_up(table1436, a1138);
        const Real a1140 = a1133 - a1134;
        const Real a1141 = look_up(table1439, a1138);
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
        const Real a1194 = look_up(table1436, a1193);
        const Real a1195 = a1188 - a1189;
        const Real a1196 = look_up(table1439, a1193);
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
    // snow_free_ground.with_surface_of
    const Real x1214 = x847 - state[0];
    const Real x1215 = x822 * x1214;
    // evapotranspiration.potential_evaporation
    const Real x1216 = x674 * x1213;
    const Real x1217 = forcing[3] * x1213;
    const Real x1218 = x678 / x1217;
    const Real x1219 = x1218 + 1.0;
    const Real x1220 = x672 / x1216;
    const Real x1221 = x1219 + x1220;
    const Real x1222 = x685 - x1215;
    const Real x1223 = x1222 / x1216;
    const Real x1224 = x1223 + x11;
    const Real x1225 = x1224 - forcing[1];
    const Real x1226 = x691 * x1221;
    const Real x1227 = x1225 * x673;
    const Real x1228 = x1226 + x1227;
    const Real x1229 = x673 + x1221;
    const Real x1230 = x1228 / x1229;
    const Real x1231 = x1230 * x1216;
    const Real x1232 = x1231 / 2501000.0;
    // snow_free_ground.with_surface_of
    const Mask x1233 = (x1232 < 0.0);
    const Real x1234 = select(x1233, 0.0, x1232);
    // vegetation.canopy_resistance
    Real a1235_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a1235_last = a1235_last + real_51[l];
    }
    const Mask x1236 = (a1235_last < 0.0001);
    const Real x1237 = select(x1236, 0.0001, a1235_last);
    const Real x1238 = x735 * x1237;
    const Real x1239 = numbers[LAYERS + 35] / x1238;
    const Real x1240 = x742 / x1217;
    const Real x1241 = x1240 + 1.0;
    const Real x1242 = x1241 + x745;
    const Real x1243 = x1239 * x1213;
    const Real x1244 = x1243 + 1.0;
    const Real x1245 = x1241 * x1244;
    const Real x1246 = x1245 + x745;
    const Real x1247 = x1242 / x1246;
    const Real x1248 = select(x708, x1239, 0.0);
    results[LAYERS + 23] = x1248;
    const Real x1249 = select(x708, x1247, 0.0);
    results[LAYERS + 24] = x1249;
    // step_parts.evaporation_demand
    const Real x1250 = x1234 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x1251 = x763 * x1250;
    const Real x1252 = x771 * x1250;
    const Mask x1253 = (x773 <= x1252);
    const Real x1254 = select(x1253, x773, x1252);
    const Real x1255 = x615 * x1249;
    const Real x1256 = x1255 * x1250;
    const Real x1257 = x1256 * x778;
    Real a1258_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a1258_last = a1258_last + real_52[l];
    }
    const Real x1259 = a1258_last / numbers[9 * LAYERS + 51];
    Real a1264_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a783_764 = numbers[l + 7 * LAYERS + 51] + real_52[l];
        const Real a1260 = a783_764 - x1259;
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
    const Real x1301 = x762 * x1286;
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
    const Real x2266 = x2265 + x647;
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
    const Real x2273 = real_91[0] * x643;
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
    const Real x2286 = x2285 + x809;
    const Real x2287 = x815 - x2264;
    const Real x2288 = x1216 * x11;
    const Real x2289 = x2287 + x2288;
    const Real x2290 = x2289 + x819;
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
    const Real x2300 = x807 * x2299;
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
    const Real x2308 = x668 - x2307;
    const Real x2309 = x2308 - x2264;
    const Real x2310 = x2309 + x2288;
    const Real x2311 = x2310 + x819;
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
    const Real x2320 = x807 * x2319;
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
    const Real x2328 = x668 - x2327;
    const Real x2329 = x2328 - x2264;
    const Real x2330 = x2329 + x2288;
    const Real x2331 = x2330 + x819;
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
    const Real x2428 = magnitude(real_of(0.0));
    // retention.at, enthalpy.at, enthalpy.liquid, snow_ground._equations, enthalpy.heat_problem
    Real a2427_last = real_of(-INFINITE);
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
        const Real a2426 = magnitude(real_82[l]);
        a2427_last = maximum(a2427_last, a2426);
        real_107[l] = a2410;
        real_100[l] = a2411;
        real_103[l] = a2415;
        real_102[l] = a2424;
        real_101[l] = a2426;
    }
    // enthalpy.heat_problem
    const Real x2429 = maximum(a2427_last, x2428);
    real_96[0] = x2425;
    for (int l = 0; l < LAYERS - 1; ++l) real_96[l + 1] = real_90[l + 1];
    // enthalpy.at, enthalpy.heat_problem, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2430 = 2094000.0 * real_88[l];
        const Real a2431 = real_105[l] + a2430;
        const Real a2433 = a2431 + real_96[l];
        const Real a2434 = a2433 + real_52[l];
        const Real a2435 = real_88[l] * 333500000.0;
        const Real a2436 = a2434 * x2429;
        const Real a2437 = a2435 + a2436;
        const Real a2438 = real_103[l] - numbers[l + 15 * LAYERS + 54];
        const Real a2439 = a2438 / real_83[l];
        const Mask a2440 = (a2439 < 1e-12);
        const Real a2441 = select(a2440, 1e-12, a2439);
        const Real a2442 = log(a2441);
        const Real a2443 = numbers[l + LAYERS + 47] * a2442;
        const Real a2444 = numbers[l + 16 * LAYERS + 54] - a2443;
        const Mask a2445 = (a2444 > 16.11809565095832);
        const Real a2446 = select(a2445, 16.11809565095832, a2444);
        real_91[l] = a2431;
        real_82[l] = a2435;
        real_71[l] = a2437;
        real_93[l] = a2446;
    }
    // snow_skin.skin_flux
    const Real x2454 = 0.0 - x608;
    // calm_air.coefficient
    const Real x2456 = x2454 * x600;
    const Real x2457 = -x2456;
    // calm_air.limited_richardson
    const Mask x2458 = (x2457 > 0.0);
    const Real x2459 = select(x2458, x2456, 0.0);
    const Real x2461 = x2459 * x864;
    const Real x2462 = -x2461;
    const Real x2463 = expm1(x2462);
    const Real x2465 = x2463 + 2.0;
    const Real x2466 = x2463 / x2465;
    const Real x2468 = numbers[LAYERS + 2] * x2466;
    const Real x2470 = select(x2458, x2468, x2456);
    const Real x2471 = -x2470;
    const Real x2472 = x2466 * x2466;
    const Real x2473 = 1.0 - x2472;
    const Real x2474 = select(x2458, x2473, 1.0);
    // calm_air.coefficient
    const Mask x2475 = (x2471 > 0.0);
    const Real x2476 = select(x2475, x2470, 0.0);
    const Real x2478 = x2476 * 5.0;
    const Real x2480 = 1.0 - x2478;
    const Real x2481 = sqrt(x2480);
    const Real x2482 = x2476 * 15.0;
    const Real x2484 = x2482 * x2481;
    const Real x2486 = 1.0 - x2484;
    const Real x2487 = 1 / x2486;
    const Real x2489 = x2487 * x2487;
    const Real x2491 = x2481 * 15.0;
    const Real x2492 = x2476 * 37.5;
    const Real x2494 = x2492 / x2481;
    const Real x2496 = x2491 - x2494;
    const Real x2497 = x2489 * x2496;
    const Real x2498 = -x2497;
    const Real x2499 = select(x2475, 0.0, x2470);
    const Mask x2500 = (x2499 > 1e-30);
    const Mask x2501 = (x2499 < 1e-30);
    const Real x2502 = select(x2501, 1e-30, x2499);
    const Real x2503 = sqrt(x2502);
    const Real x2504 = select(x2500, x2503, 0.0);
    const Real x2505 = x603 * x2504;
    const Real x2506 = x2505 + 1.0;
    const Real x2507 = 1 / x2506;
    const Real x2508 = x2499 * 15.0;
    const Real x2509 = x2508 * x2507;
    const Real x2510 = x2509 + 1.0;
    const Real x2511 = x2507 * (-7.5);
    const Real x2512 = x2507 + 1.0;
    const Real x2513 = x2511 * x2512;
    const Real x2514 = select(x2475, x2498, x2513);
    const Real x2515 = x2514 * x2474;
    const Real x2516 = select(x2475, x2487, x2510);
    const Real x2517 = x597 * x2516;
    const Real x2519 = x597 * x600;
    const Real x2521 = x2519 * x2515;
    // snow_skin.skin_flux
    const Real x2523 = x113 * x2517;
    const Real x2524 = x113 * x2521;
    const Real x2526 = 1 / real_of(273.15);
    const Real x2527 = 6138.82863340564 * x2526;
    const Real x2528 = exp(real_of(0.0));
    const Real x2529 = x2528 * 611.0;
    const Real x2530 = x2529 * 0.378;
    const Real x2531 = forcing[3] - x2530;
    const Real x2532 = 1 / x2531;
    const Real x2533 = x2529 * 0.622;
    const Real x2534 = x2533 * x2532;
    const Real x2535 = x2527 * x2526;
    const Real x2536 = x2534 * x2535;
    const Real x2537 = forcing[3] * x2532;
    const Real x2538 = x2536 * x2537;
    const Real x2539 = x2534 - forcing[2];
    const Real x2540 = x2523 * 1004.5;
    const Real x2541 = x2540 + numbers[LAYERS + 4];
    const Real x2542 = numbers[LAYERS + 19] * 5.67e-08;
    const Real x2543 = x2542 * 20379973.480874993;
    const Real x2544 = x2523 * x2539;
    const Real x2545 = x2524 * x2539;
    const Real x2547 = x2523 * x2538;
    const Real x2548 = x2547 - x2545;
    const Real x2549 = x2541 * x2454;
    const Real x2550 = x2524 * 1004.5;
    const Real x2552 = x2550 * x2454;
    const Real x2554 = x2541 - x2552;
    const Real x2555 = x2543 * 273.15;
    const Real x2556 = x607 - x2555;
    const Real x2557 = x2556 - x2549;
    const Real x2558 = 2830000.0 * x2544;
    const Real x2559 = x2557 - x2558;
    const Real x2560 = x2543 * (-4.0);
    const Real x2561 = x2560 - x2554;
    const Real x2562 = 2830000.0 * x2548;
    const Real x2563 = x2561 - x2562;
    // retention.at, enthalpy.at, enthalpy.heat_problem, snow_ground._start
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2447 = exp(real_93[l]);
        const Real a2449 = a2447 * 0.008034787106446777;
        const Real a2451 = a2449 + numbers[l + 6 * LAYERS + 47];
        const Real a2453 = real_71[l] * 7.105427357601002e-15;
        const Real a2568 = maximum(real_87[l], real_103[l]);
        const Real a2569 = minimum(a2568, real_88[l]);
        const Real a2570 = a2569 - numbers[l + 15 * LAYERS + 54];
        const Real a2571 = a2570 / real_83[l];
        const Mask a2572 = (a2571 < 1e-12);
        const Real a2573 = select(a2572, 1e-12, a2571);
        real_94[l] = a2451;
        real_59[l] = a2453;
        real_99[l] = a2569;
        real_98[l] = a2573;
    }
    // retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2574 = log(real_98[l]);
        const Real a2575 = numbers[l + LAYERS + 47] * a2574;
        const Real a2576 = numbers[l + 16 * LAYERS + 54] - a2575;
        const Mask a2577 = (a2576 > 16.11809565095832);
        const Real a2578 = select(a2577, 16.11809565095832, a2576);
        real_93[l] = a2578;
    }
    // retention.at, enthalpy.at, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.fusion_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2579 = exp(real_93[l]);
        const Real a2580 = numbers[l + LAYERS + 47] * a2579;
        const Real a2581 = real_98[l] * real_83[l];
        const Real a2582 = a2580 / a2581;
        const Real a2584 = a2579 * 0.008034787106446777;
        const Real a2586 = a2584 + numbers[l + 6 * LAYERS + 47];
        const Real a2588 = a2582 * 0.008034787106446777;
        const Real a2589 = real_91[l] * real_107[l];
        const Real a2591 = real_82[l] - a2589;
        const Mask a2592 = (real_102[l] >= a2591);
        const Real a2593 = 2094000.0 * real_103[l];
        const Real a2594 = real_105[l] + a2593;
        const Real a2595 = a2594 * real_94[l];
        const Real a2597 = real_103[l] * 333500000.0;
        const Real a2598 = a2597 - a2595;
        const Mask a2599 = (real_102[l] <= a2598);
        const Mask a2600 = ~a2592;
        const Mask a2601 = (a2599 & a2600);
        const Real a2602 = real_102[l] / 333500000.0;
        const Real a2603 = maximum(a2602, real_103[l]);
        const Real a2604 = minimum(a2603, real_88[l]);
        const Real a2605 = 2094000.0 * real_99[l];
        const Real a2606 = real_105[l] + a2605;
        const Real a2607 = a2606 * a2586;
        const Real a2609 = real_99[l] * 333500000.0;
        const Real a2610 = a2609 - a2607;
        const Real a2611 = a2610 - real_102[l];
        const Real a2612 = 2094000.0 * a2586;
        const Real a2614 = 333500000.0 - a2612;
        const Real a2615 = a2606 * a2588;
        const Real a2616 = a2614 + a2615;
        const Real a2617 = a2611 / a2616;
        const Real a2618 = real_99[l] - a2617;
        const Mask a2619 = (a2611 > 0.0);
        const Real a2620 = maximum(real_99[l], a2604);
        const Real a2621 = a2604 + a2620;
        const Real a2622 = a2621 * 0.5;
        const Real a2623 = select(a2619, a2622, a2604);
        const Mask a2624 = (a2618 >= a2604);
        const Real a2625 = minimum(a2618, real_88[l]);
        const Real a2626 = select(a2624, a2625, a2623);
        const Real a2627 = select(a2601, real_103[l], a2626);
        const Real a2628 = select(a2592, real_88[l], a2627);
        const Real a2629 = a2628 * 333500000.0;
        const Real a2630 = real_102[l] - a2629;
        const Real a2631 = 2094000.0 * a2628;
        const Real a2632 = real_105[l] + a2631;
        const Real a2633 = a2630 / a2632;
        const Real a2634 = a2628 - numbers[l + 15 * LAYERS + 54];
        const Real a2635 = a2634 / real_83[l];
        const Mask a2636 = (a2635 < 1e-12);
        const Real a2637 = select(a2636, 1e-12, a2635);
        real_71[l] = a2591;
        mask_124[l] = a2592;
        real_95[l] = a2598;
        mask_97[l] = a2601;
        real_68[l] = a2610;
        real_92[l] = a2616;
        real_89[l] = a2628;
        real_70[l] = a2629;
        real_86[l] = a2632;
        real_51[l] = a2633;
        real_65[l] = a2637;
    }
    // retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2638 = log(real_65[l]);
        const Real a2639 = numbers[l + LAYERS + 47] * a2638;
        const Real a2640 = numbers[l + 16 * LAYERS + 54] - a2639;
        const Mask a2641 = (a2640 > 16.11809565095832);
        const Real a2642 = select(a2641, 16.11809565095832, a2640);
        real_93[l] = a2642;
    }
    // snow_ground._equations, snow_layers.warmth, snow_ground._links
    for (int l = 0; l < 5; ++l) {
        const Real a2567 = real_9[l] * 333500.0;
        const Real a2655 = 1 / real_9[l];
        const Real a2656 = a2655 * 0.0004748338081671415;
        const Real a2657 = a2655 * 0.0002370791844476055;
        const Real a2658 = real_10[l] - a2567;
        const Mask a2659 = (real_10[l] < 0.0);
        const Mask a2660 = (a2658 > 0.0);
        const Real a2661 = real_10[l] * a2656;
        const Real a2662 = a2658 * a2657;
        const Real a2663 = select(a2660, a2662, 0.0);
        const Real a2664 = select(a2659, a2661, a2663);
        const Real a2665 = real_11[l] * 333500.0;
        const Real a2666 = 1 / a2665;
        const Real a2667 = real_10[l] * a2666;
        const Mask a2668 = (a2667 < 0.0);
        const Real a2669 = select(a2668, 0.0, a2667);
        const Mask a2670 = (a2669 > 1.0);
        const Real a2671 = select(a2670, 1.0, a2669);
        const Mask a2672 = (a2671 > 0.0);
        const Mask a2673 = (a2671 < 1.0);
        const Mask a2674 = (a2672 & a2673);
        const Real a2675 = select(a2674, a2666, 0.0);
        const Real a2676 = 1.0 - real_14[l];
        const Real a2677 = a2671 * a2671;
        const Real a2678 = a2676 * a2677;
        const Real a2679 = 1.0 - a2678;
        const Real a2680 = a2676 * 2.0;
        const Real a2681 = a2671 * a2675;
        const Real a2682 = a2680 * a2681;
        const Real a2683 = a2679 * real_13[l];
        const Real a2684 = a2679 * real_12[l];
        const Real a2685 = a2684 - real_15[l];
        const Mask a2686 = (a2685 < 0.0);
        const Real a2687 = select(a2686, 0.0, a2685);
        const Real a2688 = a2671 * 10.0;
        const Mask a2689 = (a2688 > 1.0);
        const Real a2690 = select(a2689, 1.0, a2688);
        const Real a2691 = a2690 * a2687;
        const Real a2692 = a2684 - a2691;
        const Mask a2693 = (a2687 > 0.0);
        const Real a2694 = 1.0 - a2690;
        const Real a2695 = select(a2693, a2694, 1.0);
        const Mask a2696 = (a2671 < 0.1);
        const Real a2697 = a2675 * 10.0;
        const Real a2698 = select(a2696, a2697, 0.0);
        const Real a2699 = a2682 * real_12[l];
        const Real a2700 = a2695 * a2699;
        const Real a2701 = a2687 * a2698;
        const Real a2702 = a2700 + a2701;
        const Real a2703 = a2682 * real_13[l];
        real_3[l] = a2567;
        real_5[l] = a2656;
        real_4[l] = a2657;
        real_2[l] = a2664;
        real_1[l] = a2665;
        real_44[l] = a2666;
        real_37[l] = a2676;
        real_31[l] = a2680;
        real_41[l] = a2683;
        real_47[l] = a2692;
        real_46[l] = a2702;
        real_40[l] = a2703;
    }
    // snow_ground._links
    const Real x2704 = 1 / real_47[0];
    const Real x2705 = select(x2418, x2704, 0.0);
    const Real x2711 = x2705 * x2705;
    const Real x2712 = x2711 * real_46[0];
    // snow_ground._at
    const Real x2715 = select(x2418, x2705, 1.0);
    const Mask x2716 = (x2418 & x2418);
    // snow_skin._is_melting
    const Real x2717 = x2715 * real_2[0];
    const Real x2718 = x2559 + x2717;
    const Mask x2719 = (x2718 >= 0.0);
    // snow_skin.solve_skin
    const Mask x2720 = (w216 > 0.0);
    const Real x2721 = select(x2720, 0.0, w216);
    const Real x2722 = select(x2719, 0.0, x2721);
    const Real x2723 = real_2[0] - 1.0;
    const Mask x2724 = (x2723 < (-270.0));
    const Real x2725 = select(x2724, (-270.0), x2723);
    const Mask x2726 = (x2725 > (-150.0));
    const Real x2727 = select(x2726, (-150.0), x2725);
    const Real x2728 = maximum(x2722, x2727);
    const Mask x2729 = ~x2719;
    const Mask x2730 = (x2716 & x2729);
    Real w2731 = x2728;
    Real w2732 = x2563;
    Real w2733 = x2727;
    Real w2734 = real_of(0.0);
    Real w2735 = real_of(INFINITE);
    Mask w2736 = x2730;
    for (int pass = 0; pass < 60; ++pass) {
        if (!any_lane(w2736)) break;
        // snow_skin.skin_flux
        const Real x2737 = w2731 + 273.15;
        const Real x2738 = w2731 - x608;
        // calm_air.coefficient
        const Real x2740 = x2738 * x600;
        const Real x2741 = -x2740;
        // calm_air.limited_richardson
        const Mask x2742 = (x2741 > 0.0);
        const Real x2743 = select(x2742, x2740, 0.0);
        const Real x2745 = x2743 * x864;
        const Real x2746 = -x2745;
        const Real x2747 = expm1(x2746);
        const Real x2749 = x2747 + 2.0;
        const Real x2750 = x2747 / x2749;
        const Real x2752 = numbers[LAYERS + 2] * x2750;
        const Real x2754 = select(x2742, x2752, x2740);
        const Real x2755 = -x2754;
        const Real x2756 = x2750 * x2750;
        const Real x2757 = 1.0 - x2756;
        const Real x2758 = select(x2742, x2757, 1.0);
        // calm_air.coefficient
        const Mask x2759 = (x2755 > 0.0);
        const Real x2760 = select(x2759, x2754, 0.0);
        const Real x2762 = x2760 * 5.0;
        const Real x2764 = 1.0 - x2762;
        const Real x2765 = sqrt(x2764);
        const Real x2766 = x2760 * 15.0;
        const Real x2768 = x2766 * x2765;
        const Real x2770 = 1.0 - x2768;
        const Real x2771 = 1 / x2770;
        const Real x2773 = x2771 * x2771;
        const Real x2775 = x2765 * 15.0;
        const Real x2776 = x2760 * 37.5;
        const Real x2778 = x2776 / x2765;
        const Real x2780 = x2775 - x2778;
        const Real x2781 = x2773 * x2780;
        const Real x2782 = -x2781;
        const Real x2783 = select(x2759, 0.0, x2754);
        const Mask x2784 = (x2783 > 1e-30);
        const Mask x2785 = (x2783 < 1e-30);
        const Real x2786 = select(x2785, 1e-30, x2783);
        const Real x2787 = sqrt(x2786);
        const Real x2788 = select(x2784, x2787, 0.0);
        const Real x2789 = x603 * x2788;
        const Real x2790 = x2789 + 1.0;
        const Real x2791 = 1 / x2790;
        const Real x2792 = x2783 * 15.0;
        const Real x2793 = x2792 * x2791;
        const Real x2794 = x2793 + 1.0;
        const Real x2795 = x2791 * (-7.5);
        const Real x2796 = x2791 + 1.0;
        const Real x2797 = x2795 * x2796;
        const Real x2798 = select(x2759, x2782, x2797);
        const Real x2799 = x2798 * x2758;
        const Real x2800 = select(x2759, x2771, x2794);
        const Real x2801 = x597 * x2800;
        const Real x2802 = x2519 * x2799;
        // snow_skin.skin_flux
        const Real x2804 = x113 * x2801;
        const Real x2805 = x113 * x2802;
        const Real x2807 = 1 / x2737;
        const Real x2808 = 6138.82863340564 * x2807;
        const Real x2809 = w2731 * 0.0036609921288669233;
        const Real x2810 = x2809 * x2808;
        const Real x2811 = exp(x2810);
        const Real x2812 = x2811 * 611.0;
        const Real x2813 = x2812 * 0.378;
        const Real x2814 = forcing[3] - x2813;
        const Real x2815 = 1 / x2814;
        const Real x2816 = x2812 * 0.622;
        const Real x2817 = x2816 * x2815;
        const Real x2818 = x2808 * x2807;
        const Real x2819 = x2817 * x2818;
        const Real x2820 = forcing[3] * x2815;
        const Real x2821 = x2819 * x2820;
        const Real x2822 = x2817 - forcing[2];
        const Real x2823 = x2804 * 1004.5;
        const Real x2824 = x2823 + numbers[LAYERS + 4];
        const Real x2825 = x2737 * x2737;
        const Real x2826 = x2825 * x2737;
        const Real x2827 = x2542 * x2826;
        const Real x2828 = x2804 * x2822;
        const Real x2829 = x2805 * x2822;
        const Real x2831 = x2804 * x2821;
        const Real x2832 = x2831 - x2829;
        const Real x2833 = x2824 * x2738;
        const Real x2834 = x2805 * 1004.5;
        const Real x2836 = x2834 * x2738;
        const Real x2838 = x2824 - x2836;
        const Real x2839 = x2827 * x2737;
        const Real x2840 = x607 - x2839;
        const Real x2841 = x2840 - x2833;
        const Real x2842 = 2830000.0 * x2828;
        const Real x2843 = x2841 - x2842;
        const Real x2844 = x2827 * (-4.0);
        const Real x2845 = x2844 - x2838;
        const Real x2846 = 2830000.0 * x2832;
        const Real x2847 = x2845 - x2846;
        // snow_skin._closer
        const Real x2848 = w2731 - real_2[0];
        const Real x2849 = x2715 * x2848;
        const Real x2850 = x2843 - x2849;
        const Mask x2851 = (x2850 > 0.0);
        const Real x2852 = select(x2851, w2731, w2733);
        const Real x2853 = select(x2851, w2734, w2731);
        const Real x2854 = x2715 - x2847;
        const Mask x2855 = (x2854 < 0.001);
        const Real x2856 = select(x2855, 0.001, x2854);
        const Real x2857 = x2850 / x2856;
        const Real x2858 = w2731 + x2857;
        const Mask x2859 = (x2858 < x2852);
        const Mask x2860 = (x2858 > x2853);
        const Mask x2861 = (x2859 | x2860);
        const Real x2862 = magnitude(x2857);
        const Real x2863 = w2735 * 0.5;
        const Mask x2864 = (x2862 > x2863);
        const Mask x2865 = (x2861 | x2864);
        const Real x2866 = x2852 + x2853;
        const Real x2867 = x2866 * 0.5;
        const Real x2868 = select(x2865, x2867, x2858);
        const Real x2869 = x2868 - w2731;
        const Real x2870 = magnitude(x2869);
        const Mask x2871 = (x2870 >= 0.1);
        const Real x2872 = select(w2736, x2868, w2731);
        const Real x2873 = select(w2736, x2847, w2732);
        const Real x2874 = select(w2736, x2852, w2733);
        const Real x2875 = select(w2736, x2853, w2734);
        const Real x2876 = select(w2736, x2870, w2735);
        const Mask x2877 = select(w2736, x2871, w2736);
        w2731 = x2872;
        w2732 = x2873;
        w2733 = x2874;
        w2734 = x2875;
        w2735 = x2876;
        w2736 = x2877;
    }
    // snow_skin.skin_with
    const Real x2878 = x2715 - w2732;
    const Mask x2879 = (x2878 < 0.001);
    const Real x2880 = select(x2879, 0.001, x2878);
    const Mask x2881 = (real_2[0] < 0.0);
    const Real x2882 = select(x2881, 0.0, real_2[0]);
    const Real x2883 = x2882 * 20.0;
    const Mask x2884 = (x2882 > 0.0);
    const Real x2885 = select(x2884, 20.0, 0.0);
    const Real x2886 = w2731 - real_2[0];
    const Real x2887 = x2715 * x2886;
    const Real x2888 = select(x2719, x2559, x2887);
    const Real x2889 = x2715 / x2880;
    const Real x2890 = w2732 * x2889;
    const Real x2891 = select(x2719, 0.0, x2890);
    const Real x2892 = select(x2730, x2886, 0.0);
    const Real x2893 = select(x2716, w2731, 0.0);
    const Real x2894 = x2888 - x2883;
    const Real x2895 = select(x2716, x2894, 0.0);
    const Real x2896 = x2891 - x2885;
    const Real x2897 = select(x2716, x2896, 0.0);
    const Real x2898 = w2732 / x2880;
    const Real x2900 = x2898 * x2892;
    const Real x2901 = -x2900;
    // snow_ground._flows
    for (int l = 0; l < 5; ++l) {
        const Mask a2902 = (real_2[l] > 0.0);
        const Real a2903 = select(a2902, 0.0, real_2[l]);
        const Mask a2904 = (real_2[l] < 0.0);
        const Real a2905 = select(a2904, 0.0, real_2[l]);
        real_14[l] = a2903;
        real_11[l] = a2905;
    }
    // retention.at, enthalpy.at, enthalpy.layers_with
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2643 = exp(real_93[l]);
        const Real a2644 = numbers[l + LAYERS + 47] * a2643;
        const Real a2645 = real_65[l] * real_83[l];
        const Real a2646 = a2644 / a2645;
        const Real a2648 = a2643 * 0.008034787106446777;
        const Real a2650 = a2648 + numbers[l + 6 * LAYERS + 47];
        const Real a2651 = -a2650;
        const Real a2652 = a2646 * 0.008034787106446777;
        const Mask a2653 = (mask_124[l] | mask_97[l]);
        const Real a2654 = select(a2653, real_51[l], a2651);
        real_98[l] = a2651;
        real_94[l] = a2652;
        real_133[l + 1] = a2654;
    }
    // snow_ground._residuals
    const Real x2911 = real_2[4] - real_133[1];
    const Real x2912 = x2420 * x2911;
    // snow_ground._equations, snow_ground._links, snow_ground._flows
    for (int l = 0; l < 4; ++l) {
        const Real a2564 = real_13[l] + real_12[l + 1];
        const Real a2565 = seconds / a2564;
        const Real a2566 = select(x2418, a2565, 0.0);
        const Real a2706 = real_41[l] + real_47[l + 1];
        const Real a2707 = 1 / a2706;
        const Real a2708 = seconds * a2707;
        const Real a2709 = select(x2418, a2708, 0.0);
        const Real a2710 = a2709 * a2707;
        const Real a2713 = a2710 * real_40[l];
        const Real a2714 = a2710 * real_46[l + 1];
        const Real a2906 = real_14[l] - real_14[l + 1];
        const Real a2907 = a2709 * a2906;
        const Real a2908 = real_11[l] - real_11[l + 1];
        const Real a2909 = a2566 * a2908;
        const Real a2910 = a2907 + a2909;
        real_56[l] = a2564;
        real_54[l] = a2566;
        real_53[l] = a2709;
        real_134[l] = a2713;
        real_135[l] = a2714;
        real_9[l] = a2910;
    }
    // snow_ground._residuals
    real_9[4] = real_of(0.0);
    real_11[0] = real_of(0.0);
    for (int l = 0; l < 4; ++l) real_11[l + 1] = real_9[l];
    const Real x2917 = seconds * x2895;
    // enthalpy._drop_from_above
    real_133[0] = real_of(0.0);
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_93[l] = real_133[l + 2];
    real_93[LAYERS - 1] = real_of(0.0);
    // snow_ground._residuals
    const Real x2932 = x2422 * real_2[4];
    // snow_ground._residuals, snow_ground._at
    Real a2935_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a2915 = real_9[l] - real_11[l];
        const Real a2916 = a2915 + in_row(l, 4, x2912);
        const Real a2918 = real_10[l] - real_10[l];
        const Real a2919 = a2918 + a2916;
        const Real a2920 = a2919 - in_row(l, 0, x2917);
        const Real a2934 = magnitude(a2920);
        a2935_last = a2935_last + a2934;
        real_14[l] = a2920;
        real_40[l] = a2934;
    }
    // snow_ground._at
    const Real x2936 = w215 * a2935_last;
    // enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
    Real a2939_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2921 = real_86[l] * real_133[l + 1];
        const Real a2922 = a2921 + real_70[l];
        const Real a2923 = a2922 - real_102[l];
        const Real a2925 = real_133[l + 1] - real_133[l];
        const Real a2926 = real_96[l] * a2925;
        const Real a2927 = a2923 + a2926;
        const Real a2929 = real_133[l + 1] - real_93[l];
        const Real a2930 = real_52[l] * a2929;
        const Real a2931 = a2927 + a2930;
        const Real a2933 = a2931 - in_row(l, 0, x2932);
        const Real a2937 = magnitude(a2933);
        const Real a2938 = numbers[l] * a2937;
        a2939_last = a2939_last + a2938;
        real_65[l] = a2933;
        real_51[l] = a2937;
    }
    // snow_ground._at
    const Real x2940 = x2936 + a2939_last;
    // snow_ground._tolerance
    const Real x2943 = seconds * x2705;
    const Real x2944 = magnitude(x2893);
    const Real x2945 = magnitude(real_2[0]);
    const Real x2946 = x2944 + x2945;
    const Real x2947 = x2943 * x2946;
    Real a2948_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a2948_last = a2948_last + real_53[l];
    }
    const Real x2949 = a2948_last + x2420;
    const Real x2952 = magnitude(real_100[0]);
    Real a2951_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a2950 = magnitude(real_2[l]);
        a2951_last = maximum(a2951_last, a2950);
    }
    const Real x2953 = a2951_last + x2952;
    const Real x2954 = x2953 + 30.0;
    const Real x2955 = x2949 * x2954;
    const Real x2956 = x2955 + x2947;
    // snow_ground._at
    Mask a2942_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a2941 = (real_51[l] > real_59[l]);
        a2942_last = (a2942_last | a2941);
    }
    // snow_ground._tolerance, snow_ground._at
    Mask a2960_last = mask_of(false);
    for (int l = 0; l < 5; ++l) {
        const Real a2957 = real_3[l] + x2956;
        const Real a2958 = a2957 * 7.105427357601002e-15;
        const Mask a2959 = (real_40[l] > a2958);
        a2960_last = (a2960_last | a2959);
    }
    // snow_ground._at
    const Mask x2961 = (a2942_last | a2960_last);
    // snow_ground._searched
    const Mask x2962 = (x2961 | x2418);
    for (int l = 0; l < 5; ++l) real_40[l] = real_10[l];
    for (int l = 0; l < LAYERS; ++l) real_51[l] = real_133[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_100[l] = real_89[l];
    for (int l = 0; l < LAYERS; ++l) real_93[l] = real_98[l];
    for (int l = 0; l < LAYERS; ++l) real_86[l] = real_94[l];
    Real w2968 = x2705;
    Real w2969 = x2712;
    for (int l = 0; l < 4; ++l) real_136[l] = real_53[l];
    for (int l = 0; l < 4; ++l) real_137[l] = real_134[l];
    for (int l = 0; l < 4; ++l) real_138[l] = real_135[l];
    Real w2973 = x2893;
    Real w2974 = x2888;
    Real w2975 = x2895;
    Real w2976 = x2897;
    Real w2977 = x2901;
    Real w2978 = x2880;
    Mask w2979 = x2719;
    for (int l = 0; l < 5; ++l) real_2[l] = real_14[l];
    for (int l = 0; l < LAYERS; ++l) real_70[l] = real_65[l];
    Real w2982 = x2940;
    Real w2983 = real_of(1.0);
    Real w2984 = real_of(0.0);
    Mask w2985 = x2962;
    for (int pass = 0; pass < 40; ++pass) {
        if (!any_lane(w2985)) break;
        // snow_layers.warmth, snow_ground._response
        for (int l = 0; l < 5; ++l) {
            const Real a2997 = real_40[l] - real_3[l];
            const Mask a2998 = (real_40[l] < 0.0);
            const Mask a2999 = (a2997 > 0.0);
            const Real a3000 = real_40[l] * real_5[l];
            const Real a3001 = a2997 * real_4[l];
            const Real a3002 = select(a2999, a3001, 0.0);
            const Real a3003 = select(a2998, a3000, a3002);
            const Real a3004 = select(a2999, real_4[l], 0.0);
            const Real a3005 = select(a2998, real_5[l], a3004);
            const Mask a3006 = (a3003 > 0.0);
            const Real a3007 = select(a3006, 0.0, a3003);
            mask_42[l] = a2998;
            real_11[l] = a3005;
            real_9[l] = a3007;
        }
        // snow_ground._response
        const Real x3009 = w2976 * real_11[0];
        const Real x3010 = w2977 * w2969;
        const Real x3011 = x3009 + x3010;
        const Real x3020 = seconds * x3011;
        for (int l = 0; l < 4; ++l) {
            const Real a3008 = real_9[l] - real_9[l + 1];
            const Real a3012 = select(mask_42[l], real_136[l], real_54[l]);
            const Real a3013 = a3012 * real_11[l];
            const Real a3014 = a3008 * real_137[l];
            const Real a3015 = a3013 + a3014;
            const Real a3016 = select(mask_42[l + 1], real_136[l], real_54[l]);
            const Real a3017 = a3016 * real_11[l + 1];
            const Real a3018 = a3008 * real_138[l];
            const Real a3019 = a3017 - a3018;
            real_46[l] = a3015;
            real_47[l + 1] = a3019;
        }
        // snow_ground._direction
        real_46[4] = real_of(0.0);
        real_47[0] = real_of(0.0);
        const Real x3024 = x2420 * real_11[4];
        const Real x3028 = x2422 * real_11[4];
        const Real x3029 = -x3028;
        const Real x3035 = -x2420;
        for (int l = 0; l < 4; ++l) {
            const Real a3027 = -real_46[l];
            const Real a3034 = -real_47[l + 1];
            real_139[l] = a3027;
            real_140[l] = a3034;
        }
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a3030 = -real_90[l + 1];
            const Real a3036 = -real_52[l];
            real_139[l + 5] = a3030;
            real_140[l + 5] = a3036;
        }
        // tridiagonal._solve
        real_139[4] = x3029;
        // snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a3023 = real_46[l] + real_47[l];
            const Real a3025 = a3023 + in_row(l, 4, x3024);
            const Real a3026 = a3025 - in_row(l, 0, x3020);
            const Real a3031 = a3026 + 1.0;
            const Real a3037 = -real_2[l];
            real_141[l] = a3031;
            real_142[l] = a3037;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2986 = (real_100[l] < real_88[l]);
            const Mask a2987 = (real_100[l] > real_103[l]);
            const Mask a2988 = (a2986 & a2987);
            const Real a2989 = 2094000.0 * real_51[l];
            const Real a2990 = a2989 + 333500000.0;
            const Real a2991 = select(a2988, real_86[l], 1.0);
            const Real a2992 = a2990 / a2991;
            const Real a2993 = 2094000.0 * real_100[l];
            const Real a2994 = real_105[l] + a2993;
            const Real a2995 = select(a2988, a2992, 0.0);
            const Real a2996 = a2994 + a2995;
            const Real a3032 = a2996 + real_96[l];
            const Real a3033 = a3032 + real_52[l];
            const Real a3038 = -real_70[l];
            real_107[l] = a2994;
            real_81[l] = a2996;
            real_141[l + 5] = a3033;
            real_142[l + 5] = a3038;
        }
        // tridiagonal._solve
        real_140[4] = x3035;
        solve_tridiagonal<LAYERS + 5>(real_139, real_141, real_140, real_142, real_143);
        // enthalpy.enthalpy, snow_ground._iteration, enthalpy.layers_with, enthalpy.fusion_heat, enthalpy.at, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3074 = real_107[l] * real_51[l];
            const Real a3075 = real_100[l] * 333500000.0;
            const Real a3076 = a3074 + a3075;
            const Real a3077 = real_81[l] * real_143[l + 5];
            const Real a3078 = w2983 * a3077;
            const Real a3079 = a3076 + a3078;
            const Mask a3080 = (a3079 >= real_71[l]);
            const Mask a3081 = (a3079 <= real_95[l]);
            const Mask a3082 = ~a3080;
            const Mask a3083 = (a3081 & a3082);
            const Real a3084 = a3079 / 333500000.0;
            const Real a3085 = maximum(a3084, real_103[l]);
            const Real a3086 = minimum(a3085, real_88[l]);
            const Real a3087 = real_107[l] * real_93[l];
            const Real a3088 = a3087 + a3075;
            const Real a3089 = a3088 - a3079;
            const Real a3090 = 2094000.0 * real_93[l];
            const Real a3091 = a3090 + 333500000.0;
            const Real a3092 = real_107[l] * real_86[l];
            const Real a3093 = a3091 + a3092;
            const Real a3094 = a3089 / a3093;
            const Real a3095 = real_100[l] - a3094;
            const Mask a3096 = (a3089 > 0.0);
            const Real a3097 = maximum(real_100[l], a3086);
            const Real a3098 = a3086 + a3097;
            const Real a3099 = a3098 * 0.5;
            const Real a3100 = select(a3096, a3099, a3086);
            const Mask a3101 = (a3095 >= a3086);
            const Real a3102 = minimum(a3095, real_88[l]);
            const Real a3103 = select(a3101, a3102, a3100);
            const Real a3104 = select(a3083, real_103[l], a3103);
            const Real a3105 = select(a3080, real_88[l], a3104);
            const Real a3106 = a3105 * 333500000.0;
            const Real a3107 = a3079 - a3106;
            const Real a3108 = 2094000.0 * a3105;
            const Real a3109 = real_105[l] + a3108;
            const Real a3110 = a3107 / a3109;
            const Real a3111 = a3105 - numbers[l + 15 * LAYERS + 54];
            const Real a3112 = a3111 / real_83[l];
            const Mask a3113 = (a3112 < 1e-12);
            const Real a3114 = select(a3113, 1e-12, a3112);
            const Real a3115 = log(a3114);
            const Real a3116 = numbers[l + LAYERS + 47] * a3115;
            const Real a3117 = numbers[l + 16 * LAYERS + 54] - a3116;
            const Mask a3118 = (a3117 > 16.11809565095832);
            const Real a3119 = select(a3118, 16.11809565095832, a3117);
            mask_97[l] = a3080;
            mask_124[l] = a3083;
            real_61[l] = a3105;
            real_72[l] = a3110;
            real_67[l] = a3114;
            real_66[l] = a3119;
        }
        // snow_ground._iteration, snow_ground._stopped, snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a3044 = w2983 * real_143[l];
            const Real a3045 = real_40[l] + a3044;
            const Mask a3046 = (real_40[l] <= 0.0);
            const Mask a3047 = (a3045 > 0.0);
            const Mask a3048 = (a3046 & a3047);
            const Mask a3049 = (real_40[l] >= 0.0);
            const Mask a3050 = (a3045 < 0.0);
            const Mask a3051 = (a3049 & a3050);
            const Real a3052 = select(a3048, 1e-06, a3045);
            const Real a3053 = select(a3051, (-1e-06), a3052);
            const Mask a3054 = (real_40[l] <= real_1[l]);
            const Mask a3055 = (a3053 > real_1[l]);
            const Mask a3056 = (a3054 & a3055);
            const Mask a3057 = (real_40[l] >= real_1[l]);
            const Mask a3058 = (a3053 < real_1[l]);
            const Mask a3059 = (a3057 & a3058);
            const Real a3060 = real_1[l] + 1e-06;
            const Real a3061 = select(a3056, a3060, a3053);
            const Real a3062 = real_1[l] - 1e-06;
            const Real a3063 = select(a3059, a3062, a3061);
            const Mask a3064 = (real_40[l] <= real_3[l]);
            const Mask a3065 = (a3063 > real_3[l]);
            const Mask a3066 = (a3064 & a3065);
            const Mask a3067 = (real_40[l] >= real_3[l]);
            const Mask a3068 = (a3063 < real_3[l]);
            const Mask a3069 = (a3067 & a3068);
            const Real a3070 = real_3[l] + 1e-06;
            const Real a3071 = select(a3066, a3070, a3063);
            const Real a3072 = real_3[l] - 1e-06;
            const Real a3073 = select(a3069, a3072, a3071);
            const Real a3132 = select(w2985, a3073, real_40[l]);
            const Real a3137 = a3132 - real_3[l];
            const Mask a3138 = (a3132 < 0.0);
            const Mask a3139 = (a3137 > 0.0);
            const Real a3140 = a3132 * real_5[l];
            const Real a3141 = a3137 * real_4[l];
            const Real a3142 = select(a3139, a3141, 0.0);
            const Real a3143 = select(a3138, a3140, a3142);
            const Real a3144 = a3132 * real_44[l];
            const Mask a3145 = (a3144 < 0.0);
            const Real a3146 = select(a3145, 0.0, a3144);
            const Mask a3147 = (a3146 > 1.0);
            const Real a3148 = select(a3147, 1.0, a3146);
            const Mask a3149 = (a3148 > 0.0);
            const Mask a3150 = (a3148 < 1.0);
            const Mask a3151 = (a3149 & a3150);
            const Real a3152 = select(a3151, real_44[l], 0.0);
            const Real a3153 = a3148 * a3148;
            const Real a3154 = real_37[l] * a3153;
            const Real a3155 = 1.0 - a3154;
            const Real a3156 = a3148 * a3152;
            const Real a3157 = real_31[l] * a3156;
            const Real a3158 = a3155 * real_13[l];
            const Real a3159 = a3155 * real_12[l];
            const Real a3160 = a3159 - real_15[l];
            const Mask a3161 = (a3160 < 0.0);
            const Real a3162 = select(a3161, 0.0, a3160);
            const Real a3163 = a3148 * 10.0;
            const Mask a3164 = (a3163 > 1.0);
            const Real a3165 = select(a3164, 1.0, a3163);
            const Real a3166 = a3165 * a3162;
            const Real a3167 = a3159 - a3166;
            const Mask a3168 = (a3162 > 0.0);
            const Real a3169 = 1.0 - a3165;
            const Real a3170 = select(a3168, a3169, 1.0);
            const Mask a3171 = (a3148 < 0.1);
            const Real a3172 = a3152 * 10.0;
            const Real a3173 = select(a3171, a3172, 0.0);
            const Real a3174 = a3157 * real_12[l];
            const Real a3175 = a3170 * a3174;
            const Real a3176 = a3162 * a3173;
            const Real a3177 = a3175 + a3176;
            const Real a3178 = a3157 * real_13[l];
            real_47[l] = a3132;
            real_46[l] = a3143;
            real_11[l] = a3158;
            real_9[l] = a3167;
            real_41[l] = a3177;
            real_38[l] = a3178;
        }
        // snow_ground._links
        const Real x3179 = 1 / real_9[0];
        const Real x3180 = select(x2418, x3179, 0.0);
        const Real x3186 = x3180 * x3180;
        const Real x3187 = x3186 * real_41[0];
        // snow_ground._at
        const Real x3190 = select(x2418, x3180, 1.0);
        const Real x3191 = x3180 - w2968;
        // snow_skin.foreseen_skin
        const Real x3192 = w2973 - real_46[0];
        const Real x3193 = x3190 * x3192;
        const Real x3194 = w2974 - x3193;
        const Real x3195 = w2978 + x3191;
        const Mask x3196 = (x3195 < 0.001);
        const Real x3197 = select(x3196, 0.001, x3195);
        const Real x3198 = x3194 / x3197;
        const Real x3199 = w2973 + x3198;
        // snow_ground._at
        const Mask x3200 = (x2418 & w2985);
        // snow_skin._is_melting
        const Real x3201 = x3190 * real_46[0];
        const Real x3202 = x2559 + x3201;
        const Mask x3203 = (x3202 >= 0.0);
        // snow_skin.solve_skin
        const Mask x3204 = (x3199 > 0.0);
        const Real x3205 = select(x3204, 0.0, x3199);
        const Real x3206 = select(x3203, 0.0, x3205);
        const Real x3207 = real_46[0] - 1.0;
        const Mask x3208 = (x3207 < (-270.0));
        const Real x3209 = select(x3208, (-270.0), x3207);
        const Mask x3210 = (x3209 > (-150.0));
        const Real x3211 = select(x3210, (-150.0), x3209);
        const Real x3212 = maximum(x3206, x3211);
        const Mask x3213 = ~x3203;
        const Mask x3214 = (x3200 & x3213);
        Real w3215 = x3212;
        Real w3216 = x2563;
        Real w3217 = x3211;
        Real w3218 = real_of(0.0);
        Real w3219 = real_of(INFINITE);
        Mask w3220 = x3214;
        for (int pass = 0; pass < 60; ++pass) {
            if (!any_lane(w3220)) break;
            // snow_skin.skin_flux
            const Real x3221 = w3215 + 273.15;
            const Real x3222 = w3215 - x608;
            // calm_air.coefficient
            const Real x3224 = x3222 * x600;
            const Real x3225 = -x3224;
            // calm_air.limited_richardson
            const Mask x3226 = (x3225 > 0.0);
            const Real x3227 = select(x3226, x3224, 0.0);
            const Real x3229 = x3227 * x864;
            const Real x3230 = -x3229;
            const Real x3231 = expm1(x3230);
            const Real x3233 = x3231 + 2.0;
            const Real x3234 = x3231 / x3233;
            const Real x3236 = numbers[LAYERS + 2] * x3234;
            const Real x3238 = select(x3226, x3236, x3224);
            const Real x3239 = -x3238;
            const Real x3240 = x3234 * x3234;
            const Real x3241 = 1.0 - x3240;
            const Real x3242 = select(x3226, x3241, 1.0);
            // calm_air.coefficient
            const Mask x3243 = (x3239 > 0.0);
            const Real x3244 = select(x3243, x3238, 0.0);
            const Real x3246 = x3244 * 5.0;
            const Real x3248 = 1.0 - x3246;
            const Real x3249 = sqrt(x3248);
            const Real x3250 = x3244 * 15.0;
            const Real x3252 = x3250 * x3249;
            const Real x3254 = 1.0 - x3252;
            const Real x3255 = 1 / x3254;
            const Real x3257 = x3255 * x3255;
            const Real x3259 = x3249 * 15.0;
            const Real x3260 = x3244 * 37.5;
            const Real x3262 = x3260 / x3249;
            const Real x3264 = x3259 - x3262;
            const Real x3265 = x3257 * x3264;
            const Real x3266 = -x3265;
            const Real x3267 = select(x3243, 0.0, x3238);
            const Mask x3268 = (x3267 > 1e-30);
            const Mask x3269 = (x3267 < 1e-30);
            const Real x3270 = select(x3269, 1e-30, x3267);
            const Real x3271 = sqrt(x3270);
            const Real x3272 = select(x3268, x3271, 0.0);
            const Real x3273 = x603 * x3272;
            const Real x3274 = x3273 + 1.0;
            const Real x3275 = 1 / x3274;
            const Real x3276 = x3267 * 15.0;
            const Real x3277 = x3276 * x3275;
            const Real x3278 = x3277 + 1.0;
            const Real x3279 = x3275 * (-7.5);
            const Real x3280 = x3275 + 1.0;
            const Real x3281 = x3279 * x3280;
            const Real x3282 = select(x3243, x3266, x3281);
            const Real x3283 = x3282 * x3242;
            const Real x3284 = select(x3243, x3255, x3278);
            const Real x3285 = x597 * x3284;
            const Real x3286 = x2519 * x3283;
            // snow_skin.skin_flux
            const Real x3288 = x113 * x3285;
            const Real x3289 = x113 * x3286;
            const Real x3291 = 1 / x3221;
            const Real x3292 = 6138.82863340564 * x3291;
            const Real x3293 = w3215 * 0.0036609921288669233;
            const Real x3294 = x3293 * x3292;
            const Real x3295 = exp(x3294);
            const Real x3296 = x3295 * 611.0;
            const Real x3297 = x3296 * 0.378;
            const Real x3298 = forcing[3] - x3297;
            const Real x3299 = 1 / x3298;
            const Real x3300 = x3296 * 0.622;
            const Real x3301 = x3300 * x3299;
            const Real x3302 = x3292 * x3291;
            const Real x3303 = x3301 * x3302;
            const Real x3304 = forcing[3] * x3299;
            const Real x3305 = x3303 * x3304;
            const Real x3306 = x3301 - forcing[2];
            const Real x3307 = x3288 * 1004.5;
            const Real x3308 = x3307 + numbers[LAYERS + 4];
            const Real x3309 = x3221 * x3221;
            const Real x3310 = x3309 * x3221;
            const Real x3311 = x2542 * x3310;
            const Real x3312 = x3288 * x3306;
            const Real x3313 = x3289 * x3306;
            const Real x3315 = x3288 * x3305;
            const Real x3316 = x3315 - x3313;
            const Real x3317 = x3308 * x3222;
            const Real x3318 = x3289 * 1004.5;
            const Real x3320 = x3318 * x3222;
            const Real x3322 = x3308 - x3320;
            const Real x3323 = x3311 * x3221;
            const Real x3324 = x607 - x3323;
            const Real x3325 = x3324 - x3317;
            const Real x3326 = 2830000.0 * x3312;
            const Real x3327 = x3325 - x3326;
            const Real x3328 = x3311 * (-4.0);
            const Real x3329 = x3328 - x3322;
            const Real x3330 = 2830000.0 * x3316;
            const Real x3331 = x3329 - x3330;
            // snow_skin._closer
            const Real x3332 = w3215 - real_46[0];
            const Real x3333 = x3190 * x3332;
            const Real x3334 = x3327 - x3333;
            const Mask x3335 = (x3334 > 0.0);
            const Real x3336 = select(x3335, w3215, w3217);
            const Real x3337 = select(x3335, w3218, w3215);
            const Real x3338 = x3190 - x3331;
            const Mask x3339 = (x3338 < 0.001);
            const Real x3340 = select(x3339, 0.001, x3338);
            const Real x3341 = x3334 / x3340;
            const Real x3342 = w3215 + x3341;
            const Mask x3343 = (x3342 < x3336);
            const Mask x3344 = (x3342 > x3337);
            const Mask x3345 = (x3343 | x3344);
            const Real x3346 = magnitude(x3341);
            const Real x3347 = w3219 * 0.5;
            const Mask x3348 = (x3346 > x3347);
            const Mask x3349 = (x3345 | x3348);
            const Real x3350 = x3336 + x3337;
            const Real x3351 = x3350 * 0.5;
            const Real x3352 = select(x3349, x3351, x3342);
            const Real x3353 = x3352 - w3215;
            const Real x3354 = magnitude(x3353);
            const Mask x3355 = (x3354 >= 0.0001);
            const Real x3356 = select(w3220, x3352, w3215);
            const Real x3357 = select(w3220, x3331, w3216);
            const Real x3358 = select(w3220, x3336, w3217);
            const Real x3359 = select(w3220, x3337, w3218);
            const Real x3360 = select(w3220, x3354, w3219);
            const Mask x3361 = select(w3220, x3355, w3220);
            w3215 = x3356;
            w3216 = x3357;
            w3217 = x3358;
            w3218 = x3359;
            w3219 = x3360;
            w3220 = x3361;
        }
        // snow_skin.skin_with
        const Real x3362 = x3190 - w3216;
        const Mask x3363 = (x3362 < 0.001);
        const Real x3364 = select(x3363, 0.001, x3362);
        const Mask x3365 = (real_46[0] < 0.0);
        const Real x3366 = select(x3365, 0.0, real_46[0]);
        const Real x3367 = x3366 * 20.0;
        const Mask x3368 = (x3366 > 0.0);
        const Real x3369 = select(x3368, 20.0, 0.0);
        const Real x3370 = w3215 - real_46[0];
        const Real x3371 = x3190 * x3370;
        const Real x3372 = select(x3203, x2559, x3371);
        const Real x3373 = x3190 / x3364;
        const Real x3374 = w3216 * x3373;
        const Real x3375 = select(x3203, 0.0, x3374);
        const Real x3376 = select(x3214, x3370, 0.0);
        const Real x3377 = select(x3200, w3215, 0.0);
        const Real x3378 = x3372 - x3367;
        const Real x3379 = select(x3200, x3378, 0.0);
        const Real x3380 = x3375 - x3369;
        const Real x3381 = select(x3200, x3380, 0.0);
        const Real x3382 = w3216 / x3364;
        const Real x3384 = x3382 * x3376;
        const Real x3385 = -x3384;
        // snow_ground._flows
        for (int l = 0; l < 5; ++l) {
            const Mask a3386 = (real_46[l] > 0.0);
            const Real a3387 = select(a3386, 0.0, real_46[l]);
            const Mask a3388 = (real_46[l] < 0.0);
            const Real a3389 = select(a3388, 0.0, real_46[l]);
            real_36[l] = a3387;
            real_35[l] = a3389;
        }
        // retention.at, enthalpy.at, enthalpy.layers_with, snow_ground._iteration
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3120 = exp(real_66[l]);
            const Real a3121 = numbers[l + LAYERS + 47] * a3120;
            const Real a3122 = real_67[l] * real_83[l];
            const Real a3123 = a3121 / a3122;
            const Real a3125 = a3120 * 0.008034787106446777;
            const Real a3127 = a3125 + numbers[l + 6 * LAYERS + 47];
            const Real a3128 = -a3127;
            const Real a3129 = a3123 * 0.008034787106446777;
            const Mask a3130 = (mask_97[l] | mask_124[l]);
            const Real a3131 = select(a3130, real_72[l], a3128);
            const Real a3133 = select(w2985, a3131, real_51[l]);
            const Real a3134 = select(w2985, real_61[l], real_100[l]);
            const Real a3135 = select(w2985, a3128, real_93[l]);
            const Real a3136 = select(w2985, a3129, real_86[l]);
            real_104[l + 1] = a3133;
            real_81[l] = a3134;
            real_107[l] = a3135;
            real_63[l] = a3136;
        }
        // snow_ground._residuals
        const Real x3395 = real_46[4] - real_104[1];
        const Real x3396 = x2420 * x3395;
        // snow_ground._links, snow_ground._flows
        for (int l = 0; l < 4; ++l) {
            const Real a3181 = real_11[l] + real_9[l + 1];
            const Real a3182 = 1 / a3181;
            const Real a3183 = seconds * a3182;
            const Real a3184 = select(x2418, a3183, 0.0);
            const Real a3185 = a3184 * a3182;
            const Real a3188 = a3185 * real_38[l];
            const Real a3189 = a3185 * real_41[l + 1];
            const Real a3390 = real_36[l] - real_36[l + 1];
            const Real a3391 = a3184 * a3390;
            const Real a3392 = real_35[l] - real_35[l + 1];
            const Real a3393 = real_54[l] * a3392;
            const Real a3394 = a3391 + a3393;
            real_144[l] = a3184;
            real_145[l] = a3188;
            real_146[l] = a3189;
            real_34[l] = a3394;
        }
        // snow_ground._residuals
        real_34[4] = real_of(0.0);
        real_35[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_35[l + 1] = real_34[l];
        const Real x3401 = seconds * x3379;
        // enthalpy._drop_from_above
        real_104[0] = real_of(0.0);
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_66[l] = real_104[l + 2];
        real_66[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x3419 = x2422 * real_46[4];
        // snow_ground._residuals, snow_ground._at
        Real a3422_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a3399 = real_34[l] - real_35[l];
            const Real a3400 = a3399 + in_row(l, 4, x3396);
            const Real a3402 = real_47[l] - real_10[l];
            const Real a3403 = a3402 + a3400;
            const Real a3404 = a3403 - in_row(l, 0, x3401);
            const Real a3421 = magnitude(a3404);
            a3422_last = a3422_last + a3421;
            real_36[l] = a3404;
            real_38[l] = a3421;
        }
        // snow_ground._at
        const Real x3423 = w215 * a3422_last;
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
        Real a3426_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3405 = 2094000.0 * real_81[l];
            const Real a3406 = real_105[l] + a3405;
            const Real a3407 = a3406 * real_104[l + 1];
            const Real a3408 = real_81[l] * 333500000.0;
            const Real a3409 = a3407 + a3408;
            const Real a3410 = a3409 - real_102[l];
            const Real a3412 = real_104[l + 1] - real_104[l];
            const Real a3413 = real_96[l] * a3412;
            const Real a3414 = a3410 + a3413;
            const Real a3416 = real_104[l + 1] - real_66[l];
            const Real a3417 = real_52[l] * a3416;
            const Real a3418 = a3414 + a3417;
            const Real a3420 = a3418 - in_row(l, 0, x3419);
            const Real a3424 = magnitude(a3420);
            const Real a3425 = numbers[l] * a3424;
            a3426_last = a3426_last + a3425;
            real_67[l] = a3420;
            real_72[l] = a3424;
        }
        // snow_ground._at
        const Real x3427 = x3423 + a3426_last;
        // snow_ground._tolerance
        const Real x3430 = seconds * x3180;
        const Real x3431 = magnitude(x3377);
        const Real x3432 = magnitude(real_46[0]);
        const Real x3433 = x3431 + x3432;
        const Real x3434 = x3430 * x3433;
        Real a3435_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a3435_last = a3435_last + real_144[l];
        }
        const Real x3436 = a3435_last + x2420;
        Real a3438_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a3437 = magnitude(real_46[l]);
            a3438_last = maximum(a3438_last, a3437);
        }
        const Real x3439 = a3438_last + x2952;
        const Real x3440 = x3439 + 30.0;
        const Real x3441 = x3436 * x3440;
        const Real x3442 = x3441 + x3434;
        // snow_ground._at
        Mask a3429_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a3428 = (real_72[l] > real_59[l]);
            a3429_last = (a3429_last | a3428);
        }
        // snow_ground._tolerance, snow_ground._at
        Mask a3446_last = mask_of(false);
        for (int l = 0; l < 5; ++l) {
            const Real a3443 = real_3[l] + x3442;
            const Real a3444 = a3443 * 7.105427357601002e-15;
            const Mask a3445 = (real_38[l] > a3444);
            a3446_last = (a3446_last | a3445);
        }
        // snow_ground._at
        const Mask x3447 = (a3429_last | a3446_last);
        // snow_ground._iteration
        const Real x3448 = w2983 * 0.0001;
        const Real x3449 = 1.0 - x3448;
        const Real x3450 = x3449 * w2982;
        const Mask x3451 = (x3427 < x3450);
        const Mask x3452 = (w2984 < 20.0);
        const Mask x3453 = (x3451 | x3452);
        const Mask x3454 = (w2983 <= 0.0001);
        const Mask x3455 = (x3453 | x3454);
        const Mask x3456 = (w2985 & x3455);
        const Real x3457 = w2983 * 2.0;
        const Mask x3458 = (x3457 > 1.0);
        const Real x3459 = select(x3458, 1.0, x3457);
        const Real x3460 = w2983 * 0.5;
        const Real x3461 = select(x3456, x3459, x3460);
        const Real x3467 = select(x3456, x3180, w2968);
        const Real x3468 = select(x3456, x3187, w2969);
        const Real x3472 = select(x3456, x3377, w2973);
        const Real x3473 = select(x3456, x3372, w2974);
        const Real x3474 = select(x3456, x3379, w2975);
        const Real x3475 = select(x3456, x3381, w2976);
        const Real x3476 = select(x3456, x3385, w2977);
        const Real x3477 = select(x3456, x3364, w2978);
        const Mask x3478 = select(x3456, x3203, w2979);
        const Real x3481 = select(x3456, x3427, w2982);
        const Mask x3482 = select(x3456, x3447, w2985);
        const Real x3483 = select(w2985, x3461, w2983);
        const Real x3484 = real_of_mask(w2985);
        const Real x3485 = w2984 + x3484;
        const Mask x3486 = ~x3456;
        const Mask x3487 = (x3482 | x3486);
        const Mask x3488 = (w2985 & x3487);
        for (int l = 0; l < 5; ++l) {
            const Real a3462 = select(x3456, real_47[l], real_40[l]);
            const Real a3479 = select(x3456, real_36[l], real_2[l]);
            real_38[l] = a3462;
            real_46[l] = a3479;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3463 = select(x3456, real_104[l + 1], real_51[l]);
            const Real a3464 = select(x3456, real_81[l], real_100[l]);
            const Real a3465 = select(x3456, real_107[l], real_93[l]);
            const Real a3466 = select(x3456, real_63[l], real_86[l]);
            const Real a3480 = select(x3456, real_67[l], real_70[l]);
            real_72[l] = a3463;
            real_66[l] = a3464;
            real_61[l] = a3465;
            real_64[l] = a3466;
            real_62[l] = a3480;
        }
        for (int l = 0; l < 4; ++l) {
            const Real a3469 = select(x3456, real_144[l], real_136[l]);
            const Real a3470 = select(x3456, real_145[l], real_137[l]);
            const Real a3471 = select(x3456, real_146[l], real_138[l]);
            real_147[l] = a3469;
            real_148[l] = a3470;
            real_149[l] = a3471;
        }
        for (int l = 0; l < 5; ++l) real_40[l] = real_38[l];
        for (int l = 0; l < LAYERS; ++l) real_51[l] = real_72[l];
        for (int l = 0; l < LAYERS; ++l) real_100[l] = real_66[l];
        for (int l = 0; l < LAYERS; ++l) real_93[l] = real_61[l];
        for (int l = 0; l < LAYERS; ++l) real_86[l] = real_64[l];
        for (int l = 0; l < 4; ++l) real_136[l] = real_147[l];
        for (int l = 0; l < 4; ++l) real_137[l] = real_148[l];
        for (int l = 0; l < 4; ++l) real_138[l] = real_149[l];
        for (int l = 0; l < 5; ++l) real_2[l] = real_46[l];
        for (int l = 0; l < LAYERS; ++l) real_70[l] = real_62[l];
        w2968 = x3467;
        w2969 = x3468;
        w2973 = x3472;
        w2974 = x3473;
        w2975 = x3474;
        w2976 = x3475;
        w2977 = x3476;
        w2978 = x3477;
        w2979 = x3478;
        w2982 = x3481;
        w2983 = x3483;
        w2984 = x3485;
        w2985 = x3488;
    }
    // snow_ground._tolerance
    const Real x3496 = seconds * w2968;
    const Real x3497 = magnitude(w2973);
    // snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a3489 = real_40[l] - real_3[l];
        const Mask a3490 = (real_40[l] < 0.0);
        const Mask a3491 = (a3489 > 0.0);
        const Real a3492 = real_40[l] * real_5[l];
        const Real a3493 = a3489 * real_4[l];
        const Real a3494 = select(a3491, a3493, 0.0);
        const Real a3495 = select(a3490, a3492, a3494);
        real_14[l] = a3495;
    }
    // snow_ground._tolerance
    const Real x3498 = magnitude(real_14[0]);
    const Real x3499 = x3497 + x3498;
    const Real x3500 = x3496 * x3499;
    Real a3501_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a3501_last = a3501_last + real_136[l];
    }
    const Real x3502 = a3501_last + x2420;
    Real a3504_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a3503 = magnitude(real_14[l]);
        a3504_last = maximum(a3504_last, a3503);
    }
    const Real x3505 = a3504_last + x2952;
    const Real x3506 = x3505 + 30.0;
    const Real x3507 = x3502 * x3506;
    const Real x3508 = x3507 + x3500;
    // snow_ground._tolerance, snow_ground._is_solved
    Mask a3515_last = mask_of(true);
    for (int l = 0; l < 5; ++l) {
        const Real a3509 = real_3[l] + x3508;
        const Real a3510 = a3509 * 7.105427357601002e-15;
        const Real a3511 = a3510 * 8.0;
        const Real a3513 = magnitude(real_2[l]);
        const Mask a3514 = (a3513 <= a3511);
        a3515_last = (a3515_last & a3514);
    }
    // snow_ground._is_solved
    Mask a3518_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3512 = real_59[l] * 8.0;
        const Real a3516 = magnitude(real_70[l]);
        const Mask a3517 = (a3516 <= a3512);
        a3518_last = (a3518_last & a3517);
    }
    const Mask x3519 = (a3515_last & a3518_last);
    // snow_ground._solution
    const Real x3520 = real_of_mask(x3519);
    const Mask x3521 = ~x3519;
    const Real x3522 = magnitude(w2982);
    const Mask x3523 = (x3522 != INFINITE);
    const Mask x3524 = (w2982 == w2982);
    const Index x3525 = x3524 * x3523;
    const Mask x3526 = (x3521 & x3525);
    Real w3527 = real_of(0.125);
    for (int l = 0; l < 5; ++l) real_2[l] = real_40[l];
    for (int l = 0; l < LAYERS; ++l) real_70[l] = real_51[l];
    for (int l = 0; l < LAYERS; ++l) real_59[l] = real_100[l];
    for (int l = 0; l < LAYERS; ++l) real_65[l] = real_93[l];
    for (int l = 0; l < LAYERS; ++l) real_94[l] = real_86[l];
    Real w3533 = w2968;
    Real w3534 = w2969;
    for (int l = 0; l < 4; ++l) real_135[l] = real_136[l];
    for (int l = 0; l < 4; ++l) real_134[l] = real_137[l];
    for (int l = 0; l < 4; ++l) real_53[l] = real_138[l];
    Real w3538 = w2973;
    Real w3539 = w2974;
    Real w3540 = w2975;
    Real w3541 = w2976;
    Real w3542 = w2977;
    Real w3543 = w2978;
    Mask w3544 = w2979;
    Real w3545 = x3520;
    Mask w3546 = x3526;
    for (int pass = 0; pass < 40; ++pass) {
        if (!any_lane(w3546)) break;
        // parts.part_with
        const Real x3547 = w3545 + w3527;
        const Mask x3548 = (x3547 > 1.0);
        const Real x3549 = select(x3548, 1.0, x3547);
        // snow_ground._equations
        const Real x3550 = x3549 * seconds;
        real_98[0] = x2416;
        for (int l = 0; l < LAYERS - 1; ++l) real_98[l + 1] = real_90[l + 1];
        const Real x3554 = x3550 * w214;
        const Real x3555 = select(x2418, x3554, 0.0);
        const Real x3556 = w215 * x3555;
        const Real x3557 = x3556 / numbers[0];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3552 = x3549 * real_98[l];
            const Real a3553 = x3549 * real_52[l];
            real_89[l] = a3552;
            real_96[l] = a3553;
        }
        const Real x3558 = real_89[0] * x2381;
        const Real x3560 = real_89[0] + x3557;
        // snow_ground._equations, enthalpy.heat_problem
        Real a3561_last = real_of(-INFINITE);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3559 = real_69[l] + in_row(l, 0, x3558);
            a3561_last = maximum(a3561_last, real_101[l]);
            real_98[l] = a3559;
        }
        // enthalpy.heat_problem
        const Real x3562 = maximum(a3561_last, x2428);
        real_102[0] = x3560;
        for (int l = 0; l < LAYERS - 1; ++l) real_102[l + 1] = real_89[l + 1];
        // snow_ground._in_part
        const Mask x3571 = (w3545 > 0.0);
        // enthalpy.heat_problem, enthalpy.layers_with, enthalpy.at, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3564 = real_91[l] + real_102[l];
            const Real a3565 = a3564 + real_96[l];
            const Real a3566 = a3565 * x3562;
            const Real a3567 = real_82[l] + a3566;
            const Real a3568 = a3567 * 7.105427357601002e-15;
            const Mask a3572 = (real_98[l] >= real_71[l]);
            const Mask a3573 = (real_98[l] <= real_95[l]);
            const Mask a3574 = ~a3572;
            const Mask a3575 = (a3573 & a3574);
            const Real a3576 = real_98[l] / 333500000.0;
            const Real a3577 = maximum(a3576, real_103[l]);
            const Real a3578 = minimum(a3577, real_88[l]);
            const Real a3579 = real_68[l] - real_98[l];
            const Real a3580 = a3579 / real_92[l];
            const Real a3581 = real_99[l] - a3580;
            const Mask a3582 = (a3579 > 0.0);
            const Real a3583 = maximum(real_99[l], a3578);
            const Real a3584 = a3578 + a3583;
            const Real a3585 = a3584 * 0.5;
            const Real a3586 = select(a3582, a3585, a3578);
            const Mask a3587 = (a3581 >= a3578);
            const Real a3588 = minimum(a3581, real_88[l]);
            const Real a3589 = select(a3587, a3588, a3586);
            const Real a3590 = select(a3575, real_103[l], a3589);
            const Real a3591 = select(a3572, real_88[l], a3590);
            const Real a3592 = a3591 * 333500000.0;
            const Real a3593 = real_98[l] - a3592;
            const Real a3594 = 2094000.0 * a3591;
            const Real a3595 = real_105[l] + a3594;
            const Real a3596 = a3593 / a3595;
            const Real a3597 = a3591 - numbers[l + 15 * LAYERS + 54];
            const Real a3598 = a3597 / real_83[l];
            const Mask a3599 = (a3598 < 1e-12);
            const Real a3600 = select(a3599, 1e-12, a3598);
            const Real a3601 = log(a3600);
            const Real a3602 = numbers[l + LAYERS + 47] * a3601;
            const Real a3603 = numbers[l + 16 * LAYERS + 54] - a3602;
            const Mask a3604 = (a3603 > 16.11809565095832);
            const Real a3605 = select(a3604, 16.11809565095832, a3603);
            real_62[l] = a3568;
            mask_124[l] = a3572;
            mask_97[l] = a3575;
            real_64[l] = a3591;
            real_61[l] = a3596;
            real_66[l] = a3600;
            real_72[l] = a3605;
        }
        // snow_ground._in_part
        const Real x3623 = select(x3571, w3538, w216);
        // snow_ground._in_part, snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a3618 = select(x3571, real_2[l], real_10[l]);
            const Real a3624 = a3618 - real_3[l];
            const Mask a3625 = (a3618 < 0.0);
            const Mask a3626 = (a3624 > 0.0);
            const Real a3627 = a3618 * real_5[l];
            const Real a3628 = a3624 * real_4[l];
            const Real a3629 = select(a3626, a3628, 0.0);
            const Real a3630 = select(a3625, a3627, a3629);
            const Real a3631 = a3618 * real_44[l];
            const Mask a3632 = (a3631 < 0.0);
            const Real a3633 = select(a3632, 0.0, a3631);
            const Mask a3634 = (a3633 > 1.0);
            const Real a3635 = select(a3634, 1.0, a3633);
            const Mask a3636 = (a3635 > 0.0);
            const Mask a3637 = (a3635 < 1.0);
            const Mask a3638 = (a3636 & a3637);
            const Real a3639 = select(a3638, real_44[l], 0.0);
            const Real a3640 = a3635 * a3635;
            const Real a3641 = real_37[l] * a3640;
            const Real a3642 = 1.0 - a3641;
            const Real a3643 = a3635 * a3639;
            const Real a3644 = real_31[l] * a3643;
            const Real a3645 = a3642 * real_13[l];
            const Real a3646 = a3642 * real_12[l];
            const Real a3647 = a3646 - real_15[l];
            const Mask a3648 = (a3647 < 0.0);
            const Real a3649 = select(a3648, 0.0, a3647);
            const Real a3650 = a3635 * 10.0;
            const Mask a3651 = (a3650 > 1.0);
            const Real a3652 = select(a3651, 1.0, a3650);
            const Real a3653 = a3652 * a3649;
            const Real a3654 = a3646 - a3653;
            const Mask a3655 = (a3649 > 0.0);
            const Real a3656 = 1.0 - a3652;
            const Real a3657 = select(a3655, a3656, 1.0);
            const Mask a3658 = (a3635 < 0.1);
            const Real a3659 = a3639 * 10.0;
            const Real a3660 = select(a3658, a3659, 0.0);
            const Real a3661 = a3644 * real_12[l];
            const Real a3662 = a3657 * a3661;
            const Real a3663 = a3649 * a3660;
            const Real a3664 = a3662 + a3663;
            const Real a3665 = a3644 * real_13[l];
            real_14[l] = a3618;
            real_46[l] = a3630;
            real_38[l] = a3645;
            real_36[l] = a3654;
            real_47[l] = a3664;
            real_35[l] = a3665;
        }
        // snow_ground._links
        const Real x3666 = 1 / real_36[0];
        const Real x3667 = select(x2418, x3666, 0.0);
        const Real x3673 = x3667 * x3667;
        const Real x3674 = x3673 * real_47[0];
        // snow_ground._at
        const Real x3677 = select(x2418, x3667, 1.0);
        // snow_skin._is_melting
        const Real x3678 = x3677 * real_46[0];
        const Real x3679 = x2559 + x3678;
        const Mask x3680 = (x3679 >= 0.0);
        // snow_skin.solve_skin
        const Mask x3681 = (x3623 > 0.0);
        const Real x3682 = select(x3681, 0.0, x3623);
        const Real x3683 = select(x3680, 0.0, x3682);
        const Real x3684 = real_46[0] - 1.0;
        const Mask x3685 = (x3684 < (-270.0));
        const Real x3686 = select(x3685, (-270.0), x3684);
        const Mask x3687 = (x3686 > (-150.0));
        const Real x3688 = select(x3687, (-150.0), x3686);
        const Real x3689 = maximum(x3683, x3688);
        const Mask x3690 = ~x3680;
        const Mask x3691 = (x2716 & x3690);
        Real w3692 = x3689;
        Real w3693 = x2563;
        Real w3694 = x3688;
        Real w3695 = real_of(0.0);
        Real w3696 = real_of(INFINITE);
        Mask w3697 = x3691;
        for (int pass = 0; pass < 60; ++pass) {
            if (!any_lane(w3697)) break;
            // snow_skin.skin_flux
            const Real x3698 = w3692 + 273.15;
            const Real x3699 = w3692 - x608;
            // calm_air.coefficient
            const Real x3701 = x3699 * x600;
            const Real x3702 = -x3701;
            // calm_air.limited_richardson
            const Mask x3703 = (x3702 > 0.0);
            const Real x3704 = select(x3703, x3701, 0.0);
            const Real x3706 = x3704 * x864;
            const Real x3707 = -x3706;
            const Real x3708 = expm1(x3707);
            const Real x3710 = x3708 + 2.0;
            const Real x3711 = x3708 / x3710;
            const Real x3713 = numbers[LAYERS + 2] * x3711;
            const Real x3715 = select(x3703, x3713, x3701);
            const Real x3716 = -x3715;
            const Real x3717 = x3711 * x3711;
            const Real x3718 = 1.0 - x3717;
            const Real x3719 = select(x3703, x3718, 1.0);
            // calm_air.coefficient
            const Mask x3720 = (x3716 > 0.0);
            const Real x3721 = select(x3720, x3715, 0.0);
            const Real x3723 = x3721 * 5.0;
            const Real x3725 = 1.0 - x3723;
            const Real x3726 = sqrt(x3725);
            const Real x3727 = x3721 * 15.0;
            const Real x3729 = x3727 * x3726;
            const Real x3731 = 1.0 - x3729;
            const Real x3732 = 1 / x3731;
            const Real x3734 = x3732 * x3732;
            const Real x3736 = x3726 * 15.0;
            const Real x3737 = x3721 * 37.5;
            const Real x3739 = x3737 / x3726;
            const Real x3741 = x3736 - x3739;
            const Real x3742 = x3734 * x3741;
            const Real x3743 = -x3742;
            const Real x3744 = select(x3720, 0.0, x3715);
            const Mask x3745 = (x3744 > 1e-30);
            const Mask x3746 = (x3744 < 1e-30);
            const Real x3747 = select(x3746, 1e-30, x3744);
            const Real x3748 = sqrt(x3747);
            const Real x3749 = select(x3745, x3748, 0.0);
            const Real x3750 = x603 * x3749;
            const Real x3751 = x3750 + 1.0;
            const Real x3752 = 1 / x3751;
            const Real x3753 = x3744 * 15.0;
            const Real x3754 = x3753 * x3752;
            const Real x3755 = x3754 + 1.0;
            const Real x3756 = x3752 * (-7.5);
            const Real x3757 = x3752 + 1.0;
            const Real x3758 = x3756 * x3757;
            const Real x3759 = select(x3720, x3743, x3758);
            const Real x3760 = x3759 * x3719;
            const Real x3761 = select(x3720, x3732, x3755);
            const Real x3762 = x597 * x3761;
            const Real x3763 = x2519 * x3760;
            // snow_skin.skin_flux
            const Real x3765 = x113 * x3762;
            const Real x3766 = x113 * x3763;
            const Real x3768 = 1 / x3698;
            const Real x3769 = 6138.82863340564 * x3768;
            const Real x3770 = w3692 * 0.0036609921288669233;
            const Real x3771 = x3770 * x3769;
            const Real x3772 = exp(x3771);
            const Real x3773 = x3772 * 611.0;
            const Real x3774 = x3773 * 0.378;
            const Real x3775 = forcing[3] - x3774;
            const Real x3776 = 1 / x3775;
            const Real x3777 = x3773 * 0.622;
            const Real x3778 = x3777 * x3776;
            const Real x3779 = x3769 * x3768;
            const Real x3780 = x3778 * x3779;
            const Real x3781 = forcing[3] * x3776;
            const Real x3782 = x3780 * x3781;
            const Real x3783 = x3778 - forcing[2];
            const Real x3784 = x3765 * 1004.5;
            const Real x3785 = x3784 + numbers[LAYERS + 4];
            const Real x3786 = x3698 * x3698;
            const Real x3787 = x3786 * x3698;
            const Real x3788 = x2542 * x3787;
            const Real x3789 = x3765 * x3783;
            const Real x3790 = x3766 * x3783;
            const Real x3792 = x3765 * x3782;
            const Real x3793 = x3792 - x3790;
            const Real x3794 = x3785 * x3699;
            const Real x3795 = x3766 * 1004.5;
            const Real x3797 = x3795 * x3699;
            const Real x3799 = x3785 - x3797;
            const Real x3800 = x3788 * x3698;
            const Real x3801 = x607 - x3800;
            const Real x3802 = x3801 - x3794;
            const Real x3803 = 2830000.0 * x3789;
            const Real x3804 = x3802 - x3803;
            const Real x3805 = x3788 * (-4.0);
            const Real x3806 = x3805 - x3799;
            const Real x3807 = 2830000.0 * x3793;
            const Real x3808 = x3806 - x3807;
            // snow_skin._closer
            const Real x3809 = w3692 - real_46[0];
            const Real x3810 = x3677 * x3809;
            const Real x3811 = x3804 - x3810;
            const Mask x3812 = (x3811 > 0.0);
            const Real x3813 = select(x3812, w3692, w3694);
            const Real x3814 = select(x3812, w3695, w3692);
            const Real x3815 = x3677 - x3808;
            const Mask x3816 = (x3815 < 0.001);
            const Real x3817 = select(x3816, 0.001, x3815);
            const Real x3818 = x3811 / x3817;
            const Real x3819 = w3692 + x3818;
            const Mask x3820 = (x3819 < x3813);
            const Mask x3821 = (x3819 > x3814);
            const Mask x3822 = (x3820 | x3821);
            const Real x3823 = magnitude(x3818);
            const Real x3824 = w3696 * 0.5;
            const Mask x3825 = (x3823 > x3824);
            const Mask x3826 = (x3822 | x3825);
            const Real x3827 = x3813 + x3814;
            const Real x3828 = x3827 * 0.5;
            const Real x3829 = select(x3826, x3828, x3819);
            const Real x3830 = x3829 - w3692;
            const Real x3831 = magnitude(x3830);
            const Mask x3832 = (x3831 >= 0.1);
            const Real x3833 = select(w3697, x3829, w3692);
            const Real x3834 = select(w3697, x3808, w3693);
            const Real x3835 = select(w3697, x3813, w3694);
            const Real x3836 = select(w3697, x3814, w3695);
            const Real x3837 = select(w3697, x3831, w3696);
            const Mask x3838 = select(w3697, x3832, w3697);
            w3692 = x3833;
            w3693 = x3834;
            w3694 = x3835;
            w3695 = x3836;
            w3696 = x3837;
            w3697 = x3838;
        }
        // snow_skin.skin_with
        const Real x3839 = x3677 - w3693;
        const Mask x3840 = (x3839 < 0.001);
        const Real x3841 = select(x3840, 0.001, x3839);
        const Mask x3842 = (real_46[0] < 0.0);
        const Real x3843 = select(x3842, 0.0, real_46[0]);
        const Real x3844 = x3843 * 20.0;
        const Mask x3845 = (x3843 > 0.0);
        const Real x3846 = select(x3845, 20.0, 0.0);
        const Real x3847 = w3692 - real_46[0];
        const Real x3848 = x3677 * x3847;
        const Real x3849 = select(x3680, x2559, x3848);
        const Real x3850 = x3677 / x3841;
        const Real x3851 = w3693 * x3850;
        const Real x3852 = select(x3680, 0.0, x3851);
        const Real x3853 = select(x3691, x3847, 0.0);
        const Real x3854 = select(x2716, w3692, 0.0);
        const Real x3855 = x3849 - x3844;
        const Real x3856 = select(x2716, x3855, 0.0);
        const Real x3857 = x3852 - x3846;
        const Real x3858 = select(x2716, x3857, 0.0);
        const Real x3859 = w3693 / x3841;
        const Real x3861 = x3859 * x3853;
        const Real x3862 = -x3861;
        // snow_ground._flows
        for (int l = 0; l < 5; ++l) {
            const Mask a3863 = (real_46[l] > 0.0);
            const Real a3864 = select(a3863, 0.0, real_46[l]);
            const Mask a3865 = (real_46[l] < 0.0);
            const Real a3866 = select(a3865, 0.0, real_46[l]);
            real_34[l] = a3864;
            real_41[l] = a3866;
        }
        // retention.at, enthalpy.at, enthalpy.layers_with, snow_ground._in_part
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3606 = exp(real_72[l]);
            const Real a3607 = numbers[l + LAYERS + 47] * a3606;
            const Real a3608 = real_66[l] * real_83[l];
            const Real a3609 = a3607 / a3608;
            const Real a3611 = a3606 * 0.008034787106446777;
            const Real a3613 = a3611 + numbers[l + 6 * LAYERS + 47];
            const Real a3614 = -a3613;
            const Real a3615 = a3609 * 0.008034787106446777;
            const Mask a3616 = (mask_124[l] | mask_97[l]);
            const Real a3617 = select(a3616, real_61[l], a3614);
            const Real a3619 = select(x3571, real_70[l], a3617);
            const Real a3620 = select(x3571, real_59[l], real_64[l]);
            const Real a3621 = select(x3571, real_65[l], a3614);
            const Real a3622 = select(x3571, real_94[l], a3615);
            real_133[l + 1] = a3619;
            real_67[l] = a3620;
            real_63[l] = a3621;
            real_107[l] = a3622;
        }
        // snow_ground._residuals
        const Real x3872 = real_46[4] - real_133[1];
        const Real x3873 = x3555 * x3872;
        // snow_ground._equations, snow_ground._links, snow_ground._flows
        for (int l = 0; l < 4; ++l) {
            const Real a3569 = x3550 / real_56[l];
            const Real a3570 = select(x2418, a3569, 0.0);
            const Real a3668 = real_38[l] + real_36[l + 1];
            const Real a3669 = 1 / a3668;
            const Real a3670 = x3550 * a3669;
            const Real a3671 = select(x2418, a3670, 0.0);
            const Real a3672 = a3671 * a3669;
            const Real a3675 = a3672 * real_35[l];
            const Real a3676 = a3672 * real_47[l + 1];
            const Real a3867 = real_34[l] - real_34[l + 1];
            const Real a3868 = a3671 * a3867;
            const Real a3869 = real_41[l] - real_41[l + 1];
            const Real a3870 = a3570 * a3869;
            const Real a3871 = a3868 + a3870;
            real_54[l] = a3570;
            real_149[l] = a3671;
            real_148[l] = a3675;
            real_147[l] = a3676;
            real_9[l] = a3871;
        }
        // snow_ground._residuals
        real_9[4] = real_of(0.0);
        real_41[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_41[l + 1] = real_9[l];
        const Real x3878 = x3550 * x3856;
        // enthalpy._drop_from_above
        real_133[0] = real_of(0.0);
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_72[l] = real_133[l + 2];
        real_72[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x3896 = x3557 * real_46[4];
        // snow_ground._residuals, snow_ground._at
        Real a3899_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a3876 = real_9[l] - real_41[l];
            const Real a3877 = a3876 + in_row(l, 4, x3873);
            const Real a3879 = real_14[l] - real_10[l];
            const Real a3880 = a3879 + a3877;
            const Real a3881 = a3880 - in_row(l, 0, x3878);
            const Real a3898 = magnitude(a3881);
            a3899_last = a3899_last + a3898;
            real_34[l] = a3881;
            real_35[l] = a3898;
        }
        // snow_ground._at
        const Real x3900 = w215 * a3899_last;
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
        Real a3903_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3882 = 2094000.0 * real_67[l];
            const Real a3883 = real_105[l] + a3882;
            const Real a3884 = a3883 * real_133[l + 1];
            const Real a3885 = real_67[l] * 333500000.0;
            const Real a3886 = a3884 + a3885;
            const Real a3887 = a3886 - real_98[l];
            const Real a3889 = real_133[l + 1] - real_133[l];
            const Real a3890 = real_102[l] * a3889;
            const Real a3891 = a3887 + a3890;
            const Real a3893 = real_133[l + 1] - real_72[l];
            const Real a3894 = real_96[l] * a3893;
            const Real a3895 = a3891 + a3894;
            const Real a3897 = a3895 - in_row(l, 0, x3896);
            const Real a3901 = magnitude(a3897);
            const Real a3902 = numbers[l] * a3901;
            a3903_last = a3903_last + a3902;
            real_66[l] = a3897;
            real_61[l] = a3901;
        }
        // snow_ground._at
        const Real x3904 = x3900 + a3903_last;
        // snow_ground._tolerance
        const Real x3907 = x3550 * x3667;
        const Real x3908 = magnitude(x3854);
        const Real x3909 = magnitude(real_46[0]);
        const Real x3910 = x3908 + x3909;
        const Real x3911 = x3907 * x3910;
        Real a3912_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a3912_last = a3912_last + real_149[l];
        }
        const Real x3913 = a3912_last + x3555;
        Real a3915_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a3914 = magnitude(real_46[l]);
            a3915_last = maximum(a3915_last, a3914);
        }
        const Real x3916 = a3915_last + x2952;
        const Real x3917 = x3916 + 30.0;
        const Real x3918 = x3913 * x3917;
        const Real x3919 = x3918 + x3911;
        // snow_ground._at
        Mask a3906_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a3905 = (real_61[l] > real_62[l]);
            a3906_last = (a3906_last | a3905);
        }
        // snow_ground._tolerance, snow_ground._at
        Mask a3923_last = mask_of(false);
        for (int l = 0; l < 5; ++l) {
            const Real a3920 = real_3[l] + x3919;
            const Real a3921 = a3920 * 7.105427357601002e-15;
            const Mask a3922 = (real_35[l] > a3921);
            a3923_last = (a3923_last | a3922);
        }
        // snow_ground._at
        const Mask x3924 = (a3906_last | a3923_last);
        // snow_ground._searched
        const Mask x3925 = (x3924 | x2418);
        for (int l = 0; l < 5; ++l) real_35[l] = real_14[l];
        for (int l = 0; l < LAYERS; ++l) real_61[l] = real_133[l + 1];
        for (int l = 0; l < LAYERS; ++l) real_72[l] = real_67[l];
        for (int l = 0; l < LAYERS; ++l) real_64[l] = real_63[l];
        for (int l = 0; l < LAYERS; ++l) real_81[l] = real_107[l];
        Real w3931 = x3667;
        Real w3932 = x3674;
        for (int l = 0; l < 4; ++l) real_146[l] = real_149[l];
        for (int l = 0; l < 4; ++l) real_145[l] = real_148[l];
        for (int l = 0; l < 4; ++l) real_144[l] = real_147[l];
        Real w3936 = x3854;
        Real w3937 = x3849;
        Real w3938 = x3856;
        Real w3939 = x3858;
        Real w3940 = x3862;
        Real w3941 = x3841;
        Mask w3942 = x3680;
        for (int l = 0; l < 5; ++l) real_46[l] = real_34[l];
        for (int l = 0; l < LAYERS; ++l) real_50[l] = real_66[l];
        Real w3945 = x3904;
        Real w3946 = real_of(1.0);
        Real w3947 = real_of(0.0);
        Mask w3948 = x3925;
        for (int pass = 0; pass < 40; ++pass) {
            if (!any_lane(w3948)) break;
            // snow_layers.warmth, snow_ground._response
            for (int l = 0; l < 5; ++l) {
                const Real a3960 = real_35[l] - real_3[l];
                const Mask a3961 = (real_35[l] < 0.0);
                const Mask a3962 = (a3960 > 0.0);
                const Real a3963 = real_35[l] * real_5[l];
                const Real a3964 = a3960 * real_4[l];
                const Real a3965 = select(a3962, a3964, 0.0);
                const Real a3966 = select(a3961, a3963, a3965);
                const Real a3967 = select(a3962, real_4[l], 0.0);
                const Real a3968 = select(a3961, real_5[l], a3967);
                const Mask a3969 = (a3966 > 0.0);
                const Real a3970 = select(a3969, 0.0, a3966);
                mask_42[l] = a3961;
                real_41[l] = a3968;
                real_9[l] = a3970;
            }
            // snow_ground._response
            const Real x3972 = w3939 * real_41[0];
            const Real x3973 = w3940 * w3932;
            const Real x3974 = x3972 + x3973;
            const Real x3983 = x3550 * x3974;
            for (int l = 0; l < 4; ++l) {
                const Real a3971 = real_9[l] - real_9[l + 1];
                const Real a3975 = select(mask_42[l], real_146[l], real_54[l]);
                const Real a3976 = a3975 * real_41[l];
                const Real a3977 = a3971 * real_145[l];
                const Real a3978 = a3976 + a3977;
                const Real a3979 = select(mask_42[l + 1], real_146[l], real_54[l]);
                const Real a3980 = a3979 * real_41[l + 1];
                const Real a3981 = a3971 * real_144[l];
                const Real a3982 = a3980 - a3981;
                real_47[l] = a3978;
                real_36[l + 1] = a3982;
            }
            // snow_ground._direction
            real_47[4] = real_of(0.0);
            real_36[0] = real_of(0.0);
            const Real x3987 = x3555 * real_41[4];
            const Real x3991 = x3557 * real_41[4];
            const Real x3992 = -x3991;
            const Real x3998 = -x3555;
            for (int l = 0; l < 4; ++l) {
                const Real a3990 = -real_47[l];
                const Real a3997 = -real_36[l + 1];
                real_140[l] = a3990;
                real_139[l] = a3997;
            }
            for (int l = 0; l < LAYERS - 1; ++l) {
                const Real a3993 = -real_89[l + 1];
                const Real a3999 = -real_96[l];
                real_140[l + 5] = a3993;
                real_139[l + 5] = a3999;
            }
            // tridiagonal._solve
            real_140[4] = x3992;
            // snow_ground._direction
            for (int l = 0; l < 5; ++l) {
                const Real a3986 = real_47[l] + real_36[l];
                const Real a3988 = a3986 + in_row(l, 4, x3987);
                const Real a3989 = a3988 - in_row(l, 0, x3983);
                const Real a3994 = a3989 + 1.0;
                const Real a4000 = -real_46[l];
                real_143[l] = a3994;
                real_142[l] = a4000;
            }
            // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground._direction
            for (int l = 0; l < LAYERS; ++l) {
                const Mask a3949 = (real_72[l] < real_88[l]);
                const Mask a3950 = (real_72[l] > real_103[l]);
                const Mask a3951 = (a3949 & a3950);
                const Real a3952 = 2094000.0 * real_61[l];
                const Real a3953 = a3952 + 333500000.0;
                const Real a3954 = select(a3951, real_81[l], 1.0);
                const Real a3955 = a3953 / a3954;
                const Real a3956 = 2094000.0 * real_72[l];
                const Real a3957 = real_105[l] + a3956;
                const Real a3958 = select(a3951, a3955, 0.0);
                const Real a3959 = a3957 + a3958;
                const Real a3995 = a3959 + real_102[l];
                const Real a3996 = a3995 + real_96[l];
                const Real a4001 = -real_50[l];
                real_60[l] = a3957;
                real_58[l] = a3959;
                real_143[l + 5] = a3996;
                real_142[l + 5] = a4001;
            }
            // tridiagonal._solve
            real_139[4] = x3998;
            solve_tridiagonal<LAYERS + 5>(real_140, real_143, real_139, real_142, real_141);
            // enthalpy.enthalpy, snow_ground._iteration, enthalpy.layers_with, enthalpy.fusion_heat, enthalpy.at, retention.at
            for (int l = 0; l < LAYERS; ++l) {
                const Real a4037 = real_60[l] * real_61[l];
                const Real a4038 = real_72[l] * 333500000.0;
                const Real a4039 = a4037 + a4038;
                const Real a4040 = real_58[l] * real_141[l + 5];
                const Real a4041 = w3946 * a4040;
                const Real a4042 = a4039 + a4041;
                const Mask a4043 = (a4042 >= real_71[l]);
                const Mask a4044 = (a4042 <= real_95[l]);
                const Mask a4045 = ~a4043;
                const Mask a4046 = (a4044 & a4045);
                const Real a4047 = a4042 / 333500000.0;
                const Real a4048 = maximum(a4047, real_103[l]);
                const Real a4049 = minimum(a4048, real_88[l]);
                const Real a4050 = real_60[l] * real_64[l];
                const Real a4051 = a4050 + a4038;
                const Real a4052 = a4051 - a4042;
                const Real a4053 = 2094000.0 * real_64[l];
                const Real a4054 = a4053 + 333500000.0;
                const Real a4055 = real_60[l] * real_81[l];
                const Real a4056 = a4054 + a4055;
                const Real a4057 = a4052 / a4056;
                const Real a4058 = real_72[l] - a4057;
                const Mask a4059 = (a4052 > 0.0);
                const Real a4060 = maximum(real_72[l], a4049);
                const Real a4061 = a4049 + a4060;
                const Real a4062 = a4061 * 0.5;
                const Real a4063 = select(a4059, a4062, a4049);
                const Mask a4064 = (a4058 >= a4049);
                const Real a4065 = minimum(a4058, real_88[l]);
                const Real a4066 = select(a4064, a4065, a4063);
                const Real a4067 = select(a4046, real_103[l], a4066);
                const Real a4068 = select(a4043, real_88[l], a4067);
                const Real a4069 = a4068 * 333500000.0;
                const Real a4070 = a4042 - a4069;
                const Real a4071 = 2094000.0 * a4068;
                const Real a4072 = real_105[l] + a4071;
                const Real a4073 = a4070 / a4072;
                const Real a4074 = a4068 - numbers[l + 15 * LAYERS + 54];
                const Real a4075 = a4074 / real_83[l];
                const Mask a4076 = (a4075 < 1e-12);
                const Real a4077 = select(a4076, 1e-12, a4075);
                const Real a4078 = log(a4077);
                const Real a4079 = numbers[l + LAYERS + 47] * a4078;
                const Real a4080 = numbers[l + 16 * LAYERS + 54] - a4079;
                const Mask a4081 = (a4080 > 16.11809565095832);
                const Real a4082 = select(a4081, 16.11809565095832, a4080);
                mask_97[l] = a4043;
                mask_124[l] = a4046;
                real_57[l] = a4068;
                real_131[l] = a4073;
                real_115[l] = a4077;
                real_116[l] = a4082;
            }
            // snow_ground._iteration, snow_ground._stopped, snow_layers.warmth, snow_ground._links
            for (int l = 0; l < 5; ++l) {
                const Real a4007 = w3946 * real_141[l];
                const Real a4008 = real_35[l] + a4007;
                const Mask a4009 = (real_35[l] <= 0.0);
                const Mask a4010 = (a4008 > 0.0);
                const Mask a4011 = (a4009 & a4010);
                const Mask a4012 = (real_35[l] >= 0.0);
                const Mask a4013 = (a4008 < 0.0);
                const Mask a4014 = (a4012 & a4013);
                const Real a4015 = select(a4011, 1e-06, a4008);
                const Real a4016 = select(a4014, (-1e-06), a4015);
                const Mask a4017 = (real_35[l] <= real_1[l]);
                const Mask a4018 = (a4016 > real_1[l]);
                const Mask a4019 = (a4017 & a4018);
                const Mask a4020 = (real_35[l] >= real_1[l]);
                const Mask a4021 = (a4016 < real_1[l]);
                const Mask a4022 = (a4020 & a4021);
                const Real a4023 = real_1[l] + 1e-06;
                const Real a4024 = select(a4019, a4023, a4016);
                const Real a4025 = real_1[l] - 1e-06;
                const Real a4026 = select(a4022, a4025, a4024);
                const Mask a4027 = (real_35[l] <= real_3[l]);
                const Mask a4028 = (a4026 > real_3[l]);
                const Mask a4029 = (a4027 & a4028);
                const Mask a4030 = (real_35[l] >= real_3[l]);
                const Mask a4031 = (a4026 < real_3[l]);
                const Mask a4032 = (a4030 & a4031);
                const Real a4033 = real_3[l] + 1e-06;
                const Real a4034 = select(a4029, a4033, a4026);
                const Real a4035 = real_3[l] - 1e-06;
                const Real a4036 = select(a4032, a4035, a4034);
                const Real a4095 = select(w3948, a4036, real_35[l]);
                const Real a4100 = a4095 - real_3[l];
                const Mask a4101 = (a4095 < 0.0);
                const Mask a4102 = (a4100 > 0.0);
                const Real a4103 = a4095 * real_5[l];
                const Real a4104 = a4100 * real_4[l];
                const Real a4105 = select(a4102, a4104, 0.0);
                const Real a4106 = select(a4101, a4103, a4105);
                const Real a4107 = a4095 * real_44[l];
                const Mask a4108 = (a4107 < 0.0);
                const Real a4109 = select(a4108, 0.0, a4107);
                const Mask a4110 = (a4109 > 1.0);
                const Real a4111 = select(a4110, 1.0, a4109);
                const Mask a4112 = (a4111 > 0.0);
                const Mask a4113 = (a4111 < 1.0);
                const Mask a4114 = (a4112 & a4113);
                const Real a4115 = select(a4114, real_44[l], 0.0);
                const Real a4116 = a4111 * a4111;
                const Real a4117 = real_37[l] * a4116;
                const Real a4118 = 1.0 - a4117;
                const Real a4119 = a4111 * a4115;
                const Real a4120 = real_31[l] * a4119;
                const Real a4121 = a4118 * real_13[l];
                const Real a4122 = a4118 * real_12[l];
                const Real a4123 = a4122 - real_15[l];
                const Mask a4124 = (a4123 < 0.0);
                const Real a4125 = select(a4124, 0.0, a4123);
                const Real a4126 = a4111 * 10.0;
                const Mask a4127 = (a4126 > 1.0);
                const Real a4128 = select(a4127, 1.0, a4126);
                const Real a4129 = a4128 * a4125;
                const Real a4130 = a4122 - a4129;
                const Mask a4131 = (a4125 > 0.0);
                const Real a4132 = 1.0 - a4128;
                const Real a4133 = select(a4131, a4132, 1.0);
                const Mask a4134 = (a4111 < 0.1);
                const Real a4135 = a4115 * 10.0;
                const Real a4136 = select(a4134, a4135, 0.0);
                const Real a4137 = a4120 * real_12[l];
                const Real a4138 = a4133 * a4137;
                const Real a4139 = a4125 * a4136;
                const Real a4140 = a4138 + a4139;
                const Real a4141 = a4120 * real_13[l];
                real_36[l] = a4095;
                real_47[l] = a4106;
                real_41[l] = a4121;
                real_9[l] = a4130;
                real_38[l] = a4140;
                real_11[l] = a4141;
            }
            // snow_ground._links
            const Real x4142 = 1 / real_9[0];
            const Real x4143 = select(x2418, x4142, 0.0);
            const Real x4149 = x4143 * x4143;
            const Real x4150 = x4149 * real_38[0];
            // snow_ground._at
            const Real x4153 = select(x2418, x4143, 1.0);
            const Real x4154 = x4143 - w3931;
            // snow_skin.foreseen_skin
            const Real x4155 = w3936 - real_47[0];
            const Real x4156 = x4153 * x4155;
            const Real x4157 = w3937 - x4156;
            const Real x4158 = w3941 + x4154;
            const Mask x4159 = (x4158 < 0.001);
            const Real x4160 = select(x4159, 0.001, x4158);
            const Real x4161 = x4157 / x4160;
            const Real x4162 = w3936 + x4161;
            // snow_ground._at
            const Mask x4163 = (x2418 & w3948);
            // snow_skin._is_melting
            const Real x4164 = x4153 * real_47[0];
            const Real x4165 = x2559 + x4164;
            const Mask x4166 = (x4165 >= 0.0);
            // snow_skin.solve_skin
            const Mask x4167 = (x4162 > 0.0);
            const Real x4168 = select(x4167, 0.0, x4162);
            const Real x4169 = select(x4166, 0.0, x4168);
            const Real x4170 = real_47[0] - 1.0;
            const Mask x4171 = (x4170 < (-270.0));
            const Real x4172 = select(x4171, (-270.0), x4170);
            const Mask x4173 = (x4172 > (-150.0));
            const Real x4174 = select(x4173, (-150.0), x4172);
            const Real x4175 = maximum(x4169, x4174);
            const Mask x4176 = ~x4166;
            const Mask x4177 = (x4163 & x4176);
            Real w4178 = x4175;
            Real w4179 = x2563;
            Real w4180 = x4174;
            Real w4181 = real_of(0.0);
            Real w4182 = real_of(INFINITE);
            Mask w4183 = x4177;
            for (int pass = 0; pass < 60; ++pass) {
                if (!any_lane(w4183)) break;
                // snow_skin.skin_flux
                const Real x4184 = w4178 + 273.15;
                const Real x4185 = w4178 - x608;
                // calm_air.coefficient
                const Real x4187 = x4185 * x600;
                const Real x4188 = -x4187;
                // calm_air.limited_richardson
                const Mask x4189 = (x4188 > 0.0);
                const Real x4190 = select(x4189, x4187, 0.0);
                const Real x4192 = x4190 * x864;
                const Real x4193 = -x4192;
                const Real x4194 = expm1(x4193);
                const Real x4196 = x4194 + 2.0;
                const Real x4197 = x4194 / x4196;
                const Real x4199 = numbers[LAYERS + 2] * x4197;
                const Real x4201 = select(x4189, x4199, x4187);
                const Real x4202 = -x4201;
                const Real x4203 = x4197 * x4197;
                const Real x4204 = 1.0 - x4203;
                const Real x4205 = select(x4189, x4204, 1.0);
                // calm_air.coefficient
                const Mask x4206 = (x4202 > 0.0);
                const Real x4207 = select(x4206, x4201, 0.0);
                const Real x4209 = x4207 * 5.0;
                const Real x4211 = 1.0 - x4209;
                const Real x4212 = sqrt(x4211);
                const Real x4213 = x4207 * 15.0;
                const Real x4215 = x4213 * x4212;
                const Real x4217 = 1.0 - x4215;
                const Real x4218 = 1 / x4217;
                const Real x4220 = x4218 * x4218;
                const Real x4222 = x4212 * 15.0;
                const Real x4223 = x4207 * 37.5;
                const Real x4225 = x4223 / x4212;
                const Real x4227 = x4222 - x4225;
                const Real x4228 = x4220 * x4227;
                const Real x4229 = -x4228;
                const Real x4230 = select(x4206, 0.0, x4201);
                const Mask x4231 = (x4230 > 1e-30);
                const Mask x4232 = (x4230 < 1e-30);
                const Real x4233 = select(x4232, 1e-30, x4230);
                const Real x4234 = sqrt(x4233);
                const Real x4235 = select(x4231, x4234, 0.0);
                const Real x4236 = x603 * x4235;
                const Real x4237 = x4236 + 1.0;
                const Real x4238 = 1 / x4237;
                const Real x4239 = x4230 * 15.0;
                const Real x4240 = x4239 * x4238;
                const Real x4241 = x4240 + 1.0;
                const Real x4242 = x4238 * (-7.5);
                const Real x4243 = x4238 + 1.0;
                const Real x4244 = x4242 * x4243;
                const Real x4245 = select(x4206, x4229, x4244);
                const Real x4246 = x4245 * x4205;
                const Real x4247 = select(x4206, x4218, x4241);
                const Real x4248 = x597 * x4247;
                const Real x4249 = x2519 * x4246;
                // snow_skin.skin_flux
                const Real x4251 = x113 * x4248;
                const Real x4252 = x113 * x4249;
                const Real x4254 = 1 / x4184;
                const Real x4255 = 6138.82863340564 * x4254;
                const Real x4256 = w4178 * 0.0036609921288669233;
                const Real x4257 = x4256 * x4255;
                const Real x4258 = exp(x4257);
                const Real x4259 = x4258 * 611.0;
                const Real x4260 = x4259 * 0.378;
                const Real x4261 = forcing[3] - x4260;
                const Real x4262 = 1 / x4261;
                const Real x4263 = x4259 * 0.622;
                const Real x4264 = x4263 * x4262;
                const Real x4265 = x4255 * x4254;
                const Real x4266 = x4264 * x4265;
                const Real x4267 = forcing[3] * x4262;
                const Real x4268 = x4266 * x4267;
                const Real x4269 = x4264 - forcing[2];
                const Real x4270 = x4251 * 1004.5;
                const Real x4271 = x4270 + numbers[LAYERS + 4];
                const Real x4272 = x4184 * x4184;
                const Real x4273 = x4272 * x4184;
                const Real x4274 = x2542 * x4273;
                const Real x4275 = x4251 * x4269;
                const Real x4276 = x4252 * x4269;
                const Real x4278 = x4251 * x4268;
                const Real x4279 = x4278 - x4276;
                const Real x4280 = x4271 * x4185;
                const Real x4281 = x4252 * 1004.5;
                const Real x4283 = x4281 * x4185;
                const Real x4285 = x4271 - x4283;
                const Real x4286 = x4274 * x4184;
                const Real x4287 = x607 - x4286;
                const Real x4288 = x4287 - x4280;
                const Real x4289 = 2830000.0 * x4275;
                const Real x4290 = x4288 - x4289;
                const Real x4291 = x4274 * (-4.0);
                const Real x4292 = x4291 - x4285;
                const Real x4293 = 2830000.0 * x4279;
                const Real x4294 = x4292 - x4293;
                // snow_skin._closer
                const Real x4295 = w4178 - real_47[0];
                const Real x4296 = x4153 * x4295;
                const Real x4297 = x4290 - x4296;
                const Mask x4298 = (x4297 > 0.0);
                const Real x4299 = select(x4298, w4178, w4180);
                const Real x4300 = select(x4298, w4181, w4178);
                const Real x4301 = x4153 - x4294;
                const Mask x4302 = (x4301 < 0.001);
                const Real x4303 = select(x4302, 0.001, x4301);
                const Real x4304 = x4297 / x4303;
                const Real x4305 = w4178 + x4304;
                const Mask x4306 = (x4305 < x4299);
                const Mask x4307 = (x4305 > x4300);
                const Mask x4308 = (x4306 | x4307);
                const Real x4309 = magnitude(x4304);
                const Real x4310 = w4182 * 0.5;
                const Mask x4311 = (x4309 > x4310);
                const Mask x4312 = (x4308 | x4311);
                const Real x4313 = x4299 + x4300;
                const Real x4314 = x4313 * 0.5;
                const Real x4315 = select(x4312, x4314, x4305);
                const Real x4316 = x4315 - w4178;
                const Real x4317 = magnitude(x4316);
                const Mask x4318 = (x4317 >= 0.0001);
                const Real x4319 = select(w4183, x4315, w4178);
                const Real x4320 = select(w4183, x4294, w4179);
                const Real x4321 = select(w4183, x4299, w4180);
                const Real x4322 = select(w4183, x4300, w4181);
                const Real x4323 = select(w4183, x4317, w4182);
                const Mask x4324 = select(w4183, x4318, w4183);
                w4178 = x4319;
                w4179 = x4320;
                w4180 = x4321;
                w4181 = x4322;
                w4182 = x4323;
                w4183 = x4324;
            }
            // snow_skin.skin_with
            const Real x4325 = x4153 - w4179;
            const Mask x4326 = (x4325 < 0.001);
            const Real x4327 = select(x4326, 0.001, x4325);
            const Mask x4328 = (real_47[0] < 0.0);
            const Real x4329 = select(x4328, 0.0, real_47[0]);
            const Real x4330 = x4329 * 20.0;
            const Mask x4331 = (x4329 > 0.0);
            const Real x4332 = select(x4331, 20.0, 0.0);
            const Real x4333 = w4178 - real_47[0];
            const Real x4334 = x4153 * x4333;
            const Real x4335 = select(x4166, x2559, x4334);
            const Real x4336 = x4153 / x4327;
            const Real x4337 = w4179 * x4336;
            const Real x4338 = select(x4166, 0.0, x4337);
            const Real x4339 = select(x4177, x4333, 0.0);
            const Real x4340 = select(x4163, w4178, 0.0);
            const Real x4341 = x4335 - x4330;
            const Real x4342 = select(x4163, x4341, 0.0);
            const Real x4343 = x4338 - x4332;
            const Real x4344 = select(x4163, x4343, 0.0);
            const Real x4345 = w4179 / x4327;
            const Real x4347 = x4345 * x4339;
            const Real x4348 = -x4347;
            // snow_ground._flows
            for (int l = 0; l < 5; ++l) {
                const Mask a4349 = (real_47[l] > 0.0);
                const Real a4350 = select(a4349, 0.0, real_47[l]);
                const Mask a4351 = (real_47[l] < 0.0);
                const Real a4352 = select(a4351, 0.0, real_47[l]);
                real_33[l] = a4350;
                real_45[l] = a4352;
            }
            // retention.at, enthalpy.at, enthalpy.layers_with, snow_ground._iteration
            for (int l = 0; l < LAYERS; ++l) {
                const Real a4083 = exp(real_116[l]);
                const Real a4084 = numbers[l + LAYERS + 47] * a4083;
                const Real a4085 = real_115[l] * real_83[l];
                const Real a4086 = a4084 / a4085;
                const Real a4088 = a4083 * 0.008034787106446777;
                const Real a4090 = a4088 + numbers[l + 6 * LAYERS + 47];
                const Real a4091 = -a4090;
                const Real a4092 = a4086 * 0.008034787106446777;
                const Mask a4093 = (mask_97[l] | mask_124[l]);
                const Real a4094 = select(a4093, real_131[l], a4091);
                const Real a4096 = select(w3948, a4094, real_61[l]);
                const Real a4097 = select(w3948, real_57[l], real_72[l]);
                const Real a4098 = select(w3948, a4091, real_64[l]);
                const Real a4099 = select(w3948, a4092, real_81[l]);
                real_104[l + 1] = a4096;
                real_58[l] = a4097;
                real_60[l] = a4098;
                real_113[l] = a4099;
            }
            // snow_ground._residuals
            const Real x4358 = real_47[4] - real_104[1];
            const Real x4359 = x3555 * x4358;
            // snow_ground._links, snow_ground._flows
            for (int l = 0; l < 4; ++l) {
                const Real a4144 = real_41[l] + real_9[l + 1];
                const Real a4145 = 1 / a4144;
                const Real a4146 = x3550 * a4145;
                const Real a4147 = select(x2418, a4146, 0.0);
                const Real a4148 = a4147 * a4145;
                const Real a4151 = a4148 * real_11[l];
                const Real a4152 = a4148 * real_38[l + 1];
                const Real a4353 = real_33[l] - real_33[l + 1];
                const Real a4354 = a4147 * a4353;
                const Real a4355 = real_45[l] - real_45[l + 1];
                const Real a4356 = real_54[l] * a4355;
                const Real a4357 = a4354 + a4356;
                real_150[l] = a4147;
                real_151[l] = a4151;
                real_152[l] = a4152;
                real_49[l] = a4357;
            }
            // snow_ground._residuals
            real_49[4] = real_of(0.0);
            real_45[0] = real_of(0.0);
            for (int l = 0; l < 4; ++l) real_45[l + 1] = real_49[l];
            const Real x4364 = x3550 * x4342;
            // enthalpy._drop_from_above
            real_104[0] = real_of(0.0);
            // enthalpy.heat_residual
            for (int l = 0; l < LAYERS - 1; ++l) real_116[l] = real_104[l + 2];
            real_116[LAYERS - 1] = real_of(0.0);
            // snow_ground._residuals
            const Real x4382 = x3557 * real_47[4];
            // snow_ground._residuals, snow_ground._at
            Real a4385_last = real_of(0.0);
            for (int l = 0; l < 5; ++l) {
                const Real a4362 = real_49[l] - real_45[l];
                const Real a4363 = a4362 + in_row(l, 4, x4359);
                const Real a4365 = real_36[l] - real_10[l];
                const Real a4366 = a4365 + a4363;
                const Real a4367 = a4366 - in_row(l, 0, x4364);
                const Real a4384 = magnitude(a4367);
                a4385_last = a4385_last + a4384;
                real_33[l] = a4367;
                real_11[l] = a4384;
            }
            // snow_ground._at
            const Real x4386 = w215 * a4385_last;
            // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
            Real a4389_last = real_of(0.0);
            for (int l = 0; l < LAYERS; ++l) {
                const Real a4368 = 2094000.0 * real_58[l];
                const Real a4369 = real_105[l] + a4368;
                const Real a4370 = a4369 * real_104[l + 1];
                const Real a4371 = real_58[l] * 333500000.0;
                const Real a4372 = a4370 + a4371;
                const Real a4373 = a4372 - real_98[l];
                const Real a4375 = real_104[l + 1] - real_104[l];
                const Real a4376 = real_102[l] * a4375;
                const Real a4377 = a4373 + a4376;
                const Real a4379 = real_104[l + 1] - real_116[l];
                const Real a4380 = real_96[l] * a4379;
                const Real a4381 = a4377 + a4380;
                const Real a4383 = a4381 - in_row(l, 0, x4382);
                const Real a4387 = magnitude(a4383);
                const Real a4388 = numbers[l] * a4387;
                a4389_last = a4389_last + a4388;
                real_115[l] = a4383;
                real_131[l] = a4387;
            }
            // snow_ground._at
            const Real x4390 = x4386 + a4389_last;
            // snow_ground._tolerance
            const Real x4393 = x3550 * x4143;
            const Real x4394 = magnitude(x4340);
            const Real x4395 = magnitude(real_47[0]);
            const Real x4396 = x4394 + x4395;
            const Real x4397 = x4393 * x4396;
            Real a4398_last = real_of(0.0);
            for (int l = 0; l < 4; ++l) {
                a4398_last = a4398_last + real_150[l];
            }
            const Real x4399 = a4398_last + x3555;
            Real a4401_last = real_of(-INFINITE);
            for (int l = 0; l < 5; ++l) {
                const Real a4400 = magnitude(real_47[l]);
                a4401_last = maximum(a4401_last, a4400);
            }
            const Real x4402 = a4401_last + x2952;
            const Real x4403 = x4402 + 30.0;
            const Real x4404 = x4399 * x4403;
            const Real x4405 = x4404 + x4397;
            // snow_ground._at
            Mask a4392_last = mask_of(false);
            for (int l = 0; l < LAYERS; ++l) {
                const Mask a4391 = (real_131[l] > real_62[l]);
                a4392_last = (a4392_last | a4391);
            }
            // snow_ground._tolerance, snow_ground._at
            Mask a4409_last = mask_of(false);
            for (int l = 0; l < 5; ++l) {
                const Real a4406 = real_3[l] + x4405;
                const Real a4407 = a4406 * 7.105427357601002e-15;
                const Mask a4408 = (real_11[l] > a4407);
                a4409_last = (a4409_last | a4408);
            }
            // snow_ground._at
            const Mask x4410 = (a4392_last | a4409_last);
            // snow_ground._iteration
            const Real x4411 = w3946 * 0.0001;
            const Real x4412 = 1.0 - x4411;
            const Real x4413 = x4412 * w3945;
            const Mask x4414 = (x4390 < x4413);
            const Mask x4415 = (w3947 < 20.0);
            const Mask x4416 = (x4414 | x4415);
            const Mask x4417 = (w3946 <= 0.0001);
            const Mask x4418 = (x4416 | x4417);
            const Mask x4419 = (w3948 & x4418);
            const Real x4420 = w3946 * 2.0;
            const Mask x4421 = (x4420 > 1.0);
            const Real x4422 = select(x4421, 1.0, x4420);
            const Real x4423 = w3946 * 0.5;
            const Real x4424 = select(x4419, x4422, x4423);
            const Real x4430 = select(x4419, x4143, w3931);
            const Real x4431 = select(x4419, x4150, w3932);
            const Real x4435 = select(x4419, x4340, w3936);
            const Real x4436 = select(x4419, x4335, w3937);
            const Real x4437 = select(x4419, x4342, w3938);
            const Real x4438 = select(x4419, x4344, w3939);
            const Real x4439 = select(x4419, x4348, w3940);
            const Real x4440 = select(x4419, x4327, w3941);
            const Mask x4441 = select(x4419, x4166, w3942);
            const Real x4444 = select(x4419, x4390, w3945);
            const Mask x4445 = select(x4419, x4410, w3948);
            const Real x4446 = select(w3948, x4424, w3946);
            const Real x4447 = real_of_mask(w3948);
            const Real x4448 = w3947 + x4447;
            const Mask x4449 = ~x4419;
            const Mask x4450 = (x4445 | x4449);
            const Mask x4451 = (w3948 & x4450);
            for (int l = 0; l < 5; ++l) {
                const Real a4425 = select(x4419, real_36[l], real_35[l]);
                const Real a4442 = select(x4419, real_33[l], real_46[l]);
                real_11[l] = a4425;
                real_47[l] = a4442;
            }
            for (int l = 0; l < LAYERS; ++l) {
                const Real a4426 = select(x4419, real_104[l + 1], real_61[l]);
                const Real a4427 = select(x4419, real_58[l], real_72[l]);
                const Real a4428 = select(x4419, real_60[l], real_64[l]);
                const Real a4429 = select(x4419, real_113[l], real_81[l]);
                const Real a4443 = select(x4419, real_115[l], real_50[l]);
                real_131[l] = a4426;
                real_116[l] = a4427;
                real_57[l] = a4428;
                real_110[l] = a4429;
                real_125[l] = a4443;
            }
            for (int l = 0; l < 4; ++l) {
                const Real a4432 = select(x4419, real_150[l], real_146[l]);
                const Real a4433 = select(x4419, real_151[l], real_145[l]);
                const Real a4434 = select(x4419, real_152[l], real_144[l]);
                real_153[l] = a4432;
                real_154[l] = a4433;
                real_155[l] = a4434;
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
            for (int l = 0; l < LAYERS; ++l) real_50[l] = real_125[l];
            w3931 = x4430;
            w3932 = x4431;
            w3936 = x4435;
            w3937 = x4436;
            w3938 = x4437;
            w3939 = x4438;
            w3940 = x4439;
            w3941 = x4440;
            w3942 = x4441;
            w3945 = x4444;
            w3946 = x4446;
            w3947 = x4448;
            w3948 = x4451;
        }
        // snow_ground._tolerance
        const Real x4459 = x3550 * w3931;
        const Real x4460 = magnitude(w3936);
        // snow_layers.warmth
        for (int l = 0; l < 5; ++l) {
            const Real a4452 = real_35[l] - real_3[l];
            const Mask a4453 = (real_35[l] < 0.0);
            const Mask a4454 = (a4452 > 0.0);
            const Real a4455 = real_35[l] * real_5[l];
            const Real a4456 = a4452 * real_4[l];
            const Real a4457 = select(a4454, a4456, 0.0);
            const Real a4458 = select(a4453, a4455, a4457);
            real_34[l] = a4458;
        }
        // snow_ground._tolerance
        const Real x4461 = magnitude(real_34[0]);
        const Real x4462 = x4460 + x4461;
        const Real x4463 = x4459 * x4462;
        Real a4464_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a4464_last = a4464_last + real_146[l];
        }
        const Real x4465 = a4464_last + x3555;
        Real a4467_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a4466 = magnitude(real_34[l]);
            a4467_last = maximum(a4467_last, a4466);
        }
        const Real x4468 = a4467_last + x2952;
        const Real x4469 = x4468 + 30.0;
        const Real x4470 = x4465 * x4469;
        const Real x4471 = x4470 + x4463;
        // snow_ground._tolerance, snow_ground._is_solved
        Mask a4478_last = mask_of(true);
        for (int l = 0; l < 5; ++l) {
            const Real a4472 = real_3[l] + x4471;
            const Real a4473 = a4472 * 7.105427357601002e-15;
            const Real a4474 = a4473 * 8.0;
            const Real a4476 = magnitude(real_46[l]);
            const Mask a4477 = (a4476 <= a4474);
            a4478_last = (a4478_last & a4477);
        }
        // snow_ground._is_solved
        Mask a4481_last = mask_of(true);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4475 = real_62[l] * 8.0;
            const Real a4479 = magnitude(real_50[l]);
            const Mask a4480 = (a4479 <= a4475);
            a4481_last = (a4481_last & a4480);
        }
        const Mask x4482 = (a4478_last & a4481_last);
        // snow_ground._in_part
        const Mask x4483 = (w3546 & x4482);
        const Real x4484 = select(x4483, x3549, w3545);
        // parts.added_next
        const Real x4485 = select(x4483, 2.0, 0.125);
        const Real x4486 = x4485 * w3527;
        // snow_ground._in_part
        const Real x4492 = select(x4483, w3931, w3533);
        const Real x4493 = select(x4483, w3932, w3534);
        const Real x4497 = select(x4483, w3936, w3538);
        const Real x4498 = select(x4483, w3937, w3539);
        const Real x4499 = select(x4483, w3938, w3540);
        const Real x4500 = select(x4483, w3939, w3541);
        const Real x4501 = select(x4483, w3940, w3542);
        const Real x4502 = select(x4483, w3941, w3543);
        const Mask x4503 = select(x4483, w3942, w3544);
        const Mask x4504 = (x4484 < 1.0);
        const Mask x4505 = (w3546 & x4504);
        for (int l = 0; l < 5; ++l) {
            const Real a4487 = select(x4483, real_35[l], real_2[l]);
            real_46[l] = a4487;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4488 = select(x4483, real_61[l], real_70[l]);
            const Real a4489 = select(x4483, real_72[l], real_59[l]);
            const Real a4490 = select(x4483, real_64[l], real_65[l]);
            const Real a4491 = select(x4483, real_81[l], real_94[l]);
            real_50[l] = a4488;
            real_62[l] = a4489;
            real_66[l] = a4490;
            real_107[l] = a4491;
        }
        for (int l = 0; l < 4; ++l) {
            const Real a4494 = select(x4483, real_146[l], real_135[l]);
            const Real a4495 = select(x4483, real_145[l], real_134[l]);
            const Real a4496 = select(x4483, real_144[l], real_53[l]);
            real_147[l] = a4494;
            real_148[l] = a4495;
            real_149[l] = a4496;
        }
        for (int l = 0; l < 5; ++l) real_2[l] = real_46[l];
        for (int l = 0; l < LAYERS; ++l) real_70[l] = real_50[l];
        for (int l = 0; l < LAYERS; ++l) real_59[l] = real_62[l];
        for (int l = 0; l < LAYERS; ++l) real_65[l] = real_66[l];
        for (int l = 0; l < LAYERS; ++l) real_94[l] = real_107[l];
        for (int l = 0; l < 4; ++l) real_135[l] = real_147[l];
        for (int l = 0; l < 4; ++l) real_134[l] = real_148[l];
        for (int l = 0; l < 4; ++l) real_53[l] = real_149[l];
        w3527 = x4486;
        w3533 = x4492;
        w3534 = x4493;
        w3538 = x4497;
        w3539 = x4498;
        w3540 = x4499;
        w3541 = x4500;
        w3542 = x4501;
        w3543 = x4502;
        w3544 = x4503;
        w3545 = x4484;
        w3546 = x4505;
    }
    // snow_ground._solution
    const Real x4513 = select(x2418, w3533, 1.0);
    // snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a4506 = real_2[l] - real_3[l];
        const Mask a4507 = (real_2[l] < 0.0);
        const Mask a4508 = (a4506 > 0.0);
        const Real a4509 = real_2[l] * real_5[l];
        const Real a4510 = a4506 * real_4[l];
        const Real a4511 = select(a4508, a4510, 0.0);
        const Real a4512 = select(a4507, a4509, a4511);
        real_40[l] = a4512;
    }
    // snow_skin._is_melting
    const Real x4514 = x4513 * real_40[0];
    const Real x4515 = x2559 + x4514;
    const Mask x4516 = (x4515 >= 0.0);
    // snow_skin.skin_with
    const Mask x4517 = (real_40[0] < 0.0);
    const Real x4518 = select(x4517, 0.0, real_40[0]);
    const Real x4519 = x4518 * 20.0;
    const Real x4520 = w3538 - real_40[0];
    const Real x4521 = x4513 * x4520;
    const Real x4522 = select(x4516, x2559, x4521);
    const Real x4523 = select(x2418, w3538, 0.0);
    const Real x4524 = x4522 - x4519;
    const Real x4525 = select(x2418, x4524, 0.0);
    // snow_ground._solution
    const Mask x4526 = (w3545 == 1.0);
    // snow_ground.advance_snow_ground
    const Real x4528 = select(x2418, x4523, 0.0);
    const Real x4529 = select(x2418, x4525, 0.0);
    const Real x4530 = real_40[4] - real_70[0];
    const Real x4531 = w214 * x4530;
    const Real x4532 = select(x2418, x4531, 0.0);
    // snow_ground.advance_snow_ground, ground_heat.heat
    for (int l = 0; l < LAYERS; ++l) {
        after[2 * LAYERS + l] = real_59[l];
        const Real a4527 = select(x4526, real_70[l], NOT_A_NUMBER);
        const Real a4533 = a4527 + 273.15;
        after[l] = a4533;
        real_94[l] = a4527;
        real_65[l] = a4533;
    }
    // ground_heat.heat
    const Real x4535 = x2332 - real_65[0];
    Real a4537_last = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4534 = real_94[l] - real_94[l + 1];
        const Real a2358_1317 = real_132[l + 1] * 4200000.0;
        const Real a4536 = a2358_1317 * a4534;
        a4537_last = a4537_last + a4536;
    }
    results[LAYERS + 43] = a4537_last;
    const Real x4540 = x2417 * x4535;
    // left_out.if_any
    for (int l = 0; l < 5; ++l) real_40[l] = real_of(0.0);
    for (int l = 0; l < 5; ++l) real_4[l] = real_of(0.0);
    for (int l = 0; l < 5; ++l) real_5[l] = real_of(273.15);
    for (int l = 0; l < 5; ++l) real_3[l] = real_of(0.0);
    for (int l = 0; l < 5; ++l) real_31[l] = real_of(0.0);
    Real w4546 = real_of(0.0);
    Real w4547 = real_of(0.0);
    Real w4548 = real_of(0.0);
    Real w4549 = real_of(0.0);
    Real w4550 = real_of(0.0);
    Real w4551 = real_of(0.0);
    Real w4552 = real_of(0.0);
    Mask w4553 = x2418;
    for (int pass = 0; pass < 1; ++pass) {
        if (!any_lane(w4553)) break;
        // snow_skin.skin_flux
        const Real x4569 = x4528 + 273.15;
        const Real x4570 = x4528 - x608;
        // calm_air.coefficient
        const Real x4572 = x4570 * x600;
        const Real x4573 = -x4572;
        // calm_air.limited_richardson
        const Mask x4574 = (x4573 > 0.0);
        const Real x4575 = select(x4574, x4572, 0.0);
        const Real x4577 = x4575 * x864;
        const Real x4578 = -x4577;
        const Real x4579 = expm1(x4578);
        const Real x4581 = x4579 + 2.0;
        const Real x4582 = x4579 / x4581;
        const Real x4584 = numbers[LAYERS + 2] * x4582;
        const Real x4586 = select(x4574, x4584, x4572);
        const Real x4587 = -x4586;
        // calm_air.coefficient
        const Mask x4588 = (x4587 > 0.0);
        const Real x4589 = select(x4588, x4586, 0.0);
        const Real x4591 = x4589 * 5.0;
        const Real x4593 = 1.0 - x4591;
        const Real x4594 = sqrt(x4593);
        const Real x4595 = x4589 * 15.0;
        const Real x4597 = x4595 * x4594;
        const Real x4599 = 1.0 - x4597;
        const Real x4600 = 1 / x4599;
        const Real x4601 = select(x4588, 0.0, x4586);
        const Mask x4602 = (x4601 > 1e-30);
        const Mask x4603 = (x4601 < 1e-30);
        const Real x4604 = select(x4603, 1e-30, x4601);
        const Real x4605 = sqrt(x4604);
        const Real x4606 = select(x4602, x4605, 0.0);
        const Real x4607 = x603 * x4606;
        const Real x4608 = x4607 + 1.0;
        const Real x4609 = 1 / x4608;
        const Real x4610 = x4601 * 15.0;
        const Real x4611 = x4610 * x4609;
        const Real x4612 = x4611 + 1.0;
        const Real x4613 = select(x4588, x4600, x4612);
        const Real x4614 = x597 * x4613;
        // snow_skin.skin_flux
        const Real x4615 = x113 * x4614;
        const Real x4616 = 1 / x4569;
        const Real x4617 = 6138.82863340564 * x4616;
        const Real x4618 = x4528 * 0.0036609921288669233;
        const Real x4619 = x4618 * x4617;
        const Real x4620 = exp(x4619);
        const Real x4621 = x4620 * 611.0;
        const Real x4622 = x4621 * 0.378;
        const Real x4623 = forcing[3] - x4622;
        const Real x4624 = 1 / x4623;
        const Real x4625 = x4621 * 0.622;
        const Real x4626 = x4625 * x4624;
        const Real x4627 = x4626 - forcing[2];
        const Real x4628 = x4615 * 1004.5;
        const Real x4629 = x4628 + numbers[LAYERS + 4];
        const Real x4630 = x4569 * x4569;
        const Real x4631 = x4630 * x4569;
        const Real x4632 = x2542 * x4631;
        const Real x4633 = x4615 * x4627;
        const Real x4634 = x4629 * x4570;
        const Real x4635 = x4632 * x4569;
        const Real x4636 = x607 - x4635;
        const Real x4637 = x4636 - x4634;
        const Real x4638 = 2830000.0 * x4633;
        const Real x4639 = x4637 - x4638;
        // layered_snow._melted
        const Real x4640 = seconds * x4633;
        const Real x4641 = w215 * x4640;
        const Real x4642 = select(x2418, x4641, 0.0);
        // snow_water.with_vapour_exchange
        const Mask x4643 = (x4642 < 0.0);
        const Real x4644 = select(x4643, 0.0, x4642);
        const Real x4645 = -x4642;
        const Mask x4646 = (x4645 < 0.0);
        const Real x4647 = select(x4646, 0.0, x4642);
        const Mask x4649 = (real_0[0] > 0.0);
        const Real x4650 = select(x4649, real_0[0], 1.0);
        // layered_snow._melted, snow_layers.liquid_water
        for (int l = 0; l < 5; ++l) {
            const Real a4554 = w215 * real_2[l];
            const Real a4555 = select(x2418, a4554, 0.0);
            const Real a4556 = a4555 * 2.9985007496251872e-06;
            const Mask a4557 = (a4556 < 0.0);
            const Real a4558 = select(a4557, 0.0, a4556);
            const Mask a4559 = (a4558 > real_0[l]);
            const Real a4560 = select(a4559, real_0[l], a4558);
            const Real a4561 = real_0[l] - a4560;
            const Mask a4562 = (real_8[l] > 0.0);
            const Real a4563 = select(a4562, real_8[l], 1.0);
            const Real a4564 = a4561 / a4563;
            const Mask a4565 = (a4564 > 1.0);
            const Real a4566 = select(a4565, 1.0, a4564);
            const Real a4567 = select(a4562, a4566, 0.0);
            const Real a4568 = a4567 * real_6[l];
            real_37[l] = a4555;
            real_44[l] = a4568;
        }
        // snow_water.with_vapour_exchange
        const Real x4651 = select(x4649, real_37[0], 0.0);
        // snow_layers.liquid_water
        const Real x4652 = real_37[0] * 2.9985007496251872e-06;
        const Mask x4653 = (x4652 < 0.0);
        const Real x4654 = select(x4653, 0.0, x4652);
        const Mask x4655 = (x4654 > real_0[0]);
        const Real x4656 = select(x4655, real_0[0], x4654);
        // snow_water.with_vapour_exchange
        const Real x4657 = real_0[0] - x4656;
        const Mask x4658 = (x4644 > x4657);
        const Real x4659 = select(x4658, x4657, x4644);
        const Real x4660 = x4659 + x4647;
        const Mask x4661 = (x4657 > 0.0);
        // snow_layers.warmth
        const Real x4662 = 1 / x4650;
        const Real x4663 = x4662 * 0.0004748338081671415;
        const Real x4664 = x4662 * 0.0002370791844476055;
        const Real x4665 = x4650 * 333500.0;
        const Real x4666 = x4651 - x4665;
        const Mask x4667 = (x4651 < 0.0);
        const Mask x4668 = (x4666 > 0.0);
        const Real x4669 = x4651 * x4663;
        const Real x4670 = x4666 * x4664;
        const Real x4671 = select(x4668, x4670, 0.0);
        const Real x4672 = select(x4667, x4669, x4671);
        // snow_water.with_vapour_exchange
        const Mask x4673 = (x4672 > 0.0);
        const Real x4674 = select(x4673, 0.0, x4672);
        const Real x4675 = x4674 * 2106.0;
        const Real x4676 = x4660 * x4675;
        const Real x4677 = select(x4661, x4657, 1.0);
        const Real x4678 = x4660 / x4677;
        const Real x4679 = 1.0 - x4678;
        const Real x4680 = x4647 + x4659;
        const Real x4681 = x4644 - x4659;
        const Real x4682 = real_0[0] - x4660;
        const Real x4683 = real_37[0] - x4676;
        const Real x4684 = real_44[0] * x4679;
        const Real x4685 = select(x4661, x4684, real_44[0]);
        const Real x4686 = x4659 / x4650;
        const Real x4687 = 1.0 - x4686;
        const Real x4688 = real_7[0] * x4687;
        const Mask x4689 = (real_0[1] > 0.0);
        const Real x4690 = select(x4689, real_0[1], 1.0);
        const Real x4691 = select(x4689, real_37[1], 0.0);
        // snow_layers.liquid_water
        const Real x4692 = real_37[1] * 2.9985007496251872e-06;
        const Mask x4693 = (x4692 < 0.0);
        const Real x4694 = select(x4693, 0.0, x4692);
        const Mask x4695 = (x4694 > real_0[1]);
        const Real x4696 = select(x4695, real_0[1], x4694);
        // snow_water.with_vapour_exchange
        const Real x4697 = real_0[1] - x4696;
        const Mask x4698 = (x4681 > x4697);
        const Real x4699 = select(x4698, x4697, x4681);
        const Mask x4700 = (x4697 > 0.0);
        // snow_layers.warmth
        const Real x4701 = 1 / x4690;
        const Real x4702 = x4701 * 0.0004748338081671415;
        const Real x4703 = x4701 * 0.0002370791844476055;
        const Real x4704 = x4690 * 333500.0;
        const Real x4705 = x4691 - x4704;
        const Mask x4706 = (x4691 < 0.0);
        const Mask x4707 = (x4705 > 0.0);
        const Real x4708 = x4691 * x4702;
        const Real x4709 = x4705 * x4703;
        const Real x4710 = select(x4707, x4709, 0.0);
        const Real x4711 = select(x4706, x4708, x4710);
        // snow_water.with_vapour_exchange
        const Mask x4712 = (x4711 > 0.0);
        const Real x4713 = select(x4712, 0.0, x4711);
        const Real x4714 = x4713 * 2106.0;
        const Real x4715 = x4699 * x4714;
        const Real x4716 = select(x4700, x4697, 1.0);
        const Real x4717 = x4699 / x4716;
        const Real x4718 = 1.0 - x4717;
        const Real x4719 = x4680 + x4699;
        const Real x4720 = x4681 - x4699;
        const Real x4721 = x4676 + x4715;
        const Real x4722 = real_0[1] - x4699;
        const Real x4723 = real_37[1] - x4715;
        const Real x4724 = real_44[1] * x4718;
        const Real x4725 = select(x4700, x4724, real_44[1]);
        const Real x4726 = x4699 / x4690;
        const Real x4727 = 1.0 - x4726;
        const Real x4728 = real_7[1] * x4727;
        const Mask x4729 = (real_0[2] > 0.0);
        const Real x4730 = select(x4729, real_0[2], 1.0);
        const Real x4731 = select(x4729, real_37[2], 0.0);
        // snow_layers.liquid_water
        const Real x4732 = real_37[2] * 2.9985007496251872e-06;
        const Mask x4733 = (x4732 < 0.0);
        const Real x4734 = select(x4733, 0.0, x4732);
        const Mask x4735 = (x4734 > real_0[2]);
        const Real x4736 = select(x4735, real_0[2], x4734);
        // snow_water.with_vapour_exchange
        const Real x4737 = real_0[2] - x4736;
        const Mask x4738 = (x4720 > x4737);
        const Real x4739 = select(x4738, x4737, x4720);
        const Mask x4740 = (x4737 > 0.0);
        // snow_layers.warmth
        const Real x4741 = 1 / x4730;
        const Real x4742 = x4741 * 0.0004748338081671415;
        const Real x4743 = x4741 * 0.0002370791844476055;
        const Real x4744 = x4730 * 333500.0;
        const Real x4745 = x4731 - x4744;
        const Mask x4746 = (x4731 < 0.0);
        const Mask x4747 = (x4745 > 0.0);
        const Real x4748 = x4731 * x4742;
        const Real x4749 = x4745 * x4743;
        const Real x4750 = select(x4747, x4749, 0.0);
        const Real x4751 = select(x4746, x4748, x4750);
        // snow_water.with_vapour_exchange
        const Mask x4752 = (x4751 > 0.0);
        const Real x4753 = select(x4752, 0.0, x4751);
        const Real x4754 = x4753 * 2106.0;
        const Real x4755 = x4739 * x4754;
        const Real x4756 = select(x4740, x4737, 1.0);
        const Real x4757 = x4739 / x4756;
        const Real x4758 = 1.0 - x4757;
        const Real x4759 = x4719 + x4739;
        const Real x4760 = x4720 - x4739;
        const Real x4761 = x4721 + x4755;
        const Real x4762 = real_0[2] - x4739;
        const Real x4763 = real_37[2] - x4755;
        const Real x4764 = real_44[2] * x4758;
        const Real x4765 = select(x4740, x4764, real_44[2]);
        const Real x4766 = x4739 / x4730;
        const Real x4767 = 1.0 - x4766;
        const Real x4768 = real_7[2] * x4767;
        const Mask x4769 = (real_0[3] > 0.0);
        const Real x4770 = select(x4769, real_0[3], 1.0);
        const Real x4771 = select(x4769, real_37[3], 0.0);
        // snow_layers.liquid_water
        const Real x4772 = real_37[3] * 2.9985007496251872e-06;
        const Mask x4773 = (x4772 < 0.0);
        const Real x4774 = select(x4773, 0.0, x4772);
        const Mask x4775 = (x4774 > real_0[3]);
        const Real x4776 = select(x4775, real_0[3], x4774);
        // snow_water.with_vapour_exchange
        const Real x4777 = real_0[3] - x4776;
        const Mask x4778 = (x4760 > x4777);
        const Real x4779 = select(x4778, x4777, x4760);
        const Mask x4780 = (x4777 > 0.0);
        // snow_layers.warmth
        const Real x4781 = 1 / x4770;
        const Real x4782 = x4781 * 0.0004748338081671415;
        const Real x4783 = x4781 * 0.0002370791844476055;
        const Real x4784 = x4770 * 333500.0;
        const Real x4785 = x4771 - x4784;
        const Mask x4786 = (x4771 < 0.0);
        const Mask x4787 = (x4785 > 0.0);
        const Real x4788 = x4771 * x4782;
        const Real x4789 = x4785 * x4783;
        const Real x4790 = select(x4787, x4789, 0.0);
        const Real x4791 = select(x4786, x4788, x4790);
        // snow_water.with_vapour_exchange
        const Mask x4792 = (x4791 > 0.0);
        const Real x4793 = select(x4792, 0.0, x4791);
        const Real x4794 = x4793 * 2106.0;
        const Real x4795 = x4779 * x4794;
        const Real x4796 = select(x4780, x4777, 1.0);
        const Real x4797 = x4779 / x4796;
        const Real x4798 = 1.0 - x4797;
        const Real x4799 = x4759 + x4779;
        const Real x4800 = x4760 - x4779;
        const Real x4801 = x4761 + x4795;
        const Real x4802 = real_0[3] - x4779;
        const Real x4803 = real_37[3] - x4795;
        const Real x4804 = real_44[3] * x4798;
        const Real x4805 = select(x4780, x4804, real_44[3]);
        const Real x4806 = x4779 / x4770;
        const Real x4807 = 1.0 - x4806;
        const Real x4808 = real_7[3] * x4807;
        const Mask x4809 = (real_0[4] > 0.0);
        const Real x4810 = select(x4809, real_0[4], 1.0);
        const Real x4811 = select(x4809, real_37[4], 0.0);
        // snow_layers.liquid_water
        const Real x4812 = real_37[4] * 2.9985007496251872e-06;
        const Mask x4813 = (x4812 < 0.0);
        const Real x4814 = select(x4813, 0.0, x4812);
        const Mask x4815 = (x4814 > real_0[4]);
        const Real x4816 = select(x4815, real_0[4], x4814);
        // snow_water.with_vapour_exchange
        const Real x4817 = real_0[4] - x4816;
        const Mask x4818 = (x4800 > x4817);
        const Real x4819 = select(x4818, x4817, x4800);
        const Mask x4820 = (x4817 > 0.0);
        // snow_layers.warmth
        const Real x4821 = 1 / x4810;
        const Real x4822 = x4821 * 0.0004748338081671415;
        const Real x4823 = x4821 * 0.0002370791844476055;
        const Real x4824 = x4810 * 333500.0;
        const Real x4825 = x4811 - x4824;
        const Mask x4826 = (x4811 < 0.0);
        const Mask x4827 = (x4825 > 0.0);
        const Real x4828 = x4811 * x4822;
        const Real x4829 = x4825 * x4823;
        const Real x4830 = select(x4827, x4829, 0.0);
        const Real x4831 = select(x4826, x4828, x4830);
        // snow_water.with_vapour_exchange
        const Mask x4832 = (x4831 > 0.0);
        const Real x4833 = select(x4832, 0.0, x4831);
        const Real x4834 = x4833 * 2106.0;
        const Real x4835 = x4819 * x4834;
        const Real x4836 = select(x4820, x4817, 1.0);
        const Real x4837 = x4819 / x4836;
        const Real x4838 = 1.0 - x4837;
        const Real x4839 = x4799 + x4819;
        const Real x4840 = x4801 + x4835;
        const Real x4841 = real_0[4] - x4819;
        const Real x4842 = real_37[4] - x4835;
        const Real x4843 = real_44[4] * x4838;
        const Real x4844 = select(x4820, x4843, real_44[4]);
        const Real x4845 = x4819 / x4810;
        const Real x4846 = 1.0 - x4845;
        const Real x4847 = real_7[4] * x4846;
        // snow_water.<genexpr>
        real_44[0] = x4682;
        real_44[1] = x4722;
        real_44[2] = x4762;
        real_44[3] = x4802;
        real_44[4] = x4841;
        real_37[0] = x4683;
        real_37[1] = x4723;
        real_37[2] = x4763;
        real_37[3] = x4803;
        real_37[4] = x4842;
        real_1[0] = x4685;
        real_1[1] = x4725;
        real_1[2] = x4765;
        real_1[3] = x4805;
        real_1[4] = x4844;
        real_15[0] = x4688;
        real_15[1] = x4728;
        real_15[2] = x4768;
        real_15[3] = x4808;
        real_15[4] = x4847;
        // snow_layers.liquid_water
        const Real x4852 = real_37[0] * 2.9985007496251872e-06;
        const Mask x4853 = (x4852 < 0.0);
        const Real x4854 = select(x4853, 0.0, x4852);
        const Mask x4855 = (x4854 > real_44[0]);
        const Real x4856 = select(x4855, real_44[0], x4854);
        // snow_water.percolated
        const Real x4857 = real_44[0] - x4856;
        const Mask x4858 = (x4857 > 0.0);
        const Real x4859 = select(x4858, x4857, 1.0);
        const Real x4860 = x4857 / x4859;
        const Mask x4861 = (x4860 > 1.0);
        const Real x4862 = select(x4861, 1.0, x4860);
        const Real x4863 = select(x4858, x4862, 0.0);
        const Real x4864 = x4863 * real_1[0];
        const Real x4865 = x4857 * 0.0010905125408942203;
        const Mask x4866 = (x4864 < x4865);
        const Real x4867 = select(x4866, x4865, x4864);
        // snow_properties.held_by_pores
        const Real x4868 = numbers[LAYERS + 21] * 1000.0;
        // snow_properties._pores
        const Real x4869 = x4867 - x4865;
        const Mask x4870 = (x4869 < 0.0);
        const Real x4871 = select(x4870, 0.0, x4869);
        // snow_properties.held_by_pores
        const Real x4872 = x4868 * x4871;
        // snow_water.percolated
        const Real x4873 = x4856 - x4872;
        const Mask x4874 = (x4873 < 0.0);
        const Real x4875 = select(x4874, 0.0, x4873);
        const Mask x4876 = (x4856 > 0.0);
        const Real x4877 = select(x4876, x4856, 1.0);
        const Real x4878 = x4875 / x4877;
        const Real x4879 = real_37[0] * x4878;
        const Real x4880 = select(x4876, x4879, 0.0);
        const Mask x4881 = (real_44[0] > 0.0);
        const Real x4882 = select(x4881, real_44[0], 1.0);
        const Real x4883 = x4875 / x4882;
        const Real x4884 = real_44[0] - x4875;
        const Real x4885 = real_37[0] - x4880;
        const Real x4886 = 1.0 - x4883;
        const Real x4887 = real_15[0] * x4886;
        const Real x4888 = real_44[1] + x4875;
        const Real x4889 = real_37[1] + x4880;
        // snow_layers.liquid_water
        const Real x4890 = x4889 * 2.9985007496251872e-06;
        const Mask x4891 = (x4890 < 0.0);
        const Real x4892 = select(x4891, 0.0, x4890);
        const Mask x4893 = (x4892 > x4888);
        const Real x4894 = select(x4893, x4888, x4892);
        // snow_water.percolated
        const Real x4895 = x4888 - x4894;
        // snow_layers.liquid_water
        const Real x4896 = real_37[1] * 2.9985007496251872e-06;
        const Mask x4897 = (x4896 < 0.0);
        const Real x4898 = select(x4897, 0.0, x4896);
        const Mask x4899 = (x4898 > real_44[1]);
        const Real x4900 = select(x4899, real_44[1], x4898);
        // snow_water.percolated
        const Real x4901 = real_44[1] - x4900;
        const Mask x4902 = (x4901 > 0.0);
        const Real x4903 = select(x4902, x4901, 1.0);
        const Real x4904 = x4895 / x4903;
        const Mask x4905 = (x4904 > 1.0);
        const Real x4906 = select(x4905, 1.0, x4904);
        const Real x4907 = select(x4902, x4906, 0.0);
        const Real x4908 = x4907 * real_1[1];
        const Real x4909 = x4895 * 0.0010905125408942203;
        const Mask x4910 = (x4908 < x4909);
        const Real x4911 = select(x4910, x4909, x4908);
        // snow_properties._pores
        const Real x4912 = x4911 - x4909;
        const Mask x4913 = (x4912 < 0.0);
        const Real x4914 = select(x4913, 0.0, x4912);
        // snow_properties.held_by_pores
        const Real x4915 = x4868 * x4914;
        // snow_water.percolated
        const Real x4916 = x4894 - x4915;
        const Mask x4917 = (x4916 < 0.0);
        const Real x4918 = select(x4917, 0.0, x4916);
        const Mask x4919 = (x4894 > 0.0);
        const Real x4920 = select(x4919, x4894, 1.0);
        const Real x4921 = x4918 / x4920;
        const Real x4922 = x4889 * x4921;
        const Real x4923 = select(x4919, x4922, 0.0);
        const Mask x4924 = (x4888 > 0.0);
        const Real x4925 = select(x4924, x4888, 1.0);
        const Real x4926 = x4918 / x4925;
        const Real x4927 = x4888 - x4918;
        const Real x4928 = x4889 - x4923;
        const Real x4929 = 1.0 - x4926;
        const Real x4930 = real_15[1] * x4929;
        const Real x4931 = real_44[2] + x4918;
        const Real x4932 = real_37[2] + x4923;
        // snow_layers.liquid_water
        const Real x4933 = x4932 * 2.9985007496251872e-06;
        const Mask x4934 = (x4933 < 0.0);
        const Real x4935 = select(x4934, 0.0, x4933);
        const Mask x4936 = (x4935 > x4931);
        const Real x4937 = select(x4936, x4931, x4935);
        // snow_water.percolated
        const Real x4938 = x4931 - x4937;
        // snow_layers.liquid_water
        const Real x4939 = real_37[2] * 2.9985007496251872e-06;
        const Mask x4940 = (x4939 < 0.0);
        const Real x4941 = select(x4940, 0.0, x4939);
        const Mask x4942 = (x4941 > real_44[2]);
        const Real x4943 = select(x4942, real_44[2], x4941);
        // snow_water.percolated
        const Real x4944 = real_44[2] - x4943;
        const Mask x4945 = (x4944 > 0.0);
        const Real x4946 = select(x4945, x4944, 1.0);
        const Real x4947 = x4938 / x4946;
        const Mask x4948 = (x4947 > 1.0);
        const Real x4949 = select(x4948, 1.0, x4947);
        const Real x4950 = select(x4945, x4949, 0.0);
        const Real x4951 = x4950 * real_1[2];
        const Real x4952 = x4938 * 0.0010905125408942203;
        const Mask x4953 = (x4951 < x4952);
        const Real x4954 = select(x4953, x4952, x4951);
        // snow_properties._pores
        const Real x4955 = x4954 - x4952;
        const Mask x4956 = (x4955 < 0.0);
        const Real x4957 = select(x4956, 0.0, x4955);
        // snow_properties.held_by_pores
        const Real x4958 = x4868 * x4957;
        // snow_water.percolated
        const Real x4959 = x4937 - x4958;
        const Mask x4960 = (x4959 < 0.0);
        const Real x4961 = select(x4960, 0.0, x4959);
        const Mask x4962 = (x4937 > 0.0);
        const Real x4963 = select(x4962, x4937, 1.0);
        const Real x4964 = x4961 / x4963;
        const Real x4965 = x4932 * x4964;
        const Real x4966 = select(x4962, x4965, 0.0);
        const Mask x4967 = (x4931 > 0.0);
        const Real x4968 = select(x4967, x4931, 1.0);
        const Real x4969 = x4961 / x4968;
        const Real x4970 = x4931 - x4961;
        const Real x4971 = x4932 - x4966;
        const Real x4972 = 1.0 - x4969;
        const Real x4973 = real_15[2] * x4972;
        const Real x4974 = real_44[3] + x4961;
        const Real x4975 = real_37[3] + x4966;
        // snow_layers.liquid_water
        const Real x4976 = x4975 * 2.9985007496251872e-06;
        const Mask x4977 = (x4976 < 0.0);
        const Real x4978 = select(x4977, 0.0, x4976);
        const Mask x4979 = (x4978 > x4974);
        const Real x4980 = select(x4979, x4974, x4978);
        // snow_water.percolated
        const Real x4981 = x4974 - x4980;
        // snow_layers.liquid_water
        const Real x4982 = real_37[3] * 2.9985007496251872e-06;
        const Mask x4983 = (x4982 < 0.0);
        const Real x4984 = select(x4983, 0.0, x4982);
        const Mask x4985 = (x4984 > real_44[3]);
        const Real x4986 = select(x4985, real_44[3], x4984);
        // snow_water.percolated
        const Real x4987 = real_44[3] - x4986;
        const Mask x4988 = (x4987 > 0.0);
        const Real x4989 = select(x4988, x4987, 1.0);
        const Real x4990 = x4981 / x4989;
        const Mask x4991 = (x4990 > 1.0);
        const Real x4992 = select(x4991, 1.0, x4990);
        const Real x4993 = select(x4988, x4992, 0.0);
        const Real x4994 = x4993 * real_1[3];
        const Real x4995 = x4981 * 0.0010905125408942203;
        const Mask x4996 = (x4994 < x4995);
        const Real x4997 = select(x4996, x4995, x4994);
        // snow_properties._pores
        const Real x4998 = x4997 - x4995;
        const Mask x4999 = (x4998 < 0.0);
        const Real x5000 = select(x4999, 0.0, x4998);
        // snow_properties.held_by_pores
        const Real x5001 = x4868 * x5000;
        // snow_water.percolated
        const Real x5002 = x4980 - x5001;
        const Mask x5003 = (x5002 < 0.0);
        const Real x5004 = select(x5003, 0.0, x5002);
        const Mask x5005 = (x4980 > 0.0);
        const Real x5006 = select(x5005, x4980, 1.0);
        const Real x5007 = x5004 / x5006;
        const Real x5008 = x4975 * x5007;
        const Real x5009 = select(x5005, x5008, 0.0);
        const Mask x5010 = (x4974 > 0.0);
        const Real x5011 = select(x5010, x4974, 1.0);
        const Real x5012 = x5004 / x5011;
        const Real x5013 = x4974 - x5004;
        const Real x5014 = x4975 - x5009;
        const Real x5015 = 1.0 - x5012;
        const Real x5016 = real_15[3] * x5015;
        const Real x5017 = real_44[4] + x5004;
        const Real x5018 = real_37[4] + x5009;
        // snow_layers.liquid_water
        const Real x5019 = x5018 * 2.9985007496251872e-06;
        const Mask x5020 = (x5019 < 0.0);
        const Real x5021 = select(x5020, 0.0, x5019);
        const Mask x5022 = (x5021 > x5017);
        const Real x5023 = select(x5022, x5017, x5021);
        // snow_water.percolated
        const Real x5024 = x5017 - x5023;
        // snow_layers.liquid_water
        const Real x5025 = real_37[4] * 2.9985007496251872e-06;
        const Mask x5026 = (x5025 < 0.0);
        const Real x5027 = select(x5026, 0.0, x5025);
        const Mask x5028 = (x5027 > real_44[4]);
        const Real x5029 = select(x5028, real_44[4], x5027);
        // snow_water.percolated
        const Real x5030 = real_44[4] - x5029;
        const Mask x5031 = (x5030 > 0.0);
        const Real x5032 = select(x5031, x5030, 1.0);
        const Real x5033 = x5024 / x5032;
        const Mask x5034 = (x5033 > 1.0);
        const Real x5035 = select(x5034, 1.0, x5033);
        const Real x5036 = select(x5031, x5035, 0.0);
        const Real x5037 = x5036 * real_1[4];
        const Real x5038 = x5024 * 0.0010905125408942203;
        const Mask x5039 = (x5037 < x5038);
        const Real x5040 = select(x5039, x5038, x5037);
        // snow_properties._pores
        const Real x5041 = x5040 - x5038;
        const Mask x5042 = (x5041 < 0.0);
        const Real x5043 = select(x5042, 0.0, x5041);
        // snow_properties.held_by_pores
        const Real x5044 = x4868 * x5043;
        // snow_water.percolated
        const Real x5045 = x5023 - x5044;
        const Mask x5046 = (x5045 < 0.0);
        const Real x5047 = select(x5046, 0.0, x5045);
        const Mask x5048 = (x5023 > 0.0);
        const Real x5049 = select(x5048, x5023, 1.0);
        const Real x5050 = x5047 / x5049;
        const Real x5051 = x5018 * x5050;
        const Real x5052 = select(x5048, x5051, 0.0);
        const Mask x5053 = (x5017 > 0.0);
        const Real x5054 = select(x5053, x5017, 1.0);
        const Real x5055 = x5047 / x5054;
        const Real x5056 = x5017 - x5047;
        const Real x5057 = x5018 - x5052;
        const Real x5058 = 1.0 - x5055;
        const Real x5059 = real_15[4] * x5058;
        // snow_water.<genexpr>
        real_15[0] = x4884;
        real_15[1] = x4927;
        real_15[2] = x4970;
        real_15[3] = x5013;
        real_15[4] = x5056;
        real_1[0] = x4885;
        real_1[1] = x4928;
        real_1[2] = x4971;
        real_1[3] = x5014;
        real_1[4] = x5057;
        real_44[0] = x4867;
        real_44[1] = x4911;
        real_44[2] = x4954;
        real_44[3] = x4997;
        real_44[4] = x5040;
        real_37[0] = x4887;
        real_37[1] = x4930;
        real_37[2] = x4973;
        real_37[3] = x5016;
        real_37[4] = x5059;
        // layered_snow._melted
        const Real x5064 = select(x2418, w215, 1.0);
        const Real x5065 = x5064 * seconds;
        const Real x5066 = x4839 / x5065;
        const Real x5067 = x5066 * 2830000.0;
        const Real x5068 = select(x2418, x5067, 0.0);
        const Real x5069 = x4639 + x4634;
        const Real x5070 = x4633 * 2830000.0;
        const Real x5071 = x5069 + x5070;
        const Real x5072 = x5071 - x4529;
        const Real x5096 = x4642 - x4839;
        const Real x5097 = x5072 - x5068;
        const Real x5098 = select(x2418, x5097, 0.0);
        // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth
        for (int l = 0; l < 5; ++l) {
            const Mask a5073 = (real_15[l] > 0.0);
            const Real a5074 = select(a5073, real_15[l], 1.0);
            const Real a5075 = real_1[l] * 2.9985007496251872e-06;
            const Mask a5076 = (a5075 < 0.0);
            const Real a5077 = select(a5076, 0.0, a5075);
            const Mask a5078 = (a5077 > real_15[l]);
            const Real a5079 = select(a5078, real_15[l], a5077);
            const Real a5080 = select(a5073, real_1[l], 0.0);
            const Real a5081 = 1 / a5074;
            const Real a5082 = a5081 * 0.0004748338081671415;
            const Real a5083 = a5081 * 0.0002370791844476055;
            const Real a5084 = a5074 * 333500.0;
            const Real a5085 = a5080 - a5084;
            const Mask a5086 = (a5080 < 0.0);
            const Mask a5087 = (a5085 > 0.0);
            const Real a5088 = a5080 * a5082;
            const Real a5089 = a5085 * a5083;
            const Real a5090 = select(a5087, a5089, 0.0);
            const Real a5091 = select(a5086, a5088, a5090);
            const Real a5092 = real_15[l] - a5079;
            const Real a5093 = a5091 + 273.15;
            const Real a5094 = real_37[l] / a5074;
            const Real a5095 = select(a5073, a5094, 0.0);
            real_13[l] = a5079;
            real_12[l] = a5092;
            real_10[l] = a5093;
            real_46[l] = a5095;
        }
        for (int l = 0; l < 5; ++l) real_40[l] = real_12[l];
        for (int l = 0; l < 5; ++l) real_4[l] = real_13[l];
        for (int l = 0; l < 5; ++l) real_5[l] = real_10[l];
        for (int l = 0; l < 5; ++l) real_3[l] = real_44[l];
        for (int l = 0; l < 5; ++l) real_31[l] = real_46[l];
        w4546 = x5047;
        w4547 = x5052;
        w4548 = x4839;
        w4549 = x5096;
        w4550 = x4840;
        w4551 = x5098;
        w4552 = x5068;
        w4553 = mask_of(false);
    }
    // layered_snow.close_snow
    const Real x5099 = w4546 + x610;
    const Real x5100 = w4547 + x611;
    const Real x5101 = x4528 + 273.15;
    after[3 * LAYERS + 31] = x5101;
    const Real x5102 = w215 * x4529;
    const Real x5103 = w215 * x4532;
    const Real x5104 = x609 - x5100;
    const Real x5105 = x5104 - w4550;
    // layered_snow_step.layered_snow_step
    const Real x5106 = w4548 / seconds;
    Real a5107_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        after[3 * LAYERS + 5 + l] = real_40[l];
        after[3 * LAYERS + 10 + l] = real_4[l];
        after[3 * LAYERS + 15 + l] = real_5[l];
        after[3 * LAYERS + 20 + l] = real_3[l];
        after[3 * LAYERS + 25 + l] = real_31[l];
        a5107_last = a5107_last + real_40[l];
    }
    const Mask x5108 = (a5107_last > 0.0);
    // air.emission
    const Real x5109 = x5101 * x5101;
    const Real x5110 = x5109 * x5109;
    const Real x5111 = x5110 * 5.67e-08;
    // layered_snow_step.emitted
    const Real x5112 = numbers[LAYERS + 19] * x5111;
    // surface_balance.skin_temperature
    const Real x5113 = x2334 * real_65[0];
    const Real x5114 = x2332 + x5113;
    const Real x5115 = x5114 / x2335;
    // surface_balance.emitted
    const Real x5116 = x5115 - x2317;
    const Real x5117 = x2320 * x5116;
    const Real x5118 = x2324 + x5117;
    // layered_snow_step.of_cell
    const Real x5119 = w215 * x5112;
    const Real x5120 = x612 * x5118;
    const Real x5121 = x5119 + x5120;
    results[LAYERS + 35] = x5121;
    const Real x5122 = w215 * numbers[LAYERS + 19];
    const Real x5123 = x612 * x638;
    const Real x5124 = x5122 + x5123;
    after[3 * LAYERS + 34] = x5124;
    // layered_snow_step.skin
    const Real x5125 = x5124 * 5.67e-08;
    const Real x5126 = x5121 / x5125;
    const Real x5127 = sqrt(x5126);
    const Real x5128 = sqrt(x5127);
    after[3 * LAYERS] = x5128;
    // layered_snow_step.layered_snow_step
    const Real x5129 = x5099 / 1000.0;
    results[LAYERS + 14] = x5129;
    const Real x5130 = x2215 + x5129;
    after[3 * LAYERS + 2] = x5130;
    Real a5132_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a5131 = real_40[l] + real_4[l];
        a5132_last = a5132_last + a5131;
    }
    const Real x5133 = a5132_last / 1000.0;
    after[3 * LAYERS + 3] = x5133;
    Real a5134_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a5134_last = a5134_last + real_3[l];
    }
    after[3 * LAYERS + 4] = a5134_last;
    const Mask x5135 = (x26 > 0.0);
    // snow.snow_age
    const Real x5136 = state[3 * LAYERS + 32] + seconds;
    const Real x5137 = select(x5135, 0.0, x5136);
    const Real x5138 = select(x5108, x5137, state[3 * LAYERS + 32]);
    after[3 * LAYERS + 32] = x5138;
    // layered_snow_step.of_cell
    const Real x5139 = w215 * x199;
    const Real x5140 = x612 * x635;
    const Real x5141 = x5139 + x5140;
    after[3 * LAYERS + 33] = x5141;
    // snow_free_ground.specific_humidity
    const Real x5142 = 1 / x1216;
    const Real x5143 = x5142 * 1004.5;
    // snow_free_ground.rate
    const Real x5144 = x1251 + x1254;
    const Real x5145 = x5144 + a1269_last;
    const Real x5146 = x5145 * 1000.0;
    const Real x5147 = x5146 + x1275;
    // snow_free_ground.specific_humidity
    const Real x5148 = x5147 * x5143;
    const Real x5149 = forcing[2] + x5148;
    after[3 * LAYERS + 39] = x5149;
    // layered_snow_step._fluxes
    Real a5150_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a5150_last = a5150_last + real_4[l];
    }
    const Real x5151 = a5150_last + x5099;
    Real a5152_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a106_1384 = x78 * state[l + 3 * LAYERS + 10];
        a5152_last = a5152_last + a106_1384;
    }
    const Real x5153 = a5152_last + w206;
    const Real x5154 = x5151 - x5153;
    const Real x5155 = x1279 + x5106;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x5156 = x612 * 2501000.0;
    const Real x5157 = w215 * 2830000.0;
    const Real x5158 = x5156 + x5157;
    // layered_snow_step._fluxes
    const Real x5159 = x5155 * x5158;
    results[0] = x5159;
    // layered_snow_step.latent_heat
    const Real x5160 = w215 * w4552;
    const Real x5161 = x2261 + x5160;
    results[1] = x5161;
    results[LAYERS + 40] = x5161;
    // layered_snow_step._fluxes
    const Real x5162 = x2259 + x1277;
    const Real x5163 = x5162 + x5106;
    results[2] = x5163;
    // layered_snow_step.sensible_heat
    const Real x5164 = x5115 - x11;
    const Real x5165 = x1216 * x5164;
    // layered_snow_step.of_cell
    const Real x5166 = w215 * w4551;
    const Real x5167 = x612 * x5165;
    const Real x5168 = x5166 + x5167;
    results[3] = x5168;
    results[LAYERS + 36] = x5168;
    // layered_snow_step.into_soil
    const Real x5169 = x4540 + x5103;
    results[4] = x5169;
    results[LAYERS + 41] = x5169;
    // layered_snow_step._fluxes
    const Real x5170 = x2202 * 2501000000.0;
    results[5] = x5170;
    const Real x5171 = x1271 * 2501000000.0;
    results[6] = x5171;
    const Real x5172 = a2219_last * 2501000000.0;
    results[7] = x5172;
    const Real x5174 = x5106 * 2830000.0;
    results[LAYERS + 8] = x5174;
    const Real x5175 = x5129 / seconds;
    quantities[4 * LAYERS + 12] = x5175;
    const Real x5176 = x1303 + x5175;
    results[LAYERS + 11] = x5176;
    // layered_snow_step.precipitation_heat
    const Real x5177 = x5115 - forcing[1];
    const Real x5178 = x672 * x5177;
    const Real x5179 = x612 * x5178;
    results[LAYERS + 15] = x5179;
    results[LAYERS + 37] = x5179;
    // layered_snow_step._fluxes
    const Real x5180 = x5154 * 333500.0;
    const Real x5181 = x5180 / seconds;
    results[LAYERS + 17] = x5181;
    // layered_snow_step.of_cell
    const Real x5182 = w215 * x607;
    const Real x5183 = x612 * x668;
    const Real x5184 = x5182 + x5183;
    results[LAYERS + 18] = x5184;
    // layered_snow_step._budget
    const Real x5185 = x26 * seconds;
    const Real x5186 = x5185 + w206;
    const Real x5187 = x5186 / 1000.0;
    results[LAYERS + 26] = x5187;
    const Real x5188 = w4548 / 1000.0;
    results[LAYERS + 27] = x5188;
    const Real x5189 = x5141 * forcing[4];
    results[LAYERS + 33] = x5189;
    const Real x5190 = 1.0 - x5124;
    const Real x5191 = x5190 * forcing[5];
    const Real x5192 = x5191 + x5121;
    results[LAYERS + 34] = x5192;
    const Real x5193 = x5102 - x5103;
    results[LAYERS + 38] = x5193;
    const Real x5194 = x5105 / seconds;
    results[LAYERS + 39] = x5194;
    // enthalpy.fusion_heat, layered_snow_step._fluxes, layered_snow_step._budget, diagnostics.ice_content, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a5198_last = real_of(0.0);
    Real a5202_last = real_of(1.0);
    Real a5203_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4538 = 2094000.0 * real_94[l];
        const Real a4539 = a4538 + 333500000.0;
        results[2 * LAYERS + 44 + l] = a4539;
        const Real a5173 = real_106[l] * 2501000000.0;
        results[8 + l] = a5173;
        const Real a5195 = real_59[l] - real_87[l];
        results[3 * LAYERS + 44 + l] = a5195;
        const Real a5196 = real_88[l] - real_59[l];
        quantities[l] = a5196;
        const Real a5197 = real_65[l] - 273.15;
        a5198_last = a5198_last + numbers[l];
        const Real a5198 = a5198_last;
        const Real a1330_1450 = numbers[l] * 0.5;
        const Real a5199 = a5198 - a1330_1450;
        const Mask a5200 = (a5197 >= 0.0);
        const Real a5201 = real_of_mask(a5200);
        a5202_last = a5202_last * a5201;
        const Real a5202 = a5202_last;
        a5203_last = a5203_last + a5202;
        real_70[l] = a4539;
        real_86[l] = a5195;
        real_93[l] = a5196;
        real_100[l] = a5197;
        real_51[l] = a5199;
    }
    // diagnostics.crossing_depth
    const Index x5204 = index_of_real(a5203_last);
    const Index x5205 = at_most(x5204, (LAYERS - 1));
    const Index x5206 = x5205 - 1;
    const Index x5207 = at_least(x5206, 0);
    const Real x5208 = pick(real_100, x5207);
    const Real x5209 = pick(real_100, x5205);
    const Real x5210 = pick(real_51, x5207);
    const Real x5211 = pick(real_51, x5205);
    const Mask x5212 = (x5208 > x5209);
    const Real x5213 = x5208 - x5209;
    const Real x5214 = select(x5212, x5213, 1.0);
    const Real x5215 = x5211 - x5210;
    const Real x5216 = x5215 * x5208;
    const Real x5217 = x5216 / x5214;
    const Real x5218 = x5210 + x5217;
    const Mask x5219 = (x5204 == 0);
    const Real x5220 = select(x5219, 0.0, x5218);
    const Mask x5221 = (x5204 == LAYERS);
    Real a5222_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a5222_last = a5222_last + numbers[l];
    }
    const Real x5223 = select(x5221, a5222_last, x5220);
    quantities[LAYERS] = x5223;
    // balances.column_water
    const Real x5224 = x1300 + x5130;
    const Real x5225 = x5224 + x5133;
    // balances.soil_water
    Real a5227_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5226 = real_88[l] * numbers[l];
        quantities[LAYERS + 4 + l] = a5226;
        a5227_last = a5227_last + a5226;
        real_51[l] = a5226;
    }
    // balances.column_water
    const Real x5228 = a5227_last + x5225;
    quantities[LAYERS + 1] = x5228;
    // balances.soil_water
    Real a5229_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a5229_last = a5229_last + real_51[l];
    }
    quantities[LAYERS + 2] = a5229_last;
    // diagnostics.layer_ice, diagnostics.soil_ice
    Real a5231_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5230 = real_93[l] * numbers[l];
        quantities[3 * LAYERS + 4 + l] = a5230;
        a5231_last = a5231_last + a5230;
    }
    quantities[LAYERS + 3] = a5231_last;
    // air.emission
    const Real x5233 = x5128 * x5128;
    const Real x5234 = x5233 * x5233;
    const Real x5235 = x5234 * 5.67e-08;
    // diagnostics.surface_emission
    const Real x5236 = x5124 * x5235;
    // diagnostics.net_radiation
    const Real x5237 = x5184 - x5236;
    quantities[4 * LAYERS + 4] = x5237;
    // diagnostics.snowfall
    const Real x5238 = x5187 / seconds;
    quantities[4 * LAYERS + 5] = x5238;
    // balances.evaporated_water
    const Real x5239 = x5170 + x5171;
    const Real x5240 = x5239 + x5172;
    // balances._depth
    const Real x5241 = seconds / 2501000000.0;
    const Real x5242 = x5240 * x5241;
    const Real x5243 = seconds / 2830000000.0;
    const Real x5244 = x5174 * x5243;
    // balances.evaporated_water
    const Real x5245 = x5242 + x5244;
    const Real x5246 = seconds * x1284;
    const Real x5248 = x5245 + x5246;
    // diagnostics.net_evaporation
    const Real x5249 = x5248 / seconds;
    quantities[4 * LAYERS + 6] = x5249;
    // diagnostics.potential_evaporation
    const Real x5250 = x5158 * 1000.0;
    const Real x5251 = x5159 / x5250;
    quantities[4 * LAYERS + 7] = x5251;
    // diagnostics._evaporated
    const Real x5252 = x5170 / 2501000000.0;
    quantities[4 * LAYERS + 8] = x5252;
    const Real x5253 = x5171 / 2501000000.0;
    quantities[4 * LAYERS + 9] = x5253;
    const Real x5254 = x5172 / 2501000000.0;
    quantities[4 * LAYERS + 10] = x5254;
    // diagnostics.snow_sublimation
    const Real x5255 = x5174 / 2830000000.0;
    quantities[4 * LAYERS + 11] = x5255;
    // diagnostics.infiltration
    const Real x5256 = x5176 - x2218;
    quantities[4 * LAYERS + 14] = x5256;
    // diagnostics.total_runoff
    const Real x5257 = x2218 + real_132[LAYERS];
    quantities[4 * LAYERS + 15] = x5257;
    // balances.water_gain
    const Real x5258 = seconds * forcing[6];
    const Real x5259 = x5258 / 1000.0;
    quantities[4 * LAYERS + 16] = x5259;
    // balances.water_loss
    const Real x5260 = seconds * x5257;
    const Real x5261 = x5248 + x5260;
    quantities[4 * LAYERS + 17] = x5261;
    // diagnostics.layer_liquid_water, balances.soil_water
    Real a5262_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5232 = real_59[l] * numbers[l];
        quantities[2 * LAYERS + 4 + l] = a5232;
        a5262_last = a5262_last + real_51[l];
    }
    // balances.column_water
    const Real x5263 = a5262_last + x5225;
    const Real x5264 = state[3 * LAYERS + 1] + state[3 * LAYERS + 2];
    const Real x5265 = x5264 + state[3 * LAYERS + 3];
    // balances.soil_water
    Real a5267_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5266 = state[l + LAYERS] * numbers[l];
        a5267_last = a5267_last + a5266;
    }
    // balances.column_water
    const Real x5268 = a5267_last + x5265;
    // balances.water_residual
    const Real x5269 = x5263 - x5268;
    const Real x5270 = x5259 - x5261;
    const Real x5271 = x5269 - x5270;
    quantities[4 * LAYERS + 18] = x5271;
    // balances.surface_energy_residual
    const Real x5272 = x5184 - x5168;
    const Real x5273 = x5272 - x5161;
    const Real x5274 = x5273 - x5169;
    const Real x5275 = x5274 - x5193;
    const Real x5276 = x5275 - x5179;
    const Real x5277 = x5276 - x5121;
    const Mask x5278 = (mask_of(false) & mask_of(false));
    const Real x5279 = select(x5278, 0.0, x5277);
    quantities[4 * LAYERS + 20] = x5279;
    // balances.soil_energy_residual
    Real a5283_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5280 = real_65[l] - state[l];
        const Real a5281 = real_84[l] * numbers[l];
        const Real a5282 = a5281 * a5280;
        a5283_last = a5283_last + a5282;
    }
    const Real x5284 = a5283_last / seconds;
    const Real x5291 = x5169 - x2346;
    // balances.phase_change_heat, balances.soil_energy_residual
    Real a5290_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5285 = real_70[l] * numbers[l];
        const Real a5286 = a5285 / seconds;
        const Real a5288 = a5286 * real_86[l];
        a5290_last = a5290_last - a5288;
    }
    // balances.soil_energy_residual
    const Real x5292 = x5291 + a5290_last;
    const Real x5293 = x5292 + a4537_last;
    const Real x5294 = x5284 - x5293;
    quantities[4 * LAYERS + 21] = x5294;
    // state.snow_layers_of
    const Real x5295 = x5133 * 1000.0;
    // snow_layers.spread
    const Mask x5296 = (x5295 > 0.0);
    const Mask x5297 = (a5134_last > 0.0);
    const Mask x5298 = (x5296 & x5297);
    Real a5299_last = real_of(0.0);
    Real a5300_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a5131_1552 = real_40[l] + real_4[l];
        a5299_last = a5299_last + a5131_1552;
        a5300_last = a5300_last + real_3[l];
    }
    const Mask x5301 = (a5299_last > 0.0);
    const Mask x5302 = (a5300_last > 0.0);
    const Mask x5303 = (x5301 & x5302);
    const Mask x5304 = (x5298 & x5303);
    const Real x5305 = select(x5303, a5299_last, 1.0);
    const Real x5306 = x5295 / x5305;
    const Real x5307 = select(x5304, x5306, 0.0);
    const Mask x5308 = ~x5303;
    const Mask x5309 = (x5298 & x5308);
    const Real x5310 = select(x5309, a5134_last, 1.0);
    // snow_layers.<listcomp>
    const Real x5311 = x5310 + 0.5;
    const Real x5312 = 1 / x5311;
    const Real x5313 = x5312 * 0.1;
    const Real x5314 = x5310 + 1.0;
    const Real x5315 = 1 / x5314;
    const Real x5316 = x5315 * 0.2;
    const Real x5317 = x5310 + 0.25;
    const Real x5318 = 1 / x5317;
    const Real x5319 = x5318 * 0.05;
    // snow_layers.layer_shares
    const Real x5320 = x5313 + x5316;
    const Real x5321 = x5320 + x5319;
    const Real x5322 = 1.0 - x5321;
    const Real x5323 = x5322 / 2.0;
    real_3[0] = x5313;
    real_3[1] = x5316;
    real_3[2] = x5323;
    real_3[3] = x5323;
    real_3[4] = x5319;
    // snow_layers.spread
    const Mask x5326 = (x5128 > 273.15);
    const Real x5327 = select(x5326, 273.15, x5128);
    // snow_layers.spread, snow_layers.content_of, balances._snow_heat
    Real a5341_last = real_of(0.0);
    Real a5342_last = real_of(0.0);
    Real a5343_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a5325 = select(x5309, real_3[l], 0.0);
        const Real a5328 = select(x5304, real_5[l], 273.15);
        const Real a5329 = x5307 * real_40[l];
        const Real a5330 = a5325 * x5295;
        const Real a5331 = a5329 + a5330;
        const Real a5332 = x5307 * real_4[l];
        const Real a5333 = select(x5309, x5327, a5328);
        const Real a5334 = a5331 * 2106.0;
        const Real a5335 = a5332 * 4218.0;
        const Real a5336 = a5334 + a5335;
        const Real a5337 = a5333 - 273.15;
        const Real a5338 = a5336 * a5337;
        const Real a5339 = a5332 * 333500.0;
        const Real a5340 = a5338 + a5339;
        a5341_last = a5341_last + a5340;
        const Real a69_1579 = state[l + 3 * LAYERS + 5] + state[l + 3 * LAYERS + 10];
        a5342_last = a5342_last + a69_1579;
        a5343_last = a5343_last + state[l + 3 * LAYERS + 20];
    }
    // snow_layers.spread
    const Mask x5344 = (a5342_last > 0.0);
    const Mask x5345 = (a5343_last > 0.0);
    const Mask x5346 = (x5344 & x5345);
    const Mask x5347 = (x68 & x5346);
    const Real x5348 = select(x5346, a5342_last, 1.0);
    const Real x5349 = x65 / x5348;
    const Real x5350 = select(x5347, x5349, 0.0);
    const Mask x5351 = ~x5346;
    const Mask x5352 = (x68 & x5351);
    const Real x5353 = select(x5352, state[3 * LAYERS + 4], 1.0);
    // snow_layers.<listcomp>
    const Real x5354 = x5353 + 0.5;
    const Real x5355 = 1 / x5354;
    const Real x5356 = x5355 * 0.1;
    const Real x5357 = x5353 + 1.0;
    const Real x5358 = 1 / x5357;
    const Real x5359 = x5358 * 0.2;
    const Real x5360 = x5353 + 0.25;
    const Real x5361 = 1 / x5360;
    const Real x5362 = x5361 * 0.05;
    // snow_layers.layer_shares
    const Real x5363 = x5356 + x5359;
    const Real x5364 = x5363 + x5362;
    const Real x5365 = 1.0 - x5364;
    const Real x5366 = x5365 / 2.0;
    real_3[0] = x5356;
    real_3[1] = x5359;
    real_3[2] = x5366;
    real_3[3] = x5366;
    real_3[4] = x5362;
    // snow_layers.spread, snow_layers.content_of, balances._snow_heat
    Real a5382_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a5368 = select(x5352, real_3[l], 0.0);
        const Real a5369 = select(x5347, state[l + 3 * LAYERS + 15], 273.15);
        const Real a5370 = x5350 * state[l + 3 * LAYERS + 5];
        const Real a5371 = a5368 * x65;
        const Real a5372 = a5370 + a5371;
        const Real a5373 = x5350 * state[l + 3 * LAYERS + 10];
        const Real a5374 = select(x5352, x101, a5369);
        const Real a5375 = a5372 * 2106.0;
        const Real a5376 = a5373 * 4218.0;
        const Real a5377 = a5375 + a5376;
        const Real a5378 = a5374 - 273.15;
        const Real a5379 = a5377 * a5378;
        const Real a5380 = a5373 * 333500.0;
        const Real a5381 = a5379 + a5380;
        a5382_last = a5382_last + a5381;
    }
    // balances.snow_energy_residual
    const Real x5383 = a5341_last - a5382_last;
    const Real x5384 = x5383 / seconds;
    const Real x5385 = x5193 + x5194;
    const Real x5386 = x5384 - x5385;
    quantities[4 * LAYERS + 22] = x5386;
    // balances.snow_base_mismatch
    const Real x5387 = x5169 - x5169;
    quantities[4 * LAYERS + 23] = x5387;
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
