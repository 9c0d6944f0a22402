// From the code of digest 8a91abb545dbfd5a5318bb9d6115adab2a1cff54fe0173d34aa624fcc8d092fc.
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

static const Number table4854[] = {
#include "stability_corrections.inc"
};
static const Number table4864[] = {
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
    Real real_287[LAYERS + 1];
    Real real_288[LAYERS];
    Real real_289[LAYERS];
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
    Real real_303[LAYERS];
    Real real_304[LAYERS];
    Real real_305[LAYERS];
    Real real_306[LAYERS];
    Mask mask_307[LAYERS];
    Real real_308[LAYERS];
    Real real_309[LAYERS];
    Real real_310[LAYERS];
    Real real_311[LAYERS];
    Real real_312[LAYERS];
    Real real_313[LAYERS];
    Real real_314[LAYERS];
    Real real_315[LAYERS + 1];
    Real real_316[LAYERS + 1];
    Mask mask_317[LAYERS];
    Mask mask_318[LAYERS];
    Mask mask_319[LAYERS];
    Mask mask_320[LAYERS];
    Mask mask_321[LAYERS];
    Mask mask_322[LAYERS - 1];
    Mask mask_323[LAYERS - 1];
    Real real_324[LAYERS - 1];
    Real real_325[LAYERS - 1];
    Mask mask_326[LAYERS - 1];
    Real real_327[LAYERS - 1];
    Mask mask_328[LAYERS - 1];
    Real real_329[LAYERS - 1];
    Mask mask_330[LAYERS - 1];
    Real real_331[LAYERS - 1];
    Real real_332[LAYERS - 1];
    Mask mask_333[LAYERS];
    Mask mask_334[LAYERS - 1];
    Real real_335[LAYERS - 1];
    Real real_336[LAYERS - 1];
    Real real_337[LAYERS - 1];
    Real real_338[LAYERS - 1];
    Mask mask_339[LAYERS];
    Mask mask_340[LAYERS];
    Mask mask_341[LAYERS];
    Mask mask_342[LAYERS];
    Mask mask_343[LAYERS];
    Mask mask_344[LAYERS - 1];
    Mask mask_345[LAYERS - 1];
    Mask mask_346[LAYERS];
    Mask mask_347[LAYERS];
    Mask mask_348[LAYERS];
    Mask mask_349[LAYERS];
    Real real_350[LAYERS];
    Real real_351[LAYERS];
    Real real_352[LAYERS];
    Real real_353[LAYERS];
    Real real_354[LAYERS];
    Real real_355[LAYERS];
    Real real_356[LAYERS];
    Real real_357[LAYERS];
    Mask mask_358[LAYERS];
    Real real_359[LAYERS];
    Mask mask_360[LAYERS];
    Real real_361[LAYERS];
    Real real_362[LAYERS];
    Real real_363[LAYERS];
    Real real_364[LAYERS];
    Real real_365[LAYERS];
    Real real_366[LAYERS];
    Real real_367[LAYERS];
    Real real_368[5];
    Real real_369[5];
    Real real_370[5];
    Real real_371[5];
    Real real_372[5];
    Real real_373[5];
    Real real_374[5];
    Real real_375[5];
    Real real_376[5];
    Real real_377[5];
    Real real_378[5];
    Real real_379[4];
    Real real_380[4];
    Real real_381[4];
    Real real_382[4];
    Real real_383[5];
    Real real_384[4];
    Real real_385[4];
    Real real_386[4];
    Mask mask_387[5];
    Real real_388[LAYERS + 4];
    Real real_389[LAYERS + 4];
    Real real_390[LAYERS + 5];
    Real real_391[LAYERS + 5];
    Real real_392[LAYERS];
    Real real_393[LAYERS + 5];
    Real real_394[LAYERS];
    Real real_395[LAYERS];
    Real real_396[LAYERS];
    Real real_397[LAYERS];
    Real real_398[5];
    Real real_399[5];
    Real real_400[5];
    Real real_401[LAYERS];
    Real real_402[4];
    Real real_403[4];
    Real real_404[4];
    Real real_405[5];
    Real real_406[LAYERS];
    Real real_407[LAYERS];
    Real real_408[4];
    Real real_409[4];
    Real real_410[4];
    Real real_411[LAYERS];
    Real real_412[4];
    Real real_413[LAYERS];
    Real real_414[LAYERS];
    Real real_415[LAYERS];
    Real real_416[LAYERS];
    Real real_417[LAYERS];
    Real real_418[LAYERS];
    Real real_419[LAYERS];
    Real real_420[5];
    Real real_421[5];
    Real real_422[LAYERS];
    Real real_423[4];
    Real real_424[4];
    Real real_425[4];
    Real real_426[5];
    Real real_427[LAYERS];
    Real real_428[LAYERS];
    Real real_429[4];
    Real real_430[4];
    Real real_431[4];
    Mask mask_432[5];
    Mask mask_433[5];
    Mask mask_434[LAYERS];
    Mask mask_435[LAYERS];
    Mask mask_436[5];
    Mask mask_437[5];
    Mask mask_438[5];
    Mask mask_439[5];
    Mask mask_440[5];
    Mask mask_441[5];
    Mask mask_442[5];
    Mask mask_443[5];
    Mask mask_444[5];
    Mask mask_445[5];
    Mask mask_446[5];
    Mask mask_447[5];
    Real real_448[5];
    Real real_449[5];
    Real real_450[5];
    Real real_451[5];
    Real real_452[5];
    Mask mask_453[5];
    Mask mask_454[5];
    Real real_455[5];
    Real real_456[5];
    Real real_457[5];
    Real real_458[LAYERS + 5];
    Real real_459[5];
    Real real_460[5];
    Real real_461[6];
    Real real_462[6];
    Real real_463[6];
    Real real_464[6];
    Real real_465[6];
    Real real_466[6];
    Real real_467[6];
    Real real_468[5];
    Real real_469[5];
    Real real_470[6];
    Real real_471[6];
    Real real_472[5];
    Real real_473[5];
    Real real_474[5];
    Real real_475[5];
    Real real_476[5];
    Real real_477[5];
    Real real_478[5];
    Real real_479[5];
    Real real_480[5];
    Real real_481[5];
    Real real_482[5];
    Real real_483[5];
    Real real_484[5];
    Real real_485[5];
    Real real_486[5];
    Real real_487[5];
    Real real_488[5];
    Real real_489[LAYERS - 1];
    Real real_490[LAYERS - 1];
    Real real_491[5];
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
    // calm_air.calm_exchange
    const Real x1588 = x26 - state[3 * LAYERS];
    const Mask x1590 = (x281 < 0.001);
    const Real x1591 = select(x1590, 0.001, x281);
    const Real x1593 = numbers[LAYERS + 1] / x1591;
    const Real x1597 = x1593 * 9.81;
    const Real x1599 = x1597 * x1593;
    const Real x1603 = numbers[LAYERS] * forcing[1];
    const Real x1607 = x1599 / x1603;
    const Real x1611 = x1607 * x1588;
    // calm_air.limited_richardson
    const Mask x1615 = (x1611 > 0.0);
    const Real x1616 = select(x1615, x1611, 0.0);
    const Real x1618 = 1 / numbers[LAYERS + 2];
    const Real x1619 = x1618 * x1618;
    const Real x1623 = x1618 * (-2.0);
    const Real x1626 = x1616 * x1623;
    const Real x1631 = expm1(x1626);
    const Real x1632 = x1631 + 1.0;
    const Real x1636 = x1631 + 2.0;
    const Real x1637 = x1631 / x1636;
    const Real x1643 = numbers[LAYERS + 2] * x1637;
    const Real x1644 = -x1643;
    const Real x1649 = select(x1615, x1644, x1611);
    // calm_air.calm_exchange
    const Real x1651 = x1649 / x1607;
    const Real x1655 = x26 - x1651;
    // exchange.myj_exchange
    const Real x1657 = 1 / forcing[3];
    const Real x1658 = x1657 * x1657;
    const Real x1662 = x1657 * 100000.0;
    const Real x1665 = log(x1662);
    const Real x1668 = x1665 * 0.2857142857142857;
    const Real x1671 = exp(x1668);
    const Real x1674 = forcing[1] * x1671;
    const Real x1679 = x1655 * x1671;
    const Real x1684 = 1 / x1674;
    const Real x1685 = x1684 * x1684;
    const Real x1689 = x1684 * 9.81;
    const Real x1692 = x1674 - x1679;
    const Real x1694 = forcing[2] + state[3 * LAYERS + 39];
    const Real x1696 = x1694 * 0.3041811846689896;
    const Real x1698 = x1696 + 1.0;
    const Real x1699 = x1692 * x1698;
    const Real x1703 = forcing[2] - state[3 * LAYERS + 39];
    const Real x1705 = x1703 * 0.6083623693379792;
    const Real x1707 = x1674 + x1679;
    const Real x1709 = x1707 * 0.5;
    const Real x1711 = x1705 * x1709;
    const Real x1715 = x1699 + x1711;
    const Mask x1717 = (x1390 < 1e-06);
    const Real x1718 = select(x1717, 1e-06, x1390);
    const Real x1720 = x1689 * x1715;
    const Real x1725 = x1720 * numbers[LAYERS + 1];
    const Real x1729 = x1725 * numbers[LAYERS + 1];
    const Real x1733 = x1729 / x1718;
    const Real x1737 = x1733 / numbers[LAYERS];
    const Real x1741 = numbers[LAYERS + 1] + state[3 * LAYERS + 35];
    const Real x1743 = numbers[LAYERS] + state[3 * LAYERS + 35];
    const Real x1745 = x1741 / state[3 * LAYERS + 35];
    const Real x1749 = log(x1745);
    const Real x1751 = x1737 / 0.505;
    const Mask x1753 = (x1751 > 1.0);
    const Real x1754 = select(x1753, 1.0, x1751);
    const Mask x1756 = (x1715 > 0.0);
    // exchange.zilitinkevich_factor
    const Real x1757 = state[3 * LAYERS + 35] * (-13.157629102823119);
    const Real x1759 = exp(x1757);
    const Real x1761 = select(flags[2], x1759, 0.1);
    const Real x1763 = x1761 * (-103.28);
    // exchange.myj_exchange
    const Real x1765 = x1754 * x1754;
    const Real x1768 = x1765 * 10.0;
    const Real x1770 = x1768 + 1.0;
    const Real x1771 = select(x1756, x1770, 1.0);
    const Real x1773 = x1763 * x1771;
    const Real x1777 = 1 / numbers[LAYERS];
    const Real x1778 = x1777 * x1777;
    const Real x1782 = x1777 * 0.0001;
    // exchange.convective_factor
    const Real x1785 = x1720 * 1000.0;
    const Real x1787 = magnitude(x1785);
    const Real x1788 = sign(x1785);
    const Mask x1790 = (x1787 > 1e-30);
    const Mask x1791 = (x1787 < 1e-30);
    const Real x1792 = select(x1791, 1e-30, x1787);
    const Real x1794 = log(x1792);
    const Real x1796 = x1794 * 0.6666666666666666;
    const Real x1798 = exp(x1796);
    const Real x1800 = select(x1790, x1798, 0.0);
    const Real x1802 = x1800 * 1.44;
    // exchange._convective_velocity_squared
    const Real x1804 = log(state[3 * LAYERS + 37]);
    const Real x1806 = x1804 * 0.6666666666666666;
    const Real x1808 = exp(x1806);
    const Real x1810 = x1802 * x1808;
    // exchange._friction_velocity
    const Real x1814 = x1718 + x1810;
    const Real x1816 = sqrt(x1814);
    const Real x1817 = x1816 * 2.0;
    const Real x1819 = state[3 * LAYERS + 38] * x1816;
    const Real x1823 = sqrt(x1819);
    const Real x1824 = x1823 * 2.0;
    const Mask x1826 = (x1823 < 1e-09);
    const Real x1827 = select(x1826, 1e-09, x1823);
    // exchange.myj_exchange
    const Real x1829 = select(x1756, 0.0, x1802);
    const Real x1831 = x1720 * 0.4;
    const Real x1833 = state[3 * LAYERS + 35] / x1741;
    const Real x1837 = x1827 * state[3 * LAYERS + 36];
    const Real x1841 = sqrt(x1837);
    const Real x1842 = x1841 * 2.0;
    const Real x1844 = x1773 * x1841;
    const Real x1848 = exp(x1844);
    const Real x1850 = x1848 * state[3 * LAYERS + 36];
    const Mask x1854 = (x1850 < 1e-28);
    const Real x1855 = select(x1854, 1e-28, x1850);
    const Real x1857 = x1855 / x1743;
    const Real x1861 = x1831 * state[3 * LAYERS + 37];
    const Real x1865 = x1827 * x1827;
    const Real x1868 = x1865 * x1827;
    const Real x1872 = x1861 / x1868;
    real_159[0] = x1741;
    real_159[1] = state[3 * LAYERS + 35];
    real_159[2] = x1743;
    real_159[3] = x1855;
    real_160[0] = real_of(1.0);
    real_160[1] = x1833;
    real_160[2] = real_of(1.0);
    real_160[3] = x1857;
    // stability.__call__
    index_161[0] = index_of(0);
    index_161[1] = index_of(0);
    index_161[2] = index_of(10000);
    index_161[3] = index_of(10000);
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1878 = x1872 * real_159[l];
        const Real a1884 = real_160[l] * (-5.0);
        const Mask a1886 = (a1878 < a1884);
        const Real a1887 = select(a1886, a1884, a1878);
        const Real a1889 = real_160[l] * 0.9999990000003619;
        const Mask a1891 = (a1887 > a1889);
        const Real a1892 = select(a1891, a1889, a1887);
        const Real a1894 = a1892 - (-5.0);
        const Real a1895 = a1894 / 0.0006;
        const Real a1897 = trunc(a1895);
        const Index a1898 = index_of_real(a1897);
        const Index a1899 = at_least(a1898, 0);
        const Index a1900 = at_most(a1899, 9999);
        const Index a1902 = a1900 + index_161[l];
        const Real a1903 = look_up(table4854, a1902);
        const Real a1904 = a1895 - a1897;
        const Real a1905 = look_up(table4864, a1902);
        const Real a1906 = a1904 * a1905;
        const Real a1908 = a1903 + a1906;
        mask_162[l] = a1886;
        mask_163[l] = a1891;
        real_164[l] = a1905;
        real_165[l] = a1908;
    }
    // exchange.myj_exchange
    const Real x1909 = real_165[0] - real_165[1];
    const Real x1911 = x1909 + x1749;
    const Real x1913 = real_165[2] - real_165[3];
    const Real x1915 = log(x1857);
    const Real x1917 = x1913 - x1915;
    const Real x1919 = x1827 * 0.4;
    const Real x1921 = x1919 / x1911;
    const Mask x1925 = (x1921 < x1782);
    const Real x1926 = select(x1925, x1782, x1921);
    const Real x1928 = x1919 / x1917;
    const Mask x1932 = (x1928 < x1782);
    const Real x1933 = select(x1932, x1782, x1928);
    // exchange._convective_velocity_squared
    const Real x1935 = log(x1933);
    const Real x1937 = x1935 * 0.6666666666666666;
    const Real x1939 = exp(x1937);
    const Real x1941 = x1829 * x1939;
    // exchange._friction_velocity
    const Real x1945 = x1718 + x1941;
    const Real x1947 = sqrt(x1945);
    const Real x1948 = x1947 * 2.0;
    const Real x1950 = x1926 * x1947;
    const Real x1954 = sqrt(x1950);
    const Real x1955 = x1954 * 2.0;
    const Mask x1957 = (x1954 < 1e-09);
    const Real x1958 = select(x1957, 1e-09, x1954);
    // exchange.myj_exchange
    const Real x1960 = x1958 * state[3 * LAYERS + 36];
    const Real x1964 = sqrt(x1960);
    const Real x1965 = x1964 * 2.0;
    const Real x1967 = x1773 * x1964;
    const Real x1971 = exp(x1967);
    const Real x1973 = x1971 * state[3 * LAYERS + 36];
    const Mask x1977 = (x1973 < 1e-28);
    const Real x1978 = select(x1977, 1e-28, x1973);
    const Real x1980 = x1978 / x1743;
    const Real x1984 = x1831 * x1933;
    const Real x1988 = x1958 * x1958;
    const Real x1991 = x1988 * x1958;
    const Real x1995 = x1984 / x1991;
    real_165[0] = x1741;
    real_165[1] = state[3 * LAYERS + 35];
    real_165[2] = x1743;
    real_165[3] = x1978;
    real_160[0] = real_of(1.0);
    real_160[1] = x1833;
    real_160[2] = real_of(1.0);
    real_160[3] = x1980;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a2001 = x1995 * real_165[l];
        const Real a2007 = real_160[l] * (-5.0);
        const Mask a2009 = (a2001 < a2007);
        const Real a2010 = select(a2009, a2007, a2001);
        const Real a2012 = real_160[l] * 0.9999990000003619;
        const Mask a2014 = (a2010 > a2012);
        const Real a2015 = select(a2014, a2012, a2010);
        const Real a2017 = a2015 - (-5.0);
        const Real a2018 = a2017 / 0.0006;
        const Real a2020 = trunc(a2018);
        const Index a2021 = index_of_real(a2020);
        const Index a2022 = at_least(a2021, 0);
        const Index a2023 = at_most(a2022, 9999);
        const Index a2024 = a2023 + index_161[l];
        const Real a2025 = look_up(table4854, a2024);
        const Real a2026 = a2018 - a2020;
        const Real a2027 = look_up(table4864, a2024);
        const Real a2028 = a2026 * a2027;
        const Real a2030 = a2025 + a2028;
        mask_166[l] = a2009;
        mask_167[l] = a2014;
        real_168[l] = a2027;
        real_169[l] = a2030;
    }
    // exchange.myj_exchange
    const Real x2031 = real_169[0] - real_169[1];
    const Real x2033 = x2031 + x1749;
    const Real x2035 = real_169[2] - real_169[3];
    const Real x2037 = log(x1980);
    const Real x2039 = x2035 - x2037;
    const Real x2041 = x1958 * 0.4;
    const Real x2043 = x2041 / x2033;
    const Mask x2047 = (x2043 < x1782);
    const Real x2048 = select(x2047, x1782, x2043);
    const Real x2050 = x2041 / x2039;
    const Mask x2054 = (x2050 < x1782);
    const Real x2055 = select(x2054, x1782, x2050);
    // exchange._convective_velocity_squared
    const Real x2057 = log(x2055);
    const Real x2059 = x2057 * 0.6666666666666666;
    const Real x2061 = exp(x2059);
    const Real x2063 = x1829 * x2061;
    // exchange._friction_velocity
    const Real x2067 = x1718 + x2063;
    const Real x2069 = sqrt(x2067);
    const Real x2070 = x2069 * 2.0;
    const Real x2072 = x2048 * x2069;
    const Real x2076 = sqrt(x2072);
    const Real x2077 = x2076 * 2.0;
    const Mask x2079 = (x2076 < 1e-09);
    const Real x2080 = select(x2079, 1e-09, x2076);
    // exchange.myj_exchange
    const Real x2082 = x2080 * state[3 * LAYERS + 36];
    const Real x2086 = sqrt(x2082);
    const Real x2087 = x2086 * 2.0;
    const Real x2089 = x1773 * x2086;
    const Real x2093 = exp(x2089);
    const Real x2095 = x2093 * state[3 * LAYERS + 36];
    const Mask x2099 = (x2095 < 1e-28);
    const Real x2100 = select(x2099, 1e-28, x2095);
    const Real x2102 = x2100 / x1743;
    const Real x2106 = x1831 * x2055;
    const Real x2110 = x2080 * x2080;
    const Real x2113 = x2110 * x2080;
    const Real x2117 = x2106 / x2113;
    real_169[0] = x1741;
    real_169[1] = state[3 * LAYERS + 35];
    real_169[2] = x1743;
    real_169[3] = x2100;
    real_160[0] = real_of(1.0);
    real_160[1] = x1833;
    real_160[2] = real_of(1.0);
    real_160[3] = x2102;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a2123 = x2117 * real_169[l];
        const Real a2129 = real_160[l] * (-5.0);
        const Mask a2131 = (a2123 < a2129);
        const Real a2132 = select(a2131, a2129, a2123);
        const Real a2134 = real_160[l] * 0.9999990000003619;
        const Mask a2136 = (a2132 > a2134);
        const Real a2137 = select(a2136, a2134, a2132);
        const Real a2139 = a2137 - (-5.0);
        const Real a2140 = a2139 / 0.0006;
        const Real a2142 = trunc(a2140);
        const Index a2143 = index_of_real(a2142);
        const Index a2144 = at_least(a2143, 0);
        const Index a2145 = at_most(a2144, 9999);
        const Index a2146 = a2145 + index_161[l];
        const Real a2147 = look_up(table4854, a2146);
        const Real a2148 = a2140 - a2142;
        const Real a2149 = look_up(table4864, a2146);
        const Real a2150 = a2148 * a2149;
        const Real a2152 = a2147 + a2150;
        mask_170[l] = a2131;
        mask_171[l] = a2136;
        real_172[l] = a2149;
        real_173[l] = a2152;
    }
    // exchange.myj_exchange
    const Real x2153 = real_173[0] - real_173[1];
    const Real x2155 = x2153 + x1749;
    const Real x2157 = real_173[2] - real_173[3];
    const Real x2159 = log(x2102);
    const Real x2161 = x2157 - x2159;
    const Real x2163 = x2080 * 0.4;
    const Real x2165 = x2163 / x2155;
    const Mask x2169 = (x2165 < x1782);
    const Real x2170 = select(x2169, x1782, x2165);
    const Real x2172 = x2163 / x2161;
    const Mask x2176 = (x2172 < x1782);
    const Real x2177 = select(x2176, x1782, x2172);
    // exchange._convective_velocity_squared
    const Real x2179 = log(x2177);
    const Real x2181 = x2179 * 0.6666666666666666;
    const Real x2183 = exp(x2181);
    const Real x2185 = x1829 * x2183;
    // exchange._friction_velocity
    const Real x2189 = x1718 + x2185;
    const Real x2191 = sqrt(x2189);
    const Real x2192 = x2191 * 2.0;
    const Real x2194 = x2170 * x2191;
    const Real x2198 = sqrt(x2194);
    const Real x2199 = x2198 * 2.0;
    const Mask x2201 = (x2198 < 1e-09);
    const Real x2202 = select(x2201, 1e-09, x2198);
    // exchange.myj_exchange
    const Real x2204 = x2202 * state[3 * LAYERS + 36];
    const Real x2208 = sqrt(x2204);
    const Real x2209 = x2208 * 2.0;
    const Real x2211 = x1773 * x2208;
    const Real x2215 = exp(x2211);
    const Real x2217 = x2215 * state[3 * LAYERS + 36];
    const Mask x2221 = (x2217 < 1e-28);
    const Real x2222 = select(x2221, 1e-28, x2217);
    const Real x2224 = x2222 / x1743;
    const Real x2228 = x1831 * x2177;
    const Real x2232 = x2202 * x2202;
    const Real x2235 = x2232 * x2202;
    const Real x2239 = x2228 / x2235;
    real_173[0] = x1741;
    real_173[1] = state[3 * LAYERS + 35];
    real_173[2] = x1743;
    real_173[3] = x2222;
    real_160[0] = real_of(1.0);
    real_160[1] = x1833;
    real_160[2] = real_of(1.0);
    real_160[3] = x2224;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a2245 = x2239 * real_173[l];
        const Real a2251 = real_160[l] * (-5.0);
        const Mask a2253 = (a2245 < a2251);
        const Real a2254 = select(a2253, a2251, a2245);
        const Real a2256 = real_160[l] * 0.9999990000003619;
        const Mask a2258 = (a2254 > a2256);
        const Real a2259 = select(a2258, a2256, a2254);
        const Real a2261 = a2259 - (-5.0);
        const Real a2262 = a2261 / 0.0006;
        const Real a2264 = trunc(a2262);
        const Index a2265 = index_of_real(a2264);
        const Index a2266 = at_least(a2265, 0);
        const Index a2267 = at_most(a2266, 9999);
        const Index a2268 = a2267 + index_161[l];
        const Real a2269 = look_up(table4854, a2268);
        const Real a2270 = a2262 - a2264;
        const Real a2271 = look_up(table4864, a2268);
        const Real a2272 = a2270 * a2271;
        const Real a2274 = a2269 + a2272;
        mask_174[l] = a2253;
        mask_175[l] = a2258;
        real_176[l] = a2271;
        real_177[l] = a2274;
    }
    // exchange.myj_exchange
    const Real x2275 = real_177[0] - real_177[1];
    const Real x2277 = x2275 + x1749;
    const Real x2279 = real_177[2] - real_177[3];
    const Real x2281 = log(x2224);
    const Real x2283 = x2279 - x2281;
    const Real x2285 = x2202 * 0.4;
    const Real x2287 = x2285 / x2277;
    const Mask x2291 = (x2287 < x1782);
    const Real x2292 = select(x2291, x1782, x2287);
    const Real x2294 = x2285 / x2283;
    const Mask x2298 = (x2294 < x1782);
    const Real x2299 = select(x2298, x1782, x2294);
    // exchange._convective_velocity_squared
    const Real x2301 = log(x2299);
    const Real x2303 = x2301 * 0.6666666666666666;
    const Real x2305 = exp(x2303);
    const Real x2307 = x1829 * x2305;
    // exchange._friction_velocity
    const Real x2311 = x1718 + x2307;
    const Real x2313 = sqrt(x2311);
    const Real x2314 = x2313 * 2.0;
    const Real x2316 = x2292 * x2313;
    const Real x2320 = sqrt(x2316);
    const Real x2321 = x2320 * 2.0;
    const Mask x2323 = (x2320 < 1e-09);
    const Real x2324 = select(x2323, 1e-09, x2320);
    // exchange.myj_exchange
    const Real x2326 = x2324 * state[3 * LAYERS + 36];
    const Real x2330 = sqrt(x2326);
    const Real x2331 = x2330 * 2.0;
    const Real x2333 = x1773 * x2330;
    const Real x2337 = exp(x2333);
    const Real x2339 = x2337 * state[3 * LAYERS + 36];
    const Mask x2343 = (x2339 < 1e-28);
    const Real x2344 = select(x2343, 1e-28, x2339);
    const Real x2346 = x2344 / x1743;
    const Real x2350 = x1831 * x2299;
    const Real x2354 = x2324 * x2324;
    const Real x2357 = x2354 * x2324;
    const Real x2361 = x2350 / x2357;
    real_177[0] = x1741;
    real_177[1] = state[3 * LAYERS + 35];
    real_177[2] = x1743;
    real_177[3] = x2344;
    real_160[0] = real_of(1.0);
    real_160[1] = x1833;
    real_160[2] = real_of(1.0);
    real_160[3] = x2346;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a2367 = x2361 * real_177[l];
        const Real a2373 = real_160[l] * (-5.0);
        const Mask a2375 = (a2367 < a2373);
        const Real a2376 = select(a2375, a2373, a2367);
        const Real a2378 = real_160[l] * 0.9999990000003619;
        const Mask a2380 = (a2376 > a2378);
        const Real a2381 = select(a2380, a2378, a2376);
        const Real a2383 = a2381 - (-5.0);
        const Real a2384 = a2383 / 0.0006;
        const Real a2386 = trunc(a2384);
        const Index a2387 = index_of_real(a2386);
        const Index a2388 = at_least(a2387, 0);
        const Index a2389 = at_most(a2388, 9999);
        const Index a2390 = a2389 + index_161[l];
        const Real a2391 = look_up(table4854, a2390);
        const Real a2392 = a2384 - a2386;
        const Real a2393 = look_up(table4864, a2390);
        const Real a2394 = a2392 * a2393;
        const Real a2396 = a2391 + a2394;
        mask_178[l] = a2375;
        mask_179[l] = a2380;
        real_180[l] = a2393;
        real_181[l] = a2396;
    }
    // exchange.myj_exchange
    const Real x2397 = real_181[0] - real_181[1];
    const Real x2399 = x2397 + x1749;
    const Real x2401 = real_181[2] - real_181[3];
    const Real x2403 = log(x2346);
    const Real x2405 = x2401 - x2403;
    const Real x2407 = x2324 * 0.4;
    const Real x2409 = x2407 / x2399;
    const Mask x2413 = (x2409 < x1782);
    const Real x2414 = select(x2413, x1782, x2409);
    const Real x2416 = x2407 / x2405;
    const Mask x2420 = (x2416 < x1782);
    const Real x2421 = select(x2420, x1782, x2416);
    // calm_air.calm_exchange
    const Real x2423 = x257 * 1004.5;
    const Real x2425 = numbers[LAYERS + 4] / x2423;
    const Real x2429 = x2421 + x2425;
    // snow_free_ground.with_surface_of
    const Real x2431 = 1.0 - x1507;
    const Real x2433 = x2431 * forcing[4];
    const Real x2438 = x1518 * forcing[5];
    const Real x2442 = x2433 + x2438;
    // snow.conductance
    const Real x2444 = x1535 / x0;
    // snow_free_ground.with_surface_of
    const Real x2448 = state[3 * LAYERS] - state[0];
    const Real x2450 = x2444 * x2448;
    const Real x2454 = x59 * 4218.0;
    // evapotranspiration.potential_evaporation
    const Real x2456 = 2488.8 * x41;
    const Real x2458 = x257 * 1004.6;
    const Real x2460 = x2458 * x2429;
    const Real x2464 = x51 / 5.67e-08;
    const Real x2466 = x1518 * x2464;
    const Real x2470 = x2466 * 6.48e-08;
    const Real x2472 = forcing[3] * x2429;
    const Real x2476 = x2470 / x2472;
    const Real x2480 = x2476 + 1.0;
    const Real x2481 = x2454 / x2460;
    const Real x2485 = x2480 + x2481;
    const Real x2487 = x1518 * x51;
    const Real x2491 = x2442 - x2487;
    const Real x2493 = x2491 - x2450;
    const Real x2495 = x2493 / x2460;
    const Real x2499 = x2495 + x26;
    const Real x2501 = x2499 - forcing[1];
    const Real x2503 = x20 - forcing[2];
    const Real x2505 = 2488.8 * x2503;
    const Real x2507 = x2505 * x2485;
    const Real x2511 = x2501 * x2456;
    const Real x2515 = x2507 + x2511;
    const Real x2517 = x2456 + x2485;
    const Real x2519 = x2515 / x2517;
    const Real x2523 = x2519 * x2460;
    const Real x2527 = x2523 / 2501000.0;
    // snow_free_ground.with_surface_of
    const Mask x2529 = (x2527 < 0.0);
    const Real x2530 = select(x2529, 0.0, x2527);
    // vegetation.water_stress
    const Real x2534 = numbers[7 * LAYERS + 49] - numbers[7 * LAYERS + 50];
    // vegetation.canopy_resistance
    const Mask x2546 = (x1459 > 0.0);
    const Mask x2547 = (x1494 < 1e-06);
    const Real x2548 = select(x2547, 1e-06, x1494);
    const Real x2550 = forcing[4] * 1.1;
    const Real x2552 = numbers[LAYERS + 36] * x2548;
    const Real x2556 = x2550 / x2552;
    const Real x2560 = numbers[LAYERS + 35] / 5000.0;
    const Real x2562 = x2556 + x2560;
    const Real x2564 = x2556 + 1.0;
    const Real x2565 = x2562 / x2564;
    const Real x2569 = 298.0 - forcing[1];
    const Real x2570 = x2569 * x2569;
    const Real x2575 = x2570 * 0.0016;
    const Real x2578 = 1.0 - x2575;
    const Real x2579 = numbers[LAYERS + 37] * x2503;
    const Real x2583 = x2579 + 1.0;
    const Real x2584 = 1 / x2583;
    const Real x2585 = x2584 * x2584;
    const Mask x2595 = (x2565 < 0.0001);
    const Real x2596 = select(x2595, 0.0001, x2565);
    const Real x2598 = x2548 * x2596;
    const Mask x2602 = (x2578 < 0.0001);
    const Real x2603 = select(x2602, 0.0001, x2578);
    const Real x2605 = x2598 * x2603;
    const Mask x2609 = (x2584 < 0.01);
    const Real x2610 = select(x2609, 0.01, x2584);
    const Real x2613 = x2605 * x2610;
    // vegetation.water_stress, vegetation.canopy_resistance
    Real a2593_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2532 = state[l + 2 * LAYERS] - numbers[7 * LAYERS + 50];
        const Real a2536 = a2532 / x2534;
        const Mask a2540 = (a2536 < 0.0);
        const Real a2541 = select(a2540, 0.0, a2536);
        const Mask a2543 = (a2541 > 1.0);
        const Real a2544 = select(a2543, 1.0, a2541);
        const Real a2589 = numbers[l + 7 * LAYERS + 51] * a2544;
        a2593_last = a2593_last + a2589;
        real_182[l] = a2536;
        mask_183[l] = a2540;
        mask_184[l] = a2543;
        real_185[l] = a2544;
        real_186[l] = a2589;
    }
    // vegetation.canopy_resistance
    const Mask x2618 = (a2593_last < 0.0001);
    const Real x2619 = select(x2618, 0.0001, a2593_last);
    const Real x2621 = x2613 * x2619;
    const Real x2625 = numbers[LAYERS + 35] / x2621;
    const Real x2629 = x1518 * 4.0;
    const Real x2631 = x2629 * x51;
    const Real x2635 = x2631 * 0.2857541065206571;
    const Real x2637 = x2635 / x2472;
    const Real x2641 = x2637 + 1.0;
    const Real x2642 = x41 * 2489.795918367347;
    const Real x2644 = x2641 + x2642;
    const Real x2646 = x2625 * x2429;
    const Real x2650 = x2646 + 1.0;
    const Real x2651 = x2641 * x2650;
    const Real x2655 = x2651 + x2642;
    const Real x2657 = x2644 / x2655;
    const Real x2661 = select(x2546, x2657, 0.0);
    // step_parts.evaporation_demand
    const Real x2663 = x2530 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x2665 = state[LAYERS] - numbers[7 * LAYERS + 47];
    const Real x2667 = numbers[7 * LAYERS + 48] - numbers[7 * LAYERS + 47];
    const Real x2669 = x2665 / x2667;
    const Mask x2673 = (x2669 < 0.0);
    const Real x2674 = select(x2673, 0.0, x2669);
    const Mask x2676 = (x2674 > 1.0);
    const Real x2677 = select(x2676, 1.0, x2674);
    const Real x2679 = x2677 * x2677;
    const Real x2682 = 1.0 - x1459;
    const Real x2684 = x2679 * x2682;
    const Real x2689 = x2684 * x2663;
    const Real x2693 = state[3 * LAYERS + 1] / 0.0005;
    const Mask x2695 = (x2693 > 1e-30);
    const Mask x2696 = (x2693 < 1e-30);
    const Real x2697 = select(x2696, 1e-30, x2693);
    const Real x2699 = sqrt(x2697);
    const Real x2700 = x2699 * 2.0;
    const Real x2702 = select(x2695, x2699, 0.0);
    const Real x2704 = x1459 * x2702;
    const Real x2708 = x2704 * x2663;
    const Real x2712 = state[3 * LAYERS + 1] / seconds;
    const Mask x2714 = (x2712 <= x2708);
    const Real x2715 = select(x2714, x2712, x2708);
    const Real x2717 = x1459 * x2661;
    const Real x2721 = x2717 * x2663;
    const Real x2725 = 1.0 - x2702;
    const Real x2727 = x2721 * x2725;
    Real a2736_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2732 = real_185[l] * numbers[l + 8 * LAYERS + 51];
        a2736_last = a2736_last + a2732;
        real_187[l] = a2732;
    }
    const Real x2738 = a2736_last / numbers[9 * LAYERS + 51];
    Real a2753_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2742 = numbers[l + 7 * LAYERS + 51] + real_187[l];
        const Real a2744 = a2742 - x2738;
        const Mask a2746 = (a2744 < 0.0);
        const Real a2747 = select(a2746, 0.0, a2744);
        const Real a2749 = real_187[l] * a2747;
        a2753_last = a2753_last + a2749;
        mask_188[l] = a2746;
        real_189[l] = a2747;
        real_190[l] = a2749;
    }
    const Mask x2755 = (a2753_last > 0.0);
    const Real x2756 = select(x2755, a2753_last, 1.0);
    // snow_free_ground.rate
    const Real x2768 = x2689 + x2715;
    // evapotranspiration.evaporation_components
    Real a2766_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2758 = real_190[l] / x2756;
        const Real a2762 = x2727 * a2758;
        a2766_last = a2766_last + a2762;
        real_191[l] = a2758;
    }
    // snow_free_ground.rate
    const Real x2770 = x2768 + a2766_last;
    const Real x2772 = x2770 * 1000.0;
    // snow_free_ground.deposition
    const Real x2774 = -x2527;
    const Mask x2776 = (x2774 < 0.0);
    const Real x2777 = select(x2776, 0.0, x2527);
    // snow_free_ground.rate
    const Real x2781 = x2772 + x2777;
    // snow_free_ground.with_surface_of
    const Real x2783 = x2781 - x2777;
    const Real x2785 = x2783 * 2501000.0;
    const Real x2787 = 2501000.0 * x2777;
    const Real x2791 = x2785 + x2787;
    // surface_balance.around
    const Real x2793 = x2629 * 5.67e-08;
    const Real x2795 = x45 * forcing[1];
    const Real x2799 = x2793 * x2795;
    const Real x2803 = x2460 + x2454;
    const Real x2805 = x2803 + x2799;
    // surface_balance.emitted
    const Real x2807 = 0.0 - forcing[1];
    const Real x2809 = x2799 * x2807;
    const Real x2813 = x2487 + x2809;
    // surface_balance.around
    const Real x2815 = x2442 - x2813;
    const Real x2817 = x2815 - x2791;
    const Real x2819 = x2460 * x26;
    const Real x2823 = x2817 + x2819;
    const Real x2825 = x2454 * forcing[1];
    const Real x2829 = x2823 + x2825;
    const Real x2831 = x2829 / x2805;
    // snow.conductance
    const Real x2835 = x1535 / x1586;
    // surface_balance.around
    const Real x2839 = x2835 / x2805;
    // surface_balance.skin_temperature
    const Real x2843 = x2839 * state[0];
    const Real x2847 = x2831 + x2843;
    const Real x2849 = x2839 + 1.0;
    const Real x2850 = x2847 / x2849;
    // surface_balance.around
    const Real x2854 = x2850 * x2850;
    const Real x2857 = x2854 * x2850;
    const Real x2861 = x2793 * x2857;
    const Real x2865 = x2803 + x2861;
    // air.emission
    const Real x2867 = x2854 * x2854;
    const Real x2870 = x2867 * 5.67e-08;
    // surface_balance.emitted
    const Real x2872 = x1518 * x2870;
    const Real x2876 = 0.0 - x2850;
    const Real x2878 = x2861 * x2876;
    const Real x2882 = x2872 + x2878;
    // surface_balance.around
    const Real x2884 = x2442 - x2882;
    const Real x2886 = x2884 - x2791;
    const Real x2888 = x2886 + x2819;
    const Real x2890 = x2888 + x2825;
    const Real x2892 = x2890 / x2865;
    const Real x2896 = x2835 / x2865;
    // surface_balance.skin_temperature
    const Real x2900 = x2896 * state[0];
    const Real x2904 = x2892 + x2900;
    const Real x2906 = x2896 + 1.0;
    const Real x2907 = x2904 / x2906;
    // snow_free_ground.specific_humidity
    const Real x2911 = 1 / x2460;
    const Real x2912 = x2911 * x2911;
    const Real x2916 = x2911 * 1004.5;
    const Real x2919 = x2781 * x2916;
    const Real x2924 = forcing[2] + x2919;
    // calm_air.calm_exchange
    const Real x2926 = x26 - x2907;
    const Real x2928 = x1607 * x2926;
    // calm_air.limited_richardson
    const Mask x2932 = (x2928 > 0.0);
    const Real x2933 = select(x2932, x2928, 0.0);
    const Real x2935 = x2933 * x1623;
    const Real x2940 = expm1(x2935);
    const Real x2941 = x2940 + 1.0;
    const Real x2945 = x2940 + 2.0;
    const Real x2946 = x2940 / x2945;
    const Real x2952 = numbers[LAYERS + 2] * x2946;
    const Real x2953 = -x2952;
    const Real x2958 = select(x2932, x2953, x2928);
    // calm_air.calm_exchange
    const Real x2960 = x2958 / x1607;
    const Real x2964 = x26 - x2960;
    // exchange.myj_exchange
    const Real x2966 = x2964 * x1671;
    const Real x2971 = x1674 - x2966;
    const Real x2973 = forcing[2] + x2924;
    const Real x2975 = x2973 * 0.3041811846689896;
    const Real x2977 = x2975 + 1.0;
    const Real x2978 = x2971 * x2977;
    const Real x2982 = forcing[2] - x2924;
    const Real x2984 = x2982 * 0.6083623693379792;
    const Real x2986 = x1674 + x2966;
    const Real x2988 = x2986 * 0.5;
    const Real x2990 = x2984 * x2988;
    const Real x2994 = x2978 + x2990;
    const Real x2996 = x1689 * x2994;
    const Real x3001 = x2996 * numbers[LAYERS + 1];
    const Real x3005 = x3001 * numbers[LAYERS + 1];
    const Real x3009 = x3005 / x1718;
    const Real x3013 = x3009 / numbers[LAYERS];
    after[3 * LAYERS + 40] = x3013;
    const Real x3017 = x3013 / 0.505;
    const Mask x3019 = (x3017 > 1.0);
    const Real x3020 = select(x3019, 1.0, x3017);
    const Mask x3022 = (x2994 > 0.0);
    const Real x3023 = x3020 * x3020;
    const Real x3026 = x3023 * 10.0;
    const Real x3028 = x3026 + 1.0;
    const Real x3029 = select(x3022, x3028, 1.0);
    const Real x3031 = x1763 * x3029;
    // exchange.convective_factor
    const Real x3035 = x2996 * 1000.0;
    const Real x3037 = magnitude(x3035);
    const Real x3038 = sign(x3035);
    const Mask x3040 = (x3037 > 1e-30);
    const Mask x3041 = (x3037 < 1e-30);
    const Real x3042 = select(x3041, 1e-30, x3037);
    const Real x3044 = log(x3042);
    const Real x3046 = x3044 * 0.6666666666666666;
    const Real x3048 = exp(x3046);
    const Real x3050 = select(x3040, x3048, 0.0);
    const Real x3052 = x3050 * 1.44;
    // exchange._convective_velocity_squared
    const Real x3054 = log(x2429);
    const Real x3056 = x3054 * 0.6666666666666666;
    const Real x3058 = exp(x3056);
    const Real x3060 = x3052 * x3058;
    // exchange._friction_velocity
    const Real x3064 = x1718 + x3060;
    const Real x3066 = sqrt(x3064);
    const Real x3067 = x3066 * 2.0;
    const Real x3069 = x2414 * x3066;
    const Real x3073 = sqrt(x3069);
    const Real x3074 = x3073 * 2.0;
    const Mask x3076 = (x3073 < 1e-09);
    const Real x3077 = select(x3076, 1e-09, x3073);
    // exchange.myj_exchange
    const Real x3079 = select(x3022, 0.0, x3052);
    const Real x3081 = x2996 * 0.4;
    const Real x3083 = x3077 * state[3 * LAYERS + 36];
    const Real x3087 = sqrt(x3083);
    const Real x3088 = x3087 * 2.0;
    const Real x3090 = x3031 * x3087;
    const Real x3094 = exp(x3090);
    const Real x3096 = x3094 * state[3 * LAYERS + 36];
    const Mask x3100 = (x3096 < 1e-28);
    const Real x3101 = select(x3100, 1e-28, x3096);
    const Real x3103 = x3101 / x1743;
    const Real x3107 = x3081 * x2429;
    const Real x3111 = x3077 * x3077;
    const Real x3114 = x3111 * x3077;
    const Real x3118 = x3107 / x3114;
    real_181[0] = x1741;
    real_181[1] = state[3 * LAYERS + 35];
    real_181[2] = x1743;
    real_181[3] = x3101;
    real_160[0] = real_of(1.0);
    real_160[1] = x1833;
    real_160[2] = real_of(1.0);
    real_160[3] = x3103;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a3124 = x3118 * real_181[l];
        const Real a3130 = real_160[l] * (-5.0);
        const Mask a3132 = (a3124 < a3130);
        const Real a3133 = select(a3132, a3130, a3124);
        const Real a3135 = real_160[l] * 0.9999990000003619;
        const Mask a3137 = (a3133 > a3135);
        const Real a3138 = select(a3137, a3135, a3133);
        const Real a3140 = a3138 - (-5.0);
        const Real a3141 = a3140 / 0.0006;
        const Real a3143 = trunc(a3141);
        const Index a3144 = index_of_real(a3143);
        const Index a3145 = at_least(a3144, 0);
        const Index a3146 = at_most(a3145, 9999);
        const Index a3147 = a3146 + index_161[l];
        const Real a3148 = look_up(table4854, a3147);
        const Real a3149 = a3141 - a3143;
        const Real a3150 = look_up(table4864, a3147);
        const Real a3151 = a3149 * a3150;
        const Real a3153 = a3148 + a3151;
        mask_192[l] = a3132;
        mask_193[l] = a3137;
        real_194[l] = a3150;
        real_195[l] = a3153;
    }
    // exchange.myj_exchange
    const Real x3154 = real_195[0] - real_195[1];
    const Real x3156 = x3154 + x1749;
    const Real x3158 = real_195[2] - real_195[3];
    const Real x3160 = log(x3103);
    const Real x3162 = x3158 - x3160;
    const Real x3164 = x3077 * 0.4;
    const Real x3166 = x3164 / x3156;
    const Mask x3170 = (x3166 < x1782);
    const Real x3171 = select(x3170, x1782, x3166);
    const Real x3173 = x3164 / x3162;
    const Mask x3177 = (x3173 < x1782);
    const Real x3178 = select(x3177, x1782, x3173);
    // exchange._convective_velocity_squared
    const Real x3180 = log(x3178);
    const Real x3182 = x3180 * 0.6666666666666666;
    const Real x3184 = exp(x3182);
    const Real x3186 = x3079 * x3184;
    // exchange._friction_velocity
    const Real x3190 = x1718 + x3186;
    const Real x3192 = sqrt(x3190);
    const Real x3193 = x3192 * 2.0;
    const Real x3195 = x3171 * x3192;
    const Real x3199 = sqrt(x3195);
    const Real x3200 = x3199 * 2.0;
    const Mask x3202 = (x3199 < 1e-09);
    const Real x3203 = select(x3202, 1e-09, x3199);
    // exchange.myj_exchange
    const Real x3205 = x3203 * state[3 * LAYERS + 36];
    const Real x3209 = sqrt(x3205);
    const Real x3210 = x3209 * 2.0;
    const Real x3212 = x3031 * x3209;
    const Real x3216 = exp(x3212);
    const Real x3218 = x3216 * state[3 * LAYERS + 36];
    const Mask x3222 = (x3218 < 1e-28);
    const Real x3223 = select(x3222, 1e-28, x3218);
    const Real x3225 = x3223 / x1743;
    const Real x3229 = x3081 * x3178;
    const Real x3233 = x3203 * x3203;
    const Real x3236 = x3233 * x3203;
    const Real x3240 = x3229 / x3236;
    real_195[0] = x1741;
    real_195[1] = state[3 * LAYERS + 35];
    real_195[2] = x1743;
    real_195[3] = x3223;
    real_160[0] = real_of(1.0);
    real_160[1] = x1833;
    real_160[2] = real_of(1.0);
    real_160[3] = x3225;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a3246 = x3240 * real_195[l];
        const Real a3252 = real_160[l] * (-5.0);
        const Mask a3254 = (a3246 < a3252);
        const Real a3255 = select(a3254, a3252, a3246);
        const Real a3257 = real_160[l] * 0.9999990000003619;
        const Mask a3259 = (a3255 > a3257);
        const Real a3260 = select(a3259, a3257, a3255);
        const Real a3262 = a3260 - (-5.0);
        const Real a3263 = a3262 / 0.0006;
        const Real a3265 = trunc(a3263);
        const Index a3266 = index_of_real(a3265);
        const Index a3267 = at_least(a3266, 0);
        const Index a3268 = at_most(a3267, 9999);
        const Index a3269 = a3268 + index_161[l];
        const Real a3270 = look_up(table4854, a3269);
        const Real a3271 = a3263 - a3265;
        const Real a3272 = look_up(table4864, a3269);
        const Real a3273 = a3271 * a3272;
        const Real a3275 = a3270 + a3273;
        mask_196[l] = a3254;
        mask_197[l] = a3259;
        real_198[l] = a3272;
        real_199[l] = a3275;
    }
    // exchange.myj_exchange
    const Real x3276 = real_199[0] - real_199[1];
    const Real x3278 = x3276 + x1749;
    const Real x3280 = real_199[2] - real_199[3];
    const Real x3282 = log(x3225);
    const Real x3284 = x3280 - x3282;
    const Real x3286 = x3203 * 0.4;
    const Real x3288 = x3286 / x3278;
    const Mask x3292 = (x3288 < x1782);
    const Real x3293 = select(x3292, x1782, x3288);
    const Real x3295 = x3286 / x3284;
    const Mask x3299 = (x3295 < x1782);
    const Real x3300 = select(x3299, x1782, x3295);
    // exchange._convective_velocity_squared
    const Real x3302 = log(x3300);
    const Real x3304 = x3302 * 0.6666666666666666;
    const Real x3306 = exp(x3304);
    const Real x3308 = x3079 * x3306;
    // exchange._friction_velocity
    const Real x3312 = x1718 + x3308;
    const Real x3314 = sqrt(x3312);
    const Real x3315 = x3314 * 2.0;
    const Real x3317 = x3293 * x3314;
    const Real x3321 = sqrt(x3317);
    const Real x3322 = x3321 * 2.0;
    const Mask x3324 = (x3321 < 1e-09);
    const Real x3325 = select(x3324, 1e-09, x3321);
    // exchange.myj_exchange
    const Real x3327 = x3325 * state[3 * LAYERS + 36];
    const Real x3331 = sqrt(x3327);
    const Real x3332 = x3331 * 2.0;
    const Real x3334 = x3031 * x3331;
    const Real x3338 = exp(x3334);
    const Real x3340 = x3338 * state[3 * LAYERS + 36];
    const Mask x3344 = (x3340 < 1e-28);
    const Real x3345 = select(x3344, 1e-28, x3340);
    const Real x3347 = x3345 / x1743;
    const Real x3351 = x3081 * x3300;
    const Real x3355 = x3325 * x3325;
    const Real x3358 = x3355 * x3325;
    const Real x3362 = x3351 / x3358;
    real_199[0] = x1741;
    real_199[1] = state[3 * LAYERS + 35];
    real_199[2] = x1743;
    real_199[3] = x3345;
    real_160[0] = real_of(1.0);
    real_160[1] = x1833;
    real_160[2] = real_of(1.0);
    real_160[3] = x3347;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a3368 = x3362 * real_199[l];
        const Real a3374 = real_160[l] * (-5.0);
        const Mask a3376 = (a3368 < a3374);
        const Real a3377 = select(a3376, a3374, a3368);
        const Real a3379 = real_160[l] * 0.9999990000003619;
        const Mask a3381 = (a3377 > a3379);
        const Real a3382 = select(a3381, a3379, a3377);
        const Real a3384 = a3382 - (-5.0);
        const Real a3385 = a3384 / 0.0006;
        const Real a3387 = trunc(a3385);
        const Index a3388 = index_of_real(a3387);
        const Index a3389 = at_least(a3388, 0);
        const Index a3390 = at_most(a3389, 9999);
        const Index a3391 = a3390 + index_161[l];
        const Real a3392 = look_up(table4854, a3391);
        const Real a3393 = a3385 - a3387;
        const Real a3394 = look_up(table4864, a3391);
        const Real a3395 = a3393 * a3394;
        const Real a3397 = a3392 + a3395;
        mask_200[l] = a3376;
        mask_201[l] = a3381;
        real_202[l] = a3394;
        real_203[l] = a3397;
    }
    // exchange.myj_exchange
    const Real x3398 = real_203[0] - real_203[1];
    const Real x3400 = x3398 + x1749;
    const Real x3402 = real_203[2] - real_203[3];
    const Real x3404 = log(x3347);
    const Real x3406 = x3402 - x3404;
    const Real x3408 = x3325 * 0.4;
    const Real x3410 = x3408 / x3400;
    const Mask x3414 = (x3410 < x1782);
    const Real x3415 = select(x3414, x1782, x3410);
    const Real x3417 = x3408 / x3406;
    const Mask x3421 = (x3417 < x1782);
    const Real x3422 = select(x3421, x1782, x3417);
    // exchange._convective_velocity_squared
    const Real x3424 = log(x3422);
    const Real x3426 = x3424 * 0.6666666666666666;
    const Real x3428 = exp(x3426);
    const Real x3430 = x3079 * x3428;
    // exchange._friction_velocity
    const Real x3434 = x1718 + x3430;
    const Real x3436 = sqrt(x3434);
    const Real x3437 = x3436 * 2.0;
    const Real x3439 = x3415 * x3436;
    const Real x3443 = sqrt(x3439);
    const Real x3444 = x3443 * 2.0;
    const Mask x3446 = (x3443 < 1e-09);
    const Real x3447 = select(x3446, 1e-09, x3443);
    // exchange.myj_exchange
    const Real x3449 = x3447 * state[3 * LAYERS + 36];
    const Real x3453 = sqrt(x3449);
    const Real x3454 = x3453 * 2.0;
    const Real x3456 = x3031 * x3453;
    const Real x3460 = exp(x3456);
    const Real x3462 = x3460 * state[3 * LAYERS + 36];
    const Mask x3466 = (x3462 < 1e-28);
    const Real x3467 = select(x3466, 1e-28, x3462);
    const Real x3469 = x3467 / x1743;
    const Real x3473 = x3081 * x3422;
    const Real x3477 = x3447 * x3447;
    const Real x3480 = x3477 * x3447;
    const Real x3484 = x3473 / x3480;
    real_203[0] = x1741;
    real_203[1] = state[3 * LAYERS + 35];
    real_203[2] = x1743;
    real_203[3] = x3467;
    real_160[0] = real_of(1.0);
    real_160[1] = x1833;
    real_160[2] = real_of(1.0);
    real_160[3] = x3469;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a3490 = x3484 * real_203[l];
        const Real a3496 = real_160[l] * (-5.0);
        const Mask a3498 = (a3490 < a3496);
        const Real a3499 = select(a3498, a3496, a3490);
        const Real a3501 = real_160[l] * 0.9999990000003619;
        const Mask a3503 = (a3499 > a3501);
        const Real a3504 = select(a3503, a3501, a3499);
        const Real a3506 = a3504 - (-5.0);
        const Real a3507 = a3506 / 0.0006;
        const Real a3509 = trunc(a3507);
        const Index a3510 = index_of_real(a3509);
        const Index a3511 = at_least(a3510, 0);
        const Index a3512 = at_most(a3511, 9999);
        const Index a3513 = a3512 + index_161[l];
        const Real a3514 = look_up(table4854, a3513);
        const Real a3515 = a3507 - a3509;
        const Real a3516 = look_up(table4864, a3513);
        const Real a3517 = a3515 * a3516;
        const Real a3519 = a3514 + a3517;
        mask_204[l] = a3498;
        mask_205[l] = a3503;
        real_206[l] = a3516;
        real_207[l] = a3519;
    }
    // exchange.myj_exchange
    const Real x3520 = real_207[0] - real_207[1];
    const Real x3522 = x3520 + x1749;
    const Real x3524 = real_207[2] - real_207[3];
    const Real x3526 = log(x3469);
    const Real x3528 = x3524 - x3526;
    const Real x3530 = x3447 * 0.4;
    const Real x3532 = x3530 / x3522;
    const Mask x3536 = (x3532 < x1782);
    const Real x3537 = select(x3536, x1782, x3532);
    const Real x3539 = x3530 / x3528;
    const Mask x3543 = (x3539 < x1782);
    const Real x3544 = select(x3543, x1782, x3539);
    // exchange._convective_velocity_squared
    const Real x3546 = log(x3544);
    const Real x3548 = x3546 * 0.6666666666666666;
    const Real x3550 = exp(x3548);
    const Real x3552 = x3079 * x3550;
    // exchange._friction_velocity
    const Real x3556 = x1718 + x3552;
    const Real x3558 = sqrt(x3556);
    const Real x3559 = x3558 * 2.0;
    const Real x3561 = x3537 * x3558;
    const Real x3565 = sqrt(x3561);
    const Real x3566 = x3565 * 2.0;
    const Mask x3568 = (x3565 < 1e-09);
    const Real x3569 = select(x3568, 1e-09, x3565);
    // exchange.myj_exchange
    const Real x3571 = x3569 * state[3 * LAYERS + 36];
    const Real x3575 = sqrt(x3571);
    const Real x3576 = x3575 * 2.0;
    const Real x3578 = x3031 * x3575;
    const Real x3582 = exp(x3578);
    const Real x3584 = x3582 * state[3 * LAYERS + 36];
    const Mask x3588 = (x3584 < 1e-28);
    const Real x3589 = select(x3588, 1e-28, x3584);
    const Real x3591 = x3589 / x1743;
    const Real x3595 = x3081 * x3544;
    const Real x3599 = x3569 * x3569;
    const Real x3602 = x3599 * x3569;
    const Real x3606 = x3595 / x3602;
    real_207[0] = x1741;
    real_207[1] = state[3 * LAYERS + 35];
    real_207[2] = x1743;
    real_207[3] = x3589;
    real_160[0] = real_of(1.0);
    real_160[1] = x1833;
    real_160[2] = real_of(1.0);
    real_160[3] = x3591;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a3612 = x3606 * real_207[l];
        const Real a3618 = real_160[l] * (-5.0);
        const Mask a3620 = (a3612 < a3618);
        const Real a3621 = select(a3620, a3618, a3612);
        const Real a3623 = real_160[l] * 0.9999990000003619;
        const Mask a3625 = (a3621 > a3623);
        const Real a3626 = select(a3625, a3623, a3621);
        const Real a3628 = a3626 - (-5.0);
        const Real a3629 = a3628 / 0.0006;
        const Real a3631 = trunc(a3629);
        const Index a3632 = index_of_real(a3631);
        const Index a3633 = at_least(a3632, 0);
        const Index a3634 = at_most(a3633, 9999);
        const Index a3635 = a3634 + index_161[l];
        const Real a3636 = look_up(table4854, a3635);
        const Real a3637 = a3629 - a3631;
        const Real a3638 = look_up(table4864, a3635);
        const Real a3639 = a3637 * a3638;
        const Real a3641 = a3636 + a3639;
        mask_208[l] = a3620;
        mask_209[l] = a3625;
        real_210[l] = a3638;
        real_211[l] = a3641;
    }
    // exchange.myj_exchange
    const Real x3642 = real_211[0] - real_211[1];
    const Real x3644 = x3642 + x1749;
    const Real x3646 = real_211[2] - real_211[3];
    const Real x3648 = log(x3591);
    const Real x3650 = x3646 - x3648;
    const Real x3652 = x3569 * 0.4;
    const Real x3654 = x3652 / x3644;
    const Mask x3658 = (x3654 < x1782);
    const Real x3659 = select(x3658, x1782, x3654);
    after[3 * LAYERS + 38] = x3659;
    const Real x3661 = x3652 / x3650;
    const Mask x3665 = (x3661 < x1782);
    const Real x3666 = select(x3665, x1782, x3661);
    // calm_air.calm_exchange
    const Real x3668 = x3666 + x2425;
    after[3 * LAYERS + 37] = x3668;
    // snow_free_ground.with_surface_of
    const Real x3670 = x2907 - state[0];
    const Real x3672 = x2835 * x3670;
    // evapotranspiration.potential_evaporation
    const Real x3676 = x2458 * x3668;
    const Real x3680 = forcing[3] * x3668;
    const Real x3684 = x2470 / x3680;
    const Real x3688 = x3684 + 1.0;
    const Real x3689 = x2454 / x3676;
    const Real x3693 = x3688 + x3689;
    const Real x3695 = x2491 - x3672;
    const Real x3697 = x3695 / x3676;
    const Real x3701 = x3697 + x26;
    const Real x3703 = x3701 - forcing[1];
    const Real x3705 = x2505 * x3693;
    const Real x3709 = x3703 * x2456;
    const Real x3713 = x3705 + x3709;
    const Real x3715 = x2456 + x3693;
    const Real x3717 = x3713 / x3715;
    const Real x3721 = x3717 * x3676;
    const Real x3725 = x3721 / 2501000.0;
    // snow_free_ground.with_surface_of
    const Mask x3727 = (x3725 < 0.0);
    const Real x3728 = select(x3727, 0.0, x3725);
    // vegetation.canopy_resistance
    Real a3730_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a3730_last = a3730_last + real_186[l];
    }
    const Mask x3732 = (a3730_last < 0.0001);
    const Real x3733 = select(x3732, 0.0001, a3730_last);
    const Real x3735 = x2613 * x3733;
    const Real x3739 = numbers[LAYERS + 35] / x3735;
    const Real x3743 = x2635 / x3680;
    const Real x3747 = x3743 + 1.0;
    const Real x3748 = x3747 + x2642;
    const Real x3750 = x3739 * x3668;
    const Real x3754 = x3750 + 1.0;
    const Real x3755 = x3747 * x3754;
    const Real x3759 = x3755 + x2642;
    const Real x3761 = x3748 / x3759;
    const Real x3766 = select(x2546, x3761, 0.0);
    // step_parts.evaporation_demand
    const Real x3768 = x3728 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x3770 = x2684 * x3768;
    const Real x3774 = x2704 * x3768;
    const Mask x3778 = (x2712 <= x3774);
    const Real x3779 = select(x3778, x2712, x3774);
    const Real x3781 = x1459 * x3766;
    const Real x3785 = x3781 * x3768;
    const Real x3789 = x3785 * x2725;
    Real a3794_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a3794_last = a3794_last + real_187[l];
    }
    const Real x3796 = a3794_last / numbers[9 * LAYERS + 51];
    Real a3809_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2742_1131 = numbers[l + 7 * LAYERS + 51] + real_187[l];
        const Real a3800 = a2742_1131 - x3796;
        const Mask a3802 = (a3800 < 0.0);
        const Real a3803 = select(a3802, 0.0, a3800);
        const Real a3805 = real_187[l] * a3803;
        a3809_last = a3809_last + a3805;
        mask_212[l] = a3802;
        real_186[l] = a3803;
        real_190[l] = a3805;
    }
    const Mask x3811 = (a3809_last > 0.0);
    const Real x3812 = select(x3811, a3809_last, 1.0);
    // step_parts.<genexpr>
    const Real x3824 = x1456 * x3770;
    const Real x3829 = x1456 * x3779;
    // snow_free_ground.deposition
    const Real x3839 = -x3725;
    const Mask x3841 = (x3839 < 0.0);
    const Real x3842 = select(x3841, 0.0, x3725);
    // layered_snow_step.layered_snow_step
    const Real x3846 = x1456 * x3842;
    const Real x3852 = x1456 * x3725;
    const Real x3857 = x3846 * 2501000.0;
    const Real x3860 = x59 / 1000.0;
    const Real x3862 = x1453 * x3860;
    // step_parts.dew_rate
    const Real x3867 = x3846 / 1000.0;
    // layered_snow_step.layered_snow_step
    const Real x3870 = x3862 - x3867;
    // vegetation.intercept
    const Real x3872 = x1459 * x3870;
    const Real x3876 = x3872 - x3829;
    const Real x3878 = seconds * x3876;
    const Real x3880 = state[3 * LAYERS + 1] + x3878;
    const Real x3882 = x3880 - 0.0005;
    const Mask x3883 = (x3882 < 0.0);
    const Real x3884 = select(x3883, 0.0, x3882);
    const Real x3886 = state[3 * LAYERS + 1] * 8.881784197001252e-16;
    const Mask x3887 = (x3886 < 1e-20);
    const Real x3888 = select(x3887, 1e-20, x3886);
    const Mask x3889 = (x3880 < x3888);
    const Mask x3890 = (x3880 > 0.0005);
    const Real x3891 = select(x3890, 0.0005, x3880);
    const Real x3893 = select(x3889, 0.0, x3891);
    after[3 * LAYERS + 1] = x3893;
    const Real x3895 = x2682 * x3870;
    const Real x3899 = x3884 / seconds;
    const Real x3901 = x3895 + x3899;
    // water_flow.__call__
    const Real x3903 = state[3 * LAYERS + 2] / seconds;
    const Real x3905 = x3901 + x3903;
    // water_flow.share_impedance
    const Real x3929 = numbers[LAYERS + 9] * (-2.302585092994046);
    // evapotranspiration.evaporation_components, step_parts.<genexpr>, water_flow.__call__, water_flow.share_impedance
    Real a3822_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3814 = real_190[l] / x3812;
        const Real a3818 = x3789 * a3814;
        a3822_last = a3822_last + a3818;
        const Real a3834 = x1456 * a3818;
        const Real a3907 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a3909 = 0.02 - a3907;
        const Mask a3911 = (a3909 < numbers[l + 9 * LAYERS + 52]);
        const Real a3912 = select(a3911, numbers[l + 9 * LAYERS + 52], a3909);
        const Mask a3914 = (a3912 < 0.0);
        const Real a3915 = select(a3914, 0.0, a3912);
        const Real a3917 = minimum(a3915, state[l + 2 * LAYERS]);
        const Mask a3919 = (a3915 < state[l + 2 * LAYERS]);
        const Real a3920 = real_of_mask(a3919);
        const Mask a3921 = (a3915 == state[l + 2 * LAYERS]);
        const Real a3922 = select(a3921, 0.5, a3920);
        const Mask a3925 = (state[l + 2 * LAYERS] < numbers[l + 9 * LAYERS + 52]);
        const Real a3926 = state[l + 2 * LAYERS] - 1e-06;
        const Real a3927 = select(a3925, a3926, numbers[l + 9 * LAYERS + 52]);
        const Real a3931 = a3907 / state[l + LAYERS];
        const Real a3935 = x3929 * a3931;
        const Real a3939 = numbers[l + 2 * LAYERS + 47] - a3907;
        real_213[l] = a3814;
        real_214[l] = a3818;
        real_215[l] = a3834;
        real_216[l] = a3907;
        mask_217[l] = a3911;
        mask_218[l] = a3914;
        real_219[l] = a3917;
        real_220[l] = a3922;
        mask_221[l] = a3925;
        real_222[l] = a3927;
        real_223[l] = a3931;
        real_224[l] = a3935;
        real_225[l] = a3939;
    }
    // water_flow.__call__
    const Real x3941 = numbers[12 * LAYERS + 52] - real_216[0];
    const Mask x3943 = (x3941 < real_219[0]);
    const Real x3944 = select(x3943, real_219[0], x3941);
    const Real x3949 = seconds * x3905;
    const Mask x3951 = (x3949 > numbers[LAYERS + 10]);
    const Real x3952 = select(x3951, numbers[LAYERS + 10], x3949);
    const Mask x3954 = (x3952 < 0.0);
    const Real x3955 = select(x3954, 0.0, x3952);
    // water_flow.__call__, implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a3946 = (numbers[l + 5 * LAYERS + 47] < real_219[l]);
        const Real a3947 = select(a3946, real_219[l], numbers[l + 5 * LAYERS + 47]);
        const Real a3957 = numbers[l] * 0.5;
        const Real a3958 = a3957 / numbers[l + 4 * LAYERS + 47];
        mask_226[l] = a3946;
        real_216[l] = a3947;
        real_190[l] = a3957;
        real_227[l] = a3958;
    }
    // implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3970 = exp(real_224[l]);
        const Real a3971 = a3970 / real_227[l];
        real_228[l] = a3970;
        real_229[l] = a3971;
    }
    const Real x3972 = numbers[12 * LAYERS + 53] * real_229[LAYERS - 1];
    // retention.given_head
    const Real x3973 = -x3955;
    const Mask x3974 = (x3973 < 1e-30);
    const Real x3975 = select(x3974, 1e-30, x3973);
    const Real x3976 = log(x3975);
    // retention.flowing
    const Mask x3977 = (x3973 < numbers[3 * LAYERS + 47]);
    const Real x3978 = select(x3977, numbers[3 * LAYERS + 47], x3973);
    const Mask x3979 = (x3976 < numbers[10 * LAYERS + 52]);
    const Real x3980 = select(x3979, numbers[10 * LAYERS + 52], x3976);
    const Real x3981 = x3980 - numbers[10 * LAYERS + 52];
    const Real x3983 = numbers[11 * LAYERS + 52] * x3981;
    const Real x3984 = -x3983;
    const Real x3985 = exp(x3984);
    const Real x3986 = x3978 * x3985;
    const Real x3987 = numbers[11 * LAYERS + 52] - 1.0;
    const Real x3988 = x3986 / x3987;
    const Real x3989 = x3955 + numbers[3 * LAYERS + 47];
    const Mask x3990 = (x3989 < 0.0);
    const Real x3991 = select(x3990, 0.0, x3989);
    const Real x3992 = x3988 + x3991;
    // implicit_water._problem
    const Real x3993 = real_190[0] * x3985;
    const Real x3994 = numbers[LAYERS + 5] * numbers[5 * LAYERS + 46];
    const Real x3995 = exp(real_224[LAYERS - 1]);
    const Real x3996 = x3994 * x3995;
    const Real x3997 = x3992 + x3993;
    const Real x3998 = real_229[0] * x3997;
    // retention.given_head
    const Real x3999 = -numbers[12 * LAYERS + 53];
    const Mask x4000 = (x3999 < 1e-30);
    const Real x4001 = select(x4000, 1e-30, x3999);
    const Real x4002 = log(x4001);
    // retention.flowing
    const Mask x4003 = (x3999 < numbers[4 * LAYERS + 46]);
    const Real x4004 = select(x4003, numbers[4 * LAYERS + 46], x3999);
    const Mask x4005 = (x4002 < numbers[11 * LAYERS + 51]);
    const Real x4006 = select(x4005, numbers[11 * LAYERS + 51], x4002);
    const Real x4007 = x4006 - numbers[11 * LAYERS + 51];
    const Real x4009 = numbers[12 * LAYERS + 51] * x4007;
    const Real x4010 = -x4009;
    const Real x4011 = exp(x4010);
    const Real x4012 = x4004 * x4011;
    const Real x4013 = numbers[12 * LAYERS + 51] - 1.0;
    const Real x4014 = x4012 / x4013;
    const Real x4015 = numbers[12 * LAYERS + 53] + numbers[4 * LAYERS + 46];
    const Mask x4016 = (x4015 < 0.0);
    const Real x4017 = select(x4016, 0.0, x4015);
    const Real x4018 = x4014 + x4017;
    // implicit_water._problem
    const Real x4019 = x3972 * x4018;
    // retention.brim
    real_230[0] = numbers[3 * LAYERS + 47];
    for (int l = 0; l < LAYERS - 1; ++l) real_230[l + 1] = numbers[l + 3 * LAYERS + 47];
    for (int l = 0; l < LAYERS - 1; ++l) real_231[l] = numbers[l + 3 * LAYERS + 48];
    real_231[LAYERS - 1] = numbers[4 * LAYERS + 46];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4022 = minimum(real_230[l], real_231[l]);
        const Real a4023 = minimum(numbers[l + 3 * LAYERS + 47], a4022);
        const Real a4024 = numbers[l + 3 * LAYERS + 47] / a4023;
        const Real a4025 = log(a4024);
        const Real a4026 = a4025 / numbers[l + LAYERS + 47];
        real_232[l] = a4022;
        real_233[l] = a4023;
        real_234[l] = a4024;
        real_235[l] = a4026;
    }
    // retention.brim, implicit_water._start, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4027 = exp(real_235[l]);
        const Real a4028 = numbers[l + 2 * LAYERS + 47] - real_222[l];
        const Real a4029 = a4028 * a4027;
        const Real a4030 = real_222[l] + a4029;
        const Real a4031 = minimum(state[l + 2 * LAYERS], real_225[l]);
        const Real a4032 = maximum(a4031, real_219[l]);
        const Real a4033 = minimum(a4032, a4030);
        const Real a4034 = a4030 - real_222[l];
        const Real a4035 = a4034 / a4028;
        const Mask a4036 = (a4035 < 1e-12);
        const Real a4037 = select(a4036, 1e-12, a4035);
        real_236[l] = a4027;
        real_237[l] = a4028;
        real_238[l] = a4030;
        real_239[l] = a4033;
        real_240[l] = a4034;
        real_241[l] = a4037;
    }
    // retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4038 = log(real_241[l]);
        const Real a4039 = numbers[l + LAYERS + 47] * a4038;
        const Real a4040 = numbers[l + 10 * LAYERS + 52] - a4039;
        const Mask a4041 = (a4040 > 16.11809565095832);
        const Real a4042 = select(a4041, 16.11809565095832, a4040);
        real_242[l] = a4042;
    }
    // retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4043 = exp(real_242[l]);
        const Mask a4045 = (real_238[l] > real_225[l]);
        const Real a4046 = select(a4045, real_225[l], real_238[l]);
        const Real a4047 = a4046 - real_219[l];
        const Real a4048 = a4047 * 100.0;
        const Mask a4049 = (a4048 < 0.0);
        const Real a4050 = select(a4049, 0.0, a4048);
        const Mask a4051 = (a4050 > 1.0);
        const Real a4052 = select(a4051, 1.0, a4050);
        const Mask a4053 = (a4043 < numbers[l + 3 * LAYERS + 47]);
        const Real a4054 = select(a4053, numbers[l + 3 * LAYERS + 47], a4043);
        const Mask a4055 = (real_242[l] < numbers[l + 10 * LAYERS + 52]);
        const Real a4056 = select(a4055, numbers[l + 10 * LAYERS + 52], real_242[l]);
        const Real a4057 = a4056 - numbers[l + 10 * LAYERS + 52];
        const Real a4059 = numbers[l + 11 * LAYERS + 52] * a4057;
        const Real a4060 = -a4059;
        real_241[l] = a4043;
        real_243[l] = a4052;
        real_244[l] = a4054;
        real_245[l] = a4060;
    }
    // implicit_water._impedance, implicit_water._problem, retention.flowing
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3959 = real_190[l] + real_190[l + 1];
        const Real a3960 = real_190[l] / a3959;
        const Real a3961 = real_224[l] - real_224[l + 1];
        const Real a3962 = a3960 * a3961;
        const Real a3963 = real_224[l + 1] + a3962;
        const Real a3964 = real_224[l] + real_224[l + 1];
        const Real a3965 = a3964 * 0.5;
        const Real a3966 = minimum(a3963, a3965);
        const Real a3967 = exp(a3966);
        const Real a3968 = real_227[l] + real_227[l + 1];
        const Real a3969 = a3967 / a3968;
        const Mask a4074 = (real_241[l + 1] < numbers[l + 3 * LAYERS + 47]);
        const Real a4075 = select(a4074, numbers[l + 3 * LAYERS + 47], real_241[l + 1]);
        const Mask a4076 = (real_242[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a4077 = select(a4076, numbers[l + 10 * LAYERS + 52], real_242[l + 1]);
        const Real a4078 = a4077 - numbers[l + 10 * LAYERS + 52];
        const Real a4080 = numbers[l + 11 * LAYERS + 52] * a4078;
        const Real a4081 = -a4080;
        real_246[l] = a3959;
        real_247[l] = a3960;
        real_248[l] = a3961;
        real_249[l] = a3963;
        real_250[l] = a3965;
        real_251[l] = a3967;
        real_252[l] = a3968;
        real_253[l] = a3969;
        real_254[l] = a4075;
        real_255[l] = a4081;
    }
    // retention.flowing
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4082 = exp(real_255[l]);
        const Real a4083 = real_254[l] * a4082;
        const Real a4084 = numbers[l + 11 * LAYERS + 52] - 1.0;
        const Real a4085 = a4083 / a4084;
        const Real a4086 = numbers[l + 3 * LAYERS + 47] - real_241[l + 1];
        const Mask a4087 = (a4086 < 0.0);
        const Real a4088 = select(a4087, 0.0, a4086);
        const Real a4089 = a4085 + a4088;
        const Mask a4090 = (real_241[l] < numbers[l + 3 * LAYERS + 48]);
        const Real a4091 = select(a4090, numbers[l + 3 * LAYERS + 48], real_241[l]);
        const Mask a4092 = (real_242[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a4093 = select(a4092, numbers[l + 10 * LAYERS + 53], real_242[l]);
        const Real a4094 = a4093 - numbers[l + 10 * LAYERS + 53];
        const Real a4096 = numbers[l + 11 * LAYERS + 53] * a4094;
        const Real a4097 = -a4096;
        real_256[l] = a4082;
        real_257[l] = a4084;
        real_258[l] = a4089;
        real_259[l] = a4091;
        real_260[l] = a4097;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4061 = exp(real_245[l]);
        const Real a4062 = numbers[l + 3 * LAYERS + 47] * 0.999999999;
        const Mask a4063 = (real_241[l] > a4062);
        const Real a4064 = numbers[l + 11 * LAYERS + 52] * a4061;
        const Real a4065 = a4064 / real_244[l];
        const Real a4066 = select(a4063, a4065, 0.0);
        const Real a4067 = real_244[l] * a4061;
        const Real a4068 = numbers[l + 11 * LAYERS + 52] - 1.0;
        const Real a4069 = a4067 / a4068;
        const Real a4070 = numbers[l + 3 * LAYERS + 47] - real_241[l];
        const Mask a4071 = (a4070 < 0.0);
        const Real a4072 = select(a4071, 0.0, a4070);
        const Real a4073 = a4069 + a4072;
        real_242[l] = a4061;
        real_224[l] = a4062;
        real_261[l] = a4066;
        real_262[l] = a4068;
        real_263[l] = a4073;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) real_245[l] = real_246[l];
    real_245[LAYERS - 1] = real_190[LAYERS - 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4109 = real_245[l] * real_242[l];
        real_244[l] = a4109;
    }
    const Real x4112 = real_263[LAYERS - 1] + real_244[LAYERS - 1];
    const Real x4113 = x3972 * x4112;
    const Real x4114 = x3996 * real_242[LAYERS - 1];
    const Real x4115 = x4113 + x4114;
    // implicit_water._upward
    const Real x4119 = real_229[0] * real_263[0];
    // implicit_water._balance
    const Mask x4120 = (real_of(0.0) > 0.0);
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4121 = select(x4120, 0.0, real_261[l]);
        const Real a4124 = real_245[l] * a4121;
        real_264[l] = a4121;
        real_265[l] = a4124;
    }
    // implicit_water._downward
    const Real x4127 = real_242[LAYERS - 1] + real_265[LAYERS - 1];
    const Real x4128 = x3972 * x4127;
    const Real x4129 = x3996 * real_264[LAYERS - 1];
    const Real x4130 = x4128 + x4129;
    // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward, implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4098 = exp(real_260[l]);
        const Real a4099 = real_259[l] * a4098;
        const Real a4100 = numbers[l + 11 * LAYERS + 53] - 1.0;
        const Real a4101 = a4099 / a4100;
        const Real a4102 = numbers[l + 3 * LAYERS + 48] - real_241[l];
        const Mask a4103 = (a4102 < 0.0);
        const Real a4104 = select(a4103, 0.0, a4102);
        const Real a4105 = a4101 + a4104;
        const Real a4106 = real_263[l] + a4105;
        const Real a4107 = a4106 * 0.5;
        const Real a4110 = a4107 + real_244[l];
        const Real a4111 = real_253[l] * a4110;
        const Real a4116 = real_263[l + 1] + real_258[l];
        const Real a4117 = a4116 * 0.5;
        const Real a4118 = real_253[l] * a4117;
        const Real a4122 = real_242[l] + a4098;
        const Real a4123 = a4122 * 0.5;
        const Real a4125 = a4123 + real_265[l];
        const Real a4126 = real_253[l] * a4125;
        real_255[l] = a4100;
        real_264[l] = a4111;
        real_261[l + 1] = a4118;
        real_266[l] = a4126;
    }
    // implicit_water._balance
    real_266[LAYERS - 1] = x4130;
    // implicit_water._upward
    const Real x4136 = real_229[0] * real_242[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4133 = real_242[l + 1] + real_256[l];
        const Real a4134 = a4133 * 0.5;
        const Real a4135 = real_253[l] * a4134;
        real_265[l + 1] = a4135;
    }
    // implicit_water._balance
    real_265[0] = x4136;
    real_264[LAYERS - 1] = x4115;
    real_261[0] = x4119;
    // implicit_water._balance, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4132 = real_243[l] * real_266[l];
        const Real a4138 = real_243[l] * real_265[l];
        const Real a4139 = a4132 + a4138;
        const Real a4142 = real_264[l] + real_261[l];
        const Real a4143 = real_243[l] * a4142;
        const Real a4144 = seconds * a4143;
        const Real a4145 = seconds * a4139;
        const Real a4146 = real_239[l] - real_222[l];
        const Real a4147 = a4146 / real_237[l];
        const Mask a4148 = (a4147 < 1e-12);
        const Real a4149 = select(a4148, 1e-12, a4147);
        const Real a4150 = log(a4149);
        const Real a4151 = numbers[l + LAYERS + 47] * a4150;
        const Real a4152 = numbers[l + 10 * LAYERS + 52] - a4151;
        const Mask a4153 = (a4152 > 16.11809565095832);
        const Real a4154 = select(a4153, 16.11809565095832, a4152);
        real_242[l] = a4144;
        real_244[l] = a4145;
        real_263[l] = a4146;
        real_241[l] = a4149;
        real_267[l] = a4154;
    }
    // implicit_water._state
    const Mask x4163 = (real_of(0.0) == 0.0);
    // retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4155 = exp(real_267[l]);
        const Real a4156 = numbers[l + LAYERS + 47] * a4155;
        const Real a4157 = real_241[l] * real_237[l];
        const Real a4158 = a4156 / a4157;
        const Real a4159 = -a4155;
        const Mask a4160 = (real_239[l] > real_225[l]);
        const Real a4161 = select(a4160, real_225[l], real_239[l]);
        const Mask a4162 = (real_239[l] <= real_225[l]);
        const Mask a4164 = (a4162 & x4163);
        const Real a4165 = a4161 - real_219[l];
        const Real a4166 = a4165 * 100.0;
        const Mask a4167 = (a4166 < 0.0);
        const Real a4168 = select(a4167, 0.0, a4166);
        const Mask a4169 = (a4168 > 1.0);
        const Real a4170 = select(a4169, 1.0, a4168);
        const Real a4171 = real_219[l] + 0.01;
        const Mask a4172 = (a4161 <= a4171);
        const Mask a4173 = (a4164 & a4172);
        const Real a4174 = select(a4173, 100.0, 0.0);
        const Mask a4175 = (a4155 < numbers[l + 3 * LAYERS + 47]);
        const Real a4176 = select(a4175, numbers[l + 3 * LAYERS + 47], a4155);
        const Mask a4177 = (real_267[l] < numbers[l + 10 * LAYERS + 52]);
        const Real a4178 = select(a4177, numbers[l + 10 * LAYERS + 52], real_267[l]);
        const Real a4179 = a4178 - numbers[l + 10 * LAYERS + 52];
        const Real a4180 = numbers[l + 11 * LAYERS + 52] * a4179;
        const Real a4181 = -a4180;
        real_265[l] = a4155;
        real_266[l] = a4158;
        real_261[l] = a4159;
        real_264[l] = a4161;
        mask_268[l] = a4164;
        real_243[l] = a4170;
        real_269[l] = a4171;
        real_270[l] = a4174;
        real_271[l] = a4176;
        real_272[l] = a4181;
    }
    // retention.flowing
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Mask a4193 = (real_265[l + 1] < numbers[l + 3 * LAYERS + 47]);
        const Real a4194 = select(a4193, numbers[l + 3 * LAYERS + 47], real_265[l + 1]);
        const Mask a4195 = (real_267[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a4196 = select(a4195, numbers[l + 10 * LAYERS + 52], real_267[l + 1]);
        const Real a4197 = a4196 - numbers[l + 10 * LAYERS + 52];
        const Real a4198 = numbers[l + 11 * LAYERS + 52] * a4197;
        const Real a4199 = -a4198;
        const Real a4200 = exp(a4199);
        const Real a4201 = a4194 * a4200;
        const Real a4202 = a4201 / real_257[l];
        const Real a4203 = numbers[l + 3 * LAYERS + 47] - real_265[l + 1];
        const Mask a4204 = (a4203 < 0.0);
        const Real a4205 = select(a4204, 0.0, a4203);
        const Real a4206 = a4202 + a4205;
        const Mask a4207 = (real_265[l] < numbers[l + 3 * LAYERS + 48]);
        const Real a4208 = select(a4207, numbers[l + 3 * LAYERS + 48], real_265[l]);
        const Mask a4209 = (real_267[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a4210 = select(a4209, numbers[l + 10 * LAYERS + 53], real_267[l]);
        const Real a4211 = a4210 - numbers[l + 10 * LAYERS + 53];
        const Real a4212 = numbers[l + 11 * LAYERS + 53] * a4211;
        const Real a4213 = -a4212;
        real_256[l] = a4200;
        real_260[l] = a4206;
        real_259[l] = a4208;
        real_258[l] = a4213;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4182 = exp(real_272[l]);
        const Mask a4183 = (real_265[l] > real_224[l]);
        const Real a4184 = numbers[l + 11 * LAYERS + 52] * a4182;
        const Real a4185 = a4184 / real_271[l];
        const Real a4186 = select(a4183, a4185, 0.0);
        const Real a4187 = real_271[l] * a4182;
        const Real a4188 = a4187 / real_262[l];
        const Real a4189 = numbers[l + 3 * LAYERS + 47] - real_265[l];
        const Mask a4190 = (a4189 < 0.0);
        const Real a4191 = select(a4190, 0.0, a4189);
        const Real a4192 = a4188 + a4191;
        real_267[l] = a4182;
        real_241[l] = a4186;
        real_273[l] = a4192;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4223 = real_245[l] * real_267[l];
        real_272[l] = a4223;
    }
    const Real x4226 = real_273[LAYERS - 1] + real_272[LAYERS - 1];
    const Real x4227 = x3972 * x4226;
    const Real x4228 = x3996 * real_267[LAYERS - 1];
    const Real x4229 = x4227 + x4228;
    // implicit_water._upward
    const Real x4233 = real_229[0] * real_273[0];
    // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4214 = exp(real_258[l]);
        const Real a4215 = real_259[l] * a4214;
        const Real a4216 = a4215 / real_255[l];
        const Real a4217 = numbers[l + 3 * LAYERS + 48] - real_265[l];
        const Mask a4218 = (a4217 < 0.0);
        const Real a4219 = select(a4218, 0.0, a4217);
        const Real a4220 = a4216 + a4219;
        const Real a4221 = real_273[l] + a4220;
        const Real a4222 = a4221 * 0.5;
        const Real a4224 = a4222 + real_272[l];
        const Real a4225 = real_253[l] * a4224;
        const Real a4230 = real_273[l + 1] + real_260[l];
        const Real a4231 = a4230 * 0.5;
        const Real a4232 = real_253[l] * a4231;
        real_254[l] = a4214;
        real_271[l] = a4225;
        real_274[l + 1] = a4232;
    }
    // implicit_water._flow
    real_271[LAYERS - 1] = x4229;
    real_274[0] = x4233;
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4235 = real_243[l] * real_271[l];
        const Real a4237 = real_243[l] * real_274[l];
        real_272[l] = a4235;
        real_273[l] = a4237;
    }
    const Real x4238 = x3998 - real_273[0];
    const Mask x4239 = (x4238 > x3905);
    const Real x4240 = select(x4239, x3905, x4238);
    // implicit_water._remaining
    const Real x4241 = real_264[0] - x3944;
    const Real x4242 = x4241 * 100.0;
    const Mask x4243 = (x4242 < 0.0);
    const Real x4244 = select(x4243, 0.0, x4242);
    const Mask x4245 = (x4244 > 1.0);
    const Real x4246 = select(x4245, 1.0, x4244);
    // implicit_water._flow
    const Real x4247 = x3824 * x4246;
    const Real x4256 = real_272[LAYERS - 1] - x4019;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4255 = real_272[l] - real_273[l + 1];
        real_265[l + 1] = a4255;
    }
    // implicit_water._gain
    real_265[0] = x4240;
    for (int l = 0; l < LAYERS - 1; ++l) real_273[l] = real_265[l + 1];
    real_273[LAYERS - 1] = x4256;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4248 = real_264[l] - real_216[l];
        const Real a4249 = a4248 * 100.0;
        const Mask a4250 = (a4249 < 0.0);
        const Real a4251 = select(a4250, 0.0, a4249);
        const Mask a4252 = (a4251 > 1.0);
        const Real a4253 = select(a4252, 1.0, a4251);
        const Real a4254 = real_215[l] * a4253;
        const Real a4257 = real_239[l] - real_264[l];
        const Real a4258 = a4257 * 1e-09;
        const Real a4259 = real_264[l] + a4258;
        const Real a4260 = a4259 - state[l + 2 * LAYERS];
        const Real a4261 = numbers[l] * a4260;
        const Real a4262 = a4254 + in_row(l, 0, x4247);
        const Real a4265 = real_265[l] - real_273[l];
        const Real a4266 = a4265 - a4262;
        const Real a4267 = seconds * a4266;
        const Real a4268 = a4261 - a4267;
        const Real a4269 = select(x4120, 0.0, real_241[l]);
        const Real a4272 = real_245[l] * a4269;
        real_272[l] = a4254;
        real_275[l] = a4268;
        real_276[l] = a4269;
        real_277[l] = a4272;
    }
    // implicit_water._downward
    const Real x4275 = real_267[LAYERS - 1] + real_277[LAYERS - 1];
    const Real x4276 = x3972 * x4275;
    const Real x4277 = x3996 * real_276[LAYERS - 1];
    const Real x4278 = x4276 + x4277;
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4270 = real_267[l] + real_254[l];
        const Real a4271 = a4270 * 0.5;
        const Real a4273 = a4271 + real_277[l];
        const Real a4274 = real_253[l] * a4273;
        real_276[l] = a4274;
    }
    // implicit_water._balance
    real_276[LAYERS - 1] = x4278;
    // implicit_water._upward
    const Real x4284 = real_229[0] * real_267[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4281 = real_267[l + 1] + real_256[l];
        const Real a4282 = a4281 * 0.5;
        const Real a4283 = real_253[l] * a4282;
        real_277[l + 1] = a4283;
    }
    // implicit_water._balance
    real_277[0] = x4284;
    const Mask x4294 = (x4240 < x3905);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4280 = real_243[l] * real_276[l];
        const Real a4286 = real_243[l] * real_277[l];
        const Real a4287 = select(x4120, 1.0, real_266[l]);
        const Real a4288 = a4280 * a4287;
        const Real a4289 = real_270[l] * real_271[l];
        const Real a4290 = a4288 + a4289;
        const Real a4291 = a4286 * a4287;
        const Real a4292 = real_270[l] * real_274[l];
        const Real a4293 = a4291 + a4292;
        real_267[l] = a4280;
        real_273[l] = a4286;
        real_241[l] = a4290;
        real_278[l] = a4293;
    }
    const Real x4295 = select(x4294, real_278[0], 0.0);
    real_277[0] = x4295;
    for (int l = 0; l < LAYERS - 1; ++l) real_277[l + 1] = real_278[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4296 = magnitude(real_261[l]);
        const Real a4297 = select(x4120, a4296, real_239[l]);
        const Real a4299 = real_241[l] + real_277[l];
        const Real a4300 = a4297 * a4299;
        real_276[l] = a4300;
    }
    real_277[0] = real_276[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_277[l + 1] = real_276[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_261[l] = real_276[l + 1];
    real_261[LAYERS - 1] = real_276[LAYERS - 1];
    // implicit_water._demanded
    const Mask x4315 = (real_264[0] > x3944);
    const Real x4316 = x3944 + 0.01;
    const Mask x4317 = (real_264[0] < x4316);
    const Mask x4318 = (x4315 & x4317);
    const Mask x4319 = (real_264[0] == x3944);
    // implicit_water._balance, implicit_water._demanded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4303 = maximum(real_277[l], real_261[l]);
        const Real a4304 = maximum(real_276[l], a4303);
        const Mask a4305 = (real_275[l] < 0.0);
        const Mask a4306 = (real_264[l] > real_216[l]);
        const Real a4307 = real_216[l] + 0.01;
        const Mask a4308 = (real_264[l] < a4307);
        const Mask a4309 = (a4306 & a4308);
        const Mask a4310 = (real_264[l] == real_216[l]);
        const Mask a4311 = (a4310 & a4305);
        const Mask a4312 = (a4309 | a4311);
        const Real a4313 = real_215[l] * 100.0;
        const Real a4314 = select(a4312, a4313, 0.0);
        real_279[l] = a4304;
        mask_280[l] = a4305;
        real_281[l] = a4307;
        real_282[l] = a4313;
        real_283[l] = a4314;
    }
    // implicit_water._demanded
    const Mask x4320 = (x4319 & mask_280[0]);
    const Mask x4321 = (x4318 | x4320);
    const Real x4322 = x3824 * 100.0;
    const Real x4323 = select(x4321, x4322, 0.0);
    // implicit_water._balance
    const Real x4346 = select(mask_268[0], x4323, 0.0);
    // implicit_water._at
    const Mask x4355 = (real_of(0.0) < 60.0);
    const Mask x4361 = (real_of(1.0) < 1.0);
    // implicit_water._balance, implicit_water._mobile, implicit_water._at
    Mask a4358_last = mask_of(true);
    Mask a4360_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4324 = select(mask_268[l], 1.0, 1e-09);
        const Real a4325 = select(x4120, 1e-11, a4324);
        const Real a4326 = real_267[l] + real_273[l];
        const Real a4327 = real_271[l] + real_274[l];
        const Real a4328 = real_243[l] * a4327;
        const Real a4329 = a4326 * real_266[l];
        const Real a4330 = real_270[l] * a4327;
        const Real a4331 = a4329 + a4330;
        const Mask a4332 = (real_263[l] < 1e-09);
        const Real a4333 = select(a4332, 1e-09, real_263[l]);
        const Real a4334 = a4333 * a4331;
        const Mask a4335 = (a4328 < 1e-30);
        const Real a4336 = select(a4335, 1e-30, a4328);
        const Real a4337 = a4334 / a4336;
        const Mask a4338 = (real_243[l] < 1.0);
        const Real a4339 = select(a4338, 60.0, INFINITE);
        const Real a4340 = seconds * real_279[l];
        const Real a4341 = numbers[l] * numbers[l + 2 * LAYERS + 47];
        const Real a4342 = a4340 + a4341;
        const Real a4343 = a4342 * 1.4210854715202004e-14;
        const Real a4344 = numbers[l] * a4325;
        const Real a4345 = select(mask_268[l], real_283[l], 0.0);
        const Real a4347 = seconds * a4328;
        const Mask a4348 = (a4337 < 0.02);
        const Real a4349 = select(a4348, 0.02, a4337);
        const Real a4350 = minimum(a4349, a4339);
        const Real a4351 = seconds * a4326;
        const Real a4352 = magnitude(real_275[l]);
        const Real a4353 = numbers[l] * 1e-09;
        const Real a4354 = maximum(a4343, a4353);
        const Real a4356 = select(x4355, a4343, a4354);
        const Mask a4357 = (a4352 <= a4356);
        a4358_last = (a4358_last & a4357);
        const Mask a4359 = (a4352 > a4356);
        a4360_last = (a4360_last | a4359);
        real_261[l] = a4341;
        real_277[l] = a4344;
        real_276[l] = a4345;
        real_264[l] = a4347;
        real_284[l] = a4350;
        real_285[l] = a4351;
        real_286[l] = a4353;
    }
    // implicit_water._at
    const Mask x4362 = (a4358_last & x4361);
    const Mask x4363 = (a4360_last | x4362);
    const Mask x4364 = (real_of(0.0) < 3000.0);
    const Mask x4365 = (x4363 & x4364);
    // implicit_water.solve_water
    for (int l = 0; l < LAYERS; ++l) real_283[l] = real_239[l];
    for (int l = 0; l < LAYERS; ++l) real_279[l] = real_of(0.0);
    real_287[0] = x4240;
    for (int l = 0; l < LAYERS - 1; ++l) real_287[l + 1] = real_265[l + 1];
    real_287[LAYERS] = x4256;
    Real w4369 = x4247;
    for (int l = 0; l < LAYERS; ++l) real_273[l] = real_272[l];
    for (int l = 0; l < LAYERS; ++l) real_267[l] = real_275[l];
    for (int l = 0; l < LAYERS; ++l) real_274[l] = real_277[l];
    for (int l = 0; l < LAYERS; ++l) real_271[l] = real_241[l];
    real_270[0] = x4295;
    for (int l = 0; l < LAYERS - 1; ++l) real_270[l + 1] = real_278[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_243[l] = real_276[l];
    Real w4376 = x4346;
    for (int l = 0; l < LAYERS; ++l) real_266[l] = real_264[l];
    for (int l = 0; l < LAYERS; ++l) real_263[l] = real_284[l];
    for (int l = 0; l < LAYERS; ++l) real_288[l] = real_285[l];
    Real w4380 = real_of(1.0);
    for (int l = 0; l < LAYERS; ++l) real_289[l] = real_239[l];
    for (int l = 0; l < LAYERS; ++l) real_290[l] = real_of(0.0);
    Real w4383 = real_of(0.0);
    Real w4384 = real_of(1.0);
    Real w4385 = real_of(INFINITE);
    Real w4386 = real_of(1.0);
    Real w4387 = real_of(0.0);
    Real w4388 = real_of(0.0);
    Mask w4389 = a4358_last;
    Mask w4390 = x4365;
    for (int pass = 0; pass < 3000; ++pass) {
        if (!any_lane(w4390)) break;
        // implicit_water._iteration
        const Real x4393 = select(w4389, w4380, w4383);
        const Mask x4394 = (w4387 >= 300.0);
        const Mask x4395 = (w4389 | x4394);
        const Mask x4396 = (w4388 == 60.0);
        const Mask x4397 = (x4395 | x4396);
        // parts.added_next
        const Real x4398 = select(w4389, 2.0, 0.125);
        const Real x4399 = x4398 * w4384;
        // implicit_water._iteration
        const Real x4400 = select(x4397, x4399, w4384);
        Real a4402_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4391 = select(w4389, real_283[l], real_289[l]);
            const Real a4392 = select(w4389, real_279[l], real_290[l]);
            const Real a4401 = magnitude(real_267[l]);
            a4402_last = a4402_last + a4401;
            real_291[l] = a4391;
            real_292[l] = a4392;
        }
        const Mask x4403 = (a4402_last < w4385);
        const Mask x4404 = (w4388 < 60.0);
        const Mask x4405 = (x4403 | x4404);
        const Real x4406 = select(x4405, 1.03, 0.5);
        const Real x4407 = x4406 * w4386;
        const Mask x4408 = (x4407 < 0.1);
        const Real x4409 = select(x4408, 0.1, x4407);
        const Mask x4410 = (x4409 > 1.0);
        const Real x4411 = select(x4410, 1.0, x4409);
        const Real x4412 = w4380 * seconds;
        // implicit_water._change
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4420 = x4412 * real_271[l];
            const Real a4421 = -a4420;
            const Real a4422 = x4412 * real_270[l + 1];
            const Real a4423 = -a4422;
            real_256[l] = a4421;
            real_254[l] = a4423;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4413 = real_243[l] + in_row(l, 0, w4376);
            const Real a4414 = a4413 + real_271[l];
            const Real a4415 = a4414 + real_270[l];
            const Real a4416 = x4412 * a4415;
            const Real a4417 = real_274[l] + a4416;
            const Real a4418 = a4417 * 1.0000000000000142;
            const Real a4424 = -real_267[l];
            real_293[l] = a4413;
            real_294[l] = a4418;
            real_295[l] = a4424;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_256, real_294, real_254, real_295, real_296);
        // implicit_water._moved, implicit_water._mobile, implicit_water._raised
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a4426 = (real_279[l] > 0.0);
            const Mask a4427 = (real_283[l] <= real_225[l]);
            const Real a4428 = real_283[l] - real_222[l];
            const Mask a4429 = (a4428 < 1e-09);
            const Real a4430 = select(a4429, 1e-09, a4428);
            const Mask a4431 = (real_266[l] < 1e-30);
            const Real a4432 = select(a4431, 1e-30, real_266[l]);
            const Real a4433 = 1 / a4430;
            const Real a4434 = real_240[l] * a4433;
            const Mask a4435 = (a4434 < 1.0);
            const Real a4436 = select(a4435, 1.0, a4434);
            const Real a4437 = real_225[l] - real_222[l];
            const Real a4438 = a4437 * a4433;
            const Mask a4439 = (a4438 > a4436);
            const Real a4440 = select(a4439, a4436, a4438);
            const Mask a4441 = (a4440 < 1e-30);
            const Real a4442 = select(a4441, 1e-30, a4440);
            const Real a4443 = x4412 * real_293[l];
            const Real a4444 = numbers[l] + a4443;
            const Real a4445 = a4444 * a4430;
            const Real a4446 = select(a4427, a4444, real_286[l]);
            const Real a4447 = real_263[l] * a4432;
            const Real a4448 = a4447 * a4433;
            const Real a4449 = a4446 + a4448;
            const Real a4450 = numbers[l] * 1e-11;
            const Real a4451 = x4411 * real_296[l];
            const Real a4452 = real_279[l] + a4451;
            const Real a4453 = a4445 * a4442;
            const Real a4454 = a4445 - a4453;
            const Real a4455 = a4454 * 1e-09;
            const Real a4456 = a4453 + a4455;
            const Real a4457 = select(a4427, a4445, a4456);
            const Real a4458 = a4457 + a4432;
            const Real a4459 = log(a4442);
            const Real a4460 = real_263[l] * a4459;
            const Mask a4461 = (a4460 > 300.0);
            const Real a4462 = select(a4461, 300.0, a4460);
            mask_268[l] = a4426;
            real_295[l] = a4430;
            real_294[l] = a4432;
            real_297[l] = a4436;
            real_298[l] = a4442;
            real_299[l] = a4445;
            real_300[l] = a4447;
            real_301[l] = a4449;
            real_302[l] = a4450;
            real_303[l] = a4452;
            real_304[l] = a4453;
            real_305[l] = a4458;
            real_306[l] = a4462;
        }
        // implicit_water._raised, implicit_water._moved
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4463 = exp(real_306[l]);
            const Real a4464 = real_294[l] * a4463;
            const Real a4465 = real_304[l] + a4464;
            const Real a4466 = w4380 * real_242[l];
            const Real a4467 = maximum(a4466, real_294[l]);
            const Real a4468 = real_299[l] * real_297[l];
            const Real a4469 = a4468 - real_304[l];
            const Real a4470 = a4469 * 1e-09;
            const Real a4471 = real_304[l] + a4470;
            const Real a4472 = a4471 + a4467;
            const Real a4473 = x4411 * real_301[l];
            const Real a4474 = a4473 * real_296[l];
            const Real a4475 = real_305[l] + a4474;
            const Real a4476 = a4475 - a4472;
            const Real a4477 = w4380 * real_244[l];
            const Real a4478 = real_302[l] + a4477;
            const Real a4479 = a4476 / a4478;
            const Real a4480 = select(mask_268[l], real_303[l], a4479);
            const Mask a4481 = (a4480 < 0.0);
            const Real a4482 = select(a4481, 0.0, a4480);
            const Mask a4483 = (real_303[l] > 0.0);
            const Mask a4484 = (a4475 > a4472);
            const Mask a4485 = select(mask_268[l], a4483, a4484);
            const Mask a4486 = (a4475 > a4465);
            const Real a4487 = real_299[l] * 1e-09;
            const Real a4488 = select(a4486, a4487, real_299[l]);
            const Real a4489 = real_304[l] * 0.999999999;
            const Real a4490 = select(a4486, a4489, 0.0);
            const Real a4491 = a4475 - a4490;
            const Mask a4492 = (a4491 < 1e-30);
            const Real a4493 = select(a4492, 1e-30, a4491);
            const Real a4494 = a4493 / real_294[l];
            real_293[l] = a4482;
            mask_280[l] = a4485;
            mask_307[l] = a4486;
            real_308[l] = a4488;
            real_309[l] = a4491;
            real_310[l] = a4493;
            real_311[l] = a4494;
        }
        // implicit_water._moved
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4495 = log(real_311[l]);
            const Real a4496 = a4495 / real_263[l];
            const Mask a4497 = (a4496 > 50.0);
            const Real a4498 = select(a4497, 50.0, a4496);
            real_306[l] = a4498;
        }
        const Mask x4524 = (x4411 < 1.0);
        const Mask x4545 = (x3824 > 0.0);
        const Real x4546 = select(x4545, x3944, (-1.0));
        // implicit_water._stopped
        const Mask x4547 = (real_283[0] > x4546);
        // implicit_water._moved, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4499 = exp(real_306[l]);
            const Real a4500 = real_309[l] - real_308[l];
            const Real a4501 = a4500 - real_294[l];
            const Real a4502 = real_308[l] + real_300[l];
            const Real a4503 = a4501 / a4502;
            const Real a4504 = a4503 + 1.0;
            const Real a4505 = real_310[l] / real_308[l];
            const Real a4506 = minimum(a4499, a4505);
            const Real a4507 = minimum(a4506, a4504);
            const Mask a4508 = (a4507 < 0.05);
            const Real a4509 = select(a4508, 0.05, a4507);
            const Real a4510 = select(mask_307[l], real_298[l], 0.05);
            const Real a4511 = select(mask_307[l], real_297[l], real_298[l]);
            const Real a4512 = maximum(a4509, a4510);
            const Real a4513 = minimum(a4512, a4511);
            const Real a4514 = real_295[l] * a4513;
            const Real a4515 = real_222[l] + a4514;
            const Real a4516 = maximum(a4515, real_219[l]);
            const Real a4517 = select(mask_268[l], real_238[l], a4516);
            const Mask a4518 = ~mask_268[l];
            const Mask a4519 = (real_283[l] > real_225[l]);
            const Mask a4520 = (a4518 & a4519);
            const Real a4521 = a4517 - real_283[l];
            const Real a4522 = x4411 * a4521;
            const Real a4523 = real_283[l] + a4522;
            const Mask a4525 = (a4520 & x4524);
            const Real a4526 = select(a4525, a4523, a4517);
            const Mask a4527 = (real_283[l] > real_269[l]);
            const Mask a4528 = (a4526 < real_269[l]);
            const Mask a4529 = (a4527 & a4528);
            const Mask a4530 = (real_283[l] < real_269[l]);
            const Mask a4531 = (a4526 > real_269[l]);
            const Mask a4532 = (a4530 & a4531);
            const Mask a4533 = (a4529 | a4532);
            const Real a4534 = select(a4533, real_269[l], a4526);
            const Mask a4535 = (real_215[l] > 0.0);
            const Real a4536 = select(a4535, real_216[l], (-1.0));
            const Mask a4537 = (real_283[l] > a4536);
            const Mask a4538 = (a4534 < a4536);
            const Mask a4539 = (a4537 & a4538);
            const Mask a4540 = (real_283[l] < a4536);
            const Mask a4541 = (a4534 > a4536);
            const Mask a4542 = (a4540 & a4541);
            const Mask a4543 = (a4539 | a4542);
            const Real a4544 = select(a4543, a4536, a4534);
            real_311[l] = a4544;
        }
        // implicit_water._stopped
        const Mask x4548 = (real_311[0] < x4546);
        const Mask x4549 = (x4547 & x4548);
        const Mask x4550 = (real_283[0] < x4546);
        const Mask x4551 = (real_311[0] > x4546);
        const Mask x4552 = (x4550 & x4551);
        const Mask x4553 = (x4549 | x4552);
        const Real x4554 = select(x4553, x4546, real_311[0]);
        // implicit_water._moved
        real_311[0] = x4554;
        // parts.part_with
        const Real x4564 = x4393 + x4400;
        const Mask x4565 = (x4564 > 1.0);
        const Real x4566 = select(x4565, 1.0, x4564);
        // implicit_water._iteration
        const Real x4567 = select(w4390, x4566, w4380);
        const Real x4568 = select(x4397, INFINITE, a4402_last);
        const Real x4569 = select(x4397, 1.0, x4411);
        const Real x4570 = w4387 + 1.0;
        const Real x4571 = select(x4397, 0.0, x4570);
        const Real x4572 = real_of_mask(w4390);
        const Real x4573 = w4388 + x4572;
        // implicit_water._at
        const Real x4574 = x4567 * seconds;
        // implicit_water._moved, implicit_water._iteration, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a4556 = (real_311[l] >= real_238[l]);
            const Mask a4557 = (mask_280[l] | a4556);
            const Real a4558 = select(a4557, real_238[l], real_311[l]);
            const Real a4559 = select(a4557, real_293[l], 0.0);
            const Real a4560 = select(x4397, real_291[l], a4558);
            const Real a4561 = select(x4397, real_292[l], a4559);
            const Real a4562 = select(w4390, a4560, real_283[l]);
            const Real a4563 = select(w4390, a4561, real_279[l]);
            const Real a4575 = a4562 - real_222[l];
            const Real a4576 = a4575 / real_237[l];
            const Mask a4577 = (a4576 < 1e-12);
            const Real a4578 = select(a4577, 1e-12, a4576);
            const Real a4579 = log(a4578);
            const Real a4580 = numbers[l + LAYERS + 47] * a4579;
            const Real a4581 = numbers[l + 10 * LAYERS + 52] - a4580;
            const Mask a4582 = (a4581 > 16.11809565095832);
            const Real a4583 = select(a4582, 16.11809565095832, a4581);
            real_306[l] = a4562;
            real_310[l] = a4563;
            real_309[l] = a4575;
            real_308[l] = a4578;
            real_300[l] = a4583;
        }
        // retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4584 = exp(real_300[l]);
            const Real a4585 = numbers[l + LAYERS + 47] * a4584;
            const Real a4586 = real_308[l] * real_237[l];
            const Real a4587 = a4585 / a4586;
            const Real a4589 = real_310[l] - a4584;
            const Mask a4590 = (real_306[l] > real_225[l]);
            const Real a4591 = select(a4590, real_225[l], real_306[l]);
            const Mask a4592 = (real_306[l] <= real_225[l]);
            const Mask a4593 = (real_310[l] == 0.0);
            const Mask a4594 = (a4592 & a4593);
            const Real a4595 = a4591 - real_219[l];
            const Real a4596 = a4595 * 100.0;
            const Mask a4597 = (a4596 < 0.0);
            const Real a4598 = select(a4597, 0.0, a4596);
            const Mask a4599 = (a4598 > 1.0);
            const Real a4600 = select(a4599, 1.0, a4598);
            const Mask a4601 = (a4591 <= real_269[l]);
            const Mask a4602 = (a4594 & a4601);
            const Real a4603 = select(a4602, 100.0, 0.0);
            const Real a4604 = -a4589;
            const Mask a4605 = (a4604 < numbers[l + 3 * LAYERS + 47]);
            const Real a4606 = select(a4605, numbers[l + 3 * LAYERS + 47], a4604);
            const Mask a4607 = (real_300[l] < numbers[l + 10 * LAYERS + 52]);
            const Real a4608 = select(a4607, numbers[l + 10 * LAYERS + 52], real_300[l]);
            const Real a4609 = a4608 - numbers[l + 10 * LAYERS + 52];
            const Real a4610 = numbers[l + 11 * LAYERS + 52] * a4609;
            const Real a4611 = -a4610;
            real_311[l] = a4587;
            real_293[l] = a4589;
            real_298[l] = a4591;
            mask_280[l] = a4594;
            real_297[l] = a4600;
            real_294[l] = a4603;
            real_295[l] = a4604;
            real_305[l] = a4606;
            real_304[l] = a4611;
        }
        // retention.flowing
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4623 = -real_293[l + 1];
            const Mask a4624 = (a4623 < numbers[l + 3 * LAYERS + 47]);
            const Real a4625 = select(a4624, numbers[l + 3 * LAYERS + 47], a4623);
            const Mask a4626 = (real_300[l + 1] < numbers[l + 10 * LAYERS + 52]);
            const Real a4627 = select(a4626, numbers[l + 10 * LAYERS + 52], real_300[l + 1]);
            const Real a4628 = a4627 - numbers[l + 10 * LAYERS + 52];
            const Real a4629 = numbers[l + 11 * LAYERS + 52] * a4628;
            const Real a4630 = -a4629;
            const Real a4631 = exp(a4630);
            const Real a4632 = a4625 * a4631;
            const Real a4633 = a4632 / real_257[l];
            const Real a4634 = real_293[l + 1] + numbers[l + 3 * LAYERS + 47];
            const Mask a4635 = (a4634 < 0.0);
            const Real a4636 = select(a4635, 0.0, a4634);
            const Real a4637 = a4633 + a4636;
            const Real a4638 = -real_293[l];
            const Mask a4639 = (a4638 < numbers[l + 3 * LAYERS + 48]);
            const Real a4640 = select(a4639, numbers[l + 3 * LAYERS + 48], a4638);
            const Mask a4641 = (real_300[l] < numbers[l + 10 * LAYERS + 53]);
            const Real a4642 = select(a4641, numbers[l + 10 * LAYERS + 53], real_300[l]);
            const Real a4643 = a4642 - numbers[l + 10 * LAYERS + 53];
            const Real a4644 = numbers[l + 11 * LAYERS + 53] * a4643;
            const Real a4645 = -a4644;
            real_254[l] = a4631;
            real_256[l] = a4637;
            real_258[l] = a4640;
            real_259[l] = a4645;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4612 = exp(real_304[l]);
            const Mask a4613 = (real_295[l] > real_224[l]);
            const Real a4614 = numbers[l + 11 * LAYERS + 52] * a4612;
            const Real a4615 = a4614 / real_305[l];
            const Real a4616 = select(a4613, a4615, 0.0);
            const Real a4617 = real_305[l] * a4612;
            const Real a4618 = a4617 / real_262[l];
            const Real a4619 = real_293[l] + numbers[l + 3 * LAYERS + 47];
            const Mask a4620 = (a4619 < 0.0);
            const Real a4621 = select(a4620, 0.0, a4619);
            const Real a4622 = a4618 + a4621;
            real_300[l] = a4612;
            real_308[l] = a4616;
            real_303[l] = a4622;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4655 = real_245[l] * real_300[l];
            real_304[l] = a4655;
        }
        const Real x4658 = real_303[LAYERS - 1] + real_304[LAYERS - 1];
        const Real x4659 = x3972 * x4658;
        const Real x4660 = x3996 * real_300[LAYERS - 1];
        const Real x4661 = x4659 + x4660;
        // implicit_water._upward
        const Real x4665 = real_229[0] * real_303[0];
        // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4646 = exp(real_259[l]);
            const Real a4647 = real_258[l] * a4646;
            const Real a4648 = a4647 / real_255[l];
            const Real a4649 = real_293[l] + numbers[l + 3 * LAYERS + 48];
            const Mask a4650 = (a4649 < 0.0);
            const Real a4651 = select(a4650, 0.0, a4649);
            const Real a4652 = a4648 + a4651;
            const Real a4653 = real_303[l] + a4652;
            const Real a4654 = a4653 * 0.5;
            const Real a4656 = a4654 + real_304[l];
            const Real a4657 = real_253[l] * a4656;
            const Real a4662 = real_303[l + 1] + real_256[l];
            const Real a4663 = a4662 * 0.5;
            const Real a4664 = real_253[l] * a4663;
            real_260[l] = a4646;
            real_305[l] = a4657;
            real_295[l + 1] = a4664;
        }
        // implicit_water._flow
        real_305[LAYERS - 1] = x4661;
        real_295[0] = x4665;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4667 = real_297[l] * real_305[l];
            const Real a4669 = real_297[l] * real_295[l];
            real_304[l] = a4667;
            real_303[l] = a4669;
        }
        const Real x4670 = x3998 - real_303[0];
        const Mask x4671 = (x4670 > x3905);
        const Real x4672 = select(x4671, x3905, x4670);
        // implicit_water._remaining
        const Real x4673 = real_298[0] - x3944;
        const Real x4674 = x4673 * 100.0;
        const Mask x4675 = (x4674 < 0.0);
        const Real x4676 = select(x4675, 0.0, x4674);
        const Mask x4677 = (x4676 > 1.0);
        const Real x4678 = select(x4677, 1.0, x4676);
        // implicit_water._flow
        const Real x4679 = x3824 * x4678;
        const Real x4688 = real_304[LAYERS - 1] - x4019;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4687 = real_304[l] - real_303[l + 1];
            real_259[l] = a4687;
        }
        // implicit_water._gain
        real_303[0] = x4672;
        for (int l = 0; l < LAYERS - 1; ++l) real_303[l + 1] = real_259[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_304[l] = real_259[l];
        real_304[LAYERS - 1] = x4688;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4680 = real_298[l] - real_216[l];
            const Real a4681 = a4680 * 100.0;
            const Mask a4682 = (a4681 < 0.0);
            const Real a4683 = select(a4682, 0.0, a4681);
            const Mask a4684 = (a4683 > 1.0);
            const Real a4685 = select(a4684, 1.0, a4683);
            const Real a4686 = real_215[l] * a4685;
            const Real a4689 = real_306[l] - real_298[l];
            const Real a4690 = a4689 * 1e-09;
            const Real a4691 = real_298[l] + a4690;
            const Real a4692 = real_310[l] * 1e-11;
            const Real a4693 = a4691 + a4692;
            const Real a4694 = a4693 - state[l + 2 * LAYERS];
            const Real a4695 = numbers[l] * a4694;
            const Real a4696 = a4686 + in_row(l, 0, x4679);
            const Real a4699 = real_303[l] - real_304[l];
            const Real a4700 = a4699 - a4696;
            const Real a4701 = x4574 * a4700;
            const Real a4702 = a4695 - a4701;
            const Mask a4703 = (real_310[l] > 0.0);
            const Real a4704 = select(a4703, 0.0, real_308[l]);
            const Real a4707 = real_245[l] * a4704;
            real_302[l] = a4686;
            real_301[l] = a4702;
            mask_307[l] = a4703;
            real_299[l] = a4704;
            real_296[l] = a4707;
        }
        // implicit_water._downward
        const Real x4710 = real_300[LAYERS - 1] + real_296[LAYERS - 1];
        const Real x4711 = x3972 * x4710;
        const Real x4712 = x3996 * real_299[LAYERS - 1];
        const Real x4713 = x4711 + x4712;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4705 = real_300[l] + real_260[l];
            const Real a4706 = a4705 * 0.5;
            const Real a4708 = a4706 + real_296[l];
            const Real a4709 = real_253[l] * a4708;
            real_299[l] = a4709;
        }
        // implicit_water._balance
        real_299[LAYERS - 1] = x4713;
        // implicit_water._upward
        const Real x4719 = real_229[0] * real_300[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4716 = real_300[l + 1] + real_254[l];
            const Real a4717 = a4716 * 0.5;
            const Real a4718 = real_253[l] * a4717;
            real_296[l + 1] = a4718;
        }
        // implicit_water._balance
        real_296[0] = x4719;
        const Mask x4729 = (x4672 < x3905);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4715 = real_297[l] * real_299[l];
            const Real a4721 = real_297[l] * real_296[l];
            const Real a4722 = select(mask_307[l], 1.0, real_311[l]);
            const Real a4723 = a4715 * a4722;
            const Real a4724 = real_294[l] * real_305[l];
            const Real a4725 = a4723 + a4724;
            const Real a4726 = a4721 * a4722;
            const Real a4727 = real_294[l] * real_295[l];
            const Real a4728 = a4726 + a4727;
            real_300[l] = a4715;
            real_304[l] = a4721;
            real_303[l] = a4725;
            real_308[l] = a4728;
        }
        const Real x4730 = select(x4729, real_308[0], 0.0);
        real_296[0] = x4730;
        for (int l = 0; l < LAYERS - 1; ++l) real_296[l + 1] = real_308[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4731 = magnitude(real_293[l]);
            const Real a4732 = select(mask_307[l], a4731, real_306[l]);
            const Real a4734 = real_303[l] + real_296[l];
            const Real a4735 = a4732 * a4734;
            real_299[l] = a4735;
        }
        real_296[0] = real_299[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_296[l + 1] = real_299[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_293[l] = real_299[l + 1];
        real_293[LAYERS - 1] = real_299[LAYERS - 1];
        // implicit_water._demanded
        const Mask x4748 = (real_298[0] > x3944);
        const Mask x4749 = (real_298[0] < x4316);
        const Mask x4750 = (x4748 & x4749);
        const Mask x4751 = (real_298[0] == x3944);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4738 = maximum(real_296[l], real_293[l]);
            const Real a4739 = maximum(real_299[l], a4738);
            const Mask a4740 = (real_301[l] < 0.0);
            const Mask a4741 = (real_298[l] > real_216[l]);
            const Mask a4742 = (real_298[l] < real_281[l]);
            const Mask a4743 = (a4741 & a4742);
            const Mask a4744 = (real_298[l] == real_216[l]);
            const Mask a4745 = (a4744 & a4740);
            const Mask a4746 = (a4743 | a4745);
            const Real a4747 = select(a4746, real_282[l], 0.0);
            real_312[l] = a4739;
            mask_268[l] = a4740;
            real_313[l] = a4747;
        }
        // implicit_water._demanded
        const Mask x4752 = (x4751 & mask_268[0]);
        const Mask x4753 = (x4750 | x4752);
        const Real x4754 = select(x4753, x4322, 0.0);
        // implicit_water._balance
        const Real x4776 = select(mask_280[0], x4754, 0.0);
        // implicit_water._at
        const Mask x4784 = (x4571 < 60.0);
        const Mask x4790 = (x4567 < 1.0);
        // implicit_water._balance, implicit_water._mobile, implicit_water._at
        Mask a4787_last = mask_of(true);
        Mask a4789_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4755 = select(mask_280[l], 1.0, 1e-09);
            const Real a4756 = select(mask_307[l], 1e-11, a4755);
            const Real a4757 = real_300[l] + real_304[l];
            const Real a4758 = real_305[l] + real_295[l];
            const Real a4759 = real_297[l] * a4758;
            const Real a4760 = a4757 * real_311[l];
            const Real a4761 = real_294[l] * a4758;
            const Real a4762 = a4760 + a4761;
            const Mask a4763 = (real_309[l] < 1e-09);
            const Real a4764 = select(a4763, 1e-09, real_309[l]);
            const Real a4765 = a4764 * a4762;
            const Mask a4766 = (a4759 < 1e-30);
            const Real a4767 = select(a4766, 1e-30, a4759);
            const Real a4768 = a4765 / a4767;
            const Mask a4769 = (real_297[l] < 1.0);
            const Real a4770 = select(a4769, 60.0, INFINITE);
            const Real a4771 = x4574 * real_312[l];
            const Real a4772 = a4771 + real_261[l];
            const Real a4773 = a4772 * 1.4210854715202004e-14;
            const Real a4774 = numbers[l] * a4756;
            const Real a4775 = select(mask_280[l], real_313[l], 0.0);
            const Real a4777 = x4574 * a4759;
            const Mask a4778 = (a4768 < 0.02);
            const Real a4779 = select(a4778, 0.02, a4768);
            const Real a4780 = minimum(a4779, a4770);
            const Real a4781 = x4574 * a4757;
            const Real a4782 = magnitude(real_301[l]);
            const Real a4783 = maximum(a4773, real_286[l]);
            const Real a4785 = select(x4784, a4773, a4783);
            const Mask a4786 = (a4782 <= a4785);
            a4787_last = (a4787_last & a4786);
            const Mask a4788 = (a4782 > a4785);
            a4789_last = (a4789_last | a4788);
            real_293[l] = a4774;
            real_296[l] = a4775;
            real_299[l] = a4777;
            real_298[l] = a4780;
            real_314[l] = a4781;
        }
        // implicit_water._at
        const Mask x4791 = (a4787_last & x4790);
        const Mask x4792 = (a4789_last | x4791);
        const Mask x4793 = (x4573 < 3000.0);
        const Mask x4794 = (x4792 & x4793);
        for (int l = 0; l < LAYERS; ++l) real_283[l] = real_306[l];
        for (int l = 0; l < LAYERS; ++l) real_279[l] = real_310[l];
        real_287[0] = x4672;
        for (int l = 0; l < LAYERS - 1; ++l) real_287[l + 1] = real_259[l];
        real_287[LAYERS] = x4688;
        for (int l = 0; l < LAYERS; ++l) real_273[l] = real_302[l];
        for (int l = 0; l < LAYERS; ++l) real_267[l] = real_301[l];
        for (int l = 0; l < LAYERS; ++l) real_274[l] = real_293[l];
        for (int l = 0; l < LAYERS; ++l) real_271[l] = real_303[l];
        real_270[0] = x4730;
        for (int l = 0; l < LAYERS - 1; ++l) real_270[l + 1] = real_308[l + 1];
        for (int l = 0; l < LAYERS; ++l) real_243[l] = real_296[l];
        for (int l = 0; l < LAYERS; ++l) real_266[l] = real_299[l];
        for (int l = 0; l < LAYERS; ++l) real_263[l] = real_298[l];
        for (int l = 0; l < LAYERS; ++l) real_288[l] = real_314[l];
        for (int l = 0; l < LAYERS; ++l) real_289[l] = real_291[l];
        for (int l = 0; l < LAYERS; ++l) real_290[l] = real_292[l];
        w4369 = x4679;
        w4376 = x4776;
        w4380 = x4567;
        w4383 = x4393;
        w4384 = x4400;
        w4385 = x4568;
        w4386 = x4569;
        w4387 = x4571;
        w4388 = x4573;
        w4389 = a4787_last;
        w4390 = x4794;
    }
    // implicit_water._change
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4802 = seconds * real_271[l];
        const Real a4803 = -a4802;
        const Real a4804 = seconds * real_270[l + 1];
        const Real a4805 = -a4804;
        real_259[l] = a4803;
        real_254[l] = a4805;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4795 = real_243[l] + in_row(l, 0, w4376);
        const Real a4796 = a4795 + real_271[l];
        const Real a4797 = a4796 + real_270[l];
        const Real a4798 = seconds * a4797;
        const Real a4799 = real_274[l] + a4798;
        const Real a4800 = a4799 * 1.0000000000000142;
        const Real a4806 = -real_267[l];
        real_290[l] = a4800;
        real_289[l] = a4806;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_259, real_290, real_254, real_289, real_274);
    // implicit_water._changed
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4808 = real_271[l] * real_274[l];
        const Real a4809 = real_270[l] * real_274[l];
        real_289[l] = a4808;
        real_267[l] = a4809;
    }
    const Real x4810 = -real_267[0];
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4811 = real_289[l] - real_267[l + 1];
        real_315[l + 1] = a4811;
    }
    real_315[0] = x4810;
    real_315[LAYERS] = real_289[LAYERS - 1];
    const Real x4814 = w4376 * real_274[0];
    const Real x4815 = w4369 + x4814;
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a4813 = real_287[l] + real_315[l];
        real_316[l] = a4813;
    }
    // implicit_water._limited
    const Real x4818 = minimum(real_316[0], x3905);
    const Mask x4819 = (x4815 < 0.0);
    const Real x4820 = select(x4819, 0.0, x4815);
    const Real x4821 = minimum(x4820, x3824);
    // implicit_water.solve_water
    const Mask x4825 = (w4380 == 1.0);
    const Mask x4826 = (w4389 & x4825);
    // implicit_water._changed, implicit_water._limited, retention.brim, implicit_water.advance_water, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4816 = real_243[l] * real_274[l];
        const Real a4817 = real_273[l] + a4816;
        const Mask a4822 = (a4817 < 0.0);
        const Real a4823 = select(a4822, 0.0, a4817);
        const Real a4824 = minimum(a4823, real_215[l]);
        const Mask a4936 = (real_230[l] < real_231[l]);
        const Real a4937 = real_of_mask(a4936);
        const Mask a4938 = (real_230[l] == real_231[l]);
        const Real a4939 = select(a4938, 0.5, a4937);
        const Mask a4943 = (numbers[l + 3 * LAYERS + 47] < real_232[l]);
        const Real a4944 = real_of_mask(a4943);
        const Mask a4945 = (numbers[l + 3 * LAYERS + 47] == real_232[l]);
        const Real a4946 = select(a4945, 0.5, a4944);
        const Mask a4962 = (real_279[l] > 0.0);
        const Real a4963 = select(a4962, real_238[l], real_283[l]);
        const Mask a3925_1334 = (state[l + 2 * LAYERS] < numbers[l + 9 * LAYERS + 52]);
        const Real a3926_1334 = state[l + 2 * LAYERS] - 1e-06;
        const Real a3927_1334 = select(a3925_1334, a3926_1334, numbers[l + 9 * LAYERS + 52]);
        const Real a4965 = a4963 - a3927_1334;
        const Real a4967 = a4965 / real_237[l];
        const Mask a4971 = (a4967 < 1e-12);
        const Real a4972 = select(a4971, 1e-12, a4967);
        const Real a4974 = log(a4972);
        const Real a4976 = numbers[l + LAYERS + 47] * a4974;
        const Real a4980 = numbers[l + 10 * LAYERS + 52] - a4976;
        const Mask a4982 = (a4980 > 16.11809565095832);
        const Real a4983 = select(a4982, 16.11809565095832, a4980);
        real_289[l] = a4824;
        real_267[l] = a4939;
        real_288[l] = a4946;
        mask_307[l] = a4962;
        real_263[l] = a4963;
        real_266[l] = a4967;
        mask_280[l] = a4971;
        real_286[l] = a4972;
        real_285[l] = a4974;
        mask_268[l] = a4982;
        real_284[l] = a4983;
    }
    // retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4985 = exp(real_284[l]);
        const Real a4989 = real_279[l] - a4985;
        const Real a3907_1335 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a3939_1335 = numbers[l + 2 * LAYERS + 47] - a3907_1335;
        const Mask a4990 = (real_263[l] > a3939_1335);
        const Real a4991 = select(a4990, a3939_1335, real_263[l]);
        const Real a4993 = a4991 - real_219[l];
        const Real a4995 = a4993 * 100.0;
        const Mask a4997 = (a4995 < 0.0);
        const Real a4998 = select(a4997, 0.0, a4995);
        const Mask a5000 = (a4998 > 1.0);
        const Real a5001 = select(a5000, 1.0, a4998);
        const Real a5003 = -a4989;
        const Mask a5004 = (a5003 < numbers[l + 3 * LAYERS + 47]);
        const Real a5005 = select(a5004, numbers[l + 3 * LAYERS + 47], a5003);
        const Mask a5007 = (real_284[l] < numbers[l + 10 * LAYERS + 52]);
        const Real a5008 = select(a5007, numbers[l + 10 * LAYERS + 52], real_284[l]);
        const Real a5010 = a5008 - numbers[l + 10 * LAYERS + 52];
        const Real a5013 = numbers[l + 11 * LAYERS + 52] * a5010;
        const Real a5014 = -a5013;
        real_274[l] = a4985;
        real_273[l] = a4989;
        mask_317[l] = a4990;
        real_283[l] = a4991;
        mask_318[l] = a4997;
        mask_319[l] = a5000;
        real_238[l] = a5001;
        mask_320[l] = a5004;
        real_232[l] = a5005;
        mask_321[l] = a5007;
        real_231[l] = a5010;
        real_230[l] = a5014;
    }
    // implicit_water._impedance, retention.flowing
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Mask a4843 = (real_249[l] < real_250[l]);
        const Real a4844 = real_of_mask(a4843);
        const Mask a4845 = (real_249[l] == real_250[l]);
        const Real a4846 = select(a4845, 0.5, a4844);
        const Real a5040 = -real_273[l + 1];
        const Mask a5041 = (a5040 < numbers[l + 3 * LAYERS + 47]);
        const Real a5042 = select(a5041, numbers[l + 3 * LAYERS + 47], a5040);
        const Mask a5044 = (real_284[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a5045 = select(a5044, numbers[l + 10 * LAYERS + 52], real_284[l + 1]);
        const Real a5047 = a5045 - numbers[l + 10 * LAYERS + 52];
        const Real a5050 = numbers[l + 11 * LAYERS + 52] * a5047;
        const Real a5051 = -a5050;
        const Real a5058 = exp(a5051);
        const Real a5061 = a5042 * a5058;
        const Real a5066 = a5061 / real_257[l];
        const Real a5070 = real_273[l + 1] + numbers[l + 3 * LAYERS + 47];
        const Mask a5072 = (a5070 < 0.0);
        const Real a5073 = select(a5072, 0.0, a5070);
        const Real a5075 = a5066 + a5073;
        const Real a5077 = -real_273[l];
        const Mask a5078 = (a5077 < numbers[l + 3 * LAYERS + 48]);
        const Real a5079 = select(a5078, numbers[l + 3 * LAYERS + 48], a5077);
        const Mask a5081 = (real_284[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a5082 = select(a5081, numbers[l + 10 * LAYERS + 53], real_284[l]);
        const Real a5084 = a5082 - numbers[l + 10 * LAYERS + 53];
        const Real a5087 = numbers[l + 11 * LAYERS + 53] * a5084;
        const Real a5088 = -a5087;
        real_260[l] = a4846;
        mask_322[l] = a5041;
        real_258[l] = a5042;
        mask_323[l] = a5044;
        real_256[l] = a5047;
        real_324[l] = a5058;
        real_325[l] = a5066;
        mask_326[l] = a5072;
        real_327[l] = a5075;
        mask_328[l] = a5078;
        real_329[l] = a5079;
        mask_330[l] = a5081;
        real_331[l] = a5084;
        real_332[l] = a5088;
    }
    // retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5021 = exp(real_230[l]);
        const Real a5024 = real_232[l] * a5021;
        const Real a5029 = a5024 / real_262[l];
        const Real a5033 = real_273[l] + numbers[l + 3 * LAYERS + 47];
        const Mask a5035 = (a5033 < 0.0);
        const Real a5036 = select(a5035, 0.0, a5033);
        const Real a5038 = a5029 + a5036;
        real_284[l] = a5021;
        real_219[l] = a5029;
        mask_333[l] = a5035;
        real_264[l] = a5038;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5118 = real_245[l] * real_284[l];
        real_230[l] = a5118;
    }
    const Real x5130 = real_264[LAYERS - 1] + real_230[LAYERS - 1];
    const Real x5132 = x3972 * x5130;
    const Real x5136 = x3996 * real_284[LAYERS - 1];
    const Real x5141 = x5132 + x5136;
    // implicit_water._upward
    const Real x5151 = real_229[0] * real_264[0];
    // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a5095 = exp(real_332[l]);
        const Real a5098 = real_329[l] * a5095;
        const Real a5103 = a5098 / real_255[l];
        const Real a5107 = real_273[l] + numbers[l + 3 * LAYERS + 48];
        const Mask a5109 = (a5107 < 0.0);
        const Real a5110 = select(a5109, 0.0, a5107);
        const Real a5112 = a5103 + a5110;
        const Real a5114 = real_264[l] + a5112;
        const Real a5116 = a5114 * 0.5;
        const Real a5124 = a5116 + real_230[l];
        const Real a5126 = real_253[l] * a5124;
        const Real a5143 = real_264[l + 1] + real_327[l];
        const Real a5145 = a5143 * 0.5;
        const Real a5147 = real_253[l] * a5145;
        real_250[l] = a5095;
        real_249[l] = a5103;
        mask_334[l] = a5109;
        real_335[l] = a5124;
        real_336[l] = a5126;
        real_337[l] = a5145;
        real_338[l] = a5147;
    }
    // implicit_water._flow
    for (int l = 0; l < LAYERS - 1; ++l) real_230[l] = real_336[l];
    real_230[LAYERS - 1] = x5141;
    real_273[0] = x5151;
    for (int l = 0; l < LAYERS - 1; ++l) real_273[l + 1] = real_338[l];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5162 = real_238[l] * real_273[l];
        real_276[l] = a5162;
    }
    const Real x5167 = x3998 - real_276[0];
    const Mask x5169 = (x5167 > x3905);
    // implicit_water._remaining
    const Real x5172 = real_283[0] - x3944;
    const Real x5174 = x5172 * 100.0;
    const Mask x5176 = (x5174 < 0.0);
    const Real x5177 = select(x5176, 0.0, x5174);
    const Mask x5179 = (x5177 > 1.0);
    const Real x5180 = select(x5179, 1.0, x5177);
    // tridiagonal.jvp
    real_276[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_276[l + 1] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_277[l] = real_of(0.0);
    real_277[LAYERS - 1] = real_of(0.0);
    // implicit_water.<genexpr>
    real_316[0] = x4818;
    const Real x5255 = select(x4826, x4821, NOT_A_NUMBER);
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a5253 = select(x4826, real_316[l], NOT_A_NUMBER);
        real_315[l] = a5253;
    }
    // water_flow.__call__
    const Real x5275 = x3905 - real_315[0];
    const Real x5277 = seconds * x5275;
    const Mask x5279 = (x5277 > numbers[LAYERS + 10]);
    const Real x5280 = select(x5279, numbers[LAYERS + 10], x5277);
    const Mask x5282 = (x5280 < 0.0);
    const Real x5283 = select(x5282, 0.0, x5280);
    // implicit_water._remaining, implicit_water.held, implicit_water._residual, tridiagonal.jvp, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, step_parts.from_soil_of, soil_heat.thermal_conductivity
    Real a5289_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5186 = real_283[l] - real_216[l];
        const Real a5188 = a5186 * 100.0;
        const Mask a5190 = (a5188 < 0.0);
        const Real a5191 = select(a5190, 0.0, a5188);
        const Mask a5193 = (a5191 > 1.0);
        const Real a5194 = select(a5193, 1.0, a5191);
        const Real a5204 = real_263[l] - real_283[l];
        const Real a5206 = a5204 * 1e-09;
        const Real a5208 = real_283[l] + a5206;
        const Real a5210 = real_279[l] * 1e-11;
        const Real a5211 = a5208 + a5210;
        const Real a5212 = a5211 - state[l + 2 * LAYERS];
        const Real a5237 = real_276[l] + real_277[l];
        const Real a5257 = select(x4826, real_289[l], NOT_A_NUMBER);
        const Real a5259 = seconds / numbers[l];
        const Real a5263 = a5257 + in_row(l, 0, x5255);
        const Real a5265 = real_315[l] - real_315[l + 1];
        const Real a5267 = a5265 - a5263;
        const Real a5269 = a5259 * a5267;
        const Real a5273 = state[l + 2 * LAYERS] + a5269;
        const Real a3907_1367 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a5285 = a5273 + a3907_1367;
        after[LAYERS + l] = a5285;
        a5289_last = a5289_last + a5257;
        const Real a5291 = a5285 / numbers[l + 2 * LAYERS + 47];
        const Real a5295 = a5273 / a5285;
        const Real a5299 = a5295 * numbers[l + 2 * LAYERS + 47];
        const Real a5303 = a5299 * (-1.3505762785178115);
        const Real a5305 = numbers[l + 13 * LAYERS + 54] + a5303;
        const Real a5307 = exp(a5305);
        const Real a5309 = numbers[l + 14 * LAYERS + 54] * a5291;
        const Real a5313 = numbers[l + 14 * LAYERS + 54] - 1.0;
        const Real a5314 = a5313 * a5291;
        const Real a5317 = a5314 + 1.0;
        const Real a5318 = a5309 / a5317;
        const Real a5322 = a5291 * 4.6;
        const Real a5324 = a5291 * 3.6;
        const Real a5326 = a5324 + 1.0;
        const Real a5327 = a5322 / a5326;
        mask_339[l] = a5190;
        mask_340[l] = a5193;
        real_261[l] = a5194;
        real_282[l] = a5212;
        real_281[l] = a5237;
        real_278[l] = a5259;
        real_241[l] = a5267;
        real_275[l] = a5273;
        real_272[l] = a5285;
        real_265[l] = a5291;
        real_269[l] = a5295;
        real_244[l] = a5307;
        real_242[l] = a5313;
        real_224[l] = a5317;
        real_240[l] = a5318;
        real_239[l] = a5326;
        real_225[l] = a5327;
    }
    // step_parts.from_ground
    const Real x5379 = x5255 + x3829;
    const Real x5381 = x5379 + a5289_last;
    const Real x5383 = x5381 * 1000.0;
    // step_parts.heat
    const Real x5385 = x5383 * 2501000.0;
    const Real x5387 = x5385 + x3857;
    // layered_snow_step.conduct
    const Real x5389 = select(x1455, x1453, 1.0);
    const Real x5390 = x5387 / x5389;
    const Real x5395 = select(x1455, x5390, 0.0);
    // soil_heat.volumetric_heat_capacity
    const Real x5397 = real_275[0] * 4200000.0;
    const Real x5399 = x5397 + x1543;
    const Real x5401 = numbers[2 * LAYERS + 47] - real_272[0];
    const Real x5403 = x5401 * 1004.0;
    const Real x5405 = x5399 + x5403;
    const Real x5407 = real_272[0] - real_275[0];
    const Real x5409 = x5407 * 2106000.0;
    const Real x5411 = x5405 + x5409;
    // soil_heat.thermal_conductivity, soil_heat.blended_kersten
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5331 = log(real_265[l]);
        const Real a5333 = a5331 / 2.302585092994046;
        const Real a5335 = a5333 + 1.0;
        const Mask a5336 = (a5335 < 0.0);
        const Real a5337 = select(a5336, 0.0, a5335);
        const Real a5339 = select(flags[l + 4], real_225[l], a5337);
        const Real a5341 = real_272[l] - real_275[l];
        const Real a5343 = a5341 / 0.001;
        const Mask a5345 = (a5343 < 0.0);
        const Real a5346 = select(a5345, 0.0, a5343);
        const Mask a5348 = (a5346 > 1.0);
        const Real a5349 = select(a5348, 1.0, a5346);
        const Real a5351 = a5349 * a5349;
        const Real a5354 = a5349 * 2.0;
        const Real a5356 = 3.0 - a5354;
        const Real a5358 = a5351 * a5356;
        const Real a5363 = real_240[l] - a5339;
        const Real a5365 = a5358 * a5363;
        const Real a5369 = a5339 + a5365;
        const Real a5371 = real_244[l] - numbers[l + 12 * LAYERS + 54];
        const Real a5373 = a5369 * a5371;
        const Real a5377 = a5373 + numbers[l + 12 * LAYERS + 54];
        mask_341[l] = a5336;
        mask_342[l] = a5345;
        mask_343[l] = a5348;
        real_277[l] = a5349;
        real_276[l] = a5351;
        real_283[l] = a5356;
        real_263[l] = a5358;
        real_289[l] = a5363;
        real_279[l] = a5369;
        real_216[l] = a5371;
        real_222[l] = a5377;
    }
    // snow_free_ground.ground_conduction
    const Real x5413 = real_222[0] * x1533;
    // soil_heat.ground_admittance
    const Real x5417 = x5411 * 0.5;
    const Real x5419 = x5417 * numbers[0];
    const Real x5423 = x5419 / seconds;
    const Real x5425 = x5423 * x5423;
    const Real x5428 = x5411 * real_222[0];
    const Real x5432 = x5428 / seconds;
    const Real x5434 = x5425 + x5432;
    const Real x5436 = sqrt(x5434);
    const Real x5437 = x5436 * 2.0;
    const Real x5439 = x5423 + x5436;
    // snow.into_warming_ground
    const Real x5441 = x5413 / x5439;
    const Real x5445 = x0 + x5441;
    // surface_balance.around
    const Real x5447 = x3676 + x2454;
    const Real x5449 = x5447 + x2799;
    const Real x5451 = x2815 - x5395;
    const Real x5453 = x3676 * x26;
    const Real x5457 = x5451 + x5453;
    const Real x5459 = x5457 + x2825;
    const Real x5461 = x5459 / x5449;
    // snow.conductance
    const Real x5465 = x5413 / x5445;
    // surface_balance.around
    const Real x5469 = x5465 / x5449;
    // surface_balance.skin_temperature
    const Real x5473 = x5469 * state[0];
    const Real x5477 = x5461 + x5473;
    const Real x5479 = x5469 + 1.0;
    const Real x5480 = x5477 / x5479;
    // surface_balance.around
    const Real x5484 = x5480 * x5480;
    const Real x5487 = x5484 * x5480;
    const Real x5491 = x2793 * x5487;
    const Real x5495 = x5447 + x5491;
    // air.emission
    const Real x5497 = x5484 * x5484;
    const Real x5500 = x5497 * 5.67e-08;
    // surface_balance.emitted
    const Real x5502 = x1518 * x5500;
    const Real x5506 = 0.0 - x5480;
    const Real x5508 = x5491 * x5506;
    const Real x5512 = x5502 + x5508;
    // surface_balance.around
    const Real x5514 = x2442 - x5512;
    const Real x5516 = x5514 - x5395;
    const Real x5518 = x5516 + x5453;
    const Real x5520 = x5518 + x2825;
    const Real x5522 = x5520 / x5495;
    const Real x5526 = x5465 / x5495;
    // surface_balance.skin_temperature
    const Real x5530 = x5526 * state[0];
    const Real x5534 = x5522 + x5530;
    const Real x5536 = x5526 + 1.0;
    const Real x5537 = x5534 / x5536;
    // surface_balance.around
    const Real x5541 = x5537 * x5537;
    const Real x5544 = x5541 * x5537;
    const Real x5548 = x2793 * x5544;
    const Real x5552 = x5447 + x5548;
    // air.emission
    const Real x5554 = x5541 * x5541;
    const Real x5557 = x5554 * 5.67e-08;
    // surface_balance.emitted
    const Real x5559 = x1518 * x5557;
    const Real x5563 = 0.0 - x5537;
    const Real x5565 = x5548 * x5563;
    const Real x5569 = x5559 + x5565;
    // surface_balance.around
    const Real x5571 = x2442 - x5569;
    const Real x5573 = x5571 - x5395;
    const Real x5575 = x5573 + x5453;
    const Real x5577 = x5575 + x2825;
    const Real x5579 = x5577 / x5552;
    // snow.conductance
    const Real x5583 = x5413 / x0;
    // surface_balance.around
    const Real x5587 = x5583 / x5552;
    // surface_balance.top
    const Real x5591 = x5587 + 1.0;
    const Real x5592 = x0 / x0;
    const Real x5596 = x5591 * x5592;
    // ground_heat.series_conductance
    real_314[0] = real_222[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_314[l + 1] = real_222[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3957_1452 = numbers[l] * 0.5;
        const Real a5601 = a3957_1452 / real_314[l];
        real_298[l] = a5601;
    }
    // soil_heat.conductance
    const Real x5613 = x0 * x5596;
    const Real x5617 = x5413 / x5613;
    // soil_heat.__call__
    const Real x5621 = state[LAYERS - 1] - numbers[LAYERS + 8];
    const Real x5623 = real_222[LAYERS - 1] * x5621;
    const Real x5627 = x5623 / numbers[LAYERS + 46];
    // ground_heat.series_conductance, ground_heat.ground_equations
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a5606 = real_298[l] + real_298[l + 1];
        const Real a5608 = 1 / a5606;
        const Real a5609 = a5608 * a5608;
        const Real a5655 = real_315[l + 1] * 4200000.0;
        const Mask a5663 = (a5655 < 0.0);
        const Real a5664 = select(a5663, 0.0, a5655);
        const Real a5666 = -a5655;
        const Mask a5668 = (a5666 < 0.0);
        const Real a5669 = select(a5668, 0.0, a5655);
        const Real a5677 = a5608 + a5664;
        const Real a5679 = a5608 - a5669;
        real_338[l] = a5609;
        real_336[l] = a5655;
        mask_344[l] = a5663;
        mask_345[l] = a5668;
        real_332[l] = a5677;
        real_327[l] = a5679;
    }
    // ground_heat.ground_equations
    real_299[0] = x5617;
    for (int l = 0; l < LAYERS - 1; ++l) real_299[l + 1] = real_332[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_296[l] = real_327[l];
    real_296[LAYERS - 1] = real_of(0.0);
    const Real x5708 = x5579 - 273.15;
    // ground_heat.ground_equations, ground_heat.mixed_capacity, soil_heat.volumetric_heat_capacity, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5631 = state[l] - 273.15;
        const Real a5632 = numbers[l + 17 * LAYERS + 54] - 2000000.0;
        const Real a5633 = 1.0 - numbers[l + 2 * LAYERS + 47];
        const Real a5635 = a5633 * 2000000.0;
        const Real a5638 = numbers[l + 2 * LAYERS + 47] - real_272[l];
        const Real a5640 = a5638 * 1004.0;
        const Real a5642 = a5635 + a5640;
        const Real a5644 = real_272[l] * 2106000.0;
        const Real a5646 = a5642 + a5644;
        const Real a5648 = a5633 * a5632;
        const Real a5653 = a5646 + a5648;
        const Real a5657 = real_275[l] - state[l + 2 * LAYERS];
        const Real a5659 = a5657 * 4200000.0;
        const Real a5661 = a5653 - a5659;
        const Real a5673 = 2094000.0 * real_275[l];
        const Real a5675 = a5661 + a5673;
        const Real a5682 = a5675 * a5631;
        const Real a5686 = real_275[l] * 333500000.0;
        const Real a5688 = a5682 + a5686;
        const Real a5690 = real_278[l] * in_row(l, LAYERS - 1, x5627);
        const Real a5694 = a5688 - a5690;
        const Real a5697 = real_278[l] * real_299[l];
        const Real a5703 = real_278[l] * real_296[l];
        const Real a5709 = (-99.99999999999997) + numbers[l + 6 * LAYERS + 47];
        const Real a5710 = a5709 / 0.008034787106446777;
        const Real a5712 = -a5710;
        const Mask a5714 = (a5712 < numbers[l + 3 * LAYERS + 47]);
        const Real a5715 = select(a5714, numbers[l + 3 * LAYERS + 47], a5712);
        const Real a5717 = numbers[l + 3 * LAYERS + 47] / a5715;
        const Real a5721 = log(a5717);
        const Real a5723 = a5721 / numbers[l + LAYERS + 47];
        real_293[l] = a5631;
        real_308[l] = a5632;
        real_303[l] = a5633;
        real_301[l] = a5661;
        real_302[l] = a5675;
        real_310[l] = a5694;
        real_306[l] = a5697;
        real_292[l] = a5703;
        mask_346[l] = a5714;
        real_291[l] = a5715;
        real_313[l] = a5717;
        real_312[l] = a5723;
    }
    // retention.content, enthalpy.liquid, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5727 = exp(real_312[l]);
        const Real a5729 = numbers[l + 2 * LAYERS + 47] - numbers[l + 15 * LAYERS + 54];
        const Real a5731 = a5729 * a5727;
        const Real a5735 = numbers[l + 15 * LAYERS + 54] + a5731;
        const Real a5737 = numbers[l + 15 * LAYERS + 54] + 0.001;
        const Mask a5738 = (a5735 < a5737);
        const Real a5739 = select(a5738, a5737, a5735);
        const Real a5741 = real_272[l] - numbers[l + 15 * LAYERS + 54];
        const Real a5742 = a5741 / a5729;
        const Mask a5743 = (a5742 < 1e-12);
        const Real a5744 = select(a5743, 1e-12, a5742);
        real_304[l] = a5727;
        real_300[l] = a5729;
        mask_347[l] = a5738;
        real_295[l] = a5739;
        real_305[l] = a5744;
    }
    // retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5745 = log(real_305[l]);
        const Real a5746 = numbers[l + LAYERS + 47] * a5745;
        const Real a5747 = numbers[l + 16 * LAYERS + 54] - a5746;
        const Mask a5748 = (a5747 > 16.11809565095832);
        const Real a5749 = select(a5748, 16.11809565095832, a5747);
        real_294[l] = a5749;
    }
    // ground_heat.with_exchange
    const Real x5762 = x1453 * real_306[0];
    const Real x5767 = x1453 * x5617;
    // snow_ground._equations
    const Mask x5772 = (x1354 > 0.0);
    const Real x5773 = seconds * x1348;
    const Real x5774 = select(x5772, x5773, 0.0);
    const Real x5775 = x1353 * x5774;
    const Real x5777 = x5775 / numbers[0];
    const Real x5779 = x5762 * x5708;
    const Real x5781 = x5762 - x5777;
    // enthalpy.heat_problem
    const Real x5784 = magnitude(real_of(0.0));
    // retention.at, enthalpy.at, enthalpy.liquid, snow_ground._equations, enthalpy.heat_problem
    Real a5783_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5750 = exp(real_294[l]);
        const Real a5752 = a5750 * 0.008034787106446777;
        const Real a5754 = a5752 + numbers[l + 6 * LAYERS + 47];
        const Real a5755 = -a5754;
        const Mask a5756 = ((-99.99999999999997) >= a5755);
        const Mask a5757 = (real_295[l] > real_272[l]);
        const Real a5758 = select(a5757, real_272[l], real_295[l]);
        const Real a5760 = select(a5756, real_272[l], a5758);
        const Real a5780 = real_310[l] + in_row(l, 0, x5779);
        const Real a5782 = magnitude(real_293[l]);
        a5783_last = maximum(a5783_last, a5782);
        real_305[l] = a5754;
        real_297[l] = a5755;
        mask_348[l] = a5756;
        mask_349[l] = a5757;
        real_311[l] = a5760;
        real_309[l] = a5780;
        real_350[l] = a5782;
    }
    // enthalpy.heat_problem
    const Real x5785 = maximum(a5783_last, x5784);
    real_294[0] = x5781;
    for (int l = 0; l < LAYERS - 1; ++l) real_294[l + 1] = real_306[l + 1];
    // enthalpy.at, enthalpy.heat_problem, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5786 = 2094000.0 * real_272[l];
        const Real a5787 = real_301[l] + a5786;
        const Real a5789 = a5787 + real_294[l];
        const Real a5790 = a5789 + real_292[l];
        const Real a5791 = real_272[l] * 333500000.0;
        const Real a5792 = a5790 * x5785;
        const Real a5793 = a5791 + a5792;
        const Real a5794 = real_311[l] - numbers[l + 15 * LAYERS + 54];
        const Real a5795 = a5794 / real_300[l];
        const Mask a5796 = (a5795 < 1e-12);
        const Real a5797 = select(a5796, 1e-12, a5795);
        const Real a5798 = log(a5797);
        const Real a5799 = numbers[l + LAYERS + 47] * a5798;
        const Real a5800 = numbers[l + 16 * LAYERS + 54] - a5799;
        const Mask a5801 = (a5800 > 16.11809565095832);
        const Real a5802 = select(a5801, 16.11809565095832, a5800);
        real_295[l] = a5787;
        real_351[l] = a5791;
        real_352[l] = a5793;
        real_353[l] = a5802;
    }
    // snow_skin.skin_flux
    const Real x5810 = 0.0 - x1448;
    // calm_air.coefficient
    const Real x5812 = x5810 * x1420;
    const Real x5813 = -x5812;
    // calm_air.limited_richardson
    const Mask x5814 = (x5813 > 0.0);
    const Real x5815 = select(x5814, x5812, 0.0);
    const Real x5817 = x5815 * x1623;
    const Real x5818 = -x5817;
    const Real x5819 = expm1(x5818);
    const Real x5821 = x5819 + 2.0;
    const Real x5822 = x5819 / x5821;
    const Real x5824 = numbers[LAYERS + 2] * x5822;
    const Real x5826 = select(x5814, x5824, x5812);
    const Real x5827 = -x5826;
    const Real x5828 = x5822 * x5822;
    const Real x5829 = 1.0 - x5828;
    const Real x5830 = select(x5814, x5829, 1.0);
    // calm_air.coefficient
    const Mask x5831 = (x5827 > 0.0);
    const Real x5832 = select(x5831, x5826, 0.0);
    const Real x5834 = x5832 * 5.0;
    const Real x5836 = 1.0 - x5834;
    const Real x5837 = sqrt(x5836);
    const Real x5838 = x5832 * 15.0;
    const Real x5840 = x5838 * x5837;
    const Real x5842 = 1.0 - x5840;
    const Real x5843 = 1 / x5842;
    const Real x5845 = x5843 * x5843;
    const Real x5847 = x5837 * 15.0;
    const Real x5848 = x5832 * 37.5;
    const Real x5850 = x5848 / x5837;
    const Real x5852 = x5847 - x5850;
    const Real x5853 = x5845 * x5852;
    const Real x5854 = -x5853;
    const Real x5855 = select(x5831, 0.0, x5826);
    const Mask x5856 = (x5855 > 1e-30);
    const Mask x5857 = (x5855 < 1e-30);
    const Real x5858 = select(x5857, 1e-30, x5855);
    const Real x5859 = sqrt(x5858);
    const Real x5860 = select(x5856, x5859, 0.0);
    const Real x5861 = x1430 * x5860;
    const Real x5862 = x5861 + 1.0;
    const Real x5863 = 1 / x5862;
    const Real x5864 = x5855 * 15.0;
    const Real x5865 = x5864 * x5863;
    const Real x5866 = x5865 + 1.0;
    const Real x5867 = x5863 * (-7.5);
    const Real x5868 = x5863 + 1.0;
    const Real x5869 = x5867 * x5868;
    const Real x5870 = select(x5831, x5854, x5869);
    const Real x5871 = x5870 * x5830;
    const Real x5872 = select(x5831, x5843, x5866);
    const Real x5873 = x1409 * x5872;
    const Real x5875 = x1409 * x1420;
    const Real x5877 = x5875 * x5871;
    // snow_skin.skin_flux
    const Real x5879 = x257 * x5873;
    const Real x5880 = x257 * x5877;
    const Real x5882 = 1 / real_of(273.15);
    const Real x5883 = 6138.82863340564 * x5882;
    const Real x5884 = exp(real_of(0.0));
    const Real x5885 = x5884 * 611.0;
    const Real x5886 = x5885 * 0.378;
    const Real x5887 = forcing[3] - x5886;
    const Real x5888 = 1 / x5887;
    const Real x5889 = x5885 * 0.622;
    const Real x5890 = x5889 * x5888;
    const Real x5891 = x5883 * x5882;
    const Real x5892 = x5890 * x5891;
    const Real x5893 = forcing[3] * x5888;
    const Real x5894 = x5892 * x5893;
    const Real x5895 = x5890 - forcing[2];
    const Real x5896 = x5879 * 1004.5;
    const Real x5897 = x5896 + numbers[LAYERS + 4];
    const Real x5898 = numbers[LAYERS + 19] * 5.67e-08;
    const Real x5899 = x5898 * 20379973.480874993;
    const Real x5900 = x5879 * x5895;
    const Real x5901 = x5880 * x5895;
    const Real x5903 = x5879 * x5894;
    const Real x5904 = x5903 - x5901;
    const Real x5905 = x5897 * x5810;
    const Real x5906 = x5880 * 1004.5;
    const Real x5908 = x5906 * x5810;
    const Real x5910 = x5897 - x5908;
    const Real x5911 = x5899 * 273.15;
    const Real x5912 = x1446 - x5911;
    const Real x5913 = x5912 - x5905;
    const Real x5914 = 2830000.0 * x5900;
    const Real x5915 = x5913 - x5914;
    const Real x5916 = x5899 * (-4.0);
    const Real x5917 = x5916 - x5910;
    const Real x5918 = 2830000.0 * x5904;
    const Real x5919 = x5917 - x5918;
    // retention.at, enthalpy.at, enthalpy.heat_problem, snow_ground._start
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5803 = exp(real_353[l]);
        const Real a5805 = a5803 * 0.008034787106446777;
        const Real a5807 = a5805 + numbers[l + 6 * LAYERS + 47];
        const Real a5809 = real_352[l] * 7.105427357601002e-15;
        const Real a5924 = maximum(real_275[l], real_311[l]);
        const Real a5925 = minimum(a5924, real_272[l]);
        const Real a5926 = a5925 - numbers[l + 15 * LAYERS + 54];
        const Real a5927 = a5926 / real_300[l];
        const Mask a5928 = (a5927 < 1e-12);
        const Real a5929 = select(a5928, 1e-12, a5927);
        real_354[l] = a5807;
        real_355[l] = a5809;
        real_356[l] = a5925;
        real_357[l] = a5929;
    }
    // retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5930 = log(real_357[l]);
        const Real a5931 = numbers[l + LAYERS + 47] * a5930;
        const Real a5932 = numbers[l + 16 * LAYERS + 54] - a5931;
        const Mask a5933 = (a5932 > 16.11809565095832);
        const Real a5934 = select(a5933, 16.11809565095832, a5932);
        real_353[l] = a5934;
    }
    // retention.at, enthalpy.at, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.fusion_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5935 = exp(real_353[l]);
        const Real a5936 = numbers[l + LAYERS + 47] * a5935;
        const Real a5937 = real_357[l] * real_300[l];
        const Real a5938 = a5936 / a5937;
        const Real a5940 = a5935 * 0.008034787106446777;
        const Real a5942 = a5940 + numbers[l + 6 * LAYERS + 47];
        const Real a5944 = a5938 * 0.008034787106446777;
        const Real a5945 = real_295[l] * real_305[l];
        const Real a5947 = real_351[l] - a5945;
        const Mask a5948 = (real_309[l] >= a5947);
        const Real a5949 = 2094000.0 * real_311[l];
        const Real a5950 = real_301[l] + a5949;
        const Real a5951 = a5950 * real_354[l];
        const Real a5953 = real_311[l] * 333500000.0;
        const Real a5954 = a5953 - a5951;
        const Mask a5955 = (real_309[l] <= a5954);
        const Mask a5956 = ~a5948;
        const Mask a5957 = (a5955 & a5956);
        const Real a5958 = real_309[l] / 333500000.0;
        const Real a5959 = maximum(a5958, real_311[l]);
        const Real a5960 = minimum(a5959, real_272[l]);
        const Real a5961 = 2094000.0 * real_356[l];
        const Real a5962 = real_301[l] + a5961;
        const Real a5963 = a5962 * a5942;
        const Real a5965 = real_356[l] * 333500000.0;
        const Real a5966 = a5965 - a5963;
        const Real a5967 = a5966 - real_309[l];
        const Real a5968 = 2094000.0 * a5942;
        const Real a5970 = 333500000.0 - a5968;
        const Real a5971 = a5962 * a5944;
        const Real a5972 = a5970 + a5971;
        const Real a5973 = a5967 / a5972;
        const Real a5974 = real_356[l] - a5973;
        const Mask a5975 = (a5967 > 0.0);
        const Real a5976 = maximum(real_356[l], a5960);
        const Real a5977 = a5960 + a5976;
        const Real a5978 = a5977 * 0.5;
        const Real a5979 = select(a5975, a5978, a5960);
        const Mask a5980 = (a5974 >= a5960);
        const Real a5981 = minimum(a5974, real_272[l]);
        const Real a5982 = select(a5980, a5981, a5979);
        const Real a5983 = select(a5957, real_311[l], a5982);
        const Real a5984 = select(a5948, real_272[l], a5983);
        const Real a5985 = a5984 * 333500000.0;
        const Real a5986 = real_309[l] - a5985;
        const Real a5987 = 2094000.0 * a5984;
        const Real a5988 = real_301[l] + a5987;
        const Real a5989 = a5986 / a5988;
        const Real a5990 = a5984 - numbers[l + 15 * LAYERS + 54];
        const Real a5991 = a5990 / real_300[l];
        const Mask a5992 = (a5991 < 1e-12);
        const Real a5993 = select(a5992, 1e-12, a5991);
        real_352[l] = a5947;
        mask_358[l] = a5948;
        real_359[l] = a5954;
        mask_360[l] = a5957;
        real_361[l] = a5966;
        real_362[l] = a5972;
        real_363[l] = a5984;
        real_364[l] = a5985;
        real_365[l] = a5988;
        real_366[l] = a5989;
        real_367[l] = a5993;
    }
    // retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5994 = log(real_367[l]);
        const Real a5995 = numbers[l + LAYERS + 47] * a5994;
        const Real a5996 = numbers[l + 16 * LAYERS + 54] - a5995;
        const Mask a5997 = (a5996 > 16.11809565095832);
        const Real a5998 = select(a5997, 16.11809565095832, a5996);
        real_353[l] = a5998;
    }
    // snow_ground._equations, snow_layers.warmth, snow_ground._links
    for (int l = 0; l < 5; ++l) {
        const Real a1158_1573 = real_109[l] * x776;
        const Real a1164_1573 = select(x466, a1158_1573, 1.0);
        const Real a5923 = a1164_1573 * 333500.0;
        const Real a6011 = 1 / a1164_1573;
        const Real a6012 = a6011 * 0.0004748338081671415;
        const Real a6013 = a6011 * 0.0002370791844476055;
        const Real a6014 = real_150[l] - a5923;
        const Mask a6015 = (real_150[l] < 0.0);
        const Mask a6016 = (a6014 > 0.0);
        const Real a6017 = real_150[l] * a6012;
        const Real a6018 = a6014 * a6013;
        const Real a6019 = select(a6016, a6018, 0.0);
        const Real a6020 = select(a6015, a6017, a6019);
        const Real a6021 = real_152[l] * 333500.0;
        const Real a6022 = 1 / a6021;
        const Real a6023 = real_150[l] * a6022;
        const Mask a6024 = (a6023 < 0.0);
        const Real a6025 = select(a6024, 0.0, a6023);
        const Mask a6026 = (a6025 > 1.0);
        const Real a6027 = select(a6026, 1.0, a6025);
        const Mask a6028 = (a6027 > 0.0);
        const Mask a6029 = (a6027 < 1.0);
        const Mask a6030 = (a6028 & a6029);
        const Real a6031 = select(a6030, a6022, 0.0);
        const Real a6032 = 1.0 - real_155[l];
        const Real a6033 = a6027 * a6027;
        const Real a6034 = a6032 * a6033;
        const Real a6035 = 1.0 - a6034;
        const Real a6036 = a6032 * 2.0;
        const Real a6037 = a6027 * a6031;
        const Real a6038 = a6036 * a6037;
        const Real a6039 = a6035 * real_146[l];
        const Real a6040 = a6035 * real_141[l];
        const Real a6041 = a6040 - real_158[l];
        const Mask a6042 = (a6041 < 0.0);
        const Real a6043 = select(a6042, 0.0, a6041);
        const Real a6044 = a6027 * 10.0;
        const Mask a6045 = (a6044 > 1.0);
        const Real a6046 = select(a6045, 1.0, a6044);
        const Real a6047 = a6046 * a6043;
        const Real a6048 = a6040 - a6047;
        const Mask a6049 = (a6043 > 0.0);
        const Real a6050 = 1.0 - a6046;
        const Real a6051 = select(a6049, a6050, 1.0);
        const Mask a6052 = (a6027 < 0.1);
        const Real a6053 = a6031 * 10.0;
        const Real a6054 = select(a6052, a6053, 0.0);
        const Real a6055 = a6038 * real_141[l];
        const Real a6056 = a6051 * a6055;
        const Real a6057 = a6043 * a6054;
        const Real a6058 = a6056 + a6057;
        const Real a6059 = a6038 * real_146[l];
        real_139[l] = a5923;
        real_136[l] = a6011;
        real_368[l] = a6012;
        real_369[l] = a6013;
        real_370[l] = a6020;
        real_371[l] = a6021;
        real_372[l] = a6022;
        real_373[l] = a6032;
        real_374[l] = a6036;
        real_375[l] = a6039;
        real_376[l] = a6048;
        real_377[l] = a6058;
        real_378[l] = a6059;
    }
    // snow_ground._links
    const Real x6060 = 1 / real_376[0];
    const Real x6061 = select(x5772, x6060, 0.0);
    const Real x6067 = x6061 * x6061;
    const Real x6068 = x6067 * real_377[0];
    // snow_ground._at
    const Real x6071 = select(x5772, x6061, 1.0);
    const Mask x6072 = (x5772 & x5772);
    // snow_skin._is_melting
    const Real x6073 = x6071 * real_370[0];
    const Real x6074 = x5915 + x6073;
    const Mask x6075 = (x6074 >= 0.0);
    // snow_skin.solve_skin
    const Mask x6076 = (x355 > 0.0);
    const Real x6077 = select(x6076, 0.0, x355);
    const Real x6078 = select(x6075, 0.0, x6077);
    const Real x6079 = real_370[0] - 1.0;
    const Mask x6080 = (x6079 < (-270.0));
    const Real x6081 = select(x6080, (-270.0), x6079);
    const Mask x6082 = (x6081 > (-150.0));
    const Real x6083 = select(x6082, (-150.0), x6081);
    const Real x6084 = maximum(x6078, x6083);
    const Mask x6085 = ~x6075;
    const Mask x6086 = (x6072 & x6085);
    Real w6087 = x6084;
    Real w6088 = x5919;
    Real w6089 = x6083;
    Real w6090 = real_of(0.0);
    Real w6091 = real_of(INFINITE);
    Mask w6092 = x6086;
    for (int pass = 0; pass < 60; ++pass) {
        if (!any_lane(w6092)) break;
        // snow_skin.skin_flux
        const Real x6093 = w6087 + 273.15;
        const Real x6094 = w6087 - x1448;
        // calm_air.coefficient
        const Real x6096 = x6094 * x1420;
        const Real x6097 = -x6096;
        // calm_air.limited_richardson
        const Mask x6098 = (x6097 > 0.0);
        const Real x6099 = select(x6098, x6096, 0.0);
        const Real x6101 = x6099 * x1623;
        const Real x6102 = -x6101;
        const Real x6103 = expm1(x6102);
        const Real x6105 = x6103 + 2.0;
        const Real x6106 = x6103 / x6105;
        const Real x6108 = numbers[LAYERS + 2] * x6106;
        const Real x6110 = select(x6098, x6108, x6096);
        const Real x6111 = -x6110;
        const Real x6112 = x6106 * x6106;
        const Real x6113 = 1.0 - x6112;
        const Real x6114 = select(x6098, x6113, 1.0);
        // calm_air.coefficient
        const Mask x6115 = (x6111 > 0.0);
        const Real x6116 = select(x6115, x6110, 0.0);
        const Real x6118 = x6116 * 5.0;
        const Real x6120 = 1.0 - x6118;
        const Real x6121 = sqrt(x6120);
        const Real x6122 = x6116 * 15.0;
        const Real x6124 = x6122 * x6121;
        const Real x6126 = 1.0 - x6124;
        const Real x6127 = 1 / x6126;
        const Real x6129 = x6127 * x6127;
        const Real x6131 = x6121 * 15.0;
        const Real x6132 = x6116 * 37.5;
        const Real x6134 = x6132 / x6121;
        const Real x6136 = x6131 - x6134;
        const Real x6137 = x6129 * x6136;
        const Real x6138 = -x6137;
        const Real x6139 = select(x6115, 0.0, x6110);
        const Mask x6140 = (x6139 > 1e-30);
        const Mask x6141 = (x6139 < 1e-30);
        const Real x6142 = select(x6141, 1e-30, x6139);
        const Real x6143 = sqrt(x6142);
        const Real x6144 = select(x6140, x6143, 0.0);
        const Real x6145 = x1430 * x6144;
        const Real x6146 = x6145 + 1.0;
        const Real x6147 = 1 / x6146;
        const Real x6148 = x6139 * 15.0;
        const Real x6149 = x6148 * x6147;
        const Real x6150 = x6149 + 1.0;
        const Real x6151 = x6147 * (-7.5);
        const Real x6152 = x6147 + 1.0;
        const Real x6153 = x6151 * x6152;
        const Real x6154 = select(x6115, x6138, x6153);
        const Real x6155 = x6154 * x6114;
        const Real x6156 = select(x6115, x6127, x6150);
        const Real x6157 = x1409 * x6156;
        const Real x6158 = x5875 * x6155;
        // snow_skin.skin_flux
        const Real x6160 = x257 * x6157;
        const Real x6161 = x257 * x6158;
        const Real x6163 = 1 / x6093;
        const Real x6164 = 6138.82863340564 * x6163;
        const Real x6165 = w6087 * 0.0036609921288669233;
        const Real x6166 = x6165 * x6164;
        const Real x6167 = exp(x6166);
        const Real x6168 = x6167 * 611.0;
        const Real x6169 = x6168 * 0.378;
        const Real x6170 = forcing[3] - x6169;
        const Real x6171 = 1 / x6170;
        const Real x6172 = x6168 * 0.622;
        const Real x6173 = x6172 * x6171;
        const Real x6174 = x6164 * x6163;
        const Real x6175 = x6173 * x6174;
        const Real x6176 = forcing[3] * x6171;
        const Real x6177 = x6175 * x6176;
        const Real x6178 = x6173 - forcing[2];
        const Real x6179 = x6160 * 1004.5;
        const Real x6180 = x6179 + numbers[LAYERS + 4];
        const Real x6181 = x6093 * x6093;
        const Real x6182 = x6181 * x6093;
        const Real x6183 = x5898 * x6182;
        const Real x6184 = x6160 * x6178;
        const Real x6185 = x6161 * x6178;
        const Real x6187 = x6160 * x6177;
        const Real x6188 = x6187 - x6185;
        const Real x6189 = x6180 * x6094;
        const Real x6190 = x6161 * 1004.5;
        const Real x6192 = x6190 * x6094;
        const Real x6194 = x6180 - x6192;
        const Real x6195 = x6183 * x6093;
        const Real x6196 = x1446 - x6195;
        const Real x6197 = x6196 - x6189;
        const Real x6198 = 2830000.0 * x6184;
        const Real x6199 = x6197 - x6198;
        const Real x6200 = x6183 * (-4.0);
        const Real x6201 = x6200 - x6194;
        const Real x6202 = 2830000.0 * x6188;
        const Real x6203 = x6201 - x6202;
        // snow_skin._closer
        const Real x6204 = w6087 - real_370[0];
        const Real x6205 = x6071 * x6204;
        const Real x6206 = x6199 - x6205;
        const Mask x6207 = (x6206 > 0.0);
        const Real x6208 = select(x6207, w6087, w6089);
        const Real x6209 = select(x6207, w6090, w6087);
        const Real x6210 = x6071 - x6203;
        const Mask x6211 = (x6210 < 0.001);
        const Real x6212 = select(x6211, 0.001, x6210);
        const Real x6213 = x6206 / x6212;
        const Real x6214 = w6087 + x6213;
        const Mask x6215 = (x6214 < x6208);
        const Mask x6216 = (x6214 > x6209);
        const Mask x6217 = (x6215 | x6216);
        const Real x6218 = magnitude(x6213);
        const Real x6219 = w6091 * 0.5;
        const Mask x6220 = (x6218 > x6219);
        const Mask x6221 = (x6217 | x6220);
        const Real x6222 = x6208 + x6209;
        const Real x6223 = x6222 * 0.5;
        const Real x6224 = select(x6221, x6223, x6214);
        const Real x6225 = x6224 - w6087;
        const Real x6226 = magnitude(x6225);
        const Mask x6227 = (x6226 >= 0.1);
        const Real x6228 = select(w6092, x6224, w6087);
        const Real x6229 = select(w6092, x6203, w6088);
        const Real x6230 = select(w6092, x6208, w6089);
        const Real x6231 = select(w6092, x6209, w6090);
        const Real x6232 = select(w6092, x6226, w6091);
        const Mask x6233 = select(w6092, x6227, w6092);
        w6087 = x6228;
        w6088 = x6229;
        w6089 = x6230;
        w6090 = x6231;
        w6091 = x6232;
        w6092 = x6233;
    }
    // snow_skin.skin_with
    const Real x6234 = x6071 - w6088;
    const Mask x6235 = (x6234 < 0.001);
    const Real x6236 = select(x6235, 0.001, x6234);
    const Mask x6237 = (real_370[0] < 0.0);
    const Real x6238 = select(x6237, 0.0, real_370[0]);
    const Real x6239 = x6238 * 20.0;
    const Mask x6240 = (x6238 > 0.0);
    const Real x6241 = select(x6240, 20.0, 0.0);
    const Real x6242 = w6087 - real_370[0];
    const Real x6243 = x6071 * x6242;
    const Real x6244 = select(x6075, x5915, x6243);
    const Real x6245 = x6071 / x6236;
    const Real x6246 = w6088 * x6245;
    const Real x6247 = select(x6075, 0.0, x6246);
    const Real x6248 = select(x6086, x6242, 0.0);
    const Real x6249 = select(x6072, w6087, 0.0);
    const Real x6250 = x6244 - x6239;
    const Real x6251 = select(x6072, x6250, 0.0);
    const Real x6252 = x6247 - x6241;
    const Real x6253 = select(x6072, x6252, 0.0);
    const Real x6254 = w6088 / x6236;
    const Real x6256 = x6254 * x6248;
    const Real x6257 = -x6256;
    // snow_ground._flows
    for (int l = 0; l < 5; ++l) {
        const Mask a6258 = (real_370[l] > 0.0);
        const Real a6259 = select(a6258, 0.0, real_370[l]);
        const Mask a6260 = (real_370[l] < 0.0);
        const Real a6261 = select(a6260, 0.0, real_370[l]);
        real_155[l] = a6259;
        real_152[l] = a6261;
    }
    // retention.at, enthalpy.at, enthalpy.layers_with
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5999 = exp(real_353[l]);
        const Real a6000 = numbers[l + LAYERS + 47] * a5999;
        const Real a6001 = real_367[l] * real_300[l];
        const Real a6002 = a6000 / a6001;
        const Real a6004 = a5999 * 0.008034787106446777;
        const Real a6006 = a6004 + numbers[l + 6 * LAYERS + 47];
        const Real a6007 = -a6006;
        const Real a6008 = a6002 * 0.008034787106446777;
        const Mask a6009 = (mask_358[l] | mask_360[l]);
        const Real a6010 = select(a6009, real_366[l], a6007);
        real_357[l] = a6007;
        real_354[l] = a6008;
        real_315[l + 1] = a6010;
    }
    // snow_ground._residuals
    const Real x6267 = real_370[4] - real_315[1];
    const Real x6268 = x5774 * x6267;
    // snow_ground._equations, snow_ground._links, snow_ground._flows
    for (int l = 0; l < 4; ++l) {
        const Real a5920 = real_146[l] + real_141[l + 1];
        const Real a5921 = seconds / a5920;
        const Real a5922 = select(x5772, a5921, 0.0);
        const Real a6062 = real_375[l] + real_376[l + 1];
        const Real a6063 = 1 / a6062;
        const Real a6064 = seconds * a6063;
        const Real a6065 = select(x5772, a6064, 0.0);
        const Real a6066 = a6065 * a6063;
        const Real a6069 = a6066 * real_378[l];
        const Real a6070 = a6066 * real_377[l + 1];
        const Real a6262 = real_155[l] - real_155[l + 1];
        const Real a6263 = a6065 * a6262;
        const Real a6264 = real_152[l] - real_152[l + 1];
        const Real a6265 = a5922 * a6264;
        const Real a6266 = a6263 + a6265;
        real_211[l] = a5920;
        real_160[l] = a5921;
        real_379[l] = a5922;
        real_380[l] = a6065;
        real_381[l] = a6069;
        real_382[l] = a6070;
        real_383[l] = a6266;
    }
    // snow_ground._residuals
    real_383[4] = real_of(0.0);
    real_152[0] = real_of(0.0);
    for (int l = 0; l < 4; ++l) real_152[l + 1] = real_383[l];
    const Real x6273 = seconds * x6251;
    // enthalpy._drop_from_above
    real_315[0] = real_of(0.0);
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_353[l] = real_315[l + 2];
    real_353[LAYERS - 1] = real_of(0.0);
    // snow_ground._residuals
    const Real x6288 = x5777 * real_370[4];
    // snow_ground._residuals, snow_ground._at
    Real a6292_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a6271 = real_383[l] - real_152[l];
        const Real a6272 = a6271 + in_row(l, 4, x6268);
        const Real a6274 = real_150[l] - real_150[l];
        const Real a6275 = a6274 + a6272;
        const Real a6276 = a6275 - in_row(l, 0, x6273);
        const Real a6291 = magnitude(a6276);
        a6292_last = a6292_last + a6291;
        real_155[l] = a6276;
        real_378[l] = a6291;
    }
    // snow_ground._at
    const Real x6293 = x1353 * a6292_last;
    // enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
    Real a6297_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a6277 = real_365[l] * real_315[l + 1];
        const Real a6278 = a6277 + real_364[l];
        const Real a6279 = a6278 - real_309[l];
        const Real a6281 = real_315[l + 1] - real_315[l];
        const Real a6282 = real_294[l] * a6281;
        const Real a6283 = a6279 + a6282;
        const Real a6285 = real_315[l + 1] - real_353[l];
        const Real a6286 = real_292[l] * a6285;
        const Real a6287 = a6283 + a6286;
        const Real a6290 = a6287 + in_row(l, 0, x6288);
        const Real a6295 = magnitude(a6290);
        const Real a6296 = numbers[l] * a6295;
        a6297_last = a6297_last + a6296;
        real_367[l] = a6290;
        real_366[l] = a6295;
    }
    // snow_ground._at
    const Real x6298 = a6297_last - x6293;
    // snow_ground._tolerance
    const Real x6301 = seconds * x6061;
    const Real x6302 = magnitude(x6249);
    const Real x6303 = magnitude(real_370[0]);
    const Real x6304 = x6302 + x6303;
    const Real x6305 = x6301 * x6304;
    Real a6306_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a6306_last = a6306_last + real_380[l];
    }
    const Real x6307 = a6306_last + x5774;
    const Real x6310 = magnitude(real_297[0]);
    Real a6309_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a6308 = magnitude(real_370[l]);
        a6309_last = maximum(a6309_last, a6308);
    }
    const Real x6311 = a6309_last + x6310;
    const Real x6312 = x6311 + 30.0;
    const Real x6313 = x6307 * x6312;
    const Real x6314 = x6313 + x6305;
    // snow_ground._at
    Mask a6300_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a6299 = (real_366[l] > real_355[l]);
        a6300_last = (a6300_last | a6299);
    }
    // snow_ground._tolerance, snow_ground._at
    Mask a6318_last = mask_of(false);
    for (int l = 0; l < 5; ++l) {
        const Real a6315 = real_139[l] + x6314;
        const Real a6316 = a6315 * 7.105427357601002e-15;
        const Mask a6317 = (real_378[l] > a6316);
        a6318_last = (a6318_last | a6317);
    }
    // snow_ground._at
    const Mask x6319 = (a6300_last | a6318_last);
    // snow_ground._searched
    const Mask x6320 = (x6319 | x5772);
    for (int l = 0; l < 5; ++l) real_378[l] = real_150[l];
    for (int l = 0; l < LAYERS; ++l) real_366[l] = real_315[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_297[l] = real_363[l];
    for (int l = 0; l < LAYERS; ++l) real_353[l] = real_357[l];
    for (int l = 0; l < LAYERS; ++l) real_365[l] = real_354[l];
    Real w6326 = x6061;
    Real w6327 = x6068;
    for (int l = 0; l < 4; ++l) real_384[l] = real_380[l];
    for (int l = 0; l < 4; ++l) real_385[l] = real_381[l];
    for (int l = 0; l < 4; ++l) real_386[l] = real_382[l];
    Real w6331 = x6249;
    Real w6332 = x6244;
    Real w6333 = x6251;
    Real w6334 = x6253;
    Real w6335 = x6257;
    Real w6336 = x6236;
    Mask w6337 = x6075;
    for (int l = 0; l < 5; ++l) real_370[l] = real_155[l];
    for (int l = 0; l < LAYERS; ++l) real_364[l] = real_367[l];
    Real w6340 = x6298;
    Real w6341 = real_of(1.0);
    Real w6342 = real_of(0.0);
    Mask w6343 = x6320;
    for (int pass = 0; pass < 40; ++pass) {
        if (!any_lane(w6343)) break;
        // snow_layers.warmth, snow_ground._response
        for (int l = 0; l < 5; ++l) {
            const Real a6355 = real_378[l] - real_139[l];
            const Mask a6356 = (real_378[l] < 0.0);
            const Mask a6357 = (a6355 > 0.0);
            const Real a6358 = real_378[l] * real_368[l];
            const Real a6359 = a6355 * real_369[l];
            const Real a6360 = select(a6357, a6359, 0.0);
            const Real a6361 = select(a6356, a6358, a6360);
            const Real a6362 = select(a6357, real_369[l], 0.0);
            const Real a6363 = select(a6356, real_368[l], a6362);
            const Mask a6364 = (a6361 > 0.0);
            const Real a6365 = select(a6364, 0.0, a6361);
            mask_387[l] = a6356;
            real_152[l] = a6363;
            real_383[l] = a6365;
        }
        // snow_ground._response
        const Real x6367 = w6334 * real_152[0];
        const Real x6368 = w6335 * w6327;
        const Real x6369 = x6367 + x6368;
        const Real x6378 = seconds * x6369;
        for (int l = 0; l < 4; ++l) {
            const Real a6366 = real_383[l] - real_383[l + 1];
            const Real a6370 = select(mask_387[l], real_384[l], real_379[l]);
            const Real a6371 = a6370 * real_152[l];
            const Real a6372 = a6366 * real_385[l];
            const Real a6373 = a6371 + a6372;
            const Real a6374 = select(mask_387[l + 1], real_384[l], real_379[l]);
            const Real a6375 = a6374 * real_152[l + 1];
            const Real a6376 = a6366 * real_386[l];
            const Real a6377 = a6375 - a6376;
            real_377[l] = a6373;
            real_376[l + 1] = a6377;
        }
        // snow_ground._direction
        real_377[4] = real_of(0.0);
        real_376[0] = real_of(0.0);
        const Real x6382 = x5774 * real_152[4];
        const Real x6386 = x5777 * real_152[4];
        const Real x6393 = -x5774;
        for (int l = 0; l < 4; ++l) {
            const Real a6385 = -real_377[l];
            const Real a6392 = -real_376[l + 1];
            real_388[l] = a6385;
            real_389[l] = a6392;
        }
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a6388 = -real_306[l + 1];
            const Real a6394 = -real_292[l];
            real_388[l + 5] = a6388;
            real_389[l + 5] = a6394;
        }
        // tridiagonal._solve
        real_388[4] = x6386;
        // snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a6381 = real_377[l] + real_376[l];
            const Real a6383 = a6381 + in_row(l, 4, x6382);
            const Real a6384 = a6383 - in_row(l, 0, x6378);
            const Real a6389 = a6384 + 1.0;
            const Real a6395 = -real_370[l];
            real_390[l] = a6389;
            real_391[l] = a6395;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a6344 = (real_297[l] < real_272[l]);
            const Mask a6345 = (real_297[l] > real_311[l]);
            const Mask a6346 = (a6344 & a6345);
            const Real a6347 = 2094000.0 * real_366[l];
            const Real a6348 = a6347 + 333500000.0;
            const Real a6349 = select(a6346, real_365[l], 1.0);
            const Real a6350 = a6348 / a6349;
            const Real a6351 = 2094000.0 * real_297[l];
            const Real a6352 = real_301[l] + a6351;
            const Real a6353 = select(a6346, a6350, 0.0);
            const Real a6354 = a6352 + a6353;
            const Real a6390 = a6354 + real_294[l];
            const Real a6391 = a6390 + real_292[l];
            const Real a6396 = -real_364[l];
            real_305[l] = a6352;
            real_392[l] = a6354;
            real_390[l + 5] = a6391;
            real_391[l + 5] = a6396;
        }
        // tridiagonal._solve
        real_389[4] = x6393;
        solve_tridiagonal<LAYERS + 5>(real_388, real_390, real_389, real_391, real_393);
        // enthalpy.enthalpy, snow_ground._iteration, enthalpy.layers_with, enthalpy.fusion_heat, enthalpy.at, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6432 = real_305[l] * real_366[l];
            const Real a6433 = real_297[l] * 333500000.0;
            const Real a6434 = a6432 + a6433;
            const Real a6435 = real_392[l] * real_393[l + 5];
            const Real a6436 = w6341 * a6435;
            const Real a6437 = a6434 + a6436;
            const Mask a6438 = (a6437 >= real_352[l]);
            const Mask a6439 = (a6437 <= real_359[l]);
            const Mask a6440 = ~a6438;
            const Mask a6441 = (a6439 & a6440);
            const Real a6442 = a6437 / 333500000.0;
            const Real a6443 = maximum(a6442, real_311[l]);
            const Real a6444 = minimum(a6443, real_272[l]);
            const Real a6445 = real_305[l] * real_353[l];
            const Real a6446 = a6445 + a6433;
            const Real a6447 = a6446 - a6437;
            const Real a6448 = 2094000.0 * real_353[l];
            const Real a6449 = a6448 + 333500000.0;
            const Real a6450 = real_305[l] * real_365[l];
            const Real a6451 = a6449 + a6450;
            const Real a6452 = a6447 / a6451;
            const Real a6453 = real_297[l] - a6452;
            const Mask a6454 = (a6447 > 0.0);
            const Real a6455 = maximum(real_297[l], a6444);
            const Real a6456 = a6444 + a6455;
            const Real a6457 = a6456 * 0.5;
            const Real a6458 = select(a6454, a6457, a6444);
            const Mask a6459 = (a6453 >= a6444);
            const Real a6460 = minimum(a6453, real_272[l]);
            const Real a6461 = select(a6459, a6460, a6458);
            const Real a6462 = select(a6441, real_311[l], a6461);
            const Real a6463 = select(a6438, real_272[l], a6462);
            const Real a6464 = a6463 * 333500000.0;
            const Real a6465 = a6437 - a6464;
            const Real a6466 = 2094000.0 * a6463;
            const Real a6467 = real_301[l] + a6466;
            const Real a6468 = a6465 / a6467;
            const Real a6469 = a6463 - numbers[l + 15 * LAYERS + 54];
            const Real a6470 = a6469 / real_300[l];
            const Mask a6471 = (a6470 < 1e-12);
            const Real a6472 = select(a6471, 1e-12, a6470);
            const Real a6473 = log(a6472);
            const Real a6474 = numbers[l + LAYERS + 47] * a6473;
            const Real a6475 = numbers[l + 16 * LAYERS + 54] - a6474;
            const Mask a6476 = (a6475 > 16.11809565095832);
            const Real a6477 = select(a6476, 16.11809565095832, a6475);
            mask_360[l] = a6438;
            mask_358[l] = a6441;
            real_394[l] = a6463;
            real_395[l] = a6468;
            real_396[l] = a6472;
            real_397[l] = a6477;
        }
        // snow_ground._iteration, snow_ground._stopped, snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a6402 = w6341 * real_393[l];
            const Real a6403 = real_378[l] + a6402;
            const Mask a6404 = (real_378[l] <= 0.0);
            const Mask a6405 = (a6403 > 0.0);
            const Mask a6406 = (a6404 & a6405);
            const Mask a6407 = (real_378[l] >= 0.0);
            const Mask a6408 = (a6403 < 0.0);
            const Mask a6409 = (a6407 & a6408);
            const Real a6410 = select(a6406, 1e-06, a6403);
            const Real a6411 = select(a6409, (-1e-06), a6410);
            const Mask a6412 = (real_378[l] <= real_371[l]);
            const Mask a6413 = (a6411 > real_371[l]);
            const Mask a6414 = (a6412 & a6413);
            const Mask a6415 = (real_378[l] >= real_371[l]);
            const Mask a6416 = (a6411 < real_371[l]);
            const Mask a6417 = (a6415 & a6416);
            const Real a6418 = real_371[l] + 1e-06;
            const Real a6419 = select(a6414, a6418, a6411);
            const Real a6420 = real_371[l] - 1e-06;
            const Real a6421 = select(a6417, a6420, a6419);
            const Mask a6422 = (real_378[l] <= real_139[l]);
            const Mask a6423 = (a6421 > real_139[l]);
            const Mask a6424 = (a6422 & a6423);
            const Mask a6425 = (real_378[l] >= real_139[l]);
            const Mask a6426 = (a6421 < real_139[l]);
            const Mask a6427 = (a6425 & a6426);
            const Real a6428 = real_139[l] + 1e-06;
            const Real a6429 = select(a6424, a6428, a6421);
            const Real a6430 = real_139[l] - 1e-06;
            const Real a6431 = select(a6427, a6430, a6429);
            const Real a6490 = select(w6343, a6431, real_378[l]);
            const Real a6495 = a6490 - real_139[l];
            const Mask a6496 = (a6490 < 0.0);
            const Mask a6497 = (a6495 > 0.0);
            const Real a6498 = a6490 * real_368[l];
            const Real a6499 = a6495 * real_369[l];
            const Real a6500 = select(a6497, a6499, 0.0);
            const Real a6501 = select(a6496, a6498, a6500);
            const Real a6502 = a6490 * real_372[l];
            const Mask a6503 = (a6502 < 0.0);
            const Real a6504 = select(a6503, 0.0, a6502);
            const Mask a6505 = (a6504 > 1.0);
            const Real a6506 = select(a6505, 1.0, a6504);
            const Mask a6507 = (a6506 > 0.0);
            const Mask a6508 = (a6506 < 1.0);
            const Mask a6509 = (a6507 & a6508);
            const Real a6510 = select(a6509, real_372[l], 0.0);
            const Real a6511 = a6506 * a6506;
            const Real a6512 = real_373[l] * a6511;
            const Real a6513 = 1.0 - a6512;
            const Real a6514 = a6506 * a6510;
            const Real a6515 = real_374[l] * a6514;
            const Real a6516 = a6513 * real_146[l];
            const Real a6517 = a6513 * real_141[l];
            const Real a6518 = a6517 - real_158[l];
            const Mask a6519 = (a6518 < 0.0);
            const Real a6520 = select(a6519, 0.0, a6518);
            const Real a6521 = a6506 * 10.0;
            const Mask a6522 = (a6521 > 1.0);
            const Real a6523 = select(a6522, 1.0, a6521);
            const Real a6524 = a6523 * a6520;
            const Real a6525 = a6517 - a6524;
            const Mask a6526 = (a6520 > 0.0);
            const Real a6527 = 1.0 - a6523;
            const Real a6528 = select(a6526, a6527, 1.0);
            const Mask a6529 = (a6506 < 0.1);
            const Real a6530 = a6510 * 10.0;
            const Real a6531 = select(a6529, a6530, 0.0);
            const Real a6532 = a6515 * real_141[l];
            const Real a6533 = a6528 * a6532;
            const Real a6534 = a6520 * a6531;
            const Real a6535 = a6533 + a6534;
            const Real a6536 = a6515 * real_146[l];
            real_376[l] = a6490;
            real_377[l] = a6501;
            real_152[l] = a6516;
            real_383[l] = a6525;
            real_375[l] = a6535;
            real_398[l] = a6536;
        }
        // snow_ground._links
        const Real x6537 = 1 / real_383[0];
        const Real x6538 = select(x5772, x6537, 0.0);
        const Real x6544 = x6538 * x6538;
        const Real x6545 = x6544 * real_375[0];
        // snow_ground._at
        const Real x6548 = select(x5772, x6538, 1.0);
        const Real x6549 = x6538 - w6326;
        // snow_skin.foreseen_skin
        const Real x6550 = w6331 - real_377[0];
        const Real x6551 = x6548 * x6550;
        const Real x6552 = w6332 - x6551;
        const Real x6553 = w6336 + x6549;
        const Mask x6554 = (x6553 < 0.001);
        const Real x6555 = select(x6554, 0.001, x6553);
        const Real x6556 = x6552 / x6555;
        const Real x6557 = w6331 + x6556;
        // snow_ground._at
        const Mask x6558 = (x5772 & w6343);
        // snow_skin._is_melting
        const Real x6559 = x6548 * real_377[0];
        const Real x6560 = x5915 + x6559;
        const Mask x6561 = (x6560 >= 0.0);
        // snow_skin.solve_skin
        const Mask x6562 = (x6557 > 0.0);
        const Real x6563 = select(x6562, 0.0, x6557);
        const Real x6564 = select(x6561, 0.0, x6563);
        const Real x6565 = real_377[0] - 1.0;
        const Mask x6566 = (x6565 < (-270.0));
        const Real x6567 = select(x6566, (-270.0), x6565);
        const Mask x6568 = (x6567 > (-150.0));
        const Real x6569 = select(x6568, (-150.0), x6567);
        const Real x6570 = maximum(x6564, x6569);
        const Mask x6571 = ~x6561;
        const Mask x6572 = (x6558 & x6571);
        Real w6573 = x6570;
        Real w6574 = x5919;
        Real w6575 = x6569;
        Real w6576 = real_of(0.0);
        Real w6577 = real_of(INFINITE);
        Mask w6578 = x6572;
        for (int pass = 0; pass < 60; ++pass) {
            if (!any_lane(w6578)) break;
            // snow_skin.skin_flux
            const Real x6579 = w6573 + 273.15;
            const Real x6580 = w6573 - x1448;
            // calm_air.coefficient
            const Real x6582 = x6580 * x1420;
            const Real x6583 = -x6582;
            // calm_air.limited_richardson
            const Mask x6584 = (x6583 > 0.0);
            const Real x6585 = select(x6584, x6582, 0.0);
            const Real x6587 = x6585 * x1623;
            const Real x6588 = -x6587;
            const Real x6589 = expm1(x6588);
            const Real x6591 = x6589 + 2.0;
            const Real x6592 = x6589 / x6591;
            const Real x6594 = numbers[LAYERS + 2] * x6592;
            const Real x6596 = select(x6584, x6594, x6582);
            const Real x6597 = -x6596;
            const Real x6598 = x6592 * x6592;
            const Real x6599 = 1.0 - x6598;
            const Real x6600 = select(x6584, x6599, 1.0);
            // calm_air.coefficient
            const Mask x6601 = (x6597 > 0.0);
            const Real x6602 = select(x6601, x6596, 0.0);
            const Real x6604 = x6602 * 5.0;
            const Real x6606 = 1.0 - x6604;
            const Real x6607 = sqrt(x6606);
            const Real x6608 = x6602 * 15.0;
            const Real x6610 = x6608 * x6607;
            const Real x6612 = 1.0 - x6610;
            const Real x6613 = 1 / x6612;
            const Real x6615 = x6613 * x6613;
            const Real x6617 = x6607 * 15.0;
            const Real x6618 = x6602 * 37.5;
            const Real x6620 = x6618 / x6607;
            const Real x6622 = x6617 - x6620;
            const Real x6623 = x6615 * x6622;
            const Real x6624 = -x6623;
            const Real x6625 = select(x6601, 0.0, x6596);
            const Mask x6626 = (x6625 > 1e-30);
            const Mask x6627 = (x6625 < 1e-30);
            const Real x6628 = select(x6627, 1e-30, x6625);
            const Real x6629 = sqrt(x6628);
            const Real x6630 = select(x6626, x6629, 0.0);
            const Real x6631 = x1430 * x6630;
            const Real x6632 = x6631 + 1.0;
            const Real x6633 = 1 / x6632;
            const Real x6634 = x6625 * 15.0;
            const Real x6635 = x6634 * x6633;
            const Real x6636 = x6635 + 1.0;
            const Real x6637 = x6633 * (-7.5);
            const Real x6638 = x6633 + 1.0;
            const Real x6639 = x6637 * x6638;
            const Real x6640 = select(x6601, x6624, x6639);
            const Real x6641 = x6640 * x6600;
            const Real x6642 = select(x6601, x6613, x6636);
            const Real x6643 = x1409 * x6642;
            const Real x6644 = x5875 * x6641;
            // snow_skin.skin_flux
            const Real x6646 = x257 * x6643;
            const Real x6647 = x257 * x6644;
            const Real x6649 = 1 / x6579;
            const Real x6650 = 6138.82863340564 * x6649;
            const Real x6651 = w6573 * 0.0036609921288669233;
            const Real x6652 = x6651 * x6650;
            const Real x6653 = exp(x6652);
            const Real x6654 = x6653 * 611.0;
            const Real x6655 = x6654 * 0.378;
            const Real x6656 = forcing[3] - x6655;
            const Real x6657 = 1 / x6656;
            const Real x6658 = x6654 * 0.622;
            const Real x6659 = x6658 * x6657;
            const Real x6660 = x6650 * x6649;
            const Real x6661 = x6659 * x6660;
            const Real x6662 = forcing[3] * x6657;
            const Real x6663 = x6661 * x6662;
            const Real x6664 = x6659 - forcing[2];
            const Real x6665 = x6646 * 1004.5;
            const Real x6666 = x6665 + numbers[LAYERS + 4];
            const Real x6667 = x6579 * x6579;
            const Real x6668 = x6667 * x6579;
            const Real x6669 = x5898 * x6668;
            const Real x6670 = x6646 * x6664;
            const Real x6671 = x6647 * x6664;
            const Real x6673 = x6646 * x6663;
            const Real x6674 = x6673 - x6671;
            const Real x6675 = x6666 * x6580;
            const Real x6676 = x6647 * 1004.5;
            const Real x6678 = x6676 * x6580;
            const Real x6680 = x6666 - x6678;
            const Real x6681 = x6669 * x6579;
            const Real x6682 = x1446 - x6681;
            const Real x6683 = x6682 - x6675;
            const Real x6684 = 2830000.0 * x6670;
            const Real x6685 = x6683 - x6684;
            const Real x6686 = x6669 * (-4.0);
            const Real x6687 = x6686 - x6680;
            const Real x6688 = 2830000.0 * x6674;
            const Real x6689 = x6687 - x6688;
            // snow_skin._closer
            const Real x6690 = w6573 - real_377[0];
            const Real x6691 = x6548 * x6690;
            const Real x6692 = x6685 - x6691;
            const Mask x6693 = (x6692 > 0.0);
            const Real x6694 = select(x6693, w6573, w6575);
            const Real x6695 = select(x6693, w6576, w6573);
            const Real x6696 = x6548 - x6689;
            const Mask x6697 = (x6696 < 0.001);
            const Real x6698 = select(x6697, 0.001, x6696);
            const Real x6699 = x6692 / x6698;
            const Real x6700 = w6573 + x6699;
            const Mask x6701 = (x6700 < x6694);
            const Mask x6702 = (x6700 > x6695);
            const Mask x6703 = (x6701 | x6702);
            const Real x6704 = magnitude(x6699);
            const Real x6705 = w6577 * 0.5;
            const Mask x6706 = (x6704 > x6705);
            const Mask x6707 = (x6703 | x6706);
            const Real x6708 = x6694 + x6695;
            const Real x6709 = x6708 * 0.5;
            const Real x6710 = select(x6707, x6709, x6700);
            const Real x6711 = x6710 - w6573;
            const Real x6712 = magnitude(x6711);
            const Mask x6713 = (x6712 >= 0.0001);
            const Real x6714 = select(w6578, x6710, w6573);
            const Real x6715 = select(w6578, x6689, w6574);
            const Real x6716 = select(w6578, x6694, w6575);
            const Real x6717 = select(w6578, x6695, w6576);
            const Real x6718 = select(w6578, x6712, w6577);
            const Mask x6719 = select(w6578, x6713, w6578);
            w6573 = x6714;
            w6574 = x6715;
            w6575 = x6716;
            w6576 = x6717;
            w6577 = x6718;
            w6578 = x6719;
        }
        // snow_skin.skin_with
        const Real x6720 = x6548 - w6574;
        const Mask x6721 = (x6720 < 0.001);
        const Real x6722 = select(x6721, 0.001, x6720);
        const Mask x6723 = (real_377[0] < 0.0);
        const Real x6724 = select(x6723, 0.0, real_377[0]);
        const Real x6725 = x6724 * 20.0;
        const Mask x6726 = (x6724 > 0.0);
        const Real x6727 = select(x6726, 20.0, 0.0);
        const Real x6728 = w6573 - real_377[0];
        const Real x6729 = x6548 * x6728;
        const Real x6730 = select(x6561, x5915, x6729);
        const Real x6731 = x6548 / x6722;
        const Real x6732 = w6574 * x6731;
        const Real x6733 = select(x6561, 0.0, x6732);
        const Real x6734 = select(x6572, x6728, 0.0);
        const Real x6735 = select(x6558, w6573, 0.0);
        const Real x6736 = x6730 - x6725;
        const Real x6737 = select(x6558, x6736, 0.0);
        const Real x6738 = x6733 - x6727;
        const Real x6739 = select(x6558, x6738, 0.0);
        const Real x6740 = w6574 / x6722;
        const Real x6742 = x6740 * x6734;
        const Real x6743 = -x6742;
        // snow_ground._flows
        for (int l = 0; l < 5; ++l) {
            const Mask a6744 = (real_377[l] > 0.0);
            const Real a6745 = select(a6744, 0.0, real_377[l]);
            const Mask a6746 = (real_377[l] < 0.0);
            const Real a6747 = select(a6746, 0.0, real_377[l]);
            real_399[l] = a6745;
            real_400[l] = a6747;
        }
        // retention.at, enthalpy.at, enthalpy.layers_with, snow_ground._iteration
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6478 = exp(real_397[l]);
            const Real a6479 = numbers[l + LAYERS + 47] * a6478;
            const Real a6480 = real_396[l] * real_300[l];
            const Real a6481 = a6479 / a6480;
            const Real a6483 = a6478 * 0.008034787106446777;
            const Real a6485 = a6483 + numbers[l + 6 * LAYERS + 47];
            const Real a6486 = -a6485;
            const Real a6487 = a6481 * 0.008034787106446777;
            const Mask a6488 = (mask_360[l] | mask_358[l]);
            const Real a6489 = select(a6488, real_395[l], a6486);
            const Real a6491 = select(w6343, a6489, real_366[l]);
            const Real a6492 = select(w6343, real_394[l], real_297[l]);
            const Real a6493 = select(w6343, a6486, real_353[l]);
            const Real a6494 = select(w6343, a6487, real_365[l]);
            real_316[l + 1] = a6491;
            real_392[l] = a6492;
            real_305[l] = a6493;
            real_401[l] = a6494;
        }
        // snow_ground._residuals
        const Real x6753 = real_377[4] - real_316[1];
        const Real x6754 = x5774 * x6753;
        // snow_ground._links, snow_ground._flows
        for (int l = 0; l < 4; ++l) {
            const Real a6539 = real_152[l] + real_383[l + 1];
            const Real a6540 = 1 / a6539;
            const Real a6541 = seconds * a6540;
            const Real a6542 = select(x5772, a6541, 0.0);
            const Real a6543 = a6542 * a6540;
            const Real a6546 = a6543 * real_398[l];
            const Real a6547 = a6543 * real_375[l + 1];
            const Real a6748 = real_399[l] - real_399[l + 1];
            const Real a6749 = a6542 * a6748;
            const Real a6750 = real_400[l] - real_400[l + 1];
            const Real a6751 = real_379[l] * a6750;
            const Real a6752 = a6749 + a6751;
            real_402[l] = a6542;
            real_403[l] = a6546;
            real_404[l] = a6547;
            real_405[l] = a6752;
        }
        // snow_ground._residuals
        real_405[4] = real_of(0.0);
        real_400[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_400[l + 1] = real_405[l];
        const Real x6759 = seconds * x6737;
        // enthalpy._drop_from_above
        real_316[0] = real_of(0.0);
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_397[l] = real_316[l + 2];
        real_397[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x6777 = x5777 * real_377[4];
        // snow_ground._residuals, snow_ground._at
        Real a6781_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a6757 = real_405[l] - real_400[l];
            const Real a6758 = a6757 + in_row(l, 4, x6754);
            const Real a6760 = real_376[l] - real_150[l];
            const Real a6761 = a6760 + a6758;
            const Real a6762 = a6761 - in_row(l, 0, x6759);
            const Real a6780 = magnitude(a6762);
            a6781_last = a6781_last + a6780;
            real_399[l] = a6762;
            real_398[l] = a6780;
        }
        // snow_ground._at
        const Real x6782 = x1353 * a6781_last;
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
        Real a6786_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6763 = 2094000.0 * real_392[l];
            const Real a6764 = real_301[l] + a6763;
            const Real a6765 = a6764 * real_316[l + 1];
            const Real a6766 = real_392[l] * 333500000.0;
            const Real a6767 = a6765 + a6766;
            const Real a6768 = a6767 - real_309[l];
            const Real a6770 = real_316[l + 1] - real_316[l];
            const Real a6771 = real_294[l] * a6770;
            const Real a6772 = a6768 + a6771;
            const Real a6774 = real_316[l + 1] - real_397[l];
            const Real a6775 = real_292[l] * a6774;
            const Real a6776 = a6772 + a6775;
            const Real a6779 = a6776 + in_row(l, 0, x6777);
            const Real a6784 = magnitude(a6779);
            const Real a6785 = numbers[l] * a6784;
            a6786_last = a6786_last + a6785;
            real_396[l] = a6779;
            real_395[l] = a6784;
        }
        // snow_ground._at
        const Real x6787 = a6786_last - x6782;
        // snow_ground._tolerance
        const Real x6790 = seconds * x6538;
        const Real x6791 = magnitude(x6735);
        const Real x6792 = magnitude(real_377[0]);
        const Real x6793 = x6791 + x6792;
        const Real x6794 = x6790 * x6793;
        Real a6795_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a6795_last = a6795_last + real_402[l];
        }
        const Real x6796 = a6795_last + x5774;
        Real a6798_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a6797 = magnitude(real_377[l]);
            a6798_last = maximum(a6798_last, a6797);
        }
        const Real x6799 = a6798_last + x6310;
        const Real x6800 = x6799 + 30.0;
        const Real x6801 = x6796 * x6800;
        const Real x6802 = x6801 + x6794;
        // snow_ground._at
        Mask a6789_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a6788 = (real_395[l] > real_355[l]);
            a6789_last = (a6789_last | a6788);
        }
        // snow_ground._tolerance, snow_ground._at
        Mask a6806_last = mask_of(false);
        for (int l = 0; l < 5; ++l) {
            const Real a6803 = real_139[l] + x6802;
            const Real a6804 = a6803 * 7.105427357601002e-15;
            const Mask a6805 = (real_398[l] > a6804);
            a6806_last = (a6806_last | a6805);
        }
        // snow_ground._at
        const Mask x6807 = (a6789_last | a6806_last);
        // snow_ground._iteration
        const Real x6808 = w6341 * 0.0001;
        const Real x6809 = 1.0 - x6808;
        const Real x6810 = x6809 * w6340;
        const Mask x6811 = (x6787 < x6810);
        const Mask x6812 = (w6342 < 20.0);
        const Mask x6813 = (x6811 | x6812);
        const Mask x6814 = (w6341 <= 0.0001);
        const Mask x6815 = (x6813 | x6814);
        const Mask x6816 = (w6343 & x6815);
        const Real x6817 = w6341 * 2.0;
        const Mask x6818 = (x6817 > 1.0);
        const Real x6819 = select(x6818, 1.0, x6817);
        const Real x6820 = w6341 * 0.5;
        const Real x6821 = select(x6816, x6819, x6820);
        const Real x6827 = select(x6816, x6538, w6326);
        const Real x6828 = select(x6816, x6545, w6327);
        const Real x6832 = select(x6816, x6735, w6331);
        const Real x6833 = select(x6816, x6730, w6332);
        const Real x6834 = select(x6816, x6737, w6333);
        const Real x6835 = select(x6816, x6739, w6334);
        const Real x6836 = select(x6816, x6743, w6335);
        const Real x6837 = select(x6816, x6722, w6336);
        const Mask x6838 = select(x6816, x6561, w6337);
        const Real x6841 = select(x6816, x6787, w6340);
        const Mask x6842 = select(x6816, x6807, w6343);
        const Real x6843 = select(w6343, x6821, w6341);
        const Real x6844 = real_of_mask(w6343);
        const Real x6845 = w6342 + x6844;
        const Mask x6846 = ~x6816;
        const Mask x6847 = (x6842 | x6846);
        const Mask x6848 = (w6343 & x6847);
        for (int l = 0; l < 5; ++l) {
            const Real a6822 = select(x6816, real_376[l], real_378[l]);
            const Real a6839 = select(x6816, real_399[l], real_370[l]);
            real_398[l] = a6822;
            real_377[l] = a6839;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6823 = select(x6816, real_316[l + 1], real_366[l]);
            const Real a6824 = select(x6816, real_392[l], real_297[l]);
            const Real a6825 = select(x6816, real_305[l], real_353[l]);
            const Real a6826 = select(x6816, real_401[l], real_365[l]);
            const Real a6840 = select(x6816, real_396[l], real_364[l]);
            real_395[l] = a6823;
            real_397[l] = a6824;
            real_394[l] = a6825;
            real_406[l] = a6826;
            real_407[l] = a6840;
        }
        for (int l = 0; l < 4; ++l) {
            const Real a6829 = select(x6816, real_402[l], real_384[l]);
            const Real a6830 = select(x6816, real_403[l], real_385[l]);
            const Real a6831 = select(x6816, real_404[l], real_386[l]);
            real_408[l] = a6829;
            real_409[l] = a6830;
            real_410[l] = a6831;
        }
        for (int l = 0; l < 5; ++l) real_378[l] = real_398[l];
        for (int l = 0; l < LAYERS; ++l) real_366[l] = real_395[l];
        for (int l = 0; l < LAYERS; ++l) real_297[l] = real_397[l];
        for (int l = 0; l < LAYERS; ++l) real_353[l] = real_394[l];
        for (int l = 0; l < LAYERS; ++l) real_365[l] = real_406[l];
        for (int l = 0; l < 4; ++l) real_384[l] = real_408[l];
        for (int l = 0; l < 4; ++l) real_385[l] = real_409[l];
        for (int l = 0; l < 4; ++l) real_386[l] = real_410[l];
        for (int l = 0; l < 5; ++l) real_370[l] = real_377[l];
        for (int l = 0; l < LAYERS; ++l) real_364[l] = real_407[l];
        w6326 = x6827;
        w6327 = x6828;
        w6331 = x6832;
        w6332 = x6833;
        w6333 = x6834;
        w6334 = x6835;
        w6335 = x6836;
        w6336 = x6837;
        w6337 = x6838;
        w6340 = x6841;
        w6341 = x6843;
        w6342 = x6845;
        w6343 = x6848;
    }
    // snow_ground._tolerance
    const Real x6856 = seconds * w6326;
    const Real x6857 = magnitude(w6331);
    // snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a6849 = real_378[l] - real_139[l];
        const Mask a6850 = (real_378[l] < 0.0);
        const Mask a6851 = (a6849 > 0.0);
        const Real a6852 = real_378[l] * real_368[l];
        const Real a6853 = a6849 * real_369[l];
        const Real a6854 = select(a6851, a6853, 0.0);
        const Real a6855 = select(a6850, a6852, a6854);
        real_155[l] = a6855;
    }
    // snow_ground._tolerance
    const Real x6858 = magnitude(real_155[0]);
    const Real x6859 = x6857 + x6858;
    const Real x6860 = x6856 * x6859;
    Real a6861_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a6861_last = a6861_last + real_384[l];
    }
    const Real x6862 = a6861_last + x5774;
    Real a6864_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a6863 = magnitude(real_155[l]);
        a6864_last = maximum(a6864_last, a6863);
    }
    const Real x6865 = a6864_last + x6310;
    const Real x6866 = x6865 + 30.0;
    const Real x6867 = x6862 * x6866;
    const Real x6868 = x6867 + x6860;
    // snow_ground._tolerance, snow_ground._is_solved
    Mask a6875_last = mask_of(true);
    for (int l = 0; l < 5; ++l) {
        const Real a6869 = real_139[l] + x6868;
        const Real a6870 = a6869 * 7.105427357601002e-15;
        const Real a6871 = a6870 * 8.0;
        const Real a6873 = magnitude(real_370[l]);
        const Mask a6874 = (a6873 <= a6871);
        a6875_last = (a6875_last & a6874);
    }
    // snow_ground._is_solved
    Mask a6878_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a6872 = real_355[l] * 8.0;
        const Real a6876 = magnitude(real_364[l]);
        const Mask a6877 = (a6876 <= a6872);
        a6878_last = (a6878_last & a6877);
    }
    const Mask x6879 = (a6875_last & a6878_last);
    // snow_ground._solution
    const Real x6880 = real_of_mask(x6879);
    const Mask x6881 = ~x6879;
    const Real x6882 = magnitude(w6340);
    const Mask x6883 = (x6882 != INFINITE);
    const Mask x6884 = (w6340 == w6340);
    const Index x6885 = x6884 * x6883;
    const Mask x6886 = (x6881 & x6885);
    Real w6887 = real_of(0.125);
    for (int l = 0; l < 5; ++l) real_370[l] = real_378[l];
    for (int l = 0; l < LAYERS; ++l) real_364[l] = real_366[l];
    for (int l = 0; l < LAYERS; ++l) real_355[l] = real_297[l];
    for (int l = 0; l < LAYERS; ++l) real_367[l] = real_353[l];
    for (int l = 0; l < LAYERS; ++l) real_354[l] = real_365[l];
    Real w6893 = w6326;
    Real w6894 = w6327;
    for (int l = 0; l < 4; ++l) real_382[l] = real_384[l];
    for (int l = 0; l < 4; ++l) real_381[l] = real_385[l];
    for (int l = 0; l < 4; ++l) real_380[l] = real_386[l];
    Real w6898 = w6331;
    Real w6899 = w6332;
    Real w6900 = w6333;
    Real w6901 = w6334;
    Real w6902 = w6335;
    Real w6903 = w6336;
    Mask w6904 = w6337;
    Real w6905 = x6880;
    Mask w6906 = x6886;
    for (int pass = 0; pass < 40; ++pass) {
        if (!any_lane(w6906)) break;
        // parts.part_with
        const Real x6907 = w6905 + w6887;
        const Mask x6908 = (x6907 > 1.0);
        const Real x6909 = select(x6908, 1.0, x6907);
        // snow_ground._equations
        const Real x6910 = x6909 * seconds;
        real_357[0] = x5762;
        for (int l = 0; l < LAYERS - 1; ++l) real_357[l + 1] = real_306[l + 1];
        const Real x6914 = x6910 * x1348;
        const Real x6915 = select(x5772, x6914, 0.0);
        const Real x6916 = x1353 * x6915;
        const Real x6918 = x6916 / numbers[0];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6912 = x6909 * real_357[l];
            const Real a6913 = x6909 * real_292[l];
            real_363[l] = a6912;
            real_309[l] = a6913;
        }
        const Real x6920 = real_363[0] * x5708;
        const Real x6922 = real_363[0] - x6918;
        // snow_ground._equations, enthalpy.heat_problem
        Real a6923_last = real_of(-INFINITE);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6921 = real_310[l] + in_row(l, 0, x6920);
            a6923_last = maximum(a6923_last, real_350[l]);
            real_357[l] = a6921;
        }
        // enthalpy.heat_problem
        const Real x6924 = maximum(a6923_last, x5784);
        real_407[0] = x6922;
        for (int l = 0; l < LAYERS - 1; ++l) real_407[l + 1] = real_363[l + 1];
        // snow_ground._in_part
        const Mask x6933 = (w6905 > 0.0);
        // enthalpy.heat_problem, enthalpy.layers_with, enthalpy.at, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6926 = real_295[l] + real_407[l];
            const Real a6927 = a6926 + real_309[l];
            const Real a6928 = a6927 * x6924;
            const Real a6929 = real_351[l] + a6928;
            const Real a6930 = a6929 * 7.105427357601002e-15;
            const Mask a6934 = (real_357[l] >= real_352[l]);
            const Mask a6935 = (real_357[l] <= real_359[l]);
            const Mask a6936 = ~a6934;
            const Mask a6937 = (a6935 & a6936);
            const Real a6938 = real_357[l] / 333500000.0;
            const Real a6939 = maximum(a6938, real_311[l]);
            const Real a6940 = minimum(a6939, real_272[l]);
            const Real a6941 = real_361[l] - real_357[l];
            const Real a6942 = a6941 / real_362[l];
            const Real a6943 = real_356[l] - a6942;
            const Mask a6944 = (a6941 > 0.0);
            const Real a6945 = maximum(real_356[l], a6940);
            const Real a6946 = a6940 + a6945;
            const Real a6947 = a6946 * 0.5;
            const Real a6948 = select(a6944, a6947, a6940);
            const Mask a6949 = (a6943 >= a6940);
            const Real a6950 = minimum(a6943, real_272[l]);
            const Real a6951 = select(a6949, a6950, a6948);
            const Real a6952 = select(a6937, real_311[l], a6951);
            const Real a6953 = select(a6934, real_272[l], a6952);
            const Real a6954 = a6953 * 333500000.0;
            const Real a6955 = real_357[l] - a6954;
            const Real a6956 = 2094000.0 * a6953;
            const Real a6957 = real_301[l] + a6956;
            const Real a6958 = a6955 / a6957;
            const Real a6959 = a6953 - numbers[l + 15 * LAYERS + 54];
            const Real a6960 = a6959 / real_300[l];
            const Mask a6961 = (a6960 < 1e-12);
            const Real a6962 = select(a6961, 1e-12, a6960);
            const Real a6963 = log(a6962);
            const Real a6964 = numbers[l + LAYERS + 47] * a6963;
            const Real a6965 = numbers[l + 16 * LAYERS + 54] - a6964;
            const Mask a6966 = (a6965 > 16.11809565095832);
            const Real a6967 = select(a6966, 16.11809565095832, a6965);
            real_406[l] = a6930;
            mask_358[l] = a6934;
            mask_360[l] = a6937;
            real_394[l] = a6953;
            real_397[l] = a6958;
            real_395[l] = a6962;
            real_396[l] = a6967;
        }
        // snow_ground._in_part
        const Real x6985 = select(x6933, w6898, x355);
        // snow_ground._in_part, snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a6980 = select(x6933, real_370[l], real_150[l]);
            const Real a6986 = a6980 - real_139[l];
            const Mask a6987 = (a6980 < 0.0);
            const Mask a6988 = (a6986 > 0.0);
            const Real a6989 = a6980 * real_368[l];
            const Real a6990 = a6986 * real_369[l];
            const Real a6991 = select(a6988, a6990, 0.0);
            const Real a6992 = select(a6987, a6989, a6991);
            const Real a6993 = a6980 * real_372[l];
            const Mask a6994 = (a6993 < 0.0);
            const Real a6995 = select(a6994, 0.0, a6993);
            const Mask a6996 = (a6995 > 1.0);
            const Real a6997 = select(a6996, 1.0, a6995);
            const Mask a6998 = (a6997 > 0.0);
            const Mask a6999 = (a6997 < 1.0);
            const Mask a7000 = (a6998 & a6999);
            const Real a7001 = select(a7000, real_372[l], 0.0);
            const Real a7002 = a6997 * a6997;
            const Real a7003 = real_373[l] * a7002;
            const Real a7004 = 1.0 - a7003;
            const Real a7005 = a6997 * a7001;
            const Real a7006 = real_374[l] * a7005;
            const Real a7007 = a7004 * real_146[l];
            const Real a7008 = a7004 * real_141[l];
            const Real a7009 = a7008 - real_158[l];
            const Mask a7010 = (a7009 < 0.0);
            const Real a7011 = select(a7010, 0.0, a7009);
            const Real a7012 = a6997 * 10.0;
            const Mask a7013 = (a7012 > 1.0);
            const Real a7014 = select(a7013, 1.0, a7012);
            const Real a7015 = a7014 * a7011;
            const Real a7016 = a7008 - a7015;
            const Mask a7017 = (a7011 > 0.0);
            const Real a7018 = 1.0 - a7014;
            const Real a7019 = select(a7017, a7018, 1.0);
            const Mask a7020 = (a6997 < 0.1);
            const Real a7021 = a7001 * 10.0;
            const Real a7022 = select(a7020, a7021, 0.0);
            const Real a7023 = a7006 * real_141[l];
            const Real a7024 = a7019 * a7023;
            const Real a7025 = a7011 * a7022;
            const Real a7026 = a7024 + a7025;
            const Real a7027 = a7006 * real_146[l];
            real_155[l] = a6980;
            real_377[l] = a6992;
            real_398[l] = a7007;
            real_399[l] = a7016;
            real_376[l] = a7026;
            real_400[l] = a7027;
        }
        // snow_ground._links
        const Real x7028 = 1 / real_399[0];
        const Real x7029 = select(x5772, x7028, 0.0);
        const Real x7035 = x7029 * x7029;
        const Real x7036 = x7035 * real_376[0];
        // snow_ground._at
        const Real x7039 = select(x5772, x7029, 1.0);
        // snow_skin._is_melting
        const Real x7040 = x7039 * real_377[0];
        const Real x7041 = x5915 + x7040;
        const Mask x7042 = (x7041 >= 0.0);
        // snow_skin.solve_skin
        const Mask x7043 = (x6985 > 0.0);
        const Real x7044 = select(x7043, 0.0, x6985);
        const Real x7045 = select(x7042, 0.0, x7044);
        const Real x7046 = real_377[0] - 1.0;
        const Mask x7047 = (x7046 < (-270.0));
        const Real x7048 = select(x7047, (-270.0), x7046);
        const Mask x7049 = (x7048 > (-150.0));
        const Real x7050 = select(x7049, (-150.0), x7048);
        const Real x7051 = maximum(x7045, x7050);
        const Mask x7052 = ~x7042;
        const Mask x7053 = (x6072 & x7052);
        Real w7054 = x7051;
        Real w7055 = x5919;
        Real w7056 = x7050;
        Real w7057 = real_of(0.0);
        Real w7058 = real_of(INFINITE);
        Mask w7059 = x7053;
        for (int pass = 0; pass < 60; ++pass) {
            if (!any_lane(w7059)) break;
            // snow_skin.skin_flux
            const Real x7060 = w7054 + 273.15;
            const Real x7061 = w7054 - x1448;
            // calm_air.coefficient
            const Real x7063 = x7061 * x1420;
            const Real x7064 = -x7063;
            // calm_air.limited_richardson
            const Mask x7065 = (x7064 > 0.0);
            const Real x7066 = select(x7065, x7063, 0.0);
            const Real x7068 = x7066 * x1623;
            const Real x7069 = -x7068;
            const Real x7070 = expm1(x7069);
            const Real x7072 = x7070 + 2.0;
            const Real x7073 = x7070 / x7072;
            const Real x7075 = numbers[LAYERS + 2] * x7073;
            const Real x7077 = select(x7065, x7075, x7063);
            const Real x7078 = -x7077;
            const Real x7079 = x7073 * x7073;
            const Real x7080 = 1.0 - x7079;
            const Real x7081 = select(x7065, x7080, 1.0);
            // calm_air.coefficient
            const Mask x7082 = (x7078 > 0.0);
            const Real x7083 = select(x7082, x7077, 0.0);
            const Real x7085 = x7083 * 5.0;
            const Real x7087 = 1.0 - x7085;
            const Real x7088 = sqrt(x7087);
            const Real x7089 = x7083 * 15.0;
            const Real x7091 = x7089 * x7088;
            const Real x7093 = 1.0 - x7091;
            const Real x7094 = 1 / x7093;
            const Real x7096 = x7094 * x7094;
            const Real x7098 = x7088 * 15.0;
            const Real x7099 = x7083 * 37.5;
            const Real x7101 = x7099 / x7088;
            const Real x7103 = x7098 - x7101;
            const Real x7104 = x7096 * x7103;
            const Real x7105 = -x7104;
            const Real x7106 = select(x7082, 0.0, x7077);
            const Mask x7107 = (x7106 > 1e-30);
            const Mask x7108 = (x7106 < 1e-30);
            const Real x7109 = select(x7108, 1e-30, x7106);
            const Real x7110 = sqrt(x7109);
            const Real x7111 = select(x7107, x7110, 0.0);
            const Real x7112 = x1430 * x7111;
            const Real x7113 = x7112 + 1.0;
            const Real x7114 = 1 / x7113;
            const Real x7115 = x7106 * 15.0;
            const Real x7116 = x7115 * x7114;
            const Real x7117 = x7116 + 1.0;
            const Real x7118 = x7114 * (-7.5);
            const Real x7119 = x7114 + 1.0;
            const Real x7120 = x7118 * x7119;
            const Real x7121 = select(x7082, x7105, x7120);
            const Real x7122 = x7121 * x7081;
            const Real x7123 = select(x7082, x7094, x7117);
            const Real x7124 = x1409 * x7123;
            const Real x7125 = x5875 * x7122;
            // snow_skin.skin_flux
            const Real x7127 = x257 * x7124;
            const Real x7128 = x257 * x7125;
            const Real x7130 = 1 / x7060;
            const Real x7131 = 6138.82863340564 * x7130;
            const Real x7132 = w7054 * 0.0036609921288669233;
            const Real x7133 = x7132 * x7131;
            const Real x7134 = exp(x7133);
            const Real x7135 = x7134 * 611.0;
            const Real x7136 = x7135 * 0.378;
            const Real x7137 = forcing[3] - x7136;
            const Real x7138 = 1 / x7137;
            const Real x7139 = x7135 * 0.622;
            const Real x7140 = x7139 * x7138;
            const Real x7141 = x7131 * x7130;
            const Real x7142 = x7140 * x7141;
            const Real x7143 = forcing[3] * x7138;
            const Real x7144 = x7142 * x7143;
            const Real x7145 = x7140 - forcing[2];
            const Real x7146 = x7127 * 1004.5;
            const Real x7147 = x7146 + numbers[LAYERS + 4];
            const Real x7148 = x7060 * x7060;
            const Real x7149 = x7148 * x7060;
            const Real x7150 = x5898 * x7149;
            const Real x7151 = x7127 * x7145;
            const Real x7152 = x7128 * x7145;
            const Real x7154 = x7127 * x7144;
            const Real x7155 = x7154 - x7152;
            const Real x7156 = x7147 * x7061;
            const Real x7157 = x7128 * 1004.5;
            const Real x7159 = x7157 * x7061;
            const Real x7161 = x7147 - x7159;
            const Real x7162 = x7150 * x7060;
            const Real x7163 = x1446 - x7162;
            const Real x7164 = x7163 - x7156;
            const Real x7165 = 2830000.0 * x7151;
            const Real x7166 = x7164 - x7165;
            const Real x7167 = x7150 * (-4.0);
            const Real x7168 = x7167 - x7161;
            const Real x7169 = 2830000.0 * x7155;
            const Real x7170 = x7168 - x7169;
            // snow_skin._closer
            const Real x7171 = w7054 - real_377[0];
            const Real x7172 = x7039 * x7171;
            const Real x7173 = x7166 - x7172;
            const Mask x7174 = (x7173 > 0.0);
            const Real x7175 = select(x7174, w7054, w7056);
            const Real x7176 = select(x7174, w7057, w7054);
            const Real x7177 = x7039 - x7170;
            const Mask x7178 = (x7177 < 0.001);
            const Real x7179 = select(x7178, 0.001, x7177);
            const Real x7180 = x7173 / x7179;
            const Real x7181 = w7054 + x7180;
            const Mask x7182 = (x7181 < x7175);
            const Mask x7183 = (x7181 > x7176);
            const Mask x7184 = (x7182 | x7183);
            const Real x7185 = magnitude(x7180);
            const Real x7186 = w7058 * 0.5;
            const Mask x7187 = (x7185 > x7186);
            const Mask x7188 = (x7184 | x7187);
            const Real x7189 = x7175 + x7176;
            const Real x7190 = x7189 * 0.5;
            const Real x7191 = select(x7188, x7190, x7181);
            const Real x7192 = x7191 - w7054;
            const Real x7193 = magnitude(x7192);
            const Mask x7194 = (x7193 >= 0.1);
            const Real x7195 = select(w7059, x7191, w7054);
            const Real x7196 = select(w7059, x7170, w7055);
            const Real x7197 = select(w7059, x7175, w7056);
            const Real x7198 = select(w7059, x7176, w7057);
            const Real x7199 = select(w7059, x7193, w7058);
            const Mask x7200 = select(w7059, x7194, w7059);
            w7054 = x7195;
            w7055 = x7196;
            w7056 = x7197;
            w7057 = x7198;
            w7058 = x7199;
            w7059 = x7200;
        }
        // snow_skin.skin_with
        const Real x7201 = x7039 - w7055;
        const Mask x7202 = (x7201 < 0.001);
        const Real x7203 = select(x7202, 0.001, x7201);
        const Mask x7204 = (real_377[0] < 0.0);
        const Real x7205 = select(x7204, 0.0, real_377[0]);
        const Real x7206 = x7205 * 20.0;
        const Mask x7207 = (x7205 > 0.0);
        const Real x7208 = select(x7207, 20.0, 0.0);
        const Real x7209 = w7054 - real_377[0];
        const Real x7210 = x7039 * x7209;
        const Real x7211 = select(x7042, x5915, x7210);
        const Real x7212 = x7039 / x7203;
        const Real x7213 = w7055 * x7212;
        const Real x7214 = select(x7042, 0.0, x7213);
        const Real x7215 = select(x7053, x7209, 0.0);
        const Real x7216 = select(x6072, w7054, 0.0);
        const Real x7217 = x7211 - x7206;
        const Real x7218 = select(x6072, x7217, 0.0);
        const Real x7219 = x7214 - x7208;
        const Real x7220 = select(x6072, x7219, 0.0);
        const Real x7221 = w7055 / x7203;
        const Real x7223 = x7221 * x7215;
        const Real x7224 = -x7223;
        // snow_ground._flows
        for (int l = 0; l < 5; ++l) {
            const Mask a7225 = (real_377[l] > 0.0);
            const Real a7226 = select(a7225, 0.0, real_377[l]);
            const Mask a7227 = (real_377[l] < 0.0);
            const Real a7228 = select(a7227, 0.0, real_377[l]);
            real_405[l] = a7226;
            real_375[l] = a7228;
        }
        // retention.at, enthalpy.at, enthalpy.layers_with, snow_ground._in_part
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6968 = exp(real_396[l]);
            const Real a6969 = numbers[l + LAYERS + 47] * a6968;
            const Real a6970 = real_395[l] * real_300[l];
            const Real a6971 = a6969 / a6970;
            const Real a6973 = a6968 * 0.008034787106446777;
            const Real a6975 = a6973 + numbers[l + 6 * LAYERS + 47];
            const Real a6976 = -a6975;
            const Real a6977 = a6971 * 0.008034787106446777;
            const Mask a6978 = (mask_358[l] | mask_360[l]);
            const Real a6979 = select(a6978, real_397[l], a6976);
            const Real a6981 = select(x6933, real_364[l], a6979);
            const Real a6982 = select(x6933, real_355[l], real_394[l]);
            const Real a6983 = select(x6933, real_367[l], a6976);
            const Real a6984 = select(x6933, real_354[l], a6977);
            real_315[l + 1] = a6981;
            real_401[l] = a6982;
            real_305[l] = a6983;
            real_392[l] = a6984;
        }
        // snow_ground._residuals
        const Real x7234 = real_377[4] - real_315[1];
        const Real x7235 = x6915 * x7234;
        // snow_ground._equations, snow_ground._links, snow_ground._flows
        for (int l = 0; l < 4; ++l) {
            const Real a6931 = x6910 / real_211[l];
            const Real a6932 = select(x5772, a6931, 0.0);
            const Real a7030 = real_398[l] + real_399[l + 1];
            const Real a7031 = 1 / a7030;
            const Real a7032 = x6910 * a7031;
            const Real a7033 = select(x5772, a7032, 0.0);
            const Real a7034 = a7033 * a7031;
            const Real a7037 = a7034 * real_400[l];
            const Real a7038 = a7034 * real_376[l + 1];
            const Real a7229 = real_405[l] - real_405[l + 1];
            const Real a7230 = a7033 * a7229;
            const Real a7231 = real_375[l] - real_375[l + 1];
            const Real a7232 = a6932 * a7231;
            const Real a7233 = a7230 + a7232;
            real_410[l] = a6932;
            real_409[l] = a7033;
            real_408[l] = a7037;
            real_404[l] = a7038;
            real_383[l] = a7233;
        }
        // snow_ground._residuals
        real_383[4] = real_of(0.0);
        real_375[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_375[l + 1] = real_383[l];
        const Real x7240 = x6910 * x7218;
        // enthalpy._drop_from_above
        real_315[0] = real_of(0.0);
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_396[l] = real_315[l + 2];
        real_396[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x7258 = x6918 * real_377[4];
        // snow_ground._residuals, snow_ground._at
        Real a7262_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a7238 = real_383[l] - real_375[l];
            const Real a7239 = a7238 + in_row(l, 4, x7235);
            const Real a7241 = real_155[l] - real_150[l];
            const Real a7242 = a7241 + a7239;
            const Real a7243 = a7242 - in_row(l, 0, x7240);
            const Real a7261 = magnitude(a7243);
            a7262_last = a7262_last + a7261;
            real_405[l] = a7243;
            real_400[l] = a7261;
        }
        // snow_ground._at
        const Real x7263 = x1353 * a7262_last;
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
        Real a7267_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7244 = 2094000.0 * real_401[l];
            const Real a7245 = real_301[l] + a7244;
            const Real a7246 = a7245 * real_315[l + 1];
            const Real a7247 = real_401[l] * 333500000.0;
            const Real a7248 = a7246 + a7247;
            const Real a7249 = a7248 - real_357[l];
            const Real a7251 = real_315[l + 1] - real_315[l];
            const Real a7252 = real_407[l] * a7251;
            const Real a7253 = a7249 + a7252;
            const Real a7255 = real_315[l + 1] - real_396[l];
            const Real a7256 = real_309[l] * a7255;
            const Real a7257 = a7253 + a7256;
            const Real a7260 = a7257 + in_row(l, 0, x7258);
            const Real a7265 = magnitude(a7260);
            const Real a7266 = numbers[l] * a7265;
            a7267_last = a7267_last + a7266;
            real_395[l] = a7260;
            real_397[l] = a7265;
        }
        // snow_ground._at
        const Real x7268 = a7267_last - x7263;
        // snow_ground._tolerance
        const Real x7271 = x6910 * x7029;
        const Real x7272 = magnitude(x7216);
        const Real x7273 = magnitude(real_377[0]);
        const Real x7274 = x7272 + x7273;
        const Real x7275 = x7271 * x7274;
        Real a7276_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a7276_last = a7276_last + real_409[l];
        }
        const Real x7277 = a7276_last + x6915;
        Real a7279_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a7278 = magnitude(real_377[l]);
            a7279_last = maximum(a7279_last, a7278);
        }
        const Real x7280 = a7279_last + x6310;
        const Real x7281 = x7280 + 30.0;
        const Real x7282 = x7277 * x7281;
        const Real x7283 = x7282 + x7275;
        // snow_ground._at
        Mask a7270_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a7269 = (real_397[l] > real_406[l]);
            a7270_last = (a7270_last | a7269);
        }
        // snow_ground._tolerance, snow_ground._at
        Mask a7287_last = mask_of(false);
        for (int l = 0; l < 5; ++l) {
            const Real a7284 = real_139[l] + x7283;
            const Real a7285 = a7284 * 7.105427357601002e-15;
            const Mask a7286 = (real_400[l] > a7285);
            a7287_last = (a7287_last | a7286);
        }
        // snow_ground._at
        const Mask x7288 = (a7270_last | a7287_last);
        // snow_ground._searched
        const Mask x7289 = (x7288 | x5772);
        for (int l = 0; l < 5; ++l) real_400[l] = real_155[l];
        for (int l = 0; l < LAYERS; ++l) real_397[l] = real_315[l + 1];
        for (int l = 0; l < LAYERS; ++l) real_396[l] = real_401[l];
        for (int l = 0; l < LAYERS; ++l) real_394[l] = real_305[l];
        for (int l = 0; l < LAYERS; ++l) real_411[l] = real_392[l];
        Real w7295 = x7029;
        Real w7296 = x7036;
        for (int l = 0; l < 4; ++l) real_403[l] = real_409[l];
        for (int l = 0; l < 4; ++l) real_402[l] = real_408[l];
        for (int l = 0; l < 4; ++l) real_412[l] = real_404[l];
        Real w7300 = x7216;
        Real w7301 = x7211;
        Real w7302 = x7218;
        Real w7303 = x7220;
        Real w7304 = x7224;
        Real w7305 = x7203;
        Mask w7306 = x7042;
        for (int l = 0; l < 5; ++l) real_377[l] = real_405[l];
        for (int l = 0; l < LAYERS; ++l) real_413[l] = real_395[l];
        Real w7309 = x7268;
        Real w7310 = real_of(1.0);
        Real w7311 = real_of(0.0);
        Mask w7312 = x7289;
        for (int pass = 0; pass < 40; ++pass) {
            if (!any_lane(w7312)) break;
            // snow_layers.warmth, snow_ground._response
            for (int l = 0; l < 5; ++l) {
                const Real a7324 = real_400[l] - real_139[l];
                const Mask a7325 = (real_400[l] < 0.0);
                const Mask a7326 = (a7324 > 0.0);
                const Real a7327 = real_400[l] * real_368[l];
                const Real a7328 = a7324 * real_369[l];
                const Real a7329 = select(a7326, a7328, 0.0);
                const Real a7330 = select(a7325, a7327, a7329);
                const Real a7331 = select(a7326, real_369[l], 0.0);
                const Real a7332 = select(a7325, real_368[l], a7331);
                const Mask a7333 = (a7330 > 0.0);
                const Real a7334 = select(a7333, 0.0, a7330);
                mask_387[l] = a7325;
                real_375[l] = a7332;
                real_383[l] = a7334;
            }
            // snow_ground._response
            const Real x7336 = w7303 * real_375[0];
            const Real x7337 = w7304 * w7296;
            const Real x7338 = x7336 + x7337;
            const Real x7347 = x6910 * x7338;
            for (int l = 0; l < 4; ++l) {
                const Real a7335 = real_383[l] - real_383[l + 1];
                const Real a7339 = select(mask_387[l], real_403[l], real_410[l]);
                const Real a7340 = a7339 * real_375[l];
                const Real a7341 = a7335 * real_402[l];
                const Real a7342 = a7340 + a7341;
                const Real a7343 = select(mask_387[l + 1], real_403[l], real_410[l]);
                const Real a7344 = a7343 * real_375[l + 1];
                const Real a7345 = a7335 * real_412[l];
                const Real a7346 = a7344 - a7345;
                real_376[l] = a7342;
                real_399[l + 1] = a7346;
            }
            // snow_ground._direction
            real_376[4] = real_of(0.0);
            real_399[0] = real_of(0.0);
            const Real x7351 = x6915 * real_375[4];
            const Real x7355 = x6918 * real_375[4];
            const Real x7362 = -x6915;
            for (int l = 0; l < 4; ++l) {
                const Real a7354 = -real_376[l];
                const Real a7361 = -real_399[l + 1];
                real_389[l] = a7354;
                real_388[l] = a7361;
            }
            for (int l = 0; l < LAYERS - 1; ++l) {
                const Real a7357 = -real_363[l + 1];
                const Real a7363 = -real_309[l];
                real_389[l + 5] = a7357;
                real_388[l + 5] = a7363;
            }
            // tridiagonal._solve
            real_389[4] = x7355;
            // snow_ground._direction
            for (int l = 0; l < 5; ++l) {
                const Real a7350 = real_376[l] + real_399[l];
                const Real a7352 = a7350 + in_row(l, 4, x7351);
                const Real a7353 = a7352 - in_row(l, 0, x7347);
                const Real a7358 = a7353 + 1.0;
                const Real a7364 = -real_377[l];
                real_393[l] = a7358;
                real_391[l] = a7364;
            }
            // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground._direction
            for (int l = 0; l < LAYERS; ++l) {
                const Mask a7313 = (real_396[l] < real_272[l]);
                const Mask a7314 = (real_396[l] > real_311[l]);
                const Mask a7315 = (a7313 & a7314);
                const Real a7316 = 2094000.0 * real_397[l];
                const Real a7317 = a7316 + 333500000.0;
                const Real a7318 = select(a7315, real_411[l], 1.0);
                const Real a7319 = a7317 / a7318;
                const Real a7320 = 2094000.0 * real_396[l];
                const Real a7321 = real_301[l] + a7320;
                const Real a7322 = select(a7315, a7319, 0.0);
                const Real a7323 = a7321 + a7322;
                const Real a7359 = a7323 + real_407[l];
                const Real a7360 = a7359 + real_309[l];
                const Real a7365 = -real_413[l];
                real_414[l] = a7321;
                real_415[l] = a7323;
                real_393[l + 5] = a7360;
                real_391[l + 5] = a7365;
            }
            // tridiagonal._solve
            real_388[4] = x7362;
            solve_tridiagonal<LAYERS + 5>(real_389, real_393, real_388, real_391, real_390);
            // enthalpy.enthalpy, snow_ground._iteration, enthalpy.layers_with, enthalpy.fusion_heat, enthalpy.at, retention.at
            for (int l = 0; l < LAYERS; ++l) {
                const Real a7401 = real_414[l] * real_397[l];
                const Real a7402 = real_396[l] * 333500000.0;
                const Real a7403 = a7401 + a7402;
                const Real a7404 = real_415[l] * real_390[l + 5];
                const Real a7405 = w7310 * a7404;
                const Real a7406 = a7403 + a7405;
                const Mask a7407 = (a7406 >= real_352[l]);
                const Mask a7408 = (a7406 <= real_359[l]);
                const Mask a7409 = ~a7407;
                const Mask a7410 = (a7408 & a7409);
                const Real a7411 = a7406 / 333500000.0;
                const Real a7412 = maximum(a7411, real_311[l]);
                const Real a7413 = minimum(a7412, real_272[l]);
                const Real a7414 = real_414[l] * real_394[l];
                const Real a7415 = a7414 + a7402;
                const Real a7416 = a7415 - a7406;
                const Real a7417 = 2094000.0 * real_394[l];
                const Real a7418 = a7417 + 333500000.0;
                const Real a7419 = real_414[l] * real_411[l];
                const Real a7420 = a7418 + a7419;
                const Real a7421 = a7416 / a7420;
                const Real a7422 = real_396[l] - a7421;
                const Mask a7423 = (a7416 > 0.0);
                const Real a7424 = maximum(real_396[l], a7413);
                const Real a7425 = a7413 + a7424;
                const Real a7426 = a7425 * 0.5;
                const Real a7427 = select(a7423, a7426, a7413);
                const Mask a7428 = (a7422 >= a7413);
                const Real a7429 = minimum(a7422, real_272[l]);
                const Real a7430 = select(a7428, a7429, a7427);
                const Real a7431 = select(a7410, real_311[l], a7430);
                const Real a7432 = select(a7407, real_272[l], a7431);
                const Real a7433 = a7432 * 333500000.0;
                const Real a7434 = a7406 - a7433;
                const Real a7435 = 2094000.0 * a7432;
                const Real a7436 = real_301[l] + a7435;
                const Real a7437 = a7434 / a7436;
                const Real a7438 = a7432 - numbers[l + 15 * LAYERS + 54];
                const Real a7439 = a7438 / real_300[l];
                const Mask a7440 = (a7439 < 1e-12);
                const Real a7441 = select(a7440, 1e-12, a7439);
                const Real a7442 = log(a7441);
                const Real a7443 = numbers[l + LAYERS + 47] * a7442;
                const Real a7444 = numbers[l + 16 * LAYERS + 54] - a7443;
                const Mask a7445 = (a7444 > 16.11809565095832);
                const Real a7446 = select(a7445, 16.11809565095832, a7444);
                mask_360[l] = a7407;
                mask_358[l] = a7410;
                real_416[l] = a7432;
                real_417[l] = a7437;
                real_418[l] = a7441;
                real_419[l] = a7446;
            }
            // snow_ground._iteration, snow_ground._stopped, snow_layers.warmth, snow_ground._links
            for (int l = 0; l < 5; ++l) {
                const Real a7371 = w7310 * real_390[l];
                const Real a7372 = real_400[l] + a7371;
                const Mask a7373 = (real_400[l] <= 0.0);
                const Mask a7374 = (a7372 > 0.0);
                const Mask a7375 = (a7373 & a7374);
                const Mask a7376 = (real_400[l] >= 0.0);
                const Mask a7377 = (a7372 < 0.0);
                const Mask a7378 = (a7376 & a7377);
                const Real a7379 = select(a7375, 1e-06, a7372);
                const Real a7380 = select(a7378, (-1e-06), a7379);
                const Mask a7381 = (real_400[l] <= real_371[l]);
                const Mask a7382 = (a7380 > real_371[l]);
                const Mask a7383 = (a7381 & a7382);
                const Mask a7384 = (real_400[l] >= real_371[l]);
                const Mask a7385 = (a7380 < real_371[l]);
                const Mask a7386 = (a7384 & a7385);
                const Real a7387 = real_371[l] + 1e-06;
                const Real a7388 = select(a7383, a7387, a7380);
                const Real a7389 = real_371[l] - 1e-06;
                const Real a7390 = select(a7386, a7389, a7388);
                const Mask a7391 = (real_400[l] <= real_139[l]);
                const Mask a7392 = (a7390 > real_139[l]);
                const Mask a7393 = (a7391 & a7392);
                const Mask a7394 = (real_400[l] >= real_139[l]);
                const Mask a7395 = (a7390 < real_139[l]);
                const Mask a7396 = (a7394 & a7395);
                const Real a7397 = real_139[l] + 1e-06;
                const Real a7398 = select(a7393, a7397, a7390);
                const Real a7399 = real_139[l] - 1e-06;
                const Real a7400 = select(a7396, a7399, a7398);
                const Real a7459 = select(w7312, a7400, real_400[l]);
                const Real a7464 = a7459 - real_139[l];
                const Mask a7465 = (a7459 < 0.0);
                const Mask a7466 = (a7464 > 0.0);
                const Real a7467 = a7459 * real_368[l];
                const Real a7468 = a7464 * real_369[l];
                const Real a7469 = select(a7466, a7468, 0.0);
                const Real a7470 = select(a7465, a7467, a7469);
                const Real a7471 = a7459 * real_372[l];
                const Mask a7472 = (a7471 < 0.0);
                const Real a7473 = select(a7472, 0.0, a7471);
                const Mask a7474 = (a7473 > 1.0);
                const Real a7475 = select(a7474, 1.0, a7473);
                const Mask a7476 = (a7475 > 0.0);
                const Mask a7477 = (a7475 < 1.0);
                const Mask a7478 = (a7476 & a7477);
                const Real a7479 = select(a7478, real_372[l], 0.0);
                const Real a7480 = a7475 * a7475;
                const Real a7481 = real_373[l] * a7480;
                const Real a7482 = 1.0 - a7481;
                const Real a7483 = a7475 * a7479;
                const Real a7484 = real_374[l] * a7483;
                const Real a7485 = a7482 * real_146[l];
                const Real a7486 = a7482 * real_141[l];
                const Real a7487 = a7486 - real_158[l];
                const Mask a7488 = (a7487 < 0.0);
                const Real a7489 = select(a7488, 0.0, a7487);
                const Real a7490 = a7475 * 10.0;
                const Mask a7491 = (a7490 > 1.0);
                const Real a7492 = select(a7491, 1.0, a7490);
                const Real a7493 = a7492 * a7489;
                const Real a7494 = a7486 - a7493;
                const Mask a7495 = (a7489 > 0.0);
                const Real a7496 = 1.0 - a7492;
                const Real a7497 = select(a7495, a7496, 1.0);
                const Mask a7498 = (a7475 < 0.1);
                const Real a7499 = a7479 * 10.0;
                const Real a7500 = select(a7498, a7499, 0.0);
                const Real a7501 = a7484 * real_141[l];
                const Real a7502 = a7497 * a7501;
                const Real a7503 = a7489 * a7500;
                const Real a7504 = a7502 + a7503;
                const Real a7505 = a7484 * real_146[l];
                real_399[l] = a7459;
                real_376[l] = a7470;
                real_375[l] = a7485;
                real_383[l] = a7494;
                real_398[l] = a7504;
                real_152[l] = a7505;
            }
            // snow_ground._links
            const Real x7506 = 1 / real_383[0];
            const Real x7507 = select(x5772, x7506, 0.0);
            const Real x7513 = x7507 * x7507;
            const Real x7514 = x7513 * real_398[0];
            // snow_ground._at
            const Real x7517 = select(x5772, x7507, 1.0);
            const Real x7518 = x7507 - w7295;
            // snow_skin.foreseen_skin
            const Real x7519 = w7300 - real_376[0];
            const Real x7520 = x7517 * x7519;
            const Real x7521 = w7301 - x7520;
            const Real x7522 = w7305 + x7518;
            const Mask x7523 = (x7522 < 0.001);
            const Real x7524 = select(x7523, 0.001, x7522);
            const Real x7525 = x7521 / x7524;
            const Real x7526 = w7300 + x7525;
            // snow_ground._at
            const Mask x7527 = (x5772 & w7312);
            // snow_skin._is_melting
            const Real x7528 = x7517 * real_376[0];
            const Real x7529 = x5915 + x7528;
            const Mask x7530 = (x7529 >= 0.0);
            // snow_skin.solve_skin
            const Mask x7531 = (x7526 > 0.0);
            const Real x7532 = select(x7531, 0.0, x7526);
            const Real x7533 = select(x7530, 0.0, x7532);
            const Real x7534 = real_376[0] - 1.0;
            const Mask x7535 = (x7534 < (-270.0));
            const Real x7536 = select(x7535, (-270.0), x7534);
            const Mask x7537 = (x7536 > (-150.0));
            const Real x7538 = select(x7537, (-150.0), x7536);
            const Real x7539 = maximum(x7533, x7538);
            const Mask x7540 = ~x7530;
            const Mask x7541 = (x7527 & x7540);
            Real w7542 = x7539;
            Real w7543 = x5919;
            Real w7544 = x7538;
            Real w7545 = real_of(0.0);
            Real w7546 = real_of(INFINITE);
            Mask w7547 = x7541;
            for (int pass = 0; pass < 60; ++pass) {
                if (!any_lane(w7547)) break;
                // snow_skin.skin_flux
                const Real x7548 = w7542 + 273.15;
                const Real x7549 = w7542 - x1448;
                // calm_air.coefficient
                const Real x7551 = x7549 * x1420;
                const Real x7552 = -x7551;
                // calm_air.limited_richardson
                const Mask x7553 = (x7552 > 0.0);
                const Real x7554 = select(x7553, x7551, 0.0);
                const Real x7556 = x7554 * x1623;
                const Real x7557 = -x7556;
                const Real x7558 = expm1(x7557);
                const Real x7560 = x7558 + 2.0;
                const Real x7561 = x7558 / x7560;
                const Real x7563 = numbers[LAYERS + 2] * x7561;
                const Real x7565 = select(x7553, x7563, x7551);
                const Real x7566 = -x7565;
                const Real x7567 = x7561 * x7561;
                const Real x7568 = 1.0 - x7567;
                const Real x7569 = select(x7553, x7568, 1.0);
                // calm_air.coefficient
                const Mask x7570 = (x7566 > 0.0);
                const Real x7571 = select(x7570, x7565, 0.0);
                const Real x7573 = x7571 * 5.0;
                const Real x7575 = 1.0 - x7573;
                const Real x7576 = sqrt(x7575);
                const Real x7577 = x7571 * 15.0;
                const Real x7579 = x7577 * x7576;
                const Real x7581 = 1.0 - x7579;
                const Real x7582 = 1 / x7581;
                const Real x7584 = x7582 * x7582;
                const Real x7586 = x7576 * 15.0;
                const Real x7587 = x7571 * 37.5;
                const Real x7589 = x7587 / x7576;
                const Real x7591 = x7586 - x7589;
                const Real x7592 = x7584 * x7591;
                const Real x7593 = -x7592;
                const Real x7594 = select(x7570, 0.0, x7565);
                const Mask x7595 = (x7594 > 1e-30);
                const Mask x7596 = (x7594 < 1e-30);
                const Real x7597 = select(x7596, 1e-30, x7594);
                const Real x7598 = sqrt(x7597);
                const Real x7599 = select(x7595, x7598, 0.0);
                const Real x7600 = x1430 * x7599;
                const Real x7601 = x7600 + 1.0;
                const Real x7602 = 1 / x7601;
                const Real x7603 = x7594 * 15.0;
                const Real x7604 = x7603 * x7602;
                const Real x7605 = x7604 + 1.0;
                const Real x7606 = x7602 * (-7.5);
                const Real x7607 = x7602 + 1.0;
                const Real x7608 = x7606 * x7607;
                const Real x7609 = select(x7570, x7593, x7608);
                const Real x7610 = x7609 * x7569;
                const Real x7611 = select(x7570, x7582, x7605);
                const Real x7612 = x1409 * x7611;
                const Real x7613 = x5875 * x7610;
                // snow_skin.skin_flux
                const Real x7615 = x257 * x7612;
                const Real x7616 = x257 * x7613;
                const Real x7618 = 1 / x7548;
                const Real x7619 = 6138.82863340564 * x7618;
                const Real x7620 = w7542 * 0.0036609921288669233;
                const Real x7621 = x7620 * x7619;
                const Real x7622 = exp(x7621);
                const Real x7623 = x7622 * 611.0;
                const Real x7624 = x7623 * 0.378;
                const Real x7625 = forcing[3] - x7624;
                const Real x7626 = 1 / x7625;
                const Real x7627 = x7623 * 0.622;
                const Real x7628 = x7627 * x7626;
                const Real x7629 = x7619 * x7618;
                const Real x7630 = x7628 * x7629;
                const Real x7631 = forcing[3] * x7626;
                const Real x7632 = x7630 * x7631;
                const Real x7633 = x7628 - forcing[2];
                const Real x7634 = x7615 * 1004.5;
                const Real x7635 = x7634 + numbers[LAYERS + 4];
                const Real x7636 = x7548 * x7548;
                const Real x7637 = x7636 * x7548;
                const Real x7638 = x5898 * x7637;
                const Real x7639 = x7615 * x7633;
                const Real x7640 = x7616 * x7633;
                const Real x7642 = x7615 * x7632;
                const Real x7643 = x7642 - x7640;
                const Real x7644 = x7635 * x7549;
                const Real x7645 = x7616 * 1004.5;
                const Real x7647 = x7645 * x7549;
                const Real x7649 = x7635 - x7647;
                const Real x7650 = x7638 * x7548;
                const Real x7651 = x1446 - x7650;
                const Real x7652 = x7651 - x7644;
                const Real x7653 = 2830000.0 * x7639;
                const Real x7654 = x7652 - x7653;
                const Real x7655 = x7638 * (-4.0);
                const Real x7656 = x7655 - x7649;
                const Real x7657 = 2830000.0 * x7643;
                const Real x7658 = x7656 - x7657;
                // snow_skin._closer
                const Real x7659 = w7542 - real_376[0];
                const Real x7660 = x7517 * x7659;
                const Real x7661 = x7654 - x7660;
                const Mask x7662 = (x7661 > 0.0);
                const Real x7663 = select(x7662, w7542, w7544);
                const Real x7664 = select(x7662, w7545, w7542);
                const Real x7665 = x7517 - x7658;
                const Mask x7666 = (x7665 < 0.001);
                const Real x7667 = select(x7666, 0.001, x7665);
                const Real x7668 = x7661 / x7667;
                const Real x7669 = w7542 + x7668;
                const Mask x7670 = (x7669 < x7663);
                const Mask x7671 = (x7669 > x7664);
                const Mask x7672 = (x7670 | x7671);
                const Real x7673 = magnitude(x7668);
                const Real x7674 = w7546 * 0.5;
                const Mask x7675 = (x7673 > x7674);
                const Mask x7676 = (x7672 | x7675);
                const Real x7677 = x7663 + x7664;
                const Real x7678 = x7677 * 0.5;
                const Real x7679 = select(x7676, x7678, x7669);
                const Real x7680 = x7679 - w7542;
                const Real x7681 = magnitude(x7680);
                const Mask x7682 = (x7681 >= 0.0001);
                const Real x7683 = select(w7547, x7679, w7542);
                const Real x7684 = select(w7547, x7658, w7543);
                const Real x7685 = select(w7547, x7663, w7544);
                const Real x7686 = select(w7547, x7664, w7545);
                const Real x7687 = select(w7547, x7681, w7546);
                const Mask x7688 = select(w7547, x7682, w7547);
                w7542 = x7683;
                w7543 = x7684;
                w7544 = x7685;
                w7545 = x7686;
                w7546 = x7687;
                w7547 = x7688;
            }
            // snow_skin.skin_with
            const Real x7689 = x7517 - w7543;
            const Mask x7690 = (x7689 < 0.001);
            const Real x7691 = select(x7690, 0.001, x7689);
            const Mask x7692 = (real_376[0] < 0.0);
            const Real x7693 = select(x7692, 0.0, real_376[0]);
            const Real x7694 = x7693 * 20.0;
            const Mask x7695 = (x7693 > 0.0);
            const Real x7696 = select(x7695, 20.0, 0.0);
            const Real x7697 = w7542 - real_376[0];
            const Real x7698 = x7517 * x7697;
            const Real x7699 = select(x7530, x5915, x7698);
            const Real x7700 = x7517 / x7691;
            const Real x7701 = w7543 * x7700;
            const Real x7702 = select(x7530, 0.0, x7701);
            const Real x7703 = select(x7541, x7697, 0.0);
            const Real x7704 = select(x7527, w7542, 0.0);
            const Real x7705 = x7699 - x7694;
            const Real x7706 = select(x7527, x7705, 0.0);
            const Real x7707 = x7702 - x7696;
            const Real x7708 = select(x7527, x7707, 0.0);
            const Real x7709 = w7543 / x7691;
            const Real x7711 = x7709 * x7703;
            const Real x7712 = -x7711;
            // snow_ground._flows
            for (int l = 0; l < 5; ++l) {
                const Mask a7713 = (real_376[l] > 0.0);
                const Real a7714 = select(a7713, 0.0, real_376[l]);
                const Mask a7715 = (real_376[l] < 0.0);
                const Real a7716 = select(a7715, 0.0, real_376[l]);
                real_420[l] = a7714;
                real_421[l] = a7716;
            }
            // retention.at, enthalpy.at, enthalpy.layers_with, snow_ground._iteration
            for (int l = 0; l < LAYERS; ++l) {
                const Real a7447 = exp(real_419[l]);
                const Real a7448 = numbers[l + LAYERS + 47] * a7447;
                const Real a7449 = real_418[l] * real_300[l];
                const Real a7450 = a7448 / a7449;
                const Real a7452 = a7447 * 0.008034787106446777;
                const Real a7454 = a7452 + numbers[l + 6 * LAYERS + 47];
                const Real a7455 = -a7454;
                const Real a7456 = a7450 * 0.008034787106446777;
                const Mask a7457 = (mask_360[l] | mask_358[l]);
                const Real a7458 = select(a7457, real_417[l], a7455);
                const Real a7460 = select(w7312, a7458, real_397[l]);
                const Real a7461 = select(w7312, real_416[l], real_396[l]);
                const Real a7462 = select(w7312, a7455, real_394[l]);
                const Real a7463 = select(w7312, a7456, real_411[l]);
                real_316[l + 1] = a7460;
                real_415[l] = a7461;
                real_414[l] = a7462;
                real_422[l] = a7463;
            }
            // snow_ground._residuals
            const Real x7722 = real_376[4] - real_316[1];
            const Real x7723 = x6915 * x7722;
            // snow_ground._links, snow_ground._flows
            for (int l = 0; l < 4; ++l) {
                const Real a7508 = real_375[l] + real_383[l + 1];
                const Real a7509 = 1 / a7508;
                const Real a7510 = x6910 * a7509;
                const Real a7511 = select(x5772, a7510, 0.0);
                const Real a7512 = a7511 * a7509;
                const Real a7515 = a7512 * real_152[l];
                const Real a7516 = a7512 * real_398[l + 1];
                const Real a7717 = real_420[l] - real_420[l + 1];
                const Real a7718 = a7511 * a7717;
                const Real a7719 = real_421[l] - real_421[l + 1];
                const Real a7720 = real_410[l] * a7719;
                const Real a7721 = a7718 + a7720;
                real_423[l] = a7511;
                real_424[l] = a7515;
                real_425[l] = a7516;
                real_426[l] = a7721;
            }
            // snow_ground._residuals
            real_426[4] = real_of(0.0);
            real_421[0] = real_of(0.0);
            for (int l = 0; l < 4; ++l) real_421[l + 1] = real_426[l];
            const Real x7728 = x6910 * x7706;
            // enthalpy._drop_from_above
            real_316[0] = real_of(0.0);
            // enthalpy.heat_residual
            for (int l = 0; l < LAYERS - 1; ++l) real_419[l] = real_316[l + 2];
            real_419[LAYERS - 1] = real_of(0.0);
            // snow_ground._residuals
            const Real x7746 = x6918 * real_376[4];
            // snow_ground._residuals, snow_ground._at
            Real a7750_last = real_of(0.0);
            for (int l = 0; l < 5; ++l) {
                const Real a7726 = real_426[l] - real_421[l];
                const Real a7727 = a7726 + in_row(l, 4, x7723);
                const Real a7729 = real_399[l] - real_150[l];
                const Real a7730 = a7729 + a7727;
                const Real a7731 = a7730 - in_row(l, 0, x7728);
                const Real a7749 = magnitude(a7731);
                a7750_last = a7750_last + a7749;
                real_420[l] = a7731;
                real_152[l] = a7749;
            }
            // snow_ground._at
            const Real x7751 = x1353 * a7750_last;
            // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
            Real a7755_last = real_of(0.0);
            for (int l = 0; l < LAYERS; ++l) {
                const Real a7732 = 2094000.0 * real_415[l];
                const Real a7733 = real_301[l] + a7732;
                const Real a7734 = a7733 * real_316[l + 1];
                const Real a7735 = real_415[l] * 333500000.0;
                const Real a7736 = a7734 + a7735;
                const Real a7737 = a7736 - real_357[l];
                const Real a7739 = real_316[l + 1] - real_316[l];
                const Real a7740 = real_407[l] * a7739;
                const Real a7741 = a7737 + a7740;
                const Real a7743 = real_316[l + 1] - real_419[l];
                const Real a7744 = real_309[l] * a7743;
                const Real a7745 = a7741 + a7744;
                const Real a7748 = a7745 + in_row(l, 0, x7746);
                const Real a7753 = magnitude(a7748);
                const Real a7754 = numbers[l] * a7753;
                a7755_last = a7755_last + a7754;
                real_418[l] = a7748;
                real_417[l] = a7753;
            }
            // snow_ground._at
            const Real x7756 = a7755_last - x7751;
            // snow_ground._tolerance
            const Real x7759 = x6910 * x7507;
            const Real x7760 = magnitude(x7704);
            const Real x7761 = magnitude(real_376[0]);
            const Real x7762 = x7760 + x7761;
            const Real x7763 = x7759 * x7762;
            Real a7764_last = real_of(0.0);
            for (int l = 0; l < 4; ++l) {
                a7764_last = a7764_last + real_423[l];
            }
            const Real x7765 = a7764_last + x6915;
            Real a7767_last = real_of(-INFINITE);
            for (int l = 0; l < 5; ++l) {
                const Real a7766 = magnitude(real_376[l]);
                a7767_last = maximum(a7767_last, a7766);
            }
            const Real x7768 = a7767_last + x6310;
            const Real x7769 = x7768 + 30.0;
            const Real x7770 = x7765 * x7769;
            const Real x7771 = x7770 + x7763;
            // snow_ground._at
            Mask a7758_last = mask_of(false);
            for (int l = 0; l < LAYERS; ++l) {
                const Mask a7757 = (real_417[l] > real_406[l]);
                a7758_last = (a7758_last | a7757);
            }
            // snow_ground._tolerance, snow_ground._at
            Mask a7775_last = mask_of(false);
            for (int l = 0; l < 5; ++l) {
                const Real a7772 = real_139[l] + x7771;
                const Real a7773 = a7772 * 7.105427357601002e-15;
                const Mask a7774 = (real_152[l] > a7773);
                a7775_last = (a7775_last | a7774);
            }
            // snow_ground._at
            const Mask x7776 = (a7758_last | a7775_last);
            // snow_ground._iteration
            const Real x7777 = w7310 * 0.0001;
            const Real x7778 = 1.0 - x7777;
            const Real x7779 = x7778 * w7309;
            const Mask x7780 = (x7756 < x7779);
            const Mask x7781 = (w7311 < 20.0);
            const Mask x7782 = (x7780 | x7781);
            const Mask x7783 = (w7310 <= 0.0001);
            const Mask x7784 = (x7782 | x7783);
            const Mask x7785 = (w7312 & x7784);
            const Real x7786 = w7310 * 2.0;
            const Mask x7787 = (x7786 > 1.0);
            const Real x7788 = select(x7787, 1.0, x7786);
            const Real x7789 = w7310 * 0.5;
            const Real x7790 = select(x7785, x7788, x7789);
            const Real x7796 = select(x7785, x7507, w7295);
            const Real x7797 = select(x7785, x7514, w7296);
            const Real x7801 = select(x7785, x7704, w7300);
            const Real x7802 = select(x7785, x7699, w7301);
            const Real x7803 = select(x7785, x7706, w7302);
            const Real x7804 = select(x7785, x7708, w7303);
            const Real x7805 = select(x7785, x7712, w7304);
            const Real x7806 = select(x7785, x7691, w7305);
            const Mask x7807 = select(x7785, x7530, w7306);
            const Real x7810 = select(x7785, x7756, w7309);
            const Mask x7811 = select(x7785, x7776, w7312);
            const Real x7812 = select(w7312, x7790, w7310);
            const Real x7813 = real_of_mask(w7312);
            const Real x7814 = w7311 + x7813;
            const Mask x7815 = ~x7785;
            const Mask x7816 = (x7811 | x7815);
            const Mask x7817 = (w7312 & x7816);
            for (int l = 0; l < 5; ++l) {
                const Real a7791 = select(x7785, real_399[l], real_400[l]);
                const Real a7808 = select(x7785, real_420[l], real_377[l]);
                real_152[l] = a7791;
                real_376[l] = a7808;
            }
            for (int l = 0; l < LAYERS; ++l) {
                const Real a7792 = select(x7785, real_316[l + 1], real_397[l]);
                const Real a7793 = select(x7785, real_415[l], real_396[l]);
                const Real a7794 = select(x7785, real_414[l], real_394[l]);
                const Real a7795 = select(x7785, real_422[l], real_411[l]);
                const Real a7809 = select(x7785, real_418[l], real_413[l]);
                real_417[l] = a7792;
                real_419[l] = a7793;
                real_416[l] = a7794;
                real_427[l] = a7795;
                real_428[l] = a7809;
            }
            for (int l = 0; l < 4; ++l) {
                const Real a7798 = select(x7785, real_423[l], real_403[l]);
                const Real a7799 = select(x7785, real_424[l], real_402[l]);
                const Real a7800 = select(x7785, real_425[l], real_412[l]);
                real_429[l] = a7798;
                real_430[l] = a7799;
                real_431[l] = a7800;
            }
            for (int l = 0; l < 5; ++l) real_400[l] = real_152[l];
            for (int l = 0; l < LAYERS; ++l) real_397[l] = real_417[l];
            for (int l = 0; l < LAYERS; ++l) real_396[l] = real_419[l];
            for (int l = 0; l < LAYERS; ++l) real_394[l] = real_416[l];
            for (int l = 0; l < LAYERS; ++l) real_411[l] = real_427[l];
            for (int l = 0; l < 4; ++l) real_403[l] = real_429[l];
            for (int l = 0; l < 4; ++l) real_402[l] = real_430[l];
            for (int l = 0; l < 4; ++l) real_412[l] = real_431[l];
            for (int l = 0; l < 5; ++l) real_377[l] = real_376[l];
            for (int l = 0; l < LAYERS; ++l) real_413[l] = real_428[l];
            w7295 = x7796;
            w7296 = x7797;
            w7300 = x7801;
            w7301 = x7802;
            w7302 = x7803;
            w7303 = x7804;
            w7304 = x7805;
            w7305 = x7806;
            w7306 = x7807;
            w7309 = x7810;
            w7310 = x7812;
            w7311 = x7814;
            w7312 = x7817;
        }
        // snow_ground._tolerance
        const Real x7825 = x6910 * w7295;
        const Real x7826 = magnitude(w7300);
        // snow_layers.warmth
        for (int l = 0; l < 5; ++l) {
            const Real a7818 = real_400[l] - real_139[l];
            const Mask a7819 = (real_400[l] < 0.0);
            const Mask a7820 = (a7818 > 0.0);
            const Real a7821 = real_400[l] * real_368[l];
            const Real a7822 = a7818 * real_369[l];
            const Real a7823 = select(a7820, a7822, 0.0);
            const Real a7824 = select(a7819, a7821, a7823);
            real_405[l] = a7824;
        }
        // snow_ground._tolerance
        const Real x7827 = magnitude(real_405[0]);
        const Real x7828 = x7826 + x7827;
        const Real x7829 = x7825 * x7828;
        Real a7830_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a7830_last = a7830_last + real_403[l];
        }
        const Real x7831 = a7830_last + x6915;
        Real a7833_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a7832 = magnitude(real_405[l]);
            a7833_last = maximum(a7833_last, a7832);
        }
        const Real x7834 = a7833_last + x6310;
        const Real x7835 = x7834 + 30.0;
        const Real x7836 = x7831 * x7835;
        const Real x7837 = x7836 + x7829;
        // snow_ground._tolerance, snow_ground._is_solved
        Mask a7844_last = mask_of(true);
        for (int l = 0; l < 5; ++l) {
            const Real a7838 = real_139[l] + x7837;
            const Real a7839 = a7838 * 7.105427357601002e-15;
            const Real a7840 = a7839 * 8.0;
            const Real a7842 = magnitude(real_377[l]);
            const Mask a7843 = (a7842 <= a7840);
            a7844_last = (a7844_last & a7843);
        }
        // snow_ground._is_solved
        Mask a7847_last = mask_of(true);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7841 = real_406[l] * 8.0;
            const Real a7845 = magnitude(real_413[l]);
            const Mask a7846 = (a7845 <= a7841);
            a7847_last = (a7847_last & a7846);
        }
        const Mask x7848 = (a7844_last & a7847_last);
        // snow_ground._in_part
        const Mask x7849 = (w6906 & x7848);
        const Real x7850 = select(x7849, x6909, w6905);
        // parts.added_next
        const Real x7851 = select(x7849, 2.0, 0.125);
        const Real x7852 = x7851 * w6887;
        // snow_ground._in_part
        const Real x7858 = select(x7849, w7295, w6893);
        const Real x7859 = select(x7849, w7296, w6894);
        const Real x7863 = select(x7849, w7300, w6898);
        const Real x7864 = select(x7849, w7301, w6899);
        const Real x7865 = select(x7849, w7302, w6900);
        const Real x7866 = select(x7849, w7303, w6901);
        const Real x7867 = select(x7849, w7304, w6902);
        const Real x7868 = select(x7849, w7305, w6903);
        const Mask x7869 = select(x7849, w7306, w6904);
        const Mask x7870 = (x7850 < 1.0);
        const Mask x7871 = (w6906 & x7870);
        for (int l = 0; l < 5; ++l) {
            const Real a7853 = select(x7849, real_400[l], real_370[l]);
            real_377[l] = a7853;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7854 = select(x7849, real_397[l], real_364[l]);
            const Real a7855 = select(x7849, real_396[l], real_355[l]);
            const Real a7856 = select(x7849, real_394[l], real_367[l]);
            const Real a7857 = select(x7849, real_411[l], real_354[l]);
            real_413[l] = a7854;
            real_406[l] = a7855;
            real_395[l] = a7856;
            real_392[l] = a7857;
        }
        for (int l = 0; l < 4; ++l) {
            const Real a7860 = select(x7849, real_403[l], real_382[l]);
            const Real a7861 = select(x7849, real_402[l], real_381[l]);
            const Real a7862 = select(x7849, real_412[l], real_380[l]);
            real_404[l] = a7860;
            real_408[l] = a7861;
            real_409[l] = a7862;
        }
        for (int l = 0; l < 5; ++l) real_370[l] = real_377[l];
        for (int l = 0; l < LAYERS; ++l) real_364[l] = real_413[l];
        for (int l = 0; l < LAYERS; ++l) real_355[l] = real_406[l];
        for (int l = 0; l < LAYERS; ++l) real_367[l] = real_395[l];
        for (int l = 0; l < LAYERS; ++l) real_354[l] = real_392[l];
        for (int l = 0; l < 4; ++l) real_382[l] = real_404[l];
        for (int l = 0; l < 4; ++l) real_381[l] = real_408[l];
        for (int l = 0; l < 4; ++l) real_380[l] = real_409[l];
        w6887 = x7852;
        w6893 = x7858;
        w6894 = x7859;
        w6898 = x7863;
        w6899 = x7864;
        w6900 = x7865;
        w6901 = x7866;
        w6902 = x7867;
        w6903 = x7868;
        w6904 = x7869;
        w6905 = x7850;
        w6906 = x7871;
    }
    // snow_skin.skin_flux
    const Real x7884 = w6898 + 273.15;
    const Real x7885 = w6898 - x1448;
    // calm_air.coefficient
    const Real x7887 = x7885 * x1420;
    const Real x7888 = -x7887;
    // calm_air.limited_richardson
    const Mask x7889 = (x7888 > 0.0);
    const Real x7890 = select(x7889, x7887, 0.0);
    const Real x7892 = x7890 * x1623;
    const Real x7893 = -x7892;
    const Real x7894 = expm1(x7893);
    const Real x7896 = x7894 + 2.0;
    const Real x7897 = x7894 / x7896;
    const Real x7899 = numbers[LAYERS + 2] * x7897;
    const Real x7901 = select(x7889, x7899, x7887);
    const Real x7902 = -x7901;
    const Real x7903 = x7897 * x7897;
    const Real x7904 = 1.0 - x7903;
    const Real x7905 = select(x7889, x7904, 1.0);
    // calm_air.coefficient
    const Mask x7906 = (x7902 > 0.0);
    const Real x7907 = select(x7906, x7901, 0.0);
    const Real x7909 = x7907 * 5.0;
    const Real x7911 = 1.0 - x7909;
    const Real x7912 = sqrt(x7911);
    const Real x7913 = x7907 * 15.0;
    const Real x7915 = x7913 * x7912;
    const Real x7917 = 1.0 - x7915;
    const Real x7918 = 1 / x7917;
    const Real x7920 = x7918 * x7918;
    const Real x7922 = x7912 * 15.0;
    const Real x7923 = x7907 * 37.5;
    const Real x7925 = x7923 / x7912;
    const Real x7927 = x7922 - x7925;
    const Real x7928 = x7920 * x7927;
    const Real x7929 = -x7928;
    const Real x7930 = select(x7906, 0.0, x7901);
    const Mask x7931 = (x7930 > 1e-30);
    const Mask x7932 = (x7930 < 1e-30);
    const Real x7933 = select(x7932, 1e-30, x7930);
    const Real x7934 = sqrt(x7933);
    const Real x7935 = select(x7931, x7934, 0.0);
    const Real x7936 = x1430 * x7935;
    const Real x7937 = x7936 + 1.0;
    const Real x7938 = 1 / x7937;
    const Real x7939 = x7930 * 15.0;
    const Real x7940 = x7939 * x7938;
    const Real x7941 = x7940 + 1.0;
    const Real x7942 = x7938 * (-7.5);
    const Real x7943 = x7938 + 1.0;
    const Real x7944 = x7942 * x7943;
    const Real x7945 = select(x7906, x7929, x7944);
    const Real x7946 = x7945 * x7905;
    const Real x7947 = select(x7906, x7918, x7941);
    const Real x7948 = x1409 * x7947;
    const Real x7949 = x5875 * x7946;
    // snow_skin.skin_flux
    const Real x7951 = x257 * x7948;
    const Real x7952 = x257 * x7949;
    const Real x7954 = 1 / x7884;
    const Real x7955 = 6138.82863340564 * x7954;
    const Real x7956 = w6898 * 0.0036609921288669233;
    const Real x7957 = x7956 * x7955;
    const Real x7958 = exp(x7957);
    const Real x7959 = x7958 * 611.0;
    const Real x7960 = x7959 * 0.378;
    const Real x7961 = forcing[3] - x7960;
    const Real x7962 = 1 / x7961;
    const Real x7963 = x7959 * 0.622;
    const Real x7964 = x7963 * x7962;
    const Real x7965 = x7955 * x7954;
    const Real x7966 = x7964 * x7965;
    const Real x7967 = forcing[3] * x7962;
    const Real x7968 = x7966 * x7967;
    const Real x7969 = x7964 - forcing[2];
    const Real x7970 = x7951 * 1004.5;
    const Real x7971 = x7970 + numbers[LAYERS + 4];
    const Real x7972 = x7884 * x7884;
    const Real x7973 = x7972 * x7884;
    const Real x7974 = x5898 * x7973;
    const Real x7975 = x7952 * x7969;
    const Real x7977 = x7951 * x7968;
    const Real x7978 = x7977 - x7975;
    const Real x7979 = x7952 * 1004.5;
    const Real x7981 = x7979 * x7885;
    const Real x7983 = x7971 - x7981;
    const Real x7984 = x7974 * (-4.0);
    const Real x7985 = x7984 - x7983;
    const Real x7986 = 2830000.0 * x7978;
    const Real x7987 = x7985 - x7986;
    // snow_ground._solution
    const Real x7988 = select(x5772, w6893, 1.0);
    // snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a1158_1762 = real_109[l] * x776;
        const Real a1164_1762 = select(x466, a1158_1762, 1.0);
        const Real a5923_1762 = a1164_1762 * 333500.0;
        const Real a7877 = real_370[l] - a5923_1762;
        const Mask a7878 = (real_370[l] < 0.0);
        const Mask a7879 = (a7877 > 0.0);
        const Real a6012_1762 = real_136[l] * 0.0004748338081671415;
        const Real a7880 = real_370[l] * a6012_1762;
        const Real a6013_1762 = real_136[l] * 0.0002370791844476055;
        const Real a7881 = a7877 * a6013_1762;
        const Real a7882 = select(a7879, a7881, 0.0);
        const Real a7883 = select(a7878, a7880, a7882);
        real_378[l] = a7877;
        mask_387[l] = a7878;
        mask_432[l] = a7879;
        real_374[l] = a7883;
    }
    // snow_skin._is_melting
    const Real x7989 = x7988 * real_374[0];
    const Real x7990 = x5915 + x7989;
    const Mask x7991 = (x7990 >= 0.0);
    // snow_skin.skin_with
    const Real x7992 = x7988 - x7987;
    const Mask x7993 = (x7992 < 0.001);
    const Real x7994 = select(x7993, 0.001, x7992);
    const Mask x7995 = (real_374[0] < 0.0);
    const Real x7996 = select(x7995, 0.0, real_374[0]);
    const Real x7997 = x7996 * 20.0;
    const Mask x7998 = (x7996 > 0.0);
    const Real x7999 = select(x7998, 20.0, 0.0);
    const Real x8000 = w6898 - real_374[0];
    const Real x8001 = x7988 * x8000;
    const Real x8002 = select(x7991, x5915, x8001);
    const Real x8003 = x7988 / x7994;
    const Real x8004 = x7987 * x8003;
    const Real x8005 = select(x7991, 0.0, x8004);
    const Mask x8006 = ~x7991;
    const Mask x8007 = (x5772 & x8006);
    const Real x8008 = select(x8007, x8000, 0.0);
    const Real x8009 = select(x5772, w6898, 0.0);
    const Real x8010 = x8002 - x7997;
    const Real x8011 = select(x5772, x8010, 0.0);
    const Real x8012 = x8005 - x7999;
    const Real x8013 = select(x5772, x8012, 0.0);
    const Real x8014 = x7987 / x7994;
    const Real x8016 = x8014 * x8008;
    // snow_layers.warmth, snow_ground._response
    for (int l = 0; l < 5; ++l) {
        const Real a6013_1790 = real_136[l] * 0.0002370791844476055;
        const Real a8018 = select(mask_432[l], a6013_1790, 0.0);
        const Real a6012_1790 = real_136[l] * 0.0004748338081671415;
        const Real a8019 = select(mask_387[l], a6012_1790, a8018);
        const Mask a8020 = (real_374[l] > 0.0);
        const Real a8021 = select(a8020, 0.0, real_374[l]);
        real_371[l] = a8019;
        mask_433[l] = a8020;
        real_139[l] = a8021;
    }
    // snow_ground._response
    const Real x8023 = x8013 * real_371[0];
    const Real x8024 = x8016 * w6894;
    const Real x8026 = x8023 - x8024;
    const Real x8035 = seconds * x8026;
    // snow_ground._solution
    const Mask x8044 = (w6905 == 1.0);
    // enthalpy.is_on_curve, snow_ground._solution, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground.advance_snow_ground, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        after[2 * LAYERS + l] = real_355[l];
        const Mask a7872 = (real_355[l] < real_272[l]);
        const Mask a7873 = (real_355[l] > real_311[l]);
        const Mask a7874 = (a7872 & a7873);
        const Real a7875 = select(a7874, real_354[l], 1.0);
        const Real a7876 = 1 / a7875;
        const Real a8036 = 2094000.0 * real_364[l];
        const Real a8037 = a8036 + 333500000.0;
        const Real a8038 = a8037 / a7875;
        const Real a8039 = 2094000.0 * real_355[l];
        const Real a8040 = real_301[l] + a8039;
        const Real a8041 = select(a7874, a8038, 0.0);
        const Real a8042 = a8040 + a8041;
        const Real a8043 = select(a7874, a7876, 0.0);
        const Mask a8066 = (real_355[l] >= real_272[l]);
        const Real a8067 = select(a8066, real_272[l], real_311[l]);
        const Real a8069 = select(a7874, real_355[l], a8067);
        const Real a8071 = a8069 - numbers[l + 15 * LAYERS + 54];
        const Real a8073 = a8071 / real_300[l];
        const Mask a8077 = (a8073 < 1e-12);
        const Real a8078 = select(a8077, 1e-12, a8073);
        const Real a8080 = log(a8078);
        const Real a8082 = numbers[l + LAYERS + 47] * a8080;
        const Real a8086 = numbers[l + 16 * LAYERS + 54] - a8082;
        const Mask a8088 = (a8086 > 16.11809565095832);
        const Real a8089 = select(a8088, 16.11809565095832, a8086);
        mask_358[l] = a7874;
        real_367[l] = a8042;
        real_365[l] = a8043;
        mask_360[l] = a8066;
        real_353[l] = a8069;
        real_297[l] = a8073;
        mask_434[l] = a8077;
        real_366[l] = a8078;
        real_362[l] = a8080;
        mask_435[l] = a8088;
        real_361[l] = a8089;
    }
    // snow_layers.warmth, snow_ground._links
    for (int l = 0; l < 5; ++l) {
        const Real a8106 = real_136[l] * real_136[l];
        const Real a8125 = real_372[l] * real_372[l];
        const Real a8129 = real_370[l] * real_372[l];
        const Mask a8132 = (a8129 < 0.0);
        const Real a8133 = select(a8132, 0.0, a8129);
        const Mask a8136 = (a8133 > 1.0);
        const Real a8137 = select(a8136, 1.0, a8133);
        const Real a8140 = a8137 * a8137;
        const Real a8145 = real_373[l] * a8140;
        const Real a8150 = 1.0 - a8145;
        const Real a8152 = a8150 * real_146[l];
        const Real a8157 = a8150 * real_141[l];
        const Real a8162 = a8157 - real_158[l];
        const Mask a8164 = (a8162 < 0.0);
        const Real a8165 = select(a8164, 0.0, a8162);
        const Real a8167 = a8137 * 10.0;
        const Mask a8170 = (a8167 > 1.0);
        const Real a8171 = select(a8170, 1.0, a8167);
        const Real a8174 = a8171 * a8165;
        const Real a8179 = a8157 - a8174;
        real_150[l] = a8106;
        real_377[l] = a8125;
        mask_436[l] = a8132;
        mask_437[l] = a8136;
        real_400[l] = a8137;
        real_405[l] = a8140;
        real_155[l] = a8150;
        real_376[l] = a8152;
        mask_438[l] = a8164;
        real_152[l] = a8165;
        mask_439[l] = a8170;
        real_420[l] = a8171;
        real_399[l] = a8179;
    }
    // snow_ground._links
    const Real x8181 = 1 / real_399[0];
    const Real x8182 = x8181 * x8181;
    const Real x8186 = select(x5772, x8181, 0.0);
    // snow_skin.skin_flux
    const Real x8202 = x8009 + 273.15;
    const Real x8203 = x8009 - x1448;
    // calm_air.coefficient
    const Real x8207 = x8203 * x1420;
    const Real x8208 = -x8207;
    // calm_air.limited_richardson
    const Mask x8215 = (x8208 > 0.0);
    const Real x8216 = select(x8215, x8207, 0.0);
    const Real x8220 = x8216 * x1623;
    const Real x8221 = -x8220;
    const Real x8226 = expm1(x8221);
    const Real x8227 = x8226 + 1.0;
    const Real x8231 = x8226 + 2.0;
    const Real x8232 = x8226 / x8231;
    const Real x8238 = numbers[LAYERS + 2] * x8232;
    const Real x8244 = select(x8215, x8238, x8207);
    const Real x8245 = -x8244;
    // calm_air.coefficient
    const Mask x8247 = (x8245 > 0.0);
    const Real x8248 = select(x8247, x8244, 0.0);
    const Real x8251 = x8248 * 5.0;
    const Real x8254 = 1.0 - x8251;
    const Real x8255 = sqrt(x8254);
    const Real x8256 = x8255 * 2.0;
    const Real x8258 = x8248 * 15.0;
    const Real x8261 = x8258 * x8255;
    const Real x8267 = 1.0 - x8261;
    const Real x8268 = 1 / x8267;
    const Real x8269 = x8268 * x8268;
    const Real x8274 = select(x8247, 0.0, x8244);
    const Mask x8277 = (x8274 > 1e-30);
    const Mask x8278 = (x8274 < 1e-30);
    const Real x8279 = select(x8278, 1e-30, x8274);
    const Real x8282 = sqrt(x8279);
    const Real x8283 = x8282 * 2.0;
    const Real x8286 = select(x8277, x8282, 0.0);
    const Real x8289 = x1430 * x8286;
    const Real x8294 = x8289 + 1.0;
    const Real x8295 = 1 / x8294;
    const Real x8296 = x8295 * x8295;
    const Real x8300 = x8274 * 15.0;
    const Real x8303 = x8300 * x8295;
    const Real x8310 = x8303 + 1.0;
    const Real x8311 = select(x8247, x8268, x8310);
    const Real x8314 = x1409 * x8311;
    // snow_skin.skin_flux
    const Real x8319 = x257 * x8314;
    const Real x8323 = 1 / x8202;
    const Real x8324 = 6138.82863340564 * x8323;
    const Real x8325 = x8009 * 0.0036609921288669233;
    const Real x8326 = x8325 * x8324;
    const Real x8327 = exp(x8326);
    const Real x8328 = x8327 * 611.0;
    const Real x8329 = x8328 * 0.378;
    const Real x8330 = forcing[3] - x8329;
    const Real x8331 = 1 / x8330;
    const Real x8332 = x8331 * x8331;
    const Real x8335 = x8328 * 0.622;
    const Real x8336 = x8335 * x8331;
    const Real x8339 = x8336 - forcing[2];
    const Real x8342 = x8319 * 1004.5;
    const Real x8344 = x8342 + numbers[LAYERS + 4];
    const Real x8347 = x8202 * x8202;
    const Real x8348 = x8347 * x8202;
    const Real x8349 = x5898 * x8348;
    const Real x8351 = x8319 * x8339;
    const Real x8356 = x8344 * x8203;
    const Real x8360 = x8349 * x8202;
    const Real x8362 = x1446 - x8360;
    const Real x8364 = x8362 - x8356;
    const Real x8366 = 2830000.0 * x8351;
    const Real x8368 = x8364 - x8366;
    // snow_skin.skin_of
    const Real x8370 = x8009 - real_374[0];
    const Real x8372 = x8186 * x8370;
    const Real x8377 = x8368 - x8372;
    const Real x8379 = x8377 / x7994;
    const Real x8381 = x8009 + x8379;
    const Real x8382 = select(x7991, 0.0, x8381);
    const Real x8384 = x8382 - real_374[0];
    // snow_ground._flows
    for (int l = 0; l < 5; ++l) {
        const Mask a8400 = (real_374[l] < 0.0);
        const Real a8401 = select(a8400, 0.0, real_374[l]);
        mask_440[l] = a8400;
        real_136[l] = a8401;
    }
    // retention.at, enthalpy.at, snow_ground.advance_snow_ground
    for (int l = 0; l < LAYERS; ++l) {
        const Real a8091 = exp(real_361[l]);
        const Real a8095 = a8091 * 0.008034787106446777;
        const Real a8099 = a8095 + numbers[l + 6 * LAYERS + 47];
        const Real a8100 = -a8099;
        const Real a8103 = select(mask_358[l], a8100, real_364[l]);
        real_354[l] = a8091;
        real_311[l] = a8103;
    }
    // snow_ground._residuals
    const Real x8417 = real_374[4] - real_311[0];
    // enthalpy._drop_from_above
    real_361[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_361[l + 1] = real_311[l];
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_359[l] = real_311[l + 1];
    real_359[LAYERS - 1] = real_of(0.0);
    // snow_ground._response, snow_ground._links, snow_ground._flows
    for (int l = 0; l < 4; ++l) {
        const Real a8022 = real_139[l] - real_139[l + 1];
        const Real a8027 = select(mask_387[l], real_382[l], real_379[l]);
        const Real a8028 = a8027 * real_371[l];
        const Real a8029 = a8022 * real_381[l];
        const Real a8030 = a8028 + a8029;
        const Real a8031 = select(mask_387[l + 1], real_382[l], real_379[l]);
        const Real a8032 = a8031 * real_371[l + 1];
        const Real a8033 = a8022 * real_380[l];
        const Real a8034 = a8032 - a8033;
        const Real a8189 = real_376[l] + real_399[l + 1];
        const Real a8191 = 1 / a8189;
        const Real a8192 = a8191 * a8191;
        const Real a8196 = seconds * a8191;
        const Real a8199 = select(x5772, a8196, 0.0);
        const Real a8409 = real_136[l] - real_136[l + 1];
        real_386[l] = a8022;
        real_158[l] = a8030;
        real_421[l + 1] = a8034;
        real_385[l] = a8192;
        real_384[l] = a8199;
        real_409[l] = a8409;
    }
    // snow_ground._direction
    real_158[4] = real_of(0.0);
    real_421[0] = real_of(0.0);
    const Real x8491 = x5774 * real_371[4];
    const Real x8495 = x5777 * real_371[4];
    const Real x8502 = -x5774;
    for (int l = 0; l < 4; ++l) {
        const Real a8494 = -real_158[l];
        const Real a8501 = -real_421[l + 1];
        real_380[l] = a8494;
        real_381[l] = a8501;
    }
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a8497 = -real_306[l + 1];
        const Real a8503 = -real_292[l];
        real_327[l] = a8497;
        real_332[l] = a8503;
    }
    // tridiagonal._solve
    for (int l = 0; l < 4; ++l) real_388[l] = real_380[l];
    real_388[4] = x8495;
    for (int l = 0; l < LAYERS - 1; ++l) real_388[l + 5] = real_327[l];
    // snow_ground._direction
    for (int l = 0; l < 5; ++l) {
        const Real a8490 = real_158[l] + real_421[l];
        const Real a8492 = a8490 + in_row(l, 4, x8491);
        const Real a8493 = a8492 - in_row(l, 0, x8035);
        const Real a8498 = a8493 + 1.0;
        real_371[l] = a8498;
    }
    // enthalpy.at, enthalpy._drop_from_above, enthalpy.heat_residual, snow_ground._direction
    for (int l = 0; l < LAYERS; ++l) {
        const Real a8440 = 2094000.0 * real_353[l];
        const Real a8442 = real_301[l] + a8440;
        const Real a8456 = real_311[l] - real_361[l];
        const Real a8469 = real_311[l] - real_359[l];
        const Real a8499 = real_367[l] + real_294[l];
        const Real a8500 = a8499 + real_292[l];
        real_352[l] = a8442;
        real_356[l] = a8456;
        real_351[l] = a8469;
        real_295[l] = a8500;
    }
    // tridiagonal._solve
    for (int l = 0; l < 5; ++l) real_390[l] = real_371[l];
    for (int l = 0; l < LAYERS; ++l) real_390[l + 5] = real_295[l];
    for (int l = 0; l < 4; ++l) real_389[l] = real_381[l];
    real_389[4] = x8502;
    for (int l = 0; l < LAYERS - 1; ++l) real_389[l + 5] = real_332[l];
    // tridiagonal.jvp
    real_391[0] = real_of(0.0);
    for (int l = 0; l < LAYERS + 4; ++l) real_391[l + 1] = real_of(0.0);
    for (int l = 0; l < LAYERS + 4; ++l) real_393[l] = real_of(0.0);
    real_393[LAYERS + 4] = real_of(0.0);
    // snow_ground.advance_snow_ground
    const Real x8573 = select(x5772, x8009, 0.0);
    const Real x8575 = select(x5772, x8011, 0.0);
    const Real x8577 = real_374[4] - real_364[0];
    const Real x8579 = x1348 * x8577;
    const Real x8584 = select(x5772, x8579, 0.0);
    // snow_ground.advance_snow_ground, ground_heat.heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a8571 = select(x8044, real_364[l], NOT_A_NUMBER);
        const Real a8586 = a8571 + 273.15;
        after[l] = a8586;
        real_295[l] = a8571;
        real_359[l] = a8586;
    }
    // ground_heat.heat
    const Real x8589 = x5579 - real_359[0];
    // snow_skin.skin_flux
    const Real x8638 = x8573 + 273.15;
    after[3 * LAYERS + 31] = x8638;
    const Real x8639 = x8573 - x1448;
    // calm_air.coefficient
    const Real x8643 = x8639 * x1420;
    const Real x8644 = -x8643;
    // calm_air.limited_richardson
    const Mask x8651 = (x8644 > 0.0);
    const Real x8652 = select(x8651, x8643, 0.0);
    const Real x8656 = x8652 * x1623;
    const Real x8657 = -x8656;
    const Real x8662 = expm1(x8657);
    const Real x8663 = x8662 + 1.0;
    const Real x8667 = x8662 + 2.0;
    const Real x8668 = x8662 / x8667;
    const Real x8674 = numbers[LAYERS + 2] * x8668;
    const Real x8680 = select(x8651, x8674, x8643);
    const Real x8681 = -x8680;
    // calm_air.coefficient
    const Mask x8683 = (x8681 > 0.0);
    const Real x8684 = select(x8683, x8680, 0.0);
    const Real x8687 = x8684 * 5.0;
    const Real x8690 = 1.0 - x8687;
    const Real x8691 = sqrt(x8690);
    const Real x8692 = x8691 * 2.0;
    const Real x8694 = x8684 * 15.0;
    const Real x8697 = x8694 * x8691;
    const Real x8703 = 1.0 - x8697;
    const Real x8704 = 1 / x8703;
    const Real x8705 = x8704 * x8704;
    const Real x8710 = select(x8683, 0.0, x8680);
    const Mask x8713 = (x8710 > 1e-30);
    const Mask x8714 = (x8710 < 1e-30);
    const Real x8715 = select(x8714, 1e-30, x8710);
    const Real x8718 = sqrt(x8715);
    const Real x8719 = x8718 * 2.0;
    const Real x8722 = select(x8713, x8718, 0.0);
    const Real x8725 = x1430 * x8722;
    const Real x8730 = x8725 + 1.0;
    const Real x8731 = 1 / x8730;
    const Real x8732 = x8731 * x8731;
    const Real x8736 = x8710 * 15.0;
    const Real x8739 = x8736 * x8731;
    const Real x8746 = x8739 + 1.0;
    const Real x8747 = select(x8683, x8704, x8746);
    const Real x8750 = x1409 * x8747;
    // snow_skin.skin_flux
    const Real x8755 = x257 * x8750;
    const Real x8759 = 1 / x8638;
    const Real x8760 = x8759 * x8759;
    const Real x8764 = 6138.82863340564 * x8759;
    const Real x8767 = x8573 * 0.0036609921288669233;
    const Real x8769 = x8767 * x8764;
    const Real x8774 = exp(x8769);
    const Real x8776 = x8774 * 611.0;
    const Real x8778 = x8776 * 0.378;
    const Real x8780 = forcing[3] - x8778;
    const Real x8782 = 1 / x8780;
    const Real x8783 = x8782 * x8782;
    const Real x8787 = x8776 * 0.622;
    const Real x8789 = x8787 * x8782;
    const Real x8794 = x8789 - forcing[2];
    const Real x8796 = x8755 * 1004.5;
    const Real x8798 = x8796 + numbers[LAYERS + 4];
    const Real x8800 = x8638 * x8638;
    const Real x8803 = x8800 * x8638;
    const Real x8807 = x5898 * x8803;
    const Real x8811 = x8755 * x8794;
    const Real x8815 = x8798 * x8639;
    const Real x8819 = x8807 * x8638;
    const Real x8823 = x1446 - x8819;
    const Real x8825 = x8823 - x8815;
    const Real x8827 = 2830000.0 * x8811;
    const Real x8829 = x8825 - x8827;
    // layered_snow._melted
    const Real x8831 = seconds * x8811;
    const Real x8833 = x1353 * x8831;
    const Real x8839 = select(x5772, x8833, 0.0);
    const Real x8840 = -x8839;
    // snow_water.with_vapour_exchange
    const Mask x8842 = (x8840 < 0.0);
    const Real x8843 = select(x8842, 0.0, x8839);
    const Real x8844 = -x8843;
    const Mask x8847 = (x8839 < 0.0);
    const Real x8848 = select(x8847, 0.0, x8839);
    const Mask x8852 = (x1149 > 0.0);
    const Real x8853 = select(x8852, x1149, 1.0);
    // layered_snow._melted, snow_layers.liquid_water
    for (int l = 0; l < 5; ++l) {
        const Real a8601 = x1353 * real_370[l];
        const Real a8607 = select(x5772, a8601, 0.0);
        const Real a8610 = a8607 * 2.9985007496251872e-06;
        const Real a8611 = -a8610;
        const Mask a8613 = (a8611 < 0.0);
        const Real a8614 = select(a8613, 0.0, a8610);
        const Real a8615 = -a8614;
        const Mask a8617 = (a8615 > real_109[l]);
        const Real a8618 = select(a8617, real_109[l], a8615);
        const Real a8620 = real_109[l] - a8618;
        const Mask a8622 = (real_112[l] > 0.0);
        const Real a8623 = select(a8622, real_112[l], 1.0);
        const Real a8625 = a8620 / a8623;
        const Mask a8629 = (a8625 > 1.0);
        const Real a8630 = select(a8629, 1.0, a8625);
        const Real a8632 = select(a8622, a8630, 0.0);
        const Real a8634 = a8632 * real_65[l];
        real_371[l] = a8607;
        mask_441[l] = a8613;
        mask_442[l] = a8617;
        mask_443[l] = a8622;
        real_421[l] = a8623;
        real_158[l] = a8625;
        mask_444[l] = a8629;
        real_136[l] = a8632;
        real_399[l] = a8634;
    }
    // snow_water.with_vapour_exchange
    const Real x8855 = select(x8852, real_371[0], 0.0);
    const Real x8856 = -x8855;
    // snow_layers.liquid_water
    const Real x8858 = real_371[0] * 2.9985007496251872e-06;
    const Real x8859 = -x8858;
    const Mask x8861 = (x8859 < 0.0);
    const Real x8862 = select(x8861, 0.0, x8858);
    const Real x8863 = -x8862;
    const Mask x8865 = (x8863 > x1149);
    const Real x8866 = select(x8865, x1149, x8863);
    // snow_water.with_vapour_exchange
    const Real x8868 = x1149 - x8866;
    const Mask x8870 = (x8844 > x8868);
    const Real x8871 = select(x8870, x8868, x8844);
    const Real x8873 = x8871 - x8848;
    const Mask x8875 = (x8868 > 0.0);
    // snow_layers.warmth
    const Real x8876 = 1 / x8853;
    const Real x8877 = x8876 * x8876;
    const Real x8881 = x8876 * 0.0004748338081671415;
    const Real x8884 = x8876 * 0.0002370791844476055;
    const Real x8887 = x8853 * 333500.0;
    const Real x8889 = x8855 + x8887;
    const Real x8890 = -x8889;
    const Mask x8892 = (x8856 < 0.0);
    const Mask x8893 = (x8890 > 0.0);
    const Real x8894 = x8855 * x8881;
    const Real x8899 = x8889 * x8884;
    const Real x8904 = select(x8893, x8899, 0.0);
    const Real x8907 = select(x8892, x8894, x8904);
    const Real x8908 = -x8907;
    // snow_water.with_vapour_exchange
    const Mask x8910 = (x8908 > 0.0);
    const Real x8911 = select(x8910, 0.0, x8907);
    const Real x8914 = x8911 * 2106.0;
    const Real x8917 = x8873 * x8914;
    const Real x8923 = select(x8875, x8868, 1.0);
    const Real x8925 = x8873 / x8923;
    const Real x8929 = 1.0 - x8925;
    const Real x8932 = x8843 + x8871;
    const Real x8933 = -x8932;
    const Real x8935 = x1149 - x8873;
    const Real x8937 = x8917 - real_371[0];
    const Real x8939 = real_399[0] * x8929;
    const Real x8944 = select(x8875, x8939, real_399[0]);
    const Real x8946 = x8871 / x8853;
    const Real x8950 = 1.0 - x8946;
    const Real x8952 = real_108[0] * x8950;
    const Mask x8957 = (real_66[1] > 0.0);
    const Real x8958 = select(x8957, real_66[1], 1.0);
    const Real x8960 = select(x8957, real_371[1], 0.0);
    const Real x8961 = -x8960;
    // snow_layers.liquid_water
    const Real x8963 = real_371[1] * 2.9985007496251872e-06;
    const Real x8964 = -x8963;
    const Mask x8966 = (x8964 < 0.0);
    const Real x8967 = select(x8966, 0.0, x8963);
    const Real x8968 = -x8967;
    const Mask x8970 = (x8968 > real_66[1]);
    const Real x8971 = select(x8970, real_66[1], x8968);
    // snow_water.with_vapour_exchange
    const Real x8973 = real_66[1] - x8971;
    const Mask x8975 = (x8933 > x8973);
    const Real x8976 = select(x8975, x8973, x8933);
    const Mask x8978 = (x8973 > 0.0);
    // snow_layers.warmth
    const Real x8979 = 1 / x8958;
    const Real x8980 = x8979 * x8979;
    const Real x8984 = x8979 * 0.0004748338081671415;
    const Real x8987 = x8979 * 0.0002370791844476055;
    const Real x8990 = x8958 * 333500.0;
    const Real x8992 = x8960 + x8990;
    const Real x8993 = -x8992;
    const Mask x8995 = (x8961 < 0.0);
    const Mask x8996 = (x8993 > 0.0);
    const Real x8997 = x8960 * x8984;
    const Real x9002 = x8992 * x8987;
    const Real x9007 = select(x8996, x9002, 0.0);
    const Real x9010 = select(x8995, x8997, x9007);
    const Real x9011 = -x9010;
    // snow_water.with_vapour_exchange
    const Mask x9013 = (x9011 > 0.0);
    const Real x9014 = select(x9013, 0.0, x9010);
    const Real x9017 = x9014 * 2106.0;
    const Real x9020 = x8976 * x9017;
    const Real x9026 = select(x8978, x8973, 1.0);
    const Real x9028 = x8976 / x9026;
    const Real x9032 = 1.0 - x9028;
    const Real x9034 = x8873 + x8976;
    const Real x9036 = x8932 + x8976;
    const Real x9037 = -x9036;
    const Real x9040 = real_66[1] - x8976;
    const Real x9042 = x9020 - real_371[1];
    const Real x9044 = real_399[1] * x9032;
    const Real x9049 = select(x8978, x9044, real_399[1]);
    const Real x9051 = x8976 / x8958;
    const Real x9055 = 1.0 - x9051;
    const Real x9057 = real_108[1] * x9055;
    const Mask x9062 = (real_66[2] > 0.0);
    const Real x9063 = select(x9062, real_66[2], 1.0);
    const Real x9065 = select(x9062, real_371[2], 0.0);
    const Real x9066 = -x9065;
    // snow_layers.liquid_water
    const Real x9068 = real_371[2] * 2.9985007496251872e-06;
    const Real x9069 = -x9068;
    const Mask x9071 = (x9069 < 0.0);
    const Real x9072 = select(x9071, 0.0, x9068);
    const Real x9073 = -x9072;
    const Mask x9075 = (x9073 > real_66[2]);
    const Real x9076 = select(x9075, real_66[2], x9073);
    // snow_water.with_vapour_exchange
    const Real x9078 = real_66[2] - x9076;
    const Mask x9080 = (x9037 > x9078);
    const Real x9081 = select(x9080, x9078, x9037);
    const Mask x9083 = (x9078 > 0.0);
    // snow_layers.warmth
    const Real x9084 = 1 / x9063;
    const Real x9085 = x9084 * x9084;
    const Real x9089 = x9084 * 0.0004748338081671415;
    const Real x9092 = x9084 * 0.0002370791844476055;
    const Real x9095 = x9063 * 333500.0;
    const Real x9097 = x9065 + x9095;
    const Real x9098 = -x9097;
    const Mask x9100 = (x9066 < 0.0);
    const Mask x9101 = (x9098 > 0.0);
    const Real x9102 = x9065 * x9089;
    const Real x9107 = x9097 * x9092;
    const Real x9112 = select(x9101, x9107, 0.0);
    const Real x9115 = select(x9100, x9102, x9112);
    const Real x9116 = -x9115;
    // snow_water.with_vapour_exchange
    const Mask x9118 = (x9116 > 0.0);
    const Real x9119 = select(x9118, 0.0, x9115);
    const Real x9122 = x9119 * 2106.0;
    const Real x9125 = x9081 * x9122;
    const Real x9131 = select(x9083, x9078, 1.0);
    const Real x9133 = x9081 / x9131;
    const Real x9137 = 1.0 - x9133;
    const Real x9139 = x9034 + x9081;
    const Real x9141 = x9036 + x9081;
    const Real x9142 = -x9141;
    const Real x9145 = real_66[2] - x9081;
    const Real x9147 = x9125 - real_371[2];
    const Real x9149 = real_399[2] * x9137;
    const Real x9154 = select(x9083, x9149, real_399[2]);
    const Real x9156 = x9081 / x9063;
    const Real x9160 = 1.0 - x9156;
    const Real x9162 = real_108[2] * x9160;
    const Mask x9167 = (real_66[3] > 0.0);
    const Real x9168 = select(x9167, real_66[3], 1.0);
    const Real x9170 = select(x9167, real_371[3], 0.0);
    const Real x9171 = -x9170;
    // snow_layers.liquid_water
    const Real x9173 = real_371[3] * 2.9985007496251872e-06;
    const Real x9174 = -x9173;
    const Mask x9176 = (x9174 < 0.0);
    const Real x9177 = select(x9176, 0.0, x9173);
    const Real x9178 = -x9177;
    const Mask x9180 = (x9178 > real_66[3]);
    const Real x9181 = select(x9180, real_66[3], x9178);
    // snow_water.with_vapour_exchange
    const Real x9183 = real_66[3] - x9181;
    const Mask x9185 = (x9142 > x9183);
    const Real x9186 = select(x9185, x9183, x9142);
    const Mask x9188 = (x9183 > 0.0);
    // snow_layers.warmth
    const Real x9189 = 1 / x9168;
    const Real x9190 = x9189 * x9189;
    const Real x9194 = x9189 * 0.0004748338081671415;
    const Real x9197 = x9189 * 0.0002370791844476055;
    const Real x9200 = x9168 * 333500.0;
    const Real x9202 = x9170 + x9200;
    const Real x9203 = -x9202;
    const Mask x9205 = (x9171 < 0.0);
    const Mask x9206 = (x9203 > 0.0);
    const Real x9207 = x9170 * x9194;
    const Real x9212 = x9202 * x9197;
    const Real x9217 = select(x9206, x9212, 0.0);
    const Real x9220 = select(x9205, x9207, x9217);
    const Real x9221 = -x9220;
    // snow_water.with_vapour_exchange
    const Mask x9223 = (x9221 > 0.0);
    const Real x9224 = select(x9223, 0.0, x9220);
    const Real x9227 = x9224 * 2106.0;
    const Real x9230 = x9186 * x9227;
    const Real x9236 = select(x9188, x9183, 1.0);
    const Real x9238 = x9186 / x9236;
    const Real x9242 = 1.0 - x9238;
    const Real x9244 = x9139 + x9186;
    const Real x9246 = x9141 + x9186;
    const Real x9247 = -x9246;
    const Real x9250 = real_66[3] - x9186;
    const Real x9252 = x9230 - real_371[3];
    const Real x9254 = real_399[3] * x9242;
    const Real x9259 = select(x9188, x9254, real_399[3]);
    const Real x9261 = x9186 / x9168;
    const Real x9265 = 1.0 - x9261;
    const Real x9267 = real_108[3] * x9265;
    const Mask x9272 = (real_66[4] > 0.0);
    const Real x9273 = select(x9272, real_66[4], 1.0);
    const Real x9275 = select(x9272, real_371[4], 0.0);
    const Real x9276 = -x9275;
    // snow_layers.liquid_water
    const Real x9278 = real_371[4] * 2.9985007496251872e-06;
    const Real x9279 = -x9278;
    const Mask x9281 = (x9279 < 0.0);
    const Real x9282 = select(x9281, 0.0, x9278);
    const Real x9283 = -x9282;
    const Mask x9285 = (x9283 > real_66[4]);
    const Real x9286 = select(x9285, real_66[4], x9283);
    // snow_water.with_vapour_exchange
    const Real x9288 = real_66[4] - x9286;
    const Mask x9290 = (x9247 > x9288);
    const Real x9291 = select(x9290, x9288, x9247);
    const Mask x9293 = (x9288 > 0.0);
    // snow_layers.warmth
    const Real x9294 = 1 / x9273;
    const Real x9295 = x9294 * x9294;
    const Real x9299 = x9294 * 0.0004748338081671415;
    const Real x9302 = x9294 * 0.0002370791844476055;
    const Real x9305 = x9273 * 333500.0;
    const Real x9307 = x9275 + x9305;
    const Real x9308 = -x9307;
    const Mask x9310 = (x9276 < 0.0);
    const Mask x9311 = (x9308 > 0.0);
    const Real x9312 = x9275 * x9299;
    const Real x9317 = x9307 * x9302;
    const Real x9322 = select(x9311, x9317, 0.0);
    const Real x9325 = select(x9310, x9312, x9322);
    const Real x9326 = -x9325;
    // snow_water.with_vapour_exchange
    const Mask x9328 = (x9326 > 0.0);
    const Real x9329 = select(x9328, 0.0, x9325);
    const Real x9332 = x9329 * 2106.0;
    const Real x9335 = x9291 * x9332;
    const Real x9341 = select(x9293, x9288, 1.0);
    const Real x9343 = x9291 / x9341;
    const Real x9347 = 1.0 - x9343;
    const Real x9349 = x9244 + x9291;
    const Real x9352 = real_66[4] - x9291;
    const Real x9354 = x9335 - real_371[4];
    const Real x9356 = real_399[4] * x9347;
    const Real x9361 = select(x9293, x9356, real_399[4]);
    const Real x9363 = x9291 / x9273;
    const Real x9367 = 1.0 - x9363;
    const Real x9369 = real_108[4] * x9367;
    // snow_water.<genexpr>
    real_371[0] = x8935;
    real_371[1] = x9040;
    real_371[2] = x9145;
    real_371[3] = x9250;
    real_371[4] = x9352;
    real_66[0] = x8937;
    real_66[1] = x9042;
    real_66[2] = x9147;
    real_66[3] = x9252;
    real_66[4] = x9354;
    real_112[0] = x8944;
    real_112[1] = x9049;
    real_112[2] = x9154;
    real_112[3] = x9259;
    real_112[4] = x9361;
    real_376[0] = x8952;
    real_376[1] = x9057;
    real_376[2] = x9162;
    real_376[3] = x9267;
    real_376[4] = x9369;
    // snow_layers.liquid_water
    const Real x9382 = real_66[0] * 2.9985007496251872e-06;
    const Mask x9384 = (x9382 < 0.0);
    const Real x9385 = select(x9384, 0.0, x9382);
    const Mask x9387 = (x9385 > real_371[0]);
    const Real x9388 = select(x9387, real_371[0], x9385);
    // snow_water.percolated
    const Real x9390 = real_371[0] - x9388;
    const Mask x9392 = (x9390 > 0.0);
    const Real x9393 = select(x9392, x9390, 1.0);
    const Real x9395 = x9390 / x9393;
    const Mask x9399 = (x9395 > 1.0);
    const Real x9400 = select(x9399, 1.0, x9395);
    const Real x9402 = select(x9392, x9400, 0.0);
    const Real x9404 = x9402 * real_112[0];
    const Real x9408 = x9390 * 0.0010905125408942203;
    const Mask x9410 = (x9404 < x9408);
    const Real x9411 = select(x9410, x9408, x9404);
    // snow_properties._pores
    const Real x9413 = x9411 - x9408;
    const Mask x9415 = (x9413 < 0.0);
    const Real x9416 = select(x9415, 0.0, x9413);
    // snow_properties.held_by_pores
    const Real x9418 = x1292 * x9416;
    // snow_water.percolated
    const Real x9422 = x9388 - x9418;
    const Mask x9424 = (x9422 < 0.0);
    const Real x9425 = select(x9424, 0.0, x9422);
    const Mask x9427 = (x9388 > 0.0);
    const Real x9428 = select(x9427, x9388, 1.0);
    const Real x9430 = x9425 / x9428;
    const Real x9434 = real_66[0] * x9430;
    const Real x9438 = select(x9427, x9434, 0.0);
    const Mask x9440 = (real_371[0] > 0.0);
    const Real x9441 = select(x9440, real_371[0], 1.0);
    const Real x9443 = x9425 / x9441;
    const Real x9447 = real_371[0] - x9425;
    const Real x9449 = real_66[0] - x9438;
    const Real x9451 = 1.0 - x9443;
    const Real x9453 = real_376[0] * x9451;
    const Real x9458 = real_371[1] + x9425;
    const Real x9460 = real_66[1] + x9438;
    // snow_layers.liquid_water
    const Real x9462 = x9460 * 2.9985007496251872e-06;
    const Mask x9464 = (x9462 < 0.0);
    const Real x9465 = select(x9464, 0.0, x9462);
    const Mask x9467 = (x9465 > x9458);
    const Real x9468 = select(x9467, x9458, x9465);
    // snow_water.percolated
    const Real x9470 = x9458 - x9468;
    // snow_layers.liquid_water
    const Real x9472 = real_66[1] * 2.9985007496251872e-06;
    const Mask x9474 = (x9472 < 0.0);
    const Real x9475 = select(x9474, 0.0, x9472);
    const Mask x9477 = (x9475 > real_371[1]);
    const Real x9478 = select(x9477, real_371[1], x9475);
    // snow_water.percolated
    const Real x9480 = real_371[1] - x9478;
    const Mask x9482 = (x9480 > 0.0);
    const Real x9483 = select(x9482, x9480, 1.0);
    const Real x9485 = x9470 / x9483;
    const Mask x9489 = (x9485 > 1.0);
    const Real x9490 = select(x9489, 1.0, x9485);
    const Real x9492 = select(x9482, x9490, 0.0);
    const Real x9494 = x9492 * real_112[1];
    const Real x9498 = x9470 * 0.0010905125408942203;
    const Mask x9500 = (x9494 < x9498);
    const Real x9501 = select(x9500, x9498, x9494);
    // snow_properties._pores
    const Real x9503 = x9501 - x9498;
    const Mask x9505 = (x9503 < 0.0);
    const Real x9506 = select(x9505, 0.0, x9503);
    // snow_properties.held_by_pores
    const Real x9508 = x1292 * x9506;
    // snow_water.percolated
    const Real x9512 = x9468 - x9508;
    const Mask x9514 = (x9512 < 0.0);
    const Real x9515 = select(x9514, 0.0, x9512);
    const Mask x9517 = (x9468 > 0.0);
    const Real x9518 = select(x9517, x9468, 1.0);
    const Real x9520 = x9515 / x9518;
    const Real x9524 = x9460 * x9520;
    const Real x9528 = select(x9517, x9524, 0.0);
    const Mask x9530 = (x9458 > 0.0);
    const Real x9531 = select(x9530, x9458, 1.0);
    const Real x9533 = x9515 / x9531;
    const Real x9537 = x9458 - x9515;
    const Real x9539 = x9460 - x9528;
    const Real x9541 = 1.0 - x9533;
    const Real x9543 = real_376[1] * x9541;
    const Real x9548 = real_371[2] + x9515;
    const Real x9550 = real_66[2] + x9528;
    // snow_layers.liquid_water
    const Real x9552 = x9550 * 2.9985007496251872e-06;
    const Mask x9554 = (x9552 < 0.0);
    const Real x9555 = select(x9554, 0.0, x9552);
    const Mask x9557 = (x9555 > x9548);
    const Real x9558 = select(x9557, x9548, x9555);
    // snow_water.percolated
    const Real x9560 = x9548 - x9558;
    // snow_layers.liquid_water
    const Real x9562 = real_66[2] * 2.9985007496251872e-06;
    const Mask x9564 = (x9562 < 0.0);
    const Real x9565 = select(x9564, 0.0, x9562);
    const Mask x9567 = (x9565 > real_371[2]);
    const Real x9568 = select(x9567, real_371[2], x9565);
    // snow_water.percolated
    const Real x9570 = real_371[2] - x9568;
    const Mask x9572 = (x9570 > 0.0);
    const Real x9573 = select(x9572, x9570, 1.0);
    const Real x9575 = x9560 / x9573;
    const Mask x9579 = (x9575 > 1.0);
    const Real x9580 = select(x9579, 1.0, x9575);
    const Real x9582 = select(x9572, x9580, 0.0);
    const Real x9584 = x9582 * real_112[2];
    const Real x9588 = x9560 * 0.0010905125408942203;
    const Mask x9590 = (x9584 < x9588);
    const Real x9591 = select(x9590, x9588, x9584);
    // snow_properties._pores
    const Real x9593 = x9591 - x9588;
    const Mask x9595 = (x9593 < 0.0);
    const Real x9596 = select(x9595, 0.0, x9593);
    // snow_properties.held_by_pores
    const Real x9598 = x1292 * x9596;
    // snow_water.percolated
    const Real x9602 = x9558 - x9598;
    const Mask x9604 = (x9602 < 0.0);
    const Real x9605 = select(x9604, 0.0, x9602);
    const Mask x9607 = (x9558 > 0.0);
    const Real x9608 = select(x9607, x9558, 1.0);
    const Real x9610 = x9605 / x9608;
    const Real x9614 = x9550 * x9610;
    const Real x9618 = select(x9607, x9614, 0.0);
    const Mask x9620 = (x9548 > 0.0);
    const Real x9621 = select(x9620, x9548, 1.0);
    const Real x9623 = x9605 / x9621;
    const Real x9627 = x9548 - x9605;
    const Real x9629 = x9550 - x9618;
    const Real x9631 = 1.0 - x9623;
    const Real x9633 = real_376[2] * x9631;
    const Real x9638 = real_371[3] + x9605;
    const Real x9640 = real_66[3] + x9618;
    // snow_layers.liquid_water
    const Real x9642 = x9640 * 2.9985007496251872e-06;
    const Mask x9644 = (x9642 < 0.0);
    const Real x9645 = select(x9644, 0.0, x9642);
    const Mask x9647 = (x9645 > x9638);
    const Real x9648 = select(x9647, x9638, x9645);
    // snow_water.percolated
    const Real x9650 = x9638 - x9648;
    // snow_layers.liquid_water
    const Real x9652 = real_66[3] * 2.9985007496251872e-06;
    const Mask x9654 = (x9652 < 0.0);
    const Real x9655 = select(x9654, 0.0, x9652);
    const Mask x9657 = (x9655 > real_371[3]);
    const Real x9658 = select(x9657, real_371[3], x9655);
    // snow_water.percolated
    const Real x9660 = real_371[3] - x9658;
    const Mask x9662 = (x9660 > 0.0);
    const Real x9663 = select(x9662, x9660, 1.0);
    const Real x9665 = x9650 / x9663;
    const Mask x9669 = (x9665 > 1.0);
    const Real x9670 = select(x9669, 1.0, x9665);
    const Real x9672 = select(x9662, x9670, 0.0);
    const Real x9674 = x9672 * real_112[3];
    const Real x9678 = x9650 * 0.0010905125408942203;
    const Mask x9680 = (x9674 < x9678);
    const Real x9681 = select(x9680, x9678, x9674);
    // snow_properties._pores
    const Real x9683 = x9681 - x9678;
    const Mask x9685 = (x9683 < 0.0);
    const Real x9686 = select(x9685, 0.0, x9683);
    // snow_properties.held_by_pores
    const Real x9688 = x1292 * x9686;
    // snow_water.percolated
    const Real x9692 = x9648 - x9688;
    const Mask x9694 = (x9692 < 0.0);
    const Real x9695 = select(x9694, 0.0, x9692);
    const Mask x9697 = (x9648 > 0.0);
    const Real x9698 = select(x9697, x9648, 1.0);
    const Real x9700 = x9695 / x9698;
    const Real x9704 = x9640 * x9700;
    const Real x9708 = select(x9697, x9704, 0.0);
    const Mask x9710 = (x9638 > 0.0);
    const Real x9711 = select(x9710, x9638, 1.0);
    const Real x9713 = x9695 / x9711;
    const Real x9717 = x9638 - x9695;
    const Real x9719 = x9640 - x9708;
    const Real x9721 = 1.0 - x9713;
    const Real x9723 = real_376[3] * x9721;
    const Real x9728 = real_371[4] + x9695;
    const Real x9730 = real_66[4] + x9708;
    // snow_layers.liquid_water
    const Real x9732 = x9730 * 2.9985007496251872e-06;
    const Mask x9734 = (x9732 < 0.0);
    const Real x9735 = select(x9734, 0.0, x9732);
    const Mask x9737 = (x9735 > x9728);
    const Real x9738 = select(x9737, x9728, x9735);
    // snow_water.percolated
    const Real x9740 = x9728 - x9738;
    // snow_layers.liquid_water
    const Real x9742 = real_66[4] * 2.9985007496251872e-06;
    const Mask x9744 = (x9742 < 0.0);
    const Real x9745 = select(x9744, 0.0, x9742);
    const Mask x9747 = (x9745 > real_371[4]);
    const Real x9748 = select(x9747, real_371[4], x9745);
    // snow_water.percolated
    const Real x9750 = real_371[4] - x9748;
    const Mask x9752 = (x9750 > 0.0);
    const Real x9753 = select(x9752, x9750, 1.0);
    const Real x9755 = x9740 / x9753;
    const Mask x9759 = (x9755 > 1.0);
    const Real x9760 = select(x9759, 1.0, x9755);
    const Real x9762 = select(x9752, x9760, 0.0);
    const Real x9764 = x9762 * real_112[4];
    const Real x9768 = x9740 * 0.0010905125408942203;
    const Mask x9770 = (x9764 < x9768);
    const Real x9771 = select(x9770, x9768, x9764);
    // snow_properties._pores
    const Real x9773 = x9771 - x9768;
    const Mask x9775 = (x9773 < 0.0);
    const Real x9776 = select(x9775, 0.0, x9773);
    // snow_properties.held_by_pores
    const Real x9778 = x1292 * x9776;
    // snow_water.percolated
    const Real x9782 = x9738 - x9778;
    const Mask x9784 = (x9782 < 0.0);
    const Real x9785 = select(x9784, 0.0, x9782);
    const Mask x9787 = (x9738 > 0.0);
    const Real x9788 = select(x9787, x9738, 1.0);
    const Real x9790 = x9785 / x9788;
    const Real x9794 = x9730 * x9790;
    const Real x9798 = select(x9787, x9794, 0.0);
    const Mask x9800 = (x9728 > 0.0);
    const Real x9801 = select(x9800, x9728, 1.0);
    const Real x9803 = x9785 / x9801;
    const Real x9807 = x9728 - x9785;
    const Real x9809 = x9730 - x9798;
    const Real x9811 = 1.0 - x9803;
    const Real x9813 = real_376[4] * x9811;
    // snow_water.<genexpr>
    real_371[0] = x9447;
    real_371[1] = x9537;
    real_371[2] = x9627;
    real_371[3] = x9717;
    real_371[4] = x9807;
    real_139[0] = x9449;
    real_139[1] = x9539;
    real_139[2] = x9629;
    real_139[3] = x9719;
    real_139[4] = x9809;
    real_426[0] = x9411;
    real_426[1] = x9501;
    real_426[2] = x9591;
    real_426[3] = x9681;
    real_426[4] = x9771;
    real_398[0] = x9453;
    real_398[1] = x9543;
    real_398[2] = x9633;
    real_398[3] = x9723;
    real_398[4] = x9813;
    // layered_snow._melted
    const Real x9826 = select(x5772, x1354, 1.0);
    const Real x9828 = x9826 * seconds;
    const Real x9830 = x9349 / x9828;
    const Real x9834 = x9830 * 2830000.0;
    const Real x9836 = select(x5772, x9834, 0.0);
    const Real x9838 = x8829 + x8815;
    const Real x9840 = x8811 * 2830000.0;
    const Real x9841 = x9838 + x9840;
    const Real x9843 = x9841 - x8575;
    const Real x9898 = x9843 - x9836;
    const Real x9900 = select(x5772, x9898, 0.0);
    // layered_snow.close_snow
    const Real x9902 = x9785 + x1450;
    // layered_snow_step.layered_snow_step
    const Real x9915 = x9349 / seconds;
    // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth, layered_snow_step.layered_snow_step
    Real a9917_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        after[3 * LAYERS + 20 + l] = real_426[l];
        const Mask a9845 = (real_371[l] > 0.0);
        const Real a9846 = select(a9845, real_371[l], 1.0);
        const Real a9848 = real_139[l] * 2.9985007496251872e-06;
        const Mask a9850 = (a9848 < 0.0);
        const Real a9851 = select(a9850, 0.0, a9848);
        const Mask a9853 = (a9851 > real_371[l]);
        const Real a9854 = select(a9853, real_371[l], a9851);
        after[3 * LAYERS + 10 + l] = a9854;
        const Real a9856 = select(a9845, real_139[l], 0.0);
        const Real a9858 = 1 / a9846;
        const Real a9859 = a9858 * a9858;
        const Real a9863 = a9858 * 0.0004748338081671415;
        const Real a9866 = a9858 * 0.0002370791844476055;
        const Real a9869 = a9846 * 333500.0;
        const Real a9871 = a9856 - a9869;
        const Mask a9873 = (a9856 < 0.0);
        const Mask a9874 = (a9871 > 0.0);
        const Real a9875 = a9856 * a9863;
        const Real a9880 = a9871 * a9866;
        const Real a9885 = select(a9874, a9880, 0.0);
        const Real a9887 = select(a9873, a9875, a9885);
        const Real a9889 = real_371[l] - a9854;
        after[3 * LAYERS + 5 + l] = a9889;
        const Real a9891 = a9887 + 273.15;
        after[3 * LAYERS + 15 + l] = a9891;
        const Real a9892 = real_398[l] / a9846;
        const Real a9896 = select(a9845, a9892, 0.0);
        after[3 * LAYERS + 25 + l] = a9896;
        a9917_last = a9917_last + a9889;
        mask_445[l] = a9845;
        real_383[l] = a9846;
        mask_446[l] = a9850;
        mask_447[l] = a9853;
        real_375[l] = a9854;
        real_448[l] = a9856;
        real_449[l] = a9859;
        real_450[l] = a9863;
        real_451[l] = a9866;
        real_452[l] = a9871;
        mask_453[l] = a9873;
        mask_454[l] = a9874;
        real_455[l] = a9889;
        real_456[l] = a9891;
        real_457[l] = a9892;
    }
    // layered_snow_step.layered_snow_step
    const Mask x9918 = (a9917_last > 0.0);
    // air.emission
    const Real x9919 = x8800 * x8800;
    const Real x9922 = x9919 * 5.67e-08;
    // layered_snow_step.emitted
    const Real x9924 = numbers[LAYERS + 19] * x9922;
    // surface_balance.skin_temperature
    const Real x9928 = x5587 * real_359[0];
    const Real x9932 = x5579 + x9928;
    const Real x9934 = x9932 / x5591;
    // surface_balance.emitted
    const Real x9938 = x9934 - x5537;
    const Real x9940 = x5548 * x9938;
    const Real x9944 = x5559 + x9940;
    // layered_snow_step.of_cell
    const Real x9946 = x1353 * x9924;
    const Real x9952 = x1453 * x9944;
    const Real x9957 = x9952 - x9946;
    const Real x9959 = x1353 * numbers[LAYERS + 19];
    const Real x9965 = x1453 * x1518;
    const Real x9970 = x9965 - x9959;
    after[3 * LAYERS + 34] = x9970;
    // layered_snow_step.skin
    const Real x9972 = x9970 * 5.67e-08;
    const Real x9974 = x9957 / x9972;
    const Real x9978 = sqrt(x9974);
    const Real x9979 = x9978 * 2.0;
    const Real x9981 = sqrt(x9978);
    after[3 * LAYERS] = x9981;
    const Real x9982 = x9981 * 2.0;
    // layered_snow_step.layered_snow_step
    const Real x9984 = x9902 / 1000.0;
    const Real x9986 = x5283 + x9984;
    after[3 * LAYERS + 2] = x9986;
    Real a9990_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a9988 = real_455[l] + real_375[l];
        a9990_last = a9990_last + a9988;
        real_398[l] = a9988;
    }
    const Real x9992 = a9990_last / 1000.0;
    after[3 * LAYERS + 3] = x9992;
    Real a9994_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a9994_last = a9994_last + real_426[l];
    }
    after[3 * LAYERS + 4] = a9994_last;
    const Mask x9996 = (x57 > 0.0);
    // snow.snow_age
    const Real x9997 = state[3 * LAYERS + 32] + seconds;
    const Real x9998 = select(x9996, 0.0, x9997);
    const Real x10000 = select(x9918, x9998, state[3 * LAYERS + 32]);
    after[3 * LAYERS + 32] = x10000;
    // layered_snow_step.of_cell
    const Real x10002 = x1353 * x464;
    const Real x10008 = x1453 * x1507;
    const Real x10013 = x10008 - x10002;
    after[3 * LAYERS + 33] = x10013;
    // snow_free_ground.specific_humidity
    const Real x10015 = 1 / x3676;
    const Real x10016 = x10015 * x10015;
    const Real x10020 = x10015 * 1004.5;
    // snow_free_ground.rate
    const Real x10023 = x3770 + x3779;
    const Real x10025 = x10023 + a3822_last;
    const Real x10027 = x10025 * 1000.0;
    const Real x10029 = x10027 + x3842;
    // snow_free_ground.specific_humidity
    const Real x10031 = x10029 * x10020;
    const Real x10036 = forcing[2] + x10031;
    after[3 * LAYERS + 39] = x10036;
    // layered_snow_step._fluxes
    const Real x10043 = x3852 + x9915;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x10045 = x1453 * 2501000.0;
    const Real x10048 = x1353 * 2830000.0;
    const Real x10051 = x10045 - x10048;
    // layered_snow_step._fluxes
    const Real x10053 = x10043 * x10051;
    // layered_snow_step.sensible_heat
    const Real x10064 = x9934 - x26;
    const Real x10066 = x3676 * x10064;
    // layered_snow_step.precipitation_heat
    const Real x10087 = x9934 - forcing[1];
    const Real x10089 = x2454 * x10087;
    // layered_snow_step._budget
    const Real x10114 = 1.0 - x9970;
    // enthalpy.fusion_heat, layered_snow_step._budget, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a10127_last = real_of(0.0);
    Real a10133_last = real_of(1.0);
    Real a10134_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a8595 = 2094000.0 * real_295[l];
        const Real a8597 = a8595 + 333500000.0;
        const Real a10123 = real_355[l] - real_275[l];
        const Real a10126 = real_359[l] - 273.15;
        a10127_last = a10127_last + numbers[l];
        const Real a10127 = a10127_last;
        const Real a3957_2501 = numbers[l] * 0.5;
        const Real a10129 = a10127 - a3957_2501;
        const Mask a10131 = (a10126 >= 0.0);
        const Real a10132 = real_of_mask(a10131);
        a10133_last = a10133_last * a10132;
        const Real a10133 = a10133_last;
        a10134_last = a10134_last + a10133;
        real_364[l] = a8597;
        real_361[l] = a10123;
        real_353[l] = a10126;
        real_367[l] = a10129;
    }
    // diagnostics.crossing_depth
    const Index x10135 = index_of_real(a10134_last);
    const Index x10136 = at_most(x10135, (LAYERS - 1));
    const Index x10137 = x10136 - 1;
    const Index x10138 = at_least(x10137, 0);
    const Real x10139 = pick(real_353, x10138);
    const Real x10141 = pick(real_353, x10136);
    const Real x10143 = pick(real_367, x10138);
    const Real x10145 = pick(real_367, x10136);
    const Mask x10147 = (x10139 > x10141);
    const Real x10148 = x10139 - x10141;
    const Real x10150 = select(x10147, x10148, 1.0);
    const Real x10152 = x10145 - x10143;
    const Real x10154 = x10152 * x10139;
    const Real x10158 = x10154 / x10150;
    const Mask x10163 = (x10135 == 0);
    const Mask x10165 = (x10135 == LAYERS);
    // air.emission
    const Real x10184 = x9981 * x9981;
    const Real x10187 = x10184 * x10184;
    const Real x10190 = x10187 * 5.67e-08;
    // balances._depth
    const Real x10199 = seconds / 2501000000.0;
    const Real x10201 = seconds / 2830000000.0;
    // diagnostics.potential_evaporation
    const Real x10207 = x10051 * 1000.0;
    const Real x10209 = x10053 / x10207;
    // balances.surface_energy_residual
    const Mask x10241 = (mask_of(false) & mask_of(false));
    // state.snow_layers_of
    const Real x10273 = x9992 * 1000.0;
    // snow_layers.spread
    const Mask x10275 = (x10273 > 0.0);
    const Mask x10276 = (a9994_last > 0.0);
    const Mask x10277 = (x10275 & x10276);
    Real a10278_last = real_of(0.0);
    Real a10280_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a10278_last = a10278_last + real_398[l];
        a10280_last = a10280_last + real_426[l];
    }
    const Mask x10281 = (a10278_last > 0.0);
    const Mask x10282 = (a10280_last > 0.0);
    const Mask x10283 = (x10281 & x10282);
    const Mask x10284 = (x10277 & x10283);
    const Real x10285 = select(x10283, a10278_last, 1.0);
    const Real x10287 = x10273 / x10285;
    const Real x10291 = select(x10284, x10287, 0.0);
    const Mask x10293 = ~x10283;
    const Mask x10294 = (x10277 & x10293);
    const Real x10295 = select(x10294, a9994_last, 1.0);
    // snow_layers.<listcomp>
    const Real x10297 = x10295 + 0.5;
    const Real x10298 = 1 / x10297;
    const Real x10299 = x10298 * x10298;
    const Real x10303 = x10298 * 0.1;
    const Real x10306 = x10295 + 1.0;
    const Real x10307 = 1 / x10306;
    const Real x10308 = x10307 * x10307;
    const Real x10311 = x10307 * 0.2;
    const Real x10314 = x10295 + 0.25;
    const Real x10315 = 1 / x10314;
    const Real x10316 = x10315 * x10315;
    const Real x10319 = x10315 * 0.05;
    // snow_layers.layer_shares
    const Real x10322 = x10303 + x10311;
    const Real x10325 = x10322 + x10319;
    const Real x10328 = 1.0 - x10325;
    const Real x10329 = x10328 / 2.0;
    real_398[0] = x10303;
    real_398[1] = x10311;
    real_398[2] = x10329;
    real_398[3] = x10329;
    real_398[4] = x10319;
    // snow_layers.spread
    const Mask x10335 = (x9981 > 273.15);
    const Real x10336 = select(x10335, 273.15, x9981);
    // snow_layers.spread, snow_layers.content_of
    Real a10369_last = real_of(0.0);
    Real a10371_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a10333 = select(x10294, real_398[l], 0.0);
        const Real a10338 = select(x10284, real_456[l], 273.15);
        const Real a10340 = x10291 * real_455[l];
        const Real a10344 = a10333 * x10273;
        const Real a10348 = a10340 + a10344;
        const Real a10350 = x10291 * real_375[l];
        const Real a10354 = select(x10294, x10336, a10338);
        const Real a10356 = a10348 * 2106.0;
        const Real a10358 = a10350 * 4218.0;
        const Real a10360 = a10356 + a10358;
        const Real a10362 = a10354 - 273.15;
        const Real a154_2560 = state[l + 3 * LAYERS + 5] + state[l + 3 * LAYERS + 10];
        a10369_last = a10369_last + a154_2560;
        a10371_last = a10371_last + state[l + 3 * LAYERS + 20];
        real_426[l] = a10333;
        real_139[l] = a10360;
        real_371[l] = a10362;
    }
    // snow_layers.spread
    const Mask x10372 = (a10369_last > 0.0);
    const Mask x10373 = (a10371_last > 0.0);
    const Mask x10374 = (x10372 & x10373);
    const Mask x10375 = (x153 & x10374);
    const Real x10376 = select(x10374, a10369_last, 1.0);
    const Real x10378 = x149 / x10376;
    const Real x10382 = select(x10375, x10378, 0.0);
    const Mask x10384 = ~x10374;
    const Mask x10385 = (x153 & x10384);
    const Real x10386 = select(x10385, state[3 * LAYERS + 4], 1.0);
    // snow_layers.<listcomp>
    const Real x10388 = x10386 + 0.5;
    const Real x10389 = 1 / x10388;
    const Real x10390 = x10389 * x10389;
    const Real x10394 = x10389 * 0.1;
    const Real x10397 = x10386 + 1.0;
    const Real x10398 = 1 / x10397;
    const Real x10399 = x10398 * x10398;
    const Real x10402 = x10398 * 0.2;
    const Real x10405 = x10386 + 0.25;
    const Real x10406 = 1 / x10405;
    const Real x10407 = x10406 * x10406;
    const Real x10410 = x10406 * 0.05;
    // snow_layers.layer_shares
    const Real x10413 = x10394 + x10402;
    const Real x10416 = x10413 + x10410;
    const Real x10419 = 1.0 - x10416;
    const Real x10420 = x10419 / 2.0;
    real_398[0] = x10394;
    real_398[1] = x10402;
    real_398[2] = x10420;
    real_398[3] = x10420;
    real_398[4] = x10410;
    // tridiagonal.jvp
    for (int l = 0; l < LAYERS + 5; ++l) {
        const Real a8515 = real_391[l] + real_393[l];
        real_458[l] = a8515;
    }
    // ground_heat.heat
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a8587 = real_295[l] - real_295[l + 1];
        real_332[l] = a8587;
    }
    // diagnostics.ice_content, balances.soil_energy_residual, balances.phase_change_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a10176 = real_272[l] - real_355[l];
        const Real a10243 = real_359[l] - state[l];
        const Real a10245 = real_302[l] * numbers[l];
        const Real a10254 = real_364[l] * numbers[l];
        const Real a10258 = a10254 / seconds;
        real_295[l] = a10176;
        real_367[l] = a10243;
        real_353[l] = a10245;
        real_275[l] = a10258;
    }
    // snow_layers.spread, snow_layers.content_of
    for (int l = 0; l < 5; ++l) {
        const Real a10424 = select(x10385, real_398[l], 0.0);
        const Real a10426 = select(x10375, state[l + 3 * LAYERS + 15], 273.15);
        const Real a10428 = x10382 * state[l + 3 * LAYERS + 5];
        const Real a10432 = a10424 * x149;
        const Real a10436 = a10428 + a10432;
        const Real a10438 = x10382 * state[l + 3 * LAYERS + 10];
        const Real a10442 = select(x10385, x223, a10426);
        const Real a10444 = a10436 * 2106.0;
        const Real a10446 = a10438 * 4218.0;
        const Real a10448 = a10444 + a10446;
        const Real a10450 = a10442 - 273.15;
        real_456[l] = a10424;
        real_459[l] = a10448;
        real_460[l] = a10450;
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
        real_398[0] = x192;
        real_398[1] = x200;
        real_398[2] = x217;
        real_398[3] = x217;
        real_398[4] = x208;
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
            const Real a221 = select(x181, real_398[l], 0.0);
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
            real_461[l + 1] = a340;
            real_462[l + 1] = a348;
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
        real_461[0] = x293;
        Real a495_last = x284;
        for (int l = 0; l < 5; ++l) {
            a495_last = a495_last + real_60[l + 1];
            const Real a495 = a495_last;
            real_463[l + 1] = a495;
        }
        real_463[0] = x284;
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
        real_462[0] = real_of(0.0);
        // snow_compaction.compacted, snow_layers.liquid_water, snow_compaction.anderson_settling, snow_compaction._under_weight, snow_compaction._wind_packed, layered_snow.<genexpr>, layered_snow._lying_snow
        Real a681_last = real_of(0.0);
        Real a755_last = real_of(0.0);
        for (int l = 0; l < 6; ++l) {
            const Real a474 = select(mask_11[l], real_60[l], 0.0);
            const Real a477 = select(mask_11[l], real_7[l], 0.0);
            const Real a481 = select(mask_11[l], real_461[l], 0.0);
            const Real a483 = a481 * 2.9985007496251872e-06;
            const Real a486 = select(mask_14[l], 0.0, a483);
            const Real a489 = select(mask_15[l], a474, a486);
            const Real a491 = a477 * real_17[l];
            const Real a492 = a474 - a491;
            const Real a493 = a492 / real_13[l];
            const Real a497 = real_60[l] * 0.5;
            const Real a501 = real_463[l] - a497;
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
            const Real a747 = select(x466, real_461[l], 0.0);
            const Real a749 = select(x466, a741, 0.0);
            const Real a753 = select(x466, real_462[l], 0.0);
            a755_last = a755_last + a749;
            real_464[l] = a745;
            real_465[l] = a747;
            real_466[l] = a749;
            real_467[l] = a753;
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
        real_398[0] = x794;
        real_398[1] = x802;
        real_398[2] = x819;
        real_398[3] = x819;
        real_398[4] = x810;
        // snow_layers.remapped, snow_layers.density_change
        Real a829_last = real_of(0.0);
        for (int l = 0; l < 6; ++l) {
            a829_last = a829_last + real_466[l];
            const Real a829 = a829_last;
            const Real a832 = select(mask_63[l], real_466[l], 0.0);
            const Real a836 = a832 * real_41[l];
            const Real a843 = select(mask_64[l], real_466[l], 0.0);
            const Real a845 = select(mask_64[l], real_464[l], 0.0);
            const Real a847 = a843 * real_12[l];
            const Real a848 = a845 - a847;
            const Real a849 = a848 / real_16[l];
            real_62[l + 1] = a829;
            real_463[l] = a836;
            real_462[l] = a843;
            real_60[l] = a849;
        }
        // layered_snow._lying_snow, snow_layers.remapped, snow_layers.density_change
        Real a839_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a823 = real_398[l] * x756;
            const Real a824 = x757 * real_0[l];
            const Real a825 = a824 + a823;
            const Real a827 = select(x466, a825, 0.0);
            a839_last = a839_last + a827;
            const Real a839 = a839_last;
            const Real a852 = real_60[l + 1] - real_60[l];
            const Real a854 = select(mask_67[l], a852, 0.0);
            const Real a856 = real_462[l + 1] + real_462[l];
            const Real a858 = a856 * real_69[l];
            const Real a859 = a854 - a858;
            const Real a860 = a859 / real_68[l];
            const Real a863 = a854 * real_70[l];
            real_468[l] = a827;
            real_469[l] = a839;
            real_466[l + 1] = a860;
            real_7[l] = a863;
        }
        // snow_layers.density_change
        real_466[0] = real_of(0.0);
        for (int l = 0; l < 5; ++l) real_470[l] = real_466[l + 1];
        real_470[5] = real_of(0.0);
        real_7[5] = real_of(0.0);
        real_471[0] = real_of(0.0);
        for (int l = 0; l < 5; ++l) real_471[l + 1] = real_7[l];
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
            const Real a868 = real_466[l] * real_8[l];
            const Real a870 = real_470[l] * real_9[l];
            const Real a871 = a870 + a868;
            const Real a874 = real_462[l] * 2.0;
            const Real a876 = real_466[l] + real_470[l];
            const Real a878 = select(mask_71[l], a876, 0.0);
            const Real a880 = a878 * real_73[l];
            const Real a881 = a871 - a880;
            const Real a882 = a881 / real_72[l];
            const Real a884 = a874 * real_73[l];
            const Real a885 = a882 * real_2[l];
            const Real a886 = a885 + a884;
            const Real a893 = select(mask_74[l], real_7[l], real_471[l]);
            const Real a895 = -a893;
            const Real a898 = select(mask_75[l], a895, a886);
            const Real a901 = select(mask_76[l], a893, a898);
            const Real a903 = select(mask_71[l], a901, 0.0);
            const Real a905 = real_60[l] * real_77[l];
            const Real a906 = a903 - a905;
            const Real a907 = a906 / real_12[l];
            const Real a911 = real_469[0] - real_62[l];
            const Real a913 = a911 * real_52[l];
            const Real a914 = real_463[l] * real_78[l];
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
            const Real a938 = real_464[l] * real_84[l];
            const Real a939 = a938 + a937;
            a941_last = a941_last + a939;
            const Real a943 = a935 * real_59[l];
            const Real a944 = real_465[l] * real_84[l];
            const Real a945 = a944 + a943;
            a947_last = a947_last + a945;
            const Real a949 = a935 * real_61[l];
            const Real a950 = real_467[l] * real_84[l];
            const Real a951 = a950 + a949;
            a953_last = a953_last + a951;
            const Real a955 = real_469[1] - real_62[l];
            const Real a957 = a955 * real_52[l];
            const Real a958 = real_463[l] * real_85[l];
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
            const Real a984 = real_464[l] * real_91[l];
            const Real a985 = a984 + a983;
            a987_last = a987_last + a985;
            const Real a989 = a981 * real_59[l];
            const Real a990 = real_465[l] * real_91[l];
            const Real a991 = a990 + a989;
            a993_last = a993_last + a991;
            const Real a995 = a981 * real_61[l];
            const Real a996 = real_467[l] * real_91[l];
            const Real a997 = a996 + a995;
            a999_last = a999_last + a997;
            const Real a1001 = real_469[2] - real_62[l];
            const Real a1003 = a1001 * real_52[l];
            const Real a1004 = real_463[l] * real_92[l];
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
            const Real a1030 = real_464[l] * real_98[l];
            const Real a1031 = a1030 + a1029;
            a1033_last = a1033_last + a1031;
            const Real a1035 = a1027 * real_59[l];
            const Real a1036 = real_465[l] * real_98[l];
            const Real a1037 = a1036 + a1035;
            a1039_last = a1039_last + a1037;
            const Real a1041 = a1027 * real_61[l];
            const Real a1042 = real_467[l] * real_98[l];
            const Real a1043 = a1042 + a1041;
            a1045_last = a1045_last + a1043;
            const Real a1047 = real_469[3] - real_62[l];
            const Real a1049 = a1047 * real_52[l];
            const Real a1050 = real_463[l] * real_99[l];
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
            const Real a1076 = real_464[l] * real_105[l];
            const Real a1077 = a1076 + a1075;
            a1079_last = a1079_last + a1077;
            const Real a1081 = a1073 * real_59[l];
            const Real a1082 = real_465[l] * real_105[l];
            const Real a1083 = a1082 + a1081;
            a1085_last = a1085_last + a1083;
            const Real a1087 = a1073 * real_61[l];
            const Real a1088 = real_467[l] * real_105[l];
            const Real a1089 = a1088 + a1087;
            a1091_last = a1091_last + a1089;
            const Real a1093 = a1071 * (-1.0);
            const Real a1095 = a1093 * real_58[l];
            const Real a1096 = real_464[l] * real_106[l];
            const Real a1097 = a1096 + a1095;
            a1099_last = a1099_last + a1097;
            const Real a1101 = a1093 * real_59[l];
            const Real a1102 = real_465[l] * real_106[l];
            const Real a1103 = a1102 + a1101;
            a1105_last = a1105_last + a1103;
            const Real a1107 = a1093 * real_61[l];
            const Real a1108 = real_467[l] * real_106[l];
            const Real a1109 = a1108 + a1107;
            a1111_last = a1111_last + a1109;
        }
        // snow_layers.<genexpr>
        real_469[0] = a941_last;
        real_469[1] = a987_last;
        real_469[2] = a1033_last;
        real_469[3] = a1079_last;
        real_469[4] = a1099_last;
        real_472[0] = a947_last;
        real_472[1] = a993_last;
        real_472[2] = a1039_last;
        real_472[3] = a1085_last;
        real_472[4] = a1105_last;
        real_473[0] = a953_last;
        real_473[1] = a999_last;
        real_473[2] = a1045_last;
        real_473[3] = a1091_last;
        real_473[4] = a1111_last;
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
        const Real x1150 = real_469[0] + x1136;
        const Real x1152 = real_472[0] + x1148;
        real_474[0] = x1150;
        for (int l = 0; l < 4; ++l) real_474[l + 1] = real_469[l + 1];
        // snow_layers.liquid_water, layered_snow._lying_snow, snow_layers.density_change
        for (int l = 0; l < 5; ++l) {
            const Real a1119 = real_472[l] * 2.9985007496251872e-06;
            const Real a1122 = select(mask_110[l], 0.0, a1119);
            const Real a1125 = select(mask_111[l], real_469[l], a1122);
            const Real a1127 = real_469[l] - a1125;
            const Real a1154 = real_398[l] * x781;
            const Real a1155 = x785 * real_0[l];
            const Real a1156 = a1155 + a1154;
            const Real a1160 = real_474[l] * x776;
            const Real a1161 = x779 * real_109[l];
            const Real a1163 = a1160 - a1161;
            const Real a1165 = select(x466, a1163, 0.0);
            const Real a1167 = a1156 * real_114[l];
            const Real a1168 = a1165 - a1167;
            const Real a1169 = a1168 / real_113[l];
            const Real a1171 = select(x466, a1169, 0.0);
            const Real a1176 = select(mask_116[l], real_468[l], 0.0);
            const Real a1178 = select(mask_116[l], real_474[l], 0.0);
            const Real a1180 = a1176 * real_118[l];
            const Real a1181 = a1178 - a1180;
            const Real a1182 = a1181 / real_117[l];
            real_475[l] = a1127;
            real_476[l] = a1156;
            real_477[l] = a1171;
            real_478[l] = a1176;
            real_479[l] = a1182;
        }
        // snow_layers.density_change
        for (int l = 0; l < 4; ++l) {
            const Real a1185 = real_479[l + 1] - real_479[l];
            const Real a1187 = select(mask_119[l], a1185, 0.0);
            const Real a1189 = real_478[l + 1] + real_478[l];
            const Real a1191 = a1189 * real_121[l];
            const Real a1192 = a1187 - a1191;
            const Real a1193 = a1192 / real_120[l];
            const Real a1196 = a1187 * real_123[l];
            real_398[l + 1] = a1193;
            real_480[l] = a1196;
        }
        real_398[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_481[l] = real_398[l + 1];
        real_481[4] = real_of(0.0);
        real_480[4] = real_of(0.0);
        real_482[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_482[l + 1] = real_480[l];
        // snow_properties.held_by_pores
        const Real x1293 = moved_numbers[LAYERS + 21] * 1000.0;
        // layered_snow._lying_snow
        real_472[0] = x1152;
        // snow_layers.density_change, layered_snow._lying_snow, snow_properties.yen_conductivity, snow_properties._pores, snow_properties.held_by_pores
        for (int l = 0; l < 5; ++l) {
            const Real a1201 = real_398[l] * real_125[l];
            const Real a1203 = real_481[l] * real_124[l];
            const Real a1204 = a1203 + a1201;
            const Real a1207 = real_478[l] * 2.0;
            const Real a1209 = real_398[l] + real_481[l];
            const Real a1211 = select(mask_127[l], a1209, 0.0);
            const Real a1213 = a1211 * real_130[l];
            const Real a1214 = a1204 - a1213;
            const Real a1215 = a1214 / real_129[l];
            const Real a1217 = a1207 * real_130[l];
            const Real a1218 = a1215 * real_128[l];
            const Real a1219 = a1218 + a1217;
            const Real a1226 = select(mask_131[l], real_480[l], real_482[l]);
            const Real a1228 = -a1226;
            const Real a1231 = select(mask_132[l], a1228, a1219);
            const Real a1234 = select(mask_133[l], a1226, a1231);
            const Real a1236 = select(mask_127[l], a1234, 0.0);
            const Real a1238 = real_479[l] * real_134[l];
            const Real a1239 = a1236 - a1238;
            const Real a1240 = a1239 / real_118[l];
            const Real a1242 = a1240 * 0.5;
            const Real a1244 = real_476[l] * 0.5;
            const Real a1248 = real_477[l] * real_137[l];
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
            const Real a1272 = real_477[l] * real_142[l];
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
            const Real a1295 = real_475[l] * 0.0010905125408942203;
            const Real a1297 = real_468[l] - a1295;
            const Real a1300 = select(mask_147[l], 0.0, a1297);
            const Real a1302 = x1293 * real_148[l];
            const Real a1303 = a1300 * x1292;
            const Real a1304 = a1303 + a1302;
            const Real a1308 = real_472[l] * x776;
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
            real_483[l] = a1269;
            real_484[l] = a1291;
            real_485[l] = a1313;
            real_486[l] = a1321;
            real_487[l] = a1332;
            real_488[l] = a1345;
        }
        // layered_snow._lying_snow
        const Real x1347 = real_484[4] + x264;
        const Real x1351 = x1347 * x1349;
        const Real x1355 = select(x466, x775, 0.0);
        moved_results[LAYERS + 19] = x1355;
        // layered_snow.open_snow
        Real a1356_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            a1356_last = a1356_last + real_461[l + 1];
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
        // calm_air.calm_exchange
        const Real x1589 = x27 - moved_state[3 * LAYERS];
        const Real x1592 = select(x1590, 0.0, x282);
        const Real x1594 = x1592 * x1593;
        const Real x1595 = moved_numbers[LAYERS + 1] - x1594;
        const Real x1596 = x1595 / x1591;
        const Real x1598 = x1596 * 9.81;
        const Real x1600 = x1598 * x1593;
        const Real x1601 = x1596 * x1597;
        const Real x1602 = x1601 + x1600;
        const Real x1604 = moved_numbers[LAYERS] * forcing[1];
        const Real x1605 = moved_forcing[1] * numbers[LAYERS];
        const Real x1606 = x1605 + x1604;
        const Real x1608 = x1606 * x1607;
        const Real x1609 = x1602 - x1608;
        const Real x1610 = x1609 / x1603;
        const Real x1612 = x1610 * x1588;
        const Real x1613 = x1589 * x1607;
        const Real x1614 = x1613 + x1612;
        // calm_air.limited_richardson
        const Real x1617 = select(x1615, x1614, 0.0);
        const Real x1621 = moved_numbers[LAYERS + 2] * x1619;
        const Real x1624 = x1621 * (-2.0);
        const Real x1627 = x1617 * x1623;
        const Real x1628 = x1624 * x1616;
        const Real x1630 = x1627 - x1628;
        const Real x1633 = x1630 * x1632;
        const Real x1639 = x1633 * x1637;
        const Real x1641 = x1639 - x1633;
        const Real x1642 = x1641 / x1636;
        const Real x1645 = moved_numbers[LAYERS + 2] * x1637;
        const Real x1647 = x1642 * numbers[LAYERS + 2];
        const Real x1648 = x1647 - x1645;
        const Real x1650 = select(x1615, x1648, x1614);
        // calm_air.calm_exchange
        const Real x1652 = x1610 * x1651;
        const Real x1653 = x1650 - x1652;
        const Real x1654 = x1653 / x1607;
        const Real x1656 = x27 - x1654;
        // exchange.myj_exchange
        const Real x1660 = moved_forcing[3] * x1658;
        const Real x1663 = x1660 * 100000.0;
        const Real x1666 = x1663 / x1662;
        const Real x1669 = x1666 * 0.2857142857142857;
        const Real x1672 = x1669 * x1671;
        const Real x1675 = moved_forcing[1] * x1671;
        const Real x1676 = x1672 * forcing[1];
        const Real x1678 = x1675 - x1676;
        const Real x1680 = x1656 * x1671;
        const Real x1681 = x1672 * x1655;
        const Real x1683 = x1680 - x1681;
        const Real x1687 = x1678 * x1685;
        const Real x1690 = x1687 * 9.81;
        const Real x1693 = x1678 - x1683;
        const Real x1695 = moved_forcing[2] + moved_state[3 * LAYERS + 39];
        const Real x1697 = x1695 * 0.3041811846689896;
        const Real x1700 = x1693 * x1698;
        const Real x1701 = x1697 * x1692;
        const Real x1702 = x1701 + x1700;
        const Real x1704 = moved_forcing[2] - moved_state[3 * LAYERS + 39];
        const Real x1706 = x1704 * 0.6083623693379792;
        const Real x1708 = x1678 + x1683;
        const Real x1710 = x1708 * 0.5;
        const Real x1712 = x1706 * x1709;
        const Real x1713 = x1710 * x1705;
        const Real x1714 = x1713 + x1712;
        const Real x1716 = x1702 + x1714;
        const Real x1719 = select(x1717, 0.0, x1392);
        const Real x1721 = x1690 * x1715;
        const Real x1723 = x1716 * x1689;
        const Real x1724 = x1723 - x1721;
        const Real x1726 = x1724 * numbers[LAYERS + 1];
        const Real x1727 = moved_numbers[LAYERS + 1] * x1720;
        const Real x1728 = x1727 + x1726;
        const Real x1730 = x1728 * numbers[LAYERS + 1];
        const Real x1731 = moved_numbers[LAYERS + 1] * x1725;
        const Real x1732 = x1731 + x1730;
        const Real x1734 = x1719 * x1733;
        const Real x1735 = x1732 - x1734;
        const Real x1736 = x1735 / x1718;
        const Real x1738 = moved_numbers[LAYERS] * x1737;
        const Real x1739 = x1736 - x1738;
        const Real x1740 = x1739 / numbers[LAYERS];
        const Real x1742 = moved_numbers[LAYERS + 1] + moved_state[3 * LAYERS + 35];
        const Real x1744 = moved_numbers[LAYERS] + moved_state[3 * LAYERS + 35];
        const Real x1746 = moved_state[3 * LAYERS + 35] * x1745;
        const Real x1747 = x1742 - x1746;
        const Real x1748 = x1747 / state[3 * LAYERS + 35];
        const Real x1750 = x1748 / x1745;
        const Real x1752 = x1740 / 0.505;
        const Real x1755 = select(x1753, 0.0, x1752);
        // exchange.zilitinkevich_factor
        const Real x1758 = moved_state[3 * LAYERS + 35] * (-13.157629102823119);
        const Real x1760 = x1758 * x1759;
        const Real x1762 = select(flags[2], x1760, 0.0);
        const Real x1764 = x1762 * (-103.28);
        // exchange.myj_exchange
        const Real x1766 = x1755 * x1754;
        const Real x1767 = x1766 + x1766;
        const Real x1769 = x1767 * 10.0;
        const Real x1772 = select(x1756, x1769, 0.0);
        const Real x1774 = x1764 * x1771;
        const Real x1775 = x1772 * x1763;
        const Real x1776 = x1775 + x1774;
        const Real x1780 = moved_numbers[LAYERS] * x1778;
        const Real x1783 = x1780 * 0.0001;
        const Real x1784 = -x1783;
        // exchange.convective_factor
        const Real x1786 = x1724 * 1000.0;
        const Real x1789 = x1786 * x1788;
        const Real x1793 = select(x1791, 0.0, x1789);
        const Real x1795 = x1793 / x1792;
        const Real x1797 = x1795 * 0.6666666666666666;
        const Real x1799 = x1797 * x1798;
        const Real x1801 = select(x1790, x1799, 0.0);
        const Real x1803 = x1801 * 1.44;
        // exchange._convective_velocity_squared
        const Real x1805 = moved_state[3 * LAYERS + 37] / state[3 * LAYERS + 37];
        const Real x1807 = x1805 * 0.6666666666666666;
        const Real x1809 = x1807 * x1808;
        const Real x1811 = x1803 * x1808;
        const Real x1812 = x1809 * x1802;
        const Real x1813 = x1812 + x1811;
        // exchange._friction_velocity
        const Real x1815 = x1719 + x1813;
        const Real x1818 = x1815 / x1817;
        const Real x1820 = moved_state[3 * LAYERS + 38] * x1816;
        const Real x1821 = x1818 * state[3 * LAYERS + 38];
        const Real x1822 = x1821 + x1820;
        const Real x1825 = x1822 / x1824;
        const Real x1828 = select(x1826, 0.0, x1825);
        // exchange.myj_exchange
        const Real x1830 = select(x1756, 0.0, x1803);
        const Real x1832 = x1724 * 0.4;
        const Real x1834 = x1742 * x1833;
        const Real x1835 = moved_state[3 * LAYERS + 35] - x1834;
        const Real x1836 = x1835 / x1741;
        const Real x1838 = x1828 * state[3 * LAYERS + 36];
        const Real x1839 = moved_state[3 * LAYERS + 36] * x1827;
        const Real x1840 = x1839 + x1838;
        const Real x1843 = x1840 / x1842;
        const Real x1845 = x1776 * x1841;
        const Real x1846 = x1843 * x1773;
        const Real x1847 = x1846 + x1845;
        const Real x1849 = x1847 * x1848;
        const Real x1851 = x1849 * state[3 * LAYERS + 36];
        const Real x1852 = moved_state[3 * LAYERS + 36] * x1848;
        const Real x1853 = x1852 + x1851;
        const Real x1856 = select(x1854, 0.0, x1853);
        const Real x1858 = x1744 * x1857;
        const Real x1859 = x1856 - x1858;
        const Real x1860 = x1859 / x1743;
        const Real x1862 = x1832 * state[3 * LAYERS + 37];
        const Real x1863 = moved_state[3 * LAYERS + 37] * x1831;
        const Real x1864 = x1863 + x1862;
        const Real x1866 = x1828 * x1827;
        const Real x1867 = x1866 + x1866;
        const Real x1869 = x1867 * x1827;
        const Real x1870 = x1828 * x1865;
        const Real x1871 = x1870 + x1869;
        const Real x1873 = x1871 * x1872;
        const Real x1874 = x1864 - x1873;
        const Real x1875 = x1874 / x1868;
        real_381[0] = x1742;
        real_381[1] = moved_state[3 * LAYERS + 35];
        real_381[2] = x1744;
        real_381[3] = x1856;
        real_380[0] = real_of(0.0);
        real_380[1] = x1836;
        real_380[2] = real_of(0.0);
        real_380[3] = x1860;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a1879 = x1875 * real_159[l];
            const Real a1880 = real_381[l] * x1872;
            const Real a1881 = a1880 + a1879;
            const Real a1885 = real_380[l] * (-5.0);
            const Real a1888 = select(mask_162[l], a1885, a1881);
            const Real a1890 = real_380[l] * 0.9999990000003619;
            const Real a1893 = select(mask_163[l], a1890, a1888);
            const Real a1896 = a1893 / 0.0006;
            const Real a1907 = a1896 * real_164[l];
            real_382[l] = a1907;
        }
        // exchange.myj_exchange
        const Real x1910 = real_382[0] - real_382[1];
        const Real x1912 = x1910 + x1750;
        const Real x1914 = real_382[2] - real_382[3];
        const Real x1916 = x1860 / x1857;
        const Real x1918 = x1914 - x1916;
        const Real x1920 = x1828 * 0.4;
        const Real x1922 = x1912 * x1921;
        const Real x1923 = x1920 - x1922;
        const Real x1924 = x1923 / x1911;
        const Real x1927 = select(x1925, x1784, x1924);
        const Real x1929 = x1918 * x1928;
        const Real x1930 = x1920 - x1929;
        const Real x1931 = x1930 / x1917;
        const Real x1934 = select(x1932, x1784, x1931);
        // exchange._convective_velocity_squared
        const Real x1936 = x1934 / x1933;
        const Real x1938 = x1936 * 0.6666666666666666;
        const Real x1940 = x1938 * x1939;
        const Real x1942 = x1830 * x1939;
        const Real x1943 = x1940 * x1829;
        const Real x1944 = x1943 + x1942;
        // exchange._friction_velocity
        const Real x1946 = x1719 + x1944;
        const Real x1949 = x1946 / x1948;
        const Real x1951 = x1927 * x1947;
        const Real x1952 = x1949 * x1926;
        const Real x1953 = x1952 + x1951;
        const Real x1956 = x1953 / x1955;
        const Real x1959 = select(x1957, 0.0, x1956);
        // exchange.myj_exchange
        const Real x1961 = x1959 * state[3 * LAYERS + 36];
        const Real x1962 = moved_state[3 * LAYERS + 36] * x1958;
        const Real x1963 = x1962 + x1961;
        const Real x1966 = x1963 / x1965;
        const Real x1968 = x1776 * x1964;
        const Real x1969 = x1966 * x1773;
        const Real x1970 = x1969 + x1968;
        const Real x1972 = x1970 * x1971;
        const Real x1974 = x1972 * state[3 * LAYERS + 36];
        const Real x1975 = moved_state[3 * LAYERS + 36] * x1971;
        const Real x1976 = x1975 + x1974;
        const Real x1979 = select(x1977, 0.0, x1976);
        const Real x1981 = x1744 * x1980;
        const Real x1982 = x1979 - x1981;
        const Real x1983 = x1982 / x1743;
        const Real x1985 = x1832 * x1933;
        const Real x1986 = x1934 * x1831;
        const Real x1987 = x1986 + x1985;
        const Real x1989 = x1959 * x1958;
        const Real x1990 = x1989 + x1989;
        const Real x1992 = x1990 * x1958;
        const Real x1993 = x1959 * x1988;
        const Real x1994 = x1993 + x1992;
        const Real x1996 = x1994 * x1995;
        const Real x1997 = x1987 - x1996;
        const Real x1998 = x1997 / x1991;
        real_382[0] = x1742;
        real_382[1] = moved_state[3 * LAYERS + 35];
        real_382[2] = x1744;
        real_382[3] = x1979;
        real_380[0] = real_of(0.0);
        real_380[1] = x1836;
        real_380[2] = real_of(0.0);
        real_380[3] = x1983;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a2002 = x1998 * real_165[l];
            const Real a2003 = real_382[l] * x1995;
            const Real a2004 = a2003 + a2002;
            const Real a2008 = real_380[l] * (-5.0);
            const Real a2011 = select(mask_166[l], a2008, a2004);
            const Real a2013 = real_380[l] * 0.9999990000003619;
            const Real a2016 = select(mask_167[l], a2013, a2011);
            const Real a2019 = a2016 / 0.0006;
            const Real a2029 = a2019 * real_168[l];
            real_381[l] = a2029;
        }
        // exchange.myj_exchange
        const Real x2032 = real_381[0] - real_381[1];
        const Real x2034 = x2032 + x1750;
        const Real x2036 = real_381[2] - real_381[3];
        const Real x2038 = x1983 / x1980;
        const Real x2040 = x2036 - x2038;
        const Real x2042 = x1959 * 0.4;
        const Real x2044 = x2034 * x2043;
        const Real x2045 = x2042 - x2044;
        const Real x2046 = x2045 / x2033;
        const Real x2049 = select(x2047, x1784, x2046);
        const Real x2051 = x2040 * x2050;
        const Real x2052 = x2042 - x2051;
        const Real x2053 = x2052 / x2039;
        const Real x2056 = select(x2054, x1784, x2053);
        // exchange._convective_velocity_squared
        const Real x2058 = x2056 / x2055;
        const Real x2060 = x2058 * 0.6666666666666666;
        const Real x2062 = x2060 * x2061;
        const Real x2064 = x1830 * x2061;
        const Real x2065 = x2062 * x1829;
        const Real x2066 = x2065 + x2064;
        // exchange._friction_velocity
        const Real x2068 = x1719 + x2066;
        const Real x2071 = x2068 / x2070;
        const Real x2073 = x2049 * x2069;
        const Real x2074 = x2071 * x2048;
        const Real x2075 = x2074 + x2073;
        const Real x2078 = x2075 / x2077;
        const Real x2081 = select(x2079, 0.0, x2078);
        // exchange.myj_exchange
        const Real x2083 = x2081 * state[3 * LAYERS + 36];
        const Real x2084 = moved_state[3 * LAYERS + 36] * x2080;
        const Real x2085 = x2084 + x2083;
        const Real x2088 = x2085 / x2087;
        const Real x2090 = x1776 * x2086;
        const Real x2091 = x2088 * x1773;
        const Real x2092 = x2091 + x2090;
        const Real x2094 = x2092 * x2093;
        const Real x2096 = x2094 * state[3 * LAYERS + 36];
        const Real x2097 = moved_state[3 * LAYERS + 36] * x2093;
        const Real x2098 = x2097 + x2096;
        const Real x2101 = select(x2099, 0.0, x2098);
        const Real x2103 = x1744 * x2102;
        const Real x2104 = x2101 - x2103;
        const Real x2105 = x2104 / x1743;
        const Real x2107 = x1832 * x2055;
        const Real x2108 = x2056 * x1831;
        const Real x2109 = x2108 + x2107;
        const Real x2111 = x2081 * x2080;
        const Real x2112 = x2111 + x2111;
        const Real x2114 = x2112 * x2080;
        const Real x2115 = x2081 * x2110;
        const Real x2116 = x2115 + x2114;
        const Real x2118 = x2116 * x2117;
        const Real x2119 = x2109 - x2118;
        const Real x2120 = x2119 / x2113;
        real_381[0] = x1742;
        real_381[1] = moved_state[3 * LAYERS + 35];
        real_381[2] = x1744;
        real_381[3] = x2101;
        real_380[0] = real_of(0.0);
        real_380[1] = x1836;
        real_380[2] = real_of(0.0);
        real_380[3] = x2105;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a2124 = x2120 * real_169[l];
            const Real a2125 = real_381[l] * x2117;
            const Real a2126 = a2125 + a2124;
            const Real a2130 = real_380[l] * (-5.0);
            const Real a2133 = select(mask_170[l], a2130, a2126);
            const Real a2135 = real_380[l] * 0.9999990000003619;
            const Real a2138 = select(mask_171[l], a2135, a2133);
            const Real a2141 = a2138 / 0.0006;
            const Real a2151 = a2141 * real_172[l];
            real_382[l] = a2151;
        }
        // exchange.myj_exchange
        const Real x2154 = real_382[0] - real_382[1];
        const Real x2156 = x2154 + x1750;
        const Real x2158 = real_382[2] - real_382[3];
        const Real x2160 = x2105 / x2102;
        const Real x2162 = x2158 - x2160;
        const Real x2164 = x2081 * 0.4;
        const Real x2166 = x2156 * x2165;
        const Real x2167 = x2164 - x2166;
        const Real x2168 = x2167 / x2155;
        const Real x2171 = select(x2169, x1784, x2168);
        const Real x2173 = x2162 * x2172;
        const Real x2174 = x2164 - x2173;
        const Real x2175 = x2174 / x2161;
        const Real x2178 = select(x2176, x1784, x2175);
        // exchange._convective_velocity_squared
        const Real x2180 = x2178 / x2177;
        const Real x2182 = x2180 * 0.6666666666666666;
        const Real x2184 = x2182 * x2183;
        const Real x2186 = x1830 * x2183;
        const Real x2187 = x2184 * x1829;
        const Real x2188 = x2187 + x2186;
        // exchange._friction_velocity
        const Real x2190 = x1719 + x2188;
        const Real x2193 = x2190 / x2192;
        const Real x2195 = x2171 * x2191;
        const Real x2196 = x2193 * x2170;
        const Real x2197 = x2196 + x2195;
        const Real x2200 = x2197 / x2199;
        const Real x2203 = select(x2201, 0.0, x2200);
        // exchange.myj_exchange
        const Real x2205 = x2203 * state[3 * LAYERS + 36];
        const Real x2206 = moved_state[3 * LAYERS + 36] * x2202;
        const Real x2207 = x2206 + x2205;
        const Real x2210 = x2207 / x2209;
        const Real x2212 = x1776 * x2208;
        const Real x2213 = x2210 * x1773;
        const Real x2214 = x2213 + x2212;
        const Real x2216 = x2214 * x2215;
        const Real x2218 = x2216 * state[3 * LAYERS + 36];
        const Real x2219 = moved_state[3 * LAYERS + 36] * x2215;
        const Real x2220 = x2219 + x2218;
        const Real x2223 = select(x2221, 0.0, x2220);
        const Real x2225 = x1744 * x2224;
        const Real x2226 = x2223 - x2225;
        const Real x2227 = x2226 / x1743;
        const Real x2229 = x1832 * x2177;
        const Real x2230 = x2178 * x1831;
        const Real x2231 = x2230 + x2229;
        const Real x2233 = x2203 * x2202;
        const Real x2234 = x2233 + x2233;
        const Real x2236 = x2234 * x2202;
        const Real x2237 = x2203 * x2232;
        const Real x2238 = x2237 + x2236;
        const Real x2240 = x2238 * x2239;
        const Real x2241 = x2231 - x2240;
        const Real x2242 = x2241 / x2235;
        real_382[0] = x1742;
        real_382[1] = moved_state[3 * LAYERS + 35];
        real_382[2] = x1744;
        real_382[3] = x2223;
        real_380[0] = real_of(0.0);
        real_380[1] = x1836;
        real_380[2] = real_of(0.0);
        real_380[3] = x2227;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a2246 = x2242 * real_173[l];
            const Real a2247 = real_382[l] * x2239;
            const Real a2248 = a2247 + a2246;
            const Real a2252 = real_380[l] * (-5.0);
            const Real a2255 = select(mask_174[l], a2252, a2248);
            const Real a2257 = real_380[l] * 0.9999990000003619;
            const Real a2260 = select(mask_175[l], a2257, a2255);
            const Real a2263 = a2260 / 0.0006;
            const Real a2273 = a2263 * real_176[l];
            real_381[l] = a2273;
        }
        // exchange.myj_exchange
        const Real x2276 = real_381[0] - real_381[1];
        const Real x2278 = x2276 + x1750;
        const Real x2280 = real_381[2] - real_381[3];
        const Real x2282 = x2227 / x2224;
        const Real x2284 = x2280 - x2282;
        const Real x2286 = x2203 * 0.4;
        const Real x2288 = x2278 * x2287;
        const Real x2289 = x2286 - x2288;
        const Real x2290 = x2289 / x2277;
        const Real x2293 = select(x2291, x1784, x2290);
        const Real x2295 = x2284 * x2294;
        const Real x2296 = x2286 - x2295;
        const Real x2297 = x2296 / x2283;
        const Real x2300 = select(x2298, x1784, x2297);
        // exchange._convective_velocity_squared
        const Real x2302 = x2300 / x2299;
        const Real x2304 = x2302 * 0.6666666666666666;
        const Real x2306 = x2304 * x2305;
        const Real x2308 = x1830 * x2305;
        const Real x2309 = x2306 * x1829;
        const Real x2310 = x2309 + x2308;
        // exchange._friction_velocity
        const Real x2312 = x1719 + x2310;
        const Real x2315 = x2312 / x2314;
        const Real x2317 = x2293 * x2313;
        const Real x2318 = x2315 * x2292;
        const Real x2319 = x2318 + x2317;
        const Real x2322 = x2319 / x2321;
        const Real x2325 = select(x2323, 0.0, x2322);
        // exchange.myj_exchange
        const Real x2327 = x2325 * state[3 * LAYERS + 36];
        const Real x2328 = moved_state[3 * LAYERS + 36] * x2324;
        const Real x2329 = x2328 + x2327;
        const Real x2332 = x2329 / x2331;
        const Real x2334 = x1776 * x2330;
        const Real x2335 = x2332 * x1773;
        const Real x2336 = x2335 + x2334;
        const Real x2338 = x2336 * x2337;
        const Real x2340 = x2338 * state[3 * LAYERS + 36];
        const Real x2341 = moved_state[3 * LAYERS + 36] * x2337;
        const Real x2342 = x2341 + x2340;
        const Real x2345 = select(x2343, 0.0, x2342);
        const Real x2347 = x1744 * x2346;
        const Real x2348 = x2345 - x2347;
        const Real x2349 = x2348 / x1743;
        const Real x2351 = x1832 * x2299;
        const Real x2352 = x2300 * x1831;
        const Real x2353 = x2352 + x2351;
        const Real x2355 = x2325 * x2324;
        const Real x2356 = x2355 + x2355;
        const Real x2358 = x2356 * x2324;
        const Real x2359 = x2325 * x2354;
        const Real x2360 = x2359 + x2358;
        const Real x2362 = x2360 * x2361;
        const Real x2363 = x2353 - x2362;
        const Real x2364 = x2363 / x2357;
        real_381[0] = x1742;
        real_381[1] = moved_state[3 * LAYERS + 35];
        real_381[2] = x1744;
        real_381[3] = x2345;
        real_380[0] = real_of(0.0);
        real_380[1] = x1836;
        real_380[2] = real_of(0.0);
        real_380[3] = x2349;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a2368 = x2364 * real_177[l];
            const Real a2369 = real_381[l] * x2361;
            const Real a2370 = a2369 + a2368;
            const Real a2374 = real_380[l] * (-5.0);
            const Real a2377 = select(mask_178[l], a2374, a2370);
            const Real a2379 = real_380[l] * 0.9999990000003619;
            const Real a2382 = select(mask_179[l], a2379, a2377);
            const Real a2385 = a2382 / 0.0006;
            const Real a2395 = a2385 * real_180[l];
            real_382[l] = a2395;
        }
        // exchange.myj_exchange
        const Real x2398 = real_382[0] - real_382[1];
        const Real x2400 = x2398 + x1750;
        const Real x2402 = real_382[2] - real_382[3];
        const Real x2404 = x2349 / x2346;
        const Real x2406 = x2402 - x2404;
        const Real x2408 = x2325 * 0.4;
        const Real x2410 = x2400 * x2409;
        const Real x2411 = x2408 - x2410;
        const Real x2412 = x2411 / x2399;
        const Real x2415 = select(x2413, x1784, x2412);
        const Real x2417 = x2406 * x2416;
        const Real x2418 = x2408 - x2417;
        const Real x2419 = x2418 / x2405;
        const Real x2422 = select(x2420, x1784, x2419);
        // calm_air.calm_exchange
        const Real x2424 = x260 * 1004.5;
        const Real x2426 = x2424 * x2425;
        const Real x2427 = moved_numbers[LAYERS + 4] - x2426;
        const Real x2428 = x2427 / x2423;
        const Real x2430 = x2422 + x2428;
        // snow_free_ground.with_surface_of
        const Real x2434 = x1508 * forcing[4];
        const Real x2436 = moved_forcing[4] * x2431;
        const Real x2437 = x2436 - x2434;
        const Real x2439 = x1519 * forcing[5];
        const Real x2440 = moved_forcing[5] * x1518;
        const Real x2441 = x2440 + x2439;
        const Real x2443 = x2437 + x2441;
        // snow.conductance
        const Real x2445 = x1 * x2444;
        const Real x2446 = x1538 - x2445;
        const Real x2447 = x2446 / x0;
        // snow_free_ground.with_surface_of
        const Real x2449 = moved_state[3 * LAYERS] - moved_state[0];
        const Real x2451 = x2447 * x2448;
        const Real x2452 = x2449 * x2444;
        const Real x2453 = x2452 + x2451;
        const Real x2455 = x60 * 4218.0;
        // evapotranspiration.potential_evaporation
        const Real x2457 = x44 * 2488.8;
        const Real x2459 = x260 * 1004.6;
        const Real x2461 = x2459 * x2429;
        const Real x2462 = x2430 * x2458;
        const Real x2463 = x2462 + x2461;
        const Real x2465 = x52 / 5.67e-08;
        const Real x2467 = x1519 * x2464;
        const Real x2468 = x2465 * x1518;
        const Real x2469 = x2468 + x2467;
        const Real x2471 = x2469 * 6.48e-08;
        const Real x2473 = moved_forcing[3] * x2429;
        const Real x2474 = x2430 * forcing[3];
        const Real x2475 = x2474 + x2473;
        const Real x2477 = x2475 * x2476;
        const Real x2478 = x2471 - x2477;
        const Real x2479 = x2478 / x2472;
        const Real x2482 = x2463 * x2481;
        const Real x2483 = x2455 - x2482;
        const Real x2484 = x2483 / x2460;
        const Real x2486 = x2479 + x2484;
        const Real x2488 = x1519 * x51;
        const Real x2489 = x52 * x1518;
        const Real x2490 = x2489 + x2488;
        const Real x2492 = x2443 - x2490;
        const Real x2494 = x2492 - x2453;
        const Real x2496 = x2463 * x2495;
        const Real x2497 = x2494 - x2496;
        const Real x2498 = x2497 / x2460;
        const Real x2500 = x2498 + x27;
        const Real x2502 = x2500 - moved_forcing[1];
        const Real x2504 = x23 - moved_forcing[2];
        const Real x2506 = x2504 * 2488.8;
        const Real x2508 = x2506 * x2485;
        const Real x2509 = x2486 * x2505;
        const Real x2510 = x2509 + x2508;
        const Real x2512 = x2502 * x2456;
        const Real x2513 = x2457 * x2501;
        const Real x2514 = x2513 + x2512;
        const Real x2516 = x2510 + x2514;
        const Real x2518 = x2457 + x2486;
        const Real x2520 = x2518 * x2519;
        const Real x2521 = x2516 - x2520;
        const Real x2522 = x2521 / x2517;
        const Real x2524 = x2522 * x2460;
        const Real x2525 = x2463 * x2519;
        const Real x2526 = x2525 + x2524;
        const Real x2528 = x2526 / 2501000.0;
        // snow_free_ground.with_surface_of
        const Real x2531 = select(x2529, 0.0, x2528);
        // vegetation.water_stress
        const Real x2535 = moved_numbers[7 * LAYERS + 49] - moved_numbers[7 * LAYERS + 50];
        // vegetation.canopy_resistance
        const Real x2549 = select(x2547, 0.0, x1495);
        const Real x2551 = moved_forcing[4] * 1.1;
        const Real x2553 = moved_numbers[LAYERS + 36] * x2548;
        const Real x2554 = x2549 * numbers[LAYERS + 36];
        const Real x2555 = x2554 + x2553;
        const Real x2557 = x2555 * x2556;
        const Real x2558 = x2551 - x2557;
        const Real x2559 = x2558 / x2552;
        const Real x2561 = moved_numbers[LAYERS + 35] / 5000.0;
        const Real x2563 = x2559 + x2561;
        const Real x2566 = x2559 * x2565;
        const Real x2567 = x2563 - x2566;
        const Real x2568 = x2567 / x2564;
        const Real x2571 = moved_forcing[1] * x2569;
        const Real x2573 = x2571 + x2571;
        const Real x2576 = x2573 * 0.0016;
        const Real x2580 = moved_numbers[LAYERS + 37] * x2503;
        const Real x2581 = x2504 * numbers[LAYERS + 37];
        const Real x2582 = x2581 + x2580;
        const Real x2587 = x2582 * x2585;
        const Real x2597 = select(x2595, 0.0, x2568);
        const Real x2599 = x2549 * x2596;
        const Real x2600 = x2597 * x2548;
        const Real x2601 = x2600 + x2599;
        const Real x2604 = select(x2602, 0.0, x2576);
        const Real x2606 = x2601 * x2603;
        const Real x2607 = x2604 * x2598;
        const Real x2608 = x2607 + x2606;
        const Real x2611 = select(x2609, 0.0, x2587);
        const Real x2614 = x2608 * x2610;
        const Real x2615 = x2611 * x2605;
        const Real x2617 = x2614 - x2615;
        // vegetation.water_stress, vegetation.canopy_resistance
        Real a2594_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2533 = moved_state[l + 2 * LAYERS] - moved_numbers[7 * LAYERS + 50];
            const Real a2537 = x2535 * real_182[l];
            const Real a2538 = a2533 - a2537;
            const Real a2539 = a2538 / x2534;
            const Real a2542 = select(mask_183[l], 0.0, a2539);
            const Real a2545 = select(mask_184[l], 0.0, a2542);
            const Real a2590 = moved_numbers[l + 7 * LAYERS + 51] * real_185[l];
            const Real a2591 = a2545 * numbers[l + 7 * LAYERS + 51];
            const Real a2592 = a2591 + a2590;
            a2594_last = a2594_last + a2592;
            real_301[l] = a2545;
            real_350[l] = a2592;
        }
        // vegetation.canopy_resistance
        const Real x2620 = select(x2618, 0.0, a2594_last);
        const Real x2622 = x2617 * x2619;
        const Real x2623 = x2620 * x2613;
        const Real x2624 = x2623 + x2622;
        const Real x2626 = x2624 * x2625;
        const Real x2627 = moved_numbers[LAYERS + 35] - x2626;
        const Real x2628 = x2627 / x2621;
        const Real x2630 = x1519 * 4.0;
        const Real x2632 = x2630 * x51;
        const Real x2633 = x52 * x2629;
        const Real x2634 = x2633 + x2632;
        const Real x2636 = x2634 * 0.2857541065206571;
        const Real x2638 = x2475 * x2637;
        const Real x2639 = x2636 - x2638;
        const Real x2640 = x2639 / x2472;
        const Real x2643 = x44 * 2489.795918367347;
        const Real x2645 = x2640 + x2643;
        const Real x2647 = x2628 * x2429;
        const Real x2648 = x2430 * x2625;
        const Real x2649 = x2648 + x2647;
        const Real x2652 = x2640 * x2650;
        const Real x2653 = x2649 * x2641;
        const Real x2654 = x2653 + x2652;
        const Real x2656 = x2654 + x2643;
        const Real x2658 = x2656 * x2657;
        const Real x2659 = x2645 - x2658;
        const Real x2660 = x2659 / x2655;
        const Real x2662 = select(x2546, x2660, 0.0);
        // step_parts.evaporation_demand
        const Real x2664 = x2531 / 1000.0;
        // evapotranspiration.evaporation_components
        const Real x2666 = moved_state[LAYERS] - moved_numbers[7 * LAYERS + 47];
        const Real x2668 = moved_numbers[7 * LAYERS + 48] - moved_numbers[7 * LAYERS + 47];
        const Real x2670 = x2668 * x2669;
        const Real x2671 = x2666 - x2670;
        const Real x2672 = x2671 / x2667;
        const Real x2675 = select(x2673, 0.0, x2672);
        const Real x2678 = select(x2676, 0.0, x2675);
        const Real x2680 = x2678 * x2677;
        const Real x2681 = x2680 + x2680;
        const Real x2685 = x2681 * x2682;
        const Real x2686 = x1460 * x2679;
        const Real x2688 = x2685 - x2686;
        const Real x2690 = x2688 * x2663;
        const Real x2691 = x2664 * x2684;
        const Real x2692 = x2691 + x2690;
        const Real x2694 = moved_state[3 * LAYERS + 1] / 0.0005;
        const Real x2698 = select(x2696, 0.0, x2694);
        const Real x2701 = x2698 / x2700;
        const Real x2703 = select(x2695, x2701, 0.0);
        const Real x2705 = x1460 * x2702;
        const Real x2706 = x2703 * x1459;
        const Real x2707 = x2706 + x2705;
        const Real x2709 = x2707 * x2663;
        const Real x2710 = x2664 * x2704;
        const Real x2711 = x2710 + x2709;
        const Real x2713 = moved_state[3 * LAYERS + 1] / seconds;
        const Real x2716 = select(x2714, x2713, x2711);
        const Real x2718 = x1460 * x2661;
        const Real x2719 = x2662 * x1459;
        const Real x2720 = x2719 + x2718;
        const Real x2722 = x2720 * x2663;
        const Real x2723 = x2664 * x2717;
        const Real x2724 = x2723 + x2722;
        const Real x2728 = x2724 * x2725;
        const Real x2729 = x2703 * x2721;
        const Real x2731 = x2728 - x2729;
        const Real x2739 = moved_numbers[9 * LAYERS + 51] * x2738;
        Real a2737_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2733 = real_301[l] * numbers[l + 8 * LAYERS + 51];
            const Real a2734 = moved_numbers[l + 8 * LAYERS + 51] * real_185[l];
            const Real a2735 = a2734 + a2733;
            a2737_last = a2737_last + a2735;
            real_310[l] = a2735;
        }
        const Real x2740 = a2737_last - x2739;
        const Real x2741 = x2740 / numbers[9 * LAYERS + 51];
        Real a2754_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2743 = moved_numbers[l + 7 * LAYERS + 51] + real_310[l];
            const Real a2745 = a2743 - x2741;
            const Real a2748 = select(mask_188[l], 0.0, a2745);
            const Real a2750 = real_310[l] * real_189[l];
            const Real a2751 = a2748 * real_187[l];
            const Real a2752 = a2751 + a2750;
            a2754_last = a2754_last + a2752;
            real_301[l] = a2752;
        }
        const Real x2757 = select(x2755, a2754_last, 0.0);
        // snow_free_ground.rate
        const Real x2769 = x2692 + x2716;
        // evapotranspiration.evaporation_components
        Real a2767_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2759 = x2757 * real_191[l];
            const Real a2760 = real_301[l] - a2759;
            const Real a2761 = a2760 / x2756;
            const Real a2763 = x2731 * real_191[l];
            const Real a2764 = a2761 * x2727;
            const Real a2765 = a2764 + a2763;
            a2767_last = a2767_last + a2765;
        }
        // snow_free_ground.rate
        const Real x2771 = x2769 + a2767_last;
        const Real x2773 = x2771 * 1000.0;
        // snow_free_ground.deposition
        const Real x2779 = select(x2776, 0.0, x2528);
        // snow_free_ground.rate
        const Real x2782 = x2773 + x2779;
        // snow_free_ground.with_surface_of
        const Real x2784 = x2782 - x2779;
        const Real x2786 = x2784 * 2501000.0;
        const Real x2789 = x2779 * 2501000.0;
        const Real x2792 = x2786 + x2789;
        // surface_balance.around
        const Real x2794 = x2630 * 5.67e-08;
        const Real x2796 = x47 * forcing[1];
        const Real x2797 = moved_forcing[1] * x45;
        const Real x2798 = x2797 + x2796;
        const Real x2800 = x2794 * x2795;
        const Real x2801 = x2798 * x2793;
        const Real x2802 = x2801 + x2800;
        const Real x2804 = x2463 + x2455;
        const Real x2806 = x2804 + x2802;
        // surface_balance.emitted
        const Real x2808 = moved_forcing[1] * (-1.0);
        const Real x2810 = x2802 * x2807;
        const Real x2811 = x2808 * x2799;
        const Real x2812 = x2811 + x2810;
        const Real x2814 = x2490 + x2812;
        // surface_balance.around
        const Real x2816 = x2443 - x2814;
        const Real x2818 = x2816 - x2792;
        const Real x2820 = x2463 * x26;
        const Real x2821 = x27 * x2460;
        const Real x2822 = x2821 + x2820;
        const Real x2824 = x2818 + x2822;
        const Real x2826 = x2455 * forcing[1];
        const Real x2827 = moved_forcing[1] * x2454;
        const Real x2828 = x2827 + x2826;
        const Real x2830 = x2824 + x2828;
        const Real x2832 = x2806 * x2831;
        const Real x2833 = x2830 - x2832;
        const Real x2834 = x2833 / x2805;
        // snow.conductance
        const Real x2836 = x1587 * x2835;
        const Real x2837 = x1538 - x2836;
        const Real x2838 = x2837 / x1586;
        // surface_balance.around
        const Real x2840 = x2806 * x2839;
        const Real x2841 = x2838 - x2840;
        const Real x2842 = x2841 / x2805;
        // surface_balance.skin_temperature
        const Real x2844 = x2842 * state[0];
        const Real x2845 = moved_state[0] * x2839;
        const Real x2846 = x2845 + x2844;
        const Real x2848 = x2834 + x2846;
        const Real x2851 = x2842 * x2850;
        const Real x2852 = x2848 - x2851;
        const Real x2853 = x2852 / x2849;
        // surface_balance.around
        const Real x2855 = x2853 * x2850;
        const Real x2856 = x2855 + x2855;
        const Real x2858 = x2856 * x2850;
        const Real x2859 = x2853 * x2854;
        const Real x2860 = x2859 + x2858;
        const Real x2862 = x2794 * x2857;
        const Real x2863 = x2860 * x2793;
        const Real x2864 = x2863 + x2862;
        const Real x2866 = x2804 + x2864;
        // air.emission
        const Real x2868 = x2856 * x2854;
        const Real x2869 = x2868 + x2868;
        const Real x2871 = x2869 * 5.67e-08;
        // surface_balance.emitted
        const Real x2873 = x1519 * x2870;
        const Real x2874 = x2871 * x1518;
        const Real x2875 = x2874 + x2873;
        const Real x2877 = x2853 * (-1.0);
        const Real x2879 = x2864 * x2876;
        const Real x2880 = x2877 * x2861;
        const Real x2881 = x2880 + x2879;
        const Real x2883 = x2875 + x2881;
        // surface_balance.around
        const Real x2885 = x2443 - x2883;
        const Real x2887 = x2885 - x2792;
        const Real x2889 = x2887 + x2822;
        const Real x2891 = x2889 + x2828;
        const Real x2893 = x2866 * x2892;
        const Real x2894 = x2891 - x2893;
        const Real x2895 = x2894 / x2865;
        const Real x2897 = x2866 * x2896;
        const Real x2898 = x2838 - x2897;
        const Real x2899 = x2898 / x2865;
        // surface_balance.skin_temperature
        const Real x2901 = x2899 * state[0];
        const Real x2902 = moved_state[0] * x2896;
        const Real x2903 = x2902 + x2901;
        const Real x2905 = x2895 + x2903;
        const Real x2908 = x2899 * x2907;
        const Real x2909 = x2905 - x2908;
        const Real x2910 = x2909 / x2906;
        // snow_free_ground.specific_humidity
        const Real x2914 = x2463 * x2912;
        const Real x2917 = x2914 * 1004.5;
        const Real x2920 = x2782 * x2916;
        const Real x2921 = x2917 * x2781;
        const Real x2923 = x2920 - x2921;
        const Real x2925 = moved_forcing[2] + x2923;
        // calm_air.calm_exchange
        const Real x2927 = x27 - x2910;
        const Real x2929 = x1610 * x2926;
        const Real x2930 = x2927 * x1607;
        const Real x2931 = x2930 + x2929;
        // calm_air.limited_richardson
        const Real x2934 = select(x2932, x2931, 0.0);
        const Real x2936 = x2934 * x1623;
        const Real x2937 = x1624 * x2933;
        const Real x2939 = x2936 - x2937;
        const Real x2942 = x2939 * x2941;
        const Real x2948 = x2942 * x2946;
        const Real x2950 = x2948 - x2942;
        const Real x2951 = x2950 / x2945;
        const Real x2954 = moved_numbers[LAYERS + 2] * x2946;
        const Real x2956 = x2951 * numbers[LAYERS + 2];
        const Real x2957 = x2956 - x2954;
        const Real x2959 = select(x2932, x2957, x2931);
        // calm_air.calm_exchange
        const Real x2961 = x1610 * x2960;
        const Real x2962 = x2959 - x2961;
        const Real x2963 = x2962 / x1607;
        const Real x2965 = x27 - x2963;
        // exchange.myj_exchange
        const Real x2967 = x2965 * x1671;
        const Real x2968 = x1672 * x2964;
        const Real x2970 = x2967 - x2968;
        const Real x2972 = x1678 - x2970;
        const Real x2974 = moved_forcing[2] + x2925;
        const Real x2976 = x2974 * 0.3041811846689896;
        const Real x2979 = x2972 * x2977;
        const Real x2980 = x2976 * x2971;
        const Real x2981 = x2980 + x2979;
        const Real x2983 = moved_forcing[2] - x2925;
        const Real x2985 = x2983 * 0.6083623693379792;
        const Real x2987 = x1678 + x2970;
        const Real x2989 = x2987 * 0.5;
        const Real x2991 = x2985 * x2988;
        const Real x2992 = x2989 * x2984;
        const Real x2993 = x2992 + x2991;
        const Real x2995 = x2981 + x2993;
        const Real x2997 = x1690 * x2994;
        const Real x2999 = x2995 * x1689;
        const Real x3000 = x2999 - x2997;
        const Real x3002 = x3000 * numbers[LAYERS + 1];
        const Real x3003 = moved_numbers[LAYERS + 1] * x2996;
        const Real x3004 = x3003 + x3002;
        const Real x3006 = x3004 * numbers[LAYERS + 1];
        const Real x3007 = moved_numbers[LAYERS + 1] * x3001;
        const Real x3008 = x3007 + x3006;
        const Real x3010 = x1719 * x3009;
        const Real x3011 = x3008 - x3010;
        const Real x3012 = x3011 / x1718;
        const Real x3014 = moved_numbers[LAYERS] * x3013;
        const Real x3015 = x3012 - x3014;
        const Real x3016 = x3015 / numbers[LAYERS];
        moved_after[3 * LAYERS + 40] = x3016;
        const Real x3018 = x3016 / 0.505;
        const Real x3021 = select(x3019, 0.0, x3018);
        const Real x3024 = x3021 * x3020;
        const Real x3025 = x3024 + x3024;
        const Real x3027 = x3025 * 10.0;
        const Real x3030 = select(x3022, x3027, 0.0);
        const Real x3032 = x1764 * x3029;
        const Real x3033 = x3030 * x1763;
        const Real x3034 = x3033 + x3032;
        // exchange.convective_factor
        const Real x3036 = x3000 * 1000.0;
        const Real x3039 = x3036 * x3038;
        const Real x3043 = select(x3041, 0.0, x3039);
        const Real x3045 = x3043 / x3042;
        const Real x3047 = x3045 * 0.6666666666666666;
        const Real x3049 = x3047 * x3048;
        const Real x3051 = select(x3040, x3049, 0.0);
        const Real x3053 = x3051 * 1.44;
        // exchange._convective_velocity_squared
        const Real x3055 = x2430 / x2429;
        const Real x3057 = x3055 * 0.6666666666666666;
        const Real x3059 = x3057 * x3058;
        const Real x3061 = x3053 * x3058;
        const Real x3062 = x3059 * x3052;
        const Real x3063 = x3062 + x3061;
        // exchange._friction_velocity
        const Real x3065 = x1719 + x3063;
        const Real x3068 = x3065 / x3067;
        const Real x3070 = x2415 * x3066;
        const Real x3071 = x3068 * x2414;
        const Real x3072 = x3071 + x3070;
        const Real x3075 = x3072 / x3074;
        const Real x3078 = select(x3076, 0.0, x3075);
        // exchange.myj_exchange
        const Real x3080 = select(x3022, 0.0, x3053);
        const Real x3082 = x3000 * 0.4;
        const Real x3084 = x3078 * state[3 * LAYERS + 36];
        const Real x3085 = moved_state[3 * LAYERS + 36] * x3077;
        const Real x3086 = x3085 + x3084;
        const Real x3089 = x3086 / x3088;
        const Real x3091 = x3034 * x3087;
        const Real x3092 = x3089 * x3031;
        const Real x3093 = x3092 + x3091;
        const Real x3095 = x3093 * x3094;
        const Real x3097 = x3095 * state[3 * LAYERS + 36];
        const Real x3098 = moved_state[3 * LAYERS + 36] * x3094;
        const Real x3099 = x3098 + x3097;
        const Real x3102 = select(x3100, 0.0, x3099);
        const Real x3104 = x1744 * x3103;
        const Real x3105 = x3102 - x3104;
        const Real x3106 = x3105 / x1743;
        const Real x3108 = x3082 * x2429;
        const Real x3109 = x2430 * x3081;
        const Real x3110 = x3109 + x3108;
        const Real x3112 = x3078 * x3077;
        const Real x3113 = x3112 + x3112;
        const Real x3115 = x3113 * x3077;
        const Real x3116 = x3078 * x3111;
        const Real x3117 = x3116 + x3115;
        const Real x3119 = x3117 * x3118;
        const Real x3120 = x3110 - x3119;
        const Real x3121 = x3120 / x3114;
        real_382[0] = x1742;
        real_382[1] = moved_state[3 * LAYERS + 35];
        real_382[2] = x1744;
        real_382[3] = x3102;
        real_380[0] = real_of(0.0);
        real_380[1] = x1836;
        real_380[2] = real_of(0.0);
        real_380[3] = x3106;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a3125 = x3121 * real_181[l];
            const Real a3126 = real_382[l] * x3118;
            const Real a3127 = a3126 + a3125;
            const Real a3131 = real_380[l] * (-5.0);
            const Real a3134 = select(mask_192[l], a3131, a3127);
            const Real a3136 = real_380[l] * 0.9999990000003619;
            const Real a3139 = select(mask_193[l], a3136, a3134);
            const Real a3142 = a3139 / 0.0006;
            const Real a3152 = a3142 * real_194[l];
            real_381[l] = a3152;
        }
        // exchange.myj_exchange
        const Real x3155 = real_381[0] - real_381[1];
        const Real x3157 = x3155 + x1750;
        const Real x3159 = real_381[2] - real_381[3];
        const Real x3161 = x3106 / x3103;
        const Real x3163 = x3159 - x3161;
        const Real x3165 = x3078 * 0.4;
        const Real x3167 = x3157 * x3166;
        const Real x3168 = x3165 - x3167;
        const Real x3169 = x3168 / x3156;
        const Real x3172 = select(x3170, x1784, x3169);
        const Real x3174 = x3163 * x3173;
        const Real x3175 = x3165 - x3174;
        const Real x3176 = x3175 / x3162;
        const Real x3179 = select(x3177, x1784, x3176);
        // exchange._convective_velocity_squared
        const Real x3181 = x3179 / x3178;
        const Real x3183 = x3181 * 0.6666666666666666;
        const Real x3185 = x3183 * x3184;
        const Real x3187 = x3080 * x3184;
        const Real x3188 = x3185 * x3079;
        const Real x3189 = x3188 + x3187;
        // exchange._friction_velocity
        const Real x3191 = x1719 + x3189;
        const Real x3194 = x3191 / x3193;
        const Real x3196 = x3172 * x3192;
        const Real x3197 = x3194 * x3171;
        const Real x3198 = x3197 + x3196;
        const Real x3201 = x3198 / x3200;
        const Real x3204 = select(x3202, 0.0, x3201);
        // exchange.myj_exchange
        const Real x3206 = x3204 * state[3 * LAYERS + 36];
        const Real x3207 = moved_state[3 * LAYERS + 36] * x3203;
        const Real x3208 = x3207 + x3206;
        const Real x3211 = x3208 / x3210;
        const Real x3213 = x3034 * x3209;
        const Real x3214 = x3211 * x3031;
        const Real x3215 = x3214 + x3213;
        const Real x3217 = x3215 * x3216;
        const Real x3219 = x3217 * state[3 * LAYERS + 36];
        const Real x3220 = moved_state[3 * LAYERS + 36] * x3216;
        const Real x3221 = x3220 + x3219;
        const Real x3224 = select(x3222, 0.0, x3221);
        const Real x3226 = x1744 * x3225;
        const Real x3227 = x3224 - x3226;
        const Real x3228 = x3227 / x1743;
        const Real x3230 = x3082 * x3178;
        const Real x3231 = x3179 * x3081;
        const Real x3232 = x3231 + x3230;
        const Real x3234 = x3204 * x3203;
        const Real x3235 = x3234 + x3234;
        const Real x3237 = x3235 * x3203;
        const Real x3238 = x3204 * x3233;
        const Real x3239 = x3238 + x3237;
        const Real x3241 = x3239 * x3240;
        const Real x3242 = x3232 - x3241;
        const Real x3243 = x3242 / x3236;
        real_381[0] = x1742;
        real_381[1] = moved_state[3 * LAYERS + 35];
        real_381[2] = x1744;
        real_381[3] = x3224;
        real_380[0] = real_of(0.0);
        real_380[1] = x1836;
        real_380[2] = real_of(0.0);
        real_380[3] = x3228;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a3247 = x3243 * real_195[l];
            const Real a3248 = real_381[l] * x3240;
            const Real a3249 = a3248 + a3247;
            const Real a3253 = real_380[l] * (-5.0);
            const Real a3256 = select(mask_196[l], a3253, a3249);
            const Real a3258 = real_380[l] * 0.9999990000003619;
            const Real a3261 = select(mask_197[l], a3258, a3256);
            const Real a3264 = a3261 / 0.0006;
            const Real a3274 = a3264 * real_198[l];
            real_382[l] = a3274;
        }
        // exchange.myj_exchange
        const Real x3277 = real_382[0] - real_382[1];
        const Real x3279 = x3277 + x1750;
        const Real x3281 = real_382[2] - real_382[3];
        const Real x3283 = x3228 / x3225;
        const Real x3285 = x3281 - x3283;
        const Real x3287 = x3204 * 0.4;
        const Real x3289 = x3279 * x3288;
        const Real x3290 = x3287 - x3289;
        const Real x3291 = x3290 / x3278;
        const Real x3294 = select(x3292, x1784, x3291);
        const Real x3296 = x3285 * x3295;
        const Real x3297 = x3287 - x3296;
        const Real x3298 = x3297 / x3284;
        const Real x3301 = select(x3299, x1784, x3298);
        // exchange._convective_velocity_squared
        const Real x3303 = x3301 / x3300;
        const Real x3305 = x3303 * 0.6666666666666666;
        const Real x3307 = x3305 * x3306;
        const Real x3309 = x3080 * x3306;
        const Real x3310 = x3307 * x3079;
        const Real x3311 = x3310 + x3309;
        // exchange._friction_velocity
        const Real x3313 = x1719 + x3311;
        const Real x3316 = x3313 / x3315;
        const Real x3318 = x3294 * x3314;
        const Real x3319 = x3316 * x3293;
        const Real x3320 = x3319 + x3318;
        const Real x3323 = x3320 / x3322;
        const Real x3326 = select(x3324, 0.0, x3323);
        // exchange.myj_exchange
        const Real x3328 = x3326 * state[3 * LAYERS + 36];
        const Real x3329 = moved_state[3 * LAYERS + 36] * x3325;
        const Real x3330 = x3329 + x3328;
        const Real x3333 = x3330 / x3332;
        const Real x3335 = x3034 * x3331;
        const Real x3336 = x3333 * x3031;
        const Real x3337 = x3336 + x3335;
        const Real x3339 = x3337 * x3338;
        const Real x3341 = x3339 * state[3 * LAYERS + 36];
        const Real x3342 = moved_state[3 * LAYERS + 36] * x3338;
        const Real x3343 = x3342 + x3341;
        const Real x3346 = select(x3344, 0.0, x3343);
        const Real x3348 = x1744 * x3347;
        const Real x3349 = x3346 - x3348;
        const Real x3350 = x3349 / x1743;
        const Real x3352 = x3082 * x3300;
        const Real x3353 = x3301 * x3081;
        const Real x3354 = x3353 + x3352;
        const Real x3356 = x3326 * x3325;
        const Real x3357 = x3356 + x3356;
        const Real x3359 = x3357 * x3325;
        const Real x3360 = x3326 * x3355;
        const Real x3361 = x3360 + x3359;
        const Real x3363 = x3361 * x3362;
        const Real x3364 = x3354 - x3363;
        const Real x3365 = x3364 / x3358;
        real_382[0] = x1742;
        real_382[1] = moved_state[3 * LAYERS + 35];
        real_382[2] = x1744;
        real_382[3] = x3346;
        real_380[0] = real_of(0.0);
        real_380[1] = x1836;
        real_380[2] = real_of(0.0);
        real_380[3] = x3350;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a3369 = x3365 * real_199[l];
            const Real a3370 = real_382[l] * x3362;
            const Real a3371 = a3370 + a3369;
            const Real a3375 = real_380[l] * (-5.0);
            const Real a3378 = select(mask_200[l], a3375, a3371);
            const Real a3380 = real_380[l] * 0.9999990000003619;
            const Real a3383 = select(mask_201[l], a3380, a3378);
            const Real a3386 = a3383 / 0.0006;
            const Real a3396 = a3386 * real_202[l];
            real_381[l] = a3396;
        }
        // exchange.myj_exchange
        const Real x3399 = real_381[0] - real_381[1];
        const Real x3401 = x3399 + x1750;
        const Real x3403 = real_381[2] - real_381[3];
        const Real x3405 = x3350 / x3347;
        const Real x3407 = x3403 - x3405;
        const Real x3409 = x3326 * 0.4;
        const Real x3411 = x3401 * x3410;
        const Real x3412 = x3409 - x3411;
        const Real x3413 = x3412 / x3400;
        const Real x3416 = select(x3414, x1784, x3413);
        const Real x3418 = x3407 * x3417;
        const Real x3419 = x3409 - x3418;
        const Real x3420 = x3419 / x3406;
        const Real x3423 = select(x3421, x1784, x3420);
        // exchange._convective_velocity_squared
        const Real x3425 = x3423 / x3422;
        const Real x3427 = x3425 * 0.6666666666666666;
        const Real x3429 = x3427 * x3428;
        const Real x3431 = x3080 * x3428;
        const Real x3432 = x3429 * x3079;
        const Real x3433 = x3432 + x3431;
        // exchange._friction_velocity
        const Real x3435 = x1719 + x3433;
        const Real x3438 = x3435 / x3437;
        const Real x3440 = x3416 * x3436;
        const Real x3441 = x3438 * x3415;
        const Real x3442 = x3441 + x3440;
        const Real x3445 = x3442 / x3444;
        const Real x3448 = select(x3446, 0.0, x3445);
        // exchange.myj_exchange
        const Real x3450 = x3448 * state[3 * LAYERS + 36];
        const Real x3451 = moved_state[3 * LAYERS + 36] * x3447;
        const Real x3452 = x3451 + x3450;
        const Real x3455 = x3452 / x3454;
        const Real x3457 = x3034 * x3453;
        const Real x3458 = x3455 * x3031;
        const Real x3459 = x3458 + x3457;
        const Real x3461 = x3459 * x3460;
        const Real x3463 = x3461 * state[3 * LAYERS + 36];
        const Real x3464 = moved_state[3 * LAYERS + 36] * x3460;
        const Real x3465 = x3464 + x3463;
        const Real x3468 = select(x3466, 0.0, x3465);
        const Real x3470 = x1744 * x3469;
        const Real x3471 = x3468 - x3470;
        const Real x3472 = x3471 / x1743;
        const Real x3474 = x3082 * x3422;
        const Real x3475 = x3423 * x3081;
        const Real x3476 = x3475 + x3474;
        const Real x3478 = x3448 * x3447;
        const Real x3479 = x3478 + x3478;
        const Real x3481 = x3479 * x3447;
        const Real x3482 = x3448 * x3477;
        const Real x3483 = x3482 + x3481;
        const Real x3485 = x3483 * x3484;
        const Real x3486 = x3476 - x3485;
        const Real x3487 = x3486 / x3480;
        real_381[0] = x1742;
        real_381[1] = moved_state[3 * LAYERS + 35];
        real_381[2] = x1744;
        real_381[3] = x3468;
        real_380[0] = real_of(0.0);
        real_380[1] = x1836;
        real_380[2] = real_of(0.0);
        real_380[3] = x3472;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a3491 = x3487 * real_203[l];
            const Real a3492 = real_381[l] * x3484;
            const Real a3493 = a3492 + a3491;
            const Real a3497 = real_380[l] * (-5.0);
            const Real a3500 = select(mask_204[l], a3497, a3493);
            const Real a3502 = real_380[l] * 0.9999990000003619;
            const Real a3505 = select(mask_205[l], a3502, a3500);
            const Real a3508 = a3505 / 0.0006;
            const Real a3518 = a3508 * real_206[l];
            real_382[l] = a3518;
        }
        // exchange.myj_exchange
        const Real x3521 = real_382[0] - real_382[1];
        const Real x3523 = x3521 + x1750;
        const Real x3525 = real_382[2] - real_382[3];
        const Real x3527 = x3472 / x3469;
        const Real x3529 = x3525 - x3527;
        const Real x3531 = x3448 * 0.4;
        const Real x3533 = x3523 * x3532;
        const Real x3534 = x3531 - x3533;
        const Real x3535 = x3534 / x3522;
        const Real x3538 = select(x3536, x1784, x3535);
        const Real x3540 = x3529 * x3539;
        const Real x3541 = x3531 - x3540;
        const Real x3542 = x3541 / x3528;
        const Real x3545 = select(x3543, x1784, x3542);
        // exchange._convective_velocity_squared
        const Real x3547 = x3545 / x3544;
        const Real x3549 = x3547 * 0.6666666666666666;
        const Real x3551 = x3549 * x3550;
        const Real x3553 = x3080 * x3550;
        const Real x3554 = x3551 * x3079;
        const Real x3555 = x3554 + x3553;
        // exchange._friction_velocity
        const Real x3557 = x1719 + x3555;
        const Real x3560 = x3557 / x3559;
        const Real x3562 = x3538 * x3558;
        const Real x3563 = x3560 * x3537;
        const Real x3564 = x3563 + x3562;
        const Real x3567 = x3564 / x3566;
        const Real x3570 = select(x3568, 0.0, x3567);
        // exchange.myj_exchange
        const Real x3572 = x3570 * state[3 * LAYERS + 36];
        const Real x3573 = moved_state[3 * LAYERS + 36] * x3569;
        const Real x3574 = x3573 + x3572;
        const Real x3577 = x3574 / x3576;
        const Real x3579 = x3034 * x3575;
        const Real x3580 = x3577 * x3031;
        const Real x3581 = x3580 + x3579;
        const Real x3583 = x3581 * x3582;
        const Real x3585 = x3583 * state[3 * LAYERS + 36];
        const Real x3586 = moved_state[3 * LAYERS + 36] * x3582;
        const Real x3587 = x3586 + x3585;
        const Real x3590 = select(x3588, 0.0, x3587);
        const Real x3592 = x1744 * x3591;
        const Real x3593 = x3590 - x3592;
        const Real x3594 = x3593 / x1743;
        const Real x3596 = x3082 * x3544;
        const Real x3597 = x3545 * x3081;
        const Real x3598 = x3597 + x3596;
        const Real x3600 = x3570 * x3569;
        const Real x3601 = x3600 + x3600;
        const Real x3603 = x3601 * x3569;
        const Real x3604 = x3570 * x3599;
        const Real x3605 = x3604 + x3603;
        const Real x3607 = x3605 * x3606;
        const Real x3608 = x3598 - x3607;
        const Real x3609 = x3608 / x3602;
        real_382[0] = x1742;
        real_382[1] = moved_state[3 * LAYERS + 35];
        real_382[2] = x1744;
        real_382[3] = x3590;
        real_380[0] = real_of(0.0);
        real_380[1] = x1836;
        real_380[2] = real_of(0.0);
        real_380[3] = x3594;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a3613 = x3609 * real_207[l];
            const Real a3614 = real_382[l] * x3606;
            const Real a3615 = a3614 + a3613;
            const Real a3619 = real_380[l] * (-5.0);
            const Real a3622 = select(mask_208[l], a3619, a3615);
            const Real a3624 = real_380[l] * 0.9999990000003619;
            const Real a3627 = select(mask_209[l], a3624, a3622);
            const Real a3630 = a3627 / 0.0006;
            const Real a3640 = a3630 * real_210[l];
            real_381[l] = a3640;
        }
        // exchange.myj_exchange
        const Real x3643 = real_381[0] - real_381[1];
        const Real x3645 = x3643 + x1750;
        const Real x3647 = real_381[2] - real_381[3];
        const Real x3649 = x3594 / x3591;
        const Real x3651 = x3647 - x3649;
        const Real x3653 = x3570 * 0.4;
        const Real x3655 = x3645 * x3654;
        const Real x3656 = x3653 - x3655;
        const Real x3657 = x3656 / x3644;
        const Real x3660 = select(x3658, x1784, x3657);
        moved_after[3 * LAYERS + 38] = x3660;
        const Real x3662 = x3651 * x3661;
        const Real x3663 = x3653 - x3662;
        const Real x3664 = x3663 / x3650;
        const Real x3667 = select(x3665, x1784, x3664);
        // calm_air.calm_exchange
        const Real x3669 = x3667 + x2428;
        moved_after[3 * LAYERS + 37] = x3669;
        // snow_free_ground.with_surface_of
        const Real x3671 = x2910 - moved_state[0];
        const Real x3673 = x2838 * x3670;
        const Real x3674 = x3671 * x2835;
        const Real x3675 = x3674 + x3673;
        // evapotranspiration.potential_evaporation
        const Real x3677 = x2459 * x3668;
        const Real x3678 = x3669 * x2458;
        const Real x3679 = x3678 + x3677;
        const Real x3681 = moved_forcing[3] * x3668;
        const Real x3682 = x3669 * forcing[3];
        const Real x3683 = x3682 + x3681;
        const Real x3685 = x3683 * x3684;
        const Real x3686 = x2471 - x3685;
        const Real x3687 = x3686 / x3680;
        const Real x3690 = x3679 * x3689;
        const Real x3691 = x2455 - x3690;
        const Real x3692 = x3691 / x3676;
        const Real x3694 = x3687 + x3692;
        const Real x3696 = x2492 - x3675;
        const Real x3698 = x3679 * x3697;
        const Real x3699 = x3696 - x3698;
        const Real x3700 = x3699 / x3676;
        const Real x3702 = x3700 + x27;
        const Real x3704 = x3702 - moved_forcing[1];
        const Real x3706 = x2506 * x3693;
        const Real x3707 = x3694 * x2505;
        const Real x3708 = x3707 + x3706;
        const Real x3710 = x3704 * x2456;
        const Real x3711 = x2457 * x3703;
        const Real x3712 = x3711 + x3710;
        const Real x3714 = x3708 + x3712;
        const Real x3716 = x2457 + x3694;
        const Real x3718 = x3716 * x3717;
        const Real x3719 = x3714 - x3718;
        const Real x3720 = x3719 / x3715;
        const Real x3722 = x3720 * x3676;
        const Real x3723 = x3679 * x3717;
        const Real x3724 = x3723 + x3722;
        const Real x3726 = x3724 / 2501000.0;
        // snow_free_ground.with_surface_of
        const Real x3729 = select(x3727, 0.0, x3726);
        // vegetation.canopy_resistance
        Real a3731_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a3731_last = a3731_last + real_350[l];
        }
        const Real x3734 = select(x3732, 0.0, a3731_last);
        const Real x3736 = x2617 * x3733;
        const Real x3737 = x3734 * x2613;
        const Real x3738 = x3737 + x3736;
        const Real x3740 = x3738 * x3739;
        const Real x3741 = moved_numbers[LAYERS + 35] - x3740;
        const Real x3742 = x3741 / x3735;
        const Real x3744 = x3683 * x3743;
        const Real x3745 = x2636 - x3744;
        const Real x3746 = x3745 / x3680;
        const Real x3749 = x3746 + x2643;
        const Real x3751 = x3742 * x3668;
        const Real x3752 = x3669 * x3739;
        const Real x3753 = x3752 + x3751;
        const Real x3756 = x3746 * x3754;
        const Real x3757 = x3753 * x3747;
        const Real x3758 = x3757 + x3756;
        const Real x3760 = x3758 + x2643;
        const Real x3762 = x3760 * x3761;
        const Real x3763 = x3749 - x3762;
        const Real x3764 = x3763 / x3759;
        const Real x3765 = select(x2546, x3742, 0.0);
        moved_results[LAYERS + 23] = x3765;
        const Real x3767 = select(x2546, x3764, 0.0);
        moved_results[LAYERS + 24] = x3767;
        // step_parts.evaporation_demand
        const Real x3769 = x3729 / 1000.0;
        // evapotranspiration.evaporation_components
        const Real x3771 = x2688 * x3768;
        const Real x3772 = x3769 * x2684;
        const Real x3773 = x3772 + x3771;
        const Real x3775 = x2707 * x3768;
        const Real x3776 = x3769 * x2704;
        const Real x3777 = x3776 + x3775;
        const Real x3780 = select(x3778, x2713, x3777);
        const Real x3782 = x1460 * x3766;
        const Real x3783 = x3767 * x1459;
        const Real x3784 = x3783 + x3782;
        const Real x3786 = x3784 * x3768;
        const Real x3787 = x3769 * x3781;
        const Real x3788 = x3787 + x3786;
        const Real x3790 = x3788 * x2725;
        const Real x3791 = x2703 * x3785;
        const Real x3793 = x3790 - x3791;
        const Real x3797 = moved_numbers[9 * LAYERS + 51] * x3796;
        Real a3795_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a3795_last = a3795_last + real_310[l];
        }
        const Real x3798 = a3795_last - x3797;
        const Real x3799 = x3798 / numbers[9 * LAYERS + 51];
        Real a3810_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2743_1515 = moved_numbers[l + 7 * LAYERS + 51] + real_310[l];
            const Real a3801 = a2743_1515 - x3799;
            const Real a3804 = select(mask_212[l], 0.0, a3801);
            const Real a3806 = real_310[l] * real_186[l];
            const Real a3807 = a3804 * real_187[l];
            const Real a3808 = a3807 + a3806;
            a3810_last = a3810_last + a3808;
            real_350[l] = a3808;
        }
        const Real x3813 = select(x3811, a3810_last, 0.0);
        // step_parts.<genexpr>
        const Real x3825 = x1457 * x3770;
        const Real x3827 = x3773 * x1456;
        const Real x3828 = x3827 - x3825;
        const Real x3830 = x1457 * x3779;
        const Real x3832 = x3780 * x1456;
        const Real x3833 = x3832 - x3830;
        // snow_free_ground.deposition
        const Real x3844 = select(x3841, 0.0, x3726);
        // layered_snow_step.layered_snow_step
        const Real x3848 = x1457 * x3842;
        const Real x3849 = x3844 * x1456;
        const Real x3851 = x3848 - x3849;
        const Real x3853 = x1457 * x3725;
        const Real x3855 = x3726 * x1456;
        const Real x3856 = x3855 - x3853;
        const Real x3859 = x3851 * 2501000.0;
        const Real x3861 = x60 / 1000.0;
        const Real x3863 = x1355 * x3860;
        const Real x3865 = x3861 * x1453;
        const Real x3866 = x3865 - x3863;
        // step_parts.dew_rate
        const Real x3869 = x3851 / 1000.0;
        moved_results[LAYERS + 9] = x3869;
        // layered_snow_step.layered_snow_step
        const Real x3871 = x3866 + x3869;
        moved_results[LAYERS + 25] = x3871;
        // vegetation.intercept
        const Real x3873 = x1460 * x3870;
        const Real x3874 = x3871 * x1459;
        const Real x3875 = x3874 + x3873;
        const Real x3877 = x3875 - x3833;
        const Real x3879 = x3877 * seconds;
        const Real x3881 = moved_state[3 * LAYERS + 1] + x3879;
        const Real x3885 = select(x3883, 0.0, x3881);
        moved_results[LAYERS + 10] = x3885;
        const Real x3892 = select(x3890, 0.0, x3881);
        const Real x3894 = select(x3889, 0.0, x3892);
        moved_after[3 * LAYERS + 1] = x3894;
        const Real x3897 = x3871 * x2682;
        const Real x3898 = x3897 - x3873;
        const Real x3900 = x3885 / seconds;
        moved_quantities[4 * LAYERS + 13] = x3900;
        const Real x3902 = x3898 + x3900;
        // water_flow.__call__
        const Real x3904 = moved_state[3 * LAYERS + 2] / seconds;
        const Real x3906 = x3902 + x3904;
        // water_flow.share_impedance
        const Real x3930 = moved_numbers[LAYERS + 9] * (-2.302585092994046);
        // evapotranspiration.evaporation_components, step_parts.<genexpr>, water_flow.__call__, water_flow.share_impedance
        Real a3823_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3815 = x3813 * real_213[l];
            const Real a3816 = real_350[l] - a3815;
            const Real a3817 = a3816 / x3812;
            const Real a3819 = x3793 * real_213[l];
            const Real a3820 = a3817 * x3789;
            const Real a3821 = a3820 + a3819;
            a3823_last = a3823_last + a3821;
            const Real a3835 = x1457 * real_214[l];
            const Real a3837 = a3821 * x1456;
            const Real a3838 = a3837 - a3835;
            const Real a3908 = moved_state[l + LAYERS] - moved_state[l + 2 * LAYERS];
            const Real a3910 = -a3908;
            const Real a3913 = select(mask_217[l], moved_numbers[l + 9 * LAYERS + 52], a3910);
            const Real a3916 = select(mask_218[l], 0.0, a3913);
            const Real a3918 = a3916 - moved_state[l + 2 * LAYERS];
            const Real a3923 = real_220[l] * a3918;
            const Real a3924 = moved_state[l + 2 * LAYERS] + a3923;
            const Real a3928 = select(mask_221[l], moved_state[l + 2 * LAYERS], moved_numbers[l + 9 * LAYERS + 52]);
            const Real a3932 = moved_state[l + LAYERS] * real_223[l];
            const Real a3933 = a3908 - a3932;
            const Real a3934 = a3933 / state[l + LAYERS];
            const Real a3936 = x3930 * real_223[l];
            const Real a3937 = a3934 * x3929;
            const Real a3938 = a3937 + a3936;
            const Real a3940 = moved_numbers[l + 2 * LAYERS + 47] - a3908;
            real_310[l] = a3838;
            real_301[l] = a3908;
            real_392[l] = a3924;
            real_395[l] = a3928;
            real_406[l] = a3938;
            real_413[l] = a3940;
        }
        // water_flow.__call__
        const Real x3942 = moved_numbers[12 * LAYERS + 52] - real_301[0];
        const Real x3945 = select(x3943, real_392[0], x3942);
        const Real x3950 = x3906 * seconds;
        const Real x3953 = select(x3951, moved_numbers[LAYERS + 10], x3950);
        const Real x3956 = select(x3954, 0.0, x3953);
        // water_flow.__call__, implicit_water._problem
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3948 = select(mask_226[l], real_392[l], moved_numbers[l + 5 * LAYERS + 47]);
            const Real a4827 = moved_numbers[l] * 0.5;
            const Real a4828 = moved_numbers[l + 4 * LAYERS + 47] * real_227[l];
            const Real a4829 = a4827 - a4828;
            const Real a4830 = a4829 / numbers[l + 4 * LAYERS + 47];
            real_350[l] = a3948;
            real_411[l] = a4827;
            real_394[l] = a4830;
        }
        // implicit_water._problem
        const Real x4858 = moved_numbers[12 * LAYERS + 53] * real_229[LAYERS - 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4854 = real_406[l] * real_228[l];
            const Real a4855 = real_394[l] * real_229[l];
            const Real a4856 = a4854 - a4855;
            const Real a4857 = a4856 / real_227[l];
            real_396[l] = a4857;
        }
        const Real x4859 = real_396[LAYERS - 1] * numbers[12 * LAYERS + 53];
        const Real x4860 = x4859 + x4858;
        // retention.given_head
        const Real x4861 = -x3956;
        const Real x4862 = select(x3974, 0.0, x3956);
        const Real x4864 = x4862 / x3975;
        const Real x4865 = -x4864;
        // retention.flowing
        const Real x4866 = select(x3977, moved_numbers[3 * LAYERS + 47], x4861);
        const Real x4867 = select(x3979, moved_numbers[10 * LAYERS + 52], x4865);
        const Real x4868 = x4867 - moved_numbers[10 * LAYERS + 52];
        const Real x4870 = moved_numbers[11 * LAYERS + 52] * x3981;
        const Real x4872 = x4868 * numbers[11 * LAYERS + 52];
        const Real x4874 = x4872 + x4870;
        const Real x4876 = x4874 * x3985;
        const Real x4878 = x4866 * x3985;
        const Real x4879 = x4876 * x3978;
        const Real x4881 = x4878 - x4879;
        const Real x4882 = moved_numbers[11 * LAYERS + 52] * x3988;
        const Real x4883 = x4881 - x4882;
        const Real x4884 = x4883 / x3987;
        const Real x4885 = x3956 + moved_numbers[3 * LAYERS + 47];
        const Real x4886 = select(x3990, 0.0, x4885);
        const Real x4887 = x4884 + x4886;
        // implicit_water._problem
        const Real x4888 = real_411[0] * x3985;
        const Real x4889 = x4876 * real_190[0];
        const Real x4891 = x4888 - x4889;
        const Real x4892 = moved_numbers[LAYERS + 5] * numbers[5 * LAYERS + 46];
        const Real x4893 = moved_numbers[5 * LAYERS + 46] * numbers[LAYERS + 5];
        const Real x4894 = x4893 + x4892;
        const Real x4895 = real_406[LAYERS - 1] * x3995;
        const Real x4896 = x4894 * x3995;
        const Real x4897 = x4895 * x3994;
        const Real x4898 = x4897 + x4896;
        const Real x4899 = x4887 + x4891;
        const Real x4900 = real_396[0] * x3997;
        const Real x4901 = x4899 * real_229[0];
        const Real x4902 = x4901 + x4900;
        // retention.given_head
        const Real x4903 = -moved_numbers[12 * LAYERS + 53];
        const Real x4904 = select(x4000, 0.0, moved_numbers[12 * LAYERS + 53]);
        const Real x4906 = x4904 / x4001;
        const Real x4907 = -x4906;
        // retention.flowing
        const Real x4908 = select(x4003, moved_numbers[4 * LAYERS + 46], x4903);
        const Real x4909 = select(x4005, moved_numbers[11 * LAYERS + 51], x4907);
        const Real x4910 = x4909 - moved_numbers[11 * LAYERS + 51];
        const Real x4912 = moved_numbers[12 * LAYERS + 51] * x4007;
        const Real x4914 = x4910 * numbers[12 * LAYERS + 51];
        const Real x4916 = x4914 + x4912;
        const Real x4918 = x4916 * x4011;
        const Real x4920 = x4908 * x4011;
        const Real x4921 = x4918 * x4004;
        const Real x4923 = x4920 - x4921;
        const Real x4924 = moved_numbers[12 * LAYERS + 51] * x4014;
        const Real x4925 = x4923 - x4924;
        const Real x4926 = x4925 / x4013;
        const Real x4927 = moved_numbers[12 * LAYERS + 53] + moved_numbers[4 * LAYERS + 46];
        const Real x4928 = select(x4016, 0.0, x4927);
        const Real x4929 = x4926 + x4928;
        // implicit_water._problem
        const Real x4930 = x4860 * x4018;
        const Real x4931 = x4929 * x3972;
        const Real x4932 = x4931 + x4930;
        // retention.brim
        real_397[0] = moved_numbers[3 * LAYERS + 47];
        for (int l = 0; l < LAYERS - 1; ++l) real_397[l + 1] = moved_numbers[l + 3 * LAYERS + 47];
        for (int l = 0; l < LAYERS - 1; ++l) real_305[l] = moved_numbers[l + 3 * LAYERS + 48];
        real_305[LAYERS - 1] = moved_numbers[4 * LAYERS + 46];
        // retention.brim, implicit_water.advance_water, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4935 = real_397[l] - real_305[l];
            const Real a4940 = real_267[l] * a4935;
            const Real a4941 = real_305[l] + a4940;
            const Real a4942 = moved_numbers[l + 3 * LAYERS + 47] - a4941;
            const Real a4947 = real_288[l] * a4942;
            const Real a4948 = a4941 + a4947;
            const Real a4949 = a4948 * real_234[l];
            const Real a4950 = moved_numbers[l + 3 * LAYERS + 47] - a4949;
            const Real a4951 = a4950 / real_233[l];
            const Real a4952 = a4951 / real_234[l];
            const Real a4953 = moved_numbers[l + LAYERS + 47] * real_235[l];
            const Real a4954 = a4952 - a4953;
            const Real a4955 = a4954 / numbers[l + LAYERS + 47];
            const Real a4956 = a4955 * real_236[l];
            const Real a4957 = moved_numbers[l + 2 * LAYERS + 47] - real_395[l];
            const Real a4958 = a4957 * real_236[l];
            const Real a4959 = a4956 * real_237[l];
            const Real a4960 = a4959 + a4958;
            const Real a4961 = real_395[l] + a4960;
            const Real a4964 = select(mask_307[l], a4961, 0.0);
            const Real a4966 = a4964 - real_395[l];
            const Real a4968 = a4957 * real_266[l];
            const Real a4969 = a4966 - a4968;
            const Real a4970 = a4969 / real_237[l];
            const Real a4973 = select(mask_280[l], 0.0, a4970);
            const Real a4975 = a4973 / real_286[l];
            const Real a4977 = moved_numbers[l + LAYERS + 47] * real_285[l];
            const Real a4978 = a4975 * numbers[l + LAYERS + 47];
            const Real a4979 = a4978 + a4977;
            const Real a4981 = moved_numbers[l + 10 * LAYERS + 52] - a4979;
            const Real a4984 = select(mask_268[l], 0.0, a4981);
            const Real a4986 = a4984 * real_274[l];
            const Real a4992 = select(mask_317[l], real_413[l], a4964);
            const Real a4994 = a4992 - real_392[l];
            const Real a4996 = a4994 * 100.0;
            const Real a4999 = select(mask_318[l], 0.0, a4996);
            const Real a5002 = select(mask_319[l], 0.0, a4999);
            const Real a5006 = select(mask_320[l], moved_numbers[l + 3 * LAYERS + 47], a4986);
            const Real a5009 = select(mask_321[l], moved_numbers[l + 10 * LAYERS + 52], a4984);
            const Real a5011 = a5009 - moved_numbers[l + 10 * LAYERS + 52];
            const Real a5015 = moved_numbers[l + 11 * LAYERS + 52] * real_231[l];
            const Real a5017 = a5011 * numbers[l + 11 * LAYERS + 52];
            const Real a5019 = a5017 + a5015;
            const Real a5022 = a5019 * real_284[l];
            const Real a5025 = a5006 * real_284[l];
            const Real a5026 = a5022 * real_232[l];
            const Real a5028 = a5025 - a5026;
            const Real a5030 = moved_numbers[l + 11 * LAYERS + 52] * real_219[l];
            const Real a5031 = a5028 - a5030;
            const Real a5032 = a5031 / real_262[l];
            const Real a5034 = moved_numbers[l + 3 * LAYERS + 47] - a4986;
            const Real a5037 = select(mask_333[l], 0.0, a5034);
            const Real a5039 = a5032 + a5037;
            real_401[l] = a4964;
            real_407[l] = a4984;
            real_357[l] = a4986;
            real_309[l] = a4992;
            real_363[l] = a5002;
            real_428[l] = a5022;
            real_427[l] = a5039;
        }
        // implicit_water._impedance, implicit_water._problem, retention.flowing, implicit_water._sent
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4831 = real_411[l] + real_411[l + 1];
            const Real a4832 = a4831 * real_247[l];
            const Real a4833 = real_411[l] - a4832;
            const Real a4834 = a4833 / real_246[l];
            const Real a4835 = real_406[l] - real_406[l + 1];
            const Real a4836 = a4834 * real_248[l];
            const Real a4837 = a4835 * real_247[l];
            const Real a4838 = a4837 + a4836;
            const Real a4839 = real_406[l + 1] + a4838;
            const Real a4840 = real_406[l] + real_406[l + 1];
            const Real a4841 = a4840 * 0.5;
            const Real a4842 = a4839 - a4841;
            const Real a4847 = real_260[l] * a4842;
            const Real a4848 = a4841 + a4847;
            const Real a4849 = a4848 * real_251[l];
            const Real a4850 = real_394[l] + real_394[l + 1];
            const Real a4851 = a4850 * real_253[l];
            const Real a4852 = a4849 - a4851;
            const Real a4853 = a4852 / real_252[l];
            const Real a5043 = select(mask_322[l], moved_numbers[l + 3 * LAYERS + 47], real_357[l + 1]);
            const Real a5046 = select(mask_323[l], moved_numbers[l + 10 * LAYERS + 52], real_407[l + 1]);
            const Real a5048 = a5046 - moved_numbers[l + 10 * LAYERS + 52];
            const Real a5052 = moved_numbers[l + 11 * LAYERS + 52] * real_256[l];
            const Real a5054 = a5048 * numbers[l + 11 * LAYERS + 52];
            const Real a5056 = a5054 + a5052;
            const Real a5059 = a5056 * real_324[l];
            const Real a5062 = a5043 * real_324[l];
            const Real a5063 = a5059 * real_258[l];
            const Real a5065 = a5062 - a5063;
            const Real a5067 = moved_numbers[l + 11 * LAYERS + 52] * real_325[l];
            const Real a5068 = a5065 - a5067;
            const Real a5069 = a5068 / real_257[l];
            const Real a5071 = moved_numbers[l + 3 * LAYERS + 47] - real_357[l + 1];
            const Real a5074 = select(mask_326[l], 0.0, a5071);
            const Real a5076 = a5069 + a5074;
            const Real a5080 = select(mask_328[l], moved_numbers[l + 3 * LAYERS + 48], real_357[l]);
            const Real a5083 = select(mask_330[l], moved_numbers[l + 10 * LAYERS + 53], real_407[l]);
            const Real a5085 = a5083 - moved_numbers[l + 10 * LAYERS + 53];
            const Real a5089 = moved_numbers[l + 11 * LAYERS + 53] * real_331[l];
            const Real a5091 = a5085 * numbers[l + 11 * LAYERS + 53];
            const Real a5093 = a5091 + a5089;
            const Real a5096 = a5093 * real_250[l];
            const Real a5099 = a5080 * real_250[l];
            const Real a5100 = a5096 * real_329[l];
            const Real a5102 = a5099 - a5100;
            const Real a5104 = moved_numbers[l + 11 * LAYERS + 53] * real_249[l];
            const Real a5105 = a5102 - a5104;
            const Real a5106 = a5105 / real_255[l];
            const Real a5108 = moved_numbers[l + 3 * LAYERS + 48] - real_357[l];
            const Real a5111 = select(mask_334[l], 0.0, a5108);
            const Real a5113 = a5106 + a5111;
            const Real a5115 = real_427[l] + a5113;
            const Real a5117 = a5115 * 0.5;
            real_305[l] = a4831;
            real_327[l] = a4853;
            real_489[l] = a5076;
            real_490[l] = a5117;
        }
        // implicit_water._downward
        real_305[LAYERS - 1] = real_411[LAYERS - 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5120 = real_305[l] * real_284[l];
            const Real a5121 = real_428[l] * real_245[l];
            const Real a5123 = a5120 - a5121;
            real_411[l] = a5123;
        }
        const Real x5131 = real_427[LAYERS - 1] + real_411[LAYERS - 1];
        const Real x5133 = x4860 * x5130;
        const Real x5134 = x5131 * x3972;
        const Real x5135 = x5134 + x5133;
        const Real x5137 = x4898 * real_284[LAYERS - 1];
        const Real x5138 = real_428[LAYERS - 1] * x3996;
        const Real x5140 = x5137 - x5138;
        const Real x5142 = x5135 + x5140;
        // implicit_water._upward
        const Real x5152 = real_396[0] * real_264[0];
        const Real x5153 = real_427[0] * real_229[0];
        const Real x5154 = x5153 + x5152;
        // implicit_water._downward, implicit_water._sent, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a5125 = real_490[l] + real_411[l];
            const Real a5127 = real_327[l] * real_335[l];
            const Real a5128 = a5125 * real_253[l];
            const Real a5129 = a5128 + a5127;
            const Real a5144 = real_427[l + 1] + real_489[l];
            const Real a5146 = a5144 * 0.5;
            const Real a5148 = real_327[l] * real_337[l];
            const Real a5149 = a5146 * real_253[l];
            const Real a5150 = a5149 + a5148;
            real_396[l] = a5129;
            real_428[l + 1] = a5150;
        }
        // implicit_water._flow
        real_396[LAYERS - 1] = x5142;
        real_428[0] = x5154;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5157 = real_363[l] * real_230[l];
            const Real a5159 = real_396[l] * real_238[l];
            const Real a5160 = a5159 + a5157;
            const Real a5163 = real_363[l] * real_273[l];
            const Real a5165 = real_428[l] * real_238[l];
            const Real a5166 = a5165 + a5163;
            real_411[l] = a5160;
            real_427[l] = a5166;
        }
        const Real x5168 = x4902 - real_427[0];
        const Real x5171 = select(x5169, x3906, x5168);
        // implicit_water._remaining
        const Real x5173 = real_309[0] - x3945;
        const Real x5175 = x5173 * 100.0;
        const Real x5178 = select(x5176, 0.0, x5175);
        const Real x5181 = select(x5179, 0.0, x5178);
        // implicit_water._flow
        const Real x5183 = x3828 * x5180;
        const Real x5184 = x5181 * x3824;
        const Real x5185 = x5184 + x5183;
        const Real x5203 = real_411[LAYERS - 1] - x4932;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a5201 = real_411[l] - real_427[l + 1];
            real_428[l + 1] = a5201;
        }
        // implicit_water._gain
        real_428[0] = x5171;
        for (int l = 0; l < LAYERS - 1; ++l) real_427[l] = real_428[l + 1];
        real_427[LAYERS - 1] = x5203;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, tridiagonal.jvp
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5187 = real_309[l] - real_350[l];
            const Real a5189 = a5187 * 100.0;
            const Real a5192 = select(mask_339[l], 0.0, a5189);
            const Real a5195 = select(mask_340[l], 0.0, a5192);
            const Real a5197 = real_310[l] * real_261[l];
            const Real a5198 = a5195 * real_215[l];
            const Real a5199 = a5198 + a5197;
            const Real a5205 = real_401[l] - real_309[l];
            const Real a5207 = a5205 * 1e-09;
            const Real a5209 = real_309[l] + a5207;
            const Real a5213 = a5209 - moved_state[l + 2 * LAYERS];
            const Real a5215 = moved_numbers[l] * real_282[l];
            const Real a5216 = a5213 * numbers[l];
            const Real a5217 = a5216 + a5215;
            const Real a5219 = a5199 + in_row(l, 0, x5185);
            const Real a5225 = real_428[l] - real_427[l];
            const Real a5227 = a5225 - a5219;
            const Real a5229 = a5227 * seconds;
            const Real a5231 = a5217 - a5229;
            const Real a5238 = a5231 + real_281[l];
            const Real a5239 = -a5238;
            real_411[l] = a5199;
            real_396[l] = a5239;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_259, real_290, real_254, real_396, real_427);
        // implicit_water._changed
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5241 = real_427[l] * real_271[l];
            const Real a5242 = real_427[l] * real_270[l];
            real_396[l] = a5241;
            real_309[l] = a5242;
        }
        const Real x5243 = -real_309[0];
        real_315[0] = x5171;
        for (int l = 0; l < LAYERS - 1; ++l) real_315[l + 1] = real_428[l + 1];
        real_315[LAYERS] = x5203;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a5244 = real_396[l] - real_309[l + 1];
            real_316[l + 1] = a5244;
        }
        real_316[0] = x5243;
        real_316[LAYERS] = real_396[LAYERS - 1];
        const Real x5248 = real_427[0] * w4376;
        const Real x5249 = x5185 + x5248;
        // implicit_water._changed, implicit_water.<genexpr>
        for (int l = 0; l < LAYERS + 1; ++l) {
            const Real a5247 = real_315[l] + real_316[l];
            const Real a5254 = select(x4826, a5247, 0.0);
            real_287[l] = a5254;
        }
        moved_results[LAYERS + 13] = real_287[LAYERS];
        moved_results[LAYERS + 31] = real_287[LAYERS];
        // implicit_water.<genexpr>
        const Real x5256 = select(x4826, x5249, 0.0);
        // water_flow.__call__
        const Real x5276 = x3906 - real_287[0];
        const Real x5278 = x5276 * seconds;
        const Real x5281 = select(x5279, moved_numbers[LAYERS + 10], x5278);
        const Real x5284 = select(x5282, 0.0, x5281);
        const Real x5287 = x5284 / seconds;
        const Real x5288 = x5276 - x5287;
        moved_results[LAYERS + 12] = x5288;
        // step_parts.from_ground
        const Real x5380 = x5256 + x3833;
        // implicit_water._changed, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, step_parts.from_soil_of, soil_heat.thermal_conductivity, soil_heat.blended_kersten
        Real a5290_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5250 = real_427[l] * real_243[l];
            const Real a5251 = real_411[l] + a5250;
            const Real a5258 = select(x4826, a5251, 0.0);
            const Real a5260 = moved_numbers[l] * real_278[l];
            const Real a5261 = a5260 * (-1.0);
            const Real a5262 = a5261 / numbers[l];
            const Real a5264 = a5258 + in_row(l, 0, x5256);
            const Real a5266 = real_287[l] - real_287[l + 1];
            const Real a5268 = a5266 - a5264;
            const Real a5270 = a5262 * real_241[l];
            const Real a5271 = a5268 * real_278[l];
            const Real a5272 = a5271 + a5270;
            const Real a5274 = moved_state[l + 2 * LAYERS] + a5272;
            const Real a5286 = a5274 + real_301[l];
            moved_after[LAYERS + l] = a5286;
            a5290_last = a5290_last + a5258;
            const Real a5292 = moved_numbers[l + 2 * LAYERS + 47] * real_265[l];
            const Real a5293 = a5286 - a5292;
            const Real a5294 = a5293 / numbers[l + 2 * LAYERS + 47];
            const Real a5296 = a5286 * real_269[l];
            const Real a5297 = a5274 - a5296;
            const Real a5298 = a5297 / real_272[l];
            const Real a5300 = a5298 * numbers[l + 2 * LAYERS + 47];
            const Real a5301 = moved_numbers[l + 2 * LAYERS + 47] * real_269[l];
            const Real a5302 = a5301 + a5300;
            const Real a5304 = a5302 * (-1.3505762785178115);
            const Real a5306 = moved_numbers[l + 13 * LAYERS + 54] + a5304;
            const Real a5308 = a5306 * real_244[l];
            const Real a5310 = moved_numbers[l + 14 * LAYERS + 54] * real_265[l];
            const Real a5311 = a5294 * numbers[l + 14 * LAYERS + 54];
            const Real a5312 = a5311 + a5310;
            const Real a5315 = a5294 * real_242[l];
            const Real a5316 = a5315 + a5310;
            const Real a5319 = a5316 * real_240[l];
            const Real a5320 = a5312 - a5319;
            const Real a5321 = a5320 / real_224[l];
            const Real a5323 = a5294 * 4.6;
            const Real a5325 = a5294 * 3.6;
            const Real a5328 = a5325 * real_225[l];
            const Real a5329 = a5323 - a5328;
            const Real a5330 = a5329 / real_239[l];
            const Real a5332 = a5294 / real_265[l];
            const Real a5334 = a5332 / 2.302585092994046;
            const Real a5338 = select(mask_341[l], 0.0, a5334);
            const Real a5340 = select(flags[l + 4], a5330, a5338);
            const Real a5342 = a5286 - a5274;
            const Real a5344 = a5342 / 0.001;
            const Real a5347 = select(mask_342[l], 0.0, a5344);
            const Real a5350 = select(mask_343[l], 0.0, a5347);
            const Real a5352 = a5350 * real_277[l];
            const Real a5353 = a5352 + a5352;
            const Real a5355 = a5350 * 2.0;
            const Real a5359 = a5353 * real_283[l];
            const Real a5360 = a5355 * real_276[l];
            const Real a5362 = a5359 - a5360;
            const Real a5364 = a5321 - a5340;
            const Real a5366 = a5362 * real_289[l];
            const Real a5367 = a5364 * real_263[l];
            const Real a5368 = a5367 + a5366;
            const Real a5370 = a5340 + a5368;
            const Real a5372 = a5308 - moved_numbers[l + 12 * LAYERS + 54];
            const Real a5374 = a5370 * real_216[l];
            const Real a5375 = a5372 * real_279[l];
            const Real a5376 = a5375 + a5374;
            const Real a5378 = a5376 + moved_numbers[l + 12 * LAYERS + 54];
            real_396[l] = a5258;
            real_309[l] = a5262;
            real_428[l] = a5274;
            real_401[l] = a5286;
            real_350[l] = a5378;
        }
        // step_parts.from_ground
        const Real x5382 = x5380 + a5290_last;
        const Real x5384 = x5382 * 1000.0;
        // step_parts.heat
        const Real x5386 = x5384 * 2501000.0;
        const Real x5388 = x5386 - x3859;
        // layered_snow_step.conduct
        const Real x5391 = x1457 * x5390;
        const Real x5393 = x5388 + x5391;
        const Real x5394 = x5393 / x5389;
        const Real x5396 = select(x1455, x5394, 0.0);
        // soil_heat.volumetric_heat_capacity
        const Real x5398 = real_428[0] * 4200000.0;
        const Real x5400 = x5398 - x1544;
        const Real x5402 = moved_numbers[2 * LAYERS + 47] - real_401[0];
        const Real x5404 = x5402 * 1004.0;
        const Real x5406 = x5400 + x5404;
        const Real x5408 = real_401[0] - real_428[0];
        const Real x5410 = x5408 * 2106000.0;
        const Real x5412 = x5406 + x5410;
        // snow_free_ground.ground_conduction
        const Real x5414 = real_350[0] * x1533;
        const Real x5415 = x1534 * real_222[0];
        const Real x5416 = x5415 + x5414;
        // soil_heat.ground_admittance
        const Real x5418 = x5412 * 0.5;
        const Real x5420 = x5418 * numbers[0];
        const Real x5421 = moved_numbers[0] * x5417;
        const Real x5422 = x5421 + x5420;
        const Real x5424 = x5422 / seconds;
        const Real x5426 = x5424 * x5423;
        const Real x5427 = x5426 + x5426;
        const Real x5429 = x5412 * real_222[0];
        const Real x5430 = real_350[0] * x5411;
        const Real x5431 = x5430 + x5429;
        const Real x5433 = x5431 / seconds;
        const Real x5435 = x5427 + x5433;
        const Real x5438 = x5435 / x5437;
        const Real x5440 = x5424 + x5438;
        // snow.into_warming_ground
        const Real x5442 = x5440 * x5441;
        const Real x5443 = x5416 - x5442;
        const Real x5444 = x5443 / x5439;
        const Real x5446 = x1 + x5444;
        // surface_balance.around
        const Real x5448 = x3679 + x2455;
        const Real x5450 = x5448 + x2802;
        const Real x5452 = x2816 - x5396;
        const Real x5454 = x3679 * x26;
        const Real x5455 = x27 * x3676;
        const Real x5456 = x5455 + x5454;
        const Real x5458 = x5452 + x5456;
        const Real x5460 = x5458 + x2828;
        const Real x5462 = x5450 * x5461;
        const Real x5463 = x5460 - x5462;
        const Real x5464 = x5463 / x5449;
        // snow.conductance
        const Real x5466 = x5446 * x5465;
        const Real x5467 = x5416 - x5466;
        const Real x5468 = x5467 / x5445;
        // surface_balance.around
        const Real x5470 = x5450 * x5469;
        const Real x5471 = x5468 - x5470;
        const Real x5472 = x5471 / x5449;
        // surface_balance.skin_temperature
        const Real x5474 = x5472 * state[0];
        const Real x5475 = moved_state[0] * x5469;
        const Real x5476 = x5475 + x5474;
        const Real x5478 = x5464 + x5476;
        const Real x5481 = x5472 * x5480;
        const Real x5482 = x5478 - x5481;
        const Real x5483 = x5482 / x5479;
        // surface_balance.around
        const Real x5485 = x5483 * x5480;
        const Real x5486 = x5485 + x5485;
        const Real x5488 = x5486 * x5480;
        const Real x5489 = x5483 * x5484;
        const Real x5490 = x5489 + x5488;
        const Real x5492 = x2794 * x5487;
        const Real x5493 = x5490 * x2793;
        const Real x5494 = x5493 + x5492;
        const Real x5496 = x5448 + x5494;
        // air.emission
        const Real x5498 = x5486 * x5484;
        const Real x5499 = x5498 + x5498;
        const Real x5501 = x5499 * 5.67e-08;
        // surface_balance.emitted
        const Real x5503 = x1519 * x5500;
        const Real x5504 = x5501 * x1518;
        const Real x5505 = x5504 + x5503;
        const Real x5507 = x5483 * (-1.0);
        const Real x5509 = x5494 * x5506;
        const Real x5510 = x5507 * x5491;
        const Real x5511 = x5510 + x5509;
        const Real x5513 = x5505 + x5511;
        // surface_balance.around
        const Real x5515 = x2443 - x5513;
        const Real x5517 = x5515 - x5396;
        const Real x5519 = x5517 + x5456;
        const Real x5521 = x5519 + x2828;
        const Real x5523 = x5496 * x5522;
        const Real x5524 = x5521 - x5523;
        const Real x5525 = x5524 / x5495;
        const Real x5527 = x5496 * x5526;
        const Real x5528 = x5468 - x5527;
        const Real x5529 = x5528 / x5495;
        // surface_balance.skin_temperature
        const Real x5531 = x5529 * state[0];
        const Real x5532 = moved_state[0] * x5526;
        const Real x5533 = x5532 + x5531;
        const Real x5535 = x5525 + x5533;
        const Real x5538 = x5529 * x5537;
        const Real x5539 = x5535 - x5538;
        const Real x5540 = x5539 / x5536;
        // surface_balance.around
        const Real x5542 = x5540 * x5537;
        const Real x5543 = x5542 + x5542;
        const Real x5545 = x5543 * x5537;
        const Real x5546 = x5540 * x5541;
        const Real x5547 = x5546 + x5545;
        const Real x5549 = x2794 * x5544;
        const Real x5550 = x5547 * x2793;
        const Real x5551 = x5550 + x5549;
        const Real x5553 = x5448 + x5551;
        // air.emission
        const Real x5555 = x5543 * x5541;
        const Real x5556 = x5555 + x5555;
        const Real x5558 = x5556 * 5.67e-08;
        // surface_balance.emitted
        const Real x5560 = x1519 * x5557;
        const Real x5561 = x5558 * x1518;
        const Real x5562 = x5561 + x5560;
        const Real x5564 = x5540 * (-1.0);
        const Real x5566 = x5551 * x5563;
        const Real x5567 = x5564 * x5548;
        const Real x5568 = x5567 + x5566;
        const Real x5570 = x5562 + x5568;
        // surface_balance.around
        const Real x5572 = x2443 - x5570;
        const Real x5574 = x5572 - x5396;
        const Real x5576 = x5574 + x5456;
        const Real x5578 = x5576 + x2828;
        const Real x5580 = x5553 * x5579;
        const Real x5581 = x5578 - x5580;
        const Real x5582 = x5581 / x5552;
        // snow.conductance
        const Real x5584 = x1 * x5583;
        const Real x5585 = x5416 - x5584;
        const Real x5586 = x5585 / x0;
        // surface_balance.around
        const Real x5588 = x5553 * x5587;
        const Real x5589 = x5586 - x5588;
        const Real x5590 = x5589 / x5552;
        // surface_balance.top
        const Real x5593 = x1 * x5592;
        const Real x5594 = x1 - x5593;
        const Real x5595 = x5594 / x0;
        const Real x5597 = x5590 * x5592;
        const Real x5598 = x5595 * x5591;
        const Real x5599 = x5598 + x5597;
        // ground_heat.series_conductance
        real_427[0] = real_350[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_427[l + 1] = real_350[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5603 = real_427[l] * real_298[l];
            const Real a4827_1820 = moved_numbers[l] * 0.5;
            const Real a5604 = a4827_1820 - a5603;
            const Real a5605 = a5604 / real_314[l];
            real_411[l] = a5605;
        }
        // soil_heat.conductance
        const Real x5614 = x1 * x5596;
        const Real x5615 = x5599 * x0;
        const Real x5616 = x5615 + x5614;
        const Real x5618 = x5616 * x5617;
        const Real x5619 = x5416 - x5618;
        const Real x5620 = x5619 / x5613;
        // soil_heat.__call__
        const Real x5622 = moved_state[LAYERS - 1] - moved_numbers[LAYERS + 8];
        const Real x5624 = real_350[LAYERS - 1] * x5621;
        const Real x5625 = x5622 * real_222[LAYERS - 1];
        const Real x5626 = x5625 + x5624;
        const Real x5628 = moved_numbers[LAYERS + 46] * x5627;
        const Real x5629 = x5626 - x5628;
        const Real x5630 = x5629 / numbers[LAYERS + 46];
        moved_results[LAYERS + 42] = x5630;
        // ground_heat.series_conductance, ground_heat.ground_equations
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a5607 = real_411[l] + real_411[l + 1];
            const Real a5611 = a5607 * real_338[l];
            const Real a5656 = real_287[l + 1] * 4200000.0;
            const Real a5665 = select(mask_344[l], 0.0, a5656);
            const Real a5671 = select(mask_345[l], 0.0, a5656);
            const Real a5678 = a5665 - a5611;
            const Real a5680 = a5611 + a5671;
            const Real a5681 = -a5680;
            real_350[l + 1] = a5678;
            real_427[l] = a5681;
        }
        // ground_heat.ground_equations
        real_350[0] = x5620;
        real_427[LAYERS - 1] = real_of(0.0);
        // ground_heat.with_exchange
        const Real x5763 = x1355 * real_306[0];
        // soil_heat.volumetric_heat_capacity, ground_heat.mixed_capacity, ground_heat.ground_equations, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5636 = moved_numbers[l + 2 * LAYERS + 47] * 2000000.0;
            const Real a5639 = moved_numbers[l + 2 * LAYERS + 47] - real_401[l];
            const Real a5641 = a5639 * 1004.0;
            const Real a5643 = a5641 - a5636;
            const Real a5645 = real_401[l] * 2106000.0;
            const Real a5647 = a5643 + a5645;
            const Real a5649 = moved_numbers[l + 2 * LAYERS + 47] * real_308[l];
            const Real a5651 = moved_numbers[l + 17 * LAYERS + 54] * real_303[l];
            const Real a5652 = a5651 - a5649;
            const Real a5654 = a5647 + a5652;
            const Real a5658 = real_428[l] - moved_state[l + 2 * LAYERS];
            const Real a5660 = a5658 * 4200000.0;
            const Real a5662 = a5654 - a5660;
            const Real a5674 = real_428[l] * 2094000.0;
            const Real a5676 = a5662 + a5674;
            moved_results[LAYERS + 44 + l] = a5676;
            const Real a5683 = a5676 * real_293[l];
            const Real a5684 = moved_state[l] * real_302[l];
            const Real a5685 = a5684 + a5683;
            const Real a5687 = real_428[l] * 333500000.0;
            const Real a5689 = a5685 + a5687;
            const Real a5691 = real_309[l] * in_row(l, LAYERS - 1, x5627);
            const Real a5692 = in_row(l, LAYERS - 1, x5630) * real_278[l];
            const Real a5693 = a5692 + a5691;
            const Real a5695 = a5689 - a5693;
            const Real a5698 = real_309[l] * real_299[l];
            const Real a5700 = real_350[l] * real_278[l];
            const Real a5701 = a5700 + a5698;
            const Real a5704 = real_309[l] * real_296[l];
            const Real a5706 = real_427[l] * real_278[l];
            const Real a5707 = a5706 + a5704;
            const Real a5711 = moved_numbers[l + 6 * LAYERS + 47] / 0.008034787106446777;
            const Real a5713 = -a5711;
            const Real a5716 = select(mask_346[l], moved_numbers[l + 3 * LAYERS + 47], a5713);
            const Real a5718 = a5716 * real_313[l];
            const Real a5719 = moved_numbers[l + 3 * LAYERS + 47] - a5718;
            const Real a5720 = a5719 / real_291[l];
            const Real a5722 = a5720 / real_313[l];
            const Real a5724 = moved_numbers[l + LAYERS + 47] * real_312[l];
            const Real a5725 = a5722 - a5724;
            const Real a5726 = a5725 / numbers[l + LAYERS + 47];
            const Real a5728 = a5726 * real_304[l];
            const Real a5730 = moved_numbers[l + 2 * LAYERS + 47] - moved_numbers[l + 15 * LAYERS + 54];
            const Real a5732 = a5730 * real_304[l];
            const Real a5733 = a5728 * real_300[l];
            const Real a5734 = a5733 + a5732;
            const Real a5736 = moved_numbers[l + 15 * LAYERS + 54] + a5734;
            const Real a5740 = select(mask_347[l], moved_numbers[l + 15 * LAYERS + 54], a5736);
            const Real a5759 = select(mask_349[l], real_401[l], a5740);
            const Real a5761 = select(mask_348[l], real_401[l], a5759);
            real_411[l] = a5662;
            real_301[l] = a5676;
            real_310[l] = a5695;
            real_363[l] = a5701;
            real_305[l] = a5707;
            real_357[l] = a5730;
            real_407[l] = a5761;
        }
        // ground_heat.with_exchange
        const Real x5765 = real_363[0] * x1453;
        const Real x5766 = x5765 - x5763;
        const Real x5768 = x1355 * x5617;
        const Real x5770 = x5620 * x1453;
        const Real x5771 = x5770 - x5768;
        // snow_ground._equations
        const Real x8045 = x1351 * seconds;
        const Real x8047 = select(x5772, x8045, 0.0);
        const Real x8049 = x1355 * x5774;
        const Real x8050 = x8047 * x1353;
        const Real x8051 = x8050 + x8049;
        const Real x8052 = moved_numbers[0] * x5777;
        const Real x8054 = x8051 + x8052;
        const Real x8055 = x8054 / numbers[0];
        const Real x8056 = x5766 * x5708;
        const Real x8057 = x5582 * x5762;
        const Real x8058 = x8057 + x8056;
        const Real x8060 = x5766 + x8055;
        // snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a1160_1857 = real_474[l] * x776;
            const Real a1161_1857 = x779 * real_109[l];
            const Real a1163_1857 = a1160_1857 - a1161_1857;
            const Real a1165_1857 = select(x466, a1163_1857, 0.0);
            const Real a8108 = a1165_1857 * real_150[l];
            const Real a8110 = a8108 * 0.0004748338081671415;
            const Real a8112 = a8108 * 0.0002370791844476055;
            const Real a8114 = a1165_1857 * 333500.0;
            const Real a8115 = a8114 * (-1.0);
            const Real a8116 = a8110 * real_370[l];
            const Real a8117 = -a8116;
            const Real a8118 = a8115 * real_369[l];
            const Real a8119 = a8112 * real_378[l];
            const Real a8121 = a8118 - a8119;
            const Real a8122 = select(mask_432[l], a8121, 0.0);
            const Real a8123 = select(mask_387[l], a8117, a8122);
            const Real a8124 = real_486[l] * 333500.0;
            const Real a8127 = a8124 * real_377[l];
            const Real a8130 = a8127 * real_370[l];
            const Real a8134 = select(mask_436[l], 0.0, a8130);
            const Real a8138 = select(mask_437[l], 0.0, a8134);
            const Real a8141 = a8138 * real_400[l];
            const Real a8143 = a8141 + a8141;
            const Real a8146 = real_487[l] * real_405[l];
            const Real a8147 = a8143 * real_373[l];
            const Real a8149 = a8146 - a8147;
            const Real a8153 = a8149 * real_146[l];
            const Real a8155 = real_484[l] * real_155[l];
            const Real a8156 = a8155 - a8153;
            const Real a8158 = a8149 * real_141[l];
            const Real a8160 = real_483[l] * real_155[l];
            const Real a8161 = a8160 - a8158;
            const Real a8163 = a8161 - real_488[l];
            const Real a8166 = select(mask_438[l], 0.0, a8163);
            const Real a8168 = a8138 * 10.0;
            const Real a8172 = select(mask_439[l], 0.0, a8168);
            const Real a8175 = a8172 * real_152[l];
            const Real a8177 = a8166 * real_420[l];
            const Real a8178 = a8177 - a8175;
            const Real a8180 = a8161 - a8178;
            real_482[l] = a8114;
            real_481[l] = a8116;
            real_480[l] = a8119;
            real_398[l] = a8123;
            real_479[l] = a8130;
            real_478[l] = a8146;
            real_477[l] = a8156;
            real_476[l] = a8160;
            real_472[l] = a8180;
        }
        // snow_ground._links
        const Real x8184 = real_472[0] * x8182;
        const Real x8187 = select(x5772, x8184, 0.0);
        // snow_skin.skin_flux
        const Real x8204 = x27 * (-1.0);
        // calm_air.coefficient
        const Real x8209 = x8204 * x1420;
        const Real x8211 = x1423 * x8203;
        const Real x8213 = x8211 + x8209;
        const Real x8214 = -x8213;
        // calm_air.limited_richardson
        const Real x8218 = select(x8215, x8213, 0.0);
        const Real x8222 = x8218 * x1623;
        const Real x8224 = x1624 * x8216;
        const Real x8225 = x8224 - x8222;
        const Real x8228 = x8225 * x8227;
        const Real x8234 = x8228 * x8232;
        const Real x8236 = x8234 - x8228;
        const Real x8237 = x8236 / x8231;
        const Real x8240 = moved_numbers[LAYERS + 2] * x8232;
        const Real x8242 = x8237 * numbers[LAYERS + 2];
        const Real x8243 = x8242 - x8240;
        const Real x8246 = select(x8215, x8243, x8214);
        // calm_air.coefficient
        const Real x8250 = select(x8247, x8246, 0.0);
        const Real x8253 = x8250 * 5.0;
        const Real x8257 = x8253 / x8256;
        const Real x8260 = x8250 * 15.0;
        const Real x8263 = x8260 * x8255;
        const Real x8264 = x8257 * x8258;
        const Real x8266 = x8263 - x8264;
        const Real x8271 = x8266 * x8269;
        const Real x8275 = select(x8247, 0.0, x8246);
        const Real x8280 = select(x8278, 0.0, x8275);
        const Real x8284 = x8280 / x8283;
        const Real x8287 = select(x8277, x8284, 0.0);
        const Real x8290 = x1434 * x8286;
        const Real x8291 = x8287 * x1430;
        const Real x8293 = x8290 - x8291;
        const Real x8298 = x8293 * x8296;
        const Real x8301 = x8275 * 15.0;
        const Real x8304 = x8301 * x8295;
        const Real x8306 = x8298 * x8300;
        const Real x8308 = x8306 + x8304;
        const Real x8312 = select(x8247, x8271, x8308);
        const Real x8315 = x1413 * x8311;
        const Real x8316 = x8312 * x1409;
        const Real x8318 = x8315 - x8316;
        // snow_skin.skin_flux
        const Real x8320 = x260 * x8314;
        const Real x8321 = x8318 * x257;
        const Real x8322 = x8321 + x8320;
        const Real x8333 = moved_forcing[3] * x8332;
        const Real x8337 = x8333 * x8335;
        const Real x8340 = x8337 + moved_forcing[2];
        const Real x8343 = x8322 * 1004.5;
        const Real x8345 = x8343 + moved_numbers[LAYERS + 4];
        const Real x8346 = moved_numbers[LAYERS + 19] * 5.67e-08;
        const Real x8350 = x8346 * x8348;
        const Real x8352 = x8322 * x8339;
        const Real x8353 = x8340 * x8319;
        const Real x8355 = x8352 - x8353;
        const Real x8357 = x8345 * x8203;
        const Real x8358 = x8204 * x8344;
        const Real x8359 = x8358 + x8357;
        const Real x8361 = x8350 * x8202;
        const Real x8363 = x1447 - x8361;
        const Real x8365 = x8363 - x8359;
        const Real x8367 = x8355 * 2830000.0;
        const Real x8369 = x8365 - x8367;
        // snow_skin.skin_of
        const Real x8371 = real_398[0] * (-1.0);
        const Real x8373 = x8187 * x8370;
        const Real x8375 = x8371 * x8186;
        const Real x8376 = x8375 - x8373;
        const Real x8378 = x8369 - x8376;
        const Real x8380 = x8378 / x7994;
        const Real x8383 = select(x7991, 0.0, x8380);
        const Real x8385 = x8383 - real_398[0];
        const Real x8387 = x8187 * x8384;
        const Real x8389 = x8385 * x8186;
        const Real x8390 = x8389 - x8387;
        const Real x8392 = select(x7991, x8369, x8390);
        const Real x8393 = select(x7995, 0.0, real_398[0]);
        const Real x8394 = x8393 * 20.0;
        const Real x8396 = x8392 - x8394;
        // snow_ground.advance_snow_ground
        const Real x8398 = select(x5772, x8396, 0.0);
        // snow_ground._flows
        for (int l = 0; l < 5; ++l) {
            const Real a8399 = select(mask_433[l], 0.0, real_398[l]);
            const Real a8402 = select(mask_440[l], 0.0, real_398[l]);
            real_487[l] = a8399;
            real_486[l] = a8402;
        }
        // snow_ground._equations, snow_ground.advance_snow_ground, retention.at, enthalpy.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a8059 = real_310[l] + in_row(l, 0, x8058);
            const Real a8068 = select(mask_360[l], real_401[l], real_407[l]);
            const Real a8070 = select(mask_358[l], 0.0, a8068);
            const Real a8072 = a8070 - moved_numbers[l + 15 * LAYERS + 54];
            const Real a8074 = real_357[l] * real_297[l];
            const Real a8075 = a8072 - a8074;
            const Real a8076 = a8075 / real_300[l];
            const Real a8079 = select(mask_434[l], 0.0, a8076);
            const Real a8081 = a8079 / real_366[l];
            const Real a8083 = moved_numbers[l + LAYERS + 47] * real_362[l];
            const Real a8084 = a8081 * numbers[l + LAYERS + 47];
            const Real a8085 = a8084 + a8083;
            const Real a8087 = moved_numbers[l + 16 * LAYERS + 54] - a8085;
            const Real a8090 = select(mask_435[l], 0.0, a8087);
            const Real a8092 = a8090 * real_354[l];
            const Real a8097 = a8092 * 0.008034787106446777;
            const Real a8101 = a8097 + moved_numbers[l + 6 * LAYERS + 47];
            const Real a8104 = select(mask_358[l], a8101, 0.0);
            const Real a8105 = -a8104;
            real_427[l] = a8059;
            real_350[l] = a8070;
            real_309[l] = a8104;
            real_316[l + 1] = a8105;
        }
        // snow_ground._residuals
        const Real x8418 = real_398[4] + real_309[0];
        const Real x8420 = x8047 * x8417;
        const Real x8422 = x8418 * x5774;
        const Real x8423 = x8422 - x8420;
        // snow_ground._equations, snow_ground._links, snow_ground._flows
        for (int l = 0; l < 4; ++l) {
            const Real a8061 = real_484[l] + real_483[l + 1];
            const Real a8062 = a8061 * real_160[l];
            const Real a8063 = a8062 * (-1.0);
            const Real a8064 = a8063 / real_211[l];
            const Real a8065 = select(x5772, a8064, 0.0);
            const Real a8190 = real_477[l] + real_472[l + 1];
            const Real a8194 = a8190 * real_385[l];
            const Real a8197 = a8194 * seconds;
            const Real a8200 = select(x5772, a8197, 0.0);
            const Real a8403 = real_487[l] - real_487[l + 1];
            const Real a8405 = a8200 * real_386[l];
            const Real a8407 = a8403 * real_384[l];
            const Real a8408 = a8407 - a8405;
            const Real a8410 = real_486[l] - real_486[l + 1];
            const Real a8412 = a8065 * real_409[l];
            const Real a8413 = a8410 * real_379[l];
            const Real a8414 = a8413 + a8412;
            const Real a8416 = a8408 + a8414;
            real_491[l] = a8416;
        }
        // snow_ground._residuals
        real_491[4] = real_of(0.0);
        real_486[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_486[l + 1] = real_491[l];
        const Real x8433 = x8398 * seconds;
        // enthalpy._drop_from_above
        real_316[0] = real_of(0.0);
        // enthalpy.heat_residual
        real_363[0] = x8060;
        for (int l = 0; l < LAYERS - 1; ++l) real_407[l] = real_316[l + 2];
        real_407[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x8482 = x8055 * real_374[4];
        const Real x8483 = real_398[4] * x5777;
        const Real x8485 = x8482 - x8483;
        // snow_ground._residuals, snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a8429 = real_491[l] - real_486[l];
            const Real a8431 = a8429 + in_row(l, 4, x8423);
            const Real a8435 = real_485[l] * (-1.0);
            const Real a8437 = a8435 + a8431;
            const Real a8439 = a8437 - in_row(l, 0, x8433);
            const Real a8505 = -a8439;
            real_393[l] = a8505;
        }
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Real a8441 = real_350[l] * 2094000.0;
            const Real a8443 = real_411[l] + a8441;
            const Real a8445 = a8443 * real_311[l];
            const Real a8446 = real_309[l] * real_352[l];
            const Real a8448 = a8445 - a8446;
            const Real a8450 = real_350[l] * 333500000.0;
            const Real a8452 = a8448 + a8450;
            const Real a8454 = a8452 - real_427[l];
            const Real a8458 = real_309[l] + real_316[l];
            const Real a8462 = real_363[l] * real_356[l];
            const Real a8463 = a8458 * real_294[l];
            const Real a8465 = a8462 - a8463;
            const Real a8467 = a8454 + a8465;
            const Real a8471 = real_309[l] + real_407[l];
            const Real a8474 = real_305[l] * real_351[l];
            const Real a8475 = a8471 * real_292[l];
            const Real a8477 = a8474 - a8475;
            const Real a8479 = a8467 + a8477;
            const Real a8487 = a8479 - in_row(l, 0, x8485);
            const Real a8507 = -a8487;
            real_393[l + 5] = a8507;
        }
        // tridiagonal.jvp
        for (int l = 0; l < LAYERS + 5; ++l) {
            const Real a8517 = real_393[l] - real_458[l];
            real_391[l] = a8517;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS + 5>(real_388, real_390, real_389, real_391, real_393);
        // snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a8522 = real_393[l] - real_482[l];
            const Real a8523 = real_393[l] * real_368[l];
            const Real a8524 = a8523 - real_481[l];
            const Real a8525 = a8522 * real_369[l];
            const Real a8526 = a8525 - real_480[l];
            const Real a8527 = select(mask_432[l], a8526, 0.0);
            const Real a8528 = select(mask_387[l], a8524, a8527);
            const Real a8529 = real_393[l] * real_372[l];
            const Real a8530 = a8529 - real_479[l];
            const Real a8531 = select(mask_436[l], 0.0, a8530);
            const Real a8532 = select(mask_437[l], 0.0, a8531);
            const Real a8533 = a8532 * real_400[l];
            const Real a8534 = a8533 + a8533;
            const Real a8535 = a8534 * real_373[l];
            const Real a8536 = a8535 + real_478[l];
            const Real a8538 = a8536 * real_141[l];
            const Real a8540 = real_476[l] - a8538;
            const Real a8541 = a8540 - real_488[l];
            const Real a8542 = select(mask_438[l], 0.0, a8541);
            const Real a8543 = a8532 * 10.0;
            const Real a8544 = select(mask_439[l], 0.0, a8543);
            const Real a8545 = a8544 * real_152[l];
            const Real a8546 = a8542 * real_420[l];
            const Real a8547 = a8546 + a8545;
            const Real a8548 = a8540 - a8547;
            real_486[l] = a8528;
            real_491[l] = a8548;
        }
        // snow_ground._links
        const Real x8550 = real_491[0] * x8182;
        const Real x8552 = select(x5772, x8550, 0.0);
        // snow_skin.skin_of
        const Real x8554 = real_486[0] * (-1.0);
        const Real x8555 = x8552 * x8370;
        const Real x8557 = x8554 * x8186;
        const Real x8558 = x8557 - x8555;
        const Real x8559 = x8369 - x8558;
        const Real x8560 = x8559 / x7994;
        const Real x8561 = select(x7991, 0.0, x8560);
        const Real x8562 = x8561 - real_486[0];
        const Real x8563 = x8552 * x8384;
        const Real x8565 = x8562 * x8186;
        const Real x8566 = x8565 - x8563;
        const Real x8567 = select(x7991, x8369, x8566);
        const Real x8568 = select(x7995, 0.0, real_486[0]);
        const Real x8569 = x8568 * 20.0;
        const Real x8570 = x8567 - x8569;
        // snow_ground.advance_snow_ground
        const Real x8574 = select(x5772, x8561, 0.0);
        moved_after[3 * LAYERS + 31] = x8574;
        const Real x8576 = select(x5772, x8570, 0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a8519 = real_393[l + 5] - real_309[l];
            const Real a8520 = real_393[l + 5] * real_365[l];
            const Real a8521 = real_350[l] + a8520;
            moved_after[2 * LAYERS + l] = a8521;
            const Real a8572 = select(x8044, a8519, 0.0);
            moved_after[l] = a8572;
            real_407[l] = a8519;
            real_427[l] = a8521;
            real_305[l] = a8572;
        }
        const Real x8578 = real_486[4] - real_407[0];
        const Real x8580 = x1351 * x8577;
        const Real x8582 = x8578 * x1348;
        const Real x8583 = x8582 - x8580;
        const Real x8585 = select(x5772, x8583, 0.0);
        // ground_heat.heat
        const Real x8590 = x5582 - real_305[0];
        Real a8594_last = real_of(0.0);
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a8588 = real_305[l] - real_305[l + 1];
            const Real a5656_1987 = real_287[l + 1] * 4200000.0;
            const Real a8591 = a5656_1987 * real_332[l];
            const Real a8592 = a8588 * real_336[l];
            const Real a8593 = a8592 + a8591;
            a8594_last = a8594_last + a8593;
        }
        moved_results[LAYERS + 43] = a8594_last;
        const Real x8598 = x5771 * x8589;
        const Real x8599 = x8590 * x5767;
        const Real x8600 = x8599 + x8598;
        // snow_skin.skin_flux
        const Real x8640 = x8574 - x27;
        // calm_air.coefficient
        const Real x8645 = x8640 * x1420;
        const Real x8647 = x1423 * x8639;
        const Real x8649 = x8647 + x8645;
        const Real x8650 = -x8649;
        // calm_air.limited_richardson
        const Real x8654 = select(x8651, x8649, 0.0);
        const Real x8658 = x8654 * x1623;
        const Real x8660 = x1624 * x8652;
        const Real x8661 = x8660 - x8658;
        const Real x8664 = x8661 * x8663;
        const Real x8670 = x8664 * x8668;
        const Real x8672 = x8670 - x8664;
        const Real x8673 = x8672 / x8667;
        const Real x8676 = moved_numbers[LAYERS + 2] * x8668;
        const Real x8678 = x8673 * numbers[LAYERS + 2];
        const Real x8679 = x8678 - x8676;
        const Real x8682 = select(x8651, x8679, x8650);
        // calm_air.coefficient
        const Real x8686 = select(x8683, x8682, 0.0);
        const Real x8689 = x8686 * 5.0;
        const Real x8693 = x8689 / x8692;
        const Real x8696 = x8686 * 15.0;
        const Real x8699 = x8696 * x8691;
        const Real x8700 = x8693 * x8694;
        const Real x8702 = x8699 - x8700;
        const Real x8707 = x8702 * x8705;
        const Real x8711 = select(x8683, 0.0, x8682);
        const Real x8716 = select(x8714, 0.0, x8711);
        const Real x8720 = x8716 / x8719;
        const Real x8723 = select(x8713, x8720, 0.0);
        const Real x8726 = x1434 * x8722;
        const Real x8727 = x8723 * x1430;
        const Real x8729 = x8726 - x8727;
        const Real x8734 = x8729 * x8732;
        const Real x8737 = x8711 * 15.0;
        const Real x8740 = x8737 * x8731;
        const Real x8742 = x8734 * x8736;
        const Real x8744 = x8742 + x8740;
        const Real x8748 = select(x8683, x8707, x8744);
        const Real x8751 = x1413 * x8747;
        const Real x8752 = x8748 * x1409;
        const Real x8754 = x8751 - x8752;
        // snow_skin.skin_flux
        const Real x8756 = x260 * x8750;
        const Real x8757 = x8754 * x257;
        const Real x8758 = x8757 + x8756;
        const Real x8762 = x8574 * x8760;
        const Real x8765 = x8762 * 6138.82863340564;
        const Real x8768 = x8574 * 0.0036609921288669233;
        const Real x8770 = x8768 * x8764;
        const Real x8771 = x8765 * x8767;
        const Real x8773 = x8770 - x8771;
        const Real x8775 = x8773 * x8774;
        const Real x8777 = x8775 * 611.0;
        const Real x8779 = x8777 * 0.378;
        const Real x8781 = moved_forcing[3] - x8779;
        const Real x8785 = x8781 * x8783;
        const Real x8788 = x8777 * 0.622;
        const Real x8790 = x8788 * x8782;
        const Real x8791 = x8785 * x8787;
        const Real x8793 = x8790 - x8791;
        const Real x8795 = x8793 - moved_forcing[2];
        const Real x8797 = x8758 * 1004.5;
        const Real x8799 = x8797 + moved_numbers[LAYERS + 4];
        const Real x8801 = x8574 * x8638;
        const Real x8802 = x8801 + x8801;
        const Real x8804 = x8802 * x8638;
        const Real x8805 = x8574 * x8800;
        const Real x8806 = x8805 + x8804;
        const Real x8808 = x8346 * x8803;
        const Real x8809 = x8806 * x5898;
        const Real x8810 = x8809 + x8808;
        const Real x8812 = x8758 * x8794;
        const Real x8813 = x8795 * x8755;
        const Real x8814 = x8813 + x8812;
        const Real x8816 = x8799 * x8639;
        const Real x8817 = x8640 * x8798;
        const Real x8818 = x8817 + x8816;
        const Real x8820 = x8810 * x8638;
        const Real x8821 = x8574 * x8807;
        const Real x8822 = x8821 + x8820;
        const Real x8824 = x1447 - x8822;
        const Real x8826 = x8824 - x8818;
        const Real x8828 = x8814 * 2830000.0;
        const Real x8830 = x8826 - x8828;
        // layered_snow._melted
        const Real x8832 = x8814 * seconds;
        const Real x8835 = x1355 * x8831;
        const Real x8836 = x8832 * x1353;
        const Real x8838 = x8835 - x8836;
        const Real x8841 = select(x5772, x8838, 0.0);
        // snow_water.with_vapour_exchange
        const Real x8845 = select(x8842, 0.0, x8841);
        const Real x8849 = select(x8847, 0.0, x8841);
        const Real x8854 = select(x8852, x1150, 0.0);
        // layered_snow._melted, snow_layers.liquid_water
        for (int l = 0; l < 5; ++l) {
            const Real a8603 = x1355 * real_370[l];
            const Real a8604 = real_393[l] * x1353;
            const Real a8606 = a8603 - a8604;
            const Real a8609 = select(x5772, a8606, 0.0);
            const Real a8612 = a8609 * 2.9985007496251872e-06;
            const Real a8616 = select(mask_441[l], 0.0, a8612);
            const Real a8619 = select(mask_442[l], real_474[l], a8616);
            const Real a8621 = real_474[l] - a8619;
            const Real a8624 = select(mask_443[l], real_475[l], 0.0);
            const Real a8626 = a8624 * real_158[l];
            const Real a8627 = a8621 - a8626;
            const Real a8628 = a8627 / real_421[l];
            const Real a8631 = select(mask_444[l], 0.0, a8628);
            const Real a8633 = select(mask_443[l], a8631, 0.0);
            const Real a8635 = a8633 * real_65[l];
            const Real a8636 = real_468[l] * real_136[l];
            const Real a8637 = a8636 + a8635;
            real_486[l] = a8609;
            real_491[l] = a8637;
        }
        // snow_water.with_vapour_exchange
        const Real x8857 = select(x8852, real_486[0], 0.0);
        // snow_layers.liquid_water
        const Real x8860 = real_486[0] * 2.9985007496251872e-06;
        const Real x8864 = select(x8861, 0.0, x8860);
        const Real x8867 = select(x8865, x1150, x8864);
        // snow_water.with_vapour_exchange
        const Real x8869 = x1150 - x8867;
        const Real x8872 = select(x8870, x8869, x8845);
        const Real x8874 = x8872 + x8849;
        // snow_layers.warmth
        const Real x8879 = x8854 * x8877;
        const Real x8882 = x8879 * 0.0004748338081671415;
        const Real x8885 = x8879 * 0.0002370791844476055;
        const Real x8888 = x8854 * 333500.0;
        const Real x8891 = x8857 - x8888;
        const Real x8896 = x8857 * x8881;
        const Real x8897 = x8882 * x8855;
        const Real x8898 = x8897 + x8896;
        const Real x8901 = x8891 * x8884;
        const Real x8902 = x8885 * x8889;
        const Real x8903 = x8902 + x8901;
        const Real x8906 = select(x8893, x8903, 0.0);
        const Real x8909 = select(x8892, x8898, x8906);
        // snow_water.with_vapour_exchange
        const Real x8913 = select(x8910, 0.0, x8909);
        const Real x8916 = x8913 * 2106.0;
        const Real x8919 = x8874 * x8914;
        const Real x8921 = x8916 * x8873;
        const Real x8922 = x8921 - x8919;
        const Real x8924 = select(x8875, x8869, 0.0);
        const Real x8926 = x8924 * x8925;
        const Real x8927 = x8874 - x8926;
        const Real x8928 = x8927 / x8923;
        const Real x8931 = x8849 + x8872;
        const Real x8934 = x8845 - x8872;
        const Real x8936 = x1150 - x8874;
        const Real x8938 = real_486[0] - x8922;
        const Real x8940 = real_491[0] * x8929;
        const Real x8941 = x8928 * real_399[0];
        const Real x8943 = x8940 - x8941;
        const Real x8945 = select(x8875, x8943, real_491[0]);
        const Real x8947 = x8854 * x8946;
        const Real x8948 = x8872 - x8947;
        const Real x8949 = x8948 / x8853;
        const Real x8953 = real_473[0] * x8950;
        const Real x8954 = x8949 * real_108[0];
        const Real x8956 = x8953 - x8954;
        const Real x8959 = select(x8957, real_469[1], 0.0);
        const Real x8962 = select(x8957, real_486[1], 0.0);
        // snow_layers.liquid_water
        const Real x8965 = real_486[1] * 2.9985007496251872e-06;
        const Real x8969 = select(x8966, 0.0, x8965);
        const Real x8972 = select(x8970, real_469[1], x8969);
        // snow_water.with_vapour_exchange
        const Real x8974 = real_469[1] - x8972;
        const Real x8977 = select(x8975, x8974, x8934);
        // snow_layers.warmth
        const Real x8982 = x8959 * x8980;
        const Real x8985 = x8982 * 0.0004748338081671415;
        const Real x8988 = x8982 * 0.0002370791844476055;
        const Real x8991 = x8959 * 333500.0;
        const Real x8994 = x8962 - x8991;
        const Real x8999 = x8962 * x8984;
        const Real x9000 = x8985 * x8960;
        const Real x9001 = x9000 + x8999;
        const Real x9004 = x8994 * x8987;
        const Real x9005 = x8988 * x8992;
        const Real x9006 = x9005 + x9004;
        const Real x9009 = select(x8996, x9006, 0.0);
        const Real x9012 = select(x8995, x9001, x9009);
        // snow_water.with_vapour_exchange
        const Real x9016 = select(x9013, 0.0, x9012);
        const Real x9019 = x9016 * 2106.0;
        const Real x9022 = x8977 * x9017;
        const Real x9024 = x9019 * x8976;
        const Real x9025 = x9024 - x9022;
        const Real x9027 = select(x8978, x8974, 0.0);
        const Real x9029 = x9027 * x9028;
        const Real x9030 = x8977 - x9029;
        const Real x9031 = x9030 / x9026;
        const Real x9035 = x8931 + x8977;
        const Real x9038 = x8934 - x8977;
        const Real x9039 = x8922 + x9025;
        const Real x9041 = real_469[1] - x8977;
        const Real x9043 = real_486[1] - x9025;
        const Real x9045 = real_491[1] * x9032;
        const Real x9046 = x9031 * real_399[1];
        const Real x9048 = x9045 - x9046;
        const Real x9050 = select(x8978, x9048, real_491[1]);
        const Real x9052 = x8959 * x9051;
        const Real x9053 = x8977 - x9052;
        const Real x9054 = x9053 / x8958;
        const Real x9058 = real_473[1] * x9055;
        const Real x9059 = x9054 * real_108[1];
        const Real x9061 = x9058 - x9059;
        const Real x9064 = select(x9062, real_469[2], 0.0);
        const Real x9067 = select(x9062, real_486[2], 0.0);
        // snow_layers.liquid_water
        const Real x9070 = real_486[2] * 2.9985007496251872e-06;
        const Real x9074 = select(x9071, 0.0, x9070);
        const Real x9077 = select(x9075, real_469[2], x9074);
        // snow_water.with_vapour_exchange
        const Real x9079 = real_469[2] - x9077;
        const Real x9082 = select(x9080, x9079, x9038);
        // snow_layers.warmth
        const Real x9087 = x9064 * x9085;
        const Real x9090 = x9087 * 0.0004748338081671415;
        const Real x9093 = x9087 * 0.0002370791844476055;
        const Real x9096 = x9064 * 333500.0;
        const Real x9099 = x9067 - x9096;
        const Real x9104 = x9067 * x9089;
        const Real x9105 = x9090 * x9065;
        const Real x9106 = x9105 + x9104;
        const Real x9109 = x9099 * x9092;
        const Real x9110 = x9093 * x9097;
        const Real x9111 = x9110 + x9109;
        const Real x9114 = select(x9101, x9111, 0.0);
        const Real x9117 = select(x9100, x9106, x9114);
        // snow_water.with_vapour_exchange
        const Real x9121 = select(x9118, 0.0, x9117);
        const Real x9124 = x9121 * 2106.0;
        const Real x9127 = x9082 * x9122;
        const Real x9129 = x9124 * x9081;
        const Real x9130 = x9129 - x9127;
        const Real x9132 = select(x9083, x9079, 0.0);
        const Real x9134 = x9132 * x9133;
        const Real x9135 = x9082 - x9134;
        const Real x9136 = x9135 / x9131;
        const Real x9140 = x9035 + x9082;
        const Real x9143 = x9038 - x9082;
        const Real x9144 = x9039 + x9130;
        const Real x9146 = real_469[2] - x9082;
        const Real x9148 = real_486[2] - x9130;
        const Real x9150 = real_491[2] * x9137;
        const Real x9151 = x9136 * real_399[2];
        const Real x9153 = x9150 - x9151;
        const Real x9155 = select(x9083, x9153, real_491[2]);
        const Real x9157 = x9064 * x9156;
        const Real x9158 = x9082 - x9157;
        const Real x9159 = x9158 / x9063;
        const Real x9163 = real_473[2] * x9160;
        const Real x9164 = x9159 * real_108[2];
        const Real x9166 = x9163 - x9164;
        const Real x9169 = select(x9167, real_469[3], 0.0);
        const Real x9172 = select(x9167, real_486[3], 0.0);
        // snow_layers.liquid_water
        const Real x9175 = real_486[3] * 2.9985007496251872e-06;
        const Real x9179 = select(x9176, 0.0, x9175);
        const Real x9182 = select(x9180, real_469[3], x9179);
        // snow_water.with_vapour_exchange
        const Real x9184 = real_469[3] - x9182;
        const Real x9187 = select(x9185, x9184, x9143);
        // snow_layers.warmth
        const Real x9192 = x9169 * x9190;
        const Real x9195 = x9192 * 0.0004748338081671415;
        const Real x9198 = x9192 * 0.0002370791844476055;
        const Real x9201 = x9169 * 333500.0;
        const Real x9204 = x9172 - x9201;
        const Real x9209 = x9172 * x9194;
        const Real x9210 = x9195 * x9170;
        const Real x9211 = x9210 + x9209;
        const Real x9214 = x9204 * x9197;
        const Real x9215 = x9198 * x9202;
        const Real x9216 = x9215 + x9214;
        const Real x9219 = select(x9206, x9216, 0.0);
        const Real x9222 = select(x9205, x9211, x9219);
        // snow_water.with_vapour_exchange
        const Real x9226 = select(x9223, 0.0, x9222);
        const Real x9229 = x9226 * 2106.0;
        const Real x9232 = x9187 * x9227;
        const Real x9234 = x9229 * x9186;
        const Real x9235 = x9234 - x9232;
        const Real x9237 = select(x9188, x9184, 0.0);
        const Real x9239 = x9237 * x9238;
        const Real x9240 = x9187 - x9239;
        const Real x9241 = x9240 / x9236;
        const Real x9245 = x9140 + x9187;
        const Real x9248 = x9143 - x9187;
        const Real x9249 = x9144 + x9235;
        const Real x9251 = real_469[3] - x9187;
        const Real x9253 = real_486[3] - x9235;
        const Real x9255 = real_491[3] * x9242;
        const Real x9256 = x9241 * real_399[3];
        const Real x9258 = x9255 - x9256;
        const Real x9260 = select(x9188, x9258, real_491[3]);
        const Real x9262 = x9169 * x9261;
        const Real x9263 = x9187 - x9262;
        const Real x9264 = x9263 / x9168;
        const Real x9268 = real_473[3] * x9265;
        const Real x9269 = x9264 * real_108[3];
        const Real x9271 = x9268 - x9269;
        const Real x9274 = select(x9272, real_469[4], 0.0);
        const Real x9277 = select(x9272, real_486[4], 0.0);
        // snow_layers.liquid_water
        const Real x9280 = real_486[4] * 2.9985007496251872e-06;
        const Real x9284 = select(x9281, 0.0, x9280);
        const Real x9287 = select(x9285, real_469[4], x9284);
        // snow_water.with_vapour_exchange
        const Real x9289 = real_469[4] - x9287;
        const Real x9292 = select(x9290, x9289, x9248);
        // snow_layers.warmth
        const Real x9297 = x9274 * x9295;
        const Real x9300 = x9297 * 0.0004748338081671415;
        const Real x9303 = x9297 * 0.0002370791844476055;
        const Real x9306 = x9274 * 333500.0;
        const Real x9309 = x9277 - x9306;
        const Real x9314 = x9277 * x9299;
        const Real x9315 = x9300 * x9275;
        const Real x9316 = x9315 + x9314;
        const Real x9319 = x9309 * x9302;
        const Real x9320 = x9303 * x9307;
        const Real x9321 = x9320 + x9319;
        const Real x9324 = select(x9311, x9321, 0.0);
        const Real x9327 = select(x9310, x9316, x9324);
        // snow_water.with_vapour_exchange
        const Real x9331 = select(x9328, 0.0, x9327);
        const Real x9334 = x9331 * 2106.0;
        const Real x9337 = x9292 * x9332;
        const Real x9339 = x9334 * x9291;
        const Real x9340 = x9339 - x9337;
        const Real x9342 = select(x9293, x9289, 0.0);
        const Real x9344 = x9342 * x9343;
        const Real x9345 = x9292 - x9344;
        const Real x9346 = x9345 / x9341;
        const Real x9350 = x9245 + x9292;
        const Real x9351 = x9249 + x9340;
        const Real x9353 = real_469[4] - x9292;
        const Real x9355 = real_486[4] - x9340;
        const Real x9357 = real_491[4] * x9347;
        const Real x9358 = x9346 * real_399[4];
        const Real x9360 = x9357 - x9358;
        const Real x9362 = select(x9293, x9360, real_491[4]);
        const Real x9364 = x9274 * x9363;
        const Real x9365 = x9292 - x9364;
        const Real x9366 = x9365 / x9273;
        const Real x9370 = real_473[4] * x9367;
        const Real x9371 = x9366 * real_108[4];
        const Real x9373 = x9370 - x9371;
        // snow_water.<genexpr>
        real_473[0] = x8936;
        real_473[1] = x9041;
        real_473[2] = x9146;
        real_473[3] = x9251;
        real_473[4] = x9353;
        real_491[0] = x8938;
        real_491[1] = x9043;
        real_491[2] = x9148;
        real_491[3] = x9253;
        real_491[4] = x9355;
        real_486[0] = x8945;
        real_486[1] = x9050;
        real_486[2] = x9155;
        real_486[3] = x9260;
        real_486[4] = x9362;
        real_469[0] = x8956;
        real_469[1] = x9061;
        real_469[2] = x9166;
        real_469[3] = x9271;
        real_469[4] = x9373;
        // snow_layers.liquid_water
        const Real x9383 = real_491[0] * 2.9985007496251872e-06;
        const Real x9386 = select(x9384, 0.0, x9383);
        const Real x9389 = select(x9387, real_473[0], x9386);
        // snow_water.percolated
        const Real x9391 = real_473[0] - x9389;
        const Real x9394 = select(x9392, x9391, 0.0);
        const Real x9396 = x9394 * x9395;
        const Real x9397 = x9391 - x9396;
        const Real x9398 = x9397 / x9393;
        const Real x9401 = select(x9399, 0.0, x9398);
        const Real x9403 = select(x9392, x9401, 0.0);
        const Real x9405 = x9403 * real_112[0];
        const Real x9406 = real_486[0] * x9402;
        const Real x9407 = x9406 + x9405;
        const Real x9409 = x9391 * 0.0010905125408942203;
        const Real x9412 = select(x9410, x9409, x9407);
        // snow_properties._pores
        const Real x9414 = x9412 - x9409;
        const Real x9417 = select(x9415, 0.0, x9414);
        // snow_properties.held_by_pores
        const Real x9419 = x1293 * x9416;
        const Real x9420 = x9417 * x1292;
        const Real x9421 = x9420 + x9419;
        // snow_water.percolated
        const Real x9423 = x9389 - x9421;
        const Real x9426 = select(x9424, 0.0, x9423);
        const Real x9429 = select(x9427, x9389, 0.0);
        const Real x9431 = x9429 * x9430;
        const Real x9432 = x9426 - x9431;
        const Real x9433 = x9432 / x9428;
        const Real x9435 = real_491[0] * x9430;
        const Real x9436 = x9433 * real_66[0];
        const Real x9437 = x9436 + x9435;
        const Real x9439 = select(x9427, x9437, 0.0);
        const Real x9442 = select(x9440, real_473[0], 0.0);
        const Real x9444 = x9442 * x9443;
        const Real x9445 = x9426 - x9444;
        const Real x9446 = x9445 / x9441;
        const Real x9448 = real_473[0] - x9426;
        const Real x9450 = real_491[0] - x9439;
        const Real x9454 = real_469[0] * x9451;
        const Real x9455 = x9446 * real_376[0];
        const Real x9457 = x9454 - x9455;
        const Real x9459 = real_473[1] + x9426;
        const Real x9461 = real_491[1] + x9439;
        // snow_layers.liquid_water
        const Real x9463 = x9461 * 2.9985007496251872e-06;
        const Real x9466 = select(x9464, 0.0, x9463);
        const Real x9469 = select(x9467, x9459, x9466);
        // snow_water.percolated
        const Real x9471 = x9459 - x9469;
        // snow_layers.liquid_water
        const Real x9473 = real_491[1] * 2.9985007496251872e-06;
        const Real x9476 = select(x9474, 0.0, x9473);
        const Real x9479 = select(x9477, real_473[1], x9476);
        // snow_water.percolated
        const Real x9481 = real_473[1] - x9479;
        const Real x9484 = select(x9482, x9481, 0.0);
        const Real x9486 = x9484 * x9485;
        const Real x9487 = x9471 - x9486;
        const Real x9488 = x9487 / x9483;
        const Real x9491 = select(x9489, 0.0, x9488);
        const Real x9493 = select(x9482, x9491, 0.0);
        const Real x9495 = x9493 * real_112[1];
        const Real x9496 = real_486[1] * x9492;
        const Real x9497 = x9496 + x9495;
        const Real x9499 = x9471 * 0.0010905125408942203;
        const Real x9502 = select(x9500, x9499, x9497);
        // snow_properties._pores
        const Real x9504 = x9502 - x9499;
        const Real x9507 = select(x9505, 0.0, x9504);
        // snow_properties.held_by_pores
        const Real x9509 = x1293 * x9506;
        const Real x9510 = x9507 * x1292;
        const Real x9511 = x9510 + x9509;
        // snow_water.percolated
        const Real x9513 = x9469 - x9511;
        const Real x9516 = select(x9514, 0.0, x9513);
        const Real x9519 = select(x9517, x9469, 0.0);
        const Real x9521 = x9519 * x9520;
        const Real x9522 = x9516 - x9521;
        const Real x9523 = x9522 / x9518;
        const Real x9525 = x9461 * x9520;
        const Real x9526 = x9523 * x9460;
        const Real x9527 = x9526 + x9525;
        const Real x9529 = select(x9517, x9527, 0.0);
        const Real x9532 = select(x9530, x9459, 0.0);
        const Real x9534 = x9532 * x9533;
        const Real x9535 = x9516 - x9534;
        const Real x9536 = x9535 / x9531;
        const Real x9538 = x9459 - x9516;
        const Real x9540 = x9461 - x9529;
        const Real x9544 = real_469[1] * x9541;
        const Real x9545 = x9536 * real_376[1];
        const Real x9547 = x9544 - x9545;
        const Real x9549 = real_473[2] + x9516;
        const Real x9551 = real_491[2] + x9529;
        // snow_layers.liquid_water
        const Real x9553 = x9551 * 2.9985007496251872e-06;
        const Real x9556 = select(x9554, 0.0, x9553);
        const Real x9559 = select(x9557, x9549, x9556);
        // snow_water.percolated
        const Real x9561 = x9549 - x9559;
        // snow_layers.liquid_water
        const Real x9563 = real_491[2] * 2.9985007496251872e-06;
        const Real x9566 = select(x9564, 0.0, x9563);
        const Real x9569 = select(x9567, real_473[2], x9566);
        // snow_water.percolated
        const Real x9571 = real_473[2] - x9569;
        const Real x9574 = select(x9572, x9571, 0.0);
        const Real x9576 = x9574 * x9575;
        const Real x9577 = x9561 - x9576;
        const Real x9578 = x9577 / x9573;
        const Real x9581 = select(x9579, 0.0, x9578);
        const Real x9583 = select(x9572, x9581, 0.0);
        const Real x9585 = x9583 * real_112[2];
        const Real x9586 = real_486[2] * x9582;
        const Real x9587 = x9586 + x9585;
        const Real x9589 = x9561 * 0.0010905125408942203;
        const Real x9592 = select(x9590, x9589, x9587);
        // snow_properties._pores
        const Real x9594 = x9592 - x9589;
        const Real x9597 = select(x9595, 0.0, x9594);
        // snow_properties.held_by_pores
        const Real x9599 = x1293 * x9596;
        const Real x9600 = x9597 * x1292;
        const Real x9601 = x9600 + x9599;
        // snow_water.percolated
        const Real x9603 = x9559 - x9601;
        const Real x9606 = select(x9604, 0.0, x9603);
        const Real x9609 = select(x9607, x9559, 0.0);
        const Real x9611 = x9609 * x9610;
        const Real x9612 = x9606 - x9611;
        const Real x9613 = x9612 / x9608;
        const Real x9615 = x9551 * x9610;
        const Real x9616 = x9613 * x9550;
        const Real x9617 = x9616 + x9615;
        const Real x9619 = select(x9607, x9617, 0.0);
        const Real x9622 = select(x9620, x9549, 0.0);
        const Real x9624 = x9622 * x9623;
        const Real x9625 = x9606 - x9624;
        const Real x9626 = x9625 / x9621;
        const Real x9628 = x9549 - x9606;
        const Real x9630 = x9551 - x9619;
        const Real x9634 = real_469[2] * x9631;
        const Real x9635 = x9626 * real_376[2];
        const Real x9637 = x9634 - x9635;
        const Real x9639 = real_473[3] + x9606;
        const Real x9641 = real_491[3] + x9619;
        // snow_layers.liquid_water
        const Real x9643 = x9641 * 2.9985007496251872e-06;
        const Real x9646 = select(x9644, 0.0, x9643);
        const Real x9649 = select(x9647, x9639, x9646);
        // snow_water.percolated
        const Real x9651 = x9639 - x9649;
        // snow_layers.liquid_water
        const Real x9653 = real_491[3] * 2.9985007496251872e-06;
        const Real x9656 = select(x9654, 0.0, x9653);
        const Real x9659 = select(x9657, real_473[3], x9656);
        // snow_water.percolated
        const Real x9661 = real_473[3] - x9659;
        const Real x9664 = select(x9662, x9661, 0.0);
        const Real x9666 = x9664 * x9665;
        const Real x9667 = x9651 - x9666;
        const Real x9668 = x9667 / x9663;
        const Real x9671 = select(x9669, 0.0, x9668);
        const Real x9673 = select(x9662, x9671, 0.0);
        const Real x9675 = x9673 * real_112[3];
        const Real x9676 = real_486[3] * x9672;
        const Real x9677 = x9676 + x9675;
        const Real x9679 = x9651 * 0.0010905125408942203;
        const Real x9682 = select(x9680, x9679, x9677);
        // snow_properties._pores
        const Real x9684 = x9682 - x9679;
        const Real x9687 = select(x9685, 0.0, x9684);
        // snow_properties.held_by_pores
        const Real x9689 = x1293 * x9686;
        const Real x9690 = x9687 * x1292;
        const Real x9691 = x9690 + x9689;
        // snow_water.percolated
        const Real x9693 = x9649 - x9691;
        const Real x9696 = select(x9694, 0.0, x9693);
        const Real x9699 = select(x9697, x9649, 0.0);
        const Real x9701 = x9699 * x9700;
        const Real x9702 = x9696 - x9701;
        const Real x9703 = x9702 / x9698;
        const Real x9705 = x9641 * x9700;
        const Real x9706 = x9703 * x9640;
        const Real x9707 = x9706 + x9705;
        const Real x9709 = select(x9697, x9707, 0.0);
        const Real x9712 = select(x9710, x9639, 0.0);
        const Real x9714 = x9712 * x9713;
        const Real x9715 = x9696 - x9714;
        const Real x9716 = x9715 / x9711;
        const Real x9718 = x9639 - x9696;
        const Real x9720 = x9641 - x9709;
        const Real x9724 = real_469[3] * x9721;
        const Real x9725 = x9716 * real_376[3];
        const Real x9727 = x9724 - x9725;
        const Real x9729 = real_473[4] + x9696;
        const Real x9731 = real_491[4] + x9709;
        // snow_layers.liquid_water
        const Real x9733 = x9731 * 2.9985007496251872e-06;
        const Real x9736 = select(x9734, 0.0, x9733);
        const Real x9739 = select(x9737, x9729, x9736);
        // snow_water.percolated
        const Real x9741 = x9729 - x9739;
        // snow_layers.liquid_water
        const Real x9743 = real_491[4] * 2.9985007496251872e-06;
        const Real x9746 = select(x9744, 0.0, x9743);
        const Real x9749 = select(x9747, real_473[4], x9746);
        // snow_water.percolated
        const Real x9751 = real_473[4] - x9749;
        const Real x9754 = select(x9752, x9751, 0.0);
        const Real x9756 = x9754 * x9755;
        const Real x9757 = x9741 - x9756;
        const Real x9758 = x9757 / x9753;
        const Real x9761 = select(x9759, 0.0, x9758);
        const Real x9763 = select(x9752, x9761, 0.0);
        const Real x9765 = x9763 * real_112[4];
        const Real x9766 = real_486[4] * x9762;
        const Real x9767 = x9766 + x9765;
        const Real x9769 = x9741 * 0.0010905125408942203;
        const Real x9772 = select(x9770, x9769, x9767);
        // snow_properties._pores
        const Real x9774 = x9772 - x9769;
        const Real x9777 = select(x9775, 0.0, x9774);
        // snow_properties.held_by_pores
        const Real x9779 = x1293 * x9776;
        const Real x9780 = x9777 * x1292;
        const Real x9781 = x9780 + x9779;
        // snow_water.percolated
        const Real x9783 = x9739 - x9781;
        const Real x9786 = select(x9784, 0.0, x9783);
        const Real x9789 = select(x9787, x9739, 0.0);
        const Real x9791 = x9789 * x9790;
        const Real x9792 = x9786 - x9791;
        const Real x9793 = x9792 / x9788;
        const Real x9795 = x9731 * x9790;
        const Real x9796 = x9793 * x9730;
        const Real x9797 = x9796 + x9795;
        const Real x9799 = select(x9787, x9797, 0.0);
        const Real x9802 = select(x9800, x9729, 0.0);
        const Real x9804 = x9802 * x9803;
        const Real x9805 = x9786 - x9804;
        const Real x9806 = x9805 / x9801;
        const Real x9808 = x9729 - x9786;
        const Real x9810 = x9731 - x9799;
        const Real x9814 = real_469[4] * x9811;
        const Real x9815 = x9806 * real_376[4];
        const Real x9817 = x9814 - x9815;
        // snow_water.<genexpr>
        real_469[0] = x9448;
        real_469[1] = x9538;
        real_469[2] = x9628;
        real_469[3] = x9718;
        real_469[4] = x9808;
        real_486[0] = x9450;
        real_486[1] = x9540;
        real_486[2] = x9630;
        real_486[3] = x9720;
        real_486[4] = x9810;
        real_473[0] = x9412;
        real_473[1] = x9502;
        real_473[2] = x9592;
        real_473[3] = x9682;
        real_473[4] = x9772;
        real_491[0] = x9457;
        real_491[1] = x9547;
        real_491[2] = x9637;
        real_491[3] = x9727;
        real_491[4] = x9817;
        // layered_snow._melted
        const Real x9827 = select(x5772, x1355, 0.0);
        const Real x9829 = x9827 * seconds;
        const Real x9831 = x9829 * x9830;
        const Real x9832 = x9350 - x9831;
        const Real x9833 = x9832 / x9828;
        const Real x9835 = x9833 * 2830000.0;
        const Real x9837 = select(x5772, x9835, 0.0);
        const Real x9839 = x8830 + x8818;
        const Real x9842 = x9839 + x8828;
        const Real x9844 = x9842 - x8576;
        const Real x9899 = x9844 - x9837;
        const Real x9901 = select(x5772, x9899, 0.0);
        // layered_snow.close_snow
        const Real x9903 = x9786 + x1451;
        const Real x9904 = x9799 + x1452;
        const Real x9905 = x1355 * x8575;
        const Real x9906 = x8576 * x1353;
        const Real x9908 = x9905 - x9906;
        const Real x9909 = x1355 * x8584;
        const Real x9910 = x8585 * x1353;
        const Real x9912 = x9909 - x9910;
        const Real x9913 = x1449 - x9904;
        const Real x9914 = x9913 - x9351;
        // layered_snow_step.layered_snow_step
        const Real x9916 = x9350 / seconds;
        // air.emission
        const Real x9920 = x8802 * x8800;
        const Real x9921 = x9920 + x9920;
        const Real x9923 = x9921 * 5.67e-08;
        // layered_snow_step.emitted
        const Real x9925 = moved_numbers[LAYERS + 19] * x9922;
        const Real x9926 = x9923 * numbers[LAYERS + 19];
        const Real x9927 = x9926 + x9925;
        // surface_balance.skin_temperature
        const Real x9929 = x5590 * real_359[0];
        const Real x9930 = real_305[0] * x5587;
        const Real x9931 = x9930 + x9929;
        const Real x9933 = x5582 + x9931;
        const Real x9935 = x5590 * x9934;
        const Real x9936 = x9933 - x9935;
        const Real x9937 = x9936 / x5591;
        // surface_balance.emitted
        const Real x9939 = x9937 - x5540;
        const Real x9941 = x5551 * x9938;
        const Real x9942 = x9939 * x5548;
        const Real x9943 = x9942 + x9941;
        const Real x9945 = x5562 + x9943;
        // layered_snow_step.of_cell
        const Real x9948 = x1355 * x9924;
        const Real x9949 = x9927 * x1353;
        const Real x9951 = x9948 - x9949;
        const Real x9953 = x1355 * x9944;
        const Real x9955 = x9945 * x1453;
        const Real x9956 = x9955 - x9953;
        const Real x9958 = x9951 + x9956;
        moved_results[LAYERS + 35] = x9958;
        const Real x9961 = x1355 * numbers[LAYERS + 19];
        const Real x9962 = moved_numbers[LAYERS + 19] * x1353;
        const Real x9964 = x9961 - x9962;
        const Real x9966 = x1355 * x1518;
        const Real x9968 = x1519 * x1453;
        const Real x9969 = x9968 - x9966;
        const Real x9971 = x9964 + x9969;
        moved_after[3 * LAYERS + 34] = x9971;
        // layered_snow_step.skin
        const Real x9973 = x9971 * 5.67e-08;
        const Real x9975 = x9973 * x9974;
        const Real x9976 = x9958 - x9975;
        const Real x9977 = x9976 / x9972;
        const Real x9980 = x9977 / x9979;
        const Real x9983 = x9980 / x9982;
        moved_after[3 * LAYERS] = x9983;
        // layered_snow_step.layered_snow_step
        const Real x9985 = x9903 / 1000.0;
        moved_results[LAYERS + 14] = x9985;
        const Real x9987 = x5284 + x9985;
        moved_after[3 * LAYERS + 2] = x9987;
        // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth, layered_snow_step.layered_snow_step
        Real a9991_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            moved_after[3 * LAYERS + 20 + l] = real_473[l];
            const Real a9847 = select(mask_445[l], real_469[l], 0.0);
            const Real a9849 = real_486[l] * 2.9985007496251872e-06;
            const Real a9852 = select(mask_446[l], 0.0, a9849);
            const Real a9855 = select(mask_447[l], real_469[l], a9852);
            moved_after[3 * LAYERS + 10 + l] = a9855;
            const Real a9857 = select(mask_445[l], real_486[l], 0.0);
            const Real a9861 = a9847 * real_449[l];
            const Real a9864 = a9861 * 0.0004748338081671415;
            const Real a9867 = a9861 * 0.0002370791844476055;
            const Real a9870 = a9847 * 333500.0;
            const Real a9872 = a9857 - a9870;
            const Real a9876 = a9857 * real_450[l];
            const Real a9877 = a9864 * real_448[l];
            const Real a9879 = a9876 - a9877;
            const Real a9881 = a9872 * real_451[l];
            const Real a9882 = a9867 * real_452[l];
            const Real a9884 = a9881 - a9882;
            const Real a9886 = select(mask_454[l], a9884, 0.0);
            const Real a9888 = select(mask_453[l], a9879, a9886);
            moved_after[3 * LAYERS + 15 + l] = a9888;
            const Real a9890 = real_469[l] - a9855;
            moved_after[3 * LAYERS + 5 + l] = a9890;
            const Real a9893 = a9847 * real_457[l];
            const Real a9894 = real_491[l] - a9893;
            const Real a9895 = a9894 / real_383[l];
            const Real a9897 = select(mask_445[l], a9895, 0.0);
            moved_after[3 * LAYERS + 25 + l] = a9897;
            const Real a9989 = a9890 + a9855;
            a9991_last = a9991_last + a9989;
            real_475[l] = a9855;
            real_474[l] = a9888;
            real_468[l] = a9890;
        }
        // layered_snow_step.layered_snow_step
        const Real x9993 = a9991_last / 1000.0;
        moved_after[3 * LAYERS + 3] = x9993;
        Real a9995_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            a9995_last = a9995_last + real_473[l];
        }
        moved_after[3 * LAYERS + 4] = a9995_last;
        // snow.snow_age
        const Real x9999 = select(x9996, 0.0, moved_state[3 * LAYERS + 32]);
        const Real x10001 = select(x9918, x9999, moved_state[3 * LAYERS + 32]);
        moved_after[3 * LAYERS + 32] = x10001;
        // layered_snow_step.of_cell
        const Real x10004 = x1355 * x464;
        const Real x10005 = x465 * x1353;
        const Real x10007 = x10004 - x10005;
        const Real x10009 = x1355 * x1507;
        const Real x10011 = x1508 * x1453;
        const Real x10012 = x10011 - x10009;
        const Real x10014 = x10007 + x10012;
        moved_after[3 * LAYERS + 33] = x10014;
        // snow_free_ground.specific_humidity
        const Real x10018 = x3679 * x10016;
        const Real x10021 = x10018 * 1004.5;
        // snow_free_ground.rate
        const Real x10024 = x3773 + x3780;
        const Real x10026 = x10024 + a3823_last;
        const Real x10028 = x10026 * 1000.0;
        const Real x10030 = x10028 + x3844;
        // snow_free_ground.specific_humidity
        const Real x10032 = x10030 * x10020;
        const Real x10033 = x10021 * x10029;
        const Real x10035 = x10032 - x10033;
        const Real x10037 = moved_forcing[2] + x10035;
        moved_after[3 * LAYERS + 39] = x10037;
        // layered_snow_step._fluxes
        Real a10038_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            a10038_last = a10038_last + real_475[l];
        }
        const Real x10039 = a10038_last + x9903;
        Real a10040_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a239_2626 = moved_state[l + 3 * LAYERS + 10] * x170;
            const Real a238_2626 = x171 * state[l + 3 * LAYERS + 10];
            const Real a240_2626 = a239_2626 + a238_2626;
            a10040_last = a10040_last + a240_2626;
        }
        const Real x10041 = a10040_last + x1136;
        const Real x10042 = x10039 - x10041;
        const Real x10044 = x3856 + x9916;
        // evapotranspiration.snow_weighted_latent_heat
        const Real x10046 = x1355 * 2501000.0;
        const Real x10050 = x1355 * 2830000.0;
        const Real x10052 = x10050 - x10046;
        // layered_snow_step._fluxes
        const Real x10054 = x10044 * x10051;
        const Real x10055 = x10052 * x10043;
        const Real x10056 = x10055 + x10054;
        moved_results[0] = x10056;
        // layered_snow_step.latent_heat
        const Real x10057 = x1355 * x9836;
        const Real x10058 = x9837 * x1353;
        const Real x10060 = x10057 - x10058;
        const Real x10061 = x5388 + x10060;
        moved_results[1] = x10061;
        moved_results[LAYERS + 40] = x10061;
        // layered_snow_step._fluxes
        const Real x10062 = x5384 - x3851;
        const Real x10063 = x10062 + x9916;
        moved_results[2] = x10063;
        // layered_snow_step.sensible_heat
        const Real x10065 = x9937 - x27;
        const Real x10067 = x3679 * x10064;
        const Real x10068 = x10065 * x3676;
        const Real x10069 = x10068 + x10067;
        // layered_snow_step.of_cell
        const Real x10070 = x1355 * x9900;
        const Real x10071 = x9901 * x1353;
        const Real x10073 = x10070 - x10071;
        const Real x10074 = x1355 * x10066;
        const Real x10076 = x10069 * x1453;
        const Real x10077 = x10076 - x10074;
        const Real x10078 = x10073 + x10077;
        moved_results[3] = x10078;
        moved_results[LAYERS + 36] = x10078;
        // layered_snow_step.into_soil
        const Real x10079 = x8600 + x9912;
        moved_results[4] = x10079;
        moved_results[LAYERS + 41] = x10079;
        // layered_snow_step._fluxes
        const Real x10080 = x5256 * 2501000000.0;
        moved_results[5] = x10080;
        const Real x10081 = x3833 * 2501000000.0;
        moved_results[6] = x10081;
        const Real x10082 = a5290_last * 2501000000.0;
        moved_results[7] = x10082;
        const Real x10084 = x9916 * 2830000.0;
        moved_results[LAYERS + 8] = x10084;
        const Real x10085 = x9985 / seconds;
        moved_quantities[4 * LAYERS + 12] = x10085;
        const Real x10086 = x3902 + x10085;
        moved_results[LAYERS + 11] = x10086;
        // layered_snow_step.precipitation_heat
        const Real x10088 = x9937 - moved_forcing[1];
        const Real x10090 = x2455 * x10087;
        const Real x10091 = x10088 * x2454;
        const Real x10092 = x10091 + x10090;
        const Real x10093 = x1355 * x10089;
        const Real x10095 = x10092 * x1453;
        const Real x10096 = x10095 - x10093;
        moved_results[LAYERS + 15] = x10096;
        moved_results[LAYERS + 37] = x10096;
        // layered_snow_step._fluxes
        const Real x10097 = x10042 * 333500.0;
        const Real x10098 = x10097 / seconds;
        moved_results[LAYERS + 17] = x10098;
        // layered_snow_step.of_cell
        const Real x10099 = x1355 * x1446;
        const Real x10100 = x1447 * x1353;
        const Real x10102 = x10099 - x10100;
        const Real x10103 = x1355 * x2442;
        const Real x10105 = x2443 * x1453;
        const Real x10106 = x10105 - x10103;
        const Real x10107 = x10102 + x10106;
        moved_results[LAYERS + 18] = x10107;
        // layered_snow_step._budget
        const Real x10108 = x284 + x1136;
        const Real x10109 = x10108 / 1000.0;
        moved_results[LAYERS + 26] = x10109;
        const Real x10110 = x9350 / 1000.0;
        moved_results[LAYERS + 27] = x10110;
        const Real x10111 = x10014 * forcing[4];
        const Real x10112 = moved_forcing[4] * x10013;
        const Real x10113 = x10112 + x10111;
        moved_results[LAYERS + 33] = x10113;
        const Real x10116 = x9971 * forcing[5];
        const Real x10118 = moved_forcing[5] * x10114;
        const Real x10119 = x10118 - x10116;
        const Real x10120 = x10119 + x9958;
        moved_results[LAYERS + 34] = x10120;
        const Real x10121 = x9908 - x9912;
        moved_results[LAYERS + 38] = x10121;
        const Real x10122 = x9914 / seconds;
        moved_results[LAYERS + 39] = x10122;
        // diagnostics.crossing_depth
        const Real x10140 = pick(real_305, x10138);
        const Real x10142 = pick(real_305, x10136);
        // enthalpy.fusion_heat, layered_snow_step._fluxes, layered_snow_step._budget, diagnostics.ice_content, geometry.node_depth
        Real a10128_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a8596 = real_305[l] * 2094000.0;
            moved_results[2 * LAYERS + 44 + l] = a8596;
            const Real a10083 = real_396[l] * 2501000000.0;
            moved_results[8 + l] = a10083;
            const Real a10124 = real_427[l] - real_428[l];
            moved_results[3 * LAYERS + 44 + l] = a10124;
            const Real a10125 = real_401[l] - real_427[l];
            moved_quantities[l] = a10125;
            a10128_last = a10128_last + moved_numbers[l];
            const Real a10128 = a10128_last;
            const Real a4827_2714 = moved_numbers[l] * 0.5;
            const Real a10130 = a10128 - a4827_2714;
            real_407[l] = a8596;
            real_309[l] = a10124;
            real_350[l] = a10125;
            real_363[l] = a10130;
        }
        // diagnostics.crossing_depth
        const Real x10144 = pick(real_363, x10138);
        const Real x10146 = pick(real_363, x10136);
        const Real x10149 = x10140 - x10142;
        const Real x10151 = select(x10147, x10149, 0.0);
        const Real x10153 = x10146 - x10144;
        const Real x10155 = x10153 * x10139;
        const Real x10156 = x10140 * x10152;
        const Real x10157 = x10156 + x10155;
        const Real x10159 = x10151 * x10158;
        const Real x10160 = x10157 - x10159;
        const Real x10161 = x10160 / x10150;
        const Real x10162 = x10144 + x10161;
        const Real x10164 = select(x10163, 0.0, x10162);
        Real a10166_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a10166_last = a10166_last + moved_numbers[l];
        }
        const Real x10167 = select(x10165, a10166_last, x10164);
        moved_quantities[LAYERS] = x10167;
        // balances.column_water
        const Real x10168 = x3894 + x9987;
        const Real x10169 = x10168 + x9993;
        // balances.soil_water
        Real a10173_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a10170 = real_401[l] * numbers[l];
            const Real a10171 = moved_numbers[l] * real_272[l];
            const Real a10172 = a10171 + a10170;
            moved_quantities[LAYERS + 4 + l] = a10172;
            a10173_last = a10173_last + a10172;
            real_363[l] = a10172;
        }
        // balances.column_water
        const Real x10174 = a10173_last + x10169;
        moved_quantities[LAYERS + 1] = x10174;
        // balances.soil_water
        Real a10175_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a10175_last = a10175_last + real_363[l];
        }
        moved_quantities[LAYERS + 2] = a10175_last;
        // diagnostics.layer_ice, diagnostics.soil_ice
        Real a10180_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a10177 = real_350[l] * numbers[l];
            const Real a10178 = moved_numbers[l] * real_295[l];
            const Real a10179 = a10178 + a10177;
            moved_quantities[3 * LAYERS + 4 + l] = a10179;
            a10180_last = a10180_last + a10179;
        }
        moved_quantities[LAYERS + 3] = a10180_last;
        // air.emission
        const Real x10185 = x9983 * x9981;
        const Real x10186 = x10185 + x10185;
        const Real x10188 = x10186 * x10184;
        const Real x10189 = x10188 + x10188;
        const Real x10191 = x10189 * 5.67e-08;
        // diagnostics.surface_emission
        const Real x10192 = x9971 * x10190;
        const Real x10193 = x10191 * x9970;
        const Real x10194 = x10193 + x10192;
        // diagnostics.net_radiation
        const Real x10195 = x10107 - x10194;
        moved_quantities[4 * LAYERS + 4] = x10195;
        // diagnostics.snowfall
        const Real x10196 = x10109 / seconds;
        moved_quantities[4 * LAYERS + 5] = x10196;
        // balances.evaporated_water
        const Real x10197 = x10080 + x10081;
        const Real x10198 = x10197 + x10082;
        // balances._depth
        const Real x10200 = x10198 * x10199;
        const Real x10202 = x10084 * x10201;
        // balances.evaporated_water
        const Real x10203 = x10200 + x10202;
        const Real x10204 = x3869 * seconds;
        const Real x10205 = x10203 - x10204;
        // diagnostics.net_evaporation
        const Real x10206 = x10205 / seconds;
        moved_quantities[4 * LAYERS + 6] = x10206;
        // diagnostics.potential_evaporation
        const Real x10208 = x10052 * 1000.0;
        const Real x10210 = x10208 * x10209;
        const Real x10211 = x10056 - x10210;
        const Real x10212 = x10211 / x10207;
        moved_quantities[4 * LAYERS + 7] = x10212;
        // diagnostics._evaporated
        const Real x10213 = x10080 / 2501000000.0;
        moved_quantities[4 * LAYERS + 8] = x10213;
        const Real x10214 = x10081 / 2501000000.0;
        moved_quantities[4 * LAYERS + 9] = x10214;
        const Real x10215 = x10082 / 2501000000.0;
        moved_quantities[4 * LAYERS + 10] = x10215;
        // diagnostics.snow_sublimation
        const Real x10216 = x10084 / 2830000000.0;
        moved_quantities[4 * LAYERS + 11] = x10216;
        // diagnostics.infiltration
        const Real x10217 = x10086 - x5288;
        moved_quantities[4 * LAYERS + 14] = x10217;
        // diagnostics.total_runoff
        const Real x10218 = x5288 + real_287[LAYERS];
        moved_quantities[4 * LAYERS + 15] = x10218;
        // balances.water_gain
        const Real x10219 = moved_forcing[6] * seconds;
        const Real x10220 = x10219 / 1000.0;
        moved_quantities[4 * LAYERS + 16] = x10220;
        // balances.water_loss
        const Real x10221 = x10218 * seconds;
        const Real x10222 = x10205 + x10221;
        moved_quantities[4 * LAYERS + 17] = x10222;
        // diagnostics.layer_liquid_water, balances.soil_water
        Real a10223_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a10181 = real_427[l] * numbers[l];
            const Real a10182 = moved_numbers[l] * real_355[l];
            const Real a10183 = a10182 + a10181;
            moved_quantities[2 * LAYERS + 4 + l] = a10183;
            a10223_last = a10223_last + real_363[l];
        }
        // balances.column_water
        const Real x10224 = a10223_last + x10169;
        const Real x10225 = moved_state[3 * LAYERS + 1] + moved_state[3 * LAYERS + 2];
        const Real x10226 = x10225 + moved_state[3 * LAYERS + 3];
        // balances.soil_water
        Real a10230_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a10227 = moved_state[l + LAYERS] * numbers[l];
            const Real a10228 = moved_numbers[l] * state[l + LAYERS];
            const Real a10229 = a10228 + a10227;
            a10230_last = a10230_last + a10229;
        }
        // balances.column_water
        const Real x10231 = a10230_last + x10226;
        // balances.water_residual
        const Real x10232 = x10224 - x10231;
        const Real x10233 = x10220 - x10222;
        const Real x10234 = x10232 - x10233;
        moved_quantities[4 * LAYERS + 18] = x10234;
        // balances.surface_energy_residual
        const Real x10235 = x10107 - x10078;
        const Real x10236 = x10235 - x10061;
        const Real x10237 = x10236 - x10079;
        const Real x10238 = x10237 - x10121;
        const Real x10239 = x10238 - x10096;
        const Real x10240 = x10239 - x9958;
        const Real x10242 = select(x10241, 0.0, x10240);
        moved_quantities[4 * LAYERS + 20] = x10242;
        // balances.soil_energy_residual
        Real a10252_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a10244 = real_305[l] - moved_state[l];
            const Real a10246 = real_301[l] * numbers[l];
            const Real a10247 = moved_numbers[l] * real_302[l];
            const Real a10248 = a10247 + a10246;
            const Real a10249 = a10248 * real_367[l];
            const Real a10250 = a10244 * real_353[l];
            const Real a10251 = a10250 + a10249;
            a10252_last = a10252_last + a10251;
        }
        const Real x10253 = a10252_last / seconds;
        const Real x10269 = x10079 - x5630;
        // balances.phase_change_heat, balances.soil_energy_residual
        Real a10268_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a10255 = real_407[l] * numbers[l];
            const Real a10256 = moved_numbers[l] * real_364[l];
            const Real a10257 = a10256 + a10255;
            const Real a10259 = a10257 / seconds;
            const Real a10262 = a10259 * real_361[l];
            const Real a10264 = real_309[l] * real_275[l];
            const Real a10266 = a10264 + a10262;
            a10268_last = a10268_last - a10266;
        }
        // balances.soil_energy_residual
        const Real x10270 = x10269 + a10268_last;
        const Real x10271 = x10270 + a8594_last;
        const Real x10272 = x10253 - x10271;
        moved_quantities[4 * LAYERS + 21] = x10272;
        // state.snow_layers_of
        const Real x10274 = x9993 * 1000.0;
        // snow_layers.spread
        Real a10279_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a9989_2811 = real_468[l] + real_475[l];
            a10279_last = a10279_last + a9989_2811;
        }
        const Real x10286 = select(x10283, a10279_last, 0.0);
        const Real x10288 = x10286 * x10287;
        const Real x10289 = x10274 - x10288;
        const Real x10290 = x10289 / x10285;
        const Real x10292 = select(x10284, x10290, 0.0);
        const Real x10296 = select(x10294, a9995_last, 0.0);
        // snow_layers.<listcomp>
        const Real x10301 = x10296 * x10299;
        const Real x10304 = x10301 * 0.1;
        const Real x10305 = -x10304;
        const Real x10309 = x10296 * x10308;
        const Real x10312 = x10309 * 0.2;
        const Real x10313 = -x10312;
        const Real x10317 = x10296 * x10316;
        const Real x10320 = x10317 * 0.05;
        const Real x10321 = -x10320;
        // snow_layers.layer_shares
        const Real x10323 = x10304 + x10312;
        const Real x10326 = x10323 + x10320;
        const Real x10330 = x10326 / 2.0;
        real_473[0] = x10305;
        real_473[1] = x10313;
        real_473[2] = x10330;
        real_473[3] = x10330;
        real_473[4] = x10321;
        // snow_layers.spread
        const Real x10337 = select(x10335, 0.0, x9983);
        // snow_layers.spread, snow_layers.content_of, balances._snow_heat
        Real a10368_last = real_of(0.0);
        Real a10370_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a10334 = select(x10294, real_473[l], 0.0);
            const Real a10339 = select(x10284, real_474[l], 0.0);
            const Real a10341 = x10292 * real_455[l];
            const Real a10342 = real_468[l] * x10291;
            const Real a10343 = a10342 + a10341;
            const Real a10345 = a10334 * x10273;
            const Real a10346 = x10274 * real_426[l];
            const Real a10347 = a10346 + a10345;
            const Real a10349 = a10343 + a10347;
            const Real a10351 = x10292 * real_375[l];
            const Real a10352 = real_475[l] * x10291;
            const Real a10353 = a10352 + a10351;
            const Real a10355 = select(x10294, x10337, a10339);
            const Real a10357 = a10349 * 2106.0;
            const Real a10359 = a10353 * 4218.0;
            const Real a10361 = a10357 + a10359;
            const Real a10363 = a10361 * real_371[l];
            const Real a10364 = a10355 * real_139[l];
            const Real a10365 = a10364 + a10363;
            const Real a10366 = a10353 * 333500.0;
            const Real a10367 = a10365 + a10366;
            a10368_last = a10368_last + a10367;
            const Real a155_2832 = moved_state[l + 3 * LAYERS + 5] + moved_state[l + 3 * LAYERS + 10];
            a10370_last = a10370_last + a155_2832;
        }
        // snow_layers.spread
        const Real x10377 = select(x10374, a10370_last, 0.0);
        const Real x10379 = x10377 * x10378;
        const Real x10380 = x150 - x10379;
        const Real x10381 = x10380 / x10376;
        const Real x10383 = select(x10375, x10381, 0.0);
        const Real x10387 = select(x10385, moved_state[3 * LAYERS + 4], 0.0);
        // snow_layers.<listcomp>
        const Real x10392 = x10387 * x10390;
        const Real x10395 = x10392 * 0.1;
        const Real x10396 = -x10395;
        const Real x10400 = x10387 * x10399;
        const Real x10403 = x10400 * 0.2;
        const Real x10404 = -x10403;
        const Real x10408 = x10387 * x10407;
        const Real x10411 = x10408 * 0.05;
        const Real x10412 = -x10411;
        // snow_layers.layer_shares
        const Real x10414 = x10395 + x10403;
        const Real x10417 = x10414 + x10411;
        const Real x10421 = x10417 / 2.0;
        real_473[0] = x10396;
        real_473[1] = x10404;
        real_473[2] = x10421;
        real_473[3] = x10421;
        real_473[4] = x10412;
        // snow_layers.spread, snow_layers.content_of, balances._snow_heat
        Real a10456_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a10425 = select(x10385, real_473[l], 0.0);
            const Real a10427 = select(x10375, moved_state[l + 3 * LAYERS + 15], 0.0);
            const Real a10429 = x10383 * state[l + 3 * LAYERS + 5];
            const Real a10430 = moved_state[l + 3 * LAYERS + 5] * x10382;
            const Real a10431 = a10430 + a10429;
            const Real a10433 = a10425 * x149;
            const Real a10434 = x150 * real_456[l];
            const Real a10435 = a10434 + a10433;
            const Real a10437 = a10431 + a10435;
            const Real a10439 = x10383 * state[l + 3 * LAYERS + 10];
            const Real a10440 = moved_state[l + 3 * LAYERS + 10] * x10382;
            const Real a10441 = a10440 + a10439;
            const Real a10443 = select(x10385, x224, a10427);
            const Real a10445 = a10437 * 2106.0;
            const Real a10447 = a10441 * 4218.0;
            const Real a10449 = a10445 + a10447;
            const Real a10451 = a10449 * real_460[l];
            const Real a10452 = a10443 * real_459[l];
            const Real a10453 = a10452 + a10451;
            const Real a10454 = a10441 * 333500.0;
            const Real a10455 = a10453 + a10454;
            a10456_last = a10456_last + a10455;
        }
        // balances.snow_energy_residual
        const Real x10457 = a10368_last - a10456_last;
        const Real x10458 = x10457 / seconds;
        const Real x10459 = x10121 + x10122;
        const Real x10460 = x10458 - x10459;
        moved_quantities[4 * LAYERS + 22] = x10460;
        // balances.snow_base_mismatch
        const Real x10461 = x10079 - x10079;
        moved_quantities[4 * LAYERS + 23] = x10461;
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
