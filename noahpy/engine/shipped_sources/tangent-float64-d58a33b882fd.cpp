// From the code of digest 456310f645cb3f35ed3703efffe73d89e022e1655b08ec918c07f8698b99542e.
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
    Mask mask_32[LAYERS];
    Real real_33[LAYERS];
    Real real_34[LAYERS];
    Real real_35[LAYERS];
    Real real_36[LAYERS];
    Real real_37[LAYERS];
    Real real_38[LAYERS];
    Real real_39[LAYERS];
    Real real_40[LAYERS];
    Real real_41[LAYERS - 1];
    Real real_42[LAYERS - 1];
    Real real_43[LAYERS - 1];
    Real real_44[LAYERS];
    Real real_45[LAYERS - 1];
    Real real_46[LAYERS - 1];
    Real real_47[LAYERS - 1];
    Real real_48[LAYERS - 1];
    Real real_49[LAYERS - 1];
    Real real_50[LAYERS - 1];
    Real real_51[LAYERS - 1];
    Real real_52[LAYERS - 1];
    Real real_53[LAYERS - 1];
    Real real_54[LAYERS - 1];
    Real real_55[LAYERS];
    Real real_56[LAYERS];
    Real real_57[LAYERS];
    Real real_58[LAYERS];
    Real real_59[LAYERS];
    Mask mask_60[LAYERS];
    Real real_61[LAYERS];
    Real real_62[LAYERS];
    Real real_63[LAYERS];
    Real real_64[LAYERS];
    Real real_65[LAYERS];
    Real real_66[LAYERS];
    Real real_67[LAYERS];
    Real real_68[LAYERS];
    Mask mask_69[LAYERS];
    Real real_70[LAYERS];
    Real real_71[LAYERS];
    Mask mask_72[LAYERS];
    Real real_73[LAYERS];
    Real real_74[LAYERS];
    Real real_75[LAYERS];
    Real real_76[LAYERS];
    Real real_77[LAYERS];
    Real real_78[LAYERS];
    Real real_79[LAYERS];
    Real real_80[LAYERS];
    Real real_81[LAYERS];
    Real real_82[LAYERS];
    Real real_83[LAYERS - 1];
    Real real_84[LAYERS + 1];
    Real real_85[LAYERS + 1];
    Real real_86[LAYERS + 1];
    Real real_87[LAYERS + 1];
    // time_step.time_step
    const Real x0 = numbers[0] * 0.5;
    const Real x1 = moved_numbers[0] * 0.5;
    // air.saturation_humidity
    const Real x2 = 1 / forcing[1];
    const Real x3 = x2 * x2;
    const Real x5 = moved_forcing[1] * x3;
    const Real x7 = 0.0036609921288669233 - x2;
    const Real x8 = x7 * 5425.1626898047725;
    const Real x9 = x5 * 5425.1626898047725;
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
    moved_results[LAYERS + 37] = x27;
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
    moved_results[LAYERS + 36] = x75;
    const Real x76 = 0.0 - x63;
    const Real x78 = x76 * 333500.0;
    const Real x79 = x64 * 333500.0;
    const Real x80 = -x79;
    moved_results[LAYERS + 16] = x80;
    // exchange.myj_exchange
    const Real x81 = 1 / forcing[3];
    const Real x82 = x81 * x81;
    const Real x84 = moved_forcing[3] * x82;
    const Real x86 = x81 * 100000.0;
    const Real x87 = x84 * 100000.0;
    const Real x89 = log(x86);
    const Real x90 = x87 / x86;
    const Real x92 = x89 * 0.2857142857142857;
    const Real x93 = x90 * 0.2857142857142857;
    const Real x95 = exp(x92);
    const Real x96 = x93 * x95;
    const Real x98 = forcing[1] * x95;
    const Real x99 = moved_forcing[1] * x95;
    const Real x100 = x96 * forcing[1];
    const Real x102 = x99 - x100;
    const Real x103 = state[3 * LAYERS] * x95;
    const Real x104 = moved_state[3 * LAYERS] * x95;
    const Real x105 = x96 * state[3 * LAYERS];
    const Real x107 = x104 - x105;
    const Real x108 = 1 / x98;
    const Real x109 = x108 * x108;
    const Real x111 = x102 * x109;
    const Real x113 = x108 * 9.81;
    const Real x114 = x111 * 9.81;
    const Real x116 = x98 - x103;
    const Real x117 = x102 - x107;
    const Real x118 = forcing[2] + state[3 * LAYERS + 11];
    const Real x119 = moved_forcing[2] + moved_state[3 * LAYERS + 11];
    const Real x120 = x118 * 0.3041811846689896;
    const Real x121 = x119 * 0.3041811846689896;
    const Real x122 = x120 + 1.0;
    const Real x123 = x116 * x122;
    const Real x124 = x117 * x122;
    const Real x125 = x121 * x116;
    const Real x126 = x125 + x124;
    const Real x127 = forcing[2] - state[3 * LAYERS + 11];
    const Real x128 = moved_forcing[2] - moved_state[3 * LAYERS + 11];
    const Real x129 = x127 * 0.6083623693379792;
    const Real x130 = x128 * 0.6083623693379792;
    const Real x131 = x98 + x103;
    const Real x132 = x102 + x107;
    const Real x133 = x131 * 0.5;
    const Real x134 = x132 * 0.5;
    const Real x135 = x129 * x133;
    const Real x136 = x130 * x133;
    const Real x137 = x134 * x129;
    const Real x138 = x137 + x136;
    const Real x139 = x123 + x135;
    const Real x140 = x126 + x138;
    const Real x141 = forcing[0] * forcing[0];
    const Real x142 = moved_forcing[0] * forcing[0];
    const Real x143 = x142 + x142;
    const Real x144 = at_least(x141, 1e-06);
    const Mask x145 = (x141 >= 1e-06);
    const Real x146 = select(x145, x143, 0.0);
    const Real x147 = x113 * x139;
    const Real x148 = x114 * x139;
    const Real x150 = x140 * x113;
    const Real x151 = x150 - x148;
    const Real x152 = x147 * numbers[LAYERS + 1];
    const Real x153 = x151 * numbers[LAYERS + 1];
    const Real x154 = moved_numbers[LAYERS + 1] * x147;
    const Real x155 = x154 + x153;
    const Real x156 = x152 * numbers[LAYERS + 1];
    const Real x157 = x155 * numbers[LAYERS + 1];
    const Real x158 = moved_numbers[LAYERS + 1] * x152;
    const Real x159 = x158 + x157;
    const Real x160 = x156 / x144;
    const Real x161 = x146 * x160;
    const Real x162 = x159 - x161;
    const Real x163 = x162 / x144;
    const Real x164 = x160 / numbers[LAYERS];
    after[3 * LAYERS + 12] = x164;
    const Real x165 = moved_numbers[LAYERS] * x164;
    const Real x166 = x163 - x165;
    const Real x167 = x166 / numbers[LAYERS];
    moved_after[3 * LAYERS + 12] = x167;
    const Real x168 = numbers[LAYERS + 1] + state[3 * LAYERS + 7];
    const Real x169 = moved_numbers[LAYERS + 1] + moved_state[3 * LAYERS + 7];
    const Real x170 = numbers[LAYERS] + state[3 * LAYERS + 7];
    const Real x171 = moved_numbers[LAYERS] + moved_state[3 * LAYERS + 7];
    const Real x172 = x168 / state[3 * LAYERS + 7];
    const Real x173 = moved_state[3 * LAYERS + 7] * x172;
    const Real x174 = x169 - x173;
    const Real x175 = x174 / state[3 * LAYERS + 7];
    const Real x176 = log(x172);
    const Real x177 = x175 / x172;
    const Real x178 = x164 / 0.505;
    const Real x179 = x167 / 0.505;
    const Real x180 = at_most(x178, 1.0);
    const Mask x181 = (x178 <= 1.0);
    const Real x182 = select(x181, x179, 0.0);
    const Mask x183 = (x139 > 0.0);
    // exchange.zilitinkevich_factor
    const Real x184 = state[3 * LAYERS + 7] * (-13.157629102823119);
    const Real x185 = moved_state[3 * LAYERS + 7] * (-13.157629102823119);
    const Real x186 = exp(x184);
    const Real x187 = x185 * x186;
    const Real x188 = select(flags[2], x186, 0.1);
    const Real x189 = select(flags[2], x187, 0.0);
    const Real x190 = x188 * (-103.28);
    const Real x191 = x189 * (-103.28);
    // exchange.myj_exchange
    const Real x192 = x180 * x180;
    const Real x193 = x182 * x180;
    const Real x194 = x193 + x193;
    const Real x195 = x192 * 10.0;
    const Real x196 = x194 * 10.0;
    const Real x197 = x195 + 1.0;
    const Real x198 = select(x183, x197, 1.0);
    const Real x199 = select(x183, x196, 0.0);
    const Real x200 = x190 * x198;
    const Real x201 = x191 * x198;
    const Real x202 = x199 * x190;
    const Real x203 = x202 + x201;
    const Real x204 = 1 / numbers[LAYERS];
    const Real x205 = x204 * x204;
    const Real x207 = moved_numbers[LAYERS] * x205;
    const Real x209 = x204 * 0.0001;
    const Real x210 = x207 * 0.0001;
    const Real x211 = -x210;
    // exchange.convective_factor
    const Real x212 = x147 * 1000.0;
    const Real x213 = x151 * 1000.0;
    const Real x214 = magnitude(x212);
    const Real x215 = sign(x212);
    const Real x216 = x213 * x215;
    const Mask x217 = (x214 > 1e-30);
    const Real x218 = at_least(x214, 1e-30);
    const Mask x219 = (x214 >= 1e-30);
    const Real x220 = select(x219, x216, 0.0);
    const Real x221 = log(x218);
    const Real x222 = x220 / x218;
    const Real x223 = x221 * 0.6666666666666666;
    const Real x224 = x222 * 0.6666666666666666;
    const Real x225 = exp(x223);
    const Real x226 = x224 * x225;
    const Real x227 = select(x217, x225, 0.0);
    const Real x228 = select(x217, x226, 0.0);
    const Real x229 = x227 * 1.44;
    const Real x230 = x228 * 1.44;
    // exchange._convective_velocity_squared
    const Real x231 = log(state[3 * LAYERS + 9]);
    const Real x232 = moved_state[3 * LAYERS + 9] / state[3 * LAYERS + 9];
    const Real x233 = x231 * 0.6666666666666666;
    const Real x234 = x232 * 0.6666666666666666;
    const Real x235 = exp(x233);
    const Real x236 = x234 * x235;
    const Real x237 = x229 * x235;
    const Real x238 = x230 * x235;
    const Real x239 = x236 * x229;
    const Real x240 = x239 + x238;
    // exchange._friction_velocity
    const Real x241 = x144 + x237;
    const Real x242 = x146 + x240;
    const Real x243 = sqrt(x241);
    const Real x244 = x243 * 2.0;
    const Real x245 = x242 / x244;
    const Real x246 = state[3 * LAYERS + 10] * x243;
    const Real x247 = moved_state[3 * LAYERS + 10] * x243;
    const Real x248 = x245 * state[3 * LAYERS + 10];
    const Real x249 = x248 + x247;
    const Real x250 = sqrt(x246);
    const Real x251 = x250 * 2.0;
    const Real x252 = x249 / x251;
    const Real x253 = at_least(x250, 1e-09);
    const Mask x254 = (x250 >= 1e-09);
    const Real x255 = select(x254, x252, 0.0);
    // exchange.myj_exchange
    const Real x256 = select(x183, 0.0, x229);
    const Real x257 = select(x183, 0.0, x230);
    const Real x258 = x147 * 0.4;
    const Real x259 = x151 * 0.4;
    const Real x260 = state[3 * LAYERS + 7] / x168;
    const Real x261 = x169 * x260;
    const Real x262 = moved_state[3 * LAYERS + 7] - x261;
    const Real x263 = x262 / x168;
    const Real x264 = x253 * state[3 * LAYERS + 8];
    const Real x265 = x255 * state[3 * LAYERS + 8];
    const Real x266 = moved_state[3 * LAYERS + 8] * x253;
    const Real x267 = x266 + x265;
    const Real x268 = sqrt(x264);
    const Real x269 = x268 * 2.0;
    const Real x270 = x267 / x269;
    const Real x271 = x200 * x268;
    const Real x272 = x203 * x268;
    const Real x273 = x270 * x200;
    const Real x274 = x273 + x272;
    const Real x275 = exp(x271);
    const Real x276 = x274 * x275;
    const Real x277 = x275 * state[3 * LAYERS + 8];
    const Real x278 = x276 * state[3 * LAYERS + 8];
    const Real x279 = moved_state[3 * LAYERS + 8] * x275;
    const Real x280 = x279 + x278;
    const Real x281 = at_least(x277, 1e-28);
    const Mask x282 = (x277 >= 1e-28);
    const Real x283 = select(x282, x280, 0.0);
    const Real x284 = x281 / x170;
    const Real x285 = x171 * x284;
    const Real x286 = x283 - x285;
    const Real x287 = x286 / x170;
    const Real x288 = x258 * state[3 * LAYERS + 9];
    const Real x289 = x259 * state[3 * LAYERS + 9];
    const Real x290 = moved_state[3 * LAYERS + 9] * x258;
    const Real x291 = x290 + x289;
    const Real x292 = x253 * x253;
    const Real x293 = x255 * x253;
    const Real x294 = x293 + x293;
    const Real x295 = x292 * x253;
    const Real x296 = x294 * x253;
    const Real x297 = x255 * x292;
    const Real x298 = x297 + x296;
    const Real x299 = x288 / x295;
    const Real x300 = x298 * x299;
    const Real x301 = x291 - x300;
    const Real x302 = x301 / x295;
    real_0[0] = x168;
    real_0[1] = state[3 * LAYERS + 7];
    real_0[2] = x170;
    real_0[3] = x281;
    real_1[0] = x169;
    real_1[1] = moved_state[3 * LAYERS + 7];
    real_1[2] = x171;
    real_1[3] = x283;
    real_2[0] = real_of(1.0);
    real_2[1] = x260;
    real_2[2] = real_of(1.0);
    real_2[3] = x284;
    real_3[0] = real_of(0.0);
    real_3[1] = x263;
    real_3[2] = real_of(0.0);
    real_3[3] = x287;
    // stability.__call__
    index_4[0] = index_of(0);
    index_4[1] = index_of(0);
    index_4[2] = index_of(10000);
    index_4[3] = index_of(10000);
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a305 = x299 * real_0[l];
        const Real a306 = x302 * real_0[l];
        const Real a307 = real_1[l] * x299;
        const Real a308 = a307 + a306;
        const Real a311 = real_2[l] * (-5.0);
        const Real a312 = real_3[l] * (-5.0);
        const Mask a313 = (a305 < a311);
        const Real a314 = select(a313, a311, a305);
        const Real a315 = select(a313, a312, a308);
        const Real a316 = real_2[l] * 0.9999990000003619;
        const Real a317 = real_3[l] * 0.9999990000003619;
        const Mask a318 = (a314 > a316);
        const Real a319 = select(a318, a316, a314);
        const Real a320 = select(a318, a317, a315);
        const Real a321 = a319 - (-5.0);
        const Real a322 = a321 / 0.0006;
        const Real a323 = a320 / 0.0006;
        const Real a324 = trunc(a322);
        const Index a325 = index_of_real(a324);
        const Index a326 = at_least(a325, 0);
        const Index a327 = at_most(a326, 9999);
        const Index a329 = a327 + index_4[l];
        const Real a330 = look_up(table1198, a329);
        const Real a331 = a322 - a324;
        const Real a332 = look_up(table1208, a329);
        const Real a333 = a331 * a332;
        const Real a334 = a323 * a332;
        const Real a335 = a330 + a333;
        real_5[l] = a334;
        real_6[l] = a335;
    }
    // exchange.myj_exchange
    const Real x336 = real_6[0] - real_6[1];
    const Real x337 = real_5[0] - real_5[1];
    const Real x338 = x336 + x176;
    const Real x339 = x337 + x177;
    const Real x340 = real_6[2] - real_6[3];
    const Real x341 = real_5[2] - real_5[3];
    const Real x342 = log(x284);
    const Real x343 = x287 / x284;
    const Real x344 = x340 - x342;
    const Real x345 = x341 - x343;
    const Real x346 = x253 * 0.4;
    const Real x347 = x255 * 0.4;
    const Real x348 = x346 / x338;
    const Real x349 = x339 * x348;
    const Real x350 = x347 - x349;
    const Real x351 = x350 / x338;
    const Mask x352 = (x348 < x209);
    const Real x353 = select(x352, x209, x348);
    const Real x354 = select(x352, x211, x351);
    const Real x355 = x346 / x344;
    const Real x356 = x345 * x355;
    const Real x357 = x347 - x356;
    const Real x358 = x357 / x344;
    const Mask x359 = (x355 < x209);
    const Real x360 = select(x359, x209, x355);
    const Real x361 = select(x359, x211, x358);
    // exchange._convective_velocity_squared
    const Real x362 = log(x360);
    const Real x363 = x361 / x360;
    const Real x364 = x362 * 0.6666666666666666;
    const Real x365 = x363 * 0.6666666666666666;
    const Real x366 = exp(x364);
    const Real x367 = x365 * x366;
    const Real x368 = x256 * x366;
    const Real x369 = x257 * x366;
    const Real x370 = x367 * x256;
    const Real x371 = x370 + x369;
    // exchange._friction_velocity
    const Real x372 = x144 + x368;
    const Real x373 = x146 + x371;
    const Real x374 = sqrt(x372);
    const Real x375 = x374 * 2.0;
    const Real x376 = x373 / x375;
    const Real x377 = x353 * x374;
    const Real x378 = x354 * x374;
    const Real x379 = x376 * x353;
    const Real x380 = x379 + x378;
    const Real x381 = sqrt(x377);
    const Real x382 = x381 * 2.0;
    const Real x383 = x380 / x382;
    const Real x384 = at_least(x381, 1e-09);
    const Mask x385 = (x381 >= 1e-09);
    const Real x386 = select(x385, x383, 0.0);
    // exchange.myj_exchange
    const Real x387 = x384 * state[3 * LAYERS + 8];
    const Real x388 = x386 * state[3 * LAYERS + 8];
    const Real x389 = moved_state[3 * LAYERS + 8] * x384;
    const Real x390 = x389 + x388;
    const Real x391 = sqrt(x387);
    const Real x392 = x391 * 2.0;
    const Real x393 = x390 / x392;
    const Real x394 = x200 * x391;
    const Real x395 = x203 * x391;
    const Real x396 = x393 * x200;
    const Real x397 = x396 + x395;
    const Real x398 = exp(x394);
    const Real x399 = x397 * x398;
    const Real x400 = x398 * state[3 * LAYERS + 8];
    const Real x401 = x399 * state[3 * LAYERS + 8];
    const Real x402 = moved_state[3 * LAYERS + 8] * x398;
    const Real x403 = x402 + x401;
    const Real x404 = at_least(x400, 1e-28);
    const Mask x405 = (x400 >= 1e-28);
    const Real x406 = select(x405, x403, 0.0);
    const Real x407 = x404 / x170;
    const Real x408 = x171 * x407;
    const Real x409 = x406 - x408;
    const Real x410 = x409 / x170;
    const Real x411 = x258 * x360;
    const Real x412 = x259 * x360;
    const Real x413 = x361 * x258;
    const Real x414 = x413 + x412;
    const Real x415 = x384 * x384;
    const Real x416 = x386 * x384;
    const Real x417 = x416 + x416;
    const Real x418 = x415 * x384;
    const Real x419 = x417 * x384;
    const Real x420 = x386 * x415;
    const Real x421 = x420 + x419;
    const Real x422 = x411 / x418;
    const Real x423 = x421 * x422;
    const Real x424 = x414 - x423;
    const Real x425 = x424 / x418;
    real_5[0] = x168;
    real_5[1] = state[3 * LAYERS + 7];
    real_5[2] = x170;
    real_5[3] = x404;
    real_6[0] = x169;
    real_6[1] = moved_state[3 * LAYERS + 7];
    real_6[2] = x171;
    real_6[3] = x406;
    real_3[0] = real_of(1.0);
    real_3[1] = x260;
    real_3[2] = real_of(1.0);
    real_3[3] = x407;
    real_2[0] = real_of(0.0);
    real_2[1] = x263;
    real_2[2] = real_of(0.0);
    real_2[3] = x410;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a428 = x422 * real_5[l];
        const Real a429 = x425 * real_5[l];
        const Real a430 = real_6[l] * x422;
        const Real a431 = a430 + a429;
        const Real a434 = real_3[l] * (-5.0);
        const Real a435 = real_2[l] * (-5.0);
        const Mask a436 = (a428 < a434);
        const Real a437 = select(a436, a434, a428);
        const Real a438 = select(a436, a435, a431);
        const Real a439 = real_3[l] * 0.9999990000003619;
        const Real a440 = real_2[l] * 0.9999990000003619;
        const Mask a441 = (a437 > a439);
        const Real a442 = select(a441, a439, a437);
        const Real a443 = select(a441, a440, a438);
        const Real a444 = a442 - (-5.0);
        const Real a445 = a444 / 0.0006;
        const Real a446 = a443 / 0.0006;
        const Real a447 = trunc(a445);
        const Index a448 = index_of_real(a447);
        const Index a449 = at_least(a448, 0);
        const Index a450 = at_most(a449, 9999);
        const Index a451 = a450 + index_4[l];
        const Real a452 = look_up(table1198, a451);
        const Real a453 = a445 - a447;
        const Real a454 = look_up(table1208, a451);
        const Real a455 = a453 * a454;
        const Real a456 = a446 * a454;
        const Real a457 = a452 + a455;
        real_1[l] = a456;
        real_0[l] = a457;
    }
    // exchange.myj_exchange
    const Real x458 = real_0[0] - real_0[1];
    const Real x459 = real_1[0] - real_1[1];
    const Real x460 = x458 + x176;
    const Real x461 = x459 + x177;
    const Real x462 = real_0[2] - real_0[3];
    const Real x463 = real_1[2] - real_1[3];
    const Real x464 = log(x407);
    const Real x465 = x410 / x407;
    const Real x466 = x462 - x464;
    const Real x467 = x463 - x465;
    const Real x468 = x384 * 0.4;
    const Real x469 = x386 * 0.4;
    const Real x470 = x468 / x460;
    const Real x471 = x461 * x470;
    const Real x472 = x469 - x471;
    const Real x473 = x472 / x460;
    const Mask x474 = (x470 < x209);
    const Real x475 = select(x474, x209, x470);
    const Real x476 = select(x474, x211, x473);
    const Real x477 = x468 / x466;
    const Real x478 = x467 * x477;
    const Real x479 = x469 - x478;
    const Real x480 = x479 / x466;
    const Mask x481 = (x477 < x209);
    const Real x482 = select(x481, x209, x477);
    const Real x483 = select(x481, x211, x480);
    // exchange._convective_velocity_squared
    const Real x484 = log(x482);
    const Real x485 = x483 / x482;
    const Real x486 = x484 * 0.6666666666666666;
    const Real x487 = x485 * 0.6666666666666666;
    const Real x488 = exp(x486);
    const Real x489 = x487 * x488;
    const Real x490 = x256 * x488;
    const Real x491 = x257 * x488;
    const Real x492 = x489 * x256;
    const Real x493 = x492 + x491;
    // exchange._friction_velocity
    const Real x494 = x144 + x490;
    const Real x495 = x146 + x493;
    const Real x496 = sqrt(x494);
    const Real x497 = x496 * 2.0;
    const Real x498 = x495 / x497;
    const Real x499 = x475 * x496;
    const Real x500 = x476 * x496;
    const Real x501 = x498 * x475;
    const Real x502 = x501 + x500;
    const Real x503 = sqrt(x499);
    const Real x504 = x503 * 2.0;
    const Real x505 = x502 / x504;
    const Real x506 = at_least(x503, 1e-09);
    const Mask x507 = (x503 >= 1e-09);
    const Real x508 = select(x507, x505, 0.0);
    // exchange.myj_exchange
    const Real x509 = x506 * state[3 * LAYERS + 8];
    const Real x510 = x508 * state[3 * LAYERS + 8];
    const Real x511 = moved_state[3 * LAYERS + 8] * x506;
    const Real x512 = x511 + x510;
    const Real x513 = sqrt(x509);
    const Real x514 = x513 * 2.0;
    const Real x515 = x512 / x514;
    const Real x516 = x200 * x513;
    const Real x517 = x203 * x513;
    const Real x518 = x515 * x200;
    const Real x519 = x518 + x517;
    const Real x520 = exp(x516);
    const Real x521 = x519 * x520;
    const Real x522 = x520 * state[3 * LAYERS + 8];
    const Real x523 = x521 * state[3 * LAYERS + 8];
    const Real x524 = moved_state[3 * LAYERS + 8] * x520;
    const Real x525 = x524 + x523;
    const Real x526 = at_least(x522, 1e-28);
    const Mask x527 = (x522 >= 1e-28);
    const Real x528 = select(x527, x525, 0.0);
    const Real x529 = x526 / x170;
    const Real x530 = x171 * x529;
    const Real x531 = x528 - x530;
    const Real x532 = x531 / x170;
    const Real x533 = x258 * x482;
    const Real x534 = x259 * x482;
    const Real x535 = x483 * x258;
    const Real x536 = x535 + x534;
    const Real x537 = x506 * x506;
    const Real x538 = x508 * x506;
    const Real x539 = x538 + x538;
    const Real x540 = x537 * x506;
    const Real x541 = x539 * x506;
    const Real x542 = x508 * x537;
    const Real x543 = x542 + x541;
    const Real x544 = x533 / x540;
    const Real x545 = x543 * x544;
    const Real x546 = x536 - x545;
    const Real x547 = x546 / x540;
    real_1[0] = x168;
    real_1[1] = state[3 * LAYERS + 7];
    real_1[2] = x170;
    real_1[3] = x526;
    real_0[0] = x169;
    real_0[1] = moved_state[3 * LAYERS + 7];
    real_0[2] = x171;
    real_0[3] = x528;
    real_2[0] = real_of(1.0);
    real_2[1] = x260;
    real_2[2] = real_of(1.0);
    real_2[3] = x529;
    real_3[0] = real_of(0.0);
    real_3[1] = x263;
    real_3[2] = real_of(0.0);
    real_3[3] = x532;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a550 = x544 * real_1[l];
        const Real a551 = x547 * real_1[l];
        const Real a552 = real_0[l] * x544;
        const Real a553 = a552 + a551;
        const Real a556 = real_2[l] * (-5.0);
        const Real a557 = real_3[l] * (-5.0);
        const Mask a558 = (a550 < a556);
        const Real a559 = select(a558, a556, a550);
        const Real a560 = select(a558, a557, a553);
        const Real a561 = real_2[l] * 0.9999990000003619;
        const Real a562 = real_3[l] * 0.9999990000003619;
        const Mask a563 = (a559 > a561);
        const Real a564 = select(a563, a561, a559);
        const Real a565 = select(a563, a562, a560);
        const Real a566 = a564 - (-5.0);
        const Real a567 = a566 / 0.0006;
        const Real a568 = a565 / 0.0006;
        const Real a569 = trunc(a567);
        const Index a570 = index_of_real(a569);
        const Index a571 = at_least(a570, 0);
        const Index a572 = at_most(a571, 9999);
        const Index a573 = a572 + index_4[l];
        const Real a574 = look_up(table1198, a573);
        const Real a575 = a567 - a569;
        const Real a576 = look_up(table1208, a573);
        const Real a577 = a575 * a576;
        const Real a578 = a568 * a576;
        const Real a579 = a574 + a577;
        real_6[l] = a578;
        real_5[l] = a579;
    }
    // exchange.myj_exchange
    const Real x580 = real_5[0] - real_5[1];
    const Real x581 = real_6[0] - real_6[1];
    const Real x582 = x580 + x176;
    const Real x583 = x581 + x177;
    const Real x584 = real_5[2] - real_5[3];
    const Real x585 = real_6[2] - real_6[3];
    const Real x586 = log(x529);
    const Real x587 = x532 / x529;
    const Real x588 = x584 - x586;
    const Real x589 = x585 - x587;
    const Real x590 = x506 * 0.4;
    const Real x591 = x508 * 0.4;
    const Real x592 = x590 / x582;
    const Real x593 = x583 * x592;
    const Real x594 = x591 - x593;
    const Real x595 = x594 / x582;
    const Mask x596 = (x592 < x209);
    const Real x597 = select(x596, x209, x592);
    const Real x598 = select(x596, x211, x595);
    const Real x599 = x590 / x588;
    const Real x600 = x589 * x599;
    const Real x601 = x591 - x600;
    const Real x602 = x601 / x588;
    const Mask x603 = (x599 < x209);
    const Real x604 = select(x603, x209, x599);
    const Real x605 = select(x603, x211, x602);
    // exchange._convective_velocity_squared
    const Real x606 = log(x604);
    const Real x607 = x605 / x604;
    const Real x608 = x606 * 0.6666666666666666;
    const Real x609 = x607 * 0.6666666666666666;
    const Real x610 = exp(x608);
    const Real x611 = x609 * x610;
    const Real x612 = x256 * x610;
    const Real x613 = x257 * x610;
    const Real x614 = x611 * x256;
    const Real x615 = x614 + x613;
    // exchange._friction_velocity
    const Real x616 = x144 + x612;
    const Real x617 = x146 + x615;
    const Real x618 = sqrt(x616);
    const Real x619 = x618 * 2.0;
    const Real x620 = x617 / x619;
    const Real x621 = x597 * x618;
    const Real x622 = x598 * x618;
    const Real x623 = x620 * x597;
    const Real x624 = x623 + x622;
    const Real x625 = sqrt(x621);
    const Real x626 = x625 * 2.0;
    const Real x627 = x624 / x626;
    const Real x628 = at_least(x625, 1e-09);
    const Mask x629 = (x625 >= 1e-09);
    const Real x630 = select(x629, x627, 0.0);
    // exchange.myj_exchange
    const Real x631 = x628 * state[3 * LAYERS + 8];
    const Real x632 = x630 * state[3 * LAYERS + 8];
    const Real x633 = moved_state[3 * LAYERS + 8] * x628;
    const Real x634 = x633 + x632;
    const Real x635 = sqrt(x631);
    const Real x636 = x635 * 2.0;
    const Real x637 = x634 / x636;
    const Real x638 = x200 * x635;
    const Real x639 = x203 * x635;
    const Real x640 = x637 * x200;
    const Real x641 = x640 + x639;
    const Real x642 = exp(x638);
    const Real x643 = x641 * x642;
    const Real x644 = x642 * state[3 * LAYERS + 8];
    const Real x645 = x643 * state[3 * LAYERS + 8];
    const Real x646 = moved_state[3 * LAYERS + 8] * x642;
    const Real x647 = x646 + x645;
    const Real x648 = at_least(x644, 1e-28);
    const Mask x649 = (x644 >= 1e-28);
    const Real x650 = select(x649, x647, 0.0);
    const Real x651 = x648 / x170;
    const Real x652 = x171 * x651;
    const Real x653 = x650 - x652;
    const Real x654 = x653 / x170;
    const Real x655 = x258 * x604;
    const Real x656 = x259 * x604;
    const Real x657 = x605 * x258;
    const Real x658 = x657 + x656;
    const Real x659 = x628 * x628;
    const Real x660 = x630 * x628;
    const Real x661 = x660 + x660;
    const Real x662 = x659 * x628;
    const Real x663 = x661 * x628;
    const Real x664 = x630 * x659;
    const Real x665 = x664 + x663;
    const Real x666 = x655 / x662;
    const Real x667 = x665 * x666;
    const Real x668 = x658 - x667;
    const Real x669 = x668 / x662;
    real_6[0] = x168;
    real_6[1] = state[3 * LAYERS + 7];
    real_6[2] = x170;
    real_6[3] = x648;
    real_5[0] = x169;
    real_5[1] = moved_state[3 * LAYERS + 7];
    real_5[2] = x171;
    real_5[3] = x650;
    real_3[0] = real_of(1.0);
    real_3[1] = x260;
    real_3[2] = real_of(1.0);
    real_3[3] = x651;
    real_2[0] = real_of(0.0);
    real_2[1] = x263;
    real_2[2] = real_of(0.0);
    real_2[3] = x654;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a672 = x666 * real_6[l];
        const Real a673 = x669 * real_6[l];
        const Real a674 = real_5[l] * x666;
        const Real a675 = a674 + a673;
        const Real a678 = real_3[l] * (-5.0);
        const Real a679 = real_2[l] * (-5.0);
        const Mask a680 = (a672 < a678);
        const Real a681 = select(a680, a678, a672);
        const Real a682 = select(a680, a679, a675);
        const Real a683 = real_3[l] * 0.9999990000003619;
        const Real a684 = real_2[l] * 0.9999990000003619;
        const Mask a685 = (a681 > a683);
        const Real a686 = select(a685, a683, a681);
        const Real a687 = select(a685, a684, a682);
        const Real a688 = a686 - (-5.0);
        const Real a689 = a688 / 0.0006;
        const Real a690 = a687 / 0.0006;
        const Real a691 = trunc(a689);
        const Index a692 = index_of_real(a691);
        const Index a693 = at_least(a692, 0);
        const Index a694 = at_most(a693, 9999);
        const Index a695 = a694 + index_4[l];
        const Real a696 = look_up(table1198, a695);
        const Real a697 = a689 - a691;
        const Real a698 = look_up(table1208, a695);
        const Real a699 = a697 * a698;
        const Real a700 = a690 * a698;
        const Real a701 = a696 + a699;
        real_0[l] = a700;
        real_1[l] = a701;
    }
    // exchange.myj_exchange
    const Real x702 = real_1[0] - real_1[1];
    const Real x703 = real_0[0] - real_0[1];
    const Real x704 = x702 + x176;
    const Real x705 = x703 + x177;
    const Real x706 = real_1[2] - real_1[3];
    const Real x707 = real_0[2] - real_0[3];
    const Real x708 = log(x651);
    const Real x709 = x654 / x651;
    const Real x710 = x706 - x708;
    const Real x711 = x707 - x709;
    const Real x712 = x628 * 0.4;
    const Real x713 = x630 * 0.4;
    const Real x714 = x712 / x704;
    const Real x715 = x705 * x714;
    const Real x716 = x713 - x715;
    const Real x717 = x716 / x704;
    const Mask x718 = (x714 < x209);
    const Real x719 = select(x718, x209, x714);
    const Real x720 = select(x718, x211, x717);
    const Real x721 = x712 / x710;
    const Real x722 = x711 * x721;
    const Real x723 = x713 - x722;
    const Real x724 = x723 / x710;
    const Mask x725 = (x721 < x209);
    const Real x726 = select(x725, x209, x721);
    const Real x727 = select(x725, x211, x724);
    // exchange._convective_velocity_squared
    const Real x728 = log(x726);
    const Real x729 = x727 / x726;
    const Real x730 = x728 * 0.6666666666666666;
    const Real x731 = x729 * 0.6666666666666666;
    const Real x732 = exp(x730);
    const Real x733 = x731 * x732;
    const Real x734 = x256 * x732;
    const Real x735 = x257 * x732;
    const Real x736 = x733 * x256;
    const Real x737 = x736 + x735;
    // exchange._friction_velocity
    const Real x738 = x144 + x734;
    const Real x739 = x146 + x737;
    const Real x740 = sqrt(x738);
    const Real x741 = x740 * 2.0;
    const Real x742 = x739 / x741;
    const Real x743 = x719 * x740;
    const Real x744 = x720 * x740;
    const Real x745 = x742 * x719;
    const Real x746 = x745 + x744;
    const Real x747 = sqrt(x743);
    const Real x748 = x747 * 2.0;
    const Real x749 = x746 / x748;
    const Real x750 = at_least(x747, 1e-09);
    const Mask x751 = (x747 >= 1e-09);
    const Real x752 = select(x751, x749, 0.0);
    // exchange.myj_exchange
    const Real x753 = x750 * state[3 * LAYERS + 8];
    const Real x754 = x752 * state[3 * LAYERS + 8];
    const Real x755 = moved_state[3 * LAYERS + 8] * x750;
    const Real x756 = x755 + x754;
    const Real x757 = sqrt(x753);
    const Real x758 = x757 * 2.0;
    const Real x759 = x756 / x758;
    const Real x760 = x200 * x757;
    const Real x761 = x203 * x757;
    const Real x762 = x759 * x200;
    const Real x763 = x762 + x761;
    const Real x764 = exp(x760);
    const Real x765 = x763 * x764;
    const Real x766 = x764 * state[3 * LAYERS + 8];
    const Real x767 = x765 * state[3 * LAYERS + 8];
    const Real x768 = moved_state[3 * LAYERS + 8] * x764;
    const Real x769 = x768 + x767;
    const Real x770 = at_least(x766, 1e-28);
    const Mask x771 = (x766 >= 1e-28);
    const Real x772 = select(x771, x769, 0.0);
    const Real x773 = x770 / x170;
    const Real x774 = x171 * x773;
    const Real x775 = x772 - x774;
    const Real x776 = x775 / x170;
    const Real x777 = x258 * x726;
    const Real x778 = x259 * x726;
    const Real x779 = x727 * x258;
    const Real x780 = x779 + x778;
    const Real x781 = x750 * x750;
    const Real x782 = x752 * x750;
    const Real x783 = x782 + x782;
    const Real x784 = x781 * x750;
    const Real x785 = x783 * x750;
    const Real x786 = x752 * x781;
    const Real x787 = x786 + x785;
    const Real x788 = x777 / x784;
    const Real x789 = x787 * x788;
    const Real x790 = x780 - x789;
    const Real x791 = x790 / x784;
    real_0[0] = x168;
    real_0[1] = state[3 * LAYERS + 7];
    real_0[2] = x170;
    real_0[3] = x770;
    real_1[0] = x169;
    real_1[1] = moved_state[3 * LAYERS + 7];
    real_1[2] = x171;
    real_1[3] = x772;
    real_2[0] = real_of(1.0);
    real_2[1] = x260;
    real_2[2] = real_of(1.0);
    real_2[3] = x773;
    real_3[0] = real_of(0.0);
    real_3[1] = x263;
    real_3[2] = real_of(0.0);
    real_3[3] = x776;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a794 = x788 * real_0[l];
        const Real a795 = x791 * real_0[l];
        const Real a796 = real_1[l] * x788;
        const Real a797 = a796 + a795;
        const Real a800 = real_2[l] * (-5.0);
        const Real a801 = real_3[l] * (-5.0);
        const Mask a802 = (a794 < a800);
        const Real a803 = select(a802, a800, a794);
        const Real a804 = select(a802, a801, a797);
        const Real a805 = real_2[l] * 0.9999990000003619;
        const Real a806 = real_3[l] * 0.9999990000003619;
        const Mask a807 = (a803 > a805);
        const Real a808 = select(a807, a805, a803);
        const Real a809 = select(a807, a806, a804);
        const Real a810 = a808 - (-5.0);
        const Real a811 = a810 / 0.0006;
        const Real a812 = a809 / 0.0006;
        const Real a813 = trunc(a811);
        const Index a814 = index_of_real(a813);
        const Index a815 = at_least(a814, 0);
        const Index a816 = at_most(a815, 9999);
        const Index a817 = a816 + index_4[l];
        const Real a818 = look_up(table1198, a817);
        const Real a819 = a811 - a813;
        const Real a820 = look_up(table1208, a817);
        const Real a821 = a819 * a820;
        const Real a822 = a812 * a820;
        const Real a823 = a818 + a821;
        real_5[l] = a822;
        real_6[l] = a823;
    }
    // exchange.myj_exchange
    const Real x824 = real_6[0] - real_6[1];
    const Real x825 = real_5[0] - real_5[1];
    const Real x826 = x824 + x176;
    const Real x827 = x825 + x177;
    const Real x828 = real_6[2] - real_6[3];
    const Real x829 = real_5[2] - real_5[3];
    const Real x830 = log(x773);
    const Real x831 = x776 / x773;
    const Real x832 = x828 - x830;
    const Real x833 = x829 - x831;
    const Real x834 = x750 * 0.4;
    const Real x835 = x752 * 0.4;
    const Real x836 = x834 / x826;
    const Real x837 = x827 * x836;
    const Real x838 = x835 - x837;
    const Real x839 = x838 / x826;
    const Mask x840 = (x836 < x209);
    const Real x841 = select(x840, x209, x836);
    after[3 * LAYERS + 10] = x841;
    const Real x842 = select(x840, x211, x839);
    moved_after[3 * LAYERS + 10] = x842;
    const Real x843 = x834 / x832;
    const Real x844 = x833 * x843;
    const Real x845 = x835 - x844;
    const Real x846 = x845 / x832;
    const Mask x847 = (x843 < x209);
    const Real x848 = select(x847, x209, x843);
    after[3 * LAYERS + 9] = x848;
    const Real x849 = select(x847, x211, x846);
    moved_after[3 * LAYERS + 9] = x849;
    // vegetation.vegetated_surface
    const Real x850 = select(flags[3], 0.0, forcing[8]);
    const Real x851 = select(flags[3], 0.0, moved_forcing[8]);
    // vegetation.greenness
    const Real x852 = x850 - numbers[LAYERS + 4];
    const Real x853 = x851 - moved_numbers[LAYERS + 4];
    const Real x854 = numbers[LAYERS + 5] - numbers[LAYERS + 4];
    const Real x855 = moved_numbers[LAYERS + 5] - moved_numbers[LAYERS + 4];
    const Mask x856 = (x854 == 0.0);
    const Real x857 = select(x856, 1e-30, x854);
    const Real x858 = select(x856, 0.0, x855);
    const Real x859 = x852 / x857;
    const Real x860 = x858 * x859;
    const Real x861 = x853 - x860;
    const Real x862 = x861 / x857;
    const Real x863 = at_least(x859, 0.0);
    const Real x864 = at_most(x863, 1.0);
    const Mask x865 = (x859 >= 0.0);
    const Mask x866 = (x859 <= 1.0);
    const Mask x867 = (x865 & x866);
    const Real x868 = select(x867, x862, 0.0);
    const Mask x869 = (x850 >= numbers[LAYERS + 5]);
    const Real x870 = select(x869, 1.0, x864);
    const Real x871 = select(x869, 0.0, x868);
    // vegetation._between
    const Real x872 = 1.0 - x870;
    const Real x874 = x872 * numbers[LAYERS + 13];
    const Real x875 = x871 * numbers[LAYERS + 13];
    const Real x877 = moved_numbers[LAYERS + 13] * x872;
    const Real x878 = x877 - x875;
    const Real x879 = x870 * numbers[LAYERS + 14];
    const Real x880 = x871 * numbers[LAYERS + 14];
    const Real x881 = moved_numbers[LAYERS + 14] * x870;
    const Real x882 = x881 + x880;
    const Real x883 = x874 + x879;
    const Real x884 = x878 + x882;
    // vegetation.vegetated_surface
    const Real x885 = select(flags[1], forcing[10], x883);
    const Real x886 = select(flags[1], moved_forcing[10], x884);
    moved_results[LAYERS + 22] = x886;
    // vegetation._between
    const Real x887 = x872 * numbers[LAYERS + 18];
    const Real x888 = x871 * numbers[LAYERS + 18];
    const Real x890 = moved_numbers[LAYERS + 18] * x872;
    const Real x891 = x890 - x888;
    const Real x892 = x870 * numbers[LAYERS + 17];
    const Real x893 = x871 * numbers[LAYERS + 17];
    const Real x894 = moved_numbers[LAYERS + 17] * x870;
    const Real x895 = x894 + x893;
    const Real x896 = x887 + x892;
    const Real x897 = x891 + x895;
    // vegetation.vegetated_surface
    const Real x898 = select(flags[0], forcing[9], x896);
    const Real x899 = select(flags[0], moved_forcing[9], x897);
    moved_results[LAYERS + 20] = x899;
    // vegetation._between
    const Real x900 = x872 * numbers[LAYERS + 15];
    const Real x901 = x871 * numbers[LAYERS + 15];
    const Real x903 = moved_numbers[LAYERS + 15] * x872;
    const Real x904 = x903 - x901;
    const Real x905 = x870 * numbers[LAYERS + 16];
    const Real x906 = x871 * numbers[LAYERS + 16];
    const Real x907 = moved_numbers[LAYERS + 16] * x870;
    const Real x908 = x907 + x906;
    const Real x909 = x900 + x905;
    const Real x910 = x904 + x908;
    moved_results[LAYERS + 21] = x910;
    const Real x911 = x872 * numbers[LAYERS + 19];
    const Real x912 = x871 * numbers[LAYERS + 19];
    const Real x914 = moved_numbers[LAYERS + 19] * x872;
    const Real x915 = x914 - x912;
    const Real x916 = x870 * numbers[LAYERS + 20];
    const Real x917 = x871 * numbers[LAYERS + 20];
    const Real x918 = moved_numbers[LAYERS + 20] * x870;
    const Real x919 = x918 + x917;
    const Real x920 = x911 + x916;
    after[3 * LAYERS + 8] = x920;
    const Real x921 = x915 + x919;
    moved_after[3 * LAYERS + 8] = x921;
    // snow.existing_pack
    const Mask x922 = (state[3 * LAYERS + 2] > 1e-07);
    const Real x923 = select(x922, state[3 * LAYERS + 2], 0.0);
    const Real x924 = select(x922, moved_state[3 * LAYERS + 2], 0.0);
    const Real x925 = select(x922, state[3 * LAYERS + 3], 1.0);
    const Real x926 = select(x922, moved_state[3 * LAYERS + 3], 0.0);
    const Real x927 = x923 / x925;
    const Real x928 = x926 * x927;
    const Real x929 = x924 - x928;
    const Real x930 = x929 / x925;
    const Real x931 = select(x922, state[3 * LAYERS + 3], 0.0);
    // time_step._surface
    const Real x932 = seconds / 1000.0;
    const Real x933 = x66 * x932;
    const Real x934 = x67 * x932;
    moved_results[LAYERS + 26] = x934;
    // snow.new_snow_density
    const Real x935 = forcing[1] - 273.15;
    const Real x936 = x935 + 15.0;
    const Real x937 = at_least(x936, 0.0);
    const Mask x938 = (x936 >= 0.0);
    const Real x939 = select(x938, moved_forcing[1], 0.0);
    const Mask x940 = (x937 > 1e-30);
    const Real x941 = at_least(x937, 1e-30);
    const Mask x942 = (x937 >= 1e-30);
    const Real x943 = select(x942, x939, 0.0);
    const Real x944 = log(x941);
    const Real x945 = x943 / x941;
    const Real x946 = x944 * 1.5;
    const Real x947 = x945 * 1.5;
    const Real x948 = exp(x946);
    const Real x949 = x947 * x948;
    const Real x950 = select(x940, x948, 0.0);
    const Real x951 = select(x940, x949, 0.0);
    const Real x952 = x950 * 0.0017;
    const Real x953 = x951 * 0.0017;
    const Real x954 = x952 + 0.05;
    // snow.with_new_snow
    const Real x955 = x933 / x954;
    const Real x956 = x953 * x955;
    const Real x957 = x934 - x956;
    const Real x958 = x957 / x954;
    const Real x959 = x931 + x955;
    const Real x960 = x926 + x958;
    const Real x961 = x931 * x927;
    const Real x962 = x930 * x931;
    const Real x963 = x962 + x928;
    const Real x964 = x955 * x954;
    const Real x965 = x958 * x954;
    const Real x966 = x956 + x965;
    const Real x967 = x961 + x964;
    const Real x968 = x963 + x966;
    const Real x969 = at_least(x959, 1e-30);
    const Mask x970 = (x959 >= 1e-30);
    const Real x971 = select(x970, x960, 0.0);
    const Real x972 = x967 / x969;
    const Real x973 = x971 * x972;
    const Real x974 = x968 - x973;
    const Real x975 = x974 / x969;
    const Real x976 = maximum(x954, x927);
    const Real x977 = x953 - x930;
    const Mask x978 = (x954 > x927);
    const Real x979 = real_of_mask(x978);
    const Mask x980 = (x954 == x927);
    const Real x981 = select(x980, 0.5, x979);
    const Real x982 = x981 * x977;
    const Real x983 = x930 + x982;
    const Mask x984 = (x959 < 1e-05);
    const Real x985 = select(x984, x976, x972);
    const Real x986 = select(x984, x983, x975);
    const Mask x987 = (x933 > 0.0);
    const Real x988 = x923 + x933;
    const Real x989 = x924 + x934;
    const Real x990 = select(x987, x959, x931);
    const Real x991 = select(x987, x960, x926);
    const Real x992 = select(x987, x985, x927);
    const Real x993 = select(x987, x986, x930);
    // time_step._surface
    const Mask x994 = (x988 > 0.0);
    // snow.snow_cover_fraction
    const Real x995 = x988 / numbers[LAYERS + 12];
    const Real x996 = moved_numbers[LAYERS + 12] * x995;
    const Real x997 = x989 - x996;
    const Real x998 = x997 / numbers[LAYERS + 12];
    const Real x999 = at_most(x995, 1.0);
    const Mask x1000 = (x995 <= 1.0);
    const Real x1001 = select(x1000, x998, 0.0);
    const Real x1002 = x999 * (-2.6);
    const Real x1003 = x1001 * (-2.6);
    const Real x1004 = exp(x1002);
    const Real x1005 = x1003 * x1004;
    const Real x1006 = exp(real_of((-2.6)));
    const Real x1007 = x999 * x1006;
    const Real x1008 = x1001 * x1006;
    const Real x1009 = x1004 - x1007;
    const Real x1010 = x1005 - x1008;
    const Real x1011 = 1.0 - x1009;
    const Real x1013 = at_most(x1011, 0.98);
    const Mask x1014 = (x1011 <= 0.98);
    const Real x1015 = select(x1014, x1010, 0.0);
    // snow.snow_age
    const Real x1017 = state[3 * LAYERS + 4] + seconds;
    const Real x1018 = select(x65, 0.0, x1017);
    const Real x1019 = select(x65, 0.0, moved_state[3 * LAYERS + 4]);
    const Real x1020 = select(x994, x1018, state[3 * LAYERS + 4]);
    after[3 * LAYERS + 4] = x1020;
    const Real x1021 = select(x994, x1019, moved_state[3 * LAYERS + 4]);
    moved_after[3 * LAYERS + 4] = x1021;
    // soil_heat.thermal_conductivity
    const Real x1022 = state[LAYERS] / numbers[7 * LAYERS + 23];
    const Real x1023 = moved_numbers[7 * LAYERS + 23] * x1022;
    const Real x1024 = moved_state[LAYERS] - x1023;
    const Real x1025 = x1024 / numbers[7 * LAYERS + 23];
    const Real x1026 = state[2 * LAYERS] / state[LAYERS];
    const Real x1027 = moved_state[LAYERS] * x1026;
    const Real x1028 = moved_state[2 * LAYERS] - x1027;
    const Real x1029 = x1028 / state[LAYERS];
    const Real x1030 = x1026 * numbers[7 * LAYERS + 23];
    const Real x1031 = x1029 * numbers[7 * LAYERS + 23];
    const Real x1032 = moved_numbers[7 * LAYERS + 23] * x1026;
    const Real x1033 = x1032 + x1031;
    const Real x1034 = x1030 * (-1.3505762785178115);
    const Real x1035 = x1033 * (-1.3505762785178115);
    const Real x1036 = numbers[10 * LAYERS + 30] + x1034;
    const Real x1037 = moved_numbers[10 * LAYERS + 30] + x1035;
    const Real x1038 = exp(x1036);
    const Real x1039 = x1037 * x1038;
    const Real x1040 = numbers[10 * LAYERS + 31] * x1022;
    const Real x1041 = moved_numbers[10 * LAYERS + 31] * x1022;
    const Real x1042 = x1025 * numbers[10 * LAYERS + 31];
    const Real x1043 = x1042 + x1041;
    const Real x1044 = numbers[10 * LAYERS + 31] - 1.0;
    const Real x1045 = x1044 * x1022;
    const Real x1046 = x1025 * x1044;
    const Real x1047 = x1046 + x1041;
    const Real x1048 = x1045 + 1.0;
    const Real x1049 = x1040 / x1048;
    const Real x1050 = x1047 * x1049;
    const Real x1051 = x1043 - x1050;
    const Real x1052 = x1051 / x1048;
    const Real x1053 = x1022 * 4.6;
    const Real x1054 = x1025 * 4.6;
    const Real x1055 = x1022 * 3.6;
    const Real x1056 = x1025 * 3.6;
    const Real x1057 = x1055 + 1.0;
    const Real x1058 = x1053 / x1057;
    const Real x1059 = x1056 * x1058;
    const Real x1060 = x1054 - x1059;
    const Real x1061 = x1060 / x1057;
    const Real x1062 = log10(x1022);
    const Real x1063 = x1022 * 2.3025850929940455;
    const Real x1064 = x1025 / x1063;
    const Real x1065 = x1062 + 1.0;
    const Real x1066 = at_least(x1065, 0.0);
    const Mask x1067 = (x1065 >= 0.0);
    const Real x1068 = select(x1067, x1064, 0.0);
    const Real x1069 = select(flags[LAYERS + 4], x1058, x1066);
    const Real x1070 = select(flags[LAYERS + 4], x1061, x1068);
    // soil_heat.blended_kersten
    const Real x1071 = state[LAYERS] - state[2 * LAYERS];
    const Real x1072 = moved_state[LAYERS] - moved_state[2 * LAYERS];
    const Real x1073 = x1071 / 0.001;
    const Real x1074 = x1072 / 0.001;
    const Real x1075 = at_least(x1073, 0.0);
    const Real x1076 = at_most(x1075, 1.0);
    const Mask x1077 = (x1073 >= 0.0);
    const Mask x1078 = (x1073 <= 1.0);
    const Mask x1079 = (x1077 & x1078);
    const Real x1080 = select(x1079, x1074, 0.0);
    const Real x1081 = x1076 * x1076;
    const Real x1082 = x1080 * x1076;
    const Real x1083 = x1082 + x1082;
    const Real x1084 = x1076 * 2.0;
    const Real x1085 = x1080 * 2.0;
    const Real x1086 = 3.0 - x1084;
    const Real x1088 = x1081 * x1086;
    const Real x1089 = x1083 * x1086;
    const Real x1090 = x1085 * x1081;
    const Real x1092 = x1089 - x1090;
    const Real x1093 = x1049 - x1069;
    const Real x1094 = x1052 - x1070;
    const Real x1095 = x1088 * x1093;
    const Real x1096 = x1092 * x1093;
    const Real x1097 = x1094 * x1088;
    const Real x1098 = x1097 + x1096;
    const Real x1099 = x1069 + x1095;
    const Real x1100 = x1070 + x1098;
    // soil_heat.thermal_conductivity
    const Real x1101 = x1038 - numbers[10 * LAYERS + 29];
    const Real x1102 = x1039 - moved_numbers[10 * LAYERS + 29];
    const Real x1103 = x1099 * x1101;
    const Real x1104 = x1100 * x1101;
    const Real x1105 = x1102 * x1099;
    const Real x1106 = x1105 + x1104;
    const Real x1107 = x1103 + numbers[10 * LAYERS + 29];
    const Real x1108 = x1106 + moved_numbers[10 * LAYERS + 29];
    // soil_heat.canopy_damping
    const Real x1109 = x850 * (-2.0);
    const Real x1110 = x851 * (-2.0);
    const Real x1111 = exp(x1109);
    const Real x1112 = x1110 * x1111;
    // time_step._surface
    const Real x1113 = x1107 * x1111;
    const Real x1114 = x1108 * x1111;
    const Real x1115 = x1112 * x1107;
    const Real x1116 = x1115 + x1114;
    // snow.snow_conductivity
    const Real x1117 = x992 * 5.1808164592366035;
    const Real x1118 = x993 * 5.1808164592366035;
    const Real x1119 = exp(x1117);
    const Real x1120 = x1118 * x1119;
    const Real x1121 = x1119 * 0.07629936;
    const Real x1122 = x1120 * 0.07629936;
    // snow.blended_snow_conduction
    const Real x1123 = x1013 - 0.97;
    const Real x1124 = x1123 / 0.020000000000000018;
    const Real x1125 = x1015 / 0.020000000000000018;
    const Real x1127 = x1124 + 0.5;
    const Real x1128 = at_least(x1127, 0.0);
    const Real x1129 = at_most(x1128, 1.0);
    const Mask x1130 = (x1127 >= 0.0);
    const Mask x1131 = (x1127 <= 1.0);
    const Mask x1132 = (x1130 & x1131);
    const Real x1133 = select(x1132, x1125, 0.0);
    const Real x1135 = x1129 * x1129;
    const Real x1136 = x1133 * x1129;
    const Real x1138 = x1136 + x1136;
    const Real x1140 = x1129 * 2.0;
    const Real x1141 = x1133 * 2.0;
    const Real x1143 = 3.0 - x1140;
    const Real x1144 = x1135 * x1143;
    const Real x1145 = x1138 * x1143;
    const Real x1147 = x1141 * x1135;
    const Real x1148 = x1147 - x1145;
    const Real x1149 = x1121 - x1113;
    const Real x1150 = x1122 - x1116;
    const Real x1151 = x1144 * x1149;
    const Real x1152 = x1148 * x1149;
    const Real x1153 = x1150 * x1144;
    const Real x1154 = x1153 + x1152;
    const Real x1155 = x1113 + x1151;
    const Real x1156 = x1116 + x1154;
    // snow.ground_conduction
    const Real x1157 = x990 + x0;
    const Real x1158 = x991 + x1;
    const Real x1159 = x990 * x1121;
    const Real x1160 = x991 * x1121;
    const Real x1161 = x1122 * x990;
    const Real x1162 = x1161 + x1160;
    const Real x1163 = x0 * x1155;
    const Real x1164 = x1 * x1155;
    const Real x1165 = x1156 * x0;
    const Real x1166 = x1165 + x1164;
    const Real x1167 = x1159 + x1163;
    const Real x1168 = x1162 + x1166;
    const Real x1169 = x1167 / x1157;
    const Real x1170 = x1158 * x1169;
    const Real x1171 = x1168 - x1170;
    const Real x1172 = x1171 / x1157;
    const Real x1173 = x1169 * x1013;
    const Real x1174 = x1172 * x1013;
    const Real x1175 = x1015 * x1169;
    const Real x1177 = x1174 - x1175;
    const Real x1178 = 1.0 - x1013;
    const Real x1179 = x1155 * x1178;
    const Real x1180 = x1156 * x1178;
    const Real x1181 = x1015 * x1155;
    const Real x1182 = x1181 + x1180;
    const Real x1183 = x1173 + x1179;
    const Real x1184 = x1177 + x1182;
    // time_step._surface
    const Real x1185 = moved_state[3 * LAYERS + 2] - x924;
    moved_results[LAYERS + 28] = x1185;
    // snow.snow_albedo
    const Real x1186 = 0.85 - numbers[LAYERS + 3];
    const Real x1188 = x1186 * 0.5;
    const Real x1189 = moved_numbers[LAYERS + 3] * 0.5;
    const Real x1191 = numbers[LAYERS + 3] + x1188;
    const Real x1192 = moved_numbers[LAYERS + 3] - x1189;
    const Real x1193 = x1020 / 86400.0;
    const Real x1194 = x1021 / 86400.0;
    const Mask x1195 = (x1193 > 1e-30);
    const Real x1196 = at_least(x1193, 1e-30);
    const Mask x1197 = (x1193 >= 1e-30);
    const Real x1198 = select(x1197, x1194, 0.0);
    const Real x1199 = log(x1196);
    const Real x1200 = x1198 / x1196;
    const Real x1201 = x1199 * 0.58;
    const Real x1202 = x1200 * 0.58;
    const Real x1203 = exp(x1201);
    const Real x1204 = x1202 * x1203;
    const Real x1205 = select(x1195, x1203, 0.0);
    const Real x1206 = select(x1195, x1204, 0.0);
    const Real x1207 = log(real_of(0.94));
    const Real x1208 = x1205 * x1207;
    const Real x1209 = x1206 * x1207;
    const Real x1210 = exp(x1208);
    const Real x1211 = x1209 * x1210;
    const Real x1212 = x1191 * x1210;
    const Real x1213 = x1192 * x1210;
    const Real x1214 = x1211 * x1191;
    const Real x1215 = x1214 + x1213;
    // snow.surface_albedo
    const Mask x1216 = (x1212 < x898);
    const Real x1217 = select(x1216, x898, x1212);
    const Real x1218 = select(x1216, x899, x1215);
    const Real x1219 = x1217 - x898;
    const Real x1220 = x1218 - x899;
    const Real x1221 = x1013 * x1219;
    const Real x1222 = x1015 * x1219;
    const Real x1224 = x1220 * x1013;
    const Real x1225 = x1224 - x1222;
    const Real x1226 = x898 + x1221;
    const Real x1227 = x899 + x1225;
    const Mask x1228 = (x1226 > x1217);
    const Real x1229 = select(x1228, x1217, x1226);
    after[3 * LAYERS + 5] = x1229;
    const Real x1230 = select(x1228, x1218, x1227);
    moved_after[3 * LAYERS + 5] = x1230;
    // snow.surface_emissivity
    const Real x1231 = 0.95 - x909;
    const Real x1233 = x1013 * x1231;
    const Real x1234 = x1015 * x1231;
    const Real x1236 = x910 * x1013;
    const Real x1238 = x1236 + x1234;
    const Real x1240 = x909 + x1233;
    after[3 * LAYERS + 6] = x1240;
    const Real x1241 = x910 - x1238;
    moved_after[3 * LAYERS + 6] = x1241;
    // soil_heat.volumetric_heat_capacity
    const Real x1242 = state[2 * LAYERS] * 4200000.0;
    const Real x1243 = moved_state[2 * LAYERS] * 4200000.0;
    const Real x1244 = 1.0 - numbers[2 * LAYERS + 22];
    const Real x1246 = x1244 * 2000000.0;
    const Real x1247 = moved_numbers[2 * LAYERS + 22] * 2000000.0;
    const Real x1249 = x1242 + x1246;
    const Real x1250 = x1243 - x1247;
    const Real x1251 = numbers[2 * LAYERS + 22] - state[LAYERS];
    const Real x1252 = moved_numbers[2 * LAYERS + 22] - moved_state[LAYERS];
    const Real x1253 = x1251 * 1004.0;
    const Real x1254 = x1252 * 1004.0;
    const Real x1255 = x1249 + x1253;
    const Real x1256 = x1250 + x1254;
    const Real x1257 = x1071 * 2106000.0;
    const Real x1258 = x1072 * 2106000.0;
    const Real x1259 = x1255 + x1257;
    const Real x1260 = x1256 + x1258;
    // soil_heat.ground_admittance
    const Real x1261 = x1259 * 0.5;
    const Real x1262 = x1260 * 0.5;
    const Real x1263 = x1261 * numbers[0];
    const Real x1264 = x1262 * numbers[0];
    const Real x1265 = moved_numbers[0] * x1261;
    const Real x1266 = x1265 + x1264;
    const Real x1267 = x1263 / seconds;
    const Real x1268 = x1266 / seconds;
    const Real x1269 = x1267 * x1267;
    const Real x1270 = x1268 * x1267;
    const Real x1271 = x1270 + x1270;
    const Real x1272 = x1259 * x1113;
    const Real x1273 = x1260 * x1113;
    const Real x1274 = x1116 * x1259;
    const Real x1275 = x1274 + x1273;
    const Real x1276 = x1272 / seconds;
    const Real x1277 = x1275 / seconds;
    const Real x1278 = x1269 + x1276;
    const Real x1279 = x1271 + x1277;
    const Real x1280 = sqrt(x1278);
    const Real x1281 = x1280 * 2.0;
    const Real x1282 = x1279 / x1281;
    const Real x1283 = x1267 + x1280;
    const Real x1284 = x1268 + x1282;
    // snow.into_warming_ground
    const Real x1285 = x1183 / x1283;
    const Real x1286 = x1284 * x1285;
    const Real x1287 = x1184 - x1286;
    const Real x1288 = x1287 / x1283;
    const Real x1289 = x1157 + x1285;
    const Real x1290 = x1158 + x1288;
    // time_step._surface
    const Real x1291 = 1.0 - state[3 * LAYERS + 5];
    const Real x1293 = forcing[4] * x1291;
    const Real x1294 = moved_forcing[4] * x1291;
    const Real x1295 = moved_state[3 * LAYERS + 5] * forcing[4];
    const Real x1297 = x1294 - x1295;
    const Real x1298 = state[3 * LAYERS + 6] * forcing[5];
    const Real x1299 = moved_state[3 * LAYERS + 6] * forcing[5];
    const Real x1300 = moved_forcing[5] * state[3 * LAYERS + 6];
    const Real x1301 = x1300 + x1299;
    const Real x1302 = x1293 + x1298;
    const Real x1303 = x1297 + x1301;
    moved_results[LAYERS + 18] = x1303;
    // time_step._potential_evaporation
    const Real x1304 = state[3 * LAYERS] - state[0];
    const Real x1305 = moved_state[3 * LAYERS] - moved_state[0];
    const Real x1306 = x1183 * x1304;
    const Real x1307 = x1184 * x1304;
    const Real x1308 = x1305 * x1183;
    const Real x1309 = x1308 + x1307;
    const Real x1310 = x1306 / x1157;
    const Real x1311 = x1158 * x1310;
    const Real x1312 = x1309 - x1311;
    const Real x1313 = x1312 / x1157;
    // evapotranspiration.potential_evaporation
    const Real x1314 = x1013 * 1.131547381047581;
    const Real x1315 = x1015 * 1.131547381047581;
    const Real x1317 = x1178 + x1314;
    const Real x1318 = x1015 - x1315;
    const Real x1319 = x1317 * 2488.8;
    const Real x1320 = x1318 * 2488.8;
    const Real x1321 = x1319 * x41;
    const Real x1322 = x1320 * x41;
    const Real x1323 = x44 * x1319;
    const Real x1324 = x1323 + x1322;
    const Real x1325 = x31 * 287.04;
    const Real x1326 = x34 * 287.04;
    const Real x1327 = forcing[3] / x1325;
    const Real x1328 = x1326 * x1327;
    const Real x1329 = moved_forcing[3] - x1328;
    const Real x1330 = x1329 / x1325;
    const Real x1331 = x1327 * 1004.6;
    const Real x1332 = x1330 * 1004.6;
    const Real x1333 = x1331 * x848;
    const Real x1334 = x1332 * x848;
    const Real x1335 = x849 * x1331;
    const Real x1336 = x1335 + x1334;
    moved_results[LAYERS + 34] = x1336;
    const Real x1337 = x51 / 5.67e-08;
    const Real x1338 = x52 / 5.67e-08;
    const Real x1339 = x1240 * x1337;
    const Real x1340 = x1241 * x1337;
    const Real x1341 = x1338 * x1240;
    const Real x1342 = x1341 + x1340;
    const Real x1343 = x1339 * 6.48e-08;
    const Real x1344 = x1342 * 6.48e-08;
    const Real x1345 = forcing[3] * x848;
    const Real x1346 = moved_forcing[3] * x848;
    const Real x1347 = x849 * forcing[3];
    const Real x1348 = x1347 + x1346;
    const Real x1349 = x1343 / x1345;
    const Real x1350 = x1348 * x1349;
    const Real x1351 = x1344 - x1350;
    const Real x1352 = x1351 / x1345;
    const Real x1353 = x1349 + 1.0;
    const Real x1354 = x74 / x1333;
    const Real x1355 = x1336 * x1354;
    const Real x1356 = x75 - x1355;
    const Real x1357 = x1356 / x1333;
    const Real x1358 = x1353 + x1354;
    const Real x1359 = x1352 + x1357;
    const Real x1360 = x1240 * x51;
    const Real x1361 = x1241 * x51;
    const Real x1362 = x52 * x1240;
    const Real x1363 = x1362 + x1361;
    const Real x1364 = x1302 - x1360;
    const Real x1365 = x1303 - x1363;
    const Real x1366 = x1364 - x1310;
    const Real x1367 = x1365 - x1313;
    const Real x1368 = x1366 - x78;
    const Real x1369 = x1367 + x79;
    const Real x1370 = x1368 / x1333;
    const Real x1371 = x1336 * x1370;
    const Real x1372 = x1369 - x1371;
    const Real x1373 = x1372 / x1333;
    const Real x1374 = x1370 + x26;
    const Real x1375 = x1373 + x27;
    const Real x1376 = x1374 - forcing[1];
    const Real x1377 = x1375 - moved_forcing[1];
    const Real x1378 = x20 - forcing[2];
    const Real x1379 = x23 - moved_forcing[2];
    const Real x1380 = x1319 * x1378;
    const Real x1381 = x1320 * x1378;
    const Real x1382 = x1379 * x1319;
    const Real x1383 = x1382 + x1381;
    const Real x1384 = x1380 * x1358;
    const Real x1385 = x1383 * x1358;
    const Real x1386 = x1359 * x1380;
    const Real x1387 = x1386 + x1385;
    const Real x1388 = x1376 * x1321;
    const Real x1389 = x1377 * x1321;
    const Real x1390 = x1324 * x1376;
    const Real x1391 = x1390 + x1389;
    const Real x1392 = x1384 + x1388;
    const Real x1393 = x1387 + x1391;
    const Real x1394 = x1321 + x1358;
    const Real x1395 = x1324 + x1359;
    const Real x1396 = x1392 / x1394;
    const Real x1397 = x1395 * x1396;
    const Real x1398 = x1393 - x1397;
    const Real x1399 = x1398 / x1394;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x1400 = x1178 * 2501000.0;
    const Real x1401 = x1015 * 2501000.0;
    const Real x1402 = x1013 * 2830000.0;
    const Real x1403 = x1015 * 2830000.0;
    const Real x1405 = x1400 + x1402;
    const Real x1406 = x1401 - x1403;
    // evapotranspiration.potential_evaporation
    const Real x1407 = x1396 * x1333;
    const Real x1408 = x1399 * x1333;
    const Real x1409 = x1336 * x1396;
    const Real x1410 = x1409 + x1408;
    const Real x1411 = x1407 / x1405;
    const Real x1412 = x1406 * x1411;
    const Real x1413 = x1410 - x1412;
    const Real x1414 = x1413 / x1405;
    const Real x1415 = x1349 * x1333;
    const Real x1416 = x1352 * x1333;
    const Real x1417 = x1336 * x1349;
    const Real x1418 = x1417 + x1416;
    moved_results[LAYERS + 35] = x1418;
    // vegetation.water_stress
    const Real x1421 = numbers[7 * LAYERS + 24] - numbers[7 * LAYERS + 25];
    const Real x1422 = moved_numbers[7 * LAYERS + 24] - moved_numbers[7 * LAYERS + 25];
    // vegetation.canopy_resistance
    const Mask x1433 = (x850 > 0.0);
    const Real x1434 = at_least(x885, 1e-06);
    const Mask x1435 = (x885 >= 1e-06);
    const Real x1436 = select(x1435, x886, 0.0);
    const Real x1437 = forcing[4] * 1.1;
    const Real x1438 = moved_forcing[4] * 1.1;
    const Real x1439 = numbers[LAYERS + 10] * x1434;
    const Real x1440 = moved_numbers[LAYERS + 10] * x1434;
    const Real x1441 = x1436 * numbers[LAYERS + 10];
    const Real x1442 = x1441 + x1440;
    const Real x1443 = x1437 / x1439;
    const Real x1444 = x1442 * x1443;
    const Real x1445 = x1438 - x1444;
    const Real x1446 = x1445 / x1439;
    const Real x1447 = numbers[LAYERS + 9] / 5000.0;
    const Real x1448 = moved_numbers[LAYERS + 9] / 5000.0;
    const Real x1449 = x1443 + x1447;
    const Real x1450 = x1446 + x1448;
    const Real x1451 = x1443 + 1.0;
    const Real x1452 = x1449 / x1451;
    const Real x1453 = x1446 * x1452;
    const Real x1454 = x1450 - x1453;
    const Real x1455 = x1454 / x1451;
    const Real x1456 = 298.0 - forcing[1];
    const Real x1457 = x1456 * x1456;
    const Real x1458 = moved_forcing[1] * x1456;
    const Real x1460 = x1458 + x1458;
    const Real x1462 = x1457 * 0.0016;
    const Real x1463 = x1460 * 0.0016;
    const Real x1465 = 1.0 - x1462;
    const Real x1466 = numbers[LAYERS + 11] * x1378;
    const Real x1467 = moved_numbers[LAYERS + 11] * x1378;
    const Real x1468 = x1379 * numbers[LAYERS + 11];
    const Real x1469 = x1468 + x1467;
    const Real x1470 = x1466 + 1.0;
    const Real x1471 = 1 / x1470;
    const Real x1472 = x1471 * x1471;
    const Real x1474 = x1469 * x1472;
    const Real x1482 = at_least(x1452, 0.0001);
    const Mask x1483 = (x1452 >= 0.0001);
    const Real x1484 = select(x1483, x1455, 0.0);
    const Real x1485 = x1434 * x1482;
    const Real x1486 = x1436 * x1482;
    const Real x1487 = x1484 * x1434;
    const Real x1488 = x1487 + x1486;
    const Real x1489 = at_least(x1465, 0.0001);
    const Mask x1490 = (x1465 >= 0.0001);
    const Real x1491 = select(x1490, x1463, 0.0);
    const Real x1492 = x1485 * x1489;
    const Real x1493 = x1488 * x1489;
    const Real x1494 = x1491 * x1485;
    const Real x1495 = x1494 + x1493;
    const Real x1496 = at_least(x1471, 0.01);
    const Mask x1497 = (x1471 >= 0.01);
    const Real x1498 = select(x1497, x1474, 0.0);
    const Real x1500 = x1492 * x1496;
    const Real x1501 = x1495 * x1496;
    const Real x1502 = x1498 * x1492;
    const Real x1504 = x1501 - x1502;
    // vegetation.water_stress, vegetation.canopy_resistance
    Real a1480_last = real_of(0.0);
    Real a1481_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1419 = state[l + 2 * LAYERS] - numbers[7 * LAYERS + 25];
        const Real a1420 = moved_state[l + 2 * LAYERS] - moved_numbers[7 * LAYERS + 25];
        const Real a1423 = a1419 / x1421;
        const Real a1424 = x1422 * a1423;
        const Real a1425 = a1420 - a1424;
        const Real a1426 = a1425 / x1421;
        const Real a1427 = at_least(a1423, 0.0);
        const Real a1428 = at_most(a1427, 1.0);
        const Mask a1429 = (a1423 >= 0.0);
        const Mask a1430 = (a1423 <= 1.0);
        const Mask a1431 = (a1429 & a1430);
        const Real a1432 = select(a1431, a1426, 0.0);
        const Real a1476 = numbers[l + 7 * LAYERS + 26] * a1428;
        const Real a1477 = moved_numbers[l + 7 * LAYERS + 26] * a1428;
        const Real a1478 = a1432 * numbers[l + 7 * LAYERS + 26];
        const Real a1479 = a1478 + a1477;
        a1480_last = a1480_last + a1476;
        a1481_last = a1481_last + a1479;
        real_7[l] = a1428;
        real_8[l] = a1432;
    }
    // vegetation.canopy_resistance
    const Real x1505 = at_least(a1480_last, 0.0001);
    const Mask x1506 = (a1480_last >= 0.0001);
    const Real x1507 = select(x1506, a1481_last, 0.0);
    const Real x1508 = x1500 * x1505;
    const Real x1509 = x1504 * x1505;
    const Real x1510 = x1507 * x1500;
    const Real x1511 = x1510 + x1509;
    const Real x1512 = numbers[LAYERS + 9] / x1508;
    const Real x1513 = x1511 * x1512;
    const Real x1514 = moved_numbers[LAYERS + 9] - x1513;
    const Real x1515 = x1514 / x1508;
    const Real x1516 = x1240 * 4.0;
    const Real x1517 = x1241 * 4.0;
    const Real x1518 = x1516 * x51;
    const Real x1519 = x1517 * x51;
    const Real x1520 = x52 * x1516;
    const Real x1521 = x1520 + x1519;
    const Real x1522 = x1518 * 0.2857541065206571;
    const Real x1523 = x1521 * 0.2857541065206571;
    const Real x1524 = x1522 / x1345;
    const Real x1525 = x1348 * x1524;
    const Real x1526 = x1523 - x1525;
    const Real x1527 = x1526 / x1345;
    const Real x1528 = x1524 + 1.0;
    const Real x1529 = x41 * 2489.795918367347;
    const Real x1530 = x44 * 2489.795918367347;
    const Real x1531 = x1528 + x1529;
    const Real x1532 = x1527 + x1530;
    const Real x1533 = x1512 * x848;
    const Real x1534 = x1515 * x848;
    const Real x1535 = x849 * x1512;
    const Real x1536 = x1535 + x1534;
    const Real x1537 = x1533 + 1.0;
    const Real x1538 = x1528 * x1537;
    const Real x1539 = x1527 * x1537;
    const Real x1540 = x1536 * x1528;
    const Real x1541 = x1540 + x1539;
    const Real x1542 = x1538 + x1529;
    const Real x1543 = x1541 + x1530;
    const Real x1544 = x1531 / x1542;
    const Real x1545 = x1543 * x1544;
    const Real x1546 = x1532 - x1545;
    const Real x1547 = x1546 / x1542;
    const Real x1548 = select(x1433, x1515, 0.0);
    moved_results[LAYERS + 23] = x1548;
    const Real x1549 = select(x1433, x1544, 0.0);
    const Real x1550 = select(x1433, x1547, 0.0);
    moved_results[LAYERS + 24] = x1550;
    // snow.limited_frost
    const Real x1551 = 1.0 - x164;
    const Real x1553 = x1411 * x1551;
    const Real x1554 = x1414 * x1551;
    const Real x1555 = x167 * x1411;
    const Real x1557 = x1554 - x1555;
    const Real x1558 = at_most(x1553, 0.0);
    const Mask x1559 = (x1553 <= 0.0);
    const Real x1560 = select(x1559, x1557, 0.0);
    const Real x1561 = x1558 * x1013;
    const Real x1562 = x1560 * x1013;
    const Real x1563 = x1015 * x1558;
    const Real x1565 = x1562 - x1563;
    const Real x1566 = x1561 / 0.98;
    const Real x1567 = x1565 / 0.98;
    const Real x1568 = 0.98 - x1013;
    const Real x1569 = x1411 * x1568;
    const Real x1570 = x1414 * x1568;
    const Real x1571 = x1015 * x1411;
    const Real x1572 = x1571 + x1570;
    const Real x1573 = x1566 + x1569;
    const Real x1574 = x1567 + x1572;
    const Real x1575 = x1573 / 0.98;
    const Real x1576 = x1574 / 0.98;
    const Mask x1577 = (x1411 <= 0.0);
    const Mask x1578 = (x164 >= 0.1);
    const Mask x1579 = (x1577 & x1578);
    const Mask x1580 = (x1302 > 150.0);
    const Mask x1581 = (x1579 & x1580);
    const Real x1582 = select(x1581, x1575, x1411);
    const Real x1583 = select(x1581, x1576, x1414);
    // time_step._evaporation
    const Real x1584 = select(x994, x1582, x1411);
    const Real x1585 = select(x994, x1583, x1414);
    const Real x1586 = at_least(x1584, 0.0);
    const Mask x1587 = (x1584 >= 0.0);
    const Real x1588 = select(x1587, x1585, 0.0);
    const Real x1589 = -x1584;
    const Real x1591 = at_least(x1589, 0.0);
    const Mask x1592 = (x1589 >= 0.0);
    const Real x1593 = select(x1592, x1585, 0.0);
    const Real x1595 = x1586 / 1000.0;
    const Real x1596 = x1588 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x1597 = state[LAYERS] - numbers[7 * LAYERS + 22];
    const Real x1598 = moved_state[LAYERS] - moved_numbers[7 * LAYERS + 22];
    const Real x1599 = numbers[7 * LAYERS + 23] - numbers[7 * LAYERS + 22];
    const Real x1600 = moved_numbers[7 * LAYERS + 23] - moved_numbers[7 * LAYERS + 22];
    const Real x1601 = x1597 / x1599;
    const Real x1602 = x1600 * x1601;
    const Real x1603 = x1598 - x1602;
    const Real x1604 = x1603 / x1599;
    const Real x1605 = at_least(x1601, 0.0);
    const Real x1606 = at_most(x1605, 1.0);
    const Mask x1607 = (x1601 >= 0.0);
    const Mask x1608 = (x1601 <= 1.0);
    const Mask x1609 = (x1607 & x1608);
    const Real x1610 = select(x1609, x1604, 0.0);
    const Real x1611 = x1606 * x1606;
    const Real x1612 = x1610 * x1606;
    const Real x1613 = x1612 + x1612;
    const Real x1614 = 1.0 - x850;
    const Real x1616 = x1611 * x1614;
    const Real x1617 = x1613 * x1614;
    const Real x1618 = x851 * x1611;
    const Real x1620 = x1617 - x1618;
    const Real x1621 = x1616 * x1595;
    const Real x1622 = x1620 * x1595;
    const Real x1623 = x1596 * x1616;
    const Real x1624 = x1623 + x1622;
    const Real x1625 = state[3 * LAYERS + 1] / 0.0005;
    const Real x1626 = moved_state[3 * LAYERS + 1] / 0.0005;
    const Mask x1627 = (x1625 > 1e-30);
    const Real x1628 = at_least(x1625, 1e-30);
    const Mask x1629 = (x1625 >= 1e-30);
    const Real x1630 = select(x1629, x1626, 0.0);
    const Real x1631 = sqrt(x1628);
    const Real x1632 = x1631 * 2.0;
    const Real x1633 = x1630 / x1632;
    const Real x1634 = select(x1627, x1631, 0.0);
    const Real x1635 = select(x1627, x1633, 0.0);
    const Real x1636 = x850 * x1634;
    const Real x1637 = x851 * x1634;
    const Real x1638 = x1635 * x850;
    const Real x1639 = x1638 + x1637;
    const Real x1640 = x1636 * x1595;
    const Real x1641 = x1639 * x1595;
    const Real x1642 = x1596 * x1636;
    const Real x1643 = x1642 + x1641;
    const Real x1644 = state[3 * LAYERS + 1] / seconds;
    const Real x1645 = moved_state[3 * LAYERS + 1] / seconds;
    const Mask x1646 = (x1644 <= x1640);
    const Real x1647 = select(x1646, x1644, x1640);
    const Real x1648 = select(x1646, x1645, x1643);
    const Real x1649 = x850 * x1549;
    const Real x1650 = x851 * x1549;
    const Real x1651 = x1550 * x850;
    const Real x1652 = x1651 + x1650;
    const Real x1653 = x1649 * x1595;
    const Real x1654 = x1652 * x1595;
    const Real x1655 = x1596 * x1649;
    const Real x1656 = x1655 + x1654;
    const Real x1657 = 1.0 - x1634;
    const Real x1659 = x1653 * x1657;
    const Real x1660 = x1656 * x1657;
    const Real x1661 = x1635 * x1653;
    const Real x1663 = x1660 - x1661;
    Real a1668_last = real_of(0.0);
    Real a1669_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1664 = real_7[l] * numbers[l + 8 * LAYERS + 26];
        const Real a1665 = real_8[l] * numbers[l + 8 * LAYERS + 26];
        const Real a1666 = moved_numbers[l + 8 * LAYERS + 26] * real_7[l];
        const Real a1667 = a1666 + a1665;
        a1668_last = a1668_last + a1664;
        a1669_last = a1669_last + a1667;
        real_9[l] = a1664;
        real_10[l] = a1667;
    }
    const Real x1670 = a1668_last / numbers[9 * LAYERS + 26];
    const Real x1671 = moved_numbers[9 * LAYERS + 26] * x1670;
    const Real x1672 = a1669_last - x1671;
    const Real x1673 = x1672 / numbers[9 * LAYERS + 26];
    Real a1685_last = real_of(0.0);
    Real a1686_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1674 = numbers[l + 7 * LAYERS + 26] + real_9[l];
        const Real a1675 = moved_numbers[l + 7 * LAYERS + 26] + real_10[l];
        const Real a1676 = a1674 - x1670;
        const Real a1677 = a1675 - x1673;
        const Real a1678 = at_least(a1676, 0.0);
        const Mask a1679 = (a1676 >= 0.0);
        const Real a1680 = select(a1679, a1677, 0.0);
        const Real a1681 = real_9[l] * a1678;
        const Real a1682 = real_10[l] * a1678;
        const Real a1683 = a1680 * real_9[l];
        const Real a1684 = a1683 + a1682;
        a1685_last = a1685_last + a1681;
        a1686_last = a1686_last + a1684;
        real_8[l] = a1681;
        real_7[l] = a1684;
    }
    const Mask x1687 = (a1685_last > 0.0);
    const Real x1688 = select(x1687, a1685_last, 1.0);
    const Real x1689 = select(x1687, a1686_last, 0.0);
    // time_step._evaporation
    const Real x1700 = x1178 * x1621;
    const Real x1701 = x1015 * x1621;
    const Real x1702 = x1624 * x1178;
    const Real x1703 = x1702 + x1701;
    const Real x1704 = x1178 * x1647;
    const Real x1705 = x1015 * x1647;
    const Real x1706 = x1648 * x1178;
    const Real x1707 = x1706 + x1705;
    // evapotranspiration.evaporation_components
    Real a1698_last = real_of(0.0);
    Real a1699_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1690 = real_8[l] / x1688;
        const Real a1691 = x1689 * a1690;
        const Real a1692 = real_7[l] - a1691;
        const Real a1693 = a1692 / x1688;
        const Real a1694 = x1659 * a1690;
        const Real a1695 = x1663 * a1690;
        const Real a1696 = a1693 * x1659;
        const Real a1697 = a1696 + a1695;
        a1698_last = a1698_last + a1694;
        a1699_last = a1699_last + a1697;
        real_10[l] = a1694;
        real_9[l] = a1697;
    }
    // time_step._evaporation
    const Real x1708 = x1178 * a1698_last;
    const Real x1709 = x1015 * a1698_last;
    const Real x1710 = a1699_last * x1178;
    const Real x1711 = x1710 + x1709;
    const Real x1716 = x1013 * x1586;
    const Real x1717 = x1015 * x1586;
    const Real x1719 = x1588 * x1013;
    const Real x1720 = x1719 - x1717;
    const Real x1721 = x1591 * x1405;
    const Real x1722 = x1593 * x1405;
    const Real x1724 = x1406 * x1591;
    const Real x1725 = x1724 - x1722;
    // time_step.from_ground
    const Real x1726 = x1700 + x1704;
    const Real x1727 = x1703 + x1707;
    const Real x1728 = x1726 + x1708;
    const Real x1729 = x1727 + x1711;
    const Real x1730 = x1728 * 1000.0;
    const Real x1731 = x1729 * 1000.0;
    // time_step.heat
    const Real x1732 = x1730 * 2501000.0;
    const Real x1733 = x1731 * 2501000.0;
    const Real x1734 = x1716 * 2830000.0;
    const Real x1735 = x1720 * 2830000.0;
    moved_results[LAYERS + 8] = x1735;
    const Real x1736 = x1732 + x1734;
    const Real x1737 = x1733 + x1735;
    const Real x1738 = x1736 - x1721;
    const Real x1739 = x1737 - x1725;
    // time_step.dew_rate
    const Real x1740 = x1591 / 1000.0;
    const Real x1741 = x1593 / 1000.0;
    const Real x1742 = -x1741;
    moved_results[LAYERS + 9] = x1742;
    // time_step.time_step
    const Real x1743 = x1716 / 1000.0;
    const Real x1744 = x1720 / 1000.0;
    const Real x1745 = x1743 - x1740;
    const Real x1746 = x1744 + x1741;
    const Real x1747 = seconds * x1745;
    const Real x1748 = x1746 * seconds;
    // snow.snow_surface_balance
    const Real x1751 = x1302 - x78;
    const Real x1752 = x1303 + x79;
    const Real x1753 = x1289 * x1358;
    const Real x1754 = x1290 * x1358;
    const Real x1755 = x1359 * x1289;
    const Real x1756 = x1755 + x1754;
    const Real x1757 = x1753 * x1333;
    const Real x1758 = x1756 * x1333;
    const Real x1759 = x1336 * x1753;
    const Real x1760 = x1759 + x1758;
    const Real x1761 = x1183 / x1757;
    const Real x1762 = x1760 * x1761;
    const Real x1763 = x1184 - x1762;
    const Real x1764 = x1763 / x1757;
    const Real x1765 = x1751 - x1360;
    const Real x1766 = x1752 - x1363;
    const Real x1767 = x1765 / x1333;
    const Real x1768 = x1336 * x1767;
    const Real x1769 = x1766 - x1768;
    const Real x1770 = x1769 / x1333;
    const Real x1771 = x1767 + x26;
    const Real x1772 = x1770 + x27;
    const Real x1773 = x1771 - forcing[1];
    const Real x1774 = x1772 - moved_forcing[1];
    const Real x1775 = x1738 / x1333;
    const Real x1776 = x1336 * x1775;
    const Real x1777 = x1739 - x1776;
    const Real x1778 = x1777 / x1333;
    const Real x1779 = x1773 - x1775;
    const Real x1780 = x1774 - x1778;
    const Real x1781 = x1779 / x1358;
    const Real x1782 = x1359 * x1781;
    const Real x1783 = x1780 - x1782;
    const Real x1784 = x1783 / x1358;
    const Real x1785 = forcing[1] + x1781;
    const Real x1786 = moved_forcing[1] + x1784;
    const Real x1787 = x1761 * state[0];
    const Real x1788 = x1764 * state[0];
    const Real x1789 = moved_state[0] * x1761;
    const Real x1790 = x1789 + x1788;
    const Real x1791 = x1785 + x1787;
    const Real x1792 = x1786 + x1790;
    const Real x1793 = x1761 + 1.0;
    const Real x1794 = x1791 / x1793;
    const Real x1795 = x1764 * x1794;
    const Real x1796 = x1792 - x1795;
    const Real x1797 = x1796 / x1793;
    const Mask x1798 = (x1794 > 273.15);
    const Real x1799 = x1013 * x1013;
    const Real x1800 = x1015 * x1013;
    const Real x1802 = x1800 + x1800;
    const Real x1804 = x1799 * 273.15;
    const Real x1805 = x1802 * 273.15;
    const Real x1807 = 1.0 - x1799;
    const Real x1808 = x1794 * x1807;
    const Real x1809 = x1797 * x1807;
    const Real x1810 = x1802 * x1794;
    const Real x1811 = x1810 + x1809;
    const Real x1812 = x1804 + x1808;
    const Real x1813 = x1811 - x1805;
    const Real x1814 = select(x1798, x1812, x1794);
    const Real x1815 = select(x1798, x1813, x1797);
    const Real x1816 = x988 - x1747;
    const Real x1817 = x989 - x1748;
    const Mask x1818 = (x1816 <= 1e-06);
    const Mask x1819 = (x1816 < 0.0);
    const Mask x1820 = select(x1798, x1818, x1819);
    const Real x1821 = select(x1820, 0.0, x1816);
    const Real x1822 = select(x1820, 0.0, x1817);
    const Real x1823 = x1358 * x1333;
    const Real x1824 = x1359 * x1333;
    const Real x1825 = x1336 * x1358;
    const Real x1826 = x1825 + x1824;
    const Real x1827 = x1823 * x1793;
    const Real x1828 = x1826 * x1793;
    const Real x1829 = x1764 * x1823;
    const Real x1830 = x1829 + x1828;
    // surface_balance.melt_heat
    const Real x1831 = x1794 - x1814;
    const Real x1832 = x1797 - x1815;
    const Real x1833 = x1827 * x1831;
    const Real x1834 = x1830 * x1831;
    const Real x1835 = x1832 * x1827;
    const Real x1836 = x1835 + x1834;
    // snow.snow_surface_balance
    const Mask x1837 = ~x1820;
    const Mask x1838 = (x1798 & x1837);
    const Real x1839 = at_least(x1833, 0.0);
    const Mask x1840 = (x1833 >= 0.0);
    const Real x1841 = select(x1840, x1836, 0.0);
    const Real x1842 = select(x1838, x1839, 0.0);
    const Real x1843 = select(x1838, x1841, 0.0);
    const Real x1844 = seconds / 333500000.0;
    const Real x1845 = x1842 * x1844;
    const Real x1846 = x1843 * x1844;
    const Real x1847 = x1821 - x1845;
    const Mask x1848 = (x1847 < 1e-06);
    const Mask x1849 = (x1838 & x1848);
    const Real x1850 = select(x1849, x1821, x1845);
    const Real x1851 = select(x1849, x1822, x1846);
    const Real x1852 = x1850 / seconds;
    const Real x1853 = x1851 / seconds;
    const Real x1854 = x1821 - x1850;
    const Real x1855 = x1822 - x1851;
    const Real x1856 = select(x1849, 0.0, x1854);
    const Real x1857 = select(x1849, 0.0, x1855);
    const Real x1858 = x1852 * 333500000.0;
    const Real x1859 = x1853 * 333500000.0;
    const Real x1861 = select(x1820, x1817, 0.0);
    const Mask x1863 = (x1798 & mask_of(false));
    const Mask x1864 = (x1820 | x1849);
    const Mask x1865 = (x1833 <= 0.0);
    const Mask x1866 = (x1864 | x1865);
    const Mask x1867 = (x1798 & x1866);
    // time_step.time_step
    const Real x1868 = x68 / 1000.0;
    const Real x1869 = x69 / 1000.0;
    const Real x1870 = select(x994, x1852, x1740);
    const Real x1871 = select(x994, x1853, x1742);
    const Real x1872 = x1868 + x1870;
    const Real x1873 = x1869 + x1871;
    moved_results[LAYERS + 25] = x1873;
    // vegetation.intercept
    const Real x1874 = x850 * x1872;
    const Real x1875 = x851 * x1872;
    const Real x1876 = x1873 * x850;
    const Real x1877 = x1876 + x1875;
    const Real x1878 = x1874 - x1704;
    const Real x1879 = x1877 - x1707;
    const Real x1880 = seconds * x1878;
    const Real x1881 = x1879 * seconds;
    const Real x1882 = state[3 * LAYERS + 1] + x1880;
    const Real x1883 = moved_state[3 * LAYERS + 1] + x1881;
    const Real x1884 = x1882 - 0.0005;
    const Real x1885 = at_least(x1884, 0.0);
    const Mask x1886 = (x1884 >= 0.0);
    const Real x1887 = select(x1886, x1883, 0.0);
    moved_results[LAYERS + 10] = x1887;
    const Real x1888 = state[3 * LAYERS + 1] * 8.881784197001252e-16;
    const Real x1889 = at_least(x1888, 1e-20);
    const Mask x1890 = (x1882 < x1889);
    const Real x1891 = at_most(x1882, 0.0005);
    const Mask x1892 = (x1882 <= 0.0005);
    const Real x1893 = select(x1892, x1883, 0.0);
    const Real x1894 = select(x1890, 0.0, x1891);
    after[3 * LAYERS + 1] = x1894;
    const Real x1895 = select(x1890, 0.0, x1893);
    moved_after[3 * LAYERS + 1] = x1895;
    const Real x1896 = x1614 * x1872;
    const Real x1898 = x1873 * x1614;
    const Real x1899 = x1898 - x1875;
    const Real x1900 = x1885 / seconds;
    const Real x1901 = x1887 / seconds;
    moved_quantities[LAYERS + 14] = x1901;
    const Real x1902 = x1896 + x1900;
    const Real x1903 = x1899 + x1901;
    moved_results[LAYERS + 11] = x1903;
    // water_flow.share_impedance
    const Real x1922 = numbers[LAYERS + 7] * (-2.302585092994046);
    const Real x1923 = moved_numbers[LAYERS + 7] * (-2.302585092994046);
    // time_step._evaporation, water_flow.__call__, water_flow.share_impedance
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1712 = x1178 * real_10[l];
        const Real a1713 = x1015 * real_10[l];
        const Real a1714 = real_9[l] * x1178;
        const Real a1715 = a1714 + a1713;
        const Real a1904 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a1905 = moved_state[l + LAYERS] - moved_state[l + 2 * LAYERS];
        const Real a1906 = 0.02 - a1904;
        const Real a1907 = -a1905;
        const Mask a1908 = (a1906 < numbers[l + 9 * LAYERS + 27]);
        const Real a1909 = select(a1908, numbers[l + 9 * LAYERS + 27], a1906);
        const Real a1910 = select(a1908, moved_numbers[l + 9 * LAYERS + 27], a1907);
        const Real a1911 = at_least(a1909, 0.0);
        const Mask a1912 = (a1909 >= 0.0);
        const Real a1913 = select(a1912, a1910, 0.0);
        const Real a1914 = minimum(a1911, state[l + 2 * LAYERS]);
        const Real a1915 = a1913 - moved_state[l + 2 * LAYERS];
        const Mask a1916 = (a1911 < state[l + 2 * LAYERS]);
        const Real a1917 = real_of_mask(a1916);
        const Mask a1918 = (a1911 == state[l + 2 * LAYERS]);
        const Real a1919 = select(a1918, 0.5, a1917);
        const Real a1920 = a1919 * a1915;
        const Real a1921 = moved_state[l + 2 * LAYERS] + a1920;
        const Real a1924 = a1904 / state[l + LAYERS];
        const Real a1925 = moved_state[l + LAYERS] * a1924;
        const Real a1926 = a1905 - a1925;
        const Real a1927 = a1926 / state[l + LAYERS];
        const Real a1928 = x1922 * a1924;
        const Real a1929 = x1923 * a1924;
        const Real a1930 = a1927 * x1922;
        const Real a1931 = a1930 + a1929;
        const Real a1932 = numbers[l + 2 * LAYERS + 22] - a1904;
        const Real a1933 = moved_numbers[l + 2 * LAYERS + 22] - a1905;
        real_7[l] = a1712;
        real_8[l] = a1715;
        real_11[l] = a1904;
        real_12[l] = a1905;
        real_13[l] = a1914;
        real_14[l] = a1921;
        real_15[l] = a1928;
        real_16[l] = a1931;
        real_17[l] = a1932;
    }
    // water_flow.__call__
    const Real x1934 = numbers[10 * LAYERS + 27] - real_11[0];
    const Real x1935 = moved_numbers[10 * LAYERS + 27] - real_12[0];
    const Mask x1936 = (x1934 < real_13[0]);
    const Real x1937 = select(x1936, real_13[0], x1934);
    const Real x1938 = select(x1936, real_14[0], x1935);
    // water_flow.__call__, implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a1939 = (numbers[l + 5 * LAYERS + 22] < real_13[l]);
        const Real a1940 = select(a1939, real_13[l], numbers[l + 5 * LAYERS + 22]);
        const Real a1941 = select(a1939, real_14[l], moved_numbers[l + 5 * LAYERS + 22]);
        const Real a1942 = numbers[l] * 0.5;
        const Real a1943 = a1942 / numbers[l + 4 * LAYERS + 22];
        real_12[l] = a1940;
        real_11[l] = a1941;
        real_9[l] = a1942;
        real_10[l] = a1943;
    }
    // implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1952 = exp(real_15[l]);
        const Real a1953 = a1952 / real_10[l];
        real_18[l] = a1952;
        real_19[l] = a1953;
    }
    const Real x1954 = numbers[10 * LAYERS + 28] * real_19[LAYERS - 1];
    // retention.flowing
    const Real x1955 = 1 / numbers[LAYERS + 22];
    const Real x1956 = x1955 * 3.0;
    const Real x1957 = x1956 + 1.0;
    const Real x1958 = -numbers[LAYERS + 8];
    const Mask x1959 = (x1958 < numbers[3 * LAYERS + 22]);
    const Real x1960 = select(x1959, numbers[3 * LAYERS + 22], x1958);
    const Real x1961 = x1960 / numbers[3 * LAYERS + 22];
    const Real x1962 = log(x1961);
    const Real x1963 = x1957 + 1.0;
    const Real x1965 = x1963 * x1962;
    const Real x1966 = -x1965;
    const Real x1967 = exp(x1966);
    const Real x1968 = x1960 * x1967;
    const Real x1969 = x1968 / x1957;
    const Real x1970 = numbers[LAYERS + 8] + numbers[3 * LAYERS + 22];
    const Real x1971 = at_least(x1970, 0.0);
    const Real x1972 = x1969 + x1971;
    // implicit_water._problem
    const Real x1974 = real_9[0] * x1967;
    const Real x1975 = numbers[LAYERS + 2] * numbers[5 * LAYERS + 21];
    const Real x1976 = exp(real_15[LAYERS - 1]);
    const Real x1977 = x1975 * x1976;
    const Real x1978 = x1972 + x1974;
    const Real x1979 = real_19[0] * x1978;
    // retention.flowing
    const Real x1980 = 1 / numbers[2 * LAYERS + 21];
    const Real x1981 = x1980 * 3.0;
    const Real x1982 = x1981 + 1.0;
    const Real x1983 = -numbers[10 * LAYERS + 28];
    const Mask x1984 = (x1983 < numbers[4 * LAYERS + 21]);
    const Real x1985 = select(x1984, numbers[4 * LAYERS + 21], x1983);
    const Real x1986 = x1985 / numbers[4 * LAYERS + 21];
    const Real x1987 = log(x1986);
    const Real x1988 = x1982 + 1.0;
    const Real x1990 = x1988 * x1987;
    const Real x1991 = -x1990;
    const Real x1992 = exp(x1991);
    const Real x1993 = x1985 * x1992;
    const Real x1994 = x1993 / x1982;
    const Real x1995 = numbers[10 * LAYERS + 28] + numbers[4 * LAYERS + 21];
    const Real x1996 = at_least(x1995, 0.0);
    const Real x1997 = x1994 + x1996;
    // implicit_water._problem
    const Real x1998 = x1954 * x1997;
    // retention.brim
    real_20[0] = numbers[3 * LAYERS + 22];
    for (int l = 0; l < LAYERS - 1; ++l) real_20[l + 1] = numbers[l + 3 * LAYERS + 22];
    for (int l = 0; l < LAYERS - 1; ++l) real_21[l] = numbers[l + 3 * LAYERS + 23];
    real_21[LAYERS - 1] = numbers[4 * LAYERS + 21];
    // retention.brim, retention.at, implicit_water._state, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2001 = minimum(real_20[l], real_21[l]);
        const Real a2002 = minimum(numbers[l + 3 * LAYERS + 22], a2001);
        const Real a2003 = numbers[l + 3 * LAYERS + 22] / a2002;
        const Real a2004 = log(a2003);
        const Real a2005 = a2004 / numbers[l + LAYERS + 22];
        const Real a2006 = exp(a2005);
        const Real a2007 = numbers[l + 2 * LAYERS + 22] - numbers[l + 9 * LAYERS + 27];
        const Real a2008 = a2007 * a2006;
        const Real a2009 = numbers[l + 9 * LAYERS + 27] + a2008;
        const Real a2010 = a2009 - numbers[l + 9 * LAYERS + 27];
        const Real a2011 = a2010 / a2007;
        const Real a2012 = at_least(a2011, 1e-12);
        const Real a2013 = log(numbers[l + 3 * LAYERS + 22]);
        const Real a2014 = log(a2012);
        const Real a2015 = numbers[l + LAYERS + 22] * a2014;
        const Real a2016 = a2013 - a2015;
        const Real a2017 = at_most(a2016, 16.11809565095832);
        const Real a2018 = exp(a2017);
        const Real a2020 = numbers[l + LAYERS + 22] * a2018;
        const Real a2021 = a2012 * a2007;
        const Real a2022 = a2020 / a2021;
        const Mask a2023 = (a2009 > real_17[l]);
        const Real a2024 = select(a2023, real_17[l], a2009);
        const Mask a2025 = (a2009 <= real_17[l]);
        const Real a2026 = a2024 - real_13[l];
        const Real a2027 = a2026 / 0.01;
        const Real a2028 = at_least(a2027, 0.0);
        const Real a2029 = at_most(a2028, 1.0);
        const Mask a2030 = (a2029 < 1.0);
        const Mask a2031 = (a2025 & a2030);
        const Real a2032 = select(a2031, 100.0, 0.0);
        const Real a2033 = 1 / numbers[l + LAYERS + 22];
        const Real a2034 = a2033 * 3.0;
        const Real a2035 = a2034 + 1.0;
        const Mask a2036 = (a2018 < numbers[l + 3 * LAYERS + 22]);
        const Real a2037 = select(a2036, numbers[l + 3 * LAYERS + 22], a2018);
        const Real a2038 = a2037 / numbers[l + 3 * LAYERS + 22];
        const Real a2039 = log(a2038);
        const Real a2040 = a2035 + 1.0;
        const Real a2042 = a2040 * a2039;
        const Real a2043 = -a2042;
        const Real a2044 = exp(a2043);
        const Real a2045 = numbers[l + 3 * LAYERS + 22] * 0.999999999;
        const Mask a2046 = (a2018 > a2045);
        const Real a2047 = a2040 * a2044;
        const Real a2048 = a2047 / a2037;
        const Real a2049 = select(a2046, a2048, 0.0);
        const Real a2050 = a2037 * a2044;
        const Real a2051 = a2050 / a2035;
        const Real a2052 = numbers[l + 3 * LAYERS + 22] - a2018;
        const Real a2053 = at_least(a2052, 0.0);
        const Real a2054 = a2051 + a2053;
        real_22[l] = a2003;
        real_23[l] = a2005;
        real_24[l] = a2006;
        real_25[l] = a2007;
        real_26[l] = a2009;
        real_27[l] = a2010;
        real_28[l] = a2013;
        real_29[l] = a2018;
        real_30[l] = a2022;
        real_31[l] = a2029;
        mask_32[l] = a2030;
        real_33[l] = a2032;
        real_34[l] = a2033;
        real_35[l] = a2035;
        real_36[l] = a2040;
        real_37[l] = a2044;
        real_38[l] = a2045;
        real_39[l] = a2049;
        real_40[l] = a2054;
    }
    // implicit_water._problem, retention.flowing, implicit_water._outflow
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a1944 = minimum(real_15[l], real_15[l + 1]);
        const Real a1945 = maximum(real_15[l], real_15[l + 1]);
        const Real a1946 = a1944 - a1945;
        const Real a1947 = a1946 * 0.72;
        const Real a1948 = a1945 + a1947;
        const Real a1949 = exp(a1948);
        const Real a1950 = real_10[l] + real_10[l + 1];
        const Real a1951 = a1949 / a1950;
        const Real a1973 = real_9[l] + real_9[l + 1];
        const Real a2055 = 1 / numbers[l + LAYERS + 22];
        const Real a2056 = a2055 * 3.0;
        const Real a2057 = a2056 + 1.0;
        const Mask a2058 = (real_29[l + 1] < numbers[l + 3 * LAYERS + 22]);
        const Real a2059 = select(a2058, numbers[l + 3 * LAYERS + 22], real_29[l + 1]);
        const Real a2060 = a2059 / numbers[l + 3 * LAYERS + 22];
        const Real a2061 = log(a2060);
        const Real a2062 = a2057 + 1.0;
        const Real a2064 = a2062 * a2061;
        const Real a2065 = -a2064;
        const Real a2066 = exp(a2065);
        const Real a2067 = a2059 * a2066;
        const Real a2068 = a2067 / a2057;
        const Real a2069 = numbers[l + 3 * LAYERS + 22] - real_29[l + 1];
        const Real a2070 = at_least(a2069, 0.0);
        const Real a2071 = a2068 + a2070;
        const Real a2072 = 1 / numbers[l + LAYERS + 23];
        const Real a2073 = a2072 * 3.0;
        const Real a2074 = a2073 + 1.0;
        const Mask a2075 = (real_29[l] < numbers[l + 3 * LAYERS + 23]);
        const Real a2076 = select(a2075, numbers[l + 3 * LAYERS + 23], real_29[l]);
        const Real a2077 = a2076 / numbers[l + 3 * LAYERS + 23];
        const Real a2078 = log(a2077);
        const Real a2079 = a2074 + 1.0;
        const Real a2081 = a2079 * a2078;
        const Real a2082 = -a2081;
        const Real a2083 = exp(a2082);
        const Real a2084 = a2076 * a2083;
        const Real a2085 = a2084 / a2074;
        const Real a2086 = numbers[l + 3 * LAYERS + 23] - real_29[l];
        const Real a2087 = at_least(a2086, 0.0);
        const Real a2088 = a2085 + a2087;
        const Real a2089 = real_40[l] + a2088;
        const Real a2090 = a2089 * 0.5;
        real_41[l] = a1949;
        real_42[l] = a1950;
        real_43[l] = a1951;
        real_44[l] = a1973;
        real_45[l] = a2055;
        real_46[l] = a2057;
        real_47[l] = a2062;
        real_48[l] = a2066;
        real_49[l] = a2071;
        real_50[l] = a2072;
        real_51[l] = a2074;
        real_52[l] = a2079;
        real_53[l] = a2083;
        real_54[l] = a2090;
    }
    // implicit_water._downward
    real_44[LAYERS - 1] = real_9[LAYERS - 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2092 = real_44[l] * real_37[l];
        real_29[l] = a2092;
    }
    const Real x2095 = real_40[LAYERS - 1] + real_29[LAYERS - 1];
    const Real x2096 = x1954 * x2095;
    const Real x2097 = x1977 * real_37[LAYERS - 1];
    const Real x2098 = x2096 + x2097;
    // implicit_water._upward
    const Real x2102 = real_19[0] * real_40[0];
    // implicit_water._balance
    const Mask x2103 = (real_of(0.0) > 0.0);
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2104 = select(x2103, 0.0, real_39[l]);
        const Real a2107 = real_44[l] * a2104;
        real_55[l] = a2104;
        real_56[l] = a2107;
    }
    // implicit_water._downward
    const Real x2110 = real_37[LAYERS - 1] + real_56[LAYERS - 1];
    const Real x2111 = x1954 * x2110;
    const Real x2112 = x1977 * real_55[LAYERS - 1];
    const Real x2113 = x2111 + x2112;
    // implicit_water._downward, implicit_water._outflow, implicit_water._upward, implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2093 = real_54[l] + real_29[l];
        const Real a2094 = real_43[l] * a2093;
        const Real a2099 = real_40[l + 1] + real_49[l];
        const Real a2100 = a2099 * 0.5;
        const Real a2101 = real_43[l] * a2100;
        const Real a2105 = real_37[l] + real_53[l];
        const Real a2106 = a2105 * 0.5;
        const Real a2108 = a2106 + real_56[l];
        const Real a2109 = real_43[l] * a2108;
        real_55[l] = a2094;
        real_39[l + 1] = a2101;
        real_57[l] = a2109;
    }
    // implicit_water._balance
    real_57[LAYERS - 1] = x2113;
    // implicit_water._upward
    const Real x2119 = real_19[0] * real_37[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2116 = real_37[l + 1] + real_48[l];
        const Real a2117 = a2116 * 0.5;
        const Real a2118 = real_43[l] * a2117;
        real_56[l + 1] = a2118;
    }
    // implicit_water._balance
    real_56[0] = x2119;
    real_55[LAYERS - 1] = x2098;
    real_39[0] = x2102;
    // implicit_water._balance, implicit_water.solve_water
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2115 = real_31[l] * real_57[l];
        const Real a2121 = real_31[l] * real_56[l];
        const Real a2122 = a2115 + a2121;
        const Real a2125 = real_55[l] + real_39[l];
        const Real a2126 = real_31[l] * a2125;
        const Real a2127 = a2122 * real_30[l];
        const Real a2128 = real_33[l] * a2125;
        const Real a2129 = a2127 + a2128;
        const Real a2130 = at_least(real_27[l], 1e-09);
        const Real a2131 = seconds * a2126;
        const Real a2132 = a2130 * a2129;
        const Real a2133 = at_least(a2126, 1e-30);
        const Real a2134 = a2132 / a2133;
        const Real a2135 = at_least(a2134, 0.02);
        const Real a2136 = select(mask_32[l], 60.0, INFINITE);
        const Real a2137 = minimum(a2135, a2136);
        const Real a2138 = numbers[l] * 1e-11;
        const Real a2139 = seconds * a2122;
        const Real a2140 = a2138 + a2139;
        const Real a2141 = minimum(state[l + 2 * LAYERS], real_17[l]);
        const Real a2142 = maximum(a2141, real_13[l]);
        const Real a2143 = minimum(a2142, real_26[l]);
        real_37[l] = a2131;
        real_29[l] = a2137;
        real_40[l] = a2138;
        real_58[l] = a2140;
        real_59[l] = a2143;
    }
    // implicit_water._newton
    for (int l = 0; l < LAYERS; ++l) real_56[l] = real_59[l];
    for (int l = 0; l < LAYERS; ++l) real_57[l] = real_of(0.0);
    Real w2146 = real_of(0.0);
    Mask w2147 = mask_of(true);
    for (int pass = 0; pass < 30; ++pass) {
        if (!any_lane(w2147)) break;
        // retention.at, implicit_water._state, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2148 = real_56[l] - numbers[l + 9 * LAYERS + 27];
            const Real a2149 = a2148 / real_25[l];
            const Real a2150 = at_least(a2149, 1e-12);
            const Real a2151 = log(a2150);
            const Real a2152 = numbers[l + LAYERS + 22] * a2151;
            const Real a2153 = real_28[l] - a2152;
            const Real a2154 = at_most(a2153, 16.11809565095832);
            const Real a2155 = exp(a2154);
            const Real a2157 = numbers[l + LAYERS + 22] * a2155;
            const Real a2158 = a2150 * real_25[l];
            const Real a2159 = a2157 / a2158;
            const Real a2160 = real_57[l] - a2155;
            const Mask a2161 = (real_56[l] > real_17[l]);
            const Real a2162 = select(a2161, real_17[l], real_56[l]);
            const Mask a2163 = (real_56[l] <= real_17[l]);
            const Real a2164 = a2162 - real_13[l];
            const Real a2165 = a2164 / 0.01;
            const Real a2166 = at_least(a2165, 0.0);
            const Real a2167 = at_most(a2166, 1.0);
            const Mask a2168 = (a2167 < 1.0);
            const Mask a2169 = (a2163 & a2168);
            const Real a2170 = select(a2169, 100.0, 0.0);
            const Real a2171 = -a2160;
            const Mask a2172 = (a2171 < numbers[l + 3 * LAYERS + 22]);
            const Real a2173 = select(a2172, numbers[l + 3 * LAYERS + 22], a2171);
            const Real a2174 = a2173 / numbers[l + 3 * LAYERS + 22];
            const Real a2175 = log(a2174);
            const Real a2176 = real_36[l] * a2175;
            const Real a2177 = -a2176;
            const Real a2178 = exp(a2177);
            const Mask a2179 = (a2171 > real_38[l]);
            const Real a2180 = real_36[l] * a2178;
            const Real a2181 = a2180 / a2173;
            const Real a2182 = select(a2179, a2181, 0.0);
            const Real a2183 = a2173 * a2178;
            const Real a2184 = a2183 / real_35[l];
            const Real a2185 = a2160 + numbers[l + 3 * LAYERS + 22];
            const Real a2186 = at_least(a2185, 0.0);
            const Real a2187 = a2184 + a2186;
            real_39[l] = a2148;
            real_55[l] = a2159;
            real_33[l] = a2160;
            real_31[l] = a2162;
            mask_32[l] = a2163;
            real_30[l] = a2167;
            mask_60[l] = a2168;
            real_61[l] = a2170;
            real_62[l] = a2178;
            real_63[l] = a2182;
            real_64[l] = a2187;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2216 = real_44[l] * real_62[l];
            real_65[l] = a2216;
        }
        const Real x2219 = real_64[LAYERS - 1] + real_65[LAYERS - 1];
        const Real x2220 = x1954 * x2219;
        const Real x2221 = x1977 * real_62[LAYERS - 1];
        const Real x2222 = x2220 + x2221;
        // implicit_water._upward
        const Real x2226 = real_19[0] * real_64[0];
        // retention.flowing, implicit_water._outflow, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2188 = -real_33[l + 1];
            const Mask a2189 = (a2188 < numbers[l + 3 * LAYERS + 22]);
            const Real a2190 = select(a2189, numbers[l + 3 * LAYERS + 22], a2188);
            const Real a2191 = a2190 / numbers[l + 3 * LAYERS + 22];
            const Real a2192 = log(a2191);
            const Real a2193 = real_47[l] * a2192;
            const Real a2194 = -a2193;
            const Real a2195 = exp(a2194);
            const Real a2196 = a2190 * a2195;
            const Real a2197 = a2196 / real_46[l];
            const Real a2198 = real_33[l + 1] + numbers[l + 3 * LAYERS + 22];
            const Real a2199 = at_least(a2198, 0.0);
            const Real a2200 = a2197 + a2199;
            const Real a2201 = -real_33[l];
            const Mask a2202 = (a2201 < numbers[l + 3 * LAYERS + 23]);
            const Real a2203 = select(a2202, numbers[l + 3 * LAYERS + 23], a2201);
            const Real a2204 = a2203 / numbers[l + 3 * LAYERS + 23];
            const Real a2205 = log(a2204);
            const Real a2206 = real_52[l] * a2205;
            const Real a2207 = -a2206;
            const Real a2208 = exp(a2207);
            const Real a2209 = a2203 * a2208;
            const Real a2210 = a2209 / real_51[l];
            const Real a2211 = real_33[l] + numbers[l + 3 * LAYERS + 23];
            const Real a2212 = at_least(a2211, 0.0);
            const Real a2213 = a2210 + a2212;
            const Real a2214 = real_64[l] + a2213;
            const Real a2215 = a2214 * 0.5;
            const Real a2217 = a2215 + real_65[l];
            const Real a2218 = real_43[l] * a2217;
            const Real a2223 = real_64[l + 1] + a2200;
            const Real a2224 = a2223 * 0.5;
            const Real a2225 = real_43[l] * a2224;
            real_48[l] = a2195;
            real_54[l] = a2208;
            real_66[l] = a2218;
            real_67[l + 1] = a2225;
        }
        // implicit_water._flow
        real_66[LAYERS - 1] = x2222;
        real_67[0] = x2226;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2228 = real_30[l] * real_66[l];
            const Real a2230 = real_30[l] * real_67[l];
            real_65[l] = a2228;
            real_64[l] = a2230;
        }
        const Real x2231 = x1979 - real_64[0];
        const Mask x2232 = (x2231 > x1902);
        const Real x2233 = select(x2232, x1902, x2231);
        // implicit_water._remaining
        const Real x2234 = real_31[0] - x1937;
        const Real x2235 = x2234 / 0.01;
        const Real x2236 = at_least(x2235, 0.0);
        const Real x2237 = at_most(x2236, 1.0);
        // implicit_water._flow
        const Real x2238 = x1700 * x2237;
        const Real x2245 = real_65[LAYERS - 1] - x1998;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2244 = real_65[l] - real_64[l + 1];
            real_68[l + 1] = a2244;
        }
        // implicit_water._gain
        real_68[0] = x2233;
        for (int l = 0; l < LAYERS - 1; ++l) real_64[l] = real_68[l + 1];
        real_64[LAYERS - 1] = x2245;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2239 = real_31[l] - real_12[l];
            const Real a2240 = a2239 / 0.01;
            const Real a2241 = at_least(a2240, 0.0);
            const Real a2242 = at_most(a2241, 1.0);
            const Real a2243 = real_7[l] * a2242;
            const Real a2246 = real_56[l] - real_31[l];
            const Real a2247 = a2246 * 1e-09;
            const Real a2248 = real_31[l] + a2247;
            const Real a2249 = real_57[l] * 1e-11;
            const Real a2250 = a2248 + a2249;
            const Real a2251 = a2250 - state[l + 2 * LAYERS];
            const Real a2252 = numbers[l] * a2251;
            const Real a2253 = a2243 + in_row(l, 0, x2238);
            const Real a2256 = real_68[l] - real_64[l];
            const Real a2257 = a2256 - a2253;
            const Real a2258 = seconds * a2257;
            const Real a2259 = a2252 - a2258;
            const Mask a2260 = (real_57[l] > 0.0);
            const Real a2261 = select(a2260, 0.0, real_63[l]);
            const Real a2264 = real_44[l] * a2261;
            real_65[l] = a2259;
            mask_69[l] = a2260;
            real_70[l] = a2261;
            real_71[l] = a2264;
        }
        // implicit_water._downward
        const Real x2267 = real_62[LAYERS - 1] + real_71[LAYERS - 1];
        const Real x2268 = x1954 * x2267;
        const Real x2269 = x1977 * real_70[LAYERS - 1];
        const Real x2270 = x2268 + x2269;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2262 = real_62[l] + real_54[l];
            const Real a2263 = a2262 * 0.5;
            const Real a2265 = a2263 + real_71[l];
            const Real a2266 = real_43[l] * a2265;
            real_70[l] = a2266;
        }
        // implicit_water._balance
        real_70[LAYERS - 1] = x2270;
        // implicit_water._upward
        const Real x2276 = real_19[0] * real_62[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2273 = real_62[l + 1] + real_48[l];
            const Real a2274 = a2273 * 0.5;
            const Real a2275 = real_43[l] * a2274;
            real_71[l + 1] = a2275;
        }
        // implicit_water._balance
        real_71[0] = x2276;
        const Mask x2286 = (x2233 < x1902);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2272 = real_30[l] * real_70[l];
            const Real a2278 = real_30[l] * real_71[l];
            const Real a2279 = select(mask_69[l], 1.0, real_55[l]);
            const Real a2280 = a2272 * a2279;
            const Real a2281 = real_61[l] * real_66[l];
            const Real a2282 = a2280 + a2281;
            const Real a2283 = a2278 * a2279;
            const Real a2284 = real_61[l] * real_67[l];
            const Real a2285 = a2283 + a2284;
            real_62[l] = a2272;
            real_64[l] = a2278;
            real_68[l] = a2282;
            real_63[l] = a2285;
        }
        const Real x2287 = select(x2286, real_63[0], 0.0);
        // implicit_water._demanded
        const Mask x2298 = (real_31[0] > x1937);
        const Real x2299 = x1937 + 0.01;
        const Mask x2300 = (real_31[0] < x2299);
        const Mask x2301 = (x2298 & x2300);
        const Mask x2302 = (real_31[0] == x1937);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2288 = (real_65[l] < 0.0);
            const Mask a2289 = (real_31[l] > real_12[l]);
            const Real a2290 = real_12[l] + 0.01;
            const Mask a2291 = (real_31[l] < a2290);
            const Mask a2292 = (a2289 & a2291);
            const Mask a2293 = (real_31[l] == real_12[l]);
            const Mask a2294 = (a2293 & a2288);
            const Mask a2295 = (a2292 | a2294);
            const Real a2296 = real_7[l] / 0.01;
            const Real a2297 = select(a2295, a2296, 0.0);
            mask_72[l] = a2288;
            real_71[l] = a2297;
        }
        // implicit_water._demanded
        const Mask x2303 = (x2302 & mask_72[0]);
        const Mask x2304 = (x2301 | x2303);
        const Real x2305 = x1700 / 0.01;
        const Real x2306 = select(x2304, x2305, 0.0);
        // implicit_water._balance
        real_31[0] = x2287;
        for (int l = 0; l < LAYERS - 1; ++l) real_31[l + 1] = real_63[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2307 = real_71[l] + in_row(l, 0, x2306);
            const Real a2308 = seconds * a2307;
            const Real a2309 = select(mask_32[l], a2308, 0.0);
            const Real a2310 = select(mask_32[l], 1.0, 1e-09);
            const Real a2311 = select(mask_69[l], 1e-11, a2310);
            const Real a2312 = numbers[l] * a2311;
            const Real a2313 = real_62[l] + real_64[l];
            const Real a2314 = real_66[l] + real_67[l];
            const Real a2315 = real_30[l] * a2314;
            const Real a2316 = a2313 * real_55[l];
            const Real a2317 = real_61[l] * a2314;
            const Real a2318 = a2316 + a2317;
            const Real a2319 = at_least(real_39[l], 1e-09);
            const Real a2320 = magnitude(real_33[l]);
            const Real a2321 = select(mask_69[l], a2320, real_56[l]);
            const Real a2323 = real_68[l] + real_31[l];
            const Real a2324 = a2321 * a2323;
            real_70[l] = a2309;
            real_73[l] = a2312;
            real_74[l] = a2313;
            real_75[l] = a2315;
            real_76[l] = a2318;
            real_77[l] = a2319;
            real_78[l] = a2323;
            real_79[l] = a2324;
        }
        real_31[0] = real_79[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_31[l + 1] = real_79[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_71[l] = real_79[l + 1];
        real_71[LAYERS - 1] = real_79[LAYERS - 1];
        // implicit_water._balance, implicit_water._is_open
        Mask a2354_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2327 = maximum(real_31[l], real_71[l]);
            const Real a2328 = maximum(real_79[l], a2327);
            const Real a2332 = real_73[l] + real_70[l];
            const Real a2333 = seconds * real_78[l];
            const Real a2334 = a2332 + a2333;
            const Real a2337 = seconds * a2328;
            const Real a2338 = numbers[l] * numbers[l + 2 * LAYERS + 22];
            const Real a2339 = a2337 + a2338;
            const Real a2340 = a2339 * 1.4210854715202004e-14;
            const Real a2341 = numbers[l] + real_70[l];
            const Real a2342 = seconds * real_75[l];
            const Real a2343 = real_77[l] * real_76[l];
            const Real a2344 = at_least(real_75[l], 1e-30);
            const Real a2345 = a2343 / a2344;
            const Real a2346 = at_least(a2345, 0.02);
            const Real a2347 = select(mask_60[l], 60.0, INFINITE);
            const Real a2348 = minimum(a2346, a2347);
            const Real a2349 = seconds * real_74[l];
            const Real a2350 = real_40[l] + a2349;
            const Real a2351 = magnitude(real_65[l]);
            const Real a2352 = a2351 - a2340;
            const Mask a2353 = (a2352 > 0.0);
            a2354_last = (a2354_last | a2353);
            real_64[l] = a2334;
            real_62[l] = a2341;
            real_67[l] = a2342;
            real_66[l] = a2348;
            real_61[l] = a2350;
        }
        // implicit_water.iteration
        const Mask x2355 = (w2147 & a2354_last);
        // implicit_water._balance
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2330 = seconds * real_68[l];
            const Real a2331 = -a2330;
            const Real a2335 = seconds * real_63[l + 1];
            const Real a2336 = -a2335;
            real_48[l] = a2331;
            real_54[l] = a2336;
        }
        // implicit_water._moved
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2356 = -real_65[l];
            real_63[l] = a2356;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_48, real_64, real_54, real_63, real_65);
        // implicit_water._stopped
        const Mask x2485 = (real_56[0] > x1937);
        // implicit_water._moved, implicit_water._raised, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2358 = select(mask_69[l], real_29[l], real_66[l]);
            const Real a2359 = select(mask_69[l], real_37[l], real_67[l]);
            const Real a2360 = at_least(a2359, 1e-30);
            const Real a2361 = real_27[l] / real_77[l];
            const Real a2362 = at_least(a2361, 1.0);
            const Real a2363 = real_17[l] - numbers[l + 9 * LAYERS + 27];
            const Real a2364 = a2363 / real_77[l];
            const Mask a2365 = (a2364 > a2362);
            const Real a2366 = select(a2365, a2362, a2364);
            const Real a2367 = at_least(a2366, 1e-30);
            const Real a2368 = real_62[l] * real_77[l];
            const Real a2369 = numbers[l] * 1e-09;
            const Real a2370 = select(mask_32[l], real_62[l], a2369);
            const Real a2371 = a2358 * a2360;
            const Real a2372 = a2371 / real_77[l];
            const Real a2373 = a2370 + a2372;
            const Real a2374 = real_57[l] + real_65[l];
            const Real a2375 = a2368 * a2367;
            const Real a2376 = a2368 - a2375;
            const Real a2377 = a2376 * 1e-09;
            const Real a2378 = a2375 + a2377;
            const Real a2379 = select(mask_32[l], a2368, a2378);
            const Real a2380 = a2379 + a2360;
            const Real a2381 = log(a2367);
            const Real a2382 = a2358 * a2381;
            const Real a2383 = at_most(a2382, 300.0);
            const Real a2384 = exp(a2383);
            const Real a2385 = a2360 * a2384;
            const Real a2386 = a2375 + a2385;
            const Real a2387 = a2368 * a2362;
            const Real a2388 = a2387 - a2375;
            const Real a2389 = a2388 * 1e-09;
            const Real a2390 = a2375 + a2389;
            const Real a2391 = maximum(real_37[l], a2360);
            const Real a2392 = a2390 + a2391;
            const Real a2393 = real_61[l] * a2374;
            const Real a2394 = a2373 * real_65[l];
            const Real a2395 = select(mask_69[l], a2393, a2394);
            const Real a2396 = a2380 + a2395;
            const Real a2397 = a2396 - a2392;
            const Real a2398 = a2397 / real_58[l];
            const Real a2399 = select(mask_69[l], a2374, a2398);
            const Real a2400 = at_least(a2399, 0.0);
            const Mask a2401 = (a2374 > 0.0);
            const Mask a2402 = (a2396 > a2392);
            const Mask a2403 = select(mask_69[l], a2401, a2402);
            const Mask a2404 = (a2396 > a2386);
            const Real a2405 = a2368 * 1e-09;
            const Real a2406 = select(a2404, a2405, a2368);
            const Real a2407 = a2375 * 0.999999999;
            const Real a2408 = select(a2404, a2407, 0.0);
            const Real a2409 = a2396 - a2408;
            const Real a2410 = at_least(a2409, 1e-30);
            const Real a2411 = a2410 / a2406;
            const Real a2412 = log(a2411);
            const Real a2413 = a2410 / a2360;
            const Real a2414 = log(a2413);
            const Real a2415 = a2414 / a2358;
            const Real a2416 = minimum(a2412, a2415);
            const Real a2417 = a2409 - a2406;
            const Real a2418 = a2417 - a2360;
            const Real a2419 = a2406 + a2371;
            const Real a2420 = a2418 / a2419;
            const Real a2421 = a2420 + 1.0;
            const Real a2422 = at_most(a2416, 50.0);
            const Real a2423 = exp(a2422);
            const Real a2424 = minimum(a2423, a2421);
            const Real a2425 = at_least(a2424, 0.05);
            const Real a2426 = log(a2425);
            const Real a2427 = a2358 * a2426;
            const Real a2428 = at_most(a2427, 300.0);
            const Real a2429 = exp(a2428);
            const Real a2430 = a2360 * a2429;
            const Real a2431 = a2406 * a2425;
            const Real a2432 = a2431 + a2430;
            const Real a2433 = a2432 - a2409;
            const Real a2434 = a2358 * a2430;
            const Real a2435 = a2434 / a2425;
            const Real a2436 = a2406 + a2435;
            const Real a2437 = a2433 / a2436;
            const Real a2438 = a2425 - a2437;
            const Real a2439 = at_least(a2438, 0.05);
            const Real a2440 = log(a2439);
            const Real a2441 = a2358 * a2440;
            const Real a2442 = at_most(a2441, 300.0);
            const Real a2443 = exp(a2442);
            const Real a2444 = a2360 * a2443;
            const Real a2445 = a2406 * a2439;
            const Real a2446 = a2445 + a2444;
            const Real a2447 = a2446 - a2409;
            const Real a2448 = a2358 * a2444;
            const Real a2449 = a2448 / a2439;
            const Real a2450 = a2406 + a2449;
            const Real a2451 = a2447 / a2450;
            const Real a2452 = a2439 - a2451;
            const Real a2453 = at_least(a2452, 0.05);
            const Real a2454 = log(a2453);
            const Real a2455 = a2358 * a2454;
            const Real a2456 = at_most(a2455, 300.0);
            const Real a2457 = exp(a2456);
            const Real a2458 = a2360 * a2457;
            const Real a2459 = a2406 * a2453;
            const Real a2460 = a2459 + a2458;
            const Real a2461 = a2460 - a2409;
            const Real a2462 = a2358 * a2458;
            const Real a2463 = a2462 / a2453;
            const Real a2464 = a2406 + a2463;
            const Real a2465 = a2461 / a2464;
            const Real a2466 = a2453 - a2465;
            const Real a2467 = at_least(a2466, 0.05);
            const Real a2468 = select(a2404, a2367, 0.05);
            const Real a2469 = select(a2404, a2362, a2367);
            const Real a2470 = maximum(a2467, a2468);
            const Real a2471 = minimum(a2470, a2469);
            const Real a2472 = real_77[l] * a2471;
            const Real a2473 = numbers[l + 9 * LAYERS + 27] + a2472;
            const Real a2474 = maximum(a2473, real_13[l]);
            const Mask a2475 = (real_56[l] > real_12[l]);
            const Mask a2476 = (a2474 < real_12[l]);
            const Mask a2477 = (a2475 & a2476);
            const Mask a2478 = (real_56[l] < real_12[l]);
            const Mask a2479 = (a2474 > real_12[l]);
            const Mask a2480 = (a2478 & a2479);
            const Mask a2481 = (a2477 | a2480);
            const Mask a2482 = (real_7[l] > 0.0);
            const Mask a2483 = (a2481 & a2482);
            const Real a2484 = select(a2483, real_12[l], a2474);
            real_63[l] = a2400;
            mask_60[l] = a2403;
            real_64[l] = a2484;
        }
        // implicit_water._stopped
        const Mask x2486 = (real_64[0] < x1937);
        const Mask x2487 = (x2485 & x2486);
        const Mask x2488 = (real_56[0] < x1937);
        const Mask x2489 = (real_64[0] > x1937);
        const Mask x2490 = (x2488 & x2489);
        const Mask x2491 = (x2487 | x2490);
        const Mask x2492 = (x1700 > 0.0);
        const Mask x2493 = (x2491 & x2492);
        const Real x2494 = select(x2493, x1937, real_64[0]);
        // implicit_water._moved
        real_64[0] = x2494;
        // implicit_water.iteration
        const Real x2502 = real_of_mask(x2355);
        const Real x2503 = w2146 + x2502;
        // implicit_water._moved, implicit_water.<genexpr>
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2496 = (real_64[l] >= real_26[l]);
            const Mask a2497 = (mask_60[l] | a2496);
            const Real a2498 = select(a2497, real_26[l], real_64[l]);
            const Real a2499 = select(a2497, real_63[l], 0.0);
            const Real a2500 = select(x2355, a2498, real_56[l]);
            const Real a2501 = select(x2355, a2499, real_57[l]);
            real_65[l] = a2500;
            real_61[l] = a2501;
        }
        for (int l = 0; l < LAYERS; ++l) real_56[l] = real_65[l];
        for (int l = 0; l < LAYERS; ++l) real_57[l] = real_61[l];
        w2146 = x2503;
        w2147 = x2355;
    }
    // implicit_water._relaxed_newton
    for (int l = 0; l < LAYERS; ++l) real_61[l] = real_59[l];
    for (int l = 0; l < LAYERS; ++l) real_65[l] = real_of(0.0);
    Real w2506 = real_of(0.5);
    Real w2507 = real_of(INFINITE);
    Real w2508 = real_of(0.0);
    Mask w2509 = w2147;
    for (int pass = 0; pass < 600; ++pass) {
        if (!any_lane(w2509)) break;
        // retention.at, implicit_water._state, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2510 = real_61[l] - numbers[l + 9 * LAYERS + 27];
            const Real a2511 = a2510 / real_25[l];
            const Real a2512 = at_least(a2511, 1e-12);
            const Real a2513 = log(a2512);
            const Real a2514 = numbers[l + LAYERS + 22] * a2513;
            const Real a2515 = real_28[l] - a2514;
            const Real a2516 = at_most(a2515, 16.11809565095832);
            const Real a2517 = exp(a2516);
            const Real a2519 = numbers[l + LAYERS + 22] * a2517;
            const Real a2520 = a2512 * real_25[l];
            const Real a2521 = a2519 / a2520;
            const Real a2522 = real_65[l] - a2517;
            const Mask a2523 = (real_61[l] > real_17[l]);
            const Real a2524 = select(a2523, real_17[l], real_61[l]);
            const Mask a2525 = (real_61[l] <= real_17[l]);
            const Real a2526 = a2524 - real_13[l];
            const Real a2527 = a2526 / 0.01;
            const Real a2528 = at_least(a2527, 0.0);
            const Real a2529 = at_most(a2528, 1.0);
            const Mask a2530 = (a2529 < 1.0);
            const Mask a2531 = (a2525 & a2530);
            const Real a2532 = select(a2531, 100.0, 0.0);
            const Real a2533 = -a2522;
            const Mask a2534 = (a2533 < numbers[l + 3 * LAYERS + 22]);
            const Real a2535 = select(a2534, numbers[l + 3 * LAYERS + 22], a2533);
            const Real a2536 = a2535 / numbers[l + 3 * LAYERS + 22];
            const Real a2537 = log(a2536);
            const Real a2538 = real_36[l] * a2537;
            const Real a2539 = -a2538;
            const Real a2540 = exp(a2539);
            const Mask a2541 = (a2533 > real_38[l]);
            const Real a2542 = real_36[l] * a2540;
            const Real a2543 = a2542 / a2535;
            const Real a2544 = select(a2541, a2543, 0.0);
            const Real a2545 = a2535 * a2540;
            const Real a2546 = a2545 / real_35[l];
            const Real a2547 = a2522 + numbers[l + 3 * LAYERS + 22];
            const Real a2548 = at_least(a2547, 0.0);
            const Real a2549 = a2546 + a2548;
            real_64[l] = a2510;
            real_63[l] = a2521;
            real_66[l] = a2522;
            real_67[l] = a2524;
            mask_60[l] = a2525;
            real_62[l] = a2529;
            mask_69[l] = a2530;
            real_77[l] = a2532;
            real_68[l] = a2540;
            real_71[l] = a2544;
            real_31[l] = a2549;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2578 = real_44[l] * real_68[l];
            real_79[l] = a2578;
        }
        const Real x2581 = real_31[LAYERS - 1] + real_79[LAYERS - 1];
        const Real x2582 = x1954 * x2581;
        const Real x2583 = x1977 * real_68[LAYERS - 1];
        const Real x2584 = x2582 + x2583;
        // implicit_water._upward
        const Real x2588 = real_19[0] * real_31[0];
        // retention.flowing, implicit_water._outflow, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2550 = -real_66[l + 1];
            const Mask a2551 = (a2550 < numbers[l + 3 * LAYERS + 22]);
            const Real a2552 = select(a2551, numbers[l + 3 * LAYERS + 22], a2550);
            const Real a2553 = a2552 / numbers[l + 3 * LAYERS + 22];
            const Real a2554 = log(a2553);
            const Real a2555 = real_47[l] * a2554;
            const Real a2556 = -a2555;
            const Real a2557 = exp(a2556);
            const Real a2558 = a2552 * a2557;
            const Real a2559 = a2558 / real_46[l];
            const Real a2560 = real_66[l + 1] + numbers[l + 3 * LAYERS + 22];
            const Real a2561 = at_least(a2560, 0.0);
            const Real a2562 = a2559 + a2561;
            const Real a2563 = -real_66[l];
            const Mask a2564 = (a2563 < numbers[l + 3 * LAYERS + 23]);
            const Real a2565 = select(a2564, numbers[l + 3 * LAYERS + 23], a2563);
            const Real a2566 = a2565 / numbers[l + 3 * LAYERS + 23];
            const Real a2567 = log(a2566);
            const Real a2568 = real_52[l] * a2567;
            const Real a2569 = -a2568;
            const Real a2570 = exp(a2569);
            const Real a2571 = a2565 * a2570;
            const Real a2572 = a2571 / real_51[l];
            const Real a2573 = real_66[l] + numbers[l + 3 * LAYERS + 23];
            const Real a2574 = at_least(a2573, 0.0);
            const Real a2575 = a2572 + a2574;
            const Real a2576 = real_31[l] + a2575;
            const Real a2577 = a2576 * 0.5;
            const Real a2579 = a2577 + real_79[l];
            const Real a2580 = real_43[l] * a2579;
            const Real a2585 = real_31[l + 1] + a2562;
            const Real a2586 = a2585 * 0.5;
            const Real a2587 = real_43[l] * a2586;
            real_54[l] = a2557;
            real_48[l] = a2570;
            real_78[l] = a2580;
            real_76[l + 1] = a2587;
        }
        // implicit_water._flow
        real_78[LAYERS - 1] = x2584;
        real_76[0] = x2588;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2590 = real_62[l] * real_78[l];
            const Real a2592 = real_62[l] * real_76[l];
            real_79[l] = a2590;
            real_31[l] = a2592;
        }
        const Real x2593 = x1979 - real_31[0];
        const Mask x2594 = (x2593 > x1902);
        const Real x2595 = select(x2594, x1902, x2593);
        // implicit_water._remaining
        const Real x2596 = real_67[0] - x1937;
        const Real x2597 = x2596 / 0.01;
        const Real x2598 = at_least(x2597, 0.0);
        const Real x2599 = at_most(x2598, 1.0);
        // implicit_water._flow
        const Real x2600 = x1700 * x2599;
        const Real x2607 = real_79[LAYERS - 1] - x1998;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2606 = real_79[l] - real_31[l + 1];
            real_75[l + 1] = a2606;
        }
        // implicit_water._gain
        real_75[0] = x2595;
        for (int l = 0; l < LAYERS - 1; ++l) real_31[l] = real_75[l + 1];
        real_31[LAYERS - 1] = x2607;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2601 = real_67[l] - real_12[l];
            const Real a2602 = a2601 / 0.01;
            const Real a2603 = at_least(a2602, 0.0);
            const Real a2604 = at_most(a2603, 1.0);
            const Real a2605 = real_7[l] * a2604;
            const Real a2608 = real_61[l] - real_67[l];
            const Real a2609 = a2608 * 1e-09;
            const Real a2610 = real_67[l] + a2609;
            const Real a2611 = real_65[l] * 1e-11;
            const Real a2612 = a2610 + a2611;
            const Real a2613 = a2612 - state[l + 2 * LAYERS];
            const Real a2614 = numbers[l] * a2613;
            const Real a2615 = a2605 + in_row(l, 0, x2600);
            const Real a2618 = real_75[l] - real_31[l];
            const Real a2619 = a2618 - a2615;
            const Real a2620 = seconds * a2619;
            const Real a2621 = a2614 - a2620;
            const Mask a2622 = (real_65[l] > 0.0);
            const Real a2623 = select(a2622, 0.0, real_71[l]);
            const Real a2626 = real_44[l] * a2623;
            real_79[l] = a2621;
            mask_32[l] = a2622;
            real_74[l] = a2623;
            real_73[l] = a2626;
        }
        // implicit_water._downward
        const Real x2629 = real_68[LAYERS - 1] + real_73[LAYERS - 1];
        const Real x2630 = x1954 * x2629;
        const Real x2631 = x1977 * real_74[LAYERS - 1];
        const Real x2632 = x2630 + x2631;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2624 = real_68[l] + real_48[l];
            const Real a2625 = a2624 * 0.5;
            const Real a2627 = a2625 + real_73[l];
            const Real a2628 = real_43[l] * a2627;
            real_74[l] = a2628;
        }
        // implicit_water._balance
        real_74[LAYERS - 1] = x2632;
        // implicit_water._upward
        const Real x2638 = real_19[0] * real_68[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2635 = real_68[l + 1] + real_54[l];
            const Real a2636 = a2635 * 0.5;
            const Real a2637 = real_43[l] * a2636;
            real_73[l + 1] = a2637;
        }
        // implicit_water._balance
        real_73[0] = x2638;
        const Mask x2648 = (x2595 < x1902);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2634 = real_62[l] * real_74[l];
            const Real a2640 = real_62[l] * real_73[l];
            const Real a2641 = select(mask_32[l], 1.0, real_63[l]);
            const Real a2642 = a2634 * a2641;
            const Real a2643 = real_77[l] * real_78[l];
            const Real a2644 = a2642 + a2643;
            const Real a2645 = a2640 * a2641;
            const Real a2646 = real_77[l] * real_76[l];
            const Real a2647 = a2645 + a2646;
            real_68[l] = a2634;
            real_31[l] = a2640;
            real_75[l] = a2644;
            real_71[l] = a2647;
        }
        const Real x2649 = select(x2648, real_71[0], 0.0);
        // implicit_water._demanded
        const Mask x2660 = (real_67[0] > x1937);
        const Real x2661 = x1937 + 0.01;
        const Mask x2662 = (real_67[0] < x2661);
        const Mask x2663 = (x2660 & x2662);
        const Mask x2664 = (real_67[0] == x1937);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2650 = (real_79[l] < 0.0);
            const Mask a2651 = (real_67[l] > real_12[l]);
            const Real a2652 = real_12[l] + 0.01;
            const Mask a2653 = (real_67[l] < a2652);
            const Mask a2654 = (a2651 & a2653);
            const Mask a2655 = (real_67[l] == real_12[l]);
            const Mask a2656 = (a2655 & a2650);
            const Mask a2657 = (a2654 | a2656);
            const Real a2658 = real_7[l] / 0.01;
            const Real a2659 = select(a2657, a2658, 0.0);
            mask_72[l] = a2650;
            real_73[l] = a2659;
        }
        // implicit_water._demanded
        const Mask x2665 = (x2664 & mask_72[0]);
        const Mask x2666 = (x2663 | x2665);
        const Real x2667 = x1700 / 0.01;
        const Real x2668 = select(x2666, x2667, 0.0);
        // implicit_water._balance
        real_67[0] = x2649;
        for (int l = 0; l < LAYERS - 1; ++l) real_67[l + 1] = real_71[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2669 = real_73[l] + in_row(l, 0, x2668);
            const Real a2670 = seconds * a2669;
            const Real a2671 = select(mask_60[l], a2670, 0.0);
            const Real a2672 = select(mask_60[l], 1.0, 1e-09);
            const Real a2673 = select(mask_32[l], 1e-11, a2672);
            const Real a2674 = numbers[l] * a2673;
            const Real a2675 = real_68[l] + real_31[l];
            const Real a2676 = real_78[l] + real_76[l];
            const Real a2677 = real_62[l] * a2676;
            const Real a2678 = a2675 * real_63[l];
            const Real a2679 = real_77[l] * a2676;
            const Real a2680 = a2678 + a2679;
            const Real a2681 = at_least(real_64[l], 1e-09);
            const Real a2682 = magnitude(real_66[l]);
            const Real a2683 = select(mask_32[l], a2682, real_61[l]);
            const Real a2685 = real_75[l] + real_67[l];
            const Real a2686 = a2683 * a2685;
            real_74[l] = a2671;
            real_70[l] = a2674;
            real_30[l] = a2675;
            real_33[l] = a2677;
            real_55[l] = a2680;
            real_39[l] = a2681;
            real_80[l] = a2685;
            real_81[l] = a2686;
        }
        real_67[0] = real_81[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_67[l + 1] = real_81[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_73[l] = real_81[l + 1];
        real_73[LAYERS - 1] = real_81[LAYERS - 1];
        // implicit_water._balance, implicit_water.iteration, implicit_water._is_open
        Real a2714_last = real_of(0.0);
        Mask a2717_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2689 = maximum(real_67[l], real_73[l]);
            const Real a2690 = maximum(real_81[l], a2689);
            const Real a2694 = real_70[l] + real_74[l];
            const Real a2695 = seconds * real_80[l];
            const Real a2696 = a2694 + a2695;
            const Real a2699 = seconds * a2690;
            const Real a2700 = numbers[l] * numbers[l + 2 * LAYERS + 22];
            const Real a2701 = a2699 + a2700;
            const Real a2702 = a2701 * 1.4210854715202004e-14;
            const Real a2703 = numbers[l] + real_74[l];
            const Real a2704 = seconds * real_33[l];
            const Real a2705 = real_39[l] * real_55[l];
            const Real a2706 = at_least(real_33[l], 1e-30);
            const Real a2707 = a2705 / a2706;
            const Real a2708 = at_least(a2707, 0.02);
            const Real a2709 = select(mask_69[l], 60.0, INFINITE);
            const Real a2710 = minimum(a2708, a2709);
            const Real a2711 = seconds * real_30[l];
            const Real a2712 = real_40[l] + a2711;
            const Real a2713 = magnitude(real_79[l]);
            a2714_last = a2714_last + a2713;
            const Real a2715 = a2713 - a2702;
            const Mask a2716 = (a2715 > 0.0);
            a2717_last = (a2717_last | a2716);
            real_31[l] = a2696;
            real_68[l] = a2703;
            real_76[l] = a2704;
            real_78[l] = a2710;
            real_77[l] = a2712;
        }
        // implicit_water.iteration
        const Mask x2718 = (w2509 & a2717_last);
        const Mask x2719 = (a2714_last < w2507);
        const Real x2720 = w2506 * 0.5;
        const Real x2721 = at_least(x2720, 0.1);
        const Real x2722 = select(x2719, w2506, x2721);
        // implicit_water._balance
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a2692 = seconds * real_75[l];
            const Real a2693 = -a2692;
            const Real a2697 = seconds * real_71[l + 1];
            const Real a2698 = -a2697;
            real_54[l] = a2693;
            real_48[l] = a2698;
        }
        // implicit_water._moved
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2723 = -real_79[l];
            real_71[l] = a2723;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_54, real_31, real_48, real_71, real_79);
        // implicit_water._stopped
        const Mask x2854 = (real_61[0] > x1937);
        // implicit_water._moved, implicit_water._raised, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2725 = select(mask_32[l], real_29[l], real_78[l]);
            const Real a2726 = select(mask_32[l], real_37[l], real_76[l]);
            const Real a2727 = at_least(a2726, 1e-30);
            const Real a2728 = real_27[l] / real_39[l];
            const Real a2729 = at_least(a2728, 1.0);
            const Real a2730 = real_17[l] - numbers[l + 9 * LAYERS + 27];
            const Real a2731 = a2730 / real_39[l];
            const Mask a2732 = (a2731 > a2729);
            const Real a2733 = select(a2732, a2729, a2731);
            const Real a2734 = at_least(a2733, 1e-30);
            const Real a2735 = real_68[l] * real_39[l];
            const Real a2736 = numbers[l] * 1e-09;
            const Real a2737 = select(mask_60[l], real_68[l], a2736);
            const Real a2738 = a2725 * a2727;
            const Real a2739 = a2738 / real_39[l];
            const Real a2740 = a2737 + a2739;
            const Real a2741 = x2722 * real_79[l];
            const Real a2742 = real_65[l] + a2741;
            const Real a2743 = a2735 * a2734;
            const Real a2744 = a2735 - a2743;
            const Real a2745 = a2744 * 1e-09;
            const Real a2746 = a2743 + a2745;
            const Real a2747 = select(mask_60[l], a2735, a2746);
            const Real a2748 = a2747 + a2727;
            const Real a2749 = log(a2734);
            const Real a2750 = a2725 * a2749;
            const Real a2751 = at_most(a2750, 300.0);
            const Real a2752 = exp(a2751);
            const Real a2753 = a2727 * a2752;
            const Real a2754 = a2743 + a2753;
            const Real a2755 = a2735 * a2729;
            const Real a2756 = a2755 - a2743;
            const Real a2757 = a2756 * 1e-09;
            const Real a2758 = a2743 + a2757;
            const Real a2759 = maximum(real_37[l], a2727);
            const Real a2760 = a2758 + a2759;
            const Real a2761 = real_77[l] * a2742;
            const Real a2762 = x2722 * a2740;
            const Real a2763 = a2762 * real_79[l];
            const Real a2764 = select(mask_32[l], a2761, a2763);
            const Real a2765 = a2748 + a2764;
            const Real a2766 = a2765 - a2760;
            const Real a2767 = a2766 / real_58[l];
            const Real a2768 = select(mask_32[l], a2742, a2767);
            const Real a2769 = at_least(a2768, 0.0);
            const Mask a2770 = (a2742 > 0.0);
            const Mask a2771 = (a2765 > a2760);
            const Mask a2772 = select(mask_32[l], a2770, a2771);
            const Mask a2773 = (a2765 > a2754);
            const Real a2774 = a2735 * 1e-09;
            const Real a2775 = select(a2773, a2774, a2735);
            const Real a2776 = a2743 * 0.999999999;
            const Real a2777 = select(a2773, a2776, 0.0);
            const Real a2778 = a2765 - a2777;
            const Real a2779 = at_least(a2778, 1e-30);
            const Real a2780 = a2779 / a2775;
            const Real a2781 = log(a2780);
            const Real a2782 = a2779 / a2727;
            const Real a2783 = log(a2782);
            const Real a2784 = a2783 / a2725;
            const Real a2785 = minimum(a2781, a2784);
            const Real a2786 = a2778 - a2775;
            const Real a2787 = a2786 - a2727;
            const Real a2788 = a2775 + a2738;
            const Real a2789 = a2787 / a2788;
            const Real a2790 = a2789 + 1.0;
            const Real a2791 = at_most(a2785, 50.0);
            const Real a2792 = exp(a2791);
            const Real a2793 = minimum(a2792, a2790);
            const Real a2794 = at_least(a2793, 0.05);
            const Real a2795 = log(a2794);
            const Real a2796 = a2725 * a2795;
            const Real a2797 = at_most(a2796, 300.0);
            const Real a2798 = exp(a2797);
            const Real a2799 = a2727 * a2798;
            const Real a2800 = a2775 * a2794;
            const Real a2801 = a2800 + a2799;
            const Real a2802 = a2801 - a2778;
            const Real a2803 = a2725 * a2799;
            const Real a2804 = a2803 / a2794;
            const Real a2805 = a2775 + a2804;
            const Real a2806 = a2802 / a2805;
            const Real a2807 = a2794 - a2806;
            const Real a2808 = at_least(a2807, 0.05);
            const Real a2809 = log(a2808);
            const Real a2810 = a2725 * a2809;
            const Real a2811 = at_most(a2810, 300.0);
            const Real a2812 = exp(a2811);
            const Real a2813 = a2727 * a2812;
            const Real a2814 = a2775 * a2808;
            const Real a2815 = a2814 + a2813;
            const Real a2816 = a2815 - a2778;
            const Real a2817 = a2725 * a2813;
            const Real a2818 = a2817 / a2808;
            const Real a2819 = a2775 + a2818;
            const Real a2820 = a2816 / a2819;
            const Real a2821 = a2808 - a2820;
            const Real a2822 = at_least(a2821, 0.05);
            const Real a2823 = log(a2822);
            const Real a2824 = a2725 * a2823;
            const Real a2825 = at_most(a2824, 300.0);
            const Real a2826 = exp(a2825);
            const Real a2827 = a2727 * a2826;
            const Real a2828 = a2775 * a2822;
            const Real a2829 = a2828 + a2827;
            const Real a2830 = a2829 - a2778;
            const Real a2831 = a2725 * a2827;
            const Real a2832 = a2831 / a2822;
            const Real a2833 = a2775 + a2832;
            const Real a2834 = a2830 / a2833;
            const Real a2835 = a2822 - a2834;
            const Real a2836 = at_least(a2835, 0.05);
            const Real a2837 = select(a2773, a2734, 0.05);
            const Real a2838 = select(a2773, a2729, a2734);
            const Real a2839 = maximum(a2836, a2837);
            const Real a2840 = minimum(a2839, a2838);
            const Real a2841 = real_39[l] * a2840;
            const Real a2842 = numbers[l + 9 * LAYERS + 27] + a2841;
            const Real a2843 = maximum(a2842, real_13[l]);
            const Mask a2844 = (real_61[l] > real_12[l]);
            const Mask a2845 = (a2843 < real_12[l]);
            const Mask a2846 = (a2844 & a2845);
            const Mask a2847 = (real_61[l] < real_12[l]);
            const Mask a2848 = (a2843 > real_12[l]);
            const Mask a2849 = (a2847 & a2848);
            const Mask a2850 = (a2846 | a2849);
            const Mask a2851 = (real_7[l] > 0.0);
            const Mask a2852 = (a2850 & a2851);
            const Real a2853 = select(a2852, real_12[l], a2843);
            real_71[l] = a2769;
            mask_69[l] = a2772;
            real_31[l] = a2853;
        }
        // implicit_water._stopped
        const Mask x2855 = (real_31[0] < x1937);
        const Mask x2856 = (x2854 & x2855);
        const Mask x2857 = (real_61[0] < x1937);
        const Mask x2858 = (real_31[0] > x1937);
        const Mask x2859 = (x2857 & x2858);
        const Mask x2860 = (x2856 | x2859);
        const Mask x2861 = (x1700 > 0.0);
        const Mask x2862 = (x2860 & x2861);
        const Real x2863 = select(x2862, x1937, real_31[0]);
        // implicit_water._moved
        real_31[0] = x2863;
        // implicit_water.iteration
        const Real x2871 = real_of_mask(x2718);
        const Real x2872 = w2508 + x2871;
        // implicit_water._moved, implicit_water.<genexpr>
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a2865 = (real_31[l] >= real_26[l]);
            const Mask a2866 = (mask_69[l] | a2865);
            const Real a2867 = select(a2866, real_26[l], real_31[l]);
            const Real a2868 = select(a2866, real_71[l], 0.0);
            const Real a2869 = select(x2718, a2867, real_61[l]);
            const Real a2870 = select(x2718, a2868, real_65[l]);
            real_79[l] = a2869;
            real_77[l] = a2870;
        }
        for (int l = 0; l < LAYERS; ++l) real_61[l] = real_79[l];
        for (int l = 0; l < LAYERS; ++l) real_65[l] = real_77[l];
        w2506 = x2722;
        w2507 = a2714_last;
        w2508 = x2872;
        w2509 = x2718;
    }
    // implicit_water.<genexpr>, retention.at, implicit_water._state, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2873 = select(w2147, real_61[l], real_56[l]);
        const Real a2874 = select(w2147, real_65[l], real_57[l]);
        const Real a2875 = a2873 - numbers[l + 9 * LAYERS + 27];
        const Real a2876 = a2875 / real_25[l];
        const Real a2877 = at_least(a2876, 1e-12);
        const Real a2878 = log(a2877);
        const Real a2879 = numbers[l + LAYERS + 22] * a2878;
        const Real a2880 = real_28[l] - a2879;
        const Real a2881 = at_most(a2880, 16.11809565095832);
        const Real a2882 = exp(a2881);
        const Real a2884 = numbers[l + LAYERS + 22] * a2882;
        const Real a2885 = a2877 * real_25[l];
        const Real a2886 = a2884 / a2885;
        const Real a2887 = a2874 - a2882;
        const Mask a2888 = (a2873 > real_17[l]);
        const Real a2889 = select(a2888, real_17[l], a2873);
        const Mask a2890 = (a2873 <= real_17[l]);
        const Real a2891 = a2889 - real_13[l];
        const Real a2892 = a2891 / 0.01;
        const Real a2893 = at_least(a2892, 0.0);
        const Real a2894 = at_most(a2893, 1.0);
        const Mask a2895 = (a2894 < 1.0);
        const Mask a2896 = (a2890 & a2895);
        const Real a2897 = select(a2896, 100.0, 0.0);
        const Real a2898 = -a2887;
        const Mask a2899 = (a2898 < numbers[l + 3 * LAYERS + 22]);
        const Real a2900 = select(a2899, numbers[l + 3 * LAYERS + 22], a2898);
        const Real a2901 = a2900 / numbers[l + 3 * LAYERS + 22];
        const Real a2902 = log(a2901);
        const Real a2903 = real_36[l] * a2902;
        const Real a2904 = -a2903;
        const Real a2905 = exp(a2904);
        const Mask a2906 = (a2898 > real_38[l]);
        const Real a2907 = real_36[l] * a2905;
        const Real a2908 = a2907 / a2900;
        const Real a2909 = select(a2906, a2908, 0.0);
        const Real a2910 = a2900 * a2905;
        const Real a2911 = a2910 / real_35[l];
        const Real a2912 = a2887 + numbers[l + 3 * LAYERS + 22];
        const Real a2913 = at_least(a2912, 0.0);
        const Real a2914 = a2911 + a2913;
        real_77[l] = a2873;
        real_79[l] = a2874;
        real_31[l] = a2886;
        real_71[l] = a2887;
        real_78[l] = a2889;
        real_76[l] = a2894;
        real_68[l] = a2897;
        real_39[l] = a2905;
        real_75[l] = a2909;
        real_73[l] = a2914;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2943 = real_44[l] * real_39[l];
        real_65[l] = a2943;
    }
    const Real x2946 = real_73[LAYERS - 1] + real_65[LAYERS - 1];
    const Real x2947 = x1954 * x2946;
    const Real x2948 = x1977 * real_39[LAYERS - 1];
    const Real x2949 = x2947 + x2948;
    // implicit_water._upward
    const Real x2953 = real_19[0] * real_73[0];
    // retention.flowing, implicit_water._outflow, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2915 = -real_71[l + 1];
        const Mask a2916 = (a2915 < numbers[l + 3 * LAYERS + 22]);
        const Real a2917 = select(a2916, numbers[l + 3 * LAYERS + 22], a2915);
        const Real a2918 = a2917 / numbers[l + 3 * LAYERS + 22];
        const Real a2919 = log(a2918);
        const Real a2920 = real_47[l] * a2919;
        const Real a2921 = -a2920;
        const Real a2922 = exp(a2921);
        const Real a2923 = a2917 * a2922;
        const Real a2924 = a2923 / real_46[l];
        const Real a2925 = real_71[l + 1] + numbers[l + 3 * LAYERS + 22];
        const Real a2926 = at_least(a2925, 0.0);
        const Real a2927 = a2924 + a2926;
        const Real a2928 = -real_71[l];
        const Mask a2929 = (a2928 < numbers[l + 3 * LAYERS + 23]);
        const Real a2930 = select(a2929, numbers[l + 3 * LAYERS + 23], a2928);
        const Real a2931 = a2930 / numbers[l + 3 * LAYERS + 23];
        const Real a2932 = log(a2931);
        const Real a2933 = real_52[l] * a2932;
        const Real a2934 = -a2933;
        const Real a2935 = exp(a2934);
        const Real a2936 = a2930 * a2935;
        const Real a2937 = a2936 / real_51[l];
        const Real a2938 = real_71[l] + numbers[l + 3 * LAYERS + 23];
        const Real a2939 = at_least(a2938, 0.0);
        const Real a2940 = a2937 + a2939;
        const Real a2941 = real_73[l] + a2940;
        const Real a2942 = a2941 * 0.5;
        const Real a2944 = a2942 + real_65[l];
        const Real a2945 = real_43[l] * a2944;
        const Real a2950 = real_73[l + 1] + a2927;
        const Real a2951 = a2950 * 0.5;
        const Real a2952 = real_43[l] * a2951;
        real_48[l] = a2922;
        real_54[l] = a2935;
        real_61[l] = a2945;
        real_57[l + 1] = a2952;
    }
    // implicit_water._flow
    real_61[LAYERS - 1] = x2949;
    real_57[0] = x2953;
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2955 = real_76[l] * real_61[l];
        const Real a2957 = real_76[l] * real_57[l];
        real_65[l] = a2955;
        real_73[l] = a2957;
    }
    const Real x2958 = x1979 - real_73[0];
    const Mask x2959 = (x2958 > x1902);
    const Real x2960 = select(x2959, x1902, x2958);
    // implicit_water._remaining
    const Real x2961 = real_78[0] - x1937;
    const Real x2962 = x2961 / 0.01;
    const Real x2963 = at_least(x2962, 0.0);
    const Real x2964 = at_most(x2963, 1.0);
    // implicit_water._flow
    const Real x2965 = x1700 * x2964;
    const Real x2972 = real_65[LAYERS - 1] - x1998;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2971 = real_65[l] - real_73[l + 1];
        real_56[l + 1] = a2971;
    }
    // implicit_water._gain
    real_56[0] = x2960;
    for (int l = 0; l < LAYERS - 1; ++l) real_73[l] = real_56[l + 1];
    real_73[LAYERS - 1] = x2972;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2966 = real_78[l] - real_12[l];
        const Real a2967 = a2966 / 0.01;
        const Real a2968 = at_least(a2967, 0.0);
        const Real a2969 = at_most(a2968, 1.0);
        const Real a2970 = real_7[l] * a2969;
        const Real a2973 = real_77[l] - real_78[l];
        const Real a2974 = a2973 * 1e-09;
        const Real a2975 = real_78[l] + a2974;
        const Real a2976 = real_79[l] * 1e-11;
        const Real a2977 = a2975 + a2976;
        const Real a2978 = a2977 - state[l + 2 * LAYERS];
        const Real a2979 = numbers[l] * a2978;
        const Real a2980 = a2970 + in_row(l, 0, x2965);
        const Real a2983 = real_56[l] - real_73[l];
        const Real a2984 = a2983 - a2980;
        const Real a2985 = seconds * a2984;
        const Real a2986 = a2979 - a2985;
        const Mask a2987 = (real_79[l] > 0.0);
        const Real a2988 = select(a2987, 0.0, real_75[l]);
        const Real a2991 = real_44[l] * a2988;
        real_65[l] = a2986;
        mask_69[l] = a2987;
        real_67[l] = a2988;
        real_81[l] = a2991;
    }
    // implicit_water._downward
    const Real x2994 = real_39[LAYERS - 1] + real_81[LAYERS - 1];
    const Real x2995 = x1954 * x2994;
    const Real x2996 = x1977 * real_67[LAYERS - 1];
    const Real x2997 = x2995 + x2996;
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a2989 = real_39[l] + real_54[l];
        const Real a2990 = a2989 * 0.5;
        const Real a2992 = a2990 + real_81[l];
        const Real a2993 = real_43[l] * a2992;
        real_67[l] = a2993;
    }
    // implicit_water._balance
    real_67[LAYERS - 1] = x2997;
    // implicit_water._upward
    const Real x3003 = real_19[0] * real_39[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3000 = real_39[l + 1] + real_48[l];
        const Real a3001 = a3000 * 0.5;
        const Real a3002 = real_43[l] * a3001;
        real_81[l + 1] = a3002;
    }
    // implicit_water._balance
    real_81[0] = x3003;
    const Mask x3013 = (x2960 < x1902);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2999 = real_76[l] * real_67[l];
        const Real a3005 = real_76[l] * real_81[l];
        const Real a3006 = select(mask_69[l], 1.0, real_31[l]);
        const Real a3007 = a2999 * a3006;
        const Real a3008 = real_68[l] * real_61[l];
        const Real a3009 = a3007 + a3008;
        const Real a3010 = a3005 * a3006;
        const Real a3011 = real_68[l] * real_57[l];
        const Real a3012 = a3010 + a3011;
        real_39[l] = a3009;
        real_73[l] = a3012;
    }
    const Real x3014 = select(x3013, real_73[0], 0.0);
    real_73[0] = x3014;
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3015 = magnitude(real_71[l]);
        const Real a3016 = select(mask_69[l], a3015, real_77[l]);
        const Real a3018 = real_39[l] + real_73[l];
        const Real a3019 = a3016 * a3018;
        real_81[l] = a3019;
    }
    real_73[0] = real_81[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_73[l + 1] = real_81[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_39[l] = real_81[l + 1];
    real_39[LAYERS - 1] = real_81[LAYERS - 1];
    // implicit_water._balance, implicit_water._is_open
    Mask a3031_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3022 = maximum(real_73[l], real_39[l]);
        const Real a3023 = maximum(real_81[l], a3022);
        const Real a3024 = seconds * a3023;
        const Real a3025 = numbers[l] * numbers[l + 2 * LAYERS + 22];
        const Real a3026 = a3024 + a3025;
        const Real a3027 = a3026 * 1.4210854715202004e-14;
        const Real a3028 = magnitude(real_65[l]);
        const Real a3029 = a3028 - a3027;
        const Mask a3030 = (a3029 > 0.0);
        a3031_last = (a3031_last | a3030);
        real_71[l] = a3025;
    }
    // implicit_water.solve_water
    const Mask x3032 = (w2147 & a3031_last);
    // implicit_water._relaxed_newton
    for (int l = 0; l < LAYERS; ++l) real_39[l] = real_26[l];
    for (int l = 0; l < LAYERS; ++l) real_73[l] = real_of(0.0);
    Real w3035 = real_of(0.5);
    Real w3036 = real_of(INFINITE);
    Real w3037 = real_of(0.0);
    Mask w3038 = x3032;
    for (int pass = 0; pass < 600; ++pass) {
        if (!any_lane(w3038)) break;
        // retention.at, implicit_water._state, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3039 = real_39[l] - numbers[l + 9 * LAYERS + 27];
            const Real a3040 = a3039 / real_25[l];
            const Real a3041 = at_least(a3040, 1e-12);
            const Real a3042 = log(a3041);
            const Real a3043 = numbers[l + LAYERS + 22] * a3042;
            const Real a3044 = real_28[l] - a3043;
            const Real a3045 = at_most(a3044, 16.11809565095832);
            const Real a3046 = exp(a3045);
            const Real a3048 = numbers[l + LAYERS + 22] * a3046;
            const Real a3049 = a3041 * real_25[l];
            const Real a3050 = a3048 / a3049;
            const Real a3051 = real_73[l] - a3046;
            const Mask a3052 = (real_39[l] > real_17[l]);
            const Real a3053 = select(a3052, real_17[l], real_39[l]);
            const Mask a3054 = (real_39[l] <= real_17[l]);
            const Real a3055 = a3053 - real_13[l];
            const Real a3056 = a3055 / 0.01;
            const Real a3057 = at_least(a3056, 0.0);
            const Real a3058 = at_most(a3057, 1.0);
            const Mask a3059 = (a3058 < 1.0);
            const Mask a3060 = (a3054 & a3059);
            const Real a3061 = select(a3060, 100.0, 0.0);
            const Real a3062 = -a3051;
            const Mask a3063 = (a3062 < numbers[l + 3 * LAYERS + 22]);
            const Real a3064 = select(a3063, numbers[l + 3 * LAYERS + 22], a3062);
            const Real a3065 = a3064 / numbers[l + 3 * LAYERS + 22];
            const Real a3066 = log(a3065);
            const Real a3067 = real_36[l] * a3066;
            const Real a3068 = -a3067;
            const Real a3069 = exp(a3068);
            const Mask a3070 = (a3062 > real_38[l]);
            const Real a3071 = real_36[l] * a3069;
            const Real a3072 = a3071 / a3064;
            const Real a3073 = select(a3070, a3072, 0.0);
            const Real a3074 = a3064 * a3069;
            const Real a3075 = a3074 / real_35[l];
            const Real a3076 = a3051 + numbers[l + 3 * LAYERS + 22];
            const Real a3077 = at_least(a3076, 0.0);
            const Real a3078 = a3075 + a3077;
            real_81[l] = a3039;
            real_65[l] = a3050;
            real_67[l] = a3051;
            real_57[l] = a3053;
            mask_69[l] = a3054;
            real_61[l] = a3058;
            mask_32[l] = a3059;
            real_68[l] = a3061;
            real_76[l] = a3069;
            real_31[l] = a3073;
            real_56[l] = a3078;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3107 = real_44[l] * real_76[l];
            real_75[l] = a3107;
        }
        const Real x3110 = real_56[LAYERS - 1] + real_75[LAYERS - 1];
        const Real x3111 = x1954 * x3110;
        const Real x3112 = x1977 * real_76[LAYERS - 1];
        const Real x3113 = x3111 + x3112;
        // implicit_water._upward
        const Real x3117 = real_19[0] * real_56[0];
        // retention.flowing, implicit_water._outflow, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a3079 = -real_67[l + 1];
            const Mask a3080 = (a3079 < numbers[l + 3 * LAYERS + 22]);
            const Real a3081 = select(a3080, numbers[l + 3 * LAYERS + 22], a3079);
            const Real a3082 = a3081 / numbers[l + 3 * LAYERS + 22];
            const Real a3083 = log(a3082);
            const Real a3084 = real_47[l] * a3083;
            const Real a3085 = -a3084;
            const Real a3086 = exp(a3085);
            const Real a3087 = a3081 * a3086;
            const Real a3088 = a3087 / real_46[l];
            const Real a3089 = real_67[l + 1] + numbers[l + 3 * LAYERS + 22];
            const Real a3090 = at_least(a3089, 0.0);
            const Real a3091 = a3088 + a3090;
            const Real a3092 = -real_67[l];
            const Mask a3093 = (a3092 < numbers[l + 3 * LAYERS + 23]);
            const Real a3094 = select(a3093, numbers[l + 3 * LAYERS + 23], a3092);
            const Real a3095 = a3094 / numbers[l + 3 * LAYERS + 23];
            const Real a3096 = log(a3095);
            const Real a3097 = real_52[l] * a3096;
            const Real a3098 = -a3097;
            const Real a3099 = exp(a3098);
            const Real a3100 = a3094 * a3099;
            const Real a3101 = a3100 / real_51[l];
            const Real a3102 = real_67[l] + numbers[l + 3 * LAYERS + 23];
            const Real a3103 = at_least(a3102, 0.0);
            const Real a3104 = a3101 + a3103;
            const Real a3105 = real_56[l] + a3104;
            const Real a3106 = a3105 * 0.5;
            const Real a3108 = a3106 + real_75[l];
            const Real a3109 = real_43[l] * a3108;
            const Real a3114 = real_56[l + 1] + a3091;
            const Real a3115 = a3114 * 0.5;
            const Real a3116 = real_43[l] * a3115;
            real_48[l] = a3086;
            real_54[l] = a3099;
            real_78[l] = a3109;
            real_80[l + 1] = a3116;
        }
        // implicit_water._flow
        real_78[LAYERS - 1] = x3113;
        real_80[0] = x3117;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3119 = real_61[l] * real_78[l];
            const Real a3121 = real_61[l] * real_80[l];
            real_75[l] = a3119;
            real_56[l] = a3121;
        }
        const Real x3122 = x1979 - real_56[0];
        const Mask x3123 = (x3122 > x1902);
        const Real x3124 = select(x3123, x1902, x3122);
        // implicit_water._remaining
        const Real x3125 = real_57[0] - x1937;
        const Real x3126 = x3125 / 0.01;
        const Real x3127 = at_least(x3126, 0.0);
        const Real x3128 = at_most(x3127, 1.0);
        // implicit_water._flow
        const Real x3129 = x1700 * x3128;
        const Real x3136 = real_75[LAYERS - 1] - x1998;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a3135 = real_75[l] - real_56[l + 1];
            real_55[l + 1] = a3135;
        }
        // implicit_water._gain
        real_55[0] = x3124;
        for (int l = 0; l < LAYERS - 1; ++l) real_56[l] = real_55[l + 1];
        real_56[LAYERS - 1] = x3136;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3130 = real_57[l] - real_12[l];
            const Real a3131 = a3130 / 0.01;
            const Real a3132 = at_least(a3131, 0.0);
            const Real a3133 = at_most(a3132, 1.0);
            const Real a3134 = real_7[l] * a3133;
            const Real a3137 = real_39[l] - real_57[l];
            const Real a3138 = a3137 * 1e-09;
            const Real a3139 = real_57[l] + a3138;
            const Real a3140 = real_73[l] * 1e-11;
            const Real a3141 = a3139 + a3140;
            const Real a3142 = a3141 - state[l + 2 * LAYERS];
            const Real a3143 = numbers[l] * a3142;
            const Real a3144 = a3134 + in_row(l, 0, x3129);
            const Real a3147 = real_55[l] - real_56[l];
            const Real a3148 = a3147 - a3144;
            const Real a3149 = seconds * a3148;
            const Real a3150 = a3143 - a3149;
            const Mask a3151 = (real_73[l] > 0.0);
            const Real a3152 = select(a3151, 0.0, real_31[l]);
            const Real a3155 = real_44[l] * a3152;
            real_75[l] = a3150;
            mask_60[l] = a3151;
            real_33[l] = a3152;
            real_30[l] = a3155;
        }
        // implicit_water._downward
        const Real x3158 = real_76[LAYERS - 1] + real_30[LAYERS - 1];
        const Real x3159 = x1954 * x3158;
        const Real x3160 = x1977 * real_33[LAYERS - 1];
        const Real x3161 = x3159 + x3160;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a3153 = real_76[l] + real_54[l];
            const Real a3154 = a3153 * 0.5;
            const Real a3156 = a3154 + real_30[l];
            const Real a3157 = real_43[l] * a3156;
            real_33[l] = a3157;
        }
        // implicit_water._balance
        real_33[LAYERS - 1] = x3161;
        // implicit_water._upward
        const Real x3167 = real_19[0] * real_76[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a3164 = real_76[l + 1] + real_48[l];
            const Real a3165 = a3164 * 0.5;
            const Real a3166 = real_43[l] * a3165;
            real_30[l + 1] = a3166;
        }
        // implicit_water._balance
        real_30[0] = x3167;
        const Mask x3177 = (x3124 < x1902);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3163 = real_61[l] * real_33[l];
            const Real a3169 = real_61[l] * real_30[l];
            const Real a3170 = select(mask_60[l], 1.0, real_65[l]);
            const Real a3171 = a3163 * a3170;
            const Real a3172 = real_68[l] * real_78[l];
            const Real a3173 = a3171 + a3172;
            const Real a3174 = a3169 * a3170;
            const Real a3175 = real_68[l] * real_80[l];
            const Real a3176 = a3174 + a3175;
            real_76[l] = a3163;
            real_56[l] = a3169;
            real_55[l] = a3173;
            real_31[l] = a3176;
        }
        const Real x3178 = select(x3177, real_31[0], 0.0);
        // implicit_water._demanded
        const Mask x3189 = (real_57[0] > x1937);
        const Real x3190 = x1937 + 0.01;
        const Mask x3191 = (real_57[0] < x3190);
        const Mask x3192 = (x3189 & x3191);
        const Mask x3193 = (real_57[0] == x1937);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a3179 = (real_75[l] < 0.0);
            const Mask a3180 = (real_57[l] > real_12[l]);
            const Real a3181 = real_12[l] + 0.01;
            const Mask a3182 = (real_57[l] < a3181);
            const Mask a3183 = (a3180 & a3182);
            const Mask a3184 = (real_57[l] == real_12[l]);
            const Mask a3185 = (a3184 & a3179);
            const Mask a3186 = (a3183 | a3185);
            const Real a3187 = real_7[l] / 0.01;
            const Real a3188 = select(a3186, a3187, 0.0);
            mask_72[l] = a3179;
            real_30[l] = a3188;
        }
        // implicit_water._demanded
        const Mask x3194 = (x3193 & mask_72[0]);
        const Mask x3195 = (x3192 | x3194);
        const Real x3196 = x1700 / 0.01;
        const Real x3197 = select(x3195, x3196, 0.0);
        // implicit_water._balance
        real_57[0] = x3178;
        for (int l = 0; l < LAYERS - 1; ++l) real_57[l + 1] = real_31[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3198 = real_30[l] + in_row(l, 0, x3197);
            const Real a3199 = seconds * a3198;
            const Real a3200 = select(mask_69[l], a3199, 0.0);
            const Real a3201 = select(mask_69[l], 1.0, 1e-09);
            const Real a3202 = select(mask_60[l], 1e-11, a3201);
            const Real a3203 = numbers[l] * a3202;
            const Real a3204 = real_76[l] + real_56[l];
            const Real a3205 = real_78[l] + real_80[l];
            const Real a3206 = real_61[l] * a3205;
            const Real a3207 = a3204 * real_65[l];
            const Real a3208 = real_68[l] * a3205;
            const Real a3209 = a3207 + a3208;
            const Real a3210 = at_least(real_81[l], 1e-09);
            const Real a3211 = magnitude(real_67[l]);
            const Real a3212 = select(mask_60[l], a3211, real_39[l]);
            const Real a3214 = real_55[l] + real_57[l];
            const Real a3215 = a3212 * a3214;
            real_33[l] = a3200;
            real_70[l] = a3203;
            real_74[l] = a3204;
            real_62[l] = a3206;
            real_66[l] = a3209;
            real_63[l] = a3210;
            real_64[l] = a3214;
            real_82[l] = a3215;
        }
        real_57[0] = real_82[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_57[l + 1] = real_82[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_30[l] = real_82[l + 1];
        real_30[LAYERS - 1] = real_82[LAYERS - 1];
        // implicit_water._balance, implicit_water.iteration, implicit_water._is_open
        Real a3242_last = real_of(0.0);
        Mask a3245_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3218 = maximum(real_57[l], real_30[l]);
            const Real a3219 = maximum(real_82[l], a3218);
            const Real a3223 = real_70[l] + real_33[l];
            const Real a3224 = seconds * real_64[l];
            const Real a3225 = a3223 + a3224;
            const Real a3228 = seconds * a3219;
            const Real a3229 = a3228 + real_71[l];
            const Real a3230 = a3229 * 1.4210854715202004e-14;
            const Real a3231 = numbers[l] + real_33[l];
            const Real a3232 = seconds * real_62[l];
            const Real a3233 = real_63[l] * real_66[l];
            const Real a3234 = at_least(real_62[l], 1e-30);
            const Real a3235 = a3233 / a3234;
            const Real a3236 = at_least(a3235, 0.02);
            const Real a3237 = select(mask_32[l], 60.0, INFINITE);
            const Real a3238 = minimum(a3236, a3237);
            const Real a3239 = seconds * real_74[l];
            const Real a3240 = real_40[l] + a3239;
            const Real a3241 = magnitude(real_75[l]);
            a3242_last = a3242_last + a3241;
            const Real a3243 = a3241 - a3230;
            const Mask a3244 = (a3243 > 0.0);
            a3245_last = (a3245_last | a3244);
            real_56[l] = a3225;
            real_76[l] = a3231;
            real_80[l] = a3232;
            real_78[l] = a3238;
            real_68[l] = a3240;
        }
        // implicit_water.iteration
        const Mask x3246 = (w3038 & a3245_last);
        const Mask x3247 = (a3242_last < w3036);
        const Real x3248 = w3035 * 0.5;
        const Real x3249 = at_least(x3248, 0.1);
        const Real x3250 = select(x3247, w3035, x3249);
        // implicit_water._balance
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a3221 = seconds * real_55[l];
            const Real a3222 = -a3221;
            const Real a3226 = seconds * real_31[l + 1];
            const Real a3227 = -a3226;
            real_48[l] = a3222;
            real_54[l] = a3227;
        }
        // implicit_water._moved
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3251 = -real_75[l];
            real_31[l] = a3251;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_48, real_56, real_54, real_31, real_75);
        // implicit_water._stopped
        const Mask x3382 = (real_39[0] > x1937);
        // implicit_water._moved, implicit_water._raised, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3253 = select(mask_60[l], real_29[l], real_78[l]);
            const Real a3254 = select(mask_60[l], real_37[l], real_80[l]);
            const Real a3255 = at_least(a3254, 1e-30);
            const Real a3256 = real_27[l] / real_63[l];
            const Real a3257 = at_least(a3256, 1.0);
            const Real a3258 = real_17[l] - numbers[l + 9 * LAYERS + 27];
            const Real a3259 = a3258 / real_63[l];
            const Mask a3260 = (a3259 > a3257);
            const Real a3261 = select(a3260, a3257, a3259);
            const Real a3262 = at_least(a3261, 1e-30);
            const Real a3263 = real_76[l] * real_63[l];
            const Real a3264 = numbers[l] * 1e-09;
            const Real a3265 = select(mask_69[l], real_76[l], a3264);
            const Real a3266 = a3253 * a3255;
            const Real a3267 = a3266 / real_63[l];
            const Real a3268 = a3265 + a3267;
            const Real a3269 = x3250 * real_75[l];
            const Real a3270 = real_73[l] + a3269;
            const Real a3271 = a3263 * a3262;
            const Real a3272 = a3263 - a3271;
            const Real a3273 = a3272 * 1e-09;
            const Real a3274 = a3271 + a3273;
            const Real a3275 = select(mask_69[l], a3263, a3274);
            const Real a3276 = a3275 + a3255;
            const Real a3277 = log(a3262);
            const Real a3278 = a3253 * a3277;
            const Real a3279 = at_most(a3278, 300.0);
            const Real a3280 = exp(a3279);
            const Real a3281 = a3255 * a3280;
            const Real a3282 = a3271 + a3281;
            const Real a3283 = a3263 * a3257;
            const Real a3284 = a3283 - a3271;
            const Real a3285 = a3284 * 1e-09;
            const Real a3286 = a3271 + a3285;
            const Real a3287 = maximum(real_37[l], a3255);
            const Real a3288 = a3286 + a3287;
            const Real a3289 = real_68[l] * a3270;
            const Real a3290 = x3250 * a3268;
            const Real a3291 = a3290 * real_75[l];
            const Real a3292 = select(mask_60[l], a3289, a3291);
            const Real a3293 = a3276 + a3292;
            const Real a3294 = a3293 - a3288;
            const Real a3295 = a3294 / real_58[l];
            const Real a3296 = select(mask_60[l], a3270, a3295);
            const Real a3297 = at_least(a3296, 0.0);
            const Mask a3298 = (a3270 > 0.0);
            const Mask a3299 = (a3293 > a3288);
            const Mask a3300 = select(mask_60[l], a3298, a3299);
            const Mask a3301 = (a3293 > a3282);
            const Real a3302 = a3263 * 1e-09;
            const Real a3303 = select(a3301, a3302, a3263);
            const Real a3304 = a3271 * 0.999999999;
            const Real a3305 = select(a3301, a3304, 0.0);
            const Real a3306 = a3293 - a3305;
            const Real a3307 = at_least(a3306, 1e-30);
            const Real a3308 = a3307 / a3303;
            const Real a3309 = log(a3308);
            const Real a3310 = a3307 / a3255;
            const Real a3311 = log(a3310);
            const Real a3312 = a3311 / a3253;
            const Real a3313 = minimum(a3309, a3312);
            const Real a3314 = a3306 - a3303;
            const Real a3315 = a3314 - a3255;
            const Real a3316 = a3303 + a3266;
            const Real a3317 = a3315 / a3316;
            const Real a3318 = a3317 + 1.0;
            const Real a3319 = at_most(a3313, 50.0);
            const Real a3320 = exp(a3319);
            const Real a3321 = minimum(a3320, a3318);
            const Real a3322 = at_least(a3321, 0.05);
            const Real a3323 = log(a3322);
            const Real a3324 = a3253 * a3323;
            const Real a3325 = at_most(a3324, 300.0);
            const Real a3326 = exp(a3325);
            const Real a3327 = a3255 * a3326;
            const Real a3328 = a3303 * a3322;
            const Real a3329 = a3328 + a3327;
            const Real a3330 = a3329 - a3306;
            const Real a3331 = a3253 * a3327;
            const Real a3332 = a3331 / a3322;
            const Real a3333 = a3303 + a3332;
            const Real a3334 = a3330 / a3333;
            const Real a3335 = a3322 - a3334;
            const Real a3336 = at_least(a3335, 0.05);
            const Real a3337 = log(a3336);
            const Real a3338 = a3253 * a3337;
            const Real a3339 = at_most(a3338, 300.0);
            const Real a3340 = exp(a3339);
            const Real a3341 = a3255 * a3340;
            const Real a3342 = a3303 * a3336;
            const Real a3343 = a3342 + a3341;
            const Real a3344 = a3343 - a3306;
            const Real a3345 = a3253 * a3341;
            const Real a3346 = a3345 / a3336;
            const Real a3347 = a3303 + a3346;
            const Real a3348 = a3344 / a3347;
            const Real a3349 = a3336 - a3348;
            const Real a3350 = at_least(a3349, 0.05);
            const Real a3351 = log(a3350);
            const Real a3352 = a3253 * a3351;
            const Real a3353 = at_most(a3352, 300.0);
            const Real a3354 = exp(a3353);
            const Real a3355 = a3255 * a3354;
            const Real a3356 = a3303 * a3350;
            const Real a3357 = a3356 + a3355;
            const Real a3358 = a3357 - a3306;
            const Real a3359 = a3253 * a3355;
            const Real a3360 = a3359 / a3350;
            const Real a3361 = a3303 + a3360;
            const Real a3362 = a3358 / a3361;
            const Real a3363 = a3350 - a3362;
            const Real a3364 = at_least(a3363, 0.05);
            const Real a3365 = select(a3301, a3262, 0.05);
            const Real a3366 = select(a3301, a3257, a3262);
            const Real a3367 = maximum(a3364, a3365);
            const Real a3368 = minimum(a3367, a3366);
            const Real a3369 = real_63[l] * a3368;
            const Real a3370 = numbers[l + 9 * LAYERS + 27] + a3369;
            const Real a3371 = maximum(a3370, real_13[l]);
            const Mask a3372 = (real_39[l] > real_12[l]);
            const Mask a3373 = (a3371 < real_12[l]);
            const Mask a3374 = (a3372 & a3373);
            const Mask a3375 = (real_39[l] < real_12[l]);
            const Mask a3376 = (a3371 > real_12[l]);
            const Mask a3377 = (a3375 & a3376);
            const Mask a3378 = (a3374 | a3377);
            const Mask a3379 = (real_7[l] > 0.0);
            const Mask a3380 = (a3378 & a3379);
            const Real a3381 = select(a3380, real_12[l], a3371);
            real_31[l] = a3297;
            mask_32[l] = a3300;
            real_56[l] = a3381;
        }
        // implicit_water._stopped
        const Mask x3383 = (real_56[0] < x1937);
        const Mask x3384 = (x3382 & x3383);
        const Mask x3385 = (real_39[0] < x1937);
        const Mask x3386 = (real_56[0] > x1937);
        const Mask x3387 = (x3385 & x3386);
        const Mask x3388 = (x3384 | x3387);
        const Mask x3389 = (x1700 > 0.0);
        const Mask x3390 = (x3388 & x3389);
        const Real x3391 = select(x3390, x1937, real_56[0]);
        // implicit_water._moved
        real_56[0] = x3391;
        // implicit_water.iteration
        const Real x3399 = real_of_mask(x3246);
        const Real x3400 = w3037 + x3399;
        // implicit_water._moved, implicit_water.<genexpr>
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a3393 = (real_56[l] >= real_26[l]);
            const Mask a3394 = (mask_32[l] | a3393);
            const Real a3395 = select(a3394, real_26[l], real_56[l]);
            const Real a3396 = select(a3394, real_31[l], 0.0);
            const Real a3397 = select(x3246, a3395, real_39[l]);
            const Real a3398 = select(x3246, a3396, real_73[l]);
            real_75[l] = a3397;
            real_68[l] = a3398;
        }
        for (int l = 0; l < LAYERS; ++l) real_39[l] = real_75[l];
        for (int l = 0; l < LAYERS; ++l) real_73[l] = real_68[l];
        w3035 = x3250;
        w3036 = a3242_last;
        w3037 = x3400;
        w3038 = x3246;
    }
    // implicit_water.<genexpr>, retention.at, implicit_water._state, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3401 = select(x3032, real_39[l], real_77[l]);
        const Real a3402 = select(x3032, real_73[l], real_79[l]);
        const Real a3403 = a3401 - numbers[l + 9 * LAYERS + 27];
        const Real a3404 = a3403 / real_25[l];
        const Real a3405 = at_least(a3404, 1e-12);
        const Real a3406 = log(a3405);
        const Real a3407 = numbers[l + LAYERS + 22] * a3406;
        const Real a3408 = real_28[l] - a3407;
        const Real a3409 = at_most(a3408, 16.11809565095832);
        const Real a3410 = exp(a3409);
        const Real a3412 = numbers[l + LAYERS + 22] * a3410;
        const Real a3413 = a3405 * real_25[l];
        const Real a3414 = a3412 / a3413;
        const Real a3415 = a3402 - a3410;
        const Mask a3416 = (a3401 > real_17[l]);
        const Real a3417 = select(a3416, real_17[l], a3401);
        const Mask a3418 = (a3401 <= real_17[l]);
        const Real a3419 = a3417 - real_13[l];
        const Real a3420 = a3419 / 0.01;
        const Real a3421 = at_least(a3420, 0.0);
        const Real a3422 = at_most(a3421, 1.0);
        const Mask a3423 = (a3422 < 1.0);
        const Mask a3424 = (a3418 & a3423);
        const Real a3425 = select(a3424, 100.0, 0.0);
        const Real a3426 = -a3415;
        const Mask a3427 = (a3426 < numbers[l + 3 * LAYERS + 22]);
        const Real a3428 = select(a3427, numbers[l + 3 * LAYERS + 22], a3426);
        const Real a3429 = a3428 / numbers[l + 3 * LAYERS + 22];
        const Real a3430 = log(a3429);
        const Real a3431 = real_36[l] * a3430;
        const Real a3432 = -a3431;
        const Real a3433 = exp(a3432);
        const Mask a3434 = (a3426 > real_38[l]);
        const Real a3435 = real_36[l] * a3433;
        const Real a3436 = a3435 / a3428;
        const Real a3437 = select(a3434, a3436, 0.0);
        const Real a3438 = a3428 * a3433;
        const Real a3439 = a3438 / real_35[l];
        const Real a3440 = a3415 + numbers[l + 3 * LAYERS + 22];
        const Real a3441 = at_least(a3440, 0.0);
        const Real a3442 = a3439 + a3441;
        real_58[l] = a3401;
        real_40[l] = a3402;
        real_29[l] = a3414;
        real_37[l] = a3415;
        real_27[l] = a3417;
        real_68[l] = a3422;
        real_75[l] = a3425;
        real_56[l] = a3433;
        real_31[l] = a3437;
        real_78[l] = a3442;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3471 = real_44[l] * real_56[l];
        real_73[l] = a3471;
    }
    const Real x3474 = real_78[LAYERS - 1] + real_73[LAYERS - 1];
    const Real x3475 = x1954 * x3474;
    const Real x3476 = x1977 * real_56[LAYERS - 1];
    const Real x3477 = x3475 + x3476;
    // implicit_water._upward
    const Real x3481 = real_19[0] * real_78[0];
    // retention.flowing, implicit_water._outflow, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3443 = -real_37[l + 1];
        const Mask a3444 = (a3443 < numbers[l + 3 * LAYERS + 22]);
        const Real a3445 = select(a3444, numbers[l + 3 * LAYERS + 22], a3443);
        const Real a3446 = a3445 / numbers[l + 3 * LAYERS + 22];
        const Real a3447 = log(a3446);
        const Real a3448 = real_47[l] * a3447;
        const Real a3449 = -a3448;
        const Real a3450 = exp(a3449);
        const Real a3451 = a3445 * a3450;
        const Real a3452 = a3451 / real_46[l];
        const Real a3453 = real_37[l + 1] + numbers[l + 3 * LAYERS + 22];
        const Real a3454 = at_least(a3453, 0.0);
        const Real a3455 = a3452 + a3454;
        const Real a3456 = -real_37[l];
        const Mask a3457 = (a3456 < numbers[l + 3 * LAYERS + 23]);
        const Real a3458 = select(a3457, numbers[l + 3 * LAYERS + 23], a3456);
        const Real a3459 = a3458 / numbers[l + 3 * LAYERS + 23];
        const Real a3460 = log(a3459);
        const Real a3461 = real_52[l] * a3460;
        const Real a3462 = -a3461;
        const Real a3463 = exp(a3462);
        const Real a3464 = a3458 * a3463;
        const Real a3465 = a3464 / real_51[l];
        const Real a3466 = real_37[l] + numbers[l + 3 * LAYERS + 23];
        const Real a3467 = at_least(a3466, 0.0);
        const Real a3468 = a3465 + a3467;
        const Real a3469 = real_78[l] + a3468;
        const Real a3470 = a3469 * 0.5;
        const Real a3472 = a3470 + real_73[l];
        const Real a3473 = real_43[l] * a3472;
        const Real a3478 = real_78[l + 1] + a3455;
        const Real a3479 = a3478 * 0.5;
        const Real a3480 = real_43[l] * a3479;
        real_54[l] = a3450;
        real_48[l] = a3463;
        real_39[l] = a3473;
        real_79[l + 1] = a3480;
    }
    // implicit_water._flow
    real_39[LAYERS - 1] = x3477;
    real_79[0] = x3481;
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3483 = real_68[l] * real_39[l];
        const Real a3485 = real_68[l] * real_79[l];
        real_73[l] = a3483;
        real_78[l] = a3485;
    }
    const Real x3486 = x1979 - real_78[0];
    const Mask x3487 = (x3486 > x1902);
    const Real x3488 = select(x3487, x1902, x3486);
    // implicit_water._remaining
    const Real x3489 = real_27[0] - x1937;
    const Real x3490 = x3489 / 0.01;
    const Real x3491 = at_least(x3490, 0.0);
    const Real x3492 = at_most(x3491, 1.0);
    // implicit_water._flow
    const Real x3493 = x1700 * x3492;
    const Real x3500 = real_73[LAYERS - 1] - x1998;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3499 = real_73[l] - real_78[l + 1];
        real_77[l + 1] = a3499;
    }
    // implicit_water._gain
    real_77[0] = x3488;
    for (int l = 0; l < LAYERS - 1; ++l) real_78[l] = real_77[l + 1];
    real_78[LAYERS - 1] = x3500;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3494 = real_27[l] - real_12[l];
        const Real a3495 = a3494 / 0.01;
        const Real a3496 = at_least(a3495, 0.0);
        const Real a3497 = at_most(a3496, 1.0);
        const Real a3498 = real_7[l] * a3497;
        const Real a3501 = real_58[l] - real_27[l];
        const Real a3502 = a3501 * 1e-09;
        const Real a3503 = real_27[l] + a3502;
        const Real a3504 = real_40[l] * 1e-11;
        const Real a3505 = a3503 + a3504;
        const Real a3506 = a3505 - state[l + 2 * LAYERS];
        const Real a3507 = numbers[l] * a3506;
        const Real a3508 = a3498 + in_row(l, 0, x3493);
        const Real a3511 = real_77[l] - real_78[l];
        const Real a3512 = a3511 - a3508;
        const Real a3513 = seconds * a3512;
        const Real a3514 = a3507 - a3513;
        const Mask a3515 = (real_40[l] > 0.0);
        const Real a3516 = select(a3515, 0.0, real_31[l]);
        const Real a3519 = real_44[l] * a3516;
        real_73[l] = a3514;
        mask_32[l] = a3515;
        real_38[l] = a3516;
        real_36[l] = a3519;
    }
    // implicit_water._downward
    const Real x3522 = real_56[LAYERS - 1] + real_36[LAYERS - 1];
    const Real x3523 = x1954 * x3522;
    const Real x3524 = x1977 * real_38[LAYERS - 1];
    const Real x3525 = x3523 + x3524;
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3517 = real_56[l] + real_48[l];
        const Real a3518 = a3517 * 0.5;
        const Real a3520 = a3518 + real_36[l];
        const Real a3521 = real_43[l] * a3520;
        real_38[l] = a3521;
    }
    // implicit_water._balance
    real_38[LAYERS - 1] = x3525;
    // implicit_water._upward
    const Real x3531 = real_19[0] * real_56[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3528 = real_56[l + 1] + real_54[l];
        const Real a3529 = a3528 * 0.5;
        const Real a3530 = real_43[l] * a3529;
        real_36[l + 1] = a3530;
    }
    // implicit_water._balance
    real_36[0] = x3531;
    const Mask x3541 = (x3488 < x1902);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3527 = real_68[l] * real_38[l];
        const Real a3533 = real_68[l] * real_36[l];
        const Real a3534 = select(mask_32[l], 1.0, real_29[l]);
        const Real a3535 = a3527 * a3534;
        const Real a3536 = real_75[l] * real_39[l];
        const Real a3537 = a3535 + a3536;
        const Real a3538 = a3533 * a3534;
        const Real a3539 = real_75[l] * real_79[l];
        const Real a3540 = a3538 + a3539;
        real_56[l] = a3537;
        real_78[l] = a3540;
    }
    const Real x3542 = select(x3541, real_78[0], 0.0);
    real_78[0] = x3542;
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3543 = magnitude(real_37[l]);
        const Real a3544 = select(mask_32[l], a3543, real_58[l]);
        const Real a3546 = real_56[l] + real_78[l];
        const Real a3547 = a3544 * a3546;
        real_36[l] = a3547;
    }
    real_78[0] = real_36[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_78[l + 1] = real_36[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_56[l] = real_36[l + 1];
    real_56[LAYERS - 1] = real_36[LAYERS - 1];
    // implicit_water._balance, implicit_water.solve_water
    Mask a3559_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3550 = maximum(real_78[l], real_56[l]);
        const Real a3551 = maximum(real_36[l], a3550);
        const Real a3552 = seconds * a3551;
        const Real a3553 = a3552 + real_71[l];
        const Real a3554 = a3553 * 1.4210854715202004e-14;
        const Real a3555 = numbers[l] * 1e-09;
        const Real a3556 = maximum(a3554, a3555);
        const Real a3557 = magnitude(real_73[l]);
        const Mask a3558 = (a3557 <= a3556);
        a3559_last = (a3559_last & a3558);
    }
    // implicit_water.<genexpr>, implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3560 = select(a3559_last, real_58[l], real_59[l]);
        const Real a3561 = select(a3559_last, real_40[l], 0.0);
        const Real a3562 = moved_numbers[l] * 0.5;
        const Real a3563 = moved_numbers[l + 4 * LAYERS + 22] * real_10[l];
        const Real a3564 = a3562 - a3563;
        const Real a3565 = a3564 / numbers[l + 4 * LAYERS + 22];
        real_56[l] = a3560;
        real_78[l] = a3561;
        real_36[l] = a3562;
        real_73[l] = a3565;
    }
    // implicit_water._problem
    const Real x3590 = moved_numbers[10 * LAYERS + 28] * real_19[LAYERS - 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3586 = real_16[l] * real_18[l];
        const Real a3587 = real_73[l] * real_19[l];
        const Real a3588 = a3586 - a3587;
        const Real a3589 = a3588 / real_10[l];
        real_40[l] = a3589;
    }
    const Real x3591 = real_40[LAYERS - 1] * numbers[10 * LAYERS + 28];
    const Real x3592 = x3591 + x3590;
    // retention.flowing
    const Real x3593 = x1955 * x1955;
    const Real x3595 = moved_numbers[LAYERS + 22] * x3593;
    const Real x3597 = x3595 * 3.0;
    const Real x3599 = -moved_numbers[LAYERS + 8];
    const Real x3600 = select(x1959, moved_numbers[3 * LAYERS + 22], x3599);
    const Real x3601 = moved_numbers[3 * LAYERS + 22] * x1961;
    const Real x3602 = x3600 - x3601;
    const Real x3603 = x3602 / numbers[3 * LAYERS + 22];
    const Real x3604 = x3603 / x1961;
    const Real x3605 = x3597 * x1962;
    const Real x3606 = x3604 * x1963;
    const Real x3608 = x3605 - x3606;
    const Real x3609 = x3608 * x1967;
    const Real x3610 = x3600 * x1967;
    const Real x3611 = x3609 * x1960;
    const Real x3612 = x3611 + x3610;
    const Real x3613 = x3597 * x1969;
    const Real x3615 = x3612 + x3613;
    const Real x3616 = x3615 / x1957;
    const Real x3617 = moved_numbers[LAYERS + 8] + moved_numbers[3 * LAYERS + 22];
    const Mask x3618 = (x1970 >= 0.0);
    const Real x3619 = select(x3618, x3617, 0.0);
    const Real x3620 = x3616 + x3619;
    // implicit_water._problem
    const Real x3622 = real_36[0] * x1967;
    const Real x3623 = x3609 * real_9[0];
    const Real x3624 = x3623 + x3622;
    const Real x3625 = moved_numbers[LAYERS + 2] * numbers[5 * LAYERS + 21];
    const Real x3626 = moved_numbers[5 * LAYERS + 21] * numbers[LAYERS + 2];
    const Real x3627 = x3626 + x3625;
    const Real x3628 = real_16[LAYERS - 1] * x1976;
    const Real x3629 = x3627 * x1976;
    const Real x3630 = x3628 * x1975;
    const Real x3631 = x3630 + x3629;
    const Real x3632 = x3620 + x3624;
    const Real x3633 = real_40[0] * x1978;
    const Real x3634 = x3632 * real_19[0];
    const Real x3635 = x3634 + x3633;
    // retention.flowing
    const Real x3636 = x1980 * x1980;
    const Real x3638 = moved_numbers[2 * LAYERS + 21] * x3636;
    const Real x3640 = x3638 * 3.0;
    const Real x3642 = -moved_numbers[10 * LAYERS + 28];
    const Real x3643 = select(x1984, moved_numbers[4 * LAYERS + 21], x3642);
    const Real x3644 = moved_numbers[4 * LAYERS + 21] * x1986;
    const Real x3645 = x3643 - x3644;
    const Real x3646 = x3645 / numbers[4 * LAYERS + 21];
    const Real x3647 = x3646 / x1986;
    const Real x3648 = x3640 * x1987;
    const Real x3649 = x3647 * x1988;
    const Real x3651 = x3648 - x3649;
    const Real x3652 = x3651 * x1992;
    const Real x3653 = x3643 * x1992;
    const Real x3654 = x3652 * x1985;
    const Real x3655 = x3654 + x3653;
    const Real x3656 = x3640 * x1994;
    const Real x3658 = x3655 + x3656;
    const Real x3659 = x3658 / x1982;
    const Real x3660 = moved_numbers[10 * LAYERS + 28] + moved_numbers[4 * LAYERS + 21];
    const Mask x3661 = (x1995 >= 0.0);
    const Real x3662 = select(x3661, x3660, 0.0);
    const Real x3663 = x3659 + x3662;
    // implicit_water._problem
    const Real x3664 = x3592 * x1997;
    const Real x3665 = x3663 * x1954;
    const Real x3666 = x3665 + x3664;
    // retention.brim
    real_18[0] = moved_numbers[3 * LAYERS + 22];
    for (int l = 0; l < LAYERS - 1; ++l) real_18[l + 1] = moved_numbers[l + 3 * LAYERS + 22];
    for (int l = 0; l < LAYERS - 1; ++l) real_10[l] = moved_numbers[l + 3 * LAYERS + 23];
    real_10[LAYERS - 1] = moved_numbers[4 * LAYERS + 21];
    // retention.brim, implicit_water.advance_water, retention.at, implicit_water._state, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3669 = real_18[l] - real_10[l];
        const Mask a3670 = (real_20[l] < real_21[l]);
        const Real a3671 = real_of_mask(a3670);
        const Mask a3672 = (real_20[l] == real_21[l]);
        const Real a3673 = select(a3672, 0.5, a3671);
        const Real a3674 = a3673 * a3669;
        const Real a3675 = real_10[l] + a3674;
        const Real a3676 = moved_numbers[l + 3 * LAYERS + 22] - a3675;
        const Real a2001_1918 = minimum(real_20[l], real_21[l]);
        const Mask a3677 = (numbers[l + 3 * LAYERS + 22] < a2001_1918);
        const Real a3678 = real_of_mask(a3677);
        const Mask a3679 = (numbers[l + 3 * LAYERS + 22] == a2001_1918);
        const Real a3680 = select(a3679, 0.5, a3678);
        const Real a3681 = a3680 * a3676;
        const Real a3682 = a3675 + a3681;
        const Real a3683 = a3682 * real_22[l];
        const Real a3684 = moved_numbers[l + 3 * LAYERS + 22] - a3683;
        const Real a2002_1918 = minimum(numbers[l + 3 * LAYERS + 22], a2001_1918);
        const Real a3685 = a3684 / a2002_1918;
        const Real a3686 = a3685 / real_22[l];
        const Real a3687 = moved_numbers[l + LAYERS + 22] * real_23[l];
        const Real a3688 = a3686 - a3687;
        const Real a3689 = a3688 / numbers[l + LAYERS + 22];
        const Real a3690 = a3689 * real_24[l];
        const Real a3691 = moved_numbers[l + 2 * LAYERS + 22] - moved_numbers[l + 9 * LAYERS + 27];
        const Real a3692 = a3691 * real_24[l];
        const Real a2007_1918 = numbers[l + 2 * LAYERS + 22] - numbers[l + 9 * LAYERS + 27];
        const Real a3693 = a3690 * a2007_1918;
        const Real a3694 = a3693 + a3692;
        const Real a3695 = moved_numbers[l + 9 * LAYERS + 27] + a3694;
        const Mask a3696 = (real_78[l] > 0.0);
        const Real a3697 = select(a3696, real_26[l], real_56[l]);
        const Real a3698 = select(a3696, a3695, 0.0);
        const Real a3699 = a3697 - numbers[l + 9 * LAYERS + 27];
        const Real a3700 = a3698 - moved_numbers[l + 9 * LAYERS + 27];
        const Real a3701 = a3699 / a2007_1918;
        const Real a3702 = a3691 * a3701;
        const Real a3703 = a3700 - a3702;
        const Real a3704 = a3703 / a2007_1918;
        const Real a3705 = at_least(a3701, 1e-12);
        const Mask a3706 = (a3701 >= 1e-12);
        const Real a3707 = select(a3706, a3704, 0.0);
        const Real a3708 = moved_numbers[l + 3 * LAYERS + 22] / numbers[l + 3 * LAYERS + 22];
        const Real a3709 = log(a3705);
        const Real a3710 = a3707 / a3705;
        const Real a3711 = numbers[l + LAYERS + 22] * a3709;
        const Real a3712 = moved_numbers[l + LAYERS + 22] * a3709;
        const Real a3713 = a3710 * numbers[l + LAYERS + 22];
        const Real a3714 = a3713 + a3712;
        const Real a3715 = real_28[l] - a3711;
        const Real a3716 = a3708 - a3714;
        const Real a3717 = at_most(a3715, 16.11809565095832);
        const Mask a3718 = (a3715 <= 16.11809565095832);
        const Real a3719 = select(a3718, a3716, 0.0);
        const Real a3720 = exp(a3717);
        const Real a3721 = a3719 * a3720;
        const Real a3724 = real_78[l] - a3720;
        const Real a1904_1918 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a1932_1918 = numbers[l + 2 * LAYERS + 22] - a1904_1918;
        const Mask a3725 = (a3697 > a1932_1918);
        const Real a3726 = select(a3725, a1932_1918, a3697);
        const Real a1905_1918 = moved_state[l + LAYERS] - moved_state[l + 2 * LAYERS];
        const Real a1933_1918 = moved_numbers[l + 2 * LAYERS + 22] - a1905_1918;
        const Real a3727 = select(a3725, a1933_1918, a3698);
        const Real a3728 = a3726 - real_13[l];
        const Real a3729 = a3727 - real_14[l];
        const Real a3730 = a3728 / 0.01;
        const Real a3731 = a3729 / 0.01;
        const Real a3732 = at_least(a3730, 0.0);
        const Real a3733 = at_most(a3732, 1.0);
        const Mask a3734 = (a3730 >= 0.0);
        const Mask a3735 = (a3730 <= 1.0);
        const Mask a3736 = (a3734 & a3735);
        const Real a3737 = select(a3736, a3731, 0.0);
        const Real a3738 = real_34[l] * real_34[l];
        const Real a3740 = moved_numbers[l + LAYERS + 22] * a3738;
        const Real a3742 = a3740 * 3.0;
        const Real a3744 = -a3724;
        const Mask a3745 = (a3744 < numbers[l + 3 * LAYERS + 22]);
        const Real a3746 = select(a3745, numbers[l + 3 * LAYERS + 22], a3744);
        const Real a3747 = select(a3745, moved_numbers[l + 3 * LAYERS + 22], a3721);
        const Real a3748 = a3746 / numbers[l + 3 * LAYERS + 22];
        const Real a3749 = moved_numbers[l + 3 * LAYERS + 22] * a3748;
        const Real a3750 = a3747 - a3749;
        const Real a3751 = a3750 / numbers[l + 3 * LAYERS + 22];
        const Real a3752 = log(a3748);
        const Real a3753 = a3751 / a3748;
        const Real a2040_1918 = real_35[l] + 1.0;
        const Real a3754 = a2040_1918 * a3752;
        const Real a3755 = -a3754;
        const Real a3756 = a3742 * a3752;
        const Real a3757 = a3753 * a2040_1918;
        const Real a3759 = a3756 - a3757;
        const Real a3760 = exp(a3755);
        const Real a3761 = a3759 * a3760;
        const Real a3762 = a3746 * a3760;
        const Real a3763 = a3747 * a3760;
        const Real a3764 = a3761 * a3746;
        const Real a3765 = a3764 + a3763;
        const Real a3766 = a3762 / real_35[l];
        const Real a3767 = a3742 * a3766;
        const Real a3769 = a3765 + a3767;
        const Real a3770 = a3769 / real_35[l];
        const Real a3771 = a3724 + numbers[l + 3 * LAYERS + 22];
        const Real a3772 = moved_numbers[l + 3 * LAYERS + 22] - a3721;
        const Real a3773 = at_least(a3771, 0.0);
        const Mask a3774 = (a3771 >= 0.0);
        const Real a3775 = select(a3774, a3772, 0.0);
        const Real a3776 = a3766 + a3773;
        const Real a3777 = a3770 + a3775;
        real_58[l] = a3691;
        real_59[l] = a3695;
        mask_32[l] = a3696;
        real_71[l] = a3697;
        real_37[l] = a3698;
        real_38[l] = a3708;
        real_79[l] = a3721;
        real_39[l] = a3724;
        real_75[l] = a3726;
        real_68[l] = a3727;
        real_29[l] = a3733;
        real_77[l] = a3737;
        real_31[l] = a3742;
        real_27[l] = a3760;
        real_25[l] = a3761;
        real_17[l] = a3776;
        real_80[l] = a3777;
    }
    // implicit_water._problem, retention.flowing, implicit_water._outflow
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3566 = real_16[l] - real_16[l + 1];
        const Mask a3567 = (real_15[l] < real_15[l + 1]);
        const Real a3568 = real_of_mask(a3567);
        const Mask a3569 = (real_15[l] == real_15[l + 1]);
        const Real a3570 = select(a3569, 0.5, a3568);
        const Real a3571 = a3570 * a3566;
        const Real a3572 = real_16[l + 1] + a3571;
        const Mask a3573 = (real_15[l] > real_15[l + 1]);
        const Real a3574 = real_of_mask(a3573);
        const Real a3575 = select(a3569, 0.5, a3574);
        const Real a3576 = a3575 * a3566;
        const Real a3577 = real_16[l + 1] + a3576;
        const Real a3578 = a3572 - a3577;
        const Real a3579 = a3578 * 0.72;
        const Real a3580 = a3577 + a3579;
        const Real a3581 = a3580 * real_41[l];
        const Real a3582 = real_73[l] + real_73[l + 1];
        const Real a3583 = a3582 * real_43[l];
        const Real a3584 = a3581 - a3583;
        const Real a3585 = a3584 / real_42[l];
        const Real a3621 = real_36[l] + real_36[l + 1];
        const Real a3778 = real_45[l] * real_45[l];
        const Real a3780 = moved_numbers[l + LAYERS + 22] * a3778;
        const Real a3782 = a3780 * 3.0;
        const Real a3784 = -real_39[l + 1];
        const Mask a3785 = (a3784 < numbers[l + 3 * LAYERS + 22]);
        const Real a3786 = select(a3785, numbers[l + 3 * LAYERS + 22], a3784);
        const Real a3787 = select(a3785, moved_numbers[l + 3 * LAYERS + 22], real_79[l + 1]);
        const Real a3788 = a3786 / numbers[l + 3 * LAYERS + 22];
        const Real a3789 = moved_numbers[l + 3 * LAYERS + 22] * a3788;
        const Real a3790 = a3787 - a3789;
        const Real a3791 = a3790 / numbers[l + 3 * LAYERS + 22];
        const Real a3792 = log(a3788);
        const Real a3793 = a3791 / a3788;
        const Real a2062_1919 = real_46[l] + 1.0;
        const Real a3794 = a2062_1919 * a3792;
        const Real a3795 = -a3794;
        const Real a3796 = a3782 * a3792;
        const Real a3797 = a3793 * a2062_1919;
        const Real a3799 = a3796 - a3797;
        const Real a3800 = exp(a3795);
        const Real a3801 = a3799 * a3800;
        const Real a3802 = a3786 * a3800;
        const Real a3803 = a3787 * a3800;
        const Real a3804 = a3801 * a3786;
        const Real a3805 = a3804 + a3803;
        const Real a3806 = a3802 / real_46[l];
        const Real a3807 = a3782 * a3806;
        const Real a3809 = a3805 + a3807;
        const Real a3810 = a3809 / real_46[l];
        const Real a3811 = real_39[l + 1] + numbers[l + 3 * LAYERS + 22];
        const Real a3812 = moved_numbers[l + 3 * LAYERS + 22] - real_79[l + 1];
        const Real a3813 = at_least(a3811, 0.0);
        const Mask a3814 = (a3811 >= 0.0);
        const Real a3815 = select(a3814, a3812, 0.0);
        const Real a3816 = a3806 + a3813;
        const Real a3817 = a3810 + a3815;
        const Real a3818 = real_50[l] * real_50[l];
        const Real a3820 = moved_numbers[l + LAYERS + 23] * a3818;
        const Real a3822 = a3820 * 3.0;
        const Real a3824 = -real_39[l];
        const Mask a3825 = (a3824 < numbers[l + 3 * LAYERS + 23]);
        const Real a3826 = select(a3825, numbers[l + 3 * LAYERS + 23], a3824);
        const Real a3827 = select(a3825, moved_numbers[l + 3 * LAYERS + 23], real_79[l]);
        const Real a3828 = a3826 / numbers[l + 3 * LAYERS + 23];
        const Real a3829 = moved_numbers[l + 3 * LAYERS + 23] * a3828;
        const Real a3830 = a3827 - a3829;
        const Real a3831 = a3830 / numbers[l + 3 * LAYERS + 23];
        const Real a3832 = log(a3828);
        const Real a3833 = a3831 / a3828;
        const Real a2079_1919 = real_51[l] + 1.0;
        const Real a3834 = a2079_1919 * a3832;
        const Real a3835 = -a3834;
        const Real a3836 = a3822 * a3832;
        const Real a3837 = a3833 * a2079_1919;
        const Real a3839 = a3836 - a3837;
        const Real a3840 = exp(a3835);
        const Real a3841 = a3839 * a3840;
        const Real a3842 = a3826 * a3840;
        const Real a3843 = a3827 * a3840;
        const Real a3844 = a3841 * a3826;
        const Real a3845 = a3844 + a3843;
        const Real a3846 = a3842 / real_51[l];
        const Real a3847 = a3822 * a3846;
        const Real a3849 = a3845 + a3847;
        const Real a3850 = a3849 / real_51[l];
        const Real a3851 = real_39[l] + numbers[l + 3 * LAYERS + 23];
        const Real a3852 = moved_numbers[l + 3 * LAYERS + 23] - real_79[l];
        const Real a3853 = at_least(a3851, 0.0);
        const Mask a3854 = (a3851 >= 0.0);
        const Real a3855 = select(a3854, a3852, 0.0);
        const Real a3856 = a3846 + a3853;
        const Real a3857 = a3850 + a3855;
        const Real a3858 = real_17[l] + a3856;
        const Real a3859 = real_80[l] + a3857;
        const Real a3860 = a3858 * 0.5;
        const Real a3861 = a3859 * 0.5;
        real_54[l] = a3585;
        real_10[l] = a3621;
        real_48[l] = a3782;
        real_52[l] = a3816;
        real_47[l] = a3817;
        real_53[l] = a3822;
        real_49[l] = a3860;
        real_83[l] = a3861;
    }
    // implicit_water._downward
    real_10[LAYERS - 1] = real_36[LAYERS - 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3862 = real_44[l] * real_27[l];
        const Real a3864 = real_10[l] * real_27[l];
        const Real a3865 = real_25[l] * real_44[l];
        const Real a3866 = a3865 + a3864;
        real_36[l] = a3862;
        real_39[l] = a3866;
    }
    const Real x3873 = real_17[LAYERS - 1] + real_36[LAYERS - 1];
    const Real x3874 = real_80[LAYERS - 1] + real_39[LAYERS - 1];
    const Real x3875 = x1954 * x3873;
    const Real x3876 = x3592 * x3873;
    const Real x3877 = x3874 * x1954;
    const Real x3878 = x3877 + x3876;
    const Real x3879 = x1977 * real_27[LAYERS - 1];
    const Real x3880 = x3631 * real_27[LAYERS - 1];
    const Real x3881 = real_25[LAYERS - 1] * x1977;
    const Real x3882 = x3881 + x3880;
    const Real x3883 = x3875 + x3879;
    const Real x3884 = x3878 + x3882;
    // implicit_water._upward
    const Real x3893 = real_19[0] * real_17[0];
    const Real x3894 = real_40[0] * real_17[0];
    const Real x3895 = real_80[0] * real_19[0];
    const Real x3896 = x3895 + x3894;
    // implicit_water._downward, implicit_water._outflow, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3867 = real_49[l] + real_36[l];
        const Real a3868 = real_83[l] + real_39[l];
        const Real a3869 = real_43[l] * a3867;
        const Real a3870 = real_54[l] * a3867;
        const Real a3871 = a3868 * real_43[l];
        const Real a3872 = a3871 + a3870;
        const Real a3885 = real_17[l + 1] + real_52[l];
        const Real a3886 = real_80[l + 1] + real_47[l];
        const Real a3887 = a3885 * 0.5;
        const Real a3888 = a3886 * 0.5;
        const Real a3889 = real_43[l] * a3887;
        const Real a3890 = real_54[l] * a3887;
        const Real a3891 = a3888 * real_43[l];
        const Real a3892 = a3891 + a3890;
        real_25[l] = a3869;
        real_27[l] = a3872;
        real_79[l + 1] = a3889;
        real_73[l + 1] = a3892;
    }
    // implicit_water._flow
    real_25[LAYERS - 1] = x3883;
    real_27[LAYERS - 1] = x3884;
    real_79[0] = x3893;
    real_73[0] = x3896;
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3898 = real_29[l] * real_25[l];
        const Real a3899 = real_77[l] * real_25[l];
        const Real a3901 = real_27[l] * real_29[l];
        const Real a3902 = a3901 + a3899;
        const Real a3904 = real_29[l] * real_79[l];
        const Real a3905 = real_77[l] * real_79[l];
        const Real a3907 = real_73[l] * real_29[l];
        const Real a3908 = a3907 + a3905;
        real_39[l] = a3898;
        real_36[l] = a3902;
        real_80[l] = a3904;
        real_17[l] = a3908;
    }
    const Real x3909 = x1979 - real_80[0];
    const Real x3910 = x3635 - real_17[0];
    const Mask x3911 = (x3909 > x1902);
    const Real x3912 = select(x3911, x1902, x3909);
    const Real x3913 = select(x3911, x1903, x3910);
    // implicit_water._remaining
    const Real x3914 = real_75[0] - x1937;
    const Real x3915 = real_68[0] - x1938;
    const Real x3916 = x3914 / 0.01;
    const Real x3917 = x3915 / 0.01;
    const Real x3918 = at_least(x3916, 0.0);
    const Real x3919 = at_most(x3918, 1.0);
    const Mask x3920 = (x3916 >= 0.0);
    const Mask x3921 = (x3916 <= 1.0);
    const Mask x3922 = (x3920 & x3921);
    const Real x3923 = select(x3922, x3917, 0.0);
    // implicit_water._flow
    const Real x3924 = x1700 * x3919;
    const Real x3925 = x1703 * x3919;
    const Real x3926 = x3923 * x1700;
    const Real x3927 = x3926 + x3925;
    const Real x3944 = real_39[LAYERS - 1] - x1998;
    const Real x3945 = real_36[LAYERS - 1] - x3666;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3942 = real_39[l] - real_80[l + 1];
        const Real a3943 = real_36[l] - real_17[l + 1];
        real_73[l + 1] = a3942;
        real_79[l + 1] = a3943;
    }
    // implicit_water._gain
    real_73[0] = x3912;
    for (int l = 0; l < LAYERS - 1; ++l) real_17[l] = real_73[l + 1];
    real_17[LAYERS - 1] = x3944;
    real_79[0] = x3913;
    for (int l = 0; l < LAYERS - 1; ++l) real_80[l] = real_79[l + 1];
    real_80[LAYERS - 1] = x3945;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, retention.at, implicit_water._state, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3928 = real_75[l] - real_12[l];
        const Real a3929 = real_68[l] - real_11[l];
        const Real a3930 = a3928 / 0.01;
        const Real a3931 = a3929 / 0.01;
        const Real a3932 = at_least(a3930, 0.0);
        const Real a3933 = at_most(a3932, 1.0);
        const Mask a3934 = (a3930 >= 0.0);
        const Mask a3935 = (a3930 <= 1.0);
        const Mask a3936 = (a3934 & a3935);
        const Real a3937 = select(a3936, a3931, 0.0);
        const Real a3938 = real_7[l] * a3933;
        const Real a3939 = real_8[l] * a3933;
        const Real a3940 = a3937 * real_7[l];
        const Real a3941 = a3940 + a3939;
        const Real a3946 = real_71[l] - real_75[l];
        const Real a3947 = real_37[l] - real_68[l];
        const Real a3948 = a3946 * 1e-09;
        const Real a3949 = a3947 * 1e-09;
        const Real a3950 = real_75[l] + a3948;
        const Real a3951 = real_68[l] + a3949;
        const Real a3952 = real_78[l] * 1e-11;
        const Real a3953 = a3950 + a3952;
        const Real a3954 = a3953 - state[l + 2 * LAYERS];
        const Real a3955 = a3951 - moved_state[l + 2 * LAYERS];
        const Real a3956 = numbers[l] * a3954;
        const Real a3957 = moved_numbers[l] * a3954;
        const Real a3958 = a3955 * numbers[l];
        const Real a3959 = a3958 + a3957;
        const Real a3960 = a3938 + in_row(l, 0, x3924);
        const Real a3961 = a3941 + in_row(l, 0, x3927);
        const Real a3964 = real_73[l] - real_17[l];
        const Real a3967 = real_79[l] - real_80[l];
        const Real a3968 = a3964 - a3960;
        const Real a3969 = a3967 - a3961;
        const Real a3970 = seconds * a3968;
        const Real a3971 = a3969 * seconds;
        const Real a3972 = a3956 - a3970;
        const Real a3973 = a3959 - a3971;
        const Real a3974 = real_56[l] - numbers[l + 9 * LAYERS + 27];
        const Real a2007_1970 = numbers[l + 2 * LAYERS + 22] - numbers[l + 9 * LAYERS + 27];
        const Real a3975 = a3974 / a2007_1970;
        const Real a3976 = at_least(a3975, 1e-12);
        const Real a3977 = log(a3976);
        const Real a3978 = numbers[l + LAYERS + 22] * a3977;
        const Real a3979 = real_28[l] - a3978;
        const Real a3980 = at_most(a3979, 16.11809565095832);
        const Real a3981 = exp(a3980);
        const Real a3983 = numbers[l + LAYERS + 22] * a3981;
        const Real a3984 = a3976 * a2007_1970;
        const Real a3985 = a3983 / a3984;
        const Real a3986 = real_78[l] - a3981;
        const Real a1904_1970 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a1932_1970 = numbers[l + 2 * LAYERS + 22] - a1904_1970;
        const Mask a3987 = (real_56[l] > a1932_1970);
        const Real a3988 = select(a3987, a1932_1970, real_56[l]);
        const Mask a3989 = (real_56[l] <= a1932_1970);
        const Real a3990 = a3988 - real_13[l];
        const Real a3991 = a3990 / 0.01;
        const Real a3992 = at_least(a3991, 0.0);
        const Real a3993 = at_most(a3992, 1.0);
        const Mask a3994 = (a3993 < 1.0);
        const Mask a3995 = (a3989 & a3994);
        const Real a3996 = select(a3995, 100.0, 0.0);
        const Real a3997 = -a3986;
        const Mask a3998 = (a3997 < numbers[l + 3 * LAYERS + 22]);
        const Real a3999 = select(a3998, numbers[l + 3 * LAYERS + 22], a3997);
        const Real a4000 = a3999 / numbers[l + 3 * LAYERS + 22];
        const Real a4001 = log(a4000);
        const Real a2040_1970 = real_35[l] + 1.0;
        const Real a4002 = a2040_1970 * a4001;
        const Real a4003 = -a4002;
        const Real a4004 = exp(a4003);
        const Real a2045_1970 = numbers[l + 3 * LAYERS + 22] * 0.999999999;
        const Mask a4005 = (a3997 > a2045_1970);
        const Real a4006 = a2040_1970 * a4004;
        const Real a4007 = a4006 / a3999;
        const Real a4008 = select(a4005, a4007, 0.0);
        const Real a4009 = a3999 * a4004;
        const Real a4010 = a4009 / real_35[l];
        const Real a4011 = a3986 + numbers[l + 3 * LAYERS + 22];
        const Real a4012 = at_least(a4011, 0.0);
        const Real a4013 = a4010 + a4012;
        real_36[l] = a3952;
        real_39[l] = a3972;
        real_27[l] = a3973;
        real_25[l] = a3985;
        real_77[l] = a3986;
        real_29[l] = a3988;
        mask_60[l] = a3989;
        real_16[l] = a3993;
        real_15[l] = a3996;
        real_18[l] = a4004;
        real_34[l] = a4008;
        real_24[l] = a4013;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4042 = real_44[l] * real_18[l];
        real_80[l] = a4042;
    }
    const Real x4045 = real_24[LAYERS - 1] + real_80[LAYERS - 1];
    const Real x4046 = x1954 * x4045;
    const Real x4047 = x1977 * real_18[LAYERS - 1];
    const Real x4048 = x4046 + x4047;
    // implicit_water._upward
    const Real x4052 = real_19[0] * real_24[0];
    // retention.flowing, implicit_water._outflow, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4014 = -real_77[l + 1];
        const Mask a4015 = (a4014 < numbers[l + 3 * LAYERS + 22]);
        const Real a4016 = select(a4015, numbers[l + 3 * LAYERS + 22], a4014);
        const Real a4017 = a4016 / numbers[l + 3 * LAYERS + 22];
        const Real a4018 = log(a4017);
        const Real a2062_1977 = real_46[l] + 1.0;
        const Real a4019 = a2062_1977 * a4018;
        const Real a4020 = -a4019;
        const Real a4021 = exp(a4020);
        const Real a4022 = a4016 * a4021;
        const Real a4023 = a4022 / real_46[l];
        const Real a4024 = real_77[l + 1] + numbers[l + 3 * LAYERS + 22];
        const Real a4025 = at_least(a4024, 0.0);
        const Real a4026 = a4023 + a4025;
        const Real a4027 = -real_77[l];
        const Mask a4028 = (a4027 < numbers[l + 3 * LAYERS + 23]);
        const Real a4029 = select(a4028, numbers[l + 3 * LAYERS + 23], a4027);
        const Real a4030 = a4029 / numbers[l + 3 * LAYERS + 23];
        const Real a4031 = log(a4030);
        const Real a2079_1977 = real_51[l] + 1.0;
        const Real a4032 = a2079_1977 * a4031;
        const Real a4033 = -a4032;
        const Real a4034 = exp(a4033);
        const Real a4035 = a4029 * a4034;
        const Real a4036 = a4035 / real_51[l];
        const Real a4037 = real_77[l] + numbers[l + 3 * LAYERS + 23];
        const Real a4038 = at_least(a4037, 0.0);
        const Real a4039 = a4036 + a4038;
        const Real a4040 = real_24[l] + a4039;
        const Real a4041 = a4040 * 0.5;
        const Real a4043 = a4041 + real_80[l];
        const Real a4044 = real_43[l] * a4043;
        const Real a4049 = real_24[l + 1] + a4026;
        const Real a4050 = a4049 * 0.5;
        const Real a4051 = real_43[l] * a4050;
        real_83[l] = a4021;
        real_49[l] = a4034;
        real_17[l] = a4044;
        real_79[l + 1] = a4051;
    }
    // implicit_water._flow
    real_17[LAYERS - 1] = x4048;
    real_79[0] = x4052;
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4054 = real_16[l] * real_17[l];
        const Real a4056 = real_16[l] * real_79[l];
        real_80[l] = a4054;
        real_24[l] = a4056;
    }
    const Real x4057 = x1979 - real_24[0];
    const Mask x4058 = (x4057 > x1902);
    const Real x4059 = select(x4058, x1902, x4057);
    // implicit_water._remaining
    const Real x4060 = real_29[0] - x1937;
    const Real x4061 = x4060 / 0.01;
    const Real x4062 = at_least(x4061, 0.0);
    const Real x4063 = at_most(x4062, 1.0);
    // implicit_water._flow
    const Real x4064 = x1700 * x4063;
    const Real x4071 = real_80[LAYERS - 1] - x1998;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4070 = real_80[l] - real_24[l + 1];
        real_77[l + 1] = a4070;
    }
    // implicit_water._gain
    real_77[0] = x4059;
    for (int l = 0; l < LAYERS - 1; ++l) real_24[l] = real_77[l + 1];
    real_24[LAYERS - 1] = x4071;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4065 = real_29[l] - real_12[l];
        const Real a4066 = a4065 / 0.01;
        const Real a4067 = at_least(a4066, 0.0);
        const Real a4068 = at_most(a4067, 1.0);
        const Real a4069 = real_7[l] * a4068;
        const Real a4072 = real_56[l] - real_29[l];
        const Real a4073 = a4072 * 1e-09;
        const Real a4074 = real_29[l] + a4073;
        const Real a4075 = a4074 + real_36[l];
        const Real a4076 = a4075 - state[l + 2 * LAYERS];
        const Real a4077 = numbers[l] * a4076;
        const Real a4078 = a4069 + in_row(l, 0, x4064);
        const Real a4081 = real_77[l] - real_24[l];
        const Real a4082 = a4081 - a4078;
        const Real a4083 = seconds * a4082;
        const Real a4084 = a4077 - a4083;
        const Real a4085 = select(mask_32[l], 0.0, real_34[l]);
        const Real a4088 = real_44[l] * a4085;
        real_80[l] = a4084;
        real_73[l] = a4085;
        real_68[l] = a4088;
    }
    // implicit_water._downward
    const Real x4091 = real_18[LAYERS - 1] + real_68[LAYERS - 1];
    const Real x4092 = x1954 * x4091;
    const Real x4093 = x1977 * real_73[LAYERS - 1];
    const Real x4094 = x4092 + x4093;
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4086 = real_18[l] + real_49[l];
        const Real a4087 = a4086 * 0.5;
        const Real a4089 = a4087 + real_68[l];
        const Real a4090 = real_43[l] * a4089;
        real_73[l] = a4090;
    }
    // implicit_water._balance
    real_73[LAYERS - 1] = x4094;
    // implicit_water._upward
    const Real x4100 = real_19[0] * real_18[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4097 = real_18[l + 1] + real_83[l];
        const Real a4098 = a4097 * 0.5;
        const Real a4099 = real_43[l] * a4098;
        real_68[l + 1] = a4099;
    }
    // implicit_water._balance
    real_68[0] = x4100;
    const Mask x4110 = (x4059 < x1902);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4096 = real_16[l] * real_73[l];
        const Real a4102 = real_16[l] * real_68[l];
        const Real a4103 = select(mask_32[l], 1.0, real_25[l]);
        const Real a4104 = a4096 * a4103;
        const Real a4105 = real_15[l] * real_17[l];
        const Real a4106 = a4104 + a4105;
        const Real a4107 = a4102 * a4103;
        const Real a4108 = real_15[l] * real_79[l];
        const Real a4109 = a4107 + a4108;
        real_18[l] = a4106;
        real_24[l] = a4109;
    }
    const Real x4111 = select(x4110, real_24[0], 0.0);
    // implicit_water._demanded
    const Mask x4122 = (real_29[0] > x1937);
    const Real x4123 = x1937 + 0.01;
    const Mask x4124 = (real_29[0] < x4123);
    const Mask x4125 = (x4122 & x4124);
    const Mask x4126 = (real_29[0] == x1937);
    // implicit_water._balance, implicit_water._demanded
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a4112 = (real_80[l] < 0.0);
        const Mask a4113 = (real_29[l] > real_12[l]);
        const Real a4114 = real_12[l] + 0.01;
        const Mask a4115 = (real_29[l] < a4114);
        const Mask a4116 = (a4113 & a4115);
        const Mask a4117 = (real_29[l] == real_12[l]);
        const Mask a4118 = (a4117 & a4112);
        const Mask a4119 = (a4116 | a4118);
        const Real a4120 = real_7[l] / 0.01;
        const Real a4121 = select(a4119, a4120, 0.0);
        mask_69[l] = a4112;
        real_68[l] = a4121;
    }
    // implicit_water._demanded
    const Mask x4127 = (x4126 & mask_69[0]);
    const Mask x4128 = (x4125 | x4127);
    const Real x4129 = x1700 / 0.01;
    const Real x4130 = select(x4128, x4129, 0.0);
    // implicit_water._balance
    real_80[0] = x4111;
    for (int l = 0; l < LAYERS - 1; ++l) real_80[l + 1] = real_24[l + 1];
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4138 = seconds * real_18[l];
        const Real a4139 = -a4138;
        const Real a4145 = seconds * real_24[l + 1];
        const Real a4146 = -a4145;
        real_83[l] = a4139;
        real_49[l] = a4146;
    }
    // implicit_water._balance, implicit_water.advance_water
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4131 = real_68[l] + in_row(l, 0, x4130);
        const Real a4132 = seconds * a4131;
        const Real a4133 = select(mask_60[l], a4132, 0.0);
        const Real a4134 = select(mask_60[l], 1.0, 1e-09);
        const Real a4135 = select(mask_32[l], 1e-11, a4134);
        const Real a4136 = numbers[l] * a4135;
        const Real a4140 = a4136 + a4133;
        const Real a4142 = real_18[l] + real_80[l];
        const Real a4143 = seconds * a4142;
        const Real a4144 = a4140 + a4143;
        const Real a4147 = -real_39[l];
        real_24[l] = a4144;
        real_29[l] = a4147;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_83, real_24, real_49, real_29, real_80);
    // tridiagonal.jvp
    real_29[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_29[l + 1] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_68[l] = real_of(0.0);
    real_68[LAYERS - 1] = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4152 = real_29[l] + real_68[l];
        const Real a4153 = real_27[l] + a4152;
        const Real a4154 = -a4153;
        real_18[l] = a4152;
        real_39[l] = a4154;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_83, real_24, real_49, real_39, real_68);
    // implicit_water.advance_water, retention.at, implicit_water._state, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4156 = select(a3559_last, real_80[l], 0.0);
        const Real a4157 = select(a3559_last, real_68[l], 0.0);
        const Real a4158 = real_56[l] + a4156;
        const Real a4159 = select(mask_32[l], real_26[l], a4158);
        const Real a4160 = select(mask_32[l], real_59[l], a4157);
        const Real a4161 = real_78[l] + real_80[l];
        const Real a4162 = select(mask_32[l], a4161, real_78[l]);
        const Real a4163 = select(mask_32[l], real_68[l], 0.0);
        const Real a4164 = a4159 - numbers[l + 9 * LAYERS + 27];
        const Real a4165 = a4160 - moved_numbers[l + 9 * LAYERS + 27];
        const Real a2007_2024 = numbers[l + 2 * LAYERS + 22] - numbers[l + 9 * LAYERS + 27];
        const Real a4166 = a4164 / a2007_2024;
        const Real a4167 = real_58[l] * a4166;
        const Real a4168 = a4165 - a4167;
        const Real a4169 = a4168 / a2007_2024;
        const Real a4170 = at_least(a4166, 1e-12);
        const Mask a4171 = (a4166 >= 1e-12);
        const Real a4172 = select(a4171, a4169, 0.0);
        const Real a4173 = log(a4170);
        const Real a4174 = a4172 / a4170;
        const Real a4175 = numbers[l + LAYERS + 22] * a4173;
        const Real a4176 = moved_numbers[l + LAYERS + 22] * a4173;
        const Real a4177 = a4174 * numbers[l + LAYERS + 22];
        const Real a4178 = a4177 + a4176;
        const Real a4179 = real_28[l] - a4175;
        const Real a4180 = real_38[l] - a4178;
        const Real a4181 = at_most(a4179, 16.11809565095832);
        const Mask a4182 = (a4179 <= 16.11809565095832);
        const Real a4183 = select(a4182, a4180, 0.0);
        const Real a4184 = exp(a4181);
        const Real a4185 = a4183 * a4184;
        const Real a4188 = a4162 - a4184;
        const Real a4189 = a4163 - a4185;
        const Real a1904_2024 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a1932_2024 = numbers[l + 2 * LAYERS + 22] - a1904_2024;
        const Mask a4190 = (a4159 > a1932_2024);
        const Real a4191 = select(a4190, a1932_2024, a4159);
        const Real a1905_2024 = moved_state[l + LAYERS] - moved_state[l + 2 * LAYERS];
        const Real a1933_2024 = moved_numbers[l + 2 * LAYERS + 22] - a1905_2024;
        const Real a4192 = select(a4190, a1933_2024, a4160);
        const Real a4193 = a4191 - real_13[l];
        const Real a4194 = a4192 - real_14[l];
        const Real a4195 = a4193 / 0.01;
        const Real a4196 = a4194 / 0.01;
        const Real a4197 = at_least(a4195, 0.0);
        const Real a4198 = at_most(a4197, 1.0);
        const Mask a4199 = (a4195 >= 0.0);
        const Mask a4200 = (a4195 <= 1.0);
        const Mask a4201 = (a4199 & a4200);
        const Real a4202 = select(a4201, a4196, 0.0);
        const Real a4203 = -a4188;
        const Real a4204 = -a4189;
        const Mask a4205 = (a4203 < numbers[l + 3 * LAYERS + 22]);
        const Real a4206 = select(a4205, numbers[l + 3 * LAYERS + 22], a4203);
        const Real a4207 = select(a4205, moved_numbers[l + 3 * LAYERS + 22], a4204);
        const Real a4208 = a4206 / numbers[l + 3 * LAYERS + 22];
        const Real a4209 = moved_numbers[l + 3 * LAYERS + 22] * a4208;
        const Real a4210 = a4207 - a4209;
        const Real a4211 = a4210 / numbers[l + 3 * LAYERS + 22];
        const Real a4212 = log(a4208);
        const Real a4213 = a4211 / a4208;
        const Real a2040_2024 = real_35[l] + 1.0;
        const Real a4214 = a2040_2024 * a4212;
        const Real a4215 = -a4214;
        const Real a4216 = real_31[l] * a4212;
        const Real a4217 = a4213 * a2040_2024;
        const Real a4219 = a4216 - a4217;
        const Real a4220 = exp(a4215);
        const Real a4221 = a4219 * a4220;
        const Real a4222 = a4206 * a4220;
        const Real a4223 = a4207 * a4220;
        const Real a4224 = a4221 * a4206;
        const Real a4225 = a4224 + a4223;
        const Real a4226 = a4222 / real_35[l];
        const Real a4227 = real_31[l] * a4226;
        const Real a4229 = a4225 + a4227;
        const Real a4230 = a4229 / real_35[l];
        const Real a4231 = a4188 + numbers[l + 3 * LAYERS + 22];
        const Real a4232 = a4189 + moved_numbers[l + 3 * LAYERS + 22];
        const Real a4233 = at_least(a4231, 0.0);
        const Mask a4234 = (a4231 >= 0.0);
        const Real a4235 = select(a4234, a4232, 0.0);
        const Real a4236 = a4226 + a4233;
        const Real a4237 = a4230 + a4235;
        real_39[l] = a4188;
        real_24[l] = a4189;
        real_29[l] = a4191;
        real_27[l] = a4192;
        real_73[l] = a4198;
        real_79[l] = a4202;
        real_17[l] = a4220;
        real_15[l] = a4221;
        real_16[l] = a4236;
        real_25[l] = a4237;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4312 = real_44[l] * real_17[l];
        const Real a4313 = real_10[l] * real_17[l];
        const Real a4314 = real_15[l] * real_44[l];
        const Real a4315 = a4314 + a4313;
        real_68[l] = a4312;
        real_80[l] = a4315;
    }
    const Real x4322 = real_16[LAYERS - 1] + real_68[LAYERS - 1];
    const Real x4323 = real_25[LAYERS - 1] + real_80[LAYERS - 1];
    const Real x4324 = x1954 * x4322;
    const Real x4325 = x3592 * x4322;
    const Real x4326 = x4323 * x1954;
    const Real x4327 = x4326 + x4325;
    const Real x4328 = x1977 * real_17[LAYERS - 1];
    const Real x4329 = x3631 * real_17[LAYERS - 1];
    const Real x4330 = real_15[LAYERS - 1] * x1977;
    const Real x4331 = x4330 + x4329;
    const Real x4332 = x4324 + x4328;
    const Real x4333 = x4327 + x4331;
    // implicit_water._upward
    const Real x4342 = real_19[0] * real_16[0];
    const Real x4343 = real_40[0] * real_16[0];
    const Real x4344 = real_25[0] * real_19[0];
    const Real x4345 = x4344 + x4343;
    // retention.flowing, implicit_water._outflow, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4238 = -real_39[l + 1];
        const Real a4239 = -real_24[l + 1];
        const Mask a4240 = (a4238 < numbers[l + 3 * LAYERS + 22]);
        const Real a4241 = select(a4240, numbers[l + 3 * LAYERS + 22], a4238);
        const Real a4242 = select(a4240, moved_numbers[l + 3 * LAYERS + 22], a4239);
        const Real a4243 = a4241 / numbers[l + 3 * LAYERS + 22];
        const Real a4244 = moved_numbers[l + 3 * LAYERS + 22] * a4243;
        const Real a4245 = a4242 - a4244;
        const Real a4246 = a4245 / numbers[l + 3 * LAYERS + 22];
        const Real a4247 = log(a4243);
        const Real a4248 = a4246 / a4243;
        const Real a2062_2042 = real_46[l] + 1.0;
        const Real a4249 = a2062_2042 * a4247;
        const Real a4250 = -a4249;
        const Real a4251 = real_48[l] * a4247;
        const Real a4252 = a4248 * a2062_2042;
        const Real a4254 = a4251 - a4252;
        const Real a4255 = exp(a4250);
        const Real a4256 = a4254 * a4255;
        const Real a4257 = a4241 * a4255;
        const Real a4258 = a4242 * a4255;
        const Real a4259 = a4256 * a4241;
        const Real a4260 = a4259 + a4258;
        const Real a4261 = a4257 / real_46[l];
        const Real a4262 = real_48[l] * a4261;
        const Real a4264 = a4260 + a4262;
        const Real a4265 = a4264 / real_46[l];
        const Real a4266 = real_39[l + 1] + numbers[l + 3 * LAYERS + 22];
        const Real a4267 = real_24[l + 1] + moved_numbers[l + 3 * LAYERS + 22];
        const Real a4268 = at_least(a4266, 0.0);
        const Mask a4269 = (a4266 >= 0.0);
        const Real a4270 = select(a4269, a4267, 0.0);
        const Real a4271 = a4261 + a4268;
        const Real a4272 = a4265 + a4270;
        const Real a4273 = -real_39[l];
        const Real a4274 = -real_24[l];
        const Mask a4275 = (a4273 < numbers[l + 3 * LAYERS + 23]);
        const Real a4276 = select(a4275, numbers[l + 3 * LAYERS + 23], a4273);
        const Real a4277 = select(a4275, moved_numbers[l + 3 * LAYERS + 23], a4274);
        const Real a4278 = a4276 / numbers[l + 3 * LAYERS + 23];
        const Real a4279 = moved_numbers[l + 3 * LAYERS + 23] * a4278;
        const Real a4280 = a4277 - a4279;
        const Real a4281 = a4280 / numbers[l + 3 * LAYERS + 23];
        const Real a4282 = log(a4278);
        const Real a4283 = a4281 / a4278;
        const Real a2079_2042 = real_51[l] + 1.0;
        const Real a4284 = a2079_2042 * a4282;
        const Real a4285 = -a4284;
        const Real a4286 = real_53[l] * a4282;
        const Real a4287 = a4283 * a2079_2042;
        const Real a4289 = a4286 - a4287;
        const Real a4290 = exp(a4285);
        const Real a4291 = a4289 * a4290;
        const Real a4292 = a4276 * a4290;
        const Real a4293 = a4277 * a4290;
        const Real a4294 = a4291 * a4276;
        const Real a4295 = a4294 + a4293;
        const Real a4296 = a4292 / real_51[l];
        const Real a4297 = real_53[l] * a4296;
        const Real a4299 = a4295 + a4297;
        const Real a4300 = a4299 / real_51[l];
        const Real a4301 = real_39[l] + numbers[l + 3 * LAYERS + 23];
        const Real a4302 = real_24[l] + moved_numbers[l + 3 * LAYERS + 23];
        const Real a4303 = at_least(a4301, 0.0);
        const Mask a4304 = (a4301 >= 0.0);
        const Real a4305 = select(a4304, a4302, 0.0);
        const Real a4306 = a4296 + a4303;
        const Real a4307 = a4300 + a4305;
        const Real a4308 = real_16[l] + a4306;
        const Real a4309 = real_25[l] + a4307;
        const Real a4310 = a4308 * 0.5;
        const Real a4311 = a4309 * 0.5;
        const Real a4316 = a4310 + real_68[l];
        const Real a4317 = a4311 + real_80[l];
        const Real a4318 = real_43[l] * a4316;
        const Real a4319 = real_54[l] * a4316;
        const Real a4320 = a4317 * real_43[l];
        const Real a4321 = a4320 + a4319;
        const Real a4334 = real_16[l + 1] + a4271;
        const Real a4335 = real_25[l + 1] + a4272;
        const Real a4336 = a4334 * 0.5;
        const Real a4337 = a4335 * 0.5;
        const Real a4338 = real_43[l] * a4336;
        const Real a4339 = real_54[l] * a4336;
        const Real a4340 = a4337 * real_43[l];
        const Real a4341 = a4340 + a4339;
        real_19[l] = a4318;
        real_40[l] = a4321;
        real_15[l + 1] = a4338;
        real_17[l + 1] = a4341;
    }
    // implicit_water._flow
    real_19[LAYERS - 1] = x4332;
    real_40[LAYERS - 1] = x4333;
    real_15[0] = x4342;
    real_17[0] = x4345;
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4347 = real_73[l] * real_19[l];
        const Real a4348 = real_79[l] * real_19[l];
        const Real a4350 = real_40[l] * real_73[l];
        const Real a4351 = a4350 + a4348;
        const Real a4353 = real_73[l] * real_15[l];
        const Real a4354 = real_79[l] * real_15[l];
        const Real a4356 = real_17[l] * real_73[l];
        const Real a4357 = a4356 + a4354;
        real_80[l] = a4347;
        real_68[l] = a4351;
        real_25[l] = a4353;
        real_16[l] = a4357;
    }
    const Real x4358 = x1979 - real_25[0];
    const Real x4359 = x3635 - real_16[0];
    const Mask x4360 = (x4358 > x1902);
    const Real x4361 = select(x4360, x1902, x4358);
    const Real x4362 = select(x4360, x1903, x4359);
    // implicit_water._remaining
    const Real x4363 = real_29[0] - x1937;
    const Real x4364 = real_27[0] - x1938;
    const Real x4365 = x4363 / 0.01;
    const Real x4366 = x4364 / 0.01;
    const Real x4367 = at_least(x4365, 0.0);
    const Real x4368 = at_most(x4367, 1.0);
    const Mask x4369 = (x4365 >= 0.0);
    const Mask x4370 = (x4365 <= 1.0);
    const Mask x4371 = (x4369 & x4370);
    const Real x4372 = select(x4371, x4366, 0.0);
    // implicit_water._flow
    const Real x4373 = x1700 * x4368;
    const Real x4374 = x1703 * x4368;
    const Real x4375 = x4372 * x1700;
    const Real x4376 = x4375 + x4374;
    const Real x4393 = real_80[LAYERS - 1] - x1998;
    const Real x4394 = real_68[LAYERS - 1] - x3666;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4391 = real_80[l] - real_25[l + 1];
        const Real a4392 = real_68[l] - real_16[l + 1];
        real_84[l + 1] = a4391;
        real_85[l + 1] = a4392;
    }
    // implicit_water.<genexpr>
    real_84[0] = x4361;
    real_84[LAYERS] = x4393;
    real_85[0] = x4362;
    real_85[LAYERS] = x4394;
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a4396 = select(a3559_last, real_84[l], 0.0);
        const Real a4398 = select(a3559_last, real_85[l], 0.0);
        real_86[l] = a4396;
        real_87[l] = a4398;
    }
    moved_results[LAYERS + 13] = real_87[LAYERS];
    moved_results[LAYERS + 32] = real_87[LAYERS];
    const Real x4399 = select(a3559_last, x4373, 0.0);
    const Real x4400 = select(a3559_last, x4376, 0.0);
    // water_flow.__call__
    const Real x4421 = x1903 - real_87[0];
    moved_results[LAYERS + 12] = x4421;
    // time_step.from_ground
    const Real x4424 = x4399 + x1704;
    const Real x4425 = x4400 + x1707;
    // implicit_water._remaining, implicit_water._flow, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, time_step.from_soil_of
    Real a4422_last = real_of(0.0);
    Real a4423_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4377 = real_29[l] - real_12[l];
        const Real a4378 = real_27[l] - real_11[l];
        const Real a4379 = a4377 / 0.01;
        const Real a4380 = a4378 / 0.01;
        const Real a4381 = at_least(a4379, 0.0);
        const Real a4382 = at_most(a4381, 1.0);
        const Mask a4383 = (a4379 >= 0.0);
        const Mask a4384 = (a4379 <= 1.0);
        const Mask a4385 = (a4383 & a4384);
        const Real a4386 = select(a4385, a4380, 0.0);
        const Real a4387 = real_7[l] * a4382;
        const Real a4388 = real_8[l] * a4382;
        const Real a4389 = a4386 * real_7[l];
        const Real a4390 = a4389 + a4388;
        const Real a4401 = select(a3559_last, a4387, 0.0);
        const Real a4402 = select(a3559_last, a4390, 0.0);
        const Real a4403 = seconds / numbers[l];
        const Real a4404 = moved_numbers[l] * a4403;
        const Real a4405 = a4404 * (-1.0);
        const Real a4406 = a4405 / numbers[l];
        const Real a4407 = a4401 + in_row(l, 0, x4399);
        const Real a4408 = a4402 + in_row(l, 0, x4400);
        const Real a4409 = real_86[l] - real_86[l + 1];
        const Real a4410 = real_87[l] - real_87[l + 1];
        const Real a4411 = a4409 - a4407;
        const Real a4412 = a4410 - a4408;
        const Real a4413 = a4403 * a4411;
        const Real a4414 = a4406 * a4411;
        const Real a4415 = a4412 * a4403;
        const Real a4416 = a4415 + a4414;
        const Real a4417 = state[l + 2 * LAYERS] + a4413;
        const Real a4418 = moved_state[l + 2 * LAYERS] + a4416;
        const Real a1904_2081 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a4419 = a4417 + a1904_2081;
        after[LAYERS + l] = a4419;
        const Real a1905_2081 = moved_state[l + LAYERS] - moved_state[l + 2 * LAYERS];
        const Real a4420 = a4418 + a1905_2081;
        moved_after[LAYERS + l] = a4420;
        a4422_last = a4422_last + a4401;
        a4423_last = a4423_last + a4402;
        real_16[l] = a4402;
        real_25[l] = a4403;
        real_68[l] = a4406;
        real_80[l] = a4417;
        real_17[l] = a4418;
        real_15[l] = a4419;
        real_40[l] = a4420;
    }
    // time_step.from_ground
    const Real x4426 = x4424 + a4422_last;
    const Real x4427 = x4425 + a4423_last;
    const Real x4428 = x4426 * 1000.0;
    const Real x4429 = x4427 * 1000.0;
    // time_step.heat
    const Real x4430 = x4428 * 2501000.0;
    const Real x4431 = x4429 * 2501000.0;
    const Real x4432 = x4430 + x1734;
    const Real x4433 = x4431 + x1735;
    const Real x4434 = x4432 - x1721;
    const Real x4435 = x4433 - x1725;
    moved_results[LAYERS + 38] = x4435;
    // soil_heat.thermal_conductivity, soil_heat.blended_kersten
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4436 = real_15[l] / numbers[l + 2 * LAYERS + 22];
        const Real a4437 = moved_numbers[l + 2 * LAYERS + 22] * a4436;
        const Real a4438 = real_40[l] - a4437;
        const Real a4439 = a4438 / numbers[l + 2 * LAYERS + 22];
        const Real a4440 = real_80[l] / real_15[l];
        const Real a4441 = real_40[l] * a4440;
        const Real a4442 = real_17[l] - a4441;
        const Real a4443 = a4442 / real_15[l];
        const Real a4444 = a4440 * numbers[l + 2 * LAYERS + 22];
        const Real a4445 = a4443 * numbers[l + 2 * LAYERS + 22];
        const Real a4446 = moved_numbers[l + 2 * LAYERS + 22] * a4440;
        const Real a4447 = a4446 + a4445;
        const Real a4448 = a4444 * (-1.3505762785178115);
        const Real a4449 = a4447 * (-1.3505762785178115);
        const Real a4450 = numbers[l + 11 * LAYERS + 32] + a4448;
        const Real a4451 = moved_numbers[l + 11 * LAYERS + 32] + a4449;
        const Real a4452 = exp(a4450);
        const Real a4453 = a4451 * a4452;
        const Real a4454 = numbers[l + 12 * LAYERS + 32] * a4436;
        const Real a4455 = moved_numbers[l + 12 * LAYERS + 32] * a4436;
        const Real a4456 = a4439 * numbers[l + 12 * LAYERS + 32];
        const Real a4457 = a4456 + a4455;
        const Real a4458 = numbers[l + 12 * LAYERS + 32] - 1.0;
        const Real a4459 = a4458 * a4436;
        const Real a4460 = a4439 * a4458;
        const Real a4461 = a4460 + a4455;
        const Real a4462 = a4459 + 1.0;
        const Real a4463 = a4454 / a4462;
        const Real a4464 = a4461 * a4463;
        const Real a4465 = a4457 - a4464;
        const Real a4466 = a4465 / a4462;
        const Real a4467 = a4436 * 4.6;
        const Real a4468 = a4439 * 4.6;
        const Real a4469 = a4436 * 3.6;
        const Real a4470 = a4439 * 3.6;
        const Real a4471 = a4469 + 1.0;
        const Real a4472 = a4467 / a4471;
        const Real a4473 = a4470 * a4472;
        const Real a4474 = a4468 - a4473;
        const Real a4475 = a4474 / a4471;
        const Real a4476 = log10(a4436);
        const Real a4477 = a4436 * 2.3025850929940455;
        const Real a4478 = a4439 / a4477;
        const Real a4479 = a4476 + 1.0;
        const Real a4480 = at_least(a4479, 0.0);
        const Mask a4481 = (a4479 >= 0.0);
        const Real a4482 = select(a4481, a4478, 0.0);
        const Real a4483 = select(flags[l + 4], a4472, a4480);
        const Real a4484 = select(flags[l + 4], a4475, a4482);
        const Real a4485 = real_15[l] - real_80[l];
        const Real a4486 = real_40[l] - real_17[l];
        const Real a4487 = a4485 / 0.001;
        const Real a4488 = a4486 / 0.001;
        const Real a4489 = at_least(a4487, 0.0);
        const Real a4490 = at_most(a4489, 1.0);
        const Mask a4491 = (a4487 >= 0.0);
        const Mask a4492 = (a4487 <= 1.0);
        const Mask a4493 = (a4491 & a4492);
        const Real a4494 = select(a4493, a4488, 0.0);
        const Real a4495 = a4490 * a4490;
        const Real a4496 = a4494 * a4490;
        const Real a4497 = a4496 + a4496;
        const Real a4498 = a4490 * 2.0;
        const Real a4499 = a4494 * 2.0;
        const Real a4500 = 3.0 - a4498;
        const Real a4502 = a4495 * a4500;
        const Real a4503 = a4497 * a4500;
        const Real a4504 = a4499 * a4495;
        const Real a4506 = a4503 - a4504;
        const Real a4507 = a4463 - a4483;
        const Real a4508 = a4466 - a4484;
        const Real a4509 = a4502 * a4507;
        const Real a4510 = a4506 * a4507;
        const Real a4511 = a4508 * a4502;
        const Real a4512 = a4511 + a4510;
        const Real a4513 = a4483 + a4509;
        const Real a4514 = a4484 + a4512;
        const Real a4515 = a4452 - numbers[l + 10 * LAYERS + 32];
        const Real a4516 = a4453 - moved_numbers[l + 10 * LAYERS + 32];
        const Real a4517 = a4513 * a4515;
        const Real a4518 = a4514 * a4515;
        const Real a4519 = a4516 * a4513;
        const Real a4520 = a4519 + a4518;
        const Real a4521 = a4517 + numbers[l + 10 * LAYERS + 32];
        const Real a4522 = a4520 + moved_numbers[l + 10 * LAYERS + 32];
        real_27[l] = a4521;
        real_29[l] = a4522;
    }
    // time_step.time_step
    const Real x4523 = real_27[0] * x1111;
    const Real x4524 = real_29[0] * x1111;
    const Real x4525 = x1112 * real_27[0];
    const Real x4526 = x4525 + x4524;
    // surface_balance.opened
    const Real x4527 = x1858 + x78;
    const Real x4528 = x1859 - x79;
    const Real x4529 = select(x994, x4527, 0.0);
    const Real x4530 = select(x994, x4528, 0.0);
    const Real x4531 = x4434 + x4529;
    const Real x4532 = x4435 + x4530;
    // surface_balance.<genexpr>
    const Real x4533 = select(x994, x1183, x4523);
    const Real x4534 = select(x994, x1184, x4526);
    const Real x4535 = select(x994, x1157, x0);
    const Real x4536 = select(x994, x1158, x1);
    // surface_balance.surface
    const Real x4537 = x1364 - x4531;
    const Real x4538 = x1365 - x4532;
    const Real x4539 = x4537 / x1333;
    const Real x4540 = x1336 * x4539;
    const Real x4541 = x4538 - x4540;
    const Real x4542 = x4541 / x1333;
    const Real x4543 = x26 - forcing[1];
    const Real x4544 = x27 - moved_forcing[1];
    const Real x4545 = x4539 + x4543;
    const Real x4546 = x4542 + x4544;
    const Real x4547 = x4545 / x1358;
    const Real x4548 = x1359 * x4547;
    const Real x4549 = x4546 - x4548;
    const Real x4550 = x4549 / x1358;
    const Real x4551 = forcing[1] + x4547;
    const Real x4552 = moved_forcing[1] + x4550;
    const Real x4553 = x4535 * x1333;
    const Real x4554 = x4536 * x1333;
    const Real x4555 = x1336 * x4535;
    const Real x4556 = x4555 + x4554;
    const Real x4557 = x4553 * x1358;
    const Real x4558 = x4556 * x1358;
    const Real x4559 = x1359 * x4553;
    const Real x4560 = x4559 + x4558;
    const Real x4561 = x4533 / x4557;
    const Real x4562 = x4560 * x4561;
    const Real x4563 = x4534 - x4562;
    const Real x4564 = x4563 / x4557;
    // surface_balance.top
    const Real x4565 = x4561 + 1.0;
    const Real x4566 = x4535 / x0;
    const Real x4567 = x1 * x4566;
    const Real x4568 = x4536 - x4567;
    const Real x4569 = x4568 / x0;
    const Real x4570 = x4565 * x4566;
    const Real x4571 = x4564 * x4566;
    const Real x4572 = x4569 * x4565;
    const Real x4573 = x4572 + x4571;
    // ground_heat.series_conductance
    real_11[0] = real_27[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_11[l + 1] = real_27[l + 1];
    real_12[0] = real_29[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_12[l + 1] = real_29[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4575 = real_9[l] / real_11[l];
        const Real a4577 = real_12[l] * a4575;
        const Real a3562_2147 = moved_numbers[l] * 0.5;
        const Real a4578 = a3562_2147 - a4577;
        const Real a4579 = a4578 / real_11[l];
        real_8[l] = a4575;
        real_7[l] = a4579;
    }
    // soil_heat.conductance
    const Real x4587 = x0 * x4570;
    const Real x4588 = x1 * x4570;
    const Real x4589 = x4573 * x0;
    const Real x4590 = x4589 + x4588;
    const Real x4591 = x4533 / x4587;
    const Real x4592 = x4590 * x4591;
    const Real x4593 = x4534 - x4592;
    const Real x4594 = x4593 / x4587;
    // soil_heat.__call__
    const Real x4595 = state[LAYERS - 1] - numbers[LAYERS + 6];
    const Real x4596 = moved_state[LAYERS - 1] - moved_numbers[LAYERS + 6];
    const Real x4597 = real_27[LAYERS - 1] * x4595;
    const Real x4598 = real_29[LAYERS - 1] * x4595;
    const Real x4599 = x4596 * real_27[LAYERS - 1];
    const Real x4600 = x4599 + x4598;
    const Real x4601 = x4597 / numbers[LAYERS + 21];
    const Real x4602 = moved_numbers[LAYERS + 21] * x4601;
    const Real x4603 = x4600 - x4602;
    const Real x4604 = x4603 / numbers[LAYERS + 21];
    moved_results[LAYERS + 40] = x4604;
    // ground_heat.series_conductance, ground_heat.update_ground_heat
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4580 = real_8[l] + real_8[l + 1];
        const Real a4581 = real_7[l] + real_7[l + 1];
        const Real a4582 = 1 / a4580;
        const Real a4583 = a4582 * a4582;
        const Real a4585 = a4581 * a4583;
        const Real a4629 = real_86[l + 1] * 4200000.0;
        const Real a4630 = real_87[l + 1] * 4200000.0;
        const Real a4637 = at_least(a4629, 0.0);
        const Mask a4638 = (a4629 >= 0.0);
        const Real a4639 = select(a4638, a4630, 0.0);
        const Real a4640 = -a4629;
        const Real a4642 = at_least(a4640, 0.0);
        const Mask a4643 = (a4640 >= 0.0);
        const Real a4644 = select(a4643, a4630, 0.0);
        const Real a4650 = a4582 + a4637;
        const Real a4651 = a4639 - a4585;
        const Real a4652 = a4582 + a4642;
        const Real a4653 = a4585 + a4644;
        const Real a4654 = -a4653;
        real_53[l] = a4629;
        real_48[l] = a4630;
        real_27[l + 1] = a4650;
        real_29[l + 1] = a4651;
        real_12[l] = a4652;
        real_11[l] = a4654;
    }
    // ground_heat.update_ground_heat
    real_27[0] = x4591;
    real_29[0] = x4594;
    real_12[LAYERS - 1] = real_of(0.0);
    real_11[LAYERS - 1] = real_of(0.0);
    const Real x4681 = x4551 - 273.15;
    // enthalpy.heat_problem
    const Real x4735 = magnitude(x4681);
    // ground_heat.update_ground_heat, soil_heat.volumetric_heat_capacity, enthalpy.enthalpy, enthalpy.clapeyron_liquid, retention.content, retention.at, enthalpy.curve_temperature, enthalpy.heat_problem
    Real a4734_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4605 = state[l] - 273.15;
        const Real a4606 = numbers[l + 14 * LAYERS + 32] - 2000000.0;
        const Real a4607 = 1.0 - numbers[l + 2 * LAYERS + 22];
        const Real a4609 = a4607 * 2000000.0;
        const Real a4610 = moved_numbers[l + 2 * LAYERS + 22] * 2000000.0;
        const Real a4612 = numbers[l + 2 * LAYERS + 22] - real_15[l];
        const Real a4613 = moved_numbers[l + 2 * LAYERS + 22] - real_40[l];
        const Real a4614 = a4612 * 1004.0;
        const Real a4615 = a4613 * 1004.0;
        const Real a4616 = a4609 + a4614;
        const Real a4617 = a4615 - a4610;
        const Real a4618 = real_15[l] * 2106000.0;
        const Real a4619 = real_40[l] * 2106000.0;
        const Real a4620 = a4616 + a4618;
        const Real a4621 = a4617 + a4619;
        const Real a4622 = a4607 * a4606;
        const Real a4623 = moved_numbers[l + 2 * LAYERS + 22] * a4606;
        const Real a4625 = moved_numbers[l + 14 * LAYERS + 32] * a4607;
        const Real a4626 = a4625 - a4623;
        const Real a4627 = a4620 + a4622;
        const Real a4628 = a4621 + a4626;
        const Real a4631 = real_80[l] - state[l + 2 * LAYERS];
        const Real a4632 = real_17[l] - moved_state[l + 2 * LAYERS];
        const Real a4633 = a4631 * 4200000.0;
        const Real a4634 = a4632 * 4200000.0;
        const Real a4635 = a4627 - a4633;
        const Real a4636 = a4628 - a4634;
        const Real a4646 = real_80[l] * 2094000.0;
        const Real a4647 = real_17[l] * 2094000.0;
        const Real a4648 = a4635 + a4646;
        const Real a4649 = a4636 + a4647;
        moved_results[LAYERS + 42 + l] = a4649;
        const Real a4655 = a4648 * a4605;
        const Real a4656 = a4649 * a4605;
        const Real a4657 = moved_state[l] * a4648;
        const Real a4658 = a4657 + a4656;
        const Real a4659 = real_80[l] * 333500000.0;
        const Real a4660 = real_17[l] * 333500000.0;
        const Real a4661 = a4655 + a4659;
        const Real a4662 = a4658 + a4660;
        const Real a4663 = real_25[l] * in_row(l, LAYERS - 1, x4601);
        const Real a4664 = real_68[l] * in_row(l, LAYERS - 1, x4601);
        const Real a4665 = in_row(l, LAYERS - 1, x4604) * real_25[l];
        const Real a4666 = a4665 + a4664;
        const Real a4667 = a4661 - a4663;
        const Real a4668 = a4662 - a4666;
        const Real a4670 = real_25[l] * real_27[l];
        const Real a4671 = real_68[l] * real_27[l];
        const Real a4673 = real_29[l] * real_25[l];
        const Real a4674 = a4673 + a4671;
        const Real a4676 = real_25[l] * real_12[l];
        const Real a4677 = real_68[l] * real_12[l];
        const Real a4679 = real_11[l] * real_25[l];
        const Real a4680 = a4679 + a4677;
        const Real a4682 = (-99.99999999999997) + numbers[l + 6 * LAYERS + 22];
        const Real a4683 = a4682 / 0.008034787106446777;
        const Real a4684 = moved_numbers[l + 6 * LAYERS + 22] / 0.008034787106446777;
        const Real a4685 = -a4683;
        const Real a4686 = -a4684;
        const Mask a4687 = (a4685 < numbers[l + 3 * LAYERS + 22]);
        const Real a4688 = select(a4687, numbers[l + 3 * LAYERS + 22], a4685);
        const Real a4689 = select(a4687, moved_numbers[l + 3 * LAYERS + 22], a4686);
        const Real a4690 = numbers[l + 3 * LAYERS + 22] / a4688;
        const Real a4691 = a4689 * a4690;
        const Real a4692 = moved_numbers[l + 3 * LAYERS + 22] - a4691;
        const Real a4693 = a4692 / a4688;
        const Real a4694 = log(a4690);
        const Real a4695 = a4693 / a4690;
        const Real a4696 = a4694 / numbers[l + LAYERS + 22];
        const Real a4697 = moved_numbers[l + LAYERS + 22] * a4696;
        const Real a4698 = a4695 - a4697;
        const Real a4699 = a4698 / numbers[l + LAYERS + 22];
        const Real a4700 = exp(a4696);
        const Real a4701 = a4699 * a4700;
        const Real a4702 = numbers[l + 2 * LAYERS + 22] - numbers[l + 13 * LAYERS + 32];
        const Real a4703 = moved_numbers[l + 2 * LAYERS + 22] - moved_numbers[l + 13 * LAYERS + 32];
        const Real a4704 = a4702 * a4700;
        const Real a4705 = a4703 * a4700;
        const Real a4706 = a4701 * a4702;
        const Real a4707 = a4706 + a4705;
        const Real a4708 = numbers[l + 13 * LAYERS + 32] + a4704;
        const Real a4709 = moved_numbers[l + 13 * LAYERS + 32] + a4707;
        const Real a4710 = numbers[l + 13 * LAYERS + 32] + 0.001;
        const Mask a4711 = (a4708 < a4710);
        const Real a4712 = select(a4711, a4710, a4708);
        const Real a4713 = select(a4711, moved_numbers[l + 13 * LAYERS + 32], a4709);
        const Real a4714 = real_15[l] - numbers[l + 13 * LAYERS + 32];
        const Real a4715 = a4714 / a4702;
        const Real a4716 = at_least(a4715, 1e-12);
        const Real a4717 = log(a4716);
        const Real a4718 = numbers[l + LAYERS + 22] * a4717;
        const Real a4719 = real_28[l] - a4718;
        const Real a4720 = at_most(a4719, 16.11809565095832);
        const Real a4721 = exp(a4720);
        const Real a4723 = a4721 * 0.008034787106446777;
        const Real a4725 = a4723 + numbers[l + 6 * LAYERS + 22];
        const Real a4726 = -a4725;
        const Mask a4727 = ((-99.99999999999997) >= a4726);
        const Mask a4728 = (a4712 > real_15[l]);
        const Real a4729 = select(a4728, real_15[l], a4712);
        const Real a4730 = select(a4728, real_40[l], a4713);
        const Real a4731 = select(a4727, real_15[l], a4729);
        const Real a4732 = select(a4727, real_40[l], a4730);
        const Real a4733 = magnitude(a4605);
        a4734_last = maximum(a4734_last, a4733);
        real_7[l] = a4635;
        real_8[l] = a4636;
        real_19[l] = a4648;
        real_79[l] = a4649;
        real_73[l] = a4667;
        real_24[l] = a4668;
        real_39[l] = a4670;
        real_10[l] = a4674;
        real_44[l] = a4676;
        real_31[l] = a4680;
        real_59[l] = a4702;
        real_58[l] = a4703;
        real_78[l] = a4725;
        real_56[l] = a4731;
        real_35[l] = a4732;
    }
    // enthalpy.heat_problem
    const Real x4736 = maximum(a4734_last, x4735);
    // enthalpy.heat_problem, retention.at, enthalpy.curve_temperature, enthalpy.enthalpy, enthalpy._layers_with, enthalpy.of, enthalpy.fusion_heat, enthalpy._kelvin_per_liquid, enthalpy.heat_residual
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4737 = real_15[l] * 2094000.0;
        const Real a4738 = real_7[l] + a4737;
        const Real a4739 = a4738 + real_39[l];
        const Real a4740 = a4739 + real_44[l];
        const Real a4741 = real_15[l] * 333500000.0;
        const Real a4742 = a4740 * x4736;
        const Real a4743 = a4741 + a4742;
        const Real a4744 = real_56[l] - numbers[l + 13 * LAYERS + 32];
        const Real a4745 = a4744 / real_59[l];
        const Real a4746 = at_least(a4745, 1e-12);
        const Real a4747 = log(a4746);
        const Real a4748 = numbers[l + LAYERS + 22] * a4747;
        const Real a4749 = real_28[l] - a4748;
        const Real a4750 = at_most(a4749, 16.11809565095832);
        const Real a4751 = exp(a4750);
        const Real a4753 = a4751 * 0.008034787106446777;
        const Real a4755 = a4753 + numbers[l + 6 * LAYERS + 22];
        const Real a4757 = a4743 * 7.105427357601002e-15;
        const Real a4758 = a4738 * real_78[l];
        const Real a4760 = a4741 - a4758;
        const Mask a4761 = (real_73[l] >= a4760);
        const Real a4762 = real_56[l] * 2094000.0;
        const Real a4763 = real_7[l] + a4762;
        const Real a4764 = a4763 * a4755;
        const Real a4766 = real_56[l] * 333500000.0;
        const Real a4767 = a4766 - a4764;
        const Mask a4768 = (real_73[l] <= a4767);
        const Mask a4769 = ~a4761;
        const Mask a4770 = (a4768 & a4769);
        const Real a4771 = real_73[l] / 333500000.0;
        const Real a4772 = maximum(a4771, real_56[l]);
        const Real a4773 = minimum(a4772, real_15[l]);
        const Real a4774 = maximum(real_15[l], a4773);
        const Real a4775 = minimum(a4774, real_15[l]);
        const Real a4776 = a4775 - numbers[l + 13 * LAYERS + 32];
        const Real a4777 = a4776 / real_59[l];
        const Real a4778 = at_least(a4777, 1e-12);
        const Real a4779 = log(a4778);
        const Real a4780 = numbers[l + LAYERS + 22] * a4779;
        const Real a4781 = real_28[l] - a4780;
        const Real a4782 = at_most(a4781, 16.11809565095832);
        const Real a4783 = exp(a4782);
        const Real a4785 = a4783 * 0.008034787106446777;
        const Real a4787 = a4785 + numbers[l + 6 * LAYERS + 22];
        const Real a4789 = a4775 * 2094000.0;
        const Real a4790 = real_7[l] + a4789;
        const Real a4791 = a4790 * a4787;
        const Real a4793 = a4775 * 333500000.0;
        const Real a4794 = a4793 - a4791;
        const Real a4795 = a4794 - real_73[l];
        const Real a4796 = a4787 * 2094000.0;
        const Real a4798 = 333500000.0 - a4796;
        const Real a4799 = numbers[l + LAYERS + 22] * a4783;
        const Real a4800 = a4778 * real_59[l];
        const Real a4801 = a4799 / a4800;
        const Real a4802 = a4801 * 0.008034787106446777;
        const Real a4803 = a4790 * a4802;
        const Real a4804 = a4798 + a4803;
        const Mask a4805 = (a4795 > 0.0);
        const Real a4806 = select(a4805, a4773, a4775);
        const Real a4807 = select(a4805, a4775, real_15[l]);
        const Real a4808 = a4795 / a4804;
        const Real a4809 = a4775 - a4808;
        const Mask a4810 = (a4809 >= a4806);
        const Mask a4811 = (a4809 <= a4807);
        const Mask a4812 = (a4810 & a4811);
        const Real a4813 = a4806 + a4807;
        const Real a4814 = a4813 * 0.5;
        const Real a4815 = select(a4812, a4809, a4814);
        const Real a4816 = select(a4770, real_56[l], a4815);
        const Real a4817 = select(a4761, real_15[l], a4816);
        const Real a4818 = a4817 * 333500000.0;
        const Real a4819 = real_73[l] - a4818;
        const Real a4820 = a4817 * 2094000.0;
        const Real a4821 = real_7[l] + a4820;
        const Real a4822 = a4819 / a4821;
        const Mask a4823 = (a4761 | a4770);
        const Real a4824 = a4817 - numbers[l + 13 * LAYERS + 32];
        const Real a4825 = a4824 / real_59[l];
        const Real a4826 = at_least(a4825, 1e-12);
        const Real a4827 = log(a4826);
        const Real a4828 = numbers[l + LAYERS + 22] * a4827;
        const Real a4829 = real_28[l] - a4828;
        const Real a4830 = at_most(a4829, 16.11809565095832);
        const Real a4831 = exp(a4830);
        const Real a4833 = a4831 * 0.008034787106446777;
        const Real a4835 = a4833 + numbers[l + 6 * LAYERS + 22];
        const Real a4836 = -a4835;
        const Real a4837 = select(a4823, a4822, a4836);
        const Real a4838 = a4821 * a4837;
        const Real a4839 = a4838 + a4818;
        const Real a4840 = a4839 - real_73[l];
        real_11[l] = a4737;
        real_12[l] = a4741;
        real_29[l] = a4755;
        real_27[l] = a4757;
        real_68[l] = a4760;
        real_25[l] = a4762;
        real_26[l] = a4766;
        real_14[l] = a4767;
        real_13[l] = a4817;
        real_86[l + 1] = a4837;
        real_77[l] = a4840;
    }
    // enthalpy._drop_from_above
    real_86[0] = x4681;
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_34[l] = real_86[l + 2];
    real_34[LAYERS - 1] = real_of(0.0);
    // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy._is_open
    Mask a4852_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4842 = real_86[l + 1] - real_86[l];
        const Real a4843 = real_39[l] * a4842;
        const Real a4844 = real_77[l] + a4843;
        const Real a4846 = real_86[l + 1] - real_34[l];
        const Real a4847 = real_44[l] * a4846;
        const Real a4848 = a4844 + a4847;
        const Real a4849 = magnitude(a4848);
        const Real a4850 = a4849 - real_27[l];
        const Mask a4851 = (a4850 > 0.0);
        a4852_last = (a4852_last | a4851);
        real_36[l] = a4848;
        mask_32[l] = a4851;
    }
    // enthalpy._newton
    for (int l = 0; l < LAYERS; ++l) real_34[l] = real_86[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_77[l] = real_13[l];
    for (int l = 0; l < LAYERS; ++l) real_75[l] = real_36[l];
    Real w4856 = real_of(0.0);
    Mask w4857 = a4852_last;
    for (int pass = 0; pass < 40; ++pass) {
        if (!any_lane(w4857)) break;
        // enthalpy.newton_direction
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4884 = -real_39[l + 1];
            const Real a4885 = -real_44[l];
            real_54[l] = a4884;
            real_51[l] = a4885;
        }
        // enthalpy.is_on_curve, enthalpy.apparent_capacity, enthalpy.fusion_heat, retention.at, enthalpy._kelvin_per_liquid, enthalpy.liquid_per_kelvin, enthalpy.newton_direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a4858 = (real_77[l] < real_15[l]);
            const Mask a4859 = (real_77[l] > real_56[l]);
            const Mask a4860 = (a4858 & a4859);
            const Real a4861 = select(a4860, real_34[l], (-1.0));
            const Real a4862 = a4861 * 2094000.0;
            const Real a4863 = a4862 + 333500000.0;
            const Real a4864 = real_77[l] - numbers[l + 13 * LAYERS + 32];
            const Real a4865 = a4864 / real_59[l];
            const Real a4866 = at_least(a4865, 1e-12);
            const Real a4867 = log(a4866);
            const Real a4868 = numbers[l + LAYERS + 22] * a4867;
            const Real a4869 = real_28[l] - a4868;
            const Real a4870 = at_most(a4869, 16.11809565095832);
            const Real a4871 = exp(a4870);
            const Real a4872 = numbers[l + LAYERS + 22] * a4871;
            const Real a4873 = a4866 * real_59[l];
            const Real a4874 = a4872 / a4873;
            const Real a4875 = a4874 * 0.008034787106446777;
            const Real a4876 = 1 / a4875;
            const Real a4877 = a4863 * a4876;
            const Real a4878 = real_77[l] * 2094000.0;
            const Real a4879 = real_7[l] + a4878;
            const Real a4880 = select(a4860, a4877, 0.0);
            const Real a4881 = a4879 + a4880;
            const Real a4882 = a4881 + real_39[l];
            const Real a4883 = a4882 + real_44[l];
            const Real a4886 = -real_75[l];
            real_37[l] = a4879;
            real_71[l] = a4881;
            real_23[l] = a4883;
            real_22[l] = a4886;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_54, real_23, real_51, real_22, real_21);
        // enthalpy.enthalpy, enthalpy.iteration, enthalpy._layers_with, retention.at, enthalpy.curve_temperature, enthalpy.of, enthalpy.fusion_heat, enthalpy._kelvin_per_liquid, enthalpy.<genexpr>, enthalpy.heat_residual
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4888 = real_37[l] * real_34[l];
            const Real a4889 = real_77[l] * 333500000.0;
            const Real a4890 = a4888 + a4889;
            const Real a4891 = real_71[l] * real_21[l];
            const Real a4892 = a4890 + a4891;
            const Mask a4893 = (a4892 >= real_68[l]);
            const Mask a4894 = (a4892 <= real_14[l]);
            const Mask a4895 = ~a4893;
            const Mask a4896 = (a4894 & a4895);
            const Real a4897 = a4892 / 333500000.0;
            const Real a4898 = maximum(a4897, real_56[l]);
            const Real a4899 = minimum(a4898, real_15[l]);
            const Real a4900 = maximum(real_77[l], a4899);
            const Real a4901 = minimum(a4900, real_15[l]);
            const Real a4902 = a4901 - numbers[l + 13 * LAYERS + 32];
            const Real a4903 = a4902 / real_59[l];
            const Real a4904 = at_least(a4903, 1e-12);
            const Real a4905 = log(a4904);
            const Real a4906 = numbers[l + LAYERS + 22] * a4905;
            const Real a4907 = real_28[l] - a4906;
            const Real a4908 = at_most(a4907, 16.11809565095832);
            const Real a4909 = exp(a4908);
            const Real a4911 = a4909 * 0.008034787106446777;
            const Real a4913 = a4911 + numbers[l + 6 * LAYERS + 22];
            const Real a4915 = a4901 * 2094000.0;
            const Real a4916 = real_7[l] + a4915;
            const Real a4917 = a4916 * a4913;
            const Real a4919 = a4901 * 333500000.0;
            const Real a4920 = a4919 - a4917;
            const Real a4921 = a4920 - a4892;
            const Real a4922 = a4913 * 2094000.0;
            const Real a4924 = 333500000.0 - a4922;
            const Real a4925 = numbers[l + LAYERS + 22] * a4909;
            const Real a4926 = a4904 * real_59[l];
            const Real a4927 = a4925 / a4926;
            const Real a4928 = a4927 * 0.008034787106446777;
            const Real a4929 = a4916 * a4928;
            const Real a4930 = a4924 + a4929;
            const Mask a4931 = (a4921 > 0.0);
            const Real a4932 = select(a4931, a4899, a4901);
            const Real a4933 = select(a4931, a4901, real_15[l]);
            const Real a4934 = a4921 / a4930;
            const Real a4935 = a4901 - a4934;
            const Mask a4936 = (a4935 >= a4932);
            const Mask a4937 = (a4935 <= a4933);
            const Mask a4938 = (a4936 & a4937);
            const Real a4939 = a4932 + a4933;
            const Real a4940 = a4939 * 0.5;
            const Real a4941 = select(a4938, a4935, a4940);
            const Real a4942 = select(a4896, real_56[l], a4941);
            const Real a4943 = select(a4893, real_15[l], a4942);
            const Real a4944 = a4943 * 333500000.0;
            const Real a4945 = a4892 - a4944;
            const Real a4946 = a4943 * 2094000.0;
            const Real a4947 = real_7[l] + a4946;
            const Real a4948 = a4945 / a4947;
            const Mask a4949 = (a4893 | a4896);
            const Real a4950 = a4943 - numbers[l + 13 * LAYERS + 32];
            const Real a4951 = a4950 / real_59[l];
            const Real a4952 = at_least(a4951, 1e-12);
            const Real a4953 = log(a4952);
            const Real a4954 = numbers[l + LAYERS + 22] * a4953;
            const Real a4955 = real_28[l] - a4954;
            const Real a4956 = at_most(a4955, 16.11809565095832);
            const Real a4957 = exp(a4956);
            const Real a4959 = a4957 * 0.008034787106446777;
            const Real a4961 = a4959 + numbers[l + 6 * LAYERS + 22];
            const Real a4962 = -a4961;
            const Real a4963 = select(a4949, a4948, a4962);
            const Real a4964 = select(w4857, a4963, real_34[l]);
            const Real a4965 = select(w4857, a4943, real_77[l]);
            const Real a4966 = a4965 * 2094000.0;
            const Real a4967 = real_7[l] + a4966;
            const Real a4968 = a4967 * a4964;
            const Real a4969 = a4965 * 333500000.0;
            const Real a4970 = a4968 + a4969;
            const Real a4971 = a4970 - real_73[l];
            real_22[l] = a4964;
            real_23[l] = a4965;
            real_20[l] = a4971;
        }
        // enthalpy._drop_from_above
        real_21[0] = x4681;
        for (int l = 0; l < LAYERS - 1; ++l) real_21[l + 1] = real_22[l];
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_71[l] = real_22[l + 1];
        real_71[LAYERS - 1] = real_of(0.0);
        // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy._is_open
        Mask a4983_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4973 = real_22[l] - real_21[l];
            const Real a4974 = real_39[l] * a4973;
            const Real a4975 = real_20[l] + a4974;
            const Real a4977 = real_22[l] - real_71[l];
            const Real a4978 = real_44[l] * a4977;
            const Real a4979 = a4975 + a4978;
            const Real a4980 = magnitude(a4979);
            const Real a4981 = a4980 - real_27[l];
            const Mask a4982 = (a4981 > 0.0);
            a4983_last = (a4983_last | a4982);
            real_37[l] = a4979;
        }
        // enthalpy.iteration
        const Mask x4984 = (w4857 & a4983_last);
        const Real x4985 = real_of_mask(w4857);
        const Real x4986 = w4856 + x4985;
        for (int l = 0; l < LAYERS; ++l) real_34[l] = real_22[l];
        for (int l = 0; l < LAYERS; ++l) real_77[l] = real_23[l];
        for (int l = 0; l < LAYERS; ++l) real_75[l] = real_37[l];
        w4856 = x4986;
        w4857 = x4984;
    }
    // enthalpy._damped_newton, enthalpy._is_open
    Mask a4988_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4987 = real_39[l] + real_44[l];
        a4988_last = (a4988_last | mask_32[l]);
        real_75[l] = a4987;
    }
    // enthalpy._damped_newton
    const Mask x4989 = (w4857 & a4988_last);
    for (int l = 0; l < LAYERS; ++l) real_14[l] = real_86[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_68[l] = real_13[l];
    for (int l = 0; l < LAYERS; ++l) real_37[l] = real_36[l];
    Real w4993 = real_of(1.0);
    Real w4994 = real_of(0.0);
    Mask w4995 = x4989;
    for (int pass = 0; pass < 200; ++pass) {
        if (!any_lane(w4995)) break;
        // enthalpy.newton_direction
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a5022 = -real_39[l + 1];
            const Real a5023 = -real_44[l];
            real_51[l] = a5022;
            real_54[l] = a5023;
        }
        // enthalpy.is_on_curve, enthalpy.apparent_capacity, enthalpy.fusion_heat, retention.at, enthalpy._kelvin_per_liquid, enthalpy.liquid_per_kelvin, enthalpy.newton_direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a4996 = (real_68[l] < real_15[l]);
            const Mask a4997 = (real_68[l] > real_56[l]);
            const Mask a4998 = (a4996 & a4997);
            const Real a4999 = select(a4998, real_14[l], (-1.0));
            const Real a5000 = a4999 * 2094000.0;
            const Real a5001 = a5000 + 333500000.0;
            const Real a5002 = real_68[l] - numbers[l + 13 * LAYERS + 32];
            const Real a5003 = a5002 / real_59[l];
            const Real a5004 = at_least(a5003, 1e-12);
            const Real a5005 = log(a5004);
            const Real a5006 = numbers[l + LAYERS + 22] * a5005;
            const Real a5007 = real_28[l] - a5006;
            const Real a5008 = at_most(a5007, 16.11809565095832);
            const Real a5009 = exp(a5008);
            const Real a5010 = numbers[l + LAYERS + 22] * a5009;
            const Real a5011 = a5004 * real_59[l];
            const Real a5012 = a5010 / a5011;
            const Real a5013 = a5012 * 0.008034787106446777;
            const Real a5014 = 1 / a5013;
            const Real a5015 = a5001 * a5014;
            const Real a5016 = real_68[l] * 2094000.0;
            const Real a5017 = real_7[l] + a5016;
            const Real a5018 = select(a4998, a5015, 0.0);
            const Real a5019 = a5017 + a5018;
            const Real a5020 = a5019 + real_39[l];
            const Real a5021 = a5020 + real_44[l];
            const Real a5024 = -real_37[l];
            real_23[l] = a5017;
            real_22[l] = a5019;
            real_71[l] = a5021;
            real_21[l] = a5024;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_51, real_71, real_54, real_21, real_20);
        // enthalpy.iteration, enthalpy.enthalpy, enthalpy._layers_with, enthalpy.of, retention.at, enthalpy.curve_temperature, enthalpy.fusion_heat, enthalpy._kelvin_per_liquid, enthalpy.heat_residual
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5026 = w4993 * real_20[l];
            const Real a5027 = real_23[l] + real_75[l];
            const Real a5028 = a5027 * real_14[l];
            const Real a5029 = real_68[l] * 333500000.0;
            const Real a5030 = a5028 + a5029;
            const Real a5031 = real_22[l] + real_75[l];
            const Real a5032 = a5031 * a5026;
            const Real a5033 = a5030 + a5032;
            const Real a5034 = real_7[l] + real_75[l];
            const Real a5035 = a5034 + real_11[l];
            const Real a5036 = a5035 * real_78[l];
            const Real a5038 = real_12[l] - a5036;
            const Mask a5039 = (a5033 >= a5038);
            const Real a5040 = a5034 + real_25[l];
            const Real a5041 = a5040 * real_29[l];
            const Real a5043 = real_26[l] - a5041;
            const Mask a5044 = (a5033 <= a5043);
            const Mask a5045 = ~a5039;
            const Mask a5046 = (a5044 & a5045);
            const Real a5047 = a5033 / 333500000.0;
            const Real a5048 = maximum(a5047, real_56[l]);
            const Real a5049 = minimum(a5048, real_15[l]);
            const Real a5050 = maximum(real_68[l], a5049);
            const Real a5051 = minimum(a5050, real_15[l]);
            const Real a5052 = a5051 - numbers[l + 13 * LAYERS + 32];
            const Real a5053 = a5052 / real_59[l];
            const Real a5054 = at_least(a5053, 1e-12);
            const Real a5055 = log(a5054);
            const Real a5056 = numbers[l + LAYERS + 22] * a5055;
            const Real a5057 = real_28[l] - a5056;
            const Real a5058 = at_most(a5057, 16.11809565095832);
            const Real a5059 = exp(a5058);
            const Real a5061 = a5059 * 0.008034787106446777;
            const Real a5063 = a5061 + numbers[l + 6 * LAYERS + 22];
            const Real a5065 = a5051 * 2094000.0;
            const Real a5066 = a5034 + a5065;
            const Real a5067 = a5066 * a5063;
            const Real a5069 = a5051 * 333500000.0;
            const Real a5070 = a5069 - a5067;
            const Real a5071 = a5070 - a5033;
            const Real a5072 = a5063 * 2094000.0;
            const Real a5074 = 333500000.0 - a5072;
            const Real a5075 = numbers[l + LAYERS + 22] * a5059;
            const Real a5076 = a5054 * real_59[l];
            const Real a5077 = a5075 / a5076;
            const Real a5078 = a5077 * 0.008034787106446777;
            const Real a5079 = a5066 * a5078;
            const Real a5080 = a5074 + a5079;
            const Mask a5081 = (a5071 > 0.0);
            const Real a5082 = select(a5081, a5049, a5051);
            const Real a5083 = select(a5081, a5051, real_15[l]);
            const Real a5084 = a5071 / a5080;
            const Real a5085 = a5051 - a5084;
            const Mask a5086 = (a5085 >= a5082);
            const Mask a5087 = (a5085 <= a5083);
            const Mask a5088 = (a5086 & a5087);
            const Real a5089 = a5082 + a5083;
            const Real a5090 = a5089 * 0.5;
            const Real a5091 = select(a5088, a5085, a5090);
            const Real a5092 = select(a5046, real_56[l], a5091);
            const Real a5093 = select(a5039, real_15[l], a5092);
            const Real a5094 = a5093 * 333500000.0;
            const Real a5095 = a5033 - a5094;
            const Real a5096 = a5093 * 2094000.0;
            const Real a5097 = a5034 + a5096;
            const Real a5098 = a5095 / a5097;
            const Mask a5099 = (a5039 | a5046);
            const Real a5100 = a5093 - numbers[l + 13 * LAYERS + 32];
            const Real a5101 = a5100 / real_59[l];
            const Real a5102 = at_least(a5101, 1e-12);
            const Real a5103 = log(a5102);
            const Real a5104 = numbers[l + LAYERS + 22] * a5103;
            const Real a5105 = real_28[l] - a5104;
            const Real a5106 = at_most(a5105, 16.11809565095832);
            const Real a5107 = exp(a5106);
            const Real a5109 = a5107 * 0.008034787106446777;
            const Real a5111 = a5109 + numbers[l + 6 * LAYERS + 22];
            const Real a5112 = -a5111;
            const Real a5113 = select(a5099, a5098, a5112);
            const Real a5114 = real_7[l] + a5096;
            const Real a5115 = a5114 * a5113;
            const Real a5116 = a5115 + a5094;
            const Real a5117 = a5116 - real_73[l];
            real_21[l] = a5093;
            real_85[l + 1] = a5113;
            real_71[l] = a5117;
        }
        // enthalpy._drop_from_above
        real_85[0] = x4681;
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_20[l] = real_85[l + 2];
        real_20[LAYERS - 1] = real_of(0.0);
        // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy.iteration
        Real a5128_last = real_of(0.0);
        Real a5131_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5119 = real_85[l + 1] - real_85[l];
            const Real a5120 = real_39[l] * a5119;
            const Real a5121 = real_71[l] + a5120;
            const Real a5123 = real_85[l + 1] - real_20[l];
            const Real a5124 = real_44[l] * a5123;
            const Real a5125 = a5121 + a5124;
            const Real a5126 = magnitude(a5125);
            const Real a5127 = numbers[l] * a5126;
            a5128_last = a5128_last + a5127;
            const Real a5129 = magnitude(real_37[l]);
            const Real a5130 = numbers[l] * a5129;
            a5131_last = a5131_last + a5130;
            real_22[l] = a5125;
        }
        // enthalpy.iteration
        const Mask x5132 = (a5128_last < a5131_last);
        const Mask x5133 = (w4995 & x5132);
        const Real x5137 = w4993 * 2.0;
        const Real x5138 = at_most(x5137, 1.0);
        const Real x5139 = w4993 * 0.5;
        const Real x5140 = select(x5132, x5138, x5139);
        // enthalpy.<genexpr>, enthalpy.iteration, enthalpy._is_open
        Mask a5144_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5134 = select(x5133, real_85[l + 1], real_14[l]);
            const Real a5135 = select(x5133, real_21[l], real_68[l]);
            const Real a5136 = select(x5132, real_22[l], real_37[l]);
            const Real a5141 = magnitude(a5136);
            const Real a5142 = a5141 - real_27[l];
            const Mask a5143 = (a5142 > 0.0);
            a5144_last = (a5144_last | a5143);
            real_20[l] = a5134;
            real_71[l] = a5135;
            real_23[l] = a5136;
        }
        // enthalpy.iteration
        const Mask x5145 = (w4995 & a5144_last);
        const Mask x5146 = (x5140 > 1e-06);
        const Mask x5147 = (x5145 & x5146);
        const Real x5148 = real_of_mask(w4995);
        const Real x5149 = w4994 + x5148;
        for (int l = 0; l < LAYERS; ++l) real_14[l] = real_20[l];
        for (int l = 0; l < LAYERS; ++l) real_68[l] = real_71[l];
        for (int l = 0; l < LAYERS; ++l) real_37[l] = real_23[l];
        w4993 = x5140;
        w4994 = x5149;
        w4995 = x5147;
    }
    // enthalpy.<genexpr>, enthalpy.solve_on_curve, enthalpy.heat_residual, enthalpy.enthalpy
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5150 = select(w4857, real_14[l], real_34[l]);
        const Real a5151 = select(w4857, real_68[l], real_77[l]);
        const Real a5152 = real_27[l] * 8.0;
        const Real a5153 = at_least(a5152, 0.001);
        const Real a5154 = a5151 * 2094000.0;
        const Real a5155 = real_7[l] + a5154;
        const Real a5156 = a5155 * a5150;
        const Real a5157 = a5151 * 333500000.0;
        const Real a5158 = a5156 + a5157;
        const Real a5159 = a5158 - real_73[l];
        real_86[l + 1] = a5150;
        real_37[l] = a5151;
        real_75[l] = a5153;
        real_36[l] = a5159;
    }
    // enthalpy._drop_from_above
    real_86[0] = x4681;
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_68[l] = real_86[l + 2];
    real_68[LAYERS - 1] = real_of(0.0);
    // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy.solve_on_curve
    Mask a5170_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5161 = real_86[l + 1] - real_86[l];
        const Real a5162 = real_39[l] * a5161;
        const Real a5163 = real_36[l] + a5162;
        const Real a5165 = real_86[l + 1] - real_68[l];
        const Real a5166 = real_44[l] * a5165;
        const Real a5167 = a5163 + a5166;
        const Real a5168 = magnitude(a5167);
        const Mask a5169 = (a5168 <= real_75[l]);
        a5170_last = (a5170_last & a5169);
    }
    // ground_heat.forward, enthalpy.is_on_curve, ground_heat._solved, ground_heat.layers, retention.at, enthalpy.curve_temperature, enthalpy.apparent_capacity, enthalpy.fusion_heat, enthalpy._kelvin_per_liquid, enthalpy.liquid_per_kelvin, enthalpy.heat_residual, enthalpy.enthalpy
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5171 = select(a5170_last, real_86[l + 1], NOT_A_NUMBER);
        const Real a5172 = select(a5170_last, real_37[l], NOT_A_NUMBER);
        const Mask a5173 = (a5172 < real_15[l]);
        const Mask a5174 = (a5172 > real_56[l]);
        const Mask a5175 = (a5173 & a5174);
        const Mask a5176 = (a5172 >= real_15[l]);
        const Real a5177 = select(a5176, real_15[l], real_56[l]);
        const Real a5178 = select(a5176, real_40[l], real_35[l]);
        const Real a5179 = select(a5175, a5172, a5177);
        const Real a5180 = select(a5175, 0.0, a5178);
        const Real a5181 = a5179 - numbers[l + 13 * LAYERS + 32];
        const Real a5182 = a5180 - moved_numbers[l + 13 * LAYERS + 32];
        const Real a5183 = a5181 / real_59[l];
        const Real a5184 = real_58[l] * a5183;
        const Real a5185 = a5182 - a5184;
        const Real a5186 = a5185 / real_59[l];
        const Real a5187 = at_least(a5183, 1e-12);
        const Mask a5188 = (a5183 >= 1e-12);
        const Real a5189 = select(a5188, a5186, 0.0);
        const Real a5190 = log(a5187);
        const Real a5191 = a5189 / a5187;
        const Real a5192 = numbers[l + LAYERS + 22] * a5190;
        const Real a5193 = moved_numbers[l + LAYERS + 22] * a5190;
        const Real a5194 = a5191 * numbers[l + LAYERS + 22];
        const Real a5195 = a5194 + a5193;
        const Real a5196 = real_28[l] - a5192;
        const Real a5197 = real_38[l] - a5195;
        const Real a5198 = at_most(a5196, 16.11809565095832);
        const Mask a5199 = (a5196 <= 16.11809565095832);
        const Real a5200 = select(a5199, a5197, 0.0);
        const Real a5201 = exp(a5198);
        const Real a5202 = a5200 * a5201;
        const Real a5205 = a5201 * 0.008034787106446777;
        const Real a5207 = a5202 * 0.008034787106446777;
        const Real a5209 = a5205 + numbers[l + 6 * LAYERS + 22];
        const Real a5210 = -a5209;
        const Real a5211 = a5207 + moved_numbers[l + 6 * LAYERS + 22];
        const Real a5213 = select(a5175, a5210, a5171);
        const Real a5214 = select(a5175, a5211, 0.0);
        const Real a5215 = -a5214;
        const Mask a5216 = (a5179 < real_15[l]);
        const Mask a5217 = (a5179 > real_56[l]);
        const Mask a5218 = (a5216 & a5217);
        const Real a5219 = select(a5218, a5213, (-1.0));
        const Real a5220 = a5219 * 2094000.0;
        const Real a5221 = a5220 + 333500000.0;
        const Real a5222 = numbers[l + LAYERS + 22] * a5201;
        const Real a5223 = a5187 * real_59[l];
        const Real a5224 = a5222 / a5223;
        const Real a5225 = a5224 * 0.008034787106446777;
        const Real a5226 = 1 / a5225;
        const Real a5227 = a5221 * a5226;
        const Real a5228 = a5179 * 2094000.0;
        const Real a5229 = real_7[l] + a5228;
        const Real a5230 = select(a5218, a5227, 0.0);
        const Real a5231 = a5229 + a5230;
        const Real a5232 = select(a5175, a5226, 0.0);
        const Real a5233 = a5180 * 2094000.0;
        const Real a5234 = real_8[l] + a5233;
        const Real a5235 = a5229 * a5213;
        const Real a5236 = a5234 * a5213;
        const Real a5237 = a5214 * a5229;
        const Real a5239 = a5236 - a5237;
        const Real a5240 = a5179 * 333500000.0;
        const Real a5241 = a5180 * 333500000.0;
        const Real a5242 = a5235 + a5240;
        const Real a5243 = a5239 + a5241;
        const Real a5244 = a5242 - real_73[l];
        const Real a5245 = a5243 - real_24[l];
        real_68[l] = a5171;
        real_36[l] = a5172;
        mask_32[l] = a5175;
        real_75[l] = a5177;
        real_14[l] = a5178;
        real_85[l + 1] = a5213;
        real_77[l] = a5214;
        real_84[l + 1] = a5215;
        real_34[l] = a5231;
        real_27[l] = a5232;
        real_13[l] = a5244;
        real_26[l] = a5245;
    }
    // enthalpy._drop_from_above
    real_85[0] = x4681;
    real_84[0] = x4552;
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_37[l] = real_85[l + 2];
    real_37[LAYERS - 1] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_35[l] = real_84[l + 2];
    real_35[LAYERS - 1] = real_of(0.0);
    // enthalpy.newton_direction
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a5272 = -real_39[l + 1];
        const Real a5273 = -real_44[l];
        real_54[l] = a5272;
        real_51[l] = a5273;
    }
    // enthalpy._drop_from_above, enthalpy.heat_residual, enthalpy.newton_direction
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5247 = real_85[l + 1] - real_85[l];
        const Real a5249 = real_77[l] + real_84[l];
        const Real a5251 = real_39[l] * a5247;
        const Real a5252 = real_10[l] * a5247;
        const Real a5253 = a5249 * real_39[l];
        const Real a5255 = a5252 - a5253;
        const Real a5256 = real_13[l] + a5251;
        const Real a5257 = real_26[l] + a5255;
        const Real a5259 = real_85[l + 1] - real_37[l];
        const Real a5261 = real_77[l] + real_35[l];
        const Real a5263 = real_44[l] * a5259;
        const Real a5264 = real_31[l] * a5259;
        const Real a5265 = a5261 * real_44[l];
        const Real a5267 = a5264 - a5265;
        const Real a5268 = a5256 + a5263;
        const Real a5269 = a5257 + a5267;
        const Real a5270 = real_34[l] + real_39[l];
        const Real a5271 = a5270 + real_44[l];
        const Real a5274 = -a5268;
        real_56[l] = a5269;
        real_24[l] = a5271;
        real_73[l] = a5274;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_54, real_24, real_51, real_73, real_35);
    // tridiagonal.jvp
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5277 = real_56[l] + real_18[l];
        const Real a5278 = -a5277;
        real_73[l] = a5278;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_54, real_24, real_51, real_73, real_56);
    // ground_heat._solved, ground_heat.layers, retention.at, enthalpy.curve_temperature, ground_heat.update_ground_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5280 = real_68[l] + real_35[l];
        const Real a5281 = real_27[l] * real_35[l];
        const Real a5282 = real_56[l] * real_27[l];
        const Real a5283 = real_36[l] + a5281;
        const Real a5284 = select(mask_32[l], a5283, real_75[l]);
        after[2 * LAYERS + l] = a5284;
        const Real a5285 = select(mask_32[l], a5282, real_14[l]);
        moved_after[2 * LAYERS + l] = a5285;
        const Real a5286 = a5284 - numbers[l + 13 * LAYERS + 32];
        const Real a5287 = a5285 - moved_numbers[l + 13 * LAYERS + 32];
        const Real a5288 = a5286 / real_59[l];
        const Real a5289 = real_58[l] * a5288;
        const Real a5290 = a5287 - a5289;
        const Real a5291 = a5290 / real_59[l];
        const Real a5292 = at_least(a5288, 1e-12);
        const Mask a5293 = (a5288 >= 1e-12);
        const Real a5294 = select(a5293, a5291, 0.0);
        const Real a5295 = log(a5292);
        const Real a5296 = a5294 / a5292;
        const Real a5297 = numbers[l + LAYERS + 22] * a5295;
        const Real a5298 = moved_numbers[l + LAYERS + 22] * a5295;
        const Real a5299 = a5296 * numbers[l + LAYERS + 22];
        const Real a5300 = a5299 + a5298;
        const Real a5301 = real_28[l] - a5297;
        const Real a5302 = real_38[l] - a5300;
        const Real a5303 = at_most(a5301, 16.11809565095832);
        const Mask a5304 = (a5301 <= 16.11809565095832);
        const Real a5305 = select(a5304, a5302, 0.0);
        const Real a5306 = exp(a5303);
        const Real a5307 = a5305 * a5306;
        const Real a5310 = a5306 * 0.008034787106446777;
        const Real a5312 = a5307 * 0.008034787106446777;
        const Real a5314 = a5310 + numbers[l + 6 * LAYERS + 22];
        const Real a5315 = -a5314;
        const Real a5316 = a5312 + moved_numbers[l + 6 * LAYERS + 22];
        const Real a5317 = -a5316;
        const Real a5318 = select(mask_32[l], a5315, a5280);
        const Real a5319 = select(mask_32[l], a5317, real_56[l]);
        moved_after[l] = a5319;
        const Real a5320 = a5318 + 273.15;
        after[l] = a5320;
        real_73[l] = a5284;
        real_24[l] = a5285;
        real_18[l] = a5318;
        real_37[l] = a5319;
        real_26[l] = a5320;
    }
    // ground_heat.update_ground_heat
    const Real x5326 = x4551 - real_26[0];
    const Real x5327 = x4552 - real_37[0];
    const Real x5328 = x4594 * x5326;
    const Real x5329 = x5327 * x4591;
    const Real x5330 = x5329 + x5328;
    moved_results[LAYERS + 39] = x5330;
    Real a5334_last = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a5321 = real_18[l] - real_18[l + 1];
        const Real a5322 = real_37[l] - real_37[l + 1];
        const Real a5331 = real_48[l] * a5321;
        const Real a5332 = a5322 * real_53[l];
        const Real a5333 = a5332 + a5331;
        a5334_last = a5334_last + a5333;
    }
    moved_results[LAYERS + 41] = a5334_last;
    // surface_balance.skin_temperature
    const Real x5335 = x4561 * real_26[0];
    const Real x5336 = x4564 * real_26[0];
    const Real x5337 = real_37[0] * x4561;
    const Real x5338 = x5337 + x5336;
    const Real x5339 = x4551 + x5335;
    const Real x5340 = x4552 + x5338;
    const Real x5341 = x5339 / x4565;
    after[3 * LAYERS] = x5341;
    const Real x5342 = x4564 * x5341;
    const Real x5343 = x5340 - x5342;
    const Real x5344 = x5343 / x4565;
    moved_after[3 * LAYERS] = x5344;
    // snow.conductance
    const Real x5345 = x4533 / x4535;
    const Real x5346 = x4536 * x5345;
    const Real x5347 = x4534 - x5346;
    const Real x5348 = x5347 / x4535;
    // surface_balance._over_soil
    const Real x5349 = x5341 - real_26[0];
    const Real x5350 = x5344 - real_37[0];
    const Real x5351 = x5345 * x5349;
    const Real x5352 = x5348 * x5349;
    const Real x5353 = x5350 * x5345;
    const Real x5354 = x5353 + x5352;
    moved_results[4] = x5354;
    const Real x5355 = x5341 - forcing[1];
    const Real x5356 = x5344 - moved_forcing[1];
    const Real x5357 = x75 * x5355;
    const Real x5358 = x5356 * x74;
    const Real x5359 = x5358 + x5357;
    moved_results[LAYERS + 15] = x5359;
    // surface_balance.closed
    const Real x5360 = x5351 * x0;
    const Real x5361 = x5354 * x0;
    const Real x5362 = x1 * x5351;
    const Real x5363 = x5362 + x5361;
    const Real x5364 = x5360 / x4533;
    const Real x5365 = x4534 * x5364;
    const Real x5366 = x5363 - x5365;
    const Real x5367 = x5366 / x4533;
    const Real x5368 = real_26[0] + x5364;
    const Real x5369 = real_37[0] + x5367;
    // time_step.time_step
    const Real x5370 = select(x994, x1856, 0.0);
    after[3 * LAYERS + 2] = x5370;
    const Real x5371 = select(x994, x1857, 0.0);
    moved_after[3 * LAYERS + 2] = x5371;
    // snow.compacted_density
    const Real x5372 = seconds / 3600.0;
    const Real x5373 = x5341 - 273.15;
    const Real x5374 = x5368 - 273.15;
    const Real x5375 = x5370 * 100.0;
    const Real x5376 = x5371 * 100.0;
    const Real x5377 = at_least(x5375, 0.01);
    const Mask x5378 = (x5375 >= 0.01);
    const Real x5379 = select(x5378, x5376, 0.0);
    const Real x5380 = x5372 * 0.01;
    const Real x5381 = x5373 + x5374;
    const Real x5382 = x5344 + x5369;
    const Real x5383 = x5381 * 0.04;
    const Real x5384 = x5382 * 0.04;
    const Real x5385 = x992 * 21.0;
    const Real x5386 = x993 * 21.0;
    const Real x5387 = x5383 - x5385;
    const Real x5388 = x5384 - x5386;
    const Real x5389 = exp(x5387);
    const Real x5390 = x5388 * x5389;
    const Real x5391 = x5380 * x5389;
    const Real x5392 = x5390 * x5380;
    const Real x5393 = x5391 * x5377;
    const Real x5394 = x5392 * x5377;
    const Real x5395 = x5379 * x5391;
    const Real x5396 = x5395 + x5394;
    const Real x5397 = x5393 / 2.0;
    const Real x5398 = x5396 / 2.0;
    const Real x5399 = x5393 / 3.0;
    const Real x5400 = x5396 / 3.0;
    const Real x5401 = x5393 / 4.0;
    const Real x5402 = x5396 / 4.0;
    const Real x5403 = x5393 / 5.0;
    const Real x5404 = x5396 / 5.0;
    const Real x5405 = x5403 + 1.0;
    const Real x5406 = x5401 * x5405;
    const Real x5407 = x5402 * x5405;
    const Real x5408 = x5404 * x5401;
    const Real x5409 = x5408 + x5407;
    const Real x5410 = x5406 + 1.0;
    const Real x5411 = x5399 * x5410;
    const Real x5412 = x5400 * x5410;
    const Real x5413 = x5409 * x5399;
    const Real x5414 = x5413 + x5412;
    const Real x5415 = x5411 + 1.0;
    const Real x5416 = x5397 * x5415;
    const Real x5417 = x5398 * x5415;
    const Real x5418 = x5414 * x5397;
    const Real x5419 = x5418 + x5417;
    const Real x5420 = x5416 + 1.0;
    const Real x5421 = x992 * x5420;
    const Real x5422 = x993 * x5420;
    const Real x5423 = x5419 * x992;
    const Real x5424 = x5423 + x5422;
    const Real x5425 = at_least(x5421, 0.05);
    const Real x5426 = at_most(x5425, 0.4);
    const Mask x5427 = (x5421 >= 0.05);
    const Mask x5428 = (x5421 <= 0.4);
    const Mask x5429 = (x5427 & x5428);
    const Real x5430 = select(x5429, x5424, 0.0);
    const Real x5431 = x5372 * 0.13;
    const Real x5432 = x5431 / 24.0;
    const Real x5433 = 1.0 - x5432;
    const Real x5434 = x5426 * x5433;
    const Real x5435 = x5430 * x5433;
    const Real x5436 = x5434 + x5432;
    const Real x5437 = at_most(x5436, 0.4);
    const Mask x5438 = (x5436 <= 0.4);
    const Real x5439 = select(x5438, x5435, 0.0);
    const Mask x5440 = (x5373 >= 0.0);
    const Real x5441 = select(x5440, x5437, x5426);
    const Real x5442 = select(x5440, x5439, x5430);
    // time_step.time_step
    const Mask x5443 = (x5370 > 0.0);
    const Real x5444 = -x1591;
    const Real x5445 = select(x994, x1716, x5444);
    const Real x5446 = select(x994, x1720, x1593);
    const Real x5447 = x4428 + x5445;
    const Real x5448 = x4429 + x5446;
    moved_results[2] = x5448;
    const Real x5449 = x5370 / x5441;
    const Real x5450 = x5442 * x5449;
    const Real x5451 = x5371 - x5450;
    const Real x5452 = x5451 / x5441;
    const Real x5453 = select(x5443, x5449, 0.0);
    after[3 * LAYERS + 3] = x5453;
    const Real x5454 = select(x5443, x5452, 0.0);
    moved_after[3 * LAYERS + 3] = x5454;
    // snow.surface_roughness_length
    const Real x5455 = x920 * 7.0;
    const Real x5456 = x921 * 7.0;
    const Real x5457 = x5455 - x990;
    const Real x5458 = x5456 - x991;
    const Mask x5459 = (x5457 <= 0.0007);
    const Real x5460 = x5457 / 7.0;
    const Real x5461 = x5458 / 7.0;
    const Real x5462 = select(x5459, 0.001, x5460);
    const Real x5463 = select(x5459, 0.0, x5461);
    const Real x5464 = x1178 * x920;
    const Real x5465 = x1015 * x920;
    const Real x5466 = x921 * x1178;
    const Real x5467 = x5466 + x5465;
    const Real x5468 = x1013 * x5462;
    const Real x5469 = x1015 * x5462;
    const Real x5471 = x5463 * x1013;
    const Real x5472 = x5471 - x5469;
    const Real x5473 = x5464 + x5468;
    after[3 * LAYERS + 7] = x5473;
    const Real x5474 = x5467 + x5472;
    moved_after[3 * LAYERS + 7] = x5474;
    // time_step.time_step
    const Real x5475 = x5447 * 1004.5;
    const Real x5476 = x5448 * 1004.5;
    const Real x5477 = x5475 / x1333;
    const Real x5478 = x1336 * x5477;
    const Real x5479 = x5476 - x5478;
    const Real x5480 = x5479 / x1333;
    const Real x5481 = forcing[2] + x5477;
    after[3 * LAYERS + 11] = x5481;
    const Real x5482 = moved_forcing[2] + x5480;
    moved_after[3 * LAYERS + 11] = x5482;
    const Real x5483 = select(x5443, x1013, 0.0);
    const Real x5484 = select(x5443, x1015, 0.0);
    const Real x5485 = -x5484;
    moved_results[LAYERS + 19] = x5485;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x5486 = 1.0 - x5483;
    const Real x5487 = x5486 * 2501000.0;
    const Real x5488 = x5484 * 2501000.0;
    const Real x5489 = x5483 * 2830000.0;
    const Real x5490 = x5484 * 2830000.0;
    const Real x5492 = x5487 + x5489;
    const Real x5493 = x5488 - x5490;
    // time_step._fluxes
    const Real x5494 = x1584 * x5492;
    const Real x5495 = x1585 * x5492;
    const Real x5496 = x5493 * x1584;
    const Real x5497 = x5496 + x5495;
    moved_results[0] = x5497;
    const Mask x5498 = (x5494 > 0.0);
    const Real x5499 = select(x5498, x4433, x5497);
    moved_results[1] = x5499;
    const Real x5500 = x1333 * 0.999900457893689;
    const Real x5501 = x1336 * 0.999900457893689;
    const Real x5502 = x5341 - x26;
    const Real x5503 = x5344 - x27;
    const Real x5504 = x5501 * x5502;
    const Real x5505 = x5503 * x5500;
    const Real x5506 = x5505 + x5504;
    moved_results[3] = x5506;
    const Real x5507 = x4400 * 2501000000.0;
    moved_results[5] = x5507;
    const Real x5508 = x1707 * 2501000000.0;
    moved_results[6] = x5508;
    const Real x5509 = a4423_last * 2501000000.0;
    moved_results[7] = x5509;
    const Real x5511 = x1853 * seconds;
    const Real x5512 = select(x994, x5511, 0.0);
    moved_results[LAYERS + 14] = x5512;
    const Real x5513 = select(x994, x1859, 0.0);
    moved_results[LAYERS + 17] = x5513;
    // time_step._budget
    const Real x5514 = select(x994, x1748, 0.0);
    moved_results[LAYERS + 27] = x5514;
    const Real x5515 = select(x994, x1861, 0.0);
    const Real x5516 = -x5515;
    moved_results[LAYERS + 29] = x5516;
    const Mask x5517 = (x994 & x1863);
    const Mask x5518 = (x994 & x1867);
    // enthalpy.fusion_heat, time_step._fluxes, time_step._budget, diagnostics.ice_content, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a5523_last = real_of(0.0);
    Real a5524_last = real_of(0.0);
    Real a5529_last = real_of(1.0);
    Real a5530_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5323 = real_18[l] * 2094000.0;
        const Real a5324 = real_37[l] * 2094000.0;
        moved_results[2 * LAYERS + 42 + l] = a5324;
        const Real a5325 = a5323 + 333500000.0;
        const Real a5510 = real_16[l] * 2501000000.0;
        moved_results[8 + l] = a5510;
        const Real a5519 = real_73[l] - real_80[l];
        const Real a5520 = real_24[l] - real_17[l];
        moved_results[3 * LAYERS + 42 + l] = a5520;
        const Real a5521 = real_40[l] - real_24[l];
        moved_quantities[l] = a5521;
        const Real a5522 = real_26[l] - 273.15;
        a5523_last = a5523_last + numbers[l];
        const Real a5523 = a5523_last;
        a5524_last = a5524_last + moved_numbers[l];
        const Real a5524 = a5524_last;
        const Real a5525 = a5523 - real_9[l];
        const Real a3562_2412 = moved_numbers[l] * 0.5;
        const Real a5526 = a5524 - a3562_2412;
        const Mask a5527 = (a5522 >= 0.0);
        const Real a5528 = real_of_mask(a5527);
        a5529_last = a5529_last * a5528;
        const Real a5529 = a5529_last;
        a5530_last = a5530_last + a5529;
        real_56[l] = a5324;
        real_35[l] = a5325;
        real_27[l] = a5519;
        real_14[l] = a5520;
        real_75[l] = a5522;
        real_36[l] = a5525;
        real_68[l] = a5526;
    }
    // diagnostics.crossing_depth
    const Index x5531 = index_of_real(a5530_last);
    const Index x5532 = at_most(x5531, (LAYERS - 1));
    const Index x5533 = x5532 - 1;
    const Index x5534 = at_least(x5533, 0);
    const Real x5535 = pick(real_75, x5534);
    const Real x5536 = pick(real_37, x5534);
    const Real x5537 = pick(real_75, x5532);
    const Real x5538 = pick(real_37, x5532);
    const Real x5539 = pick(real_36, x5534);
    const Real x5540 = pick(real_68, x5534);
    const Real x5541 = pick(real_36, x5532);
    const Real x5542 = pick(real_68, x5532);
    const Mask x5543 = (x5535 > x5537);
    const Real x5544 = x5535 - x5537;
    const Real x5545 = x5536 - x5538;
    const Real x5546 = select(x5543, x5544, 1.0);
    const Real x5547 = select(x5543, x5545, 0.0);
    const Real x5548 = x5541 - x5539;
    const Real x5549 = x5542 - x5540;
    const Real x5550 = x5548 * x5535;
    const Real x5551 = x5549 * x5535;
    const Real x5552 = x5536 * x5548;
    const Real x5553 = x5552 + x5551;
    const Real x5554 = x5550 / x5546;
    const Real x5555 = x5547 * x5554;
    const Real x5556 = x5553 - x5555;
    const Real x5557 = x5556 / x5546;
    const Real x5558 = x5540 + x5557;
    const Mask x5559 = (x5531 == 0);
    const Real x5560 = select(x5559, 0.0, x5558);
    const Mask x5561 = (x5531 == LAYERS);
    Real a5562_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a5562_last = a5562_last + moved_numbers[l];
    }
    const Real x5563 = select(x5561, a5562_last, x5560);
    moved_quantities[LAYERS] = x5563;
    // balances.soil_water
    Real a5567_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5564 = real_40[l] * numbers[l];
        const Real a5565 = moved_numbers[l] * real_15[l];
        const Real a5566 = a5565 + a5564;
        a5567_last = a5567_last + a5566;
        real_68[l] = a5566;
    }
    // balances.column_water
    const Real x5568 = a5567_last + x1895;
    const Real x5569 = x5568 + x5371;
    moved_quantities[LAYERS + 1] = x5569;
    // balances.soil_water
    Real a5570_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a5570_last = a5570_last + real_68[l];
    }
    moved_quantities[LAYERS + 2] = a5570_last;
    // diagnostics.shortwave_up
    const Real x5571 = moved_forcing[4] * state[3 * LAYERS + 5];
    const Real x5572 = x1295 + x5571;
    moved_quantities[LAYERS + 3] = x5572;
    // diagnostics.longwave_up
    const Real x5573 = 1.0 - state[3 * LAYERS + 6];
    const Real x5576 = moved_forcing[5] * x5573;
    const Real x5577 = x5576 - x1299;
    // air.emission
    const Real x5578 = x5341 * x5341;
    const Real x5579 = x5344 * x5341;
    const Real x5580 = x5579 + x5579;
    const Real x5581 = x5578 * x5578;
    const Real x5582 = x5580 * x5578;
    const Real x5583 = x5582 + x5582;
    const Real x5584 = x5581 * 5.67e-08;
    const Real x5585 = x5583 * 5.67e-08;
    // diagnostics.surface_emission
    const Real x5586 = x1241 * x5584;
    const Real x5587 = x5585 * x1240;
    const Real x5588 = x5587 + x5586;
    // diagnostics.longwave_up
    const Real x5589 = x5577 + x5588;
    moved_quantities[LAYERS + 4] = x5589;
    // diagnostics.net_radiation
    const Real x5590 = x1303 - x5588;
    moved_quantities[LAYERS + 5] = x5590;
    // diagnostics.snowfall
    const Real x5591 = x934 / seconds;
    moved_quantities[LAYERS + 6] = x5591;
    // balances.evaporated_water
    const Real x5592 = x5507 + x5508;
    const Real x5593 = x5592 + x5509;
    // balances._depth
    const Real x5594 = seconds / 2501000000.0;
    const Real x5595 = x5593 * x5594;
    const Real x5596 = seconds / 2830000000.0;
    const Real x5597 = x1735 * x5596;
    // balances.evaporated_water
    const Real x5598 = x5595 + x5597;
    const Real x5599 = x1741 * seconds;
    const Real x5601 = x5598 + x5599;
    // diagnostics.net_evaporation
    const Real x5602 = x5601 / seconds;
    moved_quantities[LAYERS + 7] = x5602;
    // diagnostics.potential_evaporation
    const Real x5603 = x5492 * 1000.0;
    const Real x5604 = x5493 * 1000.0;
    const Real x5605 = x5494 / x5603;
    const Real x5606 = x5604 * x5605;
    const Real x5607 = x5497 - x5606;
    const Real x5608 = x5607 / x5603;
    moved_quantities[LAYERS + 8] = x5608;
    // diagnostics._evaporated
    const Real x5609 = x5507 / 2501000000.0;
    moved_quantities[LAYERS + 9] = x5609;
    const Real x5610 = x5508 / 2501000000.0;
    moved_quantities[LAYERS + 10] = x5610;
    const Real x5611 = x5509 / 2501000000.0;
    moved_quantities[LAYERS + 11] = x5611;
    // diagnostics.snow_sublimation
    const Real x5612 = x1735 / 2830000000.0;
    moved_quantities[LAYERS + 12] = x5612;
    // diagnostics.snowmelt
    const Real x5613 = x5512 / seconds;
    moved_quantities[LAYERS + 13] = x5613;
    // diagnostics.infiltration
    const Real x5614 = x1903 - x4421;
    moved_quantities[LAYERS + 15] = x5614;
    // diagnostics.total_runoff
    const Real x5615 = x4421 + real_87[LAYERS];
    moved_quantities[LAYERS + 16] = x5615;
    // balances.water_gain
    const Real x5616 = moved_forcing[6] * seconds;
    const Real x5617 = x5616 / 1000.0;
    moved_quantities[LAYERS + 17] = x5617;
    // balances.water_loss
    const Real x5618 = x5615 * seconds;
    const Real x5619 = x5601 + x5618;
    moved_quantities[LAYERS + 18] = x5619;
    // balances.soil_water
    Real a5620_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a5620_last = a5620_last + real_68[l];
    }
    // balances.column_water
    const Real x5621 = a5620_last + x1895;
    const Real x5622 = x5621 + x5371;
    // balances.soil_water
    Real a5626_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5623 = moved_state[l + LAYERS] * numbers[l];
        const Real a5624 = moved_numbers[l] * state[l + LAYERS];
        const Real a5625 = a5624 + a5623;
        a5626_last = a5626_last + a5625;
    }
    // balances.column_water
    const Real x5627 = a5626_last + moved_state[3 * LAYERS + 1];
    const Real x5628 = x5627 + moved_state[3 * LAYERS + 2];
    // balances.water_residual
    const Real x5629 = x5622 - x5628;
    const Real x5630 = x5617 - x5619;
    // balances.water_leaked
    const Real x5631 = x5515 + x1185;
    const Real x5632 = -x5631;
    moved_quantities[LAYERS + 20] = x5632;
    // balances.water_residual
    const Real x5633 = x5630 - x5631;
    const Real x5634 = x5629 - x5633;
    moved_quantities[LAYERS + 19] = x5634;
    // balances.surface_energy_residual
    const Real x5635 = x1336 * x5502;
    const Real x5636 = x5503 * x1333;
    const Real x5637 = x5636 + x5635;
    const Real x5638 = x1752 - x5637;
    const Real x5639 = x5638 - x4435;
    const Real x5640 = x5639 - x5354;
    const Real x5641 = x5640 - x5513;
    const Real x5642 = x1415 + x74;
    const Real x5643 = x1418 + x75;
    const Real x5644 = x5643 * x5355;
    const Real x5645 = x5356 * x5642;
    const Real x5646 = x5645 + x5644;
    const Real x5647 = x1363 + x5646;
    const Real x5648 = select(x5517, x5588, x5647);
    const Real x5649 = x5641 - x5648;
    const Mask x5650 = (x5517 & x5518);
    const Real x5651 = select(x5650, 0.0, x5649);
    moved_quantities[LAYERS + 21] = x5651;
    // balances.soil_energy_residual
    Real a5661_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5652 = real_26[l] - state[l];
        const Real a5653 = real_37[l] - moved_state[l];
        const Real a5654 = real_19[l] * numbers[l];
        const Real a5655 = real_79[l] * numbers[l];
        const Real a5656 = moved_numbers[l] * real_19[l];
        const Real a5657 = a5656 + a5655;
        const Real a5658 = a5657 * a5652;
        const Real a5659 = a5653 * a5654;
        const Real a5660 = a5659 + a5658;
        a5661_last = a5661_last + a5660;
    }
    const Real x5662 = a5661_last / seconds;
    const Real x5678 = x5330 - x4604;
    // balances.phase_change_heat, balances.soil_energy_residual
    Real a5677_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5663 = real_35[l] * numbers[l];
        const Real a5664 = real_56[l] * numbers[l];
        const Real a5665 = moved_numbers[l] * real_35[l];
        const Real a5666 = a5665 + a5664;
        const Real a5667 = a5663 / seconds;
        const Real a5668 = a5666 / seconds;
        const Real a5671 = a5668 * real_27[l];
        const Real a5673 = real_14[l] * a5667;
        const Real a5675 = a5673 + a5671;
        a5677_last = a5677_last - a5675;
    }
    // balances.soil_energy_residual
    const Real x5679 = x5678 + a5677_last;
    const Real x5680 = x5679 + a5334_last;
    const Real x5681 = x5662 - x5680;
    moved_quantities[LAYERS + 22] = x5681;
    // balances.snow_base_mismatch
    const Real x5682 = x5354 - x5330;
    moved_quantities[LAYERS + 23] = x5682;
    moved_results[LAYERS + 30] = real_of(0.0);
    moved_results[LAYERS + 31] = real_of(0.0);
    moved_results[LAYERS + 33] = real_of(0.0);
}

#include "tangent.h"
