// From the code of digest fdef29908c8ebfa29e031a5337c9db2df6fded47afcf4f427d072a34f48ff285.
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

static const Number table6152[] = {
#include "stability_corrections.inc"
};
static const Number table6162[] = {
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
    Real real_159[LAYERS];
    Mask mask_160[LAYERS];
    Mask mask_161[LAYERS];
    Real real_162[LAYERS];
    Real real_163[LAYERS];
    Real real_164[LAYERS];
    Mask mask_165[LAYERS];
    Real real_166[LAYERS];
    Real real_167[LAYERS];
    Real real_168[LAYERS];
    Real real_169[4];
    Real real_170[4];
    Index index_171[4];
    Mask mask_172[4];
    Mask mask_173[4];
    Real real_174[4];
    Real real_175[4];
    Mask mask_176[4];
    Mask mask_177[4];
    Real real_178[4];
    Real real_179[4];
    Mask mask_180[4];
    Mask mask_181[4];
    Real real_182[4];
    Real real_183[4];
    Mask mask_184[4];
    Mask mask_185[4];
    Real real_186[4];
    Real real_187[4];
    Mask mask_188[4];
    Mask mask_189[4];
    Real real_190[4];
    Real real_191[4];
    Mask mask_192[LAYERS];
    Real real_193[LAYERS];
    Real real_194[LAYERS];
    Real real_195[LAYERS];
    Real real_196[LAYERS];
    Mask mask_197[LAYERS];
    Mask mask_198[LAYERS];
    Real real_199[LAYERS];
    Real real_200[LAYERS];
    Mask mask_201[LAYERS];
    Real real_202[LAYERS];
    Real real_203[LAYERS];
    Real real_204[LAYERS];
    Real real_205[LAYERS];
    Mask mask_206[LAYERS];
    Real real_207[LAYERS];
    Real real_208[LAYERS];
    Real real_209[LAYERS];
    Real real_210[LAYERS];
    Real real_211[LAYERS];
    Real real_212[LAYERS];
    Real real_213[LAYERS];
    Real real_214[LAYERS];
    Real real_215[LAYERS];
    Real real_216[LAYERS];
    Real real_217[LAYERS];
    Real real_218[LAYERS];
    Real real_219[LAYERS];
    Real real_220[LAYERS];
    Real real_221[LAYERS];
    Real real_222[LAYERS];
    Real real_223[LAYERS];
    Real real_224[LAYERS];
    Real real_225[LAYERS];
    Real real_226[LAYERS - 1];
    Real real_227[LAYERS - 1];
    Real real_228[LAYERS - 1];
    Real real_229[LAYERS - 1];
    Real real_230[LAYERS - 1];
    Real real_231[LAYERS - 1];
    Real real_232[LAYERS - 1];
    Real real_233[LAYERS - 1];
    Real real_234[LAYERS - 1];
    Real real_235[LAYERS - 1];
    Real real_236[LAYERS - 1];
    Real real_237[LAYERS - 1];
    Real real_238[LAYERS - 1];
    Real real_239[LAYERS - 1];
    Real real_240[LAYERS - 1];
    Real real_241[LAYERS];
    Real real_242[LAYERS];
    Real real_243[LAYERS];
    Real real_244[LAYERS];
    Real real_245[LAYERS];
    Real real_246[LAYERS];
    Real real_247[LAYERS];
    Mask mask_248[LAYERS];
    Real real_249[LAYERS];
    Real real_250[LAYERS];
    Real real_251[LAYERS];
    Real real_252[LAYERS];
    Real real_253[LAYERS];
    Real real_254[LAYERS];
    Real real_255[LAYERS];
    Real real_256[LAYERS];
    Real real_257[LAYERS];
    Real real_258[LAYERS];
    Real real_259[LAYERS];
    Mask mask_260[LAYERS];
    Real real_261[LAYERS];
    Real real_262[LAYERS];
    Real real_263[LAYERS];
    Real real_264[LAYERS];
    Real real_265[LAYERS];
    Real real_266[LAYERS];
    Real real_267[LAYERS + 1];
    Real real_268[LAYERS];
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
    Real real_280[LAYERS];
    Real real_281[LAYERS];
    Real real_282[LAYERS];
    Real real_283[LAYERS];
    Real real_284[LAYERS];
    Real real_285[LAYERS];
    Real real_286[LAYERS];
    Mask mask_287[LAYERS];
    Real real_288[LAYERS];
    Real real_289[LAYERS];
    Real real_290[LAYERS];
    Real real_291[LAYERS];
    Real real_292[LAYERS];
    Real real_293[LAYERS];
    Real real_294[LAYERS];
    Real real_295[LAYERS + 1];
    Real real_296[LAYERS + 1];
    Mask mask_297[LAYERS];
    Mask mask_298[LAYERS];
    Mask mask_299[LAYERS];
    Mask mask_300[LAYERS];
    Mask mask_301[LAYERS];
    Mask mask_302[LAYERS - 1];
    Mask mask_303[LAYERS - 1];
    Real real_304[LAYERS - 1];
    Real real_305[LAYERS - 1];
    Mask mask_306[LAYERS - 1];
    Real real_307[LAYERS - 1];
    Mask mask_308[LAYERS - 1];
    Real real_309[LAYERS - 1];
    Mask mask_310[LAYERS - 1];
    Real real_311[LAYERS - 1];
    Real real_312[LAYERS - 1];
    Mask mask_313[LAYERS];
    Mask mask_314[LAYERS - 1];
    Real real_315[LAYERS - 1];
    Real real_316[LAYERS - 1];
    Real real_317[LAYERS - 1];
    Real real_318[LAYERS - 1];
    Mask mask_319[LAYERS];
    Mask mask_320[LAYERS];
    Mask mask_321[LAYERS];
    Mask mask_322[LAYERS];
    Mask mask_323[LAYERS];
    Mask mask_324[LAYERS - 1];
    Mask mask_325[LAYERS - 1];
    Mask mask_326[LAYERS];
    Mask mask_327[LAYERS];
    Mask mask_328[LAYERS];
    Mask mask_329[LAYERS];
    Real real_330[LAYERS];
    Real real_331[LAYERS];
    Real real_332[LAYERS];
    Real real_333[LAYERS];
    Real real_334[LAYERS];
    Real real_335[LAYERS];
    Real real_336[LAYERS];
    Real real_337[LAYERS];
    Real real_338[LAYERS];
    Mask mask_339[LAYERS];
    Real real_340[LAYERS];
    Real real_341[LAYERS];
    Real real_342[LAYERS];
    Real real_343[LAYERS];
    Real real_344[LAYERS];
    Real real_345[LAYERS];
    Mask mask_346[LAYERS];
    Real real_347[LAYERS];
    Real real_348[LAYERS];
    Mask mask_349[LAYERS];
    Real real_350[LAYERS];
    Real real_351[LAYERS];
    Real real_352[LAYERS];
    Real real_353[LAYERS];
    Real real_354[LAYERS];
    Real real_355[LAYERS];
    Real real_356[LAYERS];
    Real real_357[LAYERS];
    Real real_358[5];
    Real real_359[5];
    Real real_360[5];
    Real real_361[5];
    Real real_362[5];
    Real real_363[5];
    Real real_364[5];
    Real real_365[5];
    Real real_366[5];
    Real real_367[5];
    Real real_368[5];
    Real real_369[4];
    Real real_370[4];
    Real real_371[4];
    Real real_372[4];
    Real real_373[5];
    Real real_374[4];
    Real real_375[4];
    Real real_376[4];
    Mask mask_377[5];
    Real real_378[LAYERS + 4];
    Real real_379[LAYERS + 4];
    Real real_380[LAYERS + 5];
    Real real_381[LAYERS + 5];
    Real real_382[LAYERS];
    Real real_383[LAYERS];
    Real real_384[LAYERS];
    Real real_385[LAYERS + 5];
    Real real_386[LAYERS];
    Real real_387[LAYERS];
    Real real_388[LAYERS];
    Real real_389[LAYERS];
    Real real_390[5];
    Real real_391[5];
    Real real_392[5];
    Real real_393[4];
    Real real_394[4];
    Real real_395[4];
    Real real_396[5];
    Real real_397[LAYERS];
    Real real_398[LAYERS];
    Real real_399[4];
    Real real_400[4];
    Real real_401[4];
    Real real_402[LAYERS];
    Real real_403[4];
    Real real_404[LAYERS];
    Real real_405[LAYERS];
    Real real_406[LAYERS];
    Real real_407[LAYERS];
    Real real_408[LAYERS];
    Real real_409[LAYERS];
    Real real_410[LAYERS];
    Real real_411[LAYERS];
    Real real_412[5];
    Real real_413[5];
    Real real_414[4];
    Real real_415[4];
    Real real_416[4];
    Real real_417[5];
    Real real_418[LAYERS];
    Real real_419[LAYERS];
    Real real_420[4];
    Real real_421[4];
    Real real_422[4];
    Mask mask_423[5];
    Mask mask_424[5];
    Mask mask_425[LAYERS];
    Mask mask_426[5];
    Mask mask_427[5];
    Mask mask_428[5];
    Mask mask_429[5];
    Mask mask_430[5];
    Mask mask_431[5];
    Mask mask_432[5];
    Mask mask_433[5];
    Mask mask_434[5];
    Mask mask_435[5];
    Mask mask_436[5];
    Mask mask_437[5];
    Real real_438[5];
    Real real_439[5];
    Real real_440[5];
    Real real_441[5];
    Real real_442[5];
    Mask mask_443[5];
    Mask mask_444[5];
    Real real_445[5];
    Real real_446[5];
    Real real_447[5];
    Real real_448[LAYERS + 5];
    Real real_449[5];
    Real real_450[5];
    Real real_451[6];
    Real real_452[6];
    Real real_453[6];
    Real real_454[6];
    Real real_455[6];
    Real real_456[6];
    Real real_457[6];
    Real real_458[5];
    Real real_459[5];
    Real real_460[6];
    Real real_461[6];
    Real real_462[5];
    Real real_463[5];
    Real real_464[5];
    Real real_465[5];
    Real real_466[5];
    Real real_467[5];
    Real real_468[5];
    Real real_469[5];
    Real real_470[5];
    Real real_471[5];
    Real real_472[5];
    Real real_473[5];
    Real real_474[5];
    Real real_475[5];
    Real real_476[5];
    Real real_477[5];
    Real real_478[5];
    Real real_479[LAYERS - 1];
    Real real_480[LAYERS - 1];
    Real real_481[5];
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
        const Real a1314 = a1301 * x776;
        const Mask a1319 = (a1314 < 0.01);
        const Real a1320 = select(a1319, 0.01, a1314);
        const Real a1322 = 1 / real_136[l];
        const Real a1323 = a1322 * a1322;
        const Real a1327 = a1322 * 0.002;
        const Mask a1330 = (a1327 > 1.0);
        const Real a1331 = select(a1330, 1.0, a1327);
        const Real a1334 = a1322 * 0.23;
        const Mask a1337 = (a1334 > 1.0);
        const Real a1338 = select(a1337, 1.0, a1334);
        const Real a1341 = real_141[l] * a1338;
        real_107[l] = a1280;
        real_144[l] = a1282;
        real_145[l] = a1284;
        real_146[l] = a1288;
        mask_147[l] = a1298;
        real_148[l] = a1299;
        real_149[l] = a1301;
        real_150[l] = a1312;
        mask_151[l] = a1319;
        real_152[l] = a1320;
        real_153[l] = a1323;
        mask_154[l] = a1330;
        real_155[l] = a1331;
        mask_156[l] = a1337;
        real_157[l] = a1338;
        real_158[l] = a1341;
    }
    // layered_snow._lying_snow
    const Real x1346 = real_146[4] + x261;
    const Real x1348 = 1 / x1346;
    const Real x1349 = x1348 * x1348;
    const Real x1353 = select(x466, x770, 0.0);
    const Real x1354 = -x1353;
    // calm_air.louis_exchange
    const Real x1358 = numbers[LAYERS + 1] / numbers[LAYERS + 17];
    const Real x1362 = log(x1358);
    const Real x1364 = numbers[LAYERS + 18] * numbers[LAYERS + 17];
    const Real x1368 = numbers[LAYERS] / x1364;
    const Real x1372 = log(x1368);
    const Real x1374 = 1 / x1362;
    const Real x1375 = x1374 * x1374;
    const Real x1379 = x1374 * 0.4;
    const Real x1382 = x1379 * x1379;
    const Real x1387 = numbers[LAYERS + 1] * numbers[LAYERS + 1];
    const Real x1390 = x281 * x281;
    const Real x1393 = x1387 / x1390;
    const Real x1397 = x1362 * x1372;
    const Real x1401 = 1 / x1397;
    const Real x1402 = x1401 * x1401;
    const Real x1406 = x1401 * 0.16000000000000003;
    const Real x1409 = x1406 * x281;
    const Real x1414 = x1393 * 9.81;
    const Real x1416 = numbers[LAYERS] * x26;
    const Real x1420 = x1414 / x1416;
    const Real x1424 = x1382 * 75.0;
    const Real x1427 = sqrt(x1358);
    const Real x1428 = x1427 * 2.0;
    const Real x1430 = x1424 * x1427;
    // snow_skin.skin_balance
    const Real x1435 = 1.0 - x464;
    const Real x1437 = x1435 * forcing[4];
    const Real x1442 = numbers[LAYERS + 19] * forcing[5];
    const Real x1446 = x1437 + x1442;
    const Real x1448 = x26 - 273.15;
    // layered_snow.open_snow
    const Real x1450 = select(x466, 0.0, a353_last);
    // layered_snow_step.layered_snow_step
    const Real x1453 = 1.0 + x1353;
    const Mask x1455 = (x1453 > 1e-09);
    const Real x1456 = select(x1455, x1453, 0.0);
    // vegetation.vegetated_surface
    const Real x1459 = select(flags[3], 0.0, forcing[8]);
    // vegetation.greenness
    const Real x1461 = x1459 - numbers[LAYERS + 6];
    const Real x1463 = numbers[LAYERS + 7] - numbers[LAYERS + 6];
    const Mask x1465 = (x1463 == 0.0);
    const Real x1466 = select(x1465, 1e-30, x1463);
    const Real x1468 = x1461 / x1466;
    const Mask x1472 = (x1468 < 0.0);
    const Real x1473 = select(x1472, 0.0, x1468);
    const Mask x1475 = (x1473 > 1.0);
    const Real x1476 = select(x1475, 1.0, x1473);
    const Mask x1478 = (x1459 >= numbers[LAYERS + 7]);
    const Real x1479 = select(x1478, 1.0, x1476);
    // vegetation._between
    const Real x1481 = 1.0 - x1479;
    const Real x1483 = x1481 * numbers[LAYERS + 38];
    const Real x1488 = x1479 * numbers[LAYERS + 39];
    const Real x1492 = x1483 + x1488;
    // vegetation.vegetated_surface
    const Real x1494 = select(flags[1], forcing[10], x1492);
    // vegetation._between
    const Real x1496 = x1481 * numbers[LAYERS + 43];
    const Real x1501 = x1479 * numbers[LAYERS + 42];
    const Real x1505 = x1496 + x1501;
    // vegetation.vegetated_surface
    const Real x1507 = select(flags[0], forcing[9], x1505);
    // vegetation._between
    const Real x1509 = x1481 * numbers[LAYERS + 40];
    const Real x1514 = x1479 * numbers[LAYERS + 41];
    const Real x1518 = x1509 + x1514;
    const Real x1520 = x1481 * numbers[LAYERS + 44];
    const Real x1525 = x1479 * numbers[LAYERS + 45];
    const Real x1529 = x1520 + x1525;
    after[3 * LAYERS + 35] = x1529;
    after[3 * LAYERS + 36] = x1529;
    // soil_heat.canopy_damping
    const Real x1531 = x1459 * (-2.0);
    const Real x1533 = exp(x1531);
    // snow_free_ground.ground_conduction
    const Real x1535 = x147 * x1533;
    // soil_heat.volumetric_heat_capacity
    const Real x1539 = state[2 * LAYERS] * 4200000.0;
    const Real x1541 = 1.0 - numbers[2 * LAYERS + 47];
    const Real x1543 = x1541 * 2000000.0;
    const Real x1546 = x1539 + x1543;
    const Real x1548 = numbers[2 * LAYERS + 47] - state[LAYERS];
    const Real x1550 = x1548 * 1004.0;
    const Real x1552 = x1546 + x1550;
    const Real x1554 = x111 * 2106000.0;
    const Real x1556 = x1552 + x1554;
    // soil_heat.ground_admittance
    const Real x1558 = x1556 * 0.5;
    const Real x1560 = x1558 * numbers[0];
    const Real x1564 = x1560 / seconds;
    const Real x1566 = x1564 * x1564;
    const Real x1569 = x1556 * x147;
    const Real x1573 = x1569 / seconds;
    const Real x1575 = x1566 + x1573;
    const Real x1577 = sqrt(x1575);
    const Real x1578 = x1577 * 2.0;
    const Real x1580 = x1564 + x1577;
    // snow.into_warming_ground
    const Real x1582 = x1535 / x1580;
    const Real x1586 = x0 + x1582;
    // snow_free_ground.with_surface_of
    const Real x1588 = 1.0 - x1507;
    const Real x1590 = x1588 * forcing[4];
    const Real x1595 = x1518 * forcing[5];
    const Real x1599 = x1590 + x1595;
    // snow.conductance
    const Real x1601 = x1535 / x0;
    // snow_free_ground.with_surface_of
    const Real x1605 = state[3 * LAYERS] - state[0];
    const Real x1607 = x1601 * x1605;
    const Real x1611 = x59 * 4218.0;
    // evapotranspiration.potential_evaporation
    const Real x1613 = 2488.8 * x41;
    const Real x1615 = x257 * 1004.6;
    const Real x1617 = x1615 * state[3 * LAYERS + 37];
    const Real x1621 = x51 / 5.67e-08;
    const Real x1623 = x1518 * x1621;
    const Real x1627 = x1623 * 6.48e-08;
    const Real x1629 = forcing[3] * state[3 * LAYERS + 37];
    const Real x1633 = x1627 / x1629;
    const Real x1637 = x1633 + 1.0;
    const Real x1638 = x1611 / x1617;
    const Real x1642 = x1637 + x1638;
    const Real x1644 = x1518 * x51;
    const Real x1648 = x1599 - x1644;
    const Real x1650 = x1648 - x1607;
    const Real x1652 = x1650 / x1617;
    const Real x1656 = x1652 + x26;
    const Real x1658 = x1656 - forcing[1];
    const Real x1660 = x20 - forcing[2];
    const Real x1662 = 2488.8 * x1660;
    const Real x1664 = x1662 * x1642;
    const Real x1668 = x1658 * x1613;
    const Real x1672 = x1664 + x1668;
    const Real x1674 = x1613 + x1642;
    const Real x1676 = x1672 / x1674;
    const Real x1680 = x1676 * x1617;
    const Real x1684 = x1680 / 2501000.0;
    // snow_free_ground.with_surface_of
    const Mask x1686 = (x1684 < 0.0);
    const Real x1687 = select(x1686, 0.0, x1684);
    // vegetation.water_stress
    const Real x1691 = numbers[7 * LAYERS + 49] - numbers[7 * LAYERS + 50];
    // vegetation.canopy_resistance
    const Mask x1703 = (x1459 > 0.0);
    const Mask x1704 = (x1494 < 1e-06);
    const Real x1705 = select(x1704, 1e-06, x1494);
    const Real x1707 = forcing[4] * 1.1;
    const Real x1709 = numbers[LAYERS + 36] * x1705;
    const Real x1713 = x1707 / x1709;
    const Real x1717 = numbers[LAYERS + 35] / 5000.0;
    const Real x1719 = x1713 + x1717;
    const Real x1721 = x1713 + 1.0;
    const Real x1722 = x1719 / x1721;
    const Real x1726 = 298.0 - forcing[1];
    const Real x1727 = x1726 * x1726;
    const Real x1732 = x1727 * 0.0016;
    const Real x1735 = 1.0 - x1732;
    const Real x1736 = numbers[LAYERS + 37] * x1660;
    const Real x1740 = x1736 + 1.0;
    const Real x1741 = 1 / x1740;
    const Real x1742 = x1741 * x1741;
    const Mask x1752 = (x1722 < 0.0001);
    const Real x1753 = select(x1752, 0.0001, x1722);
    const Real x1755 = x1705 * x1753;
    const Mask x1759 = (x1735 < 0.0001);
    const Real x1760 = select(x1759, 0.0001, x1735);
    const Real x1762 = x1755 * x1760;
    const Mask x1766 = (x1741 < 0.01);
    const Real x1767 = select(x1766, 0.01, x1741);
    const Real x1770 = x1762 * x1767;
    // vegetation.water_stress, vegetation.canopy_resistance
    Real a1750_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1689 = state[l + 2 * LAYERS] - numbers[7 * LAYERS + 50];
        const Real a1693 = a1689 / x1691;
        const Mask a1697 = (a1693 < 0.0);
        const Real a1698 = select(a1697, 0.0, a1693);
        const Mask a1700 = (a1698 > 1.0);
        const Real a1701 = select(a1700, 1.0, a1698);
        const Real a1746 = numbers[l + 7 * LAYERS + 51] * a1701;
        a1750_last = a1750_last + a1746;
        real_159[l] = a1693;
        mask_160[l] = a1697;
        mask_161[l] = a1700;
        real_162[l] = a1701;
        real_163[l] = a1746;
    }
    // vegetation.canopy_resistance
    const Mask x1775 = (a1750_last < 0.0001);
    const Real x1776 = select(x1775, 0.0001, a1750_last);
    const Real x1778 = x1770 * x1776;
    const Real x1782 = numbers[LAYERS + 35] / x1778;
    const Real x1786 = x1518 * 4.0;
    const Real x1788 = x1786 * x51;
    const Real x1792 = x1788 * 0.2857541065206571;
    const Real x1794 = x1792 / x1629;
    const Real x1798 = x1794 + 1.0;
    const Real x1799 = x41 * 2489.795918367347;
    const Real x1801 = x1798 + x1799;
    const Real x1803 = x1782 * state[3 * LAYERS + 37];
    const Real x1807 = x1803 + 1.0;
    const Real x1808 = x1798 * x1807;
    const Real x1812 = x1808 + x1799;
    const Real x1814 = x1801 / x1812;
    const Real x1818 = select(x1703, x1814, 0.0);
    // step_parts.evaporation_demand
    const Real x1820 = x1687 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x1822 = state[LAYERS] - numbers[7 * LAYERS + 47];
    const Real x1824 = numbers[7 * LAYERS + 48] - numbers[7 * LAYERS + 47];
    const Real x1826 = x1822 / x1824;
    const Mask x1830 = (x1826 < 0.0);
    const Real x1831 = select(x1830, 0.0, x1826);
    const Mask x1833 = (x1831 > 1.0);
    const Real x1834 = select(x1833, 1.0, x1831);
    const Real x1836 = x1834 * x1834;
    const Real x1839 = 1.0 - x1459;
    const Real x1841 = x1836 * x1839;
    const Real x1846 = x1841 * x1820;
    const Real x1850 = state[3 * LAYERS + 1] / 0.0005;
    const Mask x1852 = (x1850 > 1e-30);
    const Mask x1853 = (x1850 < 1e-30);
    const Real x1854 = select(x1853, 1e-30, x1850);
    const Real x1856 = sqrt(x1854);
    const Real x1857 = x1856 * 2.0;
    const Real x1859 = select(x1852, x1856, 0.0);
    const Real x1861 = x1459 * x1859;
    const Real x1865 = x1861 * x1820;
    const Real x1869 = state[3 * LAYERS + 1] / seconds;
    const Mask x1871 = (x1869 <= x1865);
    const Real x1872 = select(x1871, x1869, x1865);
    const Real x1874 = x1459 * x1818;
    const Real x1878 = x1874 * x1820;
    const Real x1882 = 1.0 - x1859;
    const Real x1884 = x1878 * x1882;
    Real a1893_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1889 = real_162[l] * numbers[l + 8 * LAYERS + 51];
        a1893_last = a1893_last + a1889;
        real_164[l] = a1889;
    }
    const Real x1895 = a1893_last / numbers[9 * LAYERS + 51];
    Real a1910_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1899 = numbers[l + 7 * LAYERS + 51] + real_164[l];
        const Real a1901 = a1899 - x1895;
        const Mask a1903 = (a1901 < 0.0);
        const Real a1904 = select(a1903, 0.0, a1901);
        const Real a1906 = real_164[l] * a1904;
        a1910_last = a1910_last + a1906;
        mask_165[l] = a1903;
        real_166[l] = a1904;
        real_167[l] = a1906;
    }
    const Mask x1912 = (a1910_last > 0.0);
    const Real x1913 = select(x1912, a1910_last, 1.0);
    // snow_free_ground.rate
    const Real x1925 = x1846 + x1872;
    // evapotranspiration.evaporation_components
    Real a1923_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1915 = real_167[l] / x1913;
        const Real a1919 = x1884 * a1915;
        a1923_last = a1923_last + a1919;
        real_168[l] = a1915;
    }
    // snow_free_ground.rate
    const Real x1927 = x1925 + a1923_last;
    const Real x1929 = x1927 * 1000.0;
    // snow_free_ground.deposition
    const Real x1931 = -x1684;
    const Mask x1933 = (x1931 < 0.0);
    const Real x1934 = select(x1933, 0.0, x1684);
    // snow_free_ground.rate
    const Real x1938 = x1929 + x1934;
    // snow_free_ground.with_surface_of
    const Real x1940 = x1938 - x1934;
    const Real x1942 = x1940 * 2501000.0;
    const Real x1944 = 2501000.0 * x1934;
    const Real x1948 = x1942 + x1944;
    // surface_balance.around
    const Real x1950 = x1786 * 5.67e-08;
    const Real x1952 = x45 * forcing[1];
    const Real x1956 = x1950 * x1952;
    const Real x1960 = x1617 + x1611;
    const Real x1962 = x1960 + x1956;
    // surface_balance.emitted
    const Real x1964 = 0.0 - forcing[1];
    const Real x1966 = x1956 * x1964;
    const Real x1970 = x1644 + x1966;
    // surface_balance.around
    const Real x1972 = x1599 - x1970;
    const Real x1974 = x1972 - x1948;
    const Real x1976 = x1617 * x26;
    const Real x1980 = x1974 + x1976;
    const Real x1982 = x1611 * forcing[1];
    const Real x1986 = x1980 + x1982;
    const Real x1988 = x1986 / x1962;
    // snow.conductance
    const Real x1992 = x1535 / x1586;
    // surface_balance.around
    const Real x1996 = x1992 / x1962;
    // surface_balance.skin_temperature
    const Real x2000 = x1996 * state[0];
    const Real x2004 = x1988 + x2000;
    const Real x2006 = x1996 + 1.0;
    const Real x2007 = x2004 / x2006;
    // surface_balance.around
    const Real x2011 = x2007 * x2007;
    const Real x2014 = x2011 * x2007;
    const Real x2018 = x1950 * x2014;
    const Real x2022 = x1960 + x2018;
    // air.emission
    const Real x2024 = x2011 * x2011;
    const Real x2027 = x2024 * 5.67e-08;
    // surface_balance.emitted
    const Real x2029 = x1518 * x2027;
    const Real x2033 = 0.0 - x2007;
    const Real x2035 = x2018 * x2033;
    const Real x2039 = x2029 + x2035;
    // surface_balance.around
    const Real x2041 = x1599 - x2039;
    const Real x2043 = x2041 - x1948;
    const Real x2045 = x2043 + x1976;
    const Real x2047 = x2045 + x1982;
    const Real x2049 = x2047 / x2022;
    const Real x2053 = x1992 / x2022;
    // surface_balance.skin_temperature
    const Real x2057 = x2053 * state[0];
    const Real x2061 = x2049 + x2057;
    const Real x2063 = x2053 + 1.0;
    const Real x2064 = x2061 / x2063;
    // snow_free_ground.specific_humidity
    const Real x2068 = 1 / x1617;
    const Real x2069 = x2068 * x2068;
    const Real x2073 = x2068 * 1004.5;
    const Real x2076 = x1938 * x2073;
    const Real x2081 = forcing[2] + x2076;
    // calm_air.calm_exchange
    const Real x2083 = x26 - x2064;
    const Mask x2085 = (x281 < 0.001);
    const Real x2086 = select(x2085, 0.001, x281);
    const Real x2088 = numbers[LAYERS + 1] / x2086;
    const Real x2092 = x2088 * 9.81;
    const Real x2094 = x2092 * x2088;
    const Real x2098 = numbers[LAYERS] * forcing[1];
    const Real x2102 = x2094 / x2098;
    const Real x2106 = x2102 * x2083;
    // calm_air.limited_richardson
    const Mask x2110 = (x2106 > 0.0);
    const Real x2111 = select(x2110, x2106, 0.0);
    const Real x2113 = 1 / numbers[LAYERS + 2];
    const Real x2114 = x2113 * x2113;
    const Real x2118 = x2113 * (-2.0);
    const Real x2121 = x2111 * x2118;
    const Real x2126 = expm1(x2121);
    const Real x2127 = x2126 + 1.0;
    const Real x2131 = x2126 + 2.0;
    const Real x2132 = x2126 / x2131;
    const Real x2138 = numbers[LAYERS + 2] * x2132;
    const Real x2139 = -x2138;
    const Real x2144 = select(x2110, x2139, x2106);
    // calm_air.calm_exchange
    const Real x2146 = x2144 / x2102;
    const Real x2150 = x26 - x2146;
    // exchange.myj_exchange
    const Real x2152 = 1 / forcing[3];
    const Real x2153 = x2152 * x2152;
    const Real x2157 = x2152 * 100000.0;
    const Real x2160 = log(x2157);
    const Real x2163 = x2160 * 0.2857142857142857;
    const Real x2166 = exp(x2163);
    const Real x2169 = forcing[1] * x2166;
    const Real x2174 = x2150 * x2166;
    const Real x2179 = 1 / x2169;
    const Real x2180 = x2179 * x2179;
    const Real x2184 = x2179 * 9.81;
    const Real x2187 = x2169 - x2174;
    const Real x2189 = forcing[2] + x2081;
    const Real x2191 = x2189 * 0.3041811846689896;
    const Real x2193 = x2191 + 1.0;
    const Real x2194 = x2187 * x2193;
    const Real x2198 = forcing[2] - x2081;
    const Real x2200 = x2198 * 0.6083623693379792;
    const Real x2202 = x2169 + x2174;
    const Real x2204 = x2202 * 0.5;
    const Real x2206 = x2200 * x2204;
    const Real x2210 = x2194 + x2206;
    const Mask x2212 = (x1390 < 1e-06);
    const Real x2213 = select(x2212, 1e-06, x1390);
    const Real x2215 = x2184 * x2210;
    const Real x2220 = x2215 * numbers[LAYERS + 1];
    const Real x2224 = x2220 * numbers[LAYERS + 1];
    const Real x2228 = x2224 / x2213;
    const Real x2232 = x2228 / numbers[LAYERS];
    after[3 * LAYERS + 40] = x2232;
    const Real x2236 = numbers[LAYERS + 1] + state[3 * LAYERS + 35];
    const Real x2238 = numbers[LAYERS] + state[3 * LAYERS + 35];
    const Real x2240 = x2236 / state[3 * LAYERS + 35];
    const Real x2244 = log(x2240);
    const Real x2246 = x2232 / 0.505;
    const Mask x2248 = (x2246 > 1.0);
    const Real x2249 = select(x2248, 1.0, x2246);
    const Mask x2251 = (x2210 > 0.0);
    // exchange.zilitinkevich_factor
    const Real x2252 = state[3 * LAYERS + 35] * (-13.157629102823119);
    const Real x2254 = exp(x2252);
    const Real x2256 = select(flags[2], x2254, 0.1);
    const Real x2258 = x2256 * (-103.28);
    // exchange.myj_exchange
    const Real x2260 = x2249 * x2249;
    const Real x2263 = x2260 * 10.0;
    const Real x2265 = x2263 + 1.0;
    const Real x2266 = select(x2251, x2265, 1.0);
    const Real x2268 = x2258 * x2266;
    const Real x2272 = 1 / numbers[LAYERS];
    const Real x2273 = x2272 * x2272;
    const Real x2277 = x2272 * 0.0001;
    // exchange.convective_factor
    const Real x2280 = x2215 * 1000.0;
    const Real x2282 = magnitude(x2280);
    const Real x2283 = sign(x2280);
    const Mask x2285 = (x2282 > 1e-30);
    const Mask x2286 = (x2282 < 1e-30);
    const Real x2287 = select(x2286, 1e-30, x2282);
    const Real x2289 = log(x2287);
    const Real x2291 = x2289 * 0.6666666666666666;
    const Real x2293 = exp(x2291);
    const Real x2295 = select(x2285, x2293, 0.0);
    const Real x2297 = x2295 * 1.44;
    // exchange._convective_velocity_squared
    const Real x2299 = log(state[3 * LAYERS + 37]);
    const Real x2301 = x2299 * 0.6666666666666666;
    const Real x2303 = exp(x2301);
    const Real x2305 = x2297 * x2303;
    // exchange._friction_velocity
    const Real x2309 = x2213 + x2305;
    const Real x2311 = sqrt(x2309);
    const Real x2312 = x2311 * 2.0;
    const Real x2314 = state[3 * LAYERS + 38] * x2311;
    const Real x2318 = sqrt(x2314);
    const Real x2319 = x2318 * 2.0;
    const Mask x2321 = (x2318 < 1e-09);
    const Real x2322 = select(x2321, 1e-09, x2318);
    // exchange.myj_exchange
    const Real x2324 = select(x2251, 0.0, x2297);
    const Real x2326 = x2215 * 0.4;
    const Real x2328 = state[3 * LAYERS + 35] / x2236;
    const Real x2332 = x2322 * state[3 * LAYERS + 36];
    const Real x2336 = sqrt(x2332);
    const Real x2337 = x2336 * 2.0;
    const Real x2339 = x2268 * x2336;
    const Real x2343 = exp(x2339);
    const Real x2345 = x2343 * state[3 * LAYERS + 36];
    const Mask x2349 = (x2345 < 1e-28);
    const Real x2350 = select(x2349, 1e-28, x2345);
    const Real x2352 = x2350 / x2238;
    const Real x2356 = x2326 * state[3 * LAYERS + 37];
    const Real x2360 = x2322 * x2322;
    const Real x2363 = x2360 * x2322;
    const Real x2367 = x2356 / x2363;
    real_169[0] = x2236;
    real_169[1] = state[3 * LAYERS + 35];
    real_169[2] = x2238;
    real_169[3] = x2350;
    real_170[0] = real_of(1.0);
    real_170[1] = x2328;
    real_170[2] = real_of(1.0);
    real_170[3] = x2352;
    // stability.__call__
    index_171[0] = index_of(0);
    index_171[1] = index_of(0);
    index_171[2] = index_of(10000);
    index_171[3] = index_of(10000);
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a2373 = x2367 * real_169[l];
        const Real a2379 = real_170[l] * (-5.0);
        const Mask a2381 = (a2373 < a2379);
        const Real a2382 = select(a2381, a2379, a2373);
        const Real a2384 = real_170[l] * 0.9999990000003619;
        const Mask a2386 = (a2382 > a2384);
        const Real a2387 = select(a2386, a2384, a2382);
        const Real a2389 = a2387 - (-5.0);
        const Real a2390 = a2389 / 0.0006;
        const Real a2392 = trunc(a2390);
        const Index a2393 = index_of_real(a2392);
        const Index a2394 = at_least(a2393, 0);
        const Index a2395 = at_most(a2394, 9999);
        const Index a2397 = a2395 + index_171[l];
        const Real a2398 = look_up(table6152, a2397);
        const Real a2399 = a2390 - a2392;
        const Real a2400 = look_up(table6162, a2397);
        const Real a2401 = a2399 * a2400;
        const Real a2403 = a2398 + a2401;
        mask_172[l] = a2381;
        mask_173[l] = a2386;
        real_174[l] = a2400;
        real_175[l] = a2403;
    }
    // exchange.myj_exchange
    const Real x2404 = real_175[0] - real_175[1];
    const Real x2406 = x2404 + x2244;
    const Real x2408 = real_175[2] - real_175[3];
    const Real x2410 = log(x2352);
    const Real x2412 = x2408 - x2410;
    const Real x2414 = x2322 * 0.4;
    const Real x2416 = x2414 / x2406;
    const Mask x2420 = (x2416 < x2277);
    const Real x2421 = select(x2420, x2277, x2416);
    const Real x2423 = x2414 / x2412;
    const Mask x2427 = (x2423 < x2277);
    const Real x2428 = select(x2427, x2277, x2423);
    // exchange._convective_velocity_squared
    const Real x2430 = log(x2428);
    const Real x2432 = x2430 * 0.6666666666666666;
    const Real x2434 = exp(x2432);
    const Real x2436 = x2324 * x2434;
    // exchange._friction_velocity
    const Real x2440 = x2213 + x2436;
    const Real x2442 = sqrt(x2440);
    const Real x2443 = x2442 * 2.0;
    const Real x2445 = x2421 * x2442;
    const Real x2449 = sqrt(x2445);
    const Real x2450 = x2449 * 2.0;
    const Mask x2452 = (x2449 < 1e-09);
    const Real x2453 = select(x2452, 1e-09, x2449);
    // exchange.myj_exchange
    const Real x2455 = x2453 * state[3 * LAYERS + 36];
    const Real x2459 = sqrt(x2455);
    const Real x2460 = x2459 * 2.0;
    const Real x2462 = x2268 * x2459;
    const Real x2466 = exp(x2462);
    const Real x2468 = x2466 * state[3 * LAYERS + 36];
    const Mask x2472 = (x2468 < 1e-28);
    const Real x2473 = select(x2472, 1e-28, x2468);
    const Real x2475 = x2473 / x2238;
    const Real x2479 = x2326 * x2428;
    const Real x2483 = x2453 * x2453;
    const Real x2486 = x2483 * x2453;
    const Real x2490 = x2479 / x2486;
    real_175[0] = x2236;
    real_175[1] = state[3 * LAYERS + 35];
    real_175[2] = x2238;
    real_175[3] = x2473;
    real_170[0] = real_of(1.0);
    real_170[1] = x2328;
    real_170[2] = real_of(1.0);
    real_170[3] = x2475;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a2496 = x2490 * real_175[l];
        const Real a2502 = real_170[l] * (-5.0);
        const Mask a2504 = (a2496 < a2502);
        const Real a2505 = select(a2504, a2502, a2496);
        const Real a2507 = real_170[l] * 0.9999990000003619;
        const Mask a2509 = (a2505 > a2507);
        const Real a2510 = select(a2509, a2507, a2505);
        const Real a2512 = a2510 - (-5.0);
        const Real a2513 = a2512 / 0.0006;
        const Real a2515 = trunc(a2513);
        const Index a2516 = index_of_real(a2515);
        const Index a2517 = at_least(a2516, 0);
        const Index a2518 = at_most(a2517, 9999);
        const Index a2519 = a2518 + index_171[l];
        const Real a2520 = look_up(table6152, a2519);
        const Real a2521 = a2513 - a2515;
        const Real a2522 = look_up(table6162, a2519);
        const Real a2523 = a2521 * a2522;
        const Real a2525 = a2520 + a2523;
        mask_176[l] = a2504;
        mask_177[l] = a2509;
        real_178[l] = a2522;
        real_179[l] = a2525;
    }
    // exchange.myj_exchange
    const Real x2526 = real_179[0] - real_179[1];
    const Real x2528 = x2526 + x2244;
    const Real x2530 = real_179[2] - real_179[3];
    const Real x2532 = log(x2475);
    const Real x2534 = x2530 - x2532;
    const Real x2536 = x2453 * 0.4;
    const Real x2538 = x2536 / x2528;
    const Mask x2542 = (x2538 < x2277);
    const Real x2543 = select(x2542, x2277, x2538);
    const Real x2545 = x2536 / x2534;
    const Mask x2549 = (x2545 < x2277);
    const Real x2550 = select(x2549, x2277, x2545);
    // exchange._convective_velocity_squared
    const Real x2552 = log(x2550);
    const Real x2554 = x2552 * 0.6666666666666666;
    const Real x2556 = exp(x2554);
    const Real x2558 = x2324 * x2556;
    // exchange._friction_velocity
    const Real x2562 = x2213 + x2558;
    const Real x2564 = sqrt(x2562);
    const Real x2565 = x2564 * 2.0;
    const Real x2567 = x2543 * x2564;
    const Real x2571 = sqrt(x2567);
    const Real x2572 = x2571 * 2.0;
    const Mask x2574 = (x2571 < 1e-09);
    const Real x2575 = select(x2574, 1e-09, x2571);
    // exchange.myj_exchange
    const Real x2577 = x2575 * state[3 * LAYERS + 36];
    const Real x2581 = sqrt(x2577);
    const Real x2582 = x2581 * 2.0;
    const Real x2584 = x2268 * x2581;
    const Real x2588 = exp(x2584);
    const Real x2590 = x2588 * state[3 * LAYERS + 36];
    const Mask x2594 = (x2590 < 1e-28);
    const Real x2595 = select(x2594, 1e-28, x2590);
    const Real x2597 = x2595 / x2238;
    const Real x2601 = x2326 * x2550;
    const Real x2605 = x2575 * x2575;
    const Real x2608 = x2605 * x2575;
    const Real x2612 = x2601 / x2608;
    real_179[0] = x2236;
    real_179[1] = state[3 * LAYERS + 35];
    real_179[2] = x2238;
    real_179[3] = x2595;
    real_170[0] = real_of(1.0);
    real_170[1] = x2328;
    real_170[2] = real_of(1.0);
    real_170[3] = x2597;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a2618 = x2612 * real_179[l];
        const Real a2624 = real_170[l] * (-5.0);
        const Mask a2626 = (a2618 < a2624);
        const Real a2627 = select(a2626, a2624, a2618);
        const Real a2629 = real_170[l] * 0.9999990000003619;
        const Mask a2631 = (a2627 > a2629);
        const Real a2632 = select(a2631, a2629, a2627);
        const Real a2634 = a2632 - (-5.0);
        const Real a2635 = a2634 / 0.0006;
        const Real a2637 = trunc(a2635);
        const Index a2638 = index_of_real(a2637);
        const Index a2639 = at_least(a2638, 0);
        const Index a2640 = at_most(a2639, 9999);
        const Index a2641 = a2640 + index_171[l];
        const Real a2642 = look_up(table6152, a2641);
        const Real a2643 = a2635 - a2637;
        const Real a2644 = look_up(table6162, a2641);
        const Real a2645 = a2643 * a2644;
        const Real a2647 = a2642 + a2645;
        mask_180[l] = a2626;
        mask_181[l] = a2631;
        real_182[l] = a2644;
        real_183[l] = a2647;
    }
    // exchange.myj_exchange
    const Real x2648 = real_183[0] - real_183[1];
    const Real x2650 = x2648 + x2244;
    const Real x2652 = real_183[2] - real_183[3];
    const Real x2654 = log(x2597);
    const Real x2656 = x2652 - x2654;
    const Real x2658 = x2575 * 0.4;
    const Real x2660 = x2658 / x2650;
    const Mask x2664 = (x2660 < x2277);
    const Real x2665 = select(x2664, x2277, x2660);
    const Real x2667 = x2658 / x2656;
    const Mask x2671 = (x2667 < x2277);
    const Real x2672 = select(x2671, x2277, x2667);
    // exchange._convective_velocity_squared
    const Real x2674 = log(x2672);
    const Real x2676 = x2674 * 0.6666666666666666;
    const Real x2678 = exp(x2676);
    const Real x2680 = x2324 * x2678;
    // exchange._friction_velocity
    const Real x2684 = x2213 + x2680;
    const Real x2686 = sqrt(x2684);
    const Real x2687 = x2686 * 2.0;
    const Real x2689 = x2665 * x2686;
    const Real x2693 = sqrt(x2689);
    const Real x2694 = x2693 * 2.0;
    const Mask x2696 = (x2693 < 1e-09);
    const Real x2697 = select(x2696, 1e-09, x2693);
    // exchange.myj_exchange
    const Real x2699 = x2697 * state[3 * LAYERS + 36];
    const Real x2703 = sqrt(x2699);
    const Real x2704 = x2703 * 2.0;
    const Real x2706 = x2268 * x2703;
    const Real x2710 = exp(x2706);
    const Real x2712 = x2710 * state[3 * LAYERS + 36];
    const Mask x2716 = (x2712 < 1e-28);
    const Real x2717 = select(x2716, 1e-28, x2712);
    const Real x2719 = x2717 / x2238;
    const Real x2723 = x2326 * x2672;
    const Real x2727 = x2697 * x2697;
    const Real x2730 = x2727 * x2697;
    const Real x2734 = x2723 / x2730;
    real_183[0] = x2236;
    real_183[1] = state[3 * LAYERS + 35];
    real_183[2] = x2238;
    real_183[3] = x2717;
    real_170[0] = real_of(1.0);
    real_170[1] = x2328;
    real_170[2] = real_of(1.0);
    real_170[3] = x2719;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a2740 = x2734 * real_183[l];
        const Real a2746 = real_170[l] * (-5.0);
        const Mask a2748 = (a2740 < a2746);
        const Real a2749 = select(a2748, a2746, a2740);
        const Real a2751 = real_170[l] * 0.9999990000003619;
        const Mask a2753 = (a2749 > a2751);
        const Real a2754 = select(a2753, a2751, a2749);
        const Real a2756 = a2754 - (-5.0);
        const Real a2757 = a2756 / 0.0006;
        const Real a2759 = trunc(a2757);
        const Index a2760 = index_of_real(a2759);
        const Index a2761 = at_least(a2760, 0);
        const Index a2762 = at_most(a2761, 9999);
        const Index a2763 = a2762 + index_171[l];
        const Real a2764 = look_up(table6152, a2763);
        const Real a2765 = a2757 - a2759;
        const Real a2766 = look_up(table6162, a2763);
        const Real a2767 = a2765 * a2766;
        const Real a2769 = a2764 + a2767;
        mask_184[l] = a2748;
        mask_185[l] = a2753;
        real_186[l] = a2766;
        real_187[l] = a2769;
    }
    // exchange.myj_exchange
    const Real x2770 = real_187[0] - real_187[1];
    const Real x2772 = x2770 + x2244;
    const Real x2774 = real_187[2] - real_187[3];
    const Real x2776 = log(x2719);
    const Real x2778 = x2774 - x2776;
    const Real x2780 = x2697 * 0.4;
    const Real x2782 = x2780 / x2772;
    const Mask x2786 = (x2782 < x2277);
    const Real x2787 = select(x2786, x2277, x2782);
    const Real x2789 = x2780 / x2778;
    const Mask x2793 = (x2789 < x2277);
    const Real x2794 = select(x2793, x2277, x2789);
    // exchange._convective_velocity_squared
    const Real x2796 = log(x2794);
    const Real x2798 = x2796 * 0.6666666666666666;
    const Real x2800 = exp(x2798);
    const Real x2802 = x2324 * x2800;
    // exchange._friction_velocity
    const Real x2806 = x2213 + x2802;
    const Real x2808 = sqrt(x2806);
    const Real x2809 = x2808 * 2.0;
    const Real x2811 = x2787 * x2808;
    const Real x2815 = sqrt(x2811);
    const Real x2816 = x2815 * 2.0;
    const Mask x2818 = (x2815 < 1e-09);
    const Real x2819 = select(x2818, 1e-09, x2815);
    // exchange.myj_exchange
    const Real x2821 = x2819 * state[3 * LAYERS + 36];
    const Real x2825 = sqrt(x2821);
    const Real x2826 = x2825 * 2.0;
    const Real x2828 = x2268 * x2825;
    const Real x2832 = exp(x2828);
    const Real x2834 = x2832 * state[3 * LAYERS + 36];
    const Mask x2838 = (x2834 < 1e-28);
    const Real x2839 = select(x2838, 1e-28, x2834);
    const Real x2841 = x2839 / x2238;
    const Real x2845 = x2326 * x2794;
    const Real x2849 = x2819 * x2819;
    const Real x2852 = x2849 * x2819;
    const Real x2856 = x2845 / x2852;
    real_187[0] = x2236;
    real_187[1] = state[3 * LAYERS + 35];
    real_187[2] = x2238;
    real_187[3] = x2839;
    real_170[0] = real_of(1.0);
    real_170[1] = x2328;
    real_170[2] = real_of(1.0);
    real_170[3] = x2841;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a2862 = x2856 * real_187[l];
        const Real a2868 = real_170[l] * (-5.0);
        const Mask a2870 = (a2862 < a2868);
        const Real a2871 = select(a2870, a2868, a2862);
        const Real a2873 = real_170[l] * 0.9999990000003619;
        const Mask a2875 = (a2871 > a2873);
        const Real a2876 = select(a2875, a2873, a2871);
        const Real a2878 = a2876 - (-5.0);
        const Real a2879 = a2878 / 0.0006;
        const Real a2881 = trunc(a2879);
        const Index a2882 = index_of_real(a2881);
        const Index a2883 = at_least(a2882, 0);
        const Index a2884 = at_most(a2883, 9999);
        const Index a2885 = a2884 + index_171[l];
        const Real a2886 = look_up(table6152, a2885);
        const Real a2887 = a2879 - a2881;
        const Real a2888 = look_up(table6162, a2885);
        const Real a2889 = a2887 * a2888;
        const Real a2891 = a2886 + a2889;
        mask_188[l] = a2870;
        mask_189[l] = a2875;
        real_190[l] = a2888;
        real_191[l] = a2891;
    }
    // exchange.myj_exchange
    const Real x2892 = real_191[0] - real_191[1];
    const Real x2894 = x2892 + x2244;
    const Real x2896 = real_191[2] - real_191[3];
    const Real x2898 = log(x2841);
    const Real x2900 = x2896 - x2898;
    const Real x2902 = x2819 * 0.4;
    const Real x2904 = x2902 / x2894;
    const Mask x2908 = (x2904 < x2277);
    const Real x2909 = select(x2908, x2277, x2904);
    after[3 * LAYERS + 38] = x2909;
    const Real x2911 = x2902 / x2900;
    const Mask x2915 = (x2911 < x2277);
    const Real x2916 = select(x2915, x2277, x2911);
    // calm_air.calm_exchange
    const Real x2918 = x257 * 1004.5;
    const Real x2920 = numbers[LAYERS + 4] / x2918;
    const Real x2924 = x2916 + x2920;
    after[3 * LAYERS + 37] = x2924;
    // snow_free_ground.with_surface_of
    const Real x2926 = x2064 - state[0];
    const Real x2928 = x1992 * x2926;
    // evapotranspiration.potential_evaporation
    const Real x2932 = x1615 * x2924;
    const Real x2936 = forcing[3] * x2924;
    const Real x2940 = x1627 / x2936;
    const Real x2944 = x2940 + 1.0;
    const Real x2945 = x1611 / x2932;
    const Real x2949 = x2944 + x2945;
    const Real x2951 = x1648 - x2928;
    const Real x2953 = x2951 / x2932;
    const Real x2957 = x2953 + x26;
    const Real x2959 = x2957 - forcing[1];
    const Real x2961 = x1662 * x2949;
    const Real x2965 = x2959 * x1613;
    const Real x2969 = x2961 + x2965;
    const Real x2971 = x1613 + x2949;
    const Real x2973 = x2969 / x2971;
    const Real x2977 = x2973 * x2932;
    const Real x2981 = x2977 / 2501000.0;
    // snow_free_ground.with_surface_of
    const Mask x2983 = (x2981 < 0.0);
    const Real x2984 = select(x2983, 0.0, x2981);
    // vegetation.canopy_resistance
    Real a2986_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a2986_last = a2986_last + real_163[l];
    }
    const Mask x2988 = (a2986_last < 0.0001);
    const Real x2989 = select(x2988, 0.0001, a2986_last);
    const Real x2991 = x1770 * x2989;
    const Real x2995 = numbers[LAYERS + 35] / x2991;
    const Real x2999 = x1792 / x2936;
    const Real x3003 = x2999 + 1.0;
    const Real x3004 = x3003 + x1799;
    const Real x3006 = x2995 * x2924;
    const Real x3010 = x3006 + 1.0;
    const Real x3011 = x3003 * x3010;
    const Real x3015 = x3011 + x1799;
    const Real x3017 = x3004 / x3015;
    const Real x3022 = select(x1703, x3017, 0.0);
    // step_parts.evaporation_demand
    const Real x3024 = x2984 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x3026 = x1841 * x3024;
    const Real x3030 = x1861 * x3024;
    const Mask x3034 = (x1869 <= x3030);
    const Real x3035 = select(x3034, x1869, x3030);
    const Real x3037 = x1459 * x3022;
    const Real x3041 = x3037 * x3024;
    const Real x3045 = x3041 * x1882;
    Real a3050_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a3050_last = a3050_last + real_164[l];
    }
    const Real x3052 = a3050_last / numbers[9 * LAYERS + 51];
    Real a3065_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1899_877 = numbers[l + 7 * LAYERS + 51] + real_164[l];
        const Real a3056 = a1899_877 - x3052;
        const Mask a3058 = (a3056 < 0.0);
        const Real a3059 = select(a3058, 0.0, a3056);
        const Real a3061 = real_164[l] * a3059;
        a3065_last = a3065_last + a3061;
        mask_192[l] = a3058;
        real_163[l] = a3059;
        real_167[l] = a3061;
    }
    const Mask x3067 = (a3065_last > 0.0);
    const Real x3068 = select(x3067, a3065_last, 1.0);
    // step_parts.<genexpr>
    const Real x3080 = x1456 * x3026;
    const Real x3085 = x1456 * x3035;
    // snow_free_ground.deposition
    const Real x3095 = -x2981;
    const Mask x3097 = (x3095 < 0.0);
    const Real x3098 = select(x3097, 0.0, x2981);
    // layered_snow_step.layered_snow_step
    const Real x3102 = x1456 * x3098;
    const Real x3108 = x1456 * x2981;
    const Real x3113 = x3102 * 2501000.0;
    const Real x3116 = x59 / 1000.0;
    const Real x3118 = x1453 * x3116;
    // step_parts.dew_rate
    const Real x3123 = x3102 / 1000.0;
    // layered_snow_step.layered_snow_step
    const Real x3126 = x3118 - x3123;
    // vegetation.intercept
    const Real x3128 = x1459 * x3126;
    const Real x3132 = x3128 - x3085;
    const Real x3134 = seconds * x3132;
    const Real x3136 = state[3 * LAYERS + 1] + x3134;
    const Real x3138 = x3136 - 0.0005;
    const Mask x3139 = (x3138 < 0.0);
    const Real x3140 = select(x3139, 0.0, x3138);
    const Real x3142 = state[3 * LAYERS + 1] * 8.881784197001252e-16;
    const Mask x3143 = (x3142 < 1e-20);
    const Real x3144 = select(x3143, 1e-20, x3142);
    const Mask x3145 = (x3136 < x3144);
    const Mask x3146 = (x3136 > 0.0005);
    const Real x3147 = select(x3146, 0.0005, x3136);
    const Real x3149 = select(x3145, 0.0, x3147);
    after[3 * LAYERS + 1] = x3149;
    const Real x3151 = x1839 * x3126;
    const Real x3155 = x3140 / seconds;
    const Real x3157 = x3151 + x3155;
    // water_flow.__call__
    const Real x3159 = state[3 * LAYERS + 2] / seconds;
    const Real x3161 = x3157 + x3159;
    // water_flow.share_impedance
    const Real x3185 = numbers[LAYERS + 9] * (-2.302585092994046);
    // evapotranspiration.evaporation_components, step_parts.<genexpr>, water_flow.__call__, water_flow.share_impedance
    Real a3078_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3070 = real_167[l] / x3068;
        const Real a3074 = x3045 * a3070;
        a3078_last = a3078_last + a3074;
        const Real a3090 = x1456 * a3074;
        const Real a3163 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a3165 = 0.02 - a3163;
        const Mask a3167 = (a3165 < numbers[l + 9 * LAYERS + 52]);
        const Real a3168 = select(a3167, numbers[l + 9 * LAYERS + 52], a3165);
        const Mask a3170 = (a3168 < 0.0);
        const Real a3171 = select(a3170, 0.0, a3168);
        const Real a3173 = minimum(a3171, state[l + 2 * LAYERS]);
        const Mask a3175 = (a3171 < state[l + 2 * LAYERS]);
        const Real a3176 = real_of_mask(a3175);
        const Mask a3177 = (a3171 == state[l + 2 * LAYERS]);
        const Real a3178 = select(a3177, 0.5, a3176);
        const Mask a3181 = (state[l + 2 * LAYERS] < numbers[l + 9 * LAYERS + 52]);
        const Real a3182 = state[l + 2 * LAYERS] - 1e-06;
        const Real a3183 = select(a3181, a3182, numbers[l + 9 * LAYERS + 52]);
        const Real a3187 = a3163 / state[l + LAYERS];
        const Real a3191 = x3185 * a3187;
        const Real a3195 = numbers[l + 2 * LAYERS + 47] - a3163;
        real_193[l] = a3070;
        real_194[l] = a3074;
        real_195[l] = a3090;
        real_196[l] = a3163;
        mask_197[l] = a3167;
        mask_198[l] = a3170;
        real_199[l] = a3173;
        real_200[l] = a3178;
        mask_201[l] = a3181;
        real_202[l] = a3183;
        real_203[l] = a3187;
        real_204[l] = a3191;
        real_205[l] = a3195;
    }
    // water_flow.__call__
    const Real x3197 = numbers[12 * LAYERS + 52] - real_196[0];
    const Mask x3199 = (x3197 < real_199[0]);
    const Real x3200 = select(x3199, real_199[0], x3197);
    const Real x3205 = seconds * x3161;
    const Mask x3207 = (x3205 > numbers[LAYERS + 10]);
    const Real x3208 = select(x3207, numbers[LAYERS + 10], x3205);
    const Mask x3210 = (x3208 < 0.0);
    const Real x3211 = select(x3210, 0.0, x3208);
    // water_flow.__call__, implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a3202 = (numbers[l + 5 * LAYERS + 47] < real_199[l]);
        const Real a3203 = select(a3202, real_199[l], numbers[l + 5 * LAYERS + 47]);
        const Real a3213 = numbers[l] * 0.5;
        const Real a3214 = a3213 / numbers[l + 4 * LAYERS + 47];
        mask_206[l] = a3202;
        real_196[l] = a3203;
        real_167[l] = a3213;
        real_207[l] = a3214;
    }
    // implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3226 = exp(real_204[l]);
        const Real a3227 = a3226 / real_207[l];
        real_208[l] = a3226;
        real_209[l] = a3227;
    }
    const Real x3228 = numbers[12 * LAYERS + 53] * real_209[LAYERS - 1];
    // retention.given_head
    const Real x3229 = -x3211;
    const Mask x3230 = (x3229 < 1e-30);
    const Real x3231 = select(x3230, 1e-30, x3229);
    const Real x3232 = log(x3231);
    // retention.flowing
    const Mask x3233 = (x3229 < numbers[3 * LAYERS + 47]);
    const Real x3234 = select(x3233, numbers[3 * LAYERS + 47], x3229);
    const Mask x3235 = (x3232 < numbers[10 * LAYERS + 52]);
    const Real x3236 = select(x3235, numbers[10 * LAYERS + 52], x3232);
    const Real x3237 = x3236 - numbers[10 * LAYERS + 52];
    const Real x3239 = numbers[11 * LAYERS + 52] * x3237;
    const Real x3240 = -x3239;
    const Real x3241 = exp(x3240);
    const Real x3242 = x3234 * x3241;
    const Real x3243 = numbers[11 * LAYERS + 52] - 1.0;
    const Real x3244 = x3242 / x3243;
    const Real x3245 = x3211 + numbers[3 * LAYERS + 47];
    const Mask x3246 = (x3245 < 0.0);
    const Real x3247 = select(x3246, 0.0, x3245);
    const Real x3248 = x3244 + x3247;
    // implicit_water._problem
    const Real x3249 = real_167[0] * x3241;
    const Real x3250 = numbers[LAYERS + 5] * numbers[5 * LAYERS + 46];
    const Real x3251 = exp(real_204[LAYERS - 1]);
    const Real x3252 = x3250 * x3251;
    const Real x3253 = x3248 + x3249;
    const Real x3254 = real_209[0] * x3253;
    // retention.given_head
    const Real x3255 = -numbers[12 * LAYERS + 53];
    const Mask x3256 = (x3255 < 1e-30);
    const Real x3257 = select(x3256, 1e-30, x3255);
    const Real x3258 = log(x3257);
    // retention.flowing
    const Mask x3259 = (x3255 < numbers[4 * LAYERS + 46]);
    const Real x3260 = select(x3259, numbers[4 * LAYERS + 46], x3255);
    const Mask x3261 = (x3258 < numbers[11 * LAYERS + 51]);
    const Real x3262 = select(x3261, numbers[11 * LAYERS + 51], x3258);
    const Real x3263 = x3262 - numbers[11 * LAYERS + 51];
    const Real x3265 = numbers[12 * LAYERS + 51] * x3263;
    const Real x3266 = -x3265;
    const Real x3267 = exp(x3266);
    const Real x3268 = x3260 * x3267;
    const Real x3269 = numbers[12 * LAYERS + 51] - 1.0;
    const Real x3270 = x3268 / x3269;
    const Real x3271 = numbers[12 * LAYERS + 53] + numbers[4 * LAYERS + 46];
    const Mask x3272 = (x3271 < 0.0);
    const Real x3273 = select(x3272, 0.0, x3271);
    const Real x3274 = x3270 + x3273;
    // implicit_water._problem
    const Real x3275 = x3228 * x3274;
    // retention.brim
    real_210[0] = numbers[3 * LAYERS + 47];
    for (int l = 0; l < LAYERS - 1; ++l) real_210[l + 1] = numbers[l + 3 * LAYERS + 47];
    for (int l = 0; l < LAYERS - 1; ++l) real_211[l] = numbers[l + 3 * LAYERS + 48];
    real_211[LAYERS - 1] = numbers[4 * LAYERS + 46];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3278 = minimum(real_210[l], real_211[l]);
        const Real a3279 = minimum(numbers[l + 3 * LAYERS + 47], a3278);
        const Real a3280 = numbers[l + 3 * LAYERS + 47] / a3279;
        const Real a3281 = log(a3280);
        const Real a3282 = a3281 / numbers[l + LAYERS + 47];
        real_212[l] = a3278;
        real_213[l] = a3279;
        real_214[l] = a3280;
        real_215[l] = a3282;
    }
    // retention.brim, implicit_water._start, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3283 = exp(real_215[l]);
        const Real a3284 = numbers[l + 2 * LAYERS + 47] - real_202[l];
        const Real a3285 = a3284 * a3283;
        const Real a3286 = real_202[l] + a3285;
        const Real a3287 = minimum(state[l + 2 * LAYERS], real_205[l]);
        const Real a3288 = maximum(a3287, real_199[l]);
        const Real a3289 = minimum(a3288, a3286);
        const Real a3290 = a3286 - real_202[l];
        const Real a3291 = a3290 / a3284;
        const Mask a3292 = (a3291 < 1e-12);
        const Real a3293 = select(a3292, 1e-12, a3291);
        real_216[l] = a3283;
        real_217[l] = a3284;
        real_218[l] = a3286;
        real_219[l] = a3289;
        real_220[l] = a3290;
        real_221[l] = a3293;
    }
    // retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3294 = log(real_221[l]);
        const Real a3295 = numbers[l + LAYERS + 47] * a3294;
        const Real a3296 = numbers[l + 10 * LAYERS + 52] - a3295;
        const Mask a3297 = (a3296 > 16.11809565095832);
        const Real a3298 = select(a3297, 16.11809565095832, a3296);
        real_222[l] = a3298;
    }
    // retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3299 = exp(real_222[l]);
        const Mask a3301 = (real_218[l] > real_205[l]);
        const Real a3302 = select(a3301, real_205[l], real_218[l]);
        const Real a3303 = a3302 - real_199[l];
        const Real a3304 = a3303 * 100.0;
        const Mask a3305 = (a3304 < 0.0);
        const Real a3306 = select(a3305, 0.0, a3304);
        const Mask a3307 = (a3306 > 1.0);
        const Real a3308 = select(a3307, 1.0, a3306);
        const Mask a3309 = (a3299 < numbers[l + 3 * LAYERS + 47]);
        const Real a3310 = select(a3309, numbers[l + 3 * LAYERS + 47], a3299);
        const Mask a3311 = (real_222[l] < numbers[l + 10 * LAYERS + 52]);
        const Real a3312 = select(a3311, numbers[l + 10 * LAYERS + 52], real_222[l]);
        const Real a3313 = a3312 - numbers[l + 10 * LAYERS + 52];
        const Real a3315 = numbers[l + 11 * LAYERS + 52] * a3313;
        const Real a3316 = -a3315;
        real_221[l] = a3299;
        real_223[l] = a3308;
        real_224[l] = a3310;
        real_225[l] = a3316;
    }
    // implicit_water._impedance, implicit_water._problem, retention.flowing
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3215 = real_167[l] + real_167[l + 1];
        const Real a3216 = real_167[l] / a3215;
        const Real a3217 = real_204[l] - real_204[l + 1];
        const Real a3218 = a3216 * a3217;
        const Real a3219 = real_204[l + 1] + a3218;
        const Real a3220 = real_204[l] + real_204[l + 1];
        const Real a3221 = a3220 * 0.5;
        const Real a3222 = minimum(a3219, a3221);
        const Real a3223 = exp(a3222);
        const Real a3224 = real_207[l] + real_207[l + 1];
        const Real a3225 = a3223 / a3224;
        const Mask a3330 = (real_221[l + 1] < numbers[l + 3 * LAYERS + 47]);
        const Real a3331 = select(a3330, numbers[l + 3 * LAYERS + 47], real_221[l + 1]);
        const Mask a3332 = (real_222[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a3333 = select(a3332, numbers[l + 10 * LAYERS + 52], real_222[l + 1]);
        const Real a3334 = a3333 - numbers[l + 10 * LAYERS + 52];
        const Real a3336 = numbers[l + 11 * LAYERS + 52] * a3334;
        const Real a3337 = -a3336;
        real_226[l] = a3215;
        real_227[l] = a3216;
        real_228[l] = a3217;
        real_229[l] = a3219;
        real_230[l] = a3221;
        real_231[l] = a3223;
        real_232[l] = a3224;
        real_233[l] = a3225;
        real_234[l] = a3331;
        real_235[l] = a3337;
    }
    // retention.flowing
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3338 = exp(real_235[l]);
        const Real a3339 = real_234[l] * a3338;
        const Real a3340 = numbers[l + 11 * LAYERS + 52] - 1.0;
        const Real a3341 = a3339 / a3340;
        const Real a3342 = numbers[l + 3 * LAYERS + 47] - real_221[l + 1];
        const Mask a3343 = (a3342 < 0.0);
        const Real a3344 = select(a3343, 0.0, a3342);
        const Real a3345 = a3341 + a3344;
        const Mask a3346 = (real_221[l] < numbers[l + 3 * LAYERS + 48]);
        const Real a3347 = select(a3346, numbers[l + 3 * LAYERS + 48], real_221[l]);
        const Mask a3348 = (real_222[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a3349 = select(a3348, numbers[l + 10 * LAYERS + 53], real_222[l]);
        const Real a3350 = a3349 - numbers[l + 10 * LAYERS + 53];
        const Real a3352 = numbers[l + 11 * LAYERS + 53] * a3350;
        const Real a3353 = -a3352;
        real_236[l] = a3338;
        real_237[l] = a3340;
        real_238[l] = a3345;
        real_239[l] = a3347;
        real_240[l] = a3353;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3317 = exp(real_225[l]);
        const Real a3318 = numbers[l + 3 * LAYERS + 47] * 0.999999999;
        const Mask a3319 = (real_221[l] > a3318);
        const Real a3320 = numbers[l + 11 * LAYERS + 52] * a3317;
        const Real a3321 = a3320 / real_224[l];
        const Real a3322 = select(a3319, a3321, 0.0);
        const Real a3323 = real_224[l] * a3317;
        const Real a3324 = numbers[l + 11 * LAYERS + 52] - 1.0;
        const Real a3325 = a3323 / a3324;
        const Real a3326 = numbers[l + 3 * LAYERS + 47] - real_221[l];
        const Mask a3327 = (a3326 < 0.0);
        const Real a3328 = select(a3327, 0.0, a3326);
        const Real a3329 = a3325 + a3328;
        real_222[l] = a3317;
        real_204[l] = a3318;
        real_241[l] = a3322;
        real_242[l] = a3324;
        real_243[l] = a3329;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) real_225[l] = real_226[l];
    real_225[LAYERS - 1] = real_167[LAYERS - 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3365 = real_225[l] * real_222[l];
        real_224[l] = a3365;
    }
    const Real x3368 = real_243[LAYERS - 1] + real_224[LAYERS - 1];
    const Real x3369 = x3228 * x3368;
    const Real x3370 = x3252 * real_222[LAYERS - 1];
    const Real x3371 = x3369 + x3370;
    // implicit_water._upward
    const Real x3375 = real_209[0] * real_243[0];
    // implicit_water._balance
    const Mask x3376 = (real_of(0.0) > 0.0);
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3377 = select(x3376, 0.0, real_241[l]);
        const Real a3380 = real_225[l] * a3377;
        real_244[l] = a3377;
        real_245[l] = a3380;
    }
    // implicit_water._downward
    const Real x3383 = real_222[LAYERS - 1] + real_245[LAYERS - 1];
    const Real x3384 = x3228 * x3383;
    const Real x3385 = x3252 * real_244[LAYERS - 1];
    const Real x3386 = x3384 + x3385;
    // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward, implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3354 = exp(real_240[l]);
        const Real a3355 = real_239[l] * a3354;
        const Real a3356 = numbers[l + 11 * LAYERS + 53] - 1.0;
        const Real a3357 = a3355 / a3356;
        const Real a3358 = numbers[l + 3 * LAYERS + 48] - real_221[l];
        const Mask a3359 = (a3358 < 0.0);
        const Real a3360 = select(a3359, 0.0, a3358);
        const Real a3361 = a3357 + a3360;
        const Real a3362 = real_243[l] + a3361;
        const Real a3363 = a3362 * 0.5;
        const Real a3366 = a3363 + real_224[l];
        const Real a3367 = real_233[l] * a3366;
        const Real a3372 = real_243[l + 1] + real_238[l];
        const Real a3373 = a3372 * 0.5;
        const Real a3374 = real_233[l] * a3373;
        const Real a3378 = real_222[l] + a3354;
        const Real a3379 = a3378 * 0.5;
        const Real a3381 = a3379 + real_245[l];
        const Real a3382 = real_233[l] * a3381;
        real_235[l] = a3356;
        real_244[l] = a3367;
        real_241[l + 1] = a3374;
        real_246[l] = a3382;
    }
    // implicit_water._balance
    real_246[LAYERS - 1] = x3386;
    // implicit_water._upward
    const Real x3392 = real_209[0] * real_222[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3389 = real_222[l + 1] + real_236[l];
        const Real a3390 = a3389 * 0.5;
        const Real a3391 = real_233[l] * a3390;
        real_245[l + 1] = a3391;
    }
    // implicit_water._balance
    real_245[0] = x3392;
    real_244[LAYERS - 1] = x3371;
    real_241[0] = x3375;
    // implicit_water._balance, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3388 = real_223[l] * real_246[l];
        const Real a3394 = real_223[l] * real_245[l];
        const Real a3395 = a3388 + a3394;
        const Real a3398 = real_244[l] + real_241[l];
        const Real a3399 = real_223[l] * a3398;
        const Real a3400 = seconds * a3399;
        const Real a3401 = seconds * a3395;
        const Real a3402 = real_219[l] - real_202[l];
        const Real a3403 = a3402 / real_217[l];
        const Mask a3404 = (a3403 < 1e-12);
        const Real a3405 = select(a3404, 1e-12, a3403);
        const Real a3406 = log(a3405);
        const Real a3407 = numbers[l + LAYERS + 47] * a3406;
        const Real a3408 = numbers[l + 10 * LAYERS + 52] - a3407;
        const Mask a3409 = (a3408 > 16.11809565095832);
        const Real a3410 = select(a3409, 16.11809565095832, a3408);
        real_222[l] = a3400;
        real_224[l] = a3401;
        real_243[l] = a3402;
        real_221[l] = a3405;
        real_247[l] = a3410;
    }
    // implicit_water._state
    const Mask x3419 = (real_of(0.0) == 0.0);
    // retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3411 = exp(real_247[l]);
        const Real a3412 = numbers[l + LAYERS + 47] * a3411;
        const Real a3413 = real_221[l] * real_217[l];
        const Real a3414 = a3412 / a3413;
        const Real a3415 = -a3411;
        const Mask a3416 = (real_219[l] > real_205[l]);
        const Real a3417 = select(a3416, real_205[l], real_219[l]);
        const Mask a3418 = (real_219[l] <= real_205[l]);
        const Mask a3420 = (a3418 & x3419);
        const Real a3421 = a3417 - real_199[l];
        const Real a3422 = a3421 * 100.0;
        const Mask a3423 = (a3422 < 0.0);
        const Real a3424 = select(a3423, 0.0, a3422);
        const Mask a3425 = (a3424 > 1.0);
        const Real a3426 = select(a3425, 1.0, a3424);
        const Real a3427 = real_199[l] + 0.01;
        const Mask a3428 = (a3417 <= a3427);
        const Mask a3429 = (a3420 & a3428);
        const Real a3430 = select(a3429, 100.0, 0.0);
        const Mask a3431 = (a3411 < numbers[l + 3 * LAYERS + 47]);
        const Real a3432 = select(a3431, numbers[l + 3 * LAYERS + 47], a3411);
        const Mask a3433 = (real_247[l] < numbers[l + 10 * LAYERS + 52]);
        const Real a3434 = select(a3433, numbers[l + 10 * LAYERS + 52], real_247[l]);
        const Real a3435 = a3434 - numbers[l + 10 * LAYERS + 52];
        const Real a3436 = numbers[l + 11 * LAYERS + 52] * a3435;
        const Real a3437 = -a3436;
        real_245[l] = a3411;
        real_246[l] = a3414;
        real_241[l] = a3415;
        real_244[l] = a3417;
        mask_248[l] = a3420;
        real_223[l] = a3426;
        real_249[l] = a3427;
        real_250[l] = a3430;
        real_251[l] = a3432;
        real_252[l] = a3437;
    }
    // retention.flowing
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Mask a3449 = (real_245[l + 1] < numbers[l + 3 * LAYERS + 47]);
        const Real a3450 = select(a3449, numbers[l + 3 * LAYERS + 47], real_245[l + 1]);
        const Mask a3451 = (real_247[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a3452 = select(a3451, numbers[l + 10 * LAYERS + 52], real_247[l + 1]);
        const Real a3453 = a3452 - numbers[l + 10 * LAYERS + 52];
        const Real a3454 = numbers[l + 11 * LAYERS + 52] * a3453;
        const Real a3455 = -a3454;
        const Real a3456 = exp(a3455);
        const Real a3457 = a3450 * a3456;
        const Real a3458 = a3457 / real_237[l];
        const Real a3459 = numbers[l + 3 * LAYERS + 47] - real_245[l + 1];
        const Mask a3460 = (a3459 < 0.0);
        const Real a3461 = select(a3460, 0.0, a3459);
        const Real a3462 = a3458 + a3461;
        const Mask a3463 = (real_245[l] < numbers[l + 3 * LAYERS + 48]);
        const Real a3464 = select(a3463, numbers[l + 3 * LAYERS + 48], real_245[l]);
        const Mask a3465 = (real_247[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a3466 = select(a3465, numbers[l + 10 * LAYERS + 53], real_247[l]);
        const Real a3467 = a3466 - numbers[l + 10 * LAYERS + 53];
        const Real a3468 = numbers[l + 11 * LAYERS + 53] * a3467;
        const Real a3469 = -a3468;
        real_236[l] = a3456;
        real_240[l] = a3462;
        real_239[l] = a3464;
        real_238[l] = a3469;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3438 = exp(real_252[l]);
        const Mask a3439 = (real_245[l] > real_204[l]);
        const Real a3440 = numbers[l + 11 * LAYERS + 52] * a3438;
        const Real a3441 = a3440 / real_251[l];
        const Real a3442 = select(a3439, a3441, 0.0);
        const Real a3443 = real_251[l] * a3438;
        const Real a3444 = a3443 / real_242[l];
        const Real a3445 = numbers[l + 3 * LAYERS + 47] - real_245[l];
        const Mask a3446 = (a3445 < 0.0);
        const Real a3447 = select(a3446, 0.0, a3445);
        const Real a3448 = a3444 + a3447;
        real_247[l] = a3438;
        real_221[l] = a3442;
        real_253[l] = a3448;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3479 = real_225[l] * real_247[l];
        real_252[l] = a3479;
    }
    const Real x3482 = real_253[LAYERS - 1] + real_252[LAYERS - 1];
    const Real x3483 = x3228 * x3482;
    const Real x3484 = x3252 * real_247[LAYERS - 1];
    const Real x3485 = x3483 + x3484;
    // implicit_water._upward
    const Real x3489 = real_209[0] * real_253[0];
    // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3470 = exp(real_238[l]);
        const Real a3471 = real_239[l] * a3470;
        const Real a3472 = a3471 / real_235[l];
        const Real a3473 = numbers[l + 3 * LAYERS + 48] - real_245[l];
        const Mask a3474 = (a3473 < 0.0);
        const Real a3475 = select(a3474, 0.0, a3473);
        const Real a3476 = a3472 + a3475;
        const Real a3477 = real_253[l] + a3476;
        const Real a3478 = a3477 * 0.5;
        const Real a3480 = a3478 + real_252[l];
        const Real a3481 = real_233[l] * a3480;
        const Real a3486 = real_253[l + 1] + real_240[l];
        const Real a3487 = a3486 * 0.5;
        const Real a3488 = real_233[l] * a3487;
        real_234[l] = a3470;
        real_251[l] = a3481;
        real_254[l + 1] = a3488;
    }
    // implicit_water._flow
    real_251[LAYERS - 1] = x3485;
    real_254[0] = x3489;
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3491 = real_223[l] * real_251[l];
        const Real a3493 = real_223[l] * real_254[l];
        real_252[l] = a3491;
        real_253[l] = a3493;
    }
    const Real x3494 = x3254 - real_253[0];
    const Mask x3495 = (x3494 > x3161);
    const Real x3496 = select(x3495, x3161, x3494);
    // implicit_water._remaining
    const Real x3497 = real_244[0] - x3200;
    const Real x3498 = x3497 * 100.0;
    const Mask x3499 = (x3498 < 0.0);
    const Real x3500 = select(x3499, 0.0, x3498);
    const Mask x3501 = (x3500 > 1.0);
    const Real x3502 = select(x3501, 1.0, x3500);
    // implicit_water._flow
    const Real x3503 = x3080 * x3502;
    const Real x3512 = real_252[LAYERS - 1] - x3275;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3511 = real_252[l] - real_253[l + 1];
        real_245[l + 1] = a3511;
    }
    // implicit_water._gain
    real_245[0] = x3496;
    for (int l = 0; l < LAYERS - 1; ++l) real_253[l] = real_245[l + 1];
    real_253[LAYERS - 1] = x3512;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3504 = real_244[l] - real_196[l];
        const Real a3505 = a3504 * 100.0;
        const Mask a3506 = (a3505 < 0.0);
        const Real a3507 = select(a3506, 0.0, a3505);
        const Mask a3508 = (a3507 > 1.0);
        const Real a3509 = select(a3508, 1.0, a3507);
        const Real a3510 = real_195[l] * a3509;
        const Real a3513 = real_219[l] - real_244[l];
        const Real a3514 = a3513 * 1e-09;
        const Real a3515 = real_244[l] + a3514;
        const Real a3516 = a3515 - state[l + 2 * LAYERS];
        const Real a3517 = numbers[l] * a3516;
        const Real a3518 = a3510 + in_row(l, 0, x3503);
        const Real a3521 = real_245[l] - real_253[l];
        const Real a3522 = a3521 - a3518;
        const Real a3523 = seconds * a3522;
        const Real a3524 = a3517 - a3523;
        const Real a3525 = select(x3376, 0.0, real_221[l]);
        const Real a3528 = real_225[l] * a3525;
        real_252[l] = a3510;
        real_255[l] = a3524;
        real_256[l] = a3525;
        real_257[l] = a3528;
    }
    // implicit_water._downward
    const Real x3531 = real_247[LAYERS - 1] + real_257[LAYERS - 1];
    const Real x3532 = x3228 * x3531;
    const Real x3533 = x3252 * real_256[LAYERS - 1];
    const Real x3534 = x3532 + x3533;
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3526 = real_247[l] + real_234[l];
        const Real a3527 = a3526 * 0.5;
        const Real a3529 = a3527 + real_257[l];
        const Real a3530 = real_233[l] * a3529;
        real_256[l] = a3530;
    }
    // implicit_water._balance
    real_256[LAYERS - 1] = x3534;
    // implicit_water._upward
    const Real x3540 = real_209[0] * real_247[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3537 = real_247[l + 1] + real_236[l];
        const Real a3538 = a3537 * 0.5;
        const Real a3539 = real_233[l] * a3538;
        real_257[l + 1] = a3539;
    }
    // implicit_water._balance
    real_257[0] = x3540;
    const Mask x3550 = (x3496 < x3161);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3536 = real_223[l] * real_256[l];
        const Real a3542 = real_223[l] * real_257[l];
        const Real a3543 = select(x3376, 1.0, real_246[l]);
        const Real a3544 = a3536 * a3543;
        const Real a3545 = real_250[l] * real_251[l];
        const Real a3546 = a3544 + a3545;
        const Real a3547 = a3542 * a3543;
        const Real a3548 = real_250[l] * real_254[l];
        const Real a3549 = a3547 + a3548;
        real_247[l] = a3536;
        real_253[l] = a3542;
        real_221[l] = a3546;
        real_258[l] = a3549;
    }
    const Real x3551 = select(x3550, real_258[0], 0.0);
    real_257[0] = x3551;
    for (int l = 0; l < LAYERS - 1; ++l) real_257[l + 1] = real_258[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3552 = magnitude(real_241[l]);
        const Real a3553 = select(x3376, a3552, real_219[l]);
        const Real a3555 = real_221[l] + real_257[l];
        const Real a3556 = a3553 * a3555;
        real_256[l] = a3556;
    }
    real_257[0] = real_256[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_257[l + 1] = real_256[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_241[l] = real_256[l + 1];
    real_241[LAYERS - 1] = real_256[LAYERS - 1];
    // implicit_water._demanded
    const Mask x3571 = (real_244[0] > x3200);
    const Real x3572 = x3200 + 0.01;
    const Mask x3573 = (real_244[0] < x3572);
    const Mask x3574 = (x3571 & x3573);
    const Mask x3575 = (real_244[0] == x3200);
    // implicit_water._balance, implicit_water._demanded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3559 = maximum(real_257[l], real_241[l]);
        const Real a3560 = maximum(real_256[l], a3559);
        const Mask a3561 = (real_255[l] < 0.0);
        const Mask a3562 = (real_244[l] > real_196[l]);
        const Real a3563 = real_196[l] + 0.01;
        const Mask a3564 = (real_244[l] < a3563);
        const Mask a3565 = (a3562 & a3564);
        const Mask a3566 = (real_244[l] == real_196[l]);
        const Mask a3567 = (a3566 & a3561);
        const Mask a3568 = (a3565 | a3567);
        const Real a3569 = real_195[l] * 100.0;
        const Real a3570 = select(a3568, a3569, 0.0);
        real_259[l] = a3560;
        mask_260[l] = a3561;
        real_261[l] = a3563;
        real_262[l] = a3569;
        real_263[l] = a3570;
    }
    // implicit_water._demanded
    const Mask x3576 = (x3575 & mask_260[0]);
    const Mask x3577 = (x3574 | x3576);
    const Real x3578 = x3080 * 100.0;
    const Real x3579 = select(x3577, x3578, 0.0);
    // implicit_water._balance
    const Real x3602 = select(mask_248[0], x3579, 0.0);
    // implicit_water._at
    const Mask x3611 = (real_of(0.0) < 60.0);
    const Mask x3617 = (real_of(1.0) < 1.0);
    // implicit_water._balance, implicit_water._mobile, implicit_water._at
    Mask a3614_last = mask_of(true);
    Mask a3616_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3580 = select(mask_248[l], 1.0, 1e-09);
        const Real a3581 = select(x3376, 1e-11, a3580);
        const Real a3582 = real_247[l] + real_253[l];
        const Real a3583 = real_251[l] + real_254[l];
        const Real a3584 = real_223[l] * a3583;
        const Real a3585 = a3582 * real_246[l];
        const Real a3586 = real_250[l] * a3583;
        const Real a3587 = a3585 + a3586;
        const Mask a3588 = (real_243[l] < 1e-09);
        const Real a3589 = select(a3588, 1e-09, real_243[l]);
        const Real a3590 = a3589 * a3587;
        const Mask a3591 = (a3584 < 1e-30);
        const Real a3592 = select(a3591, 1e-30, a3584);
        const Real a3593 = a3590 / a3592;
        const Mask a3594 = (real_223[l] < 1.0);
        const Real a3595 = select(a3594, 60.0, INFINITE);
        const Real a3596 = seconds * real_259[l];
        const Real a3597 = numbers[l] * numbers[l + 2 * LAYERS + 47];
        const Real a3598 = a3596 + a3597;
        const Real a3599 = a3598 * 1.4210854715202004e-14;
        const Real a3600 = numbers[l] * a3581;
        const Real a3601 = select(mask_248[l], real_263[l], 0.0);
        const Real a3603 = seconds * a3584;
        const Mask a3604 = (a3593 < 0.02);
        const Real a3605 = select(a3604, 0.02, a3593);
        const Real a3606 = minimum(a3605, a3595);
        const Real a3607 = seconds * a3582;
        const Real a3608 = magnitude(real_255[l]);
        const Real a3609 = numbers[l] * 1e-09;
        const Real a3610 = maximum(a3599, a3609);
        const Real a3612 = select(x3611, a3599, a3610);
        const Mask a3613 = (a3608 <= a3612);
        a3614_last = (a3614_last & a3613);
        const Mask a3615 = (a3608 > a3612);
        a3616_last = (a3616_last | a3615);
        real_241[l] = a3597;
        real_257[l] = a3600;
        real_256[l] = a3601;
        real_244[l] = a3603;
        real_264[l] = a3606;
        real_265[l] = a3607;
        real_266[l] = a3609;
    }
    // implicit_water._at
    const Mask x3618 = (a3614_last & x3617);
    const Mask x3619 = (a3616_last | x3618);
    const Mask x3620 = (real_of(0.0) < 3000.0);
    const Mask x3621 = (x3619 & x3620);
    // implicit_water.solve_water
    for (int l = 0; l < LAYERS; ++l) real_263[l] = real_219[l];
    for (int l = 0; l < LAYERS; ++l) real_259[l] = real_of(0.0);
    real_267[0] = x3496;
    for (int l = 0; l < LAYERS - 1; ++l) real_267[l + 1] = real_245[l + 1];
    real_267[LAYERS] = x3512;
    Real w3625 = x3503;
    for (int l = 0; l < LAYERS; ++l) real_253[l] = real_252[l];
    for (int l = 0; l < LAYERS; ++l) real_247[l] = real_255[l];
    for (int l = 0; l < LAYERS; ++l) real_254[l] = real_257[l];
    for (int l = 0; l < LAYERS; ++l) real_251[l] = real_221[l];
    real_250[0] = x3551;
    for (int l = 0; l < LAYERS - 1; ++l) real_250[l + 1] = real_258[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_223[l] = real_256[l];
    Real w3632 = x3602;
    for (int l = 0; l < LAYERS; ++l) real_246[l] = real_244[l];
    for (int l = 0; l < LAYERS; ++l) real_243[l] = real_264[l];
    for (int l = 0; l < LAYERS; ++l) real_268[l] = real_265[l];
    Real w3636 = real_of(1.0);
    for (int l = 0; l < LAYERS; ++l) real_269[l] = real_219[l];
    for (int l = 0; l < LAYERS; ++l) real_270[l] = real_of(0.0);
    Real w3639 = real_of(0.0);
    Real w3640 = real_of(1.0);
    Real w3641 = real_of(INFINITE);
    Real w3642 = real_of(1.0);
    Real w3643 = real_of(0.0);
    Real w3644 = real_of(0.0);
    Mask w3645 = a3614_last;
    Mask w3646 = x3621;
    for (int pass = 0; pass < 3000; ++pass) {
        if (!any_lane(w3646)) break;
        // implicit_water._iteration
        const Real x3649 = select(w3645, w3636, w3639);
        const Mask x3650 = (w3643 >= 300.0);
        const Mask x3651 = (w3645 | x3650);
        const Mask x3652 = (w3644 == 60.0);
        const Mask x3653 = (x3651 | x3652);
        // parts.added_next
        const Real x3654 = select(w3645, 2.0, 0.125);
        const Real x3655 = x3654 * w3640;
        // implicit_water._iteration
        const Real x3656 = select(x3653, x3655, w3640);
        Real a3658_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3647 = select(w3645, real_263[l], real_269[l]);
            const Real a3648 = select(w3645, real_259[l], real_270[l]);
            const Real a3657 = magnitude(real_247[l]);
            a3658_last = a3658_last + a3657;
            real_271[l] = a3647;
            real_272[l] = a3648;
        }
        const Mask x3659 = (a3658_last < w3641);
        const Mask x3660 = (w3644 < 60.0);
        const Mask x3661 = (x3659 | x3660);
        const Real x3662 = select(x3661, 1.03, 0.5);
        const Real x3663 = x3662 * w3642;
        const Mask x3664 = (x3663 < 0.1);
        const Real x3665 = select(x3664, 0.1, x3663);
        const Mask x3666 = (x3665 > 1.0);
        const Real x3667 = select(x3666, 1.0, x3665);
        const Real x3668 = w3636 * seconds;
        // implicit_water._change
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a3676 = x3668 * real_251[l];
            const Real a3677 = -a3676;
            const Real a3678 = x3668 * real_250[l + 1];
            const Real a3679 = -a3678;
            real_236[l] = a3677;
            real_234[l] = a3679;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3669 = real_223[l] + in_row(l, 0, w3632);
            const Real a3670 = a3669 + real_251[l];
            const Real a3671 = a3670 + real_250[l];
            const Real a3672 = x3668 * a3671;
            const Real a3673 = real_254[l] + a3672;
            const Real a3674 = a3673 * 1.0000000000000142;
            const Real a3680 = -real_247[l];
            real_273[l] = a3669;
            real_274[l] = a3674;
            real_275[l] = a3680;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_236, real_274, real_234, real_275, real_276);
        // implicit_water._moved, implicit_water._mobile, implicit_water._raised
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a3682 = (real_259[l] > 0.0);
            const Mask a3683 = (real_263[l] <= real_205[l]);
            const Real a3684 = real_263[l] - real_202[l];
            const Mask a3685 = (a3684 < 1e-09);
            const Real a3686 = select(a3685, 1e-09, a3684);
            const Mask a3687 = (real_246[l] < 1e-30);
            const Real a3688 = select(a3687, 1e-30, real_246[l]);
            const Real a3689 = 1 / a3686;
            const Real a3690 = real_220[l] * a3689;
            const Mask a3691 = (a3690 < 1.0);
            const Real a3692 = select(a3691, 1.0, a3690);
            const Real a3693 = real_205[l] - real_202[l];
            const Real a3694 = a3693 * a3689;
            const Mask a3695 = (a3694 > a3692);
            const Real a3696 = select(a3695, a3692, a3694);
            const Mask a3697 = (a3696 < 1e-30);
            const Real a3698 = select(a3697, 1e-30, a3696);
            const Real a3699 = x3668 * real_273[l];
            const Real a3700 = numbers[l] + a3699;
            const Real a3701 = a3700 * a3686;
            const Real a3702 = select(a3683, a3700, real_266[l]);
            const Real a3703 = real_243[l] * a3688;
            const Real a3704 = a3703 * a3689;
            const Real a3705 = a3702 + a3704;
            const Real a3706 = numbers[l] * 1e-11;
            const Real a3707 = x3667 * real_276[l];
            const Real a3708 = real_259[l] + a3707;
            const Real a3709 = a3701 * a3698;
            const Real a3710 = a3701 - a3709;
            const Real a3711 = a3710 * 1e-09;
            const Real a3712 = a3709 + a3711;
            const Real a3713 = select(a3683, a3701, a3712);
            const Real a3714 = a3713 + a3688;
            const Real a3715 = log(a3698);
            const Real a3716 = real_243[l] * a3715;
            const Mask a3717 = (a3716 > 300.0);
            const Real a3718 = select(a3717, 300.0, a3716);
            mask_248[l] = a3682;
            real_275[l] = a3686;
            real_274[l] = a3688;
            real_277[l] = a3692;
            real_278[l] = a3698;
            real_279[l] = a3701;
            real_280[l] = a3703;
            real_281[l] = a3705;
            real_282[l] = a3706;
            real_283[l] = a3708;
            real_284[l] = a3709;
            real_285[l] = a3714;
            real_286[l] = a3718;
        }
        // implicit_water._raised, implicit_water._moved
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3719 = exp(real_286[l]);
            const Real a3720 = real_274[l] * a3719;
            const Real a3721 = real_284[l] + a3720;
            const Real a3722 = w3636 * real_222[l];
            const Real a3723 = maximum(a3722, real_274[l]);
            const Real a3724 = real_279[l] * real_277[l];
            const Real a3725 = a3724 - real_284[l];
            const Real a3726 = a3725 * 1e-09;
            const Real a3727 = real_284[l] + a3726;
            const Real a3728 = a3727 + a3723;
            const Real a3729 = x3667 * real_281[l];
            const Real a3730 = a3729 * real_276[l];
            const Real a3731 = real_285[l] + a3730;
            const Real a3732 = a3731 - a3728;
            const Real a3733 = w3636 * real_224[l];
            const Real a3734 = real_282[l] + a3733;
            const Real a3735 = a3732 / a3734;
            const Real a3736 = select(mask_248[l], real_283[l], a3735);
            const Mask a3737 = (a3736 < 0.0);
            const Real a3738 = select(a3737, 0.0, a3736);
            const Mask a3739 = (real_283[l] > 0.0);
            const Mask a3740 = (a3731 > a3728);
            const Mask a3741 = select(mask_248[l], a3739, a3740);
            const Mask a3742 = (a3731 > a3721);
            const Real a3743 = real_279[l] * 1e-09;
            const Real a3744 = select(a3742, a3743, real_279[l]);
            const Real a3745 = real_284[l] * 0.999999999;
            const Real a3746 = select(a3742, a3745, 0.0);
            const Real a3747 = a3731 - a3746;
            const Mask a3748 = (a3747 < 1e-30);
            const Real a3749 = select(a3748, 1e-30, a3747);
            const Real a3750 = a3749 / real_274[l];
            real_273[l] = a3738;
            mask_260[l] = a3741;
            mask_287[l] = a3742;
            real_288[l] = a3744;
            real_289[l] = a3747;
            real_290[l] = a3749;
            real_291[l] = a3750;
        }
        // implicit_water._moved
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3751 = log(real_291[l]);
            const Real a3752 = a3751 / real_243[l];
            const Mask a3753 = (a3752 > 50.0);
            const Real a3754 = select(a3753, 50.0, a3752);
            real_286[l] = a3754;
        }
        const Mask x3780 = (x3667 < 1.0);
        const Mask x3801 = (x3080 > 0.0);
        const Real x3802 = select(x3801, x3200, (-1.0));
        // implicit_water._stopped
        const Mask x3803 = (real_263[0] > x3802);
        // implicit_water._moved, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3755 = exp(real_286[l]);
            const Real a3756 = real_289[l] - real_288[l];
            const Real a3757 = a3756 - real_274[l];
            const Real a3758 = real_288[l] + real_280[l];
            const Real a3759 = a3757 / a3758;
            const Real a3760 = a3759 + 1.0;
            const Real a3761 = real_290[l] / real_288[l];
            const Real a3762 = minimum(a3755, a3761);
            const Real a3763 = minimum(a3762, a3760);
            const Mask a3764 = (a3763 < 0.05);
            const Real a3765 = select(a3764, 0.05, a3763);
            const Real a3766 = select(mask_287[l], real_278[l], 0.05);
            const Real a3767 = select(mask_287[l], real_277[l], real_278[l]);
            const Real a3768 = maximum(a3765, a3766);
            const Real a3769 = minimum(a3768, a3767);
            const Real a3770 = real_275[l] * a3769;
            const Real a3771 = real_202[l] + a3770;
            const Real a3772 = maximum(a3771, real_199[l]);
            const Real a3773 = select(mask_248[l], real_218[l], a3772);
            const Mask a3774 = ~mask_248[l];
            const Mask a3775 = (real_263[l] > real_205[l]);
            const Mask a3776 = (a3774 & a3775);
            const Real a3777 = a3773 - real_263[l];
            const Real a3778 = x3667 * a3777;
            const Real a3779 = real_263[l] + a3778;
            const Mask a3781 = (a3776 & x3780);
            const Real a3782 = select(a3781, a3779, a3773);
            const Mask a3783 = (real_263[l] > real_249[l]);
            const Mask a3784 = (a3782 < real_249[l]);
            const Mask a3785 = (a3783 & a3784);
            const Mask a3786 = (real_263[l] < real_249[l]);
            const Mask a3787 = (a3782 > real_249[l]);
            const Mask a3788 = (a3786 & a3787);
            const Mask a3789 = (a3785 | a3788);
            const Real a3790 = select(a3789, real_249[l], a3782);
            const Mask a3791 = (real_195[l] > 0.0);
            const Real a3792 = select(a3791, real_196[l], (-1.0));
            const Mask a3793 = (real_263[l] > a3792);
            const Mask a3794 = (a3790 < a3792);
            const Mask a3795 = (a3793 & a3794);
            const Mask a3796 = (real_263[l] < a3792);
            const Mask a3797 = (a3790 > a3792);
            const Mask a3798 = (a3796 & a3797);
            const Mask a3799 = (a3795 | a3798);
            const Real a3800 = select(a3799, a3792, a3790);
            real_291[l] = a3800;
        }
        // implicit_water._stopped
        const Mask x3804 = (real_291[0] < x3802);
        const Mask x3805 = (x3803 & x3804);
        const Mask x3806 = (real_263[0] < x3802);
        const Mask x3807 = (real_291[0] > x3802);
        const Mask x3808 = (x3806 & x3807);
        const Mask x3809 = (x3805 | x3808);
        const Real x3810 = select(x3809, x3802, real_291[0]);
        // implicit_water._moved
        real_291[0] = x3810;
        // parts.part_with
        const Real x3820 = x3649 + x3656;
        const Mask x3821 = (x3820 > 1.0);
        const Real x3822 = select(x3821, 1.0, x3820);
        // implicit_water._iteration
        const Real x3823 = select(w3646, x3822, w3636);
        const Real x3824 = select(x3653, INFINITE, a3658_last);
        const Real x3825 = select(x3653, 1.0, x3667);
        const Real x3826 = w3643 + 1.0;
        const Real x3827 = select(x3653, 0.0, x3826);
        const Real x3828 = real_of_mask(w3646);
        const Real x3829 = w3644 + x3828;
        // implicit_water._at
        const Real x3830 = x3823 * seconds;
        // implicit_water._moved, implicit_water._iteration, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a3812 = (real_291[l] >= real_218[l]);
            const Mask a3813 = (mask_260[l] | a3812);
            const Real a3814 = select(a3813, real_218[l], real_291[l]);
            const Real a3815 = select(a3813, real_273[l], 0.0);
            const Real a3816 = select(x3653, real_271[l], a3814);
            const Real a3817 = select(x3653, real_272[l], a3815);
            const Real a3818 = select(w3646, a3816, real_263[l]);
            const Real a3819 = select(w3646, a3817, real_259[l]);
            const Real a3831 = a3818 - real_202[l];
            const Real a3832 = a3831 / real_217[l];
            const Mask a3833 = (a3832 < 1e-12);
            const Real a3834 = select(a3833, 1e-12, a3832);
            const Real a3835 = log(a3834);
            const Real a3836 = numbers[l + LAYERS + 47] * a3835;
            const Real a3837 = numbers[l + 10 * LAYERS + 52] - a3836;
            const Mask a3838 = (a3837 > 16.11809565095832);
            const Real a3839 = select(a3838, 16.11809565095832, a3837);
            real_286[l] = a3818;
            real_290[l] = a3819;
            real_289[l] = a3831;
            real_288[l] = a3834;
            real_280[l] = a3839;
        }
        // retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3840 = exp(real_280[l]);
            const Real a3841 = numbers[l + LAYERS + 47] * a3840;
            const Real a3842 = real_288[l] * real_217[l];
            const Real a3843 = a3841 / a3842;
            const Real a3845 = real_290[l] - a3840;
            const Mask a3846 = (real_286[l] > real_205[l]);
            const Real a3847 = select(a3846, real_205[l], real_286[l]);
            const Mask a3848 = (real_286[l] <= real_205[l]);
            const Mask a3849 = (real_290[l] == 0.0);
            const Mask a3850 = (a3848 & a3849);
            const Real a3851 = a3847 - real_199[l];
            const Real a3852 = a3851 * 100.0;
            const Mask a3853 = (a3852 < 0.0);
            const Real a3854 = select(a3853, 0.0, a3852);
            const Mask a3855 = (a3854 > 1.0);
            const Real a3856 = select(a3855, 1.0, a3854);
            const Mask a3857 = (a3847 <= real_249[l]);
            const Mask a3858 = (a3850 & a3857);
            const Real a3859 = select(a3858, 100.0, 0.0);
            const Real a3860 = -a3845;
            const Mask a3861 = (a3860 < numbers[l + 3 * LAYERS + 47]);
            const Real a3862 = select(a3861, numbers[l + 3 * LAYERS + 47], a3860);
            const Mask a3863 = (real_280[l] < numbers[l + 10 * LAYERS + 52]);
            const Real a3864 = select(a3863, numbers[l + 10 * LAYERS + 52], real_280[l]);
            const Real a3865 = a3864 - numbers[l + 10 * LAYERS + 52];
            const Real a3866 = numbers[l + 11 * LAYERS + 52] * a3865;
            const Real a3867 = -a3866;
            real_291[l] = a3843;
            real_273[l] = a3845;
            real_278[l] = a3847;
            mask_260[l] = a3850;
            real_277[l] = a3856;
            real_274[l] = a3859;
            real_275[l] = a3860;
            real_285[l] = a3862;
            real_284[l] = a3867;
        }
        // retention.flowing
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a3879 = -real_273[l + 1];
            const Mask a3880 = (a3879 < numbers[l + 3 * LAYERS + 47]);
            const Real a3881 = select(a3880, numbers[l + 3 * LAYERS + 47], a3879);
            const Mask a3882 = (real_280[l + 1] < numbers[l + 10 * LAYERS + 52]);
            const Real a3883 = select(a3882, numbers[l + 10 * LAYERS + 52], real_280[l + 1]);
            const Real a3884 = a3883 - numbers[l + 10 * LAYERS + 52];
            const Real a3885 = numbers[l + 11 * LAYERS + 52] * a3884;
            const Real a3886 = -a3885;
            const Real a3887 = exp(a3886);
            const Real a3888 = a3881 * a3887;
            const Real a3889 = a3888 / real_237[l];
            const Real a3890 = real_273[l + 1] + numbers[l + 3 * LAYERS + 47];
            const Mask a3891 = (a3890 < 0.0);
            const Real a3892 = select(a3891, 0.0, a3890);
            const Real a3893 = a3889 + a3892;
            const Real a3894 = -real_273[l];
            const Mask a3895 = (a3894 < numbers[l + 3 * LAYERS + 48]);
            const Real a3896 = select(a3895, numbers[l + 3 * LAYERS + 48], a3894);
            const Mask a3897 = (real_280[l] < numbers[l + 10 * LAYERS + 53]);
            const Real a3898 = select(a3897, numbers[l + 10 * LAYERS + 53], real_280[l]);
            const Real a3899 = a3898 - numbers[l + 10 * LAYERS + 53];
            const Real a3900 = numbers[l + 11 * LAYERS + 53] * a3899;
            const Real a3901 = -a3900;
            real_234[l] = a3887;
            real_236[l] = a3893;
            real_238[l] = a3896;
            real_239[l] = a3901;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3868 = exp(real_284[l]);
            const Mask a3869 = (real_275[l] > real_204[l]);
            const Real a3870 = numbers[l + 11 * LAYERS + 52] * a3868;
            const Real a3871 = a3870 / real_285[l];
            const Real a3872 = select(a3869, a3871, 0.0);
            const Real a3873 = real_285[l] * a3868;
            const Real a3874 = a3873 / real_242[l];
            const Real a3875 = real_273[l] + numbers[l + 3 * LAYERS + 47];
            const Mask a3876 = (a3875 < 0.0);
            const Real a3877 = select(a3876, 0.0, a3875);
            const Real a3878 = a3874 + a3877;
            real_280[l] = a3868;
            real_288[l] = a3872;
            real_283[l] = a3878;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3911 = real_225[l] * real_280[l];
            real_284[l] = a3911;
        }
        const Real x3914 = real_283[LAYERS - 1] + real_284[LAYERS - 1];
        const Real x3915 = x3228 * x3914;
        const Real x3916 = x3252 * real_280[LAYERS - 1];
        const Real x3917 = x3915 + x3916;
        // implicit_water._upward
        const Real x3921 = real_209[0] * real_283[0];
        // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a3902 = exp(real_239[l]);
            const Real a3903 = real_238[l] * a3902;
            const Real a3904 = a3903 / real_235[l];
            const Real a3905 = real_273[l] + numbers[l + 3 * LAYERS + 48];
            const Mask a3906 = (a3905 < 0.0);
            const Real a3907 = select(a3906, 0.0, a3905);
            const Real a3908 = a3904 + a3907;
            const Real a3909 = real_283[l] + a3908;
            const Real a3910 = a3909 * 0.5;
            const Real a3912 = a3910 + real_284[l];
            const Real a3913 = real_233[l] * a3912;
            const Real a3918 = real_283[l + 1] + real_236[l];
            const Real a3919 = a3918 * 0.5;
            const Real a3920 = real_233[l] * a3919;
            real_240[l] = a3902;
            real_285[l] = a3913;
            real_275[l + 1] = a3920;
        }
        // implicit_water._flow
        real_285[LAYERS - 1] = x3917;
        real_275[0] = x3921;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3923 = real_277[l] * real_285[l];
            const Real a3925 = real_277[l] * real_275[l];
            real_284[l] = a3923;
            real_283[l] = a3925;
        }
        const Real x3926 = x3254 - real_283[0];
        const Mask x3927 = (x3926 > x3161);
        const Real x3928 = select(x3927, x3161, x3926);
        // implicit_water._remaining
        const Real x3929 = real_278[0] - x3200;
        const Real x3930 = x3929 * 100.0;
        const Mask x3931 = (x3930 < 0.0);
        const Real x3932 = select(x3931, 0.0, x3930);
        const Mask x3933 = (x3932 > 1.0);
        const Real x3934 = select(x3933, 1.0, x3932);
        // implicit_water._flow
        const Real x3935 = x3080 * x3934;
        const Real x3944 = real_284[LAYERS - 1] - x3275;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a3943 = real_284[l] - real_283[l + 1];
            real_239[l] = a3943;
        }
        // implicit_water._gain
        real_283[0] = x3928;
        for (int l = 0; l < LAYERS - 1; ++l) real_283[l + 1] = real_239[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_284[l] = real_239[l];
        real_284[LAYERS - 1] = x3944;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3936 = real_278[l] - real_196[l];
            const Real a3937 = a3936 * 100.0;
            const Mask a3938 = (a3937 < 0.0);
            const Real a3939 = select(a3938, 0.0, a3937);
            const Mask a3940 = (a3939 > 1.0);
            const Real a3941 = select(a3940, 1.0, a3939);
            const Real a3942 = real_195[l] * a3941;
            const Real a3945 = real_286[l] - real_278[l];
            const Real a3946 = a3945 * 1e-09;
            const Real a3947 = real_278[l] + a3946;
            const Real a3948 = real_290[l] * 1e-11;
            const Real a3949 = a3947 + a3948;
            const Real a3950 = a3949 - state[l + 2 * LAYERS];
            const Real a3951 = numbers[l] * a3950;
            const Real a3952 = a3942 + in_row(l, 0, x3935);
            const Real a3955 = real_283[l] - real_284[l];
            const Real a3956 = a3955 - a3952;
            const Real a3957 = x3830 * a3956;
            const Real a3958 = a3951 - a3957;
            const Mask a3959 = (real_290[l] > 0.0);
            const Real a3960 = select(a3959, 0.0, real_288[l]);
            const Real a3963 = real_225[l] * a3960;
            real_282[l] = a3942;
            real_281[l] = a3958;
            mask_287[l] = a3959;
            real_279[l] = a3960;
            real_276[l] = a3963;
        }
        // implicit_water._downward
        const Real x3966 = real_280[LAYERS - 1] + real_276[LAYERS - 1];
        const Real x3967 = x3228 * x3966;
        const Real x3968 = x3252 * real_279[LAYERS - 1];
        const Real x3969 = x3967 + x3968;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a3961 = real_280[l] + real_240[l];
            const Real a3962 = a3961 * 0.5;
            const Real a3964 = a3962 + real_276[l];
            const Real a3965 = real_233[l] * a3964;
            real_279[l] = a3965;
        }
        // implicit_water._balance
        real_279[LAYERS - 1] = x3969;
        // implicit_water._upward
        const Real x3975 = real_209[0] * real_280[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a3972 = real_280[l + 1] + real_234[l];
            const Real a3973 = a3972 * 0.5;
            const Real a3974 = real_233[l] * a3973;
            real_276[l + 1] = a3974;
        }
        // implicit_water._balance
        real_276[0] = x3975;
        const Mask x3985 = (x3928 < x3161);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3971 = real_277[l] * real_279[l];
            const Real a3977 = real_277[l] * real_276[l];
            const Real a3978 = select(mask_287[l], 1.0, real_291[l]);
            const Real a3979 = a3971 * a3978;
            const Real a3980 = real_274[l] * real_285[l];
            const Real a3981 = a3979 + a3980;
            const Real a3982 = a3977 * a3978;
            const Real a3983 = real_274[l] * real_275[l];
            const Real a3984 = a3982 + a3983;
            real_280[l] = a3971;
            real_284[l] = a3977;
            real_283[l] = a3981;
            real_288[l] = a3984;
        }
        const Real x3986 = select(x3985, real_288[0], 0.0);
        real_276[0] = x3986;
        for (int l = 0; l < LAYERS - 1; ++l) real_276[l + 1] = real_288[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3987 = magnitude(real_273[l]);
            const Real a3988 = select(mask_287[l], a3987, real_286[l]);
            const Real a3990 = real_283[l] + real_276[l];
            const Real a3991 = a3988 * a3990;
            real_279[l] = a3991;
        }
        real_276[0] = real_279[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_276[l + 1] = real_279[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_273[l] = real_279[l + 1];
        real_273[LAYERS - 1] = real_279[LAYERS - 1];
        // implicit_water._demanded
        const Mask x4004 = (real_278[0] > x3200);
        const Mask x4005 = (real_278[0] < x3572);
        const Mask x4006 = (x4004 & x4005);
        const Mask x4007 = (real_278[0] == x3200);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3994 = maximum(real_276[l], real_273[l]);
            const Real a3995 = maximum(real_279[l], a3994);
            const Mask a3996 = (real_281[l] < 0.0);
            const Mask a3997 = (real_278[l] > real_196[l]);
            const Mask a3998 = (real_278[l] < real_261[l]);
            const Mask a3999 = (a3997 & a3998);
            const Mask a4000 = (real_278[l] == real_196[l]);
            const Mask a4001 = (a4000 & a3996);
            const Mask a4002 = (a3999 | a4001);
            const Real a4003 = select(a4002, real_262[l], 0.0);
            real_292[l] = a3995;
            mask_248[l] = a3996;
            real_293[l] = a4003;
        }
        // implicit_water._demanded
        const Mask x4008 = (x4007 & mask_248[0]);
        const Mask x4009 = (x4006 | x4008);
        const Real x4010 = select(x4009, x3578, 0.0);
        // implicit_water._balance
        const Real x4032 = select(mask_260[0], x4010, 0.0);
        // implicit_water._at
        const Mask x4040 = (x3827 < 60.0);
        const Mask x4046 = (x3823 < 1.0);
        // implicit_water._balance, implicit_water._mobile, implicit_water._at
        Mask a4043_last = mask_of(true);
        Mask a4045_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4011 = select(mask_260[l], 1.0, 1e-09);
            const Real a4012 = select(mask_287[l], 1e-11, a4011);
            const Real a4013 = real_280[l] + real_284[l];
            const Real a4014 = real_285[l] + real_275[l];
            const Real a4015 = real_277[l] * a4014;
            const Real a4016 = a4013 * real_291[l];
            const Real a4017 = real_274[l] * a4014;
            const Real a4018 = a4016 + a4017;
            const Mask a4019 = (real_289[l] < 1e-09);
            const Real a4020 = select(a4019, 1e-09, real_289[l]);
            const Real a4021 = a4020 * a4018;
            const Mask a4022 = (a4015 < 1e-30);
            const Real a4023 = select(a4022, 1e-30, a4015);
            const Real a4024 = a4021 / a4023;
            const Mask a4025 = (real_277[l] < 1.0);
            const Real a4026 = select(a4025, 60.0, INFINITE);
            const Real a4027 = x3830 * real_292[l];
            const Real a4028 = a4027 + real_241[l];
            const Real a4029 = a4028 * 1.4210854715202004e-14;
            const Real a4030 = numbers[l] * a4012;
            const Real a4031 = select(mask_260[l], real_293[l], 0.0);
            const Real a4033 = x3830 * a4015;
            const Mask a4034 = (a4024 < 0.02);
            const Real a4035 = select(a4034, 0.02, a4024);
            const Real a4036 = minimum(a4035, a4026);
            const Real a4037 = x3830 * a4013;
            const Real a4038 = magnitude(real_281[l]);
            const Real a4039 = maximum(a4029, real_266[l]);
            const Real a4041 = select(x4040, a4029, a4039);
            const Mask a4042 = (a4038 <= a4041);
            a4043_last = (a4043_last & a4042);
            const Mask a4044 = (a4038 > a4041);
            a4045_last = (a4045_last | a4044);
            real_273[l] = a4030;
            real_276[l] = a4031;
            real_279[l] = a4033;
            real_278[l] = a4036;
            real_294[l] = a4037;
        }
        // implicit_water._at
        const Mask x4047 = (a4043_last & x4046);
        const Mask x4048 = (a4045_last | x4047);
        const Mask x4049 = (x3829 < 3000.0);
        const Mask x4050 = (x4048 & x4049);
        for (int l = 0; l < LAYERS; ++l) real_263[l] = real_286[l];
        for (int l = 0; l < LAYERS; ++l) real_259[l] = real_290[l];
        real_267[0] = x3928;
        for (int l = 0; l < LAYERS - 1; ++l) real_267[l + 1] = real_239[l];
        real_267[LAYERS] = x3944;
        for (int l = 0; l < LAYERS; ++l) real_253[l] = real_282[l];
        for (int l = 0; l < LAYERS; ++l) real_247[l] = real_281[l];
        for (int l = 0; l < LAYERS; ++l) real_254[l] = real_273[l];
        for (int l = 0; l < LAYERS; ++l) real_251[l] = real_283[l];
        real_250[0] = x3986;
        for (int l = 0; l < LAYERS - 1; ++l) real_250[l + 1] = real_288[l + 1];
        for (int l = 0; l < LAYERS; ++l) real_223[l] = real_276[l];
        for (int l = 0; l < LAYERS; ++l) real_246[l] = real_279[l];
        for (int l = 0; l < LAYERS; ++l) real_243[l] = real_278[l];
        for (int l = 0; l < LAYERS; ++l) real_268[l] = real_294[l];
        for (int l = 0; l < LAYERS; ++l) real_269[l] = real_271[l];
        for (int l = 0; l < LAYERS; ++l) real_270[l] = real_272[l];
        w3625 = x3935;
        w3632 = x4032;
        w3636 = x3823;
        w3639 = x3649;
        w3640 = x3656;
        w3641 = x3824;
        w3642 = x3825;
        w3643 = x3827;
        w3644 = x3829;
        w3645 = a4043_last;
        w3646 = x4050;
    }
    // implicit_water._change
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4058 = seconds * real_251[l];
        const Real a4059 = -a4058;
        const Real a4060 = seconds * real_250[l + 1];
        const Real a4061 = -a4060;
        real_239[l] = a4059;
        real_234[l] = a4061;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4051 = real_223[l] + in_row(l, 0, w3632);
        const Real a4052 = a4051 + real_251[l];
        const Real a4053 = a4052 + real_250[l];
        const Real a4054 = seconds * a4053;
        const Real a4055 = real_254[l] + a4054;
        const Real a4056 = a4055 * 1.0000000000000142;
        const Real a4062 = -real_247[l];
        real_270[l] = a4056;
        real_269[l] = a4062;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_239, real_270, real_234, real_269, real_254);
    // implicit_water._changed
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4064 = real_251[l] * real_254[l];
        const Real a4065 = real_250[l] * real_254[l];
        real_269[l] = a4064;
        real_247[l] = a4065;
    }
    const Real x4066 = -real_247[0];
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4067 = real_269[l] - real_247[l + 1];
        real_295[l + 1] = a4067;
    }
    real_295[0] = x4066;
    real_295[LAYERS] = real_269[LAYERS - 1];
    const Real x4070 = w3632 * real_254[0];
    const Real x4071 = w3625 + x4070;
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a4069 = real_267[l] + real_295[l];
        real_296[l] = a4069;
    }
    // implicit_water._limited
    const Real x4074 = minimum(real_296[0], x3161);
    const Mask x4075 = (x4071 < 0.0);
    const Real x4076 = select(x4075, 0.0, x4071);
    const Real x4077 = minimum(x4076, x3080);
    // implicit_water.solve_water
    const Mask x4081 = (w3636 == 1.0);
    const Mask x4082 = (w3645 & x4081);
    // implicit_water._changed, implicit_water._limited, retention.brim, implicit_water.advance_water, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4072 = real_223[l] * real_254[l];
        const Real a4073 = real_253[l] + a4072;
        const Mask a4078 = (a4073 < 0.0);
        const Real a4079 = select(a4078, 0.0, a4073);
        const Real a4080 = minimum(a4079, real_195[l]);
        const Mask a4192 = (real_210[l] < real_211[l]);
        const Real a4193 = real_of_mask(a4192);
        const Mask a4194 = (real_210[l] == real_211[l]);
        const Real a4195 = select(a4194, 0.5, a4193);
        const Mask a4199 = (numbers[l + 3 * LAYERS + 47] < real_212[l]);
        const Real a4200 = real_of_mask(a4199);
        const Mask a4201 = (numbers[l + 3 * LAYERS + 47] == real_212[l]);
        const Real a4202 = select(a4201, 0.5, a4200);
        const Mask a4218 = (real_259[l] > 0.0);
        const Real a4219 = select(a4218, real_218[l], real_263[l]);
        const Mask a3181_1080 = (state[l + 2 * LAYERS] < numbers[l + 9 * LAYERS + 52]);
        const Real a3182_1080 = state[l + 2 * LAYERS] - 1e-06;
        const Real a3183_1080 = select(a3181_1080, a3182_1080, numbers[l + 9 * LAYERS + 52]);
        const Real a4221 = a4219 - a3183_1080;
        const Real a4223 = a4221 / real_217[l];
        const Mask a4227 = (a4223 < 1e-12);
        const Real a4228 = select(a4227, 1e-12, a4223);
        const Real a4230 = log(a4228);
        const Real a4232 = numbers[l + LAYERS + 47] * a4230;
        const Real a4236 = numbers[l + 10 * LAYERS + 52] - a4232;
        const Mask a4238 = (a4236 > 16.11809565095832);
        const Real a4239 = select(a4238, 16.11809565095832, a4236);
        real_269[l] = a4080;
        real_247[l] = a4195;
        real_268[l] = a4202;
        mask_287[l] = a4218;
        real_243[l] = a4219;
        real_246[l] = a4223;
        mask_260[l] = a4227;
        real_266[l] = a4228;
        real_265[l] = a4230;
        mask_248[l] = a4238;
        real_264[l] = a4239;
    }
    // retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4241 = exp(real_264[l]);
        const Real a4245 = real_259[l] - a4241;
        const Real a3163_1081 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a3195_1081 = numbers[l + 2 * LAYERS + 47] - a3163_1081;
        const Mask a4246 = (real_243[l] > a3195_1081);
        const Real a4247 = select(a4246, a3195_1081, real_243[l]);
        const Real a4249 = a4247 - real_199[l];
        const Real a4251 = a4249 * 100.0;
        const Mask a4253 = (a4251 < 0.0);
        const Real a4254 = select(a4253, 0.0, a4251);
        const Mask a4256 = (a4254 > 1.0);
        const Real a4257 = select(a4256, 1.0, a4254);
        const Real a4259 = -a4245;
        const Mask a4260 = (a4259 < numbers[l + 3 * LAYERS + 47]);
        const Real a4261 = select(a4260, numbers[l + 3 * LAYERS + 47], a4259);
        const Mask a4263 = (real_264[l] < numbers[l + 10 * LAYERS + 52]);
        const Real a4264 = select(a4263, numbers[l + 10 * LAYERS + 52], real_264[l]);
        const Real a4266 = a4264 - numbers[l + 10 * LAYERS + 52];
        const Real a4269 = numbers[l + 11 * LAYERS + 52] * a4266;
        const Real a4270 = -a4269;
        real_254[l] = a4241;
        real_253[l] = a4245;
        mask_297[l] = a4246;
        real_263[l] = a4247;
        mask_298[l] = a4253;
        mask_299[l] = a4256;
        real_218[l] = a4257;
        mask_300[l] = a4260;
        real_212[l] = a4261;
        mask_301[l] = a4263;
        real_211[l] = a4266;
        real_210[l] = a4270;
    }
    // implicit_water._impedance, retention.flowing
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Mask a4099 = (real_229[l] < real_230[l]);
        const Real a4100 = real_of_mask(a4099);
        const Mask a4101 = (real_229[l] == real_230[l]);
        const Real a4102 = select(a4101, 0.5, a4100);
        const Real a4296 = -real_253[l + 1];
        const Mask a4297 = (a4296 < numbers[l + 3 * LAYERS + 47]);
        const Real a4298 = select(a4297, numbers[l + 3 * LAYERS + 47], a4296);
        const Mask a4300 = (real_264[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a4301 = select(a4300, numbers[l + 10 * LAYERS + 52], real_264[l + 1]);
        const Real a4303 = a4301 - numbers[l + 10 * LAYERS + 52];
        const Real a4306 = numbers[l + 11 * LAYERS + 52] * a4303;
        const Real a4307 = -a4306;
        const Real a4314 = exp(a4307);
        const Real a4317 = a4298 * a4314;
        const Real a4322 = a4317 / real_237[l];
        const Real a4326 = real_253[l + 1] + numbers[l + 3 * LAYERS + 47];
        const Mask a4328 = (a4326 < 0.0);
        const Real a4329 = select(a4328, 0.0, a4326);
        const Real a4331 = a4322 + a4329;
        const Real a4333 = -real_253[l];
        const Mask a4334 = (a4333 < numbers[l + 3 * LAYERS + 48]);
        const Real a4335 = select(a4334, numbers[l + 3 * LAYERS + 48], a4333);
        const Mask a4337 = (real_264[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a4338 = select(a4337, numbers[l + 10 * LAYERS + 53], real_264[l]);
        const Real a4340 = a4338 - numbers[l + 10 * LAYERS + 53];
        const Real a4343 = numbers[l + 11 * LAYERS + 53] * a4340;
        const Real a4344 = -a4343;
        real_240[l] = a4102;
        mask_302[l] = a4297;
        real_238[l] = a4298;
        mask_303[l] = a4300;
        real_236[l] = a4303;
        real_304[l] = a4314;
        real_305[l] = a4322;
        mask_306[l] = a4328;
        real_307[l] = a4331;
        mask_308[l] = a4334;
        real_309[l] = a4335;
        mask_310[l] = a4337;
        real_311[l] = a4340;
        real_312[l] = a4344;
    }
    // retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4277 = exp(real_210[l]);
        const Real a4280 = real_212[l] * a4277;
        const Real a4285 = a4280 / real_242[l];
        const Real a4289 = real_253[l] + numbers[l + 3 * LAYERS + 47];
        const Mask a4291 = (a4289 < 0.0);
        const Real a4292 = select(a4291, 0.0, a4289);
        const Real a4294 = a4285 + a4292;
        real_264[l] = a4277;
        real_199[l] = a4285;
        mask_313[l] = a4291;
        real_244[l] = a4294;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4374 = real_225[l] * real_264[l];
        real_210[l] = a4374;
    }
    const Real x4386 = real_244[LAYERS - 1] + real_210[LAYERS - 1];
    const Real x4388 = x3228 * x4386;
    const Real x4392 = x3252 * real_264[LAYERS - 1];
    const Real x4397 = x4388 + x4392;
    // implicit_water._upward
    const Real x4407 = real_209[0] * real_244[0];
    // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4351 = exp(real_312[l]);
        const Real a4354 = real_309[l] * a4351;
        const Real a4359 = a4354 / real_235[l];
        const Real a4363 = real_253[l] + numbers[l + 3 * LAYERS + 48];
        const Mask a4365 = (a4363 < 0.0);
        const Real a4366 = select(a4365, 0.0, a4363);
        const Real a4368 = a4359 + a4366;
        const Real a4370 = real_244[l] + a4368;
        const Real a4372 = a4370 * 0.5;
        const Real a4380 = a4372 + real_210[l];
        const Real a4382 = real_233[l] * a4380;
        const Real a4399 = real_244[l + 1] + real_307[l];
        const Real a4401 = a4399 * 0.5;
        const Real a4403 = real_233[l] * a4401;
        real_230[l] = a4351;
        real_229[l] = a4359;
        mask_314[l] = a4365;
        real_315[l] = a4380;
        real_316[l] = a4382;
        real_317[l] = a4401;
        real_318[l] = a4403;
    }
    // implicit_water._flow
    for (int l = 0; l < LAYERS - 1; ++l) real_210[l] = real_316[l];
    real_210[LAYERS - 1] = x4397;
    real_253[0] = x4407;
    for (int l = 0; l < LAYERS - 1; ++l) real_253[l + 1] = real_318[l];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4418 = real_218[l] * real_253[l];
        real_256[l] = a4418;
    }
    const Real x4423 = x3254 - real_256[0];
    const Mask x4425 = (x4423 > x3161);
    // implicit_water._remaining
    const Real x4428 = real_263[0] - x3200;
    const Real x4430 = x4428 * 100.0;
    const Mask x4432 = (x4430 < 0.0);
    const Real x4433 = select(x4432, 0.0, x4430);
    const Mask x4435 = (x4433 > 1.0);
    const Real x4436 = select(x4435, 1.0, x4433);
    // tridiagonal.jvp
    real_256[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_256[l + 1] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_257[l] = real_of(0.0);
    real_257[LAYERS - 1] = real_of(0.0);
    // implicit_water.<genexpr>
    real_296[0] = x4074;
    const Real x4511 = select(x4082, x4077, NOT_A_NUMBER);
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a4509 = select(x4082, real_296[l], NOT_A_NUMBER);
        real_295[l] = a4509;
    }
    // water_flow.__call__
    const Real x4531 = x3161 - real_295[0];
    const Real x4533 = seconds * x4531;
    const Mask x4535 = (x4533 > numbers[LAYERS + 10]);
    const Real x4536 = select(x4535, numbers[LAYERS + 10], x4533);
    const Mask x4538 = (x4536 < 0.0);
    const Real x4539 = select(x4538, 0.0, x4536);
    // implicit_water._remaining, implicit_water.held, implicit_water._residual, tridiagonal.jvp, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, step_parts.from_soil_of, soil_heat.thermal_conductivity
    Real a4545_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4442 = real_263[l] - real_196[l];
        const Real a4444 = a4442 * 100.0;
        const Mask a4446 = (a4444 < 0.0);
        const Real a4447 = select(a4446, 0.0, a4444);
        const Mask a4449 = (a4447 > 1.0);
        const Real a4450 = select(a4449, 1.0, a4447);
        const Real a4460 = real_243[l] - real_263[l];
        const Real a4462 = a4460 * 1e-09;
        const Real a4464 = real_263[l] + a4462;
        const Real a4466 = real_259[l] * 1e-11;
        const Real a4467 = a4464 + a4466;
        const Real a4468 = a4467 - state[l + 2 * LAYERS];
        const Real a4493 = real_256[l] + real_257[l];
        const Real a4513 = select(x4082, real_269[l], NOT_A_NUMBER);
        const Real a4515 = seconds / numbers[l];
        const Real a4519 = a4513 + in_row(l, 0, x4511);
        const Real a4521 = real_295[l] - real_295[l + 1];
        const Real a4523 = a4521 - a4519;
        const Real a4525 = a4515 * a4523;
        const Real a4529 = state[l + 2 * LAYERS] + a4525;
        const Real a3163_1113 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a4541 = a4529 + a3163_1113;
        after[LAYERS + l] = a4541;
        a4545_last = a4545_last + a4513;
        const Real a4547 = a4541 / numbers[l + 2 * LAYERS + 47];
        const Real a4551 = a4529 / a4541;
        const Real a4555 = a4551 * numbers[l + 2 * LAYERS + 47];
        const Real a4559 = a4555 * (-1.3505762785178115);
        const Real a4561 = numbers[l + 13 * LAYERS + 54] + a4559;
        const Real a4563 = exp(a4561);
        const Real a4565 = numbers[l + 14 * LAYERS + 54] * a4547;
        const Real a4569 = numbers[l + 14 * LAYERS + 54] - 1.0;
        const Real a4570 = a4569 * a4547;
        const Real a4573 = a4570 + 1.0;
        const Real a4574 = a4565 / a4573;
        const Real a4578 = a4547 * 4.6;
        const Real a4580 = a4547 * 3.6;
        const Real a4582 = a4580 + 1.0;
        const Real a4583 = a4578 / a4582;
        mask_319[l] = a4446;
        mask_320[l] = a4449;
        real_241[l] = a4450;
        real_262[l] = a4468;
        real_261[l] = a4493;
        real_258[l] = a4515;
        real_221[l] = a4523;
        real_255[l] = a4529;
        real_252[l] = a4541;
        real_245[l] = a4547;
        real_249[l] = a4551;
        real_224[l] = a4563;
        real_222[l] = a4569;
        real_204[l] = a4573;
        real_220[l] = a4574;
        real_219[l] = a4582;
        real_205[l] = a4583;
    }
    // step_parts.from_ground
    const Real x4635 = x4511 + x3085;
    const Real x4637 = x4635 + a4545_last;
    const Real x4639 = x4637 * 1000.0;
    // step_parts.heat
    const Real x4641 = x4639 * 2501000.0;
    const Real x4643 = x4641 + x3113;
    // layered_snow_step.conduct
    const Real x4645 = select(x1455, x1453, 1.0);
    const Real x4646 = x4643 / x4645;
    const Real x4651 = select(x1455, x4646, 0.0);
    // soil_heat.volumetric_heat_capacity
    const Real x4653 = real_255[0] * 4200000.0;
    const Real x4655 = x4653 + x1543;
    const Real x4657 = numbers[2 * LAYERS + 47] - real_252[0];
    const Real x4659 = x4657 * 1004.0;
    const Real x4661 = x4655 + x4659;
    const Real x4663 = real_252[0] - real_255[0];
    const Real x4665 = x4663 * 2106000.0;
    const Real x4667 = x4661 + x4665;
    // soil_heat.thermal_conductivity, soil_heat.blended_kersten
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4587 = log(real_245[l]);
        const Real a4589 = a4587 / 2.302585092994046;
        const Real a4591 = a4589 + 1.0;
        const Mask a4592 = (a4591 < 0.0);
        const Real a4593 = select(a4592, 0.0, a4591);
        const Real a4595 = select(flags[l + 4], real_205[l], a4593);
        const Real a4597 = real_252[l] - real_255[l];
        const Real a4599 = a4597 / 0.001;
        const Mask a4601 = (a4599 < 0.0);
        const Real a4602 = select(a4601, 0.0, a4599);
        const Mask a4604 = (a4602 > 1.0);
        const Real a4605 = select(a4604, 1.0, a4602);
        const Real a4607 = a4605 * a4605;
        const Real a4610 = a4605 * 2.0;
        const Real a4612 = 3.0 - a4610;
        const Real a4614 = a4607 * a4612;
        const Real a4619 = real_220[l] - a4595;
        const Real a4621 = a4614 * a4619;
        const Real a4625 = a4595 + a4621;
        const Real a4627 = real_224[l] - numbers[l + 12 * LAYERS + 54];
        const Real a4629 = a4625 * a4627;
        const Real a4633 = a4629 + numbers[l + 12 * LAYERS + 54];
        mask_321[l] = a4592;
        mask_322[l] = a4601;
        mask_323[l] = a4604;
        real_257[l] = a4605;
        real_256[l] = a4607;
        real_263[l] = a4612;
        real_243[l] = a4614;
        real_269[l] = a4619;
        real_259[l] = a4625;
        real_196[l] = a4627;
        real_202[l] = a4633;
    }
    // snow_free_ground.ground_conduction
    const Real x4669 = real_202[0] * x1533;
    // soil_heat.ground_admittance
    const Real x4673 = x4667 * 0.5;
    const Real x4675 = x4673 * numbers[0];
    const Real x4679 = x4675 / seconds;
    const Real x4681 = x4679 * x4679;
    const Real x4684 = x4667 * real_202[0];
    const Real x4688 = x4684 / seconds;
    const Real x4690 = x4681 + x4688;
    const Real x4692 = sqrt(x4690);
    const Real x4693 = x4692 * 2.0;
    const Real x4695 = x4679 + x4692;
    // snow.into_warming_ground
    const Real x4697 = x4669 / x4695;
    const Real x4701 = x0 + x4697;
    // surface_balance.around
    const Real x4703 = x2932 + x1611;
    const Real x4705 = x4703 + x1956;
    const Real x4707 = x1972 - x4651;
    const Real x4709 = x2932 * x26;
    const Real x4713 = x4707 + x4709;
    const Real x4715 = x4713 + x1982;
    const Real x4717 = x4715 / x4705;
    // snow.conductance
    const Real x4721 = x4669 / x4701;
    // surface_balance.around
    const Real x4725 = x4721 / x4705;
    // surface_balance.skin_temperature
    const Real x4729 = x4725 * state[0];
    const Real x4733 = x4717 + x4729;
    const Real x4735 = x4725 + 1.0;
    const Real x4736 = x4733 / x4735;
    // surface_balance.around
    const Real x4740 = x4736 * x4736;
    const Real x4743 = x4740 * x4736;
    const Real x4747 = x1950 * x4743;
    const Real x4751 = x4703 + x4747;
    // air.emission
    const Real x4753 = x4740 * x4740;
    const Real x4756 = x4753 * 5.67e-08;
    // surface_balance.emitted
    const Real x4758 = x1518 * x4756;
    const Real x4762 = 0.0 - x4736;
    const Real x4764 = x4747 * x4762;
    const Real x4768 = x4758 + x4764;
    // surface_balance.around
    const Real x4770 = x1599 - x4768;
    const Real x4772 = x4770 - x4651;
    const Real x4774 = x4772 + x4709;
    const Real x4776 = x4774 + x1982;
    const Real x4778 = x4776 / x4751;
    const Real x4782 = x4721 / x4751;
    // surface_balance.skin_temperature
    const Real x4786 = x4782 * state[0];
    const Real x4790 = x4778 + x4786;
    const Real x4792 = x4782 + 1.0;
    const Real x4793 = x4790 / x4792;
    // surface_balance.around
    const Real x4797 = x4793 * x4793;
    const Real x4800 = x4797 * x4793;
    const Real x4804 = x1950 * x4800;
    const Real x4808 = x4703 + x4804;
    // air.emission
    const Real x4810 = x4797 * x4797;
    const Real x4813 = x4810 * 5.67e-08;
    // surface_balance.emitted
    const Real x4815 = x1518 * x4813;
    const Real x4819 = 0.0 - x4793;
    const Real x4821 = x4804 * x4819;
    const Real x4825 = x4815 + x4821;
    // surface_balance.around
    const Real x4827 = x1599 - x4825;
    const Real x4829 = x4827 - x4651;
    const Real x4831 = x4829 + x4709;
    const Real x4833 = x4831 + x1982;
    const Real x4835 = x4833 / x4808;
    // snow.conductance
    const Real x4839 = x4669 / x0;
    // surface_balance.around
    const Real x4843 = x4839 / x4808;
    // surface_balance.top
    const Real x4847 = x4843 + 1.0;
    const Real x4848 = x0 / x0;
    const Real x4852 = x4847 * x4848;
    // ground_heat.series_conductance
    real_294[0] = real_202[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_294[l + 1] = real_202[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3213_1198 = numbers[l] * 0.5;
        const Real a4857 = a3213_1198 / real_294[l];
        real_278[l] = a4857;
    }
    // soil_heat.conductance
    const Real x4869 = x0 * x4852;
    const Real x4873 = x4669 / x4869;
    // soil_heat.__call__
    const Real x4877 = state[LAYERS - 1] - numbers[LAYERS + 8];
    const Real x4879 = real_202[LAYERS - 1] * x4877;
    const Real x4883 = x4879 / numbers[LAYERS + 46];
    // ground_heat.series_conductance, ground_heat.ground_equations
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4862 = real_278[l] + real_278[l + 1];
        const Real a4864 = 1 / a4862;
        const Real a4865 = a4864 * a4864;
        const Real a4911 = real_295[l + 1] * 4200000.0;
        const Mask a4919 = (a4911 < 0.0);
        const Real a4920 = select(a4919, 0.0, a4911);
        const Real a4922 = -a4911;
        const Mask a4924 = (a4922 < 0.0);
        const Real a4925 = select(a4924, 0.0, a4911);
        const Real a4933 = a4864 + a4920;
        const Real a4935 = a4864 - a4925;
        real_318[l] = a4865;
        real_316[l] = a4911;
        mask_324[l] = a4919;
        mask_325[l] = a4924;
        real_312[l] = a4933;
        real_307[l] = a4935;
    }
    // ground_heat.ground_equations
    real_279[0] = x4873;
    for (int l = 0; l < LAYERS - 1; ++l) real_279[l + 1] = real_312[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_276[l] = real_307[l];
    real_276[LAYERS - 1] = real_of(0.0);
    const Real x4964 = x4835 - 273.15;
    // ground_heat.ground_equations, ground_heat.mixed_capacity, soil_heat.volumetric_heat_capacity, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4887 = state[l] - 273.15;
        const Real a4888 = numbers[l + 17 * LAYERS + 54] - 2000000.0;
        const Real a4889 = 1.0 - numbers[l + 2 * LAYERS + 47];
        const Real a4891 = a4889 * 2000000.0;
        const Real a4894 = numbers[l + 2 * LAYERS + 47] - real_252[l];
        const Real a4896 = a4894 * 1004.0;
        const Real a4898 = a4891 + a4896;
        const Real a4900 = real_252[l] * 2106000.0;
        const Real a4902 = a4898 + a4900;
        const Real a4904 = a4889 * a4888;
        const Real a4909 = a4902 + a4904;
        const Real a4913 = real_255[l] - state[l + 2 * LAYERS];
        const Real a4915 = a4913 * 4200000.0;
        const Real a4917 = a4909 - a4915;
        const Real a4929 = 2094000.0 * real_255[l];
        const Real a4931 = a4917 + a4929;
        const Real a4938 = a4931 * a4887;
        const Real a4942 = real_255[l] * 333500000.0;
        const Real a4944 = a4938 + a4942;
        const Real a4946 = real_258[l] * in_row(l, LAYERS - 1, x4883);
        const Real a4950 = a4944 - a4946;
        const Real a4953 = real_258[l] * real_279[l];
        const Real a4959 = real_258[l] * real_276[l];
        const Real a4965 = (-99.99999999999997) + numbers[l + 6 * LAYERS + 47];
        const Real a4966 = a4965 / 0.008034787106446777;
        const Real a4968 = -a4966;
        const Mask a4970 = (a4968 < numbers[l + 3 * LAYERS + 47]);
        const Real a4971 = select(a4970, numbers[l + 3 * LAYERS + 47], a4968);
        const Real a4973 = numbers[l + 3 * LAYERS + 47] / a4971;
        const Real a4977 = log(a4973);
        const Real a4979 = a4977 / numbers[l + LAYERS + 47];
        real_273[l] = a4887;
        real_288[l] = a4888;
        real_283[l] = a4889;
        real_281[l] = a4917;
        real_282[l] = a4931;
        real_290[l] = a4950;
        real_286[l] = a4953;
        real_272[l] = a4959;
        mask_326[l] = a4970;
        real_271[l] = a4971;
        real_293[l] = a4973;
        real_292[l] = a4979;
    }
    // retention.content, enthalpy.liquid, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4983 = exp(real_292[l]);
        const Real a4985 = numbers[l + 2 * LAYERS + 47] - numbers[l + 15 * LAYERS + 54];
        const Real a4987 = a4985 * a4983;
        const Real a4991 = numbers[l + 15 * LAYERS + 54] + a4987;
        const Real a4993 = numbers[l + 15 * LAYERS + 54] + 0.001;
        const Mask a4994 = (a4991 < a4993);
        const Real a4995 = select(a4994, a4993, a4991);
        const Real a4997 = real_252[l] - numbers[l + 15 * LAYERS + 54];
        const Real a4998 = a4997 / a4985;
        const Mask a4999 = (a4998 < 1e-12);
        const Real a5000 = select(a4999, 1e-12, a4998);
        real_284[l] = a4983;
        real_280[l] = a4985;
        mask_327[l] = a4994;
        real_275[l] = a4995;
        real_285[l] = a5000;
    }
    // retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5001 = log(real_285[l]);
        const Real a5002 = numbers[l + LAYERS + 47] * a5001;
        const Real a5003 = numbers[l + 16 * LAYERS + 54] - a5002;
        const Mask a5004 = (a5003 > 16.11809565095832);
        const Real a5005 = select(a5004, 16.11809565095832, a5003);
        real_274[l] = a5005;
    }
    // ground_heat.with_exchange
    const Real x5018 = x1453 * real_286[0];
    const Real x5023 = x1453 * x4873;
    // snow_ground._equations
    const Mask x5028 = (x1354 > 0.0);
    const Real x5029 = seconds * x1348;
    const Real x5030 = select(x5028, x5029, 0.0);
    const Real x5031 = x1353 * x5030;
    const Real x5033 = x5031 / numbers[0];
    const Real x5035 = x5018 * x4964;
    const Real x5037 = x5018 - x5033;
    // enthalpy.heat_problem
    const Real x5042 = magnitude(real_of(0.0));
    // retention.at, enthalpy.at, enthalpy.liquid, snow_ground._equations, enthalpy.heat_problem
    Real a5041_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5006 = exp(real_274[l]);
        const Real a5008 = a5006 * 0.008034787106446777;
        const Real a5010 = a5008 + numbers[l + 6 * LAYERS + 47];
        const Real a5011 = -a5010;
        const Mask a5012 = ((-99.99999999999997) >= a5011);
        const Mask a5013 = (real_275[l] > real_252[l]);
        const Real a5014 = select(a5013, real_252[l], real_275[l]);
        const Real a5016 = select(a5012, real_252[l], a5014);
        const Real a5036 = real_290[l] + in_row(l, 0, x5035);
        const Real a5038 = 2094000.0 * a5016;
        const Real a5039 = real_281[l] + a5038;
        const Real a5040 = magnitude(real_273[l]);
        a5041_last = maximum(a5041_last, a5040);
        real_285[l] = a5010;
        real_277[l] = a5011;
        mask_328[l] = a5012;
        mask_329[l] = a5013;
        real_291[l] = a5016;
        real_289[l] = a5036;
        real_330[l] = a5038;
        real_331[l] = a5039;
        real_332[l] = a5040;
    }
    // enthalpy.heat_problem
    const Real x5043 = maximum(a5041_last, x5042);
    real_274[0] = x5037;
    for (int l = 0; l < LAYERS - 1; ++l) real_274[l + 1] = real_286[l + 1];
    // enthalpy.at, enthalpy.heat_problem, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5044 = 2094000.0 * real_252[l];
        const Real a5045 = real_281[l] + a5044;
        const Real a5047 = a5045 + real_274[l];
        const Real a5048 = a5047 + real_272[l];
        const Real a5049 = real_252[l] * 333500000.0;
        const Real a5050 = a5048 * x5043;
        const Real a5051 = a5049 + a5050;
        const Real a5052 = real_291[l] - numbers[l + 15 * LAYERS + 54];
        const Real a5053 = a5052 / real_280[l];
        const Mask a5054 = (a5053 < 1e-12);
        const Real a5055 = select(a5054, 1e-12, a5053);
        const Real a5056 = log(a5055);
        const Real a5057 = numbers[l + LAYERS + 47] * a5056;
        const Real a5058 = numbers[l + 16 * LAYERS + 54] - a5057;
        const Mask a5059 = (a5058 > 16.11809565095832);
        const Real a5060 = select(a5059, 16.11809565095832, a5058);
        real_275[l] = a5044;
        real_333[l] = a5045;
        real_334[l] = a5049;
        real_335[l] = a5051;
        real_336[l] = a5060;
    }
    // snow_skin.skin_flux
    const Real x5068 = 0.0 - x1448;
    // calm_air.coefficient
    const Real x5070 = x5068 * x1420;
    const Real x5071 = -x5070;
    // calm_air.limited_richardson
    const Mask x5072 = (x5071 > 0.0);
    const Real x5073 = select(x5072, x5070, 0.0);
    const Real x5075 = x5073 * x2118;
    const Real x5076 = -x5075;
    const Real x5077 = expm1(x5076);
    const Real x5079 = x5077 + 2.0;
    const Real x5080 = x5077 / x5079;
    const Real x5082 = numbers[LAYERS + 2] * x5080;
    const Real x5084 = select(x5072, x5082, x5070);
    const Real x5085 = -x5084;
    const Real x5086 = x5080 * x5080;
    const Real x5087 = 1.0 - x5086;
    const Real x5088 = select(x5072, x5087, 1.0);
    // calm_air.coefficient
    const Mask x5089 = (x5085 > 0.0);
    const Real x5090 = select(x5089, x5084, 0.0);
    const Real x5092 = x5090 * 5.0;
    const Real x5094 = 1.0 - x5092;
    const Real x5095 = sqrt(x5094);
    const Real x5096 = x5090 * 15.0;
    const Real x5098 = x5096 * x5095;
    const Real x5100 = 1.0 - x5098;
    const Real x5101 = 1 / x5100;
    const Real x5103 = x5101 * x5101;
    const Real x5105 = x5095 * 15.0;
    const Real x5106 = x5090 * 37.5;
    const Real x5108 = x5106 / x5095;
    const Real x5110 = x5105 - x5108;
    const Real x5111 = x5103 * x5110;
    const Real x5112 = -x5111;
    const Real x5113 = select(x5089, 0.0, x5084);
    const Mask x5114 = (x5113 > 1e-30);
    const Mask x5115 = (x5113 < 1e-30);
    const Real x5116 = select(x5115, 1e-30, x5113);
    const Real x5117 = sqrt(x5116);
    const Real x5118 = select(x5114, x5117, 0.0);
    const Real x5119 = x1430 * x5118;
    const Real x5120 = x5119 + 1.0;
    const Real x5121 = 1 / x5120;
    const Real x5122 = x5113 * 15.0;
    const Real x5123 = x5122 * x5121;
    const Real x5124 = x5123 + 1.0;
    const Real x5125 = x5121 * (-7.5);
    const Real x5126 = x5121 + 1.0;
    const Real x5127 = x5125 * x5126;
    const Real x5128 = select(x5089, x5112, x5127);
    const Real x5129 = x5128 * x5088;
    const Real x5130 = select(x5089, x5101, x5124);
    const Real x5131 = x1409 * x5130;
    const Real x5133 = x1409 * x1420;
    const Real x5135 = x5133 * x5129;
    // snow_skin.skin_flux
    const Real x5137 = x257 * x5131;
    const Real x5138 = x257 * x5135;
    const Real x5140 = 1 / real_of(273.15);
    const Real x5141 = 6138.82863340564 * x5140;
    const Real x5142 = exp(real_of(0.0));
    const Real x5143 = x5142 * 611.0;
    const Real x5144 = x5143 * 0.378;
    const Real x5145 = forcing[3] - x5144;
    const Real x5146 = 1 / x5145;
    const Real x5147 = x5143 * 0.622;
    const Real x5148 = x5147 * x5146;
    const Real x5149 = x5141 * x5140;
    const Real x5150 = x5148 * x5149;
    const Real x5151 = forcing[3] * x5146;
    const Real x5152 = x5150 * x5151;
    const Real x5153 = x5148 - forcing[2];
    const Real x5154 = x5137 * 1004.5;
    const Real x5155 = x5154 + numbers[LAYERS + 4];
    const Real x5156 = numbers[LAYERS + 19] * 5.67e-08;
    const Real x5157 = x5156 * 20379973.480874993;
    const Real x5158 = x5137 * x5153;
    const Real x5159 = x5138 * x5153;
    const Real x5161 = x5137 * x5152;
    const Real x5162 = x5161 - x5159;
    const Real x5163 = x5155 * x5068;
    const Real x5164 = x5138 * 1004.5;
    const Real x5166 = x5164 * x5068;
    const Real x5168 = x5155 - x5166;
    const Real x5169 = x5157 * 273.15;
    const Real x5170 = x1446 - x5169;
    const Real x5171 = x5170 - x5163;
    const Real x5172 = 2830000.0 * x5158;
    const Real x5173 = x5171 - x5172;
    const Real x5174 = x5157 * (-4.0);
    const Real x5175 = x5174 - x5168;
    const Real x5176 = 2830000.0 * x5162;
    const Real x5177 = x5175 - x5176;
    // retention.at, enthalpy.at, enthalpy.heat_problem, snow_ground._equations, snow_ground._start
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5061 = exp(real_336[l]);
        const Real a5063 = a5061 * 0.008034787106446777;
        const Real a5065 = a5063 + numbers[l + 6 * LAYERS + 47];
        const Real a5067 = real_335[l] * 7.105427357601002e-15;
        const Mask a5181 = (real_331[l] < 30000.0);
        const Real a5182 = real_274[l] + real_272[l];
        const Real a5183 = select(a5181, a5182, 0.0);
        const Real a5185 = maximum(real_255[l], real_291[l]);
        const Real a5186 = minimum(a5185, real_252[l]);
        const Real a5187 = a5183 * real_273[l];
        const Real a5188 = real_289[l] + a5187;
        const Real a5189 = a5186 - numbers[l + 15 * LAYERS + 54];
        const Real a5190 = a5189 / real_280[l];
        const Mask a5191 = (a5190 < 1e-12);
        const Real a5192 = select(a5191, 1e-12, a5190);
        real_337[l] = a5065;
        real_338[l] = a5067;
        mask_339[l] = a5181;
        real_340[l] = a5183;
        real_341[l] = a5186;
        real_342[l] = a5188;
        real_343[l] = a5192;
    }
    // retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5193 = log(real_343[l]);
        const Real a5194 = numbers[l + LAYERS + 47] * a5193;
        const Real a5195 = numbers[l + 16 * LAYERS + 54] - a5194;
        const Mask a5196 = (a5195 > 16.11809565095832);
        const Real a5197 = select(a5196, 16.11809565095832, a5195);
        real_336[l] = a5197;
    }
    // retention.at, enthalpy.at, enthalpy.layers_with, enthalpy.enthalpy, enthalpy.fusion_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5198 = exp(real_336[l]);
        const Real a5199 = numbers[l + LAYERS + 47] * a5198;
        const Real a5200 = real_343[l] * real_280[l];
        const Real a5201 = a5199 / a5200;
        const Real a5203 = a5198 * 0.008034787106446777;
        const Real a5205 = a5203 + numbers[l + 6 * LAYERS + 47];
        const Real a5207 = a5201 * 0.008034787106446777;
        const Real a5208 = real_281[l] + real_340[l];
        const Real a5209 = a5208 + real_275[l];
        const Real a5210 = a5209 * real_285[l];
        const Real a5212 = real_334[l] - a5210;
        const Mask a5213 = (real_342[l] >= a5212);
        const Real a5214 = a5208 + real_330[l];
        const Real a5215 = a5214 * real_337[l];
        const Real a5217 = real_291[l] * 333500000.0;
        const Real a5218 = a5217 - a5215;
        const Mask a5219 = (real_342[l] <= a5218);
        const Mask a5220 = ~a5213;
        const Mask a5221 = (a5219 & a5220);
        const Real a5222 = real_342[l] / 333500000.0;
        const Real a5223 = maximum(a5222, real_291[l]);
        const Real a5224 = minimum(a5223, real_252[l]);
        const Real a5225 = 2094000.0 * real_341[l];
        const Real a5226 = a5208 + a5225;
        const Real a5227 = a5226 * a5205;
        const Real a5229 = real_341[l] * 333500000.0;
        const Real a5230 = a5229 - a5227;
        const Real a5231 = a5230 - real_342[l];
        const Real a5232 = 2094000.0 * a5205;
        const Real a5234 = 333500000.0 - a5232;
        const Real a5235 = a5226 * a5207;
        const Real a5236 = a5234 + a5235;
        const Real a5237 = a5231 / a5236;
        const Real a5238 = real_341[l] - a5237;
        const Mask a5239 = (a5231 > 0.0);
        const Real a5240 = maximum(real_341[l], a5224);
        const Real a5241 = a5224 + a5240;
        const Real a5242 = a5241 * 0.5;
        const Real a5243 = select(a5239, a5242, a5224);
        const Mask a5244 = (a5238 >= a5224);
        const Real a5245 = minimum(a5238, real_252[l]);
        const Real a5246 = select(a5244, a5245, a5243);
        const Real a5247 = select(a5221, real_291[l], a5246);
        const Real a5248 = select(a5213, real_252[l], a5247);
        const Real a5249 = a5248 * 333500000.0;
        const Real a5250 = real_342[l] - a5249;
        const Real a5251 = 2094000.0 * a5248;
        const Real a5252 = a5208 + a5251;
        const Real a5253 = a5250 / a5252;
        const Real a5254 = a5248 - numbers[l + 15 * LAYERS + 54];
        const Real a5255 = a5254 / real_280[l];
        const Mask a5256 = (a5255 < 1e-12);
        const Real a5257 = select(a5256, 1e-12, a5255);
        real_335[l] = a5205;
        real_331[l] = a5207;
        real_344[l] = a5208;
        real_345[l] = a5212;
        mask_346[l] = a5213;
        real_347[l] = a5217;
        real_348[l] = a5218;
        mask_349[l] = a5221;
        real_350[l] = a5225;
        real_351[l] = a5229;
        real_352[l] = a5234;
        real_353[l] = a5248;
        real_354[l] = a5249;
        real_355[l] = a5251;
        real_356[l] = a5253;
        real_357[l] = a5257;
    }
    // retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5258 = log(real_357[l]);
        const Real a5259 = numbers[l + LAYERS + 47] * a5258;
        const Real a5260 = numbers[l + 16 * LAYERS + 54] - a5259;
        const Mask a5261 = (a5260 > 16.11809565095832);
        const Real a5262 = select(a5261, 16.11809565095832, a5260);
        real_336[l] = a5262;
    }
    // snow_ground._equations, snow_layers.warmth, snow_ground._links
    for (int l = 0; l < 5; ++l) {
        const Real a1158_1319 = real_109[l] * x776;
        const Real a1164_1319 = select(x466, a1158_1319, 1.0);
        const Real a5184 = a1164_1319 * 333500.0;
        const Real a5275 = 1 / a1164_1319;
        const Real a5276 = a5275 * 0.0004748338081671415;
        const Real a5277 = a5275 * 0.0002370791844476055;
        const Real a5278 = real_150[l] - a5184;
        const Mask a5279 = (real_150[l] < 0.0);
        const Mask a5280 = (a5278 > 0.0);
        const Real a5281 = real_150[l] * a5276;
        const Real a5282 = a5278 * a5277;
        const Real a5283 = select(a5280, a5282, 0.0);
        const Real a5284 = select(a5279, a5281, a5283);
        const Real a5285 = real_152[l] * 333500.0;
        const Real a5286 = 1 / a5285;
        const Real a5287 = real_150[l] * a5286;
        const Mask a5288 = (a5287 < 0.0);
        const Real a5289 = select(a5288, 0.0, a5287);
        const Mask a5290 = (a5289 > 1.0);
        const Real a5291 = select(a5290, 1.0, a5289);
        const Mask a5292 = (a5291 > 0.0);
        const Mask a5293 = (a5291 < 1.0);
        const Mask a5294 = (a5292 & a5293);
        const Real a5295 = select(a5294, a5286, 0.0);
        const Real a5296 = 1.0 - real_155[l];
        const Real a5297 = a5291 * a5291;
        const Real a5298 = a5296 * a5297;
        const Real a5299 = 1.0 - a5298;
        const Real a5300 = a5296 * 2.0;
        const Real a5301 = a5291 * a5295;
        const Real a5302 = a5300 * a5301;
        const Real a5303 = a5299 * real_146[l];
        const Real a5304 = a5299 * real_141[l];
        const Real a5305 = a5304 - real_158[l];
        const Mask a5306 = (a5305 < 0.0);
        const Real a5307 = select(a5306, 0.0, a5305);
        const Real a5308 = a5291 * 10.0;
        const Mask a5309 = (a5308 > 1.0);
        const Real a5310 = select(a5309, 1.0, a5308);
        const Real a5311 = a5310 * a5307;
        const Real a5312 = a5304 - a5311;
        const Mask a5313 = (a5307 > 0.0);
        const Real a5314 = 1.0 - a5310;
        const Real a5315 = select(a5313, a5314, 1.0);
        const Mask a5316 = (a5291 < 0.1);
        const Real a5317 = a5295 * 10.0;
        const Real a5318 = select(a5316, a5317, 0.0);
        const Real a5319 = a5302 * real_141[l];
        const Real a5320 = a5315 * a5319;
        const Real a5321 = a5307 * a5318;
        const Real a5322 = a5320 + a5321;
        const Real a5323 = a5302 * real_146[l];
        real_139[l] = a5184;
        real_136[l] = a5275;
        real_358[l] = a5276;
        real_359[l] = a5277;
        real_360[l] = a5284;
        real_361[l] = a5285;
        real_362[l] = a5286;
        real_363[l] = a5296;
        real_364[l] = a5300;
        real_365[l] = a5303;
        real_366[l] = a5312;
        real_367[l] = a5322;
        real_368[l] = a5323;
    }
    // snow_ground._links
    const Real x5324 = 1 / real_366[0];
    const Real x5325 = select(x5028, x5324, 0.0);
    const Real x5331 = x5325 * x5325;
    const Real x5332 = x5331 * real_367[0];
    // snow_ground._at
    const Real x5335 = select(x5028, x5325, 1.0);
    const Mask x5336 = (x5028 & x5028);
    // snow_skin._is_melting
    const Real x5337 = x5335 * real_360[0];
    const Real x5338 = x5173 + x5337;
    const Mask x5339 = (x5338 >= 0.0);
    // snow_skin.solve_skin
    const Mask x5340 = (x355 > 0.0);
    const Real x5341 = select(x5340, 0.0, x355);
    const Real x5342 = select(x5339, 0.0, x5341);
    const Real x5343 = real_360[0] - 1.0;
    const Mask x5344 = (x5343 < (-270.0));
    const Real x5345 = select(x5344, (-270.0), x5343);
    const Mask x5346 = (x5345 > (-150.0));
    const Real x5347 = select(x5346, (-150.0), x5345);
    const Real x5348 = maximum(x5342, x5347);
    const Mask x5349 = ~x5339;
    const Mask x5350 = (x5336 & x5349);
    Real w5351 = x5348;
    Real w5352 = x5177;
    Real w5353 = x5347;
    Real w5354 = real_of(0.0);
    Real w5355 = real_of(INFINITE);
    Mask w5356 = x5350;
    for (int pass = 0; pass < 60; ++pass) {
        if (!any_lane(w5356)) break;
        // snow_skin.skin_flux
        const Real x5357 = w5351 + 273.15;
        const Real x5358 = w5351 - x1448;
        // calm_air.coefficient
        const Real x5360 = x5358 * x1420;
        const Real x5361 = -x5360;
        // calm_air.limited_richardson
        const Mask x5362 = (x5361 > 0.0);
        const Real x5363 = select(x5362, x5360, 0.0);
        const Real x5365 = x5363 * x2118;
        const Real x5366 = -x5365;
        const Real x5367 = expm1(x5366);
        const Real x5369 = x5367 + 2.0;
        const Real x5370 = x5367 / x5369;
        const Real x5372 = numbers[LAYERS + 2] * x5370;
        const Real x5374 = select(x5362, x5372, x5360);
        const Real x5375 = -x5374;
        const Real x5376 = x5370 * x5370;
        const Real x5377 = 1.0 - x5376;
        const Real x5378 = select(x5362, x5377, 1.0);
        // calm_air.coefficient
        const Mask x5379 = (x5375 > 0.0);
        const Real x5380 = select(x5379, x5374, 0.0);
        const Real x5382 = x5380 * 5.0;
        const Real x5384 = 1.0 - x5382;
        const Real x5385 = sqrt(x5384);
        const Real x5386 = x5380 * 15.0;
        const Real x5388 = x5386 * x5385;
        const Real x5390 = 1.0 - x5388;
        const Real x5391 = 1 / x5390;
        const Real x5393 = x5391 * x5391;
        const Real x5395 = x5385 * 15.0;
        const Real x5396 = x5380 * 37.5;
        const Real x5398 = x5396 / x5385;
        const Real x5400 = x5395 - x5398;
        const Real x5401 = x5393 * x5400;
        const Real x5402 = -x5401;
        const Real x5403 = select(x5379, 0.0, x5374);
        const Mask x5404 = (x5403 > 1e-30);
        const Mask x5405 = (x5403 < 1e-30);
        const Real x5406 = select(x5405, 1e-30, x5403);
        const Real x5407 = sqrt(x5406);
        const Real x5408 = select(x5404, x5407, 0.0);
        const Real x5409 = x1430 * x5408;
        const Real x5410 = x5409 + 1.0;
        const Real x5411 = 1 / x5410;
        const Real x5412 = x5403 * 15.0;
        const Real x5413 = x5412 * x5411;
        const Real x5414 = x5413 + 1.0;
        const Real x5415 = x5411 * (-7.5);
        const Real x5416 = x5411 + 1.0;
        const Real x5417 = x5415 * x5416;
        const Real x5418 = select(x5379, x5402, x5417);
        const Real x5419 = x5418 * x5378;
        const Real x5420 = select(x5379, x5391, x5414);
        const Real x5421 = x1409 * x5420;
        const Real x5422 = x5133 * x5419;
        // snow_skin.skin_flux
        const Real x5424 = x257 * x5421;
        const Real x5425 = x257 * x5422;
        const Real x5427 = 1 / x5357;
        const Real x5428 = 6138.82863340564 * x5427;
        const Real x5429 = w5351 * 0.0036609921288669233;
        const Real x5430 = x5429 * x5428;
        const Real x5431 = exp(x5430);
        const Real x5432 = x5431 * 611.0;
        const Real x5433 = x5432 * 0.378;
        const Real x5434 = forcing[3] - x5433;
        const Real x5435 = 1 / x5434;
        const Real x5436 = x5432 * 0.622;
        const Real x5437 = x5436 * x5435;
        const Real x5438 = x5428 * x5427;
        const Real x5439 = x5437 * x5438;
        const Real x5440 = forcing[3] * x5435;
        const Real x5441 = x5439 * x5440;
        const Real x5442 = x5437 - forcing[2];
        const Real x5443 = x5424 * 1004.5;
        const Real x5444 = x5443 + numbers[LAYERS + 4];
        const Real x5445 = x5357 * x5357;
        const Real x5446 = x5445 * x5357;
        const Real x5447 = x5156 * x5446;
        const Real x5448 = x5424 * x5442;
        const Real x5449 = x5425 * x5442;
        const Real x5451 = x5424 * x5441;
        const Real x5452 = x5451 - x5449;
        const Real x5453 = x5444 * x5358;
        const Real x5454 = x5425 * 1004.5;
        const Real x5456 = x5454 * x5358;
        const Real x5458 = x5444 - x5456;
        const Real x5459 = x5447 * x5357;
        const Real x5460 = x1446 - x5459;
        const Real x5461 = x5460 - x5453;
        const Real x5462 = 2830000.0 * x5448;
        const Real x5463 = x5461 - x5462;
        const Real x5464 = x5447 * (-4.0);
        const Real x5465 = x5464 - x5458;
        const Real x5466 = 2830000.0 * x5452;
        const Real x5467 = x5465 - x5466;
        // snow_skin._closer
        const Real x5468 = w5351 - real_360[0];
        const Real x5469 = x5335 * x5468;
        const Real x5470 = x5463 - x5469;
        const Mask x5471 = (x5470 > 0.0);
        const Real x5472 = select(x5471, w5351, w5353);
        const Real x5473 = select(x5471, w5354, w5351);
        const Real x5474 = x5335 - x5467;
        const Mask x5475 = (x5474 < 0.001);
        const Real x5476 = select(x5475, 0.001, x5474);
        const Real x5477 = x5470 / x5476;
        const Real x5478 = w5351 + x5477;
        const Mask x5479 = (x5478 < x5472);
        const Mask x5480 = (x5478 > x5473);
        const Mask x5481 = (x5479 | x5480);
        const Real x5482 = magnitude(x5477);
        const Real x5483 = w5355 * 0.5;
        const Mask x5484 = (x5482 > x5483);
        const Mask x5485 = (x5481 | x5484);
        const Real x5486 = x5472 + x5473;
        const Real x5487 = x5486 * 0.5;
        const Real x5488 = select(x5485, x5487, x5478);
        const Real x5489 = x5488 - w5351;
        const Real x5490 = magnitude(x5489);
        const Mask x5491 = (x5490 >= 0.1);
        const Real x5492 = select(w5356, x5488, w5351);
        const Real x5493 = select(w5356, x5467, w5352);
        const Real x5494 = select(w5356, x5472, w5353);
        const Real x5495 = select(w5356, x5473, w5354);
        const Real x5496 = select(w5356, x5490, w5355);
        const Mask x5497 = select(w5356, x5491, w5356);
        w5351 = x5492;
        w5352 = x5493;
        w5353 = x5494;
        w5354 = x5495;
        w5355 = x5496;
        w5356 = x5497;
    }
    // snow_skin.skin_with
    const Real x5498 = x5335 - w5352;
    const Mask x5499 = (x5498 < 0.001);
    const Real x5500 = select(x5499, 0.001, x5498);
    const Mask x5501 = (real_360[0] < 0.0);
    const Real x5502 = select(x5501, 0.0, real_360[0]);
    const Real x5503 = x5502 * 20.0;
    const Mask x5504 = (x5502 > 0.0);
    const Real x5505 = select(x5504, 20.0, 0.0);
    const Real x5506 = w5351 - real_360[0];
    const Real x5507 = x5335 * x5506;
    const Real x5508 = select(x5339, x5173, x5507);
    const Real x5509 = x5335 / x5500;
    const Real x5510 = w5352 * x5509;
    const Real x5511 = select(x5339, 0.0, x5510);
    const Real x5512 = select(x5350, x5506, 0.0);
    const Real x5513 = select(x5336, w5351, 0.0);
    const Real x5514 = x5508 - x5503;
    const Real x5515 = select(x5336, x5514, 0.0);
    const Real x5516 = x5511 - x5505;
    const Real x5517 = select(x5336, x5516, 0.0);
    const Real x5518 = w5352 / x5500;
    const Real x5520 = x5518 * x5512;
    const Real x5521 = -x5520;
    // snow_ground._flows
    for (int l = 0; l < 5; ++l) {
        const Mask a5522 = (real_360[l] > 0.0);
        const Real a5523 = select(a5522, 0.0, real_360[l]);
        const Mask a5524 = (real_360[l] < 0.0);
        const Real a5525 = select(a5524, 0.0, real_360[l]);
        real_155[l] = a5523;
        real_152[l] = a5525;
    }
    // retention.at, enthalpy.at, enthalpy.layers_with
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5263 = exp(real_336[l]);
        const Real a5264 = numbers[l + LAYERS + 47] * a5263;
        const Real a5265 = real_357[l] * real_280[l];
        const Real a5266 = a5264 / a5265;
        const Real a5268 = a5263 * 0.008034787106446777;
        const Real a5270 = a5268 + numbers[l + 6 * LAYERS + 47];
        const Real a5271 = -a5270;
        const Real a5272 = a5266 * 0.008034787106446777;
        const Mask a5273 = (mask_346[l] | mask_349[l]);
        const Real a5274 = select(a5273, real_356[l], a5271);
        real_343[l] = a5271;
        real_342[l] = a5272;
        real_295[l + 1] = a5274;
    }
    // snow_ground._residuals
    const Real x5531 = real_360[4] - real_295[1];
    const Real x5532 = x5030 * x5531;
    // snow_ground._equations, snow_ground._links, snow_ground._flows
    for (int l = 0; l < 4; ++l) {
        const Real a5178 = real_146[l] + real_141[l + 1];
        const Real a5179 = seconds / a5178;
        const Real a5180 = select(x5028, a5179, 0.0);
        const Real a5326 = real_365[l] + real_366[l + 1];
        const Real a5327 = 1 / a5326;
        const Real a5328 = seconds * a5327;
        const Real a5329 = select(x5028, a5328, 0.0);
        const Real a5330 = a5329 * a5327;
        const Real a5333 = a5330 * real_368[l];
        const Real a5334 = a5330 * real_367[l + 1];
        const Real a5526 = real_155[l] - real_155[l + 1];
        const Real a5527 = a5329 * a5526;
        const Real a5528 = real_152[l] - real_152[l + 1];
        const Real a5529 = a5180 * a5528;
        const Real a5530 = a5527 + a5529;
        real_191[l] = a5178;
        real_170[l] = a5179;
        real_369[l] = a5180;
        real_370[l] = a5329;
        real_371[l] = a5333;
        real_372[l] = a5334;
        real_373[l] = a5530;
    }
    // snow_ground._residuals
    real_373[4] = real_of(0.0);
    real_152[0] = real_of(0.0);
    for (int l = 0; l < 4; ++l) real_152[l + 1] = real_373[l];
    const Real x5537 = seconds * x5515;
    // enthalpy._drop_from_above
    real_295[0] = real_of(0.0);
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_336[l] = real_295[l + 2];
    real_336[LAYERS - 1] = real_of(0.0);
    // snow_ground._residuals
    const Real x5553 = x5033 * real_360[4];
    // snow_ground._residuals, snow_ground._at
    Real a5557_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a5535 = real_373[l] - real_152[l];
        const Real a5536 = a5535 + in_row(l, 4, x5532);
        const Real a5538 = real_150[l] - real_150[l];
        const Real a5539 = a5538 + a5536;
        const Real a5540 = a5539 - in_row(l, 0, x5537);
        const Real a5556 = magnitude(a5540);
        a5557_last = a5557_last + a5556;
        real_155[l] = a5540;
        real_368[l] = a5556;
    }
    // snow_ground._at
    const Real x5558 = x1353 * a5557_last;
    // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
    Real a5562_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5541 = real_281[l] + real_355[l];
        const Real a5542 = a5541 * real_295[l + 1];
        const Real a5543 = a5542 + real_354[l];
        const Real a5544 = a5543 - real_289[l];
        const Real a5546 = real_295[l + 1] - real_295[l];
        const Real a5547 = real_274[l] * a5546;
        const Real a5548 = a5544 + a5547;
        const Real a5550 = real_295[l + 1] - real_336[l];
        const Real a5551 = real_272[l] * a5550;
        const Real a5552 = a5548 + a5551;
        const Real a5555 = a5552 + in_row(l, 0, x5553);
        const Real a5560 = magnitude(a5555);
        const Real a5561 = numbers[l] * a5560;
        a5562_last = a5562_last + a5561;
        real_357[l] = a5555;
        real_356[l] = a5560;
    }
    // snow_ground._at
    const Real x5563 = a5562_last - x5558;
    // snow_ground._tolerance
    const Real x5566 = seconds * x5325;
    const Real x5567 = magnitude(x5513);
    const Real x5568 = magnitude(real_360[0]);
    const Real x5569 = x5567 + x5568;
    const Real x5570 = x5566 * x5569;
    Real a5571_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a5571_last = a5571_last + real_370[l];
    }
    const Real x5572 = a5571_last + x5030;
    const Real x5575 = magnitude(real_277[0]);
    Real a5574_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a5573 = magnitude(real_360[l]);
        a5574_last = maximum(a5574_last, a5573);
    }
    const Real x5576 = a5574_last + x5575;
    const Real x5577 = x5576 + 30.0;
    const Real x5578 = x5572 * x5577;
    const Real x5579 = x5578 + x5570;
    // snow_ground._at
    Mask a5565_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a5564 = (real_356[l] > real_338[l]);
        a5565_last = (a5565_last | a5564);
    }
    // snow_ground._tolerance, snow_ground._at
    Mask a5583_last = mask_of(false);
    for (int l = 0; l < 5; ++l) {
        const Real a5580 = real_139[l] + x5579;
        const Real a5581 = a5580 * 7.105427357601002e-15;
        const Mask a5582 = (real_368[l] > a5581);
        a5583_last = (a5583_last | a5582);
    }
    // snow_ground._at
    const Mask x5584 = (a5565_last | a5583_last);
    // snow_ground._searched
    const Mask x5585 = (x5584 | x5028);
    for (int l = 0; l < 5; ++l) real_368[l] = real_150[l];
    for (int l = 0; l < LAYERS; ++l) real_356[l] = real_295[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_277[l] = real_353[l];
    for (int l = 0; l < LAYERS; ++l) real_336[l] = real_343[l];
    for (int l = 0; l < LAYERS; ++l) real_355[l] = real_342[l];
    Real w5591 = x5325;
    Real w5592 = x5332;
    for (int l = 0; l < 4; ++l) real_374[l] = real_370[l];
    for (int l = 0; l < 4; ++l) real_375[l] = real_371[l];
    for (int l = 0; l < 4; ++l) real_376[l] = real_372[l];
    Real w5596 = x5513;
    Real w5597 = x5508;
    Real w5598 = x5515;
    Real w5599 = x5517;
    Real w5600 = x5521;
    Real w5601 = x5500;
    Mask w5602 = x5339;
    for (int l = 0; l < 5; ++l) real_360[l] = real_155[l];
    for (int l = 0; l < LAYERS; ++l) real_354[l] = real_357[l];
    Real w5605 = x5563;
    Real w5606 = real_of(1.0);
    Real w5607 = real_of(0.0);
    Mask w5608 = x5585;
    for (int pass = 0; pass < 40; ++pass) {
        if (!any_lane(w5608)) break;
        // snow_layers.warmth, snow_ground._response
        for (int l = 0; l < 5; ++l) {
            const Real a5620 = real_368[l] - real_139[l];
            const Mask a5621 = (real_368[l] < 0.0);
            const Mask a5622 = (a5620 > 0.0);
            const Real a5623 = real_368[l] * real_358[l];
            const Real a5624 = a5620 * real_359[l];
            const Real a5625 = select(a5622, a5624, 0.0);
            const Real a5626 = select(a5621, a5623, a5625);
            const Real a5627 = select(a5622, real_359[l], 0.0);
            const Real a5628 = select(a5621, real_358[l], a5627);
            const Mask a5629 = (a5626 > 0.0);
            const Real a5630 = select(a5629, 0.0, a5626);
            mask_377[l] = a5621;
            real_152[l] = a5628;
            real_373[l] = a5630;
        }
        // snow_ground._response
        const Real x5632 = w5599 * real_152[0];
        const Real x5633 = w5600 * w5592;
        const Real x5634 = x5632 + x5633;
        const Real x5643 = seconds * x5634;
        for (int l = 0; l < 4; ++l) {
            const Real a5631 = real_373[l] - real_373[l + 1];
            const Real a5635 = select(mask_377[l], real_374[l], real_369[l]);
            const Real a5636 = a5635 * real_152[l];
            const Real a5637 = a5631 * real_375[l];
            const Real a5638 = a5636 + a5637;
            const Real a5639 = select(mask_377[l + 1], real_374[l], real_369[l]);
            const Real a5640 = a5639 * real_152[l + 1];
            const Real a5641 = a5631 * real_376[l];
            const Real a5642 = a5640 - a5641;
            real_367[l] = a5638;
            real_366[l + 1] = a5642;
        }
        // snow_ground._direction
        real_367[4] = real_of(0.0);
        real_366[0] = real_of(0.0);
        const Real x5647 = x5030 * real_152[4];
        const Real x5651 = x5033 * real_152[4];
        const Real x5658 = -x5030;
        for (int l = 0; l < 4; ++l) {
            const Real a5650 = -real_367[l];
            const Real a5657 = -real_366[l + 1];
            real_378[l] = a5650;
            real_379[l] = a5657;
        }
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a5653 = -real_286[l + 1];
            const Real a5659 = -real_272[l];
            real_378[l + 5] = a5653;
            real_379[l + 5] = a5659;
        }
        // tridiagonal._solve
        real_378[4] = x5651;
        // snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a5646 = real_367[l] + real_366[l];
            const Real a5648 = a5646 + in_row(l, 4, x5647);
            const Real a5649 = a5648 - in_row(l, 0, x5643);
            const Real a5654 = a5649 + 1.0;
            const Real a5660 = -real_360[l];
            real_380[l] = a5654;
            real_381[l] = a5660;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a5609 = (real_277[l] < real_252[l]);
            const Mask a5610 = (real_277[l] > real_291[l]);
            const Mask a5611 = (a5609 & a5610);
            const Real a5612 = 2094000.0 * real_356[l];
            const Real a5613 = a5612 + 333500000.0;
            const Real a5614 = select(a5611, real_355[l], 1.0);
            const Real a5615 = a5613 / a5614;
            const Real a5616 = 2094000.0 * real_277[l];
            const Real a5617 = real_281[l] + a5616;
            const Real a5618 = select(a5611, a5615, 0.0);
            const Real a5619 = a5617 + a5618;
            const Real a5655 = a5619 + real_274[l];
            const Real a5656 = a5655 + real_272[l];
            const Real a5661 = -real_354[l];
            real_382[l] = a5616;
            real_383[l] = a5617;
            real_384[l] = a5619;
            real_380[l + 5] = a5656;
            real_381[l + 5] = a5661;
        }
        // tridiagonal._solve
        real_379[4] = x5658;
        solve_tridiagonal<LAYERS + 5>(real_378, real_380, real_379, real_381, real_385);
        // snow_ground._iteration, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.at, enthalpy.fusion_heat, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5697 = real_383[l] + real_340[l];
            const Real a5698 = a5697 * real_356[l];
            const Real a5699 = real_277[l] * 333500000.0;
            const Real a5700 = a5698 + a5699;
            const Real a5701 = real_384[l] + real_340[l];
            const Real a5702 = a5701 * real_385[l + 5];
            const Real a5703 = w5606 * a5702;
            const Real a5704 = a5700 + a5703;
            const Mask a5705 = (a5704 >= real_345[l]);
            const Mask a5706 = (a5704 <= real_348[l]);
            const Mask a5707 = ~a5705;
            const Mask a5708 = (a5706 & a5707);
            const Real a5709 = a5704 / 333500000.0;
            const Real a5710 = maximum(a5709, real_291[l]);
            const Real a5711 = minimum(a5710, real_252[l]);
            const Real a5712 = real_344[l] + real_382[l];
            const Real a5713 = a5712 * real_336[l];
            const Real a5714 = a5713 + a5699;
            const Real a5715 = a5714 - a5704;
            const Real a5716 = 2094000.0 * real_336[l];
            const Real a5717 = a5716 + 333500000.0;
            const Real a5718 = a5712 * real_355[l];
            const Real a5719 = a5717 + a5718;
            const Real a5720 = a5715 / a5719;
            const Real a5721 = real_277[l] - a5720;
            const Mask a5722 = (a5715 > 0.0);
            const Real a5723 = maximum(real_277[l], a5711);
            const Real a5724 = a5711 + a5723;
            const Real a5725 = a5724 * 0.5;
            const Real a5726 = select(a5722, a5725, a5711);
            const Mask a5727 = (a5721 >= a5711);
            const Real a5728 = minimum(a5721, real_252[l]);
            const Real a5729 = select(a5727, a5728, a5726);
            const Real a5730 = select(a5708, real_291[l], a5729);
            const Real a5731 = select(a5705, real_252[l], a5730);
            const Real a5732 = a5731 * 333500000.0;
            const Real a5733 = a5704 - a5732;
            const Real a5734 = 2094000.0 * a5731;
            const Real a5735 = real_344[l] + a5734;
            const Real a5736 = a5733 / a5735;
            const Real a5737 = a5731 - numbers[l + 15 * LAYERS + 54];
            const Real a5738 = a5737 / real_280[l];
            const Mask a5739 = (a5738 < 1e-12);
            const Real a5740 = select(a5739, 1e-12, a5738);
            const Real a5741 = log(a5740);
            const Real a5742 = numbers[l + LAYERS + 47] * a5741;
            const Real a5743 = numbers[l + 16 * LAYERS + 54] - a5742;
            const Mask a5744 = (a5743 > 16.11809565095832);
            const Real a5745 = select(a5744, 16.11809565095832, a5743);
            mask_349[l] = a5705;
            mask_346[l] = a5708;
            real_386[l] = a5731;
            real_387[l] = a5736;
            real_388[l] = a5740;
            real_389[l] = a5745;
        }
        // snow_ground._iteration, snow_ground._stopped, snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a5667 = w5606 * real_385[l];
            const Real a5668 = real_368[l] + a5667;
            const Mask a5669 = (real_368[l] <= 0.0);
            const Mask a5670 = (a5668 > 0.0);
            const Mask a5671 = (a5669 & a5670);
            const Mask a5672 = (real_368[l] >= 0.0);
            const Mask a5673 = (a5668 < 0.0);
            const Mask a5674 = (a5672 & a5673);
            const Real a5675 = select(a5671, 1e-06, a5668);
            const Real a5676 = select(a5674, (-1e-06), a5675);
            const Mask a5677 = (real_368[l] <= real_361[l]);
            const Mask a5678 = (a5676 > real_361[l]);
            const Mask a5679 = (a5677 & a5678);
            const Mask a5680 = (real_368[l] >= real_361[l]);
            const Mask a5681 = (a5676 < real_361[l]);
            const Mask a5682 = (a5680 & a5681);
            const Real a5683 = real_361[l] + 1e-06;
            const Real a5684 = select(a5679, a5683, a5676);
            const Real a5685 = real_361[l] - 1e-06;
            const Real a5686 = select(a5682, a5685, a5684);
            const Mask a5687 = (real_368[l] <= real_139[l]);
            const Mask a5688 = (a5686 > real_139[l]);
            const Mask a5689 = (a5687 & a5688);
            const Mask a5690 = (real_368[l] >= real_139[l]);
            const Mask a5691 = (a5686 < real_139[l]);
            const Mask a5692 = (a5690 & a5691);
            const Real a5693 = real_139[l] + 1e-06;
            const Real a5694 = select(a5689, a5693, a5686);
            const Real a5695 = real_139[l] - 1e-06;
            const Real a5696 = select(a5692, a5695, a5694);
            const Real a5758 = select(w5608, a5696, real_368[l]);
            const Real a5763 = a5758 - real_139[l];
            const Mask a5764 = (a5758 < 0.0);
            const Mask a5765 = (a5763 > 0.0);
            const Real a5766 = a5758 * real_358[l];
            const Real a5767 = a5763 * real_359[l];
            const Real a5768 = select(a5765, a5767, 0.0);
            const Real a5769 = select(a5764, a5766, a5768);
            const Real a5770 = a5758 * real_362[l];
            const Mask a5771 = (a5770 < 0.0);
            const Real a5772 = select(a5771, 0.0, a5770);
            const Mask a5773 = (a5772 > 1.0);
            const Real a5774 = select(a5773, 1.0, a5772);
            const Mask a5775 = (a5774 > 0.0);
            const Mask a5776 = (a5774 < 1.0);
            const Mask a5777 = (a5775 & a5776);
            const Real a5778 = select(a5777, real_362[l], 0.0);
            const Real a5779 = a5774 * a5774;
            const Real a5780 = real_363[l] * a5779;
            const Real a5781 = 1.0 - a5780;
            const Real a5782 = a5774 * a5778;
            const Real a5783 = real_364[l] * a5782;
            const Real a5784 = a5781 * real_146[l];
            const Real a5785 = a5781 * real_141[l];
            const Real a5786 = a5785 - real_158[l];
            const Mask a5787 = (a5786 < 0.0);
            const Real a5788 = select(a5787, 0.0, a5786);
            const Real a5789 = a5774 * 10.0;
            const Mask a5790 = (a5789 > 1.0);
            const Real a5791 = select(a5790, 1.0, a5789);
            const Real a5792 = a5791 * a5788;
            const Real a5793 = a5785 - a5792;
            const Mask a5794 = (a5788 > 0.0);
            const Real a5795 = 1.0 - a5791;
            const Real a5796 = select(a5794, a5795, 1.0);
            const Mask a5797 = (a5774 < 0.1);
            const Real a5798 = a5778 * 10.0;
            const Real a5799 = select(a5797, a5798, 0.0);
            const Real a5800 = a5783 * real_141[l];
            const Real a5801 = a5796 * a5800;
            const Real a5802 = a5788 * a5799;
            const Real a5803 = a5801 + a5802;
            const Real a5804 = a5783 * real_146[l];
            real_366[l] = a5758;
            real_367[l] = a5769;
            real_152[l] = a5784;
            real_373[l] = a5793;
            real_365[l] = a5803;
            real_390[l] = a5804;
        }
        // snow_ground._links
        const Real x5805 = 1 / real_373[0];
        const Real x5806 = select(x5028, x5805, 0.0);
        const Real x5812 = x5806 * x5806;
        const Real x5813 = x5812 * real_365[0];
        // snow_ground._at
        const Real x5816 = select(x5028, x5806, 1.0);
        const Real x5817 = x5806 - w5591;
        // snow_skin.foreseen_skin
        const Real x5818 = w5596 - real_367[0];
        const Real x5819 = x5816 * x5818;
        const Real x5820 = w5597 - x5819;
        const Real x5821 = w5601 + x5817;
        const Mask x5822 = (x5821 < 0.001);
        const Real x5823 = select(x5822, 0.001, x5821);
        const Real x5824 = x5820 / x5823;
        const Real x5825 = w5596 + x5824;
        // snow_ground._at
        const Mask x5826 = (x5028 & w5608);
        // snow_skin._is_melting
        const Real x5827 = x5816 * real_367[0];
        const Real x5828 = x5173 + x5827;
        const Mask x5829 = (x5828 >= 0.0);
        // snow_skin.solve_skin
        const Mask x5830 = (x5825 > 0.0);
        const Real x5831 = select(x5830, 0.0, x5825);
        const Real x5832 = select(x5829, 0.0, x5831);
        const Real x5833 = real_367[0] - 1.0;
        const Mask x5834 = (x5833 < (-270.0));
        const Real x5835 = select(x5834, (-270.0), x5833);
        const Mask x5836 = (x5835 > (-150.0));
        const Real x5837 = select(x5836, (-150.0), x5835);
        const Real x5838 = maximum(x5832, x5837);
        const Mask x5839 = ~x5829;
        const Mask x5840 = (x5826 & x5839);
        Real w5841 = x5838;
        Real w5842 = x5177;
        Real w5843 = x5837;
        Real w5844 = real_of(0.0);
        Real w5845 = real_of(INFINITE);
        Mask w5846 = x5840;
        for (int pass = 0; pass < 60; ++pass) {
            if (!any_lane(w5846)) break;
            // snow_skin.skin_flux
            const Real x5847 = w5841 + 273.15;
            const Real x5848 = w5841 - x1448;
            // calm_air.coefficient
            const Real x5850 = x5848 * x1420;
            const Real x5851 = -x5850;
            // calm_air.limited_richardson
            const Mask x5852 = (x5851 > 0.0);
            const Real x5853 = select(x5852, x5850, 0.0);
            const Real x5855 = x5853 * x2118;
            const Real x5856 = -x5855;
            const Real x5857 = expm1(x5856);
            const Real x5859 = x5857 + 2.0;
            const Real x5860 = x5857 / x5859;
            const Real x5862 = numbers[LAYERS + 2] * x5860;
            const Real x5864 = select(x5852, x5862, x5850);
            const Real x5865 = -x5864;
            const Real x5866 = x5860 * x5860;
            const Real x5867 = 1.0 - x5866;
            const Real x5868 = select(x5852, x5867, 1.0);
            // calm_air.coefficient
            const Mask x5869 = (x5865 > 0.0);
            const Real x5870 = select(x5869, x5864, 0.0);
            const Real x5872 = x5870 * 5.0;
            const Real x5874 = 1.0 - x5872;
            const Real x5875 = sqrt(x5874);
            const Real x5876 = x5870 * 15.0;
            const Real x5878 = x5876 * x5875;
            const Real x5880 = 1.0 - x5878;
            const Real x5881 = 1 / x5880;
            const Real x5883 = x5881 * x5881;
            const Real x5885 = x5875 * 15.0;
            const Real x5886 = x5870 * 37.5;
            const Real x5888 = x5886 / x5875;
            const Real x5890 = x5885 - x5888;
            const Real x5891 = x5883 * x5890;
            const Real x5892 = -x5891;
            const Real x5893 = select(x5869, 0.0, x5864);
            const Mask x5894 = (x5893 > 1e-30);
            const Mask x5895 = (x5893 < 1e-30);
            const Real x5896 = select(x5895, 1e-30, x5893);
            const Real x5897 = sqrt(x5896);
            const Real x5898 = select(x5894, x5897, 0.0);
            const Real x5899 = x1430 * x5898;
            const Real x5900 = x5899 + 1.0;
            const Real x5901 = 1 / x5900;
            const Real x5902 = x5893 * 15.0;
            const Real x5903 = x5902 * x5901;
            const Real x5904 = x5903 + 1.0;
            const Real x5905 = x5901 * (-7.5);
            const Real x5906 = x5901 + 1.0;
            const Real x5907 = x5905 * x5906;
            const Real x5908 = select(x5869, x5892, x5907);
            const Real x5909 = x5908 * x5868;
            const Real x5910 = select(x5869, x5881, x5904);
            const Real x5911 = x1409 * x5910;
            const Real x5912 = x5133 * x5909;
            // snow_skin.skin_flux
            const Real x5914 = x257 * x5911;
            const Real x5915 = x257 * x5912;
            const Real x5917 = 1 / x5847;
            const Real x5918 = 6138.82863340564 * x5917;
            const Real x5919 = w5841 * 0.0036609921288669233;
            const Real x5920 = x5919 * x5918;
            const Real x5921 = exp(x5920);
            const Real x5922 = x5921 * 611.0;
            const Real x5923 = x5922 * 0.378;
            const Real x5924 = forcing[3] - x5923;
            const Real x5925 = 1 / x5924;
            const Real x5926 = x5922 * 0.622;
            const Real x5927 = x5926 * x5925;
            const Real x5928 = x5918 * x5917;
            const Real x5929 = x5927 * x5928;
            const Real x5930 = forcing[3] * x5925;
            const Real x5931 = x5929 * x5930;
            const Real x5932 = x5927 - forcing[2];
            const Real x5933 = x5914 * 1004.5;
            const Real x5934 = x5933 + numbers[LAYERS + 4];
            const Real x5935 = x5847 * x5847;
            const Real x5936 = x5935 * x5847;
            const Real x5937 = x5156 * x5936;
            const Real x5938 = x5914 * x5932;
            const Real x5939 = x5915 * x5932;
            const Real x5941 = x5914 * x5931;
            const Real x5942 = x5941 - x5939;
            const Real x5943 = x5934 * x5848;
            const Real x5944 = x5915 * 1004.5;
            const Real x5946 = x5944 * x5848;
            const Real x5948 = x5934 - x5946;
            const Real x5949 = x5937 * x5847;
            const Real x5950 = x1446 - x5949;
            const Real x5951 = x5950 - x5943;
            const Real x5952 = 2830000.0 * x5938;
            const Real x5953 = x5951 - x5952;
            const Real x5954 = x5937 * (-4.0);
            const Real x5955 = x5954 - x5948;
            const Real x5956 = 2830000.0 * x5942;
            const Real x5957 = x5955 - x5956;
            // snow_skin._closer
            const Real x5958 = w5841 - real_367[0];
            const Real x5959 = x5816 * x5958;
            const Real x5960 = x5953 - x5959;
            const Mask x5961 = (x5960 > 0.0);
            const Real x5962 = select(x5961, w5841, w5843);
            const Real x5963 = select(x5961, w5844, w5841);
            const Real x5964 = x5816 - x5957;
            const Mask x5965 = (x5964 < 0.001);
            const Real x5966 = select(x5965, 0.001, x5964);
            const Real x5967 = x5960 / x5966;
            const Real x5968 = w5841 + x5967;
            const Mask x5969 = (x5968 < x5962);
            const Mask x5970 = (x5968 > x5963);
            const Mask x5971 = (x5969 | x5970);
            const Real x5972 = magnitude(x5967);
            const Real x5973 = w5845 * 0.5;
            const Mask x5974 = (x5972 > x5973);
            const Mask x5975 = (x5971 | x5974);
            const Real x5976 = x5962 + x5963;
            const Real x5977 = x5976 * 0.5;
            const Real x5978 = select(x5975, x5977, x5968);
            const Real x5979 = x5978 - w5841;
            const Real x5980 = magnitude(x5979);
            const Mask x5981 = (x5980 >= 0.0001);
            const Real x5982 = select(w5846, x5978, w5841);
            const Real x5983 = select(w5846, x5957, w5842);
            const Real x5984 = select(w5846, x5962, w5843);
            const Real x5985 = select(w5846, x5963, w5844);
            const Real x5986 = select(w5846, x5980, w5845);
            const Mask x5987 = select(w5846, x5981, w5846);
            w5841 = x5982;
            w5842 = x5983;
            w5843 = x5984;
            w5844 = x5985;
            w5845 = x5986;
            w5846 = x5987;
        }
        // snow_skin.skin_with
        const Real x5988 = x5816 - w5842;
        const Mask x5989 = (x5988 < 0.001);
        const Real x5990 = select(x5989, 0.001, x5988);
        const Mask x5991 = (real_367[0] < 0.0);
        const Real x5992 = select(x5991, 0.0, real_367[0]);
        const Real x5993 = x5992 * 20.0;
        const Mask x5994 = (x5992 > 0.0);
        const Real x5995 = select(x5994, 20.0, 0.0);
        const Real x5996 = w5841 - real_367[0];
        const Real x5997 = x5816 * x5996;
        const Real x5998 = select(x5829, x5173, x5997);
        const Real x5999 = x5816 / x5990;
        const Real x6000 = w5842 * x5999;
        const Real x6001 = select(x5829, 0.0, x6000);
        const Real x6002 = select(x5840, x5996, 0.0);
        const Real x6003 = select(x5826, w5841, 0.0);
        const Real x6004 = x5998 - x5993;
        const Real x6005 = select(x5826, x6004, 0.0);
        const Real x6006 = x6001 - x5995;
        const Real x6007 = select(x5826, x6006, 0.0);
        const Real x6008 = w5842 / x5990;
        const Real x6010 = x6008 * x6002;
        const Real x6011 = -x6010;
        // snow_ground._flows
        for (int l = 0; l < 5; ++l) {
            const Mask a6012 = (real_367[l] > 0.0);
            const Real a6013 = select(a6012, 0.0, real_367[l]);
            const Mask a6014 = (real_367[l] < 0.0);
            const Real a6015 = select(a6014, 0.0, real_367[l]);
            real_391[l] = a6013;
            real_392[l] = a6015;
        }
        // retention.at, enthalpy.at, enthalpy.layers_with, snow_ground._iteration
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5746 = exp(real_389[l]);
            const Real a5747 = numbers[l + LAYERS + 47] * a5746;
            const Real a5748 = real_388[l] * real_280[l];
            const Real a5749 = a5747 / a5748;
            const Real a5751 = a5746 * 0.008034787106446777;
            const Real a5753 = a5751 + numbers[l + 6 * LAYERS + 47];
            const Real a5754 = -a5753;
            const Real a5755 = a5749 * 0.008034787106446777;
            const Mask a5756 = (mask_349[l] | mask_346[l]);
            const Real a5757 = select(a5756, real_387[l], a5754);
            const Real a5759 = select(w5608, a5757, real_356[l]);
            const Real a5760 = select(w5608, real_386[l], real_277[l]);
            const Real a5761 = select(w5608, a5754, real_336[l]);
            const Real a5762 = select(w5608, a5755, real_355[l]);
            real_296[l + 1] = a5759;
            real_384[l] = a5760;
            real_383[l] = a5761;
            real_382[l] = a5762;
        }
        // snow_ground._residuals
        const Real x6021 = real_367[4] - real_296[1];
        const Real x6022 = x5030 * x6021;
        // snow_ground._links, snow_ground._flows
        for (int l = 0; l < 4; ++l) {
            const Real a5807 = real_152[l] + real_373[l + 1];
            const Real a5808 = 1 / a5807;
            const Real a5809 = seconds * a5808;
            const Real a5810 = select(x5028, a5809, 0.0);
            const Real a5811 = a5810 * a5808;
            const Real a5814 = a5811 * real_390[l];
            const Real a5815 = a5811 * real_365[l + 1];
            const Real a6016 = real_391[l] - real_391[l + 1];
            const Real a6017 = a5810 * a6016;
            const Real a6018 = real_392[l] - real_392[l + 1];
            const Real a6019 = real_369[l] * a6018;
            const Real a6020 = a6017 + a6019;
            real_393[l] = a5810;
            real_394[l] = a5814;
            real_395[l] = a5815;
            real_396[l] = a6020;
        }
        // snow_ground._residuals
        real_396[4] = real_of(0.0);
        real_392[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_392[l + 1] = real_396[l];
        const Real x6027 = seconds * x6005;
        // enthalpy._drop_from_above
        real_296[0] = real_of(0.0);
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_389[l] = real_296[l + 2];
        real_389[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x6045 = x5033 * real_367[4];
        // snow_ground._residuals, snow_ground._at
        Real a6049_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a6025 = real_396[l] - real_392[l];
            const Real a6026 = a6025 + in_row(l, 4, x6022);
            const Real a6028 = real_366[l] - real_150[l];
            const Real a6029 = a6028 + a6026;
            const Real a6030 = a6029 - in_row(l, 0, x6027);
            const Real a6048 = magnitude(a6030);
            a6049_last = a6049_last + a6048;
            real_391[l] = a6030;
            real_390[l] = a6048;
        }
        // snow_ground._at
        const Real x6050 = x1353 * a6049_last;
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
        Real a6054_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6031 = 2094000.0 * real_384[l];
            const Real a6032 = real_281[l] + a6031;
            const Real a6033 = a6032 * real_296[l + 1];
            const Real a6034 = real_384[l] * 333500000.0;
            const Real a6035 = a6033 + a6034;
            const Real a6036 = a6035 - real_289[l];
            const Real a6038 = real_296[l + 1] - real_296[l];
            const Real a6039 = real_274[l] * a6038;
            const Real a6040 = a6036 + a6039;
            const Real a6042 = real_296[l + 1] - real_389[l];
            const Real a6043 = real_272[l] * a6042;
            const Real a6044 = a6040 + a6043;
            const Real a6047 = a6044 + in_row(l, 0, x6045);
            const Real a6052 = magnitude(a6047);
            const Real a6053 = numbers[l] * a6052;
            a6054_last = a6054_last + a6053;
            real_388[l] = a6047;
            real_387[l] = a6052;
        }
        // snow_ground._at
        const Real x6055 = a6054_last - x6050;
        // snow_ground._tolerance
        const Real x6058 = seconds * x5806;
        const Real x6059 = magnitude(x6003);
        const Real x6060 = magnitude(real_367[0]);
        const Real x6061 = x6059 + x6060;
        const Real x6062 = x6058 * x6061;
        Real a6063_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a6063_last = a6063_last + real_393[l];
        }
        const Real x6064 = a6063_last + x5030;
        Real a6066_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a6065 = magnitude(real_367[l]);
            a6066_last = maximum(a6066_last, a6065);
        }
        const Real x6067 = a6066_last + x5575;
        const Real x6068 = x6067 + 30.0;
        const Real x6069 = x6064 * x6068;
        const Real x6070 = x6069 + x6062;
        // snow_ground._at
        Mask a6057_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a6056 = (real_387[l] > real_338[l]);
            a6057_last = (a6057_last | a6056);
        }
        // snow_ground._tolerance, snow_ground._at
        Mask a6074_last = mask_of(false);
        for (int l = 0; l < 5; ++l) {
            const Real a6071 = real_139[l] + x6070;
            const Real a6072 = a6071 * 7.105427357601002e-15;
            const Mask a6073 = (real_390[l] > a6072);
            a6074_last = (a6074_last | a6073);
        }
        // snow_ground._at
        const Mask x6075 = (a6057_last | a6074_last);
        // snow_ground._iteration
        const Real x6076 = w5606 * 0.0001;
        const Real x6077 = 1.0 - x6076;
        const Real x6078 = x6077 * w5605;
        const Mask x6079 = (x6055 < x6078);
        const Mask x6080 = (w5607 < 20.0);
        const Mask x6081 = (x6079 | x6080);
        const Mask x6082 = (w5606 <= 0.0001);
        const Mask x6083 = (x6081 | x6082);
        const Mask x6084 = (w5608 & x6083);
        const Real x6085 = w5606 * 2.0;
        const Mask x6086 = (x6085 > 1.0);
        const Real x6087 = select(x6086, 1.0, x6085);
        const Real x6088 = w5606 * 0.5;
        const Real x6089 = select(x6084, x6087, x6088);
        const Real x6095 = select(x6084, x5806, w5591);
        const Real x6096 = select(x6084, x5813, w5592);
        const Real x6100 = select(x6084, x6003, w5596);
        const Real x6101 = select(x6084, x5998, w5597);
        const Real x6102 = select(x6084, x6005, w5598);
        const Real x6103 = select(x6084, x6007, w5599);
        const Real x6104 = select(x6084, x6011, w5600);
        const Real x6105 = select(x6084, x5990, w5601);
        const Mask x6106 = select(x6084, x5829, w5602);
        const Real x6109 = select(x6084, x6055, w5605);
        const Mask x6110 = select(x6084, x6075, w5608);
        const Real x6111 = select(w5608, x6089, w5606);
        const Real x6112 = real_of_mask(w5608);
        const Real x6113 = w5607 + x6112;
        const Mask x6114 = ~x6084;
        const Mask x6115 = (x6110 | x6114);
        const Mask x6116 = (w5608 & x6115);
        for (int l = 0; l < 5; ++l) {
            const Real a6090 = select(x6084, real_366[l], real_368[l]);
            const Real a6107 = select(x6084, real_391[l], real_360[l]);
            real_390[l] = a6090;
            real_367[l] = a6107;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6091 = select(x6084, real_296[l + 1], real_356[l]);
            const Real a6092 = select(x6084, real_384[l], real_277[l]);
            const Real a6093 = select(x6084, real_383[l], real_336[l]);
            const Real a6094 = select(x6084, real_382[l], real_355[l]);
            const Real a6108 = select(x6084, real_388[l], real_354[l]);
            real_387[l] = a6091;
            real_389[l] = a6092;
            real_386[l] = a6093;
            real_397[l] = a6094;
            real_398[l] = a6108;
        }
        for (int l = 0; l < 4; ++l) {
            const Real a6097 = select(x6084, real_393[l], real_374[l]);
            const Real a6098 = select(x6084, real_394[l], real_375[l]);
            const Real a6099 = select(x6084, real_395[l], real_376[l]);
            real_399[l] = a6097;
            real_400[l] = a6098;
            real_401[l] = a6099;
        }
        for (int l = 0; l < 5; ++l) real_368[l] = real_390[l];
        for (int l = 0; l < LAYERS; ++l) real_356[l] = real_387[l];
        for (int l = 0; l < LAYERS; ++l) real_277[l] = real_389[l];
        for (int l = 0; l < LAYERS; ++l) real_336[l] = real_386[l];
        for (int l = 0; l < LAYERS; ++l) real_355[l] = real_397[l];
        for (int l = 0; l < 4; ++l) real_374[l] = real_399[l];
        for (int l = 0; l < 4; ++l) real_375[l] = real_400[l];
        for (int l = 0; l < 4; ++l) real_376[l] = real_401[l];
        for (int l = 0; l < 5; ++l) real_360[l] = real_367[l];
        for (int l = 0; l < LAYERS; ++l) real_354[l] = real_398[l];
        w5591 = x6095;
        w5592 = x6096;
        w5596 = x6100;
        w5597 = x6101;
        w5598 = x6102;
        w5599 = x6103;
        w5600 = x6104;
        w5601 = x6105;
        w5602 = x6106;
        w5605 = x6109;
        w5606 = x6111;
        w5607 = x6113;
        w5608 = x6116;
    }
    // snow_ground._tolerance
    const Real x6124 = seconds * w5591;
    const Real x6125 = magnitude(w5596);
    // snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a6117 = real_368[l] - real_139[l];
        const Mask a6118 = (real_368[l] < 0.0);
        const Mask a6119 = (a6117 > 0.0);
        const Real a6120 = real_368[l] * real_358[l];
        const Real a6121 = a6117 * real_359[l];
        const Real a6122 = select(a6119, a6121, 0.0);
        const Real a6123 = select(a6118, a6120, a6122);
        real_155[l] = a6123;
    }
    // snow_ground._tolerance
    const Real x6126 = magnitude(real_155[0]);
    const Real x6127 = x6125 + x6126;
    const Real x6128 = x6124 * x6127;
    Real a6129_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a6129_last = a6129_last + real_374[l];
    }
    const Real x6130 = a6129_last + x5030;
    Real a6132_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a6131 = magnitude(real_155[l]);
        a6132_last = maximum(a6132_last, a6131);
    }
    const Real x6133 = a6132_last + x5575;
    const Real x6134 = x6133 + 30.0;
    const Real x6135 = x6130 * x6134;
    const Real x6136 = x6135 + x6128;
    // snow_ground._tolerance, snow_ground._is_solved
    Mask a6142_last = mask_of(true);
    for (int l = 0; l < 5; ++l) {
        const Real a6137 = real_139[l] + x6136;
        const Real a6138 = a6137 * 7.105427357601002e-15;
        const Real a6139 = a6138 * 8.0;
        const Real a6140 = magnitude(real_360[l]);
        const Mask a6141 = (a6140 <= a6139);
        a6142_last = (a6142_last & a6141);
    }
    // enthalpy.is_accepted
    Mask a6148_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a6143 = real_338[l] * 8.0;
        const Mask a6144 = (a6143 < 0.001);
        const Real a6145 = select(a6144, 0.001, a6143);
        const Real a6146 = magnitude(real_354[l]);
        const Mask a6147 = (a6146 <= a6145);
        a6148_last = (a6148_last & a6147);
    }
    // snow_ground._is_solved
    const Mask x6149 = (a6142_last & a6148_last);
    // snow_ground._solution
    const Real x6150 = real_of_mask(x6149);
    const Mask x6151 = ~x6149;
    const Real x6152 = magnitude(w5605);
    const Mask x6153 = (x6152 != INFINITE);
    const Mask x6154 = (w5605 == w5605);
    const Index x6155 = x6154 * x6153;
    const Mask x6156 = (x6151 & x6155);
    Real w6157 = real_of(0.125);
    for (int l = 0; l < 5; ++l) real_360[l] = real_368[l];
    for (int l = 0; l < LAYERS; ++l) real_354[l] = real_356[l];
    for (int l = 0; l < LAYERS; ++l) real_338[l] = real_277[l];
    for (int l = 0; l < LAYERS; ++l) real_357[l] = real_336[l];
    for (int l = 0; l < LAYERS; ++l) real_342[l] = real_355[l];
    Real w6163 = w5591;
    Real w6164 = w5592;
    for (int l = 0; l < 4; ++l) real_372[l] = real_374[l];
    for (int l = 0; l < 4; ++l) real_371[l] = real_375[l];
    for (int l = 0; l < 4; ++l) real_370[l] = real_376[l];
    Real w6168 = w5596;
    Real w6169 = w5597;
    Real w6170 = w5598;
    Real w6171 = w5599;
    Real w6172 = w5600;
    Real w6173 = w5601;
    Mask w6174 = w5602;
    Real w6175 = x6150;
    Mask w6176 = x6156;
    for (int pass = 0; pass < 40; ++pass) {
        if (!any_lane(w6176)) break;
        // parts.part_with
        const Real x6177 = w6175 + w6157;
        const Mask x6178 = (x6177 > 1.0);
        const Real x6179 = select(x6178, 1.0, x6177);
        // snow_ground._equations
        const Real x6180 = x6179 * seconds;
        real_343[0] = x5018;
        for (int l = 0; l < LAYERS - 1; ++l) real_343[l + 1] = real_286[l + 1];
        const Real x6184 = x6180 * x1348;
        const Real x6185 = select(x5028, x6184, 0.0);
        const Real x6186 = x1353 * x6185;
        const Real x6188 = x6186 / numbers[0];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6182 = x6179 * real_343[l];
            const Real a6183 = x6179 * real_272[l];
            real_353[l] = a6182;
            real_348[l] = a6183;
        }
        const Real x6190 = real_353[0] * x4964;
        const Real x6192 = real_353[0] - x6188;
        // snow_ground._equations, enthalpy.heat_problem
        Real a6193_last = real_of(-INFINITE);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6191 = real_290[l] + in_row(l, 0, x6190);
            a6193_last = maximum(a6193_last, real_332[l]);
            real_343[l] = a6191;
        }
        // enthalpy.heat_problem
        const Real x6194 = maximum(a6193_last, x5042);
        real_345[0] = x6192;
        for (int l = 0; l < LAYERS - 1; ++l) real_345[l + 1] = real_353[l + 1];
        // snow_ground._in_part
        const Mask x6205 = (w6175 > 0.0);
        // enthalpy.heat_problem, snow_ground._equations, snow_ground._start, enthalpy.layers_with, enthalpy.at, enthalpy.enthalpy, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6196 = real_333[l] + real_345[l];
            const Real a6197 = a6196 + real_348[l];
            const Real a6198 = a6197 * x6194;
            const Real a6199 = real_334[l] + a6198;
            const Real a6200 = a6199 * 7.105427357601002e-15;
            const Real a6203 = real_345[l] + real_348[l];
            const Real a6204 = select(mask_339[l], a6203, 0.0);
            const Real a6206 = a6204 * real_273[l];
            const Real a6207 = real_343[l] + a6206;
            const Real a6208 = real_281[l] + a6204;
            const Real a6209 = a6208 + real_275[l];
            const Real a6210 = a6209 * real_285[l];
            const Real a6212 = real_334[l] - a6210;
            const Mask a6213 = (a6207 >= a6212);
            const Real a6214 = a6208 + real_330[l];
            const Real a6215 = a6214 * real_337[l];
            const Real a6217 = real_347[l] - a6215;
            const Mask a6218 = (a6207 <= a6217);
            const Mask a6219 = ~a6213;
            const Mask a6220 = (a6218 & a6219);
            const Real a6221 = a6207 / 333500000.0;
            const Real a6222 = maximum(a6221, real_291[l]);
            const Real a6223 = minimum(a6222, real_252[l]);
            const Real a6224 = a6208 + real_350[l];
            const Real a6225 = a6224 * real_335[l];
            const Real a6227 = real_351[l] - a6225;
            const Real a6228 = a6227 - a6207;
            const Real a6229 = a6224 * real_331[l];
            const Real a6230 = real_352[l] + a6229;
            const Real a6231 = a6228 / a6230;
            const Real a6232 = real_341[l] - a6231;
            const Mask a6233 = (a6228 > 0.0);
            const Real a6234 = maximum(real_341[l], a6223);
            const Real a6235 = a6223 + a6234;
            const Real a6236 = a6235 * 0.5;
            const Real a6237 = select(a6233, a6236, a6223);
            const Mask a6238 = (a6232 >= a6223);
            const Real a6239 = minimum(a6232, real_252[l]);
            const Real a6240 = select(a6238, a6239, a6237);
            const Real a6241 = select(a6220, real_291[l], a6240);
            const Real a6242 = select(a6213, real_252[l], a6241);
            const Real a6243 = a6242 * 333500000.0;
            const Real a6244 = a6207 - a6243;
            const Real a6245 = 2094000.0 * a6242;
            const Real a6246 = a6208 + a6245;
            const Real a6247 = a6244 / a6246;
            const Real a6248 = a6242 - numbers[l + 15 * LAYERS + 54];
            const Real a6249 = a6248 / real_280[l];
            const Mask a6250 = (a6249 < 1e-12);
            const Real a6251 = select(a6250, 1e-12, a6249);
            const Real a6252 = log(a6251);
            const Real a6253 = numbers[l + LAYERS + 47] * a6252;
            const Real a6254 = numbers[l + 16 * LAYERS + 54] - a6253;
            const Mask a6255 = (a6254 > 16.11809565095832);
            const Real a6256 = select(a6255, 16.11809565095832, a6254);
            real_344[l] = a6200;
            real_340[l] = a6204;
            real_289[l] = a6208;
            real_398[l] = a6212;
            mask_346[l] = a6213;
            real_397[l] = a6217;
            mask_349[l] = a6220;
            real_386[l] = a6242;
            real_389[l] = a6247;
            real_387[l] = a6251;
            real_388[l] = a6256;
        }
        // snow_ground._in_part
        const Real x6274 = select(x6205, w6168, x355);
        // snow_ground._in_part, snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a6269 = select(x6205, real_360[l], real_150[l]);
            const Real a6275 = a6269 - real_139[l];
            const Mask a6276 = (a6269 < 0.0);
            const Mask a6277 = (a6275 > 0.0);
            const Real a6278 = a6269 * real_358[l];
            const Real a6279 = a6275 * real_359[l];
            const Real a6280 = select(a6277, a6279, 0.0);
            const Real a6281 = select(a6276, a6278, a6280);
            const Real a6282 = a6269 * real_362[l];
            const Mask a6283 = (a6282 < 0.0);
            const Real a6284 = select(a6283, 0.0, a6282);
            const Mask a6285 = (a6284 > 1.0);
            const Real a6286 = select(a6285, 1.0, a6284);
            const Mask a6287 = (a6286 > 0.0);
            const Mask a6288 = (a6286 < 1.0);
            const Mask a6289 = (a6287 & a6288);
            const Real a6290 = select(a6289, real_362[l], 0.0);
            const Real a6291 = a6286 * a6286;
            const Real a6292 = real_363[l] * a6291;
            const Real a6293 = 1.0 - a6292;
            const Real a6294 = a6286 * a6290;
            const Real a6295 = real_364[l] * a6294;
            const Real a6296 = a6293 * real_146[l];
            const Real a6297 = a6293 * real_141[l];
            const Real a6298 = a6297 - real_158[l];
            const Mask a6299 = (a6298 < 0.0);
            const Real a6300 = select(a6299, 0.0, a6298);
            const Real a6301 = a6286 * 10.0;
            const Mask a6302 = (a6301 > 1.0);
            const Real a6303 = select(a6302, 1.0, a6301);
            const Real a6304 = a6303 * a6300;
            const Real a6305 = a6297 - a6304;
            const Mask a6306 = (a6300 > 0.0);
            const Real a6307 = 1.0 - a6303;
            const Real a6308 = select(a6306, a6307, 1.0);
            const Mask a6309 = (a6286 < 0.1);
            const Real a6310 = a6290 * 10.0;
            const Real a6311 = select(a6309, a6310, 0.0);
            const Real a6312 = a6295 * real_141[l];
            const Real a6313 = a6308 * a6312;
            const Real a6314 = a6300 * a6311;
            const Real a6315 = a6313 + a6314;
            const Real a6316 = a6295 * real_146[l];
            real_155[l] = a6269;
            real_367[l] = a6281;
            real_390[l] = a6296;
            real_391[l] = a6305;
            real_366[l] = a6315;
            real_392[l] = a6316;
        }
        // snow_ground._links
        const Real x6317 = 1 / real_391[0];
        const Real x6318 = select(x5028, x6317, 0.0);
        const Real x6324 = x6318 * x6318;
        const Real x6325 = x6324 * real_366[0];
        // snow_ground._at
        const Real x6328 = select(x5028, x6318, 1.0);
        // snow_skin._is_melting
        const Real x6329 = x6328 * real_367[0];
        const Real x6330 = x5173 + x6329;
        const Mask x6331 = (x6330 >= 0.0);
        // snow_skin.solve_skin
        const Mask x6332 = (x6274 > 0.0);
        const Real x6333 = select(x6332, 0.0, x6274);
        const Real x6334 = select(x6331, 0.0, x6333);
        const Real x6335 = real_367[0] - 1.0;
        const Mask x6336 = (x6335 < (-270.0));
        const Real x6337 = select(x6336, (-270.0), x6335);
        const Mask x6338 = (x6337 > (-150.0));
        const Real x6339 = select(x6338, (-150.0), x6337);
        const Real x6340 = maximum(x6334, x6339);
        const Mask x6341 = ~x6331;
        const Mask x6342 = (x5336 & x6341);
        Real w6343 = x6340;
        Real w6344 = x5177;
        Real w6345 = x6339;
        Real w6346 = real_of(0.0);
        Real w6347 = real_of(INFINITE);
        Mask w6348 = x6342;
        for (int pass = 0; pass < 60; ++pass) {
            if (!any_lane(w6348)) break;
            // snow_skin.skin_flux
            const Real x6349 = w6343 + 273.15;
            const Real x6350 = w6343 - x1448;
            // calm_air.coefficient
            const Real x6352 = x6350 * x1420;
            const Real x6353 = -x6352;
            // calm_air.limited_richardson
            const Mask x6354 = (x6353 > 0.0);
            const Real x6355 = select(x6354, x6352, 0.0);
            const Real x6357 = x6355 * x2118;
            const Real x6358 = -x6357;
            const Real x6359 = expm1(x6358);
            const Real x6361 = x6359 + 2.0;
            const Real x6362 = x6359 / x6361;
            const Real x6364 = numbers[LAYERS + 2] * x6362;
            const Real x6366 = select(x6354, x6364, x6352);
            const Real x6367 = -x6366;
            const Real x6368 = x6362 * x6362;
            const Real x6369 = 1.0 - x6368;
            const Real x6370 = select(x6354, x6369, 1.0);
            // calm_air.coefficient
            const Mask x6371 = (x6367 > 0.0);
            const Real x6372 = select(x6371, x6366, 0.0);
            const Real x6374 = x6372 * 5.0;
            const Real x6376 = 1.0 - x6374;
            const Real x6377 = sqrt(x6376);
            const Real x6378 = x6372 * 15.0;
            const Real x6380 = x6378 * x6377;
            const Real x6382 = 1.0 - x6380;
            const Real x6383 = 1 / x6382;
            const Real x6385 = x6383 * x6383;
            const Real x6387 = x6377 * 15.0;
            const Real x6388 = x6372 * 37.5;
            const Real x6390 = x6388 / x6377;
            const Real x6392 = x6387 - x6390;
            const Real x6393 = x6385 * x6392;
            const Real x6394 = -x6393;
            const Real x6395 = select(x6371, 0.0, x6366);
            const Mask x6396 = (x6395 > 1e-30);
            const Mask x6397 = (x6395 < 1e-30);
            const Real x6398 = select(x6397, 1e-30, x6395);
            const Real x6399 = sqrt(x6398);
            const Real x6400 = select(x6396, x6399, 0.0);
            const Real x6401 = x1430 * x6400;
            const Real x6402 = x6401 + 1.0;
            const Real x6403 = 1 / x6402;
            const Real x6404 = x6395 * 15.0;
            const Real x6405 = x6404 * x6403;
            const Real x6406 = x6405 + 1.0;
            const Real x6407 = x6403 * (-7.5);
            const Real x6408 = x6403 + 1.0;
            const Real x6409 = x6407 * x6408;
            const Real x6410 = select(x6371, x6394, x6409);
            const Real x6411 = x6410 * x6370;
            const Real x6412 = select(x6371, x6383, x6406);
            const Real x6413 = x1409 * x6412;
            const Real x6414 = x5133 * x6411;
            // snow_skin.skin_flux
            const Real x6416 = x257 * x6413;
            const Real x6417 = x257 * x6414;
            const Real x6419 = 1 / x6349;
            const Real x6420 = 6138.82863340564 * x6419;
            const Real x6421 = w6343 * 0.0036609921288669233;
            const Real x6422 = x6421 * x6420;
            const Real x6423 = exp(x6422);
            const Real x6424 = x6423 * 611.0;
            const Real x6425 = x6424 * 0.378;
            const Real x6426 = forcing[3] - x6425;
            const Real x6427 = 1 / x6426;
            const Real x6428 = x6424 * 0.622;
            const Real x6429 = x6428 * x6427;
            const Real x6430 = x6420 * x6419;
            const Real x6431 = x6429 * x6430;
            const Real x6432 = forcing[3] * x6427;
            const Real x6433 = x6431 * x6432;
            const Real x6434 = x6429 - forcing[2];
            const Real x6435 = x6416 * 1004.5;
            const Real x6436 = x6435 + numbers[LAYERS + 4];
            const Real x6437 = x6349 * x6349;
            const Real x6438 = x6437 * x6349;
            const Real x6439 = x5156 * x6438;
            const Real x6440 = x6416 * x6434;
            const Real x6441 = x6417 * x6434;
            const Real x6443 = x6416 * x6433;
            const Real x6444 = x6443 - x6441;
            const Real x6445 = x6436 * x6350;
            const Real x6446 = x6417 * 1004.5;
            const Real x6448 = x6446 * x6350;
            const Real x6450 = x6436 - x6448;
            const Real x6451 = x6439 * x6349;
            const Real x6452 = x1446 - x6451;
            const Real x6453 = x6452 - x6445;
            const Real x6454 = 2830000.0 * x6440;
            const Real x6455 = x6453 - x6454;
            const Real x6456 = x6439 * (-4.0);
            const Real x6457 = x6456 - x6450;
            const Real x6458 = 2830000.0 * x6444;
            const Real x6459 = x6457 - x6458;
            // snow_skin._closer
            const Real x6460 = w6343 - real_367[0];
            const Real x6461 = x6328 * x6460;
            const Real x6462 = x6455 - x6461;
            const Mask x6463 = (x6462 > 0.0);
            const Real x6464 = select(x6463, w6343, w6345);
            const Real x6465 = select(x6463, w6346, w6343);
            const Real x6466 = x6328 - x6459;
            const Mask x6467 = (x6466 < 0.001);
            const Real x6468 = select(x6467, 0.001, x6466);
            const Real x6469 = x6462 / x6468;
            const Real x6470 = w6343 + x6469;
            const Mask x6471 = (x6470 < x6464);
            const Mask x6472 = (x6470 > x6465);
            const Mask x6473 = (x6471 | x6472);
            const Real x6474 = magnitude(x6469);
            const Real x6475 = w6347 * 0.5;
            const Mask x6476 = (x6474 > x6475);
            const Mask x6477 = (x6473 | x6476);
            const Real x6478 = x6464 + x6465;
            const Real x6479 = x6478 * 0.5;
            const Real x6480 = select(x6477, x6479, x6470);
            const Real x6481 = x6480 - w6343;
            const Real x6482 = magnitude(x6481);
            const Mask x6483 = (x6482 >= 0.1);
            const Real x6484 = select(w6348, x6480, w6343);
            const Real x6485 = select(w6348, x6459, w6344);
            const Real x6486 = select(w6348, x6464, w6345);
            const Real x6487 = select(w6348, x6465, w6346);
            const Real x6488 = select(w6348, x6482, w6347);
            const Mask x6489 = select(w6348, x6483, w6348);
            w6343 = x6484;
            w6344 = x6485;
            w6345 = x6486;
            w6346 = x6487;
            w6347 = x6488;
            w6348 = x6489;
        }
        // snow_skin.skin_with
        const Real x6490 = x6328 - w6344;
        const Mask x6491 = (x6490 < 0.001);
        const Real x6492 = select(x6491, 0.001, x6490);
        const Mask x6493 = (real_367[0] < 0.0);
        const Real x6494 = select(x6493, 0.0, real_367[0]);
        const Real x6495 = x6494 * 20.0;
        const Mask x6496 = (x6494 > 0.0);
        const Real x6497 = select(x6496, 20.0, 0.0);
        const Real x6498 = w6343 - real_367[0];
        const Real x6499 = x6328 * x6498;
        const Real x6500 = select(x6331, x5173, x6499);
        const Real x6501 = x6328 / x6492;
        const Real x6502 = w6344 * x6501;
        const Real x6503 = select(x6331, 0.0, x6502);
        const Real x6504 = select(x6342, x6498, 0.0);
        const Real x6505 = select(x5336, w6343, 0.0);
        const Real x6506 = x6500 - x6495;
        const Real x6507 = select(x5336, x6506, 0.0);
        const Real x6508 = x6503 - x6497;
        const Real x6509 = select(x5336, x6508, 0.0);
        const Real x6510 = w6344 / x6492;
        const Real x6512 = x6510 * x6504;
        const Real x6513 = -x6512;
        // snow_ground._flows
        for (int l = 0; l < 5; ++l) {
            const Mask a6514 = (real_367[l] > 0.0);
            const Real a6515 = select(a6514, 0.0, real_367[l]);
            const Mask a6516 = (real_367[l] < 0.0);
            const Real a6517 = select(a6516, 0.0, real_367[l]);
            real_396[l] = a6515;
            real_365[l] = a6517;
        }
        // retention.at, enthalpy.at, enthalpy.layers_with, snow_ground._in_part
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6257 = exp(real_388[l]);
            const Real a6258 = numbers[l + LAYERS + 47] * a6257;
            const Real a6259 = real_387[l] * real_280[l];
            const Real a6260 = a6258 / a6259;
            const Real a6262 = a6257 * 0.008034787106446777;
            const Real a6264 = a6262 + numbers[l + 6 * LAYERS + 47];
            const Real a6265 = -a6264;
            const Real a6266 = a6260 * 0.008034787106446777;
            const Mask a6267 = (mask_346[l] | mask_349[l]);
            const Real a6268 = select(a6267, real_389[l], a6265);
            const Real a6270 = select(x6205, real_354[l], a6268);
            const Real a6271 = select(x6205, real_338[l], real_386[l]);
            const Real a6272 = select(x6205, real_357[l], a6265);
            const Real a6273 = select(x6205, real_342[l], a6266);
            real_295[l + 1] = a6270;
            real_382[l] = a6271;
            real_383[l] = a6272;
            real_384[l] = a6273;
        }
        // snow_ground._residuals
        const Real x6523 = real_367[4] - real_295[1];
        const Real x6524 = x6185 * x6523;
        // snow_ground._equations, snow_ground._links, snow_ground._flows
        for (int l = 0; l < 4; ++l) {
            const Real a6201 = x6180 / real_191[l];
            const Real a6202 = select(x5028, a6201, 0.0);
            const Real a6319 = real_390[l] + real_391[l + 1];
            const Real a6320 = 1 / a6319;
            const Real a6321 = x6180 * a6320;
            const Real a6322 = select(x5028, a6321, 0.0);
            const Real a6323 = a6322 * a6320;
            const Real a6326 = a6323 * real_392[l];
            const Real a6327 = a6323 * real_366[l + 1];
            const Real a6518 = real_396[l] - real_396[l + 1];
            const Real a6519 = a6322 * a6518;
            const Real a6520 = real_365[l] - real_365[l + 1];
            const Real a6521 = a6202 * a6520;
            const Real a6522 = a6519 + a6521;
            real_401[l] = a6202;
            real_400[l] = a6322;
            real_399[l] = a6326;
            real_395[l] = a6327;
            real_373[l] = a6522;
        }
        // snow_ground._residuals
        real_373[4] = real_of(0.0);
        real_365[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_365[l + 1] = real_373[l];
        const Real x6529 = x6180 * x6507;
        // enthalpy._drop_from_above
        real_295[0] = real_of(0.0);
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_388[l] = real_295[l + 2];
        real_388[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x6547 = x6188 * real_367[4];
        // snow_ground._residuals, snow_ground._at
        Real a6551_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a6527 = real_373[l] - real_365[l];
            const Real a6528 = a6527 + in_row(l, 4, x6524);
            const Real a6530 = real_155[l] - real_150[l];
            const Real a6531 = a6530 + a6528;
            const Real a6532 = a6531 - in_row(l, 0, x6529);
            const Real a6550 = magnitude(a6532);
            a6551_last = a6551_last + a6550;
            real_396[l] = a6532;
            real_392[l] = a6550;
        }
        // snow_ground._at
        const Real x6552 = x1353 * a6551_last;
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
        Real a6556_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6533 = 2094000.0 * real_382[l];
            const Real a6534 = real_281[l] + a6533;
            const Real a6535 = a6534 * real_295[l + 1];
            const Real a6536 = real_382[l] * 333500000.0;
            const Real a6537 = a6535 + a6536;
            const Real a6538 = a6537 - real_343[l];
            const Real a6540 = real_295[l + 1] - real_295[l];
            const Real a6541 = real_345[l] * a6540;
            const Real a6542 = a6538 + a6541;
            const Real a6544 = real_295[l + 1] - real_388[l];
            const Real a6545 = real_348[l] * a6544;
            const Real a6546 = a6542 + a6545;
            const Real a6549 = a6546 + in_row(l, 0, x6547);
            const Real a6554 = magnitude(a6549);
            const Real a6555 = numbers[l] * a6554;
            a6556_last = a6556_last + a6555;
            real_387[l] = a6549;
            real_389[l] = a6554;
        }
        // snow_ground._at
        const Real x6557 = a6556_last - x6552;
        // snow_ground._tolerance
        const Real x6560 = x6180 * x6318;
        const Real x6561 = magnitude(x6505);
        const Real x6562 = magnitude(real_367[0]);
        const Real x6563 = x6561 + x6562;
        const Real x6564 = x6560 * x6563;
        Real a6565_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a6565_last = a6565_last + real_400[l];
        }
        const Real x6566 = a6565_last + x6185;
        Real a6568_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a6567 = magnitude(real_367[l]);
            a6568_last = maximum(a6568_last, a6567);
        }
        const Real x6569 = a6568_last + x5575;
        const Real x6570 = x6569 + 30.0;
        const Real x6571 = x6566 * x6570;
        const Real x6572 = x6571 + x6564;
        // snow_ground._at
        Mask a6559_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a6558 = (real_389[l] > real_344[l]);
            a6559_last = (a6559_last | a6558);
        }
        // snow_ground._tolerance, snow_ground._at
        Mask a6576_last = mask_of(false);
        for (int l = 0; l < 5; ++l) {
            const Real a6573 = real_139[l] + x6572;
            const Real a6574 = a6573 * 7.105427357601002e-15;
            const Mask a6575 = (real_392[l] > a6574);
            a6576_last = (a6576_last | a6575);
        }
        // snow_ground._at
        const Mask x6577 = (a6559_last | a6576_last);
        // snow_ground._searched
        const Mask x6578 = (x6577 | x5028);
        for (int l = 0; l < 5; ++l) real_392[l] = real_155[l];
        for (int l = 0; l < LAYERS; ++l) real_389[l] = real_295[l + 1];
        for (int l = 0; l < LAYERS; ++l) real_388[l] = real_382[l];
        for (int l = 0; l < LAYERS; ++l) real_386[l] = real_383[l];
        for (int l = 0; l < LAYERS; ++l) real_402[l] = real_384[l];
        Real w6584 = x6318;
        Real w6585 = x6325;
        for (int l = 0; l < 4; ++l) real_394[l] = real_400[l];
        for (int l = 0; l < 4; ++l) real_393[l] = real_399[l];
        for (int l = 0; l < 4; ++l) real_403[l] = real_395[l];
        Real w6589 = x6505;
        Real w6590 = x6500;
        Real w6591 = x6507;
        Real w6592 = x6509;
        Real w6593 = x6513;
        Real w6594 = x6492;
        Mask w6595 = x6331;
        for (int l = 0; l < 5; ++l) real_367[l] = real_396[l];
        for (int l = 0; l < LAYERS; ++l) real_404[l] = real_387[l];
        Real w6598 = x6557;
        Real w6599 = real_of(1.0);
        Real w6600 = real_of(0.0);
        Mask w6601 = x6578;
        for (int pass = 0; pass < 40; ++pass) {
            if (!any_lane(w6601)) break;
            // snow_layers.warmth, snow_ground._response
            for (int l = 0; l < 5; ++l) {
                const Real a6613 = real_392[l] - real_139[l];
                const Mask a6614 = (real_392[l] < 0.0);
                const Mask a6615 = (a6613 > 0.0);
                const Real a6616 = real_392[l] * real_358[l];
                const Real a6617 = a6613 * real_359[l];
                const Real a6618 = select(a6615, a6617, 0.0);
                const Real a6619 = select(a6614, a6616, a6618);
                const Real a6620 = select(a6615, real_359[l], 0.0);
                const Real a6621 = select(a6614, real_358[l], a6620);
                const Mask a6622 = (a6619 > 0.0);
                const Real a6623 = select(a6622, 0.0, a6619);
                mask_377[l] = a6614;
                real_365[l] = a6621;
                real_373[l] = a6623;
            }
            // snow_ground._response
            const Real x6625 = w6592 * real_365[0];
            const Real x6626 = w6593 * w6585;
            const Real x6627 = x6625 + x6626;
            const Real x6636 = x6180 * x6627;
            for (int l = 0; l < 4; ++l) {
                const Real a6624 = real_373[l] - real_373[l + 1];
                const Real a6628 = select(mask_377[l], real_394[l], real_401[l]);
                const Real a6629 = a6628 * real_365[l];
                const Real a6630 = a6624 * real_393[l];
                const Real a6631 = a6629 + a6630;
                const Real a6632 = select(mask_377[l + 1], real_394[l], real_401[l]);
                const Real a6633 = a6632 * real_365[l + 1];
                const Real a6634 = a6624 * real_403[l];
                const Real a6635 = a6633 - a6634;
                real_366[l] = a6631;
                real_391[l + 1] = a6635;
            }
            // snow_ground._direction
            real_366[4] = real_of(0.0);
            real_391[0] = real_of(0.0);
            const Real x6640 = x6185 * real_365[4];
            const Real x6644 = x6188 * real_365[4];
            const Real x6651 = -x6185;
            for (int l = 0; l < 4; ++l) {
                const Real a6643 = -real_366[l];
                const Real a6650 = -real_391[l + 1];
                real_379[l] = a6643;
                real_378[l] = a6650;
            }
            for (int l = 0; l < LAYERS - 1; ++l) {
                const Real a6646 = -real_353[l + 1];
                const Real a6652 = -real_348[l];
                real_379[l + 5] = a6646;
                real_378[l + 5] = a6652;
            }
            // tridiagonal._solve
            real_379[4] = x6644;
            // snow_ground._direction
            for (int l = 0; l < 5; ++l) {
                const Real a6639 = real_366[l] + real_391[l];
                const Real a6641 = a6639 + in_row(l, 4, x6640);
                const Real a6642 = a6641 - in_row(l, 0, x6636);
                const Real a6647 = a6642 + 1.0;
                const Real a6653 = -real_367[l];
                real_385[l] = a6647;
                real_381[l] = a6653;
            }
            // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground._direction
            for (int l = 0; l < LAYERS; ++l) {
                const Mask a6602 = (real_388[l] < real_252[l]);
                const Mask a6603 = (real_388[l] > real_291[l]);
                const Mask a6604 = (a6602 & a6603);
                const Real a6605 = 2094000.0 * real_389[l];
                const Real a6606 = a6605 + 333500000.0;
                const Real a6607 = select(a6604, real_402[l], 1.0);
                const Real a6608 = a6606 / a6607;
                const Real a6609 = 2094000.0 * real_388[l];
                const Real a6610 = real_281[l] + a6609;
                const Real a6611 = select(a6604, a6608, 0.0);
                const Real a6612 = a6610 + a6611;
                const Real a6648 = a6612 + real_345[l];
                const Real a6649 = a6648 + real_348[l];
                const Real a6654 = -real_404[l];
                real_405[l] = a6609;
                real_406[l] = a6610;
                real_407[l] = a6612;
                real_385[l + 5] = a6649;
                real_381[l + 5] = a6654;
            }
            // tridiagonal._solve
            real_378[4] = x6651;
            solve_tridiagonal<LAYERS + 5>(real_379, real_385, real_378, real_381, real_380);
            // snow_ground._iteration, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.at, enthalpy.fusion_heat, retention.at
            for (int l = 0; l < LAYERS; ++l) {
                const Real a6690 = real_406[l] + real_340[l];
                const Real a6691 = a6690 * real_389[l];
                const Real a6692 = real_388[l] * 333500000.0;
                const Real a6693 = a6691 + a6692;
                const Real a6694 = real_407[l] + real_340[l];
                const Real a6695 = a6694 * real_380[l + 5];
                const Real a6696 = w6599 * a6695;
                const Real a6697 = a6693 + a6696;
                const Mask a6698 = (a6697 >= real_398[l]);
                const Mask a6699 = (a6697 <= real_397[l]);
                const Mask a6700 = ~a6698;
                const Mask a6701 = (a6699 & a6700);
                const Real a6702 = a6697 / 333500000.0;
                const Real a6703 = maximum(a6702, real_291[l]);
                const Real a6704 = minimum(a6703, real_252[l]);
                const Real a6705 = real_289[l] + real_405[l];
                const Real a6706 = a6705 * real_386[l];
                const Real a6707 = a6706 + a6692;
                const Real a6708 = a6707 - a6697;
                const Real a6709 = 2094000.0 * real_386[l];
                const Real a6710 = a6709 + 333500000.0;
                const Real a6711 = a6705 * real_402[l];
                const Real a6712 = a6710 + a6711;
                const Real a6713 = a6708 / a6712;
                const Real a6714 = real_388[l] - a6713;
                const Mask a6715 = (a6708 > 0.0);
                const Real a6716 = maximum(real_388[l], a6704);
                const Real a6717 = a6704 + a6716;
                const Real a6718 = a6717 * 0.5;
                const Real a6719 = select(a6715, a6718, a6704);
                const Mask a6720 = (a6714 >= a6704);
                const Real a6721 = minimum(a6714, real_252[l]);
                const Real a6722 = select(a6720, a6721, a6719);
                const Real a6723 = select(a6701, real_291[l], a6722);
                const Real a6724 = select(a6698, real_252[l], a6723);
                const Real a6725 = a6724 * 333500000.0;
                const Real a6726 = a6697 - a6725;
                const Real a6727 = 2094000.0 * a6724;
                const Real a6728 = real_289[l] + a6727;
                const Real a6729 = a6726 / a6728;
                const Real a6730 = a6724 - numbers[l + 15 * LAYERS + 54];
                const Real a6731 = a6730 / real_280[l];
                const Mask a6732 = (a6731 < 1e-12);
                const Real a6733 = select(a6732, 1e-12, a6731);
                const Real a6734 = log(a6733);
                const Real a6735 = numbers[l + LAYERS + 47] * a6734;
                const Real a6736 = numbers[l + 16 * LAYERS + 54] - a6735;
                const Mask a6737 = (a6736 > 16.11809565095832);
                const Real a6738 = select(a6737, 16.11809565095832, a6736);
                mask_349[l] = a6698;
                mask_346[l] = a6701;
                real_408[l] = a6724;
                real_409[l] = a6729;
                real_410[l] = a6733;
                real_411[l] = a6738;
            }
            // snow_ground._iteration, snow_ground._stopped, snow_layers.warmth, snow_ground._links
            for (int l = 0; l < 5; ++l) {
                const Real a6660 = w6599 * real_380[l];
                const Real a6661 = real_392[l] + a6660;
                const Mask a6662 = (real_392[l] <= 0.0);
                const Mask a6663 = (a6661 > 0.0);
                const Mask a6664 = (a6662 & a6663);
                const Mask a6665 = (real_392[l] >= 0.0);
                const Mask a6666 = (a6661 < 0.0);
                const Mask a6667 = (a6665 & a6666);
                const Real a6668 = select(a6664, 1e-06, a6661);
                const Real a6669 = select(a6667, (-1e-06), a6668);
                const Mask a6670 = (real_392[l] <= real_361[l]);
                const Mask a6671 = (a6669 > real_361[l]);
                const Mask a6672 = (a6670 & a6671);
                const Mask a6673 = (real_392[l] >= real_361[l]);
                const Mask a6674 = (a6669 < real_361[l]);
                const Mask a6675 = (a6673 & a6674);
                const Real a6676 = real_361[l] + 1e-06;
                const Real a6677 = select(a6672, a6676, a6669);
                const Real a6678 = real_361[l] - 1e-06;
                const Real a6679 = select(a6675, a6678, a6677);
                const Mask a6680 = (real_392[l] <= real_139[l]);
                const Mask a6681 = (a6679 > real_139[l]);
                const Mask a6682 = (a6680 & a6681);
                const Mask a6683 = (real_392[l] >= real_139[l]);
                const Mask a6684 = (a6679 < real_139[l]);
                const Mask a6685 = (a6683 & a6684);
                const Real a6686 = real_139[l] + 1e-06;
                const Real a6687 = select(a6682, a6686, a6679);
                const Real a6688 = real_139[l] - 1e-06;
                const Real a6689 = select(a6685, a6688, a6687);
                const Real a6751 = select(w6601, a6689, real_392[l]);
                const Real a6756 = a6751 - real_139[l];
                const Mask a6757 = (a6751 < 0.0);
                const Mask a6758 = (a6756 > 0.0);
                const Real a6759 = a6751 * real_358[l];
                const Real a6760 = a6756 * real_359[l];
                const Real a6761 = select(a6758, a6760, 0.0);
                const Real a6762 = select(a6757, a6759, a6761);
                const Real a6763 = a6751 * real_362[l];
                const Mask a6764 = (a6763 < 0.0);
                const Real a6765 = select(a6764, 0.0, a6763);
                const Mask a6766 = (a6765 > 1.0);
                const Real a6767 = select(a6766, 1.0, a6765);
                const Mask a6768 = (a6767 > 0.0);
                const Mask a6769 = (a6767 < 1.0);
                const Mask a6770 = (a6768 & a6769);
                const Real a6771 = select(a6770, real_362[l], 0.0);
                const Real a6772 = a6767 * a6767;
                const Real a6773 = real_363[l] * a6772;
                const Real a6774 = 1.0 - a6773;
                const Real a6775 = a6767 * a6771;
                const Real a6776 = real_364[l] * a6775;
                const Real a6777 = a6774 * real_146[l];
                const Real a6778 = a6774 * real_141[l];
                const Real a6779 = a6778 - real_158[l];
                const Mask a6780 = (a6779 < 0.0);
                const Real a6781 = select(a6780, 0.0, a6779);
                const Real a6782 = a6767 * 10.0;
                const Mask a6783 = (a6782 > 1.0);
                const Real a6784 = select(a6783, 1.0, a6782);
                const Real a6785 = a6784 * a6781;
                const Real a6786 = a6778 - a6785;
                const Mask a6787 = (a6781 > 0.0);
                const Real a6788 = 1.0 - a6784;
                const Real a6789 = select(a6787, a6788, 1.0);
                const Mask a6790 = (a6767 < 0.1);
                const Real a6791 = a6771 * 10.0;
                const Real a6792 = select(a6790, a6791, 0.0);
                const Real a6793 = a6776 * real_141[l];
                const Real a6794 = a6789 * a6793;
                const Real a6795 = a6781 * a6792;
                const Real a6796 = a6794 + a6795;
                const Real a6797 = a6776 * real_146[l];
                real_391[l] = a6751;
                real_366[l] = a6762;
                real_365[l] = a6777;
                real_373[l] = a6786;
                real_390[l] = a6796;
                real_152[l] = a6797;
            }
            // snow_ground._links
            const Real x6798 = 1 / real_373[0];
            const Real x6799 = select(x5028, x6798, 0.0);
            const Real x6805 = x6799 * x6799;
            const Real x6806 = x6805 * real_390[0];
            // snow_ground._at
            const Real x6809 = select(x5028, x6799, 1.0);
            const Real x6810 = x6799 - w6584;
            // snow_skin.foreseen_skin
            const Real x6811 = w6589 - real_366[0];
            const Real x6812 = x6809 * x6811;
            const Real x6813 = w6590 - x6812;
            const Real x6814 = w6594 + x6810;
            const Mask x6815 = (x6814 < 0.001);
            const Real x6816 = select(x6815, 0.001, x6814);
            const Real x6817 = x6813 / x6816;
            const Real x6818 = w6589 + x6817;
            // snow_ground._at
            const Mask x6819 = (x5028 & w6601);
            // snow_skin._is_melting
            const Real x6820 = x6809 * real_366[0];
            const Real x6821 = x5173 + x6820;
            const Mask x6822 = (x6821 >= 0.0);
            // snow_skin.solve_skin
            const Mask x6823 = (x6818 > 0.0);
            const Real x6824 = select(x6823, 0.0, x6818);
            const Real x6825 = select(x6822, 0.0, x6824);
            const Real x6826 = real_366[0] - 1.0;
            const Mask x6827 = (x6826 < (-270.0));
            const Real x6828 = select(x6827, (-270.0), x6826);
            const Mask x6829 = (x6828 > (-150.0));
            const Real x6830 = select(x6829, (-150.0), x6828);
            const Real x6831 = maximum(x6825, x6830);
            const Mask x6832 = ~x6822;
            const Mask x6833 = (x6819 & x6832);
            Real w6834 = x6831;
            Real w6835 = x5177;
            Real w6836 = x6830;
            Real w6837 = real_of(0.0);
            Real w6838 = real_of(INFINITE);
            Mask w6839 = x6833;
            for (int pass = 0; pass < 60; ++pass) {
                if (!any_lane(w6839)) break;
                // snow_skin.skin_flux
                const Real x6840 = w6834 + 273.15;
                const Real x6841 = w6834 - x1448;
                // calm_air.coefficient
                const Real x6843 = x6841 * x1420;
                const Real x6844 = -x6843;
                // calm_air.limited_richardson
                const Mask x6845 = (x6844 > 0.0);
                const Real x6846 = select(x6845, x6843, 0.0);
                const Real x6848 = x6846 * x2118;
                const Real x6849 = -x6848;
                const Real x6850 = expm1(x6849);
                const Real x6852 = x6850 + 2.0;
                const Real x6853 = x6850 / x6852;
                const Real x6855 = numbers[LAYERS + 2] * x6853;
                const Real x6857 = select(x6845, x6855, x6843);
                const Real x6858 = -x6857;
                const Real x6859 = x6853 * x6853;
                const Real x6860 = 1.0 - x6859;
                const Real x6861 = select(x6845, x6860, 1.0);
                // calm_air.coefficient
                const Mask x6862 = (x6858 > 0.0);
                const Real x6863 = select(x6862, x6857, 0.0);
                const Real x6865 = x6863 * 5.0;
                const Real x6867 = 1.0 - x6865;
                const Real x6868 = sqrt(x6867);
                const Real x6869 = x6863 * 15.0;
                const Real x6871 = x6869 * x6868;
                const Real x6873 = 1.0 - x6871;
                const Real x6874 = 1 / x6873;
                const Real x6876 = x6874 * x6874;
                const Real x6878 = x6868 * 15.0;
                const Real x6879 = x6863 * 37.5;
                const Real x6881 = x6879 / x6868;
                const Real x6883 = x6878 - x6881;
                const Real x6884 = x6876 * x6883;
                const Real x6885 = -x6884;
                const Real x6886 = select(x6862, 0.0, x6857);
                const Mask x6887 = (x6886 > 1e-30);
                const Mask x6888 = (x6886 < 1e-30);
                const Real x6889 = select(x6888, 1e-30, x6886);
                const Real x6890 = sqrt(x6889);
                const Real x6891 = select(x6887, x6890, 0.0);
                const Real x6892 = x1430 * x6891;
                const Real x6893 = x6892 + 1.0;
                const Real x6894 = 1 / x6893;
                const Real x6895 = x6886 * 15.0;
                const Real x6896 = x6895 * x6894;
                const Real x6897 = x6896 + 1.0;
                const Real x6898 = x6894 * (-7.5);
                const Real x6899 = x6894 + 1.0;
                const Real x6900 = x6898 * x6899;
                const Real x6901 = select(x6862, x6885, x6900);
                const Real x6902 = x6901 * x6861;
                const Real x6903 = select(x6862, x6874, x6897);
                const Real x6904 = x1409 * x6903;
                const Real x6905 = x5133 * x6902;
                // snow_skin.skin_flux
                const Real x6907 = x257 * x6904;
                const Real x6908 = x257 * x6905;
                const Real x6910 = 1 / x6840;
                const Real x6911 = 6138.82863340564 * x6910;
                const Real x6912 = w6834 * 0.0036609921288669233;
                const Real x6913 = x6912 * x6911;
                const Real x6914 = exp(x6913);
                const Real x6915 = x6914 * 611.0;
                const Real x6916 = x6915 * 0.378;
                const Real x6917 = forcing[3] - x6916;
                const Real x6918 = 1 / x6917;
                const Real x6919 = x6915 * 0.622;
                const Real x6920 = x6919 * x6918;
                const Real x6921 = x6911 * x6910;
                const Real x6922 = x6920 * x6921;
                const Real x6923 = forcing[3] * x6918;
                const Real x6924 = x6922 * x6923;
                const Real x6925 = x6920 - forcing[2];
                const Real x6926 = x6907 * 1004.5;
                const Real x6927 = x6926 + numbers[LAYERS + 4];
                const Real x6928 = x6840 * x6840;
                const Real x6929 = x6928 * x6840;
                const Real x6930 = x5156 * x6929;
                const Real x6931 = x6907 * x6925;
                const Real x6932 = x6908 * x6925;
                const Real x6934 = x6907 * x6924;
                const Real x6935 = x6934 - x6932;
                const Real x6936 = x6927 * x6841;
                const Real x6937 = x6908 * 1004.5;
                const Real x6939 = x6937 * x6841;
                const Real x6941 = x6927 - x6939;
                const Real x6942 = x6930 * x6840;
                const Real x6943 = x1446 - x6942;
                const Real x6944 = x6943 - x6936;
                const Real x6945 = 2830000.0 * x6931;
                const Real x6946 = x6944 - x6945;
                const Real x6947 = x6930 * (-4.0);
                const Real x6948 = x6947 - x6941;
                const Real x6949 = 2830000.0 * x6935;
                const Real x6950 = x6948 - x6949;
                // snow_skin._closer
                const Real x6951 = w6834 - real_366[0];
                const Real x6952 = x6809 * x6951;
                const Real x6953 = x6946 - x6952;
                const Mask x6954 = (x6953 > 0.0);
                const Real x6955 = select(x6954, w6834, w6836);
                const Real x6956 = select(x6954, w6837, w6834);
                const Real x6957 = x6809 - x6950;
                const Mask x6958 = (x6957 < 0.001);
                const Real x6959 = select(x6958, 0.001, x6957);
                const Real x6960 = x6953 / x6959;
                const Real x6961 = w6834 + x6960;
                const Mask x6962 = (x6961 < x6955);
                const Mask x6963 = (x6961 > x6956);
                const Mask x6964 = (x6962 | x6963);
                const Real x6965 = magnitude(x6960);
                const Real x6966 = w6838 * 0.5;
                const Mask x6967 = (x6965 > x6966);
                const Mask x6968 = (x6964 | x6967);
                const Real x6969 = x6955 + x6956;
                const Real x6970 = x6969 * 0.5;
                const Real x6971 = select(x6968, x6970, x6961);
                const Real x6972 = x6971 - w6834;
                const Real x6973 = magnitude(x6972);
                const Mask x6974 = (x6973 >= 0.0001);
                const Real x6975 = select(w6839, x6971, w6834);
                const Real x6976 = select(w6839, x6950, w6835);
                const Real x6977 = select(w6839, x6955, w6836);
                const Real x6978 = select(w6839, x6956, w6837);
                const Real x6979 = select(w6839, x6973, w6838);
                const Mask x6980 = select(w6839, x6974, w6839);
                w6834 = x6975;
                w6835 = x6976;
                w6836 = x6977;
                w6837 = x6978;
                w6838 = x6979;
                w6839 = x6980;
            }
            // snow_skin.skin_with
            const Real x6981 = x6809 - w6835;
            const Mask x6982 = (x6981 < 0.001);
            const Real x6983 = select(x6982, 0.001, x6981);
            const Mask x6984 = (real_366[0] < 0.0);
            const Real x6985 = select(x6984, 0.0, real_366[0]);
            const Real x6986 = x6985 * 20.0;
            const Mask x6987 = (x6985 > 0.0);
            const Real x6988 = select(x6987, 20.0, 0.0);
            const Real x6989 = w6834 - real_366[0];
            const Real x6990 = x6809 * x6989;
            const Real x6991 = select(x6822, x5173, x6990);
            const Real x6992 = x6809 / x6983;
            const Real x6993 = w6835 * x6992;
            const Real x6994 = select(x6822, 0.0, x6993);
            const Real x6995 = select(x6833, x6989, 0.0);
            const Real x6996 = select(x6819, w6834, 0.0);
            const Real x6997 = x6991 - x6986;
            const Real x6998 = select(x6819, x6997, 0.0);
            const Real x6999 = x6994 - x6988;
            const Real x7000 = select(x6819, x6999, 0.0);
            const Real x7001 = w6835 / x6983;
            const Real x7003 = x7001 * x6995;
            const Real x7004 = -x7003;
            // snow_ground._flows
            for (int l = 0; l < 5; ++l) {
                const Mask a7005 = (real_366[l] > 0.0);
                const Real a7006 = select(a7005, 0.0, real_366[l]);
                const Mask a7007 = (real_366[l] < 0.0);
                const Real a7008 = select(a7007, 0.0, real_366[l]);
                real_412[l] = a7006;
                real_413[l] = a7008;
            }
            // retention.at, enthalpy.at, enthalpy.layers_with, snow_ground._iteration
            for (int l = 0; l < LAYERS; ++l) {
                const Real a6739 = exp(real_411[l]);
                const Real a6740 = numbers[l + LAYERS + 47] * a6739;
                const Real a6741 = real_410[l] * real_280[l];
                const Real a6742 = a6740 / a6741;
                const Real a6744 = a6739 * 0.008034787106446777;
                const Real a6746 = a6744 + numbers[l + 6 * LAYERS + 47];
                const Real a6747 = -a6746;
                const Real a6748 = a6742 * 0.008034787106446777;
                const Mask a6749 = (mask_349[l] | mask_346[l]);
                const Real a6750 = select(a6749, real_409[l], a6747);
                const Real a6752 = select(w6601, a6750, real_389[l]);
                const Real a6753 = select(w6601, real_408[l], real_388[l]);
                const Real a6754 = select(w6601, a6747, real_386[l]);
                const Real a6755 = select(w6601, a6748, real_402[l]);
                real_296[l + 1] = a6752;
                real_407[l] = a6753;
                real_406[l] = a6754;
                real_405[l] = a6755;
            }
            // snow_ground._residuals
            const Real x7014 = real_366[4] - real_296[1];
            const Real x7015 = x6185 * x7014;
            // snow_ground._links, snow_ground._flows
            for (int l = 0; l < 4; ++l) {
                const Real a6800 = real_365[l] + real_373[l + 1];
                const Real a6801 = 1 / a6800;
                const Real a6802 = x6180 * a6801;
                const Real a6803 = select(x5028, a6802, 0.0);
                const Real a6804 = a6803 * a6801;
                const Real a6807 = a6804 * real_152[l];
                const Real a6808 = a6804 * real_390[l + 1];
                const Real a7009 = real_412[l] - real_412[l + 1];
                const Real a7010 = a6803 * a7009;
                const Real a7011 = real_413[l] - real_413[l + 1];
                const Real a7012 = real_401[l] * a7011;
                const Real a7013 = a7010 + a7012;
                real_414[l] = a6803;
                real_415[l] = a6807;
                real_416[l] = a6808;
                real_417[l] = a7013;
            }
            // snow_ground._residuals
            real_417[4] = real_of(0.0);
            real_413[0] = real_of(0.0);
            for (int l = 0; l < 4; ++l) real_413[l + 1] = real_417[l];
            const Real x7020 = x6180 * x6998;
            // enthalpy._drop_from_above
            real_296[0] = real_of(0.0);
            // enthalpy.heat_residual
            for (int l = 0; l < LAYERS - 1; ++l) real_411[l] = real_296[l + 2];
            real_411[LAYERS - 1] = real_of(0.0);
            // snow_ground._residuals
            const Real x7038 = x6188 * real_366[4];
            // snow_ground._residuals, snow_ground._at
            Real a7042_last = real_of(0.0);
            for (int l = 0; l < 5; ++l) {
                const Real a7018 = real_417[l] - real_413[l];
                const Real a7019 = a7018 + in_row(l, 4, x7015);
                const Real a7021 = real_391[l] - real_150[l];
                const Real a7022 = a7021 + a7019;
                const Real a7023 = a7022 - in_row(l, 0, x7020);
                const Real a7041 = magnitude(a7023);
                a7042_last = a7042_last + a7041;
                real_412[l] = a7023;
                real_152[l] = a7041;
            }
            // snow_ground._at
            const Real x7043 = x1353 * a7042_last;
            // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
            Real a7047_last = real_of(0.0);
            for (int l = 0; l < LAYERS; ++l) {
                const Real a7024 = 2094000.0 * real_407[l];
                const Real a7025 = real_281[l] + a7024;
                const Real a7026 = a7025 * real_296[l + 1];
                const Real a7027 = real_407[l] * 333500000.0;
                const Real a7028 = a7026 + a7027;
                const Real a7029 = a7028 - real_343[l];
                const Real a7031 = real_296[l + 1] - real_296[l];
                const Real a7032 = real_345[l] * a7031;
                const Real a7033 = a7029 + a7032;
                const Real a7035 = real_296[l + 1] - real_411[l];
                const Real a7036 = real_348[l] * a7035;
                const Real a7037 = a7033 + a7036;
                const Real a7040 = a7037 + in_row(l, 0, x7038);
                const Real a7045 = magnitude(a7040);
                const Real a7046 = numbers[l] * a7045;
                a7047_last = a7047_last + a7046;
                real_410[l] = a7040;
                real_409[l] = a7045;
            }
            // snow_ground._at
            const Real x7048 = a7047_last - x7043;
            // snow_ground._tolerance
            const Real x7051 = x6180 * x6799;
            const Real x7052 = magnitude(x6996);
            const Real x7053 = magnitude(real_366[0]);
            const Real x7054 = x7052 + x7053;
            const Real x7055 = x7051 * x7054;
            Real a7056_last = real_of(0.0);
            for (int l = 0; l < 4; ++l) {
                a7056_last = a7056_last + real_414[l];
            }
            const Real x7057 = a7056_last + x6185;
            Real a7059_last = real_of(-INFINITE);
            for (int l = 0; l < 5; ++l) {
                const Real a7058 = magnitude(real_366[l]);
                a7059_last = maximum(a7059_last, a7058);
            }
            const Real x7060 = a7059_last + x5575;
            const Real x7061 = x7060 + 30.0;
            const Real x7062 = x7057 * x7061;
            const Real x7063 = x7062 + x7055;
            // snow_ground._at
            Mask a7050_last = mask_of(false);
            for (int l = 0; l < LAYERS; ++l) {
                const Mask a7049 = (real_409[l] > real_344[l]);
                a7050_last = (a7050_last | a7049);
            }
            // snow_ground._tolerance, snow_ground._at
            Mask a7067_last = mask_of(false);
            for (int l = 0; l < 5; ++l) {
                const Real a7064 = real_139[l] + x7063;
                const Real a7065 = a7064 * 7.105427357601002e-15;
                const Mask a7066 = (real_152[l] > a7065);
                a7067_last = (a7067_last | a7066);
            }
            // snow_ground._at
            const Mask x7068 = (a7050_last | a7067_last);
            // snow_ground._iteration
            const Real x7069 = w6599 * 0.0001;
            const Real x7070 = 1.0 - x7069;
            const Real x7071 = x7070 * w6598;
            const Mask x7072 = (x7048 < x7071);
            const Mask x7073 = (w6600 < 20.0);
            const Mask x7074 = (x7072 | x7073);
            const Mask x7075 = (w6599 <= 0.0001);
            const Mask x7076 = (x7074 | x7075);
            const Mask x7077 = (w6601 & x7076);
            const Real x7078 = w6599 * 2.0;
            const Mask x7079 = (x7078 > 1.0);
            const Real x7080 = select(x7079, 1.0, x7078);
            const Real x7081 = w6599 * 0.5;
            const Real x7082 = select(x7077, x7080, x7081);
            const Real x7088 = select(x7077, x6799, w6584);
            const Real x7089 = select(x7077, x6806, w6585);
            const Real x7093 = select(x7077, x6996, w6589);
            const Real x7094 = select(x7077, x6991, w6590);
            const Real x7095 = select(x7077, x6998, w6591);
            const Real x7096 = select(x7077, x7000, w6592);
            const Real x7097 = select(x7077, x7004, w6593);
            const Real x7098 = select(x7077, x6983, w6594);
            const Mask x7099 = select(x7077, x6822, w6595);
            const Real x7102 = select(x7077, x7048, w6598);
            const Mask x7103 = select(x7077, x7068, w6601);
            const Real x7104 = select(w6601, x7082, w6599);
            const Real x7105 = real_of_mask(w6601);
            const Real x7106 = w6600 + x7105;
            const Mask x7107 = ~x7077;
            const Mask x7108 = (x7103 | x7107);
            const Mask x7109 = (w6601 & x7108);
            for (int l = 0; l < 5; ++l) {
                const Real a7083 = select(x7077, real_391[l], real_392[l]);
                const Real a7100 = select(x7077, real_412[l], real_367[l]);
                real_152[l] = a7083;
                real_366[l] = a7100;
            }
            for (int l = 0; l < LAYERS; ++l) {
                const Real a7084 = select(x7077, real_296[l + 1], real_389[l]);
                const Real a7085 = select(x7077, real_407[l], real_388[l]);
                const Real a7086 = select(x7077, real_406[l], real_386[l]);
                const Real a7087 = select(x7077, real_405[l], real_402[l]);
                const Real a7101 = select(x7077, real_410[l], real_404[l]);
                real_409[l] = a7084;
                real_411[l] = a7085;
                real_408[l] = a7086;
                real_418[l] = a7087;
                real_419[l] = a7101;
            }
            for (int l = 0; l < 4; ++l) {
                const Real a7090 = select(x7077, real_414[l], real_394[l]);
                const Real a7091 = select(x7077, real_415[l], real_393[l]);
                const Real a7092 = select(x7077, real_416[l], real_403[l]);
                real_420[l] = a7090;
                real_421[l] = a7091;
                real_422[l] = a7092;
            }
            for (int l = 0; l < 5; ++l) real_392[l] = real_152[l];
            for (int l = 0; l < LAYERS; ++l) real_389[l] = real_409[l];
            for (int l = 0; l < LAYERS; ++l) real_388[l] = real_411[l];
            for (int l = 0; l < LAYERS; ++l) real_386[l] = real_408[l];
            for (int l = 0; l < LAYERS; ++l) real_402[l] = real_418[l];
            for (int l = 0; l < 4; ++l) real_394[l] = real_420[l];
            for (int l = 0; l < 4; ++l) real_393[l] = real_421[l];
            for (int l = 0; l < 4; ++l) real_403[l] = real_422[l];
            for (int l = 0; l < 5; ++l) real_367[l] = real_366[l];
            for (int l = 0; l < LAYERS; ++l) real_404[l] = real_419[l];
            w6584 = x7088;
            w6585 = x7089;
            w6589 = x7093;
            w6590 = x7094;
            w6591 = x7095;
            w6592 = x7096;
            w6593 = x7097;
            w6594 = x7098;
            w6595 = x7099;
            w6598 = x7102;
            w6599 = x7104;
            w6600 = x7106;
            w6601 = x7109;
        }
        // snow_ground._tolerance
        const Real x7117 = x6180 * w6584;
        const Real x7118 = magnitude(w6589);
        // snow_layers.warmth
        for (int l = 0; l < 5; ++l) {
            const Real a7110 = real_392[l] - real_139[l];
            const Mask a7111 = (real_392[l] < 0.0);
            const Mask a7112 = (a7110 > 0.0);
            const Real a7113 = real_392[l] * real_358[l];
            const Real a7114 = a7110 * real_359[l];
            const Real a7115 = select(a7112, a7114, 0.0);
            const Real a7116 = select(a7111, a7113, a7115);
            real_396[l] = a7116;
        }
        // snow_ground._tolerance
        const Real x7119 = magnitude(real_396[0]);
        const Real x7120 = x7118 + x7119;
        const Real x7121 = x7117 * x7120;
        Real a7122_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a7122_last = a7122_last + real_394[l];
        }
        const Real x7123 = a7122_last + x6185;
        Real a7125_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a7124 = magnitude(real_396[l]);
            a7125_last = maximum(a7125_last, a7124);
        }
        const Real x7126 = a7125_last + x5575;
        const Real x7127 = x7126 + 30.0;
        const Real x7128 = x7123 * x7127;
        const Real x7129 = x7128 + x7121;
        // snow_ground._tolerance, snow_ground._is_solved
        Mask a7135_last = mask_of(true);
        for (int l = 0; l < 5; ++l) {
            const Real a7130 = real_139[l] + x7129;
            const Real a7131 = a7130 * 7.105427357601002e-15;
            const Real a7132 = a7131 * 8.0;
            const Real a7133 = magnitude(real_367[l]);
            const Mask a7134 = (a7133 <= a7132);
            a7135_last = (a7135_last & a7134);
        }
        // enthalpy.is_accepted
        Mask a7141_last = mask_of(true);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7136 = real_344[l] * 8.0;
            const Mask a7137 = (a7136 < 0.001);
            const Real a7138 = select(a7137, 0.001, a7136);
            const Real a7139 = magnitude(real_404[l]);
            const Mask a7140 = (a7139 <= a7138);
            a7141_last = (a7141_last & a7140);
        }
        // snow_ground._is_solved
        const Mask x7142 = (a7135_last & a7141_last);
        // snow_ground._in_part
        const Mask x7143 = (w6176 & x7142);
        const Real x7144 = select(x7143, x6179, w6175);
        // parts.added_next
        const Real x7145 = select(x7143, 2.0, 0.125);
        const Real x7146 = x7145 * w6157;
        // snow_ground._in_part
        const Real x7152 = select(x7143, w6584, w6163);
        const Real x7153 = select(x7143, w6585, w6164);
        const Real x7157 = select(x7143, w6589, w6168);
        const Real x7158 = select(x7143, w6590, w6169);
        const Real x7159 = select(x7143, w6591, w6170);
        const Real x7160 = select(x7143, w6592, w6171);
        const Real x7161 = select(x7143, w6593, w6172);
        const Real x7162 = select(x7143, w6594, w6173);
        const Mask x7163 = select(x7143, w6595, w6174);
        const Mask x7164 = (x7144 < 1.0);
        const Mask x7165 = (w6176 & x7164);
        for (int l = 0; l < 5; ++l) {
            const Real a7147 = select(x7143, real_392[l], real_360[l]);
            real_367[l] = a7147;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7148 = select(x7143, real_389[l], real_354[l]);
            const Real a7149 = select(x7143, real_388[l], real_338[l]);
            const Real a7150 = select(x7143, real_386[l], real_357[l]);
            const Real a7151 = select(x7143, real_402[l], real_342[l]);
            real_404[l] = a7148;
            real_344[l] = a7149;
            real_387[l] = a7150;
            real_384[l] = a7151;
        }
        for (int l = 0; l < 4; ++l) {
            const Real a7154 = select(x7143, real_394[l], real_372[l]);
            const Real a7155 = select(x7143, real_393[l], real_371[l]);
            const Real a7156 = select(x7143, real_403[l], real_370[l]);
            real_395[l] = a7154;
            real_399[l] = a7155;
            real_400[l] = a7156;
        }
        for (int l = 0; l < 5; ++l) real_360[l] = real_367[l];
        for (int l = 0; l < LAYERS; ++l) real_354[l] = real_404[l];
        for (int l = 0; l < LAYERS; ++l) real_338[l] = real_344[l];
        for (int l = 0; l < LAYERS; ++l) real_357[l] = real_387[l];
        for (int l = 0; l < LAYERS; ++l) real_342[l] = real_384[l];
        for (int l = 0; l < 4; ++l) real_372[l] = real_395[l];
        for (int l = 0; l < 4; ++l) real_371[l] = real_399[l];
        for (int l = 0; l < 4; ++l) real_370[l] = real_400[l];
        w6157 = x7146;
        w6163 = x7152;
        w6164 = x7153;
        w6168 = x7157;
        w6169 = x7158;
        w6170 = x7159;
        w6171 = x7160;
        w6172 = x7161;
        w6173 = x7162;
        w6174 = x7163;
        w6175 = x7144;
        w6176 = x7165;
    }
    // snow_skin.skin_flux
    const Real x7178 = w6168 + 273.15;
    const Real x7179 = w6168 - x1448;
    // calm_air.coefficient
    const Real x7181 = x7179 * x1420;
    const Real x7182 = -x7181;
    // calm_air.limited_richardson
    const Mask x7183 = (x7182 > 0.0);
    const Real x7184 = select(x7183, x7181, 0.0);
    const Real x7186 = x7184 * x2118;
    const Real x7187 = -x7186;
    const Real x7188 = expm1(x7187);
    const Real x7190 = x7188 + 2.0;
    const Real x7191 = x7188 / x7190;
    const Real x7193 = numbers[LAYERS + 2] * x7191;
    const Real x7195 = select(x7183, x7193, x7181);
    const Real x7196 = -x7195;
    const Real x7197 = x7191 * x7191;
    const Real x7198 = 1.0 - x7197;
    const Real x7199 = select(x7183, x7198, 1.0);
    // calm_air.coefficient
    const Mask x7200 = (x7196 > 0.0);
    const Real x7201 = select(x7200, x7195, 0.0);
    const Real x7203 = x7201 * 5.0;
    const Real x7205 = 1.0 - x7203;
    const Real x7206 = sqrt(x7205);
    const Real x7207 = x7201 * 15.0;
    const Real x7209 = x7207 * x7206;
    const Real x7211 = 1.0 - x7209;
    const Real x7212 = 1 / x7211;
    const Real x7214 = x7212 * x7212;
    const Real x7216 = x7206 * 15.0;
    const Real x7217 = x7201 * 37.5;
    const Real x7219 = x7217 / x7206;
    const Real x7221 = x7216 - x7219;
    const Real x7222 = x7214 * x7221;
    const Real x7223 = -x7222;
    const Real x7224 = select(x7200, 0.0, x7195);
    const Mask x7225 = (x7224 > 1e-30);
    const Mask x7226 = (x7224 < 1e-30);
    const Real x7227 = select(x7226, 1e-30, x7224);
    const Real x7228 = sqrt(x7227);
    const Real x7229 = select(x7225, x7228, 0.0);
    const Real x7230 = x1430 * x7229;
    const Real x7231 = x7230 + 1.0;
    const Real x7232 = 1 / x7231;
    const Real x7233 = x7224 * 15.0;
    const Real x7234 = x7233 * x7232;
    const Real x7235 = x7234 + 1.0;
    const Real x7236 = x7232 * (-7.5);
    const Real x7237 = x7232 + 1.0;
    const Real x7238 = x7236 * x7237;
    const Real x7239 = select(x7200, x7223, x7238);
    const Real x7240 = x7239 * x7199;
    const Real x7241 = select(x7200, x7212, x7235);
    const Real x7242 = x1409 * x7241;
    const Real x7243 = x5133 * x7240;
    // snow_skin.skin_flux
    const Real x7245 = x257 * x7242;
    const Real x7246 = x257 * x7243;
    const Real x7248 = 1 / x7178;
    const Real x7249 = 6138.82863340564 * x7248;
    const Real x7250 = w6168 * 0.0036609921288669233;
    const Real x7251 = x7250 * x7249;
    const Real x7252 = exp(x7251);
    const Real x7253 = x7252 * 611.0;
    const Real x7254 = x7253 * 0.378;
    const Real x7255 = forcing[3] - x7254;
    const Real x7256 = 1 / x7255;
    const Real x7257 = x7253 * 0.622;
    const Real x7258 = x7257 * x7256;
    const Real x7259 = x7249 * x7248;
    const Real x7260 = x7258 * x7259;
    const Real x7261 = forcing[3] * x7256;
    const Real x7262 = x7260 * x7261;
    const Real x7263 = x7258 - forcing[2];
    const Real x7264 = x7245 * 1004.5;
    const Real x7265 = x7264 + numbers[LAYERS + 4];
    const Real x7266 = x7178 * x7178;
    const Real x7267 = x7266 * x7178;
    const Real x7268 = x5156 * x7267;
    const Real x7269 = x7246 * x7263;
    const Real x7271 = x7245 * x7262;
    const Real x7272 = x7271 - x7269;
    const Real x7273 = x7246 * 1004.5;
    const Real x7275 = x7273 * x7179;
    const Real x7277 = x7265 - x7275;
    const Real x7278 = x7268 * (-4.0);
    const Real x7279 = x7278 - x7277;
    const Real x7280 = 2830000.0 * x7272;
    const Real x7281 = x7279 - x7280;
    // snow_ground._solution
    const Real x7282 = select(x5028, w6163, 1.0);
    // snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a1158_1508 = real_109[l] * x776;
        const Real a1164_1508 = select(x466, a1158_1508, 1.0);
        const Real a5184_1508 = a1164_1508 * 333500.0;
        const Real a7171 = real_360[l] - a5184_1508;
        const Mask a7172 = (real_360[l] < 0.0);
        const Mask a7173 = (a7171 > 0.0);
        const Real a5276_1508 = real_136[l] * 0.0004748338081671415;
        const Real a7174 = real_360[l] * a5276_1508;
        const Real a5277_1508 = real_136[l] * 0.0002370791844476055;
        const Real a7175 = a7171 * a5277_1508;
        const Real a7176 = select(a7173, a7175, 0.0);
        const Real a7177 = select(a7172, a7174, a7176);
        real_368[l] = a7171;
        mask_377[l] = a7172;
        mask_423[l] = a7173;
        real_364[l] = a7177;
    }
    // snow_skin._is_melting
    const Real x7283 = x7282 * real_364[0];
    const Real x7284 = x5173 + x7283;
    const Mask x7285 = (x7284 >= 0.0);
    // snow_skin.skin_with
    const Real x7286 = x7282 - x7281;
    const Mask x7287 = (x7286 < 0.001);
    const Real x7288 = select(x7287, 0.001, x7286);
    const Mask x7289 = (real_364[0] < 0.0);
    const Real x7290 = select(x7289, 0.0, real_364[0]);
    const Real x7291 = x7290 * 20.0;
    const Mask x7292 = (x7290 > 0.0);
    const Real x7293 = select(x7292, 20.0, 0.0);
    const Real x7294 = w6168 - real_364[0];
    const Real x7295 = x7282 * x7294;
    const Real x7296 = select(x7285, x5173, x7295);
    const Real x7297 = x7282 / x7288;
    const Real x7298 = x7281 * x7297;
    const Real x7299 = select(x7285, 0.0, x7298);
    const Mask x7300 = ~x7285;
    const Mask x7301 = (x5028 & x7300);
    const Real x7302 = select(x7301, x7294, 0.0);
    const Real x7303 = select(x5028, w6168, 0.0);
    const Real x7304 = x7296 - x7291;
    const Real x7305 = select(x5028, x7304, 0.0);
    const Real x7306 = x7299 - x7293;
    const Real x7307 = select(x5028, x7306, 0.0);
    const Real x7308 = x7281 / x7288;
    const Real x7310 = x7308 * x7302;
    // snow_layers.warmth, snow_ground._response
    for (int l = 0; l < 5; ++l) {
        const Real a5277_1536 = real_136[l] * 0.0002370791844476055;
        const Real a7312 = select(mask_423[l], a5277_1536, 0.0);
        const Real a5276_1536 = real_136[l] * 0.0004748338081671415;
        const Real a7313 = select(mask_377[l], a5276_1536, a7312);
        const Mask a7314 = (real_364[l] > 0.0);
        const Real a7315 = select(a7314, 0.0, real_364[l]);
        real_361[l] = a7313;
        mask_424[l] = a7314;
        real_139[l] = a7315;
    }
    // snow_ground._response
    const Real x7317 = x7307 * real_361[0];
    const Real x7318 = x7310 * w6164;
    const Real x7320 = x7317 - x7318;
    const Real x7329 = seconds * x7320;
    // snow_ground._solution
    const Mask x7338 = (w6175 == 1.0);
    // enthalpy.is_on_curve, snow_ground._solution, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground.advance_snow_ground, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        after[2 * LAYERS + l] = real_338[l];
        const Mask a7166 = (real_338[l] < real_252[l]);
        const Mask a7167 = (real_338[l] > real_291[l]);
        const Mask a7168 = (a7166 & a7167);
        const Real a7169 = select(a7168, real_342[l], 1.0);
        const Real a7170 = 1 / a7169;
        const Real a7330 = 2094000.0 * real_354[l];
        const Real a7331 = a7330 + 333500000.0;
        const Real a7332 = a7331 / a7169;
        const Real a7333 = 2094000.0 * real_338[l];
        const Real a7334 = real_281[l] + a7333;
        const Real a7335 = select(a7168, a7332, 0.0);
        const Real a7336 = a7334 + a7335;
        const Real a7337 = select(a7168, a7170, 0.0);
        const Mask a7360 = (real_338[l] >= real_252[l]);
        const Real a7361 = select(a7360, real_252[l], real_291[l]);
        const Real a7363 = select(a7168, real_338[l], a7361);
        const Real a7365 = a7363 - numbers[l + 15 * LAYERS + 54];
        const Real a7367 = a7365 / real_280[l];
        const Mask a7371 = (a7367 < 1e-12);
        const Real a7372 = select(a7371, 1e-12, a7367);
        const Real a7374 = log(a7372);
        const Real a7376 = numbers[l + LAYERS + 47] * a7374;
        const Real a7380 = numbers[l + 16 * LAYERS + 54] - a7376;
        const Mask a7382 = (a7380 > 16.11809565095832);
        const Real a7383 = select(a7382, 16.11809565095832, a7380);
        mask_339[l] = a7168;
        real_357[l] = a7336;
        real_355[l] = a7337;
        mask_346[l] = a7360;
        real_336[l] = a7363;
        real_277[l] = a7367;
        mask_349[l] = a7371;
        real_356[l] = a7372;
        real_352[l] = a7374;
        mask_425[l] = a7382;
        real_351[l] = a7383;
    }
    // snow_layers.warmth, snow_ground._links
    for (int l = 0; l < 5; ++l) {
        const Real a7400 = real_136[l] * real_136[l];
        const Real a7419 = real_362[l] * real_362[l];
        const Real a7423 = real_360[l] * real_362[l];
        const Mask a7426 = (a7423 < 0.0);
        const Real a7427 = select(a7426, 0.0, a7423);
        const Mask a7430 = (a7427 > 1.0);
        const Real a7431 = select(a7430, 1.0, a7427);
        const Real a7434 = a7431 * a7431;
        const Real a7439 = real_363[l] * a7434;
        const Real a7444 = 1.0 - a7439;
        const Real a7446 = a7444 * real_146[l];
        const Real a7451 = a7444 * real_141[l];
        const Real a7456 = a7451 - real_158[l];
        const Mask a7458 = (a7456 < 0.0);
        const Real a7459 = select(a7458, 0.0, a7456);
        const Real a7461 = a7431 * 10.0;
        const Mask a7464 = (a7461 > 1.0);
        const Real a7465 = select(a7464, 1.0, a7461);
        const Real a7468 = a7465 * a7459;
        const Real a7473 = a7451 - a7468;
        real_150[l] = a7400;
        real_367[l] = a7419;
        mask_426[l] = a7426;
        mask_427[l] = a7430;
        real_392[l] = a7431;
        real_396[l] = a7434;
        real_155[l] = a7444;
        real_366[l] = a7446;
        mask_428[l] = a7458;
        real_152[l] = a7459;
        mask_429[l] = a7464;
        real_412[l] = a7465;
        real_391[l] = a7473;
    }
    // snow_ground._links
    const Real x7475 = 1 / real_391[0];
    const Real x7476 = x7475 * x7475;
    const Real x7480 = select(x5028, x7475, 0.0);
    // snow_skin.skin_flux
    const Real x7496 = x7303 + 273.15;
    const Real x7497 = x7303 - x1448;
    // calm_air.coefficient
    const Real x7501 = x7497 * x1420;
    const Real x7502 = -x7501;
    // calm_air.limited_richardson
    const Mask x7509 = (x7502 > 0.0);
    const Real x7510 = select(x7509, x7501, 0.0);
    const Real x7514 = x7510 * x2118;
    const Real x7515 = -x7514;
    const Real x7520 = expm1(x7515);
    const Real x7521 = x7520 + 1.0;
    const Real x7525 = x7520 + 2.0;
    const Real x7526 = x7520 / x7525;
    const Real x7532 = numbers[LAYERS + 2] * x7526;
    const Real x7538 = select(x7509, x7532, x7501);
    const Real x7539 = -x7538;
    // calm_air.coefficient
    const Mask x7541 = (x7539 > 0.0);
    const Real x7542 = select(x7541, x7538, 0.0);
    const Real x7545 = x7542 * 5.0;
    const Real x7548 = 1.0 - x7545;
    const Real x7549 = sqrt(x7548);
    const Real x7550 = x7549 * 2.0;
    const Real x7552 = x7542 * 15.0;
    const Real x7555 = x7552 * x7549;
    const Real x7561 = 1.0 - x7555;
    const Real x7562 = 1 / x7561;
    const Real x7563 = x7562 * x7562;
    const Real x7568 = select(x7541, 0.0, x7538);
    const Mask x7571 = (x7568 > 1e-30);
    const Mask x7572 = (x7568 < 1e-30);
    const Real x7573 = select(x7572, 1e-30, x7568);
    const Real x7576 = sqrt(x7573);
    const Real x7577 = x7576 * 2.0;
    const Real x7580 = select(x7571, x7576, 0.0);
    const Real x7583 = x1430 * x7580;
    const Real x7588 = x7583 + 1.0;
    const Real x7589 = 1 / x7588;
    const Real x7590 = x7589 * x7589;
    const Real x7594 = x7568 * 15.0;
    const Real x7597 = x7594 * x7589;
    const Real x7604 = x7597 + 1.0;
    const Real x7605 = select(x7541, x7562, x7604);
    const Real x7608 = x1409 * x7605;
    // snow_skin.skin_flux
    const Real x7613 = x257 * x7608;
    const Real x7617 = 1 / x7496;
    const Real x7618 = 6138.82863340564 * x7617;
    const Real x7619 = x7303 * 0.0036609921288669233;
    const Real x7620 = x7619 * x7618;
    const Real x7621 = exp(x7620);
    const Real x7622 = x7621 * 611.0;
    const Real x7623 = x7622 * 0.378;
    const Real x7624 = forcing[3] - x7623;
    const Real x7625 = 1 / x7624;
    const Real x7626 = x7625 * x7625;
    const Real x7629 = x7622 * 0.622;
    const Real x7630 = x7629 * x7625;
    const Real x7633 = x7630 - forcing[2];
    const Real x7636 = x7613 * 1004.5;
    const Real x7638 = x7636 + numbers[LAYERS + 4];
    const Real x7641 = x7496 * x7496;
    const Real x7642 = x7641 * x7496;
    const Real x7643 = x5156 * x7642;
    const Real x7645 = x7613 * x7633;
    const Real x7650 = x7638 * x7497;
    const Real x7654 = x7643 * x7496;
    const Real x7656 = x1446 - x7654;
    const Real x7658 = x7656 - x7650;
    const Real x7660 = 2830000.0 * x7645;
    const Real x7662 = x7658 - x7660;
    // snow_skin.skin_of
    const Real x7664 = x7303 - real_364[0];
    const Real x7666 = x7480 * x7664;
    const Real x7671 = x7662 - x7666;
    const Real x7673 = x7671 / x7288;
    const Real x7675 = x7303 + x7673;
    const Real x7676 = select(x7285, 0.0, x7675);
    const Real x7678 = x7676 - real_364[0];
    // snow_ground._flows
    for (int l = 0; l < 5; ++l) {
        const Mask a7694 = (real_364[l] < 0.0);
        const Real a7695 = select(a7694, 0.0, real_364[l]);
        mask_430[l] = a7694;
        real_136[l] = a7695;
    }
    // retention.at, enthalpy.at, snow_ground.advance_snow_ground
    for (int l = 0; l < LAYERS; ++l) {
        const Real a7385 = exp(real_351[l]);
        const Real a7389 = a7385 * 0.008034787106446777;
        const Real a7393 = a7389 + numbers[l + 6 * LAYERS + 47];
        const Real a7394 = -a7393;
        const Real a7397 = select(mask_339[l], a7394, real_354[l]);
        real_342[l] = a7385;
        real_291[l] = a7397;
    }
    // snow_ground._residuals
    const Real x7711 = real_364[4] - real_291[0];
    // enthalpy._drop_from_above
    real_351[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_351[l + 1] = real_291[l];
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_350[l] = real_291[l + 1];
    real_350[LAYERS - 1] = real_of(0.0);
    // snow_ground._response, snow_ground._links, snow_ground._flows
    for (int l = 0; l < 4; ++l) {
        const Real a7316 = real_139[l] - real_139[l + 1];
        const Real a7321 = select(mask_377[l], real_372[l], real_369[l]);
        const Real a7322 = a7321 * real_361[l];
        const Real a7323 = a7316 * real_371[l];
        const Real a7324 = a7322 + a7323;
        const Real a7325 = select(mask_377[l + 1], real_372[l], real_369[l]);
        const Real a7326 = a7325 * real_361[l + 1];
        const Real a7327 = a7316 * real_370[l];
        const Real a7328 = a7326 - a7327;
        const Real a7483 = real_366[l] + real_391[l + 1];
        const Real a7485 = 1 / a7483;
        const Real a7486 = a7485 * a7485;
        const Real a7490 = seconds * a7485;
        const Real a7493 = select(x5028, a7490, 0.0);
        const Real a7703 = real_136[l] - real_136[l + 1];
        real_376[l] = a7316;
        real_158[l] = a7324;
        real_413[l + 1] = a7328;
        real_375[l] = a7486;
        real_374[l] = a7493;
        real_400[l] = a7703;
    }
    // snow_ground._direction
    real_158[4] = real_of(0.0);
    real_413[0] = real_of(0.0);
    const Real x7785 = x5030 * real_361[4];
    const Real x7789 = x5033 * real_361[4];
    const Real x7796 = -x5030;
    for (int l = 0; l < 4; ++l) {
        const Real a7788 = -real_158[l];
        const Real a7795 = -real_413[l + 1];
        real_370[l] = a7788;
        real_371[l] = a7795;
    }
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a7791 = -real_286[l + 1];
        const Real a7797 = -real_272[l];
        real_307[l] = a7791;
        real_312[l] = a7797;
    }
    // tridiagonal._solve
    for (int l = 0; l < 4; ++l) real_378[l] = real_370[l];
    real_378[4] = x7789;
    for (int l = 0; l < LAYERS - 1; ++l) real_378[l + 5] = real_307[l];
    // snow_ground._direction
    for (int l = 0; l < 5; ++l) {
        const Real a7784 = real_158[l] + real_413[l];
        const Real a7786 = a7784 + in_row(l, 4, x7785);
        const Real a7787 = a7786 - in_row(l, 0, x7329);
        const Real a7792 = a7787 + 1.0;
        real_361[l] = a7792;
    }
    // enthalpy.at, enthalpy._drop_from_above, enthalpy.heat_residual, snow_ground._direction
    for (int l = 0; l < LAYERS; ++l) {
        const Real a7734 = 2094000.0 * real_336[l];
        const Real a7736 = real_281[l] + a7734;
        const Real a7750 = real_291[l] - real_351[l];
        const Real a7763 = real_291[l] - real_350[l];
        const Real a7793 = real_357[l] + real_274[l];
        const Real a7794 = a7793 + real_272[l];
        real_347[l] = a7736;
        real_331[l] = a7750;
        real_335[l] = a7763;
        real_341[l] = a7794;
    }
    // tridiagonal._solve
    for (int l = 0; l < 5; ++l) real_380[l] = real_361[l];
    for (int l = 0; l < LAYERS; ++l) real_380[l + 5] = real_341[l];
    for (int l = 0; l < 4; ++l) real_379[l] = real_371[l];
    real_379[4] = x7796;
    for (int l = 0; l < LAYERS - 1; ++l) real_379[l + 5] = real_312[l];
    // tridiagonal.jvp
    real_381[0] = real_of(0.0);
    for (int l = 0; l < LAYERS + 4; ++l) real_381[l + 1] = real_of(0.0);
    for (int l = 0; l < LAYERS + 4; ++l) real_385[l] = real_of(0.0);
    real_385[LAYERS + 4] = real_of(0.0);
    // snow_ground.advance_snow_ground
    const Real x7867 = select(x5028, x7303, 0.0);
    const Real x7869 = select(x5028, x7305, 0.0);
    const Real x7871 = real_364[4] - real_354[0];
    const Real x7873 = x1348 * x7871;
    const Real x7878 = select(x5028, x7873, 0.0);
    // snow_ground.advance_snow_ground, ground_heat.heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a7865 = select(x7338, real_354[l], NOT_A_NUMBER);
        const Real a7880 = a7865 + 273.15;
        after[l] = a7880;
        real_341[l] = a7865;
        real_350[l] = a7880;
    }
    // ground_heat.heat
    const Real x7883 = x4835 - real_350[0];
    // snow_skin.skin_flux
    const Real x7932 = x7867 + 273.15;
    after[3 * LAYERS + 31] = x7932;
    const Real x7933 = x7867 - x1448;
    // calm_air.coefficient
    const Real x7937 = x7933 * x1420;
    const Real x7938 = -x7937;
    // calm_air.limited_richardson
    const Mask x7945 = (x7938 > 0.0);
    const Real x7946 = select(x7945, x7937, 0.0);
    const Real x7950 = x7946 * x2118;
    const Real x7951 = -x7950;
    const Real x7956 = expm1(x7951);
    const Real x7957 = x7956 + 1.0;
    const Real x7961 = x7956 + 2.0;
    const Real x7962 = x7956 / x7961;
    const Real x7968 = numbers[LAYERS + 2] * x7962;
    const Real x7974 = select(x7945, x7968, x7937);
    const Real x7975 = -x7974;
    // calm_air.coefficient
    const Mask x7977 = (x7975 > 0.0);
    const Real x7978 = select(x7977, x7974, 0.0);
    const Real x7981 = x7978 * 5.0;
    const Real x7984 = 1.0 - x7981;
    const Real x7985 = sqrt(x7984);
    const Real x7986 = x7985 * 2.0;
    const Real x7988 = x7978 * 15.0;
    const Real x7991 = x7988 * x7985;
    const Real x7997 = 1.0 - x7991;
    const Real x7998 = 1 / x7997;
    const Real x7999 = x7998 * x7998;
    const Real x8004 = select(x7977, 0.0, x7974);
    const Mask x8007 = (x8004 > 1e-30);
    const Mask x8008 = (x8004 < 1e-30);
    const Real x8009 = select(x8008, 1e-30, x8004);
    const Real x8012 = sqrt(x8009);
    const Real x8013 = x8012 * 2.0;
    const Real x8016 = select(x8007, x8012, 0.0);
    const Real x8019 = x1430 * x8016;
    const Real x8024 = x8019 + 1.0;
    const Real x8025 = 1 / x8024;
    const Real x8026 = x8025 * x8025;
    const Real x8030 = x8004 * 15.0;
    const Real x8033 = x8030 * x8025;
    const Real x8040 = x8033 + 1.0;
    const Real x8041 = select(x7977, x7998, x8040);
    const Real x8044 = x1409 * x8041;
    // snow_skin.skin_flux
    const Real x8049 = x257 * x8044;
    const Real x8053 = 1 / x7932;
    const Real x8054 = x8053 * x8053;
    const Real x8058 = 6138.82863340564 * x8053;
    const Real x8061 = x7867 * 0.0036609921288669233;
    const Real x8063 = x8061 * x8058;
    const Real x8068 = exp(x8063);
    const Real x8070 = x8068 * 611.0;
    const Real x8072 = x8070 * 0.378;
    const Real x8074 = forcing[3] - x8072;
    const Real x8076 = 1 / x8074;
    const Real x8077 = x8076 * x8076;
    const Real x8081 = x8070 * 0.622;
    const Real x8083 = x8081 * x8076;
    const Real x8088 = x8083 - forcing[2];
    const Real x8090 = x8049 * 1004.5;
    const Real x8092 = x8090 + numbers[LAYERS + 4];
    const Real x8094 = x7932 * x7932;
    const Real x8097 = x8094 * x7932;
    const Real x8101 = x5156 * x8097;
    const Real x8105 = x8049 * x8088;
    const Real x8109 = x8092 * x7933;
    const Real x8113 = x8101 * x7932;
    const Real x8117 = x1446 - x8113;
    const Real x8119 = x8117 - x8109;
    const Real x8121 = 2830000.0 * x8105;
    const Real x8123 = x8119 - x8121;
    // layered_snow._melted
    const Real x8125 = seconds * x8105;
    const Real x8127 = x1353 * x8125;
    const Real x8133 = select(x5028, x8127, 0.0);
    const Real x8134 = -x8133;
    // snow_water.with_vapour_exchange
    const Mask x8136 = (x8134 < 0.0);
    const Real x8137 = select(x8136, 0.0, x8133);
    const Real x8138 = -x8137;
    const Mask x8141 = (x8133 < 0.0);
    const Real x8142 = select(x8141, 0.0, x8133);
    const Mask x8146 = (x1149 > 0.0);
    const Real x8147 = select(x8146, x1149, 1.0);
    // layered_snow._melted, snow_layers.liquid_water
    for (int l = 0; l < 5; ++l) {
        const Real a7895 = x1353 * real_360[l];
        const Real a7901 = select(x5028, a7895, 0.0);
        const Real a7904 = a7901 * 2.9985007496251872e-06;
        const Real a7905 = -a7904;
        const Mask a7907 = (a7905 < 0.0);
        const Real a7908 = select(a7907, 0.0, a7904);
        const Real a7909 = -a7908;
        const Mask a7911 = (a7909 > real_109[l]);
        const Real a7912 = select(a7911, real_109[l], a7909);
        const Real a7914 = real_109[l] - a7912;
        const Mask a7916 = (real_112[l] > 0.0);
        const Real a7917 = select(a7916, real_112[l], 1.0);
        const Real a7919 = a7914 / a7917;
        const Mask a7923 = (a7919 > 1.0);
        const Real a7924 = select(a7923, 1.0, a7919);
        const Real a7926 = select(a7916, a7924, 0.0);
        const Real a7928 = a7926 * real_65[l];
        real_361[l] = a7901;
        mask_431[l] = a7907;
        mask_432[l] = a7911;
        mask_433[l] = a7916;
        real_413[l] = a7917;
        real_158[l] = a7919;
        mask_434[l] = a7923;
        real_136[l] = a7926;
        real_391[l] = a7928;
    }
    // snow_water.with_vapour_exchange
    const Real x8149 = select(x8146, real_361[0], 0.0);
    const Real x8150 = -x8149;
    // snow_layers.liquid_water
    const Real x8152 = real_361[0] * 2.9985007496251872e-06;
    const Real x8153 = -x8152;
    const Mask x8155 = (x8153 < 0.0);
    const Real x8156 = select(x8155, 0.0, x8152);
    const Real x8157 = -x8156;
    const Mask x8159 = (x8157 > x1149);
    const Real x8160 = select(x8159, x1149, x8157);
    // snow_water.with_vapour_exchange
    const Real x8162 = x1149 - x8160;
    const Mask x8164 = (x8138 > x8162);
    const Real x8165 = select(x8164, x8162, x8138);
    const Real x8167 = x8165 - x8142;
    const Mask x8169 = (x8162 > 0.0);
    // snow_layers.warmth
    const Real x8170 = 1 / x8147;
    const Real x8171 = x8170 * x8170;
    const Real x8175 = x8170 * 0.0004748338081671415;
    const Real x8178 = x8170 * 0.0002370791844476055;
    const Real x8181 = x8147 * 333500.0;
    const Real x8183 = x8149 + x8181;
    const Real x8184 = -x8183;
    const Mask x8186 = (x8150 < 0.0);
    const Mask x8187 = (x8184 > 0.0);
    const Real x8188 = x8149 * x8175;
    const Real x8193 = x8183 * x8178;
    const Real x8198 = select(x8187, x8193, 0.0);
    const Real x8201 = select(x8186, x8188, x8198);
    const Real x8202 = -x8201;
    // snow_water.with_vapour_exchange
    const Mask x8204 = (x8202 > 0.0);
    const Real x8205 = select(x8204, 0.0, x8201);
    const Real x8208 = x8205 * 2106.0;
    const Real x8211 = x8167 * x8208;
    const Real x8217 = select(x8169, x8162, 1.0);
    const Real x8219 = x8167 / x8217;
    const Real x8223 = 1.0 - x8219;
    const Real x8226 = x8137 + x8165;
    const Real x8227 = -x8226;
    const Real x8229 = x1149 - x8167;
    const Real x8231 = x8211 - real_361[0];
    const Real x8233 = real_391[0] * x8223;
    const Real x8238 = select(x8169, x8233, real_391[0]);
    const Real x8240 = x8165 / x8147;
    const Real x8244 = 1.0 - x8240;
    const Real x8246 = real_108[0] * x8244;
    const Mask x8251 = (real_66[1] > 0.0);
    const Real x8252 = select(x8251, real_66[1], 1.0);
    const Real x8254 = select(x8251, real_361[1], 0.0);
    const Real x8255 = -x8254;
    // snow_layers.liquid_water
    const Real x8257 = real_361[1] * 2.9985007496251872e-06;
    const Real x8258 = -x8257;
    const Mask x8260 = (x8258 < 0.0);
    const Real x8261 = select(x8260, 0.0, x8257);
    const Real x8262 = -x8261;
    const Mask x8264 = (x8262 > real_66[1]);
    const Real x8265 = select(x8264, real_66[1], x8262);
    // snow_water.with_vapour_exchange
    const Real x8267 = real_66[1] - x8265;
    const Mask x8269 = (x8227 > x8267);
    const Real x8270 = select(x8269, x8267, x8227);
    const Mask x8272 = (x8267 > 0.0);
    // snow_layers.warmth
    const Real x8273 = 1 / x8252;
    const Real x8274 = x8273 * x8273;
    const Real x8278 = x8273 * 0.0004748338081671415;
    const Real x8281 = x8273 * 0.0002370791844476055;
    const Real x8284 = x8252 * 333500.0;
    const Real x8286 = x8254 + x8284;
    const Real x8287 = -x8286;
    const Mask x8289 = (x8255 < 0.0);
    const Mask x8290 = (x8287 > 0.0);
    const Real x8291 = x8254 * x8278;
    const Real x8296 = x8286 * x8281;
    const Real x8301 = select(x8290, x8296, 0.0);
    const Real x8304 = select(x8289, x8291, x8301);
    const Real x8305 = -x8304;
    // snow_water.with_vapour_exchange
    const Mask x8307 = (x8305 > 0.0);
    const Real x8308 = select(x8307, 0.0, x8304);
    const Real x8311 = x8308 * 2106.0;
    const Real x8314 = x8270 * x8311;
    const Real x8320 = select(x8272, x8267, 1.0);
    const Real x8322 = x8270 / x8320;
    const Real x8326 = 1.0 - x8322;
    const Real x8328 = x8167 + x8270;
    const Real x8330 = x8226 + x8270;
    const Real x8331 = -x8330;
    const Real x8334 = real_66[1] - x8270;
    const Real x8336 = x8314 - real_361[1];
    const Real x8338 = real_391[1] * x8326;
    const Real x8343 = select(x8272, x8338, real_391[1]);
    const Real x8345 = x8270 / x8252;
    const Real x8349 = 1.0 - x8345;
    const Real x8351 = real_108[1] * x8349;
    const Mask x8356 = (real_66[2] > 0.0);
    const Real x8357 = select(x8356, real_66[2], 1.0);
    const Real x8359 = select(x8356, real_361[2], 0.0);
    const Real x8360 = -x8359;
    // snow_layers.liquid_water
    const Real x8362 = real_361[2] * 2.9985007496251872e-06;
    const Real x8363 = -x8362;
    const Mask x8365 = (x8363 < 0.0);
    const Real x8366 = select(x8365, 0.0, x8362);
    const Real x8367 = -x8366;
    const Mask x8369 = (x8367 > real_66[2]);
    const Real x8370 = select(x8369, real_66[2], x8367);
    // snow_water.with_vapour_exchange
    const Real x8372 = real_66[2] - x8370;
    const Mask x8374 = (x8331 > x8372);
    const Real x8375 = select(x8374, x8372, x8331);
    const Mask x8377 = (x8372 > 0.0);
    // snow_layers.warmth
    const Real x8378 = 1 / x8357;
    const Real x8379 = x8378 * x8378;
    const Real x8383 = x8378 * 0.0004748338081671415;
    const Real x8386 = x8378 * 0.0002370791844476055;
    const Real x8389 = x8357 * 333500.0;
    const Real x8391 = x8359 + x8389;
    const Real x8392 = -x8391;
    const Mask x8394 = (x8360 < 0.0);
    const Mask x8395 = (x8392 > 0.0);
    const Real x8396 = x8359 * x8383;
    const Real x8401 = x8391 * x8386;
    const Real x8406 = select(x8395, x8401, 0.0);
    const Real x8409 = select(x8394, x8396, x8406);
    const Real x8410 = -x8409;
    // snow_water.with_vapour_exchange
    const Mask x8412 = (x8410 > 0.0);
    const Real x8413 = select(x8412, 0.0, x8409);
    const Real x8416 = x8413 * 2106.0;
    const Real x8419 = x8375 * x8416;
    const Real x8425 = select(x8377, x8372, 1.0);
    const Real x8427 = x8375 / x8425;
    const Real x8431 = 1.0 - x8427;
    const Real x8433 = x8328 + x8375;
    const Real x8435 = x8330 + x8375;
    const Real x8436 = -x8435;
    const Real x8439 = real_66[2] - x8375;
    const Real x8441 = x8419 - real_361[2];
    const Real x8443 = real_391[2] * x8431;
    const Real x8448 = select(x8377, x8443, real_391[2]);
    const Real x8450 = x8375 / x8357;
    const Real x8454 = 1.0 - x8450;
    const Real x8456 = real_108[2] * x8454;
    const Mask x8461 = (real_66[3] > 0.0);
    const Real x8462 = select(x8461, real_66[3], 1.0);
    const Real x8464 = select(x8461, real_361[3], 0.0);
    const Real x8465 = -x8464;
    // snow_layers.liquid_water
    const Real x8467 = real_361[3] * 2.9985007496251872e-06;
    const Real x8468 = -x8467;
    const Mask x8470 = (x8468 < 0.0);
    const Real x8471 = select(x8470, 0.0, x8467);
    const Real x8472 = -x8471;
    const Mask x8474 = (x8472 > real_66[3]);
    const Real x8475 = select(x8474, real_66[3], x8472);
    // snow_water.with_vapour_exchange
    const Real x8477 = real_66[3] - x8475;
    const Mask x8479 = (x8436 > x8477);
    const Real x8480 = select(x8479, x8477, x8436);
    const Mask x8482 = (x8477 > 0.0);
    // snow_layers.warmth
    const Real x8483 = 1 / x8462;
    const Real x8484 = x8483 * x8483;
    const Real x8488 = x8483 * 0.0004748338081671415;
    const Real x8491 = x8483 * 0.0002370791844476055;
    const Real x8494 = x8462 * 333500.0;
    const Real x8496 = x8464 + x8494;
    const Real x8497 = -x8496;
    const Mask x8499 = (x8465 < 0.0);
    const Mask x8500 = (x8497 > 0.0);
    const Real x8501 = x8464 * x8488;
    const Real x8506 = x8496 * x8491;
    const Real x8511 = select(x8500, x8506, 0.0);
    const Real x8514 = select(x8499, x8501, x8511);
    const Real x8515 = -x8514;
    // snow_water.with_vapour_exchange
    const Mask x8517 = (x8515 > 0.0);
    const Real x8518 = select(x8517, 0.0, x8514);
    const Real x8521 = x8518 * 2106.0;
    const Real x8524 = x8480 * x8521;
    const Real x8530 = select(x8482, x8477, 1.0);
    const Real x8532 = x8480 / x8530;
    const Real x8536 = 1.0 - x8532;
    const Real x8538 = x8433 + x8480;
    const Real x8540 = x8435 + x8480;
    const Real x8541 = -x8540;
    const Real x8544 = real_66[3] - x8480;
    const Real x8546 = x8524 - real_361[3];
    const Real x8548 = real_391[3] * x8536;
    const Real x8553 = select(x8482, x8548, real_391[3]);
    const Real x8555 = x8480 / x8462;
    const Real x8559 = 1.0 - x8555;
    const Real x8561 = real_108[3] * x8559;
    const Mask x8566 = (real_66[4] > 0.0);
    const Real x8567 = select(x8566, real_66[4], 1.0);
    const Real x8569 = select(x8566, real_361[4], 0.0);
    const Real x8570 = -x8569;
    // snow_layers.liquid_water
    const Real x8572 = real_361[4] * 2.9985007496251872e-06;
    const Real x8573 = -x8572;
    const Mask x8575 = (x8573 < 0.0);
    const Real x8576 = select(x8575, 0.0, x8572);
    const Real x8577 = -x8576;
    const Mask x8579 = (x8577 > real_66[4]);
    const Real x8580 = select(x8579, real_66[4], x8577);
    // snow_water.with_vapour_exchange
    const Real x8582 = real_66[4] - x8580;
    const Mask x8584 = (x8541 > x8582);
    const Real x8585 = select(x8584, x8582, x8541);
    const Mask x8587 = (x8582 > 0.0);
    // snow_layers.warmth
    const Real x8588 = 1 / x8567;
    const Real x8589 = x8588 * x8588;
    const Real x8593 = x8588 * 0.0004748338081671415;
    const Real x8596 = x8588 * 0.0002370791844476055;
    const Real x8599 = x8567 * 333500.0;
    const Real x8601 = x8569 + x8599;
    const Real x8602 = -x8601;
    const Mask x8604 = (x8570 < 0.0);
    const Mask x8605 = (x8602 > 0.0);
    const Real x8606 = x8569 * x8593;
    const Real x8611 = x8601 * x8596;
    const Real x8616 = select(x8605, x8611, 0.0);
    const Real x8619 = select(x8604, x8606, x8616);
    const Real x8620 = -x8619;
    // snow_water.with_vapour_exchange
    const Mask x8622 = (x8620 > 0.0);
    const Real x8623 = select(x8622, 0.0, x8619);
    const Real x8626 = x8623 * 2106.0;
    const Real x8629 = x8585 * x8626;
    const Real x8635 = select(x8587, x8582, 1.0);
    const Real x8637 = x8585 / x8635;
    const Real x8641 = 1.0 - x8637;
    const Real x8643 = x8538 + x8585;
    const Real x8646 = real_66[4] - x8585;
    const Real x8648 = x8629 - real_361[4];
    const Real x8650 = real_391[4] * x8641;
    const Real x8655 = select(x8587, x8650, real_391[4]);
    const Real x8657 = x8585 / x8567;
    const Real x8661 = 1.0 - x8657;
    const Real x8663 = real_108[4] * x8661;
    // snow_water.<genexpr>
    real_361[0] = x8229;
    real_361[1] = x8334;
    real_361[2] = x8439;
    real_361[3] = x8544;
    real_361[4] = x8646;
    real_66[0] = x8231;
    real_66[1] = x8336;
    real_66[2] = x8441;
    real_66[3] = x8546;
    real_66[4] = x8648;
    real_112[0] = x8238;
    real_112[1] = x8343;
    real_112[2] = x8448;
    real_112[3] = x8553;
    real_112[4] = x8655;
    real_366[0] = x8246;
    real_366[1] = x8351;
    real_366[2] = x8456;
    real_366[3] = x8561;
    real_366[4] = x8663;
    // snow_layers.liquid_water
    const Real x8676 = real_66[0] * 2.9985007496251872e-06;
    const Mask x8678 = (x8676 < 0.0);
    const Real x8679 = select(x8678, 0.0, x8676);
    const Mask x8681 = (x8679 > real_361[0]);
    const Real x8682 = select(x8681, real_361[0], x8679);
    // snow_water.percolated
    const Real x8684 = real_361[0] - x8682;
    const Mask x8686 = (x8684 > 0.0);
    const Real x8687 = select(x8686, x8684, 1.0);
    const Real x8689 = x8684 / x8687;
    const Mask x8693 = (x8689 > 1.0);
    const Real x8694 = select(x8693, 1.0, x8689);
    const Real x8696 = select(x8686, x8694, 0.0);
    const Real x8698 = x8696 * real_112[0];
    const Real x8702 = x8684 * 0.0010905125408942203;
    const Mask x8704 = (x8698 < x8702);
    const Real x8705 = select(x8704, x8702, x8698);
    // snow_properties._pores
    const Real x8707 = x8705 - x8702;
    const Mask x8709 = (x8707 < 0.0);
    const Real x8710 = select(x8709, 0.0, x8707);
    // snow_properties.held_by_pores
    const Real x8712 = x1292 * x8710;
    // snow_water.percolated
    const Real x8716 = x8682 - x8712;
    const Mask x8718 = (x8716 < 0.0);
    const Real x8719 = select(x8718, 0.0, x8716);
    const Mask x8721 = (x8682 > 0.0);
    const Real x8722 = select(x8721, x8682, 1.0);
    const Real x8724 = x8719 / x8722;
    const Real x8728 = real_66[0] * x8724;
    const Real x8732 = select(x8721, x8728, 0.0);
    const Mask x8734 = (real_361[0] > 0.0);
    const Real x8735 = select(x8734, real_361[0], 1.0);
    const Real x8737 = x8719 / x8735;
    const Real x8741 = real_361[0] - x8719;
    const Real x8743 = real_66[0] - x8732;
    const Real x8745 = 1.0 - x8737;
    const Real x8747 = real_366[0] * x8745;
    const Real x8752 = real_361[1] + x8719;
    const Real x8754 = real_66[1] + x8732;
    // snow_layers.liquid_water
    const Real x8756 = x8754 * 2.9985007496251872e-06;
    const Mask x8758 = (x8756 < 0.0);
    const Real x8759 = select(x8758, 0.0, x8756);
    const Mask x8761 = (x8759 > x8752);
    const Real x8762 = select(x8761, x8752, x8759);
    // snow_water.percolated
    const Real x8764 = x8752 - x8762;
    // snow_layers.liquid_water
    const Real x8766 = real_66[1] * 2.9985007496251872e-06;
    const Mask x8768 = (x8766 < 0.0);
    const Real x8769 = select(x8768, 0.0, x8766);
    const Mask x8771 = (x8769 > real_361[1]);
    const Real x8772 = select(x8771, real_361[1], x8769);
    // snow_water.percolated
    const Real x8774 = real_361[1] - x8772;
    const Mask x8776 = (x8774 > 0.0);
    const Real x8777 = select(x8776, x8774, 1.0);
    const Real x8779 = x8764 / x8777;
    const Mask x8783 = (x8779 > 1.0);
    const Real x8784 = select(x8783, 1.0, x8779);
    const Real x8786 = select(x8776, x8784, 0.0);
    const Real x8788 = x8786 * real_112[1];
    const Real x8792 = x8764 * 0.0010905125408942203;
    const Mask x8794 = (x8788 < x8792);
    const Real x8795 = select(x8794, x8792, x8788);
    // snow_properties._pores
    const Real x8797 = x8795 - x8792;
    const Mask x8799 = (x8797 < 0.0);
    const Real x8800 = select(x8799, 0.0, x8797);
    // snow_properties.held_by_pores
    const Real x8802 = x1292 * x8800;
    // snow_water.percolated
    const Real x8806 = x8762 - x8802;
    const Mask x8808 = (x8806 < 0.0);
    const Real x8809 = select(x8808, 0.0, x8806);
    const Mask x8811 = (x8762 > 0.0);
    const Real x8812 = select(x8811, x8762, 1.0);
    const Real x8814 = x8809 / x8812;
    const Real x8818 = x8754 * x8814;
    const Real x8822 = select(x8811, x8818, 0.0);
    const Mask x8824 = (x8752 > 0.0);
    const Real x8825 = select(x8824, x8752, 1.0);
    const Real x8827 = x8809 / x8825;
    const Real x8831 = x8752 - x8809;
    const Real x8833 = x8754 - x8822;
    const Real x8835 = 1.0 - x8827;
    const Real x8837 = real_366[1] * x8835;
    const Real x8842 = real_361[2] + x8809;
    const Real x8844 = real_66[2] + x8822;
    // snow_layers.liquid_water
    const Real x8846 = x8844 * 2.9985007496251872e-06;
    const Mask x8848 = (x8846 < 0.0);
    const Real x8849 = select(x8848, 0.0, x8846);
    const Mask x8851 = (x8849 > x8842);
    const Real x8852 = select(x8851, x8842, x8849);
    // snow_water.percolated
    const Real x8854 = x8842 - x8852;
    // snow_layers.liquid_water
    const Real x8856 = real_66[2] * 2.9985007496251872e-06;
    const Mask x8858 = (x8856 < 0.0);
    const Real x8859 = select(x8858, 0.0, x8856);
    const Mask x8861 = (x8859 > real_361[2]);
    const Real x8862 = select(x8861, real_361[2], x8859);
    // snow_water.percolated
    const Real x8864 = real_361[2] - x8862;
    const Mask x8866 = (x8864 > 0.0);
    const Real x8867 = select(x8866, x8864, 1.0);
    const Real x8869 = x8854 / x8867;
    const Mask x8873 = (x8869 > 1.0);
    const Real x8874 = select(x8873, 1.0, x8869);
    const Real x8876 = select(x8866, x8874, 0.0);
    const Real x8878 = x8876 * real_112[2];
    const Real x8882 = x8854 * 0.0010905125408942203;
    const Mask x8884 = (x8878 < x8882);
    const Real x8885 = select(x8884, x8882, x8878);
    // snow_properties._pores
    const Real x8887 = x8885 - x8882;
    const Mask x8889 = (x8887 < 0.0);
    const Real x8890 = select(x8889, 0.0, x8887);
    // snow_properties.held_by_pores
    const Real x8892 = x1292 * x8890;
    // snow_water.percolated
    const Real x8896 = x8852 - x8892;
    const Mask x8898 = (x8896 < 0.0);
    const Real x8899 = select(x8898, 0.0, x8896);
    const Mask x8901 = (x8852 > 0.0);
    const Real x8902 = select(x8901, x8852, 1.0);
    const Real x8904 = x8899 / x8902;
    const Real x8908 = x8844 * x8904;
    const Real x8912 = select(x8901, x8908, 0.0);
    const Mask x8914 = (x8842 > 0.0);
    const Real x8915 = select(x8914, x8842, 1.0);
    const Real x8917 = x8899 / x8915;
    const Real x8921 = x8842 - x8899;
    const Real x8923 = x8844 - x8912;
    const Real x8925 = 1.0 - x8917;
    const Real x8927 = real_366[2] * x8925;
    const Real x8932 = real_361[3] + x8899;
    const Real x8934 = real_66[3] + x8912;
    // snow_layers.liquid_water
    const Real x8936 = x8934 * 2.9985007496251872e-06;
    const Mask x8938 = (x8936 < 0.0);
    const Real x8939 = select(x8938, 0.0, x8936);
    const Mask x8941 = (x8939 > x8932);
    const Real x8942 = select(x8941, x8932, x8939);
    // snow_water.percolated
    const Real x8944 = x8932 - x8942;
    // snow_layers.liquid_water
    const Real x8946 = real_66[3] * 2.9985007496251872e-06;
    const Mask x8948 = (x8946 < 0.0);
    const Real x8949 = select(x8948, 0.0, x8946);
    const Mask x8951 = (x8949 > real_361[3]);
    const Real x8952 = select(x8951, real_361[3], x8949);
    // snow_water.percolated
    const Real x8954 = real_361[3] - x8952;
    const Mask x8956 = (x8954 > 0.0);
    const Real x8957 = select(x8956, x8954, 1.0);
    const Real x8959 = x8944 / x8957;
    const Mask x8963 = (x8959 > 1.0);
    const Real x8964 = select(x8963, 1.0, x8959);
    const Real x8966 = select(x8956, x8964, 0.0);
    const Real x8968 = x8966 * real_112[3];
    const Real x8972 = x8944 * 0.0010905125408942203;
    const Mask x8974 = (x8968 < x8972);
    const Real x8975 = select(x8974, x8972, x8968);
    // snow_properties._pores
    const Real x8977 = x8975 - x8972;
    const Mask x8979 = (x8977 < 0.0);
    const Real x8980 = select(x8979, 0.0, x8977);
    // snow_properties.held_by_pores
    const Real x8982 = x1292 * x8980;
    // snow_water.percolated
    const Real x8986 = x8942 - x8982;
    const Mask x8988 = (x8986 < 0.0);
    const Real x8989 = select(x8988, 0.0, x8986);
    const Mask x8991 = (x8942 > 0.0);
    const Real x8992 = select(x8991, x8942, 1.0);
    const Real x8994 = x8989 / x8992;
    const Real x8998 = x8934 * x8994;
    const Real x9002 = select(x8991, x8998, 0.0);
    const Mask x9004 = (x8932 > 0.0);
    const Real x9005 = select(x9004, x8932, 1.0);
    const Real x9007 = x8989 / x9005;
    const Real x9011 = x8932 - x8989;
    const Real x9013 = x8934 - x9002;
    const Real x9015 = 1.0 - x9007;
    const Real x9017 = real_366[3] * x9015;
    const Real x9022 = real_361[4] + x8989;
    const Real x9024 = real_66[4] + x9002;
    // snow_layers.liquid_water
    const Real x9026 = x9024 * 2.9985007496251872e-06;
    const Mask x9028 = (x9026 < 0.0);
    const Real x9029 = select(x9028, 0.0, x9026);
    const Mask x9031 = (x9029 > x9022);
    const Real x9032 = select(x9031, x9022, x9029);
    // snow_water.percolated
    const Real x9034 = x9022 - x9032;
    // snow_layers.liquid_water
    const Real x9036 = real_66[4] * 2.9985007496251872e-06;
    const Mask x9038 = (x9036 < 0.0);
    const Real x9039 = select(x9038, 0.0, x9036);
    const Mask x9041 = (x9039 > real_361[4]);
    const Real x9042 = select(x9041, real_361[4], x9039);
    // snow_water.percolated
    const Real x9044 = real_361[4] - x9042;
    const Mask x9046 = (x9044 > 0.0);
    const Real x9047 = select(x9046, x9044, 1.0);
    const Real x9049 = x9034 / x9047;
    const Mask x9053 = (x9049 > 1.0);
    const Real x9054 = select(x9053, 1.0, x9049);
    const Real x9056 = select(x9046, x9054, 0.0);
    const Real x9058 = x9056 * real_112[4];
    const Real x9062 = x9034 * 0.0010905125408942203;
    const Mask x9064 = (x9058 < x9062);
    const Real x9065 = select(x9064, x9062, x9058);
    // snow_properties._pores
    const Real x9067 = x9065 - x9062;
    const Mask x9069 = (x9067 < 0.0);
    const Real x9070 = select(x9069, 0.0, x9067);
    // snow_properties.held_by_pores
    const Real x9072 = x1292 * x9070;
    // snow_water.percolated
    const Real x9076 = x9032 - x9072;
    const Mask x9078 = (x9076 < 0.0);
    const Real x9079 = select(x9078, 0.0, x9076);
    const Mask x9081 = (x9032 > 0.0);
    const Real x9082 = select(x9081, x9032, 1.0);
    const Real x9084 = x9079 / x9082;
    const Real x9088 = x9024 * x9084;
    const Real x9092 = select(x9081, x9088, 0.0);
    const Mask x9094 = (x9022 > 0.0);
    const Real x9095 = select(x9094, x9022, 1.0);
    const Real x9097 = x9079 / x9095;
    const Real x9101 = x9022 - x9079;
    const Real x9103 = x9024 - x9092;
    const Real x9105 = 1.0 - x9097;
    const Real x9107 = real_366[4] * x9105;
    // snow_water.<genexpr>
    real_361[0] = x8741;
    real_361[1] = x8831;
    real_361[2] = x8921;
    real_361[3] = x9011;
    real_361[4] = x9101;
    real_139[0] = x8743;
    real_139[1] = x8833;
    real_139[2] = x8923;
    real_139[3] = x9013;
    real_139[4] = x9103;
    real_417[0] = x8705;
    real_417[1] = x8795;
    real_417[2] = x8885;
    real_417[3] = x8975;
    real_417[4] = x9065;
    real_390[0] = x8747;
    real_390[1] = x8837;
    real_390[2] = x8927;
    real_390[3] = x9017;
    real_390[4] = x9107;
    // layered_snow._melted
    const Real x9120 = select(x5028, x1354, 1.0);
    const Real x9122 = x9120 * seconds;
    const Real x9124 = x8643 / x9122;
    const Real x9128 = x9124 * 2830000.0;
    const Real x9130 = select(x5028, x9128, 0.0);
    const Real x9132 = x8123 + x8109;
    const Real x9134 = x8105 * 2830000.0;
    const Real x9135 = x9132 + x9134;
    const Real x9137 = x9135 - x7869;
    const Real x9192 = x9137 - x9130;
    const Real x9194 = select(x5028, x9192, 0.0);
    // layered_snow.close_snow
    const Real x9196 = x9079 + x1450;
    // layered_snow_step.layered_snow_step
    const Real x9209 = x8643 / seconds;
    // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth, layered_snow_step.layered_snow_step
    Real a9211_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        after[3 * LAYERS + 20 + l] = real_417[l];
        const Mask a9139 = (real_361[l] > 0.0);
        const Real a9140 = select(a9139, real_361[l], 1.0);
        const Real a9142 = real_139[l] * 2.9985007496251872e-06;
        const Mask a9144 = (a9142 < 0.0);
        const Real a9145 = select(a9144, 0.0, a9142);
        const Mask a9147 = (a9145 > real_361[l]);
        const Real a9148 = select(a9147, real_361[l], a9145);
        after[3 * LAYERS + 10 + l] = a9148;
        const Real a9150 = select(a9139, real_139[l], 0.0);
        const Real a9152 = 1 / a9140;
        const Real a9153 = a9152 * a9152;
        const Real a9157 = a9152 * 0.0004748338081671415;
        const Real a9160 = a9152 * 0.0002370791844476055;
        const Real a9163 = a9140 * 333500.0;
        const Real a9165 = a9150 - a9163;
        const Mask a9167 = (a9150 < 0.0);
        const Mask a9168 = (a9165 > 0.0);
        const Real a9169 = a9150 * a9157;
        const Real a9174 = a9165 * a9160;
        const Real a9179 = select(a9168, a9174, 0.0);
        const Real a9181 = select(a9167, a9169, a9179);
        const Real a9183 = real_361[l] - a9148;
        after[3 * LAYERS + 5 + l] = a9183;
        const Real a9185 = a9181 + 273.15;
        after[3 * LAYERS + 15 + l] = a9185;
        const Real a9186 = real_390[l] / a9140;
        const Real a9190 = select(a9139, a9186, 0.0);
        after[3 * LAYERS + 25 + l] = a9190;
        a9211_last = a9211_last + a9183;
        mask_435[l] = a9139;
        real_373[l] = a9140;
        mask_436[l] = a9144;
        mask_437[l] = a9147;
        real_365[l] = a9148;
        real_438[l] = a9150;
        real_439[l] = a9153;
        real_440[l] = a9157;
        real_441[l] = a9160;
        real_442[l] = a9165;
        mask_443[l] = a9167;
        mask_444[l] = a9168;
        real_445[l] = a9183;
        real_446[l] = a9185;
        real_447[l] = a9186;
    }
    // layered_snow_step.layered_snow_step
    const Mask x9212 = (a9211_last > 0.0);
    // air.emission
    const Real x9213 = x8094 * x8094;
    const Real x9216 = x9213 * 5.67e-08;
    // layered_snow_step.emitted
    const Real x9218 = numbers[LAYERS + 19] * x9216;
    // surface_balance.skin_temperature
    const Real x9222 = x4843 * real_350[0];
    const Real x9226 = x4835 + x9222;
    const Real x9228 = x9226 / x4847;
    // surface_balance.emitted
    const Real x9232 = x9228 - x4793;
    const Real x9234 = x4804 * x9232;
    const Real x9238 = x4815 + x9234;
    // layered_snow_step.of_cell
    const Real x9240 = x1353 * x9218;
    const Real x9246 = x1453 * x9238;
    const Real x9251 = x9246 - x9240;
    const Real x9253 = x1353 * numbers[LAYERS + 19];
    const Real x9259 = x1453 * x1518;
    const Real x9264 = x9259 - x9253;
    after[3 * LAYERS + 34] = x9264;
    // layered_snow_step.skin
    const Real x9266 = x9264 * 5.67e-08;
    const Real x9268 = x9251 / x9266;
    const Real x9272 = sqrt(x9268);
    const Real x9273 = x9272 * 2.0;
    const Real x9275 = sqrt(x9272);
    after[3 * LAYERS] = x9275;
    const Real x9276 = x9275 * 2.0;
    // layered_snow_step.layered_snow_step
    const Real x9278 = x9196 / 1000.0;
    const Real x9280 = x4539 + x9278;
    after[3 * LAYERS + 2] = x9280;
    Real a9284_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a9282 = real_445[l] + real_365[l];
        a9284_last = a9284_last + a9282;
        real_390[l] = a9282;
    }
    const Real x9286 = a9284_last / 1000.0;
    after[3 * LAYERS + 3] = x9286;
    Real a9288_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a9288_last = a9288_last + real_417[l];
    }
    after[3 * LAYERS + 4] = a9288_last;
    const Mask x9290 = (x57 > 0.0);
    // snow.snow_age
    const Real x9291 = state[3 * LAYERS + 32] + seconds;
    const Real x9292 = select(x9290, 0.0, x9291);
    const Real x9294 = select(x9212, x9292, state[3 * LAYERS + 32]);
    after[3 * LAYERS + 32] = x9294;
    // layered_snow_step.of_cell
    const Real x9296 = x1353 * x464;
    const Real x9302 = x1453 * x1507;
    const Real x9307 = x9302 - x9296;
    after[3 * LAYERS + 33] = x9307;
    // snow_free_ground.specific_humidity
    const Real x9309 = 1 / x2932;
    const Real x9310 = x9309 * x9309;
    const Real x9314 = x9309 * 1004.5;
    // snow_free_ground.rate
    const Real x9317 = x3026 + x3035;
    const Real x9319 = x9317 + a3078_last;
    const Real x9321 = x9319 * 1000.0;
    const Real x9323 = x9321 + x3098;
    // snow_free_ground.specific_humidity
    const Real x9325 = x9323 * x9314;
    const Real x9330 = forcing[2] + x9325;
    after[3 * LAYERS + 39] = x9330;
    // layered_snow_step._fluxes
    const Real x9337 = x3108 + x9209;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x9339 = x1453 * 2501000.0;
    const Real x9342 = x1353 * 2830000.0;
    const Real x9345 = x9339 - x9342;
    // layered_snow_step._fluxes
    const Real x9347 = x9337 * x9345;
    // layered_snow_step.sensible_heat
    const Real x9358 = x9228 - x26;
    const Real x9360 = x2932 * x9358;
    // layered_snow_step.precipitation_heat
    const Real x9381 = x9228 - forcing[1];
    const Real x9383 = x1611 * x9381;
    // layered_snow_step._budget
    const Real x9408 = 1.0 - x9264;
    // enthalpy.fusion_heat, layered_snow_step._budget, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a9421_last = real_of(0.0);
    Real a9427_last = real_of(1.0);
    Real a9428_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a7889 = 2094000.0 * real_341[l];
        const Real a7891 = a7889 + 333500000.0;
        const Real a9417 = real_338[l] - real_255[l];
        const Real a9420 = real_350[l] - 273.15;
        a9421_last = a9421_last + numbers[l];
        const Real a9421 = a9421_last;
        const Real a3213_2247 = numbers[l] * 0.5;
        const Real a9423 = a9421 - a3213_2247;
        const Mask a9425 = (a9420 >= 0.0);
        const Real a9426 = real_of_mask(a9425);
        a9427_last = a9427_last * a9426;
        const Real a9427 = a9427_last;
        a9428_last = a9428_last + a9427;
        real_354[l] = a7891;
        real_351[l] = a9417;
        real_336[l] = a9420;
        real_357[l] = a9423;
    }
    // diagnostics.crossing_depth
    const Index x9429 = index_of_real(a9428_last);
    const Index x9430 = at_most(x9429, (LAYERS - 1));
    const Index x9431 = x9430 - 1;
    const Index x9432 = at_least(x9431, 0);
    const Real x9433 = pick(real_336, x9432);
    const Real x9435 = pick(real_336, x9430);
    const Real x9437 = pick(real_357, x9432);
    const Real x9439 = pick(real_357, x9430);
    const Mask x9441 = (x9433 > x9435);
    const Real x9442 = x9433 - x9435;
    const Real x9444 = select(x9441, x9442, 1.0);
    const Real x9446 = x9439 - x9437;
    const Real x9448 = x9446 * x9433;
    const Real x9452 = x9448 / x9444;
    const Mask x9457 = (x9429 == 0);
    const Mask x9459 = (x9429 == LAYERS);
    // air.emission
    const Real x9478 = x9275 * x9275;
    const Real x9481 = x9478 * x9478;
    const Real x9484 = x9481 * 5.67e-08;
    // balances._depth
    const Real x9493 = seconds / 2501000000.0;
    const Real x9495 = seconds / 2830000000.0;
    // diagnostics.potential_evaporation
    const Real x9501 = x9345 * 1000.0;
    const Real x9503 = x9347 / x9501;
    // balances.surface_energy_residual
    const Mask x9535 = (mask_of(false) & mask_of(false));
    // state.snow_layers_of
    const Real x9567 = x9286 * 1000.0;
    // snow_layers.spread
    const Mask x9569 = (x9567 > 0.0);
    const Mask x9570 = (a9288_last > 0.0);
    const Mask x9571 = (x9569 & x9570);
    Real a9572_last = real_of(0.0);
    Real a9574_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a9572_last = a9572_last + real_390[l];
        a9574_last = a9574_last + real_417[l];
    }
    const Mask x9575 = (a9572_last > 0.0);
    const Mask x9576 = (a9574_last > 0.0);
    const Mask x9577 = (x9575 & x9576);
    const Mask x9578 = (x9571 & x9577);
    const Real x9579 = select(x9577, a9572_last, 1.0);
    const Real x9581 = x9567 / x9579;
    const Real x9585 = select(x9578, x9581, 0.0);
    const Mask x9587 = ~x9577;
    const Mask x9588 = (x9571 & x9587);
    const Real x9589 = select(x9588, a9288_last, 1.0);
    // snow_layers.<listcomp>
    const Real x9591 = x9589 + 0.5;
    const Real x9592 = 1 / x9591;
    const Real x9593 = x9592 * x9592;
    const Real x9597 = x9592 * 0.1;
    const Real x9600 = x9589 + 1.0;
    const Real x9601 = 1 / x9600;
    const Real x9602 = x9601 * x9601;
    const Real x9605 = x9601 * 0.2;
    const Real x9608 = x9589 + 0.25;
    const Real x9609 = 1 / x9608;
    const Real x9610 = x9609 * x9609;
    const Real x9613 = x9609 * 0.05;
    // snow_layers.layer_shares
    const Real x9616 = x9597 + x9605;
    const Real x9619 = x9616 + x9613;
    const Real x9622 = 1.0 - x9619;
    const Real x9623 = x9622 / 2.0;
    real_390[0] = x9597;
    real_390[1] = x9605;
    real_390[2] = x9623;
    real_390[3] = x9623;
    real_390[4] = x9613;
    // snow_layers.spread
    const Mask x9629 = (x9275 > 273.15);
    const Real x9630 = select(x9629, 273.15, x9275);
    // snow_layers.spread, snow_layers.content_of
    Real a9663_last = real_of(0.0);
    Real a9665_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a9627 = select(x9588, real_390[l], 0.0);
        const Real a9632 = select(x9578, real_446[l], 273.15);
        const Real a9634 = x9585 * real_445[l];
        const Real a9638 = a9627 * x9567;
        const Real a9642 = a9634 + a9638;
        const Real a9644 = x9585 * real_365[l];
        const Real a9648 = select(x9588, x9630, a9632);
        const Real a9650 = a9642 * 2106.0;
        const Real a9652 = a9644 * 4218.0;
        const Real a9654 = a9650 + a9652;
        const Real a9656 = a9648 - 273.15;
        const Real a154_2306 = state[l + 3 * LAYERS + 5] + state[l + 3 * LAYERS + 10];
        a9663_last = a9663_last + a154_2306;
        a9665_last = a9665_last + state[l + 3 * LAYERS + 20];
        real_417[l] = a9627;
        real_139[l] = a9654;
        real_361[l] = a9656;
    }
    // snow_layers.spread
    const Mask x9666 = (a9663_last > 0.0);
    const Mask x9667 = (a9665_last > 0.0);
    const Mask x9668 = (x9666 & x9667);
    const Mask x9669 = (x153 & x9668);
    const Real x9670 = select(x9668, a9663_last, 1.0);
    const Real x9672 = x149 / x9670;
    const Real x9676 = select(x9669, x9672, 0.0);
    const Mask x9678 = ~x9668;
    const Mask x9679 = (x153 & x9678);
    const Real x9680 = select(x9679, state[3 * LAYERS + 4], 1.0);
    // snow_layers.<listcomp>
    const Real x9682 = x9680 + 0.5;
    const Real x9683 = 1 / x9682;
    const Real x9684 = x9683 * x9683;
    const Real x9688 = x9683 * 0.1;
    const Real x9691 = x9680 + 1.0;
    const Real x9692 = 1 / x9691;
    const Real x9693 = x9692 * x9692;
    const Real x9696 = x9692 * 0.2;
    const Real x9699 = x9680 + 0.25;
    const Real x9700 = 1 / x9699;
    const Real x9701 = x9700 * x9700;
    const Real x9704 = x9700 * 0.05;
    // snow_layers.layer_shares
    const Real x9707 = x9688 + x9696;
    const Real x9710 = x9707 + x9704;
    const Real x9713 = 1.0 - x9710;
    const Real x9714 = x9713 / 2.0;
    real_390[0] = x9688;
    real_390[1] = x9696;
    real_390[2] = x9714;
    real_390[3] = x9714;
    real_390[4] = x9704;
    // tridiagonal.jvp
    for (int l = 0; l < LAYERS + 5; ++l) {
        const Real a7809 = real_381[l] + real_385[l];
        real_448[l] = a7809;
    }
    // ground_heat.heat
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a7881 = real_341[l] - real_341[l + 1];
        real_312[l] = a7881;
    }
    // diagnostics.ice_content, balances.soil_energy_residual, balances.phase_change_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a9470 = real_252[l] - real_338[l];
        const Real a9537 = real_350[l] - state[l];
        const Real a9539 = real_282[l] * numbers[l];
        const Real a9548 = real_354[l] * numbers[l];
        const Real a9552 = a9548 / seconds;
        real_341[l] = a9470;
        real_357[l] = a9537;
        real_336[l] = a9539;
        real_255[l] = a9552;
    }
    // snow_layers.spread, snow_layers.content_of
    for (int l = 0; l < 5; ++l) {
        const Real a9718 = select(x9679, real_390[l], 0.0);
        const Real a9720 = select(x9669, state[l + 3 * LAYERS + 15], 273.15);
        const Real a9722 = x9676 * state[l + 3 * LAYERS + 5];
        const Real a9726 = a9718 * x149;
        const Real a9730 = a9722 + a9726;
        const Real a9732 = x9676 * state[l + 3 * LAYERS + 10];
        const Real a9736 = select(x9679, x223, a9720);
        const Real a9738 = a9730 * 2106.0;
        const Real a9740 = a9732 * 4218.0;
        const Real a9742 = a9738 + a9740;
        const Real a9744 = a9736 - 273.15;
        real_446[l] = a9718;
        real_449[l] = a9742;
        real_450[l] = a9744;
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
        real_390[0] = x192;
        real_390[1] = x200;
        real_390[2] = x217;
        real_390[3] = x217;
        real_390[4] = x208;
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
            const Real a221 = select(x181, real_390[l], 0.0);
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
            real_451[l + 1] = a340;
            real_452[l + 1] = a348;
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
        real_451[0] = x293;
        Real a495_last = x284;
        for (int l = 0; l < 5; ++l) {
            a495_last = a495_last + real_60[l + 1];
            const Real a495 = a495_last;
            real_453[l + 1] = a495;
        }
        real_453[0] = x284;
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
        real_452[0] = real_of(0.0);
        // snow_compaction.compacted, snow_layers.liquid_water, snow_compaction.anderson_settling, snow_compaction._under_weight, snow_compaction._wind_packed, layered_snow.<genexpr>, layered_snow._lying_snow
        Real a681_last = real_of(0.0);
        Real a755_last = real_of(0.0);
        for (int l = 0; l < 6; ++l) {
            const Real a474 = select(mask_11[l], real_60[l], 0.0);
            const Real a477 = select(mask_11[l], real_7[l], 0.0);
            const Real a481 = select(mask_11[l], real_451[l], 0.0);
            const Real a483 = a481 * 2.9985007496251872e-06;
            const Real a486 = select(mask_14[l], 0.0, a483);
            const Real a489 = select(mask_15[l], a474, a486);
            const Real a491 = a477 * real_17[l];
            const Real a492 = a474 - a491;
            const Real a493 = a492 / real_13[l];
            const Real a497 = real_60[l] * 0.5;
            const Real a501 = real_453[l] - a497;
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
            const Real a747 = select(x466, real_451[l], 0.0);
            const Real a749 = select(x466, a741, 0.0);
            const Real a753 = select(x466, real_452[l], 0.0);
            a755_last = a755_last + a749;
            real_454[l] = a745;
            real_455[l] = a747;
            real_456[l] = a749;
            real_457[l] = a753;
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
        real_390[0] = x794;
        real_390[1] = x802;
        real_390[2] = x819;
        real_390[3] = x819;
        real_390[4] = x810;
        // snow_layers.remapped, snow_layers.density_change
        Real a829_last = real_of(0.0);
        for (int l = 0; l < 6; ++l) {
            a829_last = a829_last + real_456[l];
            const Real a829 = a829_last;
            const Real a832 = select(mask_63[l], real_456[l], 0.0);
            const Real a836 = a832 * real_41[l];
            const Real a843 = select(mask_64[l], real_456[l], 0.0);
            const Real a845 = select(mask_64[l], real_454[l], 0.0);
            const Real a847 = a843 * real_12[l];
            const Real a848 = a845 - a847;
            const Real a849 = a848 / real_16[l];
            real_62[l + 1] = a829;
            real_453[l] = a836;
            real_452[l] = a843;
            real_60[l] = a849;
        }
        // layered_snow._lying_snow, snow_layers.remapped, snow_layers.density_change
        Real a839_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a823 = real_390[l] * x756;
            const Real a824 = x757 * real_0[l];
            const Real a825 = a824 + a823;
            const Real a827 = select(x466, a825, 0.0);
            a839_last = a839_last + a827;
            const Real a839 = a839_last;
            const Real a852 = real_60[l + 1] - real_60[l];
            const Real a854 = select(mask_67[l], a852, 0.0);
            const Real a856 = real_452[l + 1] + real_452[l];
            const Real a858 = a856 * real_69[l];
            const Real a859 = a854 - a858;
            const Real a860 = a859 / real_68[l];
            const Real a863 = a854 * real_70[l];
            real_458[l] = a827;
            real_459[l] = a839;
            real_456[l + 1] = a860;
            real_7[l] = a863;
        }
        // snow_layers.density_change
        real_456[0] = real_of(0.0);
        for (int l = 0; l < 5; ++l) real_460[l] = real_456[l + 1];
        real_460[5] = real_of(0.0);
        real_7[5] = real_of(0.0);
        real_461[0] = real_of(0.0);
        for (int l = 0; l < 5; ++l) real_461[l + 1] = real_7[l];
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
            const Real a868 = real_456[l] * real_8[l];
            const Real a870 = real_460[l] * real_9[l];
            const Real a871 = a870 + a868;
            const Real a874 = real_452[l] * 2.0;
            const Real a876 = real_456[l] + real_460[l];
            const Real a878 = select(mask_71[l], a876, 0.0);
            const Real a880 = a878 * real_73[l];
            const Real a881 = a871 - a880;
            const Real a882 = a881 / real_72[l];
            const Real a884 = a874 * real_73[l];
            const Real a885 = a882 * real_2[l];
            const Real a886 = a885 + a884;
            const Real a893 = select(mask_74[l], real_7[l], real_461[l]);
            const Real a895 = -a893;
            const Real a898 = select(mask_75[l], a895, a886);
            const Real a901 = select(mask_76[l], a893, a898);
            const Real a903 = select(mask_71[l], a901, 0.0);
            const Real a905 = real_60[l] * real_77[l];
            const Real a906 = a903 - a905;
            const Real a907 = a906 / real_12[l];
            const Real a911 = real_459[0] - real_62[l];
            const Real a913 = a911 * real_52[l];
            const Real a914 = real_453[l] * real_78[l];
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
            const Real a938 = real_454[l] * real_84[l];
            const Real a939 = a938 + a937;
            a941_last = a941_last + a939;
            const Real a943 = a935 * real_59[l];
            const Real a944 = real_455[l] * real_84[l];
            const Real a945 = a944 + a943;
            a947_last = a947_last + a945;
            const Real a949 = a935 * real_61[l];
            const Real a950 = real_457[l] * real_84[l];
            const Real a951 = a950 + a949;
            a953_last = a953_last + a951;
            const Real a955 = real_459[1] - real_62[l];
            const Real a957 = a955 * real_52[l];
            const Real a958 = real_453[l] * real_85[l];
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
            const Real a984 = real_454[l] * real_91[l];
            const Real a985 = a984 + a983;
            a987_last = a987_last + a985;
            const Real a989 = a981 * real_59[l];
            const Real a990 = real_455[l] * real_91[l];
            const Real a991 = a990 + a989;
            a993_last = a993_last + a991;
            const Real a995 = a981 * real_61[l];
            const Real a996 = real_457[l] * real_91[l];
            const Real a997 = a996 + a995;
            a999_last = a999_last + a997;
            const Real a1001 = real_459[2] - real_62[l];
            const Real a1003 = a1001 * real_52[l];
            const Real a1004 = real_453[l] * real_92[l];
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
            const Real a1030 = real_454[l] * real_98[l];
            const Real a1031 = a1030 + a1029;
            a1033_last = a1033_last + a1031;
            const Real a1035 = a1027 * real_59[l];
            const Real a1036 = real_455[l] * real_98[l];
            const Real a1037 = a1036 + a1035;
            a1039_last = a1039_last + a1037;
            const Real a1041 = a1027 * real_61[l];
            const Real a1042 = real_457[l] * real_98[l];
            const Real a1043 = a1042 + a1041;
            a1045_last = a1045_last + a1043;
            const Real a1047 = real_459[3] - real_62[l];
            const Real a1049 = a1047 * real_52[l];
            const Real a1050 = real_453[l] * real_99[l];
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
            const Real a1076 = real_454[l] * real_105[l];
            const Real a1077 = a1076 + a1075;
            a1079_last = a1079_last + a1077;
            const Real a1081 = a1073 * real_59[l];
            const Real a1082 = real_455[l] * real_105[l];
            const Real a1083 = a1082 + a1081;
            a1085_last = a1085_last + a1083;
            const Real a1087 = a1073 * real_61[l];
            const Real a1088 = real_457[l] * real_105[l];
            const Real a1089 = a1088 + a1087;
            a1091_last = a1091_last + a1089;
            const Real a1093 = a1071 * (-1.0);
            const Real a1095 = a1093 * real_58[l];
            const Real a1096 = real_454[l] * real_106[l];
            const Real a1097 = a1096 + a1095;
            a1099_last = a1099_last + a1097;
            const Real a1101 = a1093 * real_59[l];
            const Real a1102 = real_455[l] * real_106[l];
            const Real a1103 = a1102 + a1101;
            a1105_last = a1105_last + a1103;
            const Real a1107 = a1093 * real_61[l];
            const Real a1108 = real_457[l] * real_106[l];
            const Real a1109 = a1108 + a1107;
            a1111_last = a1111_last + a1109;
        }
        // snow_layers.<genexpr>
        real_459[0] = a941_last;
        real_459[1] = a987_last;
        real_459[2] = a1033_last;
        real_459[3] = a1079_last;
        real_459[4] = a1099_last;
        real_462[0] = a947_last;
        real_462[1] = a993_last;
        real_462[2] = a1039_last;
        real_462[3] = a1085_last;
        real_462[4] = a1105_last;
        real_463[0] = a953_last;
        real_463[1] = a999_last;
        real_463[2] = a1045_last;
        real_463[3] = a1091_last;
        real_463[4] = a1111_last;
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
        const Real x1150 = real_459[0] + x1136;
        const Real x1152 = real_462[0] + x1148;
        real_464[0] = x1150;
        for (int l = 0; l < 4; ++l) real_464[l + 1] = real_459[l + 1];
        // snow_layers.liquid_water, layered_snow._lying_snow, snow_layers.density_change
        for (int l = 0; l < 5; ++l) {
            const Real a1119 = real_462[l] * 2.9985007496251872e-06;
            const Real a1122 = select(mask_110[l], 0.0, a1119);
            const Real a1125 = select(mask_111[l], real_459[l], a1122);
            const Real a1127 = real_459[l] - a1125;
            const Real a1154 = real_390[l] * x781;
            const Real a1155 = x785 * real_0[l];
            const Real a1156 = a1155 + a1154;
            const Real a1160 = real_464[l] * x776;
            const Real a1161 = x779 * real_109[l];
            const Real a1163 = a1160 - a1161;
            const Real a1165 = select(x466, a1163, 0.0);
            const Real a1167 = a1156 * real_114[l];
            const Real a1168 = a1165 - a1167;
            const Real a1169 = a1168 / real_113[l];
            const Real a1171 = select(x466, a1169, 0.0);
            const Real a1176 = select(mask_116[l], real_458[l], 0.0);
            const Real a1178 = select(mask_116[l], real_464[l], 0.0);
            const Real a1180 = a1176 * real_118[l];
            const Real a1181 = a1178 - a1180;
            const Real a1182 = a1181 / real_117[l];
            real_465[l] = a1127;
            real_466[l] = a1156;
            real_467[l] = a1171;
            real_468[l] = a1176;
            real_469[l] = a1182;
        }
        // snow_layers.density_change
        for (int l = 0; l < 4; ++l) {
            const Real a1185 = real_469[l + 1] - real_469[l];
            const Real a1187 = select(mask_119[l], a1185, 0.0);
            const Real a1189 = real_468[l + 1] + real_468[l];
            const Real a1191 = a1189 * real_121[l];
            const Real a1192 = a1187 - a1191;
            const Real a1193 = a1192 / real_120[l];
            const Real a1196 = a1187 * real_123[l];
            real_390[l + 1] = a1193;
            real_470[l] = a1196;
        }
        real_390[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_471[l] = real_390[l + 1];
        real_471[4] = real_of(0.0);
        real_470[4] = real_of(0.0);
        real_472[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_472[l + 1] = real_470[l];
        // snow_properties.held_by_pores
        const Real x1293 = moved_numbers[LAYERS + 21] * 1000.0;
        // layered_snow._lying_snow
        real_462[0] = x1152;
        // snow_layers.density_change, layered_snow._lying_snow, snow_properties.yen_conductivity, snow_properties._pores, snow_properties.held_by_pores
        for (int l = 0; l < 5; ++l) {
            const Real a1201 = real_390[l] * real_125[l];
            const Real a1203 = real_471[l] * real_124[l];
            const Real a1204 = a1203 + a1201;
            const Real a1207 = real_468[l] * 2.0;
            const Real a1209 = real_390[l] + real_471[l];
            const Real a1211 = select(mask_127[l], a1209, 0.0);
            const Real a1213 = a1211 * real_130[l];
            const Real a1214 = a1204 - a1213;
            const Real a1215 = a1214 / real_129[l];
            const Real a1217 = a1207 * real_130[l];
            const Real a1218 = a1215 * real_128[l];
            const Real a1219 = a1218 + a1217;
            const Real a1226 = select(mask_131[l], real_470[l], real_472[l]);
            const Real a1228 = -a1226;
            const Real a1231 = select(mask_132[l], a1228, a1219);
            const Real a1234 = select(mask_133[l], a1226, a1231);
            const Real a1236 = select(mask_127[l], a1234, 0.0);
            const Real a1238 = real_469[l] * real_134[l];
            const Real a1239 = a1236 - a1238;
            const Real a1240 = a1239 / real_118[l];
            const Real a1242 = a1240 * 0.5;
            const Real a1244 = real_466[l] * 0.5;
            const Real a1248 = real_467[l] * real_137[l];
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
            const Real a1272 = real_467[l] * real_142[l];
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
            const Real a1295 = real_465[l] * 0.0010905125408942203;
            const Real a1297 = real_458[l] - a1295;
            const Real a1300 = select(mask_147[l], 0.0, a1297);
            const Real a1302 = x1293 * real_148[l];
            const Real a1303 = a1300 * x1292;
            const Real a1304 = a1303 + a1302;
            const Real a1308 = real_462[l] * x776;
            const Real a1309 = x779 * real_135[l];
            const Real a1311 = a1308 - a1309;
            const Real a1313 = select(x466, a1311, 0.0);
            const Real a1315 = a1304 * x776;
            const Real a1316 = x779 * real_149[l];
            const Real a1318 = a1315 - a1316;
            const Real a1321 = select(mask_151[l], 0.0, a1318);
            const Real a1325 = a1244 * real_153[l];
            const Real a1328 = a1325 * 0.002;
            const Real a1332 = select(mask_154[l], 0.0, a1328);
            const Real a1335 = a1325 * 0.23;
            const Real a1339 = select(mask_156[l], 0.0, a1335);
            const Real a1342 = a1269 * real_157[l];
            const Real a1343 = a1339 * real_141[l];
            const Real a1345 = a1342 - a1343;
            real_473[l] = a1269;
            real_474[l] = a1291;
            real_475[l] = a1313;
            real_476[l] = a1321;
            real_477[l] = a1332;
            real_478[l] = a1345;
        }
        // layered_snow._lying_snow
        const Real x1347 = real_474[4] + x264;
        const Real x1351 = x1347 * x1349;
        const Real x1355 = select(x466, x775, 0.0);
        moved_results[LAYERS + 19] = x1355;
        // layered_snow.open_snow
        Real a1356_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            a1356_last = a1356_last + real_451[l + 1];
        }
        const Real x1357 = a1356_last + x293;
        // calm_air.louis_exchange
        const Real x1359 = moved_numbers[LAYERS + 17] * x1358;
        const Real x1360 = moved_numbers[LAYERS + 1] - x1359;
        const Real x1361 = x1360 / numbers[LAYERS + 17];
        const Real x1363 = x1361 / x1358;
        const Real x1365 = moved_numbers[LAYERS + 18] * numbers[LAYERS + 17];
        const Real x1366 = moved_numbers[LAYERS + 17] * numbers[LAYERS + 18];
        const Real x1367 = x1366 + x1365;
        const Real x1369 = x1367 * x1368;
        const Real x1370 = moved_numbers[LAYERS] - x1369;
        const Real x1371 = x1370 / x1364;
        const Real x1373 = x1371 / x1368;
        const Real x1377 = x1363 * x1375;
        const Real x1380 = x1377 * 0.4;
        const Real x1383 = x1380 * x1379;
        const Real x1385 = x1383 + x1383;
        const Real x1388 = moved_numbers[LAYERS + 1] * numbers[LAYERS + 1];
        const Real x1389 = x1388 + x1388;
        const Real x1391 = x282 * x281;
        const Real x1392 = x1391 + x1391;
        const Real x1394 = x1392 * x1393;
        const Real x1395 = x1389 - x1394;
        const Real x1396 = x1395 / x1390;
        const Real x1398 = x1363 * x1372;
        const Real x1399 = x1373 * x1362;
        const Real x1400 = x1399 + x1398;
        const Real x1404 = x1400 * x1402;
        const Real x1407 = x1404 * 0.16000000000000003;
        const Real x1410 = x1407 * x281;
        const Real x1412 = x282 * x1406;
        const Real x1413 = x1412 - x1410;
        const Real x1415 = x1396 * 9.81;
        const Real x1417 = moved_numbers[LAYERS] * x26;
        const Real x1418 = x27 * numbers[LAYERS];
        const Real x1419 = x1418 + x1417;
        const Real x1421 = x1419 * x1420;
        const Real x1422 = x1415 - x1421;
        const Real x1423 = x1422 / x1416;
        const Real x1425 = x1385 * 75.0;
        const Real x1429 = x1361 / x1428;
        const Real x1431 = x1425 * x1427;
        const Real x1433 = x1429 * x1424;
        const Real x1434 = x1433 - x1431;
        // snow_skin.skin_balance
        const Real x1438 = x465 * forcing[4];
        const Real x1440 = moved_forcing[4] * x1435;
        const Real x1441 = x1440 - x1438;
        const Real x1443 = moved_numbers[LAYERS + 19] * forcing[5];
        const Real x1444 = moved_forcing[5] * numbers[LAYERS + 19];
        const Real x1445 = x1444 + x1443;
        const Real x1447 = x1441 + x1445;
        // layered_snow.open_snow
        const Real x1449 = x293 + x1148;
        const Real x1451 = select(x466, 0.0, a354_last);
        const Real x1452 = select(x466, 0.0, x1357);
        // layered_snow_step.layered_snow_step
        const Real x1457 = select(x1455, x1355, 0.0);
        // vegetation.vegetated_surface
        const Real x1460 = select(flags[3], 0.0, moved_forcing[8]);
        // vegetation.greenness
        const Real x1462 = x1460 - moved_numbers[LAYERS + 6];
        const Real x1464 = moved_numbers[LAYERS + 7] - moved_numbers[LAYERS + 6];
        const Real x1467 = select(x1465, 0.0, x1464);
        const Real x1469 = x1467 * x1468;
        const Real x1470 = x1462 - x1469;
        const Real x1471 = x1470 / x1466;
        const Real x1474 = select(x1472, 0.0, x1471);
        const Real x1477 = select(x1475, 0.0, x1474);
        const Real x1480 = select(x1478, 0.0, x1477);
        // vegetation._between
        const Real x1484 = x1480 * numbers[LAYERS + 38];
        const Real x1486 = moved_numbers[LAYERS + 38] * x1481;
        const Real x1487 = x1486 - x1484;
        const Real x1489 = x1480 * numbers[LAYERS + 39];
        const Real x1490 = moved_numbers[LAYERS + 39] * x1479;
        const Real x1491 = x1490 + x1489;
        const Real x1493 = x1487 + x1491;
        // vegetation.vegetated_surface
        const Real x1495 = select(flags[1], moved_forcing[10], x1493);
        moved_results[LAYERS + 22] = x1495;
        // vegetation._between
        const Real x1497 = x1480 * numbers[LAYERS + 43];
        const Real x1499 = moved_numbers[LAYERS + 43] * x1481;
        const Real x1500 = x1499 - x1497;
        const Real x1502 = x1480 * numbers[LAYERS + 42];
        const Real x1503 = moved_numbers[LAYERS + 42] * x1479;
        const Real x1504 = x1503 + x1502;
        const Real x1506 = x1500 + x1504;
        // vegetation.vegetated_surface
        const Real x1508 = select(flags[0], moved_forcing[9], x1506);
        moved_results[LAYERS + 20] = x1508;
        // vegetation._between
        const Real x1510 = x1480 * numbers[LAYERS + 40];
        const Real x1512 = moved_numbers[LAYERS + 40] * x1481;
        const Real x1513 = x1512 - x1510;
        const Real x1515 = x1480 * numbers[LAYERS + 41];
        const Real x1516 = moved_numbers[LAYERS + 41] * x1479;
        const Real x1517 = x1516 + x1515;
        const Real x1519 = x1513 + x1517;
        moved_results[LAYERS + 21] = x1519;
        const Real x1521 = x1480 * numbers[LAYERS + 44];
        const Real x1523 = moved_numbers[LAYERS + 44] * x1481;
        const Real x1524 = x1523 - x1521;
        const Real x1526 = x1480 * numbers[LAYERS + 45];
        const Real x1527 = moved_numbers[LAYERS + 45] * x1479;
        const Real x1528 = x1527 + x1526;
        const Real x1530 = x1524 + x1528;
        moved_after[3 * LAYERS + 35] = x1530;
        moved_after[3 * LAYERS + 36] = x1530;
        // soil_heat.canopy_damping
        const Real x1532 = x1460 * (-2.0);
        const Real x1534 = x1532 * x1533;
        // snow_free_ground.ground_conduction
        const Real x1536 = x148 * x1533;
        const Real x1537 = x1534 * x147;
        const Real x1538 = x1537 + x1536;
        // soil_heat.volumetric_heat_capacity
        const Real x1540 = moved_state[2 * LAYERS] * 4200000.0;
        const Real x1544 = moved_numbers[2 * LAYERS + 47] * 2000000.0;
        const Real x1547 = x1540 - x1544;
        const Real x1549 = moved_numbers[2 * LAYERS + 47] - moved_state[LAYERS];
        const Real x1551 = x1549 * 1004.0;
        const Real x1553 = x1547 + x1551;
        const Real x1555 = x112 * 2106000.0;
        const Real x1557 = x1553 + x1555;
        // soil_heat.ground_admittance
        const Real x1559 = x1557 * 0.5;
        const Real x1561 = x1559 * numbers[0];
        const Real x1562 = moved_numbers[0] * x1558;
        const Real x1563 = x1562 + x1561;
        const Real x1565 = x1563 / seconds;
        const Real x1567 = x1565 * x1564;
        const Real x1568 = x1567 + x1567;
        const Real x1570 = x1557 * x147;
        const Real x1571 = x148 * x1556;
        const Real x1572 = x1571 + x1570;
        const Real x1574 = x1572 / seconds;
        const Real x1576 = x1568 + x1574;
        const Real x1579 = x1576 / x1578;
        const Real x1581 = x1565 + x1579;
        // snow.into_warming_ground
        const Real x1583 = x1581 * x1582;
        const Real x1584 = x1538 - x1583;
        const Real x1585 = x1584 / x1580;
        const Real x1587 = x1 + x1585;
        // snow_free_ground.with_surface_of
        const Real x1591 = x1508 * forcing[4];
        const Real x1593 = moved_forcing[4] * x1588;
        const Real x1594 = x1593 - x1591;
        const Real x1596 = x1519 * forcing[5];
        const Real x1597 = moved_forcing[5] * x1518;
        const Real x1598 = x1597 + x1596;
        const Real x1600 = x1594 + x1598;
        // snow.conductance
        const Real x1602 = x1 * x1601;
        const Real x1603 = x1538 - x1602;
        const Real x1604 = x1603 / x0;
        // snow_free_ground.with_surface_of
        const Real x1606 = moved_state[3 * LAYERS] - moved_state[0];
        const Real x1608 = x1604 * x1605;
        const Real x1609 = x1606 * x1601;
        const Real x1610 = x1609 + x1608;
        const Real x1612 = x60 * 4218.0;
        // evapotranspiration.potential_evaporation
        const Real x1614 = x44 * 2488.8;
        const Real x1616 = x260 * 1004.6;
        const Real x1618 = x1616 * state[3 * LAYERS + 37];
        const Real x1619 = moved_state[3 * LAYERS + 37] * x1615;
        const Real x1620 = x1619 + x1618;
        const Real x1622 = x52 / 5.67e-08;
        const Real x1624 = x1519 * x1621;
        const Real x1625 = x1622 * x1518;
        const Real x1626 = x1625 + x1624;
        const Real x1628 = x1626 * 6.48e-08;
        const Real x1630 = moved_forcing[3] * state[3 * LAYERS + 37];
        const Real x1631 = moved_state[3 * LAYERS + 37] * forcing[3];
        const Real x1632 = x1631 + x1630;
        const Real x1634 = x1632 * x1633;
        const Real x1635 = x1628 - x1634;
        const Real x1636 = x1635 / x1629;
        const Real x1639 = x1620 * x1638;
        const Real x1640 = x1612 - x1639;
        const Real x1641 = x1640 / x1617;
        const Real x1643 = x1636 + x1641;
        const Real x1645 = x1519 * x51;
        const Real x1646 = x52 * x1518;
        const Real x1647 = x1646 + x1645;
        const Real x1649 = x1600 - x1647;
        const Real x1651 = x1649 - x1610;
        const Real x1653 = x1620 * x1652;
        const Real x1654 = x1651 - x1653;
        const Real x1655 = x1654 / x1617;
        const Real x1657 = x1655 + x27;
        const Real x1659 = x1657 - moved_forcing[1];
        const Real x1661 = x23 - moved_forcing[2];
        const Real x1663 = x1661 * 2488.8;
        const Real x1665 = x1663 * x1642;
        const Real x1666 = x1643 * x1662;
        const Real x1667 = x1666 + x1665;
        const Real x1669 = x1659 * x1613;
        const Real x1670 = x1614 * x1658;
        const Real x1671 = x1670 + x1669;
        const Real x1673 = x1667 + x1671;
        const Real x1675 = x1614 + x1643;
        const Real x1677 = x1675 * x1676;
        const Real x1678 = x1673 - x1677;
        const Real x1679 = x1678 / x1674;
        const Real x1681 = x1679 * x1617;
        const Real x1682 = x1620 * x1676;
        const Real x1683 = x1682 + x1681;
        const Real x1685 = x1683 / 2501000.0;
        // snow_free_ground.with_surface_of
        const Real x1688 = select(x1686, 0.0, x1685);
        // vegetation.water_stress
        const Real x1692 = moved_numbers[7 * LAYERS + 49] - moved_numbers[7 * LAYERS + 50];
        // vegetation.canopy_resistance
        const Real x1706 = select(x1704, 0.0, x1495);
        const Real x1708 = moved_forcing[4] * 1.1;
        const Real x1710 = moved_numbers[LAYERS + 36] * x1705;
        const Real x1711 = x1706 * numbers[LAYERS + 36];
        const Real x1712 = x1711 + x1710;
        const Real x1714 = x1712 * x1713;
        const Real x1715 = x1708 - x1714;
        const Real x1716 = x1715 / x1709;
        const Real x1718 = moved_numbers[LAYERS + 35] / 5000.0;
        const Real x1720 = x1716 + x1718;
        const Real x1723 = x1716 * x1722;
        const Real x1724 = x1720 - x1723;
        const Real x1725 = x1724 / x1721;
        const Real x1728 = moved_forcing[1] * x1726;
        const Real x1730 = x1728 + x1728;
        const Real x1733 = x1730 * 0.0016;
        const Real x1737 = moved_numbers[LAYERS + 37] * x1660;
        const Real x1738 = x1661 * numbers[LAYERS + 37];
        const Real x1739 = x1738 + x1737;
        const Real x1744 = x1739 * x1742;
        const Real x1754 = select(x1752, 0.0, x1725);
        const Real x1756 = x1706 * x1753;
        const Real x1757 = x1754 * x1705;
        const Real x1758 = x1757 + x1756;
        const Real x1761 = select(x1759, 0.0, x1733);
        const Real x1763 = x1758 * x1760;
        const Real x1764 = x1761 * x1755;
        const Real x1765 = x1764 + x1763;
        const Real x1768 = select(x1766, 0.0, x1744);
        const Real x1771 = x1765 * x1767;
        const Real x1772 = x1768 * x1762;
        const Real x1774 = x1771 - x1772;
        // vegetation.water_stress, vegetation.canopy_resistance
        Real a1751_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1690 = moved_state[l + 2 * LAYERS] - moved_numbers[7 * LAYERS + 50];
            const Real a1694 = x1692 * real_159[l];
            const Real a1695 = a1690 - a1694;
            const Real a1696 = a1695 / x1691;
            const Real a1699 = select(mask_160[l], 0.0, a1696);
            const Real a1702 = select(mask_161[l], 0.0, a1699);
            const Real a1747 = moved_numbers[l + 7 * LAYERS + 51] * real_162[l];
            const Real a1748 = a1702 * numbers[l + 7 * LAYERS + 51];
            const Real a1749 = a1748 + a1747;
            a1751_last = a1751_last + a1749;
            real_281[l] = a1702;
            real_337[l] = a1749;
        }
        // vegetation.canopy_resistance
        const Real x1777 = select(x1775, 0.0, a1751_last);
        const Real x1779 = x1774 * x1776;
        const Real x1780 = x1777 * x1770;
        const Real x1781 = x1780 + x1779;
        const Real x1783 = x1781 * x1782;
        const Real x1784 = moved_numbers[LAYERS + 35] - x1783;
        const Real x1785 = x1784 / x1778;
        const Real x1787 = x1519 * 4.0;
        const Real x1789 = x1787 * x51;
        const Real x1790 = x52 * x1786;
        const Real x1791 = x1790 + x1789;
        const Real x1793 = x1791 * 0.2857541065206571;
        const Real x1795 = x1632 * x1794;
        const Real x1796 = x1793 - x1795;
        const Real x1797 = x1796 / x1629;
        const Real x1800 = x44 * 2489.795918367347;
        const Real x1802 = x1797 + x1800;
        const Real x1804 = x1785 * state[3 * LAYERS + 37];
        const Real x1805 = moved_state[3 * LAYERS + 37] * x1782;
        const Real x1806 = x1805 + x1804;
        const Real x1809 = x1797 * x1807;
        const Real x1810 = x1806 * x1798;
        const Real x1811 = x1810 + x1809;
        const Real x1813 = x1811 + x1800;
        const Real x1815 = x1813 * x1814;
        const Real x1816 = x1802 - x1815;
        const Real x1817 = x1816 / x1812;
        const Real x1819 = select(x1703, x1817, 0.0);
        // step_parts.evaporation_demand
        const Real x1821 = x1688 / 1000.0;
        // evapotranspiration.evaporation_components
        const Real x1823 = moved_state[LAYERS] - moved_numbers[7 * LAYERS + 47];
        const Real x1825 = moved_numbers[7 * LAYERS + 48] - moved_numbers[7 * LAYERS + 47];
        const Real x1827 = x1825 * x1826;
        const Real x1828 = x1823 - x1827;
        const Real x1829 = x1828 / x1824;
        const Real x1832 = select(x1830, 0.0, x1829);
        const Real x1835 = select(x1833, 0.0, x1832);
        const Real x1837 = x1835 * x1834;
        const Real x1838 = x1837 + x1837;
        const Real x1842 = x1838 * x1839;
        const Real x1843 = x1460 * x1836;
        const Real x1845 = x1842 - x1843;
        const Real x1847 = x1845 * x1820;
        const Real x1848 = x1821 * x1841;
        const Real x1849 = x1848 + x1847;
        const Real x1851 = moved_state[3 * LAYERS + 1] / 0.0005;
        const Real x1855 = select(x1853, 0.0, x1851);
        const Real x1858 = x1855 / x1857;
        const Real x1860 = select(x1852, x1858, 0.0);
        const Real x1862 = x1460 * x1859;
        const Real x1863 = x1860 * x1459;
        const Real x1864 = x1863 + x1862;
        const Real x1866 = x1864 * x1820;
        const Real x1867 = x1821 * x1861;
        const Real x1868 = x1867 + x1866;
        const Real x1870 = moved_state[3 * LAYERS + 1] / seconds;
        const Real x1873 = select(x1871, x1870, x1868);
        const Real x1875 = x1460 * x1818;
        const Real x1876 = x1819 * x1459;
        const Real x1877 = x1876 + x1875;
        const Real x1879 = x1877 * x1820;
        const Real x1880 = x1821 * x1874;
        const Real x1881 = x1880 + x1879;
        const Real x1885 = x1881 * x1882;
        const Real x1886 = x1860 * x1878;
        const Real x1888 = x1885 - x1886;
        const Real x1896 = moved_numbers[9 * LAYERS + 51] * x1895;
        Real a1894_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1890 = real_281[l] * numbers[l + 8 * LAYERS + 51];
            const Real a1891 = moved_numbers[l + 8 * LAYERS + 51] * real_162[l];
            const Real a1892 = a1891 + a1890;
            a1894_last = a1894_last + a1892;
            real_334[l] = a1892;
        }
        const Real x1897 = a1894_last - x1896;
        const Real x1898 = x1897 / numbers[9 * LAYERS + 51];
        Real a1911_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1900 = moved_numbers[l + 7 * LAYERS + 51] + real_334[l];
            const Real a1902 = a1900 - x1898;
            const Real a1905 = select(mask_165[l], 0.0, a1902);
            const Real a1907 = real_334[l] * real_166[l];
            const Real a1908 = a1905 * real_164[l];
            const Real a1909 = a1908 + a1907;
            a1911_last = a1911_last + a1909;
            real_281[l] = a1909;
        }
        const Real x1914 = select(x1912, a1911_last, 0.0);
        // snow_free_ground.rate
        const Real x1926 = x1849 + x1873;
        // evapotranspiration.evaporation_components
        Real a1924_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1916 = x1914 * real_168[l];
            const Real a1917 = real_281[l] - a1916;
            const Real a1918 = a1917 / x1913;
            const Real a1920 = x1888 * real_168[l];
            const Real a1921 = a1918 * x1884;
            const Real a1922 = a1921 + a1920;
            a1924_last = a1924_last + a1922;
        }
        // snow_free_ground.rate
        const Real x1928 = x1926 + a1924_last;
        const Real x1930 = x1928 * 1000.0;
        // snow_free_ground.deposition
        const Real x1936 = select(x1933, 0.0, x1685);
        // snow_free_ground.rate
        const Real x1939 = x1930 + x1936;
        // snow_free_ground.with_surface_of
        const Real x1941 = x1939 - x1936;
        const Real x1943 = x1941 * 2501000.0;
        const Real x1946 = x1936 * 2501000.0;
        const Real x1949 = x1943 + x1946;
        // surface_balance.around
        const Real x1951 = x1787 * 5.67e-08;
        const Real x1953 = x47 * forcing[1];
        const Real x1954 = moved_forcing[1] * x45;
        const Real x1955 = x1954 + x1953;
        const Real x1957 = x1951 * x1952;
        const Real x1958 = x1955 * x1950;
        const Real x1959 = x1958 + x1957;
        const Real x1961 = x1620 + x1612;
        const Real x1963 = x1961 + x1959;
        // surface_balance.emitted
        const Real x1965 = moved_forcing[1] * (-1.0);
        const Real x1967 = x1959 * x1964;
        const Real x1968 = x1965 * x1956;
        const Real x1969 = x1968 + x1967;
        const Real x1971 = x1647 + x1969;
        // surface_balance.around
        const Real x1973 = x1600 - x1971;
        const Real x1975 = x1973 - x1949;
        const Real x1977 = x1620 * x26;
        const Real x1978 = x27 * x1617;
        const Real x1979 = x1978 + x1977;
        const Real x1981 = x1975 + x1979;
        const Real x1983 = x1612 * forcing[1];
        const Real x1984 = moved_forcing[1] * x1611;
        const Real x1985 = x1984 + x1983;
        const Real x1987 = x1981 + x1985;
        const Real x1989 = x1963 * x1988;
        const Real x1990 = x1987 - x1989;
        const Real x1991 = x1990 / x1962;
        // snow.conductance
        const Real x1993 = x1587 * x1992;
        const Real x1994 = x1538 - x1993;
        const Real x1995 = x1994 / x1586;
        // surface_balance.around
        const Real x1997 = x1963 * x1996;
        const Real x1998 = x1995 - x1997;
        const Real x1999 = x1998 / x1962;
        // surface_balance.skin_temperature
        const Real x2001 = x1999 * state[0];
        const Real x2002 = moved_state[0] * x1996;
        const Real x2003 = x2002 + x2001;
        const Real x2005 = x1991 + x2003;
        const Real x2008 = x1999 * x2007;
        const Real x2009 = x2005 - x2008;
        const Real x2010 = x2009 / x2006;
        // surface_balance.around
        const Real x2012 = x2010 * x2007;
        const Real x2013 = x2012 + x2012;
        const Real x2015 = x2013 * x2007;
        const Real x2016 = x2010 * x2011;
        const Real x2017 = x2016 + x2015;
        const Real x2019 = x1951 * x2014;
        const Real x2020 = x2017 * x1950;
        const Real x2021 = x2020 + x2019;
        const Real x2023 = x1961 + x2021;
        // air.emission
        const Real x2025 = x2013 * x2011;
        const Real x2026 = x2025 + x2025;
        const Real x2028 = x2026 * 5.67e-08;
        // surface_balance.emitted
        const Real x2030 = x1519 * x2027;
        const Real x2031 = x2028 * x1518;
        const Real x2032 = x2031 + x2030;
        const Real x2034 = x2010 * (-1.0);
        const Real x2036 = x2021 * x2033;
        const Real x2037 = x2034 * x2018;
        const Real x2038 = x2037 + x2036;
        const Real x2040 = x2032 + x2038;
        // surface_balance.around
        const Real x2042 = x1600 - x2040;
        const Real x2044 = x2042 - x1949;
        const Real x2046 = x2044 + x1979;
        const Real x2048 = x2046 + x1985;
        const Real x2050 = x2023 * x2049;
        const Real x2051 = x2048 - x2050;
        const Real x2052 = x2051 / x2022;
        const Real x2054 = x2023 * x2053;
        const Real x2055 = x1995 - x2054;
        const Real x2056 = x2055 / x2022;
        // surface_balance.skin_temperature
        const Real x2058 = x2056 * state[0];
        const Real x2059 = moved_state[0] * x2053;
        const Real x2060 = x2059 + x2058;
        const Real x2062 = x2052 + x2060;
        const Real x2065 = x2056 * x2064;
        const Real x2066 = x2062 - x2065;
        const Real x2067 = x2066 / x2063;
        // snow_free_ground.specific_humidity
        const Real x2071 = x1620 * x2069;
        const Real x2074 = x2071 * 1004.5;
        const Real x2077 = x1939 * x2073;
        const Real x2078 = x2074 * x1938;
        const Real x2080 = x2077 - x2078;
        const Real x2082 = moved_forcing[2] + x2080;
        // calm_air.calm_exchange
        const Real x2084 = x27 - x2067;
        const Real x2087 = select(x2085, 0.0, x282);
        const Real x2089 = x2087 * x2088;
        const Real x2090 = moved_numbers[LAYERS + 1] - x2089;
        const Real x2091 = x2090 / x2086;
        const Real x2093 = x2091 * 9.81;
        const Real x2095 = x2093 * x2088;
        const Real x2096 = x2091 * x2092;
        const Real x2097 = x2096 + x2095;
        const Real x2099 = moved_numbers[LAYERS] * forcing[1];
        const Real x2100 = moved_forcing[1] * numbers[LAYERS];
        const Real x2101 = x2100 + x2099;
        const Real x2103 = x2101 * x2102;
        const Real x2104 = x2097 - x2103;
        const Real x2105 = x2104 / x2098;
        const Real x2107 = x2105 * x2083;
        const Real x2108 = x2084 * x2102;
        const Real x2109 = x2108 + x2107;
        // calm_air.limited_richardson
        const Real x2112 = select(x2110, x2109, 0.0);
        const Real x2116 = moved_numbers[LAYERS + 2] * x2114;
        const Real x2119 = x2116 * (-2.0);
        const Real x2122 = x2112 * x2118;
        const Real x2123 = x2119 * x2111;
        const Real x2125 = x2122 - x2123;
        const Real x2128 = x2125 * x2127;
        const Real x2134 = x2128 * x2132;
        const Real x2136 = x2134 - x2128;
        const Real x2137 = x2136 / x2131;
        const Real x2140 = moved_numbers[LAYERS + 2] * x2132;
        const Real x2142 = x2137 * numbers[LAYERS + 2];
        const Real x2143 = x2142 - x2140;
        const Real x2145 = select(x2110, x2143, x2109);
        // calm_air.calm_exchange
        const Real x2147 = x2105 * x2146;
        const Real x2148 = x2145 - x2147;
        const Real x2149 = x2148 / x2102;
        const Real x2151 = x27 - x2149;
        // exchange.myj_exchange
        const Real x2155 = moved_forcing[3] * x2153;
        const Real x2158 = x2155 * 100000.0;
        const Real x2161 = x2158 / x2157;
        const Real x2164 = x2161 * 0.2857142857142857;
        const Real x2167 = x2164 * x2166;
        const Real x2170 = moved_forcing[1] * x2166;
        const Real x2171 = x2167 * forcing[1];
        const Real x2173 = x2170 - x2171;
        const Real x2175 = x2151 * x2166;
        const Real x2176 = x2167 * x2150;
        const Real x2178 = x2175 - x2176;
        const Real x2182 = x2173 * x2180;
        const Real x2185 = x2182 * 9.81;
        const Real x2188 = x2173 - x2178;
        const Real x2190 = moved_forcing[2] + x2082;
        const Real x2192 = x2190 * 0.3041811846689896;
        const Real x2195 = x2188 * x2193;
        const Real x2196 = x2192 * x2187;
        const Real x2197 = x2196 + x2195;
        const Real x2199 = moved_forcing[2] - x2082;
        const Real x2201 = x2199 * 0.6083623693379792;
        const Real x2203 = x2173 + x2178;
        const Real x2205 = x2203 * 0.5;
        const Real x2207 = x2201 * x2204;
        const Real x2208 = x2205 * x2200;
        const Real x2209 = x2208 + x2207;
        const Real x2211 = x2197 + x2209;
        const Real x2214 = select(x2212, 0.0, x1392);
        const Real x2216 = x2185 * x2210;
        const Real x2218 = x2211 * x2184;
        const Real x2219 = x2218 - x2216;
        const Real x2221 = x2219 * numbers[LAYERS + 1];
        const Real x2222 = moved_numbers[LAYERS + 1] * x2215;
        const Real x2223 = x2222 + x2221;
        const Real x2225 = x2223 * numbers[LAYERS + 1];
        const Real x2226 = moved_numbers[LAYERS + 1] * x2220;
        const Real x2227 = x2226 + x2225;
        const Real x2229 = x2214 * x2228;
        const Real x2230 = x2227 - x2229;
        const Real x2231 = x2230 / x2213;
        const Real x2233 = moved_numbers[LAYERS] * x2232;
        const Real x2234 = x2231 - x2233;
        const Real x2235 = x2234 / numbers[LAYERS];
        moved_after[3 * LAYERS + 40] = x2235;
        const Real x2237 = moved_numbers[LAYERS + 1] + moved_state[3 * LAYERS + 35];
        const Real x2239 = moved_numbers[LAYERS] + moved_state[3 * LAYERS + 35];
        const Real x2241 = moved_state[3 * LAYERS + 35] * x2240;
        const Real x2242 = x2237 - x2241;
        const Real x2243 = x2242 / state[3 * LAYERS + 35];
        const Real x2245 = x2243 / x2240;
        const Real x2247 = x2235 / 0.505;
        const Real x2250 = select(x2248, 0.0, x2247);
        // exchange.zilitinkevich_factor
        const Real x2253 = moved_state[3 * LAYERS + 35] * (-13.157629102823119);
        const Real x2255 = x2253 * x2254;
        const Real x2257 = select(flags[2], x2255, 0.0);
        const Real x2259 = x2257 * (-103.28);
        // exchange.myj_exchange
        const Real x2261 = x2250 * x2249;
        const Real x2262 = x2261 + x2261;
        const Real x2264 = x2262 * 10.0;
        const Real x2267 = select(x2251, x2264, 0.0);
        const Real x2269 = x2259 * x2266;
        const Real x2270 = x2267 * x2258;
        const Real x2271 = x2270 + x2269;
        const Real x2275 = moved_numbers[LAYERS] * x2273;
        const Real x2278 = x2275 * 0.0001;
        const Real x2279 = -x2278;
        // exchange.convective_factor
        const Real x2281 = x2219 * 1000.0;
        const Real x2284 = x2281 * x2283;
        const Real x2288 = select(x2286, 0.0, x2284);
        const Real x2290 = x2288 / x2287;
        const Real x2292 = x2290 * 0.6666666666666666;
        const Real x2294 = x2292 * x2293;
        const Real x2296 = select(x2285, x2294, 0.0);
        const Real x2298 = x2296 * 1.44;
        // exchange._convective_velocity_squared
        const Real x2300 = moved_state[3 * LAYERS + 37] / state[3 * LAYERS + 37];
        const Real x2302 = x2300 * 0.6666666666666666;
        const Real x2304 = x2302 * x2303;
        const Real x2306 = x2298 * x2303;
        const Real x2307 = x2304 * x2297;
        const Real x2308 = x2307 + x2306;
        // exchange._friction_velocity
        const Real x2310 = x2214 + x2308;
        const Real x2313 = x2310 / x2312;
        const Real x2315 = moved_state[3 * LAYERS + 38] * x2311;
        const Real x2316 = x2313 * state[3 * LAYERS + 38];
        const Real x2317 = x2316 + x2315;
        const Real x2320 = x2317 / x2319;
        const Real x2323 = select(x2321, 0.0, x2320);
        // exchange.myj_exchange
        const Real x2325 = select(x2251, 0.0, x2298);
        const Real x2327 = x2219 * 0.4;
        const Real x2329 = x2237 * x2328;
        const Real x2330 = moved_state[3 * LAYERS + 35] - x2329;
        const Real x2331 = x2330 / x2236;
        const Real x2333 = x2323 * state[3 * LAYERS + 36];
        const Real x2334 = moved_state[3 * LAYERS + 36] * x2322;
        const Real x2335 = x2334 + x2333;
        const Real x2338 = x2335 / x2337;
        const Real x2340 = x2271 * x2336;
        const Real x2341 = x2338 * x2268;
        const Real x2342 = x2341 + x2340;
        const Real x2344 = x2342 * x2343;
        const Real x2346 = x2344 * state[3 * LAYERS + 36];
        const Real x2347 = moved_state[3 * LAYERS + 36] * x2343;
        const Real x2348 = x2347 + x2346;
        const Real x2351 = select(x2349, 0.0, x2348);
        const Real x2353 = x2239 * x2352;
        const Real x2354 = x2351 - x2353;
        const Real x2355 = x2354 / x2238;
        const Real x2357 = x2327 * state[3 * LAYERS + 37];
        const Real x2358 = moved_state[3 * LAYERS + 37] * x2326;
        const Real x2359 = x2358 + x2357;
        const Real x2361 = x2323 * x2322;
        const Real x2362 = x2361 + x2361;
        const Real x2364 = x2362 * x2322;
        const Real x2365 = x2323 * x2360;
        const Real x2366 = x2365 + x2364;
        const Real x2368 = x2366 * x2367;
        const Real x2369 = x2359 - x2368;
        const Real x2370 = x2369 / x2363;
        real_371[0] = x2237;
        real_371[1] = moved_state[3 * LAYERS + 35];
        real_371[2] = x2239;
        real_371[3] = x2351;
        real_370[0] = real_of(0.0);
        real_370[1] = x2331;
        real_370[2] = real_of(0.0);
        real_370[3] = x2355;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a2374 = x2370 * real_169[l];
            const Real a2375 = real_371[l] * x2367;
            const Real a2376 = a2375 + a2374;
            const Real a2380 = real_370[l] * (-5.0);
            const Real a2383 = select(mask_172[l], a2380, a2376);
            const Real a2385 = real_370[l] * 0.9999990000003619;
            const Real a2388 = select(mask_173[l], a2385, a2383);
            const Real a2391 = a2388 / 0.0006;
            const Real a2402 = a2391 * real_174[l];
            real_372[l] = a2402;
        }
        // exchange.myj_exchange
        const Real x2405 = real_372[0] - real_372[1];
        const Real x2407 = x2405 + x2245;
        const Real x2409 = real_372[2] - real_372[3];
        const Real x2411 = x2355 / x2352;
        const Real x2413 = x2409 - x2411;
        const Real x2415 = x2323 * 0.4;
        const Real x2417 = x2407 * x2416;
        const Real x2418 = x2415 - x2417;
        const Real x2419 = x2418 / x2406;
        const Real x2422 = select(x2420, x2279, x2419);
        const Real x2424 = x2413 * x2423;
        const Real x2425 = x2415 - x2424;
        const Real x2426 = x2425 / x2412;
        const Real x2429 = select(x2427, x2279, x2426);
        // exchange._convective_velocity_squared
        const Real x2431 = x2429 / x2428;
        const Real x2433 = x2431 * 0.6666666666666666;
        const Real x2435 = x2433 * x2434;
        const Real x2437 = x2325 * x2434;
        const Real x2438 = x2435 * x2324;
        const Real x2439 = x2438 + x2437;
        // exchange._friction_velocity
        const Real x2441 = x2214 + x2439;
        const Real x2444 = x2441 / x2443;
        const Real x2446 = x2422 * x2442;
        const Real x2447 = x2444 * x2421;
        const Real x2448 = x2447 + x2446;
        const Real x2451 = x2448 / x2450;
        const Real x2454 = select(x2452, 0.0, x2451);
        // exchange.myj_exchange
        const Real x2456 = x2454 * state[3 * LAYERS + 36];
        const Real x2457 = moved_state[3 * LAYERS + 36] * x2453;
        const Real x2458 = x2457 + x2456;
        const Real x2461 = x2458 / x2460;
        const Real x2463 = x2271 * x2459;
        const Real x2464 = x2461 * x2268;
        const Real x2465 = x2464 + x2463;
        const Real x2467 = x2465 * x2466;
        const Real x2469 = x2467 * state[3 * LAYERS + 36];
        const Real x2470 = moved_state[3 * LAYERS + 36] * x2466;
        const Real x2471 = x2470 + x2469;
        const Real x2474 = select(x2472, 0.0, x2471);
        const Real x2476 = x2239 * x2475;
        const Real x2477 = x2474 - x2476;
        const Real x2478 = x2477 / x2238;
        const Real x2480 = x2327 * x2428;
        const Real x2481 = x2429 * x2326;
        const Real x2482 = x2481 + x2480;
        const Real x2484 = x2454 * x2453;
        const Real x2485 = x2484 + x2484;
        const Real x2487 = x2485 * x2453;
        const Real x2488 = x2454 * x2483;
        const Real x2489 = x2488 + x2487;
        const Real x2491 = x2489 * x2490;
        const Real x2492 = x2482 - x2491;
        const Real x2493 = x2492 / x2486;
        real_372[0] = x2237;
        real_372[1] = moved_state[3 * LAYERS + 35];
        real_372[2] = x2239;
        real_372[3] = x2474;
        real_370[0] = real_of(0.0);
        real_370[1] = x2331;
        real_370[2] = real_of(0.0);
        real_370[3] = x2478;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a2497 = x2493 * real_175[l];
            const Real a2498 = real_372[l] * x2490;
            const Real a2499 = a2498 + a2497;
            const Real a2503 = real_370[l] * (-5.0);
            const Real a2506 = select(mask_176[l], a2503, a2499);
            const Real a2508 = real_370[l] * 0.9999990000003619;
            const Real a2511 = select(mask_177[l], a2508, a2506);
            const Real a2514 = a2511 / 0.0006;
            const Real a2524 = a2514 * real_178[l];
            real_371[l] = a2524;
        }
        // exchange.myj_exchange
        const Real x2527 = real_371[0] - real_371[1];
        const Real x2529 = x2527 + x2245;
        const Real x2531 = real_371[2] - real_371[3];
        const Real x2533 = x2478 / x2475;
        const Real x2535 = x2531 - x2533;
        const Real x2537 = x2454 * 0.4;
        const Real x2539 = x2529 * x2538;
        const Real x2540 = x2537 - x2539;
        const Real x2541 = x2540 / x2528;
        const Real x2544 = select(x2542, x2279, x2541);
        const Real x2546 = x2535 * x2545;
        const Real x2547 = x2537 - x2546;
        const Real x2548 = x2547 / x2534;
        const Real x2551 = select(x2549, x2279, x2548);
        // exchange._convective_velocity_squared
        const Real x2553 = x2551 / x2550;
        const Real x2555 = x2553 * 0.6666666666666666;
        const Real x2557 = x2555 * x2556;
        const Real x2559 = x2325 * x2556;
        const Real x2560 = x2557 * x2324;
        const Real x2561 = x2560 + x2559;
        // exchange._friction_velocity
        const Real x2563 = x2214 + x2561;
        const Real x2566 = x2563 / x2565;
        const Real x2568 = x2544 * x2564;
        const Real x2569 = x2566 * x2543;
        const Real x2570 = x2569 + x2568;
        const Real x2573 = x2570 / x2572;
        const Real x2576 = select(x2574, 0.0, x2573);
        // exchange.myj_exchange
        const Real x2578 = x2576 * state[3 * LAYERS + 36];
        const Real x2579 = moved_state[3 * LAYERS + 36] * x2575;
        const Real x2580 = x2579 + x2578;
        const Real x2583 = x2580 / x2582;
        const Real x2585 = x2271 * x2581;
        const Real x2586 = x2583 * x2268;
        const Real x2587 = x2586 + x2585;
        const Real x2589 = x2587 * x2588;
        const Real x2591 = x2589 * state[3 * LAYERS + 36];
        const Real x2592 = moved_state[3 * LAYERS + 36] * x2588;
        const Real x2593 = x2592 + x2591;
        const Real x2596 = select(x2594, 0.0, x2593);
        const Real x2598 = x2239 * x2597;
        const Real x2599 = x2596 - x2598;
        const Real x2600 = x2599 / x2238;
        const Real x2602 = x2327 * x2550;
        const Real x2603 = x2551 * x2326;
        const Real x2604 = x2603 + x2602;
        const Real x2606 = x2576 * x2575;
        const Real x2607 = x2606 + x2606;
        const Real x2609 = x2607 * x2575;
        const Real x2610 = x2576 * x2605;
        const Real x2611 = x2610 + x2609;
        const Real x2613 = x2611 * x2612;
        const Real x2614 = x2604 - x2613;
        const Real x2615 = x2614 / x2608;
        real_371[0] = x2237;
        real_371[1] = moved_state[3 * LAYERS + 35];
        real_371[2] = x2239;
        real_371[3] = x2596;
        real_370[0] = real_of(0.0);
        real_370[1] = x2331;
        real_370[2] = real_of(0.0);
        real_370[3] = x2600;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a2619 = x2615 * real_179[l];
            const Real a2620 = real_371[l] * x2612;
            const Real a2621 = a2620 + a2619;
            const Real a2625 = real_370[l] * (-5.0);
            const Real a2628 = select(mask_180[l], a2625, a2621);
            const Real a2630 = real_370[l] * 0.9999990000003619;
            const Real a2633 = select(mask_181[l], a2630, a2628);
            const Real a2636 = a2633 / 0.0006;
            const Real a2646 = a2636 * real_182[l];
            real_372[l] = a2646;
        }
        // exchange.myj_exchange
        const Real x2649 = real_372[0] - real_372[1];
        const Real x2651 = x2649 + x2245;
        const Real x2653 = real_372[2] - real_372[3];
        const Real x2655 = x2600 / x2597;
        const Real x2657 = x2653 - x2655;
        const Real x2659 = x2576 * 0.4;
        const Real x2661 = x2651 * x2660;
        const Real x2662 = x2659 - x2661;
        const Real x2663 = x2662 / x2650;
        const Real x2666 = select(x2664, x2279, x2663);
        const Real x2668 = x2657 * x2667;
        const Real x2669 = x2659 - x2668;
        const Real x2670 = x2669 / x2656;
        const Real x2673 = select(x2671, x2279, x2670);
        // exchange._convective_velocity_squared
        const Real x2675 = x2673 / x2672;
        const Real x2677 = x2675 * 0.6666666666666666;
        const Real x2679 = x2677 * x2678;
        const Real x2681 = x2325 * x2678;
        const Real x2682 = x2679 * x2324;
        const Real x2683 = x2682 + x2681;
        // exchange._friction_velocity
        const Real x2685 = x2214 + x2683;
        const Real x2688 = x2685 / x2687;
        const Real x2690 = x2666 * x2686;
        const Real x2691 = x2688 * x2665;
        const Real x2692 = x2691 + x2690;
        const Real x2695 = x2692 / x2694;
        const Real x2698 = select(x2696, 0.0, x2695);
        // exchange.myj_exchange
        const Real x2700 = x2698 * state[3 * LAYERS + 36];
        const Real x2701 = moved_state[3 * LAYERS + 36] * x2697;
        const Real x2702 = x2701 + x2700;
        const Real x2705 = x2702 / x2704;
        const Real x2707 = x2271 * x2703;
        const Real x2708 = x2705 * x2268;
        const Real x2709 = x2708 + x2707;
        const Real x2711 = x2709 * x2710;
        const Real x2713 = x2711 * state[3 * LAYERS + 36];
        const Real x2714 = moved_state[3 * LAYERS + 36] * x2710;
        const Real x2715 = x2714 + x2713;
        const Real x2718 = select(x2716, 0.0, x2715);
        const Real x2720 = x2239 * x2719;
        const Real x2721 = x2718 - x2720;
        const Real x2722 = x2721 / x2238;
        const Real x2724 = x2327 * x2672;
        const Real x2725 = x2673 * x2326;
        const Real x2726 = x2725 + x2724;
        const Real x2728 = x2698 * x2697;
        const Real x2729 = x2728 + x2728;
        const Real x2731 = x2729 * x2697;
        const Real x2732 = x2698 * x2727;
        const Real x2733 = x2732 + x2731;
        const Real x2735 = x2733 * x2734;
        const Real x2736 = x2726 - x2735;
        const Real x2737 = x2736 / x2730;
        real_372[0] = x2237;
        real_372[1] = moved_state[3 * LAYERS + 35];
        real_372[2] = x2239;
        real_372[3] = x2718;
        real_370[0] = real_of(0.0);
        real_370[1] = x2331;
        real_370[2] = real_of(0.0);
        real_370[3] = x2722;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a2741 = x2737 * real_183[l];
            const Real a2742 = real_372[l] * x2734;
            const Real a2743 = a2742 + a2741;
            const Real a2747 = real_370[l] * (-5.0);
            const Real a2750 = select(mask_184[l], a2747, a2743);
            const Real a2752 = real_370[l] * 0.9999990000003619;
            const Real a2755 = select(mask_185[l], a2752, a2750);
            const Real a2758 = a2755 / 0.0006;
            const Real a2768 = a2758 * real_186[l];
            real_371[l] = a2768;
        }
        // exchange.myj_exchange
        const Real x2771 = real_371[0] - real_371[1];
        const Real x2773 = x2771 + x2245;
        const Real x2775 = real_371[2] - real_371[3];
        const Real x2777 = x2722 / x2719;
        const Real x2779 = x2775 - x2777;
        const Real x2781 = x2698 * 0.4;
        const Real x2783 = x2773 * x2782;
        const Real x2784 = x2781 - x2783;
        const Real x2785 = x2784 / x2772;
        const Real x2788 = select(x2786, x2279, x2785);
        const Real x2790 = x2779 * x2789;
        const Real x2791 = x2781 - x2790;
        const Real x2792 = x2791 / x2778;
        const Real x2795 = select(x2793, x2279, x2792);
        // exchange._convective_velocity_squared
        const Real x2797 = x2795 / x2794;
        const Real x2799 = x2797 * 0.6666666666666666;
        const Real x2801 = x2799 * x2800;
        const Real x2803 = x2325 * x2800;
        const Real x2804 = x2801 * x2324;
        const Real x2805 = x2804 + x2803;
        // exchange._friction_velocity
        const Real x2807 = x2214 + x2805;
        const Real x2810 = x2807 / x2809;
        const Real x2812 = x2788 * x2808;
        const Real x2813 = x2810 * x2787;
        const Real x2814 = x2813 + x2812;
        const Real x2817 = x2814 / x2816;
        const Real x2820 = select(x2818, 0.0, x2817);
        // exchange.myj_exchange
        const Real x2822 = x2820 * state[3 * LAYERS + 36];
        const Real x2823 = moved_state[3 * LAYERS + 36] * x2819;
        const Real x2824 = x2823 + x2822;
        const Real x2827 = x2824 / x2826;
        const Real x2829 = x2271 * x2825;
        const Real x2830 = x2827 * x2268;
        const Real x2831 = x2830 + x2829;
        const Real x2833 = x2831 * x2832;
        const Real x2835 = x2833 * state[3 * LAYERS + 36];
        const Real x2836 = moved_state[3 * LAYERS + 36] * x2832;
        const Real x2837 = x2836 + x2835;
        const Real x2840 = select(x2838, 0.0, x2837);
        const Real x2842 = x2239 * x2841;
        const Real x2843 = x2840 - x2842;
        const Real x2844 = x2843 / x2238;
        const Real x2846 = x2327 * x2794;
        const Real x2847 = x2795 * x2326;
        const Real x2848 = x2847 + x2846;
        const Real x2850 = x2820 * x2819;
        const Real x2851 = x2850 + x2850;
        const Real x2853 = x2851 * x2819;
        const Real x2854 = x2820 * x2849;
        const Real x2855 = x2854 + x2853;
        const Real x2857 = x2855 * x2856;
        const Real x2858 = x2848 - x2857;
        const Real x2859 = x2858 / x2852;
        real_371[0] = x2237;
        real_371[1] = moved_state[3 * LAYERS + 35];
        real_371[2] = x2239;
        real_371[3] = x2840;
        real_370[0] = real_of(0.0);
        real_370[1] = x2331;
        real_370[2] = real_of(0.0);
        real_370[3] = x2844;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a2863 = x2859 * real_187[l];
            const Real a2864 = real_371[l] * x2856;
            const Real a2865 = a2864 + a2863;
            const Real a2869 = real_370[l] * (-5.0);
            const Real a2872 = select(mask_188[l], a2869, a2865);
            const Real a2874 = real_370[l] * 0.9999990000003619;
            const Real a2877 = select(mask_189[l], a2874, a2872);
            const Real a2880 = a2877 / 0.0006;
            const Real a2890 = a2880 * real_190[l];
            real_372[l] = a2890;
        }
        // exchange.myj_exchange
        const Real x2893 = real_372[0] - real_372[1];
        const Real x2895 = x2893 + x2245;
        const Real x2897 = real_372[2] - real_372[3];
        const Real x2899 = x2844 / x2841;
        const Real x2901 = x2897 - x2899;
        const Real x2903 = x2820 * 0.4;
        const Real x2905 = x2895 * x2904;
        const Real x2906 = x2903 - x2905;
        const Real x2907 = x2906 / x2894;
        const Real x2910 = select(x2908, x2279, x2907);
        moved_after[3 * LAYERS + 38] = x2910;
        const Real x2912 = x2901 * x2911;
        const Real x2913 = x2903 - x2912;
        const Real x2914 = x2913 / x2900;
        const Real x2917 = select(x2915, x2279, x2914);
        // calm_air.calm_exchange
        const Real x2919 = x260 * 1004.5;
        const Real x2921 = x2919 * x2920;
        const Real x2922 = moved_numbers[LAYERS + 4] - x2921;
        const Real x2923 = x2922 / x2918;
        const Real x2925 = x2917 + x2923;
        moved_after[3 * LAYERS + 37] = x2925;
        // snow_free_ground.with_surface_of
        const Real x2927 = x2067 - moved_state[0];
        const Real x2929 = x1995 * x2926;
        const Real x2930 = x2927 * x1992;
        const Real x2931 = x2930 + x2929;
        // evapotranspiration.potential_evaporation
        const Real x2933 = x1616 * x2924;
        const Real x2934 = x2925 * x1615;
        const Real x2935 = x2934 + x2933;
        const Real x2937 = moved_forcing[3] * x2924;
        const Real x2938 = x2925 * forcing[3];
        const Real x2939 = x2938 + x2937;
        const Real x2941 = x2939 * x2940;
        const Real x2942 = x1628 - x2941;
        const Real x2943 = x2942 / x2936;
        const Real x2946 = x2935 * x2945;
        const Real x2947 = x1612 - x2946;
        const Real x2948 = x2947 / x2932;
        const Real x2950 = x2943 + x2948;
        const Real x2952 = x1649 - x2931;
        const Real x2954 = x2935 * x2953;
        const Real x2955 = x2952 - x2954;
        const Real x2956 = x2955 / x2932;
        const Real x2958 = x2956 + x27;
        const Real x2960 = x2958 - moved_forcing[1];
        const Real x2962 = x1663 * x2949;
        const Real x2963 = x2950 * x1662;
        const Real x2964 = x2963 + x2962;
        const Real x2966 = x2960 * x1613;
        const Real x2967 = x1614 * x2959;
        const Real x2968 = x2967 + x2966;
        const Real x2970 = x2964 + x2968;
        const Real x2972 = x1614 + x2950;
        const Real x2974 = x2972 * x2973;
        const Real x2975 = x2970 - x2974;
        const Real x2976 = x2975 / x2971;
        const Real x2978 = x2976 * x2932;
        const Real x2979 = x2935 * x2973;
        const Real x2980 = x2979 + x2978;
        const Real x2982 = x2980 / 2501000.0;
        // snow_free_ground.with_surface_of
        const Real x2985 = select(x2983, 0.0, x2982);
        // vegetation.canopy_resistance
        Real a2987_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a2987_last = a2987_last + real_337[l];
        }
        const Real x2990 = select(x2988, 0.0, a2987_last);
        const Real x2992 = x1774 * x2989;
        const Real x2993 = x2990 * x1770;
        const Real x2994 = x2993 + x2992;
        const Real x2996 = x2994 * x2995;
        const Real x2997 = moved_numbers[LAYERS + 35] - x2996;
        const Real x2998 = x2997 / x2991;
        const Real x3000 = x2939 * x2999;
        const Real x3001 = x1793 - x3000;
        const Real x3002 = x3001 / x2936;
        const Real x3005 = x3002 + x1800;
        const Real x3007 = x2998 * x2924;
        const Real x3008 = x2925 * x2995;
        const Real x3009 = x3008 + x3007;
        const Real x3012 = x3002 * x3010;
        const Real x3013 = x3009 * x3003;
        const Real x3014 = x3013 + x3012;
        const Real x3016 = x3014 + x1800;
        const Real x3018 = x3016 * x3017;
        const Real x3019 = x3005 - x3018;
        const Real x3020 = x3019 / x3015;
        const Real x3021 = select(x1703, x2998, 0.0);
        moved_results[LAYERS + 23] = x3021;
        const Real x3023 = select(x1703, x3020, 0.0);
        moved_results[LAYERS + 24] = x3023;
        // step_parts.evaporation_demand
        const Real x3025 = x2985 / 1000.0;
        // evapotranspiration.evaporation_components
        const Real x3027 = x1845 * x3024;
        const Real x3028 = x3025 * x1841;
        const Real x3029 = x3028 + x3027;
        const Real x3031 = x1864 * x3024;
        const Real x3032 = x3025 * x1861;
        const Real x3033 = x3032 + x3031;
        const Real x3036 = select(x3034, x1870, x3033);
        const Real x3038 = x1460 * x3022;
        const Real x3039 = x3023 * x1459;
        const Real x3040 = x3039 + x3038;
        const Real x3042 = x3040 * x3024;
        const Real x3043 = x3025 * x3037;
        const Real x3044 = x3043 + x3042;
        const Real x3046 = x3044 * x1882;
        const Real x3047 = x1860 * x3041;
        const Real x3049 = x3046 - x3047;
        const Real x3053 = moved_numbers[9 * LAYERS + 51] * x3052;
        Real a3051_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a3051_last = a3051_last + real_334[l];
        }
        const Real x3054 = a3051_last - x3053;
        const Real x3055 = x3054 / numbers[9 * LAYERS + 51];
        Real a3066_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1900_1163 = moved_numbers[l + 7 * LAYERS + 51] + real_334[l];
            const Real a3057 = a1900_1163 - x3055;
            const Real a3060 = select(mask_192[l], 0.0, a3057);
            const Real a3062 = real_334[l] * real_163[l];
            const Real a3063 = a3060 * real_164[l];
            const Real a3064 = a3063 + a3062;
            a3066_last = a3066_last + a3064;
            real_337[l] = a3064;
        }
        const Real x3069 = select(x3067, a3066_last, 0.0);
        // step_parts.<genexpr>
        const Real x3081 = x1457 * x3026;
        const Real x3083 = x3029 * x1456;
        const Real x3084 = x3083 - x3081;
        const Real x3086 = x1457 * x3035;
        const Real x3088 = x3036 * x1456;
        const Real x3089 = x3088 - x3086;
        // snow_free_ground.deposition
        const Real x3100 = select(x3097, 0.0, x2982);
        // layered_snow_step.layered_snow_step
        const Real x3104 = x1457 * x3098;
        const Real x3105 = x3100 * x1456;
        const Real x3107 = x3104 - x3105;
        const Real x3109 = x1457 * x2981;
        const Real x3111 = x2982 * x1456;
        const Real x3112 = x3111 - x3109;
        const Real x3115 = x3107 * 2501000.0;
        const Real x3117 = x60 / 1000.0;
        const Real x3119 = x1355 * x3116;
        const Real x3121 = x3117 * x1453;
        const Real x3122 = x3121 - x3119;
        // step_parts.dew_rate
        const Real x3125 = x3107 / 1000.0;
        moved_results[LAYERS + 9] = x3125;
        // layered_snow_step.layered_snow_step
        const Real x3127 = x3122 + x3125;
        moved_results[LAYERS + 25] = x3127;
        // vegetation.intercept
        const Real x3129 = x1460 * x3126;
        const Real x3130 = x3127 * x1459;
        const Real x3131 = x3130 + x3129;
        const Real x3133 = x3131 - x3089;
        const Real x3135 = x3133 * seconds;
        const Real x3137 = moved_state[3 * LAYERS + 1] + x3135;
        const Real x3141 = select(x3139, 0.0, x3137);
        moved_results[LAYERS + 10] = x3141;
        const Real x3148 = select(x3146, 0.0, x3137);
        const Real x3150 = select(x3145, 0.0, x3148);
        moved_after[3 * LAYERS + 1] = x3150;
        const Real x3153 = x3127 * x1839;
        const Real x3154 = x3153 - x3129;
        const Real x3156 = x3141 / seconds;
        moved_quantities[4 * LAYERS + 13] = x3156;
        const Real x3158 = x3154 + x3156;
        // water_flow.__call__
        const Real x3160 = moved_state[3 * LAYERS + 2] / seconds;
        const Real x3162 = x3158 + x3160;
        // water_flow.share_impedance
        const Real x3186 = moved_numbers[LAYERS + 9] * (-2.302585092994046);
        // evapotranspiration.evaporation_components, step_parts.<genexpr>, water_flow.__call__, water_flow.share_impedance
        Real a3079_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3071 = x3069 * real_193[l];
            const Real a3072 = real_337[l] - a3071;
            const Real a3073 = a3072 / x3068;
            const Real a3075 = x3049 * real_193[l];
            const Real a3076 = a3073 * x3045;
            const Real a3077 = a3076 + a3075;
            a3079_last = a3079_last + a3077;
            const Real a3091 = x1457 * real_194[l];
            const Real a3093 = a3077 * x1456;
            const Real a3094 = a3093 - a3091;
            const Real a3164 = moved_state[l + LAYERS] - moved_state[l + 2 * LAYERS];
            const Real a3166 = -a3164;
            const Real a3169 = select(mask_197[l], moved_numbers[l + 9 * LAYERS + 52], a3166);
            const Real a3172 = select(mask_198[l], 0.0, a3169);
            const Real a3174 = a3172 - moved_state[l + 2 * LAYERS];
            const Real a3179 = real_200[l] * a3174;
            const Real a3180 = moved_state[l + 2 * LAYERS] + a3179;
            const Real a3184 = select(mask_201[l], moved_state[l + 2 * LAYERS], moved_numbers[l + 9 * LAYERS + 52]);
            const Real a3188 = moved_state[l + LAYERS] * real_203[l];
            const Real a3189 = a3164 - a3188;
            const Real a3190 = a3189 / state[l + LAYERS];
            const Real a3192 = x3186 * real_203[l];
            const Real a3193 = a3190 * x3185;
            const Real a3194 = a3193 + a3192;
            const Real a3196 = moved_numbers[l + 2 * LAYERS + 47] - a3164;
            real_334[l] = a3094;
            real_281[l] = a3164;
            real_333[l] = a3180;
            real_275[l] = a3184;
            real_332[l] = a3194;
            real_330[l] = a3196;
        }
        // water_flow.__call__
        const Real x3198 = moved_numbers[12 * LAYERS + 52] - real_281[0];
        const Real x3201 = select(x3199, real_333[0], x3198);
        const Real x3206 = x3162 * seconds;
        const Real x3209 = select(x3207, moved_numbers[LAYERS + 10], x3206);
        const Real x3212 = select(x3210, 0.0, x3209);
        // water_flow.__call__, implicit_water._problem
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3204 = select(mask_206[l], real_333[l], moved_numbers[l + 5 * LAYERS + 47]);
            const Real a4083 = moved_numbers[l] * 0.5;
            const Real a4084 = moved_numbers[l + 4 * LAYERS + 47] * real_207[l];
            const Real a4085 = a4083 - a4084;
            const Real a4086 = a4085 / numbers[l + 4 * LAYERS + 47];
            real_337[l] = a3204;
            real_285[l] = a4083;
            real_290[l] = a4086;
        }
        // implicit_water._problem
        const Real x4114 = moved_numbers[12 * LAYERS + 53] * real_209[LAYERS - 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4110 = real_332[l] * real_208[l];
            const Real a4111 = real_290[l] * real_209[l];
            const Real a4112 = a4110 - a4111;
            const Real a4113 = a4112 / real_207[l];
            real_384[l] = a4113;
        }
        const Real x4115 = real_384[LAYERS - 1] * numbers[12 * LAYERS + 53];
        const Real x4116 = x4115 + x4114;
        // retention.given_head
        const Real x4117 = -x3212;
        const Real x4118 = select(x3230, 0.0, x3212);
        const Real x4120 = x4118 / x3231;
        const Real x4121 = -x4120;
        // retention.flowing
        const Real x4122 = select(x3233, moved_numbers[3 * LAYERS + 47], x4117);
        const Real x4123 = select(x3235, moved_numbers[10 * LAYERS + 52], x4121);
        const Real x4124 = x4123 - moved_numbers[10 * LAYERS + 52];
        const Real x4126 = moved_numbers[11 * LAYERS + 52] * x3237;
        const Real x4128 = x4124 * numbers[11 * LAYERS + 52];
        const Real x4130 = x4128 + x4126;
        const Real x4132 = x4130 * x3241;
        const Real x4134 = x4122 * x3241;
        const Real x4135 = x4132 * x3234;
        const Real x4137 = x4134 - x4135;
        const Real x4138 = moved_numbers[11 * LAYERS + 52] * x3244;
        const Real x4139 = x4137 - x4138;
        const Real x4140 = x4139 / x3243;
        const Real x4141 = x3212 + moved_numbers[3 * LAYERS + 47];
        const Real x4142 = select(x3246, 0.0, x4141);
        const Real x4143 = x4140 + x4142;
        // implicit_water._problem
        const Real x4144 = real_285[0] * x3241;
        const Real x4145 = x4132 * real_167[0];
        const Real x4147 = x4144 - x4145;
        const Real x4148 = moved_numbers[LAYERS + 5] * numbers[5 * LAYERS + 46];
        const Real x4149 = moved_numbers[5 * LAYERS + 46] * numbers[LAYERS + 5];
        const Real x4150 = x4149 + x4148;
        const Real x4151 = real_332[LAYERS - 1] * x3251;
        const Real x4152 = x4150 * x3251;
        const Real x4153 = x4151 * x3250;
        const Real x4154 = x4153 + x4152;
        const Real x4155 = x4143 + x4147;
        const Real x4156 = real_384[0] * x3253;
        const Real x4157 = x4155 * real_209[0];
        const Real x4158 = x4157 + x4156;
        // retention.given_head
        const Real x4159 = -moved_numbers[12 * LAYERS + 53];
        const Real x4160 = select(x3256, 0.0, moved_numbers[12 * LAYERS + 53]);
        const Real x4162 = x4160 / x3257;
        const Real x4163 = -x4162;
        // retention.flowing
        const Real x4164 = select(x3259, moved_numbers[4 * LAYERS + 46], x4159);
        const Real x4165 = select(x3261, moved_numbers[11 * LAYERS + 51], x4163);
        const Real x4166 = x4165 - moved_numbers[11 * LAYERS + 51];
        const Real x4168 = moved_numbers[12 * LAYERS + 51] * x3263;
        const Real x4170 = x4166 * numbers[12 * LAYERS + 51];
        const Real x4172 = x4170 + x4168;
        const Real x4174 = x4172 * x3267;
        const Real x4176 = x4164 * x3267;
        const Real x4177 = x4174 * x3260;
        const Real x4179 = x4176 - x4177;
        const Real x4180 = moved_numbers[12 * LAYERS + 51] * x3270;
        const Real x4181 = x4179 - x4180;
        const Real x4182 = x4181 / x3269;
        const Real x4183 = moved_numbers[12 * LAYERS + 53] + moved_numbers[4 * LAYERS + 46];
        const Real x4184 = select(x3272, 0.0, x4183);
        const Real x4185 = x4182 + x4184;
        // implicit_water._problem
        const Real x4186 = x4116 * x3274;
        const Real x4187 = x4185 * x3228;
        const Real x4188 = x4187 + x4186;
        // retention.brim
        real_387[0] = moved_numbers[3 * LAYERS + 47];
        for (int l = 0; l < LAYERS - 1; ++l) real_387[l + 1] = moved_numbers[l + 3 * LAYERS + 47];
        for (int l = 0; l < LAYERS - 1; ++l) real_344[l] = moved_numbers[l + 3 * LAYERS + 48];
        real_344[LAYERS - 1] = moved_numbers[4 * LAYERS + 46];
        // retention.brim, implicit_water.advance_water, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4191 = real_387[l] - real_344[l];
            const Real a4196 = real_247[l] * a4191;
            const Real a4197 = real_344[l] + a4196;
            const Real a4198 = moved_numbers[l + 3 * LAYERS + 47] - a4197;
            const Real a4203 = real_268[l] * a4198;
            const Real a4204 = a4197 + a4203;
            const Real a4205 = a4204 * real_214[l];
            const Real a4206 = moved_numbers[l + 3 * LAYERS + 47] - a4205;
            const Real a4207 = a4206 / real_213[l];
            const Real a4208 = a4207 / real_214[l];
            const Real a4209 = moved_numbers[l + LAYERS + 47] * real_215[l];
            const Real a4210 = a4208 - a4209;
            const Real a4211 = a4210 / numbers[l + LAYERS + 47];
            const Real a4212 = a4211 * real_216[l];
            const Real a4213 = moved_numbers[l + 2 * LAYERS + 47] - real_275[l];
            const Real a4214 = a4213 * real_216[l];
            const Real a4215 = a4212 * real_217[l];
            const Real a4216 = a4215 + a4214;
            const Real a4217 = real_275[l] + a4216;
            const Real a4220 = select(mask_287[l], a4217, 0.0);
            const Real a4222 = a4220 - real_275[l];
            const Real a4224 = a4213 * real_246[l];
            const Real a4225 = a4222 - a4224;
            const Real a4226 = a4225 / real_217[l];
            const Real a4229 = select(mask_260[l], 0.0, a4226);
            const Real a4231 = a4229 / real_266[l];
            const Real a4233 = moved_numbers[l + LAYERS + 47] * real_265[l];
            const Real a4234 = a4231 * numbers[l + LAYERS + 47];
            const Real a4235 = a4234 + a4233;
            const Real a4237 = moved_numbers[l + 10 * LAYERS + 52] - a4235;
            const Real a4240 = select(mask_248[l], 0.0, a4237);
            const Real a4242 = a4240 * real_254[l];
            const Real a4248 = select(mask_297[l], real_330[l], a4220);
            const Real a4250 = a4248 - real_333[l];
            const Real a4252 = a4250 * 100.0;
            const Real a4255 = select(mask_298[l], 0.0, a4252);
            const Real a4258 = select(mask_299[l], 0.0, a4255);
            const Real a4262 = select(mask_300[l], moved_numbers[l + 3 * LAYERS + 47], a4242);
            const Real a4265 = select(mask_301[l], moved_numbers[l + 10 * LAYERS + 52], a4240);
            const Real a4267 = a4265 - moved_numbers[l + 10 * LAYERS + 52];
            const Real a4271 = moved_numbers[l + 11 * LAYERS + 52] * real_211[l];
            const Real a4273 = a4267 * numbers[l + 11 * LAYERS + 52];
            const Real a4275 = a4273 + a4271;
            const Real a4278 = a4275 * real_264[l];
            const Real a4281 = a4262 * real_264[l];
            const Real a4282 = a4278 * real_212[l];
            const Real a4284 = a4281 - a4282;
            const Real a4286 = moved_numbers[l + 11 * LAYERS + 52] * real_199[l];
            const Real a4287 = a4284 - a4286;
            const Real a4288 = a4287 / real_242[l];
            const Real a4290 = moved_numbers[l + 3 * LAYERS + 47] - a4242;
            const Real a4293 = select(mask_313[l], 0.0, a4290);
            const Real a4295 = a4288 + a4293;
            real_404[l] = a4220;
            real_402[l] = a4240;
            real_386[l] = a4242;
            real_388[l] = a4248;
            real_389[l] = a4258;
            real_383[l] = a4278;
            real_382[l] = a4295;
        }
        // implicit_water._impedance, implicit_water._problem, retention.flowing, implicit_water._sent
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4087 = real_285[l] + real_285[l + 1];
            const Real a4088 = a4087 * real_227[l];
            const Real a4089 = real_285[l] - a4088;
            const Real a4090 = a4089 / real_226[l];
            const Real a4091 = real_332[l] - real_332[l + 1];
            const Real a4092 = a4090 * real_228[l];
            const Real a4093 = a4091 * real_227[l];
            const Real a4094 = a4093 + a4092;
            const Real a4095 = real_332[l + 1] + a4094;
            const Real a4096 = real_332[l] + real_332[l + 1];
            const Real a4097 = a4096 * 0.5;
            const Real a4098 = a4095 - a4097;
            const Real a4103 = real_240[l] * a4098;
            const Real a4104 = a4097 + a4103;
            const Real a4105 = a4104 * real_231[l];
            const Real a4106 = real_290[l] + real_290[l + 1];
            const Real a4107 = a4106 * real_233[l];
            const Real a4108 = a4105 - a4107;
            const Real a4109 = a4108 / real_232[l];
            const Real a4299 = select(mask_302[l], moved_numbers[l + 3 * LAYERS + 47], real_386[l + 1]);
            const Real a4302 = select(mask_303[l], moved_numbers[l + 10 * LAYERS + 52], real_402[l + 1]);
            const Real a4304 = a4302 - moved_numbers[l + 10 * LAYERS + 52];
            const Real a4308 = moved_numbers[l + 11 * LAYERS + 52] * real_236[l];
            const Real a4310 = a4304 * numbers[l + 11 * LAYERS + 52];
            const Real a4312 = a4310 + a4308;
            const Real a4315 = a4312 * real_304[l];
            const Real a4318 = a4299 * real_304[l];
            const Real a4319 = a4315 * real_238[l];
            const Real a4321 = a4318 - a4319;
            const Real a4323 = moved_numbers[l + 11 * LAYERS + 52] * real_305[l];
            const Real a4324 = a4321 - a4323;
            const Real a4325 = a4324 / real_237[l];
            const Real a4327 = moved_numbers[l + 3 * LAYERS + 47] - real_386[l + 1];
            const Real a4330 = select(mask_306[l], 0.0, a4327);
            const Real a4332 = a4325 + a4330;
            const Real a4336 = select(mask_308[l], moved_numbers[l + 3 * LAYERS + 48], real_386[l]);
            const Real a4339 = select(mask_310[l], moved_numbers[l + 10 * LAYERS + 53], real_402[l]);
            const Real a4341 = a4339 - moved_numbers[l + 10 * LAYERS + 53];
            const Real a4345 = moved_numbers[l + 11 * LAYERS + 53] * real_311[l];
            const Real a4347 = a4341 * numbers[l + 11 * LAYERS + 53];
            const Real a4349 = a4347 + a4345;
            const Real a4352 = a4349 * real_230[l];
            const Real a4355 = a4336 * real_230[l];
            const Real a4356 = a4352 * real_309[l];
            const Real a4358 = a4355 - a4356;
            const Real a4360 = moved_numbers[l + 11 * LAYERS + 53] * real_229[l];
            const Real a4361 = a4358 - a4360;
            const Real a4362 = a4361 / real_235[l];
            const Real a4364 = moved_numbers[l + 3 * LAYERS + 48] - real_386[l];
            const Real a4367 = select(mask_314[l], 0.0, a4364);
            const Real a4369 = a4362 + a4367;
            const Real a4371 = real_382[l] + a4369;
            const Real a4373 = a4371 * 0.5;
            real_344[l] = a4087;
            real_307[l] = a4109;
            real_479[l] = a4332;
            real_480[l] = a4373;
        }
        // implicit_water._downward
        real_344[LAYERS - 1] = real_285[LAYERS - 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4376 = real_344[l] * real_264[l];
            const Real a4377 = real_383[l] * real_225[l];
            const Real a4379 = a4376 - a4377;
            real_285[l] = a4379;
        }
        const Real x4387 = real_382[LAYERS - 1] + real_285[LAYERS - 1];
        const Real x4389 = x4116 * x4386;
        const Real x4390 = x4387 * x3228;
        const Real x4391 = x4390 + x4389;
        const Real x4393 = x4154 * real_264[LAYERS - 1];
        const Real x4394 = real_383[LAYERS - 1] * x3252;
        const Real x4396 = x4393 - x4394;
        const Real x4398 = x4391 + x4396;
        // implicit_water._upward
        const Real x4408 = real_384[0] * real_244[0];
        const Real x4409 = real_382[0] * real_209[0];
        const Real x4410 = x4409 + x4408;
        // implicit_water._downward, implicit_water._sent, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4381 = real_480[l] + real_285[l];
            const Real a4383 = real_307[l] * real_315[l];
            const Real a4384 = a4381 * real_233[l];
            const Real a4385 = a4384 + a4383;
            const Real a4400 = real_382[l + 1] + real_479[l];
            const Real a4402 = a4400 * 0.5;
            const Real a4404 = real_307[l] * real_317[l];
            const Real a4405 = a4402 * real_233[l];
            const Real a4406 = a4405 + a4404;
            real_384[l] = a4385;
            real_383[l + 1] = a4406;
        }
        // implicit_water._flow
        real_384[LAYERS - 1] = x4398;
        real_383[0] = x4410;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4413 = real_389[l] * real_210[l];
            const Real a4415 = real_384[l] * real_218[l];
            const Real a4416 = a4415 + a4413;
            const Real a4419 = real_389[l] * real_253[l];
            const Real a4421 = real_383[l] * real_218[l];
            const Real a4422 = a4421 + a4419;
            real_285[l] = a4416;
            real_382[l] = a4422;
        }
        const Real x4424 = x4158 - real_382[0];
        const Real x4427 = select(x4425, x3162, x4424);
        // implicit_water._remaining
        const Real x4429 = real_388[0] - x3201;
        const Real x4431 = x4429 * 100.0;
        const Real x4434 = select(x4432, 0.0, x4431);
        const Real x4437 = select(x4435, 0.0, x4434);
        // implicit_water._flow
        const Real x4439 = x3084 * x4436;
        const Real x4440 = x4437 * x3080;
        const Real x4441 = x4440 + x4439;
        const Real x4459 = real_285[LAYERS - 1] - x4188;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4457 = real_285[l] - real_382[l + 1];
            real_383[l + 1] = a4457;
        }
        // implicit_water._gain
        real_383[0] = x4427;
        for (int l = 0; l < LAYERS - 1; ++l) real_382[l] = real_383[l + 1];
        real_382[LAYERS - 1] = x4459;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, tridiagonal.jvp
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4443 = real_388[l] - real_337[l];
            const Real a4445 = a4443 * 100.0;
            const Real a4448 = select(mask_319[l], 0.0, a4445);
            const Real a4451 = select(mask_320[l], 0.0, a4448);
            const Real a4453 = real_334[l] * real_241[l];
            const Real a4454 = a4451 * real_195[l];
            const Real a4455 = a4454 + a4453;
            const Real a4461 = real_404[l] - real_388[l];
            const Real a4463 = a4461 * 1e-09;
            const Real a4465 = real_388[l] + a4463;
            const Real a4469 = a4465 - moved_state[l + 2 * LAYERS];
            const Real a4471 = moved_numbers[l] * real_262[l];
            const Real a4472 = a4469 * numbers[l];
            const Real a4473 = a4472 + a4471;
            const Real a4475 = a4455 + in_row(l, 0, x4441);
            const Real a4481 = real_383[l] - real_382[l];
            const Real a4483 = a4481 - a4475;
            const Real a4485 = a4483 * seconds;
            const Real a4487 = a4473 - a4485;
            const Real a4494 = a4487 + real_261[l];
            const Real a4495 = -a4494;
            real_285[l] = a4455;
            real_384[l] = a4495;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_239, real_270, real_234, real_384, real_382);
        // implicit_water._changed
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4497 = real_382[l] * real_251[l];
            const Real a4498 = real_382[l] * real_250[l];
            real_384[l] = a4497;
            real_388[l] = a4498;
        }
        const Real x4499 = -real_388[0];
        real_295[0] = x4427;
        for (int l = 0; l < LAYERS - 1; ++l) real_295[l + 1] = real_383[l + 1];
        real_295[LAYERS] = x4459;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4500 = real_384[l] - real_388[l + 1];
            real_296[l + 1] = a4500;
        }
        real_296[0] = x4499;
        real_296[LAYERS] = real_384[LAYERS - 1];
        const Real x4504 = real_382[0] * w3632;
        const Real x4505 = x4441 + x4504;
        // implicit_water._changed, implicit_water.<genexpr>
        for (int l = 0; l < LAYERS + 1; ++l) {
            const Real a4503 = real_295[l] + real_296[l];
            const Real a4510 = select(x4082, a4503, 0.0);
            real_267[l] = a4510;
        }
        moved_results[LAYERS + 13] = real_267[LAYERS];
        moved_results[LAYERS + 31] = real_267[LAYERS];
        // implicit_water.<genexpr>
        const Real x4512 = select(x4082, x4505, 0.0);
        // water_flow.__call__
        const Real x4532 = x3162 - real_267[0];
        const Real x4534 = x4532 * seconds;
        const Real x4537 = select(x4535, moved_numbers[LAYERS + 10], x4534);
        const Real x4540 = select(x4538, 0.0, x4537);
        const Real x4543 = x4540 / seconds;
        const Real x4544 = x4532 - x4543;
        moved_results[LAYERS + 12] = x4544;
        // step_parts.from_ground
        const Real x4636 = x4512 + x3089;
        // implicit_water._changed, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, step_parts.from_soil_of, soil_heat.thermal_conductivity, soil_heat.blended_kersten
        Real a4546_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4506 = real_382[l] * real_223[l];
            const Real a4507 = real_285[l] + a4506;
            const Real a4514 = select(x4082, a4507, 0.0);
            const Real a4516 = moved_numbers[l] * real_258[l];
            const Real a4517 = a4516 * (-1.0);
            const Real a4518 = a4517 / numbers[l];
            const Real a4520 = a4514 + in_row(l, 0, x4512);
            const Real a4522 = real_267[l] - real_267[l + 1];
            const Real a4524 = a4522 - a4520;
            const Real a4526 = a4518 * real_221[l];
            const Real a4527 = a4524 * real_258[l];
            const Real a4528 = a4527 + a4526;
            const Real a4530 = moved_state[l + 2 * LAYERS] + a4528;
            const Real a4542 = a4530 + real_281[l];
            moved_after[LAYERS + l] = a4542;
            a4546_last = a4546_last + a4514;
            const Real a4548 = moved_numbers[l + 2 * LAYERS + 47] * real_245[l];
            const Real a4549 = a4542 - a4548;
            const Real a4550 = a4549 / numbers[l + 2 * LAYERS + 47];
            const Real a4552 = a4542 * real_249[l];
            const Real a4553 = a4530 - a4552;
            const Real a4554 = a4553 / real_252[l];
            const Real a4556 = a4554 * numbers[l + 2 * LAYERS + 47];
            const Real a4557 = moved_numbers[l + 2 * LAYERS + 47] * real_249[l];
            const Real a4558 = a4557 + a4556;
            const Real a4560 = a4558 * (-1.3505762785178115);
            const Real a4562 = moved_numbers[l + 13 * LAYERS + 54] + a4560;
            const Real a4564 = a4562 * real_224[l];
            const Real a4566 = moved_numbers[l + 14 * LAYERS + 54] * real_245[l];
            const Real a4567 = a4550 * numbers[l + 14 * LAYERS + 54];
            const Real a4568 = a4567 + a4566;
            const Real a4571 = a4550 * real_222[l];
            const Real a4572 = a4571 + a4566;
            const Real a4575 = a4572 * real_220[l];
            const Real a4576 = a4568 - a4575;
            const Real a4577 = a4576 / real_204[l];
            const Real a4579 = a4550 * 4.6;
            const Real a4581 = a4550 * 3.6;
            const Real a4584 = a4581 * real_205[l];
            const Real a4585 = a4579 - a4584;
            const Real a4586 = a4585 / real_219[l];
            const Real a4588 = a4550 / real_245[l];
            const Real a4590 = a4588 / 2.302585092994046;
            const Real a4594 = select(mask_321[l], 0.0, a4590);
            const Real a4596 = select(flags[l + 4], a4586, a4594);
            const Real a4598 = a4542 - a4530;
            const Real a4600 = a4598 / 0.001;
            const Real a4603 = select(mask_322[l], 0.0, a4600);
            const Real a4606 = select(mask_323[l], 0.0, a4603);
            const Real a4608 = a4606 * real_257[l];
            const Real a4609 = a4608 + a4608;
            const Real a4611 = a4606 * 2.0;
            const Real a4615 = a4609 * real_263[l];
            const Real a4616 = a4611 * real_256[l];
            const Real a4618 = a4615 - a4616;
            const Real a4620 = a4577 - a4596;
            const Real a4622 = a4618 * real_269[l];
            const Real a4623 = a4620 * real_243[l];
            const Real a4624 = a4623 + a4622;
            const Real a4626 = a4596 + a4624;
            const Real a4628 = a4564 - moved_numbers[l + 12 * LAYERS + 54];
            const Real a4630 = a4626 * real_196[l];
            const Real a4631 = a4628 * real_259[l];
            const Real a4632 = a4631 + a4630;
            const Real a4634 = a4632 + moved_numbers[l + 12 * LAYERS + 54];
            real_384[l] = a4514;
            real_388[l] = a4518;
            real_383[l] = a4530;
            real_404[l] = a4542;
            real_337[l] = a4634;
        }
        // step_parts.from_ground
        const Real x4638 = x4636 + a4546_last;
        const Real x4640 = x4638 * 1000.0;
        // step_parts.heat
        const Real x4642 = x4640 * 2501000.0;
        const Real x4644 = x4642 - x3115;
        // layered_snow_step.conduct
        const Real x4647 = x1457 * x4646;
        const Real x4649 = x4644 + x4647;
        const Real x4650 = x4649 / x4645;
        const Real x4652 = select(x1455, x4650, 0.0);
        // soil_heat.volumetric_heat_capacity
        const Real x4654 = real_383[0] * 4200000.0;
        const Real x4656 = x4654 - x1544;
        const Real x4658 = moved_numbers[2 * LAYERS + 47] - real_404[0];
        const Real x4660 = x4658 * 1004.0;
        const Real x4662 = x4656 + x4660;
        const Real x4664 = real_404[0] - real_383[0];
        const Real x4666 = x4664 * 2106000.0;
        const Real x4668 = x4662 + x4666;
        // snow_free_ground.ground_conduction
        const Real x4670 = real_337[0] * x1533;
        const Real x4671 = x1534 * real_202[0];
        const Real x4672 = x4671 + x4670;
        // soil_heat.ground_admittance
        const Real x4674 = x4668 * 0.5;
        const Real x4676 = x4674 * numbers[0];
        const Real x4677 = moved_numbers[0] * x4673;
        const Real x4678 = x4677 + x4676;
        const Real x4680 = x4678 / seconds;
        const Real x4682 = x4680 * x4679;
        const Real x4683 = x4682 + x4682;
        const Real x4685 = x4668 * real_202[0];
        const Real x4686 = real_337[0] * x4667;
        const Real x4687 = x4686 + x4685;
        const Real x4689 = x4687 / seconds;
        const Real x4691 = x4683 + x4689;
        const Real x4694 = x4691 / x4693;
        const Real x4696 = x4680 + x4694;
        // snow.into_warming_ground
        const Real x4698 = x4696 * x4697;
        const Real x4699 = x4672 - x4698;
        const Real x4700 = x4699 / x4695;
        const Real x4702 = x1 + x4700;
        // surface_balance.around
        const Real x4704 = x2935 + x1612;
        const Real x4706 = x4704 + x1959;
        const Real x4708 = x1973 - x4652;
        const Real x4710 = x2935 * x26;
        const Real x4711 = x27 * x2932;
        const Real x4712 = x4711 + x4710;
        const Real x4714 = x4708 + x4712;
        const Real x4716 = x4714 + x1985;
        const Real x4718 = x4706 * x4717;
        const Real x4719 = x4716 - x4718;
        const Real x4720 = x4719 / x4705;
        // snow.conductance
        const Real x4722 = x4702 * x4721;
        const Real x4723 = x4672 - x4722;
        const Real x4724 = x4723 / x4701;
        // surface_balance.around
        const Real x4726 = x4706 * x4725;
        const Real x4727 = x4724 - x4726;
        const Real x4728 = x4727 / x4705;
        // surface_balance.skin_temperature
        const Real x4730 = x4728 * state[0];
        const Real x4731 = moved_state[0] * x4725;
        const Real x4732 = x4731 + x4730;
        const Real x4734 = x4720 + x4732;
        const Real x4737 = x4728 * x4736;
        const Real x4738 = x4734 - x4737;
        const Real x4739 = x4738 / x4735;
        // surface_balance.around
        const Real x4741 = x4739 * x4736;
        const Real x4742 = x4741 + x4741;
        const Real x4744 = x4742 * x4736;
        const Real x4745 = x4739 * x4740;
        const Real x4746 = x4745 + x4744;
        const Real x4748 = x1951 * x4743;
        const Real x4749 = x4746 * x1950;
        const Real x4750 = x4749 + x4748;
        const Real x4752 = x4704 + x4750;
        // air.emission
        const Real x4754 = x4742 * x4740;
        const Real x4755 = x4754 + x4754;
        const Real x4757 = x4755 * 5.67e-08;
        // surface_balance.emitted
        const Real x4759 = x1519 * x4756;
        const Real x4760 = x4757 * x1518;
        const Real x4761 = x4760 + x4759;
        const Real x4763 = x4739 * (-1.0);
        const Real x4765 = x4750 * x4762;
        const Real x4766 = x4763 * x4747;
        const Real x4767 = x4766 + x4765;
        const Real x4769 = x4761 + x4767;
        // surface_balance.around
        const Real x4771 = x1600 - x4769;
        const Real x4773 = x4771 - x4652;
        const Real x4775 = x4773 + x4712;
        const Real x4777 = x4775 + x1985;
        const Real x4779 = x4752 * x4778;
        const Real x4780 = x4777 - x4779;
        const Real x4781 = x4780 / x4751;
        const Real x4783 = x4752 * x4782;
        const Real x4784 = x4724 - x4783;
        const Real x4785 = x4784 / x4751;
        // surface_balance.skin_temperature
        const Real x4787 = x4785 * state[0];
        const Real x4788 = moved_state[0] * x4782;
        const Real x4789 = x4788 + x4787;
        const Real x4791 = x4781 + x4789;
        const Real x4794 = x4785 * x4793;
        const Real x4795 = x4791 - x4794;
        const Real x4796 = x4795 / x4792;
        // surface_balance.around
        const Real x4798 = x4796 * x4793;
        const Real x4799 = x4798 + x4798;
        const Real x4801 = x4799 * x4793;
        const Real x4802 = x4796 * x4797;
        const Real x4803 = x4802 + x4801;
        const Real x4805 = x1951 * x4800;
        const Real x4806 = x4803 * x1950;
        const Real x4807 = x4806 + x4805;
        const Real x4809 = x4704 + x4807;
        // air.emission
        const Real x4811 = x4799 * x4797;
        const Real x4812 = x4811 + x4811;
        const Real x4814 = x4812 * 5.67e-08;
        // surface_balance.emitted
        const Real x4816 = x1519 * x4813;
        const Real x4817 = x4814 * x1518;
        const Real x4818 = x4817 + x4816;
        const Real x4820 = x4796 * (-1.0);
        const Real x4822 = x4807 * x4819;
        const Real x4823 = x4820 * x4804;
        const Real x4824 = x4823 + x4822;
        const Real x4826 = x4818 + x4824;
        // surface_balance.around
        const Real x4828 = x1600 - x4826;
        const Real x4830 = x4828 - x4652;
        const Real x4832 = x4830 + x4712;
        const Real x4834 = x4832 + x1985;
        const Real x4836 = x4809 * x4835;
        const Real x4837 = x4834 - x4836;
        const Real x4838 = x4837 / x4808;
        // snow.conductance
        const Real x4840 = x1 * x4839;
        const Real x4841 = x4672 - x4840;
        const Real x4842 = x4841 / x0;
        // surface_balance.around
        const Real x4844 = x4809 * x4843;
        const Real x4845 = x4842 - x4844;
        const Real x4846 = x4845 / x4808;
        // surface_balance.top
        const Real x4849 = x1 * x4848;
        const Real x4850 = x1 - x4849;
        const Real x4851 = x4850 / x0;
        const Real x4853 = x4846 * x4848;
        const Real x4854 = x4851 * x4847;
        const Real x4855 = x4854 + x4853;
        // ground_heat.series_conductance
        real_382[0] = real_337[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_382[l + 1] = real_337[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4859 = real_382[l] * real_278[l];
            const Real a4083_1468 = moved_numbers[l] * 0.5;
            const Real a4860 = a4083_1468 - a4859;
            const Real a4861 = a4860 / real_294[l];
            real_285[l] = a4861;
        }
        // soil_heat.conductance
        const Real x4870 = x1 * x4852;
        const Real x4871 = x4855 * x0;
        const Real x4872 = x4871 + x4870;
        const Real x4874 = x4872 * x4873;
        const Real x4875 = x4672 - x4874;
        const Real x4876 = x4875 / x4869;
        // soil_heat.__call__
        const Real x4878 = moved_state[LAYERS - 1] - moved_numbers[LAYERS + 8];
        const Real x4880 = real_337[LAYERS - 1] * x4877;
        const Real x4881 = x4878 * real_202[LAYERS - 1];
        const Real x4882 = x4881 + x4880;
        const Real x4884 = moved_numbers[LAYERS + 46] * x4883;
        const Real x4885 = x4882 - x4884;
        const Real x4886 = x4885 / numbers[LAYERS + 46];
        moved_results[LAYERS + 42] = x4886;
        // ground_heat.series_conductance, ground_heat.ground_equations
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4863 = real_285[l] + real_285[l + 1];
            const Real a4867 = a4863 * real_318[l];
            const Real a4912 = real_267[l + 1] * 4200000.0;
            const Real a4921 = select(mask_324[l], 0.0, a4912);
            const Real a4927 = select(mask_325[l], 0.0, a4912);
            const Real a4934 = a4921 - a4867;
            const Real a4936 = a4867 + a4927;
            const Real a4937 = -a4936;
            real_337[l + 1] = a4934;
            real_382[l] = a4937;
        }
        // ground_heat.ground_equations
        real_337[0] = x4876;
        real_382[LAYERS - 1] = real_of(0.0);
        // ground_heat.with_exchange
        const Real x5019 = x1355 * real_286[0];
        // soil_heat.volumetric_heat_capacity, ground_heat.mixed_capacity, ground_heat.ground_equations, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4892 = moved_numbers[l + 2 * LAYERS + 47] * 2000000.0;
            const Real a4895 = moved_numbers[l + 2 * LAYERS + 47] - real_404[l];
            const Real a4897 = a4895 * 1004.0;
            const Real a4899 = a4897 - a4892;
            const Real a4901 = real_404[l] * 2106000.0;
            const Real a4903 = a4899 + a4901;
            const Real a4905 = moved_numbers[l + 2 * LAYERS + 47] * real_288[l];
            const Real a4907 = moved_numbers[l + 17 * LAYERS + 54] * real_283[l];
            const Real a4908 = a4907 - a4905;
            const Real a4910 = a4903 + a4908;
            const Real a4914 = real_383[l] - moved_state[l + 2 * LAYERS];
            const Real a4916 = a4914 * 4200000.0;
            const Real a4918 = a4910 - a4916;
            const Real a4930 = real_383[l] * 2094000.0;
            const Real a4932 = a4918 + a4930;
            moved_results[LAYERS + 44 + l] = a4932;
            const Real a4939 = a4932 * real_273[l];
            const Real a4940 = moved_state[l] * real_282[l];
            const Real a4941 = a4940 + a4939;
            const Real a4943 = real_383[l] * 333500000.0;
            const Real a4945 = a4941 + a4943;
            const Real a4947 = real_388[l] * in_row(l, LAYERS - 1, x4883);
            const Real a4948 = in_row(l, LAYERS - 1, x4886) * real_258[l];
            const Real a4949 = a4948 + a4947;
            const Real a4951 = a4945 - a4949;
            const Real a4954 = real_388[l] * real_279[l];
            const Real a4956 = real_337[l] * real_258[l];
            const Real a4957 = a4956 + a4954;
            const Real a4960 = real_388[l] * real_276[l];
            const Real a4962 = real_382[l] * real_258[l];
            const Real a4963 = a4962 + a4960;
            const Real a4967 = moved_numbers[l + 6 * LAYERS + 47] / 0.008034787106446777;
            const Real a4969 = -a4967;
            const Real a4972 = select(mask_326[l], moved_numbers[l + 3 * LAYERS + 47], a4969);
            const Real a4974 = a4972 * real_293[l];
            const Real a4975 = moved_numbers[l + 3 * LAYERS + 47] - a4974;
            const Real a4976 = a4975 / real_271[l];
            const Real a4978 = a4976 / real_293[l];
            const Real a4980 = moved_numbers[l + LAYERS + 47] * real_292[l];
            const Real a4981 = a4978 - a4980;
            const Real a4982 = a4981 / numbers[l + LAYERS + 47];
            const Real a4984 = a4982 * real_284[l];
            const Real a4986 = moved_numbers[l + 2 * LAYERS + 47] - moved_numbers[l + 15 * LAYERS + 54];
            const Real a4988 = a4986 * real_284[l];
            const Real a4989 = a4984 * real_280[l];
            const Real a4990 = a4989 + a4988;
            const Real a4992 = moved_numbers[l + 15 * LAYERS + 54] + a4990;
            const Real a4996 = select(mask_327[l], moved_numbers[l + 15 * LAYERS + 54], a4992);
            const Real a5015 = select(mask_329[l], real_404[l], a4996);
            const Real a5017 = select(mask_328[l], real_404[l], a5015);
            real_285[l] = a4918;
            real_281[l] = a4932;
            real_334[l] = a4951;
            real_389[l] = a4957;
            real_344[l] = a4963;
            real_386[l] = a4986;
            real_402[l] = a5017;
        }
        // ground_heat.with_exchange
        const Real x5021 = real_389[0] * x1453;
        const Real x5022 = x5021 - x5019;
        const Real x5024 = x1355 * x4873;
        const Real x5026 = x4876 * x1453;
        const Real x5027 = x5026 - x5024;
        // snow_ground._equations
        const Real x7339 = x1351 * seconds;
        const Real x7341 = select(x5028, x7339, 0.0);
        const Real x7343 = x1355 * x5030;
        const Real x7344 = x7341 * x1353;
        const Real x7345 = x7344 + x7343;
        const Real x7346 = moved_numbers[0] * x5033;
        const Real x7348 = x7345 + x7346;
        const Real x7349 = x7348 / numbers[0];
        const Real x7350 = x5022 * x4964;
        const Real x7351 = x4838 * x5018;
        const Real x7352 = x7351 + x7350;
        const Real x7354 = x5022 + x7349;
        // snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a1160_1505 = real_464[l] * x776;
            const Real a1161_1505 = x779 * real_109[l];
            const Real a1163_1505 = a1160_1505 - a1161_1505;
            const Real a1165_1505 = select(x466, a1163_1505, 0.0);
            const Real a7402 = a1165_1505 * real_150[l];
            const Real a7404 = a7402 * 0.0004748338081671415;
            const Real a7406 = a7402 * 0.0002370791844476055;
            const Real a7408 = a1165_1505 * 333500.0;
            const Real a7409 = a7408 * (-1.0);
            const Real a7410 = a7404 * real_360[l];
            const Real a7411 = -a7410;
            const Real a7412 = a7409 * real_359[l];
            const Real a7413 = a7406 * real_368[l];
            const Real a7415 = a7412 - a7413;
            const Real a7416 = select(mask_423[l], a7415, 0.0);
            const Real a7417 = select(mask_377[l], a7411, a7416);
            const Real a7418 = real_476[l] * 333500.0;
            const Real a7421 = a7418 * real_367[l];
            const Real a7424 = a7421 * real_360[l];
            const Real a7428 = select(mask_426[l], 0.0, a7424);
            const Real a7432 = select(mask_427[l], 0.0, a7428);
            const Real a7435 = a7432 * real_392[l];
            const Real a7437 = a7435 + a7435;
            const Real a7440 = real_477[l] * real_396[l];
            const Real a7441 = a7437 * real_363[l];
            const Real a7443 = a7440 - a7441;
            const Real a7447 = a7443 * real_146[l];
            const Real a7449 = real_474[l] * real_155[l];
            const Real a7450 = a7449 - a7447;
            const Real a7452 = a7443 * real_141[l];
            const Real a7454 = real_473[l] * real_155[l];
            const Real a7455 = a7454 - a7452;
            const Real a7457 = a7455 - real_478[l];
            const Real a7460 = select(mask_428[l], 0.0, a7457);
            const Real a7462 = a7432 * 10.0;
            const Real a7466 = select(mask_429[l], 0.0, a7462);
            const Real a7469 = a7466 * real_152[l];
            const Real a7471 = a7460 * real_412[l];
            const Real a7472 = a7471 - a7469;
            const Real a7474 = a7455 - a7472;
            real_472[l] = a7408;
            real_471[l] = a7410;
            real_470[l] = a7413;
            real_390[l] = a7417;
            real_469[l] = a7424;
            real_468[l] = a7440;
            real_467[l] = a7450;
            real_466[l] = a7454;
            real_462[l] = a7474;
        }
        // snow_ground._links
        const Real x7478 = real_462[0] * x7476;
        const Real x7481 = select(x5028, x7478, 0.0);
        // snow_skin.skin_flux
        const Real x7498 = x27 * (-1.0);
        // calm_air.coefficient
        const Real x7503 = x7498 * x1420;
        const Real x7505 = x1423 * x7497;
        const Real x7507 = x7505 + x7503;
        const Real x7508 = -x7507;
        // calm_air.limited_richardson
        const Real x7512 = select(x7509, x7507, 0.0);
        const Real x7516 = x7512 * x2118;
        const Real x7518 = x2119 * x7510;
        const Real x7519 = x7518 - x7516;
        const Real x7522 = x7519 * x7521;
        const Real x7528 = x7522 * x7526;
        const Real x7530 = x7528 - x7522;
        const Real x7531 = x7530 / x7525;
        const Real x7534 = moved_numbers[LAYERS + 2] * x7526;
        const Real x7536 = x7531 * numbers[LAYERS + 2];
        const Real x7537 = x7536 - x7534;
        const Real x7540 = select(x7509, x7537, x7508);
        // calm_air.coefficient
        const Real x7544 = select(x7541, x7540, 0.0);
        const Real x7547 = x7544 * 5.0;
        const Real x7551 = x7547 / x7550;
        const Real x7554 = x7544 * 15.0;
        const Real x7557 = x7554 * x7549;
        const Real x7558 = x7551 * x7552;
        const Real x7560 = x7557 - x7558;
        const Real x7565 = x7560 * x7563;
        const Real x7569 = select(x7541, 0.0, x7540);
        const Real x7574 = select(x7572, 0.0, x7569);
        const Real x7578 = x7574 / x7577;
        const Real x7581 = select(x7571, x7578, 0.0);
        const Real x7584 = x1434 * x7580;
        const Real x7585 = x7581 * x1430;
        const Real x7587 = x7584 - x7585;
        const Real x7592 = x7587 * x7590;
        const Real x7595 = x7569 * 15.0;
        const Real x7598 = x7595 * x7589;
        const Real x7600 = x7592 * x7594;
        const Real x7602 = x7600 + x7598;
        const Real x7606 = select(x7541, x7565, x7602);
        const Real x7609 = x1413 * x7605;
        const Real x7610 = x7606 * x1409;
        const Real x7612 = x7609 - x7610;
        // snow_skin.skin_flux
        const Real x7614 = x260 * x7608;
        const Real x7615 = x7612 * x257;
        const Real x7616 = x7615 + x7614;
        const Real x7627 = moved_forcing[3] * x7626;
        const Real x7631 = x7627 * x7629;
        const Real x7634 = x7631 + moved_forcing[2];
        const Real x7637 = x7616 * 1004.5;
        const Real x7639 = x7637 + moved_numbers[LAYERS + 4];
        const Real x7640 = moved_numbers[LAYERS + 19] * 5.67e-08;
        const Real x7644 = x7640 * x7642;
        const Real x7646 = x7616 * x7633;
        const Real x7647 = x7634 * x7613;
        const Real x7649 = x7646 - x7647;
        const Real x7651 = x7639 * x7497;
        const Real x7652 = x7498 * x7638;
        const Real x7653 = x7652 + x7651;
        const Real x7655 = x7644 * x7496;
        const Real x7657 = x1447 - x7655;
        const Real x7659 = x7657 - x7653;
        const Real x7661 = x7649 * 2830000.0;
        const Real x7663 = x7659 - x7661;
        // snow_skin.skin_of
        const Real x7665 = real_390[0] * (-1.0);
        const Real x7667 = x7481 * x7664;
        const Real x7669 = x7665 * x7480;
        const Real x7670 = x7669 - x7667;
        const Real x7672 = x7663 - x7670;
        const Real x7674 = x7672 / x7288;
        const Real x7677 = select(x7285, 0.0, x7674);
        const Real x7679 = x7677 - real_390[0];
        const Real x7681 = x7481 * x7678;
        const Real x7683 = x7679 * x7480;
        const Real x7684 = x7683 - x7681;
        const Real x7686 = select(x7285, x7663, x7684);
        const Real x7687 = select(x7289, 0.0, real_390[0]);
        const Real x7688 = x7687 * 20.0;
        const Real x7690 = x7686 - x7688;
        // snow_ground.advance_snow_ground
        const Real x7692 = select(x5028, x7690, 0.0);
        // snow_ground._flows
        for (int l = 0; l < 5; ++l) {
            const Real a7693 = select(mask_424[l], 0.0, real_390[l]);
            const Real a7696 = select(mask_430[l], 0.0, real_390[l]);
            real_477[l] = a7693;
            real_476[l] = a7696;
        }
        // snow_ground._equations, snow_ground.advance_snow_ground, retention.at, enthalpy.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7353 = real_334[l] + in_row(l, 0, x7352);
            const Real a7362 = select(mask_346[l], real_404[l], real_402[l]);
            const Real a7364 = select(mask_339[l], 0.0, a7362);
            const Real a7366 = a7364 - moved_numbers[l + 15 * LAYERS + 54];
            const Real a7368 = real_386[l] * real_277[l];
            const Real a7369 = a7366 - a7368;
            const Real a7370 = a7369 / real_280[l];
            const Real a7373 = select(mask_349[l], 0.0, a7370);
            const Real a7375 = a7373 / real_356[l];
            const Real a7377 = moved_numbers[l + LAYERS + 47] * real_352[l];
            const Real a7378 = a7375 * numbers[l + LAYERS + 47];
            const Real a7379 = a7378 + a7377;
            const Real a7381 = moved_numbers[l + 16 * LAYERS + 54] - a7379;
            const Real a7384 = select(mask_425[l], 0.0, a7381);
            const Real a7386 = a7384 * real_342[l];
            const Real a7391 = a7386 * 0.008034787106446777;
            const Real a7395 = a7391 + moved_numbers[l + 6 * LAYERS + 47];
            const Real a7398 = select(mask_339[l], a7395, 0.0);
            const Real a7399 = -a7398;
            real_382[l] = a7353;
            real_337[l] = a7364;
            real_388[l] = a7398;
            real_296[l + 1] = a7399;
        }
        // snow_ground._residuals
        const Real x7712 = real_390[4] + real_388[0];
        const Real x7714 = x7341 * x7711;
        const Real x7716 = x7712 * x5030;
        const Real x7717 = x7716 - x7714;
        // snow_ground._equations, snow_ground._links, snow_ground._flows
        for (int l = 0; l < 4; ++l) {
            const Real a7355 = real_474[l] + real_473[l + 1];
            const Real a7356 = a7355 * real_170[l];
            const Real a7357 = a7356 * (-1.0);
            const Real a7358 = a7357 / real_191[l];
            const Real a7359 = select(x5028, a7358, 0.0);
            const Real a7484 = real_467[l] + real_462[l + 1];
            const Real a7488 = a7484 * real_375[l];
            const Real a7491 = a7488 * seconds;
            const Real a7494 = select(x5028, a7491, 0.0);
            const Real a7697 = real_477[l] - real_477[l + 1];
            const Real a7699 = a7494 * real_376[l];
            const Real a7701 = a7697 * real_374[l];
            const Real a7702 = a7701 - a7699;
            const Real a7704 = real_476[l] - real_476[l + 1];
            const Real a7706 = a7359 * real_400[l];
            const Real a7707 = a7704 * real_369[l];
            const Real a7708 = a7707 + a7706;
            const Real a7710 = a7702 + a7708;
            real_481[l] = a7710;
        }
        // snow_ground._residuals
        real_481[4] = real_of(0.0);
        real_476[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_476[l + 1] = real_481[l];
        const Real x7727 = x7692 * seconds;
        // enthalpy._drop_from_above
        real_296[0] = real_of(0.0);
        // enthalpy.heat_residual
        real_389[0] = x7354;
        for (int l = 0; l < LAYERS - 1; ++l) real_402[l] = real_296[l + 2];
        real_402[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x7776 = x7349 * real_364[4];
        const Real x7777 = real_390[4] * x5033;
        const Real x7779 = x7776 - x7777;
        // snow_ground._residuals, snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a7723 = real_481[l] - real_476[l];
            const Real a7725 = a7723 + in_row(l, 4, x7717);
            const Real a7729 = real_475[l] * (-1.0);
            const Real a7731 = a7729 + a7725;
            const Real a7733 = a7731 - in_row(l, 0, x7727);
            const Real a7799 = -a7733;
            real_385[l] = a7799;
        }
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7735 = real_337[l] * 2094000.0;
            const Real a7737 = real_285[l] + a7735;
            const Real a7739 = a7737 * real_291[l];
            const Real a7740 = real_388[l] * real_347[l];
            const Real a7742 = a7739 - a7740;
            const Real a7744 = real_337[l] * 333500000.0;
            const Real a7746 = a7742 + a7744;
            const Real a7748 = a7746 - real_382[l];
            const Real a7752 = real_388[l] + real_296[l];
            const Real a7756 = real_389[l] * real_331[l];
            const Real a7757 = a7752 * real_274[l];
            const Real a7759 = a7756 - a7757;
            const Real a7761 = a7748 + a7759;
            const Real a7765 = real_388[l] + real_402[l];
            const Real a7768 = real_344[l] * real_335[l];
            const Real a7769 = a7765 * real_272[l];
            const Real a7771 = a7768 - a7769;
            const Real a7773 = a7761 + a7771;
            const Real a7781 = a7773 - in_row(l, 0, x7779);
            const Real a7801 = -a7781;
            real_385[l + 5] = a7801;
        }
        // tridiagonal.jvp
        for (int l = 0; l < LAYERS + 5; ++l) {
            const Real a7811 = real_385[l] - real_448[l];
            real_381[l] = a7811;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS + 5>(real_378, real_380, real_379, real_381, real_385);
        // snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a7816 = real_385[l] - real_472[l];
            const Real a7817 = real_385[l] * real_358[l];
            const Real a7818 = a7817 - real_471[l];
            const Real a7819 = a7816 * real_359[l];
            const Real a7820 = a7819 - real_470[l];
            const Real a7821 = select(mask_423[l], a7820, 0.0);
            const Real a7822 = select(mask_377[l], a7818, a7821);
            const Real a7823 = real_385[l] * real_362[l];
            const Real a7824 = a7823 - real_469[l];
            const Real a7825 = select(mask_426[l], 0.0, a7824);
            const Real a7826 = select(mask_427[l], 0.0, a7825);
            const Real a7827 = a7826 * real_392[l];
            const Real a7828 = a7827 + a7827;
            const Real a7829 = a7828 * real_363[l];
            const Real a7830 = a7829 + real_468[l];
            const Real a7832 = a7830 * real_141[l];
            const Real a7834 = real_466[l] - a7832;
            const Real a7835 = a7834 - real_478[l];
            const Real a7836 = select(mask_428[l], 0.0, a7835);
            const Real a7837 = a7826 * 10.0;
            const Real a7838 = select(mask_429[l], 0.0, a7837);
            const Real a7839 = a7838 * real_152[l];
            const Real a7840 = a7836 * real_412[l];
            const Real a7841 = a7840 + a7839;
            const Real a7842 = a7834 - a7841;
            real_476[l] = a7822;
            real_481[l] = a7842;
        }
        // snow_ground._links
        const Real x7844 = real_481[0] * x7476;
        const Real x7846 = select(x5028, x7844, 0.0);
        // snow_skin.skin_of
        const Real x7848 = real_476[0] * (-1.0);
        const Real x7849 = x7846 * x7664;
        const Real x7851 = x7848 * x7480;
        const Real x7852 = x7851 - x7849;
        const Real x7853 = x7663 - x7852;
        const Real x7854 = x7853 / x7288;
        const Real x7855 = select(x7285, 0.0, x7854);
        const Real x7856 = x7855 - real_476[0];
        const Real x7857 = x7846 * x7678;
        const Real x7859 = x7856 * x7480;
        const Real x7860 = x7859 - x7857;
        const Real x7861 = select(x7285, x7663, x7860);
        const Real x7862 = select(x7289, 0.0, real_476[0]);
        const Real x7863 = x7862 * 20.0;
        const Real x7864 = x7861 - x7863;
        // snow_ground.advance_snow_ground
        const Real x7868 = select(x5028, x7855, 0.0);
        moved_after[3 * LAYERS + 31] = x7868;
        const Real x7870 = select(x5028, x7864, 0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7813 = real_385[l + 5] - real_388[l];
            const Real a7814 = real_385[l + 5] * real_355[l];
            const Real a7815 = real_337[l] + a7814;
            moved_after[2 * LAYERS + l] = a7815;
            const Real a7866 = select(x7338, a7813, 0.0);
            moved_after[l] = a7866;
            real_402[l] = a7813;
            real_382[l] = a7815;
            real_344[l] = a7866;
        }
        const Real x7872 = real_476[4] - real_402[0];
        const Real x7874 = x1351 * x7871;
        const Real x7876 = x7872 * x1348;
        const Real x7877 = x7876 - x7874;
        const Real x7879 = select(x5028, x7877, 0.0);
        // ground_heat.heat
        const Real x7884 = x4838 - real_344[0];
        Real a7888_last = real_of(0.0);
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a7882 = real_344[l] - real_344[l + 1];
            const Real a4912_1635 = real_267[l + 1] * 4200000.0;
            const Real a7885 = a4912_1635 * real_312[l];
            const Real a7886 = a7882 * real_316[l];
            const Real a7887 = a7886 + a7885;
            a7888_last = a7888_last + a7887;
        }
        moved_results[LAYERS + 43] = a7888_last;
        const Real x7892 = x5027 * x7883;
        const Real x7893 = x7884 * x5023;
        const Real x7894 = x7893 + x7892;
        // snow_skin.skin_flux
        const Real x7934 = x7868 - x27;
        // calm_air.coefficient
        const Real x7939 = x7934 * x1420;
        const Real x7941 = x1423 * x7933;
        const Real x7943 = x7941 + x7939;
        const Real x7944 = -x7943;
        // calm_air.limited_richardson
        const Real x7948 = select(x7945, x7943, 0.0);
        const Real x7952 = x7948 * x2118;
        const Real x7954 = x2119 * x7946;
        const Real x7955 = x7954 - x7952;
        const Real x7958 = x7955 * x7957;
        const Real x7964 = x7958 * x7962;
        const Real x7966 = x7964 - x7958;
        const Real x7967 = x7966 / x7961;
        const Real x7970 = moved_numbers[LAYERS + 2] * x7962;
        const Real x7972 = x7967 * numbers[LAYERS + 2];
        const Real x7973 = x7972 - x7970;
        const Real x7976 = select(x7945, x7973, x7944);
        // calm_air.coefficient
        const Real x7980 = select(x7977, x7976, 0.0);
        const Real x7983 = x7980 * 5.0;
        const Real x7987 = x7983 / x7986;
        const Real x7990 = x7980 * 15.0;
        const Real x7993 = x7990 * x7985;
        const Real x7994 = x7987 * x7988;
        const Real x7996 = x7993 - x7994;
        const Real x8001 = x7996 * x7999;
        const Real x8005 = select(x7977, 0.0, x7976);
        const Real x8010 = select(x8008, 0.0, x8005);
        const Real x8014 = x8010 / x8013;
        const Real x8017 = select(x8007, x8014, 0.0);
        const Real x8020 = x1434 * x8016;
        const Real x8021 = x8017 * x1430;
        const Real x8023 = x8020 - x8021;
        const Real x8028 = x8023 * x8026;
        const Real x8031 = x8005 * 15.0;
        const Real x8034 = x8031 * x8025;
        const Real x8036 = x8028 * x8030;
        const Real x8038 = x8036 + x8034;
        const Real x8042 = select(x7977, x8001, x8038);
        const Real x8045 = x1413 * x8041;
        const Real x8046 = x8042 * x1409;
        const Real x8048 = x8045 - x8046;
        // snow_skin.skin_flux
        const Real x8050 = x260 * x8044;
        const Real x8051 = x8048 * x257;
        const Real x8052 = x8051 + x8050;
        const Real x8056 = x7868 * x8054;
        const Real x8059 = x8056 * 6138.82863340564;
        const Real x8062 = x7868 * 0.0036609921288669233;
        const Real x8064 = x8062 * x8058;
        const Real x8065 = x8059 * x8061;
        const Real x8067 = x8064 - x8065;
        const Real x8069 = x8067 * x8068;
        const Real x8071 = x8069 * 611.0;
        const Real x8073 = x8071 * 0.378;
        const Real x8075 = moved_forcing[3] - x8073;
        const Real x8079 = x8075 * x8077;
        const Real x8082 = x8071 * 0.622;
        const Real x8084 = x8082 * x8076;
        const Real x8085 = x8079 * x8081;
        const Real x8087 = x8084 - x8085;
        const Real x8089 = x8087 - moved_forcing[2];
        const Real x8091 = x8052 * 1004.5;
        const Real x8093 = x8091 + moved_numbers[LAYERS + 4];
        const Real x8095 = x7868 * x7932;
        const Real x8096 = x8095 + x8095;
        const Real x8098 = x8096 * x7932;
        const Real x8099 = x7868 * x8094;
        const Real x8100 = x8099 + x8098;
        const Real x8102 = x7640 * x8097;
        const Real x8103 = x8100 * x5156;
        const Real x8104 = x8103 + x8102;
        const Real x8106 = x8052 * x8088;
        const Real x8107 = x8089 * x8049;
        const Real x8108 = x8107 + x8106;
        const Real x8110 = x8093 * x7933;
        const Real x8111 = x7934 * x8092;
        const Real x8112 = x8111 + x8110;
        const Real x8114 = x8104 * x7932;
        const Real x8115 = x7868 * x8101;
        const Real x8116 = x8115 + x8114;
        const Real x8118 = x1447 - x8116;
        const Real x8120 = x8118 - x8112;
        const Real x8122 = x8108 * 2830000.0;
        const Real x8124 = x8120 - x8122;
        // layered_snow._melted
        const Real x8126 = x8108 * seconds;
        const Real x8129 = x1355 * x8125;
        const Real x8130 = x8126 * x1353;
        const Real x8132 = x8129 - x8130;
        const Real x8135 = select(x5028, x8132, 0.0);
        // snow_water.with_vapour_exchange
        const Real x8139 = select(x8136, 0.0, x8135);
        const Real x8143 = select(x8141, 0.0, x8135);
        const Real x8148 = select(x8146, x1150, 0.0);
        // layered_snow._melted, snow_layers.liquid_water
        for (int l = 0; l < 5; ++l) {
            const Real a7897 = x1355 * real_360[l];
            const Real a7898 = real_385[l] * x1353;
            const Real a7900 = a7897 - a7898;
            const Real a7903 = select(x5028, a7900, 0.0);
            const Real a7906 = a7903 * 2.9985007496251872e-06;
            const Real a7910 = select(mask_431[l], 0.0, a7906);
            const Real a7913 = select(mask_432[l], real_464[l], a7910);
            const Real a7915 = real_464[l] - a7913;
            const Real a7918 = select(mask_433[l], real_465[l], 0.0);
            const Real a7920 = a7918 * real_158[l];
            const Real a7921 = a7915 - a7920;
            const Real a7922 = a7921 / real_413[l];
            const Real a7925 = select(mask_434[l], 0.0, a7922);
            const Real a7927 = select(mask_433[l], a7925, 0.0);
            const Real a7929 = a7927 * real_65[l];
            const Real a7930 = real_458[l] * real_136[l];
            const Real a7931 = a7930 + a7929;
            real_476[l] = a7903;
            real_481[l] = a7931;
        }
        // snow_water.with_vapour_exchange
        const Real x8151 = select(x8146, real_476[0], 0.0);
        // snow_layers.liquid_water
        const Real x8154 = real_476[0] * 2.9985007496251872e-06;
        const Real x8158 = select(x8155, 0.0, x8154);
        const Real x8161 = select(x8159, x1150, x8158);
        // snow_water.with_vapour_exchange
        const Real x8163 = x1150 - x8161;
        const Real x8166 = select(x8164, x8163, x8139);
        const Real x8168 = x8166 + x8143;
        // snow_layers.warmth
        const Real x8173 = x8148 * x8171;
        const Real x8176 = x8173 * 0.0004748338081671415;
        const Real x8179 = x8173 * 0.0002370791844476055;
        const Real x8182 = x8148 * 333500.0;
        const Real x8185 = x8151 - x8182;
        const Real x8190 = x8151 * x8175;
        const Real x8191 = x8176 * x8149;
        const Real x8192 = x8191 + x8190;
        const Real x8195 = x8185 * x8178;
        const Real x8196 = x8179 * x8183;
        const Real x8197 = x8196 + x8195;
        const Real x8200 = select(x8187, x8197, 0.0);
        const Real x8203 = select(x8186, x8192, x8200);
        // snow_water.with_vapour_exchange
        const Real x8207 = select(x8204, 0.0, x8203);
        const Real x8210 = x8207 * 2106.0;
        const Real x8213 = x8168 * x8208;
        const Real x8215 = x8210 * x8167;
        const Real x8216 = x8215 - x8213;
        const Real x8218 = select(x8169, x8163, 0.0);
        const Real x8220 = x8218 * x8219;
        const Real x8221 = x8168 - x8220;
        const Real x8222 = x8221 / x8217;
        const Real x8225 = x8143 + x8166;
        const Real x8228 = x8139 - x8166;
        const Real x8230 = x1150 - x8168;
        const Real x8232 = real_476[0] - x8216;
        const Real x8234 = real_481[0] * x8223;
        const Real x8235 = x8222 * real_391[0];
        const Real x8237 = x8234 - x8235;
        const Real x8239 = select(x8169, x8237, real_481[0]);
        const Real x8241 = x8148 * x8240;
        const Real x8242 = x8166 - x8241;
        const Real x8243 = x8242 / x8147;
        const Real x8247 = real_463[0] * x8244;
        const Real x8248 = x8243 * real_108[0];
        const Real x8250 = x8247 - x8248;
        const Real x8253 = select(x8251, real_459[1], 0.0);
        const Real x8256 = select(x8251, real_476[1], 0.0);
        // snow_layers.liquid_water
        const Real x8259 = real_476[1] * 2.9985007496251872e-06;
        const Real x8263 = select(x8260, 0.0, x8259);
        const Real x8266 = select(x8264, real_459[1], x8263);
        // snow_water.with_vapour_exchange
        const Real x8268 = real_459[1] - x8266;
        const Real x8271 = select(x8269, x8268, x8228);
        // snow_layers.warmth
        const Real x8276 = x8253 * x8274;
        const Real x8279 = x8276 * 0.0004748338081671415;
        const Real x8282 = x8276 * 0.0002370791844476055;
        const Real x8285 = x8253 * 333500.0;
        const Real x8288 = x8256 - x8285;
        const Real x8293 = x8256 * x8278;
        const Real x8294 = x8279 * x8254;
        const Real x8295 = x8294 + x8293;
        const Real x8298 = x8288 * x8281;
        const Real x8299 = x8282 * x8286;
        const Real x8300 = x8299 + x8298;
        const Real x8303 = select(x8290, x8300, 0.0);
        const Real x8306 = select(x8289, x8295, x8303);
        // snow_water.with_vapour_exchange
        const Real x8310 = select(x8307, 0.0, x8306);
        const Real x8313 = x8310 * 2106.0;
        const Real x8316 = x8271 * x8311;
        const Real x8318 = x8313 * x8270;
        const Real x8319 = x8318 - x8316;
        const Real x8321 = select(x8272, x8268, 0.0);
        const Real x8323 = x8321 * x8322;
        const Real x8324 = x8271 - x8323;
        const Real x8325 = x8324 / x8320;
        const Real x8329 = x8225 + x8271;
        const Real x8332 = x8228 - x8271;
        const Real x8333 = x8216 + x8319;
        const Real x8335 = real_459[1] - x8271;
        const Real x8337 = real_476[1] - x8319;
        const Real x8339 = real_481[1] * x8326;
        const Real x8340 = x8325 * real_391[1];
        const Real x8342 = x8339 - x8340;
        const Real x8344 = select(x8272, x8342, real_481[1]);
        const Real x8346 = x8253 * x8345;
        const Real x8347 = x8271 - x8346;
        const Real x8348 = x8347 / x8252;
        const Real x8352 = real_463[1] * x8349;
        const Real x8353 = x8348 * real_108[1];
        const Real x8355 = x8352 - x8353;
        const Real x8358 = select(x8356, real_459[2], 0.0);
        const Real x8361 = select(x8356, real_476[2], 0.0);
        // snow_layers.liquid_water
        const Real x8364 = real_476[2] * 2.9985007496251872e-06;
        const Real x8368 = select(x8365, 0.0, x8364);
        const Real x8371 = select(x8369, real_459[2], x8368);
        // snow_water.with_vapour_exchange
        const Real x8373 = real_459[2] - x8371;
        const Real x8376 = select(x8374, x8373, x8332);
        // snow_layers.warmth
        const Real x8381 = x8358 * x8379;
        const Real x8384 = x8381 * 0.0004748338081671415;
        const Real x8387 = x8381 * 0.0002370791844476055;
        const Real x8390 = x8358 * 333500.0;
        const Real x8393 = x8361 - x8390;
        const Real x8398 = x8361 * x8383;
        const Real x8399 = x8384 * x8359;
        const Real x8400 = x8399 + x8398;
        const Real x8403 = x8393 * x8386;
        const Real x8404 = x8387 * x8391;
        const Real x8405 = x8404 + x8403;
        const Real x8408 = select(x8395, x8405, 0.0);
        const Real x8411 = select(x8394, x8400, x8408);
        // snow_water.with_vapour_exchange
        const Real x8415 = select(x8412, 0.0, x8411);
        const Real x8418 = x8415 * 2106.0;
        const Real x8421 = x8376 * x8416;
        const Real x8423 = x8418 * x8375;
        const Real x8424 = x8423 - x8421;
        const Real x8426 = select(x8377, x8373, 0.0);
        const Real x8428 = x8426 * x8427;
        const Real x8429 = x8376 - x8428;
        const Real x8430 = x8429 / x8425;
        const Real x8434 = x8329 + x8376;
        const Real x8437 = x8332 - x8376;
        const Real x8438 = x8333 + x8424;
        const Real x8440 = real_459[2] - x8376;
        const Real x8442 = real_476[2] - x8424;
        const Real x8444 = real_481[2] * x8431;
        const Real x8445 = x8430 * real_391[2];
        const Real x8447 = x8444 - x8445;
        const Real x8449 = select(x8377, x8447, real_481[2]);
        const Real x8451 = x8358 * x8450;
        const Real x8452 = x8376 - x8451;
        const Real x8453 = x8452 / x8357;
        const Real x8457 = real_463[2] * x8454;
        const Real x8458 = x8453 * real_108[2];
        const Real x8460 = x8457 - x8458;
        const Real x8463 = select(x8461, real_459[3], 0.0);
        const Real x8466 = select(x8461, real_476[3], 0.0);
        // snow_layers.liquid_water
        const Real x8469 = real_476[3] * 2.9985007496251872e-06;
        const Real x8473 = select(x8470, 0.0, x8469);
        const Real x8476 = select(x8474, real_459[3], x8473);
        // snow_water.with_vapour_exchange
        const Real x8478 = real_459[3] - x8476;
        const Real x8481 = select(x8479, x8478, x8437);
        // snow_layers.warmth
        const Real x8486 = x8463 * x8484;
        const Real x8489 = x8486 * 0.0004748338081671415;
        const Real x8492 = x8486 * 0.0002370791844476055;
        const Real x8495 = x8463 * 333500.0;
        const Real x8498 = x8466 - x8495;
        const Real x8503 = x8466 * x8488;
        const Real x8504 = x8489 * x8464;
        const Real x8505 = x8504 + x8503;
        const Real x8508 = x8498 * x8491;
        const Real x8509 = x8492 * x8496;
        const Real x8510 = x8509 + x8508;
        const Real x8513 = select(x8500, x8510, 0.0);
        const Real x8516 = select(x8499, x8505, x8513);
        // snow_water.with_vapour_exchange
        const Real x8520 = select(x8517, 0.0, x8516);
        const Real x8523 = x8520 * 2106.0;
        const Real x8526 = x8481 * x8521;
        const Real x8528 = x8523 * x8480;
        const Real x8529 = x8528 - x8526;
        const Real x8531 = select(x8482, x8478, 0.0);
        const Real x8533 = x8531 * x8532;
        const Real x8534 = x8481 - x8533;
        const Real x8535 = x8534 / x8530;
        const Real x8539 = x8434 + x8481;
        const Real x8542 = x8437 - x8481;
        const Real x8543 = x8438 + x8529;
        const Real x8545 = real_459[3] - x8481;
        const Real x8547 = real_476[3] - x8529;
        const Real x8549 = real_481[3] * x8536;
        const Real x8550 = x8535 * real_391[3];
        const Real x8552 = x8549 - x8550;
        const Real x8554 = select(x8482, x8552, real_481[3]);
        const Real x8556 = x8463 * x8555;
        const Real x8557 = x8481 - x8556;
        const Real x8558 = x8557 / x8462;
        const Real x8562 = real_463[3] * x8559;
        const Real x8563 = x8558 * real_108[3];
        const Real x8565 = x8562 - x8563;
        const Real x8568 = select(x8566, real_459[4], 0.0);
        const Real x8571 = select(x8566, real_476[4], 0.0);
        // snow_layers.liquid_water
        const Real x8574 = real_476[4] * 2.9985007496251872e-06;
        const Real x8578 = select(x8575, 0.0, x8574);
        const Real x8581 = select(x8579, real_459[4], x8578);
        // snow_water.with_vapour_exchange
        const Real x8583 = real_459[4] - x8581;
        const Real x8586 = select(x8584, x8583, x8542);
        // snow_layers.warmth
        const Real x8591 = x8568 * x8589;
        const Real x8594 = x8591 * 0.0004748338081671415;
        const Real x8597 = x8591 * 0.0002370791844476055;
        const Real x8600 = x8568 * 333500.0;
        const Real x8603 = x8571 - x8600;
        const Real x8608 = x8571 * x8593;
        const Real x8609 = x8594 * x8569;
        const Real x8610 = x8609 + x8608;
        const Real x8613 = x8603 * x8596;
        const Real x8614 = x8597 * x8601;
        const Real x8615 = x8614 + x8613;
        const Real x8618 = select(x8605, x8615, 0.0);
        const Real x8621 = select(x8604, x8610, x8618);
        // snow_water.with_vapour_exchange
        const Real x8625 = select(x8622, 0.0, x8621);
        const Real x8628 = x8625 * 2106.0;
        const Real x8631 = x8586 * x8626;
        const Real x8633 = x8628 * x8585;
        const Real x8634 = x8633 - x8631;
        const Real x8636 = select(x8587, x8583, 0.0);
        const Real x8638 = x8636 * x8637;
        const Real x8639 = x8586 - x8638;
        const Real x8640 = x8639 / x8635;
        const Real x8644 = x8539 + x8586;
        const Real x8645 = x8543 + x8634;
        const Real x8647 = real_459[4] - x8586;
        const Real x8649 = real_476[4] - x8634;
        const Real x8651 = real_481[4] * x8641;
        const Real x8652 = x8640 * real_391[4];
        const Real x8654 = x8651 - x8652;
        const Real x8656 = select(x8587, x8654, real_481[4]);
        const Real x8658 = x8568 * x8657;
        const Real x8659 = x8586 - x8658;
        const Real x8660 = x8659 / x8567;
        const Real x8664 = real_463[4] * x8661;
        const Real x8665 = x8660 * real_108[4];
        const Real x8667 = x8664 - x8665;
        // snow_water.<genexpr>
        real_463[0] = x8230;
        real_463[1] = x8335;
        real_463[2] = x8440;
        real_463[3] = x8545;
        real_463[4] = x8647;
        real_481[0] = x8232;
        real_481[1] = x8337;
        real_481[2] = x8442;
        real_481[3] = x8547;
        real_481[4] = x8649;
        real_476[0] = x8239;
        real_476[1] = x8344;
        real_476[2] = x8449;
        real_476[3] = x8554;
        real_476[4] = x8656;
        real_459[0] = x8250;
        real_459[1] = x8355;
        real_459[2] = x8460;
        real_459[3] = x8565;
        real_459[4] = x8667;
        // snow_layers.liquid_water
        const Real x8677 = real_481[0] * 2.9985007496251872e-06;
        const Real x8680 = select(x8678, 0.0, x8677);
        const Real x8683 = select(x8681, real_463[0], x8680);
        // snow_water.percolated
        const Real x8685 = real_463[0] - x8683;
        const Real x8688 = select(x8686, x8685, 0.0);
        const Real x8690 = x8688 * x8689;
        const Real x8691 = x8685 - x8690;
        const Real x8692 = x8691 / x8687;
        const Real x8695 = select(x8693, 0.0, x8692);
        const Real x8697 = select(x8686, x8695, 0.0);
        const Real x8699 = x8697 * real_112[0];
        const Real x8700 = real_476[0] * x8696;
        const Real x8701 = x8700 + x8699;
        const Real x8703 = x8685 * 0.0010905125408942203;
        const Real x8706 = select(x8704, x8703, x8701);
        // snow_properties._pores
        const Real x8708 = x8706 - x8703;
        const Real x8711 = select(x8709, 0.0, x8708);
        // snow_properties.held_by_pores
        const Real x8713 = x1293 * x8710;
        const Real x8714 = x8711 * x1292;
        const Real x8715 = x8714 + x8713;
        // snow_water.percolated
        const Real x8717 = x8683 - x8715;
        const Real x8720 = select(x8718, 0.0, x8717);
        const Real x8723 = select(x8721, x8683, 0.0);
        const Real x8725 = x8723 * x8724;
        const Real x8726 = x8720 - x8725;
        const Real x8727 = x8726 / x8722;
        const Real x8729 = real_481[0] * x8724;
        const Real x8730 = x8727 * real_66[0];
        const Real x8731 = x8730 + x8729;
        const Real x8733 = select(x8721, x8731, 0.0);
        const Real x8736 = select(x8734, real_463[0], 0.0);
        const Real x8738 = x8736 * x8737;
        const Real x8739 = x8720 - x8738;
        const Real x8740 = x8739 / x8735;
        const Real x8742 = real_463[0] - x8720;
        const Real x8744 = real_481[0] - x8733;
        const Real x8748 = real_459[0] * x8745;
        const Real x8749 = x8740 * real_366[0];
        const Real x8751 = x8748 - x8749;
        const Real x8753 = real_463[1] + x8720;
        const Real x8755 = real_481[1] + x8733;
        // snow_layers.liquid_water
        const Real x8757 = x8755 * 2.9985007496251872e-06;
        const Real x8760 = select(x8758, 0.0, x8757);
        const Real x8763 = select(x8761, x8753, x8760);
        // snow_water.percolated
        const Real x8765 = x8753 - x8763;
        // snow_layers.liquid_water
        const Real x8767 = real_481[1] * 2.9985007496251872e-06;
        const Real x8770 = select(x8768, 0.0, x8767);
        const Real x8773 = select(x8771, real_463[1], x8770);
        // snow_water.percolated
        const Real x8775 = real_463[1] - x8773;
        const Real x8778 = select(x8776, x8775, 0.0);
        const Real x8780 = x8778 * x8779;
        const Real x8781 = x8765 - x8780;
        const Real x8782 = x8781 / x8777;
        const Real x8785 = select(x8783, 0.0, x8782);
        const Real x8787 = select(x8776, x8785, 0.0);
        const Real x8789 = x8787 * real_112[1];
        const Real x8790 = real_476[1] * x8786;
        const Real x8791 = x8790 + x8789;
        const Real x8793 = x8765 * 0.0010905125408942203;
        const Real x8796 = select(x8794, x8793, x8791);
        // snow_properties._pores
        const Real x8798 = x8796 - x8793;
        const Real x8801 = select(x8799, 0.0, x8798);
        // snow_properties.held_by_pores
        const Real x8803 = x1293 * x8800;
        const Real x8804 = x8801 * x1292;
        const Real x8805 = x8804 + x8803;
        // snow_water.percolated
        const Real x8807 = x8763 - x8805;
        const Real x8810 = select(x8808, 0.0, x8807);
        const Real x8813 = select(x8811, x8763, 0.0);
        const Real x8815 = x8813 * x8814;
        const Real x8816 = x8810 - x8815;
        const Real x8817 = x8816 / x8812;
        const Real x8819 = x8755 * x8814;
        const Real x8820 = x8817 * x8754;
        const Real x8821 = x8820 + x8819;
        const Real x8823 = select(x8811, x8821, 0.0);
        const Real x8826 = select(x8824, x8753, 0.0);
        const Real x8828 = x8826 * x8827;
        const Real x8829 = x8810 - x8828;
        const Real x8830 = x8829 / x8825;
        const Real x8832 = x8753 - x8810;
        const Real x8834 = x8755 - x8823;
        const Real x8838 = real_459[1] * x8835;
        const Real x8839 = x8830 * real_366[1];
        const Real x8841 = x8838 - x8839;
        const Real x8843 = real_463[2] + x8810;
        const Real x8845 = real_481[2] + x8823;
        // snow_layers.liquid_water
        const Real x8847 = x8845 * 2.9985007496251872e-06;
        const Real x8850 = select(x8848, 0.0, x8847);
        const Real x8853 = select(x8851, x8843, x8850);
        // snow_water.percolated
        const Real x8855 = x8843 - x8853;
        // snow_layers.liquid_water
        const Real x8857 = real_481[2] * 2.9985007496251872e-06;
        const Real x8860 = select(x8858, 0.0, x8857);
        const Real x8863 = select(x8861, real_463[2], x8860);
        // snow_water.percolated
        const Real x8865 = real_463[2] - x8863;
        const Real x8868 = select(x8866, x8865, 0.0);
        const Real x8870 = x8868 * x8869;
        const Real x8871 = x8855 - x8870;
        const Real x8872 = x8871 / x8867;
        const Real x8875 = select(x8873, 0.0, x8872);
        const Real x8877 = select(x8866, x8875, 0.0);
        const Real x8879 = x8877 * real_112[2];
        const Real x8880 = real_476[2] * x8876;
        const Real x8881 = x8880 + x8879;
        const Real x8883 = x8855 * 0.0010905125408942203;
        const Real x8886 = select(x8884, x8883, x8881);
        // snow_properties._pores
        const Real x8888 = x8886 - x8883;
        const Real x8891 = select(x8889, 0.0, x8888);
        // snow_properties.held_by_pores
        const Real x8893 = x1293 * x8890;
        const Real x8894 = x8891 * x1292;
        const Real x8895 = x8894 + x8893;
        // snow_water.percolated
        const Real x8897 = x8853 - x8895;
        const Real x8900 = select(x8898, 0.0, x8897);
        const Real x8903 = select(x8901, x8853, 0.0);
        const Real x8905 = x8903 * x8904;
        const Real x8906 = x8900 - x8905;
        const Real x8907 = x8906 / x8902;
        const Real x8909 = x8845 * x8904;
        const Real x8910 = x8907 * x8844;
        const Real x8911 = x8910 + x8909;
        const Real x8913 = select(x8901, x8911, 0.0);
        const Real x8916 = select(x8914, x8843, 0.0);
        const Real x8918 = x8916 * x8917;
        const Real x8919 = x8900 - x8918;
        const Real x8920 = x8919 / x8915;
        const Real x8922 = x8843 - x8900;
        const Real x8924 = x8845 - x8913;
        const Real x8928 = real_459[2] * x8925;
        const Real x8929 = x8920 * real_366[2];
        const Real x8931 = x8928 - x8929;
        const Real x8933 = real_463[3] + x8900;
        const Real x8935 = real_481[3] + x8913;
        // snow_layers.liquid_water
        const Real x8937 = x8935 * 2.9985007496251872e-06;
        const Real x8940 = select(x8938, 0.0, x8937);
        const Real x8943 = select(x8941, x8933, x8940);
        // snow_water.percolated
        const Real x8945 = x8933 - x8943;
        // snow_layers.liquid_water
        const Real x8947 = real_481[3] * 2.9985007496251872e-06;
        const Real x8950 = select(x8948, 0.0, x8947);
        const Real x8953 = select(x8951, real_463[3], x8950);
        // snow_water.percolated
        const Real x8955 = real_463[3] - x8953;
        const Real x8958 = select(x8956, x8955, 0.0);
        const Real x8960 = x8958 * x8959;
        const Real x8961 = x8945 - x8960;
        const Real x8962 = x8961 / x8957;
        const Real x8965 = select(x8963, 0.0, x8962);
        const Real x8967 = select(x8956, x8965, 0.0);
        const Real x8969 = x8967 * real_112[3];
        const Real x8970 = real_476[3] * x8966;
        const Real x8971 = x8970 + x8969;
        const Real x8973 = x8945 * 0.0010905125408942203;
        const Real x8976 = select(x8974, x8973, x8971);
        // snow_properties._pores
        const Real x8978 = x8976 - x8973;
        const Real x8981 = select(x8979, 0.0, x8978);
        // snow_properties.held_by_pores
        const Real x8983 = x1293 * x8980;
        const Real x8984 = x8981 * x1292;
        const Real x8985 = x8984 + x8983;
        // snow_water.percolated
        const Real x8987 = x8943 - x8985;
        const Real x8990 = select(x8988, 0.0, x8987);
        const Real x8993 = select(x8991, x8943, 0.0);
        const Real x8995 = x8993 * x8994;
        const Real x8996 = x8990 - x8995;
        const Real x8997 = x8996 / x8992;
        const Real x8999 = x8935 * x8994;
        const Real x9000 = x8997 * x8934;
        const Real x9001 = x9000 + x8999;
        const Real x9003 = select(x8991, x9001, 0.0);
        const Real x9006 = select(x9004, x8933, 0.0);
        const Real x9008 = x9006 * x9007;
        const Real x9009 = x8990 - x9008;
        const Real x9010 = x9009 / x9005;
        const Real x9012 = x8933 - x8990;
        const Real x9014 = x8935 - x9003;
        const Real x9018 = real_459[3] * x9015;
        const Real x9019 = x9010 * real_366[3];
        const Real x9021 = x9018 - x9019;
        const Real x9023 = real_463[4] + x8990;
        const Real x9025 = real_481[4] + x9003;
        // snow_layers.liquid_water
        const Real x9027 = x9025 * 2.9985007496251872e-06;
        const Real x9030 = select(x9028, 0.0, x9027);
        const Real x9033 = select(x9031, x9023, x9030);
        // snow_water.percolated
        const Real x9035 = x9023 - x9033;
        // snow_layers.liquid_water
        const Real x9037 = real_481[4] * 2.9985007496251872e-06;
        const Real x9040 = select(x9038, 0.0, x9037);
        const Real x9043 = select(x9041, real_463[4], x9040);
        // snow_water.percolated
        const Real x9045 = real_463[4] - x9043;
        const Real x9048 = select(x9046, x9045, 0.0);
        const Real x9050 = x9048 * x9049;
        const Real x9051 = x9035 - x9050;
        const Real x9052 = x9051 / x9047;
        const Real x9055 = select(x9053, 0.0, x9052);
        const Real x9057 = select(x9046, x9055, 0.0);
        const Real x9059 = x9057 * real_112[4];
        const Real x9060 = real_476[4] * x9056;
        const Real x9061 = x9060 + x9059;
        const Real x9063 = x9035 * 0.0010905125408942203;
        const Real x9066 = select(x9064, x9063, x9061);
        // snow_properties._pores
        const Real x9068 = x9066 - x9063;
        const Real x9071 = select(x9069, 0.0, x9068);
        // snow_properties.held_by_pores
        const Real x9073 = x1293 * x9070;
        const Real x9074 = x9071 * x1292;
        const Real x9075 = x9074 + x9073;
        // snow_water.percolated
        const Real x9077 = x9033 - x9075;
        const Real x9080 = select(x9078, 0.0, x9077);
        const Real x9083 = select(x9081, x9033, 0.0);
        const Real x9085 = x9083 * x9084;
        const Real x9086 = x9080 - x9085;
        const Real x9087 = x9086 / x9082;
        const Real x9089 = x9025 * x9084;
        const Real x9090 = x9087 * x9024;
        const Real x9091 = x9090 + x9089;
        const Real x9093 = select(x9081, x9091, 0.0);
        const Real x9096 = select(x9094, x9023, 0.0);
        const Real x9098 = x9096 * x9097;
        const Real x9099 = x9080 - x9098;
        const Real x9100 = x9099 / x9095;
        const Real x9102 = x9023 - x9080;
        const Real x9104 = x9025 - x9093;
        const Real x9108 = real_459[4] * x9105;
        const Real x9109 = x9100 * real_366[4];
        const Real x9111 = x9108 - x9109;
        // snow_water.<genexpr>
        real_459[0] = x8742;
        real_459[1] = x8832;
        real_459[2] = x8922;
        real_459[3] = x9012;
        real_459[4] = x9102;
        real_476[0] = x8744;
        real_476[1] = x8834;
        real_476[2] = x8924;
        real_476[3] = x9014;
        real_476[4] = x9104;
        real_463[0] = x8706;
        real_463[1] = x8796;
        real_463[2] = x8886;
        real_463[3] = x8976;
        real_463[4] = x9066;
        real_481[0] = x8751;
        real_481[1] = x8841;
        real_481[2] = x8931;
        real_481[3] = x9021;
        real_481[4] = x9111;
        // layered_snow._melted
        const Real x9121 = select(x5028, x1355, 0.0);
        const Real x9123 = x9121 * seconds;
        const Real x9125 = x9123 * x9124;
        const Real x9126 = x8644 - x9125;
        const Real x9127 = x9126 / x9122;
        const Real x9129 = x9127 * 2830000.0;
        const Real x9131 = select(x5028, x9129, 0.0);
        const Real x9133 = x8124 + x8112;
        const Real x9136 = x9133 + x8122;
        const Real x9138 = x9136 - x7870;
        const Real x9193 = x9138 - x9131;
        const Real x9195 = select(x5028, x9193, 0.0);
        // layered_snow.close_snow
        const Real x9197 = x9080 + x1451;
        const Real x9198 = x9093 + x1452;
        const Real x9199 = x1355 * x7869;
        const Real x9200 = x7870 * x1353;
        const Real x9202 = x9199 - x9200;
        const Real x9203 = x1355 * x7878;
        const Real x9204 = x7879 * x1353;
        const Real x9206 = x9203 - x9204;
        const Real x9207 = x1449 - x9198;
        const Real x9208 = x9207 - x8645;
        // layered_snow_step.layered_snow_step
        const Real x9210 = x8644 / seconds;
        // air.emission
        const Real x9214 = x8096 * x8094;
        const Real x9215 = x9214 + x9214;
        const Real x9217 = x9215 * 5.67e-08;
        // layered_snow_step.emitted
        const Real x9219 = moved_numbers[LAYERS + 19] * x9216;
        const Real x9220 = x9217 * numbers[LAYERS + 19];
        const Real x9221 = x9220 + x9219;
        // surface_balance.skin_temperature
        const Real x9223 = x4846 * real_350[0];
        const Real x9224 = real_344[0] * x4843;
        const Real x9225 = x9224 + x9223;
        const Real x9227 = x4838 + x9225;
        const Real x9229 = x4846 * x9228;
        const Real x9230 = x9227 - x9229;
        const Real x9231 = x9230 / x4847;
        // surface_balance.emitted
        const Real x9233 = x9231 - x4796;
        const Real x9235 = x4807 * x9232;
        const Real x9236 = x9233 * x4804;
        const Real x9237 = x9236 + x9235;
        const Real x9239 = x4818 + x9237;
        // layered_snow_step.of_cell
        const Real x9242 = x1355 * x9218;
        const Real x9243 = x9221 * x1353;
        const Real x9245 = x9242 - x9243;
        const Real x9247 = x1355 * x9238;
        const Real x9249 = x9239 * x1453;
        const Real x9250 = x9249 - x9247;
        const Real x9252 = x9245 + x9250;
        moved_results[LAYERS + 35] = x9252;
        const Real x9255 = x1355 * numbers[LAYERS + 19];
        const Real x9256 = moved_numbers[LAYERS + 19] * x1353;
        const Real x9258 = x9255 - x9256;
        const Real x9260 = x1355 * x1518;
        const Real x9262 = x1519 * x1453;
        const Real x9263 = x9262 - x9260;
        const Real x9265 = x9258 + x9263;
        moved_after[3 * LAYERS + 34] = x9265;
        // layered_snow_step.skin
        const Real x9267 = x9265 * 5.67e-08;
        const Real x9269 = x9267 * x9268;
        const Real x9270 = x9252 - x9269;
        const Real x9271 = x9270 / x9266;
        const Real x9274 = x9271 / x9273;
        const Real x9277 = x9274 / x9276;
        moved_after[3 * LAYERS] = x9277;
        // layered_snow_step.layered_snow_step
        const Real x9279 = x9197 / 1000.0;
        moved_results[LAYERS + 14] = x9279;
        const Real x9281 = x4540 + x9279;
        moved_after[3 * LAYERS + 2] = x9281;
        // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth, layered_snow_step.layered_snow_step
        Real a9285_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            moved_after[3 * LAYERS + 20 + l] = real_463[l];
            const Real a9141 = select(mask_435[l], real_459[l], 0.0);
            const Real a9143 = real_476[l] * 2.9985007496251872e-06;
            const Real a9146 = select(mask_436[l], 0.0, a9143);
            const Real a9149 = select(mask_437[l], real_459[l], a9146);
            moved_after[3 * LAYERS + 10 + l] = a9149;
            const Real a9151 = select(mask_435[l], real_476[l], 0.0);
            const Real a9155 = a9141 * real_439[l];
            const Real a9158 = a9155 * 0.0004748338081671415;
            const Real a9161 = a9155 * 0.0002370791844476055;
            const Real a9164 = a9141 * 333500.0;
            const Real a9166 = a9151 - a9164;
            const Real a9170 = a9151 * real_440[l];
            const Real a9171 = a9158 * real_438[l];
            const Real a9173 = a9170 - a9171;
            const Real a9175 = a9166 * real_441[l];
            const Real a9176 = a9161 * real_442[l];
            const Real a9178 = a9175 - a9176;
            const Real a9180 = select(mask_444[l], a9178, 0.0);
            const Real a9182 = select(mask_443[l], a9173, a9180);
            moved_after[3 * LAYERS + 15 + l] = a9182;
            const Real a9184 = real_459[l] - a9149;
            moved_after[3 * LAYERS + 5 + l] = a9184;
            const Real a9187 = a9141 * real_447[l];
            const Real a9188 = real_481[l] - a9187;
            const Real a9189 = a9188 / real_373[l];
            const Real a9191 = select(mask_435[l], a9189, 0.0);
            moved_after[3 * LAYERS + 25 + l] = a9191;
            const Real a9283 = a9184 + a9149;
            a9285_last = a9285_last + a9283;
            real_465[l] = a9149;
            real_464[l] = a9182;
            real_458[l] = a9184;
        }
        // layered_snow_step.layered_snow_step
        const Real x9287 = a9285_last / 1000.0;
        moved_after[3 * LAYERS + 3] = x9287;
        Real a9289_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            a9289_last = a9289_last + real_463[l];
        }
        moved_after[3 * LAYERS + 4] = a9289_last;
        // snow.snow_age
        const Real x9293 = select(x9290, 0.0, moved_state[3 * LAYERS + 32]);
        const Real x9295 = select(x9212, x9293, moved_state[3 * LAYERS + 32]);
        moved_after[3 * LAYERS + 32] = x9295;
        // layered_snow_step.of_cell
        const Real x9298 = x1355 * x464;
        const Real x9299 = x465 * x1353;
        const Real x9301 = x9298 - x9299;
        const Real x9303 = x1355 * x1507;
        const Real x9305 = x1508 * x1453;
        const Real x9306 = x9305 - x9303;
        const Real x9308 = x9301 + x9306;
        moved_after[3 * LAYERS + 33] = x9308;
        // snow_free_ground.specific_humidity
        const Real x9312 = x2935 * x9310;
        const Real x9315 = x9312 * 1004.5;
        // snow_free_ground.rate
        const Real x9318 = x3029 + x3036;
        const Real x9320 = x9318 + a3079_last;
        const Real x9322 = x9320 * 1000.0;
        const Real x9324 = x9322 + x3100;
        // snow_free_ground.specific_humidity
        const Real x9326 = x9324 * x9314;
        const Real x9327 = x9315 * x9323;
        const Real x9329 = x9326 - x9327;
        const Real x9331 = moved_forcing[2] + x9329;
        moved_after[3 * LAYERS + 39] = x9331;
        // layered_snow_step._fluxes
        Real a9332_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            a9332_last = a9332_last + real_465[l];
        }
        const Real x9333 = a9332_last + x9197;
        Real a9334_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a239_2274 = moved_state[l + 3 * LAYERS + 10] * x170;
            const Real a238_2274 = x171 * state[l + 3 * LAYERS + 10];
            const Real a240_2274 = a239_2274 + a238_2274;
            a9334_last = a9334_last + a240_2274;
        }
        const Real x9335 = a9334_last + x1136;
        const Real x9336 = x9333 - x9335;
        const Real x9338 = x3112 + x9210;
        // evapotranspiration.snow_weighted_latent_heat
        const Real x9340 = x1355 * 2501000.0;
        const Real x9344 = x1355 * 2830000.0;
        const Real x9346 = x9344 - x9340;
        // layered_snow_step._fluxes
        const Real x9348 = x9338 * x9345;
        const Real x9349 = x9346 * x9337;
        const Real x9350 = x9349 + x9348;
        moved_results[0] = x9350;
        // layered_snow_step.latent_heat
        const Real x9351 = x1355 * x9130;
        const Real x9352 = x9131 * x1353;
        const Real x9354 = x9351 - x9352;
        const Real x9355 = x4644 + x9354;
        moved_results[1] = x9355;
        moved_results[LAYERS + 40] = x9355;
        // layered_snow_step._fluxes
        const Real x9356 = x4640 - x3107;
        const Real x9357 = x9356 + x9210;
        moved_results[2] = x9357;
        // layered_snow_step.sensible_heat
        const Real x9359 = x9231 - x27;
        const Real x9361 = x2935 * x9358;
        const Real x9362 = x9359 * x2932;
        const Real x9363 = x9362 + x9361;
        // layered_snow_step.of_cell
        const Real x9364 = x1355 * x9194;
        const Real x9365 = x9195 * x1353;
        const Real x9367 = x9364 - x9365;
        const Real x9368 = x1355 * x9360;
        const Real x9370 = x9363 * x1453;
        const Real x9371 = x9370 - x9368;
        const Real x9372 = x9367 + x9371;
        moved_results[3] = x9372;
        moved_results[LAYERS + 36] = x9372;
        // layered_snow_step.into_soil
        const Real x9373 = x7894 + x9206;
        moved_results[4] = x9373;
        moved_results[LAYERS + 41] = x9373;
        // layered_snow_step._fluxes
        const Real x9374 = x4512 * 2501000000.0;
        moved_results[5] = x9374;
        const Real x9375 = x3089 * 2501000000.0;
        moved_results[6] = x9375;
        const Real x9376 = a4546_last * 2501000000.0;
        moved_results[7] = x9376;
        const Real x9378 = x9210 * 2830000.0;
        moved_results[LAYERS + 8] = x9378;
        const Real x9379 = x9279 / seconds;
        moved_quantities[4 * LAYERS + 12] = x9379;
        const Real x9380 = x3158 + x9379;
        moved_results[LAYERS + 11] = x9380;
        // layered_snow_step.precipitation_heat
        const Real x9382 = x9231 - moved_forcing[1];
        const Real x9384 = x1612 * x9381;
        const Real x9385 = x9382 * x1611;
        const Real x9386 = x9385 + x9384;
        const Real x9387 = x1355 * x9383;
        const Real x9389 = x9386 * x1453;
        const Real x9390 = x9389 - x9387;
        moved_results[LAYERS + 15] = x9390;
        moved_results[LAYERS + 37] = x9390;
        // layered_snow_step._fluxes
        const Real x9391 = x9336 * 333500.0;
        const Real x9392 = x9391 / seconds;
        moved_results[LAYERS + 17] = x9392;
        // layered_snow_step.of_cell
        const Real x9393 = x1355 * x1446;
        const Real x9394 = x1447 * x1353;
        const Real x9396 = x9393 - x9394;
        const Real x9397 = x1355 * x1599;
        const Real x9399 = x1600 * x1453;
        const Real x9400 = x9399 - x9397;
        const Real x9401 = x9396 + x9400;
        moved_results[LAYERS + 18] = x9401;
        // layered_snow_step._budget
        const Real x9402 = x284 + x1136;
        const Real x9403 = x9402 / 1000.0;
        moved_results[LAYERS + 26] = x9403;
        const Real x9404 = x8644 / 1000.0;
        moved_results[LAYERS + 27] = x9404;
        const Real x9405 = x9308 * forcing[4];
        const Real x9406 = moved_forcing[4] * x9307;
        const Real x9407 = x9406 + x9405;
        moved_results[LAYERS + 33] = x9407;
        const Real x9410 = x9265 * forcing[5];
        const Real x9412 = moved_forcing[5] * x9408;
        const Real x9413 = x9412 - x9410;
        const Real x9414 = x9413 + x9252;
        moved_results[LAYERS + 34] = x9414;
        const Real x9415 = x9202 - x9206;
        moved_results[LAYERS + 38] = x9415;
        const Real x9416 = x9208 / seconds;
        moved_results[LAYERS + 39] = x9416;
        // diagnostics.crossing_depth
        const Real x9434 = pick(real_344, x9432);
        const Real x9436 = pick(real_344, x9430);
        // enthalpy.fusion_heat, layered_snow_step._fluxes, layered_snow_step._budget, diagnostics.ice_content, geometry.node_depth
        Real a9422_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7890 = real_344[l] * 2094000.0;
            moved_results[2 * LAYERS + 44 + l] = a7890;
            const Real a9377 = real_384[l] * 2501000000.0;
            moved_results[8 + l] = a9377;
            const Real a9418 = real_382[l] - real_383[l];
            moved_results[3 * LAYERS + 44 + l] = a9418;
            const Real a9419 = real_404[l] - real_382[l];
            moved_quantities[l] = a9419;
            a9422_last = a9422_last + moved_numbers[l];
            const Real a9422 = a9422_last;
            const Real a4083_2362 = moved_numbers[l] * 0.5;
            const Real a9424 = a9422 - a4083_2362;
            real_402[l] = a7890;
            real_388[l] = a9418;
            real_337[l] = a9419;
            real_389[l] = a9424;
        }
        // diagnostics.crossing_depth
        const Real x9438 = pick(real_389, x9432);
        const Real x9440 = pick(real_389, x9430);
        const Real x9443 = x9434 - x9436;
        const Real x9445 = select(x9441, x9443, 0.0);
        const Real x9447 = x9440 - x9438;
        const Real x9449 = x9447 * x9433;
        const Real x9450 = x9434 * x9446;
        const Real x9451 = x9450 + x9449;
        const Real x9453 = x9445 * x9452;
        const Real x9454 = x9451 - x9453;
        const Real x9455 = x9454 / x9444;
        const Real x9456 = x9438 + x9455;
        const Real x9458 = select(x9457, 0.0, x9456);
        Real a9460_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a9460_last = a9460_last + moved_numbers[l];
        }
        const Real x9461 = select(x9459, a9460_last, x9458);
        moved_quantities[LAYERS] = x9461;
        // balances.column_water
        const Real x9462 = x3150 + x9281;
        const Real x9463 = x9462 + x9287;
        // balances.soil_water
        Real a9467_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9464 = real_404[l] * numbers[l];
            const Real a9465 = moved_numbers[l] * real_252[l];
            const Real a9466 = a9465 + a9464;
            moved_quantities[LAYERS + 4 + l] = a9466;
            a9467_last = a9467_last + a9466;
            real_389[l] = a9466;
        }
        // balances.column_water
        const Real x9468 = a9467_last + x9463;
        moved_quantities[LAYERS + 1] = x9468;
        // balances.soil_water
        Real a9469_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a9469_last = a9469_last + real_389[l];
        }
        moved_quantities[LAYERS + 2] = a9469_last;
        // diagnostics.layer_ice, diagnostics.soil_ice
        Real a9474_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9471 = real_337[l] * numbers[l];
            const Real a9472 = moved_numbers[l] * real_341[l];
            const Real a9473 = a9472 + a9471;
            moved_quantities[3 * LAYERS + 4 + l] = a9473;
            a9474_last = a9474_last + a9473;
        }
        moved_quantities[LAYERS + 3] = a9474_last;
        // air.emission
        const Real x9479 = x9277 * x9275;
        const Real x9480 = x9479 + x9479;
        const Real x9482 = x9480 * x9478;
        const Real x9483 = x9482 + x9482;
        const Real x9485 = x9483 * 5.67e-08;
        // diagnostics.surface_emission
        const Real x9486 = x9265 * x9484;
        const Real x9487 = x9485 * x9264;
        const Real x9488 = x9487 + x9486;
        // diagnostics.net_radiation
        const Real x9489 = x9401 - x9488;
        moved_quantities[4 * LAYERS + 4] = x9489;
        // diagnostics.snowfall
        const Real x9490 = x9403 / seconds;
        moved_quantities[4 * LAYERS + 5] = x9490;
        // balances.evaporated_water
        const Real x9491 = x9374 + x9375;
        const Real x9492 = x9491 + x9376;
        // balances._depth
        const Real x9494 = x9492 * x9493;
        const Real x9496 = x9378 * x9495;
        // balances.evaporated_water
        const Real x9497 = x9494 + x9496;
        const Real x9498 = x3125 * seconds;
        const Real x9499 = x9497 - x9498;
        // diagnostics.net_evaporation
        const Real x9500 = x9499 / seconds;
        moved_quantities[4 * LAYERS + 6] = x9500;
        // diagnostics.potential_evaporation
        const Real x9502 = x9346 * 1000.0;
        const Real x9504 = x9502 * x9503;
        const Real x9505 = x9350 - x9504;
        const Real x9506 = x9505 / x9501;
        moved_quantities[4 * LAYERS + 7] = x9506;
        // diagnostics._evaporated
        const Real x9507 = x9374 / 2501000000.0;
        moved_quantities[4 * LAYERS + 8] = x9507;
        const Real x9508 = x9375 / 2501000000.0;
        moved_quantities[4 * LAYERS + 9] = x9508;
        const Real x9509 = x9376 / 2501000000.0;
        moved_quantities[4 * LAYERS + 10] = x9509;
        // diagnostics.snow_sublimation
        const Real x9510 = x9378 / 2830000000.0;
        moved_quantities[4 * LAYERS + 11] = x9510;
        // diagnostics.infiltration
        const Real x9511 = x9380 - x4544;
        moved_quantities[4 * LAYERS + 14] = x9511;
        // diagnostics.total_runoff
        const Real x9512 = x4544 + real_267[LAYERS];
        moved_quantities[4 * LAYERS + 15] = x9512;
        // balances.water_gain
        const Real x9513 = moved_forcing[6] * seconds;
        const Real x9514 = x9513 / 1000.0;
        moved_quantities[4 * LAYERS + 16] = x9514;
        // balances.water_loss
        const Real x9515 = x9512 * seconds;
        const Real x9516 = x9499 + x9515;
        moved_quantities[4 * LAYERS + 17] = x9516;
        // diagnostics.layer_liquid_water, balances.soil_water
        Real a9517_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9475 = real_382[l] * numbers[l];
            const Real a9476 = moved_numbers[l] * real_338[l];
            const Real a9477 = a9476 + a9475;
            moved_quantities[2 * LAYERS + 4 + l] = a9477;
            a9517_last = a9517_last + real_389[l];
        }
        // balances.column_water
        const Real x9518 = a9517_last + x9463;
        const Real x9519 = moved_state[3 * LAYERS + 1] + moved_state[3 * LAYERS + 2];
        const Real x9520 = x9519 + moved_state[3 * LAYERS + 3];
        // balances.soil_water
        Real a9524_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9521 = moved_state[l + LAYERS] * numbers[l];
            const Real a9522 = moved_numbers[l] * state[l + LAYERS];
            const Real a9523 = a9522 + a9521;
            a9524_last = a9524_last + a9523;
        }
        // balances.column_water
        const Real x9525 = a9524_last + x9520;
        // balances.water_residual
        const Real x9526 = x9518 - x9525;
        const Real x9527 = x9514 - x9516;
        const Real x9528 = x9526 - x9527;
        moved_quantities[4 * LAYERS + 18] = x9528;
        // balances.surface_energy_residual
        const Real x9529 = x9401 - x9372;
        const Real x9530 = x9529 - x9355;
        const Real x9531 = x9530 - x9373;
        const Real x9532 = x9531 - x9415;
        const Real x9533 = x9532 - x9390;
        const Real x9534 = x9533 - x9252;
        const Real x9536 = select(x9535, 0.0, x9534);
        moved_quantities[4 * LAYERS + 20] = x9536;
        // balances.soil_energy_residual
        Real a9546_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9538 = real_344[l] - moved_state[l];
            const Real a9540 = real_281[l] * numbers[l];
            const Real a9541 = moved_numbers[l] * real_282[l];
            const Real a9542 = a9541 + a9540;
            const Real a9543 = a9542 * real_357[l];
            const Real a9544 = a9538 * real_336[l];
            const Real a9545 = a9544 + a9543;
            a9546_last = a9546_last + a9545;
        }
        const Real x9547 = a9546_last / seconds;
        const Real x9563 = x9373 - x4886;
        // balances.phase_change_heat, balances.soil_energy_residual
        Real a9562_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9549 = real_402[l] * numbers[l];
            const Real a9550 = moved_numbers[l] * real_354[l];
            const Real a9551 = a9550 + a9549;
            const Real a9553 = a9551 / seconds;
            const Real a9556 = a9553 * real_351[l];
            const Real a9558 = real_388[l] * real_255[l];
            const Real a9560 = a9558 + a9556;
            a9562_last = a9562_last - a9560;
        }
        // balances.soil_energy_residual
        const Real x9564 = x9563 + a9562_last;
        const Real x9565 = x9564 + a7888_last;
        const Real x9566 = x9547 - x9565;
        moved_quantities[4 * LAYERS + 21] = x9566;
        // state.snow_layers_of
        const Real x9568 = x9287 * 1000.0;
        // snow_layers.spread
        Real a9573_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a9283_2459 = real_458[l] + real_465[l];
            a9573_last = a9573_last + a9283_2459;
        }
        const Real x9580 = select(x9577, a9573_last, 0.0);
        const Real x9582 = x9580 * x9581;
        const Real x9583 = x9568 - x9582;
        const Real x9584 = x9583 / x9579;
        const Real x9586 = select(x9578, x9584, 0.0);
        const Real x9590 = select(x9588, a9289_last, 0.0);
        // snow_layers.<listcomp>
        const Real x9595 = x9590 * x9593;
        const Real x9598 = x9595 * 0.1;
        const Real x9599 = -x9598;
        const Real x9603 = x9590 * x9602;
        const Real x9606 = x9603 * 0.2;
        const Real x9607 = -x9606;
        const Real x9611 = x9590 * x9610;
        const Real x9614 = x9611 * 0.05;
        const Real x9615 = -x9614;
        // snow_layers.layer_shares
        const Real x9617 = x9598 + x9606;
        const Real x9620 = x9617 + x9614;
        const Real x9624 = x9620 / 2.0;
        real_463[0] = x9599;
        real_463[1] = x9607;
        real_463[2] = x9624;
        real_463[3] = x9624;
        real_463[4] = x9615;
        // snow_layers.spread
        const Real x9631 = select(x9629, 0.0, x9277);
        // snow_layers.spread, snow_layers.content_of, balances._snow_heat
        Real a9662_last = real_of(0.0);
        Real a9664_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a9628 = select(x9588, real_463[l], 0.0);
            const Real a9633 = select(x9578, real_464[l], 0.0);
            const Real a9635 = x9586 * real_445[l];
            const Real a9636 = real_458[l] * x9585;
            const Real a9637 = a9636 + a9635;
            const Real a9639 = a9628 * x9567;
            const Real a9640 = x9568 * real_417[l];
            const Real a9641 = a9640 + a9639;
            const Real a9643 = a9637 + a9641;
            const Real a9645 = x9586 * real_365[l];
            const Real a9646 = real_465[l] * x9585;
            const Real a9647 = a9646 + a9645;
            const Real a9649 = select(x9588, x9631, a9633);
            const Real a9651 = a9643 * 2106.0;
            const Real a9653 = a9647 * 4218.0;
            const Real a9655 = a9651 + a9653;
            const Real a9657 = a9655 * real_361[l];
            const Real a9658 = a9649 * real_139[l];
            const Real a9659 = a9658 + a9657;
            const Real a9660 = a9647 * 333500.0;
            const Real a9661 = a9659 + a9660;
            a9662_last = a9662_last + a9661;
            const Real a155_2480 = moved_state[l + 3 * LAYERS + 5] + moved_state[l + 3 * LAYERS + 10];
            a9664_last = a9664_last + a155_2480;
        }
        // snow_layers.spread
        const Real x9671 = select(x9668, a9664_last, 0.0);
        const Real x9673 = x9671 * x9672;
        const Real x9674 = x150 - x9673;
        const Real x9675 = x9674 / x9670;
        const Real x9677 = select(x9669, x9675, 0.0);
        const Real x9681 = select(x9679, moved_state[3 * LAYERS + 4], 0.0);
        // snow_layers.<listcomp>
        const Real x9686 = x9681 * x9684;
        const Real x9689 = x9686 * 0.1;
        const Real x9690 = -x9689;
        const Real x9694 = x9681 * x9693;
        const Real x9697 = x9694 * 0.2;
        const Real x9698 = -x9697;
        const Real x9702 = x9681 * x9701;
        const Real x9705 = x9702 * 0.05;
        const Real x9706 = -x9705;
        // snow_layers.layer_shares
        const Real x9708 = x9689 + x9697;
        const Real x9711 = x9708 + x9705;
        const Real x9715 = x9711 / 2.0;
        real_463[0] = x9690;
        real_463[1] = x9698;
        real_463[2] = x9715;
        real_463[3] = x9715;
        real_463[4] = x9706;
        // snow_layers.spread, snow_layers.content_of, balances._snow_heat
        Real a9750_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a9719 = select(x9679, real_463[l], 0.0);
            const Real a9721 = select(x9669, moved_state[l + 3 * LAYERS + 15], 0.0);
            const Real a9723 = x9677 * state[l + 3 * LAYERS + 5];
            const Real a9724 = moved_state[l + 3 * LAYERS + 5] * x9676;
            const Real a9725 = a9724 + a9723;
            const Real a9727 = a9719 * x149;
            const Real a9728 = x150 * real_446[l];
            const Real a9729 = a9728 + a9727;
            const Real a9731 = a9725 + a9729;
            const Real a9733 = x9677 * state[l + 3 * LAYERS + 10];
            const Real a9734 = moved_state[l + 3 * LAYERS + 10] * x9676;
            const Real a9735 = a9734 + a9733;
            const Real a9737 = select(x9679, x224, a9721);
            const Real a9739 = a9731 * 2106.0;
            const Real a9741 = a9735 * 4218.0;
            const Real a9743 = a9739 + a9741;
            const Real a9745 = a9743 * real_450[l];
            const Real a9746 = a9737 * real_449[l];
            const Real a9747 = a9746 + a9745;
            const Real a9748 = a9735 * 333500.0;
            const Real a9749 = a9747 + a9748;
            a9750_last = a9750_last + a9749;
        }
        // balances.snow_energy_residual
        const Real x9751 = a9662_last - a9750_last;
        const Real x9752 = x9751 / seconds;
        const Real x9753 = x9415 + x9416;
        const Real x9754 = x9752 - x9753;
        moved_quantities[4 * LAYERS + 22] = x9754;
        // balances.snow_base_mismatch
        const Real x9755 = x9373 - x9373;
        moved_quantities[4 * LAYERS + 23] = x9755;
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
