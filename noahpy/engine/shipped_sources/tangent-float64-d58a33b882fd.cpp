// From the code of digest 6f9e9cba048c5933f0bc44736140578fdd8ee758479e69cfc8b1ab5356d294ab.
// The tangent of a strip of columns, written by noahpy.engine.
#define NUMBER double
#include "strip.h"

constexpr int STATE_ROWS = 3 * LAYERS + 13;
constexpr int FORCING_ROWS = 11;
constexpr int NUMBERS_ROWS = 15 * LAYERS + 32;
constexpr int FLAGS_ROWS = LAYERS + 5;
constexpr int WEIGHTS_ROWS = 0;
constexpr int MOVED_STATE_ROWS = 3 * LAYERS + 13;
constexpr int MOVED_FORCING_ROWS = 11;
constexpr int MOVED_NUMBERS_ROWS = 15 * LAYERS + 32;
constexpr int AFTER_ROWS = 3 * LAYERS + 13;
constexpr int MOVED_AFTER_ROWS = 3 * LAYERS + 13;
constexpr int MOVED_QUANTITIES_ROWS = LAYERS + 24;
constexpr int MOVED_RESULTS_ROWS = 4 * LAYERS + 42;

static const Number table1198[] = {
#include "stability_corrections.inc"
};
static const Number table1208[] = {
#include "stability_slopes.inc"
};
static const char noahpy_interface[] = R"({"state": [["state.soil_temperature", 1, 0], ["state.total_water_content", 1, 0], ["state.liquid_water_content", 1, 0], ["state.skin_temperature"], ["state.canopy_water"], ["state.snow_water_equivalent"], ["state.snow_depth"], ["state.snow_age"], ["state.surface_albedo"], ["state.surface_emissivity"], ["state.roughness_length"], ["state.background_roughness_length"], ["state.exchange_coefficient_heat"], ["state.exchange_coefficient_momentum"], ["state.surface_specific_humidity"], ["state.bulk_richardson_number"]], "forcing": [["forcing.wind_speed"], ["forcing.air_temperature"], ["forcing.specific_humidity"], ["forcing.surface_pressure"], ["forcing.shortwave_down"], ["forcing.longwave_down"], ["forcing.precipitation_rate"], ["forcing.snowfall_fraction"], ["forcing.green_fraction"], ["forcing.albedo"], ["forcing.leaf_area_index"]], "numbers": [["site.layer_thickness", 1, 0], ["site.air_height"], ["site.wind_height"], ["site.drainage_factor"], ["site.maximum_snow_albedo"], ["site.green_fraction_min"], ["site.green_fraction_max"], ["site.deep_soil_temperature"], ["site.ice_impedance_factor"], ["site.ponding_depth"], ["vegetation.minimum_stomatal_resistance"], ["vegetation.radiation_stress_constant"], ["vegetation.vapour_deficit_stress_constant"], ["vegetation.full_cover_snow_water_equivalent"], ["vegetation.leaf_area_index_min"], ["vegetation.leaf_area_index_max"], ["vegetation.emissivity_min"], ["vegetation.emissivity_max"], ["vegetation.albedo_min"], ["vegetation.albedo_max"], ["vegetation.roughness_length_min"], ["vegetation.roughness_length_max"], ["geometry.bottom_distance"], ["soil.clapp_hornberger_b", 1, 0], ["soil.porosity", 1, 0], ["soil.air_entry_potential", 1, 0], ["soil.saturated_hydraulic_conductivity", 1, 0], ["soil.wilting_point_water_content", 1, 0], ["soil.freezing_point_depression", 1, 0], ["surface_soil.air_dry_water_content"], ["surface_soil.porosity"], ["surface_soil.reference_water_content"], ["surface_soil.wilting_point_water_content"], ["root_zone.root_fraction", 1, 0], ["root_zone.has_roots", 1, 0], ["root_zone.layer_count"], ["flow.curve.residual", 1, 0], ["flow.air_dry"], ["flow.base.head"], ["surface_thermal.dry_conductivity"], ["surface_thermal.log_frozen_conductivity"], ["surface_thermal.frozen_kersten"], ["thermal.dry_conductivity", 1, 0], ["thermal.log_frozen_conductivity", 1, 0], ["thermal.frozen_kersten", 1, 0], ["freezing.retention.residual", 1, 0], ["solids_capacity", 1, 0]], "flags": [["site.use_supplied_albedo"], ["site.use_supplied_leaf_area_index"], ["site.variable_zilitinkevich"], ["vegetation.is_bare_ground"], ["soil.is_gravel", 1, 0], ["surface_thermal.is_gravel"]], "weights": [], "moved_state": [["tangent.state.soil_temperature", 1, 0], ["tangent.state.total_water_content", 1, 0], ["tangent.state.liquid_water_content", 1, 0], ["tangent.state.skin_temperature"], ["tangent.state.canopy_water"], ["tangent.state.snow_water_equivalent"], ["tangent.state.snow_depth"], ["tangent.state.snow_age"], ["tangent.state.surface_albedo"], ["tangent.state.surface_emissivity"], ["tangent.state.roughness_length"], ["tangent.state.background_roughness_length"], ["tangent.state.exchange_coefficient_heat"], ["tangent.state.exchange_coefficient_momentum"], ["tangent.state.surface_specific_humidity"], ["tangent.state.bulk_richardson_number"]], "moved_forcing": [["tangent.forcing.wind_speed"], ["tangent.forcing.air_temperature"], ["tangent.forcing.specific_humidity"], ["tangent.forcing.surface_pressure"], ["tangent.forcing.shortwave_down"], ["tangent.forcing.longwave_down"], ["tangent.forcing.precipitation_rate"], ["tangent.forcing.snowfall_fraction"], ["tangent.forcing.green_fraction"], ["tangent.forcing.albedo"], ["tangent.forcing.leaf_area_index"]], "moved_numbers": [["tangent.site.layer_thickness", 1, 0], ["tangent.site.air_height"], ["tangent.site.wind_height"], ["tangent.site.drainage_factor"], ["tangent.site.maximum_snow_albedo"], ["tangent.site.green_fraction_min"], ["tangent.site.green_fraction_max"], ["tangent.site.deep_soil_temperature"], ["tangent.site.ice_impedance_factor"], ["tangent.site.ponding_depth"], ["tangent.vegetation.minimum_stomatal_resistance"], ["tangent.vegetation.radiation_stress_constant"], ["tangent.vegetation.vapour_deficit_stress_constant"], ["tangent.vegetation.full_cover_snow_water_equivalent"], ["tangent.vegetation.leaf_area_index_min"], ["tangent.vegetation.leaf_area_index_max"], ["tangent.vegetation.emissivity_min"], ["tangent.vegetation.emissivity_max"], ["tangent.vegetation.albedo_min"], ["tangent.vegetation.albedo_max"], ["tangent.vegetation.roughness_length_min"], ["tangent.vegetation.roughness_length_max"], ["tangent.geometry.bottom_distance"], ["tangent.soil.clapp_hornberger_b", 1, 0], ["tangent.soil.porosity", 1, 0], ["tangent.soil.air_entry_potential", 1, 0], ["tangent.soil.saturated_hydraulic_conductivity", 1, 0], ["tangent.soil.wilting_point_water_content", 1, 0], ["tangent.soil.freezing_point_depression", 1, 0], ["tangent.surface_soil.air_dry_water_content"], ["tangent.surface_soil.porosity"], ["tangent.surface_soil.reference_water_content"], ["tangent.surface_soil.wilting_point_water_content"], ["tangent.root_zone.root_fraction", 1, 0], ["tangent.root_zone.has_roots", 1, 0], ["tangent.root_zone.layer_count"], ["tangent.flow.curve.residual", 1, 0], ["tangent.flow.air_dry"], ["tangent.flow.base.head"], ["tangent.surface_thermal.dry_conductivity"], ["tangent.surface_thermal.log_frozen_conductivity"], ["tangent.surface_thermal.frozen_kersten"], ["tangent.thermal.dry_conductivity", 1, 0], ["tangent.thermal.log_frozen_conductivity", 1, 0], ["tangent.thermal.frozen_kersten", 1, 0], ["tangent.freezing.retention.residual", 1, 0], ["tangent.solids_capacity", 1, 0]], "after": [["state.soil_temperature", 1, 0], ["state.total_water_content", 1, 0], ["state.liquid_water_content", 1, 0], ["state.skin_temperature"], ["state.canopy_water"], ["state.snow_water_equivalent"], ["state.snow_depth"], ["state.snow_age"], ["state.surface_albedo"], ["state.surface_emissivity"], ["state.roughness_length"], ["state.background_roughness_length"], ["state.exchange_coefficient_heat"], ["state.exchange_coefficient_momentum"], ["state.surface_specific_humidity"], ["state.bulk_richardson_number"]], "moved_after": [["tangent.state.soil_temperature", 1, 0], ["tangent.state.total_water_content", 1, 0], ["tangent.state.liquid_water_content", 1, 0], ["tangent.state.skin_temperature"], ["tangent.state.canopy_water"], ["tangent.state.snow_water_equivalent"], ["tangent.state.snow_depth"], ["tangent.state.snow_age"], ["tangent.state.surface_albedo"], ["tangent.state.surface_emissivity"], ["tangent.state.roughness_length"], ["tangent.state.background_roughness_length"], ["tangent.state.exchange_coefficient_heat"], ["tangent.state.exchange_coefficient_momentum"], ["tangent.state.surface_specific_humidity"], ["tangent.state.bulk_richardson_number"]], "moved_quantities": [["tangent.ice_content", 1, 0], ["tangent.thaw_depth"], ["tangent.column_water"], ["tangent.soil_water"], ["tangent.shortwave_up"], ["tangent.longwave_up"], ["tangent.net_radiation"], ["tangent.snowfall"], ["tangent.net_evaporation"], ["tangent.potential_evaporation"], ["tangent.direct_evaporation"], ["tangent.canopy_evaporation"], ["tangent.transpiration"], ["tangent.snow_sublimation"], ["tangent.snowmelt"], ["tangent.throughfall_drip"], ["tangent.infiltration"], ["tangent.total_runoff"], ["tangent.water_gain"], ["tangent.water_loss"], ["tangent.water_residual"], ["tangent.water_leaked"], ["tangent.surface_energy_residual"], ["tangent.soil_energy_residual"], ["tangent.snow_base_mismatch"]], "moved_results": [["tangent.fluxes.potential_evaporation"], ["tangent.fluxes.latent_heat_flux"], ["tangent.fluxes.evaporation_rate"], ["tangent.fluxes.sensible_heat_flux"], ["tangent.fluxes.ground_heat_flux"], ["tangent.fluxes.direct_evaporation"], ["tangent.fluxes.canopy_evaporation"], ["tangent.fluxes.transpiration"], ["tangent.fluxes.layer_transpiration", 1, 0], ["tangent.fluxes.snow_sublimation"], ["tangent.fluxes.dew_rate"], ["tangent.fluxes.throughfall_drip"], ["tangent.fluxes.soil_water_input"], ["tangent.fluxes.surface_runoff"], ["tangent.fluxes.subsurface_runoff"], ["tangent.fluxes.snowmelt"], ["tangent.fluxes.precipitation_heat_flux"], ["tangent.fluxes.freezing_rain_heat_flux"], ["tangent.fluxes.melt_heat_flux"], ["tangent.fluxes.absorbed_radiation"], ["tangent.fluxes.snow_cover_fraction"], ["tangent.fluxes.background_albedo"], ["tangent.fluxes.background_emissivity"], ["tangent.fluxes.leaf_area_index"], ["tangent.fluxes.canopy_resistance"], ["tangent.fluxes.plant_coefficient"], ["tangent.budget.liquid_input"], ["tangent.budget.snowfall"], ["tangent.budget.snow_vapour_loss"], ["tangent.budget.snow_trace"], ["tangent.budget.snow_correction"], ["tangent.budget.old_precipitation_heat"], ["tangent.budget.soil_water_created"], ["tangent.budget.bottom_drainage"], ["tangent.budget.excess_runoff"], ["tangent.budget.heat_conductance"], ["tangent.budget.longwave_linearization"], ["tangent.budget.precipitation_conductance"], ["tangent.budget.potential_temperature"], ["tangent.budget.evaporation_heat"], ["tangent.budget.soil_heat_input"], ["tangent.budget.bottom_heat_flux"], ["tangent.budget.carried_heat"], ["tangent.budget.heat_capacity", 1, 0], ["tangent.budget.fusion_heat", 1, 0], ["tangent.budget.phase_change", 1, 0]]})";


INLINE void strip_tangent(const Real *__restrict state, const Real *__restrict forcing, const Real *__restrict numbers, const Mask *__restrict flags, const Number *__restrict weights, const Real *__restrict moved_state, const Real *__restrict moved_forcing, const Real *__restrict moved_numbers, const Real seconds, Real *__restrict after, Real *__restrict moved_after, Real *__restrict moved_quantities, Real *__restrict moved_results) {
    Real real_0[4];
    Real real_1[4];
    Real real_2[4];
    Real real_3[4];
    Index index_4[4];
    Real real_5[4];
    Real real_6[4];
    Real real_7[LAYERS];
    Real real_8[LAYERS];
    Real real_9[LAYERS];
    Real real_10[LAYERS];
    Real real_11[LAYERS];
    Real real_12[LAYERS];
    Real real_13[LAYERS];
    Real real_14[LAYERS];
    Real real_15[LAYERS];
    Real real_16[LAYERS];
    Real real_17[LAYERS];
    Real real_18[LAYERS];
    Real real_19[LAYERS];
    Real real_20[LAYERS];
    Real real_21[LAYERS];
    Real real_22[LAYERS];
    Real real_23[LAYERS];
    Real real_24[LAYERS];
    Real real_25[LAYERS];
    Real real_26[LAYERS];
    Real real_27[LAYERS];
    Real real_28[LAYERS];
    Real real_29[LAYERS];
    Real real_30[LAYERS];
    Real real_31[LAYERS];
    Real real_32[LAYERS];
    Real real_33[LAYERS];
    Real real_34[LAYERS];
    Real real_35[LAYERS];
    Real real_36[LAYERS];
    Mask mask_37[LAYERS];
    Real real_38[LAYERS];
    Real real_39[LAYERS];
    Real real_40[LAYERS];
    Real real_41[LAYERS];
    Real real_42[LAYERS];
    Real real_43[LAYERS];
    Real real_44[LAYERS];
    Real real_45[LAYERS];
    Real real_46[LAYERS];
    Real real_47[LAYERS - 1];
    Real real_48[LAYERS - 1];
    Real real_49[LAYERS - 1];
    Real real_50[LAYERS - 1];
    Real real_51[LAYERS - 1];
    Real real_52[LAYERS - 1];
    Real real_53[LAYERS - 1];
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
    Real real_64[LAYERS - 1];
    Real real_65[LAYERS - 1];
    Real real_66[LAYERS];
    Real real_67[LAYERS];
    Real real_68[LAYERS];
    Mask mask_69[LAYERS];
    Real real_70[LAYERS];
    Real real_71[LAYERS];
    Real real_72[LAYERS];
    Real real_73[LAYERS];
    Real real_74[LAYERS];
    Real real_75[LAYERS];
    Real real_76[LAYERS];
    Real real_77[LAYERS];
    Real real_78[LAYERS];
    Mask mask_79[LAYERS];
    Real real_80[LAYERS];
    Real real_81[LAYERS];
    Mask mask_82[LAYERS];
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
    Real real_93[LAYERS - 1];
    Real real_94[LAYERS - 1];
    Real real_95[LAYERS - 1];
    Real real_96[LAYERS + 1];
    Real real_97[LAYERS + 1];
    Real real_98[LAYERS + 1];
    Real real_99[LAYERS + 1];
    // time_step.time_step
    const Real x0 = numbers[0] * 0.5;
    const Real x1 = moved_numbers[0] * 0.5;
    // air.saturation_humidity
    const Real x2 = 1 / forcing[1];
    const Real x3 = x2 * x2;
    const Real x4 = -moved_forcing[1];
    const Real x5 = x4 * x3;
    const Real x6 = 0.0036609921288669233 - x2;
    const Real x7 = -x5;
    const Real x8 = x6 * 5425.1626898047725;
    const Real x9 = x7 * 5425.1626898047725;
    const Real x10 = exp(x8);
    const Real x11 = x9 * x10;
    const Real x12 = x10 * 611.0;
    const Real x13 = x11 * 611.0;
    // air._mixing
    const Real x14 = x12 * 0.622;
    const Real x15 = x13 * 0.622;
    const Real x16 = x12 * 0.378;
    const Real x17 = x13 * 0.378;
    const Real x18 = forcing[3] - x16;
    const Real x19 = moved_forcing[3] - x17;
    const Real x20 = x14 / x18;
    const Real x21 = x19 * x20;
    const Real x22 = x15 - x21;
    const Real x23 = x22 / x18;
    // air.air_properties
    const Real x24 = numbers[LAYERS] * 0.0098;
    const Real x25 = moved_numbers[LAYERS] * 0.0098;
    const Real x26 = forcing[1] + x24;
    const Real x27 = moved_forcing[1] + x25;
    // air.virtual_temperature
    const Real x28 = forcing[2] * 0.61;
    const Real x29 = moved_forcing[2] * 0.61;
    const Real x30 = x28 + 1.0;
    const Real x31 = forcing[1] * x30;
    const Real x32 = moved_forcing[1] * x30;
    const Real x33 = x29 * forcing[1];
    const Real x34 = x33 + x32;
    // air.saturation_slope
    const Real x35 = forcing[1] - 29.65;
    const Real x36 = x20 * 4302.6449999999995;
    const Real x37 = x23 * 4302.6449999999995;
    const Real x38 = x35 * x35;
    const Real x39 = moved_forcing[1] * x35;
    const Real x40 = x39 + x39;
    const Real x41 = x36 / x38;
    const Real x42 = x40 * x41;
    const Real x43 = x37 - x42;
    const Real x44 = x43 / x38;
    // air.emission
    const Real x45 = forcing[1] * forcing[1];
    const Real x46 = moved_forcing[1] * forcing[1];
    const Real x47 = x46 + x46;
    const Real x48 = x45 * x45;
    const Real x49 = x47 * x45;
    const Real x50 = x49 + x49;
    const Real x51 = x48 * 5.67e-08;
    const Real x52 = x50 * 5.67e-08;
    // snow.__call__
    const Mask x53 = (forcing[1] < 273.15);
    const Real x54 = real_of_mask(x53);
    // snow.precipitation_kind
    const Mask x55 = (forcing[6] > 0.0);
    const Real x56 = select(x55, x54, 0.0);
    const Real x57 = x56 * forcing[6];
    const Real x58 = moved_forcing[6] * x56;
    const Real x59 = forcing[6] - x57;
    const Real x60 = moved_forcing[6] - x58;
    const Mask x61 = (state[3 * LAYERS] <= 273.15);
    const Mask x62 = (x55 & x61);
    const Real x63 = select(x62, x59, 0.0);
    const Real x64 = select(x62, x60, 0.0);
    const Mask x65 = (x57 > 0.0);
    const Real x66 = x57 + x63;
    const Real x67 = x58 + x64;
    const Real x68 = x59 - x63;
    const Real x69 = x60 - x64;
    const Real x70 = x57 * 2106.0;
    const Real x71 = x58 * 2106.0;
    const Real x72 = x59 * 4218.0;
    const Real x73 = x60 * 4218.0;
    const Real x74 = x70 + x72;
    const Real x75 = x71 + x73;
    const Real x76 = 0.0 - x63;
    const Real x77 = -x64;
    const Real x78 = x76 * 333500.0;
    const Real x79 = x77 * 333500.0;
    // exchange.myj_exchange
    const Real x80 = 1 / forcing[3];
    const Real x81 = x80 * x80;
    const Real x82 = -moved_forcing[3];
    const Real x83 = x82 * x81;
    const Real x84 = x80 * 100000.0;
    const Real x85 = x83 * 100000.0;
    const Real x86 = log(x84);
    const Real x87 = x85 / x84;
    const Real x88 = x86 * 0.2857142857142857;
    const Real x89 = x87 * 0.2857142857142857;
    const Real x90 = exp(x88);
    const Real x91 = x89 * x90;
    const Real x92 = forcing[1] * x90;
    const Real x93 = moved_forcing[1] * x90;
    const Real x94 = x91 * forcing[1];
    const Real x95 = x94 + x93;
    const Real x96 = state[3 * LAYERS] * x90;
    const Real x97 = moved_state[3 * LAYERS] * x90;
    const Real x98 = x91 * state[3 * LAYERS];
    const Real x99 = x98 + x97;
    const Real x100 = 1 / x92;
    const Real x101 = x100 * x100;
    const Real x102 = -x95;
    const Real x103 = x102 * x101;
    const Real x104 = x100 * 9.81;
    const Real x105 = x103 * 9.81;
    const Real x106 = x92 - x96;
    const Real x107 = x95 - x99;
    const Real x108 = forcing[2] + state[3 * LAYERS + 11];
    const Real x109 = moved_forcing[2] + moved_state[3 * LAYERS + 11];
    const Real x110 = x108 * 0.3041811846689896;
    const Real x111 = x109 * 0.3041811846689896;
    const Real x112 = x110 + 1.0;
    const Real x113 = x106 * x112;
    const Real x114 = x107 * x112;
    const Real x115 = x111 * x106;
    const Real x116 = x115 + x114;
    const Real x117 = forcing[2] - state[3 * LAYERS + 11];
    const Real x118 = moved_forcing[2] - moved_state[3 * LAYERS + 11];
    const Real x119 = x117 * 0.6083623693379792;
    const Real x120 = x118 * 0.6083623693379792;
    const Real x121 = x92 + x96;
    const Real x122 = x95 + x99;
    const Real x123 = x121 * 0.5;
    const Real x124 = x122 * 0.5;
    const Real x125 = x119 * x123;
    const Real x126 = x120 * x123;
    const Real x127 = x124 * x119;
    const Real x128 = x127 + x126;
    const Real x129 = x113 + x125;
    const Real x130 = x116 + x128;
    const Real x131 = forcing[0] * forcing[0];
    const Real x132 = moved_forcing[0] * forcing[0];
    const Real x133 = x132 + x132;
    const Real x134 = at_least(x131, 1e-06);
    const Mask x135 = (x131 >= 1e-06);
    const Real x136 = select(x135, x133, 0.0);
    const Real x137 = x104 * x129;
    const Real x138 = x105 * x129;
    const Real x139 = x130 * x104;
    const Real x140 = x139 + x138;
    const Real x141 = x137 * numbers[LAYERS + 1];
    const Real x142 = x140 * numbers[LAYERS + 1];
    const Real x143 = moved_numbers[LAYERS + 1] * x137;
    const Real x144 = x143 + x142;
    const Real x145 = x141 * numbers[LAYERS + 1];
    const Real x146 = x144 * numbers[LAYERS + 1];
    const Real x147 = moved_numbers[LAYERS + 1] * x141;
    const Real x148 = x147 + x146;
    const Real x149 = x145 / x134;
    const Real x150 = x136 * x149;
    const Real x151 = x148 - x150;
    const Real x152 = x151 / x134;
    const Real x153 = x149 / numbers[LAYERS];
    const Real x154 = moved_numbers[LAYERS] * x153;
    const Real x155 = x152 - x154;
    const Real x156 = x155 / numbers[LAYERS];
    const Real x157 = numbers[LAYERS + 1] + state[3 * LAYERS + 7];
    const Real x158 = moved_numbers[LAYERS + 1] + moved_state[3 * LAYERS + 7];
    const Real x159 = numbers[LAYERS] + state[3 * LAYERS + 7];
    const Real x160 = moved_numbers[LAYERS] + moved_state[3 * LAYERS + 7];
    const Real x161 = x157 / state[3 * LAYERS + 7];
    const Real x162 = moved_state[3 * LAYERS + 7] * x161;
    const Real x163 = x158 - x162;
    const Real x164 = x163 / state[3 * LAYERS + 7];
    const Real x165 = log(x161);
    const Real x166 = x164 / x161;
    const Real x167 = x153 / 0.505;
    const Real x168 = x156 / 0.505;
    const Real x169 = at_most(x167, 1.0);
    const Mask x170 = (x167 <= 1.0);
    const Real x171 = select(x170, x168, 0.0);
    const Mask x172 = (x129 > 0.0);
    // exchange.zilitinkevich_factor
    const Real x173 = state[3 * LAYERS + 7] * (-13.157629102823119);
    const Real x174 = moved_state[3 * LAYERS + 7] * (-13.157629102823119);
    const Real x175 = exp(x173);
    const Real x176 = x174 * x175;
    const Real x177 = select(flags[2], x175, 0.1);
    const Real x178 = select(flags[2], x176, 0.0);
    const Real x179 = x177 * (-103.28);
    const Real x180 = x178 * (-103.28);
    // exchange.myj_exchange
    const Real x181 = x169 * x169;
    const Real x182 = x171 * x169;
    const Real x183 = x182 + x182;
    const Real x184 = x181 * 10.0;
    const Real x185 = x183 * 10.0;
    const Real x186 = x184 + 1.0;
    const Real x187 = select(x172, x186, 1.0);
    const Real x188 = select(x172, x185, 0.0);
    const Real x189 = x179 * x187;
    const Real x190 = x180 * x187;
    const Real x191 = x188 * x179;
    const Real x192 = x191 + x190;
    const Real x193 = 1 / numbers[LAYERS];
    const Real x194 = x193 * x193;
    const Real x195 = -moved_numbers[LAYERS];
    const Real x196 = x195 * x194;
    const Real x197 = x193 * 0.0001;
    const Real x198 = x196 * 0.0001;
    // exchange.convective_factor
    const Real x199 = x137 * 1000.0;
    const Real x200 = x140 * 1000.0;
    const Real x201 = magnitude(x199);
    const Real x202 = sign(x199);
    const Real x203 = x200 * x202;
    const Mask x204 = (x201 > 1e-30);
    const Real x205 = at_least(x201, 1e-30);
    const Mask x206 = (x201 >= 1e-30);
    const Real x207 = select(x206, x203, 0.0);
    const Real x208 = log(x205);
    const Real x209 = x207 / x205;
    const Real x210 = x208 * 0.6666666666666666;
    const Real x211 = x209 * 0.6666666666666666;
    const Real x212 = exp(x210);
    const Real x213 = x211 * x212;
    const Real x214 = select(x204, x212, 0.0);
    const Real x215 = select(x204, x213, 0.0);
    const Real x216 = x214 * 1.44;
    const Real x217 = x215 * 1.44;
    // exchange._convective_velocity_squared
    const Real x218 = log(state[3 * LAYERS + 9]);
    const Real x219 = moved_state[3 * LAYERS + 9] / state[3 * LAYERS + 9];
    const Real x220 = x218 * 0.6666666666666666;
    const Real x221 = x219 * 0.6666666666666666;
    const Real x222 = exp(x220);
    const Real x223 = x221 * x222;
    const Real x224 = x216 * x222;
    const Real x225 = x217 * x222;
    const Real x226 = x223 * x216;
    const Real x227 = x226 + x225;
    // exchange._friction_velocity
    const Real x228 = x134 + x224;
    const Real x229 = x136 + x227;
    const Real x230 = sqrt(x228);
    const Real x231 = x230 * 2.0;
    const Real x232 = x229 / x231;
    const Real x233 = state[3 * LAYERS + 10] * x230;
    const Real x234 = moved_state[3 * LAYERS + 10] * x230;
    const Real x235 = x232 * state[3 * LAYERS + 10];
    const Real x236 = x235 + x234;
    const Real x237 = sqrt(x233);
    const Real x238 = x237 * 2.0;
    const Real x239 = x236 / x238;
    const Real x240 = at_least(x237, 1e-09);
    const Mask x241 = (x237 >= 1e-09);
    const Real x242 = select(x241, x239, 0.0);
    // exchange.myj_exchange
    const Real x243 = select(x172, 0.0, x216);
    const Real x244 = select(x172, 0.0, x217);
    const Real x245 = x137 * 0.4;
    const Real x246 = x140 * 0.4;
    const Real x247 = state[3 * LAYERS + 7] / x157;
    const Real x248 = x158 * x247;
    const Real x249 = moved_state[3 * LAYERS + 7] - x248;
    const Real x250 = x249 / x157;
    const Real x251 = x240 * state[3 * LAYERS + 8];
    const Real x252 = x242 * state[3 * LAYERS + 8];
    const Real x253 = moved_state[3 * LAYERS + 8] * x240;
    const Real x254 = x253 + x252;
    const Real x255 = sqrt(x251);
    const Real x256 = x255 * 2.0;
    const Real x257 = x254 / x256;
    const Real x258 = x189 * x255;
    const Real x259 = x192 * x255;
    const Real x260 = x257 * x189;
    const Real x261 = x260 + x259;
    const Real x262 = exp(x258);
    const Real x263 = x261 * x262;
    const Real x264 = x262 * state[3 * LAYERS + 8];
    const Real x265 = x263 * state[3 * LAYERS + 8];
    const Real x266 = moved_state[3 * LAYERS + 8] * x262;
    const Real x267 = x266 + x265;
    const Real x268 = at_least(x264, 1e-28);
    const Mask x269 = (x264 >= 1e-28);
    const Real x270 = select(x269, x267, 0.0);
    const Real x271 = x268 / x159;
    const Real x272 = x160 * x271;
    const Real x273 = x270 - x272;
    const Real x274 = x273 / x159;
    const Real x275 = x245 * state[3 * LAYERS + 9];
    const Real x276 = x246 * state[3 * LAYERS + 9];
    const Real x277 = moved_state[3 * LAYERS + 9] * x245;
    const Real x278 = x277 + x276;
    const Real x279 = x240 * x240;
    const Real x280 = x242 * x240;
    const Real x281 = x280 + x280;
    const Real x282 = x279 * x240;
    const Real x283 = x281 * x240;
    const Real x284 = x242 * x279;
    const Real x285 = x284 + x283;
    const Real x286 = x275 / x282;
    const Real x287 = x285 * x286;
    const Real x288 = x278 - x287;
    const Real x289 = x288 / x282;
    real_0[0] = x157;
    real_0[1] = state[3 * LAYERS + 7];
    real_0[2] = x159;
    real_0[3] = x268;
    real_1[0] = x158;
    real_1[1] = moved_state[3 * LAYERS + 7];
    real_1[2] = x160;
    real_1[3] = x270;
    real_2[0] = real_of(1.0);
    real_2[1] = x247;
    real_2[2] = real_of(1.0);
    real_2[3] = x271;
    real_3[0] = real_of(0.0);
    real_3[1] = x250;
    real_3[2] = real_of(0.0);
    real_3[3] = x274;
    // stability.__call__
    index_4[0] = index_of(0);
    index_4[1] = index_of(0);
    index_4[2] = index_of(10000);
    index_4[3] = index_of(10000);
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a292 = x286 * real_0[l];
        const Real a293 = x289 * real_0[l];
        const Real a294 = real_1[l] * x286;
        const Real a295 = a294 + a293;
        const Real a298 = real_2[l] * (-5.0);
        const Real a299 = real_3[l] * (-5.0);
        const Mask a300 = (a292 < a298);
        const Real a301 = select(a300, a298, a292);
        const Real a302 = select(a300, a299, a295);
        const Real a303 = real_2[l] * 0.9999990000003619;
        const Real a304 = real_3[l] * 0.9999990000003619;
        const Mask a305 = (a301 > a303);
        const Real a306 = select(a305, a303, a301);
        const Real a307 = select(a305, a304, a302);
        const Real a308 = a306 - (-5.0);
        const Real a309 = a308 / 0.0006;
        const Real a310 = a307 / 0.0006;
        const Real a311 = trunc(a309);
        const Index a312 = index_of_real(a311);
        const Index a313 = at_least(a312, 0);
        const Index a314 = at_most(a313, 9999);
        const Index a316 = a314 + index_4[l];
        const Real a317 = look_up(table1198, a316);
        const Real a318 = a309 - a311;
        const Real a319 = look_up(table1208, a316);
        const Real a320 = a318 * a319;
        const Real a321 = a310 * a319;
        const Real a322 = a317 + a320;
        real_5[l] = a321;
        real_6[l] = a322;
    }
    // exchange.myj_exchange
    const Real x323 = real_6[0] - real_6[1];
    const Real x324 = real_5[0] - real_5[1];
    const Real x325 = x323 + x165;
    const Real x326 = x324 + x166;
    const Real x327 = real_6[2] - real_6[3];
    const Real x328 = real_5[2] - real_5[3];
    const Real x329 = log(x271);
    const Real x330 = x274 / x271;
    const Real x331 = x327 - x329;
    const Real x332 = x328 - x330;
    const Real x333 = x240 * 0.4;
    const Real x334 = x242 * 0.4;
    const Real x335 = x333 / x325;
    const Real x336 = x326 * x335;
    const Real x337 = x334 - x336;
    const Real x338 = x337 / x325;
    const Mask x339 = (x335 < x197);
    const Real x340 = select(x339, x197, x335);
    const Real x341 = select(x339, x198, x338);
    const Real x342 = x333 / x331;
    const Real x343 = x332 * x342;
    const Real x344 = x334 - x343;
    const Real x345 = x344 / x331;
    const Mask x346 = (x342 < x197);
    const Real x347 = select(x346, x197, x342);
    const Real x348 = select(x346, x198, x345);
    // exchange._convective_velocity_squared
    const Real x349 = log(x347);
    const Real x350 = x348 / x347;
    const Real x351 = x349 * 0.6666666666666666;
    const Real x352 = x350 * 0.6666666666666666;
    const Real x353 = exp(x351);
    const Real x354 = x352 * x353;
    const Real x355 = x243 * x353;
    const Real x356 = x244 * x353;
    const Real x357 = x354 * x243;
    const Real x358 = x357 + x356;
    // exchange._friction_velocity
    const Real x359 = x134 + x355;
    const Real x360 = x136 + x358;
    const Real x361 = sqrt(x359);
    const Real x362 = x361 * 2.0;
    const Real x363 = x360 / x362;
    const Real x364 = x340 * x361;
    const Real x365 = x341 * x361;
    const Real x366 = x363 * x340;
    const Real x367 = x366 + x365;
    const Real x368 = sqrt(x364);
    const Real x369 = x368 * 2.0;
    const Real x370 = x367 / x369;
    const Real x371 = at_least(x368, 1e-09);
    const Mask x372 = (x368 >= 1e-09);
    const Real x373 = select(x372, x370, 0.0);
    // exchange.myj_exchange
    const Real x374 = x371 * state[3 * LAYERS + 8];
    const Real x375 = x373 * state[3 * LAYERS + 8];
    const Real x376 = moved_state[3 * LAYERS + 8] * x371;
    const Real x377 = x376 + x375;
    const Real x378 = sqrt(x374);
    const Real x379 = x378 * 2.0;
    const Real x380 = x377 / x379;
    const Real x381 = x189 * x378;
    const Real x382 = x192 * x378;
    const Real x383 = x380 * x189;
    const Real x384 = x383 + x382;
    const Real x385 = exp(x381);
    const Real x386 = x384 * x385;
    const Real x387 = x385 * state[3 * LAYERS + 8];
    const Real x388 = x386 * state[3 * LAYERS + 8];
    const Real x389 = moved_state[3 * LAYERS + 8] * x385;
    const Real x390 = x389 + x388;
    const Real x391 = at_least(x387, 1e-28);
    const Mask x392 = (x387 >= 1e-28);
    const Real x393 = select(x392, x390, 0.0);
    const Real x394 = x391 / x159;
    const Real x395 = x160 * x394;
    const Real x396 = x393 - x395;
    const Real x397 = x396 / x159;
    const Real x398 = x245 * x347;
    const Real x399 = x246 * x347;
    const Real x400 = x348 * x245;
    const Real x401 = x400 + x399;
    const Real x402 = x371 * x371;
    const Real x403 = x373 * x371;
    const Real x404 = x403 + x403;
    const Real x405 = x402 * x371;
    const Real x406 = x404 * x371;
    const Real x407 = x373 * x402;
    const Real x408 = x407 + x406;
    const Real x409 = x398 / x405;
    const Real x410 = x408 * x409;
    const Real x411 = x401 - x410;
    const Real x412 = x411 / x405;
    real_5[0] = x157;
    real_5[1] = state[3 * LAYERS + 7];
    real_5[2] = x159;
    real_5[3] = x391;
    real_6[0] = x158;
    real_6[1] = moved_state[3 * LAYERS + 7];
    real_6[2] = x160;
    real_6[3] = x393;
    real_3[0] = real_of(1.0);
    real_3[1] = x247;
    real_3[2] = real_of(1.0);
    real_3[3] = x394;
    real_2[0] = real_of(0.0);
    real_2[1] = x250;
    real_2[2] = real_of(0.0);
    real_2[3] = x397;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a415 = x409 * real_5[l];
        const Real a416 = x412 * real_5[l];
        const Real a417 = real_6[l] * x409;
        const Real a418 = a417 + a416;
        const Real a421 = real_3[l] * (-5.0);
        const Real a422 = real_2[l] * (-5.0);
        const Mask a423 = (a415 < a421);
        const Real a424 = select(a423, a421, a415);
        const Real a425 = select(a423, a422, a418);
        const Real a426 = real_3[l] * 0.9999990000003619;
        const Real a427 = real_2[l] * 0.9999990000003619;
        const Mask a428 = (a424 > a426);
        const Real a429 = select(a428, a426, a424);
        const Real a430 = select(a428, a427, a425);
        const Real a431 = a429 - (-5.0);
        const Real a432 = a431 / 0.0006;
        const Real a433 = a430 / 0.0006;
        const Real a434 = trunc(a432);
        const Index a435 = index_of_real(a434);
        const Index a436 = at_least(a435, 0);
        const Index a437 = at_most(a436, 9999);
        const Index a438 = a437 + index_4[l];
        const Real a439 = look_up(table1198, a438);
        const Real a440 = a432 - a434;
        const Real a441 = look_up(table1208, a438);
        const Real a442 = a440 * a441;
        const Real a443 = a433 * a441;
        const Real a444 = a439 + a442;
        real_1[l] = a443;
        real_0[l] = a444;
    }
    // exchange.myj_exchange
    const Real x445 = real_0[0] - real_0[1];
    const Real x446 = real_1[0] - real_1[1];
    const Real x447 = x445 + x165;
    const Real x448 = x446 + x166;
    const Real x449 = real_0[2] - real_0[3];
    const Real x450 = real_1[2] - real_1[3];
    const Real x451 = log(x394);
    const Real x452 = x397 / x394;
    const Real x453 = x449 - x451;
    const Real x454 = x450 - x452;
    const Real x455 = x371 * 0.4;
    const Real x456 = x373 * 0.4;
    const Real x457 = x455 / x447;
    const Real x458 = x448 * x457;
    const Real x459 = x456 - x458;
    const Real x460 = x459 / x447;
    const Mask x461 = (x457 < x197);
    const Real x462 = select(x461, x197, x457);
    const Real x463 = select(x461, x198, x460);
    const Real x464 = x455 / x453;
    const Real x465 = x454 * x464;
    const Real x466 = x456 - x465;
    const Real x467 = x466 / x453;
    const Mask x468 = (x464 < x197);
    const Real x469 = select(x468, x197, x464);
    const Real x470 = select(x468, x198, x467);
    // exchange._convective_velocity_squared
    const Real x471 = log(x469);
    const Real x472 = x470 / x469;
    const Real x473 = x471 * 0.6666666666666666;
    const Real x474 = x472 * 0.6666666666666666;
    const Real x475 = exp(x473);
    const Real x476 = x474 * x475;
    const Real x477 = x243 * x475;
    const Real x478 = x244 * x475;
    const Real x479 = x476 * x243;
    const Real x480 = x479 + x478;
    // exchange._friction_velocity
    const Real x481 = x134 + x477;
    const Real x482 = x136 + x480;
    const Real x483 = sqrt(x481);
    const Real x484 = x483 * 2.0;
    const Real x485 = x482 / x484;
    const Real x486 = x462 * x483;
    const Real x487 = x463 * x483;
    const Real x488 = x485 * x462;
    const Real x489 = x488 + x487;
    const Real x490 = sqrt(x486);
    const Real x491 = x490 * 2.0;
    const Real x492 = x489 / x491;
    const Real x493 = at_least(x490, 1e-09);
    const Mask x494 = (x490 >= 1e-09);
    const Real x495 = select(x494, x492, 0.0);
    // exchange.myj_exchange
    const Real x496 = x493 * state[3 * LAYERS + 8];
    const Real x497 = x495 * state[3 * LAYERS + 8];
    const Real x498 = moved_state[3 * LAYERS + 8] * x493;
    const Real x499 = x498 + x497;
    const Real x500 = sqrt(x496);
    const Real x501 = x500 * 2.0;
    const Real x502 = x499 / x501;
    const Real x503 = x189 * x500;
    const Real x504 = x192 * x500;
    const Real x505 = x502 * x189;
    const Real x506 = x505 + x504;
    const Real x507 = exp(x503);
    const Real x508 = x506 * x507;
    const Real x509 = x507 * state[3 * LAYERS + 8];
    const Real x510 = x508 * state[3 * LAYERS + 8];
    const Real x511 = moved_state[3 * LAYERS + 8] * x507;
    const Real x512 = x511 + x510;
    const Real x513 = at_least(x509, 1e-28);
    const Mask x514 = (x509 >= 1e-28);
    const Real x515 = select(x514, x512, 0.0);
    const Real x516 = x513 / x159;
    const Real x517 = x160 * x516;
    const Real x518 = x515 - x517;
    const Real x519 = x518 / x159;
    const Real x520 = x245 * x469;
    const Real x521 = x246 * x469;
    const Real x522 = x470 * x245;
    const Real x523 = x522 + x521;
    const Real x524 = x493 * x493;
    const Real x525 = x495 * x493;
    const Real x526 = x525 + x525;
    const Real x527 = x524 * x493;
    const Real x528 = x526 * x493;
    const Real x529 = x495 * x524;
    const Real x530 = x529 + x528;
    const Real x531 = x520 / x527;
    const Real x532 = x530 * x531;
    const Real x533 = x523 - x532;
    const Real x534 = x533 / x527;
    real_1[0] = x157;
    real_1[1] = state[3 * LAYERS + 7];
    real_1[2] = x159;
    real_1[3] = x513;
    real_0[0] = x158;
    real_0[1] = moved_state[3 * LAYERS + 7];
    real_0[2] = x160;
    real_0[3] = x515;
    real_2[0] = real_of(1.0);
    real_2[1] = x247;
    real_2[2] = real_of(1.0);
    real_2[3] = x516;
    real_3[0] = real_of(0.0);
    real_3[1] = x250;
    real_3[2] = real_of(0.0);
    real_3[3] = x519;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a537 = x531 * real_1[l];
        const Real a538 = x534 * real_1[l];
        const Real a539 = real_0[l] * x531;
        const Real a540 = a539 + a538;
        const Real a543 = real_2[l] * (-5.0);
        const Real a544 = real_3[l] * (-5.0);
        const Mask a545 = (a537 < a543);
        const Real a546 = select(a545, a543, a537);
        const Real a547 = select(a545, a544, a540);
        const Real a548 = real_2[l] * 0.9999990000003619;
        const Real a549 = real_3[l] * 0.9999990000003619;
        const Mask a550 = (a546 > a548);
        const Real a551 = select(a550, a548, a546);
        const Real a552 = select(a550, a549, a547);
        const Real a553 = a551 - (-5.0);
        const Real a554 = a553 / 0.0006;
        const Real a555 = a552 / 0.0006;
        const Real a556 = trunc(a554);
        const Index a557 = index_of_real(a556);
        const Index a558 = at_least(a557, 0);
        const Index a559 = at_most(a558, 9999);
        const Index a560 = a559 + index_4[l];
        const Real a561 = look_up(table1198, a560);
        const Real a562 = a554 - a556;
        const Real a563 = look_up(table1208, a560);
        const Real a564 = a562 * a563;
        const Real a565 = a555 * a563;
        const Real a566 = a561 + a564;
        real_6[l] = a565;
        real_5[l] = a566;
    }
    // exchange.myj_exchange
    const Real x567 = real_5[0] - real_5[1];
    const Real x568 = real_6[0] - real_6[1];
    const Real x569 = x567 + x165;
    const Real x570 = x568 + x166;
    const Real x571 = real_5[2] - real_5[3];
    const Real x572 = real_6[2] - real_6[3];
    const Real x573 = log(x516);
    const Real x574 = x519 / x516;
    const Real x575 = x571 - x573;
    const Real x576 = x572 - x574;
    const Real x577 = x493 * 0.4;
    const Real x578 = x495 * 0.4;
    const Real x579 = x577 / x569;
    const Real x580 = x570 * x579;
    const Real x581 = x578 - x580;
    const Real x582 = x581 / x569;
    const Mask x583 = (x579 < x197);
    const Real x584 = select(x583, x197, x579);
    const Real x585 = select(x583, x198, x582);
    const Real x586 = x577 / x575;
    const Real x587 = x576 * x586;
    const Real x588 = x578 - x587;
    const Real x589 = x588 / x575;
    const Mask x590 = (x586 < x197);
    const Real x591 = select(x590, x197, x586);
    const Real x592 = select(x590, x198, x589);
    // exchange._convective_velocity_squared
    const Real x593 = log(x591);
    const Real x594 = x592 / x591;
    const Real x595 = x593 * 0.6666666666666666;
    const Real x596 = x594 * 0.6666666666666666;
    const Real x597 = exp(x595);
    const Real x598 = x596 * x597;
    const Real x599 = x243 * x597;
    const Real x600 = x244 * x597;
    const Real x601 = x598 * x243;
    const Real x602 = x601 + x600;
    // exchange._friction_velocity
    const Real x603 = x134 + x599;
    const Real x604 = x136 + x602;
    const Real x605 = sqrt(x603);
    const Real x606 = x605 * 2.0;
    const Real x607 = x604 / x606;
    const Real x608 = x584 * x605;
    const Real x609 = x585 * x605;
    const Real x610 = x607 * x584;
    const Real x611 = x610 + x609;
    const Real x612 = sqrt(x608);
    const Real x613 = x612 * 2.0;
    const Real x614 = x611 / x613;
    const Real x615 = at_least(x612, 1e-09);
    const Mask x616 = (x612 >= 1e-09);
    const Real x617 = select(x616, x614, 0.0);
    // exchange.myj_exchange
    const Real x618 = x615 * state[3 * LAYERS + 8];
    const Real x619 = x617 * state[3 * LAYERS + 8];
    const Real x620 = moved_state[3 * LAYERS + 8] * x615;
    const Real x621 = x620 + x619;
    const Real x622 = sqrt(x618);
    const Real x623 = x622 * 2.0;
    const Real x624 = x621 / x623;
    const Real x625 = x189 * x622;
    const Real x626 = x192 * x622;
    const Real x627 = x624 * x189;
    const Real x628 = x627 + x626;
    const Real x629 = exp(x625);
    const Real x630 = x628 * x629;
    const Real x631 = x629 * state[3 * LAYERS + 8];
    const Real x632 = x630 * state[3 * LAYERS + 8];
    const Real x633 = moved_state[3 * LAYERS + 8] * x629;
    const Real x634 = x633 + x632;
    const Real x635 = at_least(x631, 1e-28);
    const Mask x636 = (x631 >= 1e-28);
    const Real x637 = select(x636, x634, 0.0);
    const Real x638 = x635 / x159;
    const Real x639 = x160 * x638;
    const Real x640 = x637 - x639;
    const Real x641 = x640 / x159;
    const Real x642 = x245 * x591;
    const Real x643 = x246 * x591;
    const Real x644 = x592 * x245;
    const Real x645 = x644 + x643;
    const Real x646 = x615 * x615;
    const Real x647 = x617 * x615;
    const Real x648 = x647 + x647;
    const Real x649 = x646 * x615;
    const Real x650 = x648 * x615;
    const Real x651 = x617 * x646;
    const Real x652 = x651 + x650;
    const Real x653 = x642 / x649;
    const Real x654 = x652 * x653;
    const Real x655 = x645 - x654;
    const Real x656 = x655 / x649;
    real_6[0] = x157;
    real_6[1] = state[3 * LAYERS + 7];
    real_6[2] = x159;
    real_6[3] = x635;
    real_5[0] = x158;
    real_5[1] = moved_state[3 * LAYERS + 7];
    real_5[2] = x160;
    real_5[3] = x637;
    real_3[0] = real_of(1.0);
    real_3[1] = x247;
    real_3[2] = real_of(1.0);
    real_3[3] = x638;
    real_2[0] = real_of(0.0);
    real_2[1] = x250;
    real_2[2] = real_of(0.0);
    real_2[3] = x641;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a659 = x653 * real_6[l];
        const Real a660 = x656 * real_6[l];
        const Real a661 = real_5[l] * x653;
        const Real a662 = a661 + a660;
        const Real a665 = real_3[l] * (-5.0);
        const Real a666 = real_2[l] * (-5.0);
        const Mask a667 = (a659 < a665);
        const Real a668 = select(a667, a665, a659);
        const Real a669 = select(a667, a666, a662);
        const Real a670 = real_3[l] * 0.9999990000003619;
        const Real a671 = real_2[l] * 0.9999990000003619;
        const Mask a672 = (a668 > a670);
        const Real a673 = select(a672, a670, a668);
        const Real a674 = select(a672, a671, a669);
        const Real a675 = a673 - (-5.0);
        const Real a676 = a675 / 0.0006;
        const Real a677 = a674 / 0.0006;
        const Real a678 = trunc(a676);
        const Index a679 = index_of_real(a678);
        const Index a680 = at_least(a679, 0);
        const Index a681 = at_most(a680, 9999);
        const Index a682 = a681 + index_4[l];
        const Real a683 = look_up(table1198, a682);
        const Real a684 = a676 - a678;
        const Real a685 = look_up(table1208, a682);
        const Real a686 = a684 * a685;
        const Real a687 = a677 * a685;
        const Real a688 = a683 + a686;
        real_0[l] = a687;
        real_1[l] = a688;
    }
    // exchange.myj_exchange
    const Real x689 = real_1[0] - real_1[1];
    const Real x690 = real_0[0] - real_0[1];
    const Real x691 = x689 + x165;
    const Real x692 = x690 + x166;
    const Real x693 = real_1[2] - real_1[3];
    const Real x694 = real_0[2] - real_0[3];
    const Real x695 = log(x638);
    const Real x696 = x641 / x638;
    const Real x697 = x693 - x695;
    const Real x698 = x694 - x696;
    const Real x699 = x615 * 0.4;
    const Real x700 = x617 * 0.4;
    const Real x701 = x699 / x691;
    const Real x702 = x692 * x701;
    const Real x703 = x700 - x702;
    const Real x704 = x703 / x691;
    const Mask x705 = (x701 < x197);
    const Real x706 = select(x705, x197, x701);
    const Real x707 = select(x705, x198, x704);
    const Real x708 = x699 / x697;
    const Real x709 = x698 * x708;
    const Real x710 = x700 - x709;
    const Real x711 = x710 / x697;
    const Mask x712 = (x708 < x197);
    const Real x713 = select(x712, x197, x708);
    const Real x714 = select(x712, x198, x711);
    // exchange._convective_velocity_squared
    const Real x715 = log(x713);
    const Real x716 = x714 / x713;
    const Real x717 = x715 * 0.6666666666666666;
    const Real x718 = x716 * 0.6666666666666666;
    const Real x719 = exp(x717);
    const Real x720 = x718 * x719;
    const Real x721 = x243 * x719;
    const Real x722 = x244 * x719;
    const Real x723 = x720 * x243;
    const Real x724 = x723 + x722;
    // exchange._friction_velocity
    const Real x725 = x134 + x721;
    const Real x726 = x136 + x724;
    const Real x727 = sqrt(x725);
    const Real x728 = x727 * 2.0;
    const Real x729 = x726 / x728;
    const Real x730 = x706 * x727;
    const Real x731 = x707 * x727;
    const Real x732 = x729 * x706;
    const Real x733 = x732 + x731;
    const Real x734 = sqrt(x730);
    const Real x735 = x734 * 2.0;
    const Real x736 = x733 / x735;
    const Real x737 = at_least(x734, 1e-09);
    const Mask x738 = (x734 >= 1e-09);
    const Real x739 = select(x738, x736, 0.0);
    // exchange.myj_exchange
    const Real x740 = x737 * state[3 * LAYERS + 8];
    const Real x741 = x739 * state[3 * LAYERS + 8];
    const Real x742 = moved_state[3 * LAYERS + 8] * x737;
    const Real x743 = x742 + x741;
    const Real x744 = sqrt(x740);
    const Real x745 = x744 * 2.0;
    const Real x746 = x743 / x745;
    const Real x747 = x189 * x744;
    const Real x748 = x192 * x744;
    const Real x749 = x746 * x189;
    const Real x750 = x749 + x748;
    const Real x751 = exp(x747);
    const Real x752 = x750 * x751;
    const Real x753 = x751 * state[3 * LAYERS + 8];
    const Real x754 = x752 * state[3 * LAYERS + 8];
    const Real x755 = moved_state[3 * LAYERS + 8] * x751;
    const Real x756 = x755 + x754;
    const Real x757 = at_least(x753, 1e-28);
    const Mask x758 = (x753 >= 1e-28);
    const Real x759 = select(x758, x756, 0.0);
    const Real x760 = x757 / x159;
    const Real x761 = x160 * x760;
    const Real x762 = x759 - x761;
    const Real x763 = x762 / x159;
    const Real x764 = x245 * x713;
    const Real x765 = x246 * x713;
    const Real x766 = x714 * x245;
    const Real x767 = x766 + x765;
    const Real x768 = x737 * x737;
    const Real x769 = x739 * x737;
    const Real x770 = x769 + x769;
    const Real x771 = x768 * x737;
    const Real x772 = x770 * x737;
    const Real x773 = x739 * x768;
    const Real x774 = x773 + x772;
    const Real x775 = x764 / x771;
    const Real x776 = x774 * x775;
    const Real x777 = x767 - x776;
    const Real x778 = x777 / x771;
    real_0[0] = x157;
    real_0[1] = state[3 * LAYERS + 7];
    real_0[2] = x159;
    real_0[3] = x757;
    real_1[0] = x158;
    real_1[1] = moved_state[3 * LAYERS + 7];
    real_1[2] = x160;
    real_1[3] = x759;
    real_2[0] = real_of(1.0);
    real_2[1] = x247;
    real_2[2] = real_of(1.0);
    real_2[3] = x760;
    real_3[0] = real_of(0.0);
    real_3[1] = x250;
    real_3[2] = real_of(0.0);
    real_3[3] = x763;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a781 = x775 * real_0[l];
        const Real a782 = x778 * real_0[l];
        const Real a783 = real_1[l] * x775;
        const Real a784 = a783 + a782;
        const Real a787 = real_2[l] * (-5.0);
        const Real a788 = real_3[l] * (-5.0);
        const Mask a789 = (a781 < a787);
        const Real a790 = select(a789, a787, a781);
        const Real a791 = select(a789, a788, a784);
        const Real a792 = real_2[l] * 0.9999990000003619;
        const Real a793 = real_3[l] * 0.9999990000003619;
        const Mask a794 = (a790 > a792);
        const Real a795 = select(a794, a792, a790);
        const Real a796 = select(a794, a793, a791);
        const Real a797 = a795 - (-5.0);
        const Real a798 = a797 / 0.0006;
        const Real a799 = a796 / 0.0006;
        const Real a800 = trunc(a798);
        const Index a801 = index_of_real(a800);
        const Index a802 = at_least(a801, 0);
        const Index a803 = at_most(a802, 9999);
        const Index a804 = a803 + index_4[l];
        const Real a805 = look_up(table1198, a804);
        const Real a806 = a798 - a800;
        const Real a807 = look_up(table1208, a804);
        const Real a808 = a806 * a807;
        const Real a809 = a799 * a807;
        const Real a810 = a805 + a808;
        real_5[l] = a809;
        real_6[l] = a810;
    }
    // exchange.myj_exchange
    const Real x811 = real_6[0] - real_6[1];
    const Real x812 = real_5[0] - real_5[1];
    const Real x813 = x811 + x165;
    const Real x814 = x812 + x166;
    const Real x815 = real_6[2] - real_6[3];
    const Real x816 = real_5[2] - real_5[3];
    const Real x817 = log(x760);
    const Real x818 = x763 / x760;
    const Real x819 = x815 - x817;
    const Real x820 = x816 - x818;
    const Real x821 = x737 * 0.4;
    const Real x822 = x739 * 0.4;
    const Real x823 = x821 / x813;
    const Real x824 = x814 * x823;
    const Real x825 = x822 - x824;
    const Real x826 = x825 / x813;
    const Mask x827 = (x823 < x197);
    const Real x828 = select(x827, x197, x823);
    const Real x829 = select(x827, x198, x826);
    const Real x830 = x821 / x819;
    const Real x831 = x820 * x830;
    const Real x832 = x822 - x831;
    const Real x833 = x832 / x819;
    const Mask x834 = (x830 < x197);
    const Real x835 = select(x834, x197, x830);
    const Real x836 = select(x834, x198, x833);
    // vegetation.vegetated_surface
    const Real x837 = select(flags[3], 0.0, forcing[8]);
    const Real x838 = select(flags[3], 0.0, moved_forcing[8]);
    // vegetation.greenness
    const Real x839 = x837 - numbers[LAYERS + 4];
    const Real x840 = x838 - moved_numbers[LAYERS + 4];
    const Real x841 = numbers[LAYERS + 5] - numbers[LAYERS + 4];
    const Real x842 = moved_numbers[LAYERS + 5] - moved_numbers[LAYERS + 4];
    const Mask x843 = (x841 == 0.0);
    const Real x844 = select(x843, 1e-30, x841);
    const Real x845 = select(x843, 0.0, x842);
    const Real x846 = x839 / x844;
    const Real x847 = x845 * x846;
    const Real x848 = x840 - x847;
    const Real x849 = x848 / x844;
    const Real x850 = at_least(x846, 0.0);
    const Real x851 = at_most(x850, 1.0);
    const Mask x852 = (x846 >= 0.0);
    const Mask x853 = (x846 <= 1.0);
    const Mask x854 = (x852 & x853);
    const Real x855 = select(x854, x849, 0.0);
    const Mask x856 = (x837 >= numbers[LAYERS + 5]);
    const Real x857 = select(x856, 1.0, x851);
    const Real x858 = select(x856, 0.0, x855);
    // vegetation._between
    const Real x859 = 1.0 - x857;
    const Real x860 = -x858;
    const Real x861 = x859 * numbers[LAYERS + 13];
    const Real x862 = x860 * numbers[LAYERS + 13];
    const Real x863 = moved_numbers[LAYERS + 13] * x859;
    const Real x864 = x863 + x862;
    const Real x865 = x857 * numbers[LAYERS + 14];
    const Real x866 = x858 * numbers[LAYERS + 14];
    const Real x867 = moved_numbers[LAYERS + 14] * x857;
    const Real x868 = x867 + x866;
    const Real x869 = x861 + x865;
    const Real x870 = x864 + x868;
    // vegetation.vegetated_surface
    const Real x871 = select(flags[1], forcing[10], x869);
    const Real x872 = select(flags[1], moved_forcing[10], x870);
    // vegetation._between
    const Real x873 = x859 * numbers[LAYERS + 18];
    const Real x874 = x860 * numbers[LAYERS + 18];
    const Real x875 = moved_numbers[LAYERS + 18] * x859;
    const Real x876 = x875 + x874;
    const Real x877 = x857 * numbers[LAYERS + 17];
    const Real x878 = x858 * numbers[LAYERS + 17];
    const Real x879 = moved_numbers[LAYERS + 17] * x857;
    const Real x880 = x879 + x878;
    const Real x881 = x873 + x877;
    const Real x882 = x876 + x880;
    // vegetation.vegetated_surface
    const Real x883 = select(flags[0], forcing[9], x881);
    const Real x884 = select(flags[0], moved_forcing[9], x882);
    // vegetation._between
    const Real x885 = x859 * numbers[LAYERS + 15];
    const Real x886 = x860 * numbers[LAYERS + 15];
    const Real x887 = moved_numbers[LAYERS + 15] * x859;
    const Real x888 = x887 + x886;
    const Real x889 = x857 * numbers[LAYERS + 16];
    const Real x890 = x858 * numbers[LAYERS + 16];
    const Real x891 = moved_numbers[LAYERS + 16] * x857;
    const Real x892 = x891 + x890;
    const Real x893 = x885 + x889;
    const Real x894 = x888 + x892;
    const Real x895 = x859 * numbers[LAYERS + 19];
    const Real x896 = x860 * numbers[LAYERS + 19];
    const Real x897 = moved_numbers[LAYERS + 19] * x859;
    const Real x898 = x897 + x896;
    const Real x899 = x857 * numbers[LAYERS + 20];
    const Real x900 = x858 * numbers[LAYERS + 20];
    const Real x901 = moved_numbers[LAYERS + 20] * x857;
    const Real x902 = x901 + x900;
    const Real x903 = x895 + x899;
    const Real x904 = x898 + x902;
    // snow.existing_pack
    const Mask x905 = (state[3 * LAYERS + 2] > 1e-07);
    const Real x906 = select(x905, state[3 * LAYERS + 2], 0.0);
    const Real x907 = select(x905, moved_state[3 * LAYERS + 2], 0.0);
    const Real x908 = select(x905, state[3 * LAYERS + 3], 1.0);
    const Real x909 = select(x905, moved_state[3 * LAYERS + 3], 0.0);
    const Real x910 = x906 / x908;
    const Real x911 = x909 * x910;
    const Real x912 = x907 - x911;
    const Real x913 = x912 / x908;
    const Real x914 = select(x905, state[3 * LAYERS + 3], 0.0);
    // time_step._surface
    const Real x915 = seconds / 1000.0;
    const Real x916 = x66 * x915;
    const Real x917 = x67 * x915;
    // snow.new_snow_density
    const Real x918 = forcing[1] - 273.15;
    const Real x919 = x918 + 15.0;
    const Real x920 = at_least(x919, 0.0);
    const Mask x921 = (x919 >= 0.0);
    const Real x922 = select(x921, moved_forcing[1], 0.0);
    const Mask x923 = (x920 > 1e-30);
    const Real x924 = at_least(x920, 1e-30);
    const Mask x925 = (x920 >= 1e-30);
    const Real x926 = select(x925, x922, 0.0);
    const Real x927 = log(x924);
    const Real x928 = x926 / x924;
    const Real x929 = x927 * 1.5;
    const Real x930 = x928 * 1.5;
    const Real x931 = exp(x929);
    const Real x932 = x930 * x931;
    const Real x933 = select(x923, x931, 0.0);
    const Real x934 = select(x923, x932, 0.0);
    const Real x935 = x933 * 0.0017;
    const Real x936 = x934 * 0.0017;
    const Real x937 = x935 + 0.05;
    // snow.with_new_snow
    const Real x938 = x916 / x937;
    const Real x939 = x936 * x938;
    const Real x940 = x917 - x939;
    const Real x941 = x940 / x937;
    const Real x942 = x914 + x938;
    const Real x943 = x909 + x941;
    const Real x944 = x914 * x910;
    const Real x945 = x913 * x914;
    const Real x946 = x945 + x911;
    const Real x947 = x938 * x937;
    const Real x948 = x941 * x937;
    const Real x949 = x939 + x948;
    const Real x950 = x944 + x947;
    const Real x951 = x946 + x949;
    const Real x952 = at_least(x942, 1e-30);
    const Mask x953 = (x942 >= 1e-30);
    const Real x954 = select(x953, x943, 0.0);
    const Real x955 = x950 / x952;
    const Real x956 = x954 * x955;
    const Real x957 = x951 - x956;
    const Real x958 = x957 / x952;
    const Real x959 = maximum(x937, x910);
    const Real x960 = x936 - x913;
    const Mask x961 = (x937 > x910);
    const Real x962 = real_of_mask(x961);
    const Mask x963 = (x937 == x910);
    const Real x964 = select(x963, 0.5, x962);
    const Real x965 = x964 * x960;
    const Real x966 = x913 + x965;
    const Mask x967 = (x942 < 1e-05);
    const Real x968 = select(x967, x959, x955);
    const Real x969 = select(x967, x966, x958);
    const Mask x970 = (x916 > 0.0);
    const Real x971 = x906 + x916;
    const Real x972 = x907 + x917;
    const Real x973 = select(x970, x942, x914);
    const Real x974 = select(x970, x943, x909);
    const Real x975 = select(x970, x968, x910);
    const Real x976 = select(x970, x969, x913);
    // time_step._surface
    const Mask x977 = (x971 > 0.0);
    // snow.snow_cover_fraction
    const Real x978 = x971 / numbers[LAYERS + 12];
    const Real x979 = moved_numbers[LAYERS + 12] * x978;
    const Real x980 = x972 - x979;
    const Real x981 = x980 / numbers[LAYERS + 12];
    const Real x982 = at_most(x978, 1.0);
    const Mask x983 = (x978 <= 1.0);
    const Real x984 = select(x983, x981, 0.0);
    const Real x985 = x982 * (-2.6);
    const Real x986 = x984 * (-2.6);
    const Real x987 = exp(x985);
    const Real x988 = x986 * x987;
    const Real x989 = exp(real_of((-2.6)));
    const Real x990 = x982 * x989;
    const Real x991 = x984 * x989;
    const Real x992 = x987 - x990;
    const Real x993 = x988 - x991;
    const Real x994 = 1.0 - x992;
    const Real x995 = -x993;
    const Real x996 = at_most(x994, 0.98);
    const Mask x997 = (x994 <= 0.98);
    const Real x998 = select(x997, x995, 0.0);
    // snow.snow_age
    const Real x999 = state[3 * LAYERS + 4] + seconds;
    const Real x1000 = select(x65, 0.0, x999);
    const Real x1001 = select(x65, 0.0, moved_state[3 * LAYERS + 4]);
    const Real x1002 = select(x977, x1000, state[3 * LAYERS + 4]);
    const Real x1003 = select(x977, x1001, moved_state[3 * LAYERS + 4]);
    // soil_heat.thermal_conductivity
    const Real x1004 = state[LAYERS] / numbers[7 * LAYERS + 23];
    const Real x1005 = moved_numbers[7 * LAYERS + 23] * x1004;
    const Real x1006 = moved_state[LAYERS] - x1005;
    const Real x1007 = x1006 / numbers[7 * LAYERS + 23];
    const Real x1008 = state[2 * LAYERS] / state[LAYERS];
    const Real x1009 = moved_state[LAYERS] * x1008;
    const Real x1010 = moved_state[2 * LAYERS] - x1009;
    const Real x1011 = x1010 / state[LAYERS];
    const Real x1012 = x1008 * numbers[7 * LAYERS + 23];
    const Real x1013 = x1011 * numbers[7 * LAYERS + 23];
    const Real x1014 = moved_numbers[7 * LAYERS + 23] * x1008;
    const Real x1015 = x1014 + x1013;
    const Real x1016 = x1012 * (-1.3505762785178115);
    const Real x1017 = x1015 * (-1.3505762785178115);
    const Real x1018 = numbers[10 * LAYERS + 30] + x1016;
    const Real x1019 = moved_numbers[10 * LAYERS + 30] + x1017;
    const Real x1020 = exp(x1018);
    const Real x1021 = x1019 * x1020;
    const Real x1022 = numbers[10 * LAYERS + 31] * x1004;
    const Real x1023 = moved_numbers[10 * LAYERS + 31] * x1004;
    const Real x1024 = x1007 * numbers[10 * LAYERS + 31];
    const Real x1025 = x1024 + x1023;
    const Real x1026 = numbers[10 * LAYERS + 31] - 1.0;
    const Real x1027 = x1026 * x1004;
    const Real x1028 = x1007 * x1026;
    const Real x1029 = x1028 + x1023;
    const Real x1030 = x1027 + 1.0;
    const Real x1031 = x1022 / x1030;
    const Real x1032 = x1029 * x1031;
    const Real x1033 = x1025 - x1032;
    const Real x1034 = x1033 / x1030;
    const Real x1035 = x1004 * 4.6;
    const Real x1036 = x1007 * 4.6;
    const Real x1037 = x1004 * 3.6;
    const Real x1038 = x1007 * 3.6;
    const Real x1039 = x1037 + 1.0;
    const Real x1040 = x1035 / x1039;
    const Real x1041 = x1038 * x1040;
    const Real x1042 = x1036 - x1041;
    const Real x1043 = x1042 / x1039;
    const Real x1044 = log10(x1004);
    const Real x1045 = x1004 * 2.3025850929940455;
    const Real x1046 = x1007 / x1045;
    const Real x1047 = x1044 + 1.0;
    const Real x1048 = at_least(x1047, 0.0);
    const Mask x1049 = (x1047 >= 0.0);
    const Real x1050 = select(x1049, x1046, 0.0);
    const Real x1051 = select(flags[LAYERS + 4], x1040, x1048);
    const Real x1052 = select(flags[LAYERS + 4], x1043, x1050);
    // soil_heat.blended_kersten
    const Real x1053 = state[LAYERS] - state[2 * LAYERS];
    const Real x1054 = moved_state[LAYERS] - moved_state[2 * LAYERS];
    const Real x1055 = x1053 / 0.001;
    const Real x1056 = x1054 / 0.001;
    const Real x1057 = at_least(x1055, 0.0);
    const Real x1058 = at_most(x1057, 1.0);
    const Mask x1059 = (x1055 >= 0.0);
    const Mask x1060 = (x1055 <= 1.0);
    const Mask x1061 = (x1059 & x1060);
    const Real x1062 = select(x1061, x1056, 0.0);
    const Real x1063 = x1058 * x1058;
    const Real x1064 = x1062 * x1058;
    const Real x1065 = x1064 + x1064;
    const Real x1066 = x1058 * 2.0;
    const Real x1067 = x1062 * 2.0;
    const Real x1068 = 3.0 - x1066;
    const Real x1069 = -x1067;
    const Real x1070 = x1063 * x1068;
    const Real x1071 = x1065 * x1068;
    const Real x1072 = x1069 * x1063;
    const Real x1073 = x1072 + x1071;
    const Real x1074 = x1031 - x1051;
    const Real x1075 = x1034 - x1052;
    const Real x1076 = x1070 * x1074;
    const Real x1077 = x1073 * x1074;
    const Real x1078 = x1075 * x1070;
    const Real x1079 = x1078 + x1077;
    const Real x1080 = x1051 + x1076;
    const Real x1081 = x1052 + x1079;
    // soil_heat.thermal_conductivity
    const Real x1082 = x1020 - numbers[10 * LAYERS + 29];
    const Real x1083 = x1021 - moved_numbers[10 * LAYERS + 29];
    const Real x1084 = x1080 * x1082;
    const Real x1085 = x1081 * x1082;
    const Real x1086 = x1083 * x1080;
    const Real x1087 = x1086 + x1085;
    const Real x1088 = x1084 + numbers[10 * LAYERS + 29];
    const Real x1089 = x1087 + moved_numbers[10 * LAYERS + 29];
    // soil_heat.canopy_damping
    const Real x1090 = x837 * (-2.0);
    const Real x1091 = x838 * (-2.0);
    const Real x1092 = exp(x1090);
    const Real x1093 = x1091 * x1092;
    // time_step._surface
    const Real x1094 = x1088 * x1092;
    const Real x1095 = x1089 * x1092;
    const Real x1096 = x1093 * x1088;
    const Real x1097 = x1096 + x1095;
    // snow.snow_conductivity
    const Real x1098 = x975 * 5.1808164592366035;
    const Real x1099 = x976 * 5.1808164592366035;
    const Real x1100 = exp(x1098);
    const Real x1101 = x1099 * x1100;
    const Real x1102 = x1100 * 0.07629936;
    const Real x1103 = x1101 * 0.07629936;
    // snow.blended_snow_conduction
    const Real x1104 = x996 - 0.97;
    const Real x1105 = x1104 / 0.020000000000000018;
    const Real x1106 = x998 / 0.020000000000000018;
    const Real x1107 = x1105 + 0.5;
    const Real x1108 = at_least(x1107, 0.0);
    const Real x1109 = at_most(x1108, 1.0);
    const Mask x1110 = (x1107 >= 0.0);
    const Mask x1111 = (x1107 <= 1.0);
    const Mask x1112 = (x1110 & x1111);
    const Real x1113 = select(x1112, x1106, 0.0);
    const Real x1114 = x1109 * x1109;
    const Real x1115 = x1113 * x1109;
    const Real x1116 = x1115 + x1115;
    const Real x1117 = x1109 * 2.0;
    const Real x1118 = x1113 * 2.0;
    const Real x1119 = 3.0 - x1117;
    const Real x1120 = -x1118;
    const Real x1121 = x1114 * x1119;
    const Real x1122 = x1116 * x1119;
    const Real x1123 = x1120 * x1114;
    const Real x1124 = x1123 + x1122;
    const Real x1125 = x1102 - x1094;
    const Real x1126 = x1103 - x1097;
    const Real x1127 = x1121 * x1125;
    const Real x1128 = x1124 * x1125;
    const Real x1129 = x1126 * x1121;
    const Real x1130 = x1129 + x1128;
    const Real x1131 = x1094 + x1127;
    const Real x1132 = x1097 + x1130;
    // snow.ground_conduction
    const Real x1133 = x973 + x0;
    const Real x1134 = x974 + x1;
    const Real x1135 = x973 * x1102;
    const Real x1136 = x974 * x1102;
    const Real x1137 = x1103 * x973;
    const Real x1138 = x1137 + x1136;
    const Real x1139 = x0 * x1131;
    const Real x1140 = x1 * x1131;
    const Real x1141 = x1132 * x0;
    const Real x1142 = x1141 + x1140;
    const Real x1143 = x1135 + x1139;
    const Real x1144 = x1138 + x1142;
    const Real x1145 = x1143 / x1133;
    const Real x1146 = x1134 * x1145;
    const Real x1147 = x1144 - x1146;
    const Real x1148 = x1147 / x1133;
    const Real x1149 = x1145 * x996;
    const Real x1150 = x1148 * x996;
    const Real x1151 = x998 * x1145;
    const Real x1152 = x1151 + x1150;
    const Real x1153 = 1.0 - x996;
    const Real x1154 = -x998;
    const Real x1155 = x1131 * x1153;
    const Real x1156 = x1132 * x1153;
    const Real x1157 = x1154 * x1131;
    const Real x1158 = x1157 + x1156;
    const Real x1159 = x1149 + x1155;
    const Real x1160 = x1152 + x1158;
    // time_step._surface
    const Real x1161 = moved_state[3 * LAYERS + 2] - x907;
    // snow.snow_albedo
    const Real x1162 = 0.85 - numbers[LAYERS + 3];
    const Real x1163 = -moved_numbers[LAYERS + 3];
    const Real x1164 = x1162 * 0.5;
    const Real x1165 = x1163 * 0.5;
    const Real x1166 = numbers[LAYERS + 3] + x1164;
    const Real x1167 = moved_numbers[LAYERS + 3] + x1165;
    const Real x1168 = x1002 / 86400.0;
    const Real x1169 = x1003 / 86400.0;
    const Mask x1170 = (x1168 > 1e-30);
    const Real x1171 = at_least(x1168, 1e-30);
    const Mask x1172 = (x1168 >= 1e-30);
    const Real x1173 = select(x1172, x1169, 0.0);
    const Real x1174 = log(x1171);
    const Real x1175 = x1173 / x1171;
    const Real x1176 = x1174 * 0.58;
    const Real x1177 = x1175 * 0.58;
    const Real x1178 = exp(x1176);
    const Real x1179 = x1177 * x1178;
    const Real x1180 = select(x1170, x1178, 0.0);
    const Real x1181 = select(x1170, x1179, 0.0);
    const Real x1182 = log(real_of(0.94));
    const Real x1183 = x1180 * x1182;
    const Real x1184 = x1181 * x1182;
    const Real x1185 = exp(x1183);
    const Real x1186 = x1184 * x1185;
    const Real x1187 = x1166 * x1185;
    const Real x1188 = x1167 * x1185;
    const Real x1189 = x1186 * x1166;
    const Real x1190 = x1189 + x1188;
    // snow.surface_albedo
    const Mask x1191 = (x1187 < x883);
    const Real x1192 = select(x1191, x883, x1187);
    const Real x1193 = select(x1191, x884, x1190);
    const Real x1194 = x1192 - x883;
    const Real x1195 = x1193 - x884;
    const Real x1196 = x996 * x1194;
    const Real x1197 = x998 * x1194;
    const Real x1198 = x1195 * x996;
    const Real x1199 = x1198 + x1197;
    const Real x1200 = x883 + x1196;
    const Real x1201 = x884 + x1199;
    const Mask x1202 = (x1200 > x1192);
    const Real x1203 = select(x1202, x1192, x1200);
    const Real x1204 = select(x1202, x1193, x1201);
    // snow.surface_emissivity
    const Real x1205 = 0.95 - x893;
    const Real x1206 = -x894;
    const Real x1207 = x996 * x1205;
    const Real x1208 = x998 * x1205;
    const Real x1209 = x1206 * x996;
    const Real x1210 = x1209 + x1208;
    const Real x1211 = x893 + x1207;
    const Real x1212 = x894 + x1210;
    // soil_heat.volumetric_heat_capacity
    const Real x1213 = state[2 * LAYERS] * 4200000.0;
    const Real x1214 = moved_state[2 * LAYERS] * 4200000.0;
    const Real x1215 = 1.0 - numbers[2 * LAYERS + 22];
    const Real x1216 = -moved_numbers[2 * LAYERS + 22];
    const Real x1217 = x1215 * 2000000.0;
    const Real x1218 = x1216 * 2000000.0;
    const Real x1219 = x1213 + x1217;
    const Real x1220 = x1214 + x1218;
    const Real x1221 = numbers[2 * LAYERS + 22] - state[LAYERS];
    const Real x1222 = moved_numbers[2 * LAYERS + 22] - moved_state[LAYERS];
    const Real x1223 = x1221 * 1004.0;
    const Real x1224 = x1222 * 1004.0;
    const Real x1225 = x1219 + x1223;
    const Real x1226 = x1220 + x1224;
    const Real x1227 = x1053 * 2106000.0;
    const Real x1228 = x1054 * 2106000.0;
    const Real x1229 = x1225 + x1227;
    const Real x1230 = x1226 + x1228;
    // soil_heat.ground_admittance
    const Real x1231 = x1229 * 0.5;
    const Real x1232 = x1230 * 0.5;
    const Real x1233 = x1231 * numbers[0];
    const Real x1234 = x1232 * numbers[0];
    const Real x1235 = moved_numbers[0] * x1231;
    const Real x1236 = x1235 + x1234;
    const Real x1237 = x1233 / seconds;
    const Real x1238 = x1236 / seconds;
    const Real x1239 = x1237 * x1237;
    const Real x1240 = x1238 * x1237;
    const Real x1241 = x1240 + x1240;
    const Real x1242 = x1229 * x1094;
    const Real x1243 = x1230 * x1094;
    const Real x1244 = x1097 * x1229;
    const Real x1245 = x1244 + x1243;
    const Real x1246 = x1242 / seconds;
    const Real x1247 = x1245 / seconds;
    const Real x1248 = x1239 + x1246;
    const Real x1249 = x1241 + x1247;
    const Real x1250 = sqrt(x1248);
    const Real x1251 = x1250 * 2.0;
    const Real x1252 = x1249 / x1251;
    const Real x1253 = x1237 + x1250;
    const Real x1254 = x1238 + x1252;
    // snow.into_warming_ground
    const Real x1255 = x1159 / x1253;
    const Real x1256 = x1254 * x1255;
    const Real x1257 = x1160 - x1256;
    const Real x1258 = x1257 / x1253;
    const Real x1259 = x1133 + x1255;
    const Real x1260 = x1134 + x1258;
    // time_step._surface
    const Real x1261 = 1.0 - state[3 * LAYERS + 5];
    const Real x1262 = -moved_state[3 * LAYERS + 5];
    const Real x1263 = forcing[4] * x1261;
    const Real x1264 = moved_forcing[4] * x1261;
    const Real x1265 = x1262 * forcing[4];
    const Real x1266 = x1265 + x1264;
    const Real x1267 = state[3 * LAYERS + 6] * forcing[5];
    const Real x1268 = moved_state[3 * LAYERS + 6] * forcing[5];
    const Real x1269 = moved_forcing[5] * state[3 * LAYERS + 6];
    const Real x1270 = x1269 + x1268;
    const Real x1271 = x1263 + x1267;
    const Real x1272 = x1266 + x1270;
    // time_step._potential_evaporation
    const Real x1273 = state[3 * LAYERS] - state[0];
    const Real x1274 = moved_state[3 * LAYERS] - moved_state[0];
    const Real x1275 = x1159 * x1273;
    const Real x1276 = x1160 * x1273;
    const Real x1277 = x1274 * x1159;
    const Real x1278 = x1277 + x1276;
    const Real x1279 = x1275 / x1133;
    const Real x1280 = x1134 * x1279;
    const Real x1281 = x1278 - x1280;
    const Real x1282 = x1281 / x1133;
    // evapotranspiration.potential_evaporation
    const Real x1283 = x996 * 1.131547381047581;
    const Real x1284 = x998 * 1.131547381047581;
    const Real x1285 = x1153 + x1283;
    const Real x1286 = x1154 + x1284;
    const Real x1287 = x1285 * 2488.8;
    const Real x1288 = x1286 * 2488.8;
    const Real x1289 = x1287 * x41;
    const Real x1290 = x1288 * x41;
    const Real x1291 = x44 * x1287;
    const Real x1292 = x1291 + x1290;
    const Real x1293 = x31 * 287.04;
    const Real x1294 = x34 * 287.04;
    const Real x1295 = forcing[3] / x1293;
    const Real x1296 = x1294 * x1295;
    const Real x1297 = moved_forcing[3] - x1296;
    const Real x1298 = x1297 / x1293;
    const Real x1299 = x1295 * 1004.6;
    const Real x1300 = x1298 * 1004.6;
    const Real x1301 = x1299 * x835;
    const Real x1302 = x1300 * x835;
    const Real x1303 = x836 * x1299;
    const Real x1304 = x1303 + x1302;
    const Real x1305 = x51 / 5.67e-08;
    const Real x1306 = x52 / 5.67e-08;
    const Real x1307 = x1211 * x1305;
    const Real x1308 = x1212 * x1305;
    const Real x1309 = x1306 * x1211;
    const Real x1310 = x1309 + x1308;
    const Real x1311 = x1307 * 6.48e-08;
    const Real x1312 = x1310 * 6.48e-08;
    const Real x1313 = forcing[3] * x835;
    const Real x1314 = moved_forcing[3] * x835;
    const Real x1315 = x836 * forcing[3];
    const Real x1316 = x1315 + x1314;
    const Real x1317 = x1311 / x1313;
    const Real x1318 = x1316 * x1317;
    const Real x1319 = x1312 - x1318;
    const Real x1320 = x1319 / x1313;
    const Real x1321 = x1317 + 1.0;
    const Real x1322 = x74 / x1301;
    const Real x1323 = x1304 * x1322;
    const Real x1324 = x75 - x1323;
    const Real x1325 = x1324 / x1301;
    const Real x1326 = x1321 + x1322;
    const Real x1327 = x1320 + x1325;
    const Real x1328 = x1211 * x51;
    const Real x1329 = x1212 * x51;
    const Real x1330 = x52 * x1211;
    const Real x1331 = x1330 + x1329;
    const Real x1332 = x1271 - x1328;
    const Real x1333 = x1272 - x1331;
    const Real x1334 = x1332 - x1279;
    const Real x1335 = x1333 - x1282;
    const Real x1336 = x1334 - x78;
    const Real x1337 = x1335 - x79;
    const Real x1338 = x1336 / x1301;
    const Real x1339 = x1304 * x1338;
    const Real x1340 = x1337 - x1339;
    const Real x1341 = x1340 / x1301;
    const Real x1342 = x1338 + x26;
    const Real x1343 = x1341 + x27;
    const Real x1344 = x1342 - forcing[1];
    const Real x1345 = x1343 - moved_forcing[1];
    const Real x1346 = x20 - forcing[2];
    const Real x1347 = x23 - moved_forcing[2];
    const Real x1348 = x1287 * x1346;
    const Real x1349 = x1288 * x1346;
    const Real x1350 = x1347 * x1287;
    const Real x1351 = x1350 + x1349;
    const Real x1352 = x1348 * x1326;
    const Real x1353 = x1351 * x1326;
    const Real x1354 = x1327 * x1348;
    const Real x1355 = x1354 + x1353;
    const Real x1356 = x1344 * x1289;
    const Real x1357 = x1345 * x1289;
    const Real x1358 = x1292 * x1344;
    const Real x1359 = x1358 + x1357;
    const Real x1360 = x1352 + x1356;
    const Real x1361 = x1355 + x1359;
    const Real x1362 = x1289 + x1326;
    const Real x1363 = x1292 + x1327;
    const Real x1364 = x1360 / x1362;
    const Real x1365 = x1363 * x1364;
    const Real x1366 = x1361 - x1365;
    const Real x1367 = x1366 / x1362;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x1368 = x1153 * 2501000.0;
    const Real x1369 = x1154 * 2501000.0;
    const Real x1370 = x996 * 2830000.0;
    const Real x1371 = x998 * 2830000.0;
    const Real x1372 = x1368 + x1370;
    const Real x1373 = x1369 + x1371;
    // evapotranspiration.potential_evaporation
    const Real x1374 = x1364 * x1301;
    const Real x1375 = x1367 * x1301;
    const Real x1376 = x1304 * x1364;
    const Real x1377 = x1376 + x1375;
    const Real x1378 = x1374 / x1372;
    const Real x1379 = x1373 * x1378;
    const Real x1380 = x1377 - x1379;
    const Real x1381 = x1380 / x1372;
    const Real x1382 = x1317 * x1301;
    const Real x1383 = x1320 * x1301;
    const Real x1384 = x1304 * x1317;
    const Real x1385 = x1384 + x1383;
    // vegetation.water_stress
    const Real x1388 = numbers[7 * LAYERS + 24] - numbers[7 * LAYERS + 25];
    const Real x1389 = moved_numbers[7 * LAYERS + 24] - moved_numbers[7 * LAYERS + 25];
    // vegetation.canopy_resistance
    const Mask x1400 = (x837 > 0.0);
    const Real x1401 = at_least(x871, 1e-06);
    const Mask x1402 = (x871 >= 1e-06);
    const Real x1403 = select(x1402, x872, 0.0);
    const Real x1404 = forcing[4] * 1.1;
    const Real x1405 = moved_forcing[4] * 1.1;
    const Real x1406 = numbers[LAYERS + 10] * x1401;
    const Real x1407 = moved_numbers[LAYERS + 10] * x1401;
    const Real x1408 = x1403 * numbers[LAYERS + 10];
    const Real x1409 = x1408 + x1407;
    const Real x1410 = x1404 / x1406;
    const Real x1411 = x1409 * x1410;
    const Real x1412 = x1405 - x1411;
    const Real x1413 = x1412 / x1406;
    const Real x1414 = numbers[LAYERS + 9] / 5000.0;
    const Real x1415 = moved_numbers[LAYERS + 9] / 5000.0;
    const Real x1416 = x1410 + x1414;
    const Real x1417 = x1413 + x1415;
    const Real x1418 = x1410 + 1.0;
    const Real x1419 = x1416 / x1418;
    const Real x1420 = x1413 * x1419;
    const Real x1421 = x1417 - x1420;
    const Real x1422 = x1421 / x1418;
    const Real x1423 = 298.0 - forcing[1];
    const Real x1424 = x1423 * x1423;
    const Real x1425 = x4 * x1423;
    const Real x1426 = x1425 + x1425;
    const Real x1427 = x1424 * 0.0016;
    const Real x1428 = x1426 * 0.0016;
    const Real x1429 = 1.0 - x1427;
    const Real x1430 = -x1428;
    const Real x1431 = numbers[LAYERS + 11] * x1346;
    const Real x1432 = moved_numbers[LAYERS + 11] * x1346;
    const Real x1433 = x1347 * numbers[LAYERS + 11];
    const Real x1434 = x1433 + x1432;
    const Real x1435 = x1431 + 1.0;
    const Real x1436 = 1 / x1435;
    const Real x1437 = x1436 * x1436;
    const Real x1438 = -x1434;
    const Real x1439 = x1438 * x1437;
    const Real x1446 = at_least(x1419, 0.0001);
    const Mask x1447 = (x1419 >= 0.0001);
    const Real x1448 = select(x1447, x1422, 0.0);
    const Real x1449 = x1401 * x1446;
    const Real x1450 = x1403 * x1446;
    const Real x1451 = x1448 * x1401;
    const Real x1452 = x1451 + x1450;
    const Real x1453 = at_least(x1429, 0.0001);
    const Mask x1454 = (x1429 >= 0.0001);
    const Real x1455 = select(x1454, x1430, 0.0);
    const Real x1456 = x1449 * x1453;
    const Real x1457 = x1452 * x1453;
    const Real x1458 = x1455 * x1449;
    const Real x1459 = x1458 + x1457;
    const Real x1460 = at_least(x1436, 0.01);
    const Mask x1461 = (x1436 >= 0.01);
    const Real x1462 = select(x1461, x1439, 0.0);
    const Real x1463 = x1456 * x1460;
    const Real x1464 = x1459 * x1460;
    const Real x1465 = x1462 * x1456;
    const Real x1466 = x1465 + x1464;
    // vegetation.water_stress, vegetation.canopy_resistance
    Real a1444_last = real_of(0.0);
    Real a1445_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1386 = state[l + 2 * LAYERS] - numbers[7 * LAYERS + 25];
        const Real a1387 = moved_state[l + 2 * LAYERS] - moved_numbers[7 * LAYERS + 25];
        const Real a1390 = a1386 / x1388;
        const Real a1391 = x1389 * a1390;
        const Real a1392 = a1387 - a1391;
        const Real a1393 = a1392 / x1388;
        const Real a1394 = at_least(a1390, 0.0);
        const Real a1395 = at_most(a1394, 1.0);
        const Mask a1396 = (a1390 >= 0.0);
        const Mask a1397 = (a1390 <= 1.0);
        const Mask a1398 = (a1396 & a1397);
        const Real a1399 = select(a1398, a1393, 0.0);
        const Real a1440 = numbers[l + 7 * LAYERS + 26] * a1395;
        const Real a1441 = moved_numbers[l + 7 * LAYERS + 26] * a1395;
        const Real a1442 = a1399 * numbers[l + 7 * LAYERS + 26];
        const Real a1443 = a1442 + a1441;
        a1444_last = a1444_last + a1440;
        a1445_last = a1445_last + a1443;
        real_7[l] = a1395;
        real_8[l] = a1399;
    }
    // vegetation.canopy_resistance
    const Real x1467 = at_least(a1444_last, 0.0001);
    const Mask x1468 = (a1444_last >= 0.0001);
    const Real x1469 = select(x1468, a1445_last, 0.0);
    const Real x1470 = x1463 * x1467;
    const Real x1471 = x1466 * x1467;
    const Real x1472 = x1469 * x1463;
    const Real x1473 = x1472 + x1471;
    const Real x1474 = numbers[LAYERS + 9] / x1470;
    const Real x1475 = x1473 * x1474;
    const Real x1476 = moved_numbers[LAYERS + 9] - x1475;
    const Real x1477 = x1476 / x1470;
    const Real x1478 = x1211 * 4.0;
    const Real x1479 = x1212 * 4.0;
    const Real x1480 = x1478 * x51;
    const Real x1481 = x1479 * x51;
    const Real x1482 = x52 * x1478;
    const Real x1483 = x1482 + x1481;
    const Real x1484 = x1480 * 0.2857541065206571;
    const Real x1485 = x1483 * 0.2857541065206571;
    const Real x1486 = x1484 / x1313;
    const Real x1487 = x1316 * x1486;
    const Real x1488 = x1485 - x1487;
    const Real x1489 = x1488 / x1313;
    const Real x1490 = x1486 + 1.0;
    const Real x1491 = x41 * 2489.795918367347;
    const Real x1492 = x44 * 2489.795918367347;
    const Real x1493 = x1490 + x1491;
    const Real x1494 = x1489 + x1492;
    const Real x1495 = x1474 * x835;
    const Real x1496 = x1477 * x835;
    const Real x1497 = x836 * x1474;
    const Real x1498 = x1497 + x1496;
    const Real x1499 = x1495 + 1.0;
    const Real x1500 = x1490 * x1499;
    const Real x1501 = x1489 * x1499;
    const Real x1502 = x1498 * x1490;
    const Real x1503 = x1502 + x1501;
    const Real x1504 = x1500 + x1491;
    const Real x1505 = x1503 + x1492;
    const Real x1506 = x1493 / x1504;
    const Real x1507 = x1505 * x1506;
    const Real x1508 = x1494 - x1507;
    const Real x1509 = x1508 / x1504;
    const Real x1510 = select(x1400, x1477, 0.0);
    const Real x1511 = select(x1400, x1506, 0.0);
    const Real x1512 = select(x1400, x1509, 0.0);
    // snow.limited_frost
    const Real x1513 = 1.0 - x153;
    const Real x1514 = -x156;
    const Real x1515 = x1378 * x1513;
    const Real x1516 = x1381 * x1513;
    const Real x1517 = x1514 * x1378;
    const Real x1518 = x1517 + x1516;
    const Real x1519 = at_most(x1515, 0.0);
    const Mask x1520 = (x1515 <= 0.0);
    const Real x1521 = select(x1520, x1518, 0.0);
    const Real x1522 = x1519 * x996;
    const Real x1523 = x1521 * x996;
    const Real x1524 = x998 * x1519;
    const Real x1525 = x1524 + x1523;
    const Real x1526 = x1522 / 0.98;
    const Real x1527 = x1525 / 0.98;
    const Real x1528 = 0.98 - x996;
    const Real x1529 = x1378 * x1528;
    const Real x1530 = x1381 * x1528;
    const Real x1531 = x1154 * x1378;
    const Real x1532 = x1531 + x1530;
    const Real x1533 = x1526 + x1529;
    const Real x1534 = x1527 + x1532;
    const Real x1535 = x1533 / 0.98;
    const Real x1536 = x1534 / 0.98;
    const Mask x1537 = (x1378 <= 0.0);
    const Mask x1538 = (x153 >= 0.1);
    const Mask x1539 = (x1537 & x1538);
    const Mask x1540 = (x1271 > 150.0);
    const Mask x1541 = (x1539 & x1540);
    const Real x1542 = select(x1541, x1535, x1378);
    const Real x1543 = select(x1541, x1536, x1381);
    // time_step._evaporation
    const Real x1544 = select(x977, x1542, x1378);
    const Real x1545 = select(x977, x1543, x1381);
    const Real x1546 = at_least(x1544, 0.0);
    const Mask x1547 = (x1544 >= 0.0);
    const Real x1548 = select(x1547, x1545, 0.0);
    const Real x1549 = -x1544;
    const Real x1550 = -x1545;
    const Real x1551 = at_least(x1549, 0.0);
    const Mask x1552 = (x1549 >= 0.0);
    const Real x1553 = select(x1552, x1550, 0.0);
    const Real x1554 = x1546 / 1000.0;
    const Real x1555 = x1548 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x1556 = state[LAYERS] - numbers[7 * LAYERS + 22];
    const Real x1557 = moved_state[LAYERS] - moved_numbers[7 * LAYERS + 22];
    const Real x1558 = numbers[7 * LAYERS + 23] - numbers[7 * LAYERS + 22];
    const Real x1559 = moved_numbers[7 * LAYERS + 23] - moved_numbers[7 * LAYERS + 22];
    const Real x1560 = x1556 / x1558;
    const Real x1561 = x1559 * x1560;
    const Real x1562 = x1557 - x1561;
    const Real x1563 = x1562 / x1558;
    const Real x1564 = at_least(x1560, 0.0);
    const Real x1565 = at_most(x1564, 1.0);
    const Mask x1566 = (x1560 >= 0.0);
    const Mask x1567 = (x1560 <= 1.0);
    const Mask x1568 = (x1566 & x1567);
    const Real x1569 = select(x1568, x1563, 0.0);
    const Real x1570 = x1565 * x1565;
    const Real x1571 = x1569 * x1565;
    const Real x1572 = x1571 + x1571;
    const Real x1573 = 1.0 - x837;
    const Real x1574 = -x838;
    const Real x1575 = x1570 * x1573;
    const Real x1576 = x1572 * x1573;
    const Real x1577 = x1574 * x1570;
    const Real x1578 = x1577 + x1576;
    const Real x1579 = x1575 * x1554;
    const Real x1580 = x1578 * x1554;
    const Real x1581 = x1555 * x1575;
    const Real x1582 = x1581 + x1580;
    const Real x1583 = state[3 * LAYERS + 1] / 0.0005;
    const Real x1584 = moved_state[3 * LAYERS + 1] / 0.0005;
    const Mask x1585 = (x1583 > 1e-30);
    const Real x1586 = at_least(x1583, 1e-30);
    const Mask x1587 = (x1583 >= 1e-30);
    const Real x1588 = select(x1587, x1584, 0.0);
    const Real x1589 = sqrt(x1586);
    const Real x1590 = x1589 * 2.0;
    const Real x1591 = x1588 / x1590;
    const Real x1592 = select(x1585, x1589, 0.0);
    const Real x1593 = select(x1585, x1591, 0.0);
    const Real x1594 = x837 * x1592;
    const Real x1595 = x838 * x1592;
    const Real x1596 = x1593 * x837;
    const Real x1597 = x1596 + x1595;
    const Real x1598 = x1594 * x1554;
    const Real x1599 = x1597 * x1554;
    const Real x1600 = x1555 * x1594;
    const Real x1601 = x1600 + x1599;
    const Real x1602 = state[3 * LAYERS + 1] / seconds;
    const Real x1603 = moved_state[3 * LAYERS + 1] / seconds;
    const Mask x1604 = (x1602 <= x1598);
    const Real x1605 = select(x1604, x1602, x1598);
    const Real x1606 = select(x1604, x1603, x1601);
    const Real x1607 = x837 * x1511;
    const Real x1608 = x838 * x1511;
    const Real x1609 = x1512 * x837;
    const Real x1610 = x1609 + x1608;
    const Real x1611 = x1607 * x1554;
    const Real x1612 = x1610 * x1554;
    const Real x1613 = x1555 * x1607;
    const Real x1614 = x1613 + x1612;
    const Real x1615 = 1.0 - x1592;
    const Real x1616 = -x1593;
    const Real x1617 = x1611 * x1615;
    const Real x1618 = x1614 * x1615;
    const Real x1619 = x1616 * x1611;
    const Real x1620 = x1619 + x1618;
    Real a1625_last = real_of(0.0);
    Real a1626_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1621 = real_7[l] * numbers[l + 8 * LAYERS + 26];
        const Real a1622 = real_8[l] * numbers[l + 8 * LAYERS + 26];
        const Real a1623 = moved_numbers[l + 8 * LAYERS + 26] * real_7[l];
        const Real a1624 = a1623 + a1622;
        a1625_last = a1625_last + a1621;
        a1626_last = a1626_last + a1624;
        real_9[l] = a1621;
        real_10[l] = a1624;
    }
    const Real x1627 = a1625_last / numbers[9 * LAYERS + 26];
    const Real x1628 = moved_numbers[9 * LAYERS + 26] * x1627;
    const Real x1629 = a1626_last - x1628;
    const Real x1630 = x1629 / numbers[9 * LAYERS + 26];
    Real a1642_last = real_of(0.0);
    Real a1643_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1631 = numbers[l + 7 * LAYERS + 26] + real_9[l];
        const Real a1632 = moved_numbers[l + 7 * LAYERS + 26] + real_10[l];
        const Real a1633 = a1631 - x1627;
        const Real a1634 = a1632 - x1630;
        const Real a1635 = at_least(a1633, 0.0);
        const Mask a1636 = (a1633 >= 0.0);
        const Real a1637 = select(a1636, a1634, 0.0);
        const Real a1638 = real_9[l] * a1635;
        const Real a1639 = real_10[l] * a1635;
        const Real a1640 = a1637 * real_9[l];
        const Real a1641 = a1640 + a1639;
        a1642_last = a1642_last + a1638;
        a1643_last = a1643_last + a1641;
        real_8[l] = a1638;
        real_7[l] = a1641;
    }
    const Mask x1644 = (a1642_last > 0.0);
    const Real x1645 = select(x1644, a1642_last, 1.0);
    const Real x1646 = select(x1644, a1643_last, 0.0);
    // time_step._evaporation
    const Real x1657 = x1153 * x1579;
    const Real x1658 = x1154 * x1579;
    const Real x1659 = x1582 * x1153;
    const Real x1660 = x1659 + x1658;
    const Real x1661 = x1153 * x1605;
    const Real x1662 = x1154 * x1605;
    const Real x1663 = x1606 * x1153;
    const Real x1664 = x1663 + x1662;
    // evapotranspiration.evaporation_components
    Real a1655_last = real_of(0.0);
    Real a1656_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1647 = real_8[l] / x1645;
        const Real a1648 = x1646 * a1647;
        const Real a1649 = real_7[l] - a1648;
        const Real a1650 = a1649 / x1645;
        const Real a1651 = x1617 * a1647;
        const Real a1652 = x1620 * a1647;
        const Real a1653 = a1650 * x1617;
        const Real a1654 = a1653 + a1652;
        a1655_last = a1655_last + a1651;
        a1656_last = a1656_last + a1654;
        real_10[l] = a1651;
        real_9[l] = a1654;
    }
    // time_step._evaporation
    const Real x1665 = x1153 * a1655_last;
    const Real x1666 = x1154 * a1655_last;
    const Real x1667 = a1656_last * x1153;
    const Real x1668 = x1667 + x1666;
    const Real x1673 = x996 * x1546;
    const Real x1674 = x998 * x1546;
    const Real x1675 = x1548 * x996;
    const Real x1676 = x1675 + x1674;
    const Real x1677 = x1551 * x1372;
    const Real x1678 = x1553 * x1372;
    const Real x1679 = x1373 * x1551;
    const Real x1680 = x1679 + x1678;
    // time_step.from_ground
    const Real x1681 = x1657 + x1661;
    const Real x1682 = x1660 + x1664;
    const Real x1683 = x1681 + x1665;
    const Real x1684 = x1682 + x1668;
    const Real x1685 = x1683 * 1000.0;
    const Real x1686 = x1684 * 1000.0;
    // time_step.heat
    const Real x1687 = x1685 * 2501000.0;
    const Real x1688 = x1686 * 2501000.0;
    const Real x1689 = x1673 * 2830000.0;
    const Real x1690 = x1676 * 2830000.0;
    const Real x1691 = x1687 + x1689;
    const Real x1692 = x1688 + x1690;
    const Real x1693 = x1691 - x1677;
    const Real x1694 = x1692 - x1680;
    // time_step.dew_rate
    const Real x1695 = x1551 / 1000.0;
    const Real x1696 = x1553 / 1000.0;
    // time_step.time_step
    const Real x1697 = x1673 / 1000.0;
    const Real x1698 = x1676 / 1000.0;
    const Real x1699 = x1697 - x1695;
    const Real x1700 = x1698 - x1696;
    const Real x1701 = seconds * x1699;
    const Real x1702 = x1700 * seconds;
    // snow.snow_surface_balance
    const Real x1705 = x1271 - x78;
    const Real x1706 = x1272 - x79;
    const Real x1707 = x1259 * x1326;
    const Real x1708 = x1260 * x1326;
    const Real x1709 = x1327 * x1259;
    const Real x1710 = x1709 + x1708;
    const Real x1711 = x1707 * x1301;
    const Real x1712 = x1710 * x1301;
    const Real x1713 = x1304 * x1707;
    const Real x1714 = x1713 + x1712;
    const Real x1715 = x1159 / x1711;
    const Real x1716 = x1714 * x1715;
    const Real x1717 = x1160 - x1716;
    const Real x1718 = x1717 / x1711;
    const Real x1719 = x1705 - x1328;
    const Real x1720 = x1706 - x1331;
    const Real x1721 = x1719 / x1301;
    const Real x1722 = x1304 * x1721;
    const Real x1723 = x1720 - x1722;
    const Real x1724 = x1723 / x1301;
    const Real x1725 = x1721 + x26;
    const Real x1726 = x1724 + x27;
    const Real x1727 = x1725 - forcing[1];
    const Real x1728 = x1726 - moved_forcing[1];
    const Real x1729 = x1693 / x1301;
    const Real x1730 = x1304 * x1729;
    const Real x1731 = x1694 - x1730;
    const Real x1732 = x1731 / x1301;
    const Real x1733 = x1727 - x1729;
    const Real x1734 = x1728 - x1732;
    const Real x1735 = x1733 / x1326;
    const Real x1736 = x1327 * x1735;
    const Real x1737 = x1734 - x1736;
    const Real x1738 = x1737 / x1326;
    const Real x1739 = forcing[1] + x1735;
    const Real x1740 = moved_forcing[1] + x1738;
    const Real x1741 = x1715 * state[0];
    const Real x1742 = x1718 * state[0];
    const Real x1743 = moved_state[0] * x1715;
    const Real x1744 = x1743 + x1742;
    const Real x1745 = x1739 + x1741;
    const Real x1746 = x1740 + x1744;
    const Real x1747 = x1715 + 1.0;
    const Real x1748 = x1745 / x1747;
    const Real x1749 = x1718 * x1748;
    const Real x1750 = x1746 - x1749;
    const Real x1751 = x1750 / x1747;
    const Mask x1752 = (x1748 > 273.15);
    const Real x1753 = x996 * x996;
    const Real x1754 = x998 * x996;
    const Real x1755 = x1754 + x1754;
    const Real x1756 = x1753 * 273.15;
    const Real x1757 = x1755 * 273.15;
    const Real x1758 = 1.0 - x1753;
    const Real x1759 = -x1755;
    const Real x1760 = x1748 * x1758;
    const Real x1761 = x1751 * x1758;
    const Real x1762 = x1759 * x1748;
    const Real x1763 = x1762 + x1761;
    const Real x1764 = x1756 + x1760;
    const Real x1765 = x1757 + x1763;
    const Real x1766 = select(x1752, x1764, x1748);
    const Real x1767 = select(x1752, x1765, x1751);
    const Real x1768 = x971 - x1701;
    const Real x1769 = x972 - x1702;
    const Mask x1770 = (x1768 <= 1e-06);
    const Mask x1771 = (x1768 < 0.0);
    const Mask x1772 = select(x1752, x1770, x1771);
    const Real x1773 = select(x1772, 0.0, x1768);
    const Real x1774 = select(x1772, 0.0, x1769);
    const Real x1775 = x1326 * x1301;
    const Real x1776 = x1327 * x1301;
    const Real x1777 = x1304 * x1326;
    const Real x1778 = x1777 + x1776;
    const Real x1779 = x1775 * x1747;
    const Real x1780 = x1778 * x1747;
    const Real x1781 = x1718 * x1775;
    const Real x1782 = x1781 + x1780;
    // surface_balance.melt_heat
    const Real x1783 = x1748 - x1766;
    const Real x1784 = x1751 - x1767;
    const Real x1785 = x1779 * x1783;
    const Real x1786 = x1782 * x1783;
    const Real x1787 = x1784 * x1779;
    const Real x1788 = x1787 + x1786;
    // snow.snow_surface_balance
    const Mask x1789 = ~x1772;
    const Mask x1790 = (x1752 & x1789);
    const Real x1791 = at_least(x1785, 0.0);
    const Mask x1792 = (x1785 >= 0.0);
    const Real x1793 = select(x1792, x1788, 0.0);
    const Real x1794 = select(x1790, x1791, 0.0);
    const Real x1795 = select(x1790, x1793, 0.0);
    const Real x1796 = seconds / 333500000.0;
    const Real x1797 = x1794 * x1796;
    const Real x1798 = x1795 * x1796;
    const Real x1799 = x1773 - x1797;
    const Mask x1800 = (x1799 < 1e-06);
    const Mask x1801 = (x1790 & x1800);
    const Real x1802 = select(x1801, x1773, x1797);
    const Real x1803 = select(x1801, x1774, x1798);
    const Real x1804 = x1802 / seconds;
    const Real x1805 = x1803 / seconds;
    const Real x1806 = x1773 - x1802;
    const Real x1807 = x1774 - x1803;
    const Real x1808 = select(x1801, 0.0, x1806);
    const Real x1809 = select(x1801, 0.0, x1807);
    const Real x1810 = x1804 * 333500000.0;
    const Real x1811 = x1805 * 333500000.0;
    const Real x1812 = -x1769;
    const Real x1813 = select(x1772, x1812, 0.0);
    const Mask x1814 = (x1752 & mask_of(false));
    const Mask x1815 = (x1772 | x1801);
    const Mask x1816 = (x1785 <= 0.0);
    const Mask x1817 = (x1815 | x1816);
    const Mask x1818 = (x1752 & x1817);
    // time_step.time_step
    const Real x1819 = x68 / 1000.0;
    const Real x1820 = x69 / 1000.0;
    const Real x1821 = select(x977, x1804, x1695);
    const Real x1822 = select(x977, x1805, x1696);
    const Real x1823 = x1819 + x1821;
    const Real x1824 = x1820 + x1822;
    // vegetation.intercept
    const Real x1825 = x837 * x1823;
    const Real x1826 = x838 * x1823;
    const Real x1827 = x1824 * x837;
    const Real x1828 = x1827 + x1826;
    const Real x1829 = x1825 - x1661;
    const Real x1830 = x1828 - x1664;
    const Real x1831 = seconds * x1829;
    const Real x1832 = x1830 * seconds;
    const Real x1833 = state[3 * LAYERS + 1] + x1831;
    const Real x1834 = moved_state[3 * LAYERS + 1] + x1832;
    const Real x1835 = x1833 - 0.0005;
    const Real x1836 = at_least(x1835, 0.0);
    const Mask x1837 = (x1835 >= 0.0);
    const Real x1838 = select(x1837, x1834, 0.0);
    const Real x1839 = state[3 * LAYERS + 1] * 8.881784197001252e-16;
    const Real x1840 = at_least(x1839, 1e-20);
    const Mask x1841 = (x1833 < x1840);
    const Real x1842 = at_most(x1833, 0.0005);
    const Mask x1843 = (x1833 <= 0.0005);
    const Real x1844 = select(x1843, x1834, 0.0);
    const Real x1845 = select(x1841, 0.0, x1842);
    const Real x1846 = select(x1841, 0.0, x1844);
    const Real x1847 = x1573 * x1823;
    const Real x1848 = x1574 * x1823;
    const Real x1849 = x1824 * x1573;
    const Real x1850 = x1849 + x1848;
    const Real x1851 = x1836 / seconds;
    const Real x1852 = x1838 / seconds;
    const Real x1853 = x1847 + x1851;
    const Real x1854 = x1850 + x1852;
    // water_flow.share_impedance
    const Real x1873 = numbers[LAYERS + 7] * (-2.302585092994046);
    const Real x1874 = moved_numbers[LAYERS + 7] * (-2.302585092994046);
    // time_step._evaporation, water_flow.__call__, water_flow.share_impedance
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1669 = x1153 * real_10[l];
        const Real a1670 = x1154 * real_10[l];
        const Real a1671 = real_9[l] * x1153;
        const Real a1672 = a1671 + a1670;
        const Real a1855 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a1856 = moved_state[l + LAYERS] - moved_state[l + 2 * LAYERS];
        const Real a1857 = 0.02 - a1855;
        const Real a1858 = -a1856;
        const Mask a1859 = (a1857 < numbers[l + 9 * LAYERS + 27]);
        const Real a1860 = select(a1859, numbers[l + 9 * LAYERS + 27], a1857);
        const Real a1861 = select(a1859, moved_numbers[l + 9 * LAYERS + 27], a1858);
        const Real a1862 = at_least(a1860, 0.0);
        const Mask a1863 = (a1860 >= 0.0);
        const Real a1864 = select(a1863, a1861, 0.0);
        const Real a1865 = minimum(a1862, state[l + 2 * LAYERS]);
        const Real a1866 = a1864 - moved_state[l + 2 * LAYERS];
        const Mask a1867 = (a1862 < state[l + 2 * LAYERS]);
        const Real a1868 = real_of_mask(a1867);
        const Mask a1869 = (a1862 == state[l + 2 * LAYERS]);
        const Real a1870 = select(a1869, 0.5, a1868);
        const Real a1871 = a1870 * a1866;
        const Real a1872 = moved_state[l + 2 * LAYERS] + a1871;
        const Real a1875 = a1855 / state[l + LAYERS];
        const Real a1876 = moved_state[l + LAYERS] * a1875;
        const Real a1877 = a1856 - a1876;
        const Real a1878 = a1877 / state[l + LAYERS];
        const Real a1879 = x1873 * a1875;
        const Real a1880 = x1874 * a1875;
        const Real a1881 = a1878 * x1873;
        const Real a1882 = a1881 + a1880;
        const Real a1883 = numbers[l + 2 * LAYERS + 22] - a1855;
        const Real a1884 = moved_numbers[l + 2 * LAYERS + 22] - a1856;
        real_7[l] = a1669;
        real_8[l] = a1672;
        real_11[l] = a1855;
        real_12[l] = a1856;
        real_13[l] = a1865;
        real_14[l] = a1872;
        real_15[l] = a1879;
        real_16[l] = a1882;
        real_17[l] = a1883;
        real_18[l] = a1884;
    }
    // water_flow.__call__
    const Real x1885 = numbers[10 * LAYERS + 27] - real_11[0];
    const Real x1886 = moved_numbers[10 * LAYERS + 27] - real_12[0];
    const Mask x1887 = (x1885 < real_13[0]);
    const Real x1888 = select(x1887, real_13[0], x1885);
    const Real x1889 = select(x1887, real_14[0], x1886);
    // water_flow.__call__, implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a1890 = (numbers[l + 5 * LAYERS + 22] < real_13[l]);
        const Real a1891 = select(a1890, real_13[l], numbers[l + 5 * LAYERS + 22]);
        const Real a1892 = select(a1890, real_14[l], moved_numbers[l + 5 * LAYERS + 22]);
        const Real a1893 = numbers[l] * 0.5;
        const Real a1894 = a1893 / numbers[l + 4 * LAYERS + 22];
        real_9[l] = a1891;
        real_10[l] = a1892;
        real_19[l] = a1893;
        real_20[l] = a1894;
    }
    // implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1903 = exp(real_15[l]);
        const Real a1904 = a1903 / real_20[l];
        real_21[l] = a1903;
        real_22[l] = a1904;
    }
    const Real x1905 = numbers[10 * LAYERS + 28] * real_22[LAYERS - 1];
    // retention.flowing
    const Real x1906 = 1 / numbers[LAYERS + 22];
    const Real x1907 = x1906 * 3.0;
    const Real x1908 = x1907 + 1.0;
    const Real x1909 = -numbers[LAYERS + 8];
    const Mask x1910 = (x1909 < numbers[3 * LAYERS + 22]);
    const Real x1911 = select(x1910, numbers[3 * LAYERS + 22], x1909);
    const Real x1912 = x1911 / numbers[3 * LAYERS + 22];
    const Real x1913 = log(x1912);
    const Real x1914 = x1908 + 1.0;
    const Real x1915 = -x1914;
    const Real x1916 = x1915 * x1913;
    const Real x1917 = exp(x1916);
    const Real x1918 = x1911 * x1917;
    const Real x1919 = x1918 / x1908;
    const Real x1920 = numbers[LAYERS + 8] + numbers[3 * LAYERS + 22];
    const Real x1921 = at_least(x1920, 0.0);
    const Real x1922 = x1919 + x1921;
    // implicit_water._problem
    const Real x1924 = real_19[0] * x1917;
    const Real x1925 = numbers[LAYERS + 2] * numbers[5 * LAYERS + 21];
    const Real x1926 = exp(real_15[LAYERS - 1]);
    const Real x1927 = x1925 * x1926;
    const Real x1928 = x1922 + x1924;
    const Real x1929 = real_22[0] * x1928;
    // retention.flowing
    const Real x1930 = 1 / numbers[2 * LAYERS + 21];
    const Real x1931 = x1930 * 3.0;
    const Real x1932 = x1931 + 1.0;
    const Real x1933 = -numbers[10 * LAYERS + 28];
    const Mask x1934 = (x1933 < numbers[4 * LAYERS + 21]);
    const Real x1935 = select(x1934, numbers[4 * LAYERS + 21], x1933);
    const Real x1936 = x1935 / numbers[4 * LAYERS + 21];
    const Real x1937 = log(x1936);
    const Real x1938 = x1932 + 1.0;
    const Real x1939 = -x1938;
    const Real x1940 = x1939 * x1937;
    const Real x1941 = exp(x1940);
    const Real x1942 = x1935 * x1941;
    const Real x1943 = x1942 / x1932;
    const Real x1944 = numbers[10 * LAYERS + 28] + numbers[4 * LAYERS + 21];
    const Real x1945 = at_least(x1944, 0.0);
    const Real x1946 = x1943 + x1945;
    // implicit_water._problem
    const Real x1947 = x1905 * x1946;
    // retention.brim
    real_23[0] = numbers[3 * LAYERS + 22];
    for (int l = 0; l < LAYERS - 1; ++l) real_23[l + 1] = numbers[l + 3 * LAYERS + 22];
    for (int l = 0; l < LAYERS - 1; ++l) real_24[l] = numbers[l + 3 * LAYERS + 23];
    real_24[LAYERS - 1] = numbers[4 * LAYERS + 21];
    // retention.brim, retention.at, implicit_water._state, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1950 = minimum(real_23[l], real_24[l]);
        const Real a1951 = minimum(numbers[l + 3 * LAYERS + 22], a1950);
        const Real a1952 = numbers[l + 3 * LAYERS + 22] / a1951;
        const Real a1953 = log(a1952);
        const Real a1954 = a1953 / numbers[l + LAYERS + 22];
        const Real a1955 = exp(a1954);
        const Real a1956 = numbers[l + 2 * LAYERS + 22] - numbers[l + 9 * LAYERS + 27];
        const Real a1957 = a1956 * a1955;
        const Real a1958 = numbers[l + 9 * LAYERS + 27] + a1957;
        const Real a1959 = a1958 - numbers[l + 9 * LAYERS + 27];
        const Real a1960 = a1959 / a1956;
        const Real a1961 = at_least(a1960, 1e-12);
        const Real a1962 = log(numbers[l + 3 * LAYERS + 22]);
        const Real a1963 = log(a1961);
        const Real a1964 = numbers[l + LAYERS + 22] * a1963;
        const Real a1965 = a1962 - a1964;
        const Real a1966 = at_most(a1965, 16.11809565095832);
        const Real a1967 = exp(a1966);
        const Real a1968 = -a1967;
        const Real a1969 = numbers[l + LAYERS + 22] * a1967;
        const Real a1970 = a1961 * a1956;
        const Real a1971 = a1969 / a1970;
        const Mask a1972 = (a1958 > real_17[l]);
        const Real a1973 = select(a1972, real_17[l], a1958);
        const Mask a1974 = (a1958 <= real_17[l]);
        const Real a1975 = a1973 - real_13[l];
        const Real a1976 = a1975 / 0.01;
        const Real a1977 = at_least(a1976, 0.0);
        const Real a1978 = at_most(a1977, 1.0);
        const Mask a1979 = (a1978 < 1.0);
        const Mask a1980 = (a1974 & a1979);
        const Real a1981 = select(a1980, 100.0, 0.0);
        const Real a1982 = 1 / numbers[l + LAYERS + 22];
        const Real a1983 = a1982 * 3.0;
        const Real a1984 = a1983 + 1.0;
        const Real a1985 = -a1968;
        const Mask a1986 = (a1985 < numbers[l + 3 * LAYERS + 22]);
        const Real a1987 = select(a1986, numbers[l + 3 * LAYERS + 22], a1985);
        const Real a1988 = a1987 / numbers[l + 3 * LAYERS + 22];
        const Real a1989 = log(a1988);
        const Real a1990 = a1984 + 1.0;
        const Real a1991 = -a1990;
        const Real a1992 = a1991 * a1989;
        const Real a1993 = exp(a1992);
        const Real a1994 = numbers[l + 3 * LAYERS + 22] * 0.999999999;
        const Mask a1995 = (a1985 > a1994);
        const Real a1996 = a1990 * a1993;
        const Real a1997 = a1996 / a1987;
        const Real a1998 = select(a1995, a1997, 0.0);
        const Real a1999 = a1987 * a1993;
        const Real a2000 = a1999 / a1984;
        const Real a2001 = a1968 + numbers[l + 3 * LAYERS + 22];
        const Real a2002 = at_least(a2001, 0.0);
        const Real a2003 = a2000 + a2002;
        real_25[l] = a1950;
        real_26[l] = a1951;
        real_27[l] = a1952;
        real_28[l] = a1954;
        real_29[l] = a1955;
        real_30[l] = a1956;
        real_31[l] = a1958;
        real_32[l] = a1959;
        real_33[l] = a1962;
        real_34[l] = a1968;
        real_35[l] = a1971;
        real_36[l] = a1978;
        mask_37[l] = a1979;
        real_38[l] = a1981;
        real_39[l] = a1982;
        real_40[l] = a1984;
        real_41[l] = a1990;
        real_42[l] = a1991;
        real_43[l] = a1993;
        real_44[l] = a1994;
        real_45[l] = a1998;
        real_46[l] = a2003;
    }
    // implicit_water._problem, retention.flowing, implicit_water._outflow
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1895 = minimum(real_15[l], real_15[l + 1]);
        const Real a1896 = maximum(real_15[l], real_15[l + 1]);
        const Real a1897 = a1895 - a1896;
        const Real a1898 = a1897 * 0.72;
        const Real a1899 = a1896 + a1898;
        const Real a1900 = exp(a1899);
        const Real a1901 = real_20[l] + real_20[l + 1];
        const Real a1902 = a1900 / a1901;
        const Real a1923 = real_19[l] + real_19[l + 1];
        const Real a2004 = 1 / numbers[l + LAYERS + 22];
        const Real a2005 = a2004 * 3.0;
        const Real a2006 = a2005 + 1.0;
        const Real a2007 = -real_34[l + 1];
        const Mask a2008 = (a2007 < numbers[l + 3 * LAYERS + 22]);
        const Real a2009 = select(a2008, numbers[l + 3 * LAYERS + 22], a2007);
        const Real a2010 = a2009 / numbers[l + 3 * LAYERS + 22];
        const Real a2011 = log(a2010);
        const Real a2012 = a2006 + 1.0;
        const Real a2013 = -a2012;
        const Real a2014 = a2013 * a2011;
        const Real a2015 = exp(a2014);
        const Real a2016 = a2009 * a2015;
        const Real a2017 = a2016 / a2006;
        const Real a2018 = real_34[l + 1] + numbers[l + 3 * LAYERS + 22];
        const Real a2019 = at_least(a2018, 0.0);
        const Real a2020 = a2017 + a2019;
        const Real a2021 = 1 / numbers[l + LAYERS + 23];
        const Real a2022 = a2021 * 3.0;
        const Real a2023 = a2022 + 1.0;
        const Real a2024 = -real_34[l];
        const Mask a2025 = (a2024 < numbers[l + 3 * LAYERS + 23]);
        const Real a2026 = select(a2025, numbers[l + 3 * LAYERS + 23], a2024);
        const Real a2027 = a2026 / numbers[l + 3 * LAYERS + 23];
        const Real a2028 = log(a2027);
        const Real a2029 = a2023 + 1.0;
        const Real a2030 = -a2029;
        const Real a2031 = a2030 * a2028;
        const Real a2032 = exp(a2031);
        const Real a2033 = a2026 * a2032;
        const Real a2034 = a2033 / a2023;
        const Real a2035 = real_34[l] + numbers[l + 3 * LAYERS + 23];
        const Real a2036 = at_least(a2035, 0.0);
        const Real a2037 = a2034 + a2036;
        const Real a2038 = real_46[l] + a2037;
        const Real a2039 = a2038 * 0.5;
        real_47[l] = a1900;
        real_48[l] = a1901;
        real_49[l] = a1902;
        real_50[l] = a1923;
        real_51[l] = a2004;
        real_52[l] = a2006;
        real_53[l] = a2013;
        real_54[l] = a2015;
        real_55[l] = a2020;
        real_56[l] = a2021;
        real_57[l] = a2023;
        real_58[l] = a2030;
        real_59[l] = a2032;
        real_60[l] = a2039;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) real_34[l] = real_50[l];
    real_34[LAYERS - 1] = real_19[LAYERS - 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2041 = real_34[l] * real_43[l];
        real_61[l] = a2041;
    }
    const Real x2044 = real_46[LAYERS - 1] + real_61[LAYERS - 1];
    const Real x2045 = x1905 * x2044;
    const Real x2046 = x1927 * real_43[LAYERS - 1];
    const Real x2047 = x2045 + x2046;
    // implicit_water._upward
    const Real x2051 = real_22[0] * real_46[0];
    // implicit_water._balance
    const Mask x2052 = (real_of(0.0) > 0.0);
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2053 = select(x2052, 0.0, real_45[l]);
        const Real a2056 = real_34[l] * a2053;
        real_62[l] = a2053;
        real_63[l] = a2056;
    }
    // implicit_water._downward
    const Real x2059 = real_43[LAYERS - 1] + real_63[LAYERS - 1];
    const Real x2060 = x1905 * x2059;
    const Real x2061 = x1927 * real_62[LAYERS - 1];
    const Real x2062 = x2060 + x2061;
    // implicit_water._downward, implicit_water._outflow, implicit_water._upward, implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2042 = real_60[l] + real_61[l];
        const Real a2043 = real_49[l] * a2042;
        const Real a2048 = real_46[l + 1] + real_55[l];
        const Real a2049 = a2048 * 0.5;
        const Real a2050 = real_49[l] * a2049;
        const Real a2054 = real_43[l] + real_59[l];
        const Real a2055 = a2054 * 0.5;
        const Real a2057 = a2055 + real_63[l];
        const Real a2058 = real_49[l] * a2057;
        real_50[l] = a2043;
        real_64[l] = a2050;
        real_65[l] = a2058;
    }
    // implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) real_63[l] = real_65[l];
    real_63[LAYERS - 1] = x2062;
    // implicit_water._upward
    const Real x2068 = real_22[0] * real_43[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2065 = real_43[l + 1] + real_54[l];
        const Real a2066 = a2065 * 0.5;
        const Real a2067 = real_49[l] * a2066;
        real_65[l] = a2067;
    }
    // implicit_water._balance
    real_43[0] = x2068;
    for (int l = 0; l < LAYERS - 1; ++l) real_43[l + 1] = real_65[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_61[l] = real_50[l];
    real_61[LAYERS - 1] = x2047;
    real_46[0] = x2051;
    for (int l = 0; l < LAYERS - 1; ++l) real_46[l + 1] = real_64[l];
    // implicit_water._balance, implicit_water.solve_water
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2064 = real_36[l] * real_63[l];
        const Real a2070 = real_36[l] * real_43[l];
        const Real a2071 = a2064 + a2070;
        const Real a2074 = real_61[l] + real_46[l];
        const Real a2075 = real_36[l] * a2074;
        const Real a2076 = a2071 * real_35[l];
        const Real a2077 = real_38[l] * a2074;
        const Real a2078 = a2076 + a2077;
        const Real a2079 = at_least(real_32[l], 1e-09);
        const Real a2080 = seconds * a2075;
        const Real a2081 = a2079 * a2078;
        const Real a2082 = at_least(a2075, 1e-30);
        const Real a2083 = a2081 / a2082;
        const Real a2084 = at_least(a2083, 0.02);
        const Real a2085 = select(mask_37[l], 60.0, INFINITE);
        const Real a2086 = minimum(a2084, a2085);
        const Real a2087 = numbers[l] * 1e-11;
        const Real a2088 = seconds * a2071;
        const Real a2089 = a2087 + a2088;
        const Real a2090 = minimum(state[l + 2 * LAYERS], real_17[l]);
        const Real a2091 = maximum(a2090, real_13[l]);
        const Real a2092 = minimum(a2091, real_31[l]);
        real_62[l] = a2080;
        real_45[l] = a2086;
        real_66[l] = a2087;
        real_67[l] = a2089;
        real_68[l] = a2092;
    }
    // implicit_water._newton
    for (int l = 0; l < LAYERS; ++l) real_46[l] = real_68[l];
    for (int l = 0; l < LAYERS; ++l) real_61[l] = real_of(0.0);
    Real w2095 = real_of(0.0);
    Mask w2096 = mask_of(true);
    for (int pass = 0; pass < 30; ++pass) {
        if (!any_lane(w2096)) break;
        // retention.at, implicit_water._state, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2097 = real_46[l] - numbers[l + 9 * LAYERS + 27];
            const Real a2098 = a2097 / real_30[l];
            const Real a2099 = at_least(a2098, 1e-12);
            const Real a2100 = log(a2099);
            const Real a2101 = numbers[l + LAYERS + 22] * a2100;
            const Real a2102 = real_33[l] - a2101;
            const Real a2103 = at_most(a2102, 16.11809565095832);
            const Real a2104 = exp(a2103);
            const Real a2105 = -a2104;
            const Real a2106 = numbers[l + LAYERS + 22] * a2104;
            const Real a2107 = a2099 * real_30[l];
            const Real a2108 = a2106 / a2107;
            const Real a2109 = a2105 + real_61[l];
            const Mask a2110 = (real_46[l] > real_17[l]);
            const Real a2111 = select(a2110, real_17[l], real_46[l]);
            const Mask a2112 = (real_46[l] <= real_17[l]);
            const Real a2113 = a2111 - real_13[l];
            const Real a2114 = a2113 / 0.01;
            const Real a2115 = at_least(a2114, 0.0);
            const Real a2116 = at_most(a2115, 1.0);
            const Mask a2117 = (a2116 < 1.0);
            const Mask a2118 = (a2112 & a2117);
            const Real a2119 = select(a2118, 100.0, 0.0);
            const Real a2120 = -a2109;
            const Mask a2121 = (a2120 < numbers[l + 3 * LAYERS + 22]);
            const Real a2122 = select(a2121, numbers[l + 3 * LAYERS + 22], a2120);
            const Real a2123 = a2122 / numbers[l + 3 * LAYERS + 22];
            const Real a2124 = log(a2123);
            const Real a2125 = real_42[l] * a2124;
            const Real a2126 = exp(a2125);
            const Mask a2127 = (a2120 > real_44[l]);
            const Real a2128 = real_41[l] * a2126;
            const Real a2129 = a2128 / a2122;
            const Real a2130 = select(a2127, a2129, 0.0);
            const Real a2131 = a2122 * a2126;
            const Real a2132 = a2131 / real_40[l];
            const Real a2133 = a2109 + numbers[l + 3 * LAYERS + 22];
            const Real a2134 = at_least(a2133, 0.0);
            const Real a2135 = a2132 + a2134;
            real_43[l] = a2097;
            real_63[l] = a2108;
            real_38[l] = a2109;
            real_36[l] = a2111;
            mask_37[l] = a2112;
            real_35[l] = a2116;
            mask_69[l] = a2117;
            real_70[l] = a2119;
            real_71[l] = a2126;
            real_72[l] = a2130;
            real_73[l] = a2135;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2162 = real_34[l] * real_71[l];
            real_74[l] = a2162;
        }
        const Real x2165 = real_73[LAYERS - 1] + real_74[LAYERS - 1];
        const Real x2166 = x1905 * x2165;
        const Real x2167 = x1927 * real_71[LAYERS - 1];
        const Real x2168 = x2166 + x2167;
        // implicit_water._upward
        const Real x2172 = real_22[0] * real_73[0];
        // retention.flowing, implicit_water._outflow, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2136 = -real_38[l + 1];
            const Mask a2137 = (a2136 < numbers[l + 3 * LAYERS + 22]);
            const Real a2138 = select(a2137, numbers[l + 3 * LAYERS + 22], a2136);
            const Real a2139 = a2138 / numbers[l + 3 * LAYERS + 22];
            const Real a2140 = log(a2139);
            const Real a2141 = real_53[l] * a2140;
            const Real a2142 = exp(a2141);
            const Real a2143 = a2138 * a2142;
            const Real a2144 = a2143 / real_52[l];
            const Real a2145 = real_38[l + 1] + numbers[l + 3 * LAYERS + 22];
            const Real a2146 = at_least(a2145, 0.0);
            const Real a2147 = a2144 + a2146;
            const Real a2148 = -real_38[l];
            const Mask a2149 = (a2148 < numbers[l + 3 * LAYERS + 23]);
            const Real a2150 = select(a2149, numbers[l + 3 * LAYERS + 23], a2148);
            const Real a2151 = a2150 / numbers[l + 3 * LAYERS + 23];
            const Real a2152 = log(a2151);
            const Real a2153 = real_58[l] * a2152;
            const Real a2154 = exp(a2153);
            const Real a2155 = a2150 * a2154;
            const Real a2156 = a2155 / real_57[l];
            const Real a2157 = real_38[l] + numbers[l + 3 * LAYERS + 23];
            const Real a2158 = at_least(a2157, 0.0);
            const Real a2159 = a2156 + a2158;
            const Real a2160 = real_73[l] + a2159;
            const Real a2161 = a2160 * 0.5;
            const Real a2163 = a2161 + real_74[l];
            const Real a2164 = real_49[l] * a2163;
            const Real a2169 = real_73[l + 1] + a2147;
            const Real a2170 = a2169 * 0.5;
            const Real a2171 = real_49[l] * a2170;
            real_64[l] = a2142;
            real_50[l] = a2154;
            real_65[l] = a2164;
            real_54[l] = a2171;
        }
        // implicit_water._flow
        for (int l = 0; l < LAYERS - 1; ++l) real_74[l] = real_65[l];
        real_74[LAYERS - 1] = x2168;
        real_73[0] = x2172;
        for (int l = 0; l < LAYERS - 1; ++l) real_73[l + 1] = real_54[l];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2174 = real_35[l] * real_74[l];
            const Real a2176 = real_35[l] * real_73[l];
            real_75[l] = a2174;
            real_76[l] = a2176;
        }
        const Real x2177 = x1929 - real_76[0];
        const Mask x2178 = (x2177 > x1853);
        const Real x2179 = select(x2178, x1853, x2177);
        // implicit_water._remaining
        const Real x2180 = real_36[0] - x1888;
        const Real x2181 = x2180 / 0.01;
        const Real x2182 = at_least(x2181, 0.0);
        const Real x2183 = at_most(x2182, 1.0);
        // implicit_water._flow
        const Real x2184 = x1657 * x2183;
        const Real x2191 = real_75[LAYERS - 1] - x1947;
        // implicit_water._gain
        real_77[0] = x2184;
        for (int l = 0; l < LAYERS - 1; ++l) real_77[l + 1] = real_of(0.0);
        // implicit_water._flow
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2190 = real_75[l] - real_76[l + 1];
            real_54[l] = a2190;
        }
        // implicit_water._gain
        real_76[0] = x2179;
        for (int l = 0; l < LAYERS - 1; ++l) real_76[l + 1] = real_54[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_75[l] = real_54[l];
        real_75[LAYERS - 1] = x2191;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2185 = real_36[l] - real_9[l];
            const Real a2186 = a2185 / 0.01;
            const Real a2187 = at_least(a2186, 0.0);
            const Real a2188 = at_most(a2187, 1.0);
            const Real a2189 = real_7[l] * a2188;
            const Real a2192 = real_46[l] - real_36[l];
            const Real a2193 = a2192 * 1e-09;
            const Real a2194 = real_36[l] + a2193;
            const Real a2195 = real_61[l] * 1e-11;
            const Real a2196 = a2194 + a2195;
            const Real a2197 = a2196 - state[l + 2 * LAYERS];
            const Real a2198 = numbers[l] * a2197;
            const Real a2200 = a2189 + real_77[l];
            const Real a2203 = real_76[l] - real_75[l];
            const Real a2204 = a2203 - a2200;
            const Real a2205 = seconds * a2204;
            const Real a2206 = a2198 - a2205;
            const Mask a2207 = (real_61[l] > 0.0);
            const Real a2208 = select(a2207, 0.0, real_72[l]);
            const Real a2211 = real_34[l] * a2208;
            real_78[l] = a2206;
            mask_79[l] = a2207;
            real_80[l] = a2208;
            real_81[l] = a2211;
        }
        // implicit_water._downward
        const Real x2214 = real_71[LAYERS - 1] + real_81[LAYERS - 1];
        const Real x2215 = x1905 * x2214;
        const Real x2216 = x1927 * real_80[LAYERS - 1];
        const Real x2217 = x2215 + x2216;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2209 = real_71[l] + real_50[l];
            const Real a2210 = a2209 * 0.5;
            const Real a2212 = a2210 + real_81[l];
            const Real a2213 = real_49[l] * a2212;
            real_54[l] = a2213;
        }
        // implicit_water._balance
        for (int l = 0; l < LAYERS - 1; ++l) real_81[l] = real_54[l];
        real_81[LAYERS - 1] = x2217;
        // implicit_water._upward
        const Real x2223 = real_22[0] * real_71[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2220 = real_71[l + 1] + real_64[l];
            const Real a2221 = a2220 * 0.5;
            const Real a2222 = real_49[l] * a2221;
            real_54[l] = a2222;
        }
        // implicit_water._balance
        real_71[0] = x2223;
        for (int l = 0; l < LAYERS - 1; ++l) real_71[l + 1] = real_54[l];
        const Mask x2233 = (x2179 < x1853);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2219 = real_35[l] * real_81[l];
            const Real a2225 = real_35[l] * real_71[l];
            const Real a2226 = select(mask_79[l], 1.0, real_63[l]);
            const Real a2227 = a2219 * a2226;
            const Real a2228 = real_70[l] * real_74[l];
            const Real a2229 = a2227 + a2228;
            const Real a2230 = a2225 * a2226;
            const Real a2231 = real_70[l] * real_73[l];
            const Real a2232 = a2230 + a2231;
            real_80[l] = a2219;
            real_75[l] = a2225;
            real_76[l] = a2229;
            real_77[l] = a2232;
        }
        const Real x2234 = select(x2233, real_77[0], 0.0);
        // implicit_water._demanded
        const Mask x2245 = (real_36[0] > x1888);
        const Real x2246 = x1888 + 0.01;
        const Mask x2247 = (real_36[0] < x2246);
        const Mask x2248 = (x2245 & x2247);
        const Mask x2249 = (real_36[0] == x1888);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2235 = (real_78[l] < 0.0);
            const Mask a2236 = (real_36[l] > real_9[l]);
            const Real a2237 = real_9[l] + 0.01;
            const Mask a2238 = (real_36[l] < a2237);
            const Mask a2239 = (a2236 & a2238);
            const Mask a2240 = (real_36[l] == real_9[l]);
            const Mask a2241 = (a2240 & a2235);
            const Mask a2242 = (a2239 | a2241);
            const Real a2243 = real_7[l] / 0.01;
            const Real a2244 = select(a2242, a2243, 0.0);
            mask_82[l] = a2235;
            real_71[l] = a2244;
        }
        // implicit_water._demanded
        const Mask x2250 = (x2249 & mask_82[0]);
        const Mask x2251 = (x2248 | x2250);
        const Real x2252 = x1657 / 0.01;
        const Real x2253 = select(x2251, x2252, 0.0);
        // implicit_water._balance
        real_36[0] = x2253;
        for (int l = 0; l < LAYERS - 1; ++l) real_36[l + 1] = real_of(0.0);
        real_81[0] = x2234;
        for (int l = 0; l < LAYERS - 1; ++l) real_81[l + 1] = real_77[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2255 = real_71[l] + real_36[l];
            const Real a2256 = seconds * a2255;
            const Real a2257 = select(mask_37[l], a2256, 0.0);
            const Real a2258 = select(mask_37[l], 1.0, 1e-09);
            const Real a2259 = select(mask_79[l], 1e-11, a2258);
            const Real a2260 = numbers[l] * a2259;
            const Real a2261 = real_80[l] + real_75[l];
            const Real a2262 = real_74[l] + real_73[l];
            const Real a2263 = real_35[l] * a2262;
            const Real a2264 = a2261 * real_63[l];
            const Real a2265 = real_70[l] * a2262;
            const Real a2266 = a2264 + a2265;
            const Real a2267 = at_least(real_43[l], 1e-09);
            const Real a2268 = magnitude(real_38[l]);
            const Real a2269 = select(mask_79[l], a2268, real_46[l]);
            const Real a2271 = real_76[l] + real_81[l];
            const Real a2272 = a2269 * a2271;
            real_72[l] = a2257;
            real_83[l] = a2260;
            real_84[l] = a2261;
            real_85[l] = a2263;
            real_86[l] = a2266;
            real_87[l] = a2267;
            real_88[l] = a2271;
            real_89[l] = a2272;
        }
        real_81[0] = real_89[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_81[l + 1] = real_89[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_36[l] = real_89[l + 1];
        real_36[LAYERS - 1] = real_89[LAYERS - 1];
        const Real x2277 = -seconds;
        // implicit_water._balance, implicit_water._is_open
        Mask a2300_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2275 = maximum(real_81[l], real_36[l]);
            const Real a2276 = maximum(real_89[l], a2275);
            const Real a2279 = real_83[l] + real_72[l];
            const Real a2280 = seconds * real_88[l];
            const Real a2281 = a2279 + a2280;
            const Real a2283 = seconds * a2276;
            const Real a2284 = numbers[l] * numbers[l + 2 * LAYERS + 22];
            const Real a2285 = a2283 + a2284;
            const Real a2286 = a2285 * 1.4210854715202004e-14;
            const Real a2287 = numbers[l] + real_72[l];
            const Real a2288 = seconds * real_85[l];
            const Real a2289 = real_87[l] * real_86[l];
            const Real a2290 = at_least(real_85[l], 1e-30);
            const Real a2291 = a2289 / a2290;
            const Real a2292 = at_least(a2291, 0.02);
            const Real a2293 = select(mask_69[l], 60.0, INFINITE);
            const Real a2294 = minimum(a2292, a2293);
            const Real a2295 = seconds * real_84[l];
            const Real a2296 = real_66[l] + a2295;
            const Real a2297 = magnitude(real_78[l]);
            const Real a2298 = a2297 - a2286;
            const Mask a2299 = (a2298 > 0.0);
            a2300_last = (a2300_last | a2299);
            real_71[l] = a2281;
            real_75[l] = a2287;
            real_80[l] = a2288;
            real_73[l] = a2294;
            real_74[l] = a2296;
        }
        // implicit_water.iteration
        const Mask x2301 = (w2096 & a2300_last);
        // implicit_water._balance
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2278 = x2277 * real_76[l];
            const Real a2282 = x2277 * real_77[l + 1];
            real_54[l] = a2278;
            real_64[l] = a2282;
        }
        // implicit_water._moved
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2302 = -real_78[l];
            real_77[l] = a2302;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_54, real_71, real_64, real_77, real_78);
        // implicit_water._stopped
        const Mask x2431 = (real_46[0] > x1888);
        // implicit_water._moved, implicit_water._raised, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2304 = select(mask_79[l], real_45[l], real_73[l]);
            const Real a2305 = select(mask_79[l], real_62[l], real_80[l]);
            const Real a2306 = at_least(a2305, 1e-30);
            const Real a2307 = real_32[l] / real_87[l];
            const Real a2308 = at_least(a2307, 1.0);
            const Real a2309 = real_17[l] - numbers[l + 9 * LAYERS + 27];
            const Real a2310 = a2309 / real_87[l];
            const Mask a2311 = (a2310 > a2308);
            const Real a2312 = select(a2311, a2308, a2310);
            const Real a2313 = at_least(a2312, 1e-30);
            const Real a2314 = real_75[l] * real_87[l];
            const Real a2315 = numbers[l] * 1e-09;
            const Real a2316 = select(mask_37[l], real_75[l], a2315);
            const Real a2317 = a2304 * a2306;
            const Real a2318 = a2317 / real_87[l];
            const Real a2319 = a2316 + a2318;
            const Real a2320 = real_61[l] + real_78[l];
            const Real a2321 = a2314 * a2313;
            const Real a2322 = a2314 - a2321;
            const Real a2323 = a2322 * 1e-09;
            const Real a2324 = a2321 + a2323;
            const Real a2325 = select(mask_37[l], a2314, a2324);
            const Real a2326 = a2325 + a2306;
            const Real a2327 = log(a2313);
            const Real a2328 = a2304 * a2327;
            const Real a2329 = at_most(a2328, 300.0);
            const Real a2330 = exp(a2329);
            const Real a2331 = a2306 * a2330;
            const Real a2332 = a2321 + a2331;
            const Real a2333 = a2314 * a2308;
            const Real a2334 = a2333 - a2321;
            const Real a2335 = a2334 * 1e-09;
            const Real a2336 = a2321 + a2335;
            const Real a2337 = maximum(real_62[l], a2306);
            const Real a2338 = a2336 + a2337;
            const Real a2339 = real_74[l] * a2320;
            const Real a2340 = a2319 * real_78[l];
            const Real a2341 = select(mask_79[l], a2339, a2340);
            const Real a2342 = a2326 + a2341;
            const Real a2343 = a2342 - a2338;
            const Real a2344 = a2343 / real_67[l];
            const Real a2345 = select(mask_79[l], a2320, a2344);
            const Real a2346 = at_least(a2345, 0.0);
            const Mask a2347 = (a2320 > 0.0);
            const Mask a2348 = (a2342 > a2338);
            const Mask a2349 = select(mask_79[l], a2347, a2348);
            const Mask a2350 = (a2342 > a2332);
            const Real a2351 = a2314 * 1e-09;
            const Real a2352 = select(a2350, a2351, a2314);
            const Real a2353 = a2321 * 0.999999999;
            const Real a2354 = select(a2350, a2353, 0.0);
            const Real a2355 = a2342 - a2354;
            const Real a2356 = at_least(a2355, 1e-30);
            const Real a2357 = a2356 / a2352;
            const Real a2358 = log(a2357);
            const Real a2359 = a2356 / a2306;
            const Real a2360 = log(a2359);
            const Real a2361 = a2360 / a2304;
            const Real a2362 = minimum(a2358, a2361);
            const Real a2363 = a2355 - a2352;
            const Real a2364 = a2363 - a2306;
            const Real a2365 = a2352 + a2317;
            const Real a2366 = a2364 / a2365;
            const Real a2367 = a2366 + 1.0;
            const Real a2368 = at_most(a2362, 50.0);
            const Real a2369 = exp(a2368);
            const Real a2370 = minimum(a2369, a2367);
            const Real a2371 = at_least(a2370, 0.05);
            const Real a2372 = log(a2371);
            const Real a2373 = a2304 * a2372;
            const Real a2374 = at_most(a2373, 300.0);
            const Real a2375 = exp(a2374);
            const Real a2376 = a2306 * a2375;
            const Real a2377 = a2352 * a2371;
            const Real a2378 = a2377 + a2376;
            const Real a2379 = a2378 - a2355;
            const Real a2380 = a2304 * a2376;
            const Real a2381 = a2380 / a2371;
            const Real a2382 = a2352 + a2381;
            const Real a2383 = a2379 / a2382;
            const Real a2384 = a2371 - a2383;
            const Real a2385 = at_least(a2384, 0.05);
            const Real a2386 = log(a2385);
            const Real a2387 = a2304 * a2386;
            const Real a2388 = at_most(a2387, 300.0);
            const Real a2389 = exp(a2388);
            const Real a2390 = a2306 * a2389;
            const Real a2391 = a2352 * a2385;
            const Real a2392 = a2391 + a2390;
            const Real a2393 = a2392 - a2355;
            const Real a2394 = a2304 * a2390;
            const Real a2395 = a2394 / a2385;
            const Real a2396 = a2352 + a2395;
            const Real a2397 = a2393 / a2396;
            const Real a2398 = a2385 - a2397;
            const Real a2399 = at_least(a2398, 0.05);
            const Real a2400 = log(a2399);
            const Real a2401 = a2304 * a2400;
            const Real a2402 = at_most(a2401, 300.0);
            const Real a2403 = exp(a2402);
            const Real a2404 = a2306 * a2403;
            const Real a2405 = a2352 * a2399;
            const Real a2406 = a2405 + a2404;
            const Real a2407 = a2406 - a2355;
            const Real a2408 = a2304 * a2404;
            const Real a2409 = a2408 / a2399;
            const Real a2410 = a2352 + a2409;
            const Real a2411 = a2407 / a2410;
            const Real a2412 = a2399 - a2411;
            const Real a2413 = at_least(a2412, 0.05);
            const Real a2414 = select(a2350, a2313, 0.05);
            const Real a2415 = select(a2350, a2308, a2313);
            const Real a2416 = maximum(a2413, a2414);
            const Real a2417 = minimum(a2416, a2415);
            const Real a2418 = real_87[l] * a2417;
            const Real a2419 = numbers[l + 9 * LAYERS + 27] + a2418;
            const Real a2420 = maximum(a2419, real_13[l]);
            const Mask a2421 = (real_46[l] > real_9[l]);
            const Mask a2422 = (a2420 < real_9[l]);
            const Mask a2423 = (a2421 & a2422);
            const Mask a2424 = (real_46[l] < real_9[l]);
            const Mask a2425 = (a2420 > real_9[l]);
            const Mask a2426 = (a2424 & a2425);
            const Mask a2427 = (a2423 | a2426);
            const Mask a2428 = (real_7[l] > 0.0);
            const Mask a2429 = (a2427 & a2428);
            const Real a2430 = select(a2429, real_9[l], a2420);
            real_77[l] = a2346;
            mask_69[l] = a2349;
            real_71[l] = a2430;
        }
        // implicit_water._stopped
        const Mask x2432 = (real_71[0] < x1888);
        const Mask x2433 = (x2431 & x2432);
        const Mask x2434 = (real_46[0] < x1888);
        const Mask x2435 = (real_71[0] > x1888);
        const Mask x2436 = (x2434 & x2435);
        const Mask x2437 = (x2433 | x2436);
        const Mask x2438 = (x1657 > 0.0);
        const Mask x2439 = (x2437 & x2438);
        const Real x2440 = select(x2439, x1888, real_71[0]);
        // implicit_water._moved
        real_78[0] = x2440;
        for (int l = 0; l < LAYERS - 1; ++l) real_78[l + 1] = real_71[l + 1];
        // implicit_water.iteration
        const Real x2448 = real_of_mask(x2301);
        const Real x2449 = w2095 + x2448;
        // implicit_water._moved, implicit_water.<genexpr>
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2442 = (real_78[l] >= real_31[l]);
            const Mask a2443 = (mask_69[l] | a2442);
            const Real a2444 = select(a2443, real_31[l], real_78[l]);
            const Real a2445 = select(a2443, real_77[l], 0.0);
            const Real a2446 = select(x2301, a2444, real_46[l]);
            const Real a2447 = select(x2301, a2445, real_61[l]);
            real_71[l] = a2446;
            real_74[l] = a2447;
        }
        for (int l = 0; l < LAYERS; ++l) real_46[l] = real_71[l];
        for (int l = 0; l < LAYERS; ++l) real_61[l] = real_74[l];
        w2095 = x2449;
        w2096 = x2301;
    }
    // implicit_water._relaxed_newton
    for (int l = 0; l < LAYERS; ++l) real_74[l] = real_68[l];
    for (int l = 0; l < LAYERS; ++l) real_71[l] = real_of(0.0);
    Real w2452 = real_of(0.5);
    Real w2453 = real_of(INFINITE);
    Real w2454 = real_of(0.0);
    Mask w2455 = w2096;
    for (int pass = 0; pass < 600; ++pass) {
        if (!any_lane(w2455)) break;
        // retention.at, implicit_water._state, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2456 = real_74[l] - numbers[l + 9 * LAYERS + 27];
            const Real a2457 = a2456 / real_30[l];
            const Real a2458 = at_least(a2457, 1e-12);
            const Real a2459 = log(a2458);
            const Real a2460 = numbers[l + LAYERS + 22] * a2459;
            const Real a2461 = real_33[l] - a2460;
            const Real a2462 = at_most(a2461, 16.11809565095832);
            const Real a2463 = exp(a2462);
            const Real a2464 = -a2463;
            const Real a2465 = numbers[l + LAYERS + 22] * a2463;
            const Real a2466 = a2458 * real_30[l];
            const Real a2467 = a2465 / a2466;
            const Real a2468 = a2464 + real_71[l];
            const Mask a2469 = (real_74[l] > real_17[l]);
            const Real a2470 = select(a2469, real_17[l], real_74[l]);
            const Mask a2471 = (real_74[l] <= real_17[l]);
            const Real a2472 = a2470 - real_13[l];
            const Real a2473 = a2472 / 0.01;
            const Real a2474 = at_least(a2473, 0.0);
            const Real a2475 = at_most(a2474, 1.0);
            const Mask a2476 = (a2475 < 1.0);
            const Mask a2477 = (a2471 & a2476);
            const Real a2478 = select(a2477, 100.0, 0.0);
            const Real a2479 = -a2468;
            const Mask a2480 = (a2479 < numbers[l + 3 * LAYERS + 22]);
            const Real a2481 = select(a2480, numbers[l + 3 * LAYERS + 22], a2479);
            const Real a2482 = a2481 / numbers[l + 3 * LAYERS + 22];
            const Real a2483 = log(a2482);
            const Real a2484 = real_42[l] * a2483;
            const Real a2485 = exp(a2484);
            const Mask a2486 = (a2479 > real_44[l]);
            const Real a2487 = real_41[l] * a2485;
            const Real a2488 = a2487 / a2481;
            const Real a2489 = select(a2486, a2488, 0.0);
            const Real a2490 = a2481 * a2485;
            const Real a2491 = a2490 / real_40[l];
            const Real a2492 = a2468 + numbers[l + 3 * LAYERS + 22];
            const Real a2493 = at_least(a2492, 0.0);
            const Real a2494 = a2491 + a2493;
            real_78[l] = a2456;
            real_77[l] = a2467;
            real_73[l] = a2468;
            real_80[l] = a2470;
            mask_69[l] = a2471;
            real_75[l] = a2475;
            mask_79[l] = a2476;
            real_87[l] = a2478;
            real_76[l] = a2485;
            real_36[l] = a2489;
            real_81[l] = a2494;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2521 = real_34[l] * real_76[l];
            real_89[l] = a2521;
        }
        const Real x2524 = real_81[LAYERS - 1] + real_89[LAYERS - 1];
        const Real x2525 = x1905 * x2524;
        const Real x2526 = x1927 * real_76[LAYERS - 1];
        const Real x2527 = x2525 + x2526;
        // implicit_water._upward
        const Real x2531 = real_22[0] * real_81[0];
        // retention.flowing, implicit_water._outflow, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2495 = -real_73[l + 1];
            const Mask a2496 = (a2495 < numbers[l + 3 * LAYERS + 22]);
            const Real a2497 = select(a2496, numbers[l + 3 * LAYERS + 22], a2495);
            const Real a2498 = a2497 / numbers[l + 3 * LAYERS + 22];
            const Real a2499 = log(a2498);
            const Real a2500 = real_53[l] * a2499;
            const Real a2501 = exp(a2500);
            const Real a2502 = a2497 * a2501;
            const Real a2503 = a2502 / real_52[l];
            const Real a2504 = real_73[l + 1] + numbers[l + 3 * LAYERS + 22];
            const Real a2505 = at_least(a2504, 0.0);
            const Real a2506 = a2503 + a2505;
            const Real a2507 = -real_73[l];
            const Mask a2508 = (a2507 < numbers[l + 3 * LAYERS + 23]);
            const Real a2509 = select(a2508, numbers[l + 3 * LAYERS + 23], a2507);
            const Real a2510 = a2509 / numbers[l + 3 * LAYERS + 23];
            const Real a2511 = log(a2510);
            const Real a2512 = real_58[l] * a2511;
            const Real a2513 = exp(a2512);
            const Real a2514 = a2509 * a2513;
            const Real a2515 = a2514 / real_57[l];
            const Real a2516 = real_73[l] + numbers[l + 3 * LAYERS + 23];
            const Real a2517 = at_least(a2516, 0.0);
            const Real a2518 = a2515 + a2517;
            const Real a2519 = real_81[l] + a2518;
            const Real a2520 = a2519 * 0.5;
            const Real a2522 = a2520 + real_89[l];
            const Real a2523 = real_49[l] * a2522;
            const Real a2528 = real_81[l + 1] + a2506;
            const Real a2529 = a2528 * 0.5;
            const Real a2530 = real_49[l] * a2529;
            real_64[l] = a2501;
            real_54[l] = a2513;
            real_50[l] = a2523;
            real_65[l] = a2530;
        }
        // implicit_water._flow
        for (int l = 0; l < LAYERS - 1; ++l) real_89[l] = real_50[l];
        real_89[LAYERS - 1] = x2527;
        real_81[0] = x2531;
        for (int l = 0; l < LAYERS - 1; ++l) real_81[l + 1] = real_65[l];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2533 = real_75[l] * real_89[l];
            const Real a2535 = real_75[l] * real_81[l];
            real_88[l] = a2533;
            real_86[l] = a2535;
        }
        const Real x2536 = x1929 - real_86[0];
        const Mask x2537 = (x2536 > x1853);
        const Real x2538 = select(x2537, x1853, x2536);
        // implicit_water._remaining
        const Real x2539 = real_80[0] - x1888;
        const Real x2540 = x2539 / 0.01;
        const Real x2541 = at_least(x2540, 0.0);
        const Real x2542 = at_most(x2541, 1.0);
        // implicit_water._flow
        const Real x2543 = x1657 * x2542;
        const Real x2550 = real_88[LAYERS - 1] - x1947;
        // implicit_water._gain
        real_85[0] = x2543;
        for (int l = 0; l < LAYERS - 1; ++l) real_85[l + 1] = real_of(0.0);
        // implicit_water._flow
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2549 = real_88[l] - real_86[l + 1];
            real_65[l] = a2549;
        }
        // implicit_water._gain
        real_86[0] = x2538;
        for (int l = 0; l < LAYERS - 1; ++l) real_86[l + 1] = real_65[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_88[l] = real_65[l];
        real_88[LAYERS - 1] = x2550;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2544 = real_80[l] - real_9[l];
            const Real a2545 = a2544 / 0.01;
            const Real a2546 = at_least(a2545, 0.0);
            const Real a2547 = at_most(a2546, 1.0);
            const Real a2548 = real_7[l] * a2547;
            const Real a2551 = real_74[l] - real_80[l];
            const Real a2552 = a2551 * 1e-09;
            const Real a2553 = real_80[l] + a2552;
            const Real a2554 = real_71[l] * 1e-11;
            const Real a2555 = a2553 + a2554;
            const Real a2556 = a2555 - state[l + 2 * LAYERS];
            const Real a2557 = numbers[l] * a2556;
            const Real a2559 = a2548 + real_85[l];
            const Real a2562 = real_86[l] - real_88[l];
            const Real a2563 = a2562 - a2559;
            const Real a2564 = seconds * a2563;
            const Real a2565 = a2557 - a2564;
            const Mask a2566 = (real_71[l] > 0.0);
            const Real a2567 = select(a2566, 0.0, real_36[l]);
            const Real a2570 = real_34[l] * a2567;
            real_84[l] = a2565;
            mask_37[l] = a2566;
            real_83[l] = a2567;
            real_72[l] = a2570;
        }
        // implicit_water._downward
        const Real x2573 = real_76[LAYERS - 1] + real_72[LAYERS - 1];
        const Real x2574 = x1905 * x2573;
        const Real x2575 = x1927 * real_83[LAYERS - 1];
        const Real x2576 = x2574 + x2575;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2568 = real_76[l] + real_54[l];
            const Real a2569 = a2568 * 0.5;
            const Real a2571 = a2569 + real_72[l];
            const Real a2572 = real_49[l] * a2571;
            real_65[l] = a2572;
        }
        // implicit_water._balance
        for (int l = 0; l < LAYERS - 1; ++l) real_72[l] = real_65[l];
        real_72[LAYERS - 1] = x2576;
        // implicit_water._upward
        const Real x2582 = real_22[0] * real_76[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2579 = real_76[l + 1] + real_64[l];
            const Real a2580 = a2579 * 0.5;
            const Real a2581 = real_49[l] * a2580;
            real_65[l] = a2581;
        }
        // implicit_water._balance
        real_76[0] = x2582;
        for (int l = 0; l < LAYERS - 1; ++l) real_76[l + 1] = real_65[l];
        const Mask x2592 = (x2538 < x1853);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2578 = real_75[l] * real_72[l];
            const Real a2584 = real_75[l] * real_76[l];
            const Real a2585 = select(mask_37[l], 1.0, real_77[l]);
            const Real a2586 = a2578 * a2585;
            const Real a2587 = real_87[l] * real_89[l];
            const Real a2588 = a2586 + a2587;
            const Real a2589 = a2584 * a2585;
            const Real a2590 = real_87[l] * real_81[l];
            const Real a2591 = a2589 + a2590;
            real_83[l] = a2578;
            real_88[l] = a2584;
            real_86[l] = a2588;
            real_85[l] = a2591;
        }
        const Real x2593 = select(x2592, real_85[0], 0.0);
        // implicit_water._demanded
        const Mask x2604 = (real_80[0] > x1888);
        const Real x2605 = x1888 + 0.01;
        const Mask x2606 = (real_80[0] < x2605);
        const Mask x2607 = (x2604 & x2606);
        const Mask x2608 = (real_80[0] == x1888);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2594 = (real_84[l] < 0.0);
            const Mask a2595 = (real_80[l] > real_9[l]);
            const Real a2596 = real_9[l] + 0.01;
            const Mask a2597 = (real_80[l] < a2596);
            const Mask a2598 = (a2595 & a2597);
            const Mask a2599 = (real_80[l] == real_9[l]);
            const Mask a2600 = (a2599 & a2594);
            const Mask a2601 = (a2598 | a2600);
            const Real a2602 = real_7[l] / 0.01;
            const Real a2603 = select(a2601, a2602, 0.0);
            mask_82[l] = a2594;
            real_76[l] = a2603;
        }
        // implicit_water._demanded
        const Mask x2609 = (x2608 & mask_82[0]);
        const Mask x2610 = (x2607 | x2609);
        const Real x2611 = x1657 / 0.01;
        const Real x2612 = select(x2610, x2611, 0.0);
        // implicit_water._balance
        real_80[0] = x2612;
        for (int l = 0; l < LAYERS - 1; ++l) real_80[l + 1] = real_of(0.0);
        real_72[0] = x2593;
        for (int l = 0; l < LAYERS - 1; ++l) real_72[l + 1] = real_85[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2614 = real_76[l] + real_80[l];
            const Real a2615 = seconds * a2614;
            const Real a2616 = select(mask_69[l], a2615, 0.0);
            const Real a2617 = select(mask_69[l], 1.0, 1e-09);
            const Real a2618 = select(mask_37[l], 1e-11, a2617);
            const Real a2619 = numbers[l] * a2618;
            const Real a2620 = real_83[l] + real_88[l];
            const Real a2621 = real_89[l] + real_81[l];
            const Real a2622 = real_75[l] * a2621;
            const Real a2623 = a2620 * real_77[l];
            const Real a2624 = real_87[l] * a2621;
            const Real a2625 = a2623 + a2624;
            const Real a2626 = at_least(real_78[l], 1e-09);
            const Real a2627 = magnitude(real_73[l]);
            const Real a2628 = select(mask_37[l], a2627, real_74[l]);
            const Real a2630 = real_86[l] + real_72[l];
            const Real a2631 = a2628 * a2630;
            real_36[l] = a2616;
            real_70[l] = a2619;
            real_35[l] = a2620;
            real_38[l] = a2622;
            real_63[l] = a2625;
            real_43[l] = a2626;
            real_90[l] = a2630;
            real_91[l] = a2631;
        }
        real_72[0] = real_91[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_72[l + 1] = real_91[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_80[l] = real_91[l + 1];
        real_80[LAYERS - 1] = real_91[LAYERS - 1];
        const Real x2636 = -seconds;
        // implicit_water._balance, implicit_water.iteration, implicit_water._is_open
        Real a2657_last = real_of(0.0);
        Mask a2660_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2634 = maximum(real_72[l], real_80[l]);
            const Real a2635 = maximum(real_91[l], a2634);
            const Real a2638 = real_70[l] + real_36[l];
            const Real a2639 = seconds * real_90[l];
            const Real a2640 = a2638 + a2639;
            const Real a2642 = seconds * a2635;
            const Real a2643 = numbers[l] * numbers[l + 2 * LAYERS + 22];
            const Real a2644 = a2642 + a2643;
            const Real a2645 = a2644 * 1.4210854715202004e-14;
            const Real a2646 = numbers[l] + real_36[l];
            const Real a2647 = seconds * real_38[l];
            const Real a2648 = real_43[l] * real_63[l];
            const Real a2649 = at_least(real_38[l], 1e-30);
            const Real a2650 = a2648 / a2649;
            const Real a2651 = at_least(a2650, 0.02);
            const Real a2652 = select(mask_79[l], 60.0, INFINITE);
            const Real a2653 = minimum(a2651, a2652);
            const Real a2654 = seconds * real_35[l];
            const Real a2655 = real_66[l] + a2654;
            const Real a2656 = magnitude(real_84[l]);
            a2657_last = a2657_last + a2656;
            const Real a2658 = a2656 - a2645;
            const Mask a2659 = (a2658 > 0.0);
            a2660_last = (a2660_last | a2659);
            real_76[l] = a2640;
            real_88[l] = a2646;
            real_83[l] = a2647;
            real_81[l] = a2653;
            real_89[l] = a2655;
        }
        // implicit_water.iteration
        const Mask x2661 = (w2455 & a2660_last);
        const Mask x2662 = (a2657_last < w2453);
        const Real x2663 = w2452 * 0.5;
        const Real x2664 = at_least(x2663, 0.1);
        const Real x2665 = select(x2662, w2452, x2664);
        // implicit_water._balance
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2637 = x2636 * real_86[l];
            const Real a2641 = x2636 * real_85[l + 1];
            real_65[l] = a2637;
            real_64[l] = a2641;
        }
        // implicit_water._moved
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2666 = -real_84[l];
            real_85[l] = a2666;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_65, real_76, real_64, real_85, real_84);
        // implicit_water._stopped
        const Mask x2797 = (real_74[0] > x1888);
        // implicit_water._moved, implicit_water._raised, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2668 = select(mask_37[l], real_45[l], real_81[l]);
            const Real a2669 = select(mask_37[l], real_62[l], real_83[l]);
            const Real a2670 = at_least(a2669, 1e-30);
            const Real a2671 = real_32[l] / real_43[l];
            const Real a2672 = at_least(a2671, 1.0);
            const Real a2673 = real_17[l] - numbers[l + 9 * LAYERS + 27];
            const Real a2674 = a2673 / real_43[l];
            const Mask a2675 = (a2674 > a2672);
            const Real a2676 = select(a2675, a2672, a2674);
            const Real a2677 = at_least(a2676, 1e-30);
            const Real a2678 = real_88[l] * real_43[l];
            const Real a2679 = numbers[l] * 1e-09;
            const Real a2680 = select(mask_69[l], real_88[l], a2679);
            const Real a2681 = a2668 * a2670;
            const Real a2682 = a2681 / real_43[l];
            const Real a2683 = a2680 + a2682;
            const Real a2684 = x2665 * real_84[l];
            const Real a2685 = real_71[l] + a2684;
            const Real a2686 = a2678 * a2677;
            const Real a2687 = a2678 - a2686;
            const Real a2688 = a2687 * 1e-09;
            const Real a2689 = a2686 + a2688;
            const Real a2690 = select(mask_69[l], a2678, a2689);
            const Real a2691 = a2690 + a2670;
            const Real a2692 = log(a2677);
            const Real a2693 = a2668 * a2692;
            const Real a2694 = at_most(a2693, 300.0);
            const Real a2695 = exp(a2694);
            const Real a2696 = a2670 * a2695;
            const Real a2697 = a2686 + a2696;
            const Real a2698 = a2678 * a2672;
            const Real a2699 = a2698 - a2686;
            const Real a2700 = a2699 * 1e-09;
            const Real a2701 = a2686 + a2700;
            const Real a2702 = maximum(real_62[l], a2670);
            const Real a2703 = a2701 + a2702;
            const Real a2704 = real_89[l] * a2685;
            const Real a2705 = x2665 * a2683;
            const Real a2706 = a2705 * real_84[l];
            const Real a2707 = select(mask_37[l], a2704, a2706);
            const Real a2708 = a2691 + a2707;
            const Real a2709 = a2708 - a2703;
            const Real a2710 = a2709 / real_67[l];
            const Real a2711 = select(mask_37[l], a2685, a2710);
            const Real a2712 = at_least(a2711, 0.0);
            const Mask a2713 = (a2685 > 0.0);
            const Mask a2714 = (a2708 > a2703);
            const Mask a2715 = select(mask_37[l], a2713, a2714);
            const Mask a2716 = (a2708 > a2697);
            const Real a2717 = a2678 * 1e-09;
            const Real a2718 = select(a2716, a2717, a2678);
            const Real a2719 = a2686 * 0.999999999;
            const Real a2720 = select(a2716, a2719, 0.0);
            const Real a2721 = a2708 - a2720;
            const Real a2722 = at_least(a2721, 1e-30);
            const Real a2723 = a2722 / a2718;
            const Real a2724 = log(a2723);
            const Real a2725 = a2722 / a2670;
            const Real a2726 = log(a2725);
            const Real a2727 = a2726 / a2668;
            const Real a2728 = minimum(a2724, a2727);
            const Real a2729 = a2721 - a2718;
            const Real a2730 = a2729 - a2670;
            const Real a2731 = a2718 + a2681;
            const Real a2732 = a2730 / a2731;
            const Real a2733 = a2732 + 1.0;
            const Real a2734 = at_most(a2728, 50.0);
            const Real a2735 = exp(a2734);
            const Real a2736 = minimum(a2735, a2733);
            const Real a2737 = at_least(a2736, 0.05);
            const Real a2738 = log(a2737);
            const Real a2739 = a2668 * a2738;
            const Real a2740 = at_most(a2739, 300.0);
            const Real a2741 = exp(a2740);
            const Real a2742 = a2670 * a2741;
            const Real a2743 = a2718 * a2737;
            const Real a2744 = a2743 + a2742;
            const Real a2745 = a2744 - a2721;
            const Real a2746 = a2668 * a2742;
            const Real a2747 = a2746 / a2737;
            const Real a2748 = a2718 + a2747;
            const Real a2749 = a2745 / a2748;
            const Real a2750 = a2737 - a2749;
            const Real a2751 = at_least(a2750, 0.05);
            const Real a2752 = log(a2751);
            const Real a2753 = a2668 * a2752;
            const Real a2754 = at_most(a2753, 300.0);
            const Real a2755 = exp(a2754);
            const Real a2756 = a2670 * a2755;
            const Real a2757 = a2718 * a2751;
            const Real a2758 = a2757 + a2756;
            const Real a2759 = a2758 - a2721;
            const Real a2760 = a2668 * a2756;
            const Real a2761 = a2760 / a2751;
            const Real a2762 = a2718 + a2761;
            const Real a2763 = a2759 / a2762;
            const Real a2764 = a2751 - a2763;
            const Real a2765 = at_least(a2764, 0.05);
            const Real a2766 = log(a2765);
            const Real a2767 = a2668 * a2766;
            const Real a2768 = at_most(a2767, 300.0);
            const Real a2769 = exp(a2768);
            const Real a2770 = a2670 * a2769;
            const Real a2771 = a2718 * a2765;
            const Real a2772 = a2771 + a2770;
            const Real a2773 = a2772 - a2721;
            const Real a2774 = a2668 * a2770;
            const Real a2775 = a2774 / a2765;
            const Real a2776 = a2718 + a2775;
            const Real a2777 = a2773 / a2776;
            const Real a2778 = a2765 - a2777;
            const Real a2779 = at_least(a2778, 0.05);
            const Real a2780 = select(a2716, a2677, 0.05);
            const Real a2781 = select(a2716, a2672, a2677);
            const Real a2782 = maximum(a2779, a2780);
            const Real a2783 = minimum(a2782, a2781);
            const Real a2784 = real_43[l] * a2783;
            const Real a2785 = numbers[l + 9 * LAYERS + 27] + a2784;
            const Real a2786 = maximum(a2785, real_13[l]);
            const Mask a2787 = (real_74[l] > real_9[l]);
            const Mask a2788 = (a2786 < real_9[l]);
            const Mask a2789 = (a2787 & a2788);
            const Mask a2790 = (real_74[l] < real_9[l]);
            const Mask a2791 = (a2786 > real_9[l]);
            const Mask a2792 = (a2790 & a2791);
            const Mask a2793 = (a2789 | a2792);
            const Mask a2794 = (real_7[l] > 0.0);
            const Mask a2795 = (a2793 & a2794);
            const Real a2796 = select(a2795, real_9[l], a2786);
            real_85[l] = a2712;
            mask_79[l] = a2715;
            real_76[l] = a2796;
        }
        // implicit_water._stopped
        const Mask x2798 = (real_76[0] < x1888);
        const Mask x2799 = (x2797 & x2798);
        const Mask x2800 = (real_74[0] < x1888);
        const Mask x2801 = (real_76[0] > x1888);
        const Mask x2802 = (x2800 & x2801);
        const Mask x2803 = (x2799 | x2802);
        const Mask x2804 = (x1657 > 0.0);
        const Mask x2805 = (x2803 & x2804);
        const Real x2806 = select(x2805, x1888, real_76[0]);
        // implicit_water._moved
        real_84[0] = x2806;
        for (int l = 0; l < LAYERS - 1; ++l) real_84[l + 1] = real_76[l + 1];
        // implicit_water.iteration
        const Real x2814 = real_of_mask(x2661);
        const Real x2815 = w2454 + x2814;
        // implicit_water._moved, implicit_water.<genexpr>
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2808 = (real_84[l] >= real_31[l]);
            const Mask a2809 = (mask_79[l] | a2808);
            const Real a2810 = select(a2809, real_31[l], real_84[l]);
            const Real a2811 = select(a2809, real_85[l], 0.0);
            const Real a2812 = select(x2661, a2810, real_74[l]);
            const Real a2813 = select(x2661, a2811, real_71[l]);
            real_76[l] = a2812;
            real_89[l] = a2813;
        }
        for (int l = 0; l < LAYERS; ++l) real_74[l] = real_76[l];
        for (int l = 0; l < LAYERS; ++l) real_71[l] = real_89[l];
        w2452 = x2665;
        w2453 = a2657_last;
        w2454 = x2815;
        w2455 = x2661;
    }
    // implicit_water.<genexpr>, retention.at, implicit_water._state, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2816 = select(w2096, real_74[l], real_46[l]);
        const Real a2817 = select(w2096, real_71[l], real_61[l]);
        const Real a2818 = a2816 - numbers[l + 9 * LAYERS + 27];
        const Real a2819 = a2818 / real_30[l];
        const Real a2820 = at_least(a2819, 1e-12);
        const Real a2821 = log(a2820);
        const Real a2822 = numbers[l + LAYERS + 22] * a2821;
        const Real a2823 = real_33[l] - a2822;
        const Real a2824 = at_most(a2823, 16.11809565095832);
        const Real a2825 = exp(a2824);
        const Real a2826 = -a2825;
        const Real a2827 = numbers[l + LAYERS + 22] * a2825;
        const Real a2828 = a2820 * real_30[l];
        const Real a2829 = a2827 / a2828;
        const Real a2830 = a2826 + a2817;
        const Mask a2831 = (a2816 > real_17[l]);
        const Real a2832 = select(a2831, real_17[l], a2816);
        const Mask a2833 = (a2816 <= real_17[l]);
        const Real a2834 = a2832 - real_13[l];
        const Real a2835 = a2834 / 0.01;
        const Real a2836 = at_least(a2835, 0.0);
        const Real a2837 = at_most(a2836, 1.0);
        const Mask a2838 = (a2837 < 1.0);
        const Mask a2839 = (a2833 & a2838);
        const Real a2840 = select(a2839, 100.0, 0.0);
        const Real a2841 = -a2830;
        const Mask a2842 = (a2841 < numbers[l + 3 * LAYERS + 22]);
        const Real a2843 = select(a2842, numbers[l + 3 * LAYERS + 22], a2841);
        const Real a2844 = a2843 / numbers[l + 3 * LAYERS + 22];
        const Real a2845 = log(a2844);
        const Real a2846 = real_42[l] * a2845;
        const Real a2847 = exp(a2846);
        const Mask a2848 = (a2841 > real_44[l]);
        const Real a2849 = real_41[l] * a2847;
        const Real a2850 = a2849 / a2843;
        const Real a2851 = select(a2848, a2850, 0.0);
        const Real a2852 = a2843 * a2847;
        const Real a2853 = a2852 / real_40[l];
        const Real a2854 = a2830 + numbers[l + 3 * LAYERS + 22];
        const Real a2855 = at_least(a2854, 0.0);
        const Real a2856 = a2853 + a2855;
        real_89[l] = a2816;
        real_76[l] = a2817;
        real_84[l] = a2829;
        real_85[l] = a2830;
        real_81[l] = a2832;
        real_83[l] = a2837;
        real_88[l] = a2840;
        real_43[l] = a2847;
        real_86[l] = a2851;
        real_80[l] = a2856;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2883 = real_34[l] * real_43[l];
        real_71[l] = a2883;
    }
    const Real x2886 = real_80[LAYERS - 1] + real_71[LAYERS - 1];
    const Real x2887 = x1905 * x2886;
    const Real x2888 = x1927 * real_43[LAYERS - 1];
    const Real x2889 = x2887 + x2888;
    // implicit_water._upward
    const Real x2893 = real_22[0] * real_80[0];
    // retention.flowing, implicit_water._outflow, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2857 = -real_85[l + 1];
        const Mask a2858 = (a2857 < numbers[l + 3 * LAYERS + 22]);
        const Real a2859 = select(a2858, numbers[l + 3 * LAYERS + 22], a2857);
        const Real a2860 = a2859 / numbers[l + 3 * LAYERS + 22];
        const Real a2861 = log(a2860);
        const Real a2862 = real_53[l] * a2861;
        const Real a2863 = exp(a2862);
        const Real a2864 = a2859 * a2863;
        const Real a2865 = a2864 / real_52[l];
        const Real a2866 = real_85[l + 1] + numbers[l + 3 * LAYERS + 22];
        const Real a2867 = at_least(a2866, 0.0);
        const Real a2868 = a2865 + a2867;
        const Real a2869 = -real_85[l];
        const Mask a2870 = (a2869 < numbers[l + 3 * LAYERS + 23]);
        const Real a2871 = select(a2870, numbers[l + 3 * LAYERS + 23], a2869);
        const Real a2872 = a2871 / numbers[l + 3 * LAYERS + 23];
        const Real a2873 = log(a2872);
        const Real a2874 = real_58[l] * a2873;
        const Real a2875 = exp(a2874);
        const Real a2876 = a2871 * a2875;
        const Real a2877 = a2876 / real_57[l];
        const Real a2878 = real_85[l] + numbers[l + 3 * LAYERS + 23];
        const Real a2879 = at_least(a2878, 0.0);
        const Real a2880 = a2877 + a2879;
        const Real a2881 = real_80[l] + a2880;
        const Real a2882 = a2881 * 0.5;
        const Real a2884 = a2882 + real_71[l];
        const Real a2885 = real_49[l] * a2884;
        const Real a2890 = real_80[l + 1] + a2868;
        const Real a2891 = a2890 * 0.5;
        const Real a2892 = real_49[l] * a2891;
        real_64[l] = a2863;
        real_65[l] = a2875;
        real_54[l] = a2885;
        real_50[l] = a2892;
    }
    // implicit_water._flow
    for (int l = 0; l < LAYERS - 1; ++l) real_71[l] = real_54[l];
    real_71[LAYERS - 1] = x2889;
    real_80[0] = x2893;
    for (int l = 0; l < LAYERS - 1; ++l) real_80[l + 1] = real_50[l];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2895 = real_83[l] * real_71[l];
        const Real a2897 = real_83[l] * real_80[l];
        real_74[l] = a2895;
        real_61[l] = a2897;
    }
    const Real x2898 = x1929 - real_61[0];
    const Mask x2899 = (x2898 > x1853);
    const Real x2900 = select(x2899, x1853, x2898);
    // implicit_water._remaining
    const Real x2901 = real_81[0] - x1888;
    const Real x2902 = x2901 / 0.01;
    const Real x2903 = at_least(x2902, 0.0);
    const Real x2904 = at_most(x2903, 1.0);
    // implicit_water._flow
    const Real x2905 = x1657 * x2904;
    const Real x2912 = real_74[LAYERS - 1] - x1947;
    // implicit_water._gain
    real_46[0] = x2905;
    for (int l = 0; l < LAYERS - 1; ++l) real_46[l + 1] = real_of(0.0);
    // implicit_water._flow
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2911 = real_74[l] - real_61[l + 1];
        real_50[l] = a2911;
    }
    // implicit_water._gain
    real_61[0] = x2900;
    for (int l = 0; l < LAYERS - 1; ++l) real_61[l + 1] = real_50[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_74[l] = real_50[l];
    real_74[LAYERS - 1] = x2912;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2906 = real_81[l] - real_9[l];
        const Real a2907 = a2906 / 0.01;
        const Real a2908 = at_least(a2907, 0.0);
        const Real a2909 = at_most(a2908, 1.0);
        const Real a2910 = real_7[l] * a2909;
        const Real a2913 = real_89[l] - real_81[l];
        const Real a2914 = a2913 * 1e-09;
        const Real a2915 = real_81[l] + a2914;
        const Real a2916 = real_76[l] * 1e-11;
        const Real a2917 = a2915 + a2916;
        const Real a2918 = a2917 - state[l + 2 * LAYERS];
        const Real a2919 = numbers[l] * a2918;
        const Real a2921 = a2910 + real_46[l];
        const Real a2924 = real_61[l] - real_74[l];
        const Real a2925 = a2924 - a2921;
        const Real a2926 = seconds * a2925;
        const Real a2927 = a2919 - a2926;
        const Mask a2928 = (real_76[l] > 0.0);
        const Real a2929 = select(a2928, 0.0, real_86[l]);
        const Real a2932 = real_34[l] * a2929;
        real_72[l] = a2927;
        mask_79[l] = a2928;
        real_91[l] = a2929;
        real_90[l] = a2932;
    }
    // implicit_water._downward
    const Real x2935 = real_43[LAYERS - 1] + real_90[LAYERS - 1];
    const Real x2936 = x1905 * x2935;
    const Real x2937 = x1927 * real_91[LAYERS - 1];
    const Real x2938 = x2936 + x2937;
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2930 = real_43[l] + real_65[l];
        const Real a2931 = a2930 * 0.5;
        const Real a2933 = a2931 + real_90[l];
        const Real a2934 = real_49[l] * a2933;
        real_50[l] = a2934;
    }
    // implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) real_90[l] = real_50[l];
    real_90[LAYERS - 1] = x2938;
    // implicit_water._upward
    const Real x2944 = real_22[0] * real_43[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2941 = real_43[l + 1] + real_64[l];
        const Real a2942 = a2941 * 0.5;
        const Real a2943 = real_49[l] * a2942;
        real_50[l] = a2943;
    }
    // implicit_water._balance
    real_43[0] = x2944;
    for (int l = 0; l < LAYERS - 1; ++l) real_43[l + 1] = real_50[l];
    const Mask x2954 = (x2900 < x1853);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2940 = real_83[l] * real_90[l];
        const Real a2946 = real_83[l] * real_43[l];
        const Real a2947 = select(mask_79[l], 1.0, real_84[l]);
        const Real a2948 = a2940 * a2947;
        const Real a2949 = real_88[l] * real_71[l];
        const Real a2950 = a2948 + a2949;
        const Real a2951 = a2946 * a2947;
        const Real a2952 = real_88[l] * real_80[l];
        const Real a2953 = a2951 + a2952;
        real_91[l] = a2950;
        real_74[l] = a2953;
    }
    const Real x2955 = select(x2954, real_74[0], 0.0);
    real_43[0] = x2955;
    for (int l = 0; l < LAYERS - 1; ++l) real_43[l + 1] = real_74[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2956 = magnitude(real_85[l]);
        const Real a2957 = select(mask_79[l], a2956, real_89[l]);
        const Real a2959 = real_91[l] + real_43[l];
        const Real a2960 = a2957 * a2959;
        real_74[l] = a2960;
    }
    real_43[0] = real_74[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_43[l + 1] = real_74[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_91[l] = real_74[l + 1];
    real_91[LAYERS - 1] = real_74[LAYERS - 1];
    // implicit_water._balance, implicit_water._is_open
    Mask a2972_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2963 = maximum(real_43[l], real_91[l]);
        const Real a2964 = maximum(real_74[l], a2963);
        const Real a2965 = seconds * a2964;
        const Real a2966 = numbers[l] * numbers[l + 2 * LAYERS + 22];
        const Real a2967 = a2965 + a2966;
        const Real a2968 = a2967 * 1.4210854715202004e-14;
        const Real a2969 = magnitude(real_72[l]);
        const Real a2970 = a2969 - a2968;
        const Mask a2971 = (a2970 > 0.0);
        a2972_last = (a2972_last | a2971);
        real_85[l] = a2966;
    }
    // implicit_water.solve_water
    const Mask x2973 = (w2096 & a2972_last);
    // implicit_water._relaxed_newton
    for (int l = 0; l < LAYERS; ++l) real_91[l] = real_31[l];
    for (int l = 0; l < LAYERS; ++l) real_43[l] = real_of(0.0);
    Real w2976 = real_of(0.5);
    Real w2977 = real_of(INFINITE);
    Real w2978 = real_of(0.0);
    Mask w2979 = x2973;
    for (int pass = 0; pass < 600; ++pass) {
        if (!any_lane(w2979)) break;
        // retention.at, implicit_water._state, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2980 = real_91[l] - numbers[l + 9 * LAYERS + 27];
            const Real a2981 = a2980 / real_30[l];
            const Real a2982 = at_least(a2981, 1e-12);
            const Real a2983 = log(a2982);
            const Real a2984 = numbers[l + LAYERS + 22] * a2983;
            const Real a2985 = real_33[l] - a2984;
            const Real a2986 = at_most(a2985, 16.11809565095832);
            const Real a2987 = exp(a2986);
            const Real a2988 = -a2987;
            const Real a2989 = numbers[l + LAYERS + 22] * a2987;
            const Real a2990 = a2982 * real_30[l];
            const Real a2991 = a2989 / a2990;
            const Real a2992 = a2988 + real_43[l];
            const Mask a2993 = (real_91[l] > real_17[l]);
            const Real a2994 = select(a2993, real_17[l], real_91[l]);
            const Mask a2995 = (real_91[l] <= real_17[l]);
            const Real a2996 = a2994 - real_13[l];
            const Real a2997 = a2996 / 0.01;
            const Real a2998 = at_least(a2997, 0.0);
            const Real a2999 = at_most(a2998, 1.0);
            const Mask a3000 = (a2999 < 1.0);
            const Mask a3001 = (a2995 & a3000);
            const Real a3002 = select(a3001, 100.0, 0.0);
            const Real a3003 = -a2992;
            const Mask a3004 = (a3003 < numbers[l + 3 * LAYERS + 22]);
            const Real a3005 = select(a3004, numbers[l + 3 * LAYERS + 22], a3003);
            const Real a3006 = a3005 / numbers[l + 3 * LAYERS + 22];
            const Real a3007 = log(a3006);
            const Real a3008 = real_42[l] * a3007;
            const Real a3009 = exp(a3008);
            const Mask a3010 = (a3003 > real_44[l]);
            const Real a3011 = real_41[l] * a3009;
            const Real a3012 = a3011 / a3005;
            const Real a3013 = select(a3010, a3012, 0.0);
            const Real a3014 = a3005 * a3009;
            const Real a3015 = a3014 / real_40[l];
            const Real a3016 = a2992 + numbers[l + 3 * LAYERS + 22];
            const Real a3017 = at_least(a3016, 0.0);
            const Real a3018 = a3015 + a3017;
            real_74[l] = a2980;
            real_72[l] = a2991;
            real_90[l] = a2992;
            real_80[l] = a2994;
            mask_79[l] = a2995;
            real_71[l] = a2999;
            mask_37[l] = a3000;
            real_88[l] = a3002;
            real_83[l] = a3009;
            real_84[l] = a3013;
            real_61[l] = a3018;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3045 = real_34[l] * real_83[l];
            real_46[l] = a3045;
        }
        const Real x3048 = real_61[LAYERS - 1] + real_46[LAYERS - 1];
        const Real x3049 = x1905 * x3048;
        const Real x3050 = x1927 * real_83[LAYERS - 1];
        const Real x3051 = x3049 + x3050;
        // implicit_water._upward
        const Real x3055 = real_22[0] * real_61[0];
        // retention.flowing, implicit_water._outflow, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a3019 = -real_90[l + 1];
            const Mask a3020 = (a3019 < numbers[l + 3 * LAYERS + 22]);
            const Real a3021 = select(a3020, numbers[l + 3 * LAYERS + 22], a3019);
            const Real a3022 = a3021 / numbers[l + 3 * LAYERS + 22];
            const Real a3023 = log(a3022);
            const Real a3024 = real_53[l] * a3023;
            const Real a3025 = exp(a3024);
            const Real a3026 = a3021 * a3025;
            const Real a3027 = a3026 / real_52[l];
            const Real a3028 = real_90[l + 1] + numbers[l + 3 * LAYERS + 22];
            const Real a3029 = at_least(a3028, 0.0);
            const Real a3030 = a3027 + a3029;
            const Real a3031 = -real_90[l];
            const Mask a3032 = (a3031 < numbers[l + 3 * LAYERS + 23]);
            const Real a3033 = select(a3032, numbers[l + 3 * LAYERS + 23], a3031);
            const Real a3034 = a3033 / numbers[l + 3 * LAYERS + 23];
            const Real a3035 = log(a3034);
            const Real a3036 = real_58[l] * a3035;
            const Real a3037 = exp(a3036);
            const Real a3038 = a3033 * a3037;
            const Real a3039 = a3038 / real_57[l];
            const Real a3040 = real_90[l] + numbers[l + 3 * LAYERS + 23];
            const Real a3041 = at_least(a3040, 0.0);
            const Real a3042 = a3039 + a3041;
            const Real a3043 = real_61[l] + a3042;
            const Real a3044 = a3043 * 0.5;
            const Real a3046 = a3044 + real_46[l];
            const Real a3047 = real_49[l] * a3046;
            const Real a3052 = real_61[l + 1] + a3030;
            const Real a3053 = a3052 * 0.5;
            const Real a3054 = real_49[l] * a3053;
            real_50[l] = a3025;
            real_64[l] = a3037;
            real_65[l] = a3047;
            real_54[l] = a3054;
        }
        // implicit_water._flow
        for (int l = 0; l < LAYERS - 1; ++l) real_46[l] = real_65[l];
        real_46[LAYERS - 1] = x3051;
        real_61[0] = x3055;
        for (int l = 0; l < LAYERS - 1; ++l) real_61[l + 1] = real_54[l];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3057 = real_71[l] * real_46[l];
            const Real a3059 = real_71[l] * real_61[l];
            real_86[l] = a3057;
            real_81[l] = a3059;
        }
        const Real x3060 = x1929 - real_81[0];
        const Mask x3061 = (x3060 > x1853);
        const Real x3062 = select(x3061, x1853, x3060);
        // implicit_water._remaining
        const Real x3063 = real_80[0] - x1888;
        const Real x3064 = x3063 / 0.01;
        const Real x3065 = at_least(x3064, 0.0);
        const Real x3066 = at_most(x3065, 1.0);
        // implicit_water._flow
        const Real x3067 = x1657 * x3066;
        const Real x3074 = real_86[LAYERS - 1] - x1947;
        // implicit_water._gain
        real_63[0] = x3067;
        for (int l = 0; l < LAYERS - 1; ++l) real_63[l + 1] = real_of(0.0);
        // implicit_water._flow
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a3073 = real_86[l] - real_81[l + 1];
            real_54[l] = a3073;
        }
        // implicit_water._gain
        real_81[0] = x3062;
        for (int l = 0; l < LAYERS - 1; ++l) real_81[l + 1] = real_54[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_86[l] = real_54[l];
        real_86[LAYERS - 1] = x3074;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3068 = real_80[l] - real_9[l];
            const Real a3069 = a3068 / 0.01;
            const Real a3070 = at_least(a3069, 0.0);
            const Real a3071 = at_most(a3070, 1.0);
            const Real a3072 = real_7[l] * a3071;
            const Real a3075 = real_91[l] - real_80[l];
            const Real a3076 = a3075 * 1e-09;
            const Real a3077 = real_80[l] + a3076;
            const Real a3078 = real_43[l] * 1e-11;
            const Real a3079 = a3077 + a3078;
            const Real a3080 = a3079 - state[l + 2 * LAYERS];
            const Real a3081 = numbers[l] * a3080;
            const Real a3083 = a3072 + real_63[l];
            const Real a3086 = real_81[l] - real_86[l];
            const Real a3087 = a3086 - a3083;
            const Real a3088 = seconds * a3087;
            const Real a3089 = a3081 - a3088;
            const Mask a3090 = (real_43[l] > 0.0);
            const Real a3091 = select(a3090, 0.0, real_84[l]);
            const Real a3094 = real_34[l] * a3091;
            real_38[l] = a3089;
            mask_69[l] = a3090;
            real_35[l] = a3091;
            real_70[l] = a3094;
        }
        // implicit_water._downward
        const Real x3097 = real_83[LAYERS - 1] + real_70[LAYERS - 1];
        const Real x3098 = x1905 * x3097;
        const Real x3099 = x1927 * real_35[LAYERS - 1];
        const Real x3100 = x3098 + x3099;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a3092 = real_83[l] + real_64[l];
            const Real a3093 = a3092 * 0.5;
            const Real a3095 = a3093 + real_70[l];
            const Real a3096 = real_49[l] * a3095;
            real_54[l] = a3096;
        }
        // implicit_water._balance
        for (int l = 0; l < LAYERS - 1; ++l) real_70[l] = real_54[l];
        real_70[LAYERS - 1] = x3100;
        // implicit_water._upward
        const Real x3106 = real_22[0] * real_83[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a3103 = real_83[l + 1] + real_50[l];
            const Real a3104 = a3103 * 0.5;
            const Real a3105 = real_49[l] * a3104;
            real_54[l] = a3105;
        }
        // implicit_water._balance
        real_83[0] = x3106;
        for (int l = 0; l < LAYERS - 1; ++l) real_83[l + 1] = real_54[l];
        const Mask x3116 = (x3062 < x1853);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3102 = real_71[l] * real_70[l];
            const Real a3108 = real_71[l] * real_83[l];
            const Real a3109 = select(mask_69[l], 1.0, real_72[l]);
            const Real a3110 = a3102 * a3109;
            const Real a3111 = real_88[l] * real_46[l];
            const Real a3112 = a3110 + a3111;
            const Real a3113 = a3108 * a3109;
            const Real a3114 = real_88[l] * real_61[l];
            const Real a3115 = a3113 + a3114;
            real_35[l] = a3102;
            real_86[l] = a3108;
            real_81[l] = a3112;
            real_63[l] = a3115;
        }
        const Real x3117 = select(x3116, real_63[0], 0.0);
        // implicit_water._demanded
        const Mask x3128 = (real_80[0] > x1888);
        const Real x3129 = x1888 + 0.01;
        const Mask x3130 = (real_80[0] < x3129);
        const Mask x3131 = (x3128 & x3130);
        const Mask x3132 = (real_80[0] == x1888);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a3118 = (real_38[l] < 0.0);
            const Mask a3119 = (real_80[l] > real_9[l]);
            const Real a3120 = real_9[l] + 0.01;
            const Mask a3121 = (real_80[l] < a3120);
            const Mask a3122 = (a3119 & a3121);
            const Mask a3123 = (real_80[l] == real_9[l]);
            const Mask a3124 = (a3123 & a3118);
            const Mask a3125 = (a3122 | a3124);
            const Real a3126 = real_7[l] / 0.01;
            const Real a3127 = select(a3125, a3126, 0.0);
            mask_82[l] = a3118;
            real_83[l] = a3127;
        }
        // implicit_water._demanded
        const Mask x3133 = (x3132 & mask_82[0]);
        const Mask x3134 = (x3131 | x3133);
        const Real x3135 = x1657 / 0.01;
        const Real x3136 = select(x3134, x3135, 0.0);
        // implicit_water._balance
        real_80[0] = x3136;
        for (int l = 0; l < LAYERS - 1; ++l) real_80[l + 1] = real_of(0.0);
        real_70[0] = x3117;
        for (int l = 0; l < LAYERS - 1; ++l) real_70[l + 1] = real_63[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3138 = real_83[l] + real_80[l];
            const Real a3139 = seconds * a3138;
            const Real a3140 = select(mask_79[l], a3139, 0.0);
            const Real a3141 = select(mask_79[l], 1.0, 1e-09);
            const Real a3142 = select(mask_69[l], 1e-11, a3141);
            const Real a3143 = numbers[l] * a3142;
            const Real a3144 = real_35[l] + real_86[l];
            const Real a3145 = real_46[l] + real_61[l];
            const Real a3146 = real_71[l] * a3145;
            const Real a3147 = a3144 * real_72[l];
            const Real a3148 = real_88[l] * a3145;
            const Real a3149 = a3147 + a3148;
            const Real a3150 = at_least(real_74[l], 1e-09);
            const Real a3151 = magnitude(real_90[l]);
            const Real a3152 = select(mask_69[l], a3151, real_91[l]);
            const Real a3154 = real_81[l] + real_70[l];
            const Real a3155 = a3152 * a3154;
            real_84[l] = a3140;
            real_36[l] = a3143;
            real_87[l] = a3144;
            real_75[l] = a3146;
            real_73[l] = a3149;
            real_77[l] = a3150;
            real_78[l] = a3154;
            real_92[l] = a3155;
        }
        real_70[0] = real_92[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_70[l + 1] = real_92[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_80[l] = real_92[l + 1];
        real_80[LAYERS - 1] = real_92[LAYERS - 1];
        const Real x3160 = -seconds;
        // implicit_water._balance, implicit_water.iteration, implicit_water._is_open
        Real a3180_last = real_of(0.0);
        Mask a3183_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3158 = maximum(real_70[l], real_80[l]);
            const Real a3159 = maximum(real_92[l], a3158);
            const Real a3162 = real_36[l] + real_84[l];
            const Real a3163 = seconds * real_78[l];
            const Real a3164 = a3162 + a3163;
            const Real a3166 = seconds * a3159;
            const Real a3167 = a3166 + real_85[l];
            const Real a3168 = a3167 * 1.4210854715202004e-14;
            const Real a3169 = numbers[l] + real_84[l];
            const Real a3170 = seconds * real_75[l];
            const Real a3171 = real_77[l] * real_73[l];
            const Real a3172 = at_least(real_75[l], 1e-30);
            const Real a3173 = a3171 / a3172;
            const Real a3174 = at_least(a3173, 0.02);
            const Real a3175 = select(mask_37[l], 60.0, INFINITE);
            const Real a3176 = minimum(a3174, a3175);
            const Real a3177 = seconds * real_87[l];
            const Real a3178 = real_66[l] + a3177;
            const Real a3179 = magnitude(real_38[l]);
            a3180_last = a3180_last + a3179;
            const Real a3181 = a3179 - a3168;
            const Mask a3182 = (a3181 > 0.0);
            a3183_last = (a3183_last | a3182);
            real_83[l] = a3164;
            real_86[l] = a3169;
            real_35[l] = a3170;
            real_61[l] = a3176;
            real_46[l] = a3178;
        }
        // implicit_water.iteration
        const Mask x3184 = (w2979 & a3183_last);
        const Mask x3185 = (a3180_last < w2977);
        const Real x3186 = w2976 * 0.5;
        const Real x3187 = at_least(x3186, 0.1);
        const Real x3188 = select(x3185, w2976, x3187);
        // implicit_water._balance
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a3161 = x3160 * real_81[l];
            const Real a3165 = x3160 * real_63[l + 1];
            real_54[l] = a3161;
            real_50[l] = a3165;
        }
        // implicit_water._moved
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3189 = -real_38[l];
            real_63[l] = a3189;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_54, real_83, real_50, real_63, real_38);
        // implicit_water._stopped
        const Mask x3320 = (real_91[0] > x1888);
        // implicit_water._moved, implicit_water._raised, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3191 = select(mask_69[l], real_45[l], real_61[l]);
            const Real a3192 = select(mask_69[l], real_62[l], real_35[l]);
            const Real a3193 = at_least(a3192, 1e-30);
            const Real a3194 = real_32[l] / real_77[l];
            const Real a3195 = at_least(a3194, 1.0);
            const Real a3196 = real_17[l] - numbers[l + 9 * LAYERS + 27];
            const Real a3197 = a3196 / real_77[l];
            const Mask a3198 = (a3197 > a3195);
            const Real a3199 = select(a3198, a3195, a3197);
            const Real a3200 = at_least(a3199, 1e-30);
            const Real a3201 = real_86[l] * real_77[l];
            const Real a3202 = numbers[l] * 1e-09;
            const Real a3203 = select(mask_79[l], real_86[l], a3202);
            const Real a3204 = a3191 * a3193;
            const Real a3205 = a3204 / real_77[l];
            const Real a3206 = a3203 + a3205;
            const Real a3207 = x3188 * real_38[l];
            const Real a3208 = real_43[l] + a3207;
            const Real a3209 = a3201 * a3200;
            const Real a3210 = a3201 - a3209;
            const Real a3211 = a3210 * 1e-09;
            const Real a3212 = a3209 + a3211;
            const Real a3213 = select(mask_79[l], a3201, a3212);
            const Real a3214 = a3213 + a3193;
            const Real a3215 = log(a3200);
            const Real a3216 = a3191 * a3215;
            const Real a3217 = at_most(a3216, 300.0);
            const Real a3218 = exp(a3217);
            const Real a3219 = a3193 * a3218;
            const Real a3220 = a3209 + a3219;
            const Real a3221 = a3201 * a3195;
            const Real a3222 = a3221 - a3209;
            const Real a3223 = a3222 * 1e-09;
            const Real a3224 = a3209 + a3223;
            const Real a3225 = maximum(real_62[l], a3193);
            const Real a3226 = a3224 + a3225;
            const Real a3227 = real_46[l] * a3208;
            const Real a3228 = x3188 * a3206;
            const Real a3229 = a3228 * real_38[l];
            const Real a3230 = select(mask_69[l], a3227, a3229);
            const Real a3231 = a3214 + a3230;
            const Real a3232 = a3231 - a3226;
            const Real a3233 = a3232 / real_67[l];
            const Real a3234 = select(mask_69[l], a3208, a3233);
            const Real a3235 = at_least(a3234, 0.0);
            const Mask a3236 = (a3208 > 0.0);
            const Mask a3237 = (a3231 > a3226);
            const Mask a3238 = select(mask_69[l], a3236, a3237);
            const Mask a3239 = (a3231 > a3220);
            const Real a3240 = a3201 * 1e-09;
            const Real a3241 = select(a3239, a3240, a3201);
            const Real a3242 = a3209 * 0.999999999;
            const Real a3243 = select(a3239, a3242, 0.0);
            const Real a3244 = a3231 - a3243;
            const Real a3245 = at_least(a3244, 1e-30);
            const Real a3246 = a3245 / a3241;
            const Real a3247 = log(a3246);
            const Real a3248 = a3245 / a3193;
            const Real a3249 = log(a3248);
            const Real a3250 = a3249 / a3191;
            const Real a3251 = minimum(a3247, a3250);
            const Real a3252 = a3244 - a3241;
            const Real a3253 = a3252 - a3193;
            const Real a3254 = a3241 + a3204;
            const Real a3255 = a3253 / a3254;
            const Real a3256 = a3255 + 1.0;
            const Real a3257 = at_most(a3251, 50.0);
            const Real a3258 = exp(a3257);
            const Real a3259 = minimum(a3258, a3256);
            const Real a3260 = at_least(a3259, 0.05);
            const Real a3261 = log(a3260);
            const Real a3262 = a3191 * a3261;
            const Real a3263 = at_most(a3262, 300.0);
            const Real a3264 = exp(a3263);
            const Real a3265 = a3193 * a3264;
            const Real a3266 = a3241 * a3260;
            const Real a3267 = a3266 + a3265;
            const Real a3268 = a3267 - a3244;
            const Real a3269 = a3191 * a3265;
            const Real a3270 = a3269 / a3260;
            const Real a3271 = a3241 + a3270;
            const Real a3272 = a3268 / a3271;
            const Real a3273 = a3260 - a3272;
            const Real a3274 = at_least(a3273, 0.05);
            const Real a3275 = log(a3274);
            const Real a3276 = a3191 * a3275;
            const Real a3277 = at_most(a3276, 300.0);
            const Real a3278 = exp(a3277);
            const Real a3279 = a3193 * a3278;
            const Real a3280 = a3241 * a3274;
            const Real a3281 = a3280 + a3279;
            const Real a3282 = a3281 - a3244;
            const Real a3283 = a3191 * a3279;
            const Real a3284 = a3283 / a3274;
            const Real a3285 = a3241 + a3284;
            const Real a3286 = a3282 / a3285;
            const Real a3287 = a3274 - a3286;
            const Real a3288 = at_least(a3287, 0.05);
            const Real a3289 = log(a3288);
            const Real a3290 = a3191 * a3289;
            const Real a3291 = at_most(a3290, 300.0);
            const Real a3292 = exp(a3291);
            const Real a3293 = a3193 * a3292;
            const Real a3294 = a3241 * a3288;
            const Real a3295 = a3294 + a3293;
            const Real a3296 = a3295 - a3244;
            const Real a3297 = a3191 * a3293;
            const Real a3298 = a3297 / a3288;
            const Real a3299 = a3241 + a3298;
            const Real a3300 = a3296 / a3299;
            const Real a3301 = a3288 - a3300;
            const Real a3302 = at_least(a3301, 0.05);
            const Real a3303 = select(a3239, a3200, 0.05);
            const Real a3304 = select(a3239, a3195, a3200);
            const Real a3305 = maximum(a3302, a3303);
            const Real a3306 = minimum(a3305, a3304);
            const Real a3307 = real_77[l] * a3306;
            const Real a3308 = numbers[l + 9 * LAYERS + 27] + a3307;
            const Real a3309 = maximum(a3308, real_13[l]);
            const Mask a3310 = (real_91[l] > real_9[l]);
            const Mask a3311 = (a3309 < real_9[l]);
            const Mask a3312 = (a3310 & a3311);
            const Mask a3313 = (real_91[l] < real_9[l]);
            const Mask a3314 = (a3309 > real_9[l]);
            const Mask a3315 = (a3313 & a3314);
            const Mask a3316 = (a3312 | a3315);
            const Mask a3317 = (real_7[l] > 0.0);
            const Mask a3318 = (a3316 & a3317);
            const Real a3319 = select(a3318, real_9[l], a3309);
            real_63[l] = a3235;
            mask_37[l] = a3238;
            real_83[l] = a3319;
        }
        // implicit_water._stopped
        const Mask x3321 = (real_83[0] < x1888);
        const Mask x3322 = (x3320 & x3321);
        const Mask x3323 = (real_91[0] < x1888);
        const Mask x3324 = (real_83[0] > x1888);
        const Mask x3325 = (x3323 & x3324);
        const Mask x3326 = (x3322 | x3325);
        const Mask x3327 = (x1657 > 0.0);
        const Mask x3328 = (x3326 & x3327);
        const Real x3329 = select(x3328, x1888, real_83[0]);
        // implicit_water._moved
        real_38[0] = x3329;
        for (int l = 0; l < LAYERS - 1; ++l) real_38[l + 1] = real_83[l + 1];
        // implicit_water.iteration
        const Real x3337 = real_of_mask(x3184);
        const Real x3338 = w2978 + x3337;
        // implicit_water._moved, implicit_water.<genexpr>
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a3331 = (real_38[l] >= real_31[l]);
            const Mask a3332 = (mask_37[l] | a3331);
            const Real a3333 = select(a3332, real_31[l], real_38[l]);
            const Real a3334 = select(a3332, real_63[l], 0.0);
            const Real a3335 = select(x3184, a3333, real_91[l]);
            const Real a3336 = select(x3184, a3334, real_43[l]);
            real_83[l] = a3335;
            real_46[l] = a3336;
        }
        for (int l = 0; l < LAYERS; ++l) real_91[l] = real_83[l];
        for (int l = 0; l < LAYERS; ++l) real_43[l] = real_46[l];
        w2976 = x3188;
        w2977 = a3180_last;
        w2978 = x3338;
        w2979 = x3184;
    }
    // implicit_water.<genexpr>, retention.at, implicit_water._state, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3339 = select(x2973, real_91[l], real_89[l]);
        const Real a3340 = select(x2973, real_43[l], real_76[l]);
        const Real a3341 = a3339 - numbers[l + 9 * LAYERS + 27];
        const Real a3342 = a3341 / real_30[l];
        const Real a3343 = at_least(a3342, 1e-12);
        const Real a3344 = log(a3343);
        const Real a3345 = numbers[l + LAYERS + 22] * a3344;
        const Real a3346 = real_33[l] - a3345;
        const Real a3347 = at_most(a3346, 16.11809565095832);
        const Real a3348 = exp(a3347);
        const Real a3349 = -a3348;
        const Real a3350 = numbers[l + LAYERS + 22] * a3348;
        const Real a3351 = a3343 * real_30[l];
        const Real a3352 = a3350 / a3351;
        const Real a3353 = a3349 + a3340;
        const Mask a3354 = (a3339 > real_17[l]);
        const Real a3355 = select(a3354, real_17[l], a3339);
        const Mask a3356 = (a3339 <= real_17[l]);
        const Real a3357 = a3355 - real_13[l];
        const Real a3358 = a3357 / 0.01;
        const Real a3359 = at_least(a3358, 0.0);
        const Real a3360 = at_most(a3359, 1.0);
        const Mask a3361 = (a3360 < 1.0);
        const Mask a3362 = (a3356 & a3361);
        const Real a3363 = select(a3362, 100.0, 0.0);
        const Real a3364 = -a3353;
        const Mask a3365 = (a3364 < numbers[l + 3 * LAYERS + 22]);
        const Real a3366 = select(a3365, numbers[l + 3 * LAYERS + 22], a3364);
        const Real a3367 = a3366 / numbers[l + 3 * LAYERS + 22];
        const Real a3368 = log(a3367);
        const Real a3369 = real_42[l] * a3368;
        const Real a3370 = exp(a3369);
        const Mask a3371 = (a3364 > real_44[l]);
        const Real a3372 = real_41[l] * a3370;
        const Real a3373 = a3372 / a3366;
        const Real a3374 = select(a3371, a3373, 0.0);
        const Real a3375 = a3366 * a3370;
        const Real a3376 = a3375 / real_40[l];
        const Real a3377 = a3353 + numbers[l + 3 * LAYERS + 22];
        const Real a3378 = at_least(a3377, 0.0);
        const Real a3379 = a3376 + a3378;
        real_67[l] = a3339;
        real_66[l] = a3340;
        real_45[l] = a3352;
        real_62[l] = a3353;
        real_32[l] = a3355;
        real_46[l] = a3360;
        real_83[l] = a3363;
        real_38[l] = a3370;
        real_63[l] = a3374;
        real_61[l] = a3379;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3406 = real_34[l] * real_38[l];
        real_43[l] = a3406;
    }
    const Real x3409 = real_61[LAYERS - 1] + real_43[LAYERS - 1];
    const Real x3410 = x1905 * x3409;
    const Real x3411 = x1927 * real_38[LAYERS - 1];
    const Real x3412 = x3410 + x3411;
    // implicit_water._upward
    const Real x3416 = real_22[0] * real_61[0];
    // retention.flowing, implicit_water._outflow, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3380 = -real_62[l + 1];
        const Mask a3381 = (a3380 < numbers[l + 3 * LAYERS + 22]);
        const Real a3382 = select(a3381, numbers[l + 3 * LAYERS + 22], a3380);
        const Real a3383 = a3382 / numbers[l + 3 * LAYERS + 22];
        const Real a3384 = log(a3383);
        const Real a3385 = real_53[l] * a3384;
        const Real a3386 = exp(a3385);
        const Real a3387 = a3382 * a3386;
        const Real a3388 = a3387 / real_52[l];
        const Real a3389 = real_62[l + 1] + numbers[l + 3 * LAYERS + 22];
        const Real a3390 = at_least(a3389, 0.0);
        const Real a3391 = a3388 + a3390;
        const Real a3392 = -real_62[l];
        const Mask a3393 = (a3392 < numbers[l + 3 * LAYERS + 23]);
        const Real a3394 = select(a3393, numbers[l + 3 * LAYERS + 23], a3392);
        const Real a3395 = a3394 / numbers[l + 3 * LAYERS + 23];
        const Real a3396 = log(a3395);
        const Real a3397 = real_58[l] * a3396;
        const Real a3398 = exp(a3397);
        const Real a3399 = a3394 * a3398;
        const Real a3400 = a3399 / real_57[l];
        const Real a3401 = real_62[l] + numbers[l + 3 * LAYERS + 23];
        const Real a3402 = at_least(a3401, 0.0);
        const Real a3403 = a3400 + a3402;
        const Real a3404 = real_61[l] + a3403;
        const Real a3405 = a3404 * 0.5;
        const Real a3407 = a3405 + real_43[l];
        const Real a3408 = real_49[l] * a3407;
        const Real a3413 = real_61[l + 1] + a3391;
        const Real a3414 = a3413 * 0.5;
        const Real a3415 = real_49[l] * a3414;
        real_50[l] = a3386;
        real_54[l] = a3398;
        real_64[l] = a3408;
        real_65[l] = a3415;
    }
    // implicit_water._flow
    for (int l = 0; l < LAYERS - 1; ++l) real_43[l] = real_64[l];
    real_43[LAYERS - 1] = x3412;
    real_61[0] = x3416;
    for (int l = 0; l < LAYERS - 1; ++l) real_61[l + 1] = real_65[l];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3418 = real_46[l] * real_43[l];
        const Real a3420 = real_46[l] * real_61[l];
        real_91[l] = a3418;
        real_76[l] = a3420;
    }
    const Real x3421 = x1929 - real_76[0];
    const Mask x3422 = (x3421 > x1853);
    const Real x3423 = select(x3422, x1853, x3421);
    // implicit_water._remaining
    const Real x3424 = real_32[0] - x1888;
    const Real x3425 = x3424 / 0.01;
    const Real x3426 = at_least(x3425, 0.0);
    const Real x3427 = at_most(x3426, 1.0);
    // implicit_water._flow
    const Real x3428 = x1657 * x3427;
    const Real x3435 = real_91[LAYERS - 1] - x1947;
    // implicit_water._gain
    real_89[0] = x3428;
    for (int l = 0; l < LAYERS - 1; ++l) real_89[l + 1] = real_of(0.0);
    // implicit_water._flow
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3434 = real_91[l] - real_76[l + 1];
        real_65[l] = a3434;
    }
    // implicit_water._gain
    real_76[0] = x3423;
    for (int l = 0; l < LAYERS - 1; ++l) real_76[l + 1] = real_65[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_91[l] = real_65[l];
    real_91[LAYERS - 1] = x3435;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3429 = real_32[l] - real_9[l];
        const Real a3430 = a3429 / 0.01;
        const Real a3431 = at_least(a3430, 0.0);
        const Real a3432 = at_most(a3431, 1.0);
        const Real a3433 = real_7[l] * a3432;
        const Real a3436 = real_67[l] - real_32[l];
        const Real a3437 = a3436 * 1e-09;
        const Real a3438 = real_32[l] + a3437;
        const Real a3439 = real_66[l] * 1e-11;
        const Real a3440 = a3438 + a3439;
        const Real a3441 = a3440 - state[l + 2 * LAYERS];
        const Real a3442 = numbers[l] * a3441;
        const Real a3444 = a3433 + real_89[l];
        const Real a3447 = real_76[l] - real_91[l];
        const Real a3448 = a3447 - a3444;
        const Real a3449 = seconds * a3448;
        const Real a3450 = a3442 - a3449;
        const Mask a3451 = (real_66[l] > 0.0);
        const Real a3452 = select(a3451, 0.0, real_63[l]);
        const Real a3455 = real_34[l] * a3452;
        real_35[l] = a3450;
        mask_37[l] = a3451;
        real_86[l] = a3452;
        real_77[l] = a3455;
    }
    // implicit_water._downward
    const Real x3458 = real_38[LAYERS - 1] + real_77[LAYERS - 1];
    const Real x3459 = x1905 * x3458;
    const Real x3460 = x1927 * real_86[LAYERS - 1];
    const Real x3461 = x3459 + x3460;
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3453 = real_38[l] + real_54[l];
        const Real a3454 = a3453 * 0.5;
        const Real a3456 = a3454 + real_77[l];
        const Real a3457 = real_49[l] * a3456;
        real_65[l] = a3457;
    }
    // implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) real_77[l] = real_65[l];
    real_77[LAYERS - 1] = x3461;
    // implicit_water._upward
    const Real x3467 = real_22[0] * real_38[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3464 = real_38[l + 1] + real_50[l];
        const Real a3465 = a3464 * 0.5;
        const Real a3466 = real_49[l] * a3465;
        real_65[l] = a3466;
    }
    // implicit_water._balance
    real_38[0] = x3467;
    for (int l = 0; l < LAYERS - 1; ++l) real_38[l + 1] = real_65[l];
    const Mask x3477 = (x3423 < x1853);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3463 = real_46[l] * real_77[l];
        const Real a3469 = real_46[l] * real_38[l];
        const Real a3470 = select(mask_37[l], 1.0, real_45[l]);
        const Real a3471 = a3463 * a3470;
        const Real a3472 = real_83[l] * real_43[l];
        const Real a3473 = a3471 + a3472;
        const Real a3474 = a3469 * a3470;
        const Real a3475 = real_83[l] * real_61[l];
        const Real a3476 = a3474 + a3475;
        real_86[l] = a3473;
        real_91[l] = a3476;
    }
    const Real x3478 = select(x3477, real_91[0], 0.0);
    real_38[0] = x3478;
    for (int l = 0; l < LAYERS - 1; ++l) real_38[l + 1] = real_91[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3479 = magnitude(real_62[l]);
        const Real a3480 = select(mask_37[l], a3479, real_67[l]);
        const Real a3482 = real_86[l] + real_38[l];
        const Real a3483 = a3480 * a3482;
        real_91[l] = a3483;
    }
    real_38[0] = real_91[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_38[l + 1] = real_91[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_86[l] = real_91[l + 1];
    real_86[LAYERS - 1] = real_91[LAYERS - 1];
    // implicit_water._balance, implicit_water.solve_water
    Mask a3495_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3486 = maximum(real_38[l], real_86[l]);
        const Real a3487 = maximum(real_91[l], a3486);
        const Real a3488 = seconds * a3487;
        const Real a3489 = a3488 + real_85[l];
        const Real a3490 = a3489 * 1.4210854715202004e-14;
        const Real a3491 = numbers[l] * 1e-09;
        const Real a3492 = maximum(a3490, a3491);
        const Real a3493 = magnitude(real_35[l]);
        const Mask a3494 = (a3493 <= a3492);
        a3495_last = (a3495_last & a3494);
    }
    // implicit_water.<genexpr>, implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3496 = select(a3495_last, real_67[l], real_68[l]);
        const Real a3497 = select(a3495_last, real_66[l], 0.0);
        const Real a3498 = moved_numbers[l] * 0.5;
        const Real a3499 = moved_numbers[l + 4 * LAYERS + 22] * real_20[l];
        const Real a3500 = a3498 - a3499;
        const Real a3501 = a3500 / numbers[l + 4 * LAYERS + 22];
        real_86[l] = a3496;
        real_38[l] = a3497;
        real_91[l] = a3498;
        real_35[l] = a3501;
    }
    // implicit_water._problem
    const Real x3526 = moved_numbers[10 * LAYERS + 28] * real_22[LAYERS - 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3522 = real_16[l] * real_21[l];
        const Real a3523 = real_35[l] * real_22[l];
        const Real a3524 = a3522 - a3523;
        const Real a3525 = a3524 / real_20[l];
        real_66[l] = a3525;
    }
    const Real x3527 = real_66[LAYERS - 1] * numbers[10 * LAYERS + 28];
    const Real x3528 = x3527 + x3526;
    // retention.flowing
    const Real x3529 = x1906 * x1906;
    const Real x3530 = -moved_numbers[LAYERS + 22];
    const Real x3531 = x3530 * x3529;
    const Real x3532 = x3531 * 3.0;
    const Real x3533 = -moved_numbers[LAYERS + 8];
    const Real x3534 = select(x1910, moved_numbers[3 * LAYERS + 22], x3533);
    const Real x3535 = moved_numbers[3 * LAYERS + 22] * x1912;
    const Real x3536 = x3534 - x3535;
    const Real x3537 = x3536 / numbers[3 * LAYERS + 22];
    const Real x3538 = x3537 / x1912;
    const Real x3539 = -x3532;
    const Real x3540 = x3539 * x1913;
    const Real x3541 = x3538 * x1915;
    const Real x3542 = x3541 + x3540;
    const Real x3543 = x3542 * x1917;
    const Real x3544 = x3534 * x1917;
    const Real x3545 = x3543 * x1911;
    const Real x3546 = x3545 + x3544;
    const Real x3547 = x3532 * x1919;
    const Real x3548 = x3546 - x3547;
    const Real x3549 = x3548 / x1908;
    const Real x3550 = moved_numbers[LAYERS + 8] + moved_numbers[3 * LAYERS + 22];
    const Mask x3551 = (x1920 >= 0.0);
    const Real x3552 = select(x3551, x3550, 0.0);
    const Real x3553 = x3549 + x3552;
    // implicit_water._problem
    const Real x3555 = real_91[0] * x1917;
    const Real x3556 = x3543 * real_19[0];
    const Real x3557 = x3556 + x3555;
    const Real x3558 = moved_numbers[LAYERS + 2] * numbers[5 * LAYERS + 21];
    const Real x3559 = moved_numbers[5 * LAYERS + 21] * numbers[LAYERS + 2];
    const Real x3560 = x3559 + x3558;
    const Real x3561 = real_16[LAYERS - 1] * x1926;
    const Real x3562 = x3560 * x1926;
    const Real x3563 = x3561 * x1925;
    const Real x3564 = x3563 + x3562;
    const Real x3565 = x3553 + x3557;
    const Real x3566 = real_66[0] * x1928;
    const Real x3567 = x3565 * real_22[0];
    const Real x3568 = x3567 + x3566;
    // retention.flowing
    const Real x3569 = x1930 * x1930;
    const Real x3570 = -moved_numbers[2 * LAYERS + 21];
    const Real x3571 = x3570 * x3569;
    const Real x3572 = x3571 * 3.0;
    const Real x3573 = -moved_numbers[10 * LAYERS + 28];
    const Real x3574 = select(x1934, moved_numbers[4 * LAYERS + 21], x3573);
    const Real x3575 = moved_numbers[4 * LAYERS + 21] * x1936;
    const Real x3576 = x3574 - x3575;
    const Real x3577 = x3576 / numbers[4 * LAYERS + 21];
    const Real x3578 = x3577 / x1936;
    const Real x3579 = -x3572;
    const Real x3580 = x3579 * x1937;
    const Real x3581 = x3578 * x1939;
    const Real x3582 = x3581 + x3580;
    const Real x3583 = x3582 * x1941;
    const Real x3584 = x3574 * x1941;
    const Real x3585 = x3583 * x1935;
    const Real x3586 = x3585 + x3584;
    const Real x3587 = x3572 * x1943;
    const Real x3588 = x3586 - x3587;
    const Real x3589 = x3588 / x1932;
    const Real x3590 = moved_numbers[10 * LAYERS + 28] + moved_numbers[4 * LAYERS + 21];
    const Mask x3591 = (x1944 >= 0.0);
    const Real x3592 = select(x3591, x3590, 0.0);
    const Real x3593 = x3589 + x3592;
    // implicit_water._problem
    const Real x3594 = x3528 * x1946;
    const Real x3595 = x3593 * x1905;
    const Real x3596 = x3595 + x3594;
    // retention.brim
    real_21[0] = moved_numbers[3 * LAYERS + 22];
    for (int l = 0; l < LAYERS - 1; ++l) real_21[l + 1] = moved_numbers[l + 3 * LAYERS + 22];
    for (int l = 0; l < LAYERS - 1; ++l) real_20[l] = moved_numbers[l + 3 * LAYERS + 23];
    real_20[LAYERS - 1] = moved_numbers[4 * LAYERS + 21];
    // retention.brim, implicit_water.advance_water, retention.at, implicit_water._state, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3599 = real_21[l] - real_20[l];
        const Mask a3600 = (real_23[l] < real_24[l]);
        const Real a3601 = real_of_mask(a3600);
        const Mask a3602 = (real_23[l] == real_24[l]);
        const Real a3603 = select(a3602, 0.5, a3601);
        const Real a3604 = a3603 * a3599;
        const Real a3605 = real_20[l] + a3604;
        const Real a3606 = moved_numbers[l + 3 * LAYERS + 22] - a3605;
        const Mask a3607 = (numbers[l + 3 * LAYERS + 22] < real_25[l]);
        const Real a3608 = real_of_mask(a3607);
        const Mask a3609 = (numbers[l + 3 * LAYERS + 22] == real_25[l]);
        const Real a3610 = select(a3609, 0.5, a3608);
        const Real a3611 = a3610 * a3606;
        const Real a3612 = a3605 + a3611;
        const Real a3613 = a3612 * real_27[l];
        const Real a3614 = moved_numbers[l + 3 * LAYERS + 22] - a3613;
        const Real a3615 = a3614 / real_26[l];
        const Real a3616 = a3615 / real_27[l];
        const Real a3617 = moved_numbers[l + LAYERS + 22] * real_28[l];
        const Real a3618 = a3616 - a3617;
        const Real a3619 = a3618 / numbers[l + LAYERS + 22];
        const Real a3620 = a3619 * real_29[l];
        const Real a3621 = moved_numbers[l + 2 * LAYERS + 22] - moved_numbers[l + 9 * LAYERS + 27];
        const Real a3622 = a3621 * real_29[l];
        const Real a3623 = a3620 * real_30[l];
        const Real a3624 = a3623 + a3622;
        const Real a3625 = moved_numbers[l + 9 * LAYERS + 27] + a3624;
        const Mask a3626 = (real_38[l] > 0.0);
        const Real a3627 = select(a3626, real_31[l], real_86[l]);
        const Real a3628 = select(a3626, a3625, 0.0);
        const Real a3629 = a3627 - numbers[l + 9 * LAYERS + 27];
        const Real a3630 = a3628 - moved_numbers[l + 9 * LAYERS + 27];
        const Real a3631 = a3629 / real_30[l];
        const Real a3632 = a3621 * a3631;
        const Real a3633 = a3630 - a3632;
        const Real a3634 = a3633 / real_30[l];
        const Real a3635 = at_least(a3631, 1e-12);
        const Mask a3636 = (a3631 >= 1e-12);
        const Real a3637 = select(a3636, a3634, 0.0);
        const Real a3638 = moved_numbers[l + 3 * LAYERS + 22] / numbers[l + 3 * LAYERS + 22];
        const Real a3639 = log(a3635);
        const Real a3640 = a3637 / a3635;
        const Real a3641 = numbers[l + LAYERS + 22] * a3639;
        const Real a3642 = moved_numbers[l + LAYERS + 22] * a3639;
        const Real a3643 = a3640 * numbers[l + LAYERS + 22];
        const Real a3644 = a3643 + a3642;
        const Real a3645 = real_33[l] - a3641;
        const Real a3646 = a3638 - a3644;
        const Real a3647 = at_most(a3645, 16.11809565095832);
        const Mask a3648 = (a3645 <= 16.11809565095832);
        const Real a3649 = select(a3648, a3646, 0.0);
        const Real a3650 = exp(a3647);
        const Real a3651 = a3649 * a3650;
        const Real a3652 = -a3650;
        const Real a3653 = -a3651;
        const Real a3654 = a3652 + real_38[l];
        const Mask a3655 = (a3627 > real_17[l]);
        const Real a3656 = select(a3655, real_17[l], a3627);
        const Real a3657 = select(a3655, real_18[l], a3628);
        const Real a3658 = a3656 - real_13[l];
        const Real a3659 = a3657 - real_14[l];
        const Real a3660 = a3658 / 0.01;
        const Real a3661 = a3659 / 0.01;
        const Real a3662 = at_least(a3660, 0.0);
        const Real a3663 = at_most(a3662, 1.0);
        const Mask a3664 = (a3660 >= 0.0);
        const Mask a3665 = (a3660 <= 1.0);
        const Mask a3666 = (a3664 & a3665);
        const Real a3667 = select(a3666, a3661, 0.0);
        const Real a3668 = real_39[l] * real_39[l];
        const Real a3669 = -moved_numbers[l + LAYERS + 22];
        const Real a3670 = a3669 * a3668;
        const Real a3671 = a3670 * 3.0;
        const Real a3672 = -a3654;
        const Real a3673 = -a3653;
        const Mask a3674 = (a3672 < numbers[l + 3 * LAYERS + 22]);
        const Real a3675 = select(a3674, numbers[l + 3 * LAYERS + 22], a3672);
        const Real a3676 = select(a3674, moved_numbers[l + 3 * LAYERS + 22], a3673);
        const Real a3677 = a3675 / numbers[l + 3 * LAYERS + 22];
        const Real a3678 = moved_numbers[l + 3 * LAYERS + 22] * a3677;
        const Real a3679 = a3676 - a3678;
        const Real a3680 = a3679 / numbers[l + 3 * LAYERS + 22];
        const Real a3681 = log(a3677);
        const Real a3682 = a3680 / a3677;
        const Real a3683 = -a3671;
        const Real a3684 = real_42[l] * a3681;
        const Real a3685 = a3683 * a3681;
        const Real a3686 = a3682 * real_42[l];
        const Real a3687 = a3686 + a3685;
        const Real a3688 = exp(a3684);
        const Real a3689 = a3687 * a3688;
        const Real a3690 = a3675 * a3688;
        const Real a3691 = a3676 * a3688;
        const Real a3692 = a3689 * a3675;
        const Real a3693 = a3692 + a3691;
        const Real a3694 = a3690 / real_40[l];
        const Real a3695 = a3671 * a3694;
        const Real a3696 = a3693 - a3695;
        const Real a3697 = a3696 / real_40[l];
        const Real a3698 = a3654 + numbers[l + 3 * LAYERS + 22];
        const Real a3699 = a3653 + moved_numbers[l + 3 * LAYERS + 22];
        const Real a3700 = at_least(a3698, 0.0);
        const Mask a3701 = (a3698 >= 0.0);
        const Real a3702 = select(a3701, a3699, 0.0);
        const Real a3703 = a3694 + a3700;
        const Real a3704 = a3697 + a3702;
        real_67[l] = a3621;
        real_68[l] = a3625;
        mask_37[l] = a3626;
        real_85[l] = a3627;
        real_62[l] = a3628;
        real_77[l] = a3638;
        real_61[l] = a3653;
        real_43[l] = a3654;
        real_83[l] = a3656;
        real_46[l] = a3657;
        real_45[l] = a3663;
        real_76[l] = a3667;
        real_89[l] = a3671;
        real_63[l] = a3683;
        real_32[l] = a3688;
        real_81[l] = a3689;
        real_80[l] = a3703;
        real_70[l] = a3704;
    }
    // implicit_water._problem, retention.flowing, implicit_water._outflow
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3502 = real_16[l] - real_16[l + 1];
        const Mask a3503 = (real_15[l] < real_15[l + 1]);
        const Real a3504 = real_of_mask(a3503);
        const Mask a3505 = (real_15[l] == real_15[l + 1]);
        const Real a3506 = select(a3505, 0.5, a3504);
        const Real a3507 = a3506 * a3502;
        const Real a3508 = real_16[l + 1] + a3507;
        const Mask a3509 = (real_15[l] > real_15[l + 1]);
        const Real a3510 = real_of_mask(a3509);
        const Real a3511 = select(a3505, 0.5, a3510);
        const Real a3512 = a3511 * a3502;
        const Real a3513 = real_16[l + 1] + a3512;
        const Real a3514 = a3508 - a3513;
        const Real a3515 = a3514 * 0.72;
        const Real a3516 = a3513 + a3515;
        const Real a3517 = a3516 * real_47[l];
        const Real a3518 = real_35[l] + real_35[l + 1];
        const Real a3519 = a3518 * real_49[l];
        const Real a3520 = a3517 - a3519;
        const Real a3521 = a3520 / real_48[l];
        const Real a3554 = real_91[l] + real_91[l + 1];
        const Real a3705 = real_51[l] * real_51[l];
        const Real a3706 = -moved_numbers[l + LAYERS + 22];
        const Real a3707 = a3706 * a3705;
        const Real a3708 = a3707 * 3.0;
        const Real a3709 = -real_43[l + 1];
        const Real a3710 = -real_61[l + 1];
        const Mask a3711 = (a3709 < numbers[l + 3 * LAYERS + 22]);
        const Real a3712 = select(a3711, numbers[l + 3 * LAYERS + 22], a3709);
        const Real a3713 = select(a3711, moved_numbers[l + 3 * LAYERS + 22], a3710);
        const Real a3714 = a3712 / numbers[l + 3 * LAYERS + 22];
        const Real a3715 = moved_numbers[l + 3 * LAYERS + 22] * a3714;
        const Real a3716 = a3713 - a3715;
        const Real a3717 = a3716 / numbers[l + 3 * LAYERS + 22];
        const Real a3718 = log(a3714);
        const Real a3719 = a3717 / a3714;
        const Real a3720 = -a3708;
        const Real a3721 = real_53[l] * a3718;
        const Real a3722 = a3720 * a3718;
        const Real a3723 = a3719 * real_53[l];
        const Real a3724 = a3723 + a3722;
        const Real a3725 = exp(a3721);
        const Real a3726 = a3724 * a3725;
        const Real a3727 = a3712 * a3725;
        const Real a3728 = a3713 * a3725;
        const Real a3729 = a3726 * a3712;
        const Real a3730 = a3729 + a3728;
        const Real a3731 = a3727 / real_52[l];
        const Real a3732 = a3708 * a3731;
        const Real a3733 = a3730 - a3732;
        const Real a3734 = a3733 / real_52[l];
        const Real a3735 = real_43[l + 1] + numbers[l + 3 * LAYERS + 22];
        const Real a3736 = real_61[l + 1] + moved_numbers[l + 3 * LAYERS + 22];
        const Real a3737 = at_least(a3735, 0.0);
        const Mask a3738 = (a3735 >= 0.0);
        const Real a3739 = select(a3738, a3736, 0.0);
        const Real a3740 = a3731 + a3737;
        const Real a3741 = a3734 + a3739;
        const Real a3742 = real_56[l] * real_56[l];
        const Real a3743 = -moved_numbers[l + LAYERS + 23];
        const Real a3744 = a3743 * a3742;
        const Real a3745 = a3744 * 3.0;
        const Real a3746 = -real_43[l];
        const Real a3747 = -real_61[l];
        const Mask a3748 = (a3746 < numbers[l + 3 * LAYERS + 23]);
        const Real a3749 = select(a3748, numbers[l + 3 * LAYERS + 23], a3746);
        const Real a3750 = select(a3748, moved_numbers[l + 3 * LAYERS + 23], a3747);
        const Real a3751 = a3749 / numbers[l + 3 * LAYERS + 23];
        const Real a3752 = moved_numbers[l + 3 * LAYERS + 23] * a3751;
        const Real a3753 = a3750 - a3752;
        const Real a3754 = a3753 / numbers[l + 3 * LAYERS + 23];
        const Real a3755 = log(a3751);
        const Real a3756 = a3754 / a3751;
        const Real a3757 = -a3745;
        const Real a3758 = real_58[l] * a3755;
        const Real a3759 = a3757 * a3755;
        const Real a3760 = a3756 * real_58[l];
        const Real a3761 = a3760 + a3759;
        const Real a3762 = exp(a3758);
        const Real a3763 = a3761 * a3762;
        const Real a3764 = a3749 * a3762;
        const Real a3765 = a3750 * a3762;
        const Real a3766 = a3763 * a3749;
        const Real a3767 = a3766 + a3765;
        const Real a3768 = a3764 / real_57[l];
        const Real a3769 = a3745 * a3768;
        const Real a3770 = a3767 - a3769;
        const Real a3771 = a3770 / real_57[l];
        const Real a3772 = real_43[l] + numbers[l + 3 * LAYERS + 23];
        const Real a3773 = real_61[l] + moved_numbers[l + 3 * LAYERS + 23];
        const Real a3774 = at_least(a3772, 0.0);
        const Mask a3775 = (a3772 >= 0.0);
        const Real a3776 = select(a3775, a3773, 0.0);
        const Real a3777 = a3768 + a3774;
        const Real a3778 = a3771 + a3776;
        const Real a3779 = real_80[l] + a3777;
        const Real a3780 = real_70[l] + a3778;
        const Real a3781 = a3779 * 0.5;
        const Real a3782 = a3780 * 0.5;
        real_65[l] = a3521;
        real_50[l] = a3554;
        real_54[l] = a3708;
        real_64[l] = a3720;
        real_60[l] = a3740;
        real_59[l] = a3741;
        real_55[l] = a3745;
        real_93[l] = a3757;
        real_94[l] = a3781;
        real_95[l] = a3782;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) real_43[l] = real_50[l];
    real_43[LAYERS - 1] = real_91[LAYERS - 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3783 = real_34[l] * real_32[l];
        const Real a3785 = real_43[l] * real_32[l];
        const Real a3786 = real_81[l] * real_34[l];
        const Real a3787 = a3786 + a3785;
        real_61[l] = a3783;
        real_35[l] = a3787;
    }
    const Real x3794 = real_80[LAYERS - 1] + real_61[LAYERS - 1];
    const Real x3795 = real_70[LAYERS - 1] + real_35[LAYERS - 1];
    const Real x3796 = x1905 * x3794;
    const Real x3797 = x3528 * x3794;
    const Real x3798 = x3795 * x1905;
    const Real x3799 = x3798 + x3797;
    const Real x3800 = x1927 * real_32[LAYERS - 1];
    const Real x3801 = x3564 * real_32[LAYERS - 1];
    const Real x3802 = real_81[LAYERS - 1] * x1927;
    const Real x3803 = x3802 + x3801;
    const Real x3804 = x3796 + x3800;
    const Real x3805 = x3799 + x3803;
    // implicit_water._upward
    const Real x3814 = real_22[0] * real_80[0];
    const Real x3815 = real_66[0] * real_80[0];
    const Real x3816 = real_70[0] * real_22[0];
    const Real x3817 = x3816 + x3815;
    // implicit_water._downward, implicit_water._outflow, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3788 = real_94[l] + real_61[l];
        const Real a3789 = real_95[l] + real_35[l];
        const Real a3790 = real_49[l] * a3788;
        const Real a3791 = real_65[l] * a3788;
        const Real a3792 = a3789 * real_49[l];
        const Real a3793 = a3792 + a3791;
        const Real a3806 = real_80[l + 1] + real_60[l];
        const Real a3807 = real_70[l + 1] + real_59[l];
        const Real a3808 = a3806 * 0.5;
        const Real a3809 = a3807 * 0.5;
        const Real a3810 = real_49[l] * a3808;
        const Real a3811 = real_65[l] * a3808;
        const Real a3812 = a3809 * real_49[l];
        const Real a3813 = a3812 + a3811;
        real_50[l] = a3790;
        real_56[l] = a3793;
        real_51[l] = a3810;
        real_48[l] = a3813;
    }
    // implicit_water._flow
    for (int l = 0; l < LAYERS - 1; ++l) real_35[l] = real_50[l];
    real_35[LAYERS - 1] = x3804;
    for (int l = 0; l < LAYERS - 1; ++l) real_61[l] = real_56[l];
    real_61[LAYERS - 1] = x3805;
    real_70[0] = x3814;
    for (int l = 0; l < LAYERS - 1; ++l) real_70[l + 1] = real_51[l];
    real_80[0] = x3817;
    for (int l = 0; l < LAYERS - 1; ++l) real_80[l + 1] = real_48[l];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3819 = real_45[l] * real_35[l];
        const Real a3820 = real_76[l] * real_35[l];
        const Real a3822 = real_61[l] * real_45[l];
        const Real a3823 = a3822 + a3820;
        const Real a3825 = real_45[l] * real_70[l];
        const Real a3826 = real_76[l] * real_70[l];
        const Real a3828 = real_80[l] * real_45[l];
        const Real a3829 = a3828 + a3826;
        real_81[l] = a3819;
        real_32[l] = a3823;
        real_16[l] = a3825;
        real_15[l] = a3829;
    }
    const Real x3830 = x1929 - real_16[0];
    const Real x3831 = x3568 - real_15[0];
    const Mask x3832 = (x3830 > x1853);
    const Real x3833 = select(x3832, x1853, x3830);
    const Real x3834 = select(x3832, x1854, x3831);
    // implicit_water._remaining
    const Real x3835 = real_83[0] - x1888;
    const Real x3836 = real_46[0] - x1889;
    const Real x3837 = x3835 / 0.01;
    const Real x3838 = x3836 / 0.01;
    const Real x3839 = at_least(x3837, 0.0);
    const Real x3840 = at_most(x3839, 1.0);
    const Mask x3841 = (x3837 >= 0.0);
    const Mask x3842 = (x3837 <= 1.0);
    const Mask x3843 = (x3841 & x3842);
    const Real x3844 = select(x3843, x3838, 0.0);
    // implicit_water._flow
    const Real x3845 = x1657 * x3840;
    const Real x3846 = x1660 * x3840;
    const Real x3847 = x3844 * x1657;
    const Real x3848 = x3847 + x3846;
    const Real x3865 = real_81[LAYERS - 1] - x1947;
    const Real x3866 = real_32[LAYERS - 1] - x3596;
    // implicit_water._gain
    real_80[0] = x3845;
    for (int l = 0; l < LAYERS - 1; ++l) real_80[l + 1] = real_of(0.0);
    real_70[0] = x3848;
    for (int l = 0; l < LAYERS - 1; ++l) real_70[l + 1] = real_of(0.0);
    // implicit_water._flow
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3863 = real_81[l] - real_16[l + 1];
        const Real a3864 = real_32[l] - real_15[l + 1];
        real_48[l] = a3863;
        real_51[l] = a3864;
    }
    // implicit_water._gain
    real_15[0] = x3833;
    for (int l = 0; l < LAYERS - 1; ++l) real_15[l + 1] = real_48[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_16[l] = real_48[l];
    real_16[LAYERS - 1] = x3865;
    real_32[0] = x3834;
    for (int l = 0; l < LAYERS - 1; ++l) real_32[l + 1] = real_51[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_81[l] = real_51[l];
    real_81[LAYERS - 1] = x3866;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, retention.at, implicit_water._state, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3849 = real_83[l] - real_9[l];
        const Real a3850 = real_46[l] - real_10[l];
        const Real a3851 = a3849 / 0.01;
        const Real a3852 = a3850 / 0.01;
        const Real a3853 = at_least(a3851, 0.0);
        const Real a3854 = at_most(a3853, 1.0);
        const Mask a3855 = (a3851 >= 0.0);
        const Mask a3856 = (a3851 <= 1.0);
        const Mask a3857 = (a3855 & a3856);
        const Real a3858 = select(a3857, a3852, 0.0);
        const Real a3859 = real_7[l] * a3854;
        const Real a3860 = real_8[l] * a3854;
        const Real a3861 = a3858 * real_7[l];
        const Real a3862 = a3861 + a3860;
        const Real a3867 = real_85[l] - real_83[l];
        const Real a3868 = real_62[l] - real_46[l];
        const Real a3869 = a3867 * 1e-09;
        const Real a3870 = a3868 * 1e-09;
        const Real a3871 = real_83[l] + a3869;
        const Real a3872 = real_46[l] + a3870;
        const Real a3873 = real_38[l] * 1e-11;
        const Real a3874 = a3871 + a3873;
        const Real a3875 = a3874 - state[l + 2 * LAYERS];
        const Real a3876 = a3872 - moved_state[l + 2 * LAYERS];
        const Real a3877 = numbers[l] * a3875;
        const Real a3878 = moved_numbers[l] * a3875;
        const Real a3879 = a3876 * numbers[l];
        const Real a3880 = a3879 + a3878;
        const Real a3882 = a3859 + real_80[l];
        const Real a3884 = a3862 + real_70[l];
        const Real a3887 = real_15[l] - real_16[l];
        const Real a3890 = real_32[l] - real_81[l];
        const Real a3891 = a3887 - a3882;
        const Real a3892 = a3890 - a3884;
        const Real a3893 = seconds * a3891;
        const Real a3894 = a3892 * seconds;
        const Real a3895 = a3877 - a3893;
        const Real a3896 = a3880 - a3894;
        const Real a3897 = real_86[l] - numbers[l + 9 * LAYERS + 27];
        const Real a3898 = a3897 / real_30[l];
        const Real a3899 = at_least(a3898, 1e-12);
        const Real a3900 = log(a3899);
        const Real a3901 = numbers[l + LAYERS + 22] * a3900;
        const Real a3902 = real_33[l] - a3901;
        const Real a3903 = at_most(a3902, 16.11809565095832);
        const Real a3904 = exp(a3903);
        const Real a3905 = -a3904;
        const Real a3906 = numbers[l + LAYERS + 22] * a3904;
        const Real a3907 = a3899 * real_30[l];
        const Real a3908 = a3906 / a3907;
        const Real a3909 = a3905 + real_38[l];
        const Mask a3910 = (real_86[l] > real_17[l]);
        const Real a3911 = select(a3910, real_17[l], real_86[l]);
        const Mask a3912 = (real_86[l] <= real_17[l]);
        const Real a3913 = a3911 - real_13[l];
        const Real a3914 = a3913 / 0.01;
        const Real a3915 = at_least(a3914, 0.0);
        const Real a3916 = at_most(a3915, 1.0);
        const Mask a3917 = (a3916 < 1.0);
        const Mask a3918 = (a3912 & a3917);
        const Real a3919 = select(a3918, 100.0, 0.0);
        const Real a3920 = -a3909;
        const Mask a3921 = (a3920 < numbers[l + 3 * LAYERS + 22]);
        const Real a3922 = select(a3921, numbers[l + 3 * LAYERS + 22], a3920);
        const Real a3923 = a3922 / numbers[l + 3 * LAYERS + 22];
        const Real a3924 = log(a3923);
        const Real a3925 = real_42[l] * a3924;
        const Real a3926 = exp(a3925);
        const Mask a3927 = (a3920 > real_44[l]);
        const Real a3928 = real_41[l] * a3926;
        const Real a3929 = a3928 / a3922;
        const Real a3930 = select(a3927, a3929, 0.0);
        const Real a3931 = a3922 * a3926;
        const Real a3932 = a3931 / real_40[l];
        const Real a3933 = a3909 + numbers[l + 3 * LAYERS + 22];
        const Real a3934 = at_least(a3933, 0.0);
        const Real a3935 = a3932 + a3934;
        real_61[l] = a3873;
        real_35[l] = a3895;
        real_76[l] = a3896;
        real_45[l] = a3908;
        real_20[l] = a3909;
        real_21[l] = a3911;
        mask_69[l] = a3912;
        real_39[l] = a3916;
        real_29[l] = a3919;
        real_28[l] = a3926;
        real_27[l] = a3930;
        real_26[l] = a3935;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3962 = real_34[l] * real_28[l];
        real_81[l] = a3962;
    }
    const Real x3965 = real_26[LAYERS - 1] + real_81[LAYERS - 1];
    const Real x3966 = x1905 * x3965;
    const Real x3967 = x1927 * real_28[LAYERS - 1];
    const Real x3968 = x3966 + x3967;
    // implicit_water._upward
    const Real x3972 = real_22[0] * real_26[0];
    // retention.flowing, implicit_water._outflow, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3936 = -real_20[l + 1];
        const Mask a3937 = (a3936 < numbers[l + 3 * LAYERS + 22]);
        const Real a3938 = select(a3937, numbers[l + 3 * LAYERS + 22], a3936);
        const Real a3939 = a3938 / numbers[l + 3 * LAYERS + 22];
        const Real a3940 = log(a3939);
        const Real a3941 = real_53[l] * a3940;
        const Real a3942 = exp(a3941);
        const Real a3943 = a3938 * a3942;
        const Real a3944 = a3943 / real_52[l];
        const Real a3945 = real_20[l + 1] + numbers[l + 3 * LAYERS + 22];
        const Real a3946 = at_least(a3945, 0.0);
        const Real a3947 = a3944 + a3946;
        const Real a3948 = -real_20[l];
        const Mask a3949 = (a3948 < numbers[l + 3 * LAYERS + 23]);
        const Real a3950 = select(a3949, numbers[l + 3 * LAYERS + 23], a3948);
        const Real a3951 = a3950 / numbers[l + 3 * LAYERS + 23];
        const Real a3952 = log(a3951);
        const Real a3953 = real_58[l] * a3952;
        const Real a3954 = exp(a3953);
        const Real a3955 = a3950 * a3954;
        const Real a3956 = a3955 / real_57[l];
        const Real a3957 = real_20[l] + numbers[l + 3 * LAYERS + 23];
        const Real a3958 = at_least(a3957, 0.0);
        const Real a3959 = a3956 + a3958;
        const Real a3960 = real_26[l] + a3959;
        const Real a3961 = a3960 * 0.5;
        const Real a3963 = a3961 + real_81[l];
        const Real a3964 = real_49[l] * a3963;
        const Real a3969 = real_26[l + 1] + a3947;
        const Real a3970 = a3969 * 0.5;
        const Real a3971 = real_49[l] * a3970;
        real_51[l] = a3942;
        real_48[l] = a3954;
        real_56[l] = a3964;
        real_50[l] = a3971;
    }
    // implicit_water._flow
    for (int l = 0; l < LAYERS - 1; ++l) real_81[l] = real_56[l];
    real_81[LAYERS - 1] = x3968;
    real_26[0] = x3972;
    for (int l = 0; l < LAYERS - 1; ++l) real_26[l + 1] = real_50[l];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3974 = real_39[l] * real_81[l];
        const Real a3976 = real_39[l] * real_26[l];
        real_20[l] = a3974;
        real_32[l] = a3976;
    }
    const Real x3977 = x1929 - real_32[0];
    const Mask x3978 = (x3977 > x1853);
    const Real x3979 = select(x3978, x1853, x3977);
    // implicit_water._remaining
    const Real x3980 = real_21[0] - x1888;
    const Real x3981 = x3980 / 0.01;
    const Real x3982 = at_least(x3981, 0.0);
    const Real x3983 = at_most(x3982, 1.0);
    // implicit_water._flow
    const Real x3984 = x1657 * x3983;
    const Real x3991 = real_20[LAYERS - 1] - x1947;
    // implicit_water._gain
    real_16[0] = x3984;
    for (int l = 0; l < LAYERS - 1; ++l) real_16[l + 1] = real_of(0.0);
    // implicit_water._flow
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3990 = real_20[l] - real_32[l + 1];
        real_50[l] = a3990;
    }
    // implicit_water._gain
    real_32[0] = x3979;
    for (int l = 0; l < LAYERS - 1; ++l) real_32[l + 1] = real_50[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_20[l] = real_50[l];
    real_20[LAYERS - 1] = x3991;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3985 = real_21[l] - real_9[l];
        const Real a3986 = a3985 / 0.01;
        const Real a3987 = at_least(a3986, 0.0);
        const Real a3988 = at_most(a3987, 1.0);
        const Real a3989 = real_7[l] * a3988;
        const Real a3992 = real_86[l] - real_21[l];
        const Real a3993 = a3992 * 1e-09;
        const Real a3994 = real_21[l] + a3993;
        const Real a3995 = a3994 + real_61[l];
        const Real a3996 = a3995 - state[l + 2 * LAYERS];
        const Real a3997 = numbers[l] * a3996;
        const Real a3999 = a3989 + real_16[l];
        const Real a4002 = real_32[l] - real_20[l];
        const Real a4003 = a4002 - a3999;
        const Real a4004 = seconds * a4003;
        const Real a4005 = a3997 - a4004;
        const Real a4006 = select(mask_37[l], 0.0, real_27[l]);
        const Real a4009 = real_34[l] * a4006;
        real_15[l] = a4005;
        real_70[l] = a4006;
        real_80[l] = a4009;
    }
    // implicit_water._downward
    const Real x4012 = real_28[LAYERS - 1] + real_80[LAYERS - 1];
    const Real x4013 = x1905 * x4012;
    const Real x4014 = x1927 * real_70[LAYERS - 1];
    const Real x4015 = x4013 + x4014;
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4007 = real_28[l] + real_48[l];
        const Real a4008 = a4007 * 0.5;
        const Real a4010 = a4008 + real_80[l];
        const Real a4011 = real_49[l] * a4010;
        real_50[l] = a4011;
    }
    // implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) real_80[l] = real_50[l];
    real_80[LAYERS - 1] = x4015;
    // implicit_water._upward
    const Real x4021 = real_22[0] * real_28[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4018 = real_28[l + 1] + real_51[l];
        const Real a4019 = a4018 * 0.5;
        const Real a4020 = real_49[l] * a4019;
        real_50[l] = a4020;
    }
    // implicit_water._balance
    real_28[0] = x4021;
    for (int l = 0; l < LAYERS - 1; ++l) real_28[l + 1] = real_50[l];
    const Mask x4031 = (x3979 < x1853);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4017 = real_39[l] * real_80[l];
        const Real a4023 = real_39[l] * real_28[l];
        const Real a4024 = select(mask_37[l], 1.0, real_45[l]);
        const Real a4025 = a4017 * a4024;
        const Real a4026 = real_29[l] * real_81[l];
        const Real a4027 = a4025 + a4026;
        const Real a4028 = a4023 * a4024;
        const Real a4029 = real_29[l] * real_26[l];
        const Real a4030 = a4028 + a4029;
        real_70[l] = a4027;
        real_20[l] = a4030;
    }
    const Real x4032 = select(x4031, real_20[0], 0.0);
    // implicit_water._demanded
    const Mask x4043 = (real_21[0] > x1888);
    const Real x4044 = x1888 + 0.01;
    const Mask x4045 = (real_21[0] < x4044);
    const Mask x4046 = (x4043 & x4045);
    const Mask x4047 = (real_21[0] == x1888);
    // implicit_water._balance, implicit_water._demanded
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a4033 = (real_15[l] < 0.0);
        const Mask a4034 = (real_21[l] > real_9[l]);
        const Real a4035 = real_9[l] + 0.01;
        const Mask a4036 = (real_21[l] < a4035);
        const Mask a4037 = (a4034 & a4036);
        const Mask a4038 = (real_21[l] == real_9[l]);
        const Mask a4039 = (a4038 & a4033);
        const Mask a4040 = (a4037 | a4039);
        const Real a4041 = real_7[l] / 0.01;
        const Real a4042 = select(a4040, a4041, 0.0);
        mask_79[l] = a4033;
        real_28[l] = a4042;
    }
    // implicit_water._demanded
    const Mask x4048 = (x4047 & mask_79[0]);
    const Mask x4049 = (x4046 | x4048);
    const Real x4050 = x1657 / 0.01;
    const Real x4051 = select(x4049, x4050, 0.0);
    // implicit_water._balance
    real_15[0] = x4051;
    for (int l = 0; l < LAYERS - 1; ++l) real_15[l + 1] = real_of(0.0);
    const Real x4059 = -seconds;
    real_21[0] = x4032;
    for (int l = 0; l < LAYERS - 1; ++l) real_21[l + 1] = real_20[l + 1];
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4060 = x4059 * real_70[l];
        const Real a4066 = x4059 * real_20[l + 1];
        real_50[l] = a4060;
        real_51[l] = a4066;
    }
    // implicit_water._balance, implicit_water.advance_water
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4053 = real_28[l] + real_15[l];
        const Real a4054 = seconds * a4053;
        const Real a4055 = select(mask_69[l], a4054, 0.0);
        const Real a4056 = select(mask_69[l], 1.0, 1e-09);
        const Real a4057 = select(mask_37[l], 1e-11, a4056);
        const Real a4058 = numbers[l] * a4057;
        const Real a4061 = a4058 + a4055;
        const Real a4063 = real_70[l] + real_21[l];
        const Real a4064 = seconds * a4063;
        const Real a4065 = a4061 + a4064;
        const Real a4067 = -real_35[l];
        const Real a4068 = -real_76[l];
        real_20[l] = a4065;
        real_80[l] = a4067;
        real_26[l] = a4068;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_50, real_20, real_51, real_80, real_21);
    // tridiagonal.jvp
    real_80[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_80[l + 1] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_15[l] = real_of(0.0);
    real_15[LAYERS - 1] = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4072 = real_80[l] + real_15[l];
        const Real a4073 = real_26[l] - a4072;
        real_28[l] = a4072;
        real_70[l] = a4073;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_50, real_20, real_51, real_70, real_15);
    // implicit_water.advance_water, retention.at, implicit_water._state, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4075 = select(a3495_last, real_21[l], 0.0);
        const Real a4076 = select(a3495_last, real_15[l], 0.0);
        const Real a4077 = real_86[l] + a4075;
        const Real a4078 = select(mask_37[l], real_31[l], a4077);
        const Real a4079 = select(mask_37[l], real_68[l], a4076);
        const Real a4080 = real_38[l] + real_21[l];
        const Real a4081 = select(mask_37[l], a4080, real_38[l]);
        const Real a4082 = select(mask_37[l], real_15[l], 0.0);
        const Real a4083 = a4078 - numbers[l + 9 * LAYERS + 27];
        const Real a4084 = a4079 - moved_numbers[l + 9 * LAYERS + 27];
        const Real a4085 = a4083 / real_30[l];
        const Real a4086 = real_67[l] * a4085;
        const Real a4087 = a4084 - a4086;
        const Real a4088 = a4087 / real_30[l];
        const Real a4089 = at_least(a4085, 1e-12);
        const Mask a4090 = (a4085 >= 1e-12);
        const Real a4091 = select(a4090, a4088, 0.0);
        const Real a4092 = log(a4089);
        const Real a4093 = a4091 / a4089;
        const Real a4094 = numbers[l + LAYERS + 22] * a4092;
        const Real a4095 = moved_numbers[l + LAYERS + 22] * a4092;
        const Real a4096 = a4093 * numbers[l + LAYERS + 22];
        const Real a4097 = a4096 + a4095;
        const Real a4098 = real_33[l] - a4094;
        const Real a4099 = real_77[l] - a4097;
        const Real a4100 = at_most(a4098, 16.11809565095832);
        const Mask a4101 = (a4098 <= 16.11809565095832);
        const Real a4102 = select(a4101, a4099, 0.0);
        const Real a4103 = exp(a4100);
        const Real a4104 = a4102 * a4103;
        const Real a4105 = -a4103;
        const Real a4106 = -a4104;
        const Real a4107 = a4105 + a4081;
        const Real a4108 = a4106 + a4082;
        const Mask a4109 = (a4078 > real_17[l]);
        const Real a4110 = select(a4109, real_17[l], a4078);
        const Real a4111 = select(a4109, real_18[l], a4079);
        const Real a4112 = a4110 - real_13[l];
        const Real a4113 = a4111 - real_14[l];
        const Real a4114 = a4112 / 0.01;
        const Real a4115 = a4113 / 0.01;
        const Real a4116 = at_least(a4114, 0.0);
        const Real a4117 = at_most(a4116, 1.0);
        const Mask a4118 = (a4114 >= 0.0);
        const Mask a4119 = (a4114 <= 1.0);
        const Mask a4120 = (a4118 & a4119);
        const Real a4121 = select(a4120, a4115, 0.0);
        const Real a4122 = -a4107;
        const Real a4123 = -a4108;
        const Mask a4124 = (a4122 < numbers[l + 3 * LAYERS + 22]);
        const Real a4125 = select(a4124, numbers[l + 3 * LAYERS + 22], a4122);
        const Real a4126 = select(a4124, moved_numbers[l + 3 * LAYERS + 22], a4123);
        const Real a4127 = a4125 / numbers[l + 3 * LAYERS + 22];
        const Real a4128 = moved_numbers[l + 3 * LAYERS + 22] * a4127;
        const Real a4129 = a4126 - a4128;
        const Real a4130 = a4129 / numbers[l + 3 * LAYERS + 22];
        const Real a4131 = log(a4127);
        const Real a4132 = a4130 / a4127;
        const Real a4133 = real_42[l] * a4131;
        const Real a4134 = real_63[l] * a4131;
        const Real a4135 = a4132 * real_42[l];
        const Real a4136 = a4135 + a4134;
        const Real a4137 = exp(a4133);
        const Real a4138 = a4136 * a4137;
        const Real a4139 = a4125 * a4137;
        const Real a4140 = a4126 * a4137;
        const Real a4141 = a4138 * a4125;
        const Real a4142 = a4141 + a4140;
        const Real a4143 = a4139 / real_40[l];
        const Real a4144 = real_89[l] * a4143;
        const Real a4145 = a4142 - a4144;
        const Real a4146 = a4145 / real_40[l];
        const Real a4147 = a4107 + numbers[l + 3 * LAYERS + 22];
        const Real a4148 = a4108 + moved_numbers[l + 3 * LAYERS + 22];
        const Real a4149 = at_least(a4147, 0.0);
        const Mask a4150 = (a4147 >= 0.0);
        const Real a4151 = select(a4150, a4148, 0.0);
        const Real a4152 = a4143 + a4149;
        const Real a4153 = a4146 + a4151;
        real_70[l] = a4107;
        real_20[l] = a4108;
        real_80[l] = a4110;
        real_26[l] = a4111;
        real_76[l] = a4117;
        real_35[l] = a4121;
        real_81[l] = a4137;
        real_29[l] = a4138;
        real_39[l] = a4152;
        real_45[l] = a4153;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4222 = real_34[l] * real_81[l];
        const Real a4223 = real_43[l] * real_81[l];
        const Real a4224 = real_29[l] * real_34[l];
        const Real a4225 = a4224 + a4223;
        real_15[l] = a4222;
        real_21[l] = a4225;
    }
    const Real x4232 = real_39[LAYERS - 1] + real_15[LAYERS - 1];
    const Real x4233 = real_45[LAYERS - 1] + real_21[LAYERS - 1];
    const Real x4234 = x1905 * x4232;
    const Real x4235 = x3528 * x4232;
    const Real x4236 = x4233 * x1905;
    const Real x4237 = x4236 + x4235;
    const Real x4238 = x1927 * real_81[LAYERS - 1];
    const Real x4239 = x3564 * real_81[LAYERS - 1];
    const Real x4240 = real_29[LAYERS - 1] * x1927;
    const Real x4241 = x4240 + x4239;
    const Real x4242 = x4234 + x4238;
    const Real x4243 = x4237 + x4241;
    // implicit_water._upward
    const Real x4252 = real_22[0] * real_39[0];
    const Real x4253 = real_66[0] * real_39[0];
    const Real x4254 = real_45[0] * real_22[0];
    const Real x4255 = x4254 + x4253;
    // retention.flowing, implicit_water._outflow, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4154 = -real_70[l + 1];
        const Real a4155 = -real_20[l + 1];
        const Mask a4156 = (a4154 < numbers[l + 3 * LAYERS + 22]);
        const Real a4157 = select(a4156, numbers[l + 3 * LAYERS + 22], a4154);
        const Real a4158 = select(a4156, moved_numbers[l + 3 * LAYERS + 22], a4155);
        const Real a4159 = a4157 / numbers[l + 3 * LAYERS + 22];
        const Real a4160 = moved_numbers[l + 3 * LAYERS + 22] * a4159;
        const Real a4161 = a4158 - a4160;
        const Real a4162 = a4161 / numbers[l + 3 * LAYERS + 22];
        const Real a4163 = log(a4159);
        const Real a4164 = a4162 / a4159;
        const Real a4165 = real_53[l] * a4163;
        const Real a4166 = real_64[l] * a4163;
        const Real a4167 = a4164 * real_53[l];
        const Real a4168 = a4167 + a4166;
        const Real a4169 = exp(a4165);
        const Real a4170 = a4168 * a4169;
        const Real a4171 = a4157 * a4169;
        const Real a4172 = a4158 * a4169;
        const Real a4173 = a4170 * a4157;
        const Real a4174 = a4173 + a4172;
        const Real a4175 = a4171 / real_52[l];
        const Real a4176 = real_54[l] * a4175;
        const Real a4177 = a4174 - a4176;
        const Real a4178 = a4177 / real_52[l];
        const Real a4179 = real_70[l + 1] + numbers[l + 3 * LAYERS + 22];
        const Real a4180 = real_20[l + 1] + moved_numbers[l + 3 * LAYERS + 22];
        const Real a4181 = at_least(a4179, 0.0);
        const Mask a4182 = (a4179 >= 0.0);
        const Real a4183 = select(a4182, a4180, 0.0);
        const Real a4184 = a4175 + a4181;
        const Real a4185 = a4178 + a4183;
        const Real a4186 = -real_70[l];
        const Real a4187 = -real_20[l];
        const Mask a4188 = (a4186 < numbers[l + 3 * LAYERS + 23]);
        const Real a4189 = select(a4188, numbers[l + 3 * LAYERS + 23], a4186);
        const Real a4190 = select(a4188, moved_numbers[l + 3 * LAYERS + 23], a4187);
        const Real a4191 = a4189 / numbers[l + 3 * LAYERS + 23];
        const Real a4192 = moved_numbers[l + 3 * LAYERS + 23] * a4191;
        const Real a4193 = a4190 - a4192;
        const Real a4194 = a4193 / numbers[l + 3 * LAYERS + 23];
        const Real a4195 = log(a4191);
        const Real a4196 = a4194 / a4191;
        const Real a4197 = real_58[l] * a4195;
        const Real a4198 = real_93[l] * a4195;
        const Real a4199 = a4196 * real_58[l];
        const Real a4200 = a4199 + a4198;
        const Real a4201 = exp(a4197);
        const Real a4202 = a4200 * a4201;
        const Real a4203 = a4189 * a4201;
        const Real a4204 = a4190 * a4201;
        const Real a4205 = a4202 * a4189;
        const Real a4206 = a4205 + a4204;
        const Real a4207 = a4203 / real_57[l];
        const Real a4208 = real_55[l] * a4207;
        const Real a4209 = a4206 - a4208;
        const Real a4210 = a4209 / real_57[l];
        const Real a4211 = real_70[l] + numbers[l + 3 * LAYERS + 23];
        const Real a4212 = real_20[l] + moved_numbers[l + 3 * LAYERS + 23];
        const Real a4213 = at_least(a4211, 0.0);
        const Mask a4214 = (a4211 >= 0.0);
        const Real a4215 = select(a4214, a4212, 0.0);
        const Real a4216 = a4207 + a4213;
        const Real a4217 = a4210 + a4215;
        const Real a4218 = real_39[l] + a4216;
        const Real a4219 = real_45[l] + a4217;
        const Real a4220 = a4218 * 0.5;
        const Real a4221 = a4219 * 0.5;
        const Real a4226 = a4220 + real_15[l];
        const Real a4227 = a4221 + real_21[l];
        const Real a4228 = real_49[l] * a4226;
        const Real a4229 = real_65[l] * a4226;
        const Real a4230 = a4227 * real_49[l];
        const Real a4231 = a4230 + a4229;
        const Real a4244 = real_39[l + 1] + a4184;
        const Real a4245 = real_45[l + 1] + a4185;
        const Real a4246 = a4244 * 0.5;
        const Real a4247 = a4245 * 0.5;
        const Real a4248 = real_49[l] * a4246;
        const Real a4249 = real_65[l] * a4246;
        const Real a4250 = a4247 * real_49[l];
        const Real a4251 = a4250 + a4249;
        real_51[l] = a4228;
        real_50[l] = a4231;
        real_48[l] = a4248;
        real_56[l] = a4251;
    }
    // implicit_water._flow
    for (int l = 0; l < LAYERS - 1; ++l) real_21[l] = real_51[l];
    real_21[LAYERS - 1] = x4242;
    for (int l = 0; l < LAYERS - 1; ++l) real_15[l] = real_50[l];
    real_15[LAYERS - 1] = x4243;
    real_45[0] = x4252;
    for (int l = 0; l < LAYERS - 1; ++l) real_45[l + 1] = real_48[l];
    real_39[0] = x4255;
    for (int l = 0; l < LAYERS - 1; ++l) real_39[l + 1] = real_56[l];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4257 = real_76[l] * real_21[l];
        const Real a4258 = real_35[l] * real_21[l];
        const Real a4260 = real_15[l] * real_76[l];
        const Real a4261 = a4260 + a4258;
        const Real a4263 = real_76[l] * real_45[l];
        const Real a4264 = real_35[l] * real_45[l];
        const Real a4266 = real_39[l] * real_76[l];
        const Real a4267 = a4266 + a4264;
        real_20[l] = a4257;
        real_70[l] = a4261;
        real_22[l] = a4263;
        real_66[l] = a4267;
    }
    const Real x4268 = x1929 - real_22[0];
    const Real x4269 = x3568 - real_66[0];
    const Mask x4270 = (x4268 > x1853);
    const Real x4271 = select(x4270, x1853, x4268);
    const Real x4272 = select(x4270, x1854, x4269);
    // implicit_water._remaining
    const Real x4273 = real_80[0] - x1888;
    const Real x4274 = real_26[0] - x1889;
    const Real x4275 = x4273 / 0.01;
    const Real x4276 = x4274 / 0.01;
    const Real x4277 = at_least(x4275, 0.0);
    const Real x4278 = at_most(x4277, 1.0);
    const Mask x4279 = (x4275 >= 0.0);
    const Mask x4280 = (x4275 <= 1.0);
    const Mask x4281 = (x4279 & x4280);
    const Real x4282 = select(x4281, x4276, 0.0);
    // implicit_water._flow
    const Real x4283 = x1657 * x4278;
    const Real x4284 = x1660 * x4278;
    const Real x4285 = x4282 * x1657;
    const Real x4286 = x4285 + x4284;
    const Real x4303 = real_20[LAYERS - 1] - x1947;
    const Real x4304 = real_70[LAYERS - 1] - x3596;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4301 = real_20[l] - real_22[l + 1];
        const Real a4302 = real_70[l] - real_66[l + 1];
        real_56[l] = a4301;
        real_48[l] = a4302;
    }
    // implicit_water.<genexpr>
    real_96[0] = x4271;
    for (int l = 0; l < LAYERS - 1; ++l) real_96[l + 1] = real_56[l];
    real_96[LAYERS] = x4303;
    real_97[0] = x4272;
    for (int l = 0; l < LAYERS - 1; ++l) real_97[l + 1] = real_48[l];
    real_97[LAYERS] = x4304;
    const Real x4309 = select(a3495_last, x4283, 0.0);
    const Real x4310 = select(a3495_last, x4286, 0.0);
    // implicit_water._gain
    real_66[0] = x4309;
    for (int l = 0; l < LAYERS - 1; ++l) real_66[l + 1] = real_of(0.0);
    real_22[0] = x4310;
    for (int l = 0; l < LAYERS - 1; ++l) real_22[l + 1] = real_of(0.0);
    // implicit_water.<genexpr>
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a4306 = select(a3495_last, real_96[l], 0.0);
        const Real a4308 = select(a3495_last, real_97[l], 0.0);
        real_98[l] = a4306;
        real_99[l] = a4308;
    }
    // water_flow.__call__
    const Real x4333 = x1854 - real_99[0];
    // time_step.from_ground
    const Real x4336 = x4309 + x1661;
    const Real x4337 = x4310 + x1664;
    // implicit_water._remaining, implicit_water._flow, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, time_step.from_soil_of
    Real a4334_last = real_of(0.0);
    Real a4335_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4287 = real_80[l] - real_9[l];
        const Real a4288 = real_26[l] - real_10[l];
        const Real a4289 = a4287 / 0.01;
        const Real a4290 = a4288 / 0.01;
        const Real a4291 = at_least(a4289, 0.0);
        const Real a4292 = at_most(a4291, 1.0);
        const Mask a4293 = (a4289 >= 0.0);
        const Mask a4294 = (a4289 <= 1.0);
        const Mask a4295 = (a4293 & a4294);
        const Real a4296 = select(a4295, a4290, 0.0);
        const Real a4297 = real_7[l] * a4292;
        const Real a4298 = real_8[l] * a4292;
        const Real a4299 = a4296 * real_7[l];
        const Real a4300 = a4299 + a4298;
        const Real a4311 = select(a3495_last, a4297, 0.0);
        const Real a4312 = select(a3495_last, a4300, 0.0);
        const Real a4313 = seconds / numbers[l];
        const Real a4314 = moved_numbers[l] * a4313;
        const Real a4315 = a4314 * (-1.0);
        const Real a4316 = a4315 / numbers[l];
        const Real a4318 = a4311 + real_66[l];
        const Real a4320 = a4312 + real_22[l];
        const Real a4321 = real_98[l] - real_98[l + 1];
        const Real a4322 = real_99[l] - real_99[l + 1];
        const Real a4323 = a4321 - a4318;
        const Real a4324 = a4322 - a4320;
        const Real a4325 = a4313 * a4323;
        const Real a4326 = a4316 * a4323;
        const Real a4327 = a4324 * a4313;
        const Real a4328 = a4327 + a4326;
        const Real a4329 = state[l + 2 * LAYERS] + a4325;
        const Real a4330 = moved_state[l + 2 * LAYERS] + a4328;
        const Real a4331 = a4329 + real_11[l];
        const Real a4332 = a4330 + real_12[l];
        a4334_last = a4334_last + a4311;
        a4335_last = a4335_last + a4312;
        real_70[l] = a4312;
        real_20[l] = a4313;
        real_39[l] = a4316;
        real_45[l] = a4329;
        real_15[l] = a4330;
        real_21[l] = a4331;
        real_35[l] = a4332;
    }
    // time_step.from_ground
    const Real x4338 = x4336 + a4334_last;
    const Real x4339 = x4337 + a4335_last;
    const Real x4340 = x4338 * 1000.0;
    const Real x4341 = x4339 * 1000.0;
    // time_step.heat
    const Real x4342 = x4340 * 2501000.0;
    const Real x4343 = x4341 * 2501000.0;
    const Real x4344 = x4342 + x1689;
    const Real x4345 = x4343 + x1690;
    const Real x4346 = x4344 - x1677;
    const Real x4347 = x4345 - x1680;
    // soil_heat.thermal_conductivity, soil_heat.blended_kersten
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4348 = real_21[l] / numbers[l + 2 * LAYERS + 22];
        const Real a4349 = moved_numbers[l + 2 * LAYERS + 22] * a4348;
        const Real a4350 = real_35[l] - a4349;
        const Real a4351 = a4350 / numbers[l + 2 * LAYERS + 22];
        const Real a4352 = real_45[l] / real_21[l];
        const Real a4353 = real_35[l] * a4352;
        const Real a4354 = real_15[l] - a4353;
        const Real a4355 = a4354 / real_21[l];
        const Real a4356 = a4352 * numbers[l + 2 * LAYERS + 22];
        const Real a4357 = a4355 * numbers[l + 2 * LAYERS + 22];
        const Real a4358 = moved_numbers[l + 2 * LAYERS + 22] * a4352;
        const Real a4359 = a4358 + a4357;
        const Real a4360 = a4356 * (-1.3505762785178115);
        const Real a4361 = a4359 * (-1.3505762785178115);
        const Real a4362 = numbers[l + 11 * LAYERS + 32] + a4360;
        const Real a4363 = moved_numbers[l + 11 * LAYERS + 32] + a4361;
        const Real a4364 = exp(a4362);
        const Real a4365 = a4363 * a4364;
        const Real a4366 = numbers[l + 12 * LAYERS + 32] * a4348;
        const Real a4367 = moved_numbers[l + 12 * LAYERS + 32] * a4348;
        const Real a4368 = a4351 * numbers[l + 12 * LAYERS + 32];
        const Real a4369 = a4368 + a4367;
        const Real a4370 = numbers[l + 12 * LAYERS + 32] - 1.0;
        const Real a4371 = a4370 * a4348;
        const Real a4372 = a4351 * a4370;
        const Real a4373 = a4372 + a4367;
        const Real a4374 = a4371 + 1.0;
        const Real a4375 = a4366 / a4374;
        const Real a4376 = a4373 * a4375;
        const Real a4377 = a4369 - a4376;
        const Real a4378 = a4377 / a4374;
        const Real a4379 = a4348 * 4.6;
        const Real a4380 = a4351 * 4.6;
        const Real a4381 = a4348 * 3.6;
        const Real a4382 = a4351 * 3.6;
        const Real a4383 = a4381 + 1.0;
        const Real a4384 = a4379 / a4383;
        const Real a4385 = a4382 * a4384;
        const Real a4386 = a4380 - a4385;
        const Real a4387 = a4386 / a4383;
        const Real a4388 = log10(a4348);
        const Real a4389 = a4348 * 2.3025850929940455;
        const Real a4390 = a4351 / a4389;
        const Real a4391 = a4388 + 1.0;
        const Real a4392 = at_least(a4391, 0.0);
        const Mask a4393 = (a4391 >= 0.0);
        const Real a4394 = select(a4393, a4390, 0.0);
        const Real a4395 = select(flags[l + 4], a4384, a4392);
        const Real a4396 = select(flags[l + 4], a4387, a4394);
        const Real a4397 = real_21[l] - real_45[l];
        const Real a4398 = real_35[l] - real_15[l];
        const Real a4399 = a4397 / 0.001;
        const Real a4400 = a4398 / 0.001;
        const Real a4401 = at_least(a4399, 0.0);
        const Real a4402 = at_most(a4401, 1.0);
        const Mask a4403 = (a4399 >= 0.0);
        const Mask a4404 = (a4399 <= 1.0);
        const Mask a4405 = (a4403 & a4404);
        const Real a4406 = select(a4405, a4400, 0.0);
        const Real a4407 = a4402 * a4402;
        const Real a4408 = a4406 * a4402;
        const Real a4409 = a4408 + a4408;
        const Real a4410 = a4402 * 2.0;
        const Real a4411 = a4406 * 2.0;
        const Real a4412 = 3.0 - a4410;
        const Real a4413 = -a4411;
        const Real a4414 = a4407 * a4412;
        const Real a4415 = a4409 * a4412;
        const Real a4416 = a4413 * a4407;
        const Real a4417 = a4416 + a4415;
        const Real a4418 = a4375 - a4395;
        const Real a4419 = a4378 - a4396;
        const Real a4420 = a4414 * a4418;
        const Real a4421 = a4417 * a4418;
        const Real a4422 = a4419 * a4414;
        const Real a4423 = a4422 + a4421;
        const Real a4424 = a4395 + a4420;
        const Real a4425 = a4396 + a4423;
        const Real a4426 = a4364 - numbers[l + 10 * LAYERS + 32];
        const Real a4427 = a4365 - moved_numbers[l + 10 * LAYERS + 32];
        const Real a4428 = a4424 * a4426;
        const Real a4429 = a4425 * a4426;
        const Real a4430 = a4427 * a4424;
        const Real a4431 = a4430 + a4429;
        const Real a4432 = a4428 + numbers[l + 10 * LAYERS + 32];
        const Real a4433 = a4431 + moved_numbers[l + 10 * LAYERS + 32];
        real_22[l] = a4432;
        real_66[l] = a4433;
    }
    // time_step.time_step
    const Real x4434 = real_22[0] * x1092;
    const Real x4435 = real_66[0] * x1092;
    const Real x4436 = x1093 * real_22[0];
    const Real x4437 = x4436 + x4435;
    // surface_balance.opened
    const Real x4438 = x1810 + x78;
    const Real x4439 = x1811 + x79;
    const Real x4440 = select(x977, x4438, 0.0);
    const Real x4441 = select(x977, x4439, 0.0);
    const Real x4442 = x4346 + x4440;
    const Real x4443 = x4347 + x4441;
    // surface_balance.<genexpr>
    const Real x4444 = select(x977, x1159, x4434);
    const Real x4445 = select(x977, x1160, x4437);
    const Real x4446 = select(x977, x1133, x0);
    const Real x4447 = select(x977, x1134, x1);
    // surface_balance.surface
    const Real x4448 = x1332 - x4442;
    const Real x4449 = x1333 - x4443;
    const Real x4450 = x4448 / x1301;
    const Real x4451 = x1304 * x4450;
    const Real x4452 = x4449 - x4451;
    const Real x4453 = x4452 / x1301;
    const Real x4454 = x26 - forcing[1];
    const Real x4455 = x27 - moved_forcing[1];
    const Real x4456 = x4450 + x4454;
    const Real x4457 = x4453 + x4455;
    const Real x4458 = x4456 / x1326;
    const Real x4459 = x1327 * x4458;
    const Real x4460 = x4457 - x4459;
    const Real x4461 = x4460 / x1326;
    const Real x4462 = forcing[1] + x4458;
    const Real x4463 = moved_forcing[1] + x4461;
    const Real x4464 = x4446 * x1301;
    const Real x4465 = x4447 * x1301;
    const Real x4466 = x1304 * x4446;
    const Real x4467 = x4466 + x4465;
    const Real x4468 = x4464 * x1326;
    const Real x4469 = x4467 * x1326;
    const Real x4470 = x1327 * x4464;
    const Real x4471 = x4470 + x4469;
    const Real x4472 = x4444 / x4468;
    const Real x4473 = x4471 * x4472;
    const Real x4474 = x4445 - x4473;
    const Real x4475 = x4474 / x4468;
    // surface_balance.top
    const Real x4476 = x4472 + 1.0;
    const Real x4477 = x4446 / x0;
    const Real x4478 = x1 * x4477;
    const Real x4479 = x4447 - x4478;
    const Real x4480 = x4479 / x0;
    const Real x4481 = x4476 * x4477;
    const Real x4482 = x4475 * x4477;
    const Real x4483 = x4480 * x4476;
    const Real x4484 = x4483 + x4482;
    // ground_heat.series_conductance
    real_26[0] = real_22[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_26[l + 1] = real_22[l + 1];
    real_80[0] = real_66[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_80[l + 1] = real_66[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4486 = real_19[l] / real_26[l];
        const Real a4488 = real_80[l] * a4486;
        const Real a4489 = real_91[l] - a4488;
        const Real a4490 = a4489 / real_26[l];
        real_10[l] = a4486;
        real_9[l] = a4490;
    }
    // soil_heat.conductance
    const Real x4497 = x0 * x4481;
    const Real x4498 = x1 * x4481;
    const Real x4499 = x4484 * x0;
    const Real x4500 = x4499 + x4498;
    const Real x4501 = x4444 / x4497;
    const Real x4502 = x4500 * x4501;
    const Real x4503 = x4445 - x4502;
    const Real x4504 = x4503 / x4497;
    // soil_heat.__call__
    const Real x4505 = state[LAYERS - 1] - numbers[LAYERS + 6];
    const Real x4506 = moved_state[LAYERS - 1] - moved_numbers[LAYERS + 6];
    const Real x4507 = real_22[LAYERS - 1] * x4505;
    const Real x4508 = real_66[LAYERS - 1] * x4505;
    const Real x4509 = x4506 * real_22[LAYERS - 1];
    const Real x4510 = x4509 + x4508;
    const Real x4511 = x4507 / numbers[LAYERS + 21];
    const Real x4512 = moved_numbers[LAYERS + 21] * x4511;
    const Real x4513 = x4510 - x4512;
    const Real x4514 = x4513 / numbers[LAYERS + 21];
    // ground_heat.update_ground_heat
    for (int l = 0; l < LAYERS - 1; ++l) real_22[l] = real_of(0.0);
    real_22[LAYERS - 1] = x4511;
    for (int l = 0; l < LAYERS - 1; ++l) real_66[l] = real_of(0.0);
    real_66[LAYERS - 1] = x4514;
    // ground_heat.series_conductance, ground_heat.update_ground_heat
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4491 = real_10[l] + real_10[l + 1];
        const Real a4492 = real_9[l] + real_9[l + 1];
        const Real a4493 = 1 / a4491;
        const Real a4494 = a4493 * a4493;
        const Real a4495 = -a4492;
        const Real a4496 = a4495 * a4494;
        const Real a4537 = real_98[l + 1] * 4200000.0;
        const Real a4538 = real_99[l + 1] * 4200000.0;
        const Real a4545 = at_least(a4537, 0.0);
        const Mask a4546 = (a4537 >= 0.0);
        const Real a4547 = select(a4546, a4538, 0.0);
        const Real a4548 = -a4537;
        const Real a4549 = -a4538;
        const Real a4550 = at_least(a4548, 0.0);
        const Mask a4551 = (a4548 >= 0.0);
        const Real a4552 = select(a4551, a4549, 0.0);
        const Real a4557 = a4493 + a4545;
        const Real a4558 = a4496 + a4547;
        const Real a4559 = a4493 + a4550;
        const Real a4560 = a4496 + a4552;
        real_48[l] = a4537;
        real_56[l] = a4538;
        real_50[l] = a4557;
        real_51[l] = a4558;
        real_93[l] = a4559;
        real_55[l] = a4560;
    }
    // ground_heat.update_ground_heat
    real_9[0] = x4501;
    for (int l = 0; l < LAYERS - 1; ++l) real_9[l + 1] = real_50[l];
    real_10[0] = x4504;
    for (int l = 0; l < LAYERS - 1; ++l) real_10[l + 1] = real_51[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_80[l] = real_93[l];
    real_80[LAYERS - 1] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_26[l] = real_55[l];
    real_26[LAYERS - 1] = real_of(0.0);
    const Real x4589 = x4462 - 273.15;
    // enthalpy.heat_problem
    const Real x4641 = magnitude(x4589);
    // ground_heat.update_ground_heat, soil_heat.volumetric_heat_capacity, enthalpy.enthalpy, enthalpy.clapeyron_liquid, retention.content, retention.at, enthalpy.curve_temperature, enthalpy.heat_problem
    Real a4640_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4515 = state[l] - 273.15;
        const Real a4516 = numbers[l + 14 * LAYERS + 32] - 2000000.0;
        const Real a4517 = 1.0 - numbers[l + 2 * LAYERS + 22];
        const Real a4518 = -moved_numbers[l + 2 * LAYERS + 22];
        const Real a4519 = a4517 * 2000000.0;
        const Real a4520 = a4518 * 2000000.0;
        const Real a4521 = numbers[l + 2 * LAYERS + 22] - real_21[l];
        const Real a4522 = moved_numbers[l + 2 * LAYERS + 22] - real_35[l];
        const Real a4523 = a4521 * 1004.0;
        const Real a4524 = a4522 * 1004.0;
        const Real a4525 = a4519 + a4523;
        const Real a4526 = a4520 + a4524;
        const Real a4527 = real_21[l] * 2106000.0;
        const Real a4528 = real_35[l] * 2106000.0;
        const Real a4529 = a4525 + a4527;
        const Real a4530 = a4526 + a4528;
        const Real a4531 = a4517 * a4516;
        const Real a4532 = a4518 * a4516;
        const Real a4533 = moved_numbers[l + 14 * LAYERS + 32] * a4517;
        const Real a4534 = a4533 + a4532;
        const Real a4535 = a4529 + a4531;
        const Real a4536 = a4530 + a4534;
        const Real a4539 = real_45[l] - state[l + 2 * LAYERS];
        const Real a4540 = real_15[l] - moved_state[l + 2 * LAYERS];
        const Real a4541 = a4539 * 4200000.0;
        const Real a4542 = a4540 * 4200000.0;
        const Real a4543 = a4535 - a4541;
        const Real a4544 = a4536 - a4542;
        const Real a4553 = real_45[l] * 2094000.0;
        const Real a4554 = real_15[l] * 2094000.0;
        const Real a4555 = a4543 + a4553;
        const Real a4556 = a4544 + a4554;
        const Real a4561 = a4555 * a4515;
        const Real a4562 = a4556 * a4515;
        const Real a4563 = moved_state[l] * a4555;
        const Real a4564 = a4563 + a4562;
        const Real a4565 = real_45[l] * 333500000.0;
        const Real a4566 = real_15[l] * 333500000.0;
        const Real a4567 = a4561 + a4565;
        const Real a4568 = a4564 + a4566;
        const Real a4570 = real_20[l] * real_22[l];
        const Real a4571 = real_39[l] * real_22[l];
        const Real a4573 = real_66[l] * real_20[l];
        const Real a4574 = a4573 + a4571;
        const Real a4575 = a4567 - a4570;
        const Real a4576 = a4568 - a4574;
        const Real a4578 = real_20[l] * real_9[l];
        const Real a4579 = real_39[l] * real_9[l];
        const Real a4581 = real_10[l] * real_20[l];
        const Real a4582 = a4581 + a4579;
        const Real a4584 = real_20[l] * real_80[l];
        const Real a4585 = real_39[l] * real_80[l];
        const Real a4587 = real_26[l] * real_20[l];
        const Real a4588 = a4587 + a4585;
        const Real a4590 = (-99.99999999999997) + numbers[l + 6 * LAYERS + 22];
        const Real a4591 = a4590 / 0.008034787106446777;
        const Real a4592 = moved_numbers[l + 6 * LAYERS + 22] / 0.008034787106446777;
        const Real a4593 = -a4591;
        const Real a4594 = -a4592;
        const Mask a4595 = (a4593 < numbers[l + 3 * LAYERS + 22]);
        const Real a4596 = select(a4595, numbers[l + 3 * LAYERS + 22], a4593);
        const Real a4597 = select(a4595, moved_numbers[l + 3 * LAYERS + 22], a4594);
        const Real a4598 = numbers[l + 3 * LAYERS + 22] / a4596;
        const Real a4599 = a4597 * a4598;
        const Real a4600 = moved_numbers[l + 3 * LAYERS + 22] - a4599;
        const Real a4601 = a4600 / a4596;
        const Real a4602 = log(a4598);
        const Real a4603 = a4601 / a4598;
        const Real a4604 = a4602 / numbers[l + LAYERS + 22];
        const Real a4605 = moved_numbers[l + LAYERS + 22] * a4604;
        const Real a4606 = a4603 - a4605;
        const Real a4607 = a4606 / numbers[l + LAYERS + 22];
        const Real a4608 = exp(a4604);
        const Real a4609 = a4607 * a4608;
        const Real a4610 = numbers[l + 2 * LAYERS + 22] - numbers[l + 13 * LAYERS + 32];
        const Real a4611 = moved_numbers[l + 2 * LAYERS + 22] - moved_numbers[l + 13 * LAYERS + 32];
        const Real a4612 = a4610 * a4608;
        const Real a4613 = a4611 * a4608;
        const Real a4614 = a4609 * a4610;
        const Real a4615 = a4614 + a4613;
        const Real a4616 = numbers[l + 13 * LAYERS + 32] + a4612;
        const Real a4617 = moved_numbers[l + 13 * LAYERS + 32] + a4615;
        const Real a4618 = numbers[l + 13 * LAYERS + 32] + 0.001;
        const Mask a4619 = (a4616 < a4618);
        const Real a4620 = select(a4619, a4618, a4616);
        const Real a4621 = select(a4619, moved_numbers[l + 13 * LAYERS + 32], a4617);
        const Real a4622 = real_21[l] - numbers[l + 13 * LAYERS + 32];
        const Real a4623 = a4622 / a4610;
        const Real a4624 = at_least(a4623, 1e-12);
        const Real a4625 = log(a4624);
        const Real a4626 = numbers[l + LAYERS + 22] * a4625;
        const Real a4627 = real_33[l] - a4626;
        const Real a4628 = at_most(a4627, 16.11809565095832);
        const Real a4629 = exp(a4628);
        const Real a4630 = -a4629;
        const Real a4631 = a4630 * 0.008034787106446777;
        const Real a4632 = a4631 - numbers[l + 6 * LAYERS + 22];
        const Mask a4633 = ((-99.99999999999997) >= a4632);
        const Mask a4634 = (a4620 > real_21[l]);
        const Real a4635 = select(a4634, real_21[l], a4620);
        const Real a4636 = select(a4634, real_35[l], a4621);
        const Real a4637 = select(a4633, real_21[l], a4635);
        const Real a4638 = select(a4633, real_35[l], a4636);
        const Real a4639 = magnitude(a4515);
        a4640_last = maximum(a4640_last, a4639);
        real_12[l] = a4543;
        real_11[l] = a4544;
        real_8[l] = a4555;
        real_7[l] = a4556;
        real_76[l] = a4575;
        real_29[l] = a4576;
        real_81[l] = a4578;
        real_43[l] = a4582;
        real_34[l] = a4584;
        real_63[l] = a4588;
        real_89[l] = a4610;
        real_68[l] = a4611;
        real_67[l] = a4632;
        real_38[l] = a4637;
        real_86[l] = a4638;
    }
    // enthalpy.heat_problem
    const Real x4642 = maximum(a4640_last, x4641);
    // enthalpy.heat_problem, retention.at, enthalpy.curve_temperature, enthalpy.enthalpy, enthalpy._layers_with, enthalpy.of, enthalpy.fusion_heat, enthalpy._kelvin_per_liquid, enthalpy.heat_residual
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4643 = real_21[l] * 2094000.0;
        const Real a4644 = real_12[l] + a4643;
        const Real a4645 = a4644 + real_81[l];
        const Real a4646 = a4645 + real_34[l];
        const Real a4647 = real_21[l] * 333500000.0;
        const Real a4648 = a4646 * x4642;
        const Real a4649 = a4647 + a4648;
        const Real a4650 = real_38[l] - numbers[l + 13 * LAYERS + 32];
        const Real a4651 = a4650 / real_89[l];
        const Real a4652 = at_least(a4651, 1e-12);
        const Real a4653 = log(a4652);
        const Real a4654 = numbers[l + LAYERS + 22] * a4653;
        const Real a4655 = real_33[l] - a4654;
        const Real a4656 = at_most(a4655, 16.11809565095832);
        const Real a4657 = exp(a4656);
        const Real a4658 = -a4657;
        const Real a4659 = a4658 * 0.008034787106446777;
        const Real a4660 = a4659 - numbers[l + 6 * LAYERS + 22];
        const Real a4661 = a4649 * 7.105427357601002e-15;
        const Real a4662 = a4644 * real_67[l];
        const Real a4663 = a4662 + a4647;
        const Mask a4664 = (real_76[l] >= a4663);
        const Real a4665 = real_38[l] * 2094000.0;
        const Real a4666 = real_12[l] + a4665;
        const Real a4667 = a4666 * a4660;
        const Real a4668 = real_38[l] * 333500000.0;
        const Real a4669 = a4667 + a4668;
        const Mask a4670 = (real_76[l] <= a4669);
        const Mask a4671 = ~a4664;
        const Mask a4672 = (a4670 & a4671);
        const Real a4673 = real_76[l] / 333500000.0;
        const Real a4674 = maximum(a4673, real_38[l]);
        const Real a4675 = minimum(a4674, real_21[l]);
        const Real a4676 = maximum(real_21[l], a4675);
        const Real a4677 = minimum(a4676, real_21[l]);
        const Real a4678 = a4677 - numbers[l + 13 * LAYERS + 32];
        const Real a4679 = a4678 / real_89[l];
        const Real a4680 = at_least(a4679, 1e-12);
        const Real a4681 = log(a4680);
        const Real a4682 = numbers[l + LAYERS + 22] * a4681;
        const Real a4683 = real_33[l] - a4682;
        const Real a4684 = at_most(a4683, 16.11809565095832);
        const Real a4685 = exp(a4684);
        const Real a4686 = -a4685;
        const Real a4687 = a4686 * 0.008034787106446777;
        const Real a4688 = a4687 - numbers[l + 6 * LAYERS + 22];
        const Real a4689 = a4677 * 2094000.0;
        const Real a4690 = real_12[l] + a4689;
        const Real a4691 = a4690 * a4688;
        const Real a4692 = a4677 * 333500000.0;
        const Real a4693 = a4691 + a4692;
        const Real a4694 = a4693 - real_76[l];
        const Real a4695 = a4688 * 2094000.0;
        const Real a4696 = a4695 + 333500000.0;
        const Real a4697 = numbers[l + LAYERS + 22] * a4685;
        const Real a4698 = a4680 * real_89[l];
        const Real a4699 = a4697 / a4698;
        const Real a4700 = a4699 * 0.008034787106446777;
        const Real a4701 = a4690 * a4700;
        const Real a4702 = a4696 + a4701;
        const Mask a4703 = (a4694 > 0.0);
        const Real a4704 = select(a4703, a4675, a4677);
        const Real a4705 = select(a4703, a4677, real_21[l]);
        const Real a4706 = a4694 / a4702;
        const Real a4707 = a4677 - a4706;
        const Mask a4708 = (a4707 >= a4704);
        const Mask a4709 = (a4707 <= a4705);
        const Mask a4710 = (a4708 & a4709);
        const Real a4711 = a4704 + a4705;
        const Real a4712 = a4711 * 0.5;
        const Real a4713 = select(a4710, a4707, a4712);
        const Real a4714 = select(a4672, real_38[l], a4713);
        const Real a4715 = select(a4664, real_21[l], a4714);
        const Real a4716 = a4715 * 333500000.0;
        const Real a4717 = real_76[l] - a4716;
        const Real a4718 = a4715 * 2094000.0;
        const Real a4719 = real_12[l] + a4718;
        const Real a4720 = a4717 / a4719;
        const Mask a4721 = (a4664 | a4672);
        const Real a4722 = a4715 - numbers[l + 13 * LAYERS + 32];
        const Real a4723 = a4722 / real_89[l];
        const Real a4724 = at_least(a4723, 1e-12);
        const Real a4725 = log(a4724);
        const Real a4726 = numbers[l + LAYERS + 22] * a4725;
        const Real a4727 = real_33[l] - a4726;
        const Real a4728 = at_most(a4727, 16.11809565095832);
        const Real a4729 = exp(a4728);
        const Real a4730 = -a4729;
        const Real a4731 = a4730 * 0.008034787106446777;
        const Real a4732 = a4731 - numbers[l + 6 * LAYERS + 22];
        const Real a4733 = select(a4721, a4720, a4732);
        const Real a4734 = a4719 * a4733;
        const Real a4735 = a4734 + a4716;
        const Real a4736 = a4735 - real_76[l];
        real_26[l] = a4643;
        real_80[l] = a4647;
        real_10[l] = a4660;
        real_9[l] = a4661;
        real_66[l] = a4663;
        real_22[l] = a4665;
        real_39[l] = a4668;
        real_20[l] = a4669;
        real_42[l] = a4715;
        real_40[l] = a4733;
        real_31[l] = a4736;
    }
    // enthalpy._drop_from_above
    real_30[0] = x4589;
    for (int l = 0; l < LAYERS - 1; ++l) real_30[l + 1] = real_40[l];
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_18[l] = real_40[l + 1];
    real_18[LAYERS - 1] = real_of(0.0);
    // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy._is_open
    Mask a4748_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4738 = real_40[l] - real_30[l];
        const Real a4739 = real_81[l] * a4738;
        const Real a4740 = real_31[l] + a4739;
        const Real a4742 = real_40[l] - real_18[l];
        const Real a4743 = real_34[l] * a4742;
        const Real a4744 = a4740 + a4743;
        const Real a4745 = magnitude(a4744);
        const Real a4746 = a4745 - real_9[l];
        const Mask a4747 = (a4746 > 0.0);
        a4748_last = (a4748_last | a4747);
        real_17[l] = a4744;
        mask_37[l] = a4747;
    }
    // enthalpy._newton
    for (int l = 0; l < LAYERS; ++l) real_18[l] = real_40[l];
    for (int l = 0; l < LAYERS; ++l) real_30[l] = real_42[l];
    for (int l = 0; l < LAYERS; ++l) real_31[l] = real_17[l];
    Real w4752 = real_of(0.0);
    Mask w4753 = a4748_last;
    for (int pass = 0; pass < 40; ++pass) {
        if (!any_lane(w4753)) break;
        // enthalpy.newton_direction
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4780 = -real_81[l + 1];
            const Real a4781 = -real_34[l];
            real_55[l] = a4780;
            real_93[l] = a4781;
        }
        // enthalpy.is_on_curve, enthalpy.apparent_capacity, enthalpy.fusion_heat, retention.at, enthalpy._kelvin_per_liquid, enthalpy.liquid_per_kelvin, enthalpy.newton_direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a4754 = (real_30[l] < real_21[l]);
            const Mask a4755 = (real_30[l] > real_38[l]);
            const Mask a4756 = (a4754 & a4755);
            const Real a4757 = select(a4756, real_18[l], (-1.0));
            const Real a4758 = a4757 * 2094000.0;
            const Real a4759 = a4758 + 333500000.0;
            const Real a4760 = real_30[l] - numbers[l + 13 * LAYERS + 32];
            const Real a4761 = a4760 / real_89[l];
            const Real a4762 = at_least(a4761, 1e-12);
            const Real a4763 = log(a4762);
            const Real a4764 = numbers[l + LAYERS + 22] * a4763;
            const Real a4765 = real_33[l] - a4764;
            const Real a4766 = at_most(a4765, 16.11809565095832);
            const Real a4767 = exp(a4766);
            const Real a4768 = numbers[l + LAYERS + 22] * a4767;
            const Real a4769 = a4762 * real_89[l];
            const Real a4770 = a4768 / a4769;
            const Real a4771 = a4770 * 0.008034787106446777;
            const Real a4772 = 1 / a4771;
            const Real a4773 = a4759 * a4772;
            const Real a4774 = real_30[l] * 2094000.0;
            const Real a4775 = real_12[l] + a4774;
            const Real a4776 = select(a4756, a4773, 0.0);
            const Real a4777 = a4775 + a4776;
            const Real a4778 = a4777 + real_81[l];
            const Real a4779 = a4778 + real_34[l];
            const Real a4782 = -real_31[l];
            real_14[l] = a4775;
            real_13[l] = a4777;
            real_32[l] = a4779;
            real_16[l] = a4782;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_55, real_32, real_93, real_16, real_27);
        // enthalpy.enthalpy, enthalpy.iteration, enthalpy._layers_with, retention.at, enthalpy.curve_temperature, enthalpy.of, enthalpy.fusion_heat, enthalpy._kelvin_per_liquid, enthalpy.<genexpr>, enthalpy.heat_residual
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4784 = real_14[l] * real_18[l];
            const Real a4785 = real_30[l] * 333500000.0;
            const Real a4786 = a4784 + a4785;
            const Real a4787 = real_13[l] * real_27[l];
            const Real a4788 = a4786 + a4787;
            const Mask a4789 = (a4788 >= real_66[l]);
            const Mask a4790 = (a4788 <= real_20[l]);
            const Mask a4791 = ~a4789;
            const Mask a4792 = (a4790 & a4791);
            const Real a4793 = a4788 / 333500000.0;
            const Real a4794 = maximum(a4793, real_38[l]);
            const Real a4795 = minimum(a4794, real_21[l]);
            const Real a4796 = maximum(real_30[l], a4795);
            const Real a4797 = minimum(a4796, real_21[l]);
            const Real a4798 = a4797 - numbers[l + 13 * LAYERS + 32];
            const Real a4799 = a4798 / real_89[l];
            const Real a4800 = at_least(a4799, 1e-12);
            const Real a4801 = log(a4800);
            const Real a4802 = numbers[l + LAYERS + 22] * a4801;
            const Real a4803 = real_33[l] - a4802;
            const Real a4804 = at_most(a4803, 16.11809565095832);
            const Real a4805 = exp(a4804);
            const Real a4806 = -a4805;
            const Real a4807 = a4806 * 0.008034787106446777;
            const Real a4808 = a4807 - numbers[l + 6 * LAYERS + 22];
            const Real a4809 = a4797 * 2094000.0;
            const Real a4810 = real_12[l] + a4809;
            const Real a4811 = a4810 * a4808;
            const Real a4812 = a4797 * 333500000.0;
            const Real a4813 = a4811 + a4812;
            const Real a4814 = a4813 - a4788;
            const Real a4815 = a4808 * 2094000.0;
            const Real a4816 = a4815 + 333500000.0;
            const Real a4817 = numbers[l + LAYERS + 22] * a4805;
            const Real a4818 = a4800 * real_89[l];
            const Real a4819 = a4817 / a4818;
            const Real a4820 = a4819 * 0.008034787106446777;
            const Real a4821 = a4810 * a4820;
            const Real a4822 = a4816 + a4821;
            const Mask a4823 = (a4814 > 0.0);
            const Real a4824 = select(a4823, a4795, a4797);
            const Real a4825 = select(a4823, a4797, real_21[l]);
            const Real a4826 = a4814 / a4822;
            const Real a4827 = a4797 - a4826;
            const Mask a4828 = (a4827 >= a4824);
            const Mask a4829 = (a4827 <= a4825);
            const Mask a4830 = (a4828 & a4829);
            const Real a4831 = a4824 + a4825;
            const Real a4832 = a4831 * 0.5;
            const Real a4833 = select(a4830, a4827, a4832);
            const Real a4834 = select(a4792, real_38[l], a4833);
            const Real a4835 = select(a4789, real_21[l], a4834);
            const Real a4836 = a4835 * 333500000.0;
            const Real a4837 = a4788 - a4836;
            const Real a4838 = a4835 * 2094000.0;
            const Real a4839 = real_12[l] + a4838;
            const Real a4840 = a4837 / a4839;
            const Mask a4841 = (a4789 | a4792);
            const Real a4842 = a4835 - numbers[l + 13 * LAYERS + 32];
            const Real a4843 = a4842 / real_89[l];
            const Real a4844 = at_least(a4843, 1e-12);
            const Real a4845 = log(a4844);
            const Real a4846 = numbers[l + LAYERS + 22] * a4845;
            const Real a4847 = real_33[l] - a4846;
            const Real a4848 = at_most(a4847, 16.11809565095832);
            const Real a4849 = exp(a4848);
            const Real a4850 = -a4849;
            const Real a4851 = a4850 * 0.008034787106446777;
            const Real a4852 = a4851 - numbers[l + 6 * LAYERS + 22];
            const Real a4853 = select(a4841, a4840, a4852);
            const Real a4854 = select(w4753, a4853, real_18[l]);
            const Real a4855 = select(w4753, a4835, real_30[l]);
            const Real a4856 = a4855 * 2094000.0;
            const Real a4857 = real_12[l] + a4856;
            const Real a4858 = a4857 * a4854;
            const Real a4859 = a4855 * 333500000.0;
            const Real a4860 = a4858 + a4859;
            const Real a4861 = a4860 - real_76[l];
            real_16[l] = a4854;
            real_32[l] = a4855;
            real_61[l] = a4861;
        }
        // enthalpy._drop_from_above
        real_27[0] = x4589;
        for (int l = 0; l < LAYERS - 1; ++l) real_27[l + 1] = real_16[l];
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_13[l] = real_16[l + 1];
        real_13[LAYERS - 1] = real_of(0.0);
        // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy._is_open
        Mask a4873_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4863 = real_16[l] - real_27[l];
            const Real a4864 = real_81[l] * a4863;
            const Real a4865 = real_61[l] + a4864;
            const Real a4867 = real_16[l] - real_13[l];
            const Real a4868 = real_34[l] * a4867;
            const Real a4869 = a4865 + a4868;
            const Real a4870 = magnitude(a4869);
            const Real a4871 = a4870 - real_9[l];
            const Mask a4872 = (a4871 > 0.0);
            a4873_last = (a4873_last | a4872);
            real_14[l] = a4869;
        }
        // enthalpy.iteration
        const Mask x4874 = (w4753 & a4873_last);
        const Real x4875 = real_of_mask(w4753);
        const Real x4876 = w4752 + x4875;
        for (int l = 0; l < LAYERS; ++l) real_18[l] = real_16[l];
        for (int l = 0; l < LAYERS; ++l) real_30[l] = real_32[l];
        for (int l = 0; l < LAYERS; ++l) real_31[l] = real_14[l];
        w4752 = x4876;
        w4753 = x4874;
    }
    // enthalpy._damped_newton, enthalpy._is_open
    Mask a4878_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4877 = real_81[l] + real_34[l];
        a4878_last = (a4878_last | mask_37[l]);
        real_31[l] = a4877;
    }
    // enthalpy._damped_newton
    const Mask x4879 = (w4753 & a4878_last);
    for (int l = 0; l < LAYERS; ++l) real_20[l] = real_40[l];
    for (int l = 0; l < LAYERS; ++l) real_66[l] = real_42[l];
    for (int l = 0; l < LAYERS; ++l) real_14[l] = real_17[l];
    Real w4883 = real_of(1.0);
    Real w4884 = real_of(0.0);
    Mask w4885 = x4879;
    for (int pass = 0; pass < 200; ++pass) {
        if (!any_lane(w4885)) break;
        // enthalpy.newton_direction
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4912 = -real_81[l + 1];
            const Real a4913 = -real_34[l];
            real_93[l] = a4912;
            real_55[l] = a4913;
        }
        // enthalpy.is_on_curve, enthalpy.apparent_capacity, enthalpy.fusion_heat, retention.at, enthalpy._kelvin_per_liquid, enthalpy.liquid_per_kelvin, enthalpy.newton_direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a4886 = (real_66[l] < real_21[l]);
            const Mask a4887 = (real_66[l] > real_38[l]);
            const Mask a4888 = (a4886 & a4887);
            const Real a4889 = select(a4888, real_20[l], (-1.0));
            const Real a4890 = a4889 * 2094000.0;
            const Real a4891 = a4890 + 333500000.0;
            const Real a4892 = real_66[l] - numbers[l + 13 * LAYERS + 32];
            const Real a4893 = a4892 / real_89[l];
            const Real a4894 = at_least(a4893, 1e-12);
            const Real a4895 = log(a4894);
            const Real a4896 = numbers[l + LAYERS + 22] * a4895;
            const Real a4897 = real_33[l] - a4896;
            const Real a4898 = at_most(a4897, 16.11809565095832);
            const Real a4899 = exp(a4898);
            const Real a4900 = numbers[l + LAYERS + 22] * a4899;
            const Real a4901 = a4894 * real_89[l];
            const Real a4902 = a4900 / a4901;
            const Real a4903 = a4902 * 0.008034787106446777;
            const Real a4904 = 1 / a4903;
            const Real a4905 = a4891 * a4904;
            const Real a4906 = real_66[l] * 2094000.0;
            const Real a4907 = real_12[l] + a4906;
            const Real a4908 = select(a4888, a4905, 0.0);
            const Real a4909 = a4907 + a4908;
            const Real a4910 = a4909 + real_81[l];
            const Real a4911 = a4910 + real_34[l];
            const Real a4914 = -real_14[l];
            real_32[l] = a4907;
            real_16[l] = a4909;
            real_13[l] = a4911;
            real_27[l] = a4914;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_93, real_13, real_55, real_27, real_61);
        // enthalpy.iteration, enthalpy.enthalpy, enthalpy._layers_with, enthalpy.of, retention.at, enthalpy.curve_temperature, enthalpy.fusion_heat, enthalpy._kelvin_per_liquid, enthalpy.heat_residual
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4916 = w4883 * real_61[l];
            const Real a4917 = real_32[l] + real_31[l];
            const Real a4918 = a4917 * real_20[l];
            const Real a4919 = real_66[l] * 333500000.0;
            const Real a4920 = a4918 + a4919;
            const Real a4921 = real_16[l] + real_31[l];
            const Real a4922 = a4921 * a4916;
            const Real a4923 = a4920 + a4922;
            const Real a4924 = real_12[l] + real_31[l];
            const Real a4925 = a4924 + real_26[l];
            const Real a4926 = a4925 * real_67[l];
            const Real a4927 = a4926 + real_80[l];
            const Mask a4928 = (a4923 >= a4927);
            const Real a4929 = a4924 + real_22[l];
            const Real a4930 = a4929 * real_10[l];
            const Real a4931 = a4930 + real_39[l];
            const Mask a4932 = (a4923 <= a4931);
            const Mask a4933 = ~a4928;
            const Mask a4934 = (a4932 & a4933);
            const Real a4935 = a4923 / 333500000.0;
            const Real a4936 = maximum(a4935, real_38[l]);
            const Real a4937 = minimum(a4936, real_21[l]);
            const Real a4938 = maximum(real_66[l], a4937);
            const Real a4939 = minimum(a4938, real_21[l]);
            const Real a4940 = a4939 - numbers[l + 13 * LAYERS + 32];
            const Real a4941 = a4940 / real_89[l];
            const Real a4942 = at_least(a4941, 1e-12);
            const Real a4943 = log(a4942);
            const Real a4944 = numbers[l + LAYERS + 22] * a4943;
            const Real a4945 = real_33[l] - a4944;
            const Real a4946 = at_most(a4945, 16.11809565095832);
            const Real a4947 = exp(a4946);
            const Real a4948 = -a4947;
            const Real a4949 = a4948 * 0.008034787106446777;
            const Real a4950 = a4949 - numbers[l + 6 * LAYERS + 22];
            const Real a4951 = a4939 * 2094000.0;
            const Real a4952 = a4924 + a4951;
            const Real a4953 = a4952 * a4950;
            const Real a4954 = a4939 * 333500000.0;
            const Real a4955 = a4953 + a4954;
            const Real a4956 = a4955 - a4923;
            const Real a4957 = a4950 * 2094000.0;
            const Real a4958 = a4957 + 333500000.0;
            const Real a4959 = numbers[l + LAYERS + 22] * a4947;
            const Real a4960 = a4942 * real_89[l];
            const Real a4961 = a4959 / a4960;
            const Real a4962 = a4961 * 0.008034787106446777;
            const Real a4963 = a4952 * a4962;
            const Real a4964 = a4958 + a4963;
            const Mask a4965 = (a4956 > 0.0);
            const Real a4966 = select(a4965, a4937, a4939);
            const Real a4967 = select(a4965, a4939, real_21[l]);
            const Real a4968 = a4956 / a4964;
            const Real a4969 = a4939 - a4968;
            const Mask a4970 = (a4969 >= a4966);
            const Mask a4971 = (a4969 <= a4967);
            const Mask a4972 = (a4970 & a4971);
            const Real a4973 = a4966 + a4967;
            const Real a4974 = a4973 * 0.5;
            const Real a4975 = select(a4972, a4969, a4974);
            const Real a4976 = select(a4934, real_38[l], a4975);
            const Real a4977 = select(a4928, real_21[l], a4976);
            const Real a4978 = a4977 * 333500000.0;
            const Real a4979 = a4923 - a4978;
            const Real a4980 = a4977 * 2094000.0;
            const Real a4981 = a4924 + a4980;
            const Real a4982 = a4979 / a4981;
            const Mask a4983 = (a4928 | a4934);
            const Real a4984 = a4977 - numbers[l + 13 * LAYERS + 32];
            const Real a4985 = a4984 / real_89[l];
            const Real a4986 = at_least(a4985, 1e-12);
            const Real a4987 = log(a4986);
            const Real a4988 = numbers[l + LAYERS + 22] * a4987;
            const Real a4989 = real_33[l] - a4988;
            const Real a4990 = at_most(a4989, 16.11809565095832);
            const Real a4991 = exp(a4990);
            const Real a4992 = -a4991;
            const Real a4993 = a4992 * 0.008034787106446777;
            const Real a4994 = a4993 - numbers[l + 6 * LAYERS + 22];
            const Real a4995 = select(a4983, a4982, a4994);
            const Real a4996 = real_12[l] + a4980;
            const Real a4997 = a4996 * a4995;
            const Real a4998 = a4997 + a4978;
            const Real a4999 = a4998 - real_76[l];
            real_27[l] = a4977;
            real_13[l] = a4995;
            real_46[l] = a4999;
        }
        // enthalpy._drop_from_above
        real_61[0] = x4589;
        for (int l = 0; l < LAYERS - 1; ++l) real_61[l + 1] = real_13[l];
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_16[l] = real_13[l + 1];
        real_16[LAYERS - 1] = real_of(0.0);
        // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy.iteration
        Real a5010_last = real_of(0.0);
        Real a5013_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5001 = real_13[l] - real_61[l];
            const Real a5002 = real_81[l] * a5001;
            const Real a5003 = real_46[l] + a5002;
            const Real a5005 = real_13[l] - real_16[l];
            const Real a5006 = real_34[l] * a5005;
            const Real a5007 = a5003 + a5006;
            const Real a5008 = magnitude(a5007);
            const Real a5009 = numbers[l] * a5008;
            a5010_last = a5010_last + a5009;
            const Real a5011 = magnitude(real_14[l]);
            const Real a5012 = numbers[l] * a5011;
            a5013_last = a5013_last + a5012;
            real_32[l] = a5007;
        }
        // enthalpy.iteration
        const Mask x5014 = (a5010_last < a5013_last);
        const Mask x5015 = (w4885 & x5014);
        const Real x5019 = w4883 * 2.0;
        const Real x5020 = at_most(x5019, 1.0);
        const Real x5021 = w4883 * 0.5;
        const Real x5022 = select(x5014, x5020, x5021);
        // enthalpy.<genexpr>, enthalpy.iteration, enthalpy._is_open
        Mask a5026_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5016 = select(x5015, real_13[l], real_20[l]);
            const Real a5017 = select(x5015, real_27[l], real_66[l]);
            const Real a5018 = select(x5014, real_32[l], real_14[l]);
            const Real a5023 = magnitude(a5018);
            const Real a5024 = a5023 - real_9[l];
            const Mask a5025 = (a5024 > 0.0);
            a5026_last = (a5026_last | a5025);
            real_16[l] = a5016;
            real_61[l] = a5017;
            real_46[l] = a5018;
        }
        // enthalpy.iteration
        const Mask x5027 = (w4885 & a5026_last);
        const Mask x5028 = (x5022 > 1e-06);
        const Mask x5029 = (x5027 & x5028);
        const Real x5030 = real_of_mask(w4885);
        const Real x5031 = w4884 + x5030;
        for (int l = 0; l < LAYERS; ++l) real_20[l] = real_16[l];
        for (int l = 0; l < LAYERS; ++l) real_66[l] = real_61[l];
        for (int l = 0; l < LAYERS; ++l) real_14[l] = real_46[l];
        w4883 = x5022;
        w4884 = x5031;
        w4885 = x5029;
    }
    // enthalpy.<genexpr>, enthalpy.solve_on_curve, enthalpy.heat_residual, enthalpy.enthalpy
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5032 = select(w4753, real_20[l], real_18[l]);
        const Real a5033 = select(w4753, real_66[l], real_30[l]);
        const Real a5034 = real_9[l] * 8.0;
        const Real a5035 = at_least(a5034, 0.001);
        const Real a5036 = a5033 * 2094000.0;
        const Real a5037 = real_12[l] + a5036;
        const Real a5038 = a5037 * a5032;
        const Real a5039 = a5033 * 333500000.0;
        const Real a5040 = a5038 + a5039;
        const Real a5041 = a5040 - real_76[l];
        real_14[l] = a5032;
        real_31[l] = a5033;
        real_17[l] = a5035;
        real_40[l] = a5041;
    }
    // enthalpy._drop_from_above
    real_66[0] = x4589;
    for (int l = 0; l < LAYERS - 1; ++l) real_66[l + 1] = real_14[l];
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_20[l] = real_14[l + 1];
    real_20[LAYERS - 1] = real_of(0.0);
    // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy.solve_on_curve
    Mask a5052_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5043 = real_14[l] - real_66[l];
        const Real a5044 = real_81[l] * a5043;
        const Real a5045 = real_40[l] + a5044;
        const Real a5047 = real_14[l] - real_20[l];
        const Real a5048 = real_34[l] * a5047;
        const Real a5049 = a5045 + a5048;
        const Real a5050 = magnitude(a5049);
        const Mask a5051 = (a5050 <= real_17[l]);
        a5052_last = (a5052_last & a5051);
    }
    // ground_heat.forward, enthalpy.is_on_curve, ground_heat._solved, ground_heat.layers, retention.at, enthalpy.curve_temperature, enthalpy.apparent_capacity, enthalpy.fusion_heat, enthalpy._kelvin_per_liquid, enthalpy.liquid_per_kelvin, enthalpy.heat_residual, enthalpy.enthalpy
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5053 = select(a5052_last, real_14[l], NOT_A_NUMBER);
        const Real a5054 = select(a5052_last, real_31[l], NOT_A_NUMBER);
        const Mask a5055 = (a5054 < real_21[l]);
        const Mask a5056 = (a5054 > real_38[l]);
        const Mask a5057 = (a5055 & a5056);
        const Mask a5058 = (a5054 >= real_21[l]);
        const Real a5059 = select(a5058, real_21[l], real_38[l]);
        const Real a5060 = select(a5058, real_35[l], real_86[l]);
        const Real a5061 = select(a5057, a5054, a5059);
        const Real a5062 = select(a5057, 0.0, a5060);
        const Real a5063 = a5061 - numbers[l + 13 * LAYERS + 32];
        const Real a5064 = a5062 - moved_numbers[l + 13 * LAYERS + 32];
        const Real a5065 = a5063 / real_89[l];
        const Real a5066 = real_68[l] * a5065;
        const Real a5067 = a5064 - a5066;
        const Real a5068 = a5067 / real_89[l];
        const Real a5069 = at_least(a5065, 1e-12);
        const Mask a5070 = (a5065 >= 1e-12);
        const Real a5071 = select(a5070, a5068, 0.0);
        const Real a5072 = log(a5069);
        const Real a5073 = a5071 / a5069;
        const Real a5074 = numbers[l + LAYERS + 22] * a5072;
        const Real a5075 = moved_numbers[l + LAYERS + 22] * a5072;
        const Real a5076 = a5073 * numbers[l + LAYERS + 22];
        const Real a5077 = a5076 + a5075;
        const Real a5078 = real_33[l] - a5074;
        const Real a5079 = real_77[l] - a5077;
        const Real a5080 = at_most(a5078, 16.11809565095832);
        const Mask a5081 = (a5078 <= 16.11809565095832);
        const Real a5082 = select(a5081, a5079, 0.0);
        const Real a5083 = exp(a5080);
        const Real a5084 = a5082 * a5083;
        const Real a5085 = -a5083;
        const Real a5086 = -a5084;
        const Real a5087 = a5085 * 0.008034787106446777;
        const Real a5088 = a5086 * 0.008034787106446777;
        const Real a5089 = a5087 - numbers[l + 6 * LAYERS + 22];
        const Real a5090 = a5088 - moved_numbers[l + 6 * LAYERS + 22];
        const Real a5091 = select(a5057, a5089, a5053);
        const Real a5092 = select(a5057, a5090, 0.0);
        const Mask a5093 = (a5061 < real_21[l]);
        const Mask a5094 = (a5061 > real_38[l]);
        const Mask a5095 = (a5093 & a5094);
        const Real a5096 = select(a5095, a5091, (-1.0));
        const Real a5097 = a5096 * 2094000.0;
        const Real a5098 = a5097 + 333500000.0;
        const Real a5099 = numbers[l + LAYERS + 22] * a5083;
        const Real a5100 = a5069 * real_89[l];
        const Real a5101 = a5099 / a5100;
        const Real a5102 = a5101 * 0.008034787106446777;
        const Real a5103 = 1 / a5102;
        const Real a5104 = a5098 * a5103;
        const Real a5105 = a5061 * 2094000.0;
        const Real a5106 = real_12[l] + a5105;
        const Real a5107 = select(a5095, a5104, 0.0);
        const Real a5108 = a5106 + a5107;
        const Real a5109 = select(a5057, a5103, 0.0);
        const Real a5110 = a5062 * 2094000.0;
        const Real a5111 = real_11[l] + a5110;
        const Real a5112 = a5106 * a5091;
        const Real a5113 = a5111 * a5091;
        const Real a5114 = a5092 * a5106;
        const Real a5115 = a5114 + a5113;
        const Real a5116 = a5061 * 333500000.0;
        const Real a5117 = a5062 * 333500000.0;
        const Real a5118 = a5112 + a5116;
        const Real a5119 = a5115 + a5117;
        const Real a5120 = a5118 - real_76[l];
        const Real a5121 = a5119 - real_29[l];
        real_20[l] = a5053;
        real_66[l] = a5054;
        mask_37[l] = a5057;
        real_40[l] = a5059;
        real_17[l] = a5060;
        real_30[l] = a5091;
        real_18[l] = a5092;
        real_9[l] = a5108;
        real_42[l] = a5109;
        real_39[l] = a5120;
        real_22[l] = a5121;
    }
    // enthalpy._drop_from_above
    real_31[0] = x4589;
    for (int l = 0; l < LAYERS - 1; ++l) real_31[l + 1] = real_30[l];
    real_14[0] = x4463;
    for (int l = 0; l < LAYERS - 1; ++l) real_14[l + 1] = real_18[l];
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_86[l] = real_30[l + 1];
    real_86[LAYERS - 1] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_38[l] = real_18[l + 1];
    real_38[LAYERS - 1] = real_of(0.0);
    // enthalpy.newton_direction
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a5144 = -real_81[l + 1];
        const Real a5145 = -real_34[l];
        real_55[l] = a5144;
        real_93[l] = a5145;
    }
    // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy.newton_direction
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5123 = real_30[l] - real_31[l];
        const Real a5125 = real_18[l] - real_14[l];
        const Real a5126 = real_81[l] * a5123;
        const Real a5127 = real_43[l] * a5123;
        const Real a5128 = a5125 * real_81[l];
        const Real a5129 = a5128 + a5127;
        const Real a5130 = real_39[l] + a5126;
        const Real a5131 = real_22[l] + a5129;
        const Real a5133 = real_30[l] - real_86[l];
        const Real a5135 = real_18[l] - real_38[l];
        const Real a5136 = real_34[l] * a5133;
        const Real a5137 = real_63[l] * a5133;
        const Real a5138 = a5135 * real_34[l];
        const Real a5139 = a5138 + a5137;
        const Real a5140 = a5130 + a5136;
        const Real a5141 = a5131 + a5139;
        const Real a5142 = real_9[l] + real_81[l];
        const Real a5143 = a5142 + real_34[l];
        const Real a5146 = -a5140;
        const Real a5147 = -a5141;
        real_29[l] = a5143;
        real_76[l] = a5146;
        real_11[l] = a5147;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_55, real_29, real_93, real_76, real_38);
    // tridiagonal.jvp
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5149 = real_11[l] - real_28[l];
        real_76[l] = a5149;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_55, real_29, real_93, real_76, real_11);
    // ground_heat._solved, ground_heat.layers, retention.at, enthalpy.curve_temperature, ground_heat.update_ground_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5151 = real_20[l] + real_38[l];
        const Real a5152 = real_42[l] * real_38[l];
        const Real a5153 = real_11[l] * real_42[l];
        const Real a5154 = real_66[l] + a5152;
        const Real a5155 = select(mask_37[l], a5154, real_40[l]);
        const Real a5156 = select(mask_37[l], a5153, real_17[l]);
        const Real a5157 = a5155 - numbers[l + 13 * LAYERS + 32];
        const Real a5158 = a5156 - moved_numbers[l + 13 * LAYERS + 32];
        const Real a5159 = a5157 / real_89[l];
        const Real a5160 = real_68[l] * a5159;
        const Real a5161 = a5158 - a5160;
        const Real a5162 = a5161 / real_89[l];
        const Real a5163 = at_least(a5159, 1e-12);
        const Mask a5164 = (a5159 >= 1e-12);
        const Real a5165 = select(a5164, a5162, 0.0);
        const Real a5166 = log(a5163);
        const Real a5167 = a5165 / a5163;
        const Real a5168 = numbers[l + LAYERS + 22] * a5166;
        const Real a5169 = moved_numbers[l + LAYERS + 22] * a5166;
        const Real a5170 = a5167 * numbers[l + LAYERS + 22];
        const Real a5171 = a5170 + a5169;
        const Real a5172 = real_33[l] - a5168;
        const Real a5173 = real_77[l] - a5171;
        const Real a5174 = at_most(a5172, 16.11809565095832);
        const Mask a5175 = (a5172 <= 16.11809565095832);
        const Real a5176 = select(a5175, a5173, 0.0);
        const Real a5177 = exp(a5174);
        const Real a5178 = a5176 * a5177;
        const Real a5179 = -a5177;
        const Real a5180 = -a5178;
        const Real a5181 = a5179 * 0.008034787106446777;
        const Real a5182 = a5180 * 0.008034787106446777;
        const Real a5183 = a5181 - numbers[l + 6 * LAYERS + 22];
        const Real a5184 = a5182 - moved_numbers[l + 6 * LAYERS + 22];
        const Real a5185 = select(mask_37[l], a5183, a5151);
        const Real a5186 = select(mask_37[l], a5184, real_11[l]);
        const Real a5187 = a5185 + 273.15;
        real_76[l] = a5155;
        real_29[l] = a5156;
        real_28[l] = a5185;
        real_86[l] = a5186;
        real_14[l] = a5187;
    }
    // ground_heat.update_ground_heat
    const Real x5193 = x4462 - real_14[0];
    const Real x5194 = x4463 - real_86[0];
    const Real x5195 = x4504 * x5193;
    const Real x5196 = x5194 * x4501;
    const Real x5197 = x5196 + x5195;
    // surface_balance.skin_temperature
    const Real x5202 = x4472 * real_14[0];
    const Real x5203 = x4475 * real_14[0];
    const Real x5204 = real_86[0] * x4472;
    const Real x5205 = x5204 + x5203;
    const Real x5206 = x4462 + x5202;
    const Real x5207 = x4463 + x5205;
    const Real x5208 = x5206 / x4476;
    const Real x5209 = x4475 * x5208;
    const Real x5210 = x5207 - x5209;
    const Real x5211 = x5210 / x4476;
    // snow.conductance
    const Real x5212 = x4444 / x4446;
    const Real x5213 = x4447 * x5212;
    const Real x5214 = x4445 - x5213;
    const Real x5215 = x5214 / x4446;
    // surface_balance._over_soil
    const Real x5216 = x5208 - real_14[0];
    const Real x5217 = x5211 - real_86[0];
    const Real x5218 = x5212 * x5216;
    const Real x5219 = x5215 * x5216;
    const Real x5220 = x5217 * x5212;
    const Real x5221 = x5220 + x5219;
    const Real x5222 = x5208 - forcing[1];
    const Real x5223 = x5211 - moved_forcing[1];
    const Real x5224 = x75 * x5222;
    const Real x5225 = x5223 * x74;
    const Real x5226 = x5225 + x5224;
    // surface_balance.closed
    const Real x5227 = x5218 * x0;
    const Real x5228 = x5221 * x0;
    const Real x5229 = x1 * x5218;
    const Real x5230 = x5229 + x5228;
    const Real x5231 = x5227 / x4444;
    const Real x5232 = x4445 * x5231;
    const Real x5233 = x5230 - x5232;
    const Real x5234 = x5233 / x4444;
    const Real x5235 = real_14[0] + x5231;
    const Real x5236 = real_86[0] + x5234;
    // time_step.time_step
    const Real x5237 = select(x977, x1808, 0.0);
    const Real x5238 = select(x977, x1809, 0.0);
    // snow.compacted_density
    const Real x5239 = seconds / 3600.0;
    const Real x5240 = x5208 - 273.15;
    const Real x5241 = x5235 - 273.15;
    const Real x5242 = x5237 * 100.0;
    const Real x5243 = x5238 * 100.0;
    const Real x5244 = at_least(x5242, 0.01);
    const Mask x5245 = (x5242 >= 0.01);
    const Real x5246 = select(x5245, x5243, 0.0);
    const Real x5247 = x5239 * 0.01;
    const Real x5248 = x5240 + x5241;
    const Real x5249 = x5211 + x5236;
    const Real x5250 = x5248 * 0.04;
    const Real x5251 = x5249 * 0.04;
    const Real x5252 = x975 * 21.0;
    const Real x5253 = x976 * 21.0;
    const Real x5254 = x5250 - x5252;
    const Real x5255 = x5251 - x5253;
    const Real x5256 = exp(x5254);
    const Real x5257 = x5255 * x5256;
    const Real x5258 = x5247 * x5256;
    const Real x5259 = x5257 * x5247;
    const Real x5260 = x5258 * x5244;
    const Real x5261 = x5259 * x5244;
    const Real x5262 = x5246 * x5258;
    const Real x5263 = x5262 + x5261;
    const Real x5264 = x5260 / 2.0;
    const Real x5265 = x5263 / 2.0;
    const Real x5266 = x5260 / 3.0;
    const Real x5267 = x5263 / 3.0;
    const Real x5268 = x5260 / 4.0;
    const Real x5269 = x5263 / 4.0;
    const Real x5270 = x5260 / 5.0;
    const Real x5271 = x5263 / 5.0;
    const Real x5272 = x5270 + 1.0;
    const Real x5273 = x5268 * x5272;
    const Real x5274 = x5269 * x5272;
    const Real x5275 = x5271 * x5268;
    const Real x5276 = x5275 + x5274;
    const Real x5277 = x5273 + 1.0;
    const Real x5278 = x5266 * x5277;
    const Real x5279 = x5267 * x5277;
    const Real x5280 = x5276 * x5266;
    const Real x5281 = x5280 + x5279;
    const Real x5282 = x5278 + 1.0;
    const Real x5283 = x5264 * x5282;
    const Real x5284 = x5265 * x5282;
    const Real x5285 = x5281 * x5264;
    const Real x5286 = x5285 + x5284;
    const Real x5287 = x5283 + 1.0;
    const Real x5288 = x975 * x5287;
    const Real x5289 = x976 * x5287;
    const Real x5290 = x5286 * x975;
    const Real x5291 = x5290 + x5289;
    const Real x5292 = at_least(x5288, 0.05);
    const Real x5293 = at_most(x5292, 0.4);
    const Mask x5294 = (x5288 >= 0.05);
    const Mask x5295 = (x5288 <= 0.4);
    const Mask x5296 = (x5294 & x5295);
    const Real x5297 = select(x5296, x5291, 0.0);
    const Real x5298 = x5239 * 0.13;
    const Real x5299 = x5298 / 24.0;
    const Real x5300 = 1.0 - x5299;
    const Real x5301 = x5293 * x5300;
    const Real x5302 = x5297 * x5300;
    const Real x5303 = x5301 + x5299;
    const Real x5304 = at_most(x5303, 0.4);
    const Mask x5305 = (x5303 <= 0.4);
    const Real x5306 = select(x5305, x5302, 0.0);
    const Mask x5307 = (x5240 >= 0.0);
    const Real x5308 = select(x5307, x5304, x5293);
    const Real x5309 = select(x5307, x5306, x5297);
    // time_step.time_step
    const Mask x5310 = (x5237 > 0.0);
    const Real x5311 = -x1551;
    const Real x5312 = -x1553;
    const Real x5313 = select(x977, x1673, x5311);
    const Real x5314 = select(x977, x1676, x5312);
    const Real x5315 = x4340 + x5313;
    const Real x5316 = x4341 + x5314;
    const Real x5317 = x5237 / x5308;
    const Real x5318 = x5309 * x5317;
    const Real x5319 = x5238 - x5318;
    const Real x5320 = x5319 / x5308;
    const Real x5321 = select(x5310, x5317, 0.0);
    const Real x5322 = select(x5310, x5320, 0.0);
    // snow.surface_roughness_length
    const Real x5323 = x903 * 7.0;
    const Real x5324 = x904 * 7.0;
    const Real x5325 = x5323 - x973;
    const Real x5326 = x5324 - x974;
    const Mask x5327 = (x5325 <= 0.0007);
    const Real x5328 = x5325 / 7.0;
    const Real x5329 = x5326 / 7.0;
    const Real x5330 = select(x5327, 0.001, x5328);
    const Real x5331 = select(x5327, 0.0, x5329);
    const Real x5332 = x1153 * x903;
    const Real x5333 = x1154 * x903;
    const Real x5334 = x904 * x1153;
    const Real x5335 = x5334 + x5333;
    const Real x5336 = x996 * x5330;
    const Real x5337 = x998 * x5330;
    const Real x5338 = x5331 * x996;
    const Real x5339 = x5338 + x5337;
    const Real x5340 = x5332 + x5336;
    const Real x5341 = x5335 + x5339;
    // time_step.time_step
    const Real x5342 = x5315 * 1004.5;
    const Real x5343 = x5316 * 1004.5;
    const Real x5344 = x5342 / x1301;
    const Real x5345 = x1304 * x5344;
    const Real x5346 = x5343 - x5345;
    const Real x5347 = x5346 / x1301;
    const Real x5348 = forcing[2] + x5344;
    const Real x5349 = moved_forcing[2] + x5347;
    const Real x5350 = select(x5310, x996, 0.0);
    const Real x5351 = select(x5310, x998, 0.0);
    // evapotranspiration.snow_weighted_latent_heat
    const Real x5352 = 1.0 - x5350;
    const Real x5353 = -x5351;
    const Real x5354 = x5352 * 2501000.0;
    const Real x5355 = x5353 * 2501000.0;
    const Real x5356 = x5350 * 2830000.0;
    const Real x5357 = x5351 * 2830000.0;
    const Real x5358 = x5354 + x5356;
    const Real x5359 = x5355 + x5357;
    // time_step._fluxes
    const Real x5360 = x1544 * x5358;
    const Real x5361 = x1545 * x5358;
    const Real x5362 = x5359 * x1544;
    const Real x5363 = x5362 + x5361;
    const Mask x5364 = (x5360 > 0.0);
    const Real x5365 = select(x5364, x4345, x5363);
    const Real x5366 = x1301 * 0.999900457893689;
    const Real x5367 = x1304 * 0.999900457893689;
    const Real x5368 = x5208 - x26;
    const Real x5369 = x5211 - x27;
    const Real x5370 = x5367 * x5368;
    const Real x5371 = x5369 * x5366;
    const Real x5372 = x5371 + x5370;
    const Real x5373 = x4310 * 2501000000.0;
    const Real x5374 = x1664 * 2501000000.0;
    const Real x5375 = a4335_last * 2501000000.0;
    const Real x5377 = x1805 * seconds;
    const Real x5378 = select(x977, x5377, 0.0);
    const Real x5379 = select(x977, x1811, 0.0);
    // time_step._budget
    const Real x5380 = select(x977, x1702, 0.0);
    const Real x5381 = select(x977, x1813, 0.0);
    const Mask x5382 = (x977 & x1814);
    const Mask x5383 = (x977 & x1818);
    // enthalpy.fusion_heat, time_step._fluxes, time_step._budget, diagnostics.ice_content, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a5388_last = real_of(0.0);
    Real a5389_last = real_of(0.0);
    Real a5394_last = real_of(1.0);
    Real a5395_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5190 = real_28[l] * 2094000.0;
        const Real a5191 = real_86[l] * 2094000.0;
        const Real a5192 = a5190 + 333500000.0;
        const Real a5376 = real_70[l] * 2501000000.0;
        const Real a5384 = real_76[l] - real_45[l];
        const Real a5385 = real_29[l] - real_15[l];
        const Real a5386 = real_35[l] - real_29[l];
        const Real a5387 = real_14[l] - 273.15;
        a5388_last = a5388_last + numbers[l];
        const Real a5388 = a5388_last;
        a5389_last = a5389_last + moved_numbers[l];
        const Real a5389 = a5389_last;
        const Real a5390 = a5388 - real_19[l];
        const Real a5391 = a5389 - real_91[l];
        const Mask a5392 = (a5387 >= 0.0);
        const Real a5393 = real_of_mask(a5392);
        a5394_last = a5394_last * a5393;
        const Real a5394 = a5394_last;
        a5395_last = a5395_last + a5394;
        real_11[l] = a5191;
        real_38[l] = a5192;
        real_42[l] = a5376;
        real_17[l] = a5384;
        real_40[l] = a5385;
        real_66[l] = a5386;
        real_20[l] = a5387;
        real_68[l] = a5390;
        real_89[l] = a5391;
    }
    // diagnostics.crossing_depth
    const Index x5396 = index_of_real(a5395_last);
    const Index x5397 = at_most(x5396, (LAYERS - 1));
    const Index x5398 = x5397 - 1;
    const Index x5399 = at_least(x5398, 0);
    const Real x5400 = pick(real_20, x5399);
    const Real x5401 = pick(real_86, x5399);
    const Real x5402 = pick(real_20, x5397);
    const Real x5403 = pick(real_86, x5397);
    const Real x5404 = pick(real_68, x5399);
    const Real x5405 = pick(real_89, x5399);
    const Real x5406 = pick(real_68, x5397);
    const Real x5407 = pick(real_89, x5397);
    const Mask x5408 = (x5400 > x5402);
    const Real x5409 = x5400 - x5402;
    const Real x5410 = x5401 - x5403;
    const Real x5411 = select(x5408, x5409, 1.0);
    const Real x5412 = select(x5408, x5410, 0.0);
    const Real x5413 = x5406 - x5404;
    const Real x5414 = x5407 - x5405;
    const Real x5415 = x5413 * x5400;
    const Real x5416 = x5414 * x5400;
    const Real x5417 = x5401 * x5413;
    const Real x5418 = x5417 + x5416;
    const Real x5419 = x5415 / x5411;
    const Real x5420 = x5412 * x5419;
    const Real x5421 = x5418 - x5420;
    const Real x5422 = x5421 / x5411;
    const Real x5423 = x5405 + x5422;
    const Mask x5424 = (x5396 == 0);
    const Real x5425 = select(x5424, 0.0, x5423);
    const Mask x5426 = (x5396 == LAYERS);
    Real a5427_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a5427_last = a5427_last + moved_numbers[l];
    }
    const Real x5428 = select(x5426, a5427_last, x5425);
    // balances.soil_water
    Real a5432_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5429 = real_35[l] * numbers[l];
        const Real a5430 = moved_numbers[l] * real_21[l];
        const Real a5431 = a5430 + a5429;
        a5432_last = a5432_last + a5431;
        real_89[l] = a5431;
    }
    // balances.column_water
    const Real x5433 = a5432_last + x1846;
    const Real x5434 = x5433 + x5238;
    // diagnostics.shortwave_up
    const Real x5436 = moved_forcing[4] * state[3 * LAYERS + 5];
    const Real x5437 = moved_state[3 * LAYERS + 5] * forcing[4];
    const Real x5438 = x5437 + x5436;
    // diagnostics.longwave_up
    const Real x5439 = 1.0 - state[3 * LAYERS + 6];
    const Real x5440 = -moved_state[3 * LAYERS + 6];
    const Real x5441 = x5440 * forcing[5];
    const Real x5442 = moved_forcing[5] * x5439;
    const Real x5443 = x5442 + x5441;
    // air.emission
    const Real x5444 = x5208 * x5208;
    const Real x5445 = x5211 * x5208;
    const Real x5446 = x5445 + x5445;
    const Real x5447 = x5444 * x5444;
    const Real x5448 = x5446 * x5444;
    const Real x5449 = x5448 + x5448;
    const Real x5450 = x5447 * 5.67e-08;
    const Real x5451 = x5449 * 5.67e-08;
    // diagnostics.surface_emission
    const Real x5452 = x1212 * x5450;
    const Real x5453 = x5451 * x1211;
    const Real x5454 = x5453 + x5452;
    // diagnostics.longwave_up
    const Real x5455 = x5443 + x5454;
    // diagnostics.net_radiation
    const Real x5456 = x1272 - x5454;
    // diagnostics.snowfall
    const Real x5457 = x917 / seconds;
    // balances.evaporated_water
    const Real x5458 = x5373 + x5374;
    const Real x5459 = x5458 + x5375;
    // balances._depth
    const Real x5460 = seconds / 2501000000.0;
    const Real x5461 = x5459 * x5460;
    const Real x5462 = seconds / 2830000000.0;
    const Real x5463 = x1690 * x5462;
    // balances.evaporated_water
    const Real x5464 = x5461 + x5463;
    const Real x5465 = x1696 * seconds;
    const Real x5466 = x5464 - x5465;
    // diagnostics.net_evaporation
    const Real x5467 = x5466 / seconds;
    // diagnostics.potential_evaporation
    const Real x5468 = x5358 * 1000.0;
    const Real x5469 = x5359 * 1000.0;
    const Real x5470 = x5360 / x5468;
    const Real x5471 = x5469 * x5470;
    const Real x5472 = x5363 - x5471;
    const Real x5473 = x5472 / x5468;
    // diagnostics._evaporated
    const Real x5474 = x5373 / 2501000000.0;
    const Real x5475 = x5374 / 2501000000.0;
    const Real x5476 = x5375 / 2501000000.0;
    // diagnostics.snow_sublimation
    const Real x5477 = x1690 / 2830000000.0;
    // diagnostics.snowmelt
    const Real x5478 = x5378 / seconds;
    // diagnostics.infiltration
    const Real x5479 = x1854 - x4333;
    // diagnostics.total_runoff
    const Real x5480 = x4333 + real_99[LAYERS];
    // balances.water_gain
    const Real x5481 = moved_forcing[6] * seconds;
    const Real x5482 = x5481 / 1000.0;
    // balances.water_loss
    const Real x5483 = x5480 * seconds;
    const Real x5484 = x5466 + x5483;
    // balances.soil_water
    Real a5435_last = real_of(0.0);
    Real a5485_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a5435_last = a5435_last + real_89[l];
        a5485_last = a5485_last + real_89[l];
    }
    // balances.column_water
    const Real x5486 = a5485_last + x1846;
    const Real x5487 = x5486 + x5238;
    // balances.soil_water
    Real a5491_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5488 = moved_state[l + LAYERS] * numbers[l];
        const Real a5489 = moved_numbers[l] * state[l + LAYERS];
        const Real a5490 = a5489 + a5488;
        a5491_last = a5491_last + a5490;
    }
    // balances.column_water
    const Real x5492 = a5491_last + moved_state[3 * LAYERS + 1];
    const Real x5493 = x5492 + moved_state[3 * LAYERS + 2];
    // balances.water_residual
    const Real x5494 = x5487 - x5493;
    const Real x5495 = x5482 - x5484;
    // balances.water_leaked
    const Real x5496 = x5381 - x1161;
    // balances.water_residual
    const Real x5497 = x5495 + x5496;
    const Real x5498 = x5494 - x5497;
    // balances.surface_energy_residual
    const Real x5499 = x1304 * x5368;
    const Real x5500 = x5369 * x1301;
    const Real x5501 = x5500 + x5499;
    const Real x5502 = x1706 - x5501;
    const Real x5503 = x5502 - x4347;
    const Real x5504 = x5503 - x5221;
    const Real x5505 = x5504 - x5379;
    const Real x5506 = x1382 + x74;
    const Real x5507 = x1385 + x75;
    const Real x5508 = x5507 * x5222;
    const Real x5509 = x5223 * x5506;
    const Real x5510 = x5509 + x5508;
    const Real x5511 = x1331 + x5510;
    const Real x5512 = select(x5382, x5454, x5511);
    const Real x5513 = x5505 - x5512;
    const Mask x5514 = (x5382 & x5383);
    const Real x5515 = select(x5514, 0.0, x5513);
    // balances.soil_energy_residual
    Real a5525_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5516 = real_14[l] - state[l];
        const Real a5517 = real_86[l] - moved_state[l];
        const Real a5518 = real_8[l] * numbers[l];
        const Real a5519 = real_7[l] * numbers[l];
        const Real a5520 = moved_numbers[l] * real_8[l];
        const Real a5521 = a5520 + a5519;
        const Real a5522 = a5521 * a5516;
        const Real a5523 = a5517 * a5518;
        const Real a5524 = a5523 + a5522;
        a5525_last = a5525_last + a5524;
    }
    const Real x5526 = a5525_last / seconds;
    const Real x5539 = x5197 - x4514;
    // balances.phase_change_heat, balances.soil_energy_residual
    Real a5538_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5527 = real_38[l] * numbers[l];
        const Real a5528 = real_11[l] * numbers[l];
        const Real a5529 = moved_numbers[l] * real_38[l];
        const Real a5530 = a5529 + a5528;
        const Real a5531 = a5527 / seconds;
        const Real a5532 = a5530 / seconds;
        const Real a5533 = -a5531;
        const Real a5534 = -a5532;
        const Real a5535 = a5534 * real_17[l];
        const Real a5536 = real_40[l] * a5533;
        const Real a5537 = a5536 + a5535;
        a5538_last = a5538_last + a5537;
    }
    // balances.soil_energy_residual
    const Real x5540 = x5539 + a5538_last;
    // ground_heat.update_ground_heat
    Real a5201_last = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a5188 = real_28[l] - real_28[l + 1];
        const Real a5189 = real_86[l] - real_86[l + 1];
        const Real a5198 = real_56[l] * a5188;
        const Real a5199 = a5189 * real_48[l];
        const Real a5200 = a5199 + a5198;
        a5201_last = a5201_last + a5200;
    }
    // balances.soil_energy_residual
    const Real x5541 = x5540 + a5201_last;
    const Real x5542 = x5526 - x5541;
    // balances.snow_base_mismatch
    const Real x5543 = x5221 - x5197;
    after[3 * LAYERS] = x5208;
    after[3 * LAYERS + 1] = x1845;
    after[3 * LAYERS + 2] = x5237;
    after[3 * LAYERS + 3] = x5321;
    after[3 * LAYERS + 4] = x1002;
    after[3 * LAYERS + 5] = x1203;
    after[3 * LAYERS + 6] = x1211;
    after[3 * LAYERS + 7] = x5340;
    after[3 * LAYERS + 8] = x903;
    after[3 * LAYERS + 9] = x835;
    after[3 * LAYERS + 10] = x828;
    after[3 * LAYERS + 11] = x5348;
    after[3 * LAYERS + 12] = x153;
    moved_after[3 * LAYERS] = x5211;
    moved_after[3 * LAYERS + 1] = x1846;
    moved_after[3 * LAYERS + 2] = x5238;
    moved_after[3 * LAYERS + 3] = x5322;
    moved_after[3 * LAYERS + 4] = x1003;
    moved_after[3 * LAYERS + 5] = x1204;
    moved_after[3 * LAYERS + 6] = x1212;
    moved_after[3 * LAYERS + 7] = x5341;
    moved_after[3 * LAYERS + 8] = x904;
    moved_after[3 * LAYERS + 9] = x836;
    moved_after[3 * LAYERS + 10] = x829;
    moved_after[3 * LAYERS + 11] = x5349;
    moved_after[3 * LAYERS + 12] = x156;
    moved_quantities[LAYERS] = x5428;
    moved_quantities[LAYERS + 1] = x5434;
    moved_quantities[LAYERS + 2] = a5435_last;
    moved_quantities[LAYERS + 3] = x5438;
    moved_quantities[LAYERS + 4] = x5455;
    moved_quantities[LAYERS + 5] = x5456;
    moved_quantities[LAYERS + 6] = x5457;
    moved_quantities[LAYERS + 7] = x5467;
    moved_quantities[LAYERS + 8] = x5473;
    moved_quantities[LAYERS + 9] = x5474;
    moved_quantities[LAYERS + 10] = x5475;
    moved_quantities[LAYERS + 11] = x5476;
    moved_quantities[LAYERS + 12] = x5477;
    moved_quantities[LAYERS + 13] = x5478;
    moved_quantities[LAYERS + 14] = x1852;
    moved_quantities[LAYERS + 15] = x5479;
    moved_quantities[LAYERS + 16] = x5480;
    moved_quantities[LAYERS + 17] = x5482;
    moved_quantities[LAYERS + 18] = x5484;
    moved_quantities[LAYERS + 19] = x5498;
    moved_quantities[LAYERS + 20] = x5496;
    moved_quantities[LAYERS + 21] = x5515;
    moved_quantities[LAYERS + 22] = x5542;
    moved_quantities[LAYERS + 23] = x5543;
    moved_results[0] = x5363;
    moved_results[1] = x5365;
    moved_results[2] = x5316;
    moved_results[3] = x5372;
    moved_results[4] = x5221;
    moved_results[5] = x5373;
    moved_results[6] = x5374;
    moved_results[7] = x5375;
    moved_results[LAYERS + 8] = x1690;
    moved_results[LAYERS + 9] = x1696;
    moved_results[LAYERS + 10] = x1838;
    moved_results[LAYERS + 11] = x1854;
    moved_results[LAYERS + 12] = x4333;
    moved_results[LAYERS + 13] = real_99[LAYERS];
    moved_results[LAYERS + 14] = x5378;
    moved_results[LAYERS + 15] = x5226;
    moved_results[LAYERS + 16] = x79;
    moved_results[LAYERS + 17] = x5379;
    moved_results[LAYERS + 18] = x1272;
    moved_results[LAYERS + 19] = x5351;
    moved_results[LAYERS + 20] = x884;
    moved_results[LAYERS + 21] = x894;
    moved_results[LAYERS + 22] = x872;
    moved_results[LAYERS + 23] = x1510;
    moved_results[LAYERS + 24] = x1512;
    moved_results[LAYERS + 25] = x1824;
    moved_results[LAYERS + 26] = x917;
    moved_results[LAYERS + 27] = x5380;
    moved_results[LAYERS + 28] = x1161;
    moved_results[LAYERS + 29] = x5381;
    moved_results[LAYERS + 30] = real_of(0.0);
    moved_results[LAYERS + 31] = real_of(0.0);
    moved_results[LAYERS + 32] = real_99[LAYERS];
    moved_results[LAYERS + 33] = real_of(0.0);
    moved_results[LAYERS + 34] = x1304;
    moved_results[LAYERS + 35] = x1385;
    moved_results[LAYERS + 36] = x75;
    moved_results[LAYERS + 37] = x27;
    moved_results[LAYERS + 38] = x4347;
    moved_results[LAYERS + 39] = x5197;
    moved_results[LAYERS + 40] = x4514;
    moved_results[LAYERS + 41] = a5201_last;
    for (int l = 0; l < LAYERS; ++l) {
        after[l] = real_14[l];
        after[LAYERS + l] = real_21[l];
        after[2 * LAYERS + l] = real_76[l];
        moved_after[l] = real_86[l];
        moved_after[LAYERS + l] = real_35[l];
        moved_after[2 * LAYERS + l] = real_29[l];
        moved_quantities[l] = real_66[l];
        moved_results[8 + l] = real_42[l];
        moved_results[LAYERS + 42 + l] = real_7[l];
        moved_results[2 * LAYERS + 42 + l] = real_11[l];
        moved_results[3 * LAYERS + 42 + l] = real_40[l];
    }
}

#include "tangent.h"
