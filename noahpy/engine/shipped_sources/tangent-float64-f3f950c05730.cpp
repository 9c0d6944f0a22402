// From the code of digest 46e44fb5354cdf6f270d4d7d42951724fa8cea16c9c881da461c60ef20413786.
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

static const Number table4173[] = {
#include "stability_corrections.inc"
};
static const Number table4183[] = {
#include "stability_slopes.inc"
};
static const char noahpy_interface[] = R"({"state": [["state.soil_temperature", 1, 0], ["state.total_water_content", 1, 0], ["state.liquid_water_content", 1, 0], ["state.skin_temperature"], ["state.canopy_water"], ["state.ponded_water"], ["state.snow_water_equivalent"], ["state.snow_depth"], ["state.snow_layer_ice", 0, 5], ["state.snow_layer_liquid", 0, 5], ["state.snow_layer_temperature", 0, 5], ["state.snow_layer_thickness", 0, 5], ["state.snow_layer_age", 0, 5], ["state.snow_albedo"], ["state.snow_surface_temperature"], ["state.snow_age"], ["state.surface_albedo"], ["state.surface_emissivity"], ["state.roughness_length"], ["state.background_roughness_length"], ["state.exchange_coefficient_heat"], ["state.exchange_coefficient_momentum"], ["state.surface_specific_humidity"], ["state.bulk_richardson_number"]], "forcing": [["forcing.wind_speed"], ["forcing.air_temperature"], ["forcing.specific_humidity"], ["forcing.surface_pressure"], ["forcing.shortwave_down"], ["forcing.longwave_down"], ["forcing.precipitation_rate"], ["forcing.snowfall_fraction"], ["forcing.green_fraction"], ["forcing.albedo"], ["forcing.leaf_area_index"]], "numbers": [["site.layer_thickness", 1, 0], ["site.air_height"], ["site.wind_height"], ["site.richardson_limit"], ["site.wind_floor"], ["site.windless_conductance"], ["site.drainage_factor"], ["site.green_fraction_min"], ["site.green_fraction_max"], ["site.deep_soil_temperature"], ["site.ice_impedance_factor"], ["site.ponding_depth"], ["snow.fresh_snow_albedo"], ["snow.old_snow_albedo"], ["snow.cold_albedo_decay"], ["snow.melting_albedo_decay"], ["snow.melting_albedo_span"], ["snow.albedo_renewal"], ["snow.snow_roughness_length"], ["snow.snow_heat_roughness_ratio"], ["snow.snow_emissivity"], ["snow.snow_cover_depth"], ["snow.held_pore_share"], ["snow.fresh_snow_density"], ["snow.fresh_snow_density_warmth"], ["snow.fresh_snow_density_wind"], ["snow.least_fresh_snow_density"], ["snow.anderson_viscosity"], ["snow.anderson_viscosity_cold"], ["snow.anderson_viscosity_density"], ["snow.metamorphism_rate"], ["snow.metamorphism_cold"], ["snow.metamorphism_density"], ["snow.wind_packing"], ["snow.wind_packed_density"], ["snow.snow_conductivity_factor"], ["vegetation.minimum_stomatal_resistance"], ["vegetation.radiation_stress_constant"], ["vegetation.vapour_deficit_stress_constant"], ["vegetation.leaf_area_index_min"], ["vegetation.leaf_area_index_max"], ["vegetation.emissivity_min"], ["vegetation.emissivity_max"], ["vegetation.albedo_min"], ["vegetation.albedo_max"], ["vegetation.roughness_length_min"], ["vegetation.roughness_length_max"], ["geometry.bottom_distance"], ["soil.clapp_hornberger_b", 1, 0], ["soil.porosity", 1, 0], ["soil.air_entry_potential", 1, 0], ["soil.saturated_hydraulic_conductivity", 1, 0], ["soil.wilting_point_water_content", 1, 0], ["soil.freezing_point_depression", 1, 0], ["surface_soil.air_dry_water_content"], ["surface_soil.porosity"], ["surface_soil.reference_water_content"], ["surface_soil.wilting_point_water_content"], ["root_zone.root_fraction", 1, 0], ["root_zone.has_roots", 1, 0], ["root_zone.layer_count"], ["flow.curve.residual", 1, 0], ["flow.curve.log_entry", 1, 0], ["flow.curve.exponent_by_suction", 1, 0], ["flow.air_dry"], ["flow.base.head"], ["thermal.dry_conductivity", 1, 0], ["thermal.log_frozen_conductivity", 1, 0], ["thermal.frozen_kersten", 1, 0], ["freezing.retention.residual", 1, 0], ["freezing.retention.log_entry", 1, 0], ["solids_capacity", 1, 0]], "flags": [["site.use_supplied_albedo"], ["site.use_supplied_leaf_area_index"], ["site.variable_zilitinkevich"], ["vegetation.is_bare_ground"], ["soil.is_gravel", 1, 0]], "weights": [], "moved_state": [["tangent.state.soil_temperature", 1, 0], ["tangent.state.total_water_content", 1, 0], ["tangent.state.liquid_water_content", 1, 0], ["tangent.state.skin_temperature"], ["tangent.state.canopy_water"], ["tangent.state.ponded_water"], ["tangent.state.snow_water_equivalent"], ["tangent.state.snow_depth"], ["tangent.state.snow_layer_ice", 0, 5], ["tangent.state.snow_layer_liquid", 0, 5], ["tangent.state.snow_layer_temperature", 0, 5], ["tangent.state.snow_layer_thickness", 0, 5], ["tangent.state.snow_layer_age", 0, 5], ["tangent.state.snow_albedo"], ["tangent.state.snow_surface_temperature"], ["tangent.state.snow_age"], ["tangent.state.surface_albedo"], ["tangent.state.surface_emissivity"], ["tangent.state.roughness_length"], ["tangent.state.background_roughness_length"], ["tangent.state.exchange_coefficient_heat"], ["tangent.state.exchange_coefficient_momentum"], ["tangent.state.surface_specific_humidity"], ["tangent.state.bulk_richardson_number"]], "moved_forcing": [["tangent.forcing.wind_speed"], ["tangent.forcing.air_temperature"], ["tangent.forcing.specific_humidity"], ["tangent.forcing.surface_pressure"], ["tangent.forcing.shortwave_down"], ["tangent.forcing.longwave_down"], ["tangent.forcing.precipitation_rate"], ["tangent.forcing.snowfall_fraction"], ["tangent.forcing.green_fraction"], ["tangent.forcing.albedo"], ["tangent.forcing.leaf_area_index"]], "moved_numbers": [["tangent.site.layer_thickness", 1, 0], ["tangent.site.air_height"], ["tangent.site.wind_height"], ["tangent.site.richardson_limit"], ["tangent.site.wind_floor"], ["tangent.site.windless_conductance"], ["tangent.site.drainage_factor"], ["tangent.site.green_fraction_min"], ["tangent.site.green_fraction_max"], ["tangent.site.deep_soil_temperature"], ["tangent.site.ice_impedance_factor"], ["tangent.site.ponding_depth"], ["tangent.snow.fresh_snow_albedo"], ["tangent.snow.old_snow_albedo"], ["tangent.snow.cold_albedo_decay"], ["tangent.snow.melting_albedo_decay"], ["tangent.snow.melting_albedo_span"], ["tangent.snow.albedo_renewal"], ["tangent.snow.snow_roughness_length"], ["tangent.snow.snow_heat_roughness_ratio"], ["tangent.snow.snow_emissivity"], ["tangent.snow.snow_cover_depth"], ["tangent.snow.held_pore_share"], ["tangent.snow.fresh_snow_density"], ["tangent.snow.fresh_snow_density_warmth"], ["tangent.snow.fresh_snow_density_wind"], ["tangent.snow.least_fresh_snow_density"], ["tangent.snow.anderson_viscosity"], ["tangent.snow.anderson_viscosity_cold"], ["tangent.snow.anderson_viscosity_density"], ["tangent.snow.metamorphism_rate"], ["tangent.snow.metamorphism_cold"], ["tangent.snow.metamorphism_density"], ["tangent.snow.wind_packing"], ["tangent.snow.wind_packed_density"], ["tangent.snow.snow_conductivity_factor"], ["tangent.vegetation.minimum_stomatal_resistance"], ["tangent.vegetation.radiation_stress_constant"], ["tangent.vegetation.vapour_deficit_stress_constant"], ["tangent.vegetation.leaf_area_index_min"], ["tangent.vegetation.leaf_area_index_max"], ["tangent.vegetation.emissivity_min"], ["tangent.vegetation.emissivity_max"], ["tangent.vegetation.albedo_min"], ["tangent.vegetation.albedo_max"], ["tangent.vegetation.roughness_length_min"], ["tangent.vegetation.roughness_length_max"], ["tangent.geometry.bottom_distance"], ["tangent.soil.clapp_hornberger_b", 1, 0], ["tangent.soil.porosity", 1, 0], ["tangent.soil.air_entry_potential", 1, 0], ["tangent.soil.saturated_hydraulic_conductivity", 1, 0], ["tangent.soil.wilting_point_water_content", 1, 0], ["tangent.soil.freezing_point_depression", 1, 0], ["tangent.surface_soil.air_dry_water_content"], ["tangent.surface_soil.porosity"], ["tangent.surface_soil.reference_water_content"], ["tangent.surface_soil.wilting_point_water_content"], ["tangent.root_zone.root_fraction", 1, 0], ["tangent.root_zone.has_roots", 1, 0], ["tangent.root_zone.layer_count"], ["tangent.flow.curve.residual", 1, 0], ["tangent.flow.curve.log_entry", 1, 0], ["tangent.flow.curve.exponent_by_suction", 1, 0], ["tangent.flow.air_dry"], ["tangent.flow.base.head"], ["tangent.thermal.dry_conductivity", 1, 0], ["tangent.thermal.log_frozen_conductivity", 1, 0], ["tangent.thermal.frozen_kersten", 1, 0], ["tangent.freezing.retention.residual", 1, 0], ["tangent.freezing.retention.log_entry", 1, 0], ["tangent.solids_capacity", 1, 0]], "after": [["state.soil_temperature", 1, 0], ["state.total_water_content", 1, 0], ["state.liquid_water_content", 1, 0], ["state.skin_temperature"], ["state.canopy_water"], ["state.ponded_water"], ["state.snow_water_equivalent"], ["state.snow_depth"], ["state.snow_layer_ice", 0, 5], ["state.snow_layer_liquid", 0, 5], ["state.snow_layer_temperature", 0, 5], ["state.snow_layer_thickness", 0, 5], ["state.snow_layer_age", 0, 5], ["state.snow_albedo"], ["state.snow_surface_temperature"], ["state.snow_age"], ["state.surface_albedo"], ["state.surface_emissivity"], ["state.roughness_length"], ["state.background_roughness_length"], ["state.exchange_coefficient_heat"], ["state.exchange_coefficient_momentum"], ["state.surface_specific_humidity"], ["state.bulk_richardson_number"]], "moved_after": [["tangent.state.soil_temperature", 1, 0], ["tangent.state.total_water_content", 1, 0], ["tangent.state.liquid_water_content", 1, 0], ["tangent.state.skin_temperature"], ["tangent.state.canopy_water"], ["tangent.state.ponded_water"], ["tangent.state.snow_water_equivalent"], ["tangent.state.snow_depth"], ["tangent.state.snow_layer_ice", 0, 5], ["tangent.state.snow_layer_liquid", 0, 5], ["tangent.state.snow_layer_temperature", 0, 5], ["tangent.state.snow_layer_thickness", 0, 5], ["tangent.state.snow_layer_age", 0, 5], ["tangent.state.snow_albedo"], ["tangent.state.snow_surface_temperature"], ["tangent.state.snow_age"], ["tangent.state.surface_albedo"], ["tangent.state.surface_emissivity"], ["tangent.state.roughness_length"], ["tangent.state.background_roughness_length"], ["tangent.state.exchange_coefficient_heat"], ["tangent.state.exchange_coefficient_momentum"], ["tangent.state.surface_specific_humidity"], ["tangent.state.bulk_richardson_number"]], "moved_quantities": [["tangent.ice_content", 1, 0], ["tangent.thaw_depth"], ["tangent.column_water"], ["tangent.soil_water"], ["tangent.soil_ice"], ["tangent.layer_water", 1, 0], ["tangent.layer_liquid_water", 1, 0], ["tangent.layer_ice", 1, 0], ["tangent.net_radiation"], ["tangent.snowfall"], ["tangent.net_evaporation"], ["tangent.potential_evaporation"], ["tangent.direct_evaporation"], ["tangent.canopy_evaporation"], ["tangent.transpiration"], ["tangent.snow_sublimation"], ["tangent.snowmelt"], ["tangent.throughfall_drip"], ["tangent.infiltration"], ["tangent.total_runoff"], ["tangent.water_gain"], ["tangent.water_loss"], ["tangent.water_residual"], ["tangent.water_leaked"], ["tangent.surface_energy_residual"], ["tangent.soil_energy_residual"], ["tangent.snow_energy_residual"], ["tangent.snow_base_mismatch"]], "moved_results": [["tangent.fluxes.potential_evaporation"], ["tangent.fluxes.latent_heat_flux"], ["tangent.fluxes.evaporation_rate"], ["tangent.fluxes.sensible_heat_flux"], ["tangent.fluxes.ground_heat_flux"], ["tangent.fluxes.direct_evaporation"], ["tangent.fluxes.canopy_evaporation"], ["tangent.fluxes.transpiration"], ["tangent.fluxes.layer_transpiration", 1, 0], ["tangent.fluxes.snow_sublimation"], ["tangent.fluxes.dew_rate"], ["tangent.fluxes.throughfall_drip"], ["tangent.fluxes.soil_water_input"], ["tangent.fluxes.surface_runoff"], ["tangent.fluxes.subsurface_runoff"], ["tangent.fluxes.snowmelt"], ["tangent.fluxes.precipitation_heat_flux"], ["tangent.fluxes.freezing_rain_heat_flux"], ["tangent.fluxes.melt_heat_flux"], ["tangent.fluxes.absorbed_radiation"], ["tangent.fluxes.snow_cover_fraction"], ["tangent.fluxes.background_albedo"], ["tangent.fluxes.background_emissivity"], ["tangent.fluxes.leaf_area_index"], ["tangent.fluxes.canopy_resistance"], ["tangent.fluxes.plant_coefficient"], ["tangent.budget.liquid_input"], ["tangent.budget.snowfall"], ["tangent.budget.snow_vapour_loss"], ["tangent.budget.snow_trace"], ["tangent.budget.snow_correction"], ["tangent.budget.soil_water_created"], ["tangent.budget.bottom_drainage"], ["tangent.budget.excess_runoff"], ["tangent.budget.shortwave_up"], ["tangent.budget.longwave_up"], ["tangent.budget.emitted_longwave"], ["tangent.budget.sensible_heat"], ["tangent.budget.precipitation_heat"], ["tangent.budget.snow_heat_gain"], ["tangent.budget.snow_carried_heat"], ["tangent.budget.evaporation_heat"], ["tangent.budget.soil_heat_input"], ["tangent.budget.bottom_heat_flux"], ["tangent.budget.carried_heat"], ["tangent.budget.heat_capacity", 1, 0], ["tangent.budget.fusion_heat", 1, 0], ["tangent.budget.phase_change", 1, 0]]})";


INLINE void strip_tangent(const Real *__restrict state, const Real *__restrict forcing, const Real *__restrict numbers, const Mask *__restrict flags, const Number *__restrict weights, const Real *__restrict moved_state, const Real *__restrict moved_forcing, const Real *__restrict moved_numbers, const Real seconds, const long directions, const long pitch, Real *__restrict after, Real *__restrict moved_after, Real *__restrict moved_quantities, Real *__restrict moved_results) {
    Real real_0[5];
    Real real_1[LAYERS];
    Real real_2[LAYERS];
    Real real_3[LAYERS];
    Real real_4[LAYERS];
    Real real_5[LAYERS];
    Real real_6[LAYERS];
    Real real_7[LAYERS];
    Real real_8[LAYERS];
    Real real_9[LAYERS];
    Mask mask_10[LAYERS];
    Real real_11[LAYERS];
    Real real_12[LAYERS];
    Mask mask_13[LAYERS];
    Real real_14[LAYERS];
    Real real_15[LAYERS];
    Real real_16[LAYERS];
    Real real_17[LAYERS];
    Real real_18[LAYERS];
    Real real_19[LAYERS];
    Real real_20[LAYERS];
    Real real_21[5];
    Real real_22[6];
    Real real_23[5];
    Real real_24[5];
    Real real_25[5];
    Real real_26[5];
    Real real_27[6];
    Real real_28[6];
    Real real_29[6];
    Real real_30[6];
    Mask mask_31[6];
    Real real_32[6];
    Real real_33[6];
    Real real_34[6];
    Real real_35[6];
    Real real_36[6];
    Real real_37[6];
    Real real_38[6];
    Mask mask_39[6];
    Mask mask_40[6];
    Mask mask_41[6];
    Mask mask_42[6];
    Real real_43[6];
    Real real_44[6];
    Mask mask_45[6];
    Real real_46[6];
    Real real_47[6];
    Real real_48[6];
    Real real_49[6];
    Real real_50[6];
    Real real_51[6];
    Real real_52[6];
    Real real_53[6];
    Real real_54[6];
    Real real_55[6];
    Real real_56[6];
    Real real_57[6];
    Real real_58[6];
    Real real_59[6];
    Real real_60[6];
    Real real_61[6];
    Real real_62[6];
    Real real_63[6];
    Mask mask_64[6];
    Real real_65[6];
    Real real_66[6];
    Real real_67[6];
    Real real_68[6];
    Real real_69[6];
    Mask mask_70[6];
    Real real_71[6];
    Mask mask_72[6];
    Real real_73[6];
    Real real_74[6];
    Real real_75[6];
    Real real_76[6];
    Mask mask_77[6];
    Real real_78[6];
    Real real_79[6];
    Real real_80[6];
    Real real_81[6];
    Real real_82[6];
    Mask mask_83[6];
    Real real_84[6];
    Real real_85[6];
    Real real_86[6];
    Real real_87[6];
    Real real_88[7];
    Mask mask_89[6];
    Real real_90[5];
    Real real_91[5];
    Mask mask_92[6];
    Mask mask_93[6];
    Mask mask_94[6];
    Real real_95[6];
    Real real_96[6];
    Mask mask_97[6];
    Real real_98[6];
    Real real_99[6];
    Real real_100[5];
    Real real_101[5];
    Real real_102[5];
    Real real_103[5];
    Mask mask_104[5];
    Mask mask_105[5];
    Real real_106[5];
    Real real_107[5];
    Real real_108[5];
    Real real_109[5];
    Real real_110[5];
    Real real_111[5];
    Real real_112[5];
    Real real_113[5];
    Real real_114[5];
    Real real_115[5];
    Real real_116[5];
    Real real_117[5];
    Real real_118[5];
    Real real_119[5];
    Real real_120[4];
    Real real_121[4];
    Index index_122[4];
    Real real_123[4];
    Real real_124[4];
    Mask mask_125[4];
    Mask mask_126[4];
    Real real_127[4];
    Real real_128[4];
    Mask mask_129[4];
    Mask mask_130[4];
    Real real_131[4];
    Real real_132[4];
    Mask mask_133[4];
    Mask mask_134[4];
    Real real_135[4];
    Real real_136[4];
    Mask mask_137[4];
    Mask mask_138[4];
    Real real_139[4];
    Real real_140[4];
    Mask mask_141[4];
    Mask mask_142[4];
    Real real_143[4];
    Real real_144[4];
    Real real_145[LAYERS];
    Real real_146[LAYERS];
    Mask mask_147[LAYERS];
    Real real_148[LAYERS];
    Real real_149[LAYERS];
    Real real_150[LAYERS];
    Mask mask_151[LAYERS];
    Real real_152[LAYERS];
    Real real_153[LAYERS];
    Mask mask_154[4];
    Mask mask_155[4];
    Real real_156[4];
    Real real_157[4];
    Mask mask_158[4];
    Mask mask_159[4];
    Real real_160[4];
    Real real_161[4];
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
    Mask mask_174[LAYERS];
    Real real_175[LAYERS];
    Real real_176[LAYERS];
    Real real_177[LAYERS];
    Mask mask_178[LAYERS];
    Mask mask_179[LAYERS];
    Real real_180[LAYERS];
    Real real_181[LAYERS];
    Mask mask_182[LAYERS];
    Real real_183[LAYERS];
    Real real_184[LAYERS];
    Real real_185[LAYERS];
    Real real_186[LAYERS];
    Mask mask_187[LAYERS];
    Real real_188[LAYERS];
    Real real_189[LAYERS];
    Real real_190[LAYERS];
    Real real_191[LAYERS];
    Real real_192[LAYERS];
    Real real_193[LAYERS];
    Real real_194[LAYERS];
    Real real_195[LAYERS];
    Real real_196[LAYERS];
    Real real_197[LAYERS];
    Real real_198[LAYERS];
    Real real_199[LAYERS];
    Real real_200[LAYERS];
    Real real_201[LAYERS];
    Real real_202[LAYERS];
    Real real_203[LAYERS];
    Real real_204[LAYERS];
    Real real_205[LAYERS];
    Real real_206[LAYERS];
    Real real_207[LAYERS];
    Real real_208[LAYERS];
    Real real_209[LAYERS];
    Real real_210[LAYERS];
    Real real_211[LAYERS - 1];
    Real real_212[LAYERS - 1];
    Real real_213[LAYERS - 1];
    Real real_214[LAYERS - 1];
    Real real_215[LAYERS - 1];
    Real real_216[LAYERS - 1];
    Real real_217[LAYERS - 1];
    Real real_218[LAYERS - 1];
    Real real_219[LAYERS - 1];
    Real real_220[LAYERS - 1];
    Real real_221[LAYERS - 1];
    Real real_222[LAYERS - 1];
    Real real_223[LAYERS - 1];
    Real real_224[LAYERS - 1];
    Real real_225[LAYERS];
    Real real_226[LAYERS];
    Real real_227[LAYERS];
    Real real_228[LAYERS];
    Real real_229[LAYERS];
    Real real_230[LAYERS];
    Real real_231[LAYERS];
    Mask mask_232[LAYERS];
    Real real_233[LAYERS];
    Real real_234[LAYERS];
    Real real_235[LAYERS];
    Real real_236[LAYERS];
    Real real_237[LAYERS];
    Real real_238[LAYERS];
    Real real_239[LAYERS];
    Real real_240[LAYERS];
    Mask mask_241[LAYERS];
    Real real_242[LAYERS];
    Real real_243[LAYERS];
    Real real_244[LAYERS];
    Real real_245[LAYERS];
    Real real_246[LAYERS];
    Real real_247[LAYERS];
    Real real_248[LAYERS];
    Real real_249[LAYERS];
    Real real_250[LAYERS + 1];
    Real real_251[LAYERS];
    Real real_252[LAYERS];
    Real real_253[LAYERS];
    Real real_254[LAYERS];
    Real real_255[LAYERS];
    Real real_256[LAYERS];
    Real real_257[LAYERS];
    Real real_258[LAYERS];
    Real real_259[LAYERS];
    Real real_260[LAYERS];
    Real real_261[LAYERS];
    Real real_262[LAYERS];
    Real real_263[LAYERS];
    Real real_264[LAYERS];
    Real real_265[LAYERS];
    Real real_266[LAYERS];
    Real real_267[LAYERS];
    Real real_268[LAYERS];
    Mask mask_269[LAYERS];
    Real real_270[LAYERS];
    Real real_271[LAYERS];
    Real real_272[LAYERS];
    Real real_273[LAYERS];
    Real real_274[LAYERS + 1];
    Real real_275[LAYERS + 1];
    Mask mask_276[LAYERS];
    Mask mask_277[LAYERS];
    Mask mask_278[LAYERS];
    Mask mask_279[LAYERS];
    Mask mask_280[LAYERS];
    Mask mask_281[LAYERS - 1];
    Mask mask_282[LAYERS - 1];
    Real real_283[LAYERS - 1];
    Real real_284[LAYERS - 1];
    Real real_285[LAYERS - 1];
    Mask mask_286[LAYERS - 1];
    Mask mask_287[LAYERS - 1];
    Real real_288[LAYERS - 1];
    Mask mask_289[LAYERS - 1];
    Real real_290[LAYERS - 1];
    Real real_291[LAYERS - 1];
    Real real_292[LAYERS - 1];
    Mask mask_293[LAYERS - 1];
    Real real_294[LAYERS - 1];
    Real real_295[LAYERS - 1];
    Real real_296[LAYERS - 1];
    Real real_297[LAYERS - 1];
    Mask mask_298[LAYERS];
    Mask mask_299[LAYERS];
    Mask mask_300[LAYERS];
    Mask mask_301[LAYERS - 1];
    Mask mask_302[LAYERS - 1];
    Mask mask_303[LAYERS];
    Mask mask_304[LAYERS];
    Mask mask_305[LAYERS];
    Mask mask_306[LAYERS];
    Real real_307[5];
    Real real_308[5];
    Real real_309[LAYERS];
    Real real_310[LAYERS];
    Real real_311[LAYERS];
    Real real_312[LAYERS];
    Real real_313[LAYERS];
    Real real_314[LAYERS];
    Real real_315[LAYERS];
    Real real_316[5];
    Real real_317[5];
    Real real_318[LAYERS];
    Real real_319[LAYERS];
    Real real_320[5];
    Real real_321[5];
    Real real_322[LAYERS + 4];
    Real real_323[LAYERS + 4];
    Real real_324[LAYERS + 5];
    Real real_325[LAYERS + 5];
    Real real_326[LAYERS];
    Real real_327[LAYERS];
    Real real_328[LAYERS + 5];
    Real real_329[LAYERS];
    Real real_330[LAYERS];
    Real real_331[LAYERS];
    Real real_332[5];
    Real real_333[5];
    Real real_334[LAYERS];
    Real real_335[LAYERS];
    Real real_336[LAYERS];
    Real real_337[LAYERS];
    Mask mask_338[5];
    Mask mask_339[5];
    Mask mask_340[LAYERS];
    Mask mask_341[LAYERS];
    Mask mask_342[LAYERS];
    Mask mask_343[LAYERS];
    Real real_344[4];
    Mask mask_345[5];
    Mask mask_346[5];
    Mask mask_347[5];
    Mask mask_348[5];
    Real real_349[5];
    Mask mask_350[5];
    Real real_351[5];
    Mask mask_352[5];
    Mask mask_353[5];
    Real real_354[5];
    Real real_355[5];
    Real real_356[5];
    Real real_357[5];
    Real real_358[5];
    Real real_359[5];
    Real real_360[5];
    Mask mask_361[5];
    Mask mask_362[5];
    Real real_363[5];
    Real real_364[5];
    Real real_365[5];
    Real real_366[LAYERS + 5];
    Real real_367[5];
    Real real_368[5];
    Real real_369[6];
    Real real_370[6];
    Real real_371[6];
    Real real_372[6];
    Real real_373[6];
    Real real_374[6];
    Real real_375[6];
    Real real_376[6];
    Real real_377[6];
    Real real_378[5];
    Real real_379[5];
    Real real_380[5];
    Real real_381[5];
    Real real_382[5];
    Real real_383[5];
    Real real_384[5];
    Real real_385[5];
    Real real_386[5];
    Real real_387[5];
    Real real_388[4];
    Real real_389[4];
    Real real_390[LAYERS];
    Real real_391[LAYERS];
    Real real_392[LAYERS];
    Real real_393[LAYERS];
    Real real_394[LAYERS];
    Real real_395[LAYERS];
    Real real_396[LAYERS];
    Real real_397[LAYERS];
    Real real_398[LAYERS];
    Real real_399[LAYERS];
    Real real_400[LAYERS];
    Real real_401[LAYERS - 1];
    Real real_402[LAYERS - 1];
    Real real_403[5];
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
    // state.snow_layers_of
    const Real x148 = state[3 * LAYERS + 3] * 1000.0;
    // snow_layers.spread
    const Mask x150 = (x148 > 0.0);
    const Mask x151 = (state[3 * LAYERS + 4] > 0.0);
    const Mask x152 = (x150 & x151);
    Real a155_last = real_of(0.0);
    Real a157_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a153 = state[l + 3 * LAYERS + 5] + state[l + 3 * LAYERS + 10];
        a155_last = a155_last + a153;
        a157_last = a157_last + state[l + 3 * LAYERS + 20];
    }
    const Mask x159 = (a155_last > 0.0);
    const Mask x160 = (a157_last > 0.0);
    const Mask x161 = (x159 & x160);
    const Mask x162 = (x152 & x161);
    const Real x163 = select(x161, a155_last, 1.0);
    const Real x165 = x148 / x163;
    const Real x169 = select(x162, x165, 0.0);
    const Real x171 = select(x161, a157_last, 1.0);
    const Real x173 = state[3 * LAYERS + 4] / x171;
    const Real x177 = select(x162, x173, 0.0);
    const Mask x179 = ~x161;
    const Mask x180 = (x152 & x179);
    const Real x181 = select(x180, state[3 * LAYERS + 4], 1.0);
    // snow_layers.<listcomp>
    const Real x183 = x181 + 0.5;
    const Real x184 = 1 / x183;
    const Real x185 = x184 * x184;
    const Real x189 = x184 * 0.1;
    const Real x192 = x181 + 1.0;
    const Real x193 = 1 / x192;
    const Real x194 = x193 * x193;
    const Real x197 = x193 * 0.2;
    const Real x200 = x181 + 0.25;
    const Real x201 = 1 / x200;
    const Real x202 = x201 * x201;
    const Real x205 = x201 * 0.05;
    // snow_layers.layer_shares
    const Real x208 = x189 + x197;
    const Real x211 = x208 + x189;
    const Real x214 = x211 + x205;
    const Real x217 = 1.0 - x214;
    real_0[0] = x189;
    real_0[1] = x197;
    real_0[2] = x217;
    real_0[3] = x189;
    real_0[4] = x205;
    // snow_layers.spread
    const Real x222 = at_most(state[3 * LAYERS], 273.15);
    const Mask x223 = (state[3 * LAYERS] <= 273.15);
    // layered_snow_step._weather
    const Real x255 = x31 * 287.04;
    const Real x257 = forcing[3] / x255;
    // soil_heat.thermal_conductivity, soil_heat.blended_kersten
    for (int l = 0; l < LAYERS; ++l) {
        const Real a61 = state[l + LAYERS] / numbers[l + 2 * LAYERS + 47];
        const Real a65 = state[l + 2 * LAYERS] / state[l + LAYERS];
        const Real a69 = a65 * numbers[l + 2 * LAYERS + 47];
        const Real a73 = a69 * (-1.3505762785178115);
        const Real a75 = numbers[l + 13 * LAYERS + 54] + a73;
        const Real a77 = exp(a75);
        const Real a79 = numbers[l + 14 * LAYERS + 54] * a61;
        const Real a83 = numbers[l + 14 * LAYERS + 54] - 1.0;
        const Real a84 = a83 * a61;
        const Real a87 = a84 + 1.0;
        const Real a88 = a79 / a87;
        const Real a92 = a61 * 4.6;
        const Real a94 = a61 * 3.6;
        const Real a96 = a94 + 1.0;
        const Real a97 = a92 / a96;
        const Real a101 = log10(a61);
        const Real a102 = a61 * 2.3025850929940455;
        const Real a104 = a101 + 1.0;
        const Real a105 = at_least(a104, 0.0);
        const Mask a106 = (a104 >= 0.0);
        const Real a108 = select(flags[l + 4], a97, a105);
        const Real a110 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a112 = a110 / 0.001;
        const Real a114 = at_least(a112, 0.0);
        const Real a115 = at_most(a114, 1.0);
        const Mask a116 = (a112 >= 0.0);
        const Mask a117 = (a112 <= 1.0);
        const Mask a118 = (a116 & a117);
        const Real a120 = a115 * a115;
        const Real a123 = a115 * 2.0;
        const Real a125 = 3.0 - a123;
        const Real a127 = a120 * a125;
        const Real a132 = a88 - a108;
        const Real a134 = a127 * a132;
        const Real a138 = a108 + a134;
        const Real a140 = a77 - numbers[l + 12 * LAYERS + 54];
        const Real a142 = a138 * a140;
        const Real a146 = a142 + numbers[l + 12 * LAYERS + 54];
        real_1[l] = a61;
        real_2[l] = a65;
        real_3[l] = a77;
        real_4[l] = a83;
        real_5[l] = a87;
        real_6[l] = a88;
        real_7[l] = a96;
        real_8[l] = a97;
        real_9[l] = a102;
        mask_10[l] = a106;
        real_11[l] = a110;
        real_12[l] = a115;
        mask_13[l] = a118;
        real_14[l] = a120;
        real_15[l] = a125;
        real_16[l] = a127;
        real_17[l] = a132;
        real_18[l] = a138;
        real_19[l] = a140;
        real_20[l] = a146;
    }
    // layered_snow_step.layered_snow_step
    const Real x261 = x0 / real_20[0];
    // layered_snow.open_snow
    const Real x265 = forcing[1] - 273.15;
    // calm_air.floored_wind
    const Real x266 = forcing[0] * forcing[0];
    const Real x269 = numbers[LAYERS + 3] * numbers[LAYERS + 3];
    const Real x272 = x266 + x269;
    const Mask x274 = (x272 > 1e-30);
    const Real x275 = at_least(x272, 1e-30);
    const Mask x276 = (x272 >= 1e-30);
    const Real x278 = sqrt(x275);
    const Real x279 = x278 * 2.0;
    const Real x281 = select(x274, x278, 0.0);
    // layered_snow.open_snow
    const Real x283 = seconds * x57;
    const Real x285 = at_most(x265, 0.0);
    const Mask x286 = (x265 <= 0.0);
    const Real x288 = x285 * 2106.0;
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
    const Real x362 = at_least(x361, 0.0);
    const Real x363 = at_most(x362, 1.0);
    const Mask x364 = (x361 >= 0.0);
    const Mask x365 = (x361 <= 1.0);
    const Mask x366 = (x364 & x365);
    const Real x368 = x363 * x363;
    const Real x371 = x363 * 2.0;
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
        const Real a220 = select(x180, real_0[l], 0.0);
        const Real a225 = select(x162, state[l + 3 * LAYERS + 15], 273.15);
        const Real a227 = x169 * state[l + 3 * LAYERS + 5];
        const Real a231 = a220 * x148;
        const Real a235 = a227 + a231;
        const Real a237 = x169 * state[l + 3 * LAYERS + 10];
        const Real a241 = select(x180, x222, a225);
        const Real a243 = x177 * state[l + 3 * LAYERS + 20];
        const Real a247 = a220 * state[3 * LAYERS + 4];
        const Real a251 = a243 + a247;
        const Real a253 = select(x162, state[l + 3 * LAYERS + 25], 0.0);
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
        real_21[l] = a220;
        real_22[l + 1] = a251;
        real_23[l] = a253;
        real_24[l] = a324;
        real_25[l] = a330;
        real_26[l] = a332;
        real_27[l + 1] = a339;
        real_28[l + 1] = a347;
    }
    // snow_properties.aged_albedo
    const Real x395 = a353_last + numbers[LAYERS + 16];
    const Real x397 = x283 * x395;
    const Real x401 = a353_last * numbers[LAYERS + 16];
    const Real x405 = at_least(x401, 1e-30);
    const Mask x406 = (x401 >= 1e-30);
    const Real x408 = x397 / x405;
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
    // snow_compaction.compacted
    real_29[0] = x283;
    for (int l = 0; l < 5; ++l) real_29[l + 1] = real_24[l];
    real_22[0] = x349;
    real_27[0] = x290;
    Real a529_last = x283;
    for (int l = 0; l < 5; ++l) {
        a529_last = a529_last + real_24[l];
        const Real a529 = a529_last;
        real_30[l + 1] = a529;
    }
    real_30[0] = x283;
    // snow_compaction.anderson_settling
    const Real x543 = numbers[LAYERS + 26] * 1000000.0;
    const Real x608 = seconds * 1e-06;
    const Real x609 = x608 * numbers[LAYERS + 29];
    // snow_compaction._wind_packed
    const Real x671 = x281 * (-0.10625000000000001);
    const Real x673 = exp(x671);
    const Real x675 = x673 * 2.868;
    // layered_snow.open_snow
    const Mask x757 = (a353_last > 1e-09);
    // layered_snow.<genexpr>
    real_28[0] = real_of(0.0);
    // snow_compaction.compacted, snow_layers.warmth, snow_layers.liquid_water, snow_compaction.anderson_settling, snow_compaction._under_weight, snow_compaction._wind_packed, layered_snow.<genexpr>, layered_snow.open_snow
    Real a689_last = real_of(0.0);
    Real a768_last = real_of(0.0);
    for (int l = 0; l < 6; ++l) {
        const Mask a467 = (real_29[l] > 0.0);
        const Mask a469 = (real_22[l] > 0.0);
        const Mask a470 = (a467 & a469);
        const Real a471 = select(a470, real_29[l], 1.0);
        const Real a474 = select(a470, real_22[l], 0.01);
        const Real a478 = select(a470, real_27[l], 0.0);
        const Real a481 = a471 * 2106.0;
        const Real a483 = 1 / a481;
        const Real a484 = a483 * a483;
        const Real a488 = a471 * 4218.0;
        const Real a490 = 1 / a488;
        const Real a491 = a490 * a490;
        const Real a495 = a471 * 333500.0;
        const Real a497 = a478 - a495;
        const Mask a499 = (a478 < 0.0);
        const Mask a500 = (a497 > 0.0);
        const Real a501 = a478 * a483;
        const Real a506 = a497 * a490;
        const Real a511 = select(a500, a506, 0.0);
        const Real a513 = select(a499, a501, a511);
        const Real a515 = -a513;
        const Real a517 = a478 / 333500.0;
        const Real a519 = at_least(a517, 0.0);
        const Mask a520 = (a517 >= 0.0);
        const Mask a522 = (a519 > a471);
        const Real a523 = select(a522, a471, a519);
        const Real a525 = a471 / a474;
        const Real a531 = real_29[l] * 0.5;
        const Real a534 = real_30[l] - a531;
        const Real a537 = at_least(a515, 0.0);
        const Mask a538 = (a515 >= 0.0);
        const Real a541 = a534 * 9.81;
        const Real a545 = numbers[LAYERS + 27] * a537;
        const Real a550 = numbers[LAYERS + 28] * a525;
        const Real a554 = a545 + a550;
        const Real a556 = exp(a554);
        const Real a558 = x543 * a556;
        const Real a562 = a525 * a541;
        const Real a566 = seconds / a558;
        const Real a570 = a562 * a566;
        const Real a574 = numbers[LAYERS + 28] * a570;
        const Real a578 = a574 + 1.0;
        const Real a579 = log(a578);
        const Real a581 = a579 / numbers[LAYERS + 28];
        const Real a585 = a525 + a581;
        const Real a587 = a585 - 150.0;
        const Real a588 = a587 / 5.0;
        const Real a590 = exp(a588);
        const Real a592 = a590 + 1.0;
        const Real a593 = log(a592);
        const Real a595 = a593 * 5.0;
        const Real a597 = numbers[LAYERS + 31] * a595;
        const Real a601 = numbers[LAYERS + 30] * a537;
        const Real a606 = a597 + a601;
        const Real a611 = -a606;
        const Real a613 = exp(a611);
        const Real a616 = x609 * a613;
        const Real a621 = -a588;
        const Real a623 = exp(a621);
        const Real a626 = a623 + 1.0;
        const Real a627 = 1 / a626;
        const Real a628 = a627 * a627;
        const Real a630 = numbers[LAYERS + 31] * a627;
        const Real a634 = at_least(a630, 1e-08);
        const Mask a635 = (a630 >= 1e-08);
        const Real a637 = a634 * a585;
        const Real a641 = a637 * a616;
        const Real a645 = log1p(a641);
        const Real a646 = a641 + 1.0;
        const Real a648 = a645 / a637;
        const Real a652 = exp(a648);
        const Real a654 = a585 * a652;
        const Real a658 = select(a470, a474, 0.0);
        const Real a660 = a654 - 50.0;
        const Real a661 = at_least(a660, 0.0);
        const Mask a662 = (a660 >= 0.0);
        const Real a664 = a661 * 0.00125;
        const Real a666 = a664 / 0.295;
        const Real a668 = 1.25 - a666;
        const Real a670 = a668 + 1.0;
        const Real a677 = a670 - x675;
        const Real a680 = at_least(a677, 0.0);
        const Mask a681 = (a677 >= 0.0);
        const Real a684 = 3.25 - a680;
        const Real a685 = a658 * a684;
        a689_last = a689_last + a685;
        const Real a689 = a689_last;
        const Real a691 = a685 * 0.5;
        const Real a693 = a689 - a691;
        const Real a695 = numbers[LAYERS + 32] * a680;
        const Real a700 = a693 * (-10.0);
        const Real a702 = exp(a700);
        const Real a704 = a695 * a702;
        const Real a708 = a704 / 216000.0;
        const Real a710 = numbers[LAYERS + 33] - a654;
        const Real a712 = at_least(a710, 0.0);
        const Mask a713 = (a710 >= 0.0);
        const Real a717 = a708 * seconds;
        const Real a718 = -a717;
        const Real a721 = expm1(a718);
        const Real a722 = a721 + 1.0;
        const Real a725 = a712 * a721;
        const Real a730 = a654 - a725;
        const Real a732 = a471 - a523;
        const Real a734 = a732 / 917.0;
        const Real a736 = a525 / a730;
        const Real a740 = a474 * a736;
        const Real a744 = minimum(a734, a474);
        const Mask a746 = (a734 < a474);
        const Real a747 = real_of_mask(a746);
        const Mask a748 = (a734 == a474);
        const Real a749 = select(a748, 0.5, a747);
        const Mask a752 = (a740 < a744);
        const Real a753 = select(a752, a744, a740);
        const Real a755 = select(a470, a753, real_22[l]);
        const Real a758 = select(x757, real_29[l], 0.0);
        const Real a760 = select(x757, real_27[l], 0.0);
        const Real a762 = select(x757, a755, 0.0);
        const Real a765 = select(x757, real_28[l], 0.0);
        a768_last = a768_last + a762;
        mask_31[l] = a470;
        real_32[l] = a474;
        real_33[l] = a478;
        real_34[l] = a483;
        real_35[l] = a484;
        real_36[l] = a490;
        real_37[l] = a491;
        real_38[l] = a497;
        mask_39[l] = a499;
        mask_40[l] = a500;
        mask_41[l] = a520;
        mask_42[l] = a522;
        real_43[l] = a525;
        real_44[l] = a537;
        mask_45[l] = a538;
        real_46[l] = a541;
        real_47[l] = a556;
        real_48[l] = a558;
        real_49[l] = a562;
        real_50[l] = a566;
        real_51[l] = a570;
        real_52[l] = a578;
        real_53[l] = a581;
        real_54[l] = a585;
        real_55[l] = a590;
        real_56[l] = a592;
        real_57[l] = a595;
        real_58[l] = a613;
        real_59[l] = a616;
        real_60[l] = a623;
        real_61[l] = a627;
        real_62[l] = a628;
        real_63[l] = a634;
        mask_64[l] = a635;
        real_65[l] = a637;
        real_66[l] = a646;
        real_67[l] = a648;
        real_68[l] = a652;
        real_69[l] = a658;
        mask_70[l] = a662;
        real_71[l] = a680;
        mask_72[l] = a681;
        real_73[l] = a684;
        real_74[l] = a695;
        real_75[l] = a702;
        real_76[l] = a712;
        mask_77[l] = a713;
        real_78[l] = a721;
        real_79[l] = a722;
        real_80[l] = a730;
        real_81[l] = a736;
        real_82[l] = a749;
        mask_83[l] = a752;
        real_84[l] = a758;
        real_85[l] = a760;
        real_86[l] = a762;
        real_87[l] = a765;
    }
    // layered_snow.open_snow
    const Real x770 = select(x757, a768_last, 1.0);
    // snow_properties.cover_fraction
    const Real x772 = x770 / numbers[LAYERS + 20];
    const Real x776 = x772 * (-2.0);
    const Real x778 = expm1(x776);
    const Real x779 = x778 + 1.0;
    const Real x783 = x778 + 2.0;
    const Real x784 = x778 / x783;
    // layered_snow.open_snow
    const Real x790 = x770 / x784;
    // snow_layers.<listcomp>
    const Real x797 = 0.5 - x790;
    const Real x798 = 1 / x797;
    const Real x799 = x798 * x798;
    const Real x801 = x798 * 0.1;
    const Real x803 = 1.0 - x790;
    const Real x804 = 1 / x803;
    const Real x805 = x804 * x804;
    const Real x807 = x804 * 0.2;
    const Real x809 = 0.25 - x790;
    const Real x810 = 1 / x809;
    const Real x811 = x810 * x810;
    const Real x813 = x810 * 0.05;
    // snow_layers.layer_shares
    const Real x815 = x801 + x807;
    const Real x817 = x815 + x801;
    const Real x819 = x817 + x813;
    const Real x821 = 1.0 - x819;
    real_0[0] = x801;
    real_0[1] = x807;
    real_0[2] = x821;
    real_0[3] = x801;
    real_0[4] = x813;
    // snow_layers.remapped
    Real a831_last = real_of(0.0);
    for (int l = 0; l < 6; ++l) {
        a831_last = a831_last + real_86[l];
        const Real a831 = a831_last;
        const Mask a833 = (real_86[l] > 0.0);
        const Real a834 = select(a833, real_86[l], 1.0);
        real_88[l + 1] = a831;
        mask_89[l] = a833;
        real_30[l] = a834;
    }
    real_88[0] = real_of(0.0);
    // layered_snow.open_snow, snow_layers.remapped
    Real a836_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a825 = real_0[l] * x770;
        const Real a829 = select(x757, a825, 0.0);
        a836_last = a836_last + a829;
        const Real a836 = a836_last;
        real_90[l] = a829;
        real_91[l] = a836;
    }
    // snow_layers.remapped
    Real a856_last = real_of(0.0);
    Real a862_last = real_of(0.0);
    Real a868_last = real_of(0.0);
    Real a888_last = real_of(0.0);
    Real a894_last = real_of(0.0);
    Real a900_last = real_of(0.0);
    Real a920_last = real_of(0.0);
    Real a926_last = real_of(0.0);
    Real a932_last = real_of(0.0);
    Real a952_last = real_of(0.0);
    Real a958_last = real_of(0.0);
    Real a964_last = real_of(0.0);
    Real a972_last = real_of(0.0);
    Real a978_last = real_of(0.0);
    Real a984_last = real_of(0.0);
    for (int l = 0; l < 6; ++l) {
        const Real a839 = real_91[0] - real_88[l];
        const Real a842 = a839 / real_30[l];
        const Real a846 = at_least(a842, 0.0);
        const Real a847 = at_most(a846, 1.0);
        const Mask a848 = (a842 >= 0.0);
        const Mask a849 = (a842 <= 1.0);
        const Mask a850 = (a848 & a849);
        const Real a852 = a847 * real_84[l];
        a856_last = a856_last + a852;
        const Real a858 = a847 * real_85[l];
        a862_last = a862_last + a858;
        const Real a864 = a847 * real_87[l];
        a868_last = a868_last + a864;
        const Real a870 = real_91[1] - real_88[l];
        const Real a872 = a870 / real_30[l];
        const Real a876 = at_least(a872, 0.0);
        const Real a877 = at_most(a876, 1.0);
        const Mask a878 = (a872 >= 0.0);
        const Mask a879 = (a872 <= 1.0);
        const Mask a880 = (a878 & a879);
        const Real a882 = a877 - a847;
        const Real a884 = a882 * real_84[l];
        a888_last = a888_last + a884;
        const Real a890 = a882 * real_85[l];
        a894_last = a894_last + a890;
        const Real a896 = a882 * real_87[l];
        a900_last = a900_last + a896;
        const Real a902 = real_91[2] - real_88[l];
        const Real a904 = a902 / real_30[l];
        const Real a908 = at_least(a904, 0.0);
        const Real a909 = at_most(a908, 1.0);
        const Mask a910 = (a904 >= 0.0);
        const Mask a911 = (a904 <= 1.0);
        const Mask a912 = (a910 & a911);
        const Real a914 = a909 - a877;
        const Real a916 = a914 * real_84[l];
        a920_last = a920_last + a916;
        const Real a922 = a914 * real_85[l];
        a926_last = a926_last + a922;
        const Real a928 = a914 * real_87[l];
        a932_last = a932_last + a928;
        const Real a934 = real_91[3] - real_88[l];
        const Real a936 = a934 / real_30[l];
        const Real a940 = at_least(a936, 0.0);
        const Real a941 = at_most(a940, 1.0);
        const Mask a942 = (a936 >= 0.0);
        const Mask a943 = (a936 <= 1.0);
        const Mask a944 = (a942 & a943);
        const Real a946 = a941 - a909;
        const Real a948 = a946 * real_84[l];
        a952_last = a952_last + a948;
        const Real a954 = a946 * real_85[l];
        a958_last = a958_last + a954;
        const Real a960 = a946 * real_87[l];
        a964_last = a964_last + a960;
        const Real a966 = 1.0 - a941;
        const Real a968 = a966 * real_84[l];
        a972_last = a972_last + a968;
        const Real a974 = a966 * real_85[l];
        a978_last = a978_last + a974;
        const Real a980 = a966 * real_87[l];
        a984_last = a984_last + a980;
        real_86[l] = a842;
        real_29[l] = a847;
        mask_92[l] = a850;
        real_28[l] = a872;
        mask_93[l] = a880;
        real_27[l] = a882;
        real_22[l] = a904;
        mask_94[l] = a912;
        real_95[l] = a914;
        real_96[l] = a936;
        mask_97[l] = a944;
        real_98[l] = a946;
        real_99[l] = a966;
    }
    // snow_layers.<genexpr>
    real_91[0] = a856_last;
    real_91[1] = a888_last;
    real_91[2] = a920_last;
    real_91[3] = a952_last;
    real_91[4] = a972_last;
    real_100[0] = a862_last;
    real_100[1] = a894_last;
    real_100[2] = a926_last;
    real_100[3] = a958_last;
    real_100[4] = a978_last;
    real_101[0] = a868_last;
    real_101[1] = a900_last;
    real_101[2] = a932_last;
    real_101[3] = a964_last;
    real_101[4] = a984_last;
    // layered_snow.open_snow
    const Real x1002 = seconds * x59;
    const Real x1004 = x784 * x1002;
    const Real x1010 = select(x757, x1004, 0.0);
    const Real x1013 = at_least(x265, 0.0);
    const Mask x1014 = (x265 >= 0.0);
    const Real x1016 = x1013 * 4218.0;
    const Real x1018 = x1016 + 333500.0;
    const Real x1019 = x1010 * x1018;
    const Real x1025 = real_91[0] - x1010;
    const Real x1027 = real_100[0] - x1019;
    real_102[0] = x1025;
    for (int l = 0; l < 4; ++l) real_102[l + 1] = real_91[l + 1];
    real_103[0] = x1027;
    for (int l = 0; l < 4; ++l) real_103[l + 1] = real_100[l + 1];
    // snow_layers.liquid_water, layered_snow.open_snow, snow_properties.yen_conductivity
    for (int l = 0; l < 5; ++l) {
        const Real a992 = real_100[l] / 333500.0;
        const Real a994 = at_least(a992, 0.0);
        const Mask a995 = (a992 >= 0.0);
        const Mask a997 = (a994 > real_91[l]);
        const Real a998 = select(a997, real_91[l], a994);
        const Real a1000 = real_91[l] - a998;
        const Real a1029 = real_0[l] * x790;
        const Real a1038 = real_102[l] / x784;
        const Real a1039 = -a1038;
        const Real a1046 = select(x757, a1039, 1.0);
        const Real a1049 = a1046 / a1029;
        const Real a1050 = -a1049;
        const Real a1055 = select(x757, a1050, 100.0);
        const Real a1057 = a1055 / 1000.0;
        const Real a1059 = log(a1057);
        const Real a1061 = a1059 * 1.88;
        const Real a1063 = exp(a1061);
        const Real a1065 = a1063 * 2.22;
        const Real a1067 = numbers[LAYERS + 34] * a1065;
        const Real a1071 = a1029 * 0.5;
        const Real a1075 = a1071 / a1067;
        const Real a1076 = -a1075;
        const Real a1082 = real_103[l] / x784;
        const Real a1090 = select(x757, a1082, 0.0);
        const Real a1091 = -a1090;
        mask_104[l] = a995;
        mask_105[l] = a997;
        real_106[l] = a1000;
        real_107[l] = a1029;
        real_108[l] = a1038;
        real_109[l] = a1046;
        real_110[l] = a1049;
        real_111[l] = a1057;
        real_112[l] = a1063;
        real_113[l] = a1065;
        real_114[l] = a1067;
        real_115[l] = a1075;
        real_116[l] = a1076;
        real_117[l] = a1082;
        real_118[l] = a1090;
        real_119[l] = a1091;
    }
    // layered_snow.open_snow
    const Real x1102 = x261 - real_115[4];
    const Real x1104 = 1 / x1102;
    const Real x1105 = x1104 * x1104;
    const Real x1109 = 1 / real_116[0];
    const Real x1110 = x1109 * x1109;
    const Real x1114 = select(x757, x784, 0.0);
    const Real x1115 = -x1114;
    // calm_air.louis_exchange
    const Real x1119 = numbers[LAYERS + 1] / numbers[LAYERS + 17];
    const Real x1123 = log(x1119);
    const Real x1125 = numbers[LAYERS + 18] * numbers[LAYERS + 17];
    const Real x1129 = numbers[LAYERS] / x1125;
    const Real x1133 = log(x1129);
    const Real x1135 = 1 / x1123;
    const Real x1136 = x1135 * x1135;
    const Real x1140 = x1135 * 0.4;
    const Real x1143 = x1140 * x1140;
    const Real x1148 = numbers[LAYERS + 1] * numbers[LAYERS + 1];
    const Real x1151 = x281 * x281;
    const Real x1154 = x1148 / x1151;
    const Real x1158 = x1123 * x1133;
    const Real x1162 = 1 / x1158;
    const Real x1163 = x1162 * x1162;
    const Real x1167 = x1162 * 0.16000000000000003;
    const Real x1170 = x1167 * x281;
    const Real x1175 = x1154 * 9.81;
    const Real x1177 = numbers[LAYERS] * x26;
    const Real x1181 = x1175 / x1177;
    const Real x1185 = x1143 * 75.0;
    const Real x1188 = sqrt(x1119);
    const Real x1189 = x1188 * 2.0;
    const Real x1191 = x1185 * x1188;
    // snow_skin.skin_balance
    const Real x1196 = 1.0 - x464;
    const Real x1198 = x1196 * forcing[4];
    const Real x1203 = numbers[LAYERS + 19] * forcing[5];
    const Real x1207 = x1198 + x1203;
    const Real x1209 = x26 - 273.15;
    // layered_snow.open_snow
    const Real x1211 = select(x757, 0.0, a353_last);
    // layered_snow_step.layered_snow_step
    const Real x1214 = 1.0 + x1114;
    const Mask x1216 = (x1214 > 1e-09);
    const Real x1217 = select(x1216, x1214, 0.0);
    // vegetation.vegetated_surface
    const Real x1220 = select(flags[3], 0.0, forcing[8]);
    // vegetation.greenness
    const Real x1222 = x1220 - numbers[LAYERS + 6];
    const Real x1224 = numbers[LAYERS + 7] - numbers[LAYERS + 6];
    const Mask x1226 = (x1224 == 0.0);
    const Real x1227 = select(x1226, 1e-30, x1224);
    const Real x1229 = x1222 / x1227;
    const Real x1233 = at_least(x1229, 0.0);
    const Real x1234 = at_most(x1233, 1.0);
    const Mask x1235 = (x1229 >= 0.0);
    const Mask x1236 = (x1229 <= 1.0);
    const Mask x1237 = (x1235 & x1236);
    const Mask x1239 = (x1220 >= numbers[LAYERS + 7]);
    const Real x1240 = select(x1239, 1.0, x1234);
    // vegetation._between
    const Real x1242 = 1.0 - x1240;
    const Real x1244 = x1242 * numbers[LAYERS + 38];
    const Real x1249 = x1240 * numbers[LAYERS + 39];
    const Real x1253 = x1244 + x1249;
    // vegetation.vegetated_surface
    const Real x1255 = select(flags[1], forcing[10], x1253);
    // vegetation._between
    const Real x1257 = x1242 * numbers[LAYERS + 43];
    const Real x1262 = x1240 * numbers[LAYERS + 42];
    const Real x1266 = x1257 + x1262;
    // vegetation.vegetated_surface
    const Real x1268 = select(flags[0], forcing[9], x1266);
    // vegetation._between
    const Real x1270 = x1242 * numbers[LAYERS + 40];
    const Real x1275 = x1240 * numbers[LAYERS + 41];
    const Real x1279 = x1270 + x1275;
    const Real x1281 = x1242 * numbers[LAYERS + 44];
    const Real x1286 = x1240 * numbers[LAYERS + 45];
    const Real x1290 = x1281 + x1286;
    after[3 * LAYERS + 35] = x1290;
    after[3 * LAYERS + 36] = x1290;
    // soil_heat.canopy_damping
    const Real x1292 = x1220 * (-2.0);
    const Real x1294 = exp(x1292);
    // snow_free_ground.ground_conduction
    const Real x1296 = real_20[0] * x1294;
    // calm_air.calm_exchange
    const Real x1300 = x26 - state[3 * LAYERS];
    const Real x1302 = at_least(x281, 0.001);
    const Mask x1303 = (x281 >= 0.001);
    const Real x1305 = numbers[LAYERS + 1] / x1302;
    const Real x1309 = x1305 * 9.81;
    const Real x1311 = x1309 * x1305;
    const Real x1315 = numbers[LAYERS] * forcing[1];
    const Real x1319 = x1311 / x1315;
    const Real x1323 = x1319 * x1300;
    // calm_air.limited_richardson
    const Mask x1327 = (x1323 > 0.0);
    const Real x1328 = select(x1327, x1323, 0.0);
    const Real x1330 = 1 / numbers[LAYERS + 2];
    const Real x1331 = x1330 * x1330;
    const Real x1335 = x1330 * (-2.0);
    const Real x1338 = x1328 * x1335;
    const Real x1343 = expm1(x1338);
    const Real x1344 = x1343 + 1.0;
    const Real x1348 = x1343 + 2.0;
    const Real x1349 = x1343 / x1348;
    const Real x1355 = numbers[LAYERS + 2] * x1349;
    const Real x1356 = -x1355;
    const Real x1361 = select(x1327, x1356, x1323);
    // calm_air.calm_exchange
    const Real x1363 = x1361 / x1319;
    const Real x1367 = x26 - x1363;
    // exchange.myj_exchange
    const Real x1369 = 1 / forcing[3];
    const Real x1370 = x1369 * x1369;
    const Real x1374 = x1369 * 100000.0;
    const Real x1377 = log(x1374);
    const Real x1380 = x1377 * 0.2857142857142857;
    const Real x1383 = exp(x1380);
    const Real x1386 = forcing[1] * x1383;
    const Real x1391 = x1367 * x1383;
    const Real x1396 = 1 / x1386;
    const Real x1397 = x1396 * x1396;
    const Real x1401 = x1396 * 9.81;
    const Real x1404 = x1386 - x1391;
    const Real x1406 = forcing[2] + state[3 * LAYERS + 39];
    const Real x1408 = x1406 * 0.3041811846689896;
    const Real x1410 = x1408 + 1.0;
    const Real x1411 = x1404 * x1410;
    const Real x1415 = forcing[2] - state[3 * LAYERS + 39];
    const Real x1417 = x1415 * 0.6083623693379792;
    const Real x1419 = x1386 + x1391;
    const Real x1421 = x1419 * 0.5;
    const Real x1423 = x1417 * x1421;
    const Real x1427 = x1411 + x1423;
    const Real x1429 = at_least(x1151, 1e-06);
    const Mask x1430 = (x1151 >= 1e-06);
    const Real x1432 = x1401 * x1427;
    const Real x1437 = x1432 * numbers[LAYERS + 1];
    const Real x1441 = x1437 * numbers[LAYERS + 1];
    const Real x1445 = x1441 / x1429;
    const Real x1449 = x1445 / numbers[LAYERS];
    const Real x1453 = numbers[LAYERS + 1] + state[3 * LAYERS + 35];
    const Real x1455 = numbers[LAYERS] + state[3 * LAYERS + 35];
    const Real x1457 = x1453 / state[3 * LAYERS + 35];
    const Real x1461 = log(x1457);
    const Real x1463 = x1449 / 0.505;
    const Real x1465 = at_most(x1463, 1.0);
    const Mask x1466 = (x1463 <= 1.0);
    const Mask x1468 = (x1427 > 0.0);
    // exchange.zilitinkevich_factor
    const Real x1469 = state[3 * LAYERS + 35] * (-13.157629102823119);
    const Real x1471 = exp(x1469);
    const Real x1473 = select(flags[2], x1471, 0.1);
    const Real x1475 = x1473 * (-103.28);
    // exchange.myj_exchange
    const Real x1477 = x1465 * x1465;
    const Real x1480 = x1477 * 10.0;
    const Real x1482 = x1480 + 1.0;
    const Real x1483 = select(x1468, x1482, 1.0);
    const Real x1485 = x1475 * x1483;
    const Real x1489 = 1 / numbers[LAYERS];
    const Real x1490 = x1489 * x1489;
    const Real x1494 = x1489 * 0.0001;
    // exchange.convective_factor
    const Real x1497 = x1432 * 1000.0;
    const Real x1499 = magnitude(x1497);
    const Real x1500 = sign(x1497);
    const Mask x1502 = (x1499 > 1e-30);
    const Real x1503 = at_least(x1499, 1e-30);
    const Mask x1504 = (x1499 >= 1e-30);
    const Real x1506 = log(x1503);
    const Real x1508 = x1506 * 0.6666666666666666;
    const Real x1510 = exp(x1508);
    const Real x1512 = select(x1502, x1510, 0.0);
    const Real x1514 = x1512 * 1.44;
    // exchange._convective_velocity_squared
    const Real x1516 = log(state[3 * LAYERS + 37]);
    const Real x1518 = x1516 * 0.6666666666666666;
    const Real x1520 = exp(x1518);
    const Real x1522 = x1514 * x1520;
    // exchange._friction_velocity
    const Real x1526 = x1429 + x1522;
    const Real x1528 = sqrt(x1526);
    const Real x1529 = x1528 * 2.0;
    const Real x1531 = state[3 * LAYERS + 38] * x1528;
    const Real x1535 = sqrt(x1531);
    const Real x1536 = x1535 * 2.0;
    const Real x1538 = at_least(x1535, 1e-09);
    const Mask x1539 = (x1535 >= 1e-09);
    // exchange.myj_exchange
    const Real x1541 = select(x1468, 0.0, x1514);
    const Real x1543 = x1432 * 0.4;
    const Real x1545 = state[3 * LAYERS + 35] / x1453;
    const Real x1549 = x1538 * state[3 * LAYERS + 36];
    const Real x1553 = sqrt(x1549);
    const Real x1554 = x1553 * 2.0;
    const Real x1556 = x1485 * x1553;
    const Real x1560 = exp(x1556);
    const Real x1562 = x1560 * state[3 * LAYERS + 36];
    const Real x1566 = at_least(x1562, 1e-28);
    const Mask x1567 = (x1562 >= 1e-28);
    const Real x1569 = x1566 / x1455;
    const Real x1573 = x1543 * state[3 * LAYERS + 37];
    const Real x1577 = x1538 * x1538;
    const Real x1580 = x1577 * x1538;
    const Real x1584 = x1573 / x1580;
    real_120[0] = x1453;
    real_120[1] = state[3 * LAYERS + 35];
    real_120[2] = x1455;
    real_120[3] = x1566;
    real_121[0] = real_of(1.0);
    real_121[1] = x1545;
    real_121[2] = real_of(1.0);
    real_121[3] = x1569;
    // stability.__call__
    index_122[0] = index_of(0);
    index_122[1] = index_of(0);
    index_122[2] = index_of(10000);
    index_122[3] = index_of(10000);
    // layered_snow.open_snow, exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1094 = real_115[l] + real_115[l + 1];
        const Real a1095 = -a1094;
        const Real a1097 = 1 / a1095;
        const Real a1098 = a1097 * a1097;
        const Real a1590 = x1584 * real_120[l];
        const Real a1596 = real_121[l] * (-5.0);
        const Mask a1598 = (a1590 < a1596);
        const Real a1599 = select(a1598, a1596, a1590);
        const Real a1601 = real_121[l] * 0.9999990000003619;
        const Mask a1603 = (a1599 > a1601);
        const Real a1604 = select(a1603, a1601, a1599);
        const Real a1606 = a1604 - (-5.0);
        const Real a1607 = a1606 / 0.0006;
        const Real a1609 = trunc(a1607);
        const Index a1610 = index_of_real(a1609);
        const Index a1611 = at_least(a1610, 0);
        const Index a1612 = at_most(a1611, 9999);
        const Index a1614 = a1612 + index_122[l];
        const Real a1615 = look_up(table4173, a1614);
        const Real a1616 = a1607 - a1609;
        const Real a1617 = look_up(table4183, a1614);
        const Real a1618 = a1616 * a1617;
        const Real a1620 = a1615 + a1618;
        real_123[l] = a1097;
        real_124[l] = a1098;
        mask_125[l] = a1598;
        mask_126[l] = a1603;
        real_127[l] = a1617;
        real_128[l] = a1620;
    }
    // exchange.myj_exchange
    const Real x1621 = real_128[0] - real_128[1];
    const Real x1623 = x1621 + x1461;
    const Real x1625 = real_128[2] - real_128[3];
    const Real x1627 = log(x1569);
    const Real x1629 = x1625 - x1627;
    const Real x1631 = x1538 * 0.4;
    const Real x1633 = x1631 / x1623;
    const Mask x1637 = (x1633 < x1494);
    const Real x1638 = select(x1637, x1494, x1633);
    const Real x1640 = x1631 / x1629;
    const Mask x1644 = (x1640 < x1494);
    const Real x1645 = select(x1644, x1494, x1640);
    // exchange._convective_velocity_squared
    const Real x1647 = log(x1645);
    const Real x1649 = x1647 * 0.6666666666666666;
    const Real x1651 = exp(x1649);
    const Real x1653 = x1541 * x1651;
    // exchange._friction_velocity
    const Real x1657 = x1429 + x1653;
    const Real x1659 = sqrt(x1657);
    const Real x1660 = x1659 * 2.0;
    const Real x1662 = x1638 * x1659;
    const Real x1666 = sqrt(x1662);
    const Real x1667 = x1666 * 2.0;
    const Real x1669 = at_least(x1666, 1e-09);
    const Mask x1670 = (x1666 >= 1e-09);
    // exchange.myj_exchange
    const Real x1672 = x1669 * state[3 * LAYERS + 36];
    const Real x1676 = sqrt(x1672);
    const Real x1677 = x1676 * 2.0;
    const Real x1679 = x1485 * x1676;
    const Real x1683 = exp(x1679);
    const Real x1685 = x1683 * state[3 * LAYERS + 36];
    const Real x1689 = at_least(x1685, 1e-28);
    const Mask x1690 = (x1685 >= 1e-28);
    const Real x1692 = x1689 / x1455;
    const Real x1696 = x1543 * x1645;
    const Real x1700 = x1669 * x1669;
    const Real x1703 = x1700 * x1669;
    const Real x1707 = x1696 / x1703;
    real_128[0] = x1453;
    real_128[1] = state[3 * LAYERS + 35];
    real_128[2] = x1455;
    real_128[3] = x1689;
    real_121[0] = real_of(1.0);
    real_121[1] = x1545;
    real_121[2] = real_of(1.0);
    real_121[3] = x1692;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1713 = x1707 * real_128[l];
        const Real a1719 = real_121[l] * (-5.0);
        const Mask a1721 = (a1713 < a1719);
        const Real a1722 = select(a1721, a1719, a1713);
        const Real a1724 = real_121[l] * 0.9999990000003619;
        const Mask a1726 = (a1722 > a1724);
        const Real a1727 = select(a1726, a1724, a1722);
        const Real a1729 = a1727 - (-5.0);
        const Real a1730 = a1729 / 0.0006;
        const Real a1732 = trunc(a1730);
        const Index a1733 = index_of_real(a1732);
        const Index a1734 = at_least(a1733, 0);
        const Index a1735 = at_most(a1734, 9999);
        const Index a1736 = a1735 + index_122[l];
        const Real a1737 = look_up(table4173, a1736);
        const Real a1738 = a1730 - a1732;
        const Real a1739 = look_up(table4183, a1736);
        const Real a1740 = a1738 * a1739;
        const Real a1742 = a1737 + a1740;
        mask_129[l] = a1721;
        mask_130[l] = a1726;
        real_131[l] = a1739;
        real_132[l] = a1742;
    }
    // exchange.myj_exchange
    const Real x1743 = real_132[0] - real_132[1];
    const Real x1745 = x1743 + x1461;
    const Real x1747 = real_132[2] - real_132[3];
    const Real x1749 = log(x1692);
    const Real x1751 = x1747 - x1749;
    const Real x1753 = x1669 * 0.4;
    const Real x1755 = x1753 / x1745;
    const Mask x1759 = (x1755 < x1494);
    const Real x1760 = select(x1759, x1494, x1755);
    const Real x1762 = x1753 / x1751;
    const Mask x1766 = (x1762 < x1494);
    const Real x1767 = select(x1766, x1494, x1762);
    // exchange._convective_velocity_squared
    const Real x1769 = log(x1767);
    const Real x1771 = x1769 * 0.6666666666666666;
    const Real x1773 = exp(x1771);
    const Real x1775 = x1541 * x1773;
    // exchange._friction_velocity
    const Real x1779 = x1429 + x1775;
    const Real x1781 = sqrt(x1779);
    const Real x1782 = x1781 * 2.0;
    const Real x1784 = x1760 * x1781;
    const Real x1788 = sqrt(x1784);
    const Real x1789 = x1788 * 2.0;
    const Real x1791 = at_least(x1788, 1e-09);
    const Mask x1792 = (x1788 >= 1e-09);
    // exchange.myj_exchange
    const Real x1794 = x1791 * state[3 * LAYERS + 36];
    const Real x1798 = sqrt(x1794);
    const Real x1799 = x1798 * 2.0;
    const Real x1801 = x1485 * x1798;
    const Real x1805 = exp(x1801);
    const Real x1807 = x1805 * state[3 * LAYERS + 36];
    const Real x1811 = at_least(x1807, 1e-28);
    const Mask x1812 = (x1807 >= 1e-28);
    const Real x1814 = x1811 / x1455;
    const Real x1818 = x1543 * x1767;
    const Real x1822 = x1791 * x1791;
    const Real x1825 = x1822 * x1791;
    const Real x1829 = x1818 / x1825;
    real_132[0] = x1453;
    real_132[1] = state[3 * LAYERS + 35];
    real_132[2] = x1455;
    real_132[3] = x1811;
    real_121[0] = real_of(1.0);
    real_121[1] = x1545;
    real_121[2] = real_of(1.0);
    real_121[3] = x1814;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1835 = x1829 * real_132[l];
        const Real a1841 = real_121[l] * (-5.0);
        const Mask a1843 = (a1835 < a1841);
        const Real a1844 = select(a1843, a1841, a1835);
        const Real a1846 = real_121[l] * 0.9999990000003619;
        const Mask a1848 = (a1844 > a1846);
        const Real a1849 = select(a1848, a1846, a1844);
        const Real a1851 = a1849 - (-5.0);
        const Real a1852 = a1851 / 0.0006;
        const Real a1854 = trunc(a1852);
        const Index a1855 = index_of_real(a1854);
        const Index a1856 = at_least(a1855, 0);
        const Index a1857 = at_most(a1856, 9999);
        const Index a1858 = a1857 + index_122[l];
        const Real a1859 = look_up(table4173, a1858);
        const Real a1860 = a1852 - a1854;
        const Real a1861 = look_up(table4183, a1858);
        const Real a1862 = a1860 * a1861;
        const Real a1864 = a1859 + a1862;
        mask_133[l] = a1843;
        mask_134[l] = a1848;
        real_135[l] = a1861;
        real_136[l] = a1864;
    }
    // exchange.myj_exchange
    const Real x1865 = real_136[0] - real_136[1];
    const Real x1867 = x1865 + x1461;
    const Real x1869 = real_136[2] - real_136[3];
    const Real x1871 = log(x1814);
    const Real x1873 = x1869 - x1871;
    const Real x1875 = x1791 * 0.4;
    const Real x1877 = x1875 / x1867;
    const Mask x1881 = (x1877 < x1494);
    const Real x1882 = select(x1881, x1494, x1877);
    const Real x1884 = x1875 / x1873;
    const Mask x1888 = (x1884 < x1494);
    const Real x1889 = select(x1888, x1494, x1884);
    // exchange._convective_velocity_squared
    const Real x1891 = log(x1889);
    const Real x1893 = x1891 * 0.6666666666666666;
    const Real x1895 = exp(x1893);
    const Real x1897 = x1541 * x1895;
    // exchange._friction_velocity
    const Real x1901 = x1429 + x1897;
    const Real x1903 = sqrt(x1901);
    const Real x1904 = x1903 * 2.0;
    const Real x1906 = x1882 * x1903;
    const Real x1910 = sqrt(x1906);
    const Real x1911 = x1910 * 2.0;
    const Real x1913 = at_least(x1910, 1e-09);
    const Mask x1914 = (x1910 >= 1e-09);
    // exchange.myj_exchange
    const Real x1916 = x1913 * state[3 * LAYERS + 36];
    const Real x1920 = sqrt(x1916);
    const Real x1921 = x1920 * 2.0;
    const Real x1923 = x1485 * x1920;
    const Real x1927 = exp(x1923);
    const Real x1929 = x1927 * state[3 * LAYERS + 36];
    const Real x1933 = at_least(x1929, 1e-28);
    const Mask x1934 = (x1929 >= 1e-28);
    const Real x1936 = x1933 / x1455;
    const Real x1940 = x1543 * x1889;
    const Real x1944 = x1913 * x1913;
    const Real x1947 = x1944 * x1913;
    const Real x1951 = x1940 / x1947;
    real_136[0] = x1453;
    real_136[1] = state[3 * LAYERS + 35];
    real_136[2] = x1455;
    real_136[3] = x1933;
    real_121[0] = real_of(1.0);
    real_121[1] = x1545;
    real_121[2] = real_of(1.0);
    real_121[3] = x1936;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1957 = x1951 * real_136[l];
        const Real a1963 = real_121[l] * (-5.0);
        const Mask a1965 = (a1957 < a1963);
        const Real a1966 = select(a1965, a1963, a1957);
        const Real a1968 = real_121[l] * 0.9999990000003619;
        const Mask a1970 = (a1966 > a1968);
        const Real a1971 = select(a1970, a1968, a1966);
        const Real a1973 = a1971 - (-5.0);
        const Real a1974 = a1973 / 0.0006;
        const Real a1976 = trunc(a1974);
        const Index a1977 = index_of_real(a1976);
        const Index a1978 = at_least(a1977, 0);
        const Index a1979 = at_most(a1978, 9999);
        const Index a1980 = a1979 + index_122[l];
        const Real a1981 = look_up(table4173, a1980);
        const Real a1982 = a1974 - a1976;
        const Real a1983 = look_up(table4183, a1980);
        const Real a1984 = a1982 * a1983;
        const Real a1986 = a1981 + a1984;
        mask_137[l] = a1965;
        mask_138[l] = a1970;
        real_139[l] = a1983;
        real_140[l] = a1986;
    }
    // exchange.myj_exchange
    const Real x1987 = real_140[0] - real_140[1];
    const Real x1989 = x1987 + x1461;
    const Real x1991 = real_140[2] - real_140[3];
    const Real x1993 = log(x1936);
    const Real x1995 = x1991 - x1993;
    const Real x1997 = x1913 * 0.4;
    const Real x1999 = x1997 / x1989;
    const Mask x2003 = (x1999 < x1494);
    const Real x2004 = select(x2003, x1494, x1999);
    const Real x2006 = x1997 / x1995;
    const Mask x2010 = (x2006 < x1494);
    const Real x2011 = select(x2010, x1494, x2006);
    // exchange._convective_velocity_squared
    const Real x2013 = log(x2011);
    const Real x2015 = x2013 * 0.6666666666666666;
    const Real x2017 = exp(x2015);
    const Real x2019 = x1541 * x2017;
    // exchange._friction_velocity
    const Real x2023 = x1429 + x2019;
    const Real x2025 = sqrt(x2023);
    const Real x2026 = x2025 * 2.0;
    const Real x2028 = x2004 * x2025;
    const Real x2032 = sqrt(x2028);
    const Real x2033 = x2032 * 2.0;
    const Real x2035 = at_least(x2032, 1e-09);
    const Mask x2036 = (x2032 >= 1e-09);
    // exchange.myj_exchange
    const Real x2038 = x2035 * state[3 * LAYERS + 36];
    const Real x2042 = sqrt(x2038);
    const Real x2043 = x2042 * 2.0;
    const Real x2045 = x1485 * x2042;
    const Real x2049 = exp(x2045);
    const Real x2051 = x2049 * state[3 * LAYERS + 36];
    const Real x2055 = at_least(x2051, 1e-28);
    const Mask x2056 = (x2051 >= 1e-28);
    const Real x2058 = x2055 / x1455;
    const Real x2062 = x1543 * x2011;
    const Real x2066 = x2035 * x2035;
    const Real x2069 = x2066 * x2035;
    const Real x2073 = x2062 / x2069;
    real_140[0] = x1453;
    real_140[1] = state[3 * LAYERS + 35];
    real_140[2] = x1455;
    real_140[3] = x2055;
    real_121[0] = real_of(1.0);
    real_121[1] = x1545;
    real_121[2] = real_of(1.0);
    real_121[3] = x2058;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a2079 = x2073 * real_140[l];
        const Real a2085 = real_121[l] * (-5.0);
        const Mask a2087 = (a2079 < a2085);
        const Real a2088 = select(a2087, a2085, a2079);
        const Real a2090 = real_121[l] * 0.9999990000003619;
        const Mask a2092 = (a2088 > a2090);
        const Real a2093 = select(a2092, a2090, a2088);
        const Real a2095 = a2093 - (-5.0);
        const Real a2096 = a2095 / 0.0006;
        const Real a2098 = trunc(a2096);
        const Index a2099 = index_of_real(a2098);
        const Index a2100 = at_least(a2099, 0);
        const Index a2101 = at_most(a2100, 9999);
        const Index a2102 = a2101 + index_122[l];
        const Real a2103 = look_up(table4173, a2102);
        const Real a2104 = a2096 - a2098;
        const Real a2105 = look_up(table4183, a2102);
        const Real a2106 = a2104 * a2105;
        const Real a2108 = a2103 + a2106;
        mask_141[l] = a2087;
        mask_142[l] = a2092;
        real_143[l] = a2105;
        real_144[l] = a2108;
    }
    // exchange.myj_exchange
    const Real x2109 = real_144[0] - real_144[1];
    const Real x2111 = x2109 + x1461;
    const Real x2113 = real_144[2] - real_144[3];
    const Real x2115 = log(x2058);
    const Real x2117 = x2113 - x2115;
    const Real x2119 = x2035 * 0.4;
    const Real x2121 = x2119 / x2111;
    const Mask x2125 = (x2121 < x1494);
    const Real x2126 = select(x2125, x1494, x2121);
    const Real x2128 = x2119 / x2117;
    const Mask x2132 = (x2128 < x1494);
    const Real x2133 = select(x2132, x1494, x2128);
    // calm_air.calm_exchange
    const Real x2135 = x257 * 1004.5;
    const Real x2137 = numbers[LAYERS + 4] / x2135;
    const Real x2141 = x2133 + x2137;
    // snow_free_ground.with_surface_of
    const Real x2143 = 1.0 - x1268;
    const Real x2145 = x2143 * forcing[4];
    const Real x2150 = x1279 * forcing[5];
    const Real x2154 = x2145 + x2150;
    // snow.conductance
    const Real x2156 = x1296 / x0;
    // snow_free_ground.with_surface_of
    const Real x2160 = state[3 * LAYERS] - state[0];
    const Real x2162 = x2156 * x2160;
    const Real x2166 = x59 * 4218.0;
    // evapotranspiration.potential_evaporation
    const Real x2168 = 2488.8 * x41;
    const Real x2170 = x257 * 1004.6;
    const Real x2172 = x2170 * x2141;
    const Real x2176 = x51 / 5.67e-08;
    const Real x2178 = x1279 * x2176;
    const Real x2182 = x2178 * 6.48e-08;
    const Real x2184 = forcing[3] * x2141;
    const Real x2188 = x2182 / x2184;
    const Real x2192 = x2188 + 1.0;
    const Real x2193 = x2166 / x2172;
    const Real x2197 = x2192 + x2193;
    const Real x2199 = x1279 * x51;
    const Real x2203 = x2154 - x2199;
    const Real x2205 = x2203 - x2162;
    const Real x2207 = x2205 / x2172;
    const Real x2211 = x2207 + x26;
    const Real x2213 = x2211 - forcing[1];
    const Real x2215 = x20 - forcing[2];
    const Real x2217 = 2488.8 * x2215;
    const Real x2219 = x2217 * x2197;
    const Real x2223 = x2213 * x2168;
    const Real x2227 = x2219 + x2223;
    const Real x2229 = x2168 + x2197;
    const Real x2231 = x2227 / x2229;
    const Real x2235 = x2231 * x2172;
    const Real x2239 = x2235 / 2501000.0;
    // snow_free_ground.with_surface_of
    const Real x2241 = at_least(x2239, 0.0);
    const Mask x2242 = (x2239 >= 0.0);
    // vegetation.water_stress
    const Real x2246 = numbers[7 * LAYERS + 49] - numbers[7 * LAYERS + 50];
    // vegetation.canopy_resistance
    const Mask x2258 = (x1220 > 0.0);
    const Real x2259 = at_least(x1255, 1e-06);
    const Mask x2260 = (x1255 >= 1e-06);
    const Real x2262 = forcing[4] * 1.1;
    const Real x2264 = numbers[LAYERS + 36] * x2259;
    const Real x2268 = x2262 / x2264;
    const Real x2272 = numbers[LAYERS + 35] / 5000.0;
    const Real x2274 = x2268 + x2272;
    const Real x2276 = x2268 + 1.0;
    const Real x2277 = x2274 / x2276;
    const Real x2281 = 298.0 - forcing[1];
    const Real x2282 = x2281 * x2281;
    const Real x2287 = x2282 * 0.0016;
    const Real x2290 = 1.0 - x2287;
    const Real x2291 = numbers[LAYERS + 37] * x2215;
    const Real x2295 = x2291 + 1.0;
    const Real x2296 = 1 / x2295;
    const Real x2297 = x2296 * x2296;
    const Real x2307 = at_least(x2277, 0.0001);
    const Mask x2308 = (x2277 >= 0.0001);
    const Real x2310 = x2259 * x2307;
    const Real x2314 = at_least(x2290, 0.0001);
    const Mask x2315 = (x2290 >= 0.0001);
    const Real x2317 = x2310 * x2314;
    const Real x2321 = at_least(x2296, 0.01);
    const Mask x2322 = (x2296 >= 0.01);
    const Real x2325 = x2317 * x2321;
    // vegetation.water_stress, vegetation.canopy_resistance
    Real a2305_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2244 = state[l + 2 * LAYERS] - numbers[7 * LAYERS + 50];
        const Real a2248 = a2244 / x2246;
        const Real a2252 = at_least(a2248, 0.0);
        const Real a2253 = at_most(a2252, 1.0);
        const Mask a2254 = (a2248 >= 0.0);
        const Mask a2255 = (a2248 <= 1.0);
        const Mask a2256 = (a2254 & a2255);
        const Real a2301 = numbers[l + 7 * LAYERS + 51] * a2253;
        a2305_last = a2305_last + a2301;
        real_145[l] = a2248;
        real_146[l] = a2253;
        mask_147[l] = a2256;
        real_148[l] = a2301;
    }
    // vegetation.canopy_resistance
    const Real x2330 = at_least(a2305_last, 0.0001);
    const Mask x2331 = (a2305_last >= 0.0001);
    const Real x2333 = x2325 * x2330;
    const Real x2337 = numbers[LAYERS + 35] / x2333;
    const Real x2341 = x1279 * 4.0;
    const Real x2343 = x2341 * x51;
    const Real x2347 = x2343 * 0.2857541065206571;
    const Real x2349 = x2347 / x2184;
    const Real x2353 = x2349 + 1.0;
    const Real x2354 = x41 * 2489.795918367347;
    const Real x2356 = x2353 + x2354;
    const Real x2358 = x2337 * x2141;
    const Real x2362 = x2358 + 1.0;
    const Real x2363 = x2353 * x2362;
    const Real x2367 = x2363 + x2354;
    const Real x2369 = x2356 / x2367;
    const Real x2373 = select(x2258, x2369, 0.0);
    // step_parts.evaporation_demand
    const Real x2375 = x2241 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x2377 = state[LAYERS] - numbers[7 * LAYERS + 47];
    const Real x2379 = numbers[7 * LAYERS + 48] - numbers[7 * LAYERS + 47];
    const Real x2381 = x2377 / x2379;
    const Real x2385 = at_least(x2381, 0.0);
    const Real x2386 = at_most(x2385, 1.0);
    const Mask x2387 = (x2381 >= 0.0);
    const Mask x2388 = (x2381 <= 1.0);
    const Mask x2389 = (x2387 & x2388);
    const Real x2391 = x2386 * x2386;
    const Real x2394 = 1.0 - x1220;
    const Real x2396 = x2391 * x2394;
    const Real x2401 = x2396 * x2375;
    const Real x2405 = state[3 * LAYERS + 1] / 0.0005;
    const Mask x2407 = (x2405 > 1e-30);
    const Real x2408 = at_least(x2405, 1e-30);
    const Mask x2409 = (x2405 >= 1e-30);
    const Real x2411 = sqrt(x2408);
    const Real x2412 = x2411 * 2.0;
    const Real x2414 = select(x2407, x2411, 0.0);
    const Real x2416 = x1220 * x2414;
    const Real x2420 = x2416 * x2375;
    const Real x2424 = state[3 * LAYERS + 1] / seconds;
    const Mask x2426 = (x2424 <= x2420);
    const Real x2427 = select(x2426, x2424, x2420);
    const Real x2429 = x1220 * x2373;
    const Real x2433 = x2429 * x2375;
    const Real x2437 = 1.0 - x2414;
    const Real x2439 = x2433 * x2437;
    Real a2448_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2444 = real_146[l] * numbers[l + 8 * LAYERS + 51];
        a2448_last = a2448_last + a2444;
        real_149[l] = a2444;
    }
    const Real x2450 = a2448_last / numbers[9 * LAYERS + 51];
    Real a2465_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2454 = numbers[l + 7 * LAYERS + 51] + real_149[l];
        const Real a2456 = a2454 - x2450;
        const Real a2458 = at_least(a2456, 0.0);
        const Mask a2459 = (a2456 >= 0.0);
        const Real a2461 = real_149[l] * a2458;
        a2465_last = a2465_last + a2461;
        real_150[l] = a2458;
        mask_151[l] = a2459;
        real_152[l] = a2461;
    }
    const Mask x2467 = (a2465_last > 0.0);
    const Real x2468 = select(x2467, a2465_last, 1.0);
    // snow_free_ground.rate
    const Real x2480 = x2401 + x2427;
    // evapotranspiration.evaporation_components
    Real a2478_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2470 = real_152[l] / x2468;
        const Real a2474 = x2439 * a2470;
        a2478_last = a2478_last + a2474;
        real_153[l] = a2470;
    }
    // snow_free_ground.rate
    const Real x2482 = x2480 + a2478_last;
    const Real x2484 = x2482 * 1000.0;
    // snow_free_ground.deposition
    const Real x2486 = -x2239;
    const Real x2488 = at_least(x2486, 0.0);
    const Mask x2489 = (x2486 >= 0.0);
    // snow_free_ground.rate
    const Real x2492 = x2484 - x2488;
    // snow_free_ground.with_surface_of
    const Real x2494 = x2492 + x2488;
    const Real x2496 = x2494 * 2501000.0;
    const Real x2498 = 2501000.0 * x2488;
    const Real x2501 = x2496 - x2498;
    // soil_heat.volumetric_heat_capacity
    const Real x2503 = state[2 * LAYERS] * 4200000.0;
    const Real x2505 = 1.0 - numbers[2 * LAYERS + 47];
    const Real x2507 = x2505 * 2000000.0;
    const Real x2510 = x2503 + x2507;
    const Real x2512 = numbers[2 * LAYERS + 47] - state[LAYERS];
    const Real x2514 = x2512 * 1004.0;
    const Real x2516 = x2510 + x2514;
    const Real x2518 = state[LAYERS] - state[2 * LAYERS];
    const Real x2520 = x2518 * 2106000.0;
    const Real x2522 = x2516 + x2520;
    // soil_heat.ground_admittance
    const Real x2524 = x2522 * 0.5;
    const Real x2526 = x2524 * numbers[0];
    const Real x2530 = x2526 / seconds;
    const Real x2532 = x2530 * x2530;
    const Real x2535 = x2522 * real_20[0];
    const Real x2539 = x2535 / seconds;
    const Real x2541 = x2532 + x2539;
    const Real x2543 = sqrt(x2541);
    const Real x2544 = x2543 * 2.0;
    const Real x2546 = x2530 + x2543;
    // snow.into_warming_ground
    const Real x2548 = x1296 / x2546;
    const Real x2552 = x0 + x2548;
    // surface_balance.around
    const Real x2554 = x2341 * 5.67e-08;
    const Real x2556 = x45 * forcing[1];
    const Real x2560 = x2554 * x2556;
    const Real x2564 = x2172 + x2166;
    const Real x2566 = x2564 + x2560;
    // surface_balance.emitted
    const Real x2568 = 0.0 - forcing[1];
    const Real x2570 = x2560 * x2568;
    const Real x2574 = x2199 + x2570;
    // surface_balance.around
    const Real x2576 = x2154 - x2574;
    const Real x2578 = x2576 - x2501;
    const Real x2580 = x2172 * x26;
    const Real x2584 = x2578 + x2580;
    const Real x2586 = x2166 * forcing[1];
    const Real x2590 = x2584 + x2586;
    const Real x2592 = x2590 / x2566;
    // snow.conductance
    const Real x2596 = x1296 / x2552;
    // surface_balance.around
    const Real x2600 = x2596 / x2566;
    // surface_balance.skin_temperature
    const Real x2604 = x2600 * state[0];
    const Real x2608 = x2592 + x2604;
    const Real x2610 = x2600 + 1.0;
    const Real x2611 = x2608 / x2610;
    // surface_balance.around
    const Real x2615 = x2611 * x2611;
    const Real x2618 = x2615 * x2611;
    const Real x2622 = x2554 * x2618;
    const Real x2626 = x2564 + x2622;
    // air.emission
    const Real x2628 = x2615 * x2615;
    const Real x2631 = x2628 * 5.67e-08;
    // surface_balance.emitted
    const Real x2633 = x1279 * x2631;
    const Real x2637 = 0.0 - x2611;
    const Real x2639 = x2622 * x2637;
    const Real x2643 = x2633 + x2639;
    // surface_balance.around
    const Real x2645 = x2154 - x2643;
    const Real x2647 = x2645 - x2501;
    const Real x2649 = x2647 + x2580;
    const Real x2651 = x2649 + x2586;
    const Real x2653 = x2651 / x2626;
    const Real x2657 = x2596 / x2626;
    // surface_balance.skin_temperature
    const Real x2661 = x2657 * state[0];
    const Real x2665 = x2653 + x2661;
    const Real x2667 = x2657 + 1.0;
    const Real x2668 = x2665 / x2667;
    // snow_free_ground.specific_humidity
    const Real x2672 = 1 / x2172;
    const Real x2673 = x2672 * x2672;
    const Real x2677 = x2672 * 1004.5;
    const Real x2680 = x2492 * x2677;
    const Real x2685 = forcing[2] + x2680;
    // calm_air.calm_exchange
    const Real x2687 = x26 - x2668;
    const Real x2689 = x1319 * x2687;
    // calm_air.limited_richardson
    const Mask x2693 = (x2689 > 0.0);
    const Real x2694 = select(x2693, x2689, 0.0);
    const Real x2696 = x2694 * x1335;
    const Real x2701 = expm1(x2696);
    const Real x2702 = x2701 + 1.0;
    const Real x2706 = x2701 + 2.0;
    const Real x2707 = x2701 / x2706;
    const Real x2713 = numbers[LAYERS + 2] * x2707;
    const Real x2714 = -x2713;
    const Real x2719 = select(x2693, x2714, x2689);
    // calm_air.calm_exchange
    const Real x2721 = x2719 / x1319;
    const Real x2725 = x26 - x2721;
    // exchange.myj_exchange
    const Real x2727 = x2725 * x1383;
    const Real x2732 = x1386 - x2727;
    const Real x2734 = forcing[2] + x2685;
    const Real x2736 = x2734 * 0.3041811846689896;
    const Real x2738 = x2736 + 1.0;
    const Real x2739 = x2732 * x2738;
    const Real x2743 = forcing[2] - x2685;
    const Real x2745 = x2743 * 0.6083623693379792;
    const Real x2747 = x1386 + x2727;
    const Real x2749 = x2747 * 0.5;
    const Real x2751 = x2745 * x2749;
    const Real x2755 = x2739 + x2751;
    const Real x2757 = x1401 * x2755;
    const Real x2762 = x2757 * numbers[LAYERS + 1];
    const Real x2766 = x2762 * numbers[LAYERS + 1];
    const Real x2770 = x2766 / x1429;
    const Real x2774 = x2770 / numbers[LAYERS];
    after[3 * LAYERS + 40] = x2774;
    const Real x2778 = x2774 / 0.505;
    const Real x2780 = at_most(x2778, 1.0);
    const Mask x2781 = (x2778 <= 1.0);
    const Mask x2783 = (x2755 > 0.0);
    const Real x2784 = x2780 * x2780;
    const Real x2787 = x2784 * 10.0;
    const Real x2789 = x2787 + 1.0;
    const Real x2790 = select(x2783, x2789, 1.0);
    const Real x2792 = x1475 * x2790;
    // exchange.convective_factor
    const Real x2796 = x2757 * 1000.0;
    const Real x2798 = magnitude(x2796);
    const Real x2799 = sign(x2796);
    const Mask x2801 = (x2798 > 1e-30);
    const Real x2802 = at_least(x2798, 1e-30);
    const Mask x2803 = (x2798 >= 1e-30);
    const Real x2805 = log(x2802);
    const Real x2807 = x2805 * 0.6666666666666666;
    const Real x2809 = exp(x2807);
    const Real x2811 = select(x2801, x2809, 0.0);
    const Real x2813 = x2811 * 1.44;
    // exchange._convective_velocity_squared
    const Real x2815 = log(x2141);
    const Real x2817 = x2815 * 0.6666666666666666;
    const Real x2819 = exp(x2817);
    const Real x2821 = x2813 * x2819;
    // exchange._friction_velocity
    const Real x2825 = x1429 + x2821;
    const Real x2827 = sqrt(x2825);
    const Real x2828 = x2827 * 2.0;
    const Real x2830 = x2126 * x2827;
    const Real x2834 = sqrt(x2830);
    const Real x2835 = x2834 * 2.0;
    const Real x2837 = at_least(x2834, 1e-09);
    const Mask x2838 = (x2834 >= 1e-09);
    // exchange.myj_exchange
    const Real x2840 = select(x2783, 0.0, x2813);
    const Real x2842 = x2757 * 0.4;
    const Real x2844 = x2837 * state[3 * LAYERS + 36];
    const Real x2848 = sqrt(x2844);
    const Real x2849 = x2848 * 2.0;
    const Real x2851 = x2792 * x2848;
    const Real x2855 = exp(x2851);
    const Real x2857 = x2855 * state[3 * LAYERS + 36];
    const Real x2861 = at_least(x2857, 1e-28);
    const Mask x2862 = (x2857 >= 1e-28);
    const Real x2864 = x2861 / x1455;
    const Real x2868 = x2842 * x2141;
    const Real x2872 = x2837 * x2837;
    const Real x2875 = x2872 * x2837;
    const Real x2879 = x2868 / x2875;
    real_144[0] = x1453;
    real_144[1] = state[3 * LAYERS + 35];
    real_144[2] = x1455;
    real_144[3] = x2861;
    real_121[0] = real_of(1.0);
    real_121[1] = x1545;
    real_121[2] = real_of(1.0);
    real_121[3] = x2864;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a2885 = x2879 * real_144[l];
        const Real a2891 = real_121[l] * (-5.0);
        const Mask a2893 = (a2885 < a2891);
        const Real a2894 = select(a2893, a2891, a2885);
        const Real a2896 = real_121[l] * 0.9999990000003619;
        const Mask a2898 = (a2894 > a2896);
        const Real a2899 = select(a2898, a2896, a2894);
        const Real a2901 = a2899 - (-5.0);
        const Real a2902 = a2901 / 0.0006;
        const Real a2904 = trunc(a2902);
        const Index a2905 = index_of_real(a2904);
        const Index a2906 = at_least(a2905, 0);
        const Index a2907 = at_most(a2906, 9999);
        const Index a2908 = a2907 + index_122[l];
        const Real a2909 = look_up(table4173, a2908);
        const Real a2910 = a2902 - a2904;
        const Real a2911 = look_up(table4183, a2908);
        const Real a2912 = a2910 * a2911;
        const Real a2914 = a2909 + a2912;
        mask_154[l] = a2893;
        mask_155[l] = a2898;
        real_156[l] = a2911;
        real_157[l] = a2914;
    }
    // exchange.myj_exchange
    const Real x2915 = real_157[0] - real_157[1];
    const Real x2917 = x2915 + x1461;
    const Real x2919 = real_157[2] - real_157[3];
    const Real x2921 = log(x2864);
    const Real x2923 = x2919 - x2921;
    const Real x2925 = x2837 * 0.4;
    const Real x2927 = x2925 / x2917;
    const Mask x2931 = (x2927 < x1494);
    const Real x2932 = select(x2931, x1494, x2927);
    const Real x2934 = x2925 / x2923;
    const Mask x2938 = (x2934 < x1494);
    const Real x2939 = select(x2938, x1494, x2934);
    // exchange._convective_velocity_squared
    const Real x2941 = log(x2939);
    const Real x2943 = x2941 * 0.6666666666666666;
    const Real x2945 = exp(x2943);
    const Real x2947 = x2840 * x2945;
    // exchange._friction_velocity
    const Real x2951 = x1429 + x2947;
    const Real x2953 = sqrt(x2951);
    const Real x2954 = x2953 * 2.0;
    const Real x2956 = x2932 * x2953;
    const Real x2960 = sqrt(x2956);
    const Real x2961 = x2960 * 2.0;
    const Real x2963 = at_least(x2960, 1e-09);
    const Mask x2964 = (x2960 >= 1e-09);
    // exchange.myj_exchange
    const Real x2966 = x2963 * state[3 * LAYERS + 36];
    const Real x2970 = sqrt(x2966);
    const Real x2971 = x2970 * 2.0;
    const Real x2973 = x2792 * x2970;
    const Real x2977 = exp(x2973);
    const Real x2979 = x2977 * state[3 * LAYERS + 36];
    const Real x2983 = at_least(x2979, 1e-28);
    const Mask x2984 = (x2979 >= 1e-28);
    const Real x2986 = x2983 / x1455;
    const Real x2990 = x2842 * x2939;
    const Real x2994 = x2963 * x2963;
    const Real x2997 = x2994 * x2963;
    const Real x3001 = x2990 / x2997;
    real_157[0] = x1453;
    real_157[1] = state[3 * LAYERS + 35];
    real_157[2] = x1455;
    real_157[3] = x2983;
    real_121[0] = real_of(1.0);
    real_121[1] = x1545;
    real_121[2] = real_of(1.0);
    real_121[3] = x2986;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a3007 = x3001 * real_157[l];
        const Real a3013 = real_121[l] * (-5.0);
        const Mask a3015 = (a3007 < a3013);
        const Real a3016 = select(a3015, a3013, a3007);
        const Real a3018 = real_121[l] * 0.9999990000003619;
        const Mask a3020 = (a3016 > a3018);
        const Real a3021 = select(a3020, a3018, a3016);
        const Real a3023 = a3021 - (-5.0);
        const Real a3024 = a3023 / 0.0006;
        const Real a3026 = trunc(a3024);
        const Index a3027 = index_of_real(a3026);
        const Index a3028 = at_least(a3027, 0);
        const Index a3029 = at_most(a3028, 9999);
        const Index a3030 = a3029 + index_122[l];
        const Real a3031 = look_up(table4173, a3030);
        const Real a3032 = a3024 - a3026;
        const Real a3033 = look_up(table4183, a3030);
        const Real a3034 = a3032 * a3033;
        const Real a3036 = a3031 + a3034;
        mask_158[l] = a3015;
        mask_159[l] = a3020;
        real_160[l] = a3033;
        real_161[l] = a3036;
    }
    // exchange.myj_exchange
    const Real x3037 = real_161[0] - real_161[1];
    const Real x3039 = x3037 + x1461;
    const Real x3041 = real_161[2] - real_161[3];
    const Real x3043 = log(x2986);
    const Real x3045 = x3041 - x3043;
    const Real x3047 = x2963 * 0.4;
    const Real x3049 = x3047 / x3039;
    const Mask x3053 = (x3049 < x1494);
    const Real x3054 = select(x3053, x1494, x3049);
    const Real x3056 = x3047 / x3045;
    const Mask x3060 = (x3056 < x1494);
    const Real x3061 = select(x3060, x1494, x3056);
    // exchange._convective_velocity_squared
    const Real x3063 = log(x3061);
    const Real x3065 = x3063 * 0.6666666666666666;
    const Real x3067 = exp(x3065);
    const Real x3069 = x2840 * x3067;
    // exchange._friction_velocity
    const Real x3073 = x1429 + x3069;
    const Real x3075 = sqrt(x3073);
    const Real x3076 = x3075 * 2.0;
    const Real x3078 = x3054 * x3075;
    const Real x3082 = sqrt(x3078);
    const Real x3083 = x3082 * 2.0;
    const Real x3085 = at_least(x3082, 1e-09);
    const Mask x3086 = (x3082 >= 1e-09);
    // exchange.myj_exchange
    const Real x3088 = x3085 * state[3 * LAYERS + 36];
    const Real x3092 = sqrt(x3088);
    const Real x3093 = x3092 * 2.0;
    const Real x3095 = x2792 * x3092;
    const Real x3099 = exp(x3095);
    const Real x3101 = x3099 * state[3 * LAYERS + 36];
    const Real x3105 = at_least(x3101, 1e-28);
    const Mask x3106 = (x3101 >= 1e-28);
    const Real x3108 = x3105 / x1455;
    const Real x3112 = x2842 * x3061;
    const Real x3116 = x3085 * x3085;
    const Real x3119 = x3116 * x3085;
    const Real x3123 = x3112 / x3119;
    real_161[0] = x1453;
    real_161[1] = state[3 * LAYERS + 35];
    real_161[2] = x1455;
    real_161[3] = x3105;
    real_121[0] = real_of(1.0);
    real_121[1] = x1545;
    real_121[2] = real_of(1.0);
    real_121[3] = x3108;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a3129 = x3123 * real_161[l];
        const Real a3135 = real_121[l] * (-5.0);
        const Mask a3137 = (a3129 < a3135);
        const Real a3138 = select(a3137, a3135, a3129);
        const Real a3140 = real_121[l] * 0.9999990000003619;
        const Mask a3142 = (a3138 > a3140);
        const Real a3143 = select(a3142, a3140, a3138);
        const Real a3145 = a3143 - (-5.0);
        const Real a3146 = a3145 / 0.0006;
        const Real a3148 = trunc(a3146);
        const Index a3149 = index_of_real(a3148);
        const Index a3150 = at_least(a3149, 0);
        const Index a3151 = at_most(a3150, 9999);
        const Index a3152 = a3151 + index_122[l];
        const Real a3153 = look_up(table4173, a3152);
        const Real a3154 = a3146 - a3148;
        const Real a3155 = look_up(table4183, a3152);
        const Real a3156 = a3154 * a3155;
        const Real a3158 = a3153 + a3156;
        mask_162[l] = a3137;
        mask_163[l] = a3142;
        real_164[l] = a3155;
        real_165[l] = a3158;
    }
    // exchange.myj_exchange
    const Real x3159 = real_165[0] - real_165[1];
    const Real x3161 = x3159 + x1461;
    const Real x3163 = real_165[2] - real_165[3];
    const Real x3165 = log(x3108);
    const Real x3167 = x3163 - x3165;
    const Real x3169 = x3085 * 0.4;
    const Real x3171 = x3169 / x3161;
    const Mask x3175 = (x3171 < x1494);
    const Real x3176 = select(x3175, x1494, x3171);
    const Real x3178 = x3169 / x3167;
    const Mask x3182 = (x3178 < x1494);
    const Real x3183 = select(x3182, x1494, x3178);
    // exchange._convective_velocity_squared
    const Real x3185 = log(x3183);
    const Real x3187 = x3185 * 0.6666666666666666;
    const Real x3189 = exp(x3187);
    const Real x3191 = x2840 * x3189;
    // exchange._friction_velocity
    const Real x3195 = x1429 + x3191;
    const Real x3197 = sqrt(x3195);
    const Real x3198 = x3197 * 2.0;
    const Real x3200 = x3176 * x3197;
    const Real x3204 = sqrt(x3200);
    const Real x3205 = x3204 * 2.0;
    const Real x3207 = at_least(x3204, 1e-09);
    const Mask x3208 = (x3204 >= 1e-09);
    // exchange.myj_exchange
    const Real x3210 = x3207 * state[3 * LAYERS + 36];
    const Real x3214 = sqrt(x3210);
    const Real x3215 = x3214 * 2.0;
    const Real x3217 = x2792 * x3214;
    const Real x3221 = exp(x3217);
    const Real x3223 = x3221 * state[3 * LAYERS + 36];
    const Real x3227 = at_least(x3223, 1e-28);
    const Mask x3228 = (x3223 >= 1e-28);
    const Real x3230 = x3227 / x1455;
    const Real x3234 = x2842 * x3183;
    const Real x3238 = x3207 * x3207;
    const Real x3241 = x3238 * x3207;
    const Real x3245 = x3234 / x3241;
    real_165[0] = x1453;
    real_165[1] = state[3 * LAYERS + 35];
    real_165[2] = x1455;
    real_165[3] = x3227;
    real_121[0] = real_of(1.0);
    real_121[1] = x1545;
    real_121[2] = real_of(1.0);
    real_121[3] = x3230;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a3251 = x3245 * real_165[l];
        const Real a3257 = real_121[l] * (-5.0);
        const Mask a3259 = (a3251 < a3257);
        const Real a3260 = select(a3259, a3257, a3251);
        const Real a3262 = real_121[l] * 0.9999990000003619;
        const Mask a3264 = (a3260 > a3262);
        const Real a3265 = select(a3264, a3262, a3260);
        const Real a3267 = a3265 - (-5.0);
        const Real a3268 = a3267 / 0.0006;
        const Real a3270 = trunc(a3268);
        const Index a3271 = index_of_real(a3270);
        const Index a3272 = at_least(a3271, 0);
        const Index a3273 = at_most(a3272, 9999);
        const Index a3274 = a3273 + index_122[l];
        const Real a3275 = look_up(table4173, a3274);
        const Real a3276 = a3268 - a3270;
        const Real a3277 = look_up(table4183, a3274);
        const Real a3278 = a3276 * a3277;
        const Real a3280 = a3275 + a3278;
        mask_166[l] = a3259;
        mask_167[l] = a3264;
        real_168[l] = a3277;
        real_169[l] = a3280;
    }
    // exchange.myj_exchange
    const Real x3281 = real_169[0] - real_169[1];
    const Real x3283 = x3281 + x1461;
    const Real x3285 = real_169[2] - real_169[3];
    const Real x3287 = log(x3230);
    const Real x3289 = x3285 - x3287;
    const Real x3291 = x3207 * 0.4;
    const Real x3293 = x3291 / x3283;
    const Mask x3297 = (x3293 < x1494);
    const Real x3298 = select(x3297, x1494, x3293);
    const Real x3300 = x3291 / x3289;
    const Mask x3304 = (x3300 < x1494);
    const Real x3305 = select(x3304, x1494, x3300);
    // exchange._convective_velocity_squared
    const Real x3307 = log(x3305);
    const Real x3309 = x3307 * 0.6666666666666666;
    const Real x3311 = exp(x3309);
    const Real x3313 = x2840 * x3311;
    // exchange._friction_velocity
    const Real x3317 = x1429 + x3313;
    const Real x3319 = sqrt(x3317);
    const Real x3320 = x3319 * 2.0;
    const Real x3322 = x3298 * x3319;
    const Real x3326 = sqrt(x3322);
    const Real x3327 = x3326 * 2.0;
    const Real x3329 = at_least(x3326, 1e-09);
    const Mask x3330 = (x3326 >= 1e-09);
    // exchange.myj_exchange
    const Real x3332 = x3329 * state[3 * LAYERS + 36];
    const Real x3336 = sqrt(x3332);
    const Real x3337 = x3336 * 2.0;
    const Real x3339 = x2792 * x3336;
    const Real x3343 = exp(x3339);
    const Real x3345 = x3343 * state[3 * LAYERS + 36];
    const Real x3349 = at_least(x3345, 1e-28);
    const Mask x3350 = (x3345 >= 1e-28);
    const Real x3352 = x3349 / x1455;
    const Real x3356 = x2842 * x3305;
    const Real x3360 = x3329 * x3329;
    const Real x3363 = x3360 * x3329;
    const Real x3367 = x3356 / x3363;
    real_169[0] = x1453;
    real_169[1] = state[3 * LAYERS + 35];
    real_169[2] = x1455;
    real_169[3] = x3349;
    real_121[0] = real_of(1.0);
    real_121[1] = x1545;
    real_121[2] = real_of(1.0);
    real_121[3] = x3352;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a3373 = x3367 * real_169[l];
        const Real a3379 = real_121[l] * (-5.0);
        const Mask a3381 = (a3373 < a3379);
        const Real a3382 = select(a3381, a3379, a3373);
        const Real a3384 = real_121[l] * 0.9999990000003619;
        const Mask a3386 = (a3382 > a3384);
        const Real a3387 = select(a3386, a3384, a3382);
        const Real a3389 = a3387 - (-5.0);
        const Real a3390 = a3389 / 0.0006;
        const Real a3392 = trunc(a3390);
        const Index a3393 = index_of_real(a3392);
        const Index a3394 = at_least(a3393, 0);
        const Index a3395 = at_most(a3394, 9999);
        const Index a3396 = a3395 + index_122[l];
        const Real a3397 = look_up(table4173, a3396);
        const Real a3398 = a3390 - a3392;
        const Real a3399 = look_up(table4183, a3396);
        const Real a3400 = a3398 * a3399;
        const Real a3402 = a3397 + a3400;
        mask_170[l] = a3381;
        mask_171[l] = a3386;
        real_172[l] = a3399;
        real_173[l] = a3402;
    }
    // exchange.myj_exchange
    const Real x3403 = real_173[0] - real_173[1];
    const Real x3405 = x3403 + x1461;
    const Real x3407 = real_173[2] - real_173[3];
    const Real x3409 = log(x3352);
    const Real x3411 = x3407 - x3409;
    const Real x3413 = x3329 * 0.4;
    const Real x3415 = x3413 / x3405;
    const Mask x3419 = (x3415 < x1494);
    const Real x3420 = select(x3419, x1494, x3415);
    after[3 * LAYERS + 38] = x3420;
    const Real x3422 = x3413 / x3411;
    const Mask x3426 = (x3422 < x1494);
    const Real x3427 = select(x3426, x1494, x3422);
    // calm_air.calm_exchange
    const Real x3429 = x3427 + x2137;
    after[3 * LAYERS + 37] = x3429;
    // snow_free_ground.with_surface_of
    const Real x3431 = x2668 - state[0];
    const Real x3433 = x2156 * x3431;
    // evapotranspiration.potential_evaporation
    const Real x3437 = x2170 * x3429;
    const Real x3441 = forcing[3] * x3429;
    const Real x3445 = x2182 / x3441;
    const Real x3449 = x3445 + 1.0;
    const Real x3450 = x2166 / x3437;
    const Real x3454 = x3449 + x3450;
    const Real x3456 = x2203 - x3433;
    const Real x3458 = x3456 / x3437;
    const Real x3462 = x3458 + x26;
    const Real x3464 = x3462 - forcing[1];
    const Real x3466 = x2217 * x3454;
    const Real x3470 = x3464 * x2168;
    const Real x3474 = x3466 + x3470;
    const Real x3476 = x2168 + x3454;
    const Real x3478 = x3474 / x3476;
    const Real x3482 = x3478 * x3437;
    const Real x3486 = x3482 / 2501000.0;
    // snow_free_ground.with_surface_of
    const Real x3488 = at_least(x3486, 0.0);
    const Mask x3489 = (x3486 >= 0.0);
    // vegetation.canopy_resistance
    Real a3491_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a3491_last = a3491_last + real_148[l];
    }
    const Real x3493 = at_least(a3491_last, 0.0001);
    const Mask x3494 = (a3491_last >= 0.0001);
    const Real x3496 = x2325 * x3493;
    const Real x3500 = numbers[LAYERS + 35] / x3496;
    const Real x3504 = x2347 / x3441;
    const Real x3508 = x3504 + 1.0;
    const Real x3509 = x3508 + x2354;
    const Real x3511 = x3500 * x3429;
    const Real x3515 = x3511 + 1.0;
    const Real x3516 = x3508 * x3515;
    const Real x3520 = x3516 + x2354;
    const Real x3522 = x3509 / x3520;
    const Real x3527 = select(x2258, x3522, 0.0);
    // step_parts.evaporation_demand
    const Real x3529 = x3488 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x3531 = x2396 * x3529;
    const Real x3535 = x2416 * x3529;
    const Mask x3539 = (x2424 <= x3535);
    const Real x3540 = select(x3539, x2424, x3535);
    const Real x3542 = x1220 * x3527;
    const Real x3546 = x3542 * x3529;
    const Real x3550 = x3546 * x2437;
    Real a3555_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a3555_last = a3555_last + real_149[l];
    }
    const Real x3557 = a3555_last / numbers[9 * LAYERS + 51];
    Real a3570_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2454_1070 = numbers[l + 7 * LAYERS + 51] + real_149[l];
        const Real a3561 = a2454_1070 - x3557;
        const Real a3563 = at_least(a3561, 0.0);
        const Mask a3564 = (a3561 >= 0.0);
        const Real a3566 = real_149[l] * a3563;
        a3570_last = a3570_last + a3566;
        real_148[l] = a3563;
        mask_174[l] = a3564;
        real_152[l] = a3566;
    }
    const Mask x3572 = (a3570_last > 0.0);
    const Real x3573 = select(x3572, a3570_last, 1.0);
    // step_parts.<genexpr>
    const Real x3585 = x1217 * x3531;
    const Real x3590 = x1217 * x3540;
    // snow_free_ground.deposition
    const Real x3600 = -x3486;
    const Real x3602 = at_least(x3600, 0.0);
    const Mask x3603 = (x3600 >= 0.0);
    // layered_snow_step.layered_snow_step
    const Real x3606 = x1217 * x3602;
    const Real x3613 = x1217 * x3486;
    const Real x3618 = x3606 * 2501000.0;
    const Real x3621 = x59 / 1000.0;
    const Real x3623 = x1214 * x3621;
    // step_parts.dew_rate
    const Real x3628 = x3606 / 1000.0;
    // layered_snow_step.layered_snow_step
    const Real x3631 = x3623 + x3628;
    // vegetation.intercept
    const Real x3633 = x1220 * x3631;
    const Real x3637 = x3633 - x3590;
    const Real x3639 = seconds * x3637;
    const Real x3641 = state[3 * LAYERS + 1] + x3639;
    const Real x3643 = x3641 - 0.0005;
    const Real x3644 = at_least(x3643, 0.0);
    const Mask x3645 = (x3643 >= 0.0);
    const Real x3647 = state[3 * LAYERS + 1] * 8.881784197001252e-16;
    const Real x3648 = at_least(x3647, 1e-20);
    const Mask x3649 = (x3641 < x3648);
    const Real x3650 = at_most(x3641, 0.0005);
    const Mask x3651 = (x3641 <= 0.0005);
    const Real x3653 = select(x3649, 0.0, x3650);
    after[3 * LAYERS + 1] = x3653;
    const Real x3655 = x2394 * x3631;
    const Real x3659 = x3644 / seconds;
    const Real x3661 = x3655 + x3659;
    // water_flow.__call__
    const Real x3663 = state[3 * LAYERS + 2] / seconds;
    const Real x3665 = x3661 + x3663;
    // water_flow.share_impedance
    const Real x3687 = numbers[LAYERS + 9] * (-2.302585092994046);
    // water_flow.__call__
    const Real x3699 = numbers[12 * LAYERS + 52] - real_11[0];
    // evapotranspiration.evaporation_components, step_parts.<genexpr>, water_flow.__call__, water_flow.share_impedance
    Real a3583_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3575 = real_152[l] / x3573;
        const Real a3579 = x3550 * a3575;
        a3583_last = a3583_last + a3579;
        const Real a3595 = x1217 * a3579;
        const Real a3667 = 0.02 - real_11[l];
        const Mask a3669 = (a3667 < numbers[l + 9 * LAYERS + 52]);
        const Real a3670 = select(a3669, numbers[l + 9 * LAYERS + 52], a3667);
        const Real a3672 = at_least(a3670, 0.0);
        const Mask a3673 = (a3670 >= 0.0);
        const Real a3675 = minimum(a3672, state[l + 2 * LAYERS]);
        const Mask a3677 = (a3672 < state[l + 2 * LAYERS]);
        const Real a3678 = real_of_mask(a3677);
        const Mask a3679 = (a3672 == state[l + 2 * LAYERS]);
        const Real a3680 = select(a3679, 0.5, a3678);
        const Mask a3683 = (state[l + 2 * LAYERS] < numbers[l + 9 * LAYERS + 52]);
        const Real a3684 = state[l + 2 * LAYERS] - 1e-06;
        const Real a3685 = select(a3683, a3684, numbers[l + 9 * LAYERS + 52]);
        const Real a3689 = real_11[l] / state[l + LAYERS];
        const Real a3693 = x3687 * a3689;
        const Real a3697 = numbers[l + 2 * LAYERS + 47] - real_11[l];
        real_175[l] = a3575;
        real_176[l] = a3579;
        real_177[l] = a3595;
        mask_178[l] = a3669;
        mask_179[l] = a3673;
        real_180[l] = a3675;
        real_181[l] = a3680;
        mask_182[l] = a3683;
        real_183[l] = a3685;
        real_184[l] = a3689;
        real_185[l] = a3693;
        real_186[l] = a3697;
    }
    // water_flow.__call__
    const Mask x3701 = (x3699 < real_180[0]);
    const Real x3702 = select(x3701, real_180[0], x3699);
    const Real x3707 = seconds * x3665;
    const Mask x3709 = (x3707 > numbers[LAYERS + 10]);
    const Real x3710 = select(x3709, numbers[LAYERS + 10], x3707);
    const Real x3712 = at_least(x3710, 0.0);
    const Mask x3713 = (x3710 >= 0.0);
    // water_flow.__call__, implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a3704 = (numbers[l + 5 * LAYERS + 47] < real_180[l]);
        const Real a3705 = select(a3704, real_180[l], numbers[l + 5 * LAYERS + 47]);
        const Real a3715 = numbers[l] * 0.5;
        const Real a3716 = a3715 / numbers[l + 4 * LAYERS + 47];
        mask_187[l] = a3704;
        real_152[l] = a3705;
        real_188[l] = a3715;
        real_189[l] = a3716;
    }
    // implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3728 = exp(real_185[l]);
        const Real a3729 = a3728 / real_189[l];
        real_190[l] = a3728;
        real_191[l] = a3729;
    }
    const Real x3730 = numbers[12 * LAYERS + 53] * real_191[LAYERS - 1];
    // retention.given_head
    const Real x3731 = -x3712;
    const Real x3732 = at_least(x3731, 1e-30);
    const Real x3733 = log(x3732);
    // retention.flowing
    const Mask x3734 = (x3731 < numbers[3 * LAYERS + 47]);
    const Real x3735 = select(x3734, numbers[3 * LAYERS + 47], x3731);
    const Mask x3736 = (x3733 < numbers[10 * LAYERS + 52]);
    const Real x3737 = select(x3736, numbers[10 * LAYERS + 52], x3733);
    const Real x3738 = x3737 - numbers[10 * LAYERS + 52];
    const Real x3740 = numbers[11 * LAYERS + 52] * x3738;
    const Real x3741 = -x3740;
    const Real x3742 = exp(x3741);
    const Real x3743 = x3735 * x3742;
    const Real x3744 = numbers[11 * LAYERS + 52] - 1.0;
    const Real x3745 = x3743 / x3744;
    const Real x3746 = x3712 + numbers[3 * LAYERS + 47];
    const Real x3747 = at_least(x3746, 0.0);
    const Real x3748 = x3745 + x3747;
    // implicit_water._problem
    const Real x3749 = real_188[0] * x3742;
    const Real x3750 = numbers[LAYERS + 5] * numbers[5 * LAYERS + 46];
    const Real x3751 = exp(real_185[LAYERS - 1]);
    const Real x3752 = x3750 * x3751;
    const Real x3753 = x3748 + x3749;
    const Real x3754 = real_191[0] * x3753;
    // retention.given_head
    const Real x3755 = -numbers[12 * LAYERS + 53];
    const Real x3756 = at_least(x3755, 1e-30);
    const Real x3757 = log(x3756);
    // retention.flowing
    const Mask x3758 = (x3755 < numbers[4 * LAYERS + 46]);
    const Real x3759 = select(x3758, numbers[4 * LAYERS + 46], x3755);
    const Mask x3760 = (x3757 < numbers[11 * LAYERS + 51]);
    const Real x3761 = select(x3760, numbers[11 * LAYERS + 51], x3757);
    const Real x3762 = x3761 - numbers[11 * LAYERS + 51];
    const Real x3764 = numbers[12 * LAYERS + 51] * x3762;
    const Real x3765 = -x3764;
    const Real x3766 = exp(x3765);
    const Real x3767 = x3759 * x3766;
    const Real x3768 = numbers[12 * LAYERS + 51] - 1.0;
    const Real x3769 = x3767 / x3768;
    const Real x3770 = numbers[12 * LAYERS + 53] + numbers[4 * LAYERS + 46];
    const Real x3771 = at_least(x3770, 0.0);
    const Real x3772 = x3769 + x3771;
    // implicit_water._problem
    const Real x3773 = x3730 * x3772;
    // retention.brim
    real_192[0] = numbers[3 * LAYERS + 47];
    for (int l = 0; l < LAYERS - 1; ++l) real_192[l + 1] = numbers[l + 3 * LAYERS + 47];
    for (int l = 0; l < LAYERS - 1; ++l) real_193[l] = numbers[l + 3 * LAYERS + 48];
    real_193[LAYERS - 1] = numbers[4 * LAYERS + 46];
    // retention.brim, implicit_water._start, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3776 = minimum(real_192[l], real_193[l]);
        const Real a3777 = minimum(numbers[l + 3 * LAYERS + 47], a3776);
        const Real a3778 = numbers[l + 3 * LAYERS + 47] / a3777;
        const Real a3779 = log(a3778);
        const Real a3780 = a3779 / numbers[l + LAYERS + 47];
        const Real a3781 = exp(a3780);
        const Real a3782 = numbers[l + 2 * LAYERS + 47] - real_183[l];
        const Real a3783 = a3782 * a3781;
        const Real a3784 = real_183[l] + a3783;
        const Real a3785 = minimum(state[l + 2 * LAYERS], real_186[l]);
        const Real a3786 = maximum(a3785, real_180[l]);
        const Real a3787 = minimum(a3786, a3784);
        const Real a3788 = a3784 - real_183[l];
        const Real a3789 = a3788 / a3782;
        const Real a3790 = at_least(a3789, 1e-12);
        const Real a3791 = log(a3790);
        const Real a3792 = numbers[l + LAYERS + 47] * a3791;
        const Real a3793 = numbers[l + 10 * LAYERS + 52] - a3792;
        const Real a3794 = at_most(a3793, 16.11809565095832);
        const Real a3795 = exp(a3794);
        const Mask a3797 = (a3784 > real_186[l]);
        const Real a3798 = select(a3797, real_186[l], a3784);
        const Real a3799 = a3798 - real_180[l];
        const Real a3800 = a3799 * 100.0;
        const Real a3801 = at_least(a3800, 0.0);
        const Real a3802 = at_most(a3801, 1.0);
        const Mask a3803 = (a3795 < numbers[l + 3 * LAYERS + 47]);
        const Real a3804 = select(a3803, numbers[l + 3 * LAYERS + 47], a3795);
        const Mask a3805 = (a3794 < numbers[l + 10 * LAYERS + 52]);
        const Real a3806 = select(a3805, numbers[l + 10 * LAYERS + 52], a3794);
        const Real a3807 = a3806 - numbers[l + 10 * LAYERS + 52];
        const Real a3809 = numbers[l + 11 * LAYERS + 52] * a3807;
        const Real a3810 = -a3809;
        const Real a3811 = exp(a3810);
        const Real a3812 = numbers[l + 3 * LAYERS + 47] * 0.999999999;
        const Mask a3813 = (a3795 > a3812);
        const Real a3814 = numbers[l + 11 * LAYERS + 52] * a3811;
        const Real a3815 = a3814 / a3804;
        const Real a3816 = select(a3813, a3815, 0.0);
        const Real a3817 = a3804 * a3811;
        const Real a3818 = numbers[l + 11 * LAYERS + 52] - 1.0;
        const Real a3819 = a3817 / a3818;
        const Real a3820 = numbers[l + 3 * LAYERS + 47] - a3795;
        const Real a3821 = at_least(a3820, 0.0);
        const Real a3822 = a3819 + a3821;
        real_194[l] = a3776;
        real_195[l] = a3777;
        real_196[l] = a3778;
        real_197[l] = a3780;
        real_198[l] = a3781;
        real_199[l] = a3782;
        real_200[l] = a3784;
        real_201[l] = a3787;
        real_202[l] = a3788;
        real_203[l] = a3794;
        real_204[l] = a3795;
        real_205[l] = a3802;
        real_206[l] = a3811;
        real_207[l] = a3812;
        real_208[l] = a3816;
        real_209[l] = a3818;
        real_210[l] = a3822;
    }
    // implicit_water._impedance, implicit_water._problem, retention.flowing, implicit_water._sent
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3717 = real_188[l] + real_188[l + 1];
        const Real a3718 = real_188[l] / a3717;
        const Real a3719 = real_185[l] - real_185[l + 1];
        const Real a3720 = a3718 * a3719;
        const Real a3721 = real_185[l + 1] + a3720;
        const Real a3722 = real_185[l] + real_185[l + 1];
        const Real a3723 = a3722 * 0.5;
        const Real a3724 = minimum(a3721, a3723);
        const Real a3725 = exp(a3724);
        const Real a3726 = real_189[l] + real_189[l + 1];
        const Real a3727 = a3725 / a3726;
        const Mask a3823 = (real_204[l + 1] < numbers[l + 3 * LAYERS + 47]);
        const Real a3824 = select(a3823, numbers[l + 3 * LAYERS + 47], real_204[l + 1]);
        const Mask a3825 = (real_203[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a3826 = select(a3825, numbers[l + 10 * LAYERS + 52], real_203[l + 1]);
        const Real a3827 = a3826 - numbers[l + 10 * LAYERS + 52];
        const Real a3829 = numbers[l + 11 * LAYERS + 52] * a3827;
        const Real a3830 = -a3829;
        const Real a3831 = exp(a3830);
        const Real a3832 = a3824 * a3831;
        const Real a3833 = numbers[l + 11 * LAYERS + 52] - 1.0;
        const Real a3834 = a3832 / a3833;
        const Real a3835 = numbers[l + 3 * LAYERS + 47] - real_204[l + 1];
        const Real a3836 = at_least(a3835, 0.0);
        const Real a3837 = a3834 + a3836;
        const Mask a3838 = (real_204[l] < numbers[l + 3 * LAYERS + 48]);
        const Real a3839 = select(a3838, numbers[l + 3 * LAYERS + 48], real_204[l]);
        const Mask a3840 = (real_203[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a3841 = select(a3840, numbers[l + 10 * LAYERS + 53], real_203[l]);
        const Real a3842 = a3841 - numbers[l + 10 * LAYERS + 53];
        const Real a3844 = numbers[l + 11 * LAYERS + 53] * a3842;
        const Real a3845 = -a3844;
        const Real a3846 = exp(a3845);
        const Real a3847 = a3839 * a3846;
        const Real a3848 = numbers[l + 11 * LAYERS + 53] - 1.0;
        const Real a3849 = a3847 / a3848;
        const Real a3850 = numbers[l + 3 * LAYERS + 48] - real_204[l];
        const Real a3851 = at_least(a3850, 0.0);
        const Real a3852 = a3849 + a3851;
        const Real a3853 = real_210[l] + a3852;
        const Real a3854 = a3853 * 0.5;
        real_211[l] = a3717;
        real_212[l] = a3718;
        real_213[l] = a3719;
        real_214[l] = a3721;
        real_215[l] = a3723;
        real_216[l] = a3725;
        real_217[l] = a3726;
        real_218[l] = a3727;
        real_219[l] = a3831;
        real_220[l] = a3833;
        real_221[l] = a3837;
        real_222[l] = a3846;
        real_223[l] = a3848;
        real_224[l] = a3854;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) real_204[l] = real_211[l];
    real_204[LAYERS - 1] = real_188[LAYERS - 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3856 = real_204[l] * real_206[l];
        real_203[l] = a3856;
    }
    const Real x3859 = real_210[LAYERS - 1] + real_203[LAYERS - 1];
    const Real x3860 = x3730 * x3859;
    const Real x3861 = x3752 * real_206[LAYERS - 1];
    const Real x3862 = x3860 + x3861;
    // implicit_water._upward
    const Real x3866 = real_191[0] * real_210[0];
    // implicit_water._balance
    const Mask x3867 = (real_of(0.0) > 0.0);
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3868 = select(x3867, 0.0, real_208[l]);
        const Real a3871 = real_204[l] * a3868;
        real_185[l] = a3868;
        real_225[l] = a3871;
    }
    // implicit_water._downward
    const Real x3874 = real_206[LAYERS - 1] + real_225[LAYERS - 1];
    const Real x3875 = x3730 * x3874;
    const Real x3876 = x3752 * real_185[LAYERS - 1];
    const Real x3877 = x3875 + x3876;
    // implicit_water._downward, implicit_water._sent, implicit_water._upward, implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3857 = real_224[l] + real_203[l];
        const Real a3858 = real_218[l] * a3857;
        const Real a3863 = real_210[l + 1] + real_221[l];
        const Real a3864 = a3863 * 0.5;
        const Real a3865 = real_218[l] * a3864;
        const Real a3869 = real_206[l] + real_222[l];
        const Real a3870 = a3869 * 0.5;
        const Real a3872 = a3870 + real_225[l];
        const Real a3873 = real_218[l] * a3872;
        real_185[l] = a3858;
        real_208[l + 1] = a3865;
        real_226[l] = a3873;
    }
    // implicit_water._balance
    real_226[LAYERS - 1] = x3877;
    // implicit_water._upward
    const Real x3883 = real_191[0] * real_206[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3880 = real_206[l + 1] + real_219[l];
        const Real a3881 = a3880 * 0.5;
        const Real a3882 = real_218[l] * a3881;
        real_225[l + 1] = a3882;
    }
    // implicit_water._balance
    real_225[0] = x3883;
    real_185[LAYERS - 1] = x3862;
    real_208[0] = x3866;
    // implicit_water._state
    const Mask x3908 = (real_of(0.0) == 0.0);
    // implicit_water._balance, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3879 = real_205[l] * real_226[l];
        const Real a3885 = real_205[l] * real_225[l];
        const Real a3886 = a3879 + a3885;
        const Real a3889 = real_185[l] + real_208[l];
        const Real a3890 = real_205[l] * a3889;
        const Real a3891 = seconds * a3890;
        const Real a3892 = seconds * a3886;
        const Real a3893 = real_201[l] - real_183[l];
        const Real a3894 = a3893 / real_199[l];
        const Real a3895 = at_least(a3894, 1e-12);
        const Real a3896 = log(a3895);
        const Real a3897 = numbers[l + LAYERS + 47] * a3896;
        const Real a3898 = numbers[l + 10 * LAYERS + 52] - a3897;
        const Real a3899 = at_most(a3898, 16.11809565095832);
        const Real a3900 = exp(a3899);
        const Real a3901 = numbers[l + LAYERS + 47] * a3900;
        const Real a3902 = a3895 * real_199[l];
        const Real a3903 = a3901 / a3902;
        const Real a3904 = -a3900;
        const Mask a3905 = (real_201[l] > real_186[l]);
        const Real a3906 = select(a3905, real_186[l], real_201[l]);
        const Mask a3907 = (real_201[l] <= real_186[l]);
        const Mask a3909 = (a3907 & x3908);
        const Real a3910 = a3906 - real_180[l];
        const Real a3911 = a3910 * 100.0;
        const Real a3912 = at_least(a3911, 0.0);
        const Real a3913 = at_most(a3912, 1.0);
        const Real a3914 = real_180[l] + 0.01;
        const Mask a3915 = (a3906 <= a3914);
        const Mask a3916 = (a3909 & a3915);
        const Real a3917 = select(a3916, 100.0, 0.0);
        const Mask a3918 = (a3900 < numbers[l + 3 * LAYERS + 47]);
        const Real a3919 = select(a3918, numbers[l + 3 * LAYERS + 47], a3900);
        const Mask a3920 = (a3899 < numbers[l + 10 * LAYERS + 52]);
        const Real a3921 = select(a3920, numbers[l + 10 * LAYERS + 52], a3899);
        const Real a3922 = a3921 - numbers[l + 10 * LAYERS + 52];
        const Real a3923 = numbers[l + 11 * LAYERS + 52] * a3922;
        const Real a3924 = -a3923;
        const Real a3925 = exp(a3924);
        const Mask a3926 = (a3900 > real_207[l]);
        const Real a3927 = numbers[l + 11 * LAYERS + 52] * a3925;
        const Real a3928 = a3927 / a3919;
        const Real a3929 = select(a3926, a3928, 0.0);
        const Real a3930 = a3919 * a3925;
        const Real a3931 = a3930 / real_209[l];
        const Real a3932 = numbers[l + 3 * LAYERS + 47] - a3900;
        const Real a3933 = at_least(a3932, 0.0);
        const Real a3934 = a3931 + a3933;
        real_206[l] = a3891;
        real_203[l] = a3892;
        real_210[l] = a3893;
        real_227[l] = a3899;
        real_228[l] = a3900;
        real_229[l] = a3903;
        real_230[l] = a3904;
        real_231[l] = a3906;
        mask_232[l] = a3909;
        real_233[l] = a3913;
        real_234[l] = a3914;
        real_235[l] = a3917;
        real_236[l] = a3925;
        real_237[l] = a3929;
        real_238[l] = a3934;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3963 = real_204[l] * real_236[l];
        real_225[l] = a3963;
    }
    const Real x3966 = real_238[LAYERS - 1] + real_225[LAYERS - 1];
    const Real x3967 = x3730 * x3966;
    const Real x3968 = x3752 * real_236[LAYERS - 1];
    const Real x3969 = x3967 + x3968;
    // implicit_water._upward
    const Real x3973 = real_191[0] * real_238[0];
    // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Mask a3935 = (real_228[l + 1] < numbers[l + 3 * LAYERS + 47]);
        const Real a3936 = select(a3935, numbers[l + 3 * LAYERS + 47], real_228[l + 1]);
        const Mask a3937 = (real_227[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a3938 = select(a3937, numbers[l + 10 * LAYERS + 52], real_227[l + 1]);
        const Real a3939 = a3938 - numbers[l + 10 * LAYERS + 52];
        const Real a3940 = numbers[l + 11 * LAYERS + 52] * a3939;
        const Real a3941 = -a3940;
        const Real a3942 = exp(a3941);
        const Real a3943 = a3936 * a3942;
        const Real a3944 = a3943 / real_220[l];
        const Real a3945 = numbers[l + 3 * LAYERS + 47] - real_228[l + 1];
        const Real a3946 = at_least(a3945, 0.0);
        const Real a3947 = a3944 + a3946;
        const Mask a3948 = (real_228[l] < numbers[l + 3 * LAYERS + 48]);
        const Real a3949 = select(a3948, numbers[l + 3 * LAYERS + 48], real_228[l]);
        const Mask a3950 = (real_227[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a3951 = select(a3950, numbers[l + 10 * LAYERS + 53], real_227[l]);
        const Real a3952 = a3951 - numbers[l + 10 * LAYERS + 53];
        const Real a3953 = numbers[l + 11 * LAYERS + 53] * a3952;
        const Real a3954 = -a3953;
        const Real a3955 = exp(a3954);
        const Real a3956 = a3949 * a3955;
        const Real a3957 = a3956 / real_223[l];
        const Real a3958 = numbers[l + 3 * LAYERS + 48] - real_228[l];
        const Real a3959 = at_least(a3958, 0.0);
        const Real a3960 = a3957 + a3959;
        const Real a3961 = real_238[l] + a3960;
        const Real a3962 = a3961 * 0.5;
        const Real a3964 = a3962 + real_225[l];
        const Real a3965 = real_218[l] * a3964;
        const Real a3970 = real_238[l + 1] + a3947;
        const Real a3971 = a3970 * 0.5;
        const Real a3972 = real_218[l] * a3971;
        real_219[l] = a3942;
        real_224[l] = a3955;
        real_226[l] = a3965;
        real_208[l + 1] = a3972;
    }
    // implicit_water._flow
    real_226[LAYERS - 1] = x3969;
    real_208[0] = x3973;
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3975 = real_233[l] * real_226[l];
        const Real a3977 = real_233[l] * real_208[l];
        real_225[l] = a3975;
        real_238[l] = a3977;
    }
    const Real x3978 = x3754 - real_238[0];
    const Mask x3979 = (x3978 > x3665);
    const Real x3980 = select(x3979, x3665, x3978);
    // implicit_water._remaining
    const Real x3981 = real_231[0] - x3702;
    const Real x3982 = x3981 * 100.0;
    const Real x3983 = at_least(x3982, 0.0);
    const Real x3984 = at_most(x3983, 1.0);
    // implicit_water._flow
    const Real x3985 = x3585 * x3984;
    const Real x3992 = real_225[LAYERS - 1] - x3773;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3991 = real_225[l] - real_238[l + 1];
        real_228[l + 1] = a3991;
    }
    // implicit_water._gain
    real_228[0] = x3980;
    for (int l = 0; l < LAYERS - 1; ++l) real_238[l] = real_228[l + 1];
    real_238[LAYERS - 1] = x3992;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3986 = real_231[l] - real_152[l];
        const Real a3987 = a3986 * 100.0;
        const Real a3988 = at_least(a3987, 0.0);
        const Real a3989 = at_most(a3988, 1.0);
        const Real a3990 = real_177[l] * a3989;
        const Real a3993 = real_201[l] - real_231[l];
        const Real a3994 = a3993 * 1e-09;
        const Real a3995 = real_231[l] + a3994;
        const Real a3996 = a3995 - state[l + 2 * LAYERS];
        const Real a3997 = numbers[l] * a3996;
        const Real a3998 = a3990 + in_row(l, 0, x3985);
        const Real a4001 = real_228[l] - real_238[l];
        const Real a4002 = a4001 - a3998;
        const Real a4003 = seconds * a4002;
        const Real a4004 = a3997 - a4003;
        const Real a4005 = select(x3867, 0.0, real_237[l]);
        const Real a4008 = real_204[l] * a4005;
        real_225[l] = a3990;
        real_227[l] = a4004;
        real_185[l] = a4005;
        real_205[l] = a4008;
    }
    // implicit_water._downward
    const Real x4011 = real_236[LAYERS - 1] + real_205[LAYERS - 1];
    const Real x4012 = x3730 * x4011;
    const Real x4013 = x3752 * real_185[LAYERS - 1];
    const Real x4014 = x4012 + x4013;
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4006 = real_236[l] + real_224[l];
        const Real a4007 = a4006 * 0.5;
        const Real a4009 = a4007 + real_205[l];
        const Real a4010 = real_218[l] * a4009;
        real_185[l] = a4010;
    }
    // implicit_water._balance
    real_185[LAYERS - 1] = x4014;
    // implicit_water._upward
    const Real x4020 = real_191[0] * real_236[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4017 = real_236[l + 1] + real_219[l];
        const Real a4018 = a4017 * 0.5;
        const Real a4019 = real_218[l] * a4018;
        real_205[l + 1] = a4019;
    }
    // implicit_water._balance
    real_205[0] = x4020;
    const Mask x4030 = (x3980 < x3665);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4016 = real_233[l] * real_185[l];
        const Real a4022 = real_233[l] * real_205[l];
        const Real a4023 = select(x3867, 1.0, real_229[l]);
        const Real a4024 = a4016 * a4023;
        const Real a4025 = real_235[l] * real_226[l];
        const Real a4026 = a4024 + a4025;
        const Real a4027 = a4022 * a4023;
        const Real a4028 = real_235[l] * real_208[l];
        const Real a4029 = a4027 + a4028;
        real_236[l] = a4016;
        real_238[l] = a4022;
        real_237[l] = a4026;
        real_239[l] = a4029;
    }
    const Real x4031 = select(x4030, real_239[0], 0.0);
    real_205[0] = x4031;
    for (int l = 0; l < LAYERS - 1; ++l) real_205[l + 1] = real_239[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4032 = magnitude(real_230[l]);
        const Real a4033 = select(x3867, a4032, real_201[l]);
        const Real a4035 = real_237[l] + real_205[l];
        const Real a4036 = a4033 * a4035;
        real_185[l] = a4036;
    }
    real_205[0] = real_185[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_205[l + 1] = real_185[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_230[l] = real_185[l + 1];
    real_230[LAYERS - 1] = real_185[LAYERS - 1];
    // implicit_water._demanded
    const Mask x4051 = (real_231[0] > x3702);
    const Real x4052 = x3702 + 0.01;
    const Mask x4053 = (real_231[0] < x4052);
    const Mask x4054 = (x4051 & x4053);
    const Mask x4055 = (real_231[0] == x3702);
    // implicit_water._balance, implicit_water._demanded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4039 = maximum(real_205[l], real_230[l]);
        const Real a4040 = maximum(real_185[l], a4039);
        const Mask a4041 = (real_227[l] < 0.0);
        const Mask a4042 = (real_231[l] > real_152[l]);
        const Real a4043 = real_152[l] + 0.01;
        const Mask a4044 = (real_231[l] < a4043);
        const Mask a4045 = (a4042 & a4044);
        const Mask a4046 = (real_231[l] == real_152[l]);
        const Mask a4047 = (a4046 & a4041);
        const Mask a4048 = (a4045 | a4047);
        const Real a4049 = real_177[l] * 100.0;
        const Real a4050 = select(a4048, a4049, 0.0);
        real_240[l] = a4040;
        mask_241[l] = a4041;
        real_242[l] = a4043;
        real_243[l] = a4049;
        real_244[l] = a4050;
    }
    // implicit_water._demanded
    const Mask x4056 = (x4055 & mask_241[0]);
    const Mask x4057 = (x4054 | x4056);
    const Real x4058 = x3585 * 100.0;
    const Real x4059 = select(x4057, x4058, 0.0);
    // implicit_water._balance
    const Real x4080 = select(mask_232[0], x4059, 0.0);
    // implicit_water._at
    const Mask x4088 = (real_of(0.0) < 330.0);
    const Mask x4092 = (real_of(0.0) < 1530.0);
    // implicit_water._balance, implicit_water._mobile, implicit_water._at
    Mask a4091_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4060 = select(mask_232[l], 1.0, 1e-09);
        const Real a4061 = select(x3867, 1e-11, a4060);
        const Real a4062 = real_236[l] + real_238[l];
        const Real a4063 = real_226[l] + real_208[l];
        const Real a4064 = real_233[l] * a4063;
        const Real a4065 = a4062 * real_229[l];
        const Real a4066 = real_235[l] * a4063;
        const Real a4067 = a4065 + a4066;
        const Real a4068 = at_least(real_210[l], 1e-09);
        const Real a4069 = a4068 * a4067;
        const Real a4070 = at_least(a4064, 1e-30);
        const Real a4071 = a4069 / a4070;
        const Mask a4072 = (real_233[l] < 1.0);
        const Real a4073 = select(a4072, 60.0, INFINITE);
        const Real a4074 = seconds * real_240[l];
        const Real a4075 = numbers[l] * numbers[l + 2 * LAYERS + 47];
        const Real a4076 = a4074 + a4075;
        const Real a4077 = a4076 * 1.4210854715202004e-14;
        const Real a4078 = numbers[l] * a4061;
        const Real a4079 = select(mask_232[l], real_244[l], 0.0);
        const Real a4081 = seconds * a4064;
        const Real a4082 = at_least(a4071, 0.02);
        const Real a4083 = minimum(a4082, a4073);
        const Real a4084 = seconds * a4062;
        const Real a4085 = magnitude(real_227[l]);
        const Real a4086 = numbers[l] * 1e-09;
        const Real a4087 = maximum(a4077, a4086);
        const Real a4089 = select(x4088, a4077, a4087);
        const Mask a4090 = (a4085 > a4089);
        a4091_last = (a4091_last | a4090);
        real_230[l] = a4075;
        real_205[l] = a4078;
        real_185[l] = a4079;
        real_231[l] = a4081;
        real_245[l] = a4083;
        real_246[l] = a4084;
        real_247[l] = a4085;
        real_248[l] = a4086;
        real_249[l] = a4087;
    }
    // implicit_water._at
    const Mask x4093 = (a4091_last & x4092);
    Mask a4095_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a4094 = (real_247[l] <= real_249[l]);
        a4095_last = (a4095_last & a4094);
    }
    // implicit_water.solve_water
    for (int l = 0; l < LAYERS; ++l) real_249[l] = real_201[l];
    for (int l = 0; l < LAYERS; ++l) real_247[l] = real_of(0.0);
    real_250[0] = x3980;
    for (int l = 0; l < LAYERS - 1; ++l) real_250[l + 1] = real_228[l + 1];
    real_250[LAYERS] = x3992;
    Real w4099 = x3985;
    for (int l = 0; l < LAYERS; ++l) real_244[l] = real_225[l];
    for (int l = 0; l < LAYERS; ++l) real_240[l] = real_227[l];
    for (int l = 0; l < LAYERS; ++l) real_238[l] = real_205[l];
    for (int l = 0; l < LAYERS; ++l) real_236[l] = real_237[l];
    real_208[0] = x4031;
    for (int l = 0; l < LAYERS - 1; ++l) real_208[l + 1] = real_239[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_226[l] = real_185[l];
    Real w4106 = x4080;
    for (int l = 0; l < LAYERS; ++l) real_235[l] = real_231[l];
    for (int l = 0; l < LAYERS; ++l) real_233[l] = real_245[l];
    for (int l = 0; l < LAYERS; ++l) real_229[l] = real_246[l];
    Real w4110 = real_of(INFINITE);
    Real w4111 = real_of(1.0);
    Real w4112 = real_of(0.0);
    Mask w4113 = x4093;
    Mask w4114 = a4095_last;
    for (int pass = 0; pass < 1530; ++pass) {
        if (!any_lane(w4113)) break;
        // implicit_water._iteration
        const Mask x4117 = (w4112 == 30.0);
        const Mask x4118 = (w4112 == 330.0);
        const Mask x4119 = (x4117 | x4118);
        Real a4116_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4115 = magnitude(real_240[l]);
            a4116_last = a4116_last + a4115;
        }
        const Mask x4120 = (a4116_last < w4110);
        const Mask x4121 = (w4112 < 30.0);
        const Mask x4122 = (x4120 | x4121);
        const Mask x4123 = (w4112 < 330.0);
        const Real x4124 = select(x4123, 1.03, 1.0);
        const Real x4125 = select(x4122, x4124, 0.5);
        const Real x4126 = x4125 * w4111;
        const Real x4127 = at_least(x4126, 0.1);
        const Real x4128 = at_most(x4127, 1.0);
        const Real x4129 = select(x4119, 0.5, x4128);
        // implicit_water._change
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4137 = seconds * real_236[l];
            const Real a4138 = -a4137;
            const Real a4139 = seconds * real_208[l + 1];
            const Real a4140 = -a4139;
            real_219[l] = a4138;
            real_224[l] = a4140;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4130 = real_226[l] + in_row(l, 0, w4106);
            const Real a4131 = a4130 + real_236[l];
            const Real a4132 = a4131 + real_208[l];
            const Real a4133 = seconds * a4132;
            const Real a4134 = real_238[l] + a4133;
            const Real a4135 = a4134 * 1.0000000000000142;
            const Real a4141 = -real_240[l];
            real_210[l] = a4130;
            real_251[l] = a4135;
            real_252[l] = a4141;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_219, real_251, real_224, real_252, real_253);
        // implicit_water._moved
        const Mask x4230 = (x4129 < 1.0);
        const Mask x4251 = (x3585 > 0.0);
        const Real x4252 = select(x4251, x3702, (-1.0));
        // implicit_water._stopped
        const Mask x4253 = (real_249[0] > x4252);
        // implicit_water._moved, implicit_water._mobile, implicit_water._raised, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a4143 = (real_247[l] > 0.0);
            const Mask a4144 = (real_249[l] <= real_186[l]);
            const Real a4145 = real_249[l] - real_183[l];
            const Real a4146 = at_least(a4145, 1e-09);
            const Real a4147 = at_least(real_235[l], 1e-30);
            const Real a4148 = 1 / a4146;
            const Real a4149 = real_202[l] * a4148;
            const Real a4150 = at_least(a4149, 1.0);
            const Real a4151 = real_186[l] - real_183[l];
            const Real a4152 = a4151 * a4148;
            const Mask a4153 = (a4152 > a4150);
            const Real a4154 = select(a4153, a4150, a4152);
            const Real a4155 = at_least(a4154, 1e-30);
            const Real a4156 = seconds * real_210[l];
            const Real a4157 = numbers[l] + a4156;
            const Real a4158 = a4157 * a4146;
            const Real a4159 = select(a4144, a4157, real_248[l]);
            const Real a4160 = real_233[l] * a4147;
            const Real a4161 = a4160 * a4148;
            const Real a4162 = a4159 + a4161;
            const Real a4163 = numbers[l] * 1e-11;
            const Real a4164 = x4129 * real_253[l];
            const Real a4165 = real_247[l] + a4164;
            const Real a4166 = a4158 * a4155;
            const Real a4167 = a4158 - a4166;
            const Real a4168 = a4167 * 1e-09;
            const Real a4169 = a4166 + a4168;
            const Real a4170 = select(a4144, a4158, a4169);
            const Real a4171 = a4170 + a4147;
            const Real a4172 = log(a4155);
            const Real a4173 = real_233[l] * a4172;
            const Real a4174 = at_most(a4173, 300.0);
            const Real a4175 = exp(a4174);
            const Real a4176 = a4147 * a4175;
            const Real a4177 = a4166 + a4176;
            const Real a4178 = a4158 * a4150;
            const Real a4179 = a4178 - a4166;
            const Real a4180 = a4179 * 1e-09;
            const Real a4181 = a4166 + a4180;
            const Real a4182 = maximum(real_206[l], a4147);
            const Real a4183 = a4181 + a4182;
            const Real a4184 = x4129 * a4162;
            const Real a4185 = a4184 * real_253[l];
            const Real a4186 = a4171 + a4185;
            const Real a4187 = a4186 - a4183;
            const Real a4188 = a4163 + real_203[l];
            const Real a4189 = a4187 / a4188;
            const Real a4190 = select(a4143, a4165, a4189);
            const Real a4191 = at_least(a4190, 0.0);
            const Mask a4192 = (a4165 > 0.0);
            const Mask a4193 = (a4186 > a4183);
            const Mask a4194 = select(a4143, a4192, a4193);
            const Mask a4195 = (a4186 > a4177);
            const Real a4196 = a4158 * 1e-09;
            const Real a4197 = select(a4195, a4196, a4158);
            const Real a4198 = a4166 * 0.999999999;
            const Real a4199 = select(a4195, a4198, 0.0);
            const Real a4200 = a4186 - a4199;
            const Real a4201 = at_least(a4200, 1e-30);
            const Real a4202 = a4201 / a4147;
            const Real a4203 = log(a4202);
            const Real a4204 = a4203 / real_233[l];
            const Real a4205 = at_most(a4204, 50.0);
            const Real a4206 = exp(a4205);
            const Real a4207 = a4200 - a4197;
            const Real a4208 = a4207 - a4147;
            const Real a4209 = a4197 + a4160;
            const Real a4210 = a4208 / a4209;
            const Real a4211 = a4210 + 1.0;
            const Real a4212 = a4201 / a4197;
            const Real a4213 = minimum(a4206, a4212);
            const Real a4214 = minimum(a4213, a4211);
            const Real a4215 = at_least(a4214, 0.05);
            const Real a4216 = select(a4195, a4155, 0.05);
            const Real a4217 = select(a4195, a4150, a4155);
            const Real a4218 = maximum(a4215, a4216);
            const Real a4219 = minimum(a4218, a4217);
            const Real a4220 = a4146 * a4219;
            const Real a4221 = real_183[l] + a4220;
            const Real a4222 = maximum(a4221, real_180[l]);
            const Real a4223 = select(a4143, real_200[l], a4222);
            const Mask a4224 = ~a4143;
            const Mask a4225 = (real_249[l] > real_186[l]);
            const Mask a4226 = (a4224 & a4225);
            const Real a4227 = a4223 - real_249[l];
            const Real a4228 = x4129 * a4227;
            const Real a4229 = real_249[l] + a4228;
            const Mask a4231 = (a4226 & x4230);
            const Real a4232 = select(a4231, a4229, a4223);
            const Mask a4233 = (real_249[l] > real_234[l]);
            const Mask a4234 = (a4232 < real_234[l]);
            const Mask a4235 = (a4233 & a4234);
            const Mask a4236 = (real_249[l] < real_234[l]);
            const Mask a4237 = (a4232 > real_234[l]);
            const Mask a4238 = (a4236 & a4237);
            const Mask a4239 = (a4235 | a4238);
            const Real a4240 = select(a4239, real_234[l], a4232);
            const Mask a4241 = (real_177[l] > 0.0);
            const Real a4242 = select(a4241, real_152[l], (-1.0));
            const Mask a4243 = (real_249[l] > a4242);
            const Mask a4244 = (a4240 < a4242);
            const Mask a4245 = (a4243 & a4244);
            const Mask a4246 = (real_249[l] < a4242);
            const Mask a4247 = (a4240 > a4242);
            const Mask a4248 = (a4246 & a4247);
            const Mask a4249 = (a4245 | a4248);
            const Real a4250 = select(a4249, a4242, a4240);
            real_252[l] = a4191;
            mask_232[l] = a4194;
            real_251[l] = a4250;
        }
        // implicit_water._stopped
        const Mask x4254 = (real_251[0] < x4252);
        const Mask x4255 = (x4253 & x4254);
        const Mask x4256 = (real_249[0] < x4252);
        const Mask x4257 = (real_251[0] > x4252);
        const Mask x4258 = (x4256 & x4257);
        const Mask x4259 = (x4255 | x4258);
        const Real x4260 = select(x4259, x4252, real_251[0]);
        // implicit_water._moved
        real_251[0] = x4260;
        // implicit_water._iteration
        const Real x4271 = select(x4119, INFINITE, a4116_last);
        const Real x4272 = real_of_mask(w4113);
        const Real x4273 = w4112 + x4272;
        // implicit_water._moved, implicit_water._iteration, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a4262 = (real_251[l] >= real_200[l]);
            const Mask a4263 = (mask_232[l] | a4262);
            const Real a4264 = select(a4263, real_200[l], real_251[l]);
            const Real a4265 = select(a4263, real_252[l], 0.0);
            const Real a4266 = select(x4118, real_200[l], real_201[l]);
            const Real a4267 = select(x4119, a4266, a4264);
            const Real a4268 = select(x4119, 0.0, a4265);
            const Real a4269 = select(w4113, a4267, real_249[l]);
            const Real a4270 = select(w4113, a4268, real_247[l]);
            const Real a4274 = a4269 - real_183[l];
            const Real a4275 = a4274 / real_199[l];
            const Real a4276 = at_least(a4275, 1e-12);
            const Real a4277 = log(a4276);
            const Real a4278 = numbers[l + LAYERS + 47] * a4277;
            const Real a4279 = numbers[l + 10 * LAYERS + 52] - a4278;
            const Real a4280 = at_most(a4279, 16.11809565095832);
            const Real a4281 = exp(a4280);
            const Real a4282 = numbers[l + LAYERS + 47] * a4281;
            const Real a4283 = a4276 * real_199[l];
            const Real a4284 = a4282 / a4283;
            const Real a4286 = a4270 - a4281;
            const Mask a4287 = (a4269 > real_186[l]);
            const Real a4288 = select(a4287, real_186[l], a4269);
            const Mask a4289 = (a4269 <= real_186[l]);
            const Mask a4290 = (a4270 == 0.0);
            const Mask a4291 = (a4289 & a4290);
            const Real a4292 = a4288 - real_180[l];
            const Real a4293 = a4292 * 100.0;
            const Real a4294 = at_least(a4293, 0.0);
            const Real a4295 = at_most(a4294, 1.0);
            const Mask a4296 = (a4288 <= real_234[l]);
            const Mask a4297 = (a4291 & a4296);
            const Real a4298 = select(a4297, 100.0, 0.0);
            const Real a4299 = -a4286;
            const Mask a4300 = (a4299 < numbers[l + 3 * LAYERS + 47]);
            const Real a4301 = select(a4300, numbers[l + 3 * LAYERS + 47], a4299);
            const Mask a4302 = (a4280 < numbers[l + 10 * LAYERS + 52]);
            const Real a4303 = select(a4302, numbers[l + 10 * LAYERS + 52], a4280);
            const Real a4304 = a4303 - numbers[l + 10 * LAYERS + 52];
            const Real a4305 = numbers[l + 11 * LAYERS + 52] * a4304;
            const Real a4306 = -a4305;
            const Real a4307 = exp(a4306);
            const Mask a4308 = (a4299 > real_207[l]);
            const Real a4309 = numbers[l + 11 * LAYERS + 52] * a4307;
            const Real a4310 = a4309 / a4301;
            const Real a4311 = select(a4308, a4310, 0.0);
            const Real a4312 = a4301 * a4307;
            const Real a4313 = a4312 / real_209[l];
            const Real a4314 = a4286 + numbers[l + 3 * LAYERS + 47];
            const Real a4315 = at_least(a4314, 0.0);
            const Real a4316 = a4313 + a4315;
            real_253[l] = a4269;
            real_210[l] = a4270;
            real_254[l] = a4274;
            real_255[l] = a4280;
            real_256[l] = a4284;
            real_257[l] = a4286;
            real_258[l] = a4288;
            mask_241[l] = a4291;
            real_259[l] = a4295;
            real_260[l] = a4298;
            real_261[l] = a4307;
            real_262[l] = a4311;
            real_263[l] = a4316;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4347 = real_204[l] * real_261[l];
            real_251[l] = a4347;
        }
        const Real x4350 = real_263[LAYERS - 1] + real_251[LAYERS - 1];
        const Real x4351 = x3730 * x4350;
        const Real x4352 = x3752 * real_261[LAYERS - 1];
        const Real x4353 = x4351 + x4352;
        // implicit_water._upward
        const Real x4357 = real_191[0] * real_263[0];
        // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4317 = -real_257[l + 1];
            const Mask a4318 = (a4317 < numbers[l + 3 * LAYERS + 47]);
            const Real a4319 = select(a4318, numbers[l + 3 * LAYERS + 47], a4317);
            const Mask a4320 = (real_255[l + 1] < numbers[l + 10 * LAYERS + 52]);
            const Real a4321 = select(a4320, numbers[l + 10 * LAYERS + 52], real_255[l + 1]);
            const Real a4322 = a4321 - numbers[l + 10 * LAYERS + 52];
            const Real a4323 = numbers[l + 11 * LAYERS + 52] * a4322;
            const Real a4324 = -a4323;
            const Real a4325 = exp(a4324);
            const Real a4326 = a4319 * a4325;
            const Real a4327 = a4326 / real_220[l];
            const Real a4328 = real_257[l + 1] + numbers[l + 3 * LAYERS + 47];
            const Real a4329 = at_least(a4328, 0.0);
            const Real a4330 = a4327 + a4329;
            const Real a4331 = -real_257[l];
            const Mask a4332 = (a4331 < numbers[l + 3 * LAYERS + 48]);
            const Real a4333 = select(a4332, numbers[l + 3 * LAYERS + 48], a4331);
            const Mask a4334 = (real_255[l] < numbers[l + 10 * LAYERS + 53]);
            const Real a4335 = select(a4334, numbers[l + 10 * LAYERS + 53], real_255[l]);
            const Real a4336 = a4335 - numbers[l + 10 * LAYERS + 53];
            const Real a4337 = numbers[l + 11 * LAYERS + 53] * a4336;
            const Real a4338 = -a4337;
            const Real a4339 = exp(a4338);
            const Real a4340 = a4333 * a4339;
            const Real a4341 = a4340 / real_223[l];
            const Real a4342 = real_257[l] + numbers[l + 3 * LAYERS + 48];
            const Real a4343 = at_least(a4342, 0.0);
            const Real a4344 = a4341 + a4343;
            const Real a4345 = real_263[l] + a4344;
            const Real a4346 = a4345 * 0.5;
            const Real a4348 = a4346 + real_251[l];
            const Real a4349 = real_218[l] * a4348;
            const Real a4354 = real_263[l + 1] + a4330;
            const Real a4355 = a4354 * 0.5;
            const Real a4356 = real_218[l] * a4355;
            real_224[l] = a4325;
            real_219[l] = a4339;
            real_252[l] = a4349;
            real_264[l + 1] = a4356;
        }
        // implicit_water._flow
        real_252[LAYERS - 1] = x4353;
        real_264[0] = x4357;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4359 = real_259[l] * real_252[l];
            const Real a4361 = real_259[l] * real_264[l];
            real_251[l] = a4359;
            real_263[l] = a4361;
        }
        const Real x4362 = x3754 - real_263[0];
        const Mask x4363 = (x4362 > x3665);
        const Real x4364 = select(x4363, x3665, x4362);
        // implicit_water._remaining
        const Real x4365 = real_258[0] - x3702;
        const Real x4366 = x4365 * 100.0;
        const Real x4367 = at_least(x4366, 0.0);
        const Real x4368 = at_most(x4367, 1.0);
        // implicit_water._flow
        const Real x4369 = x3585 * x4368;
        const Real x4376 = real_251[LAYERS - 1] - x3773;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4375 = real_251[l] - real_263[l + 1];
            real_222[l] = a4375;
        }
        // implicit_water._gain
        real_263[0] = x4364;
        for (int l = 0; l < LAYERS - 1; ++l) real_263[l + 1] = real_222[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_251[l] = real_222[l];
        real_251[LAYERS - 1] = x4376;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4370 = real_258[l] - real_152[l];
            const Real a4371 = a4370 * 100.0;
            const Real a4372 = at_least(a4371, 0.0);
            const Real a4373 = at_most(a4372, 1.0);
            const Real a4374 = real_177[l] * a4373;
            const Real a4377 = real_253[l] - real_258[l];
            const Real a4378 = a4377 * 1e-09;
            const Real a4379 = real_258[l] + a4378;
            const Real a4380 = real_210[l] * 1e-11;
            const Real a4381 = a4379 + a4380;
            const Real a4382 = a4381 - state[l + 2 * LAYERS];
            const Real a4383 = numbers[l] * a4382;
            const Real a4384 = a4374 + in_row(l, 0, x4369);
            const Real a4387 = real_263[l] - real_251[l];
            const Real a4388 = a4387 - a4384;
            const Real a4389 = seconds * a4388;
            const Real a4390 = a4383 - a4389;
            const Mask a4391 = (real_210[l] > 0.0);
            const Real a4392 = select(a4391, 0.0, real_262[l]);
            const Real a4395 = real_204[l] * a4392;
            real_255[l] = a4374;
            real_265[l] = a4390;
            mask_232[l] = a4391;
            real_266[l] = a4392;
            real_267[l] = a4395;
        }
        // implicit_water._downward
        const Real x4398 = real_261[LAYERS - 1] + real_267[LAYERS - 1];
        const Real x4399 = x3730 * x4398;
        const Real x4400 = x3752 * real_266[LAYERS - 1];
        const Real x4401 = x4399 + x4400;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4393 = real_261[l] + real_219[l];
            const Real a4394 = a4393 * 0.5;
            const Real a4396 = a4394 + real_267[l];
            const Real a4397 = real_218[l] * a4396;
            real_266[l] = a4397;
        }
        // implicit_water._balance
        real_266[LAYERS - 1] = x4401;
        // implicit_water._upward
        const Real x4407 = real_191[0] * real_261[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4404 = real_261[l + 1] + real_224[l];
            const Real a4405 = a4404 * 0.5;
            const Real a4406 = real_218[l] * a4405;
            real_267[l + 1] = a4406;
        }
        // implicit_water._balance
        real_267[0] = x4407;
        const Mask x4417 = (x4364 < x3665);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4403 = real_259[l] * real_266[l];
            const Real a4409 = real_259[l] * real_267[l];
            const Real a4410 = select(mask_232[l], 1.0, real_256[l]);
            const Real a4411 = a4403 * a4410;
            const Real a4412 = real_260[l] * real_252[l];
            const Real a4413 = a4411 + a4412;
            const Real a4414 = a4409 * a4410;
            const Real a4415 = real_260[l] * real_264[l];
            const Real a4416 = a4414 + a4415;
            real_261[l] = a4403;
            real_251[l] = a4409;
            real_263[l] = a4413;
            real_262[l] = a4416;
        }
        const Real x4418 = select(x4417, real_262[0], 0.0);
        real_267[0] = x4418;
        for (int l = 0; l < LAYERS - 1; ++l) real_267[l + 1] = real_262[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4419 = magnitude(real_257[l]);
            const Real a4420 = select(mask_232[l], a4419, real_253[l]);
            const Real a4422 = real_263[l] + real_267[l];
            const Real a4423 = a4420 * a4422;
            real_266[l] = a4423;
        }
        real_267[0] = real_266[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_267[l + 1] = real_266[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_257[l] = real_266[l + 1];
        real_257[LAYERS - 1] = real_266[LAYERS - 1];
        // implicit_water._demanded
        const Mask x4436 = (real_258[0] > x3702);
        const Mask x4437 = (real_258[0] < x4052);
        const Mask x4438 = (x4436 & x4437);
        const Mask x4439 = (real_258[0] == x3702);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4426 = maximum(real_267[l], real_257[l]);
            const Real a4427 = maximum(real_266[l], a4426);
            const Mask a4428 = (real_265[l] < 0.0);
            const Mask a4429 = (real_258[l] > real_152[l]);
            const Mask a4430 = (real_258[l] < real_242[l]);
            const Mask a4431 = (a4429 & a4430);
            const Mask a4432 = (real_258[l] == real_152[l]);
            const Mask a4433 = (a4432 & a4428);
            const Mask a4434 = (a4431 | a4433);
            const Real a4435 = select(a4434, real_243[l], 0.0);
            real_268[l] = a4427;
            mask_269[l] = a4428;
            real_270[l] = a4435;
        }
        // implicit_water._demanded
        const Mask x4440 = (x4439 & mask_269[0]);
        const Mask x4441 = (x4438 | x4440);
        const Real x4442 = select(x4441, x4058, 0.0);
        // implicit_water._balance
        const Real x4462 = select(mask_241[0], x4442, 0.0);
        // implicit_water._at
        const Mask x4469 = (x4273 < 330.0);
        const Mask x4473 = (x4273 < 1530.0);
        // implicit_water._balance, implicit_water._mobile, implicit_water._at
        Mask a4472_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4443 = select(mask_241[l], 1.0, 1e-09);
            const Real a4444 = select(mask_232[l], 1e-11, a4443);
            const Real a4445 = real_261[l] + real_251[l];
            const Real a4446 = real_252[l] + real_264[l];
            const Real a4447 = real_259[l] * a4446;
            const Real a4448 = a4445 * real_256[l];
            const Real a4449 = real_260[l] * a4446;
            const Real a4450 = a4448 + a4449;
            const Real a4451 = at_least(real_254[l], 1e-09);
            const Real a4452 = a4451 * a4450;
            const Real a4453 = at_least(a4447, 1e-30);
            const Real a4454 = a4452 / a4453;
            const Mask a4455 = (real_259[l] < 1.0);
            const Real a4456 = select(a4455, 60.0, INFINITE);
            const Real a4457 = seconds * real_268[l];
            const Real a4458 = a4457 + real_230[l];
            const Real a4459 = a4458 * 1.4210854715202004e-14;
            const Real a4460 = numbers[l] * a4444;
            const Real a4461 = select(mask_241[l], real_270[l], 0.0);
            const Real a4463 = seconds * a4447;
            const Real a4464 = at_least(a4454, 0.02);
            const Real a4465 = minimum(a4464, a4456);
            const Real a4466 = seconds * a4445;
            const Real a4467 = magnitude(real_265[l]);
            const Real a4468 = maximum(a4459, real_248[l]);
            const Real a4470 = select(x4469, a4459, a4468);
            const Mask a4471 = (a4467 > a4470);
            a4472_last = (a4472_last | a4471);
            real_257[l] = a4460;
            real_267[l] = a4461;
            real_266[l] = a4463;
            real_258[l] = a4465;
            real_271[l] = a4466;
            real_272[l] = a4467;
            real_273[l] = a4468;
        }
        // implicit_water._at
        const Mask x4474 = (a4472_last & x4473);
        Mask a4476_last = mask_of(true);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a4475 = (real_272[l] <= real_273[l]);
            a4476_last = (a4476_last & a4475);
        }
        for (int l = 0; l < LAYERS; ++l) real_249[l] = real_253[l];
        for (int l = 0; l < LAYERS; ++l) real_247[l] = real_210[l];
        real_250[0] = x4364;
        for (int l = 0; l < LAYERS - 1; ++l) real_250[l + 1] = real_222[l];
        real_250[LAYERS] = x4376;
        for (int l = 0; l < LAYERS; ++l) real_244[l] = real_255[l];
        for (int l = 0; l < LAYERS; ++l) real_240[l] = real_265[l];
        for (int l = 0; l < LAYERS; ++l) real_238[l] = real_257[l];
        for (int l = 0; l < LAYERS; ++l) real_236[l] = real_263[l];
        real_208[0] = x4418;
        for (int l = 0; l < LAYERS - 1; ++l) real_208[l + 1] = real_262[l + 1];
        for (int l = 0; l < LAYERS; ++l) real_226[l] = real_267[l];
        for (int l = 0; l < LAYERS; ++l) real_235[l] = real_266[l];
        for (int l = 0; l < LAYERS; ++l) real_233[l] = real_258[l];
        for (int l = 0; l < LAYERS; ++l) real_229[l] = real_271[l];
        w4099 = x4369;
        w4106 = x4462;
        w4110 = x4271;
        w4111 = x4129;
        w4112 = x4273;
        w4113 = x4474;
        w4114 = a4476_last;
    }
    // implicit_water._change
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4484 = seconds * real_236[l];
        const Real a4485 = -a4484;
        const Real a4486 = seconds * real_208[l + 1];
        const Real a4487 = -a4486;
        real_222[l] = a4485;
        real_224[l] = a4487;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4477 = real_226[l] + in_row(l, 0, w4106);
        const Real a4478 = a4477 + real_236[l];
        const Real a4479 = a4478 + real_208[l];
        const Real a4480 = seconds * a4479;
        const Real a4481 = real_238[l] + a4480;
        const Real a4482 = a4481 * 1.0000000000000142;
        const Real a4488 = -real_240[l];
        real_229[l] = a4482;
        real_233[l] = a4488;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_222, real_229, real_224, real_233, real_238);
    // implicit_water._changed
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4490 = real_236[l] * real_238[l];
        const Real a4491 = real_208[l] * real_238[l];
        real_233[l] = a4490;
        real_240[l] = a4491;
    }
    const Real x4492 = -real_240[0];
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4493 = real_233[l] - real_240[l + 1];
        real_274[l + 1] = a4493;
    }
    real_274[0] = x4492;
    real_274[LAYERS] = real_233[LAYERS - 1];
    const Real x4496 = w4106 * real_238[0];
    const Real x4497 = w4099 + x4496;
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a4495 = real_250[l] + real_274[l];
        real_275[l] = a4495;
    }
    // implicit_water._limited
    const Real x4500 = minimum(real_275[0], x3665);
    const Real x4501 = at_least(x4497, 0.0);
    const Real x4502 = minimum(x4501, x3585);
    // retention.given_head
    const Mask x4540 = (x3731 >= 1e-30);
    // retention.flowing
    const Mask x4565 = (x3746 >= 0.0);
    // retention.given_head
    const Mask x4584 = (x3755 >= 1e-30);
    // retention.flowing
    const Mask x4609 = (x3770 >= 0.0);
    // implicit_water._changed, implicit_water._limited, retention.brim, implicit_water.advance_water, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4498 = real_226[l] * real_238[l];
        const Real a4499 = real_244[l] + a4498;
        const Real a4503 = at_least(a4499, 0.0);
        const Real a4504 = minimum(a4503, real_177[l]);
        const Mask a4618 = (real_192[l] < real_193[l]);
        const Real a4619 = real_of_mask(a4618);
        const Mask a4620 = (real_192[l] == real_193[l]);
        const Real a4621 = select(a4620, 0.5, a4619);
        const Mask a4625 = (numbers[l + 3 * LAYERS + 47] < real_194[l]);
        const Real a4626 = real_of_mask(a4625);
        const Mask a4627 = (numbers[l + 3 * LAYERS + 47] == real_194[l]);
        const Real a4628 = select(a4627, 0.5, a4626);
        const Mask a4644 = (real_247[l] > 0.0);
        const Real a4645 = select(a4644, real_200[l], real_249[l]);
        const Mask a3683_1257 = (state[l + 2 * LAYERS] < numbers[l + 9 * LAYERS + 52]);
        const Real a3684_1257 = state[l + 2 * LAYERS] - 1e-06;
        const Real a3685_1257 = select(a3683_1257, a3684_1257, numbers[l + 9 * LAYERS + 52]);
        const Real a4647 = a4645 - a3685_1257;
        const Real a4649 = a4647 / real_199[l];
        const Real a4653 = at_least(a4649, 1e-12);
        const Mask a4654 = (a4649 >= 1e-12);
        const Real a4656 = log(a4653);
        const Real a4658 = numbers[l + LAYERS + 47] * a4656;
        const Real a4662 = numbers[l + 10 * LAYERS + 52] - a4658;
        const Real a4664 = at_most(a4662, 16.11809565095832);
        const Mask a4665 = (a4662 <= 16.11809565095832);
        const Real a4667 = exp(a4664);
        const Real a4671 = real_247[l] - a4667;
        const Real a3697_1257 = numbers[l + 2 * LAYERS + 47] - real_11[l];
        const Mask a4672 = (a4645 > a3697_1257);
        const Real a4673 = select(a4672, a3697_1257, a4645);
        const Real a3667_1257 = 0.02 - real_11[l];
        const Mask a3669_1257 = (a3667_1257 < numbers[l + 9 * LAYERS + 52]);
        const Real a3670_1257 = select(a3669_1257, numbers[l + 9 * LAYERS + 52], a3667_1257);
        const Real a3672_1257 = at_least(a3670_1257, 0.0);
        const Real a3675_1257 = minimum(a3672_1257, state[l + 2 * LAYERS]);
        const Real a4675 = a4673 - a3675_1257;
        const Real a4677 = a4675 * 100.0;
        const Real a4679 = at_least(a4677, 0.0);
        const Real a4680 = at_most(a4679, 1.0);
        const Mask a4681 = (a4677 >= 0.0);
        const Mask a4682 = (a4677 <= 1.0);
        const Mask a4683 = (a4681 & a4682);
        const Real a4685 = -a4671;
        const Mask a4686 = (a4685 < numbers[l + 3 * LAYERS + 47]);
        const Real a4687 = select(a4686, numbers[l + 3 * LAYERS + 47], a4685);
        const Mask a4689 = (a4664 < numbers[l + 10 * LAYERS + 52]);
        const Real a4690 = select(a4689, numbers[l + 10 * LAYERS + 52], a4664);
        const Real a4692 = a4690 - numbers[l + 10 * LAYERS + 52];
        const Real a4695 = numbers[l + 11 * LAYERS + 52] * a4692;
        const Real a4696 = -a4695;
        const Real a4703 = exp(a4696);
        const Real a4706 = a4687 * a4703;
        const Real a4711 = a4706 / real_209[l];
        const Real a4715 = a4671 + numbers[l + 3 * LAYERS + 47];
        const Real a4717 = at_least(a4715, 0.0);
        const Mask a4718 = (a4715 >= 0.0);
        const Real a4720 = a4711 + a4717;
        real_233[l] = a4504;
        real_240[l] = a4621;
        real_235[l] = a4628;
        mask_232[l] = a4644;
        real_248[l] = a4645;
        real_246[l] = a4649;
        real_245[l] = a4653;
        mask_241[l] = a4654;
        real_231[l] = a4656;
        real_185[l] = a4664;
        mask_269[l] = a4665;
        real_205[l] = a4667;
        real_230[l] = a4671;
        mask_276[l] = a4672;
        real_243[l] = a4673;
        real_242[l] = a4680;
        mask_277[l] = a4683;
        mask_278[l] = a4686;
        real_239[l] = a4687;
        mask_279[l] = a4689;
        real_237[l] = a4692;
        real_227[l] = a4703;
        real_225[l] = a4711;
        mask_280[l] = a4718;
        real_228[l] = a4720;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4800 = real_204[l] * real_227[l];
        real_238[l] = a4800;
    }
    const Real x4812 = real_228[LAYERS - 1] + real_238[LAYERS - 1];
    const Real x4814 = x3730 * x4812;
    const Real x4818 = x3752 * real_227[LAYERS - 1];
    const Real x4823 = x4814 + x4818;
    // implicit_water._upward
    const Real x4833 = real_191[0] * real_228[0];
    // implicit_water._impedance, retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Mask a4521 = (real_214[l] < real_215[l]);
        const Real a4522 = real_of_mask(a4521);
        const Mask a4523 = (real_214[l] == real_215[l]);
        const Real a4524 = select(a4523, 0.5, a4522);
        const Real a4722 = -real_230[l + 1];
        const Mask a4723 = (a4722 < numbers[l + 3 * LAYERS + 47]);
        const Real a4724 = select(a4723, numbers[l + 3 * LAYERS + 47], a4722);
        const Mask a4726 = (real_185[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a4727 = select(a4726, numbers[l + 10 * LAYERS + 52], real_185[l + 1]);
        const Real a4729 = a4727 - numbers[l + 10 * LAYERS + 52];
        const Real a4732 = numbers[l + 11 * LAYERS + 52] * a4729;
        const Real a4733 = -a4732;
        const Real a4740 = exp(a4733);
        const Real a4743 = a4724 * a4740;
        const Real a4748 = a4743 / real_220[l];
        const Real a4752 = real_230[l + 1] + numbers[l + 3 * LAYERS + 47];
        const Real a4754 = at_least(a4752, 0.0);
        const Mask a4755 = (a4752 >= 0.0);
        const Real a4757 = a4748 + a4754;
        const Real a4759 = -real_230[l];
        const Mask a4760 = (a4759 < numbers[l + 3 * LAYERS + 48]);
        const Real a4761 = select(a4760, numbers[l + 3 * LAYERS + 48], a4759);
        const Mask a4763 = (real_185[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a4764 = select(a4763, numbers[l + 10 * LAYERS + 53], real_185[l]);
        const Real a4766 = a4764 - numbers[l + 10 * LAYERS + 53];
        const Real a4769 = numbers[l + 11 * LAYERS + 53] * a4766;
        const Real a4770 = -a4769;
        const Real a4777 = exp(a4770);
        const Real a4780 = a4761 * a4777;
        const Real a4785 = a4780 / real_223[l];
        const Real a4789 = real_230[l] + numbers[l + 3 * LAYERS + 48];
        const Real a4791 = at_least(a4789, 0.0);
        const Mask a4792 = (a4789 >= 0.0);
        const Real a4794 = a4785 + a4791;
        const Real a4796 = real_228[l] + a4794;
        const Real a4798 = a4796 * 0.5;
        const Real a4806 = a4798 + real_238[l];
        const Real a4808 = real_218[l] * a4806;
        const Real a4825 = real_228[l + 1] + a4757;
        const Real a4827 = a4825 * 0.5;
        const Real a4829 = real_218[l] * a4827;
        real_219[l] = a4524;
        mask_281[l] = a4723;
        real_221[l] = a4724;
        mask_282[l] = a4726;
        real_283[l] = a4729;
        real_284[l] = a4740;
        real_285[l] = a4748;
        mask_286[l] = a4755;
        mask_287[l] = a4760;
        real_288[l] = a4761;
        mask_289[l] = a4763;
        real_290[l] = a4766;
        real_291[l] = a4777;
        real_292[l] = a4785;
        mask_293[l] = a4792;
        real_294[l] = a4806;
        real_295[l] = a4808;
        real_296[l] = a4827;
        real_297[l] = a4829;
    }
    // implicit_water._flow
    for (int l = 0; l < LAYERS - 1; ++l) real_238[l] = real_295[l];
    real_238[LAYERS - 1] = x4823;
    real_230[0] = x4833;
    for (int l = 0; l < LAYERS - 1; ++l) real_230[l + 1] = real_297[l];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4844 = real_242[l] * real_230[l];
        real_185[l] = a4844;
    }
    const Real x4849 = x3754 - real_185[0];
    const Mask x4851 = (x4849 > x3665);
    // implicit_water._remaining
    const Real x4854 = real_243[0] - x3702;
    const Real x4856 = x4854 * 100.0;
    const Real x4858 = at_least(x4856, 0.0);
    const Real x4859 = at_most(x4858, 1.0);
    const Mask x4860 = (x4856 >= 0.0);
    const Mask x4861 = (x4856 <= 1.0);
    const Mask x4862 = (x4860 & x4861);
    // tridiagonal.jvp
    real_185[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_185[l + 1] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_244[l] = real_of(0.0);
    real_244[LAYERS - 1] = real_of(0.0);
    // implicit_water.<genexpr>
    real_275[0] = x4500;
    const Real x4937 = select(w4114, x4502, NOT_A_NUMBER);
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a4935 = select(w4114, real_275[l], NOT_A_NUMBER);
        real_274[l] = a4935;
    }
    // water_flow.__call__
    const Real x4957 = x3665 - real_274[0];
    const Real x4959 = seconds * x4957;
    const Mask x4961 = (x4959 > numbers[LAYERS + 10]);
    const Real x4962 = select(x4961, numbers[LAYERS + 10], x4959);
    const Real x4964 = at_least(x4962, 0.0);
    const Mask x4965 = (x4962 >= 0.0);
    // step_parts.from_ground
    const Real x5059 = x4937 + x3590;
    // implicit_water._remaining, implicit_water.held, implicit_water._residual, tridiagonal.jvp, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, step_parts.from_soil_of, soil_heat.thermal_conductivity, soil_heat.blended_kersten
    Real a4971_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4868 = real_243[l] - real_152[l];
        const Real a4870 = a4868 * 100.0;
        const Real a4872 = at_least(a4870, 0.0);
        const Real a4873 = at_most(a4872, 1.0);
        const Mask a4874 = (a4870 >= 0.0);
        const Mask a4875 = (a4870 <= 1.0);
        const Mask a4876 = (a4874 & a4875);
        const Real a4886 = real_248[l] - real_243[l];
        const Real a4888 = a4886 * 1e-09;
        const Real a4890 = real_243[l] + a4888;
        const Real a4892 = real_247[l] * 1e-11;
        const Real a4893 = a4890 + a4892;
        const Real a4894 = a4893 - state[l + 2 * LAYERS];
        const Real a4919 = real_185[l] + real_244[l];
        const Real a4939 = select(w4114, real_233[l], NOT_A_NUMBER);
        const Real a4941 = seconds / numbers[l];
        const Real a4945 = a4939 + in_row(l, 0, x4937);
        const Real a4947 = real_274[l] - real_274[l + 1];
        const Real a4949 = a4947 - a4945;
        const Real a4951 = a4941 * a4949;
        const Real a4955 = state[l + 2 * LAYERS] + a4951;
        const Real a4967 = a4955 + real_11[l];
        after[LAYERS + l] = a4967;
        a4971_last = a4971_last + a4939;
        const Real a4973 = a4967 / numbers[l + 2 * LAYERS + 47];
        const Real a4977 = a4955 / a4967;
        const Real a4981 = a4977 * numbers[l + 2 * LAYERS + 47];
        const Real a4985 = a4981 * (-1.3505762785178115);
        const Real a4987 = numbers[l + 13 * LAYERS + 54] + a4985;
        const Real a4989 = exp(a4987);
        const Real a4991 = numbers[l + 14 * LAYERS + 54] * a4973;
        const Real a83_1289 = numbers[l + 14 * LAYERS + 54] - 1.0;
        const Real a4995 = a83_1289 * a4973;
        const Real a4998 = a4995 + 1.0;
        const Real a4999 = a4991 / a4998;
        const Real a5003 = a4973 * 4.6;
        const Real a5005 = a4973 * 3.6;
        const Real a5007 = a5005 + 1.0;
        const Real a5008 = a5003 / a5007;
        const Real a5012 = log10(a4973);
        const Real a5013 = a4973 * 2.3025850929940455;
        const Real a5015 = a5012 + 1.0;
        const Real a5016 = at_least(a5015, 0.0);
        const Mask a5017 = (a5015 >= 0.0);
        const Real a5019 = select(flags[l + 4], a5008, a5016);
        const Real a5021 = a4967 - a4955;
        const Real a5023 = a5021 / 0.001;
        const Real a5025 = at_least(a5023, 0.0);
        const Real a5026 = at_most(a5025, 1.0);
        const Mask a5027 = (a5023 >= 0.0);
        const Mask a5028 = (a5023 <= 1.0);
        const Mask a5029 = (a5027 & a5028);
        const Real a5031 = a5026 * a5026;
        const Real a5034 = a5026 * 2.0;
        const Real a5036 = 3.0 - a5034;
        const Real a5038 = a5031 * a5036;
        const Real a5043 = a4999 - a5019;
        const Real a5045 = a5038 * a5043;
        const Real a5049 = a5019 + a5045;
        const Real a5051 = a4989 - numbers[l + 12 * LAYERS + 54];
        const Real a5053 = a5049 * a5051;
        const Real a5057 = a5053 + numbers[l + 12 * LAYERS + 54];
        real_249[l] = a4873;
        mask_298[l] = a4876;
        real_200[l] = a4894;
        real_194[l] = a4919;
        real_193[l] = a4941;
        real_192[l] = a4949;
        real_234[l] = a4955;
        real_203[l] = a4967;
        real_206[l] = a4973;
        real_207[l] = a4977;
        real_202[l] = a4989;
        real_201[l] = a4998;
        real_186[l] = a4999;
        real_183[l] = a5007;
        real_180[l] = a5008;
        real_271[l] = a5013;
        mask_299[l] = a5017;
        real_258[l] = a5026;
        mask_300[l] = a5029;
        real_266[l] = a5031;
        real_267[l] = a5036;
        real_257[l] = a5038;
        real_262[l] = a5043;
        real_263[l] = a5049;
        real_265[l] = a5051;
        real_255[l] = a5057;
    }
    // step_parts.from_ground
    const Real x5061 = x5059 + a4971_last;
    const Real x5063 = x5061 * 1000.0;
    // step_parts.heat
    const Real x5065 = x5063 * 2501000.0;
    const Real x5067 = x5065 - x3618;
    // layered_snow_step.conduct
    const Real x5069 = select(x1216, x1214, 1.0);
    const Real x5070 = x5067 / x5069;
    const Real x5075 = select(x1216, x5070, 0.0);
    // soil_heat.volumetric_heat_capacity
    const Real x5077 = real_234[0] * 4200000.0;
    const Real x5079 = x5077 + x2507;
    const Real x5081 = numbers[2 * LAYERS + 47] - real_203[0];
    const Real x5083 = x5081 * 1004.0;
    const Real x5085 = x5079 + x5083;
    const Real x5087 = real_203[0] - real_234[0];
    const Real x5089 = x5087 * 2106000.0;
    const Real x5091 = x5085 + x5089;
    // snow_free_ground.ground_conduction
    const Real x5093 = real_255[0] * x1294;
    // soil_heat.ground_admittance
    const Real x5097 = x5091 * 0.5;
    const Real x5099 = x5097 * numbers[0];
    const Real x5103 = x5099 / seconds;
    const Real x5105 = x5103 * x5103;
    const Real x5108 = x5091 * real_255[0];
    const Real x5112 = x5108 / seconds;
    const Real x5114 = x5105 + x5112;
    const Real x5116 = sqrt(x5114);
    const Real x5117 = x5116 * 2.0;
    const Real x5119 = x5103 + x5116;
    // snow.into_warming_ground
    const Real x5121 = x5093 / x5119;
    const Real x5125 = x0 + x5121;
    // surface_balance.around
    const Real x5127 = x3437 + x2166;
    const Real x5129 = x5127 + x2560;
    const Real x5131 = x2576 - x5075;
    const Real x5133 = x3437 * x26;
    const Real x5137 = x5131 + x5133;
    const Real x5139 = x5137 + x2586;
    const Real x5141 = x5139 / x5129;
    // snow.conductance
    const Real x5145 = x5093 / x5125;
    // surface_balance.around
    const Real x5149 = x5145 / x5129;
    // surface_balance.skin_temperature
    const Real x5153 = x5149 * state[0];
    const Real x5157 = x5141 + x5153;
    const Real x5159 = x5149 + 1.0;
    const Real x5160 = x5157 / x5159;
    // surface_balance.around
    const Real x5164 = x5160 * x5160;
    const Real x5167 = x5164 * x5160;
    const Real x5171 = x2554 * x5167;
    const Real x5175 = x5127 + x5171;
    // air.emission
    const Real x5177 = x5164 * x5164;
    const Real x5180 = x5177 * 5.67e-08;
    // surface_balance.emitted
    const Real x5182 = x1279 * x5180;
    const Real x5186 = 0.0 - x5160;
    const Real x5188 = x5171 * x5186;
    const Real x5192 = x5182 + x5188;
    // surface_balance.around
    const Real x5194 = x2154 - x5192;
    const Real x5196 = x5194 - x5075;
    const Real x5198 = x5196 + x5133;
    const Real x5200 = x5198 + x2586;
    const Real x5202 = x5200 / x5175;
    const Real x5206 = x5145 / x5175;
    // surface_balance.skin_temperature
    const Real x5210 = x5206 * state[0];
    const Real x5214 = x5202 + x5210;
    const Real x5216 = x5206 + 1.0;
    const Real x5217 = x5214 / x5216;
    // surface_balance.around
    const Real x5221 = x5217 * x5217;
    const Real x5224 = x5221 * x5217;
    const Real x5228 = x2554 * x5224;
    const Real x5232 = x5127 + x5228;
    // air.emission
    const Real x5234 = x5221 * x5221;
    const Real x5237 = x5234 * 5.67e-08;
    // surface_balance.emitted
    const Real x5239 = x1279 * x5237;
    const Real x5243 = 0.0 - x5217;
    const Real x5245 = x5228 * x5243;
    const Real x5249 = x5239 + x5245;
    // surface_balance.around
    const Real x5251 = x2154 - x5249;
    const Real x5253 = x5251 - x5075;
    const Real x5255 = x5253 + x5133;
    const Real x5257 = x5255 + x2586;
    const Real x5259 = x5257 / x5232;
    // snow.conductance
    const Real x5263 = x5093 / x0;
    // surface_balance.around
    const Real x5267 = x5263 / x5232;
    // surface_balance.top
    const Real x5271 = x5267 + 1.0;
    const Real x5272 = x0 / x0;
    const Real x5276 = x5271 * x5272;
    // ground_heat.series_conductance
    real_244[0] = real_255[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_244[l + 1] = real_255[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3715_1372 = numbers[l] * 0.5;
        const Real a5281 = a3715_1372 / real_244[l];
        real_185[l] = a5281;
    }
    // soil_heat.conductance
    const Real x5293 = x0 * x5276;
    const Real x5297 = x5093 / x5293;
    // soil_heat.__call__
    const Real x5301 = state[LAYERS - 1] - numbers[LAYERS + 8];
    const Real x5303 = real_255[LAYERS - 1] * x5301;
    const Real x5307 = x5303 / numbers[LAYERS + 46];
    // ground_heat.series_conductance, ground_heat.ground_equations
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a5286 = real_185[l] + real_185[l + 1];
        const Real a5288 = 1 / a5286;
        const Real a5289 = a5288 * a5288;
        const Real a5335 = real_274[l + 1] * 4200000.0;
        const Real a5343 = at_least(a5335, 0.0);
        const Mask a5344 = (a5335 >= 0.0);
        const Real a5346 = -a5335;
        const Real a5348 = at_least(a5346, 0.0);
        const Mask a5349 = (a5346 >= 0.0);
        const Real a5356 = a5288 + a5343;
        const Real a5358 = a5288 + a5348;
        real_297[l] = a5289;
        real_295[l] = a5335;
        mask_301[l] = a5344;
        mask_302[l] = a5349;
        real_215[l] = a5356;
        real_214[l] = a5358;
    }
    // ground_heat.ground_equations
    real_243[0] = x5297;
    for (int l = 0; l < LAYERS - 1; ++l) real_243[l + 1] = real_215[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_248[l] = real_214[l];
    real_248[LAYERS - 1] = real_of(0.0);
    const Real x5387 = x5259 - 273.15;
    // ground_heat.ground_equations, ground_heat.mixed_capacity, soil_heat.volumetric_heat_capacity, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5311 = state[l] - 273.15;
        const Real a5312 = numbers[l + 17 * LAYERS + 54] - 2000000.0;
        const Real a5313 = 1.0 - numbers[l + 2 * LAYERS + 47];
        const Real a5315 = a5313 * 2000000.0;
        const Real a5318 = numbers[l + 2 * LAYERS + 47] - real_203[l];
        const Real a5320 = a5318 * 1004.0;
        const Real a5322 = a5315 + a5320;
        const Real a5324 = real_203[l] * 2106000.0;
        const Real a5326 = a5322 + a5324;
        const Real a5328 = a5313 * a5312;
        const Real a5333 = a5326 + a5328;
        const Real a5337 = real_234[l] - state[l + 2 * LAYERS];
        const Real a5339 = a5337 * 4200000.0;
        const Real a5341 = a5333 - a5339;
        const Real a5352 = 2094000.0 * real_234[l];
        const Real a5354 = a5341 + a5352;
        const Real a5361 = a5354 * a5311;
        const Real a5365 = real_234[l] * 333500000.0;
        const Real a5367 = a5361 + a5365;
        const Real a5369 = real_193[l] * in_row(l, LAYERS - 1, x5307);
        const Real a5373 = a5367 - a5369;
        const Real a5376 = real_193[l] * real_243[l];
        const Real a5382 = real_193[l] * real_248[l];
        const Real a5388 = (-99.99999999999997) + numbers[l + 6 * LAYERS + 47];
        const Real a5389 = a5388 / 0.008034787106446777;
        const Real a5391 = -a5389;
        const Mask a5393 = (a5391 < numbers[l + 3 * LAYERS + 47]);
        const Real a5394 = select(a5393, numbers[l + 3 * LAYERS + 47], a5391);
        const Real a5396 = numbers[l + 3 * LAYERS + 47] / a5394;
        const Real a5400 = log(a5396);
        const Real a5402 = a5400 / numbers[l + LAYERS + 47];
        const Real a5406 = exp(a5402);
        const Real a5408 = numbers[l + 2 * LAYERS + 47] - numbers[l + 15 * LAYERS + 54];
        const Real a5410 = a5408 * a5406;
        const Real a5414 = numbers[l + 15 * LAYERS + 54] + a5410;
        const Real a5416 = numbers[l + 15 * LAYERS + 54] + 0.001;
        const Mask a5417 = (a5414 < a5416);
        const Real a5418 = select(a5417, a5416, a5414);
        const Real a5420 = real_203[l] - numbers[l + 15 * LAYERS + 54];
        const Real a5421 = a5420 / a5408;
        const Real a5422 = at_least(a5421, 1e-12);
        const Real a5423 = log(a5422);
        const Real a5424 = numbers[l + LAYERS + 47] * a5423;
        const Real a5425 = numbers[l + 16 * LAYERS + 54] - a5424;
        const Real a5426 = at_most(a5425, 16.11809565095832);
        const Real a5427 = exp(a5426);
        const Real a5429 = a5427 * 0.008034787106446777;
        const Real a5431 = a5429 + numbers[l + 6 * LAYERS + 47];
        const Real a5432 = -a5431;
        const Mask a5433 = ((-99.99999999999997) >= a5432);
        const Mask a5434 = (a5418 > real_203[l]);
        const Real a5435 = select(a5434, real_203[l], a5418);
        const Real a5437 = select(a5433, real_203[l], a5435);
        real_233[l] = a5311;
        real_247[l] = a5312;
        real_152[l] = a5313;
        real_11[l] = a5341;
        real_210[l] = a5354;
        real_253[l] = a5373;
        real_273[l] = a5376;
        real_272[l] = a5382;
        mask_303[l] = a5393;
        real_270[l] = a5394;
        real_268[l] = a5396;
        real_251[l] = a5402;
        real_261[l] = a5406;
        real_264[l] = a5408;
        mask_304[l] = a5417;
        real_252[l] = a5431;
        real_260[l] = a5432;
        mask_305[l] = a5433;
        mask_306[l] = a5434;
        real_259[l] = a5437;
    }
    // ground_heat.with_exchange
    const Real x5439 = x1214 * real_273[0];
    const Real x5444 = x1214 * x5297;
    // snow_ground._equations
    const Mask x5449 = (x1115 > 0.0);
    const Real x5450 = seconds * x1104;
    const Real x5451 = select(x5449, x5450, 0.0);
    const Real x5452 = x1114 * x5451;
    const Real x5454 = x5452 / numbers[0];
    const Real x5456 = x5439 * x5387;
    const Real x5458 = x5439 - x5454;
    // enthalpy.heat_problem
    const Real x5461 = magnitude(real_of(0.0));
    // snow_ground._equations, enthalpy.heat_problem
    Real a5460_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5457 = real_253[l] + in_row(l, 0, x5456);
        const Real a5459 = magnitude(real_233[l]);
        a5460_last = maximum(a5460_last, a5459);
        real_256[l] = a5457;
    }
    // enthalpy.heat_problem
    const Real x5462 = maximum(a5460_last, x5461);
    real_253[0] = x5458;
    for (int l = 0; l < LAYERS - 1; ++l) real_253[l + 1] = real_273[l + 1];
    // snow_skin.skin_flux
    const Real x5485 = 0.0 - x1209;
    // calm_air.coefficient
    const Real x5487 = x5485 * x1181;
    const Real x5488 = -x5487;
    // calm_air.limited_richardson
    const Mask x5489 = (x5488 > 0.0);
    const Real x5490 = select(x5489, x5487, 0.0);
    const Real x5492 = x5490 * x1335;
    const Real x5493 = -x5492;
    const Real x5494 = expm1(x5493);
    const Real x5496 = x5494 + 2.0;
    const Real x5497 = x5494 / x5496;
    const Real x5499 = numbers[LAYERS + 2] * x5497;
    const Real x5501 = select(x5489, x5499, x5487);
    const Real x5502 = -x5501;
    // calm_air.coefficient
    const Mask x5503 = (x5502 > 0.0);
    const Real x5504 = select(x5503, x5501, 0.0);
    const Real x5506 = x5504 * 5.0;
    const Real x5508 = 1.0 - x5506;
    const Real x5509 = sqrt(x5508);
    const Real x5510 = x5504 * 15.0;
    const Real x5512 = x5510 * x5509;
    const Real x5514 = 1.0 - x5512;
    const Real x5515 = 1 / x5514;
    const Real x5516 = select(x5503, 0.0, x5501);
    const Mask x5517 = (x5516 > 1e-30);
    const Real x5518 = at_least(x5516, 1e-30);
    const Real x5519 = sqrt(x5518);
    const Real x5520 = select(x5517, x5519, 0.0);
    const Real x5521 = x1191 * x5520;
    const Real x5522 = x5521 + 1.0;
    const Real x5523 = 1 / x5522;
    const Real x5524 = x5516 * 15.0;
    const Real x5525 = x5524 * x5523;
    const Real x5526 = x5525 + 1.0;
    const Real x5527 = select(x5503, x5515, x5526);
    const Real x5528 = x1170 * x5527;
    // snow_skin.skin_flux
    const Real x5529 = x257 * x5528;
    const Real x5530 = exp(real_of(0.0));
    const Real x5531 = x5530 * 611.0;
    const Real x5532 = x5531 * 0.378;
    const Real x5533 = forcing[3] - x5532;
    const Real x5534 = x5531 * 0.622;
    const Real x5535 = x5534 / x5533;
    const Real x5536 = x5535 - forcing[2];
    const Real x5537 = x5529 * 1004.5;
    const Real x5538 = x5537 + numbers[LAYERS + 4];
    const Real x5539 = numbers[LAYERS + 19] * 5.67e-08;
    const Real x5540 = x5539 * 20379973.480874993;
    const Real x5541 = x5529 * x5536;
    const Real x5542 = x5538 * x5485;
    const Real x5543 = x5540 * 273.15;
    const Real x5544 = x1207 - x5543;
    const Real x5545 = x5544 - x5542;
    const Real x5546 = 2830000.0 * x5541;
    const Real x5547 = x5545 - x5546;
    // snow_ground._equations
    const Real x5550 = select(x5449, x1109, 0.0);
    // snow_ground._equations, snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a5551 = real_109[l] * 333500.0;
        const Real a5635 = real_109[l] * 2106.0;
        const Real a5636 = 1 / a5635;
        const Real a5637 = real_109[l] * 4218.0;
        const Real a5638 = 1 / a5637;
        const Real a5639 = real_118[l] + a5551;
        const Real a5640 = -a5639;
        const Mask a5641 = (real_119[l] < 0.0);
        const Mask a5642 = (a5640 > 0.0);
        const Real a5643 = real_118[l] * a5636;
        const Real a5645 = a5639 * a5638;
        const Real a5647 = select(a5642, a5645, 0.0);
        const Real a5649 = select(a5641, a5643, a5647);
        const Real a5650 = -a5649;
        real_116[l] = a5551;
        real_103[l] = a5636;
        real_100[l] = a5638;
        real_307[l] = a5649;
        real_308[l] = a5650;
    }
    // snow_skin.solve_skin
    const Real x5651 = x1109 * real_307[0];
    const Real x5653 = x5547 - x5651;
    const Mask x5654 = (x5653 >= 0.0);
    const Real x5655 = at_most(x355, 0.0);
    const Real x5656 = select(x5654, 0.0, x5655);
    const Real x5657 = real_307[0] + 1.0;
    const Real x5658 = -x5657;
    const Real x5659 = at_least(x5658, (-270.0));
    const Real x5660 = at_most(x5659, (-150.0));
    const Real x5661 = maximum(x5656, x5660);
    // snow_skin.skin_flux
    const Real x5662 = x5661 + 273.15;
    const Real x5663 = x5661 - x1209;
    // calm_air.coefficient
    const Real x5665 = x5663 * x1181;
    const Real x5666 = -x5665;
    // calm_air.limited_richardson
    const Mask x5667 = (x5666 > 0.0);
    const Real x5668 = select(x5667, x5665, 0.0);
    const Real x5670 = x5668 * x1335;
    const Real x5671 = -x5670;
    const Real x5672 = expm1(x5671);
    const Real x5674 = x5672 + 2.0;
    const Real x5675 = x5672 / x5674;
    const Real x5677 = numbers[LAYERS + 2] * x5675;
    const Real x5679 = select(x5667, x5677, x5665);
    const Real x5680 = -x5679;
    const Real x5681 = x5675 * x5675;
    const Real x5682 = 1.0 - x5681;
    const Real x5683 = select(x5667, x5682, 1.0);
    // calm_air.coefficient
    const Mask x5684 = (x5680 > 0.0);
    const Real x5685 = select(x5684, x5679, 0.0);
    const Real x5687 = x5685 * 5.0;
    const Real x5689 = 1.0 - x5687;
    const Real x5690 = sqrt(x5689);
    const Real x5691 = x5685 * 15.0;
    const Real x5693 = x5691 * x5690;
    const Real x5695 = 1.0 - x5693;
    const Real x5696 = 1 / x5695;
    const Real x5698 = x5696 * x5696;
    const Real x5700 = x5690 * 15.0;
    const Real x5701 = x5685 * 37.5;
    const Real x5703 = x5701 / x5690;
    const Real x5705 = x5700 - x5703;
    const Real x5706 = x5698 * x5705;
    const Real x5707 = -x5706;
    const Real x5708 = select(x5684, 0.0, x5679);
    const Mask x5709 = (x5708 > 1e-30);
    const Real x5710 = at_least(x5708, 1e-30);
    const Real x5711 = sqrt(x5710);
    const Real x5712 = select(x5709, x5711, 0.0);
    const Real x5713 = x1191 * x5712;
    const Real x5714 = x5713 + 1.0;
    const Real x5715 = 1 / x5714;
    const Real x5716 = x5708 * 15.0;
    const Real x5717 = x5716 * x5715;
    const Real x5718 = x5717 + 1.0;
    const Real x5719 = x5715 * (-7.5);
    const Real x5720 = x5715 + 1.0;
    const Real x5721 = x5719 * x5720;
    const Real x5722 = select(x5684, x5707, x5721);
    const Real x5723 = x5722 * x5683;
    const Real x5724 = select(x5684, x5696, x5718);
    const Real x5725 = x1170 * x5724;
    const Real x5727 = x1170 * x1181;
    const Real x5729 = x5727 * x5723;
    // snow_skin.skin_flux
    const Real x5731 = x257 * x5725;
    const Real x5732 = x257 * x5729;
    const Real x5734 = x5662 * 461.0;
    const Real x5735 = 2830000.0 / x5734;
    const Real x5736 = x5661 / 273.15;
    const Real x5737 = x5736 * x5735;
    const Real x5738 = exp(x5737);
    const Real x5739 = x5738 * 611.0;
    const Real x5740 = x5739 * 0.378;
    const Real x5741 = forcing[3] - x5740;
    const Real x5742 = x5739 * 0.622;
    const Real x5743 = x5742 / x5741;
    const Real x5744 = x5735 / x5662;
    const Real x5745 = x5743 * x5744;
    const Real x5746 = forcing[3] / x5741;
    const Real x5747 = x5745 * x5746;
    const Real x5748 = x5743 - forcing[2];
    const Real x5749 = x5731 * 1004.5;
    const Real x5750 = x5749 + numbers[LAYERS + 4];
    const Real x5751 = x5662 * x5662;
    const Real x5752 = x5751 * x5662;
    const Real x5753 = x5539 * x5752;
    const Real x5754 = x5731 * x5748;
    const Real x5755 = x5732 * x5748;
    const Real x5757 = x5731 * x5747;
    const Real x5758 = x5757 - x5755;
    const Real x5759 = x5750 * x5663;
    const Real x5760 = x5732 * 1004.5;
    const Real x5762 = x5760 * x5663;
    const Real x5764 = x5750 - x5762;
    const Real x5765 = x5753 * x5662;
    const Real x5766 = x1207 - x5765;
    const Real x5767 = x5766 - x5759;
    const Real x5768 = 2830000.0 * x5754;
    const Real x5769 = x5767 - x5768;
    const Real x5770 = x5753 * (-4.0);
    const Real x5771 = x5770 - x5764;
    const Real x5772 = 2830000.0 * x5758;
    const Real x5773 = x5771 - x5772;
    // snow_skin.solve_skin
    const Mask x5774 = ~x5654;
    const Mask x5775 = (x5449 & x5774);
    Real w5776 = x5661;
    Real w5777 = x5769;
    Real w5778 = x5773;
    Real w5779 = x5759;
    Real w5780 = x5754;
    Real w5781 = x5660;
    Real w5782 = real_of(0.0);
    Real w5783 = real_of(INFINITE);
    Mask w5784 = x5775;
    for (int pass = 0; pass < 60; ++pass) {
        if (!any_lane(w5784)) break;
        // snow_skin._closer
        const Real x5785 = w5776 + real_307[0];
        const Real x5786 = x1109 * x5785;
        const Real x5787 = w5777 - x5786;
        const Mask x5788 = (x5787 > 0.0);
        const Real x5789 = select(x5788, w5776, w5781);
        const Real x5790 = select(x5788, w5782, w5776);
        const Real x5791 = x1109 - w5778;
        const Real x5792 = at_least(x5791, 0.001);
        const Real x5793 = x5787 / x5792;
        const Real x5794 = w5776 + x5793;
        const Mask x5795 = (x5794 < x5789);
        const Mask x5796 = (x5794 > x5790);
        const Mask x5797 = (x5795 | x5796);
        const Real x5798 = magnitude(x5793);
        const Real x5799 = w5783 * 0.5;
        const Mask x5800 = (x5798 > x5799);
        const Mask x5801 = (x5797 | x5800);
        const Real x5802 = x5789 + x5790;
        const Real x5803 = x5802 * 0.5;
        const Real x5804 = select(x5801, x5803, x5794);
        const Real x5805 = select(w5784, x5804, w5776);
        const Real x5806 = x5805 - w5776;
        const Real x5807 = magnitude(x5806);
        // snow_skin.skin_flux
        const Real x5808 = x5805 + 273.15;
        const Real x5809 = x5805 - x1209;
        // calm_air.coefficient
        const Real x5811 = x5809 * x1181;
        const Real x5812 = -x5811;
        // calm_air.limited_richardson
        const Mask x5813 = (x5812 > 0.0);
        const Real x5814 = select(x5813, x5811, 0.0);
        const Real x5816 = x5814 * x1335;
        const Real x5817 = -x5816;
        const Real x5818 = expm1(x5817);
        const Real x5820 = x5818 + 2.0;
        const Real x5821 = x5818 / x5820;
        const Real x5823 = numbers[LAYERS + 2] * x5821;
        const Real x5825 = select(x5813, x5823, x5811);
        const Real x5826 = -x5825;
        const Real x5827 = x5821 * x5821;
        const Real x5828 = 1.0 - x5827;
        const Real x5829 = select(x5813, x5828, 1.0);
        // calm_air.coefficient
        const Mask x5830 = (x5826 > 0.0);
        const Real x5831 = select(x5830, x5825, 0.0);
        const Real x5833 = x5831 * 5.0;
        const Real x5835 = 1.0 - x5833;
        const Real x5836 = sqrt(x5835);
        const Real x5837 = x5831 * 15.0;
        const Real x5839 = x5837 * x5836;
        const Real x5841 = 1.0 - x5839;
        const Real x5842 = 1 / x5841;
        const Real x5844 = x5842 * x5842;
        const Real x5846 = x5836 * 15.0;
        const Real x5847 = x5831 * 37.5;
        const Real x5849 = x5847 / x5836;
        const Real x5851 = x5846 - x5849;
        const Real x5852 = x5844 * x5851;
        const Real x5853 = -x5852;
        const Real x5854 = select(x5830, 0.0, x5825);
        const Mask x5855 = (x5854 > 1e-30);
        const Real x5856 = at_least(x5854, 1e-30);
        const Real x5857 = sqrt(x5856);
        const Real x5858 = select(x5855, x5857, 0.0);
        const Real x5859 = x1191 * x5858;
        const Real x5860 = x5859 + 1.0;
        const Real x5861 = 1 / x5860;
        const Real x5862 = x5854 * 15.0;
        const Real x5863 = x5862 * x5861;
        const Real x5864 = x5863 + 1.0;
        const Real x5865 = x5861 * (-7.5);
        const Real x5866 = x5861 + 1.0;
        const Real x5867 = x5865 * x5866;
        const Real x5868 = select(x5830, x5853, x5867);
        const Real x5869 = x5868 * x5829;
        const Real x5870 = select(x5830, x5842, x5864);
        const Real x5871 = x1170 * x5870;
        const Real x5872 = x5727 * x5869;
        // snow_skin.skin_flux
        const Real x5874 = x257 * x5871;
        const Real x5875 = x257 * x5872;
        const Real x5877 = x5808 * 461.0;
        const Real x5878 = 2830000.0 / x5877;
        const Real x5879 = x5805 / 273.15;
        const Real x5880 = x5879 * x5878;
        const Real x5881 = exp(x5880);
        const Real x5882 = x5881 * 611.0;
        const Real x5883 = x5882 * 0.378;
        const Real x5884 = forcing[3] - x5883;
        const Real x5885 = x5882 * 0.622;
        const Real x5886 = x5885 / x5884;
        const Real x5887 = x5878 / x5808;
        const Real x5888 = x5886 * x5887;
        const Real x5889 = forcing[3] / x5884;
        const Real x5890 = x5888 * x5889;
        const Real x5891 = x5886 - forcing[2];
        const Real x5892 = x5874 * 1004.5;
        const Real x5893 = x5892 + numbers[LAYERS + 4];
        const Real x5894 = x5808 * x5808;
        const Real x5895 = x5894 * x5808;
        const Real x5896 = x5539 * x5895;
        const Real x5897 = x5874 * x5891;
        const Real x5898 = x5875 * x5891;
        const Real x5900 = x5874 * x5890;
        const Real x5901 = x5900 - x5898;
        const Real x5902 = x5893 * x5809;
        const Real x5903 = x5875 * 1004.5;
        const Real x5905 = x5903 * x5809;
        const Real x5907 = x5893 - x5905;
        const Real x5908 = x5896 * x5808;
        const Real x5909 = x1207 - x5908;
        const Real x5910 = x5909 - x5902;
        const Real x5911 = 2830000.0 * x5897;
        const Real x5912 = x5910 - x5911;
        const Real x5913 = x5896 * (-4.0);
        const Real x5914 = x5913 - x5907;
        const Real x5915 = 2830000.0 * x5901;
        const Real x5916 = x5914 - x5915;
        // snow_skin._closer
        const Real x5917 = select(w5784, x5807, w5783);
        const Mask x5918 = (x5807 >= 1e-09);
        const Mask x5919 = (w5784 & x5918);
        w5776 = x5805;
        w5777 = x5912;
        w5778 = x5916;
        w5779 = x5902;
        w5780 = x5897;
        w5781 = x5789;
        w5782 = x5790;
        w5783 = x5917;
        w5784 = x5919;
    }
    // snow_skin.solve_skin
    const Real x5920 = x1109 - w5778;
    const Real x5921 = at_least(x5920, 0.001);
    const Real x5922 = at_least(real_308[0], 0.0);
    const Real x5923 = x5922 * 20.0;
    const Mask x5924 = (x5922 > 0.0);
    const Real x5925 = select(x5924, 20.0, 0.0);
    const Real x5926 = w5776 + real_307[0];
    const Real x5927 = x1109 * x5926;
    const Real x5928 = select(x5654, x5547, x5927);
    const Real x5929 = x1109 / x5921;
    const Real x5930 = w5778 * x5929;
    const Real x5931 = select(x5654, 0.0, x5930);
    const Real x5932 = select(x5449, w5776, 0.0);
    const Real x5933 = x5928 - x5923;
    const Real x5934 = select(x5449, x5933, 0.0);
    const Real x5935 = x5931 - x5925;
    const Real x5936 = select(x5449, x5935, 0.0);
    // enthalpy.at, enthalpy.heat_problem, retention.at, snow_ground._solution, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.fusion_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5463 = 2094000.0 * real_203[l];
        const Real a5464 = real_11[l] + a5463;
        const Real a5466 = a5464 + real_253[l];
        const Real a5467 = a5466 + real_272[l];
        const Real a5468 = real_203[l] * 333500000.0;
        const Real a5469 = a5467 * x5462;
        const Real a5470 = a5468 + a5469;
        const Real a5471 = real_259[l] - numbers[l + 15 * LAYERS + 54];
        const Real a5472 = a5471 / real_264[l];
        const Real a5473 = at_least(a5472, 1e-12);
        const Real a5474 = log(a5473);
        const Real a5475 = numbers[l + LAYERS + 47] * a5474;
        const Real a5476 = numbers[l + 16 * LAYERS + 54] - a5475;
        const Real a5477 = at_most(a5476, 16.11809565095832);
        const Real a5478 = exp(a5477);
        const Real a5480 = a5478 * 0.008034787106446777;
        const Real a5482 = a5480 + numbers[l + 6 * LAYERS + 47];
        const Real a5484 = a5470 * 7.105427357601002e-15;
        const Real a5552 = maximum(real_234[l], real_259[l]);
        const Real a5553 = minimum(a5552, real_203[l]);
        const Real a5554 = a5553 - numbers[l + 15 * LAYERS + 54];
        const Real a5555 = a5554 / real_264[l];
        const Real a5556 = at_least(a5555, 1e-12);
        const Real a5557 = log(a5556);
        const Real a5558 = numbers[l + LAYERS + 47] * a5557;
        const Real a5559 = numbers[l + 16 * LAYERS + 54] - a5558;
        const Real a5560 = at_most(a5559, 16.11809565095832);
        const Real a5561 = exp(a5560);
        const Real a5562 = numbers[l + LAYERS + 47] * a5561;
        const Real a5563 = a5556 * real_264[l];
        const Real a5564 = a5562 / a5563;
        const Real a5566 = a5561 * 0.008034787106446777;
        const Real a5568 = a5566 + numbers[l + 6 * LAYERS + 47];
        const Real a5570 = a5564 * 0.008034787106446777;
        const Real a5571 = a5464 * real_252[l];
        const Real a5573 = a5468 - a5571;
        const Mask a5574 = (real_256[l] >= a5573);
        const Real a5575 = 2094000.0 * real_259[l];
        const Real a5576 = real_11[l] + a5575;
        const Real a5577 = a5576 * a5482;
        const Real a5579 = real_259[l] * 333500000.0;
        const Real a5580 = a5579 - a5577;
        const Mask a5581 = (real_256[l] <= a5580);
        const Mask a5582 = ~a5574;
        const Mask a5583 = (a5581 & a5582);
        const Real a5584 = real_256[l] / 333500000.0;
        const Real a5585 = maximum(a5584, real_259[l]);
        const Real a5586 = minimum(a5585, real_203[l]);
        const Real a5587 = 2094000.0 * a5553;
        const Real a5588 = real_11[l] + a5587;
        const Real a5589 = a5588 * a5568;
        const Real a5591 = a5553 * 333500000.0;
        const Real a5592 = a5591 - a5589;
        const Real a5593 = a5592 - real_256[l];
        const Real a5594 = 2094000.0 * a5568;
        const Real a5596 = 333500000.0 - a5594;
        const Real a5597 = a5588 * a5570;
        const Real a5598 = a5596 + a5597;
        const Real a5599 = a5593 / a5598;
        const Real a5600 = a5553 - a5599;
        const Mask a5601 = (a5593 > 0.0);
        const Real a5602 = maximum(a5553, a5586);
        const Real a5603 = a5586 + a5602;
        const Real a5604 = a5603 * 0.5;
        const Real a5605 = select(a5601, a5604, a5586);
        const Mask a5606 = (a5600 >= a5586);
        const Real a5607 = minimum(a5600, real_203[l]);
        const Real a5608 = select(a5606, a5607, a5605);
        const Real a5609 = select(a5583, real_259[l], a5608);
        const Real a5610 = select(a5574, real_203[l], a5609);
        const Real a5611 = a5610 * 333500000.0;
        const Real a5612 = real_256[l] - a5611;
        const Real a5613 = 2094000.0 * a5610;
        const Real a5614 = real_11[l] + a5613;
        const Real a5615 = a5612 / a5614;
        const Real a5616 = a5610 - numbers[l + 15 * LAYERS + 54];
        const Real a5617 = a5616 / real_264[l];
        const Real a5618 = at_least(a5617, 1e-12);
        const Real a5619 = log(a5618);
        const Real a5620 = numbers[l + LAYERS + 47] * a5619;
        const Real a5621 = numbers[l + 16 * LAYERS + 54] - a5620;
        const Real a5622 = at_most(a5621, 16.11809565095832);
        const Real a5623 = exp(a5622);
        const Real a5624 = numbers[l + LAYERS + 47] * a5623;
        const Real a5625 = a5618 * real_264[l];
        const Real a5626 = a5624 / a5625;
        const Real a5628 = a5623 * 0.008034787106446777;
        const Real a5630 = a5628 + numbers[l + 6 * LAYERS + 47];
        const Real a5631 = -a5630;
        const Real a5632 = a5626 * 0.008034787106446777;
        const Mask a5633 = (a5574 | a5583);
        const Real a5634 = select(a5633, a5615, a5631);
        real_254[l] = a5484;
        real_309[l] = a5573;
        real_310[l] = a5580;
        real_311[l] = a5610;
        real_312[l] = a5611;
        real_313[l] = a5614;
        real_314[l] = a5631;
        real_315[l] = a5632;
        real_274[l + 1] = a5634;
    }
    // snow_ground._residuals
    const Real x5939 = real_307[4] + real_274[1];
    const Real x5941 = x5451 * x5939;
    // snow_ground._equations, snow_ground._residuals
    for (int l = 0; l < 4; ++l) {
        const Real a5548 = seconds * real_123[l];
        const Real a5549 = select(x5449, a5548, 0.0);
        const Real a5937 = real_307[l + 1] - real_307[l];
        const Real a5938 = a5549 * a5937;
        real_173[l] = a5549;
        real_109[l] = a5938;
    }
    // snow_ground._residuals
    real_109[4] = real_of(0.0);
    real_316[0] = real_of(0.0);
    for (int l = 0; l < 4; ++l) real_316[l + 1] = real_109[l];
    const Real x5947 = seconds * x5934;
    // enthalpy._drop_from_above
    real_274[0] = real_of(0.0);
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_252[l] = real_274[l + 2];
    real_252[LAYERS - 1] = real_of(0.0);
    // snow_ground._residuals
    const Real x5962 = x5454 * real_307[4];
    // snow_ground._residuals, snow_ground._at
    Real a5965_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a5945 = real_109[l] - real_316[l];
        const Real a5946 = a5945 - in_row(l, 4, x5941);
        const Real a5948 = real_118[l] - real_118[l];
        const Real a5949 = a5948 + a5946;
        const Real a5950 = a5949 - in_row(l, 0, x5947);
        const Real a5964 = magnitude(a5950);
        a5965_last = a5965_last + a5964;
        real_307[l] = a5950;
        real_317[l] = a5964;
    }
    // snow_ground._at
    const Real x5966 = x1114 * a5965_last;
    // enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
    Real a5970_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5951 = real_313[l] * real_274[l + 1];
        const Real a5952 = a5951 + real_312[l];
        const Real a5953 = a5952 - real_256[l];
        const Real a5955 = real_274[l + 1] - real_274[l];
        const Real a5956 = real_253[l] * a5955;
        const Real a5957 = a5953 + a5956;
        const Real a5959 = real_274[l + 1] - real_252[l];
        const Real a5960 = real_272[l] * a5959;
        const Real a5961 = a5957 + a5960;
        const Real a5963 = a5961 - in_row(l, 0, x5962);
        const Real a5968 = magnitude(a5963);
        const Real a5969 = numbers[l] * a5968;
        a5970_last = a5970_last + a5969;
        real_318[l] = a5963;
        real_319[l] = a5968;
    }
    // snow_ground._at
    const Real x5971 = a5970_last - x5966;
    // snow_ground._tolerance
    const Real x5974 = seconds * x1109;
    const Real x5975 = magnitude(x5932);
    const Real x5976 = magnitude(real_308[0]);
    const Real x5977 = x5975 + x5976;
    const Real x5978 = x5974 * x5977;
    Real a5979_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a5979_last = a5979_last + real_173[l];
    }
    const Real x5980 = a5979_last + x5451;
    const Real x5983 = magnitude(real_260[0]);
    Real a5982_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a5981 = magnitude(real_308[l]);
        a5982_last = maximum(a5982_last, a5981);
    }
    const Real x5984 = a5982_last + x5983;
    const Real x5985 = x5984 + 30.0;
    const Real x5986 = x5980 * x5985;
    const Real x5987 = x5986 + x5978;
    // snow_ground._at
    Mask a5973_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a5972 = (real_319[l] > real_254[l]);
        a5973_last = (a5973_last | a5972);
    }
    // snow_ground._tolerance, snow_ground._at
    Mask a5991_last = mask_of(false);
    for (int l = 0; l < 5; ++l) {
        const Real a5988 = real_116[l] + x5987;
        const Real a5989 = a5988 * 7.105427357601002e-15;
        const Mask a5990 = (real_317[l] > a5989);
        a5991_last = (a5991_last | a5990);
    }
    // snow_ground._at
    const Mask x5992 = (a5973_last | a5991_last);
    // snow_ground._solution
    for (int l = 0; l < 5; ++l) real_317[l] = real_119[l];
    for (int l = 0; l < LAYERS; ++l) real_319[l] = real_274[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_260[l] = real_311[l];
    for (int l = 0; l < LAYERS; ++l) real_252[l] = real_314[l];
    for (int l = 0; l < LAYERS; ++l) real_313[l] = real_315[l];
    Real w5998 = x5932;
    Real w5999 = x5934;
    Real w6000 = x5936;
    Real w6001 = x5921;
    Mask w6002 = x5654;
    for (int l = 0; l < 5; ++l) real_308[l] = real_307[l];
    for (int l = 0; l < LAYERS; ++l) real_312[l] = real_318[l];
    Real w6005 = x5971;
    Real w6006 = real_of(1.0);
    Real w6007 = real_of(0.0);
    Mask w6008 = x5992;
    for (int pass = 0; pass < 240; ++pass) {
        if (!any_lane(w6008)) break;
        // snow_ground._is_slow
        const Mask x6025 = (w6007 >= 40.0);
        const Mask x6026 = (w6007 < 60.0);
        const Mask x6027 = (x6025 & x6026);
        const Mask x6028 = (mask_of(false) | x6027);
        const Mask x6029 = (w6007 >= 80.0);
        const Mask x6030 = (w6007 < 120.0);
        const Mask x6031 = (x6029 & x6030);
        const Mask x6032 = (x6028 | x6031);
        const Mask x6033 = (w6007 >= 160.0);
        const Mask x6034 = (w6007 < 200.0);
        const Mask x6035 = (x6033 & x6034);
        const Mask x6036 = (x6032 | x6035);
        // snow_ground._iteration
        const Real x6037 = -x5550;
        const Real x6038 = select(x6036, x6037, w6000);
        // snow_ground._direction
        for (int l = 0; l < 4; ++l) real_316[l] = real_173[l];
        real_316[4] = real_of(0.0);
        real_109[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_109[l + 1] = real_173[l];
        const Real x6043 = seconds * x6038;
        // snow_layers.warmth, snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a6020 = real_317[l] - real_116[l];
            const Mask a6021 = (real_317[l] < 0.0);
            const Mask a6022 = (a6020 > 0.0);
            const Real a6023 = select(a6022, real_100[l], 0.0);
            const Real a6024 = select(a6021, real_103[l], a6023);
            const Real a6041 = real_316[l] + real_109[l];
            const Real a6042 = a6041 + in_row(l, 4, x5451);
            const Real a6044 = a6042 - in_row(l, 0, x6043);
            real_320[l] = a6024;
            real_321[l] = a6044;
        }
        // snow_ground._direction
        const Real x6048 = x5454 * real_320[4];
        const Real x6057 = -x5451;
        for (int l = 0; l < 4; ++l) {
            const Real a6046 = real_173[l] * real_320[l];
            const Real a6047 = -a6046;
            const Real a6055 = real_173[l] * real_320[l + 1];
            const Real a6056 = -a6055;
            real_322[l] = a6047;
            real_323[l] = a6056;
        }
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a6050 = -real_273[l + 1];
            const Real a6058 = -real_272[l];
            real_322[l + 5] = a6050;
            real_323[l + 5] = a6058;
        }
        // tridiagonal._solve
        real_322[4] = x6048;
        // snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a6051 = real_320[l] * real_321[l];
            const Real a6052 = a6051 + 1.0;
            const Real a6059 = -real_308[l];
            real_324[l] = a6052;
            real_325[l] = a6059;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a6009 = (real_260[l] < real_203[l]);
            const Mask a6010 = (real_260[l] > real_259[l]);
            const Mask a6011 = (a6009 & a6010);
            const Real a6012 = 2094000.0 * real_319[l];
            const Real a6013 = a6012 + 333500000.0;
            const Real a6014 = select(a6011, real_313[l], 1.0);
            const Real a6015 = a6013 / a6014;
            const Real a6016 = 2094000.0 * real_260[l];
            const Real a6017 = real_11[l] + a6016;
            const Real a6018 = select(a6011, a6015, 0.0);
            const Real a6019 = a6017 + a6018;
            const Real a6053 = a6019 + real_253[l];
            const Real a6054 = a6053 + real_272[l];
            const Real a6060 = -real_312[l];
            real_326[l] = a6017;
            real_327[l] = a6019;
            real_324[l + 5] = a6054;
            real_325[l + 5] = a6060;
        }
        // tridiagonal._solve
        real_323[4] = x6057;
        solve_tridiagonal<LAYERS + 5>(real_322, real_324, real_323, real_325, real_328);
        // snow_ground._iteration, snow_ground._stopped, snow_layers.warmth
        for (int l = 0; l < 5; ++l) {
            const Real a6066 = w6006 * real_328[l];
            const Real a6067 = real_317[l] + a6066;
            const Mask a6068 = (real_317[l] <= 0.0);
            const Mask a6069 = (a6067 > 0.0);
            const Mask a6070 = (a6068 & a6069);
            const Mask a6071 = (real_317[l] >= 0.0);
            const Mask a6072 = (a6067 < 0.0);
            const Mask a6073 = (a6071 & a6072);
            const Real a6074 = select(a6070, 1e-06, a6067);
            const Real a6075 = select(a6073, (-1e-06), a6074);
            const Mask a6076 = (real_317[l] <= real_116[l]);
            const Mask a6077 = (a6075 > real_116[l]);
            const Mask a6078 = (a6076 & a6077);
            const Mask a6079 = (real_317[l] >= real_116[l]);
            const Mask a6080 = (a6075 < real_116[l]);
            const Mask a6081 = (a6079 & a6080);
            const Real a6082 = real_116[l] + 1e-06;
            const Real a6083 = select(a6078, a6082, a6075);
            const Real a6084 = real_116[l] - 1e-06;
            const Real a6085 = select(a6081, a6084, a6083);
            const Real a6142 = select(w6008, a6085, real_317[l]);
            const Real a6147 = a6142 - real_116[l];
            const Mask a6148 = (a6142 < 0.0);
            const Mask a6149 = (a6147 > 0.0);
            const Real a6150 = a6142 * real_103[l];
            const Real a6151 = a6147 * real_100[l];
            const Real a6152 = select(a6149, a6151, 0.0);
            const Real a6153 = select(a6148, a6150, a6152);
            real_321[l] = a6142;
            real_320[l] = a6153;
        }
        // snow_skin.solve_skin
        const Real x6154 = x1109 * real_320[0];
        const Real x6155 = x5547 + x6154;
        const Mask x6156 = (x6155 >= 0.0);
        const Real x6157 = at_most(w5998, 0.0);
        const Real x6158 = select(x6156, 0.0, x6157);
        const Real x6159 = real_320[0] - 1.0;
        const Real x6160 = at_least(x6159, (-270.0));
        const Real x6161 = at_most(x6160, (-150.0));
        const Real x6162 = maximum(x6158, x6161);
        // snow_skin.skin_flux
        const Real x6163 = x6162 + 273.15;
        const Real x6164 = x6162 - x1209;
        // calm_air.coefficient
        const Real x6166 = x6164 * x1181;
        const Real x6167 = -x6166;
        // calm_air.limited_richardson
        const Mask x6168 = (x6167 > 0.0);
        const Real x6169 = select(x6168, x6166, 0.0);
        const Real x6171 = x6169 * x1335;
        const Real x6172 = -x6171;
        const Real x6173 = expm1(x6172);
        const Real x6175 = x6173 + 2.0;
        const Real x6176 = x6173 / x6175;
        const Real x6178 = numbers[LAYERS + 2] * x6176;
        const Real x6180 = select(x6168, x6178, x6166);
        const Real x6181 = -x6180;
        const Real x6182 = x6176 * x6176;
        const Real x6183 = 1.0 - x6182;
        const Real x6184 = select(x6168, x6183, 1.0);
        // calm_air.coefficient
        const Mask x6185 = (x6181 > 0.0);
        const Real x6186 = select(x6185, x6180, 0.0);
        const Real x6188 = x6186 * 5.0;
        const Real x6190 = 1.0 - x6188;
        const Real x6191 = sqrt(x6190);
        const Real x6192 = x6186 * 15.0;
        const Real x6194 = x6192 * x6191;
        const Real x6196 = 1.0 - x6194;
        const Real x6197 = 1 / x6196;
        const Real x6199 = x6197 * x6197;
        const Real x6201 = x6191 * 15.0;
        const Real x6202 = x6186 * 37.5;
        const Real x6204 = x6202 / x6191;
        const Real x6206 = x6201 - x6204;
        const Real x6207 = x6199 * x6206;
        const Real x6208 = -x6207;
        const Real x6209 = select(x6185, 0.0, x6180);
        const Mask x6210 = (x6209 > 1e-30);
        const Real x6211 = at_least(x6209, 1e-30);
        const Real x6212 = sqrt(x6211);
        const Real x6213 = select(x6210, x6212, 0.0);
        const Real x6214 = x1191 * x6213;
        const Real x6215 = x6214 + 1.0;
        const Real x6216 = 1 / x6215;
        const Real x6217 = x6209 * 15.0;
        const Real x6218 = x6217 * x6216;
        const Real x6219 = x6218 + 1.0;
        const Real x6220 = x6216 * (-7.5);
        const Real x6221 = x6216 + 1.0;
        const Real x6222 = x6220 * x6221;
        const Real x6223 = select(x6185, x6208, x6222);
        const Real x6224 = x6223 * x6184;
        const Real x6225 = select(x6185, x6197, x6219);
        const Real x6226 = x1170 * x6225;
        const Real x6227 = x5727 * x6224;
        // snow_skin.skin_flux
        const Real x6229 = x257 * x6226;
        const Real x6230 = x257 * x6227;
        const Real x6232 = x6163 * 461.0;
        const Real x6233 = 2830000.0 / x6232;
        const Real x6234 = x6162 / 273.15;
        const Real x6235 = x6234 * x6233;
        const Real x6236 = exp(x6235);
        const Real x6237 = x6236 * 611.0;
        const Real x6238 = x6237 * 0.378;
        const Real x6239 = forcing[3] - x6238;
        const Real x6240 = x6237 * 0.622;
        const Real x6241 = x6240 / x6239;
        const Real x6242 = x6233 / x6163;
        const Real x6243 = x6241 * x6242;
        const Real x6244 = forcing[3] / x6239;
        const Real x6245 = x6243 * x6244;
        const Real x6246 = x6241 - forcing[2];
        const Real x6247 = x6229 * 1004.5;
        const Real x6248 = x6247 + numbers[LAYERS + 4];
        const Real x6249 = x6163 * x6163;
        const Real x6250 = x6249 * x6163;
        const Real x6251 = x5539 * x6250;
        const Real x6252 = x6229 * x6246;
        const Real x6253 = x6230 * x6246;
        const Real x6255 = x6229 * x6245;
        const Real x6256 = x6255 - x6253;
        const Real x6257 = x6248 * x6164;
        const Real x6258 = x6230 * 1004.5;
        const Real x6260 = x6258 * x6164;
        const Real x6262 = x6248 - x6260;
        const Real x6263 = x6251 * x6163;
        const Real x6264 = x1207 - x6263;
        const Real x6265 = x6264 - x6257;
        const Real x6266 = 2830000.0 * x6252;
        const Real x6267 = x6265 - x6266;
        const Real x6268 = x6251 * (-4.0);
        const Real x6269 = x6268 - x6262;
        const Real x6270 = 2830000.0 * x6256;
        const Real x6271 = x6269 - x6270;
        // snow_skin.solve_skin
        const Mask x6272 = ~x6156;
        const Mask x6273 = (x5449 & x6272);
        Real w6274 = x6162;
        Real w6275 = x6267;
        Real w6276 = x6271;
        Real w6277 = x6257;
        Real w6278 = x6252;
        Real w6279 = x6161;
        Real w6280 = real_of(0.0);
        Real w6281 = real_of(INFINITE);
        Mask w6282 = x6273;
        for (int pass = 0; pass < 60; ++pass) {
            if (!any_lane(w6282)) break;
            // snow_skin._closer
            const Real x6283 = w6274 - real_320[0];
            const Real x6284 = x1109 * x6283;
            const Real x6285 = w6275 - x6284;
            const Mask x6286 = (x6285 > 0.0);
            const Real x6287 = select(x6286, w6274, w6279);
            const Real x6288 = select(x6286, w6280, w6274);
            const Real x6289 = x1109 - w6276;
            const Real x6290 = at_least(x6289, 0.001);
            const Real x6291 = x6285 / x6290;
            const Real x6292 = w6274 + x6291;
            const Mask x6293 = (x6292 < x6287);
            const Mask x6294 = (x6292 > x6288);
            const Mask x6295 = (x6293 | x6294);
            const Real x6296 = magnitude(x6291);
            const Real x6297 = w6281 * 0.5;
            const Mask x6298 = (x6296 > x6297);
            const Mask x6299 = (x6295 | x6298);
            const Real x6300 = x6287 + x6288;
            const Real x6301 = x6300 * 0.5;
            const Real x6302 = select(x6299, x6301, x6292);
            const Real x6303 = select(w6282, x6302, w6274);
            const Real x6304 = x6303 - w6274;
            const Real x6305 = magnitude(x6304);
            // snow_skin.skin_flux
            const Real x6306 = x6303 + 273.15;
            const Real x6307 = x6303 - x1209;
            // calm_air.coefficient
            const Real x6309 = x6307 * x1181;
            const Real x6310 = -x6309;
            // calm_air.limited_richardson
            const Mask x6311 = (x6310 > 0.0);
            const Real x6312 = select(x6311, x6309, 0.0);
            const Real x6314 = x6312 * x1335;
            const Real x6315 = -x6314;
            const Real x6316 = expm1(x6315);
            const Real x6318 = x6316 + 2.0;
            const Real x6319 = x6316 / x6318;
            const Real x6321 = numbers[LAYERS + 2] * x6319;
            const Real x6323 = select(x6311, x6321, x6309);
            const Real x6324 = -x6323;
            const Real x6325 = x6319 * x6319;
            const Real x6326 = 1.0 - x6325;
            const Real x6327 = select(x6311, x6326, 1.0);
            // calm_air.coefficient
            const Mask x6328 = (x6324 > 0.0);
            const Real x6329 = select(x6328, x6323, 0.0);
            const Real x6331 = x6329 * 5.0;
            const Real x6333 = 1.0 - x6331;
            const Real x6334 = sqrt(x6333);
            const Real x6335 = x6329 * 15.0;
            const Real x6337 = x6335 * x6334;
            const Real x6339 = 1.0 - x6337;
            const Real x6340 = 1 / x6339;
            const Real x6342 = x6340 * x6340;
            const Real x6344 = x6334 * 15.0;
            const Real x6345 = x6329 * 37.5;
            const Real x6347 = x6345 / x6334;
            const Real x6349 = x6344 - x6347;
            const Real x6350 = x6342 * x6349;
            const Real x6351 = -x6350;
            const Real x6352 = select(x6328, 0.0, x6323);
            const Mask x6353 = (x6352 > 1e-30);
            const Real x6354 = at_least(x6352, 1e-30);
            const Real x6355 = sqrt(x6354);
            const Real x6356 = select(x6353, x6355, 0.0);
            const Real x6357 = x1191 * x6356;
            const Real x6358 = x6357 + 1.0;
            const Real x6359 = 1 / x6358;
            const Real x6360 = x6352 * 15.0;
            const Real x6361 = x6360 * x6359;
            const Real x6362 = x6361 + 1.0;
            const Real x6363 = x6359 * (-7.5);
            const Real x6364 = x6359 + 1.0;
            const Real x6365 = x6363 * x6364;
            const Real x6366 = select(x6328, x6351, x6365);
            const Real x6367 = x6366 * x6327;
            const Real x6368 = select(x6328, x6340, x6362);
            const Real x6369 = x1170 * x6368;
            const Real x6370 = x5727 * x6367;
            // snow_skin.skin_flux
            const Real x6372 = x257 * x6369;
            const Real x6373 = x257 * x6370;
            const Real x6375 = x6306 * 461.0;
            const Real x6376 = 2830000.0 / x6375;
            const Real x6377 = x6303 / 273.15;
            const Real x6378 = x6377 * x6376;
            const Real x6379 = exp(x6378);
            const Real x6380 = x6379 * 611.0;
            const Real x6381 = x6380 * 0.378;
            const Real x6382 = forcing[3] - x6381;
            const Real x6383 = x6380 * 0.622;
            const Real x6384 = x6383 / x6382;
            const Real x6385 = x6376 / x6306;
            const Real x6386 = x6384 * x6385;
            const Real x6387 = forcing[3] / x6382;
            const Real x6388 = x6386 * x6387;
            const Real x6389 = x6384 - forcing[2];
            const Real x6390 = x6372 * 1004.5;
            const Real x6391 = x6390 + numbers[LAYERS + 4];
            const Real x6392 = x6306 * x6306;
            const Real x6393 = x6392 * x6306;
            const Real x6394 = x5539 * x6393;
            const Real x6395 = x6372 * x6389;
            const Real x6396 = x6373 * x6389;
            const Real x6398 = x6372 * x6388;
            const Real x6399 = x6398 - x6396;
            const Real x6400 = x6391 * x6307;
            const Real x6401 = x6373 * 1004.5;
            const Real x6403 = x6401 * x6307;
            const Real x6405 = x6391 - x6403;
            const Real x6406 = x6394 * x6306;
            const Real x6407 = x1207 - x6406;
            const Real x6408 = x6407 - x6400;
            const Real x6409 = 2830000.0 * x6395;
            const Real x6410 = x6408 - x6409;
            const Real x6411 = x6394 * (-4.0);
            const Real x6412 = x6411 - x6405;
            const Real x6413 = 2830000.0 * x6399;
            const Real x6414 = x6412 - x6413;
            // snow_skin._closer
            const Real x6415 = select(w6282, x6305, w6281);
            const Mask x6416 = (x6305 >= 1e-09);
            const Mask x6417 = (w6282 & x6416);
            w6274 = x6303;
            w6275 = x6410;
            w6276 = x6414;
            w6277 = x6400;
            w6278 = x6395;
            w6279 = x6287;
            w6280 = x6288;
            w6281 = x6415;
            w6282 = x6417;
        }
        // snow_skin.solve_skin
        const Real x6418 = x1109 - w6276;
        const Real x6419 = at_least(x6418, 0.001);
        const Real x6420 = at_least(real_320[0], 0.0);
        const Real x6421 = x6420 * 20.0;
        const Mask x6422 = (x6420 > 0.0);
        const Real x6423 = select(x6422, 20.0, 0.0);
        const Real x6424 = w6274 - real_320[0];
        const Real x6425 = x1109 * x6424;
        const Real x6426 = select(x6156, x5547, x6425);
        const Real x6427 = x1109 / x6419;
        const Real x6428 = w6276 * x6427;
        const Real x6429 = select(x6156, 0.0, x6428);
        const Real x6430 = select(x5449, w6274, 0.0);
        const Real x6431 = x6426 - x6421;
        const Real x6432 = select(x5449, x6431, 0.0);
        const Real x6433 = x6429 - x6423;
        const Real x6434 = select(x5449, x6433, 0.0);
        // enthalpy.enthalpy, snow_ground._iteration, enthalpy.layers_with, enthalpy.fusion_heat, enthalpy.at, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6086 = real_326[l] * real_319[l];
            const Real a6087 = real_260[l] * 333500000.0;
            const Real a6088 = a6086 + a6087;
            const Real a6089 = real_327[l] * real_328[l + 5];
            const Real a6090 = w6006 * a6089;
            const Real a6091 = a6088 + a6090;
            const Mask a6092 = (a6091 >= real_309[l]);
            const Mask a6093 = (a6091 <= real_310[l]);
            const Mask a6094 = ~a6092;
            const Mask a6095 = (a6093 & a6094);
            const Real a6096 = a6091 / 333500000.0;
            const Real a6097 = maximum(a6096, real_259[l]);
            const Real a6098 = minimum(a6097, real_203[l]);
            const Real a6099 = real_326[l] * real_252[l];
            const Real a6100 = a6099 + a6087;
            const Real a6101 = a6100 - a6091;
            const Real a6102 = 2094000.0 * real_252[l];
            const Real a6103 = a6102 + 333500000.0;
            const Real a6104 = real_326[l] * real_313[l];
            const Real a6105 = a6103 + a6104;
            const Real a6106 = a6101 / a6105;
            const Real a6107 = real_260[l] - a6106;
            const Mask a6108 = (a6101 > 0.0);
            const Real a6109 = maximum(real_260[l], a6098);
            const Real a6110 = a6098 + a6109;
            const Real a6111 = a6110 * 0.5;
            const Real a6112 = select(a6108, a6111, a6098);
            const Mask a6113 = (a6107 >= a6098);
            const Real a6114 = minimum(a6107, real_203[l]);
            const Real a6115 = select(a6113, a6114, a6112);
            const Real a6116 = select(a6095, real_259[l], a6115);
            const Real a6117 = select(a6092, real_203[l], a6116);
            const Real a6118 = a6117 * 333500000.0;
            const Real a6119 = a6091 - a6118;
            const Real a6120 = 2094000.0 * a6117;
            const Real a6121 = real_11[l] + a6120;
            const Real a6122 = a6119 / a6121;
            const Real a6123 = a6117 - numbers[l + 15 * LAYERS + 54];
            const Real a6124 = a6123 / real_264[l];
            const Real a6125 = at_least(a6124, 1e-12);
            const Real a6126 = log(a6125);
            const Real a6127 = numbers[l + LAYERS + 47] * a6126;
            const Real a6128 = numbers[l + 16 * LAYERS + 54] - a6127;
            const Real a6129 = at_most(a6128, 16.11809565095832);
            const Real a6130 = exp(a6129);
            const Real a6131 = numbers[l + LAYERS + 47] * a6130;
            const Real a6132 = a6125 * real_264[l];
            const Real a6133 = a6131 / a6132;
            const Real a6135 = a6130 * 0.008034787106446777;
            const Real a6137 = a6135 + numbers[l + 6 * LAYERS + 47];
            const Real a6138 = -a6137;
            const Real a6139 = a6133 * 0.008034787106446777;
            const Mask a6140 = (a6092 | a6095);
            const Real a6141 = select(a6140, a6122, a6138);
            const Real a6143 = select(w6008, a6141, real_319[l]);
            const Real a6144 = select(w6008, a6117, real_260[l]);
            const Real a6145 = select(w6008, a6138, real_252[l]);
            const Real a6146 = select(w6008, a6139, real_313[l]);
            real_275[l + 1] = a6143;
            real_329[l] = a6144;
            real_330[l] = a6145;
            real_331[l] = a6146;
        }
        // snow_ground._residuals
        const Real x6437 = real_320[4] - real_275[1];
        const Real x6438 = x5451 * x6437;
        for (int l = 0; l < 4; ++l) {
            const Real a6435 = real_320[l] - real_320[l + 1];
            const Real a6436 = real_173[l] * a6435;
            real_109[l] = a6436;
        }
        real_109[4] = real_of(0.0);
        real_316[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_316[l + 1] = real_109[l];
        const Real x6443 = seconds * x6432;
        // enthalpy._drop_from_above
        real_275[0] = real_of(0.0);
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_327[l] = real_275[l + 2];
        real_327[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x6461 = x5454 * real_320[4];
        // snow_ground._residuals, snow_ground._at
        Real a6465_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a6441 = real_109[l] - real_316[l];
            const Real a6442 = a6441 + in_row(l, 4, x6438);
            const Real a6444 = real_321[l] + real_118[l];
            const Real a6445 = a6444 + a6442;
            const Real a6446 = a6445 - in_row(l, 0, x6443);
            const Real a6464 = magnitude(a6446);
            a6465_last = a6465_last + a6464;
            real_332[l] = a6446;
            real_333[l] = a6464;
        }
        // snow_ground._at
        const Real x6466 = x1114 * a6465_last;
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
        Real a6470_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6447 = 2094000.0 * real_329[l];
            const Real a6448 = real_11[l] + a6447;
            const Real a6449 = a6448 * real_275[l + 1];
            const Real a6450 = real_329[l] * 333500000.0;
            const Real a6451 = a6449 + a6450;
            const Real a6452 = a6451 - real_256[l];
            const Real a6454 = real_275[l + 1] - real_275[l];
            const Real a6455 = real_253[l] * a6454;
            const Real a6456 = a6452 + a6455;
            const Real a6458 = real_275[l + 1] - real_327[l];
            const Real a6459 = real_272[l] * a6458;
            const Real a6460 = a6456 + a6459;
            const Real a6463 = a6460 + in_row(l, 0, x6461);
            const Real a6468 = magnitude(a6463);
            const Real a6469 = numbers[l] * a6468;
            a6470_last = a6470_last + a6469;
            real_326[l] = a6463;
            real_334[l] = a6468;
        }
        // snow_ground._at
        const Real x6471 = a6470_last - x6466;
        // snow_ground._tolerance
        const Real x6474 = magnitude(x6430);
        const Real x6475 = magnitude(real_320[0]);
        const Real x6476 = x6474 + x6475;
        const Real x6477 = x5974 * x6476;
        Real a6478_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a6478_last = a6478_last + real_173[l];
        }
        const Real x6479 = a6478_last + x5451;
        Real a6481_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a6480 = magnitude(real_320[l]);
            a6481_last = maximum(a6481_last, a6480);
        }
        const Real x6482 = a6481_last + x5983;
        const Real x6483 = x6482 + 30.0;
        const Real x6484 = x6479 * x6483;
        const Real x6485 = x6484 + x6477;
        // snow_ground._at
        Mask a6473_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a6472 = (real_334[l] > real_254[l]);
            a6473_last = (a6473_last | a6472);
        }
        // snow_ground._tolerance, snow_ground._at
        Mask a6489_last = mask_of(false);
        for (int l = 0; l < 5; ++l) {
            const Real a6486 = real_116[l] + x6485;
            const Real a6487 = a6486 * 7.105427357601002e-15;
            const Mask a6488 = (real_333[l] > a6487);
            a6489_last = (a6489_last | a6488);
        }
        // snow_ground._at
        const Mask x6490 = (a6473_last | a6489_last);
        // snow_ground._iteration
        const Real x6491 = w6006 * 0.0001;
        const Real x6492 = 1.0 - x6491;
        const Real x6493 = x6492 * w6005;
        const Mask x6494 = (x6471 < x6493);
        const Mask x6495 = (w6007 < 5.0);
        const Mask x6496 = (x6494 | x6495);
        const Mask x6497 = (w6006 <= 0.0001);
        const Mask x6498 = (x6496 | x6497);
        const Mask x6499 = (x6498 | x6036);
        const Mask x6500 = (w6008 & x6499);
        const Real x6501 = w6006 * 2.0;
        const Real x6502 = at_most(x6501, 1.0);
        const Real x6503 = w6006 * 0.5;
        const Real x6504 = select(x6500, x6502, x6503);
        const Real x6505 = w6007 + 1.0;
        // snow_ground._is_slow
        const Mask x6506 = (x6505 >= 40.0);
        const Mask x6507 = (x6505 < 60.0);
        const Mask x6508 = (x6506 & x6507);
        const Mask x6509 = (mask_of(false) | x6508);
        const Mask x6510 = (x6505 >= 80.0);
        const Mask x6511 = (x6505 < 120.0);
        const Mask x6512 = (x6510 & x6511);
        const Mask x6513 = (x6509 | x6512);
        const Mask x6514 = (x6505 >= 160.0);
        const Mask x6515 = (x6505 < 200.0);
        const Mask x6516 = (x6514 & x6515);
        const Mask x6517 = (x6513 | x6516);
        // snow_ground._iteration
        const Mask x6518 = (x6036 | x6517);
        const Real x6519 = select(x6518, 1.0, x6504);
        const Real x6525 = select(x6500, x6430, w5998);
        const Real x6526 = select(x6500, x6432, w5999);
        const Real x6527 = select(x6500, x6434, w6000);
        const Real x6528 = select(x6500, x6419, w6001);
        const Mask x6529 = select(x6500, x6156, w6002);
        const Real x6532 = select(x6500, x6471, w6005);
        const Mask x6533 = select(x6500, x6490, w6008);
        const Real x6534 = select(w6008, x6519, w6006);
        const Real x6535 = real_of_mask(w6008);
        const Real x6536 = w6007 + x6535;
        const Mask x6537 = ~x6500;
        const Mask x6538 = (x6533 | x6537);
        const Mask x6539 = (w6008 & x6538);
        for (int l = 0; l < 5; ++l) {
            const Real a6520 = select(x6500, real_321[l], real_317[l]);
            const Real a6530 = select(x6500, real_332[l], real_308[l]);
            real_333[l] = a6520;
            real_320[l] = a6530;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6521 = select(x6500, real_275[l + 1], real_319[l]);
            const Real a6522 = select(x6500, real_329[l], real_260[l]);
            const Real a6523 = select(x6500, real_330[l], real_252[l]);
            const Real a6524 = select(x6500, real_331[l], real_313[l]);
            const Real a6531 = select(x6500, real_326[l], real_312[l]);
            real_334[l] = a6521;
            real_327[l] = a6522;
            real_335[l] = a6523;
            real_336[l] = a6524;
            real_337[l] = a6531;
        }
        for (int l = 0; l < 5; ++l) real_317[l] = real_333[l];
        for (int l = 0; l < LAYERS; ++l) real_319[l] = real_334[l];
        for (int l = 0; l < LAYERS; ++l) real_260[l] = real_327[l];
        for (int l = 0; l < LAYERS; ++l) real_252[l] = real_335[l];
        for (int l = 0; l < LAYERS; ++l) real_313[l] = real_336[l];
        for (int l = 0; l < 5; ++l) real_308[l] = real_320[l];
        for (int l = 0; l < LAYERS; ++l) real_312[l] = real_337[l];
        w5998 = x6525;
        w5999 = x6526;
        w6000 = x6527;
        w6001 = x6528;
        w6002 = x6529;
        w6005 = x6532;
        w6006 = x6534;
        w6007 = x6536;
        w6008 = x6539;
    }
    // snow_ground._tolerance
    const Real x6554 = magnitude(w5998);
    // snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a6545 = real_317[l] - real_116[l];
        const Mask a6546 = (real_317[l] < 0.0);
        const Mask a6547 = (a6545 > 0.0);
        const Real a6548 = real_317[l] * real_103[l];
        const Real a6549 = a6545 * real_100[l];
        const Real a6550 = select(a6547, a6549, 0.0);
        const Real a6551 = select(a6546, a6548, a6550);
        const Real a6552 = select(a6547, real_100[l], 0.0);
        const Real a6553 = select(a6546, real_103[l], a6552);
        real_307[l] = a6545;
        mask_338[l] = a6546;
        mask_339[l] = a6547;
        real_119[l] = a6551;
        real_118[l] = a6553;
    }
    // snow_ground._tolerance
    const Real x6555 = magnitude(real_119[0]);
    const Real x6556 = x6554 + x6555;
    const Real x6557 = x5974 * x6556;
    Real a6558_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a6558_last = a6558_last + real_173[l];
    }
    const Real x6559 = a6558_last + x5451;
    Real a6561_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a6560 = magnitude(real_119[l]);
        a6561_last = maximum(a6561_last, a6560);
    }
    const Real x6562 = a6561_last + x5983;
    const Real x6563 = x6562 + 30.0;
    const Real x6564 = x6559 * x6563;
    const Real x6565 = x6564 + x6557;
    // snow_ground._tolerance, snow_ground._solution
    Mask a6580_last = mask_of(true);
    for (int l = 0; l < 5; ++l) {
        const Real a6566 = real_116[l] + x6565;
        const Real a6567 = a6566 * 7.105427357601002e-15;
        const Real a6568 = a6567 * 8.0;
        const Real a6578 = magnitude(real_308[l]);
        const Mask a6579 = (a6578 <= a6568);
        a6580_last = (a6580_last & a6579);
    }
    // enthalpy.is_on_curve, snow_ground._solution, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at
    Mask a6583_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        after[2 * LAYERS + l] = real_260[l];
        const Mask a6540 = (real_260[l] < real_203[l]);
        const Mask a6541 = (real_260[l] > real_259[l]);
        const Mask a6542 = (a6540 & a6541);
        const Real a6543 = select(a6542, real_313[l], 1.0);
        const Real a6544 = 1 / a6543;
        const Real a6569 = real_254[l] * 8.0;
        const Real a6570 = 2094000.0 * real_319[l];
        const Real a6571 = a6570 + 333500000.0;
        const Real a6572 = a6571 / a6543;
        const Real a6573 = 2094000.0 * real_260[l];
        const Real a6574 = real_11[l] + a6573;
        const Real a6575 = select(a6542, a6572, 0.0);
        const Real a6576 = a6574 + a6575;
        const Real a6577 = select(a6542, a6544, 0.0);
        const Real a6581 = magnitude(real_312[l]);
        const Mask a6582 = (a6581 <= a6569);
        a6583_last = (a6583_last & a6582);
        mask_340[l] = a6542;
        real_252[l] = a6576;
        real_318[l] = a6577;
    }
    // snow_ground._solution
    const Mask x6584 = (a6580_last & a6583_last);
    // snow_skin.skin_flux
    const Real x6664 = w5998 + 273.15;
    const Real x6665 = w5998 - x1209;
    // calm_air.coefficient
    const Real x6669 = x6665 * x1181;
    const Real x6670 = -x6669;
    // calm_air.limited_richardson
    const Mask x6677 = (x6670 > 0.0);
    const Real x6678 = select(x6677, x6669, 0.0);
    const Real x6682 = x6678 * x1335;
    const Real x6683 = -x6682;
    const Real x6688 = expm1(x6683);
    const Real x6689 = x6688 + 1.0;
    const Real x6693 = x6688 + 2.0;
    const Real x6694 = x6688 / x6693;
    const Real x6700 = numbers[LAYERS + 2] * x6694;
    const Real x6706 = select(x6677, x6700, x6669);
    const Real x6707 = -x6706;
    // calm_air.coefficient
    const Mask x6709 = (x6707 > 0.0);
    const Real x6710 = select(x6709, x6706, 0.0);
    const Real x6713 = x6710 * 5.0;
    const Real x6716 = 1.0 - x6713;
    const Real x6717 = sqrt(x6716);
    const Real x6718 = x6717 * 2.0;
    const Real x6720 = x6710 * 15.0;
    const Real x6723 = x6720 * x6717;
    const Real x6729 = 1.0 - x6723;
    const Real x6730 = 1 / x6729;
    const Real x6731 = x6730 * x6730;
    const Real x6736 = select(x6709, 0.0, x6706);
    const Mask x6739 = (x6736 > 1e-30);
    const Real x6740 = at_least(x6736, 1e-30);
    const Mask x6741 = (x6736 >= 1e-30);
    const Real x6744 = sqrt(x6740);
    const Real x6745 = x6744 * 2.0;
    const Real x6748 = select(x6739, x6744, 0.0);
    const Real x6751 = x1191 * x6748;
    const Real x6756 = x6751 + 1.0;
    const Real x6757 = 1 / x6756;
    const Real x6758 = x6757 * x6757;
    const Real x6762 = x6736 * 15.0;
    const Real x6765 = x6762 * x6757;
    const Real x6772 = x6765 + 1.0;
    const Real x6773 = select(x6709, x6730, x6772);
    const Real x6776 = x1170 * x6773;
    // snow_skin.skin_flux
    const Real x6781 = x257 * x6776;
    const Real x6785 = x6664 * 461.0;
    const Real x6786 = 2830000.0 / x6785;
    const Real x6787 = w5998 / 273.15;
    const Real x6788 = x6787 * x6786;
    const Real x6789 = exp(x6788);
    const Real x6790 = x6789 * 611.0;
    const Real x6791 = x6790 * 0.378;
    const Real x6792 = forcing[3] - x6791;
    const Real x6793 = x6790 * 0.622;
    const Real x6794 = x6793 / x6792;
    const Real x6798 = x6794 - forcing[2];
    const Real x6800 = x6781 * 1004.5;
    const Real x6802 = x6800 + numbers[LAYERS + 4];
    const Real x6805 = x6664 * x6664;
    const Real x6806 = x6805 * x6664;
    const Real x6807 = x5539 * x6806;
    const Real x6809 = x6781 * x6798;
    const Real x6813 = x6802 * x6665;
    const Real x6817 = x6807 * x6664;
    const Real x6819 = x1207 - x6817;
    const Real x6821 = x6819 - x6813;
    const Real x6823 = 2830000.0 * x6809;
    const Real x6825 = x6821 - x6823;
    // snow_skin.skin_of
    const Real x6827 = w5998 - real_119[0];
    const Real x6829 = x1109 * x6827;
    const Real x6834 = x6825 - x6829;
    const Real x6836 = x6834 / w6001;
    const Real x6838 = w5998 + x6836;
    const Real x6839 = select(w6002, 0.0, x6838);
    const Real x6841 = x6839 - real_119[0];
    const Mask x6851 = (real_119[0] >= 0.0);
    // snow_ground.advance_snow_ground, retention.at, enthalpy.at
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a6605 = (real_260[l] >= real_203[l]);
        const Real a6606 = select(a6605, real_203[l], real_259[l]);
        const Real a6608 = select(mask_340[l], real_260[l], a6606);
        const Real a6610 = a6608 - numbers[l + 15 * LAYERS + 54];
        const Real a6612 = a6610 / real_264[l];
        const Real a6616 = at_least(a6612, 1e-12);
        const Mask a6617 = (a6612 >= 1e-12);
        const Real a6619 = log(a6616);
        const Real a6621 = numbers[l + LAYERS + 47] * a6619;
        const Real a6625 = numbers[l + 16 * LAYERS + 54] - a6621;
        const Real a6627 = at_most(a6625, 16.11809565095832);
        const Mask a6628 = (a6625 <= 16.11809565095832);
        const Real a6630 = exp(a6627);
        const Real a6634 = a6630 * 0.008034787106446777;
        const Real a6638 = a6634 + numbers[l + 6 * LAYERS + 47];
        const Real a6639 = -a6638;
        const Real a6642 = select(mask_340[l], a6639, real_319[l]);
        mask_341[l] = a6605;
        real_312[l] = a6608;
        real_313[l] = a6612;
        real_254[l] = a6616;
        mask_342[l] = a6617;
        real_315[l] = a6619;
        mask_343[l] = a6628;
        real_314[l] = a6630;
        real_311[l] = a6642;
    }
    // snow_ground._residuals
    const Real x6866 = real_119[4] - real_311[0];
    // enthalpy._drop_from_above
    real_259[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_259[l + 1] = real_311[l];
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_310[l] = real_311[l + 1];
    real_310[LAYERS - 1] = real_of(0.0);
    // snow_ground._direction
    for (int l = 0; l < 4; ++l) real_308[l] = real_173[l];
    real_308[4] = real_of(0.0);
    real_116[0] = real_of(0.0);
    for (int l = 0; l < 4; ++l) real_116[l + 1] = real_173[l];
    const Real x6942 = seconds * w6000;
    const Real x6947 = x5454 * real_118[4];
    const Real x6956 = -x5451;
    // snow_ground._residuals, snow_ground._direction
    for (int l = 0; l < 4; ++l) {
        const Real a6859 = real_119[l] - real_119[l + 1];
        const Real a6945 = real_173[l] * real_118[l];
        const Real a6946 = -a6945;
        const Real a6954 = real_173[l] * real_118[l + 1];
        const Real a6955 = -a6954;
        real_123[l] = a6859;
        real_121[l] = a6946;
        real_344[l] = a6955;
    }
    // snow_ground._direction
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a6949 = -real_273[l + 1];
        const Real a6957 = -real_272[l];
        real_214[l] = a6949;
        real_215[l] = a6957;
    }
    // tridiagonal._solve
    for (int l = 0; l < 4; ++l) real_323[l] = real_121[l];
    real_323[4] = x6947;
    for (int l = 0; l < LAYERS - 1; ++l) real_323[l + 5] = real_214[l];
    // snow_layers.warmth, snow_ground._direction
    for (int l = 0; l < 5; ++l) {
        const Real a6647 = real_103[l] * real_103[l];
        const Real a6651 = real_100[l] * real_100[l];
        const Real a6940 = real_308[l] + real_116[l];
        const Real a6941 = a6940 + in_row(l, 4, x5451);
        const Real a6943 = a6941 - in_row(l, 0, x6942);
        const Real a6950 = real_118[l] * a6943;
        const Real a6951 = a6950 + 1.0;
        real_320[l] = a6647;
        real_333[l] = a6651;
        real_332[l] = a6951;
    }
    // enthalpy.at, enthalpy._drop_from_above, enthalpy.heat_residual, snow_ground._direction
    for (int l = 0; l < LAYERS; ++l) {
        const Real a6890 = 2094000.0 * real_312[l];
        const Real a6892 = real_11[l] + a6890;
        const Real a6906 = real_311[l] - real_259[l];
        const Real a6919 = real_311[l] - real_310[l];
        const Real a6952 = real_252[l] + real_253[l];
        const Real a6953 = a6952 + real_272[l];
        real_309[l] = a6892;
        real_256[l] = a6906;
        real_337[l] = a6919;
        real_336[l] = a6953;
    }
    // tridiagonal._solve
    for (int l = 0; l < 5; ++l) real_328[l] = real_332[l];
    for (int l = 0; l < LAYERS; ++l) real_328[l + 5] = real_336[l];
    for (int l = 0; l < 4; ++l) real_322[l] = real_344[l];
    real_322[4] = x6956;
    for (int l = 0; l < LAYERS - 1; ++l) real_322[l + 5] = real_215[l];
    // tridiagonal.jvp
    real_325[0] = real_of(0.0);
    for (int l = 0; l < LAYERS + 4; ++l) real_325[l + 1] = real_of(0.0);
    for (int l = 0; l < LAYERS + 4; ++l) real_324[l] = real_of(0.0);
    real_324[LAYERS + 4] = real_of(0.0);
    // snow_ground.advance_snow_ground
    const Real x6998 = select(x5449, w5998, 0.0);
    const Real x7000 = select(x5449, w5999, 0.0);
    const Real x7002 = real_119[4] - real_319[0];
    const Real x7004 = x1104 * x7002;
    const Real x7009 = select(x5449, x7004, 0.0);
    // snow_ground.advance_snow_ground, ground_heat.heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a6996 = select(x6584, real_319[l], NOT_A_NUMBER);
        const Real a7011 = a6996 + 273.15;
        after[l] = a7011;
        real_336[l] = a6996;
        real_310[l] = a7011;
    }
    // ground_heat.heat
    const Real x7014 = x5259 - real_310[0];
    // snow_skin.skin_flux
    const Real x7062 = x6998 + 273.15;
    after[3 * LAYERS + 31] = x7062;
    const Real x7063 = x6998 - x1209;
    // calm_air.coefficient
    const Real x7067 = x7063 * x1181;
    const Real x7068 = -x7067;
    // calm_air.limited_richardson
    const Mask x7075 = (x7068 > 0.0);
    const Real x7076 = select(x7075, x7067, 0.0);
    const Real x7080 = x7076 * x1335;
    const Real x7081 = -x7080;
    const Real x7086 = expm1(x7081);
    const Real x7087 = x7086 + 1.0;
    const Real x7091 = x7086 + 2.0;
    const Real x7092 = x7086 / x7091;
    const Real x7098 = numbers[LAYERS + 2] * x7092;
    const Real x7104 = select(x7075, x7098, x7067);
    const Real x7105 = -x7104;
    // calm_air.coefficient
    const Mask x7107 = (x7105 > 0.0);
    const Real x7108 = select(x7107, x7104, 0.0);
    const Real x7111 = x7108 * 5.0;
    const Real x7114 = 1.0 - x7111;
    const Real x7115 = sqrt(x7114);
    const Real x7116 = x7115 * 2.0;
    const Real x7118 = x7108 * 15.0;
    const Real x7121 = x7118 * x7115;
    const Real x7127 = 1.0 - x7121;
    const Real x7128 = 1 / x7127;
    const Real x7129 = x7128 * x7128;
    const Real x7134 = select(x7107, 0.0, x7104);
    const Mask x7137 = (x7134 > 1e-30);
    const Real x7138 = at_least(x7134, 1e-30);
    const Mask x7139 = (x7134 >= 1e-30);
    const Real x7142 = sqrt(x7138);
    const Real x7143 = x7142 * 2.0;
    const Real x7146 = select(x7137, x7142, 0.0);
    const Real x7149 = x1191 * x7146;
    const Real x7154 = x7149 + 1.0;
    const Real x7155 = 1 / x7154;
    const Real x7156 = x7155 * x7155;
    const Real x7160 = x7134 * 15.0;
    const Real x7163 = x7160 * x7155;
    const Real x7170 = x7163 + 1.0;
    const Real x7171 = select(x7107, x7128, x7170);
    const Real x7174 = x1170 * x7171;
    // snow_skin.skin_flux
    const Real x7179 = x257 * x7174;
    const Real x7183 = x7062 * 461.0;
    const Real x7185 = 2830000.0 / x7183;
    const Real x7189 = x6998 / 273.15;
    const Real x7191 = x7189 * x7185;
    const Real x7195 = exp(x7191);
    const Real x7197 = x7195 * 611.0;
    const Real x7199 = x7197 * 0.378;
    const Real x7201 = forcing[3] - x7199;
    const Real x7203 = x7197 * 0.622;
    const Real x7205 = x7203 / x7201;
    const Real x7209 = x7205 - forcing[2];
    const Real x7211 = x7179 * 1004.5;
    const Real x7213 = x7211 + numbers[LAYERS + 4];
    const Real x7215 = x7062 * x7062;
    const Real x7218 = x7215 * x7062;
    const Real x7222 = x5539 * x7218;
    const Real x7226 = x7179 * x7209;
    const Real x7230 = x7213 * x7063;
    const Real x7234 = x7222 * x7062;
    const Real x7238 = x1207 - x7234;
    const Real x7240 = x7238 - x7230;
    const Real x7242 = 2830000.0 * x7226;
    const Real x7244 = x7240 - x7242;
    // layered_snow.close_snow
    const Real x7246 = seconds * x7226;
    const Real x7248 = x1114 * x7246;
    const Real x7254 = select(x5449, x7248, 0.0);
    const Real x7255 = -x7254;
    // snow_water.with_vapour_exchange
    const Real x7257 = at_least(x7255, 0.0);
    const Mask x7258 = (x7255 >= 0.0);
    const Real x7261 = at_least(x7254, 0.0);
    const Mask x7262 = (x7254 >= 0.0);
    const Mask x7266 = (x1025 > 0.0);
    const Real x7267 = select(x7266, x1025, 1.0);
    // layered_snow.close_snow, snow_layers.liquid_water
    for (int l = 0; l < 5; ++l) {
        const Real a7026 = x1114 * real_317[l];
        const Real a7032 = select(x5449, a7026, 0.0);
        const Real a7035 = a7032 / 333500.0;
        const Real a7036 = -a7035;
        const Real a7038 = at_least(a7036, 0.0);
        const Mask a7039 = (a7036 >= 0.0);
        const Mask a7041 = (a7038 > real_102[l]);
        const Real a7042 = select(a7041, real_102[l], a7038);
        const Real a7044 = real_102[l] - a7042;
        const Mask a7046 = (real_106[l] > 0.0);
        const Real a7047 = select(a7046, real_106[l], 1.0);
        const Real a7049 = a7044 / a7047;
        const Mask a7053 = (a7049 > 1.0);
        const Real a7054 = select(a7053, 1.0, a7049);
        const Real a7056 = select(a7046, a7054, 0.0);
        const Real a7058 = a7056 * real_90[l];
        real_332[l] = a7032;
        mask_345[l] = a7039;
        mask_346[l] = a7041;
        mask_347[l] = a7046;
        real_116[l] = a7047;
        real_308[l] = a7049;
        mask_348[l] = a7053;
        real_118[l] = a7056;
        real_321[l] = a7058;
    }
    // snow_water.with_vapour_exchange
    const Real x7269 = select(x7266, real_332[0], 0.0);
    const Real x7270 = -x7269;
    // snow_layers.liquid_water
    const Real x7272 = real_332[0] / 333500.0;
    const Real x7273 = -x7272;
    const Real x7275 = at_least(x7273, 0.0);
    const Mask x7276 = (x7273 >= 0.0);
    const Mask x7278 = (x7275 > x1025);
    const Real x7279 = select(x7278, x1025, x7275);
    // snow_water.with_vapour_exchange
    const Real x7281 = x1025 - x7279;
    const Mask x7283 = (x7257 > x7281);
    const Real x7284 = select(x7283, x7281, x7257);
    const Real x7286 = x7284 - x7261;
    const Mask x7288 = (x7281 > 0.0);
    // snow_layers.warmth
    const Real x7289 = x7267 * 2106.0;
    const Real x7291 = 1 / x7289;
    const Real x7292 = x7291 * x7291;
    const Real x7296 = x7267 * 4218.0;
    const Real x7298 = 1 / x7296;
    const Real x7299 = x7298 * x7298;
    const Real x7303 = x7267 * 333500.0;
    const Real x7305 = x7269 + x7303;
    const Real x7306 = -x7305;
    const Mask x7308 = (x7270 < 0.0);
    const Mask x7309 = (x7306 > 0.0);
    const Real x7310 = x7269 * x7291;
    const Real x7315 = x7305 * x7298;
    const Real x7320 = select(x7309, x7315, 0.0);
    const Real x7323 = select(x7308, x7310, x7320);
    const Real x7324 = -x7323;
    // snow_water.with_vapour_exchange
    const Real x7326 = at_most(x7324, 0.0);
    const Mask x7327 = (x7324 <= 0.0);
    const Real x7329 = x7326 * 2106.0;
    const Real x7331 = x7286 * x7329;
    const Real x7335 = select(x7288, x7281, 1.0);
    const Real x7337 = x7286 / x7335;
    const Real x7341 = 1.0 - x7337;
    const Real x7344 = x7257 - x7284;
    const Real x7346 = x1025 - x7286;
    const Real x7348 = real_332[0] + x7331;
    const Real x7349 = -x7348;
    const Real x7351 = real_321[0] * x7341;
    const Real x7356 = select(x7288, x7351, real_321[0]);
    const Real x7358 = x7284 / x7267;
    const Real x7362 = 1.0 - x7358;
    const Real x7364 = real_101[0] * x7362;
    const Mask x7369 = (real_91[1] > 0.0);
    const Real x7370 = select(x7369, real_91[1], 1.0);
    const Real x7372 = select(x7369, real_332[1], 0.0);
    const Real x7373 = -x7372;
    // snow_layers.liquid_water
    const Real x7375 = real_332[1] / 333500.0;
    const Real x7376 = -x7375;
    const Real x7378 = at_least(x7376, 0.0);
    const Mask x7379 = (x7376 >= 0.0);
    const Mask x7381 = (x7378 > real_91[1]);
    const Real x7382 = select(x7381, real_91[1], x7378);
    // snow_water.with_vapour_exchange
    const Real x7384 = real_91[1] - x7382;
    const Mask x7386 = (x7344 > x7384);
    const Real x7387 = select(x7386, x7384, x7344);
    const Mask x7389 = (x7384 > 0.0);
    // snow_layers.warmth
    const Real x7390 = x7370 * 2106.0;
    const Real x7392 = 1 / x7390;
    const Real x7393 = x7392 * x7392;
    const Real x7397 = x7370 * 4218.0;
    const Real x7399 = 1 / x7397;
    const Real x7400 = x7399 * x7399;
    const Real x7404 = x7370 * 333500.0;
    const Real x7406 = x7372 + x7404;
    const Real x7407 = -x7406;
    const Mask x7409 = (x7373 < 0.0);
    const Mask x7410 = (x7407 > 0.0);
    const Real x7411 = x7372 * x7392;
    const Real x7416 = x7406 * x7399;
    const Real x7421 = select(x7410, x7416, 0.0);
    const Real x7424 = select(x7409, x7411, x7421);
    const Real x7425 = -x7424;
    // snow_water.with_vapour_exchange
    const Real x7427 = at_most(x7425, 0.0);
    const Mask x7428 = (x7425 <= 0.0);
    const Real x7430 = x7427 * 2106.0;
    const Real x7432 = x7387 * x7430;
    const Real x7436 = select(x7389, x7384, 1.0);
    const Real x7438 = x7387 / x7436;
    const Real x7442 = 1.0 - x7438;
    const Real x7444 = x7286 + x7387;
    const Real x7446 = x7344 - x7387;
    const Real x7449 = real_91[1] - x7387;
    const Real x7451 = real_332[1] + x7432;
    const Real x7452 = -x7451;
    const Real x7454 = real_321[1] * x7442;
    const Real x7459 = select(x7389, x7454, real_321[1]);
    const Real x7461 = x7387 / x7370;
    const Real x7465 = 1.0 - x7461;
    const Real x7467 = real_101[1] * x7465;
    const Mask x7472 = (real_91[2] > 0.0);
    const Real x7473 = select(x7472, real_91[2], 1.0);
    const Real x7475 = select(x7472, real_332[2], 0.0);
    const Real x7476 = -x7475;
    // snow_layers.liquid_water
    const Real x7478 = real_332[2] / 333500.0;
    const Real x7479 = -x7478;
    const Real x7481 = at_least(x7479, 0.0);
    const Mask x7482 = (x7479 >= 0.0);
    const Mask x7484 = (x7481 > real_91[2]);
    const Real x7485 = select(x7484, real_91[2], x7481);
    // snow_water.with_vapour_exchange
    const Real x7487 = real_91[2] - x7485;
    const Mask x7489 = (x7446 > x7487);
    const Real x7490 = select(x7489, x7487, x7446);
    const Mask x7492 = (x7487 > 0.0);
    // snow_layers.warmth
    const Real x7493 = x7473 * 2106.0;
    const Real x7495 = 1 / x7493;
    const Real x7496 = x7495 * x7495;
    const Real x7500 = x7473 * 4218.0;
    const Real x7502 = 1 / x7500;
    const Real x7503 = x7502 * x7502;
    const Real x7507 = x7473 * 333500.0;
    const Real x7509 = x7475 + x7507;
    const Real x7510 = -x7509;
    const Mask x7512 = (x7476 < 0.0);
    const Mask x7513 = (x7510 > 0.0);
    const Real x7514 = x7475 * x7495;
    const Real x7519 = x7509 * x7502;
    const Real x7524 = select(x7513, x7519, 0.0);
    const Real x7527 = select(x7512, x7514, x7524);
    const Real x7528 = -x7527;
    // snow_water.with_vapour_exchange
    const Real x7530 = at_most(x7528, 0.0);
    const Mask x7531 = (x7528 <= 0.0);
    const Real x7533 = x7530 * 2106.0;
    const Real x7535 = x7490 * x7533;
    const Real x7539 = select(x7492, x7487, 1.0);
    const Real x7541 = x7490 / x7539;
    const Real x7545 = 1.0 - x7541;
    const Real x7547 = x7444 + x7490;
    const Real x7549 = x7446 - x7490;
    const Real x7552 = real_91[2] - x7490;
    const Real x7554 = real_332[2] + x7535;
    const Real x7555 = -x7554;
    const Real x7557 = real_321[2] * x7545;
    const Real x7562 = select(x7492, x7557, real_321[2]);
    const Real x7564 = x7490 / x7473;
    const Real x7568 = 1.0 - x7564;
    const Real x7570 = real_101[2] * x7568;
    const Mask x7575 = (real_91[3] > 0.0);
    const Real x7576 = select(x7575, real_91[3], 1.0);
    const Real x7578 = select(x7575, real_332[3], 0.0);
    const Real x7579 = -x7578;
    // snow_layers.liquid_water
    const Real x7581 = real_332[3] / 333500.0;
    const Real x7582 = -x7581;
    const Real x7584 = at_least(x7582, 0.0);
    const Mask x7585 = (x7582 >= 0.0);
    const Mask x7587 = (x7584 > real_91[3]);
    const Real x7588 = select(x7587, real_91[3], x7584);
    // snow_water.with_vapour_exchange
    const Real x7590 = real_91[3] - x7588;
    const Mask x7592 = (x7549 > x7590);
    const Real x7593 = select(x7592, x7590, x7549);
    const Mask x7595 = (x7590 > 0.0);
    // snow_layers.warmth
    const Real x7596 = x7576 * 2106.0;
    const Real x7598 = 1 / x7596;
    const Real x7599 = x7598 * x7598;
    const Real x7603 = x7576 * 4218.0;
    const Real x7605 = 1 / x7603;
    const Real x7606 = x7605 * x7605;
    const Real x7610 = x7576 * 333500.0;
    const Real x7612 = x7578 + x7610;
    const Real x7613 = -x7612;
    const Mask x7615 = (x7579 < 0.0);
    const Mask x7616 = (x7613 > 0.0);
    const Real x7617 = x7578 * x7598;
    const Real x7622 = x7612 * x7605;
    const Real x7627 = select(x7616, x7622, 0.0);
    const Real x7630 = select(x7615, x7617, x7627);
    const Real x7631 = -x7630;
    // snow_water.with_vapour_exchange
    const Real x7633 = at_most(x7631, 0.0);
    const Mask x7634 = (x7631 <= 0.0);
    const Real x7636 = x7633 * 2106.0;
    const Real x7638 = x7593 * x7636;
    const Real x7642 = select(x7595, x7590, 1.0);
    const Real x7644 = x7593 / x7642;
    const Real x7648 = 1.0 - x7644;
    const Real x7650 = x7547 + x7593;
    const Real x7652 = x7549 - x7593;
    const Real x7655 = real_91[3] - x7593;
    const Real x7657 = real_332[3] + x7638;
    const Real x7658 = -x7657;
    const Real x7660 = real_321[3] * x7648;
    const Real x7665 = select(x7595, x7660, real_321[3]);
    const Real x7667 = x7593 / x7576;
    const Real x7671 = 1.0 - x7667;
    const Real x7673 = real_101[3] * x7671;
    const Mask x7678 = (real_91[4] > 0.0);
    const Real x7679 = select(x7678, real_91[4], 1.0);
    const Real x7681 = select(x7678, real_332[4], 0.0);
    const Real x7682 = -x7681;
    // snow_layers.liquid_water
    const Real x7684 = real_332[4] / 333500.0;
    const Real x7685 = -x7684;
    const Real x7687 = at_least(x7685, 0.0);
    const Mask x7688 = (x7685 >= 0.0);
    const Mask x7690 = (x7687 > real_91[4]);
    const Real x7691 = select(x7690, real_91[4], x7687);
    // snow_water.with_vapour_exchange
    const Real x7693 = real_91[4] - x7691;
    const Mask x7695 = (x7652 > x7693);
    const Real x7696 = select(x7695, x7693, x7652);
    const Mask x7698 = (x7693 > 0.0);
    // snow_layers.warmth
    const Real x7699 = x7679 * 2106.0;
    const Real x7701 = 1 / x7699;
    const Real x7702 = x7701 * x7701;
    const Real x7706 = x7679 * 4218.0;
    const Real x7708 = 1 / x7706;
    const Real x7709 = x7708 * x7708;
    const Real x7713 = x7679 * 333500.0;
    const Real x7715 = x7681 + x7713;
    const Real x7716 = -x7715;
    const Mask x7718 = (x7682 < 0.0);
    const Mask x7719 = (x7716 > 0.0);
    const Real x7720 = x7681 * x7701;
    const Real x7725 = x7715 * x7708;
    const Real x7730 = select(x7719, x7725, 0.0);
    const Real x7733 = select(x7718, x7720, x7730);
    const Real x7734 = -x7733;
    // snow_water.with_vapour_exchange
    const Real x7736 = at_most(x7734, 0.0);
    const Mask x7737 = (x7734 <= 0.0);
    const Real x7739 = x7736 * 2106.0;
    const Real x7741 = x7696 * x7739;
    const Real x7745 = select(x7698, x7693, 1.0);
    const Real x7747 = x7696 / x7745;
    const Real x7751 = 1.0 - x7747;
    const Real x7753 = x7650 + x7696;
    const Real x7756 = real_91[4] - x7696;
    const Real x7758 = real_332[4] + x7741;
    const Real x7759 = -x7758;
    const Real x7761 = real_321[4] * x7751;
    const Real x7766 = select(x7698, x7761, real_321[4]);
    const Real x7768 = x7696 / x7679;
    const Real x7772 = 1.0 - x7768;
    const Real x7774 = real_101[4] * x7772;
    // snow_water.<genexpr>
    real_332[0] = x7346;
    real_332[1] = x7449;
    real_332[2] = x7552;
    real_332[3] = x7655;
    real_332[4] = x7756;
    real_91[0] = x7349;
    real_91[1] = x7452;
    real_91[2] = x7555;
    real_91[3] = x7658;
    real_91[4] = x7759;
    real_106[0] = x7356;
    real_106[1] = x7459;
    real_106[2] = x7562;
    real_106[3] = x7665;
    real_106[4] = x7766;
    real_102[0] = x7364;
    real_102[1] = x7467;
    real_102[2] = x7570;
    real_102[3] = x7673;
    real_102[4] = x7774;
    // snow_layers.liquid_water
    const Real x7787 = real_91[0] / 333500.0;
    const Real x7789 = at_least(x7787, 0.0);
    const Mask x7790 = (x7787 >= 0.0);
    const Mask x7792 = (x7789 > real_332[0]);
    const Real x7793 = select(x7792, real_332[0], x7789);
    // snow_water.percolated
    const Real x7795 = real_332[0] - x7793;
    const Mask x7797 = (x7795 > 0.0);
    const Real x7798 = select(x7797, x7795, 1.0);
    const Real x7800 = x7795 / x7798;
    const Real x7804 = at_most(x7800, 1.0);
    const Mask x7805 = (x7800 <= 1.0);
    const Real x7807 = select(x7797, x7804, 0.0);
    const Real x7809 = x7807 * real_106[0];
    const Real x7813 = x7795 / 917.0;
    const Mask x7815 = (x7809 < x7813);
    const Real x7816 = select(x7815, x7813, x7809);
    // snow_properties.held_by_pores
    const Real x7818 = numbers[LAYERS + 21] * 1000.0;
    // snow_properties._pores
    const Real x7820 = x7816 - x7813;
    const Real x7822 = at_least(x7820, 0.0);
    const Mask x7823 = (x7820 >= 0.0);
    // snow_properties.held_by_pores
    const Real x7825 = x7818 * x7822;
    // snow_water.percolated
    const Real x7829 = x7793 - x7825;
    const Real x7831 = at_least(x7829, 0.0);
    const Mask x7832 = (x7829 >= 0.0);
    const Mask x7834 = (x7793 > 0.0);
    const Real x7835 = select(x7834, x7793, 1.0);
    const Real x7837 = x7831 / x7835;
    const Real x7841 = real_91[0] * x7837;
    const Real x7845 = select(x7834, x7841, 0.0);
    const Mask x7847 = (real_332[0] > 0.0);
    const Real x7848 = select(x7847, real_332[0], 1.0);
    const Real x7850 = x7831 / x7848;
    const Real x7854 = real_332[0] - x7831;
    const Real x7856 = real_91[0] - x7845;
    const Real x7858 = 1.0 - x7850;
    const Real x7860 = real_102[0] * x7858;
    const Real x7865 = real_332[1] + x7831;
    const Real x7867 = real_91[1] + x7845;
    // snow_layers.liquid_water
    const Real x7869 = x7867 / 333500.0;
    const Real x7871 = at_least(x7869, 0.0);
    const Mask x7872 = (x7869 >= 0.0);
    const Mask x7874 = (x7871 > x7865);
    const Real x7875 = select(x7874, x7865, x7871);
    // snow_water.percolated
    const Real x7877 = x7865 - x7875;
    // snow_layers.liquid_water
    const Real x7879 = real_91[1] / 333500.0;
    const Real x7881 = at_least(x7879, 0.0);
    const Mask x7882 = (x7879 >= 0.0);
    const Mask x7884 = (x7881 > real_332[1]);
    const Real x7885 = select(x7884, real_332[1], x7881);
    // snow_water.percolated
    const Real x7887 = real_332[1] - x7885;
    const Mask x7889 = (x7887 > 0.0);
    const Real x7890 = select(x7889, x7887, 1.0);
    const Real x7892 = x7877 / x7890;
    const Real x7896 = at_most(x7892, 1.0);
    const Mask x7897 = (x7892 <= 1.0);
    const Real x7899 = select(x7889, x7896, 0.0);
    const Real x7901 = x7899 * real_106[1];
    const Real x7905 = x7877 / 917.0;
    const Mask x7907 = (x7901 < x7905);
    const Real x7908 = select(x7907, x7905, x7901);
    // snow_properties._pores
    const Real x7910 = x7908 - x7905;
    const Real x7912 = at_least(x7910, 0.0);
    const Mask x7913 = (x7910 >= 0.0);
    // snow_properties.held_by_pores
    const Real x7915 = x7818 * x7912;
    // snow_water.percolated
    const Real x7919 = x7875 - x7915;
    const Real x7921 = at_least(x7919, 0.0);
    const Mask x7922 = (x7919 >= 0.0);
    const Mask x7924 = (x7875 > 0.0);
    const Real x7925 = select(x7924, x7875, 1.0);
    const Real x7927 = x7921 / x7925;
    const Real x7931 = x7867 * x7927;
    const Real x7935 = select(x7924, x7931, 0.0);
    const Mask x7937 = (x7865 > 0.0);
    const Real x7938 = select(x7937, x7865, 1.0);
    const Real x7940 = x7921 / x7938;
    const Real x7944 = x7865 - x7921;
    const Real x7946 = x7867 - x7935;
    const Real x7948 = 1.0 - x7940;
    const Real x7950 = real_102[1] * x7948;
    const Real x7955 = real_332[2] + x7921;
    const Real x7957 = real_91[2] + x7935;
    // snow_layers.liquid_water
    const Real x7959 = x7957 / 333500.0;
    const Real x7961 = at_least(x7959, 0.0);
    const Mask x7962 = (x7959 >= 0.0);
    const Mask x7964 = (x7961 > x7955);
    const Real x7965 = select(x7964, x7955, x7961);
    // snow_water.percolated
    const Real x7967 = x7955 - x7965;
    // snow_layers.liquid_water
    const Real x7969 = real_91[2] / 333500.0;
    const Real x7971 = at_least(x7969, 0.0);
    const Mask x7972 = (x7969 >= 0.0);
    const Mask x7974 = (x7971 > real_332[2]);
    const Real x7975 = select(x7974, real_332[2], x7971);
    // snow_water.percolated
    const Real x7977 = real_332[2] - x7975;
    const Mask x7979 = (x7977 > 0.0);
    const Real x7980 = select(x7979, x7977, 1.0);
    const Real x7982 = x7967 / x7980;
    const Real x7986 = at_most(x7982, 1.0);
    const Mask x7987 = (x7982 <= 1.0);
    const Real x7989 = select(x7979, x7986, 0.0);
    const Real x7991 = x7989 * real_106[2];
    const Real x7995 = x7967 / 917.0;
    const Mask x7997 = (x7991 < x7995);
    const Real x7998 = select(x7997, x7995, x7991);
    // snow_properties._pores
    const Real x8000 = x7998 - x7995;
    const Real x8002 = at_least(x8000, 0.0);
    const Mask x8003 = (x8000 >= 0.0);
    // snow_properties.held_by_pores
    const Real x8005 = x7818 * x8002;
    // snow_water.percolated
    const Real x8009 = x7965 - x8005;
    const Real x8011 = at_least(x8009, 0.0);
    const Mask x8012 = (x8009 >= 0.0);
    const Mask x8014 = (x7965 > 0.0);
    const Real x8015 = select(x8014, x7965, 1.0);
    const Real x8017 = x8011 / x8015;
    const Real x8021 = x7957 * x8017;
    const Real x8025 = select(x8014, x8021, 0.0);
    const Mask x8027 = (x7955 > 0.0);
    const Real x8028 = select(x8027, x7955, 1.0);
    const Real x8030 = x8011 / x8028;
    const Real x8034 = x7955 - x8011;
    const Real x8036 = x7957 - x8025;
    const Real x8038 = 1.0 - x8030;
    const Real x8040 = real_102[2] * x8038;
    const Real x8045 = real_332[3] + x8011;
    const Real x8047 = real_91[3] + x8025;
    // snow_layers.liquid_water
    const Real x8049 = x8047 / 333500.0;
    const Real x8051 = at_least(x8049, 0.0);
    const Mask x8052 = (x8049 >= 0.0);
    const Mask x8054 = (x8051 > x8045);
    const Real x8055 = select(x8054, x8045, x8051);
    // snow_water.percolated
    const Real x8057 = x8045 - x8055;
    // snow_layers.liquid_water
    const Real x8059 = real_91[3] / 333500.0;
    const Real x8061 = at_least(x8059, 0.0);
    const Mask x8062 = (x8059 >= 0.0);
    const Mask x8064 = (x8061 > real_332[3]);
    const Real x8065 = select(x8064, real_332[3], x8061);
    // snow_water.percolated
    const Real x8067 = real_332[3] - x8065;
    const Mask x8069 = (x8067 > 0.0);
    const Real x8070 = select(x8069, x8067, 1.0);
    const Real x8072 = x8057 / x8070;
    const Real x8076 = at_most(x8072, 1.0);
    const Mask x8077 = (x8072 <= 1.0);
    const Real x8079 = select(x8069, x8076, 0.0);
    const Real x8081 = x8079 * real_106[3];
    const Real x8085 = x8057 / 917.0;
    const Mask x8087 = (x8081 < x8085);
    const Real x8088 = select(x8087, x8085, x8081);
    // snow_properties._pores
    const Real x8090 = x8088 - x8085;
    const Real x8092 = at_least(x8090, 0.0);
    const Mask x8093 = (x8090 >= 0.0);
    // snow_properties.held_by_pores
    const Real x8095 = x7818 * x8092;
    // snow_water.percolated
    const Real x8099 = x8055 - x8095;
    const Real x8101 = at_least(x8099, 0.0);
    const Mask x8102 = (x8099 >= 0.0);
    const Mask x8104 = (x8055 > 0.0);
    const Real x8105 = select(x8104, x8055, 1.0);
    const Real x8107 = x8101 / x8105;
    const Real x8111 = x8047 * x8107;
    const Real x8115 = select(x8104, x8111, 0.0);
    const Mask x8117 = (x8045 > 0.0);
    const Real x8118 = select(x8117, x8045, 1.0);
    const Real x8120 = x8101 / x8118;
    const Real x8124 = x8045 - x8101;
    const Real x8126 = x8047 - x8115;
    const Real x8128 = 1.0 - x8120;
    const Real x8130 = real_102[3] * x8128;
    const Real x8135 = real_332[4] + x8101;
    const Real x8137 = real_91[4] + x8115;
    // snow_layers.liquid_water
    const Real x8139 = x8137 / 333500.0;
    const Real x8141 = at_least(x8139, 0.0);
    const Mask x8142 = (x8139 >= 0.0);
    const Mask x8144 = (x8141 > x8135);
    const Real x8145 = select(x8144, x8135, x8141);
    // snow_water.percolated
    const Real x8147 = x8135 - x8145;
    // snow_layers.liquid_water
    const Real x8149 = real_91[4] / 333500.0;
    const Real x8151 = at_least(x8149, 0.0);
    const Mask x8152 = (x8149 >= 0.0);
    const Mask x8154 = (x8151 > real_332[4]);
    const Real x8155 = select(x8154, real_332[4], x8151);
    // snow_water.percolated
    const Real x8157 = real_332[4] - x8155;
    const Mask x8159 = (x8157 > 0.0);
    const Real x8160 = select(x8159, x8157, 1.0);
    const Real x8162 = x8147 / x8160;
    const Real x8166 = at_most(x8162, 1.0);
    const Mask x8167 = (x8162 <= 1.0);
    const Real x8169 = select(x8159, x8166, 0.0);
    const Real x8171 = x8169 * real_106[4];
    const Real x8175 = x8147 / 917.0;
    const Mask x8177 = (x8171 < x8175);
    const Real x8178 = select(x8177, x8175, x8171);
    // snow_properties._pores
    const Real x8180 = x8178 - x8175;
    const Real x8182 = at_least(x8180, 0.0);
    const Mask x8183 = (x8180 >= 0.0);
    // snow_properties.held_by_pores
    const Real x8185 = x7818 * x8182;
    // snow_water.percolated
    const Real x8189 = x8145 - x8185;
    const Real x8191 = at_least(x8189, 0.0);
    const Mask x8192 = (x8189 >= 0.0);
    const Mask x8194 = (x8145 > 0.0);
    const Real x8195 = select(x8194, x8145, 1.0);
    const Real x8197 = x8191 / x8195;
    const Real x8201 = x8137 * x8197;
    const Real x8205 = select(x8194, x8201, 0.0);
    const Mask x8207 = (x8135 > 0.0);
    const Real x8208 = select(x8207, x8135, 1.0);
    const Real x8210 = x8191 / x8208;
    const Real x8214 = x8135 - x8191;
    const Real x8216 = x8137 - x8205;
    const Real x8218 = 1.0 - x8210;
    const Real x8220 = real_102[4] * x8218;
    // snow_water.<genexpr>
    real_332[0] = x7854;
    real_332[1] = x7944;
    real_332[2] = x8034;
    real_332[3] = x8124;
    real_332[4] = x8214;
    real_316[0] = x7856;
    real_316[1] = x7946;
    real_316[2] = x8036;
    real_316[3] = x8126;
    real_316[4] = x8216;
    real_109[0] = x7816;
    real_109[1] = x7908;
    real_109[2] = x7998;
    real_109[3] = x8088;
    real_109[4] = x8178;
    real_349[0] = x7860;
    real_349[1] = x7950;
    real_349[2] = x8040;
    real_349[3] = x8130;
    real_349[4] = x8220;
    // layered_snow.close_snow
    const Real x8233 = select(x5449, x1115, 1.0);
    const Real x8235 = x8233 * seconds;
    const Real x8237 = x7753 / x8235;
    const Real x8241 = x8237 * 2830000.0;
    const Real x8243 = select(x5449, x8241, 0.0);
    const Real x8245 = x7244 + x7230;
    const Real x8247 = x7226 * 2830000.0;
    const Real x8248 = x8245 + x8247;
    const Real x8250 = x8248 - x7000;
    const Real x8252 = x8191 + x1211;
    const Real x8311 = x8250 - x8243;
    const Real x8313 = select(x5449, x8311, 0.0);
    // layered_snow_step.layered_snow_step
    const Real x8325 = x7753 / seconds;
    // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth, layered_snow_step.layered_snow_step
    Real a8327_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        after[3 * LAYERS + 20 + l] = real_109[l];
        const Mask a8255 = (real_332[l] > 0.0);
        const Real a8256 = select(a8255, real_332[l], 1.0);
        const Real a8258 = real_316[l] / 333500.0;
        const Real a8260 = at_least(a8258, 0.0);
        const Mask a8261 = (a8258 >= 0.0);
        const Mask a8263 = (a8260 > real_332[l]);
        const Real a8264 = select(a8263, real_332[l], a8260);
        after[3 * LAYERS + 10 + l] = a8264;
        const Real a8266 = select(a8255, real_316[l], 0.0);
        const Real a8268 = a8256 * 2106.0;
        const Real a8270 = 1 / a8268;
        const Real a8271 = a8270 * a8270;
        const Real a8275 = a8256 * 4218.0;
        const Real a8277 = 1 / a8275;
        const Real a8278 = a8277 * a8277;
        const Real a8282 = a8256 * 333500.0;
        const Real a8284 = a8266 - a8282;
        const Mask a8286 = (a8266 < 0.0);
        const Mask a8287 = (a8284 > 0.0);
        const Real a8288 = a8266 * a8270;
        const Real a8293 = a8284 * a8277;
        const Real a8298 = select(a8287, a8293, 0.0);
        const Real a8300 = select(a8286, a8288, a8298);
        const Real a8302 = real_332[l] - a8264;
        after[3 * LAYERS + 5 + l] = a8302;
        const Real a8304 = a8300 + 273.15;
        after[3 * LAYERS + 15 + l] = a8304;
        const Real a8305 = real_349[l] / a8256;
        const Real a8309 = select(a8255, a8305, 0.0);
        after[3 * LAYERS + 25 + l] = a8309;
        a8327_last = a8327_last + a8302;
        mask_350[l] = a8255;
        real_351[l] = a8256;
        mask_352[l] = a8261;
        mask_353[l] = a8263;
        real_354[l] = a8264;
        real_355[l] = a8266;
        real_356[l] = a8270;
        real_357[l] = a8271;
        real_358[l] = a8277;
        real_359[l] = a8278;
        real_360[l] = a8284;
        mask_361[l] = a8286;
        mask_362[l] = a8287;
        real_363[l] = a8302;
        real_364[l] = a8304;
        real_365[l] = a8305;
    }
    // layered_snow_step.layered_snow_step
    const Mask x8328 = (a8327_last > 0.0);
    // air.emission
    const Real x8329 = x7215 * x7215;
    const Real x8332 = x8329 * 5.67e-08;
    // layered_snow_step.emitted
    const Real x8334 = numbers[LAYERS + 19] * x8332;
    // surface_balance.skin_temperature
    const Real x8338 = x5267 * real_310[0];
    const Real x8342 = x5259 + x8338;
    const Real x8344 = x8342 / x5271;
    // surface_balance.emitted
    const Real x8348 = x8344 - x5217;
    const Real x8350 = x5228 * x8348;
    const Real x8354 = x5239 + x8350;
    // layered_snow_step.of_cell
    const Real x8356 = x1114 * x8334;
    const Real x8362 = x1214 * x8354;
    const Real x8367 = x8362 - x8356;
    const Real x8369 = x1114 * numbers[LAYERS + 19];
    const Real x8375 = x1214 * x1279;
    const Real x8380 = x8375 - x8369;
    after[3 * LAYERS + 34] = x8380;
    // layered_snow_step.skin
    const Real x8382 = x8380 * 5.67e-08;
    const Real x8384 = x8367 / x8382;
    const Real x8388 = sqrt(x8384);
    const Real x8389 = x8388 * 2.0;
    const Real x8391 = sqrt(x8388);
    after[3 * LAYERS] = x8391;
    const Real x8392 = x8391 * 2.0;
    // layered_snow_step.layered_snow_step
    const Real x8394 = x8252 / 1000.0;
    const Real x8396 = x4964 + x8394;
    after[3 * LAYERS + 2] = x8396;
    Real a8400_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a8398 = real_363[l] + real_354[l];
        a8400_last = a8400_last + a8398;
        real_349[l] = a8398;
    }
    const Real x8402 = a8400_last / 1000.0;
    after[3 * LAYERS + 3] = x8402;
    Real a8404_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a8404_last = a8404_last + real_109[l];
    }
    after[3 * LAYERS + 4] = a8404_last;
    const Mask x8406 = (x57 > 0.0);
    // snow.snow_age
    const Real x8407 = state[3 * LAYERS + 32] + seconds;
    const Real x8408 = select(x8406, 0.0, x8407);
    const Real x8410 = select(x8328, x8408, state[3 * LAYERS + 32]);
    after[3 * LAYERS + 32] = x8410;
    // layered_snow_step.of_cell
    const Real x8412 = x1114 * x464;
    const Real x8418 = x1214 * x1268;
    const Real x8423 = x8418 - x8412;
    after[3 * LAYERS + 33] = x8423;
    // snow_free_ground.specific_humidity
    const Real x8425 = 1 / x3437;
    const Real x8426 = x8425 * x8425;
    const Real x8430 = x8425 * 1004.5;
    // snow_free_ground.rate
    const Real x8433 = x3531 + x3540;
    const Real x8435 = x8433 + a3583_last;
    const Real x8437 = x8435 * 1000.0;
    const Real x8439 = x8437 - x3602;
    // snow_free_ground.specific_humidity
    const Real x8441 = x8439 * x8430;
    const Real x8446 = forcing[2] + x8441;
    after[3 * LAYERS + 39] = x8446;
    // layered_snow_step._fluxes
    const Real x8453 = x3613 + x8325;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x8455 = x1214 * 2501000.0;
    const Real x8458 = x1114 * 2830000.0;
    const Real x8461 = x8455 - x8458;
    // layered_snow_step._fluxes
    const Real x8463 = x8453 * x8461;
    // layered_snow_step.sensible_heat
    const Real x8474 = x8344 - x26;
    const Real x8476 = x3437 * x8474;
    // layered_snow_step.precipitation_heat
    const Real x8497 = x8344 - forcing[1];
    const Real x8499 = x2166 * x8497;
    // layered_snow_step._budget
    const Real x8524 = 1.0 - x8380;
    // enthalpy.fusion_heat, layered_snow_step._budget, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a8537_last = real_of(0.0);
    Real a8543_last = real_of(1.0);
    Real a8544_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a7020 = 2094000.0 * real_336[l];
        const Real a7022 = a7020 + 333500000.0;
        const Real a8533 = real_260[l] - real_234[l];
        const Real a8536 = real_310[l] - 273.15;
        a8537_last = a8537_last + numbers[l];
        const Real a8537 = a8537_last;
        const Real a3715_2320 = numbers[l] * 0.5;
        const Real a8539 = a8537 - a3715_2320;
        const Mask a8541 = (a8536 >= 0.0);
        const Real a8542 = real_of_mask(a8541);
        a8543_last = a8543_last * a8542;
        const Real a8543 = a8543_last;
        a8544_last = a8544_last + a8543;
        real_319[l] = a7022;
        real_259[l] = a8533;
        real_312[l] = a8536;
        real_252[l] = a8539;
    }
    // diagnostics.crossing_depth
    const Index x8545 = index_of_real(a8544_last);
    const Index x8546 = at_most(x8545, (LAYERS - 1));
    const Index x8547 = x8546 - 1;
    const Index x8548 = at_least(x8547, 0);
    const Real x8549 = pick(real_312, x8548);
    const Real x8551 = pick(real_312, x8546);
    const Real x8553 = pick(real_252, x8548);
    const Real x8555 = pick(real_252, x8546);
    const Mask x8557 = (x8549 > x8551);
    const Real x8558 = x8549 - x8551;
    const Real x8560 = select(x8557, x8558, 1.0);
    const Real x8562 = x8555 - x8553;
    const Real x8564 = x8562 * x8549;
    const Real x8568 = x8564 / x8560;
    const Mask x8573 = (x8545 == 0);
    const Mask x8575 = (x8545 == LAYERS);
    // air.emission
    const Real x8594 = x8391 * x8391;
    const Real x8597 = x8594 * x8594;
    const Real x8600 = x8597 * 5.67e-08;
    // balances._depth
    const Real x8609 = seconds / 2501000000.0;
    const Real x8611 = seconds / 2830000000.0;
    // diagnostics.potential_evaporation
    const Real x8618 = x8461 * 1000.0;
    const Real x8620 = x8463 / x8618;
    // balances.surface_energy_residual
    const Mask x8652 = (mask_of(false) & mask_of(false));
    // state.snow_layers_of
    const Real x8684 = x8402 * 1000.0;
    // snow_layers.spread
    const Mask x8686 = (x8684 > 0.0);
    const Mask x8687 = (a8404_last > 0.0);
    const Mask x8688 = (x8686 & x8687);
    Real a8689_last = real_of(0.0);
    Real a8691_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a8689_last = a8689_last + real_349[l];
        a8691_last = a8691_last + real_109[l];
    }
    const Mask x8692 = (a8689_last > 0.0);
    const Mask x8693 = (a8691_last > 0.0);
    const Mask x8694 = (x8692 & x8693);
    const Mask x8695 = (x8688 & x8694);
    const Real x8696 = select(x8694, a8689_last, 1.0);
    const Real x8698 = x8684 / x8696;
    const Real x8702 = select(x8695, x8698, 0.0);
    const Mask x8704 = ~x8694;
    const Mask x8705 = (x8688 & x8704);
    const Real x8706 = select(x8705, a8404_last, 1.0);
    // snow_layers.<listcomp>
    const Real x8708 = x8706 + 0.5;
    const Real x8709 = 1 / x8708;
    const Real x8710 = x8709 * x8709;
    const Real x8714 = x8709 * 0.1;
    const Real x8717 = x8706 + 1.0;
    const Real x8718 = 1 / x8717;
    const Real x8719 = x8718 * x8718;
    const Real x8722 = x8718 * 0.2;
    const Real x8725 = x8706 + 0.25;
    const Real x8726 = 1 / x8725;
    const Real x8727 = x8726 * x8726;
    const Real x8730 = x8726 * 0.05;
    // snow_layers.layer_shares
    const Real x8733 = x8714 + x8722;
    const Real x8736 = x8733 + x8714;
    const Real x8739 = x8736 + x8730;
    const Real x8742 = 1.0 - x8739;
    real_349[0] = x8714;
    real_349[1] = x8722;
    real_349[2] = x8742;
    real_349[3] = x8714;
    real_349[4] = x8730;
    // snow_layers.spread
    const Real x8747 = at_most(x8391, 273.15);
    const Mask x8748 = (x8391 <= 273.15);
    // snow_layers.spread, snow_layers.content_of
    Real a8781_last = real_of(0.0);
    Real a8783_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a8745 = select(x8705, real_349[l], 0.0);
        const Real a8750 = select(x8695, real_364[l], 273.15);
        const Real a8752 = x8702 * real_363[l];
        const Real a8756 = a8745 * x8684;
        const Real a8760 = a8752 + a8756;
        const Real a8762 = x8702 * real_354[l];
        const Real a8766 = select(x8705, x8747, a8750);
        const Real a8768 = a8760 * 2106.0;
        const Real a8770 = a8762 * 4218.0;
        const Real a8772 = a8768 + a8770;
        const Real a8774 = a8766 - 273.15;
        const Real a153_2379 = state[l + 3 * LAYERS + 5] + state[l + 3 * LAYERS + 10];
        a8781_last = a8781_last + a153_2379;
        a8783_last = a8783_last + state[l + 3 * LAYERS + 20];
        real_109[l] = a8745;
        real_316[l] = a8772;
        real_332[l] = a8774;
    }
    // snow_layers.spread
    const Mask x8784 = (a8781_last > 0.0);
    const Mask x8785 = (a8783_last > 0.0);
    const Mask x8786 = (x8784 & x8785);
    const Mask x8787 = (x152 & x8786);
    const Real x8788 = select(x8786, a8781_last, 1.0);
    const Real x8790 = x148 / x8788;
    const Real x8794 = select(x8787, x8790, 0.0);
    const Mask x8796 = ~x8786;
    const Mask x8797 = (x152 & x8796);
    const Real x8798 = select(x8797, state[3 * LAYERS + 4], 1.0);
    // snow_layers.<listcomp>
    const Real x8800 = x8798 + 0.5;
    const Real x8801 = 1 / x8800;
    const Real x8802 = x8801 * x8801;
    const Real x8806 = x8801 * 0.1;
    const Real x8809 = x8798 + 1.0;
    const Real x8810 = 1 / x8809;
    const Real x8811 = x8810 * x8810;
    const Real x8814 = x8810 * 0.2;
    const Real x8817 = x8798 + 0.25;
    const Real x8818 = 1 / x8817;
    const Real x8819 = x8818 * x8818;
    const Real x8822 = x8818 * 0.05;
    // snow_layers.layer_shares
    const Real x8825 = x8806 + x8814;
    const Real x8828 = x8825 + x8806;
    const Real x8831 = x8828 + x8822;
    const Real x8834 = 1.0 - x8831;
    real_349[0] = x8806;
    real_349[1] = x8814;
    real_349[2] = x8834;
    real_349[3] = x8806;
    real_349[4] = x8822;
    // tridiagonal.jvp
    for (int l = 0; l < LAYERS + 5; ++l) {
        const Real a6969 = real_325[l] + real_324[l];
        real_366[l] = a6969;
    }
    // ground_heat.heat
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a7012 = real_336[l] - real_336[l + 1];
        real_215[l] = a7012;
    }
    // diagnostics.ice_content, balances.soil_energy_residual, balances.phase_change_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a8586 = real_203[l] - real_260[l];
        const Real a8654 = real_310[l] - state[l];
        const Real a8656 = real_210[l] * numbers[l];
        const Real a8665 = real_319[l] * numbers[l];
        const Real a8669 = a8665 / seconds;
        real_336[l] = a8586;
        real_252[l] = a8654;
        real_312[l] = a8656;
        real_234[l] = a8669;
    }
    // snow_layers.spread, snow_layers.content_of
    for (int l = 0; l < 5; ++l) {
        const Real a8837 = select(x8797, real_349[l], 0.0);
        const Real a8839 = select(x8787, state[l + 3 * LAYERS + 15], 273.15);
        const Real a8841 = x8794 * state[l + 3 * LAYERS + 5];
        const Real a8845 = a8837 * x148;
        const Real a8849 = a8841 + a8845;
        const Real a8851 = x8794 * state[l + 3 * LAYERS + 10];
        const Real a8855 = select(x8797, x222, a8839);
        const Real a8857 = a8849 * 2106.0;
        const Real a8859 = a8851 * 4218.0;
        const Real a8861 = a8857 + a8859;
        const Real a8863 = a8855 - 273.15;
        real_364[l] = a8837;
        real_367[l] = a8861;
        real_368[l] = a8863;
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
        // state.snow_layers_of
        const Real x149 = moved_state[3 * LAYERS + 3] * 1000.0;
        // snow_layers.spread
        Real a156_last = real_of(0.0);
        Real a158_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a154 = moved_state[l + 3 * LAYERS + 5] + moved_state[l + 3 * LAYERS + 10];
            a156_last = a156_last + a154;
            a158_last = a158_last + moved_state[l + 3 * LAYERS + 20];
        }
        const Real x164 = select(x161, a156_last, 0.0);
        const Real x166 = x164 * x165;
        const Real x167 = x149 - x166;
        const Real x168 = x167 / x163;
        const Real x170 = select(x162, x168, 0.0);
        const Real x172 = select(x161, a158_last, 0.0);
        const Real x174 = x172 * x173;
        const Real x175 = moved_state[3 * LAYERS + 4] - x174;
        const Real x176 = x175 / x171;
        const Real x178 = select(x162, x176, 0.0);
        const Real x182 = select(x180, moved_state[3 * LAYERS + 4], 0.0);
        // snow_layers.<listcomp>
        const Real x187 = x182 * x185;
        const Real x190 = x187 * 0.1;
        const Real x191 = -x190;
        const Real x195 = x182 * x194;
        const Real x198 = x195 * 0.2;
        const Real x199 = -x198;
        const Real x203 = x182 * x202;
        const Real x206 = x203 * 0.05;
        const Real x207 = -x206;
        // snow_layers.layer_shares
        const Real x209 = x190 + x198;
        const Real x212 = x209 + x190;
        const Real x215 = x212 + x206;
        real_349[0] = x191;
        real_349[1] = x199;
        real_349[2] = x215;
        real_349[3] = x191;
        real_349[4] = x207;
        // snow_layers.spread
        const Real x224 = select(x223, moved_state[3 * LAYERS], 0.0);
        // layered_snow_step._weather
        const Real x256 = x34 * 287.04;
        const Real x258 = x256 * x257;
        const Real x259 = moved_forcing[3] - x258;
        const Real x260 = x259 / x255;
        // soil_heat.thermal_conductivity, soil_heat.blended_kersten
        for (int l = 0; l < LAYERS; ++l) {
            const Real a62 = moved_numbers[l + 2 * LAYERS + 47] * real_1[l];
            const Real a63 = moved_state[l + LAYERS] - a62;
            const Real a64 = a63 / numbers[l + 2 * LAYERS + 47];
            const Real a66 = moved_state[l + LAYERS] * real_2[l];
            const Real a67 = moved_state[l + 2 * LAYERS] - a66;
            const Real a68 = a67 / state[l + LAYERS];
            const Real a70 = a68 * numbers[l + 2 * LAYERS + 47];
            const Real a71 = moved_numbers[l + 2 * LAYERS + 47] * real_2[l];
            const Real a72 = a71 + a70;
            const Real a74 = a72 * (-1.3505762785178115);
            const Real a76 = moved_numbers[l + 13 * LAYERS + 54] + a74;
            const Real a78 = a76 * real_3[l];
            const Real a80 = moved_numbers[l + 14 * LAYERS + 54] * real_1[l];
            const Real a81 = a64 * numbers[l + 14 * LAYERS + 54];
            const Real a82 = a81 + a80;
            const Real a85 = a64 * real_4[l];
            const Real a86 = a85 + a80;
            const Real a89 = a86 * real_6[l];
            const Real a90 = a82 - a89;
            const Real a91 = a90 / real_5[l];
            const Real a93 = a64 * 4.6;
            const Real a95 = a64 * 3.6;
            const Real a98 = a95 * real_8[l];
            const Real a99 = a93 - a98;
            const Real a100 = a99 / real_7[l];
            const Real a103 = a64 / real_9[l];
            const Real a107 = select(mask_10[l], a103, 0.0);
            const Real a109 = select(flags[l + 4], a100, a107);
            const Real a111 = moved_state[l + LAYERS] - moved_state[l + 2 * LAYERS];
            const Real a113 = a111 / 0.001;
            const Real a119 = select(mask_13[l], a113, 0.0);
            const Real a121 = a119 * real_12[l];
            const Real a122 = a121 + a121;
            const Real a124 = a119 * 2.0;
            const Real a128 = a122 * real_15[l];
            const Real a129 = a124 * real_14[l];
            const Real a131 = a128 - a129;
            const Real a133 = a91 - a109;
            const Real a135 = a131 * real_17[l];
            const Real a136 = a133 * real_16[l];
            const Real a137 = a136 + a135;
            const Real a139 = a109 + a137;
            const Real a141 = a78 - moved_numbers[l + 12 * LAYERS + 54];
            const Real a143 = a139 * real_19[l];
            const Real a144 = a141 * real_18[l];
            const Real a145 = a144 + a143;
            const Real a147 = a145 + moved_numbers[l + 12 * LAYERS + 54];
            real_11[l] = a111;
            real_335[l] = a147;
        }
        // layered_snow_step.layered_snow_step
        const Real x262 = real_335[0] * x261;
        const Real x263 = x1 - x262;
        const Real x264 = x263 / real_20[0];
        // calm_air.floored_wind
        const Real x267 = moved_forcing[0] * forcing[0];
        const Real x268 = x267 + x267;
        const Real x270 = moved_numbers[LAYERS + 3] * numbers[LAYERS + 3];
        const Real x271 = x270 + x270;
        const Real x273 = x268 + x271;
        const Real x277 = select(x276, x273, 0.0);
        const Real x280 = x277 / x279;
        const Real x282 = select(x274, x280, 0.0);
        // layered_snow.open_snow
        const Real x284 = x58 * seconds;
        const Real x287 = select(x286, moved_forcing[1], 0.0);
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
        const Real x367 = select(x366, x360, 0.0);
        const Real x369 = x367 * x363;
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
            const Real a221 = select(x180, real_349[l], 0.0);
            const Real a226 = select(x162, moved_state[l + 3 * LAYERS + 15], 0.0);
            const Real a228 = x170 * state[l + 3 * LAYERS + 5];
            const Real a229 = moved_state[l + 3 * LAYERS + 5] * x169;
            const Real a230 = a229 + a228;
            const Real a232 = a221 * x148;
            const Real a233 = x149 * real_21[l];
            const Real a234 = a233 + a232;
            const Real a236 = a230 + a234;
            const Real a238 = x170 * state[l + 3 * LAYERS + 10];
            const Real a239 = moved_state[l + 3 * LAYERS + 10] * x169;
            const Real a240 = a239 + a238;
            const Real a242 = select(x180, x224, a226);
            const Real a244 = x178 * state[l + 3 * LAYERS + 20];
            const Real a245 = moved_state[l + 3 * LAYERS + 20] * x177;
            const Real a246 = a245 + a244;
            const Real a248 = a221 * state[3 * LAYERS + 4];
            const Real a249 = moved_state[3 * LAYERS + 4] * real_21[l];
            const Real a250 = a249 + a248;
            const Real a252 = a246 + a250;
            const Real a254 = select(x162, moved_state[l + 3 * LAYERS + 25], 0.0);
            const Real a325 = a236 + a240;
            const Real a327 = a236 * 2106.0;
            const Real a329 = a240 * 4218.0;
            const Real a331 = a327 + a329;
            const Real a334 = a331 * real_26[l];
            const Real a335 = a242 * real_25[l];
            const Real a336 = a335 + a334;
            const Real a338 = a240 * 333500.0;
            const Real a340 = a336 + a338;
            const Real a342 = a325 * real_23[l];
            const Real a343 = a254 * real_24[l];
            const Real a344 = a343 + a342;
            const Real a346 = a325 * seconds;
            const Real a348 = a344 + a346;
            a354_last = a354_last + a325;
            real_369[l + 1] = a252;
            real_370[l + 1] = a325;
            real_371[l + 1] = a340;
            real_372[l + 1] = a348;
        }
        // snow_properties.aged_albedo
        const Real x396 = a354_last + moved_numbers[LAYERS + 16];
        const Real x398 = x284 * x395;
        const Real x399 = x396 * x283;
        const Real x400 = x399 + x398;
        const Real x402 = a354_last * numbers[LAYERS + 16];
        const Real x403 = moved_numbers[LAYERS + 16] * a353_last;
        const Real x404 = x403 + x402;
        const Real x407 = select(x406, x404, 0.0);
        const Real x409 = x407 * x408;
        const Real x410 = x400 - x409;
        const Real x411 = x410 / x405;
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
        real_370[0] = x284;
        real_369[0] = x352;
        real_371[0] = x293;
        Real a530_last = x284;
        for (int l = 0; l < 5; ++l) {
            a530_last = a530_last + real_370[l + 1];
            const Real a530 = a530_last;
            real_373[l + 1] = a530;
        }
        real_373[0] = x284;
        // snow_compaction.anderson_settling
        const Real x544 = moved_numbers[LAYERS + 26] * 1000000.0;
        const Real x610 = moved_numbers[LAYERS + 29] * x608;
        // snow_compaction._wind_packed
        const Real x672 = x282 * (-0.10625000000000001);
        const Real x674 = x672 * x673;
        const Real x676 = x674 * 2.868;
        // layered_snow.<genexpr>
        real_372[0] = real_of(0.0);
        // snow_compaction.compacted, snow_layers.warmth, snow_layers.liquid_water, snow_compaction.anderson_settling, snow_compaction._under_weight, snow_compaction._wind_packed, layered_snow.<genexpr>, layered_snow.open_snow
        Real a690_last = real_of(0.0);
        Real a769_last = real_of(0.0);
        for (int l = 0; l < 6; ++l) {
            const Real a473 = select(mask_31[l], real_370[l], 0.0);
            const Real a476 = select(mask_31[l], real_369[l], 0.0);
            const Real a480 = select(mask_31[l], real_371[l], 0.0);
            const Real a482 = a473 * 2106.0;
            const Real a486 = a482 * real_35[l];
            const Real a489 = a473 * 4218.0;
            const Real a493 = a489 * real_37[l];
            const Real a496 = a473 * 333500.0;
            const Real a498 = a480 - a496;
            const Real a502 = a480 * real_34[l];
            const Real a503 = a486 * real_33[l];
            const Real a505 = a502 - a503;
            const Real a507 = a498 * real_36[l];
            const Real a508 = a493 * real_38[l];
            const Real a510 = a507 - a508;
            const Real a512 = select(mask_40[l], a510, 0.0);
            const Real a514 = select(mask_39[l], a505, a512);
            const Real a518 = a480 / 333500.0;
            const Real a521 = select(mask_41[l], a518, 0.0);
            const Real a524 = select(mask_42[l], a473, a521);
            const Real a526 = a476 * real_43[l];
            const Real a527 = a473 - a526;
            const Real a528 = a527 / real_32[l];
            const Real a532 = real_370[l] * 0.5;
            const Real a536 = real_373[l] - a532;
            const Real a539 = select(mask_45[l], a514, 0.0);
            const Real a542 = a536 * 9.81;
            const Real a546 = moved_numbers[LAYERS + 27] * real_44[l];
            const Real a547 = a539 * numbers[LAYERS + 27];
            const Real a549 = a546 - a547;
            const Real a551 = moved_numbers[LAYERS + 28] * real_43[l];
            const Real a552 = a528 * numbers[LAYERS + 28];
            const Real a553 = a552 + a551;
            const Real a555 = a549 + a553;
            const Real a557 = a555 * real_47[l];
            const Real a559 = x544 * real_47[l];
            const Real a560 = a557 * x543;
            const Real a561 = a560 + a559;
            const Real a563 = a528 * real_46[l];
            const Real a564 = a542 * real_43[l];
            const Real a565 = a564 + a563;
            const Real a567 = a561 * real_50[l];
            const Real a568 = a567 * (-1.0);
            const Real a569 = a568 / real_48[l];
            const Real a571 = a565 * real_50[l];
            const Real a572 = a569 * real_49[l];
            const Real a573 = a572 + a571;
            const Real a575 = moved_numbers[LAYERS + 28] * real_51[l];
            const Real a576 = a573 * numbers[LAYERS + 28];
            const Real a577 = a576 + a575;
            const Real a580 = a577 / real_52[l];
            const Real a582 = moved_numbers[LAYERS + 28] * real_53[l];
            const Real a583 = a580 - a582;
            const Real a584 = a583 / numbers[LAYERS + 28];
            const Real a586 = a528 + a584;
            const Real a589 = a586 / 5.0;
            const Real a591 = a589 * real_55[l];
            const Real a594 = a591 / real_56[l];
            const Real a596 = a594 * 5.0;
            const Real a598 = moved_numbers[LAYERS + 31] * real_57[l];
            const Real a599 = a596 * numbers[LAYERS + 31];
            const Real a600 = a599 + a598;
            const Real a602 = moved_numbers[LAYERS + 30] * real_44[l];
            const Real a603 = a539 * numbers[LAYERS + 30];
            const Real a605 = a602 - a603;
            const Real a607 = a600 + a605;
            const Real a614 = a607 * real_58[l];
            const Real a617 = x610 * real_58[l];
            const Real a618 = a614 * x609;
            const Real a620 = a617 - a618;
            const Real a624 = a589 * real_60[l];
            const Real a629 = a624 * real_62[l];
            const Real a631 = moved_numbers[LAYERS + 31] * real_61[l];
            const Real a632 = a629 * numbers[LAYERS + 31];
            const Real a633 = a632 + a631;
            const Real a636 = select(mask_64[l], a633, 0.0);
            const Real a638 = a636 * real_54[l];
            const Real a639 = a586 * real_63[l];
            const Real a640 = a639 + a638;
            const Real a642 = a640 * real_59[l];
            const Real a643 = a620 * real_65[l];
            const Real a644 = a643 + a642;
            const Real a647 = a644 / real_66[l];
            const Real a649 = a640 * real_67[l];
            const Real a650 = a647 - a649;
            const Real a651 = a650 / real_65[l];
            const Real a653 = a651 * real_68[l];
            const Real a655 = a586 * real_68[l];
            const Real a656 = a653 * real_54[l];
            const Real a657 = a656 + a655;
            const Real a659 = select(mask_31[l], a476, 0.0);
            const Real a663 = select(mask_70[l], a657, 0.0);
            const Real a665 = a663 * 0.00125;
            const Real a667 = a665 / 0.295;
            const Real a678 = a667 + x676;
            const Real a682 = select(mask_72[l], a678, 0.0);
            const Real a686 = a659 * real_73[l];
            const Real a687 = a682 * real_69[l];
            const Real a688 = a687 + a686;
            a690_last = a690_last + a688;
            const Real a690 = a690_last;
            const Real a692 = a688 * 0.5;
            const Real a694 = a690 - a692;
            const Real a696 = moved_numbers[LAYERS + 32] * real_71[l];
            const Real a697 = a682 * numbers[LAYERS + 32];
            const Real a699 = a696 - a697;
            const Real a701 = a694 * (-10.0);
            const Real a703 = a701 * real_75[l];
            const Real a705 = a699 * real_75[l];
            const Real a706 = a703 * real_74[l];
            const Real a707 = a706 + a705;
            const Real a709 = a707 / 216000.0;
            const Real a711 = moved_numbers[LAYERS + 33] - a657;
            const Real a714 = select(mask_77[l], a711, 0.0);
            const Real a719 = a709 * seconds;
            const Real a723 = a719 * real_79[l];
            const Real a726 = a714 * real_78[l];
            const Real a727 = a723 * real_76[l];
            const Real a729 = a726 - a727;
            const Real a731 = a657 - a729;
            const Real a733 = a473 - a524;
            const Real a735 = a733 / 917.0;
            const Real a737 = a731 * real_81[l];
            const Real a738 = a528 - a737;
            const Real a739 = a738 / real_80[l];
            const Real a741 = a476 * real_81[l];
            const Real a742 = a739 * real_32[l];
            const Real a743 = a742 + a741;
            const Real a745 = a735 - a476;
            const Real a750 = real_82[l] * a745;
            const Real a751 = a476 + a750;
            const Real a754 = select(mask_83[l], a751, a743);
            const Real a756 = select(mask_31[l], a754, real_369[l]);
            const Real a759 = select(x757, real_370[l], 0.0);
            const Real a761 = select(x757, real_371[l], 0.0);
            const Real a763 = select(x757, a756, 0.0);
            const Real a767 = select(x757, real_372[l], 0.0);
            a769_last = a769_last + a763;
            real_374[l] = a759;
            real_375[l] = a761;
            real_376[l] = a763;
            real_377[l] = a767;
        }
        // layered_snow.open_snow
        const Real x771 = select(x757, a769_last, 0.0);
        // snow_properties.cover_fraction
        const Real x773 = moved_numbers[LAYERS + 20] * x772;
        const Real x774 = x771 - x773;
        const Real x775 = x774 / numbers[LAYERS + 20];
        const Real x777 = x775 * (-2.0);
        const Real x780 = x777 * x779;
        const Real x786 = x780 * x784;
        const Real x788 = x786 - x780;
        const Real x789 = x788 / x783;
        // layered_snow.open_snow
        const Real x792 = x789 * x790;
        const Real x794 = x771 + x792;
        const Real x795 = x794 / x784;
        // snow_layers.<listcomp>
        const Real x800 = x795 * x799;
        const Real x802 = x800 * 0.1;
        const Real x806 = x795 * x805;
        const Real x808 = x806 * 0.2;
        const Real x812 = x795 * x811;
        const Real x814 = x812 * 0.05;
        // snow_layers.layer_shares
        const Real x816 = x802 + x808;
        const Real x818 = x816 + x802;
        const Real x820 = x818 + x814;
        const Real x822 = -x820;
        real_349[0] = x802;
        real_349[1] = x808;
        real_349[2] = x822;
        real_349[3] = x802;
        real_349[4] = x814;
        // snow_layers.remapped
        Real a832_last = real_of(0.0);
        for (int l = 0; l < 6; ++l) {
            a832_last = a832_last + real_376[l];
            const Real a832 = a832_last;
            const Real a835 = select(mask_89[l], real_376[l], 0.0);
            real_88[l + 1] = a832;
            real_373[l] = a835;
        }
        real_88[0] = real_of(0.0);
        // layered_snow.open_snow, snow_layers.remapped
        Real a837_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a826 = real_349[l] * x770;
            const Real a827 = x771 * real_0[l];
            const Real a828 = a827 + a826;
            const Real a830 = select(x757, a828, 0.0);
            a837_last = a837_last + a830;
            const Real a837 = a837_last;
            real_378[l] = a830;
            real_379[l] = a837;
        }
        // snow_layers.remapped
        Real a857_last = real_of(0.0);
        Real a863_last = real_of(0.0);
        Real a869_last = real_of(0.0);
        Real a889_last = real_of(0.0);
        Real a895_last = real_of(0.0);
        Real a901_last = real_of(0.0);
        Real a921_last = real_of(0.0);
        Real a927_last = real_of(0.0);
        Real a933_last = real_of(0.0);
        Real a953_last = real_of(0.0);
        Real a959_last = real_of(0.0);
        Real a965_last = real_of(0.0);
        Real a973_last = real_of(0.0);
        Real a979_last = real_of(0.0);
        Real a985_last = real_of(0.0);
        for (int l = 0; l < 6; ++l) {
            const Real a841 = real_379[0] - real_88[l];
            const Real a843 = real_373[l] * real_86[l];
            const Real a844 = a841 - a843;
            const Real a845 = a844 / real_30[l];
            const Real a851 = select(mask_92[l], a845, 0.0);
            const Real a853 = a851 * real_84[l];
            const Real a854 = real_374[l] * real_29[l];
            const Real a855 = a854 + a853;
            a857_last = a857_last + a855;
            const Real a859 = a851 * real_85[l];
            const Real a860 = real_375[l] * real_29[l];
            const Real a861 = a860 + a859;
            a863_last = a863_last + a861;
            const Real a865 = a851 * real_87[l];
            const Real a866 = real_377[l] * real_29[l];
            const Real a867 = a866 + a865;
            a869_last = a869_last + a867;
            const Real a871 = real_379[1] - real_88[l];
            const Real a873 = real_373[l] * real_28[l];
            const Real a874 = a871 - a873;
            const Real a875 = a874 / real_30[l];
            const Real a881 = select(mask_93[l], a875, 0.0);
            const Real a883 = a881 - a851;
            const Real a885 = a883 * real_84[l];
            const Real a886 = real_374[l] * real_27[l];
            const Real a887 = a886 + a885;
            a889_last = a889_last + a887;
            const Real a891 = a883 * real_85[l];
            const Real a892 = real_375[l] * real_27[l];
            const Real a893 = a892 + a891;
            a895_last = a895_last + a893;
            const Real a897 = a883 * real_87[l];
            const Real a898 = real_377[l] * real_27[l];
            const Real a899 = a898 + a897;
            a901_last = a901_last + a899;
            const Real a903 = real_379[2] - real_88[l];
            const Real a905 = real_373[l] * real_22[l];
            const Real a906 = a903 - a905;
            const Real a907 = a906 / real_30[l];
            const Real a913 = select(mask_94[l], a907, 0.0);
            const Real a915 = a913 - a881;
            const Real a917 = a915 * real_84[l];
            const Real a918 = real_374[l] * real_95[l];
            const Real a919 = a918 + a917;
            a921_last = a921_last + a919;
            const Real a923 = a915 * real_85[l];
            const Real a924 = real_375[l] * real_95[l];
            const Real a925 = a924 + a923;
            a927_last = a927_last + a925;
            const Real a929 = a915 * real_87[l];
            const Real a930 = real_377[l] * real_95[l];
            const Real a931 = a930 + a929;
            a933_last = a933_last + a931;
            const Real a935 = real_379[3] - real_88[l];
            const Real a937 = real_373[l] * real_96[l];
            const Real a938 = a935 - a937;
            const Real a939 = a938 / real_30[l];
            const Real a945 = select(mask_97[l], a939, 0.0);
            const Real a947 = a945 - a913;
            const Real a949 = a947 * real_84[l];
            const Real a950 = real_374[l] * real_98[l];
            const Real a951 = a950 + a949;
            a953_last = a953_last + a951;
            const Real a955 = a947 * real_85[l];
            const Real a956 = real_375[l] * real_98[l];
            const Real a957 = a956 + a955;
            a959_last = a959_last + a957;
            const Real a961 = a947 * real_87[l];
            const Real a962 = real_377[l] * real_98[l];
            const Real a963 = a962 + a961;
            a965_last = a965_last + a963;
            const Real a967 = a945 * (-1.0);
            const Real a969 = a967 * real_84[l];
            const Real a970 = real_374[l] * real_99[l];
            const Real a971 = a970 + a969;
            a973_last = a973_last + a971;
            const Real a975 = a967 * real_85[l];
            const Real a976 = real_375[l] * real_99[l];
            const Real a977 = a976 + a975;
            a979_last = a979_last + a977;
            const Real a981 = a967 * real_87[l];
            const Real a982 = real_377[l] * real_99[l];
            const Real a983 = a982 + a981;
            a985_last = a985_last + a983;
        }
        // snow_layers.<genexpr>
        real_379[0] = a857_last;
        real_379[1] = a889_last;
        real_379[2] = a921_last;
        real_379[3] = a953_last;
        real_379[4] = a973_last;
        real_380[0] = a863_last;
        real_380[1] = a895_last;
        real_380[2] = a927_last;
        real_380[3] = a959_last;
        real_380[4] = a979_last;
        real_381[0] = a869_last;
        real_381[1] = a901_last;
        real_381[2] = a933_last;
        real_381[3] = a965_last;
        real_381[4] = a985_last;
        // layered_snow.open_snow
        const Real x1003 = x60 * seconds;
        const Real x1006 = x789 * x1002;
        const Real x1007 = x1003 * x784;
        const Real x1009 = x1006 - x1007;
        const Real x1012 = select(x757, x1009, 0.0);
        const Real x1015 = select(x1014, moved_forcing[1], 0.0);
        const Real x1017 = x1015 * 4218.0;
        const Real x1021 = x1012 * x1018;
        const Real x1022 = x1017 * x1010;
        const Real x1024 = x1021 - x1022;
        const Real x1026 = real_379[0] + x1012;
        const Real x1028 = real_380[0] + x1024;
        real_382[0] = x1026;
        for (int l = 0; l < 4; ++l) real_382[l + 1] = real_379[l + 1];
        real_383[0] = x1028;
        for (int l = 0; l < 4; ++l) real_383[l + 1] = real_380[l + 1];
        // snow_layers.liquid_water, layered_snow.open_snow, snow_properties.yen_conductivity
        for (int l = 0; l < 5; ++l) {
            const Real a993 = real_380[l] / 333500.0;
            const Real a996 = select(mask_104[l], a993, 0.0);
            const Real a999 = select(mask_105[l], real_379[l], a996);
            const Real a1001 = real_379[l] - a999;
            const Real a1031 = real_349[l] * x790;
            const Real a1033 = x795 * real_0[l];
            const Real a1035 = a1033 + a1031;
            const Real a1040 = x789 * real_108[l];
            const Real a1043 = real_382[l] + a1040;
            const Real a1044 = a1043 / x784;
            const Real a1047 = select(x757, a1044, 0.0);
            const Real a1051 = a1035 * real_110[l];
            const Real a1052 = a1047 + a1051;
            const Real a1054 = a1052 / real_107[l];
            const Real a1056 = select(x757, a1054, 0.0);
            const Real a1058 = a1056 / 1000.0;
            const Real a1060 = a1058 / real_111[l];
            const Real a1062 = a1060 * 1.88;
            const Real a1064 = a1062 * real_112[l];
            const Real a1066 = a1064 * 2.22;
            const Real a1068 = moved_numbers[LAYERS + 34] * real_113[l];
            const Real a1069 = a1066 * numbers[LAYERS + 34];
            const Real a1070 = a1069 + a1068;
            const Real a1073 = a1035 * 0.5;
            const Real a1077 = a1070 * real_115[l];
            const Real a1079 = a1077 - a1073;
            const Real a1080 = a1079 / real_114[l];
            const Real a1084 = x789 * real_117[l];
            const Real a1087 = real_383[l] + a1084;
            const Real a1088 = a1087 / x784;
            const Real a1092 = select(x757, a1088, 0.0);
            real_384[l] = a1001;
            real_385[l] = a1047;
            real_386[l] = a1080;
            real_387[l] = a1092;
        }
        // layered_snow.open_snow
        const Real x1103 = real_386[4] + x264;
        const Real x1107 = x1103 * x1105;
        const Real x1112 = real_386[0] * x1110;
        const Real x1116 = select(x757, x789, 0.0);
        moved_results[LAYERS + 19] = x1116;
        Real a1117_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            a1117_last = a1117_last + real_371[l + 1];
        }
        const Real x1118 = a1117_last + x293;
        // calm_air.louis_exchange
        const Real x1120 = moved_numbers[LAYERS + 17] * x1119;
        const Real x1121 = moved_numbers[LAYERS + 1] - x1120;
        const Real x1122 = x1121 / numbers[LAYERS + 17];
        const Real x1124 = x1122 / x1119;
        const Real x1126 = moved_numbers[LAYERS + 18] * numbers[LAYERS + 17];
        const Real x1127 = moved_numbers[LAYERS + 17] * numbers[LAYERS + 18];
        const Real x1128 = x1127 + x1126;
        const Real x1130 = x1128 * x1129;
        const Real x1131 = moved_numbers[LAYERS] - x1130;
        const Real x1132 = x1131 / x1125;
        const Real x1134 = x1132 / x1129;
        const Real x1138 = x1124 * x1136;
        const Real x1141 = x1138 * 0.4;
        const Real x1144 = x1141 * x1140;
        const Real x1146 = x1144 + x1144;
        const Real x1149 = moved_numbers[LAYERS + 1] * numbers[LAYERS + 1];
        const Real x1150 = x1149 + x1149;
        const Real x1152 = x282 * x281;
        const Real x1153 = x1152 + x1152;
        const Real x1155 = x1153 * x1154;
        const Real x1156 = x1150 - x1155;
        const Real x1157 = x1156 / x1151;
        const Real x1159 = x1124 * x1133;
        const Real x1160 = x1134 * x1123;
        const Real x1161 = x1160 + x1159;
        const Real x1165 = x1161 * x1163;
        const Real x1168 = x1165 * 0.16000000000000003;
        const Real x1171 = x1168 * x281;
        const Real x1173 = x282 * x1167;
        const Real x1174 = x1173 - x1171;
        const Real x1176 = x1157 * 9.81;
        const Real x1178 = moved_numbers[LAYERS] * x26;
        const Real x1179 = x27 * numbers[LAYERS];
        const Real x1180 = x1179 + x1178;
        const Real x1182 = x1180 * x1181;
        const Real x1183 = x1176 - x1182;
        const Real x1184 = x1183 / x1177;
        const Real x1186 = x1146 * 75.0;
        const Real x1190 = x1122 / x1189;
        const Real x1192 = x1186 * x1188;
        const Real x1194 = x1190 * x1185;
        const Real x1195 = x1194 - x1192;
        // snow_skin.skin_balance
        const Real x1199 = x465 * forcing[4];
        const Real x1201 = moved_forcing[4] * x1196;
        const Real x1202 = x1201 - x1199;
        const Real x1204 = moved_numbers[LAYERS + 19] * forcing[5];
        const Real x1205 = moved_forcing[5] * numbers[LAYERS + 19];
        const Real x1206 = x1205 + x1204;
        const Real x1208 = x1202 + x1206;
        // layered_snow.open_snow
        const Real x1210 = x293 + x1024;
        const Real x1212 = select(x757, 0.0, a354_last);
        const Real x1213 = select(x757, 0.0, x1118);
        // layered_snow_step.layered_snow_step
        const Real x1218 = select(x1216, x1116, 0.0);
        // vegetation.vegetated_surface
        const Real x1221 = select(flags[3], 0.0, moved_forcing[8]);
        // vegetation.greenness
        const Real x1223 = x1221 - moved_numbers[LAYERS + 6];
        const Real x1225 = moved_numbers[LAYERS + 7] - moved_numbers[LAYERS + 6];
        const Real x1228 = select(x1226, 0.0, x1225);
        const Real x1230 = x1228 * x1229;
        const Real x1231 = x1223 - x1230;
        const Real x1232 = x1231 / x1227;
        const Real x1238 = select(x1237, x1232, 0.0);
        const Real x1241 = select(x1239, 0.0, x1238);
        // vegetation._between
        const Real x1245 = x1241 * numbers[LAYERS + 38];
        const Real x1247 = moved_numbers[LAYERS + 38] * x1242;
        const Real x1248 = x1247 - x1245;
        const Real x1250 = x1241 * numbers[LAYERS + 39];
        const Real x1251 = moved_numbers[LAYERS + 39] * x1240;
        const Real x1252 = x1251 + x1250;
        const Real x1254 = x1248 + x1252;
        // vegetation.vegetated_surface
        const Real x1256 = select(flags[1], moved_forcing[10], x1254);
        moved_results[LAYERS + 22] = x1256;
        // vegetation._between
        const Real x1258 = x1241 * numbers[LAYERS + 43];
        const Real x1260 = moved_numbers[LAYERS + 43] * x1242;
        const Real x1261 = x1260 - x1258;
        const Real x1263 = x1241 * numbers[LAYERS + 42];
        const Real x1264 = moved_numbers[LAYERS + 42] * x1240;
        const Real x1265 = x1264 + x1263;
        const Real x1267 = x1261 + x1265;
        // vegetation.vegetated_surface
        const Real x1269 = select(flags[0], moved_forcing[9], x1267);
        moved_results[LAYERS + 20] = x1269;
        // vegetation._between
        const Real x1271 = x1241 * numbers[LAYERS + 40];
        const Real x1273 = moved_numbers[LAYERS + 40] * x1242;
        const Real x1274 = x1273 - x1271;
        const Real x1276 = x1241 * numbers[LAYERS + 41];
        const Real x1277 = moved_numbers[LAYERS + 41] * x1240;
        const Real x1278 = x1277 + x1276;
        const Real x1280 = x1274 + x1278;
        moved_results[LAYERS + 21] = x1280;
        const Real x1282 = x1241 * numbers[LAYERS + 44];
        const Real x1284 = moved_numbers[LAYERS + 44] * x1242;
        const Real x1285 = x1284 - x1282;
        const Real x1287 = x1241 * numbers[LAYERS + 45];
        const Real x1288 = moved_numbers[LAYERS + 45] * x1240;
        const Real x1289 = x1288 + x1287;
        const Real x1291 = x1285 + x1289;
        moved_after[3 * LAYERS + 35] = x1291;
        moved_after[3 * LAYERS + 36] = x1291;
        // soil_heat.canopy_damping
        const Real x1293 = x1221 * (-2.0);
        const Real x1295 = x1293 * x1294;
        // snow_free_ground.ground_conduction
        const Real x1297 = real_335[0] * x1294;
        const Real x1298 = x1295 * real_20[0];
        const Real x1299 = x1298 + x1297;
        // calm_air.calm_exchange
        const Real x1301 = x27 - moved_state[3 * LAYERS];
        const Real x1304 = select(x1303, x282, 0.0);
        const Real x1306 = x1304 * x1305;
        const Real x1307 = moved_numbers[LAYERS + 1] - x1306;
        const Real x1308 = x1307 / x1302;
        const Real x1310 = x1308 * 9.81;
        const Real x1312 = x1310 * x1305;
        const Real x1313 = x1308 * x1309;
        const Real x1314 = x1313 + x1312;
        const Real x1316 = moved_numbers[LAYERS] * forcing[1];
        const Real x1317 = moved_forcing[1] * numbers[LAYERS];
        const Real x1318 = x1317 + x1316;
        const Real x1320 = x1318 * x1319;
        const Real x1321 = x1314 - x1320;
        const Real x1322 = x1321 / x1315;
        const Real x1324 = x1322 * x1300;
        const Real x1325 = x1301 * x1319;
        const Real x1326 = x1325 + x1324;
        // calm_air.limited_richardson
        const Real x1329 = select(x1327, x1326, 0.0);
        const Real x1333 = moved_numbers[LAYERS + 2] * x1331;
        const Real x1336 = x1333 * (-2.0);
        const Real x1339 = x1329 * x1335;
        const Real x1340 = x1336 * x1328;
        const Real x1342 = x1339 - x1340;
        const Real x1345 = x1342 * x1344;
        const Real x1351 = x1345 * x1349;
        const Real x1353 = x1351 - x1345;
        const Real x1354 = x1353 / x1348;
        const Real x1357 = moved_numbers[LAYERS + 2] * x1349;
        const Real x1359 = x1354 * numbers[LAYERS + 2];
        const Real x1360 = x1359 - x1357;
        const Real x1362 = select(x1327, x1360, x1326);
        // calm_air.calm_exchange
        const Real x1364 = x1322 * x1363;
        const Real x1365 = x1362 - x1364;
        const Real x1366 = x1365 / x1319;
        const Real x1368 = x27 - x1366;
        // exchange.myj_exchange
        const Real x1372 = moved_forcing[3] * x1370;
        const Real x1375 = x1372 * 100000.0;
        const Real x1378 = x1375 / x1374;
        const Real x1381 = x1378 * 0.2857142857142857;
        const Real x1384 = x1381 * x1383;
        const Real x1387 = moved_forcing[1] * x1383;
        const Real x1388 = x1384 * forcing[1];
        const Real x1390 = x1387 - x1388;
        const Real x1392 = x1368 * x1383;
        const Real x1393 = x1384 * x1367;
        const Real x1395 = x1392 - x1393;
        const Real x1399 = x1390 * x1397;
        const Real x1402 = x1399 * 9.81;
        const Real x1405 = x1390 - x1395;
        const Real x1407 = moved_forcing[2] + moved_state[3 * LAYERS + 39];
        const Real x1409 = x1407 * 0.3041811846689896;
        const Real x1412 = x1405 * x1410;
        const Real x1413 = x1409 * x1404;
        const Real x1414 = x1413 + x1412;
        const Real x1416 = moved_forcing[2] - moved_state[3 * LAYERS + 39];
        const Real x1418 = x1416 * 0.6083623693379792;
        const Real x1420 = x1390 + x1395;
        const Real x1422 = x1420 * 0.5;
        const Real x1424 = x1418 * x1421;
        const Real x1425 = x1422 * x1417;
        const Real x1426 = x1425 + x1424;
        const Real x1428 = x1414 + x1426;
        const Real x1431 = select(x1430, x1153, 0.0);
        const Real x1433 = x1402 * x1427;
        const Real x1435 = x1428 * x1401;
        const Real x1436 = x1435 - x1433;
        const Real x1438 = x1436 * numbers[LAYERS + 1];
        const Real x1439 = moved_numbers[LAYERS + 1] * x1432;
        const Real x1440 = x1439 + x1438;
        const Real x1442 = x1440 * numbers[LAYERS + 1];
        const Real x1443 = moved_numbers[LAYERS + 1] * x1437;
        const Real x1444 = x1443 + x1442;
        const Real x1446 = x1431 * x1445;
        const Real x1447 = x1444 - x1446;
        const Real x1448 = x1447 / x1429;
        const Real x1450 = moved_numbers[LAYERS] * x1449;
        const Real x1451 = x1448 - x1450;
        const Real x1452 = x1451 / numbers[LAYERS];
        const Real x1454 = moved_numbers[LAYERS + 1] + moved_state[3 * LAYERS + 35];
        const Real x1456 = moved_numbers[LAYERS] + moved_state[3 * LAYERS + 35];
        const Real x1458 = moved_state[3 * LAYERS + 35] * x1457;
        const Real x1459 = x1454 - x1458;
        const Real x1460 = x1459 / state[3 * LAYERS + 35];
        const Real x1462 = x1460 / x1457;
        const Real x1464 = x1452 / 0.505;
        const Real x1467 = select(x1466, x1464, 0.0);
        // exchange.zilitinkevich_factor
        const Real x1470 = moved_state[3 * LAYERS + 35] * (-13.157629102823119);
        const Real x1472 = x1470 * x1471;
        const Real x1474 = select(flags[2], x1472, 0.0);
        const Real x1476 = x1474 * (-103.28);
        // exchange.myj_exchange
        const Real x1478 = x1467 * x1465;
        const Real x1479 = x1478 + x1478;
        const Real x1481 = x1479 * 10.0;
        const Real x1484 = select(x1468, x1481, 0.0);
        const Real x1486 = x1476 * x1483;
        const Real x1487 = x1484 * x1475;
        const Real x1488 = x1487 + x1486;
        const Real x1492 = moved_numbers[LAYERS] * x1490;
        const Real x1495 = x1492 * 0.0001;
        const Real x1496 = -x1495;
        // exchange.convective_factor
        const Real x1498 = x1436 * 1000.0;
        const Real x1501 = x1498 * x1500;
        const Real x1505 = select(x1504, x1501, 0.0);
        const Real x1507 = x1505 / x1503;
        const Real x1509 = x1507 * 0.6666666666666666;
        const Real x1511 = x1509 * x1510;
        const Real x1513 = select(x1502, x1511, 0.0);
        const Real x1515 = x1513 * 1.44;
        // exchange._convective_velocity_squared
        const Real x1517 = moved_state[3 * LAYERS + 37] / state[3 * LAYERS + 37];
        const Real x1519 = x1517 * 0.6666666666666666;
        const Real x1521 = x1519 * x1520;
        const Real x1523 = x1515 * x1520;
        const Real x1524 = x1521 * x1514;
        const Real x1525 = x1524 + x1523;
        // exchange._friction_velocity
        const Real x1527 = x1431 + x1525;
        const Real x1530 = x1527 / x1529;
        const Real x1532 = moved_state[3 * LAYERS + 38] * x1528;
        const Real x1533 = x1530 * state[3 * LAYERS + 38];
        const Real x1534 = x1533 + x1532;
        const Real x1537 = x1534 / x1536;
        const Real x1540 = select(x1539, x1537, 0.0);
        // exchange.myj_exchange
        const Real x1542 = select(x1468, 0.0, x1515);
        const Real x1544 = x1436 * 0.4;
        const Real x1546 = x1454 * x1545;
        const Real x1547 = moved_state[3 * LAYERS + 35] - x1546;
        const Real x1548 = x1547 / x1453;
        const Real x1550 = x1540 * state[3 * LAYERS + 36];
        const Real x1551 = moved_state[3 * LAYERS + 36] * x1538;
        const Real x1552 = x1551 + x1550;
        const Real x1555 = x1552 / x1554;
        const Real x1557 = x1488 * x1553;
        const Real x1558 = x1555 * x1485;
        const Real x1559 = x1558 + x1557;
        const Real x1561 = x1559 * x1560;
        const Real x1563 = x1561 * state[3 * LAYERS + 36];
        const Real x1564 = moved_state[3 * LAYERS + 36] * x1560;
        const Real x1565 = x1564 + x1563;
        const Real x1568 = select(x1567, x1565, 0.0);
        const Real x1570 = x1456 * x1569;
        const Real x1571 = x1568 - x1570;
        const Real x1572 = x1571 / x1455;
        const Real x1574 = x1544 * state[3 * LAYERS + 37];
        const Real x1575 = moved_state[3 * LAYERS + 37] * x1543;
        const Real x1576 = x1575 + x1574;
        const Real x1578 = x1540 * x1538;
        const Real x1579 = x1578 + x1578;
        const Real x1581 = x1579 * x1538;
        const Real x1582 = x1540 * x1577;
        const Real x1583 = x1582 + x1581;
        const Real x1585 = x1583 * x1584;
        const Real x1586 = x1576 - x1585;
        const Real x1587 = x1586 / x1580;
        real_344[0] = x1454;
        real_344[1] = moved_state[3 * LAYERS + 35];
        real_344[2] = x1456;
        real_344[3] = x1568;
        real_121[0] = real_of(0.0);
        real_121[1] = x1548;
        real_121[2] = real_of(0.0);
        real_121[3] = x1572;
        // layered_snow.open_snow, exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a1096 = real_386[l] + real_386[l + 1];
            const Real a1100 = a1096 * real_124[l];
            const Real a1591 = x1587 * real_120[l];
            const Real a1592 = real_344[l] * x1584;
            const Real a1593 = a1592 + a1591;
            const Real a1597 = real_121[l] * (-5.0);
            const Real a1600 = select(mask_125[l], a1597, a1593);
            const Real a1602 = real_121[l] * 0.9999990000003619;
            const Real a1605 = select(mask_126[l], a1602, a1600);
            const Real a1608 = a1605 / 0.0006;
            const Real a1619 = a1608 * real_127[l];
            real_388[l] = a1100;
            real_389[l] = a1619;
        }
        // exchange.myj_exchange
        const Real x1622 = real_389[0] - real_389[1];
        const Real x1624 = x1622 + x1462;
        const Real x1626 = real_389[2] - real_389[3];
        const Real x1628 = x1572 / x1569;
        const Real x1630 = x1626 - x1628;
        const Real x1632 = x1540 * 0.4;
        const Real x1634 = x1624 * x1633;
        const Real x1635 = x1632 - x1634;
        const Real x1636 = x1635 / x1623;
        const Real x1639 = select(x1637, x1496, x1636);
        const Real x1641 = x1630 * x1640;
        const Real x1642 = x1632 - x1641;
        const Real x1643 = x1642 / x1629;
        const Real x1646 = select(x1644, x1496, x1643);
        // exchange._convective_velocity_squared
        const Real x1648 = x1646 / x1645;
        const Real x1650 = x1648 * 0.6666666666666666;
        const Real x1652 = x1650 * x1651;
        const Real x1654 = x1542 * x1651;
        const Real x1655 = x1652 * x1541;
        const Real x1656 = x1655 + x1654;
        // exchange._friction_velocity
        const Real x1658 = x1431 + x1656;
        const Real x1661 = x1658 / x1660;
        const Real x1663 = x1639 * x1659;
        const Real x1664 = x1661 * x1638;
        const Real x1665 = x1664 + x1663;
        const Real x1668 = x1665 / x1667;
        const Real x1671 = select(x1670, x1668, 0.0);
        // exchange.myj_exchange
        const Real x1673 = x1671 * state[3 * LAYERS + 36];
        const Real x1674 = moved_state[3 * LAYERS + 36] * x1669;
        const Real x1675 = x1674 + x1673;
        const Real x1678 = x1675 / x1677;
        const Real x1680 = x1488 * x1676;
        const Real x1681 = x1678 * x1485;
        const Real x1682 = x1681 + x1680;
        const Real x1684 = x1682 * x1683;
        const Real x1686 = x1684 * state[3 * LAYERS + 36];
        const Real x1687 = moved_state[3 * LAYERS + 36] * x1683;
        const Real x1688 = x1687 + x1686;
        const Real x1691 = select(x1690, x1688, 0.0);
        const Real x1693 = x1456 * x1692;
        const Real x1694 = x1691 - x1693;
        const Real x1695 = x1694 / x1455;
        const Real x1697 = x1544 * x1645;
        const Real x1698 = x1646 * x1543;
        const Real x1699 = x1698 + x1697;
        const Real x1701 = x1671 * x1669;
        const Real x1702 = x1701 + x1701;
        const Real x1704 = x1702 * x1669;
        const Real x1705 = x1671 * x1700;
        const Real x1706 = x1705 + x1704;
        const Real x1708 = x1706 * x1707;
        const Real x1709 = x1699 - x1708;
        const Real x1710 = x1709 / x1703;
        real_389[0] = x1454;
        real_389[1] = moved_state[3 * LAYERS + 35];
        real_389[2] = x1456;
        real_389[3] = x1691;
        real_121[0] = real_of(0.0);
        real_121[1] = x1548;
        real_121[2] = real_of(0.0);
        real_121[3] = x1695;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a1714 = x1710 * real_128[l];
            const Real a1715 = real_389[l] * x1707;
            const Real a1716 = a1715 + a1714;
            const Real a1720 = real_121[l] * (-5.0);
            const Real a1723 = select(mask_129[l], a1720, a1716);
            const Real a1725 = real_121[l] * 0.9999990000003619;
            const Real a1728 = select(mask_130[l], a1725, a1723);
            const Real a1731 = a1728 / 0.0006;
            const Real a1741 = a1731 * real_131[l];
            real_344[l] = a1741;
        }
        // exchange.myj_exchange
        const Real x1744 = real_344[0] - real_344[1];
        const Real x1746 = x1744 + x1462;
        const Real x1748 = real_344[2] - real_344[3];
        const Real x1750 = x1695 / x1692;
        const Real x1752 = x1748 - x1750;
        const Real x1754 = x1671 * 0.4;
        const Real x1756 = x1746 * x1755;
        const Real x1757 = x1754 - x1756;
        const Real x1758 = x1757 / x1745;
        const Real x1761 = select(x1759, x1496, x1758);
        const Real x1763 = x1752 * x1762;
        const Real x1764 = x1754 - x1763;
        const Real x1765 = x1764 / x1751;
        const Real x1768 = select(x1766, x1496, x1765);
        // exchange._convective_velocity_squared
        const Real x1770 = x1768 / x1767;
        const Real x1772 = x1770 * 0.6666666666666666;
        const Real x1774 = x1772 * x1773;
        const Real x1776 = x1542 * x1773;
        const Real x1777 = x1774 * x1541;
        const Real x1778 = x1777 + x1776;
        // exchange._friction_velocity
        const Real x1780 = x1431 + x1778;
        const Real x1783 = x1780 / x1782;
        const Real x1785 = x1761 * x1781;
        const Real x1786 = x1783 * x1760;
        const Real x1787 = x1786 + x1785;
        const Real x1790 = x1787 / x1789;
        const Real x1793 = select(x1792, x1790, 0.0);
        // exchange.myj_exchange
        const Real x1795 = x1793 * state[3 * LAYERS + 36];
        const Real x1796 = moved_state[3 * LAYERS + 36] * x1791;
        const Real x1797 = x1796 + x1795;
        const Real x1800 = x1797 / x1799;
        const Real x1802 = x1488 * x1798;
        const Real x1803 = x1800 * x1485;
        const Real x1804 = x1803 + x1802;
        const Real x1806 = x1804 * x1805;
        const Real x1808 = x1806 * state[3 * LAYERS + 36];
        const Real x1809 = moved_state[3 * LAYERS + 36] * x1805;
        const Real x1810 = x1809 + x1808;
        const Real x1813 = select(x1812, x1810, 0.0);
        const Real x1815 = x1456 * x1814;
        const Real x1816 = x1813 - x1815;
        const Real x1817 = x1816 / x1455;
        const Real x1819 = x1544 * x1767;
        const Real x1820 = x1768 * x1543;
        const Real x1821 = x1820 + x1819;
        const Real x1823 = x1793 * x1791;
        const Real x1824 = x1823 + x1823;
        const Real x1826 = x1824 * x1791;
        const Real x1827 = x1793 * x1822;
        const Real x1828 = x1827 + x1826;
        const Real x1830 = x1828 * x1829;
        const Real x1831 = x1821 - x1830;
        const Real x1832 = x1831 / x1825;
        real_344[0] = x1454;
        real_344[1] = moved_state[3 * LAYERS + 35];
        real_344[2] = x1456;
        real_344[3] = x1813;
        real_121[0] = real_of(0.0);
        real_121[1] = x1548;
        real_121[2] = real_of(0.0);
        real_121[3] = x1817;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a1836 = x1832 * real_132[l];
            const Real a1837 = real_344[l] * x1829;
            const Real a1838 = a1837 + a1836;
            const Real a1842 = real_121[l] * (-5.0);
            const Real a1845 = select(mask_133[l], a1842, a1838);
            const Real a1847 = real_121[l] * 0.9999990000003619;
            const Real a1850 = select(mask_134[l], a1847, a1845);
            const Real a1853 = a1850 / 0.0006;
            const Real a1863 = a1853 * real_135[l];
            real_389[l] = a1863;
        }
        // exchange.myj_exchange
        const Real x1866 = real_389[0] - real_389[1];
        const Real x1868 = x1866 + x1462;
        const Real x1870 = real_389[2] - real_389[3];
        const Real x1872 = x1817 / x1814;
        const Real x1874 = x1870 - x1872;
        const Real x1876 = x1793 * 0.4;
        const Real x1878 = x1868 * x1877;
        const Real x1879 = x1876 - x1878;
        const Real x1880 = x1879 / x1867;
        const Real x1883 = select(x1881, x1496, x1880);
        const Real x1885 = x1874 * x1884;
        const Real x1886 = x1876 - x1885;
        const Real x1887 = x1886 / x1873;
        const Real x1890 = select(x1888, x1496, x1887);
        // exchange._convective_velocity_squared
        const Real x1892 = x1890 / x1889;
        const Real x1894 = x1892 * 0.6666666666666666;
        const Real x1896 = x1894 * x1895;
        const Real x1898 = x1542 * x1895;
        const Real x1899 = x1896 * x1541;
        const Real x1900 = x1899 + x1898;
        // exchange._friction_velocity
        const Real x1902 = x1431 + x1900;
        const Real x1905 = x1902 / x1904;
        const Real x1907 = x1883 * x1903;
        const Real x1908 = x1905 * x1882;
        const Real x1909 = x1908 + x1907;
        const Real x1912 = x1909 / x1911;
        const Real x1915 = select(x1914, x1912, 0.0);
        // exchange.myj_exchange
        const Real x1917 = x1915 * state[3 * LAYERS + 36];
        const Real x1918 = moved_state[3 * LAYERS + 36] * x1913;
        const Real x1919 = x1918 + x1917;
        const Real x1922 = x1919 / x1921;
        const Real x1924 = x1488 * x1920;
        const Real x1925 = x1922 * x1485;
        const Real x1926 = x1925 + x1924;
        const Real x1928 = x1926 * x1927;
        const Real x1930 = x1928 * state[3 * LAYERS + 36];
        const Real x1931 = moved_state[3 * LAYERS + 36] * x1927;
        const Real x1932 = x1931 + x1930;
        const Real x1935 = select(x1934, x1932, 0.0);
        const Real x1937 = x1456 * x1936;
        const Real x1938 = x1935 - x1937;
        const Real x1939 = x1938 / x1455;
        const Real x1941 = x1544 * x1889;
        const Real x1942 = x1890 * x1543;
        const Real x1943 = x1942 + x1941;
        const Real x1945 = x1915 * x1913;
        const Real x1946 = x1945 + x1945;
        const Real x1948 = x1946 * x1913;
        const Real x1949 = x1915 * x1944;
        const Real x1950 = x1949 + x1948;
        const Real x1952 = x1950 * x1951;
        const Real x1953 = x1943 - x1952;
        const Real x1954 = x1953 / x1947;
        real_389[0] = x1454;
        real_389[1] = moved_state[3 * LAYERS + 35];
        real_389[2] = x1456;
        real_389[3] = x1935;
        real_121[0] = real_of(0.0);
        real_121[1] = x1548;
        real_121[2] = real_of(0.0);
        real_121[3] = x1939;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a1958 = x1954 * real_136[l];
            const Real a1959 = real_389[l] * x1951;
            const Real a1960 = a1959 + a1958;
            const Real a1964 = real_121[l] * (-5.0);
            const Real a1967 = select(mask_137[l], a1964, a1960);
            const Real a1969 = real_121[l] * 0.9999990000003619;
            const Real a1972 = select(mask_138[l], a1969, a1967);
            const Real a1975 = a1972 / 0.0006;
            const Real a1985 = a1975 * real_139[l];
            real_344[l] = a1985;
        }
        // exchange.myj_exchange
        const Real x1988 = real_344[0] - real_344[1];
        const Real x1990 = x1988 + x1462;
        const Real x1992 = real_344[2] - real_344[3];
        const Real x1994 = x1939 / x1936;
        const Real x1996 = x1992 - x1994;
        const Real x1998 = x1915 * 0.4;
        const Real x2000 = x1990 * x1999;
        const Real x2001 = x1998 - x2000;
        const Real x2002 = x2001 / x1989;
        const Real x2005 = select(x2003, x1496, x2002);
        const Real x2007 = x1996 * x2006;
        const Real x2008 = x1998 - x2007;
        const Real x2009 = x2008 / x1995;
        const Real x2012 = select(x2010, x1496, x2009);
        // exchange._convective_velocity_squared
        const Real x2014 = x2012 / x2011;
        const Real x2016 = x2014 * 0.6666666666666666;
        const Real x2018 = x2016 * x2017;
        const Real x2020 = x1542 * x2017;
        const Real x2021 = x2018 * x1541;
        const Real x2022 = x2021 + x2020;
        // exchange._friction_velocity
        const Real x2024 = x1431 + x2022;
        const Real x2027 = x2024 / x2026;
        const Real x2029 = x2005 * x2025;
        const Real x2030 = x2027 * x2004;
        const Real x2031 = x2030 + x2029;
        const Real x2034 = x2031 / x2033;
        const Real x2037 = select(x2036, x2034, 0.0);
        // exchange.myj_exchange
        const Real x2039 = x2037 * state[3 * LAYERS + 36];
        const Real x2040 = moved_state[3 * LAYERS + 36] * x2035;
        const Real x2041 = x2040 + x2039;
        const Real x2044 = x2041 / x2043;
        const Real x2046 = x1488 * x2042;
        const Real x2047 = x2044 * x1485;
        const Real x2048 = x2047 + x2046;
        const Real x2050 = x2048 * x2049;
        const Real x2052 = x2050 * state[3 * LAYERS + 36];
        const Real x2053 = moved_state[3 * LAYERS + 36] * x2049;
        const Real x2054 = x2053 + x2052;
        const Real x2057 = select(x2056, x2054, 0.0);
        const Real x2059 = x1456 * x2058;
        const Real x2060 = x2057 - x2059;
        const Real x2061 = x2060 / x1455;
        const Real x2063 = x1544 * x2011;
        const Real x2064 = x2012 * x1543;
        const Real x2065 = x2064 + x2063;
        const Real x2067 = x2037 * x2035;
        const Real x2068 = x2067 + x2067;
        const Real x2070 = x2068 * x2035;
        const Real x2071 = x2037 * x2066;
        const Real x2072 = x2071 + x2070;
        const Real x2074 = x2072 * x2073;
        const Real x2075 = x2065 - x2074;
        const Real x2076 = x2075 / x2069;
        real_344[0] = x1454;
        real_344[1] = moved_state[3 * LAYERS + 35];
        real_344[2] = x1456;
        real_344[3] = x2057;
        real_121[0] = real_of(0.0);
        real_121[1] = x1548;
        real_121[2] = real_of(0.0);
        real_121[3] = x2061;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a2080 = x2076 * real_140[l];
            const Real a2081 = real_344[l] * x2073;
            const Real a2082 = a2081 + a2080;
            const Real a2086 = real_121[l] * (-5.0);
            const Real a2089 = select(mask_141[l], a2086, a2082);
            const Real a2091 = real_121[l] * 0.9999990000003619;
            const Real a2094 = select(mask_142[l], a2091, a2089);
            const Real a2097 = a2094 / 0.0006;
            const Real a2107 = a2097 * real_143[l];
            real_389[l] = a2107;
        }
        // exchange.myj_exchange
        const Real x2110 = real_389[0] - real_389[1];
        const Real x2112 = x2110 + x1462;
        const Real x2114 = real_389[2] - real_389[3];
        const Real x2116 = x2061 / x2058;
        const Real x2118 = x2114 - x2116;
        const Real x2120 = x2037 * 0.4;
        const Real x2122 = x2112 * x2121;
        const Real x2123 = x2120 - x2122;
        const Real x2124 = x2123 / x2111;
        const Real x2127 = select(x2125, x1496, x2124);
        const Real x2129 = x2118 * x2128;
        const Real x2130 = x2120 - x2129;
        const Real x2131 = x2130 / x2117;
        const Real x2134 = select(x2132, x1496, x2131);
        // calm_air.calm_exchange
        const Real x2136 = x260 * 1004.5;
        const Real x2138 = x2136 * x2137;
        const Real x2139 = moved_numbers[LAYERS + 4] - x2138;
        const Real x2140 = x2139 / x2135;
        const Real x2142 = x2134 + x2140;
        // snow_free_ground.with_surface_of
        const Real x2146 = x1269 * forcing[4];
        const Real x2148 = moved_forcing[4] * x2143;
        const Real x2149 = x2148 - x2146;
        const Real x2151 = x1280 * forcing[5];
        const Real x2152 = moved_forcing[5] * x1279;
        const Real x2153 = x2152 + x2151;
        const Real x2155 = x2149 + x2153;
        // snow.conductance
        const Real x2157 = x1 * x2156;
        const Real x2158 = x1299 - x2157;
        const Real x2159 = x2158 / x0;
        // snow_free_ground.with_surface_of
        const Real x2161 = moved_state[3 * LAYERS] - moved_state[0];
        const Real x2163 = x2159 * x2160;
        const Real x2164 = x2161 * x2156;
        const Real x2165 = x2164 + x2163;
        const Real x2167 = x60 * 4218.0;
        // evapotranspiration.potential_evaporation
        const Real x2169 = x44 * 2488.8;
        const Real x2171 = x260 * 1004.6;
        const Real x2173 = x2171 * x2141;
        const Real x2174 = x2142 * x2170;
        const Real x2175 = x2174 + x2173;
        const Real x2177 = x52 / 5.67e-08;
        const Real x2179 = x1280 * x2176;
        const Real x2180 = x2177 * x1279;
        const Real x2181 = x2180 + x2179;
        const Real x2183 = x2181 * 6.48e-08;
        const Real x2185 = moved_forcing[3] * x2141;
        const Real x2186 = x2142 * forcing[3];
        const Real x2187 = x2186 + x2185;
        const Real x2189 = x2187 * x2188;
        const Real x2190 = x2183 - x2189;
        const Real x2191 = x2190 / x2184;
        const Real x2194 = x2175 * x2193;
        const Real x2195 = x2167 - x2194;
        const Real x2196 = x2195 / x2172;
        const Real x2198 = x2191 + x2196;
        const Real x2200 = x1280 * x51;
        const Real x2201 = x52 * x1279;
        const Real x2202 = x2201 + x2200;
        const Real x2204 = x2155 - x2202;
        const Real x2206 = x2204 - x2165;
        const Real x2208 = x2175 * x2207;
        const Real x2209 = x2206 - x2208;
        const Real x2210 = x2209 / x2172;
        const Real x2212 = x2210 + x27;
        const Real x2214 = x2212 - moved_forcing[1];
        const Real x2216 = x23 - moved_forcing[2];
        const Real x2218 = x2216 * 2488.8;
        const Real x2220 = x2218 * x2197;
        const Real x2221 = x2198 * x2217;
        const Real x2222 = x2221 + x2220;
        const Real x2224 = x2214 * x2168;
        const Real x2225 = x2169 * x2213;
        const Real x2226 = x2225 + x2224;
        const Real x2228 = x2222 + x2226;
        const Real x2230 = x2169 + x2198;
        const Real x2232 = x2230 * x2231;
        const Real x2233 = x2228 - x2232;
        const Real x2234 = x2233 / x2229;
        const Real x2236 = x2234 * x2172;
        const Real x2237 = x2175 * x2231;
        const Real x2238 = x2237 + x2236;
        const Real x2240 = x2238 / 2501000.0;
        // snow_free_ground.with_surface_of
        const Real x2243 = select(x2242, x2240, 0.0);
        // vegetation.water_stress
        const Real x2247 = moved_numbers[7 * LAYERS + 49] - moved_numbers[7 * LAYERS + 50];
        // vegetation.canopy_resistance
        const Real x2261 = select(x2260, x1256, 0.0);
        const Real x2263 = moved_forcing[4] * 1.1;
        const Real x2265 = moved_numbers[LAYERS + 36] * x2259;
        const Real x2266 = x2261 * numbers[LAYERS + 36];
        const Real x2267 = x2266 + x2265;
        const Real x2269 = x2267 * x2268;
        const Real x2270 = x2263 - x2269;
        const Real x2271 = x2270 / x2264;
        const Real x2273 = moved_numbers[LAYERS + 35] / 5000.0;
        const Real x2275 = x2271 + x2273;
        const Real x2278 = x2271 * x2277;
        const Real x2279 = x2275 - x2278;
        const Real x2280 = x2279 / x2276;
        const Real x2283 = moved_forcing[1] * x2281;
        const Real x2285 = x2283 + x2283;
        const Real x2288 = x2285 * 0.0016;
        const Real x2292 = moved_numbers[LAYERS + 37] * x2215;
        const Real x2293 = x2216 * numbers[LAYERS + 37];
        const Real x2294 = x2293 + x2292;
        const Real x2299 = x2294 * x2297;
        const Real x2309 = select(x2308, x2280, 0.0);
        const Real x2311 = x2261 * x2307;
        const Real x2312 = x2309 * x2259;
        const Real x2313 = x2312 + x2311;
        const Real x2316 = select(x2315, x2288, 0.0);
        const Real x2318 = x2313 * x2314;
        const Real x2319 = x2316 * x2310;
        const Real x2320 = x2319 + x2318;
        const Real x2323 = select(x2322, x2299, 0.0);
        const Real x2326 = x2320 * x2321;
        const Real x2327 = x2323 * x2317;
        const Real x2329 = x2326 - x2327;
        // vegetation.water_stress, vegetation.canopy_resistance
        Real a2306_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2245 = moved_state[l + 2 * LAYERS] - moved_numbers[7 * LAYERS + 50];
            const Real a2249 = x2247 * real_145[l];
            const Real a2250 = a2245 - a2249;
            const Real a2251 = a2250 / x2246;
            const Real a2257 = select(mask_147[l], a2251, 0.0);
            const Real a2302 = moved_numbers[l + 7 * LAYERS + 51] * real_146[l];
            const Real a2303 = a2257 * numbers[l + 7 * LAYERS + 51];
            const Real a2304 = a2303 + a2302;
            a2306_last = a2306_last + a2304;
            real_327[l] = a2257;
            real_334[l] = a2304;
        }
        // vegetation.canopy_resistance
        const Real x2332 = select(x2331, a2306_last, 0.0);
        const Real x2334 = x2329 * x2330;
        const Real x2335 = x2332 * x2325;
        const Real x2336 = x2335 + x2334;
        const Real x2338 = x2336 * x2337;
        const Real x2339 = moved_numbers[LAYERS + 35] - x2338;
        const Real x2340 = x2339 / x2333;
        const Real x2342 = x1280 * 4.0;
        const Real x2344 = x2342 * x51;
        const Real x2345 = x52 * x2341;
        const Real x2346 = x2345 + x2344;
        const Real x2348 = x2346 * 0.2857541065206571;
        const Real x2350 = x2187 * x2349;
        const Real x2351 = x2348 - x2350;
        const Real x2352 = x2351 / x2184;
        const Real x2355 = x44 * 2489.795918367347;
        const Real x2357 = x2352 + x2355;
        const Real x2359 = x2340 * x2141;
        const Real x2360 = x2142 * x2337;
        const Real x2361 = x2360 + x2359;
        const Real x2364 = x2352 * x2362;
        const Real x2365 = x2361 * x2353;
        const Real x2366 = x2365 + x2364;
        const Real x2368 = x2366 + x2355;
        const Real x2370 = x2368 * x2369;
        const Real x2371 = x2357 - x2370;
        const Real x2372 = x2371 / x2367;
        const Real x2374 = select(x2258, x2372, 0.0);
        // step_parts.evaporation_demand
        const Real x2376 = x2243 / 1000.0;
        // evapotranspiration.evaporation_components
        const Real x2378 = moved_state[LAYERS] - moved_numbers[7 * LAYERS + 47];
        const Real x2380 = moved_numbers[7 * LAYERS + 48] - moved_numbers[7 * LAYERS + 47];
        const Real x2382 = x2380 * x2381;
        const Real x2383 = x2378 - x2382;
        const Real x2384 = x2383 / x2379;
        const Real x2390 = select(x2389, x2384, 0.0);
        const Real x2392 = x2390 * x2386;
        const Real x2393 = x2392 + x2392;
        const Real x2397 = x2393 * x2394;
        const Real x2398 = x1221 * x2391;
        const Real x2400 = x2397 - x2398;
        const Real x2402 = x2400 * x2375;
        const Real x2403 = x2376 * x2396;
        const Real x2404 = x2403 + x2402;
        const Real x2406 = moved_state[3 * LAYERS + 1] / 0.0005;
        const Real x2410 = select(x2409, x2406, 0.0);
        const Real x2413 = x2410 / x2412;
        const Real x2415 = select(x2407, x2413, 0.0);
        const Real x2417 = x1221 * x2414;
        const Real x2418 = x2415 * x1220;
        const Real x2419 = x2418 + x2417;
        const Real x2421 = x2419 * x2375;
        const Real x2422 = x2376 * x2416;
        const Real x2423 = x2422 + x2421;
        const Real x2425 = moved_state[3 * LAYERS + 1] / seconds;
        const Real x2428 = select(x2426, x2425, x2423);
        const Real x2430 = x1221 * x2373;
        const Real x2431 = x2374 * x1220;
        const Real x2432 = x2431 + x2430;
        const Real x2434 = x2432 * x2375;
        const Real x2435 = x2376 * x2429;
        const Real x2436 = x2435 + x2434;
        const Real x2440 = x2436 * x2437;
        const Real x2441 = x2415 * x2433;
        const Real x2443 = x2440 - x2441;
        const Real x2451 = moved_numbers[9 * LAYERS + 51] * x2450;
        Real a2449_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2445 = real_327[l] * numbers[l + 8 * LAYERS + 51];
            const Real a2446 = moved_numbers[l + 8 * LAYERS + 51] * real_146[l];
            const Real a2447 = a2446 + a2445;
            a2449_last = a2449_last + a2447;
            real_326[l] = a2447;
        }
        const Real x2452 = a2449_last - x2451;
        const Real x2453 = x2452 / numbers[9 * LAYERS + 51];
        Real a2466_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2455 = moved_numbers[l + 7 * LAYERS + 51] + real_326[l];
            const Real a2457 = a2455 - x2453;
            const Real a2460 = select(mask_151[l], a2457, 0.0);
            const Real a2462 = real_326[l] * real_150[l];
            const Real a2463 = a2460 * real_149[l];
            const Real a2464 = a2463 + a2462;
            a2466_last = a2466_last + a2464;
            real_327[l] = a2464;
        }
        const Real x2469 = select(x2467, a2466_last, 0.0);
        // snow_free_ground.rate
        const Real x2481 = x2404 + x2428;
        // evapotranspiration.evaporation_components
        Real a2479_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2471 = x2469 * real_153[l];
            const Real a2472 = real_327[l] - a2471;
            const Real a2473 = a2472 / x2468;
            const Real a2475 = x2443 * real_153[l];
            const Real a2476 = a2473 * x2439;
            const Real a2477 = a2476 + a2475;
            a2479_last = a2479_last + a2477;
        }
        // snow_free_ground.rate
        const Real x2483 = x2481 + a2479_last;
        const Real x2485 = x2483 * 1000.0;
        // snow_free_ground.deposition
        const Real x2490 = select(x2489, x2240, 0.0);
        // snow_free_ground.rate
        const Real x2493 = x2485 + x2490;
        // snow_free_ground.with_surface_of
        const Real x2495 = x2493 - x2490;
        const Real x2497 = x2495 * 2501000.0;
        const Real x2499 = x2490 * 2501000.0;
        const Real x2502 = x2497 + x2499;
        // soil_heat.volumetric_heat_capacity
        const Real x2504 = moved_state[2 * LAYERS] * 4200000.0;
        const Real x2508 = moved_numbers[2 * LAYERS + 47] * 2000000.0;
        const Real x2511 = x2504 - x2508;
        const Real x2513 = moved_numbers[2 * LAYERS + 47] - moved_state[LAYERS];
        const Real x2515 = x2513 * 1004.0;
        const Real x2517 = x2511 + x2515;
        const Real x2519 = moved_state[LAYERS] - moved_state[2 * LAYERS];
        const Real x2521 = x2519 * 2106000.0;
        const Real x2523 = x2517 + x2521;
        // soil_heat.ground_admittance
        const Real x2525 = x2523 * 0.5;
        const Real x2527 = x2525 * numbers[0];
        const Real x2528 = moved_numbers[0] * x2524;
        const Real x2529 = x2528 + x2527;
        const Real x2531 = x2529 / seconds;
        const Real x2533 = x2531 * x2530;
        const Real x2534 = x2533 + x2533;
        const Real x2536 = x2523 * real_20[0];
        const Real x2537 = real_335[0] * x2522;
        const Real x2538 = x2537 + x2536;
        const Real x2540 = x2538 / seconds;
        const Real x2542 = x2534 + x2540;
        const Real x2545 = x2542 / x2544;
        const Real x2547 = x2531 + x2545;
        // snow.into_warming_ground
        const Real x2549 = x2547 * x2548;
        const Real x2550 = x1299 - x2549;
        const Real x2551 = x2550 / x2546;
        const Real x2553 = x1 + x2551;
        // surface_balance.around
        const Real x2555 = x2342 * 5.67e-08;
        const Real x2557 = x47 * forcing[1];
        const Real x2558 = moved_forcing[1] * x45;
        const Real x2559 = x2558 + x2557;
        const Real x2561 = x2555 * x2556;
        const Real x2562 = x2559 * x2554;
        const Real x2563 = x2562 + x2561;
        const Real x2565 = x2175 + x2167;
        const Real x2567 = x2565 + x2563;
        // surface_balance.emitted
        const Real x2569 = moved_forcing[1] * (-1.0);
        const Real x2571 = x2563 * x2568;
        const Real x2572 = x2569 * x2560;
        const Real x2573 = x2572 + x2571;
        const Real x2575 = x2202 + x2573;
        // surface_balance.around
        const Real x2577 = x2155 - x2575;
        const Real x2579 = x2577 - x2502;
        const Real x2581 = x2175 * x26;
        const Real x2582 = x27 * x2172;
        const Real x2583 = x2582 + x2581;
        const Real x2585 = x2579 + x2583;
        const Real x2587 = x2167 * forcing[1];
        const Real x2588 = moved_forcing[1] * x2166;
        const Real x2589 = x2588 + x2587;
        const Real x2591 = x2585 + x2589;
        const Real x2593 = x2567 * x2592;
        const Real x2594 = x2591 - x2593;
        const Real x2595 = x2594 / x2566;
        // snow.conductance
        const Real x2597 = x2553 * x2596;
        const Real x2598 = x1299 - x2597;
        const Real x2599 = x2598 / x2552;
        // surface_balance.around
        const Real x2601 = x2567 * x2600;
        const Real x2602 = x2599 - x2601;
        const Real x2603 = x2602 / x2566;
        // surface_balance.skin_temperature
        const Real x2605 = x2603 * state[0];
        const Real x2606 = moved_state[0] * x2600;
        const Real x2607 = x2606 + x2605;
        const Real x2609 = x2595 + x2607;
        const Real x2612 = x2603 * x2611;
        const Real x2613 = x2609 - x2612;
        const Real x2614 = x2613 / x2610;
        // surface_balance.around
        const Real x2616 = x2614 * x2611;
        const Real x2617 = x2616 + x2616;
        const Real x2619 = x2617 * x2611;
        const Real x2620 = x2614 * x2615;
        const Real x2621 = x2620 + x2619;
        const Real x2623 = x2555 * x2618;
        const Real x2624 = x2621 * x2554;
        const Real x2625 = x2624 + x2623;
        const Real x2627 = x2565 + x2625;
        // air.emission
        const Real x2629 = x2617 * x2615;
        const Real x2630 = x2629 + x2629;
        const Real x2632 = x2630 * 5.67e-08;
        // surface_balance.emitted
        const Real x2634 = x1280 * x2631;
        const Real x2635 = x2632 * x1279;
        const Real x2636 = x2635 + x2634;
        const Real x2638 = x2614 * (-1.0);
        const Real x2640 = x2625 * x2637;
        const Real x2641 = x2638 * x2622;
        const Real x2642 = x2641 + x2640;
        const Real x2644 = x2636 + x2642;
        // surface_balance.around
        const Real x2646 = x2155 - x2644;
        const Real x2648 = x2646 - x2502;
        const Real x2650 = x2648 + x2583;
        const Real x2652 = x2650 + x2589;
        const Real x2654 = x2627 * x2653;
        const Real x2655 = x2652 - x2654;
        const Real x2656 = x2655 / x2626;
        const Real x2658 = x2627 * x2657;
        const Real x2659 = x2599 - x2658;
        const Real x2660 = x2659 / x2626;
        // surface_balance.skin_temperature
        const Real x2662 = x2660 * state[0];
        const Real x2663 = moved_state[0] * x2657;
        const Real x2664 = x2663 + x2662;
        const Real x2666 = x2656 + x2664;
        const Real x2669 = x2660 * x2668;
        const Real x2670 = x2666 - x2669;
        const Real x2671 = x2670 / x2667;
        // snow_free_ground.specific_humidity
        const Real x2675 = x2175 * x2673;
        const Real x2678 = x2675 * 1004.5;
        const Real x2681 = x2493 * x2677;
        const Real x2682 = x2678 * x2492;
        const Real x2684 = x2681 - x2682;
        const Real x2686 = moved_forcing[2] + x2684;
        // calm_air.calm_exchange
        const Real x2688 = x27 - x2671;
        const Real x2690 = x1322 * x2687;
        const Real x2691 = x2688 * x1319;
        const Real x2692 = x2691 + x2690;
        // calm_air.limited_richardson
        const Real x2695 = select(x2693, x2692, 0.0);
        const Real x2697 = x2695 * x1335;
        const Real x2698 = x1336 * x2694;
        const Real x2700 = x2697 - x2698;
        const Real x2703 = x2700 * x2702;
        const Real x2709 = x2703 * x2707;
        const Real x2711 = x2709 - x2703;
        const Real x2712 = x2711 / x2706;
        const Real x2715 = moved_numbers[LAYERS + 2] * x2707;
        const Real x2717 = x2712 * numbers[LAYERS + 2];
        const Real x2718 = x2717 - x2715;
        const Real x2720 = select(x2693, x2718, x2692);
        // calm_air.calm_exchange
        const Real x2722 = x1322 * x2721;
        const Real x2723 = x2720 - x2722;
        const Real x2724 = x2723 / x1319;
        const Real x2726 = x27 - x2724;
        // exchange.myj_exchange
        const Real x2728 = x2726 * x1383;
        const Real x2729 = x1384 * x2725;
        const Real x2731 = x2728 - x2729;
        const Real x2733 = x1390 - x2731;
        const Real x2735 = moved_forcing[2] + x2686;
        const Real x2737 = x2735 * 0.3041811846689896;
        const Real x2740 = x2733 * x2738;
        const Real x2741 = x2737 * x2732;
        const Real x2742 = x2741 + x2740;
        const Real x2744 = moved_forcing[2] - x2686;
        const Real x2746 = x2744 * 0.6083623693379792;
        const Real x2748 = x1390 + x2731;
        const Real x2750 = x2748 * 0.5;
        const Real x2752 = x2746 * x2749;
        const Real x2753 = x2750 * x2745;
        const Real x2754 = x2753 + x2752;
        const Real x2756 = x2742 + x2754;
        const Real x2758 = x1402 * x2755;
        const Real x2760 = x2756 * x1401;
        const Real x2761 = x2760 - x2758;
        const Real x2763 = x2761 * numbers[LAYERS + 1];
        const Real x2764 = moved_numbers[LAYERS + 1] * x2757;
        const Real x2765 = x2764 + x2763;
        const Real x2767 = x2765 * numbers[LAYERS + 1];
        const Real x2768 = moved_numbers[LAYERS + 1] * x2762;
        const Real x2769 = x2768 + x2767;
        const Real x2771 = x1431 * x2770;
        const Real x2772 = x2769 - x2771;
        const Real x2773 = x2772 / x1429;
        const Real x2775 = moved_numbers[LAYERS] * x2774;
        const Real x2776 = x2773 - x2775;
        const Real x2777 = x2776 / numbers[LAYERS];
        moved_after[3 * LAYERS + 40] = x2777;
        const Real x2779 = x2777 / 0.505;
        const Real x2782 = select(x2781, x2779, 0.0);
        const Real x2785 = x2782 * x2780;
        const Real x2786 = x2785 + x2785;
        const Real x2788 = x2786 * 10.0;
        const Real x2791 = select(x2783, x2788, 0.0);
        const Real x2793 = x1476 * x2790;
        const Real x2794 = x2791 * x1475;
        const Real x2795 = x2794 + x2793;
        // exchange.convective_factor
        const Real x2797 = x2761 * 1000.0;
        const Real x2800 = x2797 * x2799;
        const Real x2804 = select(x2803, x2800, 0.0);
        const Real x2806 = x2804 / x2802;
        const Real x2808 = x2806 * 0.6666666666666666;
        const Real x2810 = x2808 * x2809;
        const Real x2812 = select(x2801, x2810, 0.0);
        const Real x2814 = x2812 * 1.44;
        // exchange._convective_velocity_squared
        const Real x2816 = x2142 / x2141;
        const Real x2818 = x2816 * 0.6666666666666666;
        const Real x2820 = x2818 * x2819;
        const Real x2822 = x2814 * x2819;
        const Real x2823 = x2820 * x2813;
        const Real x2824 = x2823 + x2822;
        // exchange._friction_velocity
        const Real x2826 = x1431 + x2824;
        const Real x2829 = x2826 / x2828;
        const Real x2831 = x2127 * x2827;
        const Real x2832 = x2829 * x2126;
        const Real x2833 = x2832 + x2831;
        const Real x2836 = x2833 / x2835;
        const Real x2839 = select(x2838, x2836, 0.0);
        // exchange.myj_exchange
        const Real x2841 = select(x2783, 0.0, x2814);
        const Real x2843 = x2761 * 0.4;
        const Real x2845 = x2839 * state[3 * LAYERS + 36];
        const Real x2846 = moved_state[3 * LAYERS + 36] * x2837;
        const Real x2847 = x2846 + x2845;
        const Real x2850 = x2847 / x2849;
        const Real x2852 = x2795 * x2848;
        const Real x2853 = x2850 * x2792;
        const Real x2854 = x2853 + x2852;
        const Real x2856 = x2854 * x2855;
        const Real x2858 = x2856 * state[3 * LAYERS + 36];
        const Real x2859 = moved_state[3 * LAYERS + 36] * x2855;
        const Real x2860 = x2859 + x2858;
        const Real x2863 = select(x2862, x2860, 0.0);
        const Real x2865 = x1456 * x2864;
        const Real x2866 = x2863 - x2865;
        const Real x2867 = x2866 / x1455;
        const Real x2869 = x2843 * x2141;
        const Real x2870 = x2142 * x2842;
        const Real x2871 = x2870 + x2869;
        const Real x2873 = x2839 * x2837;
        const Real x2874 = x2873 + x2873;
        const Real x2876 = x2874 * x2837;
        const Real x2877 = x2839 * x2872;
        const Real x2878 = x2877 + x2876;
        const Real x2880 = x2878 * x2879;
        const Real x2881 = x2871 - x2880;
        const Real x2882 = x2881 / x2875;
        real_389[0] = x1454;
        real_389[1] = moved_state[3 * LAYERS + 35];
        real_389[2] = x1456;
        real_389[3] = x2863;
        real_121[0] = real_of(0.0);
        real_121[1] = x1548;
        real_121[2] = real_of(0.0);
        real_121[3] = x2867;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a2886 = x2882 * real_144[l];
            const Real a2887 = real_389[l] * x2879;
            const Real a2888 = a2887 + a2886;
            const Real a2892 = real_121[l] * (-5.0);
            const Real a2895 = select(mask_154[l], a2892, a2888);
            const Real a2897 = real_121[l] * 0.9999990000003619;
            const Real a2900 = select(mask_155[l], a2897, a2895);
            const Real a2903 = a2900 / 0.0006;
            const Real a2913 = a2903 * real_156[l];
            real_344[l] = a2913;
        }
        // exchange.myj_exchange
        const Real x2916 = real_344[0] - real_344[1];
        const Real x2918 = x2916 + x1462;
        const Real x2920 = real_344[2] - real_344[3];
        const Real x2922 = x2867 / x2864;
        const Real x2924 = x2920 - x2922;
        const Real x2926 = x2839 * 0.4;
        const Real x2928 = x2918 * x2927;
        const Real x2929 = x2926 - x2928;
        const Real x2930 = x2929 / x2917;
        const Real x2933 = select(x2931, x1496, x2930);
        const Real x2935 = x2924 * x2934;
        const Real x2936 = x2926 - x2935;
        const Real x2937 = x2936 / x2923;
        const Real x2940 = select(x2938, x1496, x2937);
        // exchange._convective_velocity_squared
        const Real x2942 = x2940 / x2939;
        const Real x2944 = x2942 * 0.6666666666666666;
        const Real x2946 = x2944 * x2945;
        const Real x2948 = x2841 * x2945;
        const Real x2949 = x2946 * x2840;
        const Real x2950 = x2949 + x2948;
        // exchange._friction_velocity
        const Real x2952 = x1431 + x2950;
        const Real x2955 = x2952 / x2954;
        const Real x2957 = x2933 * x2953;
        const Real x2958 = x2955 * x2932;
        const Real x2959 = x2958 + x2957;
        const Real x2962 = x2959 / x2961;
        const Real x2965 = select(x2964, x2962, 0.0);
        // exchange.myj_exchange
        const Real x2967 = x2965 * state[3 * LAYERS + 36];
        const Real x2968 = moved_state[3 * LAYERS + 36] * x2963;
        const Real x2969 = x2968 + x2967;
        const Real x2972 = x2969 / x2971;
        const Real x2974 = x2795 * x2970;
        const Real x2975 = x2972 * x2792;
        const Real x2976 = x2975 + x2974;
        const Real x2978 = x2976 * x2977;
        const Real x2980 = x2978 * state[3 * LAYERS + 36];
        const Real x2981 = moved_state[3 * LAYERS + 36] * x2977;
        const Real x2982 = x2981 + x2980;
        const Real x2985 = select(x2984, x2982, 0.0);
        const Real x2987 = x1456 * x2986;
        const Real x2988 = x2985 - x2987;
        const Real x2989 = x2988 / x1455;
        const Real x2991 = x2843 * x2939;
        const Real x2992 = x2940 * x2842;
        const Real x2993 = x2992 + x2991;
        const Real x2995 = x2965 * x2963;
        const Real x2996 = x2995 + x2995;
        const Real x2998 = x2996 * x2963;
        const Real x2999 = x2965 * x2994;
        const Real x3000 = x2999 + x2998;
        const Real x3002 = x3000 * x3001;
        const Real x3003 = x2993 - x3002;
        const Real x3004 = x3003 / x2997;
        real_344[0] = x1454;
        real_344[1] = moved_state[3 * LAYERS + 35];
        real_344[2] = x1456;
        real_344[3] = x2985;
        real_121[0] = real_of(0.0);
        real_121[1] = x1548;
        real_121[2] = real_of(0.0);
        real_121[3] = x2989;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a3008 = x3004 * real_157[l];
            const Real a3009 = real_344[l] * x3001;
            const Real a3010 = a3009 + a3008;
            const Real a3014 = real_121[l] * (-5.0);
            const Real a3017 = select(mask_158[l], a3014, a3010);
            const Real a3019 = real_121[l] * 0.9999990000003619;
            const Real a3022 = select(mask_159[l], a3019, a3017);
            const Real a3025 = a3022 / 0.0006;
            const Real a3035 = a3025 * real_160[l];
            real_389[l] = a3035;
        }
        // exchange.myj_exchange
        const Real x3038 = real_389[0] - real_389[1];
        const Real x3040 = x3038 + x1462;
        const Real x3042 = real_389[2] - real_389[3];
        const Real x3044 = x2989 / x2986;
        const Real x3046 = x3042 - x3044;
        const Real x3048 = x2965 * 0.4;
        const Real x3050 = x3040 * x3049;
        const Real x3051 = x3048 - x3050;
        const Real x3052 = x3051 / x3039;
        const Real x3055 = select(x3053, x1496, x3052);
        const Real x3057 = x3046 * x3056;
        const Real x3058 = x3048 - x3057;
        const Real x3059 = x3058 / x3045;
        const Real x3062 = select(x3060, x1496, x3059);
        // exchange._convective_velocity_squared
        const Real x3064 = x3062 / x3061;
        const Real x3066 = x3064 * 0.6666666666666666;
        const Real x3068 = x3066 * x3067;
        const Real x3070 = x2841 * x3067;
        const Real x3071 = x3068 * x2840;
        const Real x3072 = x3071 + x3070;
        // exchange._friction_velocity
        const Real x3074 = x1431 + x3072;
        const Real x3077 = x3074 / x3076;
        const Real x3079 = x3055 * x3075;
        const Real x3080 = x3077 * x3054;
        const Real x3081 = x3080 + x3079;
        const Real x3084 = x3081 / x3083;
        const Real x3087 = select(x3086, x3084, 0.0);
        // exchange.myj_exchange
        const Real x3089 = x3087 * state[3 * LAYERS + 36];
        const Real x3090 = moved_state[3 * LAYERS + 36] * x3085;
        const Real x3091 = x3090 + x3089;
        const Real x3094 = x3091 / x3093;
        const Real x3096 = x2795 * x3092;
        const Real x3097 = x3094 * x2792;
        const Real x3098 = x3097 + x3096;
        const Real x3100 = x3098 * x3099;
        const Real x3102 = x3100 * state[3 * LAYERS + 36];
        const Real x3103 = moved_state[3 * LAYERS + 36] * x3099;
        const Real x3104 = x3103 + x3102;
        const Real x3107 = select(x3106, x3104, 0.0);
        const Real x3109 = x1456 * x3108;
        const Real x3110 = x3107 - x3109;
        const Real x3111 = x3110 / x1455;
        const Real x3113 = x2843 * x3061;
        const Real x3114 = x3062 * x2842;
        const Real x3115 = x3114 + x3113;
        const Real x3117 = x3087 * x3085;
        const Real x3118 = x3117 + x3117;
        const Real x3120 = x3118 * x3085;
        const Real x3121 = x3087 * x3116;
        const Real x3122 = x3121 + x3120;
        const Real x3124 = x3122 * x3123;
        const Real x3125 = x3115 - x3124;
        const Real x3126 = x3125 / x3119;
        real_389[0] = x1454;
        real_389[1] = moved_state[3 * LAYERS + 35];
        real_389[2] = x1456;
        real_389[3] = x3107;
        real_121[0] = real_of(0.0);
        real_121[1] = x1548;
        real_121[2] = real_of(0.0);
        real_121[3] = x3111;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a3130 = x3126 * real_161[l];
            const Real a3131 = real_389[l] * x3123;
            const Real a3132 = a3131 + a3130;
            const Real a3136 = real_121[l] * (-5.0);
            const Real a3139 = select(mask_162[l], a3136, a3132);
            const Real a3141 = real_121[l] * 0.9999990000003619;
            const Real a3144 = select(mask_163[l], a3141, a3139);
            const Real a3147 = a3144 / 0.0006;
            const Real a3157 = a3147 * real_164[l];
            real_344[l] = a3157;
        }
        // exchange.myj_exchange
        const Real x3160 = real_344[0] - real_344[1];
        const Real x3162 = x3160 + x1462;
        const Real x3164 = real_344[2] - real_344[3];
        const Real x3166 = x3111 / x3108;
        const Real x3168 = x3164 - x3166;
        const Real x3170 = x3087 * 0.4;
        const Real x3172 = x3162 * x3171;
        const Real x3173 = x3170 - x3172;
        const Real x3174 = x3173 / x3161;
        const Real x3177 = select(x3175, x1496, x3174);
        const Real x3179 = x3168 * x3178;
        const Real x3180 = x3170 - x3179;
        const Real x3181 = x3180 / x3167;
        const Real x3184 = select(x3182, x1496, x3181);
        // exchange._convective_velocity_squared
        const Real x3186 = x3184 / x3183;
        const Real x3188 = x3186 * 0.6666666666666666;
        const Real x3190 = x3188 * x3189;
        const Real x3192 = x2841 * x3189;
        const Real x3193 = x3190 * x2840;
        const Real x3194 = x3193 + x3192;
        // exchange._friction_velocity
        const Real x3196 = x1431 + x3194;
        const Real x3199 = x3196 / x3198;
        const Real x3201 = x3177 * x3197;
        const Real x3202 = x3199 * x3176;
        const Real x3203 = x3202 + x3201;
        const Real x3206 = x3203 / x3205;
        const Real x3209 = select(x3208, x3206, 0.0);
        // exchange.myj_exchange
        const Real x3211 = x3209 * state[3 * LAYERS + 36];
        const Real x3212 = moved_state[3 * LAYERS + 36] * x3207;
        const Real x3213 = x3212 + x3211;
        const Real x3216 = x3213 / x3215;
        const Real x3218 = x2795 * x3214;
        const Real x3219 = x3216 * x2792;
        const Real x3220 = x3219 + x3218;
        const Real x3222 = x3220 * x3221;
        const Real x3224 = x3222 * state[3 * LAYERS + 36];
        const Real x3225 = moved_state[3 * LAYERS + 36] * x3221;
        const Real x3226 = x3225 + x3224;
        const Real x3229 = select(x3228, x3226, 0.0);
        const Real x3231 = x1456 * x3230;
        const Real x3232 = x3229 - x3231;
        const Real x3233 = x3232 / x1455;
        const Real x3235 = x2843 * x3183;
        const Real x3236 = x3184 * x2842;
        const Real x3237 = x3236 + x3235;
        const Real x3239 = x3209 * x3207;
        const Real x3240 = x3239 + x3239;
        const Real x3242 = x3240 * x3207;
        const Real x3243 = x3209 * x3238;
        const Real x3244 = x3243 + x3242;
        const Real x3246 = x3244 * x3245;
        const Real x3247 = x3237 - x3246;
        const Real x3248 = x3247 / x3241;
        real_344[0] = x1454;
        real_344[1] = moved_state[3 * LAYERS + 35];
        real_344[2] = x1456;
        real_344[3] = x3229;
        real_121[0] = real_of(0.0);
        real_121[1] = x1548;
        real_121[2] = real_of(0.0);
        real_121[3] = x3233;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a3252 = x3248 * real_165[l];
            const Real a3253 = real_344[l] * x3245;
            const Real a3254 = a3253 + a3252;
            const Real a3258 = real_121[l] * (-5.0);
            const Real a3261 = select(mask_166[l], a3258, a3254);
            const Real a3263 = real_121[l] * 0.9999990000003619;
            const Real a3266 = select(mask_167[l], a3263, a3261);
            const Real a3269 = a3266 / 0.0006;
            const Real a3279 = a3269 * real_168[l];
            real_389[l] = a3279;
        }
        // exchange.myj_exchange
        const Real x3282 = real_389[0] - real_389[1];
        const Real x3284 = x3282 + x1462;
        const Real x3286 = real_389[2] - real_389[3];
        const Real x3288 = x3233 / x3230;
        const Real x3290 = x3286 - x3288;
        const Real x3292 = x3209 * 0.4;
        const Real x3294 = x3284 * x3293;
        const Real x3295 = x3292 - x3294;
        const Real x3296 = x3295 / x3283;
        const Real x3299 = select(x3297, x1496, x3296);
        const Real x3301 = x3290 * x3300;
        const Real x3302 = x3292 - x3301;
        const Real x3303 = x3302 / x3289;
        const Real x3306 = select(x3304, x1496, x3303);
        // exchange._convective_velocity_squared
        const Real x3308 = x3306 / x3305;
        const Real x3310 = x3308 * 0.6666666666666666;
        const Real x3312 = x3310 * x3311;
        const Real x3314 = x2841 * x3311;
        const Real x3315 = x3312 * x2840;
        const Real x3316 = x3315 + x3314;
        // exchange._friction_velocity
        const Real x3318 = x1431 + x3316;
        const Real x3321 = x3318 / x3320;
        const Real x3323 = x3299 * x3319;
        const Real x3324 = x3321 * x3298;
        const Real x3325 = x3324 + x3323;
        const Real x3328 = x3325 / x3327;
        const Real x3331 = select(x3330, x3328, 0.0);
        // exchange.myj_exchange
        const Real x3333 = x3331 * state[3 * LAYERS + 36];
        const Real x3334 = moved_state[3 * LAYERS + 36] * x3329;
        const Real x3335 = x3334 + x3333;
        const Real x3338 = x3335 / x3337;
        const Real x3340 = x2795 * x3336;
        const Real x3341 = x3338 * x2792;
        const Real x3342 = x3341 + x3340;
        const Real x3344 = x3342 * x3343;
        const Real x3346 = x3344 * state[3 * LAYERS + 36];
        const Real x3347 = moved_state[3 * LAYERS + 36] * x3343;
        const Real x3348 = x3347 + x3346;
        const Real x3351 = select(x3350, x3348, 0.0);
        const Real x3353 = x1456 * x3352;
        const Real x3354 = x3351 - x3353;
        const Real x3355 = x3354 / x1455;
        const Real x3357 = x2843 * x3305;
        const Real x3358 = x3306 * x2842;
        const Real x3359 = x3358 + x3357;
        const Real x3361 = x3331 * x3329;
        const Real x3362 = x3361 + x3361;
        const Real x3364 = x3362 * x3329;
        const Real x3365 = x3331 * x3360;
        const Real x3366 = x3365 + x3364;
        const Real x3368 = x3366 * x3367;
        const Real x3369 = x3359 - x3368;
        const Real x3370 = x3369 / x3363;
        real_389[0] = x1454;
        real_389[1] = moved_state[3 * LAYERS + 35];
        real_389[2] = x1456;
        real_389[3] = x3351;
        real_121[0] = real_of(0.0);
        real_121[1] = x1548;
        real_121[2] = real_of(0.0);
        real_121[3] = x3355;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a3374 = x3370 * real_169[l];
            const Real a3375 = real_389[l] * x3367;
            const Real a3376 = a3375 + a3374;
            const Real a3380 = real_121[l] * (-5.0);
            const Real a3383 = select(mask_170[l], a3380, a3376);
            const Real a3385 = real_121[l] * 0.9999990000003619;
            const Real a3388 = select(mask_171[l], a3385, a3383);
            const Real a3391 = a3388 / 0.0006;
            const Real a3401 = a3391 * real_172[l];
            real_344[l] = a3401;
        }
        // exchange.myj_exchange
        const Real x3404 = real_344[0] - real_344[1];
        const Real x3406 = x3404 + x1462;
        const Real x3408 = real_344[2] - real_344[3];
        const Real x3410 = x3355 / x3352;
        const Real x3412 = x3408 - x3410;
        const Real x3414 = x3331 * 0.4;
        const Real x3416 = x3406 * x3415;
        const Real x3417 = x3414 - x3416;
        const Real x3418 = x3417 / x3405;
        const Real x3421 = select(x3419, x1496, x3418);
        moved_after[3 * LAYERS + 38] = x3421;
        const Real x3423 = x3412 * x3422;
        const Real x3424 = x3414 - x3423;
        const Real x3425 = x3424 / x3411;
        const Real x3428 = select(x3426, x1496, x3425);
        // calm_air.calm_exchange
        const Real x3430 = x3428 + x2140;
        moved_after[3 * LAYERS + 37] = x3430;
        // snow_free_ground.with_surface_of
        const Real x3432 = x2671 - moved_state[0];
        const Real x3434 = x2159 * x3431;
        const Real x3435 = x3432 * x2156;
        const Real x3436 = x3435 + x3434;
        // evapotranspiration.potential_evaporation
        const Real x3438 = x2171 * x3429;
        const Real x3439 = x3430 * x2170;
        const Real x3440 = x3439 + x3438;
        const Real x3442 = moved_forcing[3] * x3429;
        const Real x3443 = x3430 * forcing[3];
        const Real x3444 = x3443 + x3442;
        const Real x3446 = x3444 * x3445;
        const Real x3447 = x2183 - x3446;
        const Real x3448 = x3447 / x3441;
        const Real x3451 = x3440 * x3450;
        const Real x3452 = x2167 - x3451;
        const Real x3453 = x3452 / x3437;
        const Real x3455 = x3448 + x3453;
        const Real x3457 = x2204 - x3436;
        const Real x3459 = x3440 * x3458;
        const Real x3460 = x3457 - x3459;
        const Real x3461 = x3460 / x3437;
        const Real x3463 = x3461 + x27;
        const Real x3465 = x3463 - moved_forcing[1];
        const Real x3467 = x2218 * x3454;
        const Real x3468 = x3455 * x2217;
        const Real x3469 = x3468 + x3467;
        const Real x3471 = x3465 * x2168;
        const Real x3472 = x2169 * x3464;
        const Real x3473 = x3472 + x3471;
        const Real x3475 = x3469 + x3473;
        const Real x3477 = x2169 + x3455;
        const Real x3479 = x3477 * x3478;
        const Real x3480 = x3475 - x3479;
        const Real x3481 = x3480 / x3476;
        const Real x3483 = x3481 * x3437;
        const Real x3484 = x3440 * x3478;
        const Real x3485 = x3484 + x3483;
        const Real x3487 = x3485 / 2501000.0;
        // snow_free_ground.with_surface_of
        const Real x3490 = select(x3489, x3487, 0.0);
        // vegetation.canopy_resistance
        Real a3492_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a3492_last = a3492_last + real_334[l];
        }
        const Real x3495 = select(x3494, a3492_last, 0.0);
        const Real x3497 = x2329 * x3493;
        const Real x3498 = x3495 * x2325;
        const Real x3499 = x3498 + x3497;
        const Real x3501 = x3499 * x3500;
        const Real x3502 = moved_numbers[LAYERS + 35] - x3501;
        const Real x3503 = x3502 / x3496;
        const Real x3505 = x3444 * x3504;
        const Real x3506 = x2348 - x3505;
        const Real x3507 = x3506 / x3441;
        const Real x3510 = x3507 + x2355;
        const Real x3512 = x3503 * x3429;
        const Real x3513 = x3430 * x3500;
        const Real x3514 = x3513 + x3512;
        const Real x3517 = x3507 * x3515;
        const Real x3518 = x3514 * x3508;
        const Real x3519 = x3518 + x3517;
        const Real x3521 = x3519 + x2355;
        const Real x3523 = x3521 * x3522;
        const Real x3524 = x3510 - x3523;
        const Real x3525 = x3524 / x3520;
        const Real x3526 = select(x2258, x3503, 0.0);
        moved_results[LAYERS + 23] = x3526;
        const Real x3528 = select(x2258, x3525, 0.0);
        moved_results[LAYERS + 24] = x3528;
        // step_parts.evaporation_demand
        const Real x3530 = x3490 / 1000.0;
        // evapotranspiration.evaporation_components
        const Real x3532 = x2400 * x3529;
        const Real x3533 = x3530 * x2396;
        const Real x3534 = x3533 + x3532;
        const Real x3536 = x2419 * x3529;
        const Real x3537 = x3530 * x2416;
        const Real x3538 = x3537 + x3536;
        const Real x3541 = select(x3539, x2425, x3538);
        const Real x3543 = x1221 * x3527;
        const Real x3544 = x3528 * x1220;
        const Real x3545 = x3544 + x3543;
        const Real x3547 = x3545 * x3529;
        const Real x3548 = x3530 * x3542;
        const Real x3549 = x3548 + x3547;
        const Real x3551 = x3549 * x2437;
        const Real x3552 = x2415 * x3546;
        const Real x3554 = x3551 - x3552;
        const Real x3558 = moved_numbers[9 * LAYERS + 51] * x3557;
        Real a3556_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a3556_last = a3556_last + real_326[l];
        }
        const Real x3559 = a3556_last - x3558;
        const Real x3560 = x3559 / numbers[9 * LAYERS + 51];
        Real a3571_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2455_1449 = moved_numbers[l + 7 * LAYERS + 51] + real_326[l];
            const Real a3562 = a2455_1449 - x3560;
            const Real a3565 = select(mask_174[l], a3562, 0.0);
            const Real a3567 = real_326[l] * real_148[l];
            const Real a3568 = a3565 * real_149[l];
            const Real a3569 = a3568 + a3567;
            a3571_last = a3571_last + a3569;
            real_334[l] = a3569;
        }
        const Real x3574 = select(x3572, a3571_last, 0.0);
        // step_parts.<genexpr>
        const Real x3586 = x1218 * x3531;
        const Real x3588 = x3534 * x1217;
        const Real x3589 = x3588 - x3586;
        const Real x3591 = x1218 * x3540;
        const Real x3593 = x3541 * x1217;
        const Real x3594 = x3593 - x3591;
        // snow_free_ground.deposition
        const Real x3604 = select(x3603, x3487, 0.0);
        // layered_snow_step.layered_snow_step
        const Real x3607 = x1218 * x3602;
        const Real x3609 = x3604 * x1217;
        const Real x3611 = x3609 + x3607;
        const Real x3614 = x1218 * x3486;
        const Real x3616 = x3487 * x1217;
        const Real x3617 = x3616 - x3614;
        const Real x3619 = x3611 * 2501000.0;
        const Real x3622 = x60 / 1000.0;
        const Real x3624 = x1116 * x3621;
        const Real x3626 = x3622 * x1214;
        const Real x3627 = x3626 - x3624;
        // step_parts.dew_rate
        const Real x3629 = x3611 / 1000.0;
        const Real x3630 = -x3629;
        moved_results[LAYERS + 9] = x3630;
        // layered_snow_step.layered_snow_step
        const Real x3632 = x3627 - x3629;
        moved_results[LAYERS + 25] = x3632;
        // vegetation.intercept
        const Real x3634 = x1221 * x3631;
        const Real x3635 = x3632 * x1220;
        const Real x3636 = x3635 + x3634;
        const Real x3638 = x3636 - x3594;
        const Real x3640 = x3638 * seconds;
        const Real x3642 = moved_state[3 * LAYERS + 1] + x3640;
        const Real x3646 = select(x3645, x3642, 0.0);
        moved_results[LAYERS + 10] = x3646;
        const Real x3652 = select(x3651, x3642, 0.0);
        const Real x3654 = select(x3649, 0.0, x3652);
        moved_after[3 * LAYERS + 1] = x3654;
        const Real x3657 = x3632 * x2394;
        const Real x3658 = x3657 - x3634;
        const Real x3660 = x3646 / seconds;
        moved_quantities[4 * LAYERS + 13] = x3660;
        const Real x3662 = x3658 + x3660;
        // water_flow.__call__
        const Real x3664 = moved_state[3 * LAYERS + 2] / seconds;
        const Real x3666 = x3662 + x3664;
        // water_flow.share_impedance
        const Real x3688 = moved_numbers[LAYERS + 9] * (-2.302585092994046);
        // water_flow.__call__
        const Real x3700 = moved_numbers[12 * LAYERS + 52] - real_11[0];
        // evapotranspiration.evaporation_components, step_parts.<genexpr>, water_flow.__call__, water_flow.share_impedance
        Real a3584_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3576 = x3574 * real_175[l];
            const Real a3577 = real_334[l] - a3576;
            const Real a3578 = a3577 / x3573;
            const Real a3580 = x3554 * real_175[l];
            const Real a3581 = a3578 * x3550;
            const Real a3582 = a3581 + a3580;
            a3584_last = a3584_last + a3582;
            const Real a3596 = x1218 * real_176[l];
            const Real a3598 = a3582 * x1217;
            const Real a3599 = a3598 - a3596;
            const Real a3668 = -real_11[l];
            const Real a3671 = select(mask_178[l], moved_numbers[l + 9 * LAYERS + 52], a3668);
            const Real a3674 = select(mask_179[l], a3671, 0.0);
            const Real a3676 = a3674 - moved_state[l + 2 * LAYERS];
            const Real a3681 = real_181[l] * a3676;
            const Real a3682 = moved_state[l + 2 * LAYERS] + a3681;
            const Real a3686 = select(mask_182[l], moved_state[l + 2 * LAYERS], moved_numbers[l + 9 * LAYERS + 52]);
            const Real a3690 = moved_state[l + LAYERS] * real_184[l];
            const Real a3691 = real_11[l] - a3690;
            const Real a3692 = a3691 / state[l + LAYERS];
            const Real a3694 = x3688 * real_184[l];
            const Real a3695 = a3692 * x3687;
            const Real a3696 = a3695 + a3694;
            const Real a3698 = moved_numbers[l + 2 * LAYERS + 47] - real_11[l];
            real_326[l] = a3599;
            real_335[l] = a3682;
            real_327[l] = a3686;
            real_331[l] = a3696;
            real_330[l] = a3698;
        }
        // water_flow.__call__
        const Real x3703 = select(x3701, real_335[0], x3700);
        const Real x3708 = x3666 * seconds;
        const Real x3711 = select(x3709, moved_numbers[LAYERS + 10], x3708);
        const Real x3714 = select(x3713, x3711, 0.0);
        // water_flow.__call__, implicit_water._problem
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3706 = select(mask_187[l], real_335[l], moved_numbers[l + 5 * LAYERS + 47]);
            const Real a4505 = moved_numbers[l] * 0.5;
            const Real a4506 = moved_numbers[l + 4 * LAYERS + 47] * real_189[l];
            const Real a4507 = a4505 - a4506;
            const Real a4508 = a4507 / numbers[l + 4 * LAYERS + 47];
            real_334[l] = a3706;
            real_329[l] = a4505;
            real_390[l] = a4508;
        }
        // implicit_water._problem
        const Real x4536 = moved_numbers[12 * LAYERS + 53] * real_191[LAYERS - 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4532 = real_331[l] * real_190[l];
            const Real a4533 = real_390[l] * real_191[l];
            const Real a4534 = a4532 - a4533;
            const Real a4535 = a4534 / real_189[l];
            real_391[l] = a4535;
        }
        const Real x4537 = real_391[LAYERS - 1] * numbers[12 * LAYERS + 53];
        const Real x4538 = x4537 + x4536;
        // retention.given_head
        const Real x4539 = -x3714;
        const Real x4541 = select(x4540, x3714, 0.0);
        const Real x4543 = x4541 / x3732;
        const Real x4544 = -x4543;
        // retention.flowing
        const Real x4545 = select(x3734, moved_numbers[3 * LAYERS + 47], x4539);
        const Real x4546 = select(x3736, moved_numbers[10 * LAYERS + 52], x4544);
        const Real x4547 = x4546 - moved_numbers[10 * LAYERS + 52];
        const Real x4549 = moved_numbers[11 * LAYERS + 52] * x3738;
        const Real x4551 = x4547 * numbers[11 * LAYERS + 52];
        const Real x4553 = x4551 + x4549;
        const Real x4555 = x4553 * x3742;
        const Real x4557 = x4545 * x3742;
        const Real x4558 = x4555 * x3735;
        const Real x4560 = x4557 - x4558;
        const Real x4561 = moved_numbers[11 * LAYERS + 52] * x3745;
        const Real x4562 = x4560 - x4561;
        const Real x4563 = x4562 / x3744;
        const Real x4564 = x3714 + moved_numbers[3 * LAYERS + 47];
        const Real x4566 = select(x4565, x4564, 0.0);
        const Real x4567 = x4563 + x4566;
        // implicit_water._problem
        const Real x4568 = real_329[0] * x3742;
        const Real x4569 = x4555 * real_188[0];
        const Real x4571 = x4568 - x4569;
        const Real x4572 = moved_numbers[LAYERS + 5] * numbers[5 * LAYERS + 46];
        const Real x4573 = moved_numbers[5 * LAYERS + 46] * numbers[LAYERS + 5];
        const Real x4574 = x4573 + x4572;
        const Real x4575 = real_331[LAYERS - 1] * x3751;
        const Real x4576 = x4574 * x3751;
        const Real x4577 = x4575 * x3750;
        const Real x4578 = x4577 + x4576;
        const Real x4579 = x4567 + x4571;
        const Real x4580 = real_391[0] * x3753;
        const Real x4581 = x4579 * real_191[0];
        const Real x4582 = x4581 + x4580;
        // retention.given_head
        const Real x4583 = -moved_numbers[12 * LAYERS + 53];
        const Real x4585 = select(x4584, moved_numbers[12 * LAYERS + 53], 0.0);
        const Real x4587 = x4585 / x3756;
        const Real x4588 = -x4587;
        // retention.flowing
        const Real x4589 = select(x3758, moved_numbers[4 * LAYERS + 46], x4583);
        const Real x4590 = select(x3760, moved_numbers[11 * LAYERS + 51], x4588);
        const Real x4591 = x4590 - moved_numbers[11 * LAYERS + 51];
        const Real x4593 = moved_numbers[12 * LAYERS + 51] * x3762;
        const Real x4595 = x4591 * numbers[12 * LAYERS + 51];
        const Real x4597 = x4595 + x4593;
        const Real x4599 = x4597 * x3766;
        const Real x4601 = x4589 * x3766;
        const Real x4602 = x4599 * x3759;
        const Real x4604 = x4601 - x4602;
        const Real x4605 = moved_numbers[12 * LAYERS + 51] * x3769;
        const Real x4606 = x4604 - x4605;
        const Real x4607 = x4606 / x3768;
        const Real x4608 = moved_numbers[12 * LAYERS + 53] + moved_numbers[4 * LAYERS + 46];
        const Real x4610 = select(x4609, x4608, 0.0);
        const Real x4611 = x4607 + x4610;
        // implicit_water._problem
        const Real x4612 = x4538 * x3772;
        const Real x4613 = x4611 * x3730;
        const Real x4614 = x4613 + x4612;
        // retention.brim
        real_392[0] = moved_numbers[3 * LAYERS + 47];
        for (int l = 0; l < LAYERS - 1; ++l) real_392[l + 1] = moved_numbers[l + 3 * LAYERS + 47];
        for (int l = 0; l < LAYERS - 1; ++l) real_393[l] = moved_numbers[l + 3 * LAYERS + 48];
        real_393[LAYERS - 1] = moved_numbers[4 * LAYERS + 46];
        // retention.brim, implicit_water.advance_water, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4617 = real_392[l] - real_393[l];
            const Real a4622 = real_240[l] * a4617;
            const Real a4623 = real_393[l] + a4622;
            const Real a4624 = moved_numbers[l + 3 * LAYERS + 47] - a4623;
            const Real a4629 = real_235[l] * a4624;
            const Real a4630 = a4623 + a4629;
            const Real a4631 = a4630 * real_196[l];
            const Real a4632 = moved_numbers[l + 3 * LAYERS + 47] - a4631;
            const Real a4633 = a4632 / real_195[l];
            const Real a4634 = a4633 / real_196[l];
            const Real a4635 = moved_numbers[l + LAYERS + 47] * real_197[l];
            const Real a4636 = a4634 - a4635;
            const Real a4637 = a4636 / numbers[l + LAYERS + 47];
            const Real a4638 = a4637 * real_198[l];
            const Real a4639 = moved_numbers[l + 2 * LAYERS + 47] - real_327[l];
            const Real a4640 = a4639 * real_198[l];
            const Real a4641 = a4638 * real_199[l];
            const Real a4642 = a4641 + a4640;
            const Real a4643 = real_327[l] + a4642;
            const Real a4646 = select(mask_232[l], a4643, 0.0);
            const Real a4648 = a4646 - real_327[l];
            const Real a4650 = a4639 * real_246[l];
            const Real a4651 = a4648 - a4650;
            const Real a4652 = a4651 / real_199[l];
            const Real a4655 = select(mask_241[l], a4652, 0.0);
            const Real a4657 = a4655 / real_245[l];
            const Real a4659 = moved_numbers[l + LAYERS + 47] * real_231[l];
            const Real a4660 = a4657 * numbers[l + LAYERS + 47];
            const Real a4661 = a4660 + a4659;
            const Real a4663 = moved_numbers[l + 10 * LAYERS + 52] - a4661;
            const Real a4666 = select(mask_269[l], a4663, 0.0);
            const Real a4668 = a4666 * real_205[l];
            const Real a4674 = select(mask_276[l], real_330[l], a4646);
            const Real a4676 = a4674 - real_335[l];
            const Real a4678 = a4676 * 100.0;
            const Real a4684 = select(mask_277[l], a4678, 0.0);
            const Real a4688 = select(mask_278[l], moved_numbers[l + 3 * LAYERS + 47], a4668);
            const Real a4691 = select(mask_279[l], moved_numbers[l + 10 * LAYERS + 52], a4666);
            const Real a4693 = a4691 - moved_numbers[l + 10 * LAYERS + 52];
            const Real a4697 = moved_numbers[l + 11 * LAYERS + 52] * real_237[l];
            const Real a4699 = a4693 * numbers[l + 11 * LAYERS + 52];
            const Real a4701 = a4699 + a4697;
            const Real a4704 = a4701 * real_227[l];
            const Real a4707 = a4688 * real_227[l];
            const Real a4708 = a4704 * real_239[l];
            const Real a4710 = a4707 - a4708;
            const Real a4712 = moved_numbers[l + 11 * LAYERS + 52] * real_225[l];
            const Real a4713 = a4710 - a4712;
            const Real a4714 = a4713 / real_209[l];
            const Real a4716 = moved_numbers[l + 3 * LAYERS + 47] - a4668;
            const Real a4719 = select(mask_280[l], a4716, 0.0);
            const Real a4721 = a4714 + a4719;
            real_394[l] = a4646;
            real_395[l] = a4666;
            real_396[l] = a4668;
            real_397[l] = a4674;
            real_398[l] = a4684;
            real_399[l] = a4704;
            real_400[l] = a4721;
        }
        // implicit_water._impedance, implicit_water._problem, retention.flowing, implicit_water._sent
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4509 = real_329[l] + real_329[l + 1];
            const Real a4510 = a4509 * real_212[l];
            const Real a4511 = real_329[l] - a4510;
            const Real a4512 = a4511 / real_211[l];
            const Real a4513 = real_331[l] - real_331[l + 1];
            const Real a4514 = a4512 * real_213[l];
            const Real a4515 = a4513 * real_212[l];
            const Real a4516 = a4515 + a4514;
            const Real a4517 = real_331[l + 1] + a4516;
            const Real a4518 = real_331[l] + real_331[l + 1];
            const Real a4519 = a4518 * 0.5;
            const Real a4520 = a4517 - a4519;
            const Real a4525 = real_219[l] * a4520;
            const Real a4526 = a4519 + a4525;
            const Real a4527 = a4526 * real_216[l];
            const Real a4528 = real_390[l] + real_390[l + 1];
            const Real a4529 = a4528 * real_218[l];
            const Real a4530 = a4527 - a4529;
            const Real a4531 = a4530 / real_217[l];
            const Real a4725 = select(mask_281[l], moved_numbers[l + 3 * LAYERS + 47], real_396[l + 1]);
            const Real a4728 = select(mask_282[l], moved_numbers[l + 10 * LAYERS + 52], real_395[l + 1]);
            const Real a4730 = a4728 - moved_numbers[l + 10 * LAYERS + 52];
            const Real a4734 = moved_numbers[l + 11 * LAYERS + 52] * real_283[l];
            const Real a4736 = a4730 * numbers[l + 11 * LAYERS + 52];
            const Real a4738 = a4736 + a4734;
            const Real a4741 = a4738 * real_284[l];
            const Real a4744 = a4725 * real_284[l];
            const Real a4745 = a4741 * real_221[l];
            const Real a4747 = a4744 - a4745;
            const Real a4749 = moved_numbers[l + 11 * LAYERS + 52] * real_285[l];
            const Real a4750 = a4747 - a4749;
            const Real a4751 = a4750 / real_220[l];
            const Real a4753 = moved_numbers[l + 3 * LAYERS + 47] - real_396[l + 1];
            const Real a4756 = select(mask_286[l], a4753, 0.0);
            const Real a4758 = a4751 + a4756;
            const Real a4762 = select(mask_287[l], moved_numbers[l + 3 * LAYERS + 48], real_396[l]);
            const Real a4765 = select(mask_289[l], moved_numbers[l + 10 * LAYERS + 53], real_395[l]);
            const Real a4767 = a4765 - moved_numbers[l + 10 * LAYERS + 53];
            const Real a4771 = moved_numbers[l + 11 * LAYERS + 53] * real_290[l];
            const Real a4773 = a4767 * numbers[l + 11 * LAYERS + 53];
            const Real a4775 = a4773 + a4771;
            const Real a4778 = a4775 * real_291[l];
            const Real a4781 = a4762 * real_291[l];
            const Real a4782 = a4778 * real_288[l];
            const Real a4784 = a4781 - a4782;
            const Real a4786 = moved_numbers[l + 11 * LAYERS + 53] * real_292[l];
            const Real a4787 = a4784 - a4786;
            const Real a4788 = a4787 / real_223[l];
            const Real a4790 = moved_numbers[l + 3 * LAYERS + 48] - real_396[l];
            const Real a4793 = select(mask_293[l], a4790, 0.0);
            const Real a4795 = a4788 + a4793;
            const Real a4797 = real_400[l] + a4795;
            const Real a4799 = a4797 * 0.5;
            real_393[l] = a4509;
            real_214[l] = a4531;
            real_401[l] = a4758;
            real_402[l] = a4799;
        }
        // implicit_water._downward
        real_393[LAYERS - 1] = real_329[LAYERS - 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4802 = real_393[l] * real_227[l];
            const Real a4803 = real_399[l] * real_204[l];
            const Real a4805 = a4802 - a4803;
            real_329[l] = a4805;
        }
        const Real x4813 = real_400[LAYERS - 1] + real_329[LAYERS - 1];
        const Real x4815 = x4538 * x4812;
        const Real x4816 = x4813 * x3730;
        const Real x4817 = x4816 + x4815;
        const Real x4819 = x4578 * real_227[LAYERS - 1];
        const Real x4820 = real_399[LAYERS - 1] * x3752;
        const Real x4822 = x4819 - x4820;
        const Real x4824 = x4817 + x4822;
        // implicit_water._upward
        const Real x4834 = real_391[0] * real_228[0];
        const Real x4835 = real_400[0] * real_191[0];
        const Real x4836 = x4835 + x4834;
        // implicit_water._downward, implicit_water._sent, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4807 = real_402[l] + real_329[l];
            const Real a4809 = real_214[l] * real_294[l];
            const Real a4810 = a4807 * real_218[l];
            const Real a4811 = a4810 + a4809;
            const Real a4826 = real_400[l + 1] + real_401[l];
            const Real a4828 = a4826 * 0.5;
            const Real a4830 = real_214[l] * real_296[l];
            const Real a4831 = a4828 * real_218[l];
            const Real a4832 = a4831 + a4830;
            real_391[l] = a4811;
            real_399[l + 1] = a4832;
        }
        // implicit_water._flow
        real_391[LAYERS - 1] = x4824;
        real_399[0] = x4836;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4839 = real_398[l] * real_238[l];
            const Real a4841 = real_391[l] * real_242[l];
            const Real a4842 = a4841 + a4839;
            const Real a4845 = real_398[l] * real_230[l];
            const Real a4847 = real_399[l] * real_242[l];
            const Real a4848 = a4847 + a4845;
            real_329[l] = a4842;
            real_400[l] = a4848;
        }
        const Real x4850 = x4582 - real_400[0];
        const Real x4853 = select(x4851, x3666, x4850);
        // implicit_water._remaining
        const Real x4855 = real_397[0] - x3703;
        const Real x4857 = x4855 * 100.0;
        const Real x4863 = select(x4862, x4857, 0.0);
        // implicit_water._flow
        const Real x4865 = x3589 * x4859;
        const Real x4866 = x4863 * x3585;
        const Real x4867 = x4866 + x4865;
        const Real x4885 = real_329[LAYERS - 1] - x4614;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4883 = real_329[l] - real_400[l + 1];
            real_399[l + 1] = a4883;
        }
        // implicit_water._gain
        real_399[0] = x4853;
        for (int l = 0; l < LAYERS - 1; ++l) real_400[l] = real_399[l + 1];
        real_400[LAYERS - 1] = x4885;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, tridiagonal.jvp
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4869 = real_397[l] - real_334[l];
            const Real a4871 = a4869 * 100.0;
            const Real a4877 = select(mask_298[l], a4871, 0.0);
            const Real a4879 = real_326[l] * real_249[l];
            const Real a4880 = a4877 * real_177[l];
            const Real a4881 = a4880 + a4879;
            const Real a4887 = real_394[l] - real_397[l];
            const Real a4889 = a4887 * 1e-09;
            const Real a4891 = real_397[l] + a4889;
            const Real a4895 = a4891 - moved_state[l + 2 * LAYERS];
            const Real a4897 = moved_numbers[l] * real_200[l];
            const Real a4898 = a4895 * numbers[l];
            const Real a4899 = a4898 + a4897;
            const Real a4901 = a4881 + in_row(l, 0, x4867);
            const Real a4907 = real_399[l] - real_400[l];
            const Real a4909 = a4907 - a4901;
            const Real a4911 = a4909 * seconds;
            const Real a4913 = a4899 - a4911;
            const Real a4920 = a4913 + real_194[l];
            const Real a4921 = -a4920;
            real_329[l] = a4881;
            real_391[l] = a4921;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_222, real_229, real_224, real_391, real_400);
        // implicit_water._changed
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4923 = real_400[l] * real_236[l];
            const Real a4924 = real_400[l] * real_208[l];
            real_391[l] = a4923;
            real_397[l] = a4924;
        }
        const Real x4925 = -real_397[0];
        real_274[0] = x4853;
        for (int l = 0; l < LAYERS - 1; ++l) real_274[l + 1] = real_399[l + 1];
        real_274[LAYERS] = x4885;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4926 = real_391[l] - real_397[l + 1];
            real_275[l + 1] = a4926;
        }
        real_275[0] = x4925;
        real_275[LAYERS] = real_391[LAYERS - 1];
        const Real x4930 = real_400[0] * w4106;
        const Real x4931 = x4867 + x4930;
        // implicit_water._changed, implicit_water.<genexpr>
        for (int l = 0; l < LAYERS + 1; ++l) {
            const Real a4929 = real_274[l] + real_275[l];
            const Real a4936 = select(w4114, a4929, 0.0);
            real_250[l] = a4936;
        }
        moved_results[LAYERS + 13] = real_250[LAYERS];
        moved_results[LAYERS + 31] = real_250[LAYERS];
        // implicit_water.<genexpr>
        const Real x4938 = select(w4114, x4931, 0.0);
        // water_flow.__call__
        const Real x4958 = x3666 - real_250[0];
        const Real x4960 = x4958 * seconds;
        const Real x4963 = select(x4961, moved_numbers[LAYERS + 10], x4960);
        const Real x4966 = select(x4965, x4963, 0.0);
        const Real x4969 = x4966 / seconds;
        const Real x4970 = x4958 - x4969;
        moved_results[LAYERS + 12] = x4970;
        // step_parts.from_ground
        const Real x5060 = x4938 + x3594;
        // implicit_water._changed, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, step_parts.from_soil_of, soil_heat.thermal_conductivity, soil_heat.blended_kersten
        Real a4972_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4932 = real_400[l] * real_226[l];
            const Real a4933 = real_329[l] + a4932;
            const Real a4940 = select(w4114, a4933, 0.0);
            const Real a4942 = moved_numbers[l] * real_193[l];
            const Real a4943 = a4942 * (-1.0);
            const Real a4944 = a4943 / numbers[l];
            const Real a4946 = a4940 + in_row(l, 0, x4938);
            const Real a4948 = real_250[l] - real_250[l + 1];
            const Real a4950 = a4948 - a4946;
            const Real a4952 = a4944 * real_192[l];
            const Real a4953 = a4950 * real_193[l];
            const Real a4954 = a4953 + a4952;
            const Real a4956 = moved_state[l + 2 * LAYERS] + a4954;
            const Real a4968 = a4956 + real_11[l];
            moved_after[LAYERS + l] = a4968;
            a4972_last = a4972_last + a4940;
            const Real a4974 = moved_numbers[l + 2 * LAYERS + 47] * real_206[l];
            const Real a4975 = a4968 - a4974;
            const Real a4976 = a4975 / numbers[l + 2 * LAYERS + 47];
            const Real a4978 = a4968 * real_207[l];
            const Real a4979 = a4956 - a4978;
            const Real a4980 = a4979 / real_203[l];
            const Real a4982 = a4980 * numbers[l + 2 * LAYERS + 47];
            const Real a4983 = moved_numbers[l + 2 * LAYERS + 47] * real_207[l];
            const Real a4984 = a4983 + a4982;
            const Real a4986 = a4984 * (-1.3505762785178115);
            const Real a4988 = moved_numbers[l + 13 * LAYERS + 54] + a4986;
            const Real a4990 = a4988 * real_202[l];
            const Real a4992 = moved_numbers[l + 14 * LAYERS + 54] * real_206[l];
            const Real a4993 = a4976 * numbers[l + 14 * LAYERS + 54];
            const Real a4994 = a4993 + a4992;
            const Real a4996 = a4976 * real_4[l];
            const Real a4997 = a4996 + a4992;
            const Real a5000 = a4997 * real_186[l];
            const Real a5001 = a4994 - a5000;
            const Real a5002 = a5001 / real_201[l];
            const Real a5004 = a4976 * 4.6;
            const Real a5006 = a4976 * 3.6;
            const Real a5009 = a5006 * real_180[l];
            const Real a5010 = a5004 - a5009;
            const Real a5011 = a5010 / real_183[l];
            const Real a5014 = a4976 / real_271[l];
            const Real a5018 = select(mask_299[l], a5014, 0.0);
            const Real a5020 = select(flags[l + 4], a5011, a5018);
            const Real a5022 = a4968 - a4956;
            const Real a5024 = a5022 / 0.001;
            const Real a5030 = select(mask_300[l], a5024, 0.0);
            const Real a5032 = a5030 * real_258[l];
            const Real a5033 = a5032 + a5032;
            const Real a5035 = a5030 * 2.0;
            const Real a5039 = a5033 * real_267[l];
            const Real a5040 = a5035 * real_266[l];
            const Real a5042 = a5039 - a5040;
            const Real a5044 = a5002 - a5020;
            const Real a5046 = a5042 * real_262[l];
            const Real a5047 = a5044 * real_257[l];
            const Real a5048 = a5047 + a5046;
            const Real a5050 = a5020 + a5048;
            const Real a5052 = a4990 - moved_numbers[l + 12 * LAYERS + 54];
            const Real a5054 = a5050 * real_265[l];
            const Real a5055 = a5052 * real_263[l];
            const Real a5056 = a5055 + a5054;
            const Real a5058 = a5056 + moved_numbers[l + 12 * LAYERS + 54];
            real_391[l] = a4940;
            real_397[l] = a4944;
            real_399[l] = a4956;
            real_394[l] = a4968;
            real_334[l] = a5058;
        }
        // step_parts.from_ground
        const Real x5062 = x5060 + a4972_last;
        const Real x5064 = x5062 * 1000.0;
        // step_parts.heat
        const Real x5066 = x5064 * 2501000.0;
        const Real x5068 = x5066 + x3619;
        // layered_snow_step.conduct
        const Real x5071 = x1218 * x5070;
        const Real x5073 = x5068 + x5071;
        const Real x5074 = x5073 / x5069;
        const Real x5076 = select(x1216, x5074, 0.0);
        // soil_heat.volumetric_heat_capacity
        const Real x5078 = real_399[0] * 4200000.0;
        const Real x5080 = x5078 - x2508;
        const Real x5082 = moved_numbers[2 * LAYERS + 47] - real_394[0];
        const Real x5084 = x5082 * 1004.0;
        const Real x5086 = x5080 + x5084;
        const Real x5088 = real_394[0] - real_399[0];
        const Real x5090 = x5088 * 2106000.0;
        const Real x5092 = x5086 + x5090;
        // snow_free_ground.ground_conduction
        const Real x5094 = real_334[0] * x1294;
        const Real x5095 = x1295 * real_255[0];
        const Real x5096 = x5095 + x5094;
        // soil_heat.ground_admittance
        const Real x5098 = x5092 * 0.5;
        const Real x5100 = x5098 * numbers[0];
        const Real x5101 = moved_numbers[0] * x5097;
        const Real x5102 = x5101 + x5100;
        const Real x5104 = x5102 / seconds;
        const Real x5106 = x5104 * x5103;
        const Real x5107 = x5106 + x5106;
        const Real x5109 = x5092 * real_255[0];
        const Real x5110 = real_334[0] * x5091;
        const Real x5111 = x5110 + x5109;
        const Real x5113 = x5111 / seconds;
        const Real x5115 = x5107 + x5113;
        const Real x5118 = x5115 / x5117;
        const Real x5120 = x5104 + x5118;
        // snow.into_warming_ground
        const Real x5122 = x5120 * x5121;
        const Real x5123 = x5096 - x5122;
        const Real x5124 = x5123 / x5119;
        const Real x5126 = x1 + x5124;
        // surface_balance.around
        const Real x5128 = x3440 + x2167;
        const Real x5130 = x5128 + x2563;
        const Real x5132 = x2577 - x5076;
        const Real x5134 = x3440 * x26;
        const Real x5135 = x27 * x3437;
        const Real x5136 = x5135 + x5134;
        const Real x5138 = x5132 + x5136;
        const Real x5140 = x5138 + x2589;
        const Real x5142 = x5130 * x5141;
        const Real x5143 = x5140 - x5142;
        const Real x5144 = x5143 / x5129;
        // snow.conductance
        const Real x5146 = x5126 * x5145;
        const Real x5147 = x5096 - x5146;
        const Real x5148 = x5147 / x5125;
        // surface_balance.around
        const Real x5150 = x5130 * x5149;
        const Real x5151 = x5148 - x5150;
        const Real x5152 = x5151 / x5129;
        // surface_balance.skin_temperature
        const Real x5154 = x5152 * state[0];
        const Real x5155 = moved_state[0] * x5149;
        const Real x5156 = x5155 + x5154;
        const Real x5158 = x5144 + x5156;
        const Real x5161 = x5152 * x5160;
        const Real x5162 = x5158 - x5161;
        const Real x5163 = x5162 / x5159;
        // surface_balance.around
        const Real x5165 = x5163 * x5160;
        const Real x5166 = x5165 + x5165;
        const Real x5168 = x5166 * x5160;
        const Real x5169 = x5163 * x5164;
        const Real x5170 = x5169 + x5168;
        const Real x5172 = x2555 * x5167;
        const Real x5173 = x5170 * x2554;
        const Real x5174 = x5173 + x5172;
        const Real x5176 = x5128 + x5174;
        // air.emission
        const Real x5178 = x5166 * x5164;
        const Real x5179 = x5178 + x5178;
        const Real x5181 = x5179 * 5.67e-08;
        // surface_balance.emitted
        const Real x5183 = x1280 * x5180;
        const Real x5184 = x5181 * x1279;
        const Real x5185 = x5184 + x5183;
        const Real x5187 = x5163 * (-1.0);
        const Real x5189 = x5174 * x5186;
        const Real x5190 = x5187 * x5171;
        const Real x5191 = x5190 + x5189;
        const Real x5193 = x5185 + x5191;
        // surface_balance.around
        const Real x5195 = x2155 - x5193;
        const Real x5197 = x5195 - x5076;
        const Real x5199 = x5197 + x5136;
        const Real x5201 = x5199 + x2589;
        const Real x5203 = x5176 * x5202;
        const Real x5204 = x5201 - x5203;
        const Real x5205 = x5204 / x5175;
        const Real x5207 = x5176 * x5206;
        const Real x5208 = x5148 - x5207;
        const Real x5209 = x5208 / x5175;
        // surface_balance.skin_temperature
        const Real x5211 = x5209 * state[0];
        const Real x5212 = moved_state[0] * x5206;
        const Real x5213 = x5212 + x5211;
        const Real x5215 = x5205 + x5213;
        const Real x5218 = x5209 * x5217;
        const Real x5219 = x5215 - x5218;
        const Real x5220 = x5219 / x5216;
        // surface_balance.around
        const Real x5222 = x5220 * x5217;
        const Real x5223 = x5222 + x5222;
        const Real x5225 = x5223 * x5217;
        const Real x5226 = x5220 * x5221;
        const Real x5227 = x5226 + x5225;
        const Real x5229 = x2555 * x5224;
        const Real x5230 = x5227 * x2554;
        const Real x5231 = x5230 + x5229;
        const Real x5233 = x5128 + x5231;
        // air.emission
        const Real x5235 = x5223 * x5221;
        const Real x5236 = x5235 + x5235;
        const Real x5238 = x5236 * 5.67e-08;
        // surface_balance.emitted
        const Real x5240 = x1280 * x5237;
        const Real x5241 = x5238 * x1279;
        const Real x5242 = x5241 + x5240;
        const Real x5244 = x5220 * (-1.0);
        const Real x5246 = x5231 * x5243;
        const Real x5247 = x5244 * x5228;
        const Real x5248 = x5247 + x5246;
        const Real x5250 = x5242 + x5248;
        // surface_balance.around
        const Real x5252 = x2155 - x5250;
        const Real x5254 = x5252 - x5076;
        const Real x5256 = x5254 + x5136;
        const Real x5258 = x5256 + x2589;
        const Real x5260 = x5233 * x5259;
        const Real x5261 = x5258 - x5260;
        const Real x5262 = x5261 / x5232;
        // snow.conductance
        const Real x5264 = x1 * x5263;
        const Real x5265 = x5096 - x5264;
        const Real x5266 = x5265 / x0;
        // surface_balance.around
        const Real x5268 = x5233 * x5267;
        const Real x5269 = x5266 - x5268;
        const Real x5270 = x5269 / x5232;
        // surface_balance.top
        const Real x5273 = x1 * x5272;
        const Real x5274 = x1 - x5273;
        const Real x5275 = x5274 / x0;
        const Real x5277 = x5270 * x5272;
        const Real x5278 = x5275 * x5271;
        const Real x5279 = x5278 + x5277;
        // ground_heat.series_conductance
        real_400[0] = real_334[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_400[l + 1] = real_334[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5283 = real_400[l] * real_185[l];
            const Real a4505_1754 = moved_numbers[l] * 0.5;
            const Real a5284 = a4505_1754 - a5283;
            const Real a5285 = a5284 / real_244[l];
            real_329[l] = a5285;
        }
        // soil_heat.conductance
        const Real x5294 = x1 * x5276;
        const Real x5295 = x5279 * x0;
        const Real x5296 = x5295 + x5294;
        const Real x5298 = x5296 * x5297;
        const Real x5299 = x5096 - x5298;
        const Real x5300 = x5299 / x5293;
        // soil_heat.__call__
        const Real x5302 = moved_state[LAYERS - 1] - moved_numbers[LAYERS + 8];
        const Real x5304 = real_334[LAYERS - 1] * x5301;
        const Real x5305 = x5302 * real_255[LAYERS - 1];
        const Real x5306 = x5305 + x5304;
        const Real x5308 = moved_numbers[LAYERS + 46] * x5307;
        const Real x5309 = x5306 - x5308;
        const Real x5310 = x5309 / numbers[LAYERS + 46];
        moved_results[LAYERS + 42] = x5310;
        // ground_heat.series_conductance, ground_heat.ground_equations
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a5287 = real_329[l] + real_329[l + 1];
            const Real a5291 = a5287 * real_297[l];
            const Real a5336 = real_250[l + 1] * 4200000.0;
            const Real a5345 = select(mask_301[l], a5336, 0.0);
            const Real a5350 = select(mask_302[l], a5336, 0.0);
            const Real a5357 = a5345 - a5291;
            const Real a5359 = a5291 + a5350;
            const Real a5360 = -a5359;
            real_402[l] = a5336;
            real_334[l + 1] = a5357;
            real_400[l] = a5360;
        }
        // ground_heat.ground_equations
        real_334[0] = x5300;
        real_400[LAYERS - 1] = real_of(0.0);
        // ground_heat.with_exchange
        const Real x5440 = x1116 * real_273[0];
        // soil_heat.volumetric_heat_capacity, ground_heat.mixed_capacity, ground_heat.ground_equations, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5316 = moved_numbers[l + 2 * LAYERS + 47] * 2000000.0;
            const Real a5319 = moved_numbers[l + 2 * LAYERS + 47] - real_394[l];
            const Real a5321 = a5319 * 1004.0;
            const Real a5323 = a5321 - a5316;
            const Real a5325 = real_394[l] * 2106000.0;
            const Real a5327 = a5323 + a5325;
            const Real a5329 = moved_numbers[l + 2 * LAYERS + 47] * real_247[l];
            const Real a5331 = moved_numbers[l + 17 * LAYERS + 54] * real_152[l];
            const Real a5332 = a5331 - a5329;
            const Real a5334 = a5327 + a5332;
            const Real a5338 = real_399[l] - moved_state[l + 2 * LAYERS];
            const Real a5340 = a5338 * 4200000.0;
            const Real a5342 = a5334 - a5340;
            const Real a5353 = real_399[l] * 2094000.0;
            const Real a5355 = a5342 + a5353;
            moved_results[LAYERS + 44 + l] = a5355;
            const Real a5362 = a5355 * real_233[l];
            const Real a5363 = moved_state[l] * real_210[l];
            const Real a5364 = a5363 + a5362;
            const Real a5366 = real_399[l] * 333500000.0;
            const Real a5368 = a5364 + a5366;
            const Real a5370 = real_397[l] * in_row(l, LAYERS - 1, x5307);
            const Real a5371 = in_row(l, LAYERS - 1, x5310) * real_193[l];
            const Real a5372 = a5371 + a5370;
            const Real a5374 = a5368 - a5372;
            const Real a5377 = real_397[l] * real_243[l];
            const Real a5379 = real_334[l] * real_193[l];
            const Real a5380 = a5379 + a5377;
            const Real a5383 = real_397[l] * real_248[l];
            const Real a5385 = real_400[l] * real_193[l];
            const Real a5386 = a5385 + a5383;
            const Real a5390 = moved_numbers[l + 6 * LAYERS + 47] / 0.008034787106446777;
            const Real a5392 = -a5390;
            const Real a5395 = select(mask_303[l], moved_numbers[l + 3 * LAYERS + 47], a5392);
            const Real a5397 = a5395 * real_268[l];
            const Real a5398 = moved_numbers[l + 3 * LAYERS + 47] - a5397;
            const Real a5399 = a5398 / real_270[l];
            const Real a5401 = a5399 / real_268[l];
            const Real a5403 = moved_numbers[l + LAYERS + 47] * real_251[l];
            const Real a5404 = a5401 - a5403;
            const Real a5405 = a5404 / numbers[l + LAYERS + 47];
            const Real a5407 = a5405 * real_261[l];
            const Real a5409 = moved_numbers[l + 2 * LAYERS + 47] - moved_numbers[l + 15 * LAYERS + 54];
            const Real a5411 = a5409 * real_261[l];
            const Real a5412 = a5407 * real_264[l];
            const Real a5413 = a5412 + a5411;
            const Real a5415 = moved_numbers[l + 15 * LAYERS + 54] + a5413;
            const Real a5419 = select(mask_304[l], moved_numbers[l + 15 * LAYERS + 54], a5415);
            const Real a5436 = select(mask_306[l], real_394[l], a5419);
            const Real a5438 = select(mask_305[l], real_394[l], a5436);
            real_329[l] = a5342;
            real_11[l] = a5355;
            real_326[l] = a5374;
            real_398[l] = a5380;
            real_393[l] = a5386;
            real_396[l] = a5409;
            real_395[l] = a5438;
        }
        // ground_heat.with_exchange
        const Real x5442 = real_398[0] * x1214;
        const Real x5443 = x5442 - x5440;
        const Real x5445 = x1116 * x5297;
        const Real x5447 = x5300 * x1214;
        const Real x5448 = x5447 - x5445;
        // snow_ground._equations
        const Real x6585 = x1107 * seconds;
        const Real x6587 = select(x5449, x6585, 0.0);
        const Real x6589 = x1116 * x5451;
        const Real x6590 = x6587 * x1114;
        const Real x6591 = x6590 + x6589;
        const Real x6592 = moved_numbers[0] * x5454;
        const Real x6594 = x6591 + x6592;
        const Real x6595 = x6594 / numbers[0];
        const Real x6596 = x5443 * x5387;
        const Real x6597 = x5262 * x5439;
        const Real x6598 = x6597 + x6596;
        const Real x6600 = x5443 + x6595;
        // snow_skin.skin_flux
        const Real x6666 = x27 * (-1.0);
        // calm_air.coefficient
        const Real x6671 = x6666 * x1181;
        const Real x6673 = x1184 * x6665;
        const Real x6675 = x6673 + x6671;
        const Real x6676 = -x6675;
        // calm_air.limited_richardson
        const Real x6680 = select(x6677, x6675, 0.0);
        const Real x6684 = x6680 * x1335;
        const Real x6686 = x1336 * x6678;
        const Real x6687 = x6686 - x6684;
        const Real x6690 = x6687 * x6689;
        const Real x6696 = x6690 * x6694;
        const Real x6698 = x6696 - x6690;
        const Real x6699 = x6698 / x6693;
        const Real x6702 = moved_numbers[LAYERS + 2] * x6694;
        const Real x6704 = x6699 * numbers[LAYERS + 2];
        const Real x6705 = x6704 - x6702;
        const Real x6708 = select(x6677, x6705, x6676);
        // calm_air.coefficient
        const Real x6712 = select(x6709, x6708, 0.0);
        const Real x6715 = x6712 * 5.0;
        const Real x6719 = x6715 / x6718;
        const Real x6722 = x6712 * 15.0;
        const Real x6725 = x6722 * x6717;
        const Real x6726 = x6719 * x6720;
        const Real x6728 = x6725 - x6726;
        const Real x6733 = x6728 * x6731;
        const Real x6737 = select(x6709, 0.0, x6708);
        const Real x6742 = select(x6741, x6737, 0.0);
        const Real x6746 = x6742 / x6745;
        const Real x6749 = select(x6739, x6746, 0.0);
        const Real x6752 = x1195 * x6748;
        const Real x6753 = x6749 * x1191;
        const Real x6755 = x6752 - x6753;
        const Real x6760 = x6755 * x6758;
        const Real x6763 = x6737 * 15.0;
        const Real x6766 = x6763 * x6757;
        const Real x6768 = x6760 * x6762;
        const Real x6770 = x6768 + x6766;
        const Real x6774 = select(x6709, x6733, x6770);
        const Real x6777 = x1174 * x6773;
        const Real x6778 = x6774 * x1170;
        const Real x6780 = x6777 - x6778;
        // snow_skin.skin_flux
        const Real x6782 = x260 * x6776;
        const Real x6783 = x6780 * x257;
        const Real x6784 = x6783 + x6782;
        const Real x6795 = moved_forcing[3] * x6794;
        const Real x6796 = x6795 * (-1.0);
        const Real x6797 = x6796 / x6792;
        const Real x6799 = x6797 - moved_forcing[2];
        const Real x6801 = x6784 * 1004.5;
        const Real x6803 = x6801 + moved_numbers[LAYERS + 4];
        const Real x6804 = moved_numbers[LAYERS + 19] * 5.67e-08;
        const Real x6808 = x6804 * x6806;
        const Real x6810 = x6784 * x6798;
        const Real x6811 = x6799 * x6781;
        const Real x6812 = x6811 + x6810;
        const Real x6814 = x6803 * x6665;
        const Real x6815 = x6666 * x6802;
        const Real x6816 = x6815 + x6814;
        const Real x6818 = x6808 * x6664;
        const Real x6820 = x1208 - x6818;
        const Real x6822 = x6820 - x6816;
        const Real x6824 = x6812 * 2830000.0;
        const Real x6826 = x6822 - x6824;
        // snow_layers.warmth
        for (int l = 0; l < 5; ++l) {
            const Real a6645 = real_385[l] * 2106.0;
            const Real a6648 = a6645 * real_320[l];
            const Real a6649 = real_385[l] * 4218.0;
            const Real a6652 = a6649 * real_333[l];
            const Real a6653 = real_385[l] * 333500.0;
            const Real a6655 = a6653 * (-1.0);
            const Real a6657 = a6648 * real_317[l];
            const Real a6658 = a6655 * real_100[l];
            const Real a6660 = a6652 * real_307[l];
            const Real a6661 = a6660 - a6658;
            const Real a6662 = select(mask_339[l], a6661, 0.0);
            const Real a6663 = select(mask_338[l], a6657, a6662);
            real_386[l] = a6653;
            real_383[l] = a6657;
            real_380[l] = a6660;
            real_349[l] = a6663;
        }
        // snow_skin.skin_of
        const Real x6828 = real_349[0] * (-1.0);
        const Real x6830 = x1112 * x6827;
        const Real x6832 = x6828 * x1109;
        const Real x6833 = x6832 - x6830;
        const Real x6835 = x6826 - x6833;
        const Real x6837 = x6835 / w6001;
        const Real x6840 = select(w6002, 0.0, x6837);
        const Real x6842 = x6840 - real_349[0];
        const Real x6844 = x1112 * x6841;
        const Real x6846 = x6842 * x1109;
        const Real x6847 = x6846 - x6844;
        const Real x6849 = select(w6002, x6826, x6847);
        const Real x6852 = select(x6851, real_349[0], 0.0);
        const Real x6854 = x6852 * 20.0;
        const Real x6856 = x6849 - x6854;
        // snow_ground.advance_snow_ground
        const Real x6858 = select(x5449, x6856, 0.0);
        // snow_ground._equations, snow_ground.advance_snow_ground, retention.at, enthalpy.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6599 = real_326[l] + in_row(l, 0, x6598);
            const Real a6607 = select(mask_341[l], real_394[l], real_395[l]);
            const Real a6609 = select(mask_340[l], 0.0, a6607);
            const Real a6611 = a6609 - moved_numbers[l + 15 * LAYERS + 54];
            const Real a6613 = real_396[l] * real_313[l];
            const Real a6614 = a6611 - a6613;
            const Real a6615 = a6614 / real_264[l];
            const Real a6618 = select(mask_342[l], a6615, 0.0);
            const Real a6620 = a6618 / real_254[l];
            const Real a6622 = moved_numbers[l + LAYERS + 47] * real_315[l];
            const Real a6623 = a6620 * numbers[l + LAYERS + 47];
            const Real a6624 = a6623 + a6622;
            const Real a6626 = moved_numbers[l + 16 * LAYERS + 54] - a6624;
            const Real a6629 = select(mask_343[l], a6626, 0.0);
            const Real a6631 = a6629 * real_314[l];
            const Real a6636 = a6631 * 0.008034787106446777;
            const Real a6640 = a6636 + moved_numbers[l + 6 * LAYERS + 47];
            const Real a6643 = select(mask_340[l], a6640, 0.0);
            const Real a6644 = -a6643;
            real_400[l] = a6599;
            real_334[l] = a6609;
            real_397[l] = a6643;
            real_275[l + 1] = a6644;
        }
        // snow_ground._residuals
        const Real x6867 = real_349[4] + real_397[0];
        const Real x6869 = x6587 * x6866;
        const Real x6871 = x6867 * x5451;
        const Real x6872 = x6871 - x6869;
        // snow_ground._equations, snow_ground._residuals
        for (int l = 0; l < 4; ++l) {
            const Real a6601 = real_388[l] * seconds;
            const Real a6603 = select(x5449, a6601, 0.0);
            const Real a6860 = real_349[l] - real_349[l + 1];
            const Real a6862 = a6603 * real_123[l];
            const Real a6864 = a6860 * real_173[l];
            const Real a6865 = a6864 - a6862;
            real_385[l] = a6865;
        }
        // snow_ground._residuals
        real_385[4] = real_of(0.0);
        real_403[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_403[l + 1] = real_385[l];
        const Real x6882 = x6858 * seconds;
        // enthalpy._drop_from_above
        real_275[0] = real_of(0.0);
        // enthalpy.heat_residual
        real_398[0] = x6600;
        for (int l = 0; l < LAYERS - 1; ++l) real_395[l] = real_275[l + 2];
        real_395[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x6932 = x6595 * real_119[4];
        const Real x6933 = real_349[4] * x5454;
        const Real x6935 = x6932 - x6933;
        // snow_ground._residuals, snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a6878 = real_385[l] - real_403[l];
            const Real a6880 = a6878 + in_row(l, 4, x6872);
            const Real a6884 = real_387[l] * (-1.0);
            const Real a6887 = a6880 - a6884;
            const Real a6889 = a6887 - in_row(l, 0, x6882);
            const Real a6959 = -a6889;
            real_324[l] = a6959;
        }
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6891 = real_334[l] * 2094000.0;
            const Real a6893 = real_329[l] + a6891;
            const Real a6895 = a6893 * real_311[l];
            const Real a6896 = real_397[l] * real_309[l];
            const Real a6898 = a6895 - a6896;
            const Real a6900 = real_334[l] * 333500000.0;
            const Real a6902 = a6898 + a6900;
            const Real a6904 = a6902 - real_400[l];
            const Real a6908 = real_397[l] + real_275[l];
            const Real a6912 = real_398[l] * real_256[l];
            const Real a6913 = a6908 * real_253[l];
            const Real a6915 = a6912 - a6913;
            const Real a6917 = a6904 + a6915;
            const Real a6921 = real_397[l] + real_395[l];
            const Real a6924 = real_393[l] * real_337[l];
            const Real a6925 = a6921 * real_272[l];
            const Real a6927 = a6924 - a6925;
            const Real a6929 = a6917 + a6927;
            const Real a6937 = a6929 - in_row(l, 0, x6935);
            const Real a6961 = -a6937;
            real_324[l + 5] = a6961;
        }
        // tridiagonal.jvp
        for (int l = 0; l < LAYERS + 5; ++l) {
            const Real a6971 = real_324[l] - real_366[l];
            real_325[l] = a6971;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS + 5>(real_323, real_328, real_322, real_325, real_324);
        // snow_layers.warmth
        for (int l = 0; l < 5; ++l) {
            const Real a6976 = real_324[l] + real_386[l];
            const Real a6977 = real_324[l] * real_103[l];
            const Real a6978 = real_383[l] + a6977;
            const Real a6979 = a6976 * real_100[l];
            const Real a6980 = real_380[l] + a6979;
            const Real a6981 = select(mask_339[l], a6980, 0.0);
            const Real a6982 = select(mask_338[l], a6978, a6981);
            real_403[l] = a6982;
        }
        // snow_skin.skin_of
        const Real x6983 = real_403[0] * (-1.0);
        const Real x6984 = x6983 * x1109;
        const Real x6985 = x6984 - x6830;
        const Real x6986 = x6826 - x6985;
        const Real x6987 = x6986 / w6001;
        const Real x6988 = select(w6002, 0.0, x6987);
        const Real x6989 = x6988 - real_403[0];
        const Real x6990 = x6989 * x1109;
        const Real x6991 = x6990 - x6844;
        const Real x6992 = select(w6002, x6826, x6991);
        const Real x6993 = select(x6851, real_403[0], 0.0);
        const Real x6994 = x6993 * 20.0;
        const Real x6995 = x6992 - x6994;
        // snow_ground.advance_snow_ground
        const Real x6999 = select(x5449, x6988, 0.0);
        moved_after[3 * LAYERS + 31] = x6999;
        const Real x7001 = select(x5449, x6995, 0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6973 = real_324[l + 5] - real_397[l];
            const Real a6974 = real_324[l + 5] * real_318[l];
            const Real a6975 = real_334[l] + a6974;
            moved_after[2 * LAYERS + l] = a6975;
            const Real a6997 = select(x6584, a6973, 0.0);
            moved_after[l] = a6997;
            real_395[l] = a6973;
            real_400[l] = a6975;
            real_393[l] = a6997;
        }
        const Real x7003 = real_403[4] - real_395[0];
        const Real x7005 = x1107 * x7002;
        const Real x7007 = x7003 * x1104;
        const Real x7008 = x7007 - x7005;
        const Real x7010 = select(x5449, x7008, 0.0);
        // ground_heat.heat
        const Real x7015 = x5262 - real_393[0];
        Real a7019_last = real_of(0.0);
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a7013 = real_393[l] - real_393[l + 1];
            const Real a7016 = real_402[l] * real_215[l];
            const Real a7017 = a7013 * real_295[l];
            const Real a7018 = a7017 + a7016;
            a7019_last = a7019_last + a7018;
        }
        moved_results[LAYERS + 43] = a7019_last;
        const Real x7023 = x5448 * x7014;
        const Real x7024 = x7015 * x5444;
        const Real x7025 = x7024 + x7023;
        // snow_skin.skin_flux
        const Real x7064 = x6999 - x27;
        // calm_air.coefficient
        const Real x7069 = x7064 * x1181;
        const Real x7071 = x1184 * x7063;
        const Real x7073 = x7071 + x7069;
        const Real x7074 = -x7073;
        // calm_air.limited_richardson
        const Real x7078 = select(x7075, x7073, 0.0);
        const Real x7082 = x7078 * x1335;
        const Real x7084 = x1336 * x7076;
        const Real x7085 = x7084 - x7082;
        const Real x7088 = x7085 * x7087;
        const Real x7094 = x7088 * x7092;
        const Real x7096 = x7094 - x7088;
        const Real x7097 = x7096 / x7091;
        const Real x7100 = moved_numbers[LAYERS + 2] * x7092;
        const Real x7102 = x7097 * numbers[LAYERS + 2];
        const Real x7103 = x7102 - x7100;
        const Real x7106 = select(x7075, x7103, x7074);
        // calm_air.coefficient
        const Real x7110 = select(x7107, x7106, 0.0);
        const Real x7113 = x7110 * 5.0;
        const Real x7117 = x7113 / x7116;
        const Real x7120 = x7110 * 15.0;
        const Real x7123 = x7120 * x7115;
        const Real x7124 = x7117 * x7118;
        const Real x7126 = x7123 - x7124;
        const Real x7131 = x7126 * x7129;
        const Real x7135 = select(x7107, 0.0, x7106);
        const Real x7140 = select(x7139, x7135, 0.0);
        const Real x7144 = x7140 / x7143;
        const Real x7147 = select(x7137, x7144, 0.0);
        const Real x7150 = x1195 * x7146;
        const Real x7151 = x7147 * x1191;
        const Real x7153 = x7150 - x7151;
        const Real x7158 = x7153 * x7156;
        const Real x7161 = x7135 * 15.0;
        const Real x7164 = x7161 * x7155;
        const Real x7166 = x7158 * x7160;
        const Real x7168 = x7166 + x7164;
        const Real x7172 = select(x7107, x7131, x7168);
        const Real x7175 = x1174 * x7171;
        const Real x7176 = x7172 * x1170;
        const Real x7178 = x7175 - x7176;
        // snow_skin.skin_flux
        const Real x7180 = x260 * x7174;
        const Real x7181 = x7178 * x257;
        const Real x7182 = x7181 + x7180;
        const Real x7184 = x6999 * 461.0;
        const Real x7186 = x7184 * x7185;
        const Real x7187 = x7186 * (-1.0);
        const Real x7188 = x7187 / x7183;
        const Real x7190 = x6999 / 273.15;
        const Real x7192 = x7190 * x7185;
        const Real x7193 = x7188 * x7189;
        const Real x7194 = x7193 + x7192;
        const Real x7196 = x7194 * x7195;
        const Real x7198 = x7196 * 611.0;
        const Real x7200 = x7198 * 0.378;
        const Real x7202 = moved_forcing[3] - x7200;
        const Real x7204 = x7198 * 0.622;
        const Real x7206 = x7202 * x7205;
        const Real x7207 = x7204 - x7206;
        const Real x7208 = x7207 / x7201;
        const Real x7210 = x7208 - moved_forcing[2];
        const Real x7212 = x7182 * 1004.5;
        const Real x7214 = x7212 + moved_numbers[LAYERS + 4];
        const Real x7216 = x6999 * x7062;
        const Real x7217 = x7216 + x7216;
        const Real x7219 = x7217 * x7062;
        const Real x7220 = x6999 * x7215;
        const Real x7221 = x7220 + x7219;
        const Real x7223 = x6804 * x7218;
        const Real x7224 = x7221 * x5539;
        const Real x7225 = x7224 + x7223;
        const Real x7227 = x7182 * x7209;
        const Real x7228 = x7210 * x7179;
        const Real x7229 = x7228 + x7227;
        const Real x7231 = x7214 * x7063;
        const Real x7232 = x7064 * x7213;
        const Real x7233 = x7232 + x7231;
        const Real x7235 = x7225 * x7062;
        const Real x7236 = x6999 * x7222;
        const Real x7237 = x7236 + x7235;
        const Real x7239 = x1208 - x7237;
        const Real x7241 = x7239 - x7233;
        const Real x7243 = x7229 * 2830000.0;
        const Real x7245 = x7241 - x7243;
        // layered_snow.close_snow
        const Real x7247 = x7229 * seconds;
        const Real x7250 = x1116 * x7246;
        const Real x7251 = x7247 * x1114;
        const Real x7253 = x7250 - x7251;
        const Real x7256 = select(x5449, x7253, 0.0);
        // snow_water.with_vapour_exchange
        const Real x7259 = select(x7258, x7256, 0.0);
        const Real x7263 = select(x7262, x7256, 0.0);
        const Real x7268 = select(x7266, x1026, 0.0);
        // layered_snow.close_snow, snow_layers.liquid_water
        for (int l = 0; l < 5; ++l) {
            const Real a7028 = x1116 * real_317[l];
            const Real a7029 = real_324[l] * x1114;
            const Real a7031 = a7028 - a7029;
            const Real a7034 = select(x5449, a7031, 0.0);
            const Real a7037 = a7034 / 333500.0;
            const Real a7040 = select(mask_345[l], a7037, 0.0);
            const Real a7043 = select(mask_346[l], real_382[l], a7040);
            const Real a7045 = real_382[l] - a7043;
            const Real a7048 = select(mask_347[l], real_384[l], 0.0);
            const Real a7050 = a7048 * real_308[l];
            const Real a7051 = a7045 - a7050;
            const Real a7052 = a7051 / real_116[l];
            const Real a7055 = select(mask_348[l], 0.0, a7052);
            const Real a7057 = select(mask_347[l], a7055, 0.0);
            const Real a7059 = a7057 * real_90[l];
            const Real a7060 = real_378[l] * real_118[l];
            const Real a7061 = a7060 + a7059;
            real_403[l] = a7034;
            real_380[l] = a7061;
        }
        // snow_water.with_vapour_exchange
        const Real x7271 = select(x7266, real_403[0], 0.0);
        // snow_layers.liquid_water
        const Real x7274 = real_403[0] / 333500.0;
        const Real x7277 = select(x7276, x7274, 0.0);
        const Real x7280 = select(x7278, x1026, x7277);
        // snow_water.with_vapour_exchange
        const Real x7282 = x1026 - x7280;
        const Real x7285 = select(x7283, x7282, x7259);
        const Real x7287 = x7285 + x7263;
        // snow_layers.warmth
        const Real x7290 = x7268 * 2106.0;
        const Real x7294 = x7290 * x7292;
        const Real x7297 = x7268 * 4218.0;
        const Real x7301 = x7297 * x7299;
        const Real x7304 = x7268 * 333500.0;
        const Real x7307 = x7271 - x7304;
        const Real x7312 = x7271 * x7291;
        const Real x7313 = x7294 * x7269;
        const Real x7314 = x7313 + x7312;
        const Real x7317 = x7307 * x7298;
        const Real x7318 = x7301 * x7305;
        const Real x7319 = x7318 + x7317;
        const Real x7322 = select(x7309, x7319, 0.0);
        const Real x7325 = select(x7308, x7314, x7322);
        // snow_water.with_vapour_exchange
        const Real x7328 = select(x7327, x7325, 0.0);
        const Real x7330 = x7328 * 2106.0;
        const Real x7332 = x7287 * x7329;
        const Real x7333 = x7330 * x7286;
        const Real x7334 = x7333 + x7332;
        const Real x7336 = select(x7288, x7282, 0.0);
        const Real x7338 = x7336 * x7337;
        const Real x7339 = x7287 - x7338;
        const Real x7340 = x7339 / x7335;
        const Real x7343 = x7263 + x7285;
        const Real x7345 = x7259 - x7285;
        const Real x7347 = x1026 - x7287;
        const Real x7350 = real_403[0] - x7334;
        const Real x7352 = real_380[0] * x7341;
        const Real x7353 = x7340 * real_321[0];
        const Real x7355 = x7352 - x7353;
        const Real x7357 = select(x7288, x7355, real_380[0]);
        const Real x7359 = x7268 * x7358;
        const Real x7360 = x7285 - x7359;
        const Real x7361 = x7360 / x7267;
        const Real x7365 = real_381[0] * x7362;
        const Real x7366 = x7361 * real_101[0];
        const Real x7368 = x7365 - x7366;
        const Real x7371 = select(x7369, real_379[1], 0.0);
        const Real x7374 = select(x7369, real_403[1], 0.0);
        // snow_layers.liquid_water
        const Real x7377 = real_403[1] / 333500.0;
        const Real x7380 = select(x7379, x7377, 0.0);
        const Real x7383 = select(x7381, real_379[1], x7380);
        // snow_water.with_vapour_exchange
        const Real x7385 = real_379[1] - x7383;
        const Real x7388 = select(x7386, x7385, x7345);
        // snow_layers.warmth
        const Real x7391 = x7371 * 2106.0;
        const Real x7395 = x7391 * x7393;
        const Real x7398 = x7371 * 4218.0;
        const Real x7402 = x7398 * x7400;
        const Real x7405 = x7371 * 333500.0;
        const Real x7408 = x7374 - x7405;
        const Real x7413 = x7374 * x7392;
        const Real x7414 = x7395 * x7372;
        const Real x7415 = x7414 + x7413;
        const Real x7418 = x7408 * x7399;
        const Real x7419 = x7402 * x7406;
        const Real x7420 = x7419 + x7418;
        const Real x7423 = select(x7410, x7420, 0.0);
        const Real x7426 = select(x7409, x7415, x7423);
        // snow_water.with_vapour_exchange
        const Real x7429 = select(x7428, x7426, 0.0);
        const Real x7431 = x7429 * 2106.0;
        const Real x7433 = x7388 * x7430;
        const Real x7434 = x7431 * x7387;
        const Real x7435 = x7434 + x7433;
        const Real x7437 = select(x7389, x7385, 0.0);
        const Real x7439 = x7437 * x7438;
        const Real x7440 = x7388 - x7439;
        const Real x7441 = x7440 / x7436;
        const Real x7445 = x7343 + x7388;
        const Real x7447 = x7345 - x7388;
        const Real x7448 = x7334 + x7435;
        const Real x7450 = real_379[1] - x7388;
        const Real x7453 = real_403[1] - x7435;
        const Real x7455 = real_380[1] * x7442;
        const Real x7456 = x7441 * real_321[1];
        const Real x7458 = x7455 - x7456;
        const Real x7460 = select(x7389, x7458, real_380[1]);
        const Real x7462 = x7371 * x7461;
        const Real x7463 = x7388 - x7462;
        const Real x7464 = x7463 / x7370;
        const Real x7468 = real_381[1] * x7465;
        const Real x7469 = x7464 * real_101[1];
        const Real x7471 = x7468 - x7469;
        const Real x7474 = select(x7472, real_379[2], 0.0);
        const Real x7477 = select(x7472, real_403[2], 0.0);
        // snow_layers.liquid_water
        const Real x7480 = real_403[2] / 333500.0;
        const Real x7483 = select(x7482, x7480, 0.0);
        const Real x7486 = select(x7484, real_379[2], x7483);
        // snow_water.with_vapour_exchange
        const Real x7488 = real_379[2] - x7486;
        const Real x7491 = select(x7489, x7488, x7447);
        // snow_layers.warmth
        const Real x7494 = x7474 * 2106.0;
        const Real x7498 = x7494 * x7496;
        const Real x7501 = x7474 * 4218.0;
        const Real x7505 = x7501 * x7503;
        const Real x7508 = x7474 * 333500.0;
        const Real x7511 = x7477 - x7508;
        const Real x7516 = x7477 * x7495;
        const Real x7517 = x7498 * x7475;
        const Real x7518 = x7517 + x7516;
        const Real x7521 = x7511 * x7502;
        const Real x7522 = x7505 * x7509;
        const Real x7523 = x7522 + x7521;
        const Real x7526 = select(x7513, x7523, 0.0);
        const Real x7529 = select(x7512, x7518, x7526);
        // snow_water.with_vapour_exchange
        const Real x7532 = select(x7531, x7529, 0.0);
        const Real x7534 = x7532 * 2106.0;
        const Real x7536 = x7491 * x7533;
        const Real x7537 = x7534 * x7490;
        const Real x7538 = x7537 + x7536;
        const Real x7540 = select(x7492, x7488, 0.0);
        const Real x7542 = x7540 * x7541;
        const Real x7543 = x7491 - x7542;
        const Real x7544 = x7543 / x7539;
        const Real x7548 = x7445 + x7491;
        const Real x7550 = x7447 - x7491;
        const Real x7551 = x7448 + x7538;
        const Real x7553 = real_379[2] - x7491;
        const Real x7556 = real_403[2] - x7538;
        const Real x7558 = real_380[2] * x7545;
        const Real x7559 = x7544 * real_321[2];
        const Real x7561 = x7558 - x7559;
        const Real x7563 = select(x7492, x7561, real_380[2]);
        const Real x7565 = x7474 * x7564;
        const Real x7566 = x7491 - x7565;
        const Real x7567 = x7566 / x7473;
        const Real x7571 = real_381[2] * x7568;
        const Real x7572 = x7567 * real_101[2];
        const Real x7574 = x7571 - x7572;
        const Real x7577 = select(x7575, real_379[3], 0.0);
        const Real x7580 = select(x7575, real_403[3], 0.0);
        // snow_layers.liquid_water
        const Real x7583 = real_403[3] / 333500.0;
        const Real x7586 = select(x7585, x7583, 0.0);
        const Real x7589 = select(x7587, real_379[3], x7586);
        // snow_water.with_vapour_exchange
        const Real x7591 = real_379[3] - x7589;
        const Real x7594 = select(x7592, x7591, x7550);
        // snow_layers.warmth
        const Real x7597 = x7577 * 2106.0;
        const Real x7601 = x7597 * x7599;
        const Real x7604 = x7577 * 4218.0;
        const Real x7608 = x7604 * x7606;
        const Real x7611 = x7577 * 333500.0;
        const Real x7614 = x7580 - x7611;
        const Real x7619 = x7580 * x7598;
        const Real x7620 = x7601 * x7578;
        const Real x7621 = x7620 + x7619;
        const Real x7624 = x7614 * x7605;
        const Real x7625 = x7608 * x7612;
        const Real x7626 = x7625 + x7624;
        const Real x7629 = select(x7616, x7626, 0.0);
        const Real x7632 = select(x7615, x7621, x7629);
        // snow_water.with_vapour_exchange
        const Real x7635 = select(x7634, x7632, 0.0);
        const Real x7637 = x7635 * 2106.0;
        const Real x7639 = x7594 * x7636;
        const Real x7640 = x7637 * x7593;
        const Real x7641 = x7640 + x7639;
        const Real x7643 = select(x7595, x7591, 0.0);
        const Real x7645 = x7643 * x7644;
        const Real x7646 = x7594 - x7645;
        const Real x7647 = x7646 / x7642;
        const Real x7651 = x7548 + x7594;
        const Real x7653 = x7550 - x7594;
        const Real x7654 = x7551 + x7641;
        const Real x7656 = real_379[3] - x7594;
        const Real x7659 = real_403[3] - x7641;
        const Real x7661 = real_380[3] * x7648;
        const Real x7662 = x7647 * real_321[3];
        const Real x7664 = x7661 - x7662;
        const Real x7666 = select(x7595, x7664, real_380[3]);
        const Real x7668 = x7577 * x7667;
        const Real x7669 = x7594 - x7668;
        const Real x7670 = x7669 / x7576;
        const Real x7674 = real_381[3] * x7671;
        const Real x7675 = x7670 * real_101[3];
        const Real x7677 = x7674 - x7675;
        const Real x7680 = select(x7678, real_379[4], 0.0);
        const Real x7683 = select(x7678, real_403[4], 0.0);
        // snow_layers.liquid_water
        const Real x7686 = real_403[4] / 333500.0;
        const Real x7689 = select(x7688, x7686, 0.0);
        const Real x7692 = select(x7690, real_379[4], x7689);
        // snow_water.with_vapour_exchange
        const Real x7694 = real_379[4] - x7692;
        const Real x7697 = select(x7695, x7694, x7653);
        // snow_layers.warmth
        const Real x7700 = x7680 * 2106.0;
        const Real x7704 = x7700 * x7702;
        const Real x7707 = x7680 * 4218.0;
        const Real x7711 = x7707 * x7709;
        const Real x7714 = x7680 * 333500.0;
        const Real x7717 = x7683 - x7714;
        const Real x7722 = x7683 * x7701;
        const Real x7723 = x7704 * x7681;
        const Real x7724 = x7723 + x7722;
        const Real x7727 = x7717 * x7708;
        const Real x7728 = x7711 * x7715;
        const Real x7729 = x7728 + x7727;
        const Real x7732 = select(x7719, x7729, 0.0);
        const Real x7735 = select(x7718, x7724, x7732);
        // snow_water.with_vapour_exchange
        const Real x7738 = select(x7737, x7735, 0.0);
        const Real x7740 = x7738 * 2106.0;
        const Real x7742 = x7697 * x7739;
        const Real x7743 = x7740 * x7696;
        const Real x7744 = x7743 + x7742;
        const Real x7746 = select(x7698, x7694, 0.0);
        const Real x7748 = x7746 * x7747;
        const Real x7749 = x7697 - x7748;
        const Real x7750 = x7749 / x7745;
        const Real x7754 = x7651 + x7697;
        const Real x7755 = x7654 + x7744;
        const Real x7757 = real_379[4] - x7697;
        const Real x7760 = real_403[4] - x7744;
        const Real x7762 = real_380[4] * x7751;
        const Real x7763 = x7750 * real_321[4];
        const Real x7765 = x7762 - x7763;
        const Real x7767 = select(x7698, x7765, real_380[4]);
        const Real x7769 = x7680 * x7768;
        const Real x7770 = x7697 - x7769;
        const Real x7771 = x7770 / x7679;
        const Real x7775 = real_381[4] * x7772;
        const Real x7776 = x7771 * real_101[4];
        const Real x7778 = x7775 - x7776;
        // snow_water.<genexpr>
        real_381[0] = x7347;
        real_381[1] = x7450;
        real_381[2] = x7553;
        real_381[3] = x7656;
        real_381[4] = x7757;
        real_380[0] = x7350;
        real_380[1] = x7453;
        real_380[2] = x7556;
        real_380[3] = x7659;
        real_380[4] = x7760;
        real_403[0] = x7357;
        real_403[1] = x7460;
        real_403[2] = x7563;
        real_403[3] = x7666;
        real_403[4] = x7767;
        real_379[0] = x7368;
        real_379[1] = x7471;
        real_379[2] = x7574;
        real_379[3] = x7677;
        real_379[4] = x7778;
        // snow_layers.liquid_water
        const Real x7788 = real_380[0] / 333500.0;
        const Real x7791 = select(x7790, x7788, 0.0);
        const Real x7794 = select(x7792, real_381[0], x7791);
        // snow_water.percolated
        const Real x7796 = real_381[0] - x7794;
        const Real x7799 = select(x7797, x7796, 0.0);
        const Real x7801 = x7799 * x7800;
        const Real x7802 = x7796 - x7801;
        const Real x7803 = x7802 / x7798;
        const Real x7806 = select(x7805, x7803, 0.0);
        const Real x7808 = select(x7797, x7806, 0.0);
        const Real x7810 = x7808 * real_106[0];
        const Real x7811 = real_403[0] * x7807;
        const Real x7812 = x7811 + x7810;
        const Real x7814 = x7796 / 917.0;
        const Real x7817 = select(x7815, x7814, x7812);
        // snow_properties.held_by_pores
        const Real x7819 = moved_numbers[LAYERS + 21] * 1000.0;
        // snow_properties._pores
        const Real x7821 = x7817 - x7814;
        const Real x7824 = select(x7823, x7821, 0.0);
        // snow_properties.held_by_pores
        const Real x7826 = x7819 * x7822;
        const Real x7827 = x7824 * x7818;
        const Real x7828 = x7827 + x7826;
        // snow_water.percolated
        const Real x7830 = x7794 - x7828;
        const Real x7833 = select(x7832, x7830, 0.0);
        const Real x7836 = select(x7834, x7794, 0.0);
        const Real x7838 = x7836 * x7837;
        const Real x7839 = x7833 - x7838;
        const Real x7840 = x7839 / x7835;
        const Real x7842 = real_380[0] * x7837;
        const Real x7843 = x7840 * real_91[0];
        const Real x7844 = x7843 + x7842;
        const Real x7846 = select(x7834, x7844, 0.0);
        const Real x7849 = select(x7847, real_381[0], 0.0);
        const Real x7851 = x7849 * x7850;
        const Real x7852 = x7833 - x7851;
        const Real x7853 = x7852 / x7848;
        const Real x7855 = real_381[0] - x7833;
        const Real x7857 = real_380[0] - x7846;
        const Real x7861 = real_379[0] * x7858;
        const Real x7862 = x7853 * real_102[0];
        const Real x7864 = x7861 - x7862;
        const Real x7866 = real_381[1] + x7833;
        const Real x7868 = real_380[1] + x7846;
        // snow_layers.liquid_water
        const Real x7870 = x7868 / 333500.0;
        const Real x7873 = select(x7872, x7870, 0.0);
        const Real x7876 = select(x7874, x7866, x7873);
        // snow_water.percolated
        const Real x7878 = x7866 - x7876;
        // snow_layers.liquid_water
        const Real x7880 = real_380[1] / 333500.0;
        const Real x7883 = select(x7882, x7880, 0.0);
        const Real x7886 = select(x7884, real_381[1], x7883);
        // snow_water.percolated
        const Real x7888 = real_381[1] - x7886;
        const Real x7891 = select(x7889, x7888, 0.0);
        const Real x7893 = x7891 * x7892;
        const Real x7894 = x7878 - x7893;
        const Real x7895 = x7894 / x7890;
        const Real x7898 = select(x7897, x7895, 0.0);
        const Real x7900 = select(x7889, x7898, 0.0);
        const Real x7902 = x7900 * real_106[1];
        const Real x7903 = real_403[1] * x7899;
        const Real x7904 = x7903 + x7902;
        const Real x7906 = x7878 / 917.0;
        const Real x7909 = select(x7907, x7906, x7904);
        // snow_properties._pores
        const Real x7911 = x7909 - x7906;
        const Real x7914 = select(x7913, x7911, 0.0);
        // snow_properties.held_by_pores
        const Real x7916 = x7819 * x7912;
        const Real x7917 = x7914 * x7818;
        const Real x7918 = x7917 + x7916;
        // snow_water.percolated
        const Real x7920 = x7876 - x7918;
        const Real x7923 = select(x7922, x7920, 0.0);
        const Real x7926 = select(x7924, x7876, 0.0);
        const Real x7928 = x7926 * x7927;
        const Real x7929 = x7923 - x7928;
        const Real x7930 = x7929 / x7925;
        const Real x7932 = x7868 * x7927;
        const Real x7933 = x7930 * x7867;
        const Real x7934 = x7933 + x7932;
        const Real x7936 = select(x7924, x7934, 0.0);
        const Real x7939 = select(x7937, x7866, 0.0);
        const Real x7941 = x7939 * x7940;
        const Real x7942 = x7923 - x7941;
        const Real x7943 = x7942 / x7938;
        const Real x7945 = x7866 - x7923;
        const Real x7947 = x7868 - x7936;
        const Real x7951 = real_379[1] * x7948;
        const Real x7952 = x7943 * real_102[1];
        const Real x7954 = x7951 - x7952;
        const Real x7956 = real_381[2] + x7923;
        const Real x7958 = real_380[2] + x7936;
        // snow_layers.liquid_water
        const Real x7960 = x7958 / 333500.0;
        const Real x7963 = select(x7962, x7960, 0.0);
        const Real x7966 = select(x7964, x7956, x7963);
        // snow_water.percolated
        const Real x7968 = x7956 - x7966;
        // snow_layers.liquid_water
        const Real x7970 = real_380[2] / 333500.0;
        const Real x7973 = select(x7972, x7970, 0.0);
        const Real x7976 = select(x7974, real_381[2], x7973);
        // snow_water.percolated
        const Real x7978 = real_381[2] - x7976;
        const Real x7981 = select(x7979, x7978, 0.0);
        const Real x7983 = x7981 * x7982;
        const Real x7984 = x7968 - x7983;
        const Real x7985 = x7984 / x7980;
        const Real x7988 = select(x7987, x7985, 0.0);
        const Real x7990 = select(x7979, x7988, 0.0);
        const Real x7992 = x7990 * real_106[2];
        const Real x7993 = real_403[2] * x7989;
        const Real x7994 = x7993 + x7992;
        const Real x7996 = x7968 / 917.0;
        const Real x7999 = select(x7997, x7996, x7994);
        // snow_properties._pores
        const Real x8001 = x7999 - x7996;
        const Real x8004 = select(x8003, x8001, 0.0);
        // snow_properties.held_by_pores
        const Real x8006 = x7819 * x8002;
        const Real x8007 = x8004 * x7818;
        const Real x8008 = x8007 + x8006;
        // snow_water.percolated
        const Real x8010 = x7966 - x8008;
        const Real x8013 = select(x8012, x8010, 0.0);
        const Real x8016 = select(x8014, x7966, 0.0);
        const Real x8018 = x8016 * x8017;
        const Real x8019 = x8013 - x8018;
        const Real x8020 = x8019 / x8015;
        const Real x8022 = x7958 * x8017;
        const Real x8023 = x8020 * x7957;
        const Real x8024 = x8023 + x8022;
        const Real x8026 = select(x8014, x8024, 0.0);
        const Real x8029 = select(x8027, x7956, 0.0);
        const Real x8031 = x8029 * x8030;
        const Real x8032 = x8013 - x8031;
        const Real x8033 = x8032 / x8028;
        const Real x8035 = x7956 - x8013;
        const Real x8037 = x7958 - x8026;
        const Real x8041 = real_379[2] * x8038;
        const Real x8042 = x8033 * real_102[2];
        const Real x8044 = x8041 - x8042;
        const Real x8046 = real_381[3] + x8013;
        const Real x8048 = real_380[3] + x8026;
        // snow_layers.liquid_water
        const Real x8050 = x8048 / 333500.0;
        const Real x8053 = select(x8052, x8050, 0.0);
        const Real x8056 = select(x8054, x8046, x8053);
        // snow_water.percolated
        const Real x8058 = x8046 - x8056;
        // snow_layers.liquid_water
        const Real x8060 = real_380[3] / 333500.0;
        const Real x8063 = select(x8062, x8060, 0.0);
        const Real x8066 = select(x8064, real_381[3], x8063);
        // snow_water.percolated
        const Real x8068 = real_381[3] - x8066;
        const Real x8071 = select(x8069, x8068, 0.0);
        const Real x8073 = x8071 * x8072;
        const Real x8074 = x8058 - x8073;
        const Real x8075 = x8074 / x8070;
        const Real x8078 = select(x8077, x8075, 0.0);
        const Real x8080 = select(x8069, x8078, 0.0);
        const Real x8082 = x8080 * real_106[3];
        const Real x8083 = real_403[3] * x8079;
        const Real x8084 = x8083 + x8082;
        const Real x8086 = x8058 / 917.0;
        const Real x8089 = select(x8087, x8086, x8084);
        // snow_properties._pores
        const Real x8091 = x8089 - x8086;
        const Real x8094 = select(x8093, x8091, 0.0);
        // snow_properties.held_by_pores
        const Real x8096 = x7819 * x8092;
        const Real x8097 = x8094 * x7818;
        const Real x8098 = x8097 + x8096;
        // snow_water.percolated
        const Real x8100 = x8056 - x8098;
        const Real x8103 = select(x8102, x8100, 0.0);
        const Real x8106 = select(x8104, x8056, 0.0);
        const Real x8108 = x8106 * x8107;
        const Real x8109 = x8103 - x8108;
        const Real x8110 = x8109 / x8105;
        const Real x8112 = x8048 * x8107;
        const Real x8113 = x8110 * x8047;
        const Real x8114 = x8113 + x8112;
        const Real x8116 = select(x8104, x8114, 0.0);
        const Real x8119 = select(x8117, x8046, 0.0);
        const Real x8121 = x8119 * x8120;
        const Real x8122 = x8103 - x8121;
        const Real x8123 = x8122 / x8118;
        const Real x8125 = x8046 - x8103;
        const Real x8127 = x8048 - x8116;
        const Real x8131 = real_379[3] * x8128;
        const Real x8132 = x8123 * real_102[3];
        const Real x8134 = x8131 - x8132;
        const Real x8136 = real_381[4] + x8103;
        const Real x8138 = real_380[4] + x8116;
        // snow_layers.liquid_water
        const Real x8140 = x8138 / 333500.0;
        const Real x8143 = select(x8142, x8140, 0.0);
        const Real x8146 = select(x8144, x8136, x8143);
        // snow_water.percolated
        const Real x8148 = x8136 - x8146;
        // snow_layers.liquid_water
        const Real x8150 = real_380[4] / 333500.0;
        const Real x8153 = select(x8152, x8150, 0.0);
        const Real x8156 = select(x8154, real_381[4], x8153);
        // snow_water.percolated
        const Real x8158 = real_381[4] - x8156;
        const Real x8161 = select(x8159, x8158, 0.0);
        const Real x8163 = x8161 * x8162;
        const Real x8164 = x8148 - x8163;
        const Real x8165 = x8164 / x8160;
        const Real x8168 = select(x8167, x8165, 0.0);
        const Real x8170 = select(x8159, x8168, 0.0);
        const Real x8172 = x8170 * real_106[4];
        const Real x8173 = real_403[4] * x8169;
        const Real x8174 = x8173 + x8172;
        const Real x8176 = x8148 / 917.0;
        const Real x8179 = select(x8177, x8176, x8174);
        // snow_properties._pores
        const Real x8181 = x8179 - x8176;
        const Real x8184 = select(x8183, x8181, 0.0);
        // snow_properties.held_by_pores
        const Real x8186 = x7819 * x8182;
        const Real x8187 = x8184 * x7818;
        const Real x8188 = x8187 + x8186;
        // snow_water.percolated
        const Real x8190 = x8146 - x8188;
        const Real x8193 = select(x8192, x8190, 0.0);
        const Real x8196 = select(x8194, x8146, 0.0);
        const Real x8198 = x8196 * x8197;
        const Real x8199 = x8193 - x8198;
        const Real x8200 = x8199 / x8195;
        const Real x8202 = x8138 * x8197;
        const Real x8203 = x8200 * x8137;
        const Real x8204 = x8203 + x8202;
        const Real x8206 = select(x8194, x8204, 0.0);
        const Real x8209 = select(x8207, x8136, 0.0);
        const Real x8211 = x8209 * x8210;
        const Real x8212 = x8193 - x8211;
        const Real x8213 = x8212 / x8208;
        const Real x8215 = x8136 - x8193;
        const Real x8217 = x8138 - x8206;
        const Real x8221 = real_379[4] * x8218;
        const Real x8222 = x8213 * real_102[4];
        const Real x8224 = x8221 - x8222;
        // snow_water.<genexpr>
        real_379[0] = x7855;
        real_379[1] = x7945;
        real_379[2] = x8035;
        real_379[3] = x8125;
        real_379[4] = x8215;
        real_403[0] = x7857;
        real_403[1] = x7947;
        real_403[2] = x8037;
        real_403[3] = x8127;
        real_403[4] = x8217;
        real_381[0] = x7817;
        real_381[1] = x7909;
        real_381[2] = x7999;
        real_381[3] = x8089;
        real_381[4] = x8179;
        real_380[0] = x7864;
        real_380[1] = x7954;
        real_380[2] = x8044;
        real_380[3] = x8134;
        real_380[4] = x8224;
        // layered_snow.close_snow
        const Real x8234 = select(x5449, x1116, 0.0);
        const Real x8236 = x8234 * seconds;
        const Real x8238 = x8236 * x8237;
        const Real x8239 = x7754 - x8238;
        const Real x8240 = x8239 / x8235;
        const Real x8242 = x8240 * 2830000.0;
        const Real x8244 = select(x5449, x8242, 0.0);
        const Real x8246 = x7245 + x7233;
        const Real x8249 = x8246 + x7243;
        const Real x8251 = x8249 - x7001;
        const Real x8253 = x8193 + x1212;
        const Real x8254 = x8206 + x1213;
        const Real x8312 = x8251 - x8244;
        const Real x8314 = select(x5449, x8312, 0.0);
        const Real x8315 = x1116 * x7000;
        const Real x8316 = x7001 * x1114;
        const Real x8318 = x8315 - x8316;
        const Real x8319 = x1116 * x7009;
        const Real x8320 = x7010 * x1114;
        const Real x8322 = x8319 - x8320;
        const Real x8323 = x1210 - x8254;
        const Real x8324 = x8323 - x7755;
        // layered_snow_step.layered_snow_step
        const Real x8326 = x7754 / seconds;
        // air.emission
        const Real x8330 = x7217 * x7215;
        const Real x8331 = x8330 + x8330;
        const Real x8333 = x8331 * 5.67e-08;
        // layered_snow_step.emitted
        const Real x8335 = moved_numbers[LAYERS + 19] * x8332;
        const Real x8336 = x8333 * numbers[LAYERS + 19];
        const Real x8337 = x8336 + x8335;
        // surface_balance.skin_temperature
        const Real x8339 = x5270 * real_310[0];
        const Real x8340 = real_393[0] * x5267;
        const Real x8341 = x8340 + x8339;
        const Real x8343 = x5262 + x8341;
        const Real x8345 = x5270 * x8344;
        const Real x8346 = x8343 - x8345;
        const Real x8347 = x8346 / x5271;
        // surface_balance.emitted
        const Real x8349 = x8347 - x5220;
        const Real x8351 = x5231 * x8348;
        const Real x8352 = x8349 * x5228;
        const Real x8353 = x8352 + x8351;
        const Real x8355 = x5242 + x8353;
        // layered_snow_step.of_cell
        const Real x8358 = x1116 * x8334;
        const Real x8359 = x8337 * x1114;
        const Real x8361 = x8358 - x8359;
        const Real x8363 = x1116 * x8354;
        const Real x8365 = x8355 * x1214;
        const Real x8366 = x8365 - x8363;
        const Real x8368 = x8361 + x8366;
        moved_results[LAYERS + 35] = x8368;
        const Real x8371 = x1116 * numbers[LAYERS + 19];
        const Real x8372 = moved_numbers[LAYERS + 19] * x1114;
        const Real x8374 = x8371 - x8372;
        const Real x8376 = x1116 * x1279;
        const Real x8378 = x1280 * x1214;
        const Real x8379 = x8378 - x8376;
        const Real x8381 = x8374 + x8379;
        moved_after[3 * LAYERS + 34] = x8381;
        // layered_snow_step.skin
        const Real x8383 = x8381 * 5.67e-08;
        const Real x8385 = x8383 * x8384;
        const Real x8386 = x8368 - x8385;
        const Real x8387 = x8386 / x8382;
        const Real x8390 = x8387 / x8389;
        const Real x8393 = x8390 / x8392;
        moved_after[3 * LAYERS] = x8393;
        // layered_snow_step.layered_snow_step
        const Real x8395 = x8253 / 1000.0;
        moved_results[LAYERS + 14] = x8395;
        const Real x8397 = x4966 + x8395;
        moved_after[3 * LAYERS + 2] = x8397;
        // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth, layered_snow_step.layered_snow_step
        Real a8401_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            moved_after[3 * LAYERS + 20 + l] = real_381[l];
            const Real a8257 = select(mask_350[l], real_379[l], 0.0);
            const Real a8259 = real_403[l] / 333500.0;
            const Real a8262 = select(mask_352[l], a8259, 0.0);
            const Real a8265 = select(mask_353[l], real_379[l], a8262);
            moved_after[3 * LAYERS + 10 + l] = a8265;
            const Real a8267 = select(mask_350[l], real_403[l], 0.0);
            const Real a8269 = a8257 * 2106.0;
            const Real a8273 = a8269 * real_357[l];
            const Real a8276 = a8257 * 4218.0;
            const Real a8280 = a8276 * real_359[l];
            const Real a8283 = a8257 * 333500.0;
            const Real a8285 = a8267 - a8283;
            const Real a8289 = a8267 * real_356[l];
            const Real a8290 = a8273 * real_355[l];
            const Real a8292 = a8289 - a8290;
            const Real a8294 = a8285 * real_358[l];
            const Real a8295 = a8280 * real_360[l];
            const Real a8297 = a8294 - a8295;
            const Real a8299 = select(mask_362[l], a8297, 0.0);
            const Real a8301 = select(mask_361[l], a8292, a8299);
            moved_after[3 * LAYERS + 15 + l] = a8301;
            const Real a8303 = real_379[l] - a8265;
            moved_after[3 * LAYERS + 5 + l] = a8303;
            const Real a8306 = a8257 * real_365[l];
            const Real a8307 = real_380[l] - a8306;
            const Real a8308 = a8307 / real_351[l];
            const Real a8310 = select(mask_350[l], a8308, 0.0);
            moved_after[3 * LAYERS + 25 + l] = a8310;
            const Real a8399 = a8303 + a8265;
            a8401_last = a8401_last + a8399;
            real_384[l] = a8265;
            real_382[l] = a8301;
            real_378[l] = a8303;
        }
        // layered_snow_step.layered_snow_step
        const Real x8403 = a8401_last / 1000.0;
        moved_after[3 * LAYERS + 3] = x8403;
        Real a8405_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            a8405_last = a8405_last + real_381[l];
        }
        moved_after[3 * LAYERS + 4] = a8405_last;
        // snow.snow_age
        const Real x8409 = select(x8406, 0.0, moved_state[3 * LAYERS + 32]);
        const Real x8411 = select(x8328, x8409, moved_state[3 * LAYERS + 32]);
        moved_after[3 * LAYERS + 32] = x8411;
        // layered_snow_step.of_cell
        const Real x8414 = x1116 * x464;
        const Real x8415 = x465 * x1114;
        const Real x8417 = x8414 - x8415;
        const Real x8419 = x1116 * x1268;
        const Real x8421 = x1269 * x1214;
        const Real x8422 = x8421 - x8419;
        const Real x8424 = x8417 + x8422;
        moved_after[3 * LAYERS + 33] = x8424;
        // snow_free_ground.specific_humidity
        const Real x8428 = x3440 * x8426;
        const Real x8431 = x8428 * 1004.5;
        // snow_free_ground.rate
        const Real x8434 = x3534 + x3541;
        const Real x8436 = x8434 + a3584_last;
        const Real x8438 = x8436 * 1000.0;
        const Real x8440 = x8438 + x3604;
        // snow_free_ground.specific_humidity
        const Real x8442 = x8440 * x8430;
        const Real x8443 = x8431 * x8439;
        const Real x8445 = x8442 - x8443;
        const Real x8447 = moved_forcing[2] + x8445;
        moved_after[3 * LAYERS + 39] = x8447;
        // layered_snow_step._fluxes
        Real a8448_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            a8448_last = a8448_last + real_384[l];
        }
        const Real x8449 = a8448_last + x8253;
        Real a8450_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a239_2561 = moved_state[l + 3 * LAYERS + 10] * x169;
            const Real a238_2561 = x170 * state[l + 3 * LAYERS + 10];
            const Real a240_2561 = a239_2561 + a238_2561;
            a8450_last = a8450_last + a240_2561;
        }
        const Real x8451 = a8450_last + x1012;
        const Real x8452 = x8449 - x8451;
        const Real x8454 = x3617 + x8326;
        // evapotranspiration.snow_weighted_latent_heat
        const Real x8456 = x1116 * 2501000.0;
        const Real x8460 = x1116 * 2830000.0;
        const Real x8462 = x8460 - x8456;
        // layered_snow_step._fluxes
        const Real x8464 = x8454 * x8461;
        const Real x8465 = x8462 * x8453;
        const Real x8466 = x8465 + x8464;
        moved_results[0] = x8466;
        // layered_snow_step.latent_heat
        const Real x8467 = x1116 * x8243;
        const Real x8468 = x8244 * x1114;
        const Real x8470 = x8467 - x8468;
        const Real x8471 = x5068 + x8470;
        moved_results[1] = x8471;
        moved_results[LAYERS + 40] = x8471;
        // layered_snow_step._fluxes
        const Real x8472 = x5064 + x3611;
        const Real x8473 = x8472 + x8326;
        moved_results[2] = x8473;
        // layered_snow_step.sensible_heat
        const Real x8475 = x8347 - x27;
        const Real x8477 = x3440 * x8474;
        const Real x8478 = x8475 * x3437;
        const Real x8479 = x8478 + x8477;
        // layered_snow_step.of_cell
        const Real x8480 = x1116 * x8313;
        const Real x8481 = x8314 * x1114;
        const Real x8483 = x8480 - x8481;
        const Real x8484 = x1116 * x8476;
        const Real x8486 = x8479 * x1214;
        const Real x8487 = x8486 - x8484;
        const Real x8488 = x8483 + x8487;
        moved_results[3] = x8488;
        moved_results[LAYERS + 36] = x8488;
        // layered_snow_step.into_soil
        const Real x8489 = x7025 + x8322;
        moved_results[4] = x8489;
        moved_results[LAYERS + 41] = x8489;
        // layered_snow_step._fluxes
        const Real x8490 = x4938 * 2501000000.0;
        moved_results[5] = x8490;
        const Real x8491 = x3594 * 2501000000.0;
        moved_results[6] = x8491;
        const Real x8492 = a4972_last * 2501000000.0;
        moved_results[7] = x8492;
        const Real x8494 = x8326 * 2830000.0;
        moved_results[LAYERS + 8] = x8494;
        const Real x8495 = x8395 / seconds;
        moved_quantities[4 * LAYERS + 12] = x8495;
        const Real x8496 = x3662 + x8495;
        moved_results[LAYERS + 11] = x8496;
        // layered_snow_step.precipitation_heat
        const Real x8498 = x8347 - moved_forcing[1];
        const Real x8500 = x2167 * x8497;
        const Real x8501 = x8498 * x2166;
        const Real x8502 = x8501 + x8500;
        const Real x8503 = x1116 * x8499;
        const Real x8505 = x8502 * x1214;
        const Real x8506 = x8505 - x8503;
        moved_results[LAYERS + 15] = x8506;
        moved_results[LAYERS + 37] = x8506;
        // layered_snow_step._fluxes
        const Real x8507 = x8452 * 333500.0;
        const Real x8508 = x8507 / seconds;
        moved_results[LAYERS + 17] = x8508;
        // layered_snow_step.of_cell
        const Real x8509 = x1116 * x1207;
        const Real x8510 = x1208 * x1114;
        const Real x8512 = x8509 - x8510;
        const Real x8513 = x1116 * x2154;
        const Real x8515 = x2155 * x1214;
        const Real x8516 = x8515 - x8513;
        const Real x8517 = x8512 + x8516;
        moved_results[LAYERS + 18] = x8517;
        // layered_snow_step._budget
        const Real x8518 = x284 + x1012;
        const Real x8519 = x8518 / 1000.0;
        moved_results[LAYERS + 26] = x8519;
        const Real x8520 = x7754 / 1000.0;
        moved_results[LAYERS + 27] = x8520;
        const Real x8521 = x8424 * forcing[4];
        const Real x8522 = moved_forcing[4] * x8423;
        const Real x8523 = x8522 + x8521;
        moved_results[LAYERS + 33] = x8523;
        const Real x8526 = x8381 * forcing[5];
        const Real x8528 = moved_forcing[5] * x8524;
        const Real x8529 = x8528 - x8526;
        const Real x8530 = x8529 + x8368;
        moved_results[LAYERS + 34] = x8530;
        const Real x8531 = x8318 - x8322;
        moved_results[LAYERS + 38] = x8531;
        const Real x8532 = x8324 / seconds;
        moved_results[LAYERS + 39] = x8532;
        // diagnostics.crossing_depth
        const Real x8550 = pick(real_393, x8548);
        const Real x8552 = pick(real_393, x8546);
        // enthalpy.fusion_heat, layered_snow_step._fluxes, layered_snow_step._budget, diagnostics.ice_content, geometry.node_depth
        Real a8538_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7021 = real_393[l] * 2094000.0;
            moved_results[2 * LAYERS + 44 + l] = a7021;
            const Real a8493 = real_391[l] * 2501000000.0;
            moved_results[8 + l] = a8493;
            const Real a8534 = real_400[l] - real_399[l];
            moved_results[3 * LAYERS + 44 + l] = a8534;
            const Real a8535 = real_394[l] - real_400[l];
            moved_quantities[l] = a8535;
            a8538_last = a8538_last + moved_numbers[l];
            const Real a8538 = a8538_last;
            const Real a4505_2649 = moved_numbers[l] * 0.5;
            const Real a8540 = a8538 - a4505_2649;
            real_395[l] = a7021;
            real_397[l] = a8534;
            real_334[l] = a8535;
            real_398[l] = a8540;
        }
        // diagnostics.crossing_depth
        const Real x8554 = pick(real_398, x8548);
        const Real x8556 = pick(real_398, x8546);
        const Real x8559 = x8550 - x8552;
        const Real x8561 = select(x8557, x8559, 0.0);
        const Real x8563 = x8556 - x8554;
        const Real x8565 = x8563 * x8549;
        const Real x8566 = x8550 * x8562;
        const Real x8567 = x8566 + x8565;
        const Real x8569 = x8561 * x8568;
        const Real x8570 = x8567 - x8569;
        const Real x8571 = x8570 / x8560;
        const Real x8572 = x8554 + x8571;
        const Real x8574 = select(x8573, 0.0, x8572);
        Real a8576_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a8576_last = a8576_last + moved_numbers[l];
        }
        const Real x8577 = select(x8575, a8576_last, x8574);
        moved_quantities[LAYERS] = x8577;
        // balances.column_water
        const Real x8578 = x3654 + x8397;
        const Real x8579 = x8578 + x8403;
        // balances.soil_water
        Real a8583_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a8580 = real_394[l] * numbers[l];
            const Real a8581 = moved_numbers[l] * real_203[l];
            const Real a8582 = a8581 + a8580;
            moved_quantities[LAYERS + 4 + l] = a8582;
            a8583_last = a8583_last + a8582;
            real_398[l] = a8582;
        }
        // balances.column_water
        const Real x8584 = a8583_last + x8579;
        moved_quantities[LAYERS + 1] = x8584;
        // balances.soil_water
        Real a8585_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a8585_last = a8585_last + real_398[l];
        }
        moved_quantities[LAYERS + 2] = a8585_last;
        // diagnostics.layer_ice, diagnostics.soil_ice
        Real a8590_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a8587 = real_334[l] * numbers[l];
            const Real a8588 = moved_numbers[l] * real_336[l];
            const Real a8589 = a8588 + a8587;
            moved_quantities[3 * LAYERS + 4 + l] = a8589;
            a8590_last = a8590_last + a8589;
        }
        moved_quantities[LAYERS + 3] = a8590_last;
        // air.emission
        const Real x8595 = x8393 * x8391;
        const Real x8596 = x8595 + x8595;
        const Real x8598 = x8596 * x8594;
        const Real x8599 = x8598 + x8598;
        const Real x8601 = x8599 * 5.67e-08;
        // diagnostics.surface_emission
        const Real x8602 = x8381 * x8600;
        const Real x8603 = x8601 * x8380;
        const Real x8604 = x8603 + x8602;
        // diagnostics.net_radiation
        const Real x8605 = x8517 - x8604;
        moved_quantities[4 * LAYERS + 4] = x8605;
        // diagnostics.snowfall
        const Real x8606 = x8519 / seconds;
        moved_quantities[4 * LAYERS + 5] = x8606;
        // balances.evaporated_water
        const Real x8607 = x8490 + x8491;
        const Real x8608 = x8607 + x8492;
        // balances._depth
        const Real x8610 = x8608 * x8609;
        const Real x8612 = x8494 * x8611;
        // balances.evaporated_water
        const Real x8613 = x8610 + x8612;
        const Real x8614 = x3629 * seconds;
        const Real x8616 = x8613 + x8614;
        // diagnostics.net_evaporation
        const Real x8617 = x8616 / seconds;
        moved_quantities[4 * LAYERS + 6] = x8617;
        // diagnostics.potential_evaporation
        const Real x8619 = x8462 * 1000.0;
        const Real x8621 = x8619 * x8620;
        const Real x8622 = x8466 - x8621;
        const Real x8623 = x8622 / x8618;
        moved_quantities[4 * LAYERS + 7] = x8623;
        // diagnostics._evaporated
        const Real x8624 = x8490 / 2501000000.0;
        moved_quantities[4 * LAYERS + 8] = x8624;
        const Real x8625 = x8491 / 2501000000.0;
        moved_quantities[4 * LAYERS + 9] = x8625;
        const Real x8626 = x8492 / 2501000000.0;
        moved_quantities[4 * LAYERS + 10] = x8626;
        // diagnostics.snow_sublimation
        const Real x8627 = x8494 / 2830000000.0;
        moved_quantities[4 * LAYERS + 11] = x8627;
        // diagnostics.infiltration
        const Real x8628 = x8496 - x4970;
        moved_quantities[4 * LAYERS + 14] = x8628;
        // diagnostics.total_runoff
        const Real x8629 = x4970 + real_250[LAYERS];
        moved_quantities[4 * LAYERS + 15] = x8629;
        // balances.water_gain
        const Real x8630 = moved_forcing[6] * seconds;
        const Real x8631 = x8630 / 1000.0;
        moved_quantities[4 * LAYERS + 16] = x8631;
        // balances.water_loss
        const Real x8632 = x8629 * seconds;
        const Real x8633 = x8616 + x8632;
        moved_quantities[4 * LAYERS + 17] = x8633;
        // diagnostics.layer_liquid_water, balances.soil_water
        Real a8634_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a8591 = real_400[l] * numbers[l];
            const Real a8592 = moved_numbers[l] * real_260[l];
            const Real a8593 = a8592 + a8591;
            moved_quantities[2 * LAYERS + 4 + l] = a8593;
            a8634_last = a8634_last + real_398[l];
        }
        // balances.column_water
        const Real x8635 = a8634_last + x8579;
        const Real x8636 = moved_state[3 * LAYERS + 1] + moved_state[3 * LAYERS + 2];
        const Real x8637 = x8636 + moved_state[3 * LAYERS + 3];
        // balances.soil_water
        Real a8641_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a8638 = moved_state[l + LAYERS] * numbers[l];
            const Real a8639 = moved_numbers[l] * state[l + LAYERS];
            const Real a8640 = a8639 + a8638;
            a8641_last = a8641_last + a8640;
        }
        // balances.column_water
        const Real x8642 = a8641_last + x8637;
        // balances.water_residual
        const Real x8643 = x8635 - x8642;
        const Real x8644 = x8631 - x8633;
        const Real x8645 = x8643 - x8644;
        moved_quantities[4 * LAYERS + 18] = x8645;
        // balances.surface_energy_residual
        const Real x8646 = x8517 - x8488;
        const Real x8647 = x8646 - x8471;
        const Real x8648 = x8647 - x8489;
        const Real x8649 = x8648 - x8531;
        const Real x8650 = x8649 - x8506;
        const Real x8651 = x8650 - x8368;
        const Real x8653 = select(x8652, 0.0, x8651);
        moved_quantities[4 * LAYERS + 20] = x8653;
        // balances.soil_energy_residual
        Real a8663_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a8655 = real_393[l] - moved_state[l];
            const Real a8657 = real_11[l] * numbers[l];
            const Real a8658 = moved_numbers[l] * real_210[l];
            const Real a8659 = a8658 + a8657;
            const Real a8660 = a8659 * real_252[l];
            const Real a8661 = a8655 * real_312[l];
            const Real a8662 = a8661 + a8660;
            a8663_last = a8663_last + a8662;
        }
        const Real x8664 = a8663_last / seconds;
        const Real x8680 = x8489 - x5310;
        // balances.phase_change_heat, balances.soil_energy_residual
        Real a8679_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a8666 = real_395[l] * numbers[l];
            const Real a8667 = moved_numbers[l] * real_319[l];
            const Real a8668 = a8667 + a8666;
            const Real a8670 = a8668 / seconds;
            const Real a8673 = a8670 * real_259[l];
            const Real a8675 = real_397[l] * real_234[l];
            const Real a8677 = a8675 + a8673;
            a8679_last = a8679_last - a8677;
        }
        // balances.soil_energy_residual
        const Real x8681 = x8680 + a8679_last;
        const Real x8682 = x8681 + a7019_last;
        const Real x8683 = x8664 - x8682;
        moved_quantities[4 * LAYERS + 21] = x8683;
        // state.snow_layers_of
        const Real x8685 = x8403 * 1000.0;
        // snow_layers.spread
        Real a8690_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a8399_2746 = real_378[l] + real_384[l];
            a8690_last = a8690_last + a8399_2746;
        }
        const Real x8697 = select(x8694, a8690_last, 0.0);
        const Real x8699 = x8697 * x8698;
        const Real x8700 = x8685 - x8699;
        const Real x8701 = x8700 / x8696;
        const Real x8703 = select(x8695, x8701, 0.0);
        const Real x8707 = select(x8705, a8405_last, 0.0);
        // snow_layers.<listcomp>
        const Real x8712 = x8707 * x8710;
        const Real x8715 = x8712 * 0.1;
        const Real x8716 = -x8715;
        const Real x8720 = x8707 * x8719;
        const Real x8723 = x8720 * 0.2;
        const Real x8724 = -x8723;
        const Real x8728 = x8707 * x8727;
        const Real x8731 = x8728 * 0.05;
        const Real x8732 = -x8731;
        // snow_layers.layer_shares
        const Real x8734 = x8715 + x8723;
        const Real x8737 = x8734 + x8715;
        const Real x8740 = x8737 + x8731;
        real_381[0] = x8716;
        real_381[1] = x8724;
        real_381[2] = x8740;
        real_381[3] = x8716;
        real_381[4] = x8732;
        // snow_layers.spread
        const Real x8749 = select(x8748, x8393, 0.0);
        // snow_layers.spread, snow_layers.content_of, balances._snow_heat
        Real a8780_last = real_of(0.0);
        Real a8782_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a8746 = select(x8705, real_381[l], 0.0);
            const Real a8751 = select(x8695, real_382[l], 0.0);
            const Real a8753 = x8703 * real_363[l];
            const Real a8754 = real_378[l] * x8702;
            const Real a8755 = a8754 + a8753;
            const Real a8757 = a8746 * x8684;
            const Real a8758 = x8685 * real_109[l];
            const Real a8759 = a8758 + a8757;
            const Real a8761 = a8755 + a8759;
            const Real a8763 = x8703 * real_354[l];
            const Real a8764 = real_384[l] * x8702;
            const Real a8765 = a8764 + a8763;
            const Real a8767 = select(x8705, x8749, a8751);
            const Real a8769 = a8761 * 2106.0;
            const Real a8771 = a8765 * 4218.0;
            const Real a8773 = a8769 + a8771;
            const Real a8775 = a8773 * real_332[l];
            const Real a8776 = a8767 * real_316[l];
            const Real a8777 = a8776 + a8775;
            const Real a8778 = a8765 * 333500.0;
            const Real a8779 = a8777 + a8778;
            a8780_last = a8780_last + a8779;
            const Real a154_2767 = moved_state[l + 3 * LAYERS + 5] + moved_state[l + 3 * LAYERS + 10];
            a8782_last = a8782_last + a154_2767;
        }
        // snow_layers.spread
        const Real x8789 = select(x8786, a8782_last, 0.0);
        const Real x8791 = x8789 * x8790;
        const Real x8792 = x149 - x8791;
        const Real x8793 = x8792 / x8788;
        const Real x8795 = select(x8787, x8793, 0.0);
        const Real x8799 = select(x8797, moved_state[3 * LAYERS + 4], 0.0);
        // snow_layers.<listcomp>
        const Real x8804 = x8799 * x8802;
        const Real x8807 = x8804 * 0.1;
        const Real x8808 = -x8807;
        const Real x8812 = x8799 * x8811;
        const Real x8815 = x8812 * 0.2;
        const Real x8816 = -x8815;
        const Real x8820 = x8799 * x8819;
        const Real x8823 = x8820 * 0.05;
        const Real x8824 = -x8823;
        // snow_layers.layer_shares
        const Real x8826 = x8807 + x8815;
        const Real x8829 = x8826 + x8807;
        const Real x8832 = x8829 + x8823;
        real_381[0] = x8808;
        real_381[1] = x8816;
        real_381[2] = x8832;
        real_381[3] = x8808;
        real_381[4] = x8824;
        // snow_layers.spread, snow_layers.content_of, balances._snow_heat
        Real a8869_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a8838 = select(x8797, real_381[l], 0.0);
            const Real a8840 = select(x8787, moved_state[l + 3 * LAYERS + 15], 0.0);
            const Real a8842 = x8795 * state[l + 3 * LAYERS + 5];
            const Real a8843 = moved_state[l + 3 * LAYERS + 5] * x8794;
            const Real a8844 = a8843 + a8842;
            const Real a8846 = a8838 * x148;
            const Real a8847 = x149 * real_364[l];
            const Real a8848 = a8847 + a8846;
            const Real a8850 = a8844 + a8848;
            const Real a8852 = x8795 * state[l + 3 * LAYERS + 10];
            const Real a8853 = moved_state[l + 3 * LAYERS + 10] * x8794;
            const Real a8854 = a8853 + a8852;
            const Real a8856 = select(x8797, x224, a8840);
            const Real a8858 = a8850 * 2106.0;
            const Real a8860 = a8854 * 4218.0;
            const Real a8862 = a8858 + a8860;
            const Real a8864 = a8862 * real_368[l];
            const Real a8865 = a8856 * real_367[l];
            const Real a8866 = a8865 + a8864;
            const Real a8867 = a8854 * 333500.0;
            const Real a8868 = a8866 + a8867;
            a8869_last = a8869_last + a8868;
        }
        // balances.snow_energy_residual
        const Real x8870 = a8780_last - a8869_last;
        const Real x8871 = x8870 / seconds;
        const Real x8872 = x8531 + x8532;
        const Real x8873 = x8871 - x8872;
        moved_quantities[4 * LAYERS + 22] = x8873;
        // balances.snow_base_mismatch
        const Real x8874 = x8489 - x8489;
        moved_quantities[4 * LAYERS + 23] = x8874;
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
