// From the code of digest 9d79ad029420b9af8d60d8a3f18a265fdd33f63d3d91da376da34080595b5d5c.
// The tangent of a strip of columns, written by noahpy.engine.
#define NUMBER double
#include "strip.h"

constexpr int STATE_ROWS = 3 * LAYERS + 41;
constexpr int FORCING_ROWS = 11;
constexpr int NUMBERS_ROWS = 18 * LAYERS + 54;
constexpr int FLAGS_ROWS = LAYERS + 4;
constexpr int WEIGHTS_ROWS = 0;
constexpr int MOVED_STATE_ROWS = 3 * LAYERS + 41;
constexpr int MOVED_FORCING_ROWS = 11;
constexpr int MOVED_NUMBERS_ROWS = 18 * LAYERS + 54;
constexpr int AFTER_ROWS = 3 * LAYERS + 41;
constexpr int MOVED_AFTER_ROWS = 3 * LAYERS + 41;
constexpr int MOVED_QUANTITIES_ROWS = 4 * LAYERS + 24;
constexpr int MOVED_RESULTS_ROWS = 4 * LAYERS + 44;

static const Number table4855[] = {
#include "stability_corrections.inc"
};
static const Number table4865[] = {
#include "stability_slopes.inc"
};
static const char noahpy_interface[] = R"({"state": [["state.soil_temperature", 1, 0], ["state.total_water_content", 1, 0], ["state.liquid_water_content", 1, 0], ["state.skin_temperature"], ["state.canopy_water"], ["state.ponded_water"], ["state.snow_water_equivalent"], ["state.snow_depth"], ["state.snow_layer_ice", 0, 5], ["state.snow_layer_liquid", 0, 5], ["state.snow_layer_temperature", 0, 5], ["state.snow_layer_thickness", 0, 5], ["state.snow_layer_age", 0, 5], ["state.snow_albedo"], ["state.snow_surface_temperature"], ["state.snow_age"], ["state.surface_albedo"], ["state.surface_emissivity"], ["state.roughness_length"], ["state.background_roughness_length"], ["state.exchange_coefficient_heat"], ["state.exchange_coefficient_momentum"], ["state.surface_specific_humidity"], ["state.bulk_richardson_number"]], "forcing": [["forcing.wind_speed"], ["forcing.air_temperature"], ["forcing.specific_humidity"], ["forcing.surface_pressure"], ["forcing.shortwave_down"], ["forcing.longwave_down"], ["forcing.precipitation_rate"], ["forcing.snowfall_fraction"], ["forcing.green_fraction"], ["forcing.albedo"], ["forcing.leaf_area_index"]], "numbers": [["site.layer_thickness", 1, 0], ["site.air_height"], ["site.wind_height"], ["site.richardson_limit"], ["site.wind_floor"], ["site.windless_conductance"], ["site.drainage_factor"], ["site.green_fraction_min"], ["site.green_fraction_max"], ["site.deep_soil_temperature"], ["site.ice_impedance_factor"], ["site.ponding_depth"], ["snow.fresh_snow_albedo"], ["snow.old_snow_albedo"], ["snow.cold_albedo_decay"], ["snow.melting_albedo_decay"], ["snow.melting_albedo_span"], ["snow.albedo_renewal"], ["snow.snow_roughness_length"], ["snow.snow_heat_roughness_ratio"], ["snow.snow_emissivity"], ["snow.snow_cover_depth"], ["snow.held_pore_share"], ["snow.fresh_snow_density"], ["snow.fresh_snow_density_warmth"], ["snow.fresh_snow_density_wind"], ["snow.least_fresh_snow_density"], ["snow.anderson_viscosity"], ["snow.anderson_viscosity_cold"], ["snow.anderson_viscosity_density"], ["snow.metamorphism_rate"], ["snow.metamorphism_cold"], ["snow.metamorphism_density"], ["snow.wind_packing"], ["snow.wind_packed_density"], ["snow.snow_conductivity_factor"], ["vegetation.minimum_stomatal_resistance"], ["vegetation.radiation_stress_constant"], ["vegetation.vapour_deficit_stress_constant"], ["vegetation.leaf_area_index_min"], ["vegetation.leaf_area_index_max"], ["vegetation.emissivity_min"], ["vegetation.emissivity_max"], ["vegetation.albedo_min"], ["vegetation.albedo_max"], ["vegetation.roughness_length_min"], ["vegetation.roughness_length_max"], ["geometry.bottom_distance"], ["soil.clapp_hornberger_b", 1, 0], ["soil.porosity", 1, 0], ["soil.air_entry_potential", 1, 0], ["soil.saturated_hydraulic_conductivity", 1, 0], ["soil.wilting_point_water_content", 1, 0], ["soil.freezing_point_depression", 1, 0], ["surface_soil.air_dry_water_content"], ["surface_soil.porosity"], ["surface_soil.reference_water_content"], ["surface_soil.wilting_point_water_content"], ["root_zone.root_fraction", 1, 0], ["root_zone.has_roots", 1, 0], ["root_zone.layer_count"], ["flow.curve.residual", 1, 0], ["flow.curve.log_entry", 1, 0], ["flow.curve.exponent_by_suction", 1, 0], ["flow.air_dry"], ["flow.base.head"], ["thermal.dry_conductivity", 1, 0], ["thermal.log_frozen_conductivity", 1, 0], ["thermal.frozen_kersten", 1, 0], ["freezing.retention.residual", 1, 0], ["freezing.retention.log_entry", 1, 0], ["solids_capacity", 1, 0]], "flags": [["site.use_supplied_albedo"], ["site.use_supplied_leaf_area_index"], ["site.variable_zilitinkevich"], ["vegetation.is_bare_ground"], ["soil.is_gravel", 1, 0]], "weights": [], "moved_state": [["tangent.state.soil_temperature", 1, 0], ["tangent.state.total_water_content", 1, 0], ["tangent.state.liquid_water_content", 1, 0], ["tangent.state.skin_temperature"], ["tangent.state.canopy_water"], ["tangent.state.ponded_water"], ["tangent.state.snow_water_equivalent"], ["tangent.state.snow_depth"], ["tangent.state.snow_layer_ice", 0, 5], ["tangent.state.snow_layer_liquid", 0, 5], ["tangent.state.snow_layer_temperature", 0, 5], ["tangent.state.snow_layer_thickness", 0, 5], ["tangent.state.snow_layer_age", 0, 5], ["tangent.state.snow_albedo"], ["tangent.state.snow_surface_temperature"], ["tangent.state.snow_age"], ["tangent.state.surface_albedo"], ["tangent.state.surface_emissivity"], ["tangent.state.roughness_length"], ["tangent.state.background_roughness_length"], ["tangent.state.exchange_coefficient_heat"], ["tangent.state.exchange_coefficient_momentum"], ["tangent.state.surface_specific_humidity"], ["tangent.state.bulk_richardson_number"]], "moved_forcing": [["tangent.forcing.wind_speed"], ["tangent.forcing.air_temperature"], ["tangent.forcing.specific_humidity"], ["tangent.forcing.surface_pressure"], ["tangent.forcing.shortwave_down"], ["tangent.forcing.longwave_down"], ["tangent.forcing.precipitation_rate"], ["tangent.forcing.snowfall_fraction"], ["tangent.forcing.green_fraction"], ["tangent.forcing.albedo"], ["tangent.forcing.leaf_area_index"]], "moved_numbers": [["tangent.site.layer_thickness", 1, 0], ["tangent.site.air_height"], ["tangent.site.wind_height"], ["tangent.site.richardson_limit"], ["tangent.site.wind_floor"], ["tangent.site.windless_conductance"], ["tangent.site.drainage_factor"], ["tangent.site.green_fraction_min"], ["tangent.site.green_fraction_max"], ["tangent.site.deep_soil_temperature"], ["tangent.site.ice_impedance_factor"], ["tangent.site.ponding_depth"], ["tangent.snow.fresh_snow_albedo"], ["tangent.snow.old_snow_albedo"], ["tangent.snow.cold_albedo_decay"], ["tangent.snow.melting_albedo_decay"], ["tangent.snow.melting_albedo_span"], ["tangent.snow.albedo_renewal"], ["tangent.snow.snow_roughness_length"], ["tangent.snow.snow_heat_roughness_ratio"], ["tangent.snow.snow_emissivity"], ["tangent.snow.snow_cover_depth"], ["tangent.snow.held_pore_share"], ["tangent.snow.fresh_snow_density"], ["tangent.snow.fresh_snow_density_warmth"], ["tangent.snow.fresh_snow_density_wind"], ["tangent.snow.least_fresh_snow_density"], ["tangent.snow.anderson_viscosity"], ["tangent.snow.anderson_viscosity_cold"], ["tangent.snow.anderson_viscosity_density"], ["tangent.snow.metamorphism_rate"], ["tangent.snow.metamorphism_cold"], ["tangent.snow.metamorphism_density"], ["tangent.snow.wind_packing"], ["tangent.snow.wind_packed_density"], ["tangent.snow.snow_conductivity_factor"], ["tangent.vegetation.minimum_stomatal_resistance"], ["tangent.vegetation.radiation_stress_constant"], ["tangent.vegetation.vapour_deficit_stress_constant"], ["tangent.vegetation.leaf_area_index_min"], ["tangent.vegetation.leaf_area_index_max"], ["tangent.vegetation.emissivity_min"], ["tangent.vegetation.emissivity_max"], ["tangent.vegetation.albedo_min"], ["tangent.vegetation.albedo_max"], ["tangent.vegetation.roughness_length_min"], ["tangent.vegetation.roughness_length_max"], ["tangent.geometry.bottom_distance"], ["tangent.soil.clapp_hornberger_b", 1, 0], ["tangent.soil.porosity", 1, 0], ["tangent.soil.air_entry_potential", 1, 0], ["tangent.soil.saturated_hydraulic_conductivity", 1, 0], ["tangent.soil.wilting_point_water_content", 1, 0], ["tangent.soil.freezing_point_depression", 1, 0], ["tangent.surface_soil.air_dry_water_content"], ["tangent.surface_soil.porosity"], ["tangent.surface_soil.reference_water_content"], ["tangent.surface_soil.wilting_point_water_content"], ["tangent.root_zone.root_fraction", 1, 0], ["tangent.root_zone.has_roots", 1, 0], ["tangent.root_zone.layer_count"], ["tangent.flow.curve.residual", 1, 0], ["tangent.flow.curve.log_entry", 1, 0], ["tangent.flow.curve.exponent_by_suction", 1, 0], ["tangent.flow.air_dry"], ["tangent.flow.base.head"], ["tangent.thermal.dry_conductivity", 1, 0], ["tangent.thermal.log_frozen_conductivity", 1, 0], ["tangent.thermal.frozen_kersten", 1, 0], ["tangent.freezing.retention.residual", 1, 0], ["tangent.freezing.retention.log_entry", 1, 0], ["tangent.solids_capacity", 1, 0]], "after": [["state.soil_temperature", 1, 0], ["state.total_water_content", 1, 0], ["state.liquid_water_content", 1, 0], ["state.skin_temperature"], ["state.canopy_water"], ["state.ponded_water"], ["state.snow_water_equivalent"], ["state.snow_depth"], ["state.snow_layer_ice", 0, 5], ["state.snow_layer_liquid", 0, 5], ["state.snow_layer_temperature", 0, 5], ["state.snow_layer_thickness", 0, 5], ["state.snow_layer_age", 0, 5], ["state.snow_albedo"], ["state.snow_surface_temperature"], ["state.snow_age"], ["state.surface_albedo"], ["state.surface_emissivity"], ["state.roughness_length"], ["state.background_roughness_length"], ["state.exchange_coefficient_heat"], ["state.exchange_coefficient_momentum"], ["state.surface_specific_humidity"], ["state.bulk_richardson_number"]], "moved_after": [["tangent.state.soil_temperature", 1, 0], ["tangent.state.total_water_content", 1, 0], ["tangent.state.liquid_water_content", 1, 0], ["tangent.state.skin_temperature"], ["tangent.state.canopy_water"], ["tangent.state.ponded_water"], ["tangent.state.snow_water_equivalent"], ["tangent.state.snow_depth"], ["tangent.state.snow_layer_ice", 0, 5], ["tangent.state.snow_layer_liquid", 0, 5], ["tangent.state.snow_layer_temperature", 0, 5], ["tangent.state.snow_layer_thickness", 0, 5], ["tangent.state.snow_layer_age", 0, 5], ["tangent.state.snow_albedo"], ["tangent.state.snow_surface_temperature"], ["tangent.state.snow_age"], ["tangent.state.surface_albedo"], ["tangent.state.surface_emissivity"], ["tangent.state.roughness_length"], ["tangent.state.background_roughness_length"], ["tangent.state.exchange_coefficient_heat"], ["tangent.state.exchange_coefficient_momentum"], ["tangent.state.surface_specific_humidity"], ["tangent.state.bulk_richardson_number"]], "moved_quantities": [["tangent.ice_content", 1, 0], ["tangent.thaw_depth"], ["tangent.column_water"], ["tangent.soil_water"], ["tangent.soil_ice"], ["tangent.layer_water", 1, 0], ["tangent.layer_liquid_water", 1, 0], ["tangent.layer_ice", 1, 0], ["tangent.net_radiation"], ["tangent.snowfall"], ["tangent.net_evaporation"], ["tangent.potential_evaporation"], ["tangent.direct_evaporation"], ["tangent.canopy_evaporation"], ["tangent.transpiration"], ["tangent.snow_sublimation"], ["tangent.snowmelt"], ["tangent.throughfall_drip"], ["tangent.infiltration"], ["tangent.total_runoff"], ["tangent.water_gain"], ["tangent.water_loss"], ["tangent.water_residual"], ["tangent.water_leaked"], ["tangent.surface_energy_residual"], ["tangent.soil_energy_residual"], ["tangent.snow_energy_residual"], ["tangent.snow_base_mismatch"]], "moved_results": [["tangent.fluxes.potential_evaporation"], ["tangent.fluxes.latent_heat_flux"], ["tangent.fluxes.evaporation_rate"], ["tangent.fluxes.sensible_heat_flux"], ["tangent.fluxes.ground_heat_flux"], ["tangent.fluxes.direct_evaporation"], ["tangent.fluxes.canopy_evaporation"], ["tangent.fluxes.transpiration"], ["tangent.fluxes.layer_transpiration", 1, 0], ["tangent.fluxes.snow_sublimation"], ["tangent.fluxes.dew_rate"], ["tangent.fluxes.throughfall_drip"], ["tangent.fluxes.soil_water_input"], ["tangent.fluxes.surface_runoff"], ["tangent.fluxes.subsurface_runoff"], ["tangent.fluxes.snowmelt"], ["tangent.fluxes.precipitation_heat_flux"], ["tangent.fluxes.freezing_rain_heat_flux"], ["tangent.fluxes.melt_heat_flux"], ["tangent.fluxes.absorbed_radiation"], ["tangent.fluxes.snow_cover_fraction"], ["tangent.fluxes.background_albedo"], ["tangent.fluxes.background_emissivity"], ["tangent.fluxes.leaf_area_index"], ["tangent.fluxes.canopy_resistance"], ["tangent.fluxes.plant_coefficient"], ["tangent.budget.liquid_input"], ["tangent.budget.snowfall"], ["tangent.budget.snow_vapour_loss"], ["tangent.budget.snow_trace"], ["tangent.budget.snow_correction"], ["tangent.budget.soil_water_created"], ["tangent.budget.bottom_drainage"], ["tangent.budget.excess_runoff"], ["tangent.budget.shortwave_up"], ["tangent.budget.longwave_up"], ["tangent.budget.emitted_longwave"], ["tangent.budget.sensible_heat"], ["tangent.budget.precipitation_heat"], ["tangent.budget.snow_heat_gain"], ["tangent.budget.snow_carried_heat"], ["tangent.budget.evaporation_heat"], ["tangent.budget.soil_heat_input"], ["tangent.budget.bottom_heat_flux"], ["tangent.budget.carried_heat"], ["tangent.budget.heat_capacity", 1, 0], ["tangent.budget.fusion_heat", 1, 0], ["tangent.budget.phase_change", 1, 0]]})";


INLINE void strip_tangent(const Real *__restrict state, const Real *__restrict forcing, const Real *__restrict numbers, const Mask *__restrict flags, const Number *__restrict weights, const Real *__restrict moved_state, const Real *__restrict moved_forcing, const Real *__restrict moved_numbers, const Real seconds, const long directions, const long pitch, Real *__restrict after, Real *__restrict moved_after, Real *__restrict moved_quantities, Real *__restrict moved_results) {
    Real real_0[5];
    Real real_1[5];
    Real real_2[6];
    Real real_3[5];
    Real real_4[5];
    Real real_5[5];
    Real real_6[5];
    Real real_7[6];
    Real real_8[6];
    Real real_9[6];
    Real real_10[6];
    Mask mask_11[6];
    Real real_12[6];
    Real real_13[6];
    Mask mask_14[6];
    Mask mask_15[6];
    Real real_16[6];
    Real real_17[6];
    Mask mask_18[6];
    Real real_19[6];
    Real real_20[6];
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
    Real real_31[6];
    Real real_32[6];
    Real real_33[6];
    Real real_34[6];
    Real real_35[6];
    Mask mask_36[6];
    Real real_37[6];
    Real real_38[6];
    Real real_39[6];
    Real real_40[6];
    Real real_41[6];
    Real real_42[6];
    Mask mask_43[6];
    Mask mask_44[6];
    Real real_45[6];
    Real real_46[6];
    Mask mask_47[6];
    Real real_48[6];
    Real real_49[6];
    Real real_50[6];
    Real real_51[6];
    Real real_52[6];
    Real real_53[6];
    Real real_54[6];
    Real real_55[6];
    Real real_56[6];
    Mask mask_57[6];
    Real real_58[6];
    Real real_59[6];
    Real real_60[6];
    Real real_61[6];
    Real real_62[7];
    Mask mask_63[6];
    Mask mask_64[6];
    Real real_65[5];
    Real real_66[5];
    Mask mask_67[5];
    Real real_68[5];
    Real real_69[5];
    Real real_70[5];
    Mask mask_71[6];
    Real real_72[6];
    Real real_73[6];
    Mask mask_74[6];
    Mask mask_75[6];
    Mask mask_76[6];
    Real real_77[6];
    Real real_78[6];
    Mask mask_79[6];
    Mask mask_80[6];
    Real real_81[6];
    Real real_82[6];
    Real real_83[6];
    Real real_84[6];
    Real real_85[6];
    Mask mask_86[6];
    Mask mask_87[6];
    Real real_88[6];
    Real real_89[6];
    Real real_90[6];
    Real real_91[6];
    Real real_92[6];
    Mask mask_93[6];
    Mask mask_94[6];
    Real real_95[6];
    Real real_96[6];
    Real real_97[6];
    Real real_98[6];
    Real real_99[6];
    Mask mask_100[6];
    Mask mask_101[6];
    Real real_102[6];
    Real real_103[6];
    Real real_104[6];
    Real real_105[6];
    Real real_106[6];
    Real real_107[5];
    Real real_108[5];
    Real real_109[5];
    Mask mask_110[5];
    Mask mask_111[5];
    Real real_112[5];
    Real real_113[5];
    Real real_114[5];
    Real real_115[5];
    Mask mask_116[5];
    Real real_117[5];
    Real real_118[5];
    Mask mask_119[4];
    Real real_120[4];
    Real real_121[4];
    Real real_122[5];
    Real real_123[4];
    Real real_124[5];
    Real real_125[5];
    Real real_126[5];
    Mask mask_127[5];
    Real real_128[5];
    Real real_129[5];
    Real real_130[5];
    Mask mask_131[5];
    Mask mask_132[5];
    Mask mask_133[5];
    Real real_134[5];
    Real real_135[5];
    Real real_136[5];
    Real real_137[5];
    Real real_138[5];
    Real real_139[5];
    Real real_140[5];
    Real real_141[5];
    Real real_142[5];
    Real real_143[5];
    Real real_144[5];
    Real real_145[5];
    Real real_146[5];
    Mask mask_147[5];
    Real real_148[5];
    Real real_149[5];
    Real real_150[5];
    Mask mask_151[5];
    Real real_152[5];
    Real real_153[5];
    Mask mask_154[5];
    Real real_155[5];
    Mask mask_156[5];
    Real real_157[5];
    Real real_158[5];
    Real real_159[4];
    Real real_160[4];
    Index index_161[4];
    Mask mask_162[4];
    Mask mask_163[4];
    Real real_164[4];
    Real real_165[4];
    Mask mask_166[4];
    Mask mask_167[4];
    Real real_168[4];
    Real real_169[4];
    Mask mask_170[4];
    Mask mask_171[4];
    Real real_172[4];
    Real real_173[4];
    Mask mask_174[4];
    Mask mask_175[4];
    Real real_176[4];
    Real real_177[4];
    Mask mask_178[4];
    Mask mask_179[4];
    Real real_180[4];
    Real real_181[4];
    Real real_182[LAYERS];
    Mask mask_183[LAYERS];
    Mask mask_184[LAYERS];
    Real real_185[LAYERS];
    Real real_186[LAYERS];
    Real real_187[LAYERS];
    Mask mask_188[LAYERS];
    Real real_189[LAYERS];
    Real real_190[LAYERS];
    Real real_191[LAYERS];
    Mask mask_192[4];
    Mask mask_193[4];
    Real real_194[4];
    Real real_195[4];
    Mask mask_196[4];
    Mask mask_197[4];
    Real real_198[4];
    Real real_199[4];
    Mask mask_200[4];
    Mask mask_201[4];
    Real real_202[4];
    Real real_203[4];
    Mask mask_204[4];
    Mask mask_205[4];
    Real real_206[4];
    Real real_207[4];
    Mask mask_208[4];
    Mask mask_209[4];
    Real real_210[4];
    Real real_211[4];
    Mask mask_212[LAYERS];
    Real real_213[LAYERS];
    Real real_214[LAYERS];
    Real real_215[LAYERS];
    Real real_216[LAYERS];
    Mask mask_217[LAYERS];
    Mask mask_218[LAYERS];
    Real real_219[LAYERS];
    Real real_220[LAYERS];
    Mask mask_221[LAYERS];
    Real real_222[LAYERS];
    Real real_223[LAYERS];
    Real real_224[LAYERS];
    Real real_225[LAYERS];
    Mask mask_226[LAYERS];
    Real real_227[LAYERS];
    Real real_228[LAYERS];
    Real real_229[LAYERS];
    Real real_230[LAYERS];
    Real real_231[LAYERS];
    Real real_232[LAYERS];
    Real real_233[LAYERS];
    Real real_234[LAYERS];
    Real real_235[LAYERS];
    Real real_236[LAYERS];
    Real real_237[LAYERS];
    Real real_238[LAYERS];
    Real real_239[LAYERS];
    Real real_240[LAYERS];
    Real real_241[LAYERS];
    Real real_242[LAYERS];
    Real real_243[LAYERS];
    Real real_244[LAYERS];
    Real real_245[LAYERS];
    Real real_246[LAYERS - 1];
    Real real_247[LAYERS - 1];
    Real real_248[LAYERS - 1];
    Real real_249[LAYERS - 1];
    Real real_250[LAYERS - 1];
    Real real_251[LAYERS - 1];
    Real real_252[LAYERS - 1];
    Real real_253[LAYERS - 1];
    Real real_254[LAYERS - 1];
    Real real_255[LAYERS - 1];
    Real real_256[LAYERS - 1];
    Real real_257[LAYERS - 1];
    Real real_258[LAYERS - 1];
    Real real_259[LAYERS - 1];
    Real real_260[LAYERS - 1];
    Real real_261[LAYERS];
    Real real_262[LAYERS];
    Real real_263[LAYERS];
    Real real_264[LAYERS];
    Real real_265[LAYERS];
    Real real_266[LAYERS];
    Real real_267[LAYERS];
    Mask mask_268[LAYERS];
    Real real_269[LAYERS];
    Real real_270[LAYERS];
    Real real_271[LAYERS];
    Real real_272[LAYERS];
    Real real_273[LAYERS];
    Real real_274[LAYERS];
    Real real_275[LAYERS];
    Real real_276[LAYERS];
    Real real_277[LAYERS];
    Real real_278[LAYERS];
    Real real_279[LAYERS];
    Mask mask_280[LAYERS];
    Real real_281[LAYERS];
    Real real_282[LAYERS];
    Real real_283[LAYERS];
    Real real_284[LAYERS];
    Real real_285[LAYERS];
    Real real_286[LAYERS];
    Real real_287[LAYERS];
    Real real_288[LAYERS];
    Real real_289[LAYERS + 1];
    Real real_290[LAYERS];
    Real real_291[LAYERS];
    Real real_292[LAYERS];
    Real real_293[LAYERS];
    Real real_294[LAYERS];
    Real real_295[LAYERS];
    Real real_296[LAYERS];
    Real real_297[LAYERS];
    Real real_298[LAYERS];
    Real real_299[LAYERS];
    Real real_300[LAYERS];
    Real real_301[LAYERS];
    Real real_302[LAYERS];
    Mask mask_303[LAYERS];
    Real real_304[LAYERS];
    Real real_305[LAYERS];
    Real real_306[LAYERS];
    Real real_307[LAYERS];
    Real real_308[LAYERS];
    Real real_309[LAYERS];
    Real real_310[LAYERS];
    Real real_311[LAYERS];
    Real real_312[LAYERS];
    Real real_313[LAYERS + 1];
    Real real_314[LAYERS + 1];
    Mask mask_315[LAYERS];
    Mask mask_316[LAYERS];
    Mask mask_317[LAYERS];
    Mask mask_318[LAYERS];
    Mask mask_319[LAYERS];
    Mask mask_320[LAYERS - 1];
    Mask mask_321[LAYERS - 1];
    Real real_322[LAYERS - 1];
    Real real_323[LAYERS - 1];
    Mask mask_324[LAYERS - 1];
    Real real_325[LAYERS - 1];
    Mask mask_326[LAYERS - 1];
    Real real_327[LAYERS - 1];
    Mask mask_328[LAYERS - 1];
    Real real_329[LAYERS - 1];
    Real real_330[LAYERS - 1];
    Mask mask_331[LAYERS];
    Mask mask_332[LAYERS - 1];
    Real real_333[LAYERS - 1];
    Real real_334[LAYERS - 1];
    Real real_335[LAYERS - 1];
    Real real_336[LAYERS - 1];
    Mask mask_337[LAYERS];
    Mask mask_338[LAYERS];
    Mask mask_339[LAYERS];
    Mask mask_340[LAYERS];
    Mask mask_341[LAYERS];
    Mask mask_342[LAYERS - 1];
    Mask mask_343[LAYERS - 1];
    Mask mask_344[LAYERS];
    Mask mask_345[LAYERS];
    Mask mask_346[LAYERS];
    Mask mask_347[LAYERS];
    Real real_348[LAYERS];
    Real real_349[LAYERS];
    Real real_350[LAYERS];
    Real real_351[LAYERS];
    Real real_352[LAYERS];
    Real real_353[LAYERS];
    Real real_354[LAYERS];
    Real real_355[LAYERS];
    Mask mask_356[LAYERS];
    Real real_357[LAYERS];
    Mask mask_358[LAYERS];
    Real real_359[LAYERS];
    Real real_360[LAYERS];
    Real real_361[LAYERS];
    Real real_362[LAYERS];
    Real real_363[LAYERS];
    Real real_364[5];
    Real real_365[5];
    Real real_366[5];
    Real real_367[5];
    Real real_368[5];
    Real real_369[5];
    Real real_370[5];
    Real real_371[5];
    Real real_372[5];
    Real real_373[5];
    Real real_374[5];
    Real real_375[4];
    Real real_376[4];
    Real real_377[4];
    Real real_378[4];
    Real real_379[5];
    Real real_380[4];
    Real real_381[4];
    Real real_382[4];
    Mask mask_383[5];
    Real real_384[LAYERS + 4];
    Real real_385[LAYERS + 4];
    Real real_386[LAYERS + 5];
    Real real_387[LAYERS + 5];
    Real real_388[LAYERS + 5];
    Real real_389[LAYERS];
    Real real_390[LAYERS];
    Real real_391[5];
    Real real_392[5];
    Real real_393[5];
    Real real_394[LAYERS];
    Real real_395[4];
    Real real_396[4];
    Real real_397[4];
    Real real_398[5];
    Real real_399[LAYERS];
    Real real_400[LAYERS];
    Real real_401[4];
    Real real_402[4];
    Real real_403[4];
    Mask mask_404[5];
    Mask mask_405[5];
    Mask mask_406[LAYERS];
    Mask mask_407[LAYERS];
    Mask mask_408[5];
    Mask mask_409[5];
    Mask mask_410[5];
    Mask mask_411[5];
    Mask mask_412[5];
    Mask mask_413[5];
    Mask mask_414[5];
    Mask mask_415[5];
    Mask mask_416[5];
    Real real_417[5];
    Mask mask_418[5];
    Real real_419[5];
    Mask mask_420[5];
    Mask mask_421[5];
    Real real_422[5];
    Real real_423[5];
    Real real_424[5];
    Real real_425[5];
    Real real_426[5];
    Real real_427[5];
    Mask mask_428[5];
    Mask mask_429[5];
    Real real_430[5];
    Real real_431[5];
    Real real_432[5];
    Real real_433[LAYERS + 5];
    Real real_434[5];
    Real real_435[5];
    Real real_436[6];
    Real real_437[6];
    Real real_438[6];
    Real real_439[6];
    Real real_440[6];
    Real real_441[6];
    Real real_442[6];
    Real real_443[5];
    Real real_444[5];
    Real real_445[6];
    Real real_446[6];
    Real real_447[5];
    Real real_448[5];
    Real real_449[5];
    Real real_450[5];
    Real real_451[5];
    Real real_452[5];
    Real real_453[5];
    Real real_454[5];
    Real real_455[5];
    Real real_456[5];
    Real real_457[5];
    Real real_458[5];
    Real real_459[5];
    Real real_460[5];
    Real real_461[5];
    Real real_462[5];
    Real real_463[5];
    Real real_464[LAYERS];
    Real real_465[LAYERS];
    Real real_466[LAYERS];
    Real real_467[LAYERS];
    Real real_468[LAYERS];
    Real real_469[LAYERS];
    Real real_470[LAYERS];
    Real real_471[LAYERS];
    Real real_472[LAYERS];
    Real real_473[LAYERS];
    Real real_474[LAYERS];
    Real real_475[LAYERS - 1];
    Real real_476[LAYERS - 1];
    Real real_477[5];
    // layered_snow_step.layered_snow_step
    const Real x0 = numbers[0] * 0.5;
    // air.saturation_humidity
    const Real x2 = 1 / forcing[1];
    const Real x3 = x2 * x2;
    const Real x7 = 0.0036609921288669233 - x2;
    const Real x8 = x7 * 5425.1626898047725;
    const Real x10 = exp(x8);
    const Real x12 = x10 * 611.0;
    // air._mixing
    const Real x14 = x12 * 0.622;
    const Real x16 = x12 * 0.378;
    const Real x18 = forcing[3] - x16;
    const Real x20 = x14 / x18;
    // air.air_properties
    const Real x24 = numbers[LAYERS] * 0.0098;
    const Real x26 = forcing[1] + x24;
    // air.virtual_temperature
    const Real x28 = forcing[2] * 0.61;
    const Real x30 = x28 + 1.0;
    const Real x31 = forcing[1] * x30;
    // air.saturation_slope
    const Real x35 = forcing[1] - 29.65;
    const Real x36 = x20 * 4302.6449999999995;
    const Real x38 = x35 * x35;
    const Real x41 = x36 / x38;
    // air.emission
    const Real x45 = forcing[1] * forcing[1];
    const Real x48 = x45 * x45;
    const Real x51 = x48 * 5.67e-08;
    // snow.__call__
    const Mask x53 = (forcing[1] < 273.15);
    const Real x54 = real_of_mask(x53);
    // layered_snow_step.layered_snow_step
    const Mask x55 = (forcing[6] > 0.0);
    const Real x56 = select(x55, x54, 0.0);
    const Real x57 = x56 * forcing[6];
    const Real x59 = forcing[6] - x57;
    // soil_heat.thermal_conductivity
    const Real x61 = state[LAYERS] / numbers[2 * LAYERS + 47];
    const Real x65 = state[2 * LAYERS] / state[LAYERS];
    const Real x69 = x65 * numbers[2 * LAYERS + 47];
    const Real x73 = x69 * (-1.3505762785178115);
    const Real x75 = numbers[13 * LAYERS + 54] + x73;
    const Real x77 = exp(x75);
    const Real x79 = numbers[14 * LAYERS + 54] * x61;
    const Real x83 = numbers[14 * LAYERS + 54] - 1.0;
    const Real x84 = x83 * x61;
    const Real x87 = x84 + 1.0;
    const Real x88 = x79 / x87;
    const Real x92 = x61 * 4.6;
    const Real x94 = x61 * 3.6;
    const Real x96 = x94 + 1.0;
    const Real x97 = x92 / x96;
    const Real x101 = log(x61);
    const Real x103 = x101 / 2.302585092994046;
    const Real x105 = x103 + 1.0;
    const Mask x106 = (x105 < 0.0);
    const Real x107 = select(x106, 0.0, x105);
    const Real x109 = select(flags[4], x97, x107);
    // soil_heat.blended_kersten
    const Real x111 = state[LAYERS] - state[2 * LAYERS];
    const Real x113 = x111 / 0.001;
    const Mask x115 = (x113 < 0.0);
    const Real x116 = select(x115, 0.0, x113);
    const Mask x118 = (x116 > 1.0);
    const Real x119 = select(x118, 1.0, x116);
    const Real x121 = x119 * x119;
    const Real x124 = x119 * 2.0;
    const Real x126 = 3.0 - x124;
    const Real x128 = x121 * x126;
    const Real x133 = x88 - x109;
    const Real x135 = x128 * x133;
    const Real x139 = x109 + x135;
    // soil_heat.thermal_conductivity
    const Real x141 = x77 - numbers[12 * LAYERS + 54];
    const Real x143 = x139 * x141;
    const Real x147 = x143 + numbers[12 * LAYERS + 54];
    // state.snow_layers_of
    const Real x149 = state[3 * LAYERS + 3] * 1000.0;
    // snow_layers.spread
    const Mask x151 = (x149 > 0.0);
    const Mask x152 = (state[3 * LAYERS + 4] > 0.0);
    const Mask x153 = (x151 & x152);
    Real a156_last = real_of(0.0);
    Real a158_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a154 = state[l + 3 * LAYERS + 5] + state[l + 3 * LAYERS + 10];
        a156_last = a156_last + a154;
        a158_last = a158_last + state[l + 3 * LAYERS + 20];
    }
    const Mask x160 = (a156_last > 0.0);
    const Mask x161 = (a158_last > 0.0);
    const Mask x162 = (x160 & x161);
    const Mask x163 = (x153 & x162);
    const Real x164 = select(x162, a156_last, 1.0);
    const Real x166 = x149 / x164;
    const Real x170 = select(x163, x166, 0.0);
    const Real x172 = select(x162, a158_last, 1.0);
    const Real x174 = state[3 * LAYERS + 4] / x172;
    const Real x178 = select(x163, x174, 0.0);
    const Mask x180 = ~x162;
    const Mask x181 = (x153 & x180);
    const Real x182 = select(x181, state[3 * LAYERS + 4], 1.0);
    // snow_layers.<listcomp>
    const Real x184 = x182 + 0.5;
    const Real x185 = 1 / x184;
    const Real x186 = x185 * x185;
    const Real x190 = x185 * 0.1;
    const Real x193 = x182 + 1.0;
    const Real x194 = 1 / x193;
    const Real x195 = x194 * x194;
    const Real x198 = x194 * 0.2;
    const Real x201 = x182 + 0.25;
    const Real x202 = 1 / x201;
    const Real x203 = x202 * x202;
    const Real x206 = x202 * 0.05;
    // snow_layers.layer_shares
    const Real x209 = x190 + x198;
    const Real x212 = x209 + x206;
    const Real x215 = 1.0 - x212;
    const Real x216 = x215 / 2.0;
    real_0[0] = x190;
    real_0[1] = x198;
    real_0[2] = x216;
    real_0[3] = x216;
    real_0[4] = x206;
    // snow_layers.spread
    const Mask x222 = (state[3 * LAYERS] > 273.15);
    const Real x223 = select(x222, 273.15, state[3 * LAYERS]);
    // layered_snow_step._weather
    const Real x255 = x31 * 287.04;
    const Real x257 = forcing[3] / x255;
    // layered_snow_step.layered_snow_step
    const Real x261 = x0 / x147;
    // layered_snow.open_snow
    const Real x265 = forcing[1] - 273.15;
    // calm_air.floored_wind
    const Real x266 = forcing[0] * forcing[0];
    const Real x269 = numbers[LAYERS + 3] * numbers[LAYERS + 3];
    const Real x272 = x266 + x269;
    const Mask x274 = (x272 > 1e-30);
    const Mask x275 = (x272 < 1e-30);
    const Real x276 = select(x275, 1e-30, x272);
    const Real x278 = sqrt(x276);
    const Real x279 = x278 * 2.0;
    const Real x281 = select(x274, x278, 0.0);
    // layered_snow.open_snow
    const Real x283 = seconds * x57;
    const Mask x285 = (x265 > 0.0);
    const Real x286 = select(x285, 0.0, x265);
    const Real x288 = x286 * 2106.0;
    const Real x290 = x283 * x288;
    // snow_compaction.fresh_snow_density
    const Real x294 = numbers[LAYERS + 23] * x265;
    const Real x298 = numbers[LAYERS + 22] + x294;
    const Real x300 = sqrt(x281);
    const Real x301 = x300 * 2.0;
    const Real x303 = numbers[LAYERS + 24] * x300;
    const Real x307 = x298 + x303;
    const Real x309 = x307 - numbers[LAYERS + 25];
    const Real x311 = x309 * x309;
    const Real x314 = x311 + 25.0;
    const Real x315 = sqrt(x314);
    const Real x316 = x315 * 2.0;
    const Real x318 = x309 + x315;
    const Real x320 = x318 * 0.5;
    const Real x322 = numbers[LAYERS + 25] + x320;
    // layered_snow.open_snow
    const Real x349 = x283 / x322;
    const Real x355 = state[3 * LAYERS + 31] - 273.15;
    // snow_properties.aged_albedo
    const Real x356 = seconds / 86400.0;
    // snow_properties.melting_weight
    const Real x357 = x355 / numbers[LAYERS + 15];
    const Real x361 = x357 + 1.0;
    const Mask x362 = (x361 < 0.0);
    const Real x363 = select(x362, 0.0, x361);
    const Mask x365 = (x363 > 1.0);
    const Real x366 = select(x365, 1.0, x363);
    const Real x368 = x366 * x366;
    const Real x371 = x366 * 2.0;
    const Real x373 = 3.0 - x371;
    const Real x375 = x368 * x373;
    // snow_properties.aged_albedo
    const Real x380 = x375 * numbers[LAYERS + 14];
    const Real x384 = x380 * x356;
    const Real x386 = 1.0 - x375;
    const Real x388 = x386 * numbers[LAYERS + 13];
    const Real x393 = x388 * x356;
    // snow_layers.spread, snow_layers.content_of, layered_snow.open_snow
    Real a353_last = x283;
    for (int l = 0; l < 5; ++l) {
        const Real a220 = select(x181, real_0[l], 0.0);
        const Real a225 = select(x163, state[l + 3 * LAYERS + 15], 273.15);
        const Real a227 = x170 * state[l + 3 * LAYERS + 5];
        const Real a231 = a220 * x149;
        const Real a235 = a227 + a231;
        const Real a237 = x170 * state[l + 3 * LAYERS + 10];
        const Real a241 = select(x181, x223, a225);
        const Real a243 = x178 * state[l + 3 * LAYERS + 20];
        const Real a247 = a220 * state[3 * LAYERS + 4];
        const Real a251 = a243 + a247;
        const Real a253 = select(x163, state[l + 3 * LAYERS + 25], 0.0);
        const Real a324 = a235 + a237;
        const Real a326 = a235 * 2106.0;
        const Real a328 = a237 * 4218.0;
        const Real a330 = a326 + a328;
        const Real a332 = a241 - 273.15;
        const Real a333 = a330 * a332;
        const Real a337 = a237 * 333500.0;
        const Real a339 = a333 + a337;
        const Real a341 = a324 * a253;
        const Real a345 = seconds * a324;
        const Real a347 = a341 + a345;
        a353_last = a353_last + a324;
        real_1[l] = a220;
        real_2[l + 1] = a251;
        real_3[l] = a253;
        real_4[l] = a324;
        real_5[l] = a330;
        real_6[l] = a332;
        real_7[l + 1] = a339;
        real_8[l + 1] = a347;
    }
    // snow_properties.aged_albedo
    const Real x395 = a353_last + numbers[LAYERS + 16];
    const Real x397 = x283 * x395;
    const Real x401 = a353_last * numbers[LAYERS + 16];
    const Mask x405 = (x401 < 1e-30);
    const Real x406 = select(x405, 1e-30, x401);
    const Real x408 = x397 / x406;
    const Mask x412 = (a353_last > 0.0);
    const Real x413 = select(x412, x408, 0.0);
    const Real x415 = x384 + x413;
    const Mask x417 = (x415 > 1e-08);
    const Real x418 = select(x417, x415, 1.0);
    const Real x420 = -x418;
    const Real x422 = expm1(x420);
    const Real x423 = x422 + 1.0;
    const Real x427 = x422 / x418;
    const Real x428 = -x427;
    const Real x433 = x415 * 0.5;
    const Real x435 = 1.0 - x433;
    const Real x437 = select(x417, x428, x435);
    const Real x439 = x384 * numbers[LAYERS + 12];
    const Real x443 = x413 * numbers[LAYERS + 11];
    const Real x447 = x439 + x443;
    const Real x449 = x447 - x393;
    const Real x451 = x415 * state[3 * LAYERS + 30];
    const Real x455 = x449 - x451;
    const Real x457 = x455 * x437;
    const Real x461 = state[3 * LAYERS + 30] + x457;
    const Mask x463 = (x461 < numbers[LAYERS + 12]);
    const Real x464 = select(x463, numbers[LAYERS + 12], x461);
    after[3 * LAYERS + 30] = x464;
    // layered_snow.open_snow
    const Mask x466 = (a353_last > 1e-09);
    // snow_compaction.compacted
    real_9[0] = x283;
    for (int l = 0; l < 5; ++l) real_9[l + 1] = real_4[l];
    real_2[0] = x349;
    real_7[0] = x290;
    Real a494_last = x283;
    for (int l = 0; l < 5; ++l) {
        a494_last = a494_last + real_4[l];
        const Real a494 = a494_last;
        real_10[l + 1] = a494;
    }
    real_10[0] = x283;
    // snow_compaction.anderson_settling
    const Real x519 = 1 / numbers[LAYERS + 26];
    const Real x520 = x519 * x519;
    const Real x524 = x519 * 1e-06;
    // snow_compaction.compacted, snow_layers.liquid_water, snow_compaction.anderson_settling, snow_compaction._under_weight
    for (int l = 0; l < 6; ++l) {
        const Mask a468 = (real_9[l] > 0.0);
        const Mask a470 = (real_2[l] > 0.0);
        const Mask a471 = (a468 & a470);
        const Real a472 = select(a471, real_9[l], 1.0);
        const Real a475 = select(a471, real_2[l], 0.01);
        const Real a479 = select(a471, real_7[l], 0.0);
        const Real a482 = a479 * 2.9985007496251872e-06;
        const Mask a484 = (a482 < 0.0);
        const Real a485 = select(a484, 0.0, a482);
        const Mask a487 = (a485 > a472);
        const Real a488 = select(a487, a472, a485);
        const Real a490 = a472 / a475;
        const Real a496 = real_9[l] * 0.5;
        const Real a499 = real_10[l] - a496;
        const Real a502 = -a479;
        const Mask a504 = (a502 < 0.0);
        const Real a505 = select(a504, 0.0, a479);
        const Real a509 = a472 * 2106.0;
        const Real a511 = a505 / a509;
        const Real a517 = a499 * 9.81;
        const Real a527 = numbers[LAYERS + 27] * a511;
        const Real a533 = numbers[LAYERS + 28] * a490;
        const Real a537 = a533 - a527;
        const Real a539 = -a537;
        const Real a541 = exp(a539);
        const Real a544 = x524 * a541;
        const Real a551 = a490 * a517;
        const Real a555 = seconds * a544;
        const Real a558 = a551 * a555;
        const Real a563 = numbers[LAYERS + 28] * a558;
        const Real a567 = a563 + 1.0;
        mask_11[l] = a471;
        real_12[l] = a472;
        real_13[l] = a475;
        mask_14[l] = a484;
        mask_15[l] = a487;
        real_16[l] = a488;
        real_17[l] = a490;
        mask_18[l] = a504;
        real_19[l] = a509;
        real_20[l] = a511;
        real_21[l] = a517;
        real_22[l] = a541;
        real_23[l] = a551;
        real_24[l] = a555;
        real_25[l] = a558;
        real_26[l] = a567;
    }
    // snow_compaction._under_weight
    const Real x570 = 1 / numbers[LAYERS + 28];
    const Real x571 = x570 * x570;
    // snow_compaction._under_weight, snow_compaction.anderson_settling
    for (int l = 0; l < 6; ++l) {
        const Real a568 = log(real_26[l]);
        const Real a575 = a568 * x570;
        const Real a580 = real_17[l] + a575;
        const Real a582 = a580 - 150.0;
        const Real a583 = a582 * 0.2;
        real_10[l] = a568;
        real_27[l] = a580;
        real_28[l] = a583;
    }
    // snow_compaction.anderson_settling
    for (int l = 0; l < 6; ++l) {
        const Real a585 = exp(real_28[l]);
        const Real a587 = a585 + 1.0;
        real_29[l] = a585;
        real_30[l] = a587;
    }
    const Real x604 = seconds * 1e-06;
    const Real x605 = x604 * numbers[LAYERS + 29];
    for (int l = 0; l < 6; ++l) {
        const Real a588 = log(real_30[l]);
        const Real a590 = a588 * 5.0;
        const Real a592 = numbers[LAYERS + 31] * a590;
        const Real a596 = numbers[LAYERS + 30] * real_20[l];
        const Real a602 = a592 - a596;
        const Real a607 = -a602;
        real_28[l] = a590;
        real_31[l] = a607;
    }
    for (int l = 0; l < 6; ++l) {
        const Real a609 = exp(real_31[l]);
        const Real a612 = x605 * a609;
        const Real a617 = 1 / real_30[l];
        const Real a618 = a617 * a617;
        const Real a622 = 1.0 - a617;
        const Real a623 = numbers[LAYERS + 31] * a622;
        const Mask a627 = (a623 < 1e-08);
        const Real a628 = select(a627, 1e-08, a623);
        const Real a630 = a628 * real_27[l];
        const Real a634 = a630 * a612;
        real_32[l] = a609;
        real_33[l] = a612;
        real_34[l] = a618;
        real_35[l] = a622;
        mask_36[l] = a627;
        real_37[l] = a628;
        real_38[l] = a630;
        real_39[l] = a634;
    }
    for (int l = 0; l < 6; ++l) {
        const Real a638 = log1p(real_39[l]);
        const Real a639 = real_39[l] + 1.0;
        const Real a641 = a638 / real_38[l];
        real_31[l] = a639;
        real_40[l] = a641;
    }
    // snow_compaction._wind_packed
    const Real x662 = x281 * (-0.10625000000000001);
    const Real x664 = exp(x662);
    const Real x666 = x664 * 2.868;
    const Real x686 = seconds / 216000.0;
    const Real x687 = numbers[LAYERS + 32] * x686;
    // snow_compaction.anderson_settling, snow_compaction.compacted, snow_compaction._wind_packed
    Real a680_last = real_of(0.0);
    for (int l = 0; l < 6; ++l) {
        const Real a645 = exp(real_40[l]);
        const Real a647 = real_27[l] * a645;
        const Real a651 = select(mask_11[l], real_13[l], 0.0);
        const Real a653 = a647 - 50.0;
        const Mask a654 = (a653 < 0.0);
        const Real a655 = select(a654, 0.0, a653);
        const Real a657 = a655 * 0.00423728813559322;
        const Real a659 = 1.25 - a657;
        const Real a661 = a659 + 1.0;
        const Real a668 = a661 - x666;
        const Mask a671 = (a668 < 0.0);
        const Real a672 = select(a671, 0.0, a668);
        const Real a675 = 3.25 - a672;
        const Real a676 = a651 * a675;
        a680_last = a680_last + a676;
        const Real a680 = a680_last;
        const Real a682 = a676 * 0.5;
        const Real a684 = a680 - a682;
        const Real a689 = numbers[LAYERS + 33] - a647;
        const Mask a691 = (a689 < 0.0);
        const Real a692 = select(a691, 0.0, a689);
        const Real a696 = x687 * a672;
        const Real a702 = a684 * (-10.0);
        real_39[l] = a645;
        real_41[l] = a647;
        real_42[l] = a651;
        mask_43[l] = a654;
        mask_44[l] = a671;
        real_45[l] = a672;
        real_46[l] = a675;
        mask_47[l] = a691;
        real_48[l] = a692;
        real_49[l] = a696;
        real_50[l] = a702;
    }
    // snow_compaction._wind_packed
    for (int l = 0; l < 6; ++l) {
        const Real a704 = exp(real_50[l]);
        const Real a706 = real_49[l] * a704;
        const Real a707 = -a706;
        real_51[l] = a704;
        real_52[l] = a707;
    }
    // layered_snow.lying
    const Real x742 = seconds * x59;
    // layered_snow.<genexpr>
    real_8[0] = real_of(0.0);
    // snow_compaction._wind_packed, snow_compaction.compacted, layered_snow.<genexpr>, layered_snow._lying_snow
    Real a754_last = real_of(0.0);
    for (int l = 0; l < 6; ++l) {
        const Real a712 = expm1(real_52[l]);
        const Real a713 = a712 + 1.0;
        const Real a715 = real_48[l] * a712;
        const Real a719 = real_41[l] - a715;
        const Real a721 = real_12[l] - real_16[l];
        const Real a723 = a721 * 0.0010905125408942203;
        const Real a725 = real_12[l] / a719;
        const Real a729 = minimum(a723, real_13[l]);
        const Mask a731 = (a723 < real_13[l]);
        const Real a732 = real_of_mask(a731);
        const Mask a733 = (a723 == real_13[l]);
        const Real a734 = select(a733, 0.5, a732);
        const Mask a737 = (a725 < a729);
        const Real a738 = select(a737, a729, a725);
        const Real a740 = select(mask_11[l], a738, real_2[l]);
        const Real a744 = select(x466, real_9[l], 0.0);
        const Real a746 = select(x466, real_7[l], 0.0);
        const Real a748 = select(x466, a740, 0.0);
        const Real a751 = select(x466, real_8[l], 0.0);
        a754_last = a754_last + a748;
        real_50[l] = a712;
        real_53[l] = a713;
        real_54[l] = a719;
        real_55[l] = a725;
        real_56[l] = a734;
        mask_57[l] = a737;
        real_58[l] = a744;
        real_59[l] = a746;
        real_60[l] = a748;
        real_61[l] = a751;
    }
    // layered_snow._lying_snow
    const Real x756 = select(x466, a754_last, 1.0);
    // snow_properties.cover_fraction
    const Real x758 = x756 / numbers[LAYERS + 20];
    const Real x762 = x758 * (-2.0);
    const Real x764 = expm1(x762);
    const Real x765 = x764 + 1.0;
    const Real x769 = x764 + 2.0;
    const Real x770 = x764 / x769;
    const Real x771 = -x770;
    // layered_snow._lying_snow
    const Real x776 = 1 / x771;
    const Real x777 = x776 * x776;
    const Real x781 = x756 * x776;
    // snow_layers.<listcomp>
    const Real x786 = x781 + 0.5;
    const Real x787 = 1 / x786;
    const Real x788 = x787 * x787;
    const Real x792 = x787 * 0.1;
    const Real x795 = x781 + 1.0;
    const Real x796 = 1 / x795;
    const Real x797 = x796 * x796;
    const Real x800 = x796 * 0.2;
    const Real x803 = x781 + 0.25;
    const Real x804 = 1 / x803;
    const Real x805 = x804 * x804;
    const Real x808 = x804 * 0.05;
    // snow_layers.layer_shares
    const Real x811 = x792 + x800;
    const Real x814 = x811 + x808;
    const Real x817 = 1.0 - x814;
    const Real x818 = x817 / 2.0;
    real_0[0] = x792;
    real_0[1] = x800;
    real_0[2] = x818;
    real_0[3] = x818;
    real_0[4] = x808;
    // snow_layers.remapped, snow_layers.density_change
    Real a828_last = real_of(0.0);
    for (int l = 0; l < 6; ++l) {
        a828_last = a828_last + real_60[l];
        const Real a828 = a828_last;
        const Mask a830 = (real_60[l] > 0.0);
        const Real a831 = select(a830, real_60[l], 1.0);
        const Real a833 = 1 / a831;
        const Real a834 = a833 * a833;
        const Mask a840 = (real_58[l] > 0.0);
        const Mask a841 = (a830 & a840);
        const Real a842 = select(a841, real_60[l], 1.0);
        const Real a844 = select(a841, real_58[l], 1.0);
        const Real a846 = a844 / a842;
        real_62[l + 1] = a828;
        mask_63[l] = a830;
        real_52[l] = a833;
        real_41[l] = a834;
        mask_64[l] = a841;
        real_16[l] = a842;
        real_12[l] = a846;
    }
    // layered_snow._lying_snow, snow_layers.remapped, snow_layers.density_change
    Real a838_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a822 = real_0[l] * x756;
        const Real a826 = select(x466, a822, 0.0);
        a838_last = a838_last + a826;
        const Real a838 = a838_last;
        const Mask a850 = (mask_64[l + 1] & mask_64[l]);
        const Real a851 = real_12[l + 1] - real_12[l];
        const Real a853 = select(a850, a851, 0.0);
        const Real a855 = real_16[l + 1] + real_16[l];
        const Real a857 = a853 / a855;
        const Real a861 = magnitude(a853);
        const Real a862 = sign(a853);
        real_65[l] = a826;
        real_66[l] = a838;
        mask_67[l] = a850;
        real_68[l] = a855;
        real_69[l] = a857;
        real_60[l + 1] = a861;
        real_70[l] = a862;
    }
    // snow_layers.density_change
    real_9[0] = real_of(0.0);
    for (int l = 0; l < 5; ++l) real_9[l + 1] = real_69[l];
    for (int l = 0; l < 5; ++l) real_8[l] = real_69[l];
    real_8[5] = real_of(0.0);
    real_60[0] = real_of(0.0);
    for (int l = 0; l < 5; ++l) real_7[l] = real_60[l + 1];
    real_7[5] = real_of(0.0);
    // snow_layers.remapped
    real_62[0] = real_of(0.0);
    // snow_layers.density_change, snow_layers.remapped
    Real a940_last = real_of(0.0);
    Real a946_last = real_of(0.0);
    Real a952_last = real_of(0.0);
    Real a986_last = real_of(0.0);
    Real a992_last = real_of(0.0);
    Real a998_last = real_of(0.0);
    Real a1032_last = real_of(0.0);
    Real a1038_last = real_of(0.0);
    Real a1044_last = real_of(0.0);
    Real a1078_last = real_of(0.0);
    Real a1084_last = real_of(0.0);
    Real a1090_last = real_of(0.0);
    Real a1098_last = real_of(0.0);
    Real a1104_last = real_of(0.0);
    Real a1110_last = real_of(0.0);
    for (int l = 0; l < 6; ++l) {
        const Real a866 = real_9[l] * real_8[l];
        const Mask a872 = (a866 > 0.0);
        const Real a873 = real_16[l] * 2.0;
        const Real a875 = real_9[l] + real_8[l];
        const Real a877 = select(a872, a875, 1.0);
        const Real a879 = a866 / a877;
        const Real a883 = a873 * a879;
        const Mask a889 = (real_60[l] > real_7[l]);
        const Real a890 = select(a889, real_7[l], real_60[l]);
        const Real a894 = -a890;
        const Mask a896 = (a883 < a894);
        const Real a897 = select(a896, a894, a883);
        const Mask a899 = (a897 > a890);
        const Real a900 = select(a899, a890, a897);
        const Real a902 = select(a872, a900, 0.0);
        const Real a904 = a902 / real_12[l];
        const Real a909 = real_66[0] - real_62[l];
        const Real a912 = a909 * real_52[l];
        const Mask a917 = (a912 < 0.0);
        const Real a918 = select(a917, 0.0, a912);
        const Mask a920 = (a918 > 1.0);
        const Real a921 = select(a920, 1.0, a918);
        const Real a923 = 1.0 - a921;
        const Real a925 = a921 * a923;
        const Real a930 = a904 * a925;
        const Real a934 = a921 - a930;
        const Real a936 = a934 * real_58[l];
        a940_last = a940_last + a936;
        const Real a942 = a934 * real_59[l];
        a946_last = a946_last + a942;
        const Real a948 = a934 * real_61[l];
        a952_last = a952_last + a948;
        const Real a954 = real_66[1] - real_62[l];
        const Real a956 = a954 * real_52[l];
        const Mask a961 = (a956 < 0.0);
        const Real a962 = select(a961, 0.0, a956);
        const Mask a964 = (a962 > 1.0);
        const Real a965 = select(a964, 1.0, a962);
        const Real a967 = 1.0 - a965;
        const Real a969 = a965 * a967;
        const Real a974 = a904 * a969;
        const Real a978 = a965 - a974;
        const Real a980 = a978 - a934;
        const Real a982 = a980 * real_58[l];
        a986_last = a986_last + a982;
        const Real a988 = a980 * real_59[l];
        a992_last = a992_last + a988;
        const Real a994 = a980 * real_61[l];
        a998_last = a998_last + a994;
        const Real a1000 = real_66[2] - real_62[l];
        const Real a1002 = a1000 * real_52[l];
        const Mask a1007 = (a1002 < 0.0);
        const Real a1008 = select(a1007, 0.0, a1002);
        const Mask a1010 = (a1008 > 1.0);
        const Real a1011 = select(a1010, 1.0, a1008);
        const Real a1013 = 1.0 - a1011;
        const Real a1015 = a1011 * a1013;
        const Real a1020 = a904 * a1015;
        const Real a1024 = a1011 - a1020;
        const Real a1026 = a1024 - a978;
        const Real a1028 = a1026 * real_58[l];
        a1032_last = a1032_last + a1028;
        const Real a1034 = a1026 * real_59[l];
        a1038_last = a1038_last + a1034;
        const Real a1040 = a1026 * real_61[l];
        a1044_last = a1044_last + a1040;
        const Real a1046 = real_66[3] - real_62[l];
        const Real a1048 = a1046 * real_52[l];
        const Mask a1053 = (a1048 < 0.0);
        const Real a1054 = select(a1053, 0.0, a1048);
        const Mask a1056 = (a1054 > 1.0);
        const Real a1057 = select(a1056, 1.0, a1054);
        const Real a1059 = 1.0 - a1057;
        const Real a1061 = a1057 * a1059;
        const Real a1066 = a904 * a1061;
        const Real a1070 = a1057 - a1066;
        const Real a1072 = a1070 - a1024;
        const Real a1074 = a1072 * real_58[l];
        a1078_last = a1078_last + a1074;
        const Real a1080 = a1072 * real_59[l];
        a1084_last = a1084_last + a1080;
        const Real a1086 = a1072 * real_61[l];
        a1090_last = a1090_last + a1086;
        const Real a1092 = 1.0 - a1070;
        const Real a1094 = a1092 * real_58[l];
        a1098_last = a1098_last + a1094;
        const Real a1100 = a1092 * real_59[l];
        a1104_last = a1104_last + a1100;
        const Real a1106 = a1092 * real_61[l];
        a1110_last = a1110_last + a1106;
        mask_71[l] = a872;
        real_2[l] = a873;
        real_72[l] = a877;
        real_73[l] = a879;
        mask_74[l] = a889;
        mask_75[l] = a896;
        mask_76[l] = a899;
        real_77[l] = a904;
        real_78[l] = a909;
        mask_79[l] = a917;
        mask_80[l] = a920;
        real_81[l] = a921;
        real_82[l] = a923;
        real_83[l] = a925;
        real_84[l] = a934;
        real_85[l] = a954;
        mask_86[l] = a961;
        mask_87[l] = a964;
        real_88[l] = a965;
        real_89[l] = a967;
        real_90[l] = a969;
        real_91[l] = a980;
        real_92[l] = a1000;
        mask_93[l] = a1007;
        mask_94[l] = a1010;
        real_95[l] = a1011;
        real_96[l] = a1013;
        real_97[l] = a1015;
        real_98[l] = a1026;
        real_99[l] = a1046;
        mask_100[l] = a1053;
        mask_101[l] = a1056;
        real_102[l] = a1057;
        real_103[l] = a1059;
        real_104[l] = a1061;
        real_105[l] = a1072;
        real_106[l] = a1092;
    }
    // snow_layers.<genexpr>
    real_66[0] = a940_last;
    real_66[1] = a986_last;
    real_66[2] = a1032_last;
    real_66[3] = a1078_last;
    real_66[4] = a1098_last;
    real_107[0] = a946_last;
    real_107[1] = a992_last;
    real_107[2] = a1038_last;
    real_107[3] = a1084_last;
    real_107[4] = a1104_last;
    real_108[0] = a952_last;
    real_108[1] = a998_last;
    real_108[2] = a1044_last;
    real_108[3] = a1090_last;
    real_108[4] = a1110_last;
    // layered_snow._lying_snow
    const Real x1128 = x770 * x742;
    const Real x1134 = select(x466, x1128, 0.0);
    // layered_snow._heat_of_rain
    const Mask x1137 = (x265 < 0.0);
    const Real x1138 = select(x1137, 0.0, x265);
    const Real x1140 = x1138 * 4218.0;
    const Real x1142 = x1140 + 333500.0;
    // layered_snow._lying_snow
    const Real x1143 = x1134 * x1142;
    const Real x1149 = real_66[0] - x1134;
    const Real x1151 = real_107[0] - x1143;
    real_109[0] = x1149;
    for (int l = 0; l < 4; ++l) real_109[l + 1] = real_66[l + 1];
    // snow_layers.liquid_water, layered_snow._lying_snow, snow_layers.density_change
    for (int l = 0; l < 5; ++l) {
        const Real a1118 = real_107[l] * 2.9985007496251872e-06;
        const Mask a1120 = (a1118 < 0.0);
        const Real a1121 = select(a1120, 0.0, a1118);
        const Mask a1123 = (a1121 > real_66[l]);
        const Real a1124 = select(a1123, real_66[l], a1121);
        const Real a1126 = real_66[l] - a1124;
        const Real a1153 = real_0[l] * x781;
        const Real a1158 = real_109[l] * x776;
        const Real a1164 = select(x466, a1158, 1.0);
        const Real a1166 = a1164 / a1153;
        const Real a1170 = select(x466, a1166, 100.0);
        const Mask a1172 = (real_65[l] > 0.0);
        const Mask a1173 = (real_109[l] > 0.0);
        const Mask a1174 = (a1172 & a1173);
        const Real a1175 = select(a1174, real_65[l], 1.0);
        const Real a1177 = select(a1174, real_109[l], 1.0);
        const Real a1179 = a1177 / a1175;
        mask_110[l] = a1120;
        mask_111[l] = a1123;
        real_112[l] = a1126;
        real_113[l] = a1153;
        real_114[l] = a1166;
        real_115[l] = a1170;
        mask_116[l] = a1174;
        real_117[l] = a1175;
        real_118[l] = a1179;
    }
    // snow_layers.density_change
    for (int l = 0; l < 4; ++l) {
        const Mask a1183 = (mask_116[l + 1] & mask_116[l]);
        const Real a1184 = real_118[l + 1] - real_118[l];
        const Real a1186 = select(a1183, a1184, 0.0);
        const Real a1188 = real_117[l + 1] + real_117[l];
        const Real a1190 = a1186 / a1188;
        const Real a1194 = magnitude(a1186);
        const Real a1195 = sign(a1186);
        mask_119[l] = a1183;
        real_120[l] = a1188;
        real_121[l] = a1190;
        real_122[l + 1] = a1194;
        real_123[l] = a1195;
    }
    real_124[0] = real_of(0.0);
    for (int l = 0; l < 4; ++l) real_124[l + 1] = real_121[l];
    for (int l = 0; l < 4; ++l) real_125[l] = real_121[l];
    real_125[4] = real_of(0.0);
    real_122[0] = real_of(0.0);
    for (int l = 0; l < 4; ++l) real_126[l] = real_122[l + 1];
    real_126[4] = real_of(0.0);
    // snow_layers.density_change, layered_snow._lying_snow, snow_properties.yen_conductivity
    for (int l = 0; l < 5; ++l) {
        const Real a1199 = real_124[l] * real_125[l];
        const Mask a1205 = (a1199 > 0.0);
        const Real a1206 = real_117[l] * 2.0;
        const Real a1208 = real_124[l] + real_125[l];
        const Real a1210 = select(a1205, a1208, 1.0);
        const Real a1212 = a1199 / a1210;
        const Real a1216 = a1206 * a1212;
        const Mask a1222 = (real_122[l] > real_126[l]);
        const Real a1223 = select(a1222, real_126[l], real_122[l]);
        const Real a1227 = -a1223;
        const Mask a1229 = (a1216 < a1227);
        const Real a1230 = select(a1229, a1227, a1216);
        const Mask a1232 = (a1230 > a1223);
        const Real a1233 = select(a1232, a1223, a1230);
        const Real a1235 = select(a1205, a1233, 0.0);
        const Real a1237 = a1235 / real_118[l];
        const Real a1241 = a1237 * 0.5;
        const Real a1243 = real_113[l] * 0.5;
        const Real a1245 = 1.0 - a1241;
        const Real a1247 = real_115[l] * a1245;
        const Real a1252 = a1247 * 0.001;
        const Real a1254 = log(a1252);
        const Real a1256 = a1254 * 1.88;
        mask_127[l] = a1205;
        real_128[l] = a1206;
        real_129[l] = a1210;
        real_130[l] = a1212;
        mask_131[l] = a1222;
        mask_132[l] = a1229;
        mask_133[l] = a1232;
        real_134[l] = a1237;
        real_135[l] = a1241;
        real_136[l] = a1243;
        real_137[l] = a1245;
        real_138[l] = a1252;
        real_139[l] = a1256;
    }
    // snow_properties.yen_conductivity, layered_snow._lying_snow
    for (int l = 0; l < 5; ++l) {
        const Real a1258 = exp(real_139[l]);
        const Real a1260 = a1258 * 2.22;
        const Real a1262 = numbers[LAYERS + 34] * a1260;
        const Real a1266 = real_136[l] / a1262;
        const Real a1270 = real_135[l] + 1.0;
        const Real a1271 = real_115[l] * a1270;
        const Real a1274 = a1271 * 0.001;
        real_126[l] = a1258;
        real_122[l] = a1260;
        real_140[l] = a1262;
        real_141[l] = a1266;
        real_142[l] = a1270;
        real_143[l] = a1274;
    }
    // snow_properties.yen_conductivity
    for (int l = 0; l < 5; ++l) {
        const Real a1276 = log(real_143[l]);
        const Real a1278 = a1276 * 1.88;
        real_139[l] = a1278;
    }
    // snow_properties.held_by_pores
    const Real x1292 = numbers[LAYERS + 21] * 1000.0;
    // layered_snow._lying_snow
    real_135[0] = x1151;
    for (int l = 0; l < 4; ++l) real_135[l + 1] = real_107[l + 1];
    // snow_properties.yen_conductivity, layered_snow._lying_snow, snow_properties._pores, snow_properties.held_by_pores
    for (int l = 0; l < 5; ++l) {
        const Real a1280 = exp(real_139[l]);
        const Real a1282 = a1280 * 2.22;
        const Real a1284 = numbers[LAYERS + 34] * a1282;
        const Real a1288 = real_136[l] / a1284;
        const Real a1294 = real_112[l] * 0.0010905125408942203;
        const Real a1296 = real_65[l] - a1294;
        const Mask a1298 = (a1296 < 0.0);
        const Real a1299 = select(a1298, 0.0, a1296);
        const Real a1301 = x1292 * a1299;
        const Real a1306 = real_135[l] * x776;
        const Real a1312 = select(x466, a1306, 0.0);
        const Mask a1314 = (a1301 > 0.0);
        const Mask a1315 = (x466 & a1314);
        const Real a1316 = a1301 * x776;
        const Real a1321 = select(a1315, a1316, 1.0);
        const Real a1323 = 1 / real_136[l];
        const Real a1324 = a1323 * a1323;
        const Real a1328 = a1323 * 0.002;
        const Mask a1331 = (a1328 > 1.0);
        const Real a1332 = select(a1331, 1.0, a1328);
        const Real a1335 = a1323 * 0.23;
        const Mask a1338 = (a1335 > 1.0);
        const Real a1339 = select(a1338, 1.0, a1335);
        const Real a1342 = real_141[l] * a1339;
        real_107[l] = a1280;
        real_144[l] = a1282;
        real_145[l] = a1284;
        real_146[l] = a1288;
        mask_147[l] = a1298;
        real_148[l] = a1299;
        real_149[l] = a1301;
        real_150[l] = a1312;
        mask_151[l] = a1315;
        real_152[l] = a1321;
        real_153[l] = a1324;
        mask_154[l] = a1331;
        real_155[l] = a1332;
        mask_156[l] = a1338;
        real_157[l] = a1339;
        real_158[l] = a1342;
    }
    // layered_snow._lying_snow
    const Real x1347 = real_146[4] + x261;
    const Real x1349 = 1 / x1347;
    const Real x1350 = x1349 * x1349;
    const Real x1354 = select(x466, x770, 0.0);
    const Real x1355 = -x1354;
    // calm_air.louis_exchange
    const Real x1359 = numbers[LAYERS + 1] / numbers[LAYERS + 17];
    const Real x1363 = log(x1359);
    const Real x1365 = numbers[LAYERS + 18] * numbers[LAYERS + 17];
    const Real x1369 = numbers[LAYERS] / x1365;
    const Real x1373 = log(x1369);
    const Real x1375 = 1 / x1363;
    const Real x1376 = x1375 * x1375;
    const Real x1380 = x1375 * 0.4;
    const Real x1383 = x1380 * x1380;
    const Real x1388 = numbers[LAYERS + 1] * numbers[LAYERS + 1];
    const Real x1391 = x281 * x281;
    const Real x1394 = x1388 / x1391;
    const Real x1398 = x1363 * x1373;
    const Real x1402 = 1 / x1398;
    const Real x1403 = x1402 * x1402;
    const Real x1407 = x1402 * 0.16000000000000003;
    const Real x1410 = x1407 * x281;
    const Real x1415 = x1394 * 9.81;
    const Real x1417 = numbers[LAYERS] * x26;
    const Real x1421 = x1415 / x1417;
    const Real x1425 = x1383 * 75.0;
    const Real x1428 = sqrt(x1359);
    const Real x1429 = x1428 * 2.0;
    const Real x1431 = x1425 * x1428;
    // snow_skin.skin_balance
    const Real x1436 = 1.0 - x464;
    const Real x1438 = x1436 * forcing[4];
    const Real x1443 = numbers[LAYERS + 19] * forcing[5];
    const Real x1447 = x1438 + x1443;
    const Real x1449 = x26 - 273.15;
    // layered_snow.open_snow
    const Real x1451 = select(x466, 0.0, a353_last);
    // layered_snow_step.layered_snow_step
    const Real x1454 = 1.0 + x1354;
    const Mask x1456 = (x1454 > 1e-09);
    const Real x1457 = select(x1456, x1454, 0.0);
    // vegetation.vegetated_surface
    const Real x1460 = select(flags[3], 0.0, forcing[8]);
    // vegetation.greenness
    const Real x1462 = x1460 - numbers[LAYERS + 6];
    const Real x1464 = numbers[LAYERS + 7] - numbers[LAYERS + 6];
    const Mask x1466 = (x1464 == 0.0);
    const Real x1467 = select(x1466, 1e-30, x1464);
    const Real x1469 = x1462 / x1467;
    const Mask x1473 = (x1469 < 0.0);
    const Real x1474 = select(x1473, 0.0, x1469);
    const Mask x1476 = (x1474 > 1.0);
    const Real x1477 = select(x1476, 1.0, x1474);
    const Mask x1479 = (x1460 >= numbers[LAYERS + 7]);
    const Real x1480 = select(x1479, 1.0, x1477);
    // vegetation._between
    const Real x1482 = 1.0 - x1480;
    const Real x1484 = x1482 * numbers[LAYERS + 38];
    const Real x1489 = x1480 * numbers[LAYERS + 39];
    const Real x1493 = x1484 + x1489;
    // vegetation.vegetated_surface
    const Real x1495 = select(flags[1], forcing[10], x1493);
    // vegetation._between
    const Real x1497 = x1482 * numbers[LAYERS + 43];
    const Real x1502 = x1480 * numbers[LAYERS + 42];
    const Real x1506 = x1497 + x1502;
    // vegetation.vegetated_surface
    const Real x1508 = select(flags[0], forcing[9], x1506);
    // vegetation._between
    const Real x1510 = x1482 * numbers[LAYERS + 40];
    const Real x1515 = x1480 * numbers[LAYERS + 41];
    const Real x1519 = x1510 + x1515;
    const Real x1521 = x1482 * numbers[LAYERS + 44];
    const Real x1526 = x1480 * numbers[LAYERS + 45];
    const Real x1530 = x1521 + x1526;
    after[3 * LAYERS + 35] = x1530;
    after[3 * LAYERS + 36] = x1530;
    // soil_heat.canopy_damping
    const Real x1532 = x1460 * (-2.0);
    const Real x1534 = exp(x1532);
    // snow_free_ground.ground_conduction
    const Real x1536 = x147 * x1534;
    // soil_heat.volumetric_heat_capacity
    const Real x1540 = state[2 * LAYERS] * 4200000.0;
    const Real x1542 = 1.0 - numbers[2 * LAYERS + 47];
    const Real x1544 = x1542 * 2000000.0;
    const Real x1547 = x1540 + x1544;
    const Real x1549 = numbers[2 * LAYERS + 47] - state[LAYERS];
    const Real x1551 = x1549 * 1004.0;
    const Real x1553 = x1547 + x1551;
    const Real x1555 = x111 * 2106000.0;
    const Real x1557 = x1553 + x1555;
    // soil_heat.ground_admittance
    const Real x1559 = x1557 * 0.5;
    const Real x1561 = x1559 * numbers[0];
    const Real x1565 = x1561 / seconds;
    const Real x1567 = x1565 * x1565;
    const Real x1570 = x1557 * x147;
    const Real x1574 = x1570 / seconds;
    const Real x1576 = x1567 + x1574;
    const Real x1578 = sqrt(x1576);
    const Real x1579 = x1578 * 2.0;
    const Real x1581 = x1565 + x1578;
    // snow.into_warming_ground
    const Real x1583 = x1536 / x1581;
    const Real x1587 = x0 + x1583;
    // calm_air.calm_exchange
    const Real x1589 = x26 - state[3 * LAYERS];
    const Mask x1591 = (x281 < 0.001);
    const Real x1592 = select(x1591, 0.001, x281);
    const Real x1594 = numbers[LAYERS + 1] / x1592;
    const Real x1598 = x1594 * 9.81;
    const Real x1600 = x1598 * x1594;
    const Real x1604 = numbers[LAYERS] * forcing[1];
    const Real x1608 = x1600 / x1604;
    const Real x1612 = x1608 * x1589;
    // calm_air.limited_richardson
    const Mask x1616 = (x1612 > 0.0);
    const Real x1617 = select(x1616, x1612, 0.0);
    const Real x1619 = 1 / numbers[LAYERS + 2];
    const Real x1620 = x1619 * x1619;
    const Real x1624 = x1619 * (-2.0);
    const Real x1627 = x1617 * x1624;
    const Real x1632 = expm1(x1627);
    const Real x1633 = x1632 + 1.0;
    const Real x1637 = x1632 + 2.0;
    const Real x1638 = x1632 / x1637;
    const Real x1644 = numbers[LAYERS + 2] * x1638;
    const Real x1645 = -x1644;
    const Real x1650 = select(x1616, x1645, x1612);
    // calm_air.calm_exchange
    const Real x1652 = x1650 / x1608;
    const Real x1656 = x26 - x1652;
    // exchange.myj_exchange
    const Real x1658 = 1 / forcing[3];
    const Real x1659 = x1658 * x1658;
    const Real x1663 = x1658 * 100000.0;
    const Real x1666 = log(x1663);
    const Real x1669 = x1666 * 0.2857142857142857;
    const Real x1672 = exp(x1669);
    const Real x1675 = forcing[1] * x1672;
    const Real x1680 = x1656 * x1672;
    const Real x1685 = 1 / x1675;
    const Real x1686 = x1685 * x1685;
    const Real x1690 = x1685 * 9.81;
    const Real x1693 = x1675 - x1680;
    const Real x1695 = forcing[2] + state[3 * LAYERS + 39];
    const Real x1697 = x1695 * 0.3041811846689896;
    const Real x1699 = x1697 + 1.0;
    const Real x1700 = x1693 * x1699;
    const Real x1704 = forcing[2] - state[3 * LAYERS + 39];
    const Real x1706 = x1704 * 0.6083623693379792;
    const Real x1708 = x1675 + x1680;
    const Real x1710 = x1708 * 0.5;
    const Real x1712 = x1706 * x1710;
    const Real x1716 = x1700 + x1712;
    const Mask x1718 = (x1391 < 1e-06);
    const Real x1719 = select(x1718, 1e-06, x1391);
    const Real x1721 = x1690 * x1716;
    const Real x1726 = x1721 * numbers[LAYERS + 1];
    const Real x1730 = x1726 * numbers[LAYERS + 1];
    const Real x1734 = x1730 / x1719;
    const Real x1738 = x1734 / numbers[LAYERS];
    const Real x1742 = numbers[LAYERS + 1] + state[3 * LAYERS + 35];
    const Real x1744 = numbers[LAYERS] + state[3 * LAYERS + 35];
    const Real x1746 = x1742 / state[3 * LAYERS + 35];
    const Real x1750 = log(x1746);
    const Real x1752 = x1738 / 0.505;
    const Mask x1754 = (x1752 > 1.0);
    const Real x1755 = select(x1754, 1.0, x1752);
    const Mask x1757 = (x1716 > 0.0);
    // exchange.zilitinkevich_factor
    const Real x1758 = state[3 * LAYERS + 35] * (-13.157629102823119);
    const Real x1760 = exp(x1758);
    const Real x1762 = select(flags[2], x1760, 0.1);
    const Real x1764 = x1762 * (-103.28);
    // exchange.myj_exchange
    const Real x1766 = x1755 * x1755;
    const Real x1769 = x1766 * 10.0;
    const Real x1771 = x1769 + 1.0;
    const Real x1772 = select(x1757, x1771, 1.0);
    const Real x1774 = x1764 * x1772;
    const Real x1778 = 1 / numbers[LAYERS];
    const Real x1779 = x1778 * x1778;
    const Real x1783 = x1778 * 0.0001;
    // exchange.convective_factor
    const Real x1786 = x1721 * 1000.0;
    const Real x1788 = magnitude(x1786);
    const Real x1789 = sign(x1786);
    const Mask x1791 = (x1788 > 1e-30);
    const Mask x1792 = (x1788 < 1e-30);
    const Real x1793 = select(x1792, 1e-30, x1788);
    const Real x1795 = log(x1793);
    const Real x1797 = x1795 * 0.6666666666666666;
    const Real x1799 = exp(x1797);
    const Real x1801 = select(x1791, x1799, 0.0);
    const Real x1803 = x1801 * 1.44;
    // exchange._convective_velocity_squared
    const Real x1805 = log(state[3 * LAYERS + 37]);
    const Real x1807 = x1805 * 0.6666666666666666;
    const Real x1809 = exp(x1807);
    const Real x1811 = x1803 * x1809;
    // exchange._friction_velocity
    const Real x1815 = x1719 + x1811;
    const Real x1817 = sqrt(x1815);
    const Real x1818 = x1817 * 2.0;
    const Real x1820 = state[3 * LAYERS + 38] * x1817;
    const Real x1824 = sqrt(x1820);
    const Real x1825 = x1824 * 2.0;
    const Mask x1827 = (x1824 < 1e-09);
    const Real x1828 = select(x1827, 1e-09, x1824);
    // exchange.myj_exchange
    const Real x1830 = select(x1757, 0.0, x1803);
    const Real x1832 = x1721 * 0.4;
    const Real x1834 = state[3 * LAYERS + 35] / x1742;
    const Real x1838 = x1828 * state[3 * LAYERS + 36];
    const Real x1842 = sqrt(x1838);
    const Real x1843 = x1842 * 2.0;
    const Real x1845 = x1774 * x1842;
    const Real x1849 = exp(x1845);
    const Real x1851 = x1849 * state[3 * LAYERS + 36];
    const Mask x1855 = (x1851 < 1e-28);
    const Real x1856 = select(x1855, 1e-28, x1851);
    const Real x1858 = x1856 / x1744;
    const Real x1862 = x1832 * state[3 * LAYERS + 37];
    const Real x1866 = x1828 * x1828;
    const Real x1869 = x1866 * x1828;
    const Real x1873 = x1862 / x1869;
    real_159[0] = x1742;
    real_159[1] = state[3 * LAYERS + 35];
    real_159[2] = x1744;
    real_159[3] = x1856;
    real_160[0] = real_of(1.0);
    real_160[1] = x1834;
    real_160[2] = real_of(1.0);
    real_160[3] = x1858;
    // stability.__call__
    index_161[0] = index_of(0);
    index_161[1] = index_of(0);
    index_161[2] = index_of(10000);
    index_161[3] = index_of(10000);
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1879 = x1873 * real_159[l];
        const Real a1885 = real_160[l] * (-5.0);
        const Mask a1887 = (a1879 < a1885);
        const Real a1888 = select(a1887, a1885, a1879);
        const Real a1890 = real_160[l] * 0.9999990000003619;
        const Mask a1892 = (a1888 > a1890);
        const Real a1893 = select(a1892, a1890, a1888);
        const Real a1895 = a1893 - (-5.0);
        const Real a1896 = a1895 / 0.0006;
        const Real a1898 = trunc(a1896);
        const Index a1899 = index_of_real(a1898);
        const Index a1900 = at_least(a1899, 0);
        const Index a1901 = at_most(a1900, 9999);
        const Index a1903 = a1901 + index_161[l];
        const Real a1904 = look_up(table4855, a1903);
        const Real a1905 = a1896 - a1898;
        const Real a1906 = look_up(table4865, a1903);
        const Real a1907 = a1905 * a1906;
        const Real a1909 = a1904 + a1907;
        mask_162[l] = a1887;
        mask_163[l] = a1892;
        real_164[l] = a1906;
        real_165[l] = a1909;
    }
    // exchange.myj_exchange
    const Real x1910 = real_165[0] - real_165[1];
    const Real x1912 = x1910 + x1750;
    const Real x1914 = real_165[2] - real_165[3];
    const Real x1916 = log(x1858);
    const Real x1918 = x1914 - x1916;
    const Real x1920 = x1828 * 0.4;
    const Real x1922 = x1920 / x1912;
    const Mask x1926 = (x1922 < x1783);
    const Real x1927 = select(x1926, x1783, x1922);
    const Real x1929 = x1920 / x1918;
    const Mask x1933 = (x1929 < x1783);
    const Real x1934 = select(x1933, x1783, x1929);
    // exchange._convective_velocity_squared
    const Real x1936 = log(x1934);
    const Real x1938 = x1936 * 0.6666666666666666;
    const Real x1940 = exp(x1938);
    const Real x1942 = x1830 * x1940;
    // exchange._friction_velocity
    const Real x1946 = x1719 + x1942;
    const Real x1948 = sqrt(x1946);
    const Real x1949 = x1948 * 2.0;
    const Real x1951 = x1927 * x1948;
    const Real x1955 = sqrt(x1951);
    const Real x1956 = x1955 * 2.0;
    const Mask x1958 = (x1955 < 1e-09);
    const Real x1959 = select(x1958, 1e-09, x1955);
    // exchange.myj_exchange
    const Real x1961 = x1959 * state[3 * LAYERS + 36];
    const Real x1965 = sqrt(x1961);
    const Real x1966 = x1965 * 2.0;
    const Real x1968 = x1774 * x1965;
    const Real x1972 = exp(x1968);
    const Real x1974 = x1972 * state[3 * LAYERS + 36];
    const Mask x1978 = (x1974 < 1e-28);
    const Real x1979 = select(x1978, 1e-28, x1974);
    const Real x1981 = x1979 / x1744;
    const Real x1985 = x1832 * x1934;
    const Real x1989 = x1959 * x1959;
    const Real x1992 = x1989 * x1959;
    const Real x1996 = x1985 / x1992;
    real_165[0] = x1742;
    real_165[1] = state[3 * LAYERS + 35];
    real_165[2] = x1744;
    real_165[3] = x1979;
    real_160[0] = real_of(1.0);
    real_160[1] = x1834;
    real_160[2] = real_of(1.0);
    real_160[3] = x1981;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a2002 = x1996 * real_165[l];
        const Real a2008 = real_160[l] * (-5.0);
        const Mask a2010 = (a2002 < a2008);
        const Real a2011 = select(a2010, a2008, a2002);
        const Real a2013 = real_160[l] * 0.9999990000003619;
        const Mask a2015 = (a2011 > a2013);
        const Real a2016 = select(a2015, a2013, a2011);
        const Real a2018 = a2016 - (-5.0);
        const Real a2019 = a2018 / 0.0006;
        const Real a2021 = trunc(a2019);
        const Index a2022 = index_of_real(a2021);
        const Index a2023 = at_least(a2022, 0);
        const Index a2024 = at_most(a2023, 9999);
        const Index a2025 = a2024 + index_161[l];
        const Real a2026 = look_up(table4855, a2025);
        const Real a2027 = a2019 - a2021;
        const Real a2028 = look_up(table4865, a2025);
        const Real a2029 = a2027 * a2028;
        const Real a2031 = a2026 + a2029;
        mask_166[l] = a2010;
        mask_167[l] = a2015;
        real_168[l] = a2028;
        real_169[l] = a2031;
    }
    // exchange.myj_exchange
    const Real x2032 = real_169[0] - real_169[1];
    const Real x2034 = x2032 + x1750;
    const Real x2036 = real_169[2] - real_169[3];
    const Real x2038 = log(x1981);
    const Real x2040 = x2036 - x2038;
    const Real x2042 = x1959 * 0.4;
    const Real x2044 = x2042 / x2034;
    const Mask x2048 = (x2044 < x1783);
    const Real x2049 = select(x2048, x1783, x2044);
    const Real x2051 = x2042 / x2040;
    const Mask x2055 = (x2051 < x1783);
    const Real x2056 = select(x2055, x1783, x2051);
    // exchange._convective_velocity_squared
    const Real x2058 = log(x2056);
    const Real x2060 = x2058 * 0.6666666666666666;
    const Real x2062 = exp(x2060);
    const Real x2064 = x1830 * x2062;
    // exchange._friction_velocity
    const Real x2068 = x1719 + x2064;
    const Real x2070 = sqrt(x2068);
    const Real x2071 = x2070 * 2.0;
    const Real x2073 = x2049 * x2070;
    const Real x2077 = sqrt(x2073);
    const Real x2078 = x2077 * 2.0;
    const Mask x2080 = (x2077 < 1e-09);
    const Real x2081 = select(x2080, 1e-09, x2077);
    // exchange.myj_exchange
    const Real x2083 = x2081 * state[3 * LAYERS + 36];
    const Real x2087 = sqrt(x2083);
    const Real x2088 = x2087 * 2.0;
    const Real x2090 = x1774 * x2087;
    const Real x2094 = exp(x2090);
    const Real x2096 = x2094 * state[3 * LAYERS + 36];
    const Mask x2100 = (x2096 < 1e-28);
    const Real x2101 = select(x2100, 1e-28, x2096);
    const Real x2103 = x2101 / x1744;
    const Real x2107 = x1832 * x2056;
    const Real x2111 = x2081 * x2081;
    const Real x2114 = x2111 * x2081;
    const Real x2118 = x2107 / x2114;
    real_169[0] = x1742;
    real_169[1] = state[3 * LAYERS + 35];
    real_169[2] = x1744;
    real_169[3] = x2101;
    real_160[0] = real_of(1.0);
    real_160[1] = x1834;
    real_160[2] = real_of(1.0);
    real_160[3] = x2103;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a2124 = x2118 * real_169[l];
        const Real a2130 = real_160[l] * (-5.0);
        const Mask a2132 = (a2124 < a2130);
        const Real a2133 = select(a2132, a2130, a2124);
        const Real a2135 = real_160[l] * 0.9999990000003619;
        const Mask a2137 = (a2133 > a2135);
        const Real a2138 = select(a2137, a2135, a2133);
        const Real a2140 = a2138 - (-5.0);
        const Real a2141 = a2140 / 0.0006;
        const Real a2143 = trunc(a2141);
        const Index a2144 = index_of_real(a2143);
        const Index a2145 = at_least(a2144, 0);
        const Index a2146 = at_most(a2145, 9999);
        const Index a2147 = a2146 + index_161[l];
        const Real a2148 = look_up(table4855, a2147);
        const Real a2149 = a2141 - a2143;
        const Real a2150 = look_up(table4865, a2147);
        const Real a2151 = a2149 * a2150;
        const Real a2153 = a2148 + a2151;
        mask_170[l] = a2132;
        mask_171[l] = a2137;
        real_172[l] = a2150;
        real_173[l] = a2153;
    }
    // exchange.myj_exchange
    const Real x2154 = real_173[0] - real_173[1];
    const Real x2156 = x2154 + x1750;
    const Real x2158 = real_173[2] - real_173[3];
    const Real x2160 = log(x2103);
    const Real x2162 = x2158 - x2160;
    const Real x2164 = x2081 * 0.4;
    const Real x2166 = x2164 / x2156;
    const Mask x2170 = (x2166 < x1783);
    const Real x2171 = select(x2170, x1783, x2166);
    const Real x2173 = x2164 / x2162;
    const Mask x2177 = (x2173 < x1783);
    const Real x2178 = select(x2177, x1783, x2173);
    // exchange._convective_velocity_squared
    const Real x2180 = log(x2178);
    const Real x2182 = x2180 * 0.6666666666666666;
    const Real x2184 = exp(x2182);
    const Real x2186 = x1830 * x2184;
    // exchange._friction_velocity
    const Real x2190 = x1719 + x2186;
    const Real x2192 = sqrt(x2190);
    const Real x2193 = x2192 * 2.0;
    const Real x2195 = x2171 * x2192;
    const Real x2199 = sqrt(x2195);
    const Real x2200 = x2199 * 2.0;
    const Mask x2202 = (x2199 < 1e-09);
    const Real x2203 = select(x2202, 1e-09, x2199);
    // exchange.myj_exchange
    const Real x2205 = x2203 * state[3 * LAYERS + 36];
    const Real x2209 = sqrt(x2205);
    const Real x2210 = x2209 * 2.0;
    const Real x2212 = x1774 * x2209;
    const Real x2216 = exp(x2212);
    const Real x2218 = x2216 * state[3 * LAYERS + 36];
    const Mask x2222 = (x2218 < 1e-28);
    const Real x2223 = select(x2222, 1e-28, x2218);
    const Real x2225 = x2223 / x1744;
    const Real x2229 = x1832 * x2178;
    const Real x2233 = x2203 * x2203;
    const Real x2236 = x2233 * x2203;
    const Real x2240 = x2229 / x2236;
    real_173[0] = x1742;
    real_173[1] = state[3 * LAYERS + 35];
    real_173[2] = x1744;
    real_173[3] = x2223;
    real_160[0] = real_of(1.0);
    real_160[1] = x1834;
    real_160[2] = real_of(1.0);
    real_160[3] = x2225;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a2246 = x2240 * real_173[l];
        const Real a2252 = real_160[l] * (-5.0);
        const Mask a2254 = (a2246 < a2252);
        const Real a2255 = select(a2254, a2252, a2246);
        const Real a2257 = real_160[l] * 0.9999990000003619;
        const Mask a2259 = (a2255 > a2257);
        const Real a2260 = select(a2259, a2257, a2255);
        const Real a2262 = a2260 - (-5.0);
        const Real a2263 = a2262 / 0.0006;
        const Real a2265 = trunc(a2263);
        const Index a2266 = index_of_real(a2265);
        const Index a2267 = at_least(a2266, 0);
        const Index a2268 = at_most(a2267, 9999);
        const Index a2269 = a2268 + index_161[l];
        const Real a2270 = look_up(table4855, a2269);
        const Real a2271 = a2263 - a2265;
        const Real a2272 = look_up(table4865, a2269);
        const Real a2273 = a2271 * a2272;
        const Real a2275 = a2270 + a2273;
        mask_174[l] = a2254;
        mask_175[l] = a2259;
        real_176[l] = a2272;
        real_177[l] = a2275;
    }
    // exchange.myj_exchange
    const Real x2276 = real_177[0] - real_177[1];
    const Real x2278 = x2276 + x1750;
    const Real x2280 = real_177[2] - real_177[3];
    const Real x2282 = log(x2225);
    const Real x2284 = x2280 - x2282;
    const Real x2286 = x2203 * 0.4;
    const Real x2288 = x2286 / x2278;
    const Mask x2292 = (x2288 < x1783);
    const Real x2293 = select(x2292, x1783, x2288);
    const Real x2295 = x2286 / x2284;
    const Mask x2299 = (x2295 < x1783);
    const Real x2300 = select(x2299, x1783, x2295);
    // exchange._convective_velocity_squared
    const Real x2302 = log(x2300);
    const Real x2304 = x2302 * 0.6666666666666666;
    const Real x2306 = exp(x2304);
    const Real x2308 = x1830 * x2306;
    // exchange._friction_velocity
    const Real x2312 = x1719 + x2308;
    const Real x2314 = sqrt(x2312);
    const Real x2315 = x2314 * 2.0;
    const Real x2317 = x2293 * x2314;
    const Real x2321 = sqrt(x2317);
    const Real x2322 = x2321 * 2.0;
    const Mask x2324 = (x2321 < 1e-09);
    const Real x2325 = select(x2324, 1e-09, x2321);
    // exchange.myj_exchange
    const Real x2327 = x2325 * state[3 * LAYERS + 36];
    const Real x2331 = sqrt(x2327);
    const Real x2332 = x2331 * 2.0;
    const Real x2334 = x1774 * x2331;
    const Real x2338 = exp(x2334);
    const Real x2340 = x2338 * state[3 * LAYERS + 36];
    const Mask x2344 = (x2340 < 1e-28);
    const Real x2345 = select(x2344, 1e-28, x2340);
    const Real x2347 = x2345 / x1744;
    const Real x2351 = x1832 * x2300;
    const Real x2355 = x2325 * x2325;
    const Real x2358 = x2355 * x2325;
    const Real x2362 = x2351 / x2358;
    real_177[0] = x1742;
    real_177[1] = state[3 * LAYERS + 35];
    real_177[2] = x1744;
    real_177[3] = x2345;
    real_160[0] = real_of(1.0);
    real_160[1] = x1834;
    real_160[2] = real_of(1.0);
    real_160[3] = x2347;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a2368 = x2362 * real_177[l];
        const Real a2374 = real_160[l] * (-5.0);
        const Mask a2376 = (a2368 < a2374);
        const Real a2377 = select(a2376, a2374, a2368);
        const Real a2379 = real_160[l] * 0.9999990000003619;
        const Mask a2381 = (a2377 > a2379);
        const Real a2382 = select(a2381, a2379, a2377);
        const Real a2384 = a2382 - (-5.0);
        const Real a2385 = a2384 / 0.0006;
        const Real a2387 = trunc(a2385);
        const Index a2388 = index_of_real(a2387);
        const Index a2389 = at_least(a2388, 0);
        const Index a2390 = at_most(a2389, 9999);
        const Index a2391 = a2390 + index_161[l];
        const Real a2392 = look_up(table4855, a2391);
        const Real a2393 = a2385 - a2387;
        const Real a2394 = look_up(table4865, a2391);
        const Real a2395 = a2393 * a2394;
        const Real a2397 = a2392 + a2395;
        mask_178[l] = a2376;
        mask_179[l] = a2381;
        real_180[l] = a2394;
        real_181[l] = a2397;
    }
    // exchange.myj_exchange
    const Real x2398 = real_181[0] - real_181[1];
    const Real x2400 = x2398 + x1750;
    const Real x2402 = real_181[2] - real_181[3];
    const Real x2404 = log(x2347);
    const Real x2406 = x2402 - x2404;
    const Real x2408 = x2325 * 0.4;
    const Real x2410 = x2408 / x2400;
    const Mask x2414 = (x2410 < x1783);
    const Real x2415 = select(x2414, x1783, x2410);
    const Real x2417 = x2408 / x2406;
    const Mask x2421 = (x2417 < x1783);
    const Real x2422 = select(x2421, x1783, x2417);
    // calm_air.calm_exchange
    const Real x2424 = x257 * 1004.5;
    const Real x2426 = numbers[LAYERS + 4] / x2424;
    const Real x2430 = x2422 + x2426;
    // snow_free_ground.with_surface_of
    const Real x2432 = 1.0 - x1508;
    const Real x2434 = x2432 * forcing[4];
    const Real x2439 = x1519 * forcing[5];
    const Real x2443 = x2434 + x2439;
    // snow.conductance
    const Real x2445 = x1536 / x0;
    // snow_free_ground.with_surface_of
    const Real x2449 = state[3 * LAYERS] - state[0];
    const Real x2451 = x2445 * x2449;
    const Real x2455 = x59 * 4218.0;
    // evapotranspiration.potential_evaporation
    const Real x2457 = 2488.8 * x41;
    const Real x2459 = x257 * 1004.6;
    const Real x2461 = x2459 * x2430;
    const Real x2465 = x51 / 5.67e-08;
    const Real x2467 = x1519 * x2465;
    const Real x2471 = x2467 * 6.48e-08;
    const Real x2473 = forcing[3] * x2430;
    const Real x2477 = x2471 / x2473;
    const Real x2481 = x2477 + 1.0;
    const Real x2482 = x2455 / x2461;
    const Real x2486 = x2481 + x2482;
    const Real x2488 = x1519 * x51;
    const Real x2492 = x2443 - x2488;
    const Real x2494 = x2492 - x2451;
    const Real x2496 = x2494 / x2461;
    const Real x2500 = x2496 + x26;
    const Real x2502 = x2500 - forcing[1];
    const Real x2504 = x20 - forcing[2];
    const Real x2506 = 2488.8 * x2504;
    const Real x2508 = x2506 * x2486;
    const Real x2512 = x2502 * x2457;
    const Real x2516 = x2508 + x2512;
    const Real x2518 = x2457 + x2486;
    const Real x2520 = x2516 / x2518;
    const Real x2524 = x2520 * x2461;
    const Real x2528 = x2524 / 2501000.0;
    // snow_free_ground.with_surface_of
    const Mask x2530 = (x2528 < 0.0);
    const Real x2531 = select(x2530, 0.0, x2528);
    // vegetation.water_stress
    const Real x2535 = numbers[7 * LAYERS + 49] - numbers[7 * LAYERS + 50];
    // vegetation.canopy_resistance
    const Mask x2547 = (x1460 > 0.0);
    const Mask x2548 = (x1495 < 1e-06);
    const Real x2549 = select(x2548, 1e-06, x1495);
    const Real x2551 = forcing[4] * 1.1;
    const Real x2553 = numbers[LAYERS + 36] * x2549;
    const Real x2557 = x2551 / x2553;
    const Real x2561 = numbers[LAYERS + 35] / 5000.0;
    const Real x2563 = x2557 + x2561;
    const Real x2565 = x2557 + 1.0;
    const Real x2566 = x2563 / x2565;
    const Real x2570 = 298.0 - forcing[1];
    const Real x2571 = x2570 * x2570;
    const Real x2576 = x2571 * 0.0016;
    const Real x2579 = 1.0 - x2576;
    const Real x2580 = numbers[LAYERS + 37] * x2504;
    const Real x2584 = x2580 + 1.0;
    const Real x2585 = 1 / x2584;
    const Real x2586 = x2585 * x2585;
    const Mask x2596 = (x2566 < 0.0001);
    const Real x2597 = select(x2596, 0.0001, x2566);
    const Real x2599 = x2549 * x2597;
    const Mask x2603 = (x2579 < 0.0001);
    const Real x2604 = select(x2603, 0.0001, x2579);
    const Real x2606 = x2599 * x2604;
    const Mask x2610 = (x2585 < 0.01);
    const Real x2611 = select(x2610, 0.01, x2585);
    const Real x2614 = x2606 * x2611;
    // vegetation.water_stress, vegetation.canopy_resistance
    Real a2594_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2533 = state[l + 2 * LAYERS] - numbers[7 * LAYERS + 50];
        const Real a2537 = a2533 / x2535;
        const Mask a2541 = (a2537 < 0.0);
        const Real a2542 = select(a2541, 0.0, a2537);
        const Mask a2544 = (a2542 > 1.0);
        const Real a2545 = select(a2544, 1.0, a2542);
        const Real a2590 = numbers[l + 7 * LAYERS + 51] * a2545;
        a2594_last = a2594_last + a2590;
        real_182[l] = a2537;
        mask_183[l] = a2541;
        mask_184[l] = a2544;
        real_185[l] = a2545;
        real_186[l] = a2590;
    }
    // vegetation.canopy_resistance
    const Mask x2619 = (a2594_last < 0.0001);
    const Real x2620 = select(x2619, 0.0001, a2594_last);
    const Real x2622 = x2614 * x2620;
    const Real x2626 = numbers[LAYERS + 35] / x2622;
    const Real x2630 = x1519 * 4.0;
    const Real x2632 = x2630 * x51;
    const Real x2636 = x2632 * 0.2857541065206571;
    const Real x2638 = x2636 / x2473;
    const Real x2642 = x2638 + 1.0;
    const Real x2643 = x41 * 2489.795918367347;
    const Real x2645 = x2642 + x2643;
    const Real x2647 = x2626 * x2430;
    const Real x2651 = x2647 + 1.0;
    const Real x2652 = x2642 * x2651;
    const Real x2656 = x2652 + x2643;
    const Real x2658 = x2645 / x2656;
    const Real x2662 = select(x2547, x2658, 0.0);
    // step_parts.evaporation_demand
    const Real x2664 = x2531 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x2666 = state[LAYERS] - numbers[7 * LAYERS + 47];
    const Real x2668 = numbers[7 * LAYERS + 48] - numbers[7 * LAYERS + 47];
    const Real x2670 = x2666 / x2668;
    const Mask x2674 = (x2670 < 0.0);
    const Real x2675 = select(x2674, 0.0, x2670);
    const Mask x2677 = (x2675 > 1.0);
    const Real x2678 = select(x2677, 1.0, x2675);
    const Real x2680 = x2678 * x2678;
    const Real x2683 = 1.0 - x1460;
    const Real x2685 = x2680 * x2683;
    const Real x2690 = x2685 * x2664;
    const Real x2694 = state[3 * LAYERS + 1] / 0.0005;
    const Mask x2696 = (x2694 > 1e-30);
    const Mask x2697 = (x2694 < 1e-30);
    const Real x2698 = select(x2697, 1e-30, x2694);
    const Real x2700 = sqrt(x2698);
    const Real x2701 = x2700 * 2.0;
    const Real x2703 = select(x2696, x2700, 0.0);
    const Real x2705 = x1460 * x2703;
    const Real x2709 = x2705 * x2664;
    const Real x2713 = state[3 * LAYERS + 1] / seconds;
    const Mask x2715 = (x2713 <= x2709);
    const Real x2716 = select(x2715, x2713, x2709);
    const Real x2718 = x1460 * x2662;
    const Real x2722 = x2718 * x2664;
    const Real x2726 = 1.0 - x2703;
    const Real x2728 = x2722 * x2726;
    Real a2737_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2733 = real_185[l] * numbers[l + 8 * LAYERS + 51];
        a2737_last = a2737_last + a2733;
        real_187[l] = a2733;
    }
    const Real x2739 = a2737_last / numbers[9 * LAYERS + 51];
    Real a2754_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2743 = numbers[l + 7 * LAYERS + 51] + real_187[l];
        const Real a2745 = a2743 - x2739;
        const Mask a2747 = (a2745 < 0.0);
        const Real a2748 = select(a2747, 0.0, a2745);
        const Real a2750 = real_187[l] * a2748;
        a2754_last = a2754_last + a2750;
        mask_188[l] = a2747;
        real_189[l] = a2748;
        real_190[l] = a2750;
    }
    const Mask x2756 = (a2754_last > 0.0);
    const Real x2757 = select(x2756, a2754_last, 1.0);
    // snow_free_ground.rate
    const Real x2769 = x2690 + x2716;
    // evapotranspiration.evaporation_components
    Real a2767_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2759 = real_190[l] / x2757;
        const Real a2763 = x2728 * a2759;
        a2767_last = a2767_last + a2763;
        real_191[l] = a2759;
    }
    // snow_free_ground.rate
    const Real x2771 = x2769 + a2767_last;
    const Real x2773 = x2771 * 1000.0;
    // snow_free_ground.deposition
    const Real x2775 = -x2528;
    const Mask x2777 = (x2775 < 0.0);
    const Real x2778 = select(x2777, 0.0, x2528);
    // snow_free_ground.rate
    const Real x2782 = x2773 + x2778;
    // snow_free_ground.with_surface_of
    const Real x2784 = x2782 - x2778;
    const Real x2786 = x2784 * 2501000.0;
    const Real x2788 = 2501000.0 * x2778;
    const Real x2792 = x2786 + x2788;
    // surface_balance.around
    const Real x2794 = x2630 * 5.67e-08;
    const Real x2796 = x45 * forcing[1];
    const Real x2800 = x2794 * x2796;
    const Real x2804 = x2461 + x2455;
    const Real x2806 = x2804 + x2800;
    // surface_balance.emitted
    const Real x2808 = 0.0 - forcing[1];
    const Real x2810 = x2800 * x2808;
    const Real x2814 = x2488 + x2810;
    // surface_balance.around
    const Real x2816 = x2443 - x2814;
    const Real x2818 = x2816 - x2792;
    const Real x2820 = x2461 * x26;
    const Real x2824 = x2818 + x2820;
    const Real x2826 = x2455 * forcing[1];
    const Real x2830 = x2824 + x2826;
    const Real x2832 = x2830 / x2806;
    // snow.conductance
    const Real x2836 = x1536 / x1587;
    // surface_balance.around
    const Real x2840 = x2836 / x2806;
    // surface_balance.skin_temperature
    const Real x2844 = x2840 * state[0];
    const Real x2848 = x2832 + x2844;
    const Real x2850 = x2840 + 1.0;
    const Real x2851 = x2848 / x2850;
    // surface_balance.around
    const Real x2855 = x2851 * x2851;
    const Real x2858 = x2855 * x2851;
    const Real x2862 = x2794 * x2858;
    const Real x2866 = x2804 + x2862;
    // air.emission
    const Real x2868 = x2855 * x2855;
    const Real x2871 = x2868 * 5.67e-08;
    // surface_balance.emitted
    const Real x2873 = x1519 * x2871;
    const Real x2877 = 0.0 - x2851;
    const Real x2879 = x2862 * x2877;
    const Real x2883 = x2873 + x2879;
    // surface_balance.around
    const Real x2885 = x2443 - x2883;
    const Real x2887 = x2885 - x2792;
    const Real x2889 = x2887 + x2820;
    const Real x2891 = x2889 + x2826;
    const Real x2893 = x2891 / x2866;
    const Real x2897 = x2836 / x2866;
    // surface_balance.skin_temperature
    const Real x2901 = x2897 * state[0];
    const Real x2905 = x2893 + x2901;
    const Real x2907 = x2897 + 1.0;
    const Real x2908 = x2905 / x2907;
    // snow_free_ground.specific_humidity
    const Real x2912 = 1 / x2461;
    const Real x2913 = x2912 * x2912;
    const Real x2917 = x2912 * 1004.5;
    const Real x2920 = x2782 * x2917;
    const Real x2925 = forcing[2] + x2920;
    // calm_air.calm_exchange
    const Real x2927 = x26 - x2908;
    const Real x2929 = x1608 * x2927;
    // calm_air.limited_richardson
    const Mask x2933 = (x2929 > 0.0);
    const Real x2934 = select(x2933, x2929, 0.0);
    const Real x2936 = x2934 * x1624;
    const Real x2941 = expm1(x2936);
    const Real x2942 = x2941 + 1.0;
    const Real x2946 = x2941 + 2.0;
    const Real x2947 = x2941 / x2946;
    const Real x2953 = numbers[LAYERS + 2] * x2947;
    const Real x2954 = -x2953;
    const Real x2959 = select(x2933, x2954, x2929);
    // calm_air.calm_exchange
    const Real x2961 = x2959 / x1608;
    const Real x2965 = x26 - x2961;
    // exchange.myj_exchange
    const Real x2967 = x2965 * x1672;
    const Real x2972 = x1675 - x2967;
    const Real x2974 = forcing[2] + x2925;
    const Real x2976 = x2974 * 0.3041811846689896;
    const Real x2978 = x2976 + 1.0;
    const Real x2979 = x2972 * x2978;
    const Real x2983 = forcing[2] - x2925;
    const Real x2985 = x2983 * 0.6083623693379792;
    const Real x2987 = x1675 + x2967;
    const Real x2989 = x2987 * 0.5;
    const Real x2991 = x2985 * x2989;
    const Real x2995 = x2979 + x2991;
    const Real x2997 = x1690 * x2995;
    const Real x3002 = x2997 * numbers[LAYERS + 1];
    const Real x3006 = x3002 * numbers[LAYERS + 1];
    const Real x3010 = x3006 / x1719;
    const Real x3014 = x3010 / numbers[LAYERS];
    after[3 * LAYERS + 40] = x3014;
    const Real x3018 = x3014 / 0.505;
    const Mask x3020 = (x3018 > 1.0);
    const Real x3021 = select(x3020, 1.0, x3018);
    const Mask x3023 = (x2995 > 0.0);
    const Real x3024 = x3021 * x3021;
    const Real x3027 = x3024 * 10.0;
    const Real x3029 = x3027 + 1.0;
    const Real x3030 = select(x3023, x3029, 1.0);
    const Real x3032 = x1764 * x3030;
    // exchange.convective_factor
    const Real x3036 = x2997 * 1000.0;
    const Real x3038 = magnitude(x3036);
    const Real x3039 = sign(x3036);
    const Mask x3041 = (x3038 > 1e-30);
    const Mask x3042 = (x3038 < 1e-30);
    const Real x3043 = select(x3042, 1e-30, x3038);
    const Real x3045 = log(x3043);
    const Real x3047 = x3045 * 0.6666666666666666;
    const Real x3049 = exp(x3047);
    const Real x3051 = select(x3041, x3049, 0.0);
    const Real x3053 = x3051 * 1.44;
    // exchange._convective_velocity_squared
    const Real x3055 = log(x2430);
    const Real x3057 = x3055 * 0.6666666666666666;
    const Real x3059 = exp(x3057);
    const Real x3061 = x3053 * x3059;
    // exchange._friction_velocity
    const Real x3065 = x1719 + x3061;
    const Real x3067 = sqrt(x3065);
    const Real x3068 = x3067 * 2.0;
    const Real x3070 = x2415 * x3067;
    const Real x3074 = sqrt(x3070);
    const Real x3075 = x3074 * 2.0;
    const Mask x3077 = (x3074 < 1e-09);
    const Real x3078 = select(x3077, 1e-09, x3074);
    // exchange.myj_exchange
    const Real x3080 = select(x3023, 0.0, x3053);
    const Real x3082 = x2997 * 0.4;
    const Real x3084 = x3078 * state[3 * LAYERS + 36];
    const Real x3088 = sqrt(x3084);
    const Real x3089 = x3088 * 2.0;
    const Real x3091 = x3032 * x3088;
    const Real x3095 = exp(x3091);
    const Real x3097 = x3095 * state[3 * LAYERS + 36];
    const Mask x3101 = (x3097 < 1e-28);
    const Real x3102 = select(x3101, 1e-28, x3097);
    const Real x3104 = x3102 / x1744;
    const Real x3108 = x3082 * x2430;
    const Real x3112 = x3078 * x3078;
    const Real x3115 = x3112 * x3078;
    const Real x3119 = x3108 / x3115;
    real_181[0] = x1742;
    real_181[1] = state[3 * LAYERS + 35];
    real_181[2] = x1744;
    real_181[3] = x3102;
    real_160[0] = real_of(1.0);
    real_160[1] = x1834;
    real_160[2] = real_of(1.0);
    real_160[3] = x3104;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a3125 = x3119 * real_181[l];
        const Real a3131 = real_160[l] * (-5.0);
        const Mask a3133 = (a3125 < a3131);
        const Real a3134 = select(a3133, a3131, a3125);
        const Real a3136 = real_160[l] * 0.9999990000003619;
        const Mask a3138 = (a3134 > a3136);
        const Real a3139 = select(a3138, a3136, a3134);
        const Real a3141 = a3139 - (-5.0);
        const Real a3142 = a3141 / 0.0006;
        const Real a3144 = trunc(a3142);
        const Index a3145 = index_of_real(a3144);
        const Index a3146 = at_least(a3145, 0);
        const Index a3147 = at_most(a3146, 9999);
        const Index a3148 = a3147 + index_161[l];
        const Real a3149 = look_up(table4855, a3148);
        const Real a3150 = a3142 - a3144;
        const Real a3151 = look_up(table4865, a3148);
        const Real a3152 = a3150 * a3151;
        const Real a3154 = a3149 + a3152;
        mask_192[l] = a3133;
        mask_193[l] = a3138;
        real_194[l] = a3151;
        real_195[l] = a3154;
    }
    // exchange.myj_exchange
    const Real x3155 = real_195[0] - real_195[1];
    const Real x3157 = x3155 + x1750;
    const Real x3159 = real_195[2] - real_195[3];
    const Real x3161 = log(x3104);
    const Real x3163 = x3159 - x3161;
    const Real x3165 = x3078 * 0.4;
    const Real x3167 = x3165 / x3157;
    const Mask x3171 = (x3167 < x1783);
    const Real x3172 = select(x3171, x1783, x3167);
    const Real x3174 = x3165 / x3163;
    const Mask x3178 = (x3174 < x1783);
    const Real x3179 = select(x3178, x1783, x3174);
    // exchange._convective_velocity_squared
    const Real x3181 = log(x3179);
    const Real x3183 = x3181 * 0.6666666666666666;
    const Real x3185 = exp(x3183);
    const Real x3187 = x3080 * x3185;
    // exchange._friction_velocity
    const Real x3191 = x1719 + x3187;
    const Real x3193 = sqrt(x3191);
    const Real x3194 = x3193 * 2.0;
    const Real x3196 = x3172 * x3193;
    const Real x3200 = sqrt(x3196);
    const Real x3201 = x3200 * 2.0;
    const Mask x3203 = (x3200 < 1e-09);
    const Real x3204 = select(x3203, 1e-09, x3200);
    // exchange.myj_exchange
    const Real x3206 = x3204 * state[3 * LAYERS + 36];
    const Real x3210 = sqrt(x3206);
    const Real x3211 = x3210 * 2.0;
    const Real x3213 = x3032 * x3210;
    const Real x3217 = exp(x3213);
    const Real x3219 = x3217 * state[3 * LAYERS + 36];
    const Mask x3223 = (x3219 < 1e-28);
    const Real x3224 = select(x3223, 1e-28, x3219);
    const Real x3226 = x3224 / x1744;
    const Real x3230 = x3082 * x3179;
    const Real x3234 = x3204 * x3204;
    const Real x3237 = x3234 * x3204;
    const Real x3241 = x3230 / x3237;
    real_195[0] = x1742;
    real_195[1] = state[3 * LAYERS + 35];
    real_195[2] = x1744;
    real_195[3] = x3224;
    real_160[0] = real_of(1.0);
    real_160[1] = x1834;
    real_160[2] = real_of(1.0);
    real_160[3] = x3226;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a3247 = x3241 * real_195[l];
        const Real a3253 = real_160[l] * (-5.0);
        const Mask a3255 = (a3247 < a3253);
        const Real a3256 = select(a3255, a3253, a3247);
        const Real a3258 = real_160[l] * 0.9999990000003619;
        const Mask a3260 = (a3256 > a3258);
        const Real a3261 = select(a3260, a3258, a3256);
        const Real a3263 = a3261 - (-5.0);
        const Real a3264 = a3263 / 0.0006;
        const Real a3266 = trunc(a3264);
        const Index a3267 = index_of_real(a3266);
        const Index a3268 = at_least(a3267, 0);
        const Index a3269 = at_most(a3268, 9999);
        const Index a3270 = a3269 + index_161[l];
        const Real a3271 = look_up(table4855, a3270);
        const Real a3272 = a3264 - a3266;
        const Real a3273 = look_up(table4865, a3270);
        const Real a3274 = a3272 * a3273;
        const Real a3276 = a3271 + a3274;
        mask_196[l] = a3255;
        mask_197[l] = a3260;
        real_198[l] = a3273;
        real_199[l] = a3276;
    }
    // exchange.myj_exchange
    const Real x3277 = real_199[0] - real_199[1];
    const Real x3279 = x3277 + x1750;
    const Real x3281 = real_199[2] - real_199[3];
    const Real x3283 = log(x3226);
    const Real x3285 = x3281 - x3283;
    const Real x3287 = x3204 * 0.4;
    const Real x3289 = x3287 / x3279;
    const Mask x3293 = (x3289 < x1783);
    const Real x3294 = select(x3293, x1783, x3289);
    const Real x3296 = x3287 / x3285;
    const Mask x3300 = (x3296 < x1783);
    const Real x3301 = select(x3300, x1783, x3296);
    // exchange._convective_velocity_squared
    const Real x3303 = log(x3301);
    const Real x3305 = x3303 * 0.6666666666666666;
    const Real x3307 = exp(x3305);
    const Real x3309 = x3080 * x3307;
    // exchange._friction_velocity
    const Real x3313 = x1719 + x3309;
    const Real x3315 = sqrt(x3313);
    const Real x3316 = x3315 * 2.0;
    const Real x3318 = x3294 * x3315;
    const Real x3322 = sqrt(x3318);
    const Real x3323 = x3322 * 2.0;
    const Mask x3325 = (x3322 < 1e-09);
    const Real x3326 = select(x3325, 1e-09, x3322);
    // exchange.myj_exchange
    const Real x3328 = x3326 * state[3 * LAYERS + 36];
    const Real x3332 = sqrt(x3328);
    const Real x3333 = x3332 * 2.0;
    const Real x3335 = x3032 * x3332;
    const Real x3339 = exp(x3335);
    const Real x3341 = x3339 * state[3 * LAYERS + 36];
    const Mask x3345 = (x3341 < 1e-28);
    const Real x3346 = select(x3345, 1e-28, x3341);
    const Real x3348 = x3346 / x1744;
    const Real x3352 = x3082 * x3301;
    const Real x3356 = x3326 * x3326;
    const Real x3359 = x3356 * x3326;
    const Real x3363 = x3352 / x3359;
    real_199[0] = x1742;
    real_199[1] = state[3 * LAYERS + 35];
    real_199[2] = x1744;
    real_199[3] = x3346;
    real_160[0] = real_of(1.0);
    real_160[1] = x1834;
    real_160[2] = real_of(1.0);
    real_160[3] = x3348;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a3369 = x3363 * real_199[l];
        const Real a3375 = real_160[l] * (-5.0);
        const Mask a3377 = (a3369 < a3375);
        const Real a3378 = select(a3377, a3375, a3369);
        const Real a3380 = real_160[l] * 0.9999990000003619;
        const Mask a3382 = (a3378 > a3380);
        const Real a3383 = select(a3382, a3380, a3378);
        const Real a3385 = a3383 - (-5.0);
        const Real a3386 = a3385 / 0.0006;
        const Real a3388 = trunc(a3386);
        const Index a3389 = index_of_real(a3388);
        const Index a3390 = at_least(a3389, 0);
        const Index a3391 = at_most(a3390, 9999);
        const Index a3392 = a3391 + index_161[l];
        const Real a3393 = look_up(table4855, a3392);
        const Real a3394 = a3386 - a3388;
        const Real a3395 = look_up(table4865, a3392);
        const Real a3396 = a3394 * a3395;
        const Real a3398 = a3393 + a3396;
        mask_200[l] = a3377;
        mask_201[l] = a3382;
        real_202[l] = a3395;
        real_203[l] = a3398;
    }
    // exchange.myj_exchange
    const Real x3399 = real_203[0] - real_203[1];
    const Real x3401 = x3399 + x1750;
    const Real x3403 = real_203[2] - real_203[3];
    const Real x3405 = log(x3348);
    const Real x3407 = x3403 - x3405;
    const Real x3409 = x3326 * 0.4;
    const Real x3411 = x3409 / x3401;
    const Mask x3415 = (x3411 < x1783);
    const Real x3416 = select(x3415, x1783, x3411);
    const Real x3418 = x3409 / x3407;
    const Mask x3422 = (x3418 < x1783);
    const Real x3423 = select(x3422, x1783, x3418);
    // exchange._convective_velocity_squared
    const Real x3425 = log(x3423);
    const Real x3427 = x3425 * 0.6666666666666666;
    const Real x3429 = exp(x3427);
    const Real x3431 = x3080 * x3429;
    // exchange._friction_velocity
    const Real x3435 = x1719 + x3431;
    const Real x3437 = sqrt(x3435);
    const Real x3438 = x3437 * 2.0;
    const Real x3440 = x3416 * x3437;
    const Real x3444 = sqrt(x3440);
    const Real x3445 = x3444 * 2.0;
    const Mask x3447 = (x3444 < 1e-09);
    const Real x3448 = select(x3447, 1e-09, x3444);
    // exchange.myj_exchange
    const Real x3450 = x3448 * state[3 * LAYERS + 36];
    const Real x3454 = sqrt(x3450);
    const Real x3455 = x3454 * 2.0;
    const Real x3457 = x3032 * x3454;
    const Real x3461 = exp(x3457);
    const Real x3463 = x3461 * state[3 * LAYERS + 36];
    const Mask x3467 = (x3463 < 1e-28);
    const Real x3468 = select(x3467, 1e-28, x3463);
    const Real x3470 = x3468 / x1744;
    const Real x3474 = x3082 * x3423;
    const Real x3478 = x3448 * x3448;
    const Real x3481 = x3478 * x3448;
    const Real x3485 = x3474 / x3481;
    real_203[0] = x1742;
    real_203[1] = state[3 * LAYERS + 35];
    real_203[2] = x1744;
    real_203[3] = x3468;
    real_160[0] = real_of(1.0);
    real_160[1] = x1834;
    real_160[2] = real_of(1.0);
    real_160[3] = x3470;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a3491 = x3485 * real_203[l];
        const Real a3497 = real_160[l] * (-5.0);
        const Mask a3499 = (a3491 < a3497);
        const Real a3500 = select(a3499, a3497, a3491);
        const Real a3502 = real_160[l] * 0.9999990000003619;
        const Mask a3504 = (a3500 > a3502);
        const Real a3505 = select(a3504, a3502, a3500);
        const Real a3507 = a3505 - (-5.0);
        const Real a3508 = a3507 / 0.0006;
        const Real a3510 = trunc(a3508);
        const Index a3511 = index_of_real(a3510);
        const Index a3512 = at_least(a3511, 0);
        const Index a3513 = at_most(a3512, 9999);
        const Index a3514 = a3513 + index_161[l];
        const Real a3515 = look_up(table4855, a3514);
        const Real a3516 = a3508 - a3510;
        const Real a3517 = look_up(table4865, a3514);
        const Real a3518 = a3516 * a3517;
        const Real a3520 = a3515 + a3518;
        mask_204[l] = a3499;
        mask_205[l] = a3504;
        real_206[l] = a3517;
        real_207[l] = a3520;
    }
    // exchange.myj_exchange
    const Real x3521 = real_207[0] - real_207[1];
    const Real x3523 = x3521 + x1750;
    const Real x3525 = real_207[2] - real_207[3];
    const Real x3527 = log(x3470);
    const Real x3529 = x3525 - x3527;
    const Real x3531 = x3448 * 0.4;
    const Real x3533 = x3531 / x3523;
    const Mask x3537 = (x3533 < x1783);
    const Real x3538 = select(x3537, x1783, x3533);
    const Real x3540 = x3531 / x3529;
    const Mask x3544 = (x3540 < x1783);
    const Real x3545 = select(x3544, x1783, x3540);
    // exchange._convective_velocity_squared
    const Real x3547 = log(x3545);
    const Real x3549 = x3547 * 0.6666666666666666;
    const Real x3551 = exp(x3549);
    const Real x3553 = x3080 * x3551;
    // exchange._friction_velocity
    const Real x3557 = x1719 + x3553;
    const Real x3559 = sqrt(x3557);
    const Real x3560 = x3559 * 2.0;
    const Real x3562 = x3538 * x3559;
    const Real x3566 = sqrt(x3562);
    const Real x3567 = x3566 * 2.0;
    const Mask x3569 = (x3566 < 1e-09);
    const Real x3570 = select(x3569, 1e-09, x3566);
    // exchange.myj_exchange
    const Real x3572 = x3570 * state[3 * LAYERS + 36];
    const Real x3576 = sqrt(x3572);
    const Real x3577 = x3576 * 2.0;
    const Real x3579 = x3032 * x3576;
    const Real x3583 = exp(x3579);
    const Real x3585 = x3583 * state[3 * LAYERS + 36];
    const Mask x3589 = (x3585 < 1e-28);
    const Real x3590 = select(x3589, 1e-28, x3585);
    const Real x3592 = x3590 / x1744;
    const Real x3596 = x3082 * x3545;
    const Real x3600 = x3570 * x3570;
    const Real x3603 = x3600 * x3570;
    const Real x3607 = x3596 / x3603;
    real_207[0] = x1742;
    real_207[1] = state[3 * LAYERS + 35];
    real_207[2] = x1744;
    real_207[3] = x3590;
    real_160[0] = real_of(1.0);
    real_160[1] = x1834;
    real_160[2] = real_of(1.0);
    real_160[3] = x3592;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a3613 = x3607 * real_207[l];
        const Real a3619 = real_160[l] * (-5.0);
        const Mask a3621 = (a3613 < a3619);
        const Real a3622 = select(a3621, a3619, a3613);
        const Real a3624 = real_160[l] * 0.9999990000003619;
        const Mask a3626 = (a3622 > a3624);
        const Real a3627 = select(a3626, a3624, a3622);
        const Real a3629 = a3627 - (-5.0);
        const Real a3630 = a3629 / 0.0006;
        const Real a3632 = trunc(a3630);
        const Index a3633 = index_of_real(a3632);
        const Index a3634 = at_least(a3633, 0);
        const Index a3635 = at_most(a3634, 9999);
        const Index a3636 = a3635 + index_161[l];
        const Real a3637 = look_up(table4855, a3636);
        const Real a3638 = a3630 - a3632;
        const Real a3639 = look_up(table4865, a3636);
        const Real a3640 = a3638 * a3639;
        const Real a3642 = a3637 + a3640;
        mask_208[l] = a3621;
        mask_209[l] = a3626;
        real_210[l] = a3639;
        real_211[l] = a3642;
    }
    // exchange.myj_exchange
    const Real x3643 = real_211[0] - real_211[1];
    const Real x3645 = x3643 + x1750;
    const Real x3647 = real_211[2] - real_211[3];
    const Real x3649 = log(x3592);
    const Real x3651 = x3647 - x3649;
    const Real x3653 = x3570 * 0.4;
    const Real x3655 = x3653 / x3645;
    const Mask x3659 = (x3655 < x1783);
    const Real x3660 = select(x3659, x1783, x3655);
    after[3 * LAYERS + 38] = x3660;
    const Real x3662 = x3653 / x3651;
    const Mask x3666 = (x3662 < x1783);
    const Real x3667 = select(x3666, x1783, x3662);
    // calm_air.calm_exchange
    const Real x3669 = x3667 + x2426;
    after[3 * LAYERS + 37] = x3669;
    // snow_free_ground.with_surface_of
    const Real x3671 = x2908 - state[0];
    const Real x3673 = x2836 * x3671;
    // evapotranspiration.potential_evaporation
    const Real x3677 = x2459 * x3669;
    const Real x3681 = forcing[3] * x3669;
    const Real x3685 = x2471 / x3681;
    const Real x3689 = x3685 + 1.0;
    const Real x3690 = x2455 / x3677;
    const Real x3694 = x3689 + x3690;
    const Real x3696 = x2492 - x3673;
    const Real x3698 = x3696 / x3677;
    const Real x3702 = x3698 + x26;
    const Real x3704 = x3702 - forcing[1];
    const Real x3706 = x2506 * x3694;
    const Real x3710 = x3704 * x2457;
    const Real x3714 = x3706 + x3710;
    const Real x3716 = x2457 + x3694;
    const Real x3718 = x3714 / x3716;
    const Real x3722 = x3718 * x3677;
    const Real x3726 = x3722 / 2501000.0;
    // snow_free_ground.with_surface_of
    const Mask x3728 = (x3726 < 0.0);
    const Real x3729 = select(x3728, 0.0, x3726);
    // vegetation.canopy_resistance
    Real a3731_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a3731_last = a3731_last + real_186[l];
    }
    const Mask x3733 = (a3731_last < 0.0001);
    const Real x3734 = select(x3733, 0.0001, a3731_last);
    const Real x3736 = x2614 * x3734;
    const Real x3740 = numbers[LAYERS + 35] / x3736;
    const Real x3744 = x2636 / x3681;
    const Real x3748 = x3744 + 1.0;
    const Real x3749 = x3748 + x2643;
    const Real x3751 = x3740 * x3669;
    const Real x3755 = x3751 + 1.0;
    const Real x3756 = x3748 * x3755;
    const Real x3760 = x3756 + x2643;
    const Real x3762 = x3749 / x3760;
    const Real x3767 = select(x2547, x3762, 0.0);
    // step_parts.evaporation_demand
    const Real x3769 = x3729 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x3771 = x2685 * x3769;
    const Real x3775 = x2705 * x3769;
    const Mask x3779 = (x2713 <= x3775);
    const Real x3780 = select(x3779, x2713, x3775);
    const Real x3782 = x1460 * x3767;
    const Real x3786 = x3782 * x3769;
    const Real x3790 = x3786 * x2726;
    Real a3795_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a3795_last = a3795_last + real_187[l];
    }
    const Real x3797 = a3795_last / numbers[9 * LAYERS + 51];
    Real a3810_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2743_1131 = numbers[l + 7 * LAYERS + 51] + real_187[l];
        const Real a3801 = a2743_1131 - x3797;
        const Mask a3803 = (a3801 < 0.0);
        const Real a3804 = select(a3803, 0.0, a3801);
        const Real a3806 = real_187[l] * a3804;
        a3810_last = a3810_last + a3806;
        mask_212[l] = a3803;
        real_186[l] = a3804;
        real_190[l] = a3806;
    }
    const Mask x3812 = (a3810_last > 0.0);
    const Real x3813 = select(x3812, a3810_last, 1.0);
    // step_parts.<genexpr>
    const Real x3825 = x1457 * x3771;
    const Real x3830 = x1457 * x3780;
    // snow_free_ground.deposition
    const Real x3840 = -x3726;
    const Mask x3842 = (x3840 < 0.0);
    const Real x3843 = select(x3842, 0.0, x3726);
    // layered_snow_step.layered_snow_step
    const Real x3847 = x1457 * x3843;
    const Real x3853 = x1457 * x3726;
    const Real x3858 = x3847 * 2501000.0;
    const Real x3861 = x59 / 1000.0;
    const Real x3863 = x1454 * x3861;
    // step_parts.dew_rate
    const Real x3868 = x3847 / 1000.0;
    // layered_snow_step.layered_snow_step
    const Real x3871 = x3863 - x3868;
    // vegetation.intercept
    const Real x3873 = x1460 * x3871;
    const Real x3877 = x3873 - x3830;
    const Real x3879 = seconds * x3877;
    const Real x3881 = state[3 * LAYERS + 1] + x3879;
    const Real x3883 = x3881 - 0.0005;
    const Mask x3884 = (x3883 < 0.0);
    const Real x3885 = select(x3884, 0.0, x3883);
    const Real x3887 = state[3 * LAYERS + 1] * 8.881784197001252e-16;
    const Mask x3888 = (x3887 < 1e-20);
    const Real x3889 = select(x3888, 1e-20, x3887);
    const Mask x3890 = (x3881 < x3889);
    const Mask x3891 = (x3881 > 0.0005);
    const Real x3892 = select(x3891, 0.0005, x3881);
    const Real x3894 = select(x3890, 0.0, x3892);
    after[3 * LAYERS + 1] = x3894;
    const Real x3896 = x2683 * x3871;
    const Real x3900 = x3885 / seconds;
    const Real x3902 = x3896 + x3900;
    // water_flow.__call__
    const Real x3904 = state[3 * LAYERS + 2] / seconds;
    const Real x3906 = x3902 + x3904;
    // water_flow.share_impedance
    const Real x3930 = numbers[LAYERS + 9] * (-2.302585092994046);
    // evapotranspiration.evaporation_components, step_parts.<genexpr>, water_flow.__call__, water_flow.share_impedance
    Real a3823_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3815 = real_190[l] / x3813;
        const Real a3819 = x3790 * a3815;
        a3823_last = a3823_last + a3819;
        const Real a3835 = x1457 * a3819;
        const Real a3908 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a3910 = 0.02 - a3908;
        const Mask a3912 = (a3910 < numbers[l + 9 * LAYERS + 52]);
        const Real a3913 = select(a3912, numbers[l + 9 * LAYERS + 52], a3910);
        const Mask a3915 = (a3913 < 0.0);
        const Real a3916 = select(a3915, 0.0, a3913);
        const Real a3918 = minimum(a3916, state[l + 2 * LAYERS]);
        const Mask a3920 = (a3916 < state[l + 2 * LAYERS]);
        const Real a3921 = real_of_mask(a3920);
        const Mask a3922 = (a3916 == state[l + 2 * LAYERS]);
        const Real a3923 = select(a3922, 0.5, a3921);
        const Mask a3926 = (state[l + 2 * LAYERS] < numbers[l + 9 * LAYERS + 52]);
        const Real a3927 = state[l + 2 * LAYERS] - 1e-06;
        const Real a3928 = select(a3926, a3927, numbers[l + 9 * LAYERS + 52]);
        const Real a3932 = a3908 / state[l + LAYERS];
        const Real a3936 = x3930 * a3932;
        const Real a3940 = numbers[l + 2 * LAYERS + 47] - a3908;
        real_213[l] = a3815;
        real_214[l] = a3819;
        real_215[l] = a3835;
        real_216[l] = a3908;
        mask_217[l] = a3912;
        mask_218[l] = a3915;
        real_219[l] = a3918;
        real_220[l] = a3923;
        mask_221[l] = a3926;
        real_222[l] = a3928;
        real_223[l] = a3932;
        real_224[l] = a3936;
        real_225[l] = a3940;
    }
    // water_flow.__call__
    const Real x3942 = numbers[12 * LAYERS + 52] - real_216[0];
    const Mask x3944 = (x3942 < real_219[0]);
    const Real x3945 = select(x3944, real_219[0], x3942);
    const Real x3950 = seconds * x3906;
    const Mask x3952 = (x3950 > numbers[LAYERS + 10]);
    const Real x3953 = select(x3952, numbers[LAYERS + 10], x3950);
    const Mask x3955 = (x3953 < 0.0);
    const Real x3956 = select(x3955, 0.0, x3953);
    // water_flow.__call__, implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a3947 = (numbers[l + 5 * LAYERS + 47] < real_219[l]);
        const Real a3948 = select(a3947, real_219[l], numbers[l + 5 * LAYERS + 47]);
        const Real a3958 = numbers[l] * 0.5;
        const Real a3959 = a3958 / numbers[l + 4 * LAYERS + 47];
        mask_226[l] = a3947;
        real_216[l] = a3948;
        real_190[l] = a3958;
        real_227[l] = a3959;
    }
    // implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3971 = exp(real_224[l]);
        const Real a3972 = a3971 / real_227[l];
        real_228[l] = a3971;
        real_229[l] = a3972;
    }
    const Real x3973 = numbers[12 * LAYERS + 53] * real_229[LAYERS - 1];
    // retention.given_head
    const Real x3974 = -x3956;
    const Mask x3975 = (x3974 < 1e-30);
    const Real x3976 = select(x3975, 1e-30, x3974);
    const Real x3977 = log(x3976);
    // retention.flowing
    const Mask x3978 = (x3974 < numbers[3 * LAYERS + 47]);
    const Real x3979 = select(x3978, numbers[3 * LAYERS + 47], x3974);
    const Mask x3980 = (x3977 < numbers[10 * LAYERS + 52]);
    const Real x3981 = select(x3980, numbers[10 * LAYERS + 52], x3977);
    const Real x3982 = x3981 - numbers[10 * LAYERS + 52];
    const Real x3984 = numbers[11 * LAYERS + 52] * x3982;
    const Real x3985 = -x3984;
    const Real x3986 = exp(x3985);
    const Real x3987 = x3979 * x3986;
    const Real x3988 = numbers[11 * LAYERS + 52] - 1.0;
    const Real x3989 = x3987 / x3988;
    const Real x3990 = x3956 + numbers[3 * LAYERS + 47];
    const Mask x3991 = (x3990 < 0.0);
    const Real x3992 = select(x3991, 0.0, x3990);
    const Real x3993 = x3989 + x3992;
    // implicit_water._problem
    const Real x3994 = real_190[0] * x3986;
    const Real x3995 = numbers[LAYERS + 5] * numbers[5 * LAYERS + 46];
    const Real x3996 = exp(real_224[LAYERS - 1]);
    const Real x3997 = x3995 * x3996;
    const Real x3998 = x3993 + x3994;
    const Real x3999 = real_229[0] * x3998;
    // retention.given_head
    const Real x4000 = -numbers[12 * LAYERS + 53];
    const Mask x4001 = (x4000 < 1e-30);
    const Real x4002 = select(x4001, 1e-30, x4000);
    const Real x4003 = log(x4002);
    // retention.flowing
    const Mask x4004 = (x4000 < numbers[4 * LAYERS + 46]);
    const Real x4005 = select(x4004, numbers[4 * LAYERS + 46], x4000);
    const Mask x4006 = (x4003 < numbers[11 * LAYERS + 51]);
    const Real x4007 = select(x4006, numbers[11 * LAYERS + 51], x4003);
    const Real x4008 = x4007 - numbers[11 * LAYERS + 51];
    const Real x4010 = numbers[12 * LAYERS + 51] * x4008;
    const Real x4011 = -x4010;
    const Real x4012 = exp(x4011);
    const Real x4013 = x4005 * x4012;
    const Real x4014 = numbers[12 * LAYERS + 51] - 1.0;
    const Real x4015 = x4013 / x4014;
    const Real x4016 = numbers[12 * LAYERS + 53] + numbers[4 * LAYERS + 46];
    const Mask x4017 = (x4016 < 0.0);
    const Real x4018 = select(x4017, 0.0, x4016);
    const Real x4019 = x4015 + x4018;
    // implicit_water._problem
    const Real x4020 = x3973 * x4019;
    // retention.brim
    real_230[0] = numbers[3 * LAYERS + 47];
    for (int l = 0; l < LAYERS - 1; ++l) real_230[l + 1] = numbers[l + 3 * LAYERS + 47];
    for (int l = 0; l < LAYERS - 1; ++l) real_231[l] = numbers[l + 3 * LAYERS + 48];
    real_231[LAYERS - 1] = numbers[4 * LAYERS + 46];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4023 = minimum(real_230[l], real_231[l]);
        const Real a4024 = minimum(numbers[l + 3 * LAYERS + 47], a4023);
        const Real a4025 = numbers[l + 3 * LAYERS + 47] / a4024;
        const Real a4026 = log(a4025);
        const Real a4027 = a4026 / numbers[l + LAYERS + 47];
        real_232[l] = a4023;
        real_233[l] = a4024;
        real_234[l] = a4025;
        real_235[l] = a4027;
    }
    // retention.brim, implicit_water._start, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4028 = exp(real_235[l]);
        const Real a4029 = numbers[l + 2 * LAYERS + 47] - real_222[l];
        const Real a4030 = a4029 * a4028;
        const Real a4031 = real_222[l] + a4030;
        const Real a4032 = minimum(state[l + 2 * LAYERS], real_225[l]);
        const Real a4033 = maximum(a4032, real_219[l]);
        const Real a4034 = minimum(a4033, a4031);
        const Real a4035 = a4031 - real_222[l];
        const Real a4036 = a4035 / a4029;
        const Mask a4037 = (a4036 < 1e-12);
        const Real a4038 = select(a4037, 1e-12, a4036);
        real_236[l] = a4028;
        real_237[l] = a4029;
        real_238[l] = a4031;
        real_239[l] = a4034;
        real_240[l] = a4035;
        real_241[l] = a4038;
    }
    // retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4039 = log(real_241[l]);
        const Real a4040 = numbers[l + LAYERS + 47] * a4039;
        const Real a4041 = numbers[l + 10 * LAYERS + 52] - a4040;
        const Mask a4042 = (a4041 > 16.11809565095832);
        const Real a4043 = select(a4042, 16.11809565095832, a4041);
        real_242[l] = a4043;
    }
    // retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4044 = exp(real_242[l]);
        const Mask a4046 = (real_238[l] > real_225[l]);
        const Real a4047 = select(a4046, real_225[l], real_238[l]);
        const Real a4048 = a4047 - real_219[l];
        const Real a4049 = a4048 * 100.0;
        const Mask a4050 = (a4049 < 0.0);
        const Real a4051 = select(a4050, 0.0, a4049);
        const Mask a4052 = (a4051 > 1.0);
        const Real a4053 = select(a4052, 1.0, a4051);
        const Mask a4054 = (a4044 < numbers[l + 3 * LAYERS + 47]);
        const Real a4055 = select(a4054, numbers[l + 3 * LAYERS + 47], a4044);
        const Mask a4056 = (real_242[l] < numbers[l + 10 * LAYERS + 52]);
        const Real a4057 = select(a4056, numbers[l + 10 * LAYERS + 52], real_242[l]);
        const Real a4058 = a4057 - numbers[l + 10 * LAYERS + 52];
        const Real a4060 = numbers[l + 11 * LAYERS + 52] * a4058;
        const Real a4061 = -a4060;
        real_241[l] = a4044;
        real_243[l] = a4053;
        real_244[l] = a4055;
        real_245[l] = a4061;
    }
    // implicit_water._impedance, implicit_water._problem, retention.flowing
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3960 = real_190[l] + real_190[l + 1];
        const Real a3961 = real_190[l] / a3960;
        const Real a3962 = real_224[l] - real_224[l + 1];
        const Real a3963 = a3961 * a3962;
        const Real a3964 = real_224[l + 1] + a3963;
        const Real a3965 = real_224[l] + real_224[l + 1];
        const Real a3966 = a3965 * 0.5;
        const Real a3967 = minimum(a3964, a3966);
        const Real a3968 = exp(a3967);
        const Real a3969 = real_227[l] + real_227[l + 1];
        const Real a3970 = a3968 / a3969;
        const Mask a4075 = (real_241[l + 1] < numbers[l + 3 * LAYERS + 47]);
        const Real a4076 = select(a4075, numbers[l + 3 * LAYERS + 47], real_241[l + 1]);
        const Mask a4077 = (real_242[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a4078 = select(a4077, numbers[l + 10 * LAYERS + 52], real_242[l + 1]);
        const Real a4079 = a4078 - numbers[l + 10 * LAYERS + 52];
        const Real a4081 = numbers[l + 11 * LAYERS + 52] * a4079;
        const Real a4082 = -a4081;
        real_246[l] = a3960;
        real_247[l] = a3961;
        real_248[l] = a3962;
        real_249[l] = a3964;
        real_250[l] = a3966;
        real_251[l] = a3968;
        real_252[l] = a3969;
        real_253[l] = a3970;
        real_254[l] = a4076;
        real_255[l] = a4082;
    }
    // retention.flowing
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4083 = exp(real_255[l]);
        const Real a4084 = real_254[l] * a4083;
        const Real a4085 = numbers[l + 11 * LAYERS + 52] - 1.0;
        const Real a4086 = a4084 / a4085;
        const Real a4087 = numbers[l + 3 * LAYERS + 47] - real_241[l + 1];
        const Mask a4088 = (a4087 < 0.0);
        const Real a4089 = select(a4088, 0.0, a4087);
        const Real a4090 = a4086 + a4089;
        const Mask a4091 = (real_241[l] < numbers[l + 3 * LAYERS + 48]);
        const Real a4092 = select(a4091, numbers[l + 3 * LAYERS + 48], real_241[l]);
        const Mask a4093 = (real_242[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a4094 = select(a4093, numbers[l + 10 * LAYERS + 53], real_242[l]);
        const Real a4095 = a4094 - numbers[l + 10 * LAYERS + 53];
        const Real a4097 = numbers[l + 11 * LAYERS + 53] * a4095;
        const Real a4098 = -a4097;
        real_256[l] = a4083;
        real_257[l] = a4085;
        real_258[l] = a4090;
        real_259[l] = a4092;
        real_260[l] = a4098;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4062 = exp(real_245[l]);
        const Real a4063 = numbers[l + 3 * LAYERS + 47] * 0.999999999;
        const Mask a4064 = (real_241[l] > a4063);
        const Real a4065 = numbers[l + 11 * LAYERS + 52] * a4062;
        const Real a4066 = a4065 / real_244[l];
        const Real a4067 = select(a4064, a4066, 0.0);
        const Real a4068 = real_244[l] * a4062;
        const Real a4069 = numbers[l + 11 * LAYERS + 52] - 1.0;
        const Real a4070 = a4068 / a4069;
        const Real a4071 = numbers[l + 3 * LAYERS + 47] - real_241[l];
        const Mask a4072 = (a4071 < 0.0);
        const Real a4073 = select(a4072, 0.0, a4071);
        const Real a4074 = a4070 + a4073;
        real_242[l] = a4062;
        real_224[l] = a4063;
        real_261[l] = a4067;
        real_262[l] = a4069;
        real_263[l] = a4074;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) real_245[l] = real_246[l];
    real_245[LAYERS - 1] = real_190[LAYERS - 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4110 = real_245[l] * real_242[l];
        real_244[l] = a4110;
    }
    const Real x4113 = real_263[LAYERS - 1] + real_244[LAYERS - 1];
    const Real x4114 = x3973 * x4113;
    const Real x4115 = x3997 * real_242[LAYERS - 1];
    const Real x4116 = x4114 + x4115;
    // implicit_water._upward
    const Real x4120 = real_229[0] * real_263[0];
    // implicit_water._balance
    const Mask x4121 = (real_of(0.0) > 0.0);
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4122 = select(x4121, 0.0, real_261[l]);
        const Real a4125 = real_245[l] * a4122;
        real_264[l] = a4122;
        real_265[l] = a4125;
    }
    // implicit_water._downward
    const Real x4128 = real_242[LAYERS - 1] + real_265[LAYERS - 1];
    const Real x4129 = x3973 * x4128;
    const Real x4130 = x3997 * real_264[LAYERS - 1];
    const Real x4131 = x4129 + x4130;
    // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward, implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4099 = exp(real_260[l]);
        const Real a4100 = real_259[l] * a4099;
        const Real a4101 = numbers[l + 11 * LAYERS + 53] - 1.0;
        const Real a4102 = a4100 / a4101;
        const Real a4103 = numbers[l + 3 * LAYERS + 48] - real_241[l];
        const Mask a4104 = (a4103 < 0.0);
        const Real a4105 = select(a4104, 0.0, a4103);
        const Real a4106 = a4102 + a4105;
        const Real a4107 = real_263[l] + a4106;
        const Real a4108 = a4107 * 0.5;
        const Real a4111 = a4108 + real_244[l];
        const Real a4112 = real_253[l] * a4111;
        const Real a4117 = real_263[l + 1] + real_258[l];
        const Real a4118 = a4117 * 0.5;
        const Real a4119 = real_253[l] * a4118;
        const Real a4123 = real_242[l] + a4099;
        const Real a4124 = a4123 * 0.5;
        const Real a4126 = a4124 + real_265[l];
        const Real a4127 = real_253[l] * a4126;
        real_255[l] = a4101;
        real_264[l] = a4112;
        real_261[l + 1] = a4119;
        real_266[l] = a4127;
    }
    // implicit_water._balance
    real_266[LAYERS - 1] = x4131;
    // implicit_water._upward
    const Real x4137 = real_229[0] * real_242[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4134 = real_242[l + 1] + real_256[l];
        const Real a4135 = a4134 * 0.5;
        const Real a4136 = real_253[l] * a4135;
        real_265[l + 1] = a4136;
    }
    // implicit_water._balance
    real_265[0] = x4137;
    real_264[LAYERS - 1] = x4116;
    real_261[0] = x4120;
    // implicit_water._balance, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4133 = real_243[l] * real_266[l];
        const Real a4139 = real_243[l] * real_265[l];
        const Real a4140 = a4133 + a4139;
        const Real a4143 = real_264[l] + real_261[l];
        const Real a4144 = real_243[l] * a4143;
        const Real a4145 = seconds * a4144;
        const Real a4146 = seconds * a4140;
        const Real a4147 = real_239[l] - real_222[l];
        const Real a4148 = a4147 / real_237[l];
        const Mask a4149 = (a4148 < 1e-12);
        const Real a4150 = select(a4149, 1e-12, a4148);
        const Real a4151 = log(a4150);
        const Real a4152 = numbers[l + LAYERS + 47] * a4151;
        const Real a4153 = numbers[l + 10 * LAYERS + 52] - a4152;
        const Mask a4154 = (a4153 > 16.11809565095832);
        const Real a4155 = select(a4154, 16.11809565095832, a4153);
        real_242[l] = a4145;
        real_244[l] = a4146;
        real_263[l] = a4147;
        real_241[l] = a4150;
        real_267[l] = a4155;
    }
    // implicit_water._state
    const Mask x4164 = (real_of(0.0) == 0.0);
    // retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4156 = exp(real_267[l]);
        const Real a4157 = numbers[l + LAYERS + 47] * a4156;
        const Real a4158 = real_241[l] * real_237[l];
        const Real a4159 = a4157 / a4158;
        const Real a4160 = -a4156;
        const Mask a4161 = (real_239[l] > real_225[l]);
        const Real a4162 = select(a4161, real_225[l], real_239[l]);
        const Mask a4163 = (real_239[l] <= real_225[l]);
        const Mask a4165 = (a4163 & x4164);
        const Real a4166 = a4162 - real_219[l];
        const Real a4167 = a4166 * 100.0;
        const Mask a4168 = (a4167 < 0.0);
        const Real a4169 = select(a4168, 0.0, a4167);
        const Mask a4170 = (a4169 > 1.0);
        const Real a4171 = select(a4170, 1.0, a4169);
        const Real a4172 = real_219[l] + 0.01;
        const Mask a4173 = (a4162 <= a4172);
        const Mask a4174 = (a4165 & a4173);
        const Real a4175 = select(a4174, 100.0, 0.0);
        const Mask a4176 = (a4156 < numbers[l + 3 * LAYERS + 47]);
        const Real a4177 = select(a4176, numbers[l + 3 * LAYERS + 47], a4156);
        const Mask a4178 = (real_267[l] < numbers[l + 10 * LAYERS + 52]);
        const Real a4179 = select(a4178, numbers[l + 10 * LAYERS + 52], real_267[l]);
        const Real a4180 = a4179 - numbers[l + 10 * LAYERS + 52];
        const Real a4181 = numbers[l + 11 * LAYERS + 52] * a4180;
        const Real a4182 = -a4181;
        real_265[l] = a4156;
        real_266[l] = a4159;
        real_261[l] = a4160;
        real_264[l] = a4162;
        mask_268[l] = a4165;
        real_243[l] = a4171;
        real_269[l] = a4172;
        real_270[l] = a4175;
        real_271[l] = a4177;
        real_272[l] = a4182;
    }
    // retention.flowing
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Mask a4194 = (real_265[l + 1] < numbers[l + 3 * LAYERS + 47]);
        const Real a4195 = select(a4194, numbers[l + 3 * LAYERS + 47], real_265[l + 1]);
        const Mask a4196 = (real_267[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a4197 = select(a4196, numbers[l + 10 * LAYERS + 52], real_267[l + 1]);
        const Real a4198 = a4197 - numbers[l + 10 * LAYERS + 52];
        const Real a4199 = numbers[l + 11 * LAYERS + 52] * a4198;
        const Real a4200 = -a4199;
        const Real a4201 = exp(a4200);
        const Real a4202 = a4195 * a4201;
        const Real a4203 = a4202 / real_257[l];
        const Real a4204 = numbers[l + 3 * LAYERS + 47] - real_265[l + 1];
        const Mask a4205 = (a4204 < 0.0);
        const Real a4206 = select(a4205, 0.0, a4204);
        const Real a4207 = a4203 + a4206;
        const Mask a4208 = (real_265[l] < numbers[l + 3 * LAYERS + 48]);
        const Real a4209 = select(a4208, numbers[l + 3 * LAYERS + 48], real_265[l]);
        const Mask a4210 = (real_267[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a4211 = select(a4210, numbers[l + 10 * LAYERS + 53], real_267[l]);
        const Real a4212 = a4211 - numbers[l + 10 * LAYERS + 53];
        const Real a4213 = numbers[l + 11 * LAYERS + 53] * a4212;
        const Real a4214 = -a4213;
        real_256[l] = a4201;
        real_260[l] = a4207;
        real_259[l] = a4209;
        real_258[l] = a4214;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4183 = exp(real_272[l]);
        const Mask a4184 = (real_265[l] > real_224[l]);
        const Real a4185 = numbers[l + 11 * LAYERS + 52] * a4183;
        const Real a4186 = a4185 / real_271[l];
        const Real a4187 = select(a4184, a4186, 0.0);
        const Real a4188 = real_271[l] * a4183;
        const Real a4189 = a4188 / real_262[l];
        const Real a4190 = numbers[l + 3 * LAYERS + 47] - real_265[l];
        const Mask a4191 = (a4190 < 0.0);
        const Real a4192 = select(a4191, 0.0, a4190);
        const Real a4193 = a4189 + a4192;
        real_267[l] = a4183;
        real_241[l] = a4187;
        real_273[l] = a4193;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4224 = real_245[l] * real_267[l];
        real_272[l] = a4224;
    }
    const Real x4227 = real_273[LAYERS - 1] + real_272[LAYERS - 1];
    const Real x4228 = x3973 * x4227;
    const Real x4229 = x3997 * real_267[LAYERS - 1];
    const Real x4230 = x4228 + x4229;
    // implicit_water._upward
    const Real x4234 = real_229[0] * real_273[0];
    // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4215 = exp(real_258[l]);
        const Real a4216 = real_259[l] * a4215;
        const Real a4217 = a4216 / real_255[l];
        const Real a4218 = numbers[l + 3 * LAYERS + 48] - real_265[l];
        const Mask a4219 = (a4218 < 0.0);
        const Real a4220 = select(a4219, 0.0, a4218);
        const Real a4221 = a4217 + a4220;
        const Real a4222 = real_273[l] + a4221;
        const Real a4223 = a4222 * 0.5;
        const Real a4225 = a4223 + real_272[l];
        const Real a4226 = real_253[l] * a4225;
        const Real a4231 = real_273[l + 1] + real_260[l];
        const Real a4232 = a4231 * 0.5;
        const Real a4233 = real_253[l] * a4232;
        real_254[l] = a4215;
        real_271[l] = a4226;
        real_274[l + 1] = a4233;
    }
    // implicit_water._flow
    real_271[LAYERS - 1] = x4230;
    real_274[0] = x4234;
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4236 = real_243[l] * real_271[l];
        const Real a4238 = real_243[l] * real_274[l];
        real_272[l] = a4236;
        real_273[l] = a4238;
    }
    const Real x4239 = x3999 - real_273[0];
    const Mask x4240 = (x4239 > x3906);
    const Real x4241 = select(x4240, x3906, x4239);
    // implicit_water._remaining
    const Real x4242 = real_264[0] - x3945;
    const Real x4243 = x4242 * 100.0;
    const Mask x4244 = (x4243 < 0.0);
    const Real x4245 = select(x4244, 0.0, x4243);
    const Mask x4246 = (x4245 > 1.0);
    const Real x4247 = select(x4246, 1.0, x4245);
    // implicit_water._flow
    const Real x4248 = x3825 * x4247;
    const Real x4257 = real_272[LAYERS - 1] - x4020;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4256 = real_272[l] - real_273[l + 1];
        real_265[l + 1] = a4256;
    }
    // implicit_water._gain
    real_265[0] = x4241;
    for (int l = 0; l < LAYERS - 1; ++l) real_273[l] = real_265[l + 1];
    real_273[LAYERS - 1] = x4257;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4249 = real_264[l] - real_216[l];
        const Real a4250 = a4249 * 100.0;
        const Mask a4251 = (a4250 < 0.0);
        const Real a4252 = select(a4251, 0.0, a4250);
        const Mask a4253 = (a4252 > 1.0);
        const Real a4254 = select(a4253, 1.0, a4252);
        const Real a4255 = real_215[l] * a4254;
        const Real a4258 = real_239[l] - real_264[l];
        const Real a4259 = a4258 * 1e-09;
        const Real a4260 = real_264[l] + a4259;
        const Real a4261 = a4260 - state[l + 2 * LAYERS];
        const Real a4262 = numbers[l] * a4261;
        const Real a4263 = a4255 + in_row(l, 0, x4248);
        const Real a4266 = real_265[l] - real_273[l];
        const Real a4267 = a4266 - a4263;
        const Real a4268 = seconds * a4267;
        const Real a4269 = a4262 - a4268;
        const Real a4270 = select(x4121, 0.0, real_241[l]);
        const Real a4273 = real_245[l] * a4270;
        real_272[l] = a4255;
        real_275[l] = a4269;
        real_276[l] = a4270;
        real_277[l] = a4273;
    }
    // implicit_water._downward
    const Real x4276 = real_267[LAYERS - 1] + real_277[LAYERS - 1];
    const Real x4277 = x3973 * x4276;
    const Real x4278 = x3997 * real_276[LAYERS - 1];
    const Real x4279 = x4277 + x4278;
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4271 = real_267[l] + real_254[l];
        const Real a4272 = a4271 * 0.5;
        const Real a4274 = a4272 + real_277[l];
        const Real a4275 = real_253[l] * a4274;
        real_276[l] = a4275;
    }
    // implicit_water._balance
    real_276[LAYERS - 1] = x4279;
    // implicit_water._upward
    const Real x4285 = real_229[0] * real_267[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4282 = real_267[l + 1] + real_256[l];
        const Real a4283 = a4282 * 0.5;
        const Real a4284 = real_253[l] * a4283;
        real_277[l + 1] = a4284;
    }
    // implicit_water._balance
    real_277[0] = x4285;
    const Mask x4295 = (x4241 < x3906);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4281 = real_243[l] * real_276[l];
        const Real a4287 = real_243[l] * real_277[l];
        const Real a4288 = select(x4121, 1.0, real_266[l]);
        const Real a4289 = a4281 * a4288;
        const Real a4290 = real_270[l] * real_271[l];
        const Real a4291 = a4289 + a4290;
        const Real a4292 = a4287 * a4288;
        const Real a4293 = real_270[l] * real_274[l];
        const Real a4294 = a4292 + a4293;
        real_267[l] = a4281;
        real_273[l] = a4287;
        real_241[l] = a4291;
        real_278[l] = a4294;
    }
    const Real x4296 = select(x4295, real_278[0], 0.0);
    real_277[0] = x4296;
    for (int l = 0; l < LAYERS - 1; ++l) real_277[l + 1] = real_278[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4297 = magnitude(real_261[l]);
        const Real a4298 = select(x4121, a4297, real_239[l]);
        const Real a4300 = real_241[l] + real_277[l];
        const Real a4301 = a4298 * a4300;
        real_276[l] = a4301;
    }
    real_277[0] = real_276[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_277[l + 1] = real_276[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_261[l] = real_276[l + 1];
    real_261[LAYERS - 1] = real_276[LAYERS - 1];
    // implicit_water._demanded
    const Mask x4316 = (real_264[0] > x3945);
    const Real x4317 = x3945 + 0.01;
    const Mask x4318 = (real_264[0] < x4317);
    const Mask x4319 = (x4316 & x4318);
    const Mask x4320 = (real_264[0] == x3945);
    // implicit_water._balance, implicit_water._demanded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4304 = maximum(real_277[l], real_261[l]);
        const Real a4305 = maximum(real_276[l], a4304);
        const Mask a4306 = (real_275[l] < 0.0);
        const Mask a4307 = (real_264[l] > real_216[l]);
        const Real a4308 = real_216[l] + 0.01;
        const Mask a4309 = (real_264[l] < a4308);
        const Mask a4310 = (a4307 & a4309);
        const Mask a4311 = (real_264[l] == real_216[l]);
        const Mask a4312 = (a4311 & a4306);
        const Mask a4313 = (a4310 | a4312);
        const Real a4314 = real_215[l] * 100.0;
        const Real a4315 = select(a4313, a4314, 0.0);
        real_279[l] = a4305;
        mask_280[l] = a4306;
        real_281[l] = a4308;
        real_282[l] = a4314;
        real_283[l] = a4315;
    }
    // implicit_water._demanded
    const Mask x4321 = (x4320 & mask_280[0]);
    const Mask x4322 = (x4319 | x4321);
    const Real x4323 = x3825 * 100.0;
    const Real x4324 = select(x4322, x4323, 0.0);
    // implicit_water._balance
    const Real x4347 = select(mask_268[0], x4324, 0.0);
    // implicit_water._at
    const Mask x4356 = (real_of(0.0) < 360.0);
    const Mask x4360 = (real_of(0.0) < 1560.0);
    // implicit_water._balance, implicit_water._mobile, implicit_water._at
    Mask a4359_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4325 = select(mask_268[l], 1.0, 1e-09);
        const Real a4326 = select(x4121, 1e-11, a4325);
        const Real a4327 = real_267[l] + real_273[l];
        const Real a4328 = real_271[l] + real_274[l];
        const Real a4329 = real_243[l] * a4328;
        const Real a4330 = a4327 * real_266[l];
        const Real a4331 = real_270[l] * a4328;
        const Real a4332 = a4330 + a4331;
        const Mask a4333 = (real_263[l] < 1e-09);
        const Real a4334 = select(a4333, 1e-09, real_263[l]);
        const Real a4335 = a4334 * a4332;
        const Mask a4336 = (a4329 < 1e-30);
        const Real a4337 = select(a4336, 1e-30, a4329);
        const Real a4338 = a4335 / a4337;
        const Mask a4339 = (real_243[l] < 1.0);
        const Real a4340 = select(a4339, 60.0, INFINITE);
        const Real a4341 = seconds * real_279[l];
        const Real a4342 = numbers[l] * numbers[l + 2 * LAYERS + 47];
        const Real a4343 = a4341 + a4342;
        const Real a4344 = a4343 * 1.4210854715202004e-14;
        const Real a4345 = numbers[l] * a4326;
        const Real a4346 = select(mask_268[l], real_283[l], 0.0);
        const Real a4348 = seconds * a4329;
        const Mask a4349 = (a4338 < 0.02);
        const Real a4350 = select(a4349, 0.02, a4338);
        const Real a4351 = minimum(a4350, a4340);
        const Real a4352 = seconds * a4327;
        const Real a4353 = magnitude(real_275[l]);
        const Real a4354 = numbers[l] * 1e-09;
        const Real a4355 = maximum(a4344, a4354);
        const Real a4357 = select(x4356, a4344, a4355);
        const Mask a4358 = (a4353 > a4357);
        a4359_last = (a4359_last | a4358);
        real_261[l] = a4342;
        real_277[l] = a4345;
        real_276[l] = a4346;
        real_264[l] = a4348;
        real_284[l] = a4351;
        real_285[l] = a4352;
        real_286[l] = a4353;
        real_287[l] = a4354;
        real_288[l] = a4355;
    }
    // implicit_water._at
    const Mask x4361 = (a4359_last & x4360);
    Mask a4363_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a4362 = (real_286[l] <= real_288[l]);
        a4363_last = (a4363_last & a4362);
    }
    // implicit_water.solve_water
    for (int l = 0; l < LAYERS; ++l) real_288[l] = real_239[l];
    for (int l = 0; l < LAYERS; ++l) real_286[l] = real_of(0.0);
    real_289[0] = x4241;
    for (int l = 0; l < LAYERS - 1; ++l) real_289[l + 1] = real_265[l + 1];
    real_289[LAYERS] = x4257;
    Real w4367 = x4248;
    for (int l = 0; l < LAYERS; ++l) real_283[l] = real_272[l];
    for (int l = 0; l < LAYERS; ++l) real_279[l] = real_275[l];
    for (int l = 0; l < LAYERS; ++l) real_273[l] = real_277[l];
    for (int l = 0; l < LAYERS; ++l) real_267[l] = real_241[l];
    real_274[0] = x4296;
    for (int l = 0; l < LAYERS - 1; ++l) real_274[l + 1] = real_278[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_271[l] = real_276[l];
    Real w4374 = x4347;
    for (int l = 0; l < LAYERS; ++l) real_270[l] = real_264[l];
    for (int l = 0; l < LAYERS; ++l) real_243[l] = real_284[l];
    for (int l = 0; l < LAYERS; ++l) real_266[l] = real_285[l];
    Real w4378 = real_of(INFINITE);
    Real w4379 = real_of(1.0);
    Real w4380 = real_of(0.0);
    Mask w4381 = x4361;
    Mask w4382 = a4363_last;
    for (int pass = 0; pass < 1560; ++pass) {
        if (!any_lane(w4381)) break;
        // implicit_water._iteration
        const Mask x4385 = (w4380 == 60.0);
        const Mask x4386 = (w4380 == 360.0);
        const Mask x4387 = (x4385 | x4386);
        Real a4384_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4383 = magnitude(real_279[l]);
            a4384_last = a4384_last + a4383;
        }
        const Mask x4388 = (a4384_last < w4378);
        const Mask x4389 = (w4380 < 60.0);
        const Mask x4390 = (x4388 | x4389);
        const Mask x4391 = (w4380 < 360.0);
        const Real x4392 = select(x4391, 1.03, 1.0);
        const Real x4393 = select(x4390, x4392, 0.5);
        const Real x4394 = x4393 * w4379;
        const Mask x4395 = (x4394 < 0.1);
        const Real x4396 = select(x4395, 0.1, x4394);
        const Mask x4397 = (x4396 > 1.0);
        const Real x4398 = select(x4397, 1.0, x4396);
        const Real x4399 = select(x4387, 0.5, x4398);
        // implicit_water._change
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4407 = seconds * real_267[l];
            const Real a4408 = -a4407;
            const Real a4409 = seconds * real_274[l + 1];
            const Real a4410 = -a4409;
            real_256[l] = a4408;
            real_254[l] = a4410;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4400 = real_271[l] + in_row(l, 0, w4374);
            const Real a4401 = a4400 + real_267[l];
            const Real a4402 = a4401 + real_274[l];
            const Real a4403 = seconds * a4402;
            const Real a4404 = real_273[l] + a4403;
            const Real a4405 = a4404 * 1.0000000000000142;
            const Real a4411 = -real_279[l];
            real_263[l] = a4400;
            real_290[l] = a4405;
            real_291[l] = a4411;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_256, real_290, real_254, real_291, real_292);
        // implicit_water._moved, implicit_water._mobile, implicit_water._raised
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a4413 = (real_286[l] > 0.0);
            const Mask a4414 = (real_288[l] <= real_225[l]);
            const Real a4415 = real_288[l] - real_222[l];
            const Mask a4416 = (a4415 < 1e-09);
            const Real a4417 = select(a4416, 1e-09, a4415);
            const Mask a4418 = (real_270[l] < 1e-30);
            const Real a4419 = select(a4418, 1e-30, real_270[l]);
            const Real a4420 = 1 / a4417;
            const Real a4421 = real_240[l] * a4420;
            const Mask a4422 = (a4421 < 1.0);
            const Real a4423 = select(a4422, 1.0, a4421);
            const Real a4424 = real_225[l] - real_222[l];
            const Real a4425 = a4424 * a4420;
            const Mask a4426 = (a4425 > a4423);
            const Real a4427 = select(a4426, a4423, a4425);
            const Mask a4428 = (a4427 < 1e-30);
            const Real a4429 = select(a4428, 1e-30, a4427);
            const Real a4430 = seconds * real_263[l];
            const Real a4431 = numbers[l] + a4430;
            const Real a4432 = a4431 * a4417;
            const Real a4433 = select(a4414, a4431, real_287[l]);
            const Real a4434 = real_243[l] * a4419;
            const Real a4435 = a4434 * a4420;
            const Real a4436 = a4433 + a4435;
            const Real a4437 = numbers[l] * 1e-11;
            const Real a4438 = x4399 * real_292[l];
            const Real a4439 = real_286[l] + a4438;
            const Real a4440 = a4432 * a4429;
            const Real a4441 = a4432 - a4440;
            const Real a4442 = a4441 * 1e-09;
            const Real a4443 = a4440 + a4442;
            const Real a4444 = select(a4414, a4432, a4443);
            const Real a4445 = a4444 + a4419;
            const Real a4446 = log(a4429);
            const Real a4447 = real_243[l] * a4446;
            const Mask a4448 = (a4447 > 300.0);
            const Real a4449 = select(a4448, 300.0, a4447);
            mask_268[l] = a4413;
            real_291[l] = a4417;
            real_290[l] = a4419;
            real_293[l] = a4423;
            real_294[l] = a4429;
            real_295[l] = a4432;
            real_296[l] = a4434;
            real_297[l] = a4436;
            real_298[l] = a4437;
            real_299[l] = a4439;
            real_300[l] = a4440;
            real_301[l] = a4445;
            real_302[l] = a4449;
        }
        // implicit_water._raised, implicit_water._moved
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4450 = exp(real_302[l]);
            const Real a4451 = real_290[l] * a4450;
            const Real a4452 = real_300[l] + a4451;
            const Real a4453 = real_295[l] * real_293[l];
            const Real a4454 = a4453 - real_300[l];
            const Real a4455 = a4454 * 1e-09;
            const Real a4456 = real_300[l] + a4455;
            const Real a4457 = maximum(real_242[l], real_290[l]);
            const Real a4458 = a4456 + a4457;
            const Real a4459 = x4399 * real_297[l];
            const Real a4460 = a4459 * real_292[l];
            const Real a4461 = real_301[l] + a4460;
            const Real a4462 = a4461 - a4458;
            const Real a4463 = real_298[l] + real_244[l];
            const Real a4464 = a4462 / a4463;
            const Real a4465 = select(mask_268[l], real_299[l], a4464);
            const Mask a4466 = (a4465 < 0.0);
            const Real a4467 = select(a4466, 0.0, a4465);
            const Mask a4468 = (real_299[l] > 0.0);
            const Mask a4469 = (a4461 > a4458);
            const Mask a4470 = select(mask_268[l], a4468, a4469);
            const Mask a4471 = (a4461 > a4452);
            const Real a4472 = real_295[l] * 1e-09;
            const Real a4473 = select(a4471, a4472, real_295[l]);
            const Real a4474 = real_300[l] * 0.999999999;
            const Real a4475 = select(a4471, a4474, 0.0);
            const Real a4476 = a4461 - a4475;
            const Mask a4477 = (a4476 < 1e-30);
            const Real a4478 = select(a4477, 1e-30, a4476);
            const Real a4479 = a4478 / real_290[l];
            real_263[l] = a4467;
            mask_280[l] = a4470;
            mask_303[l] = a4471;
            real_304[l] = a4473;
            real_305[l] = a4476;
            real_306[l] = a4478;
            real_307[l] = a4479;
        }
        // implicit_water._moved
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4480 = log(real_307[l]);
            const Real a4481 = a4480 / real_243[l];
            const Mask a4482 = (a4481 > 50.0);
            const Real a4483 = select(a4482, 50.0, a4481);
            real_302[l] = a4483;
        }
        const Mask x4509 = (x4399 < 1.0);
        const Mask x4530 = (x3825 > 0.0);
        const Real x4531 = select(x4530, x3945, (-1.0));
        // implicit_water._stopped
        const Mask x4532 = (real_288[0] > x4531);
        // implicit_water._moved, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4484 = exp(real_302[l]);
            const Real a4485 = real_305[l] - real_304[l];
            const Real a4486 = a4485 - real_290[l];
            const Real a4487 = real_304[l] + real_296[l];
            const Real a4488 = a4486 / a4487;
            const Real a4489 = a4488 + 1.0;
            const Real a4490 = real_306[l] / real_304[l];
            const Real a4491 = minimum(a4484, a4490);
            const Real a4492 = minimum(a4491, a4489);
            const Mask a4493 = (a4492 < 0.05);
            const Real a4494 = select(a4493, 0.05, a4492);
            const Real a4495 = select(mask_303[l], real_294[l], 0.05);
            const Real a4496 = select(mask_303[l], real_293[l], real_294[l]);
            const Real a4497 = maximum(a4494, a4495);
            const Real a4498 = minimum(a4497, a4496);
            const Real a4499 = real_291[l] * a4498;
            const Real a4500 = real_222[l] + a4499;
            const Real a4501 = maximum(a4500, real_219[l]);
            const Real a4502 = select(mask_268[l], real_238[l], a4501);
            const Mask a4503 = ~mask_268[l];
            const Mask a4504 = (real_288[l] > real_225[l]);
            const Mask a4505 = (a4503 & a4504);
            const Real a4506 = a4502 - real_288[l];
            const Real a4507 = x4399 * a4506;
            const Real a4508 = real_288[l] + a4507;
            const Mask a4510 = (a4505 & x4509);
            const Real a4511 = select(a4510, a4508, a4502);
            const Mask a4512 = (real_288[l] > real_269[l]);
            const Mask a4513 = (a4511 < real_269[l]);
            const Mask a4514 = (a4512 & a4513);
            const Mask a4515 = (real_288[l] < real_269[l]);
            const Mask a4516 = (a4511 > real_269[l]);
            const Mask a4517 = (a4515 & a4516);
            const Mask a4518 = (a4514 | a4517);
            const Real a4519 = select(a4518, real_269[l], a4511);
            const Mask a4520 = (real_215[l] > 0.0);
            const Real a4521 = select(a4520, real_216[l], (-1.0));
            const Mask a4522 = (real_288[l] > a4521);
            const Mask a4523 = (a4519 < a4521);
            const Mask a4524 = (a4522 & a4523);
            const Mask a4525 = (real_288[l] < a4521);
            const Mask a4526 = (a4519 > a4521);
            const Mask a4527 = (a4525 & a4526);
            const Mask a4528 = (a4524 | a4527);
            const Real a4529 = select(a4528, a4521, a4519);
            real_307[l] = a4529;
        }
        // implicit_water._stopped
        const Mask x4533 = (real_307[0] < x4531);
        const Mask x4534 = (x4532 & x4533);
        const Mask x4535 = (real_288[0] < x4531);
        const Mask x4536 = (real_307[0] > x4531);
        const Mask x4537 = (x4535 & x4536);
        const Mask x4538 = (x4534 | x4537);
        const Real x4539 = select(x4538, x4531, real_307[0]);
        // implicit_water._moved
        real_307[0] = x4539;
        // implicit_water._iteration
        const Real x4550 = select(x4387, INFINITE, a4384_last);
        const Real x4551 = real_of_mask(w4381);
        const Real x4552 = w4380 + x4551;
        // implicit_water._moved, implicit_water._iteration, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a4541 = (real_307[l] >= real_238[l]);
            const Mask a4542 = (mask_280[l] | a4541);
            const Real a4543 = select(a4542, real_238[l], real_307[l]);
            const Real a4544 = select(a4542, real_263[l], 0.0);
            const Real a4545 = select(x4386, real_238[l], real_239[l]);
            const Real a4546 = select(x4387, a4545, a4543);
            const Real a4547 = select(x4387, 0.0, a4544);
            const Real a4548 = select(w4381, a4546, real_288[l]);
            const Real a4549 = select(w4381, a4547, real_286[l]);
            const Real a4553 = a4548 - real_222[l];
            const Real a4554 = a4553 / real_237[l];
            const Mask a4555 = (a4554 < 1e-12);
            const Real a4556 = select(a4555, 1e-12, a4554);
            const Real a4557 = log(a4556);
            const Real a4558 = numbers[l + LAYERS + 47] * a4557;
            const Real a4559 = numbers[l + 10 * LAYERS + 52] - a4558;
            const Mask a4560 = (a4559 > 16.11809565095832);
            const Real a4561 = select(a4560, 16.11809565095832, a4559);
            real_302[l] = a4548;
            real_306[l] = a4549;
            real_305[l] = a4553;
            real_304[l] = a4556;
            real_296[l] = a4561;
        }
        // retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4562 = exp(real_296[l]);
            const Real a4563 = numbers[l + LAYERS + 47] * a4562;
            const Real a4564 = real_304[l] * real_237[l];
            const Real a4565 = a4563 / a4564;
            const Real a4567 = real_306[l] - a4562;
            const Mask a4568 = (real_302[l] > real_225[l]);
            const Real a4569 = select(a4568, real_225[l], real_302[l]);
            const Mask a4570 = (real_302[l] <= real_225[l]);
            const Mask a4571 = (real_306[l] == 0.0);
            const Mask a4572 = (a4570 & a4571);
            const Real a4573 = a4569 - real_219[l];
            const Real a4574 = a4573 * 100.0;
            const Mask a4575 = (a4574 < 0.0);
            const Real a4576 = select(a4575, 0.0, a4574);
            const Mask a4577 = (a4576 > 1.0);
            const Real a4578 = select(a4577, 1.0, a4576);
            const Mask a4579 = (a4569 <= real_269[l]);
            const Mask a4580 = (a4572 & a4579);
            const Real a4581 = select(a4580, 100.0, 0.0);
            const Real a4582 = -a4567;
            const Mask a4583 = (a4582 < numbers[l + 3 * LAYERS + 47]);
            const Real a4584 = select(a4583, numbers[l + 3 * LAYERS + 47], a4582);
            const Mask a4585 = (real_296[l] < numbers[l + 10 * LAYERS + 52]);
            const Real a4586 = select(a4585, numbers[l + 10 * LAYERS + 52], real_296[l]);
            const Real a4587 = a4586 - numbers[l + 10 * LAYERS + 52];
            const Real a4588 = numbers[l + 11 * LAYERS + 52] * a4587;
            const Real a4589 = -a4588;
            real_307[l] = a4565;
            real_263[l] = a4567;
            real_294[l] = a4569;
            mask_280[l] = a4572;
            real_293[l] = a4578;
            real_290[l] = a4581;
            real_291[l] = a4582;
            real_301[l] = a4584;
            real_300[l] = a4589;
        }
        // retention.flowing
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4601 = -real_263[l + 1];
            const Mask a4602 = (a4601 < numbers[l + 3 * LAYERS + 47]);
            const Real a4603 = select(a4602, numbers[l + 3 * LAYERS + 47], a4601);
            const Mask a4604 = (real_296[l + 1] < numbers[l + 10 * LAYERS + 52]);
            const Real a4605 = select(a4604, numbers[l + 10 * LAYERS + 52], real_296[l + 1]);
            const Real a4606 = a4605 - numbers[l + 10 * LAYERS + 52];
            const Real a4607 = numbers[l + 11 * LAYERS + 52] * a4606;
            const Real a4608 = -a4607;
            const Real a4609 = exp(a4608);
            const Real a4610 = a4603 * a4609;
            const Real a4611 = a4610 / real_257[l];
            const Real a4612 = real_263[l + 1] + numbers[l + 3 * LAYERS + 47];
            const Mask a4613 = (a4612 < 0.0);
            const Real a4614 = select(a4613, 0.0, a4612);
            const Real a4615 = a4611 + a4614;
            const Real a4616 = -real_263[l];
            const Mask a4617 = (a4616 < numbers[l + 3 * LAYERS + 48]);
            const Real a4618 = select(a4617, numbers[l + 3 * LAYERS + 48], a4616);
            const Mask a4619 = (real_296[l] < numbers[l + 10 * LAYERS + 53]);
            const Real a4620 = select(a4619, numbers[l + 10 * LAYERS + 53], real_296[l]);
            const Real a4621 = a4620 - numbers[l + 10 * LAYERS + 53];
            const Real a4622 = numbers[l + 11 * LAYERS + 53] * a4621;
            const Real a4623 = -a4622;
            real_254[l] = a4609;
            real_256[l] = a4615;
            real_258[l] = a4618;
            real_259[l] = a4623;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4590 = exp(real_300[l]);
            const Mask a4591 = (real_291[l] > real_224[l]);
            const Real a4592 = numbers[l + 11 * LAYERS + 52] * a4590;
            const Real a4593 = a4592 / real_301[l];
            const Real a4594 = select(a4591, a4593, 0.0);
            const Real a4595 = real_301[l] * a4590;
            const Real a4596 = a4595 / real_262[l];
            const Real a4597 = real_263[l] + numbers[l + 3 * LAYERS + 47];
            const Mask a4598 = (a4597 < 0.0);
            const Real a4599 = select(a4598, 0.0, a4597);
            const Real a4600 = a4596 + a4599;
            real_296[l] = a4590;
            real_304[l] = a4594;
            real_299[l] = a4600;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4633 = real_245[l] * real_296[l];
            real_300[l] = a4633;
        }
        const Real x4636 = real_299[LAYERS - 1] + real_300[LAYERS - 1];
        const Real x4637 = x3973 * x4636;
        const Real x4638 = x3997 * real_296[LAYERS - 1];
        const Real x4639 = x4637 + x4638;
        // implicit_water._upward
        const Real x4643 = real_229[0] * real_299[0];
        // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4624 = exp(real_259[l]);
            const Real a4625 = real_258[l] * a4624;
            const Real a4626 = a4625 / real_255[l];
            const Real a4627 = real_263[l] + numbers[l + 3 * LAYERS + 48];
            const Mask a4628 = (a4627 < 0.0);
            const Real a4629 = select(a4628, 0.0, a4627);
            const Real a4630 = a4626 + a4629;
            const Real a4631 = real_299[l] + a4630;
            const Real a4632 = a4631 * 0.5;
            const Real a4634 = a4632 + real_300[l];
            const Real a4635 = real_253[l] * a4634;
            const Real a4640 = real_299[l + 1] + real_256[l];
            const Real a4641 = a4640 * 0.5;
            const Real a4642 = real_253[l] * a4641;
            real_260[l] = a4624;
            real_301[l] = a4635;
            real_291[l + 1] = a4642;
        }
        // implicit_water._flow
        real_301[LAYERS - 1] = x4639;
        real_291[0] = x4643;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4645 = real_293[l] * real_301[l];
            const Real a4647 = real_293[l] * real_291[l];
            real_300[l] = a4645;
            real_299[l] = a4647;
        }
        const Real x4648 = x3999 - real_299[0];
        const Mask x4649 = (x4648 > x3906);
        const Real x4650 = select(x4649, x3906, x4648);
        // implicit_water._remaining
        const Real x4651 = real_294[0] - x3945;
        const Real x4652 = x4651 * 100.0;
        const Mask x4653 = (x4652 < 0.0);
        const Real x4654 = select(x4653, 0.0, x4652);
        const Mask x4655 = (x4654 > 1.0);
        const Real x4656 = select(x4655, 1.0, x4654);
        // implicit_water._flow
        const Real x4657 = x3825 * x4656;
        const Real x4666 = real_300[LAYERS - 1] - x4020;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4665 = real_300[l] - real_299[l + 1];
            real_259[l] = a4665;
        }
        // implicit_water._gain
        real_299[0] = x4650;
        for (int l = 0; l < LAYERS - 1; ++l) real_299[l + 1] = real_259[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_300[l] = real_259[l];
        real_300[LAYERS - 1] = x4666;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4658 = real_294[l] - real_216[l];
            const Real a4659 = a4658 * 100.0;
            const Mask a4660 = (a4659 < 0.0);
            const Real a4661 = select(a4660, 0.0, a4659);
            const Mask a4662 = (a4661 > 1.0);
            const Real a4663 = select(a4662, 1.0, a4661);
            const Real a4664 = real_215[l] * a4663;
            const Real a4667 = real_302[l] - real_294[l];
            const Real a4668 = a4667 * 1e-09;
            const Real a4669 = real_294[l] + a4668;
            const Real a4670 = real_306[l] * 1e-11;
            const Real a4671 = a4669 + a4670;
            const Real a4672 = a4671 - state[l + 2 * LAYERS];
            const Real a4673 = numbers[l] * a4672;
            const Real a4674 = a4664 + in_row(l, 0, x4657);
            const Real a4677 = real_299[l] - real_300[l];
            const Real a4678 = a4677 - a4674;
            const Real a4679 = seconds * a4678;
            const Real a4680 = a4673 - a4679;
            const Mask a4681 = (real_306[l] > 0.0);
            const Real a4682 = select(a4681, 0.0, real_304[l]);
            const Real a4685 = real_245[l] * a4682;
            real_298[l] = a4664;
            real_297[l] = a4680;
            mask_303[l] = a4681;
            real_295[l] = a4682;
            real_292[l] = a4685;
        }
        // implicit_water._downward
        const Real x4688 = real_296[LAYERS - 1] + real_292[LAYERS - 1];
        const Real x4689 = x3973 * x4688;
        const Real x4690 = x3997 * real_295[LAYERS - 1];
        const Real x4691 = x4689 + x4690;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4683 = real_296[l] + real_260[l];
            const Real a4684 = a4683 * 0.5;
            const Real a4686 = a4684 + real_292[l];
            const Real a4687 = real_253[l] * a4686;
            real_295[l] = a4687;
        }
        // implicit_water._balance
        real_295[LAYERS - 1] = x4691;
        // implicit_water._upward
        const Real x4697 = real_229[0] * real_296[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4694 = real_296[l + 1] + real_254[l];
            const Real a4695 = a4694 * 0.5;
            const Real a4696 = real_253[l] * a4695;
            real_292[l + 1] = a4696;
        }
        // implicit_water._balance
        real_292[0] = x4697;
        const Mask x4707 = (x4650 < x3906);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4693 = real_293[l] * real_295[l];
            const Real a4699 = real_293[l] * real_292[l];
            const Real a4700 = select(mask_303[l], 1.0, real_307[l]);
            const Real a4701 = a4693 * a4700;
            const Real a4702 = real_290[l] * real_301[l];
            const Real a4703 = a4701 + a4702;
            const Real a4704 = a4699 * a4700;
            const Real a4705 = real_290[l] * real_291[l];
            const Real a4706 = a4704 + a4705;
            real_296[l] = a4693;
            real_300[l] = a4699;
            real_299[l] = a4703;
            real_304[l] = a4706;
        }
        const Real x4708 = select(x4707, real_304[0], 0.0);
        real_292[0] = x4708;
        for (int l = 0; l < LAYERS - 1; ++l) real_292[l + 1] = real_304[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4709 = magnitude(real_263[l]);
            const Real a4710 = select(mask_303[l], a4709, real_302[l]);
            const Real a4712 = real_299[l] + real_292[l];
            const Real a4713 = a4710 * a4712;
            real_295[l] = a4713;
        }
        real_292[0] = real_295[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_292[l + 1] = real_295[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_263[l] = real_295[l + 1];
        real_263[LAYERS - 1] = real_295[LAYERS - 1];
        // implicit_water._demanded
        const Mask x4726 = (real_294[0] > x3945);
        const Mask x4727 = (real_294[0] < x4317);
        const Mask x4728 = (x4726 & x4727);
        const Mask x4729 = (real_294[0] == x3945);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4716 = maximum(real_292[l], real_263[l]);
            const Real a4717 = maximum(real_295[l], a4716);
            const Mask a4718 = (real_297[l] < 0.0);
            const Mask a4719 = (real_294[l] > real_216[l]);
            const Mask a4720 = (real_294[l] < real_281[l]);
            const Mask a4721 = (a4719 & a4720);
            const Mask a4722 = (real_294[l] == real_216[l]);
            const Mask a4723 = (a4722 & a4718);
            const Mask a4724 = (a4721 | a4723);
            const Real a4725 = select(a4724, real_282[l], 0.0);
            real_308[l] = a4717;
            mask_268[l] = a4718;
            real_309[l] = a4725;
        }
        // implicit_water._demanded
        const Mask x4730 = (x4729 & mask_268[0]);
        const Mask x4731 = (x4728 | x4730);
        const Real x4732 = select(x4731, x4323, 0.0);
        // implicit_water._balance
        const Real x4754 = select(mask_280[0], x4732, 0.0);
        // implicit_water._at
        const Mask x4762 = (x4552 < 360.0);
        const Mask x4766 = (x4552 < 1560.0);
        // implicit_water._balance, implicit_water._mobile, implicit_water._at
        Mask a4765_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4733 = select(mask_280[l], 1.0, 1e-09);
            const Real a4734 = select(mask_303[l], 1e-11, a4733);
            const Real a4735 = real_296[l] + real_300[l];
            const Real a4736 = real_301[l] + real_291[l];
            const Real a4737 = real_293[l] * a4736;
            const Real a4738 = a4735 * real_307[l];
            const Real a4739 = real_290[l] * a4736;
            const Real a4740 = a4738 + a4739;
            const Mask a4741 = (real_305[l] < 1e-09);
            const Real a4742 = select(a4741, 1e-09, real_305[l]);
            const Real a4743 = a4742 * a4740;
            const Mask a4744 = (a4737 < 1e-30);
            const Real a4745 = select(a4744, 1e-30, a4737);
            const Real a4746 = a4743 / a4745;
            const Mask a4747 = (real_293[l] < 1.0);
            const Real a4748 = select(a4747, 60.0, INFINITE);
            const Real a4749 = seconds * real_308[l];
            const Real a4750 = a4749 + real_261[l];
            const Real a4751 = a4750 * 1.4210854715202004e-14;
            const Real a4752 = numbers[l] * a4734;
            const Real a4753 = select(mask_280[l], real_309[l], 0.0);
            const Real a4755 = seconds * a4737;
            const Mask a4756 = (a4746 < 0.02);
            const Real a4757 = select(a4756, 0.02, a4746);
            const Real a4758 = minimum(a4757, a4748);
            const Real a4759 = seconds * a4735;
            const Real a4760 = magnitude(real_297[l]);
            const Real a4761 = maximum(a4751, real_287[l]);
            const Real a4763 = select(x4762, a4751, a4761);
            const Mask a4764 = (a4760 > a4763);
            a4765_last = (a4765_last | a4764);
            real_263[l] = a4752;
            real_292[l] = a4753;
            real_295[l] = a4755;
            real_294[l] = a4758;
            real_310[l] = a4759;
            real_311[l] = a4760;
            real_312[l] = a4761;
        }
        // implicit_water._at
        const Mask x4767 = (a4765_last & x4766);
        Mask a4769_last = mask_of(true);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a4768 = (real_311[l] <= real_312[l]);
            a4769_last = (a4769_last & a4768);
        }
        for (int l = 0; l < LAYERS; ++l) real_288[l] = real_302[l];
        for (int l = 0; l < LAYERS; ++l) real_286[l] = real_306[l];
        real_289[0] = x4650;
        for (int l = 0; l < LAYERS - 1; ++l) real_289[l + 1] = real_259[l];
        real_289[LAYERS] = x4666;
        for (int l = 0; l < LAYERS; ++l) real_283[l] = real_298[l];
        for (int l = 0; l < LAYERS; ++l) real_279[l] = real_297[l];
        for (int l = 0; l < LAYERS; ++l) real_273[l] = real_263[l];
        for (int l = 0; l < LAYERS; ++l) real_267[l] = real_299[l];
        real_274[0] = x4708;
        for (int l = 0; l < LAYERS - 1; ++l) real_274[l + 1] = real_304[l + 1];
        for (int l = 0; l < LAYERS; ++l) real_271[l] = real_292[l];
        for (int l = 0; l < LAYERS; ++l) real_270[l] = real_295[l];
        for (int l = 0; l < LAYERS; ++l) real_243[l] = real_294[l];
        for (int l = 0; l < LAYERS; ++l) real_266[l] = real_310[l];
        w4367 = x4657;
        w4374 = x4754;
        w4378 = x4550;
        w4379 = x4399;
        w4380 = x4552;
        w4381 = x4767;
        w4382 = a4769_last;
    }
    // implicit_water._change
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4777 = seconds * real_267[l];
        const Real a4778 = -a4777;
        const Real a4779 = seconds * real_274[l + 1];
        const Real a4780 = -a4779;
        real_259[l] = a4778;
        real_254[l] = a4780;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4770 = real_271[l] + in_row(l, 0, w4374);
        const Real a4771 = a4770 + real_267[l];
        const Real a4772 = a4771 + real_274[l];
        const Real a4773 = seconds * a4772;
        const Real a4774 = real_273[l] + a4773;
        const Real a4775 = a4774 * 1.0000000000000142;
        const Real a4781 = -real_279[l];
        real_266[l] = a4775;
        real_243[l] = a4781;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_259, real_266, real_254, real_243, real_273);
    // implicit_water._changed
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4783 = real_267[l] * real_273[l];
        const Real a4784 = real_274[l] * real_273[l];
        real_243[l] = a4783;
        real_279[l] = a4784;
    }
    const Real x4785 = -real_279[0];
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4786 = real_243[l] - real_279[l + 1];
        real_313[l + 1] = a4786;
    }
    real_313[0] = x4785;
    real_313[LAYERS] = real_243[LAYERS - 1];
    const Real x4789 = w4374 * real_273[0];
    const Real x4790 = w4367 + x4789;
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a4788 = real_289[l] + real_313[l];
        real_314[l] = a4788;
    }
    // implicit_water._limited
    const Real x4793 = minimum(real_314[0], x3906);
    const Mask x4794 = (x4790 < 0.0);
    const Real x4795 = select(x4794, 0.0, x4790);
    const Real x4796 = minimum(x4795, x3825);
    // implicit_water._changed, implicit_water._limited, retention.brim, implicit_water.advance_water, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4791 = real_271[l] * real_273[l];
        const Real a4792 = real_283[l] + a4791;
        const Mask a4797 = (a4792 < 0.0);
        const Real a4798 = select(a4797, 0.0, a4792);
        const Real a4799 = minimum(a4798, real_215[l]);
        const Mask a4909 = (real_230[l] < real_231[l]);
        const Real a4910 = real_of_mask(a4909);
        const Mask a4911 = (real_230[l] == real_231[l]);
        const Real a4912 = select(a4911, 0.5, a4910);
        const Mask a4916 = (numbers[l + 3 * LAYERS + 47] < real_232[l]);
        const Real a4917 = real_of_mask(a4916);
        const Mask a4918 = (numbers[l + 3 * LAYERS + 47] == real_232[l]);
        const Real a4919 = select(a4918, 0.5, a4917);
        const Mask a4935 = (real_286[l] > 0.0);
        const Real a4936 = select(a4935, real_238[l], real_288[l]);
        const Mask a3926_1330 = (state[l + 2 * LAYERS] < numbers[l + 9 * LAYERS + 52]);
        const Real a3927_1330 = state[l + 2 * LAYERS] - 1e-06;
        const Real a3928_1330 = select(a3926_1330, a3927_1330, numbers[l + 9 * LAYERS + 52]);
        const Real a4938 = a4936 - a3928_1330;
        const Real a4940 = a4938 / real_237[l];
        const Mask a4944 = (a4940 < 1e-12);
        const Real a4945 = select(a4944, 1e-12, a4940);
        const Real a4947 = log(a4945);
        const Real a4949 = numbers[l + LAYERS + 47] * a4947;
        const Real a4953 = numbers[l + 10 * LAYERS + 52] - a4949;
        const Mask a4955 = (a4953 > 16.11809565095832);
        const Real a4956 = select(a4955, 16.11809565095832, a4953);
        real_243[l] = a4799;
        real_279[l] = a4912;
        real_270[l] = a4919;
        mask_303[l] = a4935;
        real_287[l] = a4936;
        real_285[l] = a4940;
        mask_280[l] = a4944;
        real_284[l] = a4945;
        real_264[l] = a4947;
        mask_268[l] = a4955;
        real_276[l] = a4956;
    }
    // retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4958 = exp(real_276[l]);
        const Real a4962 = real_286[l] - a4958;
        const Real a3908_1331 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a3940_1331 = numbers[l + 2 * LAYERS + 47] - a3908_1331;
        const Mask a4963 = (real_287[l] > a3940_1331);
        const Real a4964 = select(a4963, a3940_1331, real_287[l]);
        const Real a4966 = a4964 - real_219[l];
        const Real a4968 = a4966 * 100.0;
        const Mask a4970 = (a4968 < 0.0);
        const Real a4971 = select(a4970, 0.0, a4968);
        const Mask a4973 = (a4971 > 1.0);
        const Real a4974 = select(a4973, 1.0, a4971);
        const Real a4976 = -a4962;
        const Mask a4977 = (a4976 < numbers[l + 3 * LAYERS + 47]);
        const Real a4978 = select(a4977, numbers[l + 3 * LAYERS + 47], a4976);
        const Mask a4980 = (real_276[l] < numbers[l + 10 * LAYERS + 52]);
        const Real a4981 = select(a4980, numbers[l + 10 * LAYERS + 52], real_276[l]);
        const Real a4983 = a4981 - numbers[l + 10 * LAYERS + 52];
        const Real a4986 = numbers[l + 11 * LAYERS + 52] * a4983;
        const Real a4987 = -a4986;
        real_273[l] = a4958;
        real_283[l] = a4962;
        mask_315[l] = a4963;
        real_288[l] = a4964;
        mask_316[l] = a4970;
        mask_317[l] = a4973;
        real_238[l] = a4974;
        mask_318[l] = a4977;
        real_232[l] = a4978;
        mask_319[l] = a4980;
        real_231[l] = a4983;
        real_230[l] = a4987;
    }
    // implicit_water._impedance, retention.flowing
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Mask a4816 = (real_249[l] < real_250[l]);
        const Real a4817 = real_of_mask(a4816);
        const Mask a4818 = (real_249[l] == real_250[l]);
        const Real a4819 = select(a4818, 0.5, a4817);
        const Real a5013 = -real_283[l + 1];
        const Mask a5014 = (a5013 < numbers[l + 3 * LAYERS + 47]);
        const Real a5015 = select(a5014, numbers[l + 3 * LAYERS + 47], a5013);
        const Mask a5017 = (real_276[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a5018 = select(a5017, numbers[l + 10 * LAYERS + 52], real_276[l + 1]);
        const Real a5020 = a5018 - numbers[l + 10 * LAYERS + 52];
        const Real a5023 = numbers[l + 11 * LAYERS + 52] * a5020;
        const Real a5024 = -a5023;
        const Real a5031 = exp(a5024);
        const Real a5034 = a5015 * a5031;
        const Real a5039 = a5034 / real_257[l];
        const Real a5043 = real_283[l + 1] + numbers[l + 3 * LAYERS + 47];
        const Mask a5045 = (a5043 < 0.0);
        const Real a5046 = select(a5045, 0.0, a5043);
        const Real a5048 = a5039 + a5046;
        const Real a5050 = -real_283[l];
        const Mask a5051 = (a5050 < numbers[l + 3 * LAYERS + 48]);
        const Real a5052 = select(a5051, numbers[l + 3 * LAYERS + 48], a5050);
        const Mask a5054 = (real_276[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a5055 = select(a5054, numbers[l + 10 * LAYERS + 53], real_276[l]);
        const Real a5057 = a5055 - numbers[l + 10 * LAYERS + 53];
        const Real a5060 = numbers[l + 11 * LAYERS + 53] * a5057;
        const Real a5061 = -a5060;
        real_260[l] = a4819;
        mask_320[l] = a5014;
        real_258[l] = a5015;
        mask_321[l] = a5017;
        real_256[l] = a5020;
        real_322[l] = a5031;
        real_323[l] = a5039;
        mask_324[l] = a5045;
        real_325[l] = a5048;
        mask_326[l] = a5051;
        real_327[l] = a5052;
        mask_328[l] = a5054;
        real_329[l] = a5057;
        real_330[l] = a5061;
    }
    // retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4994 = exp(real_230[l]);
        const Real a4997 = real_232[l] * a4994;
        const Real a5002 = a4997 / real_262[l];
        const Real a5006 = real_283[l] + numbers[l + 3 * LAYERS + 47];
        const Mask a5008 = (a5006 < 0.0);
        const Real a5009 = select(a5008, 0.0, a5006);
        const Real a5011 = a5002 + a5009;
        real_276[l] = a4994;
        real_219[l] = a5002;
        mask_331[l] = a5008;
        real_277[l] = a5011;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5091 = real_245[l] * real_276[l];
        real_230[l] = a5091;
    }
    const Real x5103 = real_277[LAYERS - 1] + real_230[LAYERS - 1];
    const Real x5105 = x3973 * x5103;
    const Real x5109 = x3997 * real_276[LAYERS - 1];
    const Real x5114 = x5105 + x5109;
    // implicit_water._upward
    const Real x5124 = real_229[0] * real_277[0];
    // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a5068 = exp(real_330[l]);
        const Real a5071 = real_327[l] * a5068;
        const Real a5076 = a5071 / real_255[l];
        const Real a5080 = real_283[l] + numbers[l + 3 * LAYERS + 48];
        const Mask a5082 = (a5080 < 0.0);
        const Real a5083 = select(a5082, 0.0, a5080);
        const Real a5085 = a5076 + a5083;
        const Real a5087 = real_277[l] + a5085;
        const Real a5089 = a5087 * 0.5;
        const Real a5097 = a5089 + real_230[l];
        const Real a5099 = real_253[l] * a5097;
        const Real a5116 = real_277[l + 1] + real_325[l];
        const Real a5118 = a5116 * 0.5;
        const Real a5120 = real_253[l] * a5118;
        real_250[l] = a5068;
        real_249[l] = a5076;
        mask_332[l] = a5082;
        real_333[l] = a5097;
        real_334[l] = a5099;
        real_335[l] = a5118;
        real_336[l] = a5120;
    }
    // implicit_water._flow
    for (int l = 0; l < LAYERS - 1; ++l) real_230[l] = real_334[l];
    real_230[LAYERS - 1] = x5114;
    real_283[0] = x5124;
    for (int l = 0; l < LAYERS - 1; ++l) real_283[l + 1] = real_336[l];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5135 = real_238[l] * real_283[l];
        real_261[l] = a5135;
    }
    const Real x5140 = x3999 - real_261[0];
    const Mask x5142 = (x5140 > x3906);
    // implicit_water._remaining
    const Real x5145 = real_288[0] - x3945;
    const Real x5147 = x5145 * 100.0;
    const Mask x5149 = (x5147 < 0.0);
    const Real x5150 = select(x5149, 0.0, x5147);
    const Mask x5152 = (x5150 > 1.0);
    const Real x5153 = select(x5152, 1.0, x5150);
    // tridiagonal.jvp
    real_261[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_261[l + 1] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_282[l] = real_of(0.0);
    real_282[LAYERS - 1] = real_of(0.0);
    // implicit_water.<genexpr>
    real_314[0] = x4793;
    const Real x5228 = select(w4382, x4796, NOT_A_NUMBER);
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a5226 = select(w4382, real_314[l], NOT_A_NUMBER);
        real_313[l] = a5226;
    }
    // water_flow.__call__
    const Real x5248 = x3906 - real_313[0];
    const Real x5250 = seconds * x5248;
    const Mask x5252 = (x5250 > numbers[LAYERS + 10]);
    const Real x5253 = select(x5252, numbers[LAYERS + 10], x5250);
    const Mask x5255 = (x5253 < 0.0);
    const Real x5256 = select(x5255, 0.0, x5253);
    // implicit_water._remaining, implicit_water.held, implicit_water._residual, tridiagonal.jvp, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, step_parts.from_soil_of, soil_heat.thermal_conductivity
    Real a5262_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5159 = real_288[l] - real_216[l];
        const Real a5161 = a5159 * 100.0;
        const Mask a5163 = (a5161 < 0.0);
        const Real a5164 = select(a5163, 0.0, a5161);
        const Mask a5166 = (a5164 > 1.0);
        const Real a5167 = select(a5166, 1.0, a5164);
        const Real a5177 = real_287[l] - real_288[l];
        const Real a5179 = a5177 * 1e-09;
        const Real a5181 = real_288[l] + a5179;
        const Real a5183 = real_286[l] * 1e-11;
        const Real a5184 = a5181 + a5183;
        const Real a5185 = a5184 - state[l + 2 * LAYERS];
        const Real a5210 = real_261[l] + real_282[l];
        const Real a5230 = select(w4382, real_243[l], NOT_A_NUMBER);
        const Real a5232 = seconds / numbers[l];
        const Real a5236 = a5230 + in_row(l, 0, x5228);
        const Real a5238 = real_313[l] - real_313[l + 1];
        const Real a5240 = a5238 - a5236;
        const Real a5242 = a5232 * a5240;
        const Real a5246 = state[l + 2 * LAYERS] + a5242;
        const Real a3908_1363 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a5258 = a5246 + a3908_1363;
        after[LAYERS + l] = a5258;
        a5262_last = a5262_last + a5230;
        const Real a5264 = a5258 / numbers[l + 2 * LAYERS + 47];
        const Real a5268 = a5246 / a5258;
        const Real a5272 = a5268 * numbers[l + 2 * LAYERS + 47];
        const Real a5276 = a5272 * (-1.3505762785178115);
        const Real a5278 = numbers[l + 13 * LAYERS + 54] + a5276;
        const Real a5280 = exp(a5278);
        const Real a5282 = numbers[l + 14 * LAYERS + 54] * a5264;
        const Real a5286 = numbers[l + 14 * LAYERS + 54] - 1.0;
        const Real a5287 = a5286 * a5264;
        const Real a5290 = a5287 + 1.0;
        const Real a5291 = a5282 / a5290;
        const Real a5295 = a5264 * 4.6;
        const Real a5297 = a5264 * 3.6;
        const Real a5299 = a5297 + 1.0;
        const Real a5300 = a5295 / a5299;
        mask_337[l] = a5163;
        mask_338[l] = a5166;
        real_281[l] = a5167;
        real_278[l] = a5185;
        real_241[l] = a5210;
        real_275[l] = a5232;
        real_272[l] = a5240;
        real_265[l] = a5246;
        real_269[l] = a5258;
        real_244[l] = a5264;
        real_242[l] = a5268;
        real_224[l] = a5280;
        real_240[l] = a5286;
        real_239[l] = a5290;
        real_225[l] = a5291;
        real_222[l] = a5299;
        real_310[l] = a5300;
    }
    // step_parts.from_ground
    const Real x5352 = x5228 + x3830;
    const Real x5354 = x5352 + a5262_last;
    const Real x5356 = x5354 * 1000.0;
    // step_parts.heat
    const Real x5358 = x5356 * 2501000.0;
    const Real x5360 = x5358 + x3858;
    // layered_snow_step.conduct
    const Real x5362 = select(x1456, x1454, 1.0);
    const Real x5363 = x5360 / x5362;
    const Real x5368 = select(x1456, x5363, 0.0);
    // soil_heat.volumetric_heat_capacity
    const Real x5370 = real_265[0] * 4200000.0;
    const Real x5372 = x5370 + x1544;
    const Real x5374 = numbers[2 * LAYERS + 47] - real_269[0];
    const Real x5376 = x5374 * 1004.0;
    const Real x5378 = x5372 + x5376;
    const Real x5380 = real_269[0] - real_265[0];
    const Real x5382 = x5380 * 2106000.0;
    const Real x5384 = x5378 + x5382;
    // soil_heat.thermal_conductivity, soil_heat.blended_kersten
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5304 = log(real_244[l]);
        const Real a5306 = a5304 / 2.302585092994046;
        const Real a5308 = a5306 + 1.0;
        const Mask a5309 = (a5308 < 0.0);
        const Real a5310 = select(a5309, 0.0, a5308);
        const Real a5312 = select(flags[l + 4], real_310[l], a5310);
        const Real a5314 = real_269[l] - real_265[l];
        const Real a5316 = a5314 / 0.001;
        const Mask a5318 = (a5316 < 0.0);
        const Real a5319 = select(a5318, 0.0, a5316);
        const Mask a5321 = (a5319 > 1.0);
        const Real a5322 = select(a5321, 1.0, a5319);
        const Real a5324 = a5322 * a5322;
        const Real a5327 = a5322 * 2.0;
        const Real a5329 = 3.0 - a5327;
        const Real a5331 = a5324 * a5329;
        const Real a5336 = real_225[l] - a5312;
        const Real a5338 = a5331 * a5336;
        const Real a5342 = a5312 + a5338;
        const Real a5344 = real_224[l] - numbers[l + 12 * LAYERS + 54];
        const Real a5346 = a5342 * a5344;
        const Real a5350 = a5346 + numbers[l + 12 * LAYERS + 54];
        mask_339[l] = a5309;
        mask_340[l] = a5318;
        mask_341[l] = a5321;
        real_282[l] = a5322;
        real_261[l] = a5324;
        real_288[l] = a5329;
        real_287[l] = a5331;
        real_243[l] = a5336;
        real_286[l] = a5342;
        real_216[l] = a5344;
        real_294[l] = a5350;
    }
    // snow_free_ground.ground_conduction
    const Real x5386 = real_294[0] * x1534;
    // soil_heat.ground_admittance
    const Real x5390 = x5384 * 0.5;
    const Real x5392 = x5390 * numbers[0];
    const Real x5396 = x5392 / seconds;
    const Real x5398 = x5396 * x5396;
    const Real x5401 = x5384 * real_294[0];
    const Real x5405 = x5401 / seconds;
    const Real x5407 = x5398 + x5405;
    const Real x5409 = sqrt(x5407);
    const Real x5410 = x5409 * 2.0;
    const Real x5412 = x5396 + x5409;
    // snow.into_warming_ground
    const Real x5414 = x5386 / x5412;
    const Real x5418 = x0 + x5414;
    // surface_balance.around
    const Real x5420 = x3677 + x2455;
    const Real x5422 = x5420 + x2800;
    const Real x5424 = x2816 - x5368;
    const Real x5426 = x3677 * x26;
    const Real x5430 = x5424 + x5426;
    const Real x5432 = x5430 + x2826;
    const Real x5434 = x5432 / x5422;
    // snow.conductance
    const Real x5438 = x5386 / x5418;
    // surface_balance.around
    const Real x5442 = x5438 / x5422;
    // surface_balance.skin_temperature
    const Real x5446 = x5442 * state[0];
    const Real x5450 = x5434 + x5446;
    const Real x5452 = x5442 + 1.0;
    const Real x5453 = x5450 / x5452;
    // surface_balance.around
    const Real x5457 = x5453 * x5453;
    const Real x5460 = x5457 * x5453;
    const Real x5464 = x2794 * x5460;
    const Real x5468 = x5420 + x5464;
    // air.emission
    const Real x5470 = x5457 * x5457;
    const Real x5473 = x5470 * 5.67e-08;
    // surface_balance.emitted
    const Real x5475 = x1519 * x5473;
    const Real x5479 = 0.0 - x5453;
    const Real x5481 = x5464 * x5479;
    const Real x5485 = x5475 + x5481;
    // surface_balance.around
    const Real x5487 = x2443 - x5485;
    const Real x5489 = x5487 - x5368;
    const Real x5491 = x5489 + x5426;
    const Real x5493 = x5491 + x2826;
    const Real x5495 = x5493 / x5468;
    const Real x5499 = x5438 / x5468;
    // surface_balance.skin_temperature
    const Real x5503 = x5499 * state[0];
    const Real x5507 = x5495 + x5503;
    const Real x5509 = x5499 + 1.0;
    const Real x5510 = x5507 / x5509;
    // surface_balance.around
    const Real x5514 = x5510 * x5510;
    const Real x5517 = x5514 * x5510;
    const Real x5521 = x2794 * x5517;
    const Real x5525 = x5420 + x5521;
    // air.emission
    const Real x5527 = x5514 * x5514;
    const Real x5530 = x5527 * 5.67e-08;
    // surface_balance.emitted
    const Real x5532 = x1519 * x5530;
    const Real x5536 = 0.0 - x5510;
    const Real x5538 = x5521 * x5536;
    const Real x5542 = x5532 + x5538;
    // surface_balance.around
    const Real x5544 = x2443 - x5542;
    const Real x5546 = x5544 - x5368;
    const Real x5548 = x5546 + x5426;
    const Real x5550 = x5548 + x2826;
    const Real x5552 = x5550 / x5525;
    // snow.conductance
    const Real x5556 = x5386 / x0;
    // surface_balance.around
    const Real x5560 = x5556 / x5525;
    // surface_balance.top
    const Real x5564 = x5560 + 1.0;
    const Real x5565 = x0 / x0;
    const Real x5569 = x5564 * x5565;
    // ground_heat.series_conductance
    real_295[0] = real_294[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_295[l + 1] = real_294[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3958_1448 = numbers[l] * 0.5;
        const Real a5574 = a3958_1448 / real_295[l];
        real_292[l] = a5574;
    }
    // soil_heat.conductance
    const Real x5586 = x0 * x5569;
    const Real x5590 = x5386 / x5586;
    // soil_heat.__call__
    const Real x5594 = state[LAYERS - 1] - numbers[LAYERS + 8];
    const Real x5596 = real_294[LAYERS - 1] * x5594;
    const Real x5600 = x5596 / numbers[LAYERS + 46];
    // ground_heat.series_conductance, ground_heat.ground_equations
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a5579 = real_292[l] + real_292[l + 1];
        const Real a5581 = 1 / a5579;
        const Real a5582 = a5581 * a5581;
        const Real a5628 = real_313[l + 1] * 4200000.0;
        const Mask a5636 = (a5628 < 0.0);
        const Real a5637 = select(a5636, 0.0, a5628);
        const Real a5639 = -a5628;
        const Mask a5641 = (a5639 < 0.0);
        const Real a5642 = select(a5641, 0.0, a5628);
        const Real a5650 = a5581 + a5637;
        const Real a5652 = a5581 - a5642;
        real_336[l] = a5582;
        real_334[l] = a5628;
        mask_342[l] = a5636;
        mask_343[l] = a5641;
        real_330[l] = a5650;
        real_325[l] = a5652;
    }
    // ground_heat.ground_equations
    real_263[0] = x5590;
    for (int l = 0; l < LAYERS - 1; ++l) real_263[l + 1] = real_330[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_304[l] = real_325[l];
    real_304[LAYERS - 1] = real_of(0.0);
    const Real x5681 = x5552 - 273.15;
    // ground_heat.ground_equations, ground_heat.mixed_capacity, soil_heat.volumetric_heat_capacity, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5604 = state[l] - 273.15;
        const Real a5605 = numbers[l + 17 * LAYERS + 54] - 2000000.0;
        const Real a5606 = 1.0 - numbers[l + 2 * LAYERS + 47];
        const Real a5608 = a5606 * 2000000.0;
        const Real a5611 = numbers[l + 2 * LAYERS + 47] - real_269[l];
        const Real a5613 = a5611 * 1004.0;
        const Real a5615 = a5608 + a5613;
        const Real a5617 = real_269[l] * 2106000.0;
        const Real a5619 = a5615 + a5617;
        const Real a5621 = a5606 * a5605;
        const Real a5626 = a5619 + a5621;
        const Real a5630 = real_265[l] - state[l + 2 * LAYERS];
        const Real a5632 = a5630 * 4200000.0;
        const Real a5634 = a5626 - a5632;
        const Real a5646 = 2094000.0 * real_265[l];
        const Real a5648 = a5634 + a5646;
        const Real a5655 = a5648 * a5604;
        const Real a5659 = real_265[l] * 333500000.0;
        const Real a5661 = a5655 + a5659;
        const Real a5663 = real_275[l] * in_row(l, LAYERS - 1, x5600);
        const Real a5667 = a5661 - a5663;
        const Real a5670 = real_275[l] * real_263[l];
        const Real a5676 = real_275[l] * real_304[l];
        const Real a5682 = (-99.99999999999997) + numbers[l + 6 * LAYERS + 47];
        const Real a5683 = a5682 / 0.008034787106446777;
        const Real a5685 = -a5683;
        const Mask a5687 = (a5685 < numbers[l + 3 * LAYERS + 47]);
        const Real a5688 = select(a5687, numbers[l + 3 * LAYERS + 47], a5685);
        const Real a5690 = numbers[l + 3 * LAYERS + 47] / a5688;
        const Real a5694 = log(a5690);
        const Real a5696 = a5694 / numbers[l + LAYERS + 47];
        real_299[l] = a5604;
        real_297[l] = a5605;
        real_298[l] = a5606;
        real_306[l] = a5634;
        real_302[l] = a5648;
        real_312[l] = a5667;
        real_311[l] = a5670;
        real_309[l] = a5676;
        mask_344[l] = a5687;
        real_308[l] = a5688;
        real_300[l] = a5690;
        real_296[l] = a5696;
    }
    // retention.content, enthalpy.liquid, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5700 = exp(real_296[l]);
        const Real a5702 = numbers[l + 2 * LAYERS + 47] - numbers[l + 15 * LAYERS + 54];
        const Real a5704 = a5702 * a5700;
        const Real a5708 = numbers[l + 15 * LAYERS + 54] + a5704;
        const Real a5710 = numbers[l + 15 * LAYERS + 54] + 0.001;
        const Mask a5711 = (a5708 < a5710);
        const Real a5712 = select(a5711, a5710, a5708);
        const Real a5714 = real_269[l] - numbers[l + 15 * LAYERS + 54];
        const Real a5715 = a5714 / a5702;
        const Mask a5716 = (a5715 < 1e-12);
        const Real a5717 = select(a5716, 1e-12, a5715);
        real_291[l] = a5700;
        real_301[l] = a5702;
        mask_345[l] = a5711;
        real_290[l] = a5712;
        real_293[l] = a5717;
    }
    // retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5718 = log(real_293[l]);
        const Real a5719 = numbers[l + LAYERS + 47] * a5718;
        const Real a5720 = numbers[l + 16 * LAYERS + 54] - a5719;
        const Mask a5721 = (a5720 > 16.11809565095832);
        const Real a5722 = select(a5721, 16.11809565095832, a5720);
        real_307[l] = a5722;
    }
    // ground_heat.with_exchange
    const Real x5735 = x1454 * real_311[0];
    const Real x5740 = x1454 * x5590;
    // snow_ground._equations
    const Mask x5745 = (x1355 > 0.0);
    const Real x5746 = seconds * x1349;
    const Real x5747 = select(x5745, x5746, 0.0);
    const Real x5748 = x1354 * x5747;
    const Real x5750 = x5748 / numbers[0];
    const Real x5752 = x5735 * x5681;
    const Real x5754 = x5735 - x5750;
    // enthalpy.heat_problem
    const Real x5757 = magnitude(real_of(0.0));
    // retention.at, enthalpy.at, enthalpy.liquid, snow_ground._equations, enthalpy.heat_problem
    Real a5756_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5723 = exp(real_307[l]);
        const Real a5725 = a5723 * 0.008034787106446777;
        const Real a5727 = a5725 + numbers[l + 6 * LAYERS + 47];
        const Real a5728 = -a5727;
        const Mask a5729 = ((-99.99999999999997) >= a5728);
        const Mask a5730 = (real_290[l] > real_269[l]);
        const Real a5731 = select(a5730, real_269[l], real_290[l]);
        const Real a5733 = select(a5729, real_269[l], a5731);
        const Real a5753 = real_312[l] + in_row(l, 0, x5752);
        const Real a5755 = magnitude(real_299[l]);
        a5756_last = maximum(a5756_last, a5755);
        real_293[l] = a5727;
        real_305[l] = a5728;
        mask_346[l] = a5729;
        mask_347[l] = a5730;
        real_348[l] = a5733;
        real_349[l] = a5753;
    }
    // enthalpy.heat_problem
    const Real x5758 = maximum(a5756_last, x5757);
    real_307[0] = x5754;
    for (int l = 0; l < LAYERS - 1; ++l) real_307[l + 1] = real_311[l + 1];
    // enthalpy.at, enthalpy.heat_problem, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5759 = 2094000.0 * real_269[l];
        const Real a5760 = real_306[l] + a5759;
        const Real a5762 = a5760 + real_307[l];
        const Real a5763 = a5762 + real_309[l];
        const Real a5764 = real_269[l] * 333500000.0;
        const Real a5765 = a5763 * x5758;
        const Real a5766 = a5764 + a5765;
        const Real a5767 = real_348[l] - numbers[l + 15 * LAYERS + 54];
        const Real a5768 = a5767 / real_301[l];
        const Mask a5769 = (a5768 < 1e-12);
        const Real a5770 = select(a5769, 1e-12, a5768);
        const Real a5771 = log(a5770);
        const Real a5772 = numbers[l + LAYERS + 47] * a5771;
        const Real a5773 = numbers[l + 16 * LAYERS + 54] - a5772;
        const Mask a5774 = (a5773 > 16.11809565095832);
        const Real a5775 = select(a5774, 16.11809565095832, a5773);
        real_290[l] = a5760;
        real_312[l] = a5764;
        real_350[l] = a5766;
        real_351[l] = a5775;
    }
    // snow_skin.skin_flux
    const Real x5783 = 0.0 - x1449;
    // calm_air.coefficient
    const Real x5785 = x5783 * x1421;
    const Real x5786 = -x5785;
    // calm_air.limited_richardson
    const Mask x5787 = (x5786 > 0.0);
    const Real x5788 = select(x5787, x5785, 0.0);
    const Real x5790 = x5788 * x1624;
    const Real x5791 = -x5790;
    const Real x5792 = expm1(x5791);
    const Real x5794 = x5792 + 2.0;
    const Real x5795 = x5792 / x5794;
    const Real x5797 = numbers[LAYERS + 2] * x5795;
    const Real x5799 = select(x5787, x5797, x5785);
    const Real x5800 = -x5799;
    const Real x5801 = x5795 * x5795;
    const Real x5802 = 1.0 - x5801;
    const Real x5803 = select(x5787, x5802, 1.0);
    // calm_air.coefficient
    const Mask x5804 = (x5800 > 0.0);
    const Real x5805 = select(x5804, x5799, 0.0);
    const Real x5807 = x5805 * 5.0;
    const Real x5809 = 1.0 - x5807;
    const Real x5810 = sqrt(x5809);
    const Real x5811 = x5805 * 15.0;
    const Real x5813 = x5811 * x5810;
    const Real x5815 = 1.0 - x5813;
    const Real x5816 = 1 / x5815;
    const Real x5818 = x5816 * x5816;
    const Real x5820 = x5810 * 15.0;
    const Real x5821 = x5805 * 37.5;
    const Real x5823 = x5821 / x5810;
    const Real x5825 = x5820 - x5823;
    const Real x5826 = x5818 * x5825;
    const Real x5827 = -x5826;
    const Real x5828 = select(x5804, 0.0, x5799);
    const Mask x5829 = (x5828 > 1e-30);
    const Mask x5830 = (x5828 < 1e-30);
    const Real x5831 = select(x5830, 1e-30, x5828);
    const Real x5832 = sqrt(x5831);
    const Real x5833 = select(x5829, x5832, 0.0);
    const Real x5834 = x1431 * x5833;
    const Real x5835 = x5834 + 1.0;
    const Real x5836 = 1 / x5835;
    const Real x5837 = x5828 * 15.0;
    const Real x5838 = x5837 * x5836;
    const Real x5839 = x5838 + 1.0;
    const Real x5840 = x5836 * (-7.5);
    const Real x5841 = x5836 + 1.0;
    const Real x5842 = x5840 * x5841;
    const Real x5843 = select(x5804, x5827, x5842);
    const Real x5844 = x5843 * x5803;
    const Real x5845 = select(x5804, x5816, x5839);
    const Real x5846 = x1410 * x5845;
    const Real x5848 = x1410 * x1421;
    const Real x5850 = x5848 * x5844;
    // snow_skin.skin_flux
    const Real x5852 = x257 * x5846;
    const Real x5853 = x257 * x5850;
    const Real x5855 = 1 / real_of(273.15);
    const Real x5856 = 6138.82863340564 * x5855;
    const Real x5857 = exp(real_of(0.0));
    const Real x5858 = x5857 * 611.0;
    const Real x5859 = x5858 * 0.378;
    const Real x5860 = forcing[3] - x5859;
    const Real x5861 = 1 / x5860;
    const Real x5862 = x5858 * 0.622;
    const Real x5863 = x5862 * x5861;
    const Real x5864 = x5856 * x5855;
    const Real x5865 = x5863 * x5864;
    const Real x5866 = forcing[3] * x5861;
    const Real x5867 = x5865 * x5866;
    const Real x5868 = x5863 - forcing[2];
    const Real x5869 = x5852 * 1004.5;
    const Real x5870 = x5869 + numbers[LAYERS + 4];
    const Real x5871 = numbers[LAYERS + 19] * 5.67e-08;
    const Real x5872 = x5871 * 20379973.480874993;
    const Real x5873 = x5852 * x5868;
    const Real x5874 = x5853 * x5868;
    const Real x5876 = x5852 * x5867;
    const Real x5877 = x5876 - x5874;
    const Real x5878 = x5870 * x5783;
    const Real x5879 = x5853 * 1004.5;
    const Real x5881 = x5879 * x5783;
    const Real x5883 = x5870 - x5881;
    const Real x5884 = x5872 * 273.15;
    const Real x5885 = x1447 - x5884;
    const Real x5886 = x5885 - x5878;
    const Real x5887 = 2830000.0 * x5873;
    const Real x5888 = x5886 - x5887;
    const Real x5889 = x5872 * (-4.0);
    const Real x5890 = x5889 - x5883;
    const Real x5891 = 2830000.0 * x5877;
    const Real x5892 = x5890 - x5891;
    // retention.at, enthalpy.at, enthalpy.heat_problem, snow_ground._solution
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5776 = exp(real_351[l]);
        const Real a5778 = a5776 * 0.008034787106446777;
        const Real a5780 = a5778 + numbers[l + 6 * LAYERS + 47];
        const Real a5782 = real_350[l] * 7.105427357601002e-15;
        const Real a5897 = maximum(real_265[l], real_348[l]);
        const Real a5898 = minimum(a5897, real_269[l]);
        const Real a5899 = a5898 - numbers[l + 15 * LAYERS + 54];
        const Real a5900 = a5899 / real_301[l];
        const Mask a5901 = (a5900 < 1e-12);
        const Real a5902 = select(a5901, 1e-12, a5900);
        real_352[l] = a5780;
        real_353[l] = a5782;
        real_354[l] = a5898;
        real_355[l] = a5902;
    }
    // retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5903 = log(real_355[l]);
        const Real a5904 = numbers[l + LAYERS + 47] * a5903;
        const Real a5905 = numbers[l + 16 * LAYERS + 54] - a5904;
        const Mask a5906 = (a5905 > 16.11809565095832);
        const Real a5907 = select(a5906, 16.11809565095832, a5905);
        real_351[l] = a5907;
    }
    // retention.at, enthalpy.at, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.fusion_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5908 = exp(real_351[l]);
        const Real a5909 = numbers[l + LAYERS + 47] * a5908;
        const Real a5910 = real_355[l] * real_301[l];
        const Real a5911 = a5909 / a5910;
        const Real a5913 = a5908 * 0.008034787106446777;
        const Real a5915 = a5913 + numbers[l + 6 * LAYERS + 47];
        const Real a5917 = a5911 * 0.008034787106446777;
        const Real a5918 = real_290[l] * real_293[l];
        const Real a5920 = real_312[l] - a5918;
        const Mask a5921 = (real_349[l] >= a5920);
        const Real a5922 = 2094000.0 * real_348[l];
        const Real a5923 = real_306[l] + a5922;
        const Real a5924 = a5923 * real_352[l];
        const Real a5926 = real_348[l] * 333500000.0;
        const Real a5927 = a5926 - a5924;
        const Mask a5928 = (real_349[l] <= a5927);
        const Mask a5929 = ~a5921;
        const Mask a5930 = (a5928 & a5929);
        const Real a5931 = real_349[l] / 333500000.0;
        const Real a5932 = maximum(a5931, real_348[l]);
        const Real a5933 = minimum(a5932, real_269[l]);
        const Real a5934 = 2094000.0 * real_354[l];
        const Real a5935 = real_306[l] + a5934;
        const Real a5936 = a5935 * a5915;
        const Real a5938 = real_354[l] * 333500000.0;
        const Real a5939 = a5938 - a5936;
        const Real a5940 = a5939 - real_349[l];
        const Real a5941 = 2094000.0 * a5915;
        const Real a5943 = 333500000.0 - a5941;
        const Real a5944 = a5935 * a5917;
        const Real a5945 = a5943 + a5944;
        const Real a5946 = a5940 / a5945;
        const Real a5947 = real_354[l] - a5946;
        const Mask a5948 = (a5940 > 0.0);
        const Real a5949 = maximum(real_354[l], a5933);
        const Real a5950 = a5933 + a5949;
        const Real a5951 = a5950 * 0.5;
        const Real a5952 = select(a5948, a5951, a5933);
        const Mask a5953 = (a5947 >= a5933);
        const Real a5954 = minimum(a5947, real_269[l]);
        const Real a5955 = select(a5953, a5954, a5952);
        const Real a5956 = select(a5930, real_348[l], a5955);
        const Real a5957 = select(a5921, real_269[l], a5956);
        const Real a5958 = a5957 * 333500000.0;
        const Real a5959 = real_349[l] - a5958;
        const Real a5960 = 2094000.0 * a5957;
        const Real a5961 = real_306[l] + a5960;
        const Real a5962 = a5959 / a5961;
        const Real a5963 = a5957 - numbers[l + 15 * LAYERS + 54];
        const Real a5964 = a5963 / real_301[l];
        const Mask a5965 = (a5964 < 1e-12);
        const Real a5966 = select(a5965, 1e-12, a5964);
        real_350[l] = a5920;
        mask_356[l] = a5921;
        real_357[l] = a5927;
        mask_358[l] = a5930;
        real_359[l] = a5957;
        real_360[l] = a5958;
        real_361[l] = a5961;
        real_362[l] = a5962;
        real_363[l] = a5966;
    }
    // retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5967 = log(real_363[l]);
        const Real a5968 = numbers[l + LAYERS + 47] * a5967;
        const Real a5969 = numbers[l + 16 * LAYERS + 54] - a5968;
        const Mask a5970 = (a5969 > 16.11809565095832);
        const Real a5971 = select(a5970, 16.11809565095832, a5969);
        real_351[l] = a5971;
    }
    // snow_ground._equations, snow_layers.warmth, snow_ground._links
    for (int l = 0; l < 5; ++l) {
        const Real a1158_1569 = real_109[l] * x776;
        const Real a1164_1569 = select(x466, a1158_1569, 1.0);
        const Real a5896 = a1164_1569 * 333500.0;
        const Real a5984 = 1 / a1164_1569;
        const Real a5985 = a5984 * 0.0004748338081671415;
        const Real a5986 = a5984 * 0.0002370791844476055;
        const Real a5987 = real_150[l] - a5896;
        const Mask a5988 = (real_150[l] < 0.0);
        const Mask a5989 = (a5987 > 0.0);
        const Real a5990 = real_150[l] * a5985;
        const Real a5991 = a5987 * a5986;
        const Real a5992 = select(a5989, a5991, 0.0);
        const Real a5993 = select(a5988, a5990, a5992);
        const Real a5994 = real_152[l] * 333500.0;
        const Real a5995 = 1 / a5994;
        const Real a5996 = real_150[l] * a5995;
        const Mask a5997 = (a5996 < 0.0);
        const Real a5998 = select(a5997, 0.0, a5996);
        const Mask a5999 = (a5998 > 1.0);
        const Real a6000 = select(a5999, 1.0, a5998);
        const Mask a6001 = (a6000 > 0.0);
        const Mask a6002 = (a6000 < 1.0);
        const Mask a6003 = (a6001 & a6002);
        const Real a6004 = select(a6003, a5995, 0.0);
        const Real a6005 = 1.0 - real_155[l];
        const Real a6006 = a6000 * a6000;
        const Real a6007 = a6005 * a6006;
        const Real a6008 = 1.0 - a6007;
        const Real a6009 = a6005 * 2.0;
        const Real a6010 = a6000 * a6004;
        const Real a6011 = a6009 * a6010;
        const Real a6012 = a6008 * real_146[l];
        const Real a6013 = a6008 * real_141[l];
        const Real a6014 = a6013 - real_158[l];
        const Mask a6015 = (a6014 < 0.0);
        const Real a6016 = select(a6015, 0.0, a6014);
        const Real a6017 = a6000 * 10.0;
        const Mask a6018 = (a6017 > 1.0);
        const Real a6019 = select(a6018, 1.0, a6017);
        const Real a6020 = a6019 * a6016;
        const Real a6021 = a6013 - a6020;
        const Mask a6022 = (a6016 > 0.0);
        const Real a6023 = 1.0 - a6019;
        const Real a6024 = select(a6022, a6023, 1.0);
        const Mask a6025 = (a6000 < 0.1);
        const Real a6026 = a6004 * 10.0;
        const Real a6027 = select(a6025, a6026, 0.0);
        const Real a6028 = a6011 * real_141[l];
        const Real a6029 = a6024 * a6028;
        const Real a6030 = a6016 * a6027;
        const Real a6031 = a6029 + a6030;
        const Real a6032 = a6011 * real_146[l];
        real_139[l] = a5896;
        real_136[l] = a5984;
        real_364[l] = a5985;
        real_365[l] = a5986;
        real_366[l] = a5993;
        real_367[l] = a5994;
        real_368[l] = a5995;
        real_369[l] = a6005;
        real_370[l] = a6009;
        real_371[l] = a6012;
        real_372[l] = a6021;
        real_373[l] = a6031;
        real_374[l] = a6032;
    }
    // snow_ground._links
    const Real x6033 = 1 / real_372[0];
    const Real x6034 = select(x5745, x6033, 0.0);
    const Real x6040 = x6034 * x6034;
    const Real x6041 = x6040 * real_373[0];
    // snow_ground._at
    const Real x6044 = select(x5745, x6034, 1.0);
    const Mask x6045 = (x5745 & x5745);
    // snow_skin._is_melting
    const Real x6046 = x6044 * real_366[0];
    const Real x6047 = x5888 + x6046;
    const Mask x6048 = (x6047 >= 0.0);
    // snow_skin.solve_skin
    const Mask x6049 = (x355 > 0.0);
    const Real x6050 = select(x6049, 0.0, x355);
    const Real x6051 = select(x6048, 0.0, x6050);
    const Real x6052 = real_366[0] - 1.0;
    const Mask x6053 = (x6052 < (-270.0));
    const Real x6054 = select(x6053, (-270.0), x6052);
    const Mask x6055 = (x6054 > (-150.0));
    const Real x6056 = select(x6055, (-150.0), x6054);
    const Real x6057 = maximum(x6051, x6056);
    const Mask x6058 = ~x6048;
    const Mask x6059 = (x6045 & x6058);
    Real w6060 = x6057;
    Real w6061 = x5892;
    Real w6062 = x6056;
    Real w6063 = real_of(0.0);
    Real w6064 = real_of(INFINITE);
    Mask w6065 = x6059;
    for (int pass = 0; pass < 60; ++pass) {
        if (!any_lane(w6065)) break;
        // snow_skin.skin_flux
        const Real x6066 = w6060 + 273.15;
        const Real x6067 = w6060 - x1449;
        // calm_air.coefficient
        const Real x6069 = x6067 * x1421;
        const Real x6070 = -x6069;
        // calm_air.limited_richardson
        const Mask x6071 = (x6070 > 0.0);
        const Real x6072 = select(x6071, x6069, 0.0);
        const Real x6074 = x6072 * x1624;
        const Real x6075 = -x6074;
        const Real x6076 = expm1(x6075);
        const Real x6078 = x6076 + 2.0;
        const Real x6079 = x6076 / x6078;
        const Real x6081 = numbers[LAYERS + 2] * x6079;
        const Real x6083 = select(x6071, x6081, x6069);
        const Real x6084 = -x6083;
        const Real x6085 = x6079 * x6079;
        const Real x6086 = 1.0 - x6085;
        const Real x6087 = select(x6071, x6086, 1.0);
        // calm_air.coefficient
        const Mask x6088 = (x6084 > 0.0);
        const Real x6089 = select(x6088, x6083, 0.0);
        const Real x6091 = x6089 * 5.0;
        const Real x6093 = 1.0 - x6091;
        const Real x6094 = sqrt(x6093);
        const Real x6095 = x6089 * 15.0;
        const Real x6097 = x6095 * x6094;
        const Real x6099 = 1.0 - x6097;
        const Real x6100 = 1 / x6099;
        const Real x6102 = x6100 * x6100;
        const Real x6104 = x6094 * 15.0;
        const Real x6105 = x6089 * 37.5;
        const Real x6107 = x6105 / x6094;
        const Real x6109 = x6104 - x6107;
        const Real x6110 = x6102 * x6109;
        const Real x6111 = -x6110;
        const Real x6112 = select(x6088, 0.0, x6083);
        const Mask x6113 = (x6112 > 1e-30);
        const Mask x6114 = (x6112 < 1e-30);
        const Real x6115 = select(x6114, 1e-30, x6112);
        const Real x6116 = sqrt(x6115);
        const Real x6117 = select(x6113, x6116, 0.0);
        const Real x6118 = x1431 * x6117;
        const Real x6119 = x6118 + 1.0;
        const Real x6120 = 1 / x6119;
        const Real x6121 = x6112 * 15.0;
        const Real x6122 = x6121 * x6120;
        const Real x6123 = x6122 + 1.0;
        const Real x6124 = x6120 * (-7.5);
        const Real x6125 = x6120 + 1.0;
        const Real x6126 = x6124 * x6125;
        const Real x6127 = select(x6088, x6111, x6126);
        const Real x6128 = x6127 * x6087;
        const Real x6129 = select(x6088, x6100, x6123);
        const Real x6130 = x1410 * x6129;
        const Real x6131 = x5848 * x6128;
        // snow_skin.skin_flux
        const Real x6133 = x257 * x6130;
        const Real x6134 = x257 * x6131;
        const Real x6136 = 1 / x6066;
        const Real x6137 = 6138.82863340564 * x6136;
        const Real x6138 = w6060 * 0.0036609921288669233;
        const Real x6139 = x6138 * x6137;
        const Real x6140 = exp(x6139);
        const Real x6141 = x6140 * 611.0;
        const Real x6142 = x6141 * 0.378;
        const Real x6143 = forcing[3] - x6142;
        const Real x6144 = 1 / x6143;
        const Real x6145 = x6141 * 0.622;
        const Real x6146 = x6145 * x6144;
        const Real x6147 = x6137 * x6136;
        const Real x6148 = x6146 * x6147;
        const Real x6149 = forcing[3] * x6144;
        const Real x6150 = x6148 * x6149;
        const Real x6151 = x6146 - forcing[2];
        const Real x6152 = x6133 * 1004.5;
        const Real x6153 = x6152 + numbers[LAYERS + 4];
        const Real x6154 = x6066 * x6066;
        const Real x6155 = x6154 * x6066;
        const Real x6156 = x5871 * x6155;
        const Real x6157 = x6133 * x6151;
        const Real x6158 = x6134 * x6151;
        const Real x6160 = x6133 * x6150;
        const Real x6161 = x6160 - x6158;
        const Real x6162 = x6153 * x6067;
        const Real x6163 = x6134 * 1004.5;
        const Real x6165 = x6163 * x6067;
        const Real x6167 = x6153 - x6165;
        const Real x6168 = x6156 * x6066;
        const Real x6169 = x1447 - x6168;
        const Real x6170 = x6169 - x6162;
        const Real x6171 = 2830000.0 * x6157;
        const Real x6172 = x6170 - x6171;
        const Real x6173 = x6156 * (-4.0);
        const Real x6174 = x6173 - x6167;
        const Real x6175 = 2830000.0 * x6161;
        const Real x6176 = x6174 - x6175;
        // snow_skin._closer
        const Real x6177 = w6060 - real_366[0];
        const Real x6178 = x6044 * x6177;
        const Real x6179 = x6172 - x6178;
        const Mask x6180 = (x6179 > 0.0);
        const Real x6181 = select(x6180, w6060, w6062);
        const Real x6182 = select(x6180, w6063, w6060);
        const Real x6183 = x6044 - x6176;
        const Mask x6184 = (x6183 < 0.001);
        const Real x6185 = select(x6184, 0.001, x6183);
        const Real x6186 = x6179 / x6185;
        const Real x6187 = w6060 + x6186;
        const Mask x6188 = (x6187 < x6181);
        const Mask x6189 = (x6187 > x6182);
        const Mask x6190 = (x6188 | x6189);
        const Real x6191 = magnitude(x6186);
        const Real x6192 = w6064 * 0.5;
        const Mask x6193 = (x6191 > x6192);
        const Mask x6194 = (x6190 | x6193);
        const Real x6195 = x6181 + x6182;
        const Real x6196 = x6195 * 0.5;
        const Real x6197 = select(x6194, x6196, x6187);
        const Real x6198 = x6197 - w6060;
        const Real x6199 = magnitude(x6198);
        const Mask x6200 = (x6199 >= 0.1);
        const Real x6201 = select(w6065, x6197, w6060);
        const Real x6202 = select(w6065, x6176, w6061);
        const Real x6203 = select(w6065, x6181, w6062);
        const Real x6204 = select(w6065, x6182, w6063);
        const Real x6205 = select(w6065, x6199, w6064);
        const Mask x6206 = select(w6065, x6200, w6065);
        w6060 = x6201;
        w6061 = x6202;
        w6062 = x6203;
        w6063 = x6204;
        w6064 = x6205;
        w6065 = x6206;
    }
    // snow_skin.skin_with
    const Real x6207 = x6044 - w6061;
    const Mask x6208 = (x6207 < 0.001);
    const Real x6209 = select(x6208, 0.001, x6207);
    const Mask x6210 = (real_366[0] < 0.0);
    const Real x6211 = select(x6210, 0.0, real_366[0]);
    const Real x6212 = x6211 * 20.0;
    const Mask x6213 = (x6211 > 0.0);
    const Real x6214 = select(x6213, 20.0, 0.0);
    const Real x6215 = w6060 - real_366[0];
    const Real x6216 = x6044 * x6215;
    const Real x6217 = select(x6048, x5888, x6216);
    const Real x6218 = x6044 / x6209;
    const Real x6219 = w6061 * x6218;
    const Real x6220 = select(x6048, 0.0, x6219);
    const Real x6221 = select(x6059, x6215, 0.0);
    const Real x6222 = select(x6045, w6060, 0.0);
    const Real x6223 = x6217 - x6212;
    const Real x6224 = select(x6045, x6223, 0.0);
    const Real x6225 = x6220 - x6214;
    const Real x6226 = select(x6045, x6225, 0.0);
    const Real x6227 = w6061 / x6209;
    const Real x6229 = x6227 * x6221;
    const Real x6230 = -x6229;
    // snow_ground._flows
    for (int l = 0; l < 5; ++l) {
        const Mask a6231 = (real_366[l] > 0.0);
        const Real a6232 = select(a6231, 0.0, real_366[l]);
        const Mask a6233 = (real_366[l] < 0.0);
        const Real a6234 = select(a6233, 0.0, real_366[l]);
        real_155[l] = a6232;
        real_152[l] = a6234;
    }
    // retention.at, enthalpy.at, enthalpy.layers_with
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5972 = exp(real_351[l]);
        const Real a5973 = numbers[l + LAYERS + 47] * a5972;
        const Real a5974 = real_363[l] * real_301[l];
        const Real a5975 = a5973 / a5974;
        const Real a5977 = a5972 * 0.008034787106446777;
        const Real a5979 = a5977 + numbers[l + 6 * LAYERS + 47];
        const Real a5980 = -a5979;
        const Real a5981 = a5975 * 0.008034787106446777;
        const Mask a5982 = (mask_356[l] | mask_358[l]);
        const Real a5983 = select(a5982, real_362[l], a5980);
        real_355[l] = a5980;
        real_354[l] = a5981;
        real_313[l + 1] = a5983;
    }
    // snow_ground._residuals
    const Real x6240 = real_366[4] - real_313[1];
    const Real x6241 = x5747 * x6240;
    // snow_ground._equations, snow_ground._links, snow_ground._flows
    for (int l = 0; l < 4; ++l) {
        const Real a5893 = real_146[l] + real_141[l + 1];
        const Real a5894 = seconds / a5893;
        const Real a5895 = select(x5745, a5894, 0.0);
        const Real a6035 = real_371[l] + real_372[l + 1];
        const Real a6036 = 1 / a6035;
        const Real a6037 = seconds * a6036;
        const Real a6038 = select(x5745, a6037, 0.0);
        const Real a6039 = a6038 * a6036;
        const Real a6042 = a6039 * real_374[l];
        const Real a6043 = a6039 * real_373[l + 1];
        const Real a6235 = real_155[l] - real_155[l + 1];
        const Real a6236 = a6038 * a6235;
        const Real a6237 = real_152[l] - real_152[l + 1];
        const Real a6238 = a5895 * a6237;
        const Real a6239 = a6236 + a6238;
        real_211[l] = a5893;
        real_160[l] = a5894;
        real_375[l] = a5895;
        real_376[l] = a6038;
        real_377[l] = a6042;
        real_378[l] = a6043;
        real_379[l] = a6239;
    }
    // snow_ground._residuals
    real_379[4] = real_of(0.0);
    real_152[0] = real_of(0.0);
    for (int l = 0; l < 4; ++l) real_152[l + 1] = real_379[l];
    const Real x6246 = seconds * x6224;
    // enthalpy._drop_from_above
    real_313[0] = real_of(0.0);
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_351[l] = real_313[l + 2];
    real_351[LAYERS - 1] = real_of(0.0);
    // snow_ground._residuals
    const Real x6261 = x5750 * real_366[4];
    // snow_ground._residuals, snow_ground._at
    Real a6265_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a6244 = real_379[l] - real_152[l];
        const Real a6245 = a6244 + in_row(l, 4, x6241);
        const Real a6247 = real_150[l] - real_150[l];
        const Real a6248 = a6247 + a6245;
        const Real a6249 = a6248 - in_row(l, 0, x6246);
        const Real a6264 = magnitude(a6249);
        a6265_last = a6265_last + a6264;
        real_155[l] = a6249;
        real_374[l] = a6264;
    }
    // snow_ground._at
    const Real x6266 = x1354 * a6265_last;
    // enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
    Real a6270_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a6250 = real_361[l] * real_313[l + 1];
        const Real a6251 = a6250 + real_360[l];
        const Real a6252 = a6251 - real_349[l];
        const Real a6254 = real_313[l + 1] - real_313[l];
        const Real a6255 = real_307[l] * a6254;
        const Real a6256 = a6252 + a6255;
        const Real a6258 = real_313[l + 1] - real_351[l];
        const Real a6259 = real_309[l] * a6258;
        const Real a6260 = a6256 + a6259;
        const Real a6263 = a6260 + in_row(l, 0, x6261);
        const Real a6268 = magnitude(a6263);
        const Real a6269 = numbers[l] * a6268;
        a6270_last = a6270_last + a6269;
        real_363[l] = a6263;
        real_362[l] = a6268;
    }
    // snow_ground._at
    const Real x6271 = a6270_last - x6266;
    // snow_ground._tolerance
    const Real x6274 = seconds * x6034;
    const Real x6275 = magnitude(x6222);
    const Real x6276 = magnitude(real_366[0]);
    const Real x6277 = x6275 + x6276;
    const Real x6278 = x6274 * x6277;
    Real a6279_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a6279_last = a6279_last + real_376[l];
    }
    const Real x6280 = a6279_last + x5747;
    const Real x6283 = magnitude(real_305[0]);
    Real a6282_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a6281 = magnitude(real_366[l]);
        a6282_last = maximum(a6282_last, a6281);
    }
    const Real x6284 = a6282_last + x6283;
    const Real x6285 = x6284 + 30.0;
    const Real x6286 = x6280 * x6285;
    const Real x6287 = x6286 + x6278;
    // snow_ground._at
    Mask a6273_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a6272 = (real_362[l] > real_353[l]);
        a6273_last = (a6273_last | a6272);
    }
    // snow_ground._tolerance, snow_ground._at
    Mask a6291_last = mask_of(false);
    for (int l = 0; l < 5; ++l) {
        const Real a6288 = real_139[l] + x6287;
        const Real a6289 = a6288 * 7.105427357601002e-15;
        const Mask a6290 = (real_374[l] > a6289);
        a6291_last = (a6291_last | a6290);
    }
    // snow_ground._at
    const Mask x6292 = (a6273_last | a6291_last);
    // snow_ground._solution
    const Mask x6293 = (x6292 | x5745);
    for (int l = 0; l < 5; ++l) real_374[l] = real_150[l];
    for (int l = 0; l < LAYERS; ++l) real_362[l] = real_313[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_305[l] = real_359[l];
    for (int l = 0; l < LAYERS; ++l) real_351[l] = real_355[l];
    for (int l = 0; l < LAYERS; ++l) real_361[l] = real_354[l];
    Real w6299 = x6034;
    Real w6300 = x6041;
    for (int l = 0; l < 4; ++l) real_380[l] = real_376[l];
    for (int l = 0; l < 4; ++l) real_381[l] = real_377[l];
    for (int l = 0; l < 4; ++l) real_382[l] = real_378[l];
    Real w6304 = x6222;
    Real w6305 = x6217;
    Real w6306 = x6224;
    Real w6307 = x6226;
    Real w6308 = x6221;
    Real w6309 = x6230;
    Real w6310 = x6209;
    Mask w6311 = x6048;
    for (int l = 0; l < 5; ++l) real_366[l] = real_155[l];
    for (int l = 0; l < LAYERS; ++l) real_360[l] = real_363[l];
    Real w6314 = x6271;
    Real w6315 = real_of(1.0);
    Real w6316 = real_of(0.0);
    Mask w6317 = x6293;
    for (int pass = 0; pass < 240; ++pass) {
        if (!any_lane(w6317)) break;
        // snow_ground._is_slow
        const Mask x6329 = (w6316 >= 40.0);
        const Mask x6330 = (w6316 < 60.0);
        const Mask x6331 = (x6329 & x6330);
        const Mask x6332 = (mask_of(false) | x6331);
        const Mask x6333 = (w6316 >= 80.0);
        const Mask x6334 = (w6316 < 120.0);
        const Mask x6335 = (x6333 & x6334);
        const Mask x6336 = (x6332 | x6335);
        const Mask x6337 = (w6316 >= 160.0);
        const Mask x6338 = (w6316 < 200.0);
        const Mask x6339 = (x6337 & x6338);
        const Mask x6340 = (x6336 | x6339);
        // snow_layers.warmth, snow_ground._response
        for (int l = 0; l < 5; ++l) {
            const Real a6341 = real_374[l] - real_139[l];
            const Mask a6342 = (real_374[l] < 0.0);
            const Mask a6343 = (a6341 > 0.0);
            const Real a6344 = real_374[l] * real_364[l];
            const Real a6345 = a6341 * real_365[l];
            const Real a6346 = select(a6343, a6345, 0.0);
            const Real a6347 = select(a6342, a6344, a6346);
            const Real a6348 = select(a6343, real_365[l], 0.0);
            const Real a6349 = select(a6342, real_364[l], a6348);
            const Mask a6350 = (a6347 > 0.0);
            const Real a6351 = select(a6350, 0.0, a6347);
            mask_383[l] = a6342;
            real_152[l] = a6349;
            real_379[l] = a6351;
        }
        // snow_ground._response
        const Real x6353 = select(x6340, w6308, w6309);
        const Real x6354 = -w6299;
        const Real x6355 = select(x6340, x6354, w6307);
        const Real x6356 = x6355 * real_152[0];
        const Real x6357 = x6353 * w6300;
        const Real x6358 = x6356 + x6357;
        const Real x6367 = seconds * x6358;
        for (int l = 0; l < 4; ++l) {
            const Real a6352 = real_379[l] - real_379[l + 1];
            const Real a6359 = select(mask_383[l], real_380[l], real_375[l]);
            const Real a6360 = a6359 * real_152[l];
            const Real a6361 = a6352 * real_381[l];
            const Real a6362 = a6360 + a6361;
            const Real a6363 = select(mask_383[l + 1], real_380[l], real_375[l]);
            const Real a6364 = a6363 * real_152[l + 1];
            const Real a6365 = a6352 * real_382[l];
            const Real a6366 = a6364 - a6365;
            real_373[l] = a6362;
            real_372[l + 1] = a6366;
        }
        // snow_ground._direction
        real_373[4] = real_of(0.0);
        real_372[0] = real_of(0.0);
        const Real x6371 = x5747 * real_152[4];
        const Real x6375 = x5750 * real_152[4];
        const Real x6382 = -x5747;
        for (int l = 0; l < 4; ++l) {
            const Real a6374 = -real_373[l];
            const Real a6381 = -real_372[l + 1];
            real_384[l] = a6374;
            real_385[l] = a6381;
        }
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a6377 = -real_311[l + 1];
            const Real a6383 = -real_309[l];
            real_384[l + 5] = a6377;
            real_385[l + 5] = a6383;
        }
        // tridiagonal._solve
        real_384[4] = x6375;
        // snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a6370 = real_373[l] + real_372[l];
            const Real a6372 = a6370 + in_row(l, 4, x6371);
            const Real a6373 = a6372 - in_row(l, 0, x6367);
            const Real a6378 = a6373 + 1.0;
            const Real a6384 = -real_366[l];
            real_386[l] = a6378;
            real_387[l] = a6384;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a6318 = (real_305[l] < real_269[l]);
            const Mask a6319 = (real_305[l] > real_348[l]);
            const Mask a6320 = (a6318 & a6319);
            const Real a6321 = 2094000.0 * real_362[l];
            const Real a6322 = a6321 + 333500000.0;
            const Real a6323 = select(a6320, real_361[l], 1.0);
            const Real a6324 = a6322 / a6323;
            const Real a6325 = 2094000.0 * real_305[l];
            const Real a6326 = real_306[l] + a6325;
            const Real a6327 = select(a6320, a6324, 0.0);
            const Real a6328 = a6326 + a6327;
            const Real a6379 = a6328 + real_307[l];
            const Real a6380 = a6379 + real_309[l];
            const Real a6385 = -real_360[l];
            real_352[l] = a6326;
            real_312[l] = a6328;
            real_386[l + 5] = a6380;
            real_387[l + 5] = a6385;
        }
        // tridiagonal._solve
        real_385[4] = x6382;
        solve_tridiagonal<LAYERS + 5>(real_384, real_386, real_385, real_387, real_388);
        // enthalpy.enthalpy, snow_ground._iteration, enthalpy.layers_with, enthalpy.fusion_heat, enthalpy.at, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6421 = real_352[l] * real_362[l];
            const Real a6422 = real_305[l] * 333500000.0;
            const Real a6423 = a6421 + a6422;
            const Real a6424 = real_312[l] * real_388[l + 5];
            const Real a6425 = w6315 * a6424;
            const Real a6426 = a6423 + a6425;
            const Mask a6427 = (a6426 >= real_350[l]);
            const Mask a6428 = (a6426 <= real_357[l]);
            const Mask a6429 = ~a6427;
            const Mask a6430 = (a6428 & a6429);
            const Real a6431 = a6426 / 333500000.0;
            const Real a6432 = maximum(a6431, real_348[l]);
            const Real a6433 = minimum(a6432, real_269[l]);
            const Real a6434 = real_352[l] * real_351[l];
            const Real a6435 = a6434 + a6422;
            const Real a6436 = a6435 - a6426;
            const Real a6437 = 2094000.0 * real_351[l];
            const Real a6438 = a6437 + 333500000.0;
            const Real a6439 = real_352[l] * real_361[l];
            const Real a6440 = a6438 + a6439;
            const Real a6441 = a6436 / a6440;
            const Real a6442 = real_305[l] - a6441;
            const Mask a6443 = (a6436 > 0.0);
            const Real a6444 = maximum(real_305[l], a6433);
            const Real a6445 = a6433 + a6444;
            const Real a6446 = a6445 * 0.5;
            const Real a6447 = select(a6443, a6446, a6433);
            const Mask a6448 = (a6442 >= a6433);
            const Real a6449 = minimum(a6442, real_269[l]);
            const Real a6450 = select(a6448, a6449, a6447);
            const Real a6451 = select(a6430, real_348[l], a6450);
            const Real a6452 = select(a6427, real_269[l], a6451);
            const Real a6453 = a6452 * 333500000.0;
            const Real a6454 = a6426 - a6453;
            const Real a6455 = 2094000.0 * a6452;
            const Real a6456 = real_306[l] + a6455;
            const Real a6457 = a6454 / a6456;
            const Real a6458 = a6452 - numbers[l + 15 * LAYERS + 54];
            const Real a6459 = a6458 / real_301[l];
            const Mask a6460 = (a6459 < 1e-12);
            const Real a6461 = select(a6460, 1e-12, a6459);
            const Real a6462 = log(a6461);
            const Real a6463 = numbers[l + LAYERS + 47] * a6462;
            const Real a6464 = numbers[l + 16 * LAYERS + 54] - a6463;
            const Mask a6465 = (a6464 > 16.11809565095832);
            const Real a6466 = select(a6465, 16.11809565095832, a6464);
            mask_358[l] = a6427;
            mask_356[l] = a6430;
            real_290[l] = a6452;
            real_293[l] = a6457;
            real_389[l] = a6461;
            real_390[l] = a6466;
        }
        // snow_ground._iteration, snow_ground._stopped, snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a6391 = w6315 * real_388[l];
            const Real a6392 = real_374[l] + a6391;
            const Mask a6393 = (real_374[l] <= 0.0);
            const Mask a6394 = (a6392 > 0.0);
            const Mask a6395 = (a6393 & a6394);
            const Mask a6396 = (real_374[l] >= 0.0);
            const Mask a6397 = (a6392 < 0.0);
            const Mask a6398 = (a6396 & a6397);
            const Real a6399 = select(a6395, 1e-06, a6392);
            const Real a6400 = select(a6398, (-1e-06), a6399);
            const Mask a6401 = (real_374[l] <= real_367[l]);
            const Mask a6402 = (a6400 > real_367[l]);
            const Mask a6403 = (a6401 & a6402);
            const Mask a6404 = (real_374[l] >= real_367[l]);
            const Mask a6405 = (a6400 < real_367[l]);
            const Mask a6406 = (a6404 & a6405);
            const Real a6407 = real_367[l] + 1e-06;
            const Real a6408 = select(a6403, a6407, a6400);
            const Real a6409 = real_367[l] - 1e-06;
            const Real a6410 = select(a6406, a6409, a6408);
            const Mask a6411 = (real_374[l] <= real_139[l]);
            const Mask a6412 = (a6410 > real_139[l]);
            const Mask a6413 = (a6411 & a6412);
            const Mask a6414 = (real_374[l] >= real_139[l]);
            const Mask a6415 = (a6410 < real_139[l]);
            const Mask a6416 = (a6414 & a6415);
            const Real a6417 = real_139[l] + 1e-06;
            const Real a6418 = select(a6413, a6417, a6410);
            const Real a6419 = real_139[l] - 1e-06;
            const Real a6420 = select(a6416, a6419, a6418);
            const Real a6479 = select(w6317, a6420, real_374[l]);
            const Real a6484 = a6479 - real_139[l];
            const Mask a6485 = (a6479 < 0.0);
            const Mask a6486 = (a6484 > 0.0);
            const Real a6487 = a6479 * real_364[l];
            const Real a6488 = a6484 * real_365[l];
            const Real a6489 = select(a6486, a6488, 0.0);
            const Real a6490 = select(a6485, a6487, a6489);
            const Real a6491 = a6479 * real_368[l];
            const Mask a6492 = (a6491 < 0.0);
            const Real a6493 = select(a6492, 0.0, a6491);
            const Mask a6494 = (a6493 > 1.0);
            const Real a6495 = select(a6494, 1.0, a6493);
            const Mask a6496 = (a6495 > 0.0);
            const Mask a6497 = (a6495 < 1.0);
            const Mask a6498 = (a6496 & a6497);
            const Real a6499 = select(a6498, real_368[l], 0.0);
            const Real a6500 = a6495 * a6495;
            const Real a6501 = real_369[l] * a6500;
            const Real a6502 = 1.0 - a6501;
            const Real a6503 = a6495 * a6499;
            const Real a6504 = real_370[l] * a6503;
            const Real a6505 = a6502 * real_146[l];
            const Real a6506 = a6502 * real_141[l];
            const Real a6507 = a6506 - real_158[l];
            const Mask a6508 = (a6507 < 0.0);
            const Real a6509 = select(a6508, 0.0, a6507);
            const Real a6510 = a6495 * 10.0;
            const Mask a6511 = (a6510 > 1.0);
            const Real a6512 = select(a6511, 1.0, a6510);
            const Real a6513 = a6512 * a6509;
            const Real a6514 = a6506 - a6513;
            const Mask a6515 = (a6509 > 0.0);
            const Real a6516 = 1.0 - a6512;
            const Real a6517 = select(a6515, a6516, 1.0);
            const Mask a6518 = (a6495 < 0.1);
            const Real a6519 = a6499 * 10.0;
            const Real a6520 = select(a6518, a6519, 0.0);
            const Real a6521 = a6504 * real_141[l];
            const Real a6522 = a6517 * a6521;
            const Real a6523 = a6509 * a6520;
            const Real a6524 = a6522 + a6523;
            const Real a6525 = a6504 * real_146[l];
            real_372[l] = a6479;
            real_373[l] = a6490;
            real_152[l] = a6505;
            real_379[l] = a6514;
            real_371[l] = a6524;
            real_391[l] = a6525;
        }
        // snow_ground._links
        const Real x6526 = 1 / real_379[0];
        const Real x6527 = select(x5745, x6526, 0.0);
        const Real x6533 = x6527 * x6527;
        const Real x6534 = x6533 * real_371[0];
        // snow_ground._at
        const Real x6537 = select(x5745, x6527, 1.0);
        const Real x6538 = x6527 - w6299;
        // snow_skin.foreseen_skin
        const Real x6539 = w6304 - real_373[0];
        const Real x6540 = x6537 * x6539;
        const Real x6541 = w6305 - x6540;
        const Real x6542 = w6310 + x6538;
        const Mask x6543 = (x6542 < 0.001);
        const Real x6544 = select(x6543, 0.001, x6542);
        const Real x6545 = x6541 / x6544;
        const Real x6546 = w6304 + x6545;
        // snow_ground._at
        const Mask x6547 = (x5745 & w6317);
        // snow_skin._is_melting
        const Real x6548 = x6537 * real_373[0];
        const Real x6549 = x5888 + x6548;
        const Mask x6550 = (x6549 >= 0.0);
        // snow_skin.solve_skin
        const Mask x6551 = (x6546 > 0.0);
        const Real x6552 = select(x6551, 0.0, x6546);
        const Real x6553 = select(x6550, 0.0, x6552);
        const Real x6554 = real_373[0] - 1.0;
        const Mask x6555 = (x6554 < (-270.0));
        const Real x6556 = select(x6555, (-270.0), x6554);
        const Mask x6557 = (x6556 > (-150.0));
        const Real x6558 = select(x6557, (-150.0), x6556);
        const Real x6559 = maximum(x6553, x6558);
        const Mask x6560 = ~x6550;
        const Mask x6561 = (x6547 & x6560);
        Real w6562 = x6559;
        Real w6563 = x5892;
        Real w6564 = x6558;
        Real w6565 = real_of(0.0);
        Real w6566 = real_of(INFINITE);
        Mask w6567 = x6561;
        for (int pass = 0; pass < 60; ++pass) {
            if (!any_lane(w6567)) break;
            // snow_skin.skin_flux
            const Real x6568 = w6562 + 273.15;
            const Real x6569 = w6562 - x1449;
            // calm_air.coefficient
            const Real x6571 = x6569 * x1421;
            const Real x6572 = -x6571;
            // calm_air.limited_richardson
            const Mask x6573 = (x6572 > 0.0);
            const Real x6574 = select(x6573, x6571, 0.0);
            const Real x6576 = x6574 * x1624;
            const Real x6577 = -x6576;
            const Real x6578 = expm1(x6577);
            const Real x6580 = x6578 + 2.0;
            const Real x6581 = x6578 / x6580;
            const Real x6583 = numbers[LAYERS + 2] * x6581;
            const Real x6585 = select(x6573, x6583, x6571);
            const Real x6586 = -x6585;
            const Real x6587 = x6581 * x6581;
            const Real x6588 = 1.0 - x6587;
            const Real x6589 = select(x6573, x6588, 1.0);
            // calm_air.coefficient
            const Mask x6590 = (x6586 > 0.0);
            const Real x6591 = select(x6590, x6585, 0.0);
            const Real x6593 = x6591 * 5.0;
            const Real x6595 = 1.0 - x6593;
            const Real x6596 = sqrt(x6595);
            const Real x6597 = x6591 * 15.0;
            const Real x6599 = x6597 * x6596;
            const Real x6601 = 1.0 - x6599;
            const Real x6602 = 1 / x6601;
            const Real x6604 = x6602 * x6602;
            const Real x6606 = x6596 * 15.0;
            const Real x6607 = x6591 * 37.5;
            const Real x6609 = x6607 / x6596;
            const Real x6611 = x6606 - x6609;
            const Real x6612 = x6604 * x6611;
            const Real x6613 = -x6612;
            const Real x6614 = select(x6590, 0.0, x6585);
            const Mask x6615 = (x6614 > 1e-30);
            const Mask x6616 = (x6614 < 1e-30);
            const Real x6617 = select(x6616, 1e-30, x6614);
            const Real x6618 = sqrt(x6617);
            const Real x6619 = select(x6615, x6618, 0.0);
            const Real x6620 = x1431 * x6619;
            const Real x6621 = x6620 + 1.0;
            const Real x6622 = 1 / x6621;
            const Real x6623 = x6614 * 15.0;
            const Real x6624 = x6623 * x6622;
            const Real x6625 = x6624 + 1.0;
            const Real x6626 = x6622 * (-7.5);
            const Real x6627 = x6622 + 1.0;
            const Real x6628 = x6626 * x6627;
            const Real x6629 = select(x6590, x6613, x6628);
            const Real x6630 = x6629 * x6589;
            const Real x6631 = select(x6590, x6602, x6625);
            const Real x6632 = x1410 * x6631;
            const Real x6633 = x5848 * x6630;
            // snow_skin.skin_flux
            const Real x6635 = x257 * x6632;
            const Real x6636 = x257 * x6633;
            const Real x6638 = 1 / x6568;
            const Real x6639 = 6138.82863340564 * x6638;
            const Real x6640 = w6562 * 0.0036609921288669233;
            const Real x6641 = x6640 * x6639;
            const Real x6642 = exp(x6641);
            const Real x6643 = x6642 * 611.0;
            const Real x6644 = x6643 * 0.378;
            const Real x6645 = forcing[3] - x6644;
            const Real x6646 = 1 / x6645;
            const Real x6647 = x6643 * 0.622;
            const Real x6648 = x6647 * x6646;
            const Real x6649 = x6639 * x6638;
            const Real x6650 = x6648 * x6649;
            const Real x6651 = forcing[3] * x6646;
            const Real x6652 = x6650 * x6651;
            const Real x6653 = x6648 - forcing[2];
            const Real x6654 = x6635 * 1004.5;
            const Real x6655 = x6654 + numbers[LAYERS + 4];
            const Real x6656 = x6568 * x6568;
            const Real x6657 = x6656 * x6568;
            const Real x6658 = x5871 * x6657;
            const Real x6659 = x6635 * x6653;
            const Real x6660 = x6636 * x6653;
            const Real x6662 = x6635 * x6652;
            const Real x6663 = x6662 - x6660;
            const Real x6664 = x6655 * x6569;
            const Real x6665 = x6636 * 1004.5;
            const Real x6667 = x6665 * x6569;
            const Real x6669 = x6655 - x6667;
            const Real x6670 = x6658 * x6568;
            const Real x6671 = x1447 - x6670;
            const Real x6672 = x6671 - x6664;
            const Real x6673 = 2830000.0 * x6659;
            const Real x6674 = x6672 - x6673;
            const Real x6675 = x6658 * (-4.0);
            const Real x6676 = x6675 - x6669;
            const Real x6677 = 2830000.0 * x6663;
            const Real x6678 = x6676 - x6677;
            // snow_skin._closer
            const Real x6679 = w6562 - real_373[0];
            const Real x6680 = x6537 * x6679;
            const Real x6681 = x6674 - x6680;
            const Mask x6682 = (x6681 > 0.0);
            const Real x6683 = select(x6682, w6562, w6564);
            const Real x6684 = select(x6682, w6565, w6562);
            const Real x6685 = x6537 - x6678;
            const Mask x6686 = (x6685 < 0.001);
            const Real x6687 = select(x6686, 0.001, x6685);
            const Real x6688 = x6681 / x6687;
            const Real x6689 = w6562 + x6688;
            const Mask x6690 = (x6689 < x6683);
            const Mask x6691 = (x6689 > x6684);
            const Mask x6692 = (x6690 | x6691);
            const Real x6693 = magnitude(x6688);
            const Real x6694 = w6566 * 0.5;
            const Mask x6695 = (x6693 > x6694);
            const Mask x6696 = (x6692 | x6695);
            const Real x6697 = x6683 + x6684;
            const Real x6698 = x6697 * 0.5;
            const Real x6699 = select(x6696, x6698, x6689);
            const Real x6700 = x6699 - w6562;
            const Real x6701 = magnitude(x6700);
            const Mask x6702 = (x6701 >= 0.0001);
            const Real x6703 = select(w6567, x6699, w6562);
            const Real x6704 = select(w6567, x6678, w6563);
            const Real x6705 = select(w6567, x6683, w6564);
            const Real x6706 = select(w6567, x6684, w6565);
            const Real x6707 = select(w6567, x6701, w6566);
            const Mask x6708 = select(w6567, x6702, w6567);
            w6562 = x6703;
            w6563 = x6704;
            w6564 = x6705;
            w6565 = x6706;
            w6566 = x6707;
            w6567 = x6708;
        }
        // snow_skin.skin_with
        const Real x6709 = x6537 - w6563;
        const Mask x6710 = (x6709 < 0.001);
        const Real x6711 = select(x6710, 0.001, x6709);
        const Mask x6712 = (real_373[0] < 0.0);
        const Real x6713 = select(x6712, 0.0, real_373[0]);
        const Real x6714 = x6713 * 20.0;
        const Mask x6715 = (x6713 > 0.0);
        const Real x6716 = select(x6715, 20.0, 0.0);
        const Real x6717 = w6562 - real_373[0];
        const Real x6718 = x6537 * x6717;
        const Real x6719 = select(x6550, x5888, x6718);
        const Real x6720 = x6537 / x6711;
        const Real x6721 = w6563 * x6720;
        const Real x6722 = select(x6550, 0.0, x6721);
        const Real x6723 = select(x6561, x6717, 0.0);
        const Real x6724 = select(x6547, w6562, 0.0);
        const Real x6725 = x6719 - x6714;
        const Real x6726 = select(x6547, x6725, 0.0);
        const Real x6727 = x6722 - x6716;
        const Real x6728 = select(x6547, x6727, 0.0);
        const Real x6729 = w6563 / x6711;
        const Real x6731 = x6729 * x6723;
        const Real x6732 = -x6731;
        // snow_ground._flows
        for (int l = 0; l < 5; ++l) {
            const Mask a6733 = (real_373[l] > 0.0);
            const Real a6734 = select(a6733, 0.0, real_373[l]);
            const Mask a6735 = (real_373[l] < 0.0);
            const Real a6736 = select(a6735, 0.0, real_373[l]);
            real_392[l] = a6734;
            real_393[l] = a6736;
        }
        // retention.at, enthalpy.at, enthalpy.layers_with, snow_ground._iteration
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6467 = exp(real_390[l]);
            const Real a6468 = numbers[l + LAYERS + 47] * a6467;
            const Real a6469 = real_389[l] * real_301[l];
            const Real a6470 = a6468 / a6469;
            const Real a6472 = a6467 * 0.008034787106446777;
            const Real a6474 = a6472 + numbers[l + 6 * LAYERS + 47];
            const Real a6475 = -a6474;
            const Real a6476 = a6470 * 0.008034787106446777;
            const Mask a6477 = (mask_358[l] | mask_356[l]);
            const Real a6478 = select(a6477, real_293[l], a6475);
            const Real a6480 = select(w6317, a6478, real_362[l]);
            const Real a6481 = select(w6317, real_290[l], real_305[l]);
            const Real a6482 = select(w6317, a6475, real_351[l]);
            const Real a6483 = select(w6317, a6476, real_361[l]);
            real_314[l + 1] = a6480;
            real_312[l] = a6481;
            real_352[l] = a6482;
            real_394[l] = a6483;
        }
        // snow_ground._residuals
        const Real x6742 = real_373[4] - real_314[1];
        const Real x6743 = x5747 * x6742;
        // snow_ground._links, snow_ground._flows
        for (int l = 0; l < 4; ++l) {
            const Real a6528 = real_152[l] + real_379[l + 1];
            const Real a6529 = 1 / a6528;
            const Real a6530 = seconds * a6529;
            const Real a6531 = select(x5745, a6530, 0.0);
            const Real a6532 = a6531 * a6529;
            const Real a6535 = a6532 * real_391[l];
            const Real a6536 = a6532 * real_371[l + 1];
            const Real a6737 = real_392[l] - real_392[l + 1];
            const Real a6738 = a6531 * a6737;
            const Real a6739 = real_393[l] - real_393[l + 1];
            const Real a6740 = real_375[l] * a6739;
            const Real a6741 = a6738 + a6740;
            real_395[l] = a6531;
            real_396[l] = a6535;
            real_397[l] = a6536;
            real_398[l] = a6741;
        }
        // snow_ground._residuals
        real_398[4] = real_of(0.0);
        real_393[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_393[l + 1] = real_398[l];
        const Real x6748 = seconds * x6726;
        // enthalpy._drop_from_above
        real_314[0] = real_of(0.0);
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_390[l] = real_314[l + 2];
        real_390[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x6766 = x5750 * real_373[4];
        // snow_ground._residuals, snow_ground._at
        Real a6770_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a6746 = real_398[l] - real_393[l];
            const Real a6747 = a6746 + in_row(l, 4, x6743);
            const Real a6749 = real_372[l] - real_150[l];
            const Real a6750 = a6749 + a6747;
            const Real a6751 = a6750 - in_row(l, 0, x6748);
            const Real a6769 = magnitude(a6751);
            a6770_last = a6770_last + a6769;
            real_392[l] = a6751;
            real_391[l] = a6769;
        }
        // snow_ground._at
        const Real x6771 = x1354 * a6770_last;
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
        Real a6775_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6752 = 2094000.0 * real_312[l];
            const Real a6753 = real_306[l] + a6752;
            const Real a6754 = a6753 * real_314[l + 1];
            const Real a6755 = real_312[l] * 333500000.0;
            const Real a6756 = a6754 + a6755;
            const Real a6757 = a6756 - real_349[l];
            const Real a6759 = real_314[l + 1] - real_314[l];
            const Real a6760 = real_307[l] * a6759;
            const Real a6761 = a6757 + a6760;
            const Real a6763 = real_314[l + 1] - real_390[l];
            const Real a6764 = real_309[l] * a6763;
            const Real a6765 = a6761 + a6764;
            const Real a6768 = a6765 + in_row(l, 0, x6766);
            const Real a6773 = magnitude(a6768);
            const Real a6774 = numbers[l] * a6773;
            a6775_last = a6775_last + a6774;
            real_389[l] = a6768;
            real_293[l] = a6773;
        }
        // snow_ground._at
        const Real x6776 = a6775_last - x6771;
        // snow_ground._tolerance
        const Real x6779 = seconds * x6527;
        const Real x6780 = magnitude(x6724);
        const Real x6781 = magnitude(real_373[0]);
        const Real x6782 = x6780 + x6781;
        const Real x6783 = x6779 * x6782;
        Real a6784_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a6784_last = a6784_last + real_395[l];
        }
        const Real x6785 = a6784_last + x5747;
        Real a6787_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a6786 = magnitude(real_373[l]);
            a6787_last = maximum(a6787_last, a6786);
        }
        const Real x6788 = a6787_last + x6283;
        const Real x6789 = x6788 + 30.0;
        const Real x6790 = x6785 * x6789;
        const Real x6791 = x6790 + x6783;
        // snow_ground._at
        Mask a6778_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a6777 = (real_293[l] > real_353[l]);
            a6778_last = (a6778_last | a6777);
        }
        // snow_ground._tolerance, snow_ground._at
        Mask a6795_last = mask_of(false);
        for (int l = 0; l < 5; ++l) {
            const Real a6792 = real_139[l] + x6791;
            const Real a6793 = a6792 * 7.105427357601002e-15;
            const Mask a6794 = (real_391[l] > a6793);
            a6795_last = (a6795_last | a6794);
        }
        // snow_ground._at
        const Mask x6796 = (a6778_last | a6795_last);
        // snow_ground._iteration
        const Real x6797 = w6315 * 0.0001;
        const Real x6798 = 1.0 - x6797;
        const Real x6799 = x6798 * w6314;
        const Mask x6800 = (x6776 < x6799);
        const Mask x6801 = (w6316 < 20.0);
        const Mask x6802 = (x6800 | x6801);
        const Mask x6803 = (w6315 <= 0.0001);
        const Mask x6804 = (x6802 | x6803);
        const Mask x6805 = (x6804 | x6340);
        const Mask x6806 = (w6317 & x6805);
        const Real x6807 = w6315 * 2.0;
        const Mask x6808 = (x6807 > 1.0);
        const Real x6809 = select(x6808, 1.0, x6807);
        const Real x6810 = w6315 * 0.5;
        const Real x6811 = select(x6806, x6809, x6810);
        const Real x6812 = w6316 + 1.0;
        // snow_ground._is_slow
        const Mask x6813 = (x6812 >= 40.0);
        const Mask x6814 = (x6812 < 60.0);
        const Mask x6815 = (x6813 & x6814);
        const Mask x6816 = (mask_of(false) | x6815);
        const Mask x6817 = (x6812 >= 80.0);
        const Mask x6818 = (x6812 < 120.0);
        const Mask x6819 = (x6817 & x6818);
        const Mask x6820 = (x6816 | x6819);
        const Mask x6821 = (x6812 >= 160.0);
        const Mask x6822 = (x6812 < 200.0);
        const Mask x6823 = (x6821 & x6822);
        const Mask x6824 = (x6820 | x6823);
        // snow_ground._iteration
        const Mask x6825 = (x6340 | x6824);
        const Real x6826 = select(x6825, 1.0, x6811);
        const Real x6832 = select(x6806, x6527, w6299);
        const Real x6833 = select(x6806, x6534, w6300);
        const Real x6837 = select(x6806, x6724, w6304);
        const Real x6838 = select(x6806, x6719, w6305);
        const Real x6839 = select(x6806, x6726, w6306);
        const Real x6840 = select(x6806, x6728, w6307);
        const Real x6841 = select(x6806, x6723, w6308);
        const Real x6842 = select(x6806, x6732, w6309);
        const Real x6843 = select(x6806, x6711, w6310);
        const Mask x6844 = select(x6806, x6550, w6311);
        const Real x6847 = select(x6806, x6776, w6314);
        const Mask x6848 = select(x6806, x6796, w6317);
        const Real x6849 = select(w6317, x6826, w6315);
        const Real x6850 = real_of_mask(w6317);
        const Real x6851 = w6316 + x6850;
        const Mask x6852 = ~x6806;
        const Mask x6853 = (x6848 | x6852);
        const Mask x6854 = (w6317 & x6853);
        for (int l = 0; l < 5; ++l) {
            const Real a6827 = select(x6806, real_372[l], real_374[l]);
            const Real a6845 = select(x6806, real_392[l], real_366[l]);
            real_391[l] = a6827;
            real_373[l] = a6845;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6828 = select(x6806, real_314[l + 1], real_362[l]);
            const Real a6829 = select(x6806, real_312[l], real_305[l]);
            const Real a6830 = select(x6806, real_352[l], real_351[l]);
            const Real a6831 = select(x6806, real_394[l], real_361[l]);
            const Real a6846 = select(x6806, real_389[l], real_360[l]);
            real_293[l] = a6828;
            real_390[l] = a6829;
            real_290[l] = a6830;
            real_399[l] = a6831;
            real_400[l] = a6846;
        }
        for (int l = 0; l < 4; ++l) {
            const Real a6834 = select(x6806, real_395[l], real_380[l]);
            const Real a6835 = select(x6806, real_396[l], real_381[l]);
            const Real a6836 = select(x6806, real_397[l], real_382[l]);
            real_401[l] = a6834;
            real_402[l] = a6835;
            real_403[l] = a6836;
        }
        for (int l = 0; l < 5; ++l) real_374[l] = real_391[l];
        for (int l = 0; l < LAYERS; ++l) real_362[l] = real_293[l];
        for (int l = 0; l < LAYERS; ++l) real_305[l] = real_390[l];
        for (int l = 0; l < LAYERS; ++l) real_351[l] = real_290[l];
        for (int l = 0; l < LAYERS; ++l) real_361[l] = real_399[l];
        for (int l = 0; l < 4; ++l) real_380[l] = real_401[l];
        for (int l = 0; l < 4; ++l) real_381[l] = real_402[l];
        for (int l = 0; l < 4; ++l) real_382[l] = real_403[l];
        for (int l = 0; l < 5; ++l) real_366[l] = real_373[l];
        for (int l = 0; l < LAYERS; ++l) real_360[l] = real_400[l];
        w6299 = x6832;
        w6300 = x6833;
        w6304 = x6837;
        w6305 = x6838;
        w6306 = x6839;
        w6307 = x6840;
        w6308 = x6841;
        w6309 = x6842;
        w6310 = x6843;
        w6311 = x6844;
        w6314 = x6847;
        w6315 = x6849;
        w6316 = x6851;
        w6317 = x6854;
    }
    // snow_skin.skin_flux
    const Real x6867 = w6304 + 273.15;
    const Real x6868 = w6304 - x1449;
    // calm_air.coefficient
    const Real x6870 = x6868 * x1421;
    const Real x6871 = -x6870;
    // calm_air.limited_richardson
    const Mask x6872 = (x6871 > 0.0);
    const Real x6873 = select(x6872, x6870, 0.0);
    const Real x6875 = x6873 * x1624;
    const Real x6876 = -x6875;
    const Real x6877 = expm1(x6876);
    const Real x6879 = x6877 + 2.0;
    const Real x6880 = x6877 / x6879;
    const Real x6882 = numbers[LAYERS + 2] * x6880;
    const Real x6884 = select(x6872, x6882, x6870);
    const Real x6885 = -x6884;
    const Real x6886 = x6880 * x6880;
    const Real x6887 = 1.0 - x6886;
    const Real x6888 = select(x6872, x6887, 1.0);
    // calm_air.coefficient
    const Mask x6889 = (x6885 > 0.0);
    const Real x6890 = select(x6889, x6884, 0.0);
    const Real x6892 = x6890 * 5.0;
    const Real x6894 = 1.0 - x6892;
    const Real x6895 = sqrt(x6894);
    const Real x6896 = x6890 * 15.0;
    const Real x6898 = x6896 * x6895;
    const Real x6900 = 1.0 - x6898;
    const Real x6901 = 1 / x6900;
    const Real x6903 = x6901 * x6901;
    const Real x6905 = x6895 * 15.0;
    const Real x6906 = x6890 * 37.5;
    const Real x6908 = x6906 / x6895;
    const Real x6910 = x6905 - x6908;
    const Real x6911 = x6903 * x6910;
    const Real x6912 = -x6911;
    const Real x6913 = select(x6889, 0.0, x6884);
    const Mask x6914 = (x6913 > 1e-30);
    const Mask x6915 = (x6913 < 1e-30);
    const Real x6916 = select(x6915, 1e-30, x6913);
    const Real x6917 = sqrt(x6916);
    const Real x6918 = select(x6914, x6917, 0.0);
    const Real x6919 = x1431 * x6918;
    const Real x6920 = x6919 + 1.0;
    const Real x6921 = 1 / x6920;
    const Real x6922 = x6913 * 15.0;
    const Real x6923 = x6922 * x6921;
    const Real x6924 = x6923 + 1.0;
    const Real x6925 = x6921 * (-7.5);
    const Real x6926 = x6921 + 1.0;
    const Real x6927 = x6925 * x6926;
    const Real x6928 = select(x6889, x6912, x6927);
    const Real x6929 = x6928 * x6888;
    const Real x6930 = select(x6889, x6901, x6924);
    const Real x6931 = x1410 * x6930;
    const Real x6932 = x5848 * x6929;
    // snow_skin.skin_flux
    const Real x6934 = x257 * x6931;
    const Real x6935 = x257 * x6932;
    const Real x6937 = 1 / x6867;
    const Real x6938 = 6138.82863340564 * x6937;
    const Real x6939 = w6304 * 0.0036609921288669233;
    const Real x6940 = x6939 * x6938;
    const Real x6941 = exp(x6940);
    const Real x6942 = x6941 * 611.0;
    const Real x6943 = x6942 * 0.378;
    const Real x6944 = forcing[3] - x6943;
    const Real x6945 = 1 / x6944;
    const Real x6946 = x6942 * 0.622;
    const Real x6947 = x6946 * x6945;
    const Real x6948 = x6938 * x6937;
    const Real x6949 = x6947 * x6948;
    const Real x6950 = forcing[3] * x6945;
    const Real x6951 = x6949 * x6950;
    const Real x6952 = x6947 - forcing[2];
    const Real x6953 = x6934 * 1004.5;
    const Real x6954 = x6953 + numbers[LAYERS + 4];
    const Real x6955 = x6867 * x6867;
    const Real x6956 = x6955 * x6867;
    const Real x6957 = x5871 * x6956;
    const Real x6958 = x6935 * x6952;
    const Real x6960 = x6934 * x6951;
    const Real x6961 = x6960 - x6958;
    const Real x6962 = x6935 * 1004.5;
    const Real x6964 = x6962 * x6868;
    const Real x6966 = x6954 - x6964;
    const Real x6967 = x6957 * (-4.0);
    const Real x6968 = x6967 - x6966;
    const Real x6969 = 2830000.0 * x6961;
    const Real x6970 = x6968 - x6969;
    // snow_ground._solution
    const Real x6971 = select(x5745, w6299, 1.0);
    // snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a1158_1734 = real_109[l] * x776;
        const Real a1164_1734 = select(x466, a1158_1734, 1.0);
        const Real a5896_1734 = a1164_1734 * 333500.0;
        const Real a6860 = real_374[l] - a5896_1734;
        const Mask a6861 = (real_374[l] < 0.0);
        const Mask a6862 = (a6860 > 0.0);
        const Real a5985_1734 = real_136[l] * 0.0004748338081671415;
        const Real a6863 = real_374[l] * a5985_1734;
        const Real a5986_1734 = real_136[l] * 0.0002370791844476055;
        const Real a6864 = a6860 * a5986_1734;
        const Real a6865 = select(a6862, a6864, 0.0);
        const Real a6866 = select(a6861, a6863, a6865);
        real_155[l] = a6860;
        mask_383[l] = a6861;
        mask_404[l] = a6862;
        real_370[l] = a6866;
    }
    // snow_skin._is_melting
    const Real x6972 = x6971 * real_370[0];
    const Real x6973 = x5888 + x6972;
    const Mask x6974 = (x6973 >= 0.0);
    // snow_skin.skin_with
    const Real x6975 = x6971 - x6970;
    const Mask x6976 = (x6975 < 0.001);
    const Real x6977 = select(x6976, 0.001, x6975);
    const Mask x6978 = (real_370[0] < 0.0);
    const Real x6979 = select(x6978, 0.0, real_370[0]);
    const Real x6980 = x6979 * 20.0;
    const Mask x6981 = (x6979 > 0.0);
    const Real x6982 = select(x6981, 20.0, 0.0);
    const Real x6983 = w6304 - real_370[0];
    const Real x6984 = x6971 * x6983;
    const Real x6985 = select(x6974, x5888, x6984);
    const Real x6986 = x6971 / x6977;
    const Real x6987 = x6970 * x6986;
    const Real x6988 = select(x6974, 0.0, x6987);
    const Mask x6989 = ~x6974;
    const Mask x6990 = (x5745 & x6989);
    const Real x6991 = select(x6990, x6983, 0.0);
    const Real x6992 = select(x5745, w6304, 0.0);
    const Real x6993 = x6985 - x6980;
    const Real x6994 = select(x5745, x6993, 0.0);
    const Real x6995 = x6988 - x6982;
    const Real x6996 = select(x5745, x6995, 0.0);
    const Real x6997 = x6970 / x6977;
    const Real x6999 = x6997 * x6991;
    const Real x7000 = -x6999;
    // snow_ground._tolerance
    const Real x7001 = seconds * w6299;
    const Real x7002 = magnitude(w6304);
    const Real x7003 = magnitude(real_370[0]);
    const Real x7004 = x7002 + x7003;
    const Real x7005 = x7001 * x7004;
    Real a7006_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a7006_last = a7006_last + real_380[l];
    }
    const Real x7007 = a7006_last + x5747;
    Real a7009_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a7008 = magnitude(real_370[l]);
        a7009_last = maximum(a7009_last, a7008);
    }
    const Real x7010 = a7009_last + x6283;
    const Real x7011 = x7010 + 30.0;
    const Real x7012 = x7007 * x7011;
    const Real x7013 = x7012 + x7005;
    // snow_ground._tolerance, snow_ground._solution, snow_layers.warmth, snow_ground._response
    for (int l = 0; l < 5; ++l) {
        const Real a1158_1775 = real_109[l] * x776;
        const Real a1164_1775 = select(x466, a1158_1775, 1.0);
        const Real a5896_1775 = a1164_1775 * 333500.0;
        const Real a7014 = a5896_1775 + x7013;
        const Real a7015 = a7014 * 7.105427357601002e-15;
        const Real a7016 = a7015 * 8.0;
        const Real a5986_1775 = real_136[l] * 0.0002370791844476055;
        const Real a7018 = select(mask_404[l], a5986_1775, 0.0);
        const Real a5985_1775 = real_136[l] * 0.0004748338081671415;
        const Real a7019 = select(mask_383[l], a5985_1775, a7018);
        const Mask a7020 = (real_370[l] > 0.0);
        const Real a7021 = select(a7020, 0.0, real_370[l]);
        real_367[l] = a7016;
        real_139[l] = a7019;
        mask_405[l] = a7020;
        real_150[l] = a7021;
    }
    // snow_ground._response
    const Real x7023 = select(mask_of(false), x6991, x7000);
    const Real x7024 = -w6299;
    const Real x7025 = select(mask_of(false), x7024, x6996);
    const Real x7026 = x7025 * real_139[0];
    const Real x7027 = x7023 * w6300;
    const Real x7028 = x7026 + x7027;
    const Real x7037 = seconds * x7028;
    // snow_ground._solution
    Mask a7048_last = mask_of(true);
    for (int l = 0; l < 5; ++l) {
        const Real a7046 = magnitude(real_366[l]);
        const Mask a7047 = (a7046 <= real_367[l]);
        a7048_last = (a7048_last & a7047);
    }
    // enthalpy.is_on_curve, snow_ground._solution, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at
    Mask a7051_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        after[2 * LAYERS + l] = real_305[l];
        const Mask a6855 = (real_305[l] < real_269[l]);
        const Mask a6856 = (real_305[l] > real_348[l]);
        const Mask a6857 = (a6855 & a6856);
        const Real a6858 = select(a6857, real_361[l], 1.0);
        const Real a6859 = 1 / a6858;
        const Real a7017 = real_353[l] * 8.0;
        const Real a7038 = 2094000.0 * real_362[l];
        const Real a7039 = a7038 + 333500000.0;
        const Real a7040 = a7039 / a6858;
        const Real a7041 = 2094000.0 * real_305[l];
        const Real a7042 = real_306[l] + a7041;
        const Real a7043 = select(a6857, a7040, 0.0);
        const Real a7044 = a7042 + a7043;
        const Real a7045 = select(a6857, a6859, 0.0);
        const Real a7049 = magnitude(real_360[l]);
        const Mask a7050 = (a7049 <= a7017);
        a7051_last = (a7051_last & a7050);
        mask_356[l] = a6857;
        real_351[l] = a7044;
        real_363[l] = a7045;
    }
    // snow_ground._solution
    const Mask x7052 = (a7048_last & a7051_last);
    // snow_ground.advance_snow_ground, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a7074 = (real_305[l] >= real_269[l]);
        const Real a7075 = select(a7074, real_269[l], real_348[l]);
        const Real a7077 = select(mask_356[l], real_305[l], a7075);
        const Real a7079 = a7077 - numbers[l + 15 * LAYERS + 54];
        const Real a7081 = a7079 / real_301[l];
        const Mask a7085 = (a7081 < 1e-12);
        const Real a7086 = select(a7085, 1e-12, a7081);
        const Real a7088 = log(a7086);
        const Real a7090 = numbers[l + LAYERS + 47] * a7088;
        const Real a7094 = numbers[l + 16 * LAYERS + 54] - a7090;
        const Mask a7096 = (a7094 > 16.11809565095832);
        const Real a7097 = select(a7096, 16.11809565095832, a7094);
        mask_358[l] = a7074;
        real_360[l] = a7077;
        real_361[l] = a7081;
        mask_406[l] = a7085;
        real_353[l] = a7086;
        real_354[l] = a7088;
        mask_407[l] = a7096;
        real_355[l] = a7097;
    }
    // snow_layers.warmth, snow_ground._links
    for (int l = 0; l < 5; ++l) {
        const Real a7114 = real_136[l] * real_136[l];
        const Real a7133 = real_368[l] * real_368[l];
        const Real a7137 = real_374[l] * real_368[l];
        const Mask a7140 = (a7137 < 0.0);
        const Real a7141 = select(a7140, 0.0, a7137);
        const Mask a7144 = (a7141 > 1.0);
        const Real a7145 = select(a7144, 1.0, a7141);
        const Real a7148 = a7145 * a7145;
        const Real a7153 = real_369[l] * a7148;
        const Real a7158 = 1.0 - a7153;
        const Real a7160 = a7158 * real_146[l];
        const Real a7165 = a7158 * real_141[l];
        const Real a7170 = a7165 - real_158[l];
        const Mask a7172 = (a7170 < 0.0);
        const Real a7173 = select(a7172, 0.0, a7170);
        const Real a7175 = a7145 * 10.0;
        const Mask a7178 = (a7175 > 1.0);
        const Real a7179 = select(a7178, 1.0, a7175);
        const Real a7182 = a7179 * a7173;
        const Real a7187 = a7165 - a7182;
        real_367[l] = a7114;
        real_366[l] = a7133;
        mask_408[l] = a7140;
        mask_409[l] = a7144;
        real_373[l] = a7145;
        real_391[l] = a7148;
        real_392[l] = a7158;
        real_372[l] = a7160;
        mask_410[l] = a7172;
        real_393[l] = a7173;
        mask_411[l] = a7178;
        real_398[l] = a7179;
        real_371[l] = a7187;
    }
    // snow_ground._links
    const Real x7189 = 1 / real_371[0];
    const Real x7190 = x7189 * x7189;
    const Real x7194 = select(x5745, x7189, 0.0);
    // snow_skin.skin_flux
    const Real x7210 = x6992 + 273.15;
    const Real x7211 = x6992 - x1449;
    // calm_air.coefficient
    const Real x7215 = x7211 * x1421;
    const Real x7216 = -x7215;
    // calm_air.limited_richardson
    const Mask x7223 = (x7216 > 0.0);
    const Real x7224 = select(x7223, x7215, 0.0);
    const Real x7228 = x7224 * x1624;
    const Real x7229 = -x7228;
    const Real x7234 = expm1(x7229);
    const Real x7235 = x7234 + 1.0;
    const Real x7239 = x7234 + 2.0;
    const Real x7240 = x7234 / x7239;
    const Real x7246 = numbers[LAYERS + 2] * x7240;
    const Real x7252 = select(x7223, x7246, x7215);
    const Real x7253 = -x7252;
    // calm_air.coefficient
    const Mask x7255 = (x7253 > 0.0);
    const Real x7256 = select(x7255, x7252, 0.0);
    const Real x7259 = x7256 * 5.0;
    const Real x7262 = 1.0 - x7259;
    const Real x7263 = sqrt(x7262);
    const Real x7264 = x7263 * 2.0;
    const Real x7266 = x7256 * 15.0;
    const Real x7269 = x7266 * x7263;
    const Real x7275 = 1.0 - x7269;
    const Real x7276 = 1 / x7275;
    const Real x7277 = x7276 * x7276;
    const Real x7282 = select(x7255, 0.0, x7252);
    const Mask x7285 = (x7282 > 1e-30);
    const Mask x7286 = (x7282 < 1e-30);
    const Real x7287 = select(x7286, 1e-30, x7282);
    const Real x7290 = sqrt(x7287);
    const Real x7291 = x7290 * 2.0;
    const Real x7294 = select(x7285, x7290, 0.0);
    const Real x7297 = x1431 * x7294;
    const Real x7302 = x7297 + 1.0;
    const Real x7303 = 1 / x7302;
    const Real x7304 = x7303 * x7303;
    const Real x7308 = x7282 * 15.0;
    const Real x7311 = x7308 * x7303;
    const Real x7318 = x7311 + 1.0;
    const Real x7319 = select(x7255, x7276, x7318);
    const Real x7322 = x1410 * x7319;
    // snow_skin.skin_flux
    const Real x7327 = x257 * x7322;
    const Real x7331 = 1 / x7210;
    const Real x7332 = 6138.82863340564 * x7331;
    const Real x7333 = x6992 * 0.0036609921288669233;
    const Real x7334 = x7333 * x7332;
    const Real x7335 = exp(x7334);
    const Real x7336 = x7335 * 611.0;
    const Real x7337 = x7336 * 0.378;
    const Real x7338 = forcing[3] - x7337;
    const Real x7339 = 1 / x7338;
    const Real x7340 = x7339 * x7339;
    const Real x7343 = x7336 * 0.622;
    const Real x7344 = x7343 * x7339;
    const Real x7347 = x7344 - forcing[2];
    const Real x7350 = x7327 * 1004.5;
    const Real x7352 = x7350 + numbers[LAYERS + 4];
    const Real x7355 = x7210 * x7210;
    const Real x7356 = x7355 * x7210;
    const Real x7357 = x5871 * x7356;
    const Real x7359 = x7327 * x7347;
    const Real x7364 = x7352 * x7211;
    const Real x7368 = x7357 * x7210;
    const Real x7370 = x1447 - x7368;
    const Real x7372 = x7370 - x7364;
    const Real x7374 = 2830000.0 * x7359;
    const Real x7376 = x7372 - x7374;
    // snow_skin.skin_of
    const Real x7378 = x6992 - real_370[0];
    const Real x7380 = x7194 * x7378;
    const Real x7385 = x7376 - x7380;
    const Real x7387 = x7385 / x6977;
    const Real x7389 = x6992 + x7387;
    const Real x7390 = select(x6974, 0.0, x7389);
    const Real x7392 = x7390 - real_370[0];
    // snow_ground._flows
    for (int l = 0; l < 5; ++l) {
        const Mask a7408 = (real_370[l] < 0.0);
        const Real a7409 = select(a7408, 0.0, real_370[l]);
        mask_412[l] = a7408;
        real_136[l] = a7409;
    }
    // retention.at, enthalpy.at, snow_ground.advance_snow_ground
    for (int l = 0; l < LAYERS; ++l) {
        const Real a7099 = exp(real_355[l]);
        const Real a7103 = a7099 * 0.008034787106446777;
        const Real a7107 = a7103 + numbers[l + 6 * LAYERS + 47];
        const Real a7108 = -a7107;
        const Real a7111 = select(mask_356[l], a7108, real_362[l]);
        real_348[l] = a7099;
        real_359[l] = a7111;
    }
    // snow_ground._residuals
    const Real x7425 = real_370[4] - real_359[0];
    // enthalpy._drop_from_above
    real_355[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_355[l + 1] = real_359[l];
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_357[l] = real_359[l + 1];
    real_357[LAYERS - 1] = real_of(0.0);
    // snow_ground._response, snow_ground._links, snow_ground._flows
    for (int l = 0; l < 4; ++l) {
        const Real a7022 = real_150[l] - real_150[l + 1];
        const Real a7029 = select(mask_383[l], real_380[l], real_375[l]);
        const Real a7030 = a7029 * real_139[l];
        const Real a7031 = a7022 * real_381[l];
        const Real a7032 = a7030 + a7031;
        const Real a7033 = select(mask_383[l + 1], real_380[l], real_375[l]);
        const Real a7034 = a7033 * real_139[l + 1];
        const Real a7035 = a7022 * real_382[l];
        const Real a7036 = a7034 - a7035;
        const Real a7197 = real_372[l] + real_371[l + 1];
        const Real a7199 = 1 / a7197;
        const Real a7200 = a7199 * a7199;
        const Real a7204 = seconds * a7199;
        const Real a7207 = select(x5745, a7204, 0.0);
        const Real a7417 = real_136[l] - real_136[l + 1];
        real_378[l] = a7022;
        real_158[l] = a7032;
        real_379[l + 1] = a7036;
        real_377[l] = a7200;
        real_376[l] = a7207;
        real_403[l] = a7417;
    }
    // snow_ground._direction
    real_158[4] = real_of(0.0);
    real_379[0] = real_of(0.0);
    const Real x7499 = x5747 * real_139[4];
    const Real x7503 = x5750 * real_139[4];
    const Real x7510 = -x5747;
    for (int l = 0; l < 4; ++l) {
        const Real a7502 = -real_158[l];
        const Real a7509 = -real_379[l + 1];
        real_382[l] = a7502;
        real_381[l] = a7509;
    }
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a7505 = -real_311[l + 1];
        const Real a7511 = -real_309[l];
        real_325[l] = a7505;
        real_330[l] = a7511;
    }
    // tridiagonal._solve
    for (int l = 0; l < 4; ++l) real_385[l] = real_382[l];
    real_385[4] = x7503;
    for (int l = 0; l < LAYERS - 1; ++l) real_385[l + 5] = real_325[l];
    // snow_ground._direction
    for (int l = 0; l < 5; ++l) {
        const Real a7498 = real_158[l] + real_379[l];
        const Real a7500 = a7498 + in_row(l, 4, x7499);
        const Real a7501 = a7500 - in_row(l, 0, x7037);
        const Real a7506 = a7501 + 1.0;
        real_139[l] = a7506;
    }
    // enthalpy.at, enthalpy._drop_from_above, enthalpy.heat_residual, snow_ground._direction
    for (int l = 0; l < LAYERS; ++l) {
        const Real a7448 = 2094000.0 * real_360[l];
        const Real a7450 = real_306[l] + a7448;
        const Real a7464 = real_359[l] - real_355[l];
        const Real a7477 = real_359[l] - real_357[l];
        const Real a7507 = real_351[l] + real_307[l];
        const Real a7508 = a7507 + real_309[l];
        real_350[l] = a7450;
        real_349[l] = a7464;
        real_400[l] = a7477;
        real_399[l] = a7508;
    }
    // tridiagonal._solve
    for (int l = 0; l < 5; ++l) real_388[l] = real_139[l];
    for (int l = 0; l < LAYERS; ++l) real_388[l + 5] = real_399[l];
    for (int l = 0; l < 4; ++l) real_384[l] = real_381[l];
    real_384[4] = x7510;
    for (int l = 0; l < LAYERS - 1; ++l) real_384[l + 5] = real_330[l];
    // tridiagonal.jvp
    real_387[0] = real_of(0.0);
    for (int l = 0; l < LAYERS + 4; ++l) real_387[l + 1] = real_of(0.0);
    for (int l = 0; l < LAYERS + 4; ++l) real_386[l] = real_of(0.0);
    real_386[LAYERS + 4] = real_of(0.0);
    // snow_ground.advance_snow_ground
    const Real x7581 = select(x5745, x6992, 0.0);
    const Real x7583 = select(x5745, x6994, 0.0);
    const Real x7585 = real_370[4] - real_362[0];
    const Real x7587 = x1349 * x7585;
    const Real x7592 = select(x5745, x7587, 0.0);
    // snow_ground.advance_snow_ground, ground_heat.heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a7579 = select(x7052, real_362[l], NOT_A_NUMBER);
        const Real a7594 = a7579 + 273.15;
        after[l] = a7594;
        real_399[l] = a7579;
        real_357[l] = a7594;
    }
    // ground_heat.heat
    const Real x7597 = x5552 - real_357[0];
    // snow_skin.skin_flux
    const Real x7646 = x7581 + 273.15;
    after[3 * LAYERS + 31] = x7646;
    const Real x7647 = x7581 - x1449;
    // calm_air.coefficient
    const Real x7651 = x7647 * x1421;
    const Real x7652 = -x7651;
    // calm_air.limited_richardson
    const Mask x7659 = (x7652 > 0.0);
    const Real x7660 = select(x7659, x7651, 0.0);
    const Real x7664 = x7660 * x1624;
    const Real x7665 = -x7664;
    const Real x7670 = expm1(x7665);
    const Real x7671 = x7670 + 1.0;
    const Real x7675 = x7670 + 2.0;
    const Real x7676 = x7670 / x7675;
    const Real x7682 = numbers[LAYERS + 2] * x7676;
    const Real x7688 = select(x7659, x7682, x7651);
    const Real x7689 = -x7688;
    // calm_air.coefficient
    const Mask x7691 = (x7689 > 0.0);
    const Real x7692 = select(x7691, x7688, 0.0);
    const Real x7695 = x7692 * 5.0;
    const Real x7698 = 1.0 - x7695;
    const Real x7699 = sqrt(x7698);
    const Real x7700 = x7699 * 2.0;
    const Real x7702 = x7692 * 15.0;
    const Real x7705 = x7702 * x7699;
    const Real x7711 = 1.0 - x7705;
    const Real x7712 = 1 / x7711;
    const Real x7713 = x7712 * x7712;
    const Real x7718 = select(x7691, 0.0, x7688);
    const Mask x7721 = (x7718 > 1e-30);
    const Mask x7722 = (x7718 < 1e-30);
    const Real x7723 = select(x7722, 1e-30, x7718);
    const Real x7726 = sqrt(x7723);
    const Real x7727 = x7726 * 2.0;
    const Real x7730 = select(x7721, x7726, 0.0);
    const Real x7733 = x1431 * x7730;
    const Real x7738 = x7733 + 1.0;
    const Real x7739 = 1 / x7738;
    const Real x7740 = x7739 * x7739;
    const Real x7744 = x7718 * 15.0;
    const Real x7747 = x7744 * x7739;
    const Real x7754 = x7747 + 1.0;
    const Real x7755 = select(x7691, x7712, x7754);
    const Real x7758 = x1410 * x7755;
    // snow_skin.skin_flux
    const Real x7763 = x257 * x7758;
    const Real x7767 = 1 / x7646;
    const Real x7768 = x7767 * x7767;
    const Real x7772 = 6138.82863340564 * x7767;
    const Real x7775 = x7581 * 0.0036609921288669233;
    const Real x7777 = x7775 * x7772;
    const Real x7782 = exp(x7777);
    const Real x7784 = x7782 * 611.0;
    const Real x7786 = x7784 * 0.378;
    const Real x7788 = forcing[3] - x7786;
    const Real x7790 = 1 / x7788;
    const Real x7791 = x7790 * x7790;
    const Real x7795 = x7784 * 0.622;
    const Real x7797 = x7795 * x7790;
    const Real x7802 = x7797 - forcing[2];
    const Real x7804 = x7763 * 1004.5;
    const Real x7806 = x7804 + numbers[LAYERS + 4];
    const Real x7808 = x7646 * x7646;
    const Real x7811 = x7808 * x7646;
    const Real x7815 = x5871 * x7811;
    const Real x7819 = x7763 * x7802;
    const Real x7823 = x7806 * x7647;
    const Real x7827 = x7815 * x7646;
    const Real x7831 = x1447 - x7827;
    const Real x7833 = x7831 - x7823;
    const Real x7835 = 2830000.0 * x7819;
    const Real x7837 = x7833 - x7835;
    // layered_snow._melted
    const Real x7839 = seconds * x7819;
    const Real x7841 = x1354 * x7839;
    const Real x7847 = select(x5745, x7841, 0.0);
    const Real x7848 = -x7847;
    // snow_water.with_vapour_exchange
    const Mask x7850 = (x7848 < 0.0);
    const Real x7851 = select(x7850, 0.0, x7847);
    const Real x7852 = -x7851;
    const Mask x7855 = (x7847 < 0.0);
    const Real x7856 = select(x7855, 0.0, x7847);
    const Mask x7860 = (x1149 > 0.0);
    const Real x7861 = select(x7860, x1149, 1.0);
    // layered_snow._melted, snow_layers.liquid_water
    for (int l = 0; l < 5; ++l) {
        const Real a7609 = x1354 * real_374[l];
        const Real a7615 = select(x5745, a7609, 0.0);
        const Real a7618 = a7615 * 2.9985007496251872e-06;
        const Real a7619 = -a7618;
        const Mask a7621 = (a7619 < 0.0);
        const Real a7622 = select(a7621, 0.0, a7618);
        const Real a7623 = -a7622;
        const Mask a7625 = (a7623 > real_109[l]);
        const Real a7626 = select(a7625, real_109[l], a7623);
        const Real a7628 = real_109[l] - a7626;
        const Mask a7630 = (real_112[l] > 0.0);
        const Real a7631 = select(a7630, real_112[l], 1.0);
        const Real a7633 = a7628 / a7631;
        const Mask a7637 = (a7633 > 1.0);
        const Real a7638 = select(a7637, 1.0, a7633);
        const Real a7640 = select(a7630, a7638, 0.0);
        const Real a7642 = a7640 * real_65[l];
        real_139[l] = a7615;
        mask_413[l] = a7621;
        mask_414[l] = a7625;
        mask_415[l] = a7630;
        real_379[l] = a7631;
        real_158[l] = a7633;
        mask_416[l] = a7637;
        real_136[l] = a7640;
        real_371[l] = a7642;
    }
    // snow_water.with_vapour_exchange
    const Real x7863 = select(x7860, real_139[0], 0.0);
    const Real x7864 = -x7863;
    // snow_layers.liquid_water
    const Real x7866 = real_139[0] * 2.9985007496251872e-06;
    const Real x7867 = -x7866;
    const Mask x7869 = (x7867 < 0.0);
    const Real x7870 = select(x7869, 0.0, x7866);
    const Real x7871 = -x7870;
    const Mask x7873 = (x7871 > x1149);
    const Real x7874 = select(x7873, x1149, x7871);
    // snow_water.with_vapour_exchange
    const Real x7876 = x1149 - x7874;
    const Mask x7878 = (x7852 > x7876);
    const Real x7879 = select(x7878, x7876, x7852);
    const Real x7881 = x7879 - x7856;
    const Mask x7883 = (x7876 > 0.0);
    // snow_layers.warmth
    const Real x7884 = 1 / x7861;
    const Real x7885 = x7884 * x7884;
    const Real x7889 = x7884 * 0.0004748338081671415;
    const Real x7892 = x7884 * 0.0002370791844476055;
    const Real x7895 = x7861 * 333500.0;
    const Real x7897 = x7863 + x7895;
    const Real x7898 = -x7897;
    const Mask x7900 = (x7864 < 0.0);
    const Mask x7901 = (x7898 > 0.0);
    const Real x7902 = x7863 * x7889;
    const Real x7907 = x7897 * x7892;
    const Real x7912 = select(x7901, x7907, 0.0);
    const Real x7915 = select(x7900, x7902, x7912);
    const Real x7916 = -x7915;
    // snow_water.with_vapour_exchange
    const Mask x7918 = (x7916 > 0.0);
    const Real x7919 = select(x7918, 0.0, x7915);
    const Real x7922 = x7919 * 2106.0;
    const Real x7925 = x7881 * x7922;
    const Real x7931 = select(x7883, x7876, 1.0);
    const Real x7933 = x7881 / x7931;
    const Real x7937 = 1.0 - x7933;
    const Real x7940 = x7851 + x7879;
    const Real x7941 = -x7940;
    const Real x7943 = x1149 - x7881;
    const Real x7945 = x7925 - real_139[0];
    const Real x7947 = real_371[0] * x7937;
    const Real x7952 = select(x7883, x7947, real_371[0]);
    const Real x7954 = x7879 / x7861;
    const Real x7958 = 1.0 - x7954;
    const Real x7960 = real_108[0] * x7958;
    const Mask x7965 = (real_66[1] > 0.0);
    const Real x7966 = select(x7965, real_66[1], 1.0);
    const Real x7968 = select(x7965, real_139[1], 0.0);
    const Real x7969 = -x7968;
    // snow_layers.liquid_water
    const Real x7971 = real_139[1] * 2.9985007496251872e-06;
    const Real x7972 = -x7971;
    const Mask x7974 = (x7972 < 0.0);
    const Real x7975 = select(x7974, 0.0, x7971);
    const Real x7976 = -x7975;
    const Mask x7978 = (x7976 > real_66[1]);
    const Real x7979 = select(x7978, real_66[1], x7976);
    // snow_water.with_vapour_exchange
    const Real x7981 = real_66[1] - x7979;
    const Mask x7983 = (x7941 > x7981);
    const Real x7984 = select(x7983, x7981, x7941);
    const Mask x7986 = (x7981 > 0.0);
    // snow_layers.warmth
    const Real x7987 = 1 / x7966;
    const Real x7988 = x7987 * x7987;
    const Real x7992 = x7987 * 0.0004748338081671415;
    const Real x7995 = x7987 * 0.0002370791844476055;
    const Real x7998 = x7966 * 333500.0;
    const Real x8000 = x7968 + x7998;
    const Real x8001 = -x8000;
    const Mask x8003 = (x7969 < 0.0);
    const Mask x8004 = (x8001 > 0.0);
    const Real x8005 = x7968 * x7992;
    const Real x8010 = x8000 * x7995;
    const Real x8015 = select(x8004, x8010, 0.0);
    const Real x8018 = select(x8003, x8005, x8015);
    const Real x8019 = -x8018;
    // snow_water.with_vapour_exchange
    const Mask x8021 = (x8019 > 0.0);
    const Real x8022 = select(x8021, 0.0, x8018);
    const Real x8025 = x8022 * 2106.0;
    const Real x8028 = x7984 * x8025;
    const Real x8034 = select(x7986, x7981, 1.0);
    const Real x8036 = x7984 / x8034;
    const Real x8040 = 1.0 - x8036;
    const Real x8042 = x7881 + x7984;
    const Real x8044 = x7940 + x7984;
    const Real x8045 = -x8044;
    const Real x8048 = real_66[1] - x7984;
    const Real x8050 = x8028 - real_139[1];
    const Real x8052 = real_371[1] * x8040;
    const Real x8057 = select(x7986, x8052, real_371[1]);
    const Real x8059 = x7984 / x7966;
    const Real x8063 = 1.0 - x8059;
    const Real x8065 = real_108[1] * x8063;
    const Mask x8070 = (real_66[2] > 0.0);
    const Real x8071 = select(x8070, real_66[2], 1.0);
    const Real x8073 = select(x8070, real_139[2], 0.0);
    const Real x8074 = -x8073;
    // snow_layers.liquid_water
    const Real x8076 = real_139[2] * 2.9985007496251872e-06;
    const Real x8077 = -x8076;
    const Mask x8079 = (x8077 < 0.0);
    const Real x8080 = select(x8079, 0.0, x8076);
    const Real x8081 = -x8080;
    const Mask x8083 = (x8081 > real_66[2]);
    const Real x8084 = select(x8083, real_66[2], x8081);
    // snow_water.with_vapour_exchange
    const Real x8086 = real_66[2] - x8084;
    const Mask x8088 = (x8045 > x8086);
    const Real x8089 = select(x8088, x8086, x8045);
    const Mask x8091 = (x8086 > 0.0);
    // snow_layers.warmth
    const Real x8092 = 1 / x8071;
    const Real x8093 = x8092 * x8092;
    const Real x8097 = x8092 * 0.0004748338081671415;
    const Real x8100 = x8092 * 0.0002370791844476055;
    const Real x8103 = x8071 * 333500.0;
    const Real x8105 = x8073 + x8103;
    const Real x8106 = -x8105;
    const Mask x8108 = (x8074 < 0.0);
    const Mask x8109 = (x8106 > 0.0);
    const Real x8110 = x8073 * x8097;
    const Real x8115 = x8105 * x8100;
    const Real x8120 = select(x8109, x8115, 0.0);
    const Real x8123 = select(x8108, x8110, x8120);
    const Real x8124 = -x8123;
    // snow_water.with_vapour_exchange
    const Mask x8126 = (x8124 > 0.0);
    const Real x8127 = select(x8126, 0.0, x8123);
    const Real x8130 = x8127 * 2106.0;
    const Real x8133 = x8089 * x8130;
    const Real x8139 = select(x8091, x8086, 1.0);
    const Real x8141 = x8089 / x8139;
    const Real x8145 = 1.0 - x8141;
    const Real x8147 = x8042 + x8089;
    const Real x8149 = x8044 + x8089;
    const Real x8150 = -x8149;
    const Real x8153 = real_66[2] - x8089;
    const Real x8155 = x8133 - real_139[2];
    const Real x8157 = real_371[2] * x8145;
    const Real x8162 = select(x8091, x8157, real_371[2]);
    const Real x8164 = x8089 / x8071;
    const Real x8168 = 1.0 - x8164;
    const Real x8170 = real_108[2] * x8168;
    const Mask x8175 = (real_66[3] > 0.0);
    const Real x8176 = select(x8175, real_66[3], 1.0);
    const Real x8178 = select(x8175, real_139[3], 0.0);
    const Real x8179 = -x8178;
    // snow_layers.liquid_water
    const Real x8181 = real_139[3] * 2.9985007496251872e-06;
    const Real x8182 = -x8181;
    const Mask x8184 = (x8182 < 0.0);
    const Real x8185 = select(x8184, 0.0, x8181);
    const Real x8186 = -x8185;
    const Mask x8188 = (x8186 > real_66[3]);
    const Real x8189 = select(x8188, real_66[3], x8186);
    // snow_water.with_vapour_exchange
    const Real x8191 = real_66[3] - x8189;
    const Mask x8193 = (x8150 > x8191);
    const Real x8194 = select(x8193, x8191, x8150);
    const Mask x8196 = (x8191 > 0.0);
    // snow_layers.warmth
    const Real x8197 = 1 / x8176;
    const Real x8198 = x8197 * x8197;
    const Real x8202 = x8197 * 0.0004748338081671415;
    const Real x8205 = x8197 * 0.0002370791844476055;
    const Real x8208 = x8176 * 333500.0;
    const Real x8210 = x8178 + x8208;
    const Real x8211 = -x8210;
    const Mask x8213 = (x8179 < 0.0);
    const Mask x8214 = (x8211 > 0.0);
    const Real x8215 = x8178 * x8202;
    const Real x8220 = x8210 * x8205;
    const Real x8225 = select(x8214, x8220, 0.0);
    const Real x8228 = select(x8213, x8215, x8225);
    const Real x8229 = -x8228;
    // snow_water.with_vapour_exchange
    const Mask x8231 = (x8229 > 0.0);
    const Real x8232 = select(x8231, 0.0, x8228);
    const Real x8235 = x8232 * 2106.0;
    const Real x8238 = x8194 * x8235;
    const Real x8244 = select(x8196, x8191, 1.0);
    const Real x8246 = x8194 / x8244;
    const Real x8250 = 1.0 - x8246;
    const Real x8252 = x8147 + x8194;
    const Real x8254 = x8149 + x8194;
    const Real x8255 = -x8254;
    const Real x8258 = real_66[3] - x8194;
    const Real x8260 = x8238 - real_139[3];
    const Real x8262 = real_371[3] * x8250;
    const Real x8267 = select(x8196, x8262, real_371[3]);
    const Real x8269 = x8194 / x8176;
    const Real x8273 = 1.0 - x8269;
    const Real x8275 = real_108[3] * x8273;
    const Mask x8280 = (real_66[4] > 0.0);
    const Real x8281 = select(x8280, real_66[4], 1.0);
    const Real x8283 = select(x8280, real_139[4], 0.0);
    const Real x8284 = -x8283;
    // snow_layers.liquid_water
    const Real x8286 = real_139[4] * 2.9985007496251872e-06;
    const Real x8287 = -x8286;
    const Mask x8289 = (x8287 < 0.0);
    const Real x8290 = select(x8289, 0.0, x8286);
    const Real x8291 = -x8290;
    const Mask x8293 = (x8291 > real_66[4]);
    const Real x8294 = select(x8293, real_66[4], x8291);
    // snow_water.with_vapour_exchange
    const Real x8296 = real_66[4] - x8294;
    const Mask x8298 = (x8255 > x8296);
    const Real x8299 = select(x8298, x8296, x8255);
    const Mask x8301 = (x8296 > 0.0);
    // snow_layers.warmth
    const Real x8302 = 1 / x8281;
    const Real x8303 = x8302 * x8302;
    const Real x8307 = x8302 * 0.0004748338081671415;
    const Real x8310 = x8302 * 0.0002370791844476055;
    const Real x8313 = x8281 * 333500.0;
    const Real x8315 = x8283 + x8313;
    const Real x8316 = -x8315;
    const Mask x8318 = (x8284 < 0.0);
    const Mask x8319 = (x8316 > 0.0);
    const Real x8320 = x8283 * x8307;
    const Real x8325 = x8315 * x8310;
    const Real x8330 = select(x8319, x8325, 0.0);
    const Real x8333 = select(x8318, x8320, x8330);
    const Real x8334 = -x8333;
    // snow_water.with_vapour_exchange
    const Mask x8336 = (x8334 > 0.0);
    const Real x8337 = select(x8336, 0.0, x8333);
    const Real x8340 = x8337 * 2106.0;
    const Real x8343 = x8299 * x8340;
    const Real x8349 = select(x8301, x8296, 1.0);
    const Real x8351 = x8299 / x8349;
    const Real x8355 = 1.0 - x8351;
    const Real x8357 = x8252 + x8299;
    const Real x8360 = real_66[4] - x8299;
    const Real x8362 = x8343 - real_139[4];
    const Real x8364 = real_371[4] * x8355;
    const Real x8369 = select(x8301, x8364, real_371[4]);
    const Real x8371 = x8299 / x8281;
    const Real x8375 = 1.0 - x8371;
    const Real x8377 = real_108[4] * x8375;
    // snow_water.<genexpr>
    real_139[0] = x7943;
    real_139[1] = x8048;
    real_139[2] = x8153;
    real_139[3] = x8258;
    real_139[4] = x8360;
    real_66[0] = x7945;
    real_66[1] = x8050;
    real_66[2] = x8155;
    real_66[3] = x8260;
    real_66[4] = x8362;
    real_112[0] = x7952;
    real_112[1] = x8057;
    real_112[2] = x8162;
    real_112[3] = x8267;
    real_112[4] = x8369;
    real_372[0] = x7960;
    real_372[1] = x8065;
    real_372[2] = x8170;
    real_372[3] = x8275;
    real_372[4] = x8377;
    // snow_layers.liquid_water
    const Real x8390 = real_66[0] * 2.9985007496251872e-06;
    const Mask x8392 = (x8390 < 0.0);
    const Real x8393 = select(x8392, 0.0, x8390);
    const Mask x8395 = (x8393 > real_139[0]);
    const Real x8396 = select(x8395, real_139[0], x8393);
    // snow_water.percolated
    const Real x8398 = real_139[0] - x8396;
    const Mask x8400 = (x8398 > 0.0);
    const Real x8401 = select(x8400, x8398, 1.0);
    const Real x8403 = x8398 / x8401;
    const Mask x8407 = (x8403 > 1.0);
    const Real x8408 = select(x8407, 1.0, x8403);
    const Real x8410 = select(x8400, x8408, 0.0);
    const Real x8412 = x8410 * real_112[0];
    const Real x8416 = x8398 * 0.0010905125408942203;
    const Mask x8418 = (x8412 < x8416);
    const Real x8419 = select(x8418, x8416, x8412);
    // snow_properties._pores
    const Real x8421 = x8419 - x8416;
    const Mask x8423 = (x8421 < 0.0);
    const Real x8424 = select(x8423, 0.0, x8421);
    // snow_properties.held_by_pores
    const Real x8426 = x1292 * x8424;
    // snow_water.percolated
    const Real x8430 = x8396 - x8426;
    const Mask x8432 = (x8430 < 0.0);
    const Real x8433 = select(x8432, 0.0, x8430);
    const Mask x8435 = (x8396 > 0.0);
    const Real x8436 = select(x8435, x8396, 1.0);
    const Real x8438 = x8433 / x8436;
    const Real x8442 = real_66[0] * x8438;
    const Real x8446 = select(x8435, x8442, 0.0);
    const Mask x8448 = (real_139[0] > 0.0);
    const Real x8449 = select(x8448, real_139[0], 1.0);
    const Real x8451 = x8433 / x8449;
    const Real x8455 = real_139[0] - x8433;
    const Real x8457 = real_66[0] - x8446;
    const Real x8459 = 1.0 - x8451;
    const Real x8461 = real_372[0] * x8459;
    const Real x8466 = real_139[1] + x8433;
    const Real x8468 = real_66[1] + x8446;
    // snow_layers.liquid_water
    const Real x8470 = x8468 * 2.9985007496251872e-06;
    const Mask x8472 = (x8470 < 0.0);
    const Real x8473 = select(x8472, 0.0, x8470);
    const Mask x8475 = (x8473 > x8466);
    const Real x8476 = select(x8475, x8466, x8473);
    // snow_water.percolated
    const Real x8478 = x8466 - x8476;
    // snow_layers.liquid_water
    const Real x8480 = real_66[1] * 2.9985007496251872e-06;
    const Mask x8482 = (x8480 < 0.0);
    const Real x8483 = select(x8482, 0.0, x8480);
    const Mask x8485 = (x8483 > real_139[1]);
    const Real x8486 = select(x8485, real_139[1], x8483);
    // snow_water.percolated
    const Real x8488 = real_139[1] - x8486;
    const Mask x8490 = (x8488 > 0.0);
    const Real x8491 = select(x8490, x8488, 1.0);
    const Real x8493 = x8478 / x8491;
    const Mask x8497 = (x8493 > 1.0);
    const Real x8498 = select(x8497, 1.0, x8493);
    const Real x8500 = select(x8490, x8498, 0.0);
    const Real x8502 = x8500 * real_112[1];
    const Real x8506 = x8478 * 0.0010905125408942203;
    const Mask x8508 = (x8502 < x8506);
    const Real x8509 = select(x8508, x8506, x8502);
    // snow_properties._pores
    const Real x8511 = x8509 - x8506;
    const Mask x8513 = (x8511 < 0.0);
    const Real x8514 = select(x8513, 0.0, x8511);
    // snow_properties.held_by_pores
    const Real x8516 = x1292 * x8514;
    // snow_water.percolated
    const Real x8520 = x8476 - x8516;
    const Mask x8522 = (x8520 < 0.0);
    const Real x8523 = select(x8522, 0.0, x8520);
    const Mask x8525 = (x8476 > 0.0);
    const Real x8526 = select(x8525, x8476, 1.0);
    const Real x8528 = x8523 / x8526;
    const Real x8532 = x8468 * x8528;
    const Real x8536 = select(x8525, x8532, 0.0);
    const Mask x8538 = (x8466 > 0.0);
    const Real x8539 = select(x8538, x8466, 1.0);
    const Real x8541 = x8523 / x8539;
    const Real x8545 = x8466 - x8523;
    const Real x8547 = x8468 - x8536;
    const Real x8549 = 1.0 - x8541;
    const Real x8551 = real_372[1] * x8549;
    const Real x8556 = real_139[2] + x8523;
    const Real x8558 = real_66[2] + x8536;
    // snow_layers.liquid_water
    const Real x8560 = x8558 * 2.9985007496251872e-06;
    const Mask x8562 = (x8560 < 0.0);
    const Real x8563 = select(x8562, 0.0, x8560);
    const Mask x8565 = (x8563 > x8556);
    const Real x8566 = select(x8565, x8556, x8563);
    // snow_water.percolated
    const Real x8568 = x8556 - x8566;
    // snow_layers.liquid_water
    const Real x8570 = real_66[2] * 2.9985007496251872e-06;
    const Mask x8572 = (x8570 < 0.0);
    const Real x8573 = select(x8572, 0.0, x8570);
    const Mask x8575 = (x8573 > real_139[2]);
    const Real x8576 = select(x8575, real_139[2], x8573);
    // snow_water.percolated
    const Real x8578 = real_139[2] - x8576;
    const Mask x8580 = (x8578 > 0.0);
    const Real x8581 = select(x8580, x8578, 1.0);
    const Real x8583 = x8568 / x8581;
    const Mask x8587 = (x8583 > 1.0);
    const Real x8588 = select(x8587, 1.0, x8583);
    const Real x8590 = select(x8580, x8588, 0.0);
    const Real x8592 = x8590 * real_112[2];
    const Real x8596 = x8568 * 0.0010905125408942203;
    const Mask x8598 = (x8592 < x8596);
    const Real x8599 = select(x8598, x8596, x8592);
    // snow_properties._pores
    const Real x8601 = x8599 - x8596;
    const Mask x8603 = (x8601 < 0.0);
    const Real x8604 = select(x8603, 0.0, x8601);
    // snow_properties.held_by_pores
    const Real x8606 = x1292 * x8604;
    // snow_water.percolated
    const Real x8610 = x8566 - x8606;
    const Mask x8612 = (x8610 < 0.0);
    const Real x8613 = select(x8612, 0.0, x8610);
    const Mask x8615 = (x8566 > 0.0);
    const Real x8616 = select(x8615, x8566, 1.0);
    const Real x8618 = x8613 / x8616;
    const Real x8622 = x8558 * x8618;
    const Real x8626 = select(x8615, x8622, 0.0);
    const Mask x8628 = (x8556 > 0.0);
    const Real x8629 = select(x8628, x8556, 1.0);
    const Real x8631 = x8613 / x8629;
    const Real x8635 = x8556 - x8613;
    const Real x8637 = x8558 - x8626;
    const Real x8639 = 1.0 - x8631;
    const Real x8641 = real_372[2] * x8639;
    const Real x8646 = real_139[3] + x8613;
    const Real x8648 = real_66[3] + x8626;
    // snow_layers.liquid_water
    const Real x8650 = x8648 * 2.9985007496251872e-06;
    const Mask x8652 = (x8650 < 0.0);
    const Real x8653 = select(x8652, 0.0, x8650);
    const Mask x8655 = (x8653 > x8646);
    const Real x8656 = select(x8655, x8646, x8653);
    // snow_water.percolated
    const Real x8658 = x8646 - x8656;
    // snow_layers.liquid_water
    const Real x8660 = real_66[3] * 2.9985007496251872e-06;
    const Mask x8662 = (x8660 < 0.0);
    const Real x8663 = select(x8662, 0.0, x8660);
    const Mask x8665 = (x8663 > real_139[3]);
    const Real x8666 = select(x8665, real_139[3], x8663);
    // snow_water.percolated
    const Real x8668 = real_139[3] - x8666;
    const Mask x8670 = (x8668 > 0.0);
    const Real x8671 = select(x8670, x8668, 1.0);
    const Real x8673 = x8658 / x8671;
    const Mask x8677 = (x8673 > 1.0);
    const Real x8678 = select(x8677, 1.0, x8673);
    const Real x8680 = select(x8670, x8678, 0.0);
    const Real x8682 = x8680 * real_112[3];
    const Real x8686 = x8658 * 0.0010905125408942203;
    const Mask x8688 = (x8682 < x8686);
    const Real x8689 = select(x8688, x8686, x8682);
    // snow_properties._pores
    const Real x8691 = x8689 - x8686;
    const Mask x8693 = (x8691 < 0.0);
    const Real x8694 = select(x8693, 0.0, x8691);
    // snow_properties.held_by_pores
    const Real x8696 = x1292 * x8694;
    // snow_water.percolated
    const Real x8700 = x8656 - x8696;
    const Mask x8702 = (x8700 < 0.0);
    const Real x8703 = select(x8702, 0.0, x8700);
    const Mask x8705 = (x8656 > 0.0);
    const Real x8706 = select(x8705, x8656, 1.0);
    const Real x8708 = x8703 / x8706;
    const Real x8712 = x8648 * x8708;
    const Real x8716 = select(x8705, x8712, 0.0);
    const Mask x8718 = (x8646 > 0.0);
    const Real x8719 = select(x8718, x8646, 1.0);
    const Real x8721 = x8703 / x8719;
    const Real x8725 = x8646 - x8703;
    const Real x8727 = x8648 - x8716;
    const Real x8729 = 1.0 - x8721;
    const Real x8731 = real_372[3] * x8729;
    const Real x8736 = real_139[4] + x8703;
    const Real x8738 = real_66[4] + x8716;
    // snow_layers.liquid_water
    const Real x8740 = x8738 * 2.9985007496251872e-06;
    const Mask x8742 = (x8740 < 0.0);
    const Real x8743 = select(x8742, 0.0, x8740);
    const Mask x8745 = (x8743 > x8736);
    const Real x8746 = select(x8745, x8736, x8743);
    // snow_water.percolated
    const Real x8748 = x8736 - x8746;
    // snow_layers.liquid_water
    const Real x8750 = real_66[4] * 2.9985007496251872e-06;
    const Mask x8752 = (x8750 < 0.0);
    const Real x8753 = select(x8752, 0.0, x8750);
    const Mask x8755 = (x8753 > real_139[4]);
    const Real x8756 = select(x8755, real_139[4], x8753);
    // snow_water.percolated
    const Real x8758 = real_139[4] - x8756;
    const Mask x8760 = (x8758 > 0.0);
    const Real x8761 = select(x8760, x8758, 1.0);
    const Real x8763 = x8748 / x8761;
    const Mask x8767 = (x8763 > 1.0);
    const Real x8768 = select(x8767, 1.0, x8763);
    const Real x8770 = select(x8760, x8768, 0.0);
    const Real x8772 = x8770 * real_112[4];
    const Real x8776 = x8748 * 0.0010905125408942203;
    const Mask x8778 = (x8772 < x8776);
    const Real x8779 = select(x8778, x8776, x8772);
    // snow_properties._pores
    const Real x8781 = x8779 - x8776;
    const Mask x8783 = (x8781 < 0.0);
    const Real x8784 = select(x8783, 0.0, x8781);
    // snow_properties.held_by_pores
    const Real x8786 = x1292 * x8784;
    // snow_water.percolated
    const Real x8790 = x8746 - x8786;
    const Mask x8792 = (x8790 < 0.0);
    const Real x8793 = select(x8792, 0.0, x8790);
    const Mask x8795 = (x8746 > 0.0);
    const Real x8796 = select(x8795, x8746, 1.0);
    const Real x8798 = x8793 / x8796;
    const Real x8802 = x8738 * x8798;
    const Real x8806 = select(x8795, x8802, 0.0);
    const Mask x8808 = (x8736 > 0.0);
    const Real x8809 = select(x8808, x8736, 1.0);
    const Real x8811 = x8793 / x8809;
    const Real x8815 = x8736 - x8793;
    const Real x8817 = x8738 - x8806;
    const Real x8819 = 1.0 - x8811;
    const Real x8821 = real_372[4] * x8819;
    // snow_water.<genexpr>
    real_139[0] = x8455;
    real_139[1] = x8545;
    real_139[2] = x8635;
    real_139[3] = x8725;
    real_139[4] = x8815;
    real_150[0] = x8457;
    real_150[1] = x8547;
    real_150[2] = x8637;
    real_150[3] = x8727;
    real_150[4] = x8817;
    real_152[0] = x8419;
    real_152[1] = x8509;
    real_152[2] = x8599;
    real_152[3] = x8689;
    real_152[4] = x8779;
    real_417[0] = x8461;
    real_417[1] = x8551;
    real_417[2] = x8641;
    real_417[3] = x8731;
    real_417[4] = x8821;
    // layered_snow._melted
    const Real x8834 = select(x5745, x1355, 1.0);
    const Real x8836 = x8834 * seconds;
    const Real x8838 = x8357 / x8836;
    const Real x8842 = x8838 * 2830000.0;
    const Real x8844 = select(x5745, x8842, 0.0);
    const Real x8846 = x7837 + x7823;
    const Real x8848 = x7819 * 2830000.0;
    const Real x8849 = x8846 + x8848;
    const Real x8851 = x8849 - x7583;
    const Real x8906 = x8851 - x8844;
    const Real x8908 = select(x5745, x8906, 0.0);
    // layered_snow.close_snow
    const Real x8910 = x8793 + x1451;
    // layered_snow_step.layered_snow_step
    const Real x8923 = x8357 / seconds;
    // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth, layered_snow_step.layered_snow_step
    Real a8925_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        after[3 * LAYERS + 20 + l] = real_152[l];
        const Mask a8853 = (real_139[l] > 0.0);
        const Real a8854 = select(a8853, real_139[l], 1.0);
        const Real a8856 = real_150[l] * 2.9985007496251872e-06;
        const Mask a8858 = (a8856 < 0.0);
        const Real a8859 = select(a8858, 0.0, a8856);
        const Mask a8861 = (a8859 > real_139[l]);
        const Real a8862 = select(a8861, real_139[l], a8859);
        after[3 * LAYERS + 10 + l] = a8862;
        const Real a8864 = select(a8853, real_150[l], 0.0);
        const Real a8866 = 1 / a8854;
        const Real a8867 = a8866 * a8866;
        const Real a8871 = a8866 * 0.0004748338081671415;
        const Real a8874 = a8866 * 0.0002370791844476055;
        const Real a8877 = a8854 * 333500.0;
        const Real a8879 = a8864 - a8877;
        const Mask a8881 = (a8864 < 0.0);
        const Mask a8882 = (a8879 > 0.0);
        const Real a8883 = a8864 * a8871;
        const Real a8888 = a8879 * a8874;
        const Real a8893 = select(a8882, a8888, 0.0);
        const Real a8895 = select(a8881, a8883, a8893);
        const Real a8897 = real_139[l] - a8862;
        after[3 * LAYERS + 5 + l] = a8897;
        const Real a8899 = a8895 + 273.15;
        after[3 * LAYERS + 15 + l] = a8899;
        const Real a8900 = real_417[l] / a8854;
        const Real a8904 = select(a8853, a8900, 0.0);
        after[3 * LAYERS + 25 + l] = a8904;
        a8925_last = a8925_last + a8897;
        mask_418[l] = a8853;
        real_419[l] = a8854;
        mask_420[l] = a8858;
        mask_421[l] = a8861;
        real_422[l] = a8862;
        real_423[l] = a8864;
        real_424[l] = a8867;
        real_425[l] = a8871;
        real_426[l] = a8874;
        real_427[l] = a8879;
        mask_428[l] = a8881;
        mask_429[l] = a8882;
        real_430[l] = a8897;
        real_431[l] = a8899;
        real_432[l] = a8900;
    }
    // layered_snow_step.layered_snow_step
    const Mask x8926 = (a8925_last > 0.0);
    // air.emission
    const Real x8927 = x7808 * x7808;
    const Real x8930 = x8927 * 5.67e-08;
    // layered_snow_step.emitted
    const Real x8932 = numbers[LAYERS + 19] * x8930;
    // surface_balance.skin_temperature
    const Real x8936 = x5560 * real_357[0];
    const Real x8940 = x5552 + x8936;
    const Real x8942 = x8940 / x5564;
    // surface_balance.emitted
    const Real x8946 = x8942 - x5510;
    const Real x8948 = x5521 * x8946;
    const Real x8952 = x5532 + x8948;
    // layered_snow_step.of_cell
    const Real x8954 = x1354 * x8932;
    const Real x8960 = x1454 * x8952;
    const Real x8965 = x8960 - x8954;
    const Real x8967 = x1354 * numbers[LAYERS + 19];
    const Real x8973 = x1454 * x1519;
    const Real x8978 = x8973 - x8967;
    after[3 * LAYERS + 34] = x8978;
    // layered_snow_step.skin
    const Real x8980 = x8978 * 5.67e-08;
    const Real x8982 = x8965 / x8980;
    const Real x8986 = sqrt(x8982);
    const Real x8987 = x8986 * 2.0;
    const Real x8989 = sqrt(x8986);
    after[3 * LAYERS] = x8989;
    const Real x8990 = x8989 * 2.0;
    // layered_snow_step.layered_snow_step
    const Real x8992 = x8910 / 1000.0;
    const Real x8994 = x5256 + x8992;
    after[3 * LAYERS + 2] = x8994;
    Real a8998_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a8996 = real_430[l] + real_422[l];
        a8998_last = a8998_last + a8996;
        real_417[l] = a8996;
    }
    const Real x9000 = a8998_last / 1000.0;
    after[3 * LAYERS + 3] = x9000;
    Real a9002_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a9002_last = a9002_last + real_152[l];
    }
    after[3 * LAYERS + 4] = a9002_last;
    const Mask x9004 = (x57 > 0.0);
    // snow.snow_age
    const Real x9005 = state[3 * LAYERS + 32] + seconds;
    const Real x9006 = select(x9004, 0.0, x9005);
    const Real x9008 = select(x8926, x9006, state[3 * LAYERS + 32]);
    after[3 * LAYERS + 32] = x9008;
    // layered_snow_step.of_cell
    const Real x9010 = x1354 * x464;
    const Real x9016 = x1454 * x1508;
    const Real x9021 = x9016 - x9010;
    after[3 * LAYERS + 33] = x9021;
    // snow_free_ground.specific_humidity
    const Real x9023 = 1 / x3677;
    const Real x9024 = x9023 * x9023;
    const Real x9028 = x9023 * 1004.5;
    // snow_free_ground.rate
    const Real x9031 = x3771 + x3780;
    const Real x9033 = x9031 + a3823_last;
    const Real x9035 = x9033 * 1000.0;
    const Real x9037 = x9035 + x3843;
    // snow_free_ground.specific_humidity
    const Real x9039 = x9037 * x9028;
    const Real x9044 = forcing[2] + x9039;
    after[3 * LAYERS + 39] = x9044;
    // layered_snow_step._fluxes
    const Real x9051 = x3853 + x8923;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x9053 = x1454 * 2501000.0;
    const Real x9056 = x1354 * 2830000.0;
    const Real x9059 = x9053 - x9056;
    // layered_snow_step._fluxes
    const Real x9061 = x9051 * x9059;
    // layered_snow_step.sensible_heat
    const Real x9072 = x8942 - x26;
    const Real x9074 = x3677 * x9072;
    // layered_snow_step.precipitation_heat
    const Real x9095 = x8942 - forcing[1];
    const Real x9097 = x2455 * x9095;
    // layered_snow_step._budget
    const Real x9122 = 1.0 - x8978;
    // enthalpy.fusion_heat, layered_snow_step._budget, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a9135_last = real_of(0.0);
    Real a9141_last = real_of(1.0);
    Real a9142_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a7603 = 2094000.0 * real_399[l];
        const Real a7605 = a7603 + 333500000.0;
        const Real a9131 = real_305[l] - real_265[l];
        const Real a9134 = real_357[l] - 273.15;
        a9135_last = a9135_last + numbers[l];
        const Real a9135 = a9135_last;
        const Real a3958_2491 = numbers[l] * 0.5;
        const Real a9137 = a9135 - a3958_2491;
        const Mask a9139 = (a9134 >= 0.0);
        const Real a9140 = real_of_mask(a9139);
        a9141_last = a9141_last * a9140;
        const Real a9141 = a9141_last;
        a9142_last = a9142_last + a9141;
        real_362[l] = a7605;
        real_355[l] = a9131;
        real_360[l] = a9134;
        real_351[l] = a9137;
    }
    // diagnostics.crossing_depth
    const Index x9143 = index_of_real(a9142_last);
    const Index x9144 = at_most(x9143, (LAYERS - 1));
    const Index x9145 = x9144 - 1;
    const Index x9146 = at_least(x9145, 0);
    const Real x9147 = pick(real_360, x9146);
    const Real x9149 = pick(real_360, x9144);
    const Real x9151 = pick(real_351, x9146);
    const Real x9153 = pick(real_351, x9144);
    const Mask x9155 = (x9147 > x9149);
    const Real x9156 = x9147 - x9149;
    const Real x9158 = select(x9155, x9156, 1.0);
    const Real x9160 = x9153 - x9151;
    const Real x9162 = x9160 * x9147;
    const Real x9166 = x9162 / x9158;
    const Mask x9171 = (x9143 == 0);
    const Mask x9173 = (x9143 == LAYERS);
    // air.emission
    const Real x9192 = x8989 * x8989;
    const Real x9195 = x9192 * x9192;
    const Real x9198 = x9195 * 5.67e-08;
    // balances._depth
    const Real x9207 = seconds / 2501000000.0;
    const Real x9209 = seconds / 2830000000.0;
    // diagnostics.potential_evaporation
    const Real x9215 = x9059 * 1000.0;
    const Real x9217 = x9061 / x9215;
    // balances.surface_energy_residual
    const Mask x9249 = (mask_of(false) & mask_of(false));
    // state.snow_layers_of
    const Real x9281 = x9000 * 1000.0;
    // snow_layers.spread
    const Mask x9283 = (x9281 > 0.0);
    const Mask x9284 = (a9002_last > 0.0);
    const Mask x9285 = (x9283 & x9284);
    Real a9286_last = real_of(0.0);
    Real a9288_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a9286_last = a9286_last + real_417[l];
        a9288_last = a9288_last + real_152[l];
    }
    const Mask x9289 = (a9286_last > 0.0);
    const Mask x9290 = (a9288_last > 0.0);
    const Mask x9291 = (x9289 & x9290);
    const Mask x9292 = (x9285 & x9291);
    const Real x9293 = select(x9291, a9286_last, 1.0);
    const Real x9295 = x9281 / x9293;
    const Real x9299 = select(x9292, x9295, 0.0);
    const Mask x9301 = ~x9291;
    const Mask x9302 = (x9285 & x9301);
    const Real x9303 = select(x9302, a9002_last, 1.0);
    // snow_layers.<listcomp>
    const Real x9305 = x9303 + 0.5;
    const Real x9306 = 1 / x9305;
    const Real x9307 = x9306 * x9306;
    const Real x9311 = x9306 * 0.1;
    const Real x9314 = x9303 + 1.0;
    const Real x9315 = 1 / x9314;
    const Real x9316 = x9315 * x9315;
    const Real x9319 = x9315 * 0.2;
    const Real x9322 = x9303 + 0.25;
    const Real x9323 = 1 / x9322;
    const Real x9324 = x9323 * x9323;
    const Real x9327 = x9323 * 0.05;
    // snow_layers.layer_shares
    const Real x9330 = x9311 + x9319;
    const Real x9333 = x9330 + x9327;
    const Real x9336 = 1.0 - x9333;
    const Real x9337 = x9336 / 2.0;
    real_417[0] = x9311;
    real_417[1] = x9319;
    real_417[2] = x9337;
    real_417[3] = x9337;
    real_417[4] = x9327;
    // snow_layers.spread
    const Mask x9343 = (x8989 > 273.15);
    const Real x9344 = select(x9343, 273.15, x8989);
    // snow_layers.spread, snow_layers.content_of
    Real a9377_last = real_of(0.0);
    Real a9379_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a9341 = select(x9302, real_417[l], 0.0);
        const Real a9346 = select(x9292, real_431[l], 273.15);
        const Real a9348 = x9299 * real_430[l];
        const Real a9352 = a9341 * x9281;
        const Real a9356 = a9348 + a9352;
        const Real a9358 = x9299 * real_422[l];
        const Real a9362 = select(x9302, x9344, a9346);
        const Real a9364 = a9356 * 2106.0;
        const Real a9366 = a9358 * 4218.0;
        const Real a9368 = a9364 + a9366;
        const Real a9370 = a9362 - 273.15;
        const Real a154_2550 = state[l + 3 * LAYERS + 5] + state[l + 3 * LAYERS + 10];
        a9377_last = a9377_last + a154_2550;
        a9379_last = a9379_last + state[l + 3 * LAYERS + 20];
        real_152[l] = a9341;
        real_150[l] = a9368;
        real_139[l] = a9370;
    }
    // snow_layers.spread
    const Mask x9380 = (a9377_last > 0.0);
    const Mask x9381 = (a9379_last > 0.0);
    const Mask x9382 = (x9380 & x9381);
    const Mask x9383 = (x153 & x9382);
    const Real x9384 = select(x9382, a9377_last, 1.0);
    const Real x9386 = x149 / x9384;
    const Real x9390 = select(x9383, x9386, 0.0);
    const Mask x9392 = ~x9382;
    const Mask x9393 = (x153 & x9392);
    const Real x9394 = select(x9393, state[3 * LAYERS + 4], 1.0);
    // snow_layers.<listcomp>
    const Real x9396 = x9394 + 0.5;
    const Real x9397 = 1 / x9396;
    const Real x9398 = x9397 * x9397;
    const Real x9402 = x9397 * 0.1;
    const Real x9405 = x9394 + 1.0;
    const Real x9406 = 1 / x9405;
    const Real x9407 = x9406 * x9406;
    const Real x9410 = x9406 * 0.2;
    const Real x9413 = x9394 + 0.25;
    const Real x9414 = 1 / x9413;
    const Real x9415 = x9414 * x9414;
    const Real x9418 = x9414 * 0.05;
    // snow_layers.layer_shares
    const Real x9421 = x9402 + x9410;
    const Real x9424 = x9421 + x9418;
    const Real x9427 = 1.0 - x9424;
    const Real x9428 = x9427 / 2.0;
    real_417[0] = x9402;
    real_417[1] = x9410;
    real_417[2] = x9428;
    real_417[3] = x9428;
    real_417[4] = x9418;
    // tridiagonal.jvp
    for (int l = 0; l < LAYERS + 5; ++l) {
        const Real a7523 = real_387[l] + real_386[l];
        real_433[l] = a7523;
    }
    // ground_heat.heat
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a7595 = real_399[l] - real_399[l + 1];
        real_330[l] = a7595;
    }
    // diagnostics.ice_content, balances.soil_energy_residual, balances.phase_change_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a9184 = real_269[l] - real_305[l];
        const Real a9251 = real_357[l] - state[l];
        const Real a9253 = real_302[l] * numbers[l];
        const Real a9262 = real_362[l] * numbers[l];
        const Real a9266 = a9262 / seconds;
        real_399[l] = a9184;
        real_351[l] = a9251;
        real_360[l] = a9253;
        real_265[l] = a9266;
    }
    // snow_layers.spread, snow_layers.content_of
    for (int l = 0; l < 5; ++l) {
        const Real a9432 = select(x9393, real_417[l], 0.0);
        const Real a9434 = select(x9383, state[l + 3 * LAYERS + 15], 273.15);
        const Real a9436 = x9390 * state[l + 3 * LAYERS + 5];
        const Real a9440 = a9432 * x149;
        const Real a9444 = a9436 + a9440;
        const Real a9446 = x9390 * state[l + 3 * LAYERS + 10];
        const Real a9450 = select(x9393, x223, a9434);
        const Real a9452 = a9444 * 2106.0;
        const Real a9454 = a9446 * 4218.0;
        const Real a9456 = a9452 + a9454;
        const Real a9458 = a9450 - 273.15;
        real_431[l] = a9432;
        real_434[l] = a9456;
        real_435[l] = a9458;
    }
    for (long direction = 0; direction < directions; ++direction) {
        // layered_snow_step.layered_snow_step
        const Real x1 = moved_numbers[0] * 0.5;
        // air.saturation_humidity
        const Real x5 = moved_forcing[1] * x3;
        const Real x9 = x5 * 5425.1626898047725;
        const Real x11 = x9 * x10;
        const Real x13 = x11 * 611.0;
        // air._mixing
        const Real x15 = x13 * 0.622;
        const Real x17 = x13 * 0.378;
        const Real x19 = moved_forcing[3] - x17;
        const Real x21 = x19 * x20;
        const Real x22 = x15 - x21;
        const Real x23 = x22 / x18;
        // air.air_properties
        const Real x25 = moved_numbers[LAYERS] * 0.0098;
        const Real x27 = moved_forcing[1] + x25;
        // air.virtual_temperature
        const Real x29 = moved_forcing[2] * 0.61;
        const Real x32 = moved_forcing[1] * x30;
        const Real x33 = x29 * forcing[1];
        const Real x34 = x33 + x32;
        // air.saturation_slope
        const Real x37 = x23 * 4302.6449999999995;
        const Real x39 = moved_forcing[1] * x35;
        const Real x40 = x39 + x39;
        const Real x42 = x40 * x41;
        const Real x43 = x37 - x42;
        const Real x44 = x43 / x38;
        // air.emission
        const Real x46 = moved_forcing[1] * forcing[1];
        const Real x47 = x46 + x46;
        const Real x49 = x47 * x45;
        const Real x50 = x49 + x49;
        const Real x52 = x50 * 5.67e-08;
        // layered_snow_step.layered_snow_step
        const Real x58 = moved_forcing[6] * x56;
        const Real x60 = moved_forcing[6] - x58;
        // soil_heat.thermal_conductivity
        const Real x62 = moved_numbers[2 * LAYERS + 47] * x61;
        const Real x63 = moved_state[LAYERS] - x62;
        const Real x64 = x63 / numbers[2 * LAYERS + 47];
        const Real x66 = moved_state[LAYERS] * x65;
        const Real x67 = moved_state[2 * LAYERS] - x66;
        const Real x68 = x67 / state[LAYERS];
        const Real x70 = x68 * numbers[2 * LAYERS + 47];
        const Real x71 = moved_numbers[2 * LAYERS + 47] * x65;
        const Real x72 = x71 + x70;
        const Real x74 = x72 * (-1.3505762785178115);
        const Real x76 = moved_numbers[13 * LAYERS + 54] + x74;
        const Real x78 = x76 * x77;
        const Real x80 = moved_numbers[14 * LAYERS + 54] * x61;
        const Real x81 = x64 * numbers[14 * LAYERS + 54];
        const Real x82 = x81 + x80;
        const Real x85 = x64 * x83;
        const Real x86 = x85 + x80;
        const Real x89 = x86 * x88;
        const Real x90 = x82 - x89;
        const Real x91 = x90 / x87;
        const Real x93 = x64 * 4.6;
        const Real x95 = x64 * 3.6;
        const Real x98 = x95 * x97;
        const Real x99 = x93 - x98;
        const Real x100 = x99 / x96;
        const Real x102 = x64 / x61;
        const Real x104 = x102 / 2.302585092994046;
        const Real x108 = select(x106, 0.0, x104);
        const Real x110 = select(flags[4], x100, x108);
        // soil_heat.blended_kersten
        const Real x112 = moved_state[LAYERS] - moved_state[2 * LAYERS];
        const Real x114 = x112 / 0.001;
        const Real x117 = select(x115, 0.0, x114);
        const Real x120 = select(x118, 0.0, x117);
        const Real x122 = x120 * x119;
        const Real x123 = x122 + x122;
        const Real x125 = x120 * 2.0;
        const Real x129 = x123 * x126;
        const Real x130 = x125 * x121;
        const Real x132 = x129 - x130;
        const Real x134 = x91 - x110;
        const Real x136 = x132 * x133;
        const Real x137 = x134 * x128;
        const Real x138 = x137 + x136;
        const Real x140 = x110 + x138;
        // soil_heat.thermal_conductivity
        const Real x142 = x78 - moved_numbers[12 * LAYERS + 54];
        const Real x144 = x140 * x141;
        const Real x145 = x142 * x139;
        const Real x146 = x145 + x144;
        const Real x148 = x146 + moved_numbers[12 * LAYERS + 54];
        // state.snow_layers_of
        const Real x150 = moved_state[3 * LAYERS + 3] * 1000.0;
        // snow_layers.spread
        Real a157_last = real_of(0.0);
        Real a159_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a155 = moved_state[l + 3 * LAYERS + 5] + moved_state[l + 3 * LAYERS + 10];
            a157_last = a157_last + a155;
            a159_last = a159_last + moved_state[l + 3 * LAYERS + 20];
        }
        const Real x165 = select(x162, a157_last, 0.0);
        const Real x167 = x165 * x166;
        const Real x168 = x150 - x167;
        const Real x169 = x168 / x164;
        const Real x171 = select(x163, x169, 0.0);
        const Real x173 = select(x162, a159_last, 0.0);
        const Real x175 = x173 * x174;
        const Real x176 = moved_state[3 * LAYERS + 4] - x175;
        const Real x177 = x176 / x172;
        const Real x179 = select(x163, x177, 0.0);
        const Real x183 = select(x181, moved_state[3 * LAYERS + 4], 0.0);
        // snow_layers.<listcomp>
        const Real x188 = x183 * x186;
        const Real x191 = x188 * 0.1;
        const Real x192 = -x191;
        const Real x196 = x183 * x195;
        const Real x199 = x196 * 0.2;
        const Real x200 = -x199;
        const Real x204 = x183 * x203;
        const Real x207 = x204 * 0.05;
        const Real x208 = -x207;
        // snow_layers.layer_shares
        const Real x210 = x191 + x199;
        const Real x213 = x210 + x207;
        const Real x217 = x213 / 2.0;
        real_417[0] = x192;
        real_417[1] = x200;
        real_417[2] = x217;
        real_417[3] = x217;
        real_417[4] = x208;
        // snow_layers.spread
        const Real x224 = select(x222, 0.0, moved_state[3 * LAYERS]);
        // layered_snow_step._weather
        const Real x256 = x34 * 287.04;
        const Real x258 = x256 * x257;
        const Real x259 = moved_forcing[3] - x258;
        const Real x260 = x259 / x255;
        // layered_snow_step.layered_snow_step
        const Real x262 = x148 * x261;
        const Real x263 = x1 - x262;
        const Real x264 = x263 / x147;
        // calm_air.floored_wind
        const Real x267 = moved_forcing[0] * forcing[0];
        const Real x268 = x267 + x267;
        const Real x270 = moved_numbers[LAYERS + 3] * numbers[LAYERS + 3];
        const Real x271 = x270 + x270;
        const Real x273 = x268 + x271;
        const Real x277 = select(x275, 0.0, x273);
        const Real x280 = x277 / x279;
        const Real x282 = select(x274, x280, 0.0);
        // layered_snow.open_snow
        const Real x284 = x58 * seconds;
        const Real x287 = select(x285, 0.0, moved_forcing[1]);
        const Real x289 = x287 * 2106.0;
        const Real x291 = x284 * x288;
        const Real x292 = x289 * x283;
        const Real x293 = x292 + x291;
        // snow_compaction.fresh_snow_density
        const Real x295 = moved_numbers[LAYERS + 23] * x265;
        const Real x296 = moved_forcing[1] * numbers[LAYERS + 23];
        const Real x297 = x296 + x295;
        const Real x299 = moved_numbers[LAYERS + 22] + x297;
        const Real x302 = x282 / x301;
        const Real x304 = moved_numbers[LAYERS + 24] * x300;
        const Real x305 = x302 * numbers[LAYERS + 24];
        const Real x306 = x305 + x304;
        const Real x308 = x299 + x306;
        const Real x310 = x308 - moved_numbers[LAYERS + 25];
        const Real x312 = x310 * x309;
        const Real x313 = x312 + x312;
        const Real x317 = x313 / x316;
        const Real x319 = x310 + x317;
        const Real x321 = x319 * 0.5;
        const Real x323 = moved_numbers[LAYERS + 25] + x321;
        // layered_snow.open_snow
        const Real x350 = x323 * x349;
        const Real x351 = x284 - x350;
        const Real x352 = x351 / x322;
        // snow_properties.melting_weight
        const Real x358 = moved_numbers[LAYERS + 15] * x357;
        const Real x359 = moved_state[3 * LAYERS + 31] - x358;
        const Real x360 = x359 / numbers[LAYERS + 15];
        const Real x364 = select(x362, 0.0, x360);
        const Real x367 = select(x365, 0.0, x364);
        const Real x369 = x367 * x366;
        const Real x370 = x369 + x369;
        const Real x372 = x367 * 2.0;
        const Real x376 = x370 * x373;
        const Real x377 = x372 * x368;
        const Real x379 = x376 - x377;
        // snow_properties.aged_albedo
        const Real x381 = x379 * numbers[LAYERS + 14];
        const Real x382 = moved_numbers[LAYERS + 14] * x375;
        const Real x383 = x382 + x381;
        const Real x385 = x383 * x356;
        const Real x389 = x379 * numbers[LAYERS + 13];
        const Real x391 = moved_numbers[LAYERS + 13] * x386;
        const Real x392 = x391 - x389;
        const Real x394 = x392 * x356;
        // snow_layers.spread, snow_layers.content_of, layered_snow.open_snow
        Real a354_last = x284;
        for (int l = 0; l < 5; ++l) {
            const Real a221 = select(x181, real_417[l], 0.0);
            const Real a226 = select(x163, moved_state[l + 3 * LAYERS + 15], 0.0);
            const Real a228 = x171 * state[l + 3 * LAYERS + 5];
            const Real a229 = moved_state[l + 3 * LAYERS + 5] * x170;
            const Real a230 = a229 + a228;
            const Real a232 = a221 * x149;
            const Real a233 = x150 * real_1[l];
            const Real a234 = a233 + a232;
            const Real a236 = a230 + a234;
            const Real a238 = x171 * state[l + 3 * LAYERS + 10];
            const Real a239 = moved_state[l + 3 * LAYERS + 10] * x170;
            const Real a240 = a239 + a238;
            const Real a242 = select(x181, x224, a226);
            const Real a244 = x179 * state[l + 3 * LAYERS + 20];
            const Real a245 = moved_state[l + 3 * LAYERS + 20] * x178;
            const Real a246 = a245 + a244;
            const Real a248 = a221 * state[3 * LAYERS + 4];
            const Real a249 = moved_state[3 * LAYERS + 4] * real_1[l];
            const Real a250 = a249 + a248;
            const Real a252 = a246 + a250;
            const Real a254 = select(x163, moved_state[l + 3 * LAYERS + 25], 0.0);
            const Real a325 = a236 + a240;
            const Real a327 = a236 * 2106.0;
            const Real a329 = a240 * 4218.0;
            const Real a331 = a327 + a329;
            const Real a334 = a331 * real_6[l];
            const Real a335 = a242 * real_5[l];
            const Real a336 = a335 + a334;
            const Real a338 = a240 * 333500.0;
            const Real a340 = a336 + a338;
            const Real a342 = a325 * real_3[l];
            const Real a343 = a254 * real_4[l];
            const Real a344 = a343 + a342;
            const Real a346 = a325 * seconds;
            const Real a348 = a344 + a346;
            a354_last = a354_last + a325;
            real_7[l + 1] = a252;
            real_60[l + 1] = a325;
            real_436[l + 1] = a340;
            real_437[l + 1] = a348;
        }
        // snow_properties.aged_albedo
        const Real x396 = a354_last + moved_numbers[LAYERS + 16];
        const Real x398 = x284 * x395;
        const Real x399 = x396 * x283;
        const Real x400 = x399 + x398;
        const Real x402 = a354_last * numbers[LAYERS + 16];
        const Real x403 = moved_numbers[LAYERS + 16] * a353_last;
        const Real x404 = x403 + x402;
        const Real x407 = select(x405, 0.0, x404);
        const Real x409 = x407 * x408;
        const Real x410 = x400 - x409;
        const Real x411 = x410 / x406;
        const Real x414 = select(x412, x411, 0.0);
        const Real x416 = x385 + x414;
        const Real x419 = select(x417, x416, 0.0);
        const Real x424 = x419 * x423;
        const Real x429 = x419 * x427;
        const Real x431 = x424 + x429;
        const Real x432 = x431 / x418;
        const Real x434 = x416 * 0.5;
        const Real x436 = -x434;
        const Real x438 = select(x417, x432, x436);
        const Real x440 = x385 * numbers[LAYERS + 12];
        const Real x441 = moved_numbers[LAYERS + 12] * x384;
        const Real x442 = x441 + x440;
        const Real x444 = x414 * numbers[LAYERS + 11];
        const Real x445 = moved_numbers[LAYERS + 11] * x413;
        const Real x446 = x445 + x444;
        const Real x448 = x442 + x446;
        const Real x450 = x448 - x394;
        const Real x452 = x416 * state[3 * LAYERS + 30];
        const Real x453 = moved_state[3 * LAYERS + 30] * x415;
        const Real x454 = x453 + x452;
        const Real x456 = x450 - x454;
        const Real x458 = x456 * x437;
        const Real x459 = x438 * x455;
        const Real x460 = x459 + x458;
        const Real x462 = moved_state[3 * LAYERS + 30] + x460;
        const Real x465 = select(x463, moved_numbers[LAYERS + 12], x462);
        moved_after[3 * LAYERS + 30] = x465;
        // snow_compaction.compacted
        real_60[0] = x284;
        real_7[0] = x352;
        real_436[0] = x293;
        Real a495_last = x284;
        for (int l = 0; l < 5; ++l) {
            a495_last = a495_last + real_60[l + 1];
            const Real a495 = a495_last;
            real_438[l + 1] = a495;
        }
        real_438[0] = x284;
        // snow_compaction.anderson_settling
        const Real x522 = moved_numbers[LAYERS + 26] * x520;
        const Real x525 = x522 * 1e-06;
        // snow_compaction._under_weight
        const Real x573 = moved_numbers[LAYERS + 28] * x571;
        // snow_compaction.anderson_settling
        const Real x606 = moved_numbers[LAYERS + 29] * x604;
        // snow_compaction._wind_packed
        const Real x663 = x282 * (-0.10625000000000001);
        const Real x665 = x663 * x664;
        const Real x667 = x665 * 2.868;
        const Real x688 = moved_numbers[LAYERS + 32] * x686;
        // layered_snow.lying
        const Real x743 = x60 * seconds;
        // layered_snow.<genexpr>
        real_437[0] = real_of(0.0);
        // snow_compaction.compacted, snow_layers.liquid_water, snow_compaction.anderson_settling, snow_compaction._under_weight, snow_compaction._wind_packed, layered_snow.<genexpr>, layered_snow._lying_snow
        Real a681_last = real_of(0.0);
        Real a755_last = real_of(0.0);
        for (int l = 0; l < 6; ++l) {
            const Real a474 = select(mask_11[l], real_60[l], 0.0);
            const Real a477 = select(mask_11[l], real_7[l], 0.0);
            const Real a481 = select(mask_11[l], real_436[l], 0.0);
            const Real a483 = a481 * 2.9985007496251872e-06;
            const Real a486 = select(mask_14[l], 0.0, a483);
            const Real a489 = select(mask_15[l], a474, a486);
            const Real a491 = a477 * real_17[l];
            const Real a492 = a474 - a491;
            const Real a493 = a492 / real_13[l];
            const Real a497 = real_60[l] * 0.5;
            const Real a501 = real_438[l] - a497;
            const Real a507 = select(mask_18[l], 0.0, a481);
            const Real a510 = a474 * 2106.0;
            const Real a513 = a510 * real_20[l];
            const Real a515 = a513 - a507;
            const Real a516 = a515 / real_19[l];
            const Real a518 = a501 * 9.81;
            const Real a529 = moved_numbers[LAYERS + 27] * real_20[l];
            const Real a531 = a516 * numbers[LAYERS + 27];
            const Real a532 = a531 - a529;
            const Real a534 = moved_numbers[LAYERS + 28] * real_17[l];
            const Real a535 = a493 * numbers[LAYERS + 28];
            const Real a536 = a535 + a534;
            const Real a538 = a532 + a536;
            const Real a542 = a538 * real_22[l];
            const Real a545 = x525 * real_22[l];
            const Real a547 = a542 * x524;
            const Real a549 = a547 + a545;
            const Real a552 = a493 * real_21[l];
            const Real a553 = a518 * real_17[l];
            const Real a554 = a553 + a552;
            const Real a556 = a549 * seconds;
            const Real a559 = a554 * real_24[l];
            const Real a560 = a556 * real_23[l];
            const Real a562 = a559 - a560;
            const Real a564 = moved_numbers[LAYERS + 28] * real_25[l];
            const Real a565 = a562 * numbers[LAYERS + 28];
            const Real a566 = a565 + a564;
            const Real a569 = a566 / real_26[l];
            const Real a576 = a569 * x570;
            const Real a577 = x573 * real_10[l];
            const Real a579 = a576 - a577;
            const Real a581 = a493 + a579;
            const Real a584 = a581 * 0.2;
            const Real a586 = a584 * real_29[l];
            const Real a589 = a586 / real_30[l];
            const Real a591 = a589 * 5.0;
            const Real a593 = moved_numbers[LAYERS + 31] * real_28[l];
            const Real a594 = a591 * numbers[LAYERS + 31];
            const Real a595 = a594 + a593;
            const Real a598 = moved_numbers[LAYERS + 30] * real_20[l];
            const Real a600 = a516 * numbers[LAYERS + 30];
            const Real a601 = a600 - a598;
            const Real a603 = a595 + a601;
            const Real a610 = a603 * real_32[l];
            const Real a613 = x606 * real_32[l];
            const Real a614 = a610 * x605;
            const Real a616 = a613 - a614;
            const Real a620 = a586 * real_34[l];
            const Real a624 = moved_numbers[LAYERS + 31] * real_35[l];
            const Real a625 = a620 * numbers[LAYERS + 31];
            const Real a626 = a625 + a624;
            const Real a629 = select(mask_36[l], 0.0, a626);
            const Real a631 = a629 * real_27[l];
            const Real a632 = a581 * real_37[l];
            const Real a633 = a632 + a631;
            const Real a635 = a633 * real_33[l];
            const Real a636 = a616 * real_38[l];
            const Real a637 = a636 + a635;
            const Real a640 = a637 / real_31[l];
            const Real a642 = a633 * real_40[l];
            const Real a643 = a640 - a642;
            const Real a644 = a643 / real_38[l];
            const Real a646 = a644 * real_39[l];
            const Real a648 = a581 * real_39[l];
            const Real a649 = a646 * real_27[l];
            const Real a650 = a649 + a648;
            const Real a652 = select(mask_11[l], a477, 0.0);
            const Real a656 = select(mask_43[l], 0.0, a650);
            const Real a658 = a656 * 0.00423728813559322;
            const Real a669 = a658 + x667;
            const Real a673 = select(mask_44[l], 0.0, a669);
            const Real a677 = a652 * real_46[l];
            const Real a678 = a673 * real_42[l];
            const Real a679 = a678 + a677;
            a681_last = a681_last + a679;
            const Real a681 = a681_last;
            const Real a683 = a679 * 0.5;
            const Real a685 = a681 - a683;
            const Real a690 = moved_numbers[LAYERS + 33] - a650;
            const Real a693 = select(mask_47[l], 0.0, a690);
            const Real a698 = x688 * real_45[l];
            const Real a700 = a673 * x687;
            const Real a701 = a700 - a698;
            const Real a703 = a685 * (-10.0);
            const Real a705 = a703 * real_51[l];
            const Real a708 = a701 * real_51[l];
            const Real a709 = a705 * real_49[l];
            const Real a711 = a708 - a709;
            const Real a714 = a711 * real_53[l];
            const Real a716 = a693 * real_50[l];
            const Real a717 = a714 * real_48[l];
            const Real a718 = a717 + a716;
            const Real a720 = a650 - a718;
            const Real a722 = a474 - a489;
            const Real a724 = a722 * 0.0010905125408942203;
            const Real a726 = a720 * real_55[l];
            const Real a727 = a474 - a726;
            const Real a728 = a727 / real_54[l];
            const Real a730 = a724 - a477;
            const Real a735 = real_56[l] * a730;
            const Real a736 = a477 + a735;
            const Real a739 = select(mask_57[l], a736, a728);
            const Real a741 = select(mask_11[l], a739, real_7[l]);
            const Real a745 = select(x466, real_60[l], 0.0);
            const Real a747 = select(x466, real_436[l], 0.0);
            const Real a749 = select(x466, a741, 0.0);
            const Real a753 = select(x466, real_437[l], 0.0);
            a755_last = a755_last + a749;
            real_439[l] = a745;
            real_440[l] = a747;
            real_441[l] = a749;
            real_442[l] = a753;
        }
        // layered_snow._lying_snow
        const Real x757 = select(x466, a755_last, 0.0);
        // snow_properties.cover_fraction
        const Real x759 = moved_numbers[LAYERS + 20] * x758;
        const Real x760 = x757 - x759;
        const Real x761 = x760 / numbers[LAYERS + 20];
        const Real x763 = x761 * (-2.0);
        const Real x766 = x763 * x765;
        const Real x772 = x766 * x770;
        const Real x774 = x772 - x766;
        const Real x775 = x774 / x769;
        // layered_snow._lying_snow
        const Real x779 = x775 * x777;
        const Real x782 = x757 * x776;
        const Real x783 = x779 * x756;
        const Real x785 = x782 - x783;
        // snow_layers.<listcomp>
        const Real x790 = x785 * x788;
        const Real x793 = x790 * 0.1;
        const Real x794 = -x793;
        const Real x798 = x785 * x797;
        const Real x801 = x798 * 0.2;
        const Real x802 = -x801;
        const Real x806 = x785 * x805;
        const Real x809 = x806 * 0.05;
        const Real x810 = -x809;
        // snow_layers.layer_shares
        const Real x812 = x793 + x801;
        const Real x815 = x812 + x809;
        const Real x819 = x815 / 2.0;
        real_417[0] = x794;
        real_417[1] = x802;
        real_417[2] = x819;
        real_417[3] = x819;
        real_417[4] = x810;
        // snow_layers.remapped, snow_layers.density_change
        Real a829_last = real_of(0.0);
        for (int l = 0; l < 6; ++l) {
            a829_last = a829_last + real_441[l];
            const Real a829 = a829_last;
            const Real a832 = select(mask_63[l], real_441[l], 0.0);
            const Real a836 = a832 * real_41[l];
            const Real a843 = select(mask_64[l], real_441[l], 0.0);
            const Real a845 = select(mask_64[l], real_439[l], 0.0);
            const Real a847 = a843 * real_12[l];
            const Real a848 = a845 - a847;
            const Real a849 = a848 / real_16[l];
            real_62[l + 1] = a829;
            real_438[l] = a836;
            real_437[l] = a843;
            real_60[l] = a849;
        }
        // layered_snow._lying_snow, snow_layers.remapped, snow_layers.density_change
        Real a839_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a823 = real_417[l] * x756;
            const Real a824 = x757 * real_0[l];
            const Real a825 = a824 + a823;
            const Real a827 = select(x466, a825, 0.0);
            a839_last = a839_last + a827;
            const Real a839 = a839_last;
            const Real a852 = real_60[l + 1] - real_60[l];
            const Real a854 = select(mask_67[l], a852, 0.0);
            const Real a856 = real_437[l + 1] + real_437[l];
            const Real a858 = a856 * real_69[l];
            const Real a859 = a854 - a858;
            const Real a860 = a859 / real_68[l];
            const Real a863 = a854 * real_70[l];
            real_443[l] = a827;
            real_444[l] = a839;
            real_441[l + 1] = a860;
            real_7[l] = a863;
        }
        // snow_layers.density_change
        real_441[0] = real_of(0.0);
        for (int l = 0; l < 5; ++l) real_445[l] = real_441[l + 1];
        real_445[5] = real_of(0.0);
        real_7[5] = real_of(0.0);
        real_446[0] = real_of(0.0);
        for (int l = 0; l < 5; ++l) real_446[l + 1] = real_7[l];
        // snow_layers.remapped
        real_62[0] = real_of(0.0);
        // snow_layers.density_change, snow_layers.remapped
        Real a941_last = real_of(0.0);
        Real a947_last = real_of(0.0);
        Real a953_last = real_of(0.0);
        Real a987_last = real_of(0.0);
        Real a993_last = real_of(0.0);
        Real a999_last = real_of(0.0);
        Real a1033_last = real_of(0.0);
        Real a1039_last = real_of(0.0);
        Real a1045_last = real_of(0.0);
        Real a1079_last = real_of(0.0);
        Real a1085_last = real_of(0.0);
        Real a1091_last = real_of(0.0);
        Real a1099_last = real_of(0.0);
        Real a1105_last = real_of(0.0);
        Real a1111_last = real_of(0.0);
        for (int l = 0; l < 6; ++l) {
            const Real a868 = real_441[l] * real_8[l];
            const Real a870 = real_445[l] * real_9[l];
            const Real a871 = a870 + a868;
            const Real a874 = real_437[l] * 2.0;
            const Real a876 = real_441[l] + real_445[l];
            const Real a878 = select(mask_71[l], a876, 0.0);
            const Real a880 = a878 * real_73[l];
            const Real a881 = a871 - a880;
            const Real a882 = a881 / real_72[l];
            const Real a884 = a874 * real_73[l];
            const Real a885 = a882 * real_2[l];
            const Real a886 = a885 + a884;
            const Real a893 = select(mask_74[l], real_7[l], real_446[l]);
            const Real a895 = -a893;
            const Real a898 = select(mask_75[l], a895, a886);
            const Real a901 = select(mask_76[l], a893, a898);
            const Real a903 = select(mask_71[l], a901, 0.0);
            const Real a905 = real_60[l] * real_77[l];
            const Real a906 = a903 - a905;
            const Real a907 = a906 / real_12[l];
            const Real a911 = real_444[0] - real_62[l];
            const Real a913 = a911 * real_52[l];
            const Real a914 = real_438[l] * real_78[l];
            const Real a916 = a913 - a914;
            const Real a919 = select(mask_79[l], 0.0, a916);
            const Real a922 = select(mask_80[l], 0.0, a919);
            const Real a926 = a922 * real_82[l];
            const Real a927 = a922 * real_81[l];
            const Real a929 = a926 - a927;
            const Real a931 = a907 * real_83[l];
            const Real a932 = a929 * real_77[l];
            const Real a933 = a932 + a931;
            const Real a935 = a922 - a933;
            const Real a937 = a935 * real_58[l];
            const Real a938 = real_439[l] * real_84[l];
            const Real a939 = a938 + a937;
            a941_last = a941_last + a939;
            const Real a943 = a935 * real_59[l];
            const Real a944 = real_440[l] * real_84[l];
            const Real a945 = a944 + a943;
            a947_last = a947_last + a945;
            const Real a949 = a935 * real_61[l];
            const Real a950 = real_442[l] * real_84[l];
            const Real a951 = a950 + a949;
            a953_last = a953_last + a951;
            const Real a955 = real_444[1] - real_62[l];
            const Real a957 = a955 * real_52[l];
            const Real a958 = real_438[l] * real_85[l];
            const Real a960 = a957 - a958;
            const Real a963 = select(mask_86[l], 0.0, a960);
            const Real a966 = select(mask_87[l], 0.0, a963);
            const Real a970 = a966 * real_89[l];
            const Real a971 = a966 * real_88[l];
            const Real a973 = a970 - a971;
            const Real a975 = a907 * real_90[l];
            const Real a976 = a973 * real_77[l];
            const Real a977 = a976 + a975;
            const Real a979 = a966 - a977;
            const Real a981 = a979 - a935;
            const Real a983 = a981 * real_58[l];
            const Real a984 = real_439[l] * real_91[l];
            const Real a985 = a984 + a983;
            a987_last = a987_last + a985;
            const Real a989 = a981 * real_59[l];
            const Real a990 = real_440[l] * real_91[l];
            const Real a991 = a990 + a989;
            a993_last = a993_last + a991;
            const Real a995 = a981 * real_61[l];
            const Real a996 = real_442[l] * real_91[l];
            const Real a997 = a996 + a995;
            a999_last = a999_last + a997;
            const Real a1001 = real_444[2] - real_62[l];
            const Real a1003 = a1001 * real_52[l];
            const Real a1004 = real_438[l] * real_92[l];
            const Real a1006 = a1003 - a1004;
            const Real a1009 = select(mask_93[l], 0.0, a1006);
            const Real a1012 = select(mask_94[l], 0.0, a1009);
            const Real a1016 = a1012 * real_96[l];
            const Real a1017 = a1012 * real_95[l];
            const Real a1019 = a1016 - a1017;
            const Real a1021 = a907 * real_97[l];
            const Real a1022 = a1019 * real_77[l];
            const Real a1023 = a1022 + a1021;
            const Real a1025 = a1012 - a1023;
            const Real a1027 = a1025 - a979;
            const Real a1029 = a1027 * real_58[l];
            const Real a1030 = real_439[l] * real_98[l];
            const Real a1031 = a1030 + a1029;
            a1033_last = a1033_last + a1031;
            const Real a1035 = a1027 * real_59[l];
            const Real a1036 = real_440[l] * real_98[l];
            const Real a1037 = a1036 + a1035;
            a1039_last = a1039_last + a1037;
            const Real a1041 = a1027 * real_61[l];
            const Real a1042 = real_442[l] * real_98[l];
            const Real a1043 = a1042 + a1041;
            a1045_last = a1045_last + a1043;
            const Real a1047 = real_444[3] - real_62[l];
            const Real a1049 = a1047 * real_52[l];
            const Real a1050 = real_438[l] * real_99[l];
            const Real a1052 = a1049 - a1050;
            const Real a1055 = select(mask_100[l], 0.0, a1052);
            const Real a1058 = select(mask_101[l], 0.0, a1055);
            const Real a1062 = a1058 * real_103[l];
            const Real a1063 = a1058 * real_102[l];
            const Real a1065 = a1062 - a1063;
            const Real a1067 = a907 * real_104[l];
            const Real a1068 = a1065 * real_77[l];
            const Real a1069 = a1068 + a1067;
            const Real a1071 = a1058 - a1069;
            const Real a1073 = a1071 - a1025;
            const Real a1075 = a1073 * real_58[l];
            const Real a1076 = real_439[l] * real_105[l];
            const Real a1077 = a1076 + a1075;
            a1079_last = a1079_last + a1077;
            const Real a1081 = a1073 * real_59[l];
            const Real a1082 = real_440[l] * real_105[l];
            const Real a1083 = a1082 + a1081;
            a1085_last = a1085_last + a1083;
            const Real a1087 = a1073 * real_61[l];
            const Real a1088 = real_442[l] * real_105[l];
            const Real a1089 = a1088 + a1087;
            a1091_last = a1091_last + a1089;
            const Real a1093 = a1071 * (-1.0);
            const Real a1095 = a1093 * real_58[l];
            const Real a1096 = real_439[l] * real_106[l];
            const Real a1097 = a1096 + a1095;
            a1099_last = a1099_last + a1097;
            const Real a1101 = a1093 * real_59[l];
            const Real a1102 = real_440[l] * real_106[l];
            const Real a1103 = a1102 + a1101;
            a1105_last = a1105_last + a1103;
            const Real a1107 = a1093 * real_61[l];
            const Real a1108 = real_442[l] * real_106[l];
            const Real a1109 = a1108 + a1107;
            a1111_last = a1111_last + a1109;
        }
        // snow_layers.<genexpr>
        real_444[0] = a941_last;
        real_444[1] = a987_last;
        real_444[2] = a1033_last;
        real_444[3] = a1079_last;
        real_444[4] = a1099_last;
        real_447[0] = a947_last;
        real_447[1] = a993_last;
        real_447[2] = a1039_last;
        real_447[3] = a1085_last;
        real_447[4] = a1105_last;
        real_448[0] = a953_last;
        real_448[1] = a999_last;
        real_448[2] = a1045_last;
        real_448[3] = a1091_last;
        real_448[4] = a1111_last;
        // layered_snow._lying_snow
        const Real x1130 = x775 * x742;
        const Real x1131 = x743 * x770;
        const Real x1133 = x1130 - x1131;
        const Real x1136 = select(x466, x1133, 0.0);
        // layered_snow._heat_of_rain
        const Real x1139 = select(x1137, 0.0, moved_forcing[1]);
        const Real x1141 = x1139 * 4218.0;
        // layered_snow._lying_snow
        const Real x1145 = x1136 * x1142;
        const Real x1146 = x1141 * x1134;
        const Real x1148 = x1145 - x1146;
        const Real x1150 = real_444[0] + x1136;
        const Real x1152 = real_447[0] + x1148;
        real_449[0] = x1150;
        for (int l = 0; l < 4; ++l) real_449[l + 1] = real_444[l + 1];
        // snow_layers.liquid_water, layered_snow._lying_snow, snow_layers.density_change
        for (int l = 0; l < 5; ++l) {
            const Real a1119 = real_447[l] * 2.9985007496251872e-06;
            const Real a1122 = select(mask_110[l], 0.0, a1119);
            const Real a1125 = select(mask_111[l], real_444[l], a1122);
            const Real a1127 = real_444[l] - a1125;
            const Real a1154 = real_417[l] * x781;
            const Real a1155 = x785 * real_0[l];
            const Real a1156 = a1155 + a1154;
            const Real a1160 = real_449[l] * x776;
            const Real a1161 = x779 * real_109[l];
            const Real a1163 = a1160 - a1161;
            const Real a1165 = select(x466, a1163, 0.0);
            const Real a1167 = a1156 * real_114[l];
            const Real a1168 = a1165 - a1167;
            const Real a1169 = a1168 / real_113[l];
            const Real a1171 = select(x466, a1169, 0.0);
            const Real a1176 = select(mask_116[l], real_443[l], 0.0);
            const Real a1178 = select(mask_116[l], real_449[l], 0.0);
            const Real a1180 = a1176 * real_118[l];
            const Real a1181 = a1178 - a1180;
            const Real a1182 = a1181 / real_117[l];
            real_450[l] = a1127;
            real_451[l] = a1156;
            real_452[l] = a1171;
            real_453[l] = a1176;
            real_454[l] = a1182;
        }
        // snow_layers.density_change
        for (int l = 0; l < 4; ++l) {
            const Real a1185 = real_454[l + 1] - real_454[l];
            const Real a1187 = select(mask_119[l], a1185, 0.0);
            const Real a1189 = real_453[l + 1] + real_453[l];
            const Real a1191 = a1189 * real_121[l];
            const Real a1192 = a1187 - a1191;
            const Real a1193 = a1192 / real_120[l];
            const Real a1196 = a1187 * real_123[l];
            real_417[l + 1] = a1193;
            real_455[l] = a1196;
        }
        real_417[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_456[l] = real_417[l + 1];
        real_456[4] = real_of(0.0);
        real_455[4] = real_of(0.0);
        real_457[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_457[l + 1] = real_455[l];
        // snow_properties.held_by_pores
        const Real x1293 = moved_numbers[LAYERS + 21] * 1000.0;
        // layered_snow._lying_snow
        real_447[0] = x1152;
        // snow_layers.density_change, layered_snow._lying_snow, snow_properties.yen_conductivity, snow_properties._pores, snow_properties.held_by_pores
        for (int l = 0; l < 5; ++l) {
            const Real a1201 = real_417[l] * real_125[l];
            const Real a1203 = real_456[l] * real_124[l];
            const Real a1204 = a1203 + a1201;
            const Real a1207 = real_453[l] * 2.0;
            const Real a1209 = real_417[l] + real_456[l];
            const Real a1211 = select(mask_127[l], a1209, 0.0);
            const Real a1213 = a1211 * real_130[l];
            const Real a1214 = a1204 - a1213;
            const Real a1215 = a1214 / real_129[l];
            const Real a1217 = a1207 * real_130[l];
            const Real a1218 = a1215 * real_128[l];
            const Real a1219 = a1218 + a1217;
            const Real a1226 = select(mask_131[l], real_455[l], real_457[l]);
            const Real a1228 = -a1226;
            const Real a1231 = select(mask_132[l], a1228, a1219);
            const Real a1234 = select(mask_133[l], a1226, a1231);
            const Real a1236 = select(mask_127[l], a1234, 0.0);
            const Real a1238 = real_454[l] * real_134[l];
            const Real a1239 = a1236 - a1238;
            const Real a1240 = a1239 / real_118[l];
            const Real a1242 = a1240 * 0.5;
            const Real a1244 = real_451[l] * 0.5;
            const Real a1248 = real_452[l] * real_137[l];
            const Real a1249 = a1242 * real_115[l];
            const Real a1251 = a1248 - a1249;
            const Real a1253 = a1251 * 0.001;
            const Real a1255 = a1253 / real_138[l];
            const Real a1257 = a1255 * 1.88;
            const Real a1259 = a1257 * real_126[l];
            const Real a1261 = a1259 * 2.22;
            const Real a1263 = moved_numbers[LAYERS + 34] * real_122[l];
            const Real a1264 = a1261 * numbers[LAYERS + 34];
            const Real a1265 = a1264 + a1263;
            const Real a1267 = a1265 * real_141[l];
            const Real a1268 = a1244 - a1267;
            const Real a1269 = a1268 / real_140[l];
            const Real a1272 = real_452[l] * real_142[l];
            const Real a1273 = a1249 + a1272;
            const Real a1275 = a1273 * 0.001;
            const Real a1277 = a1275 / real_143[l];
            const Real a1279 = a1277 * 1.88;
            const Real a1281 = a1279 * real_107[l];
            const Real a1283 = a1281 * 2.22;
            const Real a1285 = moved_numbers[LAYERS + 34] * real_144[l];
            const Real a1286 = a1283 * numbers[LAYERS + 34];
            const Real a1287 = a1286 + a1285;
            const Real a1289 = a1287 * real_146[l];
            const Real a1290 = a1244 - a1289;
            const Real a1291 = a1290 / real_145[l];
            const Real a1295 = real_450[l] * 0.0010905125408942203;
            const Real a1297 = real_443[l] - a1295;
            const Real a1300 = select(mask_147[l], 0.0, a1297);
            const Real a1302 = x1293 * real_148[l];
            const Real a1303 = a1300 * x1292;
            const Real a1304 = a1303 + a1302;
            const Real a1308 = real_447[l] * x776;
            const Real a1309 = x779 * real_135[l];
            const Real a1311 = a1308 - a1309;
            const Real a1313 = select(x466, a1311, 0.0);
            const Real a1317 = a1304 * x776;
            const Real a1318 = x779 * real_149[l];
            const Real a1320 = a1317 - a1318;
            const Real a1322 = select(mask_151[l], a1320, 0.0);
            const Real a1326 = a1244 * real_153[l];
            const Real a1329 = a1326 * 0.002;
            const Real a1333 = select(mask_154[l], 0.0, a1329);
            const Real a1336 = a1326 * 0.23;
            const Real a1340 = select(mask_156[l], 0.0, a1336);
            const Real a1343 = a1269 * real_157[l];
            const Real a1344 = a1340 * real_141[l];
            const Real a1346 = a1343 - a1344;
            real_458[l] = a1269;
            real_459[l] = a1291;
            real_460[l] = a1313;
            real_461[l] = a1322;
            real_462[l] = a1333;
            real_463[l] = a1346;
        }
        // layered_snow._lying_snow
        const Real x1348 = real_459[4] + x264;
        const Real x1352 = x1348 * x1350;
        const Real x1356 = select(x466, x775, 0.0);
        moved_results[LAYERS + 19] = x1356;
        // layered_snow.open_snow
        Real a1357_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            a1357_last = a1357_last + real_436[l + 1];
        }
        const Real x1358 = a1357_last + x293;
        // calm_air.louis_exchange
        const Real x1360 = moved_numbers[LAYERS + 17] * x1359;
        const Real x1361 = moved_numbers[LAYERS + 1] - x1360;
        const Real x1362 = x1361 / numbers[LAYERS + 17];
        const Real x1364 = x1362 / x1359;
        const Real x1366 = moved_numbers[LAYERS + 18] * numbers[LAYERS + 17];
        const Real x1367 = moved_numbers[LAYERS + 17] * numbers[LAYERS + 18];
        const Real x1368 = x1367 + x1366;
        const Real x1370 = x1368 * x1369;
        const Real x1371 = moved_numbers[LAYERS] - x1370;
        const Real x1372 = x1371 / x1365;
        const Real x1374 = x1372 / x1369;
        const Real x1378 = x1364 * x1376;
        const Real x1381 = x1378 * 0.4;
        const Real x1384 = x1381 * x1380;
        const Real x1386 = x1384 + x1384;
        const Real x1389 = moved_numbers[LAYERS + 1] * numbers[LAYERS + 1];
        const Real x1390 = x1389 + x1389;
        const Real x1392 = x282 * x281;
        const Real x1393 = x1392 + x1392;
        const Real x1395 = x1393 * x1394;
        const Real x1396 = x1390 - x1395;
        const Real x1397 = x1396 / x1391;
        const Real x1399 = x1364 * x1373;
        const Real x1400 = x1374 * x1363;
        const Real x1401 = x1400 + x1399;
        const Real x1405 = x1401 * x1403;
        const Real x1408 = x1405 * 0.16000000000000003;
        const Real x1411 = x1408 * x281;
        const Real x1413 = x282 * x1407;
        const Real x1414 = x1413 - x1411;
        const Real x1416 = x1397 * 9.81;
        const Real x1418 = moved_numbers[LAYERS] * x26;
        const Real x1419 = x27 * numbers[LAYERS];
        const Real x1420 = x1419 + x1418;
        const Real x1422 = x1420 * x1421;
        const Real x1423 = x1416 - x1422;
        const Real x1424 = x1423 / x1417;
        const Real x1426 = x1386 * 75.0;
        const Real x1430 = x1362 / x1429;
        const Real x1432 = x1426 * x1428;
        const Real x1434 = x1430 * x1425;
        const Real x1435 = x1434 - x1432;
        // snow_skin.skin_balance
        const Real x1439 = x465 * forcing[4];
        const Real x1441 = moved_forcing[4] * x1436;
        const Real x1442 = x1441 - x1439;
        const Real x1444 = moved_numbers[LAYERS + 19] * forcing[5];
        const Real x1445 = moved_forcing[5] * numbers[LAYERS + 19];
        const Real x1446 = x1445 + x1444;
        const Real x1448 = x1442 + x1446;
        // layered_snow.open_snow
        const Real x1450 = x293 + x1148;
        const Real x1452 = select(x466, 0.0, a354_last);
        const Real x1453 = select(x466, 0.0, x1358);
        // layered_snow_step.layered_snow_step
        const Real x1458 = select(x1456, x1356, 0.0);
        // vegetation.vegetated_surface
        const Real x1461 = select(flags[3], 0.0, moved_forcing[8]);
        // vegetation.greenness
        const Real x1463 = x1461 - moved_numbers[LAYERS + 6];
        const Real x1465 = moved_numbers[LAYERS + 7] - moved_numbers[LAYERS + 6];
        const Real x1468 = select(x1466, 0.0, x1465);
        const Real x1470 = x1468 * x1469;
        const Real x1471 = x1463 - x1470;
        const Real x1472 = x1471 / x1467;
        const Real x1475 = select(x1473, 0.0, x1472);
        const Real x1478 = select(x1476, 0.0, x1475);
        const Real x1481 = select(x1479, 0.0, x1478);
        // vegetation._between
        const Real x1485 = x1481 * numbers[LAYERS + 38];
        const Real x1487 = moved_numbers[LAYERS + 38] * x1482;
        const Real x1488 = x1487 - x1485;
        const Real x1490 = x1481 * numbers[LAYERS + 39];
        const Real x1491 = moved_numbers[LAYERS + 39] * x1480;
        const Real x1492 = x1491 + x1490;
        const Real x1494 = x1488 + x1492;
        // vegetation.vegetated_surface
        const Real x1496 = select(flags[1], moved_forcing[10], x1494);
        moved_results[LAYERS + 22] = x1496;
        // vegetation._between
        const Real x1498 = x1481 * numbers[LAYERS + 43];
        const Real x1500 = moved_numbers[LAYERS + 43] * x1482;
        const Real x1501 = x1500 - x1498;
        const Real x1503 = x1481 * numbers[LAYERS + 42];
        const Real x1504 = moved_numbers[LAYERS + 42] * x1480;
        const Real x1505 = x1504 + x1503;
        const Real x1507 = x1501 + x1505;
        // vegetation.vegetated_surface
        const Real x1509 = select(flags[0], moved_forcing[9], x1507);
        moved_results[LAYERS + 20] = x1509;
        // vegetation._between
        const Real x1511 = x1481 * numbers[LAYERS + 40];
        const Real x1513 = moved_numbers[LAYERS + 40] * x1482;
        const Real x1514 = x1513 - x1511;
        const Real x1516 = x1481 * numbers[LAYERS + 41];
        const Real x1517 = moved_numbers[LAYERS + 41] * x1480;
        const Real x1518 = x1517 + x1516;
        const Real x1520 = x1514 + x1518;
        moved_results[LAYERS + 21] = x1520;
        const Real x1522 = x1481 * numbers[LAYERS + 44];
        const Real x1524 = moved_numbers[LAYERS + 44] * x1482;
        const Real x1525 = x1524 - x1522;
        const Real x1527 = x1481 * numbers[LAYERS + 45];
        const Real x1528 = moved_numbers[LAYERS + 45] * x1480;
        const Real x1529 = x1528 + x1527;
        const Real x1531 = x1525 + x1529;
        moved_after[3 * LAYERS + 35] = x1531;
        moved_after[3 * LAYERS + 36] = x1531;
        // soil_heat.canopy_damping
        const Real x1533 = x1461 * (-2.0);
        const Real x1535 = x1533 * x1534;
        // snow_free_ground.ground_conduction
        const Real x1537 = x148 * x1534;
        const Real x1538 = x1535 * x147;
        const Real x1539 = x1538 + x1537;
        // soil_heat.volumetric_heat_capacity
        const Real x1541 = moved_state[2 * LAYERS] * 4200000.0;
        const Real x1545 = moved_numbers[2 * LAYERS + 47] * 2000000.0;
        const Real x1548 = x1541 - x1545;
        const Real x1550 = moved_numbers[2 * LAYERS + 47] - moved_state[LAYERS];
        const Real x1552 = x1550 * 1004.0;
        const Real x1554 = x1548 + x1552;
        const Real x1556 = x112 * 2106000.0;
        const Real x1558 = x1554 + x1556;
        // soil_heat.ground_admittance
        const Real x1560 = x1558 * 0.5;
        const Real x1562 = x1560 * numbers[0];
        const Real x1563 = moved_numbers[0] * x1559;
        const Real x1564 = x1563 + x1562;
        const Real x1566 = x1564 / seconds;
        const Real x1568 = x1566 * x1565;
        const Real x1569 = x1568 + x1568;
        const Real x1571 = x1558 * x147;
        const Real x1572 = x148 * x1557;
        const Real x1573 = x1572 + x1571;
        const Real x1575 = x1573 / seconds;
        const Real x1577 = x1569 + x1575;
        const Real x1580 = x1577 / x1579;
        const Real x1582 = x1566 + x1580;
        // snow.into_warming_ground
        const Real x1584 = x1582 * x1583;
        const Real x1585 = x1539 - x1584;
        const Real x1586 = x1585 / x1581;
        const Real x1588 = x1 + x1586;
        // calm_air.calm_exchange
        const Real x1590 = x27 - moved_state[3 * LAYERS];
        const Real x1593 = select(x1591, 0.0, x282);
        const Real x1595 = x1593 * x1594;
        const Real x1596 = moved_numbers[LAYERS + 1] - x1595;
        const Real x1597 = x1596 / x1592;
        const Real x1599 = x1597 * 9.81;
        const Real x1601 = x1599 * x1594;
        const Real x1602 = x1597 * x1598;
        const Real x1603 = x1602 + x1601;
        const Real x1605 = moved_numbers[LAYERS] * forcing[1];
        const Real x1606 = moved_forcing[1] * numbers[LAYERS];
        const Real x1607 = x1606 + x1605;
        const Real x1609 = x1607 * x1608;
        const Real x1610 = x1603 - x1609;
        const Real x1611 = x1610 / x1604;
        const Real x1613 = x1611 * x1589;
        const Real x1614 = x1590 * x1608;
        const Real x1615 = x1614 + x1613;
        // calm_air.limited_richardson
        const Real x1618 = select(x1616, x1615, 0.0);
        const Real x1622 = moved_numbers[LAYERS + 2] * x1620;
        const Real x1625 = x1622 * (-2.0);
        const Real x1628 = x1618 * x1624;
        const Real x1629 = x1625 * x1617;
        const Real x1631 = x1628 - x1629;
        const Real x1634 = x1631 * x1633;
        const Real x1640 = x1634 * x1638;
        const Real x1642 = x1640 - x1634;
        const Real x1643 = x1642 / x1637;
        const Real x1646 = moved_numbers[LAYERS + 2] * x1638;
        const Real x1648 = x1643 * numbers[LAYERS + 2];
        const Real x1649 = x1648 - x1646;
        const Real x1651 = select(x1616, x1649, x1615);
        // calm_air.calm_exchange
        const Real x1653 = x1611 * x1652;
        const Real x1654 = x1651 - x1653;
        const Real x1655 = x1654 / x1608;
        const Real x1657 = x27 - x1655;
        // exchange.myj_exchange
        const Real x1661 = moved_forcing[3] * x1659;
        const Real x1664 = x1661 * 100000.0;
        const Real x1667 = x1664 / x1663;
        const Real x1670 = x1667 * 0.2857142857142857;
        const Real x1673 = x1670 * x1672;
        const Real x1676 = moved_forcing[1] * x1672;
        const Real x1677 = x1673 * forcing[1];
        const Real x1679 = x1676 - x1677;
        const Real x1681 = x1657 * x1672;
        const Real x1682 = x1673 * x1656;
        const Real x1684 = x1681 - x1682;
        const Real x1688 = x1679 * x1686;
        const Real x1691 = x1688 * 9.81;
        const Real x1694 = x1679 - x1684;
        const Real x1696 = moved_forcing[2] + moved_state[3 * LAYERS + 39];
        const Real x1698 = x1696 * 0.3041811846689896;
        const Real x1701 = x1694 * x1699;
        const Real x1702 = x1698 * x1693;
        const Real x1703 = x1702 + x1701;
        const Real x1705 = moved_forcing[2] - moved_state[3 * LAYERS + 39];
        const Real x1707 = x1705 * 0.6083623693379792;
        const Real x1709 = x1679 + x1684;
        const Real x1711 = x1709 * 0.5;
        const Real x1713 = x1707 * x1710;
        const Real x1714 = x1711 * x1706;
        const Real x1715 = x1714 + x1713;
        const Real x1717 = x1703 + x1715;
        const Real x1720 = select(x1718, 0.0, x1393);
        const Real x1722 = x1691 * x1716;
        const Real x1724 = x1717 * x1690;
        const Real x1725 = x1724 - x1722;
        const Real x1727 = x1725 * numbers[LAYERS + 1];
        const Real x1728 = moved_numbers[LAYERS + 1] * x1721;
        const Real x1729 = x1728 + x1727;
        const Real x1731 = x1729 * numbers[LAYERS + 1];
        const Real x1732 = moved_numbers[LAYERS + 1] * x1726;
        const Real x1733 = x1732 + x1731;
        const Real x1735 = x1720 * x1734;
        const Real x1736 = x1733 - x1735;
        const Real x1737 = x1736 / x1719;
        const Real x1739 = moved_numbers[LAYERS] * x1738;
        const Real x1740 = x1737 - x1739;
        const Real x1741 = x1740 / numbers[LAYERS];
        const Real x1743 = moved_numbers[LAYERS + 1] + moved_state[3 * LAYERS + 35];
        const Real x1745 = moved_numbers[LAYERS] + moved_state[3 * LAYERS + 35];
        const Real x1747 = moved_state[3 * LAYERS + 35] * x1746;
        const Real x1748 = x1743 - x1747;
        const Real x1749 = x1748 / state[3 * LAYERS + 35];
        const Real x1751 = x1749 / x1746;
        const Real x1753 = x1741 / 0.505;
        const Real x1756 = select(x1754, 0.0, x1753);
        // exchange.zilitinkevich_factor
        const Real x1759 = moved_state[3 * LAYERS + 35] * (-13.157629102823119);
        const Real x1761 = x1759 * x1760;
        const Real x1763 = select(flags[2], x1761, 0.0);
        const Real x1765 = x1763 * (-103.28);
        // exchange.myj_exchange
        const Real x1767 = x1756 * x1755;
        const Real x1768 = x1767 + x1767;
        const Real x1770 = x1768 * 10.0;
        const Real x1773 = select(x1757, x1770, 0.0);
        const Real x1775 = x1765 * x1772;
        const Real x1776 = x1773 * x1764;
        const Real x1777 = x1776 + x1775;
        const Real x1781 = moved_numbers[LAYERS] * x1779;
        const Real x1784 = x1781 * 0.0001;
        const Real x1785 = -x1784;
        // exchange.convective_factor
        const Real x1787 = x1725 * 1000.0;
        const Real x1790 = x1787 * x1789;
        const Real x1794 = select(x1792, 0.0, x1790);
        const Real x1796 = x1794 / x1793;
        const Real x1798 = x1796 * 0.6666666666666666;
        const Real x1800 = x1798 * x1799;
        const Real x1802 = select(x1791, x1800, 0.0);
        const Real x1804 = x1802 * 1.44;
        // exchange._convective_velocity_squared
        const Real x1806 = moved_state[3 * LAYERS + 37] / state[3 * LAYERS + 37];
        const Real x1808 = x1806 * 0.6666666666666666;
        const Real x1810 = x1808 * x1809;
        const Real x1812 = x1804 * x1809;
        const Real x1813 = x1810 * x1803;
        const Real x1814 = x1813 + x1812;
        // exchange._friction_velocity
        const Real x1816 = x1720 + x1814;
        const Real x1819 = x1816 / x1818;
        const Real x1821 = moved_state[3 * LAYERS + 38] * x1817;
        const Real x1822 = x1819 * state[3 * LAYERS + 38];
        const Real x1823 = x1822 + x1821;
        const Real x1826 = x1823 / x1825;
        const Real x1829 = select(x1827, 0.0, x1826);
        // exchange.myj_exchange
        const Real x1831 = select(x1757, 0.0, x1804);
        const Real x1833 = x1725 * 0.4;
        const Real x1835 = x1743 * x1834;
        const Real x1836 = moved_state[3 * LAYERS + 35] - x1835;
        const Real x1837 = x1836 / x1742;
        const Real x1839 = x1829 * state[3 * LAYERS + 36];
        const Real x1840 = moved_state[3 * LAYERS + 36] * x1828;
        const Real x1841 = x1840 + x1839;
        const Real x1844 = x1841 / x1843;
        const Real x1846 = x1777 * x1842;
        const Real x1847 = x1844 * x1774;
        const Real x1848 = x1847 + x1846;
        const Real x1850 = x1848 * x1849;
        const Real x1852 = x1850 * state[3 * LAYERS + 36];
        const Real x1853 = moved_state[3 * LAYERS + 36] * x1849;
        const Real x1854 = x1853 + x1852;
        const Real x1857 = select(x1855, 0.0, x1854);
        const Real x1859 = x1745 * x1858;
        const Real x1860 = x1857 - x1859;
        const Real x1861 = x1860 / x1744;
        const Real x1863 = x1833 * state[3 * LAYERS + 37];
        const Real x1864 = moved_state[3 * LAYERS + 37] * x1832;
        const Real x1865 = x1864 + x1863;
        const Real x1867 = x1829 * x1828;
        const Real x1868 = x1867 + x1867;
        const Real x1870 = x1868 * x1828;
        const Real x1871 = x1829 * x1866;
        const Real x1872 = x1871 + x1870;
        const Real x1874 = x1872 * x1873;
        const Real x1875 = x1865 - x1874;
        const Real x1876 = x1875 / x1869;
        real_381[0] = x1743;
        real_381[1] = moved_state[3 * LAYERS + 35];
        real_381[2] = x1745;
        real_381[3] = x1857;
        real_382[0] = real_of(0.0);
        real_382[1] = x1837;
        real_382[2] = real_of(0.0);
        real_382[3] = x1861;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a1880 = x1876 * real_159[l];
            const Real a1881 = real_381[l] * x1873;
            const Real a1882 = a1881 + a1880;
            const Real a1886 = real_382[l] * (-5.0);
            const Real a1889 = select(mask_162[l], a1886, a1882);
            const Real a1891 = real_382[l] * 0.9999990000003619;
            const Real a1894 = select(mask_163[l], a1891, a1889);
            const Real a1897 = a1894 / 0.0006;
            const Real a1908 = a1897 * real_164[l];
            real_380[l] = a1908;
        }
        // exchange.myj_exchange
        const Real x1911 = real_380[0] - real_380[1];
        const Real x1913 = x1911 + x1751;
        const Real x1915 = real_380[2] - real_380[3];
        const Real x1917 = x1861 / x1858;
        const Real x1919 = x1915 - x1917;
        const Real x1921 = x1829 * 0.4;
        const Real x1923 = x1913 * x1922;
        const Real x1924 = x1921 - x1923;
        const Real x1925 = x1924 / x1912;
        const Real x1928 = select(x1926, x1785, x1925);
        const Real x1930 = x1919 * x1929;
        const Real x1931 = x1921 - x1930;
        const Real x1932 = x1931 / x1918;
        const Real x1935 = select(x1933, x1785, x1932);
        // exchange._convective_velocity_squared
        const Real x1937 = x1935 / x1934;
        const Real x1939 = x1937 * 0.6666666666666666;
        const Real x1941 = x1939 * x1940;
        const Real x1943 = x1831 * x1940;
        const Real x1944 = x1941 * x1830;
        const Real x1945 = x1944 + x1943;
        // exchange._friction_velocity
        const Real x1947 = x1720 + x1945;
        const Real x1950 = x1947 / x1949;
        const Real x1952 = x1928 * x1948;
        const Real x1953 = x1950 * x1927;
        const Real x1954 = x1953 + x1952;
        const Real x1957 = x1954 / x1956;
        const Real x1960 = select(x1958, 0.0, x1957);
        // exchange.myj_exchange
        const Real x1962 = x1960 * state[3 * LAYERS + 36];
        const Real x1963 = moved_state[3 * LAYERS + 36] * x1959;
        const Real x1964 = x1963 + x1962;
        const Real x1967 = x1964 / x1966;
        const Real x1969 = x1777 * x1965;
        const Real x1970 = x1967 * x1774;
        const Real x1971 = x1970 + x1969;
        const Real x1973 = x1971 * x1972;
        const Real x1975 = x1973 * state[3 * LAYERS + 36];
        const Real x1976 = moved_state[3 * LAYERS + 36] * x1972;
        const Real x1977 = x1976 + x1975;
        const Real x1980 = select(x1978, 0.0, x1977);
        const Real x1982 = x1745 * x1981;
        const Real x1983 = x1980 - x1982;
        const Real x1984 = x1983 / x1744;
        const Real x1986 = x1833 * x1934;
        const Real x1987 = x1935 * x1832;
        const Real x1988 = x1987 + x1986;
        const Real x1990 = x1960 * x1959;
        const Real x1991 = x1990 + x1990;
        const Real x1993 = x1991 * x1959;
        const Real x1994 = x1960 * x1989;
        const Real x1995 = x1994 + x1993;
        const Real x1997 = x1995 * x1996;
        const Real x1998 = x1988 - x1997;
        const Real x1999 = x1998 / x1992;
        real_380[0] = x1743;
        real_380[1] = moved_state[3 * LAYERS + 35];
        real_380[2] = x1745;
        real_380[3] = x1980;
        real_382[0] = real_of(0.0);
        real_382[1] = x1837;
        real_382[2] = real_of(0.0);
        real_382[3] = x1984;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a2003 = x1999 * real_165[l];
            const Real a2004 = real_380[l] * x1996;
            const Real a2005 = a2004 + a2003;
            const Real a2009 = real_382[l] * (-5.0);
            const Real a2012 = select(mask_166[l], a2009, a2005);
            const Real a2014 = real_382[l] * 0.9999990000003619;
            const Real a2017 = select(mask_167[l], a2014, a2012);
            const Real a2020 = a2017 / 0.0006;
            const Real a2030 = a2020 * real_168[l];
            real_381[l] = a2030;
        }
        // exchange.myj_exchange
        const Real x2033 = real_381[0] - real_381[1];
        const Real x2035 = x2033 + x1751;
        const Real x2037 = real_381[2] - real_381[3];
        const Real x2039 = x1984 / x1981;
        const Real x2041 = x2037 - x2039;
        const Real x2043 = x1960 * 0.4;
        const Real x2045 = x2035 * x2044;
        const Real x2046 = x2043 - x2045;
        const Real x2047 = x2046 / x2034;
        const Real x2050 = select(x2048, x1785, x2047);
        const Real x2052 = x2041 * x2051;
        const Real x2053 = x2043 - x2052;
        const Real x2054 = x2053 / x2040;
        const Real x2057 = select(x2055, x1785, x2054);
        // exchange._convective_velocity_squared
        const Real x2059 = x2057 / x2056;
        const Real x2061 = x2059 * 0.6666666666666666;
        const Real x2063 = x2061 * x2062;
        const Real x2065 = x1831 * x2062;
        const Real x2066 = x2063 * x1830;
        const Real x2067 = x2066 + x2065;
        // exchange._friction_velocity
        const Real x2069 = x1720 + x2067;
        const Real x2072 = x2069 / x2071;
        const Real x2074 = x2050 * x2070;
        const Real x2075 = x2072 * x2049;
        const Real x2076 = x2075 + x2074;
        const Real x2079 = x2076 / x2078;
        const Real x2082 = select(x2080, 0.0, x2079);
        // exchange.myj_exchange
        const Real x2084 = x2082 * state[3 * LAYERS + 36];
        const Real x2085 = moved_state[3 * LAYERS + 36] * x2081;
        const Real x2086 = x2085 + x2084;
        const Real x2089 = x2086 / x2088;
        const Real x2091 = x1777 * x2087;
        const Real x2092 = x2089 * x1774;
        const Real x2093 = x2092 + x2091;
        const Real x2095 = x2093 * x2094;
        const Real x2097 = x2095 * state[3 * LAYERS + 36];
        const Real x2098 = moved_state[3 * LAYERS + 36] * x2094;
        const Real x2099 = x2098 + x2097;
        const Real x2102 = select(x2100, 0.0, x2099);
        const Real x2104 = x1745 * x2103;
        const Real x2105 = x2102 - x2104;
        const Real x2106 = x2105 / x1744;
        const Real x2108 = x1833 * x2056;
        const Real x2109 = x2057 * x1832;
        const Real x2110 = x2109 + x2108;
        const Real x2112 = x2082 * x2081;
        const Real x2113 = x2112 + x2112;
        const Real x2115 = x2113 * x2081;
        const Real x2116 = x2082 * x2111;
        const Real x2117 = x2116 + x2115;
        const Real x2119 = x2117 * x2118;
        const Real x2120 = x2110 - x2119;
        const Real x2121 = x2120 / x2114;
        real_381[0] = x1743;
        real_381[1] = moved_state[3 * LAYERS + 35];
        real_381[2] = x1745;
        real_381[3] = x2102;
        real_382[0] = real_of(0.0);
        real_382[1] = x1837;
        real_382[2] = real_of(0.0);
        real_382[3] = x2106;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a2125 = x2121 * real_169[l];
            const Real a2126 = real_381[l] * x2118;
            const Real a2127 = a2126 + a2125;
            const Real a2131 = real_382[l] * (-5.0);
            const Real a2134 = select(mask_170[l], a2131, a2127);
            const Real a2136 = real_382[l] * 0.9999990000003619;
            const Real a2139 = select(mask_171[l], a2136, a2134);
            const Real a2142 = a2139 / 0.0006;
            const Real a2152 = a2142 * real_172[l];
            real_380[l] = a2152;
        }
        // exchange.myj_exchange
        const Real x2155 = real_380[0] - real_380[1];
        const Real x2157 = x2155 + x1751;
        const Real x2159 = real_380[2] - real_380[3];
        const Real x2161 = x2106 / x2103;
        const Real x2163 = x2159 - x2161;
        const Real x2165 = x2082 * 0.4;
        const Real x2167 = x2157 * x2166;
        const Real x2168 = x2165 - x2167;
        const Real x2169 = x2168 / x2156;
        const Real x2172 = select(x2170, x1785, x2169);
        const Real x2174 = x2163 * x2173;
        const Real x2175 = x2165 - x2174;
        const Real x2176 = x2175 / x2162;
        const Real x2179 = select(x2177, x1785, x2176);
        // exchange._convective_velocity_squared
        const Real x2181 = x2179 / x2178;
        const Real x2183 = x2181 * 0.6666666666666666;
        const Real x2185 = x2183 * x2184;
        const Real x2187 = x1831 * x2184;
        const Real x2188 = x2185 * x1830;
        const Real x2189 = x2188 + x2187;
        // exchange._friction_velocity
        const Real x2191 = x1720 + x2189;
        const Real x2194 = x2191 / x2193;
        const Real x2196 = x2172 * x2192;
        const Real x2197 = x2194 * x2171;
        const Real x2198 = x2197 + x2196;
        const Real x2201 = x2198 / x2200;
        const Real x2204 = select(x2202, 0.0, x2201);
        // exchange.myj_exchange
        const Real x2206 = x2204 * state[3 * LAYERS + 36];
        const Real x2207 = moved_state[3 * LAYERS + 36] * x2203;
        const Real x2208 = x2207 + x2206;
        const Real x2211 = x2208 / x2210;
        const Real x2213 = x1777 * x2209;
        const Real x2214 = x2211 * x1774;
        const Real x2215 = x2214 + x2213;
        const Real x2217 = x2215 * x2216;
        const Real x2219 = x2217 * state[3 * LAYERS + 36];
        const Real x2220 = moved_state[3 * LAYERS + 36] * x2216;
        const Real x2221 = x2220 + x2219;
        const Real x2224 = select(x2222, 0.0, x2221);
        const Real x2226 = x1745 * x2225;
        const Real x2227 = x2224 - x2226;
        const Real x2228 = x2227 / x1744;
        const Real x2230 = x1833 * x2178;
        const Real x2231 = x2179 * x1832;
        const Real x2232 = x2231 + x2230;
        const Real x2234 = x2204 * x2203;
        const Real x2235 = x2234 + x2234;
        const Real x2237 = x2235 * x2203;
        const Real x2238 = x2204 * x2233;
        const Real x2239 = x2238 + x2237;
        const Real x2241 = x2239 * x2240;
        const Real x2242 = x2232 - x2241;
        const Real x2243 = x2242 / x2236;
        real_380[0] = x1743;
        real_380[1] = moved_state[3 * LAYERS + 35];
        real_380[2] = x1745;
        real_380[3] = x2224;
        real_382[0] = real_of(0.0);
        real_382[1] = x1837;
        real_382[2] = real_of(0.0);
        real_382[3] = x2228;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a2247 = x2243 * real_173[l];
            const Real a2248 = real_380[l] * x2240;
            const Real a2249 = a2248 + a2247;
            const Real a2253 = real_382[l] * (-5.0);
            const Real a2256 = select(mask_174[l], a2253, a2249);
            const Real a2258 = real_382[l] * 0.9999990000003619;
            const Real a2261 = select(mask_175[l], a2258, a2256);
            const Real a2264 = a2261 / 0.0006;
            const Real a2274 = a2264 * real_176[l];
            real_381[l] = a2274;
        }
        // exchange.myj_exchange
        const Real x2277 = real_381[0] - real_381[1];
        const Real x2279 = x2277 + x1751;
        const Real x2281 = real_381[2] - real_381[3];
        const Real x2283 = x2228 / x2225;
        const Real x2285 = x2281 - x2283;
        const Real x2287 = x2204 * 0.4;
        const Real x2289 = x2279 * x2288;
        const Real x2290 = x2287 - x2289;
        const Real x2291 = x2290 / x2278;
        const Real x2294 = select(x2292, x1785, x2291);
        const Real x2296 = x2285 * x2295;
        const Real x2297 = x2287 - x2296;
        const Real x2298 = x2297 / x2284;
        const Real x2301 = select(x2299, x1785, x2298);
        // exchange._convective_velocity_squared
        const Real x2303 = x2301 / x2300;
        const Real x2305 = x2303 * 0.6666666666666666;
        const Real x2307 = x2305 * x2306;
        const Real x2309 = x1831 * x2306;
        const Real x2310 = x2307 * x1830;
        const Real x2311 = x2310 + x2309;
        // exchange._friction_velocity
        const Real x2313 = x1720 + x2311;
        const Real x2316 = x2313 / x2315;
        const Real x2318 = x2294 * x2314;
        const Real x2319 = x2316 * x2293;
        const Real x2320 = x2319 + x2318;
        const Real x2323 = x2320 / x2322;
        const Real x2326 = select(x2324, 0.0, x2323);
        // exchange.myj_exchange
        const Real x2328 = x2326 * state[3 * LAYERS + 36];
        const Real x2329 = moved_state[3 * LAYERS + 36] * x2325;
        const Real x2330 = x2329 + x2328;
        const Real x2333 = x2330 / x2332;
        const Real x2335 = x1777 * x2331;
        const Real x2336 = x2333 * x1774;
        const Real x2337 = x2336 + x2335;
        const Real x2339 = x2337 * x2338;
        const Real x2341 = x2339 * state[3 * LAYERS + 36];
        const Real x2342 = moved_state[3 * LAYERS + 36] * x2338;
        const Real x2343 = x2342 + x2341;
        const Real x2346 = select(x2344, 0.0, x2343);
        const Real x2348 = x1745 * x2347;
        const Real x2349 = x2346 - x2348;
        const Real x2350 = x2349 / x1744;
        const Real x2352 = x1833 * x2300;
        const Real x2353 = x2301 * x1832;
        const Real x2354 = x2353 + x2352;
        const Real x2356 = x2326 * x2325;
        const Real x2357 = x2356 + x2356;
        const Real x2359 = x2357 * x2325;
        const Real x2360 = x2326 * x2355;
        const Real x2361 = x2360 + x2359;
        const Real x2363 = x2361 * x2362;
        const Real x2364 = x2354 - x2363;
        const Real x2365 = x2364 / x2358;
        real_381[0] = x1743;
        real_381[1] = moved_state[3 * LAYERS + 35];
        real_381[2] = x1745;
        real_381[3] = x2346;
        real_382[0] = real_of(0.0);
        real_382[1] = x1837;
        real_382[2] = real_of(0.0);
        real_382[3] = x2350;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a2369 = x2365 * real_177[l];
            const Real a2370 = real_381[l] * x2362;
            const Real a2371 = a2370 + a2369;
            const Real a2375 = real_382[l] * (-5.0);
            const Real a2378 = select(mask_178[l], a2375, a2371);
            const Real a2380 = real_382[l] * 0.9999990000003619;
            const Real a2383 = select(mask_179[l], a2380, a2378);
            const Real a2386 = a2383 / 0.0006;
            const Real a2396 = a2386 * real_180[l];
            real_380[l] = a2396;
        }
        // exchange.myj_exchange
        const Real x2399 = real_380[0] - real_380[1];
        const Real x2401 = x2399 + x1751;
        const Real x2403 = real_380[2] - real_380[3];
        const Real x2405 = x2350 / x2347;
        const Real x2407 = x2403 - x2405;
        const Real x2409 = x2326 * 0.4;
        const Real x2411 = x2401 * x2410;
        const Real x2412 = x2409 - x2411;
        const Real x2413 = x2412 / x2400;
        const Real x2416 = select(x2414, x1785, x2413);
        const Real x2418 = x2407 * x2417;
        const Real x2419 = x2409 - x2418;
        const Real x2420 = x2419 / x2406;
        const Real x2423 = select(x2421, x1785, x2420);
        // calm_air.calm_exchange
        const Real x2425 = x260 * 1004.5;
        const Real x2427 = x2425 * x2426;
        const Real x2428 = moved_numbers[LAYERS + 4] - x2427;
        const Real x2429 = x2428 / x2424;
        const Real x2431 = x2423 + x2429;
        // snow_free_ground.with_surface_of
        const Real x2435 = x1509 * forcing[4];
        const Real x2437 = moved_forcing[4] * x2432;
        const Real x2438 = x2437 - x2435;
        const Real x2440 = x1520 * forcing[5];
        const Real x2441 = moved_forcing[5] * x1519;
        const Real x2442 = x2441 + x2440;
        const Real x2444 = x2438 + x2442;
        // snow.conductance
        const Real x2446 = x1 * x2445;
        const Real x2447 = x1539 - x2446;
        const Real x2448 = x2447 / x0;
        // snow_free_ground.with_surface_of
        const Real x2450 = moved_state[3 * LAYERS] - moved_state[0];
        const Real x2452 = x2448 * x2449;
        const Real x2453 = x2450 * x2445;
        const Real x2454 = x2453 + x2452;
        const Real x2456 = x60 * 4218.0;
        // evapotranspiration.potential_evaporation
        const Real x2458 = x44 * 2488.8;
        const Real x2460 = x260 * 1004.6;
        const Real x2462 = x2460 * x2430;
        const Real x2463 = x2431 * x2459;
        const Real x2464 = x2463 + x2462;
        const Real x2466 = x52 / 5.67e-08;
        const Real x2468 = x1520 * x2465;
        const Real x2469 = x2466 * x1519;
        const Real x2470 = x2469 + x2468;
        const Real x2472 = x2470 * 6.48e-08;
        const Real x2474 = moved_forcing[3] * x2430;
        const Real x2475 = x2431 * forcing[3];
        const Real x2476 = x2475 + x2474;
        const Real x2478 = x2476 * x2477;
        const Real x2479 = x2472 - x2478;
        const Real x2480 = x2479 / x2473;
        const Real x2483 = x2464 * x2482;
        const Real x2484 = x2456 - x2483;
        const Real x2485 = x2484 / x2461;
        const Real x2487 = x2480 + x2485;
        const Real x2489 = x1520 * x51;
        const Real x2490 = x52 * x1519;
        const Real x2491 = x2490 + x2489;
        const Real x2493 = x2444 - x2491;
        const Real x2495 = x2493 - x2454;
        const Real x2497 = x2464 * x2496;
        const Real x2498 = x2495 - x2497;
        const Real x2499 = x2498 / x2461;
        const Real x2501 = x2499 + x27;
        const Real x2503 = x2501 - moved_forcing[1];
        const Real x2505 = x23 - moved_forcing[2];
        const Real x2507 = x2505 * 2488.8;
        const Real x2509 = x2507 * x2486;
        const Real x2510 = x2487 * x2506;
        const Real x2511 = x2510 + x2509;
        const Real x2513 = x2503 * x2457;
        const Real x2514 = x2458 * x2502;
        const Real x2515 = x2514 + x2513;
        const Real x2517 = x2511 + x2515;
        const Real x2519 = x2458 + x2487;
        const Real x2521 = x2519 * x2520;
        const Real x2522 = x2517 - x2521;
        const Real x2523 = x2522 / x2518;
        const Real x2525 = x2523 * x2461;
        const Real x2526 = x2464 * x2520;
        const Real x2527 = x2526 + x2525;
        const Real x2529 = x2527 / 2501000.0;
        // snow_free_ground.with_surface_of
        const Real x2532 = select(x2530, 0.0, x2529);
        // vegetation.water_stress
        const Real x2536 = moved_numbers[7 * LAYERS + 49] - moved_numbers[7 * LAYERS + 50];
        // vegetation.canopy_resistance
        const Real x2550 = select(x2548, 0.0, x1496);
        const Real x2552 = moved_forcing[4] * 1.1;
        const Real x2554 = moved_numbers[LAYERS + 36] * x2549;
        const Real x2555 = x2550 * numbers[LAYERS + 36];
        const Real x2556 = x2555 + x2554;
        const Real x2558 = x2556 * x2557;
        const Real x2559 = x2552 - x2558;
        const Real x2560 = x2559 / x2553;
        const Real x2562 = moved_numbers[LAYERS + 35] / 5000.0;
        const Real x2564 = x2560 + x2562;
        const Real x2567 = x2560 * x2566;
        const Real x2568 = x2564 - x2567;
        const Real x2569 = x2568 / x2565;
        const Real x2572 = moved_forcing[1] * x2570;
        const Real x2574 = x2572 + x2572;
        const Real x2577 = x2574 * 0.0016;
        const Real x2581 = moved_numbers[LAYERS + 37] * x2504;
        const Real x2582 = x2505 * numbers[LAYERS + 37];
        const Real x2583 = x2582 + x2581;
        const Real x2588 = x2583 * x2586;
        const Real x2598 = select(x2596, 0.0, x2569);
        const Real x2600 = x2550 * x2597;
        const Real x2601 = x2598 * x2549;
        const Real x2602 = x2601 + x2600;
        const Real x2605 = select(x2603, 0.0, x2577);
        const Real x2607 = x2602 * x2604;
        const Real x2608 = x2605 * x2599;
        const Real x2609 = x2608 + x2607;
        const Real x2612 = select(x2610, 0.0, x2588);
        const Real x2615 = x2609 * x2611;
        const Real x2616 = x2612 * x2606;
        const Real x2618 = x2615 - x2616;
        // vegetation.water_stress, vegetation.canopy_resistance
        Real a2595_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2534 = moved_state[l + 2 * LAYERS] - moved_numbers[7 * LAYERS + 50];
            const Real a2538 = x2536 * real_182[l];
            const Real a2539 = a2534 - a2538;
            const Real a2540 = a2539 / x2535;
            const Real a2543 = select(mask_183[l], 0.0, a2540);
            const Real a2546 = select(mask_184[l], 0.0, a2543);
            const Real a2591 = moved_numbers[l + 7 * LAYERS + 51] * real_185[l];
            const Real a2592 = a2546 * numbers[l + 7 * LAYERS + 51];
            const Real a2593 = a2592 + a2591;
            a2595_last = a2595_last + a2593;
            real_306[l] = a2546;
            real_290[l] = a2593;
        }
        // vegetation.canopy_resistance
        const Real x2621 = select(x2619, 0.0, a2595_last);
        const Real x2623 = x2618 * x2620;
        const Real x2624 = x2621 * x2614;
        const Real x2625 = x2624 + x2623;
        const Real x2627 = x2625 * x2626;
        const Real x2628 = moved_numbers[LAYERS + 35] - x2627;
        const Real x2629 = x2628 / x2622;
        const Real x2631 = x1520 * 4.0;
        const Real x2633 = x2631 * x51;
        const Real x2634 = x52 * x2630;
        const Real x2635 = x2634 + x2633;
        const Real x2637 = x2635 * 0.2857541065206571;
        const Real x2639 = x2476 * x2638;
        const Real x2640 = x2637 - x2639;
        const Real x2641 = x2640 / x2473;
        const Real x2644 = x44 * 2489.795918367347;
        const Real x2646 = x2641 + x2644;
        const Real x2648 = x2629 * x2430;
        const Real x2649 = x2431 * x2626;
        const Real x2650 = x2649 + x2648;
        const Real x2653 = x2641 * x2651;
        const Real x2654 = x2650 * x2642;
        const Real x2655 = x2654 + x2653;
        const Real x2657 = x2655 + x2644;
        const Real x2659 = x2657 * x2658;
        const Real x2660 = x2646 - x2659;
        const Real x2661 = x2660 / x2656;
        const Real x2663 = select(x2547, x2661, 0.0);
        // step_parts.evaporation_demand
        const Real x2665 = x2532 / 1000.0;
        // evapotranspiration.evaporation_components
        const Real x2667 = moved_state[LAYERS] - moved_numbers[7 * LAYERS + 47];
        const Real x2669 = moved_numbers[7 * LAYERS + 48] - moved_numbers[7 * LAYERS + 47];
        const Real x2671 = x2669 * x2670;
        const Real x2672 = x2667 - x2671;
        const Real x2673 = x2672 / x2668;
        const Real x2676 = select(x2674, 0.0, x2673);
        const Real x2679 = select(x2677, 0.0, x2676);
        const Real x2681 = x2679 * x2678;
        const Real x2682 = x2681 + x2681;
        const Real x2686 = x2682 * x2683;
        const Real x2687 = x1461 * x2680;
        const Real x2689 = x2686 - x2687;
        const Real x2691 = x2689 * x2664;
        const Real x2692 = x2665 * x2685;
        const Real x2693 = x2692 + x2691;
        const Real x2695 = moved_state[3 * LAYERS + 1] / 0.0005;
        const Real x2699 = select(x2697, 0.0, x2695);
        const Real x2702 = x2699 / x2701;
        const Real x2704 = select(x2696, x2702, 0.0);
        const Real x2706 = x1461 * x2703;
        const Real x2707 = x2704 * x1460;
        const Real x2708 = x2707 + x2706;
        const Real x2710 = x2708 * x2664;
        const Real x2711 = x2665 * x2705;
        const Real x2712 = x2711 + x2710;
        const Real x2714 = moved_state[3 * LAYERS + 1] / seconds;
        const Real x2717 = select(x2715, x2714, x2712);
        const Real x2719 = x1461 * x2662;
        const Real x2720 = x2663 * x1460;
        const Real x2721 = x2720 + x2719;
        const Real x2723 = x2721 * x2664;
        const Real x2724 = x2665 * x2718;
        const Real x2725 = x2724 + x2723;
        const Real x2729 = x2725 * x2726;
        const Real x2730 = x2704 * x2722;
        const Real x2732 = x2729 - x2730;
        const Real x2740 = moved_numbers[9 * LAYERS + 51] * x2739;
        Real a2738_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2734 = real_306[l] * numbers[l + 8 * LAYERS + 51];
            const Real a2735 = moved_numbers[l + 8 * LAYERS + 51] * real_185[l];
            const Real a2736 = a2735 + a2734;
            a2738_last = a2738_last + a2736;
            real_390[l] = a2736;
        }
        const Real x2741 = a2738_last - x2740;
        const Real x2742 = x2741 / numbers[9 * LAYERS + 51];
        Real a2755_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2744 = moved_numbers[l + 7 * LAYERS + 51] + real_390[l];
            const Real a2746 = a2744 - x2742;
            const Real a2749 = select(mask_188[l], 0.0, a2746);
            const Real a2751 = real_390[l] * real_189[l];
            const Real a2752 = a2749 * real_187[l];
            const Real a2753 = a2752 + a2751;
            a2755_last = a2755_last + a2753;
            real_306[l] = a2753;
        }
        const Real x2758 = select(x2756, a2755_last, 0.0);
        // snow_free_ground.rate
        const Real x2770 = x2693 + x2717;
        // evapotranspiration.evaporation_components
        Real a2768_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2760 = x2758 * real_191[l];
            const Real a2761 = real_306[l] - a2760;
            const Real a2762 = a2761 / x2757;
            const Real a2764 = x2732 * real_191[l];
            const Real a2765 = a2762 * x2728;
            const Real a2766 = a2765 + a2764;
            a2768_last = a2768_last + a2766;
        }
        // snow_free_ground.rate
        const Real x2772 = x2770 + a2768_last;
        const Real x2774 = x2772 * 1000.0;
        // snow_free_ground.deposition
        const Real x2780 = select(x2777, 0.0, x2529);
        // snow_free_ground.rate
        const Real x2783 = x2774 + x2780;
        // snow_free_ground.with_surface_of
        const Real x2785 = x2783 - x2780;
        const Real x2787 = x2785 * 2501000.0;
        const Real x2790 = x2780 * 2501000.0;
        const Real x2793 = x2787 + x2790;
        // surface_balance.around
        const Real x2795 = x2631 * 5.67e-08;
        const Real x2797 = x47 * forcing[1];
        const Real x2798 = moved_forcing[1] * x45;
        const Real x2799 = x2798 + x2797;
        const Real x2801 = x2795 * x2796;
        const Real x2802 = x2799 * x2794;
        const Real x2803 = x2802 + x2801;
        const Real x2805 = x2464 + x2456;
        const Real x2807 = x2805 + x2803;
        // surface_balance.emitted
        const Real x2809 = moved_forcing[1] * (-1.0);
        const Real x2811 = x2803 * x2808;
        const Real x2812 = x2809 * x2800;
        const Real x2813 = x2812 + x2811;
        const Real x2815 = x2491 + x2813;
        // surface_balance.around
        const Real x2817 = x2444 - x2815;
        const Real x2819 = x2817 - x2793;
        const Real x2821 = x2464 * x26;
        const Real x2822 = x27 * x2461;
        const Real x2823 = x2822 + x2821;
        const Real x2825 = x2819 + x2823;
        const Real x2827 = x2456 * forcing[1];
        const Real x2828 = moved_forcing[1] * x2455;
        const Real x2829 = x2828 + x2827;
        const Real x2831 = x2825 + x2829;
        const Real x2833 = x2807 * x2832;
        const Real x2834 = x2831 - x2833;
        const Real x2835 = x2834 / x2806;
        // snow.conductance
        const Real x2837 = x1588 * x2836;
        const Real x2838 = x1539 - x2837;
        const Real x2839 = x2838 / x1587;
        // surface_balance.around
        const Real x2841 = x2807 * x2840;
        const Real x2842 = x2839 - x2841;
        const Real x2843 = x2842 / x2806;
        // surface_balance.skin_temperature
        const Real x2845 = x2843 * state[0];
        const Real x2846 = moved_state[0] * x2840;
        const Real x2847 = x2846 + x2845;
        const Real x2849 = x2835 + x2847;
        const Real x2852 = x2843 * x2851;
        const Real x2853 = x2849 - x2852;
        const Real x2854 = x2853 / x2850;
        // surface_balance.around
        const Real x2856 = x2854 * x2851;
        const Real x2857 = x2856 + x2856;
        const Real x2859 = x2857 * x2851;
        const Real x2860 = x2854 * x2855;
        const Real x2861 = x2860 + x2859;
        const Real x2863 = x2795 * x2858;
        const Real x2864 = x2861 * x2794;
        const Real x2865 = x2864 + x2863;
        const Real x2867 = x2805 + x2865;
        // air.emission
        const Real x2869 = x2857 * x2855;
        const Real x2870 = x2869 + x2869;
        const Real x2872 = x2870 * 5.67e-08;
        // surface_balance.emitted
        const Real x2874 = x1520 * x2871;
        const Real x2875 = x2872 * x1519;
        const Real x2876 = x2875 + x2874;
        const Real x2878 = x2854 * (-1.0);
        const Real x2880 = x2865 * x2877;
        const Real x2881 = x2878 * x2862;
        const Real x2882 = x2881 + x2880;
        const Real x2884 = x2876 + x2882;
        // surface_balance.around
        const Real x2886 = x2444 - x2884;
        const Real x2888 = x2886 - x2793;
        const Real x2890 = x2888 + x2823;
        const Real x2892 = x2890 + x2829;
        const Real x2894 = x2867 * x2893;
        const Real x2895 = x2892 - x2894;
        const Real x2896 = x2895 / x2866;
        const Real x2898 = x2867 * x2897;
        const Real x2899 = x2839 - x2898;
        const Real x2900 = x2899 / x2866;
        // surface_balance.skin_temperature
        const Real x2902 = x2900 * state[0];
        const Real x2903 = moved_state[0] * x2897;
        const Real x2904 = x2903 + x2902;
        const Real x2906 = x2896 + x2904;
        const Real x2909 = x2900 * x2908;
        const Real x2910 = x2906 - x2909;
        const Real x2911 = x2910 / x2907;
        // snow_free_ground.specific_humidity
        const Real x2915 = x2464 * x2913;
        const Real x2918 = x2915 * 1004.5;
        const Real x2921 = x2783 * x2917;
        const Real x2922 = x2918 * x2782;
        const Real x2924 = x2921 - x2922;
        const Real x2926 = moved_forcing[2] + x2924;
        // calm_air.calm_exchange
        const Real x2928 = x27 - x2911;
        const Real x2930 = x1611 * x2927;
        const Real x2931 = x2928 * x1608;
        const Real x2932 = x2931 + x2930;
        // calm_air.limited_richardson
        const Real x2935 = select(x2933, x2932, 0.0);
        const Real x2937 = x2935 * x1624;
        const Real x2938 = x1625 * x2934;
        const Real x2940 = x2937 - x2938;
        const Real x2943 = x2940 * x2942;
        const Real x2949 = x2943 * x2947;
        const Real x2951 = x2949 - x2943;
        const Real x2952 = x2951 / x2946;
        const Real x2955 = moved_numbers[LAYERS + 2] * x2947;
        const Real x2957 = x2952 * numbers[LAYERS + 2];
        const Real x2958 = x2957 - x2955;
        const Real x2960 = select(x2933, x2958, x2932);
        // calm_air.calm_exchange
        const Real x2962 = x1611 * x2961;
        const Real x2963 = x2960 - x2962;
        const Real x2964 = x2963 / x1608;
        const Real x2966 = x27 - x2964;
        // exchange.myj_exchange
        const Real x2968 = x2966 * x1672;
        const Real x2969 = x1673 * x2965;
        const Real x2971 = x2968 - x2969;
        const Real x2973 = x1679 - x2971;
        const Real x2975 = moved_forcing[2] + x2926;
        const Real x2977 = x2975 * 0.3041811846689896;
        const Real x2980 = x2973 * x2978;
        const Real x2981 = x2977 * x2972;
        const Real x2982 = x2981 + x2980;
        const Real x2984 = moved_forcing[2] - x2926;
        const Real x2986 = x2984 * 0.6083623693379792;
        const Real x2988 = x1679 + x2971;
        const Real x2990 = x2988 * 0.5;
        const Real x2992 = x2986 * x2989;
        const Real x2993 = x2990 * x2985;
        const Real x2994 = x2993 + x2992;
        const Real x2996 = x2982 + x2994;
        const Real x2998 = x1691 * x2995;
        const Real x3000 = x2996 * x1690;
        const Real x3001 = x3000 - x2998;
        const Real x3003 = x3001 * numbers[LAYERS + 1];
        const Real x3004 = moved_numbers[LAYERS + 1] * x2997;
        const Real x3005 = x3004 + x3003;
        const Real x3007 = x3005 * numbers[LAYERS + 1];
        const Real x3008 = moved_numbers[LAYERS + 1] * x3002;
        const Real x3009 = x3008 + x3007;
        const Real x3011 = x1720 * x3010;
        const Real x3012 = x3009 - x3011;
        const Real x3013 = x3012 / x1719;
        const Real x3015 = moved_numbers[LAYERS] * x3014;
        const Real x3016 = x3013 - x3015;
        const Real x3017 = x3016 / numbers[LAYERS];
        moved_after[3 * LAYERS + 40] = x3017;
        const Real x3019 = x3017 / 0.505;
        const Real x3022 = select(x3020, 0.0, x3019);
        const Real x3025 = x3022 * x3021;
        const Real x3026 = x3025 + x3025;
        const Real x3028 = x3026 * 10.0;
        const Real x3031 = select(x3023, x3028, 0.0);
        const Real x3033 = x1765 * x3030;
        const Real x3034 = x3031 * x1764;
        const Real x3035 = x3034 + x3033;
        // exchange.convective_factor
        const Real x3037 = x3001 * 1000.0;
        const Real x3040 = x3037 * x3039;
        const Real x3044 = select(x3042, 0.0, x3040);
        const Real x3046 = x3044 / x3043;
        const Real x3048 = x3046 * 0.6666666666666666;
        const Real x3050 = x3048 * x3049;
        const Real x3052 = select(x3041, x3050, 0.0);
        const Real x3054 = x3052 * 1.44;
        // exchange._convective_velocity_squared
        const Real x3056 = x2431 / x2430;
        const Real x3058 = x3056 * 0.6666666666666666;
        const Real x3060 = x3058 * x3059;
        const Real x3062 = x3054 * x3059;
        const Real x3063 = x3060 * x3053;
        const Real x3064 = x3063 + x3062;
        // exchange._friction_velocity
        const Real x3066 = x1720 + x3064;
        const Real x3069 = x3066 / x3068;
        const Real x3071 = x2416 * x3067;
        const Real x3072 = x3069 * x2415;
        const Real x3073 = x3072 + x3071;
        const Real x3076 = x3073 / x3075;
        const Real x3079 = select(x3077, 0.0, x3076);
        // exchange.myj_exchange
        const Real x3081 = select(x3023, 0.0, x3054);
        const Real x3083 = x3001 * 0.4;
        const Real x3085 = x3079 * state[3 * LAYERS + 36];
        const Real x3086 = moved_state[3 * LAYERS + 36] * x3078;
        const Real x3087 = x3086 + x3085;
        const Real x3090 = x3087 / x3089;
        const Real x3092 = x3035 * x3088;
        const Real x3093 = x3090 * x3032;
        const Real x3094 = x3093 + x3092;
        const Real x3096 = x3094 * x3095;
        const Real x3098 = x3096 * state[3 * LAYERS + 36];
        const Real x3099 = moved_state[3 * LAYERS + 36] * x3095;
        const Real x3100 = x3099 + x3098;
        const Real x3103 = select(x3101, 0.0, x3100);
        const Real x3105 = x1745 * x3104;
        const Real x3106 = x3103 - x3105;
        const Real x3107 = x3106 / x1744;
        const Real x3109 = x3083 * x2430;
        const Real x3110 = x2431 * x3082;
        const Real x3111 = x3110 + x3109;
        const Real x3113 = x3079 * x3078;
        const Real x3114 = x3113 + x3113;
        const Real x3116 = x3114 * x3078;
        const Real x3117 = x3079 * x3112;
        const Real x3118 = x3117 + x3116;
        const Real x3120 = x3118 * x3119;
        const Real x3121 = x3111 - x3120;
        const Real x3122 = x3121 / x3115;
        real_380[0] = x1743;
        real_380[1] = moved_state[3 * LAYERS + 35];
        real_380[2] = x1745;
        real_380[3] = x3103;
        real_382[0] = real_of(0.0);
        real_382[1] = x1837;
        real_382[2] = real_of(0.0);
        real_382[3] = x3107;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a3126 = x3122 * real_181[l];
            const Real a3127 = real_380[l] * x3119;
            const Real a3128 = a3127 + a3126;
            const Real a3132 = real_382[l] * (-5.0);
            const Real a3135 = select(mask_192[l], a3132, a3128);
            const Real a3137 = real_382[l] * 0.9999990000003619;
            const Real a3140 = select(mask_193[l], a3137, a3135);
            const Real a3143 = a3140 / 0.0006;
            const Real a3153 = a3143 * real_194[l];
            real_381[l] = a3153;
        }
        // exchange.myj_exchange
        const Real x3156 = real_381[0] - real_381[1];
        const Real x3158 = x3156 + x1751;
        const Real x3160 = real_381[2] - real_381[3];
        const Real x3162 = x3107 / x3104;
        const Real x3164 = x3160 - x3162;
        const Real x3166 = x3079 * 0.4;
        const Real x3168 = x3158 * x3167;
        const Real x3169 = x3166 - x3168;
        const Real x3170 = x3169 / x3157;
        const Real x3173 = select(x3171, x1785, x3170);
        const Real x3175 = x3164 * x3174;
        const Real x3176 = x3166 - x3175;
        const Real x3177 = x3176 / x3163;
        const Real x3180 = select(x3178, x1785, x3177);
        // exchange._convective_velocity_squared
        const Real x3182 = x3180 / x3179;
        const Real x3184 = x3182 * 0.6666666666666666;
        const Real x3186 = x3184 * x3185;
        const Real x3188 = x3081 * x3185;
        const Real x3189 = x3186 * x3080;
        const Real x3190 = x3189 + x3188;
        // exchange._friction_velocity
        const Real x3192 = x1720 + x3190;
        const Real x3195 = x3192 / x3194;
        const Real x3197 = x3173 * x3193;
        const Real x3198 = x3195 * x3172;
        const Real x3199 = x3198 + x3197;
        const Real x3202 = x3199 / x3201;
        const Real x3205 = select(x3203, 0.0, x3202);
        // exchange.myj_exchange
        const Real x3207 = x3205 * state[3 * LAYERS + 36];
        const Real x3208 = moved_state[3 * LAYERS + 36] * x3204;
        const Real x3209 = x3208 + x3207;
        const Real x3212 = x3209 / x3211;
        const Real x3214 = x3035 * x3210;
        const Real x3215 = x3212 * x3032;
        const Real x3216 = x3215 + x3214;
        const Real x3218 = x3216 * x3217;
        const Real x3220 = x3218 * state[3 * LAYERS + 36];
        const Real x3221 = moved_state[3 * LAYERS + 36] * x3217;
        const Real x3222 = x3221 + x3220;
        const Real x3225 = select(x3223, 0.0, x3222);
        const Real x3227 = x1745 * x3226;
        const Real x3228 = x3225 - x3227;
        const Real x3229 = x3228 / x1744;
        const Real x3231 = x3083 * x3179;
        const Real x3232 = x3180 * x3082;
        const Real x3233 = x3232 + x3231;
        const Real x3235 = x3205 * x3204;
        const Real x3236 = x3235 + x3235;
        const Real x3238 = x3236 * x3204;
        const Real x3239 = x3205 * x3234;
        const Real x3240 = x3239 + x3238;
        const Real x3242 = x3240 * x3241;
        const Real x3243 = x3233 - x3242;
        const Real x3244 = x3243 / x3237;
        real_381[0] = x1743;
        real_381[1] = moved_state[3 * LAYERS + 35];
        real_381[2] = x1745;
        real_381[3] = x3225;
        real_382[0] = real_of(0.0);
        real_382[1] = x1837;
        real_382[2] = real_of(0.0);
        real_382[3] = x3229;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a3248 = x3244 * real_195[l];
            const Real a3249 = real_381[l] * x3241;
            const Real a3250 = a3249 + a3248;
            const Real a3254 = real_382[l] * (-5.0);
            const Real a3257 = select(mask_196[l], a3254, a3250);
            const Real a3259 = real_382[l] * 0.9999990000003619;
            const Real a3262 = select(mask_197[l], a3259, a3257);
            const Real a3265 = a3262 / 0.0006;
            const Real a3275 = a3265 * real_198[l];
            real_380[l] = a3275;
        }
        // exchange.myj_exchange
        const Real x3278 = real_380[0] - real_380[1];
        const Real x3280 = x3278 + x1751;
        const Real x3282 = real_380[2] - real_380[3];
        const Real x3284 = x3229 / x3226;
        const Real x3286 = x3282 - x3284;
        const Real x3288 = x3205 * 0.4;
        const Real x3290 = x3280 * x3289;
        const Real x3291 = x3288 - x3290;
        const Real x3292 = x3291 / x3279;
        const Real x3295 = select(x3293, x1785, x3292);
        const Real x3297 = x3286 * x3296;
        const Real x3298 = x3288 - x3297;
        const Real x3299 = x3298 / x3285;
        const Real x3302 = select(x3300, x1785, x3299);
        // exchange._convective_velocity_squared
        const Real x3304 = x3302 / x3301;
        const Real x3306 = x3304 * 0.6666666666666666;
        const Real x3308 = x3306 * x3307;
        const Real x3310 = x3081 * x3307;
        const Real x3311 = x3308 * x3080;
        const Real x3312 = x3311 + x3310;
        // exchange._friction_velocity
        const Real x3314 = x1720 + x3312;
        const Real x3317 = x3314 / x3316;
        const Real x3319 = x3295 * x3315;
        const Real x3320 = x3317 * x3294;
        const Real x3321 = x3320 + x3319;
        const Real x3324 = x3321 / x3323;
        const Real x3327 = select(x3325, 0.0, x3324);
        // exchange.myj_exchange
        const Real x3329 = x3327 * state[3 * LAYERS + 36];
        const Real x3330 = moved_state[3 * LAYERS + 36] * x3326;
        const Real x3331 = x3330 + x3329;
        const Real x3334 = x3331 / x3333;
        const Real x3336 = x3035 * x3332;
        const Real x3337 = x3334 * x3032;
        const Real x3338 = x3337 + x3336;
        const Real x3340 = x3338 * x3339;
        const Real x3342 = x3340 * state[3 * LAYERS + 36];
        const Real x3343 = moved_state[3 * LAYERS + 36] * x3339;
        const Real x3344 = x3343 + x3342;
        const Real x3347 = select(x3345, 0.0, x3344);
        const Real x3349 = x1745 * x3348;
        const Real x3350 = x3347 - x3349;
        const Real x3351 = x3350 / x1744;
        const Real x3353 = x3083 * x3301;
        const Real x3354 = x3302 * x3082;
        const Real x3355 = x3354 + x3353;
        const Real x3357 = x3327 * x3326;
        const Real x3358 = x3357 + x3357;
        const Real x3360 = x3358 * x3326;
        const Real x3361 = x3327 * x3356;
        const Real x3362 = x3361 + x3360;
        const Real x3364 = x3362 * x3363;
        const Real x3365 = x3355 - x3364;
        const Real x3366 = x3365 / x3359;
        real_380[0] = x1743;
        real_380[1] = moved_state[3 * LAYERS + 35];
        real_380[2] = x1745;
        real_380[3] = x3347;
        real_382[0] = real_of(0.0);
        real_382[1] = x1837;
        real_382[2] = real_of(0.0);
        real_382[3] = x3351;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a3370 = x3366 * real_199[l];
            const Real a3371 = real_380[l] * x3363;
            const Real a3372 = a3371 + a3370;
            const Real a3376 = real_382[l] * (-5.0);
            const Real a3379 = select(mask_200[l], a3376, a3372);
            const Real a3381 = real_382[l] * 0.9999990000003619;
            const Real a3384 = select(mask_201[l], a3381, a3379);
            const Real a3387 = a3384 / 0.0006;
            const Real a3397 = a3387 * real_202[l];
            real_381[l] = a3397;
        }
        // exchange.myj_exchange
        const Real x3400 = real_381[0] - real_381[1];
        const Real x3402 = x3400 + x1751;
        const Real x3404 = real_381[2] - real_381[3];
        const Real x3406 = x3351 / x3348;
        const Real x3408 = x3404 - x3406;
        const Real x3410 = x3327 * 0.4;
        const Real x3412 = x3402 * x3411;
        const Real x3413 = x3410 - x3412;
        const Real x3414 = x3413 / x3401;
        const Real x3417 = select(x3415, x1785, x3414);
        const Real x3419 = x3408 * x3418;
        const Real x3420 = x3410 - x3419;
        const Real x3421 = x3420 / x3407;
        const Real x3424 = select(x3422, x1785, x3421);
        // exchange._convective_velocity_squared
        const Real x3426 = x3424 / x3423;
        const Real x3428 = x3426 * 0.6666666666666666;
        const Real x3430 = x3428 * x3429;
        const Real x3432 = x3081 * x3429;
        const Real x3433 = x3430 * x3080;
        const Real x3434 = x3433 + x3432;
        // exchange._friction_velocity
        const Real x3436 = x1720 + x3434;
        const Real x3439 = x3436 / x3438;
        const Real x3441 = x3417 * x3437;
        const Real x3442 = x3439 * x3416;
        const Real x3443 = x3442 + x3441;
        const Real x3446 = x3443 / x3445;
        const Real x3449 = select(x3447, 0.0, x3446);
        // exchange.myj_exchange
        const Real x3451 = x3449 * state[3 * LAYERS + 36];
        const Real x3452 = moved_state[3 * LAYERS + 36] * x3448;
        const Real x3453 = x3452 + x3451;
        const Real x3456 = x3453 / x3455;
        const Real x3458 = x3035 * x3454;
        const Real x3459 = x3456 * x3032;
        const Real x3460 = x3459 + x3458;
        const Real x3462 = x3460 * x3461;
        const Real x3464 = x3462 * state[3 * LAYERS + 36];
        const Real x3465 = moved_state[3 * LAYERS + 36] * x3461;
        const Real x3466 = x3465 + x3464;
        const Real x3469 = select(x3467, 0.0, x3466);
        const Real x3471 = x1745 * x3470;
        const Real x3472 = x3469 - x3471;
        const Real x3473 = x3472 / x1744;
        const Real x3475 = x3083 * x3423;
        const Real x3476 = x3424 * x3082;
        const Real x3477 = x3476 + x3475;
        const Real x3479 = x3449 * x3448;
        const Real x3480 = x3479 + x3479;
        const Real x3482 = x3480 * x3448;
        const Real x3483 = x3449 * x3478;
        const Real x3484 = x3483 + x3482;
        const Real x3486 = x3484 * x3485;
        const Real x3487 = x3477 - x3486;
        const Real x3488 = x3487 / x3481;
        real_381[0] = x1743;
        real_381[1] = moved_state[3 * LAYERS + 35];
        real_381[2] = x1745;
        real_381[3] = x3469;
        real_382[0] = real_of(0.0);
        real_382[1] = x1837;
        real_382[2] = real_of(0.0);
        real_382[3] = x3473;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a3492 = x3488 * real_203[l];
            const Real a3493 = real_381[l] * x3485;
            const Real a3494 = a3493 + a3492;
            const Real a3498 = real_382[l] * (-5.0);
            const Real a3501 = select(mask_204[l], a3498, a3494);
            const Real a3503 = real_382[l] * 0.9999990000003619;
            const Real a3506 = select(mask_205[l], a3503, a3501);
            const Real a3509 = a3506 / 0.0006;
            const Real a3519 = a3509 * real_206[l];
            real_380[l] = a3519;
        }
        // exchange.myj_exchange
        const Real x3522 = real_380[0] - real_380[1];
        const Real x3524 = x3522 + x1751;
        const Real x3526 = real_380[2] - real_380[3];
        const Real x3528 = x3473 / x3470;
        const Real x3530 = x3526 - x3528;
        const Real x3532 = x3449 * 0.4;
        const Real x3534 = x3524 * x3533;
        const Real x3535 = x3532 - x3534;
        const Real x3536 = x3535 / x3523;
        const Real x3539 = select(x3537, x1785, x3536);
        const Real x3541 = x3530 * x3540;
        const Real x3542 = x3532 - x3541;
        const Real x3543 = x3542 / x3529;
        const Real x3546 = select(x3544, x1785, x3543);
        // exchange._convective_velocity_squared
        const Real x3548 = x3546 / x3545;
        const Real x3550 = x3548 * 0.6666666666666666;
        const Real x3552 = x3550 * x3551;
        const Real x3554 = x3081 * x3551;
        const Real x3555 = x3552 * x3080;
        const Real x3556 = x3555 + x3554;
        // exchange._friction_velocity
        const Real x3558 = x1720 + x3556;
        const Real x3561 = x3558 / x3560;
        const Real x3563 = x3539 * x3559;
        const Real x3564 = x3561 * x3538;
        const Real x3565 = x3564 + x3563;
        const Real x3568 = x3565 / x3567;
        const Real x3571 = select(x3569, 0.0, x3568);
        // exchange.myj_exchange
        const Real x3573 = x3571 * state[3 * LAYERS + 36];
        const Real x3574 = moved_state[3 * LAYERS + 36] * x3570;
        const Real x3575 = x3574 + x3573;
        const Real x3578 = x3575 / x3577;
        const Real x3580 = x3035 * x3576;
        const Real x3581 = x3578 * x3032;
        const Real x3582 = x3581 + x3580;
        const Real x3584 = x3582 * x3583;
        const Real x3586 = x3584 * state[3 * LAYERS + 36];
        const Real x3587 = moved_state[3 * LAYERS + 36] * x3583;
        const Real x3588 = x3587 + x3586;
        const Real x3591 = select(x3589, 0.0, x3588);
        const Real x3593 = x1745 * x3592;
        const Real x3594 = x3591 - x3593;
        const Real x3595 = x3594 / x1744;
        const Real x3597 = x3083 * x3545;
        const Real x3598 = x3546 * x3082;
        const Real x3599 = x3598 + x3597;
        const Real x3601 = x3571 * x3570;
        const Real x3602 = x3601 + x3601;
        const Real x3604 = x3602 * x3570;
        const Real x3605 = x3571 * x3600;
        const Real x3606 = x3605 + x3604;
        const Real x3608 = x3606 * x3607;
        const Real x3609 = x3599 - x3608;
        const Real x3610 = x3609 / x3603;
        real_380[0] = x1743;
        real_380[1] = moved_state[3 * LAYERS + 35];
        real_380[2] = x1745;
        real_380[3] = x3591;
        real_382[0] = real_of(0.0);
        real_382[1] = x1837;
        real_382[2] = real_of(0.0);
        real_382[3] = x3595;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a3614 = x3610 * real_207[l];
            const Real a3615 = real_380[l] * x3607;
            const Real a3616 = a3615 + a3614;
            const Real a3620 = real_382[l] * (-5.0);
            const Real a3623 = select(mask_208[l], a3620, a3616);
            const Real a3625 = real_382[l] * 0.9999990000003619;
            const Real a3628 = select(mask_209[l], a3625, a3623);
            const Real a3631 = a3628 / 0.0006;
            const Real a3641 = a3631 * real_210[l];
            real_381[l] = a3641;
        }
        // exchange.myj_exchange
        const Real x3644 = real_381[0] - real_381[1];
        const Real x3646 = x3644 + x1751;
        const Real x3648 = real_381[2] - real_381[3];
        const Real x3650 = x3595 / x3592;
        const Real x3652 = x3648 - x3650;
        const Real x3654 = x3571 * 0.4;
        const Real x3656 = x3646 * x3655;
        const Real x3657 = x3654 - x3656;
        const Real x3658 = x3657 / x3645;
        const Real x3661 = select(x3659, x1785, x3658);
        moved_after[3 * LAYERS + 38] = x3661;
        const Real x3663 = x3652 * x3662;
        const Real x3664 = x3654 - x3663;
        const Real x3665 = x3664 / x3651;
        const Real x3668 = select(x3666, x1785, x3665);
        // calm_air.calm_exchange
        const Real x3670 = x3668 + x2429;
        moved_after[3 * LAYERS + 37] = x3670;
        // snow_free_ground.with_surface_of
        const Real x3672 = x2911 - moved_state[0];
        const Real x3674 = x2839 * x3671;
        const Real x3675 = x3672 * x2836;
        const Real x3676 = x3675 + x3674;
        // evapotranspiration.potential_evaporation
        const Real x3678 = x2460 * x3669;
        const Real x3679 = x3670 * x2459;
        const Real x3680 = x3679 + x3678;
        const Real x3682 = moved_forcing[3] * x3669;
        const Real x3683 = x3670 * forcing[3];
        const Real x3684 = x3683 + x3682;
        const Real x3686 = x3684 * x3685;
        const Real x3687 = x2472 - x3686;
        const Real x3688 = x3687 / x3681;
        const Real x3691 = x3680 * x3690;
        const Real x3692 = x2456 - x3691;
        const Real x3693 = x3692 / x3677;
        const Real x3695 = x3688 + x3693;
        const Real x3697 = x2493 - x3676;
        const Real x3699 = x3680 * x3698;
        const Real x3700 = x3697 - x3699;
        const Real x3701 = x3700 / x3677;
        const Real x3703 = x3701 + x27;
        const Real x3705 = x3703 - moved_forcing[1];
        const Real x3707 = x2507 * x3694;
        const Real x3708 = x3695 * x2506;
        const Real x3709 = x3708 + x3707;
        const Real x3711 = x3705 * x2457;
        const Real x3712 = x2458 * x3704;
        const Real x3713 = x3712 + x3711;
        const Real x3715 = x3709 + x3713;
        const Real x3717 = x2458 + x3695;
        const Real x3719 = x3717 * x3718;
        const Real x3720 = x3715 - x3719;
        const Real x3721 = x3720 / x3716;
        const Real x3723 = x3721 * x3677;
        const Real x3724 = x3680 * x3718;
        const Real x3725 = x3724 + x3723;
        const Real x3727 = x3725 / 2501000.0;
        // snow_free_ground.with_surface_of
        const Real x3730 = select(x3728, 0.0, x3727);
        // vegetation.canopy_resistance
        Real a3732_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a3732_last = a3732_last + real_290[l];
        }
        const Real x3735 = select(x3733, 0.0, a3732_last);
        const Real x3737 = x2618 * x3734;
        const Real x3738 = x3735 * x2614;
        const Real x3739 = x3738 + x3737;
        const Real x3741 = x3739 * x3740;
        const Real x3742 = moved_numbers[LAYERS + 35] - x3741;
        const Real x3743 = x3742 / x3736;
        const Real x3745 = x3684 * x3744;
        const Real x3746 = x2637 - x3745;
        const Real x3747 = x3746 / x3681;
        const Real x3750 = x3747 + x2644;
        const Real x3752 = x3743 * x3669;
        const Real x3753 = x3670 * x3740;
        const Real x3754 = x3753 + x3752;
        const Real x3757 = x3747 * x3755;
        const Real x3758 = x3754 * x3748;
        const Real x3759 = x3758 + x3757;
        const Real x3761 = x3759 + x2644;
        const Real x3763 = x3761 * x3762;
        const Real x3764 = x3750 - x3763;
        const Real x3765 = x3764 / x3760;
        const Real x3766 = select(x2547, x3743, 0.0);
        moved_results[LAYERS + 23] = x3766;
        const Real x3768 = select(x2547, x3765, 0.0);
        moved_results[LAYERS + 24] = x3768;
        // step_parts.evaporation_demand
        const Real x3770 = x3730 / 1000.0;
        // evapotranspiration.evaporation_components
        const Real x3772 = x2689 * x3769;
        const Real x3773 = x3770 * x2685;
        const Real x3774 = x3773 + x3772;
        const Real x3776 = x2708 * x3769;
        const Real x3777 = x3770 * x2705;
        const Real x3778 = x3777 + x3776;
        const Real x3781 = select(x3779, x2714, x3778);
        const Real x3783 = x1461 * x3767;
        const Real x3784 = x3768 * x1460;
        const Real x3785 = x3784 + x3783;
        const Real x3787 = x3785 * x3769;
        const Real x3788 = x3770 * x3782;
        const Real x3789 = x3788 + x3787;
        const Real x3791 = x3789 * x2726;
        const Real x3792 = x2704 * x3786;
        const Real x3794 = x3791 - x3792;
        const Real x3798 = moved_numbers[9 * LAYERS + 51] * x3797;
        Real a3796_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a3796_last = a3796_last + real_390[l];
        }
        const Real x3799 = a3796_last - x3798;
        const Real x3800 = x3799 / numbers[9 * LAYERS + 51];
        Real a3811_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2744_1515 = moved_numbers[l + 7 * LAYERS + 51] + real_390[l];
            const Real a3802 = a2744_1515 - x3800;
            const Real a3805 = select(mask_212[l], 0.0, a3802);
            const Real a3807 = real_390[l] * real_186[l];
            const Real a3808 = a3805 * real_187[l];
            const Real a3809 = a3808 + a3807;
            a3811_last = a3811_last + a3809;
            real_290[l] = a3809;
        }
        const Real x3814 = select(x3812, a3811_last, 0.0);
        // step_parts.<genexpr>
        const Real x3826 = x1458 * x3771;
        const Real x3828 = x3774 * x1457;
        const Real x3829 = x3828 - x3826;
        const Real x3831 = x1458 * x3780;
        const Real x3833 = x3781 * x1457;
        const Real x3834 = x3833 - x3831;
        // snow_free_ground.deposition
        const Real x3845 = select(x3842, 0.0, x3727);
        // layered_snow_step.layered_snow_step
        const Real x3849 = x1458 * x3843;
        const Real x3850 = x3845 * x1457;
        const Real x3852 = x3849 - x3850;
        const Real x3854 = x1458 * x3726;
        const Real x3856 = x3727 * x1457;
        const Real x3857 = x3856 - x3854;
        const Real x3860 = x3852 * 2501000.0;
        const Real x3862 = x60 / 1000.0;
        const Real x3864 = x1356 * x3861;
        const Real x3866 = x3862 * x1454;
        const Real x3867 = x3866 - x3864;
        // step_parts.dew_rate
        const Real x3870 = x3852 / 1000.0;
        moved_results[LAYERS + 9] = x3870;
        // layered_snow_step.layered_snow_step
        const Real x3872 = x3867 + x3870;
        moved_results[LAYERS + 25] = x3872;
        // vegetation.intercept
        const Real x3874 = x1461 * x3871;
        const Real x3875 = x3872 * x1460;
        const Real x3876 = x3875 + x3874;
        const Real x3878 = x3876 - x3834;
        const Real x3880 = x3878 * seconds;
        const Real x3882 = moved_state[3 * LAYERS + 1] + x3880;
        const Real x3886 = select(x3884, 0.0, x3882);
        moved_results[LAYERS + 10] = x3886;
        const Real x3893 = select(x3891, 0.0, x3882);
        const Real x3895 = select(x3890, 0.0, x3893);
        moved_after[3 * LAYERS + 1] = x3895;
        const Real x3898 = x3872 * x2683;
        const Real x3899 = x3898 - x3874;
        const Real x3901 = x3886 / seconds;
        moved_quantities[4 * LAYERS + 13] = x3901;
        const Real x3903 = x3899 + x3901;
        // water_flow.__call__
        const Real x3905 = moved_state[3 * LAYERS + 2] / seconds;
        const Real x3907 = x3903 + x3905;
        // water_flow.share_impedance
        const Real x3931 = moved_numbers[LAYERS + 9] * (-2.302585092994046);
        // evapotranspiration.evaporation_components, step_parts.<genexpr>, water_flow.__call__, water_flow.share_impedance
        Real a3824_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3816 = x3814 * real_213[l];
            const Real a3817 = real_290[l] - a3816;
            const Real a3818 = a3817 / x3813;
            const Real a3820 = x3794 * real_213[l];
            const Real a3821 = a3818 * x3790;
            const Real a3822 = a3821 + a3820;
            a3824_last = a3824_last + a3822;
            const Real a3836 = x1458 * real_214[l];
            const Real a3838 = a3822 * x1457;
            const Real a3839 = a3838 - a3836;
            const Real a3909 = moved_state[l + LAYERS] - moved_state[l + 2 * LAYERS];
            const Real a3911 = -a3909;
            const Real a3914 = select(mask_217[l], moved_numbers[l + 9 * LAYERS + 52], a3911);
            const Real a3917 = select(mask_218[l], 0.0, a3914);
            const Real a3919 = a3917 - moved_state[l + 2 * LAYERS];
            const Real a3924 = real_220[l] * a3919;
            const Real a3925 = moved_state[l + 2 * LAYERS] + a3924;
            const Real a3929 = select(mask_221[l], moved_state[l + 2 * LAYERS], moved_numbers[l + 9 * LAYERS + 52]);
            const Real a3933 = moved_state[l + LAYERS] * real_223[l];
            const Real a3934 = a3909 - a3933;
            const Real a3935 = a3934 / state[l + LAYERS];
            const Real a3937 = x3931 * real_223[l];
            const Real a3938 = a3935 * x3930;
            const Real a3939 = a3938 + a3937;
            const Real a3941 = moved_numbers[l + 2 * LAYERS + 47] - a3909;
            real_390[l] = a3839;
            real_306[l] = a3909;
            real_293[l] = a3925;
            real_389[l] = a3929;
            real_394[l] = a3939;
            real_352[l] = a3941;
        }
        // water_flow.__call__
        const Real x3943 = moved_numbers[12 * LAYERS + 52] - real_306[0];
        const Real x3946 = select(x3944, real_293[0], x3943);
        const Real x3951 = x3907 * seconds;
        const Real x3954 = select(x3952, moved_numbers[LAYERS + 10], x3951);
        const Real x3957 = select(x3955, 0.0, x3954);
        // water_flow.__call__, implicit_water._problem
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3949 = select(mask_226[l], real_293[l], moved_numbers[l + 5 * LAYERS + 47]);
            const Real a4800 = moved_numbers[l] * 0.5;
            const Real a4801 = moved_numbers[l + 4 * LAYERS + 47] * real_227[l];
            const Real a4802 = a4800 - a4801;
            const Real a4803 = a4802 / numbers[l + 4 * LAYERS + 47];
            real_290[l] = a3949;
            real_312[l] = a4800;
            real_464[l] = a4803;
        }
        // implicit_water._problem
        const Real x4831 = moved_numbers[12 * LAYERS + 53] * real_229[LAYERS - 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4827 = real_394[l] * real_228[l];
            const Real a4828 = real_464[l] * real_229[l];
            const Real a4829 = a4827 - a4828;
            const Real a4830 = a4829 / real_227[l];
            real_465[l] = a4830;
        }
        const Real x4832 = real_465[LAYERS - 1] * numbers[12 * LAYERS + 53];
        const Real x4833 = x4832 + x4831;
        // retention.given_head
        const Real x4834 = -x3957;
        const Real x4835 = select(x3975, 0.0, x3957);
        const Real x4837 = x4835 / x3976;
        const Real x4838 = -x4837;
        // retention.flowing
        const Real x4839 = select(x3978, moved_numbers[3 * LAYERS + 47], x4834);
        const Real x4840 = select(x3980, moved_numbers[10 * LAYERS + 52], x4838);
        const Real x4841 = x4840 - moved_numbers[10 * LAYERS + 52];
        const Real x4843 = moved_numbers[11 * LAYERS + 52] * x3982;
        const Real x4845 = x4841 * numbers[11 * LAYERS + 52];
        const Real x4847 = x4845 + x4843;
        const Real x4849 = x4847 * x3986;
        const Real x4851 = x4839 * x3986;
        const Real x4852 = x4849 * x3979;
        const Real x4854 = x4851 - x4852;
        const Real x4855 = moved_numbers[11 * LAYERS + 52] * x3989;
        const Real x4856 = x4854 - x4855;
        const Real x4857 = x4856 / x3988;
        const Real x4858 = x3957 + moved_numbers[3 * LAYERS + 47];
        const Real x4859 = select(x3991, 0.0, x4858);
        const Real x4860 = x4857 + x4859;
        // implicit_water._problem
        const Real x4861 = real_312[0] * x3986;
        const Real x4862 = x4849 * real_190[0];
        const Real x4864 = x4861 - x4862;
        const Real x4865 = moved_numbers[LAYERS + 5] * numbers[5 * LAYERS + 46];
        const Real x4866 = moved_numbers[5 * LAYERS + 46] * numbers[LAYERS + 5];
        const Real x4867 = x4866 + x4865;
        const Real x4868 = real_394[LAYERS - 1] * x3996;
        const Real x4869 = x4867 * x3996;
        const Real x4870 = x4868 * x3995;
        const Real x4871 = x4870 + x4869;
        const Real x4872 = x4860 + x4864;
        const Real x4873 = real_465[0] * x3998;
        const Real x4874 = x4872 * real_229[0];
        const Real x4875 = x4874 + x4873;
        // retention.given_head
        const Real x4876 = -moved_numbers[12 * LAYERS + 53];
        const Real x4877 = select(x4001, 0.0, moved_numbers[12 * LAYERS + 53]);
        const Real x4879 = x4877 / x4002;
        const Real x4880 = -x4879;
        // retention.flowing
        const Real x4881 = select(x4004, moved_numbers[4 * LAYERS + 46], x4876);
        const Real x4882 = select(x4006, moved_numbers[11 * LAYERS + 51], x4880);
        const Real x4883 = x4882 - moved_numbers[11 * LAYERS + 51];
        const Real x4885 = moved_numbers[12 * LAYERS + 51] * x4008;
        const Real x4887 = x4883 * numbers[12 * LAYERS + 51];
        const Real x4889 = x4887 + x4885;
        const Real x4891 = x4889 * x4012;
        const Real x4893 = x4881 * x4012;
        const Real x4894 = x4891 * x4005;
        const Real x4896 = x4893 - x4894;
        const Real x4897 = moved_numbers[12 * LAYERS + 51] * x4015;
        const Real x4898 = x4896 - x4897;
        const Real x4899 = x4898 / x4014;
        const Real x4900 = moved_numbers[12 * LAYERS + 53] + moved_numbers[4 * LAYERS + 46];
        const Real x4901 = select(x4017, 0.0, x4900);
        const Real x4902 = x4899 + x4901;
        // implicit_water._problem
        const Real x4903 = x4833 * x4019;
        const Real x4904 = x4902 * x3973;
        const Real x4905 = x4904 + x4903;
        // retention.brim
        real_466[0] = moved_numbers[3 * LAYERS + 47];
        for (int l = 0; l < LAYERS - 1; ++l) real_466[l + 1] = moved_numbers[l + 3 * LAYERS + 47];
        for (int l = 0; l < LAYERS - 1; ++l) real_467[l] = moved_numbers[l + 3 * LAYERS + 48];
        real_467[LAYERS - 1] = moved_numbers[4 * LAYERS + 46];
        // retention.brim, implicit_water.advance_water, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4908 = real_466[l] - real_467[l];
            const Real a4913 = real_279[l] * a4908;
            const Real a4914 = real_467[l] + a4913;
            const Real a4915 = moved_numbers[l + 3 * LAYERS + 47] - a4914;
            const Real a4920 = real_270[l] * a4915;
            const Real a4921 = a4914 + a4920;
            const Real a4922 = a4921 * real_234[l];
            const Real a4923 = moved_numbers[l + 3 * LAYERS + 47] - a4922;
            const Real a4924 = a4923 / real_233[l];
            const Real a4925 = a4924 / real_234[l];
            const Real a4926 = moved_numbers[l + LAYERS + 47] * real_235[l];
            const Real a4927 = a4925 - a4926;
            const Real a4928 = a4927 / numbers[l + LAYERS + 47];
            const Real a4929 = a4928 * real_236[l];
            const Real a4930 = moved_numbers[l + 2 * LAYERS + 47] - real_389[l];
            const Real a4931 = a4930 * real_236[l];
            const Real a4932 = a4929 * real_237[l];
            const Real a4933 = a4932 + a4931;
            const Real a4934 = real_389[l] + a4933;
            const Real a4937 = select(mask_303[l], a4934, 0.0);
            const Real a4939 = a4937 - real_389[l];
            const Real a4941 = a4930 * real_285[l];
            const Real a4942 = a4939 - a4941;
            const Real a4943 = a4942 / real_237[l];
            const Real a4946 = select(mask_280[l], 0.0, a4943);
            const Real a4948 = a4946 / real_284[l];
            const Real a4950 = moved_numbers[l + LAYERS + 47] * real_264[l];
            const Real a4951 = a4948 * numbers[l + LAYERS + 47];
            const Real a4952 = a4951 + a4950;
            const Real a4954 = moved_numbers[l + 10 * LAYERS + 52] - a4952;
            const Real a4957 = select(mask_268[l], 0.0, a4954);
            const Real a4959 = a4957 * real_273[l];
            const Real a4965 = select(mask_315[l], real_352[l], a4937);
            const Real a4967 = a4965 - real_293[l];
            const Real a4969 = a4967 * 100.0;
            const Real a4972 = select(mask_316[l], 0.0, a4969);
            const Real a4975 = select(mask_317[l], 0.0, a4972);
            const Real a4979 = select(mask_318[l], moved_numbers[l + 3 * LAYERS + 47], a4959);
            const Real a4982 = select(mask_319[l], moved_numbers[l + 10 * LAYERS + 52], a4957);
            const Real a4984 = a4982 - moved_numbers[l + 10 * LAYERS + 52];
            const Real a4988 = moved_numbers[l + 11 * LAYERS + 52] * real_231[l];
            const Real a4990 = a4984 * numbers[l + 11 * LAYERS + 52];
            const Real a4992 = a4990 + a4988;
            const Real a4995 = a4992 * real_276[l];
            const Real a4998 = a4979 * real_276[l];
            const Real a4999 = a4995 * real_232[l];
            const Real a5001 = a4998 - a4999;
            const Real a5003 = moved_numbers[l + 11 * LAYERS + 52] * real_219[l];
            const Real a5004 = a5001 - a5003;
            const Real a5005 = a5004 / real_262[l];
            const Real a5007 = moved_numbers[l + 3 * LAYERS + 47] - a4959;
            const Real a5010 = select(mask_331[l], 0.0, a5007);
            const Real a5012 = a5005 + a5010;
            real_468[l] = a4937;
            real_469[l] = a4957;
            real_470[l] = a4959;
            real_471[l] = a4965;
            real_472[l] = a4975;
            real_473[l] = a4995;
            real_474[l] = a5012;
        }
        // implicit_water._impedance, implicit_water._problem, retention.flowing, implicit_water._sent
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4804 = real_312[l] + real_312[l + 1];
            const Real a4805 = a4804 * real_247[l];
            const Real a4806 = real_312[l] - a4805;
            const Real a4807 = a4806 / real_246[l];
            const Real a4808 = real_394[l] - real_394[l + 1];
            const Real a4809 = a4807 * real_248[l];
            const Real a4810 = a4808 * real_247[l];
            const Real a4811 = a4810 + a4809;
            const Real a4812 = real_394[l + 1] + a4811;
            const Real a4813 = real_394[l] + real_394[l + 1];
            const Real a4814 = a4813 * 0.5;
            const Real a4815 = a4812 - a4814;
            const Real a4820 = real_260[l] * a4815;
            const Real a4821 = a4814 + a4820;
            const Real a4822 = a4821 * real_251[l];
            const Real a4823 = real_464[l] + real_464[l + 1];
            const Real a4824 = a4823 * real_253[l];
            const Real a4825 = a4822 - a4824;
            const Real a4826 = a4825 / real_252[l];
            const Real a5016 = select(mask_320[l], moved_numbers[l + 3 * LAYERS + 47], real_470[l + 1]);
            const Real a5019 = select(mask_321[l], moved_numbers[l + 10 * LAYERS + 52], real_469[l + 1]);
            const Real a5021 = a5019 - moved_numbers[l + 10 * LAYERS + 52];
            const Real a5025 = moved_numbers[l + 11 * LAYERS + 52] * real_256[l];
            const Real a5027 = a5021 * numbers[l + 11 * LAYERS + 52];
            const Real a5029 = a5027 + a5025;
            const Real a5032 = a5029 * real_322[l];
            const Real a5035 = a5016 * real_322[l];
            const Real a5036 = a5032 * real_258[l];
            const Real a5038 = a5035 - a5036;
            const Real a5040 = moved_numbers[l + 11 * LAYERS + 52] * real_323[l];
            const Real a5041 = a5038 - a5040;
            const Real a5042 = a5041 / real_257[l];
            const Real a5044 = moved_numbers[l + 3 * LAYERS + 47] - real_470[l + 1];
            const Real a5047 = select(mask_324[l], 0.0, a5044);
            const Real a5049 = a5042 + a5047;
            const Real a5053 = select(mask_326[l], moved_numbers[l + 3 * LAYERS + 48], real_470[l]);
            const Real a5056 = select(mask_328[l], moved_numbers[l + 10 * LAYERS + 53], real_469[l]);
            const Real a5058 = a5056 - moved_numbers[l + 10 * LAYERS + 53];
            const Real a5062 = moved_numbers[l + 11 * LAYERS + 53] * real_329[l];
            const Real a5064 = a5058 * numbers[l + 11 * LAYERS + 53];
            const Real a5066 = a5064 + a5062;
            const Real a5069 = a5066 * real_250[l];
            const Real a5072 = a5053 * real_250[l];
            const Real a5073 = a5069 * real_327[l];
            const Real a5075 = a5072 - a5073;
            const Real a5077 = moved_numbers[l + 11 * LAYERS + 53] * real_249[l];
            const Real a5078 = a5075 - a5077;
            const Real a5079 = a5078 / real_255[l];
            const Real a5081 = moved_numbers[l + 3 * LAYERS + 48] - real_470[l];
            const Real a5084 = select(mask_332[l], 0.0, a5081);
            const Real a5086 = a5079 + a5084;
            const Real a5088 = real_474[l] + a5086;
            const Real a5090 = a5088 * 0.5;
            real_467[l] = a4804;
            real_325[l] = a4826;
            real_475[l] = a5049;
            real_476[l] = a5090;
        }
        // implicit_water._downward
        real_467[LAYERS - 1] = real_312[LAYERS - 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5093 = real_467[l] * real_276[l];
            const Real a5094 = real_473[l] * real_245[l];
            const Real a5096 = a5093 - a5094;
            real_312[l] = a5096;
        }
        const Real x5104 = real_474[LAYERS - 1] + real_312[LAYERS - 1];
        const Real x5106 = x4833 * x5103;
        const Real x5107 = x5104 * x3973;
        const Real x5108 = x5107 + x5106;
        const Real x5110 = x4871 * real_276[LAYERS - 1];
        const Real x5111 = real_473[LAYERS - 1] * x3997;
        const Real x5113 = x5110 - x5111;
        const Real x5115 = x5108 + x5113;
        // implicit_water._upward
        const Real x5125 = real_465[0] * real_277[0];
        const Real x5126 = real_474[0] * real_229[0];
        const Real x5127 = x5126 + x5125;
        // implicit_water._downward, implicit_water._sent, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a5098 = real_476[l] + real_312[l];
            const Real a5100 = real_325[l] * real_333[l];
            const Real a5101 = a5098 * real_253[l];
            const Real a5102 = a5101 + a5100;
            const Real a5117 = real_474[l + 1] + real_475[l];
            const Real a5119 = a5117 * 0.5;
            const Real a5121 = real_325[l] * real_335[l];
            const Real a5122 = a5119 * real_253[l];
            const Real a5123 = a5122 + a5121;
            real_465[l] = a5102;
            real_473[l + 1] = a5123;
        }
        // implicit_water._flow
        real_465[LAYERS - 1] = x5115;
        real_473[0] = x5127;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5130 = real_472[l] * real_230[l];
            const Real a5132 = real_465[l] * real_238[l];
            const Real a5133 = a5132 + a5130;
            const Real a5136 = real_472[l] * real_283[l];
            const Real a5138 = real_473[l] * real_238[l];
            const Real a5139 = a5138 + a5136;
            real_312[l] = a5133;
            real_474[l] = a5139;
        }
        const Real x5141 = x4875 - real_474[0];
        const Real x5144 = select(x5142, x3907, x5141);
        // implicit_water._remaining
        const Real x5146 = real_471[0] - x3946;
        const Real x5148 = x5146 * 100.0;
        const Real x5151 = select(x5149, 0.0, x5148);
        const Real x5154 = select(x5152, 0.0, x5151);
        // implicit_water._flow
        const Real x5156 = x3829 * x5153;
        const Real x5157 = x5154 * x3825;
        const Real x5158 = x5157 + x5156;
        const Real x5176 = real_312[LAYERS - 1] - x4905;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a5174 = real_312[l] - real_474[l + 1];
            real_473[l + 1] = a5174;
        }
        // implicit_water._gain
        real_473[0] = x5144;
        for (int l = 0; l < LAYERS - 1; ++l) real_474[l] = real_473[l + 1];
        real_474[LAYERS - 1] = x5176;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, tridiagonal.jvp
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5160 = real_471[l] - real_290[l];
            const Real a5162 = a5160 * 100.0;
            const Real a5165 = select(mask_337[l], 0.0, a5162);
            const Real a5168 = select(mask_338[l], 0.0, a5165);
            const Real a5170 = real_390[l] * real_281[l];
            const Real a5171 = a5168 * real_215[l];
            const Real a5172 = a5171 + a5170;
            const Real a5178 = real_468[l] - real_471[l];
            const Real a5180 = a5178 * 1e-09;
            const Real a5182 = real_471[l] + a5180;
            const Real a5186 = a5182 - moved_state[l + 2 * LAYERS];
            const Real a5188 = moved_numbers[l] * real_278[l];
            const Real a5189 = a5186 * numbers[l];
            const Real a5190 = a5189 + a5188;
            const Real a5192 = a5172 + in_row(l, 0, x5158);
            const Real a5198 = real_473[l] - real_474[l];
            const Real a5200 = a5198 - a5192;
            const Real a5202 = a5200 * seconds;
            const Real a5204 = a5190 - a5202;
            const Real a5211 = a5204 + real_241[l];
            const Real a5212 = -a5211;
            real_312[l] = a5172;
            real_465[l] = a5212;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_259, real_266, real_254, real_465, real_474);
        // implicit_water._changed
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5214 = real_474[l] * real_267[l];
            const Real a5215 = real_474[l] * real_274[l];
            real_465[l] = a5214;
            real_471[l] = a5215;
        }
        const Real x5216 = -real_471[0];
        real_313[0] = x5144;
        for (int l = 0; l < LAYERS - 1; ++l) real_313[l + 1] = real_473[l + 1];
        real_313[LAYERS] = x5176;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a5217 = real_465[l] - real_471[l + 1];
            real_314[l + 1] = a5217;
        }
        real_314[0] = x5216;
        real_314[LAYERS] = real_465[LAYERS - 1];
        const Real x5221 = real_474[0] * w4374;
        const Real x5222 = x5158 + x5221;
        // implicit_water._changed, implicit_water.<genexpr>
        for (int l = 0; l < LAYERS + 1; ++l) {
            const Real a5220 = real_313[l] + real_314[l];
            const Real a5227 = select(w4382, a5220, 0.0);
            real_289[l] = a5227;
        }
        moved_results[LAYERS + 13] = real_289[LAYERS];
        moved_results[LAYERS + 31] = real_289[LAYERS];
        // implicit_water.<genexpr>
        const Real x5229 = select(w4382, x5222, 0.0);
        // water_flow.__call__
        const Real x5249 = x3907 - real_289[0];
        const Real x5251 = x5249 * seconds;
        const Real x5254 = select(x5252, moved_numbers[LAYERS + 10], x5251);
        const Real x5257 = select(x5255, 0.0, x5254);
        const Real x5260 = x5257 / seconds;
        const Real x5261 = x5249 - x5260;
        moved_results[LAYERS + 12] = x5261;
        // step_parts.from_ground
        const Real x5353 = x5229 + x3834;
        // implicit_water._changed, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, step_parts.from_soil_of, soil_heat.thermal_conductivity, soil_heat.blended_kersten
        Real a5263_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5223 = real_474[l] * real_271[l];
            const Real a5224 = real_312[l] + a5223;
            const Real a5231 = select(w4382, a5224, 0.0);
            const Real a5233 = moved_numbers[l] * real_275[l];
            const Real a5234 = a5233 * (-1.0);
            const Real a5235 = a5234 / numbers[l];
            const Real a5237 = a5231 + in_row(l, 0, x5229);
            const Real a5239 = real_289[l] - real_289[l + 1];
            const Real a5241 = a5239 - a5237;
            const Real a5243 = a5235 * real_272[l];
            const Real a5244 = a5241 * real_275[l];
            const Real a5245 = a5244 + a5243;
            const Real a5247 = moved_state[l + 2 * LAYERS] + a5245;
            const Real a5259 = a5247 + real_306[l];
            moved_after[LAYERS + l] = a5259;
            a5263_last = a5263_last + a5231;
            const Real a5265 = moved_numbers[l + 2 * LAYERS + 47] * real_244[l];
            const Real a5266 = a5259 - a5265;
            const Real a5267 = a5266 / numbers[l + 2 * LAYERS + 47];
            const Real a5269 = a5259 * real_242[l];
            const Real a5270 = a5247 - a5269;
            const Real a5271 = a5270 / real_269[l];
            const Real a5273 = a5271 * numbers[l + 2 * LAYERS + 47];
            const Real a5274 = moved_numbers[l + 2 * LAYERS + 47] * real_242[l];
            const Real a5275 = a5274 + a5273;
            const Real a5277 = a5275 * (-1.3505762785178115);
            const Real a5279 = moved_numbers[l + 13 * LAYERS + 54] + a5277;
            const Real a5281 = a5279 * real_224[l];
            const Real a5283 = moved_numbers[l + 14 * LAYERS + 54] * real_244[l];
            const Real a5284 = a5267 * numbers[l + 14 * LAYERS + 54];
            const Real a5285 = a5284 + a5283;
            const Real a5288 = a5267 * real_240[l];
            const Real a5289 = a5288 + a5283;
            const Real a5292 = a5289 * real_225[l];
            const Real a5293 = a5285 - a5292;
            const Real a5294 = a5293 / real_239[l];
            const Real a5296 = a5267 * 4.6;
            const Real a5298 = a5267 * 3.6;
            const Real a5301 = a5298 * real_310[l];
            const Real a5302 = a5296 - a5301;
            const Real a5303 = a5302 / real_222[l];
            const Real a5305 = a5267 / real_244[l];
            const Real a5307 = a5305 / 2.302585092994046;
            const Real a5311 = select(mask_339[l], 0.0, a5307);
            const Real a5313 = select(flags[l + 4], a5303, a5311);
            const Real a5315 = a5259 - a5247;
            const Real a5317 = a5315 / 0.001;
            const Real a5320 = select(mask_340[l], 0.0, a5317);
            const Real a5323 = select(mask_341[l], 0.0, a5320);
            const Real a5325 = a5323 * real_282[l];
            const Real a5326 = a5325 + a5325;
            const Real a5328 = a5323 * 2.0;
            const Real a5332 = a5326 * real_288[l];
            const Real a5333 = a5328 * real_261[l];
            const Real a5335 = a5332 - a5333;
            const Real a5337 = a5294 - a5313;
            const Real a5339 = a5335 * real_243[l];
            const Real a5340 = a5337 * real_287[l];
            const Real a5341 = a5340 + a5339;
            const Real a5343 = a5313 + a5341;
            const Real a5345 = a5281 - moved_numbers[l + 12 * LAYERS + 54];
            const Real a5347 = a5343 * real_216[l];
            const Real a5348 = a5345 * real_286[l];
            const Real a5349 = a5348 + a5347;
            const Real a5351 = a5349 + moved_numbers[l + 12 * LAYERS + 54];
            real_465[l] = a5231;
            real_471[l] = a5235;
            real_473[l] = a5247;
            real_468[l] = a5259;
            real_290[l] = a5351;
        }
        // step_parts.from_ground
        const Real x5355 = x5353 + a5263_last;
        const Real x5357 = x5355 * 1000.0;
        // step_parts.heat
        const Real x5359 = x5357 * 2501000.0;
        const Real x5361 = x5359 - x3860;
        // layered_snow_step.conduct
        const Real x5364 = x1458 * x5363;
        const Real x5366 = x5361 + x5364;
        const Real x5367 = x5366 / x5362;
        const Real x5369 = select(x1456, x5367, 0.0);
        // soil_heat.volumetric_heat_capacity
        const Real x5371 = real_473[0] * 4200000.0;
        const Real x5373 = x5371 - x1545;
        const Real x5375 = moved_numbers[2 * LAYERS + 47] - real_468[0];
        const Real x5377 = x5375 * 1004.0;
        const Real x5379 = x5373 + x5377;
        const Real x5381 = real_468[0] - real_473[0];
        const Real x5383 = x5381 * 2106000.0;
        const Real x5385 = x5379 + x5383;
        // snow_free_ground.ground_conduction
        const Real x5387 = real_290[0] * x1534;
        const Real x5388 = x1535 * real_294[0];
        const Real x5389 = x5388 + x5387;
        // soil_heat.ground_admittance
        const Real x5391 = x5385 * 0.5;
        const Real x5393 = x5391 * numbers[0];
        const Real x5394 = moved_numbers[0] * x5390;
        const Real x5395 = x5394 + x5393;
        const Real x5397 = x5395 / seconds;
        const Real x5399 = x5397 * x5396;
        const Real x5400 = x5399 + x5399;
        const Real x5402 = x5385 * real_294[0];
        const Real x5403 = real_290[0] * x5384;
        const Real x5404 = x5403 + x5402;
        const Real x5406 = x5404 / seconds;
        const Real x5408 = x5400 + x5406;
        const Real x5411 = x5408 / x5410;
        const Real x5413 = x5397 + x5411;
        // snow.into_warming_ground
        const Real x5415 = x5413 * x5414;
        const Real x5416 = x5389 - x5415;
        const Real x5417 = x5416 / x5412;
        const Real x5419 = x1 + x5417;
        // surface_balance.around
        const Real x5421 = x3680 + x2456;
        const Real x5423 = x5421 + x2803;
        const Real x5425 = x2817 - x5369;
        const Real x5427 = x3680 * x26;
        const Real x5428 = x27 * x3677;
        const Real x5429 = x5428 + x5427;
        const Real x5431 = x5425 + x5429;
        const Real x5433 = x5431 + x2829;
        const Real x5435 = x5423 * x5434;
        const Real x5436 = x5433 - x5435;
        const Real x5437 = x5436 / x5422;
        // snow.conductance
        const Real x5439 = x5419 * x5438;
        const Real x5440 = x5389 - x5439;
        const Real x5441 = x5440 / x5418;
        // surface_balance.around
        const Real x5443 = x5423 * x5442;
        const Real x5444 = x5441 - x5443;
        const Real x5445 = x5444 / x5422;
        // surface_balance.skin_temperature
        const Real x5447 = x5445 * state[0];
        const Real x5448 = moved_state[0] * x5442;
        const Real x5449 = x5448 + x5447;
        const Real x5451 = x5437 + x5449;
        const Real x5454 = x5445 * x5453;
        const Real x5455 = x5451 - x5454;
        const Real x5456 = x5455 / x5452;
        // surface_balance.around
        const Real x5458 = x5456 * x5453;
        const Real x5459 = x5458 + x5458;
        const Real x5461 = x5459 * x5453;
        const Real x5462 = x5456 * x5457;
        const Real x5463 = x5462 + x5461;
        const Real x5465 = x2795 * x5460;
        const Real x5466 = x5463 * x2794;
        const Real x5467 = x5466 + x5465;
        const Real x5469 = x5421 + x5467;
        // air.emission
        const Real x5471 = x5459 * x5457;
        const Real x5472 = x5471 + x5471;
        const Real x5474 = x5472 * 5.67e-08;
        // surface_balance.emitted
        const Real x5476 = x1520 * x5473;
        const Real x5477 = x5474 * x1519;
        const Real x5478 = x5477 + x5476;
        const Real x5480 = x5456 * (-1.0);
        const Real x5482 = x5467 * x5479;
        const Real x5483 = x5480 * x5464;
        const Real x5484 = x5483 + x5482;
        const Real x5486 = x5478 + x5484;
        // surface_balance.around
        const Real x5488 = x2444 - x5486;
        const Real x5490 = x5488 - x5369;
        const Real x5492 = x5490 + x5429;
        const Real x5494 = x5492 + x2829;
        const Real x5496 = x5469 * x5495;
        const Real x5497 = x5494 - x5496;
        const Real x5498 = x5497 / x5468;
        const Real x5500 = x5469 * x5499;
        const Real x5501 = x5441 - x5500;
        const Real x5502 = x5501 / x5468;
        // surface_balance.skin_temperature
        const Real x5504 = x5502 * state[0];
        const Real x5505 = moved_state[0] * x5499;
        const Real x5506 = x5505 + x5504;
        const Real x5508 = x5498 + x5506;
        const Real x5511 = x5502 * x5510;
        const Real x5512 = x5508 - x5511;
        const Real x5513 = x5512 / x5509;
        // surface_balance.around
        const Real x5515 = x5513 * x5510;
        const Real x5516 = x5515 + x5515;
        const Real x5518 = x5516 * x5510;
        const Real x5519 = x5513 * x5514;
        const Real x5520 = x5519 + x5518;
        const Real x5522 = x2795 * x5517;
        const Real x5523 = x5520 * x2794;
        const Real x5524 = x5523 + x5522;
        const Real x5526 = x5421 + x5524;
        // air.emission
        const Real x5528 = x5516 * x5514;
        const Real x5529 = x5528 + x5528;
        const Real x5531 = x5529 * 5.67e-08;
        // surface_balance.emitted
        const Real x5533 = x1520 * x5530;
        const Real x5534 = x5531 * x1519;
        const Real x5535 = x5534 + x5533;
        const Real x5537 = x5513 * (-1.0);
        const Real x5539 = x5524 * x5536;
        const Real x5540 = x5537 * x5521;
        const Real x5541 = x5540 + x5539;
        const Real x5543 = x5535 + x5541;
        // surface_balance.around
        const Real x5545 = x2444 - x5543;
        const Real x5547 = x5545 - x5369;
        const Real x5549 = x5547 + x5429;
        const Real x5551 = x5549 + x2829;
        const Real x5553 = x5526 * x5552;
        const Real x5554 = x5551 - x5553;
        const Real x5555 = x5554 / x5525;
        // snow.conductance
        const Real x5557 = x1 * x5556;
        const Real x5558 = x5389 - x5557;
        const Real x5559 = x5558 / x0;
        // surface_balance.around
        const Real x5561 = x5526 * x5560;
        const Real x5562 = x5559 - x5561;
        const Real x5563 = x5562 / x5525;
        // surface_balance.top
        const Real x5566 = x1 * x5565;
        const Real x5567 = x1 - x5566;
        const Real x5568 = x5567 / x0;
        const Real x5570 = x5563 * x5565;
        const Real x5571 = x5568 * x5564;
        const Real x5572 = x5571 + x5570;
        // ground_heat.series_conductance
        real_474[0] = real_290[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_474[l + 1] = real_290[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5576 = real_474[l] * real_292[l];
            const Real a4800_1820 = moved_numbers[l] * 0.5;
            const Real a5577 = a4800_1820 - a5576;
            const Real a5578 = a5577 / real_295[l];
            real_312[l] = a5578;
        }
        // soil_heat.conductance
        const Real x5587 = x1 * x5569;
        const Real x5588 = x5572 * x0;
        const Real x5589 = x5588 + x5587;
        const Real x5591 = x5589 * x5590;
        const Real x5592 = x5389 - x5591;
        const Real x5593 = x5592 / x5586;
        // soil_heat.__call__
        const Real x5595 = moved_state[LAYERS - 1] - moved_numbers[LAYERS + 8];
        const Real x5597 = real_290[LAYERS - 1] * x5594;
        const Real x5598 = x5595 * real_294[LAYERS - 1];
        const Real x5599 = x5598 + x5597;
        const Real x5601 = moved_numbers[LAYERS + 46] * x5600;
        const Real x5602 = x5599 - x5601;
        const Real x5603 = x5602 / numbers[LAYERS + 46];
        moved_results[LAYERS + 42] = x5603;
        // ground_heat.series_conductance, ground_heat.ground_equations
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a5580 = real_312[l] + real_312[l + 1];
            const Real a5584 = a5580 * real_336[l];
            const Real a5629 = real_289[l + 1] * 4200000.0;
            const Real a5638 = select(mask_342[l], 0.0, a5629);
            const Real a5644 = select(mask_343[l], 0.0, a5629);
            const Real a5651 = a5638 - a5584;
            const Real a5653 = a5584 + a5644;
            const Real a5654 = -a5653;
            real_290[l + 1] = a5651;
            real_474[l] = a5654;
        }
        // ground_heat.ground_equations
        real_290[0] = x5593;
        real_474[LAYERS - 1] = real_of(0.0);
        // ground_heat.with_exchange
        const Real x5736 = x1356 * real_311[0];
        // soil_heat.volumetric_heat_capacity, ground_heat.mixed_capacity, ground_heat.ground_equations, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5609 = moved_numbers[l + 2 * LAYERS + 47] * 2000000.0;
            const Real a5612 = moved_numbers[l + 2 * LAYERS + 47] - real_468[l];
            const Real a5614 = a5612 * 1004.0;
            const Real a5616 = a5614 - a5609;
            const Real a5618 = real_468[l] * 2106000.0;
            const Real a5620 = a5616 + a5618;
            const Real a5622 = moved_numbers[l + 2 * LAYERS + 47] * real_297[l];
            const Real a5624 = moved_numbers[l + 17 * LAYERS + 54] * real_298[l];
            const Real a5625 = a5624 - a5622;
            const Real a5627 = a5620 + a5625;
            const Real a5631 = real_473[l] - moved_state[l + 2 * LAYERS];
            const Real a5633 = a5631 * 4200000.0;
            const Real a5635 = a5627 - a5633;
            const Real a5647 = real_473[l] * 2094000.0;
            const Real a5649 = a5635 + a5647;
            moved_results[LAYERS + 44 + l] = a5649;
            const Real a5656 = a5649 * real_299[l];
            const Real a5657 = moved_state[l] * real_302[l];
            const Real a5658 = a5657 + a5656;
            const Real a5660 = real_473[l] * 333500000.0;
            const Real a5662 = a5658 + a5660;
            const Real a5664 = real_471[l] * in_row(l, LAYERS - 1, x5600);
            const Real a5665 = in_row(l, LAYERS - 1, x5603) * real_275[l];
            const Real a5666 = a5665 + a5664;
            const Real a5668 = a5662 - a5666;
            const Real a5671 = real_471[l] * real_263[l];
            const Real a5673 = real_290[l] * real_275[l];
            const Real a5674 = a5673 + a5671;
            const Real a5677 = real_471[l] * real_304[l];
            const Real a5679 = real_474[l] * real_275[l];
            const Real a5680 = a5679 + a5677;
            const Real a5684 = moved_numbers[l + 6 * LAYERS + 47] / 0.008034787106446777;
            const Real a5686 = -a5684;
            const Real a5689 = select(mask_344[l], moved_numbers[l + 3 * LAYERS + 47], a5686);
            const Real a5691 = a5689 * real_300[l];
            const Real a5692 = moved_numbers[l + 3 * LAYERS + 47] - a5691;
            const Real a5693 = a5692 / real_308[l];
            const Real a5695 = a5693 / real_300[l];
            const Real a5697 = moved_numbers[l + LAYERS + 47] * real_296[l];
            const Real a5698 = a5695 - a5697;
            const Real a5699 = a5698 / numbers[l + LAYERS + 47];
            const Real a5701 = a5699 * real_291[l];
            const Real a5703 = moved_numbers[l + 2 * LAYERS + 47] - moved_numbers[l + 15 * LAYERS + 54];
            const Real a5705 = a5703 * real_291[l];
            const Real a5706 = a5701 * real_301[l];
            const Real a5707 = a5706 + a5705;
            const Real a5709 = moved_numbers[l + 15 * LAYERS + 54] + a5707;
            const Real a5713 = select(mask_345[l], moved_numbers[l + 15 * LAYERS + 54], a5709);
            const Real a5732 = select(mask_347[l], real_468[l], a5713);
            const Real a5734 = select(mask_346[l], real_468[l], a5732);
            real_312[l] = a5635;
            real_306[l] = a5649;
            real_390[l] = a5668;
            real_472[l] = a5674;
            real_467[l] = a5680;
            real_470[l] = a5703;
            real_469[l] = a5734;
        }
        // ground_heat.with_exchange
        const Real x5738 = real_472[0] * x1454;
        const Real x5739 = x5738 - x5736;
        const Real x5741 = x1356 * x5590;
        const Real x5743 = x5593 * x1454;
        const Real x5744 = x5743 - x5741;
        // snow_ground._equations
        const Real x7053 = x1352 * seconds;
        const Real x7055 = select(x5745, x7053, 0.0);
        const Real x7057 = x1356 * x5747;
        const Real x7058 = x7055 * x1354;
        const Real x7059 = x7058 + x7057;
        const Real x7060 = moved_numbers[0] * x5750;
        const Real x7062 = x7059 + x7060;
        const Real x7063 = x7062 / numbers[0];
        const Real x7064 = x5739 * x5681;
        const Real x7065 = x5555 * x5735;
        const Real x7066 = x7065 + x7064;
        const Real x7068 = x5739 + x7063;
        // snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a1160_1857 = real_449[l] * x776;
            const Real a1161_1857 = x779 * real_109[l];
            const Real a1163_1857 = a1160_1857 - a1161_1857;
            const Real a1165_1857 = select(x466, a1163_1857, 0.0);
            const Real a7116 = a1165_1857 * real_367[l];
            const Real a7118 = a7116 * 0.0004748338081671415;
            const Real a7120 = a7116 * 0.0002370791844476055;
            const Real a7122 = a1165_1857 * 333500.0;
            const Real a7123 = a7122 * (-1.0);
            const Real a7124 = a7118 * real_374[l];
            const Real a7125 = -a7124;
            const Real a7126 = a7123 * real_365[l];
            const Real a7127 = a7120 * real_155[l];
            const Real a7129 = a7126 - a7127;
            const Real a7130 = select(mask_404[l], a7129, 0.0);
            const Real a7131 = select(mask_383[l], a7125, a7130);
            const Real a7132 = real_461[l] * 333500.0;
            const Real a7135 = a7132 * real_366[l];
            const Real a7138 = a7135 * real_374[l];
            const Real a7142 = select(mask_408[l], 0.0, a7138);
            const Real a7146 = select(mask_409[l], 0.0, a7142);
            const Real a7149 = a7146 * real_373[l];
            const Real a7151 = a7149 + a7149;
            const Real a7154 = real_462[l] * real_391[l];
            const Real a7155 = a7151 * real_369[l];
            const Real a7157 = a7154 - a7155;
            const Real a7161 = a7157 * real_146[l];
            const Real a7163 = real_459[l] * real_392[l];
            const Real a7164 = a7163 - a7161;
            const Real a7166 = a7157 * real_141[l];
            const Real a7168 = real_458[l] * real_392[l];
            const Real a7169 = a7168 - a7166;
            const Real a7171 = a7169 - real_463[l];
            const Real a7174 = select(mask_410[l], 0.0, a7171);
            const Real a7176 = a7146 * 10.0;
            const Real a7180 = select(mask_411[l], 0.0, a7176);
            const Real a7183 = a7180 * real_393[l];
            const Real a7185 = a7174 * real_398[l];
            const Real a7186 = a7185 - a7183;
            const Real a7188 = a7169 - a7186;
            real_457[l] = a7122;
            real_456[l] = a7124;
            real_455[l] = a7127;
            real_417[l] = a7131;
            real_454[l] = a7138;
            real_453[l] = a7154;
            real_452[l] = a7164;
            real_451[l] = a7168;
            real_447[l] = a7188;
        }
        // snow_ground._links
        const Real x7192 = real_447[0] * x7190;
        const Real x7195 = select(x5745, x7192, 0.0);
        // snow_skin.skin_flux
        const Real x7212 = x27 * (-1.0);
        // calm_air.coefficient
        const Real x7217 = x7212 * x1421;
        const Real x7219 = x1424 * x7211;
        const Real x7221 = x7219 + x7217;
        const Real x7222 = -x7221;
        // calm_air.limited_richardson
        const Real x7226 = select(x7223, x7221, 0.0);
        const Real x7230 = x7226 * x1624;
        const Real x7232 = x1625 * x7224;
        const Real x7233 = x7232 - x7230;
        const Real x7236 = x7233 * x7235;
        const Real x7242 = x7236 * x7240;
        const Real x7244 = x7242 - x7236;
        const Real x7245 = x7244 / x7239;
        const Real x7248 = moved_numbers[LAYERS + 2] * x7240;
        const Real x7250 = x7245 * numbers[LAYERS + 2];
        const Real x7251 = x7250 - x7248;
        const Real x7254 = select(x7223, x7251, x7222);
        // calm_air.coefficient
        const Real x7258 = select(x7255, x7254, 0.0);
        const Real x7261 = x7258 * 5.0;
        const Real x7265 = x7261 / x7264;
        const Real x7268 = x7258 * 15.0;
        const Real x7271 = x7268 * x7263;
        const Real x7272 = x7265 * x7266;
        const Real x7274 = x7271 - x7272;
        const Real x7279 = x7274 * x7277;
        const Real x7283 = select(x7255, 0.0, x7254);
        const Real x7288 = select(x7286, 0.0, x7283);
        const Real x7292 = x7288 / x7291;
        const Real x7295 = select(x7285, x7292, 0.0);
        const Real x7298 = x1435 * x7294;
        const Real x7299 = x7295 * x1431;
        const Real x7301 = x7298 - x7299;
        const Real x7306 = x7301 * x7304;
        const Real x7309 = x7283 * 15.0;
        const Real x7312 = x7309 * x7303;
        const Real x7314 = x7306 * x7308;
        const Real x7316 = x7314 + x7312;
        const Real x7320 = select(x7255, x7279, x7316);
        const Real x7323 = x1414 * x7319;
        const Real x7324 = x7320 * x1410;
        const Real x7326 = x7323 - x7324;
        // snow_skin.skin_flux
        const Real x7328 = x260 * x7322;
        const Real x7329 = x7326 * x257;
        const Real x7330 = x7329 + x7328;
        const Real x7341 = moved_forcing[3] * x7340;
        const Real x7345 = x7341 * x7343;
        const Real x7348 = x7345 + moved_forcing[2];
        const Real x7351 = x7330 * 1004.5;
        const Real x7353 = x7351 + moved_numbers[LAYERS + 4];
        const Real x7354 = moved_numbers[LAYERS + 19] * 5.67e-08;
        const Real x7358 = x7354 * x7356;
        const Real x7360 = x7330 * x7347;
        const Real x7361 = x7348 * x7327;
        const Real x7363 = x7360 - x7361;
        const Real x7365 = x7353 * x7211;
        const Real x7366 = x7212 * x7352;
        const Real x7367 = x7366 + x7365;
        const Real x7369 = x7358 * x7210;
        const Real x7371 = x1448 - x7369;
        const Real x7373 = x7371 - x7367;
        const Real x7375 = x7363 * 2830000.0;
        const Real x7377 = x7373 - x7375;
        // snow_skin.skin_of
        const Real x7379 = real_417[0] * (-1.0);
        const Real x7381 = x7195 * x7378;
        const Real x7383 = x7379 * x7194;
        const Real x7384 = x7383 - x7381;
        const Real x7386 = x7377 - x7384;
        const Real x7388 = x7386 / x6977;
        const Real x7391 = select(x6974, 0.0, x7388);
        const Real x7393 = x7391 - real_417[0];
        const Real x7395 = x7195 * x7392;
        const Real x7397 = x7393 * x7194;
        const Real x7398 = x7397 - x7395;
        const Real x7400 = select(x6974, x7377, x7398);
        const Real x7401 = select(x6978, 0.0, real_417[0]);
        const Real x7402 = x7401 * 20.0;
        const Real x7404 = x7400 - x7402;
        // snow_ground.advance_snow_ground
        const Real x7406 = select(x5745, x7404, 0.0);
        // snow_ground._flows
        for (int l = 0; l < 5; ++l) {
            const Real a7407 = select(mask_405[l], 0.0, real_417[l]);
            const Real a7410 = select(mask_412[l], 0.0, real_417[l]);
            real_462[l] = a7407;
            real_461[l] = a7410;
        }
        // snow_ground._equations, snow_ground.advance_snow_ground, retention.at, enthalpy.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7067 = real_390[l] + in_row(l, 0, x7066);
            const Real a7076 = select(mask_358[l], real_468[l], real_469[l]);
            const Real a7078 = select(mask_356[l], 0.0, a7076);
            const Real a7080 = a7078 - moved_numbers[l + 15 * LAYERS + 54];
            const Real a7082 = real_470[l] * real_361[l];
            const Real a7083 = a7080 - a7082;
            const Real a7084 = a7083 / real_301[l];
            const Real a7087 = select(mask_406[l], 0.0, a7084);
            const Real a7089 = a7087 / real_353[l];
            const Real a7091 = moved_numbers[l + LAYERS + 47] * real_354[l];
            const Real a7092 = a7089 * numbers[l + LAYERS + 47];
            const Real a7093 = a7092 + a7091;
            const Real a7095 = moved_numbers[l + 16 * LAYERS + 54] - a7093;
            const Real a7098 = select(mask_407[l], 0.0, a7095);
            const Real a7100 = a7098 * real_348[l];
            const Real a7105 = a7100 * 0.008034787106446777;
            const Real a7109 = a7105 + moved_numbers[l + 6 * LAYERS + 47];
            const Real a7112 = select(mask_356[l], a7109, 0.0);
            const Real a7113 = -a7112;
            real_474[l] = a7067;
            real_290[l] = a7078;
            real_471[l] = a7112;
            real_314[l + 1] = a7113;
        }
        // snow_ground._residuals
        const Real x7426 = real_417[4] + real_471[0];
        const Real x7428 = x7055 * x7425;
        const Real x7430 = x7426 * x5747;
        const Real x7431 = x7430 - x7428;
        // snow_ground._equations, snow_ground._links, snow_ground._flows
        for (int l = 0; l < 4; ++l) {
            const Real a7069 = real_459[l] + real_458[l + 1];
            const Real a7070 = a7069 * real_160[l];
            const Real a7071 = a7070 * (-1.0);
            const Real a7072 = a7071 / real_211[l];
            const Real a7073 = select(x5745, a7072, 0.0);
            const Real a7198 = real_452[l] + real_447[l + 1];
            const Real a7202 = a7198 * real_377[l];
            const Real a7205 = a7202 * seconds;
            const Real a7208 = select(x5745, a7205, 0.0);
            const Real a7411 = real_462[l] - real_462[l + 1];
            const Real a7413 = a7208 * real_378[l];
            const Real a7415 = a7411 * real_376[l];
            const Real a7416 = a7415 - a7413;
            const Real a7418 = real_461[l] - real_461[l + 1];
            const Real a7420 = a7073 * real_403[l];
            const Real a7421 = a7418 * real_375[l];
            const Real a7422 = a7421 + a7420;
            const Real a7424 = a7416 + a7422;
            real_477[l] = a7424;
        }
        // snow_ground._residuals
        real_477[4] = real_of(0.0);
        real_461[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_461[l + 1] = real_477[l];
        const Real x7441 = x7406 * seconds;
        // enthalpy._drop_from_above
        real_314[0] = real_of(0.0);
        // enthalpy.heat_residual
        real_472[0] = x7068;
        for (int l = 0; l < LAYERS - 1; ++l) real_469[l] = real_314[l + 2];
        real_469[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x7490 = x7063 * real_370[4];
        const Real x7491 = real_417[4] * x5750;
        const Real x7493 = x7490 - x7491;
        // snow_ground._residuals, snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a7437 = real_477[l] - real_461[l];
            const Real a7439 = a7437 + in_row(l, 4, x7431);
            const Real a7443 = real_460[l] * (-1.0);
            const Real a7445 = a7443 + a7439;
            const Real a7447 = a7445 - in_row(l, 0, x7441);
            const Real a7513 = -a7447;
            real_386[l] = a7513;
        }
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7449 = real_290[l] * 2094000.0;
            const Real a7451 = real_312[l] + a7449;
            const Real a7453 = a7451 * real_359[l];
            const Real a7454 = real_471[l] * real_350[l];
            const Real a7456 = a7453 - a7454;
            const Real a7458 = real_290[l] * 333500000.0;
            const Real a7460 = a7456 + a7458;
            const Real a7462 = a7460 - real_474[l];
            const Real a7466 = real_471[l] + real_314[l];
            const Real a7470 = real_472[l] * real_349[l];
            const Real a7471 = a7466 * real_307[l];
            const Real a7473 = a7470 - a7471;
            const Real a7475 = a7462 + a7473;
            const Real a7479 = real_471[l] + real_469[l];
            const Real a7482 = real_467[l] * real_400[l];
            const Real a7483 = a7479 * real_309[l];
            const Real a7485 = a7482 - a7483;
            const Real a7487 = a7475 + a7485;
            const Real a7495 = a7487 - in_row(l, 0, x7493);
            const Real a7515 = -a7495;
            real_386[l + 5] = a7515;
        }
        // tridiagonal.jvp
        for (int l = 0; l < LAYERS + 5; ++l) {
            const Real a7525 = real_386[l] - real_433[l];
            real_387[l] = a7525;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS + 5>(real_385, real_388, real_384, real_387, real_386);
        // snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a7530 = real_386[l] - real_457[l];
            const Real a7531 = real_386[l] * real_364[l];
            const Real a7532 = a7531 - real_456[l];
            const Real a7533 = a7530 * real_365[l];
            const Real a7534 = a7533 - real_455[l];
            const Real a7535 = select(mask_404[l], a7534, 0.0);
            const Real a7536 = select(mask_383[l], a7532, a7535);
            const Real a7537 = real_386[l] * real_368[l];
            const Real a7538 = a7537 - real_454[l];
            const Real a7539 = select(mask_408[l], 0.0, a7538);
            const Real a7540 = select(mask_409[l], 0.0, a7539);
            const Real a7541 = a7540 * real_373[l];
            const Real a7542 = a7541 + a7541;
            const Real a7543 = a7542 * real_369[l];
            const Real a7544 = a7543 + real_453[l];
            const Real a7546 = a7544 * real_141[l];
            const Real a7548 = real_451[l] - a7546;
            const Real a7549 = a7548 - real_463[l];
            const Real a7550 = select(mask_410[l], 0.0, a7549);
            const Real a7551 = a7540 * 10.0;
            const Real a7552 = select(mask_411[l], 0.0, a7551);
            const Real a7553 = a7552 * real_393[l];
            const Real a7554 = a7550 * real_398[l];
            const Real a7555 = a7554 + a7553;
            const Real a7556 = a7548 - a7555;
            real_461[l] = a7536;
            real_477[l] = a7556;
        }
        // snow_ground._links
        const Real x7558 = real_477[0] * x7190;
        const Real x7560 = select(x5745, x7558, 0.0);
        // snow_skin.skin_of
        const Real x7562 = real_461[0] * (-1.0);
        const Real x7563 = x7560 * x7378;
        const Real x7565 = x7562 * x7194;
        const Real x7566 = x7565 - x7563;
        const Real x7567 = x7377 - x7566;
        const Real x7568 = x7567 / x6977;
        const Real x7569 = select(x6974, 0.0, x7568);
        const Real x7570 = x7569 - real_461[0];
        const Real x7571 = x7560 * x7392;
        const Real x7573 = x7570 * x7194;
        const Real x7574 = x7573 - x7571;
        const Real x7575 = select(x6974, x7377, x7574);
        const Real x7576 = select(x6978, 0.0, real_461[0]);
        const Real x7577 = x7576 * 20.0;
        const Real x7578 = x7575 - x7577;
        // snow_ground.advance_snow_ground
        const Real x7582 = select(x5745, x7569, 0.0);
        moved_after[3 * LAYERS + 31] = x7582;
        const Real x7584 = select(x5745, x7578, 0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7527 = real_386[l + 5] - real_471[l];
            const Real a7528 = real_386[l + 5] * real_363[l];
            const Real a7529 = real_290[l] + a7528;
            moved_after[2 * LAYERS + l] = a7529;
            const Real a7580 = select(x7052, a7527, 0.0);
            moved_after[l] = a7580;
            real_469[l] = a7527;
            real_474[l] = a7529;
            real_467[l] = a7580;
        }
        const Real x7586 = real_461[4] - real_469[0];
        const Real x7588 = x1352 * x7585;
        const Real x7590 = x7586 * x1349;
        const Real x7591 = x7590 - x7588;
        const Real x7593 = select(x5745, x7591, 0.0);
        // ground_heat.heat
        const Real x7598 = x5555 - real_467[0];
        Real a7602_last = real_of(0.0);
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a7596 = real_467[l] - real_467[l + 1];
            const Real a5629_1987 = real_289[l + 1] * 4200000.0;
            const Real a7599 = a5629_1987 * real_330[l];
            const Real a7600 = a7596 * real_334[l];
            const Real a7601 = a7600 + a7599;
            a7602_last = a7602_last + a7601;
        }
        moved_results[LAYERS + 43] = a7602_last;
        const Real x7606 = x5744 * x7597;
        const Real x7607 = x7598 * x5740;
        const Real x7608 = x7607 + x7606;
        // snow_skin.skin_flux
        const Real x7648 = x7582 - x27;
        // calm_air.coefficient
        const Real x7653 = x7648 * x1421;
        const Real x7655 = x1424 * x7647;
        const Real x7657 = x7655 + x7653;
        const Real x7658 = -x7657;
        // calm_air.limited_richardson
        const Real x7662 = select(x7659, x7657, 0.0);
        const Real x7666 = x7662 * x1624;
        const Real x7668 = x1625 * x7660;
        const Real x7669 = x7668 - x7666;
        const Real x7672 = x7669 * x7671;
        const Real x7678 = x7672 * x7676;
        const Real x7680 = x7678 - x7672;
        const Real x7681 = x7680 / x7675;
        const Real x7684 = moved_numbers[LAYERS + 2] * x7676;
        const Real x7686 = x7681 * numbers[LAYERS + 2];
        const Real x7687 = x7686 - x7684;
        const Real x7690 = select(x7659, x7687, x7658);
        // calm_air.coefficient
        const Real x7694 = select(x7691, x7690, 0.0);
        const Real x7697 = x7694 * 5.0;
        const Real x7701 = x7697 / x7700;
        const Real x7704 = x7694 * 15.0;
        const Real x7707 = x7704 * x7699;
        const Real x7708 = x7701 * x7702;
        const Real x7710 = x7707 - x7708;
        const Real x7715 = x7710 * x7713;
        const Real x7719 = select(x7691, 0.0, x7690);
        const Real x7724 = select(x7722, 0.0, x7719);
        const Real x7728 = x7724 / x7727;
        const Real x7731 = select(x7721, x7728, 0.0);
        const Real x7734 = x1435 * x7730;
        const Real x7735 = x7731 * x1431;
        const Real x7737 = x7734 - x7735;
        const Real x7742 = x7737 * x7740;
        const Real x7745 = x7719 * 15.0;
        const Real x7748 = x7745 * x7739;
        const Real x7750 = x7742 * x7744;
        const Real x7752 = x7750 + x7748;
        const Real x7756 = select(x7691, x7715, x7752);
        const Real x7759 = x1414 * x7755;
        const Real x7760 = x7756 * x1410;
        const Real x7762 = x7759 - x7760;
        // snow_skin.skin_flux
        const Real x7764 = x260 * x7758;
        const Real x7765 = x7762 * x257;
        const Real x7766 = x7765 + x7764;
        const Real x7770 = x7582 * x7768;
        const Real x7773 = x7770 * 6138.82863340564;
        const Real x7776 = x7582 * 0.0036609921288669233;
        const Real x7778 = x7776 * x7772;
        const Real x7779 = x7773 * x7775;
        const Real x7781 = x7778 - x7779;
        const Real x7783 = x7781 * x7782;
        const Real x7785 = x7783 * 611.0;
        const Real x7787 = x7785 * 0.378;
        const Real x7789 = moved_forcing[3] - x7787;
        const Real x7793 = x7789 * x7791;
        const Real x7796 = x7785 * 0.622;
        const Real x7798 = x7796 * x7790;
        const Real x7799 = x7793 * x7795;
        const Real x7801 = x7798 - x7799;
        const Real x7803 = x7801 - moved_forcing[2];
        const Real x7805 = x7766 * 1004.5;
        const Real x7807 = x7805 + moved_numbers[LAYERS + 4];
        const Real x7809 = x7582 * x7646;
        const Real x7810 = x7809 + x7809;
        const Real x7812 = x7810 * x7646;
        const Real x7813 = x7582 * x7808;
        const Real x7814 = x7813 + x7812;
        const Real x7816 = x7354 * x7811;
        const Real x7817 = x7814 * x5871;
        const Real x7818 = x7817 + x7816;
        const Real x7820 = x7766 * x7802;
        const Real x7821 = x7803 * x7763;
        const Real x7822 = x7821 + x7820;
        const Real x7824 = x7807 * x7647;
        const Real x7825 = x7648 * x7806;
        const Real x7826 = x7825 + x7824;
        const Real x7828 = x7818 * x7646;
        const Real x7829 = x7582 * x7815;
        const Real x7830 = x7829 + x7828;
        const Real x7832 = x1448 - x7830;
        const Real x7834 = x7832 - x7826;
        const Real x7836 = x7822 * 2830000.0;
        const Real x7838 = x7834 - x7836;
        // layered_snow._melted
        const Real x7840 = x7822 * seconds;
        const Real x7843 = x1356 * x7839;
        const Real x7844 = x7840 * x1354;
        const Real x7846 = x7843 - x7844;
        const Real x7849 = select(x5745, x7846, 0.0);
        // snow_water.with_vapour_exchange
        const Real x7853 = select(x7850, 0.0, x7849);
        const Real x7857 = select(x7855, 0.0, x7849);
        const Real x7862 = select(x7860, x1150, 0.0);
        // layered_snow._melted, snow_layers.liquid_water
        for (int l = 0; l < 5; ++l) {
            const Real a7611 = x1356 * real_374[l];
            const Real a7612 = real_386[l] * x1354;
            const Real a7614 = a7611 - a7612;
            const Real a7617 = select(x5745, a7614, 0.0);
            const Real a7620 = a7617 * 2.9985007496251872e-06;
            const Real a7624 = select(mask_413[l], 0.0, a7620);
            const Real a7627 = select(mask_414[l], real_449[l], a7624);
            const Real a7629 = real_449[l] - a7627;
            const Real a7632 = select(mask_415[l], real_450[l], 0.0);
            const Real a7634 = a7632 * real_158[l];
            const Real a7635 = a7629 - a7634;
            const Real a7636 = a7635 / real_379[l];
            const Real a7639 = select(mask_416[l], 0.0, a7636);
            const Real a7641 = select(mask_415[l], a7639, 0.0);
            const Real a7643 = a7641 * real_65[l];
            const Real a7644 = real_443[l] * real_136[l];
            const Real a7645 = a7644 + a7643;
            real_461[l] = a7617;
            real_477[l] = a7645;
        }
        // snow_water.with_vapour_exchange
        const Real x7865 = select(x7860, real_461[0], 0.0);
        // snow_layers.liquid_water
        const Real x7868 = real_461[0] * 2.9985007496251872e-06;
        const Real x7872 = select(x7869, 0.0, x7868);
        const Real x7875 = select(x7873, x1150, x7872);
        // snow_water.with_vapour_exchange
        const Real x7877 = x1150 - x7875;
        const Real x7880 = select(x7878, x7877, x7853);
        const Real x7882 = x7880 + x7857;
        // snow_layers.warmth
        const Real x7887 = x7862 * x7885;
        const Real x7890 = x7887 * 0.0004748338081671415;
        const Real x7893 = x7887 * 0.0002370791844476055;
        const Real x7896 = x7862 * 333500.0;
        const Real x7899 = x7865 - x7896;
        const Real x7904 = x7865 * x7889;
        const Real x7905 = x7890 * x7863;
        const Real x7906 = x7905 + x7904;
        const Real x7909 = x7899 * x7892;
        const Real x7910 = x7893 * x7897;
        const Real x7911 = x7910 + x7909;
        const Real x7914 = select(x7901, x7911, 0.0);
        const Real x7917 = select(x7900, x7906, x7914);
        // snow_water.with_vapour_exchange
        const Real x7921 = select(x7918, 0.0, x7917);
        const Real x7924 = x7921 * 2106.0;
        const Real x7927 = x7882 * x7922;
        const Real x7929 = x7924 * x7881;
        const Real x7930 = x7929 - x7927;
        const Real x7932 = select(x7883, x7877, 0.0);
        const Real x7934 = x7932 * x7933;
        const Real x7935 = x7882 - x7934;
        const Real x7936 = x7935 / x7931;
        const Real x7939 = x7857 + x7880;
        const Real x7942 = x7853 - x7880;
        const Real x7944 = x1150 - x7882;
        const Real x7946 = real_461[0] - x7930;
        const Real x7948 = real_477[0] * x7937;
        const Real x7949 = x7936 * real_371[0];
        const Real x7951 = x7948 - x7949;
        const Real x7953 = select(x7883, x7951, real_477[0]);
        const Real x7955 = x7862 * x7954;
        const Real x7956 = x7880 - x7955;
        const Real x7957 = x7956 / x7861;
        const Real x7961 = real_448[0] * x7958;
        const Real x7962 = x7957 * real_108[0];
        const Real x7964 = x7961 - x7962;
        const Real x7967 = select(x7965, real_444[1], 0.0);
        const Real x7970 = select(x7965, real_461[1], 0.0);
        // snow_layers.liquid_water
        const Real x7973 = real_461[1] * 2.9985007496251872e-06;
        const Real x7977 = select(x7974, 0.0, x7973);
        const Real x7980 = select(x7978, real_444[1], x7977);
        // snow_water.with_vapour_exchange
        const Real x7982 = real_444[1] - x7980;
        const Real x7985 = select(x7983, x7982, x7942);
        // snow_layers.warmth
        const Real x7990 = x7967 * x7988;
        const Real x7993 = x7990 * 0.0004748338081671415;
        const Real x7996 = x7990 * 0.0002370791844476055;
        const Real x7999 = x7967 * 333500.0;
        const Real x8002 = x7970 - x7999;
        const Real x8007 = x7970 * x7992;
        const Real x8008 = x7993 * x7968;
        const Real x8009 = x8008 + x8007;
        const Real x8012 = x8002 * x7995;
        const Real x8013 = x7996 * x8000;
        const Real x8014 = x8013 + x8012;
        const Real x8017 = select(x8004, x8014, 0.0);
        const Real x8020 = select(x8003, x8009, x8017);
        // snow_water.with_vapour_exchange
        const Real x8024 = select(x8021, 0.0, x8020);
        const Real x8027 = x8024 * 2106.0;
        const Real x8030 = x7985 * x8025;
        const Real x8032 = x8027 * x7984;
        const Real x8033 = x8032 - x8030;
        const Real x8035 = select(x7986, x7982, 0.0);
        const Real x8037 = x8035 * x8036;
        const Real x8038 = x7985 - x8037;
        const Real x8039 = x8038 / x8034;
        const Real x8043 = x7939 + x7985;
        const Real x8046 = x7942 - x7985;
        const Real x8047 = x7930 + x8033;
        const Real x8049 = real_444[1] - x7985;
        const Real x8051 = real_461[1] - x8033;
        const Real x8053 = real_477[1] * x8040;
        const Real x8054 = x8039 * real_371[1];
        const Real x8056 = x8053 - x8054;
        const Real x8058 = select(x7986, x8056, real_477[1]);
        const Real x8060 = x7967 * x8059;
        const Real x8061 = x7985 - x8060;
        const Real x8062 = x8061 / x7966;
        const Real x8066 = real_448[1] * x8063;
        const Real x8067 = x8062 * real_108[1];
        const Real x8069 = x8066 - x8067;
        const Real x8072 = select(x8070, real_444[2], 0.0);
        const Real x8075 = select(x8070, real_461[2], 0.0);
        // snow_layers.liquid_water
        const Real x8078 = real_461[2] * 2.9985007496251872e-06;
        const Real x8082 = select(x8079, 0.0, x8078);
        const Real x8085 = select(x8083, real_444[2], x8082);
        // snow_water.with_vapour_exchange
        const Real x8087 = real_444[2] - x8085;
        const Real x8090 = select(x8088, x8087, x8046);
        // snow_layers.warmth
        const Real x8095 = x8072 * x8093;
        const Real x8098 = x8095 * 0.0004748338081671415;
        const Real x8101 = x8095 * 0.0002370791844476055;
        const Real x8104 = x8072 * 333500.0;
        const Real x8107 = x8075 - x8104;
        const Real x8112 = x8075 * x8097;
        const Real x8113 = x8098 * x8073;
        const Real x8114 = x8113 + x8112;
        const Real x8117 = x8107 * x8100;
        const Real x8118 = x8101 * x8105;
        const Real x8119 = x8118 + x8117;
        const Real x8122 = select(x8109, x8119, 0.0);
        const Real x8125 = select(x8108, x8114, x8122);
        // snow_water.with_vapour_exchange
        const Real x8129 = select(x8126, 0.0, x8125);
        const Real x8132 = x8129 * 2106.0;
        const Real x8135 = x8090 * x8130;
        const Real x8137 = x8132 * x8089;
        const Real x8138 = x8137 - x8135;
        const Real x8140 = select(x8091, x8087, 0.0);
        const Real x8142 = x8140 * x8141;
        const Real x8143 = x8090 - x8142;
        const Real x8144 = x8143 / x8139;
        const Real x8148 = x8043 + x8090;
        const Real x8151 = x8046 - x8090;
        const Real x8152 = x8047 + x8138;
        const Real x8154 = real_444[2] - x8090;
        const Real x8156 = real_461[2] - x8138;
        const Real x8158 = real_477[2] * x8145;
        const Real x8159 = x8144 * real_371[2];
        const Real x8161 = x8158 - x8159;
        const Real x8163 = select(x8091, x8161, real_477[2]);
        const Real x8165 = x8072 * x8164;
        const Real x8166 = x8090 - x8165;
        const Real x8167 = x8166 / x8071;
        const Real x8171 = real_448[2] * x8168;
        const Real x8172 = x8167 * real_108[2];
        const Real x8174 = x8171 - x8172;
        const Real x8177 = select(x8175, real_444[3], 0.0);
        const Real x8180 = select(x8175, real_461[3], 0.0);
        // snow_layers.liquid_water
        const Real x8183 = real_461[3] * 2.9985007496251872e-06;
        const Real x8187 = select(x8184, 0.0, x8183);
        const Real x8190 = select(x8188, real_444[3], x8187);
        // snow_water.with_vapour_exchange
        const Real x8192 = real_444[3] - x8190;
        const Real x8195 = select(x8193, x8192, x8151);
        // snow_layers.warmth
        const Real x8200 = x8177 * x8198;
        const Real x8203 = x8200 * 0.0004748338081671415;
        const Real x8206 = x8200 * 0.0002370791844476055;
        const Real x8209 = x8177 * 333500.0;
        const Real x8212 = x8180 - x8209;
        const Real x8217 = x8180 * x8202;
        const Real x8218 = x8203 * x8178;
        const Real x8219 = x8218 + x8217;
        const Real x8222 = x8212 * x8205;
        const Real x8223 = x8206 * x8210;
        const Real x8224 = x8223 + x8222;
        const Real x8227 = select(x8214, x8224, 0.0);
        const Real x8230 = select(x8213, x8219, x8227);
        // snow_water.with_vapour_exchange
        const Real x8234 = select(x8231, 0.0, x8230);
        const Real x8237 = x8234 * 2106.0;
        const Real x8240 = x8195 * x8235;
        const Real x8242 = x8237 * x8194;
        const Real x8243 = x8242 - x8240;
        const Real x8245 = select(x8196, x8192, 0.0);
        const Real x8247 = x8245 * x8246;
        const Real x8248 = x8195 - x8247;
        const Real x8249 = x8248 / x8244;
        const Real x8253 = x8148 + x8195;
        const Real x8256 = x8151 - x8195;
        const Real x8257 = x8152 + x8243;
        const Real x8259 = real_444[3] - x8195;
        const Real x8261 = real_461[3] - x8243;
        const Real x8263 = real_477[3] * x8250;
        const Real x8264 = x8249 * real_371[3];
        const Real x8266 = x8263 - x8264;
        const Real x8268 = select(x8196, x8266, real_477[3]);
        const Real x8270 = x8177 * x8269;
        const Real x8271 = x8195 - x8270;
        const Real x8272 = x8271 / x8176;
        const Real x8276 = real_448[3] * x8273;
        const Real x8277 = x8272 * real_108[3];
        const Real x8279 = x8276 - x8277;
        const Real x8282 = select(x8280, real_444[4], 0.0);
        const Real x8285 = select(x8280, real_461[4], 0.0);
        // snow_layers.liquid_water
        const Real x8288 = real_461[4] * 2.9985007496251872e-06;
        const Real x8292 = select(x8289, 0.0, x8288);
        const Real x8295 = select(x8293, real_444[4], x8292);
        // snow_water.with_vapour_exchange
        const Real x8297 = real_444[4] - x8295;
        const Real x8300 = select(x8298, x8297, x8256);
        // snow_layers.warmth
        const Real x8305 = x8282 * x8303;
        const Real x8308 = x8305 * 0.0004748338081671415;
        const Real x8311 = x8305 * 0.0002370791844476055;
        const Real x8314 = x8282 * 333500.0;
        const Real x8317 = x8285 - x8314;
        const Real x8322 = x8285 * x8307;
        const Real x8323 = x8308 * x8283;
        const Real x8324 = x8323 + x8322;
        const Real x8327 = x8317 * x8310;
        const Real x8328 = x8311 * x8315;
        const Real x8329 = x8328 + x8327;
        const Real x8332 = select(x8319, x8329, 0.0);
        const Real x8335 = select(x8318, x8324, x8332);
        // snow_water.with_vapour_exchange
        const Real x8339 = select(x8336, 0.0, x8335);
        const Real x8342 = x8339 * 2106.0;
        const Real x8345 = x8300 * x8340;
        const Real x8347 = x8342 * x8299;
        const Real x8348 = x8347 - x8345;
        const Real x8350 = select(x8301, x8297, 0.0);
        const Real x8352 = x8350 * x8351;
        const Real x8353 = x8300 - x8352;
        const Real x8354 = x8353 / x8349;
        const Real x8358 = x8253 + x8300;
        const Real x8359 = x8257 + x8348;
        const Real x8361 = real_444[4] - x8300;
        const Real x8363 = real_461[4] - x8348;
        const Real x8365 = real_477[4] * x8355;
        const Real x8366 = x8354 * real_371[4];
        const Real x8368 = x8365 - x8366;
        const Real x8370 = select(x8301, x8368, real_477[4]);
        const Real x8372 = x8282 * x8371;
        const Real x8373 = x8300 - x8372;
        const Real x8374 = x8373 / x8281;
        const Real x8378 = real_448[4] * x8375;
        const Real x8379 = x8374 * real_108[4];
        const Real x8381 = x8378 - x8379;
        // snow_water.<genexpr>
        real_448[0] = x7944;
        real_448[1] = x8049;
        real_448[2] = x8154;
        real_448[3] = x8259;
        real_448[4] = x8361;
        real_477[0] = x7946;
        real_477[1] = x8051;
        real_477[2] = x8156;
        real_477[3] = x8261;
        real_477[4] = x8363;
        real_461[0] = x7953;
        real_461[1] = x8058;
        real_461[2] = x8163;
        real_461[3] = x8268;
        real_461[4] = x8370;
        real_444[0] = x7964;
        real_444[1] = x8069;
        real_444[2] = x8174;
        real_444[3] = x8279;
        real_444[4] = x8381;
        // snow_layers.liquid_water
        const Real x8391 = real_477[0] * 2.9985007496251872e-06;
        const Real x8394 = select(x8392, 0.0, x8391);
        const Real x8397 = select(x8395, real_448[0], x8394);
        // snow_water.percolated
        const Real x8399 = real_448[0] - x8397;
        const Real x8402 = select(x8400, x8399, 0.0);
        const Real x8404 = x8402 * x8403;
        const Real x8405 = x8399 - x8404;
        const Real x8406 = x8405 / x8401;
        const Real x8409 = select(x8407, 0.0, x8406);
        const Real x8411 = select(x8400, x8409, 0.0);
        const Real x8413 = x8411 * real_112[0];
        const Real x8414 = real_461[0] * x8410;
        const Real x8415 = x8414 + x8413;
        const Real x8417 = x8399 * 0.0010905125408942203;
        const Real x8420 = select(x8418, x8417, x8415);
        // snow_properties._pores
        const Real x8422 = x8420 - x8417;
        const Real x8425 = select(x8423, 0.0, x8422);
        // snow_properties.held_by_pores
        const Real x8427 = x1293 * x8424;
        const Real x8428 = x8425 * x1292;
        const Real x8429 = x8428 + x8427;
        // snow_water.percolated
        const Real x8431 = x8397 - x8429;
        const Real x8434 = select(x8432, 0.0, x8431);
        const Real x8437 = select(x8435, x8397, 0.0);
        const Real x8439 = x8437 * x8438;
        const Real x8440 = x8434 - x8439;
        const Real x8441 = x8440 / x8436;
        const Real x8443 = real_477[0] * x8438;
        const Real x8444 = x8441 * real_66[0];
        const Real x8445 = x8444 + x8443;
        const Real x8447 = select(x8435, x8445, 0.0);
        const Real x8450 = select(x8448, real_448[0], 0.0);
        const Real x8452 = x8450 * x8451;
        const Real x8453 = x8434 - x8452;
        const Real x8454 = x8453 / x8449;
        const Real x8456 = real_448[0] - x8434;
        const Real x8458 = real_477[0] - x8447;
        const Real x8462 = real_444[0] * x8459;
        const Real x8463 = x8454 * real_372[0];
        const Real x8465 = x8462 - x8463;
        const Real x8467 = real_448[1] + x8434;
        const Real x8469 = real_477[1] + x8447;
        // snow_layers.liquid_water
        const Real x8471 = x8469 * 2.9985007496251872e-06;
        const Real x8474 = select(x8472, 0.0, x8471);
        const Real x8477 = select(x8475, x8467, x8474);
        // snow_water.percolated
        const Real x8479 = x8467 - x8477;
        // snow_layers.liquid_water
        const Real x8481 = real_477[1] * 2.9985007496251872e-06;
        const Real x8484 = select(x8482, 0.0, x8481);
        const Real x8487 = select(x8485, real_448[1], x8484);
        // snow_water.percolated
        const Real x8489 = real_448[1] - x8487;
        const Real x8492 = select(x8490, x8489, 0.0);
        const Real x8494 = x8492 * x8493;
        const Real x8495 = x8479 - x8494;
        const Real x8496 = x8495 / x8491;
        const Real x8499 = select(x8497, 0.0, x8496);
        const Real x8501 = select(x8490, x8499, 0.0);
        const Real x8503 = x8501 * real_112[1];
        const Real x8504 = real_461[1] * x8500;
        const Real x8505 = x8504 + x8503;
        const Real x8507 = x8479 * 0.0010905125408942203;
        const Real x8510 = select(x8508, x8507, x8505);
        // snow_properties._pores
        const Real x8512 = x8510 - x8507;
        const Real x8515 = select(x8513, 0.0, x8512);
        // snow_properties.held_by_pores
        const Real x8517 = x1293 * x8514;
        const Real x8518 = x8515 * x1292;
        const Real x8519 = x8518 + x8517;
        // snow_water.percolated
        const Real x8521 = x8477 - x8519;
        const Real x8524 = select(x8522, 0.0, x8521);
        const Real x8527 = select(x8525, x8477, 0.0);
        const Real x8529 = x8527 * x8528;
        const Real x8530 = x8524 - x8529;
        const Real x8531 = x8530 / x8526;
        const Real x8533 = x8469 * x8528;
        const Real x8534 = x8531 * x8468;
        const Real x8535 = x8534 + x8533;
        const Real x8537 = select(x8525, x8535, 0.0);
        const Real x8540 = select(x8538, x8467, 0.0);
        const Real x8542 = x8540 * x8541;
        const Real x8543 = x8524 - x8542;
        const Real x8544 = x8543 / x8539;
        const Real x8546 = x8467 - x8524;
        const Real x8548 = x8469 - x8537;
        const Real x8552 = real_444[1] * x8549;
        const Real x8553 = x8544 * real_372[1];
        const Real x8555 = x8552 - x8553;
        const Real x8557 = real_448[2] + x8524;
        const Real x8559 = real_477[2] + x8537;
        // snow_layers.liquid_water
        const Real x8561 = x8559 * 2.9985007496251872e-06;
        const Real x8564 = select(x8562, 0.0, x8561);
        const Real x8567 = select(x8565, x8557, x8564);
        // snow_water.percolated
        const Real x8569 = x8557 - x8567;
        // snow_layers.liquid_water
        const Real x8571 = real_477[2] * 2.9985007496251872e-06;
        const Real x8574 = select(x8572, 0.0, x8571);
        const Real x8577 = select(x8575, real_448[2], x8574);
        // snow_water.percolated
        const Real x8579 = real_448[2] - x8577;
        const Real x8582 = select(x8580, x8579, 0.0);
        const Real x8584 = x8582 * x8583;
        const Real x8585 = x8569 - x8584;
        const Real x8586 = x8585 / x8581;
        const Real x8589 = select(x8587, 0.0, x8586);
        const Real x8591 = select(x8580, x8589, 0.0);
        const Real x8593 = x8591 * real_112[2];
        const Real x8594 = real_461[2] * x8590;
        const Real x8595 = x8594 + x8593;
        const Real x8597 = x8569 * 0.0010905125408942203;
        const Real x8600 = select(x8598, x8597, x8595);
        // snow_properties._pores
        const Real x8602 = x8600 - x8597;
        const Real x8605 = select(x8603, 0.0, x8602);
        // snow_properties.held_by_pores
        const Real x8607 = x1293 * x8604;
        const Real x8608 = x8605 * x1292;
        const Real x8609 = x8608 + x8607;
        // snow_water.percolated
        const Real x8611 = x8567 - x8609;
        const Real x8614 = select(x8612, 0.0, x8611);
        const Real x8617 = select(x8615, x8567, 0.0);
        const Real x8619 = x8617 * x8618;
        const Real x8620 = x8614 - x8619;
        const Real x8621 = x8620 / x8616;
        const Real x8623 = x8559 * x8618;
        const Real x8624 = x8621 * x8558;
        const Real x8625 = x8624 + x8623;
        const Real x8627 = select(x8615, x8625, 0.0);
        const Real x8630 = select(x8628, x8557, 0.0);
        const Real x8632 = x8630 * x8631;
        const Real x8633 = x8614 - x8632;
        const Real x8634 = x8633 / x8629;
        const Real x8636 = x8557 - x8614;
        const Real x8638 = x8559 - x8627;
        const Real x8642 = real_444[2] * x8639;
        const Real x8643 = x8634 * real_372[2];
        const Real x8645 = x8642 - x8643;
        const Real x8647 = real_448[3] + x8614;
        const Real x8649 = real_477[3] + x8627;
        // snow_layers.liquid_water
        const Real x8651 = x8649 * 2.9985007496251872e-06;
        const Real x8654 = select(x8652, 0.0, x8651);
        const Real x8657 = select(x8655, x8647, x8654);
        // snow_water.percolated
        const Real x8659 = x8647 - x8657;
        // snow_layers.liquid_water
        const Real x8661 = real_477[3] * 2.9985007496251872e-06;
        const Real x8664 = select(x8662, 0.0, x8661);
        const Real x8667 = select(x8665, real_448[3], x8664);
        // snow_water.percolated
        const Real x8669 = real_448[3] - x8667;
        const Real x8672 = select(x8670, x8669, 0.0);
        const Real x8674 = x8672 * x8673;
        const Real x8675 = x8659 - x8674;
        const Real x8676 = x8675 / x8671;
        const Real x8679 = select(x8677, 0.0, x8676);
        const Real x8681 = select(x8670, x8679, 0.0);
        const Real x8683 = x8681 * real_112[3];
        const Real x8684 = real_461[3] * x8680;
        const Real x8685 = x8684 + x8683;
        const Real x8687 = x8659 * 0.0010905125408942203;
        const Real x8690 = select(x8688, x8687, x8685);
        // snow_properties._pores
        const Real x8692 = x8690 - x8687;
        const Real x8695 = select(x8693, 0.0, x8692);
        // snow_properties.held_by_pores
        const Real x8697 = x1293 * x8694;
        const Real x8698 = x8695 * x1292;
        const Real x8699 = x8698 + x8697;
        // snow_water.percolated
        const Real x8701 = x8657 - x8699;
        const Real x8704 = select(x8702, 0.0, x8701);
        const Real x8707 = select(x8705, x8657, 0.0);
        const Real x8709 = x8707 * x8708;
        const Real x8710 = x8704 - x8709;
        const Real x8711 = x8710 / x8706;
        const Real x8713 = x8649 * x8708;
        const Real x8714 = x8711 * x8648;
        const Real x8715 = x8714 + x8713;
        const Real x8717 = select(x8705, x8715, 0.0);
        const Real x8720 = select(x8718, x8647, 0.0);
        const Real x8722 = x8720 * x8721;
        const Real x8723 = x8704 - x8722;
        const Real x8724 = x8723 / x8719;
        const Real x8726 = x8647 - x8704;
        const Real x8728 = x8649 - x8717;
        const Real x8732 = real_444[3] * x8729;
        const Real x8733 = x8724 * real_372[3];
        const Real x8735 = x8732 - x8733;
        const Real x8737 = real_448[4] + x8704;
        const Real x8739 = real_477[4] + x8717;
        // snow_layers.liquid_water
        const Real x8741 = x8739 * 2.9985007496251872e-06;
        const Real x8744 = select(x8742, 0.0, x8741);
        const Real x8747 = select(x8745, x8737, x8744);
        // snow_water.percolated
        const Real x8749 = x8737 - x8747;
        // snow_layers.liquid_water
        const Real x8751 = real_477[4] * 2.9985007496251872e-06;
        const Real x8754 = select(x8752, 0.0, x8751);
        const Real x8757 = select(x8755, real_448[4], x8754);
        // snow_water.percolated
        const Real x8759 = real_448[4] - x8757;
        const Real x8762 = select(x8760, x8759, 0.0);
        const Real x8764 = x8762 * x8763;
        const Real x8765 = x8749 - x8764;
        const Real x8766 = x8765 / x8761;
        const Real x8769 = select(x8767, 0.0, x8766);
        const Real x8771 = select(x8760, x8769, 0.0);
        const Real x8773 = x8771 * real_112[4];
        const Real x8774 = real_461[4] * x8770;
        const Real x8775 = x8774 + x8773;
        const Real x8777 = x8749 * 0.0010905125408942203;
        const Real x8780 = select(x8778, x8777, x8775);
        // snow_properties._pores
        const Real x8782 = x8780 - x8777;
        const Real x8785 = select(x8783, 0.0, x8782);
        // snow_properties.held_by_pores
        const Real x8787 = x1293 * x8784;
        const Real x8788 = x8785 * x1292;
        const Real x8789 = x8788 + x8787;
        // snow_water.percolated
        const Real x8791 = x8747 - x8789;
        const Real x8794 = select(x8792, 0.0, x8791);
        const Real x8797 = select(x8795, x8747, 0.0);
        const Real x8799 = x8797 * x8798;
        const Real x8800 = x8794 - x8799;
        const Real x8801 = x8800 / x8796;
        const Real x8803 = x8739 * x8798;
        const Real x8804 = x8801 * x8738;
        const Real x8805 = x8804 + x8803;
        const Real x8807 = select(x8795, x8805, 0.0);
        const Real x8810 = select(x8808, x8737, 0.0);
        const Real x8812 = x8810 * x8811;
        const Real x8813 = x8794 - x8812;
        const Real x8814 = x8813 / x8809;
        const Real x8816 = x8737 - x8794;
        const Real x8818 = x8739 - x8807;
        const Real x8822 = real_444[4] * x8819;
        const Real x8823 = x8814 * real_372[4];
        const Real x8825 = x8822 - x8823;
        // snow_water.<genexpr>
        real_444[0] = x8456;
        real_444[1] = x8546;
        real_444[2] = x8636;
        real_444[3] = x8726;
        real_444[4] = x8816;
        real_461[0] = x8458;
        real_461[1] = x8548;
        real_461[2] = x8638;
        real_461[3] = x8728;
        real_461[4] = x8818;
        real_448[0] = x8420;
        real_448[1] = x8510;
        real_448[2] = x8600;
        real_448[3] = x8690;
        real_448[4] = x8780;
        real_477[0] = x8465;
        real_477[1] = x8555;
        real_477[2] = x8645;
        real_477[3] = x8735;
        real_477[4] = x8825;
        // layered_snow._melted
        const Real x8835 = select(x5745, x1356, 0.0);
        const Real x8837 = x8835 * seconds;
        const Real x8839 = x8837 * x8838;
        const Real x8840 = x8358 - x8839;
        const Real x8841 = x8840 / x8836;
        const Real x8843 = x8841 * 2830000.0;
        const Real x8845 = select(x5745, x8843, 0.0);
        const Real x8847 = x7838 + x7826;
        const Real x8850 = x8847 + x7836;
        const Real x8852 = x8850 - x7584;
        const Real x8907 = x8852 - x8845;
        const Real x8909 = select(x5745, x8907, 0.0);
        // layered_snow.close_snow
        const Real x8911 = x8794 + x1452;
        const Real x8912 = x8807 + x1453;
        const Real x8913 = x1356 * x7583;
        const Real x8914 = x7584 * x1354;
        const Real x8916 = x8913 - x8914;
        const Real x8917 = x1356 * x7592;
        const Real x8918 = x7593 * x1354;
        const Real x8920 = x8917 - x8918;
        const Real x8921 = x1450 - x8912;
        const Real x8922 = x8921 - x8359;
        // layered_snow_step.layered_snow_step
        const Real x8924 = x8358 / seconds;
        // air.emission
        const Real x8928 = x7810 * x7808;
        const Real x8929 = x8928 + x8928;
        const Real x8931 = x8929 * 5.67e-08;
        // layered_snow_step.emitted
        const Real x8933 = moved_numbers[LAYERS + 19] * x8930;
        const Real x8934 = x8931 * numbers[LAYERS + 19];
        const Real x8935 = x8934 + x8933;
        // surface_balance.skin_temperature
        const Real x8937 = x5563 * real_357[0];
        const Real x8938 = real_467[0] * x5560;
        const Real x8939 = x8938 + x8937;
        const Real x8941 = x5555 + x8939;
        const Real x8943 = x5563 * x8942;
        const Real x8944 = x8941 - x8943;
        const Real x8945 = x8944 / x5564;
        // surface_balance.emitted
        const Real x8947 = x8945 - x5513;
        const Real x8949 = x5524 * x8946;
        const Real x8950 = x8947 * x5521;
        const Real x8951 = x8950 + x8949;
        const Real x8953 = x5535 + x8951;
        // layered_snow_step.of_cell
        const Real x8956 = x1356 * x8932;
        const Real x8957 = x8935 * x1354;
        const Real x8959 = x8956 - x8957;
        const Real x8961 = x1356 * x8952;
        const Real x8963 = x8953 * x1454;
        const Real x8964 = x8963 - x8961;
        const Real x8966 = x8959 + x8964;
        moved_results[LAYERS + 35] = x8966;
        const Real x8969 = x1356 * numbers[LAYERS + 19];
        const Real x8970 = moved_numbers[LAYERS + 19] * x1354;
        const Real x8972 = x8969 - x8970;
        const Real x8974 = x1356 * x1519;
        const Real x8976 = x1520 * x1454;
        const Real x8977 = x8976 - x8974;
        const Real x8979 = x8972 + x8977;
        moved_after[3 * LAYERS + 34] = x8979;
        // layered_snow_step.skin
        const Real x8981 = x8979 * 5.67e-08;
        const Real x8983 = x8981 * x8982;
        const Real x8984 = x8966 - x8983;
        const Real x8985 = x8984 / x8980;
        const Real x8988 = x8985 / x8987;
        const Real x8991 = x8988 / x8990;
        moved_after[3 * LAYERS] = x8991;
        // layered_snow_step.layered_snow_step
        const Real x8993 = x8911 / 1000.0;
        moved_results[LAYERS + 14] = x8993;
        const Real x8995 = x5257 + x8993;
        moved_after[3 * LAYERS + 2] = x8995;
        // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth, layered_snow_step.layered_snow_step
        Real a8999_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            moved_after[3 * LAYERS + 20 + l] = real_448[l];
            const Real a8855 = select(mask_418[l], real_444[l], 0.0);
            const Real a8857 = real_461[l] * 2.9985007496251872e-06;
            const Real a8860 = select(mask_420[l], 0.0, a8857);
            const Real a8863 = select(mask_421[l], real_444[l], a8860);
            moved_after[3 * LAYERS + 10 + l] = a8863;
            const Real a8865 = select(mask_418[l], real_461[l], 0.0);
            const Real a8869 = a8855 * real_424[l];
            const Real a8872 = a8869 * 0.0004748338081671415;
            const Real a8875 = a8869 * 0.0002370791844476055;
            const Real a8878 = a8855 * 333500.0;
            const Real a8880 = a8865 - a8878;
            const Real a8884 = a8865 * real_425[l];
            const Real a8885 = a8872 * real_423[l];
            const Real a8887 = a8884 - a8885;
            const Real a8889 = a8880 * real_426[l];
            const Real a8890 = a8875 * real_427[l];
            const Real a8892 = a8889 - a8890;
            const Real a8894 = select(mask_429[l], a8892, 0.0);
            const Real a8896 = select(mask_428[l], a8887, a8894);
            moved_after[3 * LAYERS + 15 + l] = a8896;
            const Real a8898 = real_444[l] - a8863;
            moved_after[3 * LAYERS + 5 + l] = a8898;
            const Real a8901 = a8855 * real_432[l];
            const Real a8902 = real_477[l] - a8901;
            const Real a8903 = a8902 / real_419[l];
            const Real a8905 = select(mask_418[l], a8903, 0.0);
            moved_after[3 * LAYERS + 25 + l] = a8905;
            const Real a8997 = a8898 + a8863;
            a8999_last = a8999_last + a8997;
            real_450[l] = a8863;
            real_449[l] = a8896;
            real_443[l] = a8898;
        }
        // layered_snow_step.layered_snow_step
        const Real x9001 = a8999_last / 1000.0;
        moved_after[3 * LAYERS + 3] = x9001;
        Real a9003_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            a9003_last = a9003_last + real_448[l];
        }
        moved_after[3 * LAYERS + 4] = a9003_last;
        // snow.snow_age
        const Real x9007 = select(x9004, 0.0, moved_state[3 * LAYERS + 32]);
        const Real x9009 = select(x8926, x9007, moved_state[3 * LAYERS + 32]);
        moved_after[3 * LAYERS + 32] = x9009;
        // layered_snow_step.of_cell
        const Real x9012 = x1356 * x464;
        const Real x9013 = x465 * x1354;
        const Real x9015 = x9012 - x9013;
        const Real x9017 = x1356 * x1508;
        const Real x9019 = x1509 * x1454;
        const Real x9020 = x9019 - x9017;
        const Real x9022 = x9015 + x9020;
        moved_after[3 * LAYERS + 33] = x9022;
        // snow_free_ground.specific_humidity
        const Real x9026 = x3680 * x9024;
        const Real x9029 = x9026 * 1004.5;
        // snow_free_ground.rate
        const Real x9032 = x3774 + x3781;
        const Real x9034 = x9032 + a3824_last;
        const Real x9036 = x9034 * 1000.0;
        const Real x9038 = x9036 + x3845;
        // snow_free_ground.specific_humidity
        const Real x9040 = x9038 * x9028;
        const Real x9041 = x9029 * x9037;
        const Real x9043 = x9040 - x9041;
        const Real x9045 = moved_forcing[2] + x9043;
        moved_after[3 * LAYERS + 39] = x9045;
        // layered_snow_step._fluxes
        Real a9046_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            a9046_last = a9046_last + real_450[l];
        }
        const Real x9047 = a9046_last + x8911;
        Real a9048_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a239_2626 = moved_state[l + 3 * LAYERS + 10] * x170;
            const Real a238_2626 = x171 * state[l + 3 * LAYERS + 10];
            const Real a240_2626 = a239_2626 + a238_2626;
            a9048_last = a9048_last + a240_2626;
        }
        const Real x9049 = a9048_last + x1136;
        const Real x9050 = x9047 - x9049;
        const Real x9052 = x3857 + x8924;
        // evapotranspiration.snow_weighted_latent_heat
        const Real x9054 = x1356 * 2501000.0;
        const Real x9058 = x1356 * 2830000.0;
        const Real x9060 = x9058 - x9054;
        // layered_snow_step._fluxes
        const Real x9062 = x9052 * x9059;
        const Real x9063 = x9060 * x9051;
        const Real x9064 = x9063 + x9062;
        moved_results[0] = x9064;
        // layered_snow_step.latent_heat
        const Real x9065 = x1356 * x8844;
        const Real x9066 = x8845 * x1354;
        const Real x9068 = x9065 - x9066;
        const Real x9069 = x5361 + x9068;
        moved_results[1] = x9069;
        moved_results[LAYERS + 40] = x9069;
        // layered_snow_step._fluxes
        const Real x9070 = x5357 - x3852;
        const Real x9071 = x9070 + x8924;
        moved_results[2] = x9071;
        // layered_snow_step.sensible_heat
        const Real x9073 = x8945 - x27;
        const Real x9075 = x3680 * x9072;
        const Real x9076 = x9073 * x3677;
        const Real x9077 = x9076 + x9075;
        // layered_snow_step.of_cell
        const Real x9078 = x1356 * x8908;
        const Real x9079 = x8909 * x1354;
        const Real x9081 = x9078 - x9079;
        const Real x9082 = x1356 * x9074;
        const Real x9084 = x9077 * x1454;
        const Real x9085 = x9084 - x9082;
        const Real x9086 = x9081 + x9085;
        moved_results[3] = x9086;
        moved_results[LAYERS + 36] = x9086;
        // layered_snow_step.into_soil
        const Real x9087 = x7608 + x8920;
        moved_results[4] = x9087;
        moved_results[LAYERS + 41] = x9087;
        // layered_snow_step._fluxes
        const Real x9088 = x5229 * 2501000000.0;
        moved_results[5] = x9088;
        const Real x9089 = x3834 * 2501000000.0;
        moved_results[6] = x9089;
        const Real x9090 = a5263_last * 2501000000.0;
        moved_results[7] = x9090;
        const Real x9092 = x8924 * 2830000.0;
        moved_results[LAYERS + 8] = x9092;
        const Real x9093 = x8993 / seconds;
        moved_quantities[4 * LAYERS + 12] = x9093;
        const Real x9094 = x3903 + x9093;
        moved_results[LAYERS + 11] = x9094;
        // layered_snow_step.precipitation_heat
        const Real x9096 = x8945 - moved_forcing[1];
        const Real x9098 = x2456 * x9095;
        const Real x9099 = x9096 * x2455;
        const Real x9100 = x9099 + x9098;
        const Real x9101 = x1356 * x9097;
        const Real x9103 = x9100 * x1454;
        const Real x9104 = x9103 - x9101;
        moved_results[LAYERS + 15] = x9104;
        moved_results[LAYERS + 37] = x9104;
        // layered_snow_step._fluxes
        const Real x9105 = x9050 * 333500.0;
        const Real x9106 = x9105 / seconds;
        moved_results[LAYERS + 17] = x9106;
        // layered_snow_step.of_cell
        const Real x9107 = x1356 * x1447;
        const Real x9108 = x1448 * x1354;
        const Real x9110 = x9107 - x9108;
        const Real x9111 = x1356 * x2443;
        const Real x9113 = x2444 * x1454;
        const Real x9114 = x9113 - x9111;
        const Real x9115 = x9110 + x9114;
        moved_results[LAYERS + 18] = x9115;
        // layered_snow_step._budget
        const Real x9116 = x284 + x1136;
        const Real x9117 = x9116 / 1000.0;
        moved_results[LAYERS + 26] = x9117;
        const Real x9118 = x8358 / 1000.0;
        moved_results[LAYERS + 27] = x9118;
        const Real x9119 = x9022 * forcing[4];
        const Real x9120 = moved_forcing[4] * x9021;
        const Real x9121 = x9120 + x9119;
        moved_results[LAYERS + 33] = x9121;
        const Real x9124 = x8979 * forcing[5];
        const Real x9126 = moved_forcing[5] * x9122;
        const Real x9127 = x9126 - x9124;
        const Real x9128 = x9127 + x8966;
        moved_results[LAYERS + 34] = x9128;
        const Real x9129 = x8916 - x8920;
        moved_results[LAYERS + 38] = x9129;
        const Real x9130 = x8922 / seconds;
        moved_results[LAYERS + 39] = x9130;
        // diagnostics.crossing_depth
        const Real x9148 = pick(real_467, x9146);
        const Real x9150 = pick(real_467, x9144);
        // enthalpy.fusion_heat, layered_snow_step._fluxes, layered_snow_step._budget, diagnostics.ice_content, geometry.node_depth
        Real a9136_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7604 = real_467[l] * 2094000.0;
            moved_results[2 * LAYERS + 44 + l] = a7604;
            const Real a9091 = real_465[l] * 2501000000.0;
            moved_results[8 + l] = a9091;
            const Real a9132 = real_474[l] - real_473[l];
            moved_results[3 * LAYERS + 44 + l] = a9132;
            const Real a9133 = real_468[l] - real_474[l];
            moved_quantities[l] = a9133;
            a9136_last = a9136_last + moved_numbers[l];
            const Real a9136 = a9136_last;
            const Real a4800_2714 = moved_numbers[l] * 0.5;
            const Real a9138 = a9136 - a4800_2714;
            real_469[l] = a7604;
            real_471[l] = a9132;
            real_290[l] = a9133;
            real_472[l] = a9138;
        }
        // diagnostics.crossing_depth
        const Real x9152 = pick(real_472, x9146);
        const Real x9154 = pick(real_472, x9144);
        const Real x9157 = x9148 - x9150;
        const Real x9159 = select(x9155, x9157, 0.0);
        const Real x9161 = x9154 - x9152;
        const Real x9163 = x9161 * x9147;
        const Real x9164 = x9148 * x9160;
        const Real x9165 = x9164 + x9163;
        const Real x9167 = x9159 * x9166;
        const Real x9168 = x9165 - x9167;
        const Real x9169 = x9168 / x9158;
        const Real x9170 = x9152 + x9169;
        const Real x9172 = select(x9171, 0.0, x9170);
        Real a9174_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a9174_last = a9174_last + moved_numbers[l];
        }
        const Real x9175 = select(x9173, a9174_last, x9172);
        moved_quantities[LAYERS] = x9175;
        // balances.column_water
        const Real x9176 = x3895 + x8995;
        const Real x9177 = x9176 + x9001;
        // balances.soil_water
        Real a9181_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9178 = real_468[l] * numbers[l];
            const Real a9179 = moved_numbers[l] * real_269[l];
            const Real a9180 = a9179 + a9178;
            moved_quantities[LAYERS + 4 + l] = a9180;
            a9181_last = a9181_last + a9180;
            real_472[l] = a9180;
        }
        // balances.column_water
        const Real x9182 = a9181_last + x9177;
        moved_quantities[LAYERS + 1] = x9182;
        // balances.soil_water
        Real a9183_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a9183_last = a9183_last + real_472[l];
        }
        moved_quantities[LAYERS + 2] = a9183_last;
        // diagnostics.layer_ice, diagnostics.soil_ice
        Real a9188_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9185 = real_290[l] * numbers[l];
            const Real a9186 = moved_numbers[l] * real_399[l];
            const Real a9187 = a9186 + a9185;
            moved_quantities[3 * LAYERS + 4 + l] = a9187;
            a9188_last = a9188_last + a9187;
        }
        moved_quantities[LAYERS + 3] = a9188_last;
        // air.emission
        const Real x9193 = x8991 * x8989;
        const Real x9194 = x9193 + x9193;
        const Real x9196 = x9194 * x9192;
        const Real x9197 = x9196 + x9196;
        const Real x9199 = x9197 * 5.67e-08;
        // diagnostics.surface_emission
        const Real x9200 = x8979 * x9198;
        const Real x9201 = x9199 * x8978;
        const Real x9202 = x9201 + x9200;
        // diagnostics.net_radiation
        const Real x9203 = x9115 - x9202;
        moved_quantities[4 * LAYERS + 4] = x9203;
        // diagnostics.snowfall
        const Real x9204 = x9117 / seconds;
        moved_quantities[4 * LAYERS + 5] = x9204;
        // balances.evaporated_water
        const Real x9205 = x9088 + x9089;
        const Real x9206 = x9205 + x9090;
        // balances._depth
        const Real x9208 = x9206 * x9207;
        const Real x9210 = x9092 * x9209;
        // balances.evaporated_water
        const Real x9211 = x9208 + x9210;
        const Real x9212 = x3870 * seconds;
        const Real x9213 = x9211 - x9212;
        // diagnostics.net_evaporation
        const Real x9214 = x9213 / seconds;
        moved_quantities[4 * LAYERS + 6] = x9214;
        // diagnostics.potential_evaporation
        const Real x9216 = x9060 * 1000.0;
        const Real x9218 = x9216 * x9217;
        const Real x9219 = x9064 - x9218;
        const Real x9220 = x9219 / x9215;
        moved_quantities[4 * LAYERS + 7] = x9220;
        // diagnostics._evaporated
        const Real x9221 = x9088 / 2501000000.0;
        moved_quantities[4 * LAYERS + 8] = x9221;
        const Real x9222 = x9089 / 2501000000.0;
        moved_quantities[4 * LAYERS + 9] = x9222;
        const Real x9223 = x9090 / 2501000000.0;
        moved_quantities[4 * LAYERS + 10] = x9223;
        // diagnostics.snow_sublimation
        const Real x9224 = x9092 / 2830000000.0;
        moved_quantities[4 * LAYERS + 11] = x9224;
        // diagnostics.infiltration
        const Real x9225 = x9094 - x5261;
        moved_quantities[4 * LAYERS + 14] = x9225;
        // diagnostics.total_runoff
        const Real x9226 = x5261 + real_289[LAYERS];
        moved_quantities[4 * LAYERS + 15] = x9226;
        // balances.water_gain
        const Real x9227 = moved_forcing[6] * seconds;
        const Real x9228 = x9227 / 1000.0;
        moved_quantities[4 * LAYERS + 16] = x9228;
        // balances.water_loss
        const Real x9229 = x9226 * seconds;
        const Real x9230 = x9213 + x9229;
        moved_quantities[4 * LAYERS + 17] = x9230;
        // diagnostics.layer_liquid_water, balances.soil_water
        Real a9231_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9189 = real_474[l] * numbers[l];
            const Real a9190 = moved_numbers[l] * real_305[l];
            const Real a9191 = a9190 + a9189;
            moved_quantities[2 * LAYERS + 4 + l] = a9191;
            a9231_last = a9231_last + real_472[l];
        }
        // balances.column_water
        const Real x9232 = a9231_last + x9177;
        const Real x9233 = moved_state[3 * LAYERS + 1] + moved_state[3 * LAYERS + 2];
        const Real x9234 = x9233 + moved_state[3 * LAYERS + 3];
        // balances.soil_water
        Real a9238_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9235 = moved_state[l + LAYERS] * numbers[l];
            const Real a9236 = moved_numbers[l] * state[l + LAYERS];
            const Real a9237 = a9236 + a9235;
            a9238_last = a9238_last + a9237;
        }
        // balances.column_water
        const Real x9239 = a9238_last + x9234;
        // balances.water_residual
        const Real x9240 = x9232 - x9239;
        const Real x9241 = x9228 - x9230;
        const Real x9242 = x9240 - x9241;
        moved_quantities[4 * LAYERS + 18] = x9242;
        // balances.surface_energy_residual
        const Real x9243 = x9115 - x9086;
        const Real x9244 = x9243 - x9069;
        const Real x9245 = x9244 - x9087;
        const Real x9246 = x9245 - x9129;
        const Real x9247 = x9246 - x9104;
        const Real x9248 = x9247 - x8966;
        const Real x9250 = select(x9249, 0.0, x9248);
        moved_quantities[4 * LAYERS + 20] = x9250;
        // balances.soil_energy_residual
        Real a9260_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9252 = real_467[l] - moved_state[l];
            const Real a9254 = real_306[l] * numbers[l];
            const Real a9255 = moved_numbers[l] * real_302[l];
            const Real a9256 = a9255 + a9254;
            const Real a9257 = a9256 * real_351[l];
            const Real a9258 = a9252 * real_360[l];
            const Real a9259 = a9258 + a9257;
            a9260_last = a9260_last + a9259;
        }
        const Real x9261 = a9260_last / seconds;
        const Real x9277 = x9087 - x5603;
        // balances.phase_change_heat, balances.soil_energy_residual
        Real a9276_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9263 = real_469[l] * numbers[l];
            const Real a9264 = moved_numbers[l] * real_362[l];
            const Real a9265 = a9264 + a9263;
            const Real a9267 = a9265 / seconds;
            const Real a9270 = a9267 * real_355[l];
            const Real a9272 = real_471[l] * real_265[l];
            const Real a9274 = a9272 + a9270;
            a9276_last = a9276_last - a9274;
        }
        // balances.soil_energy_residual
        const Real x9278 = x9277 + a9276_last;
        const Real x9279 = x9278 + a7602_last;
        const Real x9280 = x9261 - x9279;
        moved_quantities[4 * LAYERS + 21] = x9280;
        // state.snow_layers_of
        const Real x9282 = x9001 * 1000.0;
        // snow_layers.spread
        Real a9287_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a8997_2811 = real_443[l] + real_450[l];
            a9287_last = a9287_last + a8997_2811;
        }
        const Real x9294 = select(x9291, a9287_last, 0.0);
        const Real x9296 = x9294 * x9295;
        const Real x9297 = x9282 - x9296;
        const Real x9298 = x9297 / x9293;
        const Real x9300 = select(x9292, x9298, 0.0);
        const Real x9304 = select(x9302, a9003_last, 0.0);
        // snow_layers.<listcomp>
        const Real x9309 = x9304 * x9307;
        const Real x9312 = x9309 * 0.1;
        const Real x9313 = -x9312;
        const Real x9317 = x9304 * x9316;
        const Real x9320 = x9317 * 0.2;
        const Real x9321 = -x9320;
        const Real x9325 = x9304 * x9324;
        const Real x9328 = x9325 * 0.05;
        const Real x9329 = -x9328;
        // snow_layers.layer_shares
        const Real x9331 = x9312 + x9320;
        const Real x9334 = x9331 + x9328;
        const Real x9338 = x9334 / 2.0;
        real_448[0] = x9313;
        real_448[1] = x9321;
        real_448[2] = x9338;
        real_448[3] = x9338;
        real_448[4] = x9329;
        // snow_layers.spread
        const Real x9345 = select(x9343, 0.0, x8991);
        // snow_layers.spread, snow_layers.content_of, balances._snow_heat
        Real a9376_last = real_of(0.0);
        Real a9378_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a9342 = select(x9302, real_448[l], 0.0);
            const Real a9347 = select(x9292, real_449[l], 0.0);
            const Real a9349 = x9300 * real_430[l];
            const Real a9350 = real_443[l] * x9299;
            const Real a9351 = a9350 + a9349;
            const Real a9353 = a9342 * x9281;
            const Real a9354 = x9282 * real_152[l];
            const Real a9355 = a9354 + a9353;
            const Real a9357 = a9351 + a9355;
            const Real a9359 = x9300 * real_422[l];
            const Real a9360 = real_450[l] * x9299;
            const Real a9361 = a9360 + a9359;
            const Real a9363 = select(x9302, x9345, a9347);
            const Real a9365 = a9357 * 2106.0;
            const Real a9367 = a9361 * 4218.0;
            const Real a9369 = a9365 + a9367;
            const Real a9371 = a9369 * real_139[l];
            const Real a9372 = a9363 * real_150[l];
            const Real a9373 = a9372 + a9371;
            const Real a9374 = a9361 * 333500.0;
            const Real a9375 = a9373 + a9374;
            a9376_last = a9376_last + a9375;
            const Real a155_2832 = moved_state[l + 3 * LAYERS + 5] + moved_state[l + 3 * LAYERS + 10];
            a9378_last = a9378_last + a155_2832;
        }
        // snow_layers.spread
        const Real x9385 = select(x9382, a9378_last, 0.0);
        const Real x9387 = x9385 * x9386;
        const Real x9388 = x150 - x9387;
        const Real x9389 = x9388 / x9384;
        const Real x9391 = select(x9383, x9389, 0.0);
        const Real x9395 = select(x9393, moved_state[3 * LAYERS + 4], 0.0);
        // snow_layers.<listcomp>
        const Real x9400 = x9395 * x9398;
        const Real x9403 = x9400 * 0.1;
        const Real x9404 = -x9403;
        const Real x9408 = x9395 * x9407;
        const Real x9411 = x9408 * 0.2;
        const Real x9412 = -x9411;
        const Real x9416 = x9395 * x9415;
        const Real x9419 = x9416 * 0.05;
        const Real x9420 = -x9419;
        // snow_layers.layer_shares
        const Real x9422 = x9403 + x9411;
        const Real x9425 = x9422 + x9419;
        const Real x9429 = x9425 / 2.0;
        real_448[0] = x9404;
        real_448[1] = x9412;
        real_448[2] = x9429;
        real_448[3] = x9429;
        real_448[4] = x9420;
        // snow_layers.spread, snow_layers.content_of, balances._snow_heat
        Real a9464_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a9433 = select(x9393, real_448[l], 0.0);
            const Real a9435 = select(x9383, moved_state[l + 3 * LAYERS + 15], 0.0);
            const Real a9437 = x9391 * state[l + 3 * LAYERS + 5];
            const Real a9438 = moved_state[l + 3 * LAYERS + 5] * x9390;
            const Real a9439 = a9438 + a9437;
            const Real a9441 = a9433 * x149;
            const Real a9442 = x150 * real_431[l];
            const Real a9443 = a9442 + a9441;
            const Real a9445 = a9439 + a9443;
            const Real a9447 = x9391 * state[l + 3 * LAYERS + 10];
            const Real a9448 = moved_state[l + 3 * LAYERS + 10] * x9390;
            const Real a9449 = a9448 + a9447;
            const Real a9451 = select(x9393, x224, a9435);
            const Real a9453 = a9445 * 2106.0;
            const Real a9455 = a9449 * 4218.0;
            const Real a9457 = a9453 + a9455;
            const Real a9459 = a9457 * real_435[l];
            const Real a9460 = a9451 * real_434[l];
            const Real a9461 = a9460 + a9459;
            const Real a9462 = a9449 * 333500.0;
            const Real a9463 = a9461 + a9462;
            a9464_last = a9464_last + a9463;
        }
        // balances.snow_energy_residual
        const Real x9465 = a9376_last - a9464_last;
        const Real x9466 = x9465 / seconds;
        const Real x9467 = x9129 + x9130;
        const Real x9468 = x9466 - x9467;
        moved_quantities[4 * LAYERS + 22] = x9468;
        // balances.snow_base_mismatch
        const Real x9469 = x9087 - x9087;
        moved_quantities[4 * LAYERS + 23] = x9469;
        moved_quantities[4 * LAYERS + 19] = real_of(0.0);
        moved_results[LAYERS + 16] = real_of(0.0);
        moved_results[LAYERS + 28] = real_of(0.0);
        moved_results[LAYERS + 29] = real_of(0.0);
        moved_results[LAYERS + 30] = real_of(0.0);
        moved_results[LAYERS + 32] = real_of(0.0);
        moved_state += pitch;
        moved_forcing += pitch;
        moved_numbers += pitch;
        moved_after += pitch;
        moved_quantities += pitch;
        moved_results += pitch;
    }
}

#include "tangent.h"
